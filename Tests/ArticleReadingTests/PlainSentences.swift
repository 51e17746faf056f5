import LedgerCore

/// Sentences as any paper prints them, by what they say of the one undertaking that they name.
enum PlainSentences {
  static let lists: [(Status, String)] = [
    (
      .proposed,
      """
      The government wants to build a tramway in Lagos.
      The government is looking to build a tramway in Lagos.
      He expressed interest in the Ashby canal.
      The bridge at Mopti is back on the agenda.
      """
    ),
    (
      .discussed,
      """
      Talks on the Lagos tramway resumed on Monday.
      The two sides held talks on the Lagos tramway.
      The two sides are close to a deal on the Lagos tramway.
      A feasibility study for the Ashby plant will be ready in June.
      They exchanged views on the Ashby canal.
      The new government has put the bridge at Mopti under review.
      """
    ),
    (
      .committed,
      """
      The ministry will spend $3 billion to build a port at Ashby.
      Building will begin on the first stretch of the Java sea wall next year.
      The old line is to get the new Japanese train, the E10, in the early 2030s.
      Officials put the price of the Lagos tramway at 2 billion and expect it to be finished by 2029.
      Acme has been picked to build the Lagos tramway.
      The government is committed to the Lagos tramway.
      Ministers have given the green light to the Lagos tramway.
      The Lagos tramway got the green light on Friday.
      The Lagos tramway was given planning permission on Friday.
      Due to open in 2027, the Lagos tramway will cost $2bn.
      The $2bn Lagos tramway is due in 2027.
      Work is set to begin within weeks on the $2bn Lagos tramway.
      A tramway is planned in Lagos.
      A tramway is planned for Lagos, the minister said.
      The group of seven said it would donate 870 million vaccine doses over the next year.
      More than 100 leaders pledged to end deforestation by 2030.
      The pledge to end deforestation by 2030 was signed by more than 100 leaders.
      Saudi Arabia plans to plant 10 billion trees in the coming decades.
      Donors pledged a further $14 billion for the Great Green Wall in January 2021.
      Ford will invest $11.4 billion in two plants in Kentucky and Tennessee.
      The prime minister promised 1.5 million homes by 2029.
      The council voted to build a swimming pool in Ashby.
      The Ashby incinerator should be ready in December.
      The Ashby incinerator will go ahead, the minister said.
      The minister gave an assurance that the Ashby incinerator would go ahead.
      The mayor says the Ashby bypass is "still on track".
      The bypass around Ashby opens to traffic on 3 May.
      Motorists will be able to use the Ashby bypass from May.
      First oil from the Ashby field is expected in 2028.
      Production at the Ashby mine will start in the third quarter.
      Commissioning of the Ashby plant is planned for the end of 2027.
      The Ashby plant is scheduled for completion in 2027.
      The Ashby plant is slated to come online in 2027.
      The government is inviting bids for the Ashby plant.
      Bids for the Ashby plant close on 3 May.
      The government has shortlisted three companies for the Ashby plant.
      Parliament passed the Ashby bill.
      The bill for a new Ashby canal was approved on second reading.
      A memorandum on the Ashby canal is to be signed next week.
      The two leaders reaffirmed their commitment to the Ashby canal.
      The space agency aims to land a probe on the moon by 2028.
      The ban on plastic bags will take effect in July.
      The museum in Leith, closed since 2019, will reopen in May.
      The World Bank is to lend Kenya $300m for the Leith library.
      Japan will finance the Leith library.
      The prime minister will visit Tokyo in May.
      The summit in Tokyo will take place on 3 May.
      New stations will be built at Aba, Jos and Kano.
      The Aba port, but not the Jos railway, will be finished this year.
      The Aba port (due 2027) is on track.
      The $2bn Aba port, Nigeria's biggest, is due to open next year after delays.
      After years of delay, the Aba port is finally to open in May.
      With the Aba port complete, attention turns to the Jos railway, which is to be finished by 2030.
      Parliament has voted $30m for a bridge at Mopti.
      The bridge at Mopti will at last be repaired, 12 years after it was damaged by floods.
      Mopti is to get a new bridge.
      The design of the bridge at Mopti has been finished.
      The president has given his blessing to the bridge at Mopti.
      The company is confident that the bridge at Mopti will be ready by May.
      The company expects the bridge at Mopti to be ready by May.
      It is hoped that the bridge at Mopti will be ready by May.
      """
    ),
    (
      .agreed,
      """
      The ministry has given Acme a contract worth $2bn for a further 30 km of the Lagos tramway.
      The contract for the Lagos tramway went to Acme.
      Parliament ratified the treaty on the Ashby canal.
      The two presidents agreed to speed up the Ashby canal.
      The city council adopted a plan for 200 km of cycle lanes by 2030.
      China has agreed to finance the Leith library.
      Iran and Iraq signed a deal on a railway between Shalamcheh and Basra.
      """
    ),
    (
      .underway,
      """
      Construction is in full swing on the Lagos tramway.
      Work has started in May on the Lagos tramway, officials said.
      The Lagos tramway is now being readied for electric working.
      Two-thirds of the Lagos tramway is finished.
      The minister laid the first stone of the Lagos clinic.
      The new palace at Lagos is 38 per cent built.
      Physical progress on the Lagos tramway stands at 60 per cent.
      Section 1 of the Lagos tramway is at 44 percent.
      The Lagos tramway started carrying passengers on Friday.
      The Great Green Wall is 15 per cent complete.
      The Ashby reactor was loaded with fuel.
      TSMC broke ground on a chip plant in Dresden.
      The malaria vaccine was rolled out in 12 counties on Monday.
      So far 60 km of cycle lanes have been built.
      The Leith library is being built by a Turkish firm.
      A Turkish firm is building the Leith library.
      Builders are back at work on the Leith library.
      While the Aba port is nearly finished, work on the Jos railway has not begun.
      The foundations of the bridge at Mopti have been laid.
      Engineers have started to drive piles for the bridge at Mopti.
      """
    ),
    (
      .delayed,
      """
      Nigeria will probably fail to finish the Lagos tramway by December.
      The pandemic has held up both the purchase of land and the tenders for the Lagos tramway.
      The Lagos tramway is not expected to open until 2030.
      Opening of the Lagos tramway has slipped from May to December 2027.
      Ford said it was delaying its electric truck plant in Tennessee until 2027.
      The government is on course to miss its target of 300,000 homes a year.
      The government admitted it would not meet its target of 40 new hospitals by 2030.
      Construction of the Ashby incinerator had been due to start in May.
      The Ashby bypass is not on track to open next year.
      The Ashby plant is two years late.
      The Ashby plant will be two years late.
      The Ashby plant is running two years behind schedule.
      The company has pushed the opening of the Ashby plant from 2027 to 2029.
      The Ashby plant, originally due in 2024, will now open in 2029.
      The Ashby plant missed its 2024 deadline.
      The Ashby plant was supposed to open in 2024.
      The reopening of the Leith museum has been delayed yet again.
      Work on the Leith library was due to be finished in 2024, but only the walls stand.
      The prime minister's visit to Tokyo has been postponed.
      - Jos railway: delayed to 2029.
      The Aba port will not be built before 2030.
      The bridge at Mopti should have been ready by May.
      The bridge at Mopti, which the government had hoped to open in May, will not be ready before 2028.
      """
    ),
    (
      .suspended,
      """
      The governor has ordered construction of a disputed depot at Aarey to stop.
      Intel has put its chip plant in Magdeburg on hold for two years.
      The turbines at Ashby were switched off on Monday.
      The Ashby plant has been mothballed.
      Tesla said it would halt work on its factory in Monterrey.
      The African Development Bank has suspended its funding for the Leith library.
      Work on the Leith library came to a standstill when the money ran out.
      The rail link between Aba and Jos is out of service until May.
      The company that is building the Aba port has stopped work because it was not paid.
      Work stopped on the Aba port in June because the company was not paid.
      """
    ),
    (
      .completed,
      """
      The Ashby hospital, a tower of 12 storeys, was handed over last week.
      The Lagos tramway carried its first passengers on Friday.
      Engineers have completed the first phase of the Lagos tramway.
      The bypass around Ashby opened to traffic last week.
      The Ashby hospital was opened by the Queen.
      The keys of 40 flats in Ashby were handed over to their tenants.
      Ashby Port has received its first ship.
      The Ashby mine produced its first copper in June.
      The ban on plastic bags came into force on Monday.
      The museum in Leith reopened on Friday after six years.
      The mayor cut the ribbon at the Leith library.
      The two presidents inaugurated the power line between Aba and Jos.
      Unlike the Aba port, the Jos railway has been completed.
      Aba port - completed in May.
      A bridge at Mopti, promised before three elections, was opened on Friday.
      The bridge at Mopti has been open to traffic since Monday.
      """
    ),
    (
      .cancelled,
      """
      Plans for a tramway in Lagos were dropped.
      Plans to build a tramway in Lagos were dropped.
      Shell has dropped its target of cutting emissions by 45 per cent by 2035.
      The airline dropped its 2030 climate goal.
      Intel has given up its plans for a factory in Magdeburg.
      The Ashby incinerator was rejected by councillors.
      The Ashby incinerator has been refused planning permission.
      Planning permission for the Ashby incinerator has been refused.
      A judge has blocked the Ashby incinerator.
      The government has pulled the plug on the Ashby plant.
      Australia has ditched a plan to buy French submarines.
      There will be no bridge at Mopti.
      The new government decided against the bridge at Mopti.
      The opening, planned for May, of the bridge at Mopti was called off.
      """
    ),
  ]

