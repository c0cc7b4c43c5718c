/// Programming: languages, frameworks, practices.
enum SoftwareTerms {
  static let table = """
    @skill software
    Software engineering = software development; software design; application development; programming
    Backend development = back-end development; backend; back-end; back end; server-side development; server-side >
      Software engineering ~ Microservices
    Frontend development = front-end development; frontend; front-end; front end; web frontend; client-side
      development > Software engineering; Web development
    Web development = website development; web applications; web design and development > Software engineering
    Full-stack development = full stack; full-stack; fullstack > Software engineering
    Mobile development = mobile app development; mobile apps; mobile applications > Software engineering
    iOS development = iOS; iOS apps > Mobile development ~ Android development
    Android development = Android; Android apps > Mobile development ~ iOS development
    Embedded software = embedded systems; embedded development; firmware; embedded programming > Software
      engineering
    Game development = game programming > Software engineering
    Object-oriented programming = OOP; object oriented design; object-oriented design > Software engineering
    Functional programming > Software engineering
    Microservices = microservice architecture; microservices architecture > Distributed systems
    Distributed systems = distributed computing
    System design = systems design; software architecture; system architecture; solution design
    Domain-driven design = DDD > System design
    Event-driven architecture = event streaming; event-driven; event streams; event-driven systems ~ Kafka; RabbitMQ
    REST API = REST; RESTful API; RESTful; REST APIs; RESTful services; REST services; web services; API
      development; API design; partner API; APIs; API ~ GraphQL; gRPC
    GraphQL = Graph QL; Apollo GraphQL > API integration ~ REST API
    gRPC = protobuf; protocol buffers > API integration ~ REST API
    SOAP web services = !SOAP > API integration ~ REST API
    API integration = API integrations; system integration; systems integration; third-party integrations ~ REST API
    WebSockets = websocket ~ REST API
    Unit testing = unit tests; unit-tested; test-driven development; TDD; automated unit tests > Software testing
    Integration testing = integration tests > Software testing
    End-to-end testing = e2e testing; e2e tests; end-to-end tests > Software testing
    Software testing = test automation; automated testing; automated tests; QA testing; software QA; quality
      assurance testing; manual testing; test cases; functional testing; regression testing; acceptance testing;
      acceptance tests
    Performance testing = load testing; load tests; stress testing; JMeter; k6; !Gatling; !Locust > Software testing
    Code review = code reviews; peer review; pull requests; pull request reviews
    Debugging = troubleshooting code; root cause debugging
    Refactoring = legacy code; legacy modernisation
    Version control = source control; revision control
    Responsive design = responsive web design; responsive sites; responsive layouts; mobile-first > CSS
    Web performance = page speed; core web vitals; largest contentful paint; performance optimisation > Web
      development
    Web accessibility = accessibility; a11y; WCAG; WAI-ARIA; ARIA; screen readers; screen reader; accessible design;
      inclusive design; digital accessibility; keyboard users; accessible; barrier-free design
    Internationalisation = i18n; localisation; l10n
    Concurrency = multithreading; multi-threading; concurrent programming; parallel programming
    Algorithms = data structures; algorithms and data structures; algorithm design
    Caching = cache design; CDN
    Single-page applications = SPA; single page apps > Frontend development
    Progressive web apps = PWA > Frontend development
    Content management systems = CMS; headless CMS; content management system; headless content system
    Machine code and assembly = assembly language; x86 assembly
    Compiler design = compilers; LLVM
    Blockchain = smart contracts; Ethereum; Solidity; web3
    @tool software
    JavaScript = JS; ECMAScript; ES6; vanilla JavaScript ~ TypeScript
    TypeScript = TS > JavaScript
    !Go = golang; Go language; Go programming > Backend development ~ Rust
    Python = python3; Python 3
    Java = Java SE; Java EE; Jakarta EE; J2EE; Java 8; Java 11; Java 17; Java 21 ~ Kotlin; C#
    C# = c-sharp; csharp ~ Java; .NET
    .NET = dotnet; .NET Core; .NET framework; ASP.NET; ASP.NET Core; ASP.NET MVC; VB.NET ~ C#
    C++ = cpp; C/C++; C++11; C++14; C++17; C++20 ~ C
    !C = ANSI C; C language; C programming; embedded C ~ C++
    !Rust = Rust language ~ C++; Go
    !Swift = SwiftUI; Swift language; UIKit > iOS development ~ Objective-C
    Objective-C = ObjC > iOS development ~ Swift
    Kotlin = Jetpack Compose; Kotlin Multiplatform ~ Java; Android development
    !Scala = Akka ~ Java
    !Ruby = Ruby language ~ Python
    Ruby on Rails = !Rails; RoR > Ruby
    PHP = PHP 7; PHP 8
    Laravel = Symfony; CodeIgniter > PHP
    Perl = Perl 5
    !Elixir = Phoenix framework; Erlang; OTP
    Haskell = OCaml; F# > Functional programming
    Clojure = ClojureScript; Lisp > Functional programming
    !Dart = Dart language
    Flutter = Flutter SDK > Dart; Mobile development ~ React Native
    !React = React.js; ReactJS; React JS; React hooks; React components > JavaScript; Frontend development ~ Vue.js;
      Angular
    React Native = RN mobile; Expo > React; Mobile development ~ Flutter
    Next.js = NextJS; Next JS > React
    Redux = Redux Toolkit; MobX; Zustand > React
    Vue.js = !Vue; VueJS; Vuex; Vue 3 > JavaScript; Frontend development ~ React; Angular
    Nuxt.js = Nuxt; NuxtJS > Vue.js
    !Angular = AngularJS; Angular 2+; RxJS > TypeScript; Frontend development ~ React; Vue.js
    Svelte = SvelteKit > JavaScript; Frontend development ~ React
    jQuery > JavaScript
    Node.js = !Node; NodeJS; Node JS > JavaScript; Backend development
    Express.js = ExpressJS; NestJS; Nest.js; Fastify; Koa > Node.js
    Deno = Bun runtime ~ Node.js
    HTML = HTML5; semantic HTML > Web development ~ CSS
    CSS = CSS3; stylesheets; CSS layout; flexbox; CSS grid > Web development ~ HTML
    Sass = SCSS; Less CSS; PostCSS; styled-components > CSS
    Tailwind CSS = Tailwind; Bootstrap CSS; Material UI; MUI; Chakra UI > CSS
    webpack = Vite; Rollup; Parcel bundler; Babel; esbuild > JavaScript ~ Frontend development
    Storybook = component library; component libraries > Frontend development ~ Design systems
    Vitest = !Jest; !Mocha; !Jasmine; !Karma; Testing Library; React Testing Library > Unit testing; JavaScript
    JUnit = TestNG; Mockito > Unit testing; Java
    pytest = unittest; Python unittest > Unit testing; Python
    NUnit = xUnit; MSTest > Unit testing
    RSpec = Minitest > Unit testing; Ruby
    Cypress = Playwright; Puppeteer; WebdriverIO > End-to-end testing; JavaScript ~ Selenium
    Selenium = Selenium WebDriver; Appium > End-to-end testing ~ Cypress
    Postman = Insomnia; Swagger; OpenAPI > REST API
    Django = Django REST framework; DRF > Python; Backend development ~ Flask
    !Flask = FastAPI; !Celery > Python; Backend development ~ Django
    Spring Boot = !Spring; Spring framework; Spring MVC; Spring Cloud > Java; Backend development
    Hibernate = JPA; Entity Framework; SQLAlchemy; ORM; object-relational mapping ~ SQL
    !Maven = Gradle; Ant build > Java
    !Unity = Unity3D; Unity engine > Game development ~ Unreal Engine
    Unreal Engine = UE4; UE5 > Game development ~ Unity
    Qt = QML > C++
    WordPress = WooCommerce; Elementor > Content management systems ~ Drupal
    Drupal = Joomla; TYPO3; Contentful; Strapi; Adobe Experience Manager; AEM; Sitecore > Content management systems
    Git = GitHub; GitLab; Bitbucket; git flow > Version control
    SVN = Subversion; Mercurial; Perforce > Version control ~ Git
    Visual Studio Code = VS Code; Visual Studio; IntelliJ; IntelliJ IDEA; Eclipse IDE; Xcode; Android Studio;
      PyCharm
    MATLAB = Simulink; GNU Octave; Scilab
    Fortran = COBOL; Pascal; Delphi; mainframe; AS/400; RPG programming
    Visual Basic = VBA; Excel VBA; VB6; Excel macros; Excel macro > Excel
    Lua = !Groovy; Tcl
    SAP ABAP = ABAP > SAP
    Apex = Salesforce Apex; Lightning Web Components; Visualforce > Salesforce
    WebAssembly = WASM
    WebGL = Three.js; OpenGL; Vulkan; DirectX; D3.js; WebGPU
    Arduino = Raspberry Pi; STM32; ESP32; microcontrollers; microcontroller > Embedded software
    RTOS = FreeRTOS; real-time operating systems; Zephyr > Embedded software
    """
}
