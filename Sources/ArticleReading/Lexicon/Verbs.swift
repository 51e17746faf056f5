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
      delay postpone defer slip slow reschedule lag
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
      budget green-light greenlight fund clear okay
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
    (
      "continue proceed progress advance accelerate quicken hasten intensify remain keep/kept maintain stay",
      .proceed
    ),
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
      seem refer relate react respond reply respect appeal attract arouse exceed amount show/showed/shown feel/felt turn help follow allow lead/led live stand/stood lose/lost
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
      express exchange voice load admit refuse contract pick select
      estimate calculate measure count total amount value rank rate fail succeed struggle threaten
      damage destroy hit/hit/hit kill wound arrest charge convict release back support favour favor
      side let/let/let shut/shut/shut close transform turn promise date trigger prompt cause
      """, .other
    ),
    (
      """
      renege backtrack backpedal block
      shred retract overturn jettison forsake/forsook/forsaken relinquish
      withhold/withheld/withheld decommission disband outlaw veto quash invalidate
      """, .cancel
    ),
    (
      """
      deadlock stymie paralyse paralyze hobble
      """, .suspend
    ),
    (
      """
      stretch linger drag overrun/overran/overrun prolong protract elongate
      """, .delay
    ),
    (
      """
      culminate top-out energise energize premiere
      """, .finish
    ),
    (
      """
      kickstart kick-start jumpstart jump-start fast-track reactivate reignite rekindle
      mobilise mobilize
      """, .begin
    ),
    (
      """
      countersign cement notarise codify co-sign
      """, .agree
    ),
    (
      """
      vote programme bankroll ringfence ring-fence prioritise prioritize
      preannounce slate pencil shortlist rubber-stamp rubberstamp okay enshrine legislate
      """, .commit
    ),
    (
      """
      pitch solicit court woo lobby champion implore beseech petition tout counsel exhort
      """, .propose
    ),
    (
      """
      appraise canvass scrutinise scrutinize renegotiate rethink/rethought/rethought revisit
      reconsider reassess re-examine reexamine analyse analyze broach confer
      """, .discuss
    ),
    (
      """
      fabricate assemble weld pour bore retrofit hoist resleeper regauge dual straighten
      restock stockpile furnish kit outfit desalinate brew bake digitalise digitalize
      computerise mechanise mechanize industrialise industrialize commercialise commercialize
      upscale ramp uprate repower recommission replant rewild reintroduce relicense rezone
      rename rebrand restructure reorganise reorganize consolidate regulate deregulate
      liberalise liberalize decentralise decriminalise legalise legalize prohibit restrict
      tighten loosen ease lift waive exempt abate sequester capture recycle compost reuse
      refill phase-out retire dispatch donate disburse distribute allot reimburse refund
      compensate recapitalise recapitalize underwrite/underwrote/underwritten co-finance
      cofinance co-fund garrison rotate patrol rearm refit retool redeploy roster inoculate
      rehouse rehome repatriate evict hook outsource insource onshore offshore reshore
      localise localize source divest spin-off delist co-produce coproduce codevelop
      co-develop license sublicense ferry moor
      """, .make
    ),
    (
      """
      testify tweet post blog assert allege contend recount narrate opine comment clarify
      elaborate reckon hint imply stipulate specify summarise summarize brief apprise lament
      bemoan joke quip
      """, .report
    ),
    (
      """
      absorb accelerate accumulate adapt adjust afford ail alarm alienate align alter amend
      annoy appease approach assign assault assume attack attribute await awaken bask batter
      beat/beat/beaten befall/befell/befallen behave bend/bent/bent beset/beset/beset better
      bid/bid/bid bind/bound/bound blast bleed/bled/bled blend bless block bloom
      blow/blew/blown boast bounce bow breach breathe breed/bred/bred bribe browse brush bump
      burn burst/burst/burst bury bypass calm carve cater cede chant chase chat cheat chop
      circulate clash classify clap cling/clung/clung climb coincide collaborate collapse
      collect collide combat combine comfort commemorate compare compel compete compile
      compress compromise conceal conceive condemn confess confine confront confuse congest
      conquer constitute constrain construe consume contaminate contradict contribute convene
      converge converse convey convince cook cool cooperate coordinate cope correct correlate
      corrupt crack crawl creep/crept/crept cripple crumble crush cry cultivate cure curl dare
      dash deceive decorate deem defend define defy degrade demonstrate depict deplete deplore
      deposit depress deprive derail derive descend deserve designate destine detain detect
      deter deteriorate determine devastate deviate devise devote diagnose dictate die differ
      digest diminish dine dip direct disagree disappear disappoint disapprove discard
      discharge discourage discover discriminate disguise dislike dismiss displace dispose
      disrupt dissolve distinguish distort distract disturb dive diverge divert divide divorce
      dodge dominate downgrade download downplay dread drip drown dry dub duplicate dwarf
      dwell/dwelt/dwelt earn edit educate elevate elicit elude emanate embarrass embed embody
      embrace emerge emit employ empower emulate encapsulate encircle enclose encompass
      endanger endow enforce engage engulf enjoy enlarge enlighten enlist enrage enrich entail
      entertain entice entitle entrench entrust envelop erase erode erupt escalate escort
      evade evaporate evoke evolve exacerbate exaggerate excel except excite exclude excuse
      execute exert exhaust exist expire exploit explode expose extract fade fasten flatten
      flee/fled/fled flock flourish fluctuate flush forbid/forbade/forbidden foreshadow forge
      forgive/forgave/forgiven formulate foster frighten frustrate gather gaze gleam govern
      grab grapple grasp greet grind/ground/ground hamper handicap hang/hung/hung hark harness
      hasten hate haunt heal heave heed heighten hesitate hide/hid/hidden highlight hinder
      hover hurry hurt/hurt/hurt identify ignite ignore illuminate illustrate imagine impair
      impede impose impress imprison improve improvise incline incorporate incur indulge
      inflate inflict infringe inhabit inherit inhibit injure innovate inquire insert inspire
      institute instruct insure integrate intensify interact intercept interfere interpret
      intervene interview intimidate invade invent invoke irritate isolate jail jeopardise
      jeopardize jostle justify knock languish laugh launder lean/leant/leant leap/leapt/leapt
      learn liaise lighten limp listen litter load locate loom loot lurk magnify marry
      materialise materialize maximise maximize meddle mediate melt mend merit migrate mingle
      minimise minimize mirror misjudge mislead/misled/misled mismanage
      mistake/mistook/mistaken mix mock modify monopolise motivate mourn multiply muster
      navigate neglect nominate normalise normalize notice notify nurture obey oblige obscure
      obstruct obtain occupy offend ooze opt originate oust outlive outnumber outpace
      outperform outstrip outweigh overcome/overcame/overcome overhear/overheard/overheard
      overlap overlook overshadow overtake/overtook/overtaken overthrow/overthrew/overthrown
      overwhelm owe own pack participate penetrate perceive perform perish permit perpetuate
      persecute persist persuade pertain phone photograph pinpoint pioneer plague plead
      plummet plunge poach portray possess postulate practise pray preach precede precipitate
      preclude predate prefer premise preoccupy prescribe preside presume pretend prevail
      prevent proclaim prod profess proliferate pronounce propel prosecute prosper
      prove/proved/proven provoke publicise publicize pull punch punish quadruple quell quench
      radiate rap reap reassure rebel rebound rebuff rebuke recede recognise recognize
      recollect reconcile reconvene recoup recover recreate rectify recur redeem redesign
      redirect redistribute redraw/redrew/redrawn reel reelect reflect refrain refresh refuel
      refute regain reinforce reinstate reinvent reinvest rejoice rejoin relax relay relish
      rely remedy remind renege renew reorient repeat repel replenish replicate reproduce
      resemble reside resign resist resonate resort restrain resurrect retaliate retreat
      retrieve reunite revamp revel revere revert revise revitalise revitalize revolve rid rip
      ripen rob roll rouse route rub rumble rush sabotage sail salute salvage sample satisfy
      saturate savour scare scatter scold scour scramble scrape scratch scream scrub search
      secure segregate seize select separate settle sever shake/shook/shaken sharpen
      shed/shed/shed shield shine/shone/shone shiver shoot/shot/shot shorten shove
      shrink/shrank/shrunk shrug shun sift sigh simplify simulate sink/sank/sunk situate skip
      slam slap sleep/slept/slept slice slow smash smile smooth smuggle snatch soar soften
      solidify solve soothe spare speculate spill spiral splash spoil sponsor
      spread/spread/spread spur squander squeeze stabilise stabilize stagger stare starve
      steal/stole/stolen steer stimulate stir stoop straddle strand streamline stride
      strive/strove/striven stumble subdue submit substantiate substitute subtract suck
      suffice summon supersede supervise suppose suppress surge surpass surrender surround
      survive suspect sustain swallow swamp sway swear/swore/sworn sweep/swept/swept
      swell/swelled/swollen swim/swam/swum symbolise sympathise tackle tailor taint tally tame
      tangle taste tease terrify thrill thrive throw/threw/thrown thwart tick tilt tire topple
      torch torment toughen trace trample transcend transcribe translate transmit trek tremble
      trickle trim triumph trumpet tumble tweak unblock uncover undercut/undercut/undercut
      underestimate undergo/underwent/undergone underlie/underlay/underlain undermine underpin
      understate unearth unfold unify unite unleash unlock unravel unsettle untangle
      uphold/upheld/upheld usher utilise utilize utter vacate validate vanish vary verify vie
      violate volunteer wade wander wane warm warrant weaken wear/wore/worn weave/wove/woven
      weep/wept/wept whisper wield wipe wither withstand/withstood/withstood worsen worship
      wrestle wring yearn yell
      """, .other
    ),
  ]

  /// A verb and its particle, which may stand some words apart ("put the project off").
  static let phrasal: [(String, Sense)] = [
    (
      """
      push back
      slow down
      hold/held back
      put/put/put off
      set/set/set back
      put/put/put back
      hold/held up
      """, .delay
    ),
    (
      """
      break/broke/broken down
      do/did/done away
      write/wrote/written off
      give/gave/given up
      rule out
      vote against
      decide against
      turn down
      vote down
      go/went/gone back
      back away
      row back
      pull back
      opt out
      call off
      back out
      pull out
      drop out
      scale back
      cut/cut/cut back
      walk away
      """, .cancel
    ),
    (
      """
      switch off
      turn off
      shut/shut/shut down
      close down
      """, .suspend
    ),
    (
      """
      call for
      put/put/put forward
      press for
      ask for
      """, .propose
    ),
    (
      """
      look at
      look into
      touch upon
      talk about
      work on
      """, .discuss
    ),
    (
      """
      sign up
      """, .agree
    ),
    (
      """
      bid/bid/bid for
      stick/stuck to
      hold/held to
      stand/stood by
      abide by
      sign off
      set/set/set aside
      look forward
      """, .commit
    ),
    (
      """
      kick off
      """, .begin
    ),
    (
      """
      flag off
      switch on
      lift off
      blast off
      turn on
      """, .finish
    ),
    (
      """
      take/took/taken place
      """, .finish
    ),
    (
      """
      take/took/taken in
      phase out
      phase down
      scale up
      ramp up
      step up
      carry out
      set/set/set up
      bring/brought in
      roll out
      bring/brought back
      """, .make
    ),
    (
      """
      go/went/gone ahead
      go/went/gone on
      press ahead
      press on
      push ahead
      speed/sped up
      speed/speeded up
      pick up
      move ahead
      move forward
      forge ahead
      """, .proceed
    ),
  ]
}