  /// Sentences of the same papers that state nothing to track.
  static let others = """
    Several groups want the Ashby dam scrapped.
    The opposition asked for the bill to be withdrawn.
    Two years ago the budget set aside Rs 11 crore.
    Ashby Rail Ltd will have a new chairman.
    The minister said the economy would grow by 5 per cent next year.
    Prices will rise by 3 per cent in 2027, the bank forecasts.
    He began his career at the railway ministry in 1985.
    The company was founded in 1990 and employs 4,000 people.
    The police arrested three men on Monday.
    The president arrived in Lagos on Monday and will fly on to Paris tomorrow.
    The team will play in Lagos on Saturday.
    The road is used by 20,000 cars a day.
    The dam holds 3 billion cubic metres of water.
    The festival has been held in the town since 1950.
    Residents have complained of noise since the plant opened.
    The company's shares fell 3 per cent on Monday.
    The opposition will challenge the decision in court.
    The court will hear the case on 3 May.
    The report will be published in May.
    The minister will answer questions in parliament tomorrow.
    She has lived next to the railway line for thirty years.
    The hospital treats 300 patients a day.
    The match was suspended after a storm.
    He was completing his studies in Paris when war broke out.
    The government has not commented.
    The two countries have had diplomatic relations since 1972.
    The mine produces 20,000 tonnes of copper a year.
    Half of the town's homes have no running water.
    Analysts expect the plant to lose money until 2030.
    The union wants the plant to stay open.
    The plant lost $200m last year.
    The engineer, who helped build the bridge, died in May.
    The election will be held on 3 May.
    The law came into force in 2019.
    The contract runs until 2030.
    His term ends in 2028.
    Voters will go to the polls in October.
    The scheme has cost taxpayers $2bn so far.
    The figures are due in January.
    The train was carrying 300 passengers when it left the tracks.
    The accident happened when a crane fell at the construction site.
    A spokesman said the company would cooperate with the police.
    The visitors were shown the new control room.
    The bridge is 2 km long and has six lanes.
    The mayor, who took office in 2022, was not available.
    The plant is owned by a Chinese company.
    """
}
