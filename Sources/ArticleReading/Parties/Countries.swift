/// Countries under their usual English short names, with what else stands for them.
///
/// A line each: short name | other names | demonyms | seat of government. "Washington said" is
/// the United States; a capital that is only a place is told apart by the preposition before it.
enum Countries {
  static let list = """
    Afghanistan||Afghan,Afghans|Kabul
    Albania||Albanian,Albanians|Tirana
    Algeria||Algerian,Algerians|Algiers
    Angola||Angolan,Angolans|Luanda
    Argentina||Argentine,Argentinian|Buenos Aires
    Armenia||Armenian,Armenians|Yerevan
    Australia||Australian,Australians|Canberra
    Austria||Austrian,Austrians|Vienna
    Azerbaijan||Azerbaijani,Azeri|Baku
    Bahrain||Bahraini|Manama
    Bangladesh||Bangladeshi,Bangladeshis|Dhaka
    Belarus||Belarusian|Minsk
    Belgium||Belgian,Belgians|
    Benin||Beninese|Porto-Novo
    Bhutan||Bhutanese|Thimphu
    Bolivia||Bolivian,Bolivians|La Paz
    Bosnia and Herzegovina|Bosnia|Bosnian|Sarajevo
    Botswana||Botswanan|Gaborone
    Brazil||Brazilian,Brazilians|Brasilia
    Brunei||Bruneian|
    Bulgaria||Bulgarian,Bulgarians|Sofia
    Burkina Faso||Burkinabe|Ouagadougou
    Burundi||Burundian|Gitega
    Cambodia||Cambodian,Cambodians|Phnom Penh
    Cameroon||Cameroonian|Yaounde
    Canada||Canadian,Canadians|Ottawa
    Chad||Chadian|N'Djamena
    Chile||Chilean,Chileans|Santiago
    China||Chinese|Beijing
    Colombia||Colombian,Colombians|Bogota
    Costa Rica||Costa Rican|San Jose
    Croatia||Croatian,Croatians|Zagreb
    Cuba||Cuban,Cubans|Havana
    Cyprus||Cypriot,Cypriots|Nicosia
    Czech Republic|Czechia|Czech,Czechs|Prague
    Democratic Republic of the Congo|DR Congo,DRC|Congolese|Kinshasa
    Denmark||Danish,Danes|Copenhagen
    Djibouti||Djiboutian|
    Dominican Republic||Dominican|Santo Domingo
    Ecuador||Ecuadorian,Ecuadorean|Quito
    Egypt||Egyptian,Egyptians|Cairo
    El Salvador||Salvadoran|San Salvador
    Eritrea||Eritrean|Asmara
    Estonia||Estonian,Estonians|Tallinn
    Ethiopia||Ethiopian,Ethiopians|Addis Ababa
    Fiji||Fijian|Suva
    Finland||Finnish,Finns|Helsinki
    France||French|Paris
    Gabon||Gabonese|Libreville
    Gambia||Gambian|Banjul
    Georgia||Georgian,Georgians|Tbilisi
    Germany||German,Germans|Berlin
    Ghana||Ghanaian,Ghanaians|Accra
    Greece||Greek,Greeks|Athens
    Guatemala||Guatemalan|
    Guinea||Guinean|Conakry
    Guyana||Guyanese|Georgetown
    Haiti||Haitian|Port-au-Prince
    Honduras||Honduran|Tegucigalpa
    Hungary||Hungarian,Hungarians|Budapest
    Iceland||Icelandic|Reykjavik
    India||Indian,Indians|New Delhi,Delhi
    Indonesia||Indonesian,Indonesians|Jakarta
    Iran||Iranian,Iranians|Tehran
    Iraq||Iraqi,Iraqis|Baghdad
    Ireland||Irish|Dublin
    Israel||Israeli,Israelis|Jerusalem
    Italy||Italian,Italians|Rome
    Ivory Coast|Côte d’Ivoire,Cote d'Ivoire|Ivorian|Abidjan,Yamoussoukro
    Jamaica||Jamaican|Kingston
    Japan||Japanese|Tokyo
    Jordan||Jordanian,Jordanians|Amman
    Kazakhstan||Kazakh,Kazakhs,Kazakhstani|Astana
    Kenya||Kenyan,Kenyans|Nairobi
    Kosovo||Kosovar|Pristina
    Kuwait||Kuwaiti,Kuwaitis|
    Kyrgyzstan||Kyrgyz|Bishkek
    Laos||Lao,Laotian|Vientiane
    Latvia||Latvian,Latvians|Riga
    Lebanon||Lebanese|Beirut
    Lesotho||Basotho|Maseru
    Liberia||Liberian|Monrovia
    Libya||Libyan,Libyans|Tripoli
    Lithuania||Lithuanian,Lithuanians|Vilnius
    Luxembourg||Luxembourgish|
    Madagascar||Malagasy|Antananarivo
    Malawi||Malawian|Lilongwe
    Malaysia||Malaysian,Malaysians|Kuala Lumpur,Putrajaya
    Maldives||Maldivian|Male
    Mali||Malian|Bamako
    Malta||Maltese|Valletta
    Mauritania||Mauritanian|Nouakchott
    Mauritius||Mauritian|
    Mexico||Mexican,Mexicans|Mexico City
    Moldova||Moldovan|Chisinau
    Mongolia||Mongolian|Ulaanbaatar
    Montenegro||Montenegrin|Podgorica
    Morocco||Moroccan,Moroccans|Rabat
    Mozambique||Mozambican|Maputo
    Myanmar|Burma|Burmese|Naypyidaw
    Namibia||Namibian|Windhoek
    Nepal||Nepali,Nepalese|Kathmandu
    Netherlands|Holland|Dutch|The Hague
    New Zealand||New Zealander,New Zealanders|Wellington
    Nicaragua||Nicaraguan|Managua
    Niger||Nigerien|Niamey
    Nigeria||Nigerian,Nigerians|Abuja
    North Korea||North Korean|Pyongyang
    North Macedonia||Macedonian|Skopje
    Norway||Norwegian,Norwegians|Oslo
    Oman||Omani,Omanis|Muscat
    Pakistan||Pakistani,Pakistanis|Islamabad
    Palestine||Palestinian,Palestinians|Ramallah
    Panama||Panamanian|Panama City
    Papua New Guinea||Papuan|Port Moresby
    Paraguay||Paraguayan|Asuncion
    Peru||Peruvian,Peruvians|Lima
    Philippines||Philippine,Filipino,Filipinos|Manila
    Poland||Polish,Poles|Warsaw
    Portugal||Portuguese|Lisbon
    Qatar||Qatari,Qataris|Doha
    Romania||Romanian,Romanians|Bucharest
    Russia|Russian Federation|Russian,Russians|Moscow,Kremlin
    Rwanda||Rwandan,Rwandans|Kigali
    Saudi Arabia||Saudi,Saudis|Riyadh
    Senegal||Senegalese|Dakar
    Serbia||Serbian,Serbs|Belgrade
    Seychelles||Seychellois|
    Sierra Leone||Sierra Leonean|Freetown
    Singapore||Singaporean,Singaporeans|
    Slovakia||Slovak,Slovaks|Bratislava
    Slovenia||Slovenian,Slovene|Ljubljana
    Somalia||Somali,Somalis|Mogadishu
    South Africa||South African,South Africans|Pretoria
    South Korea||South Korean,South Koreans|Seoul
    South Sudan||South Sudanese|Juba
    Spain||Spanish,Spaniards|Madrid
    Sri Lanka||Sri Lankan,Sri Lankans|Colombo
    Sudan||Sudanese|Khartoum
    Sweden||Swedish,Swedes|Stockholm
    Switzerland||Swiss|Bern
    Syria||Syrian,Syrians|Damascus
    Taiwan||Taiwanese|Taipei
    Tajikistan||Tajik,Tajiks|Dushanbe
    Tanzania||Tanzanian,Tanzanians|Dodoma
    Thailand||Thai,Thais|Bangkok
    Togo||Togolese|Lome
    Trinidad and Tobago||Trinidadian|
    Tunisia||Tunisian,Tunisians|Tunis
    Turkey|Türkiye|Turkish,Turks|Ankara
    Turkmenistan||Turkmen|Ashgabat
    Uganda||Ugandan,Ugandans|Kampala
    Ukraine||Ukrainian,Ukrainians|Kyiv,Kiev
    United Arab Emirates|UAE|Emirati,Emiratis|Abu Dhabi
    United Kingdom|UK,Britain,Great Britain|British,Britons|London,Westminster,Whitehall,Downing Street
    United States|US,USA,U.S.,America|American,Americans|Washington,White House
    Uruguay||Uruguayan|Montevideo
    Uzbekistan||Uzbek,Uzbeks|Tashkent
    Venezuela||Venezuelan,Venezuelans|Caracas
    Vietnam||Vietnamese|Hanoi
    Yemen||Yemeni,Yemenis|Sanaa
    Zambia||Zambian,Zambians|Lusaka
    Zimbabwe||Zimbabwean,Zimbabweans|Harare
    """

  /// Unions and bodies of countries, written the same way.
  static let organisations = """
    European Union|EU|European|Brussels,European Commission
    United Nations|UN||
    World Bank|||
    International Monetary Fund|IMF||
    Asian Development Bank|ADB||
    African Development Bank|AfDB||
    Asian Infrastructure Investment Bank|AIIB||
    Islamic Development Bank|IsDB||
    European Investment Bank|EIB||
    World Health Organization|WHO||
    African Union|AU||
    """
}
