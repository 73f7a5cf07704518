3832 3693 2999

(put~|place~|leave|leaves|left|leaving|land~) (<self>|<other>) ... (at|in|into|to|within|open to) ... <risk>
(put~|place~|find~|found) <self> (in|into) ... (vulnerable|compromising|difficult|dodgy|position+|situation+|company|scenario+) [position+|situation+]
<owner> (behaviour|actions|choices|lifestyle|decisions|conduct|friendships|choice of friends) (put|puts|place|places|placed|is putting|are putting|has put|have put|has placed|have placed|leaves|leave|left|exposes|expose|exposed) (him|her|them|himself|herself|themselves|each other|others) (at|in|to|open)
(expose~|endanger~|jeopardise~|jeopardize~|compromise~) (<self>|<other>|<their> own (safety|welfare|wellbeing))
(put~|place~) <their> [own] (safety|lives|life|welfare) (at|in) (risk|danger|jeopardy)
<owner> own (actions|behaviour|choices|conduct|drinking|drug use|smoking|carelessness|curiosity) (led|has led|have led|put|puts|place|places|placed|expose|exposes|exposed|caused|cause|resulted|contributed|mean|means|brought|lead)
at risk (through|because of|by|due to|owing to|from) <their> own _
<their> [own] (behaviour|actions|clothes|dress|posts|conduct|lifestyle|way of dressing) (draw|draws|drew|attract~|invite~|bring|brings|brought|encourage~|entice~|tempt~|provoke~) [the|older|these|unwanted|adult|this] (men|man|adults|attention|trouble|strangers|dealer+|exploiter+|males|harm|it) [to|on|upon]
(should|must|need to|needs to|ought to|could) [really|also|all|just|now] be [a bit|a lot|much|far] (more careful|more sensible|more cautious|more wary|more responsible) [about|of|with|in|when|online|who|whom|where|what]
(should|must|need to|needs to|ought to) [really|also|all|just|now] be (careful|wary) [about] (who|whom|where) (they|he|she)
(substance misuse|drug use|drinking|drug taking|cannabis use|alcohol use|substance use) [by|of|among] [the|this|these] ... (expose~|puts|put|place~|leave~|makes) (them|him|her) (to|at|in|open|vulnerable|more|easy) ...
<their> own (decision+|lifestyle|friendships|posts|clothes) (led|put|puts|placed|place|expose|exposed|leave|left|caused|cause|mean|means|brought|bring)
(prolong~|perpetuat~|perpetuates|enable~|facilitate~|invite~|assist in|complicit in) <their> own (abuse|exploitation|harm|grooming|victimisation)
(make|makes|making|made|render~|leave|leaves|left|leaving) <self> [more|so|very|easily|particularly|an|extremely|even more|wide|wide open to being] (vulnerable|available|unsafe|a target|targets|easy (target+|prey)|open to)
(allow~|let|lets|letting|permit~) <self> [to] [be|get|become] [be|get|become] [easily|repeatedly] (exploited|used|groomed|abused|hurt|controlled|drawn|led|involved|recruited|touched|taken advantage|caught|filmed|photographed|robbed|manipulated|influenced|coerced|targeted|dragged|pulled|sucked|persuaded|bullied)
(throw~|threw|thrown|fling|flings|flinging|flung) <self> at [the|any|these|older|grown|adult|any of the] (men|man|boys|lads|dealers|males|drivers|doormen|strangers|people|him|them|anyone|anybody)
(get|gets|got|getting) <self> (into [a|an|some|these|such|more|all sorts of] [very|really] [of] [dangerous|risky|difficult|bad|vulnerable|compromising|unsafe|serious|dodgy] (trouble|situation+|danger|debt|difficulty|bother|fights|position+|mess|scrapes|it|this)|arrested|excluded|hurt|robbed|stabbed|beaten up|attacked|caught|noticed|exploited|groomed|involved)
(do|does|did|doing|done) (nothing|little|next to nothing) to (protect|help|safeguard|look after) <self>
(do|does|did) (nothing|little|next to nothing) to keep <self> safe
facilitat~ the (exploitation|abuse|grooming|recruitment|offending)
risk (taking|taker+) [behaviour+]
high risk (behaviour+|activity|activities|lifestyle+)
(get|gets|got|getting) a (kick|buzz|thrill) (out of|from) [_] (danger|risk+|trouble|attention|fighting|crime|stealing|dealing|the chase)
(get|gets|got|getting) (a kick|a buzz|a thrill|a laugh|off) (out of|from|on) (running|going missing|danger|winding|baiting|scaring|frightening|provoking|upsetting|causing|breaking|shoplifting|stealing|hurting|bullying|intimidating)
(take|takes|took|taken|taking) [unnecessary|needless|big|huge|serious|such|more|silly|stupid|a lot of|lots of|too many|unacceptable|these|many|increasing|greater|all sorts of|great|terrible|foolish|enormous] risks
(take|takes|took|taken|taking) [an|a] (unnecessary|needless|big|huge|serious|silly|stupid|foolish|terrible) risk
(risky|riskier|reckless|self destructive|irresponsible|promiscuous|unsafe|foolish|foolhardy) (sex|behaviour+|behavior+|choice+|lifestyle+|conduct|activity|activities|decision+|habit+|way+|action+|attitude+|relationship+|stunt+)
(harmful|dangerous) (behaviour+|choice+|lifestyle+|habit+|decision+)
(give~|gave|pay|pays|paid|take|takes|took) (little|no|scant|hardly any|not much|not enough) (thought|heed|regard|care) (to|of|for|with) (<their> [own] (safety|welfare|wellbeing)|[the|any] (danger+|risk+|consequences))
how little (thought|regard|care|heed) ... ... (to|for|of) <their> [own] (safety|welfare|wellbeing)
(recklessly|irresponsibly)
(disregard|lack of regard|(no|little|scant|without) (regard|thought|concern)) (for|to|about|of) (<their> [own] (safety|welfare|lives|wellbeing)|[the|any] (consequences|danger+|risk+))
(heedless|careless|oblivious) (of|to|about) (<their> [own] safety|[the|any] (danger+|risk+|consequences))
disregard~ <their> [own] (safety|welfare|lives|wellbeing)
(foolish|naive|stupid|silly|unwise|daft|careless|rash|reckless|irresponsible) of (them|him|her|the (girls|boys|young people|lads|friends|group|children|cast))
lifestyle+ [choice+]
(is|was|been) [entirely|very much|clearly|ultimately|all] <their> [own] (decision|choice) to (get in|get into|go back|go to|go with|go off|stay out|run|sell|carry|hold|send|drink|take|smoke|meet (him|them|the men|a man|older|men|this)|return|be (filmed|photographed|there))
(at some point|in the end|ultimately|at the end of the day|when all is said and done) ... ... (is|was|has been|be) [all|very much] <their> [own] (decision+|choice+)
(is|was|been) [entirely|very much|clearly|all] <their> [own] decision to (stay|go|leave|carry|sell|meet|run|return|drink|take)
(make|makes|making|made|take|takes|took|taken) [a|an|the|their own] (conscious|deliberate|free|informed|active|calculated) (decision|choice) (to|not to) (deal|sell|carry|run|go|stay|meet|associate|commit|offend|steal|return|drink|use|get|ignore|miss|skip|truant|be|send|work|remain|report|engage|attend|come|hang)
(make|makes|making|made) [some|such|very|really|more|increasingly|<their>|these|a|an|consistently|repeatedly] (poor|bad|better|wrong|unwise|unsafe|safer|risky|riskier|dangerous|unhealthy|healthier|positive|negative|smarter|sensible|foolish|stupid|questionable|wiser|terrible|silly|reckless|harmful|irresponsible|good|right|the wrong|the right) [life|lifestyle] (choice+|decision+)
(poor|bad|unwise|wrong|unsafe|questionable|terrible|stupid|unhealthy|maladaptive|misguided|ill judged|ill advised|self defeating) [life|lifestyle|relationship|friendship] (choice+|decision+|decision making)
life choice+
choice of (peers|peer group|friends|friendship group+|associates|company|companion+)
(chosen|chose|choose|chooses|choosing|opted|elected|decided) not to (use|take up|accept|engage with|attend|access) (it|them|this|that|any|what|support|help|the (support|help|offer+|session+|appointment+))
(decision making|decisions|judgement|judgment) [_ly] (is|was|are|were|can be|has been|have been|remains) [<very>] [<very>] (poor|bad|questionable|reckless|impulsive|unwise|terrible|impaired|appalling|erratic)
(choices|decisions) (they|he|she) (make|makes|made|are making|is making|were making)
(get|gets|got|getting) (what was coming|what they deserve~|what he deserve~|what she deserve~|<their> just deserts)
(given|had|have had|offered) (every|ample|plenty of|many|endless) (opportunity|opportunities|chance|chances) to (leave|engage|change|stop|accept|speak up|say no|walk away)
(choose|chooses|chose|chosen|choosing|prefer|prefers|preferred) not to ((come|return|stay|live|sleep) (home|back|at home|there)|go (home|back to (school|college|lessons|class|<their>)))
(prioritise~|put|puts|putting) [the|their] (group|gang|friends|friendship+|men|drugs|boyfriend+) (over|above|before|ahead of) <their> own (safety|welfare|needs|wellbeing)
(not|do not|does not|did not|never|rarely|seldom|cannot|unable to|struggle~ to|fail~ to|incapable of) [always|often|yet|ever|seem to|appear to|been|able to|capable of] (make|making|made) [a|any|very|the|<their> own] (good|sensible|safe|positive|wise|right|healthy|better|safer|appropriate) [life|lifestyle|friendship] (choice+|decision+)
(session+|work|workshop+|programme+|lesson+|learning|talk+|support|mentoring) ... ... ... (on|about|around|in|to) (making|make|help them make) [more] (better|positive|good|safer|healthier|healthy|right|sensible|wiser|smarter|informed) [life] (choices|decisions)
(session+|work|workshop+|programme+|lesson+) ... ... (on|about|around) [the] [<their>] (consequences|decision making)
consequences of <their> [own] (actions|behaviour|choices)
understand ... (risks|dangers) they (are taking|take|run)
(teach~|taught|help~|support~|encourage~|educate~) (<them>|the (boys|girls|young people|children|friends|lads)|young people|each of them|members|pupils) [to|how to|about how to] make [more] (better|safer|healthier|wiser|smarter|sensible|good|positive|right) choices
(learn|understand|realise|know|accept|see|taught|shown|told) that [<their>] (actions|behaviour|choices) (have|has) consequences
(despite|in spite of) [the|<their>|our|all|repeated|numerous|several|many|constant|clear|safety] (warning+|advice|safety plan+|safety planning|reminders) [[given] (from|by) [the] (police|staff|school|professionals|adults|parents|workers|services|social worker+|youth worker+)]
(despite|in spite of) [having] (being|been) [repeatedly|constantly|clearly|often|regularly] (warned|advised|told|reminded|spoken to) [repeatedly|many times|several times] [about|of] [the] [risks|dangers] [by [the] (police|staff|school|professionals|adults|parents|workers|services)]
(been|were|was) [repeatedly|often|regularly] (warned|advised) ... ... (but|yet|and|and yet) [still] (continue~|still|keep~|carry on|carried on|go|went|choose|chose|persist~)
(been|were|was) [repeatedly|often|regularly|already|also] (warned|told|advised|spoken to|reminded) (often enough|enough times|quite enough)
(been|were|was) [repeatedly|already|also] (warned|advised) (many times|countless times|time and again|again and again|more than once|plenty of times)
(warned|advised|told not to) ... (but|yet|and) ... (regardless|anyway|all the same|nonetheless|nevertheless|even so|just the same)
(told|warned|advised|reminded|asked) ... ... not to ... ... ... (but|yet|and) [_] (went|go|goes|did|do|met|meet|meets|carried on|carry on|continued|kept|returned|came|rang|replied|stayed) [_|_ _] (regardless|anyway|all the same|nonetheless|nevertheless|even so|just the same)
(been|were|was|are|is) [repeatedly|often|clearly|expressly|already|all] (told|warned|advised|asked) [_ly|by _|by their _] not to ... ... (but|yet|and) (they|he|she|still|promptly) (went|did|do|go|still|continued|carried|met)
persist~ in (going|returning|meeting|seeing|visiting|hanging|staying|spending|walking|using|carrying|messaging|replying|being)
(although|though|even though|despite knowing) [<they>] [know|knew|knows] [full well|very well|perfectly well] what (may|might|could|can|will|would) happen
knowing (full|perfectly|very|quite) well (what|that|who|how)
(despite|in spite of) [all] [the|our|much|extensive|previous|repeated|significant|intensive] (work|support|sessions|education|input|intervention+|efforts) (done|given|offered|on|around|with|from|put|undertaken|completed|provided|by)
had [more than] (plenty of (warning+|chances)|(enough|many|several|numerous|countless|ample|repeated) [clear] warning+)
(despite|in spite of) (everything|all) [that] <they> (had been|have been|were) (told|taught|warned)
(know|knows|knew|known) (full|perfectly|very|only too) well (what|where) (it|this|that|these|those) [all] (lead~|led|mean~|meant|end~|will|would|could|might)
(know|knows|knew) [that] (they|he|she|it|this|that) (will|would|could|can|may|might|are going to|is going to) ... ... (trouble|danger|hurt|excluded|arrested|harm) ... (but|yet|and) [they|still|he|she] (carry on|carries on|carried on|do it|does it|did it|still (do|go|went|did)|keep (doing|going)|keeps (doing|going)|kept (doing|going)|persist~|continue~)
(know|knows|knew|understand|understood|aware of) [all|about|of] the (risk+|danger+|consequences) (and|but|yet) [they|he|she] [still|then] (do it|does it|did it|do so|does so|did so|(go|goes|went|return|returns|returned) (back|there|ahead|with|to (the|a|his|that) (flat|house|men|man)|anyway|regardless|all the same)|carry on|carries on|carried on|continue~ to|ignore~|(keep|keeps|kept) (going|doing|returning|meeting|on|seeing|drinking|carrying))
(know|knows|knew|known) full well (what|that|how|who|where|which) _
(despite|in spite of) [having] (being|been) (given|offered|taught|shown|provided with) ... ... (strategies|advice|guidance|information|support|help|tools|opportunities|chances|sessions|alternatives|warnings) [_|_ _|_ _ _]
(allow~|let|lets|letting|permit~) [the|some|these|those|an|a] [older|unknown|adult|other] (men|man|males|dealer+|exploiter+|strangers|older (peer+|boys|males|men|people|ones|lads)) (to|use|in|into|inside|stay|store|hide|drive|touch|film|buy|give|pay|pick|kiss)
(lead|leads|led|leading) (them|him|men|the men|the man|older men|these men|adults|the adults) on
(encourage~|entice~|lure~|tempt~|seduce~|egg~ on) [the|some|older|adult|these|those|two|several|local] [older|adult|unknown|young] (men|man|males|stranger+|dealer+|exploiter+)
(string|strings|strung|stringing) [the|these|older] (men|man|him|them) along
egg~ [the|these|older] (men|man|him) on
(give|gives|gave|giving) [the|these|older] (men|man|males|adults|him|drivers|strangers) (the wrong (idea|impression|signals|signal)|ideas|mixed (messages|signals)|the come on)
(give|gives|gave|giving|hand~) out <their> [phone|home|snapchat] (number+|address|addresses|snapchat|details|location) to (strangers|men|older _|anyone|adults|people they)
(happy|glad|willing|keen|eager|content) to be (photographed|filmed|touched|kissed|picked up|driven) by [the|an|these|older|some|a|any] [older] (men|man|males|adult+|driver+|stranger+|dealer+)
(encourage~|entice~|tempt~) [the|these|bus|taxi|some] [bus|taxi] (driver+|guard+|steward+|customer+|older boys|lorry drivers) by _
seduce~ (the|a|their|that|this|one) [_] (coach|teacher+|worker+|driver+|man|men|steward+|shopkeeper+|tutor+|boss)
(happy|glad|willing|keen|content|eager|only too happy|quick|pleased) to (take|accept|receive|have) [the|<their>|any|all|these] (lift+|gift+|money|drink+|drugs|vape+|weed|cash|presents|alcohol|cigarettes|trainers) ...
all over (the|those|these|any|older|some) [older] (men|man|lads|males|boys)
(invite~|attract~|encourage~|draw|draws|drew) [the|unwanted] (contact|attention|interest|approaches|messages|advances) (from|of) [older|adult|unknown|strange] (adult+|men|males|strangers|dealer+|exploiter+|older _)
pursue~ [the|these|some] (older|adult) (men|man|males|people|boys|lads)
(know|knows|knew|knowing|understand|understood) what is (expected|wanted|asked) [of them] in return
(seek|seeks|sought|seeking) [out] (contact|relationship+|attention|sex|company) (with|from|of) [the|these|those|some] [older|adult|unknown] (men|man|adults|males|strangers|exploiters|dealers)
had [many|several|every|ample|plenty of|numerous|enough|the|an|a] (opportunit~|opportunity|opportunities|chance+) to (leave|get (out|away|off)|walk away|stop|escape)
accept~ [the|these|free|more] (lift+|gift+|money|drink+|drugs|vape+|weed|cash|presents|alcohol|cigarettes|trainers) from (strangers|men|older _|adult men|adult males|the men|these men|unknown _|dealer+|people they do not know)
(through|by|of|from|out of|as a result of|because of|due to|down to|a matter of|<is>) [entirely|very much|largely|all|partly|mostly|mainly] <their> own (choice+|doing|making|choosing|free will|actions|behaviour)
(into|back|there|away|missing|along|out|off|inside|drugs|men|man|money|car+|knives|pictures|photos|it|them) [_] (of|by) <their> own (volition|accord)
<their> own (fault|doing|stupid fault)
<their> choice to [go|stay|associate|carry|run|continue|put|return|ignore|hang|spend|be|use|remain]
(through|out of|by) choice
(is|was|are|were|seems|remains) (a|<their>) [own|conscious|deliberate|personal] choice
<owner> [own|persistent|repeated|continued] (failure|inability|unwillingness|refusal|reluctance) to (protect|safeguard|look after|recognise|see|report|leave|disclose|heed|listen|engage|learn|accept|say no|resist|walk away|stay away|keep <self>|name|speak|talk|tell|give|say|help|cooperate|make a statement|identify|answer|support)
(degree|element|measure|amount) of ((rational|free|personal|active|informed|conscious) (choice|agreement)|choice (in <their>|in the _|on <their>|here|about whom|by)|[_] (consent|complicity|willingness))
because of <their> (own|bad|poor|risky|silly|reckless|careless|loose) (behaviour|conduct|attitude|actions)
(through|because of|due to|owing to|down to|thanks to) <their> [own] (naivety|carelessness|recklessness|stupidity|immaturity|greed|silliness|foolishness)
(go|goes|going|went|come|comes|came|coming) back for more
(took|take|takes|taking) part in <their> own (exploitation|abuse|grooming|trafficking)
would not be in (this|that) (position|situation|mess|state) if (they|he|she) [had|did] ...
(excluded|placed|moved|removed|suspended|barred|isolated|sanctioned|accommodated) [permanently] ... ... (due to|because of|owing to|as a result of) <their> behaviour
(responsibility|blame|fault) ... ... ... (lie|lies|lay|rest|rests|rested|fall|falls) [partly|largely|mainly|mostly|also|in part|squarely|equally|ultimately|solely] (with|on|at the feet of|at the door of) (them|the (group|young people|girls|boys|lads|friends|children|pupils|victims)|these _|the group's _)
(choose|chooses|choosing|chose|chosen|opt~|elect~) [instead|rather|still|freely|actively|deliberately|repeatedly|not] to [continue to|keep|carry on|still] (associate|mix|hang|spend time|spend their|stay out|stay with|go missing|go back|go with|go along|go to (the|a|his|her|older|adult|men|parties)|run|sell|carry|miss|truant|ignore|remain|return|live|drink|smoke|use|engage|disengage|disregard|keep company|put|place|break|commit|steal|deal|work for|be with|be out|be around|meet men|meet adult|meet older|attend|listen|accept|take up|comply|tell|disclose|see|sleep|share|send|follow|have sex|behave|sit with men|spend|stay away|leave|get|take|join|fight|offend)
(choose|chooses|choosing|chose|chosen|opt~|prefer~) [for] [a|the|this|that|such] [a life of|life of|criminal|dangerous|risky|wrong|such a|unsafe] (life|lifestyle|crime|criminality|street+|drugs|wrong path|wrong road|wrong friends|men|gang life|gang+|danger|older boys|older men|bad company) [of]
(make|makes|made|making|took|take) (the|a|an|<their> own) [conscious|deliberate|bad|poor] (decision|choice) to (go|carry|stay|run|miss|leave|associate|hang|meet|return|sell|join|drink|smoke|use|ignore|keep|be (out|there|with)|put|fight|offend)
(<owner>|the) (decision+|choice+) to (go|carry|stay|run|miss|leave|associate|hang|meet|return|sell|drink|smoke|ignore|keep|be out|fight|offend|travel|get)
own (decision|choice) to (go|carry|stay (out|in the|with)|run|miss|leave|associate|hang|return|sell|drink|smoke|ignore|fight|offend|travel|get (into|in|involved))
could [just|all|easily|simply] (stop|leave|walk away|end|get out|say no|come away|put a stop to) [_ _|_] if <they> (wanted|chose|tried|really|made|put|would)
(happy|willing|content|prepared|keen) to (carry|run|hold|sell|deal|store|deliver|shift|move|hide) (for|drugs|packages|parcels|weed|stuff|things for|knives|weapons|a (knife|weapon))
could have (come|gone) (home|in) [at _|earlier|sooner|straight away] (like|as|when) <they> (were|had been|was) (told|asked|meant|supposed)
(change|changes|changed|mend|mends|mended) <their> ways
put~ (drugs|money|mates|friends|boys|men|partying|<self>) (before|ahead of|above|first and) <their> (family|families|safety|education|mum+|children|school)
could have (walked away|left|said no|gone home|stayed (in|home|at home|away)|told (someone|somebody|an adult|us|staff))
insist~ on (meeting|carrying|wearing|posting|replying|getting into|going|staying|seeing|hanging|returning|walking|keeping|being out|drinking|travelling|going back|visiting|spending)
(gave|give|gives|giving) in to temptation
prefer~ to (be with|stay out|hang|spend (time|<their>)|roam|go missing|truant|associate|live|sleep|be out) [out|around|with|on|the] ... [men|older|street+|night|crime]
(choose|chooses|choosing|chose|chosen) to go (there|off|out) with [the|some|these|an|a] (men|man|older _|adult+|strangers|dealer+)
(make|makes|making|made) <their> own (choices|decisions) (and|so) [_] (have|has|must|will|should|can|need) [to] (live|face|accept|bear|take|put up|deal) ...
self (place|places|placed|placing|placement+)
(happy|willing|content|prepared|keen|glad) to do (it|this|that|things|anything) for (the|a|some|a bit of) [easy|quick|extra|free|_] (cash|money|vapes|drugs|weed|trainers|clothes|thrill|buzz)
(do|does|did|doing) (it|this) for (the|easy|quick|some|a) [easy|quick|free] (cash|money|thrill|buzz|kicks|trainers|drugs|vapes|weed)
vote~ with (<their>|its) feet
takes two to tango
no smoke without fire
as bad as (each other|one another)
(made|make) (<their>) [own] bed+
the (ball|onus) is [now|very much|firmly] (in their court|on (them|the (young people|group|boys|girls|children)))
(it is|is) [now|entirely] (up to|down to) (them|the (young people|group|boys|girls|children)) [now] to (engage|change|accept|keep <self>|stay|stop|make the|make better|take (up|responsibility|the)|listen|behave|help)
(involved|involvement|engaged|engages|engaging|engagement|participate~|participation|complicit|implicated|dabble~|partake|partaking|mixed up|active) (in|with) ... <crime>
(involved|mixed up|embroiled|entangled) (in|with) [the|a|an|some|these|much] (wrong|bad|older|criminal|gang+|drugs|trouble|men|adult men|adult males|dealer+|elders|olders|exploiter+)
(engage~|indulge~|partake~) in [more|some|such|frequent|regular|increasingly|any|very|ever more] (risky|unsafe|dangerous|harmful|sexual|sexualised|criminal|offending|antisocial|anti social|inappropriate|reckless|unlawful|illegal|problematic|self destructive) _
(go|goes|going|went|gone|return~|drift~|back) [back] (to|into) (dealing|selling|the street+|offending|the line|shoplifting|running drugs)
(turn~|drift~|descend~|fall|falls|fell|fallen|falling|resort~|go|gone|went) (to|into|towards) [a life of] (crime|criminality|drug dealing|drugs|offending|prostitution|theft|shoplifting|violence|gang+)
(set|embarked|heading|headed|bound|destined) (on|for|down) [a|the] (path|life|road|career|route) (of|to|into|towards) (crime|criminality|offending|prison|custody|violence)
complicit in (the|this|their|its|what|everything) ...
recruit~ [by|into|to] [the|a|an|some|these] (gang+|dealer+|line|lines|county lines|men|older|drug+|criminal+|crime|adult+|network+)
recruit~ <their> [own|younger] (friends|mates|peers|siblings|brother+|sister+|cousin+|classmates)
recruit~ [in|other|some|more|new|younger] (children|boys|girls|pupils|youngsters|kids|classmates|younger|others)
(was|were|been|being) recruited (from|outside|at|on|online|over|last|in the) [the] (school|shop|station|park|street|estate|arcade|home+|chicken|bus|takeaway)
(was|were|been|being) recruited in (spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|school|the (spring|summer|autumn|winter))
(work|works|worked|working) for (a|an|the|some|older|adult+|grown|several|these|those|two|various|local|known) [known|local|older|much|group of] (man|men|dealer+|gang+|older|elder+|olders|adult+|network|line|lines|county line+|exploiter+|males|drug _|criminal+|boys|lads)
(work|works|worked|working) (for (dealer+|olders|elders|older _)|county lines|the line|the lines|a line|as [a] [drug] runner+)
(is|are|was|were|be|been|started|began|caught|seen) [still|also|now|actively] drug (running|dealing|pushing|trafficking)
(run|runs|ran|running|deal|deals|dealt|dealing|sell|sells|sold|selling|shotting|traffic~|trafficking|supply~|push~) (drugs|weed|cannabis|crack|heroin|cocaine|class a|county lines|a line|pills|packages|parcels|wraps)
(earn|earns|earned|earning|make|makes|made|making) (money|cash|good money|easy money) (from|by|through|out of|for|running|selling|carrying) [running|selling|carrying|dealing|drug|the] (drugs|county lines|dealing|line|lines|packages|weed|dealer+)
(shotting|shotted|trapping) (for|in|out|up|down)
(go|goes|going|went|gone) (country|cunch|ot)
(keep|keeps|kept|keeping|continue~) [on] (returning|going back|to go back|to return) to [the|that|his|a|this|her|an] [same|older] (flat|house|address|hotel|property|man|men|party|parties|car|car park|retail park)
(return~|go back|goes back|went back) to [the|that|his|a|this|her] (flat|house|address|hotel|property|man|men) ... (despite|in spite of|even though|although|against)
(go|goes|going|went|gone|return~|run|runs|ran|running|drift~) [straight|always|willingly|right|freely|repeatedly] [back] to [the|his|her|their|this|that|those|these|an|a] [same|known] (exploiter+|abuser+|perpetrator+|groomer+|dealer+|older (man|men|boys|boyfriend|lads|males)|men|adults|man|gang|people) [who _ <them>]
(keep|keeps|kept|keeping|continue~) [on] (returning|going back|to go back|to return) to (him|us|them|[the|these|those] [older|same] (men|man|dealer+|exploiter+|adults))
(keep|keeps|kept|keeping|continue~) [on] (going missing|to go missing|absconding|to abscond|running away|to run away|running off|disappearing|to disappear|going absent|going off)
(repeatedly|persistently|constantly|habitually|frequently|continually|regularly|deliberately|wilfully|always|often) (go|goes|going|went|gone|running|run|runs) (missing|away)
(persistent|habitual|serial|frequent|prolific|repeat|regular) (missing|absconder+|missing person|misper+|missing episodes)
(abscond~|absconder+|absconsion+)
(take|takes|took|taking) <self> off
(go|goes|going|went|run|runs|running|ran|leave|leaves|leaving|abscond~|disappear~) ... ... (whenever|when|as and when) (it|they|he|she) (feels|feel|felt|likes|like|wants|want|pleases|please|fancy|fancies|choose|chooses) [like it]
(truanting|truanted|truancy|skive~)
(bunk|bunks|bunked|bunking) off
(wag|wagging|wags) [off] (school|lessons)
(snapchat|instagram|tiktok|whatsapp|facebook|app+|online|internet|social media|phone+) ... (to|and) [arrange~] [to] (meet|contact|message|talk to|speak to|chat to|chat with|befriend) [older|adult|unknown|strange] (men|males|adults|strangers)
(contact~|message~|meet|meets|met|meeting|talk~|chat~|communicate~|speak|speaks|spoke|speaking|text~|flirt~|befriend~) [up] [to|with] [unknown|older|adult|various|several|strange|random|unsuitable|inappropriate|many|much older] (adult+|men|males|strangers|people they do not know|older people) ... (online|internet|phone+|app|apps|snapchat|instagram|social media|tiktok|gaming)
(send|sends|sent|sending|share~|post|posts|posted|posting) [out|over] (explicit|nude|indecent|naked|intimate|sexual|sexualised|topless|inappropriate) (picture+|image+|photo+|video+|selfie+|messages) [of <self>]
(contact~|message~|seek|seeks|sought|seeking) [out] (adult men|older men|older males|adult males|unknown adults|strange men|older boys)
(sext|sexts|sexted)
(<is>) [_ly|still|also|all] sexting
(produce~|make|makes|made|making|create~|take|takes|took|taking) [<their> own|their|some] (explicit|nude|indecent|naked|sexual|sexualised|topless) (picture+|image+|photo+|video+|selfie+)
(send|sends|sent|sending|share~|post|posts|posted|posting|swap~) [out|over|their|more|some] (nudes|nude selfies)
sexual (activity|activities|relations|relationship+|intercourse|encounter+|liaison+)
(have|has|had|having) sex (with|for)
(sleep|sleeps|slept|sleeping) around
(sleep|sleeps|slept|sleeping) with ... (man|men|boys|males|older|adult+|dealer+)
(underage|under age) sex
(do|does|did|doing|have|had|having) sexual (things|stuff|acts) (with|for)
sexually (active|experienced|available|precocious|provocative|promiscuous|advanced)
(promiscuous|promiscuity|promiscuously)
(provocative|provocatively|flirtatious|flirty) [behaviour|manner|way+|with]
flirt~ with [the|these|those|a|some|their] [_] (man|men|males|older|staff|adult+|officers|driver+|guard+|steward+|customer+|coach|coaches|teacher+|shopkeeper+|doorman|doormen)
(hypersexualised|hyper sexualised|over sexualised|oversexualised|hypersexual)
(multiple|several|many|various|numerous|different|number of) sexual partner+
child (prostitute+|prostitution|porn|pornography|sex worker+)
(prostitute~|pimp~) <self>
(sell|sells|sold|selling|offer~|hawk~|trade~) (<self>|<their> (body|bodies)) [to|for]
(teenage|young|underage) prostitute+
(sex|sexual favour+|sexual favor+|sexual act+|sexual activity|oral sex|sexual images|nudes|images of themselves) (in (return|exchange) for|for|in return) (money|drugs|gift+|cash|lift+|food|alcohol|vapes|cigarettes|phone+|clothes|a place|somewhere|weed|cannabis|credit|trainers|accommodation|shelter|a bed|them|attention|affection)
(in (return|exchange) for|exchang~|trade~|swap~|exchange~) [drugs|money|them|alcohol|gifts|food] [for] [nude|naked|intimate|indecent|sexual] (sex|sexual favour+|sexual act+|sexual activity|favour+|nudes|pictures|images|photos)
sexual favour+
<their> favours
(swap~|trade~|exchang~|exchange~|barter~) [their|some|more|the|intimate|nude|revealing|private] (photograph+|photo+|picture+|image+|selfie+|video+|clip+) [of <self>] for [more|some|a|an|the|free|phone|shopping|gift] (voucher+|money|cash|gift+|vape+|lift+|cigarettes|alcohol|drink+|weed|cannabis|credit|trainers|phone+|drugs|food|attention|presents|skins|top up+|game credit)
(picture+|photo+|photograph+|image+|video+|selfie+|clip+) [of <self>] in (return|exchange) for (vape+|lift+|gift+|cash|money|drugs|weed|alcohol|cigarettes|voucher+|credit|trainers|attention|presents)
(sex|sexual (things|favour+|act+|stuff)|nudes) ... ... in (change for|change of|exchange of|return of) _
(transactional|survival) sex
older (boyfriend+|girlfriend+|partner+|lover+)
(adult|online|internet|grown up) (boyfriend+|girlfriend+|partner+)
boyfriend+ [who (is|are|was|were)] [much|years|a lot] (older|in (his|their) _|aged _|twice <their> age)
boyfriend+ who (is|are|was|were) (eighteen|nineteen|twenty _|twenty|thirty|18|19|20|21|22|23|24|25|26|27|28|29|30)
(partner+|boyfriend+|girlfriend+) (is|are|was|were|aged) [now|only|about|around|already|at least|in (his|her|their) [early|mid|late]] (18|19|20|21|22|23|24|25|26|27|28|29|30|eighteen|nineteen|twenty|thirty|twenties|thirties)
sugar (daddy|daddies)
(in|having|has|have|had|began|begun|start~|form~|into|pursu~|a|an) [a|an] [sexual|romantic|intimate|consensual|serious|boyfriend] relationship+ with [a|an|the|some|several|much|his|her|their|two|these] [much] (older|adult+|grown|_ year old|man|men|male+|dealer+|exploiter+|perpetrator+|someone (older|much older|twice))
(dating|seeing|going out with|courting) [a|an|some|this|much] [much] (man|men|adult|older) [boy+|man|men|male+|lad+|person|guy]
(consensual|consenting) [relationship|sex]
(consented|consenting|consents|consent) to (sex|it|the sex|sexual _|the relationship|a relationship|being (touched|kissed|photographed naked))
that (he|she) consented
consented to (go|going|meet|meeting|travel|travelling|get|getting|stay|staying)
(besotted|infatuated|smitten|obsessed) (with|by) (him|the (man|men)|this man|an older|these men|older _|her (abuser|exploiter|groomer))
(love|loves|adore~|worship~|idolise~) (these men|older men|this man|an older (man|boy)|<their> (abuser+|exploiter+|groomer+))
in love with (him|these men|the (man|men)|older (men|man)|<their> (abuser+|exploiter+|groomer+)|an (adult|older _))
(18|19|20|21|22|23|24|25|26|27|28|29|30|eighteen|nineteen|twenty|twenty _|thirty) year old (partner+|boyfriend+|girlfriend+|lover+)
willing (participant+|partner+|accomplice+)
(boyfriend+|girlfriend+|partner+) (of|who is) [about|around|at least|nearly|over] (18|19|20|21|22|23|24|25|26|27|28|29|30|eighteen|nineteen|twenty|thirty)
(go|goes|went|gone|going|come|came|get|got) (willingly|freely|voluntarily|knowingly)
(go|goes|going|went|gone|get|gets|got|took|take|takes|send|sends|sent|sending|carrying|taking|getting|do|does|did|enter~|travel~|follow~|carry|carries|carried|take part|took part) ... (willingly|knowingly|freely|voluntarily|of <their> own (accord|volition|free will))
(willingly|knowingly|freely) (go|goes|went|gone|got|get|gets|carry|carries|carried|sell|sold|take part|took|enter~|engage~|meet|met|send|sent|provide~|put~|travel~|allow~|exchange~)
(happy|willing|content|prepared|pleased) to be (exploited|used|groomed|abused|controlled|passed around)
consented to [the|these|those|all|both] (lift+|gift+|arrangement+|trip+|drive+|party|parties|touching|kissing|exchange+)
(go|goes|going|went|gone) along with (it|what (he|the men|was)|[the|these] [older] (men|man|dealer+))
agreed to [the|these|all] lift+
(as|is|are|was|were|been|all|both|equally|fully|just as|partly) complicit
knowingly
(return~|went back|go back|goes back|going back|got in|get in|gets in|got into|get into) ... ... voluntarily
if <they> (did not|stopped|would stop|would only|would just|just|only) [not] (hang|go|going|hanging|meet|meeting|stay|staying|associate|associating|mix|mixing|carry|carrying|behave|behaved|drink|drinking|dress|dressed|wear|wore|listen|listened|spend|spending|walk about)
if <they> had [only|just|not|never] (stay~|listen~|done|gone (home|straight|to|out|there|in)|come (home|straight|in)|behav~|followed|engaged|attended|said no|said something|spoken|told (someone|somebody|an adult|us|the|their|staff|her|his|a)|reported|chosen|thought|avoided|left|been (sensible|home|more|out|there|careful|in)|kept|walked away|answered|accepted|heeded|made|bothered|worn|dressed|drunk|let|got|gone|taken)
had <they> [only|just|not|never] (listened|stayed|stuck (to|with|at)|obeyed|complied|respected|done (as|what)|gone (home|straight)|come (home|straight)|behaved|followed|engaged|attended|said no|told (someone|us|an adult|the)|reported|chosen|avoided|left|been (sensible|home|more|out|there|careful|in|drinking)|kept|walked away|accepted|heeded|bothered|used)
(should not|should never|ought not to) have (been (out|there|with|drinking|in)|gone|got|let|accepted|stayed|talked|trusted|met|sent|worn|put)
(none of this|this|it|nothing) would [not|never] have happened ... if (they|he|she)
otherwise <they> would not (keep|go|stay|do|return|be|have)
<they> would not (keep (going|doing|returning|coming)|go back|be there|do it|stay) (back|if|unless|otherwise)
had <they> (not|never) (replied|answered|gone (there|out|in|along|with|back|to)|got (in|into)|sent|met|accepted|talked to|trusted|agreed|let|posted|drunk|smoked|worn|opened|followed|carried|hung|ventured|strayed|lingered|been (there|out|alone|drinking))
(none of this|this|it|nothing|that) would [not|never] have happened (if|had) <they>
(trade~|play~|bank~) on <their> (looks|bodies|charms)
use~ <their> (looks|charms|sexuality) to
use~ (sex|<their> (body|bodies)) to (get|gain|obtain|pay|secure|earn)
if <they> [only|just|all] (stayed|kept|stuck|went|came|listened|behaved) [to|the|at|straight] (home|in|indoors|away|out of|together|inside|sooner|earlier|advice|staff|us)
if <they> [only|just|all] (did not|stopped|would not|avoided|left) [the|these|those] (go|going|meet|meeting|talk|talking|reply|replying|hang|hanging|men|underpass|park|flat)
if <they> [only|just|all] (behaved|behave|acted|act|dressed|dress|posted|kept) [more|in a] (sensibly|responsibly|properly|better|carefully|modestly|appropriately|sensible way|low profile)
(bring|brings|brought|bringing) [a lot of|much of|most of|all of|some of|a great deal of] (this|it|that|things|these|trouble) [down|back] (on|upon) <self>
(bring|brings|brought|bringing) ... (on|upon) (<self>|<their> own (head+|door))
(bring|brings|brought|bringing) (trouble|harm|danger|violence) to (<self>|<their> own (head+|door))
(<is>|just|simply|only|almost|practically) asking for (it|trouble)
(ask|asks|asked|asking) for trouble
(look|looks|looked|looking) for (trouble|a fight|bother|aggro|a scrap)
(out|only|always|clearly) looking for it
(court|courts|courted|courting|invite~|attract~) (trouble|danger|harm|violence|unwanted attention|exploitation|the attention of)
tempt~ (fate|providence)
(push~|ride~|rode) <their> luck
(can|could) [only|hardly|scarcely|not] expect (to be (hurt|robbed|attacked|stabbed|left alone|stopped|arrested)|trouble|sympathy|the worst|nothing else|no sympathy)
(play|plays|playing|played) with fire
(flirt~|dice|dicing) with (danger|risk|death)
(only have|only has|only had|have only|has only|had only) [got] <self> to (blame|thank)
(have|has|had) [got] (only <self>|<self>|only them|no one but <self>|nobody but <self>) to blame
(<is>) [partly|largely|entirely|solely|themselves|as much|mostly|at least partly|in part] (to blame|at fault)
(no one|nobody) to blame but <self>
<their> [own] fault
(deserve~) (it|what|everything|all|no sympathy|to be (hurt|punished|excluded|blamed|moved|attacked|locked|taught))
serves <them> right
got what (they|he|she) (deserved|asked for|wanted)
<their> own worst (enemy|enemies)
self inflicted
victims of their own _
(authors|architects) of their own _
(contribute~|collude~|complicity|play|plays|played|playing) [to|in|with|a part in|their part in|a role in] <their> own (exploitation|abuse|harm|victimisation|difficulties|problems|grooming|downfall|vulnerability)
(complicit|participant+|participate~|active|collude~) in <their> own (exploitation|abuse|harm|victimisation|grooming)
(invite~|encourage~|welcome~|solicit~|lap~ up) [the|male|adult|sexual|unwanted|men's|this|such] [male|adult|sexual|unwanted|online] attention
(draw|draws|drew|drawing) [unwanted|unnecessary|bad|such|too much|so much] attention to <self>
<their> own (carelessness|recklessness|naivety|stupidity|foolishness|folly|greed|silliness)
<their> (silence|inaction|secrecy|lies|carelessness) (allow~|let|lets|enable~) (the|this|it|him|them|abuse|harm|exploitation)
(thrive~|feed|feeds|fed) on (drama|conflict|chaos|attention|trouble|confrontation|notoriety)
(create~|cause~|make~) (<their>|its) own (problems|difficulties|trouble|misfortune)
(play|plays|played|playing|game|games|gaming|work|works|worked|working) the system
guilty (of|for) (<their>|its) [own] (situation|exploitation|abuse|exclusion|harm|misfortune|problems)
(nobody|no one|no one else|nobody else) but <self> to (blame|thank)
what (follows|follow|happens next|comes next|happened next|came next) (is|was|will be) [all] (on|down to) (them|<self>)
in the end [it|this|that] (was|is) [all|entirely|really] (down to|on) (them|<self>)
(half|part|much|most|some|all|a lot) of (it|this|that|what happened|the (trouble|harm|risk)) (is|was|comes) [all|entirely] (down to|on) (them|<self>)
<their> [own] (drinking|behaviour|dress|clothes|flirting|drug use|naivety|attitude|mouth|image|posts|profiles|smoking) (make|makes|made) (them|him|her) [a|an|such] (easy|obvious|soft|ready|natural|sitting|prime) _
(carry|carries|carried|keep|keeps|kept) on (regardless|all the same)
(they have|they had|who have|who had) [got] (only <self>|no one but <self>|nobody but <self>) to (blame|thank)
make~ (it|things|matters|life|everything) [so much|much|even] (worse|harder) for <self>
fault but (theirs|<their> own|his|hers)
(minimise~|downplay~) <their> (involvement|role|part|behaviour|offending|responsibility)
(minimise~|downplay~|normalise~) (what|how) ...
blame~ (everyone|everybody) else
blame~ (others|other people|anyone|anybody|everyone|everybody) [else] (but <self>|for (<their>|everything|what (happens|happened|goes)))
(<their>|<owner>) [own] (behaviour|conduct|choices|actions|drinking|clothes|posts|decisions|attitude) ... ... ... (is|was|are|were) (what|why) (draws|drew|attracts|attracted|brings|brought|leads|led|puts|put|gets|got|makes|made|causes|caused|they (are|were|get|got|keep|end|came))
(<their>|<owner>) [own] (naivety|carelessness|recklessness|immaturity|greed|stupidity|silliness|foolishness) [has|have] (led|leads|allowed|allows|enabled|resulted|contributed|caused|means|meant|brought|put|puts|makes|made)
(unclear|clear|understand|understands|understood|see|question|puzzling|baffling|mystery|strange|odd|surprising) [is|remains|to us] why <they> [_] (did not|do not|does not|would not|have not|could not) [just|simply|ever|even] (leave|walk away|get away|get out|go home|come home|say no|run|tell (anyone|anybody|somebody|someone|an adult|us|the|<their>)|report|block|stop|ask for help|ring)
(should|ought to) [have] (know|known) better
must have known
(foolish|naive|stupid|silly|unwise|irresponsible|careless) (to|enough to)
why (did|do|would) (<they>) [not] [just|simply|even] (leave|say|tell|report|stay|keep|go back|walk)
why did not (they|he|she)
<their> (vulnerability|vulnerabilities|naivety|behaviour|choices|immaturity) (led|has led|have led|made|makes|make|leaves|left|mean|means) (to|them|him|her)
<their> [own] (naivety|carelessness|recklessness|immaturity|greed|stupidity|silliness|curiosity|impulsivity) (is|was) (what|why|how)
(know|knows|knew) better than (to|that)
(who|<they>) (know|knows|knew) better [by now]
(not|never|fail~ to|unable to|refuse~ to|slow to) [yet|ever] (learn|learned|learnt|learning) [any|a|the|anything|_] [lesson+|thing] from (<their>|past|experience|this|these|it|previous|what (happened|has)|the (stabbing|assault|attack|incident+|arrest+|robbery|fight+|past|last|first|event+|exclusion+|experience+|consequences|warning+))
(should|ought to|must) [have] [surely] (know|known|learn|learned|learnt|realise|realised) by now
(lie|lies|lied|lying) (about (where|what|who|how|why|when|whom|<their>)|to (us|adults|staff|workers|parents|teachers|police|professionals|everyone|<their> (parents|worker+|mum+|teacher+)|the (police|school|worker+|staff|teachers)))
(not|less than|never) [being|always|entirely|wholly] (truthful|honest) (about|with)
(withhold|withholds|withheld|withholding|conceal~) (information|evidence|the truth|things|facts) from (the|us|police|staff|adults|<their>)
(should|ought to) have (said no|walked away|left him|gone home|stayed (in|home|at home|away)|told (someone|somebody|an adult)|run away|screamed|fought back|refused)
(made|make|makes|making) no (attempt|effort) to (leave|resist|escape|get away|say no|stop (him|them|it)|call|tell)
did not (fight back|put up a fight)
did not resist [him|them|the men]
(should|ought to) have thought (of|about|twice|ahead|first|it through|harder|before)
(daft|reckless|rash|gullible) (to|enough to) _
(show|shows|showed|shown|exercise~|display~|use|used) [very|such|some] (poor|bad|terrible|faulty|questionable|little|no) (judgement|judgment)
(should|ought to) have (known|realised|seen|guessed) (what|that|how|who|where|it was|they were|he was)
what (did|do|does) <they> expect
why <they> (did not|do not|would not|never) (just|simply) (leave|say|tell|report|block|stop|walk|go|ask|shut|come)
willing to do (whatever|anything|what it takes|what it took)
protect~ <their> (abuser+|exploiter+|groomer+|perpetrator+|dealer+)
(lie|lies|lied|lying) to (cover|protect|get) (for|up|each|one|out)
blame~ others [and] [_] ... (responsibility|blame)
blame~ others for <their> _
(not|never|no) [yet] (keep|keeping) <self> safe
(responsible|responsibility|accountable|accountability) for (<their>|its) [own] (safety|exclusion|arrest|injury|injuries|troubles|problems|downfall|assault|predicament|exploitation|abuse|harm|behaviour|actions|choices|situation|wellbeing|risk+|decisions|conduct|part)
own up to <their> [own] (behaviour|actions|choices|part|offending)
(keep|keeping) <self> safe [is] (up to|down to) <them>
(take|takes|took|taking|taken|accept~|show|shows|showed|showing|assume~) (no|little|any|some|more|greater|full|enough) [personal|real] (responsibility|ownership|accountability) for [<their> own|keeping] [<self>] (safety|actions|behaviour|choices|decisions|conduct|situation|part|welfare|safe)
(not|never|do not|does not|did not|must|should|need to|needs to|ought to|refuse~ to|fail~ to|unwilling to|reluctant to) [yet|ever|also|really|want to] (take|taken|accept|accepted|show|shown) [personal|real|full|any] (responsibility|ownership|accountability) for (<self>|<their> [own] (safety|actions|behaviour|choices|decisions|conduct|situation|part|welfare)|(keeping|putting|placing) (<self>|each other))
(fail|fails|failed|failing|refuse~|unwilling|reluctant|unable|not|will not|never|do not|did not|does not|are not|is not) [to|willing to|prepared to|ready to|inclined to] [even|properly|always|really] (keep <self> safe|keeping <self> safe|protect <self>|protecting <self>|help <self>|helping <self>|safeguard <self>|look after <self>|be helped)
(do not|does not|did not|never|neither) [really|actually|seem to|even] want to (be (helped|saved|reached|safe)|help <self>|change)
(should|must|need to|needs to|ought to|have to) [really|also] (take|accept|bear|share) [some|more|the|their share of|full] (responsibility|blame|ownership) for what (happens|happened|has happened|had happened|is happening) [to <them>]
(need to|needs to|have to|has to|learn to|time to|time for _ _ to|time for them to) [really|also|now|all|start to|begin to|learn to] (take|show|accept) [some|more|greater|full|personal] (responsibility|ownership)
(must|should|ought to) [really|also|now|all|start to|begin to|learn to] (take|show|accept) (some|more|greater|full|personal) (responsibility|ownership)
(fail|fails|failed|failing|failure) [repeatedly|consistently|persistently|again|time and again] to (attend|engage|keep|protect|comply|cooperate|co operate|take|accept|respond|turn up|show|appreciate|understand|recognise|learn|heed|listen|follow|use|make|disclose|report|tell|return|abide|respect|control|work|stick|think|consider|arrive|answer|benefit|grasp|come|say|go|avoid)
(fail~|poor|patchy) (attendance|attender+|timekeeping)
did not (attend|turn up|show up) despite
(waste|wastes|wasted|wasting) (the|our|every|staff|people's|workers'|everyone's|an|this|that|their) (time|opportunit~|opportunity|chance+)
(throw|throws|threw|thrown|throwing) [it|them] (away|back) (chance+|every|help|the|in|at|offer+)
(sabotage~|squander~|undermine~|wreck~) [every|any|all|the|our|each|these|this|those|good|their own|such|many] (offer+|chance+|opportunit~|opportunities|opportunity|help|support|placement+|plan+|efforts|progress|work|session+|attempt+)
(turn|turns|turned|turning) <their> back+ on [the|our|any|all|every|offers of] (help|offer+|support|school|staff|services|adults|us|worker+|education)
(make~|made) it (hard|difficult|impossible) (to|for) (help|keep|protect|safeguard|us|staff|services|support|work|adults|anyone)
(do not|does not|did not) make it easy (to|for)
(spurn~|rebuff~|snub~|scorn~) [the|any|all|every|our|this|offers of] (help|offer+|support|advice|worker+|staff|services)
(do not|does not|did not|fail to|fails to|failed to|failing to|unable to|refuse~ to|unwilling to|cannot|will not) [really|seem to|appear to|fully|even|always|yet|ever] (recognise|understand|appreciate|see|grasp|accept|acknowledge|care about|realise|perceive|take) [how|that|what|the|any|their|own|full|seriously|it is|they are|of] ... (risk+|danger+|dangerous|consequences|exploited|groomed|victims|vulnerability|harm|seriousness)
(lack|lacks|lacked|lacking|little|no|poor|limited) [of|any|all|much|real|apparent|basic] (insight|self respect|self control|self worth|motivation|common sense|remorse|moral compass|sense of (danger|right|responsibility)|concern for <their>|discipline|impulse control|victim empathy|empathy|respect for|awareness of (risk|danger|<their>))
(minimise~|downplay~|dismiss~|laugh~ off|shrug~ off|play~ down) (the|any|all|<their>) [own|serious|real|level of] (risk+|danger+|concerns|harm|exploitation|behaviour|seriousness|worries)
in denial
(do not|does not|did not|will not|never) [ever|even|always|want to|wants to] (take|follow|heed|listen to|act on|accept|listen) [to] [the|our|any|good|this|that|staff|police|sensible|repeated|an] [_] (advice|warning+|guidance)
(nobody|no one) (made|forced|makes|forces) (<them>|these _|the _) (go|do|stay|sell|carry|take|meet|send|drink|get|smoke|reply|follow|to (go|do|stay|sell|carry|take|meet|send|get))
(nobody|no one) [is|was|has been|has|were|are] [ever|actually] (forcing|forced) (<them>|these _|the _)
(nobody|no one) ... ... (gun|knife) to <their> head+
(nobody|no one) [is|was|has been] [ever] making (<them>|these _|the _) (do|go|stay|sell|carry|take|meet|send|get)
(none|not one|neither|no one|nobody) of (them|the (girls|boys|young people|group|children|friends|lads|five|four|three)) (is|was|were|has been) [ever|actually|really] (forced|coerced)
(were|was|are) never [actually|really] (forced|coerced|made to) ...
(were|was|are) not [actually|really] forced ...
(<is>) not [really|your|the|a|exactly|just] [a] [typical|usual|obvious|ideal|perfect|classic|innocent] victim+
none of (them|[the|this|these] (group|boys|girls|lads|friends|young people|children|members)) [has|have] [ever] (show|shows|showed|shown|express|expresses|expressed|feel|feels|felt) [any] (remorse|empathy|regret|insight)
(do not|does not|did not|will not|never|not) [ever|even|always|really] (take|takes|took|taking) (<their>|its) [own] (safety|welfare|wellbeing|health) (seriously|into)
(do not|does not|did not|refuse~ to|cannot|will not|unable to|fail~ to) [fully|really|yet|even] (accept|see|recognise|acknowledge|realise|understand) [that] (what|this|it|they|he|she) ... ... [_] (abuse|abused|abusive|grooming|groomed|exploitation|exploited|rape|trafficking)
(enjoy~|like~|love~|relish~|crave~) [all] the (attention|buzz|thrill|status|notoriety|excitement|danger|kudos|chase|drama|money and|lifestyle)
(like~|enjoy~|love~|relish~) (being|getting|be) (in|into) (trouble|fights|bother|danger)
(like~|enjoy~|love~|relish~) [causing|making|starting|the|all the|a bit of] (trouble|mischief|chaos|mayhem|bother|a fight)
(seduced|tempted|attracted|dazzled|motivated|drawn in|driven) by [the] [easy|quick|promise of|lure of|idea of] (money|gifts|cash|status|glamour|lifestyle|designer|greed)
(thrill|sensation|danger|excitement|status) (seeking|seeker+)
(seek|seeks|sought|seeking|hunt~|go looking|goes looking|went looking) [out|for] [for|out] [the|these|those] (danger|risk+|trouble|thrills|confrontation+|conflict|fights|victims|excitement|older men|older boys|older males|older lads|adult attention|male attention)
(gravitate~|drawn|attracted) (to|towards) (older men|older criminals|older dealers|older lads|older peers|older teenagers|older adults|criminals|dealers|known _|men|older boys|older males|danger|trouble|crime|the wrong|gang+|risk|drugs|offending|adults who)
(drawn|attracted|pulled) [in] (to|towards|by) the (thrill|excitement|danger|buzz|glamour|lifestyle|drama|money|status|risk|chaos)
easily (bought off|bribed|tempted|swayed|lured|impressed|flattered)
(easy|fast|quick) money
(seek|seeks|sought|seeking) [the|these|those] (men|man|males|dealer+|exploiter+|strangers) out
(seek|seeks|sought|seeking) out [the|these|those|some|any|a] (men|man|males|dealer+|exploiter+|strangers)
(go|goes|went|going|gone) looking for [the|these|those|older|adult] (men|man|males|dealer+|strangers)
(seek|seeks|sought|seeking) [out] (risky|dangerous|unsafe) (situation+|place+|people|company|encounter+|experience+)
(attracted|drawn) (to|towards) [the] [easy|quick|fast] (money|cash|status|glamour|gifts|trainers|bling)
(carry|carries|carried|carrying) [a|the|their] (knife|knives|weapon+|blade+) ... (bravado|kudos|clout|look (hard|big|tough)|(for|as) (status|show|a status))
(associates|associate|associating|consort~|fraternise~) with
(associated|mix|mixes|mixing|mixed|keep company|keeps company|hang|hangs|hanging|hung|knock~|run|runs|running|roll|rolling|link|linking) [up|around|about|out|round|in] with [the|a|an|some|known|other|these|those|much|local] (older|elder+|men|man|adult+|males|criminal+|dealer+|offender+|exploiter+|known|wrong|bad|undesirable+|unsavoury|dodgy|negative|drug|peers who|people who|individuals)
(association|associations|affiliation|links|friendship+) with [a|the] (known|older|negative|criminal|adult+|gang+|unsuitable|those|people|males|men|peers who|exploiter+|dealer+|individuals)
(known|criminal|negative|inappropriate|unsuitable|undesirable|antisocial|anti social|risky) (associate+|association+|peer association+)
(spend~|spent) [a lot of|all <their>|more and more|most of <their>|too much] time with [the|an|some|known|these|a] (older (men|males|boys|lads)|elders|olders|dealers|criminals|exploiters|adult males|men|offenders)
(wrong|bad|rough) (crowd|company|sort|sorts)
(go|goes|going|went|gone) [off|away|out] with [the|some|these] (older|adult|grown) (men|males|lads|boys|people) for [the|free|a|some] (drink|alcohol|money|drugs|cigarettes|vape+|lift+|weed|cash|gift+|presents)
(get|gets|got|getting|hop|hops|hopped|jump|jumps|jumped|climb~) (in|into) (any|anyone's|anybody's|strangers'|a stranger's|older men's) car+
(go|goes|going|went|hang~|hung|run|runs|running|mix~|get|getting|knock~) [round|around|about|in|out|up] with that (crowd|lot|sort|bunch|kind of _)
(fall|falls|fell|fallen|falling|got|get|gets|getting) in with
(intimidate~|terrorise~|menace~|harass~|torment~) (younger|smaller|weaker|other) (children|pupils|young people|boys|girls|kids|teenagers)
(intimidate~|terrorise~|menace~|harass~|plague~|torment~) [local|other|the|elderly|older] (residents|people|neighbours|shoppers|staff|pupils|passers by|passengers|community|public|customers|children|shopkeepers|area|estate)
(provoke~|antagonise~|goad~|taunt~|bait~) (the|other|local|police|staff|residents|teachers|officers|wardens|adults|people|security|shopkeepers|neighbours|rivals)
(wind|winds|winding|wound) (up) (the|police|staff|residents|teachers|officers|wardens|adults|people|security|shopkeepers)
(wind|winds|winding|wound) (staff|people|teachers|officers|residents|them|adults) up
(make~|made) ... ... (life|lives) [a|an|complete|total|utter] (misery|hell|miserable|unbearable)
(disregard~|flout~|defy|defies|defied|defying|ignore~|disobey~|reject~|break|breaks|breaking|broke) [all|any|the|every|repeated|<their>|our|the police's|good|adult+|staff|sensible] (advice|warning+|rules|boundaries|curfew+|guidance|instructions|authority|bail conditions|every rule)
revel~ in [the] (violence|chaos|crime|trouble|mayhem)
(put|puts|putting) out for (gifts|money|drugs|vapes|attention|drink)
(target~|prey on|preys on|preyed on) (vulnerable|younger|weaker|smaller) (peers|children|pupils|young people|boys|girls|kids|victims)
(egg~|goad~) (each other|one another) on
(enjoy~|like~|love~) (being missing|going missing|being out all night|having no rules)
(think|thinks|thought) [that] (it is|it was|carrying|fighting) [is] cool to (carry|fight|sell|smoke|steal|deal|rob)
(brag~|boast~) (about|of|that|to) ...
(play|plays|played|playing) the victim
(make~|made) ... (life|lives) [of _] (impossible|hell|unbearable|a nightmare)
(young person|child|boy|girl|pupil|<they>|yp _|yp1|yp2|yp3|yp4|yp5|yp6) [has|have|had|also|now|later] (alleges|alleged|allege)
(<they>) (claims|claimed|claim) (that|to have|to be|he|she|they)
(malicious|false|unfounded|unsubstantiated) (allegation+|complaint+|accusation+)
(made|makes|make|making) [an|a|several|such|more|further|some|this] allegation+
alleged (abuse|assault+|rape|exploitation|grooming) [of|by|against]
allegedly
(lack|lacks|lacked|lacking) credibility
(<is>) (not|hardly|less than) [a|very|particularly] [very|particularly] credible
unreliable witness+
(this|that|it) is not reflected in <their> (behaviour|actions|presentation|conduct)
(allegation+|complaint+|disclosure+|account+) ... ... (thought|believed|felt|considered|found|deemed|likely) to be (malicious|false|fabricated|untrue|made up)
<owner> (account+|version+|story|stories|statement+) [of events|of it] (<is>) [<very>] (inconsistent|contradictory|implausible|far fetched|not believed)
(disguised|superficial|false|feigned|tokenistic|surface) compliance
(pay|pays|paying|paid) lip service
(say|says|saying|tell|tells|telling) [us|people|adults|workers|professionals|staff] what (we|they|people|adults|workers|professionals) want to hear
gang+ (member+|membership|associate+|association+|affiliate+|affiliation+|involvement|activity|activities|nominal+|culture|life|lifestyle|behaviour|mentality|leader+|leadership|banger+|banging|related|associated|affiliated|involved|linked|connected|style|like|violence|crime|issues|issue|rivalry|conflict|ties|links|elder+)
gang+
(associated|affiliated|linked|connected|involved|associating|associate|associates|affiliation|links|ties|involvement) (with|to|in) [a|the|an] [local|known|street|rival] gang+
(wannabe|aspiring|would be|little|mini|plastic) (gangster+|gangsta+|roadman|roadmen)
(gangster+|gangsta+|roadman|roadmen)
(thug+|thuggish|thuggery|yob+|yobbo+|yobbish|hooligan+|hooliganism|lout+|loutish|chav+|scally|scallies|ruffian+|delinquent+|delinquency|tearaway+|vandal+|scum|scumbag+|toe rag+|layabout+|waster+|urchin+|street (kid+|child|children|rat+)|rabble|hoodlum+|bad boy+|wannabe+|riff raff|rascal+|brat+|hoodrat+|degenerate+|low life+|lowlife+|reprobate+|miscreant+|bandit+)
(a|the|this|that|angry|unruly|wild|whole) (mob|rabble|pack)
(mob|pack) mentality
(pack|mob|rabble|horde) of (kids|youths|boys|girls|children|teenagers|lads|teens|young people)
(trouble maker+|troublemaker+|trouble making|troublemaking|trouble causer+|ring leader+|ringleader+|mischief maker+|instigator+|rabble rouser+|agitator+|usual suspects)
(bad|lost|rotten|evil|nasty|wicked|rough|wild|naughty) (kid+|lad+|boy+|girl+|apple+|egg+|lot|seed+|child|children|bunch|teenager+|crowd|pupil+|student+|group)
(bad|negative|toxic|corrupting|poor|malign|unhealthy|harmful|disruptive) (influence+|peer+|peer group+|friendship+|association+|peer influence+|friend+|crowd|element+|friendship group+)
(<is>) (bad|terrible) news
not good kids
(the|those|these) (naughty|bad|difficult|disruptive|troublesome|challenging|rough) ones
(toerag+|scrote+|scallywag+)
(toxic|unhealthy|destructive|negative|volatile) [group|peer|friendship] dynamic+
(young|youth|juvenile|teenage|child|prolific|persistent|repeat|serial|known|habitual|hardened|serious|adolescent|violent|first time|re) offender+
offender+
reoffender+
offending (behaviour|history|profile|career|peers|lifestyle)
criminal (behaviour|mindset|mentality|tendencies|lifestyle|career|youth+|element+|fraternity)
criminogenic
(child|young|youth|juvenile|teenage|adolescent|peer|under age) [on _] (perpetrator+|abuser+|aggressor+|exploiter+|recruiter+|groomer+|predator+)
(<is>|as|both|these|main|known|likely|identified as|victims and|victim and|becoming|considered|also) [the|both|all|also|often|now|main|known|likely|sometimes|as well as|a|an|potential|alleged|possible|sexual] [the|sexual|main] (perpetrator+|aggressor+|culprit+|predator+|bully|bullies)
(<is>|as) [both|also|all] [the|a|an] [sexual|main|real] (abuser+|groomer+|exploiter+|recruiter+)
(groomer+|abuser+|predator+|exploiter+|dealer+|criminal+|offender+|gangster+) in the making
(lead|leads|led|leading) (them|others|each other|the others|(younger|other|weaker) _) astray
follow~ like sheep
(boy|girl|pupil|student|schoolboy) perpetrator+
perpetrator+ [who] (is|are|was|were|has been|have been|had been|being) [all|both|also|still|then|each] (dealt with|punished|sanctioned|disciplined|spoken to|excluded|suspended|isolated) (by|in|at|from) [the|both|their|each|two] school+
(deal|deals|dealt|dealing) with [the|both|these|all|three|two] perpetrator+ (by|through|under|in) [_] [_] (isolation|detention+|exclusion+|suspension+|behaviour|school)
perpetrator+ ... ... (isolation|detention+|excluded|suspended|exclusion+|suspension+)
perpetrator+ ... [_] (same|her|their) (form|class|year|school|tutor group|lessons|maths set)
perpetrator+ [who|all|both|each] ... (in year (7|8|9|10|11|seven|eight|nine|ten|eleven)|pupils|classmates|schoolmates)
perpetrator+ (in|within|among|amongst) [the|this|our|their] [_] (group|cohort|year+|class|friends|pupils|members)
(perpetrator+ (and|or) victim+|victim+ (and|or) perpetrator+) (in|within|among|amongst)
(within|in|among|amongst) (the|this|our) [_|_ _] (group|cohort|friends|friendship group) [there] (is|are|was|were) ... [_] (perpetrator+|victim+ and ... perpetrator+)
(<is>|considered|regarded as|seen as|viewed as|described as|perceived as|identified as|thought to be|found to be|present as|presents as|come across as|comes across as|rated|rated as|assessed as|proving) [to be] [both|all|also|clearly|becoming] a (danger|risk|threat|menace) to [themselves and|themselves and to|himself and|himself and to|herself and|herself and to] (others|[the] wider (community|public)|other _|younger _|the (public|community|village|estate|younger _|other _|staff|school)|children|residents|staff|pupils|women|girls|society|everyone)
(pose~|present~) [a|an|the] [very] [high|higher|serious|significant|considerable|real|direct|potential|medium] (risk|danger|threat) [of [serious|significant] [harm|violence|offending]] to (others|other _|younger _|the (public|community|village|estate|younger _|other _|staff|school)|children|residents|staff|pupils|women|girls|society|everyone)
(<is>) [<very>] [all|just|simply|basically|borderline|virtually|practically|almost|effectively|certainly|clearly|definitely|really|nothing but|now|no more than|known|proper|seen as|regarded as|mostly|a bit of|something of|nothing more than|no better than] [a|an|the] [bunch of|group of|lot of] [known|little|right|proper|young|petty|common|habitual|prolific|public|real|compulsive|born|budding|career|total|complete|absolute|violent|well known|local|pathological|dangerous|seasoned|fledgling] (criminal+|thief|thieves|crook+|mugger+|robber+|shoplifter+|burglar+|vandal+|arsonist+|dealer+|drug dealer+|liar+|cheat+|truant+|runaway+|runner+|addict+|stoner+|pothead+|alcoholic+|drug user+|drug abuser+|drug taker+|dropout+|drop out+|loser+|no hoper+|nuisance+|pest+|misfit+|savage+|animal+|monster+|psycho+|psychopath+|nutter+|slag+|slut+|tart+|scrounger+|menace+|failure+|bully|bullies|lost cause+|hopeless case+|sheep|snakes|alpha|narcissist+|sociopath+|problem+|handful|manipulator+|fantasist+|schemer+|hothead+|sneak+|attention seeker+|timewaster+|time waster+|first time entrant+|absentee+|persistent absentee+|substance (misuser+|abuser+)|drug misuser+|misuser+|(cannabis|weed|crack) (user+|smoker+)|service user+|low achiever+|underachiever+)
(young|child|teenage|juvenile|little|career|petty|known|prolific|persistent|habitual|serial|would be|these|those|compulsive|pathological|bunch of|group of) (criminal+|thief|thieves|dealer+|drug dealer+|mugger+|robber+|vandal+|shoplifter+|addict+|drug user+|truant+|runaway+|bully|bullies|burglar+|liar+|savage+|animals|dropouts|loser+|misfit+|no hoper+)
(drug|county lines|drugs) (runner+|mule+|courier+)
(nightmare|liability|handful|pain|law unto himself|law unto herself) [to|for] (work with|manage|teach|deal with|staff|teachers|everyone|the school|his|her|their)
(drama queen+|queen bee+|alpha (male+|female+)|kingpin+|hanger+ on)
(time bomb+|ticking bomb+|loose cannon+|(accident+|disaster+) waiting to happen)
frequent (flyer+|flier+|attender+|caller+|misper+)
(runner+|courier+|lookout+) for (a|the|this|that|their) [drug+|county|deal|local] (line+|dealer+|gang+|elders|olders|supplier+)
(lack|lacks|lacked|lacking) [any|all|basic] respect
(no|little|without) [any|all|basic] respect (for|towards)
(self harmer+|junkie+|druggie+|druggy|trap boy+|shotter+|lost cause+|hopeless case+|no hoper+|problem case+|write off|write offs|addict+|non attender+|non school attender+|school refuser+|refuser+|non engager+)
a [persistent|constant|local|real|daily|general|known|total|complete] (nuisance|menace|public nuisance|drain on _|burden on _|law unto themselves)
(up to no good|out (at|till|until) all hours|no angels|law unto <self>|beyond help|beyond (control|parental control)|out of parental control|running wild|run wild|ran wild|running riot|run riot|ran riot|wreaking havoc|wreak havoc|wreaked havoc|blight on)
of (bad|poor|weak|low|doubtful) character
(behave~|act|acts|acted|acting|carry on|carries on|run|runs|ran|running|live|lives) [around|about|round|just] like [wild|a pack of|a bunch of|caged|little] (animals|savages|thugs|hooligans|yobs|dogs|louts|wolves)
loudmouth+
nuisances
(main|chief|prime|principal|key) (antagonist+|aggressor+|culprit+)
hardcore (member+|group|element+|of|nucleus|few)
(groomer+|exploiter+|abuser+|dealer+|criminal+|predator+|offender+) in <their> own right
hard core of (two|three|four|five|six|seven|[_] (boys|girls|lads|young people|pupils|members))
(well known|known|notorious|infamous) for [<their>] (anti social _|antisocial _|asb|crime|fighting|trouble|violence|theft|thieving|stealing|shoplifting|drugs|dealing|bad _|poor _|lying|kicking off|disrupt~|disruption|aggression|bullying|nuisance _|causing _)
(small time|petty|little|young) crook+
(go|goes|going|went|gone) off the rails
entrenched (behaviour+|attitude+|offending|criminality|lifestyle+|in [the|a|<their>|this] (offending|crime|criminality|lifestyle|gang+|drug+|antisocial|anti social|county lines|violence))
(cause~|create~) (trouble (for|on|in|at|around|outside)|problems (for|on|in) [the|local|our] (residents|neighbours|shops|shopkeepers|shoppers|staff|public|community|school|estate|town|centre|passengers|drivers|traders|area)|mayhem|chaos|havoc)
(total|complete|utter|blatant|scant|little|no|flagrant) (disregard|regard) for (<their>|others|anyone|other people|the (community|estate|public|law|rules|neighbours|residents|feelings))
loner+
blighted the (community|estate|area|town|neighbourhood|lives)
manipulate~ (staff|workers|adults|carers|teachers|professionals|parents|the (system|staff|adults|workers))
prolific (young people|young person|children|boys|girls|lads|teenagers|members|group+|individual+)
(cause~|create~) [a|some|much|public|considerable] nuisance
(feed|feeds|fed|feeding) off (each other|one another)
(stronger|dominant) (characters|personalities) (in|within|among|dictate|lead|run|control|tell|push)
sense of entitlement
(think|thinks|believe~|act as if|acts as if|behave as if|feel|feels) [that] [the] rules do not apply
no fear of (the police|authority|consequences|anyone|being caught|getting caught)
(think|thinks|thought|believe~|act as if|acts as if|feel|feels) [that] (they|he|she) (is|are|were|was) (untouchable|above the law|beyond the law|bulletproof)
(exhaust~|test~|tries|tried|try) the (goodwill|patience) of
capable of (extreme|serious|great|real|considerable) (violence|harm)
(parents|carers|mothers|mother|father|mum|mums|staff|families) (are|is|were|was) unable to (control|contain|manage) (them|him|her|the (boys|girls|group|children|young people))
(give~|gave|lead|leads|led) (workers|staff|us|professionals|services|everyone|adults) (the run around|the runaround|a merry dance)
(make|makes|made|making) [up] excuses (not to|to avoid|to get out|for not)
(burn~|burnt) (<their>|all|every) bridge+
treat~ [the|this|<their>] (care home|home|house|placement|school|unit|family) (like|as) a (hotel|playground|joke|doss house)
(see|sees|saw|regard~|consider~) themselves as (soldiers|gangsters|outlaws|criminals|warriors)
over friendly (with|to|towards) _
(<they>|<child>) (have|has|had|with) no [sense of|personal] boundaries
(wander~|roam~|prowl~) the streets (at|until) [all] (hours|night)
prone to [sudden|frequent|outbursts of|acts of|bouts of] (violence|aggression|outbursts|lying|stealing|anger|fighting|exaggeration|exaggerate|lie)
(loose|low|no) morals
(money|drug|drugs|cash|crime) mule+
mule account+
(as|become|became|been|being|used for|acting|are|is|were|was|using them|forced to be) [a|an|the|unwitting] mule+
modern [day] slave+
(slave+|slave labour)
(plugging|plug|plugged|plugs) (drugs|packages|class a|wraps|them|it|the (drugs|wraps|package+))
(forced into|made to|caught|found|involved in|was|were|been|been found) plugging
(hard|difficult|impossible|tough|tricky|hardest|harder) to (reach|engage|place|manage|help|like|love|control|handle|teach|contain|parent|work with|pin down|get hold of|get through to|deal with|read|trust|support)
(disengage~|disengagement|unengaged|non engaging|non engagement|nonengagement|non attendance|non compliant|noncompliant|non compliance|noncompliance|uncooperative|unco operative|unreachable|unresponsive)
(poor|low|limited|little|lack of|minimal|sporadic|no|patchy|inconsistent|superficial|lacks|lacked) (engagement|cooperation|co operation)
(do|does|did|is|are|was|were|has|have|had) not [yet|fully|really|been|currently|properly|meaningfully|always|well] (engage|engaging|engaged|engage well|cooperate|cooperating|cooperated)
(do not|does not|did not|is not|are not|not|never) [fully|really|been|properly|meaningfully] (engaging|engage|engaged) [with|in|well]
(struggle~|reluctant|slow|unwilling|unable|refusal|reluctance|unwillingness|resistance|resistant|hostile|averse) to (engage|engaging|engagement|support|help|change|services|intervention+|professionals|authority|being helped|work with|working with|advice|accept|accepting|adult support)
(decline|declines|declined|declining) to (engage|work with|take part|attend|accept|cooperate)
not [at all|sufficiently|really|yet|fully] motivated to (change|engage|attend|learn|work|stop|accept|cooperate)
engagement ... ... (is|was|has been|have been|had been|remains|remained) [very|_ly|both] (poor|sporadic|low|limited|minimal|patchy|inconsistent|superficial|erratic|variable|non existent|weak|mixed)
(poor|low|limited|little|minimal|sporadic|patchy|inconsistent|erratic|weak|no) [and _|or _] engagement [_] (from|by|of|among|amongst|with)
(behaviour|behavior|conduct) ... ... (is|was|are|can be|could be|may be|gets|has been|remains|has become|is becoming|has been getting|is getting|became|becoming) [<very>] [more|worse and|more and more] (problematic|vile|horrendous|outrageous|disgraceful|horrible|out of control|challenging|unacceptable|concerning|worrying|aggressive|disruptive|antisocial|anti social|unmanageable|difficult|poor|bad|appalling|volatile|violent|sexualised|unpredictable)
attitude+ (to|towards) ... (is|was|are|remains|has been) [<very>] (hostile|avoidant|negative|poor|bad|aggressive|dismissive|defiant|confrontational|disrespectful|rude|cynical)
(criminal|gang|street|drug|delinquent) subculture+
(high|medium|low|higher|lower|highest|significant|very high) risk (<child>|case+|missing person+|people|person|victim+|females|category child)
at risk (youth+|teen+|teenager+|kids|young people|young person|boys|girls|children|child|group+|pupils)
(<is>|assessed as|graded|graded as|considered|deemed|rated|rated as|classed as|regarded as|seen as|viewed as|described as|thought to be|found to be|present as|presents as|identified as|come across as|comes across as|judged|judged to be|all|five|loyal and|(members|them|group|boys|girls|lads|friends|people|him|her|<child>) as) [to be] [all|both|now|still|being|at|very|a|often|increasingly] (high|medium|low) risk
(problem|problematic|troubled|damaged|broken|difficult|naughty|unruly|feral|disturbed|dysfunctional|chaotic|deprived|hopeless|needy|screwed up|messed up|out of control|uncontrollable|disaffected|delinquent|wayward|antisocial|anti social|deviant|undesirable|unsavoury|unlovable|unmanageable|disruptive|unteachable|lawless|maladjusted|attention seeking|challenging|badly behaved|risky|disobedient) [and _|_] <child>
beyond (parental|all|adult) control
(<is>) [<very>] [<very>] (damaged|feral|wild|delinquent|disruptive|deviant|dysfunctional|chaotic|disturbed|messed up|lawless|disaffected|wayward|rotten|not normal|crazy|insane|mental|nuts|psychotic|antisocial|anti social|trouble|evil|unmanageable|hard work|a handful|a problem)
(beyond|outside|out of) [<their>|the] (parents|parent's|mother's|mothers|father's|mum's|mums'|carers'|carer's|families'|family's) control
chaotic (life|lives|lifestyle+|home life|home|homes|household+|background+|upbringing+|families|existence)
low ability <child>
from [a|an] (broken|criminal|bad|rough|problem) (home+|family|families)
(<is>) [<very>] [<very>] broken
(complex|chaotic|challenging|hopeless|problem|difficult|worrying) case+
this case [is|was|has]
(challenging|worst|dreadful|terrible|shocking|problem|problematic|bad|poor|difficult|disruptive|naughty|unacceptable|aggressive|violent|threatening|attention seeking|avoidant|controlling|manipulative|delinquent|deviant|hostile|intimidating|unruly|abusive|inappropriate|defiant|oppositional|sexualised|acting out|yobbish|outrageous|appalling|disgraceful|non compliant|rowdy|nuisance|out of control|worrying|concerning|unpredictable|erratic|volatile) behaviour+
(behaviour|behavioural|anger|attitude|conduct|anger management) (problem+|issue+|disorder+|difficult(y|ies)|difficulties)
(act|acts|acted|acting|kick|kicks|kicked|kicking) (out|off|up)
<owner> (antisocial|anti social|criminal|offending) behaviour+
<owner> (aggression|aggressiveness|hostility|temper|tempers|outbursts|tantrum+)
(aggression|violence|hostility) (from|by|among|amongst|in|within) (the|this) (group|boys|girls|young people|lads)
(misbehave~|misbehaviour|behave~ badly)
(<is>|can be|could be|finds them|find <them>|found <them>) [<very>] [<very>] (challenging|demanding|tricky|awkward|obstructive|argumentative|confrontational|difficult|problematic)
(challenging|difficult) (with|towards|in|for) (one another|each other|staff|adults|teachers|class|lessons|workers|authority|professionals|school|sessions)
(difficult|challenging) to (manage|engage|work with)
(aggressive|aggressively|hostile|violent|confrontational|intimidating|threatening|menacing|abusive|volatile|explosive|hot headed|short tempered|bad tempered|combative|belligerent|vicious|vindictive|menace|verbally abusive|argumentative|thuggish|ferocious|unpredictable)
dangerous
attention (seeking|seeker+)
(just|only|purely|simply|all|it|this|missing|out|off|home|away|late|up|themselves|herself|himself|drink|drugs|stories) for [the] attention
(go|goes|going|went|run|runs|ran|do|does|did|drink|drinks|shout|shouts|steal|steals) ... (to (get|gain|attract|win) [more|the|some|adult|any|their [_]] attention|for a reaction|to get a reaction)
(seeking|seek|seeks) attention
(seek|seeks|sought|crave~) [constant|negative|the|adult|male|any|for] attention
(cry|cries|crying) for attention
(avoidant|bitchy|spiteful|catty|vindictive|malicious|two faced|manipulative|manipulating|deceitful|devious|sly|dishonest|cunning|scheming|calculating|secretive|evasive|untrustworthy|unreliable|lazy|idle|feckless|greedy|materialistic|shallow|vain|jealous|workshy|work shy|unmotivated|demotivated|apathetic|selfish|ungrateful|spoilt|spoiled|rude|disrespectful|insolent|cheeky|surly|sullen|moody|stroppy|cocky|arrogant|gobby|mouthy|loud mouthed|foul mouthed|immature|childish|silly|stupid|thick|dim|naive|gullible|impressionable|easily led|weak willed|weak minded|impulsive|clingy|needy|stubborn|resistant|obstructive|defiant|oppositional|disobedient|unruly|naughty|unpleasant|nasty|cruel|callous|heartless|remorseless|unrepentant|entitled|unlikeable|hopeless|worthless|useless|troublesome|loutish|rowdy|boisterous|badly behaved|ill mannered|bad mannered|ill disciplined|undisciplined|bone idle|disorderly|dysregulated|hyper|paranoid|hysterical|over sensitive|meloterritorial|toxic|difficult|challenging|wild|disruptive|chaotic|obnoxious|sociopathic|psychopathic|narcissistic|antagonistic|hardcore|offensive|ignorant|gormless|dopey|predatory|criminal|criminally minded|lawless|anti authority|anti police|uncaring|emotionally unstable|unstable|mentally unstable|disturbed|street hardened|attention hungry|reckless|bossy|controlling|uninterested|disinterested|unambitious|feral|uncontrollable|out of control|ungovernable|unmanageable|unplaceable|unadoptable)
(poor|bad|negative|terrible|appalling) attitude+
(have|has|had|got|with) (an attitude|attitude|a chip on)
chip on (<their>) shoulder+
(victim|gang|street|criminal) mentality
(poor|little|weak|limited) (emotional regulation|self regulation|impulse control|self control)
(low|no|little|lack of|lacks|poor) (aspirations|ambition|expectations of <self>|motivation|morals|values)
lac
lac (child|children|kids|young _|review+|status)
looked after kids
(birth|biological) (parent+|mother+|father+|mum+|dad+|family|families|sibling+|brother+|sister+)
(foster|care|residential|out of area|children's home|foster care) placement+
placement+ (breakdown+|broke down|break down|has broken down)
in placement
(supervised|unsupervised|family|sibling|parental) contact [session+|visit+|time|centre+]
contact (session+|visit+) with <their>
contact with (<their>) (mum|dad|mother|father|parents|siblings|brothers|sisters|birth)
(have|has|had|having|with|earned|gained|got) [a|an|quite a|something of a] [_] reputation (for|as) [_ing] (trouble|troublemakers|violence|violent|fight+|fighting|crime|theft|stealing|drugs|dealing|disorder|nuisance|intimidating|difficult|aggressive|hard|rude|disruption|disruptive|bullying|antisocial|anti social)
(well known|notorious|infamous|known) (to|among|amongst|with) [the|all|local|most] (police|authorities|youth justice|courts|wardens|magistrates)
well known to [all|the|local] services
(notorious|infamous) (for|group|in|bunch|family|families|across|around|on)
(notorious|infamous)
known [local] (nuisance+|suspect+|individual+|criminal+)
neets
neet
(group|bunch|gang|mob|crowd|lot|pack|couple) of (hoodies|hoods)
(the|these|those|local) (hoodies|hoods) (are|were|have|hang~|gather~|who|congregate~)
(savvier|more savvy|sharper|wiser) than (most|many|some|any|the) (adult+|grown _|of us|staff|teachers|men)
(streetwise|street wise|street smart|streetsmart|street smarts|street savvy|world weary|world wise|worldly wise|worldly|road smart)
(very|rather|quite|too|overly) knowing [for|child|girl|boy|children]
wise to (the|how|what|older|that|it)
wise in the ways
savvy [about _|on _|enough _]
(know|knows|knew) [exactly|perfectly well|full well|very well|well|precisely|quite well] what (he|she|they) (is|are|was|were|want|wants) [doing|getting|into|up to|letting]
(know|knows|knew) the (score|ropes|game|drill)
(know|knows) <their> own mind
(know|knows) <their> way (around|round|about)
(fully|well|perfectly|completely|quite|only too|all too) aware of (what|the (risk+|consequences|danger+)|<their>)
(seen|heard|done) it all [before]
with <their> eyes [wide] open
(know|knows|knew) how to (play|work|handle|manipulate|charm|get round|get around|deal with) [the|older|grown|these|any] [older|grown] (men|adults|system|staff|boys|police|workers|drivers|dealers|males|lads|customers|strangers|bouncers|doormen)
(by|of) <their> own choice
(consenting|consensual) (relationship+|sex|partner+|encounter+|arrangement+|activity)
(consent|consents|consented|agree|agrees|agreed) to (sex|sexual|the sex|being photographed|the relationship)
(sexually active|sexually experienced|promiscuous|precocious|provocative|provocatively|flirtatious|sexualised)
(need|needs|needing) no (protecting|protection|looking after|supervision|supervising|help from adults)
(can|could|able to|well able to|quite able to|perfectly able to) (look after|handle|take care of|fend for|fight for|defend|stand up for|cope for) <self>
old (hands|hand) at (this|it|that|_ing|the game|drugs|county lines)
old (heads|head) on _ shoulders
hard as nails
give as good as (they|he|she) (get|gets)
(can|could|able to|know how to|knows how to) hold <their> own
(hold|holds|held|holding) <their> own (with|against|among|alongside) [the|older|grown] (adult+|men|man|older|others|anyone)
been around the block
wiser than (their|most|many)
wise heads
(run|runs|running|ran) rings (round|around) [any|the|most|all|grown] (adult+|men|man|us|staff|teachers|workers|officers|grown _)
ugly enough
(knowledge|experience|sense|outlook|confidence|wisdom|nous|skills) of (adults|someone|people|somebody|a person|an adult) twice <their> age
(can|could|able to|knows how to|know how to) [well|easily] (handle|deal with|cope with|manage) [the|any|all the] (male|men's|older|adult|sexual|unwanted) (attention|advances|interest|approaches)
(can|could) (more than|easily|always|well) hold <their> own
(mature|maturity|old|older|wise|wiser|experienced|knowing|sophisticated|adult|advanced|worldly|knowledgeable|developed|grown up) ... (for|beyond|than|past|belies|ahead of) <their> [tender|young|actual|real] (age+|years)
beyond <their> [tender|young] years
(look|looks|looked|seem|seems|seemed|act|acts|acted|acting|appear|appears|appeared|behave~|come across|comes across|came across|come over|comes over|came over|present~|sound|sounds|pass|passes) [as|for|like|to be] [much|far|a lot|so much|significantly|considerably|a good deal|rather|years|a little|well|more] (older|adult|adults|sixteen|eighteen|nineteen|twenty|(eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) year old+|an adult|grown _|young adults|a man|men|women|adults do) [than <their> (age+|years)|than they are]
(act|acts|acted|acting|behave~|carry <self>|carries <self>|carry on|carries on|talk|talks|live|lives|living|operate~|conduct|cope~|manage~|think|thinks|dress|dresses|speak|speaks|function~) [just|more|very much|almost|<self>|much|and _] (like|as) [little|small|young|any|a|an|grown|other] (grown men|grown man|grown women|grown ups|adults|adult|grownups|men|women|man|woman|(eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) year old+)
more (woman|man|adult|men|women|adults) than (girl+|boy+|child|children|kid+)
(grow|grows|grew|grown|growing) up [so|much|a lot|far] (faster|quicker|sooner|earlier|more quickly)
more (like|of) (a man|a woman|an adult|men|women|adults) than (a|an) _
level of maturity
old before (their|his|her) time
like a [fully|full] grown (woman|man)
(mothers|mothering|parents|parenting) (the (rest|others|group|younger ones|little ones)|them all|everyone else)
well versed in [the] (ways|life|world|rules|art)
(very|so|quite|remarkably|surprisingly|strikingly|unusually|extremely) adult
more (like|as) [little|young|a|an|grown|(a|an) (set|group|bunch|team|couple|gang) of] [young|grown] (grown men|grown women|adults|adult|grown ups|men|women|twenty year olds)
(can|should|may|could|must|need to|are best) be [seen|regarded|viewed|treated|spoken to] (like|as) [young] (adults|adult|grown ups|any adult)
(sixteen|twelve|thirteen|fourteen|fifteen|eleven|ten|16|12|13|14|15) going on (twenty five|twenty one|_)
(act|acts|acted|acting|carry <self>|carries <self>|behave~|live|lives|talk|talks|speak|speaks|dress|dresses) like (they are|they were|she is|he is) [at least|about|well over] (eighteen|nineteen|twenty|thirty|18|19|20|21|25|30|adults|grown _)
(act|acts|acted|acting|carry <self>|carries <self>|behave~|talk|talks|dress|dresses) like [a|an] (eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) [year old+]
(<is>) like [little|small|young|grown|mini] (women|men|adults)
(more|greater) [life|worldly|world|lived] (experience|wisdom|nous) than (most|many|some|an|the|their|his|her) [_] (adult+|teacher+|worker+|parent+|grown up+|staff)
not children (who|that) (need|want|require|would)
(<is>|almost|practically|virtually|effectively|basically|already|all but) [<very>] [almost|practically|virtually|effectively|basically|already|all but|quite|very|now|young|in effect] (grown up|adults|an adult|grown men|grown women|a grown man|a grown woman|grown ups|mini adults|little adults|small adults)
(fully|full) grown (man|men|woman|women|adult+)
(girls|boys|lads|children|kids) [round here|round there|like this|like that|like these|here|of this age] are [already|really] (men|women|adults)
(size|build|strength) of [a] (grown|fully grown) (men|man|women|woman)
as (an adult|adults|a man|men|a woman|women) in all but (name|years|age)
(know~|knew) (right from wrong|the difference between right and wrong)
(as|like) any [other] (adult|grown up|man|woman) would
(have|has|had|they have) [both|all] lived a (bit|little|lot|life)
more like (flatmates|housemates|sisters|friends|equals|lodgers|partners|colleagues) than (children|a child|daughter+|son+|kids|mother and)
(practically|almost|nearly|basically|effectively|virtually|already|more or less|as good as) (a man|a woman|men|women|adult|grown)
grown up [too|very|so|rather] (fast|quickly|before|early|too)
(mini|little|miniature|small) adults
(no longer|hardly|scarcely|not really|barely|far from being|are not|is not|not) [exactly|just|simply|really|quite] [a|the|mere|little|a mere|a little] (child|children|kids|babies|innocents|little kids) [anymore|any more|any longer|now]
(no longer|hardly|scarcely|not|far from|none of them) [exactly|really|so|is|are] innocent
not as innocent as
(take|takes|taking|make|makes|making|made) adult (decision+|choice+|responsibilit(y|ies)|responsibilities)
adult (decision+|choice+)
(man|woman|lady) of the (house|family|household)
(run|runs|running|manage~|living|live) <their> own (life|lives|affairs)
(quite|already|every inch|very much) (a|the) [young] (man|woman|lady|gentleman)
grown up (lives|life|problems|ways|outlook|tastes|decisions|matters|things)
(mind|head|outlook|attitude|body|confidence) of (an adult|a grown|a woman|a man|someone (older|twice|much older))
cotton wool
consenting adult+
young (adults|adult)
(men|women|man|woman|adults|adult|grown ups) in (all but|everything but|everything except) (name|years|age)
(is|are|was|were|act as|acts as) [very much] the (adult|adults|parent|parents|grown up|grown ups) in (the|their|that|this|his|her)
(live|lives|lived|lead|leads|living|leading) (an adult|adult|an independent|independent|a grown up|grown up) (life|lives|lifestyle+)
(answer|answers|answered) to (nobody|no one|no body|none)
equal (partner+|party|parties|participant+)
(father|mother|parent) figure (in|of|to|for) (the|their|his|her) (house|household|home|family|siblings)
(not|hardly|far from|anything but|no longer) [so|very|at all|exactly] (naive|gullible|green|childlike|wet behind)
(old|wise|experienced) heads [on]
(men|women|man|ladies) of the (house|family|household)
(big|grown) (boys|girls|lads) now
(strong|tough|big|clever) (girls|boys|lads) ... (not|do not|does not|no) need ... ... (protect~|protection|help|us|adults)
(is|are|was|acts as|act as|acting as|like|as|seen as|become|became|being) [very much|something of|a bit of|almost|really] (the|a) (mum|mother|dad|father|parent) (of|to|in) (the|this) (group|others|rest|gang|house|friends|younger ones)
(nothing|little|not much|not a lot) [very|remotely|particularly|at all] (childlike|child like|childish|innocent|naive|vulnerable) about
(ladies|gentlemen|gents) (of|in|within) (the|this|our) [_] (group|cohort|class|crew|year+)
(not|hardly|scarcely) [really|exactly] (dealing with|talking about|looking at|working with) [innocent|naive|little|sweet|small|vulnerable] (children|child|kids|babies|angels|innocents)
(would not|do not|need not|no need to|no reason to|not someone _ would|not ones to|not going to) [need to|have to] (worry|lose sleep|be worried|be concerned) (about|over) (them|him|her|this (group|pair|one|lot)|these _)
the (maturity|capacity) to (choose|decide|make|manage|cope|keep|see|handle|consent|judge)
(little|nothing|not much) (frightens|scares|fazes|worries|bothers) (them|him|her|these _)
(able to|trusted to|capable of|should|can|could) [be able to|be trusted to] (judge|judging|assess|assessing|work out|tell) for <self> (who|which|what|whether|if)
(not|hardly|scarcely) [really|exactly] (a|some) [little] (group|bunch|set) of (innocent|naive|sweet|small|vulnerable|helpless|defenceless|little) (children|kids|babies|angels|innocents|girls|boys|lads|young people)
(can|able to|capable of|could|will|know how to|knows how to|used to|good at|manage to|learned to|learnt to|well able to|more than capable of|how to) [easily|well|clearly|certainly|now|more than|already|quite|perfectly|probably|always] (look|looking|fend|fending|handle|handling|take care|taking care|care for|stand up|standing up|defend|defending|protect|protecting|manage|managing|cope|coping|keep|keeping|raise|raising) [after|for|of] (<self>|[on] <their> own|alone|without (help|adults|us)|perfectly well|well enough|just fine)
(look~|fend~) (after|for) <self>
handle~ <self>
(sufficient|enough|adequate|good) (understanding|knowledge|sense|awareness|insight|skills) to (keep <self> safe|protect <self>|look after <self>|manage)
(parent~|raise~|mother~) <self>
(bring|brings|bringing|brought) <self> up
self (sufficient|reliant)
(can|able to|could|will) cope with (more|anything|most|a lot|it all|whatever|things)
(look~|take care) (after|of) number one
(can|could|should|will) [now] (decide|choose|judge|speak|think|answer) for <self>
(rarely|seldom|hardly ever|scarcely|barely) (need|needs|needed|want|wants) [an|any|the|much] (adult+|help|support|looking after|supervision|anyone|grown ups)
(cope~|survive~|come through|been through) [with] (worse|more|a lot|much more)
(handle~|manage~) [the|these|those] (older|adult|grown) (men|man|boys|males|women|people)
(very|so|too|really|remarkably|extremely|fiercely|highly|fully|completely|entirely|quite) independent
(well|quite|perfectly|fully|more than|easily) able to (cope|manage|handle|deal|decide|choose|survive|get by)
(not|hardly|scarcely) need (a|any) (safe|adult|trusted) (place|adult+|space|person)
(perfectly|quite|fully|well|more than) capable of (deciding|choosing|making|managing|looking|coping|taking)
(will|can) (be fine|cope|manage|survive) (without|on their own|by themselves|whatever|regardless|anyway|as they)
(capable of|able to|can|old enough to|mature enough to) (making|make) [<their> own|their|his|her] [own|informed|adult|mature|rational|sensible] (decision+|choice+) about [the|these|those|which|older|adult|any] [older|adult] (sex|risk+|relationship+|danger+|drugs|men|adults|dealer+|man|contraception)
(manage~|cope~|get by|gets by|got by|getting by|do|does|doing|get on|gets on|survive~) [perfectly|quite|very|just|absolutely] (well|fine|happily|okay) (without|on <their> own|alone)
independent (since|from) [they|he|she|the age|a [very] (young|early)|an early]
(can|could|able to|capable of|trusted to|should) [now|safely|easily|well|perfectly well|already] (manage|managing|assess|assessing|judge|judging|handle|weigh up) <their> own (risk+|safety|lives|affairs|protection|welfare)
(do not|does not|did not) [ever|really|at all] (present|come across|come over|appear|seem|strike _) [as|to be|as being] [a|any|particularly|especially|obviously|typical|the] (victim+|vulnerable|at risk|exploited|in need|afraid|frightened|scared)
<is> [to be] [very much|fully|well|completely] in control of (the situation|what|things|it)
(do not|does not|did not) [really] (need|require|warrant) the same (level|levels|amount|degree|kind|sort|protection|care|supervision|supervising|support|safeguarding)
(do not|does not|did not) [really|actually|much|seem to|appear to|any longer|now|always] (need|require) [any|much|our|more|a lot of|the|to be|adult|further|a lot|very much|anything|any more|as much|special|such|that] (protect~|protection|looking after|looked after|from us|babysitting|nannying|mollycoddling|coddling|supervision|supervising|safeguarding|adults|care|shielding|guidance|support|hand holding|mothering|parenting|help|anyone)
(do not|does not|did not) [really] want [any|much|our|to be] (protecting|protection|protected|looking after|looked after|mothering|hand holding|shielding)
(do not|does not|did not) [really] need [any|much|our|to be|adult|the] (protecting|protection|protected|looking after|looked after|supervision|supervising|safeguarding|shielding|adults|help|support)
(will not|would not|should not|do not|does not) need [as much|much|so much|anything like as much|our|the same amount of|a lot of] (from (us|services|adults)|help from (us|adults))
not (faze|unnerve|daunt) (them|him|her)
(need|needs|needed|require~) (no|little) [adult|further|extra|special|such|real|or no] (protection|shielding|supervision|supervising|looking after|safeguarding|help|support|parenting|guidance|care|reassurance|protecting)
(no longer|hardly|scarcely|barely) (need|needs|require~) [the|any|our|much|adult|such|to be] (protection|protecting|protected|looking after|looked after|supervision|supervising|safeguarding|care|shielding|help|adults|support|guidance)
(without|with no|in no|have no|has no) need (of|for) [adult|our|any] (protection|help|care|supervision|supervising|protecting|adults)
(too old|too grown up|too mature) (for|to need|to be)
(can|could) give consent
(not|hardly|far from|anything but|no longer|less|scarcely|never) [your|the|a|really|particularly|especially|obviously|very|as|so|like] [typical|usual|typically] vulnerable
(do not|does not|did not) (scare|frighten) [easily]
(scared|afraid|frightened) of (nothing|nobody|no one)
(fear|fears|feared) (nothing|nobody|no one)
(give|gives|gave|given|giving) [their|full|free|verbal] consent (to|for) [the|these|those|being|having|any|all] [sexual|intimate] (photograph+|photographed|photo+|picture+|image+|video+|filmed|sex|sexual _|relationship+|lift+|arrangement+|touched)
(tougher|hardier|more (resilient|mature|worldly|streetwise|grown up|hardened|adult|independent)) than (the (others|rest|white|other)|<their> (peers|classmates|friends)|other (children|girls|boys|young people|pupils|kids)|most (children|girls|boys|kids|young people|pupils|of <their>))
(more|very|too) sexually (aware|knowing|mature|experienced|knowledgeable)
less (innocent|childlike|naive|vulnerable|in need) than (others|other _|most|<their> (peers|classmates|friends)|<they> (look|looks|seem|seems|appear|appears)|many)
(do not|does not|did not|will not) [really|actually] need [a|an|any] (social worker+|chaperone+|babysitter+|guardian+|minder+|nanny|nannies|appropriate adult+|adult (with|to watch|watching|by))
(these|those|this group of|the group's|they are|these are|they were|all) young (adults|adult)
(old|big|grown up|mature|strong|tough|wise|sensible|experienced|resilient|savvy|responsible|independent|streetwise) enough (to|for) (know|decide|cope|make|understand|look|take|handle|manage|be|consent|choose|face|stand|deal|see|walk|stay|have|live|sort|realise|say|themselves|it|this)
old enough
(of|at|reached|reaching) an age (to (take responsibility|know|decide|understand|choose|be (responsible|held))|(when|where|at which) <they> (should|can|could|ought|must|know|need to take))
(resilient|resilience)
(mature|maturity|sophisticated|hardened|battle hardened|hard bitten|thick skinned|tough|adult like|grown up|unshockable|fearless|invincible|seasoned|self assured|physically mature|sexually mature|emotionally mature|unfazed|fiercely independent)
(act|acts|acted|acting|behave~|carry on|carries on) [as] (as if|as though|like) (they|he|she) (is|are|was|were) [already|much|about] (eighteen|nineteen|twenty|twenty _|thirty|18|19|20|21|22|23|25|30|an adult|adults|grown up)
<is> [<very>] independent and (make~|need|needs|do|does|can|could|decide~) ...
(well versed|skilled|adept|practised|experienced) (in|at) [how to|ways to|ways of] (avoid|avoiding|evade|evading|dodge|dodging) (detection|capture|the police|arrest|officers|adults|staff)
in control of (the|any|every|this|each) situation+
(males|females)
(a|an|the|this|that|these|another|one|each|young|black|white|asian|mixed race|year old|ic _|teenage|adolescent|same|second|third|other|local|lone|youth) (male|female) (was|is|who|and|in|at|on|aged|from|with|of|youth+|teenager+|adolescent+|peer+|friend+|had|has|child|children|young|subject+|suspect+|individual+)
(young|black|white|asian|mixed race|year old|teenage|adolescent|lone) (male|female)
(youths|juvenile+)
(a|an|one|another|each|this|that|same|other|black|white|asian|local|street|disaffected|unruly|troubled|angry|alienated|estate|inner city|vulnerable|male|female|marginalised|year old|hooded|teenage|wayward) youth
(youth+) (who|were|was|are|is|had|has|have|gather~|congregate~|hang~|loiter~) [been|gathered|seen|in|at|on]
(ic1|ic2|ic3|ic4|ic5|ic6|ic7|ic8|ic9|ic0)
ic (1|2|3|4|5|6|7|8|9|code+)
(slim|slight|stocky|heavy|heavier|medium|large|small|thin|athletic|muscular|big|wiry|lean|average|solid|sturdy|skinny|powerful|burly|short|tall|broad|muscly|bulky|chunky|larger|slender|light|strong|petite|stout|thickset|thick set|similar|imposing|delicate|skeletal|medium to large|slightly built) [to _|and _|_] (build|builds|frame|frames|physique+|stature|height)
(4ft|5ft|6ft|5'1|5'2|5'3|5'4|5'5|5'6|5'7|5'8|5'9|5'10|5'11|6'0|6'1|6'2|6'3|6'4|built like)
on the (heavy|large|skinny|chubby|thin|short|tall|plump|slim|small|stocky) side
(well|heavily|slightly|powerfully|solidly|slimly|strongly|stockily) built
(heavy set|heavyset|thick set|thickset|physique+)
(feet|foot|ft) _ [inches] tall
(five|six|5|6) (feet|foot) tall
(<is>|at|over|nearly|about|almost|stand|stands|already) [over|nearly|about|almost|well over|at least] (five|six|5|6) (feet|foot|ft) [and|one|two|three|four|five|six|tall|plus]
(stocky|skinny|lanky|gangly|gangling|overweight|obese|chubby|plump|podgy|muscular|muscly|burly|petite|scrawny|underweight|hulking|strapping|broad shouldered|barrel chested|big boned|fat|thin|slim|slender|slight|tubby|stout|portly|scruffy|unkempt|dishevelled|grubby|smelly|malodorous|unwashed|dirty|filthy|ugly|attractive|pretty|good looking|handsome|gorgeous|plain looking|spotty|pimply|acned|freckled|freckly|pale|pasty|sallow|swarthy|tanned|bald|shaven headed|shaven haired|ginger|blonde|blond|brunette|redheaded|bespectacled|bearded|tattooed|pierced|scantily clad|provocatively dressed|underdressed|overdressed|short|tall|large|gaunt|well groomed|well turned out|shabby|hooded|shabbily dressed|athletic|imposing|tall for <their> age|small for <their> age|big for <their> age|hairy|topless|shirtless|bare chested|malnourished looking|thin looking)
(dark|light|fair|pale|brown|black|olive|white|lighter|darker) skinned
(fair|dark|long|short|curly|red|brown|black|blonde|blond|spiky|greasy|frizzy|floppy|ginger|bleach|bleached|sandy|straight|wild|shaggy|light) haired
(blue|brown|green|hazel|dark) eyed
(rough|mean|tough|foreign|older|tidy|odd|shifty|menacing|mixed race|asian|african|arab|mediterranean|european|sporty|thin|pale|scruffy|intimidating|hard|striking|unusual|ordinary|plain) looking
(smartly|well|poorly|badly|shabbily|scantily|provocatively|inappropriately|scruffily|fashionably|casually|immaculately|expensively|neatly|identically) (dressed|clad|turned out)
big (lad+|boy+|girl+)
heavily made up
(black|white|asian|african|arab|european|mediterranean|mixed race|foreign|eastern european|caribbean|oriental|older|scruffy|male|female|somali|polish|romanian|albanian|pakistani|indian|bangladeshi|turkish|kurdish|chinese|vietnamese|jamaican|nigerian|roma|traveller|irish|middle eastern|unkempt|untidy|similar|neat) in appearance
of [_] (asian|african|arab|european|mediterranean|mixed race|foreign|oriental|scruffy|black|white) appearance
of [_] (somali|polish|romanian|albanian|pakistani|indian|bangladeshi|turkish|kurdish|chinese|vietnamese|jamaican|nigerian|roma|traveller|irish|mediterranean|middle eastern|eastern european|east african|west african|south asian|dual|similar|untidy|unkempt|neat|smart) appearance
(look|looks|looked) [really|very|so|a bit|quite|pretty|rather|all|increasingly] (rough|dodgy|shifty|menacing|untidy|sloppy|foreign|sullen|gormless)
(grow|grows|growing|grew|grown) [a|an|<their>] (beard+|moustache+|facial hair)
(dark|light|pale|fair|brown|black|white|olive|bad|clear|oily|dry|greasy|spotty|lighter|darker|mixed|tanned|poor|freckled) [brown|and _] (skin|complexion+|skin tone+)
(complexion+|lip filler+|skin (tone+|colour+)|acne|facial hair|freckles|birthmark+|body odour|cornrows|dreadlock+|gold (tooth|teeth)|stubble|moustache+|hair extensions|mullet+|mohawk+|buzz cut+|skin fade+|fake tan|spray tan|false (nails|lashes|eyelashes)|shaved heads|shaven heads|shaved head)
(short|long|thick|neat|little|tight|blonde|box) (dreads|locs|braid+|beard+|afro+|plaits|twists)
(dark|light|fair|blonde|blond|brown|black|red|ginger|long|short|curly|straight|bleached|dyed|dreadlocked|greasy|spiky|frizzy|afro|shaved|shaven|messy|unwashed|purple|pink|blue|green|braided|bright|wavy|wild|cropped|auburn|coloured|untidy|slicked back|shoulder length|lank|matted|big|grey|dirty|mousy|tightly curled|neat|scruffy) [and _|_] (hair|hairstyle+|ponytail+|haircut+)
(with|have|has|had|having|sport~|wear|wears|wearing|wore|got) [a|an|the|both|several|many|large|visible|small|some|<their>|matching|long|short|bad|neck|facial|nose|lip|lots of|heavy|thick|too much|a lot of|full|quite|multiple] [a|an|visible|large|small|matching|neck|face|facial|nose|lip|black|dark|long|fake] (tattoo+|piercing+|beard+|afro+|dreads|locs|braid+|braces|scar+|lashes|eyelashes|nails|make up|makeup|lipstick|extensions|highlights|quiff+|ponytail+|fade)
(hair|haircut+|hairstyle+|nails) (is|are|was|were|in|tied|cut|dyed|worn|down|shaved|scraped|braided|plaited|bleached|slicked) [in|long|short|tied|dyed|shaved|braided|scraped|often|usually|greasy|unwashed|dirty|bleached] _
(scar+|tattoo+|piercing+) (on|over|through|across|above|under|down|and|in) [<their>|the|one|both|an|each] (face+|hand+|arm+|eye+|eyebrow+|cheek+|neck+|forehead|lip+|chin|knuckle+|leg+|nose|piercing+|tattoo+|ear+)
(tattoo+|piercing+) (of|is|are|visible)
eyes (are|were) [a|an] [_] [very] (blue|green|brown|hazel|grey|dark|black)
(shortest|tallest|thinnest|fattest|biggest|skinniest|palest|darkest|prettiest|heaviest) (of (them|the (group|boys|girls|lads|friends|pair))|boy|girl|lad)
(mohican+|baby face+|baby faced|doe eyed)
(long|false|fake|thick) (lashes|eyelashes)
(lost|losing|keeps) <their> looks
(heavy|thick|full|much|caked in|plastered in|lots of) (make up|makeup|foundation|lipstick)
the (blonde|blond|ginger|skinny|chubby|spotty|brunette|redheaded|plump|lanky|bald) one+
(vitiligo|psoriasis|squint+|lazy eye|alopecia)
(look|looks|looked|appear|appears|appeared) [to be] [very|rather] (eastern european|asian|african|foreign|somali|romanian|polish|mediterranean|arab|chinese|turkish|albanian|mixed race|middle eastern)
<their> skin (is|was|looks) [very|rather] (bad|poor|spotty|pale|dark|greasy|dry|light|grey)
(have|has|had|with|got) [bad|lots of|many|greasy] (spots|zits|pimples|acne|blackheads|braces|crooked teeth|bad teeth|buck teeth|bad breath)
(shaved|shaven|slit|drawn on|pencilled|plucked) eyebrow+
(one|two|three|four|five|six|several|some|most) (<is>|of them|of them are) (black|white|asian|mixed race|mixed heritage) and (one|two|three|four|five|six|the rest|the others|others) [are|is|were] (black|white|asian|mixed race|mixed heritage)
(one|two|three|four|five|six|several) (black|white|asian|mixed race|mixed heritage) and (one|two|three|four|five|six) (black|white|asian|mixed race|mixed heritage)
(dark|black|deep) (rings|circles|bags|shadows) (round|under|around|beneath) <their> eyes
(wear|wears|wearing|wore) the same (brand|brands|make|kind|style|sort) of _
in [a|an|his|her|their] [_] (parka+|anorak+|gilet+|bomber jacket+)
(carry|carries|carried|carrying) [a|an|the same] (man bag+|manbag+|designer bag+)
(<their>|<owner>) (clothes|clothing|uniform+|shoes|coats|trainers|nails|skirt+|shirt+|trousers|tops|shorts|jeans|hoodies|tracksuits|jackets|dresses|leggings|jumpers) (is|are|was|were) [always|often|usually|very|mostly|_] (dirty|filthy|scruffy|torn|unwashed|stained|smelly|ragged|inappropriate|expensive|too (big|small|tight|short|long)|revealing|grubby|untucked|tight|short|baggy|ripped|designer|branded|low cut|shabby)
(dirty|unwashed|scruffy|stained|torn|ripped|grubby|shabby|incorrect|ill fitting|unironed) (school uniform+|uniform+)
(dressed|clad|kitted out|decked out) [all|entirely|mostly|usually|often] (in|like|from|the same|alike|smartly|scruffily|head to toe|provocatively|inappropriately|identically|casually|badly|well|older|as (men|women|adults))
(wear|wears|wearing|wore|sport|sports|sporting|sported|favour~) ... (hood+|hoodie+|tracksuit+|trackie+|trainer+|coat+|jacket+|puffer+|cap+|mask+|balaclava+|bandana+|scarf|scarves|headscarf|headscarves|hijab+|jeans|shorts|skirt+|dress|dresses|top|tops|crop top+|shirt+|clothes|clothing|uniform+|shoes|boots|sliders|glasses|chain+|jewellery|ring+|earring+|watch|watches|black|grey|white|red|blue|dark|designer|colours|gloves|bags|manbag+|man bag+|leggings|make up|makeup|nikes|nike|adidas|gucci|fleece+|joggers|sweatshirt+|t shirt+|hat+|beanie+|snood+|face covering+|heels|lashes|gold|brands|labels|logo+|camouflage|lycra|vest+|next to nothing|hardly anything|barely anything|very little|pyjama+|onesie+|slippers|dressing gown+|tights|fishnets|bomber+)
(dress|dresses|dressing) (in|like|alike|the same|provocatively|inappropriately|scruffily|identically|smartly|older)
the way (he|she|they|the _) (dress|dresses|dressed|is dressed|are dressed|was dressed)
<their> (dress sense|outfit+|clothing|designer _|hoodie+|tracksuit+|hoods)
(hood+|cap+) (up|pulled|raised|down over|low)
(tiny|cropped|strappy|micro|hooded|black|grey|designer|matching|baggy|skinny|tight|ripped|torn|dirty|expensive|branded|white|scruffy|revealing|skimpy|inappropriate|short|low cut|puffer|padded|dark|trendy|flashy|shabby|ill fitting|identical|stained|oversized|nike|north face|gaudy|grubby|threadbare|smart) [black|designer|grey|white|red|blue|green|and _|branded|new|padded|north face] (hoodie+|hoody|tracksuit+|trackies|joggers|trainers|coat+|jacket+|clothes|clothing|cap+|jeans|skirt+|dress|dresses|top|tops|shorts|leggings|outfit+|gear|jewellery|watch|watches|gilet+|crop top+|shoes|sliders|mini skirt+|t shirt+|jumper+|sweatshirt+)
in [all|exactly|mostly] (the same|matching|identical|expensive|designer) [_] (trainers|coats|jackets|clothes|tracksuits|hoodies|puffers|shoes|caps|gear|outfits|joggers)
(canada goose|trapstar|moncler|stone island|hoodrich|nike tech|tech fleece+)
(balaclava+|ski mask+|bandana+|crop top+|mini skirt+|miniskirt+|puffer (jacket+|coat+)|baseball cap+|snood+|manbag+|tracksuit+|hoodie+|designer (label+|gear|brand+))
in [all] (designer _|_) from head to (toe|foot)
head to toe in _
(go|goes|going|went|walk~|come|comes|came|turn up|turned up) [about|around|round|in|out] in (black|dark clothes|hoods|masks|pyjamas|hoodies|tracksuits|trainers)
(have|has|had|having|with|share~|got) [all|both|got] the same [nose|ear|lip|eyebrow|gold|silver|hoop] (ring+|stud+|fringe+|trainers|haircut+|hair|hairstyle+|hoodie+|jacket+|coat+|tracksuit+|nails|braids|tattoo+|cap+|shoes|clothes)
(cover~|mask~|conceal~) <their> face+
(sit|sits|sat|stand|stands|stood|hang|hangs|hung|stroll|strolls|lounge|lounges) [about|around|round|out] in (hoods|masks|pyjamas|hoodies|tracksuits|pyjama bottoms|slippers|dressing gowns)
(hide|hides|hid|hidden|hiding) <their> face+ (under|behind|in|beneath) [the|a|<their>|big|black] (hood+|scarf|scarves|mask+|cap+|balaclava+|snood+)
(go|goes|going|went|walk~|come|comes|came|turn up|turned up|hang|hangs|sit|sits) [about|around|round|in|out] in [_] (sliders|heels|jeans|skirts|crop tops|caps|balaclavas|puffers|vests|shorts|leggings|hoods|joggers)
(trousers|jeans|joggers|bottoms|trackies) (hanging|halfway|half way|hung|round|around|falling) [down|off|<their>]
(all|are|were|was|is|mostly|always|usually|dressed) in (black|dark (clothing|clothes|colours)|hoods|balaclavas|joggers|sliders|tracksuits|hoodies|crop tops|puffers|trackies|(short|mini|tight|ripped|skinny) (skirts|shorts|jeans|tops|leggings))
face+ (covered|hidden|masked|concealed)
(<their>|<owner>) (hood+|cap+|hats) (is|are|was|were) [always|often|usually|mostly|all] (up|pulled _|pulled down|down over|low|over)
(comment~|remark~|notice~|note~|complain~) ... the way (they|the (boys|girls|young people|group|lads)) (dress|dresses|dressed|are dressed)
(comment~|remark~) on <their> [_] (clothes|clothing|outfits|dress|skirts|hair|looks|appearance|make up|makeup)
(dressed|done|dolled) up to the nines
(dolled|tarted|dressed) up (for the (men|drivers|lads|boys)|like (women|adults))
(dolled|tarted) up
always
never
refuse~ [outright|point blank|flatly|repeatedly|consistently|steadfastly|absolutely|even|still|simply|completely] (to|all|any|every|each|help|support|offers|our|services|contact|point blank|outright|engagement|advice|intervention+|everything|anything)
refusal+ to (engage|attend|talk|work|accept|listen|speak|cooperate|co operate|take|change|follow|meet|participate|comply|go|see)
(reject~|decline~|spurn~|rebuff~|ignore~) (all|any|every|everything|each)
(turn|turns|turned|turning) down (every|all|any|each|everything)
(turn|turns|turned|turning) (every|all|any|each|everything) [offer+|worker+|of it|of them] down
(unwilling|unprepared|not willing|not prepared|never willing) to
(want|wants|wanted) nothing to do with
(are not|is not|were not|was not|never) (willing|prepared) to
whatever ... (offered|offer|suggested|suggest|tried|try) ... ((turn|turns|turned) [it|them|this] down|refuse~|reject~|decline~|say no|says no)
resist~ (all|every|any|each|most) [_] (attempt+|effort+|offer+|help|support|intervention+|approach|approaches|engagement)
(all|every|any|most|each) [single] (offer+|referral+|attempt+|invitation+|appointment+) ... (has been|have been|had been|were|was|is|are) [all|also|repeatedly] (refused|declined|rejected|turned down|ignored|rebuffed|thrown (back|in)|spurned|snubbed|knocked back|batted away)
(support|help|engagement|offers|services|interventions) (is|has been|was|are|were|have been|had been) [always|consistently|repeatedly|all|continually|routinely|persistently] (refused|declined|rejected|turned down|rebuffed)
(complete|total|absolute|flat|blanket|outright|utter|consistent|persistent|continued|general) refusal+ (to|of|by|from|on)
will do anything (for|to)
would not dream of (telling|asking|coming|going|talking|speaking|attending|accepting|trusting|working|saying|ringing|listening|reporting)
(will|shall) not [ever|simply|just|readily|willingly|even|freely|under any circumstances|at all|now|always] <engage>
will never <engage>
(will not|wont) [ever|simply|just|readily|willingly|even] <engage>
(would not) [ever|simply|even] (engage|talk to|work with|listen|attend|accept|cooperate|change|comply|be (helped|told|reached|persuaded))
(not|never|are not|is not) [ever] (going|about) to <engage>
will (always|never) (be|have|end|do|get|go|return|turn|find|lie|steal|choose|put|fight|remain)
(guaranteed|doomed|destined) to _
(bound|certain|sure|guaranteed|doomed|destined) to (end|react|kick|cause|reoffend|fail|go|get|become|be|come|do|continue|turn|repeat)
(bound|certain|sure|guaranteed|doomed|destined|set) to (fall|fight|leave|lose|drop|drift|be|re offend|offend|commit|run|break|miss|relapse|escalate|return|hurt|carry|join)
(going to|will|would) [all|surely|only|just|simply|soon] (end up|wind up|finish up)
(it is) [only|just|merely] a matter of time
(only|just|merely) a matter of time
back (to|at|into) <their> old (ways|habits|tricks|haunts)
(there is|there can be|without|without a|have|has) [absolutely] no doubt _
will [soon|simply|just|only] (reoffend|re offend|offend again|do it again|relapse|be back|go missing again|run away again|run off again)
(it is|is) [only|quite|almost] inevitable [that] (somebody|someone|one of them|one of these|a boy|a girl|a child|there) will
(have|has|had) not (changed|mended) <their> ways
only ever _
no matter (what|how|who) ... (offer~|tried|try|done|do|said|says|asks|asked)
(simply|just|plainly|clearly|really) (do not|does not|will not|cannot) (care|listen|learn|bother|trust|want|understand)
(no way|no chance|no prospect|no hope|no possibility) [at all] (that|of) <they>
everything ... (ends|end|turns|becomes|is) ... (fight|trouble|argument|row|drama) ... (<they>|this group|these)
it goes without saying _
(impossible|hopeless) to (help|reach|teach|trust|manage|work with|please|control|engage)
(it is|is) [almost|all but|quite|absolutely] (certain|inevitable|obvious|clear|definite|a certainty|a given|beyond doubt) [that] <they> (will|cannot|do not|are not|have no)
all (they|he|she|this group|the group|these young people) [ever] (do|does|want|wants|care|cares)
no chance of (them|him|her|getting|this|the) _
nothing ... (makes|make|made|will make|has made) [any|a|the slightest] difference
nothing (anyone|anybody|anything|we|staff|adults|workers|professionals|teachers|parents) ... (to|for|with) [the] (them|him|her|group|boys|girls|lads|friends|young people) (makes|make|made|will make|has made) [any|a|the slightest|the least] difference
whatever (anyone|anybody|we|staff|adults|workers|professionals|teachers|parents) ... (to|for|with) [the] (them|him|her|group|boys|girls|lads|friends|young people) (has|have|had|makes|make|made) (no|little) (effect|difference|impact)
(will|would|could|can) ever
(none|not one|neither) of (them|[the|these|those] [_] (boys|girls|young people|children|friends|lads|group|cast|pupils|skaters|dancers|performers|members|five|six|four|three)) [_] ever
(nothing|no one|nobody) ... ... ... (will|would|can|could) [ever] (work|help|reach|change|stop|make|get through|be taken|touch|persuade|convince|engage|interest|satisfy|please|matter) [with|to|for|them|him|her]
(nobody|no one|none|not one|neither|no member) (in|of|among|from) (them|(the|this|that) [_] (group|cast|boys|girls|lads|friends|young people|children|skaters|performers|dancers|six|five|four|three)) ever (listen|listens|turn|turns|come|comes|answer|answers|engage|engages|attend|attends|learn|learns|tell|tells|talk|talks|speak|speaks|want|wants|behave|behaves|try|tries)
(none|not one|no one|nobody) of (them|the (boys|girls|young people|group|children|friends|lads|cast|pupils|skaters|performers|five|six)) will <engage>
(nobody|no one|none|not one|neither|no member) (in|of|among|from) (them|(the|this|that|our) [_] (group|cast|boys|girls|lads|friends|young people|children|six|five|four|three)) (has|have|had) [ever|once|yet] (told|listened|turned up|come|answered|engaged|attended|learned|learnt|behaved|tried|kept|stuck|finished|completed|shown|accepted|apologised|taken|owned|admitted|said sorry)
(guarantee|bet|be sure|count on it|be certain) [that] <they> (will|would|are going to|are behind|are involved|were behind|were involved)
(will|would|can|could) never (get|persuade|convince|reach|change|make|talk|win) (them|these|this|the (group|boys|girls|lads|young people|children)|him|her) [_] (to|round|over|see|do|listen|change|into|from|boys|girls|kids|lads|young people|children|group)
(nobody|no one|none|not one|neither|no member) (in|of) (them|(the|this|our) [_] (group|boys|girls|lads|friends|young people|children)) (listens|engages|behaves|learns|tries|attends|turns up|cooperates|complies)
no (intervention|service|worker|programme|approach|professional|agency|adult|offer|support|strategy) (has|have|had) ever (made|worked|helped|reached|changed|got through|succeeded|engaged)
no (intervention|service|worker|programme|approach|professional|agency|adult|offer|support|strategy) (will|can|could) ever (make|work|help|reach|change|get through|engage)
not a single (one|member|boy|girl) of (them|the (group|cast|boys|girls)) (listen|listens|turn|turns|come|comes|answer|answers|engage|engages|attend|attends|learn|learns|tell|tells|talk|talks|speak|speaks|want|wants|behave|behaves|try|tries|will)
nothing (we|staff|workers|anyone|anybody) (do|does|offer|offers|try|tries|say|says) [to|with|for] [them] (makes|make|made|will make|works|will work) [any|a|the slightest] [difference]
(cannot|can not|could not|could never|can never) [ever|simply|just|possibly] be (trusted|helped|reached|engaged|reasoned|controlled|persuaded|told|relied|changed|taught|believed|worked|saved|managed|stopped)
(incapable|not capable) of
(no|zero|absolutely no|not the slightest|without any|shows no|show no|little or no) (intention+|interest|desire|wish|willingness|inclination) [whatsoever|at all|of any kind|whatever] (of|in|to) _
(not|never) [at all|remotely|the least bit] interested in _
uninterested in _
(impossible|no use|no point|pointless|useless|futile|no good) [to|in] [even|ever] (engage|engaging|reach|reaching|help|helping|talk|talking|work|working|reason|reasoning|try|trying|offer|offering|get|getting|control|trust|change|changing|stop|teach|contain|speak|ask|asking|sending|inviting) [to|with|through|them|the]
no (getting through to|talking to|reasoning with|reaching|helping|pleasing|trusting|changing) (them|these|this|the|him|her)
nothing (works|will work|worked|helps|will help|gets through|can be done|will change|reaches|we do|we try|we offer) [with|for|to|them]
(beyond|past) (saving|reach|redemption|caring|hope)
set in their ways
(little|no) (prospect|chance|hope|likelihood) of [any|real] (change|improvement|engagement) (for|in|from|by|among|with) [the|this|these] (group|boys|girls|friends|young people|children|them|lads)
(only|just|merely) a question of time
(invariably|inevitably|undoubtedly|unquestionably|indisputably|incessantly|perpetually|eternally|relentlessly|without exception|without fail)
(every single|each and every|every last) (time|day|night|week|weekend|evening|morning|month|occasion|one|session|offer|appointment|lesson)
(all|none|every one|each) of (them|the (boys|girls|young people|group|children|friends|lads|pupils)) (lie|lies|lied|steal|steals|refuse~|fight|fights|truant|carry knives|carries a knife|offend|offends)
(do|does|did) nothing but _
(totally|completely|utterly|absolutely|wholly|entirely) (unwilling|resistant|closed|opposed|against) [to]
(forever|for ever|constantly|continually|continuously|permanently|endlessly|consistently|perpetually) (in (trouble|fights|conflict|detention|isolation|bother)|on the (lookout|hunt|prowl|make)|up to (something|mischief)|at (loggerheads|it|each other's throats)|getting|fighting|causing|lying|late|breaking|running|disrupting|making|out|lost|complaining|lie|lies|fight|fights|argue~|miss~|fail~|swear|swears|swearing|break|breaks|run|runs|refuse~|challenge~|angry|high|stoned|drunk|absent|test|testing|reject~|ignore~|rude|disobey~|offend~|smoke~|let|lets|letting|on the move|looking for|seek|seeking|put|putting|puts|go|goes|going|on <their> (phone+|screens))
(every time|all the time|at all times|24 7|day in day out)
(completely|totally|utterly|entirely|absolutely|wholly|thoroughly) (refuse~|unwilling|unable|disengaged|disinterested|uninterested|resistant|unreachable|uncontrollable|untrustworthy|unreliable|opposed|indifferent|incapable|closed)
(definitely|clearly|obviously|certainly|surely|undoubtedly|of course) (do|does|will|are|is|have|has|would|want|wants|did|were|was) (not|never|no|nothing)
(not once|not ever|on no occasion|at no time|at no point|under no circumstances) (have|has|did|do|does|will|would|had)
(clearly|obviously|plainly|evidently|of course|surely|certainly|definitely) (knew|know|knows|wanted|enjoy|enjoys|enjoyed|chose|choose|chooses|meant|lied|lies|planned|understood|did this|did it)
(will|would) (certainly|surely|definitely|undoubtedly|no doubt|of course|inevitably) _
(everything|anything) (they|he|she|the group|these (boys|girls|young people)) (say|says|said|tell|tells|told|do|does) ... (is|was|are) (a lie|lies|untrue|false|made up|an act|for show)
(have|has|had) not once
(do not|does not|did not|will not) ever
(have|has|had) not (kept|attended|come to|turned up (to|for)|answered|managed|finished|completed) (a single|one single|one) (appointment+|session+|meeting+|lesson+|call+|visit+|course+|day+|week+|offer+)
(glued to|live on|lives on|lived on) <their> (phone+|screens)
(do|does|will|would|can|could) not _ ... [_] under any circumstances
(constantly|continually|continuously|endlessly|consistently|perpetually|forever|persistently) (undermine~|push~|provoke~|demand~|disrupt~|complain~|interrupt~|abscond~|lie|lies|minimise~|exaggerate~|manipulate~|intimidate~|disrespect~|(go|goes|going|went) missing|seek~ (attention|trouble))
(fail|fails|failed|failing) [again|repeatedly|consistently|completely|utterly|once more|yet again|totally|even|persistently|routinely|signally|dismally|miserably|collectively|time and again|so badly] to
(fail|fails|failed|failing) [completely|utterly|badly] in (its|their|his|her|the) (duty|duties|responsibilities|responsibility|care|job|task)
(fail|fails|failed|failing) (them|these|this|young people|children|our|every|each|those|all of|both|the (group|young people|boys|girls|children|friends|lads|pupils)) [young people|children|group|boys|girls|friends|members|of them|young person|child]
(failure+|failing+|shortcoming+|omission+) (of|by|on|to|from|at|across|in)
(system|systemic|systems|service|agency|multi agency|collective|serious|repeated|total|complete|management|safeguarding|professional|institutional|abject|gross|clear|basic|council|school|police|leadership|communication|corporate) (failure+|failing+)
(failings|shortcomings)
(its|their|these|such|other|catalogue of|series of|string of) (failing+|failures|shortcomings)
(was|were|is|are|been|being) [badly|repeatedly|utterly|again|completely] failed by
(was|were|is|are|been|being) (badly|repeatedly|utterly|completely) failed
(should|ought to|needed to) [not|never|also|at least|really|surely|clearly|certainly|long ago|by now|simply] have [not|never|all|also|already|at least|long since|simply|long ago|really|clearly|done more|more|better] <done>
(should not|ought not to) have <done>
(should|ought to) [also|really] have (done more|known better|acted sooner|thought|cared|listened|bothered)
(could|might) (easily|and should|at least|surely|clearly|so easily|simply|very easily) have <done>
could have (done more|been bothered|acted sooner|tried harder|made an effort|prevented|avoided|tried|and should have)
had (they|it|he|she|the <service>|social workers|anyone|anybody|somebody|someone) [only|just|even|ever] (bothered|listened|acted|done their|done its|looked|asked|cared|troubled|thought|paid attention)
if only (the|they|it|someone|somebody|anyone|services|social|police|staff|he|she)
had (the|either|any|each|both) [_] [_] (<service>) [only|just|even|ever] (bothered|listened|acted|done (its|their)|looked|asked|cared|troubled|thought|paid attention|replied|answered|responded)
had [the|this|that|either|any] (social care|children's social care|children's services|social services|police|school|college|academy|council|camhs|health|education|housing|youth justice|youth service) [only|just|even|ever] (bothered|listened|acted|done (its|their)|looked|asked|cared|troubled|thought|paid attention|replied|answered|responded)
(did not|do not|does not|have not|has not|had not) [even|always] (follow|followed|keep to|kept to|stick to|stuck to|apply|applied|read|kept) (its|their) own (policy|policies|procedure+|rule+|guidance|process+|protocol+|promise+|standards|advice)
(no one|nobody) (thought|think|thinks|troubled) (to|of) _
(not one|not a single|no single) (professional|person|worker|officer|teacher|adult|agency|service|member of staff|manager) ... (thought|think|bothered|troubled|stopped|asked|cared|lifted) ...
(no one|nobody|not one professional) (had|has|have) [ever|even] (thought|stopped|troubled|bothered) (to|of) _
(still (has|have) not|(has|have) still not) (replied|responded|answered|acted|come back|got back|done|acknowledged|apologised)
(did not|does not|do not|have not|has not|had not|never|hardly|not) [even|once|ever|really|so much as|seem to|appear to|simply|have] (bother~|bothered to|care|cared|trouble to|troubled to|lift a finger|lifted a finger|try|tried|make (any|an|the) (effort|attempt)|made (any|an|the) (effort|attempt)|took the trouble|taken the trouble|take the trouble|give a damn|have the (courtesy|decency)|had the (courtesy|decency)|raised a finger|raise a finger|want to know|wanted to know|take (it|this|them|the concern+|concern+) seriously|took (it|this|them|the concern+|concern+) seriously)
(could not|can not|cannot) be bothered
(no one|nobody|none|not one|neither) ... ... (bothered|cared|lifted a finger|(took|takes|take|taken) [any|the] (notice|responsibility|action|ownership|charge|lead|heed|interest)|listened|troubled to)
(no one|nobody) [there|at the _|in the _|in any _] [seemed|seems|appeared|appears|could] [to] (care|cared|bother|bothered|be bothered|listen|listened)
(could not) care less
(no one|nobody) (did|does|was doing|is doing|has done) (their|its|his) job
not (bothered|interested) [enough] (to|in|about)
(nobody|no one|none|not one|neither) ... (took|takes|take|has taken|had taken|have taken) ... seriously
(did not|does not|do not|never|not|have not|has not|had not) [even|once|ever] (take|took|taken|taking) (the|these|their|any|what) ... seriously
(neither|no|none) ... (did|does|was doing|is doing|has done|have done|had done) (their|its|his) [own] job+
(did not|does not|do not|not|never) (do|doing|done|did) (its|their|his) [own] job+
(no one|nobody) (did|does|has done|have done|had done) (anything|a thing)
(no one|nobody|none|not one|neither) ... ... (did|has done|had done|have done) (a thing|anything about|one thing|a single thing)
(knew|known|saw|seen|heard) ... ... (and|but|yet) [still|then] (said|did|told|shared) (nothing|nobody|no one)
(none of this|none of it|nothing) would [ever] have happened
(it is|it was) (wrong|careless|foolish|unfair|unreasonable|short sighted|thoughtless|unkind|cruel|naive) (of|for) (the|our|this|that|social|children's) _
(no one|nobody|none|not one|neither) ... ... had the (decency|courtesy|sense|wit|common sense)
put~ (its|their) own [_] first
(bury|buried|burying) (bad news|the (report+|news|evidence|complaint+))
hope~ (it|this|that|they|the problem) would [just|all] go away
(has|have) form (for|in|on)
(decision+|response+|treatment|approach|handling|actions) [_ _|_] (was|were|is|are) [_] (cruel|wrong|unjust|unfair|heartless|shameful|thoughtless|punitive|cynical|vindictive|spiteful)
(track record|history|habit|pattern) of (rejecting|refusing|ignoring|excluding|closing|turning|failing|losing|blaming|passing|dismissing|delaying|not)
(no one|nobody|none) ... ... (thought|think) to _
why (did|has|had) (nobody|no one|none of)
(response+|help|support|action|effort+) ... (was|is|were|has been|have been) [far|much] too (little|late)
no thanks to (the|our|its|this|that) _
(cannot|could not) be trusted
(give|gives|gave|giving) (a|two) (hoot+|damn|toss|monkey's)
no (proper|real|serious|meaningful|adequate|decent) _ (was|were|has been|have been|had been) [ever] (done|made|carried out|undertaken|held|given|offered|completed|attempted)
(seem~|appear~) not to (care|bother|mind|want|notice|be (bothered|interested))
as (it|they|this|that|she|he|we|you|one) (should|ought to) have
(just|only|simply|merely) wanted (them|him|her|it|the (group|boys|girls|young people|children|friends)|these (boys|girls|young people|children)|young people|children) (off|out|gone|moved|elsewhere|removed|somewhere else|away)
(no one|nobody|none|not one|neither|did not|does not|do not|never|not) ... ... (take|takes|took|taken) the (trouble|time) to _
neither ... ... ... (took|takes|take|has taken|had taken|have taken) ... ... seriously
(made|make|makes|making|showed|shown|shows|took|take|takes|taken|paid|gave|given|gives|showing|taking|pays|pay) (no|little|not the slightest|not the least|scant|minimal|hardly any|barely any|zero|so little|precious little) [real|serious|proper] (effort|attempt|interest|notice|action|attention|heed|regard|care|thought|concern|respect|account|responsibility|leadership|curiosity)
with (little|no|scant) (effort|regard|thought|care|concern|respect)
without [even|so much as|ever] (trying|bothering|asking|looking|listening|thinking|a thought|a second thought|reading|meeting|speaking|picking)
no [real|serious|proper|meaningful|genuine|visible|such|discernible] (effort|attempt|thought|care|regard|interest) (was|has been|had been|were|is being|whatsoever|at all)
(did|done|doing|does|do) (nothing|next to nothing|little or nothing|absolutely nothing|the bare minimum|as little as|precious little|sod all)
nothing (was|has been|had been) done
refusal+ to (engage|help|act|listen|share|meet|attend|take|accept|reply|respond|answer|cooperate|work|look|change|acknowledge|see|offer|fund|intervene|investigate|admit|speak|consider|believe)
(leave|leaves|left|leaving) (them|these|this|the (group|young people|boys|girls|friends|children)|young people|children|families) [young people|children|boys|girls|group] (to fend|to cope|to manage|to it|to rot|in the lurch|high and dry|out in the cold|without (help|support|protection))
if (the|any|only the|social|someone|anyone|services|staff|police|officers|teachers|agencies|workers) [_] [_] had [only|ever|just|not] (listened|acted|bothered|done|asked|looked|shared|told|responded|rung|called|visited|checked|kept|met|read|followed|taken|been|spoken|intervened)
(sat|sit|sitting|sits) on (its|their|his|her) hands
(sat|sitting|sits) on (it|this|that|them|the (information|referral+|report+|letter+|e mail+|concern+|complaint+|file+|intelligence|evidence|request))
(stood|stand|standing|sat|stands) (idly by|back and (watched|let|did)|by and (watched|let|did)|by while|by as)
(stood|stand|standing) idly
(walk|walks|walked|walking) away from (the|these|its|their|this) (group|young people|responsib~|responsibility|responsibilities|duty|problem)
(negligent|prematurely|negligently|negligence|neglectful|dereliction|incompetent|incompetence|incompetently|ineptitude|inept|lazy|laziness|lazily|carelessness|carelessly|careless|complacent|complacency|uncaring|heartless|callous|callousness|apathetic|apathy|unprofessional|unprofessionally|irresponsible|irresponsibly|inexcusable|inexcusably|unforgivable|unforgivably|unacceptable|unacceptably|disgrace|disgraceful|disgracefully|shameful|shamefully|scandalous|scandal|appalling|appallingly|woeful|woefully|dismal|dismally|pathetic|pathetically|lamentable|deplorable|abysmal|abysmally|atrocious|shambles|shambolic|hopeless|hopelessly|useless|clueless|ignorant|ignorance|arrogant|arrogance|obstructive|wilful|wilfully|cowardly|spineless|lackadaisical|slapdash|sloppy|slipshod|inadequate|inadequately|inadequacy|ineffective|ineffectual|dismissive|dismissively|indifferent|indifference|shoddy|uncooperative|unco operative|unhelpful|tick box|box ticking|jobsworth+|a farce|farcical|tokenistic|half hearted|perfunctory|dishonest|hypocritical|untrustworthy|blameworthy|culpable|bloody minded|pig headed|high handed|heavy handed|uninterested|disinterested|selfish|cavalier|short sighted|blinkered|stubborn|stubbornly|unreliable|chaotic|dysfunctional|woolly|out of touch|self serving|defensive|defensiveness)
(says|speaks|said) (everything|it all|volumes) about
culture of (blame|blaming|denial|indifference|complacency|neglect|cover up|silence|defensiveness|secrecy)
(have|has|had) no idea what (they|it|he|she) (is|are|was|were) doing
(do not|does not|did not) know what (they|it|he|she) (is|are|was|were) doing
found [the] ... at fault
(is|are|was|were) [all|just] (bullies|cowards|idiots|fools|liars|racists|thugs)
(did|done) (was|is) (wrong|indefensible|cruel|unfair|disgraceful)
(not|far from|hardly|nowhere near) (fit for purpose|good enough|up to (the job|scratch|standard))
(unfit for purpose|to (its|their) shame|asleep at the wheel|asleep on the job|shame on|(should|ought to) be ashamed|nowhere to be (seen|found)|found wanting|remiss|dire|hostile|patronising|condescending|contemptuous|ham fisted|toothless|rubber stamp~|anything but _|beyond (me|belief|comprehension|understanding)|ashamed of (itself|themselves)|no excuse|without excuse|no justification|inexcusable|a lot to answer for|much to answer for|heads should roll|true to form|a joke|not up to the job|out of (its|their) depth)
(poor|weak|bad|terrible|slow|appalling|dreadful|lazy|sloppy|lax|substandard|shocking|disappointing) (practice|response+|service|communication|management|judgement|judgment|leadership|decision making|work|handling|planning|record keeping|recording|performance|standard+|supervision|oversight|job|attitude|information sharing|follow up)
(let|lets|letting) (them|him|her|young people|the young people|the group|these young people|this group|these children|children|the children|the boys|the girls|the friends|everyone|everybody|families|the family|the families|these families|the parents|the mothers|the village|the estate|(its|their) (young people|tenants|pupils|players|residents|own)|us|parents|our young people|each of them|all of them|the lads|members|these boys|these girls|the five|the whole group|every one of them|a whole group) [all|badly] down
let down by
(badly|repeatedly|bitterly|constantly|utterly|seriously|again|sorely) let down
(been|being|was|were) [badly|repeatedly] let down
(ignored|overlooked|neglected|abandoned|forgotten|written off|betrayed|fobbed off|dismissed|brushed aside|sidelined|disregarded|deserted|passed around|passed from pillar to post) by
(turn|turns|turned|turning) (its|their|his|her) back+ on
(gave|given|giving|give|gives) up on (them|young people|the young people|the group|these|this|him|her|the (boys|girls|children|friends|lads))
(turn|turns|turned|turning) (a blind eye|a deaf ear|deaf ears)
(fell|fallen|fall|falls) on deaf ears
(look|looks|looked|looking) the other way
(pillar to post)
(neglects|neglected|neglecting) (the|this|that|our) _
(neglect|neglects|neglected|neglecting) (to|its|their|these|this|them|young people|children|(the|a) (duty|young people|group|needs|friends|boys|girls|children|responsib~))
(abandon|abandons|abandoned|abandoning|betray~|desert~|write off|wrote off|written off|writing off|fob~ off|palm~ off) (them|these|this|the (group|young people|boys|girls|friends|children)|young people|children|him|her)
(palm~|fob~) ... off
dump~ (them|these|the (group|young people|boys|girls|children)|young people|children|families)
(make|makes|made|making) (things|it|matters|everything|the (situation|harm|risk|danger)) [much|far|even|a lot|only] worse
(was|were|is|are|been|being) [far|much|all|altogether|simply|often] too (slow|late|rigid|harsh|lax|heavy handed|quick|lenient|casual|passive|inflexible|cautious)
(get|gets|got|getting) a grip
without (so much as|even) (a (phone call|call|letter|word|reply|visit|text|backward glance|thought)|an (apology|e mail|email|answer|explanation))
(despite|in spite of|after) (numerous|repeated|several|many|countless|endless|constant|multiple) (request+|reminder+|call+|e mail+|email+|letter+|chaser+|chasing|approaches|attempts)
(it is|it was) [very|deeply|most|extremely|really|hugely] (disappointing|regrettable|frustrating|shocking|inexcusable|a shame|a pity|astonishing) that
(disappointingly|regrettably|shockingly|inexplicably)
(opportunit~|opportunities|opportunity|chance+|sign+|warning+|cues) ... ... (was|were|have been|had been|has been|being) [again|repeatedly|all] missed
(used|applied|turned to|resorted to|resorts to|excluded|dismissed|closed) [far|much|all] too (readily|quickly|often|easily|freely|soon)
simply (closed|close|closes|ignored|refused|left|moved on|stopped|shut|sent|passed|walked|turned|gave up|waited)
could [easily|well] have _ ... ... but (chose|decided|opted|preferred|elected|did) not
wash~ (its|their|his|her) hands of
pass~ the buck
buck passing
drag~ (its|their|his|her) (feet|heels)
drop~ the ball
(bury|buried|burying) (its|their|his|her) head+ in
head+ in the sand
(hide~|hid) behind (policy|policies|procedure+|rules|thresholds|data|gdpr|process|paperwork|confidentiality|the|its|their)
cover~ up (its|their|the|what|for)
(swept|sweep|sweeping|sweeps|brush~) ... under the (carpet|rug)
miss~ (the|every|all|several|repeated|many|numerous|obvious|clear|a|two|three|vital|key|its|their|countless|an|so many) [clear|obvious|early|golden|vital|real|key|good|warning|the] (opportunit~|opportunity|opportunities|chance+|sign+|warning+|obvious)
missed (opportunity|opportunities|chance+|sign+)
(fell|falls|falling|fall|fallen) [well|far|woefully|badly|seriously] short
(shirk~|duck~|dodge~|abdicate~|evade~|shed|shedding) (its|their|his|her|all|any|the) (responsib~|responsibility|responsibilities|duty|duties|role)
(broke|broken|breaks|breaking) ([its|their|every|so many|repeated|several|more] promise+|(its|their) word)
(pay|pays|paid|paying) lip service
went through the motions
kick~ ... into the long grass
(ignore|ignores|ignored|ignoring) ... (concern+|warning+|call+|letter+|referral+|request+|complaint+|sign+|evidence|report+|plea+|e mail+|email+|advice|worry|worries|voice+|view+|wishes|young people|group|parents|children|boys|girls|families|friends|pupils|message+)
(more|only) (interested in|concerned with|concerned about|worried about|bothered about) (its|their|his|her|targets|results|figures|budgets|money|saving|reputation|exam|attendance figures|numbers|paperwork)
responsible for (this|the|these|its) (failure+|delay+|harm|gap+|breakdown|mess|neglect|situation|loss|damage|state)
(handling|response|responses|communication|management|practice|planning|recording|supervision|oversight|information sharing|leadership|support|help|attitude) ... (was|were|is|are|has been|have been|had been) [very|extremely|so|too|often|quite|rather|shockingly|consistently] (poor|weak|bad|terrible|dreadful|slow|lacking|lax|substandard|shocking|haphazard|patchy|non existent|nonexistent)
made a mess of
(ignore|ignores|ignored|ignoring|disregard~|dismiss~|brush~ (off|aside)|shrug~ off|overlook~) (them|these|this|their|the|all|every|repeated|several|our|concerns|warning+|young people|parents|what|e mails|emails|calls|letters|referrals|requests|complaints|evidence|signs|pleas|it)
(blame|fault|guilt|responsibility for this) [squarely] (lies|rests|must|falls|belongs|lie|rest)
blame for
(is|are|was|were|be|been|squarely|entirely|largely|partly|clearly|solely) [entirely|largely|partly|clearly|solely|squarely] (to blame|at fault|culpable)
(its|their|council's|school's|police's|service's|agency's|team's|department's|trust's) [own] fault
(bear|bears|must bear|carry|carries|shoulder~) [much of|most of|some of|a heavy|all|full|sole|a share of|great] [the] (blame|guilt)
only <self> to blame
(i|we|must|can only|rightly|report) (blame|blames) (the|its|every|each|our|local) _
(hold|holds|held) (the|its) _ responsible
(far|much|way|all|altogether|simply) too (slow|late|little|slowly|long|busy|rigid|remote|ready|quick)
too (slow|late|busy|lazy|proud|rigid|quick|ready|arrogant|complacent|mean|timid|weak|lax|stubborn|tight fisted) to
(slow|quick|reluctant|unwilling) to (act|respond|react|reply|answer|listen|blame|judge|move|repair|mend|share|intervene|engage|exclude|dismiss|punish|learn|admit|take)
refuse~ [flatly|repeatedly|point blank|simply|even|outright] to
(chose|chooses|choosing|preferred) [instead|deliberately|simply] to (ignore|look|do nothing|turn|blame|exclude|walk|close|sit)
(chose|chooses|choosing|preferred|decided) not to (help|act|listen|share|engage|attend|take|reply|respond|answer|intervene|investigate|believe|get involved|see|look|record|tell|follow|pass)
(deliberately|conveniently|wilfully) (ignore~|kept|withheld|left|excluded|forgot|forgotten|lost|misled|delayed|overlooked|failed|chose|avoided|blind|obstructed)
(as usual|yet again|once again|as ever) [the] _ (fail~|ignored|did|lost|missed|arrived late)
(lost interest|lost patience) (in|with) (them|the group|the young people|these)
treat~ ... ... (like|as) [common|little|a] (criminal+|suspect+|animals|dirt|nuisance|problem|second class|thugs|vermin|afterthought)
(punish~|criminalise~|demonise~|victimise~) (them|these|young people|the group|the young people|children) (for|instead|rather)
(poor|no|zero|little|lack of|complete lack of|total lack of|utter lack of) (leadership|grip|accountability|ownership|urgency|professional curiosity|professionalism|common sense|care|interest) [from|by|on|in|at|shown|whatsoever|was]
fault of (the|its|this|that|these|both|our) [_] [_] <service>
(get|gets|got|getting) (it|this|that|things|everything|so much) [all|badly|very|so|completely|seriously|spectacularly|quite|terribly] wrong
(let|lets|letting|left|leave|leaves|leaving) ... [to] [go] (unanswered|unheeded|unread|unopened|gather dust|go cold|slide|drift)
(waste~|squander~|fritter~) [another|over|almost|nearly|more than|at least|up to|precious|the best part of|all|so much|valuable|half|many] [_|a _] (month+|week+|year+|day+|time|hours|money|funding)
(poor|bad|dismal|woeful|terrible|patchy|weak|appalling) [track] record (of|on|for|in|at|when)
could [easily|well] have _ ... ... ... (and|but|yet|and yet) (chose|decided|opted|preferred|elected) not
the (blame|fault) (is|was|lies)
through [its|their|sheer|simple] (inaction|inattention|indifference|neglect|sloth)
could [easily] have <done> ... (and|but|yet) (did not)
(put|puts|putting|placed|places|placing) [its|their] [own] [_] (results|budget+|reputation|targets|image|figures|convenience|profits|good name|comfort) (before|above|ahead of|over)
asleep on (its|their) feet
(beggars|defies) belief
(shut|shuts|shutting|close|closed|closes) (its|their) eyes
(was|were) [quite|simply|plainly|clearly|very] wrong to _
thanks to the [long|council's|school's] (delay+|failure+|inaction|neglect|indifference)
(dither~|bungle~|botch~|bodge~|fumble~|mishandle~|mismanage~)
(did|does|done|doing) [far|much] too little
(council's|school's|police's|its|team's|service's|agency's|department's|trust's|company's) [own] (inaction|neglect|negligence|indifference|dithering)
(academy's|home's|club's|panel's|landlord's|operator's|college's|worker's|social worker's|officer's|office's|authority's|provider's|hospital's|clinic's|school's|head's|youth service's|social care's) [own] fault
(care|cares|cared) more (about|for) (its|their|his|her|results|targets|money|reputation|league tables|figures|numbers|exam|attendance|the (budget|figures|numbers|building))
(let|lets|letting) (everything|it|things|this|that|the (situation|matter|problem|case)) (rot|fester|drag on|run on)
had (the|either|any|each|both|this|that) [_] [_] (<service>) (done (what|as) (it|they)|been doing)
never once (turned up|came|rang|replied|answered|asked|visited|attended|listened|checked|called|thought|tried|bothered|looked)
(the|its|their|council's|school's|police's|service's|agency's|team's|department's|trust's|company's|club's|home's|academy's) [usual|only|latest|lame|poor|standard|stock] excuse+ (was|is|for|that|were|are)
(talk|talks|talked) and (talk|talks|talked)
to (hit|massage|protect|flatter|keep down) (its|their) [own] (targets|figures|numbers|statistics|budget|ratings|results)
more (interested in|concerned with|concerned about|bothered about|worried about|keen on) ... ... ... than (in|with|about|on|the)
(protect~|favour~|put~) (its|their) [own] _ (over|before|above|ahead of|rather than) (its|their|the)
(in silos|silo working|siloed|silo mentality)
blam~ (each other|one another)
(obsessed with|fixated on|blind to|deaf to) _
(treat~|handle~|dealt with|deal with|spoke to|speak to|greet~|met) (them|these|this|the (group|boys|girls|lads|young people|friends|children)|young people|children|families|parents) [young people|children|group] with (contempt|disdain|disrespect|hostility|indifference|suspicion and|scorn|derision)
(overreact~|over react~|over reacted|overreacted|jump~ to [the|wrong] [wrong] conclusion+|heavy handed|heavy handedly)
(blame|blames|blamed|blaming) (them|the (group|boys|girls|lads|young people|friends|children|victims)|young people|children|the group) (for|when|and not|rather|instead)
(?:gather|collect|feed|obtain|seek|glean|extract|provide|supply|develop)(?:s|ed|ing)? (?:further |more |any |useful |back )?information (?:\w+ ){0,3}?(?:on|about|from them about|regarding) (?:\w+ ){0,2}?(?:drugs?|dealing|offend\w*|crimes?|criminal\w*|weapons?|knives|members|who|supply|robberies|burglaries|their (?:activit\w+|movements|associat\w+))
(?:should|to|must|will|can|asked to|and) (?:tell|inform|let|keep|alert|notify|brief) (?:the )?(?:police|officers) (?:know |informed |updated )?(?:of |about )?(?:what|who|whom|where|which|when(?:ever)?|how) (?:the group|they|members|each|the members|the friends|any of)
(?:circulat|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:stills|descriptions) (?:of|showing)
(?:guards?|security|shops?|shopkeepers|retailers|officers?|police|pcsos?|wardens?|stores?|stations?|patrols?|control room|sergeant|inspector|detectives?) (?:\w+ ){0,3}?(?:circulat|shar|display|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:photographs?|images?|photos?|pictures?|descriptions)\s+(?:of|showing)
(?:circulat|shar|display|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:photographs?|images?|photos?|pictures?) (?:of|showing) (?:\w+ ){1,4}?(?:to|with|among|in|at|behind) (?:\w+ ){0,3}?(?:guards?|security|shops?|shopkeepers|retailers|officers|police|wardens?|drivers|stores?|stations?|traders|patrols?|control room|businesses)
(?:photographs?|images?|photos?|pictures?) of (?:the )?(?:group|members|them|young people|five|boys|girls|yp\d+) (?:\w+ ){0,2}?(?:to|will|should|must|can) be (?:circulated|issued|distributed)
(?:shar(?:e|es|ed|ing)|pass(?:es|ed|ing)?|send|sent) (?:\w+ ){1,4}(?:with|to) (?:the )?(?:gangs? (?:unit|team|desk)|robbery (?:team|squad|unit)|response team|intelligence \w+|crime (?:team|squad|unit)|detectives|cid)
(?:report|send|sent|submit|forward|copied|fed|feed|give|gave|supplie|supply)\w* (?!no |nothing\s+|none )(?:\w+ ){0,4}?to (?:the )?(?:\w+ )?intelligence (?:units?|desk|bureau|team|officers?|analysts?|hub|cell)
eyes and ears
(?:criminal|police|crime|live|actionable|sensitive|force|local|current|further|new|community|street|partner|multi-agency|operational|historic|recent|corroborated|uncorroborated|single-source|little|no further|reliable) intelligence(?! (?:officers?|analysts?|units?|bureaux?|team|hub|desk|tests?))
intelligence (?:suggests?|returns?|indicates?|shows?|picture|gathering|reports?|forms?|logs?|led|on|about|around|regarding|relating|that|gaps?|product|package|profile|development|sharing|received|held|submi\w+|checks?|requirements?|assessment|briefing|database|sources?|purposes?|opportunit\w+|from|to|for|collection|value|systems?|and (?:evidence|enforcement|information)|which)
intelligence(?= (?:has|is|was))
(?:gather\w*|collect\w*|develop\w*|build\w*|submit\w*|share|shares|sharing|obtain\w*|provid\w+|feed\w*|for|as|of|useful|valuable|more|any|on|through|into|generate\w*|yield\w*|enrich\w*|source of) (?:the |an? |police |good |better |further\s+|more )?intelligence(?! (?:officers?|analysts?|units?|bureaux?|team|hub|desk|tests?|and (?:humour|wit|warmth|kindness|care)))
intel
5x5x5
3x5x2
(?:is |are |was |been )?graded? [a-e]\d
sources? (?:has |have )?(?:indicat\w+|suggest\w*|stat(?:es?|ed)|report(?:s|ed)?|advis\w+) (?:\w+ ){0,8}?(?:drugs?|stock|stolen|knives|weapons?|dealing|supplying|storing|stash\w*|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|criminal\w*|gang|responsible)
(?:confidential|covert|graded|anonymous|intelligence) sources?
source (?:report|handl)\w*
informants?
chis
(?:close to|willing to|ready to|persuaded? to|prepared to|likely to) talk(?:ing)?(?=[.;,]|$| to (?:police|officers|detectives|us about (?:who|names)))
(?:is|are) believed to hold information
encourag\w+ (?:them|her|him|one|the girls|the boys|members|yp\d+) to (?:inform|name|give (?:names|evidence|statements?|information))
(?:pass|passes|passing|give|gives|hand|send|supply|feed|provide|report|relay)(?:ed|ing|s)? (?:on )?(?:the |their |any |all |us )?(?:full )?(?:names|details|identities|addresses|registrations|descriptions|photographs|nicknames)(?: of (?:the |all |any\s+|each )?(?:members|those|anyone|associates|young people|group))?(?: \w+){0,3}? (?:over )?(?:to|with) (?:the )?(?:police|officers|force|detectives?|gangs?|crime|neighbourhood policing|robbery|response|\w+ (?:squad|desk))
(?:for the (?:information|attention|use|benefit)|of (?:use|interest|value|benefit)) (?:of|to) (?:the )?(?:\w+ )?(?:officers|police|force|squad|detectives|(?:serious )?violence (?:team|unit)|(?:robbery|gangs?|crime|drugs?|burglary) (?:team|unit|desk))
(?:officers|police|detectives|the force|the squad) (?:would|will|could|may|might) (?:benefit from|find it (?:useful|helpful) to|like to know|want to know|need to know|be (?:helped|assisted) by) (?:\w+ )?(?:who|what|which|where|when|knowing|having)
(?:share|shares|shared|sharing|pass|passes|passed|send|sends|sent|report|reported|feed|fed|copy|copied|forward|forwarded|hand|handed|refer|referred|go|goes|given)(?: \w+){0,4}? (?:with|to) (?:the )?(?:robbery|burglary|gangs?|crime|murder|drugs?|proactive|knife crime|organised crime) (?:squad|task ?force|team|unit|desk)
(?:well placed|asked|encouraged|in a position|used|instructed|expected) to (?:find out|report|listen out for|discover|learn|establish) (?:back )?(?:what|who|where|which|when) (?:is|they|the group|members|he|she)
(?:might|may|could|would|will|to) (?:give|provide|make) (?:witness )?statements?(?! (?:about|against) (?:the )?(?:adults?|men|man))
weak links?
(?:drugs?|dealing|knives|weapons|stock) (?:is|are) (?:\w+ )?(?:kept|held|stored|hidden|stashed)
street names
aliases
alibis?
(?:the )?identity of the (?:person|male|female|youth|man|boy|girl) (?:known as|who)
(?:let|tell|inform|alert|notify|update|brief)(?:s|ing)? (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:know |informed )?(?:of\s+|about |as to )?(?:who|whom|where|which|what) (?:is|are|was|were|the group|members|they|each|any|has|have|comes?|goes|attends?)
(?:let|tell|inform|alert|notify|ring|call)(?:s|ing)? (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:know )?when(?:ever)? (?:the group|members|the friends|any of (?:the group|them)) (?:gathers?|meets?|arrives?|is|are|comes?|enters?|leaves?)
(?:allow|help|enabl|assist|lets?)\w* (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:to |in )?(?:act (?:quickly|early|on|against)|decid\w+ (?:who|whom|which)|identify|identifying|stop (?:them|members|the group|whom)|search|arrest\w*|target\w*|trac(?:e|ing)|move in|catch\w*|prioritis\w+|link|match|know (?:who|whom|where|which))
so that (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:can |may |will |are able to )?(?:act (?:quickly|early|against)|decide (?:who|whom|which)|identify|stop (?:them|members|the group|whom)|search|arrest|target|trace|move in|catch|link|match|(?:know|see) (?:who|whom|where|which|what|when)|build)
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:\w+ )?(?:hold|holds|held|keep|keeps|kept|have|has|compile|compiles|compiled|maintain\w*) (?:\w+ )?(?:photographs|images|pictures|files?|a list|lists|records|a database|details|names) (?:of|on) (?:each|every|all|the (?:group|members|five|young people|boys|girls)|members|them)
(?:guards?|security|shops?|shopkeepers|retailers|officers?|police|pcsos?|wardens?|drivers|stores?|traders|patrols?|control room|operators?|staff|sergeant|we) (?:\w+ ){0,3}?(?:given|sent|shown|issued(?: with)?|supplied(?: with)?|provided with|has|have|hold) (?:the )?(?:pictures|photographs|photos|images|descriptions|names|details) of (?:the )?(?:group|members|five|young people|boys|girls|them|each)
list of (?:the )?(?:names|members|associates|addresses|nicknames)(?! (?:who|that) (?:agreed|asked|wished))
wanted by (?:the )?(?:\w+ )?(?:intelligence|police|force|detectives|squad|desk)
(?:officers|police|detectives|the force|the squad) (?:would |will |could )?(?:like|want|need|require|seek|request|ask for|asked for|are seeking) (?:\w+ )?(?:the )?names
gangs? (?:matrix|matrices|nominals?|map(?:ping|s)?|database|profiles?|structures?|hierarch\w+|members? (?:list|map|chart)|affiliations?|intelligence|index|tension map|picture|activity map)
(?:the|police|violence|harm|risk) matrix
map(?:s|ped|ping)? (?:out )?(?:of )?(?:the |this |a |its |their\s+|any )?(?:\w+ )?(?:gangs?(?! unit)|hierarchy|offend\w+|associat(?:es|ions)|affiliat\w+|criminal \w+|nominals?|suspects?|chain of (?:command|supply)|crime|drugs? \w+)
map(?:s|ped|ping)? (?:out )?(?:of )?(?:the |this |its\s+|their )(?:\w+ )?network(?! of (?:support|adults|trusted|safe|friends|people they))
(?:network|link|association|social network) (?:analysis|charts?|diagrams?)
(?:chart|diagram|map) of (?:associates|the gang|the hierarchy|nominals|suspects|offenders)
hierarchy(?=:| (?:of the (?:gang|network)|within the (?:gang|network)|and who))
map\w* (?:out )?the (?:group|network|gang)['’]s (?:hierarchy|leaders|elders|structure)
(?:subject|problem|offender|target|nominal|suspect|criminal) profiles?
profil(?:e|es|ing) (?:of )?(?:the )?(?:members|offenders|suspects|gang)
(?:is|are|was|were|operat\w+ as|function\w* as|forms?|constitut\w+|becom\w+|acts? as|part of|members? of|membership of|belongs? to|considered|assessed (?:as|to be)|recorded as|designated|treated as|flagged as|classed as|affiliat\w+ (?:to|with)|linked to|known as|as) (?:an? |the )?(?:\w+ ){0,3}(?:criminal networks?|organised crime groups?|ocgs?|criminal gangs?|urban street gangs?|street gangs?|organised criminal groups?|criminal enterprise|crime groups?|drugs? networks?|crime gangs?)
names? to (?:the |these |their )?faces (?:on|in|from) (?:the )?(?:footage|cctv|images|stills|video|clip)
(?:see|find out|establish|know|learn|check) who YOUNG (?:is|are|was|were|has been|have been)\s+(?:messaging|ringing|calling|texting|contacting|in contact with|linked to|working for|sellingfor)
names (?:and \w+ )?of (?:everyone|everybody|anyone|anybody|all|those|each|whoever)(?: [\w’']+){0,7}? to\s+(?:POLICE|the (?:anti-?social behaviour|asb|community safety|enforcement) (?:team|unit|officer))
(?:officers?|police|detectives?|analysts?) (?:can |could |may |to |will )?(?:check|compare|match|cross-?check)\s+(?:(?:it|them|these|names|those) )?(?:against|with) (?:their|the|a) (?:\w+ )?(?:list|database|records?|files?|system)
evidence[ -](?:gathering|led operations?|building|capture)
(?:facial|face|cctv|custody|still) (?:images?|photographs?|shots?|stills) of YOUNG
(?:know|find out|establish|identify|learn|discover|determine|understand|clear) (?:who|which of (?:them|the \w+)) (?:gives|is giving|issues) the orders
profiles? (?:of|for|on) (?:each|every|all) (?:subject|member|nominal|young person|individual|one|of them)
known addresses
(?:see|find out|know|watch|check|record|establish|monitor) (?:\w+ )?what YOUNG (?:is|are|get|gets)\s+(?:up to|planning|plotting)
POLICE (?:\w+ ){0,2}?(?:want|need|would like|wish|hope|seek|aim|are (?:keen|trying|hoping|looking))s? (?:\w+ )?(?:know|learn|find out|establish|identify|hear|discover|work out|understand) (?:who|whom|what|where|which|how) (?:YOUNG|(?:is|are|runs?|leads?|sells|deals|holds|carries|stores|keeps))(?! (?:feels?|likes?|needs?|wants?|safe|would))
POLICE (?:\w+ ){0,3}?(?:gather|collect|obtain|seek|develop)(?:s|ed|ing)?\s+(?:\w+ ){0,2}?(?:information|details|material|footage) (?:on|about|around) (?:YOUNG|who|whom|where)
(?:build|develop|piece|form|complete|create)(?:s|ed|ing)? (?:up |together )?(?:a|an|the)\s+(?:\w+\s+){0,2}?(?:picture|timeline|profile|chart) (?:of|around|about|on) (?:who (?:is|are|they|runs|leads|supplies|does|meets|holds)|their (?:movements|associa\w+|criminal\w*|offending|contacts|hierarchy|roles)|offending|criminal\w*|drugs? (?:supply|dealing)|the (?:supply|hierarchy|gang|offending|network))
(?:check|trawl|review|scan|search|scour|monitor|examin)(?:s|ed|es|ing)? (?:\w+ ){0,5}?for\s+(?:\w+\s+){0,2}?(?:evidence|weapons?|drugs|drill|gang signs|signs of (?:gang|crime|drug|offend)\w*)
(?:find out|found out|establish|identify|know|see|shows?|learn|work out|tell us|say) (?:who|which of (?:them|the \w+)) (?:is |are |was |has |have |in the \w+ )?(?:\w+ )?(?:with whom|suppl\w+|sits with|mixes with|deals|dealing|carrying|carries|leads|leading|in charge|runs|running|holding|holds|behind|selling|sells|recruit\w+|organis\w+|stealing|steals|associat\w+|responsible|calls the shots|at the top)
(?:photo|photograph|mugshot) (?:album|board|wall|gallery) of
mugshots?
POLICE (?:has |have )?(?:asked for|ask for|requested|request|want|wanted|seek|sought|need)\s+(?:\w+[’']?s?\s+){0,3}?(?:seating plans?|registers?|records|list|names|footage|timetables?|photographs?|photos|data|addresses|phones?|passwords|usernames)(?! (?:of|from) (?:the )?(?:men|adults?))
who (?:is running|runs|is directing|directs|controls|is controlling|bosses) (?:whom|who\b)
address checks?
cads?
(?:run|runs|running|check|checks|checking)(?: \w+){1,6}? against (?:live|open|unsolved|outstanding|current)\s+(?:jobs?|cases?|crimes?|enquiries|investigations?)
identif(?:y|ies|ying) (?:those|who is|who are|the ones|the people) (?:\w+ )?(?:at the top|higher up|above them|pulling the strings|calling the shots)
(?:to|can|could|will|might) flip (?:one of (?:them|the)|him|her|yp\d+)
(?:matched|compared|cross-?checked|cross-?referenced|correlated|overlaid) (?:with|against|to) (?:\w+ ){0,3}?(?:robber\w+|burglar\w+|thefts?|offen\w+|crimes?|crime \w+)
check who is (?:\w+ )?(?:at home|in\b|indoors|there|present)
who (?:was|were|is|has been) seen(?=[,;]| where| with\b| by (?:officers|police|patrols))
(?:prioritis\w+|target\w*|tackl\w+|remov\w+|arrest\w*|identify\w*|pursu\w+|know) (?:those|the ones|the people|who is|whoever is) at the top
who (?:commands|supplies(?=[.,;]| (?:whom|them|it)\b)|gives the orders|calls the shots|is expendable)
(?:identif\w+|find|trace) (?:the )?(?:line holders?|suppliers?|upstream \w+)
map(?:s|ped|ping)? (?:out )?(?:the |their )?supply (?:chains?|lines?|networks?|routes?)
(?:to|and|will|can|help\w*) evidence (?:the |their |any )?(?:asb|anti-?social|offending|breach\w*|crimes?|criminal\w*|association)
(?:report|note|log|record|list|write down|keep track of|track|monitor)(?:s|ed|ing)?\s+(?:\w+ ){0,3}?(?:who|which of (?:them|the \w+)) (?:sits?|walks?|eats?|talks?|hangs? (?:out )?|goes|gets? on|travels?|stands?|mixes|arrives?|leaves?|is seen|spends time) (?:with|together)
know who the (?:key|main|core|leading|principal|central|influential|problem) (?:individuals?|figures?|people|players?|members?|ones?|boys?|girls?|young people|names?) (?:is|are)
(?:catch|find) the ones (?:who|that)
dossiers?
(?:names|details|photographs|dates of birth|nicknames|haunts|addresses)(?: [\w,’']+){0,6}? (?:for|on|onto|into|to) (?:its|their|the|a) (?:\w+ )?database
(?:disclos|shar|pass|giv|hand|provid|releas|made available)\w* (?:\w+ )?to (?:the )?(?:detectives|investigators|prosecutors|investigating officers?|cps|crown prosecution)
(?:compiled|drawn up|drawn|built|put together|made) from (?:\w+ ){0,3}?(?:crime|custody|arrest|stop and\s+search|intelligence) (?:reports?|records?|slips|logs)
(?:sergeant|officers?|police|inspector|detectives?) (?:wants?|would like) (?:[\w’']+ ){1,3}?(?:chat|messages|names|photographs?|photos?|list|posts|accounts?|details) (?:copied|sent|forwarded|passed|read)
(?:lets?|allows?|helps?|enables?) (?:the )?(?:police|officers?|sergeant|detectives?|wardens?) (?:to )?see\s+(?:who|whom|where|which|when) (?:YOUNG|each|everyone)
(?:phones?|devices?|accounts?|messages|chats?) (?:\w+ )?(?:hold|holds|contain|contains) (?:\w+ )?evidence(?! (?:of (?:what|the harm|the abuse)|that they))
us(?:e|es|ing) (?:\w+ ){1,4}?as (?:a )?(?:human |covert )?sources? (?:within|in|inside|close to|on) YOUNG
POLICE (?:\w+ ){0,5}?(?:foothold|way in|a way into|eyes) (?:in|into|inside|on|to|with) YOUNG
evidence (?:is|was|will be|has been) (?:being )?(?:gathered|collected|built|secured)
map(?:s|ped|ping)? (?:out )?who (?:sells|holds|collects|runs|deals|leads|supplies|carries|stores)
(?:police|officers?|pcsos?|sergeant) (?:\w+ ){0,8}?(?:note|record|log|list)s? who (?:is|was|comes|attends)
(?:report|log|record|pass on)(?:s|ing)? (?:any |all )?(?:criminal|gang|drug|suspicious) (?:activity|behaviour)\s+(?:by|of|in|among) YOUNG
(?:intelligence|robbery|gangs?|crime) (?:desk|cell|hub)
returns? of sightings
sightings (?:from|by|reported|logged|submitted|passed)
(?:police|officers['’]|law enforcement) attention
flag(?:s|ged|ging)? YOUNG (?:\w+ )?(?:on|to|with|for) (?:the )?(?:police|force|intelligence)
(?:pass|share|send|give|hand|forward|supply)(?:s|es|ing)? (?:\w+ ){0,3}?(?:footage|images|recordings?|photographs?|screenshots?) (?:\w+ ){0,2}?(?:to|with) POLICE
(?:names|nicknames|details|movements|whereabouts|addresses|photographs|photos|images|phone numbers|registrations|what is known|list)(?: \w+){0,12}? (?:passed|shared|sent|given|go|goes|forwarded|supplied|fed|handed|reported|copied) (?:on |over )?(?:to|with) POLICE
(?:pass|share|send|feed|report|forward|supply|supplie|hand)(?:s|d|es|ed|ing)?\s+(?:\w+ ){0,3}?(?:names|nicknames|details|movements|whereabouts|addresses|photographs|photos|images|what (?:is|they) knowns?)(?: [\w’']+){0,6}? (?:to|with) POLICE
(?:log(?:ging)?|not(?:e|ing)|record(?:ing)?|list(?:ing)?|writ(?:e|ing) down|report(?:ing)?)(?:s|ed)? (?:\w+ )?(?:who |whom |which (?:\w+ ){1,3})YOUNG (?:\w+ )?(?:speak|talk|meet|sit|go|visit|arrive|come|leave|are with|see|travel|message|ring)s?
(?:tasked|flagged|passed|circulated|allocated|escalated) (?:on )?(?:to|with|for)\s+(?:action by )?(?:the\s+)?(?:\w+ )?(?:neighbourhood|response|gangs?|proactive|crime|robbery|tactical|tasking|policing|violence) (?:\w+ )?(?:team|unit|squad|officers?|sergeant|desk|meeting|group)
briefing (?:room|board|sheet|slide)s?
(?:daily|morning|shift|evening) (?:police )?briefing
(?:names|sightings?|associates|associations|YOUNG) (?:\w+ ){0,3}?(?:noted|logged|recorded|entered|added|submitted|put) (?:\w+ ){0,5}?(?:for|on|onto|into) (?:the )?system
(?:noted|logged|recorded|entered|added|submitted|put) (?:\w+ ){0,5}?(?:for|on|onto|into)\s+(?:the )?(?:police|force|intelligence) system
POLICE (?:\w+ ){0,2}?(?:something|anything) (?:\w+ )?to (?:act on|work with|go on|use)
(?:report|feed|relay|pass)(?:s|ing)? (?:back |on )?(?:what|anything|everything|whatever) (?:s?he|they|the \w+) (?:\w+ )?(?:learns?|hears?|finds? out|picks? up|overhears?|discovers?) (?:[\w’']+ ){0,6}?to (?:the )?(?:dc|ds|di|dci|pc|ps|sgt|police|officers?|detectives?|sergeant|inspector|squad|force)
(?:email|tell|send|update|inform|report to|ring|brief|copy in)(?:s|ing)? (?:the\s+|our )?(?:police )?(?:analysts?|intelligence \w+|gangs? unit)
(?:share|pass|send|report|forward)(?:s|d|ed|ing)? (?:it |them |this |these |everything )?(?:on )?(?:with|to) POLICE (?:weekly|daily|each week|every (?:day|week)|after each|in real time)
(?:photographs?|photos?|images?|pictures?|stills|posters?|descriptions?) of (?:all |each of )?YOUNG\s+(?:(?:were|are|have been|has been|will be|is|was|to be) )?(?:circulated|shared|passed|issued|sent|put up|displayed|pinned|distributed|given|shown|handed|emailed) (?:out |round )?(?:to|with|by|in|at|among|behind|on) (?:\w+ ){0,3}?(?:guards?|security|shops?|shopkeepers|retailers|staff|officers|police|wardens?|drivers|stores?|stations?|offices?|traders|managers?|patrols?|control room|businesses)(?! (?:\w+ ){0,4}?(?:exhibition|show|display|opening|gallery|concert|party))
POLICE (?:\w+ ){0,4}?(?:given|sent|handed|shown|passed|supplied with) (?:a |the )?(?:\w+ )?lists? of
(?:photographs?|photos?|images?|pictures?) of (?:all )?YOUNG (?:have |has |will |to\s+|should )?(?:gone|go|goes)\s+to (?:\w+ ){0,3}?(?:guards?|security|shops?|shopkeepers|retailers|police|officers|wardens?|drivers|stores?|traders|patrols?)
(?:for|to) (?:our |the )?(?:colleagues|partners) in the (?:force|police)
(?:crime|asb|anti-?social behaviour) reports? (?:that |which )?(?:name|names|naming|about|involving|against) YOUNG
(?:of use|useful|of help|of interest|of value|relevant) (?:to|for|in) (?:the|an|any|their) (?:\w+ )?(?:investigation|enquiry|prosecution|case against)
(?:ring|call|phone|radio)(?:s|ing)? (?:101|999|POLICE) (?:whenever|when|if|as soon as) (?:\w+ ){0,4}?(?:YOUNG) (?:\w+ ){0,2}?(?:arrives?|gathers?|meets?|comes?|appears?|seen|turns? up|sits?|stands?)
who (?:is|are|was|were|has been|have been) (?:seen |found |out |going )?(?:about )?with whom
on the (?:police|officers['’]) radar
map(?:s|ped|ping)? (?:\w+ ){0,2}?(?:movements|whereabouts|comings and goings)
on the radar of (?:the )?(?:(?:proactive|robbery|gangs?|crime|tasking|response) (?:team|unit|squad)|police|officers|neighbourhood (?:team|officers?)|community safety|enforcement)
(?:report|reports|reporting|record|records|recording|note|noting|log|logging) (?:on )?who (?:the group|they|members|each member|yp\d+) (?:associates?|is|are)
surveillance(?! cameras?(?: (?:at|on|in|outside|over|do|does|are|is|were|have|has|that|which)|[.,;]))
(?:keep|keeps|keeping|kept) (?:close )?(?:tabs|track|watch|a (?:close )?watch|a log|a register) (?:on|of|over) (?:the|their|them|who|members|all|each|these|this|its|which (?:of|boys?|girls?|young|members?|friends|children|pupils)|where)(?! (?:\w+ )?(?:cars?|vans?|vehicles?|taxis?|men|drivers?|adults?|lamps?|lights?|doors?|temperature|weather|bus(?:es)?)\b)
covert(?:ly)?
undercover
plain[ -]clothes?
(?:carry|carries|carried|conduct\w*|undertake\w*|make|mount\w*) (?:out )?(?:\w+ )?observations? (?:at|on|of|from|near|around)(?! (?:the )?(?:lesson|session|place|play))
observation (?:posts?|points?|vans?)
(?:track|tracks|tracked|tracking|monitor\w*|log|logs|logged|logging|follow|following|plot\w*|chart\w*|trace\w*) (?:\w+ ){0,2}?(?:movements|associations|associates|contacts|whereabouts|social media|phones?|online activity|accounts)
(?:on|about|of) (?:the group['’]s|their|members['’]|the members['’]|his|her) (?:movements|whereabouts|associations|associates)(?! (?:through|around) the (?:day|school))
(?:the group['’]s|their|members['’]) movements (?:between|on the|were|after|are (?:logged|known|tracked|unknown))
tracked on
(?:report|reports|reporting|record|records|recording|note|noting|log|logging) (?:on )?who (?:meets|is with|visits|comes|attends|associates|goes|enters|talks)
predict\w* (?:where|when|who|their|the group|offend\w+|crime|which)
strike next
predictive policing
(?:automatic )?number[ -]plates? (?:recognition|data|readers?|cameras?|checks?)
anpr
cell[ -]site
facial recognition(?! cameras? (?:has|have|had) (?:barred|banned|stopped|mistaken))
(?:phone|handset|device|mobile|vehicle|telephone) (?:downloads?|seizures?|examinations?|extractions?|checks?|data|records|traffic|analysis)(?! (?:plan|contract|allowance|protection))
(?:phones?|handsets?|devices?|telephones?|mobiles?) (?:\w+ ){0,2}(?:be |were |are |was\s+|been )?(?:seized|downloaded|examined|interrogated|confiscated by (?:police|officers))
seiz(?:e|ed|es|ing|ure of) (?:\w+ )?(?:phones?|handsets?|devices?|telephones?|mobiles?)
(?:pnc|pnd|police national (?:computer|database))
(?:warning|police|gang|flag) markers?
(?:put|puts|place[sd]?|placing|add|adds|added|set) (?:\w+ )?markers? (?:on|against|at) (?:\w+ ){0,5}?(?:address|addresses|homes?|names?|houses?)
(?:flagged|recorded|logged|marked|entered|held|shown|listed|added) (?:up )?(?:on|in|onto|to)\s+(?:niche|athena|holmes|crimint)
flag(?:ged|s)? on (?:the )?(?:police|force|gang|intelligence)(?: \w+)?
watch[ -]?lists?
identified (?:on|from|through|by) (?:the )?(?:cctv|cameras?|footage|body-worn)
(?:trawl\w*|review\w*) (?:the )?(?:cctv|footage|cameras?) (?:to|for) (?:identify|find|catch|see who|trace)
footage (?:\w+ ){0,2}(?:retained|seized|secured|requested|obtained|exhibited)
(?:retain|seize|secure|exhibit)(?:s|ed|ing)? (?:the )?(?:cctv|footage)
body[ -]worn (?:video|footage|cameras?)(?! (?:(?:shows?|showed) (?:that )?(?:\w+ ){1,4}(?:did|were|was|calm|polite|helping|doing)|(?:was|were|is) (?:(?:switched )?(?:off|on)|(?:played|shown) (?:back )?to))\b)
cctv (?:to|will|should|used to) (?:identify|track|monitor|watch|catch|gather)
(?:drone |cctv |camera )?footage (?:shows?|showed|places|puts|captured) (?:the group|them|members|yp\d+|two|three|several)
feel (?:that )?they are (?:being )?watched
under observation
(?:guards?|security(?: (?:staff|guards?|team))?|wardens?|officers?|police|patrols?|store detectives?)\s+(?:will|to|should|must|can|are to) (?:[\w’',-]+ ){0,12}?(?:follow|shadow|trail|watch|film|photograph)\s+(?:them|the (?:group|members|young people|boys|girls|lads|five))(?! (?:up|play|perform|train|safely|home|to (?:safety|the bus)|across|grow|skate|dance|rehearse)\b)
sightings? of (?:the )?(?:group|members|them|yp\d+|any)
(?:vehicle|car) registrations(?! (?:were|are|have|will) (?:not|never)\b)
registrations of
posing as
test purchas\w+ (?:of|for) (?:\w+ )?(?:drugs|cannabis|weed|crack|heroin)
test purchas\w+ (?:\w+ ){0,4}?(?:from|off|against) (?:the |this |any |these )?(?:group|members?|young people|boys|girls|lads|five|them|yp\d+)
one step ahead
(?:to|will|should|must|can|may|police|officers?|guards?|security|wardens?|patrols?|pcsos?|sergeant|cameras?|by) photograph(?:s|ed|ing)? (?:the )?(?:group|members|them|each|yp\d+|young people|boys|girls)
(?:film|follow|trail|shadow|watch|tail)(?:s|ed|ing)? (?:of )?(?:the (?:group|members|young people|boys|girls|five)|members|yp\d+) (?:home|from|on|each|every|as|when|whenever|until|for|outside(?= the (?:shops?|kebab|takeaway|flats?|station)))
checks on (?:the )?(?:group|members|addresses|vehicles|names|yp\d+)
(?:group['’]s|members['’]|their) (?:home )?addresses
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:\w+ ){0,5}?(?:identify|identifies|profile|profiles|photograph|photographs|monitor|monitors|track|tracks|target|targets|catch|trace|traces|log|logs|film|films) (?:each|every|all|the (?:group|members|five|young people|boys|girls)|members|them|who|any|yp\d+|sightings?)
(?:group|members|they|young people|friends|five|each|boys|girls|them|yp\d+) (?:\w+ ){0,2}?(?:is|are|was|were|be|been) (?:closely |being |to be |now |also\s+|regularly )*(?:monitored|profiled|tracked|logged(?! (?:out|off|in)\b)|flagged(?! down)|scored|graded|surveilled)(?! (?:by|on|through|via|with) (?:\w+ ){0,3}?(?:adults?|men|man|older|apps?|boyfriends?|parents?|mothers?|dealers?)|(?: \w+){0,3}? (?:out of (?:ten|five)|chat|for (?:their|looks|how))\b)
(?:group|members|they|young people|friends|five|each|boys|girls|them|yp\d+) (?:\w+ ){0,2}?(?:will|should|must|(?:are|is|were|was|going|need|have) to|can|may|could) be (?:filmed|photographed)(?! (?:for|at) (?:a |the\s+|their )?(?:film|poster|show|exhibition|play|concert|website))
(?:filmed|photographed) (?:\w+ ){0,2}?by (?:the |our |two |plain-clothes )?(?:police|officers?|pcsos?|cctv|cameras?|control room|wardens?|security|guards?|analysts?|detectives?)
(?:filmed|photographed) (?:entering|leaving|meeting|handing|passing|dealing|selling|exchanging)
(?:every|each|all|any) sightings?
(?:asked|told|instructed|tasked|briefed) to (?:follow|watch|track|film|photograph|log|monitor) (?:them|the|members|each|any)
(?:who|which (?:of them|members)) (?:was|were) (?:absent|missing|out|there|present|nearby) (?:at the time|on the (?:night|day)|when)
(?:phones?|telephones?|messages|accounts?|social media|calls|devices)(?: (?:is|are|was|were|be|being|to be)){0,4} (?:monitored|intercepted|tracked|read|watched|checked by (?:police|officers))
monitoring of (?:\w+ )?(?:messages|calls|the group)
cctv trawl
matching the (?:description|descriptions) (?:of|given)
(?:drones?|helicopter) (?:\w+ ){0,6}?(?:monitor|watch|track|film|follow|observe|spot|locate)
(?:cctv|cameras?|drones?|patrols?|officers?|wardens?|footage|guards) (?:\w+ ){0,5}?(?:track|monitor|watch|follow|film|observe|record)(?:s|ed|ing)? (?:\w+ ){0,2}?(?:who|whom|which of|their (?:\w+ )?(?:movements|routes?|journeys?|meetings?)|YOUNG)(?! (?:play|perform|train|rehearse|dance|skate|sing|because of (?:the|their)|round (?:the )?(?:shops?|stores?|aisles?|supermarket)|around (?:the )?(?:shops?|stores?|aisles?|supermarket)|(?:in|into|through) (?:every |the |most )?shops?))
(?:to|will|should|be|and) (?:track|monitor|film|observe|log|chart)(?:ed)? (?:who|whom|where) YOUNG
(?:know|knows|aware|understand|understands|reminded|told) (?:that )?(?:it|YOUNG) (?:is|are)\s+(?:being\s+)?watched
(?:good|full|better|poor|patchy) coverage (?:of|on) YOUNG(?! in the (?:press|paper|news))
(?:movements|whereabouts|associations|contacts|comings and goings) (?:can|could|may|might|will|should|must|are to|to|need to) (?:\w+ )?be (?:\w+ )?(?:tracked|monitored|followed|logged|plotted|recorded|watched|mapped|traced|noted)
(?:officers?|patrols?|guards?|wardens?|security|pcsos?|police|staff|rangers?)(?: \w+){0,3}? (?:told|asked|instructed|briefed|directed|ordered|tasked|reminded|authorised) to\s+(?:challenge|stop|confront|question|turn away|search|photograph|film|watch for|look out for|deal with|eject|keep moving) YOUNG (?:whenever|when|wherever|every time|each time|as soon as|if|at every|on every)
(?:shopkeepers|guards?|security|officers?|police|shops|wardens?|patrols?|retailers|traders|drivers)\s+(?:\w+ ){0,3}?(?:sent|given|shown|issued with|handed|emailed) (?:their|the (?:boys|girls|friends|group|seven)['’]s?) (?:pictures?|photographs?|photos|images|names|descriptions|details)
(?:wardens?|guards?|officers?|patrols?|security|police|pcsos?) (?:\w+ ){0,3}?take (?:\w+ )?(?:photographs?|photos?|pictures?|images?) of YOUNG
(?:anticipat|forecast|foresee)\w* (?:where|when|who) YOUNG (?:\w+ )?(?:offends?|strikes?|steals?|deals?|robs?|commits?)
tactical (?:tasking|options|advis\w+|plan)
priority nominal
(?:police|gang|named|of) nominal (?:group|cohort|list)s?
(?:on|against|to|onto|from|into) (?:the|a|our|any) (?:\w+ ){0,2}?(?:violence|harm|gangs?|offender|knife|robbery|police|priority|tasking|habitual|nominals?) (?:\w+ )?(?:list|matrix|register|index|board)
subjects? \d+
(?:likely|going|expected|predicted) to (?:re-?)?offend
offend next
where (?:the group|they|members|he|she) (?:keeps?|hides?|stores?|stash\w*|gets?|buys?) (?:its\s+|their |his |her |the )?(?:\w+ )?(?:weapons?|knives|drugs|money|stock|supply|stolen)
(?:harm|risk|gang|threat) scor\w+
(?:the|a|two|three|four|five|all|main|prime|key|these|those|possible|likely|known|several|any|outstanding|named|of|other|male|female|teenage|youth|potential|our|both|further|identified|priority|top|murder|robbery|burglary|young|more|no) suspects?(?! (?:that|package|vehicle|device|item|bag|the|it|it's|a|they|he|she|we))
(?:arrest|identif|interview|list|record|consider|circulat|want|flagg|known|came in|brought in)\w* (?:\w+ ){0,2}?as suspects
(?:should|will|must|to) treat (?:\w+ ){1,3}?as suspects
(?<!adult\s)(?<!as\s)suspects (?:in|were|was|are|is|seen|identified|have|had|fled|ran|made|include|for|left|and)
suspected (?:of (?:\w+ing|robber\w*|burglar\w*|drug|gang|involvement)|gang|drug|offenders?|involvement|members?|criminals?|dealers?(?= (?:in|among|within|of) the group)|robbers?)
(?:persons?|people|individuals?|subjects?|males?|females?|youths?|address(?:es)?|vehicles?) of interest
(?:key |known |main |high[ -]harm |active |a |the |each |this |every\s+|another )nominal(?! (?:fee|charge|sum|cost|amount|role|value|lead|rent|contribution|head|owner|price|membership|subscription|payment|rate|group|budget|fine|wage|allowance|deposit|donation|limit|prize|share|pot|number|interest|term|£|pounds?|pence|(?:one|two|three|five|ten|twenty|fifty|\d+) (?:pounds?|pence|quid|p\b)))
(?:known|criminal|gang|police|identified|wider|close|suspected|offending|their|his|her|the group['’]s|drug) associates
associat(?:es|ing|ion) with (?:known|criminal|gang|nominals?|offenders?|suspects?|other offenders?|prolific)
associates of (?:the|known|a|yp\d+)
(?:known|prolific|persistent|repeat|serial|habitual|priority|main|top|worst|active|career|high[ -]harm|most harmful|key|violent|drug|identified) (?:\w+ )?offenders?
ring-?leaders?
(?:key|main|major|biggest|top|principal) (?:players?|protagonists?|instigators?|culprits?|perpetrators?)
(?:identify|identifies|identifying|identified|establish\w*|find out|work out|determine|prove|show|name|naming|shows|showing|learn|discover) (?:the )?(?:culprits?|offenders?|perpetrators?(?! of (?:the |sexual |child )?(?:abuse|exploitation|grooming|harm))|those (?:responsible|behind|involved in (?:the )?(?:robber|burglar|offen|crime|thef))|who (?:is|are|was|were) (?:\w+ )?(?:responsible|behind|holding|dealing|supplying|carrying|selling|storing|committing|stealing|offending|running|in charge|involved in))
(?:evidence|proof) (?:of|as to|about|on|for|that shows|to show) (?:who|which of|their (?:involvement|offending|guilt|criminal)|offending|criminal\w*|supply|the group['’]s (?:involvement|offending|criminal)|guilt|drug)
evidence against
evidential\w*
(?:gather\w*|collect\w*|secur\w+|obtain\w*|build\w*|captur\w+|preserv\w+) (?:\w+ )?evidence(?! (?:from the young people|of (?:what (?:works|helps)|strengths?|change|impact|need)|about (?:lighting|the lights|the bus|the park)))
case against
(?:observed|sighted|spotted) (?:\w+ ){0,6}?(?:\d{2}[.:]\d{2}|\d{4}) ?(?:hours|hrs)\b
(?:group|subjects?|males?|youths?|lads|boys|members|yp\d+) seen (?:\w+ ){0,5}?(?:\d{2}[.:]\d{2}|\d{4})\s?(?:hours|hrs)\b
(?:search|stop|checks?|enquiries) (?:of \w+ \w+ )?(?:proved?|was|were) negative
proved negative
made off (?:on|in|towards|from|with|down|when|as|before|through|across|after|into)
decamped
lost to view
lines? of (?:enquiry|inquiry)
criminality
(?:the group['’]s|their|group|members['’]|this group['’]s|the cohort['’]s) (?:offending|criminal\w*|crimes?|modus operandi)(?! (?:is something (?:that )?adults|records? worr))
offending (?:by|of|within|among) (?:the|this|these) (?:group|cohort|network|members|boys|girls|lads|young people|friends)
joint enterprise
modus operandi
crime (?:groups?|pattern)
(?:burglary|robbery|theft|crime|offence) series
(?:thought|believed|suspected|known|understood|alleged|reported|assessed|said) to (?:be )?(?:\w+ ){0,6}?(?:stock|drugs|weapons?|knives|dealing|supplying|supply|selling|storing|holding|behind|offending|robberies|burglar\w+|stolen|ringleader|criminally)
(?:is|are|was|were|been|being) (?:linked|connected|attributed|tied) to (?:\w+ )?(?:\w+ )?(?:crimes?|offen[cs]es?|robberies|burglaries|thefts|stabbings|shootings)
(?:they|gang) (?:is|are|was|were) (?:\w+ )?responsible for (?:\w+ ){0,5}?(?:crimes?|offen[cs]es?|thefts?|robberies|damage|disorder|anti-?social)
lookouts?(?! (?:for|to))
(?:harder|difficult|impossible|less easy) for YOUNG to (?:re-?)?(?:offend|deal|steal|supply|rob|commit)
arrests (?:can|could|may|might|should|must) (?:then )?be made
number of (?:arrests|charges|convictions) (?:of|made|among|against|involving|in) YOUNG(?! (?:\w+ ){0,3}?(?:fall|fell|drop|halve|go(?:es)? down|reduc|decreas))
chain of command
(?:say|tell|nam(?:e|ing)|report(?:ing)?|reveal|disclos(?:e|ing)|identify(?:ing)?|find out|learn|establish|point out)(?: \w+){0,4}? (?:who|which (?:of (?:them|the \w+)|\w+))(?: (?:in|of|within) (?:the|this) \w+)? (?:carries|is carrying|deals?|sells?|holds?|suppl(?:y|ies)|steals?|robs?)
wanted (?:on|under) (?:a )?(?:recall|warrant)
(?:inquir|enquir|investigation)(?:y|ies|s)? into YOUNG(?!['’])
who (?:holds?|carries|keeps|stores|has) the (?:weapons?|knives|drugs|stock|line)
(?:hold|holds|holding|store|stores|storing|stash\w*|hid(?:e|es|ing)) the (?:weapons?|drugs|stash|stock|knives|stolen)
(?:prov(?:e|es|ing)|show|shows|showing|demonstrat\w+) (?:association|gang membership|membership of|involvement in|guilt)
criminally active
(?:added|put|entered|recorded|placed) (?:to|on|in) (?:the |a |their )?(?:\w+ )?(?:police|crime|custody|intelligence|offender|gang) (?:records?|systems?|reports?|database)
offender (?:list|management|manager|scheme|register)
integrated offender
nominals(?! (?:fee|charge)s?)
nominal (?:number|record|index) (?:on|in) (?:the |a )?(?:system|database|police)
(?:added|put|entered|recorded|placed) (?:to|on|in) (?:\w+ )?(?:the group['’]s|their|his|her) (?:police|crime|custody|offender) (?:records?|systems?|reports?)
suspected of (?:the |a |an |two |several )?(?:robber\w+|burglar\w+|thefts?|stabbing|assault|arson|shooting|offen\w+|supply\w*|deal\w+|handling|criminal)
evidence (?:of|for|that shows|that) (?:the |their |a )?(?:\w+ )?(?:gang|criminal|drug|offen\w+|membership|supply|association|involvement|crime)
(?:robber(?:y|ies)|burglar(?:y|ies)|thefts?|offen[cs]es?|crimes?|shoplifting|anti-?social behaviour|damage|disorder) (?:committed |caused |carried out )?(?:by|involving) (?:(?:a |any |each |every |some )?members? of |any of )?(?:the group|this group|members|them\b|these|the young people|the five|the friends)
gang (?:lines|leader|elders?|runners?|activity|identity|affiliat\w+|rivalr\w+ intelligence)
elders and (?:runners|youngers|foot)
made an example of
suspect yp\d+
who suppl(?:y|ies) whom
(?:males?|females?|ic\d(?: (?:fe)?males?)?) (?:matching|(?:(?:were|was) )?(?:seen|observed|stopped|identified|sighted|reported|arrested|detained)|in (?:dark|black|hooded|grey|a hood|a dark|a black|tracksuits|hoods|balaclavas))
interviewed (?:by|about) (?:the )?(?:police|officers|stabbing|robbery|burglary|assault|theft|fire|offence)(?! (?:about|because) (?:being|the attack))
(?:a|the|top) priority for (?:the )?(?:\w+ ){0,3}(?:unit|squad|force|police|team)(?= |[.,;]|$)
know who the (?:leaders?|ringleaders?|main|dealers|suppliers) (?:is|are)
(?:young people|group|members|they|boys|girls|friends|five) (?:are|is|were) (?:\w+ )?(?:criminals|thugs)
polic(?:e|ed|ing) (?:more |very )?robustly
(?:should|must|will) (?:each |all |both )?be treated as (?:an? )?(?:suspects?|offenders?|criminals?|nominals?)
(?:group|they|members|boys|girls|lads|friends|yp\d+) (?:is|are|was|were) (?:\w+ )?known for (?:robber\w+|burglar\w+|thefts?|dealing|shoplifting|violence|offending)
crime (?:wave|spree)
c(?:a|o)me to (?:the )?(?:police )?(?:notice|attention)(?: of (?:the )?police)? (?:for|through|following|after|because of|via|due to)
(?:is|are|was|were|be|been) (?!(?:often|always|routinely|wrongly|unfairly|repeatedly|first) )(?:\w+ )?suspected (?:of|to be|to have)(?! (?:(?:things?|something|anything|what) |(?:being|be|been) )?(?:exploited|groomed|harmed|hurt|coerced|used|forced|trafficked|abused|robbed|victim|a victim|victims|owed|adhd|autis|having adhd|\w+ ?exploitation))
(?:believed|thought|known|understood|alleged|reported|assessed) to be (?:\w+ )?(?:responsible|behind|involved in (?!positive|sport|music|drama|the club)|running (?:drugs|lines?|a|the)|carrying(?! bags)|dealing|linked (?:to|with)|connected (?:to|with)|concerned in|(?:part|members?|active members?) of (?:a|the) (?:\w+ )?(?:gang|network|ocg|organised)|active|committing)
(?:believes?|suspects?|thinks?|assum(?:e|es)|allege[sd]?|suspected) (?:that )?YOUNG (?:to be|of being|are|is|were) (?:\w+ )?(?:responsible for|behind|committing|causing|linked to|involved in) (?:\w+ ){0,5}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|shoplifting|assaults?|disorder|arson|damage|shootings?|stabbings?)
known to (?:the )?police for
(?:attention|notice) of (?:the )?(?:police|officers) for (?:\w+ ){0,4}?(?:crime|offen\w+|thefts?|robber\w+|disorder|anti-?social|shoplifting|damage)
(?:no longer|not|never|less) (?:\w+ ){0,4}?(?:able|capab\w+|opportunit\w+|free|in a position|inclined) to (?:re-?)?(?:offend|commit|deal|steal|rob)
enforcers?(?=[.,;:)]|$| for| of| in)
threat (?:assessments?|levels?|scores?)(?=:| (?:is|of|for|in))
(?<!older\s)(?<!other\s)(?<!bigger\s)(?:group|gang|cohort|lads|boys) (?:that|who) (?:deals?|steals?|robs?|offends?)(?! (?:\w+ ){0,3}(?:for|because|to pay))
(?:believed|suspected|thought|alleged|understood|clear) that YOUNG (?:is|are|was|were) (?:\w+ )?(?:supplying|selling|dealing|stealing|robbing|offending|storing)
(?:their|(?:group|boys|girls|lads|members|friends)['’]s?) criminal (?:network|enterprise|activit\w+|careers?|associat\w+)
build(?:ing|s)? (?:up )?a pattern of (?:events|behaviour|offending|incidents)
case (?:to be |can be |could be |is |being |will be )?(?:built|made|prepared) against YOUNG
YOUNG (?:is|are|was|were|has been|have been) (?:\w+ )?(?:linked|connected|tied) (?:to|with) (?:\w+ ){0,4}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|criminal\w*|gangs?|shootings?|stabbings?|county lines|disorder|arson|damage)
YOUNG (?:is|are|was|were|has been|have been) (?:\w+ )?(?:responsible for|behind|committing|causing|driving|carrying out) (?:\w+ ){0,5}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|shoplifting|assaults?|disorder|anti-?social|arson|damage|shootings?|stabbings?)
(?:asb|anti-?social behaviour|crimes?|offen[cs]es?|thefts?|robberies|shoplifting|damage) (?:\w+ )?(?:attributed|attributable|traced|linked|put down) to YOUNG
YOUNG (?:\w+ ){0,2}?(?:get|gets|getting|got) away with (?:it|this|things|everything|crimes?|murder)
(?:bulk|most|much|all|half|majority|lot|share) of (?:it|them|this|which) (?:\w+ ){0,2}?(?:down|due|attribut\w+|traced) to YOUNG
crime (?:generators?|attractors?|magnets?|nuisances?)
(?:targeted|regular|proactive|intelligence-led|routine|random) (?:stops?|searches) (?:of|on) (?:group members|YOUNG(?!['’]))
warrants? (?:to be |are |be )?(?:executed|obtained|sworn|granted)
(?:group|they|lads|boys|this) (?:to be|is|are) (?:an? )?(?:\w+ )?county line(?! (?:victim|exploit))
(?:act|acting|take action|taking action|proceed) against (?:the |this |these )?(?:group|members|young people|lads|boys|five|friends)
focus (?:of|for) (?:\w+ )?(?:proactive|police|policing|enforcement|disruption)
(?:to|will|should|must|and|or|by|can) disrupt(?:ing)? (?:the |these |this )?(?:young people|lads|boys|girls|friends|cohort|five)(?!['’])
(?:operators?|cctv|control room|guards?|security|officers?|police|patrols?|wardens?|analysts?)(?: [\w’']+){0,10}? (?:to|will|should|must) (?:\w+ )?(?:track|trail|monitor|shadow|tail|log) YOUNG(?!['’]| (?:safely|home))
so that YOUNG (?:is|are|can be|will be|get|gets) (?:\w+ )?(?:stopped|searched|watched|filmed|arrested|caught|challenged|deterred)(?! (?:less|fewer|fairly|only|from|with|by|over|out)\b)
YOUNG (?:\w+ ){0,3}?(?:as|is|are) (?:the |a )?(?:main |key |biggest |prime )?(?:drivers?|source|cause) of\s+(?:\w+ )?(?:robber\w+|crimes?|thefts?|burglar\w+|violence|disorder|asb|anti-?social|shoplifting)
known (?:vehicles|phone numbers|accounts|handles|haunts|hang-?outs)
(?:partner|partnership|community|police) (?:partnership )?(?:information|intelligence) (?:sharing )?(?:forms?|reports?|submissions?|logs?)
(?:to|and|will|should|must) search (?:(?:the )?(?:bags?|pockets|homes|lockers|rooms) of )?(?:every|each|all|any)(?: of)? (?:the )?(?:young (?:people|person)|boys?|girls?|lads?|members?|pupils?|one of|five|group|them)
(?:confirm|establish|prov|evidenc|determin|clarify|ascertain|investigat|identify|show)\w* (?:[\w’']+ ){1,4}?(?:role|part|involvement|hand|complicity) in (?:the )?(?:\w+ )?(?:supply|dealing|sale|robber\w+|thefts?|burglar\w+|offen\w+|crimes?|assaults?|stabbings?|damage)
(?:likely|believed|thought|suspected|said|understood) to (?:be|have been) (?:\w+ )?(?:responsible for|behind|involved in|carrying out|committing) (?:the |most |much |some )?(?:of the )?(?:\w+ )?(?:robber\w+|thefts?|burglar\w+|offen\w+|crimes?|assaults?|stabbings?|damage|disorder|dealing)
who (?:is|are|was|were) (?:behind|responsible for|committing|carrying out) (?:the |these |this )?(?:\w+ )?(?:robber\w+|thefts?|burglar\w+|offen\w+|crimes?|assaults?|stabbings?|damage|dealing)
POLICE (?:\w+ )?(?:have|has|hold|build|builds|gain|get|gets|need|needs|obtain) (?:a |an |the )?(?:\w+ ){0,2}?picture of\s+(?:who|what|where|YOUNG)
(?:broken|ended|dismantled|weakened|crushed) (?:up )?(?:by|through|with) (?:\w+ )?(?:arrests?|enforcement|prosecutions?|policing)
(?:members|of (?:the group|them|the young people|the lads|the boys)) (?:\w+ )?(?:arrested|charged|convicted|prosecuted|jailed|imprisoned) by (?:the end|\d|january|february|march|april|may|june|july|august|september|october|november|december|christmas|summer|next)
used as (?:a |an )?(?:\w+ )?(?:source|informant)(?! (?:of|for)\b)
(?:make sure|ensure|so|let|remind|tell)\w* (?:that )?(?:\w+ ){0,3}?(?:know|knows|aware) (?:that )?(?:(?:we|police|officers|the police|guards|they) (?:are|is) (?:being )?watch\w+|they are on the radar)
(?:instagram|snapchat|tiktok|facebook|whatsapp|social media|accounts?|posts|stories|profiles)(?: \w+){0,3}?\s+(?:checked|trawled|searched|scanned|reviewed|scrolled) (?:\w+ )?for (?:\w+ ){0,2}?(?:evidence|weapons?|knives|drugs|stolen|names|offen\w+|crimes?|criminal)
(?:send|give|supply|provide|pass|hand|email|forward)(?:s|ing)? POLICE (?:\w+ ){0,3}?(?:lists?\s+of\s+(?:names|who|which|members|everyone|those|all)|names|registers?|photographs|footage|addresses|the details)
plot(?:s|ted|ting)? (?:\w+ )?(?:offen[cs]es|crimes?|robberies|burglaries|thefts)
(?:generators?|magnets?|drivers?|source) (?:of|for) (?:\w+ )?(?:crime|disorder|offending|nuisance)(?= in| for| at| around|[.,;]|$)
YOUNG (?:\w+ ){0,8}?responsible for (?:most|much|all|a lot|the bulk|half) of the (?:\w+ )?(?:damage|crime|disorder|thefts?|shoplifting|nuisance|trouble|graffiti|incidents|offending)
YOUNG (?:\w+ ){0,3}?account(?:s|ed)? for (?:most|much|half|the bulk|all) of the (?:\w+ )?(?:crime|disorder|anti-?social|damage|thefts?|nuisance|trouble|offending)
(?:whom|who|which of them|which members) to (?:arrest|stop|search|target|watch|charge|visit)
(?:to|and|then|can|will|should) (?:arrest|charge|prosecute|round up|lock up|stop|search) (?:them|members|the group|the members|the young people|the five|those|each of them|yp\d+)(?! (?:from )?\w+ing\b)
build\w* (?:a|the) (?:\w+ )?case (?:for|against|on)
(?:assist|help|aid|support|inform|progress|further|advance|benefit)(?:s|ed|ing)? (?:with\s+|in )?(?:the |an? |any |police |ongoing |current |live |criminal |murder |robbery\s+|their )+(?:investigations?|enquir(?:y|ies))
(?:execut\w+|obtain\w*|seek|apply for) (?:a |search |further )*warrants?
(?:dawn |police )raids?
(?:the group|they|the boys|the young people|the gang|members) (?:must|should|need to|will) be held\s(?:accountable|to account|responsible)
(?:could|may|will|can) face (?:criminal )?prosecution
(?:arrest|charging|prosecution) (?:opportunit\w+|strateg\w+|plans?|phase|day|targets?|attempts?)
opportunit(?:y|ies) (?:to|for) (?:arrest|prosecut\w+|enforce\w*|charge|disrupt\w*|intervene by arrest)
(?:grounds|reasons?|pretext) (?:for|to) (?:an? )?(?:arrest|search|prosecut\w+)
(?:support|supports|supporting|secure|secures|securing|build|building|strengthen\w*|inform|informs|assist|assists|aid|aids|help|helps|leads? to|result in|towards?|for|bring|pursue|pursuing|achieve|achieving|enable|seek) (?:with )?(?:a |an |any |the |future\s+|successful |more |further |possible |criminal |related )*(?:prosecutions?|convictions?|charges(?! for)|charging decisions?|detections?|criminal (?:case|proceedings|investigations?)|guilty pleas?)
prosecut(?:e|es|ing) (?:the )?(?:members|group|young people|those|any|all|them|each|yp\d+|offenders|individuals)
(?:positive )?(?:outcomes? at court|court outcomes?|criminal justice outcomes?|sanction detections?|positive (?:charges?|disposals?))
detections? (?:for|rates?|of|rose|fell|have|are)
(?:detect|detects|detecting|detection of|solve|solves|solving|clear up|investigat\w+) (?:\w+ )?(?:crimes?|offen[cs]es?|offending|robberies|burglaries)(?! against)
clear-up rates?
(?:off|(?:tak|get|gett|remov|clear|driv|sweep|keep)(?:e|es|en|s|ing|ed)? (?:[\w’'-]+ ){1,4}?from)\s+the streets?(?= (?:for good|before|until|by|so|and into|$)|[.,;])
(?:assist|help|aid|support|enable|allow)(?:s|ed|ing)? (?:the )?(?:police|officers|force|detectives) (?:to |in |with )?(?:\w+ )?(?:arrest\w*|identify\w*|target\w*|catch\w*|track\w*|disrupt\w*|detect\w*|prosecut\w*|charg\w+|locat\w+|investigat\w+|enforc\w+|their (?:operation|investigation|enquiries))
(?:bring|brings|bringing|press|prefer|lay) charges
charges (?:against|brought|to be brought|can be|will be)
knock on the door
arrests? (?:are|is|were|will be|to be|have been) (?:planned|expected|anticipated|imminent|prepared|timed)
planned arrests?
(?:from|out of) circulation
tak(?:e|es|ing) out (?:the |its |their )(?:leaders?|ringleaders?|top|main|key|head)
catch(?:es|ing)? (?:the group|them|members|yp\d+) (?:in the act|red-handed|with|at it|out)
red-handed
in the act
rewards? (?:has been|is|was|be) offered
(?:easier|simpler|able|ready|possible) to (?:catch|arrest|apprehend|detain|police|track down)
(?:police|officers?|patrols?|wardens?|guards?|security) (?:\w+ ){0,8}?to catch YOUNG
(?:stop|search|arrest)(?:s|ped)? YOUNG on sight
take out (?:those|the (?:key|main|top|core))
(?:group|members|they|cohort|boys|girls|lads|friends) (?:is|are) (?:\w+ )?(?:charged|convicted|prosecuted|remanded|put before the courts?|brought to justice|locked up)(?! (?:more|for (?:a|the)|£|full))
(?:bring|brings|bringing|brought) (?:[\w’'-]+ ){0,8}?to justice
(?:should|will|must|can|may|could|shall|need to|needs to|ought to|are to|is to) be (?:\w+ )?(?:arrested|charged(?! (?:for|a|less|more|£))|prosecuted|detained|fingerprinted|searched|caught|locked up|taken (?:to court|into custody|off the streets?)|dealt with(?: by|[.,;]|$)|summonsed|stopped(?: and searched| on sight| on every| every time| by POLICE| when))
YOUNG (?:\w+ ){0,2}?(?:need|needs|have|has|ought|are|is) to be (?:brought to (?:justice|book)|taught a lesson|held (?:to account|accountable|responsible)|caught|deterred|disrupted|dealt with|cracked down on|removed from)
(?:arrest|prosecute|convict|apprehend|detain)(?:ing)? (?:the )?(?:YOUNG|ringleaders?|offenders?|culprits?)(?! (?:is|are|was|were|has|feels|felt|who harm))
(?:for )?use in (?:court|evidence|proceedings)(?= (?:against|later)|[.,;]|$)
warrants? (?:to be|will be|are to be|being|is to be) (?:executed|sought|obtained|served|applied for)
arrest (?:on|for|upon|at) (?:any |the first )?breach
(?:ought to|should|must|will|to) be (?:managed|handled|dealt with|policed|treated) (?:\w+ ){0,3}?by POLICE
(?:courts?|bench|magistrates|judges?|sentences?|arrests?) (?:\w+ ){0,3}?sends? (?:the right|a clear|a strong|a firm|a) (?:\w+ )?(?:signal|message)
(?:somebody|someone|one of them|they|one or two) (?:gets?|is|are|were) (?:\w+ )?locked up
stops? (?:\w+ ){0,2}?(?:resulting|ending|that (?:result|end)|leading) (?:in|to|with) (?:an? )?(?:positive|arrest|find|seizure|charge)
bring(?:s|ing)? (?:the others|YOUNG) (?:into line|to heel|to book)
(?:successful|increase in|rise in) (?:prosecutions|convictions|detections|charges)
(?:officers?|patrols?|guards?|wardens?|security|pcsos?|police) (?:will|should|must|are to|to)\s+(?:challenge|confront|eject|turn away) YOUNG (?:whenever|when|wherever|every time|each time|as soon as|if|at every|on every)
(?:stop|prevent|deter)(?:s|ping|ting|ring)? YOUNG from (?:committing|offending|stealing|dealing|robbing|supplying)
(?:time|day|place|chance|opportunity|moment) for (?:an? |the )?(?:warrant|raid|arrests?|house search)
(?:increas\w+|use|using|more|targeted|conduct\w*|carry out|carrying out|intensify\w*|step up|intelligence-led|further|continue|regular|extra|will|should|to|through|by) (?:of )?(?:the )?stop(?:s|ping)?[ -]and[ -]search(?:es|ing)?(?! (?:is|was|has|feels|made|left|happens|means|less|training|scrutiny|panel|leaflet|rights|works))
stop[ -]and[ -]search(?:es)? (?:of YOUNG )?(?:to be |are |be )?(?:carried out|conducted|completed)(?! (?:fairly|with respect))
stop[ -]and[ -]search(?:es)? (?:of |on |the |to be |will |should |members|them|operations?|activity|patrols|each|all)(?! (?:be )?(?:explained|reviewed|discussed|feels?|affects?))
(?:use|uses|using|apply|authoris\w+|request\w*|seek|seeking|another|further|impos\w+|extend\w*) (?:of )?(?:a |the )?section 60(?! of)
on sight
stop[ -]checks?
(?:stops|searches|stop checks) (?:of|on) (?:the )?(?:group|members) (?:have been|were|are) (?:productive|positive|fruitful|successful)
(?:alert|tip|tips|tipping|tipped|warn) (?:off )?(?:the )?(?:group|young people|members|them|friends)(?: off)?(?= (?:before|until|so|to the (?:operation|arrest|search|warrant))|[.,;]|$)
search(?:es|ed|ing)? (?:of )?(?:the )?(?:members|group|young people|each (?:member|of them)|them) (?:whenever|every time|each time|on entry|as they|if they)
(?:will|to|should|must|can) stop(?: and search)? (?:members|the group|each of them|them) (?:of the group )?(?:whenever|when|on|if|every|each|wherever)
search(?:es|ing)? (?:of )?(?:the )?(?:their|YOUNG['’]s?)\s+(?:mobile )?(?:phones?|devices?|handsets?|social media|accounts?|messages)
weapons? sweeps?
(?:to|will|should|must) (?:hold|conduct|carry out|introduce|run|begin) (?:\w+ )?bag search(?:es)?
(?:drugs|knives|weapons|cash|stolen goods) (?:\w+ )?(?:seized|recovered|confiscated) (?:from|off) YOUNG
enforc\w+ (?:the |a |their )?curfews?
identif(?:y|ies|ying) (?:\w+ )?(?:subjects|candidates|individuals|members|those) for (?:any )?(?:\w+ )*(?:orders?|injunctions?|disruption|arrest)
knife crime prevention orders?
acceptable behaviour (?:contracts?|agreements?)
community protection (?:warnings?|notices?) (?:to|on|for|against) (?:the |each |all |any )?(?:young|group|members?|boys?|girls|friends|five|them)
civil injunctions?(?= (?:against|on|for) (?:the|members|each|yp))
(?:closure|gang|exclusion|banning) orders? (?:\w+ ){0,12}?(?:deny|deprive) YOUNG
deny(?:ing)? YOUNG (?:a|their|any|the) (?:\w+ )?(?:base|territory|turf|space to operate)
(?:use|used|useful|relied on|support|supports|help|inform|informs|evidence|basis|apply|application|seek|seeking|obtain|bid|towards|pursue|pursuing|requesting)(?: (?!no |not )\w+){0,6}?\s+(?:criminal behaviour orders?|cbos?|injunctions?|asbos?|knife crime prevention orders?|dispersal orders?)
(?:go|going|press|pressing|push|pushing) for (?:an? |the )?(?:injunctions?|cbos?|criminal behaviour orders?|asbos?|dispersal order)
(?:serv|issu)(?:e|es|ed|ing) (?:\w+ ){0,2}?(?:cpns?|cpws?|abcs?|asbos?|cbos?|injunctions?) (?:on|to|against) YOUNG
(?:tenanc(?:y|ies)|homes?|housing|benefits) (?:\w+ ){0,4}?(?:at risk|in jeopardy|lost|withdrawn|reviewed) (?:unless|if (?:their|the)\s+(?:sons?|daughters?|child\w*|boys|girls|behaviour))
sanctions? (?:to date|applied so far|imposed so far)
(?:banning|public spaces? protection|civil|behaviour) (?:orders?|injunctions?) (?:for|against|on|over|covering|naming) YOUNG (?:is|are|will be|should be|could be|has been|have been|may be)\s+(?:\w+ )?(?:considered|sought|requested|prepared|drafted|recommended|proposed|pursued|wanted|looked at|applied for|needed)
(?:consider|seek|sought|apply|applies|applied|ask|want|request|recommend|propos|prepar|pursu|draft)\w*(?: \w+){0,4}? (?:banning|public spaces? protection) orders? (?:for|against|on|over|covering|naming) YOUNG
(?:recommend|request|suggest|propos)\w* (?:that )?(?:their|(?:the )?(?:boys|girls|group|lads)['’]s?) (?:homes?|houses?|bedrooms|lockers|bags|phones?) (?:are|be|should be) (?:searched|raided|checked)
put forward for (?:\w+ )?(?:orders?|injunctions?|enforcement|arrest)
(?:reduc\w+|cut|cuts|cutting|bring down|bringing down|lower\w*|driv\w+ down|fall|drop|decrease\w*|tackl\w+|combat\w*|fight\w*|control\w*|suppress\w*|stamp\w* out|curb\w*|prevent\w*|fewer|less|decline|number|rate|volume|level) (?:in |of |the |recorded\s+|reported |repeat |further |future |all |local |any |acquisitive |violent |serious\s+|youth\s+|knife |street |vehicle |detected |number |rate |rates |level |levels |volume\s+|group |gang\s+|amount )*(?:crimes?(?! they| against| by adults| on them)|offen[cs]es?|offending|re-?offending|anti-?social behaviour|asb|criminality|disorder|calls for service|demand on (?:the )?police)(?! (?:against|on|towards|experienced|suffered) (?:the|them|young|children|members|by the group))
(?<!involved\sin\s)crime (?:control|and disorder|reduction|fighting|prevention (?:aims?|purpose|objectives?))
(?:linked|attribut\w+|due|down) to (?:the|this) (?:cohort|gang)
(?:risk|likelihood|chance) of (?:re-?)?offending
protect(?:s|ing)? (?:the )?(?:public|community|residents|shopkeepers|businesses|shoppers|town centre|retailers) from (?:the|this|them|these|such)
(?:aims?|purpose|goal|objective|important|necessary|needed|required|helps?|assists?|supports?|contributes?|useful|essential|intended|designed|means) (?:\w+ ){0,9}?(?:crime|(?:re-?)?offending|robberies|burglaries|thefts|shoplifting|anti-?social behaviour|drug dealing)(?! (?:against|on|suffered|experienced|by adults|that (?:adults|older)))
target[ -]harden\w*
(?:source|cause) of (?:most|much|nearly all|the majority|all) of the (?:asb|crime|anti-?social behaviour|disorder)
(?:anti-?social behaviour|asb|crime|offending|disorder|(?:their|this|such) behaviour) (?:is not|will not be|is unacceptable and will not be|is not acceptable and will not be) tolerated
rid(?:ding)? the (?:estate|area|town|town centre|streets?|neighbourhood|park) of (?:the (?:group|gang|boys|youths|teenagers)|this (?:group|gang|problem)|these \w+|them|youths|gangs)\b
half of (?:all )?(?:the )?(?:reported|recorded) crime
(?:%|per ?cent) of (?:all )?(?:the )?(?:reported|recorded) crime
deter(?:s|red|ring)? (?:the group|members|the young people|them|these young people|the friends|further|offend\w+|crime|criminal\w*)
(?:until|unless) (?:the |their )?offending (?:stops|ceases|ends)
recorded crime
for (?:the )?(?:purposes? of )?(?:crime prevention|prevent(?:ion|ing) (?:of )?(?:crime|offending)|crime reduction)
prevention (?:and detection )?of crime
(?:re-?)?offending (?:is |are |goes |comes |to be )?(?:down(?! to)|cut|reduced|halved|falls?|drops?)(?=[.,;]|$| by| to| in| from)
(?:aims?|purpose|goal|object|objective|point|intention|task|remit)(?: of(?: \w+){1,4}?)? (?:is|was|must be|should be) (?:\w+ )?to (?:break|split|disperse|separate|divide|dismantle|disband|fragment|scatter) (?:up )?YOUNG
clamp(?:s|ed|ing)? down
crack(?:s|ed|ing)?[ -]?down
(?:to|will|should|must|for|of|by|and|at) tackl(?:e|ing) (?:the|this|these) (?:group|gang|cohort|lads|boys|youths|members)(?!['’])
(?:disrupt|deter|arrest|target|prosecute|tackle|charge)(?:s|ing)? (?:(?:and|or) \w+ )?(?:those|anyone|anybody|any|ones) (?:\w+ )?(?:in|within|among) (?:the|this) (?:group|cohort|friends)
(?:keep|keeps|take|takes|taking|regain\w*|restor\w+|win|wins|retak\w+) (?:back )?control (?:of|in)\s+(?:the )?(?:town|estate|park|precinct|streets?|high street|square|station|parade)
(?:send|sent|serv|issu|giv|writ|deliver|hand)\w* (?:\w+ ){0,3}?(?:warning|asb|anti-?social\s+behaviour) (?:letters?|notices?)(?: \w+){0,2}? (?:to|on|for) YOUNG
(?:warning|asb|anti-?social behaviour) (?:letters?|notices?) (?:\w+ ){0,3}?(?:sent|served|issued|given|delivered|handed|go|goes) (?:out )?(?:to|on) YOUNG
crime (?:figures?|rates?|statistics|levels?) (?:\w+ ){0,6}?(?:down|falls?|drops?|lower|reduced|halves?)
zero[ -]tolerance
(?:swift|robust|positive|firm|tough|decisive|strong)(?: and \w+)? action (?:against|with|on) (?:those|anyone|anybody|YOUNG|repeat|persistent|perpetrators|offenders)
(?:repeat|persistent|prolific|youth|young|known) perpetrators of (?:the )?(?:asb|crime|disorder|nuisance|anti-?social behaviour)
(?:tools?|powers)(?: and (?:tools?|powers))? (?:available )?(?:\w+ ){0,3}?(?:against|on) (?:perpetrators|offenders|YOUNG|those (?:causing|who|responsible))
tough(?:er)? (?:stance|line|approach|action)
(?:robust|joint|proactive|police|further|increased|more|swift|stepped-up|intensive|for|through|by|with|and|support\w*|inform\w*|lead to|leads to|escalat\w+ to|coordinated|co-ordinated|strong|tougher|stronger|step up|effective|civil|criminal|direct) enforcement(?! (?:officers?|teams?|letters?|agenc\w+|unit|action is|without))
enforcement (?:action|activity|opportunit\w+|options?|powers|phase|plan|strategy|against|response|visits?|days?|operations?|measures|approach|tactics|priorit\w+|lead)
hostile to the group
(?:poses?|present|presents) (?:a |the )?(?:\w+ )?(?:threat|danger|risk) to (?:the )?(?:public|community|residents|shoppers|businesses|others|shop staff|shopkeepers|passengers|customers)
threat (?:that |which )?(?:the group|they|members) (?:poses?|presents?)
target(?:s|ed|ing)? (?:the )?enforcement
enforcement (?:on|at|of) (?:the|members|each|all|those|any)
(?:strict|strong|firm|hard|robust|highly visible|tough|tougher|rigorous|heavy|intensive|assertive) (?:and \w+ )?(?:enforcement|policing)(?! (?:officers?|teams?))
(?:send|sends|sending) (?:a |out a )(?:(?!wrong|mixed|kind|warm|friendly|bad)\w+ )?message to YOUNG
(?:on top of|a grip on|to grips with|control of|a handle on) (?:the |this |their )?(?:group|offending|crime|disorder|young people|boys|gang)(?:['’]s (?:\w+ )?(?:behaviour|offending|activit\w+))?
enforcement (?:has|have|had) (?:\w+ ){0,3}?(?:success|effect|results|worked)
appetite for (?:\w+ ){0,3}?(?:operation|enforcement|crackdown|arrests)
(?:firm|hard|robust|strong)(?:er)? (?:line|stance|action) (?:from|by|with) (?:the )?(?:courts?|police|magistrates|officers|group|bench)
(?:robust|tough|firm|hard)(?:,? (?:and )?\w+)? (?:police|policing|enforcement) response
nam(?:e|es|ed|ing)[ -]and[ -]sham\w+
(?:visible|strong|clear|effective|real) deterrents?
make life (?:\w+ )?(?:difficult|hard|uncomfortable|unpleasant|awkward) for YOUNG
disrupt(?:ing|s)? (?:and \w+ )?(?:the |this |their |its |any |all\s+|the group['’]s )?(?:\w+ )?(?:group(?!['’]s (?:evenings?|routines?|meal|friendship|school|sleep|use))|network|gang|members|activit(?:y|ies)|offending|criminal\w*|crime|supply|operations?|movements|hierarchy|drug\w*|associations?|business)
disruption (?:of (?:this |their |its )?(?:\w+ )?(?:group(?!['’]s (?:evenings?|routines?|meal|friendship|school|sleep|use))|network|gang|members|activit\w+|offending|criminal\w*|supply|associat\w+)|tactics?|plans?|activit\w+|opportunit\w+|options?|strateg\w+|powers?|visits?|toolkit|work|measures?|and enforcement|techniques?|phase|panel)
(?:for|through|by|of|and|towards|enable|support\w*) disruption(?! (?:to|in|at) (?:the )?(?:bus|lesson|school|class|service|sleep))
(?:group|gang|network|they|members|young people|friends) (?:is|are|be|to be|being|has been|have been) (?:\w+ )?disrupted(?! (?:by|when|whenever|each|every|if|while))
dismantl\w+(?! (?:the |an? |its |their |this )?(?:\w+ ){0,2}?(?:shelter|bench|fence|stage|stall|tent|bike|goal|wall|barrier|scaffold|set|kit|ramp|gate))
degrad(?:e|es|ed|ing) (?:the |their |its )(?:\w+(?:['’]s)? )?(?:capabilit\w+|group|network|capacity|gang|influence)
capability(?=:| (?:and intent|to offend|for violence))
(?:the group|they|the gang|the boys|the network) (?:\w+ ){0,8}?ha(?:s|ve) a (?:clear |known )?(?:leadership|command) structure
(?:group|gang|network) (?:(?:is|are|to|be|will|should|must|can) ){0,3}disrupted(?=[.,;]|$| (?:before|early|soon|so)\b)
pre-?emptive (?:\w+ )?(?:action|arrests?|strikes?|policing|searches|disruption)(?! by the (?:school|council|club))
(?:break|splitt?|dispers|separat|divid|dismantl|scatter)ing YOUNG (?:up )?(?:is|was|remains) the\s+(?:\w+ )?(?:aim|purpose|goal|objective|object|point|priority|answer)
reclaim(?:ed|s|ing)? (?:\w+ ){0,3}?from YOUNG
(?:assist|help|aid)(?:s|ed|ing)? (?:the )?police (?:immensely|greatly|no end|enormously)
(?:targeted?|targets?|targeting|identif\w+|priorit\w+|selected|earmarked|lined up|next|considered) for (?:\w+ )?(?:enforcement|arrest|disruption|surveillance|prosecution|stop|search|a warrant)
(?:priority|operational|police|high[ -]value|enforcement|disruption) targets?
YOUNG (?:\w+ ){0,2}?(?:targeted|managed|dealt with|monitored|investigated|looked at|worked) (?:under|as part of|through|by) operation (?!encompass|safeguard)[a-z]+
operation [a-z]+ (?:targets|is targeting|targeted|will target|focus(?:es|ed)? on|is aimed at|aims at|concerns) YOUNG
(?:police|officers?|patrols?|operation|wardens|we|teams?) (?:will |to |should |can |must\s+|are to |now )?target(?:s|ed|ing)? (?:the (?:group|members|young people|friends|ringleaders|five|cohort|core)|members|them\b|yp\d+|those (?:who|most)|individuals|each|individual members)
(?:tasking(?! and co)|tasked (?:officers|police|patrols|units|by (?:police|the (?:force|sergeant|inspector)))|(?:officers?|police|patrols?|units?|teams?|wardens) (?:\w+ ){0,2}?tasked (?:to|with))
(?:operation|campaign|initiative|drive|push|fight) (?:against (?!racism|bullying|closure|poverty|the clos)|targeting|to (?:tackle|target|disrupt|detect|arrest|catch|round up|reduce crime))
(?:force['’]s|police|policing|force) (?:priorit\w+|objectives?|operations?|control strategy|targets?|performance)(?! (?:meeting|include|are explained)|(?: \w+){0,6}? (?:come|came|w[ao]ke|woken|frighten\w*|scare[sd]?|upset|left|mean|meant)\b)
control strategy
(?:police|officers?|patrols?) (?:\w+ ){0,3}?(?:target|patrol|saturate|flood|focus on)(?:s|ing)? (?:\w+ ){0,3}?hot ?spots?
(?:increase|step up|expand|grow|boost)(?:s|ing)? (?:the )?(?:police|policing|officer) (?:footprint|presence|visibility|patrols?)(?= (?:around|on|against|over|near) YOUNG)
(?:proactive|targeted|covert|police|overt|plain-clothes) operations?(?! (?:against|on|to (?:protect|find|catch)) (?:the )?(?:adults?|men|dealers|exploit\w+))(?!(?: \w+){0,6}? (?:come|came|w[ao]ke|woken|frighten\w*|scare[sd]?|upset|left|mean|meant|began at)\b)(?= (?:since|on|against|in|at|around|targeting|every|each|to)|[.,;]|$)
(?:mov|driv|push|clear|remov|get|keep|tak)(?:e|es|s|ing|ting)? YOUNG (?:right |well\s+|away )?(?:off|out of|from|away from) (?:the|our|this) (?:\w+ )?(?:streets?(?! (?:on|in the|after|and in|and into|until|between))|town centre|high street|precinct|shopping centre|estate|shops?|parade|retail park|market)(?! (?:when|where|who|in time|at night))
(?:crime|asb|robbery|offending|drugs?|theft|shoplifting) hot ?spots?(?= (?:patrol|polic|for the|where YOUNG (?:operate|offend|deal)))
hotspot (?:patrol|polic)\w*
(?:they|the (?:group|members|boys|girls|lads|individuals|friends|five|six|seven)|these individuals|each of them) (?:can|could|may|might|will|should|must|are to|need to) be (?:\w+ly )?(?:targeted|tackled|policed|surveilled|tailed|clamped down on|made an example of)(?! (?:by|for\s+(?:help|work|support|free|a)|online|at home|again by|with (?:help|support|messages|adverts)))
YOUNG (?:must|should|will|can|could|needs? to|have to|has to|are to|is to|ought to) (?:\w+ )?be\s+(?:managed|moved|driven|pushed|cleared|removed|kept|policed|designed) (?:off|out of|away from)\s+(?:the|our|this) (?:\w+ )?(?:streets?|town centre|high street|precinct|centre|estate|shops?|parade|retail park|market|station|square|park)
(?:wardens?|guards?|officers?|patrols?|security|police|pcsos?) (?:\w+ ){0,3}?(?:asked to|told to|should|must|will|are to|instructed to) (?:get|take|collect|obtain|demand) (?:their|YOUNG['’]s?) (?:names|details)
^intelligence
^disrupt(?:ion|ing|s)?(?! (?:to|in|from|by|at|during|around|round)\b)
^(?:search|photograph|film|stop|arrest|follow|watch|trail|shadow|question|detain|fingerprint)(?: the| each| all)? (?:members?|group|them|yp\d+|young people|friends|of them|boys|girls)(?!['’]| (?:and yp\d+ )?from (?:\w+ing|having)\b)
(?:arrests|arresting|culprits?|detections?|forensic\w*|handling|intercept\w*|modus operandi|policed|prosecut\w+|surveillance|tip-?offs?|trawl|warrants?)
(?:to|and|or|will|can) arrest
arrest(?= (?:them|the group|members)|[.;]|$)
charges? (?:of|for|against|with)
(?<!with\s)convictions?
(?:disrupt(?:ion)?|enforce(?:s|ment)?(?! (?:officers?|teams?|agenc|notices?))|suppress(?:ion|ing)?)
intelligence(?! (?:officers?|analysts?|units?|bureau|team|desk))
investigat\w+
suspects?(?! that)
(?:closure orders?|deterren(?:t|ce)|drones?|hot ?spots?|matching the description|under control)
hold (?:them|the group|members) to account
held to account
(?:refus\w+|decline[sd]?|fail\w*) to (?:co-?operate|assist|engage with (?:the )?(?:police|officers))
(?:accomplices?|affiliat(?!ed)\w+|class [abc]|county lines|criminality|drugs? markets?|high[ -]harm|line holders?|offend\w+|stolen goods|street robber\w*|street to source|supply chains?|weapons)
criminal(?! (?:damage|justice|court|law|records?|exploit))\w*
crimes? (?:that |which )?(?:the group|they|members) (?:commits?|committed|ha(?:s|ve) committed)
dealers? (?:in|among|within) the group
escalat\w+ (?:of|in) (?:violence|offen\w+|crime)
gangs?(?!(?:['’]s?)? (?:unit|team|desk|officers?|workers?|sergeant|lead|charity|project))
perpetrators?(?! of (?:the |sexual |child )?(?:abuse|exploitation|grooming|harm))
diagnos(?:is|es|ed)
(?:adhd|add diagnosis|attention deficit|asd|autis(?:m|tic)|asperger(?:['’]?s)?|dyslexi[ac]|dyspraxi[ac]|dyscalculia|ocd|obsessive[ -]compulsive|ptsd|post-traumatic|tourette(?:['’]?s)?|foetal alcohol|neuro(?:diver\w+|develop\w+)|selective(?:ly)? mut(?:e|ism))
(?:conduct|oppositional|personality|tic|mood|panic|attachment|developmental|stress) disorder
(?:born with|has|have|had|with|from) (?:an? )?(?:\w+ ){0,2}(?:disorder|syndrome|disability|impairment|diagnosis|disease|illness|infection|phobia|addiction|allergy|deficit)
(?:born with|has|had) an? (?:\w+ ){0,2}(?:heart defect|condition|injury|stroke|rash|tumour)
(?:has|had|with) a (?:bad |severe )?(?:stammer|stutter|lisp|chronic \w+|(?:heart|long-term|medical|health|skin) (?:condition|murmur|problem))
(?:attachment|processing|sensory|speech and language) (?:assessment|delay|difficult\w+|disorder|needs?|processing|therap\w+)
learning (?:difficult(?:y|ies)|needs?)
cognitive (?:assessment|delay|ability|function\w+)
understands? at the level of
iq
(?:generalised |social |separation |severe )?anxiety(?! (?:about the (?:underpass|park|walk)|is shared))
panic attacks?
(?:is|was|been|being|feels|felt|feeling|clinically|severely|becom\w+) depressed
(?:bipolar|depress(?:ion|ive)|flashbacks?|hallucinat\w+|insomnia|low mood|night terrors|nightmares|poor mental health|psycho(?:sis|tic)|schizophreni[ac])
(?:hears?|hearing|heard) voices
(?:complex|developmental|childhood) trauma
trauma (?:therapy|symptoms|counselling)
(?:had|having|heading for) a (?:nervous |mental |\w+ )?breakdown
sleep (?:disorder|apnoea|clinic)
(?:not|barely|hardly) slept for
(?:wets? (?:the|his|her) bed|bed-?wetting)
thoughts of (?:suicide|ending|dying|death|not being)
(?:wants|wanted|wish(?:es|ed)|does not want|did not want) to (?:die|be dead|be alive|live)
(?:overdosed?|self-?\s?harm(?:s|ed|ing)?|suicid(?:e|al))
(?:end|ending|take|taking|took) (?:his|her|their) (?:own )?life
(?:cut|hang|harm|hurt|kill|poison|starv)(?:e|s|es|ed|ing|ting)? (?:him|her|them)sel(?:f|ves)
(?:makes?|making|made) (?:him|her|them)sel(?:f|ves) (?:sick|vomit)
cut(?:s|ting)? (?:his|her|their) (?:arms?|wrists?|legs?|thighs?)
(?:taking|took|swallow\w+) (?:some |the |her mother's |his mother's |\w+ )?(?:tablets|pills|paracetamol)
stomach pumped
(?:allerg(?:y|ies|ic)|anaemia|anaphyla\w+|arthritis|asthma(?:tic)?|blood sugars?|cancer|cerebral palsy|cleft (?:palate|lip)|crohn['’]?s|diabet(?:es|ic)|eczema|epilep(?:sy|tic)|gum disease|insulin|leukaemia|migraines?|multiple sclerosis|scoliosis|seizures?|sickle cell)
(?:glandular|scarlet|rheumatic) fever
(?:spina bifida|muscular dystrophy|cystic fibrosis|hydrocephalus|endometriosis|psoriasis|haemophilia|thalassaemia|narcolepsy|coeliac|lupus|colitis|chronic fatigue)
born (?:prematurely|(?:\w+ ){1,3}(?:early|premature)|at (?:\d\d|twenty\w*|thirty\w*)(?:-\w+)? weeks)
(?:appendicitis|bronchitis|hepatitis|impetigo|meningitis|pneumonia|ringworm|scabies|tuberculosis)
(?:has|had|got|with) ms(?=[.,;]|$| and\b| which\b)
(?:has|had|having|suffers|gets) fits
(?:has|had|having) (?:a|another) (?:\w+ )?(?:fit|stroke)(?! of)
(?:blackouts?|concuss\w+|(?:brain|head) injury|unconscious)
heart (?:condition|murmur|attack)
(?:suffer(?:s|ed|ing)?|recover(?:s|ed|ing)?) from (?!the (?:loss|noise|cold)|loneliness|racism|lack)
(?:anorexi[ac]|bulimi[ac]|dietary|eating disorders?|obes(?:e|ity))
eats? (?:almost |next to )?nothing
(?:not|hardly|barely|stopped) (?:been )?eat(?:en|ing|s)?
(?:is|was|very|clinically) (?:under|over)weight
(?:lost|losing) (?:\w+ ){0,2}weight
(?:lost|losing|gained|put on) (?:\w+ ){0,2}(?:stone|kilos?|kg)
weigh(?:s|ed) (?:\d+|under|only|less than|barely)
weighed
bruis(?:e|es|ed|ing)
faint(?:s|ed|ing)(?= )
vomit(?:s|ed|ing) (?:after|in|when|blood|at|every)
(?:colostomy|catheter|stoma|wheelchair)
(?:a plate|pins|a pacemaker|a shunt) in (?:his|her)
disab(?:led|ility)
(?:hearing|visual|sight|physical|learning) (?:impairment|disabilities|loss|aids?)
(?:hearing|visually|sight|partially)[ -](?:impaired|sighted)
(?:is|are|was) (?:partially |profoundly )?deaf
registered blind
(?:is|was|going|gone|born) (?:\w+ly )?blind(?! (?:to|drunk|spot))
(?:cannot|not allowed to|unable to) (?:play|do) (?:contact )?(?:sport|pe)
(?:his|her|yp\d+['’]s) (?:weight|hygiene|diet|eyesight|hearing|mental|medication|appetite|pregnancy|drinking|drug use|panic|fits|stammer|disability|medical)
(?:his|her|their) (?:condition|disability|weight|moods?|illness|eating|injur(?:y|ies)|periods?)
(?:his|her|their) (?:mental |physical |sexual |emotional )?health
(?:concerns?|worr\w+) about (?:his|her|their|yp\d+['’]s) (?:weight|eating|diet|health|sleep|mood|hygiene|drinking|drug use|mental|wellbeing)
(?:is|was|got|became|fell|been) (?:[\w-]+ ){0,3}?pregnant
(?:abortion|contracepti(?:on|ve)|gave birth|miscarr(?:iage|ied)|pregnanc(?:y|ies))
(?:had|having|has had|for|after|considering|considered) (?:a|her) termination
(?:his|her|yp\d+['’]s) (?:baby|period|bump) (?:is|was) (?:due|late|born|overdue|showing)
(?:has|had) a (?:child|baby|son|daughter|toddler) (?:of (?:his|her|their) own|aged|due|on the way)
expecting (?:a (?:child|baby)|twins|in (?:the )?\w+)
us(?:es|ed|ing) (?:ketamine|spice|cocaine|heroin|crack|nitrous oxide|xanax|mdma|steroids|codeine)
sexual health (?:clinic|services?|nurse|screening|check|test)
(?:chlamydia|hiv|sexually transmitted|sti(?:s| test| clinic)?)
(?:inhalers?|medicat(?:ion|ed)|prescri(?:bed|ptions?)|self-?\s?medicat\w+)
(?:anti-?depressants?|antipsychotics?|citalopram|concerta|diazepam|fluoxetine|melatonin|methylphenidate|ritalin|sertraline)
takes? (?:\w+ )?(?:tablets|pills|capsules) (?:for|to|every|each|twice)
epi-?pens?
(?:sleeping |his |her |their )tablets
(?:his|her|their) (?:dose|inhaler|medicine)
(?:the|a higher|a lower) dose
(?:has|had|needs|given|gets) (?:his|her|an?) injections?
(?:immunis|vaccinat)\w+
(?:takes?|taking|took|on|given|hooked on) (?:\w+ |\w+ \w+['’]s ){0,2}?(?:codeine|tramadol|xanax|pregabalin|valium|morphine|propranolol|steroids|beta[ -]blockers)
(?:drinks|drank|drinking|drunk) (?:heavily|every (?:day|night|weekend)|alone|vodka|spirits|to (?:sleep|cope|forget)|most (?:days|nights))
(?:smok\w+|us(?:es|ed|ing)) (?:cannabis|weed|skunk|spice|ketamine|cocaine|heroin|drugs) (?:daily|every day|each day|heavily|regularly|most days|every night|to (?:sleep|cope))
(?:addict(?:ed|ion)|dependen(?:t|cy|ce)) (?:on|to) (?:cannabis|alcohol|drugs|weed|ketamine|painkillers|codeine|vapes?|nicotine|gambling)
(?:his|her|yp\d+['’]s) addiction
(?:alcohol|drug|cannabis|substance|ketamine) (?:dependen\w+|addiction|misuse (?:worker|service|treatment|team|problem)|problem|habit|treatment|use disorder|and alcohol (?:nurse|service|worker|team))
(?:com(?:e|es|ing)|came|weaned|get(?:s|ting)?) off (?:the )?(?:ketamine|spice|heroin|cannabis|weed|drugs|drink|crack|cocaine|tablets|medication|pills)
(?:camhs|cahms|crisis team|in-?patient|psychiatri(?:c|sts?)|psychotherap\w+|sectioned)
(?:educational |clinical )?psychologists?
dieti[ct]ians?
(?:his|her|their) (?:gp|doctor|consultant|paediatrician|dentist|therapist|counsellor|health visitor)
(?:sees|saw|seeing|see|seen by|under|has) an? (?:\w+ )?(?:therapist|counsellor|nurse|consultant|paediatrician|specialist)
(?:has|had|having|gets|receiv\w+|attend\w+|goes to|started|starts|starting|in|begun|offered|needs|waiting for|referred (?:for|to)) (?:\w+ )?(?:therapy|counselling|cbt)
(?:play|art|drama|family|talking) therapy
mental health (?:team|service|nurse|worker|assessment|act|referral|ward|unit|practitioner|has|is|got|declin\w+|deteriorat\w+)
(?:medical|health|mental health|physical health|psychiatric) (?:condition|problems?|needs?|difficult(?:y|ies)|crisis|history|issues?|records?|appointments?)
(?:hospital|gp|doctor['’]?s|clinic|dental|paediatric|optician['’]?s) appointments?
waiting list for (?:an? )?(?:\w+ )?(?:assessment|therapy|counselling|treatment)
under the (?:hospital|consultant|paediatrician|mental health|crisis team)
(?:admitted|taken|rushed|went|goes) to (?:hospital|a ?& ?e|a and e|accident and emergency|casualty)
(?:seen|treated|been|admitted) (?:\w+ (?:times )?)?(?:at|in|to) (?:a ?& ?e|hospital|the hospital|the clinic|casualty)
hospitali[sz]ed
(?:was|been) admitted
(?:hospital|emergency|two|three|four|several|repeated|his|her) admissions?
(?:blood tests?|tested positive|underwent)
(?:had|has had|needs|need|awaiting|waiting for) (?:an? )?(?:\w+ ){0,2}(?:surgery|operations?|scans?|mri|biopsy|transplant)(?! to)
(?:was|been) (?:treated|operated) (?:for|on)
(?:is|being) (?:being )?treated for
treated (?:him|her)
signed (?:yp\d+|him|her) off
signed off (?:sick|school|by)
care package
(?:gets|receives|claims|has|on) (?:an? |the )?(?:dla|pip|disability living|personal independence)
(?:access arrangements|alternative provision|ehcps?|ieps?|learning mentor|peps?|pru|pupil referral unit|semh|special educational needs?|special school|statemented)
ehc (?:plan|needs|assessment)s?
education,? health,? and care
(?:individual |personal |own )?(?:education|learning|behaviour|pastoral) (?:support )?plans?(?! are reviewed)
(?:individual (?:healthcare|support) plan|(?:pastoral|behaviour) support programme)
send? (?:support|register|needs|statement|provision|status|plan)
(?:has|have|had|with|for|of) send?
statement of (?:special|sen)
(?:has|had|gets|needs|given) (?:a )?one-to-one(?: support| worker| teaching)?
(?:one-to-one|1:1|1-1|ta|teaching assistant) (?:support|hours|help) (?:in|at|for)
(?:hours|support) (?:a week )?(?:of|from) (?:a |his |her )?(?:teaching assistant|ta|learning support|one-to-one)
(?:was|were|been|is|being|got|gets|he|she|temporarily|permanently|twice|internally|formally) excluded(?! from (?!(?:\w+ )?schools?\b|lessons|class|college|the academy|mainstream|his|her|the (?:school|college)))
excluded (?:him|her|yp\d+|them)(?! from (?!school|lessons|class|college))
(?:permanent(?:ly)?|fixed[ -]term|fixed[ -]period|school|internal|temporary|three|two|several|his|her|repeated|previous|\d+) exclusions?
exclusion from (?:school|college|lessons|the academy)
(?:was|been|is|being|got|gets) suspended(?! from (?:the (?:park|centre|club|hall)))
suspen(?:ded|sion)s? (?:from|by|for) (?:school|college|the (?:school|college|academy)|fighting|swearing|\w+ days)
(?:two|three|several|his|her|\d+) suspensions?
(?:(?:was|been|is|being|got) expelled|expelled from)
(?:on|given) (?:a )?(?:final|written|last) warning (?:at|from|by) (?:the )?(?:school|college)
(?:in|on) (?:internal )?isolation (?:at|in) school
detentions?
(?:chang(?:ed|ing) schools?|managed (?:move|transfer)|no school place|off[ -]?roll(?:ed)?|school moves)
(?:his|her|their) (?:second|third|fourth|fifth|sixth|\d+th) (?:\w+ )?(?:school|college)
(?:lose|losing|lost|loses) (?:his|her|their) (?:school )?place (?:at|in) (?:school|college|the (?:school|college|academy|unit))
(?:school |college |overall |current )?attendance (?:is|was|stands|has|fell|dropped|of|at|this (?:term|year)|over|since)[^.;]{0,40}?(?:\d+ ?%|\d+ per ?cent|per ?cent|fallen|dropped|below|down to|poor|very low)
(?:\d+ ?%|\d+ per ?cent) (?:school )?attend\w+
(?:his|her|yp\d+['’]s|school) (?:school )?attendance(?! at the (?:club|centre|hall|session|youth))
(?:has )?(?:not|never|barely|hardly|rarely) (?:been |gone |attended |been to |gone to\s+|attending |attend |in )(?:to )?(?:school|lessons|college)
miss(?:ed|es|ing)? (?:\w+ ){0,4}(?:of |from )?(?:school|lessons|schooling|education|college|gcses?)
(?:persistent|persistently|severely|unauthorised) absen\w+
(?:school refus\w+|refus\w+ (?:to (?:go to|attend) )?school|truant\w*)
(?:out of|off|without a) (?:school(?! hours)|education|school place|a school place)
(?:reduced|part-time|bespoke|personalised) time-?table
home[ -](?:educat|school)\w+
(?:neet|not in education,? employment)
been (?:to|at|through|in) (?:two|three|four|five|six|\d+) (?:\w+ )?(?:schools|colleges)
predicted (?:to (?:fail|pass)|(?:mostly |all |mainly )?(?:grades?|[1-9]s|ones|twos|threes|fours|fives|us))(?! us)
(?:function\w*|work\w*|operat\w*|read(?:s|ing)?|achiev\w*) at (?:a |an |the )?(?:year \w+|key stage \w+|\w+-year-old|primary|infant|p-?scale)(?:['’]s)?(?: school)?(?: level| standard)?
(?:a|two|three|four|\d) years? behind
(?:has|with|needs|given|gets) (?:his own |her own |a )?teaching assistant
gaps in (?:his|her|yp\d+['’]s) (?:learning|education|schooling)
(?:one|two|three|four|five|\d+) hours? (?:of (?:teaching|tuition|lessons)|(?:a|each) day (?:in|at) school)
(?:not|never|hardly|rarely) (?:\w+ ){0,2}a full (?:day|week|term|timetable) (?:in|at|of) (?:school|college|lessons)
(?:fine[sd]?|prosecut\w+|penalty notices?) (?:\w+ ){0,5}?for (?:his|her|non-?attendance|absence|yp\d+['’]s absence)
(?:bottom|lowest) set
kept down a year
(?:reading|spelling|developmental) age
(?:predicted|target|gcse|exam|mock|school) (?:grades?|results?|report|marks)
gcse (?:english|maths|predictions)
(?:his|her) predictions?
(?:fail\w*|passed|retak\w+|resit\w*) (?:\w+ ){0,2}(?:gcses?|exams?|mocks|maths|english)
(?:below|behind) (?:age[ -]related|expected|the expected|his peers|her peers|national|where (?:he|she) should)
working (?:below|towards|at the level)
at the level of (?:a )?(?:year|child|\w+-year-old)
(?:struggles|difficulty|difficulties|problems) (?:to |with |in )?(?:read\w*|writ\w+|spell\w*)
(?:can(?:not|['’]t)|could not|unable to) (?:read|write)
(?:concerns?|worr\w+) about (?:his|her|their|yp\d+['’]s) (?:attendance|school\w*|behaviour in class|reading|grades)
(?:his|her|yp\d+['’]s) (?:grades|gcses|exam results|school (?:report|place)|reading|spelling|behaviour at school|timetable|exclusion|suspension)
(?:brother|sister|father|mother|dad|mum|uncle|cousin|stepfather|stepdad|parent) (?:is\s+|was\s+|who is |are )?(?:in|out of|serving in) (?:prison|custody|jail|care)
(?:his|her|yp\d+['’]s) (?:mother|mum|father|dad)['’]s (?:\w+ )?(?:partner|husband|wife)
(?:his|her|yp\d+['’]s) (?:mother|mum|father|dad|parents?|carer|grandmother|nan) (?:both )?(?:works? (?:nights?|away|late|shifts)|is (?:rarely|never|not|often) (?:in|home|at home|there)|(?:are|is) away)
(?:tension|rows|shouting|fighting|arguments|violence|difficulties|trouble|problems|drinking|drugs) (?:at|in the|in (?:his|her|yp\d+['’]s|the family)) home
(?:his|her|their|yp\d+['’]s|the (?:boy|girl|child|young person)['’]s) (?:\w+ )?(?:mother|mum|father|dad|parents?|family|step-?(?:father|dad|mother|mum)|foster (?:carer|mother|father)|nan|gran|grandmother|grandfather|aunt|uncle|brother|sister|home|house|flat|household|home life) (?:\w+ly |has |have |had |is |are |was |were |both |often |still\s+|also |who\s+|never |sometimes |then |now |been |not |does |do |did |just\s+|to be ){0,4}(?:drink(?:s|ing)?|drank|drunk|us(?:es|ing) (?:drugs|heroin|crack|cannabis|alcohol)|smokes? (?:cannabis|crack|in the)|hit(?:s|ting)?|beat(?:s|ing|en)?|slap\w*|lock(?:s|ed|ing)? (?:him|her|them)|shout(?:s|ed|ing)?|left(?! (?:a message|word))|leaves? (?:him|her|them)|leaving|died|dead|die|dying|passed away|killed|in prison|in jail|in custody|jailed|imprisoned|deported|detained|separated|split|splitting|divorc\w+|argu\w+|fight(?:s|ing)?|fought|row(?:s|ed|ing)|lost (?:his|her|their) (?:job|home|flat|tenancy)|did to (?:him|her)|unemployed|out of work|unwell|ill|sick|poorly|depressed|bipolar|terminally|disabled|evicted|homeless|threw|throws?|thrown|kick(?:s|ed)?|neglect\w*|struggl\w+|suffer\w*|violent|abus\w+|cannot afford|can(?:not|['’]t) (?:cope|feed|keep|manage)|not cope|coping|absent|not (?:speak|live|see|seen|spoken|well\b|very well|been well)|remarried|pregnant|on benefits|in debt|debts|an alcoholic|alcoholic|addict\w*|asylum|refugees?|overcrowded|damp|cold|chaotic|dirty|unsafe|unsettled|moved|seeking asylum|known to|mental(?:ly)?|schizophreni\w+|relaps\w+|using|sectioned|hospital\w*|no recourse|no (?:food|heating|electricity|money)|cancer|diagnos\w+|stabbed|shot|murdered|attacked|arrested|convicted|charged|sentenced|wanted|raided|registered|dementia|a (?:drink|drug|gambling) problem|gone abroad|in re(?:covery|hab)|on (?:bail|licence|tag|the sex)|an? (?:\w+ ){0,2}?offender)
(?:his|her|their|yp\d+['’]s) (?:parents?['’]|mother['’]s|mum['’]s|father['’]s|dad['’]s|family['’]s|stepfather['’]s|stepdad['’]s|brother['’]s|parents) (?:\w+ )?(?:separation|divorce|drinking|drug use|alcohol\w*|mental health|depression|illness|death|violence|debts?|temper|arrest|imprisonment|sentence|new partner|boyfriend|girlfriend|eviction|relationship|marriage|break-?up|split|addiction|unemployment|immigration status|job|income|housing|behaviour|health|absence)
(?:lost|death of|bereaved of|misses) (?:his|her|their) (?:mother|mum|father|dad|brother|sister|nan\w*|gran\w*|aunt|uncle|cousin|parents?|baby)
bereave(?:d|ment)
(?:since|after|when|that|because) (?:his|her) (?:mother|mum|father|dad|parents?|nan|gran\w*|brother|sister)['’]?s? (?:\w+ ){0,2}(?:died|left|separat\w+|death|divorc\w+|split|went to prison|was jailed|moved out|was arrested|was deported|illness|new partner|lost)
(?:parents?|mother|father|mum|dad) (?:\w+ )?(?:separated|split up|divorced|are divorcing|separating|died|went to prison|is in prison|was sent to prison|moved out)
(?:stepfather|stepdad|stepmother|stepmum|mother|mum|father|dad|partner|boyfriend|brother|parents?)\s+(?:was|is being|has been|had been) (?:asked|told|made|ordered|required) to (?:move out|leave home|leave the (?:family )?(?:home|house|flat))
parents['’]? (?:separation|divorce|break-?up|arguments|fighting)
(?:mum|mother|dad|father|nan|gran\w*|mam)['’]s (?:\w+ )?(?:partner|boyfriend|girlfriend|husband|ex)\s+(?:has |had |often |sometimes |still |who )?(?:hits?|hitting|beats?|beating|slap\w*|shout\w*|threaten\w*|hurts?|drinks?|strangled|assault\w*|punch\w*|controls?|moved (?:in|out))
(?:mum|mother|dad|father|mam) (?:\w+ )?(?:left|walked out|moved (?:out|away|abroad))(?= in (?:19|20)\d\d| when (?:he|she|yp\d+)| and has(?: not|n['’]t))
(?:restraining|non-molestation|occupation) orders?
(?:in|into|to) (?:supported|semi-independent) (?:lodgings|accommodation|housing|living)
(?:has|had|with|got) no (?:papers|legal status|right to remain)
undocumented
(?:mother|mum|father|dad|parent)s? (?:has|have|had|found) a new (?:\w+ )?(?:partner|boyfriend|girlfriend|baby|family|husband|wife)
(?:his|her|yp\d+['’]s) (?:\w+ )?(?:parents?|mum|dad|mother|father|family) (?:is|are|was|were) (?:\w+ )?(?:going through|in the (?:middle|process) of|facing) (?:a\s+|an )?(?:\w+ )?(?:divorce|separation|break-?up|eviction|deportation|custody)
(?:mother|mum|mam|father|dad|nan|gran\w*|step\w+|carers?|parents?) (?:has |have |had )?(?:asked|told|ordered) (?:him|her|yp\d+) to (?:leave|move out|get out)(?=[.,;]|$| (?:and|because|after|when|since|home|the (?:house|flat|family)))
(?:\w+['’]s|his|her) (?:mum|mam|mother|dad|father|nan|gran\w*|step\w+) (?:is|was) (?:an? )?(?:\w+ )?(?:alcoholic|addict|drinker|schizophrenic|depressive)
(?:mother|mum|father|dad|parents?|nan|gran\w*|brother|sister) of (?:yp\d+|the (?:boy|girl|child)) (?:\w+ ){0,3}?(?:drinks?|drinking|hospital|prison|sectioned|died|dead|ill|unwell|evicted|homeless|alcoholic|addict\w*|depressed|violent|hits?|beats?|arrested|custody|rehab)
(?:(?:and|but|because|since|that|when|while|as|so) |^)(?:mum|mam|dad|nan|gran|grandad) (?:has|had|is|was|suffers from|lives with) (?:\w+ ){0,2}?(?:ms|multiple sclerosis|cancer|depression|epilepsy|dementia|lupus|a stroke|in (?:hospital|prison|custody|jail|rehab|a wheelchair)|ill|unwell|dying|disabled|an alcoholic|sectioned|deported|evicted|bipolar)
parents (?:are|were) (?:both )?(?:\w+ )?(?:users|addicts|alcoholics|drinkers|dead|in prison|in recovery)
(?:mum|mother|dad|father|nan|gran\w*|mam)['’]s (?:\w+ )?(?:partner|boyfriend|girlfriend|husband|wife) (?:will not|won['’]t|does not|doesn['’]t|refuses to|did not|didn['’]t) (?:have|let|want|allow)
(?:sees|saw|contact with|visits|no contact with|speak\w* to|not seen|never met|relationship with) (?:his|her) (?:real |birth |biological |step-?|absent )?(?:father|dad|mother|mum|parents?|stepfather|stepdad|siblings)
family (?:court|breakdown|history|therapy|debts?|income)
custody of (?:him|her|yp\d+)
serving \w+ (?:years?|months?|weeks?)
the baby is (?:due|coming|expected)
parental responsibility
registered sex offender
(?:concerns?|worr\w+) about (?:his|her|their|yp\d+['’]s) (?:home|mother|father|mum|dad|family|parents|stepfather|step-?mother|care|living)
(?:domestic (?:abuse|violence|incidents?|disputes?|disturbances?|call-?outs?)|violence between (?:his|her) parents)
(?:hit|hurt|beaten|abused|neglected|shouted at|locked out|thrown out|kicked out|smacked|assaulted) (?:\w+ )?(?:at home|by (?:his|her|their) (?:mother|mum|father|dad|step\w+|uncle|brother|parents?|family|carer|foster carer))
(?:was|been|being|is|severely|emotionally) neglect(?:ed)?
(?:thrown|kicked|locked) out(?: of (?:home|the house|his|her|the flat))?
(?:ran|runs|run|running) away from (?:home|his|her|the (?:placement|children['’]s home))
(?:victim of|experienced|suffered|suffers|experiencing) (?:\w+ )?(?:neglect|abuse|incest|domestic)
(?:experienced|suffered|suffers|experiencing|history of|survived) (?:\w+ ){0,2}?(?:trauma|bereavement|abuse|neglect)
disclos(?:e|es|ed|ing|ures?)(?: of)? (?:\w+ ){0,2}?(?:abuse|rape|neglect|assault|self-harm|harm at home)
(?:seen|seeing|watch(?:ed|ing)?|heard|hearing) (?:his|her|yp\d+['’]s) (?:step-?)?(?:mother|father|mum|dad|parents?|brother|sister) (?:\w+ )?(?:assault|hit|hurt|attack|beat|abus|punch|stab)\w*
(?:abused (?:him|her|by)|(?:sexually|physically|emotionally) abused)
(?:was|been|were) (?:raped|sexually \w+)
neglect(?:ed)? (?:at home|by)
(?:because of|due to|owing to|on (?:the )?grounds of|category of|on account of) (?:\w+ )?neglect
foster(?:ed)?(?: (?:care|carers?|placement|home|family|parents?))?(?! (?:trust|links|good|better|a sense|relationships|understanding|friendships|the))
(?:in|into|taken into|came into|come into|leaving|left|leaves|been in) care(?! (?:home|of|about|for|with|and|that|to))
(?:kinship|residential|respite|local authority) care(?:rs?)?
(?:at[ -]risk register|care leaver|(?:the|a) care system|child looked after|child protection register|(?:cin|cp) plan|special guardian\w*)
care (?:order|proceedings|plan)
looked[ -]after(?: child| by the local authority)?
(?:residential|children['’]s|care|secure) (?:home|placement|unit)
(?:placement|placed) (?:in|with|broke|breakdown|has broken|moves?|out of (?:area|borough|county))
child protection (?:plan|conference|enquir\w+|investigation)
child[ -]in[ -]need(?: plan)?
(?:section|s\.?) ?(?:17|20|31|47)
(?:was|were|been|is) adopted
adopti(?:on|ve) (?:breakdown|parents?|family|placement|at)
(?:has|have|had) had (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:homes|placements|foster)
social worker (?:because of|due to|owing to|on account of|since (?:his|her|the)|after (?:his|her|the)\s+(?:\w+[’']?s? ){0,2}?(?:arrest|death|assault|divorce|eviction|drinking|violence|removal)|for neglect)
(?:young carer|looking after the younger children)
(?:(?:cares|caring|carer) for|looks? after) (?:his|her|their) (?:\w+ )?(?:mother|mum|father|dad|nan|gran\w*|parents?|brothers?|sisters?|siblings?)
(?:liv(?:es|ed|ing)|stay(?:s|ed|ing)?|sleep(?:s|ing)?|moved|is|placed) (?:\w+ ){0,2}(?:with|at) (?:\w+ ){0,2}?(?:mother|mum|father|dad|aunt|auntie|uncle|nan|nana|gran\w*|step\w+|sister|brother|cousin|foster \w+|relatives?|older sibling|family friend)(?:['’]s)?
(?:liv(?:es|ed|ing)|stay(?:s|ing)) (?:alone|on (?:his|her|their) own|independently|between (?:two|his|her)|in (?:a |an )?(?:\w+ )?(?:hostel|children['’]s home|residential|care home|refuge|temporary|b ?& ?b|bed and breakfast|semi-independent|supported (?:accommodation|lodgings)|caravan|one-bed\w*|overcrowded|two-bed\w*|damp))
lives in a
(?:stay|liv|lodg|sleep)(?:s|es|ing|ed) with an? (?:\w+ )?(?:man|woman|stranger|family|couple)
(?:moved|sent|gone|went) to (?:live (?:at|with) |stay (?:at|with) )?(?:his|her|yp\d+['’]s) (?:nan|gran\w*|dad|mum|aunt\w*|uncle|father|mother)['’]s(?! for (?:tea|dinner|the))
(?:evict(?:ed|ion|s)|homeless(?:ness)?|no fixed (?:abode|address)|overcrowd\w+|rent arrears|sofa[ -]?surf\w*)
temporary (?:accommodation|housing)
(?:in|to) a (?:hostel|refuge|bed and breakfast|b&b)
(?:shares?|sharing) (?:a |the |one )?(?:bed|bedroom|room|mattress) (?:with|at home)
no (?:bed|room|place|space) (?:at home|for (?:him|her|yp\d+) (?:at|in))
slept? (?:rough|in (?:a )?(?:car|park|stairwell|shed)|at (?:a )?(?:neighbour|friend)['’]?s?|on (?:a )?(?:friend|sofa)\w*)
sleep(?:s|ing)? on (?:the|a|his|her) (?:[\w’']+ ){0,2}?(?:sofa|floor|couch)
sleeps? in (?:the|a) (?:living room|lounge|front room|kitchen|hall|hallway|bath|box room)
(?:lived|stayed|been|slept) in (?:two|three|four|five|six|seven|\d+) (?:\w+ )?(?:places|homes|placements|houses|flats|schools)
(?:lose|losing|lost) (?:its|their|his|her) (?:home|tenancy|house|flat|accommodation)
home (?:life|conditions|circumstances|situation|address)
his home(?! (?:town|team|ground|game|time|area|match|city|country))
(?:his|her|yp\d+['’]s) (?:tenancy|bedroom)
(?<!walk\s)(?<!walks\s)(?<!walked\s)(?<!walking\s)(?<!drive\s)(?<!drives\s)(?<!drove\s)(?<!driving\s)(?<!take\s)(?<!takes\s)(?<!took\s)(?<!taking\s)(?<!see\s)(?<!sees\s)(?<!saw\s)(?<!bring\s)(?<!brings\s)(?<!brought\s)(?<!send\s)(?<!sent\s)(?<!get\s)(?<!gets\s)(?<!got\s)(?<!carry\s)(?<!carried\s)(?<!follow\s)(?<!followed\s)(?<!help\s)(?<!helped\s)(?<!guide\s)(?<!led\s)her home(?! (?:town|team|ground|game|time|area|match|city|country))
(?:things|conditions|conflict|situation) at home
(?:his|her|yp\d+['’]s) (?:living (?:conditions|arrangements|situation)|home life|placement|foster \w+|care (?:order|status|plan))
(?:house|home|flat|room) of yp\d+ (?:\w+ ){0,3}?(?:no|damp|mould|cold|dirty|overcrowded|unsafe|raided)
(?:rats|mice|mould|damp|fleas|bed ?bugs) (?:at|in) (?:yp\d+['’]s|his|her)
(?:puts|gets|put|got|feeds|fed) (?:him|her)self (?:to bed|to school|up|ready)
(?:(?:left|is|was|are|been|stays?|often|be) home alone|alone (?:at home|in the (?:flat|house)))
free school meals
(?:no|not enough|without|little) (?:food|heating|electricity|hot water|bed) (?:at home|in the (?:house|flat|home)|of (?:his|her) own)
(?:goes|go|going|went|sent|comes) (?:to (?:school|bed) )?hungry
(?:uses?|using|relies on|relying on|depends on|visits?|fed by|food from|goes to) (?:a\s+|the )?food ?bank
(?:no recourse to public funds|immigration status|asylum(?: seeker| claim|-seeking)?|leave to remain|unaccompanied)
arrest(?:s|ed)?(?! (?:the|an?|more|people|warrant|powers|opportunit|rate|of (?:an?|the) (?:adult|man|men|older)))
(?:was|is|been|being|were|got) (?:re-?)?arrested
raid(?:s|ed)? (?:his|her|yp\d+['’]s|the (?:boy|girl|lad|family)['’]s)
in trouble (?:with the (?:police|law|courts?)|for (?:\w+ ){0,3}?(?:theft|graffiti|criminal damage|fighting|assault|robbery|shoplifting|dealing|carrying))
sex(?:ual)? offenders?['’]? register
(?:interviewed|questioned) (?:under caution|by (?:the )?police|at the police station|about (?:a|the) (?:robbery|stabbing|burglary|theft|assault))
(?:known|wanted) (?:to|by|for) (?:the )?(?:police|officers)(?: for)?
(?:was|is|been|being|youth|conditional|simple|formal|final|two|three|first|a|his|her|police|youth conditional) caution(?:ed|s)?(?: for(?: \w+){1,2})?
(?:conditional|absolute) discharge
found (?:an? |the |some )?(?:\w+ )?(?:knife|blade|weapon|machete|drugs?|cannabis|wraps?|cash|gun) (?:in|under|at|on)\s+(?:his|her|yp\d+['’]s)
(?:bailed|bail conditions?|cautioned for|final warning|probation|released under investigation|remand(?:ed)?|reprimand(?:ed|s)?|rui|under investigation)
(?:on|police|court|breach\w*|breached (?:his|her)|conditional|under|his|her|released on|granted|refused) (?:conditional |police |unconditional |court )?bail
charged (?:with|for)(?: [\w-]+){1,2}
(?:was|is|been|being|were) charged(?! (?:a |the |for (?:a |the )?(?:ticket|bus|entry|food)|\d|£|up\b|double))
(?:convict(?:ed|ions?) (?:of|for)(?: \w+){1,2}|(?:was|is|been|being) convicted)
(?:previous|unspent|spent|criminal|prior|several|two|three|four|\d+|no|his|her) convictions?
(?:awaiting|stood|stands|standing|faces|facing) (?:\w+ )?(?:trial|charges?|sentence|court)
(?:youth|magistrates['’]?|crown|youth justice|criminal) court
(?:appear(?:s|ed|ing)?|due|attend(?:s|ed)?|went|going|goes|up) (?:back )?(?:in|at|to|before) (?:the )?(?:\w+ )?court
court (?:appearance|date|hearing|order|case)s?
(?:court|judge|magistrates?|bench) (?:gave|sentenced|sent|fined|remanded|jailed) (?:yp\d+|him|her)
(?:guilty plea|pleaded (?:not )?guilty|found guilty|pleads guilty)
sentenc(?:e|ed|ing) (?:to|for|of|at|in)
(?:custodial|suspended|community|prison|his|her) sentence
(?:criminal|offending|police|arrest) (?:record|history|background|behaviour)
(?:is|are|on|to) (?:his|her) record
(?:abc contract|acceptable behaviour contract|asbo|cbo|community (?:payback|resolution)|deferred (?:caution|prosecution|sentence)|dto|intensive supervision|iss programme|out-of-court (?:disposal|resolution)|referral order|rehabilitation order|secure training centre|young offender|youth offender|yoi|yro)
(?:supervision|reparation|detention(?: and training)?|community|parenting|curfew|hospital|criminal behaviour|knife crime prevention|sexual harm prevention) order
youth justice (?:order|supervision|intervention|plan|worker|case)
(?:yjs|yot|yos) (?:order|worker|intervention|supervision|case|programme)
(?:assessed|supervised|supported|seen|worked with|interviewed|dealt with) by (?:the )?(?:youth\s+(?:justice|offending)|yjs|yot|yos)
(?:in|into|from|spent|time in|served|released from|leaves|left) (?:youth |police\s+|secure )?(?:custody|prison|jail|the cells|a secure (?:unit|home|children['’]s home)|secure accommodation)
(?:electronic(?:ally)?|gps|on a|wears? a|wearing a|has a|(?:got|given|fitted with|puts?) a|ankle|been|court-ordered) (?:ankle )?tag(?:ged|ging)?(?! (?:on|in) (?:a |the |his |her )?(?:photo|post|video|picture|jacket|coat))
tagged (?:by the court|until|and|since|for|from|at|with an electronic)
(?:court|court-imposed|police|bail|night-time|electronic|7pm|home|his|her|\d+(?:am|pm)) curfew
on (?:a )?curfew
on (?:licence|tag(?! team))
breach(?:ed|es)? (?:of )?(?:his|her|the|bail|an?) (?:\w+ )?(?:order|conditions?|bail|licence|curfew|injunction|tag)
unpaid work (?:order|for|on|hours)
(?:his|her|yp\d+['’]s) (?:tag|order|licence|offence|arrest|charge|caution)s?(?! of coffee)
(?:re-?)?offend(?:ed|s|ing)(?! (?:team|service|panel|by|people|them|him|her|anyone))
(?:first|previous|further|latest|index|knife|drugs?|violent|sexual|theft|driving|serious|two|three|four|\d+|similar|an|this|his|her|public order|possession) offen[cs]es?
(?:for|of|with) (?:\w+ )?(?:robbery|burglary|theft|shoplifting|criminal damage|common assault|affray|arson|actual bodily harm|grievous bodily harm|gbh|abh|possession|drug(?:s)? supply|supplying|dealing|twoc|vehicle theft|handling stolen|public order|carrying (?:a|an) (?:knife|blade|bladed|weapon|machete|offensive))
(?:is|was|been|being) (?:linked to|involved in|suspected of|responsible for|wanted (?:for|in connection with)|blamed for|identified in|implicated in) (?:an? |the |two |three\s+|several )?(?:\w+ )?(?:robber(?:y|ies)|stabbings?|burglar(?:y|ies)|thefts?|assaults?|arson|shoplifting|offen[cs]es?|criminal damage)
in connection with (?:\w+ ){0,4}?(?:robber(?:y|ies)|stabbings?|burglar(?:y|ies)|thefts?|assaults?|arson|offen[cs]es?)
possession (?:of|with intent)(?: (?:a |an )?[\w-]+){1,3}
(?:caught|found|stopped|searched and found) (?:\w+ )?(?:with|carrying|in possession of|holding) (?:a |an |some )?(?:\w+ )?(?:knife|blade|machete|weapon|cannabis|drugs?|wraps?|cocaine|crack|heroin|class [abc]|stolen \w+|firearm|gun)
committ(?:ed|ing|s) (?:an? |two |three |the |several )?(?:\w+ )?(?:offen[cs]es?|robber(?:y|ies)|burglar(?:y|ies)|theft|assault|crime|arson|criminal damage)
(?:stole|has stolen|had stolen|steals|stealing|shoplift\w*|burgled)
(?:robbed|mugged|stabbed|assaulted) (?:a|an|another|two|the) (?:\w+ )?(?:boy|girl|man|woman|pupil|student|teacher|shopkeeper|officer|young|child|member of staff|person)
set(?:ting)? (?:a |the )?(?:\w+ )?(?:fire to|on fire|alight)
caught (?:selling|dealing|supplying|stealing)(?! (?:cakes|tickets|badges))
(?:deals|dealing|sells|selling|sold|supplies|supplying) (?:drugs|cannabis|weed|crack|cocaine|heroin|class a)
\d ?x (?:class [abc]|twoc|thefts?|robber(?:y|ies)|burglar(?:y|ies)|possession|assaults?|affray|abh|gbh|criminal)

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 12 12 13 13 13 13 14 14 15 16 16 16 17 17 18 18 19 21 22 22 23 23 23 23 23 25 26 28 28 28 28 29 31 31 31 32 32 33 34 34 36 36 36 36 36 36 36 36 36 36 37 37 37 37 37 38 39 39 40 40 40 41 41 41 43 43 43 44 44 44 45 45 45 45 46 46 46 46 47 47 47 47 47 48 48 48 48 49 49 50 50 51 51 51 51 51 51 51 51 52 52 53 53 54 55 55 56 56 56 56 56 57 58 58 58 59 59 60 60 60 61 61 61 62 62 62 62 62 62 63 63 63 63 64 64 64 64 65 66 67 67 67 68 69 69 70 70 71 71 71 72 72 73 73 73 73 73 73 73 73 73 73 73 74 74 74 74 74 74 74 74 74 74 74 74 74 75 76 76 77 77 78 78 78 78 78 78 79 80 81 82 82 82 82 83 83 83 84 84 85 85 85 86 87 87 88 89 89 90 91 92 93 93 93 94 94 94 94 94 94 94 94 95 95 95 95 95 95 95 95 96 97 97 98 99 100 100 101 101 101 101 101 101 101 102 102 102 103 104 104 104 104 104 104 105 106 107 108 108 108 108 109 109 109 109 110 110 110 110 110 110 110 110 110 110 110 110 110 110 110 110 110 110 110 110 110 110 111 111 111 111 111 111 111 112 112 113 113 114 114 114 115 115 115 115 115 115 116 116 116 117 117 118 119 119 119 120 120 120 120 120 120 121 121 121 121 122 123 123 123 123 123 123 124 124 125 125 127 127 128 129 129 130 131 132 132 133 134 134 135 135 135 135 135 136 136 136 136 137 137 137 138 138 138 139 139 139 139 140 140 141 142 143 144 146 146 147 147 148 148 148 149 149 149 149 149 149 150 151 151 151 152 152 152 155 155 155 155 156 156 156 156 157 157 158 158 158 158 159 159 159 159 159 159 159 159 159 160 161 161 163 164 164 168 168 168 168 168 169 169 169 170 171 171 171 171 171 171 171 174 175 177 179 180 181 185 187 187 188 190 192 192 192 192 192 192 192 192 193 193 193 193 196 196 196 197 198 198 198 198 201 202 202 203 203 204 206 206 206 207 209 209 209 209 209 209 210 211 212 212 212 212 212 212 212 213 213 213 213 213 214 214 214 214 214 214 215 215 217 217 219 219 220 221 221 222 223 223 223 224 225 227 227 227 227 227 227 227 227 227 228 228 228 228 228 229 229 229 229 229 229 229 229 230 230 230 230 230 230 230 230 230 231 231 231 232 232 233 233 234 234 234 234 234 235 235 235 235 235 236 236 237 238 239 239 240 240 241 241 241 242 242 242 243 244 244 245 245 246 246 247 248 248 248 249 250 250 252 253 253 253 253 253 254 255 256 256 256 256 256 256 257 257 257 257 257 258 258 259 259 261 261 262 262 263 263 264 266 267 268 269 270 271 272 273 274 275 275 276 277 277 278 278 278 278 279 279 279 279 279 280 280 281 281 281 282 282 283 283 284 284 284 284 285 286 286 287 289 290 290 291 291 292 292 293 293 293 293 293 293 293 293 293 294 294 295 296 297 298 299 299 299 300 301 302 302 303 303 303 303 303 304 304 305 305 306 306 307 307 308 308 308 308 308 308 308 308 308 309 309 309 309 310 310 311 312 312 313 314 315 315 315 315 316 316 317 317 317 317 318 318 318 319 320 321 322 323 324 324 325 326 326 327 328 328 328 328 328 328 328 328 328 328 328 329 329 329 329 329 329 329 329 329 330 330 330 330 331 331 331 331 331 332 332 332 332 332 332 332 332 333 333 334 334 334 336 336 336 337 338 340 341 342 342 342 344 344 344 344 344 344 344 344 344 344 344 344 345 345 345 345 345 345 345 345 345 345 345 346 346 346 346 348 348 348 348 348 349 349 349 350 350 350 351 351 352 352 352 353 353 353 354 354 355 356 357 357 358 358 358 358 358 359 359 359 359 359 359 359 359 360 360 361 362 363 363 365 365 365 365 365 365 365 366 366 366 366 366 366 366 366 366 366 366 366 366 367 368 370 371 372 373 374 375 375 375 377 377 377 378 378 379 380 380 380 382 383 383 383 384 384 385 386 386 387 389 390 391 392 392 393 394 395 395 395 395 396 396 397 397 397 397 398 398 398 400 401 401 402 402 403 403 403 409 411 412 412 413 413 413 415 416 419 420 425 425 428 428 428 429 430 431 434 440 441 441 441 443 444 444 444 444 445 447 447 447 447 448 450 450 450 451 452 453 453 454 454 455 455 455 455 455 455 455 455 455 455 455 455 455 455 455 455 456 456 456 456 457 457 457 457 457 457 457 457 457 457 457 457 457 457 457 457 457 458 458 458 459 460 460 460 460 462 464 466 467 468 468 468 468 469 469 469 469 470 471 471 471 476 477 477 478 478 478 478 478 478 478 478 479 480 481 482 482 483 483 483 483 485 486 487 487 489 489 490 491 492 492 492 492 493 493 493 493 494 494 494 495 496 497 497 498 498 498 499 499 499 499 500 500 501 501 502 503 504 504 505 506 510 510 510 513 513 514 514 514 514 515 515 515 515 515 515 517 518 518 519 519 519 519 519 520 520 520 520 520 521 521 521 522 523 523 523 523 524 525 525 525 525 525 525 525 525 525 526 526 528 528 528 528 529 529 529 530 530 530 530 530 530 530 530 530 530 530 530 530 530 530 530 530 530 530 530 531 531 531 531 531 531 532 533 533 533 533 533 533 534 534 535 536 536 536 536 537 541 541 541 541 542 544 544 544 545 545 546 546 548 548 548 548 548 549 549 549 550 550 554 555 555 555 558 559 561 561 562 564 564 564 564 565 568 570 570 570 571 571 571 574 575 576 576 577 577 578 584 585 586 586 586 589 590 592 593 594 595 596 596 596 597 598 599 599 599 599 600 602 602 602 602 604 604 604 605 605 605 605 605 605 605 606 606 606 606 607 608 609 610 610 610 610 611 612 613 615 615 617 617 617 618 618 618 618 619 619 620 620 621 622 622 622 622 622 622 623 623 623 623 623 623 624 625 625 626 626 626 626 627 628 629 630 630 630 631 633 633 633 633 633 634 634 634 635 635 635 636 636 636 636 637 637 637 638 639 639 640 641 641 641 641 641 641 641 641 641 641 641 642 643 644 644 645 645 645 645 646 646 647 647 648 648 649 649 649 650 650 651 653 653 653 653 653 654 654 654 655 656 656 658 659 660 660 660 661 662 662 662 662 662 666 666 666 667 667 667 668 668 668 668 668 669 669 669 671 672 672 672 674 675 676 676 676 677 677 677 677 677 678 678 678 679 680 680 680 680 681 681 681 681 681 681 681 681 682 683 683 684 684 684 684 685 685 686 686 686 686 686 686 686 686 686 686 686 686 686 687 689 689 689 689 691 693 693 693 694 694 695 696 696 696 697 697 698 700 700 701 702 702 703 703 703 703 704 704 704 704 704 705 705 705 705 705 705 705 707 707 707 707 708 708 708 709 709 710 710 710 711 711 711 711 711 712 712 712 713 713 713 714 714 714 714 714 715 716 716 717 717 717 718 718 718 718 718 719 719 719 720 721 721 721 722 722 722 723 723 724 725 725 726 726 726 726 727 728 728 728 728 729 729 729 729 730 730 730 730 730 730 731 731 733 733 736 736 736 736 737 738 738 739 741 741 741 741 742 742 744 744 748 748 748 750 754 755 755 756 756 756 756 760 761 763 764 764 764 764 765 765 766 766 766 766 766 766 768 769 772 772 772 773 775 777 778 781 782 782 782 783 785 785 785 786 787 787 787 787 788 789 789 789 790 790 790 791 792 793 794 794 795 795 796 797 797 797 798 798 798 798 798 798 798 798 798 798 799 800 800 800 800 801 802 803 803 803 804 804 807 807 808 809 809 809 810 811 812 812 812 813 814 814 814 815 816 816 816 816 818 818 818 818 819 819 820 820 821 822 822 826 827 827 829 830 831 831 831 832 833 833 833 833 833 834 834 834 834 835 836 836 836 836 836 837 837 837 837 838 839 840 841 841 841 841 841 841 842 842 842 842 842 842 843 843 843 843 843 844 844 844 845 845 845 845 845 845 846 848 849 849 850 850 850 851 852 853 854 854 854 854 855 855 855 855 855 855 855 856 856 856 856 856 856 857 859 860 860 860 860 861 861 861 861 861 862 862 862 863 864 864 865 865 865 865 866 866 866 866 867 868 868 868 869 869 869 870 870 872 872 873 873 873 874 874 874 874 875 875 875 875 875 875 876 876 876 876 877 877 877 877 877 877 878 878 879 879 879 879 880 880 881 881 882 882 883 883 883 884 884 884 884 884 885 886 886 886 886 886 886 886 887 889 889 889 890 890 890 890 891 891 891 891 891 891 891 891 893 894 894 895 897 897 897 898 898 898 899 901 901 901 901 901 901 901 901 902 902 902 904 904 905 905 905 905 905 905 906 906 906 907 907 908 908 908 908 908 909 910 910 910 910 911 911 911 912 912 912 912 913 914 914 916 917 917 917 919 921 921 921 922 923 924 924 925 925 926 926 926 926 927 927 927 927 927 928 928 928 928 928 928 928 929 929 929 929 930 931 931 931 932 932 932 932 932 932 932 933 933 933 933 933 933 934 934 935 935 935 936 936 936 937 937 938 938 938 938 938 938 938 938 938 938 938 938 938 938 938 938 938 938 938 939 939 939 940 940 940 940 941 942 943 943 943 943 944 945 945 945 945 946 946 946 946 946 946 946 947 947 947 947 947 947 948 948 948 948 949 949 949 949 950 950 950 950 951 951 952 952 952 953 953 954 954 954 955 956 956 957 957 958 959 960 960 961 961 962 962 962 963 963 963 964 965 965 966 967 967 967 967 968 968 969 969 970 970 970 970 971 971 971 971 971 971 972 972 972 972 973 973 973 973 973 973 973 974 975 975 976 976 976 976 976 977 977 977 977 977 977 977 978 978 978 979 980 980 980 980 980 980 980 980 980 981 981 982 983 983 984 984 984 984 984 986 986 987 988 988 989 989 990 991 991 991 992 994 995 995 995 996 996 996 996 996 996 996 996 996 996 996 996 996 997 997 997 997 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 999 1000 1001 1002 1002 1002 1002 1002 1003 1004 1004 1004 1004 1004 1005 1005 1005 1006 1007 1008 1010 1010 1011 1011 1011 1011 1011 1011 1013 1013 1014 1014 1015 1015 1016 1017 1017 1018 1018 1019 1019 1021 1021 1021 1021 1022 1022 1022 1022 1023 1023 1024 1025 1026 1028 1029 1030 1031 1032 1033 1034 1035 1035 1038 1039 1040 1041 1042 1043 1043 1044 1044 1044 1044 1044 1045 1046 1046 1046 1046 1047 1048 1048 1049 1051 1051 1053 1054 1055 1055 1056 1057 1058 1058 1059 1061 1061 1062 1062 1064 1064 1064 1064 1065 1065 1066 1066 1067 1067 1067 1067 1068 1068 1068 1068 1069 1070 1070 1071 1071 1073 1074 1074 1075 1077 1077 1078 1078 1079 1081 1082 1083 1085 1087 1087 1087 1088 1088 1088 1089 1089 1089 1090 1090 1091 1091 1092 1094 1094 1095 1095 1095 1095 1095 1095 1096 1096 1096 1098 1098 1100 1100 1100 1100 1100 1101 1102 1102 1102 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1112 1120 1125 1126 1127 1128 1129 1130 1131 1132 1133 1135 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1152 1154 1156 1159 1160 1161 1162 1163 1164 1165 1166 1167 1169 1170 1171 1172 1173 1174 1175 1177 1181 1182 1183 1184 1185 1186 1187 1188 1190 1191 1192 1193 1194 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1207 1209 1212 1213 1214 1215 1216 1217 1220 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1231 1232 1233 1234 1235 1236 1237 1239 1243 1245 1246 1247 1249 1253 1258 1259 1262 1263 1264 1266 1267 1270 1271 1272 1273 1275 1276 1280 1281 1282 1283 1284 1285 1287 1288 1289 1290 1293 1294 1295 1296 1298 1300 1301 1302 1303 1304 1305 1306 1307 1308 1311 1312 1314 1316 1319 1320 1323 1325 1326 1331 1332 1339 1341 1343 1344 1347 1352 1353 1354 1356 1357 1358 1359 1360 1361 1362 1363 1364 1365 1367 1371 1372 1373 1374 1375 1377 1378 1380 1382 1383 1384 1385 1387 1388 1390 1391 1392 1393 1394 1395 1396 1399 1400 1401 1402 1403 1404 1405 1406 1407 1408 1410 1412 1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 1423 1424 1425 1426 1427 1428 1429 1430 1431 1433 1434 1435 1436 1437 1438 1439 1442 1443 1445 1446 1447 1452 1453 1454 1456 1457 1458 1460 1461 1462 1464 1465 1466 1467 1468 1469 1470 1471 1472 1473 1475 1476 1477 1478 1479 1480 1481 1482 1483 1484 1485 1486 1487 1488 1489 1490 1493 1494 1495 1496 1497 1499 1500 1502 1503 1504 1505 1507 1508 1509 1510 1511 1512 1513 1514 1515 1516 1517 1518 1519 1520 1521 1522 1523 1525 1526 1527 1528 1529 1531 1533 1534 1536 1539 1540 1541 1542 1543 1544 1546 1547 1548 1552 1553 1554 1556 1557 1558 1559 1560 1561 1562 1563 1564 1566 1570 1572 1574 1576 1577 1578 1579 1580 1582 1583 1584 1587 1589 1590 1591 1592 1593 1595 1596 1597 1600 1611 1612 1613 1616 1617 1618 1625 1626 1627 1630 1639 1641 1643 1644 1646 1648 1649 1659 1668 1675 1682 1683 1686 1689 1690 1691 1693 1694 1698 1703 1705 1706 1707 1708 1709 1711 1715 1716 1719 1721 1722 1723 1724 1725 1730 1731 1732 1734 1735 1737 1740 1745 1746 1747 1748 1752 1754 1757 1758 1762 1765 1766 1770 1771 1774 1776 1778 1779 1780 1781 1782 1784 1790 1792 1794 1795 1796 1797 1798 1799 1800 1801 1802 1803 1805 1806 1807 1808 1809 1810 1811 1812 1813 1815 1816 1817 1818 1819 1820 1821 1822 1823 1825 1827 1829 1830 1832 1834 1835 1836 1837 1838 1839 1843 1846 1849 1850 1852 1853 1858 1860 1861 1863 1864 1865 1868 1869 1870 1872 1873 1874 1875 1878 1880 1881 1882 1883 1884 1886 1887 1889 1893 1894 1895 1896 1897 1900 1909 1911 1916 1918 1919 1921 1922 1923 1928 1929 1930 1933 1934 1935 1937 1938 1940 1941 1943 3 3 20 24 26 27 41 42 79 99 111 126 143 145 151 153 154 159 161 166 167 173 175 176 178 180 182 186 186 188 189 190 191 194 195 199 200 201 202 202 205 207 216 218 219 220 225 227 250 251 260 261 265 270 288 296 313 335 339 343 345 347 362 364 368 369 376 379 381 387 388 392 399 402 402 404 405 406 408 410 414 417 420 422 422 422 422 422 423 424 426 426 426 426 426 426 426 427 428 433 434 437 438 440 441 441 442 442 446 449 451 457 458 459 461 461 461 461 462 462 462 463 465 467 467 467 467 467 467 467 467 467 467 467 468 469 469 469 469 469 469 469 469 469 469 469 469 469 474 475 479 481 482 486 487 488 507 508 509 510 511 512 513 514 516 516 516 516 516 516 517 519 527 531 533 535 538 539 540 541 542 543 545 547 548 551 551 551 551 553 556 557 559 559 559 559 559 559 559 559 559 559 559 559 559 559 559 559 559 559 559 559 560 561 563 565 567 567 569 570 571 572 573 579 581 587 587 587 587 587 587 587 587 588 601 603 603 614 616 622 632 650 652 653 654 657 663 664 665 670 672 673 688 690 692 697 699 706 721 724 732 735 735 735 735 735 735 735 735 735 735 742 744 745 747 748 749 751 752 752 753 756 756 756 756 756 756 756 756 756 756 756 756 756 756 757 758 759 760 761 762 767 768 769 770 770 770 770 770 770 770 770 770 770 770 770 770 770 771 772 773 774 776 778 779 779 779 780 782 784 785 787 788 793 794 796 797 798 799 801 801 802 803 805 805 805 805 806 806 806 806 806 806 815 817 823 826 828 831 843 844 847 855 858 871 885 888 889 891 892 896 896 900 902 902 903 907 914 915 917 918 919 921 924 938 941 975 977 985 987 987 987 987 987 987 987 987 987 987 987 993 996 996 996 996 996 996 996 996 996 996 997 1002 1009 1010 1011 1012 1013 1023 1027 1036 1037 1039 1043 1048 1049 1050 1051 1052 1053 1060 1063 1068 1071 1072 1076 1080 1086 1087 1093 1097 1097 1097 1099 1099 1099 1099 1101 1101 1101 1101 1113 1115 1121 1122 1134 1136 1149 1150 1151 1153 1157 1158 1168 1178 1179 1189 1208 1210 1211 1218 1219 1242 1244 1248 1250 1251 1252 1255 1256 1257 1260 1261 1265 1268 1269 1274 1277 1278 1279 1286 1291 1292 1297 1299 1309 1310 1315 1317 1318 1321 1322 1324 1327 1328 1329 1330 1333 1335 1336 1338 1340 1346 1348 1349 1350 1351 1366 1368 1369 1376 1379 1381 1386 1389 1398 1409 1411 1432 1440 1441 1444 1448 1449 1450 1451 1455 1459 1463 1474 1491 1492 1498 1501 1506 1524 1530 1532 1535 1537 1538 1545 1549 1550 1551 1555 1565 1567 1568 1569 1575 1581 1585 1586 1588 1594 1602 1604 1610 1623 1624 1628 1629 1633 1634 1636 1637 1638 1640 1642 1645 1647 1650 1651 1653 1654 1655 1657 1658 1661 1662 1663 1664 1665 1666 1667 1673 1677 1678 1679 1680 1681 1684 1685 1687 1688 1692 1695 1697 1699 1700 1701 1702 1710 1717 1718 1720 1727 1728 1729 1733 1736 1738 1739 1741 1742 1743 1744 1749 1750 1753 1756 1760 1761 1767 1768 1772 1773 1777 1783 1785 1786 1787 1788 1789 1791 1793 1824 1826 1828 1831 1833 1840 1841 1842 1844 1845 1848 1851 1855 1856 1857 1859 1862 1867 1871 1876 1877 1879 1885 1888 1890 1892 1898 1899 1901 1902 1903 1904 1907 1908 1910 1912 1913 1914 1915 1917 1920 1924 1926 1927 1936 1942 1944 30 35 162 165 172 183 184 186 208 226 407 418 421 422 426 432 435 436 439 461 467 472 473 484 512 516 547 551 552 559 566 580 582 583 587 591 603 734 735 740 743 746 749 752 756 770 779 784 805 806 824 825 896 920 987 996 1020 1084 1097 1101 1114 1116 1117 1118 1119 1123 1124 1137 1138 1155 1176 1180 1195 1238 1240 1241 1254 1313 1334 1337 1342 1345 1355 1370 1397 1571 1573 1598 1599 1601 1603 1605 1606 1607 1608 1609 1614 1615 1619 1620 1621 1622 1631 1632 1635 1652 1656 1660 1669 1670 1671 1672 1674 1676 1696 1704 1712 1713 1714 1726 1751 1755 1759 1763 1764 1769 1775 1804 1814 1847 1854 1866 1891 1905 1906 1925 1931 1932 1939

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 3 7 8 6 7 7 7 7 4 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 9 14 16 16 19 19 8 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 15 17 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 7 6 7 7 5 6 6 6 6 6 6 9 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 10 10 9 6 8 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 12 13 13 13 13 13 13 14 14 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 6 7 7 4 5 5 3 4 7 5 6 6 6 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 6 7 7 4 5 4 8 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 4 5 5 6 6 6 7 11 12 10 11 11 3 7 5 3 3 4 3 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 3 5 4 4 4 4 4 5 6 11 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 9 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 7 4 13 7 10 8 0 5 0 0 5 4 12 0 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 0 7 0 7 4 6 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 3 5 6 4 11 0 8 7 4 8 13 5 4 0 0 0 0 9 0 9 0 0 3 7 3 7 6 7 3 3 4 8 6 6 3 3 3 5 10 6 11 0 5 0 3 15 4 0 4 3 3 6 5 7 4 6 11 3 4 3 4 8 5 5 7 6 10 5 10 0 5 10 11 3 0 3 6 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 7 0 5 9 5 13 11 12 4 0 0 5 6 5 0 9 4 5 4 0 2 8 7 4 4 4 3 4 6 3 4 4 0 0 4 7 11 11 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 6 5 8 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 3 4 3 6 12 8 10 7 6 7 4 7 5 0 4 8 7 0 0 9 0 6 0 4 8 5 3 5 0 8 6 6 5 5 3 0 6 4 15 3 0 0 5 6 0 0 7 3 11 5 2 0 3 11 0 0 4 5 3 6 6 4 3 7 5 4 5 5 3 4 6 4 3 3 4 5 4 6 3 5 4 4 6 3 3 4 3 8 3 4 3 2 4 3 5 3 2 6 4 5 7 6 3 4 3 3 4 4 3 4 4 7 4 4 7 5 7 3 6 5 2 5 8 5 4 6 8 10 4 4 6 3 6 4 6 4 7 5 18 5 4 8 6 9 2 6 4 2 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 7 5 6 4 5 7 5 6 3 6 2 3 4 7 5 8 3 5 6 5 5 5 6 5 5 3 2 3 3 7 4 4 3 7 5 3 8 3 5 5 6 6 3 3 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 2 3 2 4 4 3 2 5 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 4 6 6 5 5 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 2 8 2 3 2 3 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 12 2 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 3 4 2 2 2 2 3 2 8 3 2 4 2 4 2 4 2 2 3 2 3 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 8 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 2 2 2 4 3 0 2 2 4 4 2 4 2 2 1 0 2 2 2 3 2 2 4 2 4 2 2 2 2 3 2 3 2 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 2 4 2 1 1 2 2 3 4 4 2 3 2 2 2 2 2 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 4 3 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 4 3 2 9 2 4 1 2 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 2 1 9 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 2 1 2 3 1 1 1 1 1 2 1 2 2 1 1 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	2886 6718 7105
10$	8555
101	6406
11$	8555
12$	1400 1401 1402
13$	1400 1401 1402
14$	1400 1401 1402
15$	1400 1401 1402
16$	1400 1401 1402
17$	3823
18$	8037 8039 545 8072 8073 5209 8928 8929 8930 8931 8932 8933 8934 9174
19$	8037 8039 545 8072 8073 5209 8928 8929 8930 8931 8932 8933 8934 9174
2$	7105
20$	8037 8039 545 8072 8073 5209 8928 8929 8930 8931 8932 8933 8934 9174 3823
21$	8037 8039 545 8072 8073 5209 8928 8929 8930 8931 8932 8933 8934 9174
22$	8037 8039 545 8072 8073 9174
23$	8037 8039 545 8072 8073 9174
24$	8037 8039 545 8072 8073 3373
25$	8037 8039 545 8072 8073 5209 8928 8929 8930 8931 8932 8933 8934 9174
26$	8037 8039 545 8072 8073
27$	8037 8039 545 8072 8073
28$	8037 8039 545 8072 8073
29$	8037 8039 545 8072 8073
3$	7105
30$	8037 8039 545 8072 8073 5209 8928 8929 8930 8931 8932 8933 8934 9174
31$	3823
3x5x2$	3756
4$	7105
47$	3823
4ft$	3735
5$	1669 5502 5503 7105 3735
5ft$	3735
5x5x5$	3755
6$	1669 5502 5503 7105 3735
60$	10277
6ft$	3735
7$	8555 7105 7205
8$	8555 7105
9$	8555 7105
999	6406
a$	4073 4106 4256 7952 4261 4744 1085 1086 1087 8685 5075 5076 1282 1419 1420 5290 1657 6011 6042 6162 6175 6202 6544 6672 6682 6688 6694 6727 10480 2958 6819 6820 10523 3087 3133 3271 3391 3409 3498 3501 3672 7524
abandon$	3414
abandoned$	3411 3414
abandoning$	3414
abandons$	3414
abc$	6600 3685
abcs$	6600
abdicate$	2372
abdicated$	2372
abdicates$	2372
abdicating$	2372
abh	6823 3692
abh$	10516 7524
abide$	8356
abilit	7403
ability$	5080 5081 5082 5083
abject$	3380
able	6506
able$	1331 1334 1335 1337 1346 1358 1515 1521 5362 5383 5384 1562 1573 2729
aborti	3604
abortion$	7436
about	6466 7282
about$	3903 3907 3972 4574 8269 8838 9020 9021 9022 5332 9028 9029 9030 9034 9035 1670 5667 1836 1837 1838 1839 5672 9644 9671 9775 9776 9906 9907 9908 6292 6293 6294 2583 6494 6740 6770 6903
above$	7877 8658 8659 8660 5529 9960 9989 6363
abroad$	10447
abscond$	7974 460 461 7208 3695
abscondded$	460 461 7208 3695
abscondding$	460 461 7208 3695
absconded$	460 461 7208 3695
absconder$	6849 3695
absconders$	6849 3695
absconding$	460 461 6848 7208 3695
absconds$	460 461 7208 3695
absconsion$	3695
absconsions$	3695
absen	7466
absenc	6735 10440
absence$	10428
absent$	7979 9507 6443
absentee$	8592 6942
absentees$	8592 6942
absolute$	1812 3673
absolutely$	1949 6051 3371 3374
abus	10470
abuse	6776
abuse$	7525 7526 7563 7564 7565 7580 7819 7918 8193 8194 8203 8204 8311 8312 8426 8427 8428 8429 8430 8431 8432 8433 10467 10468 10469 6908 7481
abused	2939 3651
abused$	7570 8077 8426 8427 8428 8429 8430 8431 8432 8433 6771 3651 7483
abuser$	7966 8058 8063 8068 8306 8537 1016 8583 8593 1097 6934 6937 6938
abusers$	7966 8063 8068 8306 8537 1016 8583 8593 1097 6934 6937 6938
abusive$	8426 8427 8428 8429 8430 8431 8432 8433 3178 7019 3720
abysmal$	3747
abysmally$	3747
academy$	5888 5893 5894 5896 9949 6283 2455 10413 10414 10417 3437
accept$	7631 7647 150 4074 253 254 255 256 257 258 259 260 7801 7829 7899 7913 791 792 820 4653 4654 4655 4656 4657 4658 4659 4660 4661 4662 8356 4676 4677 4678 4679 4680 4681 4682 4683 4684 4685 4686 4687 4703 4704 4705 4706 4707 4733 4734 4735 4736 4737 4738 4739 4740 8705 8710 8713 9310 9340 9346 9360 9752 7190 7191
acceptable$	2762 6614 3685
accepted$	253 254 255 256 257 258 259 260 8099 8107 8116 8117 8118 8128 791 792 9442 9443 9444 9445
accepting$	253 254 255 256 257 258 259 260 791 8705 9339
accepts$	253 254 255 256 257 258 259 260 791
acceptted$	253 254 255 256 257 258 259 260 791
acceptting$	253 254 255 256 257 258 259 260 791
access$	7631 3621
accident$	1081
accidents$	1081
accommodated$	296 297 298 299
accommodation$	8014 8015 8016 8017 8018 8019 8020 8021 10449 10489 10511 7495
accomp	3789
accomplice$	6873
accomplices$	6873
accord$	7794 8074 8075 6875
accoun	6414 2612 6525 2704 6589
account$	994 995 4828 4829 4830 9727 9728 9729 9730 9731 9732 9733 6378 2548 2708 10238 10282 10358 10359 2946 10477 6989
accountability$	786 787 4623 4624 4625 4626 4627 4628 4629 4630 4631 4632 4633 4634 9945 9946 9947 9948 7263
accountable$	786 787 10238
accounted$	2708
accounts$	994 995 4828 4829 4830 6378 2548 10107 10218 2708 10282 6989
accusation$	6906
accusations$	6906
achiev	2717 2898
achiever$	8597
achievers$	8597
acknowledge$	4676 4677 4678 4679 4680 4681 4682 4683 4684 4685 4686 4687 4733 4734 4735 4736 4737 4738 4739 4740 9752
acknowledged$	9610 9611
acne$	7162 3738
acned$	3737
across$	4880 4881 1227 5060 5198 5199 5200 5408 5409 5410 5529 10161 7054 7211
act	2513 10251 10396
act$	4324 8024 4451 620 621 4703 4704 4705 4706 4707 1094 1126 1134 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 1471 1492 1649 1650 1651 1652 9534 9752 9928 9931 10029 2687 10252 3180 3238
acted$	4451 620 621 1094 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 1649 1650 1651 1652 5875 5884 9581 9586 9589 9590 9592 9593 9594 9595 9610 9611 9762 3180 3238
acting$	1094 1254 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 1493 1649 1650 1651 1652 2687 3158 3180 3238
action	2488 7385
action$	7590 9636 2173 2174 2175 9727 9728 9729 9730 9731 9732 9733 2687 6628 6640 10340 6835 7383
actionable$	6320
actions$	3 4 5 6 7 8 9 3844 7538 7539 3851 7590 7667 3982 7786 7787 7788 7789 7790 7791 7792 7793 7811 4541 710 8311 8312 8313 8316 8317 8318 8319 8320 8321 8322 8323 8324 8325 8326 8327 8518 2165 6835
active	10195
active$	3927 96 4115 393 394 395 396 669 6857 7066 3501 3503 7348
activi	10004 10202 7351 7385 7388 7389
activities$	7581 7590 6835 6854 6912
activity$	7581 7590 4325 8025 10079 10107 6835 6854 6912 7065 7288
acts$	8008 4324 8024 1094 1127 1135 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 1472 1491 1649 1650 1651 1652 3180 3238
actual$	6823
add$	2589 3794
added$	2562 2563 2589 2590 2653 2655
addict	10440 10455 7444
addict$	8598 8599 8600 10454 6942 6943 3713
addicted$	2866
addiction$	2866 10392 7401
addicts$	8598 8599 8600 10457 6942 6943 3713
addres	2493 6361 2543 6375 2558 6390 6391 10130 10230
address$	4065 4066 4067 7958 7959 7960 7961 4269 4270 4271 4272 10114 2630 3464 7497
addresses$	4065 4066 4067 10032 10054 10114 2630 7294 7321
adds$	2589
adept$	1654
adequate$	1534 1537 6012 6013 6014 6015
adhd	3794
adidas$	7168
admission$	7449
admissions$	7449
admit$	9340 9346 9360 9752 9928 7190
admitted$	9442 9443 9444 9445 2875 2876 7448
adolescent$	1154 8731 8757 8758 8759 8760 8761 8762 8773 1657 9182 9185 3099 3102 7004 3270
adolescents$	1154 8731 8757 8758 8759 8760 8761 8762 8773 9182 9185 7004
adopted$	7490
adoption$	3659
adoptive$	3659
adore$	534 535 536 537 538
adored$	534 535 536 537 538
adores$	534 535 536 537 538
adoring$	534 535 536 537 538
adult$	7761 7762 7770 4079 7845 7885 7897 4230 4231 7942 4299 4303 4306 8006 8009 8040 8043 8069 8279 4752 8470 8471 8472 8473 954 5016 5070 8830 8874 5189 5192 1363 8891 8892 8893 8894 8895 8896 8897 1378 5216 8917 8922 8923 8924 8941 8950 1430 5267 8967 8968 5286 1455 8987 1467 1468 5302 8996 8997 5305 5306 5382 5385 9078 1626 1627 1628 1629 9160 9161 9162 9163 9164 9165 9166 9167 9168 9169 9176 5911 5912 6843 3036 6872 7070 7071 7072 3244 7078 7079 3263
adults$	4052 4057 4061 4064 7758 7761 7762 7770 7774 7897 7942 7966 7968 7971 4299 8000 8006 8009 8040 8268 8364 8365 8454 4766 8470 8471 8472 8473 8489 4797 8643 4973 8795 8830 8844 8845 8846 8847 8855 8874 8891 8892 8893 8894 8895 8896 8897 1378 5213 8917 8922 8923 8924 8928 8929 8930 8931 8935 8939 8947 8948 8949 8950 8951 1429 1467 1468 5302 8996 8997 9078 9085 9086 9087 9109 9117 9118 9119 9120 9121 9122 9123 9124 9131 9132 9133 9134 9135 9164 9165 9166 9167 9168 9169 9174 9179 9180 9255 9308 5729 5730 5732 5733 6843 6901 6984 7070 7073 7078 7079
advance$	2712
advanced$	1363 6857
advanceed$	2712
advanceing$	2712
advances$	4077 4078 8882 8883 8884 8885 2712
advantage$	7571
advice$	7676 7741 7742 8396 8397 8398 8399 8400 8705 9596 9597 9598 9599 9600 9601 6890 6902 7187 7254
advis	6321 7326
advised$	3933 7679 7680 3988 157 158 159 160 161 162 163 164 3997 166 167 168 169 170 171 172 173 174 175 176
affairs$	8982 9097 9098 9099 9100
affection$	8014 8015 8016 8017 8018 8019 8020 8021
affili	2513 7288 7290 7351 3789
affiliate$	6912
affiliated$	1001 6912
affiliates$	6912
affiliation$	948 949 1001 6912
affiliations$	6912
affray	6823 3692
affray$	10516 7524
afraid$	9101 9102 9103 1621 1622
african$	1679 5515 5520 5521 3297 7161
afro$	7149 3318 7151
afros$	7149 7151
after	10109 6780
after$	7802 4642 5121 8854 5164 5365 9110 9111 9127 2346 10161 2856 10473 7427
afterthought$	9939
again$	7689 7690 9381 9382 9384 9385 9386 2310 6241 6242
agains	6553 7385
against$	7962 7963 7964 7965 10098 2625 10204 6519 10236 10246 10321 6630 7203 7338 7340 7394 7398
age$	4314 8036 4844 8879 8880 8881 8888 8889 8954 8955 8956 8957 8992 8993 8994 5479 5480 9198 9199 9200 6737 7471
aged$	4346 9182 9185 10383 6870
agencies$	5888 5893 5894 9949 6283
agency$	5862 5888 5893 5894 5911 5912 9949 6283 2455 6320 3380 3427 3436
ages$	8888 8889
aggression$	8625 8681 8786 8787 1263 1264 7013
aggressive$	8719 8720 8721 8722 8723 8724 8725 8726 8727 8728 8729 8823 3178 3720
aggressively$	3720
aggressiveness$	8786 8787 7013
aggressor$	8537 8538 8539 8540 6934 6935 6936 6979
aggressors$	8537 8538 8539 8540 6934 6935 6936 6979
aggro$	8155
agitator$	3707
agitators$	3707
agree$	1324 1325 1326 1327
agreed$	558 8128 1324 1325 1326 1327
agreement$	7808 10287
agreements$	10287
agrees$	1324 1325 1326 1327
ahead$	129 7878 9960 9990 10127
aid	2717
aid$	2712 2720 2818 7428
aided$	2712 2720 2818
aiding$	2712 2720 2818
aids	2717
aids$	2712 2720 2818 7428
aim	2789
aim$	10048 10301 2780 10341
aimed$	6653
aims$	10048 10301 2780 6653
albanian$	1679 5517 7161
album$	6360
alcoho	10440 10455 6763
alcohol$	35 7767 7768 4085 4086 4087 4088 4089 4091 4092 8014 8015 8016 8017 8018 8019 8020 8021 8026 8029 8479 10391 3612 7444
alcoholic$	10454 10456 6942
alcoholics$	10457 6942
alert$	2480 2501 2502 2754
alerting$	2501 2502
alerts$	2501 2502
aliases$	3760
alibi$	3761
alibis$	3761
alienated$	3271
alight	6829
alight$	10522
alike$	7167 7169
alive$	10371
all	6527 7363
all$	4001 4005 244 691 4529 4699 4922 4979 1212 5070 1275 1316 8842 8914 1414 9066 1639 1769 9312 5620 5634 1803 1805 1889 1890 1891 1978 1979 1980 1990 5823 5860 9741 9748 6083 6202 6204 9915 9916 2400 6353 2684 6539 10327 6664 3045 6882 7187 7188 7255 3491 3498
allegation$	994 995 6906 6907
allegations$	994 995 6906 6907
allege$	8512 8513 2671 6904 6905
alleged$	8512 8513 2640 2670 2671 2676 6904 6905 3076
allegedly$	3703
alleges$	8512 8513 2671 6904 6905
allerg	3798
allergy$	7401
allocated$	2561
allow	2503
allow$	45 46 218 219 8198 9340 9346 9360 2547 2720 6876 7190
allowed$	45 46 218 219 8198 8236 8237 2720 2853 6876
allowing$	45 46 218 219 8198 2720 6876
allows$	45 46 218 219 8198 8236 8237 2547 2720 6876
almost$	627 1414 5246 1415 1416 1417 1418 1421 1422 1423 1424 1670 3240
alone	6696 7494 3668
alone$	8132 8163 9045 9046 9047 9048 9049 9050 9051 9052 9053 9054 9055 9056 9057 9090 9091 9092 9093 9094 9095 9096 10389 3668 7500
along$	7752 7837 4387 4388 4389
alopecia$	3740
alpha$	6942 3115
already$	1414 5246 1415 1416 1417 1418 1421 1422 1423 1424 1458 1670 3240
also$	3103
alternative$	3621
alternatives$	7741 7742
although$	178 7962 7963 7964 7965
altogether$	2400
always$	456 633 1361 1769 5673 3743
ambition$	8813 7046
among$	4863 8557 8558 1034 8648 8718 5095 5132 6669
amongst$	4863 8557 8558 1034 8718 5095 5132
amount$	283 284 285 9106 9107 9108
ample$	122 123 124 4017
an$	4362 4376 4669 5113 5248 5294 1647 1648 1657 5841 6202 6492 6544 6694 6820 3271
anaemi	3798
analys	6333 6334 6335 2504 2505 10091 2606 6441 2690 6522
analysis$	7291 7311
analyst$	10011 10026 10027 10028 6336 6337 2517 6438 10134
analysts$	10011 10026 10027 10028 6336 6337 2517 6438 10134
anaphy	3798
and	2539 3552 3558
and$	4000 8435 4846 4847 5485 9182 9185 5529 5549 6319 6491 6581 6583 6642 7270 7331 3565 7519
angels$	9024 9025 9026 9027 9043 6966
anger$	8681 1257 3179
angry$	9507 3087 3271
animal$	6942
animals$	8598 8599 8600 8619 8620 8621 9939 6942 6943
ankle	2987
ankle$	6819
anonymous$	3452
anorak$	7164
anoraks$	7164
anorex	3590
anorexia$	7422
anorexic$	7422
anothe	2752
another$	3833 7909 8501 8647 8796 1657 9993 6682 6832 3271 3501
anpr$	3769
answer$	7801 8356 1478 1479 1480 5376 9340 9346 9360 9432 9752 6102 6103 9870 9928 9931 10341 7190
answered$	8099 8128 1478 1479 1480 9442 9443 9444 9445 2016 9586 9589 9590 9592 9593 9594 9595 9610 9611 9978
answers$	1478 1479 1480 9432
antagonise$	3069
antagonised$	3069
antagonises$	3069
antagonising$	3069
antagonist$	6979
antagonistic$	3722
antagonists$	6979
anti	10064 2572 6474 2658 10198 10206 2682 10217 6540 6607 6612 6613 2793 2794 6629 3607
anti$	4227 4233 950 4933 8635 8719 8720 8721 8722 8723 8724 8725 8726 8727 1235 5073 5090 5091 5092 5131 3205 3206
antici	2623
anticipated$	10248
antidepressant$	7439
antidepressants$	7439
antips	3607
antipsychotic$	7439
antipsychotics$	7439
antisocial$	7918 7925 8627 8635 8719 8720 8721 8722 8723 8724 8725 8726 8727 5090 5091 5092 8823 10167 10233 3066 3172 7005
anxiety$	3796
any	10124 6527 3451 7363
any$	4699 4787 1435 1436 9312 5620 5634 1803 1805 5783 5855 6037 6038 6204 10005 6388 10140 10141 10143 10174 2680 6544 6576 10293 6623 10323 10327 10342 7187 7188 3491 3498 7370
anybody$	4539 4540 4787 5729 5730 5732 5733 5771 5772 5773 5888 6623
anyone$	7758 4539 4540 8365 4787 8638 8654 8874 9109 5729 5730 5732 5733 5771 5772 5773 5888 9585 6623
anything$	8303 1483 9064 1616 9262 9263 9338 9344 9350 9355 9364 5729 5730 9440 2006 2007 2008 2009 2010 9666 9667 9668 9669 5978 10089 7187 3404
anyway$	7693 7697 9081
apathetic$	3722 3747
apathy$	3747
apnoea$	7409
apologised$	9442 9443 9444 9445 9610 9611
apology$	9870
app$	462 4294 463 4295 464 4296 465 4297 466 4298 7992 7993 7994
appalling$	7634 7635 7636 7637 8719 8720 8721 8722 8723 8724 8725 8726 8727 2276 2277 2278 2279 2429 3178 3211 3410 3747
appallingly$	3747
appear	10099
appear$	655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1213 1239 1240 1241 1242 1243 1244 1410 1414 5246 1415 1416 1417 1418 1421 1422 1423 1424 5408 5409 5410 1671 1705 1706 1707 2184 2185 2980 3020 3104 3106 3110 3173 3175 3183 3238 3329
appearance$	9204 9205 9206 9207 9208 9209 9210 9211 9212 9213 9214 9215 9304 7512
appearances$	7512
appeared$	1705 1706 1707 2184 2185 2980 3238 3329
appearing$	2184 2185 2980
appearred$	2184 2185
appearring$	2184 2185
appears$	655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1213 1239 1240 1241 1242 1243 1244 1410 1414 5246 1415 1416 1417 1418 1421 1422 1423 1424 1671 1705 1706 1707 2184 2185 2980 3020 3104 3106 3110 3173 3175 3183 3238 3329
appendicitis$	3799
appeti	6686
appetite$	2807 10379
apple$	6928
apples$	6928
applic	2766
applied$	2074 2075 2076 2354 10263 6602
apply	2752 2766
apply$	8650 8651 8652 8653 2074 2075 2076 3528
appointment$	5635 1804 5637 1806 1807 9500 9501 9502 9541 9542 9543 10397 7447
appointments$	5635 1804 5637 1806 1807 9541 9542 9543 10397 7447
appreciate$	8356 4676 4677 4678 4679 4680 4681 4682 4683 4684 4685 4686 4687
appreh	6561
apprehend$	10254 3538
apprehending$	3538
approa	7385
approach$	9327 2165 7383
approaches$	4077 4078 8882 8883 8884 8885 9327 9871 9872
appropriate$	3962 9160 9161 9162 9163
appropriately$	8144
apps$	462 4294 463 4295 464 4296 465 4297 466 4298 7992 7993 7994
april$	7940
arab$	1679 5515 3297 7161
arcade$	7938 7939
architects$	667
are	2513
are$	3837 3941 3946 274 275 426 4346 655 656 890 891 892 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1173 1179 5026 1213 1239 1240 1241 1242 1243 1244 8829 1410 1414 5246 1415 1416 1417 1418 1421 1422 1423 1424 5258 1448 1642 1671 5530 5576 1769 1794 5640 5825 2034 2035 5997 2341 6217 2393 2394 9980 6331 6429 6439 6449 2669 6555 6764 2982 3020 3045 3104 3106 3110 3158 3173 3175 3183 7104 7152 7153 3399 3426 7331 7365 3598
area	6615
area$	8637 8642 5122 10308 6900 7489
argue$	9507
argued$	9507
argues$	9507
arguing$	9507
argume	6752
argument$	5711 9405 5713
argumentative$	8790 8791 8792 8793 8794 7015 3720
arguments$	2913 10445
arm$	9222 10374
arms$	9222 10374
around	7282
around$	3972 7707 7843 8078 8636 8665 8838 5153 5182 8877 6147 10106 6855 7054 7184
arrangement$	8079 9149 7065
arrangements$	8079 9149 7065 7453
arrest	10029 2536 2545 2628 2710 10240 10241 10245 6561 10260 6580 2832 10440 10442 10455 10477 7394 3782
arrest$	8311 8312 9179 9180 6377 10225 10234 6542 2723 10254 2731 2739 2741 10268 10273 10285 10299 2791 10340 10344 6664 10515 3530 7368 3538 7397 3684 3783 3825
arrested$	7573 4023 4024 4025 4026 4027 4028 4029 4030 199 200 201 8163 10216 10226 7353 7503 3825
arresting$	2791 3538
arrestped$	2731
arrests$	2644 10170 10225 2723 2731 2741 10273 2791 10332 10340 10515 7368 3825
arrive	10065 10099
arrive$	8356
arrived$	9933 9934 9935 9936
arrogance$	3747
arrogant$	6233 3722 3747
arson	10181 10196 10205 10206 6823 6824 6827
arson$	10516 10517 10518 10520
arsonist$	6942
arsonists$	6942
art$	8916 3614
arthri	3798
as	2513 3451
as$	4257 4391 8109 4845 1231 5130 5175 5204 5224 1443 5285 5303 5304 9084 5562 2186 2187 6053 9771 2408 2411 6246 6381 10129 6460 6461 6466 10161 6534 3045 3103 3105 3158 7320
asb	10064 2572 2682 10217 6607 6613 2793 2794 6629
asb$	7918 8625 6404 6514 10300 10306 2782 6625 6626 10322 2828
asbo	6598 6599 3685
asbo$	10291 10292 6600 7517
asbos$	10291 10292 6600
ascert	2696
asd	3794
ashamed$	9792 2269
asian$	1657 1679 5515 5522 5546 5547 5548 1717 3270 3271 3297 7161
aside$	6146 6222
ask$	629 4553 9481 9482 9483 6341 7198
asked$	172 173 174 175 176 4080 7874 7875 629 8189 9394 9581 9586 9589 9590 9592 9593 9594 9595 9604 9605 9606 9762 9978 2497 6341 2610 6452 6751 6760
asking$	4459 628 629 9339 9481 9482 9483 7198 7217
asks$	629 9394
asleep$	2265 2266 2437
asperg	3794
aspirations$	8813 7046
aspiring$	3081
assaul	10181 10196 10206 10221 10222 10223 2939 6776 10470 10477 6807 6809 6824 6827 3692
assault$	8311 8312 10187 10469 10500 10502 10516 10517 10518 10520 6908 7524
assaulted$	6771 2996
assaults$	10517 10518 6908 7524
assert	2803
assertive$	6635
assess	10366 10396 2985 7282 7403
assess$	5346 5347 5348 5349 1572 5405 5406 5407
assessed$	1051 1214 2513 2640 2670
assessing$	5346 5347 5348 5349 1572 5405 5406 5407
assessment$	10398 7356 7454
assessments$	7356 7454
assist	2503 2717 6667
assist$	39 2712 2720 2780 2818 10360
assistant$	6718 10412 10424
assisted$	10020 2712 2720 2818
assisting$	2712 2720 2818
assists$	2712 2720 2780 2818
associ	10004 10050 10052 10064 6414 2619 6484 10182 10202 7290 7388 7389
associate$	7829 7858 7860 7861 7862 7891 8094 8095 8096 8097 8098 8475 1001 3065 6898 6912
associated$	945 1001 6912
associates$	7628 8475 1001 10032 10036 10107 10108 10110 10156 2632 3065 6898 6912 3502
associating$	8094 8095 8096 8097 8098 1001 2632 3065
association$	948 949 8475 5888 5893 5894 9949 6283 2632 10177 6898 6912 6929 3459
associations$	948 949 8475 10107 10108 6451 6898 6912 6929
assume$	791 2671
assumed$	791
assumes$	791 2671
assuming$	791
assured$	7097
asthma	3798
astonishing$	6180 9874
astray$	8542 8543 8544 8545
asylum	3670
asylum$	7502
at	6745
at$	15 7572 4488 8363 8636 1209 8863 8864 9182 9185 1670 5818 1991 1998 1999 6090 6097 6226 9954 10106 10251 6571 6634 10346 6674 6708 6723 6729 6730 6771 6786 6798 6812 7211 7427 7491 7514 7519
athena$	10115
athletic$	3274 3737
atrocious$	3747
attach	2841
attachment$	6673 3568
attack	10470
attack$	7404 7420
attacked$	7573 8163 8185
attacks$	7404
attemp	7362
attempt$	8282 758 4591 4592 9327 5635 1804 5637 1806 1807 9617 9618 9727 9728 9729 9730 9731 9732 9733 6044 6045 6046 6047 6048 6889
attempted$	9705 9706 9707 9708
attempts$	9327 5635 1804 5637 1806 1807 9871 9872 6889
attend	10433 3613 3817
attend$	7631 7829 8356 4666 8710 8713 9310 9340 9346 9360 9432 9752 9931 6726 2980 7190 7191
attendance$	9904 9970 10418 10428 6888 6997 3816
attended$	8099 8107 9442 9443 9444 9445 2016 9978 6726 2980
attender$	8609 6888 6952 6962
attenders$	8609 6888 6952 6962
attending$	9339 6726
attends$	9432 9454 9455 9456 9457 10110 2980
attent	6500
attention$	7582 7583 4077 4078 4081 8014 8015 8016 8017 8018 8019 8020 8021 8026 8029 8159 4467 8195 4503 8199 8434 8445 8446 8495 4896 1236 1253 8800 8801 8804 8882 8883 8884 8885 9550 9584 9588 9589 9590 9592 9593 9594 9595 9727 9728 9729 9730 9731 9732 9733 2494 10193 2673 6884 3188 7021 7022 3210 7300 3794
attitude$	7590 7811 694 4541 710 1203 1204 8806 1462 1463 1464 1465 1466 2385 2386 2387 2388 6835 6982 3179 7043 7044 7242
attitudes$	7590 1203 1204 6835 6982 7043
attract$	7544 7545 245 246 634 635 5108 3047
attracted$	7544 7545 245 246 634 635 8235 913 922 923 924 925 926 927 928 929 930 931 932 933 934 935 941 3047
attracting$	7544 7545 245 246 634 635 3047
attractive$	3737
attractor$	7357
attractors$	7357
attracts$	7544 7545 245 246 634 635 8235 3047
attractted$	7544 7545 245 246 634 635 3047
attractting$	7544 7545 245 246 634 635 3047
attrib	10209 2777
attributable$	10207
attributed$	2641 10207
auburn$	3318
august$	7940
aunt	6746 10441 10479 6789
aunt$	10439
auntie	10479
author	2752
authorised$	6452
authorities$	8825 8826 5888 5893 5894 9949 6283
authority$	8654 8705 8795 5888 5893 5894 9949 6283 6779 10473 6902 7037 3437
authors$	667
autism	3794
autist	3794
autumn$	7940 7941
availa	2544
available$	7566 6857
average$	3274
averse$	1180 1181 1182 1183 1184
avoid$	8356 8669 5486 5487
avoidant$	8728 8729 3178 3722
avoided$	8099 8107 4448 9574 7262
avoiding$	5486 5487
awaiti	2877
awaiting$	6709 3678
aware$	202 203 204 205 206 207 208 209 210 211 212 213 214 5146 8840 8841 9155 2617 6535
awareness$	4698 5366 1535 1536 5369
away$	7650 7776 7777 7804 7805 7850 7866 7869 7881 7975 7976 7981 8106 8115 8239 8240 8275 8280 8283 4670 1275 9332 5692 9687 9688 9713 9714 6079 6080 6515 10271 6662 10447 6773
awkward$	8790 8791 8792 8793 8794 10336 7015
b$	6790 10483 7524
babies$	8970 8971 8972 8973 8974 9024 9025 9026 9027 9043 7074
baby	10441 7437
baby$	6689 6690 10451 2936 3323 3324
babysitter$	9160 9161 9162 9163
babysitters$	9160 9161 9162 9163
babysitting$	9109
back$	7607 7651 7652 4125 7835 7889 403 404 405 406 4266 4267 7969 7970 4392 4393 4394 4395 8123 8125 8126 8127 8281 8286 4670 4671 5525 9331 1850 9383 6075 6149
background$	7006 7516
backgrounds$	7006
backs$	4671 6149
backward$	9869
bad$	3929 7634 7635 7636 7637 4118 4164 383 384 7922 4599 8470 8471 8472 1005 1006 1007 4840 4842 4925 8628 8719 8720 8721 8722 8723 8724 8725 8726 8727 8728 8729 5084 1692 9233 5542 5544 5992 2276 2277 2278 2279 9910 9911 9912 9913 2429 3005 3067 3084 3096 3097 3178 3186 3200 3211 3302 3410
badly$	1237 1677 5867 2310 7014 3198 3298 7167
baffling$	713 716 719 720
bag$	9248 9249 9257 6590
baggy$	9250 9251 3341
bags$	5552 9248 9249 9257 6605 7168
bail$	4799 6820 10513 3674 7507
bailed	3674
bailed$	7506
bait$	3069
baited$	3069
baiting$	7584 7585 7586 7587 7588 3069
baits$	3069
baitted$	3069
baitting$	3069
balaclava$	9289 7168 3742
balaclavas$	9289 9290 9291 9292 9294 7168 7353 3742
bald$	5536 3737
ball$	386 387 9889
bandana$	7168 3742
bandanas$	7168 3742
bandit$	3706
bandits$	3706
banger$	6912
bangers$	6912
banging$	6912
bangladeshi$	1679 5517
bank$	610 10498
banked$	610
banking$	610
bankked$	610
bankking$	610
banks$	610
bannin	2771 2772
banning$	2764 6603 6604
bare$	6052 3291
barely$	1545 5377 1546 5378 1547 1603 5435 1604 1605 5570 2206 2844 2894 3242 3592
barred$	296 297 298 299
barrel$	3281
barter$	501 502
bartered$	501 502
bartering$	501 502
barterred$	501 502
barterring$	501 502
barters$	501 502
base	6597
base$	10290
baseball$	3350
basic$	3380
basically$	1414 5246 1415 1416 1417 1418 1421 1422 1423 1424 3240
basis	2766
bath	6794
bath$	10487
batted$	5639
battle$	3260
be$	3920 4148 4149 4150 7858 4199 4203 426 4384 655 656 4492 4643 893 4743 8516 992 4834 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 4905 4991 1213 1239 1240 1241 1242 1243 1244 5097 5098 5229 5230 5231 1410 1414 5246 1415 1416 1417 1418 1421 1422 1423 1424 9136 9138 1671 5663 5666 9366 9367 9368 5690 5738 5748 1921 1922 1923 1924 5774 5938 6009 6099 6100 2393 2394 6439 6440 6476 2669 10194 6502 10246 6555 6560 6567 6568 6570 6661 3020 3104 3106 3110 3173 3175 3183 3426
beanie$	7168
beanies$	7168
bear$	7899 820 6227 3428
beard$	7133 7149 7151
bearded$	3737
beards$	7133 7149 7151
bears$	3428
beat	10455 10470
beaten	2939
beaten$	3882 6771
became$	655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 5026 1213 1239 1240 1241 1242 1243 1244 1410 1414 5246 1415 1416 1417 1418 1421 1422 1423 1424 1671 3020 3104 3106 3110 3158 3173 3175 3183 3603
because$	3848 264 286 288 4129 2946 10477
becom	2513 3573
become$	655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 5031 1213 1239 1240 1241 1242 1243 1244 1410 1414 5246 1415 1416 1417 1418 1421 1422 1423 1424 1671 9367 3020 3104 3106 3110 3158 3173 3175 3183
becomes$	655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1213 1239 1240 1241 1242 1243 1244 1410 1414 5246 1415 1416 1417 1418 1421 1422 1423 1424 1671 5712 3020 3104 3106 3110 3173 3175 3183
becoming$	5026 5032 3103
bed	2969 2972 3578
bed$	7910 8014 8015 8016 8017 8018 8019 8020 8021 6790 6791 6792 10495 6804 7410
bedbugs$	6801
bedroom$	6791 10490
bedrooms$	6605
beds$	7910
bedwetting$	7410
bee$	6946
been	6383 2987 3573
been$	3943 3944 3986 3987 156 165 4019 4020 413 426 8105 8114 8116 8117 8118 4439 655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1165 5022 5023 5024 5030 5036 1213 1239 1240 1241 1242 1243 1244 1350 1410 1414 5246 1415 1416 1417 1418 1421 1422 1423 1424 1549 1671 5641 5642 5643 2034 2035 5883 9738 9739 6057 6058 9762 2311 2341 6183 6184 6185 6218 6219 6220 2393 2394 6284 6367 6439 2669 6555 6560 2876 2878 6726 2897 2963 6819 3020 3045 3104 3106 3110 3158 3162 3173 3175 3183 3426 3603 3616 3627 3629 3650 3652 3658 3671 3672 3677
bees$	6946
before$	7877 5218 8969 9960 9989 10161 6812
befriend$	7987 467 468 469
befriendded$	467 468 469
befriendding$	467 468 469
befriended$	467 468 469
befriending$	467 468 469
befriends$	467 468 469
began$	426
beggars$	3435
begin	2758
begun	3613
behav$	8099
behave$	7829 7913 8094 8095 8096 8097 8098 4451 620 621 1094 1128 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 1649 1650 1651 1652 9340 9346 9360 9432 3182 3238 7190
behaved$	8094 8095 8096 8097 8098 8099 8107 8139 8140 4451 620 621 1094 5069 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 1649 1650 1651 1652 9442 9443 9444 9445 3182 7030 3238
behaves$	1094 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 1649 1650 1651 1652 9432 9454 9455 9456 9457 3182 3238
behavi	10294 2771 10440
behaving$	8099 1094 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 1649 1650 1651 1652 3182 3238
behavior$	7590 1194 1195 1196 1197 1198 1199 1200 1201 1202 6835
behaviors$	7590 6835
behaviour$	3 4 5 6 7 8 9 3844 7538 7539 3851 7581 7590 7667 3982 7786 7787 7788 7789 7790 7791 7792 7793 7811 7821 7822 7823 7824 694 8230 4541 710 4560 729 730 8311 8312 8313 8316 8317 8318 8319 8320 8321 8322 8323 8324 8325 8326 8327 8392 8393 8394 8395 8518 8551 1194 1195 1196 1197 1198 1199 1200 1201 1202 8778 8779 8780 8781 8783 8784 8785 10079 6404 6490 10203 6514 6594 6598 6599 6603 10300 10305 10306 2782 6625 6626 10322 10433 6741 6815 6835 6836 6912 6932 6933 6982 7010 3179 3623 3624 7516
behavioural$	3179
behaviours$	7581 7590 8778 8779 8780 8781 8783 8784 8785 6835 6836 6982 7010
behavs$	8099
behavved$	8099
behavving$	8099
behind	10052 6465 10165 10195 6503 2681 6529 6530
behind$	9007 9008 9009 9448 9450 6199 10158 6513 2905 7081 7469
being	3573
being$	3986 3987 7702 4195 413 4356 655 656 893 4743 4809 4811 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 4963 5013 1213 1239 1240 1241 1242 1243 1244 5158 1410 1414 5246 1415 1416 1417 1418 1421 1422 1423 1424 5279 1671 2034 2035 9740 2311 2341 6182 6570 10370 2879 3020 3104 3106 3110 3158 3173 3175 3183 3627 3629 3650 3671 3672 3677
belief$	7237 7267
believe$	1125 1133 9752 9931 2671
believed$	4826 4827 8521 8522 8523 1125 1133 9467 9468 9469 9470 9471 2491 2640 2670 2676 2697
believes$	1125 1133 2671
believing$	1125 1133
belligerent$	3720
belong	2513
belongs$	9917 7256
below$	2905 7476
bench$	2741 10333 2981
benefit$	8356 2494 10020 2712
benefited$	2712
benefiting$	2712
benefits$	2712 2769
bereaved$	2916 3820
bereavement$	10468 3820
besotted$	527 528 529 530 531 532 533
bespectacled$	3737
bespok	2896
best$	1399
bet$	1921 5753 1922 5754 1923 5755 1924 5756 1925 1926
beta$	6695
betray$	3414
betrayed$	3411 3414
betraying$	3414
betrays$	3414
better$	3929 3962 7916 8144 8247 8248 4564 8258 8259 9567 2618
betwee	10109
between$	5266 7494
beyond$	8658 8659 8660 1238 1245 1365 1888 3135 3136 3368 3405
bid	2766
bifida$	7416
big$	3896 8468 1486 1487 1488 1489 1645 1675 3274 3282 3299 3318
biggest$	1699 3322 3505
biological$	3217
biopsy$	10402
bipola	6763 3797
bipolar$	10456
birth	6375
birth$	8822 3217 7436
birthmark$	3738
birthmarks$	3738
bit$	4209 8962 8963
bitchy$	3722
bitten$	7093
bitterly$	2310
black$	1657 1679 5515 1692 9223 5546 5547 5548 1717 1720 9281 9282 9283 9294 3270 3271 3294 3295 3302 3318 7168 3341 7353
blackheads$	7162
blacko	3800
blade	10519
blade$	4774 4775 4776 6811 10516
bladed$	10516
blades$	4774 4775 4776
blam$	2467 2468
blame$	300 301 302 303 8169 8170 8171 8172 8173 8174 8175 8176 8177 8178 8179 8180 4489 4490 8205 8206 8207 8208 8223 8224 8225 8226 706 707 708 783 8308 784 4648 4649 4650 4651 4652 9777 9918 9920 9921 6229 9923 9928 9929 6264 2475 2476 2477 2478 3424 3425 7260
blamed$	8185 706 707 708 783 784 2467 2468 2475 2476 2477 2478 2992
blames$	706 707 708 783 784 6229 9923 2475 2476 2477 2478
blameworthy$	3747
blaming$	706 707 708 783 784 9691 9692 9777 2467 2468 2475 2476 2477 2478
blammed$	2467 2468
blamming$	2467 2468
blams$	2467 2468
blank$	9309
blanket$	1812
blatant$	1113 1114 1116
bleach$	3295
bleached$	3295 3318 7152
blight$	3146
blighted$	1117
blind$	6155 7262 3444 7431 7432
bling$	8466
blinkered$	3747
block$	8238 8875
blockers$	10388
blond$	5536 3295 3318 3737
blonde$	5536 3295 3317 3318 3737
blood$	7427 3618 3798
bloody$	3393
blue$	9223 3296 3318 7168
board$	5888 5893 5894 9949 6283 6360 10150 7301
boards$	7301
boast$	3071
boasted$	3071
boasting$	3071
boasts$	3071
boastted$	3071
boastting$	3071
bodge$	3750
bodged$	3750
bodges$	3750
bodging$	3750
bodies$	8013 8135 4445
bodily$	6823
body$	8013 4445 1462 1463 1464 1465 1466 9005 6424 2594 3306
boisterous$	3722
bomb$	6949 6950
bomber$	5554 7168
bombers$	7168
bombs$	6949 6950
bone$	3202
boned$	7114
book$	10269
boost	2825
boots$	7168
born$	2839 10382 3585 3600
borough$	7489
boss$	7766
bosses$	7295
bossy$	3722
botch$	3750
botched$	3750
botches$	3750
botching$	3750
both$	3045 3103 7210 3498
bother$	8155 8436 9395 9396 9397 9398 9508 9638 9709 6893 7215 7216
bothered$	8099 8107 9565 9576 9581 9586 9589 9590 9592 9593 9594 9595 9604 9605 9606 9607 9608 9609 5919 9631 9632 9633 9634 9638 5951 9710 9762 6215 9978 2461 7215 7216
bothering$	7215 7217
botherred$	7215
botherring$	7215
bothers$	5344 9038 7215
bottom$	3638
bottoms$	9287 1768 3352
bought$	4768
bouncers$	8844 8845 8846 8847
bound$	409 1842 1843 1844
boundaries$	8678 8679 6902
box$	6794 3317 7221 3390
boy	6388 10140 10141 10143 10174 2680 10220 6576 10293 10323 10342 6762 6828 7370
boy$	276 336 8062 712 996 1154 8731 8757 8758 8759 8760 8761 8762 8773 1258 8903 1726 1773 1774 5697 5769 5770 6332 6806 10521 3072 6916 6928 3107 6955 7004 3181 7131 7154
boyfri	10440
boyfriend$	7967 8034 510 511 512 513 514 8070 8071 547 548 2919 10446 10451 10458 6867 6868 3037 3038
boyfriends$	8034 510 511 512 513 514 8070 8071 547 548 6867 6868 3037 3038
boys	6316 6324 10126 10128 6436 2607 2608 6471 2665 6521 2701 10294 6637 10330 2829 10357 3509
boys$	7603 7744 7764 7769 7772 276 7826 7855 336 4184 4185 4186 7912 4220 4222 4224 7942 7967 8002 8006 4414 4415 4420 4421 4429 4447 712 734 4605 4719 8442 8456 8477 4786 8486 8496 8497 8498 8499 4820 989 990 991 996 8528 8624 1153 1154 8731 8734 8757 8758 8759 8760 8761 8762 8773 1258 8788 8844 8845 8846 8847 8903 1426 5318 5319 5320 5321 9043 9075 9224 1726 1773 1774 9307 9399 9400 9401 9402 9403 5717 5718 5719 5734 5743 5749 9453 5761 9463 5810 9554 9715 6060 6061 6062 6063 6064 6065 6120 9828 9847 9855 9856 9857 9858 9859 9860 9861 9862 6308 10164 6497 2675 2677 2686 10212 10214 6533 2733 10315 6844 6916 6928 6955 6985 7004 3181 7131 7246 7254
braces$	7151 7162
brag$	3071
braged$	3071
bragged$	3071
bragging$	3071
braging$	3071
brags$	3071
braid$	7149 7151
braided$	3318 7152
braids$	9284 7149 7151
brain$	3800
brand$	9246 7183
branded$	9250 9251 3341
brands$	9246 7168 7183
brat$	3706
brats$	3706
bravado$	8467
breach	10064 3675
breach$	10264 2988
breached$	2988 3675
breaches$	2988
break	10440 6752 10452
break$	7829 967 968 5126 9368 9507 10314 3070
breakdown$	9909 10368 7051 7478 7489 7491
breakdowns$	7051
breakfast$	10483
breaking$	7584 7585 7586 7587 7588 967 968 9507 2373 2816 3070 3421
breaks$	967 968 9507 2373 3070 3421
breakup$	10445
breath$	9237
bribed$	6895
bridge$	8672 8673
bridges$	8672 8673
brief	2566
brief$	2480 2501 6398
briefed$	2610 6452
briefi	7282
briefing$	2501 6398 3469 7302
briefs$	2501 6398
bright$	3318
bring	2717
bring$	7544 7545 7562 622 623 624 625 626 1538 2734 2744 2775 3535
bringing$	622 623 624 625 626 1538 2734 2744 2775 3535
brings$	7544 7545 622 623 624 625 626 8235 1538 2734 2744 3535
broad$	3274 3280
broke$	967 968 5125 2373 3070 3421 7489
broken$	5084 5127 2373 2700 3172 7007 3421 7489
bronchitis$	3799
brothe	6746 10441 6749 2930 10464 10478 10479
brother$	7937 2910 10439 6747 2919 6777 7049
brothers$	7937 8822 7049
brough	6553
brought$	7537 7544 7545 7562 622 623 624 625 626 8235 8236 8237 1538 2628 10246 6565 2734 10261
brown$	1692 9223 3294 3295 3296 3302 3318
bruise$	3803
bruised$	3803
bruises$	3803
bruising$	3803
brunette$	5536 3737
brush$	2369 2390
brushed$	2314 2369 2390
brushes$	2369 2390
brushing$	2369 2390
buck$	5543 9887 3418
budget$	6267 9972 9981 9982
budgets$	9904 6267
bugs$	6801
build	10029 2711 2717 3451 3507
build$	1427 1428 9190 9191 9192 2525 2678 7106
builded$	2525
buildi	6350 2717
building$	9972 10043 2525 2678
builds$	9190 9191 9192 2525 2678 7106
built$	5499 10076 6511 3275 7108
bulimi	3590
bulimia$	7422
bulimic$	7422
bulk$	2684 6539
bulky$	3274
bulletproof$	8658 8659 8660
bullied$	7570
bullies$	8538 8539 8540 8598 8599 8600 6935 6936 6942 6943 7231
bully$	8538 8539 8540 8598 8599 8600 6935 6936 6942 6943
bullying$	7584 7585 7586 7587 7588 8625 8823
bump$	6689
bunch$	8483 1074 1154 8731 8757 8758 8759 8760 8761 8762 8773 1303 1518 1519 6928 7004 7054
bungle$	3750
bungled$	3750
bungles$	3750
bungling$	3750
bunk$	3018
bunked$	3018
bunking$	3018
bunks$	3018
burden$	4919
bureau$	10011
burgla	10004 10014 10058 10165 10181 2658 10192 10196 10205 10206 10217 10221 10222 10223 6612 6809 6823 6824 6827 3692
burglar$	8598 8599 8600 10158 6942 6943
burglaries$	10166 6490 10305 10517 10518 10520 7359 7366 7524
burglars$	8598 8599 8600 6942 6943
burglary$	2496 6490 10187 10502 10516 10517 10518 10520 3498 3515 7524
burgle	3831
buried$	2160 2161 2365
burly$	3274 3737
burn$	1147 1148
burned$	1147 1148
burning$	1147 1148
burnned$	1147 1148
burnning$	1147 1148
burns$	1147 1148
burnt$	1147 1148
bury$	2160 2161 2365
burying$	2160 2161 2365
bus$	7938 7939
busine	6400 6611 7388
businesses$	10008 10093 10304 10325
busy$	9925 6233
but$	4000 4535 4536 5246 1415 1416 1417 1418 1421 1422 1423 1424 5261 5262 5263 5264 5299 5315 5448 9506 6192 7236
buy	6459
buy$	7743
buzz$	3889 58 3893 7901 7902 7903 8434 8460 3309
by	6652 3552 3558
by$	7707 7763 4359 4360 4364 4745 4746 4767 8488 8718 5095 5390 9337 9559 9767 6076 6077 6078 9834 9837 9838 9839 9840 6340 2603 10183 6494 6532 6702 10406 6721 3008 7211 7243 7299 7483 7485
c$	7524
cad$	3764
cads$	3764
cahms	3809
caked$	1701
calculated$	3927 96
calculating$	3722
call$	9541 9542 9543 9869 9871 9872 2502 2574 7254
called$	9762 9978
caller$	6952
callers$	6952
callin	10040
calling$	2502 6363 2574
callous$	3722 3747
callousness$	3747
callout$	7481
callouts$	7481
calls	2612
calls$	9541 9542 9543 9871 9872 9915 9916 2502 10052 6369 2574 10138 6607 7254 7255
came$	293 8139 8140 688 1368 1371 1756 1765 9978 2628 2668 2868 3042
camera	6424 6441
camera$	10111 10117 6425 10119 2603 10134 2615
cameras$	10111 10117 6425 10119 2603 10134 2615
camhs	3809
camhs$	5896
camouflage$	7168
campaign$	3562
can	2539
can$	3942 637 638 639 5027 1265 1331 1334 1335 1337 1345 1397 1514 1520 1544 1556 1559 1614 9178 5736 1927 1943 1946 5798 2108 2398 2532 2603 2714 6553 2735 2907 3363 3565
canada$	3342
cancer	6763 3798
cancer$	10456
candidates$	6592
cannab	10519 6830
cannabis$	34 8014 8015 8016 8017 8018 8019 8020 8021 8026 4902 10125 6697 10391 10393 6811 10523 6845 3612
cannon$	6951
cannons$	6951
cannot	2853 2907
cannot$	844 901 5702 9410 9411 9412 9413 1942 2106 2177 6739
cap$	1747 9273 9274 9275 9284 9289 5605 5606 1775 1776 7168 3340 7173 7182
capab	6506
capabi	10338
capability$	3779
capable$	1137 1517 1522 5363 5386 5387 1561 1574 5779
capaci	10338
capacity$	1511
caps$	1747 9273 9274 9275 9276 9277 9284 9289 9290 9291 9292 5605 5606 1775 1776 7168 3340 7173 7182
capsules$	6693
captur	6350 3507
capture$	9179 9180 10043
captured$	6428
car	7496
car$	7958 7959 7960 7961 8480 8481 8482 3486
care	2949
care$	3898 3899 3900 3901 3902 4676 4677 4678 4679 4680 4681 4682 4683 4684 4685 4686 4687 4982 5124 5165 5352 5353 5354 5357 5358 5360 5361 5364 5375 9106 9107 9108 9109 9126 9131 9132 9133 9134 9135 9395 9396 9397 9398 9414 9415 9416 9551 5897 9591 9638 5946 9709 9727 9728 9729 9730 9731 9732 9733 9734 6044 6045 6046 6047 6048 9945 9946 9947 9948 6276 2445 2446 2447 10408 10435 10463 10472 6781 10492 3218 7215 7216 7263 3620 7486 7487 3656 3822
cared$	9565 9581 9586 9589 9590 9592 9593 9594 9595 9604 9605 9606 9634 9638 2445 2446 2447 7215 7216
career	10202
career$	4241 6932 6933 3111 3503
careful$	7546 3858 3859 3860 3861
carefully$	8144
careless$	74 75 77 78 4118 725 9679 9680 3054 3747
carelessly$	3747
carelessness$	3844 7538 7539 7812 7813 7814 7815 7816 7817 8197 4505 4543 4544 4563 3747
carer	2928 10464 3661
carer$	5077 5078 10437 10439 10472 2953 7486 7493
carers$	1138 1139 5077 5078 10472 6984 7486
cares$	9414 9415 9416 2445 2446 2447 2953
caribbean$	1679
caring$	2953 7200
carpet$	9894
carrie	10052 2581
carried$	3990 7701 7719 7737 8128 696 697 942 943 944 1723 1724 9705 9706 9707 9708 10275 3043 6876 3333
carries$	7718 7736 696 697 942 943 944 1096 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1409 1649 1650 1651 1652 1723 1724 5812 10077 10172 6482 3043 6876 3333 3428
carry	2581
carry$	7604 7619 3989 7717 7735 7829 7858 7860 7861 7862 4178 4179 4180 8094 8095 8096 8097 8098 696 697 8401 8403 8409 8411 942 943 944 8507 8508 1095 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1408 1649 1650 1651 1652 1723 1724 9368 5811 2758 3043 6876 3333 3428
carryi	10052 6465 10195 6807 6826
carrying$	7702 7886 8094 8095 8096 8097 8098 942 943 944 4813 1723 1724 10158 10172 2681 6529 6530 10500 6823 3043 3333
cars$	8480 8481 8482
case$	8588 8730 6280 10055 6405 2679 6543 10242 10509 6957 6959 7008 7009 3508 7512 7518
cases$	8588 8730 10055 6957 6959 7008 7512
cash	2759
cash$	7767 7768 4085 4086 4087 4088 4089 4091 4092 7901 7902 7903 4262 8014 8015 8016 8017 8018 8019 8020 8021 8026 8029 8438 8439 8466 8479 6591 6811 3156
cast$	7603 5734 5743 5749 9463
casual$	9866
casually$	1677 3298 7167
casualty$	10400 10401
catalogue$	2031
catch	10029 10118 10245 6561 7394
catch$	2542 10120 10131 2726 10254 10255
catches$	2726
catching$	2726
category$	5040 2946
catheter$	3805
catty$	3722
caught	10260 10261
caught$	7570 7573 426 8656 8657 10216 2994 3162 3691
cause$	7537 7562 676 8587 1111 1112 9367 2692 2781 6956 3151 3154
caused$	7537 7562 676 8235 8236 8237 1111 1112 3151 3154
causer$	6923
causers$	6923
causes$	676 8235 8587 1111 1112 6956 3151 3154
causin	6503 2681
causing$	7584 7585 7586 7587 7588 676 8632 1111 1112 9507 6513 3151 3154
cautio	6809 7504
caution$	10502 10515 7517
cautioned$	3674
cautions$	10515
cautious$	7548 9866
cavalier$	3747
cbo	6598 6599 3685
cbo$	10291 10292 6600 7517
cbos$	10291 10292 6600
cbt$	7445
cce$	7918
cctv	6424 6441 2690 6522
cctv$	6333 6334 6335 2504 2505 10039 2519 10117 6425 2595 2606 10134 2615 7316 3492
ceases$	10311
cell$	10011 7298 3477
cells	6818
cells$	10511
central$	10066
centre$	8637 10304 10308 10352 10355 7517
cerebral$	3798
certain$	1842 1843 1844 1885 5753 5754 5755 5756 1925 1926
certainly$	1993 2001 5833 2002 2003 7207
certainty$	1886
chain$	10063 2646 7168 7290
chains$	10063 7168
challe	10145 6578
challenge$	9507 10271
challenged$	9507 10216
challenges$	9507
challenging$	4842 8719 8720 8721 8722 8723 8724 8725 8726 8727 8790 8791 8792 8793 8794 1270 1271 1272 1273 1274 9507 3172 3176 3178 7015 3722
chance$	3954 3955 3956 125 4082 251 252 8362 8363 5707 5725 5804 1973 2350 2351 2352 2353 9895 9896 2748 2778 6889 7251
chances$	3954 3955 3956 125 7709 7741 7742 4082 251 252 8362 8363 2350 2351 2352 2353 9895 9896 6889 7251
change$	7647 351 7913 4337 8031 8337 8338 8339 8340 8705 8713 9310 9340 9346 9360 9429 9452 5760 9460 9481 9482 9483 9492 9497 5805 9752 7190 7191 7198
changed$	351 5700 9458 9467 9468 9469 9470 9471 3631
changes$	351
changing$	9481 9482 9483 5791 7198 3631
chaos$	8199 8460 8494 6893 6983
chaotic$	1247 3172 7005 3174 3176 3722 3747
chaperone$	9160 9161 9162 9163
chaperones$	9160 9161 9162 9163
character$	8618
characters$	4955
charg	10245
charge	10052 6465 2710 10240 6549 6565 10260
charge$	9636 10158 10234 6542 10268 2791 10515 7364 3566 7510
charged$	10226 10258 3676 7509
chargeing$	2791
charges$	10170 10242 2721 10270 2791 10515 7364 7367 3566 7510
charging$	6549 3530
charity$	5888 5893 5894 9949 6283
charm$	5151
charms$	8135 8136
chart	2582
chart$	2511 6357 2616 7291
charted$	2616
charts$	7291
chase$	7582 7583 8434
chaser$	9871 9872
chasers$	9871 9872
chasing$	9871 9872
chat$	7990 7991 467 468 469 6378 2548
chated$	467 468 469
chating$	467 468 469
chats$	467 468 469 2548
chatted$	467 468 469
chatting$	467 468 469
chav$	3706
chavs$	3706
cheat$	6942
cheats$	6942
check	7282
check$	2515 6349 2522 2526 2530 2534 10111 2635 10385 7296 7311 7372
checked$	9762 9978 2526 6365 6444 6536 10298
checkes$	2526
checking$	2526 2530
checks$	2526 2530 10111 2605 2635 6585 7296 7311 7372
cheek$	9222
cheeks$	9222
cheeky$	3722
chested$	7113 7123
chicken$	7938 7939
chief$	3147
child	10294 6738 6762 6828 7437
child$	276 336 487 712 996 1154 8731 8733 8734 8757 8758 8759 8760 8761 8762 8773 1258 8903 8965 8970 8971 8972 8973 8974 9024 9025 9026 9027 9182 9185 1726 1773 1774 5699 6690 10431 10473 2950 2951 10521 3028 3072 6915 6928 3099 3102 3111 7004 3181 7047 7074
childhood$	3575
childish$	5327 5328 5329 3722
childlike$	9007 9008 9009 5327 5328 5329 5463 5464 5465 5466 7081
children$	7603 276 7826 336 7912 4220 4222 4224 4414 4415 4420 4421 4429 4447 712 734 4605 4719 8486 8496 8497 8498 8499 4820 989 990 991 996 8528 8561 8562 8563 8564 8565 8566 8567 8568 8569 8570 8571 8572 8575 8576 8577 1153 1154 8731 8734 8757 8758 8759 8760 8761 8762 8773 1258 1291 8903 5245 1426 8964 8970 8971 8972 8973 8974 9024 9025 9026 9027 9043 9182 9185 1726 1773 1774 9399 9400 9401 9402 9403 5717 5718 5719 5734 5743 5749 9453 5761 5810 9554 2066 2067 9715 6060 6061 6062 6063 6064 6065 6112 6119 9847 9855 9856 9857 9858 9859 9860 9861 9862 6248 6307 6308 2949 6844 6900 6915 6928 6985 7004 3181 7047 7074 7210 7245 7246 7248 7254 7493
chin$	9222
chinese$	1679 5517 7161
chip$	5114 1283
chis$	3759
chlamy	3606
chlamydia$	7438
choice$	3 4 5 6 7 8 9 7590 3911 3912 81 82 3915 84 85 86 3919 88 7614 7615 7616 7617 7618 7620 3928 7622 7623 7624 7625 7626 7627 103 104 105 7655 7656 7657 7658 7659 7660 7661 7662 7786 7787 7788 7789 7790 7791 7792 7793 4104 7798 7799 7800 7808 7809 4165 7859 335 4168 4169 4170 4171 8848 8979 5392 5393 5394 9088 9089 6835 6836 6837 6838 6840 7076
choices$	3 4 5 6 7 8 9 3844 7538 7539 7590 7614 7615 7616 7617 7618 7622 7623 7624 7625 7626 7627 113 114 115 116 7655 7656 7657 7658 7659 7660 7661 7662 7663 7664 7667 7670 7671 7672 7673 7674 3982 7786 7787 7788 7789 7790 7791 7792 7793 335 4168 4206 4207 4541 710 4560 729 730 8311 8312 8313 8316 8317 8318 8319 8320 8321 8322 8323 8324 8325 8326 8327 8979 5392 5393 5394 9088 9089 6835 6836 6837 6838 7076
choose$	106 107 108 126 127 7681 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 372 373 7985 7986 9036 5376 9076 9077 9172 9366 9526 3009
chooses$	106 107 108 126 127 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 372 373 7985 7986 9526 2404 2405 2406 2407 3009
choosing$	106 107 108 126 127 7786 7787 7788 7789 7790 7791 7792 7793 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 372 373 9079 9080 2404 2405 2406 2407 3009
chose$	106 107 108 126 127 7681 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 372 373 9526 9885 2404 2405 2406 2407 6262 9956 3009 7262
chosen$	106 107 108 126 127 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 372 373 8099 8107 3009
chronic$	10365 3584
chubby$	5500 5536 3737
chunky$	3274
cid	10010
cigarettes$	7767 7768 4085 4086 4087 4088 4089 4091 4092 8014 8015 8016 8017 8018 8019 8020 8021 8026 8029 8479
cin$	3822
circles$	5552
circul	2628
circulate$	2481 6314 2483
circulated$	2481 6314 2483 10009 2561
circulates$	2481 6314 2483
circulating$	2481 6314 2483
circulation$	10249
circumstances$	9525 9548 7497
citalo	3607
citalopram$	7439
city$	5495
civil	2771 3552
civil$	6603 3543
clad$	1728 1729 1730 7119 7130 3335
claim$	4821 4822 4823 7502
claimed$	4821 4822 4823
claims$	4821 4822 4823 2882
clamp$	3548
clamped$	10354 3548
clamping$	3548
clamps$	3548
clarif	2696
class$	4259 8552 8556 4992 8795 9023 9940 10519 6830 3692 3789
classed$	1217 2513
classmates$	7937 9152 9158 6844 6941
clear	2520 2827
clear$	713 716 719 720 1692 1885 6202 2676 2718 3302 3380 3534 3555
cleared$	2830
clearly$	633 1870 1871 1872 1873 1993 2001 5833 2002 2003 5876 2393 2394 3426
cleft$	3798
clever$	1487 1488 1489
climb$	955 956
climbbed$	955 956
climbbing$	955 956
climbed$	955 956
climbing$	955 956
climbs$	955 956
clingy$	3722
clinic	2872 3573
clinic$	10385 6704 10401 3437 7409 7438
clinically$	3593
clip$	4333 4334 503 504 10039
clips$	4333 4334 503 504
close	2631
close$	9929 2438 2490 6463 7249
closed$	2354 2438 7203 7206 7249
closes$	2438 7249
closing$	9691 9692
closure$	2764 3567
clothe$	7303
clothes$	3851 3869 7901 7902 8014 8015 8016 8017 8018 8019 8020 8021 694 4541 710 5557 5558 9273 9274 9275 9276 9277 9281 9282 9283 9284 9295 9304 6658 7168 7173 7303
clothing$	5557 5558 9273 9274 9275 9295 9304 7168 7170 7173
clout$	8467
club$	2455 3437
clueless$	3747
co$	4664 8697 5618 5648 5654 5659 5668 5744 7001 3552
coach$	7766 8009
coaches$	8009
coat$	9273 9274 9275 9284 7168 7173 7181
coats$	5557 5558 9273 9274 9275 9276 9277 9284 7168 7173 7181
cocain	6691 10519 6830
cocaine$	10384 6697 10393 10523 6845
cocky$	3722
coddling$	9109
code$	7105
codein	6691 6695
codeine$	10384 10388 10391
codes$	7105
coelia	3584
coeliac$	7416
coerced$	7570 8412 8413 8414 8415
cognitive$	3571
cohort	6388 10140 10141 10143 6471 10174 2680 6521 6576 10293 10323 10342 10347 7370
cohort$	8556 4866 1154 8731 8757 8758 8759 8760 8761 8762 8773 9023 10149 10164 2675 10214 2733 10302 10315 10316 7004 3511
cohorts$	10149
cold$	9760 9953 10493
coliti	3584
colitis$	7416
colleagues$	5271 5272 5273 2571
collec	7282 3451 3507
collect$	2479 6356 6663
collected$	2479 6356 10076
collecting$	2479 6356
collective$	3380
collects$	2479 6356 10077
college$	5888 5893 5894 5896 9949 6283 10413 10414 10415 10417 10419 10427 3437 7464 7465
colleges$	10422
collude$	668 669
colluded$	668 669
colludes$	668 669
colluding$	668 669
colostomy$	3805
colour$	7136
coloured$	3318
colours$	9295 7136 7168
combat	2775
combative$	3720
come	10099
come$	3958 7757 293 4176 4181 4182 8101 4418 4550 8356 1048 1366 1369 1548 5408 5409 5410 1756 1765 9340 9346 9360 9367 9432 9442 9443 9444 9445 2017 9610 9611 2668 2868 3042 7190
comes$	293 686 1049 1228 1367 1370 1756 1765 9432 10110 2868 3669
comfort$	6267
coming$	7642 293 8124 9339 2868 10461
comings$	6409 2619
comman	6369
command$	10171 6646
commands$	10062
comment$	1777 1778 1779 1780
commented$	1777 1778 1779 1780
commenting$	1777 1778 1779 1780
comments$	1777 1778 1779 1780
commentted$	1777 1778 1779 1780
commentting$	1777 1778 1779 1780
commit	6465 10195 6503 2681 6529 6530
commit$	7829 9340 9346 9360 9368 10148 10168 10199 10361 7190
commits$	10148 10361
committed$	10361 2995
committing$	10158 6513 10272 2995
committs$	2995
common$	4691 9681 9682 9683 9945 9946 9947 9948 6823 7263
commun	2488 6611 2983
communicate$	467 468 469
communicated$	467 468 469
communicates$	467 468 469
communicating$	467 468 469
communication$	2385 2386 2387 2388 3380 7242
community$	8561 8562 8563 8564 8565 8566 8567 8568 8569 8570 8571 8572 8575 8576 8580 8637 8641 8642 6320 6410 2694 2763 10304 10325 6815 6900 3683 3685
companion$	7628
companions$	7628
company$	7527 7628 4081 7839 7857 8465 4778 4779 5888 5893 5894 9949 6283 2455 6899 3436
compar	2533
compare$	6349
compared$	6365
compass$	8385
complacency$	9777 3747
complacent$	6233 3747
complain$	1777 1778 7208
complained$	1777 1778 7208
complaining$	1777 1778 9507 7208
complainned$	1777 1778 7208
complainning$	1777 1778 7208
complains$	1777 1778 7208
complaint$	994 995 9686 9766 6906 7254
complaints$	994 995 9686 9766 9915 9916 6906 7254 7255
comple	10275
complete$	1113 1114 1116 1812 2421 2525 3380
completed$	7707 9442 9443 9444 9445 2016 9705 9706 9707 9708
completeed$	2525
completeing$	2525
completely$	1314 5867 3255 3371 3374
completes$	2525
complex$	3176 3575
complexion$	7134 3738
complexions$	7134 3738
compliance$	6911 6999
compliant$	5087 6998
complicit$	40 393 394 395 396 410 8084 669 6877
complicity$	7810 668 6528
complied$	8107
complies$	9454 9455 9456 9457
comply$	7829 8356 9310 9340 9346 9360 7190 7191
comprehension$	7237
compromise$	10 2999 3000
compromised$	10 2999 3000
compromises$	10 2999 3000
compromising$	7527 10 2999 3000
compulsive$	3111
computer$	7312
conceal$	746 747 1760
concealed$	746 747 1760 7185
concealing$	746 747 1760
concealled$	746 747 1760
concealling$	746 747 1760
conceals$	746 747 1760
concer	6653 2855 2908 2938 3607
concern$	3905 4694 5936 5937 9727 9728 9729 9730 9731 9732 9733 9734 9766 7254
concerned$	5335 5336 5337 9031 9032 9033 5341 5342 6212 6213 6291 2460 10195
concerning$	8719 8720 8721 8722 8723 8724 8725 8726 8727 3178
concerns$	8392 8393 8394 8395 5936 5937 9766 9915 9916 10346 7254 7255
concerta$	7439
conclusion$	9999
conclusions$	9999
concus	3800
condescending$	3748
condit	6671 3675
condition$	10364 10513 7420 7433 7447 7506
conditional$	3672 3673
conditions$	8492 2966 10513 7497 7506
conduc	2581 10275 2758
conduct$	3 4 5 6 7 8 9 3844 7538 7539 3851 7590 7811 4541 710 8311 8312 8316 8317 8318 8319 8320 8321 8322 8323 8324 8325 8326 8327 8518 1194 1195 1196 1197 1198 1199 1200 1201 1202 1372 1373 1374 1375 1376 1377 6835 3179 3568
confer	10475
confidence$	1354 1356 1462 1463 1464 1465 1466
confidential$	3452
confidentiality$	9892
confir	2696
confiscated$	6419 10284
conflict$	8199 8440 9508 2966 6912
confro	10145 6578
confront$	10271
confrontation$	8199 8440
confrontational$	8728 8729 8790 8791 8792 8793 8794 7015 3720
confrontations$	8440
congregate$	8829 7104
congregated$	8829 7104
congregates$	8829 7104
congregating$	8829 7104
connected$	1001 2641 10195 6512 6912
connection$	2993
conscious$	3927 96 4115
consensual$	3233 3701
consent$	7810 519 520 521 522 523 524 1324 1325 1326 1327 9036 9139 5456 5457
consented$	519 520 521 522 523 524 8050 526 554 1324 1325 1326 1327
consenting$	519 520 521 522 523 524 3233 3246 3701
consents$	519 520 521 522 523 524 1324 1325 1326 1327
consequences$	7591 7592 7593 7594 7596 7597 7598 7600 7665 142 7675 4034 4035 4036 4037 4038 4039 4040 4041 4042 4043 4044 4045 4046 8369 8370 8371 8372 8373 8374 8375 8376 8377 8378 8379 8380 8654 8839
consid	2513 2628 2819
consider$	8356 1151 9340 9346 9360 9752 7190
considerable$	4969
considered$	4826 4827 1036 1151 1212 2856 3103
considering$	1151 2856
considerred$	1151
considerring$	1151
considers$	1151
consistent$	1812
consistently$	1982 5814 1983 5815 1984 1985 1986 1987 1988 1989 2024 2025 3376
consort$	3065
consorted$	3065
consorting$	3065
consorts$	3065
consortted$	3065
consortting$	3065
consta	6333 6334 6335 2504 2505 2606
constable$	10026 10027 10028 6336 6337 6438
constables$	10026 10027 10028 6336 6337 6438
constant$	6178 6179
constantly$	456 1982 5814 1983 5815 1984 1985 1986 1987 1988 1989 2024 2025 2310 3376
consti	2513
consul	6701 6706
consultant$	10394 10395 10399
contac	10040 10050 6414 2619
contact$	4077 4078 4081 7987 467 468 469 471 472 473 474 475 476 477 1296 1297 10040 2934 7053 7187
contacted$	467 468 469 471 472 473 474 475 476 477
contacting$	467 468 469 471 472 473 474 475 476 477
contacts$	467 468 469 471 472 473 474 475 476 477 10107 6451
contactted$	467 468 469 471 472 473 474 475 476 477
contactting$	467 468 469 471 472 473 474 475 476 477
contain$	8663 8664 8691 9481 9482 9483 6380 7198
contains$	6380
contempt$	9994 9995 9996 9997 9998
contemptuous$	3748
content$	236 237 242 346 347 348 376 377 552 553
continually$	456 1982 5814 1983 5815 1984 1985 1986 1987 1988 1989 2024 2025 3376
continue$	7681 7716 7738 433 436 443 444 445 446 447 448 449 450 451 452 453 454 455 9367 3016
continued$	7681 7701 7716 7738 433 436 443 444 445 446 447 448 449 450 451 452 453 454 455 1812 3016
continues$	7681 7716 7738 433 436 443 444 445 446 447 448 449 450 451 452 453 454 455 3016
continuing$	7681 7716 7738 433 436 443 444 445 446 447 448 449 450 451 452 453 454 455 3016
continuously$	1982 5814 1983 5815 1984 1985 1986 1987 1988 1989 2024 2025 3376
contra	3604
contraception$	9085 9086 9087 7436
contraceptive$	7436
contract$	10287 7517
contracts$	10287
contradictory$	8521 8522 8523
contribute$	668 2780
contributed$	7537 668 8236 8237
contributes$	668 2780
contributing$	668
contro	2775 6608 3567
control$	8356 8382 8388 8617 8648 8663 8664 8691 8719 8720 8721 8722 8723 8724 8725 8726 8727 5066 8763 8770 8771 5088 8805 8811 8812 5411 5412 5488 9408 9481 9482 9483 6333 6334 6335 2504 2505 2506 6400 2606 6441 2690 10301 6624 2805 10348 6968 7198 3563 7399
controlled$	7570 8077 9345 9351 9356 9365 9441 9467 9468 9469 9470 9471
controlling$	3178 7295 3722
controls$	7295
convenience$	6267
conveniently$	3430
convic	6549 6565 3826
convict$	3538
convicted$	10226 10258
convicting$	3538
conviction$	10242 3784 3827
convictions$	10170 10242 10270 3784 3827
convince$	9429 9452 5760
cool$	8506 4814 4815
cooper	6667
cooperate$	7801 8356 8698 8710 8713 9310 9340 9346 9360 9752 10360 7190 7191
cooperated$	8698
cooperates$	9454 9455 9456 9457
cooperating$	8698
cooperation$	8697 7001
coordi	3552
cope	6696
cope$	5169 1357 5190 5191 1360 1372 1373 1374 1375 1376 1377 9036 5352 5353 5354 5357 5358 5360 5361 5364 1539 1540 1541 9076 9077 5388 1557 1558 5391 1565 9754 10389 10390 3254
coped$	1372 1373 1374 1375 1376 1377 1565 3254
copes$	1372 1373 1374 1375 1376 1377 1565 3254
copied	2486
copied$	10071
coping$	1372 1373 1374 1375 1376 1377 5352 5353 5354 5357 5358 5360 5361 5364 9079 9080 1565 3254
copy$	2566
core	10347
core$	4930 4931 10066 10257
cornrows$	3738
corporate$	3380
correl	2533
correlated$	6365
corrob	2488
corroborated$	6320
corrupting$	1005 1006 1007 3097
cotton$	3245
couch$	10486
could$	21 22 23 24 25 340 341 342 343 344 345 349 350 355 356 357 358 359 360 637 638 639 5028 1266 1331 1334 1335 1337 1345 1397 1514 1520 1544 1614 9178 5736 1927 1944 1945 2044 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2107 2114 2178 2360 2430 2431 2433 2434 6327 2498 2532 2714 2735 2907 3363
council$	5888 5893 5894 5896 9949 6283 2455 3380 3427 3436
counse	6701
counselling$	10398 7408 7445
counsellor$	10394 10395
count$	1921 5753 1922 5754 1923 5755 1924 5756 1925 1926
countless$	3995 4017 6178 6179 6202
country$	6847
county$	4226 4243 4250 4253 4260 7955 7956 7957 1076 8635 5173 10205 6518 7489 3789
couple$	1303 10481
courier$	8601 1082 6944
couriers$	8601 1082 6944
course$	5826 5833 2002 2003 9530 9541 9542 9543
courses$	9541 9542 9543
court	6565 10260 6807 3532 3675
court$	7911 634 635 10258 10262 2741 10333 10500 10505 2981 2987 3047 3532 7364 7478 7510 7511 3680 3685 7519
courted$	634 635 3047
courtesy$	9623 9624 9681 9682 9683
courting$	634 635 3040 3047
courts$	634 635 8825 8826 10258 2741 10333 10500 3047
cousin	10441 10479
cousin$	7937 2910
cousins$	7937
cover$	8307 1760 6085 2368
coverage$	6450
covered$	1760 2368 7185
covering$	9260 1760 2368
coverings$	9260
coverred$	1760 2368
coverring$	1760 2368
covers$	1760 2368
covert	2826
covert$	6658 3452 3767
covertly$	3767
cowardly$	3747
cowards$	7231
cp$	3822
cpn$	6600
cpns$	6600
cps	6376
cps$	10069
cpw$	6600
cpws$	6600
crack	6691 10519 6830 3549
crack$	4902 10125 10384 10393 10523 6845
crackdown$	10332 7381
cracked$	10261
crackeddown$	7381
crackingdown$	7381
cracksdown$	7381
crave$	909 910 3190
craved$	909 910 3190
craves$	909 910 3190
craving$	909 910 3190
crazy$	7005
create$	478 676 1111 1112 2525 3151 3154
created$	478 676 1111 1112 3151 3154
createed$	2525
createing$	2525
creates$	478 676 1111 1112 2525 3151 3154
creating$	478 676 1111 1112 3151 3154
credibility$	6909
credible$	8517
credit$	8014 8015 8016 8017 8018 8019 8020 8021 8026 8028 8029
crew$	9023
cries$	1279
crime	10004 2488 10014 6325 10058 10064 2545 2572 6474 10182 2658 10196 10198 10205 10206 2682 10217 10221 10222 10223 10229 6540 6607 6612 6613 6629 6637 10330 10363 6827 7290 7306 7343 7377 7388
crime$	7582 7583 7918 7932 7934 8447 8494 8625 8635 8823 10010 6320 10018 2496 6345 6348 2523 2524 2529 10055 10058 6377 2550 6389 10083 10084 6393 2564 6399 2569 6404 6406 10158 10166 10167 6485 6487 6490 6514 2699 6537 10231 10232 10233 6572 6593 6598 10300 2776 10305 10306 2782 10309 10310 6619 10312 10313 2795 10322 2828 2836 2983 10520 6841 6843 6912 3156 3466 3514 3515 3523 3525 7359 7366 7378
crimes$	7918 10055 10166 10167 6490 6514 10300 2836 7359 7366
crimin	10004 2488 10014 10050 10064 2631 10159 10165 10181 10182 10205 10229 6607 7332 7343 7377 3552 7388 7389 3679 3692 3789 3790
criminal$	7918 7922 7925 7942 8470 8471 8472 8473 1016 8598 8599 8600 1097 5084 5090 5091 5092 9939 6320 6345 6386 6463 10157 10191 6509 6544 6549 6807 2983 6823 6824 6827 6843 3066 3101 6942 6943 3171 3213 7055 7290 3460 3532 3684 7524 3722
criminalise$	2416 2417 2418 2419
criminalised$	2416 2417 2418 2419
criminalises$	2416 2417 2418 2419
criminalising$	2416 2417 2418 2419
criminality$	7918 7932 7934 8635 10300 6841 6982 3774
criminally$	3204 3516
criminals$	7942 8447 8449 8470 8471 8472 8476 1016 8598 8599 8600 1097 8676 9939 10190 10191 6843 6942 6943 7055
criminogenic$	3711
crimint$	10115
crisis$	6706 7447 3809
crohn	3798
crook$	8633 6942 6981
crooked$	5541
crooks$	8633 6942 6981
crop$	5563 9273 9274 9275 9290 9291 9292 5603 7173 3347
cropped$	3318 3341
cross	2533
crosscheck$	6349
crosschecked$	6365
crossreferenced$	6365
crowd$	8483 1303 6899 6928 6929
crown	3679
crown$	6376
cruel$	9679 9680 9690 9784 3722
crushed$	2700
cry$	1279
crying$	1279
cse$	7918
cues$	2350 2351 2352 2353
culpable$	7258 3747
culpri	6465 7370 3782
culprit$	8538 8539 8540 10158 6935 6936 6979 7337
culprits$	8538 8539 8540 10158 6935 6936 6979 7337
culture$	2252 2253 6912
cunch$	6847
cunning$	3722
curb	2775
curfew	2983
curfew$	6815 10513 6902 7374 7520 3828
curfews$	6902 7374
curiosity$	3844 7538 7539 4563 9727 9728 9729 9730 9731 9732 9733 9945 9946 9947 9948 7263
curled$	5527
curly$	3295 3318
curren	2488
current$	6320 6362 6544
custod	2545 10260 10452 10455 6763 6818
custodial$	3683
custody$	7934 2519 6377 6485 6487 10435 10456 2935 10511
customer$	4070 8009
customers$	4070 8009 8844 8845 8846 8847 10325 6900
cut	2775 3580
cut$	9250 9251 5580 2849 7141 7152 7379
cuts	2775
cuts$	2849 7141
cuttin	2775
cutting$	2849
cynical$	8728 8729 9690
cystic$	3584
dabble$	393 394 395 396
dabbled$	393 394 395 396
dabbles$	393 394 395 396
dabbling$	393 394 395 396
dad	6746 10441 6749 2921 2928 6761 2930 2933 10464 10478 10479 6789
dad$	8822 1490 5323 5324 5325 5326 2910 2911 10437 10439 6747 2918 2919 2922 2926 2927 2931 10459 10463 6777 7049
daddies$	6871
daddy$	6871
dads$	2926 7049
daft$	77 78 766 3055
daily$	10390 3470
damage	6474 2658 10196 10198 10205 10206 2682 10221 10222 10223 6540
damage$	9909 10167 6490 6514 10232 10233 10500 10516 10517 10520
damaged$	3172 7005
damn$	9622 9704
damp	2969
damp$	10493 6801
dance$	8667
dancers$	5734
danger$	7525 7526 7536 7582 7583 7584 7585 7586 7587 7588 7591 7592 7593 7594 7596 7597 7598 7600 4023 4024 4025 4026 4027 4028 4029 4030 199 200 201 4034 4035 4036 4037 4038 4039 4040 4041 4042 4043 4044 4045 4046 4457 4458 8168 8369 8370 8371 8372 8373 8374 8375 8376 8377 8378 8379 8380 8386 8391 8392 8393 8394 8395 8434 8436 8440 8447 8460 4868 1037 4870 4871 4872 4873 4874 4875 4876 4877 4878 4879 8573 8574 4882 4883 4884 4885 4886 4887 8839 9085 9086 9087 6172 6632 6841 6879 3062
dangerous$	7525 7526 3929 7925 8369 8370 8371 8372 8373 8374 8375 8376 8377 8378 8379 8380 4772 3004 3721
dangers$	7525 7526 7591 7592 7593 7594 7596 7597 7598 7600 3975 3976 4034 4035 4036 4037 4038 4039 4040 4041 4042 4043 4044 4045 4046 8369 8370 8371 8372 8373 8374 8375 8376 8377 8378 8379 8380 8392 8393 8394 8395 8839 9085 9086 9087
dark$	1692 9223 9233 1720 5602 3294 3295 3296 3302 3318 7168 3341 7353
darker$	1692 3294 3302
darkest$	1699 3322
data	6361
data$	9892 10054 10111 7311
databa	7282 7288
database$	10030 10042 10068 10178 10179 7312
date	6602
date$	10295 7512
dates$	2543 7512
dating$	3040
daught	10294
daughter$	8964 6690
daughters$	8964
daunt$	5432
dawn$	3529
day	7362 7385
day$	3924 9500 9501 9502 1992 9541 9542 9543 10136 2748 10389 10390 6733 6734 7265
days	6696
days$	9541 9542 9543 10389 10390 10414 7265
dazzled$	913
dc$	10090
dci$	10090
dead	10455
dead$	10371 10457
deaf$	6156 6157 6158 3445 7430
deal	10181
deal$	7829 4178 4179 4180 7899 427 428 429 8507 8508 1026 8604 5003 5154 1357 5190 5191 1360 9076 9077 2471 10145 10148 10168 10172 10199 10200 3013
dealer	7332
dealer$	4050 7751 7761 7762 7770 7778 7897 7922 7942 7945 7955 7956 7957 7966 7968 7971 8006 8040 8082 8306 4769 8463 8464 8470 8471 8472 8473 1016 8581 8598 8599 8600 8607 1097 9085 9086 9087 2837 6839 6843 6942 6943
dealers$	4050 7751 7761 7762 7770 7774 7778 7897 7922 7942 7945 7955 7956 7957 7966 7968 7971 8006 8040 8082 8306 8447 8450 4769 8463 8464 8470 8471 8472 8473 8476 1016 8581 8598 8599 8600 8607 1097 8844 8845 8846 8847 9085 9086 9087 10189 2837 6839 6843 6942 6943
dealin	10004 10014 10052 6465 10165 10192 10195 10196 10205 10206 10221 10222 10223 6807 6823
dealing$	7582 7583 7918 7928 7933 7951 427 428 429 7955 7956 7957 1026 8625 8823 5331 2499 10158 10201 10272 10305 10500 10516 2998 3013 7322 7523
deals	10052
deals$	427 428 429 1026 10077 10148 10172 10200 2998 3013
dealt$	427 428 429 4854 4855 4856 4857 1026 2470 10260 10261 2740 2820 2985 3013
death	10440 10442 10477
death$	8168 10370 2916
debt	10440
debt$	7478
debts$	7478
decamped$	3773
deceitful$	3722
december$	7940
decency$	9623 9624 9681 9682 9683
decent$	6012 6013 6014 6015
decide$	9036 5376 9076 9077 9172 9178 10029
decided$	106 107 108 9178 9885 2406 2407 6262 9956
decides$	9178
deciding$	9079 9080 9178
decisi	2796
decision$	3869 7590 3911 3912 81 82 3915 84 85 86 3919 88 7614 7615 7616 7617 7618 3926 7620 3928 7622 7623 7624 7625 7626 7627 109 110 111 112 7655 7656 7657 7658 7659 7660 7661 7662 3973 4165 7859 335 4168 4169 4170 4171 8979 5392 5393 5394 9088 9089 2165 6108 10242 6835 6836 6837 7076
decisions$	3 4 5 6 7 8 9 3869 7590 7614 7615 7616 7617 7618 7622 7623 7624 7625 7626 7627 109 110 111 112 113 114 115 116 7655 7656 7657 7658 7659 7660 7661 7662 7663 7664 335 4168 4206 4207 4541 710 8311 8312 8316 8317 8318 8319 8320 8321 8322 8323 8324 8325 8326 8327 8979 8986 5392 5393 5394 9088 9089 2165 10242 6835 6836 6837 7076
decked$	1728 1729 1730 3335
declin	2775 2835 10396
decline$	1185 1186 1187 9323 3356
declined$	1185 1186 1187 9323 9328 9333 9334 9335 9336 3356
declines$	1185 1186 1187 9323 3356
declining$	1185 1186 1187 9323 3356
decrea	2775
deemed$	4826 4827 1212
deep$	1720
defeating$	3934
defect$	10364
defenceless$	5350
defend$	5163 5352 5353 5354 5357 5358 5360 5361 5364
defending$	5352 5353 5354 5357 5358 5360 5361 5364
defensive$	3747
defensiveness$	9777 3747
deferred$	3685
defiant$	8728 8729 3178 3722
deficit$	7401
defied$	967 968 3070
defies$	967 968 3070 3435
definite$	1885
definitely$	1993 2001 5833 2002 2003 7207
defy$	967 968 3070
defying$	967 968 3070
degenerate$	3706
degenerates$	3706
degrade$	2813
degraded$	2813
degrades$	2813
degrading$	2813
degree$	283 284 285 9106 9107 9108
delay	10366 7403
delay$	9909 9965
delayed$	7262
delaying$	9691 9692
delays$	9909 9965
deliberate$	3927 96
deliberately$	456 3430
delicate$	3274
delinquency$	3706
delinquent$	3171 3172 7005 3178 3706
delinquents$	3706
deliver$	4178 4179 4180
demand$	6607 6663 7208
demandded$	7208
demandding$	7208
demanded$	7208
demanding$	8790 8791 8792 8793 8794 7015 7208
demands$	7208
dement	6763
dementia$	10456
demonise$	2416 2417 2418 2419
demonised$	2416 2417 2418 2419
demonises$	2416 2417 2418 2419
demonising$	2416 2417 2418 2419
demons	2652
demotivated$	3722
denial$	9777 6892
dental	2872
dental$	6704
dentis	6701
dentist$	10394
deny$	10289 2765
denying$	2765
department$	5888 5893 5894 9949 6283 2455 3427 3436
depend	7444
dependence$	2866
dependency$	2866
dependent$	2866
depends$	2973
deplorable$	3747
deport	10442 10452 6763
deported$	10456
depres	10440 10455 6763 3797
depressant$	7439
depressants$	7439
depressed$	7405
depression$	10456
depressive$	10454
deprive$	10289
deprived$	3172
depth$	9800
dereliction$	3747
derision$	9994 9995 9996 9997 9998
descend$	407 408
descendded$	407 408
descendding$	407 408
descended$	407 408
descending$	407 408
descends$	407 408
descri	2493
described$	1041 1221
description$	2568 6446 7399
descriptions$	6313 10007 10031 2568 6446 10146
desert$	3414
deserted$	3411 3414
deserting$	3414
deserts$	7646 3414
desertted$	3414
desertting$	3414
deserve$	7643 7644 7645 659 660 3050
deserved$	7643 7644 7645 659 660 8188 3050
deserves$	7643 7644 7645 659 660 3050
deserving$	7643 7644 7645 659 660 3050
design	2513
designed$	2780 2830
designer$	8438 8439 5556 9250 9251 5583 1753 7168 7171 3341 3351
desire$	5780 9474 9475 9476 9477 9478 9479
desk	6325 6328
desk$	10011 10018 10019 10021 10033 10041 6355 6382 10082 10086 6396 10092 6531 10265 7298
despite$	151 3983 152 153 154 180 182 186 187 188 216 7962 7963 7964 7965 8359 8360 8361 2346
destined$	409 1842 1843 1844 3360
destructive$	3897 7927 3098
detail	2493 2543 6375 2558 6390 6391 10230
details$	4065 4066 4067 10030 10031 10049 6378 10146 10356
detain	6561 10260 2832
detain$	10254 6664 3538
detained$	7353
detaining$	3538
detect	10010 6325 6333 6334 6335 2504 2505 6348 2523 2524 2529 6376 2550 6389 10083 10084 2564 6399 2569 6406 2606 6441 2699 6537 6549 10245 6572 3534 7394 3782
detection$	9179 9180 10242 7364 3533 3534
detections$	10242 10270 7364 3533
detective$	2482 10018 10026 10027 10028 6336 6337 10041 2517 6355 2546 6379 6382 10082 6396 10090 10092 6430 6438 10134 6531 10265
detectives$	2482 10018 10019 2495 10026 10027 10028 6336 6337 10033 2509 10041 2517 6355 10069 2546 6379 6382 10082 6396 10090 10092 6430 6438 10134 6531 6552 10265
detent	2983
detention$	8551 9508 6815 6940 3815
detentions$	8551 6940 3815
deter$	2747 2791 3545
deteri	10396
detering$	2791
determ	2520 2633 2696
deterping$	2747
deterr	10261 3567
deterred$	10216 3545
deterrence$	7399
deterrent$	7387 7399
deterrents$	7387
deterring$	2747 3545
deters$	2747 2791 3545
deterting$	2747
develo	7282 3451
develop$	2479 6356 2525
developed$	1363 2479 6356 2525
developing$	2479 6356 2525
developmental$	3568 3575 3639
develops$	2479 6356 2525
deviant$	3172 7005 3178
device	2612 6589
device$	2548 2587 10113 10282 3479
devices$	2548 2587 10113 10282
devious$	3722
di$	10090
diabet	3798
diagnosed$	3793
diagnoses$	3793
diagnosis$	7401 3793
diagram$	2511 7291
diagrams$	7291
diazep	3607
diazepam$	7439
dice$	643
dicing$	643
dictate$	8648
did$	133 7701 7722 7730 7733 378 483 4402 4449 4558 4559 761 762 763 4604 4607 795 805 806 807 808 809 811 815 834 835 836 843 847 874 899 904 1173 1177 1276 1277 1278 1578 1584 1591 1594 1620 1637 1981 5825 9520 9521 5834 5835 2014 2071 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2100 2101 5947 2125 5963 5969 2138 5971 5973 5977 2146 2147 2148 5981 5982 6002 6004 2195 2217 2219 2220 2221 2222 2223 9768 9769 2257 2259 9885 9933 9934 9935 9936 9958 9959 2441 3043 3383 3386
die$	10371
died	10442 6750 10455
died$	10443
diet	6686 6687
diet$	10379 10380
dietar	3590
dietary$	7422
dietician$	3811
dieticians$	3811
dietitian$	3811
dietitians$	3811
difference$	1434 9419 9420 9421 9422 9423 9424 9425 9426
different$	485
diffic	2643 10366
difficult$	7527 4672 4842 1166 1167 1168 1169 1170 1171 8719 8720 8721 8722 8723 8724 8725 8726 8727 8782 8790 8791 8792 8793 8794 1270 1271 1272 1273 1274 8823 6475 10336 3172 3176 3178 7011 7015 3722
difficulties$	8193 8200 8201 8782 2913 7011 7402 7447 3645
difficulty$	7402 7447 3645
dim$	3722
dire$	3748
direct	3552
directed$	6452
directing$	7295
directs$	7295
dirt$	9939
dirty$	9250 9251 10493 3318 3334 3341 3737
disabi	6686
disabilities$	7428
disability$	10379 6714 7401 7433 3806
disabl	6763
disabled$	10456 3806
disaffected$	3172 7005 3271
disappear$	7978 460 461
disappeared$	460 461
disappearing$	460 461 6848
disappearred$	460 461
disappearring$	460 461
disappears$	460 461
disappointing$	2276 2277 2278 2279 6180 9874 3410
disappointingly$	3749
disaster$	1081
disasters$	1081
disband$	10314
discharge$	7505
discipline$	6891
disciplined$	4854 4855 4856 4857 7033
disclo	2544 2647 6479 2944
disclose$	7801 7829 8356 9340 9346 9360 7190
disclosure$	994 995
disclosures$	994 995
discov	6329 2520 6397 2633
discover$	10022
discuss$	9340 9346 9360 7190
disdain$	9994 9995 9996 9997 9998
disease$	7401
disengage$	7829 3718
disengaged$	7206 3718
disengagement$	3718
disengages$	3718
disengaging$	3718
disgrace$	3747
disgraceful$	8719 8720 8721 8722 8723 8724 8725 8726 8727 9784 3178 3747
disgracefully$	3747
disguised$	3079
dishevelled$	3737
dishonest$	3722 3747
disinterested$	7206 3722 3747
dismal$	2429 3747
dismally$	3747
disman	3778
dismantle$	10314
dismantled$	2700
dismantling$	2816
dismiss$	867 9928 3423
dismissed$	867 2354 3411 3423
dismisses$	867 3423
dismissing$	867 9691 9692 3423
dismissive$	8728 8729 3747
dismissively$	3747
disobedient$	3172 3722
disobey$	967 968 9507 3070
disobeyed$	967 968 9507 3070
disobeying$	967 968 9507 3070
disobeys$	967 968 9507 3070
disord	6474 2658 10196 10198 10205 10206 10217 10222 6540 6607 6608 6613 6629 6637 10330 10366 7444
disorder$	8782 8823 10167 6490 10231 10232 10233 10300 10301 10306 2782 10322 7011 7400 7401 7409 7422
disorderly$	3722
disorders$	8782 7011 7422
dispersal$	6598 6599
disperse$	10314
dispersing$	2816
display$	767
displaye$	6314 2483
displayed$	767 6314 2483
displayes$	6314 2483
displaying$	767 6314 2483
displays$	767
disposal$	7364 7517
disposals$	7364
dispute$	7481
disputes$	7481
disregard$	71 76 7829 967 968 4945 4946 1115 4948 3070 3423
disregardded$	76 967 968 3070 3423
disregardding$	76 967 968 3070 3423
disregarded$	76 967 968 3070 3411 3423
disregarding$	76 967 968 3070 3423
disregards$	76 967 968 3070 3423
disrespect$	9994 9995 9996 9997 9998 7208
disrespected$	7208
disrespectful$	8728 8729 3722
disrespecting$	7208
disrespects$	7208
disrespectted$	7208
disrespectting$	7208
disrup	10240 10245 10261 7394
disrupt$	8625 2689 2791 7208 3556 3781 3785
disrupted$	8625 10337 7208 7391
disrupting$	8625 9507 2689 2791 7208 3556 3781
disruption$	8625 8823 10213 10285 10340 10344 3557 7390 3560 3781 3785
disruptive$	1005 1006 1007 4842 8719 8720 8721 8722 8723 8724 8725 8726 8727 8823 3097 3172 7005 3178 3722
disrupts$	8625 2791 7208 3556 3781
disruptted$	8625 7208
disruptting$	8625 7208
distribute$	2481 6314 2483
distributed$	2481 6314 2483 10009
distributes$	2481 6314 2483
distributing$	2481 6314 2483
disturbance$	7481
disturbances$	7481
disturbed$	3172 7005 3722
dither$	3750
dithered$	3750
dithering$	7268 3750
ditherred$	3750
ditherring$	3750
dithers$	3750
divide$	10314
dividing$	2816
divorc	10440 10442 6750 6752 10452 10477
divorce$	10445
divorced$	10443
divorcing$	10443
dla	6714
dla$	10407
do$	131 7701 7720 7728 7731 4208 378 483 4434 4558 4604 4608 4610 4611 4612 793 805 806 807 808 809 811 813 841 845 872 8401 8403 8409 8411 897 902 1173 1175 1276 1277 1278 1504 1565 1576 1584 1589 1592 1598 1618 1635 9178 9317 5645 9340 9346 9360 9366 9367 5689 9394 5703 9410 9411 9412 9413 9414 9415 9416 9493 1981 5825 9520 9521 5838 5839 5842 2012 2072 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2100 2101 2127 5969 5971 2140 2197 2217 2219 2220 2221 2222 2223 2255 6237 6685 3043 7190 3383 3386
doctor	6701 2872
doctor$	10394
doctors$	6704
dodge$	5486 5487 2372
dodged$	2372
dodges$	2372
dodging$	5486 5487 2372
dodgy$	7527 8470 8471 8472 7132
doe$	3325
does$	132 7721 7729 7732 378 483 4604 794 805 806 807 808 809 811 814 842 846 873 898 903 1173 1176 1276 1277 1278 1565 1577 1584 1590 1593 1599 1619 1636 9178 5704 9414 9415 9416 1981 5825 9520 9521 5838 5839 5842 2013 2073 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2100 2101 5947 2126 5963 2139 5973 2196 2217 2219 2220 2221 2222 2223 2256 2441 3043 3383 3386
dogs$	8619 8620 8621
doing$	7724 7725 7726 7786 7787 7788 7789 7790 7791 7792 7793 7795 378 483 8124 1565 5948 5949 5964 5965 5969 5971 2217 2219 2220 2221 2222 2223 9779 9780 9781 9782 2441 9977 3386
dolled$	1781 1782 1783 3354
domestic$	10467 3649
dominant$	1123
done$	3925 7707 8099 4416 1317 1781 9394 9491 5873 5882 5889 5890 9587 9589 9590 9592 9593 9594 9595 9610 9611 5950 5966 5967 5968 5969 5971 5974 5975 5976 5977 2146 2147 2148 9705 9706 9707 9708 2217 2219 2220 2221 2222 2223 9749 9750 9751 9762 2259 2441 9976 3386
doomed$	1842 1843 1844 3360
door$	8149 8151 10247
doorman$	8009
doormen$	8009 8844 8845 8846 8847
dopey$	3722
dose$	7442 7443
doss$	8674 8675
dossier$	3765
dossiers$	3765
doubt$	9376 9377 9378 9379 5720 9529
doubtful$	4925
down	10209 2777
down$	266 291 388 389 390 391 392 4522 4523 4525 8315 4702 8693 8818 8819 8820 5529 5579 9300 5608 5619 9313 9324 9329 9805 9806 9807 9808 9809 9810 9811 9812 9813 9814 9815 9816 9817 9819 9820 9821 9822 9823 9824 9825 9826 9827 9830 9831 9832 9833 6141 9835 9836 6289 6392 10161 10207 10254 10320 6736 6846 7152 7379 7380 7381
downed$	6392
downfall$	8193 8311 8312
downlo	6419
download$	7311
downloaded$	10112
downloads$	7311
downplay$	705 867 3053
downplayed$	705 867 3053
downplaying$	705 867 3053
downplays$	705 867 3053
downs$	6392
drag$	2363 6281
draged$	2363
dragged$	7570 2363
dragging$	2363
draging$	2363
drags$	2363
drain$	4918
drama$	8199 8434 8460 5711 9405 5713 3113 3614
drank$	2864
draw$	7544 7545 245 246 671
drawing$	671
drawn$	7570 914 922 923 924 925 926 927 928 929 930 931 932 933 934 935 941 1713 9345 9351 9356 9365 9441
draws$	7544 7545 245 246 671 8235
dreadful$	2276 2277 2278 2279 9910 9911 9912 9913 3178 3410
dreadlock$	3738
dreadlocked$	3318
dreadlocks$	3738
dreads$	7149 7151
dream$	5646
dress$	3851 8094 8095 8096 8097 8098 4451 620 621 694 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 1741 9267 5578 9273 9274 9275 9302 9303 9304 7168 3337 7173
dressed$	8094 8095 8096 8097 8098 8099 4451 620 621 1728 1729 1730 9267 9268 9269 9270 1769 9302 9303 1781 1782 1783 7120 7122 7130 3335
dresses$	1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 5557 5558 1741 9267 9273 9274 9275 9302 9303 7168 3337 7173
dressing$	3852 5572 1741 5595 3337
drew$	7544 7545 245 246 671 8235
drift$	403 404 405 406 407 408 441 442 9368 7264
drifted$	403 404 405 406 407 408 441 442
drifting$	403 404 405 406 407 408 441 442
drifts$	403 404 405 406 407 408 441 442
driftted$	403 404 405 406 407 408 441 442
driftting$	403 404 405 406 407 408 441 442
drill	10051
drill$	8836
drink	10455
drink$	7604 7619 7767 7768 4085 4086 4087 4088 4089 4091 4092 7829 7858 7860 7861 7862 8026 8094 8095 8096 8097 8098 8401 8403 8479 8495 1275 1276 1277 1278 10393
drinker$	10454
drinkers$	10457
drinki	6686 6687 10440 10455 10477
drinking$	3844 7538 7539 30 7886 8094 8095 8096 8097 8098 8132 694 4541 710 10379 10380 2864 2913
drinks$	7767 7768 4085 4086 4087 4088 4089 4091 4092 8026 1276 1277 1278 2864
driv	2775 2827
drive$	7743 8079 3562
driven$	4068 913 2830
driver	2506 6400
driver$	7761 7762 4070 7766 8009 2692 2706
drivers$	4061 4064 7761 7762 4070 7765 7766 8009 8637 8844 8845 8846 8847 9307 10008 6338 10093 10095 2621 2692 2706
drives$	8079
drivin	2681
driving$	6513
drone	3567
drone$	2615 3493 7399
drones$	2615 3493 7399
drop	2775
drop$	4892 9368 2364 10320 7379
droped$	2364
droping$	2364
dropout$	6942
dropouts$	8598 8599 8600 6942 6943
dropped$	2364
dropping$	2364
drops$	2364 10320 7379
drug	10004 10014 6345 10050 2631 10159 10182 6823 10519 7290 7332 7388 3789
drug$	3844 7538 7539 32 33 7918 4240 7944 4258 695 8470 8471 8472 4888 4889 4890 4891 4901 8598 8599 8600 8635 2496 2499 6386 6463 6612 2828 6686 6687 10440 6811 6843 6943 3112 3156 3171 3503 3612
druggie$	3713
druggies$	3713
druggy$	3713
drugs	10051 10165 10229 2759 6830
drugs$	7767 7768 4085 4086 4087 4088 4089 4091 4092 7871 4184 4185 4186 7901 7902 7903 7918 7922 7931 7932 7955 7956 7957 8014 8015 8016 8017 8018 8019 8020 8021 8026 8029 8447 8479 8495 8625 8635 8686 1275 8823 9085 9086 9087 2496 2499 10125 10152 10175 10176 6591 2828 6697 10391 10393 2913 6811 10523 6841 6843 6845 3112 3156 6993
drunk$	8099 8128 9507 2864
dry$	1692 9233 9759 3302
ds$	10090
dto	3685
dto$	7517
dual$	5517
duck$	2372
ducked$	2372
ducking$	2372
duckked$	2372
duckking$	2372
ducks$	2372
due	10209 2777
due$	3849 265 289 4128 10382 10383 10461 2946 10477 2980
dump$	2337 2338 3416
dumped$	2337 2338 3416
dumping$	2337 2338 3416
dumpped$	2337 2338 3416
dumpping$	2337 2338 3416
dumps$	2337 2338 3416
dust$	9952
duties$	9551 9897
duty$	9551 9772 9855 9897
dyed$	3318 7152
dying	6763
dying$	10370 10456
dynamic$	6930
dynamics$	6930
dyscal	3794
dysfunctional$	3172 7005 3747
dyslex	3794
dyspra	3794
dysregulated$	3722
dystrophy$	7416
e$	9766 9870 9871 9872 6209 9915 9916 10400 10401 7255
each	10005 10128 2607 2608 6527 10347 7363
each$	149 4215 4807 5104 1657 9312 5620 5634 1803 1805 1976 1978 1979 1980 6132 9922 6299 6353 6388 10129 10140 10141 10143 10174 2680 10235 6576 6587 10293 10323 10327 10342 2829 6664 10386 3271 7187 7188 7210 3491 3501 7370
eager$	236 237 242
ear$	9222 9849
earlier$	8904
early$	8969 7417
earmar	2819
earn$	430 8137 8138
earned$	430
earning$	430
earns$	430
earring$	7168
earrings$	7168
ears$	9222 9850 9851 10012
easier$	2729
easily$	936 1361 1551 5876 9572 9573 9879 9880 9881 9882 3063 3195
east$	1688
eastern$	1681 5514 5518 1687 5537 9232
easy$	3875 432 8219 8220 8366 8367 8368 6475 3064
eat	10065
eat$	3591 7424
eaten$	7424
eating	6687
eating$	10380 3590 7424 7433
eats$	3591 7424
eczema	3798
educat	2883 7467 3636
educate$	146 147
educated$	146 147
educates$	146 147
educating$	146 147
education$	4014 7708 8364 5896 10420 10425 3623 7465
educational$	3621
effect	3552
effect$	9425 9426 10331
effective$	3555
effectively$	1414 5246 1415 1416 1417 1418 1421 1422 1423 1424 3240
effort$	8282 758 4591 4592 9327 9579 9617 9618 2173 2174 2175 9727 9728 9729 9730 9731 9732 9733 9734 6044 6045 6046 6047 6048
efforts$	4014 7708 9327 2173 2174 2175 6889
egg$	226 228 975 976 6928
egged$	226 228 975 976
eggged$	226 228 975 976
eggging$	226 228 975 976
egging$	226 228 975 976
eggs$	226 228 975 976 6928
ehc$	3622
ehcp	3621
ehcp$	7453
ehcps$	7453
eight	6388 10140 10141 10143 10174 2680 6576 10293 10323 10342 7370
eight$	8555
eighteen$	8037 8039 545 8072 8073 8891 8892 8893 8894 8895 8896 5209 8928 8929 8930 8931 8932 8933 8934 9174 7070
eject	10145 6578
eject$	10271
elder	7351
elder$	7942 8470 8471 8472 6912
elders$	7922 7942 7945 8470 8471 8472 8476 8607 10037 2659 6912
elect$	304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325
elected$	106 107 108 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 9885 6262 9956
electing$	304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325
electr	2972 2987
electricity$	6804
electronic$	6819 7519
electronically$	6819
elects$	304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325
electted$	304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325
electting$	304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325
element$	283 284 285 6929 6933 6980
elements$	6929 6933 6980
eleven$	8555 1400 1401 1402
else$	8165 682 683 8231 8915 9713 9714
elsewhere$	9713 9714
email	2566
email$	9870 9871 9872 6398 2705 7254
emaile	6453
emailing$	6398 2705
emails$	9871 9872 9915 9916 6398 2705 7254 7255
embarked$	409
embroiled$	397 398 399
emergency$	10400 3617
emotional$	5116
emotionally$	3207 3268 3650
empathy$	8389 8419 8420 6891
employment$	7468
emptive$	6647
enabl	2503
enable	2717 3558
enable$	38 8198 2547 2720
enabled$	38 8198 8236 8237
enableed$	2720
enableing$	2720
enables$	38 8198 2547 2720
enabling$	38 8198
encounter$	8465 6854 7065
encounters$	8465 6854 7065
encour	2492
encourage$	7544 7545 146 147 238 239 240 245 246 3007 3052
encouraged$	7544 7545 146 147 238 239 240 245 246 2497 3007 3052
encourages$	7544 7545 146 147 238 239 240 245 246 3007 3052
encouraging$	7544 7545 146 147 238 239 240 245 246 3007 3052
end$	91 92 4172 689 690 9366 9367 5677 5712 6575 10343 2847
endanger$	10 2999 3000
endangered$	10 2999 3000
endangering$	10 2999 3000
endangerred$	10 2999 3000
endangerring$	10 2999 3000
endangers$	10 2999 3000
ended$	2700
ending$	6575 10370 2847
endless$	122 123 124 6178 6179
endlessly$	1982 5814 1983 5815 1984 1985 1986 1987 1988 1989 2024 2025 3376
endome	3584
endometriosis$	7416
ends$	5712 10311
enemies$	8190
enemy$	8190
enforc	6410 10240 10245 7282 3542 7389
enforce$	3785
enforcement$	10103 10213 10225 10299 2802 10328 2806 10332 6641 10344 7384 3553 7386 3560 3785
enforcer$	3777
enforcers$	3777
enforces$	3785
engage$	7633 7647 7801 7829 7913 400 401 402 8356 8691 8698 5006 8700 8701 8702 8703 8704 8705 8710 8713 8798 9310 9340 9346 9360 9408 9429 9432 9460 9481 9482 9483 9752 9928 9931 6667 6876 7002 7190 7191 7198
engaged$	393 394 395 396 400 401 402 8099 8107 8698 8700 8701 8702 8703 8704 9345 9351 9356 9365 9441 9442 9443 9444 9445 9458 9467 9468 9469 9470 9471 6876 7002
engagement$	393 394 395 396 8697 8705 1189 1190 1191 1192 5025 9327 1808 1809 1810 1811 9497 5805 6996 7001 7187
engager$	6964
engagers$	6964
engages$	393 394 395 396 400 401 402 9432 9454 9455 9456 9457 6876
engaging$	393 394 395 396 400 401 402 8698 8700 8701 8702 8703 8704 8705 9481 9482 9483 6876 6995 7002 7198
english$	7473 7475
enjoy$	909 910 911 912 977 978 979 980 9526 3061
enjoyed$	909 910 911 912 977 978 979 980 9526 3061
enjoying$	909 910 911 912 977 978 979 980 3061
enjoys$	909 910 911 912 977 978 979 980 9526 3061
enormously$	10343
enough$	69 7684 3992 7686 4017 4557 4598 9045 9046 9047 9048 9049 9050 9051 9052 9053 9054 9055 9056 9057 1534 1537 5395 5396 5477 9171 9786 7069 7091
enquir	6405 10245 10475
enquir$	2649
enquiries$	10055 2635 2649 10237
enquirs$	2649
enquiry$	10098 10163 2649 10237
enrich	3451
ensure	2703
entangled$	397 398 399
enter$	3043 6876
entered$	2562 2563 2590 2653 2655 3043 6876
entering$	3043 6876 7322
enterp	10202
enterprise$	10038 7344
enterred$	3043 6876
enterring$	3043 6876
enters$	10110 3043 6876
entice$	7544 7545 238 239 240 3007
enticed$	7544 7545 238 239 240 3007
entices$	7544 7545 238 239 240 3007
enticing$	7544 7545 238 239 240 3007
entirely$	2393 2394 3255 3371 3374 3426
entitled$	3722
entitlement$	8649
entrant$	8591
entrants$	8591
entrenched$	1110 3150
epi	3608
epilep	6763 3798
epilepsy$	10456
epipen$	7440
epipens$	7440
episodes$	7983
equal$	3248
equally$	3045
equals$	5271 5272 5273
erratic$	7634 7635 7636 7637 8714 8715 8716 8717 1193 3178
escala	2838 3552
escalate$	9368
escalated$	2561
escape$	7775
essential$	2780
establ	6329 2520 2633 2647 6479 2696
establish$	10022 2515 2522 2527
estate	6615 6659
estate$	7938 7939 8561 8562 8563 8564 8565 8566 8567 8568 8569 8570 8571 8572 8575 8576 8580 8637 8641 8642 6129 10308 10317 10352 10355 6900 3271
eternally$	3745
european$	1679 5513 5515 5519 9230 3297
evade$	5486 5487 2372
evaded$	2372
evades$	2372
evading$	5486 5487 2372
evasive$	3722
even$	4002 4006 179 6176 6177
evening$	9500 9501 9502 3470
events$	10203
ever$	5377 5378 1547 9427 9428 5739 9433 9434 9435 5765 1934 5767 1936 5814 5815 1984 1985 1986 1987 1988 1989 5828 9537 9538 9539 9540 6243 7194 7195
every	6527
every$	122 123 124 4669 8363 4800 4979 1459 9312 5620 5634 1803 1805 1975 5808 1977 1978 1979 1980 6139 6202 9915 9916 9922 6353 10129 10386 6696 7187 7188 3372 7210 7255 3491 3501 7427
everybody$	4538 4539 4540 6112
everyone$	4538 4539 4540 8268 4669 8561 8562 8563 8564 8565 8566 8567 8568 8569 8570 8571 8572 8575 8576 8577 8602 4973 5222 6112
everything$	7935 8233 5300 1469 9312 5620 1879 1880 1881 2006 2007 2008 2009 2010 6082 6171 6257 6280 6882 7187 7188
evicte	10455 6763 3824
evicted$	10456
evicti	10440 10452 10477 3824
evicts	3824
eviden	10051 2696 10229 2766 7282 3771
evidence$	4578 9686 9766 9915 9916 10017 2518 6371 10073 2551 2634 2657 10262 7254 7255 3506 7339
evidently$	2001 5833 2002 2003
evil$	3096 7005
ex$	10446
exaggerate$	8681 7208
exaggerated$	7208
exaggerates$	7208
exaggerating$	7208
exaggeration$	8681
exam$	9904 9970 6741 3640 7475
examin	6419
examin$	2526
examination$	7311
examinations$	7311
examined$	2526 10112
examines$	2526
examining$	2526
examins$	2526
example$	10185 10354
exams$	7475
except$	5301
exception$	7201
exchang$	497 4329 498 499 500 501 502
exchange$	4321 497 4329 498 499 500 501 502 4336 8032 8079 6876
exchanged$	497 4329 498 499 500 501 502 6876
exchanges$	497 4329 498 499 500 501 502 8079 6876
exchangged$	497 4329 498 499 500 501 502
exchangging$	497 4329 498 499 500 501 502
exchanging$	497 4329 498 499 500 501 502 6876 7322
exchangs$	497 4329 498 499 500 501 502
excitement$	8434 8440 8460 3062
exclude$	9928 9929
excluded$	7573 4023 4024 4025 4026 4027 4028 4029 4030 199 200 201 296 297 298 299 8185 4854 4855 4856 4857 2354 6940 7262 7459 3628
excluding$	9691 9692
exclus	6741
exclusion$	8203 8204 8311 8312 8551 2764 2888 10434 6940 3813
exclusions$	8551 6940 3813
excuse$	6287 7238 7239
excuses$	4975 4976 1145 4978 6287
execut	10263 3528
executed$	7358
exercise$	767
exercised$	767
exercises$	767
exercising$	767
exhaust$	1136
exhausted$	1136
exhausting$	1136
exhausts$	1136
exhaustted$	1136
exhaustting$	1136
exhibit$	3484
exhibited$	7315 3484
exhibiting$	3484
exhibits$	3484
existence$	7006
existent$	8714 8715 8716 8717 9910 9911 9912 9913
expand	2825
expect	6737
expect$	4469 4470 4471 640 641 8297 8298
expectations$	8813 7046
expected$	4080 2497 2626 10248 10430 10461
expecting$	3605
expell	3630
expelled$	3630 7462
expend	6369
expendable$	10062
expensive$	9250 9251 5583 3341
expensively$	1677 3298
experi	2942 2943
experience$	8465 1354 1356 5243 1412
experienced$	1363 9155 1645 1654 6774 6775 6857 7067 3250
experiences$	8465
experiencing$	6774 6775
explanation$	9870
explicit$	4302 4310
exploitation$	7525 7526 7563 7564 7565 7580 7819 7918 8193 8194 8203 8204 8311 8312 8392 8393 8394 8395 8426 8427 8428 8429 8430 8431 8432 8433 6348 2523 2524 2529 2550 6389 10083 10084 2564 6399 2569 6406 2699 6537 6572 6879 6908
exploited$	7570 7573 8077 8369 8370 8371 8372 8373 8374 8375 8376 8377 8378 8379 8380 8426 8427 8428 8429 8430 8431 8432 8433 9101 9102 9103
exploiter$	4050 7751 7770 7922 7942 7966 7968 7971 8040 8058 8063 8068 8306 4769 8463 8470 8471 8472 8473 8537 1016 1097 6839 6934 6937 6938
exploiters$	4050 7751 7770 7774 7922 7942 7966 7968 7971 8040 8063 8068 8306 4769 8463 8470 8471 8472 8473 8476 8537 1016 1097 6839 6934 6937 6938
explosive$	3720
expose$	3835 10 7537 3862 7556 7557 7558 7559 7560 7561 7562 2999 3000
exposed$	3835 10 7537 3862 7556 7557 7558 7559 7560 7561 7562 2999 3000
exposes$	3835 10 7537 3862 7556 7557 7558 7559 7560 7561 2999 3000
exposing$	10 3862 7556 7557 7558 7559 7560 7561 2999 3000
express$	4726 4727
expressed$	4726 4727
expresses$	4726 4727
extend	2752
extensions$	7140 7151
extract$	2479
extracted$	2479
extracting$	2479
extraction$	7311
extractions$	7311
extracts$	2479
extreme$	4969
extremely$	3239 3255
eye$	9222 9848 7160
eyebrow$	9222 9238 7163
eyebrows$	9222 9238 7163
eyed$	7128 7157
eyelashes$	7145 7151 7158
eyes	10075
eyes$	5150 9222 1698 9245 9963 2487
eyesig	6686
eyesight$	10379
fabricated$	8519
face$	7899 9222 5567 5582 9285 5596 2519 6546 7155 3353
facebo	2704
facebook$	462 4294 463 4295 464 4296 465 4297 466 4298
faced$	7023 7156
faces$	9222 9285 5596 6346 7155 3353 3678
facial$	5523 2519 3305 3478
facilitat$	55
facilitate$	38
facilitated$	38 55
facilitates$	38
facilitating$	38 55
facilitats$	55
facilitatted$	55
facilitatting$	55
facing	6759
facing$	3678
facts$	4578
fade$	7142 7151
fades$	7142
fail	2835 3643
fail$	136 736 800 805 806 807 808 809 811 831 832 833 848 908 9367 9507 2026 2027 2028 2029 9933 9934 9935 9936 3056 7202 3377 3378
failed$	136 736 800 805 806 807 808 809 811 831 832 833 850 908 9507 2026 2027 2028 2029 5866 9560 9933 9934 9935 9936 3056 3377 3378 7262
failing$	136 736 800 805 806 807 808 809 811 831 832 833 851 908 9507 2026 2027 2028 2029 9555 9556 9557 9558 9691 9692 9933 9934 9935 9936 3056 3377 3378 3379 7212 7213
failings$	9555 9556 9557 9558 3379 7212 7213 3746
failled$	136 736 800 908 9507 9933 9934 9935 9936 3056
failling$	136 736 800 908 9507 9933 9934 9935 9936 3056
fails$	136 736 800 805 806 807 808 809 811 831 832 833 849 908 9507 2026 2027 2028 2029 9933 9934 9935 9936 3056 3377 3378
failure$	4108 277 278 279 280 281 282 831 832 833 9555 9909 9965 6942 3379 7212
failures$	9555 9556 9557 9558 9909 9965 6942 3379 7212 7213
fainted$	3804
fainting$	3804
faints$	3804
fair$	1692 3294 3295 3302 3318
fake$	3311 3326
fall	2775
fall$	4132 4133 4134 4135 407 408 960 9368 2326 10320 3420 7379
fallen$	407 408 960 2326 3420
falling$	407 408 960 7184 3420
falls$	4132 4133 4134 4135 407 408 960 2326 9917 10320 3420 7256 7379
false$	8519 9531 3074 3079 3313 3326
families$	1138 1139 1154 8731 8757 8758 8759 8760 8761 8762 5077 5078 8773 8777 6060 6061 6062 6063 6064 6065 6112 6124 9818 7004 7006 7049 7054 7248 7254
family	6745 6746 10464
family$	4981 1154 8731 8757 8758 8759 8760 8761 8762 5077 5078 8773 8777 8981 9006 9010 6123 10439 6747 10451 2927 10463 10479 10481 6806 7004 7049 3221 7054 3614 3646 7486 7491
fancies$	7985 7986
fancy$	7985 7986
fantasist$	6942
fantasists$	6942
far$	8521 8522 8523 1447 1451 1482 1615 2260 2261 2262 2400 10295
farce$	7223
farcical$	3747
fashionably$	1677 3298
fast$	8969 3064
faster$	8904
fat$	3737
fate$	6880
father	6746 10441 6749 2921 2928 6761 2930 2933 10464 10478 10479 6789
father$	1138 1139 5077 5078 8822 1481 1490 5323 5324 5325 5326 2910 2911 10437 10439 6747 2918 2919 2922 2926 2927 10459 10463 6777 7049
fathers$	2926 7049
fatigue$	7416
fattest$	1699 3322
fault$	7795 7796 300 301 302 303 8181 703 704 9783 9919 2424 6264 9967 9968 9969 6881 3424 7259 7269
faulty$	4599
favor$	4323
favors$	4323
favour$	4322 8022 8023 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 2464 2465 2466 6864 3336
favoured$	1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 2464 2465 2466 3336
favouring$	1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 2464 2465 2466 3336
favourred$	1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 2464 2465 2466 3336
favourring$	1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 2464 2465 2466 3336
favours$	4322 8022 8023 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 2464 2465 2466 6864 6865 3336
faze$	5432
fazes$	5344 9038
fear$	4961 4962 1131 1132 1623 3258
feared$	1623 3258
fearless$	3731
fears$	1623 3258
february$	7940
feckless$	3722
fed	2486
fed$	674 1121 1122 2970 2973
feed	2486 2559 3451
feed$	674 1121 1122 2479 2565
feeded$	2479
feeding$	1121 1122 2479 2565
feeds$	674 1121 1122 2479 2565 2970
feel$	7985 7986 4726 4727 1125 1133 2597
feelin	3573
feelings$	8641
feels	3573
feels$	7985 7986 4726 4727 1125 1133
feet$	7904 7905 5501 9195 9196 9888 9962 3279
feigned$	3079
fell$	407 408 960 2326 3420 7365 3603
felt	3573
felt$	7985 7986 4726 4727 4826 4827
female	3521
female$	5489 9183 9184 5492 9186 9187 1679 6332 2630 6947 7102 3271 3498
females$	8730 2630 6947 3732
fend$	5166 5352 5353 5354 5357 5358 5360 5361 5364 1533 9753
fendded$	1533
fendding$	1533
fended$	1533
fending$	5352 5353 5354 5357 5358 5360 5361 5364 1533
fends$	1533
feral$	3172 7005 3722
ferocious$	3720
fester$	9973
fever$	7415
few$	6980
fewer	2775
fibrosis$	7416
fiercely$	3255 3269
fifteen$	1400 1401 1402
fight	2775
fight$	7829 7858 7860 7861 7862 8156 4593 8287 8437 8507 8508 8823 5167 9366 9368 5711 9405 5713 9503 9507 3562
fighti	6608 6752 6807
fighting$	7582 7583 4813 8625 8681 8823 9507 10301 10414 2913 10445 10500
fights$	8436 8440 8823 9503 9507 9508
figure$	5313 6627
figures$	9904 6267 9970 9972 9981 9982 6627
file$	9766 10030 10042
files$	9766 10030 10042
filler$	7135
fillers$	7135
film	10145 2832
film$	7743 10123 2604 10131 10135 6447 2616 6664 7325
filmed$	7570 7613 4068 9149 2604 10133 2609 6447 2616 10216 3490
filming$	2604 6447
films$	2604 10131 6447
filthy$	9250 9251 3737
final$	2890 3672 3674
find	10118 3465
find$	2 1268 9366 6329 2520 2542 6397 2633 2647 10268
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 1267 6397
fine	2903
fine$	9045 9046 9047 9048 9049 9050 9051 9052 9053 9054 9055 9056 9057 5388 1557 1558 5391 5397 5398 5399 5400 5401 5402 5403
fined$	6813
finger	10260 2832
finger$	9615 9616 9625 9626 9635
fingerprint$	6664
finish$	5679
finished$	9442 9443 9444 9445 2016
fire	6829
fire$	7907 8167 10187 6829 10522
firear	10519
firm	2796 2803 2809
firm$	6635 2808
firmer$	2808
first$	7879 1011 1066 9684 3672
fishnets$	7168
fisted$	9927 7234
fit$	6092 10375
fits	6686
fits$	10379 7419
fitted$	2987
fitting$	5559 5581
five	6316 6388 10126 6436 2607 2608 10140 10141 10143 10174 2665 2680 6521 10220 10235 6576 10293 10323 10342 10347 2829 7370
five$	4719 8623 1212 8925 1669 5502 5503 1714 9239 9240 9241 9242 9243 9244 5734 5743 5749 6137 6497 10212 10214 3498
fixated$	3443
fixed$	3824
flag$	2556 2591 3481
flagg	2628
flagged$	2513 2556 2561 2590 2591 10132
flagging$	2556
flagrant$	1113 1114 1116
flags$	2556 2591
flashb	3797
flashy$	3341
flat	6746 10444
flat$	7958 7959 7960 7961 4269 4270 4271 4272 8141 8142 8143 1812 10439 10465 10489 2968 10497 7500
flatmates$	5271 5272 5273
flats$	10488
flatter$	2456
flattered$	6895
fleas	2969
fleas$	6801
fled$	7331
fleece$	7168 7177
fleeces$	7168 7177
flier$	6952
fliers$	6952
fling$	47
flinging$	47
flings$	47
flip$	6364
flirt$	467 468 469 484 643
flirtatious$	3699 3729
flirted$	467 468 469 484 643
flirting$	467 468 469 484 643 694
flirts$	467 468 469 484 643
flirtted$	467 468 469 484 643
flirtting$	467 468 469 484 643
flirty$	3699
floor$	10486
floppy$	3295
flout$	967 968 3070
flouted$	967 968 3070
flouting$	967 968 3070
flouts$	967 968 3070
floutted$	967 968 3070
floutting$	967 968 3070
flung$	47
fluoxe	3607
fluoxetine$	7439
flyer$	6952
flyers$	6952
fob$	2335 3415
fobbed$	2313 2335 3415
fobbing$	2335 3415
fobed$	2335 3415
fobing$	2335 3415
fobs$	2335 3415
focus	6653
focus$	2688
foetal$	3794
follow	2582 2832
follow$	7829 4516 8356 4703 4704 4705 4706 4707 8401 8403 1021 9310 9340 9346 9360 2074 2075 2076 6111 9931 10123 2604 10135 6447 6664 3043 7190 7325
followed$	8099 8107 8128 1021 2074 2075 2076 9762 2604 6447 10144 3043
following$	1021 2604 6447 3043
follows$	4516 1021 2604 6447 3043
folly$	8197
food	2972 6805
food$	8014 8015 8016 8017 8018 8019 8020 8021 8026 6804 2973
foodbank$	10498
foolhardy$	3003
foolish$	3896 77 78 3929 725 9679 9680 3003 3054
foolishness$	7812 7813 7814 7815 7816 7817 8197 4543 4544
fools$	7231
foot$	5501 9195 9196 9278 9279 10184 3279
footag	6361 6424 10230
footage$	10039 10049 10054 2557 10117 6425 10119 2596 2615 3483 7316
footho	10075
footprint$	10350
for	6466 2717 7282 3451 3552 3558
for$	3903 7840 7871 4210 4249 4251 4252 8005 4321 8030 4460 4461 4462 4463 4464 8390 4914 8608 4932 4934 4935 4936 4938 4939 8636 4989 5102 5107 5109 5111 5130 5365 9136 9138 9170 1982 1983 9513 9689 6095 9795 9796 9893 6216 9941 9943 9954 9980 10000 10001 10003 10022 6358 6394 10129 6489 6495 6499 10197 6513 6520 6538 10236 6547 6548 6571 2787 6639 6651 6675 10369 2856 10386 6709 10403 10404 6721 10503 10514 2991 6846 7054 7257 7331 7365 7398 3626 7506 7508 7514 7519
force	2488 6325 6333 6334 6335 2504 2505 6348 2523 2524 2529 2550 6389 10083 10084 2564 6399 2569 6406 10116 2606 2699 6537 6572 2823
force$	5888 5893 5894 9949 6283 6320 10018 10019 2495 10021 10026 10027 10028 6336 6337 10033 2509 10041 6355 6382 10081 10082 6395 6396 10090 10092 10096 6438 10188 6531 6552 10265 2823 6655 7393
forced$	4708 4709 4710 4711 4712 4713 8412 8413 8414 8415 8417 1159 1162
forces$	4708 4709 4710
forcing$	4711 4712 4713
foreca	2623
forehead$	9222
foreign$	1679 5515 3297 7132 7161
forens	3782
forese	2623
forever$	1982 5814 1983 5815 1984 1985 1986 1987 1988 1989 2024 2025 3376
forget	6696
forget$	10389
forgot$	7262
forgotten$	3411 7262
form	2513 7282
form$	8552 5996 9798 2525 10219
formal$	3672
formally$	3627
formed$	2525
forming$	2525
forms$	2525 10219
forwar	2486 2559
forward$	2567 2705 6606
forwardd$	2567
forwarded$	10071 2567
forwarding$	2567 2705
forwards$	2567 2705
foster	3654
foster$	1292 6746 10464 10479 10492 3218 7486 7492
fostered$	7486
fought$	4588
foul$	3194
found$	2 4826 4827 1045 4997 1223 1269 2258 9793 2979 2994 3162 3401
foundation$	9226 9227 9228 7159
four	6388 10140 10141 10143 10174 2680 6576 10293 10323 10342 7370
four$	4719 8623 1714 9239 9240 9241 9242 9243 9244 5734 5749 3498 3617
fourteen$	1400 1401 1402
fragment$	10314
frame$	9190 9191 9192 7106
frames$	9190 9191 9192 7106
fraternise$	3065
fraternised$	3065
fraternises$	3065
fraternising$	3065
fraternity$	6933
freckled$	1692 3302 3737
freckles$	3738
freckly$	3737
free	6506
free$	3927 96 7786 7787 7788 7789 7790 7791 7792 7793 4115 8074 8075 2971 6875
freely$	8074 8075 551 9879 9880 9881 9882 6874 6875 3044
frequent$	457 458 3017 3120
frequently$	456
friend	10005 6388 2607 2608 10140 10141 10143 6471 10174 2665 2680 6521 6576 6586 10279 10293 10323 2812 10342 10347 2829 10357 7370 7377 7496
friend$	1154 8731 8757 8758 8759 8760 8761 8762 8773 9182 9185 6929 7004
friendly$	4984
friends$	3833 7603 7628 276 7826 7853 336 4184 4185 4186 7937 4414 4415 4420 4421 4429 4447 712 734 4605 4719 4820 989 990 991 996 8556 4866 1153 1154 8731 8757 8758 8759 8760 8761 8762 8773 1258 5271 5272 5273 9015 9016 9017 9018 9019 9152 9158 9182 9185 9224 1726 1773 1774 9399 9400 9401 9402 9403 5717 5718 5719 5734 5743 5749 5761 5810 9554 6060 6061 6062 6063 6064 6065 6122 9847 9855 9856 9857 9858 9859 9860 9861 6308 10164 6497 2677 10212 10214 2733 10316 6644 6832 6929 7004 3181 7246 7254
friendship$	3937 948 949 4839 1035 6929
friendships$	3 4 5 6 7 8 9 3869 948 949 6929
frighten$	9143 9144 9145
frightened$	9101 9102 9103 1621 1622
frightening$	7584 7585 7586 7587 7588
frightens$	5344 9038
fringe$	9284
fringes$	9284
fritter$	3433
frittered$	3433
frittering$	3433
fritterred$	3433
fritterring$	3433
fritters$	3433
frizzy$	3295 3318
from	2724 7282
from$	7707 8260 8261 8262 8263 8264 8271 8272 8718 1252 5095 5283 5314 5419 5447 9182 9185 1754 9337 10106 10129 2625 10161 2719 6556 6579 6649 6720 6721 10466 2986 7088 7167 7211 7299 3569 7421 7462 7519
front$	6794
fruitful$	10278
frustrating$	6180 9874
ft$	9195 9196 3279
full$	4013 4021 4047 1425 2618 2902 3327
fully$	1314 1425 5260 1551 1554 3045 3255
fumble$	3750
fumbled$	3750
fumbles$	3750
fumbling$	3750
functi	2513 2898 7403
function$	1372 1373 1374 1375 1376 1377
functioned$	1372 1373 1374 1375 1376 1377
functioning$	1372 1373 1374 1375 1376 1377
functionned$	1372 1373 1374 1375 1376 1377
functionning$	1372 1373 1374 1375 1376 1377
functions$	1372 1373 1374 1375 1376 1377
fund$	9752
funding$	7265
funds$	7502
furthe	2488 2752 7377 3552
further$	6320 2712 3498
furthered$	2712
furthering$	2712
furthers$	2712
futile$	3366
gain$	8137 8138 5108
gained	2851
gained$	6683
gallery$	6360
gambling$	10391
game$	4335 677 8836 8865
games$	677
gaming$	7992 7993 7994 677
gang	10010 10014 6325 6333 6334 6335 2504 2505 6348 2523 2524 10050 2529 2550 6389 10083 10084 2564 10091 6399 2569 6406 10116 2606 2631 10182 10205 2699 6537 6572 6637 10330 2812 10338 7290 7332 7388 7389
gang$	4161 7918 7922 7932 7942 7966 8447 8473 8526 8607 8635 1303 9015 9016 9017 9018 9019 10018 2496 10036 10038 10051 6386 6393 2624 6457 6463 10157 6484 6485 2675 2764 10302 10315 6644 6841 6843 3080 3171 3213 3456 7293 3466 3481 3497 3519 3559 3704 3791
gangling$	3737
gangly$	3737
gangs$	7918 7922 7932 7942 8447 8473 8526 8607 8635 10018 2496 10038 6393 6457 6841 6843 3080 3456 3466 3704 3791
gangsta$	8527 6913 3705
gangstas$	8527 6913 3705
gangster$	8527 1016 6913 3705
gangsters$	8527 1016 8676 6913 3705
gap	7282
gap$	9909
gaps$	9909 2900
gather	6350 10099 7282 3451 3507
gather$	8829 6259 2479 6356 10120 7104
gathered$	8829 2479 6356 10076 7104
gathering$	8829 2479 10043 6356 7104
gatherred$	8829 7104
gatherring$	8829 7104
gathers$	8829 2479 6356 7104
gaudy$	3341
gaunt$	3737
gave	2486
gave$	229 230 231 232 233 234 235 365 1140 1141 1142 1624 1625 2179 2202 2318 2319 2320 2321 2322 6191 6813 3604
gbh	6823 3692
gbh$	10516 7524
gcse$	7465 3640 3641 7475
gcses	6741
gcses$	10434 7465 7475
gdpr$	9892
gear$	9273 9274 9275 9276 9277 7173 7183
genera	3451
general$	1812
generator$	2706 7357
generators$	2706 7357
gentleman$	8983 8984 8985
gentlemen$	1498
gents$	1498
get	6459 2827
get$	48 49 57 59 60 61 62 63 7605 3913 117 118 119 120 121 4083 7829 7860 7861 7864 4174 8051 565 568 8137 8138 655 656 4547 8241 4590 8307 8401 8403 8409 8411 893 955 956 958 959 960 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 4977 5001 5002 1213 1239 1240 1241 1242 1243 1244 5108 5110 8869 1410 1414 5246 1415 1416 1417 1418 1421 1422 1423 1424 9076 9077 1566 1570 1671 9366 9367 5737 9452 5760 5768 9481 9482 9483 2343 6239 2425 2426 10065 2683 6663 2868 10453 3020 3042 3043 6876 3104 3106 3110 3173 3175 3183 7198
gets	3613
gets$	48 49 57 59 60 61 62 63 117 118 119 120 121 566 655 656 8235 893 955 956 960 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 5026 1213 1239 1240 1241 1242 1243 1244 8869 1410 1414 5246 1415 1416 1417 1418 1421 1422 1423 1424 1567 1571 1671 5797 2343 2425 2426 10065 2683 2862 2868 2882 2885 2899 2970 3020 3043 6876 3104 3106 3110 3173 3175 3183 3587 3627 3629
getting$	48 49 57 59 60 61 62 63 117 118 119 120 121 4194 8051 4743 955 956 958 959 960 4964 5033 5034 1569 9481 9482 9483 5792 9507 2343 2425 2426 2683 2868 3043 7198
gift$	7767 7768 4085 4086 4087 4088 4089 4091 4092 8014 8015 8016 8017 8018 8019 8020 8021 8026 8029 8079 8479
gifts$	7767 7768 4085 4086 4087 4088 4089 4091 4092 8014 8015 8016 8017 8018 8019 8020 8021 8026 8029 8079 8438 8439 8466 8479 8495
gilet$	9273 9274 9275 7164 7173
gilets$	9273 9274 9275 7164 7173
ginger$	5536 3295 3318 3737
girl	6388 10140 10141 10143 10174 2680 10220 6576 10293 10323 10342 6762 6828 7370
girl$	276 336 712 996 1154 8731 8757 8758 8759 8760 8761 8762 8773 1258 8903 1726 1773 1774 5698 5769 5770 6332 6806 10521 3072 6928 3107 7004 3181 7131 7154
girlfr	10440
girlfriend$	8034 514 8070 8071 547 548 10446 10451 10458 6867 6868
girlfriends$	8034 514 8070 8071 547 548 6867 6868
girls	6316 6324 10126 10128 6436 2607 2608 6471 2665 6521 10294 2829 10357
girls$	7603 276 7826 336 7912 4220 4222 4224 4414 4415 4420 4421 4429 4447 712 734 4605 4719 8486 8496 8497 8498 8499 4820 989 990 991 996 8528 8561 8562 8563 8564 8565 8566 8567 8568 8569 8570 8571 8572 8575 8576 8577 8624 1153 1154 8731 8734 8757 8758 8759 8760 8761 8762 8773 1258 8788 8903 1426 5318 5319 5320 5321 9043 9224 1726 1773 1774 9399 9400 9401 9402 9403 5717 5718 5719 5734 5743 5749 9453 5761 9463 5810 9554 9715 6060 6061 6062 6063 6064 6065 6121 9829 9847 9855 9856 9857 9858 9859 9860 9861 9862 6308 10164 6497 2677 10214 2733 6844 6928 6985 7004 3181 7131 7246 7254
giv	2544
give	2486
give$	7743 229 230 231 232 233 234 235 7801 365 1140 1141 1142 1344 5446 1624 1625 9340 9346 9360 5929 2179 2318 2319 2320 2321 2322 6330 2705 7190
gived$	1140 1141 1142
giveing$	2705
given	6401 6453 2987
given$	7707 4048 4049 1624 1625 1887 9705 9706 9707 9708 2202 2318 2319 2320 2321 2322 10139 2862 2863 2885 2899
gives$	229 230 231 232 233 234 235 365 1140 1141 1142 1624 1625 2179 2202 2318 2319 2320 2321 2322 6352 6369 2705
giving$	229 230 231 232 233 234 235 365 1140 1141 1142 1624 1625 2179 2318 2319 2320 2321 2322 6352
glad$	236 237 242 376 377
glamour$	8438 8439 8460 8466
glandular$	3583
glasses$	7168
glean$	2479
gleaned$	2479
gleaning$	2479
gleans$	2479
gloves$	7168
glued$	2019
go$	3914 7608 3916 3917 7619 3959 7681 7701 7734 293 4141 4142 4143 4144 7838 7858 7860 7861 7862 4202 4204 4205 403 404 405 406 407 408 435 438 441 442 4277 4280 4288 460 461 8051 555 556 557 561 8094 8095 8096 8097 8098 4432 8141 8142 8143 4549 8251 8356 8401 8403 8409 8411 915 939 958 959 1109 1276 1277 1278 1756 1765 9310 9340 9346 9360 9366 9367 1859 9507 5856 5994 6260 6402 2767 3015 3042 3043 6876 7190 3669
goad$	975 976 3069
goadded$	975 976 3069
goadding$	975 976 3069
goaded$	975 976 3069
goading$	975 976 3069
goads$	975 976 3069
goal	2789
goal$	2780 10341
gobby$	3722
goes	10065
goes$	7734 293 403 404 405 406 439 441 442 4288 460 461 555 556 557 562 8233 915 939 958 959 1109 1276 1277 1278 1756 1765 1882 9507 5856 6402 10110 2875 2973 2980 3015 3042 3043 6876 3613 3669
going$	7702 7724 7725 7726 293 7886 4196 403 404 405 406 434 441 442 4276 4279 4286 4287 4288 460 461 518 8051 555 556 557 563 8094 8095 8096 8097 8098 8124 8141 8142 8143 939 958 959 4810 1109 1276 1277 1278 5233 5234 1510 1756 1765 9339 5667 1836 1837 1838 1839 5672 1845 1846 1847 9447 9507 5856 2626 2767 2980 3015 3042 3043 3600 3669
goings$	10102 6451
gold$	3307 7168
gone$	4181 4182 4190 403 404 405 406 407 408 441 442 4288 555 556 557 8099 8100 4417 8116 8117 8118 8129 4584 939 1109 9713 9714 6402 6726 2957 3015 3042 3043 6876 3600
good$	3929 3962 431 4841 8614 5176 5275 1526 1534 1537 5790 6093 6268 2618 3283
goods$	6591
goodwill$	4968
goose$	7174
gorgeous$	3737
gormless$	7132 3722
got	10396 2987
got$	48 49 57 59 60 61 62 63 117 118 119 120 121 564 567 8099 8116 8117 8118 8130 663 664 8235 955 956 960 1281 1568 1696 1709 1710 1711 1712 1759 5766 9610 9611 2343 2425 2426 2683 2970 3042 3043 6876 3212 3319 3330 3586 3603 3627 3629 3671
gown$	9265
gowns$	9265 9288
gp	6701 2872
gp$	10394 6704
gps	2987
gps$	6819
grade$	7472 3757
graded$	1212 1215 10132 3452 3757
grades	10433 6741
grades$	10434 7472
graffi	6807
graffiti$	10232 10500
gran	6746 10441 6749 2921 2928 6761 2930 2933 10478 10479 6789
gran$	10439 2931
grandad$	2931
grandf	6746
grandfather$	10439
grandm	6746
grandmother$	10437 10439
grante	3675
granted$	7358
grasp$	8356 4676 4677 4678 4679 4680 4681 4682 4683 4684 4685 4686 4687
grass$	9901
gravitate$	922 923 924 925 926 927 928 929 930 931 932 933 934
gravitated$	922 923 924 925 926 927 928 929 930 931 932 933 934
gravitates$	922 923 924 925 926 927 928 929 930 931 932 933 934
gravitating$	922 923 924 925 926 927 928 929 930 931 932 933 934
greasy$	1692 9233 3295 3302 3318
great$	4969
greater$	1411
greatly$	10343
greed$	7812 7813 7814 7815 7816 7817 8197 4543 4544 4563 8438 8439
greedy$	3722
green$	9007 9008 9009 9223 7081 3296 3318
greet$	2469
greeted$	2469
greeting$	2469
greets$	2469
greetted$	2469
greetting$	2469
grew$	1379 1380 1691 3301
grey$	9223 9233 3318 7168 3341 7353
grip$	9868 9945 9946 9947 9948 2805 7263
grips$	2805
groomed$	7570 7573 8077 8369 8370 8371 8372 8373 8374 8375 8376 8377 8378 8379 8380 8426 8427 8428 8429 8430 8431 8432 8433 7121
groomer$	7966 8058 8063 8068 8306 8537 1016 1097 6934 6937 6938
groomers$	7966 8063 8068 8306 8537 1016 1097 6934 6937 6938
grooming$	7563 7564 7565 7580 7819 8193 8194 8426 8427 8428 8429 8430 8431 8432 8433 6908
gross$	3380
grounds$	2716 2946
group	10005 6316 6388 10104 10121 10124 10126 10128 6436 10130 2607 2608 10140 10141 10143 6471 10174 2665 2680 10220 2701 10235 6558 6576 6586 10279 6587 10293 10323 6637 10330 2812 10338 10342 10347 2829 10357 7306 3509 3511 7363 7370 7377 7388 7389
group$	7603 7629 7630 276 7826 7828 336 7912 4220 4222 4224 4414 4415 4420 4421 4429 4447 4494 712 734 4605 8404 4719 4820 989 990 991 996 8530 8532 8553 8556 4866 4867 1075 1153 1154 8731 8734 8757 8758 8759 8760 8761 8762 8773 1258 8788 5100 5101 1303 8913 9015 9016 9017 9018 9019 9023 1518 1519 1640 1641 9224 1726 1773 1774 9399 9400 9401 9402 9403 9406 5717 5718 5719 5722 5723 5734 5743 5749 9453 5761 9463 5810 9554 6060 6061 6062 6063 6064 6065 9772 6115 6117 9846 9855 9856 9857 9858 9859 9860 9861 9862 9937 9938 6250 6308 6310 10038 10041 6355 6382 10082 10086 6396 10092 6415 2584 10138 10149 2631 10164 6497 2675 2677 2686 10212 6531 6533 2733 10265 10280 10281 10315 10316 10324 6633 10333 6644 6665 6668 10362 6928 6980 6985 7004 3181 7054 7246 7254 3489 3511 7346 3559
groups$	7630 8530 8532 1154 8731 8734 8757 8758 8759 8760 8761 8762 8773 10038 10149 6985 7004 7346
grow	2825
grow$	1379 1380 1691 3301
growing$	1379 1380 1691 3301
grown$	509 8040 954 8831 8878 1364 8891 8892 8893 8894 8895 8896 5205 5206 5207 5208 1379 1380 5219 5225 5226 5227 8922 8923 8924 8928 8929 8930 8931 8937 5247 5249 5250 5251 5252 5253 5257 5259 8953 5268 8967 8968 1444 1461 8988 1467 1468 5302 8996 8997 5308 5309 1486 5379 5382 5444 1626 1627 1628 1629 1646 5484 1691 7070 7072 3264 3301
grownups$	8897
grows$	1379 1380 1691 3301
grubby$	9250 9251 3334 3341 3737
guarantee$	1921 5753 1922 5754 1923 5755 1924 5756 1925 1926
guaranteed$	1842 1843 1844 3360
guard	2506 6400 2598 6441 2620 2690 6522
guard$	4070 8009 2482 10008 6338 10093 10095 6430 2603 10134 2621 2622 2730 2746 2831
guardian$	9160 9161 9162 9163
guardians$	9160 9161 9162 9163
guards	6522
guards$	4070 8009 2482 10008 6338 10093 10095 6430 2603 10134 2615 2621 2622 2730 2746 2831
gucci$	7168
guessed$	8293 8294 4602 4603
guidance$	7741 7742 8396 8397 8398 8399 8400 9109 9126 9596 9597 9598 9599 9600 9601 6902
guilt	10159 6484
guilt$	9920 10177 3424 7260
guilty	3681
guilty$	678 679 6549 3681 7513
gullible$	766 9007 9008 9009 3055 7081 3722
gum$	3798
gun	10519
gun$	4714 4715 6811
habit	7444
habit$	7590 2166 6835 6836
habits$	7590 9375 6835 6836
habitual$	457 458 6457 3017 3099 3111 3503
habitually$	456
had	2839 2843 2877 3613
had$	184 185 250 480 483 4406 4407 4408 4411 4412 582 583 584 585 586 587 588 589 590 603 604 605 606 607 651 699 701 1173 1281 1437 9182 9185 1696 1709 1710 1711 1712 1759 9520 9521 2011 2056 2057 2058 2059 2061 2062 2063 2064 5914 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2099 2100 2101 2122 2130 5988 5989 5990 6002 6004 6069 9763 2451 2452 6638 2840 6675 2850 2856 2858 2862 6709 2885 3212 7104 3319 3330 3383 7331 3569 3586 3587 3626 3660
haemop	3584
haemophilia$	7416
hair$	9216 9218 9219 9220 9284 9304 7137 3308 7150 3320
haircut$	9218 9219 9220 9284 7150 3320
haircuts$	9218 9219 9220 9284 7150 3320
haired$	7118 7127
hairstyle$	9218 9219 9220 9284 7150 3320
hairstyles$	9218 9219 9220 9284 7150 3320
hairy$	3737
half$	691 5600 2684 6539 2784 3392
halfway$	7184
hall	6794
hall$	10487
halluc	3797
hallwa	6794
hallway$	10487
halve$	10320
halved$	7379
halves$	10320
ham$	3402
hand	2544 2559
hand$	233 234 235 5170 5171 5172 1341 5420 9114 9115 9116 9222 6528 2705
handded$	233 234 235
handding$	233 234 235
handed	6401 6453
handed$	233 234 235 9867 7227 7228 7280 7369
handedly$	7281
handful$	1077 4909 1078 4910 1079 4911 1080 4912 8768 6942
handing$	233 234 235 2705 7322
handl	7285
handle	6525 2740
handle$	8691 5151 5163 1357 5190 5191 1360 9036 5352 5353 5354 5357 5358 5360 5361 5364 1550 9076 9077 1572 5405 5406 5407 2469 2805 3251
handled$	1550 2469 3251
handles$	1550 2469 10218 3251
handli	10181 3782
handling$	5352 5353 5354 5357 5358 5360 5361 5364 1550 2165 2385 2386 2387 2388 2469 6823 3251 7242
hands$	233 234 235 5170 5171 5172 1341 9222 9764 9886 2705
handse	6589
handset$	2587 10113 10282 3479
handsets$	2587 10113 10282
handsome$	3737
hang	10065 6525 3580
hang$	7829 7858 7860 7861 7862 7891 8094 8095 8096 8097 8098 8141 8142 8143 945 958 959 8829 1761 1762 1763 1765 7104
hanged$	958 959 8829 7104
hanger$	3116
hangers$	3116
hangged$	958 959 8829 7104
hangging$	958 959 8829 7104
hanging$	7702 7886 8094 8095 8096 8097 8098 8141 8142 8143 945 958 959 8829 7104 7184
hangouts$	10218
hangs$	945 958 959 8829 1761 1762 1763 1765 7104
haphazard$	9910 9911 9912 9913
happen$	7703 7704 7705 8606
happened$	4426 4427 8133 8134 687 4524 8233 8341 8342 8343 8344 8345 9676 9677 9678
happening$	8341 8342 8343 8344 8345
happens$	685 8233 8341 8342 8343 8344 8345
happily$	5397 5398 5399 5400 5401 5402 5403
happy$	236 237 242 4075 346 347 348 376 377 552 553
harass$	961 962 963 3068
harassed$	961 962 963 3068
harasses$	961 962 963 3068
harassing$	961 962 963 3068
hard	2803 2809
hard$	4672 8468 1098 1099 1166 1167 1168 1169 1170 1171 5074 8823 1343 6635 2808 10336 3261 3297
hardcore$	3148 3722
harden	7376
hardened$	1626 1627 1628 1629 3099 7041 7092 3731
harder	2643
harder$	4534 1166 1167 1168 1169 1170 1171 9578 6475 2808
hardest$	1166 1167 1168 1169 1170 1171
hardier$	1626 1627 1628 1629
hardly$	67 4824 1499 1501 1502 1545 1546 1603 5435 1604 1605 5569 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2100 2101 2205 2260 2261 2262 2844 2894 3242 3243 3249 3257 3383 3592
harm	3580 3789
harm$	7525 7526 7563 7564 7565 4023 4024 4025 4026 4027 4028 4029 4030 199 200 201 4457 4458 8193 8194 8203 8204 693 8311 8312 8369 8370 8371 8372 8373 8374 8375 8376 8377 8378 8379 8380 8392 8393 8394 8395 8662 6172 9909 6457 6776 10469 2983 10516 6879 3457 3497 3501 3503 7411
harmed$	7411
harmer$	6954
harmers$	6954
harmful$	3929 7925 1005 1006 1007 3004 3097 3503
harming$	7411
harms$	7525 7526 7411
harsh$	9866
has	2839 2870 10396 3613
has$	3838 3840 480 651 4561 824 1173 1281 1437 9182 9185 1696 1709 1710 1711 1712 1759 1851 5825 9520 9521 2011 5914 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2100 2101 2121 2129 2164 6002 6004 6482 6638 2814 2840 2850 2858 2862 6702 2882 2885 2899 2987 3212 7104 3319 3330 3383 3569 3586 3587 3626
hat$	7168
hats$	5605 5606 1775 1776 7168
haunts	2543 6375 6525
haunts$	9375 10218
have$	3839 3841 4074 4155 4187 4191 480 483 4440 651 698 4556 4562 4580 4585 4596 4597 4600 4601 823 8515 1173 1281 8829 1437 1438 1696 1709 1710 1711 1712 1759 5662 5671 9366 1851 5747 5825 9520 9521 2011 9561 9562 9563 9564 5872 9569 9570 9571 5881 5887 5914 5930 2123 2164 9711 9712 6265 6266 10194 6638 2814 3212 7104 3319 3330 7214 7331 7365 3569 3626
having	2843 3613
having$	480 483 4812 1696 1759 6675 2850 2856 3319 3587
havoc$	6975 6976 6977 6983
hawk$	488 3030
hawked$	488 3030
hawking$	488 3030
hawkked$	488 3030
hawkking$	488 3030
hawks$	488 3030
hazel$	9223 3296
he$	3945 3951 4357 4414 4415 4420 4421 4446 734 8296 988 4820 989 8514 990 991 4965 1153 8835 9399 9400 9401 9402 9403 5717 5718 5719 5721 5888 9585 3627
head$	8149 8151 8407 8408 5174 1462 1463 1464 1465 1466 5561 5585 5586 1755 9890 2366 10250 7148 3437 3800
headed$	409 7016 7117 7226
heading$	409 2843
heads$	8149 8151 8407 8408 5174 2272 9890 2366 7068 7082 7146 7147
headscarf$	7168
headscarves$	7168
health	6687 6715 10440
health$	4728 4729 4730 4731 4732 5896 10365 10380 6692 6701 6703 10399 7434 3615
healthier$	3929
healthy$	3962
hear	6397
hear$	8525 3574
heard$	1317 2149 2150 2945 3574
hearin	6686
hearing$	10379 2945 3574 3596 3597 7512
hearings$	7512
hears$	3574
heart$	6671 10365 3588
hearted$	7224
heartless$	9690 3722 3747
heatin	2972
heating$	6804
heavier$	3274
heaviest$	1699 3322
heavil	6696
heavily$	1678 10389 10390 3276
heavy	2803
heavy$	5500 6174 6635 3274 3277 3327 3396 3448 3449
heavyset$	3736
heed$	3898 3899 3900 3901 3902 7801 8356 4703 4704 4705 4706 4707 9636 9727 9728 9729 9730 9731 9732 9733
heeded$	8099 8107
heedless$	74 75
heel$	10269
heels$	9290 9291 9292 9888 7168
height$	9190 9191 9192 7106
held	7282
held$	1349 9172 9705 9706 9707 9708 2399 10024 2590 6545 10261 2834
helicopter$	3493
hell$	8491 8510
help	2503 2539 2717 2766
help$	3883 139 146 147 7741 7742 7801 7913 8246 4639 8363 8364 8365 8691 8705 5162 9109 9117 9118 9119 9120 9121 9122 9123 9124 9126 9131 9132 9133 9134 9135 9327 1808 1809 1810 1811 9340 9346 9360 9408 9429 9460 9481 9482 9483 9489 2173 2174 2175 9752 9761 2385 2386 2387 2388 9931 2547 2573 2712 2720 2780 2818 10411 6889 6890 6967 7187 7190 7198
helped$	146 147 8336 8337 8338 8339 8340 8706 9345 9351 9356 9359 9365 9441 9458 9467 9468 9469 9470 9471 10020 2712 2720 2818
helpful$	10020
helping$	146 147 4640 9481 9482 9483 5791 2712 2720 2818 7198
helpless$	5350
helpped$	146 147
helpping$	146 147
helps	2717
helps$	146 147 2547 2712 2720 2780 2818 7199
hepatitis$	3799
her	6324 10057 6415 2631 2867 6712 2893 6735 2912 6745 10460 10485 2965 2967 6806 10506 2990 7460 3675
her$	7528 7529 19 7555 3906 3908 7602 79 80 83 87 3921 3923 94 3974 261 268 269 270 272 4107 276 4119 4120 4121 4122 4123 4124 336 4183 7894 4217 4244 4320 4365 4370 4443 4468 4493 672 673 4511 4537 8233 709 711 712 728 731 8267 4613 8309 4619 8387 8391 4699 8404 996 4859 8602 8639 4980 1258 5100 5101 8839 1323 5195 5197 9037 9125 5505 5506 5507 5532 1708 1725 1726 1746 5592 1773 1774 9484 5851 6112 9856 9857 9858 9859 9860 9861 6193 6195 6197 6204 9904 9970 6463 6679 6681 10377 2854 6688 2857 6694 6699 2869 6725 6732 10428 2909 6744 2914 2915 6748 2917 2929 6766 10465 6785 6796 6797 6799 10494 10499 10504 6814 6820 6822 3033 3049 3181 3338 3339 7246 3601 3602 3609 3610 3617 7451 3632 3642 7483 3667 3672 3683
heritage$	5546 5547 5548 5551
heroin	6691 10519 6830
heroin$	10125 10384 6697 10393 10523 6845
hers$	8228
herself$	3832 3834 7528 7529 3873 3874 43 3876 3877 3878 3879 3880 3881 50 7576 7577 3885 3886 7806 4184 4185 4186 7914 4291 8147 8148 8150 4476 4477 4478 4479 4480 4481 4482 4483 4485 4486 8182 8183 8196 4512 4513 4514 4515 8209 8210 8211 8212 8213 8214 8215 8216 8217 8218 4530 4531 4532 4533 8227 8232 4617 4621 790 8317 8318 8319 8320 8321 8322 8323 8324 8325 8326 8327 4635 4636 8330 8331 8332 8333 8334 8335 8337 8338 8339 8340 4909 4910 4911 4912 8616 1275 8856 8857 8858 8859 8860 8861 8862 9039 9040 9041 9042 9045 9046 9047 9048 9049 9050 9051 9052 9053 9054 9055 9056 9057 9058 5367 9061 9062 5370 9069 6228 6680 6802 6831 6861 6862 7083 7084 7412
herselves$	6680 7412
hid$	1764 2367
hidden$	1764 10024 7185
hide	6459 2651
hide$	7743 4178 4179 4180 1764 2367
hided$	2367
hides	2651
hides$	1764 2367
hiding	2651
hiding$	1764 2367
hierar	10050 7288 7290 7388
hierarchy$	10036 10037 3762
high$	56 1205 1206 5044 5045 5046 5047 5048 5049 5050 5051 5052 5053 5054 5055 5056 5057 5058 5059 5061 5062 5063 9507 6066 3395
higher$	1205 1206 6363 3611
highest$	1205 1206
highlights$	7151
highly$	2803 3255
hijab$	7168
hijabs$	7168
him	6324 10057 6712 10460 10485 10506 7460
him$	7528 7529 7555 7602 4052 4059 4060 4061 4064 7968 7971 8052 8064 4493 8276 8404 5100 5101 9037 9125 9484 6112 9856 9857 9858 9859 9860 9861 7246 7451 7483
himself$	3832 3834 7528 7529 3873 3874 43 3876 3877 3878 3879 3880 3881 50 7576 7577 3885 3886 7806 4184 4185 4186 7914 4291 8147 8148 8150 4476 4477 4478 4479 4480 4481 4482 4483 4485 4486 8182 8183 8196 4512 4513 4514 4515 8209 8210 8211 8212 8213 8214 8215 8216 8217 8218 4530 4531 4532 4533 8227 8232 4617 4621 790 8317 8318 8319 8320 8321 8322 8323 8324 8325 8326 8327 4635 4636 8330 8331 8332 8333 8334 8335 8337 8338 8339 8340 4909 4910 4911 4912 8616 1275 8856 8857 8858 8859 8860 8861 8862 9039 9040 9041 9042 9045 9046 9047 9048 9049 9050 9051 9052 9053 9054 9055 9056 9057 9058 5367 9061 9062 5370 9069 6228 6680 6802 6831 6861 6862 7083 7084 7412
himselves$	6680 7412
his	6415 2631 2867 2893 6735 2912 6745 2965 2967 6806 2990 3675
his$	19 3906 3908 79 80 83 87 3921 3923 94 3974 261 268 269 270 272 4107 276 4119 4120 4121 4122 4123 4124 336 4183 7894 4217 4244 4320 8035 4370 4443 4468 672 673 4511 8228 4537 8233 709 711 712 728 731 8267 4613 8309 4619 8387 8391 4699 996 8602 8639 4980 1258 8839 1323 5195 5197 5505 5506 5507 5532 1708 1725 1726 1746 5592 1773 1774 5851 6193 6195 6197 6204 9904 9970 6463 6679 6681 10377 2854 2857 6694 6699 2869 6725 6732 10428 2909 6744 2914 2915 6748 2917 2929 6766 10465 6785 6796 6797 6799 10494 10499 10504 6814 6820 6822 3033 3049 3181 3338 3339 3601 3602 3609 3610 3617 3632 3642 3666 3672 3683
hisself$	3832 3834 3873 3874 43 3876 3877 3878 3879 3880 3881 50 7576 7577 3885 3886 7806 4184 4185 4186 7914 4291 8147 8148 8150 4476 4477 4478 4479 4480 4481 4482 4483 4485 4486 8182 8183 8196 4512 4513 4514 4515 8209 8210 8211 8212 8213 8214 8215 8216 8217 8218 4530 4531 4532 4533 8227 8232 4617 4621 790 8317 8318 8319 8320 8321 8322 8323 8324 8325 8326 8327 4635 4636 8330 8331 8332 8333 8334 8335 8337 8338 8339 8340 8616 8856 8857 8858 8859 8860 8861 8862 9039 9040 9041 9042 9045 9046 9047 9048 9049 9050 9051 9052 9053 9054 9055 9056 9057 9058 5367 9061 9062 5370 9069 6228 6831 6861 6862 7083 7084
histor	2488
historic$	6320
history$	2166 2943 6932 7447 7478 7516
hit	10455 2939 10470
hit$	2456 6771
hiv	3606
hiv$	7438
hold	2651 2758
hold$	7604 4178 4179 4180 8694 5177 5178 5179 5180 1349 5193 5194 2399 6323 6380 10172 6482 2833
holdin	10052 6465 10165 2651 6826
holding$	1349 9113 10158
holds	10052 2651
holds$	1349 2399 6380 10077 10172 6482
holmes$	10115
home	6746 10444 10464 10485
home$	7651 7652 7883 7938 7939 8110 8111 8242 8243 8277 4981 5079 8777 1275 5123 9006 2455 10114 10129 2769 6605 10438 10439 10463 10465 10469 10474 10484 10489 10491 2968 10497 10511 7006 3437 3635 7485 7486 3665 7498 7499 7500
homele	10455 3824
homes$	7938 7939 8777 10114 2769 6605 10488 7006 7492
honest$	4576 8270 9345 9351 9356 9365 9441
hood$	1747 9289 5605 5606 1775 1776 7168 3340 7353
hooded$	3271 3341 7353 3737
hoodie$	9273 9274 9275 9284 7168 7170 7173 3742
hoodies$	8828 5136 5557 5558 9273 9274 9275 9276 9277 9281 9282 9283 9284 9286 9294 7168 7170 7173 3742
hoodlum$	3706
hoodlums$	3706
hoodrat$	3706
hoodrats$	3706
hoodrich$	3741
hoods$	8828 5136 1747 9281 9282 9283 9286 9289 9290 9291 9292 9294 5605 5606 1775 1776 7168 7170 3340 7353
hoody$	9273 9274 9275 7173
hooligan$	3706
hooliganism$	3706
hooligans$	8619 8620 8621 3706
hoot$	9704
hoots$	9704
hop$	955 956
hope$	5709 5804 1973 2162 2163 10048 7200
hoped$	2162 2163
hopeless$	4895 1883 1884 3125 3172 3176 3722 3747
hopelessly$	3747
hoper$	8586 8598 8599 8600 6943 6958
hopers$	8586 8598 8599 8600 6943 6958
hopes$	2162 2163 10048
hoping$	2162 2163 10048
hopings$	10048
hopped$	955 956
hops$	955 956
horde$	1003 1004
horrendous$	8719 8720 8721 8722 8723 8724 8725 8726 8727
horrible$	8719 8720 8721 8722 8723 8724 8725 8726 8727
hospit	2872 6706 10455 6763 2983
hospital$	6704 10399 10400 10401 10456 6815 3437 3617
hospitalised$	3812
hospitalized$	3812
hostel	6790
hostel$	10483
hostile$	1180 1181 1182 1183 1184 8728 8729 2799 3178 3720 3748
hostility$	8786 8787 1263 1264 9994 9995 9996 9997 9998 7013
hot	6656 6660 3567
hot$	2972 3184
hotel$	7958 7959 7960 7961 4269 4270 4271 4272 8674 8675
hothead$	6942
hotheads$	6942
hotspot$	10349 10353 3564 7399
hotspots$	10349 10353 7399
hour$	2901
hours$	8615 8680 10411 2887 2901 10514 7265
house	6746 10444
house$	7958 7959 7960 7961 4269 4270 4271 4272 4981 8981 9006 9010 9015 9016 9017 9018 9019 10114 6580 6605 10439 10465 10489 2968 10497 7500
househ	6746
household$	8981 9006 9010 10439 7006
households$	7006
housemates$	5271 5272 5273
houses$	10114 6605 10488
housin	10440
housing$	5896 2769 10449 7495
how$	8256 8267 8833 5355 5356 1532 6885
hub$	10011 10041 6355 6382 10082 6396 10092 6531 10265 7298
huge$	3896
hulking$	3737
hung$	8128 945 958 959 1761 1762 1763 7184
hungry$	7042 7501
hunt$	915 4747 916 917 918 919 920 921 9509
hunted$	915 4747 916 917 918 919 920 921
hunting$	915 4747 916 917 918 919 920 921
hunts$	915 4747 916 917 918 919 920 921
huntted$	915 4747 916 917 918 919 920 921
huntting$	915 4747 916 917 918 919 920 921
hurt	2939 10470 3580
hurt$	7570 7573 4023 4024 4025 4026 4027 4028 4029 4030 199 200 201 8163 8185 9368 6771
hurting$	7584 7585 7586 7587 7588
husband$	10436 10446 10451 10458
hydroc	3584
hydrocephalus$	7416
hygien	6686 6687
hygiene$	10379 10380
hyper$	3026 3722
hypersexual$	3700
hypersexualised$	3700
hypocritical$	3747
hysterical$	3722
i$	2397
ic	3521
ic$	1660 3273
ic0$	3734
ic1$	3734
ic2$	3734
ic3$	3734
ic4$	3734
ic5$	3734
ic6$	3734
ic7$	3734
ic8$	3734
ic9$	3734
idea$	7755 6086
ideas$	7754
identi	2493 10029 2520 2536 10118 2628 2631 2633 2647 6479 2696 10245 2819 3465 7351
identical$	5583 3341
identically$	1677 3298 7167 7169
identified$	1013 1043 1226 2592 6463 2992 3498 7331 3503 7353
identifies$	2531 10131 2760
identify$	7801 2527 2531 10120 10131 2760
identifying$	2531 2760
identity$	2500
idiots$	7231
idle$	7034 3722
idly$	6074 7219
idolise$	534 535 536 537 538
idolised$	534 535 536 537 538
idolises$	534 535 536 537 538
idolising$	534 535 536 537 538
iep	3621
iep$	7453
ieps$	7453
ies$	8980
if$	7820 7865 569 570 571 572 573 574 575 576 577 578 579 580 581 8119 8120 8123 8126 8127 614 615 616 617 618 619 4966 4967 5481 5482 5483 2060 2237 2238
ignorance$	3747
ignorant$	3722 3747
ignore$	7727 7829 7858 7860 7861 7862 967 968 9507 2377 2378 9929 3070 3356 3422 3423 7262
ignored$	7727 967 968 9328 9507 2377 2378 9933 9934 9935 9936 3070 3356 3411 7249 3422 3423 7262
ignores$	7727 967 968 9507 2377 2378 3070 3356 3422 3423 7262
ignoring$	7727 967 968 9507 9691 9692 2377 2378 3070 3356 3422 3423 7262
ill	10455 6763
ill$	100 101 1727 1749 10456 3199 3201
illegal$	7925
illnes	10440 10442
illness$	7401 7433
image$	7995 8003 4333 4334 503 504 694 9149 6267 10007 6315 2484 6351 2568 2570 10147
images	2558 6390 6391
images$	7995 8003 4327 496 8022 4333 4334 503 504 9149 10007 6315 2484 10030 10031 10039 6351 2557 2568 2570 10146 10147
immaculately$	1677 3298
immature$	3722
immaturity$	7812 7813 7814 7815 7816 7817 4543 4544 4560 729 730 4563
immensely$	10343
immigration$	10440 3670
imminent$	10248
immuni	3808
impact$	9425 9426
impaired$	7634 7635 7636 7637 7429
impairment$	7401 7428
impetigo$	3799
implausible$	8521 8522 8523
implicated$	393 394 395 396 2992
important$	2780
impos	2752
imposed$	6602
imposing$	3274 3737
imposs	2643
impossible$	4672 8510 1166 1167 1168 1169 1170 1171 1883 1884 6475 3366
impressed$	6895
impression$	7755
impressionable$	3722
impris	10440
imprisoned$	10226
improvement$	9497 5805
impulse$	4695 5118
impulsive$	7634 7635 7636 7637 3722
impulsivity$	4563
in	6742 3613
in$	151 4009 183 7743 4197 4225 4229 4232 4242 4246 4247 4248 497 4338 4339 4340 4342 4396 4397 4398 8363 4792 4801 4833 4848 4863 8557 8558 1034 4942 8636 8648 4996 5095 5102 5141 8995 5330 1579 1580 1656 9182 9185 5511 5529 5533 5534 1722 1751 1752 9280 5588 5593 5597 5601 1770 1771 1772 9473 9480 5824 5858 9644 9689 6198 9954 6398 6403 6422 10158 10161 10177 2727 6569 6577 6669 6670 6684 6708 6723 6726 6729 6745 6787 6795 6812 2986 6846 3060 3220 7054 7152 3332 7167 7169 7197 7211 3439 7331 7427 7437 3655 7489 7494 7514
inability$	4108 277 278 279 280 281 282
inaction$	4505 9965 7266 7268
inadequacy$	3747
inadequate$	3747
inadequately$	3747
inappropriate$	7925 4302 9250 9251 3066 3178 3341
inappropriately$	1677 3298 7167 7169
inattention$	7266
incapable$	137 3364 7206
incessantly$	3745
incest$	10467
inch$	5291
incident$	7481
incidents$	10203 10232 7481
inclin	6506
inclination$	5780 9474 9475 9476 9477 9478 9479
include$	7331
income	10440
income$	7478
incompetence$	3747
incompetent$	3747
incompetently$	3747
inconsistent$	8521 8522 8523 8714 8715 8716 8717 1193 3169
incorrect$	3334
increa	2825 3552
increase$	2745
indecent$	4302 4310
indefensible$	9784
indepe	7494
independence$	10407
independent$	5305 5307 1626 1627 1628 1629 1645 1653 6756 7087 3256 7101
index	7288
index$	10150 6486
indian$	1679 5517
indica	6321 7282
indifference$	9777 9965 9994 9995 9996 9997 9998 7266 7268 3747
indifferent$	7206 3747
indisputably$	3745
indivi	10347 2829 7363
individual$	1154 8731 8757 8758 8759 8760 8761 8762 8773 9182 9185 10046 2630 10347 6985 7004 7055 3624
individuals$	8470 8471 8472 8473 1154 8731 8757 8758 8759 8760 8761 8762 8773 9182 9185 2630 6592 6985 7004 7055
indulge$	400 401 402
indulged$	400 401 402
indulges$	400 401 402
indulging$	400 401 402
ineffective$	3747
ineffectual$	3747
inept$	3747
ineptitude$	3747
inevitable$	1862 1863 1864 1865 1866 1867 1885
inevitably$	7207 3745
inexcusable$	6180 9874 3747 3748
inexcusably$	3747
inexplicably$	3749
infamous$	1100 1101 1102 1103 1104 1105 1106 1107 1300 3222 3724
infant	10423
infatuated$	527 528 529 530 531 532 533
infection$	7401
inflexible$	9866
inflicted$	6883
influe	10338
influence$	8531 6929
influenced$	7570
influences$	8531 6929
influential$	10066
inform	2566 2717 2766 7282 3552
inform$	2480 10017 2501 2502 6398 2712
informant$	10227 3758
informants$	3758
information$	7741 7742 4578 9766 6110 2385 2386 2387 2388 6311 10016 10017 2494 10049 6526
informed$	3927 96 4115 2712
informing$	2501 2502 6398 2712
informs$	2501 2502 6398 2712
inhale	3807
inhaler$	7442
ining$	6398
initiative$	3562
injection$	10387
injections$	10387
injunc	6598 6599
injunction$	10285 10291 10292 6600 10296 10299 10513 7375
injunctions$	10285 10291 10292 6600 10296 10299 7375
injuries$	8311 8312 7433
injury	6671
injury$	8311 8312 10364 7433
inner$	1663
innocent$	8975 8976 8977 8978 5327 5328 5329 5350 5463 5464 5465 5466 7075
innocents$	8970 8971 8972 8973 8974 9024 9025 9026 9027 9043 7074
inpati	3809
input$	4014 7708
inquir$	2649
inquiries$	2649
inquirs$	2649
inquiry$	10163 2649
ins$	6398
insane$	7005
inside$	7743
insight$	8419 8420 5366 1535 1536 5369 6891
insist$	361 362 363 364
insisted$	361 362 363 364
insisting$	361 362 363 364
insists$	361 362 363 364
insistted$	361 362 363 364
insistting$	361 362 363 364
insolent$	3722
insomn	3797
inspec	6333 6334 6335 2504 2505 2606
inspector$	2482 10026 10027 10028 6336 6337 2546 10090 6438 7393
instag	2704
instagram$	462 4294 463 4295 464 4296 465 4297 466 4298 7992 7993 7994
instead$	9941 9943 10000 10001 10003
instigator$	7337 3707
instigators$	7337 3707
institutional$	3380
instructed$	2497 2610 6452
instructions$	6902
insuli	3798
integrated$	3518
intel$	3754
intell	2545 10116 7288 7351
intelligence$	9766 10010 6318 10013 10033 6377 10081 6395 10091 6485 2685 6526 3450 7283 3452 3466 3753 3780 3786
intended$	2780
intens	2803 3552
intensive$	6635 3685
intent	2789
intent$	7522
intention$	5780 9474 9475 9476 9477 9478 9479
intentions$	5780 9474 9475 9476 9477 9478 9479
interc	6444 3782
intercepted$	10137
intercourse$	6854
interest$	4077 4078 8882 8883 8884 8885 9429 5780 9474 9475 9476 9477 9478 9479 9636 9727 9728 9729 9730 9731 9732 9733 6044 6045 6046 6047 6048 6244 9945 9946 9947 9948 2494 2573 10155 7263
interested$	5787 5951 9710 6211 6290
internally$	3627
internet$	462 4294 463 4295 464 4296 465 4297 466 4298 7992 7993 7994 3036
interr	6419
interrogated$	10112
interrupt$	7208
interrupted$	7208
interrupting$	7208
interrupts$	7208
interruptted$	7208
interruptting$	7208
interv	2628 2985
intervene$	9752 9928 9931 10240
intervened$	9762
intervention$	4014 7708 8705 9327 10509 7187 7518
interventions$	4014 7708 8705 9327 1808 1809 1810 1811 7187
interviewed$	2662 2977
intimate$	4302
intimidate$	961 962 963 3068 7208
intimidated$	961 962 963 3068 7208
intimidates$	961 962 963 3068 7208
intimidating$	7584 7585 7586 7587 7588 961 962 963 8823 3068 3178 3297 7208 3720
into	3451
into$	7574 7606 7743 7887 4235 4236 4237 4239 4399 4400 8421 8422 8423 8424 8425 4994 6394 2625 10161 6481 2986 3655
introd	2758
invariably$	3745
invest	6376 6405 2696 10245 2820 10475 3534 3674 3787
investigate$	9752 9931
investigating$	6376
investigation$	10055 10098 2649 10237 10242 7506
investigationies$	2649
investigations$	10055 2649 10237 10242
investigationy$	2649
investigators$	10069
invincible$	3731
invitation$	5635 1804 5637 1806 1807
invitations$	5635 1804 5637 1806 1807
invite$	7544 7545 38 245 246 634 635 3047 3052
invited$	7544 7545 38 245 246 634 635 3047 3052
invites$	7544 7545 38 245 246 634 635 3047 3052
inviting$	7544 7545 38 245 246 634 635 9481 9482 9483 3047 3052 7198
involv	10159 10182 7332
involved$	7570 7573 393 394 395 396 397 398 399 1001 1164 9449 9451 9932 6465 10195 6503 6529 2992 6912
involvement$	393 394 395 396 8230 1001 6484 6528 6912
involving$	10183
iq$	3795
irish$	1679 5517
irresponsible$	77 78 3929 725 3003 3054 3747
irresponsibly$	3693 3747
is	2513 6383 10396 3573
is$	3941 3947 274 275 426 4346 655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1173 1178 5021 5026 1213 1239 1240 1241 1242 1243 1244 1410 1414 5246 1415 1416 1417 1418 1421 1422 1423 1424 1449 9182 9185 1671 5575 1769 1795 5640 5712 5825 2034 2035 5986 5997 6091 2341 6217 2393 2394 9957 9980 6331 10059 6367 6439 6449 2669 6555 6560 6648 2879 6768 2954 2982 3020 3045 3104 3106 3110 3158 3173 3175 3183 7104 7152 7153 3399 3426 7331 3593 3598 3600 3603 3627 3629 3650 3658 3671 3672 3677
island$	7175
isolated$	296 297 298 299 4854 4855 4856 4857
isolation$	8551 9508 2891 6940
iss$	3685
issue$	8782 2481 6314 2483 2768 6912 7011 7447
issued$	2481 6314 2483 10009 6453 2768
issues$	8782 2481 6314 2483 6352 2768 6912 7011 7447
issuing$	2481 6314 2483 2768
it$	8044 8152 8153 8158 1275 8833 5149 9104 1848 9511 9528 5888 9585 5936 5937 2154 2155 9756 9765 6171 2348 2349 9915 9916 6257 6280 6882 6993 7255
its$	4211 7935 675 4510 4618 9583 6096 6107 6193 6195 6197 9892 9893 6202 6204 6205 9904 9922 6231 6269 6270 9970 2455 6288 6296 6297 6342 6645 6796 3381 7245 3427 3436
itself$	3832 3834 3873 3874 43 3876 3877 3878 3879 3880 3881 50 7576 7577 3885 3886 7806 4184 4185 4186 7914 4291 8147 8148 8150 4476 4477 4478 4479 4480 4481 4482 4483 4485 4486 8182 8183 8196 4512 4513 4514 4515 8209 8210 8211 8212 8213 8214 8215 8216 8217 8218 4530 4531 4532 4533 8227 8232 4617 4621 790 8317 8318 8319 8320 8321 8322 8323 8324 8325 8326 8327 4635 4636 8330 8331 8332 8333 8334 8335 8337 8338 8339 8340 8616 8856 8857 8858 8859 8860 8861 8862 9039 9040 9041 9042 9045 9046 9047 9048 9049 9050 9051 9052 9053 9054 9055 9056 9057 9058 5367 9061 9062 5370 9069 9794 6228 6831 6861 6862 7083 7084
jacket$	9247 9273 9274 9275 9284 7168 7173 7181
jackets$	9247 5557 5558 9273 9274 9275 9276 9277 9284 7168 7173 7181
jail	6763 6818
jail$	10435 10456 10511
jailed	10442
jailed$	10226 6813
jamaican$	1679 5517
january$	7940
jealous$	3722
jeans$	5557 5558 9273 9274 9275 9290 9291 9292 1768 9297 7168 7173 3352
jeopardise$	10 2999 3000
jeopardised$	10 2999 3000
jeopardises$	10 2999 3000
jeopardising$	10 2999 3000
jeopardize$	10 2999 3000
jeopardized$	10 2999 3000
jeopardizes$	10 2999 3000
jeopardizing$	10 2999 3000
jeopardy$	7525 7526 7536 6601
jewellery$	9273 9274 9275 7168 7173
job	10440
job$	9551 9640 9641 9642 9643 9656 9657 9658 9659 9660 9661 9662 9663 9664 9665 9787 9791 9799 10055 7242
jobs$	9656 9657 9658 9659 9660 9661 9662 9663 9664 9665 10055
jobsworth$	3747
jobsworths$	3747
joggers$	9273 9274 9275 9276 9277 9290 9291 9292 1768 9294 7168 7173 3352
join$	7829 7858 9368
joint	3552
joint$	3512
joke$	8674 8675 7241
journe	10140
judge$	9036 5346 5347 5348 5349 5376 1572 5405 5406 5407 9928 2741 2981
judged$	3932 1212 1229
judgement$	109 110 111 112 8292 7242
judges$	2741
judging$	5346 5347 5348 5349 1572 5405 5406 5407
judgment$	109 110 111 112 8292 7242
july$	7940
jump$	955 956 2474
jumped$	955 956 2474
jumper$	9273 9274 9275 7173
jumpers$	5557 5558 9273 9274 9275 7173
jumping$	2474
jumpped$	2474
jumpping$	2474
jumps$	955 956 2474
june$	7940
junkie$	3713
junkies$	3713
just$	3953 4003 4007 559 4401 4405 627 8299 8300 8301 8302 1275 1849 1870 1871 1872 1873 1974 2188 2189
justice$	8825 8826 5901 10258 10259 6816 10510
justification$	7240
juvenile$	3099 3102 3111 3733
juveniles$	3733
keen$	236 237 242 346 347 348 376 377 6295 10048
keens$	10048
keep	6459 2792 2827
keep$	53 7681 4031 7739 4113 4146 7858 7860 7861 4221 433 436 443 444 445 446 447 448 449 450 451 452 453 454 455 4431 696 697 8251 785 789 803 8356 8365 946 9036 5352 5353 5354 5357 5358 5360 5361 5364 9340 9346 9360 2074 2075 2076 2457 2480 2580 3016 7190
keeped$	7681
keeping$	7681 7886 433 436 443 444 445 446 447 448 449 450 451 452 453 454 455 785 789 8317 8318 8319 8320 8321 8322 8323 8324 8325 8326 8327 804 5352 5353 5354 5357 5358 5360 5361 5364 9802 2580 3016
keepped$	7681
keepping$	7681
keeps	2792
keeps$	7681 4032 7739 433 436 443 444 445 446 447 448 449 450 451 452 453 454 455 696 697 947 1700 2580 6482 3016
kept$	4033 7739 433 436 443 444 445 446 447 448 449 450 451 452 453 454 455 8099 8107 8139 8140 4451 620 621 696 697 9442 9443 9444 9445 2016 2074 2075 2076 9762 10024 2580 2830 2904 3016 7262
ketami	6691
ketamine$	10384 6697 10391 10393 3612
key$	6202 10066 10250 10257 10423 3147 3498 3501 3503 3505
kg$	10376
kick$	3889 58 3892 9367 2376 3180
kicked$	2376 2939 2940 3180
kicking$	4937 2376 3180
kickked$	2376
kickking$	2376
kicks$	7903 2376 3180
kid$	1154 8731 8757 8758 8759 8760 8761 8762 8773 8903 6915 6928 7004
kids$	8486 8496 8497 8498 8499 8528 8534 1154 8731 8734 8757 8758 8759 8760 8761 8762 8773 8814 8903 1426 8964 8970 8971 8972 8973 8974 9024 9025 9026 9027 9043 6844 6915 6928 7004 7047 7074
kill	3580
kilo$	10376
kilos$	10376
kind$	8484 9106 9107 9108 9246
kingpin$	3712
kingpins$	3712
kinshi	2947
kinship$	6779
kiss$	7743
kissed$	4068 8049
kissing$	8079
kitche	6794
kitchen$	10487
kitted$	1728 1729 1730 3335
knew$	189 191 192 193 194 195 196 197 198 202 203 204 205 206 207 208 209 210 211 212 213 214 215 248 732 4565 4566 1310 1311 1319 1320 1321 1322 1433 9526 2149 2150
knife	10519
knife$	7873 7918 4714 4715 4774 4775 4776 9505 6457 2761 6811 10516
knives	10004 10014 10165 10229 2759
knives$	7871 4774 4775 4776 9504 2499 10152 10175 10176 6591
knock$	945 958 959 2722
knocked$	945 958 959 5638
knocking$	945 958 959
knockked$	945 958 959
knockking$	945 958 959
knocks$	945 958 959
know	2520 2536
know$	150 189 191 192 193 194 195 196 197 198 202 203 204 205 206 207 208 209 210 211 212 213 214 215 248 7785 4300 4554 4555 732 4565 4566 4572 4573 1310 1311 1312 1313 1319 1320 1321 1322 1347 1433 1523 9172 9526 9627 9628 6087 6088 6089 10029 2515 2522 2527 2541 2617 2664 6535
knowed$	1433
knowing$	4012 181 248 1363 1433 9155 7064
knowingly$	8074 8075 551 6874 6875 3044 3702
knowledge$	1354 1356 5366 1535 1536 5369
knowledgeable$	1363 9155
known	2558 6390 6391 10109 2628 2631
known$	189 215 4554 4555 8249 4572 4573 8293 8294 4602 4603 8455 8470 8471 8472 8473 1100 1101 1102 1103 1104 1105 1106 1107 1300 5133 5134 5874 2149 2150 10025 2513 6463 10157 2640 2667 2670 2672 2693 2978 3066 3099 3103 3111 3223 3462 3498 3501 3503
knows$	189 191 192 193 194 195 196 197 198 202 203 204 205 206 207 208 209 210 211 212 213 214 215 248 732 4565 4566 1310 1311 1312 1313 1319 1320 1321 1322 1348 1359 1433 1524 9526 2617 6535
knuckle$	9222
knuckles$	9222
kudos$	8434 8467
kurdish$	1679 5517
label$	7183
labels$	7168 7183
labour$	6992
lac$	3215 3216 3723
lack$	72 856 857 858 859 860 861 862 863 864 865 866 1172 1288 2420 6253 6254 6255 3059 3077 3121
lackadaisical$	3747
lacked$	856 857 858 859 860 861 862 863 864 865 866 3059 3077 3121 3169
lacking$	856 857 858 859 860 861 862 863 864 865 866 9910 9911 9912 9913 3059 3077 3121
lacks$	856 857 858 859 860 861 862 863 864 865 866 3059 3077 3121 3169 3214
lad	10220
lad$	1154 8731 8757 8758 8759 8760 8761 8762 8773 6806 6928 7004 7131 7154
ladies$	1485 1498
lads	6388 10126 10140 10141 10143 6471 10174 2680 6521 2701 6576 10293 10323 10342 2829 3509 7370
lads$	7603 7744 7769 7772 276 7826 336 7942 7967 4414 4415 4420 4421 4429 4447 712 734 4605 4719 8444 8451 8477 4786 4820 989 990 991 996 8528 8624 1153 1154 8731 8757 8758 8759 8760 8761 8762 8773 1258 8788 8844 8845 8846 8847 1426 5318 5319 5320 5321 9043 9224 1726 1773 1774 9307 9399 9400 9401 9402 9403 5717 5718 5719 5734 5743 5749 9453 5761 5810 9554 6134 9847 6308 10164 2675 2677 2686 10212 10214 6533 2733 10315 6928 6985 7004 3181 7131
lady$	1456 8983 8984 8985
lamentable$	3747
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	5888 5893 5894 9949 6283 3437
lands$	0 1
language$	6673
lank$	3318
lanky$	5536 3737
lap$	670
laped$	670
laping$	670
lapped$	670
lapping$	670
laps$	670
large$	5498 5500 3274 3737
largely$	2393 2394 3426
larger$	3274
lashes$	7145 7151 7158 7168
last$	5809 2890
late$	1275 9507 9698 9699 9700 9866 9925 6233 10382
laugh$	3895 868
laughed$	868
laughhed$	868
laughhing$	868
laughing$	868
laughs$	868
law	6807
law$	1077 1078 1079 1080 1088 1091 8641 10500 3468
lawless$	3172 7005 3722
lax$	2276 2277 2278 2279 9866 9910 9911 9912 9913 6233 3410
lay$	4132 4133 4134 4135 3535
layabout$	3706
layabouts$	3706
lazily$	3747
laziness$	3747
lazy$	2276 2277 2278 2279 6233 3328 3410 3722 3747
lead	2717 7385
lead$	7537 220 221 222 223 224 225 1017 1018 1019 1020 8648 1140 1141 1142 1473 1474 1475 1476 1477 9636 3552
leader	7351
leader$	10189 10250 6912 6924 7336
leaders$	10037 10189 10250 6912 6924 7336
leadership$	9727 9728 9729 9730 9731 9732 9733 2385 2386 2387 2388 9945 9946 9947 9948 6646 6912 3380 7242 7263
leadin	10052
leading$	220 221 222 223 224 225 1017 1018 1019 1020 1473 1474 1475 1476 1477 10066 6575
leads	10052
leads$	220 221 222 223 224 225 8235 8236 8237 1017 1018 1019 1020 1140 1141 1142 1473 1474 1475 1476 1477 10077 3552
league$	6278
lean$	3274
learn	6329 2520 6397 2633 2647 6479
learn$	150 7801 4567 4568 4569 4570 4571 4572 4573 825 8356 8713 9340 9346 9360 9395 9396 9397 9398 9432 9928 10022 2515 2527 7190
learned$	4567 4568 4569 4570 4571 4572 4573 1528 9442 9443 9444 9445
learning$	138 4567 4568 4569 4570 4571 6719 10425 3570 3596 3621 3623
learns$	9432 9454 9455 9456 9457
learnt$	4567 4568 4569 4570 4571 4572 4573 1529 9442 9443 9444 9445
least$	5878 6036
leave	10065 10453
leave$	0 1 3835 3862 7556 7557 7558 7559 7560 7561 7562 41 42 44 7619 7647 7775 7801 7829 7858 7860 7861 7862 4172 460 461 8238 8251 9340 9346 9360 9368 2228 2229 2230 2231 2232 2233 2234 2235 2236 2427 2428 7190 3432
leaved$	3862 7556 7557 7558 7559 7560 7561
leaves$	0 1 3835 3862 7556 7557 7558 7559 7560 7561 41 42 44 460 461 8253 2228 2229 2230 2231 2232 2233 2234 2235 2236 2427 2428 2986 3432 3655
leaving$	0 1 3862 7556 7557 7558 7559 7560 7561 41 42 44 460 461 2228 2229 2230 2231 2232 2233 2234 2235 2236 2427 2428 3432 7322 3655
led	7282
led$	7537 7562 7570 220 221 222 223 224 225 8235 8236 8237 8253 8254 8255 1017 1018 1019 1020 1140 1141 1142 6350 6517 7027
left	10442 6754
left$	0 1 3835 7562 41 42 44 7880 8099 8107 4448 8253 4583 2228 2229 2230 2231 2232 2233 2234 2235 2236 2427 2428 10447 2986 7249 7262 3432 7331 3655
leg$	9222 10374
legal$	6757
leggings$	5557 5558 9273 9274 9275 9290 9291 9292 9297 7168 7173
legs$	9222 10374
length$	5526
lenient$	9866
less	2775
less$	745 4824 5274 1631 1632 1633 1634 9639 2643 2674 3257
lesson	6733
lesson$	138 140 141 9500 9501 9502 9541 9542 9543
lessons$	138 140 141 8552 8795 9541 9542 9543 10413 10419 10426 10427 6851 7465
let	2503 2703
let$	45 46 218 219 8099 8116 8117 8118 8128 8198 9340 9346 9360 9507 9768 9769 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2294 2295 2296 2297 2298 2299 2300 2301 2302 2303 2304 2305 2306 2307 2308 2309 6142 6143 2427 2428 2448 2449 2450 2480 2501 2502 2547 7190 3432
leting$	2501 2502
lets$	45 46 218 219 8198 9507 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2294 2295 2296 2297 2298 2299 2300 2301 2302 2303 2304 2305 2306 2307 2308 2427 2428 2448 2449 2450 2501 2502 2547 3432
letter	10318
letter$	9766 9869 9871 9872 10319 7254
letters$	9766 9871 9872 9915 9916 10319 7254 7255
letting$	45 46 218 219 9507 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2294 2295 2296 2297 2298 2299 2300 2301 2302 2303 2304 2305 2306 2307 2308 2427 2428 2448 2449 2450 3432
leukae	3798
level	2775
level$	1385 9106 9107 9108 6627 10367 2906 7356 7476
levels$	9106 9107 9108 6627 7356
liability$	1077 4909 1078 4910 1079 4911 1080 4912
liaison$	6854
liaisons$	6854
liar$	8598 8599 8600 6942 6943
liars$	8598 8599 8600 6942 6943 7231
library$	5888 5893 5894 9949 6283
licence$	10513 10515 7521
licences$	10515
lie$	4132 4133 4134 4135 742 743 782 8681 9366 9503 9507 9532 9917 7208 7256
lied$	742 743 782 9503 9526
lies$	4132 4133 4134 4135 4505 742 743 782 9503 9507 9526 9531 9917 9957 7208 7256
life	6746 10492
life$	3843 7854 4241 4798 4817 4818 8772 8916 8962 8963 8982 8986 8998 8999 9000 9001 9002 6643 10372 10439 3006 6841 6912 6918 7006 7497
lifes$	6918
lifestyle$	3 4 5 6 7 8 9 3851 3869 7581 7590 8434 8438 8439 8460 8635 8998 8999 9000 9001 9002 6835 6836 6841 6912 6932 6933 6982 7006 3694
lifestyles$	7581 7590 8998 8999 9000 9001 9002 6835 6836 6982 7006 3694
lift$	7767 7768 4085 4086 4087 4088 4089 4091 4092 8014 8015 8016 8017 8018 8019 8020 8021 8026 8029 8079 8083 8479 9149 5922
lifted$	9604 9605 9606 5923 5942
lifts$	7767 7768 4085 4086 4087 4088 4089 4091 4092 8014 8015 8016 8017 8018 8019 8020 8021 8026 8029 8079 8083 8479 9149
light$	1692 9233 3274 3294 3295 3302 3318
lighter$	1692 3294 3302
like	6341
like$	7985 7986 909 910 911 912 977 978 979 980 4853 4926 4927 4928 8691 5204 1387 5224 5235 5236 5237 5238 5239 5240 5241 5242 1439 1440 1441 5327 5328 5329 5481 5482 5483 5615 6246 10020 10048 3061 6912 7095 7107 7167 7169
liked$	909 910 911 912 977 978 979 980 3061
likelihood$	5804 1973 2778
likely$	4826 4827 2490 2626 2697 3103 3498
likes$	7985 7986 909 910 911 912 977 978 979 980 10048 3061
liking$	909 910 911 912 977 978 979 980 3061
limited$	856 857 858 859 860 861 862 863 864 865 866 8714 8715 8716 8717 1193 1284 1285 1286 1287 3059 3169
line$	7930 7942 7943 7947 7949 7954 7955 7956 7957 8607 10063 2638 10175 10211 10269 6640 6843 7297 7383 3789
lined$	2819
lines	7351
lines$	7919 7936 7942 7943 7946 7948 7953 7955 7956 7957 4908 8607 8866 10063 2638 6843
lingered$	8128
link	10029
link$	945 7286 3459
linked	2777
linked$	1001 2513 10040 2641 10195 6503 6512 10207 2992 6912
linking$	945
links$	948 949 1001 6912 7286
lip$	4831 9222 6206 3303
lips$	9222
lipstick$	9226 9227 9228 7151 7159
lisp	10365
list	6361 2540 2558 6390 2560 2628 10230
list$	10030 2507 10042 10054 6378 6385 6392 10094 10149 10150 6705 7314 7349
listed$	6392 2590
listen$	7801 7829 7913 8094 8095 8096 8097 8098 8099 8356 4703 4704 4705 4706 4707 9310 9340 9346 9360 9395 9396 9397 9398 9432 9638 9752 9928 9931 6329 7190 7191 7216
listened$	8094 8095 8096 8097 8098 8099 8107 8139 8140 9442 9443 9444 9445 9565 9581 9586 9589 9590 9592 9593 9594 9595 9634 9638 9762 9978 7216
listening$	8099 9339 7217
listenned$	8099
listenning$	8099
listens$	8099 9432 9454 9455 9456 9457
listing$	6392
listinged$	6392
listings$	6392
lists$	10030 6385 6392 10094 10149 7314
little	2488
little$	51 66 70 73 4599 856 857 858 859 860 861 862 863 864 865 866 1083 1113 1114 1116 1193 1284 1285 1286 1287 5255 8962 8963 1495 1512 5350 5433 9264 1954 1972 9698 9699 9700 6034 6039 6040 6041 2218 9746 9747 9925 9966 6320 3059 3081 3111 3149 3169 3214 3241 3317 3431
live	2488
live$	3958 7829 7891 7899 1094 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1457 1473 1474 1475 1476 1477 2020 6320 6362 6544 10371
lived$	5269 5270 1473 1474 1475 1476 1477 2022 2954 2956 2963 3662
lives$	3843 7596 7597 7598 7601 4798 4817 4818 1094 8642 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 8982 8986 1473 8998 1474 8999 1475 9000 1476 9001 1477 9002 9097 9098 9099 9100 2021 2954 2955 2956 7006 3662
living$	1372 1373 1374 1375 1376 1377 1457 1473 1474 1475 1476 1477 10407 10449 10463 2954 2956 6794 10492 3662
livs$	2956
local	2488
local$	1304 1657 9922 6320 2947 6901 3271
locat	10245
locate$	7325
location$	4065 4066 4067
lock$	2710
locked$	8185 6565 10260 6574 2939 2940
lockers$	6605
locs$	7149 7151
lodged$	2956
lodgers$	5271 5272 5273
lodges$	2956
lodging$	2956
lodgings$	10449
lodgs$	2956
log	2540 2554 2560 2582 7282
log$	6385 6392 2579 6412 2585 10131 10135 2616 10215 10219
loged$	6392 2616
logged	2582 10109
logged$	2562 2563 2590 10132 10144 7299
loggerheads$	9511
loggin	2582
logging$	6392 2579 2585
logginged$	6392
loggings$	6392
logo$	7168
logos$	7168
logs	2582
logs$	10070 6385 6392 10131 10219
loiter$	7104
loitered$	7104
loitering$	7104
loiterred$	7104
loiterring$	7104
loiters$	7104
lone$	1657 3270
loner$	3716
loners$	3716
long$	6208 9925 3295 3317 3318 3326
longer$	5277 5282 5316 5435 1604 1605 5449 2674
look$	3883 4109 630 631 632 810 1332 5352 5353 5354 5357 5358 5360 5361 5364 1533 1542 1705 1706 1707 9752 2327 9929 9931 10145 2953 3238 3300 3329
looked$	630 631 632 1289 1533 1542 5418 9114 9115 9116 9117 9118 9119 9130 1705 1706 1707 9581 9586 9589 9590 9592 9593 9594 9595 9762 2327 9978 2820 2948 3238 3300 3329 3822
looking$	630 631 632 4465 4747 916 917 918 919 920 921 4771 5161 5333 5352 5353 5354 5357 5358 5360 5361 5364 1533 1542 9071 9079 9080 5417 9114 9115 9116 9117 9118 9119 5434 9129 9201 5820 2327 10048 7115 7116 7124 7125 7129 7217 3661
lookings$	10048
lookked$	1533 1542
lookking$	1533 1542
lookout$	1082 9509 3775
lookouts$	1082 3775
looks$	8135 8136 630 631 632 1533 1542 9225 1705 1706 1707 9304 2327 2953 3238 3300 3329
loose$	4118 3119 3155
lorry$	4072
lose$	5335 5336 5337 9031 9032 9033 5341 5342 9368 2892 2964
loser$	8598 8599 8600 6942 6943
losers$	8598 8599 8600 6942 6943
loses$	2892
losing	2851
losing$	1700 9691 9692 6683 2892 2964 3594
loss$	9909 7428
lost	2851 2916 10442
lost$	4894 1700 9507 9933 9934 9935 9936 2412 2413 2637 6601 6683 2892 2964 3096 3124 7262 3594
lot$	691 8483 1303 8962 8963 1497 9065 9073 9074 2270 2684 6539 6928 7086
lots$	1703
loud$	3193
loudmouth$	3714
loudmouths$	3714
lounge	6794
lounge$	1761 1762 1763 10487
lounges$	1761 1762 1763
lout$	3706
loutish$	3706 3722
louts$	8619 8620 8621 3706
love$	534 535 536 537 538 539 540 541 542 543 544 909 910 911 912 977 978 979 980 8691 3061
loved$	909 910 911 912 977 978 979 980 3061
lover$	8070 8071 6867
lovers$	8070 8071 6867
loves$	534 535 536 537 538 909 910 911 912 977 978 979 980 3061
loving$	909 910 911 912 977 978 979 980 3061
low$	4453 4904 4925 8714 8715 8716 8717 1193 1205 1206 5044 5045 5046 5047 5048 5049 5050 5051 5052 5053 5054 5055 5056 5057 5058 5059 5061 5062 5063 1248 1249 1250 1251 1748 9298 3086 3155 3169 3214 7172 3797
lower	2775
lower$	1205 1206 10320 3611
lowest$	3638
lowlife$	3706
lowlifes$	3706
loyal$	1230
luck$	8161
lupus	6763 3584
lupus$	10456 7416
lurch$	9758
lure$	3007
lured$	3007 6895
lures$	3007
luring$	3007
lycra$	7168
lying$	742 743 782 8625 8681 9507
machet	10519
machete$	6811 10516
made$	41 42 44 95 97 98 99 7638 130 3963 3964 3965 3966 3967 3968 3969 333 334 385 430 478 8099 4526 8235 8236 8237 8253 757 840 4708 4709 4710 8416 966 985 986 8520 1143 1144 1146 1163 1454 5510 5726 5728 5731 9458 9464 5840 5886 5925 9705 9706 9707 9708 2202 2339 2340 2389 2636 10169 2660 6511 2848 6751 3075 7331
magist	3679
magistrate$	2981
magistrates$	8825 8826 2741 10333 2981
magnet$	2706 7357
magnets$	2706 7357
mail$	9902
mails$	9902
main$	10066 10189 10250 10257 3103 3147 3498 3501 3503 3505
major$	3505
majority$	2684
make	2581
make$	41 42 44 95 97 98 99 7638 130 3963 3964 3965 3966 3967 3968 3969 3970 3971 3977 3978 3979 3980 3981 4114 333 334 385 7915 4223 430 478 676 4526 702 8253 757 8356 840 4673 4674 4675 966 985 986 1143 1144 1146 1454 9036 1560 9178 5528 9226 9227 9228 9246 5565 5612 5726 5727 9429 9452 5760 9460 9464 9465 9509 5924 2202 2339 2340 6330 2811 2848 3075 7159
maked$	676 702 840 966 985 986 9178
maker$	6921 6925
makers$	6921 6925
makes$	3862 7556 7557 7558 7559 7560 7561 41 42 44 95 97 98 99 7638 333 334 430 478 676 4526 702 8235 8236 8237 8253 757 840 4708 4709 4710 966 985 986 1143 1144 1146 1454 9178 5726 9464 2202 2339 2340 2848 3075
makeup$	9226 9227 9228 9304 7151 7159 7168
making$	41 42 44 95 97 98 99 7639 7640 7641 130 3963 3964 3965 3966 3967 3968 3969 3970 7666 7786 7787 7788 7789 7790 7791 7792 7793 333 334 430 478 676 702 757 840 4716 4717 4718 966 985 986 8541 1143 1144 1146 1454 9079 9080 1560 9178 9507 2202 9801 2339 2340 2848 3075 6922
maladaptive$	3005
maladjusted$	3172
male	3509 3521
male$	8040 4753 5189 5192 5489 9183 9184 5492 9186 9187 1679 6332 2630 6947 7102 3271 3498
males$	4050 7744 7751 4061 4064 7761 7762 7769 7770 7772 7774 7781 7924 7942 7967 4299 7998 7999 8006 8009 8040 8443 8457 4769 8463 8464 8470 8471 8472 8473 8477 8478 4786 1154 8731 8757 8758 8759 8760 8761 8762 8773 8844 8845 8846 8847 9075 2630 6839 6947 7004 3732
malicious$	8519 3074 3722
malign$	1005 1006 1007 3097
malnourished$	3292
malodorous$	3737
mam	2921 2928 6761 2933
mam$	2922 2931
man	6828
man$	4050 4054 7751 4059 4060 4061 4064 7761 7762 7766 7769 7772 7774 7897 7942 7958 7959 7960 7961 4269 4270 4271 4272 7966 7967 7968 7971 8006 8009 8040 8043 8053 8054 8061 8062 8066 8067 8082 4769 8463 8464 8470 8471 8472 8874 8891 8892 8893 8894 8895 8896 8897 8899 1378 5214 8912 8944 8950 8952 1431 5267 8967 8968 1456 8983 8984 8985 8990 1467 1468 1485 9075 9085 9086 9087 5555 5564 6332 10481 10521 6839 6872 7070 7072
manage	6400 2740 2820
manage$	8602 8663 8664 8691 8798 1357 5190 5191 1360 1372 1373 1374 1375 1376 1377 1457 9036 5352 5353 5354 5357 5358 1527 5360 5361 5364 9059 1550 9076 9077 5388 1557 1558 5391 1565 1572 5405 5406 5407 9408 9755
managed$	1372 1373 1374 1375 1376 1377 1457 1550 1565 9467 9468 9469 9470 9471 2016 2830 3631
management$	5089 2385 2386 2387 2388 3380 7242 7349
manager$	5888 5893 5894 5911 5912 9949 6283 10093 7349
managers$	5888 5893 5894 9949 6283 10093
manages$	1372 1373 1374 1375 1376 1377 1457 1550 1565
managing$	1372 1373 1374 1375 1376 1377 1457 5352 5353 5354 5357 5358 5360 5361 5364 1550 9079 9080 1565 1572 5405 5406 5407
manbag$	7165 7168 3742
manbags$	7165 7168 3742
manipulate$	1118 5151 3152 7208
manipulated$	7570 1118 3152 7208
manipulates$	1118 3152 7208
manipulating$	1118 3152 7208 3722
manipulative$	3178 3722
manipulator$	6942
manipulators$	6942
mannered$	7031 7032
many$	122 123 124 3994 4017 485 8876 9156 6178 6179 6202 6203
map	2512 7288
map$	2510 2511 2538 2552 2577 3458
mapped$	2510 2538 2552 2577 10144 3458
mapping$	2510 2538 2552 2577 3458
maps$	2510 2538 2552 2577 3458
march$	7940
marginalised$	3271
marked$	2590
marker$	6421 7313
markers$	6421 7313
market	6659
market$	10352 10355
marks$	7472
marria	10440
mask$	1760 9289 7168 7178
masked$	1760 7185
masking$	1760
maskked$	1760
maskking$	1760
masks$	9281 9282 9283 1760 9286 9289 7168 7178
massage$	2456
match	10029
match$	6349
matche	2533
matched$	6365
matching$	5583 2614 3341 7353 3567
material$	10049
materialistic$	3722
mates$	4184 4185 4186 7937
maths$	4861 7473 7475
matric	7288
matrix	7288
matrix$	10150 7289
matted$	3318
matter$	267 5680 5681 5701 9429 6280
matters$	8986 6171
mattress$	6791
mature$	1363 1564 5445 1626 1627 1628 1629 9155 1645 7098 7099 7100 3731
maturity$	1363 8910 1511 3731
may$	7940 5029 1397 6327 2498 2603 2714 2735
mayhem$	8494 6893 6983
mdma	6691
mdma$	10384
me$	7237
meals$	10496
mean$	7537 7562 8253 6233 3297
meaningful$	6012 6013 6014 6015
means$	7537 7562 8236 8237 8253 2780
meant$	7874 7875 8236 8237 9526
measur	7385 7389
measure$	283 284 285
media$	4294 4295 4296 4297 4298 7992 7993 7994 10107 10282
medica	6686 3807
medical$	10365 10379 3615
medication$	10379 10393
medicine$	7442
mediterranean$	1679 5515 5517 3297 7161
medium$	1205 1206 5044 5045 5046 5047 5048 5049 5050 5051 5052 5053 5054 5055 5056 5057 5058 5059 5061 5062 5063 1666 3274
meet	10099
meet$	7612 7619 4151 4152 4153 7858 7860 7861 7987 467 468 469 8051 8094 8095 8096 8097 8098 8141 8142 8143 8401 8403 8409 8411 9310 9340 9346 9360 9752 6876 7190
meetin	10140
meeting$	7702 7886 467 468 469 8051 8094 8095 8096 8097 8098 8141 8142 8143 9541 9542 9543 10086 7217 7322
meetings$	9541 9542 9543
meets$	467 468 469 10110
melato	3607
melatonin$	7439
meloterritorial$	3722
member	10004 10005 6316 6324 2513 6388 10104 10121 10124 10126 10128 6436 10130 2607 2608 10140 10141 10143 6471 10174 10182 2665 2680 10220 2701 10235 6558 6576 6586 10279 6587 10293 10323 2812 10342 10347 2829 10357 7288 7332 3509 7363 7370 7377 7388 7389
member$	1154 8731 8757 8758 8759 8760 8761 8762 8773 5742 5752 5764 5769 5770 5911 5912 10046 10195 10280 6828 6912 6980 7004
members$	145 276 336 712 996 8556 8624 1154 8731 8757 8758 8759 8760 8761 8762 8773 1258 1726 1773 1774 5734 6112 10032 6415 2584 2611 10164 6497 10195 2677 10212 6533 2709 2733 10280 10281 6592 10315 6633 10327 6644 6665 6668 6912 6980 6985 7004 3181 7293 3489 3511
membership$	2513 6484 10177 6912
men$	4050 7744 4052 4053 7748 7749 7751 4059 4060 4061 4064 7758 7761 7762 7766 7769 7770 7772 7774 7778 7780 7782 7783 7844 7849 7856 4184 4185 4186 7897 7922 7923 7942 7958 7959 7960 7961 4269 4270 4271 4272 7966 7967 7968 7971 4299 7996 7997 8001 8006 8009 8040 8043 8053 8056 8059 8060 8065 8066 8067 8082 8141 8142 8143 8441 8447 8448 4769 8463 8464 8470 8471 8472 8473 8476 8477 4786 4789 8830 8844 8845 8846 8847 8874 5189 5192 8891 8892 8893 8894 8895 8896 8897 8898 1378 5213 8917 8918 8935 8942 8950 8951 8952 1429 8967 8968 1467 1468 1485 9075 9085 9086 9087 9255 9307 6839 6841 6843 6872 7070 7072
menace$	961 962 963 4868 1037 4870 4871 4872 4873 4874 4875 4876 4877 4878 4879 8573 8574 4882 4883 3068 6942 6965 3720
menaced$	961 962 963 3068
menaces$	961 962 963 3068 6942
menacing$	961 962 963 3068 3297 7132 3720
mend$	351 9928
mended$	351 5700
mends$	351
meningitis$	3799
mental	6686 6687
mental$	10379 10380 2871 6706 10440 7005 3797
mentality$	6912 6920 6933 7045 7273
mentally$	3208
mentor$	7453
mentoring$	138
merely$	1849 1974 2188 2189
merry$	4974
mess$	4127 9909 6221
messag	10040 2612 6589
message$	7987 467 468 469 471 472 473 474 475 476 477 10266 6636 7254
messaged$	467 468 469 471 472 473 474 475 476 477
messages$	7756 4077 4078 467 468 469 7995 471 472 473 474 475 476 477 6378 2548 10138 10282 7254
messaging$	7702 467 468 469 471 472 473 474 475 476 477
messed$	1233 5071
messy$	3318
met	2934
met$	7701 467 468 469 8116 8117 8118 8128 9762 2469 6876
methyl	3607
methylphenidate$	7439
mice	2969
mice$	6801
micro$	3341
middle$	1682 1686 5539 6759
might$	2044 2045 2046 2047 2048 6327 2498 2532
migrai	3798
mind$	8837 1462 1463 1464 1465 1466 9709
minded$	7029 7036 7225
minder$	9160 9161 9162 9163
minders$	9160 9161 9162 9163
mindset$	6933
mini$	5254 9273 9274 9275 5604 3081 3241 7173 3348
miniature$	3241
minimal$	8714 8715 8716 8717 1193 6034 3169
minimise$	705 867 3053 7208
minimised$	705 867 3053 7208
minimises$	705 867 3053 7208
minimising$	705 867 3053 7208
minimum$	9745
miniskirt$	3742
miniskirts$	3742
misbehave$	3719
misbehaved$	3719
misbehaves$	3719
misbehaving$	3719
misbehaviour$	3719
miscar	3604
miscarriage$	7436
miscarried$	7436
mischief$	9510 6893 3093
miscreant$	3706
miscreants$	3706
miserable$	8491
misery$	8491
misfit$	8598 8599 8600 6942 6943
misfits$	8598 8599 8600 6942 6943
misfortune$	8200 8201 8203 8204
misguided$	3005
mishandle$	3750
mishandled$	3750
mishandles$	3750
mishandling$	3750
misled$	7262
mismanage$	3750
mismanaged$	3750
mismanages$	3750
mismanaging$	3750
misper$	6849 6952
mispers$	6849 6952
miss$	7829 7858 7860 7861 7862 9368 9507 2370 2371 3633
missed$	9507 9875 9876 9877 9878 2370 2371 9933 9934 9935 9936 3419 3633
misses	2916
misses$	9507 2370 2371 3633
missing$	7584 7585 7586 7587 7588 7834 7895 7972 7973 7981 4289 4290 8502 8503 5039 1275 5691 9507 9549 2370 2371 6443 6849 3633
misuse$	3863 7444
misuser$	8593 8594 6942
misusers$	8593 8594 6942
mix$	7829 8094 8095 8096 8097 8098 945 958 959
mixed$	4063 393 394 395 396 397 398 399 945 958 959 8714 8715 8716 8717 1658 1661 1676 1680 1684 1692 5538 5546 5547 5548 1718 1719 3302
mixes	10065
mixes$	945 958 959 10052
mixing$	8094 8095 8096 8097 8098 945 958 959
mob$	1003 1004 1303 6919 3088
mobile$	2587 10113 3479
mobiles$	2587 10113
mock$	3640
mocks$	7475
modern$	3159
modestly$	8144
modus$	7343 3513 3782
mohawk$	3738
mohawks$	3738
mohican$	3739
mohicans$	3739
molestation$	6755
mollycoddling$	9109
moment$	2748
moncler$	3741
money$	7767 7768 4085 4086 4087 4088 4089 4091 4092 4184 4185 4186 7901 7902 7903 4262 4263 4264 8014 8015 8016 8017 8018 8019 8020 8021 8026 8029 4742 8438 8439 8460 8466 8479 8495 9904 9970 10152 6896 3156 7265
monito	2540 2582 6444 2820
monitor$	2522 2526 10120 10131 10135 6447 2616 10215 7325
monitored$	2526 10132 10137 6447 2616 10144
monitores$	2526
monitoring$	2526 2613 6447
monitors$	2526 10131 6447
monkey$	9704
monster$	6942
monsters$	6942
month$	9500 9501 9502 7265 7479
months$	7265 7479
mood	6687
mood$	10380 3568 7433
moods$	7433
moody$	3722
moral$	4692
morals$	8813 6987 7046
more	3451 3552
more$	3853 3854 3855 3856 3857 7818 1381 1382 1383 1384 1392 1393 1394 1395 1411 1442 9064 9073 9074 1630 9566 9575 2379 2380 2381 2382 2383 6277 6279 2458 2459 2463 7086 3498
morning$	9500 9501 9502 3470
morphi	6695
morphine$	10388
most$	691 8876 9064 9154 9156 1714 5634 1803 1805 2684 6539
mostly$	1769
mother	6746 10441 6749 2921 2928 6761 2930 2933 10464 10478 10479 6789
mother$	1138 1139 5077 5078 8822 8966 1481 1490 5323 5324 5325 5326 2910 2911 10437 10439 6747 2918 2919 2922 2926 2927 10459 10463 6777 7049 3252
mothered$	3252
mothering$	1388 1389 1390 9109 9114 9115 9116 3252
motherred$	3252
motherring$	3252
mothers$	1138 1139 5077 5078 1388 1389 1390 6127 2926 7049 3252
motions$	9900
motivated$	913 5020
motivation$	8813 6891 7046
mould	2969
mould$	10493 6801
mount	2581
moustache$	7133 3738
moustaches$	7133 3738
mousy$	3318
mouth$	694
mouthed$	7025 7026
mouthy$	3722
mov	2827
move$	4178 4179 4180 9340 9346 9360 9512 9928 10029 10444 10453 7190 7463 7489
moved$	296 297 298 299 8185 9345 9351 9356 9365 9441 9713 9714 6190 2830 10442 6750 6754 2954 2957
moveme	10004 10050 2558 6390 6391 6409 6414 10140 2619 7388
movements$	10102 10107 10108 6416 6451
moves	3631
moves$	7463 7489
moving	10145
mri$	10402
ms	6763
ms$	10456 7418
much$	68 691 5292 1496 5345 9073 9074 2271 6176 6177 2400 6258 2684 6539 7086 3327
mugged$	2996
mugger$	8598 8599 8600 6942 6943
muggers$	8598 8599 8600 6942 6943
mugshot$	2528 3763
mugshots$	3763
mule$	8601 8682 8683 8684 6944 6988 3157 6990
mules$	8601 8682 8683 8684 6944 6988 6990
mullet$	3738
mullets$	3738
multi$	2030 2488
multiple$	485 6178 6179 6763 3798
mum	6746 10441 6749 2921 2928 6761 2930 2933 10464 10478 10479 6789
mum$	8268 1138 1139 5077 5078 8822 1490 5323 5324 5325 5326 2910 2911 10437 10439 6747 2918 2919 2922 2926 2927 2931 10459 10463 6777 7049
mums$	8268 1138 1139 5077 5078 2926 7049
murder$	2496 6544 3498
murmur$	7420
muscly$	3274 3737
muscular$	3274 3584 3737
must	2713
must$	21 22 23 24 25 26 724 740 816 829 1397 9917 2395 2397 2603 2666 2735 7256
mystery$	713 716 719 720
nails$	8868 5557 5558 9284 7145 7151 3320
naive$	77 78 725 9007 9008 9009 5327 5328 5329 5350 5463 5464 5465 5466 9679 9680 3054 7081 3722
naivety$	7812 7813 7814 7815 7816 7817 8197 694 4543 4544 4560 729 730 4563
naked$	4302 4310 8049
name	2633 2647 6479
name$	7801 8954 8955 8956 8957 8992 8993 8994 9961 10017 2514 10114 2810
named$	2624 2810 3498
names	2493 6361 2543 6375 2558 6390 6391 10130 10229 10230
names$	10017 10030 10031 10032 10034 2514 2516 10054 6378 10114 10146 2810 10356 7287
naming	2633 2647 6479
naming$	2810
nan	6746 10441 6749 2921 2928 6761 2930 2933 10478 10479 6789
nan$	10437 10439 2931
nana	10479
nannies$	9160 9161 9162 9163
nanny$	9160 9161 9162 9163
nannying$	9109
narcissist$	6942
narcissistic$	3722
narcissists$	6942
narcol	3584
narcolepsy$	7416
nasty$	3096 3722
nation	6737
national$	10430 3480
natural$	8219 8220
naughty$	4842 3096 3172 3178 3722
near$	2260 2261 2262 10106
nearby$	6443
nearly$	1670 3240
neat$	1679 5517 3317 3318
neatly$	1677 3298
necessary$	2780
neck$	9222
necks$	9222
need	6341 10366 2877 6783
need$	21 22 23 24 25 27 796 817 821 1328 1329 1330 1398 8938 9012 9013 9014 1505 5338 9070 1553 9101 9102 9103 1581 1582 1583 5416 1585 1586 1587 1588 5424 5425 5426 5427 5428 5429 5430 5431 1601 1602 9128 5436 5437 5438 5439 5440 5441 5442 9136 9138 5463 5464 5465 5466 5467 5468 5469 5470 9178 10020 10048 2713 6709 10476 7402 7447 7453
needed$	9070 1601 1602 2037 2780
needing$	1328 1329 1330
needless$	3896
needs	2877 3613
needs$	21 22 23 24 25 28 7653 7654 797 818 822 1328 1329 1330 9070 1601 1602 9128 5436 5437 9178 9855 10048 2862 6709 2885 2899 7402 7447 7453 7454 7457
needss$	7454
needy$	3172 3722
neet	3636
neet$	7468 3726
neets$	3725
negative$	3929 8470 8471 8472 8473 1005 1006 1007 8728 8729 10160 3066 3097 3098 3211 7342
neglec	2939 6776 10477
neglect$	9777 2329 2330 9909 9965 10467 10468 10469 10471 3413 7266 7268 7482 3653
neglected$	2329 2330 6771 3411 3412 3413 7482 3653
neglectful$	3747
neglecting$	2329 2330 3412 3413
neglects$	2329 2330 3412 3413
negligence$	7268 3747
negligent$	3747
negligently$	3747
neighb	6615 7496
neighbourhood$	8642 6325 6333 6334 6335 2504 2505 6348 2523 2524 2529 2550 6389 10083 10084 6393 2564 6399 2569 6406 6410 2606 2699 6537 6572 10308
neighbours$	8637 8641 6900 6901
neither$	812 887 1902 1907 1917 1929 2109 5941 2110 2111 2112 5944 2120 2131 2132 2133 2134 2135 2136 2145 2156 2192 2198 2199 2200 2201
networ	10050 6471 10202 2812 10338 7388 7389
network$	7942 10035 10038 10063 10164 6644 6843 3459 3559
networks$	10038 10063 6843
neurod	3794
never$	4424 4435 4436 4437 4438 735 744 4606 805 806 807 808 809 811 812 871 4722 4723 1791 1793 5653 1822 1823 1824 5657 5658 1835 1840 5673 5759 1928 5777 5778 1955 9518 9519 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2100 2101 2124 2137 2192 2453 2454 2674 2894 3170 3257 3383 3744
nevertheless$	7693 7697
new	2488
new$	6320 6758
news$	8533 9685 9686
next	2819
next$	52 4517 4518 4519 4520 5568 6049 7307 7328
niche$	10115
nickna	2493 2543 6375 2558 6390 6391
nicknames$	10032
nicotine$	10391
nigerian$	1679 5517
night$	8504 8680 9500 9501 9502 10136 10389 10390 3797
nightm	3797
nightmare$	8511 1077 4909 1078 4910 1079 4911 1080 4912
nights	6696
nights$	10389
nike$	7168 3341 3344
nikes$	7168
nine$	8555
nines$	9306
nineteen$	8037 8039 545 8072 8073 8891 8892 8893 8894 8895 8896 5209 8928 8929 8930 8931 8932 8933 8934 9174 7070
nitrous$	6691
no$	66 73 7803 7868 7882 8102 8112 4473 653 658 4491 681 8274 4589 759 760 4599 856 857 858 859 860 861 862 863 864 865 866 876 877 878 879 880 881 883 884 885 886 889 4893 1083 4921 1113 1114 1116 1129 1130 4985 4986 1193 5160 1445 1450 5311 5312 1484 1506 1507 5433 1603 1607 1608 1609 1610 1617 5454 5455 5683 5684 5685 5686 1869 1874 1875 1876 1877 1878 9410 9411 9412 9413 1893 1904 1905 1906 1908 1910 1911 1918 1920 1930 1932 1933 1935 1948 5781 5784 5785 5786 1956 1957 1958 1959 1960 1961 1962 1972 9518 9519 5829 5830 5831 5832 5836 2078 2081 2083 2109 5941 2110 2111 2112 5944 2113 2115 2116 2117 2118 2120 2131 2132 2133 2134 2135 2136 2141 2142 2143 2144 2145 9675 2157 2169 6003 2176 2180 2181 2182 2183 2193 6034 6041 2212 2213 2214 2215 2216 2254 2925 2960 10493 3059 3126 3134 3155 3169 3214 3406 3408 3431 3498
nobody$	654 657 680 876 877 878 879 880 881 882 884 885 886 887 9003 9146 1904 1905 1906 1907 1911 1917 1929 2077 2082 2109 5941 2110 2111 2112 5944 2115 2116 2117 2118 2120 2141 2142 2143 2144 2145 9674 2156 2168 9695 2192 7090 3384
nomina	7288 7290
nominal$	10046 6456 6457 10157 2654 10191 6912 3460 7327 7333
nominals$	10036 6457 10157 10191 6912 3776
non	6735
non$	1084 1255 2923 3130 3132 3163 3164 3165 3166 3167
nonattendance$	10428
noncompliance$	3718
noncompliant$	3718
none$	595 609 887 894 895 1452 9003 1902 1907 1911 1917 1929 1978 1979 1980 2109 5941 2110 2111 2112 5944 2120 2131 2132 2133 2134 2135 2136 2145 2152 2153 2156 2168 9697 2192
nonengagement$	3718
nonetheless$	7693 7697
nonexistent$	9910 9911 9912 9913
normal$	8765
normalise$	3053
normalised$	3053
normalises$	3053
normalising$	3053
north$	1750
nose$	9222
not	6614
not$	7621 3938 3940 4004 4008 4423 4425 8121 4435 4436 4437 4438 8252 735 744 4595 805 806 807 808 809 811 888 4724 4725 4824 993 1009 8668 8671 5005 1174 5007 5008 5009 5010 5011 1188 5072 1413 1446 5280 5281 1453 1499 1501 1502 1513 1600 5450 5451 5452 1789 1790 5626 5627 5628 5629 5647 5651 5652 1835 1840 1868 9410 9411 9412 9413 1903 1909 1919 1931 5775 5776 1947 1950 1955 9518 9519 1995 1996 5843 5844 5845 5846 5847 5870 5871 5917 5918 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2100 2101 5939 5940 2109 2112 2119 2124 2128 2137 5970 5972 9691 9692 6010 6016 6017 2192 2203 2204 2260 2261 2262 2274 6238 9955 10000 10001 10003 2674 2844 2894 6739 3170 3242 3243 3249 3257 3383 3592
note	2540 2560
note$	1777 1778 6385 6392 2579 2585
noted$	1777 1778 2562 2563 10144
noteed$	6392
notes$	1777 1778 6385 6392
nothing$	51 3884 54 4472 1495 1512 9146 9261 5624 1894 1895 1896 1897 1898 1899 1904 1905 1906 1939 1940 1941 1963 1964 1965 1966 1967 1968 1969 1970 5813 9518 9519 9674 2151 9742 9743 9744 2224 2225 2226 9930 7090 3367 7218 7423
notice	6500 10318
notice$	1777 1778 9636 9709 9727 9728 9729 9730 9731 9732 9733 10193 2673 10288 10319
noticed$	7573 1777 1778
notices$	1777 1778 10288 10319
noticing$	1777 1778
notify$	2480 2501 2502
notifying$	2501 2502
notifys$	2501 2502
noting	2560
noting$	1777 1778 6392 2579 2585
notinged$	6392
notings$	6392
notoriety$	8199 8434
notorious$	1100 1101 1102 1103 1104 1105 1106 1107 1300 3222 3724
nous$	1354 1356 5243 1412
november$	7940
now$	8265 8266 9011
nowhere$	2268
nucleus$	6980
nude$	4302 4310 4311
nudes$	489 8022 505 506 507 508 6853
nuisan	6540 6629
nuisance$	8610 8631 8823 9939 10231 10232 10233 10322 6942 6965 6986 3178 7055 7357
nuisances$	6942 7055 7357 3715
number	6390 2775
number$	4065 4066 4067 486 5374 9068 2586 2645 6486
numbers$	4065 4066 4067 9904 9970 9972 9981 9982 10218
numerous$	4017 485 6178 6179 6202
nurse	10396
nurse$	10385 10395
nuts$	7005
nutter$	6942
nutters$	6942
obese	3590
obese$	7422 3737
obesit	3590
obesity$	7422
obey$	9340 9346 9360 7190
obeyed$	8107
object	2789 10348
object$	10341
objective$	10301 2780 10341
objectives$	10301
oblivious$	74 75
obnoxious$	3722
observation$	6413 3472 7317
observations$	6413
observe$	6447 2616 7325
observed$	7353 3772
observeed$	6447 2616
observeing$	6447
observes$	6447
obsessed$	527 528 529 530 531 532 533 3442
obsessive$	3794
obstructed$	7262
obstructive$	8790 8791 8792 8793 8794 7015 3722 3747
obtain	10263 2766 3451 3507 3528
obtain$	8137 8138 2479 6356 6663
obtained$	2479 6356 7315 7358
obtaining$	2479 6356
obtains$	2479 6356
obvious$	8219 8220 1885 6202 9895 9896
obviously$	1993 2001 5833 2002 2003
occasion$	9500 9501 9502 9522
occupa	2923
occupation$	6755
ocd	3794
ocg	6345
ocg$	10038
ocgs$	10038
october$	7940
odd$	713 716 719 720 3297
odour$	7138
of	6466 3451 3558
of$	3903 3907 3909 3910 3935 4105 4116 4117 4379 8160 4835 4906 4907 1093 4956 8661 5004 8718 5112 5120 5135 5217 5288 5295 5296 5297 5317 5330 5453 9182 9185 1683 1685 5531 5535 9337 9418 9472 9473 1994 2001 5837 9553 5863 5864 5865 9602 5998 6081 6084 6101 9914 6252 6256 9954 10006 6326 6339 6343 10044 10053 6387 10105 10106 2583 6420 6431 6445 10139 2624 6462 6470 6477 6478 10177 6488 6489 10194 6516 6520 6524 6538 6556 6610 2785 6620 6634 6670 6677 6716 6727 6767 6774 6775 6778 2991 6903 6980 7153 7196 7211 7319 3498 7332 7334 7365 7398 3626 7514 7522
off	6662 2895
off$	3891 7610 7776 7977 7980 7984 4700 4701 8461 8630 4941 4953 4954 1275 5693 9713 9714 6144 6145 6163 6164 6165 6166 6167 6168 6222 6223 6468 2719 6700 10405 6713 6727 6850 6960 7012 7247
offen	10014 10058 10181 10182 10196 10198 10205 10206 10221 10222 10223 10229 10363
offen$	10158
offenc	6474 2658 2682 6607 6824 6827
offence$	10166 10167 6490 10187 6514 10300 10515 10517 10518 10520 3515 7366 3830
offences$	10166 10167 6490 6514 10300 10515 10517 10518 10520 7359 7366 3830
offend	10004 10050 10064 2631 6465 10159 10165 10192 6540 6607 6612 10323 6637 10330 6808 7290 7306 7332 7343 7363 7370 7377 7388 7389 3685 3789
offend$	7829 7858 7860 7861 7862 9368 9369 9380 5688 9503 9507 10148 10151 10168 10199 10200 3496
offendded$	9507
offendding$	9507
offended$	9507 3829
offender$	8470 8471 8472 8536 1016 1097 6457 10157 10158 6485 6487 10191 10462 6931 3460 7335 3517 7350 7517 3709
offenders$	8470 8471 8472 8476 8536 1016 1097 10036 10157 10158 10191 6931 7293 7335 3709
offending$	7580 7918 7925 7928 7932 7934 8230 8313 8447 8635 5090 5091 5092 9507 6463 10158 2639 10201 10203 10231 10232 10233 10272 10300 10303 10305 2782 6618 10312 2828 10510 3100 6982 7366 3547 3684 3829
offends$	9503 9507 10148 10200 3829
offens	6474 2658 2682 6607 6824 6827
offense$	10166 10167 6490 6514 10300 10517 10518 10520 7366 3830
offenses$	10166 10167 6490 6514 10300 10517 10518 10520 7359 7366 3830
offensive$	10516 3722
offer$	488 8363 8364 5630 5632 5633 9327 5635 1804 5637 1806 1807 9394 9481 9482 9483 9495 9500 9501 9502 9541 9542 9543 9752 3030 6889 6890 7198
offere	3613
offered$	7707 4048 4049 488 5630 5632 5633 9394 9705 9706 9707 9708 10253 3030
offering$	488 9394 9481 9482 9483 3030 7198
offerred$	488 9394 3030
offerring$	488 9394 3030
offers$	488 8363 8364 9327 5635 1804 5637 1806 1807 1808 1809 1810 1811 9394 9541 9542 9543 3030 6889 6890 7187
office	6325 6333 6334 6335 2504 2505 2506 6348 2523 2524 2529 2550 6389 10083 10084 2564 6399 6400 2569 6406 6410 2598 2606 6441 2620 2690 6522 2699 6537 6572 6810 6828
office$	5888 5893 5894 9949 6283 10093 3437
officer$	5911 5912 2482 10011 10026 10027 10028 6336 6337 6338 10041 2517 6355 10069 2546 6379 6382 2553 10082 10086 6396 10090 10092 10103 6430 2603 6438 10134 2615 2621 2622 6531 2730 10265 2746 2822 2824 6657 2831 10521 3437
officers$	8009 8489 4797 9179 9180 6312 2482 10008 10011 10018 10019 2495 10026 10027 10028 6336 6337 6338 2509 10041 2517 6355 10069 2546 6379 6382 2553 10082 10086 6396 10090 10092 10093 10095 6408 10103 10112 6430 2603 6438 10134 10137 2615 2621 2622 10187 6505 6531 6552 2730 10265 2746 10333 2822 2824 2831 10360 10503 6901 3468 7393
offices$	10093
offrol	3631
offroll$	7463
offrolled$	7463
offs$	6961
often$	3991 456 9879 9880 9881 9882
oily$	1692 3302
okay$	5397 5398 5399 5400 5401 5402 5403
old$	8041 1338 1339 1340 1342 1363 1386 1563 5443 1645 5491 5494 5496 5682 10431 3250 3259
older$	4051 4055 7759 4071 7771 4079 7779 7846 4162 4163 7898 7922 7942 7945 4274 4301 4304 4305 4309 8006 8009 8040 8042 8043 8055 8057 4367 4369 4374 8069 4748 4749 4750 4751 4755 4756 4757 4758 4759 4760 4761 4763 4764 8470 8471 8472 8473 4784 954 957 8833 8874 5189 5192 1363 8891 8892 8893 8894 8895 8896 8991 5382 1679 10479 6843 3035 6869 6872 7070 3297 7167 7169
olders$	7922 7942 7945 8476 8607
olds$	8921
olive$	1692 3294 3302
omission$	3379
omissions$	3379
on	6466 7282 3451 3675
on$	3972 7682 7683 7707 7745 7746 7747 7750 4058 7753 4193 4219 4442 4454 4455 4506 4521 4523 4525 4528 8611 8612 8636 8807 5115 8927 9182 9185 1668 5529 5545 5611 9337 5816 5819 5821 1997 5852 5853 5854 9689 6071 6072 6073 6098 9842 9843 9883 9954 9974 9975 6394 2576 10105 10106 2583 10109 6422 6423 10129 6437 2625 10161 6480 10236 6554 6563 6571 10321 6630 6634 10346 6683 2863 6698 10403 2882 6793 2982 2987 10514 6948 6978 7054 7211 7232 7275 7305 3539 3688 3689
once$	7691 5827 9536 2410 6285 6286
one	6324
one$	4073 4216 4720 4721 4808 5103 9004 9067 9147 9148 1657 9229 1714 9239 9240 9241 9242 9243 9244 5735 5740 5741 1911 5750 5751 5762 5763 5769 5770 9500 9501 9502 5848 5849 5910 2079 5915 2084 5941 2110 2111 5944 5945 2120 2145 5979 2158 6001 9696 6025 2194 6300 10046 10057 2602 10220 6717 2886 6718 6719 10412 3271
ones	6368
ones$	7744 8535 8913 9015 9016 9017 9018 9019 1509 9229 6374 6623
onesie$	7168
onesies$	7168
ongoing$	6544
online$	462 4294 463 4295 464 4296 465 4297 466 4298 7992 7993 7994 6414 3036
only$	190 4401 4404 627 633 644 645 646 647 648 649 650 652 1275 1315 1849 1974 5892 2188 2189 6070 2379 2380 2381 2382 2383 2396 6230 3362
onto$	6394 6422 2625
onus$	386 387
open$	7569 8843 9340 5649 9346 5655 5660 9360 5669 5745 6362 7190
opened$	8128
operandi$	7345
operat	2488 2506 2513 2690 6522 10245 10348 6667 2898 7385 7388
operate$	8357 1372 1373 1374 1375 1376 1377 9311 9341 9347 9352 9361 9437 10290 10360
operated$	1372 1373 1374 1375 1376 1377 6710
operates$	1372 1373 1374 1375 1376 1377
operating$	1372 1373 1374 1375 1376 1377
operation$	10043 10332 10345 2821 2822 10351 10402 3562
operational$	6320 3560
operations$	10043 10351 10402
operative$	7000 7220
operator$	10026 10027 10028 6336 6337 6338 6438 3437
operators$	10026 10027 10028 6336 6337 6338 6438
opport	6506 7282 7362 7385 7389
opportunit$	4082 251 252 8362 2350 2351 2352 2353 9895 9896 6889
opportunited$	4082 251 252 8362 2350 2351 2352 2353 9895 9896 6889
opportunities$	3954 3955 3956 125 7741 7742 4082 251 252 2350 2351 2352 2353 9895 9896 2715 6889 7251
opportuniting$	4082 251 252 8362 2350 2351 2352 2353 9895 9896 6889
opportunits$	4082 251 252 8362 2350 2351 2352 2353 9895 9896 6889
opportunitted$	4082 251 252 8362 2350 2351 2352 2353 9895 9896 6889
opportunitting$	4082 251 252 8362 2350 2351 2352 2353 9895 9896 6889
opportunity$	3954 3955 3956 125 4082 251 252 8362 2350 2351 2352 2353 9895 9896 2715 2748 6889 7251
opposed$	7203 7206
oppositional$	3178 3568 3722
opt$	304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 3009
opted$	106 107 108 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 9885 6262 9956 3009
optici	2872
opticians$	6704
opting$	304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 3009
option	7326 7385 7389
opts$	304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 3009
optted$	304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 3009
optting$	304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 3009
or$	6050 3565
oral$	494
order$	10285 6596 10291 10292 10296 10297 10299 10448 10508 10509 10513 10514 10515 10516 7399 7488 7512 7517 7518
ordered$	6452 6751 6760 6819
orders$	10045 10062 10285 6596 10291 10292 10296 10297 10299 10448 10515 7399 7512
ordinary$	3297
organi	10052
oriental$	1679 5515
ot$	6847
other$	3833 7528 7529 7908 4539 4540 4793 4794 8500 4850 4852 8561 8562 8563 8564 8565 8566 8567 8568 8569 8570 8571 8572 8575 8576 8578 8580 4947 8646 8797 9151 9153 9157 1657 6159 9992 6832 6901 3271 3381 3498
others	6576
others$	3833 7528 7529 4414 4415 4420 4421 4429 4447 4539 4540 734 4605 4615 4616 4820 989 990 991 4849 4851 8561 8562 8563 8564 8565 8566 8567 8568 8569 8570 8571 8572 8575 8576 8577 8638 1153 8874 8913 9015 9016 9017 9018 9019 9151 9156 9239 9240 9241 9399 9400 9401 9402 9403 5717 5718 5719 10325 6832 6844
otherwise$	596 597 8123 8126 8127
ought$	21 22 23 24 25 29 593 723 741 748 749 750 751 752 753 754 755 756 765 768 769 770 771 798 819 830 2036 2039 2040 2041 2042 2043 6019 2267
our$	4669 9915 9916 9922 7187 7210 7244 7255 3498
out	6479 10251 6772
out$	3890 7611 7776 262 273 7832 7842 7860 7861 7867 7888 7893 7896 4350 8132 633 8462 4770 4802 8585 1090 1092 8670 1234 1246 5086 1256 1275 1280 1290 9197 9202 9507 9517 9713 9714 6067 2249 2275 10022 2515 2522 2527 6443 6513 2724 6557 6564 6662 2895 6742 10443 10447 6771 10465 6846 7012 7481
outbursts$	8681 8786 8787 7013
outcome$	7364
outcomes$	7364
outfit$	9273 9274 9275 7170 7173
outfits$	9273 9274 9275 9276 9277 9304 7170 7173
outlaws$	8676
outlook$	1354 1356 8986 1462 1463 1464 1465 1466
outrageous$	8719 8720 8721 8722 8723 8724 8725 8726 8727 3178
outright$	1812 7187
outs$	8585 10218 7481
outside$	8636 1245 10129
outstanding$	6362 3498
over$	4076 1152 5201 5202 5203 9028 9029 9030 9034 9035 1670 5529 9272 9298 9301 9960 9989 10105 3027 3203 3446 3447
overcr	3824
overcrowded$	10493
overdo	3579
overdose$	7411
overdosed$	7411
overdressed$	3737
overdue$	10382
overhe	6397
overla	2533
overlaid$	6365
overlook$	3423
overlooked$	3411 3423 7262
overlooking$	3423
overlookked$	3423
overlookking$	3423
overlooks$	3423
overly$	3232
overreact$	3752
overreacted$	3752
overreacting$	3752
overreacts$	3752
overreactted$	3752
overreactting$	3752
oversexualised$	3700
oversight$	2385 2386 2387 2388 7242
oversized$	3341
overt	2826
overt$	6658
overweight$	7425 3737
owing$	3850 290 4130 2946 10477
own	7494
own$	3842 12 3845 3846 7540 7541 7542 7543 37 3870 3871 3872 3960 3961 4093 4094 4095 4096 4097 4098 4099 4100 4101 4102 271 4118 4126 4166 337 338 339 374 375 4456 665 8191 8192 4500 4501 4504 4507 4508 8229 788 4929 5144 5155 8870 8871 8872 8873 5181 8886 8887 5289 9045 9046 9047 9048 9049 9050 9051 9052 9053 9054 9055 9056 9057 9082 9090 9091 9092 9093 9094 9095 9096 5404 5903 5904 5905 5906 5907 5908 5991 6130 10383 10497
owned$	9442 9443 9444 9445
ownership$	4623 4624 4625 4626 4627 4628 4629 4630 4631 4632 4633 4634 4648 4649 4650 4651 4652 8346 8347 8348 8349 8350 8351 8352 8353 8354 8355 9636 9945 9946 9947 9948 7263
oxide$	10384
pacemaker$	2852
pack$	1003 1004 1303 6919 3088
packag	7282
package$	8686 7452
packages$	7871 7955 7956 7957 8686 6845 6993
padded$	3341
paedia	6701 2872 6706
paediatric$	6704
paediatrician$	10394 10395 10399
paid$	999 5891 5895 2202 2374
pain$	1077 4909 1078 4910 1079 4911 1080 4912
painkillers$	10391
pair$	9224
pakistani$	1679 5517
pale$	1692 9233 3294 3297 3302 3737
palest$	1699 3322
palm$	2336 3415
palmed$	2336 3415
palming$	2336 3415
palmmed$	2336 3415
palmming$	2336 3415
palms$	2336 3415
panel	7389
panel$	5888 5893 5894 9949 6283 3437
panic	6686
panic$	10379 3568 3572
papers	6757
papers$	10450
paperwork$	9892 9904
paracetamol$	7413
parade	6659
parade$	10317 10352 10355
paranoid$	3722
parcels$	7871 6845
parent	6746 6747 10441 6749 2920 2928 2930 10464 10478 2983
parent$	8691 5077 5078 5302 8996 8997 1481 1490 5323 5324 5325 5326 2910 10437 10439 2918 2919 2926 2927 10459 6777 7049 3252 7486 7491
parental$	4924 5070 3221 3648
parented$	3252
parenting$	1388 1389 1390 9109 9126 6815 3252
parents$	8268 1138 1139 5077 5078 8822 1388 1389 1390 5302 8996 8997 5729 5730 5732 5733 6112 6126 9915 9916 10437 10439 2918 2919 2926 2927 2932 10459 10463 6777 6984 7049 3252 7254 7255 7481 7486 7491
parentted$	3252
parentting$	3252
park	6615 7496
park$	7938 7939 7958 7959 7960 7961 8141 8142 8143 10308 10317 10352 10355
parka$	7164
parkas$	7164
part$	294 4381 4382 8076 691 8230 8311 8312 8313 8316 8317 8318 8319 8320 8321 8322 8323 8324 8325 8326 8327 8712 2513 10195 6528 6652 2896
partake$	393 394 395 396 400 401 402
partaked$	400 401 402
partakes$	400 401 402
partaking$	393 394 395 396 400 401 402
partially$	3597
participant$	669 6873 7080
participants$	669 6873 7080
participate$	393 394 395 396 669 9310 9340 9346 9360 7190
participated$	393 394 395 396 669
participates$	393 394 395 396 669
participating$	393 394 395 396 669
participation$	393 394 395 396
parties$	7958 7959 7960 7961 8079 7080
partly$	2393 2394 3045 3426
partne	2488 10440 10442
partner$	8010 8011 8034 514 8070 8071 547 548 6320 2694 10436 2919 10446 10451 10458 6867 6868 6873 7065 7080
partners$	8010 8011 8034 514 8070 8071 547 548 5271 5272 5273 2571 6867 6868 6873 7065 7080
partnership$	2694
party$	7958 7959 7960 7961 8079 7080
partying$	4184 4185 4186
pass	2544 2559
pass$	2362 9931 2485 2554 2565 2567 2705 3238
passd$	2567
passed	6401 3643
passed$	4385 2315 2316 2362 2485 10071 2561 2567 7249 7299
passengers$	8637 10325 6900
passers$	4795
passes$	2362 2485 3238
passing$	9691 9692 2362 2485 2565 2567 2705 7250 7322
passive$	9866
passs$	2565 2567 2705
passwo	6361
passwords$	10054
past$	3368
pastoral$	3623 3624
pasty$	3737
patchy$	8714 8715 8716 8717 1193 9910 9911 9912 9913 2429 2618 3056 3169
path$	7851 4241
pathetic$	3747
pathetically$	3747
pathological$	3111
patien	3809
patience$	4968 6245
patrol	2506 6400 2598 2620 2690 6522 7396
patrol$	2482 10008 6338 10093 10095 6430 2603 2615 2621 2622 2730 2746 2822 2824 10350 2831
patrols$	2482 10008 6338 10093 10095 6430 2603 2615 2621 2622 2730 2746 2822 2824 10350 2831 7393
patronising$	3748
pattern$	2166 6510 7346
pay$	7743 8137 8138 999 2202 2374
payback$	7517
paying$	999 2374
pays$	999 2202 2374
pc$	10090
pcso	2506 6348 2523 2524 2529 2550 6389 10083 10084 2564 6399 2569 6406 6441 2620 2699 6537 6572
pcso$	2482 6338 10041 6355 6382 2553 10082 6396 10092 2603 10134 2622 6531 10265 2746 2831
pcsos$	2482 6338 10041 6355 6382 2553 10082 6396 10092 2603 10134 2622 6531 10265 2746 2831
pe$	10378
peer$	3936 7744 8475 4837 4838 1154 8731 8757 8758 8759 8760 8761 8762 8773 9182 9185 6898 6929 3102 7004
peers	6737
peers$	3833 7628 7744 7937 8452 8470 8471 8472 4781 8496 8497 8498 8499 1154 8731 8757 8758 8759 8760 8761 8762 8773 9152 9158 9182 9185 10430 6832 6929 6932 7004
pen$	7440
penalty$	2903
pencilled$	3331
pens$	7440
people	6368 10279 10330
people$	13 7603 148 7744 7760 7772 7826 7912 4220 4222 4224 7966 4414 4415 4420 4421 4429 4447 734 4605 4669 4719 8465 8470 8471 8472 8473 4786 8487 8489 4797 8496 8497 8498 8499 4820 989 990 991 997 8529 8624 8640 8644 1153 8730 8731 8735 8757 8758 8759 8760 8761 8762 8775 1259 5093 8789 9044 9075 9399 9400 9401 9402 9403 5717 5718 5719 9417 5734 5743 5749 9453 5761 9498 5810 9552 9554 9715 9716 6060 6061 6062 6063 6064 6065 9773 6113 6114 6130 6131 9844 9845 9854 9855 9856 9857 9858 9859 9860 9861 9862 9863 9903 9915 9916 9937 9938 9942 9944 6308 10002 2630 10164 6497 10212 10214 6533 10280 6644 6900 6901 7004 7246 7255
pep	3621
pep$	7453
peps$	7453
perceive$	4676 4677 4678 4679 4680 4681 4682 4683 4684 4685 4686 4687
perceived$	1042
perfectly$	4013 4021 1314 9045 9046 9047 9048 9049 9050 9051 9052 9053 9054 9055 9056 9057 1551 1554
perfor	10348
performance$	7242
performers$	5734 5743
perfunctory$	3747
peril$	7525 7526
period$	6689 7433
periods$	7433
permanently$	1982 5814 1983 5815 1984 1985 1986 1987 1988 1989 3627
permit$	45 46 218 219
permited$	45 46 218 219
permiting$	45 46 218 219
permits$	45 46 218 219
permitted$	45 46 218 219
permitting$	45 46 218 219
perpet	6465 10323
perpetrator$	7966 8040 8306 8537 8538 8539 8540 1022 1023 1024 1025 4858 1027 1028 1029 1030 1031 1032 4865 8559 8560 10158 6934 6935 6936 6939 3108 3109 7337 3792
perpetrators$	7966 8040 8306 8537 8538 8539 8540 1022 1023 1024 1025 4858 1027 1028 1029 1030 1031 1032 4865 8559 8560 10158 2797 6934 6935 6936 6939 3108 3109 7337 3792
perpetually$	1982 5814 1983 5815 1984 1985 1986 1987 1988 1989 2024 2025 3376 3745
perpetuat$	38
perpetuated$	38
perpetuates$	38
perpetuating$	38
perpetuats$	38
perpetuatted$	38
perpetuatting$	38
persist$	7681 177 7716
persisted$	7681 177 7716
persistent$	457 458 4899 1812 3017 3099 3111 3503 3634
persistently$	456 2024 2025 3376 3634
persisting$	7681 177 7716
persists$	7681 177 7716
persistted$	7681 177 7716
persistting$	7681 177 7716
person	6388 10140 10141 10143 10174 2680 6576 10293 10323 10342 2896 6828 7370
person$	14 7982 4819 998 8645 8730 8731 8732 8736 8757 8758 8759 8760 8761 8762 8774 1260 5094 1355 9078 5911 5912 6332 10046 2630 10521 7004
personal$	4115 6714
personalities$	4955
personality$	3568
persons$	8732 2630
persua	2490
persuade$	9429 9452 5760
persuaded$	7570 9345 9351 9356 9359 9365 9441 9467 9468 9469 9470 9471
pest$	6942
pests$	6942
petite$	3274 3737
petty$	3111 3149
phase	7362 7385 7389
phobia$	7401
phone	6361 6414 2612 6589
phone$	462 4294 463 4295 464 4296 465 4297 466 4298 7992 7993 7994 8014 8015 8016 8017 8018 8019 8020 8021 8026 9514 9544 9545 9546 9547 9869 10054 2548 2558 2574 10107 2587 10113 6525 10282 6605 3479
phoneing$	2574
phones$	462 4294 463 4295 464 4296 465 4297 466 4298 7992 7993 7994 8014 8015 8016 8017 8018 8019 8020 8021 8026 9514 9544 9545 9546 9547 10054 2548 2574 10107 2587 10113 10282 6605
photo$	7995 8003 4333 4334 503 504 9149 10007 6315 2484 2528 6378 2568 2570 10147
photog	2493 6361 2543 6375 2558 6390 6391 10145 10230 2832
photograph$	4333 4334 503 504 9149 10007 6315 2484 6351 2528 10054 6378 2557 2568 2570 10123 6435 10131 10135 10146 10147 6664
photographed$	7570 7613 4068 8851 9149 6435 10133 2609 3490
photographing$	6435
photographs$	4333 4334 503 504 9149 10007 6315 2484 10030 10031 6351 10054 6378 2557 2568 2570 6435 10131 10146 10147
photos	6361 2558 6390 6391
photos$	7995 8003 8022 4333 4334 503 504 9149 10007 6315 2484 10031 10054 6378 2568 2570 10146 10147
physical$	3596
physically$	3266
physique$	9190 9191 9192 7106 3736
physiques$	9190 9191 9192 7106 3736
pick	6397
pick$	7743
picked$	4069
picking$	7217
pictur	7282 7288
picture$	7995 8003 4333 4334 503 504 9149 10007 6315 2484 6357 2568 2570 10146 10147 10224
pictures$	7995 8003 8022 4333 4334 503 504 9149 10007 6315 2484 10030 10031 2568 2570 10146 10147
piece$	2525
pieceed$	2525
pieceing$	2525
pieces$	2525
pierced$	3737
piercing$	1697 9222 7151 3321
piercings$	1697 9222 7151 3321
pig$	3394
pillar$	6148 2328
pills$	6693 10393 6845 7413
pimp$	3029
pimped$	3029
pimping$	3029
pimples$	7162
pimply$	3737
pimpped$	3029
pimpping$	3029
pimps$	3029
pin$	5000
pink$	3318
pins$	2852
pip	6714
pip$	10407
pity$	6180 9874
place	6741 3631
place$	0 1 2 3835 11 7537 3862 7556 7557 7558 7559 7560 7561 7562 7829 8014 8015 8016 8017 8018 8019 8020 8021 8465 8691 9078 2589 2748 6724 10420 10434 6792 6842 7463
placed$	0 1 2 3835 7533 7534 11 7537 3862 7556 7557 7558 7559 7560 7561 7562 296 297 298 299 2435 2436 2497 2589 2653 2655 2954 6842 3657
placem	10492
placement$	4981 8815 8816 8817 1293 1294 1295 10474 6842 6889 7050 3219 7052 7486 3657 7491
placements$	8815 8816 8817 1293 1294 1295 10488 6842 6889 7050 3219 7492
places$	0 1 2 3835 11 7537 3862 7556 7557 7558 7559 7560 7561 8465 2435 2436 2589 6428 10488 6842
placing$	0 1 2 11 3862 7556 7557 7558 7559 7560 7561 8317 8318 8319 8320 8321 8322 8323 8324 8325 8326 8327 2435 2436 2589 6842
plague$	963 3068
plagued$	963 3068
plagues$	963 3068
plaguing$	963 3068
plain$	2826 3284 3297 3471
plainly$	1870 1871 1872 1873 2001 5833 2002 2003
plaited$	7152
plaits$	7149
plan	10475 7326 7362 7385 7389
plan$	7677 10054 10476 10509 6889 7454 7455 7456 7457 7488
planned$	9526 10248 3536
planni	10047
planning$	7678 2385 2386 2387 2388 7242
plans$	7677 10054 6889 7454 7455
plastered$	1702
plastic$	3081
plate$	6418 2852
plates$	6418
play$	610 642 668 677 870 984 5151 6685 3614
played$	610 642 668 677 870 984
player$	7337
players$	6130 7337
playground$	8674 8675
playing$	610 642 668 677 870 984
plays$	610 642 668 677 870 984
plea$	10242 7254 7513
pleaded$	3681
pleads$	3681
pleas$	9915 9916 10242 7254 7255
please$	7985 7986 9408 9429
pleased$	242 552 553
pleases$	7985 7986
pleasing$	5791
plenty$	122 123 124 3999 4016
plot	2582
plot$	3527
plots$	3527
plotted$	10144 3527
plotti	10047
plotting$	3527
plucked$	3331
plug$	1160 1161 3161
plugged$	1160 1161 3161
plugging$	1160 1161 8687 8688 8689 8690 3161 6994
plugs$	1160 1161 3161
plump$	5500 5536 3737
pnc	3480
pnc$	7312
pnd	3480
pnd$	7312
pneumonia$	3799
podgy$	3737
point	2789
point$	3922 5616 5789 9524 2647 10341 7304
pointless$	3366
points$	7304
poison	3580
polic	7396
police	2488 6325 6333 6334 6335 2504 2505 2506 6348 2523 2524 2529 2550 6389 10083 10084 2564 6399 6400 2569 6406 6408 6410 10116 2598 2606 6441 2620 2631 2690 6522 2699 6537 6561 2740 6572 2823 2826 10354 6807 6809 6810 3468 3552 3675 3782
police$	8268 8489 8655 8825 8826 8844 8845 8846 8847 9179 9180 5888 9585 5893 5894 5896 9949 6283 2455 6312 2482 10008 6320 10018 10019 2495 10026 10027 10028 6336 6337 6338 10033 2509 10041 2517 6355 2546 6379 6382 2553 10081 10082 6395 6396 10090 10092 10093 10095 10096 10103 10112 6430 2603 6438 10134 10137 2621 2622 2624 6457 6463 6485 10179 6487 10187 10188 10193 6504 6505 10213 2694 6531 6544 6552 10254 2730 10265 2746 10300 10333 6641 6650 2822 6655 2824 6657 6658 2831 10360 10500 6809 10502 10503 6901 7038 3380 3427 3436 3457 3481 3522 3529 3560 7393 3672 3684
policed$	2830 3522
polici	6348 2523 2524 2529 2550 6389 10083 10084 2564 6399 2569 6406 2699 6537 6572 2823
policies$	9596 9597 9598 9599 9600 9601 9892
policing$	10018 10041 6355 6382 10082 6393 6396 10092 10213 6531 10225 10265 10328 6641 10340 6655 6657 7308 3522
policy$	9596 9597 9598 9599 9600 9601 9892
polish$	1679 5517 7161
ponytail$	9218 9219 9220 7150 7151
ponytails$	9218 9219 9220 7150 7151
poor$	3929 7634 7635 7636 7637 4118 4599 856 857 858 859 860 861 862 863 864 865 866 1005 1006 1007 4925 8629 8714 8715 8716 8717 1193 8719 8720 8721 8722 8723 8724 8725 8726 8727 8728 8729 1284 1285 1286 1287 1692 9233 2276 2277 2278 2279 9910 9911 9912 9913 2429 2618 3005 3056 3059 3097 3169 3178 3211 3214 3302 3410 3431
poorly$	1677 3298
porn$	6860
pornography$	6860
portly$	3737
pose$	1052 1053 1054 1055 2800 10326
posed$	1052 1053 1054 1055
poses$	1052 1053 1054 1055 2800 10326
posing$	1052 1053 1054 1055 3488
positi	6506 2796
position$	7527 4127 2497
positions$	7527
positive$	3929 3962 10268 10278 3532 7450
posses	6823 3692
possession$	10516 6826 3690 7524
possibility$	5710
possible$	2729 3498
post$	470 479 9841 9853 3021 7304 3794
posted$	470 479 8128 4451 620 621 3021
poster$	2568
posters$	2568
posting$	7886 470 479 3021
posts	2704
posts$	3851 3869 470 479 694 4541 710 6378 3021 7304
potential$	3498
pothead$	6942
potheads$	6942
power	7389
powerful$	3274
powerfully$	3276
powers	7385
powers$	2798
practi	10396
practically$	627 1414 5246 1415 1416 1417 1418 1421 1422 1423 1424 3240
practice$	2385 2386 2387 2388 7242
practised$	1654
pre	2815
precin	6659
precinct$	10317 10352 10355
precious$	2208 6054
precocious$	6857 3729
predator$	8537 8538 8539 8540 1016 1097 6934 6935 6936
predators$	8537 8538 8539 8540 1016 1097 6934 6935 6936
predatory$	3722
predic	3474
predicament$	8311 8312
predicted$	2626 3640 3819
prediction$	7474
predictions$	7473 7474
predictive$	3476
preemptive$	6647
prefer$	126 127 326 327 328 329 330 331 332 366 367 368 369 370 371 3009 3535
prefered$	326 327 328 329 330 331 332 366 367 368 369 370 371 3009
prefering$	326 327 328 329 330 331 332 366 367 368 369 370 371 3009
preferred$	126 127 326 327 328 329 330 331 332 366 367 368 369 370 371 9885 2404 2405 2406 2407 6262 9956 3009
preferring$	326 327 328 329 330 331 332 366 367 368 369 370 371 3009
prefers$	126 127 326 327 328 329 330 331 332 366 367 368 369 370 371 3009
pregab	6695
pregabalin$	10388
pregna	6686 3604
pregnancies$	7436
pregnancy$	10379 7436
pregnant$	7435
premature$	7417
prematurely$	7417 3747
prepared$	346 347 348 376 377 552 553 5622 5625 9319 9320 9321 9322 2490 6511 10248
prescr	3807
presence$	10350
present$	1046 1052 1053 1054 1055 1224 5408 5409 5410 6443 2800 10326 3238
presentation$	8518
presented$	1052 1053 1054 1055 3238
presenting$	1052 1053 1054 1055 3238
presents$	7767 7768 4085 4086 4087 4088 4089 4091 4092 8026 8029 8479 1047 1052 1053 1054 1055 1225 2800 10326 3238
presentted$	1052 1053 1054 1055 3238
presentting$	1052 1053 1054 1055 3238
preser	3507
press$	2767 3535
pressing$	2767
pretext$	2716
prettiest$	1699 3322
pretty$	3737
preven	2775 6619
prevent$	2747
prevented$	9574
prevention$	10286 6608 10312 2788 6815
preventping$	2747
preventring$	2747
prevents$	2747
preventting$	2747
prey$	7568 972
preyed$	974
preys$	973
primar	10423
prime$	8219 8220 3147 3498
principal$	10066 3147 3505
priori	2536 2819 10348 7385
prioritise$	128
prioritised$	128
prioritises$	128
prioritising$	128
priority$	6457 2663 10341 3495 3498 3503 3560
prison	10442 6750 10455 6763 6818
prison$	7934 10435 10443 10456 10457 10511 3683
proact	2685 2826 3552
proactive$	2496 6348 2523 2524 2529 2550 6389 10083 10084 6393 2564 6399 2569 6406 6517 10213 2699 6537 6572 6658
probat	3674
probation$	7506
proble	7444
problem$	8769 5084 8782 5995 9772 9939 6280 10066 6942 3127 3172 3176 3178 7011 3460 7447
problematic$	7925 8719 8720 8721 8722 8723 8724 8725 8726 8727 8790 8791 8792 8793 8794 3172 3178 7015
problems$	8193 8200 8201 8203 8204 8311 8312 4944 8782 8986 2913 6942 7011 7447 3645
procedure$	9596 9597 9598 9599 9600 9601 9892
procedures$	9596 9597 9598 9599 9600 9601 9892
proceed$	2687
proceedings$	10242 10262 7488
proces	2841 10366
process$	9596 9597 9598 9599 9600 9601 9892 6759
processes$	9596 9597 9598 9599 9600 9601
processing$	6673
produc	7282
produce$	478
produced$	478
produces$	478
producing$	478
productive$	10278
professional$	5911 5912 5916 3380
professionalism$	9945 9946 9947 9948 7263
professionals$	8268 4973 8705 8795 5729 5730 5732 5733 6984
profil	2704 7282 7288
profile$	8146 2521 6357 10131 6932 7292 3461
profiled$	10132
profiles$	694 2521 10131 7292 3461
profiling$	3461
profits$	6267
programme$	138 140 141 7456 7517 7518
programmes$	138 140 141
progress$	2712 6889
progressed$	2712
progressing$	2712
progresss$	2712
prolific$	457 458 1119 1120 10157 3017 3099 3111 3153 3503
prolong$	38
prolonged$	38
prolongged$	38
prolongging$	38
prolonging$	38
prolongs$	38
promiscuity$	3698
promiscuous$	3003 6857 3698 3729
promiscuously$	3698
promise$	9596 9597 9598 9599 9600 9601 7253
promises$	9596 9597 9598 9599 9600 9601 7253
prone$	1156
proof$	2634
proper$	6012 6013 6014 6015
properly$	8144
property$	7958 7959 7960 7961 4269 4270 4271 4272
propos	2773
propra	6695
propranolol$	10388
prosec	6376 6405 2710 10240 10241 6549 10245 6565 10260 2903 3782
prosecute$	6542 2791 3531 3538
prosecuted$	10226 10258
prosecuteing$	2791 3538
prosecutes$	2791 3531
prosecuting$	3531
prosecution$	10069 10098 10225 10239 10242 10344 3530 7517
prosecutions$	10225 10242 10270
prosecutors$	10069
prospect$	5708 5804 1973
prostitute$	6860 3029 6863
prostituted$	3029
prostitutes$	6860 3029 6863
prostituting$	3029
prostitution$	7918 7932 6860
protagonist$	7337
protagonists$	7337
protect$	3883 7801 781 8307 4637 8356 8365 5352 5353 5354 5357 5358 5360 5361 5364 5368 9109 2456 2464 2465 2466 2779
protected$	781 9109 9114 9115 9116 9117 9118 9119 2464 2465 2466
protecting$	781 4638 8853 5352 5353 5354 5357 5358 5360 5361 5364 9109 9114 9115 9116 9117 9118 9119 9126 9131 9132 9133 9134 9135 2464 2465 2466 2779
protection$	8853 9097 9098 9099 9100 9106 9107 9108 9109 9114 9115 9116 9117 9118 9119 9126 9131 9132 9133 9134 9135 9761 6595 6603 6604 6782 3822
protects$	781 9109 2464 2465 2466 2779
protectted$	781 9109 2464 2465 2466
protectting$	781 9109 2464 2465 2466
protocol$	9596 9597 9598 9599 9600 9601
protocols$	9596 9597 9598 9599 9600 9601
proud$	6233
prov	2696
prove	2633 2652
prove$	6467
proved$	6467 3510
proves	2652
provid	2544 3451
provide$	2479 6330 2705 6876
provided$	7707 4048 4049 6876
provideed$	2479
provideing$	2479 2705
providence$	6880
provider$	5888 5893 5894 9949 6283 3437
providers$	5888 5893 5894 9949 6283
provides$	2479 2705 6876
providing$	6876
provin	2652
proving$	1036
provision$	7453 7457
provocative$	6857 3699 3729
provocatively$	1677 3288 3298 7167 7169 3699 3729
provoke$	7544 7545 3069 7208
provoked$	7544 7545 3069 7208
provokes$	7544 7545 3069 7208
provoking$	7544 7545 7584 7585 7586 7587 7588 3069 7208
prowl$	1155 9509
prowled$	1155
prowling$	1155
prowlled$	1155
prowlling$	1155
prowls$	1155
pru	3621
pru$	7453
ps$	10090
pscale	10423
psoria	3584
psoriasis$	7416 3740
psychi	3809
psychiatric$	3615
psycho	3797 3809
psycho$	6942
psychologist$	3810
psychologists$	3810
psychopath$	6942
psychopathic$	3722
psychopaths$	6942
psychos$	6942
psychotic$	7005
ptsd	3794
public	6611
public$	8561 8562 8563 8564 8565 8566 8567 8568 8569 8570 8571 8572 8575 8576 8580 4917 8637 8641 2771 2772 10304 10325 6823 6900 3670
puffer$	7168 3341 3349
puffers$	9276 9277 9290 9291 9292 9294 7168
pulled$	7570 935 9299 5607 7172
pulling$	6363
pumped$	7414
punch	10470
punish$	9928 2416 2417 2418 2419
punished$	8185 4854 4855 4856 4857 2416 2417 2418 2419
punishes$	2416 2417 2418 2419
punishing$	2416 2417 2418 2419
punitive$	9690
pupil	10220 6828
pupil$	1154 8731 8757 8758 8759 8760 8761 8762 8773 10521 3072 6928 3107 7004 3621
pupils	6388 10140 10141 10143 10174 2680 6576 10293 10323 10342 7370
pupils$	145 276 7826 336 4414 4415 4420 4421 4429 4447 712 734 4605 8486 8496 8497 8498 8499 4820 989 990 991 996 8556 8561 8562 8563 8564 8565 8566 8567 8568 8569 8570 8571 8572 8575 8576 8577 8624 1153 1154 8731 8734 8757 8758 8759 8760 8761 8762 8773 1258 1726 1773 1774 9399 9400 9401 9402 9403 5717 5718 5719 5734 5743 5810 9554 6130 6844 6900 6928 6941 7004 3181 7254
purcha	6432 6433
purely$	1275
purple$	3318
purpos	2789 7282
purpose$	9785 9788 10301 2780 10341
pursu	2536
pursue	2717 2766
pursue$	247
pursued$	247
pursues$	247
pursui	2717 2766
pursuing$	247
push	2827
push$	427 428 429 636 8648 2767 3013 7208 3562
pushed$	427 428 429 636 2830 3013 7208
pushes$	427 428 429 636 3013 7208
pushing$	7951 427 428 429 636 2767 3013 7208
put	2987
put$	0 1 2 3835 7531 7532 11 7537 3862 7556 7557 7558 7559 7560 7561 7562 128 7707 7829 7858 4177 352 353 354 7900 8116 8117 8118 8235 8236 8237 4594 970 9366 9507 2159 2435 2436 2464 2465 2466 2562 2563 2589 2653 2655 2774 2851 2970 6876
puted$	0 1 2 11 352 353 354 2159 2464 2465 2466 6876
puting$	0 1 2 11 352 353 354 2159 2464 2465 2466 6876
puts$	0 1 2 3835 11 7537 3862 7556 7557 7558 7559 7560 7561 7562 128 352 353 354 8235 8236 8237 970 9507 2159 2435 2436 2464 2465 2466 2589 6428 2970 6876
putted$	0 1 2 11 352 353 354 2159 2464 2465 2466 6876
putting$	0 1 2 3836 7530 11 128 352 353 354 8317 8318 8319 8320 8321 8322 8323 8324 8325 8326 8327 970 9507 2159 2435 2436 2464 2465 2466 6876
puzzling$	713 716 719 720
pyjama$	5594 7168
pyjamas$	9281 9282 9283 9286 7168
queen$	6945 3114
queens$	6945
questi	10145 2832
question$	713 716 719 720 5806 6664
questionable$	3929 7634 7635 7636 7637 4599 3005
questioned$	2977
quick$	242 9866 9925 6233 2403 3064
quicker$	8904
quickly$	8905 8969 9879 9880 9881 9882
quiff$	7151
quiffs$	7151
quite$	3993 4013 1314 1458 1551 1554 3232 3239 3255
rabble$	1003 1004 6919 3094 3706
race$	5490 5493 5508 5512 5516 9231 5550
racists$	7231
radar	10228
radar$	10101 2578
radio$	2574
radioing$	2574
radios$	2574
raff$	6917
rag$	6914
ragged$	9250 9251
rags$	6914
raid	6580
raid$	10273 2974 7361
raided$	10298 10493 2974
raids$	2974 7361
rails$	8634
raise$	5352 5353 5354 5357 5358 5360 5361 5364 5933 3252
raised$	5932 3252 7172
raises$	3252
raising$	5352 5353 5354 5357 5358 5360 5361 5364 3252
ran$	427 428 429 441 442 460 461 1094 1276 1277 1278 1352 1353 2941 3013 3139 3142 7331
random	2685
random$	6517
rang$	9978
ranger	2620
rape	6776
rape$	8426 8427 8428 8429 8430 8431 8432 8433 10469 6908
raped	7484
rarely$	1545 5377 1546 5378 1547 2894
rascal$	3706
rascals$	3706
rash	6671
rash$	77 78 766 10364 3055
rat$	6915
rate	2775
rate$	10243 6627 7365
rated$	1036 1050 1212 1216
rates$	10243 6627 7365
rather$	9941 9943 6298 10000 10001 10003 3232
ratings$	9981 9982
rational$	4115
rats	2969
rats$	6801 6915
re	6607
re$	5676 5687 3099
reach$	8691 9408 9429 9452 5760 9460 9481 9482 9483 7198 7200
reached$	8337 8338 8339 8340 9345 9351 9356 9359 9365 9441 9458 9467 9468 9469 9470 9471
reaches$	7199
reaching$	9481 9482 9483 5791 7198
react$	9367 9928 7278
reacted$	7278 7279
reacting$	7278
reaction$	8802 8803
reacts$	7278
reactted$	7278
reactting$	7278
read	6444 2898 7477
read$	8691 2074 2075 2076 9762 10071 10137 10432
reader$	10111
readers$	10111
readily$	9879 9880 9881 9882
readin	10433 6741
reading$	10434 7217 3639
ready$	8219 8220 9925 6233 2490 2729 10495
real$	4969 6012 6013 6014 6015 3555
realise$	150 4572 4573 4676 4677 4678 4679 4680 4681 4682 4683 4684 4685 4686 4687 4733 4734 4735 4736 4737 4738 4739 4740
realised$	4572 4573 8293 8294 4602 4603
really$	5278 1870 1871 1872 1873 3255
rearrested$	7503
reason$	5339 9481 9482 9483 2716 7198
reasoned$	9345 9351 9356 9365 9441 9467 9468 9469 9470 9471
reasoning$	9481 9482 9483 5794 7198
reasons$	2716
reassurance$	9126
rebuff$	3058 3356
rebuffed$	9328 9333 9334 9335 9336 3058 3356
rebufffed$	3058 3356
rebufffing$	3058 3356
rebuffing$	3058 3356
rebuffs$	3058 3356
recall$	10173
receiv	7282 3613
receive$	4074
receives$	2882
recent	2488
recent$	6320
reckless$	77 78 3929 7634 7635 7636 7637 4118 7925 766 3003 3055 3722
recklessly$	3693
recklessness$	7812 7813 7814 7815 7816 7817 8197 4543 4544 4563
reclaim$	2817
reclaimed$	2817
reclaiming$	2817
reclaims$	2817
recognise$	7801 8356 4676 4677 4678 4679 4680 4681 4682 4683 4684 4685 4686 4687 4733 4734 4735 4736 4737 4738 4739 4740
recognition$	10111 7310
recomm	2773
recommit$	10168 10199
record	6361 2540 2554 2560 2628
record$	5999 6109 9931 6261 10042 2522 10070 6385 6392 2579 2585 6447 10178 6486 10180 10507 7447 7516
recorded$	2513 6392 2562 2563 2590 6447 10144 2653 2655 6616 6617 3546
recording$	2385 2386 2387 2388 2557 6392 2579 2585 6447 7242
recordinged$	6392
recordings$	2557 6392
records$	10030 10042 10054 10070 6385 6392 2579 2585 6447 10178 10180 7311 7447
recover$	3589
recovered$	10284 3589
recovering$	3589
recovers$	3589
recovery$	10457
recrui	10052
recruit$	411 412 3011 3012
recruited$	7570 411 412 4245 414 415 416 3011 3012
recruiter$	8537 6934 6937 6938
recruiters$	8537 6934 6937 6938
recruiting$	411 412 3011 3012
recruitment$	7580
recruits$	411 412 3011 3012
recruitted$	411 412 3011 3012
recruitting$	411 412 3011 3012
red$	10251 3295 3318 7168 3537
redeal$	10168 10199
redemption$	7200
redheaded$	5536 3737
reduc	2775
reduce	2896
reduce$	7394
reduced$	10320 7379
reduct	6608
reduction$	10301 10312
referenced$	6365
referr	10396
referral$	5635 1804 5637 1806 1807 9766 7254 3685
referrals$	5635 1804 5637 1806 1807 9766 9915 9916 7254 7255
referred$	3613
reflected$	4825
refuge	6790
refuge$	10483
refus	2835 3818
refusal$	4108 277 278 279 280 281 282 1180 1181 1182 1183 1184 1785 1786 5644 2227
refusals$	1785 1786 5644 2227
refuse	3675
refuse$	738 799 805 806 807 808 809 811 853 905 1784 9323 9503 9507 3355 7206 3429
refused$	738 8273 799 805 806 807 808 809 811 853 905 1784 9323 9328 9333 9334 9335 9336 9503 9507 3355 7206 7249 3429
refuser$	6963 3713
refusers$	6963 3713
refuses$	738 799 805 806 807 808 809 811 853 905 1784 9323 9503 9507 3355 7206 3429
refusing$	738 799 805 806 807 808 809 811 853 905 1784 9323 9503 9507 9691 9692 3355 7206 3429
regain	2792
regard	7282
regard$	3898 3899 3900 3901 3902 3904 3905 4945 4946 1115 4948 1151 9727 9728 9729 9730 9731 9732 9733 9734 6044 6045 6046 6047 6048
regardded$	1151
regardding$	1151
regarded$	1038 1151 1218
regarding$	1151
regardless$	7693 7697 8221 9081
regards$	1151
regist	2493 6361 2558 6390 10230
register$	10054 6412 10150 10501 7349 7457
registered$	2937 3599
registers$	10054
registrations$	7318 3487
regret$	8419 8420
regrettable$	6180 9874
regrettably$	3749
regula	2685
regular$	457 458 6517 3017
regularly$	456 10390
regulation$	8809 8810
rehab	10455 6763
rehab$	10456
rehabilitation$	3685
reject$	967 968 9323 9507 3070 3356
rejected$	967 968 9323 9328 9333 9334 9335 9336 9507 3070 3356
rejecting$	967 968 9323 9507 9691 9692 3070 3356
rejects$	967 968 9323 9507 3070 3356
rejectted$	967 968 9323 9507 3070 3356
rejectting$	967 968 9323 9507 3070 3356
relapse$	9368 7193
related$	10430 6912
relati	10440 10479 7282
relations$	6854
relationship$	7590 4081 515 516 517 8047 8048 8852 9085 9086 9087 9149 2934 6835 6854 7065
relationships$	7590 4081 515 516 517 9085 9086 9087 9149 6835 6854 7065
relay$	2565
relaying$	2565
relays$	2565
releas	2544
released$	3674 3675
relentlessly$	3745
relevant$	2573
reliab	2488
reliable$	6320
reliant$	7085
relied$	9467 9468 9469 9470 9471 2766
relies$	2973
relish$	909 910 911 912 3061
relished$	909 910 911 912 3061
relishes$	909 910 911 912 3061
relishing$	909 910 911 912 3061
reluctance$	4108 277 278 279 280 281 282 1180 1181 1182 1183 1184
reluctant$	802 805 806 807 808 809 811 1180 1181 1182 1183 1184 2403
relying$	2973
remain	6757 3670
remain$	7829 655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1213 1239 1240 1241 1242 1243 1244 1410 1414 5246 1415 1416 1417 1418 1421 1422 1423 1424 1671 9366 10450 3020 3104 3106 3110 3173 3175 3183 7502
remained$	5021
remains$	3941 274 275 655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 5021 5026 1213 1239 1240 1241 1242 1243 1244 1410 1414 5246 1415 1416 1417 1418 1421 1422 1423 1424 1671 6648 3020 3104 3106 3110 3173 3175 3183
remand	6565 3674
remand$	7506
remanded$	10258 6813 7506
remark$	1777 1778 1779 1780
remarkably$	3239 3255
remarked$	1777 1778 1779 1780
remarking$	1777 1778 1779 1780
remarkked$	1777 1778 1779 1780
remarkking$	1777 1778 1779 1780
remarks$	1777 1778 1779 1780
remind	2703
reminded$	7679 7680 159 160 161 172 173 174 175 2617 6452
reminder$	9871 9872
reminders$	7676 9871 9872
remiss$	3748
remit	2789
remorse$	8419 8420 6891
remorseless$	3722
remote$	9925
remov	2536 2827
remova	10477
removed$	296 297 298 299 9713 9714 10261 2830
render$	41 42 44
rendered$	41 42 44
rendering$	41 42 44
renderred$	41 42 44
renderring$	41 42 44
renders$	41 42 44
rent$	3824
reoffe	6612
reoffend$	9367 10151 10168 10199 7193
reoffended$	3829
reoffender$	3710
reoffenders$	3710
reoffending$	10300 10303 10305 3547 3829
reoffends$	3829
repair$	9928
repara	2983
reparation$	6815
repeat$	457 458 9367 3017 3099 3503
repeated$	4017 6178 6179 6202 9915 9916 3380 7255 3617
repeatedly$	456 5867 2310
replied$	8128 9586 9589 9590 9592 9593 9594 9595 9610 9611 9978
reply$	8141 8142 8143 8401 8403 9340 9346 9360 9752 9869 9928 9931 7190
replying$	7702 7886 8141 8142 8143
report	2486 6321 6329 2540 2554 2559 2560 2647 6479 6741 7282 7285
report$	7801 8238 8251 8356 9686 9766 2397 10022 10070 6392 2565 2566 2567 10097 2579 2585 10178 10180 10219 10434 7254 7472
reportd$	2567
reported$	8099 8107 6392 2567 2640 2670 6616 6617 7299 7353
reporting$	9339 6392 2565 2567 2579 2585
reportinged$	6392
reportings$	6392
reports$	9686 9766 10070 6392 2565 2567 10097 2579 2585 10178 10180 10219 7254
reprim	3674
reprimand$	7506
reprimanded$	7506
reprimands$	7506
reprobate$	3706
reprobates$	3706
reputation$	1298 1299 9904 6267 9970
reques	6341 2752 2766 2773
request$	9766 9871 9872 7254
requested$	7315
requests$	9871 9872 9915 9916 7254 7255
requir	6341 7282
require$	8938 1581 1582 1583 5416 1585 1586 1587 1588 1601 1602 9128 5436 5437
required$	1601 1602 9128 5436 5437 2780 6751
requires$	1601 1602 9128 5436 5437
requiring$	1601 1602 9128 5436 5437
rerob$	10168 10199
reside	6611 2947 2949
residential$	6779 6781 3218
residents$	8489 4797 8561 8562 8563 8564 8565 8566 8567 8568 8569 8570 8571 8572 8575 8576 8577 8637 8641 6130 10304 10325 6900 6901
resilience$	3730
resilient$	1626 1627 1628 1629 1645 3730
resist$	7801 8288 1802
resistance$	1180 1181 1182 1183 1184
resistant$	1180 1181 1182 1183 1184 7203 7206 3722
resisted$	1802
resisting$	1802
resists$	1802
resistted$	1802
resistting$	1802
resit	3643
resolution$	7517
resort$	407 408
resorted$	407 408 2356
resorting$	407 408
resorts$	407 408 2357
resortted$	407 408
resortting$	407 408
respect$	8356 8381 4697 4915 9340 9346 9360 9727 9728 9729 9730 9731 9732 9733 9734 6953 7190
respected$	8107
respit	2947
respite$	6779
respon	10014 6325 10052 6465 10195 7385
respond$	8356 9340 9346 9360 9752 9928 9931 7190
responded$	9586 9589 9590 9592 9593 9594 9595 9610 9611 9762
response$	2165 2173 2174 2175 2385 2386 2387 2388 10010 10018 6348 2523 2524 2529 2550 6389 10083 10084 6393 2564 6399 2569 6406 2699 6537 6572 10334 7242
responses$	2165 2173 2174 2175 2385 2386 2387 2388 7242
responsib$	9772 9855 9897
responsibbed$	9772 9855 9897
responsibbing$	9772 9855 9897
responsibed$	9772 9855 9897
responsibilit$	5287
responsibilities$	8979 9551 9772 9897
responsibility$	300 301 302 303 8230 8308 786 787 4623 4624 4625 4626 4627 4628 4629 4630 4631 4632 4633 4634 4648 4649 4650 4651 4652 8346 8347 8348 8349 8350 8351 8352 8353 8354 8355 8386 9172 9551 9636 9727 9728 9729 9730 9731 9732 9733 9772 9897 2392 7480
responsibing$	9772 9855 9897
responsible$	7550 786 787 1645 9172 2384 9924 10158 2642 6503 2681 6529 6530 2707 10238 2992
responsibly$	8144
responsibs$	9772 9855 9897
rest$	4132 4133 4134 4135 8913 9015 9016 9017 9018 9019 9151 9239 9240 9241 9917 7256
resteal$	10168 10199
rested$	4132 4133 4134 4135
restor	2792
restra	2923
restraining$	6755
rests$	4132 4133 4134 4135 9917 7256
result$	263 4131 2717 6575 7472
resulted$	7537 8236 8237
resulting$	6575
results$	9904 6267 9970 9981 9982 10331 10434 7472
resupply$	10168
retail	2506 6400 6611
retail$	6659
retailers$	2482 10008 6338 10093 10095 2621 10304
retain$	3484
retained$	7315 3484
retaining$	3484
retains$	3484
retak	2792 3643
return	7282
return$	7604 7619 3958 7734 7773 7829 7858 7860 7861 7862 403 404 405 406 4268 437 441 442 4278 4321 4329 498 499 500 4336 8033 8356 9340 9346 9360 9366 9368 2555 3046 7190
returned$	7734 403 404 405 406 437 441 442 3046
returning$	7702 7886 403 404 405 406 4265 437 441 442 4275 8124 3046
returnned$	403 404 405 406 437 441 442 3046
returnning$	403 404 405 406 437 441 442 3046
returns$	7734 403 404 405 406 437 441 442 2555 3046
reveal	2647 6479
revealing$	9250 9251 3341
revel$	969
reveled$	969
reveling$	969
revelled$	969
revelling$	969
revels$	969
review	2593
review$	2526 7047
reviewed$	2526 6536 6601
reviewes$	2526
reviewing$	2526
reviews$	2526 7047
reward$	2728
rewards$	2728
rheumatic$	3583
rid$	2783
ridding$	2783
ride$	636
rided$	636
rides$	636
riding$	636
riff$	3085
right$	3929 3931 3962 8186 8187 8386 8622 5265
rightly$	2397
rigid$	9866 9925 6233
rigoro	2803
rigorous$	6635
ring	2566 3504
ring$	8238 9284 2502 6398 2574 3092 7168
ringin	10040
ringing$	9339 2502 6398 2574
ringle	10165 10347 7370
ringleader$	10189 10250 7336 3707
ringleaders$	10189 10250 7336 3707
rings$	5184 5185 5552 9284 2502 6398 2574 7168
ringworm$	3799
riot$	6972 6973 6974
ripped$	9250 9251 5604 3334 3341
rise$	2745
risk$	7525 7526 7536 3847 16 17 18 3888 7582 7583 7589 7591 7592 7593 7594 7596 7597 7598 7600 4034 4035 4036 4037 4038 4039 4040 4041 4042 4043 4044 4045 4046 8168 693 8311 8312 8369 8370 8371 8372 8373 8374 8375 8376 8377 8378 8379 8380 8391 8392 8393 8394 8395 8440 8447 8460 4868 1037 4870 4871 4872 4873 4874 4875 4876 4877 4878 4879 8573 8574 4882 4883 4884 4885 4886 4887 5037 5038 1207 1208 5041 1210 1211 8737 8738 8739 8740 8741 8742 8743 8744 8745 8746 8747 8748 8749 8750 8751 8752 8753 8754 8755 8756 8839 9085 9086 9087 9097 9098 9099 9100 9101 9102 9103 6172 6601 2778 6632 3001 3457 3497 3822
riskier$	3929 3003
risks$	7525 7526 7582 7583 7591 7592 7593 7594 7596 7597 7598 7600 3975 3976 4034 4035 4036 4037 4038 4039 4040 4041 4042 4043 4044 4045 4046 8311 8312 8369 8370 8371 8372 8373 8374 8375 8376 8377 8378 8379 8380 8392 8393 8394 8395 8440 8839 9085 9086 9087 9097 9098 9099 9100 6834
risky$	7525 7526 3929 4118 7925 4772 3003 3066 3172
ritali	3607
ritalin$	7439
rivalry$	6912
rivals$	6901
road$	7852 4241 3231
roadman$	8527 6913 3705
roadmen$	8527 6913 3705
roam$	7891 1155
roamed$	1155
roaming$	1155
roammed$	1155
roamming$	1155
roams$	1155
rob$	8507 8508 10148 10168 10172 10199 10200
robbed$	7570 7573 8163 2996
robber	10004 10014 6325 10058 10165 6474 10181 2658 10192 10196 10198 10205 10206 2682 10217 10221 10222 10223 6612 6807 6809 6823 6824 6827 7332 3692
robber$	8598 8599 8600 10158 6942 6943
robberies$	10166 10167 6490 6514 10305 10517 10518 10520 7359 7366 7524
robbers$	8598 8599 8600 6942 6943
robbery$	7918 10010 10018 2496 6333 6334 6335 2504 2505 6348 2523 2524 2529 2550 6389 10083 10084 6393 2564 6399 2569 6406 2606 6457 6490 10187 2699 6537 6544 6572 2828 10500 10502 10516 10517 10518 10520 3466 3498 3515 7524
robbing$	10201 10272
robs$	10148 10172 10200
robust	2796 2803 2809 3552
robust$	6635 2808
robuster$	2808
robustly$	7354
rode$	636
role$	8230 9897 6528
roles	10050
roll	3631
roll$	945 9797 7463
rolled$	7463
rolling$	945
roma$	1679 5517
romanian$	1679 5517 7161
room	6522
room$	2482 10008 10026 10027 10028 6336 6337 6338 10093 6438 10134 6791 6792 10487 2968 7301
rooms$	7301
ropes$	8836
rose$	7365
rot$	9757 9973
rotten$	3096 7005
rough	7496
rough$	4842 5084 3067 3096 3297 7132
round$	8838 5152 8877 2710 7184 7394
rouser$	6926
rousers$	6926
route	10140
route$	4241 10063
routes$	10063
routin	2685
routine$	6517
row$	5711 9405 5713
rowdy$	3178 3722
rows$	2913
rubber$	3403
rude$	8728 8729 8823 9507 3722
ruffian$	3706
ruffians$	3706
rug$	9894
rui	3674
rui$	7506
rule$	8493 9596 9597 9598 9599 9600 9601
rules$	8505 8641 4957 4958 4959 4960 8916 9596 9597 9598 9599 9600 9601 9892 6902
run	2758
run$	7604 7619 7668 7829 7858 7860 7861 7862 4178 4179 4180 427 428 429 441 442 4283 4288 460 461 8238 4587 945 958 959 1094 8648 4972 1276 1277 1278 1352 1353 1457 9368 1860 1861 9507 6282 2530 2941 3013 3138 3141
runaround$	8666
runaway$	8598 8599 8600 6942 6943
runaways$	8598 8599 8600 6942 6943
rung$	9762
runner	7351
runner$	7950 8601 1082 6942 6944
runners$	7950 8601 1082 10184 6942 6944
runnin	10052 6465
running$	7584 7585 7586 7587 7588 4238 7951 427 428 429 441 442 4282 4284 4288 460 461 945 958 959 1094 1352 1353 1457 9507 2530 10158 10195 2941 3013 3137 3140 7295
runs	10052
runs$	427 428 429 441 442 4288 460 461 945 958 959 1094 1276 1277 1278 1352 1353 1457 9507 2530 10077 2941 3013 7295
rushed$	2875
s$	6344 6463 10159 6655 2854 2857 6699 6704 6725 6732 6735 2909 6743 6744 2914 2915 6753 2929 6765 6781 10482 6797 6799 10494 10499 10504 6822
s17$	3823
s20$	3823
s31$	3823
s47$	3823
sabotage$	3057
sabotaged$	3057
sabotages$	3057
sabotaging$	3057
safe$	7578 7579 3962 8310 8314 4622 8316 8328 8329 8337 8338 8339 8340 9060 5385
safeguard$	3883 7801 4641 8365
safeguarding$	9106 9107 9108 9109 9117 9118 9119 9126 3380
safer$	3929 3962
safety$	7535 3843 7591 7592 7593 7594 7595 7596 7597 7598 7599 7601 7653 7654 3984 3985 8311 8312 8316 8317 8318 8319 8320 8321 8322 8323 8324 8325 8326 8327 4728 4729 4730 4731 4732 9097 9098 9099 9100 10103
said$	93 4189 4409 4410 4419 4581 9394 5838 5839 5842 5981 5982 2250 2251 2640 2697
sale	10221
sallow$	3737
same$	7694 7696 7698 7700 8222 4859 5413 5414 5415 1657 5553 9253 9266 5584 5591 3271
sanction$	2770 3532
sanctioned$	296 297 298 299 4854 4855 4856 4857
sanctions$	2770
sand$	9891
sandy$	3295
sat$	1761 1762 1763 2239 2240 2241 2242 2243 2244 2245 2246
satisfy$	9429
savage$	8598 8599 8600 6942 6943
savages$	8598 8599 8600 8619 8620 8621 6942 6943
saved$	8337 8338 8339 8340 9467 9468 9469 9470 9471
saving$	9904 7200
savvier$	1305 1306 1307
savvy$	1305 1306 1307 1645 7059 3728
saw	2870 2934
saw$	1151 2149 2150 6702
say	2647 6479
say$	7649 7801 4110 4175 8244 8251 8284 8356 1000 9325 9340 9346 9360 5838 5839 5842 2527 7190
saying$	1000 9339 9407
says$	1000 9326 9394 5838 5839 5842 2250 2251
scabies$	3799
scale	10423
scallies$	3706
scally$	3706
scallywag$	3708
scallywags$	3708
scan$	2526 10402
scandal$	3747
scandalous$	3747
scaned$	2526
scanes$	2526
scaning$	2526
scanned$	6536
scans$	2526 10402
scant$	66 73 1113 1114 1116 6034 6041
scantily$	1677 3287 3298
scar$	1697 7151
scarcely$	1499 1501 1502 1545 5377 1546 5378 1547 1603 5435 1604 1605 3242 3243 3257
scare$	9143 9144 9145
scared$	9101 9102 9103 1621 1622
scares$	5344 9038
scarf$	9289 7168
scaring$	7584 7585 7586 7587 7588
scarlet$	3583
scars$	1697 7151
scarves$	9289 7168
scatter$	10314
scattering$	2816
scenario$	7527
scenarios$	7527
scheme$	7349
schemer$	6942
schemers$	6942
scheming$	3722
schizo	3797
schizophrenic$	10454
school	2893 10433 7467
school$	7938 7939 7940 8268 8364 8547 8548 8549 8550 8551 8552 8561 8562 8563 8564 8565 8566 8567 8568 8569 8570 8571 8572 8575 8576 8580 8605 4916 8637 4981 8795 5888 5893 5894 5896 9949 6283 2455 10406 10413 10414 10415 10416 10417 6725 10419 10420 10426 10427 10434 10495 6803 6851 3131 3380 3427 3436 3437 7453 7463 7464 7465 3640
schoolboy$	3107
schooling$	10425 7465
schoolmates$	6941
schools$	8547 8548 8549 8550 10422 10488 7463
sclerosis$	10456
scolio	3798
scor	7329
score$	8836 7356
scored$	10132
scores$	7356
scorn$	9994 9995 9996 9997 9998 3058
scorned$	3058
scorning$	3058
scornned$	3058
scornning$	3058
scorns$	3058
scour$	2526
scoured$	2526
scoures$	2526
scouring$	2526
scours$	2526
scrap$	8157
scraped$	7152
scratch$	9787
scrawny$	3737
screamed$	8273
screening$	10385
screens$	9514 9544 9545 9546 9547
screenshot$	2557
screenshots$	2557
screwed$	1232
scrolled$	6536
scrote$	3708
scrotes$	3708
scrounger$	6942
scroungers$	6942
scruffily$	1677 3298 7167 7169
scruffy$	1679 5515 9250 9251 3297 3318 3334 3341 3737
scum$	3706
scumbag$	3706
scumbags$	3706
search	10029 10145 2710 10241 10260 2753 2832
search$	2526 6377 2635 2695 10234 6542 2731 10273 10274 6582 10276 2755 6588 2757 10283 10344 6664
searched$	2526 10216 6536 2755 10298
searches$	2526 10210 10274 6582 10276 6585 2755 2757 10283 10340
searching$	2526 10274 2755 2757
searchped$	2731
searchs$	2526 2731
seasoned$	3731
seating$	6361
second$	1657 6043 6247
secrecy$	4505 9777
secretive$	3722
sectio	10455 6763 3809
section$	6584
section17$	3823
section20$	3823
section31$	3823
section47$	3823
sectioned$	10456
secur	3507
secure	2717 2949
secure$	8137 8138 6781 6818 3484 3685
secured$	10076 7315
secureed$	3484
secureing$	3484
secures$	3484
securi	2506 6400 2598 6441 2620 2690 6522 2717
security$	8489 2482 10008 6338 10093 10095 6430 2603 10134 2621 2622 2730 2746 2831 6901
seduce$	241 3007
seduced$	241 913 3007
seduces$	241 3007
seducing$	241 3007
see	2870
see$	150 7801 7829 713 716 719 720 4676 4677 4678 4679 4680 4681 4682 4683 4684 4685 4686 4687 4733 4734 4735 4736 4737 4738 4739 4740 1151 9036 9310 9752 9931 10029 2515 2522 2527 10072 10118 6702
seed$	6928
seeds$	6928
seeing	2870
seeing$	7702 7886 6702 2945 3040
seek	6341 2717 2752 2766 3528
seek$	249 471 472 473 474 475 476 477 915 4747 916 917 918 919 920 921 937 938 940 9507 5857 2479 10048 6356 3189 3190
seeked$	5857 2479 6356
seeker$	8589 6894 7020 7502
seekers$	8589 6894 7020
seekin	6341 2752 2766
seeking$	249 471 472 473 474 475 476 477 915 4747 916 917 918 919 920 921 937 938 940 5068 5085 9507 5857 2479 6356 6894 7020 3189 7502
seekked$	5857
seekking$	5857
seeks$	249 471 472 473 474 475 476 477 915 4747 916 917 918 919 920 921 937 938 940 5857 2479 10048 6356 3189 3190
seem$	655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1213 1239 1240 1241 1242 1243 1244 1410 1414 5246 1415 1416 1417 1418 1421 1422 1423 1424 5408 5409 5410 1671 2184 2185 3020 3104 3106 3110 3173 3175 3183 3238
seemed$	655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1213 1239 1240 1241 1242 1243 1244 1410 1414 5246 1415 1416 1417 1418 1421 1422 1423 1424 1671 2184 2185 3020 3104 3106 3110 3173 3175 3183 3238
seeming$	2184 2185
seemmed$	2184 2185
seemming$	2184 2185
seems$	274 275 655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1213 1239 1240 1241 1242 1243 1244 1410 1414 5246 1415 1416 1417 1418 1421 1422 1423 1424 1671 2184 2185 3020 3104 3106 3110 3173 3175 3183 3238
seen	10065 10099 2934 2985
seen$	426 8293 8294 4602 4603 1039 1219 1317 1494 9345 9351 9356 9365 9441 2149 2150 9793 10060 2870 2876 2945 7331 7341 7353
sees	2870 2934
sees$	1151 6702
seize	2588
seize$	6420 3484
seized	6419 2588
seized$	10112 6420 10284 7315
seizeed$	3484
seizeing$	3484
seizes	2588
seizes$	6420 3484
seizin	2588
seizing$	6420
seizur	3798
seizure$	2588 10268 7311
seizures$	7311
seldom$	1545 5377 1546 5378 1547
select	2819 3794
self	3579 3807
self$	3832 3834 3873 3874 43 3876 3877 3878 3879 3880 3881 50 7576 7577 3885 3886 65 102 7806 4184 4185 4186 7914 4234 4291 8147 8148 8150 4476 4477 4478 4479 4480 4481 4482 4483 4485 4486 8182 8183 8196 4512 4513 4514 4515 8209 8210 8211 8212 8213 8214 8215 8216 8217 8218 4530 4531 4532 4533 8227 8232 4617 4621 790 8317 8318 8319 8320 8321 8322 8323 8324 8325 8326 8327 4635 4636 8330 8331 8332 8333 8334 8335 8337 8338 8339 8340 4688 4689 4690 8616 5117 5119 8856 8857 8858 8859 8860 8861 8862 9039 9040 9041 9042 9045 9046 9047 9048 9049 9050 9051 9052 9053 9054 9055 9056 9057 9058 5367 9061 9062 5370 9069 6228 6776 6831 3010 6861 6862 3051 3122 7083 7084 3253 3265 3398
selfharm$	7411
selfharmed$	7411
selfharming$	7411
selfharms$	7411
selfie$	7995 8003 4333 4334 503 504
selfies$	7995 8003 8004 4333 4334 503 504
selfish$	3722 3747
sell$	7604 7619 7829 7858 7860 7861 7862 4178 4179 4180 427 428 429 488 8401 8403 8409 8411 8507 8508 10172 3013 3030 6876
sellin	10040 10052 6465 10165
selling$	7928 427 428 429 488 10158 10201 2998 3013 3030 7322 7523
sells	10052
sells$	427 428 429 488 10077 10172 2998 3013 3030
selves$	3832 3834 3873 3874 43 3876 3877 3878 3879 3880 3881 50 7576 7577 3885 3886 7806 4184 4185 4186 7914 4291 8147 8148 8150 4476 4477 4478 4479 4480 4481 4482 4483 4485 4486 8182 8183 8196 4512 4513 4514 4515 8209 8210 8211 8212 8213 8214 8215 8216 8217 8218 4530 4531 4532 4533 8227 8232 4617 4621 790 8317 8318 8319 8320 8321 8322 8323 8324 8325 8326 8327 4635 4636 8330 8331 8332 8333 8334 8335 8337 8338 8339 8340 8616 8856 8857 8858 8859 8860 8861 8862 9039 9040 9041 9042 9045 9046 9047 9048 9049 9050 9051 9052 9053 9054 9055 9056 9057 9058 5367 9061 9062 5370 9069 6228 6831 6861 6862 7083 7084
semh	3621
semh$	7453
semi$	2924
sen$	10409 3625 7458
send	2486 2559 2566
send$	7604 7829 470 479 8401 8403 8409 8411 2485 6398 2567 2705 6573 2804 3021 3043 6876 3625 7458
sendd$	2567
sended$	2567
sending$	470 479 9481 9482 9483 6398 2567 2705 2804 3021 3043 7198
sends$	470 479 6398 2567 2705 6573 2804 3021 3043
sensation$	3062
sense$	8384 4693 1124 1354 1356 5366 1535 1536 5369 9271 9681 9682 9683
sensible$	7547 3929 3962 4452 1645
sensibly$	8144
sensit	2488
sensitive$	6320 7035
sensor	2841
sensory$	6673
sent	2486 6401 6453
sent$	470 479 8116 8117 8118 8128 2485 10071 6750 2957 6813 3021 3043 6876 7249 3669
senten	10440
sentence$	2741 7510 3682 7515 7517
sentenced$	6813 3682
sentences$	2741
sentencing$	3682
separa	10440 10442 6750 6752 10452
separate$	10314
separated$	10443
separating$	2816 10443
separation$	10445
september$	7940
sergea	6333 6334 6335 2504 2505 2506 6348 2523 2524 2529 2550 6389 10083 10084 2564 6399 2569 6406 2606 2699 6537 6572
sergeant$	2482 10026 10027 10028 6336 6337 6338 10041 6355 2546 6379 6382 2553 10082 10086 6396 10090 10092 2603 6438 6531 10265 7393
serial$	457 458 3017 3099 3111 3503
series$	2032 7347
serious$	3896 4969 6012 6013 6014 6015 3099 3380
seriously$	8421 8422 8423 8424 8425 9629 9630 9645 9646 9647 9648 9649 9650 9651 9652 9653 9654 9655 9723 9724 9725 9726 2310
seriousness$	8369 8370 8371 8372 8373 8374 8375 8376 8377 8378 8379 8380 8392 8393 8394 8395
sertra	3607
sertraline$	7439
serve$	2768
served	10263
served$	2768 2986
serves$	661 662 2768
servic	10396
service$	8524 4903 5888 5893 5894 5902 5911 5912 9899 9949 6275 6283 2455 10300 10385 3380 7242 3427 3436
services$	8364 8365 4973 8705 8827 9120 9121 9122 9123 9124 1808 1809 1810 1811 5888 9585 5893 5894 5899 5900 9949 6283 10385 6890 7187
serving$	2768 6742 7230 3647
session$	138 140 141 5128 9500 9501 9502 9541 9542 9543 6889
sessions$	138 140 141 4014 7708 7741 7742 8795 5128 9541 9542 9543 6889
set$	409 8554 1518 1519 5497 1843 1844 1971 2589 2997 7109 7110 7470
setting$	2997
settle$	9340 9346 9360 7190
seven	6388 10140 10141 10143 10174 2680 6576 10293 10323 10342 2829 7370
seven$	8555 8623
severa	10121
several$	4017 485 1714 6178 6179 6202 9915 9916 7255 3498 3617
severe	3573
severely$	3634 3650
sex$	7590 4081 7848 4228 4312 8007 4319 489 4326 8022 505 506 507 508 8044 8045 4444 8849 8850 9085 9086 9087 9149 6769 2976 6835 6856 6866 7065
sext$	3697
sexted$	3697
sexting$	6852
sexts$	3697
sexual$	7925 4302 4310 4315 4317 4318 490 491 492 493 495 4330 4331 4332 505 506 507 508 8046 8849 5189 5192 9150 2860 2976 3022 3032
sexualised$	7925 4302 4310 8719 8720 8721 8722 8723 8724 8725 8726 8727 6858 6859 3178 3729
sexuality$	8136
sexually$	5462 3025 3234 3235 3267 3606 7484
sgt$	10090
shabbily$	1677 3290 3298
shabby$	9250 9251 3334 3341 3737
shadow	2832
shadow$	10123 2604 10215 6664
shadowed$	2604
shadowing$	2604
shadows$	5552 2604
shaggy$	3295
shall$	1815 1816 1817 1818 1819 1820 2735
shallow$	3722
sham	10335
shambles$	3747
shambolic$	3747
shame$	9789 6180 9874 3400
shameful$	9690 3747
shamefully$	3747
shar	2544
share	2559 3451
share$	7829 470 479 820 1759 9340 9346 9360 9752 9928 9931 6314 2483 2485 2567 2684 2959 3021 7190
shared$	470 479 1759 5981 5982 9762 6314 2483 2485 2567 3021
shareed$	2567
shareing$	2567
shares	3451
shares$	470 479 1759 6314 2483 2485 2567 2959 3021
sharin	7282 3451
sharing$	470 479 1759 9803 6314 2483 2485 2959 3021
sharper$	1305 1306 1307
shaved$	3314 3316 3318 7152 3331
shaven$	3285 3286 3315 3318 3331
she$	3945 3952 4357 4414 4415 4420 4421 4446 734 988 4820 989 8514 990 991 4965 1153 8835 9399 9400 9401 9402 9403 5717 5718 5719 5721 5888 9585 3627
shed	7496
shed$	2372
shedding$	2372
sheep$	8546 6942
sheet$	7301
sheets$	7301
shelter$	8014 8015 8016 8017 8018 8019 8020 8021
shielding$	9109 9114 9115 9116 9117 9118 9119 9126
shift$	4178 4179 4180 3470
shifty$	3297 7132
shirk$	2372
shirked$	2372
shirking$	2372
shirkked$	2372
shirkking$	2372
shirks$	2372
shirt$	5557 5558 9259 7168
shirtless$	3737
shirts$	5557 5558 9259 7168
shocking$	2276 2277 2278 2279 6180 9874 9910 9911 9912 9913 3178 3410
shockingly$	3749
shoddy$	3747
shoes$	5557 5558 9273 9274 9275 9276 9277 9284 7168 7173
shooti	10181 10196 10205 10206
shootings$	10166
shop	2506 6400 6659
shop$	7938 7939 2482 10008 6338 10093 10095 10352 10355
shopke	2506 6400 6611 6828
shopkeeper$	7766 8009 10521
shopkeepers$	7766 8009 8489 8637 2482 10008 6338 10093 10095 2621 10304 10325 6900 6901
shopli	2658 10192 10196 10198 10206 2682 10217 6612 6807 6823 6824 3831
shoplifter$	8598 8599 8600 6942 6943
shoplifters$	8598 8599 8600 6942 6943
shoplifting$	7584 7585 7586 7587 7588 7918 7928 7932 8625 6490 6514 10232 10305 2828 10500 10516 10517
shoppe	6611
shoppers$	8637 10304 10325 6900
shopping$	6659
shops$	8637 2482 10008 6338 10093 10095 2621 10352 10355
short$	5500 9250 9251 5604 9679 9680 3185 3274 3295 3317 3318 3341 3397 7252 3737
shortcoming$	3379
shortcomings$	9556 9557 9558 3379 7213 3746
shortest$	1699 3322
shorts$	5557 5558 9273 9274 9275 9290 9291 9292 9297 7168 7173
shot$	6351
shots$	6351 10056 10062
shotted$	3014
shotter$	3713
shotters$	3713
shotting$	427 428 429 3013 3014
should	2713 6737
should$	21 22 23 24 25 26 591 592 722 740 748 749 750 751 752 753 754 755 756 764 768 769 770 771 816 829 1397 1514 1544 1597 2038 2040 2041 2042 2043 5877 9580 6018 2267 6104 6427 2603 2666 2735 10430 3382
shoulder$	8808 1694 3428
shouldered$	7112 3428
shouldering$	3428
shoulderred$	3428
shoulderring$	3428
shoulders$	8808 8867 3428
shout$	1276 1277 1278
shouted$	2939
shouting$	2913
shouts$	1276 1277 1278
show	2633 6466 2652 2696 7282
show$	767 791 792 4653 4654 4655 4656 4657 4658 4659 4660 4661 4662 8356 4668 4726 4727 8469 9340 9346 9360 1953 9535 2527 6428 7190
showed$	767 791 4726 4727 2202 6428
showin	2633 2652
showing$	791 2202 10006 10382
shown	6401 6453
shown$	150 4048 4049 767 792 4726 4727 9442 9443 9444 9445 2202 2590
shows	2633 6466 2652
shows$	767 791 4726 4727 1952 2202 2527 6428 6489
shrug$	869 2391
shruged$	869 2391
shrugged$	869 2391
shrugging$	869 2391
shruging$	869 2391
shrugs$	869 2391
shunt$	2852
shut$	2438 7249
shuts$	2438
shutting$	2438
shy$	7024
siblin	10478
sibling$	7049 3221
siblings$	3833 7937 8822 9006 10459 6832 7049
sick$	10373 10406
sickle$	3798
side$	9193
sidelined$	3411
sight$	10256 7371 3596 3597
sighted$	7229 7353 7429 3772
sighting$	2599 7323
sightings$	10080 2599 3467 7323
sign$	2350 2351 2352 2353 9895 9896 7251 7254
signal$	7755 10266
signals$	7755 7756
signed$	2880 2881
significant$	1205 1206
signs$	2350 2351 2352 2353 9895 9896 9915 9916 10051 7251 7254 7255
silence$	4505 9777
silliness$	7812 7813 7814 7815 7816 7817 8197 4543 4544 4563
silly$	3896 77 78 3929 4118 725 3054 3722
silo$	3440 3441
siloed$	3751
silos$	7271
similar$	1679 5517 3274
simple$	3672
simpler$	2729
simply$	627 8299 8300 8301 8302 1275 1870 1871 1872 1873 5876 2188 2189 2358 2359 2400 3417
since$	10477 7088 7519
single$	1937 1938 5807 5848 5849 2080 5913 5980 2488
sister	6746 10441 6749 2930 10478 10479
sister$	7937 2910 10439 6777 7049
sisters$	7937 8822 5271 5272 5273 7049
sit	10065 10099
sit$	4156 1761 1762 1763 1765 9340 9346 9360 2239 9929 7190
site$	7309
sits$	1761 1762 1763 1765 2239 2240 2241 10052
sitting$	8219 8220 2239 2240 2241
situation$	7527 4127 8203 8204 8311 8312 8316 8317 8318 8319 8320 8321 8322 8323 8324 8325 8326 8327 8465 9105 9181 6172 9909 6280 2966 7497
situations$	7527 8465 9181
six	6388 10140 10141 10143 10174 2680 6576 10293 10323 10342 2829 7370
six$	8623 1669 5502 5503 1714 9239 9240 9241 9242 9243 9244 5734 5743 5749
sixteen$	8891 8892 8893 8894 8895 8896 1400 1401 1402 7070
size$	1427 1428
skaters$	5734 5743
skeletal$	3274
ski$	3346
skilled$	1654
skills$	1354 1356 5366 1535 1536 5369
skimpy$	3341
skin$	5524 5540 10365 7134 3304 3310
skinned$	7094 7126
skinniest$	1699 3322
skinny$	5500 5536 5604 3274 3341 3737
skins$	8026
skirt$	5557 5558 9273 9274 9275 7168 7173 7180
skirts$	5557 5558 9273 9274 9275 9290 9291 9292 9297 9304 7168 7173 7180
skive$	3696
skived$	3696
skives$	3696
skiving$	3696
skunk$	6697
slag$	6942
slags$	6942
slapdash$	3747
slave$	6991 3160 3717
slaves$	6991 3717
sleep	6687 6696
sleep$	3958 7829 7891 481 10380 10389 10390 2954 2961 2962 3023 3577
sleeped$	2956
sleepes$	2956
sleeping$	481 2954 2956 2961 3023 3609
sleeps$	481 2954 2956 2961 2962 3023
slender$	3274 3737
slep$	3664
slept$	481 6676 2963 3023 3664
slicked$	1693 7152
slide$	7264 7301
sliders$	9273 9274 9275 9290 9291 9292 9294 7168 7173
slides$	7301
slight$	3274 3737
slightest$	5782 6035
slightly$	1667 3276
slim$	5500 3274 3737
slimly$	3276
slippers$	9286 7168
slips$	10070
slipshod$	3747
slit$	3331
sloppy$	2276 2277 2278 2279 7132 3410 3747
sloth$	7266
slow$	739 1180 1181 1182 1183 1184 2276 2277 2278 2279 9866 9910 9911 9912 9913 9925 6233 2403 3410
slowly$	9925
slut$	6942
sluts$	6942
sly$	3722
smacke	2939
smacked$	6771
small$	1108 5256 5350 5500 1674 3241 3274
smaller$	4793 4794 4803 4804 4805 4806
smart$	5517 7057 7063 3341
smarter$	3929
smartly$	1677 3298 7167 7169
smarts$	7058
smelly$	9250 9251 3737
smitten$	527 528 529 530 531 532 533
smok	2865
smoke$	7604 7829 7858 7860 7861 7862 382 8401 8403 8507 8508 9507
smoked$	8128 9507
smoker$	8595
smokers$	8595
smokes$	9507
smoking$	3844 7538 7539 694 9507
snakes$	6942
snapch	2704
snapchat$	4065 4066 4067 462 4294 463 4295 464 4296 465 4297 466 4298 7992 7993 7994
sneak$	6942
sneaks$	6942
snood$	9289 7168 3742
snoods$	9289 7168 3742
snub$	3058
snubbed$	9328 3058
snubbing$	3058
snubed$	3058
snubing$	3058
snubs$	3058
so	2703
so$	7695 7699 5879 2207 2691 3239 3255
social$	7920 7926 462 463 464 465 466 4782 8626 5067 8766 8824 9160 9161 9162 9163 5888 9585 2065 5898 2068 2442 2444 6414 2612 10167 2704 10233 6589 2952
society$	8561 8562 8563 8564 8565 8566 8567 8568 8569 8570 8571 8572 8575 8576 8577
sociopath$	6942
sociopathic$	3722
sociopaths$	6942
sod$	6055
sofa	7496 3824
sofa$	10486
soft$	8219 8220
sold$	427 428 429 488 2998 3013 3030 6876
soldiers$	8676
solely$	2393 2394 3426
solicit$	3052
solicited$	3052
soliciting$	3052
solicits$	3052
solicitted$	3052
solicitting$	3052
solid$	3274
solidly$	3276
solve	3534
solves	3534
solvin	3534
somali$	1679 5517 7161
some$	90 691 1714
somebody$	7885 8279 5694 5888 9585 2742
someone$	7885 4349 8279 5298 1508 5694 5888 9585 2742
something$	8103 9510 10089
somewhere$	8014 8015 8016 8017 8018 8019 8020 8021
son	10294
son$	8964 6690
sons$	8964
soon$	9879 9880 9881 9882
sooner$	8904 9568 9577
sophisticated$	1363 3731
sorely$	2310
sorry$	9442 9443 9444 9445
sort$	8483 9106 9107 9108 9246 6899
sorts$	6899
sought	10263
sought$	249 471 472 473 474 475 476 477 915 4747 916 917 918 919 920 921 937 938 940 3190
sound$	3238
sounds$	3238
source	7282
source$	6320 2489 10074 2692 10227 2706 2781 3451 7284 3453
sources$	2489 10074 7284
south$	1690
space$	9078 6597 6792
speak	2934
speak$	7648 7801 7989 467 468 469 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 5376 9310 9340 9346 9360 9432 9481 9482 9483 9752 2473 7190 7198
speaking$	467 468 469 9339 7217
speaks$	467 468 469 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 9432 2250 2251
special$	10409 3621 3822
specialist$	10395
speech$	2841
spell	7477
spelli	6741
spelling$	10434 3639
spend$	7829 4137 4138 4201 8094 8095 8096 8097 8098 951 952 953
spendded$	951 952 953
spendding$	951 952 953
spended$	951 952 953
spending$	7702 7886 8094 8095 8096 8097 8098 951 952 953
spends$	951 952 953 10065
spent$	951 952 953 2986
spice	6691
spice$	10384 6697 10393
spiky$	3295 3318
spina$	3584
spineless$	3747
spirit	6696
spirits$	10389
spite$	3983 152 153 155 4015 186 187 188 217 7962 7963 7964 7965 2347
spiteful$	9690 3722
split	10440 10442
split$	10314 6750
spliting$	2816
splitting$	2816
spoiled$	3722
spoilt$	3722
spoke$	467 468 469 2472
spoken$	7679 7680 159 160 161 8099 4854 4855 4856 4857 9345 9351 9356 9365 9441 9762
sporadic$	8714 8715 8716 8717 1193 3169
sport$	1696 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 10378 3319 3336
sported$	1696 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 3319 3336
sporting$	1696 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 3319 3336
sports$	1696 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 3319 3336
sportted$	1696 3319
sportting$	1696 3319
sporty$	3297
spot$	10349 10353 7325 7399
spots$	10349 10353 7162 7399
spotted$	3772
spotty$	1692 5536 9233 3302 3737
spray$	3312
spree$	7355
spring$	7940 7941
spurn$	3058 3356
spurned$	9328 3058 3356
spurning$	3058 3356
spurnned$	3058 3356
spurnning$	3058 3356
spurns$	3058 3356
squad	6325 6328 6333 6334 6335 2504 2505 6348 2523 2524 2529 2550 6389 10083 10084 2564 6399 2569 6406 6410 2606 2699 6537 6572
squad$	10018 10019 2495 10021 10026 10027 10028 6336 6337 10033 2509 10041 6355 6382 10082 10086 6396 10090 10092 10103 6438 10188 6531 10265
squander$	3057 3433
squandered$	3057 3433
squandering$	3057 3433
squanderred$	3057 3433
squanderring$	3057 3433
squanders$	3057 3433
square$	10317 10355
squarely$	2393 2394 3426
squint$	3740
squints$	3740
stab	10470
stabbed$	7573 8163 2996
stabbi	10181 10196 10205 10206 10221 10222 10223 6809 6824
stabbing$	10187 10502 10517 10518
stabbings$	10166 10517 10518
staff	2506 6400 2620
staff$	7885 8009 8268 4669 8364 8365 8489 4797 8561 8562 8563 8564 8565 8566 8567 8568 8569 8570 8571 8572 8575 8576 8577 8580 8602 8637 8643 1138 1139 4973 8795 8830 8844 8845 8846 8847 9179 9180 5729 5730 5732 5733 5771 5772 5773 5888 9585 5893 5894 9949 6283 6338 10093 6430 10325 10521 6890 6900 6901 6984
stained$	9250 9251 3334 3341
stairw	7496
stamme	10365 6686
stammer$	10379
stamp	2775
stamp$	7235
stamped$	7235
stamping$	7235
stampped$	7235
stampping$	7235
stamps$	7235
stance$	6640 7383
stand	10065 10099
stand$	1336 5352 5353 5354 5357 5358 5360 5361 5364 1670 1761 1762 1763 2242 2243 2244 2245 2246 3387
standard$	9787 7242
standards$	9596 9597 9598 9599 9600 9601 7242
standing$	5352 5353 5354 5357 5358 5360 5361 5364 2242 2243 2244 2245 2246 3387 3678
stands$	1670 1761 1762 1763 2242 2243 2244 2245 2246 3678
starte	3613
started$	426
starti	3613
starts	3613
starv	3580
stash	10014 6459 2651
stash$	10176
stashed$	10024
state	6321
state$	4127 9909
stated	6321
statem	3621
statement$	7807 4828 4829 4830 10017 10023 2884 7457
statemented$	7453
statements$	4828 4829 4830 10017 10023
statio	6400
station$	7938 7939 2482 10008 10093 10317 10355 10502
stations$	2482 10008 10093
statistics$	9981 9982 6627
stature$	9190 9191 9192 7106
status$	8434 8438 8439 8460 8466 8469 10450 3062 7047 7457 7502
stay$	3918 7619 3958 7743 4112 4139 4140 4157 7858 7860 7861 7863 4200 7913 8051 8094 8095 8096 8097 8098 8099 4430 8251 8401 8403 8409 8411 9340 9346 9360 2954 7190
stayed$	7884 8099 8107 8116 8117 8118 8139 8140 8278 2954 2956 2963
stayes$	2956
staying$	7702 7886 8051 8094 8095 8096 8097 8098 8099 2954 2956 3662
stays$	8099 2954 2956 3662
steal$	7829 8507 8508 1276 1277 1278 9366 9503 10148 10168 10172 10199 10200
steali	10052 6465 3831
stealing$	7582 7583 7584 7585 7586 7587 7588 8625 8681 8823 10158 10201 10272 7523
steals	10052 3831
steals$	1276 1277 1278 9503 10148 10172 10200
step	6746 2928 6761 10464 10479
step$	6434 2825 3552
stepbrother$	6777
stepdad$	2910 10439 6747 2919 10459 6777
stepfather$	2910 10439 6747 2919 10459 10463 6777
stepmother$	10439 2919 10459 10463 6777
stepmum$	10439 2919 10459 6777
stepparent$	10459 6777
stepparents$	10459 6777
stepped$	3552
stepsiblings$	10459
stepsister$	6777
stepstepdad$	10459
stepstepfather$	10459
steroi	6691 6695
steroids$	10384 10388
steward$	4070 7766 8009
stewards$	4070 7766 8009
sti	3606
sti$	7438
stick$	8356 9340 9346 9360 2074 2075 2076 7190
still$	7681 7701 7723 2085 2086 2519
stills$	6313 10039 6351 2568
stis$	7438
stock	10014 10165
stock$	2499 10152 10175 10176
stockily$	3276
stocky$	5500 3274 3737
stole	3831
stolen	10014 10165 10229 3831
stolen$	10152 10176 2759 10516 10519 3789
stoma$	3805
stomach$	3582
stone$	10376 3343
stoned$	9507
stoner$	6942
stoners$	6942
stood$	1761 1762 1763 2242 2243 2244 2245 2246 3387 3678
stop	10145 2710 2756 2832
stop$	7647 7775 4172 7870 7913 4403 8238 8285 8713 9340 9346 9360 9429 9481 9482 9483 10029 2545 2635 10210 10234 6542 2731 2743 2747 2749 2750 2751 2753 6588 10344 6664 7190 7198 3540
stopped$	4401 4448 8163 9467 9468 9469 9470 9471 9604 9605 9606 9607 9608 9609 10216 2731 10260 2994 7249 7353 3592
stopping$	2747 2749
stopring$	2747
stops	2753
stops$	10210 2731 2743 2747 2749 6585 10311
stopting$	2747
store	2506 6400 6459 2651
store$	7743 4178 4179 4180 2482 10008 6338 10093 10095 2598
stored$	10024
stores	2651
stores$	2482 10008 6338 10077 10093 10095 6482
storie	2704
stories$	4828 4829 4830 1275
storin	10014 6465 10165 2651
storing$	10158 10201
story$	4828 4829 4830
stout$	3274 3737
straight$	8110 8111 3295 3318
strange$	4308 713 716 719 720
stranger$	7751 7761 7762 4788 10481 6839
strangers$	4050 7751 4061 4064 7758 7761 7762 7770 7774 7778 7897 4299 4769 8463 8464 4787 8844 8845 8846 8847 6839
strapping$	3737
strappy$	3341
strate	7362 7385 7389
strategies$	7741 7742
strategy$	7395
strayed$	8128
street	2488 10260 6615 6659
street$	7929 7938 7939 6320 6345 10244 10308 10317 10352 10355 6841 3083 3171 3209 3213 3224 3225 3226 3227 3271 3455 3789
streets$	7929 4987 10244 10308 10317 10352 10355 6841
streetsmart$	3727
streetwise$	1626 1627 1628 1629 1645 3727
streng	2717
strength$	1427 1428
stress$	3568
strict	2803
strict$	6635
strike$	5408 5409 5410 10148 10340 3475
strikes$	10148 10340
striking$	3297
strikingly$	3239
string$	227 2033
stringing$	227
strings$	227 10056
stroke	6671 6763
stroke$	10364 10375 10456
stroll$	1761 1762 1763
strolls$	1761 1762 1763
strong	2796 2803 3552
strong$	1487 1488 1489 1645 6635 2808 3274 3555
stronger$	1123 2808
strongly$	3276
stroppy$	3722
struct	7288
structure$	10037 10339
struggle$	135 1180 1181 1182 1183 1184
struggled$	135 1180 1181 1182 1183 1184
struggles$	135 1180 1181 1182 1183 1184 3645
struggling$	135 1180 1181 1182 1183 1184
strung$	227
stubble$	3738
stubborn$	6233 3722 3747
stubbornly$	3747
stuck$	8108 8139 8140 9442 9443 9444 9445 2074 2075 2076
stud$	9284
studen	6828
student$	1154 8731 8757 8758 8759 8760 8761 8762 8773 10521 6928 3107 7004
students$	1154 8731 8757 8758 8759 8760 8761 8762 8773 6928 7004
studs$	9284
stuff$	7871 8008
stunt$	7590 6835
stunts$	7590 6835
stupid$	3896 77 78 3929 4103 725 3005 3054 3722
stupidity$	7812 7813 7814 7815 7816 7817 8197 4543 4544 4563
sturdy$	3274
stutte	10365
style$	9246 6912
subculture$	7003
subcultures$	7003
subjec	3509
subject$	9182 9185 10046 2630 3460 3770
subjects$	9182 9185 2630 6592 3770
submi	7282
submission$	10219
submissions$	10219
submit	2486 3451
submitted$	2562 2563 7299
substance$	31 36 4900 3612
substandard$	2276 2277 2278 2279 9910 9911 9912 9913 3410
succeeded$	9458
succes	2745
success$	10331
successful$	6577 10278
such$	3381
sucked$	7570
suffer	2942 2943
suffer$	3589
suffered$	6774 6775 3589
suffering$	3589
suffers$	6774 6775 3587 3589
sufficient$	1534 1537 7085
sugar$	3039
sugges	6321 2773 7282
suggest$	5630 5632 5633
suggested$	5630 5632 5633
suicid	3579
suicidal$	7411
suicide$	10370 7411
sullen$	7132 3722
summer$	7940 7941
summon	10260
superficial$	8714 8715 8716 8717 3079 3169
superv	2983 2985
supervised$	3221
supervising$	8853 9106 9107 9108 9109 9117 9118 9119 9126 9131 9132 9133 9134 9135
supervision$	8853 9106 9107 9108 9109 9117 9118 9119 9126 9131 9132 9133 9134 9135 2385 2386 2387 2388 6815 10509 7242 7517 7518
suppl	10052
suppli	2486 6369 2559 7297
supplied$	427 428 429 6401 3013
supplier$	8607
suppliers$	8607 10189
supplies$	427 428 429 10062 10077 10172 6493 2998 3013
supply	10004 2486 10014 10050 2559 6465 10159 10165 10181 10182 10196 10205 10206 10221 6823 7388 7389
supply$	427 428 429 2479 6370 10152 10168 10172 6493 2705 10516 3013 3789
supplyed$	2479
supplying$	427 428 429 2479 10158 10201 2705 10272 10516 2998 3013 7523
supplys$	2479 2705
suppor	2717 2766 2924 2985 3552 3558
support$	138 146 147 4014 7708 7741 7742 7801 8364 8365 8691 8705 8709 9106 9107 9108 9109 9117 9118 9119 9126 9327 1808 1809 1810 1811 2173 2174 2175 9761 2385 2386 2387 2388 2712 2720 2780 10411 2887 10412 6889 6890 7187 7457
supported$	146 147 2712 2720 6756
supporting$	146 147 2712 2720
supports$	146 147 2712 2720 2780
supportted$	146 147
supportting$	146 147
supposed$	7874 7875
suppre	2775
suppress$	3785
suppressing$	3785
suppression$	3785
sure	2703
sure$	1842 1843 1844 5753 5754 5755 5756 1925 1926
surely$	1993 2001 5833 2002 2003 5876 7207
surface$	3079
surgery$	10402
surly$	3722
surprising$	713 716 719 720
surprisingly$	3239
survei	10354 3782
surveillance$	10344 3766
surveilled$	10132
surviv	2943
survival$	3034
survive$	9076 9077 5388 1557 1558 5391 1565 3254
survived$	1565 6775 3254
survives$	1565 3254
surviving$	1565 3254
suspec	2631 7290
suspect$	9182 9185 9939 10157 10191 2671 7055 3460 7330 3520 3788
suspected$	6463 2640 2656 6501 2671 2676 2697 2992 3500
suspects$	9182 9185 9939 10036 10153 10154 10157 10191 2671 6927 7055 7293 7330 3499 3788
suspen	6741
suspended$	296 297 298 299 4854 4855 4856 4857 2889 6940 7461 3683
suspendeds$	2889
suspension$	8551 2889 10434 6940 3814
suspensions$	8551 2889 6940 3814
suspicion$	9994 9995 9996 9997 9998
suspicious$	6386
swallo	3581
swap$	479 497 4329 498 499 500 501 502 3021
swaped$	479 497 4329 498 499 500 501 502 3021
swaping$	479 497 4329 498 499 500 501 502 3021
swapped$	479 497 4329 498 499 500 501 502 3021
swapping$	479 497 4329 498 499 500 501 502 3021
swaps$	479 497 4329 498 499 500 501 502 3021
swarthy$	3737
swayed$	6895
swear$	9507
swearing$	9507 10414
swears$	9507
sweatshirt$	9273 9274 9275 7168 7173
sweatshirts$	9273 9274 9275 7168 7173
sweep$	2369 7373
sweeping$	2369
sweeps$	2369 7373
sweet$	5350
swept$	2369
swift	2796 3552
sworn$	7358
sympathy$	8162 8166 8184
symptoms$	7408
syndrome$	7401
system	7282
system$	8202 8643 8844 8845 8846 8847 10042 10087 10088 10178 10179 10180 3380
systemic$	3380
systems$	10178 10180 3380
t$	5566 9273 9274 9275 6739 7173
ta	2886 6719
ta$	6718 10412
table$	10421
tables$	9971
tablets$	6693 10393 7413 7441
tabs$	6412
tackl	2536 2775
tackle	10354 7394
tackle$	2790 2791
tackleing$	2791
tackles$	2791
tackling$	2790
tactic	7385 7389
tactical$	6393 3494
tag$	10512 10513 10515 7521
tagged$	10512 3687
tagging$	10512
tags$	10515
tail$	2604 10215
tailed	10354
tailed$	2604
tailing$	2604
tails$	2604
tak	2827
take	2792
take$	64 7604 7619 95 3939 7668 4074 7829 4154 333 334 7899 7917 459 478 549 4383 791 792 820 4653 4654 4655 4656 4657 4658 4659 4660 4661 4662 8356 4676 4677 4678 4679 4680 4681 4682 4683 4684 4685 4686 4687 4703 4704 4705 4706 4707 8401 8403 8409 8411 896 900 5019 1333 1454 1543 9310 9340 9346 9360 5928 2104 5943 5952 5956 5957 5958 5959 5960 5961 5962 6024 6026 6027 6028 6029 6030 2202 9752 9928 9931 6454 2725 2732 6663 2847 2861 2863 3002 3043 7190
takeaway$	7938 7939
taken$	64 95 8099 791 792 9431 9442 9443 9444 9445 5927 5943 5953 5954 5955 5956 5957 5958 5959 5960 5961 5962 6024 6026 6027 6028 6029 6031 6032 6033 2202 9762 2875 3002
taker$	8584 6833
takers$	8584 6833
takes	2792
takes$	64 95 381 459 478 8304 791 896 900 1454 5943 5952 6024 6026 6027 6028 6029 6030 2202 2725 2861 2863 3002 3043
taking	2792 3581
taking$	3865 64 7669 459 478 791 896 900 1454 9079 9080 5956 5957 5958 5959 5960 5961 5962 2202 2725 2847 2863 6833 3002 3043
talk	10065
talk$	138 7801 7988 467 468 469 8141 8142 8143 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 9310 9340 9346 5664 9360 9432 9452 5760 9481 9482 9483 10015 7190 7198 3438
talked$	467 468 469 8116 8117 8118 8131 3438
talking$	467 468 469 8141 8142 8143 1500 9339 9481 9482 9483 5793 10015 7198 3614
talkked$	467 468 469
talkking$	467 468 469
talks$	138 467 468 469 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 9432 10110 3438
tall$	5500 9194 1673 3274 7111 3737
tallest$	1699 3322
tan$	7143 7144
tango$	7906
tanned$	1692 3302 3737
tantrum$	8786 8787 7013
tantrums$	8786 8787 7013
target	10029 2536 2685 10245 2819 2820 6653 10348 2826 10354 7362 7394
target$	7567 7568 971 10131 10234 2791 10346 6654 3460 3544 3554 7392 3640
targeted$	7570 971 6517 10346 6654 6658 3554
targeting$	971 2791 10346 6654 3554
targets$	7566 7568 971 9904 6267 9970 9981 9982 10131 2791 10346 6654 3554 7392
targetted$	971
targetting$	971
tart$	6942
tarted$	1782 1783 3354
tarts$	6942
task	6328 2789
task$	9551
tasked$	2561 2610 6452 3561
taskforce$	10021
taskin	7326 3561
tasking$	6348 2523 2524 2529 2550 6389 10083 10084 6393 2564 6399 2569 6406 6457 2699 6537 6572 7393
tastes$	8986
tattoo$	1697 9222 9284 7151 3321
tattooed$	3737
tattoos$	1697 9222 9284 7151 3321
taught$	146 147 150 7711 7712 7713 4048 4049 8185 9345 9351 9356 9365 9441 9467 9468 9469 9470 9471 10261
taunt$	3069
taunted$	3069
taunting$	3069
taunts$	3069
tauntted$	3069
tauntting$	3069
teach$	146 147 8602 8691 9408 9481 9482 9483 7198
teache	6828
teached$	146 147
teacher$	7766 8009 8268 5911 5912 10521
teachers$	7766 8009 8268 8489 4797 8602 8795 8830 5729 5730 5732 5733 6901 6984
teaches$	146 147
teachi	6733
teaching$	146 147 2886 6719 6731 10426
team	6328 6348 6410 10396
team$	5888 5893 5894 9949 6283 2455 10011 10019 10021 10026 10027 10028 6336 6337 10041 6355 6382 10082 10086 6396 10092 10103 6430 6438 10188 6531 10265 2822 10399 3427 3436
teams$	2822
tearaway$	3706
tearaways$	3706
tech$	7176 3345
techni	7389
teen$	1154 8731 8734 8757 8758 8759 8760 8761 8762 8773 7004
teenage$	1657 3031 3099 3102 3111 3270 3271 3498
teenager$	1154 8731 8734 8757 8758 8759 8760 8761 8762 8773 9182 9185 6928 7004
teenagers$	8453 8486 8528 1154 8731 8734 8757 8758 8759 8760 8761 8762 8773 9182 9185 6928 6985 7004
teens$	8528 1154 8731 8734 8757 8758 8759 8760 8761 8762 8773 7004
teeth$	9234 9235 9236 7139
teleph	2612
telephone$	2587 10113 3479
telephones$	2587 10113
tell	2566 2647 6479 2703
tell$	7801 7829 8245 8251 8356 1000 8648 5346 5347 5348 5349 9340 9346 9360 9432 5838 5839 5842 9931 2480 2501 2502 6398 7190
telling$	1000 9339 2501 2502 6398
tells$	1000 9432 5838 5839 5842 2501 2502 6398
temper	10440
temper$	8786 8787 7013
tempered$	7017 7018
tempers$	8786 8787 7013
temporarily$	3627
temporary$	3663
tempt$	7544 7545 238 239 240 3007 3048
temptation$	7890
tempted$	7544 7545 238 239 240 913 3007 3048 6895
tempting$	7544 7545 238 239 240 3007 3048
tempts$	7544 7545 238 239 240 3007 3048
temptted$	7544 7545 238 239 240 3007 3048
temptting$	7544 7545 238 239 240 3007 3048
ten$	8555 1400 1401 1402
tenancies$	2769
tenancy$	2769 10489 10490
tenants$	6130
tendencies$	6933
tension$	2913 7288
term$	10365 6734
termination$	10381
terrible$	3896 3929 7634 7635 7636 7637 4599 4840 2276 2277 2278 2279 9910 9911 9912 9913 2429 3005 3178 3211 3410
territ	6597
territory$	10290
terrorise$	961 962 963 3068
terrorised$	961 962 963 3068
terrorises$	961 962 963 3068
terrorising$	961 962 963 3068
test$	1136 9507 2600 2601 10385 7438 7450
tested$	1136 3618
testing$	1136 9507
tests$	1136 7450
testted$	1136
testting$	1136
text$	467 468 469 9869
texted$	467 468 469
textin	10040
texting$	467 468 469
texts$	467 468 469
textted$	467 468 469
textting$	467 468 469
thalas	3584
thalassaemia$	7416
than$	3998 8257 4577 5137 5138 5139 5183 1362 5210 8906 8907 8908 8909 8936 5244 1531 1552 1555 5458 5459 5460 5461 9159 9983 9984 9985 9986 9987 9988 9991
thank$	8169 8170 8171 8172 8173 8174 8205 8206 8207 8208 8223 8224 8225 8226
thanks$	292 6008 2440
that	7282
that$	4073 525 4669 8514 8833 1657 9765 9873 6257 6280 9980 10067 6489 6507 6508 6523 6903 3087 3271 7244
the$	3887 4073 7935 4254 4255 4509 4669 8363 4699 8406 4741 8489 4816 988 1010 4949 4950 4993 1304 8833 5143 5220 5290 1470 5322 1657 1704 5560 5573 1742 9484 5822 5861 9585 5931 5993 6162 6169 6194 6196 9892 9893 6202 6204 9915 9916 9922 6231 2432 2455 6342 6483 6544 6551 6559 6622 10327 6645 6664 6820 6901 3087 7244 7255 3457 3498 3501 3611
thef$	10158
theft	10014 10058 6474 10181 2658 10192 10196 10198 10205 10206 2682 10217 10221 10222 10223 6540 6807 6809 6823 6824 6827 3692
theft$	7918 7932 8625 8823 10167 6490 10187 6514 10232 10233 2828 10500 10502 10516 10517 10518 10520 3515 7524
thefts	6612
thefts$	10166 10167 6490 6514 10232 10233 10305 10517 10518 7359 7524
their	6415 2584 2631 2677 7306 3489 3511
their$	19 3906 3908 79 80 83 87 3921 3923 94 3974 4073 261 268 269 270 272 4107 276 4119 4120 4121 4122 4123 4124 7831 336 4183 7894 4217 4218 7935 4244 4320 8035 4370 4443 4468 4498 4499 672 673 4511 4537 8233 709 711 712 728 731 8267 4613 8309 4619 4669 8387 8391 4699 996 4859 8602 8639 4980 1258 8839 1323 8876 5195 5197 5389 5505 5506 5507 5532 1708 1725 1726 1746 5592 1773 1774 5803 5851 9582 6096 6107 6193 6195 6197 9892 9893 6202 6204 6205 9904 9915 9916 6269 6270 9970 2455 6288 6296 6297 6342 6463 6544 6645 6679 6681 2869 2914 2915 6748 6785 6796 3033 3049 3181 3338 3339 3381 7245 7255 3427 3601 3602 3609 3610 3632
theirs$	8228
theirself$	3832 3834 3873 3874 43 3876 3877 3878 3879 3880 3881 50 7576 7577 3885 3886 7806 4184 4185 4186 7914 4291 8147 8148 8150 4476 4477 4478 4479 4480 4481 4482 4483 4485 4486 8182 8183 8196 4512 4513 4514 4515 8209 8210 8211 8212 8213 8214 8215 8216 8217 8218 4530 4531 4532 4533 8227 8232 4617 4621 790 8317 8318 8319 8320 8321 8322 8323 8324 8325 8326 8327 4635 4636 8330 8331 8332 8333 8334 8335 8337 8338 8339 8340 8616 8856 8857 8858 8859 8860 8861 8862 9039 9040 9041 9042 9045 9046 9047 9048 9049 9050 9051 9052 9053 9054 9055 9056 9057 9058 5367 9061 9062 5370 9069 6228 6831 6861 6862 7083 7084
theirselves$	3832 3834 3873 3874 43 3876 3877 3878 3879 3880 3881 50 7576 7577 3885 3886 7806 4184 4185 4186 7914 4291 8147 8148 8150 4476 4477 4478 4479 4480 4481 4482 4483 4485 4486 8182 8183 8196 4512 4513 4514 4515 8209 8210 8211 8212 8213 8214 8215 8216 8217 8218 4530 4531 4532 4533 8227 8232 4617 4621 790 8317 8318 8319 8320 8321 8322 8323 8324 8325 8326 8327 4635 4636 8330 8331 8332 8333 8334 8335 8337 8338 8339 8340 8616 8856 8857 8858 8859 8860 8861 8862 9039 9040 9041 9042 9045 9046 9047 9048 9049 9050 9051 9052 9053 9054 9055 9056 9057 9058 5367 9061 9062 5370 9069 6228 6831 6861 6862 7083 7084
them	6316 6324 6388 10121 10124 10126 10128 2607 2608 10140 10141 10143 10174 2680 10220 2701 10235 6558 6576 6586 10279 6587 10293 10323 10342 10347 10357 7363 7370 7377 7460
them$	7528 7529 7555 7602 4052 4059 7825 7912 4220 4222 4224 7968 7971 8014 8015 8016 8017 8018 8019 8020 8021 4484 4493 8209 8210 8211 8212 8213 8214 8215 8216 8217 8218 8404 4719 4797 4849 4990 5099 5100 5101 5221 5284 9037 9125 9224 1715 1716 5695 5734 5743 5749 5761 9462 9484 5810 5936 5937 6060 6061 6062 6063 6064 6065 9765 6112 6133 9856 9857 9858 9859 9860 9861 9915 9916 9937 9938 6248 6307 10046 10056 2611 6533 2709 2742 10280 10281 6665 6993 7210 7245 7246 7248 7255
themself$	3832 3834 3873 3874 43 3876 3877 3878 3879 3880 3881 50 7576 7577 3885 3886 7806 4184 4185 4186 7914 4291 8147 8148 8150 4476 4477 4478 4479 4480 4481 4482 4483 4485 4486 8182 8183 8196 4512 4513 4514 4515 8209 8210 8211 8212 8213 8214 8215 8216 8217 8218 4530 4531 4532 4533 8227 8232 4617 4621 790 8317 8318 8319 8320 8321 8322 8323 8324 8325 8326 8327 4635 4636 8330 8331 8332 8333 8334 8335 8337 8338 8339 8340 8616 8856 8857 8858 8859 8860 8861 8862 9039 9040 9041 9042 9045 9046 9047 9048 9049 9050 9051 9052 9053 9054 9055 9056 9057 9058 5367 9061 9062 5370 9069 6228 6680 6831 6861 6862 7083 7084 7412
themselves$	3832 3834 7528 7529 3873 3874 43 3876 3877 3878 3879 3880 3881 50 7576 7577 3885 3886 7806 4184 4185 4186 7914 4291 4328 8147 8148 8150 4476 4477 4478 4479 4480 4481 4482 4483 4485 4486 8182 8183 8196 4512 4513 4514 4515 8209 8210 8211 8212 8213 8214 8215 8216 8217 8218 4530 4531 4532 4533 8227 8232 4617 4621 790 8317 8318 8319 8320 8321 8322 8323 8324 8325 8326 8327 4635 4636 8330 8331 8332 8333 8334 8335 8337 8338 8339 8340 8613 8616 4983 1275 8856 8857 8858 8859 8860 8861 8862 9039 9040 9041 9042 9045 9046 9047 9048 9049 9050 9051 9052 9053 9054 9055 9056 9057 9058 5367 9061 9062 5370 9069 9083 9794 6228 6680 6831 6861 6862 7083 7084 7412
therap	10366 6701
therapist$	10394 10395
therapy$	10398 7408 7445 7446 7478
there$	7613 7651 4433 8132 1852 1853 5694 6443
these$	4056 4090 7827 4363 4366 4372 8402 8405 8410 1010 1304 9037 1639 1643 1657 5696 9404 1892 9484 6022 6060 6061 6062 6063 6064 6065 6116 6118 6125 6135 6136 9856 9857 9858 9859 9860 9861 9915 9916 9937 9938 6248 6622 2829 3103 3111 7210 3381 7245 7246 7248 7255 3498 7377
they	10005 6388 10104 2607 2608 10140 10141 10143 10174 2665 2680 6576 10293 10323 2812 10342 2829 7370
they$	3945 4414 4415 4420 4421 4446 8235 734 988 4820 989 8514 990 991 4965 1153 8835 9399 9400 9401 9402 9403 5717 5718 5719 5721 5888 9585 6497 2686 2733 2742 6633 6644 6668
thick$	1665 3262 3278 3317 3326 3327 3722
thickset$	3274 3736
thief$	8598 8599 8600 6942 6943
thieves$	8598 8599 8600 6942 6943
thieving$	8625
thigh$	10374
thighs$	10374
thin$	5500 3274 3293 3297 3737
thing$	9666 9667 9668 9669 9670 9672 9673
things$	7872 8008 4578 8986 9064 9104 6171 6257 6280 2966
think$	8356 981 982 983 1125 1133 1372 1373 1374 1375 1376 1377 5376 5909 9603 9604 9605 9606 6000 9694 2671
thinking$	7217
thinks$	981 982 983 1125 1133 1372 1373 1374 1375 1376 1377 5909 9603 2671
thinnest$	1699 3322
third$	1657
thirteen$	1400 1401 1402
thirties$	8039
thirty$	8037 8039 545 8072 8073 5209 8928 8929 8930 8931 8932 8933 8934 9174
this$	4073 7935 4361 4368 4669 1275 5322 1657 9484 9527 5936 5937 6060 6061 6062 6063 6064 6065 9765 9856 9857 9858 9859 9860 9861 9915 9916 6224 6257 6280 6342 2686 6622 3087 3177 3271 7210 7244 7245 7246 7255 3501
thoroughly$	3374
those	6368 10235 7363
those$	8473 1010 1304 1639 6465 10257 6592 6623 10323 10327 10347 3111 7210 3498
though$	178 4011 7962 7963 7964 7965 5481 5482 5483
thought$	3898 3899 3900 3901 3902 3905 8099 8289 8290 981 982 983 4826 4827 1044 1133 1222 9565 9581 9586 9589 9590 9592 9593 9594 9595 5909 9603 9604 9605 9606 9607 9608 9609 6000 9694 9727 9728 9729 9730 9731 9732 9733 9734 9735 9736 6044 6045 6046 6047 6048 9869 9978 2640 2670 2676 2697
thoughtless$	9679 9680 9690
thoughts$	2845
threadbare$	3341
threat$	4868 1037 4870 4871 4872 4873 4874 4875 4876 4877 4878 4879 8573 8574 4882 4883 4884 4885 4886 4887 6632 2801 3497 3524
threatening$	3178 3720
three	6388 10121 10140 10141 10143 10174 2680 6576 10293 10323 10342 7370
three$	4719 8623 1714 9239 9240 9241 9242 9243 9244 5734 5749 6202 3498 3617 3672
thresholds$	9892
threw$	47 838
thrill$	3889 58 3894 7901 7902 7903 8434 8460 3062
thrills$	8440
thrive$	674
thrived$	674
thrives$	674
thriving$	674
throats$	9511
throug	6652 6759 3451 3552 3558
through$	287 8695 5380 5381 5529 9430 9459 9461 9485 9490 6207 10161 6532 6729 3008 3434
throw$	47 838
throwed$	47
throwing$	47 838
thrown$	47 838 9330 2939 2940
throws$	47 838
thug$	3706
thuggery$	3706
thuggish$	3706 3720
thugs$	8619 8620 8621 9939 10190 7231 3706
tic$	3568
tick$	3389
ticking$	3118 7222
tidy$	3297
tied$	2641 6512 7152
ties$	1001 6912
tight$	9250 9251 5604 6234 3317 3341
tightly$	1695
tights$	7168
tiktok	2704
tiktok$	462 4294 463 4295 464 4296 465 4297 466 4298 7992 7993 7994
time	6728
time$	3996 7830 7894 826 827 828 8362 4783 4785 4843 4897 4898 4940 8911 9373 9374 9499 9500 9501 9502 9515 9523 9717 9718 9719 9720 9721 9722 10136 2748 3117 7204 7265
timed$	10248
timekeeping$	6888
timeline$	6357
times$	7685 7687 7688 7692 9516
timeta	6361 6741
timetable$	10054 10421 6734 10434
timetables$	10054
timewaster$	6942
timewasters$	6942
timid$	6233
tiny$	3341
tip	3782
tip$	2754
tipped$	2754
tipping$	2754
tips$	2754
to	2539 7282
to$	3903 3907 7743 7797 4136 4145 4167 4198 4235 4236 4237 4239 4273 4281 4285 4351 4352 4353 4354 4355 4358 4386 4390 4487 8250 4575 8291 4614 4663 4754 4762 4765 4767 4773 4833 4869 8677 4988 4995 4998 5012 5017 5035 5105 5132 5140 5156 5157 5159 5310 5343 5359 9170 5617 9314 9315 9316 9318 9337 9357 5674 5675 5715 9473 9486 5868 5869 9602 9612 9613 9614 5934 5935 9644 9693 9701 6059 2264 6105 6160 6225 9926 6235 6236 9964 6272 6306 6317 6322 6326 2498 2532 6398 6422 6427 2603 6442 2625 6458 6469 6472 6473 6541 6547 6548 6562 6566 2735 2736 6609 6621 6631 10329 6666 6678 10386 6698 6707 6708 10410 6729 6739 6778 6812 2982 10522 6886 6887 6903 7187 7189 7192 7209 7211 7245 7261 7276 7277 7393 3565 7514
toddler$	6690
toe$	9254 9278 9279 5587 3082
toerag$	3708
toerags$	3708
toing$	6398
tokenistic$	3079 3747
told$	150 7679 7680 159 160 161 168 169 170 171 172 173 174 175 176 7711 7712 7713 7874 7875 4192 8104 8113 4586 9345 9351 9356 9359 9365 9441 9442 9443 9444 9445 9467 9468 9469 9470 9471 5838 5839 5842 5981 5982 9762 2610 2617 6452 6751 6760
tolerance$	7382
tolerated$	10307
tone$	9217 7136
tones$	9217 7136
too$	4022 243 5147 5148 8969 1611 1612 1613 1630 9250 9251 6005 6006 6007 6173 2342 6186 6187 6188 6189 6232 2401 2402 6273 3232 3255
took	3581
took$	64 95 333 334 459 478 550 8305 791 896 900 5926 2105 5943 5952 5956 5957 5958 5959 5960 5961 5962 6024 6026 6027 6028 6029 6030 2202 2847 2863 3002 3043 6876
tool$	2798
toolki	7389
tools$	7741 7742 2798
tooth$	7139
toothless$	3748
top	10052 6363
top$	8027 9256 9273 9274 9275 10056 10061 10250 10257 2805 7168 7173 7179 3498 3503 3505
topless$	4302 4310 3737
tops$	5557 5558 9256 9273 9274 9275 9296 9297 7168 7173 7179
torment$	961 962 963 3068
tormented$	961 962 963 3068
tormenting$	961 962 963 3068
torments$	961 962 963 3068
tormentted$	961 962 963 3068
tormentting$	961 962 963 3068
torn$	9250 9251 3334 3341
tos$	6398
toss$	9704
total$	1113 1114 1116 1812 2422 3380
totally$	3371 3374
touch$	7743 9429 9774
touched$	7570 4068 8049 9149
touching$	8079
tough	2796 2803 2809
tough$	8468 1166 1167 1168 1169 1170 1171 1487 1488 1489 1645 6635 3297 3551 3731
toughe	2803 3552
tougher$	1626 1627 1628 1629 6635 3551
touret	3794
toward	2717 2766 3558
towards$	4239 4754 4762 4765 4767 4773 8608 8677 5035 5102 10161 7476
town	6615
town$	8637 8642 6611 6615 10308 10317 6659
toxic$	1005 1006 1007 3097 3098 3722
trace	10029 2582 10118 3465
trace$	10131
traced	10209
traced$	10144 10207
traces$	10131
track	2540 2582 10245
track$	2167 2540 6412 10120 10131 10135 6447 2616 10215 6561 7325
tracke	2582 10109 6444
tracked$	10132 10137 6447 2616 10144 3473
tracki	2582
trackie$	7168
trackies$	9273 9274 9275 1768 9294 7168 7173 3352
tracking$	6447
tracks	2582
tracks$	10131 6447
tracksuit$	9273 9274 9275 9284 7168 7170 7173 3742
tracksuits$	5557 5558 9273 9274 9275 9276 9277 9281 9282 9283 9284 9286 9294 7168 7170 7173 7353 3742
trade$	488 497 4329 498 499 500 501 502 610 3030
traded$	488 497 4329 498 499 500 501 502 610 3030
trader	2506 6400
traders$	8637 10008 6338 10093 10095 2621
trades$	488 497 4329 498 499 500 501 502 610 3030
trading$	488 497 4329 498 499 500 501 502 610 3030
traffic$	427 428 429 3013 7311
trafficced$	427 428 429 3013
trafficcing$	427 428 429 3013
trafficed$	427 428 429 3013
trafficing$	427 428 429 3013
trafficking$	7819 7951 427 428 429 8426 8427 8428 8429 8430 8431 8432 8433 3013
traffics$	427 428 429 3013
trail	2832
trail$	10123 2604 10215 6664
trailed$	2604
trailing$	2604
trails$	2604
trainer$	7168
trainers$	7767 7768 4085 4086 4087 4088 4089 4091 4092 7901 7902 7903 8014 8015 8016 8017 8018 8019 8020 8021 8026 8029 8466 5557 5558 9273 9274 9275 9276 9277 9281 9282 9283 9284 7168 7173
training$	6815
tramad	6695
tramadol$	10388
transactional$	3034
transfer$	7463
transmitted$	7438
transplant$	10402
trap$	3123
trapping$	3014
trapstar$	3741
trauma$	10468 7407 3576
travel	10065
travel$	7860 7861 7862 8051 3043 6876
traveled$	3043 6876
traveling$	3043 6876
travelled$	3043 6876
traveller$	1679 5517
travelling$	7886 8051 3043 6876
travels$	3043 6876
trawl	2593 3782
trawl$	2526 7324
trawled$	2526 6536
trawles$	2526
trawling$	2526
trawls$	2526
treat$	1149 1150 2414 2415 2469 2629
treate	2740
treated$	1149 1150 2414 2415 2469 2513 6498 2876 6710 6711 3619
treating$	1149 1150 2414 2415 2469
treatm	7444
treatment$	2165 10398
treats$	1149 1150 2414 2415 2469
treatted$	1149 1150 2414 2415 2469
treatting$	1149 1150 2414 2415 2469
trendy$	3341
trial$	7510
tricks$	9375
tricky$	1166 1167 1168 1169 1170 1171 8790 8791 8792 8793 8794 7015
tried$	1136 5630 5632 5633 9394 9442 9443 9444 9445 9574 5885 9978 7215
tries$	1136 9432 9454 9455 9456 9457
trip$	8079
trips$	8079
troubl	6540
trouble$	7582 7583 4023 4024 4025 4026 4027 4028 4029 4030 199 200 201 7922 4457 4458 8152 8153 8154 8155 8162 8199 8200 8201 693 8436 8440 8447 8494 8625 4943 8823 5711 9405 5713 9508 9550 5920 9619 9620 9621 9717 9718 9719 9720 9721 9722 10232 10233 2913 2975 6879 6893 3089 3090 3091 7005
troubled$	9581 9586 9589 9590 9592 9593 9594 9595 5909 9603 9604 9605 9606 9607 9608 9609 5921 9637 3172 3271
troublemaker$	3707
troublemakers$	8823 3707
troublemaking$	3707
troubles$	8311 8312
troublesome$	4842 3722
trousers$	5557 5558 1768 3352
truancy$	3696
truant	3818
truant$	7829 7891 8598 8599 8600 9503 6942 6943
truanted$	3696
truanting$	3696
truants$	8598 8599 8600 6942 6943
true$	2273
trust$	8691 9340 9346 9360 9395 9396 9397 9398 9408 9481 9482 9483 5888 5893 5894 9949 6283 2455 7190 7198 3427 3436
trusted$	8116 8117 8118 8128 1516 5385 1575 9467 9468 9469 9470 9471 9702 9703
trusting$	9339 5791
truth$	4579
truthful$	4576 8270
try$	1136 5630 5632 5633 9340 9346 9360 9394 9432 9481 9482 9483 9494 7190 7198 7215
trying$	9481 9482 9483 10048 7198 7217
tryings$	10048
tubby$	3737
tuberculosis$	3799
tuitio	6733
tuition$	10426
tumour	6671
tumour$	10364
turf	6597
turf$	10290
turkish$	1679 5517 7161
turn	10099
turn$	407 408 4665 4667 839 1757 1766 1787 1788 5631 5650 5656 5661 5670 9366 9367 9432 5746 2317 2323 2324 2325 9929 10145 6578
turned$	407 408 839 5504 5509 1758 1767 1787 1788 5631 5636 9333 9334 9335 9336 9442 9443 9444 9445 2018 2317 2323 2324 2325 2355 9979 7249
turning$	407 408 839 1787 1788 9691 9692 2317 2323 2324 2325
turnned$	407 408
turnning$	407 408
turns$	407 408 839 1787 1788 5631 5712 9432 9454 9455 9456 9457 2317 2323 2324 2325
tutor$	7766 4860
tutors$	7766
twelve$	1400 1401 1402
twenties$	8039
twenty$	8037 8038 8039 545 546 8072 8073 8891 8892 8893 8894 8895 8896 5209 1396 5232 8926 8928 8929 8930 8931 8932 8933 8934 9174 9175 7070
twice$	4343 8042 5186 5187 5188 8991 10386 3627
twins	7437
twists$	7149
two	6388 10121 10140 10141 10143 10174 2680 6576 10293 10323 10342 7370
two$	4213 8623 1714 9239 9240 9241 9242 9243 9244 6011 6202 2742 3191 3498 3617 3672
twoc	6823 3692
twoc$	10516 7524
ugly$	3237 3737
ultimately$	89
unable$	134 737 805 806 807 808 809 811 852 907 4970 4971 1180 1181 1182 1183 1184 2853 2907 7206
unacceptable$	8719 8720 8721 8722 8723 8724 8725 8726 8727 6614 3178 3747
unacceptably$	3747
unacco	3670
unaccompanied$	7502
unadoptable$	3722
unambitious$	3722
unanswered$	7264
unauthorised$	3634
unbearable$	8491 8510
uncaring$	3722 3747
uncle	6746 10441 10464 10479 6789
uncle$	2910 10439
unclear$	713 716 719 720
unco$	3168 3388
uncomfortable$	10336
uncons	3800
uncontrollable$	3172 7206 3722
uncooperative$	3718 3747
uncorr	2488
uncorroborated$	6320
under	6652 2870 3675
under$	482 1012 5529 2000 2023 6201 6480 6702 2874 3485
underachiever$	6942
underachievers$	6942
underage$	3024 3031
undercover$	3768
underdressed$	3737
undermine$	3057 7208
undermined$	3057 7208
undermines$	3057 7208
undermining$	3057 7208
underpass$	8141 8142 8143
unders	2520
understand$	143 144 150 202 203 204 205 206 207 208 209 210 211 212 213 214 248 713 716 719 720 8356 4676 4677 4678 4679 4680 4681 4682 4683 4684 4685 4686 4687 4733 4734 4735 4736 4737 4738 4739 4740 9172 9395 9396 9397 9398 2617 2842
understanding$	5366 1535 1536 5369 7237
understands$	713 716 719 720 2617 2842
understood$	202 203 204 205 206 207 208 209 210 211 212 213 214 248 713 716 719 720 9526 2640 2670 2676 2697
undert	2581
undertaken$	7707 9705 9706 9707 9708
underw	3618
underweight$	7425 3737
underwent$	7450
undesirable$	8470 8471 8472 3066 3172
undesirables$	8470 8471 8472
undisciplined$	3722
undocumented$	3821
undoubtedly$	1993 7207 3745
unempl	10440
unengaged$	3718
unfair$	9679 9680 9690 9784
unfazed$	3731
unfit$	2263
unforgivable$	3747
unforgivably$	3747
unfounded$	3074
ungovernable$	3722
ungrateful$	3722
unhealthy$	3929 1005 1006 1007 3005 3097 3098
unheeded$	7264
unhelpful$	3747
uniform$	5557 5558 9252 7166 7168
uniforms$	5557 5558 9252 7166 7168
uninterested$	3365 7206 3722 3747
unironed$	3334
unit	6328 6348 6410 10396
unit$	4981 5888 5893 5894 9949 6283 10011 10019 10021 10026 10027 10028 6336 6337 10041 6355 6382 10082 10086 6396 10092 10103 6438 10188 6531 10265 10417 10474 10511 7453
units$	10011 7393
unjust$	9690
unkempt$	1679 5517 3737
unkind$	9679 9680
unknow	10109
unknown$	7784 4307
unlawful$	7925
unless	10294
unless$	8123 8126 8127 2786
unlikeable$	3722
unlovable$	3172
unmanageable$	8719 8720 8721 8722 8723 8724 8725 8726 8727 3172 7005 3722
unmotivated$	3722
unnecessary$	3896
unnerve$	5432
unopened$	7264
unpaid$	2989
unplaceable$	3722
unpleasant$	10336 3722
unpredictable$	8719 8720 8721 8722 8723 8724 8725 8726 8727 3178 3720
unprepared$	3357
unprofessional$	3747
unprofessionally$	3747
unquestionably$	3745
unreachable$	7206 3718
unread$	7264
unreasonable$	9679 9680
unreliable$	3078 7206 3722 3747
unrepentant$	3722
unresponsive$	3718
unruly$	3087 3172 3178 3271 3722
unsafe$	7525 7526 7566 3929 7925 4772 10493 3003 3005
unsavoury$	8470 8471 8472 3172
unshockable$	3731
unsolved$	6362
unstable$	7039 7040 3722
unsubstantiated$	3074
unsuitable$	8473 3066
unsupervised$	3221
unteachable$	3172
untidy$	1679 5517 7132 3318
until$	10129 2786 7519
unto$	4920 4923
untouchable$	8658 8659 8660
untrue$	8519 9531
untrustworthy$	7206 3722 3747
untucked$	9250 9251
unusual$	3297
unusually$	3239
unwanted$	4466 5189 5192
unwashed$	9250 9251 3318 3334 3737
unwell	10455 6763
unwell$	10456
unwilling$	801 805 806 807 808 809 811 854 1180 1181 1182 1183 1184 2403 3357 7203 7206
unwillingness$	4108 277 278 279 280 281 282 1180 1181 1182 1183 1184
unwise$	77 78 3929 7634 7635 7636 7637 725 3005 3054
up$	7575 7632 7847 388 389 390 391 392 4341 4502 4620 8358 4796 8490 1089 5064 5065 8764 1275 5168 5196 5211 5212 8940 8961 5276 5293 9063 9137 5478 9177 9203 9221 9258 5589 5590 5598 5599 9298 9305 5613 5614 9342 9343 9348 9349 9353 9354 9362 9363 9370 9371 9372 9438 9439 5817 9533 5850 9778 6094 6106 9804 6150 6153 6154 9884 6200 10047 10056 6542 6550 10258 10267 10443 10445 10495 2980 6846 7012 7096 7172 7186
upbringing$	7006
upbringings$	7006
update	2566
update$	2501 6398
updateing$	2501 6398
updates$	2501 6398
upon$	4454 4455 6571
ups$	8901 8920 8946 9072
upsetting$	7584 7585 7586 7587 7588
upstream$	7297
urchin$	3706
urchins$	3706
urgency$	9945 9946 9947 9948 7263
us$	7885 7968 7971 8268 8364 8365 4973 8832 9112 9120 9121 9122 9123 9124 6112 2527
use	2752 2766 2973
use$	3864 3866 3867 3868 7631 7743 7829 7858 611 612 613 4527 767 8356 9340 9346 9360 5788 2494 2549 2573 2737 10379 10380 7190
used	2766 2865
used$	7570 8077 8107 611 612 613 767 1157 1525 2354 2497 2702 2859
useful	2766 3451
useful$	10020 2573 2780
useless$	3366 3722 3747
user$	8582 8595 8596
userna	6361
usernames$	10054
users$	8582 8595 8596 10457
uses	2752 2865
uses$	611 612 613 2549 2859
using	2752 2865 2973
using$	7702 611 612 613 1158 2549 2859
usual$	6240 3095
usually$	1769
utter$	1113 1114 1116 1812 2423
utterly$	5867 2310 3371 3374
vaccin	3808
vain$	3722
valium	6695
valium$	10388
valuab	3451
value	7282
value$	2494 2573 3560
values$	8813 7046
van$	7304
vandal$	8598 8599 8600 6942 6943 3706
vandals$	8598 8599 8600 6942 6943 3706
vans$	7304
vape$	7767 7768 4085 4086 4087 4088 4089 4091 4092 8026 8029 8479 10391
vapes$	7767 7768 4085 4086 4087 4088 4089 4091 4092 7901 7902 7903 8014 8015 8016 8017 8018 8019 8020 8021 8026 8029 8479 8495 10391
variable$	8714 8715 8716 8717
various$	485
vehicl	10130 6525
vehicle$	2630 6823 3479 3486
vehicles$	2630 10218
ventured$	8128
verbally$	3187
vermin$	9939
versed$	5223 1655
version$	4828 4829 4830
versions$	4828 4829 4830
very$	4013 4021 1460 1630 5571 5880 3232 3239 3255 3593
vest$	7168
vests$	9290 9291 9292 7168
vicious$	3720
victim$	4696 8418 8509 1015 4864 1033 8730 9101 9102 9103 2942 3213
victimisation$	7563 7564 7565 8193 8194
victimise$	2416 2417 2418 2419
victimised$	2416 2417 2418 2419
victimises$	2416 2417 2418 2419
victimising$	2416 2417 2418 2419
victims$	7826 666 8369 8370 8371 8372 8373 8374 8375 8376 8377 8378 8379 8380 8418 8440 8496 8497 8498 8499 1014 4864 1033 8730 9101 9102 9103 6308
video$	7995 8003 4333 4334 503 504 9149 10039 10119
videos$	7995 8003 4333 4334 503 504 9149
vietnamese$	1679 5517
view$	10162 7254
viewed$	1040 1220
views$	7254
vile$	8719 8720 8721 8722 8723 8724 8725 8726 8727
village$	8561 8562 8563 8564 8565 8566 8567 8568 8569 8570 8571 8572 8575 8576 8580 6128
vindictive$	9690 3720 3722
violen	10192 10217 10363 10440 10455 10477
violence$	7918 7932 7934 4457 4458 8494 8625 8635 8662 8681 1263 1264 8823 6348 2523 2524 2529 2550 6389 10083 10084 6393 2564 6399 2569 6406 6457 2699 6537 6572 2913 6879 6912 3457 3649 7481
violent$	8719 8720 8721 8722 8723 8724 8725 8726 8727 8823 3099 3178 3503 3720
virtually$	1414 5246 1415 1416 1417 1418 1421 1422 1423 1424 3240
visibility$	10350
visible$	6635 7153 3555
visit	2973 7385 7389
visit$	5128 9541 9542 9543 9869 10234
visited$	9762 9978
visiting$	7702 7886
visitor$	10394
visits	2934
visits$	5128 9541 9542 9543 10110
visual$	3596
visually$	3597
vital$	6202
vitiligo$	3740
vodka	6696
vodka$	10389
voice$	7254
voices$	7254 7406
volatile$	8719 8720 8721 8722 8723 8724 8725 8726 8727 3098 3178 3720
volition$	7794 8074 8075 6875
volume	2775
volumes$	6082
voluntarily$	8074 8075 8085 8086 8087 8088 8089 8090 8091 8092 8093 6874 6875 6878
vomit$	10373
vomited$	3595
vomiting$	3595
vomits$	3595
vote$	379 380
voted$	379 380
votes$	379 380
voting$	379 380
voucher$	8026 8029
vouchers$	8026 8029
vulnerabilities$	4560 729 730
vulnerability$	8193 4560 729 730 8369 8370 8371 8372 8373 8374 8375 8376 8377 8378 8379 8380
vulnerable$	7527 7566 4803 4804 4805 4806 5327 5328 5329 5350 9101 9102 9103 9140 9141 9142 5463 5464 5465 5466 7089 3271
wag$	3019
wagging$	3019
wags$	3019
waited$	7249
waiting$	4913 2873 2877 3613
walk	10065
walk$	3957 4084 4111 4173 8094 8095 8096 8097 8098 4546 8251 1756 1765 2247 2248 9929
walked$	4188 4413 4422 4582 1756 1765 2247 2248 6754 7249
walking$	7702 7886 1756 1765 2247 2248
walkked$	1756 1765
walkking$	1756 1765
walks$	1756 1765 2247 2248
wall$	6360
wander$	1155
wandered$	1155
wandering$	1155
wanderred$	1155
wanderring$	1155
wanders$	1155
wannabe$	3081 3706
wannabes$	3706
want	6341 2628
want$	7985 7986 4644 4645 4646 4647 4832 8938 9070 5421 5422 5423 1792 9395 9396 9397 9398 9414 9415 9416 9432 5825 2102 9709 10020 10048 2846
wanted$	4080 8188 1792 9526 2103 6020 6021 2190 2191 2508 2648 2846 2978 2992
wanting$	7233
wants$	7985 7986 9070 1792 9414 9415 9416 9432 5825 10048 2846
ward	10396
warden	6333 6334 6335 2504 2505 2506 6400 2598 2606 6441 2620 2690 6522
warden$	2482 10008 10026 10027 10028 6336 6337 6338 6379 10093 10095 6430 2603 6438 10134 2615 2621 2622 2730 2746 2831
wardens$	8489 8825 8826 2482 10008 10026 10027 10028 6336 6337 6338 6379 10093 10095 6430 2603 6438 10134 2615 2621 2622 2730 2746 2822 2831 6901
warn$	2754
warned$	7679 7680 3988 157 158 159 160 161 162 163 164 3997 166 167 168 169 170 171 172 173 174 175 176 7711 7712 7713
warnin	2793 2794
warning$	7676 7709 7710 8396 8397 8398 8399 8400 2350 2351 2352 2353 9895 9896 9915 9916 10288 6625 6626 6722 6902 7254 7255 3481 7506
warnings$	7676 7709 7710 7741 7742 8396 8397 8398 8399 8400 2350 2351 2352 2353 9895 9896 9915 9916 10288 6902 7254 7255
warran	6580 3782
warrant$	1581 1582 1583 10173 2738 10273 10344 3526 7360
warrants$	2738 3526 7360
warriors$	8676
wary$	7549 3858 3859 3860 3861
was	2513 6383 3573
was$	3941 156 165 274 275 413 426 4346 655 656 890 891 892 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1173 5021 5026 1213 1239 1240 1241 1242 1243 1244 1410 1414 5246 1415 1416 1417 1418 1421 1422 1423 1424 9182 9185 1671 5577 1769 1797 5640 5825 2034 2035 5987 5997 9737 6056 6091 2311 2341 6181 6182 6217 2393 2394 9957 2439 9980 6367 6439 6467 2669 6560 6648 2878 3020 3045 3104 3106 3110 3158 3162 3173 3175 3183 7104 7152 3399 3426 7331 3593 3598 3600 3603 3616 3627 3629 3650 3652 3658 3671 3672 3677
wash$	2361
washed$	2361
washes$	2361
washing$	2361
waste$	837 3433
wasted$	837 3433
waster$	8590 3706
wasters$	8590 3706
wastes$	837 3433
wasting$	837 3433
watch	10228 2832 3482
watch$	9273 9274 9275 2522 6412 10120 10123 2604 10135 6447 10145 10234 6664 2945 7168 7173 7325
watche	6444
watched$	9768 9769 10122 2604 10137 6447 10142 10144 10216 2945
watches$	9273 9274 9275 7168 7173
watching$	2604 6447 2945
watchlist$	7314
watchlists$	7314
watchs$	2604 6447
water$	6804
wave$	7355
wavy$	3318
way$	20 7590 8145 5145 5574 1743 1744 1745 9293 5609 5610 5706 9852 2400 10075 10383 6835
ways$	7590 7876 8834 8916 8986 9375 9393 9496 6835
wayward$	3172 7005 3271
we	2506
we$	5729 5730 5732 5733 5771 5772 5773 5800 5801 5802 2397 6338 2822
weak$	4925 8714 8715 8716 8717 1193 1284 1285 1286 1287 2276 2277 2278 2279 9910 9911 9912 9913 6233 2429 3196 3197 3410 3454
weakened$	2700
weaker$	4793 4794 4803 4804 4805 4806 4852
weaned$	2868
weapon	10004 10014 10051 10165 10229 2759 10519 3789
weapon$	7873 4774 4775 4776 10152 10175 10176 6811 10516 3541
weapons$	7871 7918 4774 4775 4776 2499 10152 10175 10176 6591 3541
wear	2987
wear$	8094 8095 8096 8097 8098 1696 1721 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 3319 3336
wearing$	7886 1696 1721 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 2987 3319 3336
wears$	1696 1721 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 3319 3336
weary$	7060
weed	6830
weed$	7767 7768 4085 4086 4087 4088 4089 4091 4092 7871 7901 7902 7903 7955 7956 7957 8014 8015 8016 8017 8018 8019 8020 8021 8026 8029 8479 4902 10125 6697 10391 10393 10523 6845
week$	9500 9501 9502 9541 9542 9543 6734 7265 7479
weekend$	9500 9501 9502 10389
weeks$	9541 9542 9543 7265 7417 7479
weigh$	1572 5405 5406 5407
weighed$	3801 3802
weighs$	3801
weight	6686 6687
weight$	10379 10380 7426 7433
welcome$	3052
welcomed$	3052
welcomes$	3052
welcoming$	3052
welfare$	7535 3843 7591 7592 7593 7594 7595 7596 7597 7598 7601 7653 7654 8316 8317 8318 8319 8320 8321 8322 8323 8324 8325 8326 8327 4728 4729 4730 4731 4732 9097 9098 9099 9100
well$	7706 7714 7715 7740 8699 1301 1302 1314 1361 1391 1530 1551 1554 5397 5398 5399 5400 5401 5402 5403 1672 1677 3276 3289 3298 7167
wellbe	6687
wellbeing$	7535 7591 7592 7593 7594 7595 7596 7597 7598 7601 7653 7654 8311 8312 4728 4729 4730 4731 4732 10380
went$	7681 7701 7734 293 403 404 405 406 407 408 440 441 442 4288 460 461 555 556 557 560 8139 8140 915 939 958 959 1109 1276 1277 1278 1756 1765 5856 2375 2875 2957 2980 3015 3042 3043 6876 3669
were	2513 10109
were$	3941 3948 156 165 4018 274 275 413 426 4346 655 656 8295 890 891 892 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1173 1213 1239 1240 1241 1242 1243 1244 8829 1410 1414 5246 1415 1416 1417 1418 1421 1422 1423 1424 1644 1671 5530 1769 1796 5640 5757 5758 5825 2034 2035 5997 9737 2311 2341 6182 6217 2393 2394 2439 9980 6367 6439 6467 2669 6555 6764 3020 3045 3104 3106 3110 3158 3162 3173 3175 3183 7104 7152 3399 3426 7331 3627 3652 3658 3671 3677
west$	1689
wetting$	7410
what$	3949 3950 4010 7935 8081 8109 4495 4496 684 692 8234 4542 8256 8267 772 773 8833 5142 8839 9104 9893 9915 9916 6354 6882 6885 7255
whatever$	8303 9064 9081 1798 1799 1800 1801 1900 1901
whatsa	2704
whatsapp$	462 4294 463 4295 464 4296 465 4297 466 4298
whatsoever$	9737
wheel$	9790
wheelc	6763
wheelchair$	10456 3805
when	7306
when$	4292 4293 8267 9173 9954 10000 10001 10003 10129 10136 6455 10161 7427
whenever$	4292 10129
where	7306
where$	7551 7552 7553 7554 8267 9173 6448 6455 2627
wherea	2558 6390 6391 6409 6414 2619
whereabouts$	10102 10107 10108 6451
which	7282 7306
which$	9173 6359 6372 10085 10140 10159
while$	9770
white$	9151 1657 1679 5515 1692 5546 5547 5548 1717 3270 3271 3294 3302 7168 3341
who	10004 10025 6359 6372 10140 10159 7306
who$	7551 7552 7553 7554 4344 4345 4380 700 733 8267 8459 8474 8829 9182 9185 6347 10050 6366 2535 6368 2537 6373 10067 6384 10078 10085 2575 6411 6417 2611 6448 6455 2650 2661 6496 6507 2698 2709 7104 3463
whoever$	6368
whole$	6138 6140 3087
wholly$	3371 3374
whom	10052 10140
whom$	7551 7552 7553 7554 8267 10085 10100 6448 10186 2709
why$	8234 4542 4545 714 715 4548 717 718 4551 4552 721 726 727 8256 8267 774 775 776 777 2170 2171 2172
wicked$	3096
wider	2631
wider$	8561 8562 8563 8564 8565 8566 8567 8568 8569 8570 8571 8572 8575 8576 6463
wife$	10436 10451 10458
wild$	3087 3096 6969 6970 6971 7005 3295 3318 3722
wilful$	3747
wilfully$	456 3430 3747
will	2539 2713
will$	805 806 807 808 809 811 855 875 906 1520 1544 1556 1559 1595 1638 1813 1815 1816 1817 1818 1819 1820 1821 1825 1826 1827 1828 1829 1830 1831 1841 1845 1846 1847 1855 1856 1857 1858 9387 9388 9389 9390 9391 9392 5705 9410 9411 9412 9413 5736 9436 1912 1913 1914 1915 1916 9446 1927 5795 5796 5799 5825 9520 9521 2004 2005 2015 6327 2498 2532 6383 6427 2603 2666 2714 6553 2735 6614 3358 3361 3363 3375 3565
willed$	7028
willing$	236 237 242 346 347 348 376 377 552 553 778 779 780 5621 5623 5625 9319 9320 9321 9322 2490 3041
willingly$	8074 8075 551 6874 6875 3044
willingness$	7810 5780 9474 9475 9476 9477 9478 9479
win	2792
win$	5108 9452 5760
wind$	964 965 5678
winding$	7584 7585 7586 7587 7588 964 965
winds$	964 965
wins	2792
winter$	7940 7941
wiry$	3274
wisdom$	1354 1356 5243 1412
wise$	3962 1308 1309 1363 1645 7056 7061 7062 3236 3250
wiser$	3929 1305 1306 1307 1351 1363
wish$	5780 9474 9475 9476 9477 9478 9479 10048
wished$	2846
wishes$	2846 7254
wishs$	10048
wit$	9681 9682 9683
with	10251 6826 3552
with$	7609 7707 7833 7836 7841 7892 4212 4225 4229 8005 4313 4316 4347 4359 4360 4364 4371 4373 4375 8080 4474 4475 8269 4777 4780 4790 4791 8485 4833 8677 8692 8696 8707 8708 8711 8718 5102 8799 1281 8821 5129 5132 1318 5371 5372 5373 9182 9185 1696 1709 1710 1711 1712 1759 9358 9409 9487 2209 9905 6301 6302 6303 6304 6305 6317 6407 10110 6464 10161 10208 6532 10321 2840 2899 6786 6788 10484 2991 6825 6897 3212 3319 3330 7274 7393 7398 3569 3586 3626 7489 7508
withdrawn$	6601
withheld$	746 747 7262
withhold$	746 747
withholding$	746 747
withholds$	746 747
within$	4863 8557 8558 1034 8648 5095 5330 6669
without$	73 4214 1083 9045 9046 9047 9048 9049 9050 9051 9052 9053 9054 9055 9056 9057 9081 9090 9091 9092 9093 9094 9095 9096 1606 1851 1854 5714 1951 2210 2211 6068 2344 2345 2895 3369 3370 3385 3407
witness$	6910
witnesses$	6910
woeful$	2429 3747
woefully$	3747
wolves$	8619 8620 8621
woman	6828
woman$	8897 1378 5215 8912 8945 8950 8952 1432 5267 8967 8968 1456 8983 8984 8985 8989 1467 1468 10481 10521 7072
women$	8561 8562 8563 8564 8565 8566 8567 8568 8569 8570 8571 8572 8575 8576 8577 8891 8892 8893 8894 8895 8896 8897 8900 1378 5213 8917 8919 8935 8943 8950 8951 8952 1429 8967 8968 1467 1468 1485 9075 9255 9308 7070 7072
wont$	1827 1828 1829 1830 1831 3358
wool$	7077
woolly$	3747
word$	9869 9898
wore$	8094 8095 8096 8097 8098 1696 1721 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 3319 3336
work	2898 7389
work$	138 140 141 4014 7708 4147 7921 417 418 419 420 421 422 423 424 425 677 8356 8365 8603 4999 5014 5018 8713 8767 5106 5151 5346 5347 5348 5349 9310 9340 9346 5665 9360 5716 9429 9460 9466 9481 9482 9483 9488 9752 2633 6821 6889 3192 7190 7198 7242
worked	2820
worked$	417 418 419 420 421 422 423 424 425 677 9458 9467 9468 9469 9470 9471 10331 2985 7199
worker	10396
worker$	7766 8012 8268 8364 5888 5893 5894 5911 5912 9949 6274 6283 6784 10509 6890 3437 7518
workers$	7766 8012 8268 4669 8364 8643 4973 8795 8844 8845 8846 8847 5729 5730 5732 5733 5771 5772 5773 5888 5893 5894 9949 6283 6890 6984
working$	417 418 419 420 421 422 423 424 425 677 5015 5334 9339 9481 9482 9483 10040 7198 7272 3644
works$	417 418 419 420 421 422 423 424 425 677 9464 7199
workshop$	138 140 141
workshops$	138 140 141
workshy$	3722
world$	8916 3228 3229
worldly$	1363 1626 1627 1628 1629 3230 3727
worn$	8099 8116 8117 8118 8128 10117 6426 7152
worr	2855 2908 2938
worried$	5335 5336 5337 9031 9032 9033 5341 5342 6214 2462
worries$	8392 8393 8394 8395 5344 9038 7254
worry$	5335 5336 5337 9031 9032 9033 5341 5342 7254
worrying$	8719 8720 8721 8722 8723 8724 8725 8726 8727 3176 3178
worse$	4534 9073 9074 9864 9865 7086
worship$	534 535 536 537 538
worshiped$	534 535 536 537 538
worshiping$	534 535 536 537 538
worshipped$	534 535 536 537 538
worshipping$	534 535 536 537 538
worships$	534 535 536 537 538
worst$	8164 4497 3178 3503
worth$	8383
worthless$	3722
would$	295 594 4428 8122 598 599 600 601 602 608 4441 4450 4558 4609 1002 1073 8938 8960 1503 5340 1596 1814 1832 1833 1834 1845 1846 1847 5736 9446 1927 5825 9520 9521 2004 2005 5983 5984 5985 6327 2498 3359 3363 3375
wound$	964 965
wrap	10519
wrap$	6811
wraps$	8686 6811 6845 6993
wreak$	3144
wreaked$	3145
wreaking$	3143
wreck$	3057
wrecked$	3057
wrecking$	3057
wreckked$	3057
wreckking$	3057
wrecks$	3057
wrist$	10374
wrists$	10374
writ	7477
write$	2331 2540 2560 10432 3128 3129
writing$	2334 2560
written$	2312 2333 2890
wrong$	3929 3930 4062 4158 4159 4160 7922 8458 8470 8471 8472 8958 8959 9679 9680 9690 9784 9950 9951 6271 3005 3067
wrote$	2332
xanax	6691 6695
xanax$	10384 10388
y$	8980
year	6738
year$	4348 4377 4378 8552 4862 8556 8891 8892 8893 8894 8895 8896 8902 5228 9023 1659 1662 1664 10423 10429 6738 10431 7070 7265 3637 7479
years$	8556 8888 8889 8890 8954 8955 8956 8957 8992 8993 8994 9023 7265 3637 7479
yet$	4000 2409 6263
yield	3451
yjs	6817
yjs$	10510 3686
yob$	3706
yobbish$	3178 3706
yobbo$	3706
yobbos$	3706
yobs$	8619 8620 8621 3706
yoi	3685
yoi$	7517
yos	6817
yos$	10510 3686
yot	6817
yot$	10510 3686
young	6828
young$	276 336 712 987 4836 4951 4952 1154 8731 5042 5043 8757 8758 8759 8760 8761 8762 8776 1261 1262 5096 5351 5471 5472 5473 5474 5475 5476 1657 9182 9185 1726 1773 1774 5724 5859 6023 6151 6152 6161 6170 6210 6249 6251 6309 6316 6388 10126 10128 6436 2607 2608 10140 10141 10143 6471 10174 2665 2680 6521 10220 2701 10235 6576 6586 6587 10293 10323 6637 2812 10342 10347 10357 10521 3031 3099 3102 3111 3149 7004 7048 3247 3270 3498 7363 7370 7377
younger$	4793 4794 4803 4804 4805 4806 4852 8561 8562 8563 8564 8565 8566 8567 8568 8569 8570 8571 8572 8575 8576 8579 8580 6844
youngers$	10184
youngster$	1154 8731 8757 8758 8759 8760 8761 8762 8773 7004
youngsters$	1154 8731 8757 8758 8759 8760 8761 8762 8773 6844 7004
youth	3509 3679
youth$	1154 8731 8734 8757 8758 8759 8760 8761 8762 8773 1657 9182 9185 9188 9189 2069 2070 2443 6332 2630 2984 6817 3099 6933 3102 7004 7103 3272 3498 3672 3679 3685
youths$	8528 1154 8731 8734 8757 8758 8759 8760 8761 8762 8773 9182 9185 2630 10315 6933 7004 3272 3733
yp	6316 6324 10057 6388 10104 10121 10124 10126 10128 6436 10130 2607 2608 10140 10141 10143 10174 2680 10235 6558 6576 10293 10323 10342 10347 10357 2867 6712 2893 2912 6745 6762 10460 10485 2965 2967 6800 6806 10506 2990 3509 7352 7363 7370 7460
yp$	3073
yp1$	3072
yp2$	3072
yp3$	3072
yp4$	3072
yp5$	3072
yp6$	3072
yro	3685
yro$	7517
zero$	1948 6034 3431 3550
zits$	7162
