3808 3653 2952

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
(go|goes|going|went|run|runs|running|ran|leave|leaves|leaving|abscond~|disappear~) ... ... (whenever|when|as and when) (it|they|he|she) (feels|feel|felt|likes|like|wants|want|pleases|please) [like it]
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
had <they> [only|just|not|never] (listened|stayed|gone (home|straight)|come (home|straight)|behaved|followed|engaged|attended|said no|told (someone|us|an adult|the)|reported|chosen|avoided|left|been (sensible|home|more|out|there|careful|in|drinking)|kept|walked away|accepted|heeded|bothered|used)
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
(will|do|does|did|have|has|had|never|not|fail~ to|unable to|refuse~ to) [not|never] [yet|ever] (learn|learned|learnt) [any|a|the|anything|_] [lesson+|thing] from (<their>|past|experience|this|these|it|previous|what (happened|has)|the (stabbing|assault|attack|incident+|arrest+|robbery|fight+|past|last|first|event+|exclusion+|experience+|consequences|warning+))
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
(responsible|responsibility|accountable|accountability) for (<their>|its) [own] (safety|exploitation|abuse|harm|behaviour|actions|choices|situation|wellbeing|risk+|decisions|conduct|part)
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
entrenched (behaviour+|attitude+|offending|criminality|lifestyle+)
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
(<is>|assessed as|graded|graded as|considered|deemed|rated|rated as|classed as|regarded as|seen as|viewed as|described as|thought to be|found to be|present as|presents as|identified as|judged|judged to be|all|five|members as|them as) [to be] [all|both|now|still|being|at|very|a] (high|medium|low) risk
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
(very|fiercely|highly|fully|completely|entirely|quite) independent
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
who (?:is|are|was|were|has been|have been) (?:seen |found |out |going )?(?:about )?with whom
on the (?:police|officers['’]) radar
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
(?:vehicle|car) registrations
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
(?:robber(?:y|ies)|burglar(?:y|ies)|thefts?|offen[cs]es?|crimes?|shoplifting|anti-?social behaviour|damage|disorder) (?:committed |caused |carried out )?(?:by|involving) (?:the group|this group|members|them\b|these|the young people|the five|the friends)
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
(?:whom|who|which of them|which members) to (?:arrest|stop|search|target|watch|charge|visit)
(?:to|and|then|can|will|should) (?:arrest|charge|prosecute|round up|lock up|stop|search) (?:them|members|the group|the members|the young people|the five|those|each of them|yp\d+)(?! (?:from )?\w+ing\b)
build\w* (?:a|the) (?:\w+ )?case (?:for|against|on)
(?:assist|help|aid|support|inform|progress|further|advance|benefit)(?:s|ed|ing)? (?:with\s+|in )?(?:the |an? |any |police |ongoing |current |live |criminal |murder |robbery\s+|their )+(?:investigations?|enquir(?:y|ies))
(?:execut\w+|obtain\w*|seek|apply for) (?:a |search |further )*warrants?
(?:dawn |police )raids?
disrupt(?:ing|s)? (?:and \w+ )?(?:the |this |their |its |any |all\s+|the group['’]s )?(?:\w+ )?(?:group(?!['’]s (?:evenings?|routines?|meal|friendship|school|sleep|use))|network|gang|members|activit(?:y|ies)|offending|criminal\w*|crime|supply|operations?|movements|hierarchy|drug\w*|associations?|business)
disruption (?:of (?:this |their |its )?(?:\w+ )?(?:group(?!['’]s (?:evenings?|routines?|meal|friendship|school|sleep|use))|network|gang|members|activit\w+|offending|criminal\w*|supply|associat\w+)|tactics?|plans?|activit\w+|opportunit\w+|options?|strateg\w+|powers?|visits?|toolkit|work|measures?|and enforcement|techniques?|phase|panel)
(?:for|through|by|of|and|towards|enable|support\w*) disruption(?! (?:to|in|at) (?:the )?(?:bus|lesson|school|class|service|sleep))
(?:group|gang|network|they|members|young people|friends) (?:is|are|be|to be|being|has been|have been) (?:\w+ )?disrupted(?! (?:by|when|whenever|each|every|if|while))
dismantl\w+
degrad(?:e|es|ed|ing) (?:the |their |its )(?:\w+(?:['’]s)? )?(?:capabilit\w+|group|network|capacity|gang|influence)
capability(?=:| (?:and intent|to offend|for violence))
clamp(?:s|ed|ing)? down
crack(?:s|ed|ing)?[ -]?down
(?:to|will|should|must|for|of|by|and|at) tackl(?:e|ing) (?:the|this|these) (?:group|gang|cohort|lads|boys|youths|members)(?!['’])
(?:disrupt|deter|arrest|target|prosecute|tackle|charge)(?:s|ing)? (?:(?:and|or) \w+ )?(?:those|anyone|anybody|any|ones) (?:\w+ )?(?:in|within|among) (?:the|this) (?:group|cohort|friends)
(?:keep|keeps|take|takes|taking|regain\w*|restor\w+|win|wins|retak\w+) (?:back )?control (?:of|in)\s+(?:the )?(?:town|estate|park|precinct|streets?|high street|square|station|parade)
(?:send|sent|serv|issu|giv|writ|deliver|hand)\w* (?:\w+ ){0,3}?(?:warning|asb|anti-?social\s+behaviour) (?:letters?|notices?)(?: \w+){0,2}? (?:to|on|for) YOUNG
(?:warning|asb|anti-?social behaviour) (?:letters?|notices?) (?:\w+ ){0,3}?(?:sent|served|issued|given|delivered|handed|go|goes) (?:out )?(?:to|on) YOUNG
crime (?:figures?|rates?|statistics|levels?) (?:\w+ ){0,6}?(?:down|falls?|drops?|lower|reduced|halves?)
zero[ -]tolerance
(?:the group|they|the gang|the boys|the network) (?:\w+ ){0,8}?ha(?:s|ve) a (?:clear |known )?(?:leadership|command) structure
(?:the group|they|the boys|the young people|the gang|members) (?:must|should|need to|will) be held\s(?:accountable|to account|responsible)
target[ -]harden\w*
(?:source|cause) of (?:most|much|nearly all|the majority|all) of the (?:asb|crime|anti-?social behaviour|disorder)
enforc\w+ (?:the |a |their )?curfews?
(?:anti-?social behaviour|asb|crime|offending|disorder|(?:their|this|such) behaviour) (?:is not|will not be|is unacceptable and will not be|is not acceptable and will not be) tolerated
rid(?:ding)? the (?:estate|area|town|town centre|streets?|neighbourhood|park) of (?:the (?:group|gang|boys|youths|teenagers)|this (?:group|gang|problem)|these \w+|them|youths|gangs)\b
build(?:ing|s)? (?:up )?a pattern of (?:events|behaviour|offending|incidents)
(?:assist|help|aid)(?:s|ed|ing)? (?:the )?police (?:immensely|greatly|no end|enormously)
(?:could|may|will|can) face (?:criminal )?prosecution
half of (?:all )?(?:the )?(?:reported|recorded) crime
(?:%|per ?cent) of (?:all )?(?:the )?(?:reported|recorded) crime
(?:swift|robust|positive|firm|tough|decisive|strong)(?: and \w+)? action (?:against|with|on) (?:those|anyone|anybody|YOUNG|repeat|persistent|perpetrators|offenders)
(?:repeat|persistent|prolific|youth|young|known) perpetrators of (?:the )?(?:asb|crime|disorder|nuisance|anti-?social behaviour)
(?:tools?|powers)(?: and (?:tools?|powers))? (?:available )?(?:\w+ ){0,3}?(?:against|on) (?:perpetrators|offenders|YOUNG|those (?:causing|who|responsible))
tough(?:er)? (?:stance|line|approach|action)
(?:robust|joint|proactive|police|further|increased|more|swift|stepped-up|intensive|for|through|by|with|and|support\w*|inform\w*|lead to|leads to|escalat\w+ to|coordinated|co-ordinated|strong|tougher|stronger|step up|effective|civil|criminal|direct) enforcement(?! (?:officers?|teams?|letters?|agenc\w+|unit|action is|without))
enforcement (?:action|activity|opportunit\w+|options?|powers|phase|plan|strategy|against|response|visits?|days?|operations?|measures|approach|tactics|priorit\w+|lead)
(?:targeted?|targets?|targeting|identif\w+|priorit\w+|selected|earmarked|lined up|next|considered) for (?:\w+ )?(?:enforcement|arrest|disruption|surveillance|prosecution|stop|search|a warrant)
(?:priority|operational|police|high[ -]value|enforcement|disruption) targets?
YOUNG (?:\w+ ){0,2}?(?:targeted|managed|dealt with|monitored|investigated|looked at|worked) (?:under|as part of|through|by) operation (?!encompass|safeguard)[a-z]+
operation [a-z]+ (?:targets|is targeting|targeted|will target|focus(?:es|ed)? on|is aimed at|aims at|concerns) YOUNG
(?:police|officers?|patrols?|operation|wardens|we|teams?) (?:will |to |should |can |must\s+|are to |now )?target(?:s|ed|ing)? (?:the (?:group|members|young people|friends|ringleaders|five|cohort|core)|members|them\b|yp\d+|those (?:who|most)|individuals|each|individual members)
(?:tasking(?! and co)|tasked (?:officers|police|patrols|units|by (?:police|the (?:force|sergeant|inspector)))|(?:officers?|police|patrols?|units?|teams?|wardens) (?:\w+ ){0,2}?tasked (?:to|with))
(?:increas\w+|use|using|more|targeted|conduct\w*|carry out|carrying out|intensify\w*|step up|intelligence-led|further|continue|regular|extra|will|should|to|through|by) (?:of )?(?:the )?stop(?:s|ping)?[ -]and[ -]search(?:es|ing)?(?! (?:is|was|has|feels|made|left|happens|means|less|training|scrutiny|panel|leaflet|rights|works))
stop[ -]and[ -]search(?:es)? (?:of |on |the |to be |will |should |members|them|operations?|activity|patrols|each|all)(?! (?:be )?(?:explained|reviewed|discussed|feels?|affects?))
(?:use|uses|using|apply|authoris\w+|request\w*|seek|seeking|another|further|impos\w+|extend\w*) (?:of )?(?:a |the )?section 60(?! of)
on sight
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
(?:operation|campaign|initiative|drive|push|fight) (?:against (?!racism|bullying|closure|poverty|the clos)|targeting|to (?:tackle|target|disrupt|detect|arrest|catch|round up|reduce crime))
(?:force['’]s|police|policing|force) (?:priorit\w+|objectives?|operations?|control strategy|targets?|performance)(?! (?:meeting|include|are explained)|(?: \w+){0,6}? (?:come|came|w[ao]ke|woken|frighten\w*|scare[sd]?|upset|left|mean|meant)\b)
control strategy
(?:assist|help|aid|support|enable|allow)(?:s|ed|ing)? (?:the )?(?:police|officers|force|detectives) (?:to |in |with )?(?:\w+ )?(?:arrest\w*|identify\w*|target\w*|catch\w*|track\w*|disrupt\w*|detect\w*|prosecut\w*|charg\w+|locat\w+|investigat\w+|enforc\w+|their (?:operation|investigation|enquiries))
deter(?:s|red|ring)? (?:the group|members|the young people|them|these young people|the friends|further|offend\w+|crime|criminal\w*)
(?:bring|brings|bringing|press|prefer|lay) charges
charges (?:against|brought|to be brought|can be|will be)
knock on the door
hostile to the group
(?:poses?|present|presents) (?:a |the )?(?:\w+ )?(?:threat|danger|risk) to (?:the )?(?:public|community|residents|shoppers|businesses|others|shop staff|shopkeepers|passengers|customers)
threat (?:that |which )?(?:the group|they|members) (?:poses?|presents?)
stop[ -]checks?
(?:stops|searches|stop checks) (?:of|on) (?:the )?(?:group|members) (?:have been|were|are) (?:productive|positive|fruitful|successful)
arrests? (?:are|is|were|will be|to be|have been) (?:planned|expected|anticipated|imminent|prepared|timed)
planned arrests?
(?:alert|tip|tips|tipping|tipped|warn) (?:off )?(?:the )?(?:group|young people|members|them|friends)(?: off)?(?= (?:before|until|so|to the (?:operation|arrest|search|warrant))|[.,;]|$)
(?:from|out of) circulation
tak(?:e|es|ing) out (?:the |its |their )(?:leaders?|ringleaders?|top|main|key|head)
search(?:es|ed|ing)? (?:of )?(?:the )?(?:members|group|young people|each (?:member|of them)|them) (?:whenever|every time|each time|on entry|as they|if they)
catch(?:es|ing)? (?:the group|them|members|yp\d+) (?:in the act|red-handed|with|at it|out)
red-handed
in the act
rewards? (?:has been|is|was|be) offered
(?:until|unless) (?:the |their )?offending (?:stops|ceases|ends)
identif(?:y|ies|ying) (?:\w+ )?(?:subjects|candidates|individuals|members|those) for (?:any )?(?:\w+ )*(?:orders?|injunctions?|disruption|arrest)
knife crime prevention orders?
acceptable behaviour (?:contracts?|agreements?)
community protection (?:warnings?|notices?) (?:to|on|for|against) (?:the |each |all |any )?(?:young|group|members?|boys?|girls|friends|five|them)
civil injunctions?(?= (?:against|on|for) (?:the|members|each|yp))
recorded crime
target(?:s|ed|ing)? (?:the )?enforcement
enforcement (?:on|at|of) (?:the|members|each|all|those|any)
for (?:the )?(?:purposes? of )?(?:crime prevention|prevent(?:ion|ing) (?:of )?(?:crime|offending)|crime reduction)
prevention (?:and detection )?of crime
(?:will|to|should|must|can) stop(?: and search)? (?:members|the group|each of them|them) (?:of the group )?(?:whenever|when|on|if|every|each|wherever)
(?:reduc\w+|cut|cuts|cutting|bring down|bringing down|lower\w*|driv\w+ down|fall|drop|decrease\w*|tackl\w+|combat\w*|fight\w*|control\w*|suppress\w*|stamp\w* out|curb\w*|prevent\w*|fewer|less|decline|number|rate|volume|level) (?:in |of |the |recorded\s+|reported |repeat |further |future |all |local |any |acquisitive |violent |serious\s+|youth\s+|knife |street |vehicle |detected |number |rate |rates |level |levels |volume\s+|group |gang\s+|amount )*(?:crimes?(?! they| against| by adults| on them)|offen[cs]es?|offending|re-?offending|anti-?social behaviour|asb|criminality|disorder|calls for service|demand on (?:the )?police)(?! (?:against|on|towards|experienced|suffered) (?:the|them|young|children|members|by the group))
(?<!involved\sin\s)crime (?:control|and disorder|reduction|fighting|prevention (?:aims?|purpose|objectives?))
(?:linked|attribut\w+|due|down) to (?:the|this) (?:cohort|gang)
(?:risk|likelihood|chance) of (?:re-?)?offending
protect(?:s|ing)? (?:the )?(?:public|community|residents|shopkeepers|businesses|shoppers|town centre|retailers) from (?:the|this|them|these|such)
(?:aims?|purpose|goal|objective|important|necessary|needed|required|helps?|assists?|supports?|contributes?|useful|essential|intended|designed|means) (?:\w+ ){0,9}?(?:crime|(?:re-?)?offending|robberies|burglaries|thefts|shoplifting|anti-?social behaviour|drug dealing)(?! (?:against|on|suffered|experienced|by adults|that (?:adults|older)))
(?:report|log|record|pass on)(?:s|ing)? (?:any |all )?(?:criminal|gang|drug|suspicious) (?:activity|behaviour)\s+(?:by|of|in|among) YOUNG
case (?:to be |can be |could be |is |being |will be )?(?:built|made|prepared) against YOUNG
(?:intelligence|robbery|gangs?|crime) (?:desk|cell|hub)
names? to (?:the |these |their )?faces (?:on|in|from) (?:the )?(?:footage|cctv|images|stills|video|clip)
(?:anticipat|forecast|foresee)\w* (?:where|when|who) YOUNG (?:\w+ )?(?:offends?|strikes?|steals?|deals?|robs?|commits?)
(?:see|find out|establish|know|learn|check) who YOUNG (?:is|are|was|were|has been|have been)\s+(?:messaging|ringing|calling|texting|contacting|in contact with|linked to|working for|sellingfor)
returns? of sightings
sightings (?:from|by|reported|logged|submitted|passed)
(?:easier|simpler|able|ready|possible) to (?:catch|arrest|apprehend|detain|police|track down)
(?:police|officers?|patrols?|wardens?|guards?|security) (?:\w+ ){0,8}?to catch YOUNG
names (?:and \w+ )?of (?:everyone|everybody|anyone|anybody|all|those|each|whoever)(?: [\w’']+){0,7}? to\s+(?:POLICE|the (?:anti-?social behaviour|asb|community safety|enforcement) (?:team|unit|officer))
(?:officers?|police|detectives?|analysts?) (?:can |could |may |to |will )?(?:check|compare|match|cross-?check)\s+(?:(?:it|them|these|names|those) )?(?:against|with) (?:their|the|a) (?:\w+ )?(?:list|database|records?|files?|system)
evidence[ -](?:gathering|led operations?|building|capture)
(?:police|officers['’]|law enforcement) attention
(?:drones?|helicopter) (?:\w+ ){0,6}?(?:monitor|watch|track|film|follow|observe|spot|locate)
(?:facial|face|cctv|custody|still) (?:images?|photographs?|shots?|stills) of YOUNG
(?:police|officers?|patrols?) (?:\w+ ){0,3}?(?:target|patrol|saturate|flood|focus on)(?:s|ing)? (?:\w+ ){0,3}?hot ?spots?
(?:closure|gang|exclusion|banning) orders? (?:\w+ ){0,12}?(?:deny|deprive) YOUNG
deny(?:ing)? YOUNG (?:a|their|any|the) (?:\w+ )?(?:base|territory|turf|space to operate)
(?:know|find out|establish|identify|learn|discover|determine|understand|clear) (?:who|which of (?:them|the \w+)) (?:gives|is giving|issues) the orders
crime (?:wave|spree)
(?:increase|step up|expand|grow|boost)(?:s|ing)? (?:the )?(?:police|policing|officer) (?:footprint|presence|visibility|patrols?)(?= (?:around|on|against|over|near) YOUNG)
flag(?:s|ged|ging)? YOUNG (?:\w+ )?(?:on|to|with|for) (?:the )?(?:police|force|intelligence)
(?:stop|search|arrest)(?:s|ped)? YOUNG on sight
(?:proactive|targeted|covert|police|overt|plain-clothes) operations?(?! (?:against|on|to (?:protect|find|catch)) (?:the )?(?:adults?|men|dealers|exploit\w+))(?!(?: \w+){0,6}? (?:come|came|w[ao]ke|woken|frighten\w*|scare[sd]?|upset|left|mean|meant|began at)\b)(?= (?:since|on|against|in|at|around|targeting|every|each|to)|[.,;]|$)
c(?:a|o)me to (?:the )?(?:police )?(?:notice|attention)(?: of (?:the )?police)? (?:for|through|following|after|because of|via|due to)
take out (?:those|the (?:key|main|top|core))
search(?:es|ing)? (?:of )?(?:the )?(?:their|YOUNG['’]s?)\s+(?:mobile )?(?:phones?|devices?|handsets?|social media|accounts?|messages)
(?:group|members|they|cohort|boys|girls|lads|friends) (?:is|are) (?:\w+ )?(?:charged|convicted|prosecuted|remanded|put before the courts?|brought to justice|locked up)(?! (?:more|for (?:a|the)|£|full))
(?:bring|brings|bringing|brought) (?:[\w’'-]+ ){0,8}?to justice
profiles? (?:of|for|on) (?:each|every|all) (?:subject|member|nominal|young person|individual|one|of them)
known addresses
(?:see|find out|know|watch|check|record|establish|monitor) (?:\w+ )?what YOUNG (?:is|are|get|gets)\s+(?:up to|planning|plotting)
(?:pass|share|send|give|hand|forward|supply)(?:s|es|ing)? (?:\w+ ){0,3}?(?:footage|images|recordings?|photographs?|screenshots?) (?:\w+ ){0,2}?(?:to|with) POLICE
POLICE (?:\w+ ){0,2}?(?:want|need|would like|wish|hope|seek|aim|are (?:keen|trying|hoping|looking))s? (?:\w+ )?(?:know|learn|find out|establish|identify|hear|discover|work out|understand) (?:who|whom|what|where|which|how) (?:YOUNG|(?:is|are|runs?|leads?|sells|deals|holds|carries|stores|keeps))(?! (?:feels?|likes?|needs?|wants?|safe|would))
(?:names|nicknames|details|movements|whereabouts|addresses|photographs|photos|images|phone numbers|registrations|what is known|list)(?: \w+){0,12}? (?:passed|shared|sent|given|go|goes|forwarded|supplied|fed|handed|reported|copied) (?:on |over )?(?:to|with) POLICE
(?:pass|share|send|feed|report|forward|supply|supplie|hand)(?:s|d|es|ed|ing)?\s+(?:\w+ ){0,3}?(?:names|nicknames|details|movements|whereabouts|addresses|photographs|photos|images|what (?:is|they) knowns?)(?: [\w’']+){0,6}? (?:to|with) POLICE
(?:log(?:ging)?|not(?:e|ing)|record(?:ing)?|list(?:ing)?|writ(?:e|ing) down|report(?:ing)?)(?:s|ed)? (?:\w+ )?(?:who |whom |which (?:\w+ ){1,3})YOUNG (?:\w+ )?(?:speak|talk|meet|sit|go|visit|arrive|come|leave|are with|see|travel|message|ring)s?
(?:use|used|useful|relied on|support|supports|help|inform|informs|evidence|basis|apply|application|seek|seeking|obtain|bid|towards)(?: (?!no |not )\w+){0,6}? (?:criminal behaviour orders?|cbos?|injunctions?|asbos?|knife crime prevention orders?|dispersal orders?)
(?:should|will|must|can|may|could|shall|need to|needs to|ought to|are to|is to) be (?:\w+ )?(?:arrested|charged(?! (?:for|a|less|more|£))|prosecuted|detained|fingerprinted|searched|caught|locked up|taken (?:to court|into custody|off the streets?)|dealt with(?: by|[.,;]|$)|summonsed|stopped(?: and searched| on sight| on every| every time| by POLICE| when))
(?:is|are|was|were|be|been) (?!(?:often|always|routinely|wrongly|unfairly|repeatedly|first) )(?:\w+ )?suspected (?:of|to be|to have)(?! (?:(?:things?|something|anything|what) |(?:being|be|been) )?(?:exploited|groomed|harmed|hurt|coerced|used|forced|trafficked|abused|robbed|victim|a victim|victims|owed|adhd|autis|having adhd|\w+ ?exploitation))
(?:believed|thought|known|understood|alleged|reported|assessed) to be (?:\w+ )?(?:responsible|behind|involved in (?!positive|sport|music|drama|the club)|running (?:drugs|lines?|a|the)|carrying(?! bags)|dealing|linked (?:to|with)|connected (?:to|with)|concerned in|(?:part|members?|active members?) of (?:a|the) (?:\w+ )?(?:gang|network|ocg|organised)|active|committing)
YOUNG (?:is|are|was|were|has been|have been) (?:\w+ )?(?:linked|connected|tied) (?:to|with) (?:\w+ ){0,4}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|criminal\w*|gangs?|shootings?|stabbings?|county lines|disorder|arson|damage)
(?:believes?|suspects?|thinks?|assum(?:e|es)|allege[sd]?|suspected) (?:that )?YOUNG (?:to be|of being|are|is|were) (?:\w+ )?(?:responsible for|behind|committing|causing|linked to|involved in) (?:\w+ ){0,5}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|shoplifting|assaults?|disorder|arson|damage|shootings?|stabbings?)
YOUNG (?:is|are|was|were|has been|have been) (?:\w+ )?(?:responsible for|behind|committing|causing|driving|carrying out) (?:\w+ ){0,5}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|shoplifting|assaults?|disorder|anti-?social|arson|damage|shootings?|stabbings?)
(?:cctv|cameras?|drones?|patrols?|officers?|wardens?|footage|guards) (?:\w+ ){0,5}?(?:track|monitor|watch|follow|film|observe|record)(?:s|ed|ing)? (?:\w+ ){0,2}?(?:who|whom|which of|their (?:\w+ )?(?:movements|routes?|journeys?|meetings?)|YOUNG)(?! (?:play|perform|train|rehearse|dance|skate|sing|because of (?:the|their)|round (?:the )?(?:shops?|stores?|aisles?|supermarket)|around (?:the )?(?:shops?|stores?|aisles?|supermarket)|(?:in|into|through) (?:every |the |most )?shops?))
(?:to|will|should|be|and) (?:track|monitor|film|observe|log|chart)(?:ed)? (?:who|whom|where) YOUNG
(?:tasked|flagged|passed|circulated|allocated|escalated) (?:on )?(?:to|with|for)\s+(?:action by )?(?:the\s+)?(?:\w+ )?(?:neighbourhood|response|gangs?|proactive|crime|robbery|tactical|tasking|policing|violence) (?:\w+ )?(?:team|unit|squad|officers?|sergeant|desk|meeting|group)
tactical (?:tasking|options|advis\w+|plan)
priority nominal
(?:police|gang|named|of) nominal (?:group|cohort|list)s?
POLICE (?:\w+ ){0,3}?(?:gather|collect|obtain|seek|develop)(?:s|ed|ing)?\s+(?:\w+ ){0,2}?(?:information|details|material|footage) (?:on|about|around) (?:YOUNG|who|whom|where)
(?:build|develop|piece|form|complete|create)(?:s|ed|ing)? (?:up |together )?(?:a|an|the)\s+(?:\w+\s+){0,2}?(?:picture|timeline|profile|chart) (?:of|around|about|on) (?:who (?:is|are|they|runs|leads|supplies|does|meets|holds)|their (?:movements|associa\w+|criminal\w*|offending|contacts|hierarchy|roles)|offending|criminal\w*|drugs? (?:supply|dealing)|the (?:supply|hierarchy|gang|offending|network))
(?:mov|driv|push|clear|remov|get|keep|tak)(?:e|es|s|ing|ting)? YOUNG (?:right |well\s+|away )?(?:off|out of|from|away from) (?:the|our|this) (?:\w+ )?(?:streets?(?! (?:on|in the|after|and in|and into|until|between))|town centre|high street|precinct|shopping centre|estate|shops?|parade|retail park|market)(?! (?:when|where|who|in time|at night))
YOUNG (?:\w+ ){0,2}?(?:need|needs|have|has|ought|are|is) to be (?:brought to (?:justice|book)|taught a lesson|held (?:to account|accountable|responsible)|caught|deterred|disrupted|dealt with|cracked down on|removed from)
known to (?:the )?police for
(?:crime|asb|robbery|offending|drugs?|theft|shoplifting) hot ?spots?(?= (?:patrol|polic|for the|where YOUNG (?:operate|offend|deal)))
hotspot (?:patrol|polic)\w*
weapons? sweeps?
(?:check|trawl|review|scan|search|scour|monitor|examin)(?:s|ed|es|ing)? (?:\w+ ){0,5}?for\s+(?:\w+\s+){0,2}?(?:evidence|weapons?|drugs|drill|gang signs|signs of (?:gang|crime|drug|offend)\w*)
(?:attention|notice) of (?:the )?(?:police|officers) for (?:\w+ ){0,4}?(?:crime|offen\w+|thefts?|robber\w+|disorder|anti-?social|shoplifting|damage)
(?:arrest|prosecute|convict|apprehend|detain)(?:ing)? (?:the )?(?:YOUNG|ringleaders?|offenders?|culprits?)(?! (?:is|are|was|were|has|feels|felt|who harm))
(?:find out|found out|establish|identify|know|see|shows?|learn|work out|tell us|say) (?:who|which of (?:them|the \w+)) (?:is |are |was |has |have |in the \w+ )?(?:\w+ )?(?:with whom|suppl\w+|sits with|mixes with|deals|dealing|carrying|carries|leads|leading|in charge|runs|running|holding|holds|behind|selling|sells|recruit\w+|organis\w+|stealing|steals|associat\w+|responsible|calls the shots|at the top)
(?:on|against|to|onto|from|into) (?:the|a|our|any) (?:\w+ ){0,2}?(?:violence|harm|gangs?|offender|knife|robbery|police|priority|tasking|habitual|nominals?) (?:\w+ )?(?:list|matrix|register|index|board)
briefing (?:room|board|sheet|slide)s?
(?:daily|morning|shift|evening) (?:police )?briefing
(?:photo|photograph|mugshot) (?:album|board|wall|gallery) of
mugshots?
(?:names|sightings?|associates|associations|YOUNG) (?:\w+ ){0,3}?(?:noted|logged|recorded|entered|added|submitted|put) (?:\w+ ){0,5}?(?:for|on|onto|into) (?:the )?system
(?:noted|logged|recorded|entered|added|submitted|put) (?:\w+ ){0,5}?(?:for|on|onto|into)\s+(?:the )?(?:police|force|intelligence) system
POLICE (?:\w+ ){0,2}?(?:something|anything) (?:\w+ )?to (?:act on|work with|go on|use)
(?:know|knows|aware|understand|understands|reminded|told) (?:that )?(?:it|YOUNG) (?:is|are)\s+(?:being\s+)?watched
(?:strict|strong|firm|hard|robust|highly visible|tough|tougher|rigorous|heavy|intensive|assertive) (?:and \w+ )?(?:enforcement|policing)(?! (?:officers?|teams?))
(?:send|sends|sending) (?:a |out a )(?:(?!wrong|mixed|kind|warm|friendly|bad)\w+ )?message to YOUNG
POLICE (?:has |have )?(?:asked for|ask for|requested|request|want|wanted|seek|sought|need)\s+(?:\w+[’']?s?\s+){0,3}?(?:seating plans?|registers?|records|list|names|footage|timetables?|photographs?|photos|data|addresses|phones?|passwords|usernames)(?! (?:of|from) (?:the )?(?:men|adults?))
(?:on top of|a grip on|to grips with|control of|a handle on) (?:the |this |their )?(?:group|offending|crime|disorder|young people|boys|gang)(?:['’]s (?:\w+ )?(?:behaviour|offending|activit\w+))?
subjects? \d+
(?:to|will|should|must) (?:hold|conduct|carry out|introduce|run|begin) (?:\w+ )?bag search(?:es)?
(?:drugs|knives|weapons|cash|stolen goods) (?:\w+ )?(?:seized|recovered|confiscated) (?:from|off) YOUNG
(?:go|going|press|pressing|push|pushing) for (?:an? |the )?(?:injunctions?|cbos?|criminal behaviour orders?|asbos?|dispersal order)
(?:for )?use in (?:court|evidence|proceedings)(?= (?:against|later)|[.,;]|$)
who (?:is running|runs|is directing|directs|controls|is controlling|bosses) (?:whom|who\b)
(?:good|full|better|poor|patchy) coverage (?:of|on) YOUNG(?! in the (?:press|paper|news))
address checks?
cads?
(?:run|runs|running|check|checks|checking)(?: \w+){1,6}? against (?:live|open|unsolved|outstanding|current)\s+(?:jobs?|cases?|crimes?|enquiries|investigations?)
(?:no longer|not|never|less) (?:\w+ ){0,4}?(?:able|capab\w+|opportunit\w+|free|in a position|inclined) to (?:re-?)?(?:offend|commit|deal|steal|rob)
identif(?:y|ies|ying) (?:those|who is|who are|the ones|the people) (?:\w+ )?(?:at the top|higher up|above them|pulling the strings|calling the shots)
warrants? (?:to be|will be|are to be|being|is to be) (?:executed|sought|obtained|served|applied for)
(?:report|feed|relay|pass)(?:s|ing)? (?:back |on )?(?:what|anything|everything|whatever) (?:s?he|they|the \w+) (?:\w+ )?(?:learns?|hears?|finds? out|picks? up|overhears?|discovers?) (?:[\w’']+ ){0,6}?to (?:the )?(?:dc|ds|di|dci|pc|ps|sgt|police|officers?|detectives?|sergeant|inspector|squad|force)
(?:asb|anti-?social behaviour|crimes?|offen[cs]es?|thefts?|robberies|shoplifting|damage) (?:\w+ )?(?:attributed|attributable|traced|linked|put down) to YOUNG
(?:to|can|could|will|might) flip (?:one of (?:them|the)|him|her|yp\d+)
(?:serv|issu)(?:e|es|ed|ing) (?:\w+ ){0,2}?(?:cpns?|cpws?|abcs?|asbos?|cbos?|injunctions?) (?:on|to|against) YOUNG
arrest (?:on|for|upon|at) (?:any |the first )?breach
(?:ought to|should|must|will|to) be (?:managed|handled|dealt with|policed|treated) (?:\w+ ){0,3}?by POLICE
enforcement (?:has|have|had) (?:\w+ ){0,3}?(?:success|effect|results|worked)
appetite for (?:\w+ ){0,3}?(?:operation|enforcement|crackdown|arrests)
(?:matched|compared|cross-?checked|cross-?referenced|correlated|overlaid) (?:with|against|to) (?:\w+ ){0,3}?(?:robber\w+|burglar\w+|thefts?|offen\w+|crimes?|crime \w+)
(?:tenanc(?:y|ies)|homes?|housing|benefits) (?:\w+ ){0,4}?(?:at risk|in jeopardy|lost|withdrawn|reviewed) (?:unless|if (?:their|the)\s+(?:sons?|daughters?|child\w*|boys|girls|behaviour))
YOUNG (?:\w+ ){0,2}?(?:get|gets|getting|got) away with (?:it|this|things|everything|crimes?|murder)
(?:courts?|bench|magistrates|judges?|sentences?|arrests?) (?:\w+ ){0,3}?sends? (?:the right|a clear|a strong|a firm|a) (?:\w+ )?(?:signal|message)
(?:firm|hard|robust|strong)(?:er)? (?:line|stance|action) (?:from|by|with) (?:the )?(?:courts?|police|magistrates|officers|group|bench)
enforcers?(?=[.,;:)]|$| for| of| in)
check who is (?:\w+ )?(?:at home|in\b|indoors|there|present)
(?:somebody|someone|one of them|they|one or two) (?:gets?|is|are|were) (?:\w+ )?locked up
stops? (?:\w+ ){0,2}?(?:resulting|ending|that (?:result|end)|leading) (?:in|to|with) (?:an? )?(?:positive|arrest|find|seizure|charge)
threat (?:assessments?|levels?|scores?)(?=:| (?:is|of|for|in))
(?:bulk|most|much|all|half|majority|lot|share) of (?:it|them|this|which) (?:\w+ ){0,2}?(?:down|due|attribut\w+|traced) to YOUNG
(?:robust|tough|firm|hard)(?:,? (?:and )?\w+)? (?:police|policing|enforcement) response
(?:email|tell|send|update|inform|report to|ring|brief|copy in)(?:s|ing)? (?:the\s+|our )?(?:police )?(?:analysts?|intelligence \w+|gangs? unit)
who (?:was|were|is|has been) seen(?=[,;]| where| with\b| by (?:officers|police|patrols))
(?:prioritis\w+|target\w*|tackl\w+|remov\w+|arrest\w*|identify\w*|pursu\w+|know) (?:those|the ones|the people|who is|whoever is) at the top
bring(?:s|ing)? (?:the others|YOUNG) (?:into line|to heel|to book)
who (?:commands|supplies(?=[.,;]| (?:whom|them|it)\b)|gives the orders|calls the shots|is expendable)
(?:group|gang|network) (?:is |are |to be )?disrupted(?=[.,;]|$)
(?:re-?)?offending (?:is |are |goes |comes |to be )?(?:down(?! to)|cut|reduced|halved|falls?|drops?)(?=[.,;]|$| by| to| in| from)
(?:identif\w+|find|trace) (?:the )?(?:line holders?|suppliers?|upstream \w+)
map(?:s|ped|ping)? (?:out )?(?:the |their )?supply (?:chains?|lines?|networks?|routes?)
(?:to|and|will|can|help\w*) evidence (?:the |their |any )?(?:asb|anti-?social|offending|breach\w*|crimes?|criminal\w*|association)
pre-?emptive (?:\w+ )?(?:action|arrests?|strikes?|policing|searches|disruption)(?! by the (?:school|council|club))
(?:successful|increase in|rise in) (?:prosecutions|convictions|detections|charges)
(?:share|pass|send|report|forward)(?:s|d|ed|ing)? (?:it |them |this |these |everything )?(?:on )?(?:with|to) POLICE (?:weekly|daily|each week|every (?:day|week)|after each|in real time)
sanctions? (?:to date|applied so far|imposed so far)
(?:aims?|purpose|goal|object|objective|point|intention|task|remit)(?: of(?: \w+){1,4}?)? (?:is|was|must be|should be) (?:\w+ )?to (?:break|split|disperse|separate|divide|dismantle|disband|fragment|scatter) (?:up )?YOUNG
(?:movements|whereabouts|associations|contacts|comings and goings) (?:can|could|may|might|will|should|must|are to|to|need to) (?:\w+ )?be (?:\w+ )?(?:tracked|monitored|followed|logged|plotted|recorded|watched|mapped|traced|noted)
(?:report|note|log|record|list|write down|keep track of|track|monitor)(?:s|ed|ing)?\s+(?:\w+ ){0,3}?(?:who|which of (?:them|the \w+)) (?:sits?|walks?|eats?|talks?|hangs? (?:out )?|goes|gets? on|travels?|stands?|mixes|arrives?|leaves?|is seen|spends time) (?:with|together)
know who the (?:key|main|core|leading|principal|central|influential|problem) (?:individuals?|figures?|people|players?|members?|ones?|boys?|girls?|young people|names?) (?:is|are)
(?:they|the (?:group|members|boys|girls|lads|individuals|friends|five|six|seven)|these individuals|each of them) (?:can|could|may|might|will|should|must|are to|need to) be (?:\w+ly )?(?:targeted|tackled|policed|surveilled|tailed|clamped down on|made an example of)(?! (?:by|for\s+(?:help|work|support|free|a)|online|at home|again by|with (?:help|support|messages|adverts)))
(?:photographs?|photos?|images?|pictures?|stills|posters?|descriptions?) of (?:all |each of )?YOUNG\s+(?:(?:were|are|have been|has been|will be|is|was|to be) )?(?:circulated|shared|passed|issued|sent|put up|displayed|pinned|distributed|given|shown|handed|emailed) (?:out |round )?(?:to|with|by|in|at|among|behind|on) (?:\w+ ){0,3}?(?:guards?|security|shops?|shopkeepers|retailers|staff|officers|police|wardens?|drivers|stores?|stations?|offices?|traders|managers?|patrols?|control room|businesses)(?! (?:\w+ ){0,4}?(?:exhibition|show|display|opening|gallery|concert|party))
(?:banning|public spaces? protection|civil|behaviour) (?:orders?|injunctions?) (?:for|against|on|over|covering|naming) YOUNG (?:is|are|will be|should be|could be|has been|have been|may be)\s+(?:\w+ )?(?:considered|sought|requested|prepared|drafted|recommended|proposed|pursued|wanted|looked at|applied for|needed)
(?:consider|seek|sought|apply|applies|applied|ask|want|request|recommend|propos|prepar|pursu|draft)\w*(?: \w+){0,4}? (?:banning|public spaces? protection) orders? (?:for|against|on|over|covering|naming) YOUNG
crime (?:generators?|attractors?|magnets?|nuisances?)
(?:generators?|magnets?|drivers?|source) (?:of|for) (?:\w+ )?(?:crime|disorder|offending|nuisance)(?= in| for| at| around|[.,;]|$)
(?:officers?|patrols?|guards?|wardens?|security|pcsos?|police|staff|rangers?)(?: \w+){0,3}? (?:told|asked|instructed|briefed|directed|ordered|tasked|reminded|authorised) to\s+(?:challenge|stop|confront|question|turn away|search|photograph|film|watch for|look out for|deal with|eject|keep moving) YOUNG (?:whenever|when|wherever|every time|each time|as soon as|if|at every|on every)
(?:officers?|patrols?|guards?|wardens?|security|pcsos?|police) (?:will|should|must|are to|to)\s+(?:challenge|confront|eject|turn away) YOUNG (?:whenever|when|wherever|every time|each time|as soon as|if|at every|on every)
(?:break|splitt?|dispers|separat|divid|dismantl|scatter)ing YOUNG (?:up )?(?:is|was|remains) the\s+(?:\w+ )?(?:aim|purpose|goal|objective|object|point|priority|answer)
POLICE (?:\w+ ){0,4}?(?:given|sent|handed|shown|passed|supplied with) (?:a |the )?(?:\w+ )?lists? of
YOUNG (?:must|should|will|can|could|needs? to|have to|has to|are to|is to|ought to) (?:\w+ )?be\s+(?:managed|moved|driven|pushed|cleared|removed|kept|policed|designed) (?:off|out of|away from)\s+(?:the|our|this) (?:\w+ )?(?:streets?|town centre|high street|precinct|centre|estate|shops?|parade|retail park|market|station|square|park)
YOUNG (?:\w+ ){0,8}?responsible for (?:most|much|all|a lot|the bulk|half) of the (?:\w+ )?(?:damage|crime|disorder|thefts?|shoplifting|nuisance|trouble|graffiti|incidents|offending)
(?:shopkeepers|guards?|security|officers?|police|shops|wardens?|patrols?|retailers|traders|drivers)\s+(?:\w+ ){0,3}?(?:sent|given|shown|issued with|handed|emailed) (?:their|the (?:boys|girls|friends|group|seven)['’]s?) (?:pictures?|photographs?|photos|images|names|descriptions|details)
(?:wardens?|guards?|officers?|patrols?|security|police|pcsos?) (?:\w+ ){0,3}?(?:asked to|told to|should|must|will|are to|instructed to) (?:get|take|collect|obtain|demand) (?:their|YOUNG['’]s?) (?:names|details)
(?:catch|find) the ones (?:who|that)
dossiers?
(?:names|details|photographs|dates of birth|nicknames|haunts|addresses)(?: [\w,’']+){0,6}? (?:for|on|onto|into|to) (?:its|their|the|a) (?:\w+ )?database
(?:disclos|shar|pass|giv|hand|provid|releas|made available)\w* (?:\w+ )?to (?:the )?(?:detectives|investigators|prosecutors|investigating officers?|cps|crown prosecution)
(?:compiled|drawn up|drawn|built|put together|made) from (?:\w+ ){0,3}?(?:crime|custody|arrest|stop and\s+search|intelligence) (?:reports?|records?|slips|logs)
(?:photographs?|photos?|images?|pictures?) of (?:all )?YOUNG (?:have |has |will |to\s+|should )?(?:gone|go|goes)\s+to (?:\w+ ){0,3}?(?:guards?|security|shops?|shopkeepers|retailers|police|officers|wardens?|drivers|stores?|traders|patrols?)
(?:sergeant|officers?|police|inspector|detectives?) (?:wants?|would like) (?:[\w’']+ ){1,3}?(?:chat|messages|names|photographs?|photos?|list|posts|accounts?|details) (?:copied|sent|forwarded|passed|read)
(?:lets?|allows?|helps?|enables?) (?:the )?(?:police|officers?|sergeant|detectives?|wardens?) (?:to )?see\s+(?:who|whom|where|which|when) (?:YOUNG|each|everyone)
(?:phones?|devices?|accounts?|messages|chats?) (?:\w+ )?(?:hold|holds|contain|contains) (?:\w+ )?evidence(?! (?:of (?:what|the harm|the abuse)|that they))
(?:for|to) (?:our |the )?(?:colleagues|partners) in the (?:force|police)
(?<!older\s)(?<!other\s)(?<!bigger\s)(?:group|gang|cohort|lads|boys) (?:that|who) (?:deals?|steals?|robs?|offends?)(?! (?:\w+ ){0,3}(?:for|because|to pay))
(?:recommend|request|suggest|propos)\w* (?:that )?(?:their|(?:the )?(?:boys|girls|group|lads)['’]s?) (?:homes?|houses?|bedrooms|lockers|bags|phones?) (?:are|be|should be) (?:searched|raided|checked)
(?:police|officers?|pcsos?|sergeant) (?:\w+ ){0,8}?(?:note|record|log|list)s? who (?:is|was|comes|attends)
(?:stop|prevent|deter)(?:s|ping|ting|ring)? YOUNG from (?:committing|offending|stealing|dealing|robbing|supplying)
(?:crime|asb|anti-?social behaviour) reports? (?:that |which )?(?:name|names|naming|about|involving|against) YOUNG
us(?:e|es|ing) (?:\w+ ){1,4}?as (?:a )?(?:human |covert )?sources? (?:within|in|inside|close to|on) YOUNG
put forward for (?:\w+ )?(?:orders?|injunctions?|enforcement|arrest)
(?:of use|useful|of help|of interest|of value|relevant) (?:to|for|in) (?:the|an|any|their) (?:\w+ )?(?:investigation|enquiry|prosecution|case against)
POLICE (?:\w+ ){0,5}?(?:foothold|way in|a way into|eyes) (?:in|into|inside|on|to|with) YOUNG
(?:believed|suspected|thought|alleged|understood|clear) that YOUNG (?:is|are|was|were) (?:\w+ )?(?:supplying|selling|dealing|stealing|robbing|offending|storing)
evidence (?:is|was|will be|has been) (?:being )?(?:gathered|collected|built|secured)
(?:time|day|place|chance|opportunity|moment) for (?:an? |the )?(?:warrant|raid|arrests?|house search)
(?:wardens?|guards?|officers?|patrols?|security|police|pcsos?) (?:\w+ ){0,3}?take (?:\w+ )?(?:photographs?|photos?|pictures?|images?) of YOUNG
map(?:s|ped|ping)? (?:out )?who (?:sells|holds|collects|runs|deals|leads|supplies|carries|stores)
(?:their|(?:group|boys|girls|lads|members|friends)['’]s?) criminal (?:network|enterprise|activit\w+|careers?|associat\w+)
YOUNG (?:\w+ ){0,3}?account(?:s|ed)? for (?:most|much|half|the bulk|all) of the (?:\w+ )?(?:crime|disorder|anti-?social|damage|thefts?|nuisance|trouble|offending)
(?:ring|call|phone)(?:s|ing)? (?:101|999|the police|police|the sergeant) (?:whenever|when|if|as soon as) (?:\w+ ){0,4}?YOUNG (?:\w+ ){0,2}?(?:arrives?|gathers?|meets?|comes?|appears?|seen|turns? up|sits?|stands?)
reclaim(?:ed|s|ing)? (?:\w+ ){0,3}?from YOUNG
nam(?:e|es|ed|ing)[ -]and[ -]sham\w+
(?:visible|strong|clear|effective|real) deterrents?
make life (?:\w+ )?(?:difficult|hard|uncomfortable|unpleasant|awkward) for YOUNG
^intelligence
^disrupt(?:ion|ing|s)?(?! (?:to|in|from|by|at|during|around|round)\b)
^(?:search|photograph|film|stop|arrest|follow|watch|trail|shadow|question|detain|fingerprint)(?: the| each| all)? (?:members?|group|them|yp\d+|young people|friends|of them|boys|girls)(?! (?:and yp\d+ )?from (?:\w+ing|having)\b)
drones?
closure orders?
hot ?spots?
street robber\w*
criminal(?! (?:damage|justice|court|law|records?|exploit))\w*
offend\w+
gangs?(?!(?:['’]s?)? (?:unit|team|desk|officers?|workers?|sergeant|lead|charity|project))
suspects?(?! that)
investigat\w+
forensic\w*
prosecut\w+
arrests
arresting
(?:to|and|or|will|can) arrest
arrest(?= (?:them|the group|members)|[.;]|$)
(?<!with\s)convictions?
enforce(?:s|ment)?(?! (?:officers?|teams?|agenc|notices?))
suppress(?:ion|ing)?
disrupt(?:ion)?
intelligence(?! (?:officers?|analysts?|units?|bureau|team|desk))
surveillance
held to account
hold (?:them|the group|members) to account
(?:refus\w+|decline[sd]?|fail\w*) to (?:co-?operate|assist|engage with (?:the )?(?:police|officers))
weapons
county lines
class [abc]
perpetrators?(?! of (?:the |sexual |child )?(?:abuse|exploitation|grooming|harm))
culprits?
warrants?
detections?
charges? (?:of|for|against|with)
matching the description
trawl
stolen goods
handling
tip-?offs?
deterren(?:t|ce)
dealers? (?:in|among|within) the group
accomplices?
affiliat(?!ed)\w+
escalat\w+ (?:of|in) (?:violence|offen\w+|crime)
high[ -]harm
intercept\w*
policed
crimes? (?:that |which )?(?:the group|they|members) (?:commits?|committed|ha(?:s|ve) committed)
under control
line holders?
supply chains?
drugs? markets?
street to source
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
(?:has|had) a (?:child|baby|son|daughter|toddler) (?:of (?:his|her|their) own|aged)
sexual health (?:clinic|services?|nurse|screening|check|test)
(?:chlamydia|hiv|sexually transmitted|sti(?:s| test| clinic)?)
(?:inhalers?|medicat(?:ion|ed)|prescri(?:bed|ptions?)|self-?\s?medicat\w+)
(?:anti-?depressants?|antipsychotics?|citalopram|concerta|diazepam|fluoxetine|melatonin|methylphenidate|ritalin|sertraline)
takes? (?:\w+ )?(?:tablets|pills|capsules) (?:for|to|every|each|twice)
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
(?:seen|treated|been|admitted) (?:at|in|to) (?:a ?& ?e|hospital|the hospital|the clinic|casualty)
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
(?:puts|gets|put|got|feeds|fed) (?:him|her)self (?:to bed|to school|up|ready)
(?:(?:left|is|was|are|been|stays?|often|be) home alone|alone (?:at home|in the (?:flat|house)))
(?:tension|rows|shouting|fighting|arguments|violence|difficulties|trouble|problems|drinking|drugs) (?:at|in the|in (?:his|her|yp\d+['’]s|the family)) home
(?:liv(?:es|ed|ing)|stay(?:s|ed|ing)?|sleep(?:s|ing)?|moved|is|placed) (?:\w+ ){0,2}(?:with|at) (?:\w+ ){0,2}?(?:mother|mum|father|dad|aunt|auntie|uncle|nan|nana|gran\w*|step\w+|sister|brother|cousin|foster \w+|relatives?|older sibling|family friend)(?:['’]s)?
(?:liv(?:es|ed|ing)|stay(?:s|ing)) (?:alone|on (?:his|her|their) own|independently|between (?:two|his|her)|in (?:a |an )?(?:\w+ )?(?:hostel|children['’]s home|residential|care home|refuge|temporary|b ?& ?b|bed and breakfast|semi-independent|supported (?:accommodation|lodgings)|caravan|one-bed\w*|overcrowded|two-bed\w*|damp))
lives in a
foster(?:ed)?(?: (?:care|carers?|placement|home|family|parents?))?(?! (?:trust|links|good|better|a sense|relationships|understanding|friendships|the))
(?:in|into|taken into|came into|come into|leaving|left|leaves|been in) care(?! (?:home|of|about|for|with|and|that|to))
(?:kinship|residential|respite|local authority) care(?:rs?)?
care leaver
care (?:order|proceedings|plan)
looked[ -]after(?: child| by the local authority)?
child looked after
(?:residential|children['’]s|care|secure) (?:home|placement|unit)
(?:placement|placed) (?:in|with|broke|breakdown|has broken|moves?|out of (?:area|borough|county))
special guardian\w*
child protection (?:plan|conference|enquir\w+|investigation)
child[ -]in[ -]need(?: plan)?
section (?:17|20|31|47)
s\.? ?(?:20|47|17)
evict(?:ed|ion|s)
homeless(?:ness)?
temporary (?:accommodation|housing)
(?:in|to) a (?:hostel|refuge|bed and breakfast|b&b)
sofa[ -]?surf\w*
(?:overcrowd\w+|rent arrears)
(?:shares?|sharing) (?:a |the |one )?(?:bed|bedroom|room|mattress) (?:with|at home)
(?:his|her|their|yp\d+['’]s|the (?:boy|girl|child|young person)['’]s) (?:\w+ )?(?:mother|mum|father|dad|parents?|family|step-?(?:father|dad|mother|mum)|foster (?:carer|mother|father)|nan|gran|grandmother|grandfather|aunt|uncle|brother|sister|home|house|flat|household|home life) (?:\w+ly |has |have |had |is |are |was |were |both |often |still\s+|also |who\s+|never |sometimes |then |now |been |not |does |do |did |just\s+|to be ){0,4}(?:drink(?:s|ing)?|drank|drunk|us(?:es|ing) (?:drugs|heroin|crack|cannabis|alcohol)|smokes? (?:cannabis|crack|in the)|hit(?:s|ting)?|beat(?:s|ing|en)?|slap\w*|lock(?:s|ed|ing)? (?:him|her|them)|shout(?:s|ed|ing)?|left(?! (?:a message|word))|leaves? (?:him|her|them)|leaving|died|dead|die|dying|passed away|killed|in prison|in jail|in custody|jailed|imprisoned|deported|detained|separated|split|splitting|divorc\w+|argu\w+|fight(?:s|ing)?|fought|row(?:s|ed|ing)|lost (?:his|her|their) (?:job|home|flat|tenancy)|unemployed|out of work|unwell|ill|sick|poorly|depressed|bipolar|terminally|disabled|evicted|homeless|threw|throws?|thrown|kick(?:s|ed)?|neglect\w*|struggl\w+|suffer\w*|violent|abus\w+|cannot afford|can(?:not|['’]t) (?:cope|feed|keep|manage)|not cope|coping|absent|not (?:speak|live|see|seen|spoken)|remarried|pregnant|on benefits|in debt|debts|an alcoholic|alcoholic|addict\w*|asylum|refugees?|overcrowded|damp|cold|chaotic|dirty|unsafe|unsettled|moved|seeking asylum|known to|mental(?:ly)?|schizophreni\w+|relaps\w+|using|sectioned|hospital\w*|no recourse|no (?:food|heating|electricity|money)|cancer|diagnos\w+|stabbed|shot|murdered|attacked|arrested|convicted|charged|sentenced|wanted|raided|registered|dementia|a (?:drink|drug|gambling) problem|gone abroad|in re(?:covery|hab)|on (?:bail|licence|tag|the sex)|an? (?:\w+ ){0,2}?offender)
(?:his|her|their|yp\d+['’]s) (?:parents?['’]|mother['’]s|mum['’]s|father['’]s|dad['’]s|family['’]s|stepfather['’]s|stepdad['’]s|brother['’]s|parents) (?:\w+ )?(?:separation|divorce|drinking|drug use|alcohol\w*|mental health|depression|illness|death|violence|debts?|temper|arrest|imprisonment|sentence|new partner|boyfriend|girlfriend|eviction|relationship|marriage|break-?up|split|addiction|unemployment|immigration status|job|income|housing|behaviour|health|absence)
(?:lost|death of|bereaved of|misses) (?:his|her|their) (?:mother|mum|father|dad|brother|sister|nan\w*|gran\w*|aunt|uncle|cousin|parents?|baby)
bereave(?:d|ment)
(?:since|after|when|that|because) (?:his|her) (?:mother|mum|father|dad|parents?|nan|gran\w*|brother|sister)['’]?s? (?:\w+ ){0,2}(?:died|left|separat\w+|death|divorc\w+|split|went to prison|was jailed|moved out|was arrested|was deported|illness|new partner|lost)
(?:parents?|mother|father|mum|dad) (?:\w+ )?(?:separated|split up|divorced|are divorcing|separating|died|went to prison|is in prison|was sent to prison|moved out)
(?:stepfather|stepdad|stepmother|stepmum|mother|mum|father|dad|partner|boyfriend|brother|parents?)\s+(?:was|is being|has been|had been) (?:asked|told|made|ordered|required) to (?:move out|leave home|leave the (?:family )?(?:home|house|flat))
parents['’]? (?:separation|divorce|break-?up|arguments|fighting)
(?:mum|mother|dad|father|nan|gran\w*|mam)['’]s (?:\w+ )?(?:partner|boyfriend|girlfriend|husband|ex)\s+(?:has |had |often |sometimes |still |who )?(?:hits?|hitting|beats?|beating|slap\w*|shout\w*|threaten\w*|hurts?|drinks?|strangled|assault\w*|punch\w*|controls?|moved (?:in|out))
(?:mum|mother|dad|father|mam) (?:\w+ )?(?:left|walked out|moved (?:out|away|abroad))(?= in (?:19|20)\d\d| when (?:he|she|yp\d+)| and has(?: not|n['’]t))
domestic (?:abuse|violence)
violence between (?:his|her) parents
(?:hit|hurt|beaten|abused|neglected|shouted at|locked out|thrown out|kicked out|smacked|assaulted) (?:\w+ )?(?:at home|by (?:his|her|their) (?:mother|mum|father|dad|step\w+|uncle|brother|parents?|family|carer|foster carer))
(?:was|been|being|is|severely|emotionally) neglect(?:ed)?
(?:thrown|kicked|locked) out(?: of (?:home|the house|his|her|the flat))?
(?:ran|runs|run|running) away from (?:home|his|her|the (?:placement|children['’]s home))
young carer
(?:cares|caring|carer) for (?:his|her|their) (?:\w+ )?(?:mother|mum|father|dad|nan|gran\w*|parents?|brothers?|sisters?|siblings?)
looks? after (?:his|her|their) (?:\w+ )?(?:mother|mum|father|dad|nan|gran\w*|parents?|brothers?|sisters?|siblings?)
looking after the younger children
free school meals
(?:no|not enough|without|little) (?:food|heating|electricity|hot water|bed) (?:at home|in the (?:house|flat|home)|of (?:his|her) own)
(?:goes|go|going|went|sent|comes) (?:to (?:school|bed) )?hungry
(?:no recourse to public funds|immigration status|asylum(?: seeker| claim|-seeking)?|leave to remain|unaccompanied)
(?:was|were|been|is) adopted
adopti(?:on|ve) (?:breakdown|parents?|family|placement|at)
home (?:life|conditions|circumstances|situation|address)
his home(?! (?:town|team|ground|game|time|area|match|city|country))
(?:his|her) (?:tenancy|bedroom)
(?<!walk\s)(?<!walks\s)(?<!walked\s)(?<!walking\s)(?<!drive\s)(?<!drives\s)(?<!drove\s)(?<!driving\s)(?<!take\s)(?<!takes\s)(?<!took\s)(?<!taking\s)(?<!see\s)(?<!sees\s)(?<!saw\s)(?<!bring\s)(?<!brings\s)(?<!brought\s)(?<!send\s)(?<!sent\s)(?<!get\s)(?<!gets\s)(?<!got\s)(?<!carry\s)(?<!carried\s)(?<!follow\s)(?<!followed\s)(?<!help\s)(?<!helped\s)(?<!guide\s)(?<!led\s)her home(?! (?:town|team|ground|game|time|area|match|city|country))
(?:things|conditions|conflict|situation) at home
(?:sees|saw|contact with|visits|no contact with|speak\w* to|not seen|never met|relationship with) (?:his|her) (?:real |birth |biological |step-?|absent )?(?:father|dad|mother|mum|parents?|stepfather|stepdad|siblings)
family (?:court|breakdown|history|therapy|debts?|income)
slept? (?:rough|in (?:a )?(?:car|park|stairwell|shed)|at (?:a )?(?:neighbour|friend)['’]?s?|on (?:a )?(?:friend|sofa)\w*)
custody of (?:him|her|yp\d+)
serving \w+ (?:years?|months?|weeks?)
(?:mother|mum|father|dad|parent)s? (?:has|have|had|found) a new (?:\w+ )?(?:partner|boyfriend|girlfriend|baby|family|husband|wife)
(?:uses?|using|relies on|relying on|depends on|visits?|fed by|food from|goes to) (?:a\s+|the )?food ?bank
(?:lived|stayed|been|slept) in (?:two|three|four|five|six|seven|\d+) (?:\w+ )?(?:places|homes|placements|houses|flats|schools)
sleep(?:s|ing)? on (?:the|a|his|her) (?:[\w’']+ ){0,2}?(?:sofa|floor|couch)
(?:lose|losing|lost) (?:its|their|his|her) (?:home|tenancy|house|flat|accommodation)
(?:victim of|experienced|suffered|suffers|experiencing) (?:\w+ )?(?:neglect|abuse|incest|domestic)
(?:experienced|suffered|suffers|experiencing|history of|survived) (?:\w+ ){0,2}?(?:trauma|bereavement|abuse|neglect)
disclos(?:e|es|ed|ing|ures?)(?: of)? (?:\w+ ){0,2}?(?:abuse|rape|neglect|assault|self-harm|harm at home)
(?:seen|seeing|watch(?:ed|ing)?|heard|hearing) (?:his|her|yp\d+['’]s) (?:step-?)?(?:mother|father|mum|dad|parents?|brother|sister) (?:\w+ )?(?:assault|hit|hurt|attack|beat|abus|punch|stab)\w*
(?:sexually|physically|emotionally) abused
(?:was|been|were) (?:raped|sexually \w+)
abused (?:him|her|by)
neglect(?:ed)? (?:at home|by)
(?:because of|due to|owing to|on (?:the )?grounds of|category of|on account of) (?:\w+ )?neglect
social worker (?:because of|due to|owing to|on account of|since (?:his|her|the)|after (?:his|her|the)\s+(?:\w+[’']?s? ){0,2}?(?:arrest|death|assault|divorce|eviction|drinking|violence|removal)|for neglect)
no room (?:for (?:him|her) )?at home
(?:cp|cin) plan
the baby is (?:due|coming|expected)
(?:mother|mum|father|dad|parents?|nan|gran\w*|brother|sister) of (?:yp\d+|the (?:boy|girl|child)) (?:\w+ ){0,3}?(?:drinks?|drinking|hospital|prison|sectioned|died|dead|ill|unwell|evicted|homeless|alcoholic|addict\w*|depressed|violent|hits?|beats?|arrested|custody|rehab)
(?:house|home|flat|room) of yp\d+ (?:\w+ ){0,3}?(?:no|damp|mould|cold|dirty|overcrowded|unsafe|raided)
(?:rats|mice|mould|damp|fleas|bed ?bugs) (?:at|in) (?:yp\d+['’]s|his|her)
(?:the|a) care system
(?:has|have|had) had (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:homes|placements|foster)
(?:stay|liv|lodg|sleep)(?:s|es|ing|ed) with an? (?:\w+ )?(?:man|woman|stranger|family|couple)
child protection register
at[ -]risk register
(?:concerns?|worr\w+) about (?:his|her|their|yp\d+['’]s) (?:home|mother|father|mum|dad|family|parents|stepfather|step-?mother|care|living)
(?:his|her|yp\d+['’]s) (?:living (?:conditions|arrangements|situation)|home life|placement|foster \w+|care (?:order|status|plan))
(?:(?:and|but|because|since|that|when|while|as|so) |^)(?:mum|mam|dad|nan|gran|grandad) (?:has|had|is|was|suffers from|lives with) (?:\w+ ){0,2}?(?:ms|multiple sclerosis|cancer|depression|epilepsy|dementia|lupus|a stroke|in (?:hospital|prison|custody|jail|rehab|a wheelchair)|ill|unwell|dying|disabled|an alcoholic|sectioned|deported|evicted|bipolar)
parental responsibility
parents (?:are|were) (?:both )?(?:\w+ )?(?:users|addicts|alcoholics|drinkers|dead|in prison|in recovery)
no (?:bed|room|place|space) for (?:him|her|yp\d+) (?:at|in)
(?:mum|mother|dad|father|nan|gran\w*|mam)['’]s (?:\w+ )?(?:partner|boyfriend|girlfriend|husband|wife) (?:will not|won['’]t|does not|doesn['’]t|refuses to|did not|didn['’]t) (?:have|let|want|allow)
sleeps? in (?:the|a) (?:living room|lounge|front room|kitchen|hall|hallway|bath|box room)
(?:moved|sent|gone|went) to (?:live (?:at|with) |stay (?:at|with) )?(?:his|her|yp\d+['’]s) (?:nan|gran\w*|dad|mum|aunt\w*|uncle|father|mother)['’]s(?! for (?:tea|dinner|the))
(?:his|her|yp\d+['’]s) (?:\w+ )?(?:parents?|mum|dad|mother|father|family) (?:is|are|was|were) (?:\w+ )?(?:going through|in the (?:middle|process) of|facing) (?:a\s+|an )?(?:\w+ )?(?:divorce|separation|break-?up|eviction|deportation|custody)
no fixed (?:abode|address)
(?:mother|mum|mam|father|dad|nan|gran\w*|step\w+|carers?|parents?) (?:has |have |had )?(?:asked|told|ordered) (?:him|her|yp\d+) to (?:leave|move out|get out)(?=[.,;]|$| (?:and|because|after|when|since|home|the (?:house|flat|family)))
(?:\w+['’]s|his|her) (?:mum|mam|mother|dad|father|nan|gran\w*|step\w+) (?:is|was) (?:an? )?(?:\w+ )?(?:alcoholic|addict|drinker|schizophrenic|depressive)
registered sex offender
arrest(?:s|ed)?(?! (?:the|an?|more|people|warrant|powers|opportunit|rate|of (?:an?|the) (?:adult|man|men|older)))
(?:was|is|been|being|were|got) (?:re-?)?arrested
raid(?:s|ed)? (?:his|her|yp\d+['’]s|the (?:boy|girl|lad|family)['’]s)
in trouble (?:with the (?:police|law|courts?)|for (?:\w+ ){0,3}?(?:theft|graffiti|criminal damage|fighting|assault|robbery|shoplifting|dealing|carrying))
sex(?:ual)? offenders?['’]? register
(?:interviewed|questioned) (?:under caution|by (?:the )?police|at the police station|about (?:a|the) (?:robbery|stabbing|burglary|theft|assault))
(?:known|wanted) (?:to|by|for) (?:the )?(?:police|officers)(?: for)?
(?:was|is|been|being|youth|conditional|simple|formal|final|two|three|first|a|his|her|police|youth conditional) caution(?:ed|s)?(?: for(?: \w+){1,2})?
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 12 12 13 13 13 13 14 14 15 16 16 16 17 17 18 18 19 21 22 22 23 23 23 23 23 25 26 28 28 28 28 29 31 31 31 32 32 33 34 34 36 36 36 36 36 36 36 36 36 36 37 37 37 37 37 38 39 39 40 40 40 41 41 41 43 43 43 44 44 44 45 45 45 45 46 46 46 46 47 47 47 47 47 48 48 48 48 49 49 50 50 51 51 51 51 51 51 51 51 52 52 53 53 54 55 55 56 56 56 56 56 57 58 58 58 59 59 60 60 60 61 61 61 62 62 62 62 62 62 63 63 63 63 64 64 64 64 65 66 67 67 67 68 69 69 70 70 71 71 71 72 72 73 73 73 73 73 73 73 73 73 73 73 74 74 74 74 74 74 74 74 74 74 74 74 74 75 76 76 77 77 77 77 77 77 78 79 80 81 81 81 81 82 82 82 83 83 84 84 84 85 86 86 87 88 88 89 90 91 92 92 92 93 93 93 93 93 93 93 93 94 94 94 94 94 94 94 94 95 96 96 97 98 99 99 100 100 100 100 100 100 100 101 101 101 102 103 103 103 103 103 103 104 105 106 107 107 107 107 108 108 108 108 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 110 110 110 110 110 110 110 111 111 112 112 113 113 113 114 114 114 114 114 114 115 115 115 116 116 117 118 118 118 119 119 119 119 119 119 120 120 120 120 121 122 122 122 122 122 122 123 123 124 124 126 126 127 128 128 129 130 131 131 132 133 133 134 134 134 134 134 135 135 135 135 136 136 136 137 137 137 138 138 138 138 139 139 140 141 142 143 145 145 146 146 147 147 147 148 148 148 148 148 148 149 150 150 150 151 151 151 154 154 154 154 155 155 155 155 156 156 157 157 157 157 158 158 158 158 158 158 158 158 158 159 160 160 162 163 163 167 167 167 167 167 168 168 168 169 170 170 170 170 170 170 170 173 174 176 178 179 180 184 186 186 187 189 191 191 191 191 191 191 191 191 192 192 192 192 195 195 195 196 197 197 197 197 200 201 201 202 202 203 205 205 205 206 208 208 208 208 208 208 209 210 211 211 211 211 211 211 211 212 212 212 212 212 213 213 213 213 213 213 214 214 216 216 218 218 219 220 220 221 222 222 222 223 224 226 226 226 226 226 226 226 226 226 227 227 227 227 227 228 228 228 228 228 228 228 228 229 229 229 229 229 229 229 230 230 230 231 231 232 232 233 233 233 233 233 234 234 234 234 234 235 235 236 237 238 238 239 239 240 240 240 241 241 241 242 243 243 244 244 245 245 246 247 247 247 248 249 249 251 252 252 252 252 252 253 254 255 255 255 255 255 255 256 256 256 256 256 257 257 258 258 260 260 261 261 262 262 263 265 266 267 268 269 270 271 272 273 274 274 275 276 276 277 277 277 277 278 278 278 278 278 279 279 280 280 280 281 281 282 282 283 283 283 283 284 285 285 286 288 289 289 290 290 291 291 292 292 292 292 292 292 292 292 292 293 293 294 295 296 297 298 298 298 299 300 301 301 302 302 302 302 303 303 304 304 305 305 306 306 307 307 307 307 307 307 307 307 307 308 308 308 308 309 309 310 311 311 312 313 314 314 314 314 315 315 316 316 316 316 317 317 317 318 319 320 321 322 323 323 324 325 325 326 327 327 327 327 327 327 327 327 327 327 327 328 328 328 328 328 328 328 328 328 329 329 329 329 330 330 330 330 330 331 331 331 331 331 331 331 331 332 332 333 333 333 335 335 335 336 337 339 340 341 341 341 343 343 343 343 343 343 343 343 343 343 343 343 344 344 344 344 344 344 344 344 344 344 344 345 345 345 345 347 347 347 347 347 348 348 348 349 349 349 350 350 351 351 351 352 352 352 353 353 354 355 356 356 357 357 357 357 357 358 358 359 360 361 361 363 363 363 363 363 363 363 364 364 364 364 364 364 364 364 364 364 364 364 364 365 366 368 369 370 371 372 373 373 373 375 375 375 376 376 377 378 378 378 380 381 381 381 382 382 383 384 384 385 387 388 389 390 390 391 392 393 393 393 393 394 394 395 395 395 395 396 396 396 398 399 399 400 400 401 401 401 407 409 410 410 411 411 411 413 414 417 418 423 423 426 426 426 427 428 429 432 438 439 439 439 441 442 442 442 442 443 445 445 445 445 446 448 448 448 449 450 451 451 452 452 453 453 453 453 453 453 453 453 453 453 453 453 453 453 453 453 454 454 454 454 455 455 455 455 455 455 455 455 455 455 455 455 455 455 455 455 455 456 456 456 457 458 458 458 458 460 462 464 465 466 466 466 466 467 467 467 467 468 469 469 469 474 475 475 476 476 476 476 476 476 476 476 477 478 480 480 481 481 481 481 483 484 485 485 487 487 488 489 490 490 490 490 491 491 491 491 492 492 492 493 494 495 495 496 496 496 497 497 497 497 498 498 499 499 500 501 502 502 503 504 508 508 508 511 511 512 512 512 512 513 513 513 513 513 513 515 516 516 517 517 517 517 517 518 518 518 518 518 519 519 519 520 521 521 521 521 522 523 523 523 523 523 523 523 523 523 524 524 526 526 526 526 527 527 527 528 528 528 528 528 528 528 528 528 528 528 528 528 528 528 528 528 528 529 529 529 529 529 529 530 531 531 531 531 531 531 532 532 533 534 534 534 534 535 539 539 539 539 540 542 542 542 543 543 544 544 546 546 546 546 546 547 547 547 548 548 552 553 553 553 556 557 559 559 560 562 562 562 562 563 566 568 568 568 569 569 569 572 573 574 574 575 575 576 582 583 584 584 584 587 588 590 591 592 593 594 594 594 595 596 597 597 597 597 598 600 600 600 600 602 602 602 603 603 603 603 603 603 603 604 604 604 604 605 606 607 608 608 608 608 609 610 611 613 613 615 615 615 616 616 616 616 617 617 618 618 619 620 620 620 620 620 620 621 621 621 621 621 621 622 623 623 624 624 624 624 625 626 627 628 628 628 629 631 631 631 631 631 632 632 632 633 633 633 634 634 634 634 635 635 635 636 637 637 638 639 639 639 639 639 639 639 639 639 639 639 640 641 642 642 643 643 643 643 644 644 645 645 646 646 647 647 647 648 648 649 651 651 651 651 651 652 652 652 653 654 654 656 657 658 658 658 659 660 660 660 660 660 664 664 664 665 665 665 666 666 666 666 666 667 667 667 669 670 670 670 672 673 674 674 674 675 675 675 675 675 676 676 676 677 678 678 678 678 679 679 679 679 679 679 679 679 680 681 681 682 682 682 682 683 683 684 684 684 684 684 684 684 684 684 684 684 684 684 685 687 687 687 687 689 691 691 691 692 692 693 694 694 694 695 695 696 698 698 699 700 700 701 701 701 701 702 702 702 702 702 703 703 703 703 703 703 703 705 705 705 705 706 706 706 707 707 708 708 708 709 709 709 709 709 710 710 710 711 711 711 712 712 712 712 712 713 714 714 715 715 715 716 716 716 716 716 717 717 717 718 719 719 719 720 720 720 721 721 722 723 723 724 724 724 724 725 726 726 726 726 727 727 727 727 728 728 728 728 728 728 729 729 731 731 734 734 734 734 735 736 736 737 739 739 739 739 740 740 742 742 746 746 746 748 752 753 753 754 754 754 754 758 759 761 762 762 762 762 763 763 764 764 764 764 764 764 766 767 770 770 770 771 773 775 776 779 780 780 780 781 783 783 783 784 785 785 785 785 786 787 787 787 788 788 788 789 790 791 792 792 793 793 794 795 795 795 796 796 796 796 796 796 796 796 796 796 797 798 798 798 798 799 800 801 801 801 802 802 805 805 806 807 807 807 808 809 810 810 810 811 812 812 812 813 814 814 814 814 816 816 816 816 817 817 818 818 819 820 820 824 825 825 827 828 829 829 829 830 831 831 831 831 831 832 832 832 832 833 834 834 834 834 834 835 835 835 835 836 837 838 839 839 839 839 839 839 840 840 840 840 840 840 841 841 841 841 841 842 842 842 843 843 843 843 843 843 844 846 847 847 848 848 848 849 850 851 852 852 852 852 853 853 853 853 853 853 853 854 854 854 854 854 854 855 857 858 858 858 858 859 859 859 859 859 860 860 860 861 862 862 863 863 863 863 864 864 864 864 865 866 866 866 867 867 867 868 868 870 870 871 871 871 872 872 872 872 873 873 873 873 873 873 874 874 874 874 875 875 875 875 875 875 876 876 877 877 877 877 878 878 879 879 880 880 881 881 881 882 882 882 882 882 883 884 884 884 884 884 884 884 885 887 887 887 888 888 888 888 889 889 889 889 889 889 889 889 891 892 892 893 895 895 895 896 896 896 897 899 899 899 899 899 899 899 899 900 900 900 902 902 903 903 903 903 903 903 904 904 904 905 905 906 906 906 906 906 907 908 908 908 908 909 909 909 910 910 910 910 911 913 914 914 914 916 918 918 918 919 920 921 921 922 922 923 923 923 923 924 924 924 924 924 925 925 925 925 925 925 925 926 926 926 926 927 928 928 928 929 929 929 929 929 929 929 930 930 930 930 930 930 931 931 932 932 932 933 933 933 934 934 935 935 935 935 935 935 935 935 935 935 935 935 935 935 935 935 935 935 935 936 936 936 937 937 937 937 938 939 940 940 940 940 941 942 942 942 942 943 943 943 943 943 943 943 944 944 944 944 944 944 945 945 945 945 946 946 946 946 947 947 947 947 948 948 949 949 949 950 950 951 951 951 952 953 953 954 954 955 956 957 957 958 958 959 959 959 960 960 960 961 962 962 963 964 964 964 964 965 965 966 966 967 967 967 967 968 968 968 968 968 968 969 969 969 969 969 969 969 970 971 971 972 972 972 972 972 973 973 973 973 973 973 973 974 974 974 975 976 976 976 976 976 976 976 976 976 977 977 978 979 979 980 980 980 980 980 982 982 983 984 984 985 985 986 987 987 987 988 990 991 991 991 992 992 992 992 992 992 992 992 992 992 992 992 992 993 993 993 993 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 995 996 997 998 998 998 998 998 999 1000 1000 1000 1000 1000 1001 1001 1001 1002 1003 1004 1006 1006 1007 1007 1007 1007 1007 1007 1009 1009 1010 1010 1011 1011 1012 1013 1013 1014 1014 1015 1015 1017 1017 1017 1017 1018 1018 1018 1018 1019 1019 1020 1021 1022 1024 1025 1026 1027 1028 1029 1030 1031 1031 1034 1035 1036 1037 1038 1039 1039 1040 1040 1040 1040 1040 1041 1042 1042 1042 1042 1043 1044 1044 1045 1047 1047 1049 1050 1051 1051 1052 1053 1054 1054 1055 1057 1057 1058 1058 1060 1060 1060 1060 1061 1061 1062 1062 1063 1063 1063 1063 1064 1064 1064 1064 1065 1066 1066 1067 1067 1069 1070 1070 1071 1073 1073 1074 1074 1075 1077 1078 1079 1081 1083 1083 1083 1084 1084 1084 1085 1085 1085 1086 1086 1087 1087 1088 1090 1090 1091 1091 1091 1091 1091 1091 1092 1092 1092 1094 1094 1096 1096 1096 1096 1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 1106 1114 1119 1120 1121 1122 1123 1124 1125 1126 1127 1129 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1148 1152 1154 1155 1156 1158 1162 1167 1168 1171 1172 1173 1175 1176 1179 1180 1181 1182 1184 1185 1189 1190 1191 1192 1193 1194 1196 1197 1198 1199 1202 1203 1204 1205 1207 1208 1210 1213 1214 1217 1219 1220 1225 1226 1233 1235 1237 1238 1241 1246 1247 1248 1250 1251 1252 1253 1254 1255 1256 1257 1258 1259 1261 1265 1266 1267 1268 1269 1271 1272 1274 1276 1277 1278 1279 1281 1282 1286 1288 1290 1293 1294 1295 1296 1297 1303 1305 1309 1310 1311 1312 1313 1314 1316 1317 1319 1321 1322 1323 1324 1325 1326 1327 1328 1329 1330 1334 1336 1337 1338 1340 1341 1342 1345 1346 1347 1352 1353 1355 1357 1360 1361 1362 1363 1364 1366 1367 1369 1370 1371 1372 1373 1375 1376 1377 1378 1379 1380 1381 1385 1386 1387 1388 1389 1390 1391 1392 1393 1394 1395 1396 1398 1399 1400 1401 1403 1404 1405 1406 1407 1410 1411 1412 1413 1414 1416 1417 1418 1419 1420 1421 1422 1423 1424 1425 1427 1428 1429 1430 1431 1432 1433 1434 1435 1436 1437 1438 1439 1440 1441 1442 1445 1446 1447 1448 1449 1450 1451 1454 1455 1457 1458 1461 1463 1464 1465 1466 1467 1468 1469 1470 1472 1473 1474 1475 1477 1480 1481 1482 1483 1484 1485 1486 1487 1488 1489 1490 1491 1492 1493 1494 1495 1496 1498 1499 1500 1502 1503 1504 1505 1506 1507 1508 1512 1513 1514 1515 1516 1517 1518 1519 1520 1521 1522 1523 1524 1525 1527 1528 1529 1530 1531 1532 1533 1534 1535 1536 1538 1539 1540 1541 1542 1543 1544 1545 1546 1547 1548 1549 1550 1551 1552 1553 1554 1555 1556 1557 1558 1559 1560 1561 1562 1563 1564 1566 1569 1591 1592 1593 1602 1608 1611 1615 1620 1625 1626 1627 1630 1639 1641 1643 1644 1646 1648 1649 1659 1668 1675 1682 1683 1686 1689 1690 1691 1692 1696 1700 1702 1703 1704 1705 1706 1708 1712 1713 1716 1718 1719 1720 1721 1722 1727 1728 1729 1731 1732 1734 1737 1742 1743 1744 1745 1749 1751 1754 1755 1759 1762 1763 1767 1768 1771 1772 1773 1774 1775 1777 1783 1785 1787 1788 1789 1790 1791 1792 1793 1795 1796 1798 1801 1804 1805 1806 1809 1810 1816 1819 1820 1821 1822 1824 1825 1826 1827 1828 1829 1831 1832 1834 1835 1837 1838 1839 1840 1841 1850 1851 1854 1856 1857 1858 1859 1860 1861 1862 1863 1864 1869 1870 1871 1873 1874 1875 1876 1877 1879 1880 1881 1882 1883 1884 1886 1887 1888 1889 1890 1891 1892 1893 1894 1895 1898 1899 1900 1901 1902 1912 1914 1919 1921 1922 1924 1925 1926 1931 1932 1933 1936 1937 1938 1940 1941 1943 1944 1946 3 3 20 24 26 27 41 42 78 98 110 125 142 144 150 152 153 158 160 165 166 172 174 175 177 179 181 185 185 187 188 189 190 193 194 198 199 200 201 201 204 206 215 217 218 219 224 226 249 250 259 260 264 269 287 295 312 334 338 342 344 346 360 362 366 367 374 377 379 385 386 390 397 400 400 402 403 404 406 408 412 415 418 420 420 420 420 420 421 422 424 424 424 424 424 424 424 425 426 431 432 435 436 438 439 439 440 440 444 447 449 455 456 457 459 459 459 459 460 460 460 461 463 465 465 465 465 465 465 465 465 465 465 465 466 467 467 467 467 467 467 467 467 467 467 467 467 467 472 473 477 479 480 484 485 486 505 506 507 508 509 510 511 512 514 514 514 514 514 514 515 517 525 529 531 533 536 537 538 539 540 541 543 545 546 549 549 549 549 551 554 555 557 557 557 557 557 557 557 557 557 557 557 557 557 557 557 557 557 557 557 557 558 559 561 563 565 565 567 568 569 570 571 577 579 585 585 585 585 585 585 585 585 586 599 601 601 612 614 620 630 648 650 651 652 655 661 662 663 668 670 671 686 688 690 695 697 704 719 722 730 733 733 733 733 733 733 733 733 733 733 740 742 743 745 746 747 749 750 750 751 754 754 754 754 754 754 754 754 754 754 754 754 754 754 755 756 757 758 759 760 765 766 767 768 768 768 768 768 768 768 768 768 768 768 768 768 768 769 770 771 772 774 776 777 777 777 778 780 782 783 785 786 791 792 794 795 796 797 799 799 800 801 803 803 803 803 804 804 804 804 804 804 813 815 821 824 826 829 841 842 845 853 856 869 883 886 887 889 890 894 894 898 900 900 901 905 912 914 915 916 918 921 935 938 971 973 981 983 983 983 983 983 983 983 983 983 983 983 989 992 992 992 992 992 992 992 992 992 992 993 998 1005 1006 1007 1008 1009 1019 1023 1032 1033 1035 1039 1044 1045 1046 1047 1048 1049 1056 1059 1064 1067 1068 1072 1076 1082 1083 1089 1093 1093 1093 1095 1095 1095 1095 1107 1109 1115 1116 1128 1130 1151 1153 1157 1159 1160 1161 1164 1165 1166 1169 1170 1174 1177 1178 1183 1186 1187 1188 1195 1200 1201 1206 1209 1211 1212 1215 1216 1218 1221 1222 1223 1224 1227 1229 1230 1232 1234 1240 1242 1243 1244 1245 1260 1262 1263 1270 1273 1275 1280 1283 1284 1285 1287 1291 1292 1298 1299 1300 1301 1302 1307 1308 1315 1318 1320 1331 1332 1333 1335 1339 1343 1344 1348 1349 1350 1351 1354 1356 1358 1359 1365 1368 1374 1382 1383 1384 1397 1402 1408 1409 1415 1426 1443 1444 1452 1453 1456 1459 1460 1476 1478 1501 1509 1510 1511 1526 1565 1571 1572 1573 1583 1595 1596 1601 1604 1606 1612 1616 1617 1618 1619 1623 1624 1628 1629 1633 1634 1636 1637 1638 1640 1642 1645 1647 1650 1651 1653 1654 1655 1657 1658 1661 1662 1663 1664 1665 1666 1667 1673 1677 1678 1679 1680 1681 1684 1685 1687 1688 1693 1695 1697 1698 1699 1707 1714 1715 1717 1724 1725 1726 1730 1733 1735 1736 1738 1739 1740 1741 1746 1747 1750 1753 1757 1758 1764 1765 1769 1770 1776 1778 1779 1780 1781 1782 1784 1786 1794 1797 1799 1800 1802 1803 1807 1808 1811 1815 1817 1830 1833 1836 1842 1843 1844 1845 1846 1847 1848 1849 1852 1853 1855 1865 1866 1867 1868 1872 1878 1885 1897 1903 1904 1905 1906 1907 1910 1911 1913 1915 1916 1917 1918 1920 1923 1927 1929 1930 1939 1945 1947 30 35 161 164 171 182 183 185 207 225 405 416 419 420 424 430 433 434 437 459 465 470 471 482 510 514 545 549 550 557 564 578 580 581 585 589 601 732 733 738 741 744 747 750 754 768 777 782 803 804 822 823 894 917 983 992 1016 1080 1093 1108 1110 1111 1112 1113 1117 1118 1131 1132 1147 1149 1150 1163 1228 1231 1236 1239 1249 1264 1289 1304 1306 1462 1471 1479 1497 1537 1567 1568 1570 1574 1575 1576 1577 1578 1579 1580 1581 1582 1584 1585 1586 1587 1588 1589 1590 1594 1597 1598 1599 1600 1603 1605 1607 1609 1610 1613 1614 1621 1622 1631 1632 1635 1652 1656 1660 1669 1670 1671 1672 1674 1676 1694 1701 1709 1710 1711 1723 1748 1752 1756 1760 1761 1766 1812 1813 1814 1818 1823 1896 1908 1909 1928 1934 1935 1942

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 3 7 8 6 7 7 7 7 4 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 9 14 16 16 19 19 8 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 7 6 7 7 5 6 6 6 6 6 6 9 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 5 5 6 10 12 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 10 10 9 6 8 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 12 13 13 13 13 13 13 14 14 4 5 3 3 9 4 4 5 5 5 4 5 7 9 10 10 10 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 6 7 7 4 5 5 3 4 7 5 6 6 6 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 6 7 7 4 5 4 8 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 4 5 5 6 6 6 7 11 12 10 11 11 3 7 5 3 3 4 3 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 7 7 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 3 5 4 4 4 4 4 5 6 11 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 9 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 3 5 6 4 11 0 8 7 4 8 13 5 4 3 7 6 7 3 3 4 8 6 6 3 3 3 5 10 6 11 0 5 0 3 15 4 0 4 3 3 6 5 7 4 6 8 3 4 3 4 8 5 5 7 6 6 4 5 10 5 6 5 0 6 4 4 8 7 0 0 9 15 9 8 10 7 6 5 4 6 7 0 6 0 6 0 0 7 7 6 5 5 4 0 2 8 3 7 4 4 4 8 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 0 0 7 0 0 3 4 0 18 8 3 0 11 0 0 10 5 0 0 2 10 4 0 7 11 5 0 13 0 23 19 0 12 11 5 10 0 0 0 0 0 10 3 0 9 0 0 5 3 12 10 13 7 3 0 10 12 0 5 0 13 8 6 0 6 4 0 10 11 7 6 17 0 5 0 5 14 6 6 7 10 0 9 5 6 7 8 0 5 6 4 6 0 4 5 4 3 3 12 4 0 9 14 7 11 0 0 0 4 0 0 0 15 0 0 9 0 4 13 7 10 0 8 0 5 6 3 8 12 0 0 0 5 7 0 0 5 5 0 4 3 0 0 0 3 0 4 3 5 6 3 4 3 6 3 7 5 4 5 5 3 4 6 4 3 3 4 5 4 6 3 5 4 4 6 3 4 3 8 3 4 3 2 4 3 5 3 2 6 4 5 5 6 3 4 3 3 4 4 3 4 4 7 4 4 7 5 7 3 6 5 2 5 4 6 8 10 4 4 6 3 6 4 6 4 7 4 5 8 3 3 6 3 2 3 4 5 5 18 5 4 8 6 9 2 6 4 4 7 5 6 5 5 5 3 7 3 6 3 6 5 5 6 3 4 5 7 5 6 7 6 4 8 7 4 3 5 3 3 4 3 9 6 5 6 5 6 12 3 7 6 3 3 8 3 5 5 6 3 3 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 2 3 2 4 4 3 2 5 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 4 6 6 5 5 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 2 8 2 3 2 3 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 12 2 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 2 3 5 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 2 2 2 2 0 2 3 4 2 2 4 4 4 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 6 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 2 2 1 2 2 3 4 4 2 3 2 2 2 2 2 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 4 2 2 2 2 2 4 4 3 4 7 2 3 2 2 4 2 2 2 2 2 2 2 4 5 2 2 2 2 2 2 2 4 3 2 3 2 3 2 4 2 2 6 3 4 4 2 3 3 2 3 2 2 2 3 2 4 3 2 9 2 4 1 2 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 2 3 2 1 2 3 1 1 1 1 1 2 1 2 2 1 1 3 2 1 46 5 5 2 1 1 2 1 1 4 2 2 1 3 2

1$	2837 6645 7034
10$	8478
101$	6586
11$	8478
12$	1384 1385 1386
13$	1384 1385 1386
14$	1384 1385 1386
15$	1384 1385 1386
16$	1384 1385 1386
17$	7416 3796
18$	7971 7973 543 8006 8007 5169 8848 8849 8850 8851 8852 8853 8854 9094
19$	7971 7973 543 8006 8007 5169 8848 8849 8850 8851 8852 8853 8854 9094
2$	7034
20$	7971 7973 543 8006 8007 5169 8848 8849 8850 8851 8852 8853 8854 9094 7416 3796
21$	7971 7973 543 8006 8007 5169 8848 8849 8850 8851 8852 8853 8854 9094
22$	7971 7973 543 8006 8007 9094
23$	7971 7973 543 8006 8007 9094
24$	7971 7973 543 8006 8007 3326
25$	7971 7973 543 8006 8007 5169 8848 8849 8850 8851 8852 8853 8854 9094
26$	7971 7973 543 8006 8007
27$	7971 7973 543 8006 8007
28$	7971 7973 543 8006 8007
29$	7971 7973 543 8006 8007
3$	7034
30$	7971 7973 543 8006 8007 5169 8848 8849 8850 8851 8852 8853 8854 9094
31$	7416
3x5x2$	3715
4$	7034
47$	7416 3796
4ft$	3695
5$	1653 5462 5463 7034 3695
5ft$	3695
5x5x5$	3714
6$	1653 5462 5463 7034 3695
60$	10060
6ft$	3695
7$	8478 7034 7134
8$	8478 7034
9$	8478 7034
999$	6586
a$	4047 4080 4230 7886 4235 4707 1072 1073 1074 8607 5035 5036 1266 1403 1404 5250 1641 5969 5996 6116 6129 6156 6379 6600 6610 6616 6621 6654 10326 2872 2911 6748 6749 10412 3040 3086 3224 3343 3361 3428 3431 7324 3633 7460
abandon$	3366
abandoned$	3363 3366
abandoning$	3366
abandons$	3366
abc$	6518 3645
abcs$	6518
abdicate$	2350
abdicated$	2350
abdicates$	2350
abdicating$	2350
abh	6752 3652
abh$	10405 7460
abide$	8287
abilit	7336
ability$	5040 5041 5042 5043
abject$	3332
able	6512
able$	1315 1318 1319 1321 1330 1342 1499 1505 5322 5343 5344 1546 1557 2642
abode$	10385
aborti	3561
abortion$	7369
about	6338 7206
about$	3879 3883 3948 4545 8200 8758 8940 8941 8942 5292 8948 8949 8950 8954 8955 1654 5627 1820 1821 1822 1823 5632 9562 9589 9689 9690 9820 9821 9822 6246 6247 6248 2490 6366 6665 6723 6832
above$	7811 8580 8581 8582 5489 9874 9903 6513
abroad$	10343
abscond$	7908 458 459 3655
abscondded$	458 459 3655
abscondding$	458 459 3655
absconded$	458 459 3655
absconder$	6778 3655
absconders$	6778 3655
absconding$	458 459 6777 3655
absconds$	458 459 3655
absconsion$	3655
absconsions$	3655
absen	7397
absenc	6660 10336
absence$	10313
absent$	7913 9427 6326
absentee$	8515 6871
absentees$	8515 6871
absolute$	1796
absolutely$	1933 6005 3324 3327
abus	10364
abuse	6710
abuse$	7461 7462 7499 7500 7501 7516 7753 7852 8125 8126 8135 8136 8242 8243 10361 10362 10363 6837 7419
abused	2884
abused$	7506 8011 6692 7433 3627
abuser$	7900 7992 7997 8002 8237 8460 1003 8506 8516 1084 6863 6866 6867
abusers$	7900 7997 8002 8237 8460 1003 8506 8516 1084 6863 6866 6867
abusive$	3131 6948 3680
abysmal$	3707
abysmally$	3707
academy$	5846 5851 5852 5854 9863 6237 2433 10300 10301 10304 3389
accept$	7567 7583 150 4048 251 252 253 254 255 256 257 258 7735 7763 7833 7847 786 787 815 4624 4625 4626 4627 4628 4629 4630 4631 4632 4633 8287 4647 4648 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658 4674 4675 4676 4677 4678 8627 8632 8635 9230 9260 9266 9280 9666 7119 7120
acceptable$	6391 2624 3645
accepted$	251 252 253 254 255 256 257 258 8033 8041 8048 8049 8050 8060 786 787 9362 9363 9364 9365
accepting$	251 252 253 254 255 256 257 258 786 8627 9259
accepts$	251 252 253 254 255 256 257 258 786
acceptted$	251 252 253 254 255 256 257 258 786
acceptting$	251 252 253 254 255 256 257 258 786
access$	7567 3576
accident$	1068
accidents$	1068
accommodated$	294 295 296 297
accommodation$	7948 7949 7950 7951 7952 7953 7954 7955 10360 10400 7417
accomplice$	6802 3766
accomplices$	6802 3766
accord$	7728 8008 8009 6804
accoun	6297 2519 6466
account$	981 982 4791 4792 4793 9641 9642 9643 9644 9645 9646 9647 10042 10119 6566 2760 2777 10244 10245 2904 10366 6918
accountability$	781 782 4594 4595 4596 4597 4598 4599 4600 4601 4602 4603 4604 4605 9859 9860 9861 9862 7191
accountable$	781 782 10042
accounted$	2777
accounts$	981 982 4791 4792 4793 9950 10119 6566 2760 2777 6918
accusation$	6835
accusations$	6835
achiev	2602
achiever$	8520
achievers$	8520
acknowledge$	4647 4648 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658 9666
acknowledged$	9528 9529
acne$	7091 3698
acned$	3697
across$	4843 4844 5158 5159 5160 5368 5369 5370 5489 9993 6983 7139
act	2567 10079 10283
act$	4298 7958 4423 616 617 4674 4675 4676 4677 4678 1081 1112 1120 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 1391 1455 1476 1633 1634 1635 1636 9454 9666 9842 9845 9938 10080 3133 3191
acted$	4423 616 617 1081 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 1391 1633 1634 1635 1636 5833 5842 9499 9504 9507 9508 9510 9511 9512 9513 9528 9529 9676 3133 3191
acting$	1081 1238 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 1391 1477 1633 1634 1635 1636 3111 3133 3191
action	2461 7279
action$	7526 9554 2155 2156 2157 9641 9642 9643 9644 9645 9646 9647 6398 6527 10193 6764 7277
actionable$	6269
actions$	3 4 5 6 7 8 9 3820 7474 7475 3827 7526 7603 3958 7720 7721 7722 7723 7724 7725 7726 7727 7745 4513 706 8242 8243 8244 8247 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 8441 2147 6764
active	10132
active$	3903 96 4089 391 392 393 394 665 6786 6995 3431 3433 7254
activi	9913 10237 7257 7269 7270 7279
activities$	7517 7526 6764 6783 6841
activity$	7517 7526 4299 7959 9950 10097 6764 6783 6841 6994 7261
acts$	7942 4298 7958 1081 1113 1121 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 1391 1456 1475 1633 1634 1635 1636 3133 3191
actual$	6752
add$	2496 3771
added$	2496 2497 2549 2551 2690 2691
addict	10336 10369 7375
addict$	8521 8522 8523 10387 6871 6872 3673
addicted$	2817
addiction$	2817 10279 7334
addicts$	8521 8522 8523 10379 6871 6872 3673
addres	2466 9973 2665 6473 6474 6504 2754 6562
address$	4039 4040 4041 7892 7893 7894 7895 4243 4244 4245 4246 9957 2526 10385 3504 7426
addresses$	4039 4040 4041 9941 9957 2526 10157 7230 7303
adds$	2496
adept$	1638
adequate$	1518 1521 5970 5971 5972 5973
adhd	3771
adidas$	7097
admission$	7380
admissions$	7380
admit$	9260 9266 9280 9666 9842 7119
admitted$	9362 9363 9364 9365 2826 2827 7379
adolescent$	1140 8653 8677 8678 8679 8680 8681 8682 8693 1641 9102 9105 3052 3055 6933 3223
adolescents$	1140 8653 8677 8678 8679 8680 8681 8682 8693 9102 9105 6933
adopted$	7424
adoption$	3617
adoptive$	3617
adore$	532 533 534 535 536
adored$	532 533 534 535 536
adores$	532 533 534 535 536
adoring$	532 533 534 535 536
adult$	7695 7696 7704 4053 7779 7819 7831 4204 4205 7876 4273 4277 4280 7940 7943 7974 7977 8003 8210 4715 8393 8394 8395 8396 941 4978 5030 8750 8794 5149 5152 1347 8811 8812 8813 8814 8815 8816 8817 1362 5176 8837 8842 8843 8844 8861 8870 1414 5227 8887 8888 5246 1439 8907 1451 1452 5262 8916 8917 5265 5266 5342 5345 8998 1610 1611 1612 1613 9080 9081 9082 9083 9084 9085 9086 9087 9088 9089 9096 5869 5870 6772 2989 6801 6999 7000 7001 3197 7007 7008 3216
adults$	4026 4031 4035 4038 7692 7695 7696 7704 7708 7831 7876 7900 7902 7905 4273 7934 7940 7943 7974 8199 8295 8296 8377 4729 8393 8394 8395 8396 8412 4760 8565 4935 8715 8750 8764 8765 8766 8767 8775 8794 8811 8812 8813 8814 8815 8816 8817 1362 5173 8837 8842 8843 8844 8848 8849 8850 8851 8855 8859 8867 8868 8869 8870 8871 1413 1451 1452 5262 8916 8917 8998 9005 9006 9007 9029 9037 9038 9039 9040 9041 9042 9043 9044 9051 9052 9053 9054 9055 9084 9085 9086 9087 9088 9089 9094 9099 9100 9175 9228 5689 5690 5692 5693 6772 6830 6913 6999 7002 7007 7008
advance$	2571
advanced$	1347 6786
advanceed$	2571
advanceing$	2571
advances$	4051 4052 8802 8803 8804 8805 2571
advantage$	7507
advice$	7612 8327 8328 8329 8330 8331 8627 9514 9515 9516 9517 9518 9519 6819 6831 7116 7182
advis	6270 7304
advised$	3909 7615 7616 3964 157 158 159 160 161 162 163 164 3973 166 167 168 169 170 171 172 173 174 175 176
affairs$	8902 9017 9018 9019 9020
affection$	7948 7949 7950 7951 7952 7953 7954 7955
affili	2567 7257 7261 7263 3767
affiliate$	6841
affiliated$	988 6841
affiliates$	6841
affiliation$	935 936 988 6841
affiliations$	6841
affray	6752 3652
affray$	10405 7460
afraid$	9021 9022 9023 1605 1606
african$	1663 5475 5480 5481 3250 7090
afro$	7078 3271 7080
afros$	7078 7080
after	9952 6675
after$	7736 4613 5081 8774 5124 5325 9030 9031 9047 2324 9993 2808 10328 10329 6696 7360
afterthought$	9853
again$	7625 7626 9301 9302 9304 9305 9306 2288 6195 6196
agains	6415 7279
against$	7896 7897 7898 7899 10031 10051 6400 10068 10098 2688 10230 7132 7244 7246 7288 7325
age$	4288 7970 4807 8799 8800 8801 8808 8809 8874 8875 8876 8877 8912 8913 8914 5439 5440 9118 9119 9120 6662 7401
aged$	4320 9102 9105 10271 6799
agencies$	5846 5851 5852 9863 6237
agency$	5820 5846 5851 5852 5869 5870 9863 6237 2433 6269 3332 3379 3388
ages$	8808 8809
aggression$	8548 8603 8706 8707 1247 1248 6942
aggressive$	8641 8642 8643 8644 8645 8646 8647 8648 8649 8650 8651 8743 3131 3680
aggressively$	3680
aggressiveness$	8706 8707 6942
aggressor$	8460 8461 8462 8463 6863 6864 6865 6908
aggressors$	8460 8461 8462 8463 6863 6864 6865 6908
aggro$	8087
agitator$	3667
agitators$	3667
agree$	1308 1309 1310 1311
agreed$	556 8060 1308 1309 1310 1311
agreement$	7742 10085
agreements$	10085
agrees$	1308 1309 1310 1311
ahead$	129 7812 9874 9904 9970
aid	2602
aid$	2571 2586 2606 7361
aided$	2571 2586 2606
aiding$	2571 2586 2606
aids	2602
aids$	2571 2586 2606 7361
aim	2736
aim$	10092 2635 10125 10208
aimed$	6403
aims$	6403 10092 2635 10125
albanian$	1663 5477 7090
album$	6497
alcoho	10336 10369 6725
alcohol$	35 7701 7702 4059 4060 4061 4062 4063 4065 4066 7948 7949 7950 7951 7952 7953 7954 7955 7960 7963 8402 10278 3567 7375
alcoholic$	10378 10387 6871
alcoholics$	10379 6871
alert$	2453 2474 2475 2614
alerting$	2474 2475
alerts$	2474 2475
aliases$	3719
alibi$	3720
alibis$	3720
alienated$	3224
alight	6758
alight$	10411
alike$	7096 7098
alive$	10259
all	7284
all$	3977 3981 242 687 4501 4670 4885 4941 1198 5030 1259 1300 8762 8834 1398 8986 1623 1753 9232 5580 5594 1787 1789 1873 1874 1875 1962 1963 1964 1974 5783 5818 9655 9662 6037 6156 6158 9829 9830 2378 10087 6469 2723 6558 6590 2998 6811 7116 7117 7183 3424 3428
allegation$	981 982 6835 6836
allegations$	981 982 6835 6836
allege$	8435 8436 2673 6833 6834
alleged$	8435 8436 2536 2671 2673 2771 6833 6834 3029
allegedly$	3663
alleges$	8435 8436 2673 6833 6834
allerg	3775
allergy$	7334
allocated$	2677
allow	2476
allow$	45 46 216 217 8130 9260 9266 9280 2606 2759 6805 7119
allowed$	45 46 216 217 8130 8168 8169 2606 2805 6805
allowing$	45 46 216 217 8130 2606 6805
allows$	45 46 216 217 8130 8168 8169 2606 2759 6805
almost$	623 1398 5206 1399 1400 1401 1402 1405 1406 1407 1408 1654 3193
alone	6623 3600 7409
alone$	8064 8095 8965 8966 8967 8968 8969 8970 8971 8972 8973 8974 8975 8976 8977 9010 9011 9012 9013 9014 9015 9016 10276 3600 7408
along$	7686 7771 4361 4362 4363
alopecia$	3700
alpha$	6871 3068
already$	1398 5206 1399 1400 1401 1402 1405 1406 1407 1408 1442 1654 3193
also$	3056
alternative$	3576
although$	178 7896 7897 7898 7899
altogether$	2378
always$	454 629 1345 1753 5633 3703
ambition$	8733 6975
among$	4826 8480 8481 1021 8570 8640 5055 5092 6595
amongst$	4826 8480 8481 1021 8640 5055 5092
amount$	281 282 283 9026 9027 9028
ample$	122 123 124 3993
an$	4336 4350 4640 5073 5208 5254 1631 1632 1641 5801 6156 6364 6379 6621 6749 3224
anaemi	3775
analys	6282 6283 6284 2477 2478 2513 6324 10186
analysis$	7220 7264
analyst$	9920 9935 9936 9937 6285 6286 6321 9977 2645
analysts$	9920 9935 9936 9937 6285 6286 6321 9977 2645
anaphy	3775
and	2731 3463 3470
and$	3976 8358 4809 4810 5445 9102 9105 5489 5509 6268 6363 6405 6406 6588 7198 7237 3514 7455
angels$	8944 8945 8946 8947 8963 6895
anger$	8603 1241 3132
angry$	9427 3040 3224
animal$	6871
animals$	8521 8522 8523 8542 8543 8544 9853 6871 6872
ankle	2940
ankle$	6748
anonymous$	3400
anorak$	7093
anoraks$	7093
anorex	3547
anorexia$	7355
anorexic$	7355
anothe	2599
another$	3809 7843 8424 8569 8716 1641 9907 6610 6761 3224 3431
anpr$	3724
answer$	7735 8287 1462 1463 1464 5336 9260 9266 9280 9352 9666 6056 6057 9784 9842 9845 10208 7119
answered$	8033 8060 1462 1463 1464 9362 9363 9364 9365 2000 9504 9507 9508 9510 9511 9512 9513 9528 9529 9892
answers$	1462 1463 1464 9352
antagonise$	3022
antagonised$	3022
antagonises$	3022
antagonising$	3022
antagonist$	6908
antagonistic$	3682
antagonists$	6908
anti	6346 2554 2577 2578 6390 6399 6438 6443 10135 10147 2708 10192 2766 6585 3563
anti$	4201 4207 937 4896 8641 8642 8643 8644 8645 8646 8647 8648 8649 1219 5033 5050 5051 5052 5091 3158 3159
antici	2639
anticipated$	10074
antidepressant$	7371
antidepressants$	7371
antips	3563
antipsychotic$	7371
antipsychotics$	7371
antisocial$	7852 7859 8550 8641 8642 8643 8644 8645 8646 8647 8648 8649 5050 5051 5052 8743 9999 10238 3019 3125 6934
anxiety$	3773
any	9967 3399 7284
any$	4670 4750 1419 1420 9232 5580 5594 1787 1789 5743 5815 5991 5992 6158 9914 10006 6379 6383 10053 10087 6461 2672 10136 10137 10163 10171 6536 10240 7116 7117 3424 3428 7308
anybody$	4511 4512 4750 5689 5690 5692 5693 5731 5732 5733 5846 6383
anyone$	7692 4511 4512 8296 4750 8560 8576 8794 9029 5689 5690 5692 5693 5731 5732 5733 5846 9503 6383
anything$	8234 1467 8984 1600 9182 9183 9258 9264 9270 9275 9284 5689 5690 9360 1990 1991 1992 1993 1994 9584 9585 9586 9587 5936 10153 7116 3356
anyway$	7629 7633 9001
apathetic$	3682 3707
apathy$	3707
apnoea$	7342
apologised$	9362 9363 9364 9365 9528 9529
apology$	9784
app$	460 4268 461 4269 462 4270 463 4271 464 4272 7926 7927 7928
appalling$	7570 7571 7572 7573 8641 8642 8643 8644 8645 8646 8647 8648 8649 2254 2255 2256 2257 2407 3131 3164 3362 3707
appallingly$	3707
appear	10239
appear$	651 652 888 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 1199 1223 1224 1225 1226 1227 1228 1394 1398 5206 1399 1400 1401 1402 1405 1406 1407 1408 5368 5369 5370 1655 1689 1690 1691 2166 2167 2933 2973 3057 3059 3063 3126 3128 3136 3191 3282
appearance$	9124 9125 9126 9127 9128 9129 9130 9131 9132 9133 9134 9135 9224 7448
appearances$	7448
appeared$	1689 1690 1691 2166 2167 2933 3191 3282
appearing$	2166 2167 2933
appearred$	2166 2167
appearring$	2166 2167
appears$	651 652 888 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 1199 1223 1224 1225 1226 1227 1228 1394 1398 5206 1399 1400 1401 1402 1405 1406 1407 1408 1655 1689 1690 1691 2166 2167 2933 2973 3057 3059 3063 3126 3128 3136 3191 3282
appendicitis$	3776
appeti	6614
appetite$	2714 10267
apple$	6857
apples$	6857
applic	2668
applied$	2056 2057 2058 2332 10167 6543
apply	2599 2668
apply$	8572 8573 8574 8575 2056 2057 2058 3459
appointment$	5595 1788 5597 1790 1791 9420 9421 9422 9461 9462 9463 10284 7378
appointments$	5595 1788 5597 1790 1791 9461 9462 9463 10284 7378
appreciate$	8287 4647 4648 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658
appreh	6450
apprehend$	10103 3500
apprehending$	3500
approa	7279
approach$	9247 2147 7277
approaches$	4051 4052 8802 8803 8804 8805 9247 9785 9786
appropriate$	3938 9080 9081 9082 9083
appropriately$	8076
apps$	460 4268 461 4269 462 4270 463 4271 464 4272 7926 7927 7928
april$	7874
arab$	1663 5475 3250 7090
arcade$	7872 7873
architects$	663
are	2567
are$	3813 3917 3922 272 273 424 4320 651 652 885 886 887 888 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 1159 1165 4988 1199 1223 1224 1225 1226 1227 1228 8749 1394 1398 5206 1399 1400 1401 1402 1405 1406 1407 1408 5218 1432 1626 1655 5490 5536 1753 1778 5600 5785 2016 2017 5955 2319 6171 2371 2372 9894 6280 6312 6322 6421 2670 6501 6726 2935 2973 2998 3057 3059 3063 3111 3126 3128 3136 7033 7081 7082 3351 3378 7237 7286 3555
area	6392
area$	8559 8564 5082 10045 6829 7414
argue$	9427
argued$	9427
argues$	9427
arguing$	9427
argume	6688
argument$	5671 9325 5673
argumentative$	8710 8711 8712 8713 8714 6944 3680
arguments$	2863 10341
arm$	9142 10262
arms$	9142 10262
around	7206
around$	3948 7643 7777 8012 8558 8587 8758 5113 5142 8797 6101 9949 6784 6983 7113
arrangement$	8013 9069 6994
arrangements$	8013 9069 6994 7384
arrest	9938 2524 2569 10061 10062 10067 6450 10130 2727 2756 6581 2782 10336 10338 10366 10369 7288
arrest$	8192 9099 9100 10029 6377 2575 10054 2613 10083 10103 2654 2711 2718 10183 10193 6564 10229 10234 6590 10404 3475 7293 3500 7322 3644 3751 3801
arrested$	7509 3999 4000 4001 4002 4003 4004 4005 4006 199 200 201 8095 7259 7440 3801
arresting$	2575 3500 3750
arrestped$	2654
arrests$	8192 2540 10002 2575 2613 2654 10175 2718 10193 10234 10404 7293 3749 3801
arrive	10199 10239
arrive$	8287
arrived$	9847 9848 9849 9850
arrogance$	3707
arrogant$	6187 3682 3707
arson	10013 10133 10134 10135 6752 6753 6756
arson$	10405 10406 10407 10409
arsonist$	6871
arsonists$	6871
art$	8836 3569
arthri	3775
as	2567 3399
as$	4231 4365 4808 5090 5135 5164 5184 1427 5245 5263 5264 9004 5522 2168 2169 6007 9685 2386 2389 6200 9972 6332 6333 6338 9993 6575 2998 3056 3058 3111 7229
asb	2577 2578 6390 6399 6438 2708 10192 2766
asb$	7852 8548 6385 6386 10043 2583 10052 10091 2684 6516 6574
asbo	6476 6508 3645
asbo$	10129 10161 6518 7453
asbos$	10129 10161 6518
asd	3771
ashamed$	9706 2247
asian$	1641 1663 5475 5482 5506 5507 5508 1701 3223 3224 3250 7090
aside$	6100 6176
ask$	625 4525 9401 9402 9403 6290 7127
asked$	172 173 174 175 176 4054 7808 7809 625 8121 9314 9499 9504 9507 9508 9510 9511 9512 9513 9522 9523 9524 9676 9892 2470 6290 2517 6553 6687 6733
asking$	4431 624 625 9259 9401 9402 9403 7127 7145
asks$	625 9314
asleep$	2243 2244 2415
asperg	3771
aspirations$	8733 6975
aspiring$	3034
assaul	10013 10134 10135 2884 6710 10364 10366 6737 6739 6753 6756 3652
assault$	8192 10019 10363 10390 10392 10405 10406 10407 10409 6837 7460
assaulted$	6692 2949
assaults$	10406 10407 6837 7460
assert	2694
assertive$	6502
assess	10254 10283 2938 7206 7336
assess$	5306 5307 5308 5309 1556 5365 5366 5367
assessed$	1038 1200 2536 2567 2671
assessing$	5306 5307 5308 5309 1556 5365 5366 5367
assessment$	10285 7313 7385
assessments$	7313 7385
assist	2476 2602 6593
assist$	39 2571 2586 2606 2635 10246
assistant$	6645 10299
assisted$	9929 2571 2586 2606
assisting$	2571 2586 2606
assists$	2571 2586 2606 2635
associ	9913 6297 6356 10014 10141 10148 10192 2737 10237 7263 7269 7270
associate$	7763 7792 7794 7795 7796 7825 8028 8029 8030 8031 8032 8398 988 3018 6827 6841
associated$	932 988 6841
associates$	7564 8398 988 9941 9950 9951 9953 9988 2528 10026 3018 6827 6841 3432
associating$	8028 8029 8030 8031 8032 988 2528 3018
association$	935 936 8398 5846 5851 5852 9863 6237 2528 10009 6827 6841 6858 3456
associations$	935 936 8398 9950 9951 6545 6827 6841 6858
assume$	786 2673
assumed$	786
assumes$	786 2673
assuming$	786
assured$	7026
asthma	3775
astonishing$	6134 9788
astray$	8465 8466 8467 8468
asylum	3615
asylum$	7423
at	6671
at$	15 7508 4460 8294 8558 1195 8783 8784 9102 9105 1654 5778 1975 1982 1983 6044 6051 6180 9868 9949 10056 10079 6434 6519 6602 6635 6650 6656 6672 6692 6700 2914 6741 7139 7360 7425 7450 7455
athena$	9958
athletic$	3227 3697
atrocious$	3707
attach	2793
attachment$	6601 3525
attack	10364
attack$	8192 7337 7353
attacked$	7509 8095 8117
attacks$	7337
attemp	7283
attempt$	8213 753 4562 4563 9247 5595 1788 5597 1790 1791 9535 9536 9641 9642 9643 9644 9645 9646 9647 5998 5999 6000 6001 6002 6818
attempted$	9623 9624 9625 9626
attempts$	9247 5595 1788 5597 1790 1791 9785 9786 6818
attend	10318 3568 3794
attend$	7567 7763 8287 4637 8632 8635 9230 9260 9266 9280 9352 9666 9845 6653 2933 7119 7120
attendance$	9818 9884 10305 10313 6817 6926 3793
attended$	8033 8041 9362 9363 9364 9365 2000 9892 6653 2933
attender$	8532 6817 6881 6891
attenders$	8532 6817 6881 6891
attending$	9259 6653
attends$	9352 9374 9375 9376 9377 9953 2933
attent	6464
attention$	7518 7519 4051 4052 4055 7948 7949 7950 7951 7952 7953 7954 7955 7960 7963 8091 4439 8127 4475 8131 8357 8368 8369 8418 4859 1220 1237 8720 8721 8724 8802 8803 8804 8805 9502 9506 9507 9508 9510 9511 9512 9513 9641 9642 9643 9644 9645 9646 9647 2467 10117 2686 6813 3141 6950 6951 3163 7300 3771
attitude$	7526 7745 690 4513 706 1189 1190 8726 1446 1447 1448 1449 1450 2363 2364 2365 2366 6764 6911 3132 6972 6973 7170
attitudes$	7526 1189 1190 6764 6911 6972
attract$	7480 7481 243 244 630 631 5068 3000
attracted$	7480 7481 243 244 630 631 8167 900 909 910 911 912 913 914 915 916 917 918 919 920 921 922 928 3000
attracting$	7480 7481 243 244 630 631 3000
attractive$	3697
attractor$	7317
attractors$	7317
attracts$	7480 7481 243 244 630 631 8167 3000
attractted$	7480 7481 243 244 630 631 3000
attractting$	7480 7481 243 244 630 631 3000
attrib	2632 10184
attributable$	10169
attributed$	2537 10169
auburn$	3271
august$	7874
aunt	10325 6682 10337 6730
aunt$	10335
auntie	10325
author	2599
authorised$	6553
authorities$	8745 8746 5846 5851 5852 9863 6237
authority$	8576 8627 8715 5846 5851 5852 9863 6237 6674 10328 6831 6966 3389
authors$	663
autism	3771
autist	3771
autumn$	7874 7875
availa	2755
available$	7502 6786
average$	3227
averse$	1166 1167 1168 1169 1170
avoid$	8287 8591 5446 5447
avoidant$	8650 8651 3131 3682
avoided$	8033 8041 4420 9492 7190
avoiding$	5446 5447
awaiti	2828
awaiting$	6636 3638
aware$	202 203 204 205 206 207 208 209 210 211 212 213 214 5106 8760 8761 9075 2693
awareness$	4669 5326 1519 1520 5329
away$	7586 7710 7711 7738 7739 7784 7800 7803 7815 7909 7910 7915 8040 8047 8171 8172 8206 8211 8214 4641 1259 9252 5652 9605 9606 9631 9632 6033 6034 6525 10207 6557 10343 6694
awkward$	8710 8711 8712 8713 8714 10242 6944
b$	6680 10333 7324 7460
babies$	8890 8891 8892 8893 8894 8944 8945 8946 8947 8963 7003
baby	10337
baby$	6617 6618 10356 2907 3276 3277
babysitter$	9080 9081 9082 9083
babysitters$	9080 9081 9082 9083
babysitting$	9029
back$	7543 7587 7588 4099 7769 7823 401 402 403 404 4240 4241 7903 7904 4366 4367 4368 4369 8055 8057 8058 8059 8212 8217 4641 4642 5485 9251 1834 9303 6029 6103
background$	6935 7452
backgrounds$	6935
backs$	4642 6103
backward$	9783
bad$	3905 7570 7571 7572 7573 4092 4138 381 382 7856 4570 8393 8394 8395 992 993 994 4803 4805 4888 8551 8641 8642 8643 8644 8645 8646 8647 8648 8649 8650 8651 5044 1676 9153 5502 5504 5950 2254 2255 2256 2257 9824 9825 9826 9827 2407 2958 3020 3037 3049 3050 3131 3139 3153 3164 3255 3362
badly$	1221 1661 5825 2288 6943 3151 3251 7096
baffling$	709 712 715 716
bag$	9168 9169 9177 6506
baggy$	9170 9171 3294
bags$	5512 9168 9169 9177 6571 7097
bail$	4762 6749 10402 3634 7443
bailed	3634
bailed$	7442
bait$	3022
baited$	3022
baiting$	7520 7521 7522 7523 7524 3022
baits$	3022
baitted$	3022
baitting$	3022
balaclava$	9209 7097 3702
balaclavas$	9209 9210 9211 9212 9214 7097 7259 3702
bald$	5496 3697
ball$	384 385 9803
bandana$	7097 3702
bandanas$	7097 3702
bandit$	3666
bandits$	3666
banger$	6841
bangers$	6841
banging$	6841
bangladeshi$	1663 5477
bank$	606 10357
banked$	606
banking$	606
bankked$	606
bankking$	606
banks$	606
bannin	2742 2743
banning$	2649 6550 6551
bare$	6006 3244
barely$	1529 5337 1530 5338 1531 1587 5395 1588 1589 5530 2184 2796 2845 3195 3549
barred$	294 295 296 297
barrel$	3234
barter$	499 500
bartered$	499 500
bartering$	499 500
barterred$	499 500
barterring$	499 500
barters$	499 500
base	6458
base$	10111
baseball$	3303
basic$	3332
basically$	1398 5206 1399 1400 1401 1402 1405 1406 1407 1408 3193
basis	2668
bath	6729
bath$	10382
batted$	5599
battle$	3213
be$	3896 4122 4123 4124 7792 4173 4177 424 4358 651 652 4464 4614 888 4706 8439 979 4797 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 4868 4953 1199 1223 1224 1225 1226 1227 1228 5057 5058 5189 5190 5191 1394 1398 5206 1399 1400 1401 1402 1405 1406 1407 1408 9056 9058 1655 5623 5626 9286 9287 9288 5650 5698 5708 1905 1906 1907 1908 5734 5896 5967 6053 6054 2371 2372 6322 6323 6348 10068 6421 6428 6477 2670 10131 6479 6490 6514 6548 2973 3057 3059 3063 3126 3128 3136 3378
beanie$	7097
beanies$	7097
bear$	7833 815 6181 3380
beard$	7062 7078 7080
bearded$	3697
beards$	7062 7078 7080
bears$	3380
beat	10364 10369
beaten	2884
beaten$	3858 6692
became$	651 652 888 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 4988 1199 1223 1224 1225 1226 1227 1228 1394 1398 5206 1399 1400 1401 1402 1405 1406 1407 1408 1655 2973 3057 3059 3063 3111 3126 3128 3136 3560
because$	3824 262 284 286 4103 2904 10366
becom	2567 3530
become$	651 652 888 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 4993 1199 1223 1224 1225 1226 1227 1228 1394 1398 5206 1399 1400 1401 1402 1405 1406 1407 1408 1655 9287 2973 3057 3059 3063 3111 3126 3128 3136
becomes$	651 652 888 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 1199 1223 1224 1225 1226 1227 1228 1394 1398 5206 1399 1400 1401 1402 1405 1406 1407 1408 1655 5672 2973 3057 3059 3063 3126 3128 3136
becoming$	4988 4994 3056
bed	2891 2910 3535
bed$	7844 7948 7949 7950 7951 7952 7953 7954 7955 10323 6680 6681 6699 6727 7343
bedbugs$	6718
bedroom$	6681 7428
bedrooms$	6571
beds$	7844
bedwetting$	7343
bee$	6875
been	6580 2940 3530
been$	3919 3920 3962 3963 156 165 3995 3996 411 424 8039 8046 8048 8049 8050 4411 651 652 888 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 1151 4984 4985 4986 4992 4998 1199 1223 1224 1225 1226 1227 1228 1334 1394 1398 5206 1399 1400 1401 1402 1405 1406 1407 1408 1533 1655 5601 5602 5603 2016 2017 5841 9652 9653 6011 6012 9676 2289 2319 6137 6138 6139 6172 6173 6174 2371 2372 6238 6322 6421 6428 2670 6534 2827 2829 6653 2848 2897 6748 2973 2998 3057 3059 3063 3111 3115 3126 3128 3136 3378 3560 3571 3582 3584 3612 3616 3626 3632 3633 3637
bees$	6875
before$	7811 5178 8889 9874 9903 9993 6741
befriend$	7921 465 466 467
befriendded$	465 466 467
befriendding$	465 466 467
befriended$	465 466 467
befriending$	465 466 467
befriends$	465 466 467
began$	424
beggars$	3387
begin	2698
begun	3568
behav$	8033
behave$	7763 7847 8028 8029 8030 8031 8032 4423 616 617 1081 1114 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 1391 1633 1634 1635 1636 9260 9266 9280 9352 3135 3191 7119
behaved$	8028 8029 8030 8031 8032 8033 8041 8071 8072 4423 616 617 1081 5029 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 1391 1633 1634 1635 1636 9362 9363 9364 9365 3135 6959 3191
behaves$	1081 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 1391 1633 1634 1635 1636 9352 9374 9375 9376 9377 3135 3191
behavi	10177 2742 10336
behaving$	8033 1081 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 1391 1633 1634 1635 1636 3135 3191
behavior$	7526 1180 1181 1182 1183 1184 1185 1186 1187 1188 6764
behaviors$	7526 6764
behaviour$	3 4 5 6 7 8 9 3820 7474 7475 3827 7517 7526 7603 3958 7720 7721 7722 7723 7724 7725 7726 7727 7745 7755 7756 7757 7758 690 8162 4513 706 4532 725 726 8242 8243 8244 8247 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 8323 8324 8325 8326 8441 8474 1180 1181 1182 1183 1184 1185 1186 1187 1188 8698 8699 8700 8701 8703 8704 8705 6362 6385 6386 10043 2583 10046 10052 6432 10091 10096 10097 6476 6508 6516 6550 6574 10318 6666 6744 6764 6765 6841 6861 6862 6911 6939 3132 3578 3579 7452
behavioural$	3132
behaviours$	7517 7526 8698 8699 8700 8701 8703 8704 8705 6764 6765 6911 6939
behavs$	8033
behavved$	8033
behavving$	8033
behind	6337 9997 10132 6481 2674 10148
behind$	8927 8928 8929 9368 9370 6153 9990 6482 2854 7010
being	3530
being$	3962 3963 7638 4169 411 4330 651 652 888 4706 4772 4774 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 4925 4975 1199 1223 1224 1225 1226 1227 1228 5118 1394 1398 5206 1399 1400 1401 1402 1405 1406 1407 1408 5239 1655 2016 2017 9654 2289 2319 6136 6514 10258 2830 2973 3057 3059 3063 3111 3126 3128 3136 3582 3584 3612 3632 3633 3637
belief$	7165 7195
believe$	1111 1119 9666 9845 2673
believed$	4789 4790 8444 8445 8446 1111 1119 9387 9388 9389 9390 9391 2464 2536 2671 2771
believes$	1111 1119 2673
believing$	1111 1119
belligerent$	3680
belong	2567
belongs$	9831 7184
below$	2854 7406
bench$	2718 10180 2934
benefit$	8287 2467 9929 2571
benefited$	2571
benefiting$	2571
benefits$	2571 2716
bereaved$	2876 3800
bereavement$	10362 3800
besotted$	525 526 527 528 529 530 531
bespectacled$	3697
bespok	2847
best$	1383
bet$	1905 5713 1906 5714 1907 5715 1908 5716 1909 1910
beta$	6622
betray$	3366
betrayed$	3363 3366
betraying$	3366
betrays$	3366
better$	3905 3938 7850 8076 8179 8180 4536 8190 8191 9485 2702
betwee	9952
between$	5226 6691 7409
beyond$	8580 8581 8582 1222 1229 1349 1872 3088 3089 3321 3357
bid	2668
bifida$	7349
big$	3872 8391 1470 1471 1472 1473 1629 1659 3227 3235 3252 3271
biggest$	1683 3275 3435
biological$	3170
biopsy$	10289
bipola	6725 3774
bipolar$	10378
birth	6562
birth$	8742 3170 7369
birthmark$	3698
birthmarks$	3698
bit$	4183 8882 8883
bitchy$	3682
bitten$	7022
bitterly$	2288
black$	1641 1663 5475 1676 9143 5506 5507 5508 1701 1704 9201 9202 9203 9214 3223 3224 3247 3248 3255 3271 7097 3294 7259
blackheads$	7091
blacko	3777
blade	10408
blade$	4737 4738 4739 10405
bladed$	10405
blades$	4737 4738 4739
blam$	2445 2446
blame$	298 299 300 301 8101 8102 8103 8104 8105 8106 8107 8108 8109 8110 8111 8112 4461 4462 8137 8138 8139 8140 8155 8156 8157 8158 702 703 704 778 8239 779 4619 4620 4621 4622 4623 9691 9832 9834 9835 6183 9837 9842 9843 6218 3376 3377 7188
blamed$	8117 702 703 704 778 779 2445 2446 2945
blames$	702 703 704 778 779 6183 9837
blameworthy$	3707
blaming$	702 703 704 778 779 9609 9610 9691 2445 2446
blammed$	2445 2446
blamming$	2445 2446
blams$	2445 2446
blank$	9229
blanket$	1796
blatant$	1099 1100 1102
bleach$	3248
bleached$	3248 3271 7081
blight$	3099
blighted$	1103
blind$	6109 7190 3396 7364 7365
bling$	8389
blinkered$	3707
block$	8170 8795
blockers$	10275
blond$	5496 3248 3271 3697
blonde$	5496 3248 3270 3271 3697
blood$	7360 3573 3775
bloody$	3345
blue$	9143 3249 3271 7097
board$	5846 5851 5852 9863 6237 10149 6497 7309
boards$	7309
boast$	3024
boasted$	3024
boasting$	3024
boasts$	3024
boastted$	3024
boastting$	3024
bodge$	3710
bodged$	3710
bodges$	3710
bodging$	3710
bodies$	7947 8067 4417
bodily$	6752
body$	7947 4417 1446 1447 1448 1449 1450 8925 6307 2501 3259
boisterous$	3682
bomb$	6878 6879
bomber$	5514 7097
bombers$	7097
bombs$	6878 6879
bone$	3155
boned$	7043
book$	10189
boost	2652
boots$	7097
born$	2791 10270 3542 3557
borough$	7414
boss$	7700
bosses$	7311
bossy$	3682
botch$	3710
botched$	3710
botches$	3710
botching$	3710
both$	2998 3056 7138 3428
bother$	8087 8359 9315 9316 9317 9318 9428 9556 9627 6822 7143 7144
bothered$	8033 8041 9483 9494 9499 9504 9507 9508 9510 9511 9512 9513 9522 9523 9524 9525 9526 9527 5877 9549 9550 9551 9552 9556 5909 9628 9676 6169 9892 2439 7143 7144
bothering$	7143 7145
botherred$	7143
botherring$	7143
bothers$	5304 8958 7143
bottom$	3592
bottoms$	9207 1752 3305
bought$	4731
bouncers$	8764 8765 8766 8767
bound$	407 1826 1827 1828
boundaries$	8600 8601 6831
box$	6729 3270 7149 3342
boy	10006 10053 6461 2672 10136 10137 10163 10171 6536 10240 6716 6757 7308
boy$	274 334 7996 708 983 1140 8653 8677 8678 8679 8680 8681 8682 8693 1242 8823 1710 1757 1758 5657 5729 5730 6281 6736 10410 3025 6845 6857 3060 6884 6933 3134 7060 7083
boyfri	10336
boyfriend$	7901 7968 508 509 510 511 512 8004 8005 545 546 2879 10342 10356 10381 6796 6797 2990 2991
boyfriends$	7968 508 509 510 511 512 8004 8005 545 546 6796 6797 2990 2991
boys	6265 6273 9969 9971 6319 2514 2515 6343 2561 6505 10158 10177 2740 10243 3439
boys$	7539 7678 7698 7703 7706 274 7760 7789 334 4158 4159 4160 7846 4194 4196 4198 7876 7901 7936 7940 4388 4392 4393 4401 4419 708 730 4576 4690 8365 8379 8400 4749 8409 8419 8420 8421 8422 4783 976 977 978 983 8451 8547 1139 1140 8653 8656 8677 8678 8679 8680 8681 8682 8693 1242 8708 8764 8765 8766 8767 8823 1410 5278 5279 5280 5281 8963 8995 9144 1710 1757 1758 9227 9319 9320 9321 9322 9323 5677 5678 5679 5694 5703 5709 9373 5721 9383 5770 9472 9633 6014 6015 6016 6017 6018 6019 6074 9742 9761 9769 9770 9771 9772 9773 9774 9775 9776 9996 6369 10035 2659 2762 2776 6773 6845 6857 6884 6914 6933 3134 7060 7174 7182
braces$	7080 7091
brag$	3024
braged$	3024
bragged$	3024
bragging$	3024
braging$	3024
brags$	3024
braid$	7078 7080
braided$	3271 7081
braids$	9204 7078 7080
brain$	3777
brand$	9166 7112
branded$	9170 9171 3294
brands$	9166 7097 7112
brat$	3666
brats$	3666
bravado$	8390
breach	10192 3635
breach$	10172 2941
breached$	2941 3635
breaches$	2941
break	10336 6688 10384
break$	7763 954 955 5086 9288 9427 10197 3023
breakdown$	9823 10256 6980 7414 7425 7430
breakdowns$	6980
breakfast$	10333
breaking$	7520 7521 7522 7523 7524 954 955 9427 2351 2747 3023 3373
breaks$	954 955 9427 2351 3023 3373
breakup$	10341
breath$	9157
bribed$	6824
bridge$	8594 8595
bridges$	8594 8595
brief	2725
brief$	2453 2474 6533
briefed$	2517 6553
briefi	7206
briefing$	2474 6533 3501 7310
briefs$	2474 6533
bright$	3271
bring	2602
bring$	7480 7481 7498 618 619 620 621 622 1522 2630 2660 2728 3483
bringing$	618 619 620 621 622 1522 2630 2660 2728 3483
brings$	7480 7481 618 619 620 621 622 8167 1522 2660 2728 3483
broad$	3227 3233
broke$	954 955 5085 2351 3023 3373 7414
broken$	5044 5087 2351 3125 6936 3373 7414
bronchitis$	3776
brothe	10325 6682 10337 6685 10345 10348 10349 2908
brother$	7871 2859 10335 6683 2879 6711 6978
brothers$	7871 8742 6978
brough	6415
brought$	7473 7480 7481 7498 618 619 620 621 622 8167 8168 8169 1522 2524 10068 6467 2660 10143
brown$	1676 9143 3247 3248 3249 3255 3271
bruise$	3780
bruised$	3780
bruises$	3780
bruising$	3780
brunette$	5496 3697
brush$	2347 2368
brushed$	2292 2347 2368
brushes$	2347 2368
brushing$	2347 2368
buck$	5503 9801 3370
budget$	6221 9886 9895 9896
budgets$	9818 6221
bugs$	6718
build	9938 2570 2602 3399 3437
build$	1411 1412 9110 9111 9112 2585 2680 7035
builded$	2680
buildi	2602 6454
building$	9886 2585 10107 2680
builds$	9110 9111 9112 2585 2680 7035
built$	5459 6445 10233 3228 7037
bulimi	3547
bulimia$	7355
bulimic$	7355
bulk$	2723 6558
bulky$	3227
bulletproof$	8580 8581 8582
bullied$	7506
bullies$	8461 8462 8463 8521 8522 8523 6864 6865 6871 6872 7159
bully$	8461 8462 8463 8521 8522 8523 6864 6865 6871 6872
bullying$	7520 7521 7522 7523 7524 8548 8743
bump$	6617
bunch$	8406 1061 1140 8653 8677 8678 8679 8680 8681 8682 8693 1287 1502 1503 6857 6933 6983
bungle$	3710
bungled$	3710
bungles$	3710
bungling$	3710
bunk$	2971
bunked$	2971
bunking$	2971
bunks$	2971
burden$	4882
bureau$	9920
burgla	9913 9923 9997 10013 2554 10024 6443 10133 10134 10135 10176 6739 6752 6753 6756 3652
burglar$	8521 8522 8523 9990 6871 6872
burglaries$	9998 6362 10096 10406 10407 10409 7287 7460
burglars$	8521 8522 8523 6871 6872
burglary$	2469 6362 10019 10392 10405 10406 10407 10409 3428 3445 7460
burgle	3807
buried$	2142 2143 2343
burly$	3227 3697
burn$	1133 1134
burned$	1133 1134
burning$	1133 1134
burnned$	1133 1134
burnning$	1133 1134
burns$	1133 1134
burnt$	1133 1134
bury$	2142 2143 2343
burying$	2142 2143 2343
bus$	7872 7873
busine	6442 6549 7269
businesses$	9917 10071 10095 10202
busy$	9839 6187
but$	3976 4507 4508 5206 1399 1400 1401 1402 1405 1406 1407 1408 5221 5222 5223 5224 5259 5275 5408 9426 6146 7164
buy	6331
buy$	7677
buzz$	3865 58 3869 7835 7836 7837 8357 8383 3262
by	6402 3463 3470
by$	7643 7697 4333 4334 4338 4708 4709 4730 8411 8640 5055 5350 9257 9477 9681 6030 6031 6032 9748 9751 9752 9753 9754 6289 2510 10015 6366 6629 10293 6648 2961 7139 7171 7299 7435 7436
c$	7324 7460
cad$	3736
cads$	3736
cahms	3786
caked$	1685
calculated$	3903 96
calculating$	3682
call$	9461 9462 9463 9783 9785 9786 2475 2778 7182
called$	9676 9892
caller$	6881
callers$	6881
callin	10101
calling$	2475 6513 2778
callous$	3682 3707
callousness$	3707
calls	2519
calls$	9461 9462 9463 9785 9786 9829 9830 2475 9981 6438 10148 6537 2778 7182 7183
came$	291 8071 8072 684 1352 1355 1740 1749 9892 2524 2656 2819 2995
camera	6307 6324
camera$	9954 9960 6308 9962 2510 9977 2675
cameras$	9954 9960 6308 9962 2510 9977 2675
camhs	3786
camhs$	5854
camouflage$	7097
campaign$	3480
can	2731
can$	3918 633 634 635 4989 1249 1315 1318 1319 1321 1329 1381 1498 1504 1528 1540 1543 1598 9098 5696 1911 1927 1930 5758 2090 2376 2510 2587 6415 2669 2709 2856 3316 3514
canada$	3295
cancer	6725 3775
cancer$	10378
candidates$	6430
cannab	10408 6759
cannabis$	34 7948 7949 7950 7951 7952 7953 7954 7955 7960 4865 9968 6624 10278 10280 10412 6774 3567
cannon$	6880
cannons$	6880
cannot	2805 2856
cannot$	839 5662 9330 9331 9332 9333 1926 2088 2159 6664
cap$	1731 9193 9194 9195 9204 9209 5565 5566 1759 1760 7097 3293 7102 7111
capab	6512
capabi	10034
capability$	3733
capable$	1123 1501 1506 5323 5346 5347 1545 1558 5739
capaci	10034
capacity$	1495
caps$	1731 9193 9194 9195 9196 9197 9204 9209 9210 9211 9212 5565 5566 1759 1760 7097 3293 7102 7111
capsules$	6620
captur	6454 3437
capture$	9099 9100 10107
captured$	6311
car	7431
car$	7892 7893 7894 7895 8403 8404 8405 3419
care	2869
care$	3874 3875 3876 3877 3878 4647 4648 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658 4944 5084 5125 5312 5313 5314 5317 5318 5320 5321 5324 5335 9026 9027 9028 9029 9046 9051 9052 9053 9054 9055 9315 9316 9317 9318 9334 9335 9336 9469 5855 9509 9556 5904 9627 9641 9642 9643 9644 9645 9646 9647 9648 5998 5999 6000 6001 6002 9859 9860 9861 9862 6230 2423 2424 2425 10295 10320 10327 6677 6719 10376 10377 3171 7143 7144 7191 3575 7410 7411 3604 3605
cared$	9483 9499 9504 9507 9508 9510 9511 9512 9513 9522 9523 9524 9552 9556 2423 2424 2425 7143 7144
career	10237
career$	4215 6861 6862 3064 3433
careful$	7482 3834 3835 3836 3837
carefully$	8076
careless$	74 75 77 78 4092 721 9597 9598 3007 3707
carelessly$	3707
carelessness$	3820 7474 7475 7746 7747 7748 7749 7750 7751 8129 4477 4515 4516 4535 3707
carer	10345 2925
carer$	5037 5038 10322 10327 10335 2887 7410 7421
carers$	1124 1125 5037 5038 10327 6913 7410
cares$	9334 9335 9336 2423 2424 2425 2887
caribbean$	1663
caring$	2887 7129
carpet$	9808
carrie	2488 10148
carried$	3966 7637 7655 7673 8060 692 693 929 930 931 1707 1708 9623 9624 9625 9626 2996 6805 3286
carries$	7654 7672 692 693 929 930 931 1083 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 1393 1633 1634 1635 1636 1707 1708 5772 10004 6354 10236 2996 6805 3286 3380
carry	2488
carry$	7540 7555 3965 7653 7671 7763 7792 7794 7795 7796 4152 4153 4154 8028 8029 8030 8031 8032 692 693 8332 8334 8340 8342 929 930 931 8430 8431 1082 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 1392 1633 1634 1635 1636 1707 1708 9288 5771 2698 2996 6805 3286 3380
carryi	6337 10132 10148 6737 6755
carrying$	7638 7820 8028 8029 8030 8031 8032 929 930 931 4776 1707 1708 9990 10004 2674 10390 6752 2996 3286
cars$	8403 8404 8405
case$	8511 8652 6234 6378 10063 2637 10164 6577 10398 6886 6888 6937 6938 3438 7448 7454
cases$	8511 8652 10164 6886 6888 6937 7448
cash	2699
cash$	7701 7702 4059 4060 4061 4062 4063 4065 4066 7835 7836 7837 4236 7948 7949 7950 7951 7952 7953 7954 7955 7960 7963 8361 8362 8389 8402 6507 3109
cast$	7539 5694 5703 5709 9383
casual$	9780
casually$	1661 3251 7096
casualty$	10287 10288
catalogue$	2013
catch	9938 9961 10067 6450 7288
catch$	9963 9974 2618 10103 10104 2753
catches$	2618
catching$	2618
category$	5002 2904
catheter$	3782
catty$	3682
caught	10130 10143
caught$	7506 7509 424 8578 8579 2947 3115 3651
cause$	7473 7498 672 8510 1097 1098 9287 2582 6885 3104 3107
caused$	7473 7498 672 8167 8168 8169 1097 1098 3104 3107
causer$	6852
causers$	6852
causes$	672 8167 8510 1097 1098 6885 3104 3107
causin	6481 2674
causing$	7520 7521 7522 7523 7524 672 8555 1097 1098 9427 6482 3104 3107
cautio	6739 7441
caution$	10392 10404 7453
cautioned$	3634
cautions$	10404
cautious$	7484 9780
cavalier$	3707
cbo	6476 6508 3645
cbo$	10129 10161 6518 7453
cbos$	10129 10161 6518
cbt$	7376
cce$	7852
cctv	6307 6324
cctv$	6282 6283 6284 2477 2478 9960 6308 2502 2513 9977 10099 2647 2675 7225 3425
ceases$	10082
cell$	9920 3410 7298
cells	6747
cells$	10400
central$	10200
centre$	8559 10045 10095 10142 10210 7453
cerebral$	3775
certain$	1826 1827 1828 1869 5713 5714 5715 5716 1909 1910
certainly$	1977 1985 5793 1986 1987 7136
certainty$	1870
chain$	2542 10191 7097 7263 7331
chains$	10191 7097 7331
challe	10206 6554
challenge$	9427 10207
challenged$	9427
challenges$	9427
challenging$	4805 8641 8642 8643 8644 8645 8646 8647 8648 8649 8710 8711 8712 8713 8714 1254 1255 1256 1257 1258 9427 3125 3129 3131 6944 3682
chance$	3930 3931 3932 125 4056 249 250 8293 8294 5667 5685 5764 1957 2328 2329 2330 2331 9809 9810 2633 2773 6818 7179
chances$	3930 3931 3932 125 7645 4056 249 250 8293 8294 2328 2329 2330 2331 9809 9810 6818 7179
change$	7583 349 7847 4311 7965 8268 8269 8270 8271 8627 8635 9230 9260 9266 9280 9349 9372 5720 9380 9401 9402 9403 9412 9417 5765 9666 7119 7120 7127
changed$	349 5660 9378 9387 9388 9389 9390 9391 3586
changes$	349
changing$	9401 9402 9403 5751 7127 3586
chaos$	8131 8383 8417 6822 6912
chaotic$	1231 3125 6934 3127 3129 3682 3707
chaperone$	9080 9081 9082 9083
chaperones$	9080 9081 9082 9083
character$	8541
characters$	4917
charg	10067
charge	6337 2569 10061 6410 6467 10130 10148
charge$	9554 9990 10029 6377 2575 10183 10404 7285 3517 7446
charged$	10120 3636 7445
chargeing$	2575
charges$	10002 2575 10063 2607 10194 10404 7285 7291 3517 7446
charging$	6410 3475
charity$	5846 5851 5852 9863 6237
charm$	5111
charms$	8067 8068
chart	2489
chart$	2565 2676 6488 7264
charted$	2676
charts$	7264
chase$	7518 7519 8357
chaser$	9785 9786
chasers$	9785 9786
chasing$	9785 9786
chat$	7924 7925 465 466 467 6566 2760
chated$	465 466 467
chating$	465 466 467
chats$	465 466 467 2760
chatted$	465 466 467
chatting$	465 466 467
chav$	3666
chavs$	3666
cheat$	6871
cheats$	6871
check	7206
check$	9954 2531 2640 6453 2662 2685 2703 2720 10272 7220 7292 7312
checked$	9676 9892 6327 2685 6523 10224
checkes$	2685
checking$	2685 2703
checks$	9954 2512 2531 6420 2685 2703 7220 7292 7312
cheek$	9142
cheeks$	9142
cheeky$	3682
chested$	7042 7052
chicken$	7872 7873
chief$	3100
child	10177 6663 6716 6757
child$	274 334 485 708 983 1140 8653 8655 8656 8677 8678 8679 8680 8681 8682 8693 1242 8823 8885 8890 8891 8892 8893 8894 8944 8945 8946 8947 9102 9105 1710 1757 1758 5659 6618 10316 10328 2868 2870 2871 2913 10410 2981 3025 6844 6857 3052 3055 3064 6933 3134 6976 7003
childhood$	3532
childish$	5287 5288 5289 3682
childlike$	8927 8928 8929 5287 5288 5289 5423 5424 5425 5426 7010
children$	7539 274 7760 334 7846 4194 4196 4198 4388 4392 4393 4401 4419 708 730 4576 4690 8409 8419 8420 8421 8422 4783 976 977 978 983 8451 8484 8485 8486 8487 8488 8489 8490 8491 8492 8493 8494 8495 8498 8499 8500 1139 1140 8653 8656 8677 8678 8679 8680 8681 8682 8693 1242 1275 8823 5205 1410 8884 8890 8891 8892 8893 8894 8944 8945 8946 8947 8963 9102 9105 1710 1757 1758 9319 9320 9321 9322 9323 5677 5678 5679 5694 5703 5709 9373 5721 5770 9472 2048 2049 9633 6014 6015 6016 6017 6018 6019 6066 6073 9761 9769 9770 9771 9772 9773 9774 9775 9776 6202 2869 10350 6773 6829 6844 6857 6914 6933 3134 6976 7003 7138 7173 7174 7176 7182
chin$	9142
chinese$	1663 5477 7090
chip$	5074 1267
chis$	3718
chlamy	3562
chlamydia$	7370
choice$	3 4 5 6 7 8 9 7526 3887 3888 81 82 3891 84 85 86 3895 88 7550 7551 7552 7553 7554 7556 3904 7558 7559 7560 7561 7562 7563 103 104 105 7591 7592 7593 7594 7595 7596 7597 7598 7720 7721 7722 7723 7724 7725 7726 7727 4078 7732 7733 7734 7742 7743 4139 7793 333 4142 4143 4144 4145 8768 8899 5352 5353 5354 9008 9009 6764 6765 6766 6767 6769 7005
choices$	3 4 5 6 7 8 9 3820 7474 7475 7526 7550 7551 7552 7553 7554 7558 7559 7560 7561 7562 7563 113 114 115 116 7591 7592 7593 7594 7595 7596 7597 7598 7599 7600 7603 7606 7607 7608 7609 7610 3958 7720 7721 7722 7723 7724 7725 7726 7727 333 4142 4180 4181 4513 706 4532 725 726 8242 8243 8244 8247 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 8899 5352 5353 5354 9008 9009 6764 6765 6766 6767 7005
choose$	106 107 108 126 127 7617 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 370 371 8956 5336 8996 8997 9092 9286 9446 2962
chooses$	106 107 108 126 127 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 370 371 9446 2382 2383 2384 2385 2962
choosing$	106 107 108 126 127 7720 7721 7722 7723 7724 7725 7726 7727 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 370 371 8999 9000 2382 2383 2384 2385 2962
chose$	106 107 108 126 127 7617 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 370 371 9446 9799 2382 2383 2384 2385 6216 9870 2962 7190
chosen$	106 107 108 126 127 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 370 371 8033 8041 2962
chronic$	10253 3541
chubby$	5460 5496 3697
chunky$	3227
cid	9919
cigarettes$	7701 7702 4059 4060 4061 4062 4063 4065 4066 7948 7949 7950 7951 7952 7953 7954 7955 7960 7963 8402
cin$	3629
circles$	5512
circul	2524
circulate$	2454 6263 2456
circulated$	2454 6263 2456 9918 2677
circulates$	2454 6263 2456
circulating$	2454 6263 2456
circulation$	10076
circumstances$	9445 9468 7426
citalo	3563
citalopram$	7371
city$	5455
civil	2742 3470
civil$	6550 3487
clad$	1712 1713 1714 7048 7059 3288
claim$	4784 4785 4786 7423
claimed$	4784 4785 4786
claims$	4784 4785 4786 2833
clamp$	3464
clamped$	10201 3464
clamping$	3464
clamps$	3464
class$	4233 8475 8479 4954 8715 8943 9854 10408 6759 3516 3652
classed$	1203 2567
classmates$	7871 9072 9078 6773 6870
clear	2651 2681
clear$	709 712 715 716 1676 1869 6156 2603 2771 3255 3332 3479 3510
cleared$	2749
clearly$	629 1854 1855 1856 1857 1977 1985 5793 1986 1987 5834 2371 2372 3378
cleft$	3775
clever$	1471 1472 1473
climb$	942 943
climbbed$	942 943
climbbing$	942 943
climbed$	942 943
climbing$	942 943
climbs$	942 943
clingy$	3682
clinic	2823 3530
clinic$	10272 6631 10288 3389 7342 7370
clinically$	3550
clip$	4307 4308 501 502 10099
clips$	4307 4308 501 502
close	2527
close$	9843 2416 2463 6335 7177
closed$	2332 2416 7132 7135 7177
closes$	2416 7177
closing$	9609 9610
closure$	2649 3511
clothe$	7212
clothes$	3827 3845 7835 7836 7948 7949 7950 7951 7952 7953 7954 7955 690 4513 706 5517 5518 9193 9194 9195 9196 9197 9201 9202 9203 9204 9215 9224 6463 7097 7102 7212
clothing$	5517 5518 9193 9194 9195 9215 9224 7097 7099 7102
clout$	8390
club$	2433 3389
clueless$	3707
co$	4635 8619 5578 5608 5614 5619 5628 5704 6930 3470
coach$	7700 7943
coaches$	7943
coat$	9193 9194 9195 9204 7097 7102 7110
coats$	5517 5518 9193 9194 9195 9196 9197 9204 7097 7102 7110
cocain	10408 6759
cocaine$	6624 10280 10412 6774
cocky$	3682
coddling$	9029
code$	7034
codein	6622
codeine$	10275 10278
codes$	7034
coelia	3541
coeliac$	7349
coerced$	7506 8343 8344 8345 8346
cognitive$	3528
cohort	6343 10006 10053 10057 6461 2672 10136 10137 10163 10171 6536 10240 7308
cohort$	8479 4829 1140 8653 8677 8678 8679 8680 8681 8682 8693 8943 9996 10035 10036 10093 2659 10139 2762 6933 3441
cohorts$	10139
cold$	9674 9867 10370
coliti	3541
colitis$	7349
colleagues$	5231 5232 5233 2761
collec	7206 3399 3437
collect$	2452 6487 6560
collected$	2452 6487 10233
collecting$	2452 6487
collective$	3332
collects$	2452 6487 10236
college$	5846 5851 5852 5854 9863 6237 10300 10301 10302 10304 10306 10312 3389 7395 7396
colleges$	10309
collude$	664 665
colluded$	664 665
colludes$	664 665
colluding$	664 665
colostomy$	3782
colour$	7065
coloured$	3271
colours$	9215 7065 7097
combat	2630
combative$	3680
come	10239
come$	3934 7691 291 4150 4155 4156 8035 4390 4522 8287 1035 1350 1353 1532 5368 5369 5370 1740 1749 9260 9266 9280 9287 9352 9362 9363 9364 9365 2001 9528 9529 2656 2819 2995 7119
comes$	291 682 1036 1351 1354 1740 1749 9352 9953 2819 3614
comfort$	6221
coming$	7578 291 8056 9259 2819 10368
comings$	2737
comman	6537
command$	10003 6388
commands$	10190
comment$	1761 1762 1763 1764
commented$	1761 1762 1763 1764
commenting$	1761 1762 1763 1764
comments$	1761 1762 1763 1764
commentted$	1761 1762 1763 1764
commentting$	1761 1762 1763 1764
commit	6337 10132 6481 2674
commit$	7763 9260 9266 9280 9288 10000 10100 10165 10250 7119
commits$	10100 10250
committed$	10250 2948
committing$	9990 6482 10226 2948
committs$	2948
common$	4662 9599 9600 9601 9859 9860 9861 9862 6752 7191
commun	2461 6442 2936
communicate$	465 466 467
communicated$	465 466 467
communicates$	465 466 467
communicating$	465 466 467
communication$	2363 2364 2365 2366 3332 7170
community$	8484 8485 8486 8487 8488 8489 8490 8491 8492 8493 8494 8495 8498 8499 8503 8559 8563 8564 6269 6293 10071 2625 10095 6744 6829 3643 3645
companion$	7564
companions$	7564
company$	7463 7564 4055 7773 7791 8388 4741 4742 5846 5851 5852 9863 6237 2433 6828 3388
compar	2715
compare$	6453
compared$	6523
compass$	8316
complacency$	9691 3707
complacent$	6187 3707
complain$	1761 1762
complained$	1761 1762
complaining$	1761 1762 9427
complainned$	1761 1762
complainning$	1761 1762
complains$	1761 1762
complaint$	981 982 9604 9680 6835 7182
complaints$	981 982 9604 9680 9829 9830 6835 7182 7183
complete$	1099 1100 1102 1796 2399 2680 3332
completed$	7643 9362 9363 9364 9365 2000 9623 9624 9625 9626
completeed$	2680
completeing$	2680
completely$	1298 5825 3208 3324 3327
completes$	2680
complex$	3129 3532
complexion$	7063 3698
complexions$	7063 3698
compliance$	6840 6928
compliant$	5047 6927
complicit$	40 391 392 393 394 408 8018 665 6806
complicity$	7744 664
complies$	9374 9375 9376 9377
comply$	7763 8287 9230 9260 9266 9280 7119 7120
comprehension$	7165
compromise$	10 2952 2953
compromised$	10 2952 2953
compromises$	10 2952 2953
compromising$	7463 10 2952 2953
compulsive$	3064
computer$	7221
conceal$	741 742 1744
concealed$	741 742 1744 7114
concealing$	741 742 1744
concealled$	741 742 1744
concealling$	741 742 1744
conceals$	741 742 1744
concer	6403 2807 2857 2915 3563
concern$	3881 4665 5894 5895 9641 9642 9643 9644 9645 9646 9647 9648 9680 7182
concerned$	5295 5296 5297 8951 8952 8953 5301 5302 6166 6167 6245 2438 10132
concerning$	8641 8642 8643 8644 8645 8646 8647 8648 8649 3131
concerns$	8323 8324 8325 8326 5894 5895 9680 9829 9830 10056 7182 7183
concerta$	7371
concus	3777
condescending$	3708
condit	6599 3635
condition$	10252 10402 7353 7366 7378 7442
conditional$	3633
conditions$	8415 2892 10402 7426 7442
conduc	2488 2698
conduct$	3 4 5 6 7 8 9 3820 7474 7475 3827 7526 7745 4513 706 8242 8243 8247 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 8441 1180 1181 1182 1183 1184 1185 1186 1187 1188 1356 1357 1358 1359 1360 1361 6764 3132 3525
confer	10331
confidence$	1338 1340 1446 1447 1448 1449 1450
confidential$	3400
confidentiality$	9806
confiscated$	6302 10160
conflict$	8131 8363 9428 2892 6841
confro	10206 6554
confront$	10207
confrontation$	8131 8363
confrontational$	8650 8651 8710 8711 8712 8713 8714 6944 3680
confrontations$	8363
congregate$	8749 7033
congregated$	8749 7033
congregates$	8749 7033
congregating$	8749 7033
connected$	988 2537 10132 6480 6841
connection$	2946
conscious$	3903 96 4089
consensual$	3186 3661
consent$	7744 517 518 519 520 521 522 1308 1309 1310 1311 8956 9059 5416 5417
consented$	517 518 519 520 521 522 7984 524 552 1308 1309 1310 1311
consenting$	517 518 519 520 521 522 3186 3199 3661
consents$	517 518 519 520 521 522 1308 1309 1310 1311
consequences$	7527 7528 7529 7530 7532 7533 7534 7536 7601 142 7611 4010 4011 4012 4013 4014 4015 4016 4017 4018 4019 4020 4021 4022 8192 8300 8301 8302 8303 8304 8305 8306 8307 8308 8309 8310 8311 8576 8759
consid	2524 2567 2593
consider$	8287 1137 9260 9266 9280 9666 7119
considerable$	4931
considered$	4789 4790 1023 1137 1198 2808 3056
considering$	1137 2808
considerred$	1137
considerring$	1137
considers$	1137
consistent$	1796
consistently$	1966 5774 1967 5775 1968 1969 1970 1971 1972 1973
consort$	3018
consorted$	3018
consorting$	3018
consorts$	3018
consortted$	3018
consortting$	3018
consta	6282 6283 6284 2477 2478 2513
constable$	9935 9936 9937 6285 6286 6321
constables$	9935 9936 9937 6285 6286 6321
constant$	6132 6133
constantly$	454 1966 5774 1967 5775 1968 1969 1970 1971 1972 1973 2288
consti	2567
consul	6628 6633
consultant$	10281 10282 10286
contac	6297 10101 10141 2737
contact$	4051 4052 4055 7921 465 466 467 469 470 471 472 473 474 475 1280 1281 10101 2893 6982 7116
contacted$	465 466 467 469 470 471 472 473 474 475
contacting$	465 466 467 469 470 471 472 473 474 475
contacts$	465 466 467 469 470 471 472 473 474 475 9950 6545
contactted$	465 466 467 469 470 471 472 473 474 475
contactting$	465 466 467 469 470 471 472 473 474 475
contain$	8585 8586 8613 9401 9402 9403 6568 7127
contains$	6568
contempt$	9908 9909 9910 9911 9912
contemptuous$	3708
content$	234 235 240 344 345 346 374 375 550 551
continually$	454 1966 5774 1967 5775 1968 1969 1970 1971 1972 1973
continue$	7617 7652 7674 431 434 441 442 443 444 445 446 447 448 449 450 451 452 453 9287 2969
continued$	7617 7637 7652 7674 431 434 441 442 443 444 445 446 447 448 449 450 451 452 453 1796 2969
continues$	7617 7652 7674 431 434 441 442 443 444 445 446 447 448 449 450 451 452 453 2969
continuing$	7617 7652 7674 431 434 441 442 443 444 445 446 447 448 449 450 451 452 453 2969
continuously$	1966 5774 1967 5775 1968 1969 1970 1971 1972 1973
contra	3561
contraception$	9005 9006 9007 7369
contraceptive$	7369
contract$	10085 7453
contracts$	10085
contradictory$	8444 8445 8446
contribute$	664 2635
contributed$	7473 664 8168 8169
contributes$	664 2635
contributing$	664
contro	2630 6439
control$	8287 8313 8319 8540 8570 8585 8586 8613 8641 8642 8643 8644 8645 8646 8647 8648 8649 5026 8683 8690 8691 5048 8725 8731 8732 5371 5372 5448 9328 9401 9402 9403 6282 6283 6284 2477 2478 2479 2513 6324 6384 10066 10092 2697 6549 6897 7127 3481 7329
controlled$	7506 8011 9265 9271 9276 9285 9361 9387 9388 9389 9390 9391
controlling$	3131 7311 3682
controls$	7311
convenience$	6221
conveniently$	3382
convic	6410 6467 3802
convict$	3500
convicted$	10120
convicting$	3500
conviction$	10063 3752 3803
convictions$	10002 10063 10194 3752 3803
convince$	9349 9372 5720
cool$	8429 4777 4778
cooper	6593
cooperate$	7735 8287 8620 8632 8635 9230 9260 9266 9280 9666 10246 7119 7120
cooperated$	8620
cooperates$	9374 9375 9376 9377
cooperating$	8620
cooperation$	8619 6930
coordi	3470
cope	6623
cope$	5129 1341 5150 5151 1344 1356 1357 1358 1359 1360 1361 8956 5312 5313 5314 5317 5318 5320 5321 5324 1523 1524 1525 8996 8997 5348 1541 1542 5351 1549 9668 10276 10277 3207
coped$	1356 1357 1358 1359 1360 1361 1549 3207
copes$	1356 1357 1358 1359 1360 1361 1549 3207
copied	2459
copied$	10219
coping$	1356 1357 1358 1359 1360 1361 5312 5313 5314 5317 5318 5320 5321 5324 8999 9000 1549 3207
copy$	2725
core	10057
core$	4893 4894 10118 10200
cornrows$	3698
corporate$	3332
correl	2715
correlated$	6523
corrob	2461
corroborated$	6269
corrupting$	992 993 994 3050
cotton$	3198
couch$	10359
could$	21 22 23 24 25 338 339 340 341 342 343 347 348 353 354 355 356 357 358 633 634 635 4990 1250 1315 1318 1319 1321 1329 1381 1498 1504 1528 1598 9098 5696 1911 1928 1929 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2037 2089 2096 2160 2338 2408 2409 2411 2412 6276 2471 2587 2669 2709 2856 3316
council$	5846 5851 5852 5854 9863 6237 2433 3332 3379 3388
counse	6628
counselling$	10285 7341 7376
counsellor$	10281 10282
count$	1905 5713 1906 5714 1907 5715 1908 5716 1909 1910
countless$	3971 3993 6132 6133 6156
country$	6776
county$	4200 4217 4224 4227 4234 7889 7890 7891 1063 5133 10133 3515 7414
couple$	1287 10373
courier$	8524 1069 6873
couriers$	8524 1069 6873
course$	5786 5793 1986 1987 9450 9461 9462 9463
courses$	9461 9462 9463
court	6467 10130 6737 3477 3635
court$	7845 630 631 10120 10162 2718 10180 10390 10394 2934 2940 3000 3477 7285 7430 7446 7447 3640 3645 7455
courted$	630 631 3000
courtesy$	9541 9542 9599 9600 9601
courting$	630 631 2993 3000
courts$	630 631 8745 8746 10120 2718 10180 10390 3000
cousin	10325 10337
cousin$	7871 2859
cousins$	7871
cover$	8238 1744 6039 2346
coverage$	6510
covered$	1744 2346 7114
covering$	9180 1744 2346
coverings$	9180
coverred$	1744 2346
coverring$	1744 2346
covers$	1744 2346
covert	2655
covert$	6463 3400 3722
covertly$	3722
cowardly$	3707
cowards$	7159
cp$	3629
cpn$	6518
cpns$	6518
cps	6563
cps$	10216
cpw$	6518
cpws$	6518
crack	10408 6759 3465
crack$	4865 9968 10280 10412 6774
crackdown$	10175 7273
cracked$	10143
crackeddown$	7273
crackingdown$	7273
cracksdown$	7273
crave$	896 897 3143
craved$	896 897 3143
craves$	896 897 3143
craving$	896 897 3143
crazy$	6934
create$	476 672 1097 1098 2680 3104 3107
created$	476 672 1097 1098 3104 3107
createed$	2680
createing$	2680
creates$	476 672 1097 1098 2680 3104 3107
creating$	476 672 1097 1098 3104 3107
credibility$	6838
credible$	8440
credit$	7948 7949 7950 7951 7952 7953 7954 7955 7960 7962 7963
crew$	8943
cries$	1263
crime	9913 2461 9923 6274 6346 10014 2554 6390 6399 6438 6443 10133 10134 10135 10147 6505 10158 2708 10176 10192 2756 2766 6585 10249 6756 7215 7249 7263 7269 7290
crime$	7518 7519 7852 7866 7868 8370 8417 8548 8743 9919 6269 9927 2469 9990 9998 9999 6357 6359 6362 6375 2579 10043 2583 10049 10050 10052 6431 6435 10088 10089 10091 2631 10096 6452 6471 2664 10126 10127 6476 6485 2679 2684 2692 2696 10164 6516 6520 10176 6542 10205 2748 10211 6564 6574 2770 10238 2789 2936 10409 6770 6772 6841 3109 3444 3445 7287 7296 3490 3494 3509
crimes$	7852 9998 9999 6362 10091 10164 6516 2789 7287
crimin	9913 2461 9923 2527 9991 9997 10013 10014 6438 10133 10141 10192 7238 7249 7269 7270 3470 7290 3639 3652 3742
criminal$	7852 7856 7859 7876 8393 8394 8395 8396 1003 8521 8522 8523 1084 5044 5050 5051 5052 9853 6269 6335 9989 10023 6375 6379 6410 6444 6584 6737 2936 6752 6753 6756 6772 3019 3054 6871 6872 3124 3166 6984 7263 3457 3477 3644 7460 3682
criminalise$	2394 2395 2396 2397
criminalised$	2394 2395 2396 2397
criminalises$	2394 2395 2396 2397
criminalising$	2394 2395 2396 2397
criminality$	7852 7866 7868 10091 6770 6911 3728
criminally$	3157 3446
criminals$	7876 8370 8372 8393 8394 8395 8399 1003 8521 8522 8523 1084 8598 9853 10022 10023 6772 6871 6872 6984
criminogenic$	3671
crimint$	9958
crisis$	6633 7378 3786
crohn	3775
crook$	8556 6871 6910
crooked$	5501
crooks$	8556 6871 6910
crop$	5523 9193 9194 9195 9210 9211 9212 5563 7102 3300
cropped$	3271 3294
cross	2715
crosscheck$	6453
crosschecked$	6523
crossreferenced$	6523
crowd$	8406 1287 6828 6857 6858
crown	3639
crown$	6563
cruel$	9597 9598 9608 9698 3682
cry$	1263
crying$	1263
cse$	7852
cues$	2328 2329 2330 2331
culpable$	7186 3707
culpri	6337 7308
culprit$	8461 8462 8463 9990 6864 6865 6908 7243 3760
culprits$	8461 8462 8463 9990 6864 6865 6908 7243 3760
culture$	2230 2231 6841
cunch$	6776
cunning$	3682
curb	2630
curfew	2936
curfew$	6744 10402 6831 7276 7456 3804
curfews$	6831 7276
curiosity$	3820 7474 7475 4535 9641 9642 9643 9644 9645 9646 9647 9859 9860 9861 9862 7191
curled$	5487
curly$	3248 3271
curren	2461
current$	6269 6379 6511
custod	10130 2756 10369 6725 10384 6747
custodial$	3643
custody$	7868 6357 6359 2647 6564 10320 2894 10378 10400
customer$	4044 7943
customers$	4044 7943 8764 8765 8766 8767 10071 6829
cut	2630 3537
cut$	9170 9171 5540 2801 7070 7081 7315
cuts	2630
cuts$	2801 7070
cuttin	2630
cutting$	2801
cynical$	8650 8651 9608
cystic$	3541
dabble$	391 392 393 394
dabbled$	391 392 393 394
dabbles$	391 392 393 394
dabbling$	391 392 393 394
dad	10325 6682 10337 6685 2881 10345 10348 10349 2908 2920 6730 2925 6734
dad$	8742 1474 5283 5284 5285 5286 2859 2860 10322 10335 6683 2878 2879 2882 10354 2895 6711 10376 2917 2923 6978
daddies$	6800
daddy$	6800
dads$	2895 6978
daft$	77 78 761 3008
daily$	10277 3502
damage	6346 2554 10133 10134 10135 10147 2708 6585
damage$	9823 9999 6362 6516 10211 10238 10390 10405 10406 10409
damaged$	3125 6934
damn$	9540 9622
damp	2910
damp$	10370 6718
dance$	8589
dancers$	5694
danger$	7461 7462 7472 7518 7519 7520 7521 7522 7523 7524 7527 7528 7529 7530 7532 7533 7534 7536 3999 4000 4001 4002 4003 4004 4005 4006 199 200 201 4010 4011 4012 4013 4014 4015 4016 4017 4018 4019 4020 4021 4022 4429 4430 8100 8300 8301 8302 8303 8304 8305 8306 8307 8308 8309 8310 8311 8317 8322 8323 8324 8325 8326 8357 8359 8363 8370 8383 4831 1024 4833 4834 4835 4836 4837 4838 4839 4840 4841 4842 8496 8497 4845 4846 4847 4848 4849 4850 8759 9005 9006 9007 6126 6418 6770 6808 3015
dangerous$	7461 7462 3905 7859 8300 8301 8302 8303 8304 8305 8306 8307 8308 8309 8310 8311 4735 2957 3681
dangers$	7461 7462 7527 7528 7529 7530 7532 7533 7534 7536 3951 3952 4010 4011 4012 4013 4014 4015 4016 4017 4018 4019 4020 4021 4022 8300 8301 8302 8303 8304 8305 8306 8307 8308 8309 8310 8311 8323 8324 8325 8326 8759 9005 9006 9007
dark$	1676 9143 9153 1704 5562 3247 3248 3249 3255 3271 7097 3294 7259
darker$	1676 3247 3255
darkest$	1683 3275
data	6504
data$	9806 9954 10157 7220
databa	7206 7261
database$	9939 10010 10011 10106 10215 7221
date	6543
date$	10196 7448
dates$	2754 7448
dating$	2993
daught	10177
daughter$	8884 6618
daughters$	8884
daunt$	5392
dawn$	3460
day	7279 7283
day$	3900 9420 9421 9422 1976 9461 9462 9463 9979 2773 10276 10277 6658 6659 7193
days	6623
days$	9461 9462 9463 10276 10277 10301 7193
dazzled$	900
dc$	10168
dci$	10168
dead	10369
dead$	10259 10379
deaf$	6110 6111 6112 3397 7363
deal	10013
deal$	7763 4152 4153 4154 7833 425 426 427 8430 8431 1013 8527 4965 5114 1341 5150 5151 1344 8996 8997 2449 10000 10004 10100 10165 10206 10223 2966
dealer	7238
dealer$	4024 7685 7695 7696 7704 7712 7831 7856 7876 7879 7889 7890 7891 7900 7902 7905 7940 7974 8016 8237 4732 8386 8387 8393 8394 8395 8396 1003 8504 8521 8522 8523 8530 1084 9005 9006 9007 2787 6768 6772 6871 6872
dealers$	4024 7685 7695 7696 7704 7708 7712 7831 7856 7876 7879 7889 7890 7891 7900 7902 7905 7940 7974 8016 8237 8370 8373 4732 8386 8387 8393 8394 8395 8396 8399 1003 8504 8521 8522 8523 8530 1084 8764 8765 8766 8767 9005 9006 9007 10021 2787 6768 6772 6871 6872
dealin	9913 9923 6337 9997 10024 10132 10133 10134 10135 10148 6737 6752
dealing$	7518 7519 7852 7862 7867 7885 425 426 427 7889 7890 7891 1013 8548 8743 5291 2472 9990 10096 10226 10232 10390 10405 2951 2966 7231 7459
deals	10148
deals$	425 426 427 1013 10004 10100 10223 10236 2951 2966
dealt$	425 426 427 4817 4818 4819 4820 1013 2448 2594 10130 10143 2712 2938 2966
death	10336 10338 10366
death$	8100 10258 2876
debt	10336
debt$	7430
debts$	7430
decamped$	3727
deceitful$	3682
december$	7874
decency$	9541 9542 9599 9600 9601
decent$	5970 5971 5972 5973
decide$	8956 5336 8996 8997 9092 9098 9938
decided$	106 107 108 9098 9799 2384 2385 6216 9870
decides$	9098
deciding$	8999 9000 9098
decisi	2590
decision$	3845 7526 3887 3888 81 82 3891 84 85 86 3895 88 7550 7551 7552 7553 7554 3902 7556 3904 7558 7559 7560 7561 7562 7563 109 110 111 112 7591 7592 7593 7594 7595 7596 7597 7598 3949 4139 7793 333 4142 4143 4144 4145 8899 5352 5353 5354 9008 9009 2147 6062 10063 6764 6765 6766 7005
decisions$	3 4 5 6 7 8 9 3845 7526 7550 7551 7552 7553 7554 7558 7559 7560 7561 7562 7563 109 110 111 112 113 114 115 116 7591 7592 7593 7594 7595 7596 7597 7598 7599 7600 333 4142 4180 4181 4513 706 8242 8243 8247 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 8899 8906 5352 5353 5354 9008 9009 2147 10063 6764 6765 6766 7005
decked$	1712 1713 1714 3288
declin	2630 2785 10283
decline$	1171 1172 1173 9243 3309
declined$	1171 1172 1173 9243 9248 9253 9254 9255 9256 3309
declines$	1171 1172 1173 9243 3309
declining$	1171 1172 1173 9243 3309
decrea	2630
deemed$	4789 4790 1198
deep$	1704
defeating$	3910
defect$	10252
defenceless$	5310
defend$	5123 5312 5313 5314 5317 5318 5320 5321 5324
defending$	5312 5313 5314 5317 5318 5320 5321 5324
defensive$	3707
defensiveness$	9691 3707
deferred$	3645
defiant$	8650 8651 3131 3682
deficit$	7334
defied$	954 955 3023
defies$	954 955 3023 3387
definite$	1869
definitely$	1977 1985 5793 1986 1987 7136
defy$	954 955 3023
defying$	954 955 3023
degenerate$	3666
degenerates$	3666
degrade$	2573
degraded$	2573
degrades$	2573
degrading$	2573
degree$	281 282 283 9026 9027 9028
delay	10254 7336
delay$	9823 9879
delayed$	7190
delaying$	9609 9610
delays$	9823 9879
deliberate$	3903 96
deliberately$	454 3382
delicate$	3227
delinquency$	3666
delinquent$	3124 3125 6934 3131 3666
delinquents$	3666
deliver$	4152 4153 4154
demand$	6438 6560
demanding$	8710 8711 8712 8713 8714 6944
dement	6725
dementia$	10378
demonise$	2394 2395 2396 2397
demonised$	2394 2395 2396 2397
demonises$	2394 2395 2396 2397
demonising$	2394 2395 2396 2397
demons	2548
demotivated$	3682
denial$	9691 6821
dental	2823
dental$	6631
dentis	6628
dentist$	10281
deny$	10110 2650
denying$	2650
department$	5846 5851 5852 9863 6237 2433 3379 3388
depend	7375
dependence$	2817
dependency$	2817
dependent$	2817
depends$	2896
deplorable$	3707
deport	10338 6725 10384
deported$	10378
depres	10336 10369 6725 3774
depressant$	7371
depressants$	7371
depressed$	7338
depression$	10378
depressive$	10387
deprive$	10110
deprived$	3125
depth$	9714
dereliction$	3707
derision$	9908 9909 9910 9911 9912
descend$	405 406
descendded$	405 406
descendding$	405 406
descended$	405 406
descending$	405 406
descends$	405 406
descri	2466
described$	1028 1207
description$	6329 2741 10247
descriptions$	6262 9916 9940 6329 2741 10212
desert$	3366
deserted$	3363 3366
deserting$	3366
deserts$	7582 3366
desertted$	3366
desertting$	3366
deserve$	7579 7580 7581 655 656 3003
deserved$	7579 7580 7581 655 656 8120 3003
deserves$	7579 7580 7581 655 656 3003
deserving$	7579 7580 7581 655 656 3003
design	2567
designed$	2635 2749
designer$	8361 8362 5516 9170 9171 5543 1737 7097 7100 3294 3304
desire$	5740 9394 9395 9396 9397 9398 9399
desk	6274 6277
desk$	9920 9927 9928 9930 9942 10105 10124 6472 10138 6500 10173 10195 6578 7298
despite$	151 3959 152 153 154 180 182 186 187 188 7896 7897 7898 7899 8290 8291 8292 2324
destined$	407 1826 1827 1828 3313
destructive$	3873 7861 3051
detail	2466 2665 6473 6474 2754 6562
details$	4039 4040 4041 9939 9940 10140 10212 10213 6566
detain	6450 10130 2782
detain$	10103 6590 3500
detained$	7259
detaining$	3500
detect	9919 6274 6282 6283 6284 2477 2478 2513 6324 6410 10067 6452 6471 2664 10126 10127 2679 2692 2696 6520 6542 2748 6563 2770 3479 7288
detection$	9099 9100 10063 7285 3478 3479 3762
detections$	10063 10194 7285 3478 3762
detective$	2455 9927 9935 9936 9937 6285 6286 6313 6321 9977 10105 2645 10124 6472 6500 10168 10173 10195 2758 6567 6578
detectives$	2455 9927 9928 2468 9935 9936 9937 6285 6286 9942 2482 6313 6321 9977 6414 10105 2645 10124 6472 6500 10168 10173 10195 10216 2758 6567 6578
detent	2936
detention$	8474 9428 6744 6869 3792
detentions$	8474 6869 3792
deter$	2575 2765 3482
deteri	10283
detering$	2575
determ	2529 2651
deterping$	2765
deterr	10143
deterred$	3482
deterrence$	3765
deterrent$	7318 3765
deterrents$	7318
deterring$	2765 3482
deters$	2575 2765 3482
deterting$	2765
develo	7206 3399
develop$	2452 6487 2680
developed$	1347 2452 6487 2680
developing$	2452 6487 2680
developmental$	3525 3532 3593
develops$	2452 6487 2680
deviant$	3125 6934 3131
device	2519 6466
device$	2494 9956 10119 2760 3412
devices$	2494 9956 10119 2760
devious$	3682
di$	10168
diabet	3775
diagnosed$	3770
diagnoses$	3770
diagnosis$	7334 3770
diagram$	2565 7264
diagrams$	7264
diazep	3563
diazepam$	7371
dice$	639
dicing$	639
dictate$	8570
did$	133 7637 7658 7666 7669 376 481 4376 4421 4530 4531 756 757 758 4575 4578 790 800 801 802 803 804 806 810 829 830 831 838 842 869 894 1159 1163 1260 1261 1262 1562 1568 1575 1578 1604 1621 1965 5785 9440 9441 5794 5795 1998 2053 2069 2070 2071 2072 2073 2074 2075 2076 2077 2078 2079 2080 2082 2083 5905 2107 5921 5927 2120 5929 5931 5935 2128 2129 2130 5939 5940 5960 5962 2177 2195 2197 2198 2199 2200 2201 9682 9683 2235 2237 9799 9847 9848 9849 9850 9872 9873 2419 2996 3335 3338
die$	10259
died	10338 6686 10369
died$	10339
diet	6614 6615
diet$	10267 10268
dietar	3547
dietary$	7355
dietician$	3788
dieticians$	3788
dietitian$	3788
dietitians$	3788
difference$	1418 9339 9340 9341 9342 9343 9344 9345 9346
different$	483
diffic	2539 10254
difficult$	7463 4643 4805 1152 1153 1154 1155 1156 1157 8641 8642 8643 8644 8645 8646 8647 8648 8649 8702 8710 8711 8712 8713 8714 1254 1255 1256 1257 1258 8743 6347 10242 3125 3129 3131 6940 6944 3682
difficulties$	8125 8132 8133 8702 2863 6940 7335 7378 3599
difficulty$	7335 7378 3599
dim$	3682
dire$	3708
direct	3470
directed$	6553
directing$	7311
directs$	7311
dirt$	9853
dirty$	9170 9171 10370 3271 3287 3294 3697
disabi	6614
disabilities$	7361
disability$	10267 6641 7334 7366 3783
disabl	6725
disabled$	10378 3783
disaffected$	3125 6934 3224
disappear$	7912 458 459
disappeared$	458 459
disappearing$	458 459 6777
disappearred$	458 459
disappearring$	458 459
disappears$	458 459
disappointing$	2254 2255 2256 2257 6134 9788 3362
disappointingly$	3709
disaster$	1068
disasters$	1068
disband$	10197
discipline$	6820
disciplined$	4817 4818 4819 4820 6962
disclo	2543 6351 2755 2902
disclose$	7735 7763 8287 9260 9266 9280 7119
disclosure$	981 982
disclosures$	981 982
discov	6278 2529 2651 6515
discover$	9931
discuss$	9260 9266 9280 7119
disdain$	9908 9909 9910 9911 9912
disease$	7334
disengage$	7763 3678
disengaged$	7135 3678
disengagement$	3678
disengages$	3678
disengaging$	3678
disgrace$	3707
disgraceful$	8641 8642 8643 8644 8645 8646 8647 8648 8649 9698 3131 3707
disgracefully$	3707
disguised$	3032
dishevelled$	3697
dishonest$	3682 3707
disinterested$	7135 3682 3707
dismal$	2407 3707
dismally$	3707
disman	3732
dismantle$	10197
dismantling$	2747
dismiss$	862 9842 3375
dismissed$	862 2332 3363 3375
dismisses$	862 3375
dismissing$	862 9609 9610 3375
dismissive$	8650 8651 3707
dismissively$	3707
disobedient$	3125 3682
disobey$	954 955 9427 3023
disobeyed$	954 955 9427 3023
disobeying$	954 955 9427 3023
disobeys$	954 955 9427 3023
disord	6346 2554 6390 6399 6438 6439 10133 10134 10135 10147 6505 10158 6585 10254 7375
disorder$	8702 8743 9999 6362 10043 2583 10052 10091 10092 10205 10211 10238 6940 7333 7334 7342 7355
disorderly$	3682
disorders$	8702 6940 7355
dispersal$	6476 6508
disperse$	10197
dispersing$	2747
display$	762
displaye$	6263 2456
displayed$	762 6263 2456
displayes$	6263 2456
displaying$	762 6263 2456
displays$	762
disposal$	7285 7453
disposals$	7285
disregard$	71 76 7763 954 955 4907 4908 1101 4910 3023 3375
disregardded$	76 954 955 3023 3375
disregardding$	76 954 955 3023 3375
disregarded$	76 954 955 3023 3363 3375
disregarding$	76 954 955 3023 3375
disregards$	76 954 955 3023 3375
disrespect$	9908 9909 9910 9911 9912
disrespectful$	8650 8651 3682
disrup	10061 10067 10143 7288
disrupt$	8548 2575 3461 3740 3755
disrupted$	8548 10033 7314
disrupting$	8548 9427 2575 3461 3740
disruption$	8548 8743 10054 10083 10193 3462 7271 3472 3740 3755
disruptive$	992 993 994 4805 8641 8642 8643 8644 8645 8646 8647 8648 8649 8743 3050 3125 6934 3131 3682
disrupts$	8548 2575 3461 3740
disruptted$	8548
disruptting$	8548
distribute$	2454 6263 2456
distributed$	2454 6263 2456 9918
distributes$	2454 6263 2456
distributing$	2454 6263 2456
disturbed$	3125 6934 3682
dither$	3710
dithered$	3710
dithering$	7196 3710
ditherred$	3710
ditherring$	3710
dithers$	3710
divide$	10197
dividing$	2747
divorc	10336 10338 6686 6688 10366 10384
divorce$	10341
divorced$	10339
divorcing$	10339
dla	6641
dla$	10294
do$	131 7637 7656 7664 7667 4182 376 481 4406 4530 4575 4579 4581 4582 4583 788 800 801 802 803 804 806 808 836 840 867 8332 8334 8340 8342 892 1159 1161 1260 1261 1262 1488 1549 1560 1568 1573 1576 1582 1602 1619 9098 9237 5605 9260 9266 9280 9286 9287 5649 9314 5663 9330 9331 9332 9333 9334 9335 9336 9413 1965 5785 9440 9441 5798 5799 5802 1996 2054 2069 2070 2071 2072 2073 2074 2075 2076 2077 2078 2079 2080 2082 2083 2109 5927 5929 2122 2179 2195 2197 2198 2199 2200 2201 2233 6191 6613 2996 7119 3335 3338
doctor	6628 2823
doctor$	10281
doctors$	6631
dodge$	5446 5447 2350
dodged$	2350
dodges$	2350
dodging$	5446 5447 2350
dodgy$	7463 8393 8394 8395 7061
doe$	3278
does$	132 7657 7665 7668 376 481 4575 789 800 801 802 803 804 806 809 837 841 868 893 1159 1162 1260 1261 1262 1549 1561 1568 1574 1577 1583 1603 1620 9098 5664 9334 9335 9336 1965 5785 9440 9441 5798 5799 5802 1997 2055 2069 2070 2071 2072 2073 2074 2075 2076 2077 2078 2079 2080 2082 2083 5905 2108 5921 2121 5931 2178 2195 2197 2198 2199 2200 2201 2234 2419 2996 3335 3338
dogs$	8542 8543 8544
doing$	7660 7661 7662 7720 7721 7722 7723 7724 7725 7726 7727 7729 376 481 8056 1549 5906 5907 5922 5923 5927 5929 2195 2197 2198 2199 2200 2201 9693 9694 9695 9696 2419 9891 3338
dolled$	1765 1766 1767 3307
domestic$	10361 3611
dominant$	1109
done$	3901 7643 8033 1301 1765 9314 9411 5831 5840 5847 5848 9505 9507 9508 9510 9511 9512 9513 9528 9529 5908 5924 5925 5926 5927 5929 5932 5933 5934 5935 2128 2129 2130 9623 9624 9625 9626 2195 2197 2198 2199 2200 2201 9663 9664 9665 9676 2237 2419 9890 3338
doomed$	1826 1827 1828 3313
door$	8081 8083 10069
doorman$	7943
doormen$	7943 8764 8765 8766 8767
dopey$	3682
dose$	7373 7374
doss$	8596 8597
dossier$	3738
dossiers$	3738
doubt$	9296 9297 9298 9299 5680 9449
doubtful$	4888
down	2632 10184
down$	264 289 386 387 388 389 390 4494 4495 4497 8246 4673 8615 8738 8739 8740 5489 5539 9220 5568 5579 9233 9244 9249 9719 9720 9721 9722 9723 9724 9725 9726 9727 9728 9729 9730 9731 9733 9734 9735 9736 9737 9738 9739 9740 9741 9744 9745 9746 9747 6095 9749 9750 6243 9993 10040 10103 6475 10169 6661 6775 7081 7272 7273 7315
downed$	6475
downfall$	8125
downlo	6302
download$	7220
downloaded$	9955
downloads$	7220
downplay$	701 862 3006
downplayed$	701 862 3006
downplaying$	701 862 3006
downplays$	701 862 3006
downs$	6475
drag$	2341 6235
draged$	2341
dragged$	7506 2341
dragging$	2341
draging$	2341
drags$	2341
drain$	4881
drama$	8131 8357 8383 5671 9325 5673 3066 3569
drank$	2815
draw$	7480 7481 243 244 667
drawing$	667
drawn$	7506 901 909 910 911 912 913 914 915 916 917 918 919 920 921 922 928 1697 9265 9271 9276 9285 9361
draws$	7480 7481 243 244 667 8167
dreadful$	2254 2255 2256 2257 9824 9825 9826 9827 3131 3362
dreadlock$	3698
dreadlocked$	3271
dreadlocks$	3698
dreads$	7078 7080
dream$	5606
dress$	3827 8028 8029 8030 8031 8032 4423 616 617 690 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 1391 1725 9187 5538 9193 9194 9195 9222 9223 9224 7097 3290 7102
dressed$	8028 8029 8030 8031 8032 8033 4423 616 617 1712 1713 1714 9187 9188 9189 9190 1753 9222 9223 1765 1766 1767 7049 7051 7059 3288
dresses$	1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 1391 5517 5518 1725 9187 9193 9194 9195 9222 9223 7097 3290 7102
dressing$	3828 5532 1725 5555 3290
drew$	7480 7481 243 244 667 8167
drift$	401 402 403 404 405 406 439 440 9288 7192
drifted$	401 402 403 404 405 406 439 440
drifting$	401 402 403 404 405 406 439 440
drifts$	401 402 403 404 405 406 439 440
driftted$	401 402 403 404 405 406 439 440
driftting$	401 402 403 404 405 406 439 440
drill	10146
drill$	8756
drink	10369
drink$	7540 7555 7701 7702 4059 4060 4061 4062 4063 4065 4066 7763 7792 7794 7795 7796 7960 8028 8029 8030 8031 8032 8332 8334 8402 8418 1259 1260 1261 1262 10280
drinker$	10387
drinkers$	10379
drinki	6614 6615 10336 10366 10369
drinking$	3820 7474 7475 30 7820 8028 8029 8030 8031 8032 8064 690 4513 706 10267 10268 2815 2863
drinks$	7701 7702 4059 4060 4061 4062 4063 4065 4066 7960 1260 1261 1262 2815
driv	2630 2681
drive$	7677 8013 3480
driven$	4042 900 2749
driver	2479 6549
driver$	7695 7696 4044 7700 7943 2744
drivers$	4035 4038 7695 7696 4044 7699 7700 7943 8559 8764 8765 8766 8767 9227 9917 6287 10202 2744 2751 10218
drives$	8013
drivin	2674
driving$	6482
drone$	2675 3493 3741
drones$	2675 3493 3741
drop	2630
drop$	4855 9288 2342 10040 7315
droped$	2342
droping$	2342
dropout$	6871
dropouts$	8521 8522 8523 6871 6872
dropped$	2342
dropping$	2342
drops$	2342 10040 7315
drug	9913 9923 2527 9991 10014 6375 10141 6752 10408 7238 7263 7269
drug$	3820 7474 7475 32 33 7852 4214 7878 4232 691 8393 8394 8395 4851 4852 4853 4854 4864 8521 8522 8523 2469 2472 6335 6443 6444 2684 6614 6615 10336 6772 6872 3065 3109 3124 3433 3524 3567
druggie$	3673
druggies$	3673
druggy$	3673
drugs	9997 10146 2699 6759
drugs$	7701 7702 4059 4060 4061 4062 4063 4065 4066 7805 4158 4159 4160 7835 7836 7837 7852 7856 7865 7866 7889 7890 7891 7948 7949 7950 7951 7952 7953 7954 7955 7960 7963 8370 8402 8418 8548 8608 1259 8743 9005 9006 9007 2469 2472 9968 9984 10007 10008 2684 6507 6624 10278 10280 2863 10412 6770 6772 6774 3065 3109 6922 3524
drunk$	8033 8060 9427 2815
dry$	1676 9153 9673 3255
ds$	10168
dto	3645
dto$	7453
dual$	5477
duck$	2350
ducked$	2350
ducking$	2350
duckked$	2350
duckking$	2350
ducks$	2350
due	2632 10184
due$	3825 263 287 4102 10270 2904 10366 10368 2933
dump$	2315 2316 3368
dumped$	2315 2316 3368
dumping$	2315 2316 3368
dumpped$	2315 2316 3368
dumpping$	2315 2316 3368
dumps$	2315 2316 3368
dust$	9866
duties$	9469 9811
duty$	9469 9686 9769 9811
dyed$	3271 7081
dying	6725
dying$	10258 10378
dynamic$	6859
dynamics$	6859
dyscal	3771
dysfunctional$	3125 6934 3707
dyslex	3771
dyspra	3771
dysregulated$	3682
dystrophy$	7349
e$	9680 9784 9785 9786 6163 9829 9830 10287 10288 7183
each	9914 9971 2514 2515 10057 7284
each$	149 4189 4770 5064 1641 9232 5580 5594 1787 1789 1960 1962 1963 1964 6086 9836 6253 9972 10006 10030 10053 6425 10087 6461 6469 2672 10136 10137 10163 10171 6536 2740 10240 6590 10273 3224 7116 7117 7138 3424 3431 7308
eager$	234 235 240
ear$	9142 9763
earlier$	8824
early$	8889 7350
earmar	2593
earn$	428 8069 8070
earned$	428
earning$	428
earns$	428
earring$	7097
earrings$	7097
ears$	9142 9764 9765 9921
easier$	2642
easily$	923 1345 1535 5834 9490 9491 9793 9794 9795 9796 3016 3148
east$	1672
eastern$	1665 5474 5478 1671 5497 9152
easy$	3851 430 8151 8152 8297 8298 8299 6347 3017
eat	10199
eat$	3548 7357
eaten$	7357
eating	6615
eating$	10268 3547 7357 7366
eats$	3548 7357
eczema	3775
educat	2834 7398 3591
educate$	146 147
educated$	146 147
educates$	146 147
educating$	146 147
education$	3990 7644 8295 5854 10307 10310 3578 7396
educational$	3576
effect	3470
effect$	9345 9346 10174
effective$	3510
effectively$	1398 5206 1399 1400 1401 1402 1405 1406 1407 1408 3193
effort$	8213 753 4562 4563 9247 9497 9535 9536 2155 2156 2157 9641 9642 9643 9644 9645 9646 9647 9648 5998 5999 6000 6001 6002
efforts$	3990 7644 9247 2155 2156 2157 6818
egg$	224 226 962 963 6857
egged$	224 226 962 963
eggged$	224 226 962 963
eggging$	224 226 962 963
egging$	224 226 962 963
eggs$	224 226 962 963 6857
ehc$	3577
ehcp	3576
ehcp$	7384
ehcps$	7384
eight	10006 10053 6461 2672 10136 10137 10163 10171 6536 10240 7308
eight$	8478
eighteen$	7971 7973 543 8006 8007 8811 8812 8813 8814 8815 8816 5169 8848 8849 8850 8851 8852 8853 8854 9094 6999
eject	10206 6554
eject$	10207
elder	7257
elder$	7876 8393 8394 8395 6841
elders$	7856 7876 7879 8393 8394 8395 8399 8530 2555 10027 6841
elect$	302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323
elected$	106 107 108 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 9799 6216 9870
electing$	302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323
electr	2891 2940
electricity$	6699
electronic$	6748 7455
electronically$	6748
elects$	302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323
electted$	302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323
electting$	302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323
element$	281 282 283 6858 6862 6909
elements$	6858 6862 6909
eleven$	8478 1384 1385 1386
else$	8097 678 679 8163 8835 9631 9632
elsewhere$	9631 9632
email	2725
email$	9784 9785 9786 6533 7182
emaile	6559
emailing$	6533
emails$	9785 9786 9829 9830 6533 7182 7183
embarked$	407
embroiled$	395 396 397
emergency$	10287 3572
emotional$	5076
emotionally$	3160 3221 3612 3625
empathy$	8320 8350 8351 6820
employment$	7399
emptive$	6540
enabl	2476
enable	2602 3463
enable$	38 8130 2606 2759
enabled$	38 8130 8168 8169
enableed$	2606
enableing$	2606
enables$	38 8130 2606 2759
enabling$	38 8130
encounter$	8388 6783 6994
encounters$	8388 6783 6994
encour	2465
encourage$	7480 7481 146 147 236 237 238 243 244 2960 3005
encouraged$	7480 7481 146 147 236 237 238 243 244 2470 2960 3005
encourages$	7480 7481 146 147 236 237 238 243 244 2960 3005
encouraging$	7480 7481 146 147 236 237 238 243 244 2960 3005
end$	91 92 4146 685 686 9286 9287 5637 5672 10047 6530 2799
endanger$	10 2952 2953
endangered$	10 2952 2953
endangering$	10 2952 2953
endangerred$	10 2952 2953
endangerring$	10 2952 2953
endangers$	10 2952 2953
ending$	6530 10258 2799
endless$	122 123 124 6132 6133
endlessly$	1966 5774 1967 5775 1968 1969 1970 1971 1972 1973
endome	3541
endometriosis$	7349
ends$	5672 10082
enemies$	8122
enemy$	8122
enforc	6293 10061 10067 7206 7270 3468
enforce$	3753
enforcement$	9946 10054 2626 10155 2713 10175 6532 10229 7278 3471 3472 7297 3753
enforcer$	3737
enforcers$	3737
enforces$	3753
engage$	7569 7583 7735 7763 7847 398 399 400 8287 8613 8620 4968 8622 8623 8624 8625 8626 8627 8632 8635 8718 9230 9260 9266 9280 9328 9349 9352 9380 9401 9402 9403 9666 9842 9845 6593 6805 6931 7119 7120 7127
engaged$	391 392 393 394 398 399 400 8033 8041 8620 8622 8623 8624 8625 8626 9265 9271 9276 9285 9361 9362 9363 9364 9365 9378 9387 9388 9389 9390 9391 6805 6931
engagement$	391 392 393 394 8619 8627 1175 1176 1177 1178 4987 9247 1792 1793 1794 1795 9417 5765 6925 6930 7116
engager$	6893
engagers$	6893
engages$	391 392 393 394 398 399 400 9352 9374 9375 9376 9377 6805
engaging$	391 392 393 394 398 399 400 8620 8622 8623 8624 8625 8626 8627 9401 9402 9403 6805 6924 6931 7127
english$	7403 7405
enjoy$	896 897 898 899 964 965 966 967 9446 3014
enjoyed$	896 897 898 899 964 965 966 967 9446 3014
enjoying$	896 897 898 899 964 965 966 967 3014
enjoys$	896 897 898 899 964 965 966 967 9446 3014
enormously$	10047
enough$	69 7620 3968 7622 3993 4529 4569 8965 8966 8967 8968 8969 8970 8971 8972 8973 8974 8975 8976 8977 1518 1521 5355 5356 5437 9091 9700 6998 7020
enquir	10067 6577 10331
enquir$	2545
enquiries$	2531 2545 10032 10164
enquirs$	2545
enquiry$	9995 2545 10032 10230
enrich	3399
entangled$	395 396 397
enter$	2996 6805
entered$	2497 2549 2551 2690 2691 2996 6805
entering$	2996 6805 7231
enterp	10237
enterprise$	10028 7250
enterred$	2996 6805
enterring$	2996 6805
enters$	9953 2996 6805
entice$	7480 7481 236 237 238 2960
enticed$	7480 7481 236 237 238 2960
entices$	7480 7481 236 237 238 2960
enticing$	7480 7481 236 237 238 2960
entirely$	2371 2372 3208 3324 3327 3378
entitled$	3682
entitlement$	8571
entrant$	8514
entrants$	8514
entrenched$	3103
epilep	6725 3775
epilepsy$	10378
episodes$	7917
equal$	3201
equally$	2998
equals$	5231 5232 5233
erratic$	7570 7571 7572 7573 8636 8637 8638 8639 1179 3131
escala	2788 3470
escalate$	9288
escalated$	2677
escape$	7709
essential$	2635
establ	6278 2529 2543 6351 2651
establish$	9931 2640 2662 2687
estate	6392 6489
estate$	7872 7873 8484 8485 8486 8487 8488 8489 8490 8491 8492 8493 8494 8495 8498 8499 8503 8559 8563 8564 6083 10037 10045 10142 10210 6829 3224
eternally$	3705
european$	1663 5473 5475 5479 9150 3250
evade$	5446 5447 2350
evaded$	2350
evades$	2350
evading$	5446 5447 2350
evasive$	3682
even$	3978 3982 179 6130 6131
evening$	9420 9421 9422 3502
event$	8192
events$	8192 10046
ever$	5337 5338 1531 9347 9348 5699 9353 9354 9355 5725 1918 5727 1920 5774 5775 1968 1969 1970 1971 1972 1973 5788 9457 9458 9459 9460 6197 7123 7124
every$	122 123 124 4640 8294 4763 4941 1443 9232 5580 5594 1787 1789 1959 5768 1961 1962 1963 1964 6093 6156 9829 9830 9836 9972 6469 10273 6623 7116 7117 3325 7138 7183 3424 3431 7360
everybody$	4510 4511 4512 6066
everyone$	4510 4511 4512 8199 4640 8484 8485 8486 8487 8488 8489 8490 8491 8492 8493 8494 8495 8498 8499 8500 8525 4935 5182 6066
everything$	7869 8165 5260 1453 9232 5580 1863 1864 1865 1990 1991 1992 1993 1994 6036 6125 6211 6234 6811 7116 7117
evicte	10369 6725
evicted$	10378 3797
evicti	10336 10366 10384
eviction$	3797
evicts$	3797
eviden	2668 10146 7206 3725
evidence$	4549 9604 9680 9829 9830 9926 2530 2553 2646 10162 6539 10221 2772 7182 7183 3436 7245
evidently$	1985 5793 1986 1987
evil$	3049 6934
ex$	10342
exaggerate$	8603
exaggeration$	8603
exam$	9818 9884 6666 3594 7405
examin	6302
examin$	2685
examination$	7220
examinations$	7220
examined$	9955 2685
examines$	2685
examining$	2685
examins$	2685
example$	10017 10201
exams$	7405
except$	5261
exception$	7130
exchang$	495 4303 496 497 498 499 500
exchange$	4295 495 4303 496 497 498 499 500 4310 7966 8013 6805
exchanged$	495 4303 496 497 498 499 500 6805
exchanges$	495 4303 496 497 498 499 500 8013 6805
exchangged$	495 4303 496 497 498 499 500
exchangging$	495 4303 496 497 498 499 500
exchanging$	495 4303 496 497 498 499 500 6805 7231
exchangs$	495 4303 496 497 498 499 500
excitement$	8357 8363 8383 3015
exclude$	9842 9843
excluded$	7509 3999 4000 4001 4002 4003 4004 4005 4006 199 200 201 294 295 296 297 8117 4817 4818 4819 4820 2332 6869 7190 7390 3583
excluding$	9609 9610
exclus	6666
exclusion$	8135 8136 8192 8474 2649 2839 10319 6869 3790
exclusions$	8192 8474 6869 3790
excuse$	6241 7166 7167
excuses$	4937 4938 1131 4940 6241
execut	10167 3459
exercise$	762
exercised$	762
exercises$	762
exercising$	762
exhaust$	1122
exhausted$	1122
exhausting$	1122
exhausts$	1122
exhaustted$	1122
exhaustting$	1122
exhibit$	3417
exhibited$	7224 3417
exhibiting$	3417
exhibits$	3417
existence$	6935
existent$	8636 8637 8638 8639 9824 9825 9826 9827
expand	2652
expect	6662
expect$	4441 4442 4443 636 637 8228 8229
expectations$	8733 6975
expected$	4054 2470 2522 10074 10315 10368
expell	3585
expelled$	3585 7393
expend	6537
expendable$	10190
expensive$	9170 9171 5543 3294
expensively$	1661 3251
experi	2900 2901
experience$	8192 8388 1338 1340 5203 1396
experienced$	1347 9075 1629 1638 6708 6709 6786 6996 3203
experiences$	8192 8388
experiencing$	6708 6709
explanation$	9784
explicit$	4276 4284
exploitation$	7461 7462 7499 7500 7501 7516 7753 7852 8125 8126 8135 8136 8242 8243 8323 8324 8325 8326 6452 6471 2664 10126 10127 2679 2692 2696 6520 6542 2748 2770 6808 6837
exploited$	7506 7509 8011 8300 8301 8302 8303 8304 8305 8306 8307 8308 8309 8310 8311 9021 9022 9023
exploiter$	4024 7685 7704 7856 7876 7900 7902 7905 7974 7992 7997 8002 8237 4732 8386 8393 8394 8395 8396 8460 1003 1084 6768 6863 6866 6867
exploiters$	4024 7685 7704 7708 7856 7876 7900 7902 7905 7974 7997 8002 8237 4732 8386 8393 8394 8395 8396 8399 8460 1003 1084 6768 6863 6866 6867
explosive$	3680
expose$	3811 10 7473 3838 7492 7493 7494 7495 7496 7497 7498 2952 2953
exposed$	3811 10 7473 3838 7492 7493 7494 7495 7496 7497 7498 2952 2953
exposes$	3811 10 7473 3838 7492 7493 7494 7495 7496 7497 2952 2953
exposing$	10 3838 7492 7493 7494 7495 7496 7497 2952 2953
express$	4697 4698
expressed$	4697 4698
expresses$	4697 4698
extend	2599
extensions$	7069 7080
extract$	2452
extracted$	2452
extracting$	2452
extraction$	7220
extractions$	7220
extracts$	2452
extreme$	4931
extremely$	3192
eye$	9142 9762 7089
eyebrow$	9142 9158 7092
eyebrows$	9142 9158 7092
eyed$	7057 7086
eyelashes$	7074 7080 7087
eyes	10231
eyes$	5110 9142 1682 9165 9877 2460
eyesig	6614
eyesight$	10267
fabricated$	8442
face$	7833 9142 5527 5542 9205 5556 6395 2647 7084 3306
facebook$	460 4268 461 4269 462 4270 463 4271 464 4272
faced$	6952 7085
faces$	9142 9205 5556 6446 7084 3306 3638
facial$	5483 2647 3258 3411
facilitat$	55
facilitate$	38
facilitated$	38 55
facilitates$	38
facilitating$	38 55
facilitats$	55
facilitatted$	55
facilitatting$	55
facing	6731
facing$	3638
facts$	4549
fade$	7071 7080
fades$	7071
fail	2785 3597
fail$	136 732 795 800 801 802 803 804 806 826 827 828 843 9287 9427 2008 2009 2010 2011 9847 9848 9849 9850 3009 7131 3329 3330
failed$	136 732 795 800 801 802 803 804 806 826 827 828 845 9427 2008 2009 2010 2011 5824 9478 9847 9848 9849 9850 3009 3329 3330 7190
failing$	136 732 795 800 801 802 803 804 806 826 827 828 846 9427 2008 2009 2010 2011 9473 9474 9475 9476 9609 9610 9847 9848 9849 9850 3009 3329 3330 3331 7140 7141
failings$	9473 9474 9475 9476 3331 7140 7141 3706
failled$	136 732 795 9427 9847 9848 9849 9850 3009
failling$	136 732 795 9427 9847 9848 9849 9850 3009
fails$	136 732 795 800 801 802 803 804 806 826 827 828 844 9427 2008 2009 2010 2011 9847 9848 9849 9850 3009 3329 3330
failure$	4082 275 276 277 278 279 280 826 827 828 9473 9823 9879 6871 3331 7140
failures$	9473 9474 9475 9476 9823 9879 6871 3331 7140 7141
fainted$	3781
fainting$	3781
faints$	3781
fair$	1676 3247 3248 3255 3271
fake$	3264 3279
fall	2630
fall$	4106 4107 4108 4109 405 406 947 9288 2304 10040 3372 7315
fallen$	405 406 947 2304 3372
falling$	405 406 947 7113 3372
falls$	4106 4107 4108 4109 405 406 947 2304 9831 10040 3372 7184 7315
false$	8442 9451 3027 3032 3266 3279
families$	1124 1125 1140 8653 8677 8678 8679 8680 8681 8682 5037 5038 8693 8697 6014 6015 6016 6017 6018 6019 6066 6078 9732 6933 6935 6978 6983 7176 7182
family	6671 6682 10345
family$	4943 1140 8653 8677 8678 8679 8680 8681 8682 5037 5038 8693 8697 8901 8926 8930 6077 10325 10335 6683 10356 10373 10376 2923 6736 6933 6978 3174 6983 3569 7410 7425 3622
fantasist$	6871
fantasists$	6871
far$	8444 8445 8446 1431 1435 1466 1599 2238 2239 2240 2378 10196
farce$	7151
farcical$	3707
fashionably$	1661 3251
fast$	8889 3017
faster$	8824
fat$	3697
fate$	6809
father	10325 6682 10337 6685 2881 10345 10348 10349 2908 2920 6730 2925 6734
father$	1124 1125 5037 5038 8742 1465 1474 5283 5284 5285 5286 2859 2860 10322 10335 6683 2878 2879 2882 10354 2895 6711 10376 2923 6978
fathers$	2895 6978
fatigue$	7349
fattest$	1683 3275
fault$	7729 7730 298 299 300 301 8113 699 700 9697 9833 2402 6218 9881 9882 9883 6810 3376 7187 7197
faulty$	4570
favor$	4297
favors$	4297
favour$	4296 7956 7957 1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 2442 2443 2444 6793 3289
favoured$	1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 2442 2443 2444 3289
favouring$	1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 2442 2443 2444 3289
favourred$	1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 2442 2443 2444 3289
favourring$	1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 2442 2443 2444 3289
favours$	4296 7956 7957 1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 2442 2443 2444 6793 6794 3289
faze$	5392
fazes$	5304 8958
fear$	4923 4924 1117 1118 1607 3211
feared$	1607 3211
fearless$	3691
fears$	1607 3211
february$	7874
feckless$	3682
fed	2459
fed$	670 1107 1108 2862 2896
feed	2459 2666 3399
feed$	670 1107 1108 2452 2707
feeded$	2452
feeding$	1107 1108 2452 2707
feeds$	670 1107 1108 2452 2707 2862
feel$	7919 7920 4697 4698 1111 1119 2504
feelin	3530
feelings$	8563
feels	3530
feels$	7919 7920 4697 4698 1111 1119
feet$	7838 7839 5461 9115 9116 9802 9876 3232
feigned$	3032
fell$	405 406 947 2304 3372 7286 3560
felt	3530
felt$	7919 7920 4697 4698 4789 4790
female	3451
female$	5449 9103 9104 5452 9106 9107 1663 6281 2526 6876 7031 3224 3428
females$	8652 2526 6876 3692
fend$	5126 5312 5313 5314 5317 5318 5320 5321 5324 1517 9667
fendded$	1517
fendding$	1517
fended$	1517
fending$	5312 5313 5314 5317 5318 5320 5321 5324 1517
fends$	1517
feral$	3125 6934 3682
ferocious$	3680
fester$	9887
fever$	7348
few$	6909
fewer	2630
fibrosis$	7349
fiercely$	3208 3222
fifteen$	1384 1385 1386
fight	2630
fight$	7763 7792 7794 7795 7796 8088 8192 4564 8218 8360 8430 8431 8743 5127 9286 9288 5671 9325 5673 9423 9427 3480
fighti	6439 6688 6737
fighting$	7518 7519 4776 8548 8603 8743 9427 10092 10301 2863 10341 10390
fights$	8192 8359 8363 8743 9423 9427 9428
figure$	5273 6387
figures$	9818 6221 9884 9886 9895 9896 6387
file$	9680 9939 10106
files$	9680 9939 10106
filler$	7064
fillers$	7064
film	10206 2782
film$	7677 9966 2511 9974 9978 6483 2676 6590 7301
filmed$	7506 7549 4042 9069 2511 9976 2516 6483 2676 3423
filming$	2511 6483
films$	2511 9974 6483
filthy$	9170 9171 3697
final$	2841 3633 3634
find	9961 3508
find$	2 1252 9286 6278 2529 2543 2651 6515 10183 2753
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 1251 6515
fine	2852
fine$	8965 8966 8967 8968 8969 8970 8971 8972 8973 8974 8975 8976 8977 5348 1541 1542 5351 5357 5358 5359 5360 5361 5362 5363
fined$	6742
finger	10130 2782
finger$	9533 9534 9543 9544 9553
fingerprint$	6590
finish$	5639
finished$	9362 9363 9364 9365 2000
fire	6758
fire$	7841 8099 10019 6758 10411
firear	10408
firm	2590 2694 2724
firm$	6502 2719
firmer$	2719
first$	7813 8192 998 1053 9602 3633
fishnets$	7097
fisted$	9841 7162
fit$	6046 10263
fits	6614
fits$	10267 7352
fitted$	2940
fitting$	5519 5541
five	6265 9969 6319 2514 2515 10006 2561 10030 10053 10057 6461 2672 10136 10137 10163 10171 6536 2740 10240 7308
five$	4690 8546 1198 8845 1653 5462 5463 1698 9159 9160 9161 9162 9163 9164 5694 5703 5709 6091 6369 3428
fixated$	3395
fixed$	6732
flag$	2498 2653 3414
flagg	2524
flagged$	2497 2498 9975 2567 2653 2677
flagging$	2653
flagrant$	1099 1100 1102
flags$	2498 2653
flashb	3774
flashy$	3294
flat	6682 10340
flat$	7892 7893 7894 7895 4243 4244 4245 4246 8073 8074 8075 1796 10335 10346 10352 10360 2909 7408
flatmates$	5231 5232 5233
flats$	10358
flatter$	2434
flattered$	6824
fleas	2910
fleas$	6718
fled$	7237
fleece$	7097 7106
fleeces$	7097 7106
flier$	6881
fliers$	6881
fling$	47
flinging$	47
flings$	47
flip$	6517
flirt$	465 466 467 482 639
flirtatious$	3659 3689
flirted$	465 466 467 482 639
flirting$	465 466 467 482 639 690
flirts$	465 466 467 482 639
flirtted$	465 466 467 482 639
flirtting$	465 466 467 482 639
flirty$	3659
floor$	10359
floppy$	3248
flout$	954 955 3023
flouted$	954 955 3023
flouting$	954 955 3023
flouts$	954 955 3023
floutted$	954 955 3023
floutting$	954 955 3023
flung$	47
fluoxe	3563
fluoxetine$	7371
flyer$	6881
flyers$	6881
fob$	2313 3367
fobbed$	2291 2313 3367
fobbing$	2313 3367
fobed$	2313 3367
fobing$	2313 3367
fobs$	2313 3367
focus	6403
foetal$	3771
follow	2489 2782
follow$	7763 4488 8287 4674 4675 4676 4677 4678 8332 8334 1008 9230 9260 9266 9280 2056 2057 2058 6065 9845 9966 2511 9978 6483 6590 2996 7119 7301
followed$	8033 8041 8060 1008 2056 2057 2058 9676 2511 6483 10198 2996
following$	1008 2511 6483 2996
follows$	4488 1008 2511 6483 2996
folly$	8129
food	2891 6704
food$	7948 7949 7950 7951 7952 7953 7954 7955 7960 6699 2896
foodbank$	10357
foolhardy$	2956
foolish$	3872 77 78 3905 721 9597 9598 2956 3007
foolishness$	7746 7747 7748 7749 7750 7751 8129 4515 4516
fools$	7159
foot$	5461 9115 9116 9198 9199 10016 3232
footag	6307 6504
footage$	9960 6308 9962 2503 10099 2663 2675 10140 10157 3416 7225
footho	10231
footprint$	10113
for	6338 2602 7206 3399 3463 3470
for$	3879 7774 7805 4184 4223 4225 4226 7939 4295 7964 4432 4433 4434 4435 4436 8321 4877 8531 4895 4897 4898 4899 4901 4902 8558 4951 5062 5067 5069 5071 5090 5325 9056 9058 9090 1966 1967 9433 9607 6049 9709 9710 9807 6170 9855 9857 9868 9894 9931 9972 6361 6367 6371 10031 6401 6408 6409 2627 6482 10144 6493 6498 6519 6522 6552 6603 10257 2808 10273 6636 10290 10291 6648 10393 10403 2944 6775 6983 7185 7237 7286 7325 3581 7442 7444 7450 7455
force	2461 6274 6282 6283 6284 2477 2478 9959 2513 2605 6452 6471 2664 10126 10127 2679 2692 2696 6520 6542 2748 2770
force$	5846 5851 5852 9863 6237 6269 9927 9928 2468 9930 9935 9936 9937 6285 6286 9942 2482 6321 10020 2605 6413 6414 10105 10114 10124 6472 6499 6500 10168 10173 10195 10222 6578 7281
forced$	4679 4680 4681 4682 4683 4684 8343 8344 8345 8346 8348 1145 1148
forces$	4679 4680 4681
forcing$	4682 4683 4684
foreca	2639
forehead$	9142
foreign$	1663 5475 3250 7061 7090
forens	3747
forese	2639
forever$	1966 5774 1967 5775 1968 1969 1970 1971 1972 1973
forget	6623
forget$	10276
forgot$	7190
forgotten$	3363 7190
form	2567 7206
form$	8475 5954 9712 2680
formal$	3633
formally$	3582
formed$	2680
forming$	2680
forms$	2680
forwar	2459 2666
forward$	2734 6576
forwardd$	2734
forwarded$	2734 10219
forwarding$	2734
forwards$	2734
foster	3602
foster$	1276 10325 6682 10345 10377 3171 7410 7438
fostered$	7410
fought$	4559
foul$	3147
found$	2 4789 4790 1032 4959 1209 1253 2236 9707 2947 3115 3353
foundation$	9146 9147 9148 7088
four	10006 10053 6461 2672 10136 10137 10163 10171 6536 10240 7308
four$	4690 8546 1698 9159 9160 9161 9162 9163 9164 5694 5709 3428 3572
fourteen$	1384 1385 1386
fragment$	10197
frame$	9110 9111 9112 7035
frames$	9110 9111 9112 7035
fraternise$	3018
fraternised$	3018
fraternises$	3018
fraternising$	3018
fraternity$	6862
freckled$	1676 3255 3697
freckles$	3698
freckly$	3697
free	6512
free$	3903 96 7720 7721 7722 7723 7724 7725 7726 7727 4089 8008 8009 2890 6804
freely$	8008 8009 549 9793 9794 9795 9796 6803 6804 2997
frequent$	455 456 2970 3073
frequently$	454
friend	9914 2514 2515 6343 10006 2561 2572 10053 10057 6422 10075 6461 2672 10136 10137 10163 10171 6536 2740 10240 10243 7290 7308 7431
friend$	1140 8653 8677 8678 8679 8680 8681 8682 8693 9102 9105 6858 6933
friendly$	4946
friends$	3809 7539 7564 274 7760 7787 334 4158 4159 4160 7871 4388 4392 4393 4401 4419 708 730 4576 4690 4783 976 977 978 983 8479 4829 1139 1140 8653 8677 8678 8679 8680 8681 8682 8693 1242 5231 5232 5233 8935 8936 8937 8938 8939 9072 9078 9102 9105 9144 1710 1757 1758 9319 9320 9321 9322 9323 5677 5678 5679 5694 5703 5709 5721 5770 9472 6014 6015 6016 6017 6018 6019 6076 9761 9769 9770 9771 9772 9773 9774 9775 9996 6369 6380 10036 2659 2776 6761 6858 6933 3134 7174 7182
friendship$	3913 935 936 4802 1022 6858
friendships$	3 4 5 6 7 8 9 3845 935 936 6858
frighten$	9063 9064 9065
frightened$	9021 9022 9023 1605 1606
frightening$	7520 7521 7522 7523 7524
frightens$	5304 8958
fringe$	9204
fringes$	9204
fritter$	3385
frittered$	3385
frittering$	3385
fritterred$	3385
fritterring$	3385
fritters$	3385
frizzy$	3248 3271
from	2615 7206
from$	7643 4539 8193 8194 8195 8202 8203 8640 1236 5055 5243 5274 5379 5407 9102 9105 1738 9257 9949 9972 9993 2604 6423 2688 6573 6587 6647 6648 10347 2939 7017 7096 7139 7299 3526 7354 7393 7455
front$	6729
fruitful$	10073
frustrating$	6134 9788
ft$	9115 9116 3232
full$	3989 3997 4023 1409 2702 2851 3280
fully$	1298 1409 5220 1535 1538 2998 3208
fumble$	3710
fumbled$	3710
fumbles$	3710
fumbling$	3710
functi	2567 7336
function$	1356 1357 1358 1359 1360 1361
functioned$	1356 1357 1358 1359 1360 1361
functioning$	1356 1357 1358 1359 1360 1361
functionned$	1356 1357 1358 1359 1360 1361
functionning$	1356 1357 1358 1359 1360 1361
functions$	1356 1357 1358 1359 1360 1361
fund$	9666
funding$	7193
funds$	7423
furthe	2461 2599 3470 7290
further$	6269 2571 3428
furthered$	2571
furthering$	2571
furthers$	2571
futile$	3319
gain$	8069 8070 5068
gained	2803
gained$	6611
gallery$	6497
gambling$	10278
game$	4309 673 8756 8785
games$	673
gaming$	7926 7927 7928 673
gang	9919 9923 6274 6282 6283 6284 2477 2478 9959 2513 2527 10014 2572 10034 6452 6471 2664 10126 10127 10133 2679 10141 2692 2696 6505 10158 6520 10186 6542 2748 2770 7238 7263 7269 7270
gang$	4135 7852 7856 7866 7876 7900 8370 8396 8449 8530 1287 8935 8936 8937 8938 8939 9927 2469 6335 9989 6356 6357 10026 10028 6380 10035 10093 6444 2649 6485 2678 10146 6496 2762 6770 6772 3033 3124 3166 3414 3427 3449 3453 7266 3490 3506 3664 3744
gangling$	3697
gangly$	3697
gangs$	7852 7856 7866 7876 8370 8396 8449 8530 9927 2469 10028 6485 6496 6770 6772 3033 3453 3490 3664 3744
gangsta$	8450 6842 3665
gangstas$	8450 6842 3665
gangster$	8450 1003 6842 3665
gangsters$	8450 1003 8598 6842 3665
gap	7206
gap$	9823
gaps$	9823 2849
gather	6454 10239 7206 3399 3437
gather$	8749 6213 2452 9963 6487 7033
gathered$	8749 2452 6487 10233 7033
gathering$	8749 2452 10107 6487 7033
gatherred$	8749 7033
gatherring$	8749 7033
gathers$	8749 2452 6487 7033
gaudy$	3294
gaunt$	3697
gave	2459
gave$	227 228 229 230 231 232 233 363 1126 1127 1128 1608 1609 2161 2180 2296 2297 2298 2299 2300 6145 6742 3561
gbh	6752 3652
gbh$	10405 7460
gcse$	7396 3594 3595 7405
gcses	6666
gcses$	10319 7396 7405
gdpr$	9806
gear$	9193 9194 9195 9196 9197 7102 7112
genera	3399
general$	1796
generator$	2744 7317
generators$	2744 7317
gentleman$	8903 8904 8905
gentlemen$	1482
gents$	1482
get	6331 2681
get$	48 49 57 59 60 61 62 63 7541 3889 117 118 119 120 121 4057 7763 7794 7795 7798 4148 7985 563 566 8069 8070 651 652 4519 8173 4561 8238 8332 8334 8340 8342 888 942 943 945 946 947 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 4939 4963 4964 1199 1223 1224 1225 1226 1227 1228 5068 5070 8789 1394 1398 5206 1399 1400 1401 1402 1405 1406 1407 1408 8996 8997 1550 1554 1655 9286 9287 5697 9372 5720 5728 9401 9402 9403 2321 6193 2403 2404 2717 10199 6560 2819 10386 2973 2995 2996 6805 3057 3059 3063 3126 3128 3136 7127
gets	3568
gets$	48 49 57 59 60 61 62 63 117 118 119 120 121 564 651 652 8167 888 942 943 947 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 4988 1199 1223 1224 1225 1226 1227 1228 8789 1394 1398 5206 1399 1400 1401 1402 1405 1406 1407 1408 1551 1555 1655 5757 2321 2403 2404 2717 10199 2813 2819 2833 2836 2862 2973 2996 6805 3057 3059 3063 3126 3128 3136 3544 3582 3584
getting$	48 49 57 59 60 61 62 63 117 118 119 120 121 4168 7985 4706 942 943 945 946 947 4926 4995 4996 1553 9401 9402 9403 5752 9427 2321 2403 2404 2717 2819 2996 7127
gift$	7701 7702 4059 4060 4061 4062 4063 4065 4066 7948 7949 7950 7951 7952 7953 7954 7955 7960 7963 8013 8402
gifts$	7701 7702 4059 4060 4061 4062 4063 4065 4066 7948 7949 7950 7951 7952 7953 7954 7955 7960 7963 8013 8361 8362 8389 8402 8418
gilet$	9193 9194 9195 7093 7102
gilets$	9193 9194 9195 7093 7102
ginger$	5496 3248 3271 3697
girl	10006 10053 6461 2672 10136 10137 10163 10171 6536 10240 6716 6757 7308
girl$	274 334 708 983 1140 8653 8677 8678 8679 8680 8681 8682 8693 1242 8823 1710 1757 1758 5658 5729 5730 6281 6736 10410 3025 6857 3060 6933 3134 7060 7083
girlfr	10336
girlfriend$	7968 512 8004 8005 545 546 10342 10356 10381 6796 6797
girlfriends$	7968 512 8004 8005 545 546 6796 6797
girls	6265 6273 9969 9971 6319 2514 2515 6343 2561 10177 2740 10243
girls$	7539 274 7760 334 7846 4194 4196 4198 4388 4392 4393 4401 4419 708 730 4576 4690 8409 8419 8420 8421 8422 4783 976 977 978 983 8451 8484 8485 8486 8487 8488 8489 8490 8491 8492 8493 8494 8495 8498 8499 8500 8547 1139 1140 8653 8656 8677 8678 8679 8680 8681 8682 8693 1242 8708 8823 1410 5278 5279 5280 5281 8963 9144 1710 1757 1758 9319 9320 9321 9322 9323 5677 5678 5679 5694 5703 5709 9373 5721 9383 5770 9472 9633 6014 6015 6016 6017 6018 6019 6075 9743 9761 9769 9770 9771 9772 9773 9774 9775 9776 9996 6369 2659 2776 6773 6857 6914 6933 3134 7060 7174 7182
giv	2755
give	2459
give$	7677 227 228 229 230 231 232 233 7735 363 1126 1127 1128 1328 5406 1608 1609 9260 9266 9280 5887 2161 2296 2297 2298 2299 2300 6279 7119
gived$	1126 1127 1128
given	6556 6559 2940
given$	7643 1608 1609 1871 9623 9624 9625 9626 2180 2296 2297 2298 2299 2300 9982 2813 2814 2836
gives$	227 228 229 230 231 232 233 363 1126 1127 1128 1608 1609 2161 2180 2296 2297 2298 2299 2300 6459 6537
giving$	227 228 229 230 231 232 233 363 1126 1127 1128 1608 1609 2161 2296 2297 2298 2299 2300 6459
glad$	234 235 240 374 375
glamour$	8361 8362 8383 8389
glandular$	3540
glasses$	7097
glean$	2452
gleaned$	2452
gleaning$	2452
gleans$	2452
gloves$	7097
glued$	2003
go$	3890 7544 3892 3893 7555 3935 7617 7637 7670 291 4115 4116 4117 4118 7772 7792 7794 7795 7796 4176 4178 4179 401 402 403 404 405 406 433 436 439 440 4251 4254 4262 458 459 7985 553 554 555 559 8028 8029 8030 8031 8032 4404 8073 8074 8075 4521 8183 8287 8332 8334 8340 8342 902 926 945 946 1096 1260 1261 1262 1740 1749 9230 9260 9266 9280 9286 9287 1843 9427 5952 6214 2700 6565 2968 2995 2996 6805 7119 3614
goad$	962 963 3022
goadded$	962 963 3022
goadding$	962 963 3022
goaded$	962 963 3022
goading$	962 963 3022
goads$	962 963 3022
goal	2736
goal$	2635 10208
gobby$	3682
goes	10199
goes$	7670 291 401 402 403 404 437 439 440 4262 458 459 553 554 555 560 8165 902 926 945 946 1096 1260 1261 1262 1740 1749 1866 9427 9953 6565 2826 2896 2933 2968 2995 2996 6805 3568 3614
going$	7638 7660 7661 7662 291 7820 4170 401 402 403 404 432 439 440 4250 4253 4260 4261 4262 458 459 516 7985 553 554 555 561 8028 8029 8030 8031 8032 8056 8073 8074 8075 926 945 946 4773 1096 1260 1261 1262 5193 5194 1494 1740 1749 9259 5627 1820 1821 1822 1823 5632 1829 1830 1831 9367 9427 2522 2700 2933 2968 2995 2996 3557 3614
goings$	6545
gold$	3260 7097
gone$	4155 4156 4164 401 402 403 404 405 406 439 440 4262 553 554 555 8033 8034 4389 8048 8049 8050 8061 4555 926 1096 9631 9632 6565 6653 2922 2968 2995 2996 6805 3557
good$	3905 3938 429 4804 8537 5136 5235 1510 1518 1521 5750 6047 6222 2702 3236
goods$	6507 7326
goodwill$	4930
goose$	7103
gorgeous$	3697
gormless$	7061 3682
got	10283 2940
got$	48 49 57 59 60 61 62 63 117 118 119 120 121 562 565 8033 8048 8049 8050 8062 659 660 8167 942 943 947 1265 1552 1680 1693 1694 1695 1696 1743 5726 9528 9529 2321 2403 2404 2717 2862 2995 2996 6805 3165 3272 3283 3543 3560 3582 3584 3632
gown$	9185
gowns$	9185 9208
gp	6628 2823
gp$	10281 6631
gps	2940
gps$	6748
grade$	7402 3716
graded$	1198 1201 9975 3400 3716
grades	10318 6666
grades$	10319 7402
graffi	6737
graffiti$	10211 10390
gran	10325 6682 10337 6685 2881 10348 10349 2908 2920 6730 2925 6734
gran$	10335 2917
grandad$	2917
grandf	6682
grandfather$	10335
grandm	6682
grandmother$	10322 10335
grante	3635
grasp$	8287 4647 4648 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658
grass$	9815
gravitate$	909 910 911 912 913 914 915 916 917 918 919 920 921
gravitated$	909 910 911 912 913 914 915 916 917 918 919 920 921
gravitates$	909 910 911 912 913 914 915 916 917 918 919 920 921
gravitating$	909 910 911 912 913 914 915 916 917 918 919 920 921
greasy$	1676 9153 3248 3255 3271
great$	4931
greater$	1395
greatly$	10047
greed$	7746 7747 7748 7749 7750 7751 8129 4515 4516 4535 8361 8362
greedy$	3682
green$	8927 8928 8929 9143 7010 3249 3271
greet$	2447
greeted$	2447
greeting$	2447
greets$	2447
greetted$	2447
greetting$	2447
grew$	1363 1364 1675 3254
grey$	9143 9153 3271 7097 3294 7259
grip$	9782 9859 9860 9861 9862 2697 7191
grips$	2697
groomed$	7506 7509 8011 8300 8301 8302 8303 8304 8305 8306 8307 8308 8309 8310 8311 7050
groomer$	7900 7992 7997 8002 8237 8460 1003 1084 6863 6866 6867
groomers$	7900 7997 8002 8237 8460 1003 1084 6863 6866 6867
grooming$	7499 7500 7501 7516 7753 8125 8126 6837
gross$	3332
grounds$	2601 2904
group	9914 6265 9947 9964 9967 9969 9971 6319 9973 2514 2515 6343 10006 2561 10030 2572 10034 10053 10057 6422 10075 6425 6426 6461 2672 10136 10137 6505 10158 10163 10171 6536 2740 10240 10243 7215 3439 3441 7269 7270 7284 7290 7308
group$	7539 7565 7566 274 7760 7762 334 7846 4194 4196 4198 4388 4392 4393 4401 4419 4466 708 730 4576 8335 4690 4783 976 977 978 983 8453 8455 8476 8479 4829 4830 1062 1139 1140 8653 8656 8677 8678 8679 8680 8681 8682 8693 1242 8708 5060 5061 1287 8833 8935 8936 8937 8938 8939 8943 1502 1503 1624 1625 9144 1710 1757 1758 9319 9320 9321 9322 9323 9326 5677 5678 5679 5682 5683 5694 5703 5709 9373 5721 9383 5770 9472 6014 6015 6016 6017 6018 6019 9686 6069 6071 9760 9769 9770 9771 9772 9773 9774 9775 9776 9851 9852 6204 6298 2491 9981 2527 9996 6369 10028 6380 10035 10036 10070 6419 10078 10090 10105 2659 10124 6472 10138 10139 6500 10173 10180 10195 2762 6578 2776 6592 10248 6597 6857 6909 6914 6933 3134 6983 7174 7182 3422 3441 7252 3506
groups$	7566 8453 8455 1140 8653 8656 8677 8678 8679 8680 8681 8682 8693 10028 10139 6914 6933 7252
grow	2652
grow$	1363 1364 1675 3254
growing$	1363 1364 1675 3254
grown$	507 7974 941 8751 8798 1348 8811 8812 8813 8814 8815 8816 5165 5166 5167 5168 1363 1364 5179 5185 5186 5187 8842 8843 8844 8848 8849 8850 8851 8857 5207 5209 5210 5211 5212 5213 5217 5219 8873 5228 8887 8888 1428 1445 8908 1451 1452 5262 8916 8917 5268 5269 1470 5339 5342 5404 1610 1611 1612 1613 1630 5444 1675 6999 7001 3217 3254
grownups$	8817
grows$	1363 1364 1675 3254
grubby$	9170 9171 3287 3294 3697
guarantee$	1905 5713 1906 5714 1907 5715 1908 5716 1909 1910
guaranteed$	1826 1827 1828 3313
guard	2479 2505 6324 6549 2745
guard$	4044 7943 2455 9917 6287 6313 2510 9977 2643 10202 2746 2751 2752 10218 2774
guardi	7415
guardian$	9080 9081 9082 9083
guardians$	9080 9081 9082 9083
guards$	4044 7943 2455 9917 6287 6313 2510 9977 2643 2675 10202 2746 2751 2752 10218 2774
gucci$	7097
guessed$	8224 8225 4573 4574
guidance$	8327 8328 8329 8330 8331 9029 9046 9514 9515 9516 9517 9518 9519 6831
guilt	9991 6356
guilt$	9834 10009 3376 7188
guilty	3641
guilty$	674 675 6410 3641 7449
gullible$	761 8927 8928 8929 3008 7010 3682
gum$	3775
gun	10408
gun$	4685 4686
habit	7375
habit$	7526 2148 6764 6765
habits$	7526 9295 6764 6765
habitual$	455 456 6496 2970 3052 3064 3433
habitually$	454
had	2791 2795 2828 3568
had$	184 185 248 478 481 4380 4381 4382 4385 4386 580 581 582 583 584 585 586 599 600 601 602 603 647 695 697 1159 1265 1421 9102 9105 1680 1693 1694 1695 1696 1743 9440 9441 1995 2038 2039 2040 2041 2043 2044 2045 2046 5872 2069 2070 2071 2072 2073 2074 2075 2076 2077 2078 2079 2080 2081 2082 2083 2104 2112 5946 5947 5948 5960 5962 6023 9677 2429 2430 6521 2792 6603 2802 2808 2810 2813 6636 2836 3165 7033 3272 3283 3335 7237 3526 3543 3544 3581 3630
haemop	3541
haemophilia$	7349
hair$	9136 9138 9139 9140 9204 9224 7066 3261 7079 3273
haircut$	9138 9139 9140 9204 7079 3273
haircuts$	9138 9139 9140 9204 7079 3273
haired$	7047 7056
hairstyle$	9138 9139 9140 9204 7079 3273
hairstyles$	9138 9139 9140 9204 7079 3273
hairy$	3697
half$	687 5560 2588 2723 6558 3344
halfway$	7113
hall	6729
hall$	10382
halluc	3774
hallwa	6729
hallway$	10382
halve$	10040
halved$	7315
halves$	10040
ham$	3354
hand	2666 2755
hand$	231 232 233 5130 5131 5132 1325 5380 9034 9035 9036 9142
handded$	231 232 233
handding$	231 232 233
handed	6556 6559
handed$	231 232 233 9781 7155 7156 7294
handful$	1064 4872 1065 4873 1066 4874 1067 4875 8688 6871
handing$	231 232 233 7231
handl	7209
handle	2712
handle$	8613 5111 5123 1341 5150 5151 1344 8956 5312 5313 5314 5317 5318 5320 5321 5324 1534 8996 8997 1556 5365 5366 5367 2447 2697 3204
handled$	1534 2447 3204
handles$	1534 2447 3204
handli	10013
handling$	5312 5313 5314 5317 5318 5320 5321 5324 1534 2147 2363 2364 2365 2366 2447 6752 3204 7170 3764
hands$	231 232 233 5130 5131 5132 1325 9142 9678 9800
handse	6466
handset$	2494 9956 10119 3412
handsets$	2494 9956 10119
handsome$	3697
hang	10199 3537
hang$	7763 7792 7794 7795 7796 7825 8028 8029 8030 8031 8032 8073 8074 8075 932 945 946 8749 1745 1746 1747 1749 7033
hanged$	945 946 8749 7033
hanger$	3069
hangers$	3069
hangged$	945 946 8749 7033
hangging$	945 946 8749 7033
hanging$	7638 7820 8028 8029 8030 8031 8032 8073 8074 8075 932 945 946 8749 7033 7113
hangs$	932 945 946 8749 1745 1746 1747 1749 7033
haphazard$	9824 9825 9826 9827
happen$	7639 7640 7641 8529
happened$	4398 4399 8065 8066 683 4496 8165 8272 8273 8274 8275 8276 9594 9595 9596
happening$	8272 8273 8274 8275 8276
happens$	681 8165 8272 8273 8274 8275 8276
happily$	5357 5358 5359 5360 5361 5362 5363
happy$	234 235 240 4049 344 345 346 374 375 550 551
harass$	948 949 950 3021
harassed$	948 949 950 3021
harasses$	948 949 950 3021
harassing$	948 949 950 3021
hard	2694 2724
hard$	4643 8391 1085 1086 1152 1153 1154 1155 1156 1157 5034 8743 1327 6502 2719 10242 3214 3250
hardcore$	3101 3682
harden	7275
hardened$	1610 1611 1612 1613 3052 6970 7021 3691
harder	2539
harder$	4506 1152 1153 1154 1155 1156 1157 9496 6347 2719
hardest$	1152 1153 1154 1155 1156 1157
hardier$	1610 1611 1612 1613
hardly$	67 4787 1483 1485 1486 1529 1530 1587 5395 1588 1589 5529 2069 2070 2071 2072 2073 2074 2075 2076 2077 2078 2079 2080 2082 2083 2183 2238 2239 2240 2796 2845 3195 3196 3202 3210 3335 3549
harm	3537
harm$	7461 7462 7499 7500 7501 3999 4000 4001 4002 4003 4004 4005 4006 199 200 201 4429 4430 8125 8126 8135 8136 689 8242 8243 8300 8301 8302 8303 8304 8305 8306 8307 8308 8309 8310 8311 8323 8324 8325 8326 8584 6126 9823 6496 6710 10363 2936 10405 6808 3427 3431 3433 3454 7328 7344
harmed$	7344
harmer$	6883
harmers$	6883
harmful$	3905 7859 992 993 994 2957 3050 3433
harming$	7344
harms$	7461 7462 7344
harsh$	9780
has	2791 2821 10283 3568
has$	3814 3816 478 647 4533 819 1159 1265 1421 9102 9105 1680 1693 1694 1695 1696 1743 1835 5785 9440 9441 1995 5872 2069 2070 2071 2072 2073 2074 2075 2076 2077 2078 2079 2080 2082 2083 2103 2111 2146 5960 5962 6354 2580 6521 2792 2802 2810 2813 6629 2833 2836 2940 3165 7033 3272 3283 3335 3526 3543 3544 3581
hat$	7097
hats$	5565 5566 1759 1760 7097
haunts	2754 6562
haunts$	9295
have$	3815 3817 4048 4129 4161 4165 478 481 4412 647 694 4528 4534 4551 4556 4567 4568 4571 4572 818 8438 1159 1265 8749 1421 1422 1680 1693 1694 1695 1696 1743 5622 5631 9286 1835 5707 5785 9440 9441 1995 9479 9480 9481 9482 5830 9487 9488 9489 5839 5845 5872 5888 2105 2146 9629 9630 6219 6220 2580 10131 6521 3165 7033 3272 3283 7142 7237 7286 3526 3581
having	2795 3568
having$	478 481 4775 1680 1743 6603 2802 2808 3272 3544
havoc$	6904 6905 6906 6912
hawk$	486 2983
hawked$	486 2983
hawking$	486 2983
hawkked$	486 2983
hawkking$	486 2983
hawks$	486 2983
hazel$	9143 3249
he$	3921 3927 4331 4388 4392 4393 4418 730 8227 975 4783 976 8437 977 978 4927 1139 8755 9319 9320 9321 9322 9323 5677 5678 5679 5681 5846 9503 3582
head$	8081 8083 8338 8339 5134 1446 1447 1448 1449 1450 5521 5545 5546 1739 9804 2344 10077 7077 3389 3777
headed$	407 6945 7046 7154
heading$	407 2795
heads$	8081 8083 8338 8339 5134 2250 9804 2344 6997 7011 7075 7076
headscarf$	7097
headscarves$	7097
health	6615 6642 10336
health$	4699 4700 4701 4702 4703 5854 10253 10268 6619 6628 6630 10286 7367 3570
healthier$	3905
healthy$	3938
hear	6515
hear$	8448 3531
heard$	1301 2131 2132 2903 3531
hearin	6614
hearing$	10267 2903 3531 3553 3554 7448
hearings$	7448
hears$	3531
heart$	6599 10253 3545
hearted$	7152
heartless$	9608 3682 3707
heatin	2891
heating$	6699
heavier$	3227
heaviest$	1683 3275
heavil	6623
heavily$	1662 10276 10277 3229
heavy	2694
heavy$	5460 6128 6502 3227 3230 3280 3348
heavyset$	3696
heed$	3874 3875 3876 3877 3878 7735 8287 4674 4675 4676 4677 4678 9554 9641 9642 9643 9644 9645 9646 9647
heeded$	8033 8041
heedless$	74 75
heel$	10189
heels$	9210 9211 9212 9802 7097
height$	9110 9111 9112 7035
held	7206
held$	1333 9092 9623 9624 9625 9626 2377 9933 2497 6389 10143 2783
helicopter$	3493
hell$	8414 8433
help	2476 2602 2668 2731
help$	3859 139 146 147 7735 7847 8178 4610 8294 8295 8296 8613 8627 5122 9029 9037 9038 9039 9040 9041 9042 9043 9044 9046 9051 9052 9053 9054 9055 9247 1792 1793 1794 1795 9260 9266 9280 9328 9349 9380 9401 9402 9403 9409 2155 2156 2157 9666 9675 2363 2364 2365 2366 9845 2571 2586 2606 2635 2759 2769 10298 6818 6819 6896 7116 7119 7127
helped$	146 147 8267 8268 8269 8270 8271 8628 9265 9271 9276 9279 9285 9361 9378 9387 9388 9389 9390 9391 9929 2571 2586 2606
helpful$	9929
helping$	146 147 4611 9401 9402 9403 5751 2571 2586 2606 7127
helpless$	5310
helpped$	146 147
helpping$	146 147
helps	2602
helps$	146 147 2571 2586 2606 2635 2759 7128
hepatitis$	3776
her	6273 6298 2527 10170 2818 6639 2844 6660 2861 6671 10355 2916 10380 6736 10395 2943 7391 3635
her$	7464 7465 19 7491 3882 3884 7538 79 80 83 87 3897 3899 94 3950 259 266 267 268 270 4081 274 4093 4094 4095 4096 4097 4098 334 4157 7828 4191 4218 4294 4339 4344 4415 4440 4465 668 669 4483 4509 8165 705 707 708 724 727 8192 8198 4584 8240 4590 8318 8322 4670 8335 983 4822 8525 8561 4942 1242 5060 5061 8759 1307 5155 5157 8957 9045 5465 5466 5467 5492 1692 1709 1710 1730 5552 1757 1758 9404 5811 6066 9770 9771 9772 9773 9774 9775 6147 6149 6151 6158 9818 9884 6335 6607 6609 10265 2806 6616 2809 6621 6626 2820 6652 6657 10313 2858 6669 2874 2875 6684 2877 10346 6695 6701 6707 10371 6724 2926 10389 6743 6749 6751 2986 3002 3134 3291 3292 7174 3558 3559 3564 3565 3572 7382 3587 3596 3620 3621 7435 3633 3643
heritage$	5506 5507 5508 5511
heroin	10408 6759
heroin$	9968 6624 10280 10412 6774
hers$	8160
herself$	3808 3810 7464 7465 3849 3850 43 3852 3853 3854 3855 3856 3857 50 7512 7513 3861 3862 7740 4158 4159 4160 7848 4265 8079 8080 8082 4448 4449 4450 4451 4452 4453 4454 4455 4457 4458 8114 8115 8128 4484 4485 4486 4487 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 4502 4503 4504 4505 8159 8164 4588 4592 785 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 4606 4607 8261 8262 8263 8264 8265 8266 8268 8269 8270 8271 4872 4873 4874 4875 8539 1259 8776 8777 8778 8779 8780 8781 8782 8959 8960 8961 8962 8965 8966 8967 8968 8969 8970 8971 8972 8973 8974 8975 8976 8977 8978 5327 8981 8982 5330 8989 6182 6608 6670 6760 6790 6791 7012 7013 7345
herselves$	6608 7345
hid$	1748 2345
hidden$	1748 9933 7114
hide	6331 2547
hide$	7677 4152 4153 4154 1748 2345
hided$	2345
hides	2547
hides$	1748 2345
hiding	2547
hiding$	1748 2345
hierar	10141 7261 7263 7269
hierarchy$	10026 10027 3731
high$	56 1191 1192 5006 5007 5008 5009 5010 5011 5012 5013 5014 5015 5016 5017 5018 5019 5020 5021 5022 5023 9427 6020 3347 3520
higher$	1191 1192 6513 3566
highest$	1191 1192
highlights$	7080
highly$	2694 3208
hijab$	7097
hijabs$	7097
him	6273 10170 6639 10355 10380 10395 7391
him$	7464 7465 7491 7538 4026 4033 4034 4035 4038 7902 7905 7986 7998 4465 8207 8335 5060 5061 8957 9045 9404 6066 9770 9771 9772 9773 9774 9775 7174 7382 7435
himself$	3808 3810 7464 7465 3849 3850 43 3852 3853 3854 3855 3856 3857 50 7512 7513 3861 3862 7740 4158 4159 4160 7848 4265 8079 8080 8082 4448 4449 4450 4451 4452 4453 4454 4455 4457 4458 8114 8115 8128 4484 4485 4486 4487 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 4502 4503 4504 4505 8159 8164 4588 4592 785 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 4606 4607 8261 8262 8263 8264 8265 8266 8268 8269 8270 8271 4872 4873 4874 4875 8539 1259 8776 8777 8778 8779 8780 8781 8782 8959 8960 8961 8962 8965 8966 8967 8968 8969 8970 8971 8972 8973 8974 8975 8976 8977 8978 5327 8981 8982 5330 8989 6182 6608 6670 6760 6790 6791 7012 7013 7345
himselves$	6608 7345
his	6298 2527 2818 2844 6660 2861 6671 2916 6736 2943 3635
his$	19 3882 3884 79 80 83 87 3897 3899 94 3950 259 266 267 268 270 4081 274 4093 4094 4095 4096 4097 4098 334 4157 7828 4191 4218 4294 7969 4344 4415 4440 668 669 4483 8160 4509 8165 705 707 708 724 727 8192 8198 4584 8240 4590 8318 8322 4670 983 8525 8561 4942 1242 8759 1307 5155 5157 5465 5466 5467 5492 1692 1709 1710 1730 5552 1757 1758 5811 6147 6149 6151 6158 9818 9884 6335 6607 6609 10265 2806 2809 6621 6626 2820 6652 6657 10313 2858 6669 2874 2875 6684 2877 10346 6695 6701 6707 10371 6724 2926 10389 6743 6749 6751 2986 3002 3134 3291 3292 3558 3559 3564 3565 3572 3587 3596 3619 3620 3633 3643
hisself$	3808 3810 3849 3850 43 3852 3853 3854 3855 3856 3857 50 7512 7513 3861 3862 7740 4158 4159 4160 7848 4265 8079 8080 8082 4448 4449 4450 4451 4452 4453 4454 4455 4457 4458 8114 8115 8128 4484 4485 4486 4487 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 4502 4503 4504 4505 8159 8164 4588 4592 785 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 4606 4607 8261 8262 8263 8264 8265 8266 8268 8269 8270 8271 8539 8776 8777 8778 8779 8780 8781 8782 8959 8960 8961 8962 8965 8966 8967 8968 8969 8970 8971 8972 8973 8974 8975 8976 8977 8978 5327 8981 8982 5330 8989 6182 6760 6790 6791 7012 7013
histor	2461
historic$	6269
history$	2148 2901 6861 7378 7430 7452
hit	2884 10364 10369
hit$	2434 6692
hiv	3562
hiv$	7370
hold	2547 2698
hold$	7540 4152 4153 4154 8616 5137 5138 5139 5140 1333 5153 5154 2377 6272 10004 6354 6568 2784
holder$	7330
holders$	7330
holdin	6337 9997 2547 10148 6755
holding$	1333 9033 9990
holds	2547 10148
holds$	1333 2377 10004 6354 6568 10236
holmes$	9958
home	6682 10340 10345
home$	7587 7588 7817 7872 7873 8042 8043 8174 8175 8208 4943 5039 8697 1259 5083 8926 2433 9957 9972 2716 6571 10324 10330 10334 10335 10346 10352 10353 10360 10363 10367 2909 10376 10400 6935 3389 3590 7408 7410 3618 7427 7429 7436
homele	10369
homeless$	3798
homelessness$	3798
homes$	7872 7873 8697 9957 2716 6571 10358 6935 7438
honest$	4547 8201 9265 9271 9276 9285 9361
hood$	1731 9209 5565 5566 1759 1760 7097 3293 7259
hooded$	3224 3294 7259 3697
hoodie$	9193 9194 9195 9204 7097 7099 7102 3702
hoodies$	8748 5096 5517 5518 9193 9194 9195 9196 9197 9201 9202 9203 9204 9206 9214 7097 7099 7102 3702
hoodlum$	3666
hoodlums$	3666
hoodrat$	3666
hoodrats$	3666
hoodrich$	3701
hoods$	8748 5096 1731 9201 9202 9203 9206 9209 9210 9211 9212 9214 5565 5566 1759 1760 7097 7099 3293 7259
hoody$	9193 9194 9195 7102
hooligan$	3666
hooliganism$	3666
hooligans$	8542 8543 8544 3666
hoot$	9622
hoots$	9622
hop$	942 943
hope$	5669 5764 1957 2144 2145 10125 7129
hoped$	2144 2145
hopeless$	4858 1867 1868 3078 3125 3129 3682 3707
hopelessly$	3707
hoper$	8509 8521 8522 8523 6872 6887
hopers$	8509 8521 8522 8523 6872 6887
hopes$	2144 2145 10125
hoping$	2144 2145 10125
hopings$	10125
hopped$	942 943
hops$	942 943
horde$	990 991
horrendous$	8641 8642 8643 8644 8645 8646 8647 8648 8649
horrible$	8641 8642 8643 8644 8645 8646 8647 8648 8649
hospit	2823 6633 10369 6725 2936
hospital$	6631 10286 10287 10288 10378 6744 3389 3572
hospitalised$	3789
hospitalized$	3789
hostel	6680
hostel$	10333
hostile$	1166 1167 1168 1169 1170 8650 8651 2609 3131 3680 3708
hostility$	8706 8707 1247 1248 9908 9909 9910 9911 9912 6942
hot	6456 6492 3512
hot$	2891 3137
hotel$	7892 7893 7894 7895 4243 4244 4245 4246 8596 8597
hothead$	6871
hotheads$	6871
hotspot$	10109 10145 3498 7320
hotspots$	10109 10145 7320
hour$	2850
hours$	8538 8602 10298 2838 2850 10403 7193
house	6682 10340
house$	7892 7893 7894 7895 4243 4244 4245 4246 4943 8901 8926 8930 8935 8936 8937 8938 8939 9957 6571 6581 10335 10346 10352 10360 2909 7408
househ	6682
household$	8901 8926 8930 10335 6935
households$	6935
housemates$	5231 5232 5233
houses$	9957 6571 10358
housin	10336
housing$	5854 2716 7417
how$	8188 8198 8753 5315 5316 1516 6814
hub$	9920 10105 10124 6472 6500 10173 10195 6578 7298
huge$	3872
hulking$	3697
hung$	8060 932 945 946 1745 1746 1747 7113
hungry$	6971 7422
hunt$	902 4710 903 904 905 906 907 908 9429
hunted$	902 4710 903 904 905 906 907 908
hunting$	902 4710 903 904 905 906 907 908
hunts$	902 4710 903 904 905 906 907 908
huntted$	902 4710 903 904 905 906 907 908
huntting$	902 4710 903 904 905 906 907 908
hurt	2884 10364 3537
hurt$	7506 7509 3999 4000 4001 4002 4003 4004 4005 4006 199 200 201 8095 8117 9288 6692
hurting$	7520 7521 7522 7523 7524
husband$	10321 10342 10356 10381
hydroc	3541
hydrocephalus$	7349
hygien	6614 6615
hygiene$	10267 10268
hyper$	2979 3682
hypersexual$	3660
hypersexualised$	3660
hypocritical$	3707
hysterical$	3682
i$	2375
ic	3451
ic$	1644 3226
ic0$	3694
ic1$	3694
ic2$	3694
ic3$	3694
ic4$	3694
ic5$	3694
ic6$	3694
ic7$	3694
ic8$	3694
ic9$	3694
idea$	7689 6040
ideas$	7688
identi	2466 9938 9961 2524 2527 2529 2543 6351 2593 10067 2651 2727 7257 3508
identical$	5543 3294
identically$	1661 3251 7096 7098
identified$	1000 1030 1212 2499 6335 2945 3428 7237 3433 7259
identifies$	9974 2622 2705
identify$	7735 9963 9974 2622 2687 2705
identifying$	2622 2705
identity$	2473
idiots$	7159
idle$	6963 3682
idly$	6028 7147
idolise$	532 533 534 535 536
idolised$	532 533 534 535 536
idolises$	532 533 534 535 536
idolising$	532 533 534 535 536
iep	3576
iep$	7384
ieps$	7384
ies$	8900
if$	7754 7799 567 568 569 570 571 572 573 574 575 576 577 578 579 8051 8052 8055 8058 8059 610 611 612 613 614 615 4928 4929 5441 5442 5443 2042 2215 2216
ignorance$	3707
ignorant$	3682 3707
ignore$	7663 7763 7792 7794 7795 7796 954 955 9427 2355 2356 9843 3023 3309 3374 3375 7190
ignored$	7663 954 955 9248 9427 2355 2356 9847 9848 9849 9850 3023 3309 3363 7177 3374 3375 7190
ignores$	7663 954 955 9427 2355 2356 3023 3309 3374 3375 7190
ignoring$	7663 954 955 9427 9609 9610 2355 2356 3023 3309 3374 3375 7190
ill	10369 6725
ill$	100 101 1711 1733 10378 3152 3154
illegal$	7859
illnes	10336 10338
illness$	7334 7366
image$	7929 7937 4307 4308 501 502 690 9069 6221 9916 6264 2457 6455 2741 2757 10235
images	2665 6473 6474
images$	7929 7937 4301 494 7956 4307 4308 501 502 9069 9916 6264 2457 9939 9940 10099 6455 2663 2741 10212 2757 10235
immaculately$	1661 3251
immature$	3682
immaturity$	7746 7747 7748 7749 7750 7751 4515 4516 4532 725 726 4535
immensely$	10047
immigration$	10336 3615
imminent$	10074
immuni	3785
impact$	9345 9346
impaired$	7570 7571 7572 7573 7362
impairment$	7334 7361
impetigo$	3776
implausible$	8444 8445 8446
implicated$	391 392 393 394 2945
important$	2635
impos	2599
imposed$	6543
imposing$	3227 3697
imposs	2539
impossible$	4643 8433 1152 1153 1154 1155 1156 1157 1867 1868 6347 3319
impressed$	6824
impression$	7689
impressionable$	3682
impris	10336
improvement$	9417 5765
impulse$	4666 5078
impulsive$	7570 7571 7572 7573 3682
impulsivity$	4535
in	6667 3568
in$	151 3985 183 7677 4171 4199 4203 4206 4216 4220 4221 4222 495 4312 4313 4314 4316 4370 4371 4372 8294 4755 4764 4796 4811 4826 8480 8481 1021 8558 8570 4958 5055 5062 5101 8915 5290 1563 1564 1640 9102 9105 5471 5489 5493 5494 1706 1735 1736 9200 5548 5553 5557 5561 1754 1755 1756 9393 9400 5784 5816 9562 9607 6152 9868 6305 9990 9993 10009 2619 6509 6533 6541 6569 6595 6596 6612 6635 6650 6653 6656 6671 6673 6705 6741 2939 6775 3013 3173 6983 7081 3285 7096 7098 7126 7139 3391 7237 7360 7409 3603 7414 7450
inability$	4082 275 276 277 278 279 280
inaction$	4477 9879 7194 7196
inadequacy$	3707
inadequate$	3707
inadequately$	3707
inappropriate$	7859 4276 9170 9171 3019 3131 3294
inappropriately$	1661 3251 7096 7098
inattention$	7194
incapable$	137 3317 7135
incessantly$	3705
incest$	10361
inch$	5251
incident$	8192
incidents$	8192 10046 10211
inclin	6512
inclination$	5740 9394 9395 9396 9397 9398 9399
include$	7237
income	10336
income$	7430
incompetence$	3707
incompetent$	3707
incompetently$	3707
inconsistent$	8444 8445 8446 8636 8637 8638 8639 1179 3122
incorrect$	3287
increa	2652 3470
increase$	2733
indecent$	4276 4284
indefensible$	9698
indepe	7409
independence$	10294
independent$	5265 5267 1610 1611 1612 1613 1629 1637 7016 3209 7030
index	7261
index$	6358 10149
indian$	1663 5477
indica	6270 7206
indifference$	9691 9879 9908 9909 9910 9911 9912 7194 7196 3707
indifferent$	7135 3707
indisputably$	3705
indivi	10057 2740 7284
individual$	1140 8653 8677 8678 8679 8680 8681 8682 8693 9102 9105 2526 10057 10122 6914 6933 6984 3579
individuals$	8393 8394 8395 8396 1140 8653 8677 8678 8679 8680 8681 8682 8693 9102 9105 2526 6430 6914 6933 6984
indulge$	398 399 400
indulged$	398 399 400
indulges$	398 399 400
indulging$	398 399 400
ineffective$	3707
ineffectual$	3707
inept$	3707
ineptitude$	3707
inevitable$	1846 1847 1848 1849 1850 1851 1869
inevitably$	7136 3705
inexcusable$	6134 9788 3707 3708
inexcusably$	3707
inexplicably$	3709
infamous$	1087 1088 1089 1090 1091 1092 1093 1094 1284 3175 3684
infatuated$	525 526 527 528 529 530 531
infection$	7334
inflexible$	9780
inflicted$	6812
influe	10034
influence$	8454 6858
influenced$	7506
influences$	8454 6858
influential$	10200
inform	2602 2668 2725 7206 3470
inform$	2453 9926 2474 2475 2571 6533
informant$	3717
informants$	3717
information$	4549 9680 6064 2363 2364 2365 2366 6260 9925 9926 2467 10140
informed$	3903 96 4089 2571
informing$	2474 2475 2571 6533
informs$	2474 2475 2571 6533
inhale	3784
inhaler$	7373
ining$	6533
initiative$	3480
injection$	10274
injections$	10274
injunc	6476 6508
injunction$	10083 10129 10161 6518 10203 10229 10402 7295
injunctions$	10083 10129 10161 6518 10203 10229 7295
injuries$	7366
injury	6599
injury$	10252 7366
inner$	1647
innocent$	8895 8896 8897 8898 5287 5288 5289 5310 5423 5424 5425 5426 7004
innocents$	8890 8891 8892 8893 8894 8944 8945 8946 8947 8963 7003
inpati	3786
input$	3990 7644
inquir$	2545
inquiries$	2545
inquirs$	2545
inquiry$	9995 2545
ins$	6533
insane$	6934
inside$	7677
insight$	8350 8351 5326 1519 1520 5329 6820
insist$	359 360 361 362
insisted$	359 360 361 362
insisting$	359 360 361 362
insists$	359 360 361 362
insistted$	359 360 361 362
insistting$	359 360 361 362
insolent$	3682
insomn	3774
inspec	6282 6283 6284 2477 2478 2513
inspector$	2455 9935 9936 9937 6285 6286 6321 10168 2758 7281
instagram$	460 4268 461 4269 462 4270 463 4271 464 4272 7926 7927 7928
instead$	9855 9857
instigator$	7243 3667
instigators$	7243 3667
institutional$	3332
instructed$	2470 2517 6553
instructions$	6831
insuli	3775
integrated$	3448
intel$	3713
intell	9959 2756 7257 7261
intelligence$	9680 9919 6267 9922 9942 6357 10114 6499 10186 6564 3398 7207 3400 3490 3712 3739 3756
intended$	2635
intens	2694 3470
intensive$	6502 3645
intent	2736
intent$	7458
intention$	5740 9394 9395 9396 9397 9398 9399
intentions$	5740 9394 9395 9396 9397 9398 9399
interc	6327 3768
intercepted$	9980
intercourse$	6783
interest$	4051 4052 8802 8803 8804 8805 9349 5740 9394 9395 9396 9397 9398 9399 9554 9641 9642 9643 9644 9645 9646 9647 5998 5999 6000 6001 6002 6198 9859 9860 9861 9862 2467 9987 2769 7191
interested$	5747 5909 9628 6165 6244
internally$	3582
internet$	460 4268 461 4269 462 4270 463 4271 464 4272 7926 7927 7928 2989
interr	6302
interrogated$	9955
interv	2524 2938
intervene$	9666 9842 9845 10061
intervened$	9676
intervention$	3990 7644 8627 9247 10398 7116 7454
interventions$	3990 7644 8627 9247 1792 1793 1794 1795 7116
interviewed$	2558 2931
intimate$	4276
intimidate$	948 949 950 3021
intimidated$	948 949 950 3021
intimidates$	948 949 950 3021
intimidating$	7520 7521 7522 7523 7524 948 949 950 8743 3021 3131 3250 3680
into	3399
into$	7510 7542 7677 7821 4209 4210 4211 4213 4373 4374 8352 8353 8354 8355 8356 4956 9993 6353 2688 6498 2939 3603
introd	2698
invariably$	3705
invest	2594 10067 6563 6577 10331 3479 3634 3746
investigate$	9666 9845
investigating$	6563
investigation$	2545 10032 10063 10164 10230 7442
investigationies$	2545
investigations$	2545 10032 10063 10164
investigationy$	2545
investigators$	10216
invincible$	3691
invitation$	5595 1788 5597 1790 1791
invitations$	5595 1788 5597 1790 1791
invite$	7480 7481 38 243 244 630 631 3000 3005
invited$	7480 7481 38 243 244 630 631 3000 3005
invites$	7480 7481 38 243 244 630 631 3000 3005
inviting$	7480 7481 38 243 244 630 631 9401 9402 9403 3000 3005 7127
involv	9991 10014 7238
involved$	7506 7509 391 392 393 394 395 396 397 988 1150 9369 9371 9846 6337 10132 6481 2945 6841
involvement$	391 392 393 394 8162 988 6356 6841
involving$	10015
iq$	3772
irish$	1663 5477
irresponsible$	77 78 3905 721 2956 3007 3707
irresponsibly$	3653 3707
is	2567 6580 10283 3530
is$	3917 3923 272 273 424 4320 651 652 888 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 1159 1164 4983 4988 1199 1223 1224 1225 1226 1227 1228 1394 1398 5206 1399 1400 1401 1402 1405 1406 1407 1408 1433 9102 9105 1655 5535 1753 1779 5600 5672 5785 2016 2017 5944 5955 6045 2319 6171 2371 2372 9871 9894 6280 6322 6421 6428 2670 6501 10181 6534 6555 2830 2864 6715 2935 2973 2998 3057 3059 3063 3111 3126 3128 3136 7033 7081 7082 3351 3378 7237 3550 3555 3557 3560 3582 3584 3612 3616 3632 3633 3637
island$	7104
isolated$	294 295 296 297 4817 4818 4819 4820
isolation$	8474 9428 2842 6869
iss$	3645
issue$	8702 2454 6263 2456 2710 6841 6940 7378
issued$	2454 6263 2456 9918 2710 6559
issues$	8702 2454 6263 2456 6459 2710 6841 6940 7378
issuing$	2454 6263 2456 2710
it$	7978 8084 8085 8090 8192 1259 8753 5109 9024 1832 9431 9448 5846 9503 5894 5895 2136 2137 9670 9679 6125 2326 2327 9829 9830 6211 6234 6811 6922 7183
its$	4185 7869 671 4482 4589 9501 6050 6061 6147 6149 6151 9806 9807 6156 6158 6159 9818 9836 6185 6223 6224 9884 2433 6242 6250 6251 6372 6381 6707 3333 7173 3379 3388
itself$	3808 3810 3849 3850 43 3852 3853 3854 3855 3856 3857 50 7512 7513 3861 3862 7740 4158 4159 4160 7848 4265 8079 8080 8082 4448 4449 4450 4451 4452 4453 4454 4455 4457 4458 8114 8115 8128 4484 4485 4486 4487 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 4502 4503 4504 4505 8159 8164 4588 4592 785 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 4606 4607 8261 8262 8263 8264 8265 8266 8268 8269 8270 8271 8539 8776 8777 8778 8779 8780 8781 8782 8959 8960 8961 8962 8965 8966 8967 8968 8969 8970 8971 8972 8973 8974 8975 8976 8977 8978 5327 8981 8982 5330 8989 9708 6182 6760 6790 6791 7012 7013
jacket$	9167 9193 9194 9195 9204 7097 7102 7110
jackets$	9167 5517 5518 9193 9194 9195 9196 9197 9204 7097 7102 7110
jail	6725 6747
jail$	10320 10378 10400
jailed	10338
jailed$	6742
jamaican$	1663 5477
january$	7874
jealous$	3682
jeans$	5517 5518 9193 9194 9195 9210 9211 9212 1752 9217 7097 7102 3305
jeopardise$	10 2952 2953
jeopardised$	10 2952 2953
jeopardises$	10 2952 2953
jeopardising$	10 2952 2953
jeopardize$	10 2952 2953
jeopardized$	10 2952 2953
jeopardizes$	10 2952 2953
jeopardizing$	10 2952 2953
jeopardy$	7461 7462 7472 6524
jewellery$	9193 9194 9195 7097 7102
job	10336
job$	9469 9558 9559 9560 9561 9574 9575 9576 9577 9578 9579 9580 9581 9582 9583 9701 9705 9713 10164 7170
jobs$	9574 9575 9576 9577 9578 9579 9580 9581 9582 9583 10164
jobsworth$	3707
jobsworths$	3707
joggers$	9193 9194 9195 9196 9197 9210 9211 9212 1752 9214 7097 7102 3305
join$	7763 7792 9288
joint	3470
joint$	3442
joke$	8596 8597 7169
journe	10136
judge$	8956 5306 5307 5308 5309 5336 1556 5365 5366 5367 9842 2718 2934
judged$	3908 1198 1213
judgement$	109 110 111 112 8223 7170
judges$	2718
judging$	5306 5307 5308 5309 1556 5365 5366 5367
judgment$	109 110 111 112 8223 7170
july$	7874
jump$	942 943
jumped$	942 943
jumper$	9193 9194 9195 7102
jumpers$	5517 5518 9193 9194 9195 7102
jumps$	942 943
june$	7874
junkie$	3673
junkies$	3673
just$	3929 3979 3983 557 4375 4379 623 8230 8231 8232 8233 1259 1833 1854 1855 1856 1857 1958 2170 2171
justice$	8745 8746 5859 10120 10121 6745 10399
justification$	7168
juvenile$	3052 3055 3064 3693
juveniles$	3693
keen$	234 235 240 344 345 346 374 375 6249 10125
keens$	10125
keep	6331 2576 2681
keep$	53 7617 4007 7675 4087 4120 7792 7794 7795 4195 431 434 441 442 443 444 445 446 447 448 449 450 451 452 453 4403 692 693 8183 780 784 798 8287 8296 933 8956 5312 5313 5314 5317 5318 5320 5321 5324 9260 9266 9280 2056 2057 2058 2435 2453 2487 2969 7119
keeped$	7617
keeping$	7617 7820 431 434 441 442 443 444 445 446 447 448 449 450 451 452 453 780 784 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 799 5312 5313 5314 5317 5318 5320 5321 5324 9716 2487 2969
keepped$	7617
keepping$	7617
keeps	2576
keeps$	7617 4008 7675 431 434 441 442 443 444 445 446 447 448 449 450 451 452 453 692 693 934 1684 2487 6354 2969
kept$	4009 7675 431 434 441 442 443 444 445 446 447 448 449 450 451 452 453 8033 8041 8071 8072 4423 616 617 692 693 9362 9363 9364 9365 2000 2056 2057 2058 9676 9933 2487 2749 2853 2969 7190
ketamine$	6624 10278 10280 3567
key$	6156 10077 10118 10200 3100 3428 3431 3433 3435
kg$	10264
kick$	3865 58 3868 9287 2354 3133
kicked$	2354 2884 2885 3133
kicking$	4900 2354 3133
kickked$	2354
kickking$	2354
kicks$	7837 2354 3133
kid$	1140 8653 8677 8678 8679 8680 8681 8682 8693 8823 6844 6857 6933
kids$	8409 8419 8420 8421 8422 8451 8457 1140 8653 8656 8677 8678 8679 8680 8681 8682 8693 8734 8823 1410 8884 8890 8891 8892 8893 8894 8944 8945 8946 8947 8963 6773 6844 6857 6933 6976 7003
kill	3537
kilo$	10264
kilos$	10264
kind$	8407 9026 9027 9028 9166
kingpin$	3672
kingpins$	3672
kinshi	2866
kinship$	6674
kiss$	7677
kissed$	4042 7983
kissing$	8013
kitche	6729
kitchen$	10382
kitted$	1712 1713 1714 3288
knew$	189 191 192 193 194 195 196 197 198 202 203 204 205 206 207 208 209 210 211 212 213 214 215 246 728 4537 4538 1294 1295 1303 1304 1305 1306 1417 9446 2131 2132
knife	10408
knife$	7807 7852 4685 4686 4737 4738 4739 9425 2623 6496 10405
knives	9913 9923 9997 2699
knives$	7805 4737 4738 4739 9424 2472 9984 10007 10008 6507
knock$	932 945 946 2608
knocked$	932 945 946 5598
knocking$	932 945 946
knockked$	932 945 946
knockking$	932 945 946
knocks$	932 945 946
know	2651 2727
know$	150 189 191 192 193 194 195 196 197 198 202 203 204 205 206 207 208 209 210 211 212 213 214 215 246 7719 4274 4526 4527 728 4537 4538 4543 4544 1294 1295 1296 1297 1303 1304 1305 1306 1331 1417 1507 9092 9446 9545 9546 6041 6042 6043 9938 2560 2640 2662 2687 2693 2739
knowed$	1417
knowing$	3988 181 246 1347 1417 9075 6993
knowingly$	8008 8009 549 6803 6804 2997 3662
knowledge$	1338 1340 5326 1519 1520 5329
knowledgeable$	1347 9075
known	9952 2524 2527 2665 6473 6474
known$	189 215 4526 4527 8181 4543 4544 8224 8225 4573 4574 8378 8393 8394 8395 8396 1087 1088 1089 1090 1091 1092 1093 1094 1284 5093 5094 5832 2131 2132 9934 6335 9989 2536 2563 2567 2671 2683 2932 3019 3052 3056 3064 3176 3428 3431 3433 3495
knows$	189 191 192 193 194 195 196 197 198 202 203 204 205 206 207 208 209 210 211 212 213 214 215 246 728 4537 4538 1294 1295 1296 1297 1303 1304 1305 1306 1332 1343 1417 1508 9446 2693
knuckle$	9142
knuckles$	9142
kudos$	8357 8390
kurdish$	1663 5477
label$	7112
labels$	7097 7112
labour$	6921
lac$	3168 3169 3683
lack$	72 851 852 853 854 855 856 857 858 859 860 861 1158 1272 2398 6207 6208 6209 3012 3030 3074
lackadaisical$	3707
lacked$	851 852 853 854 855 856 857 858 859 860 861 3012 3030 3074 3122
lacking$	851 852 853 854 855 856 857 858 859 860 861 9824 9825 9826 9827 3012 3030 3074
lacks$	851 852 853 854 855 856 857 858 859 860 861 3012 3030 3074 3122 3167
lad$	1140 8653 8677 8678 8679 8680 8681 8682 8693 6736 6857 6933 7060 7083
ladies$	1469 1482
lads	9969 6343 10006 10053 6461 2672 10136 10137 10163 10171 6536 2740 10240 3439 7308
lads$	7539 7678 7703 7706 274 7760 334 7876 7901 4388 4392 4393 4401 4419 708 730 4576 4690 8367 8374 8400 4749 4783 976 977 978 983 8451 8547 1139 1140 8653 8677 8678 8679 8680 8681 8682 8693 1242 8708 8764 8765 8766 8767 1410 5278 5279 5280 5281 8963 9144 1710 1757 1758 9227 9319 9320 9321 9322 9323 5677 5678 5679 5694 5703 5709 9373 5721 5770 9472 6088 9761 9996 10035 2659 2762 2776 6857 6914 6933 3134 7060
lady$	1440 8903 8904 8905
lamentable$	3707
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	5846 5851 5852 9863 6237 3389
lands$	0 1
language$	6601
lank$	3271
lanky$	5496 3697
lap$	666
laped$	666
laping$	666
lapped$	666
lapping$	666
laps$	666
large$	5458 5460 3227 3697
largely$	2371 2372 3378
larger$	3227
lashes$	7074 7080 7087 7097
last$	8192 5769 2841
late$	1259 9427 9616 9617 9618 9780 9839 6187 10270
laugh$	3871 863
laughed$	863
laughhed$	863
laughhing$	863
laughing$	863
laughs$	863
law	6737
law$	1064 1065 1066 1067 1075 1078 8563 10390 3492
lawless$	3125 6934 3682
lax$	2254 2255 2256 2257 9780 9824 9825 9826 9827 6187 3362
lay$	4106 4107 4108 4109 3483
layabout$	3666
layabouts$	3666
lazily$	3707
laziness$	3707
lazy$	2254 2255 2256 2257 6187 3281 3362 3682 3707
lead	2602 7279
lead$	7473 218 219 220 221 222 223 1004 1005 1006 1007 8570 1126 1127 1128 1457 1458 1459 1460 1461 9554 3470
leader	7257
leader$	10021 10077 6841 6853 7242
leaders$	10021 10027 10077 6841 6853 7242
leadership$	9641 9642 9643 9644 9645 9646 9647 2363 2364 2365 2366 9859 9860 9861 9862 6388 6841 3332 7170 7191
leadin	10148
leading$	218 219 220 221 222 223 1004 1005 1006 1007 1457 1458 1459 1460 1461 6530 10200
leads	10148
leads$	218 219 220 221 222 223 8167 8168 8169 1004 1005 1006 1007 1126 1127 1128 1457 1458 1459 1460 1461 10236 3470
league$	6232
lean$	3227
learn	6278 2529 2543 6351 2651 6515
learn$	150 7735 731 4540 4541 4542 4543 4544 820 8287 8635 9260 9266 9280 9315 9316 9317 9318 9352 9842 9931 2640 2687 7119
learned$	731 4540 4541 4542 4543 4544 1512 9362 9363 9364 9365
learning$	138 6646 10310 3527 3553 3576 3578
learns$	9352 9374 9375 9376 9377
learnt$	731 4540 4541 4542 4543 4544 1513 9362 9363 9364 9365
least$	5836 5990
leave	10199 10386
leave$	0 1 3811 3838 7492 7493 7494 7495 7496 7497 7498 41 42 44 7555 7583 7709 7735 7763 7792 7794 7795 7796 4146 458 459 8170 8183 9260 9266 9280 9288 2206 2207 2208 2209 2210 2211 2212 2213 2214 2405 2406 7119 3384
leaved$	3838 7492 7493 7494 7495 7496 7497
leaver$	7412
leaves$	0 1 3811 3838 7492 7493 7494 7495 7496 7497 41 42 44 458 459 8185 2206 2207 2208 2209 2210 2211 2212 2213 2214 2405 2406 2939 3384 3603
leaving$	0 1 3838 7492 7493 7494 7495 7496 7497 41 42 44 458 459 2206 2207 2208 2209 2210 2211 2212 2213 2214 2405 2406 3384 7231 3603
led	7206
led$	7473 7498 7506 218 219 220 221 222 223 8167 8168 8169 8185 8186 8187 1004 1005 1006 1007 1126 1127 1128 6454 6956
left	10338 6690
left$	0 1 3811 7498 41 42 44 7814 8033 8041 4420 8185 4554 2206 2207 2208 2209 2210 2211 2212 2213 2214 2405 2406 10343 2939 7177 7190 3384 7237 3603
leg$	9142 10262
leggings$	5517 5518 9193 9194 9195 9210 9211 9212 9217 7097 7102
legs$	9142 10262
length$	5486
lenient$	9780
less	2630
less$	740 4787 5234 1615 1616 1617 1618 9557 2539 2704 3210
lesson	6658
lesson$	138 140 141 9420 9421 9422 9461 9462 9463
lessons$	138 140 141 8475 8715 9461 9462 9463 10300 10306 10311 10312 6780 7396
let	2476
let$	45 46 216 217 8033 8048 8049 8050 8060 8130 9260 9266 9280 9427 9682 9683 2258 2259 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2271 2272 2273 2274 2275 2276 2277 2278 2279 2280 2281 2282 2283 2284 2285 2286 2287 6096 6097 2405 2406 2426 2427 2428 2453 2474 2475 2759 7119 3384
leting$	2474 2475
lets$	45 46 216 217 8130 9427 2258 2259 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2271 2272 2273 2274 2275 2276 2277 2278 2279 2280 2281 2282 2283 2284 2285 2286 2405 2406 2426 2427 2428 2474 2475 2759 3384
letter	10038
letter$	9680 9783 9785 9786 10039 7182
letters$	9680 9785 9786 9829 9830 10039 7182 7183
letting$	45 46 216 217 9427 2258 2259 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2271 2272 2273 2274 2275 2276 2277 2278 2279 2280 2281 2282 2283 2284 2285 2286 2405 2406 2426 2427 2428 3384
leukae	3775
level	2630
level$	1369 9026 9027 9028 6387 10255 2855 7313 7406
levels$	9026 9027 9028 6387 7313
liability$	1064 4872 1065 4873 1066 4874 1067 4875
liaison$	6783
liaisons$	6783
liar$	8521 8522 8523 6871 6872
liars$	8521 8522 8523 6871 6872 7159
library$	5846 5851 5852 9863 6237
licence$	10402 10404 7457
licences$	10404
lie$	4106 4107 4108 4109 737 738 777 8603 9286 9423 9427 9452 9831 7184
lied$	737 738 777 9423 9446
lies$	4106 4107 4108 4109 4477 737 738 777 9423 9427 9446 9451 9831 9871 7184
life	6682 10377
life$	3819 7788 4215 4761 4780 4781 8692 8836 8882 8883 8902 8906 8918 8919 8920 8921 8922 6589 10260 10335 2959 6770 6841 6847 6935 7426
lifes$	6847
lifestyle$	3 4 5 6 7 8 9 3827 3845 7517 7526 8357 8361 8362 8383 8918 8919 8920 8921 8922 6764 6765 6770 6841 6861 6862 6911 6935 3654
lifestyles$	7517 7526 8918 8919 8920 8921 8922 6764 6765 6911 6935 3654
lift$	7701 7702 4059 4060 4061 4062 4063 4065 4066 7948 7949 7950 7951 7952 7953 7954 7955 7960 7963 8013 8017 8402 9069 5880
lifted$	9522 9523 9524 5881 5900
lifts$	7701 7702 4059 4060 4061 4062 4063 4065 4066 7948 7949 7950 7951 7952 7953 7954 7955 7960 7963 8013 8017 8402 9069
light$	1676 9153 3227 3247 3248 3255 3271
lighter$	1676 3247 3255
like	6290
like$	7919 7920 896 897 898 899 964 965 966 967 4816 4889 4890 4891 8613 5164 1371 5184 5195 5196 5197 5198 5199 5200 5201 5202 1423 1424 1425 5287 5288 5289 5441 5442 5443 5575 6200 9929 10125 3014 6841 7024 7036 7096 7098
liked$	896 897 898 899 964 965 966 967 3014
likelihood$	5764 1957 2633
likely$	4789 4790 2463 2522 3056 3428
likes$	7919 7920 896 897 898 899 964 965 966 967 10125 3014
liking$	896 897 898 899 964 965 966 967 3014
limited$	851 852 853 854 855 856 857 858 859 860 861 8636 8637 8638 8639 1179 1268 1269 1270 1271 3012 3122
line$	7864 7876 7877 7881 7883 7888 7889 7890 7891 8530 2534 10007 6527 10189 10191 6772 7277 7316 3522
lined$	2593
lines	7257
lines$	7853 7870 7876 7877 7880 7882 7887 7889 7890 7891 4871 8530 8786 2534 10191 6772 7323
lingered$	8060
link	9938
link$	932 7210 3456
linked	2632
linked$	988 2537 2567 10101 10132 6480 6481 10169 2945 6841
linking$	932
links$	935 936 988 6841 7210
lip$	4794 9142 6160 3256
lips$	9142
lipstick$	9146 9147 9148 7080 7088
lisp	10253
list	2524 2665 6473 2667 6504 2738
list$	9939 2480 10106 6475 10139 10149 10157 10209 6566 6572 6632 7223 7255
listed$	2497 6475
listen$	7735 7763 7847 8028 8029 8030 8031 8032 8033 8287 4674 4675 4676 4677 4678 9230 9260 9266 9280 9315 9316 9317 9318 9352 9556 9666 9842 9845 6278 7119 7120 7144
listened$	8028 8029 8030 8031 8032 8033 8041 8071 8072 9362 9363 9364 9365 9483 9499 9504 9507 9508 9510 9511 9512 9513 9552 9556 9676 9892 7144
listening$	8033 9259 7145
listenned$	8033
listenning$	8033
listens$	8033 9352 9374 9375 9376 9377
listing$	6475
listinged$	6475
listings$	6475
lists$	9939 6475 10139 10209 6572 7223
little	2461
little$	51 66 70 73 4570 851 852 853 854 855 856 857 858 859 860 861 1070 1099 1100 1102 1179 1268 1269 1270 1271 5215 8882 8883 1479 1496 5310 5393 9184 1938 1956 9616 9617 9618 5988 5993 5994 5995 2196 9660 9661 9839 9880 6269 3012 3034 3064 3102 3122 3167 3194 3270 3383
live	2461
live$	3934 7763 7825 7833 1081 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 1441 1457 1458 1459 1460 1461 2004 6269 6379 6511 10259
lived$	5229 5230 1457 1458 1459 1460 1461 2006 2864 2897 2912 3601
lives$	3819 7532 7533 7534 7537 4761 4780 4781 1081 8564 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 8902 8906 1457 8918 1458 8919 1459 8920 1460 8921 1461 8922 9017 9018 9019 9020 2005 2864 2865 2912 6935 3601
living$	1356 1357 1358 1359 1360 1361 1441 1457 1458 1459 1460 1461 10294 2864 2912 10376 10377 6729 3601
livs$	2912
local	2461
local$	1288 1641 9836 6269 2866 6830 3224
locat	10067
locate$	7301
location$	4039 4040 4041
lock$	2569
locked$	8117 6467 10130 6529 2884 2885
lockers$	6571
locs$	7078 7080
lodged$	2912
lodgers$	5231 5232 5233
lodges$	2912
lodging$	2912
lodgs$	2912
log	2489 2636 2667 2738 7206
log$	2486 6295 2492 9974 9978 6475 2676 6572
loged$	6475 2676
logged	2489 9952
logged$	2497 9975 2690 2691 10198 7299
loggerheads$	9431
loggin	2489
logging$	2486 2492 6475
logginged$	6475
loggings$	6475
logo$	7097
logos$	7097
logs	2489
logs$	9974 6475 10217 6572
loiter$	7033
loitered$	7033
loitering$	7033
loiterred$	7033
loiterring$	7033
loiters$	7033
lone$	1641 3223
loner$	3676
loners$	3676
long$	6162 9839 3248 3270 3271 3279
longer$	5237 5242 5276 5395 1588 1589 5409 2704
look$	3859 4083 626 627 628 805 1316 5312 5313 5314 5317 5318 5320 5321 5324 1517 1526 1689 1690 1691 9666 2305 9843 9845 10206 2888 3191 3253 3282
looked$	626 627 628 1273 1517 1526 5378 9034 9035 9036 9037 9038 9039 9050 1689 1690 1691 9499 9504 9507 9508 9510 9511 9512 9513 9676 2305 9892 2594 2867 6676 3191 3253 3282
looking$	626 627 628 4437 4710 903 904 905 906 907 908 4734 5121 5293 5312 5313 5314 5317 5318 5320 5321 5324 1517 1526 8991 8999 9000 5377 9034 9035 9036 9037 9038 9039 5394 9049 9121 5780 2305 10125 2889 7044 7045 7053 7054 7058 7145
lookings$	10125
lookked$	1517 1526
lookking$	1517 1526
lookout$	1069 9429 3729
lookouts$	1069 3729
looks$	8067 8068 626 627 628 1517 1526 9145 1689 1690 1691 9224 2305 2888 3191 3253 3282
loose$	4092 3072 3108
lorry$	4046
lose$	5295 5296 5297 8951 8952 8953 5301 5302 9288 2843 2899
loser$	8521 8522 8523 6871 6872
losers$	8521 8522 8523 6871 6872
loses$	2843
losing	2803
losing$	1684 9609 9610 6611 2843 2899 3551
loss$	9823 7361
lost	2803 2876 10338
lost$	4857 1684 9427 9847 9848 9849 9850 2390 2391 2533 6524 6611 2843 2899 3049 3077 7190 3551
lot$	687 8406 1287 8882 8883 1481 8985 8993 8994 2248 2723 6558 6857 7015
lots$	1687
loud$	3146
loudmouth$	3674
loudmouths$	3674
lounge	6729
lounge$	1745 1746 1747 10382
lounges$	1745 1746 1747
lout$	3666
loutish$	3666 3682
louts$	8542 8543 8544 3666
love$	532 533 534 535 536 537 538 539 540 541 542 896 897 898 899 964 965 966 967 8613 3014
loved$	896 897 898 899 964 965 966 967 3014
lover$	8004 8005 6796
lovers$	8004 8005 6796
loves$	532 533 534 535 536 896 897 898 899 964 965 966 967 3014
loving$	896 897 898 899 964 965 966 967 3014
low$	4425 4867 4888 8636 8637 8638 8639 1179 1191 1192 5006 5007 5008 5009 5010 5011 5012 5013 5014 5015 5016 5017 5018 5019 5020 5021 5022 5023 1232 1233 1234 1235 1732 9218 3039 3108 3122 3167 7101 3774
lower	2630
lower$	1191 1192 10040 3566
lowest$	3592
lowlife$	3666
lowlifes$	3666
luck$	8093
lupus	6725 3541
lupus$	10378 7349
lurch$	9672
lure$	2960
lured$	2960 6824
lures$	2960
luring$	2960
lycra$	7097
lying$	737 738 777 8548 8603 9427
machet	10408
machete$	10405
made$	41 42 44 95 97 98 99 7574 130 3939 3940 3941 3942 3943 3944 3945 331 332 383 428 476 8033 4498 8167 8168 8169 8185 752 835 4679 4680 4681 8347 953 972 973 8443 1129 1130 1132 1149 1438 5470 5686 5688 5691 9378 9384 5800 5844 5883 9623 9624 9625 9626 2180 2317 2318 2367 2532 10001 2556 6445 2800 6687 3028 7237
magist	3639
magistrate$	2934
magistrates$	8745 8746 2718 10180 2934
magnet$	2744 7317
magnets$	2744 7317
mail$	9816
mails$	9816
main$	10021 10077 10118 10200 3056 3100 3428 3431 3433 3435
major$	3435
majority$	2723
make	2488
make$	41 42 44 95 97 98 99 7574 130 3939 3940 3941 3942 3943 3944 3945 3946 3947 3953 3954 3955 3956 3957 4088 331 332 383 7849 4197 428 476 672 4498 698 8185 752 8287 835 4644 4645 4646 953 972 973 1129 1130 1132 1438 8956 1544 9098 5488 9146 9147 9148 9166 5525 5572 5686 5687 9349 9372 5720 9380 9384 9385 9429 5882 2180 2317 2318 6279 2781 2800 3028 7088
maked$	672 698 835 953 972 973 9098
maker$	6850 6854
makers$	6850 6854
makes$	3838 7492 7493 7494 7495 7496 7497 41 42 44 95 97 98 99 7574 331 332 428 476 672 4498 698 8167 8168 8169 8185 752 835 4679 4680 4681 953 972 973 1129 1130 1132 1438 9098 5686 9384 2180 2317 2318 2800 3028
makeup$	9146 9147 9148 9224 7080 7088 7097
making$	41 42 44 95 97 98 99 7575 7576 7577 130 3939 3940 3941 3942 3943 3944 3945 3946 7602 7720 7721 7722 7723 7724 7725 7726 7727 331 332 428 476 672 698 752 835 4687 4688 4689 953 972 973 8464 1129 1130 1132 1438 8999 9000 1544 9098 9427 2180 9715 2317 2318 2800 3028 6851
maladaptive$	2958
maladjusted$	3125
male	3439 3451
male$	7974 4716 5149 5152 5449 9103 9104 5452 9106 9107 1663 6281 2526 6876 7031 3224 3428
males$	4024 7678 7685 4035 4038 7695 7696 7703 7704 7706 7708 7715 7858 7876 7901 4273 7932 7933 7940 7943 7974 8366 8380 4732 8386 8387 8393 8394 8395 8396 8400 8401 4749 1140 8653 8677 8678 8679 8680 8681 8682 8693 8764 8765 8766 8767 8995 2526 6768 6876 6933 3692
malicious$	8442 3027 3682
malign$	992 993 994 3050
malnourished$	3245
malodorous$	3697
mam	2881 2920 2925 6734
mam$	2882 2917
man	6757
man$	4024 4028 7685 4033 4034 4035 4038 7695 7696 7700 7703 7706 7708 7831 7876 7892 7893 7894 7895 4243 4244 4245 4246 7900 7901 7902 7905 7940 7943 7974 7977 7987 7988 7995 7996 8000 8001 8016 4732 8386 8387 8393 8394 8395 8794 8811 8812 8813 8814 8815 8816 8817 8819 1362 5174 8832 8864 8870 8872 1415 5227 8887 8888 1440 8903 8904 8905 8910 1451 1452 1469 8995 9005 9006 9007 5515 5524 6281 10373 10410 6768 6801 6999 7001
manage	2594 2712 6549
manage$	8525 8585 8586 8613 8718 1341 5150 5151 1344 1356 1357 1358 1359 1360 1361 1441 8956 5312 5313 5314 5317 5318 1511 5320 5321 5324 8979 1534 8996 8997 5348 1541 1542 5351 1549 1556 5365 5366 5367 9328 9669
managed$	1356 1357 1358 1359 1360 1361 1441 1534 1549 9387 9388 9389 9390 9391 2000 2749 3586
management$	5049 2363 2364 2365 2366 3332 7170 7255
manager$	5846 5851 5852 5869 5870 9863 6237 10202 7255
managers$	5846 5851 5852 9863 6237 10202
manages$	1356 1357 1358 1359 1360 1361 1441 1534 1549
managing$	1356 1357 1358 1359 1360 1361 1441 5312 5313 5314 5317 5318 5320 5321 5324 1534 8999 9000 1549 1556 5365 5366 5367
manbag$	7094 7097 3702
manbags$	7094 7097 3702
manipulate$	1104 5111 3105
manipulated$	7506 1104 3105
manipulates$	1104 3105
manipulating$	1104 3105 3682
manipulative$	3131 3682
manipulator$	6871
manipulators$	6871
mannered$	6960 6961
many$	122 123 124 3970 3993 483 8796 9076 6132 6133 6156 6157
map	2566 7261
map$	2564 2565 2730 2775 3455
mapped$	2564 2730 10198 2775 3455
mapping$	2564 2730 2775 3455
maps$	2564 2730 2775 3455
march$	7874
marginalised$	3224
marked$	2497
marker$	6304 7222
markers$	6304 7222
market	6489
market$	10142 10210 7332
markets$	7332
marks$	7402
marria	10336
mask$	1744 9209 7097 7107
masked$	1744 7114
masking$	1744
maskked$	1744
maskking$	1744
masks$	9201 9202 9203 1744 9206 9209 7097 7107
massage$	2434
match	9938
match$	6453
matche	2715
matched$	6523
matching$	5543 2521 2786 3294 7259
material$	10140
materialistic$	3682
mates$	4158 4159 4160 7871
maths$	4824 7403 7405
matric	7261
matrix	7261
matrix$	10149 7262
matted$	3271
matter$	265 5640 5641 5661 9349 6234
matters$	8906 6125
mattress$	6681
mature$	1347 1548 5405 1610 1611 1612 1613 9075 1629 7027 7028 7029 3691
maturity$	1347 8830 1495 3691
may$	7874 4991 1381 6276 2471 2510 2587 2669
mayhem$	8417 6822 6912
me$	7165
meals$	10351
mean$	7473 7498 8185 6187 3250
meaningful$	5970 5971 5972 5973
means$	7473 7498 8168 8169 8185 2635
meant$	7808 7809 8168 8169 9446
measur	7270 7279
measure$	281 282 283
media$	4268 4269 4270 4271 4272 7926 7927 7928 9950 10119
medica	6614 3784
medical$	10253 10267 3570
medication$	10267 10280
medicine$	7373
mediterranean$	1663 5475 5477 3250 7090
medium$	1191 1192 5006 5007 5008 5009 5010 5011 5012 5013 5014 5015 5016 5017 5018 5019 5020 5021 5022 5023 1650 3227
meet	10239
meet$	7548 7555 4125 4126 4127 7792 7794 7795 7921 465 466 467 7985 8028 8029 8030 8031 8032 8073 8074 8075 8332 8334 8340 8342 9230 9260 9266 9280 9666 6805 7119
meetin	10136
meeting$	7638 7820 465 466 467 7985 8028 8029 8030 8031 8032 8073 8074 8075 9461 9462 9463 10138 7145 7231
meetings$	9461 9462 9463
meets$	465 466 467 9953
melato	3563
melatonin$	7371
meloterritorial$	3682
member	9913 9914 6265 6273 9947 9964 9967 9969 9971 6319 9973 2514 2515 6343 10006 10014 2561 2567 10030 2572 10053 10057 6422 10075 6425 6426 6461 2672 10136 10137 10163 10171 6536 2740 10240 10243 7238 3439 7261 7269 7270 7284 7290 7308
member$	1140 8653 8677 8678 8679 8680 8681 8682 8693 5702 5712 5724 5729 5730 5869 5870 10078 10122 10132 6757 6841 6909 6933
members$	145 274 334 708 983 8479 8547 1140 8653 1214 8677 8678 8679 8680 8681 8682 8693 1242 1710 1757 1758 5694 6066 9941 6298 2491 2518 9996 6369 2568 6380 10035 6419 10078 6430 10087 10090 2659 10132 2776 6592 6597 6841 6909 6914 6933 3134 3422 3441 7266
membership$	6356 10009 2567 6841
men$	4024 7678 4026 4027 7682 7683 7685 4033 4034 4035 4038 7692 7695 7696 7700 7703 7704 7706 7708 7712 7714 7716 7717 7778 7783 7790 4158 4159 4160 7831 7856 7857 7876 7892 7893 7894 7895 4243 4244 4245 4246 7900 7901 7902 7905 4273 7930 7931 7935 7940 7943 7974 7977 7987 7990 7993 7994 7999 8000 8001 8016 8073 8074 8075 8364 8370 8371 4732 8386 8387 8393 8394 8395 8396 8399 8400 4749 4752 8750 8764 8765 8766 8767 8794 5149 5152 8811 8812 8813 8814 8815 8816 8817 8818 1362 5173 8837 8838 8855 8862 8870 8871 8872 1413 8887 8888 1451 1452 1469 8995 9005 9006 9007 9175 9227 6768 6770 6772 6801 6999 7001
menace$	948 949 950 4831 1024 4833 4834 4835 4836 4837 4838 4839 4840 4841 4842 8496 8497 4845 4846 3021 6871 6894 3680
menaced$	948 949 950 3021
menaces$	948 949 950 3021 6871
menacing$	948 949 950 3021 3250 7061 3680
mend$	349 9842
mended$	349 5660
mends$	349
meningitis$	3776
mental	6614 6615
mental$	10267 10268 2822 6633 10336 6934 3774
mentality$	6841 6849 6862 6974 7201
mentally$	3161
mentor$	7384
mentoring$	138
merely$	1833 1958 2170 2171
merry$	4936
mess$	4101 9823 6175
messag	2519 10101 6466
message$	7921 465 466 467 469 470 471 472 473 474 475 6503 10179 7182
messaged$	465 466 467 469 470 471 472 473 474 475
messages$	7690 4051 4052 465 466 467 7929 469 470 471 472 473 474 475 9981 10119 6566 2760 7182
messaging$	7638 465 466 467 469 470 471 472 473 474 475
messed$	1217 5031
messy$	3271
met	2893
met$	7637 465 466 467 8048 8049 8050 8060 9676 2447 6805
methyl	3563
methylphenidate$	7371
mice	2910
mice$	6718
micro$	3294
middle$	1666 1670 5499 6731
might$	2026 2027 2028 2029 2030 6276 2471 2709
migrai	3775
mind$	8757 1446 1447 1448 1449 1450 9627
minded$	6958 6965 7153
minder$	9080 9081 9082 9083
minders$	9080 9081 9082 9083
mindset$	6862
mini$	5214 9193 9194 9195 5564 3034 3194 7102 3301
miniature$	3194
minimal$	8636 8637 8638 8639 1179 5988 3122
minimise$	701 862 3006
minimised$	701 862 3006
minimises$	701 862 3006
minimising$	701 862 3006
minimum$	9659
miniskirt$	3702
miniskirts$	3702
misbehave$	3679
misbehaved$	3679
misbehaves$	3679
misbehaving$	3679
misbehaviour$	3679
miscar	3561
miscarriage$	7369
miscarried$	7369
mischief$	9430 6822 3046
miscreant$	3666
miscreants$	3666
miserable$	8414
misery$	8414
misfit$	8521 8522 8523 6871 6872
misfits$	8521 8522 8523 6871 6872
misfortune$	8132 8133 8135 8136
misguided$	2958
mishandle$	3710
mishandled$	3710
mishandles$	3710
mishandling$	3710
misled$	7190
mismanage$	3710
mismanaged$	3710
mismanages$	3710
mismanaging$	3710
misper$	6778 6881
mispers$	6778 6881
miss$	7763 7792 7794 7795 7796 9288 9427 2348 2349 3588
missed$	9427 9789 9790 9791 9792 2348 2349 9847 9848 9849 9850 3371 3588
misses	2876
misses$	9427 2348 2349 3588
missing$	7520 7521 7522 7523 7524 7768 7829 7906 7907 7915 4263 4264 8425 8426 5001 1259 5651 9427 2348 2349 6326 6778 3588
misuse$	3839 7375
misuser$	8516 8517 6871
misusers$	8516 8517 6871
mix$	7763 8028 8029 8030 8031 8032 932 945 946
mixed$	4037 391 392 393 394 395 396 397 932 945 946 8636 8637 8638 8639 1642 1645 1660 1664 1668 1676 5498 5506 5507 5508 1702 1703 3255
mixes	10199
mixes$	932 945 946 10148
mixing$	8028 8029 8030 8031 8032 932 945 946
mob$	990 991 1287 6848 3041
mobile$	2494 9956 3412
mobiles$	2494 9956
mock$	3594
mocks$	7405
modern$	3112
modestly$	8076
modus$	7249 3443
mohawk$	3698
mohawks$	3698
mohican$	3699
mohicans$	3699
mollycoddling$	9029
moment$	2773
moncler$	3701
money$	7701 7702 4059 4060 4061 4062 4063 4065 4066 4158 4159 4160 7835 7836 7837 4236 4237 4238 7948 7949 7950 7951 7952 7953 7954 7955 7960 7963 4705 8361 8362 8383 8389 8402 8418 9818 9884 9984 6825 3109 7193
monito	2489 6327 2594 2738
monitor$	9963 9974 9978 2662 6483 2676 2685 7301
monitored$	9975 9980 6483 2676 2685 10198
monitores$	2685
monitoring$	2520 6483 2685
monitors$	9974 6483 2685
monkey$	9622
monster$	6871
monsters$	6871
month$	9420 9421 9422 7193 7432
months$	7193 7432
mood	6615
mood$	10268 3525 7366
moods$	7366
moody$	3682
moral$	4663
morals$	8733 6916 6975
more	3399 3470
more$	3829 3830 3831 3832 3833 7752 1365 1366 1367 1368 1376 1377 1378 1379 1395 1426 8984 8993 8994 1614 9484 9493 2357 2358 2359 2360 2361 6231 6233 2436 2437 2441 7015 3428
morning$	9420 9421 9422 3502
morphi	6622
morphine$	10275
most$	687 8796 8984 9074 9076 1698 5594 1787 1789 2723 6558
mostly$	1753
mother	10325 6682 10337 6685 2881 10345 10348 10349 2908 2920 6730 2925 6734
mother$	1124 1125 5037 5038 8742 8886 1465 1474 5283 5284 5285 5286 2859 2860 10322 10335 6683 2878 2879 2882 10354 2895 6711 10376 2923 6978 3205
mothered$	3205
mothering$	1372 1373 1374 9029 9034 9035 9036 3205
motherred$	3205
motherring$	3205
mothers$	1124 1125 5037 5038 1372 1373 1374 6081 2895 6978 3205
motions$	9814
motivated$	900 4982
motivation$	8733 6820 6975
mould	2910
mould$	10370 6718
mount	2488
moustache$	7062 3698
moustaches$	7062 3698
mousy$	3271
mouth$	690
mouthed$	6954 6955
mouthy$	3682
mov	2681
move$	4152 4153 4154 9260 9266 9280 9432 9842 9938 10340 10386 7119 7394 7414
moved$	294 295 296 297 8117 9265 9271 9276 9285 9361 9631 9632 6144 2749 2864 10338 6686 6690 2922
moveme	9913 6297 2665 6473 6474 10136 10141 2737 7269
movements$	9950 9951 6299 6545
moves	3586
moves$	7394 7414
moving	10206
mri$	10289
ms	6725
ms$	10378 7351
much$	68 687 5252 1480 5305 8993 8994 2249 6130 6131 2378 6212 2723 6558 7015 3280
mugged$	2949
mugger$	8521 8522 8523 6871 6872
muggers$	8521 8522 8523 6871 6872
mugshot$	2689 3734
mugshots$	3734
mule$	8524 8604 8605 8606 6873 6917 3110 6919
mules$	8524 8604 8605 8606 6873 6917 6919
mullet$	3698
mullets$	3698
multi$	2012 2461
multiple$	483 6132 6133 6725 3775
mum	10325 6682 10337 6685 2881 10345 10348 10349 2908 2920 6730 2925 6734
mum$	8199 1124 1125 5037 5038 8742 1474 5283 5284 5285 5286 2859 2860 10322 10335 6683 2878 2879 2882 10354 2895 6711 10376 2917 2923 6978
mums$	8199 1124 1125 5037 5038 2895 6978
murder$	2469 6379 3428
murmur$	7353
muscly$	3227 3697
muscular$	3227 3541 3697
must	2581
must$	21 22 23 24 25 26 720 735 811 824 1381 9831 2373 2375 2510 2562 2669 7184
mystery$	709 712 715 716
nails$	8788 5517 5518 9204 7074 7080 3273
naive$	77 78 721 8927 8928 8929 5287 5288 5289 5310 5423 5424 5425 5426 9597 9598 3007 7010 3682
naivety$	7746 7747 7748 7749 7750 7751 8129 690 4515 4516 4532 725 726 4535
naked$	4276 4284 7983
name	2529 2543 6351
name$	7735 8874 8875 8876 8877 8912 8913 8914 9875 9926 9957 2638 2780
named$	2678 2780 3428
names	2466 9973 2665 6473 6474 6504 2754 6562
names$	9926 9939 9940 9941 9943 9957 2638 2644 10157 10212 10213 6566 2780 7211
naming	2529 2543 6351
naming$	2780
nan	10325 6682 10337 6685 2881 10348 10349 2908 2920 6730 2925 6734
nan$	10322 10335 2917
nana	10325
nannies$	9080 9081 9082 9083
nanny$	9080 9081 9082 9083
nannying$	9029
narcissist$	6871
narcissistic$	3682
narcissists$	6871
narcol	3541
narcolepsy$	7349
nasty$	3049 3682
nation	6662
national$	10315 3413
natural$	8151 8152
naughty$	4805 3049 3125 3131 3682
near$	2238 2239 2240 9949
nearby$	6326
nearly$	1654 3193
neat$	1663 5477 3270 3271
neatly$	1661 3251
necessary$	2635
neck$	9142
necks$	9142
need	6290 10254 2828 6679
need$	21 22 23 24 25 27 791 812 816 1312 1313 1314 1382 8858 8932 8933 8934 1489 5298 8990 1537 9021 9022 9023 1565 1566 1567 5376 1569 1570 1571 1572 5384 5385 5386 5387 5388 5389 5390 5391 1585 1586 9048 5396 5397 5398 5399 5400 5401 5402 9056 9058 5423 5424 5425 5426 5427 5428 5429 5430 9098 9929 2581 10125 6636 10332 7335 7378 7384
needed$	8990 1585 1586 2019 2635
needing$	1312 1313 1314
needless$	3872
needs	2828 3568
needs$	21 22 23 24 25 28 7589 7590 792 813 817 1312 1313 1314 8990 1585 1586 9048 5396 5397 9098 9769 10125 2813 6636 2836 7335 7378 7384 7385 7388
needss$	7385
needy$	3125 3682
neet	3591
neet$	7399 3686
neets$	3685
negative$	3905 8393 8394 8395 8396 992 993 994 8650 8651 9992 3019 3050 3051 3164 7248
neglec	2884 6710 10366
neglect$	9691 2307 2308 9823 9879 10361 10362 10363 10365 3365 7194 7196 7420 3628
neglected$	2307 2308 6692 3363 3364 3365 7420 3628
neglectful$	3707
neglecting$	2307 2308 3364 3365
neglects$	2307 2308 3364 3365
negligence$	7196 3707
negligent$	3707
negligently$	3707
neighb	6392 7431
neighbourhood$	8564 6274 6282 6283 6284 2477 2478 6293 2513 10045 6452 6471 2664 10126 10127 6485 2679 2692 2696 6520 6542 2748 2770
neighbours$	8559 8563 6829 6830
neither$	807 882 1886 1891 1901 1913 2091 5899 2092 2093 2094 5902 2102 2113 2114 2115 2116 2117 2118 2127 2138 2174
networ	6343 2572 10034 10141 10237 7269 7270
network$	7876 9996 10025 10028 6380 10191 6772 3456 3506
networks$	10028 10191 6772
neurod	3771
never$	4396 4407 4408 4409 4410 739 4577 800 801 802 803 804 806 807 866 4693 4694 1775 1777 5613 1806 1807 1808 5617 5618 1819 1824 5633 5719 1912 5737 5738 1939 9438 9439 2069 2070 2071 2072 2073 2074 2075 2076 2077 2078 2079 2080 2082 2083 2106 2119 2174 2431 2432 2704 2845 3123 3210 3335 3704
nevertheless$	7629 7633
new	2461
new$	6269 6703
news$	8456 9603 9604
next	2593
next$	52 4489 4490 4491 4492 5528 6003 7216 7234
niche$	9958
nickna	2466 2665 6473 6474 2754 6562
nicknames$	9941
nicotine$	10278
nigerian$	1663 5477
night$	8427 8602 9420 9421 9422 9979 10276 10277 3774
nightm	3774
nightmare$	8434 1064 4872 1065 4873 1066 4874 1067 4875
nights	6623
nights$	10276
nike$	7097 3294 3297
nikes$	7097
nine$	8478
nines$	9226
nineteen$	7971 7973 543 8006 8007 8811 8812 8813 8814 8815 8816 5169 8848 8849 8850 8851 8852 8853 8854 9094 6999
no$	66 73 7737 7802 7816 8036 8044 4445 649 654 4463 677 8205 4560 754 755 4570 851 852 853 854 855 856 857 858 859 860 861 871 872 873 874 875 876 878 879 880 881 884 4856 1070 4884 1099 1100 1102 1115 1116 4947 4948 1179 5120 1429 1434 5271 5272 1468 1490 1491 5393 1587 1591 1592 1593 1594 1601 5414 5415 5643 5644 5645 5646 1853 1858 1859 1860 1861 1862 9330 9331 9332 9333 1877 1888 1889 1890 1892 1894 1895 1902 1904 1914 1916 1917 1919 1932 5741 5744 5745 5746 1940 1941 1942 1943 1944 1945 1946 1956 9438 9439 5789 5790 5791 5792 5796 2060 2063 2065 2091 5899 2092 2093 2094 5902 2095 2097 2098 2099 2100 2102 2113 2114 2115 2116 2117 2118 2123 2124 2125 2126 2127 9593 2139 2151 5961 2158 2162 2163 2164 2165 2175 5988 5995 2190 2191 2192 2193 2194 2232 2906 10370 2919 2924 3012 3079 3087 3108 3122 3167 3358 3360 3383 3428
nobody$	650 653 676 871 872 873 874 875 876 877 879 880 881 882 8923 9066 1888 1889 1890 1891 1895 1901 1913 2059 2064 2091 5899 2092 2093 2094 5902 2097 2098 2099 2100 2102 2123 2124 2125 2126 2127 9592 2138 2150 9613 2174 7019 3336
nomina	7261 7263
nominal$	9989 2550 10023 10122 6486 6496 6841 7239 3457 7305
nominals$	9989 10023 10026 6496 6841 3730
non	6660
non$	1071 1239 3083 3085 3116 3117 3118 3119 3120
nonattendance$	10313
noncompliance$	3678
noncompliant$	3678
none$	591 605 882 889 890 1436 8923 1886 1891 1895 1901 1913 1962 1963 1964 2091 5899 2092 2093 2094 5902 2102 2113 2114 2115 2116 2117 2118 2127 2134 2135 2138 2150 9615 2174
nonengagement$	3678
nonetheless$	7629 7633
nonexistent$	9824 9825 9826 9827
normal$	8685
normalise$	3006
normalised$	3006
normalises$	3006
normalising$	3006
north$	1734
nose$	9142
not	6391
not$	7557 3914 3916 3980 3984 4395 4397 8053 4407 4408 4409 4410 8184 739 4566 800 801 802 803 804 806 883 4695 4696 4787 980 996 8590 8593 4967 1160 4969 4970 4971 4972 4973 1174 5032 1397 1430 5240 5241 1437 1483 1485 1486 1497 1584 5410 5411 5412 1773 1774 5586 5587 5588 5589 5607 5611 5612 1819 1824 1852 9330 9331 9332 9333 1887 1893 1903 1915 5735 5736 1931 1934 1939 9438 9439 1979 1980 5803 5804 5805 5806 5807 5828 5829 5875 5876 2069 2070 2071 2072 2073 2074 2075 2076 2077 2078 2079 2080 2082 2083 5897 5898 2091 2094 2101 2106 2110 2119 5928 5930 9609 9610 5968 5974 5975 2174 2181 2182 2238 2239 2240 2252 6192 9869 2704 2796 2845 6664 3123 3195 3196 3202 3210 3335 3549
note	2667 2738
note$	1761 1762 2486 2492 6475 6572
noted$	1761 1762 2690 2691 10198
noteed$	6475
notes$	1761 1762 6475 6572
nothing$	51 3860 54 4444 1479 1496 9066 9181 5584 1878 1879 1880 1881 1882 1883 1888 1889 1890 1923 1924 1925 1947 1948 1949 1950 1951 1952 1953 1954 5773 9438 9439 9592 2133 9656 9657 9658 2202 2203 2204 9844 7019 3320 7146 7356
notice	10038 6464
notice$	1761 1762 9554 9627 9641 9642 9643 9644 9645 9646 9647 10039 10086 10117 2686
noticed$	7509 1761 1762
notices$	1761 1762 10039 10086
noticing$	1761 1762
notify$	2453 2474 2475
notifying$	2474 2475
notifys$	2474 2475
noting	2667
noting$	1761 1762 2486 2492 6475
notinged$	6475
notings$	6475
notoriety$	8131 8357
notorious$	1087 1088 1089 1090 1091 1092 1093 1094 1284 3175 3684
nous$	1338 1340 5203 1396
november$	7874
now$	8196 8197 8931
nowhere$	2246
nucleus$	6909
nude$	4276 4284 4285
nudes$	487 7956 503 504 505 506 6782
nuisan	6399 6585
nuisance$	8533 8554 8743 9853 10052 10205 10211 10238 6871 6894 6915 3131 6984 7317
nuisances$	6871 6984 7317 3675
number	2630 6473
number$	4039 4040 4041 484 5334 8988 2493 2541 6358
numbers$	4039 4040 4041 9818 9884 9886 9895 9896
numerous$	3993 483 6132 6133 6156
nurse	10283
nurse$	10272 10282
nuts$	6934
nutter$	6871
nutters$	6871
obese	3547
obese$	7355 3697
obesit	3547
obesity$	7355
obey$	9260 9266 9280 7119
object	10066 2736
object$	10208
objective$	10092 2635 10208
objectives$	10092
oblivious$	74 75
obnoxious$	3682
observation$	6296 3405 7226
observations$	6296
observe$	6483 2676 7301
observed$	7259 3726
observeed$	6483 2676
observeing$	6483
observes$	6483
obsessed$	525 526 527 528 529 530 531 3394
obsessive$	3771
obstructed$	7190
obstructive$	8710 8711 8712 8713 8714 6944 3682 3707
obtain	2668 10167 3399 3437 3459
obtain$	8069 8070 2452 6487 6560
obtained$	2452 6487 7224
obtaining$	2452 6487
obtains$	2452 6487
obvious$	8151 8152 1869 6156 9809 9810
obviously$	1977 1985 5793 1986 1987
occasion$	9420 9421 9422 9442
ocd	3771
ocg	6375
ocg$	10028
ocgs$	10028
october$	7874
odd$	709 712 715 716 3250
odour$	7067
of	6338 3399 3463
of$	3879 3883 3885 3886 3911 4079 4090 4091 4353 8092 4798 4869 4870 1080 4918 8583 4966 8640 5072 5080 5095 5177 5248 5255 5256 5257 5277 5290 5413 9102 9105 1667 1669 5491 5495 9257 9338 9392 9393 1978 1985 5797 9471 5821 5822 5823 9520 5956 6035 6038 6055 9828 6206 6210 9868 9915 6275 6288 9948 9949 2490 6303 6314 6328 9982 6334 6342 6349 6350 10009 6360 6361 6373 2589 6423 6434 6436 6441 6449 10108 10131 2678 10150 6531 6552 6596 6605 6643 6654 6702 6708 6709 6712 2944 6832 6909 7082 7125 7139 7228 3428 7238 7240 7286 7325 3581 7450 7458
off	6557 2846
off$	3867 7546 7710 7911 7914 7918 4671 4672 8384 8553 4904 4915 4916 1259 5653 9631 9632 6098 6099 6117 6118 6119 6120 6121 6122 6176 6177 6340 2604 6627 10292 6640 6654 6779 6889 6941 7175 7327
offen	9923 10013 10014 10133 10134 10135 10147 10176 10249
offen$	9990
offenc	6346 2554 6438 2708 6753 6756
offence$	9998 9999 6362 10019 10091 6516 10404 10406 10407 10409 3445 7287 3806
offences$	9998 9999 6362 10091 6516 10404 10406 10407 10409 7287 3806
offend	9913 2527 6337 9991 9997 10024 10053 6438 6443 10141 6505 10158 10192 6585 6738 7215 7238 7249 7263 7269 7270 7284 7290 7308 3645 3743
offend$	7763 7792 7794 7795 7796 9288 9289 9300 5648 9423 9427 9983 10000 10100 10165 10223 3426
offendded$	9427
offendding$	9427
offended$	9427 3805
offender$	8393 8394 8395 8459 1003 1084 9989 9990 6357 6359 10023 6496 10388 6860 7241 3447 7256 3457 7453 3669
offenders$	8393 8394 8395 8399 8459 1003 1084 9989 9990 10023 10026 6860 7241 7266 3669
offending$	7516 7852 7859 7862 7866 7868 8162 8244 8370 5050 5051 5052 9427 6335 9990 2535 2583 10046 6429 10088 10091 10094 10096 2684 10205 10211 10226 10232 10238 10399 3053 6911 7287 3507 3644 3805
offends$	9423 9427 10100 10223 3805
offens	6346 2554 6438 2708 6753 6756
offense$	9998 9999 6362 10091 6516 10406 10407 10409 7287 3806
offenses$	9998 9999 6362 10091 6516 10406 10407 10409 7287 3806
offensive$	10405 3682
offer$	486 8294 8295 5590 5592 5593 9247 5595 1788 5597 1790 1791 9314 9401 9402 9403 9415 9420 9421 9422 9461 9462 9463 9666 2983 6818 6819 7127
offere	3568
offered$	7643 486 5590 5592 5593 9314 9623 9624 9625 9626 10081 2983
offering$	486 9314 9401 9402 9403 2983 7127
offerred$	486 9314 2983
offerring$	486 9314 2983
offers$	486 8294 8295 9247 5595 1788 5597 1790 1791 1792 1793 1794 1795 9314 9461 9462 9463 2983 6818 6819 7116
office	6274 6282 6283 6284 2477 2478 2479 6293 2505 2513 6324 6452 6471 2664 10126 10127 2679 2692 2696 6520 6542 6549 2745 2748 2770 6740 6757
office$	5846 5851 5852 9863 6237 10202 3389
officer$	5869 5870 2455 9920 9935 9936 9937 6285 6286 6287 9946 6313 2510 6321 9977 2596 2643 10105 2645 2648 6460 10124 6472 2675 10138 6500 10168 10173 10195 2746 2751 2752 10216 2758 6567 2764 6578 2774 10410 3389
officers$	7943 8412 4760 9099 9100 6261 2455 9917 9920 9927 9928 2468 9935 9936 9937 6285 6286 6287 2482 6292 9946 9955 6313 2510 6321 9977 9980 10019 2596 6414 2643 10105 2645 2648 10124 6472 2675 10138 6494 6500 10168 10173 10180 10195 10202 2746 2751 2752 10216 10218 2758 6567 2764 6578 2774 10246 10393 6830 7281 3492
offices$	10202
offrol	3586
offroll$	7394
offrolled$	7394
offs$	6890 7327
often$	3967 454 9793 9794 9795 9796
oily$	1676 3255
okay$	5357 5358 5359 5360 5361 5362 5363
old$	7975 1322 1323 1324 1326 1347 1370 1547 5403 1629 5451 5454 5456 5642 10316 3203 3212
older$	4025 4029 7693 4045 7705 4053 7713 7780 4136 4137 7832 7856 7876 7879 4248 4275 4278 4279 4283 7940 7943 7974 7976 7977 7989 7991 4341 4343 4348 8003 4711 4712 4713 4714 4718 4719 4720 4721 4722 4723 4724 4726 4727 8393 8394 8395 8396 4747 941 944 8753 8794 5149 5152 1347 8811 8812 8813 8814 8815 8816 8911 5342 1663 10325 6772 2988 6798 6801 6999 3250 7096 7098
olders$	7856 7876 7879 8399 8530
olds$	8841
olive$	1676 3247 3255
omission$	3331
omissions$	3331
on	6338 7206 3399 3635
on$	3948 7618 7619 7643 7679 7680 7681 7684 4032 7687 4167 4193 4414 4426 4427 4478 4493 4495 4497 4500 8534 8535 8558 8727 5075 8847 9102 9105 1652 5489 5505 5571 9257 5776 5779 5781 1981 5812 5813 5814 9607 6025 6026 6027 6052 9756 9757 9797 9868 9888 9889 2484 9948 9949 2490 9952 6305 6306 9972 6320 9993 6352 10031 10051 6400 10056 6416 6434 6462 2688 6498 6519 6611 2814 6625 10290 2833 6706 2935 2940 10403 6877 6907 6983 7139 7160 7203 7214 3474 3648 3649
once$	7627 5787 9456 2388 6239 6240
one	6273
one$	4047 4190 4691 4692 4771 5063 8924 8987 9067 9068 1641 9149 1698 9159 9160 9161 9162 9163 9164 5695 5700 5701 1895 5710 5711 5722 5723 5729 5730 9420 9421 9422 5808 5809 5868 2061 5873 2066 5899 2092 2093 5902 5903 2102 2127 5937 2140 5959 9614 5983 2176 6254 2509 10122 10170 6644 2837 6645 6646 10299 3224
ones	6535
ones$	7678 8458 8833 8935 8936 8937 8938 8939 1493 9149 6383 6561
onesie$	7097
onesies$	7097
ongoing$	6379
online$	460 4268 461 4269 462 4270 463 4271 464 4272 7926 7927 7928 6297 2989
only$	190 4375 4378 623 629 640 641 642 643 644 645 646 648 1259 1299 1833 1958 5850 2170 2171 6024 2357 2358 2359 2360 2361 2374 6184 3315
onto$	6305 2688 6498
onus$	384 385
open$	7505 8763 9260 5609 9266 5615 5620 9280 5629 5705 6511 7119
opened$	8060
operandi$	7251
operat	2461 2479 2567 10066 10067 6593 7269 7279
operate$	8288 1356 1357 1358 1359 1360 1361 9231 9261 9267 9272 9281 9357 10111 10246
operated$	1356 1357 1358 1359 1360 1361 6637
operates$	1356 1357 1358 1359 1360 1361
operating$	1356 1357 1358 1359 1360 1361
operation$	10055 2595 2596 10107 10116 10175 10289 3480
operational$	6269 3472
operations$	10107 10116 10289
operative$	6929 7148
operator$	9935 9936 9937 6285 6286 6287 6321 3389
operators$	9935 9936 9937 6285 6286 6287 6321
opport	6512 7206 7270 7279 7283
opportunit$	4056 249 250 8293 2328 2329 2330 2331 9809 9810 6818
opportunited$	4056 249 250 8293 2328 2329 2330 2331 9809 9810 6818
opportunities$	3930 3931 3932 125 4056 249 250 2328 2329 2330 2331 9809 9810 2600 6818 7179
opportuniting$	4056 249 250 8293 2328 2329 2330 2331 9809 9810 6818
opportunits$	4056 249 250 8293 2328 2329 2330 2331 9809 9810 6818
opportunitted$	4056 249 250 8293 2328 2329 2330 2331 9809 9810 6818
opportunitting$	4056 249 250 8293 2328 2329 2330 2331 9809 9810 6818
opportunity$	3930 3931 3932 125 4056 249 250 8293 2328 2329 2330 2331 9809 9810 2600 2773 6818 7179
opposed$	7132 7135
oppositional$	3131 3525 3682
opt$	302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 2962
opted$	106 107 108 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 9799 6216 9870 2962
optici	2823
opticians$	6631
opting$	302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 2962
option	7270 7279 7304
opts$	302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 2962
optted$	302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 2962
optting$	302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 2962
or$	6004 3514
oral$	492
order$	10083 6457 10129 10161 10203 10204 10229 10397 10398 10402 10403 10404 10405 7319 7413 7448 7453 7454
ordered$	6553 6687 6733 6748
orders$	10083 6457 10112 10129 10161 10190 10203 10204 10229 10404 7319 7448
ordinary$	3250
organi	10148
oriental$	1663 5475
ot$	6776
other$	3809 7464 7465 7842 4511 4512 4756 4757 8423 4813 4815 8484 8485 8486 8487 8488 8489 8490 8491 8492 8493 8494 8495 8498 8499 8501 8503 4909 8568 8717 9071 9073 9077 1641 6113 9906 6761 6830 3224 3333 3428
others	6536
others$	3809 7464 7465 4388 4392 4393 4401 4419 4511 4512 730 4576 4586 4587 4783 976 977 978 4812 4814 8484 8485 8486 8487 8488 8489 8490 8491 8492 8493 8494 8495 8498 8499 8500 8560 1139 8794 8833 8935 8936 8937 8938 8939 9071 9076 9159 9160 9161 9319 9320 9321 9322 9323 5677 5678 5679 10071 6761 6773
otherwise$	592 593 8055 8058 8059
ought$	21 22 23 24 25 29 589 719 736 743 744 745 746 747 748 749 750 751 760 763 764 765 766 793 814 825 2018 2021 2022 2023 2024 2025 5977 2245
our$	4640 9829 9830 9836 7116 7138 7172 7183 3428
out	6351 10079 6693
out$	3866 7547 7710 260 271 7766 7776 7794 7795 7801 7822 7827 7830 4324 8064 629 8385 4733 4765 8508 1077 1079 8592 1218 1230 5046 1240 1259 1264 1274 9117 9122 9427 9437 9631 9632 6021 2227 2253 9931 6326 2615 6424 2640 6465 2662 6482 2687 6557 2846 6667 10339 10343 6692 10346 6775 6941
outbursts$	8603 8706 8707 6942
outcome$	7285
outcomes$	7285
outfit$	9193 9194 9195 7099 7102
outfits$	9193 9194 9195 9196 9197 9224 7099 7102
outlaws$	8598
outlook$	1338 1340 8906 1446 1447 1448 1449 1450
outrageous$	8641 8642 8643 8644 8645 8646 8647 8648 8649 3131
outright$	1796 7116
outs$	8508
outside$	8558 1229 9972
outstanding$	6511 3428
over$	4050 1138 5161 5162 5163 8948 8949 8950 8954 8955 1654 5489 9192 9218 9221 9874 9903 9948 2980 3156
overcr	3799
overcrowded$	10370
overdo	3536
overdose$	7344
overdosed$	7344
overdressed$	3697
overdue$	10270
overhe	6515
overla	2715
overlaid$	6523
overlook$	3375
overlooked$	3363 3375 7190
overlooking$	3375
overlookked$	3375
overlookking$	3375
overlooks$	3375
overly$	3185
oversexualised$	3660
oversight$	2363 2364 2365 2366 7170
oversized$	3294
overt	2655
overt$	6463
overweight$	7358 3697
owing$	3826 288 4104 2904 10366
own	7409
own$	3818 12 3821 3822 7476 7477 7478 7479 37 3846 3847 3848 3936 3937 4067 4068 4069 4070 4071 4072 4073 4074 4075 4076 269 4092 4100 4140 335 336 337 372 373 4428 661 8123 8124 4472 4473 4476 4479 4480 8161 783 4892 5104 5115 8790 8791 8792 8793 5141 8806 8807 5249 8965 8966 8967 8968 8969 8970 8971 8972 8973 8974 8975 8976 8977 9002 9010 9011 9012 9013 9014 9015 9016 5364 5861 5862 5863 5864 5865 5866 5949 6084 10271 10352
owned$	9362 9363 9364 9365
ownership$	4594 4595 4596 4597 4598 4599 4600 4601 4602 4603 4604 4605 4619 4620 4621 4622 4623 8277 8278 8279 8280 8281 8282 8283 8284 8285 8286 9554 9859 9860 9861 9862 7191
pacemaker$	2804
pack$	990 991 1287 6848 3041
packag	7206
package$	8608 7383
packages$	7805 7889 7890 7891 8608 6774 6922
padded$	3294
paedia	6628 2823 6633
paediatric$	6631
paediatrician$	10281 10282 10286
paid$	986 5849 5853 2180 2352
pain$	1064 4872 1065 4873 1066 4874 1067 4875
painkillers$	10278
pair$	9144
pakistani$	1663 5477
pale$	1676 9153 3247 3250 3255 3697
palest$	1683 3275
palm$	2314 3367
palmed$	2314 3367
palming$	2314 3367
palmmed$	2314 3367
palmming$	2314 3367
palms$	2314 3367
panel	7270
panel$	5846 5851 5852 9863 6237 3389
panic	6614
panic$	10267 3525 3529
paperwork$	9806 9818
paracetamol$	7346
parade	6489
parade$	10037 10142 10210
paranoid$	3682
parcels$	7805 6774
parent	6682 6683 10337 6685 2880 10345 10348 10349 2908 2925 2936
parent$	8613 5037 5038 5262 8916 8917 1465 1474 5283 5284 5285 5286 2859 10322 10335 2878 2879 10354 2895 6711 2923 6978 3205 7410 7425
parental$	4887 5030 3174 3631
parented$	3205
parenting$	1372 1373 1374 9029 9046 6744 3205
parents$	8199 1124 1125 5037 5038 8742 1372 1373 1374 5262 8916 8917 5689 5690 5692 5693 6066 6080 9829 9830 10322 10335 2878 2879 10344 10354 2895 6711 10376 2918 2923 6913 6978 3205 7182 7183 7410 7425
parentted$	3205
parentting$	3205
park	6392 7431
park$	7872 7873 7892 7893 7894 7895 8073 8074 8075 10037 10045 10142 10210
parka$	7093
parkas$	7093
part$	292 4355 4356 8010 687 8162 8242 8243 8244 8247 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 8634 2567 6402 10132 2847
partake$	391 392 393 394 398 399 400
partaked$	398 399 400
partakes$	398 399 400
partaking$	391 392 393 394 398 399 400
partially$	3554
participant$	665 6802 7009
participants$	665 6802 7009
participate$	391 392 393 394 665 9230 9260 9266 9280 7119
participated$	391 392 393 394 665
participates$	391 392 393 394 665
participating$	391 392 393 394 665
participation$	391 392 393 394
parties$	7892 7893 7894 7895 8013 7009
partly$	2371 2372 2998 3378
partne	2461 10336 10338
partner$	7944 7945 7968 512 8004 8005 545 546 6269 10321 2879 10342 10356 10381 6796 6797 6802 6994 7009
partners$	7944 7945 7968 512 8004 8005 545 546 5231 5232 5233 2761 6796 6797 6802 6994 7009
party$	7892 7893 7894 7895 8013 7009
partying$	4158 4159 4160
pass	2666 2755
pass$	2340 9845 2458 2636 2707 2734 3191
passd$	2734
passed	6556 3597
passed$	4359 2293 2294 2340 2458 2677 2734 10219 7177 7299
passengers$	8559 10071 6829
passers$	4758
passes$	2340 2458 3191
passing$	9609 9610 2340 2458 2707 2734 7178 7231
passive$	9780
passs$	2707 2734
passwo	6504
passwords$	10157
past$	8192 3321
pastoral$	3578 3579
pasty$	3697
patchy$	8636 8637 8638 8639 1179 9824 9825 9826 9827 2407 2702 3009 3122
path$	7785 4215
pathetic$	3707
pathetically$	3707
pathological$	3064
patien	3786
patience$	4930 6199
patrol	2479 2505 6549 2745 7306
patrol$	2455 9917 6287 6313 2510 2596 2643 2648 10113 2675 10202 2746 2751 2752 10218 2774
patrols$	2455 9917 6287 6313 2510 2596 2643 2648 10113 2675 10202 2746 2751 2752 10218 2774 7281
patronising$	3708
pattern$	2148 6393 7252
pay$	7677 8069 8070 986 2180 2352
payback$	7453
paying$	986 2352
pays$	986 2180 2352
pc$	10168
pcso	2479 6324 6452 6471 2664 10126 10127 2679 2692 2696 6520 6542 2745 2748 2770
pcso$	2455 6287 2510 9977 10105 10124 6472 6500 10173 10195 2746 2752 2764 6578 2774
pcsos$	2455 6287 2510 9977 10105 10124 6472 6500 10173 10195 2746 2752 2764 6578 2774
pe$	10266
peer$	3912 7678 8398 4800 4801 1140 8653 8677 8678 8679 8680 8681 8682 8693 9102 9105 6827 6858 3055 6933
peers	6662
peers$	3809 7564 7678 7871 8375 8393 8394 8395 4744 8419 8420 8421 8422 1140 8653 8677 8678 8679 8680 8681 8682 8693 9072 9078 9102 9105 10315 6761 6858 6861 6933
penalty$	2852
pencilled$	3284
people	10075 10158 6535
people$	13 7539 148 7678 7694 7706 7760 7846 4194 4196 4198 7900 4388 4392 4393 4401 4419 730 4576 4640 4690 8388 8393 8394 8395 8396 4749 8410 8412 4760 8419 8420 8421 8422 4783 976 977 978 984 8452 8547 8562 8566 1139 8652 8653 8657 8677 8678 8679 8680 8681 8682 8695 1243 5053 8709 8964 8995 9319 9320 9321 9322 9323 5677 5678 5679 9337 5694 5703 5709 9373 5721 9418 5770 9470 9472 9633 9634 6014 6015 6016 6017 6018 6019 9687 6067 6068 6084 6085 9758 9759 9768 9769 9770 9771 9772 9773 9774 9775 9776 9777 9817 9829 9830 9851 9852 9856 9858 2526 9996 6369 6380 10078 6829 6830 6933 7174 7183
pep	3576
pep$	7384
peps$	7384
perceive$	4647 4648 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658
perceived$	1029
perfectly$	3989 3997 1298 8965 8966 8967 8968 8969 8970 8971 8972 8973 8974 8975 8976 8977 1535 1538
perfor	10066
performance$	7170
performers$	5694 5703
perfunctory$	3707
peril$	7461 7462
period$	6617 7366
periods$	7366
permanently$	1966 5774 1967 5775 1968 1969 1970 1971 1972 1973 3582
permit$	45 46 216 217
permited$	45 46 216 217
permiting$	45 46 216 217
permits$	45 46 216 217
permitted$	45 46 216 217
permitting$	45 46 216 217
perpet	6337 10053
perpetrator$	7900 7974 8237 8460 8461 8462 8463 1009 1010 1011 1012 4821 1014 1015 1016 1017 1018 1019 4828 8482 8483 9990 6863 6864 6865 6868 3061 3062 7243 3759
perpetrators$	7900 7974 8237 8460 8461 8462 8463 1009 1010 1011 1012 4821 1014 1015 1016 1017 1018 1019 4828 8482 8483 9990 2591 6863 6864 6865 6868 3061 3062 7243 3759
perpetually$	1966 5774 1967 5775 1968 1969 1970 1971 1972 1973 3705
perpetuat$	38
perpetuated$	38
perpetuates$	38
perpetuating$	38
perpetuats$	38
perpetuatted$	38
perpetuatting$	38
persist$	7617 177 7652
persisted$	7617 177 7652
persistent$	455 456 4862 1796 2970 3052 3064 3433 3589
persistently$	454 3589
persisting$	7617 177 7652
persists$	7617 177 7652
persistted$	7617 177 7652
persistting$	7617 177 7652
person	10006 10053 6461 2672 10136 10137 10163 10171 6536 10240 2847 6757 7308
person$	14 7916 4782 985 8567 8652 8653 8654 8658 8677 8678 8679 8680 8681 8682 8694 1244 5054 1339 8998 5869 5870 6281 2526 10122 10410 6933
personal$	4089 6641
personalities$	4917
personality$	3525
persons$	8654 2526
persua	2463
persuade$	9349 9372 5720
persuaded$	7506 9265 9271 9276 9279 9285 9361 9387 9388 9389 9390 9391
pest$	6871
pests$	6871
petite$	3227 3697
petty$	3064 3102
phase	7270 7279 7283
phobia$	7334
phone	6297 2519 6466 6504
phone$	460 4268 461 4269 462 4270 463 4271 464 4272 7926 7927 7928 7948 7949 7950 7951 7952 7953 7954 7955 7960 9434 9464 9465 9466 9467 9783 9950 2494 9956 10119 2665 10157 2760 6571 2778 3412
phoneing$	2778
phones$	460 4268 461 4269 462 4270 463 4271 464 4272 7926 7927 7928 7948 7949 7950 7951 7952 7953 7954 7955 7960 9434 9464 9465 9466 9467 9950 2494 9956 10119 10157 2760 6571 2778
photo$	7929 7937 4307 4308 501 502 9069 9916 6264 2457 2689 2741 2757 6566 10235
photog	2466 2665 6473 6474 6504 10206 2754 6562 2782
photograph$	4307 4308 501 502 9069 9916 6264 2457 9966 6318 9974 9978 6455 2663 2689 10157 2741 10212 2757 6566 10235 6590
photographed$	7506 7549 4042 8771 9069 6318 9976 2516 3423
photographing$	6318
photographs$	4307 4308 501 502 9069 9916 6264 2457 9939 9940 6318 9974 6455 2663 10157 2741 10212 2757 6566 10235
photos	2665 6473 6474 6504
photos$	7929 7937 7956 4307 4308 501 502 9069 9916 6264 2457 9940 10157 2741 10212 2757 6566 10235
physical$	3553
physically$	3219 3625
physique$	9110 9111 9112 7035 3696
physiques$	9110 9111 9112 7035 3696
pick	6515
pick$	7677
picked$	4043
picking$	7145
pictur	7206 7261
picture$	7929 7937 4307 4308 501 502 9069 9916 6264 2457 6488 2741 10212 2757 10235
pictures$	7929 7937 7956 4307 4308 501 502 9069 9916 6264 2457 9939 9940 2741 10212 2757 10235
piece$	2680
pieceed$	2680
pieceing$	2680
pieces$	2680
pierced$	3697
piercing$	1681 9142 7080 3274
piercings$	1681 9142 7080 3274
pig$	3346
pillar$	6102 2306
pills$	6620 10280 6774 7346
pimp$	2982
pimped$	2982
pimping$	2982
pimples$	7091
pimply$	3697
pimpped$	2982
pimpping$	2982
pimps$	2982
pin$	4962
pink$	3271
pins$	2804
pip	6641
pip$	10294
pity$	6134 9788
place	6666 3586
place$	0 1 2 3811 11 7473 3838 7492 7493 7494 7495 7496 7497 7498 7763 7948 7949 7950 7951 7952 7953 7954 7955 8388 8613 8998 2496 2773 6651 10307 10319 6727 6771 7394
placed$	0 1 2 3811 7469 7470 11 7473 3838 7492 7493 7494 7495 7496 7497 7498 294 295 296 297 2413 2414 2470 2496 2549 2551 2864 6771 3606
placem	10377
placement$	4943 8735 8736 8737 1277 1278 1279 10330 6771 6818 6979 3172 6981 7410 3606 7425
placements$	8735 8736 8737 1277 1278 1279 10358 6771 6818 6979 3172 7438
places$	0 1 2 3811 11 7473 3838 7492 7493 7494 7495 7496 7497 8388 2413 2414 2496 6311 10358 6771
placing$	0 1 2 11 3838 7492 7493 7494 7495 7496 7497 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 2413 2414 2496 6771
plague$	950 3021
plagued$	950 3021
plagues$	950 3021
plaguing$	950 3021
plain$	2655 3237 3250 3404
plainly$	1854 1855 1856 1857 1985 5793 1986 1987
plaited$	7081
plaits$	7078
plan	10331 7270 7279 7283 7304
plan$	7613 10157 10332 10398 6818 7385 7386 7387 7388 7413 7437
planned$	9446 10074 3485
planni	10123
planning$	7614 2363 2364 2365 2366 7170
plans$	7613 10157 6818 7385 7386
plastered$	1686
plastic$	3034
plate$	6301 2804
plates$	6301
play$	606 638 664 673 865 971 5111 6613 3569
played$	606 638 664 673 865 971
player$	7243
players$	6084 7243
playground$	8596 8597
playing$	606 638 664 673 865 971
plays$	606 638 664 673 865 971
plea$	10063 7182 7449
pleaded$	3641
pleads$	3641
pleas$	9829 9830 10063 7182 7183
please$	7919 7920 9328 9349
pleased$	240 550 551
pleases$	7919 7920
pleasing$	5751
plenty$	122 123 124 3975 3992
plot	2489
plotted$	10198
plotti	10123
plucked$	3284
plug$	1146 1147 3114
plugged$	1146 1147 3114
plugging$	1146 1147 8609 8610 8611 8612 3114 6923
plugs$	1146 1147 3114
plump$	5460 5496 3697
pnc	3413
pnc$	7221
pnd	3413
pnd$	7221
pneumonia$	3776
podgy$	3697
point	2736
point$	3898 5576 5749 9444 2543 10208 7213
pointless$	3319
points$	7213
poison	3537
polic	7306
police	2461 6274 6282 6283 6284 2477 2478 2479 6292 6293 9959 2505 2513 6324 2527 2605 6450 6452 2655 6471 2664 10126 10127 2679 2692 2696 2712 6520 6542 10201 6549 2745 2748 2770 6737 6739 6740 3470 3492 3635
police$	8199 8412 8577 8745 8746 8764 8765 8766 8767 9099 9100 5846 9503 5851 5852 5854 9863 6237 2433 6261 2455 9917 6269 9927 9928 2468 9935 9936 9937 6285 6286 6287 9942 2482 9946 9955 6313 2510 6321 9977 9980 6335 6357 10011 6359 10019 10020 6379 6394 2596 6413 6414 10091 10103 2643 10105 2645 2648 6460 10114 6463 10117 10124 6472 2678 6491 6494 6496 6499 6500 10168 10173 10180 6532 10195 10202 2746 2751 2752 10218 2758 6567 10222 2764 6578 2774 6586 10246 10390 6739 10392 10393 6830 6967 3332 3379 3388 3414 3452 3454 3460 3472 7281 3633 3644
policed$	2749 3452 3769
polici	2605 6452 6471 2664 10126 10127 2679 2692 2696 6520 6542 2748 2770
policies$	9514 9515 9516 9517 9518 9519 9806
policing$	9927 6413 10105 6460 10124 6472 6485 6500 10155 10173 6532 10193 10195 6578 7217 3452
policy$	9514 9515 9516 9517 9518 9519 9806
polish$	1663 5477 7090
ponytail$	9138 9139 9140 7079 7080
ponytails$	9138 9139 9140 7079 7080
poor$	3905 7570 7571 7572 7573 4092 4570 851 852 853 854 855 856 857 858 859 860 861 992 993 994 4888 8552 8636 8637 8638 8639 1179 8641 8642 8643 8644 8645 8646 8647 8648 8649 8650 8651 1268 1269 1270 1271 1676 9153 2254 2255 2256 2257 9824 9825 9826 9827 2407 2702 2958 3009 3012 3050 3122 3131 3164 3167 3255 3362 3383
poorly$	1661 3251
porn$	6789
pornography$	6789
portly$	3697
pose$	1039 1040 1041 1042 2610 10072
posed$	1039 1040 1041 1042
poses$	1039 1040 1041 1042 2610 10072
posing$	1039 1040 1041 1042 3421
positi	2590 6512
position$	7463 4101 2470
positions$	7463
positive$	3905 3938 10073 10183 3477 7381
posses	6752 3652
possession$	10405 6755 3650 7460
possibility$	5670
possible$	2642 3428
post$	468 477 9755 9767 2974 7213 3771
posted$	468 477 8060 4423 616 617 2974
poster$	2741
posters$	2741
posting$	7820 468 477 2974
posts$	3827 3845 468 477 690 4513 706 6566 2974 7213
potential$	3428
pothead$	6871
potheads$	6871
power	7270
powerful$	3227
powerfully$	3229
powers	7279
powers$	2592
practi	10283
practically$	623 1398 5206 1399 1400 1401 1402 1405 1406 1407 1408 3193
practice$	2363 2364 2365 2366 7170
practised$	1638
pre	2732
precin	6489
precinct$	10037 10142 10210
precious$	2186 6008
precocious$	6786 3689
predator$	8460 8461 8462 8463 1003 1084 6863 6864 6865
predators$	8460 8461 8462 8463 1003 1084 6863 6864 6865
predatory$	3682
predic	3407
predicted$	2522 3594
prediction$	7404
predictions$	7403 7404
predictive$	3409
preemptive$	6540
prefer$	126 127 324 325 326 327 328 329 330 364 365 366 367 368 369 2962 3483
prefered$	324 325 326 327 328 329 330 364 365 366 367 368 369 2962
prefering$	324 325 326 327 328 329 330 364 365 366 367 368 369 2962
preferred$	126 127 324 325 326 327 328 329 330 364 365 366 367 368 369 9799 2382 2383 2384 2385 6216 9870 2962
preferring$	324 325 326 327 328 329 330 364 365 366 367 368 369 2962
prefers$	126 127 324 325 326 327 328 329 330 364 365 366 367 368 369 2962
pregab	6622
pregabalin$	10275
pregna	6614 3561
pregnancies$	7369
pregnancy$	10267 7369
pregnant$	7368
premature$	7350
prematurely$	7350 3707
prepared$	344 345 346 374 375 550 551 5582 5585 9239 9240 9241 9242 2463 10074 6445
prescr	3784
presence$	10113
present$	1033 1039 1040 1041 1042 1210 5368 5369 5370 6326 2610 10072 3191
presentation$	8441
presented$	1039 1040 1041 1042 3191
presenting$	1039 1040 1041 1042 3191
presents$	7701 7702 4059 4060 4061 4062 4063 4065 4066 7960 7963 8402 1034 1039 1040 1041 1042 1211 2610 10072 3191
presentted$	1039 1040 1041 1042 3191
presentting$	1039 1040 1041 1042 3191
preser	3437
press$	2700 3483
pressing$	2700
pretext$	2601
prettiest$	1683 3275
pretty$	3697
preven	6435 2630
prevent$	2765
prevented$	9492
prevention$	10084 10088 2628 6439 6744
preventping$	2765
preventring$	2765
prevents$	2765
preventting$	2765
previous$	8192
prey$	7504 959
preyed$	961
preys$	960
prime$	8151 8152 3100 3428
principal$	10200 3100 3435
priori	2593 10066 2727 7279
prioritise$	128
prioritised$	128
prioritises$	128
prioritising$	128
priority$	2559 6496 10208 3428 3433 3472 3497
prison	10338 6686 10369 6725 6747
prison$	7868 10320 10339 10378 10379 10400 3643
proact	2655 3470
proactive$	2469 6452 6463 6471 2664 10126 10127 6485 2679 2692 2696 6520 6542 2748 2770
probat	3634
probation$	7442
proble	7375
problem$	8689 5044 8702 5953 9686 9853 6234 10200 6871 3080 3125 3129 3131 6940 3457 7378
problematic$	7859 8641 8642 8643 8644 8645 8646 8647 8648 8649 8710 8711 8712 8713 8714 3125 3131 6944
problems$	8125 8132 8133 8135 8136 4906 8702 8906 2863 6871 6940 7378 3599
procedure$	9514 9515 9516 9517 9518 9519 9806
procedures$	9514 9515 9516 9517 9518 9519 9806
proceedings$	10063 10162 7413
proces	2793 10254
process$	9514 9515 9516 9517 9518 9519 9806 6731
processes$	9514 9515 9516 9517 9518 9519
processing$	6601
produc	7206
produce$	476
produced$	476
produces$	476
producing$	476
productive$	10073
professional$	5869 5870 5874 3332
professionalism$	9859 9860 9861 9862 7191
professionals$	8199 4935 8627 8715 5689 5690 5692 5693 6913
profil	7206 7261
profile$	8078 9974 2661 6488 6861 7265 3458
profiled$	9975
profiles$	690 9974 2661 7265 3458
profiling$	3458
profits$	6221
programme$	138 140 141 7387 7453 7454
programmes$	138 140 141
progress$	2571 6818
progressed$	2571
progressing$	2571
progresss$	2571
prolific$	455 456 1105 1106 9989 2970 3052 3064 3106 3433
prolong$	38
prolonged$	38
prolongged$	38
prolongging$	38
prolonging$	38
prolongs$	38
promiscuity$	3658
promiscuous$	2956 6786 3658 3689
promiscuously$	3658
promise$	9514 9515 9516 9517 9518 9519 7181
promises$	9514 9515 9516 9517 9518 9519 7181
prone$	1142
proof$	2530
proper$	5970 5971 5972 5973
properly$	8076
property$	7892 7893 7894 7895 4243 4244 4245 4246
propos	2763
propra	6622
propranolol$	10275
prosec	2569 10061 10062 6410 10067 6467 10130 6563 6577 2852 3748
prosecute$	6377 2575 3476 3500
prosecuted$	10120
prosecuteing$	2575 3500
prosecutes$	2575 3476
prosecuting$	3476
prosecution$	10048 10054 10063 10216 10230 3475 7453
prosecutions$	10063 10194
prosecutors$	10216
prospect$	5668 5764 1957
prostitute$	6789 2982 6792
prostituted$	2982
prostitutes$	6789 2982 6792
prostituting$	2982
prostitution$	7852 7866 6789
protagonist$	7243
protagonists$	7243
protect$	3859 7735 776 8238 4608 8287 8296 5312 5313 5314 5317 5318 5320 5321 5324 5328 9029 2434 2442 2443 2444 2634
protected$	776 9029 9034 9035 9036 9037 9038 9039 2442 2443 2444
protecting$	776 4609 8773 5312 5313 5314 5317 5318 5320 5321 5324 9029 9034 9035 9036 9037 9038 9039 9046 9051 9052 9053 9054 9055 2442 2443 2444 2634
protection$	8773 9017 9018 9019 9020 9026 9027 9028 9029 9034 9035 9036 9037 9038 9039 9046 9051 9052 9053 9054 9055 9675 6433 6550 6551 6678 6721
protects$	776 9029 2442 2443 2444 2634
protectted$	776 9029 2442 2443 2444
protectting$	776 9029 2442 2443 2444
protocol$	9514 9515 9516 9517 9518 9519
protocols$	9514 9515 9516 9517 9518 9519
proud$	6187
prove	2529 2548
prove$	6339
proved$	6339 3440
proves	2548
provid	2755 3399
provide$	2452 6279 6805
provided$	7643 6805
provideed$	2452
provideing$	2452
providence$	6809
provider$	5846 5851 5852 9863 6237 3389
providers$	5846 5851 5852 9863 6237
provides$	2452 6805
providing$	6805
provin	2548
proving$	1023
provision$	7384 7388
provocative$	6786 3659 3689
provocatively$	1661 3241 3251 7096 7098 3659 3689
provoke$	7480 7481 3022
provoked$	7480 7481 3022
provokes$	7480 7481 3022
provoking$	7480 7481 7520 7521 7522 7523 7524 3022
prowl$	1141 9429
prowled$	1141
prowling$	1141
prowlled$	1141
prowlling$	1141
prowls$	1141
pru	3576
pru$	7384
ps$	10168
psoria	3541
psoriasis$	7349 3700
psychi	3786
psychiatric$	3570
psycho	3774 3786
psycho$	6871
psychologist$	3787
psychologists$	3787
psychopath$	6871
psychopathic$	3682
psychopaths$	6871
psychos$	6871
psychotic$	6934
ptsd	3771
public	6442
public$	8484 8485 8486 8487 8488 8489 8490 8491 8492 8493 8494 8495 8498 8499 8503 4880 8559 8563 10071 10095 2742 2743 6752 6829 3615
puffer$	7097 3294 3302
puffers$	9196 9197 9210 9211 9212 9214 7097
pulled$	7506 922 9219 5567 7101
pulling$	6513
pumped$	7347
punch	10364
punish$	9842 2394 2395 2396 2397
punished$	8117 4817 4818 4819 4820 2394 2395 2396 2397
punishes$	2394 2395 2396 2397
punishing$	2394 2395 2396 2397
punitive$	9608
pupil	6757
pupil$	1140 8653 8677 8678 8679 8680 8681 8682 8693 10410 3025 6857 3060 6933 3576
pupils	10006 10053 6461 2672 10136 10137 10163 10171 6536 10240 7308
pupils$	145 274 7760 334 4388 4392 4393 4401 4419 708 730 4576 8409 8419 8420 8421 8422 4783 976 977 978 983 8479 8484 8485 8486 8487 8488 8489 8490 8491 8492 8493 8494 8495 8498 8499 8500 8547 1139 1140 8653 8656 8677 8678 8679 8680 8681 8682 8693 1242 1710 1757 1758 9319 9320 9321 9322 9323 5677 5678 5679 5694 5703 5770 9472 6084 6773 6829 6857 6870 6933 3134 7182
purcha	6315 6316
purely$	1259
purple$	3271
purpos	2736 7206
purpose$	9699 9702 10092 2635 10208
pursu	2727
pursue	2602
pursue$	245
pursued$	245
pursues$	245
pursui	2602
pursuing$	245
push	2681
push$	425 426 427 632 8570 2700 2966 3480
pushed$	425 426 427 632 2749 2966
pushes$	425 426 427 632 2966
pushing$	7885 425 426 427 632 2700 2966
put	2940
put$	0 1 2 3811 7467 7468 11 7473 3838 7492 7493 7494 7495 7496 7497 7498 128 7643 7763 7792 4151 350 351 352 7834 8048 8049 8050 8167 8168 8169 4565 957 9286 9427 2141 2413 2414 2442 2443 2444 2496 2549 2551 2690 2691 2768 2803 2862 6805
puted$	0 1 2 11 350 351 352 2141 2442 2443 2444 6805
puting$	0 1 2 11 350 351 352 2141 2442 2443 2444 6805
puts$	0 1 2 3811 11 7473 3838 7492 7493 7494 7495 7496 7497 7498 128 350 351 352 8167 8168 8169 957 9427 2141 2413 2414 2442 2443 2444 2496 6311 2862 6805
putted$	0 1 2 11 350 351 352 2141 2442 2443 2444 6805
putting$	0 1 2 3812 7466 11 128 350 351 352 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 957 9427 2141 2413 2414 2442 2443 2444 6805
puzzling$	709 712 715 716
pyjama$	5554 7097
pyjamas$	9201 9202 9203 9206 7097
queen$	6874 3067
queens$	6874
questi	10206 2782
question$	709 712 715 716 5766 6590
questionable$	3905 7570 7571 7572 7573 4570 2958
questioned$	2931
quick$	240 9780 9839 6187 2381 3017
quicker$	8824
quickly$	8825 8889 9793 9794 9795 9796
quiff$	7080
quiffs$	7080
quite$	3969 3989 1298 1442 1535 1538 3185 3192 3208
rabble$	990 991 6848 3047 3666
race$	5450 5453 5468 5472 5476 9151 5510
racists$	7159
radar$	9945 2485
raff$	6846
rag$	6843
ragged$	9170 9171
rags$	6843
raid	6581
raid$	10234 2928 7268
raided$	10224 10370 2928
raids$	2928 7268
rails$	8557
raise$	5312 5313 5314 5317 5318 5320 5321 5324 5891 3205
raised$	5890 3205 7101
raises$	3205
raising$	5312 5313 5314 5317 5318 5320 5321 5324 3205
ran$	425 426 427 439 440 458 459 1081 1260 1261 1262 1336 1337 2886 2966 3092 3095 7237
rang$	9892
ranger	2745
rape	6710
rape$	10363 6837
raped	7434
rarely$	1529 5337 1530 5338 1531 2845
rascal$	3666
rascals$	3666
rash	6599
rash$	77 78 761 10252 3008
rat$	6844
rate	2630
rate$	6387 10064 7286
rated$	1023 1037 1198 1202
rates$	6387 10064 7286
rather$	9855 9857 6252 3185
ratings$	9895 9896
rational$	4089
rats	2910
rats$	6718 6844
re	6438
re$	5636 5647 3052
reach$	8613 9328 9349 9372 5720 9380 9401 9402 9403 7127 7129
reached$	8268 8269 8270 8271 9265 9271 9276 9279 9285 9361 9378 9387 9388 9389 9390 9391
reaches$	7128
reaching$	9401 9402 9403 5751 7127
react$	9287 9842
reaction$	8722 8723
read	6327 7407
read$	8613 2056 2057 2058 9676 9980 10219 10317
reader$	9954
readers$	9954
readily$	9793 9794 9795 9796
readin	10318 6666
reading$	10319 7145 3593
ready$	8151 8152 9839 6187 2463 2642 10323
real$	4931 5970 5971 5972 5973 3510
realise$	150 4543 4544 4647 4648 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658
realised$	4543 4544 8224 8225 4573 4574
really$	5238 1854 1855 1856 1857
rearrested$	7440
reason$	5299 9401 9402 9403 2601 7127
reasoned$	9265 9271 9276 9285 9361 9387 9388 9389 9390 9391
reasoning$	9401 9402 9403 5754 7127
reasons$	2601
reassurance$	9046
rebuff$	3011 3309
rebuffed$	9248 9253 9254 9255 9256 3011 3309
rebufffed$	3011 3309
rebufffing$	3011 3309
rebuffing$	3011 3309
rebuffs$	3011 3309
recall$	10005
receiv	7206 3568
receive$	4048
receives$	2833
recent	2461
recent$	6269
reckless$	77 78 3905 7570 7571 7572 7573 4092 7859 761 2956 3008 3682
recklessly$	3653
recklessness$	7746 7747 7748 7749 7750 7751 8129 4515 4516 4535
reclaim$	2779
reclaimed$	2779
reclaiming$	2779
reclaims$	2779
recognise$	7735 8287 4647 4648 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658
recognition$	9954 7219
recomm	2763
recommit$	10000 10165
record	2524 2636 2667 6504 2738
record$	5957 6063 9845 6215 2486 2492 10010 6358 10012 10106 2662 6475 6483 10217 6572 10396 7378 7452
recorded$	2497 2549 2551 2567 6396 6397 6475 6483 2690 2691 10198 3488
recording$	2363 2364 2365 2366 2486 2492 2663 6475 6483 7170
recordinged$	6475
recordings$	2663 6475
records$	9939 2486 2492 10010 10012 10106 6475 6483 10157 10217 6572 7220 7378
recover$	3546
recovered$	10160 3546
recovering$	3546
recovers$	3546
recovery$	10379
recrui	10148
recruit$	409 410 2964 2965
recruited$	7506 409 410 4219 412 413 414 2964 2965
recruiter$	8460 6863 6866 6867
recruiters$	8460 6863 6866 6867
recruiting$	409 410 2964 2965
recruitment$	7516
recruits$	409 410 2964 2965
recruitted$	409 410 2964 2965
recruitting$	409 410 2964 2965
red$	10079 3248 3271 7097 3486
redeal$	10000 10165
redemption$	7129
redheaded$	5496 3697
reduc	2630
reduce	2847
reduce$	7288
reduced$	10040 7315
reduct	6439
reduction$	10088 10092
referenced$	6523
referr	10283
referral$	5595 1788 5597 1790 1791 9680 7182 3645
referrals$	5595 1788 5597 1790 1791 9680 9829 9830 7182 7183
referred$	3568
reflected$	4788
refuge	6680
refuge$	10333
refus	2785 3795
refusal$	4082 275 276 277 278 279 280 1166 1167 1168 1169 1170 1769 1770 5604 2205
refusals$	1769 1770 5604 2205
refuse	3635
refuse$	734 794 800 801 802 803 804 806 848 1768 9243 9423 9427 3308 7135 3381
refused$	734 8204 794 800 801 802 803 804 806 848 1768 9243 9248 9253 9254 9255 9256 9423 9427 3308 7135 7177 3381
refuser$	6892 3673
refusers$	6892 3673
refuses$	734 794 800 801 802 803 804 806 848 1768 9243 9423 9427 3308 7135 3381
refusing$	734 794 800 801 802 803 804 806 848 1768 9243 9423 9427 9609 9610 3308 7135 3381
regain	2576
regard	7206
regard$	3874 3875 3876 3877 3878 3880 3881 4907 4908 1101 4910 1137 9641 9642 9643 9644 9645 9646 9647 9648 5998 5999 6000 6001 6002
regardded$	1137
regardding$	1137
regarded$	1025 1137 1204
regarding$	1137
regardless$	7629 7633 8153 9001
regards$	1137
regist	2466 2665 6473 6504
register$	6295 10149 10157 10374 10375 10391 7255 7388
registered$	2927 3556
registers$	10157
registrations$	7227 3420
regret$	8350 8351
regrettable$	6134 9788
regrettably$	3709
regular$	455 456 2970
regularly$	454 10277
regulation$	8729 8730
rehab	10369 6725
rehab$	10378
rehabilitation$	3645
reject$	954 955 9243 9427 3023 3309
rejected$	954 955 9243 9248 9253 9254 9255 9256 9427 3023 3309
rejecting$	954 955 9243 9427 9609 9610 3023 3309
rejects$	954 955 9243 9427 3023 3309
rejectted$	954 955 9243 9427 3023 3309
rejectting$	954 955 9243 9427 3023 3309
relapse$	9288 7122
related$	10315 6841
relati	10325 10336 7206
relations$	6783
relationship$	7526 4055 513 514 515 7981 7982 8772 9005 9006 9007 9069 2893 6764 6783 6994
relationships$	7526 4055 513 514 515 9005 9006 9007 9069 6764 6783 6994
relay$	2707
relaying$	2707
relays$	2707
releas	2755
released$	3634 3635
relentlessly$	3705
relevant$	2769
reliab	2461
reliable$	6269
reliant$	7014
relied$	9387 9388 9389 9390 9391 2668
relies$	2896
relish$	896 897 898 899 3014
relished$	896 897 898 899 3014
relishes$	896 897 898 899 3014
relishing$	896 897 898 899 3014
reluctance$	4082 275 276 277 278 279 280 1166 1167 1168 1169 1170
reluctant$	797 800 801 802 803 804 806 1166 1167 1168 1169 1170 2381
relying$	2896
remain	3615
remain$	7763 651 652 888 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 1199 1223 1224 1225 1226 1227 1228 1394 1398 5206 1399 1400 1401 1402 1405 1406 1407 1408 1655 9286 2973 3057 3059 3063 3126 3128 3136 7423
remained$	4983
remains$	3917 272 273 651 652 888 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 4983 4988 1199 1223 1224 1225 1226 1227 1228 1394 1398 5206 1399 1400 1401 1402 1405 1406 1407 1408 1655 6555 2973 3057 3059 3063 3126 3128 3136
remand	6467 3634
remand$	7442
remanded$	10120 6742 7442
remark$	1761 1762 1763 1764
remarkably$	3192
remarked$	1761 1762 1763 1764
remarking$	1761 1762 1763 1764
remarkked$	1761 1762 1763 1764
remarkking$	1761 1762 1763 1764
remarks$	1761 1762 1763 1764
reminded$	7615 7616 159 160 161 172 173 174 175 2693 6553
reminder$	9785 9786
reminders$	7612 9785 9786
remiss$	3708
remit	2736
remorse$	8350 8351 6820
remorseless$	3682
remote$	9839
remov	2681 2727
remova	10366
removed$	294 295 296 297 9631 9632 10143 2749
render$	41 42 44
rendered$	41 42 44
rendering$	41 42 44
renderred$	41 42 44
renderring$	41 42 44
renders$	41 42 44
rent$	3799
reoffe	6443
reoffend$	9287 9983 10000 10165 7122
reoffended$	3805
reoffender$	3670
reoffenders$	3670
reoffending$	10091 10094 10096 3507 3805
reoffends$	3805
repair$	9842
repara	2936
reparation$	6744
repeat$	455 456 9287 2970 3052 3433
repeated$	3993 6132 6133 6156 9829 9830 3332 7183 3572
repeatedly$	454 5825 2288
replied$	8060 9504 9507 9508 9510 9511 9512 9513 9528 9529 9892
reply$	8073 8074 8075 8332 8334 9260 9266 9280 9666 9783 9842 9845 7119
replying$	7638 7820 8073 8074 8075
report	2459 6270 6278 2543 6351 2636 2666 2667 2738 6666 7206 7209
report$	7735 8170 8183 8287 9604 9680 2375 9931 2486 2492 10010 10012 6475 2707 2725 2734 10217 10227 10319 7182 7402
reportd$	2734
reported$	8033 8041 2536 6396 6397 6475 2671 2734 7259 7299
reporting$	9259 2486 2492 6475 2707 2734
reportinged$	6475
reportings$	6475
reports$	9604 9680 2486 2492 10010 10012 6475 2707 2734 10217 10227 7182
reprim	3634
reprimand$	7442
reprimanded$	7442
reprimands$	7442
reprobate$	3666
reprobates$	3666
reputation$	1282 1283 9818 6221 9884
reques	6290 2599 2763
request$	9680 9785 9786 7182
requested$	7224
requests$	9785 9786 9829 9830 7182 7183
requir	6290 7206
require$	8858 1565 1566 1567 5376 1569 1570 1571 1572 1585 1586 9048 5396 5397
required$	1585 1586 9048 5396 5397 2635 6687
requires$	1585 1586 9048 5396 5397
requiring$	1585 1586 9048 5396 5397
rerob$	10000 10165
reside	6442 2866 2869
residential$	6674 6677 3171
residents$	8412 4760 8484 8485 8486 8487 8488 8489 8490 8491 8492 8493 8494 8495 8498 8499 8500 8559 8563 6084 10071 10095 6829 6830
resilience$	3690
resilient$	1610 1611 1612 1613 1629 3690
resist$	7735 8219 1786
resistance$	1166 1167 1168 1169 1170
resistant$	1166 1167 1168 1169 1170 7132 7135 3682
resisted$	1786
resisting$	1786
resists$	1786
resistted$	1786
resistting$	1786
resit	3597
resolution$	7453
resort$	405 406
resorted$	405 406 2334
resorting$	405 406
resorts$	405 406 2335
resortted$	405 406
resortting$	405 406
respect$	8287 8312 4668 4878 9260 9266 9280 9641 9642 9643 9644 9645 9646 9647 9648 6882 7119
respit	2866
respite$	6674
respon	9923 6274 6337 10132 10148 7279
respond$	8287 9260 9266 9280 9666 9842 9845 7119
responded$	9504 9507 9508 9510 9511 9512 9513 9528 9529 9676
response$	2147 2155 2156 2157 2363 2364 2365 2366 9919 9927 6452 6471 2664 10126 10127 6485 2679 2692 2696 6520 10185 6542 2748 2770 7170
responses$	2147 2155 2156 2157 2363 2364 2365 2366 7170
responsib$	9686 9769 9811
responsibbed$	9686 9769 9811
responsibbing$	9686 9769 9811
responsibed$	9686 9769 9811
responsibilit$	5247
responsibilities$	8899 9469 9686 9811
responsibility$	298 299 300 301 8162 8239 781 782 4594 4595 4596 4597 4598 4599 4600 4601 4602 4603 4604 4605 4619 4620 4621 4622 4623 8277 8278 8279 8280 8281 8282 8283 8284 8285 8286 8317 9092 9469 9554 9641 9642 9643 9644 9645 9646 9647 9686 9811 2370 7439
responsibing$	9686 9769 9811
responsible$	7486 781 782 1629 9092 2362 9838 9990 2538 10042 6481 2674 2750 2945
responsibly$	8076
responsibs$	9686 9769 9811
rest$	4106 4107 4108 4109 8833 8935 8936 8937 8938 8939 9071 9159 9160 9161 9831 7184
resteal$	10000 10165
rested$	4106 4107 4108 4109
restor	2576
rests$	4106 4107 4108 4109 9831 7184
result$	261 4105 2602 6530 7402
resulted$	7473 8168 8169
resulting$	6530
results$	9818 6221 9884 9895 9896 10174 10319 7402
resupply$	10000
retail	2479 6442 6549
retail$	6489
retailers$	2455 9917 6287 10095 10202 2751 10218
retain$	3417
retained$	7224 3417
retaining$	3417
retains$	3417
retak	2576 3597
return	7206
return$	7540 7555 3934 7670 7707 7763 7792 7794 7795 7796 401 402 403 404 4242 435 439 440 4252 4295 4303 496 497 498 4310 7967 8287 9260 9266 9280 9286 9288 2641 2999 7119
returned$	7670 401 402 403 404 435 439 440 2999
returning$	7638 7820 401 402 403 404 4239 435 439 440 4249 8056 2999
returnned$	401 402 403 404 435 439 440 2999
returnning$	401 402 403 404 435 439 440 2999
returns$	7670 401 402 403 404 435 439 440 2641 2999
reveal	2543 6351
revealing$	9170 9171 3294
revel$	956
reveled$	956
reveling$	956
revelled$	956
revelling$	956
revels$	956
review	2500
review$	2685 6976
reviewed$	2685 6524
reviewes$	2685
reviewing$	2685
reviews$	2685 6976
reward$	2620
rewards$	2620
rheumatic$	3540
rid$	2584
ridding$	2584
ride$	632
rided$	632
rides$	632
riding$	632
riff$	3038
right$	3905 3907 3938 8118 8119 8317 8545 5225
rightly$	2375
rigid$	9780 9839 6187
rigoro	2694
rigorous$	6502
ring	2725 3434
ring$	8170 9204 2475 6533 2778 3045 7097
ringin	10101
ringing$	9259 2475 6533 2778
ringle	9997 10057 7308
ringleader$	10021 10077 7242 3667
ringleaders$	10021 10077 7242 3667
rings$	5144 5145 5512 9204 2475 6533 2778 7097
ringworm$	3776
riot$	6901 6902 6903
ripped$	9170 9171 5564 3287 3294
rise$	2733
risk$	7461 7462 7472 3823 16 17 18 3864 7518 7519 7525 7527 7528 7529 7530 7532 7533 7534 7536 4010 4011 4012 4013 4014 4015 4016 4017 4018 4019 4020 4021 4022 8100 689 8242 8243 8300 8301 8302 8303 8304 8305 8306 8307 8308 8309 8310 8311 8322 8323 8324 8325 8326 8363 8370 8383 4831 1024 4833 4834 4835 4836 4837 4838 4839 4840 4841 4842 8496 8497 4845 4846 4847 4848 4849 4850 4999 5000 1193 1194 5003 1196 1197 8659 8660 8661 8662 8663 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8675 8676 8759 9005 9006 9007 9017 9018 9019 9020 9021 9022 9023 6126 6418 2633 6524 6722 2954 3427 3454
riskier$	3905 2956
risks$	7461 7462 7518 7519 7527 7528 7529 7530 7532 7533 7534 7536 3951 3952 4010 4011 4012 4013 4014 4015 4016 4017 4018 4019 4020 4021 4022 8242 8243 8300 8301 8302 8303 8304 8305 8306 8307 8308 8309 8310 8311 8323 8324 8325 8326 8363 8759 9005 9006 9007 9017 9018 9019 9020 6763
risky$	7461 7462 3905 4092 7859 4735 2956 3019 3125
ritali	3563
ritalin$	7371
rivalry$	6841
rivals$	6830
road$	7786 4215 3184
roadman$	8450 6842 3665
roadmen$	8450 6842 3665
roam$	7825 1141
roamed$	1141
roaming$	1141
roammed$	1141
roamming$	1141
roams$	1141
rob$	8430 8431 10000 10004 10100 10165 10223
robbed$	7506 7509 8095 2949
robber	9913 9923 6274 9997 6346 10013 2554 10024 6443 10133 10134 10135 10147 2708 10176 6737 6739 6752 6753 6756 7238 7321 3652
robber$	8521 8522 8523 9990 6871 6872
robberies$	9998 9999 6362 10096 6516 10406 10407 10409 7287 7460
robbers$	8521 8522 8523 6871 6872
robbery$	7852 8192 9919 9927 2469 6282 6283 6284 2477 2478 2513 6362 10019 6379 6452 6471 2664 10126 10127 6485 2679 2684 6496 2692 2696 6520 6542 2748 2770 10390 10392 10405 10406 10407 10409 3428 3445 3490 7460
robbing$	10226 10232
robs$	10004 10100 10223
robust	2590 2694 2724 3470
robust$	6502 2719
robuster$	2719
robustly$	7260
rode$	632
role$	8162 9811
roles	10141
roll	3586
roll$	932 9711 7394
rolled$	7394
rolling$	932
roma$	1663 5477
romanian$	1663 5477 7090
room$	2455 9917 9935 9936 9937 6285 6286 6287 6321 9977 10202 6681 6714 2909 6727 10382 7309
rooms$	7309
ropes$	8756
rose$	7286
rot$	9671 9887
rotten$	3049 6934
rough	7431
rough$	4805 5044 3020 3049 3250 7061
round$	8758 5112 8797 2569 7113 7288
rouser$	6855
rousers$	6855
route	10136
route$	4215 10191
routes$	10191
row$	5671 9325 5673
rowdy$	3131 3682
rows$	2863
rubber$	3355
rude$	8650 8651 8743 9427 3682
ruffian$	3666
ruffians$	3666
rug$	9808
rui	3634
rui$	7442
rule$	8416 9514 9515 9516 9517 9518 9519
rules$	8428 8563 4919 4920 4921 4922 8836 9514 9515 9516 9517 9518 9519 9806 6831
run	2698
run$	7540 7555 7604 7763 7792 7794 7795 7796 4152 4153 4154 425 426 427 439 440 4257 4262 458 459 8170 4558 932 945 946 1081 8570 4934 1260 1261 1262 1336 1337 1441 9288 1844 1845 9427 6236 2703 2886 2966 3091 3094
runaround$	8588
runaway$	8521 8522 8523 6871 6872
runaways$	8521 8522 8523 6871 6872
rung$	9676
runner	7257
runner$	7884 8524 1069 6871 6873
runners$	7884 8524 1069 10016 6871 6873
runnin	6337 10148
running$	7520 7521 7522 7523 7524 4212 7885 425 426 427 439 440 4256 4258 4262 458 459 932 945 946 1081 1336 1337 1441 9427 9990 10132 2703 2886 2966 3090 3093 7311
runs	10148
runs$	425 426 427 439 440 4262 458 459 932 945 946 1081 1260 1261 1262 1336 1337 1441 9427 2703 10236 2886 2966 7311
rushed$	2826
s$	6335 9991 6374 6413 2806 2809 6626 6631 6652 6657 6660 2858 6668 6669 6677 2874 2875 6689 10371 6724 6728 10383 2926 10389 6751
s17$	3796
s20$	3796
s47$	3796
sabotage$	3010
sabotaged$	3010
sabotages$	3010
sabotaging$	3010
safe$	7514 7515 3938 8241 8245 4593 8247 8259 8260 8268 8269 8270 8271 8980 5345
safeguard$	3859 7735 4612 8296
safeguarding$	9026 9027 9028 9029 9037 9038 9039 9046 3332
safer$	3905 3938
safety$	7471 3819 7527 7528 7529 7530 7531 7532 7533 7534 7535 7537 7589 7590 3960 3961 8242 8243 8247 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 4699 4700 4701 4702 4703 9017 9018 9019 9020 9946
said$	93 4163 4383 4384 4391 4552 9314 5798 5799 5802 5939 5940 2228 2229 2536
sallow$	3697
same$	7630 7632 7634 7636 8154 4822 5373 5374 5375 1641 5513 9173 9186 5544 5551 3224
sanction$	2735 3477
sanctioned$	294 295 296 297 4817 4818 4819 4820
sanctions$	2735
sand$	9805
sandy$	3248
sat$	1745 1746 1747 2217 2218 2219 2220 2221 2222 2223 2224
satisfy$	9349
savage$	8521 8522 8523 6871 6872
savages$	8521 8522 8523 8542 8543 8544 6871 6872
saved$	8268 8269 8270 8271 9387 9388 9389 9390 9391
saving$	9818 7129
savvier$	1289 1290 1291
savvy$	1289 1290 1291 1629 6988 3688
saw	2821 2893
saw$	1137 2131 2132 6629
say	2543 6351
say$	7585 7735 4084 4149 8176 8183 8215 8287 987 9245 9260 9266 9280 5798 5799 5802 2687 7119
saying$	987 9259 9327
says$	987 9246 9314 5798 5799 5802 2228 2229
scabies$	3776
scallies$	3666
scally$	3666
scallywag$	3668
scallywags$	3668
scan$	2685 10289
scandal$	3707
scandalous$	3707
scaned$	2685
scanes$	2685
scaning$	2685
scans$	2685 10289
scant$	66 73 1099 1100 1102 5988 5995
scantily$	1661 3240 3251
scar$	1681 7080
scarcely$	1483 1485 1486 1529 5337 1530 5338 1531 1587 5395 1588 1589 3195 3196 3210
scare$	9063 9064 9065
scared$	9021 9022 9023 1605 1606
scares$	5304 8958
scarf$	9209 7097
scaring$	7520 7521 7522 7523 7524
scarlet$	3540
scars$	1681 7080
scarves$	9209 7097
scatter$	10197
scattering$	2747
scenario$	7463
scenarios$	7463
scheme$	7255
schemer$	6871
schemers$	6871
scheming$	3682
schizo	3774
schizophrenic$	10387
school	2844 10318 7398
school$	7872 7873 7874 8199 8295 8470 8471 8472 8473 8474 8475 8484 8485 8486 8487 8488 8489 8490 8491 8492 8493 8494 8495 8498 8499 8503 8528 4879 8559 4943 8715 5846 5851 5852 5854 9863 6237 2433 10293 10300 10301 10302 10303 10304 6652 10306 10307 10311 10312 10319 10323 6698 6780 3084 3332 3379 3388 3389 7384 7394 7395 7396 3594
schoolboy$	3060
schooling$	10310 7396
schoolmates$	6870
schools$	8470 8471 8472 8473 10309 10358 7394
sclerosis$	10378
scolio	3775
scor	7235
score$	8756 7313
scored$	9975
scores$	7313
scorn$	9908 9909 9910 9911 9912 3011
scorned$	3011
scorning$	3011
scornned$	3011
scornning$	3011
scorns$	3011
scour$	2685
scoured$	2685
scoures$	2685
scouring$	2685
scours$	2685
scrap$	8089
scraped$	7081
scratch$	9701
scrawny$	3697
screamed$	8204
screening$	10272
screens$	9434 9464 9465 9466 9467
screenshot$	2663
screenshots$	2663
screwed$	1216
scrote$	3668
scrotes$	3668
scrounger$	6871
scroungers$	6871
scruffily$	1661 3251 7096 7098
scruffy$	1663 5475 9170 9171 3250 3271 3287 3294 3697
scum$	3666
scumbag$	3666
scumbags$	3666
search	9938 2569 10062 2612 10130 10206 2782
search$	2531 10029 6377 10054 10058 10059 2617 6437 2654 2658 2685 10159 6564 10234 6590
searched$	2617 2685 10224
searches$	10058 10059 6420 2617 2658 2685 10159 10193
searching$	10058 2617 2658 2685
searchped$	2654
searchs$	2654 2685
seasoned$	3691
seating$	6504
second$	1641 5997 6201
secrecy$	4477 9691
secretive$	3682
sectio	10369 6725 3786
section$	6407 3608
sectioned$	10378
secur	3437
secure	2602 2869
secure$	8069 8070 6677 6747 3417 3645
secured$	10233 7224
secureed$	3417
secureing$	3417
secures$	3417
securi	2479 2505 6324 2602 6549 2745
security$	8412 2455 9917 6287 6313 2510 9977 2643 10202 2746 2751 2752 10218 2774 6830
seduce$	239 2960
seduced$	239 900 2960
seduces$	239 2960
seducing$	239 2960
see	2821
see$	150 7735 7763 709 712 715 716 4647 4648 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658 1137 8956 9230 9666 9845 9938 9961 2640 2662 2687 10220 6629
seed$	6857
seeds$	6857
seeing	2821
seeing$	7638 7820 6629 2903 2993
seek	6290 2599 2602 2668 3459
seek$	247 469 470 471 472 473 474 475 902 4710 903 904 905 906 907 908 924 925 927 9427 2452 10125 6487 3142 3143
seeked$	2452 6487
seeker$	8512 6823 6949 7423
seekers$	8512 6823 6949
seekin	6290 2599 2668
seeking$	247 469 470 471 472 473 474 475 902 4710 903 904 905 906 907 908 924 925 927 5028 5045 9427 2452 6487 6823 6949 3142 7423
seeks$	247 469 470 471 472 473 474 475 902 4710 903 904 905 906 907 908 924 925 927 2452 10125 6487 3142 3143
seem$	651 652 888 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 1199 1223 1224 1225 1226 1227 1228 1394 1398 5206 1399 1400 1401 1402 1405 1406 1407 1408 5368 5369 5370 1655 2166 2167 2973 3057 3059 3063 3126 3128 3136 3191
seemed$	651 652 888 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 1199 1223 1224 1225 1226 1227 1228 1394 1398 5206 1399 1400 1401 1402 1405 1406 1407 1408 1655 2166 2167 2973 3057 3059 3063 3126 3128 3136 3191
seeming$	2166 2167
seemmed$	2166 2167
seemming$	2166 2167
seems$	272 273 651 652 888 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 1199 1223 1224 1225 1226 1227 1228 1394 1398 5206 1399 1400 1401 1402 1405 1406 1407 1408 1655 2166 2167 2973 3057 3059 3063 3126 3128 3136 3191
seen	10199 10239 2893 2938
seen$	424 8224 8225 4573 4574 1026 1205 1301 1478 9265 9271 9276 9285 9361 2131 2132 9707 10187 2821 2827 2903 7237 7247 7259
sees	2821 2893
sees$	1137 6629
seize	2495
seize$	6303 3417
seized	6302 2495
seized$	9955 6303 10160 7224
seizeed$	3417
seizeing$	3417
seizes	2495
seizes$	6303 3417
seizin	2495
seizing$	6303
seizur	3775
seizure$	2495 10183 7220
seizures$	7220
seldom$	1529 5337 1530 5338 1531
select	2593 3771
self	3536 3784
self$	3808 3810 3849 3850 43 3852 3853 3854 3855 3856 3857 50 7512 7513 3861 3862 65 102 7740 4158 4159 4160 7848 4208 4265 8079 8080 8082 4448 4449 4450 4451 4452 4453 4454 4455 4457 4458 8114 8115 8128 4484 4485 4486 4487 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 4502 4503 4504 4505 8159 8164 4588 4592 785 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 4606 4607 8261 8262 8263 8264 8265 8266 8268 8269 8270 8271 4659 4660 4661 8539 5077 5079 8776 8777 8778 8779 8780 8781 8782 8959 8960 8961 8962 8965 8966 8967 8968 8969 8970 8971 8972 8973 8974 8975 8976 8977 8978 5327 8981 8982 5330 8989 6182 6710 6760 2963 6790 6791 3004 3075 7012 7013 3206 3218 3350
selfharm$	7344
selfharmed$	7344
selfharming$	7344
selfharms$	7344
selfie$	7929 7937 4307 4308 501 502
selfies$	7929 7937 7938 4307 4308 501 502
selfish$	3682 3707
sell$	7540 7555 7763 7792 7794 7795 7796 4152 4153 4154 425 426 427 486 8332 8334 8340 8342 8430 8431 10004 2966 2983 6805
sellin	6337 9997 10101 10148
selling$	7862 425 426 427 486 9990 10232 2951 2966 2983 7231 7459
sells	10148
sells$	425 426 427 486 10004 10236 2951 2966 2983
selves$	3808 3810 3849 3850 43 3852 3853 3854 3855 3856 3857 50 7512 7513 3861 3862 7740 4158 4159 4160 7848 4265 8079 8080 8082 4448 4449 4450 4451 4452 4453 4454 4455 4457 4458 8114 8115 8128 4484 4485 4486 4487 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 4502 4503 4504 4505 8159 8164 4588 4592 785 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 4606 4607 8261 8262 8263 8264 8265 8266 8268 8269 8270 8271 8539 8776 8777 8778 8779 8780 8781 8782 8959 8960 8961 8962 8965 8966 8967 8968 8969 8970 8971 8972 8973 8974 8975 8976 8977 8978 5327 8981 8982 5330 8989 6182 6760 6790 6791 7012 7013
semh	3576
semh$	7384
sen$	10296 3580 7389
send	2459 2666 2725
send$	7540 7763 468 477 8332 8334 8340 8342 2458 2695 6526 6533 2734 2974 2996 6805 3580 7389
sendd$	2734
sended$	2734
sending$	468 477 9401 9402 9403 2695 6533 2734 2974 2996 7127
sends$	468 477 2695 6526 6533 2734 2974 2996
sensation$	3015
sense$	8315 4664 1110 1338 1340 5326 1519 1520 5329 9191 9599 9600 9601
sensible$	7483 3905 3938 4424 1629
sensibly$	8076
sensit	2461
sensitive$	6269 6964
sensor	2793
sensory$	6601
sent	2459 6556 6559
sent$	468 477 8048 8049 8050 8060 2458 10219 6686 2922 6742 2974 2996 6805 7177 3614
senten	10336
sentence$	2718 7446 3642 7451 7453
sentenced$	6742 3642
sentences$	2718
sentencing$	3642
separa	10336 10338 6686 6688 10384
separate$	10197
separated$	10339
separating$	2747 10339
separation$	10341
september$	7874
sergea	6282 6283 6284 2477 2478 2479 2513 6452 6471 2664 10126 10127 2679 2692 2696 6520 6542 2748 2770
sergeant$	2455 9935 9936 9937 6285 6286 6287 2510 6321 10105 10124 6472 10138 6500 10168 10173 10195 2758 6567 2764 6578 6586 7281
serial$	455 456 2970 3052 3064 3433
series$	2014 7253
serious$	3872 4931 5970 5971 5972 5973 3052 3332
seriously$	8352 8353 8354 8355 8356 9547 9548 9563 9564 9565 9566 9567 9568 9569 9570 9571 9572 9573 2288
seriousness$	8300 8301 8302 8303 8304 8305 8306 8307 8308 8309 8310 8311 8323 8324 8325 8326
sertra	3563
sertraline$	7371
serve$	2710
served	10167
served$	2710 2939
serves$	657 658 2710
servic	10283
service$	8447 4866 5846 5851 5852 5860 5869 5870 9813 9863 6229 6237 2433 10091 10272 3332 7170 3379 3388
services$	8295 8296 4935 8627 8747 9040 9041 9042 9043 9044 1792 1793 1794 1795 5846 9503 5851 5852 5857 5858 9863 6237 10272 6819 7116
serving$	2710 6667 7158 3624
session$	138 140 141 5088 9420 9421 9422 9461 9462 9463 6818
sessions$	138 140 141 3990 7644 8715 5088 9461 9462 9463 6818
set$	407 8477 1502 1503 5457 1827 1828 1955 2496 2950 7038 7039 7400
setting$	2950
settle$	9260 9266 9280 7119
seven	10006 10053 6461 2672 10136 10137 10163 10171 6536 2740 10240 7308
seven$	8478 8546
severa	9964
several$	3993 483 1698 6132 6133 6156 9829 9830 7183 3428 3572
severe	3530
severely$	3589 3612
sex$	7526 4055 7782 4202 4286 7941 4293 487 4300 7956 503 504 505 506 7978 7979 4416 8769 8770 9005 9006 9007 9069 6735 2930 6764 6785 6795 6994
sext$	3657
sexted$	3657
sexting$	6781
sexts$	3657
sexual$	7859 4276 4284 4289 4291 4292 488 489 490 491 493 4304 4305 4306 503 504 505 506 7980 8769 5149 5152 9070 2811 2930 2975 2985
sexualised$	7859 4276 4284 8641 8642 8643 8644 8645 8646 8647 8648 8649 6787 6788 3131 3689
sexuality$	8068
sexually$	5422 2978 3187 3188 3220 3562 3625 7434
sgt$	10168
shabbily$	1661 3243 3251
shabby$	9170 9171 3287 3294 3697
shadow	2782
shadow$	9966 2511 6590
shadowed$	2511
shadowing$	2511
shadows$	5512 2511
shaggy$	3248
shall$	1799 1800 1801 1802 1803 1804 2669
shallow$	3682
sham	10241
shambles$	3707
shambolic$	3707
shame$	9703 6134 9788 3352
shameful$	9608 3707
shamefully$	3707
shar	2755
share	2666 3399
share$	7763 468 477 815 1743 9260 9266 9280 9666 9842 9845 6263 2456 2458 2723 2734 2873 2974 7119
shared$	468 477 1743 5939 5940 9676 6263 2456 2458 2734 2974
shareed$	2734
shareing$	2734
shares	3399
shares$	468 477 1743 6263 2456 2458 2734 2873 2974
sharin	7206 3399
sharing$	468 477 1743 9717 6263 2456 2458 2873 2974
sharper$	1289 1290 1291
shaved$	3267 3269 3271 7081 3284
shaven$	3238 3239 3268 3271 3284
she$	3921 3928 4331 4388 4392 4393 4418 730 975 4783 976 8437 977 978 4927 1139 8755 9319 9320 9321 9322 9323 5677 5678 5679 5681 5846 9503 3582
shed	7431
shed$	2350
shedding$	2350
sheep$	8469 6871
sheet$	7309
sheets$	7309
shelter$	7948 7949 7950 7951 7952 7953 7954 7955
shielding$	9029 9034 9035 9036 9037 9038 9039 9046
shift$	4152 4153 4154 3502
shifty$	3250 7061
shirk$	2350
shirked$	2350
shirking$	2350
shirkked$	2350
shirkking$	2350
shirks$	2350
shirt$	5517 5518 9179 7097
shirtless$	3697
shirts$	5517 5518 9179 7097
shocking$	2254 2255 2256 2257 6134 9788 9824 9825 9826 9827 3131 3362
shockingly$	3709
shoddy$	3707
shoes$	5517 5518 9193 9194 9195 9196 9197 9204 7097 7102
shooti	10013 10133 10134 10135
shootings$	9998
shop	2479 6489 6549
shop$	7872 7873 2455 9917 6287 10142 10202 10210 10218
shopke	2479 6442 6549 6757
shopkeeper$	7700 7943 10410
shopkeepers$	7700 7943 8412 8559 2455 9917 6287 10071 10095 10202 2751 10218 6829 6830
shopli	2554 10024 6443 10134 10135 10147 2708 6737 6752 6753 3807
shoplifter$	8521 8522 8523 6871 6872
shoplifters$	8521 8522 8523 6871 6872
shoplifting$	7520 7521 7522 7523 7524 7852 7862 7866 8548 6362 10096 2684 6516 10211 10390 10405 10406
shoppe	6442
shoppers$	8559 10071 10095 6829
shopping$	6489
shops$	8559 2455 9917 6287 10142 10202 10210 2751 10218
short$	5460 9170 9171 5564 9597 9598 3138 3227 3248 3270 3271 3294 3349 7180 3697
shortcoming$	3331
shortcomings$	9474 9475 9476 3331 7141 3706
shortest$	1683 3275
shorts$	5517 5518 9193 9194 9195 9210 9211 9212 9217 7097 7102
shot$	6455
shots$	6455 10166 10190
shotted$	2967
shotter$	3673
shotters$	3673
shotting$	425 426 427 2966 2967
should	2581 6662
should$	21 22 23 24 25 26 587 588 718 735 743 744 745 746 747 748 749 750 751 759 763 764 765 766 811 824 1381 1498 1528 1581 2020 2022 2023 2024 2025 5835 9498 5976 2245 6058 6310 2510 2562 2669 10315 3334
shoulder$	8728 1678 3380
shouldered$	7041 3380
shouldering$	3380
shoulderred$	3380
shoulderring$	3380
shoulders$	8728 8787 3380
shout$	1260 1261 1262
shouted$	2884
shouting$	2863
shouts$	1260 1261 1262
show	2529 6338 2548 7206
show$	762 786 787 4624 4625 4626 4627 4628 4629 4630 4631 4632 4633 8287 4639 4697 4698 8392 9260 9266 9280 1937 9455 6311 2687 7119
showed$	762 786 4697 4698 2180 6311
showin	2529 2548
showing$	786 2180 9915 10270
shown	6556 6559
shown$	150 762 787 4697 4698 9362 9363 9364 9365 2180 2497
shows	2529 6338 2548
shows$	762 786 4697 4698 1936 2180 6311 6361 2687
shrug$	864 2369
shruged$	864 2369
shrugged$	864 2369
shrugging$	864 2369
shruging$	864 2369
shrugs$	864 2369
shunt$	2804
shut$	2416 7177
shuts$	2416
shutting$	2416
shy$	6953
siblin	10348 10349
sibling$	6978 3174
siblings$	3809 7871 8742 8926 10354 6761 6978
sick$	10261 10293
sickle$	3775
side$	9113
sidelined$	3363
sight$	10115 7282 3553 3554
sighted$	7157 7259 7362 3726
sighting$	2506 7232
sightings$	2506 10102 7232 3491
sign$	2328 2329 2330 2331 9809 9810 7179 7182
signal$	7689 10179
signals$	7689 7690
signed$	2831 2832
significant$	1191 1192
signs$	2328 2329 2330 2331 9809 9810 9829 9830 10146 7179 7182 7183
silence$	4477 9691
silliness$	7746 7747 7748 7749 7750 7751 8129 4515 4516 4535
silly$	3872 77 78 3905 4092 721 3007 3682
silo$	3392 3393
siloed$	3711
silos$	7199
similar$	1663 5477 3227
simple$	3633
simpler$	2642
simply$	623 8230 8231 8232 8233 1259 1854 1855 1856 1857 5834 2170 2171 2336 2337 2378 3369
since$	10366 7017 7455
single$	1921 1922 5767 5808 5809 2062 5871 5938 2461
sister	10325 6682 10337 6685 10348 10349 2908
sister$	7871 2859 10335 6711 6978
sisters$	7871 8742 5231 5232 5233 6978
sit	10199 10239
sit$	4130 1745 1746 1747 1749 9260 9266 9280 2217 9843 7119
site$	7218
sits$	1745 1746 1747 1749 2217 2218 2219 10148
sitting$	8151 8152 2217 2218 2219
situation$	7463 4101 8135 8136 8242 8243 8247 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 8388 9025 9101 6126 9823 6234 2892 7426
situations$	7463 8388 9101
six	10006 10053 6461 2672 10136 10137 10163 10171 6536 2740 10240 7308
six$	8546 1653 5462 5463 1698 9159 9160 9161 9162 9163 9164 5694 5703 5709
sixteen$	8811 8812 8813 8814 8815 8816 1384 1385 1386 6999
size$	1411 1412
skaters$	5694 5703
skeletal$	3227
ski$	3299
skilled$	1638
skills$	1338 1340 5326 1519 1520 5329
skimpy$	3294
skin$	5484 5500 10253 7063 3257 3263
skinned$	7023 7055
skinniest$	1683 3275
skinny$	5460 5496 5564 3227 3294 3697
skins$	7960
skirt$	5517 5518 9193 9194 9195 7097 7102 7109
skirts$	5517 5518 9193 9194 9195 9210 9211 9212 9217 9224 7097 7102 7109
skive$	3656
skived$	3656
skives$	3656
skiving$	3656
skunk$	6624
slag$	6871
slags$	6871
slapdash$	3707
slave$	6920 3113 3677
slaves$	6920 3677
sleep	6615 6623
sleep$	3934 7763 7825 479 10268 10276 10277 2864 2898 2921 2976 3534
sleeped$	2912
sleepes$	2912
sleeping$	479 2864 2898 2912 2976 3564
sleeps$	479 2864 2898 2912 2921 2976
slender$	3227 3697
slep$	3623
slept$	479 6604 2897 2976 3623
slicked$	1677 7081
slide$	7192 7309
sliders$	9193 9194 9195 9210 9211 9212 9214 7097 7102
slides$	7309
slight$	3227 3697
slightest$	5742 5989
slightly$	1651 3229
slim$	5460 3227 3697
slimly$	3229
slippers$	9206 7097
slips$	10217
slipshod$	3707
slit$	3284
sloppy$	2254 2255 2256 2257 7061 3362 3707
sloth$	7194
slow$	1166 1167 1168 1169 1170 2254 2255 2256 2257 9780 9824 9825 9826 9827 9839 6187 2381 3362
slowly$	9839
slut$	6871
sluts$	6871
sly$	3682
smacke	2884
smacked$	6692
small$	1095 5216 5310 5460 1658 3194 3227
smaller$	4756 4757 4766 4767 4768 4769
smart$	5477 6986 6992 3294
smarter$	3905
smartly$	1661 3251 7096 7098
smarts$	6987
smelly$	9170 9171 3697
smitten$	525 526 527 528 529 530 531
smok	2816
smoke$	7540 7763 7792 7794 7795 7796 380 8332 8334 8430 8431 9427
smoked$	8060 9427
smoker$	8518
smokers$	8518
smokes$	9427
smoking$	3820 7474 7475 690 9427
snakes$	6871
snapchat$	4039 4040 4041 460 4268 461 4269 462 4270 463 4271 464 4272 7926 7927 7928
sneak$	6871
sneaks$	6871
snood$	9209 7097 3702
snoods$	9209 7097 3702
snub$	3011
snubbed$	9248 3011
snubbing$	3011
snubed$	3011
snubing$	3011
snubs$	3011
so$	7631 7635 5837 2185 3192
social$	7854 7860 460 461 462 463 464 4745 8549 5027 8686 8744 9080 9081 9082 9083 5846 9503 2047 5856 2050 2420 2422 6297 2519 9999 6466 10238 2905
society$	8484 8485 8486 8487 8488 8489 8490 8491 8492 8493 8494 8495 8498 8499 8500
sociopath$	6871
sociopathic$	3682
sociopaths$	6871
sod$	6009
sofa	3610 7431
sofa$	10359
sofasu	7418
soft$	8151 8152
sold$	425 426 427 486 2951 2966 2983 6805
soldiers$	8598
solely$	2371 2372 3378
solicit$	3005
solicited$	3005
soliciting$	3005
solicits$	3005
solicitted$	3005
solicitting$	3005
solid$	3227
solidly$	3229
solve	3479
solves	3479
solvin	3479
somali$	1663 5477 7090
some$	90 687 1698
somebody$	7819 8210 5654 5846 9503 2721
someone$	7819 4323 8210 5258 1492 5654 5846 9503 2721
something$	8037 9430 10153
somewhere$	7948 7949 7950 7951 7952 7953 7954 7955
son	10177
son$	8884 6618
sons$	8884
soon$	9793 9794 9795 9796
sooner$	8824 9486 9495
sophisticated$	1347 3691
sorely$	2288
sorry$	9362 9363 9364 9365
sort$	8406 9026 9027 9028 9166 6828
sorts$	6828
sought	10167
sought$	247 469 470 471 472 473 474 475 902 4710 903 904 905 906 907 908 924 925 927 3143
sound$	3191
sounds$	3191
source	7206
source$	6269 2462 2582 2744 10228 10251 3399 7208 3401
sources$	2462 10228 7208
south$	1674
space$	8998 6458 6727
speak	2893
speak$	7584 7735 7923 465 466 467 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 5336 9230 9260 9266 9280 9352 9401 9402 9403 9666 2451 7119 7127
speaking$	465 466 467 9259 7145
speaks$	465 466 467 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 9352 2228 2229
special$	10296 3576 3607
specialist$	10282
speech$	2793
spell	7407
spelli	6666
spelling$	10319 3593
spend$	7763 4111 4112 4175 8028 8029 8030 8031 8032 938 939 940
spendded$	938 939 940
spendding$	938 939 940
spended$	938 939 940
spending$	7638 7820 8028 8029 8030 8031 8032 938 939 940
spends$	938 939 940 10199
spent$	938 939 940 2939
spice$	6624 10280
spiky$	3248 3271
spina$	3541
spineless$	3707
spirit	6623
spirits$	10276
spite$	3959 152 153 155 3991 186 187 188 7896 7897 7898 7899 2325
spiteful$	9608 3682
split	10336 10338
split$	10197 6686
spliting$	2747
splitting$	2747
spoiled$	3682
spoilt$	3682
spoke$	465 466 467 2450
spoken$	7615 7616 159 160 161 8033 4817 4818 4819 4820 9265 9271 9276 9285 9361 9676
sporadic$	8636 8637 8638 8639 1179 3122
sport$	1680 1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 10266 3272 3289
sported$	1680 1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 3272 3289
sporting$	1680 1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 3272 3289
sports$	1680 1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 3272 3289
sportted$	1680 3272
sportting$	1680 3272
sporty$	3250
spot$	10109 10145 7301 7320
spots$	10109 10145 7091 7320
spotted$	3726
spotty$	1676 5496 9153 3255 3697
spray$	3265
spree$	7302
spring$	7874 7875
spurn$	3011 3309
spurned$	9248 3011 3309
spurning$	3011 3309
spurnned$	3011 3309
spurnning$	3011 3309
spurns$	3011 3309
squad	6274 6277 6282 6283 6284 2477 2478 6293 2513 6452 6471 2664 10126 10127 2679 2692 2696 6520 6542 2748 2770
squad$	9927 9928 2468 9930 9935 9936 9937 6285 6286 9942 2482 9946 6321 10020 10105 10124 6472 10138 6500 10168 10173 10195 6578
squander$	3010 3385
squandered$	3010 3385
squandering$	3010 3385
squanderred$	3010 3385
squanderring$	3010 3385
squanders$	3010 3385
square$	10037 10210
squarely$	2371 2372 3378
squint$	3700
squints$	3700
stab	10364
stabbed$	7509 8095 2949
stabbi	10013 10133 10134 10135 6739 6753
stabbing$	8192 10019 10392 10406 10407
stabbings$	9998 10406 10407
staff	2479 6549 2745
staff$	7819 7943 8199 4640 8295 8296 8412 4760 8484 8485 8486 8487 8488 8489 8490 8491 8492 8493 8494 8495 8498 8499 8500 8503 8525 8559 8565 1124 1125 4935 8715 8750 8764 8765 8766 8767 9099 9100 5689 5690 5692 5693 5731 5732 5733 5846 9503 5851 5852 9863 6237 6287 6313 10071 10202 10410 6819 6829 6830 6913
stained$	9170 9171 3287 3294
stairw	7431
stamme	10253 6614
stammer$	10267
stamp	2630
stamp$	7163
stamped$	7163
stamping$	7163
stampped$	7163
stampping$	7163
stamps$	7163
stance$	6527 7277
stand	10199 10239
stand$	1320 5312 5313 5314 5317 5318 5320 5321 5324 1654 1745 1746 1747 2220 2221 2222 2223 2224 3339
standard$	9701 7170
standards$	9514 9515 9516 9517 9518 9519 7170
standing$	5312 5313 5314 5317 5318 5320 5321 5324 2220 2221 2222 2223 2224 3339 3638
stands$	1654 1745 1746 1747 2220 2221 2222 2223 2224 3638
starte	3568
started$	424
starti	3568
starts	3568
starv	3537
stash	9923 6331 2547
stash$	10008
stashed$	9933
state	6270
state$	4101 9823
stated	6270
statem	3576
statement$	7741 4791 4792 4793 9926 9932 2835 7388
statemented$	7384
statements$	4791 4792 4793 9926 9932
statio	6549
station$	7872 7873 2455 9917 10037 10202 10210 10392
stations$	2455 9917 10202
statistics$	9895 9896 6387
stature$	9110 9111 9112 7035
status$	8357 8361 8362 8383 8389 8392 3015 6976 7388 7423
stay$	3894 7555 3934 7677 4086 4113 4114 4131 7792 7794 7795 7797 4174 7847 7985 8028 8029 8030 8031 8032 8033 4402 8183 8332 8334 8340 8342 9260 9266 9280 2864 7119
stayed$	7818 8033 8041 8048 8049 8050 8071 8072 8209 2864 2897 2912
stayes$	2912
staying$	7638 7820 7985 8028 8029 8030 8031 8032 8033 2864 2912 3601
stays$	8033 2864 2912 3601
steal$	7763 8430 8431 1260 1261 1262 9286 9423 10000 10004 10100 10165 10223
steali	6337 10148 3807
stealing$	7518 7519 7520 7521 7522 7523 7524 8548 8603 8743 9990 10226 10232 7459
steals	10148 3807
steals$	1260 1261 1262 9423 10004 10100 10223
step	10325 6682 10345 2925 6734
step$	6317 2652 3470
stepbrother$	6711
stepdad$	2859 10335 6683 2879 10354 6711
stepfather$	2859 10335 6683 2879 10354 6711 10376
stepmother$	10335 2879 10354 6711 10376
stepmum$	10335 2879 10354 6711
stepparent$	10354 6711
stepparents$	10354 6711
stepped$	3470
stepsiblings$	10354
stepsister$	6711
stepstepdad$	10354
stepstepfather$	10354
steroi	6622
steroids$	10275
steward$	4044 7700 7943
stewards$	4044 7700 7943
sti	3562
sti$	7370
stick$	8287 9260 9266 9280 2056 2057 2058 7119
still$	7617 7637 7659 2067 2068 2647
stills$	6262 10099 6455 2741
stis$	7370
stock	9923 9997
stock$	2472 9984 10007 10008
stockily$	3229
stocky$	5460 3227 3697
stole	3807
stolen	9923 9997 3807
stolen$	9984 10008 2699 10405 10408 3518
stoma$	3782
stomach$	3539
stone$	10264 3296
stoned$	9427
stoner$	6871
stoners$	6871
stood$	1745 1746 1747 2220 2221 2222 2223 2224 3339 3638
stop	2569 2629 10206 2782
stop$	7583 7709 4146 7804 7847 4377 8170 8216 8635 9260 9266 9280 9349 9401 9402 9403 9938 2531 10029 6377 10054 2597 2598 2612 6437 2654 2722 2756 2765 6590 7119 7127 3484
stopped$	4375 4420 8095 9387 9388 9389 9390 9391 9522 9523 9524 9525 9526 9527 2654 10130 2947 7177 7259 3549
stopping$	2597 2765
stopring$	2765
stops	2612
stops$	2597 6420 10082 2654 2722 2765
stopting$	2765
store	2479 6331 2547 6549
store$	7677 4152 4153 4154 2455 9917 6287 2505 10202 10218
stored$	9933
stores	2547
stores$	2455 9917 6287 6354 10202 10218 10236
stories$	4791 4792 4793 1259
storin	9923 6337 9997 2547
storing$	9990 10232
story$	4791 4792 4793
stout$	3227 3697
straight$	8042 8043 3248 3271
strange$	4282 709 712 715 716
stranger$	7685 7695 7696 4751 10373 6768
strangers$	4024 7685 4035 4038 7692 7695 7696 7704 7708 7712 7831 4273 4732 8386 8387 4750 8764 8765 8766 8767 6768
strapping$	3697
strappy$	3294
strate	7270 7279 7283
strategy$	7289
strayed$	8060
street	2461 6392 10130 6489
street$	7863 7872 7873 6269 6375 10037 10045 10065 10142 10210 2790 6770 3036 3124 3162 3166 3177 3178 3179 3180 3224 3403 3513
streets$	7863 4949 10037 10045 10065 10142 10210 6770
streetsmart$	3687
streetwise$	1610 1611 1612 1613 1629 3687
streng	2602
strength$	1411 1412
stress$	3525
strict	2694
strict$	6502
strike$	5368 5369 5370 10100 10193 3408
strikes$	10100 10193
striking$	3250
strikingly$	3192
string$	225 2015
stringing$	225
strings$	225 10166
stroke	6599 6725
stroke$	10252 10263 10378
stroll$	1745 1746 1747
strolls$	1745 1746 1747
strong	2590 2694 3470
strong$	1471 1472 1473 1629 6502 2719 3227 3510
stronger$	1109 2719
strongly$	3229
stroppy$	3682
struct	7261
structure$	10027 10041
struggle$	135 1166 1167 1168 1169 1170
struggled$	135 1166 1167 1168 1169 1170
struggles$	135 1166 1167 1168 1169 1170 3599
struggling$	135 1166 1167 1168 1169 1170
strung$	225
stubble$	3698
stubborn$	6187 3682 3707
stubbornly$	3707
stuck$	8071 8072 9362 9363 9364 9365 2056 2057 2058
stud$	9204
studen	6757
student$	1140 8653 8677 8678 8679 8680 8681 8682 8693 10410 6857 3060 6933
students$	1140 8653 8677 8678 8679 8680 8681 8682 8693 6857 6933
studs$	9204
stuff$	7805 7942
stunt$	7526 6764
stunts$	7526 6764
stupid$	3872 77 78 3905 4077 721 2958 3007 3682
stupidity$	7746 7747 7748 7749 7750 7751 8129 4515 4516 4535
sturdy$	3227
stutte	10253
style$	9166 6841
subculture$	6932
subcultures$	6932
subjec	3439
subject$	9102 9105 2526 10122 3457 3735
subjects$	9102 9105 2526 6430 3735
submi	7206
submit	2459 3399
submitted$	2690 2691 7299
substance$	31 36 4863 3567
substandard$	2254 2255 2256 2257 9824 9825 9826 9827 3362
succeeded$	9378
succes	2733
success$	10174
successful$	10073 6541
such$	3333
sucked$	7506
suffer	2900 2901
suffer$	3546
suffered$	6708 6709 3546
suffering$	3546
suffers$	6708 6709 3544 3546
sufficient$	1518 1521 7014
sugar$	2992
sugges	6270 2763 7206
suggest$	5590 5592 5593
suggested$	5590 5592 5593
suicid	3536
suicidal$	7344
suicide$	10258 7344
sullen$	7061 3682
summer$	7874 7875
summon	10130
superficial$	8636 8637 8638 8639 3032 3122
superv	2936 2938
supervised$	3174
supervising$	8773 9026 9027 9028 9029 9037 9038 9039 9046 9051 9052 9053 9054 9055
supervision$	8773 9026 9027 9028 9029 9037 9038 9039 9046 9051 9052 9053 9054 9055 2363 2364 2365 2366 6744 10398 7170 7453 7454
suppl	10148
suppli	2459 2666 6537 7316
supplied$	425 426 427 6556 2966
supplier$	8530
suppliers$	8530 10021
supplies$	425 426 427 10004 6365 10190 10236 2951 2966
supply	9913 2459 9923 6337 9991 9997 10013 10014 2666 10133 10134 10135 10141 6752 7269 7270
supply$	425 426 427 2452 9984 10000 10004 6365 6538 10405 2966 3523
supplyed$	2452
supplying$	425 426 427 2452 9990 10226 10232 10405 2951 2966 7459
supplys$	2452
suppor	2602 2668 2938 3463 3470
support$	138 146 147 3990 7644 7735 8295 8296 8613 8627 8631 9026 9027 9028 9029 9037 9038 9039 9046 9247 1792 1793 1794 1795 2155 2156 2157 9675 2363 2364 2365 2366 2571 2606 2635 10298 2838 10299 6818 6819 7116 7388
supported$	146 147 2571 2606
supporting$	146 147 2571 2606
supports$	146 147 2571 2606 2635
supportted$	146 147
supportting$	146 147
supposed$	7808 7809
suppre	2630
suppress$	3754
suppressing$	3754
suppression$	3754
sure$	1826 1827 1828 5713 5714 5715 5716 1909 1910
surely$	1977 1985 5793 1986 1987 5834 7136
surf	7418
surface$	3032
surgery$	10289
surly$	3682
surprising$	709 712 715 716
surprisingly$	3192
survei	10201
surveillance$	10054 3721 3757
surveilled$	9975
surviv	2901
survival$	2987
survive$	8996 8997 5348 1541 1542 5351 1549 3207
survived$	1549 6709 3207
survives$	1549 3207
surviving$	1549 3207
suspec	2527 7263
suspect$	9102 9105 9853 9989 10023 2673 6984 7236 3450 3457 3745
suspected$	6335 2536 2552 6478 2673 2771 2945 3430
suspects$	9102 9105 9853 9985 9986 9989 10023 10026 2673 6856 6984 7236 3429 7266 3745
suspen	6666
suspended$	294 295 296 297 4817 4818 4819 4820 2840 6869 7392 3643
suspendeds$	2840
suspension$	8474 2840 10319 6869 3791
suspensions$	8474 2840 6869 3791
suspicion$	9908 9909 9910 9911 9912
suspicious$	6444
swallo	3538
swap$	477 495 4303 496 497 498 499 500 2974
swaped$	477 495 4303 496 497 498 499 500 2974
swaping$	477 495 4303 496 497 498 499 500 2974
swapped$	477 495 4303 496 497 498 499 500 2974
swapping$	477 495 4303 496 497 498 499 500 2974
swaps$	477 495 4303 496 497 498 499 500 2974
swarthy$	3697
swayed$	6824
swear$	9427
swearing$	9427 10301
swears$	9427
sweatshirt$	9193 9194 9195 7097 7102
sweatshirts$	9193 9194 9195 7097 7102
sweep$	2347 7307
sweeping$	2347
sweeps$	2347 7307
sweet$	5310
swept$	2347
swift	2590 3470
sympathy$	8094 8098 8116
symptoms$	7341
syndrome$	7334
system	7206
system$	8134 8565 8764 8765 8766 8767 10010 10011 10012 10106 10151 10152 10372 3332
systemic$	3332
systems$	10010 10012 3332
t$	5526 9193 9194 9195 6664 7102
ta	2837 6646
ta$	6645 10299
table$	10308
tables$	9885
tablets$	6620 10280 7346 7372
tabs$	6295
tackl	2630 2727
tackle	10201 7288
tackle$	2574 2575
tackleing$	2575
tackles$	2575
tackling$	2574
tactic	7270 7279
tactical$	6485 3496
tag$	10401 10402 10404 7457
tagged$	10401 3647
tagging$	10401
tags$	10404
tail$	2511
tailed	10201
tailed$	2511
tailing$	2511
tails$	2511
tak	2681
take	2576
take$	64 7540 7555 95 3915 7604 4048 7763 4128 331 332 7833 7851 457 476 547 4357 786 787 815 4624 4625 4626 4627 4628 4629 4630 4631 4632 4633 8287 4647 4648 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658 4674 4675 4676 4677 4678 8332 8334 8340 8342 891 895 4981 1317 1438 1527 9230 9260 9266 9280 5886 2086 5901 5910 5914 5915 5916 5917 5918 5919 5920 5982 5984 5985 5986 5987 2180 9666 9842 9845 2616 2657 6560 6582 2799 2812 2814 2955 2996 7119
takeaway$	7872 7873
taken$	64 95 8033 786 787 9351 9362 9363 9364 9365 5885 5901 5911 5912 5913 5914 5915 5916 5917 5918 5919 5920 5982 5984 5985 5986 5987 2180 9676 2826 2955
taker$	8507 6762
takers$	8507 6762
takes	2576
takes$	64 95 379 457 476 8235 786 891 895 1438 5901 5910 5982 5984 5985 5986 5987 2180 2616 2812 2814 2955 2996
taking	2576 3538
taking$	3841 64 7605 457 476 786 891 895 1438 8999 9000 5914 5915 5916 5917 5918 5919 5920 2180 2616 2799 2814 6762 2955 2996
talk	10199
talk$	138 7735 7922 465 466 467 8073 8074 8075 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 1391 9230 9260 9266 5624 9280 9352 9372 5720 9401 9402 9403 9924 7119 7127 3390
talked$	465 466 467 8048 8049 8050 8063 3390
talking$	465 466 467 8073 8074 8075 1484 9259 9401 9402 9403 5753 9924 7127 3569
talkked$	465 466 467
talkking$	465 466 467
talks$	138 465 466 467 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 1391 9352 9953 3390
tall$	5460 9114 1657 3227 7040 3697
tallest$	1683 3275
tan$	7072 7073
tango$	7840
tanned$	1676 3255 3697
tantrum$	8706 8707 6942
tantrums$	8706 8707 6942
target	9938 2593 2594 6403 10066 10067 2655 2727 10201 7283 7288
target$	7503 7504 958 9974 10029 2575 10056 6404 3457 3467 7280 3489 3594
targeted$	7506 958 10056 6404 6463 3489
targeting$	958 2575 10056 6404 3489
targets$	7502 7504 958 9818 6221 9884 9895 9896 9974 2575 10056 6404 7280 3489
targetted$	958
targetting$	958
tart$	6871
tarted$	1766 1767 3307
tarts$	6871
task	6277 2736
task$	9469
tasked$	2517 2677 6553 3473
taskforce$	9930
taskin	3473 7304
tasking$	6452 6471 2664 10126 10127 6485 2679 6496 2692 2696 6520 6542 2748 2770 7281
tastes$	8906
tattoo$	1681 9142 9204 7080 3274
tattooed$	3697
tattoos$	1681 9142 9204 7080 3274
taught$	146 147 150 7647 7648 7649 8117 9265 9271 9276 9285 9361 9387 9388 9389 9390 9391 10143
taunt$	3022
taunted$	3022
taunting$	3022
taunts$	3022
tauntted$	3022
tauntting$	3022
teach$	146 147 8525 8613 9328 9401 9402 9403 7127
teache	6757
teached$	146 147
teacher$	7700 7943 8199 5869 5870 10410
teachers$	7700 7943 8199 8412 4760 8525 8715 8750 5689 5690 5692 5693 6830 6913
teaches$	146 147
teachi	6658
teaching$	146 147 2837 6646 10311
team	6277 6293 6452 10283
team$	5846 5851 5852 9863 6237 2433 9920 9928 9930 9935 9936 9937 6285 6286 9946 6313 6321 10020 2596 10105 10124 6472 10138 6500 10173 10195 6578 10286 3379 3388
teams$	2596
tearaway$	3666
tearaways$	3666
tech$	7105 3298
techni	7270
teen$	1140 8653 8656 8677 8678 8679 8680 8681 8682 8693 6933
teenage$	1641 2984 3052 3055 3064 3223 3224 3428
teenager$	1140 8653 8656 8677 8678 8679 8680 8681 8682 8693 9102 9105 6857 6933
teenagers$	8376 8409 8451 1140 8653 8656 8677 8678 8679 8680 8681 8682 8693 9102 9105 6857 6914 6933
teens$	8451 1140 8653 8656 8677 8678 8679 8680 8681 8682 8693 6933
teeth$	9154 9155 9156 7068
teleph	2519
telephone$	2494 9956 3412
telephones$	2494 9956
tell	2543 6351 2725
tell$	7735 7763 8177 8183 8287 987 8570 5306 5307 5308 5309 9260 9266 9280 9352 5798 5799 5802 9845 2453 2474 2475 6533 7119
telling$	987 9259 2474 2475 6533
tells$	987 9352 5798 5799 5802 2474 2475 6533
temper	10336
temper$	8706 8707 6942
tempered$	6946 6947
tempers$	8706 8707 6942
temporarily$	3582
temporary$	3609
tempt$	7480 7481 236 237 238 2960 3001
temptation$	7824
tempted$	7480 7481 236 237 238 900 2960 3001 6824
tempting$	7480 7481 236 237 238 2960 3001
tempts$	7480 7481 236 237 238 2960 3001
temptted$	7480 7481 236 237 238 2960 3001
temptting$	7480 7481 236 237 238 2960 3001
ten$	8478 1384 1385 1386
tenancies$	2716
tenancy$	2716 10360 7428
tenants$	6084
tendencies$	6862
tension$	2863 7261
term$	10253 6659
termination$	10269
terrible$	3872 3905 7570 7571 7572 7573 4570 4803 2254 2255 2256 2257 9824 9825 9826 9827 2407 2958 3131 3164 3362
territ	6458
territory$	10111
terrorise$	948 949 950 3021
terrorised$	948 949 950 3021
terrorises$	948 949 950 3021
terrorising$	948 949 950 3021
test$	1122 9427 2507 2508 10272 7370 7381
tested$	1122 3573
testing$	1122 9427
tests$	1122 7381
testted$	1122
testting$	1122
text$	465 466 467 9783
texted$	465 466 467
textin	10101
texting$	465 466 467
texts$	465 466 467
textted$	465 466 467
textting$	465 466 467
thalas	3541
thalassaemia$	7349
than$	3974 8189 4548 5097 5098 5099 5143 1346 5170 8826 8827 8828 8829 8856 5204 1515 1536 1539 5418 5419 5420 5421 9079 9897 9898 9899 9900 9901 9902 9905
thank$	8101 8102 8103 8104 8105 8106 8137 8138 8139 8140 8155 8156 8157 8158
thanks$	290 5966 2418
that	7206
that$	4047 523 4640 8437 8753 1641 9679 9787 6211 6234 9894 6361 10214 6570 6579 6832 3040 3224 7172
the$	3863 4047 7869 4228 4229 4481 4640 8294 4670 8337 4704 8412 4779 975 997 4911 4912 4955 1288 8753 5103 5180 5250 1454 5282 1641 1688 5520 5533 1726 9404 5782 5819 9503 5889 5951 6116 6123 6148 6150 9806 9807 6156 6158 9829 9830 9836 6185 2410 2433 6355 6372 6379 6381 6382 6412 6427 10087 6590 6594 2911 6749 6830 3040 7172 7183 3428 3431 3454 3566
thef$	9990
theft	9923 6346 10013 2554 10024 10133 10134 10135 10147 2708 10176 6585 6737 6739 6752 6753 6756 3652
theft$	7852 7866 8548 8743 9999 6362 10019 2684 6516 10211 10238 10390 10392 10405 10406 10407 10409 3445 7460
thefts	6443
thefts$	9998 9999 6362 10096 6516 10211 10238 10406 10407 7460
their	6298 2491 2527 2776 7215 3422 3441
their$	19 3882 3884 79 80 83 87 3897 3899 94 3950 4047 259 266 267 268 270 4081 274 4093 4094 4095 4096 4097 4098 7765 334 4157 7828 4191 4192 7869 4218 4294 7969 4344 4415 4440 4470 4471 668 669 4483 4509 8165 705 707 708 724 727 8192 8198 4584 8240 4590 4640 8318 8322 4670 983 4822 8525 8561 4942 1242 8759 1307 8796 5155 5157 5349 5465 5466 5467 5492 1692 1709 1710 1730 5552 1757 1758 5763 5811 9500 6050 6061 6147 6149 6151 9806 9807 6156 6158 6159 9818 9829 9830 6223 6224 9884 2433 6242 6250 6251 6335 6372 6379 6381 6607 6609 2820 2874 2875 6684 6695 6707 2986 3002 3134 3291 3292 3333 7173 7183 3379 3558 3559 3564 3565 3587
theirs$	8160
theirself$	3808 3810 3849 3850 43 3852 3853 3854 3855 3856 3857 50 7512 7513 3861 3862 7740 4158 4159 4160 7848 4265 8079 8080 8082 4448 4449 4450 4451 4452 4453 4454 4455 4457 4458 8114 8115 8128 4484 4485 4486 4487 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 4502 4503 4504 4505 8159 8164 4588 4592 785 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 4606 4607 8261 8262 8263 8264 8265 8266 8268 8269 8270 8271 8539 8776 8777 8778 8779 8780 8781 8782 8959 8960 8961 8962 8965 8966 8967 8968 8969 8970 8971 8972 8973 8974 8975 8976 8977 8978 5327 8981 8982 5330 8989 6182 6760 6790 6791 7012 7013
theirselves$	3808 3810 3849 3850 43 3852 3853 3854 3855 3856 3857 50 7512 7513 3861 3862 7740 4158 4159 4160 7848 4265 8079 8080 8082 4448 4449 4450 4451 4452 4453 4454 4455 4457 4458 8114 8115 8128 4484 4485 4486 4487 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 4502 4503 4504 4505 8159 8164 4588 4592 785 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 4606 4607 8261 8262 8263 8264 8265 8266 8268 8269 8270 8271 8539 8776 8777 8778 8779 8780 8781 8782 8959 8960 8961 8962 8965 8966 8967 8968 8969 8970 8971 8972 8973 8974 8975 8976 8977 8978 5327 8981 8982 5330 8989 6182 6760 6790 6791 7012 7013
them	6265 6273 9964 9967 9969 9971 2514 2515 10006 10030 10053 10057 6422 10075 6425 6426 6461 2672 10136 10137 10163 10171 6536 10240 10243 7284 7290 7308 7391
them$	7464 7465 7491 7538 4026 4033 7759 7846 4194 4196 4198 7902 7905 7948 7949 7950 7951 7952 7953 7954 7955 4456 4465 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 8335 4690 4760 4812 4952 1215 5059 5060 5061 5181 5244 8957 9045 9144 1699 1700 5655 5694 5703 5709 5721 9382 9404 5770 5894 5895 6014 6015 6016 6017 6018 6019 9679 6066 6087 9770 9771 9772 9773 9774 9775 9829 9830 9851 9852 6202 2518 2568 10078 10090 10122 10166 2721 6592 6922 7138 7173 7174 7176 7183
themself$	3808 3810 3849 3850 43 3852 3853 3854 3855 3856 3857 50 7512 7513 3861 3862 7740 4158 4159 4160 7848 4265 8079 8080 8082 4448 4449 4450 4451 4452 4453 4454 4455 4457 4458 8114 8115 8128 4484 4485 4486 4487 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 4502 4503 4504 4505 8159 8164 4588 4592 785 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 4606 4607 8261 8262 8263 8264 8265 8266 8268 8269 8270 8271 8539 8776 8777 8778 8779 8780 8781 8782 8959 8960 8961 8962 8965 8966 8967 8968 8969 8970 8971 8972 8973 8974 8975 8976 8977 8978 5327 8981 8982 5330 8989 6182 6608 6760 6790 6791 7012 7013 7345
themselves$	3808 3810 7464 7465 3849 3850 43 3852 3853 3854 3855 3856 3857 50 7512 7513 3861 3862 7740 4158 4159 4160 7848 4265 4302 8079 8080 8082 4448 4449 4450 4451 4452 4453 4454 4455 4457 4458 8114 8115 8128 4484 4485 4486 4487 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 4502 4503 4504 4505 8159 8164 4588 4592 785 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 4606 4607 8261 8262 8263 8264 8265 8266 8268 8269 8270 8271 8536 8539 4945 1259 8776 8777 8778 8779 8780 8781 8782 8959 8960 8961 8962 8965 8966 8967 8968 8969 8970 8971 8972 8973 8974 8975 8976 8977 8978 5327 8981 8982 5330 8989 9003 9708 6182 6608 6760 6790 6791 7012 7013 7345
therap	10254 6628
therapist$	10281 10282
therapy$	10285 7341 7376 7377 7430
there$	7549 7587 4405 8064 1836 1837 5654 6326
these$	4030 4064 7761 4337 4340 4346 8192 8333 8336 8341 997 1288 8957 1623 1627 1641 5656 9324 1876 9404 5980 6014 6015 6016 6017 6018 6019 6070 6072 6079 6089 6090 9770 9771 9772 9773 9774 9775 9829 9830 9851 9852 6202 6382 2740 3056 3064 7138 3333 7173 7174 7176 7183 3428 7290
they	9914 9947 2514 2515 10006 2561 2572 10053 6461 2672 10136 10137 10163 10171 6536 2740 10240 7308
they$	3921 4388 4392 4393 4418 8167 730 975 4783 976 8437 977 978 4927 1139 8755 9319 9320 9321 9322 9323 5677 5678 5679 5681 5846 9503 6369 6380 6419 2659 2721 6597
thick$	1649 3215 3231 3270 3279 3280 3682
thickset$	3227 3696
thief$	8521 8522 8523 6871 6872
thieves$	8521 8522 8523 6871 6872
thieving$	8548
thigh$	10262
thighs$	10262
thin$	5460 3227 3246 3250 3697
thing$	9584 9585 9586 9587 9588 9590 9591
things$	7806 7942 4549 8906 8984 9024 6125 6211 6234 2892
think$	8287 968 969 970 1111 1119 1356 1357 1358 1359 1360 1361 5336 5867 9521 9522 9523 9524 5958 9612 2673
thinking$	7145
thinks$	968 969 970 1111 1119 1356 1357 1358 1359 1360 1361 5867 9521 2673
thinnest$	1683 3275
third$	1641
thirteen$	1384 1385 1386
thirties$	7973
thirty$	7971 7973 543 8006 8007 5169 8848 8849 8850 8851 8852 8853 8854 9094
this$	4047 7869 4335 4342 8192 4640 1259 5282 1641 9404 9447 5894 5895 6014 6015 6016 6017 6018 6019 9679 9770 9771 9772 9773 9774 9775 9829 9830 6178 6211 6234 6372 6382 3040 3130 3224 7138 7172 7173 7174 7183 3431
thoroughly$	3327
those	10030 6535 7284
those$	8396 997 1288 1623 6337 6383 10053 10057 6430 10087 10118 3064 7138 3428
though$	178 3987 7896 7897 7898 7899 5441 5442 5443
thought$	3874 3875 3876 3877 3878 3881 8033 8220 8221 968 969 970 4789 4790 1031 1119 1208 9483 9499 9504 9507 9508 9510 9511 9512 9513 5867 9521 9522 9523 9524 9525 9526 9527 5958 9612 9641 9642 9643 9644 9645 9646 9647 9648 9649 9650 5998 5999 6000 6001 6002 9783 9892 2536 2671 2771
thoughtless$	9597 9598 9608
thoughts$	2797
threadbare$	3294
threat$	4831 1024 4833 4834 4835 4836 4837 4838 4839 4840 4841 4842 8496 8497 4845 4846 4847 4848 4849 4850 6418 2611 3427 3505
threatening$	3131 3680
three	9964 10006 10053 6461 2672 10136 10137 10163 10171 6536 10240 7308
three$	4690 8546 1698 9159 9160 9161 9162 9163 9164 5694 5709 6156 3428 3572 3633
thresholds$	9806
threw$	47 833
thrill$	3865 58 3870 7835 7836 7837 8357 8383 3015
thrills$	8363
thrive$	670
thrived$	670
thrives$	670
thriving$	670
throats$	9431
throug	6402 6731 3399 3463 3470
through$	285 8617 5340 5341 5489 9350 9379 9381 9405 9410 6161 9993 6656 2961 3386
throw$	47 833
throwed$	47
throwing$	47 833
thrown$	47 833 9250 2884 2885
throws$	47 833
thug$	3666
thuggery$	3666
thuggish$	3666 3680
thugs$	8542 8543 8544 9853 10022 7159 3666
tic$	3525
tick$	3341
ticking$	3071 7150
tidy$	3250
tied$	2537 6480 7081
ties$	988 6841
tight$	9170 9171 5564 6188 3270 3294
tightly$	1679
tights$	7097
tiktok$	460 4268 461 4269 462 4270 463 4271 464 4272 7926 7927 7928
time	6655
time$	3972 7764 7828 821 822 823 8293 4746 4748 4806 4860 4861 4903 8831 9293 9294 9419 9420 9421 9422 9435 9443 9635 9636 9637 9638 9639 9640 9979 2773 3070 7133 7193
timed$	10074
timekeeping$	6817
timeline$	6488
times$	7621 7623 7624 7628 9436
timeta	6504 6666
timetable$	10157 10308 6659 10319
timetables$	10157
timewaster$	6871
timewasters$	6871
timid$	6187
tiny$	3294
tip	3519
tip$	2614
tipoff$	7327
tipoffs$	7327
tipped$	2614
tipping$	2614
tips$	2614
to	2731 7206
to$	3879 3883 7677 7731 4110 4119 4141 4172 4209 4210 4211 4213 4247 4255 4259 4325 4326 4327 4328 4329 4332 4360 4364 4459 8182 4546 8222 4585 4634 4717 4725 4728 4730 4736 4796 4832 8599 4950 4957 4960 4974 4979 4997 5065 5092 5100 5116 5117 5119 5270 5303 5319 9090 5577 9234 9235 9236 9238 9257 9277 5634 5635 5675 9393 9406 5826 5827 9520 9530 9531 9532 5892 5893 9562 9611 9619 6013 2242 6059 6114 6179 9840 6189 6190 9878 6226 6266 6271 6275 2471 6305 6310 2510 6325 6330 6341 6344 6345 6376 6408 6409 6417 6440 6451 6468 2669 2682 2688 10156 2709 6533 6544 6591 6598 6606 10273 6625 6634 6635 10297 6656 6664 6712 6741 2935 10411 6815 6816 6832 7116 7118 7121 7137 7139 7173 7189 7204 7205 7281 3514 7450
toddler$	6618
toe$	9174 9198 9199 5547 3035
toerag$	3668
toerags$	3668
toing$	6533
tokenistic$	3032 3707
told$	150 7615 7616 159 160 161 168 169 170 171 172 173 174 175 176 7647 7648 7649 7808 7809 4166 8038 8045 4557 9265 9271 9276 9279 9285 9361 9362 9363 9364 9365 9387 9388 9389 9390 9391 5798 5799 5802 5939 5940 9676 2517 2693 6553 6687 6733
tolerance$	7274
tolerated$	10044
tone$	9137 7065
tones$	9137 7065
too$	3998 241 5107 5108 8889 1595 1596 1597 1614 9170 9171 5963 5964 5965 6127 2320 6140 6141 6142 6143 6186 2379 2380 6227 3185
took	3538
took$	64 95 331 332 457 476 548 8236 786 891 895 5884 2087 5901 5910 5914 5915 5916 5917 5918 5919 5920 5982 5984 5985 5986 5987 2180 2799 2814 2955 2996 6805
tool$	2592
toolki	7270
tools$	2592
tooth$	7068
toothless$	3708
top	10148 6513
top$	7961 9176 9193 9194 9195 10077 10118 2697 10166 10188 7097 7102 7108 3428 3433 3435
topless$	4276 4284 3697
tops$	5517 5518 9176 9193 9194 9195 9216 9217 7097 7102 7108
torment$	948 949 950 3021
tormented$	948 949 950 3021
tormenting$	948 949 950 3021
torments$	948 949 950 3021
tormentted$	948 949 950 3021
tormentting$	948 949 950 3021
torn$	9170 9171 3287 3294
tos$	6533
toss$	9622
total$	1099 1100 1102 1796 2400 3332
totally$	3324 3327
touch$	7677 9349 9688
touched$	7506 4042 7983 9069
touching$	8013
tough	2590 2694 2724
tough$	8391 1152 1153 1154 1155 1156 1157 1471 1472 1473 1629 6502 3250 3469 3691
toughe	2694 3470
tougher$	1610 1611 1612 1613 6502 3469
touret	3771
toward	2602 2668 3463
towards$	4213 4717 4725 4728 4730 4736 8531 8599 4997 5062 9993 7406
town	6392
town$	8559 8564 10037 6392 10045 6442 6489
toxic$	992 993 994 3050 3051 3682
trace	9938 2489 9961 3508
trace$	9974
traced	10184
traced$	10169 10198
traces$	9974
track	2489 10067 2738
track$	2149 6295 9963 9974 9978 6450 6483 2676 2738 7301
tracke	2489 9952 6327
tracked$	9975 9980 6483 2676 10198 3406
tracki	2489
trackie$	7097
trackies$	9193 9194 9195 1752 9214 7097 7102 3305
tracking$	6483
tracks	2489
tracks$	9974 6483
tracksuit$	9193 9194 9195 9204 7097 7099 7102 3702
tracksuits$	5517 5518 9193 9194 9195 9196 9197 9201 9202 9203 9204 9206 9214 7097 7099 7102 7259 3702
trade$	486 495 4303 496 497 498 499 500 606 2983
traded$	486 495 4303 496 497 498 499 500 606 2983
trader	2479 6549
traders$	8559 9917 6287 10202 2751 10218
trades$	486 495 4303 496 497 498 499 500 606 2983
trading$	486 495 4303 496 497 498 499 500 606 2983
traffic$	425 426 427 2966 7220
trafficced$	425 426 427 2966
trafficcing$	425 426 427 2966
trafficed$	425 426 427 2966
trafficing$	425 426 427 2966
trafficking$	7753 7885 425 426 427 2966
traffics$	425 426 427 2966
trail	2782
trail$	9966 2511 6590
trailed$	2511
trailing$	2511
trails$	2511
trainer$	7097
trainers$	7701 7702 4059 4060 4061 4062 4063 4065 4066 7835 7836 7837 7948 7949 7950 7951 7952 7953 7954 7955 7960 7963 8389 5517 5518 9193 9194 9195 9196 9197 9201 9202 9203 9204 7097 7102
training$	6744
tramad	6622
tramadol$	10275
transactional$	2987
transfer$	7394
transmitted$	7370
transplant$	10289
trap$	3076
trapping$	2967
trapstar$	3701
trauma$	10362 7340 3533
travel	10199
travel$	7794 7795 7796 7985 2996 6805
traveled$	2996 6805
traveling$	2996 6805
travelled$	2996 6805
traveller$	1663 5477
travelling$	7820 7985 2996 6805
travels$	2996 6805
trawl	2500
trawl$	2685 7233 3763
trawled$	2685
trawles$	2685
trawling$	2685
trawls$	2685
treat$	1135 1136 2392 2393 2447 2525
treate	2712
treated$	1135 1136 2392 2393 2447 6370 2567 2827 6637 6638 3574
treating$	1135 1136 2392 2393 2447
treatm	7375
treatment$	2147 10285
treats$	1135 1136 2392 2393 2447
treatted$	1135 1136 2392 2393 2447
treatting$	1135 1136 2392 2393 2447
trendy$	3294
trial$	7446
tricks$	9295
tricky$	1152 1153 1154 1155 1156 1157 8710 8711 8712 8713 8714 6944
tried$	1122 5590 5592 5593 9314 9362 9363 9364 9365 9492 5843 9892 7143
tries$	1122 9352 9374 9375 9376 9377
trip$	8013
trips$	8013
troubl	6585
trouble$	7518 7519 3999 4000 4001 4002 4003 4004 4005 4006 199 200 201 7856 4429 4430 8084 8085 8086 8087 8094 8131 8132 8133 689 8359 8363 8370 8417 8548 4905 8743 5671 9325 5673 9428 5878 9537 9538 9539 9635 9636 9637 9638 9639 9640 10211 10238 2863 2929 6808 6822 3042 3043 3044 6934
troubled$	9499 9504 9507 9508 9510 9511 9512 9513 5867 9521 9522 9523 9524 9525 9526 9527 5879 9555 3125 3224
troublemaker$	3667
troublemakers$	8743 3667
troublemaking$	3667
troublesome$	4805 3682
trousers$	5517 5518 1752 3305
truancy$	3656
truant	3795
truant$	7763 7825 8521 8522 8523 9423 6871 6872
truanted$	3656
truanting$	3656
truants$	8521 8522 8523 6871 6872
true$	2251
trust$	8613 9260 9266 9280 9315 9316 9317 9318 9328 9401 9402 9403 5846 5851 5852 9863 6237 2433 7119 7127 3379 3388
trusted$	8048 8049 8050 8060 1500 5345 1559 9387 9388 9389 9390 9391 9620 9621
trusting$	9259 5751
truth$	4550
truthful$	4547 8201
try$	1122 5590 5592 5593 9260 9266 9280 9314 9352 9401 9402 9403 9414 7119 7127 7143
trying$	9401 9402 9403 10125 7127 7145
tryings$	10125
tubby$	3697
tuberculosis$	3776
tuitio	6658
tuition$	10311
tumour	6599
tumour$	10252
turf	6458
turf$	10111
turkish$	1663 5477 7090
turn	10239
turn$	405 406 4636 4638 834 1741 1750 1771 1772 5591 5610 5616 5621 5630 9286 9287 9352 5706 2295 2301 2302 2303 9843 10206 6554
turned$	405 406 834 5464 5469 1742 1751 1771 1772 5591 5596 9253 9254 9255 9256 9362 9363 9364 9365 2002 2295 2301 2302 2303 2333 9893 7177
turning$	405 406 834 1771 1772 9609 9610 2295 2301 2302 2303
turnned$	405 406
turnning$	405 406
turns$	405 406 834 1771 1772 5591 5672 9352 9374 9375 9376 9377 2295 2301 2302 2303
tutor$	7700 4823
tutors$	7700
twelve$	1384 1385 1386
twenties$	7973
twenty$	7971 7972 7973 543 544 8006 8007 8811 8812 8813 8814 8815 8816 5169 1380 5192 8846 8848 8849 8850 8851 8852 8853 8854 9094 9095 6999
twice$	4317 7976 5146 5147 5148 8911 10273 3582
twists$	7078
two	9964 10006 10053 6461 2672 10136 10137 10163 10171 6536 10240 7308
two$	4187 8546 1698 9159 9160 9161 9162 9163 9164 5969 6156 2721 3144 3428 3572 3633
twoc	6752 3652
twoc$	10405 7460
ugly$	3190 3697
ultimately$	89
unable$	134 733 800 801 802 803 804 806 847 4932 4933 1166 1167 1168 1169 1170 2805 2856 7135
unacceptable$	8641 8642 8643 8644 8645 8646 8647 8648 8649 6391 3131 3707
unacceptably$	3707
unacco	3615
unaccompanied$	7423
unadoptable$	3682
unambitious$	3682
unanswered$	7192
unauthorised$	3589
unbearable$	8414 8433
uncaring$	3682 3707
uncle	10325 6682 10337 10345 6730
uncle$	2859 10335
unclear$	709 712 715 716
unco$	3121 3340
uncomfortable$	10242
uncons	3777
uncontrollable$	3125 7135 3682
uncooperative$	3678 3707
uncorr	2461
uncorroborated$	6269
under	6402 2821 3635
under$	480 999 5489 1984 2007 6155 6352 6629 2825 3418 3521
underachiever$	6871
underachievers$	6871
underage$	2977 2984
undercover$	3723
underdressed$	3697
undermine$	3010
undermined$	3010
undermines$	3010
undermining$	3010
underpass$	8073 8074 8075
unders	2651
understand$	143 144 150 202 203 204 205 206 207 208 209 210 211 212 213 214 246 709 712 715 716 8287 4647 4648 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658 9092 9315 9316 9317 9318 2693 2794
understanding$	5326 1519 1520 5329 7165
understands$	709 712 715 716 2693 2794
understood$	202 203 204 205 206 207 208 209 210 211 212 213 214 246 709 712 715 716 9446 2536 2671 2771
undert	2488
undertaken$	7643 9623 9624 9625 9626
underw	3573
underweight$	7358 3697
underwent$	7381
undesirable$	8393 8394 8395 3019 3125
undesirables$	8393 8394 8395
undisciplined$	3682
undoubtedly$	1977 7136 3705
unempl	10336
unengaged$	3678
unfair$	9597 9598 9608 9698
unfazed$	3691
unfit$	2241
unforgivable$	3707
unforgivably$	3707
unfounded$	3027
ungovernable$	3682
ungrateful$	3682
unhealthy$	3905 992 993 994 2958 3050 3051
unheeded$	7192
unhelpful$	3707
uniform$	5517 5518 9172 7095 7097
uniforms$	5517 5518 9172 7095 7097
uninterested$	3318 7135 3682 3707
unironed$	3287
unit	6277 6293 6452 10283
unit$	4943 5846 5851 5852 9863 6237 9920 9928 9930 9935 9936 9937 6285 6286 9946 6321 10020 10105 10124 6472 10138 6500 10173 10195 6578 10304 10330 10400 7384
units$	9920 7281
unjust$	9608
unkempt$	1663 5477 3697
unkind$	9597 9598
unknow	9952
unknown$	7718 4281
unlawful$	7859
unless	10177
unless$	8055 8058 8059 2621
unlikeable$	3682
unlovable$	3125
unmanageable$	8641 8642 8643 8644 8645 8646 8647 8648 8649 3125 6934 3682
unmotivated$	3682
unnecessary$	3872
unnerve$	5392
unopened$	7192
unpaid$	2942
unplaceable$	3682
unpleasant$	10242 3682
unpredictable$	8641 8642 8643 8644 8645 8646 8647 8648 8649 3131 3680
unprepared$	3310
unprofessional$	3707
unprofessionally$	3707
unquestionably$	3705
unreachable$	7135 3678
unread$	7192
unreasonable$	9597 9598
unreliable$	3031 7135 3682 3707
unrepentant$	3682
unresponsive$	3678
unruly$	3040 3125 3131 3224 3682
unsafe$	7461 7462 7502 3905 7859 4735 10370 2956 2958
unsavoury$	8393 8394 8395 3125
unshockable$	3691
unsolved$	6511
unstable$	6968 6969 3682
unsubstantiated$	3027
unsuitable$	8396 3019
unsupervised$	3174
unteachable$	3125
untidy$	1663 5477 7061 3271
until$	9972 2621 7455
unto$	4883 4886
untouchable$	8580 8581 8582
untrue$	8442 9451
untrustworthy$	7135 3682 3707
untucked$	9170 9171
unusual$	3250
unusually$	3192
unwanted$	4438 5149 5152
unwashed$	9170 9171 3271 3287 3697
unwell	10369 6725
unwell$	10378
unwilling$	796 800 801 802 803 804 806 849 1166 1167 1168 1169 1170 2381 3310 7132 7135
unwillingness$	4082 275 276 277 278 279 280 1166 1167 1168 1169 1170
unwise$	77 78 3905 7570 7571 7572 7573 721 2958 3007
up$	7511 7568 7781 386 387 388 389 390 4315 4474 4591 8289 4759 8413 1076 5024 5025 8684 1259 5128 5156 5171 5172 8860 8881 5236 5253 8983 9057 5438 9097 9123 9141 9178 5549 5550 5558 5559 9218 9225 5573 5574 9262 9263 9268 9269 9273 9274 9282 9283 9290 9291 9292 9358 9359 5777 9453 5810 9692 6048 6060 9718 6104 6107 6108 9798 6154 6377 6411 10120 10123 10166 10182 10323 10339 10341 2933 6775 6941 7025 7101 7115
upbringing$	6935
upbringings$	6935
update	2725
update$	2474 6533
updateing$	2474 6533
updates$	2474 6533
upon$	4426 4427 6519
ups$	8821 8840 8866 8992
upsetting$	7520 7521 7522 7523 7524
upstream$	7316
urchin$	3666
urchins$	3666
urgency$	9859 9860 9861 9862 7191
us$	7819 7902 7905 8199 8295 8296 4935 8752 9032 9040 9041 9042 9043 9044 6066 2687
use	2599 2668 2896
use$	3840 3842 3843 3844 7567 7677 7763 7792 607 608 609 4499 762 8287 9260 9266 9280 5748 2467 2701 2767 2769 10267 10268 7119
used	2668 2816
used$	7506 8011 8041 607 608 609 762 1143 1509 2332 2470
useful	2668 3399
useful$	9929 2635 2769
useless$	3319 3682 3707
user$	8505 8518 8519
userna	6504
usernames$	10157
users$	8505 8518 8519 10379
uses	2599 2816
uses$	607 608 609 2767
using	2599 2816 2896
using$	7638 607 608 609 1144 2767
usual$	6194 3048
usually$	1753
utter$	1099 1100 1102 1796 2401
utterly$	5825 2288 3324 3327
vaccin	3785
vain$	3682
valium	6622
valium$	10275
valuab	3399
value	7206
value$	2467 2769 3472
values$	8733 6975
van$	7213
vandal$	8521 8522 8523 6871 6872 3666
vandals$	8521 8522 8523 6871 6872 3666
vans$	7213
vape$	7701 7702 4059 4060 4061 4062 4063 4065 4066 7960 7963 8402 10278
vapes$	7701 7702 4059 4060 4061 4062 4063 4065 4066 7835 7836 7837 7948 7949 7950 7951 7952 7953 7954 7955 7960 7963 8402 8418 10278
variable$	8636 8637 8638 8639
various$	483
vehicl	9973
vehicle$	2526 6752 3412 3419
vehicles$	2526
ventured$	8060
verbally$	3140
vermin$	9853
versed$	5183 1639
version$	4791 4792 4793
versions$	4791 4792 4793
very$	3989 3997 1444 1614 5531 5838 3185 3192 3208 3550
vest$	7097
vests$	9210 9211 9212 7097
vicious$	3680
victim$	4667 8349 8432 1002 4827 1020 8652 9021 9022 9023 2900 3166
victimisation$	7499 7500 7501 8125 8126
victimise$	2394 2395 2396 2397
victimised$	2394 2395 2396 2397
victimises$	2394 2395 2396 2397
victimising$	2394 2395 2396 2397
victims$	7760 662 8300 8301 8302 8303 8304 8305 8306 8307 8308 8309 8310 8311 8349 8363 8419 8420 8421 8422 1001 4827 1020 8652 9021 9022 9023
video$	7929 7937 4307 4308 501 502 9069 9962 10099
videos$	7929 7937 4307 4308 501 502 9069
vietnamese$	1663 5477
view$	9994 7182
viewed$	1027 1206
views$	7182
vile$	8641 8642 8643 8644 8645 8646 8647 8648 8649
village$	8484 8485 8486 8487 8488 8489 8490 8491 8492 8493 8494 8495 8498 8499 8503 6082
vindictive$	9608 3680 3682
violen	10024 10249 10336 10366 10369
violence$	7852 7866 7868 4429 4430 8417 8548 8584 8603 1247 1248 8743 6452 6471 2664 10126 10127 6485 2679 6496 2692 2696 6520 6542 2748 2770 2863 2883 6808 6841 3454 7419
violent$	8641 8642 8643 8644 8645 8646 8647 8648 8649 8743 3052 3131 3433 3680
virtually$	1398 5206 1399 1400 1401 1402 1405 1406 1407 1408 3193
visibility$	10113
visible$	6502 7082 3510
visit	2896 7270 7279
visit$	5088 9461 9462 9463 9783 10029
visited$	9676 9892
visiting$	7638 7820
visitor$	10281
visits	2893
visits$	5088 9461 9462 9463 9953
visual$	3553
visually$	3554
vital$	6156
vitiligo$	3700
vodka	6623
vodka$	10276
voice$	7182
voices$	7182 7339
volatile$	8641 8642 8643 8644 8645 8646 8647 8648 8649 3051 3131 3680
volition$	7728 8008 8009 6804
volume	2630
volumes$	6036
voluntarily$	8008 8009 8019 8020 8021 8022 8023 8024 8025 8026 8027 6803 6804 6807
vomit$	10261
vomited$	3552
vomiting$	3552
vomits$	3552
vote$	377 378
voted$	377 378
votes$	377 378
voting$	377 378
voucher$	7960 7963
vouchers$	7960 7963
vulnerabilities$	4532 725 726
vulnerability$	8125 4532 725 726 8300 8301 8302 8303 8304 8305 8306 8307 8308 8309 8310 8311
vulnerable$	7463 7502 4766 4767 4768 4769 5287 5288 5289 5310 9021 9022 9023 9060 9061 9062 5423 5424 5425 5426 7018 3224
wag$	2972
wagging$	2972
wags$	2972
waited$	7177
waiting$	4876 2824 2828 3568
walk	10199
walk$	3933 4058 4085 4147 8028 8029 8030 8031 8032 4518 8183 1740 1749 2225 2226 9843
walked$	4162 4387 4394 4553 1740 1749 2225 2226 6690 7177
walking$	7638 7820 1740 1749 2225 2226
walkked$	1740 1749
walkking$	1740 1749
walks$	1740 1749 2225 2226
wall$	6497
wander$	1141
wandered$	1141
wandering$	1141
wanderred$	1141
wanderring$	1141
wanders$	1141
wannabe$	3034 3666
wannabes$	3666
want	6290 2524
want$	7919 7920 4615 4616 4617 4618 4795 8858 8990 5381 5382 5383 1776 9315 9316 9317 9318 9334 9335 9336 9352 5785 2084 9627 9929 10125 2798
wanted$	4054 8120 1776 9446 2085 5978 5979 2172 2173 2481 2544 2798 2932 2945
wanting$	7161
wants$	7919 7920 8990 1776 9334 9335 9336 9352 5785 10125 2798
ward	10283
warden	6282 6283 6284 2477 2478 2479 2505 2513 6324 6549 2745
warden$	2455 9917 9935 9936 9937 6285 6286 6287 6313 2510 6321 9977 2643 2675 10202 2746 2751 2752 10218 6567 2774
wardens$	8412 8745 8746 2455 9917 9935 9936 9937 6285 6286 6287 6313 2510 6321 9977 2596 2643 2675 10202 2746 2751 2752 10218 6567 2774 6830
warn$	2614
warned$	7615 7616 3964 157 158 159 160 161 162 163 164 3973 166 167 168 169 170 171 172 173 174 175 176 7647 7648 7649
warnin	2577 2578
warning$	7612 7645 7646 8192 8327 8328 8329 8330 8331 2328 2329 2330 2331 9809 9810 9829 9830 6385 6386 10086 6649 6831 7182 7183 3414 7442
warnings$	7612 7645 7646 8192 8327 8328 8329 8330 8331 2328 2329 2330 2331 9809 9810 9829 9830 10086 6831 7182 7183
warran	6581
warrant$	1565 1566 1567 10005 10054 2706 10234 7267 3761
warrants$	2706 7267 3761
warriors$	8598
wary$	7485 3834 3835 3836 3837
was	2567 6580 3530
was$	3917 156 165 272 273 411 424 4320 651 652 885 886 887 888 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 1159 4983 4988 1199 1223 1224 1225 1226 1227 1228 1394 1398 5206 1399 1400 1401 1402 1405 1406 1407 1408 9102 9105 1655 5537 1753 1781 5600 5785 2016 2017 5945 5955 9651 6010 6045 2289 2319 6135 6136 6171 2371 2372 9871 2417 9894 6322 6339 6428 2670 6534 6555 2829 2973 2998 3057 3059 3063 3111 3115 3126 3128 3136 7033 7081 3351 3378 7237 3550 3555 3557 3560 3571 3582 3584 3612 3616 3626 3632 3633 3637
wash$	2339
washed$	2339
washes$	2339
washing$	2339
waste$	832 3385
wasted$	832 3385
waster$	8513 3666
wasters$	8513 3666
wastes$	832 3385
wasting$	832 3385
watch	2782 3415
watch$	9193 9194 9195 6295 9963 9966 2511 9978 10029 2662 6483 10206 6590 2903 7097 7102 7301
watche	6327
watched$	9682 9683 9965 2511 9980 6483 10154 10198 2903
watches$	9193 9194 9195 7097 7102
watching$	2511 6483 2903
watchlist$	7223
watchlists$	7223
watchs$	2511 6483
water$	6699
wave$	7302
wavy$	3271
way$	20 7526 8077 5105 5534 1727 1728 1729 9213 5569 5570 5666 9766 2378 10231 6764
ways$	7526 7810 8754 8836 8906 9295 9313 9416 6764
wayward$	3125 6934 3224
we	2479
we$	5689 5690 5692 5693 5731 5732 5733 5760 5761 5762 2375 6287 2596
weak$	4888 8636 8637 8638 8639 1179 1268 1269 1270 1271 2254 2255 2256 2257 9824 9825 9826 9827 6187 2407 3149 3150 3362 3402
weaker$	4756 4757 4766 4767 4768 4769 4815
weaned$	2819
weapon	9913 9923 9997 10146 2699 10408
weapon$	7807 4737 4738 4739 9984 10007 10008 10405 3499
weapons$	7805 7852 4737 4738 4739 2472 9984 10007 10008 6507 3499 3758
wear	2940
wear$	8028 8029 8030 8031 8032 1680 1705 1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 3272 3289
wearing$	7820 1680 1705 1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 2940 3272 3289
wears$	1680 1705 1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 3272 3289
weary$	6989
weed	6759
weed$	7701 7702 4059 4060 4061 4062 4063 4065 4066 7805 7835 7836 7837 7889 7890 7891 7948 7949 7950 7951 7952 7953 7954 7955 7960 7963 8402 4865 9968 6624 10278 10280 10412 6774
week$	9420 9421 9422 9461 9462 9463 6659 7193 7432
weekend$	9420 9421 9422 10276
weeks$	9461 9462 9463 7193 7350 7432
weigh$	1556 5365 5366 5367
weighed$	3778 3779
weighs$	3778
weight	6614 6615
weight$	10267 10268 7359 7366
welcome$	3005
welcomed$	3005
welcomes$	3005
welcoming$	3005
welfare$	7471 3819 7527 7528 7529 7530 7531 7532 7533 7534 7537 7589 7590 8247 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 4699 4700 4701 4702 4703 9017 9018 9019 9020
well$	7642 7650 7651 7676 8621 1285 1286 1298 1345 1375 1514 1535 1538 5357 5358 5359 5360 5361 5362 5363 1656 1661 3229 3242 3251 7096
wellbe	6615
wellbeing$	7471 7527 7528 7529 7530 7531 7532 7533 7534 7537 7589 7590 8242 8243 4699 4700 4701 4702 4703 10268
went$	7617 7637 7670 291 401 402 403 404 405 406 438 439 440 4262 458 459 553 554 555 558 8071 8072 902 926 945 946 1096 1260 1261 1262 1740 1749 2353 2826 2922 2933 2968 2995 2996 6805 3614
were	9952 2567
were$	3917 3924 156 165 3994 272 273 411 424 4320 651 652 8226 885 886 887 888 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 1159 1199 1223 1224 1225 1226 1227 1228 8749 1394 1398 5206 1399 1400 1401 1402 1405 1406 1407 1408 1628 1655 5490 1753 1780 5600 5717 5718 5785 2016 2017 5955 9651 2289 2319 6136 6171 2371 2372 2417 9894 6322 6339 6421 2670 6534 6726 2973 2998 3057 3059 3063 3111 3115 3126 3128 3136 7033 7081 3351 3378 7237 3582 3616 3626 3632 3637
west$	1673
wetting$	7343
what$	3925 3926 3986 7869 8015 4467 4468 680 688 8166 4514 8188 8192 8198 767 768 8753 5102 8759 9024 9807 9829 9830 6470 6811 6814 7183
whatever$	8234 8984 9001 1782 1783 1784 1785 1884 1885
whatsapp$	460 4268 461 4269 462 4270 463 4271 464 4272
whatsoever$	9651
wheel$	9704
wheelc	6725
wheelchair$	10378 3782
when	7215
when$	4266 4267 8198 9093 9868 9972 9979 9993 6447 7360
whenever$	4266 9972
where	7215
where$	7487 7488 7489 7490 8198 9093 2523 6447 6484
wherea	6297 2665 6473 6474 2737
whereabouts$	9950 9951 6545
which	7206 7215
which$	9093 9991 10128 10136 6495 6546
while$	9684
white$	9071 1641 1663 5475 1676 5506 5507 5508 1701 3223 3224 3247 3255 7097 3294
who	9913 9934 9991 10136 6495 6546 7215
who$	7487 7488 7489 7490 4318 4319 4354 696 729 8198 8382 8397 8749 9102 9105 2483 6294 6300 2518 2546 2557 6368 2568 6447 6448 10128 6484 10141 6528 2726 6535 2729 6547 10214 6570 10225 6583 7033 3503
whoever$	6535
whole$	6092 6094 3040
wholly$	3324 3327
whom	10136 10148
whom$	7487 7488 7489 7490 8198 9944 10018 2568 10128 6484
why$	8166 4514 4517 710 711 4520 713 714 4523 4524 717 722 723 8188 8198 769 770 771 772 2152 2153 2154
wicked$	3049
wider	2527
wider$	8484 8485 8486 8487 8488 8489 8490 8491 8492 8493 8494 8495 8498 8499 6335
wife$	10321 10356 10381
wild$	3040 3049 6898 6899 6900 6934 3248 3271 3682
wilful$	3707
wilfully$	454 3382 3707
will	2581 2731
will$	800 801 802 803 804 806 850 870 1504 1528 1540 1543 1579 1622 1797 1799 1800 1801 1802 1803 1804 1805 1809 1810 1811 1812 1813 1814 1815 1825 1829 1830 1831 1839 1840 1841 1842 9307 9308 9309 9310 9311 9312 5665 9330 9331 9332 9333 5696 9356 1896 1897 1898 1899 1900 9366 1911 5755 5756 5759 5785 9440 9441 1988 1989 1999 6276 2471 6310 2510 2562 6391 2587 6415 2669 2709 6580 3311 3314 3316 3328 3514
willed$	6957
willing$	234 235 240 344 345 346 374 375 550 551 773 774 775 5581 5583 5585 9239 9240 9241 9242 2463 2994
willingly$	8008 8009 549 6803 6804 2997
willingness$	7744 5740 9394 9395 9396 9397 9398 9399
win	2576
win$	5068 9372 5720
wind$	951 952 5638
winding$	7520 7521 7522 7523 7524 951 952
winds$	951 952
wins	2576
winter$	7874 7875
wiry$	3227
wisdom$	1338 1340 5203 1396
wise$	3938 1292 1293 1347 1629 6985 6990 6991 3189 3203
wiser$	3905 1289 1290 1291 1335 1347
wish$	5740 9394 9395 9396 9397 9398 9399 10125
wished$	2798
wishes$	2798 7182
wishs$	10125
wit$	9599 9600 9601
with	10079 6755 3470
with$	7545 7643 7767 7770 7775 7826 4186 4199 4203 7939 4287 4290 4321 4333 4334 4338 4345 4347 4349 8014 4446 4447 8200 4740 4743 4753 4754 8408 4796 8599 8614 8618 8629 8630 8633 8640 5062 8719 1265 8741 5089 5092 1302 5331 5332 5333 9102 9105 1680 1693 1694 1695 1696 1743 9278 9329 9407 2187 9819 6255 6256 6257 6258 6259 6266 6291 9953 6336 9993 10051 10178 2792 6672 10334 6720 2944 6754 6826 3165 3272 3283 7202 7281 7325 3526 3543 3581 7414 7444
withdrawn$	6524
withheld$	741 742 7190
withhold$	741 742
withholding$	741 742
withholds$	741 742
within$	4826 8480 8481 1021 8570 5055 5290 6595
without$	73 4188 1070 8965 8966 8967 8968 8969 8970 8971 8972 8973 8974 8975 8976 8977 9001 9010 9011 9012 9013 9014 9015 9016 1590 1835 1838 5674 1935 2188 2189 6022 2322 2323 2846 3322 3323 3337 3359
witness$	6839
witnesses$	6839
woeful$	2407 3707
woefully$	3707
wolves$	8542 8543 8544
woman	6757
woman$	8817 1362 5175 8832 8865 8870 8872 1416 5227 8887 8888 1440 8903 8904 8905 8909 1451 1452 10373 10410 7001
women$	8484 8485 8486 8487 8488 8489 8490 8491 8492 8493 8494 8495 8498 8499 8500 8811 8812 8813 8814 8815 8816 8817 8820 1362 5173 8837 8839 8855 8863 8870 8871 8872 1413 8887 8888 1451 1452 1469 8995 9175 9228 6999 7001
wont$	1811 1812 1813 1814 1815 3311
wool$	7006
woolly$	3707
word$	9783 9812
wore$	8028 8029 8030 8031 8032 1680 1705 1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 3272 3289
work	7270
work$	138 140 141 3990 7644 4121 7855 415 416 417 418 419 420 421 422 423 673 8287 8296 8526 4961 4976 4980 8635 8687 5066 5111 5306 5307 5308 5309 9230 9260 9266 5625 9280 5676 9349 9380 9386 9401 9402 9403 9408 9666 2529 6750 6818 3145 7119 7127 7170
worked	2594
worked$	415 416 417 418 419 420 421 422 423 673 9378 9387 9388 9389 9390 9391 10174 2938 7128
worker	10283
worker$	7700 7946 8199 8295 5846 5851 5852 5869 5870 9863 6228 6237 6713 10398 6819 3389 7454
workers$	7700 7946 8199 4640 8295 8565 4935 8715 8764 8765 8766 8767 5689 5690 5692 5693 5731 5732 5733 5846 5851 5852 9863 6237 6819 6913
working$	415 416 417 418 419 420 421 422 423 673 4977 5294 9259 9401 9402 9403 10101 7127 7200 3598
works$	415 416 417 418 419 420 421 422 423 673 9384 7128
workshop$	138 140 141
workshops$	138 140 141
workshy$	3682
world$	8836 3181 3182
worldly$	1347 1610 1611 1612 1613 3183 3687
worn$	8033 8048 8049 8050 8060 9960 6309 7081
worr	2807 2857 2915
worried$	5295 5296 5297 8951 8952 8953 5301 5302 6168 2440
worries$	8323 8324 8325 8326 5304 8958 7182
worry$	5295 5296 5297 8951 8952 8953 5301 5302 7182
worrying$	8641 8642 8643 8644 8645 8646 8647 8648 8649 3129 3131
worse$	4506 8993 8994 9778 9779 7015
worship$	532 533 534 535 536
worshiped$	532 533 534 535 536
worshiping$	532 533 534 535 536
worshipped$	532 533 534 535 536
worshipping$	532 533 534 535 536
worships$	532 533 534 535 536
worst$	8096 4469 3131 3433
worth$	8314
worthless$	3682
would$	293 590 4400 8054 594 595 596 597 598 604 4413 4422 4530 4580 989 1060 8858 8880 1487 5300 1580 1798 1816 1817 1818 1829 1830 1831 5696 9366 1911 5785 9440 9441 1988 1989 5941 5942 5943 6276 2471 3312 3316 3328
wound$	951 952
wrap	10408
wraps$	8608 6774 6922
wreak$	3097
wreaked$	3098
wreaking$	3096
wreck$	3010
wrecked$	3010
wrecking$	3010
wreckked$	3010
wreckking$	3010
wrecks$	3010
wrist$	10262
wrists$	10262
writ	7407
write$	2309 2667 2738 10317 3081 3082
writing$	2312 2667
written$	2290 2311 2841
wrong$	3905 3906 4036 4132 4133 4134 7856 8381 8393 8394 8395 8878 8879 9597 9598 9608 9698 9864 9865 6225 2958 3020
wrote$	2310
xanax	6622
xanax$	10275
y$	8900
year	6663
year$	4322 4351 4352 8475 4825 8479 8811 8812 8813 8814 8815 8816 8822 5188 8943 1643 1646 1648 10314 6663 10316 6999 7193 7432
years$	8479 8808 8809 8810 8874 8875 8876 8877 8912 8913 8914 8943 7193 7432
yet$	3976 2387 6217
yield	3399
yjs	6746
yjs$	10399 3646
yob$	3666
yobbish$	3131 3666
yobbo$	3666
yobbos$	3666
yobs$	8542 8543 8544 3666
yoi	3645
yoi$	7453
yos	6746
yos$	10399 3646
yot	6746
yot$	10399 3646
young	6757
young$	274 334 708 974 4799 4913 4914 1140 8653 5004 5005 8677 8678 8679 8680 8681 8682 8696 1245 1246 5056 5311 5431 5432 5433 5434 5435 5436 1641 9102 9105 1710 1757 1758 5684 5817 5981 6105 6106 6115 6124 6164 6203 6205 6265 9969 9971 6319 2514 2515 6343 10006 2561 10030 2572 10053 10057 6422 6425 6461 2672 10136 10137 6505 10163 10171 6536 10240 10243 10410 2984 3052 3055 3064 3102 6933 6977 3200 3223 3428 7284 7290 7308 3613
younger$	4756 4757 4766 4767 4768 4769 4815 8484 8485 8486 8487 8488 8489 8490 8491 8492 8493 8494 8495 8498 8499 8502 8503 6697 6773
youngers$	10016
youngster$	1140 8653 8677 8678 8679 8680 8681 8682 8693 6933
youngsters$	1140 8653 8677 8678 8679 8680 8681 8682 8693 6773 6933
youth	3439 3639
youth$	1140 8653 8656 8677 8678 8679 8680 8681 8682 8693 1641 9102 9105 9108 9109 2051 2052 2421 6281 2526 2937 6746 3052 6862 3055 6933 7032 3225 3428 3633 3639 3645
youths$	8451 1140 8653 8656 8677 8678 8679 8680 8681 8682 8693 9102 9105 2526 10035 6862 6933 3225 3693
yp	6265 6273 9947 9964 9967 9969 9971 6319 9973 2514 2515 10006 10030 10053 10057 6426 6461 2672 10136 10137 10163 10170 10171 6536 10240 10243 2818 6639 2844 2861 6671 10355 6716 6717 2916 10380 6736 10395 2943 3439 7258 7284 7308 7391
yp$	3026
yp1$	3025
yp2$	3025
yp3$	3025
yp4$	3025
yp5$	3025
yp6$	3025
yro	3645
yro$	7453
zero$	1932 5988 3383 3466
zits$	7091
