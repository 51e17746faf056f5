/// Verbs by the step that they name, base forms; irregular ones with past and participle.
enum Verbs {
  /// The first list that names a verb decides.
  static let lists: [(String, Sense)] = [
    (
      """
      cancel/cancelled scrap drop abandon terminate reject axe repeal revoke ditch abolish scuttle
      annul rescind withdraw/withdrew/withdrawn nullify kill bin dismantle discontinue forgo remove
      """, .cancel
    ),
    (
      """
      suspend halt freeze/froze/frozen stall shelve pause mothball idle interrupt shutter
      """, .suspend
    ),
    (
      """
      delay postpone defer slip reschedule lag
      """, .delay
    ),
    (
      """
      complete finish inaugurate open commission deliver accomplish dedicate finalise finalize
      unveil attain fulfil fulfill reopen
      """, .finish
    ),
    (
      """
      begin/began/begun start launch commence resume restart initiate embark revive relaunch
      """, .begin
    ),
    (
      """
      sign ink agree conclude ratify award clinch strike/struck seal endorse initial adopt
      """, .agree
    ),
    (
      """
      pledge promise commit mean/meant/meant recommit vow undertake/undertook/undertaken plan announce approve schedule decide
      intend aim target eye earmark allocate resolve order mandate authorise authorize sanction guarantee
      budget green-light greenlight fund
      """, .commit
    ),
    (
      """
      propose ask offer invite suggest recommend urge request float envisage envision moot
      advocate
      """, .propose
    ),
    (
      """
      discuss explore negotiate study review examine consider assess evaluate weigh deliberate
      debate mull investigate ponder contemplate consult
      """, .discuss
    ),
    ("continue proceed progress advance remain keep/kept maintain stay", .proceed),
    (
      """
      build/built construct erect establish create install lay/laid plant electrify upgrade modernise
      modernize restore rehabilitate renovate refurbish rebuild/rebuilt reconstruct expand extend
      develop connect link replace convert dig/dug drill excavate tunnel dredge produce manufacture
      supply import export buy/bought purchase acquire procure sell/sold privatise privatize lease
      operate run/ran/run introduce implement enact publish release issue provide spend/spent invest
      lend/lent double triple halve cut/cut/cut reduce raise lower ban phase protect conserve restore
      plant train hire recruit deploy host hold/held visit meet/met transport carry ship
      relocate demolish repair overhaul widen deepen hand transfer set/set appoint form
      achieve eliminate eradicate end stop
      pay/paid tour inspect send/sent house accommodate treat vaccinate tax raise repay borrow/borrowed
      merge split nationalise nationalize subsidise subsidize digitise digitize automate clear clean
      pave resurface irrigate reforest test trial finance rescue resettle evacuate immunise immunize
      screen enrol teach/taught equip slash curb cap limit phase decarbonise decarbonize insulate
      conduct generate store process refine mine
      """, .make
    ),
    (
      """
      say/said tell/told confirm reaffirm reiterate affirm state add note stress underline emphasise
      emphasize report declare explain inform acknowledge admit concede insist claim maintain deny
      describe recall mention reveal disclose indicate signal warn argue quote read/read/read write/wrote/written
      speak/spoke/spoken remark observe point assure welcome congratulate thank apologise apologize
      """, .report
    ),
    (
      "hope expect want wish desire seek/sought believe think/thought like look anticipate foresee/foresaw/foreseen project forecast/forecast/forecast",
      .hope
    ),
    (
      "doubt oppose criticise criticize question complain protest fear worry dispute challenge object caution predict",
      .doubt
    ),
    (
      """
      see/saw/seen get/got/gotten know/knew/known find/found call need become/became/become
      seem show/showed/shown feel/felt turn help follow allow lead/led live stand/stood lose/lost
      change play pass fall/fell/fallen rise/rose/risen grow/grew/grown draw/drew/drawn break/broke/broken
      win/won choose/chose/chosen face use try work receive accept refuse name list appoint elect
      blame accuse praise cite base involve require depend belong contain represent lie/lay/lain
      sit/sat fly/flew/flown ride/rode/ridden drive/drove/driven eat/ate/eaten drink/drank/drunk
      save share save sue miss cease last cost/cost/cost happen occur relate touch deepen strengthen
      make/made go/went/gone come/came/come arrive leave/left return join serve cover include reach carry
      bring/brought give/gave/given put/put take/took/taken enter move land appear tend try add start
      retain consist comprise feature spark drive aim bear/bore/borne catch/caught hear/heard understand/understood
      begin hail cheer celebrate mark note visit wait haggle quarrel argue insist echo cite suffer endure
      enhance bolster boost promote encourage facilitate ensure enable attend accompany address
      assist prepare monitor manage handle oversee/oversaw/overseen benefit apply qualify depart
      estimate calculate measure count total amount value rank rate fail succeed struggle threaten
      damage destroy hit/hit/hit kill wound arrest charge convict release back support favour favor
      side let/let/let shut/shut/shut close transform turn promise date trigger prompt cause
      """, .other
    ),
  ]

  /// A verb and its particle, which may stand some words apart ("put the project off").
  static let phrasal: [(String, Sense)] = [
    (
      """
      push back
      put/put/put off
      set/set/set back
      hold/held up
      """, .delay
    ),
    ("call off\nback out\npull out\ndrop out\nscale back\ncut/cut/cut back\nwalk away", .cancel),
    ("wind/wound down\nshut/shut/shut down\nclose down", .suspend),
    ("call for\nput/put/put forward\npress for\nask for", .propose),
    ("look at\nlook into\ntouch upon\ntalk about\nwork on", .discuss),
    ("sign off\nset/set/set aside\nlook forward", .commit),
    ("kick off", .begin),
    ("flag off", .finish),
    ("take/took/taken place", .finish),
    ("carry out\nset/set/set up\nbring/brought in\nroll out\nbring/brought back", .make),
    ("go/went/gone ahead\ngo/went/gone on\npress ahead\npress on\npush ahead", .proceed),
  ]
}
