/// Design, media and writing.
enum DesignTerms {
  static let table = """
    @skill design
    UX design = user experience; UX; user experience design; UI/UX; UX/UI; interaction design;
      human-centred design; user-centred design; human-computer interaction; HCI; UX/UI design ~ UI design; User
      research
    UI design = user interface design; UI; interface design; user interfaces; visual design ~ UX design
    Product design = digital product design ~ UX design
    User research = user interviews; UX research; user studies; interviews with users; ethnographic research; field
      research; customer interviews; contextual inquiry; diary studies; user testing research ~ Usability testing
    Usability testing = usability tests; user testing; usability studies; usability; user tests; tests with users;
      heuristic evaluation ~ User research
    Wireframing = wireframes; wireframe; low-fidelity designs; lo-fi wireframes; mock-ups; mockups ~ Interactive
      prototyping
    Interactive prototyping = prototyping; interactive prototypes; clickable prototypes; rapid prototyping;
      high-fidelity prototypes; hi-fi prototypes ~ Wireframing
    Design systems = design system; component library design; pattern library; style guide; style guides; UI kit;
      design tokens; pattern libraries
    Information architecture = sitemaps; card sorting; taxonomy; navigation design > UX design
    Service design = service blueprints; journey mapping; customer journey maps; user journeys; customer journey
      mapping ~ UX design
    Design thinking = design sprints; ideation; ideation workshops ~ UX design
    Personas = user personas > User research
    Content design = UX writing; microcopy; plain-language writing; plain language ~ Copywriting
    Graphic design = print design; layout design; poster design; visual communication; posters; flyers and posters
    Typography = typesetting; fonts > Graphic design
    Illustration = drawing illustrations; digital illustration; icon design > Graphic design
    Brand design = branding; brand identity; logo design; corporate design; visual identity > Graphic design
    Motion design = motion graphics; animation; 2D animation; 3D animation; animations
    3D modelling = 3D rendering; 3D visualisation; 3D design; rendering
    Interior design = space planning; interior architecture; furniture design
    Fashion design = garment construction; pattern making; pattern cutting; textile design
    Industrial design = product form design; consumer product design
    Colour theory = colour grading; colour management
    Art direction = creative direction; creative concept
    Packaging design = packaging artwork > Graphic design
    Web design = website design; webpage design; landing page design ~ Web development; UI design
    @tool design
    Figma = Figma Design; Figma prototypes > UI design ~ Sketch; Adobe XD
    !Sketch = Sketch app; InVision; Zeplin; !Framer; Axure; Axure RP; Balsamiq; !Marvel app > UI design ~ Figma
    Adobe XD = XD > UI design ~ Figma
    Photoshop = Adobe Photoshop; GIMP; Affinity Photo; photo editing; image editing; photo retouching > Graphic
      design
    Illustrator = Adobe Illustrator; Affinity Designer; CorelDRAW; Inkscape > Graphic design
    InDesign = Adobe InDesign; desktop publishing; DTP; QuarkXPress > Graphic design
    Adobe Creative Suite = Adobe Creative Cloud; Creative Suite; Creative Cloud; Adobe CC; Adobe suite > Graphic
      design
    After Effects = Adobe After Effects > Motion design
    Canva = Adobe Express > Graphic design
    !Blender = Cinema 4D; !Maya; 3ds Max; ZBrush; Houdini; V-Ray; Autodesk Maya > 3D modelling
    SketchUp = Rhino 3D; Rhino; Rhinoceros; Grasshopper; Lumion > 3D modelling
    Hotjar = !Maze; UserTesting; Lookback; Optimal Workshop; FullStory > Usability testing
    @skill media
    Copywriting = copy writing; ad copy; web copy; advertising copy; product copy; sales copy; persuasive writing
    Content writing = content creation; article writing; blog posts; blogging; blog writing; creative writing;
      writing articles; writing for the web; storytelling ~ Copywriting
    Editing = proofreading; copy editing; copy-editing; copyediting; text editing; editorial work; line editing;
      subediting
    Journalism = news reporting; reporting for newspapers; news writing; investigative journalism; newsroom
    Technical writing = technical documentation; user manuals; documentation; API documentation; user guides;
      manuals; writing documentation
    Translation = translating; translations; interpreting; interpretation; subtitling; localisation of texts;
      transcreation
    Photography = photo shoots; product photography; studio photography; photographer work; event photography
    Video production = video editing; filming; videography; video content; film production; post-production; editing
      video
    Audio production = sound design; audio editing; sound engineering; podcasting; podcast production; audio mixing;
      podcasts; sound recording
    Broadcasting = radio production; television production; TV production; radio broadcasting; live broadcasting
    Publishing = book publishing; editorial planning; editorial calendar; magazine production
    Social media content = community building online; influencer content; short-form video; TikTok videos
    Archiving = archives; records preservation; cataloguing; digitisation; collections management; library
      cataloguing
    Museum and gallery work = curation; curating; exhibitions; exhibition design; exhibition planning
    Music performance = music teaching; orchestra; choir direction; piano; guitar
    Acting = theatre performance; drama performance; stage performance; stage management; stagecraft
    @tool media
    Premiere Pro = Adobe Premiere Pro; Adobe Premiere; Premiere; Final Cut Pro; DaVinci Resolve; Avid; Final Cut;
      Avid Media Composer > Video production
    Lightroom = Adobe Lightroom; Capture One > Photography
    Pro Tools = Logic Pro; Ableton; Ableton Live; Audacity; Adobe Audition > Audio production
    MadCap Flare = Markdown; LaTeX; DITA; oXygen XML > Technical writing
    Trados = SDL Trados; memoQ; CAT tools; Phrase TMS > Translation
    """
}
