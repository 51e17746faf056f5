/// Words that hold sentences together. These classes are closed; the lists aim to be whole.
enum FunctionWords {
  static let lists: [(String, WordClass)] = [
    (
      """
      the a an this that these those its their his her our my your each every some any no all both another such whose what several many most least more much few fewer further
      """, .determiner
    ),
    (
      """
      of in on at for to from by with without between across through along over under into onto
      about around round against among amid near beside besides beyond toward towards within since until
      till before after during despite per via upon off outside inside behind above below beneath
      throughout alongside following including worth like unlike concerning regarding according as than
      """, .preposition
    ),
    ("and or but nor yet plus & versus", .conjunction),
    (
      """
      i he she it they we you him them us me who whom himself itself themselves herself everyone
      everybody nobody somebody someone anyone nothing something anything everything one others
      """, .pronoun
    ),
    ("which who whom whose that where", .relative),
    (
      """
      if unless although though because while whereas when whenever whether until once since after
      before so lest provided
      """, .subordinator
    ),
    (
      """
      already also again still sooner faster just only even ever never often now then soon later earlier
      meanwhile moreover furthermore however therefore instead thus today yesterday tomorrow tonight
      further too well almost nearly about perhaps maybe rather quite very here there abroad ahead
      either neither away back down forward off on out up over together once twice yet far long fully further
      formally officially initially originally recently currently finally eventually subsequently
      previously immediately likely unlikely next last apart aside indefinitely
      """, .adverb
    ),
    ("not n't never no neither nor hardly cannot", .negation),
    ("be is are was were been being am 're", .be),
    ("have has had having 've", .have),
    ("do does did", .doVerb),
    ("will shall 'll", .will),
    ("would could should may might must can ought cannot", .modal),
    (
      """
      one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
      sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
      dozen dozens scores hundred hundreds thousand thousands
      first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
      """, .numeral
    ),
    (
      """
      million billion trillion crore lakh percent per cent mw gw megawatts gigawatts km kilometres
      kilometers miles mile tonnes tons hectares acres barrels bpd mtpa degrees metres meters feet
      """, .magnitude
    ),
    (
      """
      new old big large small major minor huge giant great good bad early late long short high low
      deep full whole same other own different main chief key first second third final last next
      recent current present former previous future possible potential national federal
      provincial regional local international global domestic foreign public private joint bilateral
      industrial agricultural commercial technical scientific economic financial political military
      nuclear electric electrical solar thermal coastal urban rural northern southern eastern
      western central strategic important special additional separate further similar necessary
      ready able due independent available affordable modern ambitious controversial pilot second-hand
      twin single double dual green red white black blue young free open closed busy idle defunct
      state-owned state-run so-called long-awaited long-delayed high-speed deep-sea deep-water
      """, .adjective
    ),
  ]
}
