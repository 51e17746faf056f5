/// Nouns by what they can name. Each stands here in the singular; plurals are made.
enum Nouns {
  static let lists: [(String, WordClass)] = [
    (
      """
      railway railroad rail line track tunnel bridge road highway motorway expressway bypass
      interchange corridor route airport runway port harbour harbor terminal jetty berth wharf
      shipyard metro tram tramway train monorail station depot viaduct crossing flyover ferry bus
      mill plant factory refinery smelter furnace kiln mine quarry field well rig pipeline grid
      dam barrage reservoir canal dyke levee embankment hydropower lpg lng reactor unit turbine
      turbines substation interconnector transmission cable powerhouse storage battery electrolyser
      hospital clinic ward school university college campus academy institute laboratory museum
      farm incinerator pool landfill brewery distillery abattoir nursery hostel hotel resort casino
      cinema skyscraper promenade pier lighthouse weir culvert footbridge cableway funicular
      ropeway gondola heliport spaceport observatory planetarium aquarium gigafactory foundry
      datacentre polder dike breakwater marina
      palace courthouse mansion villa dormitory barracks prison jail pavilion hall gallery
      stadium arena theatre library mosque cathedral temple church monument park garden zoo
      home house housing apartment flat settlement shelter township city building tower complex
      tree forest mangrove reef wetland reserve sanctuary sewer sewage sanitation desalination
      irrigation flood-barrier wall fence checkpoint base warehouse silo cold-storage market mall
      satellite rocket telescope spacecraft lander probe launcher vessel ship submarine frigate
      carrier aircraft jet helicopter drone tank locomotive carriage wagon vehicle charger
      network broadband fibre spectrum tower exchange data-centre centre center hub zone
      facility installation infrastructure link connection spur extension terminus junction
      vaccine dose test-kit laboratory fertiliser fertilizer cement steelworks ironworks
      """, .undertaking
    ),
    (
      """
      project scheme plan programme program initiative venture undertaking development proposal
      package strategy roadmap blueprint effort
      """, .generic
    ),
    (
      """
      construction building work launch launching start departure arrival dispatch shipment start-up startup beginning opening inauguration completion
      commissioning restoration rehabilitation modernisation modernization renovation refurbishment
      reconstruction rebuilding repair overhaul upgrade upgrading expansion extension conversion
      electrification installation development implementation delivery operation establishment
      creation restart reopening resumption revival closure sale privatisation privatization
      purchase acquisition procurement supply import export exploration drilling dredging excavation
      tunnelling digging planting demolition relocation resettlement deployment rollout roll-out
      design planning preparation survey testing trial run ride production funding financing investment
      conservation protection removal abolition introduction adoption exchange transfer handover
      """, .activity
    ),
    (
      """
      agreement accord deal contract protocol memorandum mou treaty pact convention charter letter
      declaration understanding document paper lease licence license permit concession tender bid order
      """, .document
    ),
    (
      """
      talk discussion negotiation consultation study review assessment feasibility inquiry
      group committee panel dialogue deliberation
      """, .talk
    ),
    (
      """
      visit trip tour summit session meeting conference forum exhibition expo ceremony election
      referendum vote hearing inspection census games festival
      """, .event
    ),
    (
      """
      target goal pledge promise commitment vow gift donation intake law act bill legislation regulation rule standard mandate
      ban moratorium quota cap subsidy rebate incentive tax tariff levy duty fund bond scholarship
      grant budget reform policy baseline audit curriculum pension wage benefit allowance amnesty
      ceasefire sanction withdrawal visa embassy
      """, .policy
    ),
    (
      """
      relation relationship tie cooperation friendship partnership goodwill progress growth stability
      security peace prosperity interest importance significance role support opportunity challenge
      issue matter problem crisis situation view opinion concern hope desire effort way thing fact
      reason result case example kind sort lot number amount level rate share part side area sector
      field respect terms basis process step measure move action decision condition principle
      future past time moment end beginning difference capacity demand need use
      momentum setback blow boost breakthrough hurdle obstacle headache relief windfall signal
      shortfall backlog sign word name list economy trade energy region gamut agenda element
      dialogue satisfaction attention respect context framework spirit commerce industry agriculture question answer detail figure price job people
      """, .abstract
    ),
    (
      """
      year month week day quarter decade century hour minute morning evening afternoon night
      monday tuesday wednesday thursday friday saturday sunday january february march april may june
      july august september october november december spring summer autumn winter weekend deadline
      date schedule timetable
      """, .time
    ),
    (
      """
      cost price money cash loan credit aid financing subsidy dollar euro pound rupee yen yuan naira taka revenue profit
      loss debt expense expenditure payment sum bailout
      """, .money
    ),
    (
      """
      minister secretary president premier chancellor king queen prince sheikh emir governor
      mayor ambassador envoy diplomat spokesman spokeswoman spokesperson official officer leader head
      chairman chairwoman chair director manager executive engineer worker resident
      delegate delegation lawmaker senator mp member candidate judge lawyer professor lecturer
      man woman child farmer driver passenger customer user owner employee visitor
      businessman investor reporter journalist editor general colonel commander chief aide adviser
      advisor coordinator commissioner representative party
      staff team crew crowd family people band geologist inspector scientist archaeologist architect surveyor
      planner builder contractor-worker foreman miner fisherman fishermen villager shopkeeper trader tourist
      commuter motorist cyclist pedestrian pilgrim refugee migrant soldier sailor pilot officer guard policeman
      firefighter nurse doctor surgeon patient teacher pupil student parent mother father son daughter wife
      husband brother sister friend colleague tenant landlord taxpayer voter mps deputy councillor councilor
      alderman lord baron bishop priest imam author writer poet singer actor spokesmen businesswoman
      entrepreneur shareholder investor lender donor creditor banker accountant auditor ombudsman lobbyist
      supporter rival successor predecessor counterpart host guest boss chair ceo cfo trustee
      volunteer aid-worker relief-worker survivor victim homeowner household applicant jobseeker
      """, .person
    ),
    (
      """
      country nation state side government ministry department cabinet parliament senate congress commons council commission
      authority agency company corporation firm bank union association federation office court
      treasury board regulator operator contractor developer consortium group subsidiary opposition
      embassy army navy police media press newspaper
      house lords assembly dail duma knesset bundestag sejm majlis diet legislature chamber senate secretariat
      directorate utility operator railways airline broadcaster retailer manufacturer carmaker automaker
      chipmaker steelmaker shipbuilder drugmaker insurer lender supplier conglomerate startup start-up
      charity ngo think-tank watchdog inspectorate tribunal academy society club trust municipality district-council
      county prefecture region-council coalition cabinet-office taskforce task-force
      """, .body
    ),
    (
      """
      critic analyst expert sceptic skeptic campaigner activist economist observer resident
      neighbour neighbor opponent environmentalist commentator scholar historian columnist
      """, .bystander
    ),
    (
      """
      account reference description version story rumour statement report announcement speech interview remark comment news document paper handout
      briefing conference press release letter post message
      """, .speech
    ),
    (
      "phase stage section leg stretch segment tranche batch consignment wing block half third remainder rest bulk instalment installment lot",
      .part
    ),
  ]
}
