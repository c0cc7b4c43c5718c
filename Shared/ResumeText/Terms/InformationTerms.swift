/// Databases, analysis, statistics and machine learning.
enum InformationTerms {
  static let table = """
    @skill data
    SQL = structured query language; SQL queries; T-SQL; PL/SQL; PL/pgSQL; SQL reporting; complex queries ~
      Databases
    Databases = relational databases; database design; RDBMS; relational database; database development; database
    Database administration = DBA; database tuning; query optimisation; query tuning; database performance; database
      migrations; schema changes; replication; database maintenance > Databases
    NoSQL = NoSQL databases; document databases; key-value stores > Databases
    Data engineering = data pipelines; data pipeline; data infrastructure; data platform; ingestion pipelines
    ETL = ELT; ETL pipelines; extract transform load; data integration; ETL processes > Data engineering
    Data modelling = dimensional modelling; data models; data model; star schema; dimensional model; dimensional
      warehouse; schema design; entity relationship modelling; Kimball; data vault; slowly changing dimensions ~
      Data warehousing
    Data warehousing = data warehouse; data warehouses; DWH; data lake; data lakes; lakehouse; data lakehouse ~ Data
      modelling
    Data quality = data validation; data cleaning; data cleansing; data tests; data contracts ~ Data governance
    Data governance = data management; data catalogue; data lineage; master data management; MDM governance; master
      data
    Data migration = data conversion; migration of data
    Stream processing = real-time data; real-time processing; streaming data; data streaming > Data engineering ~
      Event-driven architecture
    Big data = large datasets; big data technologies; distributed data processing > Data engineering
    Data analysis = data analytics; analytics; analysis of data; quantitative analysis; exploratory data analysis;
      EDA; data analyses
    Business intelligence = BI; BI reporting; BI dashboards; self-service analytics > Data analysis
    Data visualisation = dashboards; dashboard; data visualisations; dashboarding; charts and graphs; reporting
      dashboards > Data analysis ~ Business intelligence
    Reporting = report writing; management reporting; KPI reporting; reporting and analysis
    Statistics = statistical analysis; statistical modelling; statistical methods; inferential statistics;
      biostatistics; regression analysis; hypothesis testing; descriptive statistics ~ Data analysis
    A/B testing = A/B tests; split testing; experimentation; online experiments; multivariate testing; experiment
      design
    Forecasting = forecast models; demand forecasting; time series; time series analysis; load forecasting
    Data science = data scientist work; predictive analytics; predictive modelling > Data analysis ~ Machine
      learning
    Machine learning = ML; machine-learning; supervised learning; predictive models; ML models; model training >
      Data science
    Deep learning = neural networks; convolutional neural networks; transformers > Machine learning
    Natural language processing = NLP; text mining; text classification > Machine learning
    Computer vision = image recognition; image processing; object detection > Machine learning
    Generative AI = GenAI; large language models; LLM; LLMs; prompt engineering; !RAG; retrieval-augmented
      generation > Machine learning
    Artificial intelligence = !AI; AI systems ~ Machine learning
    MLOps = model deployment; ML engineering; machine learning operations; model serving > Machine learning
    Recommendation systems = recommender systems; recommendation engines > Machine learning
    Feature engineering > Machine learning
    Data mining = knowledge discovery > Data analysis
    Survey analysis = survey design; surveys; questionnaire design; survey methods
    Web scraping = scraping; web crawling; Beautiful Soup; Scrapy
    Geographic information systems = GIS; ArcGIS; QGIS; spatial analysis; geospatial analysis; geospatial; PostGIS;
      Esri
    Actuarial analysis = actuarial science; actuarial modelling; actuarial > Statistics
    Econometrics > Statistics
    Metrics and KPIs = KPIs; key performance indicators; KPI; OKRs; performance metrics
    @tool data
    PostgreSQL = Postgres; PSQL; pgSQL; Postgre SQL > SQL; Databases ~ MySQL
    MySQL = MariaDB; Percona > SQL; Databases ~ PostgreSQL
    SQL Server = Microsoft SQL Server; MSSQL; MS SQL; SSIS; SSRS; SSAS > SQL; Databases
    Oracle Database = Oracle DB; !Oracle; Oracle 19c; Oracle SQL > SQL; Databases
    SQLite > SQL; Databases
    MongoDB = Mongo; DynamoDB; Amazon DynamoDB; CouchDB; Firestore; Cosmos DB > NoSQL
    Redis = Memcached; Valkey; ElastiCache > Caching; NoSQL
    Cassandra = Apache Cassandra; ScyllaDB; HBase > NoSQL
    Elasticsearch = OpenSearch; Solr; Lucene; !Elastic; full-text search > NoSQL
    Neo4j = graph databases; graph database > NoSQL
    Firebase = Supabase
    Kafka = Apache Kafka; Confluent; Kafka Streams; Kinesis; Amazon Kinesis; Redpanda > Event-driven architecture;
      Stream processing ~ RabbitMQ
    RabbitMQ = ActiveMQ; message queues; message queue; message brokers; AMQP; SQS; NATS; messaging systems; ZeroMQ
      > Event-driven architecture ~ Kafka
    Apache Spark = !Spark; PySpark; Spark SQL; Spark Streaming; Spark jobs > Big data
    Databricks = Delta Lake > Apache Spark; Data warehousing
    Hadoop = HDFS; !Hive; MapReduce; Apache Hive; Cloudera; !Presto; Trino > Big data
    Apache Flink = Flink; Apache Beam; Dataflow > Stream processing
    Apache Airflow = Airflow; Airflow DAGs; DAGs > Data engineering ~ Dagster
    Dagster = !Prefect; Luigi; Azure Data Factory; AWS Glue > Data engineering ~ Apache Airflow
    Informatica = Talend; Fivetran; Airbyte; NiFi; Apache NiFi; Pentaho; Alteryx; Matillion > ETL
    dbt = data build tool; dbt Core; dbt Cloud > SQL; ETL ~ Data modelling
    Snowflake = Snowflake Data Cloud; SnowSQL > SQL; Data warehousing ~ BigQuery; Redshift
    BigQuery = Google BigQuery > SQL; Data warehousing; Google Cloud ~ Snowflake; Redshift
    Redshift = Amazon Redshift; Azure Synapse; Synapse; Teradata; ClickHouse; Vertica > SQL; Data warehousing ~
      Snowflake
    Tableau = Tableau Desktop; Tableau Server > Data visualisation; Business intelligence ~ Power BI
    Power BI = PowerBI; Microsoft Power BI; DAX > Data visualisation; Business intelligence ~ Tableau
    Looker = Looker Studio; LookML; Google Data Studio; Data Studio; Metabase; Superset; Mode Analytics > Data
      visualisation; Business intelligence ~ Tableau
    Qlik = QlikView; Qlik Sense; MicroStrategy; Cognos; SAP BusinessObjects; BusinessObjects; Crystal Reports; !Domo
      > Business intelligence ~ Tableau
    !Excel = MS Excel; Microsoft Excel; spreadsheets; spreadsheet; pivot tables; pivot table; Power Query; VLOOKUP;
      XLOOKUP; Excel model; Excel models; advanced Excel; Google Sheets
    !R = RStudio; R programming; R language; tidyverse; ggplot2; R Shiny > Statistics ~ Python
    pandas = NumPy; SciPy; Polars; matplotlib; seaborn; Jupyter; Jupyter Notebook; Jupyter notebooks > Python; Data
      analysis
    scikit-learn = sklearn; XGBoost; LightGBM > Machine learning; Python
    TensorFlow = Keras > Deep learning; Python ~ PyTorch
    PyTorch = !Torch; JAX; Hugging Face > Deep learning; Python ~ TensorFlow
    MLflow = Kubeflow; SageMaker; Amazon SageMaker; Vertex AI; Weights & Biases > MLOps
    OpenCV = YOLO > Computer vision
    spaCy = NLTK; BERT > Natural language processing
    LangChain = OpenAI API; LlamaIndex > Generative AI
    SPSS = SAS; !Stata; JMP; Minitab; EViews; SAS programming; Statistica > Statistics
    Collibra = Alation; Informatica MDM > Data governance
    Great Expectations = Soda data quality > Data quality
    """
}
