"""Words that say nothing by themselves in an answer to the safeguarding test."""

from __future__ import annotations

# They carry no meaning, so they make no answer and no difference to a title.
SMALL_WORDS = """
a about all also although am an and any are as at be because been being both but by can could d
did do does doesn don each even every for from had has have having he her here him his how
however i if in into is isn it its just ll many may me might more most much must my no nor not
of on one ones only onto or other others ought our out over per re s shall she should since so
some still such t than that the their theirs them then there therefore these they this those
though to too up us ve very via was we were what when where which while who whom whose why will
with within would yet you your
"""

# Words that claim weight, and words about the assessment itself.
CLAIMS = """
above add added additional address addresses addressing adds affect affected affecting affects
after agencies agency agree agreed answer answered anyone appear appears applicable approach
appropriate area areas aspect aspects assessment assessments attention awaiting aware
awareness background behaviour behaviours believe believed below best better biggest body box
business came care case cases central change changed changes changing checked child children
circumstances clear clearly collective collectively come comes comment comments complete completed
completeness concern concerned concerning concerns confirm confirmed consider consideration
considered considering considers content context contextual contribute contributed contributes
contributing contribution contributor contributors criteria criterion critical crucial date
demonstrate demonstrates describe described describes detail details discuss discussed discussion
ditto document documentation documented done down duties duty dynamic dynamics earlier effect
effects enable enables ensure ensures ensuring entry especially essential everybody everybody's
everybody’s everyone everyone's everyones everyone’s everything evidence evidenced evident
evidential explain explained explains explanation explanatory extra factor factors feel feels felt
file fill filled find finding findings finds fine follow following follows forgotten form forms
found full fuller further future general generally give given gives giving good good-practice
greatest group groups guidance heading headings heart help helped helpful helping helps high
highest highlight highlighted highlights highly historic history holistic identified identifies
identify identity illustrate illustrates impact impacted impacts importance important improve
improved improvement improves include included including inclusion influence influences inform
information informative informed informs instance interest interested interesting interview
interviewed interviews issue issues item items itself joined keep keeping keeps kept key know
knowing knowledge known knows later learning legal lesson lessons level life like link linked
linking links lived lives look looked looks lots low made main major make makes making manager
matter matters medium meet meeting meetings meets member members mention mentioned mentioning met
multi n na necessary need needed needs next nil none note noted notes noteworthy nothing noting
number obvious obviously ok omitted opinion outcome outcomes overall overlooked overview panel
parameters part particular particularly partner partners partnership parts peer peers pending
people person persons pertinent picture plan planned planning plans please point points policy
positive practice practitioner practitioners previous previously procedure process professional
professionals promote promotes promoting protection protective provide provided provides purpose
purposeful purposes put question raised raises raising reader readers readily reason reasons
received record recorded recording refer reference referred refers reflect reflected reflecting
reflects regard regarding regards relate related relates relating relation relationship
relationships relevance relevant reliable remark remarks remembered report reporting reports
request requested requests require required requirement requires respect responsibility retained
risk risks role roles routine safeguard safeguarding safeguards safety said same say says scope
section see seem seems seen self sensitive service services set several show showing shown shows
significance significant significantly situation situations social something speak speaks specific
specifically staff standard state stated statutory strength strengths strong summary supervision
supervisor support supported supporting supports sure tba tbc tell tells template test text theme
themes thing things think thought three tick time times today told topic two unclear undecided
understand understanding understands understood unsure use used useful uses using valuable various
view views vital vulnerabilities vulnerability vulnerable want wanted wants way ways weakness
welfare well wellbeing whole wider work working works worth worthwhile written yes young
"""

# Words that fill the place of a reason, and give none: "because they asked", "for information".
NO_REASON = """
a above action agreed all also an and applicable applies apply are as asked asking aware awareness
be because been being below by can case cc confirm confirmed copied copy course courtesy date
ditto do does e email emails file files fill filled follow for from fyi had has have he her his i
important in info inform information informed interest interested is it its just k keep keeping
kept know known later loop mail n na need needed needs nil no none normal not nothing of on
pending per please policy practice procedure professional protocol reason reasons record records
refer reference relevant request requested requests required routine s said see seen sent share
shared sharing she so standard tba tbc tbd text that the their them they this to unknown up update
updated updates updating us usual want wanted wants was we were with x yes yet you your
"""
