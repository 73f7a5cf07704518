"""Words that say nothing by themselves in an answer to the safeguarding test."""

# They carry no meaning, so they make no answer and no difference to a title.
SMALL_WORDS = """
1 a about all also although am an and any are as at be because been being both but by can could d
did do does doesn don each even every for from had has have having he her here him his how however i
if in into is isn it its just ll many may me might more most much must my no nor not of on ones only
onto or other others ought our out over per re really s shall she should since so some still such t
than that the their theirs them then there therefore these they this those though to too up us ve
very via was we were what when where which while who whom whose why will with within would yet you
your
"""

# Words that claim weight, and words about the assessment itself.
CLAIMS = """
above absolutely accuracy accurate acknowledge acknowledged acknowledges add added additional
address addresses addressing adds affect affected affecting affects after agencies agency agree
agreed alongside analysis answer answered anyone appear appears applicable approach appropriate
appropriately area areas aspect aspects assessment assessments attention awaiting aware awareness
background behaviour behaviours believe believed below best better biggest body box broader built
business came capture captured captures care case cases celebrate celebrated central certain
certainly change changed changes changing checked child children circumstances clear clearly
collective collectively come comes comment comments complete completed completeness complex
complexity comprehensive concern concerned concerning concerns conclusion conclusions confirm
confirmed consider consideration considered considering considers content context contextual
contribute contributed contributes contributing contribution contributor contributors criteria
criterion critical crucial date decision decisions definitely demonstrate demonstrates describe
described describes detail details directly discuss discussed discussion ditto document
documentation documented done down duties duty dynamic dynamics earlier effect effects enable
enables ensure ensures ensuring entry especially essential everybody everybody's everybody’s
everyone everyone's everyones everyone’s everything evidence evidenced evidences evident evidential
experience experiences explain explained explains explanation explanatory extra factor factors feel
feels felt file fill filled find finding findings finds fine follow following follows forgotten form
forms forward found framework full fuller fully functioning further future general generally give
given gives giving going good good-practice greatest group groups guidance happened happening
happens heading headings heart help helped helpful helping helps high highest highlight highlighted
highlights highly historic history holistic holistically honest identified identifies identify
identity illustrate illustrates impact impacted impacts implication implications importance
important improve improved improvement improves include included including inclusion influence
influences inform information informative informed informs insight insights instance interest
interested interesting intervention interventions interview interviewed interviews issue issues item
items itself joined keep keeping keeps kept key knew know knowing knowledge known knows later
learning legal lens lesson lessons level life like link linked linking links lived lives look looked
looks lose lot lots low made main major make maker makers makes making manager matter mattered
matters medium meet meeting meetings meets member members mention mentioned mentioning met mindful
mindset multi n na narrative necessary need needed needs next nil none note noted notes noteworthy
nothing noting nuance nuanced nuances number obvious obviously ok omitted opinion order outcome
outcomes overall overlooked overview panel parameters paramount part particular particularly partner
partners partnership parts peer peers pending people person persons perspective perspectives
pertinent picture plan planned planning plans please point points policy positive practice
practitioner practitioners previous previously procedure process professional professionals promote
promotes promoting protection protective provide provided provides purpose purposeful purposes put
question raised raises raising reader readers readily reason reasons received recognise recognised
recognises recognition record recorded recording refer reference referred refers reflect reflected
reflecting reflects regard regarding regards relate related relates relating relation relationship
relationships relevance relevant reliable remark remarks remembered remit report reporting reports
request requested requests require required requirement requires respect respond responding responds
responsibility retained risk risks role roles rounded routine safeguard safeguarding safeguards
safety said same say saying says scope section see seem seemed seems seen self sensitive serious
seriously service services set several show showing shown shows sight significance significant
significantly situation situations social something speak speaks specific specifically staff
standard state stated statutory strength strengths strong summary supervision supervisor support
supported supporting supports sure tba tbc tell tells template test text theme themes thing things
think thorough thought threshold tick time times today told topic transparency trauma unclear
undecided understand understanding understands understood undoubtedly unsure use used useful uses
using valuable various view views vital voice voices vulnerabilities vulnerability vulnerable want
wanted wants way ways weakness welfare well wellbeing whole wider work working works worth
worthwhile written yes young
"""

# Words that fill the place of a reason, and give none: "because they asked", "for information".
NO_REASON = """
a above accordance action again agencies agency agreed agreement all allowed also always an and
applicable applies apply appropriate approved archive archived are as asked asking assessment
attached attention authorised automatic automatically aware awareness background basis be because
been before being below board business by can case cc cc'd cc’d circulated circulation colleague
colleagues complete completeness compliant concerned confirm confirmed consent contributor
contributors copied copy copying could course courtesy curiosity curious custom customary date
default did discuss discussed discussion discussions distribution ditto do does duties duty e email
emails entitled entitlement essential etc etcetera everybody everyone fao file filed files fill
filled find finds fine follow for from fyi gdpr general generally get given good got governance had
hand handed has have he help helpful helps her his i important in info inform information informed
interest interested interesting interests involved involvement is it its job just k keen keep
keeping kept know known last later lawful learning legal legitimate line list lists loop mail
manager manager's managers matter matters may meeting meetings might minutes multi multiagency n na
necessary need needed needs network nice nil no none normal normally not note nothing noting of off
often ok okay on ones only openness ought our out oversight overview part parties partner partners
partnership party pending per permission permitted please policy position practice procedure process
professional proper protocol purpose purposes reading reason reasons record recorded records refer
reference relationship relationships relevance relevant remit report request requested requests
required responsibilities responsibility right role roles routine s safeguarding said see seen send
sent several share shared sharing she should sign signed so stakeholder stakeholders standard
statutory supervision sure synopsis tba tbc tbd team text that the their them they they'd they’d
think this thought time to told too transparency unknown up update updated updates updating us
useful usual usually various visibility vital want wanted wants was we well were who whole why
widely wider with working worth would x yep yes yet you your
"""
