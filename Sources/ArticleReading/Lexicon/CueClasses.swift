/// What words tell of how an undertaking stands, by classes of meaning: a class a line.
///
/// Verbs stand in their base form ("begin/began/begun" where irregular), nouns in the singular; the
/// other forms are made. Two words joined by `_` are a cue together. To teach the reading a word, add
/// it to its class and learn the weights anew (`make weights`).
enum CueClasses {
  static let lists = """
    raisePropose: propose suggest offer moot float table broach recommend advocate advance submit
      tender propound proffer pitch raise mention envision envisage outline sketch present
      put_forward set_out bring_up brought_up come_up mooted_idea lodge pose posit hint volunteer
      counterpropose proposal suggestion recommendation offering overture proposition motion
      pitch_for petition_for could might possible potential prospective proposed suggested mooted
      draft tentative exploratory notional
    inviteUrge: invite urge call_for called_for ask request appeal implore exhort encourage
      press_for pressed_for push_for pushed_for lobby plead/pled petition beseech/besought entreat
      solicit seek/sought demand clamour clamor agitate campaign champion canvass court woo beckon
      coax prod nudge cajole persuade rally prevail_upon appeal_for call_on called_on call_upon
      calls_for stress emphasise emphasize underline underscore plea invitation call urging
      exhortation supplication welcome_proposals must should needs need ought
    wishHope: hope wish aspire dream/dreamt want desire yearn long_for crave covet like eager keen
      keen_on interested interest willing willingness readiness ready_to ambitious ambition
      aspiration dream vision visionary wish_list pipe_dream longing desirous hopeful hopefully
      optimistic aspirational goal_of look_forward looking_forward look_to looks_to prefer favour
      favor fancy intent_on bent_on enthusiastic enthusiasm appetite ideally someday one_day
      eventual roadmap_for blue_sky brainchild longheld long_cherished would
    consider: consider mull eye weigh ponder contemplate explore entertain debate deliberate muse
      reflect think/thought think_about toy_with toying_with toyed_with look_at looking_at look_into
      looking_into weigh_up weighing_up size_up sizing_up chew_over mull_over mulling_over
      kick_around sound_out sounding_out flirt flirt_with float_idea ruminate cogitate take_up
      taken_up take_stock examine scrutinise scrutinize evaluate appraise revisit rethink/rethought
      reconsider moot_point options option on_table consideration deliberation under_consideration
      active_consideration under_review in_contention on_cards undecided open_to not_ruled
      leave_open left_open rule_out
    studySurvey: study assess survey analyse analyze examine investigate research prospect map
      scope model simulate appraise inspect probe explore pilot_study prefeasibility pre_feasibility
      feasibility feasibility_study viability assessment analysis appraisal scoping baseline eia
      environmental_assessment impact_assessment geotechnical borehole topographic bathymetric
      hydrographic seismic_survey lidar dpr detailed_report project_report desktop_study white_paper
      green_paper concept_paper position_paper terms_reference review audit inquiry enquiry
      examination investigation fact_finding exploration reconnaissance site_visit technical_visit
      consultancy consultant surveyor pre_study prestudy techno_economic cost_benefit
      masterplan_study route_survey traffic_study sampling drill_core test_pit due_diligence
      taskforce task_force working_group expert_group study_group commission_of committee fact_sheet
      gauge evaluate quantify
    negotiateTalk: negotiate discuss talk confer parley haggle bargain consult deliberate debate
      exchange converse dialogue liaise engage hammer_out hammering_out thrash_out thrashing_out
      iron_out ironing_out work_out working_out touch_on touched_on dwell_on hold_talks held_talks
      holding_talks in_talks in_discussion in_negotiations in_dialogue in_contact advanced_talks
      preliminary_talks exploratory_talks bilateral_talks final_talks negotiation talks discussion
      consultation conversation dialogue_on round negotiator mediate mediator broker facilitator
      interlocutor sherpa exchange_views back_channel shuttle wrangle horse_trading sit_down
      sat_down review reviewed brainstorm huddle thrash sticking_point draft_text market_access
      closed_door behind_closed
    talksProgress: narrow bridge_gap bridging_gap close_in closing_in near nearing edge inch
      advance headway breakthrough rapprochement convergence consensus compromise concession
      common_ground meeting_minds make_headway made_headway make_progress made_progress substantive
      constructive productive fruitful cordial frank advanced final_stage final_stages last_stage
      home_straight in_sight within_reach imminent close_to on_verge on_cusp on_brink cusp verge
      brink brink_of finalise finalize finalising finalizing firm_up firming_up tie_up tying_up
      loose_ends fine_tune fine_tuning legal_scrubbing scrub zero_in
    talksStall: deadlock impasse stalemate gridlock logjam standoff stand_off stall founder
      flounder collapse break_down broke_down broken_down break_off broke_off broken_off fall_apart
      fell_apart fallen_apart bog_down bogged_down hit_wall hit_snag snag stumble stumbling_block
      inconclusive fruitless acrimonious acrimony breakdown rupture hung_up at_odds poles_apart
      loggerheads differ disagree disagreement discord divergence divergent intractable unresolved
      intransigent intransigence hardline red_line red_lines dead_locked drag_on dragged_on drag_out
      sour suspend_talks empty_handed no_breakthrough without_agreement no_deal
    intendPlan: intend plan aim mean/meant propose_to prepare purpose map_out mapped_out chart
      target envisage envision foresee/foresaw/foreseen look_set looking_to look_to expect
      anticipate project due_to set_to going_to about_to gear_up geared_up gearing_up get_ready
      getting_ready poise poised prime bent resolve design earmark programme program plot intend_to
      aim_to seek_to hope_to want_to on_track on_course on_cards in_offing in_works in_pipeline
      pipeline forthcoming upcoming impending planned intended prospective projected envisaged
      would_be soon_to intention intent objective purposeful preparation preparatory preparedness
      line_up lined_up draw_up drew_up drawn_up work_towards working_towards will shall
    promisePledge: promise pledge vow swear/swore/sworn commit undertake/undertook/undertaken
      assure guarantee ensure vouch reassure covenant bind_oneself dedicate devote honour honor
      warrant underwrite/underwrote/underwritten profess give_assurance gave_assurance
      given_assurance make_good give_word gave_word stand_by stood_by stand_ready pitch_in chip_in
      weigh_in throw_weight commitment pledging assurance undertaking vow_to guarantee_to pledge_to
      solemn unwavering steadfast resolute determined determination election_promise
      campaign_promise manifesto word commit_to committed dedicated avow pony_up stump_up cough_up
      earmark_for
    decideApprove: decide approve authorise authorize endorse sanction okay ok clear accept adopt
      agree_to assent consent resolve rule determine greenlight green_light green_lit green_lighted
      give_nod gave_nod given_nod nod go_ahead rubber_stamp rubberstamp wave_through waved_through
      sign_off signed_off signoff sign_on vote carry pass back ratify_plan uphold/upheld grant bless
      blessing affirm certify confirm opt choose_to elect select settle_on plump plump_for accede
      acquiesce concur decree mandate order instruct direct validate vet gazette
      administrative_approval final_approval cabinet_approval board_approval in_principle
      investment_decision final_decision fid approval authorisation authorization endorsement
      clearance decision resolution assent_to thumbs_up imprimatur say_so seal_approval royal_assent
      ecnec cdwp ccea necec ccpa nod_for
    permitLicence: permit licence license concession authorisation authorization consent accredit
      certify accreditation certification certificate homologate homologation type_approval
      airworthiness planning_permission planning_consent building_permit work_permit
      outline_permission development_consent right_of wayleave easement zoning rezone rezoning
      land_use mining_lease mining_licence exploration_licence prospecting_licence
      environmental_clearance forest_clearance noc no_objection site_licence operating_licence
      operator_licence generation_licence broadcasting_licence spectrum_licence franchise charter
      marketing_authorisation emergency_use export_permit visa waiver exemption permitting permitted
      licensed licensing licensee licensor permit_holder eligible greenlit allow enable clear_for
      accorded accord renew regulatory_approval antitrust_clearance
    scheduleTimetable: schedule timetable slate pencil pencil_in pencilled_in calendar set fix
      date time book reserve slot due set_for scheduled_for slated_for due_in expected_in
      expected_by by_end timeline time_frame timeframe time_line target_date start_date opening_date
      completion_date launch_date commissioning_date deadline milestone horizon programme itinerary
      agenda schedule_for roadmap countdown count_down eta roster diary programmed timetabled
      earmarked booked tentatively provisionally firm_date date_set day_named mark_calendar
      next_month next_year next_week coming_months fortnight quarter semester season fiscal
      half_year
    announceUnveil: announce unveil reveal disclose declare proclaim publish release state report
      communicate herald trumpet tout trail brief notify inform present introduce showcase exhibit
      roll_out rolled_out make_public made_public go_public went_public gone_public break_news
      lift_lid lay_out laid_out set_out spell_out spelled_out spelt_out gazette issue divulge
      publicise publicize hail advertise tell/told say/said announcement unveiling disclosure
      statement communique communiqué press_release press_conference news_conference briefing
      bulletin circular notice notification filing prospectus declaration proclamation tweet post
      headline revelation teaser
    budgetFund: budget fund finance bankroll underwrite/underwrote/underwritten lend/lent loan
      subsidise subsidize invest sponsor capitalise capitalize recapitalise recapitalize endow
      earmark allocate allot apportion appropriate assign set_aside ring_fence ringfence ring_fenced
      outlay provision bankable co_finance cofinance refinance syndicate guarantee back
      channel_funds inject infuse plough_in plow pump pump_in contribute donate grant financing
      funding lending investment borrowing budgetary allocation allotment appropriation
      sanction_funds outlay_of equity debt bond bonds sukuk green_bond eurobond loan_facility
      credit_line line_credit soft_loan concessional financial_close financial_closure term_sheet
      debt_package capex opex spending_review viability_gap vgf counterpart_funding matching_funds
      windfall war_chest seed_money mezzanine backing backer funder financier lender donor
    seekFunds: fundraise fundraising raise_funds raise_money raising_funds seek_funds
      seeking_funds seek_investors seeking_investors attract_investors woo_investors court_investors
      roadshow crowdfund crowdfunding appeal_for pass_hat mobilise mobilize scout scouting hunt
      hunting solicit tap tap_market apply application applicant scrape_together shortfall
      funding_gap cash_strapped unfunded underfunded funding_round donor_conference
      pledging_conference investor_conference expression_interest bid_for funding_bid
      funding_application pitch partner_search
    payOut: disburse pay/paid pay_out paid_out payout remit transfer release deposit reimburse
      refund credit wire settle compensate recompense remunerate hand_over handed_over dole_out
      doled_out shell_out shelled_out fork_out forked_out fork_over spend/spent expend draw_down
      drew_down drawn_down drawdown unlock unfreeze/unfroze/unfrozen inject tranche instalment
      installment disbursement remittance repayment repay/repaid reimbursement payment
      advance_payment mobilisation_advance progress_payment milestone_payment downpayment
      down_payment first_tranche second_tranche final_tranche aid_tranche cheque check cash_transfer
      stipend arrears_paid cleared utilised utilized utilisation utilization spent_so released
      distribute distribution dispense
    tenderBid: tender bid procure auction solicit prequalify pre_qualify float_tender
      floated_tender call_tenders invite_bids invited_bids invite_tenders issue_tender issued_tender
      go_tender out_tender put_out bidding tendering procurement auctioning retender re_tender rebid
      request_proposals rfp rfq rfi eoi itt nit expression_interest expressions_interest
      tender_notice tender_document bid_document tender_process bid_opening technical_bid
      financial_bid price_bid sealed_bid competitive_bidding international_bidding open_bidding
      reverse_auction forward_auction gem_portal bidder tenderer prequalification contest quotation
      quote proposal_request bids_due submission closing_date pre_bid prebid market_sounding
      soft_market design_competition spectrum_auction licensing_round offshore_round lease_sale
      advertise
    awardWin: award win/won bag clinch secure land grab pocket garner snag snap_up snapped_up
      scoop net capture choose/chose/chosen select pick appoint name nominate designate hire engage
      retain tap shortlist short_list preferred_bidder preferred_supplier lowest_bidder l1
      successful_bidder winning_bidder emerge outbid beat/beaten pip prevail assign entrust task
      contract hand give/gave/given allot bestow confer letter_award letter_acceptance loa
      letter_intent noa contract_award award_of winner awardee contractor_selected
      selected_contractor frontrunner front_runner finalist favourite favorite turnkey epc_contract
      order_for place_order placed_order order_book orderbook bagging concessionaire preferred
      commissioned_to enlist
    signConclude: sign ink initial conclude seal clinch strike/struck finalise finalize cement
      formalise formalize execute enter_into entered_into reach agree shake_hands shook_hands
      countersign co_sign cosign put_pen pen autograph stamp witness notarise exchange_documents
      exchange_contracts come_terms came_terms hammered_out thrashed_out wrap_up wrapped_up tie_up
      tied_up team_up teamed_up join_hands joined_hands partner ally join_forces joined_forces
      subscribe signatory signing signature sign_ceremony signing_ceremony inking conclusion
      handshake accord_reached deal_reached agreement_reached agreement_signed sealed binding
      legally_binding clinched bind/bound contract_signed pact_signed mutually jointly close_deal
      closed_deal secure settle settle_on broker buy/bought sell/sold purchase acquire order merge
    ratifyPass: ratify pass enact promulgate legislate adopt gazette codify entrench enshrine
      approve vote_through voted_through vote_for voted_for clear carry sail_through sailed_through
      assent royal_assent presidential_assent sign_into signed_into become_law became_law come_force
      came_force enter_force entered_force enters_force take_effect took_effect taken_effect
      in_force effective operative notify proclaim accede accession deposit_instrument
      instrument_ratification ratification enactment passage promulgation adoption third_reading
      final_reading second_reading first_reading royal_decree statutory plenary_vote majority
      unanimous unanimously two_thirds voice_vote roll_call referendum_passed transposed transpose
      amend repeal annul override/overrode/overridden constitutionalise uphold/upheld imposed impose
      introduce phase_in
    foundEstablish: found establish set_up setup create form constitute institute incorporate
      launch inaugurate float organise organize convene register charter start_up spin_off spun_off
      carve_out carved_out stand_up stood_up put_together assemble federate institutionalise
      institutionalize instate embed house headquarter base locate site station raise open_office
      open_branch twin partner formation creation establishment institution incorporation setting_up
      constitution founding founder cofounder co_found merge merger amalgamate subsidiary
      joint_venture special_purpose spv consortium secretariat corporatise corporatize man staff
      appoint recruit name
    beginStart: begin/began/begun start commence launch initiate kick_off kicked_off kickoff
      kickstart kick_start embark embark_on get_underway got_underway get_going got_going
      get_rolling set_motion set_off set_about set_in go_ahead go_live went_live gone_live
      begin_work began_work start_work started_work commence_work move_in moved_in mobilise mobilize
      mobilisation mobilization deploy flag_off flagged_off fire_gun roll_out rolled_out rollout
      roll press_button swing_into spring/sprang/sprung take_off took_off taken_off open proceed
      proceed_with tackle onset start_up startup outset launching launch_of commencement inception
      debut first_step first_steps first_stage start_date notice_proceed work_order enabling_works
      early_works advance_works preliminary_works in_earnest under_way underway in_progress in_hand
      afoot ongoing started up_running get_off got_off enter undertake/undertook/undertaken
    breakGround: groundbreaking ground_breaking break_ground broke_ground broken_ground
      breaking_ground turn_sod turned_sod sod_turning sod_cutting cut_sod first_sod turf
      turf_cutting first_spade spade shovel shovel_ready first_shovel lay_foundation laid_foundation
      laying_foundation foundation_stone cornerstone corner_stone lay_stone laid_stone first_stone
      foundation_laying foundation_ceremony bhoomi_pujan bhumi_pujan bhoomipujan bhumipujan
      shilanyas puja pooja dig_in first_pile first_concrete first_brick first_pour first_steel
      steel_cutting cut_steel keel_laying keel_laid laid_keel keel spud spud_in spudded time_capsule
      launch_site site_handover handing_site hand_site site_possession groundbreaker inaugural_pile
      pour_foundation clear_site site_clearance site_preparation
    resumeRevive: resume restart revive reopen relaunch reactivate rekindle reignite resurrect
      resuscitate rejuvenate revitalise revitalize reinstate restore renew recommence reinitiate
      reinvigorate reboot revamp refloat reconvene unfreeze/unfroze/unfrozen unblock unlock unstick
      thaw jumpstart jump_start pick_up picked_up dust_off dusted_off bring_back brought_back
      come_back came_back back_track back_on get_back got_back go_back went_back return rescue
      bail_out bailed_out breathe_life salvage recover rebound lift_ban lifted_ban lift_suspension
      lift_moratorium unshelve unshelved resumption revival restoration reopening relaunching
      comeback renaissance rebirth second_life new_lease afresh anew again back lifted reversal
      restarted
    continuePressOn: continue persist proceed persevere press_on pressed_on press_ahead
      pressed_ahead push_on pushed_on push_ahead pushed_ahead forge_ahead forged_ahead go_ahead
      carry_on carried_on plough_on ploughed_on plod soldier_on keep/kept keep_going kept_going
      stay_course stick_to stuck_to stand_firm maintain sustain retain remain stay advance progress
      move_ahead moved_ahead moving_ahead move_forward moved_forward moving_forward make_progress
      making_progress steam_ahead apace pace unabated uninterrupted unimpeded steadily steady
      gradual gradually round_clock day_night full_swing full_steam full_speed at_pace expedite
      accelerate speed/sped speed_up sped_up step_up stepped_up ramp_up ramped_up scale_up scaled_up
      fast_track fast_tracked hasten quicken intensify nonstop brisk briskly relentless continuous
      continual persistent in_train on_going gather_pace gathering_pace gain_momentum
    buildActs: build/built construct erect raise assemble pour weld dig/dug lay/laid bore excavate
      drill dredge pile grade pave tarmac asphalt concrete cast fabricate forge rivet bolt hoist
      lift lower jack launch_girder lay_track tracklaying track_laying lay_pipe pipelaying
      pipe_laying trench backfill blast tunnel quarry reclaim infill embank compact line grout
      plaster roof clad glaze tile brick wire string plumb hew mine sink/sank/sunk shore shutter
      prefabricate precast prestress slipform demolish raze clear fell level bulldoze widen double
      dual twin electrify upgrade retrofit refurbish renovate modernise modernize rebuild/rebuilt
      reconstruct restore resurface rehabilitate repair overhaul extend expand enlarge deepen
      straighten heighten strengthen reinforce convert landscape plant put_up putting_up go_up
      going_up take_shape taking_shape rise/rose/risen develop expand_capacity carve gouge burrow
      hollow chisel chew_through cut_through
    installTest: install fit mount connect plug hook_up hooked_up wire_up link energise energize
      commission test trial pilot calibrate load integrate synchronise synchronize deploy equip
      instal bed_in retrofit rig tune align lower_into place position swap_in slot_in load_fuel
      fuel_loading cold_test hot_test cold_run hot_run hot_commissioning cold_commissioning dry_run
      wet_run trial_run trial_runs test_run test_runs test_flight maiden_flight sea_trials sea_trial
      factory_acceptance acceptance_test site_acceptance load_test stress_test static_fire hydrotest
      hydro_test hydrostatic pressure_test first_criticality criticality first_fire first_firing
      first_light first_spin spin_test backfeed charge charge_line fill impound impounding
      impoundment dress_rehearsal driverless_test shakedown soft_opening beta testbed prototype
      simulate verification validation precommissioning pre_commissioning commissioning installation
      testing grid_connection synchronisation synchronization tie_in start_up switchover switch_on
    deliverArrive: deliver ship arrive dispatch despatch supply hand_over handed_over handover
      hand transport transfer unload offload land dock berth moor disembark airlift ferry haul truck
      freight load consign export import shipment consignment delivery arrival dispatching batch lot
      cargo shipload trainload planeload truckload first_batch second_batch last_batch
      first_delivery final_delivery first_shipment maiden_shipment first_consignment take_delivery
      took_delivery taken_delivery receive accept touch_down touched_down reach roll_in rolled_in
      pull_in pulled_in steam_in sail_in come_in came_in turn_up turned_up set_sail set_out depart
      cross transit onsite on_site delivered landed convoy barge flatbed heavy_lift induct induction
      roll_off rolled_off handover_ceremony convey bring/brought pick_up
    progressMeasure: percent per_cent percentage pc progress halfway half_way midway mid_point
      midpoint half third quarter fifth two_thirds three_quarters one_third one_quarter nine_tenths
      majority bulk most remainder remaining rest so_far to_date out_of physical_progress
      financial_progress overall_progress cumulative completion_rate progress_rate kilometre
      kilometer km metre meter mile acre hectare storey tonne of_total complete_percent milestone
      past_halfway well_advanced advanced substantially largely partly partially near_half
      stage_reached reach pass surpass cross top exceed tally count done poured_so laid_so built_so
      installed_so stand_at stands_at stood_at ahead_schedule on_schedule on_time on_budget on_track
      within_budget to_plan as_planned per_schedule sprint tempo headway advancement progression
      pace_of checkpoint benchmark breakthrough hole_through tunnel_breakthrough meet_middle joined
      closure last_segment
    nearEnd: near nearing near_completion nearing_completion near_complete nearly almost virtually
      close_to final_stretch home_stretch home_straight last_leg last_lap final_lap final_leg
      final_phase final_stage final_stages final_touches finishing_touches last_touches final_push
      last_mile last_stretch touch_up topping_out topped_out top_out snagging snag_list punch_list
      punchlist snag tail_end closing_stages closing_stage eleventh_hour countdown in_sight
      within_sight within_reach round_corner about_ready almost_ready nearly_ready all_set set_open
      fit_out fitting_out fitout interior_works finishing_works finishing landscaping painting
      cosmetic cleanup clean_up commissioning_phase ninety_percent mopping_up tidy_up wrap_up
      wrapping_up wind_down winding_down put_finishing penultimate shaping_up
    finishComplete: finish complete conclude end accomplish achieve fulfil fulfill wrap_up
      wrapped_up round_off rounded_off finalise finalize see_through saw_through seen_through
      perfect execute realise realize materialise materialize attain consummate cap crown deliver
      hand_over handed_over handover top_out topped_out discharge carry_out carried_out implement
      bring_fruition fruition come_fruition close_out closed_out close_off wind_up wound_up
      culminate cross_line over_line done finished completed over ready in_place fully_complete
      complete_with substantial_completion practical_completion mechanical_completion
      final_completion completion_certificate occupancy_certificate occupation_certificate
      completion finalisation finalization realisation realization culmination accomplishment
      achievement signed_off mission_accomplished job_done last_piece final_piece last_bolt
      golden_spike last_spike last_rail final_rail last_span final_pour last_pour demobilise
      demobilize dismantle_scaffolding defects_liability
    openInaugurate: open inaugurate unveil launch commission christen dedicate consecrate bless
      cut_ribbon snip welcome_public throw_open threw_open thrown_open opening inauguration
      inaugural dedication launching grand_opening official_opening formal_opening soft_launch
      enter_service entered_service entering_service go_service come_onstream came_onstream
      on_stream onstream come_online came_online coming_online go_online online live go_live
      went_live gone_live operational functional fully_operational in_operation in_service in_use
      enter_operation entered_operation commercial_operation commercial_operations cod start_service
      revenue_service open_doors opened_doors open_traffic opened_traffic welcome greet premiere
      debut swing_open door flag_off flagged_off switch_on switched_on turn_on turned_on turn_tap
      fire_up fired_up put_use usher usher_in unlock lift_barrier raise_flag flag_hoisting
      newly_opened newly_built brand_new maiden activate put_operation put_service
    enterProduction: produce first_production first_oil first_gas first_power first_ore first_gold
      first_metal first_steel first_iron first_concentrate first_copper first_lithium first_cement
      first_car roll_line rolled_off first_unit first_output first_electricity first_kilowatt
      first_megawatt first_harvest first_crop first_milk first_batch ramp_up ramping_up ramped_up
      rampup nameplate nameplate_capacity full_capacity design_capacity rated_capacity
      full_production commercial_production mass_production serial_production series_production
      trial_production pilot_production start_production blow_in blown_in light_furnace lit_furnace
      feed_grid feeding_grid pump churn_out churned_out turn_out turned_out spew smelt pour refine
      mill crush generate synchronised output throughput yield steady_state stabilise stabilize
      debottleneck gold_pour
    operateRun: operate run/ran serve ply carry handle process provide service manage administer
      maintain man staff function work cater accommodate shuttle commute ride/rode/ridden
      fly/flew/flown sail call_at stop_at connect link generate produce supply feed pump treat
      transmit distribute host house employ daily weekly hourly regular regularly routine routinely
      scheduled_service timetable_service frequency ridership patronage passenger footfall turnover
      traffic throughput occupancy utilisation utilization operation running upkeep maintenance
      day_to normal normally usual usually busy existing current operator concession tenant lessee
      rotation departures arrivals
    holdHost: hold/held host convene stage organise organize chair co_chair cochair preside
      co_host cohost meet/met gather assemble attend participate take_part took_part taken_part
      take_place took_place taken_place sit/sat address deliver_speech welcome receive greet
      moderate kick_off conclude wrap_up draw_close drew_close open_session adjourn last convocation
      convened holding hosting gathering presidency chairmanship chairperson venue host_city
      delegate attendee participant turnout keynote on_sidelines sidelines margins virtually
      videoconference video_link hybrid in_person roundtable plenary bring_together brought_together
      speak/spoke/spoken celebrate mark observe commemorate stage_event
    visitTravel: visit travel arrive depart leave/left fly/flew/flown tour journey head
      go/went/gone come/came land touch_down touched_down pay_visit paid_visit drop_in stop_over
      stopover embark set_out jet trip return pay_call call_on call_at state_visit official_visit
      working_visit private_visit courtesy_call reciprocal_visit return_visit maiden_visit
      first_visit landmark_visit whistlestop whistle_stop delegation entourage itinerary
      guest_honour red_carpet guard_honour welcome receive greet see_off saw_off send_off accompany
      escort lead/led dispatch mission tour_of inspection_tour site_visit fact_finding pilgrimage
      visiting inbound outbound host_country airport_welcome invite accept_invitation
      accepted_invitation bilateral_visit overseas_trip shuttle_diplomacy
    meetTarget: meet/met achieve attain hit reach satisfy fulfil fulfill honour honor keep/kept
      keep_promise kept_promise deliver deliver_on delivered_on make_good made_good live_up lived_up
      comply abide adhere exceed surpass outstrip outperform overachieve beat/beaten better top
      overshoot/overshot pass smash break_record broke_record eclipse ahead_schedule ahead_time
      ahead_plan ahead_target early on_time on_schedule under_budget below_budget in_time
      within_deadline beat_deadline met_deadline target_met goal_met compliance fulfilment
      fulfillment achievement attainment record record_breaking record_high overfulfil overfulfilled
      quota_filled tick_off ticked_off tick_box good_word satisfy_condition
    missTarget: miss fail fall_short fell_short fallen_short lag lag_behind trail underperform
      undershoot/undershot underdeliver slip fall_behind fell_behind fallen_behind break_promise
      broke_promise broken_promise renege renege_on default breach violate flout backslide backslid
      off_track off_target off_course below_target short_of well_short behind_target missed_deadline
      miss_deadline missed_target overdue unmet unfulfilled unrealised unrealized unkept undelivered
      unaccomplished incomplete unfinished shortfall failure noncompliance non_compliance lapse
      deficiency dismal underspend underspent underutilised underutilized lapsed_funds lapse_funds
      paltry meagre meager lacklustre lackluster dismally token only_fraction nowhere_near far_from
      little_show scant
    lateSlip: delay postpone slip defer late later lag drag drag_on dragged_on drag_feet push_back
      pushed_back put_back put_off putting_off set_back setback hold_up held_up holdup move_back
      moved_back knock_back reschedule rearrange retime re_time adjourn prolong extend
      overrun/overran overshoot/overshot slow slow_down slowed_down slow_walk stretch_out spill_over
      spilled_over roll_over rolled_over slippage delayed belated belatedly overdue long_delayed
      long_overdue much_delayed tardy tardiness sluggish snail_pace snail crawl behind_schedule
      behindhand running_late than_planned than_expected backlog time_overrun extension grace_period
      postponement deferment deferral adjournment procrastinate dither dilatory lethargic limp
      languish drift bumped kick_can kicked_can long_grass knock_on laggard missed_deadline retard
      stagger deferred behind_hand time_lag
    newDate: revise revised reschedule rescheduled new_date new_deadline fresh_deadline
      revised_deadline fresh_date later_date latest_deadline extended_deadline new_target
      revised_target new_timeline revised_timeline revised_schedule updated_schedule new_schedule
      original_date original_deadline earlier_deadline initial_deadline previously_scheduled
      originally_scheduled originally_planned originally_due initially_planned previously_planned
      was_due was_expected had_been should_have instead_of rather_than extend extended extension
      push_to pushed_to moved_to shift_to shifted_to slipped_to put_to now_due now_expected
      now_scheduled now_planned now_slated now_set now_likely now_targeted now_aims unspecified_date
      further_notice reset recalibrate realign amended updated eot
    obstacle: obstacle hurdle snag hitch glitch bottleneck impediment barrier roadblock
      stumbling_block stumbling snarl hindrance complication problem difficulty trouble headache
      hiccup teething constraint challenge dispute row spat feud wrangle lawsuit litigation
      stay_order injunction court_case legal_challenge arbitration shortage scarcity dearth lack
      paucity flood flooding landslide landslip mudslide earthquake cyclone typhoon hurricane storm
      monsoon rain snow drought wildfire fire heatwave pandemic covid lockdown outbreak strike
      walkout go_slow stoppage picket blockade protest unrest insurgency insecurity militancy
      terrorism sabotage vandalism theft war conflict coup sanctions embargo tariff inflation
      devaluation forex dollar_shortage cash_crunch liquidity arrears insolvency bankruptcy default
      corruption graft fraud scandal red_tape bureaucracy land_acquisition right_way encroachment
      squatter eviction utility_shifting utility_relocation tree_felling unexploded archaeological
      asbestos collapse accident crash fatality explosion leak crack defect flaw fault malfunction
      breakdown sinkhole supply_chain manpower labour_shortage visa_delay paperwork
    hamper: hamper hinder impede obstruct block thwart frustrate stymie hobble dog plague beset
      bedevil mar derail jeopardise jeopardize endanger imperil threaten undermine disrupt interrupt
      complicate compound stall slow delay choke cripple paralyse paralyze sink/sank/sunk scupper
      torpedo scuttle foil spoil spike wreck damage destroy hit strike/struck blight overshadow
      cloud cast_doubt cast_shadow hold_back held_back hold_up held_up bog_down bogged_down mire
      embroil entangle tie_up strangle stifle shackle suffer face grapple struggle contend cope
      wrestle battle run_into ran_into encounter confront wash_away washed_away sweep_away
      swept_away gut mothball_due owing due_to because blame attribute cite stem
    haltSuspend: halt suspend freeze/froze/frozen stop pause stall shelve mothball interrupt cease
      discontinue stay park ground standstill stand_still stop_work stopped_work down_tools
      downed_tools stop_order stopwork put_hold on_hold put_ice on_ice deep_freeze cold_storage
      back_burner backburner in_limbo limbo in_abeyance abeyance held_abeyance keep_abeyance
      sine_die indefinite indefinitely moratorium suspension stoppage cessation hiatus standstill_on
      grind_halt ground_halt come_halt came_halt screeching_halt pull_plug shut_down shut shutdown
      close closure sealed seal blockade embargo injunction court_stay interim_stay till_further
      further_notice temporarily temporary bring_halt brought_halt call_halt called_halt hold_off
      held_off sit_on sat_on stand_down stood_down hit_pause pause_button stymied stuck jammed
      paralysed paralyzed gridlocked deadlocked dry_up dried_up evacuate disconnect unplug
      withhold/withheld stop_payment moth_balled interim_injunction cease_work
    idleRust: idle empty rust rot languish decay moulder molder gather_dust gathering_dust
      gathered_dust collect_dust lie_idle lying_idle lay_idle lie_unused stand_idle standing_idle
      sit_idle sitting_idle stand_empty stood_empty lie/lay/lain dormant defunct moribund derelict
      abandoned disused unused vacant deserted overgrown dilapidated ruin ruined crumbling skeletal
      skeleton shell husk carcass eyesore white_elephant ghost_town ghost_estate ghost monument_to
      unoccupied uninhabited desolate neglected neglect forgotten half_built half_finished
      unfinished incomplete uncompleted stranded inactive inoperative inoperable non_functional
      nonfunctional dysfunctional out_order unserviceable silent weeds weed bush_grown graffiti
      stagnate stagnant hibernate moth_eaten unutilised unutilized fester waste wasting_away no_sign
      little_sign nothing_done paper_only on_paper only_paper dead_letter stillborn
    withdrawWalkOut: withdraw/withdrew/withdrawn quit exit leave/left pull_out pulled_out
      pulling_out pullout walk_out walked_out walk_away walked_away walking_away back_out backed_out
      backing_out bow_out bowed_out drop_out dropped_out opt_out opted_out step_back stepped_back
      step_aside stand_aside stand_down bail bail_out bailed_out ditch desert abandon disengage
      divest offload sell_off sold_off sell_stake depart retreat secede disinvest pull_funding
      rescind renounce denounce cut_ties sever sever_ties break_away broke_away jump_ship cold_feet
      wash_hands turn_back turned_back retract recall withdrawal exit_from pullback pull_back
      pulled_back pull_plug pulled_plug divestment disengagement resignation resign demobilise
      demobilize terminate_contract force_majeure part_ways parted_ways end_participation
      leave_project left_project give_notice
    cancelScrap: cancel scrap axe ax drop abandon kill scuttle scupper ditch dump jettison bin
      trash terminate abort annul nullify void rescind revoke repeal quash strike_down struck_down
      strike_off overturn call_off called_off call_time write_off wrote_off written_off rule_out
      ruled_out give_up gave_up given_up pull_plug pulled_plug pull_out cull cut nix quell can junk
      torpedo discard forgo/forwent/forgone forsake/forsook/forsaken relinquish wind_up wound_up
      dissolve disband liquidate dismantle decommission demolish shelve_permanently bury lay_rest
      dead dead_water dead_duck death_knell die collapse fold fall_through fell_through
      fallen_through fall_apart come_nothing came_nothing come_naught lapse expire cancellation
      termination annulment revocation abandonment scrapping abrogate abrogation unilaterally
      no_longer not_proceed not_go will_not not_build never_built never_materialised
      never_materialized shelved_for u_turn about_turn volte_face blacklist debar forfeit reverse
      backtrack backpedal climbdown climb_down
    rejectRefuse: reject refuse veto decline deny turn_down turned_down throw_out threw_out
      thrown_out knock_back knocked_back rebuff spurn dismiss disallow disapprove vote_down
      voted_down vote_against voted_against shoot_down shot_down strike_down struck_down overrule
      override/overrode/overridden quash block bar ban prohibit forbid/forbade/forbidden rule_out
      ruled_out rule_against ruled_against set_aside say_no said_no snub repudiate renounce
      return_unsigned send_back sent_back rejection refusal veto_on rebuttal denial dismissal
      disapproval vote_no unsuccessful thumbs_down no_vote short_shrift brush_off brushed_off
      brush_aside brushed_aside wave_away nonstarter non_starter out_question not_accept
      unacceptable inadmissible invalid invalidate disqualify ineligible withhold/withheld
      withhold_consent balk baulk reluctant unwilling refuse_to defeat defeated stonewall disavow
    replaceInstead: replace substitute supplant supersede swap switch exchange displace succeed
      take_over took_over taken_over takeover take_place instead alternative alternatively rather
      in_lieu lieu stead stopgap in_place stand_in interim makeshift plan_b fallback fall_back
      backup substitute_for replacement successor substitution rebuild/rebuilt redesign
      rethink/rethought rework rejig reconfigure repurpose reroute re_route realign relocate shift
      divert scale_back scaled_back scale_down scaled_down downsize downgrade pare_down pared_down
      trim curtail water_down watered_down slim_down slimmed_down truncate shorten reduce descope
      de_scope modify alter change amend tweak merge split rename rebrand reassign novate retender
      convert transform opt_for switch_to new_version variant new_site new_route phase_out
      phased_out retire
    denyReaffirm: deny insist reaffirm confirm reiterate maintain assert affirm restate repeat
      stress reassure assure stand_by stood_by refute rebut dismiss_reports dispel quash_rumours
      scotch allay clarify clarification rumour rumor speculation misreport misleading false fake
      baseless unfounded untrue incorrect contrary contradict gainsay counter claim contend argue
      reassert recommit rededicate renew_pledge renewed_commitment unchanged unaffected intact
      still_on still_stands remains_committed fully_committed no_change no_delay no_plan
      not_cancelled not_abandoned not_shelved not_delayed no_intention on_course as_planned
      rest_assured put_record set_record reassurance denial confirmation reaffirmation reiteration
      assertion underscore underline avow swear_by allege purported alleged so_called reportedly
      unconfirmed hearsay
    doubtUnlikely: doubt question query sceptical skeptical sceptic skeptic scepticism skepticism
      unlikely doubtful dubious uncertain uncertainty unclear unsure unsettled wary cynical cynic
      pessimistic pessimism improbable implausible unrealistic far_fetched farfetched pie_sky
      pipe_dream fanciful overoptimistic over_optimistic overambitious over_ambitious impracticable
      impractical unworkable unviable unfeasible uneconomic not_viable moot remains_seen yet_seen
      jury_out question_mark questionable raise_eyebrows raised_eyebrows raise_questions
      raised_questions cast_doubt hang_balance hangs_balance in_balance in_doubt in_question up_air
      touch_go shaky fragile precarious iffy tenuous ambiguous vague unanswered unproven speculative
      wishful no_date no_timeline no_guarantee slim_chance long_shot disbelieve mistrust distrust
      misgiving reservation hesitant hesitate hesitancy rocky bleak dim distant remote elusive
    criticiseOppose: criticise criticize oppose protest condemn denounce decry deplore slam blast
      lambast lambaste lash_out rap flay berate castigate censure chide rebuke reprimand admonish
      deride ridicule mock scorn attack assail object resist fight/fought reject contest challenge
      complain grumble gripe bemoan lament rue regret blame accuse fault slate pan savage hit_out
      hit_back take_aim speak_out spoke_out rail rail_against march demonstrate picket boycott rally
      petition sue agitate lobby_against campaign_against obstruct heckle jeer criticism opposition
      outcry backlash uproar furore furor anger fury outrage discontent resentment dismay complaint
      grievance protester protestor demonstrator objector opponent critic campaigner activist
      detractor dharna gherao bandh hartal sit_in hunger_strike memorandum_protest controversial
      contentious unpopular divisive vocal up_arms at_odds nimby flak brickbat tirade diatribe
      scathing damning
    warnFear: warn fear caution alert alarm worry concern dread threaten risk menace forewarn
      raise_alarm raised_alarm sound_alarm sounded_alarm red_flag red_flags flag raise_concern
      raised_concern voice_concern express_concern expressed_concern anxious anxiety apprehension
      apprehensive fearful worried nervous unease uneasy misgiving foreboding ominous dire grave
      peril danger dangerous hazard hazardous threat vulnerable vulnerability jeopardy at_risk
      at_stake at_peril ultimatum deadline_or consequence repercussion ramification fallout backfire
      catastrophe disaster disastrous collapse crisis bleak bubble overcapacity debt_trap
      overstretch spillover contagion worst_case cautionary caveat brace predict forecast could_face
      may_face may_lose might_lose lest unless otherwise vulnerable_to cliff_edge precipice
      ticking_bomb
    effectBenefit: benefit boost cut reduce slash halve shorten ease relieve alleviate decongest
      improve enhance enable allow help aid facilitate promote foster stimulate spur
      drive/drove/driven increase raise lift double triple quadruple multiply create create_jobs
      generate_jobs generate employment jobs livelihood save serve connect link bridge
      shrink/shrank/shrunk speed_up lessen lower curb curtail mitigate offset prevent protect
      safeguard strengthen bolster reinforce diversify transform revolutionise revolutionize
      modernise modernize unlock open_up pave_way empower uplift enrich attract lure contribute
      bring_prosperity impact effect gain advantage upside dividend spin_off spinoff multiplier
      knock_on game_changer gamechanger game_changing transformative boon shot_arm lifeline catalyst
      gateway hub growth prosperity connectivity competitiveness resilience self_sufficiency
      sustainability efficient efficiency journey_time journey_times travel_time transit_time
      emissions congestion power_cuts load_shedding loadshedding contribute_to result lead_to
      meaning thus thereby enough_to
    costPrice: cost price value worth estimate estimated estimate_cost total amount figure bill
      tag price_tag price_cap pricetag outlay expenditure expense budgeted overspend/overspent
      overrun cost_overrun escalate escalation cost_escalation balloon soar spiral jump
      swell/swollen blow_out blowout inflate hike creep_up double billion million trillion thousand
      crore lakh arab kharab bn mn dollar euro pound rupee naira shilling rand yuan renminbi yen
      rouble ruble dirham riyal dinar taka cedi birr kwacha franc peso ringgit rupiah baht tenge som
      sum manat lira won usd eur gbp inr pkr kes ngn zar per_unit tariff fare fee toll charge rate
      cheap expensive costly pricey lavish multibillion multimillion multi_billion multi_million
      affordable savings revenue profit loss turnover capital net_worth valued market_value
      exchange_rate
    describeMeasure: span stretch cover comprise consist include contain feature boast measure
      extend straddle traverse cross encompass occupy house accommodate hold/held seat sit/sat
      stand/stood lie/lay/lain located situated adjoin border overlook surround link connect pass
      weigh rise/rose/risen tower total number range incorporate equip design dimension capacity
      length width height depth breadth area diameter volume weight storey floor lane track gauge
      platform bed berth bedroom square_metre square_kilometre hectare acre metre kilometre mile
      foot inch tonne ton litre gallon barrel bushel megawatt gigawatt kilowatt kilovolt terawatt mw
      gw kw kv gwh mwh cubic_metre cusec bpd mtpa tpa teu dwt long wide tall high deep large huge
      massive sprawling vast giant state_art world_class modern ultramodern sleek cutting_edge
      six_lane four_lane double_track single_track high_speed standard_gauge broad_gauge greenfield
      brownfield onshore offshore underground elevated twin dual_carriageway largest biggest longest
      tallest deepest key flagship
    historyBackground: found/founded date date_back dates_back originally former formerly
      previously previous past earlier historic historical historically ago once since decade
      century era colonial soviet pre_war prewar postwar post_war interwar victorian imperial
      british_era ottoman independence ancient old oldest long_standing longstanding veteran
      heritage legacy vintage century_old decades_old centuries_old trace trace_back originate
      inception conceived mooted_first first_proposed first_mooted first_built first_opened
      first_announced dream_since inherit predecessor late_president then_president erstwhile ex
      one_time onetime bygone yesteryear background context recall remember anniversary jubilee
      golden_jubilee centenary centennial bicentenary memory history chronicle tradition traditional
      previously_reported last_year last_month last_july last_week years_ago back_in long_ago prior
      preceding earlier_this originally_built tsarist raj apartheid mid_century heyday
    hypothetical: if unless whether would could might may should suppose assuming assume provided
      providing provided_that contingent conditional hinge depend depend_on depends_on depending
      subject_to subject conditional_on on_condition condition prerequisite precondition proviso
      otherwise theoretically theory in_theory in_principle hypothetical hypothetically potentially
      possibly perhaps maybe conceivably likely probably presumably scenario eventuality in_case
      in_event even_if only_if as_long once until pending were_to had_it should_it imagine what_if
      speculate speculative notional envisaged_if could_have would_have might_have either whichever
      whatever alternatively hinge_on pivot rest_on rests_on necessary required
    opinionSpeaker: analyst expert observer commentator critic economist academic professor
      scholar researcher scientist historian columnist editor editorial journalist pundit consultant
      think_tank thinktank watchdog campaigner activist environmentalist conservationist resident
      villager local farmer trader shopkeeper commuter motorist passenger fisherman herder
      pastoralist elder neighbour neighbor citizen voter taxpayer student parent teacher_union union
      trade_union unionist ngo charity lobby lobbyist opposition opposition_leader backbencher
      shadow_minister former_minister ex_minister former_official retired veteran_diplomat survey
      poll pollster reader blogger influencer source insider broker investor_group ratings_agency
      rating_agency moody fitch lawyer attorney plaintiff litigant petitioner witness stakeholder
      industry_body chamber federation association fellow lecturer strategist forecaster sceptic
      doomsayer interviewee author architect_critic spectator
    authoritySpeaker: minister spokesman spokeswoman spokesperson authority government president
      premier prime_minister chancellor king queen emir sultan sheikh sheik prince crown_prince
      governor mayor secretary permanent_secretary undersecretary cabinet_secretary
      principal_secretary chief_secretary chief_minister deputy_minister state_minister
      vice_president ambassador envoy consul diplomat commissioner deputy_commissioner director
      director_general chairman chairwoman chairperson chief chief_executive ceo cfo coo
      managing_director general_manager executive board administrator official bureaucrat officer
      engineer chief_engineer project_manager project_director superintendent registrar regulator
      agency department ministry directorate bureau council county state administration cabinet
      parliament assembly senate congress legislature lawmaker senator speaker whip mp mla mna
      councillor court judge justice tribunal army general admiral commander police palace kremlin
      white_house downing_street foreign_office state_department embassy mission secretariat
      commission central_bank treasury railway_board ports_authority highways_authority water_board
      city_hall statement press_secretary announcement_by
    companyWord: company firm corporation group conglomerate contractor subcontractor developer
      builder operator owner supplier manufacturer maker producer miner driller refiner utility
      carrier airline shipper shipyard shipbuilder railway_company startup start_up consortium
      venture joint_venture partnership subsidiary affiliate parent arm division franchisee
      concessionaire licensee lessor investor shareholder stakeholder sponsor promoter backer bank
      lender insurer fund sovereign_fund private_equity hedge_fund venture_capital enterprise
      business industry giant major titan powerhouse behemoth multinational transnational soe psu
      parastatal state_owned state_run privately_owned listed limited ltd inc llc plc gmbh bv oao
      pao pjsc jsc corp pvt pty bhd tbk kk holdings engineering_firm consultancy architect designer
      vendor retailer distributor trader agency cooperative co_op joint_stock tycoon magnate
      oligarch entrepreneur oem epc integrator hyperscaler
    nounTransport: railway railroad rail line track metro subway underground monorail tram tramway
      light_rail maglev bullet_train train locomotive wagon coach carriage rolling_stock station
      terminus terminal platform depot siding corridor freight_corridor interchange junction flyover
      overpass underpass overbridge viaduct bridge footbridge tunnel culvert causeway crossing
      level_crossing road highway motorway expressway freeway turnpike bypass ring_road beltway
      dual_carriageway carriageway lane street avenue roundabout toll_plaza toll_road bus brt busway
      busport cycleway cycle_lane airport airfield airstrip runway taxiway apron hangar
      control_tower aircraft airliner jet helicopter flight air_route port harbour harbor seaport
      dry_port inland_port jetty quay pier wharf berth dock shipyard slipway breakwater canal
      waterway lock channel ferry ship vessel tanker barge container_terminal logistics_hub
      logistics_centre warehouse border_crossing border_post checkpoint customs_post cable_car
      gondola ropeway funicular parking park_ride fleet route airlink hyperloop vertiport spur
    nounEnergy: power_plant power_station plant powerhouse generator turbine wind_farm windfarm
      wind_turbine solar_farm solar_park solar_plant photovoltaic pv panel rooftop_solar csp battery
      storage bess pumped_storage hydropower hydroelectric hydroelectricity dam reservoir_power
      barrage_power reactor nuclear npp smr coal_plant thermal gas_plant ccgt cogeneration chp
      geothermal biomass biogas waste_energy tidal wave_energy hydrogen electrolyser electrolyzer
      ammonia_plant substation transformer grid transmission_line pylon interconnector
      interconnection cable subsea_cable converter_station hvdc distribution_network smart_meter
      metering minigrid mini_grid microgrid electrification pipeline gas_pipeline oil_pipeline
      compressor pumping_station refinery lng lng_terminal fsru regasification petrochemical
      oilfield gasfield oil_field gas_field rig platform wellhead well block tank_farm depot
      charging_station charger fuel uranium enrichment electricity power energy feeder cooling_tower
      boiler stack flare shale carbon_capture ccs
    nounWater: dam reservoir barrage weir canal irrigation aqueduct pipeline water_main watermain
      water_supply water_plant treatment_plant desalination desal sewage sewer sewerage sewage_plant
      wastewater effluent stp outfall drainage drain stormwater embankment levee dyke dike
      flood_wall seawall flood_barrier floodgate sluice spillway pumping_station pump pump_house
      borehole handpump tubewell tube_well well_field standpipe tank water_tower tap tap_water
      household_connection pit_latrine latrine toilet sanitation river lake lagoon wetland basin
      catchment watershed aquifer groundwater rainwater harvesting recharge check_dam
      lift_irrigation interlinking river_linking intake diversion tunnel_intake headworks
      distributary minor_canal tailrace penstock dredging desilting kiosk leakage meter hydrant
    nounMiningIndustry: mine pit opencast open_pit openpit shaft adit quarry deposit ore lode seam
      colliery smelter concentrator mill steel_mill steelworks steel_plant foundry furnace
      blast_furnace kiln cement_plant brickworks refinery aluminium aluminum copper gold lithium
      nickel cobalt graphite iron_ore bauxite manganese zinc phosphate potash rare_earth coal
      coalfield diamond uranium tailings leach heap_leach crusher conveyor factory plant workshop
      assembly_plant gigafactory fab foundry_chip semiconductor chip shipyard textile_mill
      spinning_mill garment sugar_mill brewery distillery bottling fertiliser_plant fertilizer_plant
      urea chemical_plant pharmaceutical vaccine_plant tannery sawmill pulp_mill paper_mill dairy
      abattoir slaughterhouse food_processing cold_store silo elevator_grain flour_mill oil_mill
      car_plant automotive vehicle carmaker industrial_park industrial_zone industrial_estate
      special_zone sez epz free_zone free_port economic_zone techno_park cluster production_line
      assembly_line machinery equipment recycling scrapyard tractor greenhouse
    nounHousing: house home flat apartment housing estate housing_estate tower_block tower
      skyscraper high_rise highrise condominium condo villa township new_town settlement suburb
      neighbourhood neighborhood quarter district block dwelling tenement slum slum_upgrading
      resettlement shelter hostel dormitory hotel resort mall shopping_centre shopping_mall market
      bazaar office complex mixed_use plaza square park stadium arena museum library theatre theater
      opera_house concert_hall cinema gallery monument memorial statue cathedral church mosque
      temple gurdwara synagogue shrine palace castle courthouse town_hall parliament_building
      convention_centre exhibition_centre cultural_centre sports_complex swimming_pool velodrome
      racetrack zoo aquarium garden boardwalk promenade waterfront marina masterplan redevelopment
      regeneration social_housing affordable_housing council_housing low_cost plot rent tenant
      mortgage smart_city capital_city headquarters embassy_building
    nounHealth: hospital clinic dispensary ward health_centre health_center polyclinic
      medical_centre maternity_wing maternity trauma_centre cancer_centre cardiac_centre dialysis
      icu operating_theatre emergency_department ambulance pharmacy laboratory lab blood_bank
      oxygen_plant vaccine vaccination immunisation immunization jab dose drug medicine treatment
      therapy trial clinical_trial scanner mri ct_scanner linear_accelerator ventilator bed nurse
      doctor midwife medic surgeon patient nursing_home hospice care_home quarantine
      isolation_centre field_hospital hospital_ship medical_college nursing_college aiims phc
      telemedicine health_insurance health_scheme epidemic_response malaria polio hiv tuberculosis
      measles cholera ebola screening eradication elimination transplant nutrition
    nounEducation: school university college campus classroom kindergarten nursery creche academy
      institute faculty department chair laboratory library hostel dormitory vocational_school
      polytechnic training_centre madrasa madrassa seminary boarding_school primary_school
      secondary_school high_school curriculum syllabus textbook scholarship fellowship
      exchange_programme student_loan tuition teacher lecturer pupil student exam examination course
      degree diploma literacy literacy_programme school_feeding midday_meal laptop tablet
      research_centre science_park museum_education observatory internship apprenticeship
      sister_school language_centre confucius_institute cultural_institute branch_campus enrolment
      enrollment intake admission graduate accreditation lab_school playground gymnasium
    nounDefence: frigate corvette destroyer submarine aircraft_carrier warship patrol_boat
      patrol_vessel minesweeper amphibious fighter fighter_jet warplane bomber tanker_aircraft
      trainer drone uav helicopter gunship tank armoured_vehicle armored_vehicle howitzer artillery
      rifle ammunition munition shell missile rocket air_defence air_defense radar interceptor
      battery base garrison barracks airbase air_base naval_base outpost fence wall border_fence
      border_wall trench bunker fortification brigade battalion regiment troops contingent
      peacekeeper deployment mission exercise drill war_game joint_exercise naval_exercise manoeuvre
      maneuver conscription ceasefire truce armistice prisoner_swap prisoner_exchange disarmament
      demining arms_deal arms_package military_aid security_pact arsenal shipyard_naval ordnance
      defence_plant coast_guard police_station prison jail
    nounSpace: satellite rocket launcher launch_vehicle launch_pad launchpad spaceport cosmodrome
      payload orbiter lander rover probe capsule spacecraft spaceship space_station module cubesat
      microsatellite nanosatellite constellation telescope observatory antenna ground_station dish
      mission moon lunar mars orbit docking undocking liftoff lift_off splashdown reentry spacewalk
      astronaut cosmonaut taikonaut vyomanaut crew_capsule booster upper_stage engine_test hot_fire
      static_test wet_rehearsal transponder remote_sensing earth_observation weather_satellite
      communications_satellite navigation_satellite launch_window countdown deorbit asteroid
      sample_return accelerator collider synchrotron
    nounDigital: broadband fibre fiber fibre_optic optic_cable undersea_cable submarine_cable
      internet network mobile_network tower mast base_station 4g 5g 6g lte spectrum data_centre
      data_center datacentre datacenter cloud server supercomputer exascale quantum_computer ai
      artificial_intelligence platform portal app website software system database registry
      e_government egovernment digital_id id_card biometric e_passport epassport e_visa evisa
      digital_currency cbdc payment_system payment_gateway mobile_money upi mir swift blockchain
      crypto exchange stock_exchange fintech e_commerce ecommerce cybersecurity cyber_security
      firewall cctv surveillance smart_card ticketing e_ticketing e_tolling broadcasting transmitter
      tv_channel television radio_station digital_switchover gis land_registry single_window
      e_procurement telecom telecommunication router wifi wi_fi hotspot roaming sim domain chatbot
    nounEnvironment: forest reforestation afforestation tree tree_planting sapling seedling
      nursery mangrove wetland reserve nature_reserve national_park sanctuary game_reserve
      marine_reserve protected_area wildlife conservation rewilding reintroduction biodiversity
      coral_reef reef peatland landfill dump waste_plant incinerator recycling_plant compost
      emission carbon_neutral net_zero netzero decarbonisation decarbonization carbon_market
      carbon_credit offset climate climate_fund adaptation mitigation clean_up cleanup remediation
      decontamination decommissioning desertification green_wall shelterbelt erosion soil farmland
      agriculture seed crop harvest plantation orchard livestock ranch hatchery aquaculture
      fish_farm fishery fishing_quota air_quality smog clean_air plastic_ban plastic_bag
      deposit_return species cheetah tiger rhino elephant panda bison vulture park_fence
    nounPolicy: law bill act statute legislation regulation rule decree ordinance edict directive
      order policy reform amendment constitution code charter strategy ban prohibition moratorium
      restriction sanction embargo tax levy duty tariff excise vat gst surcharge subsidy rebate
      grant allowance benefit pension wage minimum_wage price_cap quota cap ceiling target goal
      standard requirement mandate waiver exemption visa visa_free visa_waiver citizenship amnesty
      pardon privatisation privatization nationalisation nationalization deregulation liberalisation
      liberalization devaluation redenomination currency_reform stimulus austerity bailout
      rescue_package relief debt_relief restructuring referendum election census redistricting
      decentralisation decentralization devolution merger_of licensing age_limit speed_limit curfew
      lockdown smoking_ban congestion_charge carbon_tax windfall_tax sugar_tax digital_tax
      interest_rate rate_cut measure legislation_on white_paper action_plan framework guideline
      protocol blueprint
    nounMeeting: meeting summit conference session forum congress convention council plenary
      assembly symposium seminar workshop webinar colloquium roundtable round_table talks
      negotiations round hearing consultation dialogue commission intergovernmental_commission
      joint_commission joint_committee committee subcommittee board panel taskforce working_group
      steering_group steering_committee contact_group visit tour trip mission delegation exhibition
      expo fair trade_fair trade_show festival biennale olympics games world_cup championship
      tournament race marathon concert parade ceremony celebration jubilee anniversary funeral
      inauguration coronation election poll referendum vote debate trilateral quadrilateral
      bilateral ministerial g7 g20 cop brics sco asean jec jcc jmc igc gathering retreat
      pledging_conference donors_conference business_forum investment_forum hackathon camp audience
      call phone_call video_conference
    nounAgreement: agreement deal pact treaty accord convention protocol memorandum
      memorandum_understanding mou moa loi letter_intent heads_terms heads_agreement framework
      framework_agreement contract subcontract supply_contract offtake_agreement off_take ppa
      purchase_agreement loan_agreement grant_agreement credit_agreement shareholders_agreement
      concession_agreement lease charter covenant compact charter_party declaration
      joint_declaration joint_statement communique communiqué understanding gentlemen_agreement
      arrangement settlement truce ceasefire armistice alliance partnership strategic_partnership
      coalition union customs_union free_trade trade_agreement trade_deal trade_pact fta cepa pta
      swap_line currency_swap visa_agreement air_agreement open_skies extradition double_taxation
      investment_treaty arrangement_on roadmap action_plan annex addendum clause term condition
      signature instrument document paper undertaking bond term_sheet host_agreement
      government_agreement g2g staff_level implementation_agreement turnkey_contract epc
    nounMoney: money fund funding loan credit grant aid donation donor_money budget investment
      capital equity stake share bond sukuk debenture debt subsidy tranche instalment installment
      facility guarantee collateral deposit cash sum amount package bailout endowment prize stipend
      salary pension compensation remittance revenue royalty fee dividend interest principal
      repayment arrears reserve escrow letter_credit export_credit eca overdraft mortgage insurance
      premium fine penalty levy tax_break tax_holiday incentive relief kitty purse coffers exchequer
      treasury pot envelope outlay lifeline injection financing_package aid_package line_credit
      trust_fund wealth_fund climate_finance imf world_bank adb afdb aiib ebrd eib isdb ndb exim
      exim_bank jica kfw afd usaid
    nounPlanScheme: plan scheme project programme program initiative blueprint masterplan
      master_plan strategy proposal vision idea concept draft design outline roadmap road_map
      campaign drive mission venture undertaking enterprise endeavour endeavor pilot pilot_project
      experiment trial effort package portfolio pipeline agenda flagship megaproject mega_project
      gigaproject giga_project brainchild pet_project dream_project prestige_project vanity_project
      showpiece showcase yojana abhiyan nirman mission_mode operation action move step bid offer
      plank pillar component model template prospectus dossier docket file business_case
      business_plan action_plan five_year corridor belt_road bri cpec instc psdp adp
      development_plan annual_plan work_plan
    nounPart: phase section pier span unit stage stretch segment portion part package lot tranche
      leg arm branch spur extension wing block tower floor storey deck girder beam column pillar
      pile abutment caisson foundation footing slab roof dome facade façade portal shaft chamber
      adit bore tube lane track platform terminal hall concourse gate stand ramp slip_road link
      interchange turbine reactor_unit generator boiler furnace line train module component element
      kit structure frame steelwork superstructure substructure shell hull keel deckhouse core
      envelope interior exterior basement lock_gate embankment cofferdam spillway powerhouse
      headrace penstock nacelle blade monopile jacket topside pylon cable mast string panel pipe
      valve pump sleeper rail ballast catenary signalling signaling overhead_line lift escalator
      perimeter access_road approach_road plot parcel chapter article clause pillar_two annex
      first_phase second_phase phase_one phase_two
    nounWork: construction work works earthworks earthwork piling excavation tunnelling tunneling
      drilling boring dredging reclamation demolition concreting paving asphalting surfacing
      resurfacing welding erection assembly fabrication installation fitting_out electrification
      doubling tracklaying signalling_work trenching laying backfilling blasting scaffolding roofing
      cladding plastering painting plumbing wiring glazing landscaping clearing clearance
      land_clearing levelling leveling grading widening maintenance repair rehabilitation
      restoration renovation refurbishment overhaul retrofit reconstruction rebuilding upgrade
      upgradation modernisation modernization expansion extension conversion relocation shifting
      diversion civil_works civil_work groundworks foundation_work preparatory_work enabling_works
      finishing_work structural_work steel_erection fit_out commissioning testing engineering design
      detailed_design survey stripping overburden sinking mobilisation shipbuilding manufacture
      manufacturing deconstruction
    nounMachineCrew: excavator crane digger bulldozer backhoe loader grader roller paver dumper
      dump_truck tipper truck lorry trailer tbm boring_machine tunnel_borer tunnelling_machine drill
      rig drilling_rig jackup jack_up piling_rig pile_driver dredger barge tug crane_barge pipelayer
      pipelay_vessel cable_ship heavy_lifter gantry launching_girder scaffold scaffolding mixer
      concrete_mixer batching_plant cement_mixer crusher asphalt_plant forklift cherry_picker hoist
      winch jackhammer pump generator helmet hard_hat hardhat hi_vis crew gang shift team worker
      labourer laborer workforce workmen workman mason welder electrician plumber carpenter joiner
      fitter rigger scaffolder foreman site_manager engineer surveyor diver miner driller technician
      builder navvy ironworker camp site worksite work_site building_site yard hoarding mobilise man
      manpower personnel machinery plant_hire equipment
    nounCeremony: ceremony ribbon ribbon_cutting cut_ribbon plaque unveil_plaque foundation_stone
      cornerstone stone_laying inauguration inaugural_ceremony opening_ceremony signing_ceremony
      handover_ceremony groundbreaking_ceremony launch_ceremony launch_event keel_laying christening
      naming_ceremony champagne champagne_bottle bottle fanfare brass_band anthem flag flag_off
      flag_hoisting red_button button lever switch scissors curtain speech applause toast fireworks
      confetti garland coconut lamp_lighting lamp puja prayer ribbon_snip ribboncutting dignitary
      guest guest_honour chief_guest guest_of vip podium tent marquee unveiling topping_out
      topping_ceremony time_capsule trowel spade shovel sod handshake photo_op photo_opportunity bow
      procession motorcade water_cannon water_salute salute ceremonial ceremonially solemnly festive
      pomp jubilation cheering crowd balloon dove
    firstUser: first_passenger first_passengers first_patient first_patients first_cargo
      first_train first_flight first_ship first_vessel first_customer first_customers first_student
      first_students first_pupils first_class first_intake first_cohort first_batch first_tenant
      first_tenants first_resident first_residents first_families first_guest first_guests
      first_visitor first_visitors first_car first_cars first_vehicle first_truck first_trucks
      first_bus first_ferry first_tanker first_container first_aircraft first_plane first_landing
      first_takeoff first_crossing first_trip first_run first_ride first_riders first_commuters
      first_day first_week first_call first_message first_transaction first_payment first_recipient
      first_recipients first_beneficiaries first_dose first_doses first_water first_drops first_home
      first_match first_game first_show first_performance first_exhibition first_birth first_baby
      first_operation first_surgery first_lesson first_lessons first_graduates first_voter
      maiden_voyage maiden_flight maiden_run maiden_trip maiden_journey maiden_call inaugural_flight
      inaugural_train inaugural_run inaugural_service inaugural_voyage board boarded alight queue
      throng pour_in poured_in stream_in flock crowd_in move_in moved_in settle_in occupied occupant
      keys key_handover welcomed
    timeFuture: tomorrow soon shortly later next coming forthcoming upcoming imminent imminently
      impending eventually someday future near_future foreseeable foreseeable_future by_end by_year
      year_end yearend month_end end_year end_decade before_end within in_time ahead from_next
      starting_next following subsequently thereafter afterwards then next_year next_month next_week
      next_summer next_spring next_autumn next_winter any_day any_time in_days in_weeks in_months
      in_years in_course due_course long_term medium_term short_term midterm near_term longer_term
      deadline horizon 2030 2035 2040 2050 until till pending expected anticipated likely awaited
      long_awaited eagerly_awaited
    timePast: yesterday last ago earlier previously before formerly then since once already
      recently past prior last_night last_week last_month last_year last_summer last_spring
      last_autumn last_winter last_decade back_then at_time at_first initially originally hitherto
      heretofore until_recently long_since years_since months_since previous_week preceding in_past
      by_then earlier_today earlier_week day_earlier week_earlier month_earlier year_earlier
      ever_since
    negationNone: not no never none nothing nobody neither nor without hardly scarcely barely
      seldom rarely cannot lack lacking absent absence failing unable incapable no_longer
      no_progress no_movement no_sign no_decision no_agreement no_money no_funds no_work no_news
      no_plans not_yet not_begun not_started not_decided not_finalised not_finalized not_signed
      not_built yet_begin yet_start yet_decide yet_materialise yet_materialize still_no still_not
      far_from short_of anything_but
    awaiting: await wait pending awaited await_approval awaiting_approval await_clearance
      await_decision await_funds awaiting_funds await_signature awaiting_signature await_green
      awaiting_ratification queue in_queue languish_in depend hinge rest_with lie_with
      remain_unsigned unsigned unratified undecided unapproved unbuilt unsettled outstanding
      unopened uncommissioned undisbursed unreleased in_pipeline in_wings on_anvil on_drawing
      drawing_board in_process process_of under_process under_examination under_scrutiny
      court_hearing sub_judice stay_put waiting_game still_waiting yet_receive yet_sign yet_approve
      yet_open bide hold_breath anticipation
    designPrepare: design draw/drew/drawn draft redraft draw_up drew_up drawn_up prepare devise
      formulate develop conceive concoct engineer blueprint sketch plan_out detail specify
      finalise_design write/wrote/written compile compose work_on worked_on working_on groundwork
      lay_groundwork laid_groundwork preparatory preliminary pre_construction preconstruction
      front_end feed_study feed_contract design_stage design_phase planning_stage planning_phase
      early_stage early_stages concept_design schematic drawing rendering mock_up mockup prototype
      template outline_design architectural architect studio masterplanner engineer_design
      consultant_appointed land_acquired acquire_land acquire_site site_selection site_identified
      identify earmark_land land_allotment allot_land expropriate expropriation compensation_paid
      resettle relocate demarcate peg fence_off clear_land stakeout
    committeeForm: form constitute set_up appoint name convene empanel commission mandate task
      task_with charge_with assign nominate designate steering_committee working_group joint_group
      technical_group technical_committee expert_panel expert_committee task_force taskforce
      commission_inquiry sub_committee subcommittee inter_ministerial interministerial
      parliamentary_committee select_committee negotiating_team contact_person focal_point
      focal_person coordinator liaison_officer nodal nodal_agency nodal_officer special_envoy
      rapporteur chair_panel terms_reference look_modalities modality modalities
    agreeInPrinciple: agree concur consent accede agree_principle agreed_principle principle
      provisional provisional_deal provisional_agreement preliminary_agreement tentative_agreement
      tentative_deal outline_deal staff_level broad_agreement broadly_agreed common_understanding
      understanding meeting_minds consensus mutual mutual_consent mutual_understanding non_binding
      nonbinding heads_terms letter_intent memorandum framework_deal handshake_deal verbal_agreement
      oral_agreement pact_principle see_eye saw_eye come_together came_together come_round
      came_round settle compromise on_board resolve_to agree_on agreed_on agreed_to agree_upon
      agreed_upon
    agreeToExplore: agree_explore agreed_explore agree_study agreed_study agree_discuss
      agreed_discuss agree_examine agreed_examine agree_consider agreed_consider agree_consult
      agree_continue explore_possibility explore_possibilities explore_avenues explore_options
      explore_opportunities explore_ways explore_potential exploring_possibility examine_possibility
      examine_feasibility study_possibility look_possibility discuss_possibility discuss_prospects
      discuss_modalities prospects_for ways_means avenue avenues possibility possibilities
      opportunity opportunities potential_area potential_areas area_cooperation areas_cooperation
      scope_for room_for exchange_views exchanged_views express_interest expressed_interest
      show_interest showed_interest shown_interest evince evinced keen_interest interested_in
      eye_stake
    joinTakePart: join accede participate engage involve enlist enrol enroll subscribe sign_up
      signed_up come_aboard came_aboard on_board team_up teamed_up partner_with co_invest coinvest
      buy_into bought_into buy_in take_stake took_stake taken_stake stake acquire membership member
      accession full_member observer_status dialogue_partner candidate candidacy
      application_membership applicant admit admission enter entry participation entrant
      welcome_into co_operate cooperate collaborate pool share contribute second support assist back
      pitch_in lend_support host_nation signatory
    goodwillEmpty: deepen strengthen enhance boost broaden cement consolidate foster nurture
      cultivate promote further bolster elevate intensify reinforce ties relation relations
      relationship friendship cooperation co_operation collaboration bond brotherly fraternal
      cordial warm warmly friendly amicable traditional_ties time_tested all_weather iron_brother
      goodwill gratitude thank thanked congratulate condolence solidarity mutual_respect
      mutual_interest common_interest shared_values win_win fruitful value importance
      attach_importance attaches_importance great_importance highlight reiterate express appreciate
      appreciation laud praise hail applaud commend welcome satisfaction admire salute all_sectors
      all_fields various_fields diverse_fields different_fields wide_range close_coordination
      bilateral_ties bilateral_relations regional_peace peace_stability stability prosperity
      new_heights higher_level next_level
    reviewInspect: review inspect monitor oversee/oversaw/overseen supervise check examine
      visit_site tour go_around brief be_briefed briefed apprise apprised take_stock took_stock
      stocktaking audit evaluate assess verify follow_up followed_up track direct_officials directed
      instruct instructed order_completion review_meeting progress_review progress_report
      status_report site_inspection inspection_visit surprise_visit quality_check spot_check
      express_satisfaction expressed_satisfaction express_displeasure expressed_displeasure
      expedite_work speed_work ask_officials set_deadline sets_deadline timely_completion
      early_completion timely stipulated_time stipulated quality_standards quarterly_review
      monitoring supervision oversight inspector auditor briefing presentation dashboard
    speedEarly: expedite accelerate hasten quicken fast_track fast_tracked fasttrack speed_up
      sped_up bring_forward brought_forward brought_early advance prioritise prioritize rush hurry
      race race_clock double_shift double_shifts round_clock crash_programme war_footing
      emergency_basis priority_basis top_priority high_priority urgent urgently urgency swift
      swiftly prompt promptly quick quickly rapid rapidly record_time record_pace breakneck
      breakneck_pace early_completion ahead_schedule ahead_time earlier_than before_schedule
      before_deadline sooner_than streamline simplify shorten cut_red single_window one_window
    extendExpand: extend expand widen broaden enlarge add double triple increase prolong renew
      roll_over rolled_over lengthen scale_up scaled_up upscale augment supplement step_up
      stepped_up ramp build_on top_up topped_up topup upsize extra additional further another
      second_phase next_phase phase_two phase_ii phase_iii second_line second_unit third_unit
      new_terminal new_line new_runway new_wing extension expansion enlargement renewal prolongation
      rollover addition branch_out branched_out spread upgrade_capacity enhance_capacity
      increase_capacity replicate nationwide statewide cover_more follow_on follow_up
    reduceCutback: cut cut_back cutback reduce trim slash pare prune shrink/shrank/shrunk
      scale_back scaled_back scale_down scaled_down downscale downsize curtail truncate shorten
      descope water_down watered_down dilute slim_down slimmed rein_in rein tone_down toned_down
      roll_back rolled_back rollback whittle halve drop lower diminish retrench lay_off laid_off
      layoff furlough redundancy austerity belt_tightening savings_drive economy_measure phase_out
      wind_down wound_down scale_ambition less_ambitious reduced_scope smaller lesser partial
      curtailed truncated cut_down
    contractTrouble: terminate default breach dispute blacklist debar encash forfeit penalise
      penalize fine sue arbitrate litigate rescind insolvent insolvency bankrupt bankruptcy
      liquidation receivership administration collapse walk_off abandon_site abandoned_site
      absconded abscond show_cause notice_default notice_termination stop_payment unpaid
      unpaid_bills arrears contractor_default performance_guarantee liquidated_damages damages
      compensation claim counterclaim arbitration adjudication tribunal retender re_tender reaward
      replace_contractor new_contractor go_bust went_bust gone_bust go_under went_under bad_loan npa
      bailiff creditor chapter_eleven cost_dispute overbilling substandard shoddy poor_workmanship
      defective
    setbackDamage: damage destroy collapse cave_in caved_in burn/burnt burn_down burned_down
      explode sink/sank/sunk capsize derail crash fail crack leak burst breach flood inundate
      submerge wash_away washed_away swept_away sweep/swept topple fall_down fell_down crumble
      buckle tear/tore/torn shell bomb bombard attack raid loot vandalise vandalize sabotage hijack
      kidnap abduct kill injure maim wound strand trap bury ruin gut ravage wreckage debris rubble
      accident mishap blaze inferno explosion blast shelling airstrike drone_strike incident
      casualty death_toll blow major_blow serious_blow body_blow setback failed_launch
      launch_failure anomaly outage blackout trip meltdown evacuation emergency
    liftRestriction: lift ease relax loosen remove abolish scrap waive end repeal reopen unban
      unblock unfreeze/unfroze/unfrozen liberalise liberalize deregulate restore readmit allow
      permit resume normalise normalize exempt open_border opened_border reopen_border open_up
      reopened scrap_visas visa_free lift_curbs lifted_curbs eased relaxation easing lifting removal
      abolition liberalisation liberalization normalisation normalization thaw detente détente
      rollback sunset expire delist unlock phased_lifting
    imposeRestriction: impose ban prohibit bar restrict curb limit cap tighten crack_down
      cracked_down crackdown clamp_down clamped_down clampdown outlaw criminalise criminalize
      sanction embargo blacklist boycott close_border closed_border seal expel extend_ban slap
      slap_tariff levy tax fine penalise penalize toughen enforce implement introduce mandate
      require oblige compel force restriction imposition prohibition enforcement measure curbs
      limit_on blockade retaliate countermeasure freeze_assets froze_assets confiscate seize
      nationalise nationalize
    electAppoint: elect appoint nominate name swear_in swore_in sworn_in inaugurate install induct
      designate instal crown anoint promote succeed replace recruit hire pick tap confirm reappoint
      re_elect reelect take_office took_office taken_office take_charge took_charge assume_office
      take_helm oath swearing_in handover_power transition appointee nominee candidate incumbent
      successor designate_president election_held by_election snap_election runoff run_off poll_date
      ballot vote cast landslide_win form_government coalition_deal step_down stepped_down resign
      oust dismiss sack fire
    launchVehicleShip: lift_off lifted_off liftoff blast_off blasted_off blastoff launch orbit
      place_orbit placed_orbit dock undock deploy separate land splash_down splashed_down touch_down
      soft_land soft_landing float_out floated_out floatout float_off christen name_ship launch_hull
      launched_hull keel steel_cutting sea_trial sea_trials sail_away sailed_away sailaway set_sail
      roll_out rolled_out rollout maiden_flight first_flight taxi_test take_off took_off taken_off
      fly_past ferry_flight join_fleet joined_fleet enter_fleet induct induction commission_navy
      hand_navy liftoff_time
    resultOutcome: result outcome yield lead_to led_to culminate produce bear_fruit bore_fruit
      borne_fruit pay_off paid_off materialise materialize translate crystallise crystallize
      come_pass came_pass end_up ended_up turn_out turned_out emerge prove/proven success successful
      successfully breakthrough triumph victory feat landmark milestone historic historic_day
      red_letter long_awaited long_cherished dream_come come_true came_true reality become_reality
      became_reality fruition concrete tangible actual actually indeed de_facto effectively fully
      entirely wholly become/became
    attributionVerb: say/said tell/told add note state report explain comment remark observe argue
      claim contend maintain describe quote cite mention recall point_out pointed_out
      write/wrote/written according accord_to speak/spoke/spoken address reply respond answer opine
      reckon believe feel/felt guess estimate predict forecast suggest hint indicate signal imply
      emphasise emphasize stress underline underscore highlight stressed_that
    lookBackReport: recap recall remind remember earlier_reported previously_reported as_reported
      previously_announced already_announced announced_earlier agreed_earlier signed_earlier
      under_agreement under_deal under_contract part_deal part_agreement follows_agreement
      followed_agreement following_signing in_wake come_after comes_after came_after latest_step
      latest_in series_of since_signing build_upon backdrop amid history_of background_to context
      precede follow stem stem_from date_from dates_from anniversary mark_years first_signed
      first_agreed original_plan original_contract earlier_plan earlier_contract
    courtBlock: stay stay_order interim_stay interim_order interim_injunction injunction injunct
      enjoin restrain restraining_order strike_down struck_down quash overturn annul void invalidate
      set_aside allow_appeal lawsuit litigation litigant sue petition plea writ writ_petition appeal
      appeal_lodged judicial_review legal_challenge legal_battle court_battle sub_judice contempt
      status_quo plaintiff challenge_court moved_court move_court drag_court unlawful
      unconstitutional ultra_vires illegal illegality tribunal ngt green_tribunal suo_motu pil
      public_interest
    courtClear: uphold/upheld dismiss_petition dismissed_petition dismiss_appeal dismissed_appeal
      reject_appeal rejected_appeal dismiss_challenge dismissed_challenge throw_case threw_case
      vacate vacate_stay vacated_stay lift_stay lifted_stay lift_injunction lifted_injunction
      clear_way cleared_way clears_way clear_hurdle cleared_hurdle clear_decks pave_way paved_way
      final_hurdle last_hurdle legal_hurdle lawful legal legality constitutional court_nod
      court_clearance court_approval court_permits in_favour in_favor favourable_ruling ruling
      verdict judgment judgement high_court supreme_court settle_court out_court settled_lawsuit
      drop_lawsuit dropped_lawsuit withdraw_petition withdrew_petition
    adjectivePlanned: proposed planned mooted envisaged intended prospective would_be projected
      future upcoming forthcoming budgeted approved sanctioned authorised authorized permitted
      licensed long_planned long_awaited much_awaited eagerly_awaited much_touted much_vaunted
      much_hyped much_trumpeted putative mandated pledged promised pencilled slated scheduled
      earmarked designated greenlit shovel_ready on_anvil yet_unnamed soon_to eventual ambitious
      next_generation
    adjectiveAgreed: agreed signed inked initialled initialed sealed contracted awarded ratified
      adopted concluded finalised finalized binding negotiated mutual bilateral trilateral
      quadripartite tripartite multilateral landmark historic new_deal newly_signed recently_signed
      newly_agreed freshly_inked formalised formalized enacted promulgated gazetted executed
      countersigned notarised enforceable watertight ironclad cast_iron
    adjectiveStalled: stalled stuck stranded stymied suspended halted frozen paused shelved
      mothballed dormant idle inactive moribund unfinished half_built half_finished part_built
      long_stalled long_delayed long_dormant long_pending much_delayed delayed deferred postponed
      overdue belated late slow sluggish stop_start on_off ill_fated illfated troubled beleaguered
      embattled accident_prone jinxed snag_hit crisis_hit cash_strapped scandal_hit debt_ridden
    adjectiveDropped: abandoned scrapped cancelled canceled axed ditched dumped binned dropped
      defunct dead doomed abortive aborted failed botched bungled rejected vetoed repealed annulled
      revoked rescinded terminated expired lapsed void voided nullified dissolved disbanded
      discarded discontinued forsaken jettisoned aborted_bid stillborn collapsed bankrupt
      ill_starred discredited superseded obsolete erstwhile short_lived
    adjectiveRunning: operational functional functioning working active live online onstream
      running completed finished complete built newly_built newly_completed newly_opened
      recently_opened recently_completed just_opened just_completed brand_new inaugurated
      commissioned opened installed refurbished renovated restored upgraded rebuilt existing current
      in_use in_service full_fledged fully_fledged well_established successful thriving ready
      occupied inhabited
    timeNow: now currently presently today tonight present at_present at_moment these_days
      nowadays ongoing meanwhile meantime for_now so_far to_date hitherto thus_far until_now
      till_now till_date by_now just recently lately freshly newly latest this_week this_month
      this_morning this_afternoon this_evening this_weekend earlier_today with_immediate immediately
      forthwith right_now right_away as_today from_today simultaneously concurrently
    timeStillYet: still yet as_yet not_yet yet_to still_not still_no still_awaiting still_waiting
      still_pending remain remains even_now to_day until_now till_date so_far thus_far hitherto
      years_later months_later decades_later years_on months_on decades_on despite nevertheless
      nonetheless however though although notwithstanding even_though pending outstanding ever never
      stubbornly persistently perennially perpetually interminably endlessly eternally chronically
      seemingly
    timeFinally: finally eventually ultimately lastly at_last at_long long_last after_all in_end
      already duly belatedly successfully formally officially ceremonially once_more again anew
      afresh henceforth hereafter thenceforth from_now for_good for_ever forever permanently
      once_all any_longer anymore any_more no_longer no_more not_anymore instead after_years
      after_months after_decades after_weeks after_delays after_delay after_wait following_delays
      despite_delays
    """
}
