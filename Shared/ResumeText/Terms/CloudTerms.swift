/// Cloud, operations, networks, security and support of computers.
enum CloudTerms {
  static let table = """
    @skill cloud
    Cloud computing = cloud infrastructure; cloud services; cloud platforms; public cloud; cloud architecture; cloud
    Continuous integration = CI; CI/CD; CICD; continuous delivery; continuous deployment; CI pipelines; build
      pipelines; deployment pipelines; CI/CD pipelines; automated deployments ~ DevOps
    DevOps = DevOps practices; DevSecOps; GitOps; platform engineering ~ Continuous integration; Site reliability
    Infrastructure as code = IaC; infrastructure-as-code; infrastructure automation ~ Configuration management
    Configuration management = configuration automation ~ Infrastructure as code
    Containers = containerisation; container; containerised applications; OCI containers > DevOps
    Container orchestration = orchestration of containers > Containers
    Site reliability = SRE; site reliability engineering; reliability engineering; SLOs; service level objectives ~
      DevOps; Incident management
    Incident management = incident response; on-call; on call; on-call rota; on-call rotation; incident reviews;
      incident review; postmortems; major incidents; incident handling
    Monitoring = observability; logging and monitoring; alerting; application monitoring; APM ~ Site reliability
    Serverless = serverless computing; function as a service; FaaS > Cloud computing
    Virtualisation = virtual machines; VMs; hypervisors; server virtualisation ~ Cloud computing
    System administration = systems administration; sysadmin; server administration; Linux administration; Windows
      administration; IT administration; IT operations; server management
    Backup and recovery = backups; disaster recovery; business continuity; backup and restore; DR planning
    Cloud migration = migration to the cloud; cloud migrations > Cloud computing
    Cloud cost management = FinOps; cloud costs > Cloud computing
    High availability = fault tolerance; failover; scalability; resilience engineering; highly available systems
    @tool cloud
    AWS = Amazon Web Services; EC2; Amazon EC2; Amazon S3; AWS S3; RDS; AWS cloud; CloudWatch; VPC > Cloud computing
      ~ Google Cloud; Azure
    AWS Lambda = Lambda functions; Step Functions; Fargate; ECS > AWS; Serverless
    EKS = Amazon EKS; Elastic Kubernetes Service > AWS; Kubernetes
    Google Cloud = GCP; Google Cloud Platform; Compute Engine; Cloud Run; Dataproc; Google Cloud Dataproc; Pub/Sub >
      Cloud computing ~ AWS; Azure
    GKE = Google Kubernetes Engine > Google Cloud; Kubernetes
    Azure = Microsoft Azure; Azure cloud; Azure Functions > Cloud computing ~ AWS; Google Cloud
    AKS = Azure Kubernetes Service > Azure; Kubernetes
    Azure DevOps = Azure Pipelines; TFS > Azure; Continuous integration
    Oracle Cloud = OCI; IBM Cloud; DigitalOcean; Heroku; Linode; Hetzner; OVH; Vercel; Netlify > Cloud computing
    OpenStack = private cloud > Cloud computing
    Kubernetes = K8s; kube; kubectl; K3s > Container orchestration ~ Docker
    OpenShift = Rancher; Red Hat OpenShift > Kubernetes
    !Helm = Helm charts; Kustomize > Kubernetes
    Docker = Docker Compose; Docker containers; Podman; Dockerfiles > Containers ~ Kubernetes
    Docker Swarm = !Nomad; Mesos > Container orchestration ~ Kubernetes
    Istio = service mesh; Linkerd; Envoy ~ Kubernetes
    Terraform = OpenTofu; Terragrunt; Pulumi; Terraform modules > Infrastructure as code
    CloudFormation = AWS CDK; AWS CloudFormation; Bicep; ARM templates > Infrastructure as code
    Ansible = !Puppet; Chef Infra; SaltStack > Configuration management; Infrastructure as code
    Jenkins = CircleCI; TeamCity; Travis CI; !Bamboo; Buildkite > Continuous integration
    GitHub Actions = GitLab CI; GitLab CI/CD; Argo CD; ArgoCD; FluxCD; Spinnaker; Tekton > Continuous integration
    Prometheus = Alertmanager > Monitoring ~ Grafana
    Grafana = Loki; Kibana > Monitoring ~ Prometheus
    Datadog = New Relic; Dynatrace; AppDynamics; Nagios; Zabbix; !Sentry; Honeycomb > Monitoring
    ELK Stack = Elastic Stack; Logstash; Graylog; Fluentd > Monitoring ~ Splunk
    Splunk = Splunk Enterprise > Monitoring ~ SIEM
    OpenTelemetry = distributed tracing; Jaeger; Zipkin > Monitoring
    Linux = Unix; Ubuntu; Red Hat; RHEL; CentOS; Debian; Red Hat Enterprise Linux; GNU/Linux; Linux servers > System
      administration
    Windows Server = Windows servers; Hyper-V; Microsoft Windows Server > System administration
    Active Directory = Entra ID; Azure AD; LDAP; Group Policy; Azure Active Directory > System administration
    PowerShell = PowerShell scripting > Scripting
    Bash = shell scripting; shell scripts; shell; bash scripting; zsh; awk > Scripting ~ Linux
    VMware = vSphere; ESXi; VMware vSphere; Proxmox; Citrix > Virtualisation
    Nginx = HAProxy; Apache HTTP Server; Apache httpd; IIS; Tomcat; Traefik; load balancers; load balancing
    !Vault = HashiCorp Vault; secrets management > Infrastructure as code
    Microsoft Exchange = Exchange Server; Exchange Online > System administration ~ Microsoft 365
    Microsoft Intune = Jamf; MDM; mobile device management; SCCM; endpoint management > System administration
    @skill cloud
    Scripting = automation scripts; scripting languages
    @skill network
    Networking = computer networking; computer networks; network administration; network engineering; LAN/WAN; LAN;
      WAN; TCP/IP; network infrastructure; routing and switching; routers and switches; network management
    DNS and DHCP = DNS; DHCP > Networking
    VPN = VPNs; IPsec; WireGuard; OpenVPN; SD-WAN > Networking
    Wi-Fi = wireless networks; wireless networking; WLAN > Networking
    VoIP = IP telephony; SIP; PBX; Asterisk; unified communications > Networking
    Fibre optics = optical fibre; fibre splicing; FTTH; structured cabling > Telecommunications
    Telecommunications = telecoms; telecom; 5G; LTE; radio networks; RAN
    @tool network
    Cisco = Cisco IOS; Cisco Meraki; Juniper; Juniper Networks; Aruba; MikroTik > Networking
    Wireshark = packet analysis; tcpdump > Networking
    @skill security
    Information security = cybersecurity; cyber security; IT security; infosec; computer security; security
      engineering
    Penetration testing = pen testing; pentesting; ethical hacking; red teaming; red team > Information security
    Vulnerability management = vulnerability assessment; vulnerability scanning; patch management > Information
      security
    Application security = AppSec; secure coding; OWASP; OWASP Top 10; SAST; DAST > Information security
    Network security = firewalls; firewall; firewall administration; intrusion detection; IDS/IPS; IDS; zero trust >
      Information security; Networking
    Identity and access management = IAM; single sign-on; SSO; OAuth; OAuth 2.0; SAML; OpenID Connect; access
      management; privileged access management > Information security
    Security operations = SOC analysis; !SOC; security monitoring; threat hunting; threat detection; blue team;
      security operations centre > Information security
    SIEM = QRadar; Microsoft Sentinel; ArcSight; security information and event management > Security operations
    Digital forensics = computer forensics; malware analysis; reverse engineering malware > Information security
    Cryptography = encryption; PKI; TLS; SSL/TLS; public key infrastructure > Information security
    Data protection = GDPR; data privacy; privacy; CCPA; data protection law; privacy compliance
    ISO 27001 = ISO/IEC 27001; ISMS; information security management > Information security
    SOC 2 = SOC2; PCI DSS; PCI-DSS; NIST; NIST CSF; security compliance; FedRAMP > Information security
    Security awareness = security awareness training; phishing simulations > Information security
    @tool security
    Burp Suite = Metasploit; Nmap; Kali Linux > Penetration testing
    Nessus = Qualys; Rapid7; OpenVAS > Vulnerability management
    CrowdStrike = endpoint protection; EDR; endpoint detection and response; Microsoft Defender; SentinelOne >
      Security operations
    Palo Alto = Palo Alto Networks; Fortinet; FortiGate; Check Point; pfSense > Network security
    Okta = Auth0; Keycloak; CyberArk; Ping Identity > Identity and access management
    @skill support
    IT support = technical support; helpdesk; help desk; service desk; desktop support; user support; IT helpdesk;
      first-line support; second-line support; first line support; second line support; tech support; 2nd line
      support; 1st line support; IT service desk
    Troubleshooting = fault finding; fault-finding; problem diagnosis; fault diagnosis; diagnostics; technical
      troubleshooting
    Hardware maintenance = PC repair; hardware repair; computer hardware; laptop builds; hardware support; imaging
      of laptops; printer support > IT support
    IT asset management = asset management of hardware; hardware inventory; software licensing > IT support
    IT service management = ITSM; service management; ITIL processes; change control; change advisory board
    Ticketing systems = ticketing; ticket system; ticketing system; ticket queue ~ IT support
    @tool support
    ServiceNow = Service Now > IT service management
    Zendesk = Freshdesk; Freshservice; Intercom; Jira Service Management; Jira Service Desk > Ticketing systems
    Microsoft 365 = Office 365; M365; O365; Microsoft Office 365
    macOS = Mac OS; Apple Mac; Mac administration
    @certificate cloud
    AWS certification = AWS Certified Solutions Architect; AWS Solutions Architect; AWS Certified Developer; AWS
      Certified; AWS Certified Cloud Practitioner; AWS Cloud Practitioner > AWS
    Azure certification = Azure Administrator; Azure Fundamentals; AZ-104; AZ-900; Azure Solutions Architect > Azure
    Google Cloud certification = Professional Cloud Architect; Google Cloud Certified; Associate Cloud Engineer >
      Google Cloud
    CKA = Certified Kubernetes Administrator; CKAD; Certified Kubernetes Application Developer > Kubernetes
    RHCE = RHCSA; Red Hat Certified Engineer; Red Hat Certified; LPIC > Linux
    CCNA = Cisco Certified Network Associate; Network+; CompTIA Network+ > Networking
    CCNP = CCIE; Cisco Certified Network Professional > CCNA
    CISSP = Certified Information Systems Security Professional > Information security
    CISM = CISA; Certified Information Security Manager; Certified Information Systems Auditor > Information
      security
    CompTIA Security+ = CompTIA Security Plus; Security Plus > Information security
    CEH = Certified Ethical Hacker; OSCP; Offensive Security Certified Professional > Penetration testing
    CompTIA A+ = CompTIA A; CompTIA > IT support
    ITIL = ITIL 4; ITIL v3; ITIL Foundation; ITIL certification > IT service management
    Microsoft certification = MCSE; MCSA; Microsoft Certified; Microsoft Certified Professional
    """
}
