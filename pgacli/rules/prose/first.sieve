3962 3722 2965

(put~|puts|putting|place~|leave|leaves|left|leaving|land~) (<self>|<other>) ... (at|in|into|to|within|open to) ... <risk>
(put~|puts|putting|place~|find~|found) <self> (in|into) ... (vulnerable|compromising|difficult|dodgy|position+|situation+|company|scenario+) [position+|situation+]
<owner> (behaviour|actions|choices|lifestyle|decisions|conduct|friendships|choice of friends) (put|puts|place|places|placed|is putting|are putting|has put|have put|has placed|have placed|leaves|leave|left|exposes|expose|exposed) (him|her|them|himself|herself|themselves|each other|others) (at|in|to|open)
(expose~|endanger~|jeopardise~|jeopardize~|compromise~) (<self>|<other>|<their> own (safety|welfare|wellbeing))
(put~|puts|putting|place~) <their> [own] (safety|lives|life|welfare) (at|in) (risk|danger|jeopardy)
(<their>|<owner>) own (actions|behaviour|choices|conduct|drinking|drug use|smoking|carelessness|curiosity) (led|has led|have led|put|puts|place|places|placed|expose|exposes|exposed|caused|cause|resulted|contributed|mean|means|brought|lead)
at risk (through|because of|by|due to|owing to|from) <their> own _
<their> [own] (behaviour|actions|clothes|dress|posts|conduct|lifestyle|way of dressing) (draw|draws|drew|attract~|invite~|bring|brings|brought|encourage~|entice~|tempt~|provoke~) [the|older|these|unwanted|adult|this] (men|man|adults|attention|trouble|strangers|dealer+|exploiter+|males|harm|it) [to|on|upon]
(should|must|need to|needs to|ought to|could) [really|also|all|just|now] be [a bit|a lot|much|far] (more careful|more sensible|more cautious|more wary|more responsible) [about|of|with|in|when|online|who|whom|where|what]
(should|must|need to|needs to|ought to) [really|also|all|just|now] be (careful|wary) [about] (who|whom|where) (they|he|she)
(substance misuse|drug use|drinking|drug taking|cannabis use|alcohol use|substance use) [by|of|among] [the|this|these] ... (expose~|puts|put|place~|leave~|makes) (them|him|her) (to|at|in|open|vulnerable|more|easy) ...
<their> own (decision+|lifestyle|friendships|posts|clothes) (led|put|puts|placed|place|expose|exposed|leave|left|caused|cause|mean|means|brought|bring)
(prolong~|perpetuat~|perpetuates|perpetuating|enable~|facilitate~|invite~|assist in|complicit in) <their> own (abuse|exploitation|harm|grooming|victimisation)
(make|makes|making|made|render~|leave|leaves|left|leaving) <self> [more|so|very|easily|particularly|an|extremely|even more|wide|wide open to being] (vulnerable|available|unsafe|a target|targets|easy (target+|prey)|open to)
(allow~|let|lets|letting|permit~) <self> [to] [be|get|become] [be|get|become] [easily|repeatedly] (exploited|used|groomed|abused|hurt|controlled|drawn|led|involved|recruited|touched|taken advantage|caught|filmed|photographed|robbed|manipulated|influenced|coerced|targeted|dragged|pulled|sucked|persuaded|bullied)
(throw~|threw|thrown|fling|flings|flinging|flung) <self> at [the|any|these|older|grown|adult|any of the] (men|man|boys|lads|dealers|males|drivers|doormen|strangers|people|him|them|anyone|anybody)
(get|gets|got|getting) <self> (into [a|an|some|these|such|more|all sorts of] [very|really] [of] [dangerous|risky|difficult|bad|vulnerable|compromising|unsafe|serious|dodgy] (trouble|situation+|danger|debt|difficulty|bother|fights|position+|mess|scrapes|it|this)|arrested|excluded|hurt|robbed|stabbed|beaten up|attacked|caught|noticed|exploited|groomed|involved)
(do|does|did|doing|done) (nothing|little|next to nothing) to (protect|help|safeguard|look after) <self>
(do|does|did) (nothing|little|next to nothing) to keep <self> safe
facilitat~ the (exploitation|abuse|grooming|recruitment|offending)
risk (taking|taker+) [behaviour+]
high risk (behaviour+|activity|activities|lifestyle+)
(get|gets|got|getting) a (kick|buzz|thrill) (out of|from) [the|_] (danger|risk+|trouble|attention|fighting|crime|stealing|dealing|the chase)
(get|gets|got|getting) (a kick|a buzz|a thrill|a laugh|off) (out of|from|on) (running|going missing|danger|winding|baiting|scaring|frightening|provoking|upsetting|causing|breaking|shoplifting|stealing|hurting|bullying|intimidating)
(take|takes|took|taken|taking) [unnecessary|needless|big|huge|serious|such|more|silly|stupid|a lot of|lots of|too many|unacceptable|these|many|increasing|greater|all sorts of|great|terrible|foolish|enormous] risks
(take|takes|took|taken|taking) [an|a] (unnecessary|needless|big|huge|serious|silly|stupid|foolish|terrible) risk
(risky|riskier|reckless|self destructive|irresponsible|promiscuous|unsafe|foolish|foolhardy) (sex|behaviour+|behavior+|choice+|lifestyle+|conduct|activity|activities|decision+|habit+|way+|action+|attitude+|relationship+|stunt+)
(harmful|dangerous) (behaviour+|choice+|lifestyle+|habit+|decision+)
(give~|gave|giving|pay|pays|paid|take|takes|took) (little|no|scant|hardly any|not much|not enough) (thought|heed|regard|care) (to|of|for|with) (<their> [own] (safety|welfare|wellbeing)|[the|any] (danger+|risk+|consequences))
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
(prioritise~|prioritising|put|puts|putting) [the|their] (group|gang|friends|friendship+|men|drugs|boyfriend+) (over|above|before|ahead of) <their> own (safety|welfare|needs|wellbeing)
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
(know|knows|knew|known) (full|perfectly|very|only too) well (what|where) (it|this|that|these|those) [all] (lead~|leads|led|mean~|meant|end~|ends|will|would|could|might)
(know|knows|knew) [that] (they|he|she|it|this|that) (will|would|could|can|may|might|are going to|is going to) ... ... (trouble|danger|hurt|excluded|arrested|harm) ... (but|yet|and) [they|still|he|she] (carry on|carries on|carried on|do it|does it|did it|still (do|go|went|did)|keep (doing|going)|keeps (doing|going)|kept (doing|going)|persist~|continue~)
(know|knows|knew|understand|understood|aware of) [all|about|of] the (risk+|danger+|consequences) (and|but|yet) [they|he|she] [still|then] (do it|does it|did it|do so|does so|did so|(go|goes|went|return|returns|returned) (back|there|ahead|with|to (the|a|his|that) (flat|house|men|man)|anyway|regardless|all the same)|carry on|carries on|carried on|continue~ to|ignore~|(keep|keeps|kept) (going|doing|returning|meeting|on|seeing|drinking|carrying))
(know|knows|knew|known) full well (what|that|how|who|where|which) _
(allow~|let|lets|letting|permit~) [the|some|these|those|an|a] [older|unknown|adult|other] (men|man|males|dealer+|exploiter+|strangers|older (peer+|boys|males|men|people|ones|lads)) (to|use|in|into|inside|stay|store|hide|drive|touch|film|buy|give|pay|pick|kiss)
(lead|leads|led|leading) (them|him|men|the men|the man|older men|these men|adults|the adults) on
(encourage~|entice~|lure~|tempt~|seduce~|egg~ on) [the|some|older|adult|these|those|two|several|local] [older|adult|unknown|young] (men|man|males|stranger+|dealer+|exploiter+)
(string|strings|strung|stringing) [the|these|older] (men|man|him|them) along
(egg~|egging) [the|these|older] (men|man|him) on
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
(choose|chooses|choosing|chose|chosen|opt~|opting|prefer~) [for] [a|the|this|that|such] [a life of|life of|criminal|dangerous|risky|wrong|such a|unsafe] (life|lifestyle|crime|criminality|street+|drugs|wrong path|wrong road|wrong friends|men|gang life|gang+|danger|older boys|older men|bad company) [of]
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
(vote~|voting) with (<their>|its) feet
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
(keep|keeps|kept|keeping|continue~) [on] (returning|going back|to go back|to return) to [the|that|his|a|this|her|an] [same|older] (flat|house|address|hotel|property|man|man's|men|men's|party|parties|car|car park|retail park)
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
(produce~|producing|make|makes|made|making|create~|creating|take|takes|took|taking) [<their> own|their|some] (explicit|nude|indecent|naked|sexual|sexualised|topless) (picture+|image+|photo+|video+|selfie+)
(send|sends|sent|sending|share~|sharing|post|posts|posted|posting|swap~) [out|over|their|more|some] (nudes|nude selfies)
sexual (activity|activities|relations|relationship+|intercourse|encounter+|liaison+)
(have|has|had|having) sex (with|for)
(sleep|sleeps|slept|sleeping) around
(sleep|sleeps|slept|sleeping) with ... (man|men|boys|males|older|adult+|dealer+)
(underage|under age) sex
(do|does|did|doing|have|had|having) sexual (things|stuff|acts) (with|for)
sexually (active|experienced|available|precocious|provocative|promiscuous|advanced)
(promiscuous|promiscuity|promiscuously)
(provocative|provocatively|flirtatious|flirty) [behaviour|manner|way|way+|with]
flirt~ with [the|these|those|a|some|their] [bus|taxi|local|_] (man|men|males|older|staff|adult+|officers|driver+|guard+|steward+|customer+|coach|coaches|teacher+|shopkeeper+|doorman|doormen)
(hypersexualised|hyper sexualised|over sexualised|oversexualised|hypersexual)
(multiple|several|many|various|numerous|different|number of) sexual partner+
child (prostitute+|prostitution|porn|pornography|sex worker+)
(prostitute~|prostituting|pimp~) <self>
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
(in|having|has|have|had|began|begun|started|start~|form~|into|pursu~|pursuing|a|an) [a|an] [sexual|romantic|intimate|consensual|serious|boyfriend] relationship+ with [a|an|the|some|several|much|his|her|their|two|these] [much] (older|adult+|grown|_ year old|man|men|male+|dealer+|exploiter+|perpetrator+|someone (older|much older|twice))
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
(go|goes|going|went|gone|get|gets|got|took|take|takes|send|sends|sent|sending|carrying|going|taking|getting|do|does|did|enter~|travel~|follow~|carry|carries|carried|take part|took part) ... (willingly|knowingly|freely|voluntarily|of (<their>) own (accord|volition|free will))
(willingly|knowingly|freely) (go|goes|went|gone|got|get|gets|carry|carries|carried|sell|sold|take part|took|enter~|engage~|meet|met|send|sent|provide~|put|put~|travel~|allow~|exchange~)
(happy|willing|content|prepared|pleased) to be (exploited|used|groomed|abused|controlled|passed around)
consented to [the|these|those|all|both] (lift+|gift+|arrangement+|trip+|drive+|party|parties|touching|kissing|exchange+)
(go|goes|going|went|gone) along with (it|what (he|the men|was)|[the|these] [older] (men|man|dealer+))
agreed to [the|these|all] lift+
(as|is|are|was|were|been|all|both|equally|fully|just as|partly) complicit
knowingly
(return~|went back|go back|goes back|going back|got in|get in|gets in|got into|get into) ... ... voluntarily
if <they> (did not|stopped|would stop|would only|would just|just|only) [not] (hang|go|going|hanging|meet|meeting|stay|staying|associate|associating|mix|mixing|carry|carrying|behave|behaved|drink|drinking|dress|dressed|wear|wore|listen|listened|spend|spending|walk about)
if <they> had [only|just|not|never] (stay~|listen~|done|gone (home|straight|to|out|there|in)|come (home|straight|in)|behav~|behaved|followed|engaged|attended|said no|said something|spoken|told (someone|somebody|an adult|us|the|their|staff|her|his|a)|reported|chosen|thought|avoided|left|been (sensible|home|more|out|there|careful|in)|kept|walked away|answered|accepted|heeded|made|bothered|worn|dressed|drunk|let|got|gone|taken)
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
(tempt~|tempts) (fate|providence)
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
serves (<them>|them) right
got what (they|he|she) (deserved|asked for|wanted)
<their> own worst (enemy|enemies)
self inflicted
victims of their own _
(authors|architects) of their own _
(contribute~|contributing|collude~|complicity|play|plays|played|playing) [to|in|with|a part in|their part in|a role in] <their> own (exploitation|abuse|harm|victimisation|difficulties|problems|grooming|downfall|vulnerability)
(complicit|participant+|participate~|participating|active|collude~|colluding) in <their> own (exploitation|abuse|harm|victimisation|grooming)
(invite~|encourage~|welcome~|solicit~|lap~ up) [the|male|adult|sexual|unwanted|men's|this|such] [male|adult|sexual|unwanted|online] attention
(draw|draws|drew|drawing) [unwanted|unnecessary|bad|such|too much|so much] attention to <self>
<their> own (carelessness|recklessness|naivety|stupidity|foolishness|folly|greed|silliness)
<their> (silence|inaction|secrecy|lies|carelessness) (allow~|let|lets|enable~) (the|this|it|him|them|abuse|harm|exploitation)
(thrive~|thriving|feed|feeds|fed) on (drama|conflict|chaos|attention|trouble|confrontation|notoriety)
(create~|cause~|make~|making|creating|causing) (<their>|its) own (problems|difficulties|trouble|misfortune)
(play|plays|played|playing|game|games|gaming|work|works|worked|working) the system
guilty (of|for) (<their>|its) [own] (situation|exploitation|abuse|exclusion|harm|misfortune|problems)
(nobody|no one|no one else|nobody else) but <self> to (blame|thank)
what (follows|follow|happens next|comes next|happened next|came next) (is|was|will be) [all] (on|down to) (them|<self>)
in the end [it|this|that] (was|is) [all|entirely|really] (down to|on) (them|<self>)
(half|part|much|most|some|all|a lot) of (it|this|that|what happened|the (trouble|harm|risk)) (is|was|comes) [all|entirely] (down to|on) (them|<self>)
<their> [own] (drinking|behaviour|dress|clothes|flirting|drug use|naivety|attitude|mouth|image|posts|profiles|smoking) (make|makes|made) (them|him|her) [a|an|such] (easy|obvious|soft|ready|natural|sitting|prime) _
(carry|carries|carried|keep|keeps|kept) on (regardless|all the same)
(they have|they had|who have|who had) [got] (only <self>|no one but <self>|nobody but <self>) to (blame|thank)
(make~|making) (it|things|matters|life|everything) [so much|much|even] (worse|harder) for <self>
fault but (theirs|<their> own|his|hers)
(minimise~|minimising|downplay~) <their> (involvement|role|part|behaviour|offending|responsibility)
(minimise~|minimising|downplay~|normalise~|normalising) (what|how) ...
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
(keep|keeping) <self> safe [is] (up to|down to) (<them>|them)
(take|takes|took|taking|taken|accept~|show|shows|showed|showing|assume~) (no|little|any|some|more|greater|full|enough) [personal|real] (responsibility|ownership|accountability) for [<their> own|keeping] [<self>] (safety|actions|behaviour|choices|decisions|conduct|situation|part|welfare|safe)
(not|never|do not|does not|did not|must|should|need to|needs to|ought to|refuse~ to|fail~ to|failed to|unwilling to|reluctant to) [yet|ever|also|really|want to] (take|taken|accept|accepted|show|shown) [personal|real|full|any] (responsibility|ownership|accountability) for (<self>|<their> [own] (safety|actions|behaviour|choices|decisions|conduct|situation|part|welfare)|(keeping|putting|placing) (<self>|each other))
(fail|fails|failed|failing|refuse~|unwilling|reluctant|unable|not|will not|never|do not|did not|does not|are not|is not) [to|willing to|prepared to|ready to|inclined to] [even|properly|always|really] (keep <self> safe|keeping <self> safe|protect <self>|protecting <self>|help <self>|helping <self>|safeguard <self>|look after <self>|be helped)
(do not|does not|did not|never|neither) [really|actually|seem to|even] want to (be (helped|saved|reached|safe)|help <self>|change)
(should|must|need to|needs to|ought to|have to) [really|also] (take|accept|bear|share) [some|more|the|their share of|full] (responsibility|blame|ownership) for what (happens|happened|has happened|had happened|is happening) [to <them>]
(need to|needs to|have to|has to|learn to|time to|time for _ _ to|time for them to) [really|also|now|all|start to|begin to|learn to] (take|show|accept) [some|more|greater|full|personal] (responsibility|ownership)
(must|should|ought to) [really|also|now|all|start to|begin to|learn to] (take|show|accept) (some|more|greater|full|personal) (responsibility|ownership)
(fail|fails|failed|failing|failure) [repeatedly|consistently|persistently|again|time and again] to (attend|engage|keep|protect|comply|cooperate|co operate|take|accept|respond|turn up|show|appreciate|understand|recognise|learn|heed|listen|follow|use|make|disclose|report|tell|return|abide|respect|control|work|stick|think|consider|arrive|answer|benefit|grasp|come|grasp|say|go|avoid)
(fail~|failed|failing|poor|patchy) (attendance|attender+|timekeeping)
did not (attend|turn up|show up) despite
(waste|wastes|wasted|wasting) (the|our|every|staff|people's|workers'|everyone's|an|this|that|their) (time|opportunit~|opportunity|chance+)
(throw|throws|threw|thrown|throwing) [it|them] (away|back) (chance+|every|help|the|in|at|offer+)
(sabotage~|squander~|undermine~|wreck~) [every|any|all|the|our|each|these|this|those|good|their own|such|many] (offer+|chance+|opportunit~|opportunities|opportunity|help|support|placement+|plan+|efforts|progress|work|session+|attempt+)
(turn|turns|turned|turning) <their> back+ on [the|our|any|all|every|offers of] (help|offer+|support|school|staff|services|adults|us|worker+|education)
(make~|making|made) it (hard|difficult|impossible) (to|for) (help|keep|protect|safeguard|us|staff|services|support|work|adults|anyone)
(do not|does not|did not) make it easy (to|for)
(spurn~|rebuff~|snub~|scorn~) [the|any|all|every|our|this|offers of] (help|offer+|support|advice|worker+|staff|services)
(do not|does not|did not|fail to|fails to|failed to|failing to|unable to|refuse~ to|unwilling to|cannot|will not) [really|seem to|appear to|fully|even|always|yet|ever] (recognise|understand|appreciate|see|grasp|accept|acknowledge|care about|realise|perceive|take) [how|that|what|the|any|their|own|full|seriously|it is|they are|of] ... (risk+|danger+|dangerous|consequences|exploited|groomed|victims|vulnerability|harm|seriousness)
(lack|lacks|lacked|lacking|little|no|poor|limited) [of|any|all|much|real|apparent|basic] (insight|self respect|self control|self worth|motivation|common sense|remorse|moral compass|sense of (danger|right|responsibility)|concern for <their>|discipline|impulse control|victim empathy|empathy|respect for|awareness of (risk|danger|<their>))
(minimise~|downplay~|dismiss~|laugh~ off|shrug~ off|play~ down) (the|any|all|<their>) [own|serious|real|level of] (risk+|danger+|concerns|harm|exploitation|behaviour|seriousness|worries)
in denial
(do not|does not|did not|will not|never) [ever|even|always|want to|wants to] (take|follow|heed|listen to|act on|accept|listen) [to] [the|our|any|good|this|that|staff|police|sensible|repeated|an] [_] (advice|warning+|guidance)
(nobody|no one) (made|forced|makes|forces) (<them>|them|these _|the _) (go|do|stay|sell|carry|take|meet|send|drink|get|smoke|reply|follow|to (go|do|stay|sell|carry|take|meet|send|get))
(nobody|no one) [is|was|has been|has|were|are] [ever|actually] (forcing|forced) (<them>|them|these _|the _)
(nobody|no one) ... ... (gun|knife) to <their> head+
(nobody|no one) [is|was|has been] [ever] making (<them>|them|these _|the _) (do|go|stay|sell|carry|take|meet|send|get)
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
(seek|seeks|sought|seeking|hunt~|go looking|goes looking|went looking) [out|for] [for|out] [the|these|those] (danger|risk+|trouble|thrills|confrontation+|conflict|fights|victims|excitement|older men|older boys|older males|older lads|adult attention|conflict|male attention|excitement)
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
(associates|associate|associating|consort~|fraternise~|fraternising) with
(associated|mix|mixes|mixing|mixed|keep company|keeps company|hang|hangs|hanging|hung|knock~|run|runs|running|roll|rolling|link|linking) [up|around|about|out|round|in] with [the|a|an|some|known|other|these|those|much|local] (older|elder+|men|man|adult+|males|criminal+|dealer+|offender+|exploiter+|known|wrong|bad|undesirable+|unsavoury|dodgy|negative|drug|peers who|people who|individuals)
(association|associations|affiliation|links|friendship+) with [a|the] (known|older|negative|criminal|adult+|gang+|unsuitable|those|people|males|men|peers who|exploiter+|dealer+|individuals)
(known|criminal|negative|inappropriate|unsuitable|undesirable|antisocial|anti social|risky) (associate+|association+|peer association+)
(spend~|spent|spending) [a lot of|all <their>|more and more|most of <their>|too much] time with [the|an|some|known|these|a] (older (men|males|boys|lads|males)|elders|olders|dealers|criminals|exploiters|adult males|men|offenders)
(wrong|bad|rough) (crowd|company|sort|sorts)
(go|goes|going|went|gone) [off|away|out] with [the|some|these] (older|adult|grown) (men|males|lads|boys|people) for [the|free|a|some] (drink|alcohol|money|drugs|cigarettes|vape+|lift+|weed|cash|gift+|presents)
(get|gets|got|getting|hop|hops|hopped|jump|jumps|jumped|climb~) (in|into) (any|anyone's|anybody's|strangers'|a stranger's|older men's) car+
(go|goes|going|went|hang~|hanging|hung|run|runs|running|mix~|get|getting|knock~) [round|around|about|in|out|up] with that (crowd|lot|sort|bunch|kind of _)
(fall|falls|fell|fallen|falling|got|get|gets|getting) in with
(intimidate~|intimidating|terrorise~|menace~|harass~|torment~) (younger|smaller|weaker|other) (children|pupils|young people|boys|girls|kids|teenagers)
(intimidate~|terrorise~|menace~|harass~|plague~|torment~) [local|other|the|elderly|older] (residents|people|neighbours|shoppers|staff|pupils|passers by|passengers|community|public|customers|children|shopkeepers|area|estate)
(provoke~|antagonise~|goad~|taunt~|bait~) (the|other|local|police|staff|residents|teachers|officers|wardens|adults|people|security|shopkeepers|neighbours|rivals)
(wind|winds|winding|wound) (up) (the|police|staff|residents|teachers|officers|wardens|adults|people|security|shopkeepers)
(wind|winds|winding|wound) (staff|people|teachers|officers|residents|them|adults) up
(make~|making|made) ... ... (life|lives) [a|an|complete|total|utter] (misery|hell|miserable|unbearable)
(disregard~|flout~|defy|defies|defied|defying|ignore~|disobey~|reject~|break|breaks|breaking|broke) [all|any|the|every|repeated|<their>|our|the police's|good|adult+|staff|sensible] (advice|warning+|rules|boundaries|curfew+|guidance|instructions|authority|bail conditions|every rule)
revel~ in [the] (violence|chaos|crime|trouble|mayhem)
(put|puts|putting) out for (gifts|money|drugs|vapes|attention|drink)
(target~|targeting|prey on|preys on|preyed on) (vulnerable|younger|weaker|smaller) (peers|children|pupils|young people|boys|girls|kids|victims)
(egg~|goad~|egging|goading) (each other|one another) on
(enjoy~|like~|love~) (being missing|going missing|being out all night|having no rules)
(think|thinks|thought) [that] (it is|it was|carrying|fighting) [is] cool to (carry|fight|sell|smoke|steal|deal|rob)
(brag~|bragging|bragged|brags|boast~) (about|of|that|to) ...
(play|plays|played|playing) the victim
(make~|making|made) ... (life|lives) [of _] (impossible|hell|unbearable|a nightmare)
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
(<is>|as|both|these|main|known|likely|identified as|victims and|victim and|become|becoming|considered|also) [the|both|all|also|often|now|main|known|likely|sometimes|as well as|a|an|potential|alleged|possible|sexual] [the|sexual|main] (perpetrator+|aggressor+|culprit+|predator+|bully|bullies)
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
(drama queen+|queen bee+|alpha (male+|female+)|kingpin+|hanger+ on|hangers on)
(time bomb+|ticking bomb+|loose cannon+|(accident+|disaster+) waiting to happen)
frequent (flyer+|flier+|attender+|caller+|misper+)
(runner+|courier+|lookout+) for (a|the|this|that|their) [drug+|drugs|county|deal|local] (line+|dealer+|gang+|elders|olders|supplier+)
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
(cause~|causing|create~|creating) (trouble (for|on|in|at|around|outside)|problems (for|on|in) [the|local|our] (residents|neighbours|shops|shopkeepers|shoppers|staff|public|community|school|estate|town|centre|passengers|drivers|traders|area)|mayhem|chaos|havoc)
(total|complete|utter|blatant|scant|little|no|flagrant) (disregard|regard) for (<their>|others|anyone|other people|the (community|estate|public|law|rules|neighbours|residents|feelings))
loner+
blighted the (community|estate|area|town|neighbourhood|lives)
(manipulate~|manipulating) (staff|workers|adults|carers|teachers|professionals|parents|the (system|staff|adults|workers))
prolific (young people|young person|children|boys|girls|lads|teenagers|members|group+|individual+)
(cause~|causing|create~|creating) [a|some|much|public|considerable] nuisance
(feed|feeds|fed|feeding) off (each other|one another)
(stronger|dominant) (characters|personalities) (in|within|among|dictate|lead|run|control|tell|push)
sense of entitlement
(think|thinks|believe~|act as if|acts as if|behave as if|feel|feels) [that] [the] rules do not apply
no fear of (the police|authority|consequences|anyone|being caught|getting caught)
(think|thinks|thought|believe~|act as if|acts as if|feel|feels) [that] (they|he|she) (is|are|were|was) (untouchable|above the law|beyond the law|bulletproof)
(exhaust~|exhausted|test~|tested|tries|tried|try) the (goodwill|patience) of
capable of (extreme|serious|great|real|considerable) (violence|harm)
(parents|carers|mothers|mother|father|mum|mums|staff|families) (are|is|were|was) unable to (control|contain|manage) (them|him|her|the (boys|girls|group|children|young people))
(give~|gave|giving|lead|leads|led) (workers|staff|us|professionals|services|everyone|adults) (the run around|the runaround|a merry dance)
(make|makes|made|making) [up] excuses (not to|to avoid|to get out|for not)
(burn~|burnt|burned) (<their>|all|every) bridge+
treat~ [the|this|<their>] (care home|home|house|placement|school|unit|family) (like|as) a (hotel|playground|joke|doss house)
(see|sees|saw|regard~|consider~) themselves as (soldiers|gangsters|outlaws|criminals|warriors)
over friendly (with|to|towards) _
(<they>|<child>|group|lads|friends) (have|has|had|with) no [sense of|personal] boundaries
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
engagement ... ... (is|was|has been|have been|had been|remains|remained) [very|_ly|both|only] (poor|sporadic|low|limited|minimal|patchy|inconsistent|superficial|erratic|variable|non existent|weak|mixed)
(poor|low|limited|little|minimal|sporadic|patchy|inconsistent|erratic|weak|no) [and _|or no|or _] engagement [_] (from|by|of|among|amongst|with)
(behaviour|behavior|conduct) ... ... (is|was|are|can be|could be|may be|gets|has been|remains|has become|is becoming|has been getting|is getting|became|becoming) [<very>] [more|worse and|more and more] (problematic|vile|horrendous|outrageous|disgraceful|horrible|out of control|challenging|unacceptable|concerning|worrying|aggressive|disruptive|antisocial|anti social|unmanageable|difficult|poor|bad|appalling|volatile|violent|sexualised|unpredictable)
attitude+ (to|towards) ... (is|was|are|remains|has been) [<very>] (hostile|avoidant|negative|poor|bad|aggressive|dismissive|defiant|confrontational|disrespectful|rude|cynical)
(criminal|gang|street|drug|delinquent) subculture+
(high|medium|low|higher|lower|highest|significant|very high) risk (<child>|case+|missing person+|people|person|victim+|females|category child)
at risk (youth+|teen+|teenager+|kids|young people|young person|boys|girls|children|child|group+|pupils)
(<is>|assessed as|graded|graded as|considered|deemed|rated|rated as|classed as|regarded as|seen as|viewed as|described as|thought to be|found to be|present as|presents as|identified as|judged|judged to be|all|five|members as|them as) [to be] [all|both|now|still|being|at|very|a] (high|medium|low) risk
(problem|problematic|troubled|damaged|broken|difficult|naughty|unruly|feral|disturbed|dysfunctional|chaotic|deprived|hopeless|needy|screwed up|messed up|out of control|uncontrollable|disaffected|delinquent|wayward|antisocial|anti social|deviant|undesirable|unsavoury|unlovable|unmanageable|disruptive|unteachable|lawless|maladjusted|attention seeking|challenging|badly behaved|risky|disobedient) [young|little|teenage|friendship|peer|and _|_] <child>
beyond (parental|all|adult) control
(<is>) [<very>] [<very>] (damaged|feral|wild|delinquent|disruptive|deviant|dysfunctional|chaotic|disturbed|messed up|lawless|disaffected|wayward|rotten|not normal|crazy|insane|mental|nuts|psychotic|antisocial|anti social|trouble|evil|unmanageable|hard work|a handful|a problem)
(beyond|outside|out of) [<their>|the] (parents'|parents|parent's|mother's|mothers'|mothers|father's|mum's|mums'|carers'|carer's|families'|family's) control
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
(misbehave~|misbehaviour|behave~ badly|behaved badly|behaving badly)
(<is>|can be|could be|find them|finds them|found them|find <them>|found <them>) [<very>] [<very>] (challenging|demanding|tricky|awkward|obstructive|argumentative|confrontational|difficult|problematic)
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
(avoidant|bitchy|spiteful|catty|vindictive|malicious|two faced|manipulative|manipulating|deceitful|devious|sly|dishonest|cunning|scheming|calculating|secretive|evasive|untrustworthy|unreliable|lazy|idle|feckless|greedy|materialistic|shallow|vain|jealous|workshy|work shy|unmotivated|demotivated|apathetic|selfish|ungrateful|spoilt|spoiled|rude|disrespectful|insolent|cheeky|surly|sullen|moody|stroppy|cocky|arrogant|gobby|mouthy|loud mouthed|foul mouthed|immature|childish|silly|stupid|thick|dim|naive|gullible|impressionable|easily led|weak willed|weak minded|impulsive|clingy|needy|stubborn|resistant|obstructive|defiant|oppositional|disobedient|unruly|naughty|unpleasant|nasty|cruel|callous|heartless|remorseless|unrepentant|entitled|unlikeable|hopeless|worthless|useless|troublesome|loutish|rowdy|boisterous|badly behaved|ill mannered|bad mannered|ill disciplined|undisciplined|bone idle|disorderly|dysregulated|hyper|paranoid|hysterical|over sensitive|meloterritorial|toxic|difficult|challenging|wild|disruptive|chaotic|obnoxious|sociopathic|psychopathic|narcissistic|antagonistic|hardcore|offensive|ignorant|gormless|dopey|feckless|predatory|criminal|criminally minded|lawless|anti authority|anti police|uncaring|emotionally unstable|unstable|mentally unstable|disturbed|street hardened|attention hungry|reckless|two faced|bossy|controlling|uninterested|disinterested|unambitious|feral|uncontrollable|out of control|ungovernable|unmanageable|unplaceable|unadoptable)
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
(have|has|had|having|with|earned|gained|got) [a|an|quite a|something of a] [_] reputation (for|as) [being|causing|_ing] (trouble|troublemakers|violence|violent|fight+|fighting|crime|theft|stealing|drugs|dealing|disorder|nuisance|intimidating|difficult|aggressive|hard|rude|disruption|disruptive|bullying|antisocial|anti social)
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
(look|looks|looked|seem|seems|seemed|act|acts|acted|acting|appear|appears|appeared|behave~|come across|comes across|came across|come over|comes over|came over|present~|sound|sounds|pass|passes) [as|for|like|to be] [much|far|a lot|so much|significantly|considerably|a good deal|rather|years|a little|well|more] (older|grown up|adult|adults|sixteen|eighteen|nineteen|twenty|(eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) year old+|an adult|grown _|young adults|a man|men|women|adults do) [than <their> (age+|years)|than they are]
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
(sixteen|twelve|thirteen|fourteen|fifteen|eleven|ten|16|12|13|14|15) going on (eighteen|twenty|thirty|twenty five|twenty one|forty|_)
(act|acts|acted|acting|carry <self>|carries <self>|behave~|live|lives|talk|talks|speak|speaks|dress|dresses) like (they are|they were|she is|he is) [at least|about|well over] (eighteen|nineteen|twenty|thirty|18|19|20|21|25|30|adults|grown _|grown up)
(act|acts|acted|acting|carry <self>|carries <self>|behave~|talk|talks|dress|dresses) like [a|an] (eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) [year old+]
(<is>) like [little|small|young|grown|mini] (women|men|adults)
(more|greater) [life|worldly|world|lived] (experience|wisdom|nous) than (most|many|some|an|the|their|his|her) [_] (adult+|teacher+|worker+|parent+|grown up+|staff)
not children (who|that) (need|want|require|would)
(<is>|almost|practically|virtually|effectively|basically|already|all but) [<very>] [almost|practically|virtually|effectively|basically|already|all but|quite|very|now|young|in effect] (grown up|adults|an adult|grown men|grown women|a grown man|a grown woman|grown ups|mini adults|little adults|small adults)
(fully|full) grown (man|men|woman|women|adult+)
(girls|boys|lads|children|kids) [round here|round there|like this|like that|like these|here|of this age] are [already|really] (men|women|adults)
(size|build|strength) of [a] (grown|fully grown) (men|man|women|woman)
as (an adult|adults|a man|men|a woman|women) in all but (name|years|age)
(know~|knows|knew) (right from wrong|the difference between right and wrong)
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
(almost|nearly|practically|virtually|already) (a man|a woman|men|women)
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
(parent~|raise~|raising|mother~) <self>
(bring|brings|bringing|brought) <self> up
self (sufficient|reliant)
(can|able to|could|will) cope with (more|anything|most|a lot|it all|whatever|things)
(look~|take care) (after|of) number one
(can|could|should|will) [now] (decide|choose|judge|speak|think|answer) for <self>
(rarely|seldom|hardly ever|scarcely|barely) (need|needs|needed|want|wants) [an|any|the|much] (adult+|help|support|looking after|supervision|anyone|grown ups)
(cope~|coped|survived|survive~|come through|been through) [with] (worse|more|a lot|much more)
(handle~|handled|manage~|managed) [the|these|those] (older|adult|grown) (men|man|boys|males|women|people)
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
(<is>|appear|appears|seemed) [to be] [very much|fully|well|completely] in control of (the situation|what|things|it)
(do not|does not|did not) [really] (need|require|warrant) the same (level|levels|amount|degree|kind|sort|protection|care|supervision|supervising|support|safeguarding)
(do not|does not|did not) [really|actually|much|seem to|appear to|any longer|now|always] (need|require) [any|much|our|more|a lot of|the|to be|adult|further|a lot|very much|anything|any more|as much|special|such|that] (protect~|protecting|protection|looking after|looked after|from us|babysitting|nannying|mollycoddling|coddling|supervision|supervising|safeguarding|adults|care|shielding|guidance|support|hand holding|mothering|parenting|help|anyone)
(do not|does not|did not) [really] want [any|much|our|to be] (protecting|protection|protected|looking after|looked after|mothering|hand holding|shielding)
(do not|does not|did not) [really] need [any|much|our|to be|adult|the|our] (protecting|protection|protected|looking after|looked after|supervision|supervising|safeguarding|shielding|adults|help|support)
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
(<is>) [<very>] independent and (make~|making|need|needs|do|does|can|could|decide~) ...
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
(slim|slight|stocky|heavy|heavier|medium|large|small|thin|athletic|muscular|big|wiry|lean|average|solid|sturdy|skinny|powerful|burly|short|tall|broad|muscly|bulky|chunky|larger|slender|light|strong|petite|stout|thickset|thick set|similar|imposing|delicate|skeletal|medium to large|slightly built) [to _|muscular|and _|_] (build|builds|frame|frames|physique+|stature|height)
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
(grow|grows|growing|grew|grown) [a|an|<their>|his] (beard+|moustache+|facial hair)
(dark|light|pale|fair|brown|black|white|olive|bad|clear|oily|dry|greasy|spotty|lighter|darker|mixed|tanned|poor|freckled) [brown|and _] (skin|complexion+|skin tone+)
(complexion+|lip filler+|skin (tone+|colour+)|acne|facial hair|freckles|birthmark+|body odour|cornrows|dreadlock+|gold (tooth|teeth)|stubble|moustache+|hair extensions|mullet+|mohawk+|buzz cut+|skin fade+|fake tan|spray tan|false (nails|lashes|eyelashes)|shaved heads|shaven heads|shaved head)
(short|long|thick|neat|little|tight|blonde|box) (dreads|locs|braid+|beard+|afro+|plaits|twists)
(dark|light|fair|blonde|blond|brown|black|red|ginger|long|short|curly|straight|bleached|dyed|dreadlocked|greasy|spiky|frizzy|afro|shaved|shaven|messy|unwashed|purple|pink|blue|green|braided|bright|wavy|wild|cropped|auburn|coloured|untidy|slicked back|shoulder length|lank|matted|big|grey|dirty|mousy|tightly curled|neat|scruffy) [and _|_] (hair|hairstyle+|ponytail+|haircut+)
(with|have|has|had|having|sport~|wear|wears|wearing|wore|got) [a|an|the|both|several|many|large|visible|small|some|<their>|matching|long|short|bad|neck|facial|nose|lip|lots of|heavy|thick|too much|a lot of|full|quite|multiple] [a|an|visible|large|small|matching|neck|face|facial|nose|lip|black|dark|long|fake] (tattoo+|piercing+|beard+|afro+|dreads|locs|braid+|braces|scar+|lashes|eyelashes|nails|make up|makeup|lipstick|extensions|highlights|quiff+|ponytail+|fade)
(hair|haircut+|hairstyle+|nails) (is|are|was|were|in|tied|cut|dyed|worn|down|shaved|scraped|braided|plaited|bleached|slicked) [in|long|short|tied|dyed|shaved|braided|scraped|often|usually|greasy|unwashed|dirty|bleached] _
(scar+|tattoo+|piercing+) (on|over|through|across|above|under|down|and|in) [<their>|the|one|both|an|his|her|each] (face+|hand+|arm+|eye+|eyebrow+|cheek+|neck+|forehead|lip+|chin|knuckle+|leg+|nose|piercing+|tattoo+|ear+)
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
(wear|wears|wearing|wore|sport|sports|sporting|sported|favour~) ... (hood+|hoodie+|tracksuit+|trackie+|trackies|trainer+|coat+|jacket+|puffer+|cap+|mask+|balaclava+|bandana+|scarf|scarves|headscarf|headscarves|hijab+|jeans|shorts|skirt+|dress|dresses|top|tops|crop top+|shirt+|clothes|clothing|uniform+|shoes|boots|sliders|glasses|chain+|jewellery|ring+|earring+|watch|watches|black|grey|white|red|blue|dark|designer|colours|gloves|bags|manbag+|man bag+|leggings|make up|makeup|nikes|nike|adidas|gucci|fleece+|joggers|sweatshirt+|t shirt+|hat+|beanie+|snood+|face covering+|heels|lashes|gold|brands|labels|logo+|camouflage|lycra|vest+|next to nothing|hardly anything|barely anything|very little|pyjama+|onesie+|slippers|dressing gown+|tights|fishnets|bomber+)
(dress|dresses|dressing) (in|like|alike|the same|provocatively|inappropriately|scruffily|identically|smartly|older)
the way (he|she|they|the _) (dress|dresses|dressed|is dressed|are dressed|was dressed)
<their> (dress sense|outfit+|clothing|designer _|hoodie+|tracksuit+|hoods)
(hood+|cap+) (up|pulled|raised|down over|low)
(tiny|cropped|strappy|micro|hooded|black|grey|designer|matching|baggy|skinny|tight|ripped|torn|dirty|expensive|branded|white|scruffy|revealing|skimpy|inappropriate|short|low cut|puffer|padded|dark|trendy|flashy|shabby|ill fitting|identical|stained|oversized|nike|north face|gaudy|grubby|threadbare|smart) [black|designer|grey|white|red|blue|green|and _|branded|new|padded|north face] (hoodie+|hoody|tracksuit+|trackies|joggers|trainers|coat+|jacket+|clothes|clothing|cap+|jeans|skirt+|dress|dresses|top|tops|shorts|leggings|outfit+|gear|jewellery|watch|watches|gilet+|crop top+|shoes|sliders|mini skirt+|t shirt+|jumper+|sweatshirt+|tops)
in [all|exactly|mostly] (the same|matching|identical|expensive|designer) [_] (trainers|coats|jackets|clothes|tracksuits|hoodies|puffers|shoes|caps|gear|outfits|joggers)
(canada goose|trapstar|moncler|stone island|hoodrich|nike tech|tech fleece+)
(balaclava+|ski mask+|bandana+|crop top+|mini skirt+|miniskirt+|puffer (jacket+|coat+)|baseball cap+|snood+|manbag+|tracksuit+|hoodie+|designer (label+|gear|brand+))
in [all] (black|white|grey|red|dark|designer _|_) from head to (toe|foot)
head to toe in _
(go|goes|going|went|walk~|walk|come|comes|came|turn up|turned up) [about|around|round|in|out] in (black|dark clothes|hoods|masks|pyjamas|hoodies|tracksuits|trainers)
(have|has|had|having|with|share~|got) [all|both|got] the same [nose|ear|lip|eyebrow|gold|silver|hoop] (ring+|stud+|fringe+|trainers|haircut+|hair|hairstyle+|hoodie+|jacket+|coat+|tracksuit+|nails|braids|tattoo+|cap+|shoes|clothes)
(cover~|mask~|conceal~) <their> face+
(sit|sits|sat|stand|stands|stood|hang|hangs|hung|stroll|strolls|lounge|lounges) [about|around|round|out] in (hoods|masks|pyjamas|hoodies|tracksuits|pyjama bottoms|slippers|dressing gowns)
(hide|hides|hid|hidden|hiding) <their> face+ (under|behind|in|beneath) [the|a|<their>|big|black] (hood+|scarf|scarves|mask+|cap+|balaclava+|snood+)
(go|goes|going|went|walk~|walk|come|comes|came|turn up|turned up|hang|hangs|sit|sits) [about|around|round|in|out] in [short|ripped|tight|baggy|skinny|_] (sliders|heels|jeans|skirts|crop tops|caps|balaclavas|puffers|vests|shorts|leggings|hoods|joggers)
(trousers|jeans|joggers|bottoms|trackies) (hanging|halfway|half way|hung|round|around|falling) [down|off|<their>]
(all|are|were|was|is|mostly|always|usually|dressed) in (black|dark (clothing|clothes|colours)|hoods|balaclavas|joggers|sliders|tracksuits|hoodies|crop tops|puffers|trackies|(short|mini|tight|ripped|skinny) (skirts|shorts|jeans|tops|leggings))
face+ (covered|hidden|masked|concealed)
(<their>|<owner>) (hood+|cap+|hats) (is|are|was|were) [always|often|usually|mostly|all] (up|pulled _|pulled down|down over|low|over)
(comment~|remark~|notice~|note~|complain~) ... the way (they|the (boys|girls|young people|group|lads)) (dress|dresses|dressed|are dressed)
(comment~|remark~) on <their> [revealing|tight|short|baggy|scruffy|expensive|designer|_] (clothes|clothing|outfits|dress|skirts|hair|looks|appearance|make up|makeup)
(dressed|done|dolled) up to the nines
(dolled|tarted|dressed) up (for the (men|drivers|lads|boys)|like (women|adults))
(dolled|tarted) up
always
never
(refuse~|refusing) [outright|point blank|flatly|repeatedly|consistently|steadfastly|absolutely|even|still|simply|completely] (to|all|any|every|each|help|support|offers|our|services|contact|point blank|outright|engagement|advice|intervention+|everything|anything)
refusal+ to (engage|attend|talk|work|accept|listen|speak|cooperate|co operate|take|change|follow|meet|participate|comply|go|accept|see)
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
(bound|certain|sure|guaranteed|doomed|destined) to (end|react|kick|cause|reoffend|fail|go|get|become|be|come|do|continue|turn|repeat|cause)
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
no matter (what|how|who) ... (offer~|offered|tried|try|done|do|said|says|asks|asked)
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
(nobody|no one|none|not one|neither|no member) (in|of|among|from) (them|(the|this|that|our) [_] (group|cast|boys|girls|lads|friends|young people|children|six|five|four|three)) (has|have|had) [ever|once|yet] (told|listened|turned up|come|answered|engaged|attended|learned|learnt|behaved|tried|kept|stuck|finished|completed|shown|accepted|apologised|shown|taken|owned|admitted|said sorry)
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
(all|none|every one|each|every one) of (them|the (boys|girls|young people|group|children|friends|lads|pupils)) (lie|lies|lied|steal|steals|refuse~|fight|fights|truant|carry knives|carries a knife|offend|offends)
(do|does|did) nothing but _
(totally|completely|utterly|absolutely|wholly|entirely) (unwilling|resistant|closed|opposed|against) [to]
(forever|for ever|constantly|continually|continuously|permanently|endlessly|consistently|perpetually) (in (trouble|fights|conflict|detention|isolation|bother)|on the (lookout|hunt|prowl|make)|up to (something|mischief)|at (loggerheads|it|each other's throats)|getting|fighting|causing|arguing|lying|late|breaking|running|disrupting|making|out|lost|complaining|lie|lies|fight|fights|argue~|miss~|miss|misses|fail~|swear|swears|swearing|break|breaks|run|runs|refuse~|refusing|challenge~|angry|high|stoned|drunk|absent|test|testing|reject~|ignore~|ignoring|rude|disobey~|offend~|smoking|smoke~|late|let|lets|letting|on the move|looking for|seek|seeking|put|putting|puts|go|goes|going|on <their> (phone+|screens))
(every time|all the time|at all times|24 7|day in day out)
(completely|totally|utterly|entirely|absolutely|wholly|thoroughly) (refuse~|unwilling|unable|disengaged|disinterested|uninterested|resistant|unreachable|uncontrollable|untrustworthy|unreliable|opposed|indifferent|incapable|closed)
(definitely|clearly|obviously|certainly|surely|undoubtedly|of course) (do|does|will|are|is|have|has|would|want|wants|did|were|was) (not|never|no|nothing)
(not once|not ever|on no occasion|at no time|at no point|under no circumstances) (have|has|did|do|does|will|would|had)
(clearly|obviously|plainly|evidently|of course|surely|certainly|definitely) (knew|know|knows|wanted|enjoy|enjoys|enjoyed|chose|choose|chooses|meant|lied|lies|planned|understood|did this|did it)
(will|would) (certainly|surely|definitely|undoubtedly|no doubt|of course|inevitably) _
(everything|anything) (they|he|she|the group|these (boys|girls|young people)) (say|says|said|tell|tells|told|do|does) ... (is|was|are) (a lie|lies|untrue|false|made up|an act|for show)
(have|has|had) not once
(do not|does not|did not) ever
(do not|does not|did not|will not) ever
(have|has|had) not (kept|attended|come to|turned up (to|for)|answered|managed|finished|completed) (a single|one single|one) (appointment+|session+|meeting+|lesson+|call+|visit+|course+|day+|week+|offer+)
(glued to|live on|lives on|lived on) <their> (phone+|screens)
(do|does|will|would|can|could) not _ ... [_] under any circumstances
(fail|fails|failed|failing) [again|repeatedly|consistently|completely|utterly|once more|yet again|totally|even|persistently|routinely|signally|dismally|miserably|collectively|time and again|so badly] to
(fail|fails|failed|failing) [completely|utterly|badly] in (its|their|his|her|the) (duty|duties|responsibilities|responsibility|care|job|task)
(fail|fails|failed|failing) (them|these|this|young people|children|our|every|each|those|all of|both|the (group|young people|boys|girls|children|friends|lads|pupils)) [young people|children|group|boys|girls|friends|members|of them|young person|child]
(failure+|failing+|shortcoming+|omission+) (of|by|on|to|from|at|across|in)
(system|systemic|systems|service|agency|multi agency|collective|serious|repeated|total|complete|management|safeguarding|professional|institutional|abject|gross|clear|basic|council|school|police|leadership|communication|corporate) (failure+|failing+|failings)
(failings|shortcomings)
(its|their|these|such|other|catalogue of|series of|string of) (failing+|failings|failures|shortcomings)
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
(still (has|have) not|still has not|still have not|(has|have) still not) (replied|responded|answered|acted|come back|got back|done|acknowledged|apologised)
(did not|does not|do not|have not|has not|had not|never|hardly|not) [even|once|ever|really|so much as|seem to|appear to|simply|have] (bother~|bothered to|care|cared|trouble to|troubled to|lift a finger|lifted a finger|try|tried|make (any|an|the) (effort|attempt)|made (any|an|the) (effort|attempt)|took the trouble|taken the trouble|take the trouble|give a damn|have the (courtesy|decency)|had the (courtesy|decency)|raised a finger|raise a finger|want to know|wanted to know|take (it|this|them|the concern+|concern+) seriously|took (it|this|them|the concern+|concern+) seriously)
(could not|can not|cannot) be bothered
(no one|nobody|none|not one|neither) ... (could|can|would|was|were|has|had) be bothered
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
(put~|puts|putting) (its|their) own [_] first
(bury|buried|burying) (bad news|the (report+|news|evidence|complaint+))
(hope~|hoping) (it|this|that|they|the problem) would [just|all] go away
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
(pass~|passing) the buck
buck passing
(drag~|dragging) (its|their|his|her) (feet|heels)
(drop~|dropped) the ball
(bury|buried|burying) (its|their|his|her) head+ in
head+ in the sand
(hide~|hid|hiding) behind (policy|policies|procedure+|rules|thresholds|data|gdpr|process|paperwork|confidentiality|the|its|their)
cover~ up (its|their|the|what|for)
(swept|sweep|sweeping|sweeps|brush~|brushing) ... under the (carpet|rug)
miss~ (the|every|all|several|repeated|many|numerous|obvious|clear|a|two|three|vital|key|its|their|countless|an|so many) [clear|obvious|early|golden|vital|real|key|good|warning|the] (opportunit~|opportunity|opportunities|chance+|sign+|signs|warning+|obvious)
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
fault of (the|its) <service>
(bear|bears|must bear|carry|carries|shoulder~) [much of|most of|some of|a heavy|all|full|sole|a share of|great] [the] (blame|guilt)
(only <self>|only itself) to blame
(i|we|must|can only|rightly|report) (blame|blames) (the|its|every|each|our|local) _
(hold|holds|held) (the|its) _ responsible
(far|much|way|all|altogether|simply) too (slow|late|little|slowly|long|busy|rigid|remote|ready|quick)
too (slow|late|busy|lazy|proud|rigid|quick|ready|arrogant|complacent|mean|timid|weak|lax|stubborn|tight fisted) to
(slow|quick|reluctant|unwilling) to (act|respond|react|reply|answer|listen|blame|judge|move|repair|mend|share|intervene|engage|exclude|dismiss|punish|learn|admit|take)
(refuse~|refusing) [flatly|repeatedly|point blank|simply|even|outright] to
(chose|chooses|choosing|preferred) [instead|deliberately|simply] to (ignore|look|do nothing|turn|blame|exclude|walk|close|sit)
(chose|chooses|choosing|preferred|decided) not to (help|act|listen|share|engage|attend|take|reply|respond|answer|intervene|investigate|believe|get involved|see|look|record|tell|follow|pass)
(deliberately|conveniently|wilfully) (ignore~|ignoring|kept|withheld|left|excluded|forgot|forgotten|lost|misled|delayed|overlooked|failed|chose|avoided|blind|obstructed)
(as usual|yet again|once again|as ever) [the] _ (fail~|ignored|did|lost|missed|failed|arrived late)
(lost interest|lost patience) (in|with) (them|the group|the young people|these)
(treat~|treated) ... ... (like|as) [common|little|a] (criminal+|suspect+|animals|dirt|nuisance|problem|second class|thugs|vermin|afterthought)
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
(put|puts|putting|placed|places|placing) [its|their] [own] [exam|_] (results|budget+|reputation|targets|image|figures|convenience|profits|good name|comfort) (before|above|ahead of|over)
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
(protect~|favour~|put~|puts|putting) (its|their) [own] _ (over|before|above|ahead of|rather than) (its|their|the)
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
(?:criminal|police|gang|crime|live|actionable|sensitive|force|local|current|further|new|community|street|partner|multi-agency|operational|historic|recent|corroborated|uncorroborated|single-source|little|no further|reliable) intelligence(?! (?:officers?|analysts?|units?|bureaux?|team|hub|desk|tests?))
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
(?:pass|passes|passing|give|gives|hand|send|supply|feed|provide|report|relay)(?:ed|ing|s)? (?:on )?(?:the |their |any |all |us )?(?:full )?(?:names|details|identities|addresses|registrations|descriptions|photographs|nicknames)(?: of (?:the |all |any\s+|each )?(?:members|those|anyone|associates|young people|group))?(?: \w+){0,3}? (?:on\s+|over )?(?:to|with) (?:the )?(?:police|officers|force|detectives?|gangs?|crime|neighbourhood policing|robbery|response|\w+ (?:squad|desk))
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
so that (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:can |may |will |are able to )?(?:act (?:quickly|early|against)|decide (?:who|whom|which)|identify|stop (?:them|members|the group|whom)|search|arrest|target|trace|move in|catch|link|match|know (?:who|whom|where|which)|build)
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:\w+ )?(?:hold|holds|held|keep|keeps|kept|have|has|compile|compiles|compiled|maintain\w*) (?:\w+ )?(?:photographs|images|pictures|files?|a list|lists|records|a database|details|names) (?:of|on) (?:each|every|all|the (?:group|members|five|young people|boys|girls)|members|them)
(?:guards?|security|shops?|shopkeepers|retailers|officers?|police|pcsos?|wardens?|drivers|stores?|traders|patrols?|control room|operators?|staff|sergeant|we) (?:\w+ ){0,3}?(?:given|sent|shown|issued(?: with)?|supplied(?: with)?|provided with|has|have|hold) (?:the )?(?:pictures|photographs|photos|images|descriptions|names|details) of (?:the )?(?:group|members|five|young people|boys|girls|them|each)
list of (?:the )?(?:names|members|associates|addresses|nicknames)(?! (?:who|that) (?:agreed|asked|wished))
wanted by (?:the )?(?:\w+ )?(?:intelligence|police|force|detectives|squad|desk)
(?:officers|police|detectives|the force|the squad) (?:would |will |could )?(?:like|want|need|require|seek|request|ask for|asked for|are seeking) (?:\w+ )?(?:the )?names
who (?:is|are|was|were|has been|have been) (?:seen |found |out |going )?(?:about )?with whom
on the (?:police|officers['’]) radar
on the radar of (?:the )?(?:(?:proactive|robbery|gangs?|crime|tasking|response) (?:team|unit|squad)|police|officers|neighbourhood (?:team|officers?)|community safety|enforcement)
(?:report|reports|reporting|record|records|recording|note|noting|log|logging) (?:on )?who (?:the group|they|members|each member|yp\d+) (?:meets?|associates?|talks?|is|are|visits?|see|sees)
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
(?:report|reports|reporting|record|records|recording|note|noting|log|logging) (?:on )?who (?:meets|is with|visits|comes|attends|associates|goes|enters|they meet|talks)
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
(?:body[ -]worn) (?:video|footage|cameras?)(?! (?:(?:shows?|showed) (?:that )?(?:\w+ ){1,4}(?:did|were|was|calm|polite|helping|doing)|(?:was|were|is) (?:switched )?(?:off|on))\b)
cctv (?:to|will|should|used to) (?:identify|track|monitor|watch|catch|gather)
(?:drone |cctv |camera )?footage (?:shows?|showed|places|puts|captured) (?:the group|them|members|yp\d+|two|three|several)
(?:feel|know|aware|understand|reminded) (?:that )?they are (?:being )?watched
under observation
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
monitoring of (?:\w+ )?(?:messages|phones?|social media|accounts|calls|movements|the group)
cctv trawl
matching the (?:description|descriptions) (?:of|given)
(?:likely|going|expected|predicted) to (?:re-?)?offend
offend next
where (?:the group|they|members|he|she) (?:keeps?|hides?|stores?|stash\w*|gets?|buys?) (?:its\s+|their |his |her |the )?(?:\w+ )?(?:weapons?|knives|drugs|money|stock|supply|stolen)
(?:harm|risk|gang|threat) scor\w+
(?:the|a|two|three|four|five|all|main|prime|key|these|those|possible|likely|known|several|any|outstanding|named|of|other|male|female|teenage|youth|potential|our|both|further|identified|priority|top|murder|robbery|burglary|young|more|no) suspects?(?! (?:that|package|vehicle|device|item|bag|the|it|it's|a|they|he|she|we))
(?:arrest|identif|interview|list|record|consider|circulat|want|flagg|known|came in|broughtin)(?:\w*) (?:\w+ ){0,2}?as suspects
(?:should|will|must|to) treat (?:\w+ ){1,3}?as suspects
(?<!adult\s)(?<!as\s)suspects (?:in|were|was|are|is|seen|identified|have|had|fled|ran|made|include|for|left|and)
suspected (?:of (?:\w+ing|robber\w*|theft|burglar\w*|drug|offen\w+|supply|criminal|gang|involvement|having)|gang|drug|offenders?|involvement|members?|criminals?|dealers?(?= (?:in|among|within|of) the group)|robbers?)
(?:persons?|people|individuals?|subjects?|males?|females?|youths?|address(?:es)?|vehicles?) of interest
(?:priority |key |known |gang |main |high[ -]harm |active |a |the |each |this |every\s+|another )nominal(?! (?:fee|charge|sum|cost|amount|role|value|lead|rent|contribution|head|owner|price|membership|subscription|payment|rate|group|budget|fine|wage|allowance|deposit|donation|limit|prize|share|pot|number|interest|term|£|pounds?|pence|(?:one|two|three|five|ten|twenty|fifty|\d+) (?:pounds?|pence|quid|p\b)))
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
made off (?:on|in|towards|from|with|down)
decamped
lost to view
lines? of (?:enquiry|inquiry)
criminality
(?:the group['’]s|their|group|members['’]|this group['’]s|the cohort['’]s) (?:offending|criminal\w*|crimes?|modus operandi)(?! (?:is something (?:that )?adults|records? worr))
offending (?:by|of|within|among) (?:the|this|these) (?:group|cohort|network|members|boys|girls|lads|young people|friends)
joint enterprise
modus operandi
crime (?:series|groups?|pattern)
(?:burglary|robbery|theft|crime|offence) series
(?:thought|believed|suspected|known|understood|alleged|reported|assessed|said) to (?:be )?(?:\w+ ){0,6}?(?:stock|drugs|weapons?|knives|dealing|supplying|supply|selling|storing|holding|behind|offending|robberies|burglar\w+|stolen|ringleader|criminally)
(?:is|are|was|were|been|being) (?:linked|connected|attributed|tied) to (?:\w+ )?(?:\w+ )?(?:crimes?|offen[cs]es?|robberies|burglaries|thefts|stabbings|shootings)
(?:group|cohort|members|friends|they|gang) (?:is|are|was|were) (?:\w+ )?responsible for (?:\w+ ){0,5}?(?:crimes?|offen[cs]es?|thefts?|robberies|damage|disorder|anti-?social)
lookouts?(?! (?:for|to))
(?:harder|difficult|impossible|less easy) for YOUNG to (?:re-?)?(?:offend|deal|steal|supply|rob|commit)
arrests (?:can|could|may|might|should|must) (?:then )?be made
number of (?:arrests|charges|convictions) (?:of|made|among|against|involving|in) YOUNG(?! (?:\w+ ){0,3}?(?:fall|fell|drop|halve|go(?:es)? down|reduc|decreas))
chain of command
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
gang (?:lines|hierarchy|leader|elders?|runners?|activity|identity|affiliat\w+|rivalr\w+ intelligence)
elders and (?:runners|youngers|foot)
made an example of
suspect yp\d+
who suppl(?:y|ies) whom
(?:males?|females?|ic\d(?: (?:fe)?males?)?) (?:matching|(?:(?:were|was) )?(?:seen|observed|stopped|identified|sighted|reported|arrested|detained)|in (?:dark|black|hooded|grey|a hood|a dark|a black|tracksuits|hoods|balaclavas))
interviewed (?:by|about) (?:the )?(?:police|officers|stabbing|robbery|burglary|assault|theft|fire|offence)(?! (?:about|because) (?:being|the attack))
(?:a|the|top) priority for (?:the )?(?:\w+ ){0,3}(?:unit|squad|force|police|team)(?= |[.,;]|$)
know who the (?:leaders?|ringleaders?|main|dealers|suppliers) (?:is|are)
(?:young people|group|members|they|boys|girls|friends|five) (?:are|is|were) (?:\w+ )?(?:criminals|thugs)
(?:polic(?:e|ed|ing)) (?:more |very )?robustly
(?:should|must|will) (?:each |all |both )?be treated as (?:an? )?(?:suspects?|offenders?|criminals?|nominals?)
(?:group|they|members|boys|girls|lads|friends|yp\d+) (?:is|are|was|were) (?:\w+ )?known for (?:robber\w+|burglar\w+|thefts?|dealing|shoplifting|violence|offending)
gangs? (?:matrix|matrices|nominals?|map(?:ping|s)?|database|profiles?|structures?|hierarch\w+|members? (?:list|map|chart)|affiliations?|intelligence|index|tension map|picture|activity map)
(?:the|police|violence|harm|risk|gangs) matrix
map(?:s|ped|ping)? (?:out )?(?:of )?(?:the |this |a |its |their\s+|any )?(?:\w+ )?(?:gangs?(?! unit)|hierarchy|offend\w+|associat(?:es|ions)|affiliat\w+|criminal \w+|nominals?|suspects?|chain of (?:command|supply)|crime|drugs? \w+)
map(?:s|ped|ping)? (?:out )?(?:of )?(?:the |this |its\s+|their )(?:\w+ )?network(?! of (?:support|adults|trusted|safe|friends|people they))
(?:network|link|association|social network) (?:analysis|charts?|diagrams?)
(?:chart|diagram|map) of (?:associates|the gang|the hierarchy|nominals|suspects|offenders)
hierarchy(?=:| (?:of the (?:gang|network)|within the (?:gang|network)|and who))
map\w* (?:out )?the (?:group|network|gang)['’]s (?:hierarchy|leaders|elders|structure)
(?:subject|problem|offender|target|nominal|gang|suspect|criminal) profiles?
profil(?:e|es|ing) (?:of )?(?:the )?(?:members|offenders|suspects|gang)
(?:is|are|was|were|operat\w+ as|function\w* as|forms?|constitut\w+|becom\w+|acts? as|part of|members? of|membership of|belongs? to|considered|assessed (?:as|to be)|recorded as|designated|treated as|flagged as|classed as|affiliat\w+ (?:to|with)|linked to|known as|as) (?:an? |the )?(?:\w+ ){0,3}(?:criminal networks?|organised crime groups?|ocgs?|criminal gangs?|urban street gangs?|street gangs?|organised criminal groups?|criminal enterprise|crime groups?|drugs? networks?|crime gangs?)
(?:whom|who|which of them|which members) to (?:arrest|stop|search|target|watch|charge|visit)
(?:to|and|then|can|will|should) (?:arrest|charge|prosecute|round up|lock up|stop|search) (?:them|members|the group|the members|the young people|the five|those|each of them|yp\d+)(?! (?:from )?\w+ing\b)
build\w* (?:a|the) (?:\w+ )?case (?:for|against|on)
(?:assist|help|aid|support|inform|progress|further|advance|benefit)(?:s|ed|ing)? (?:with\s+|in )?(?:the |an? |any |police |ongoing |current |live |criminal |murder |robbery\s+|their )+(?:investigations?|enquir(?:y|ies))
(?:execut\w+|obtain\w*|seek|apply for) (?:a |search |further )*warrants?
(?:dawn |police )raids?
disrupt(?:ing|s)? (?:and (?:\w+) )?(?:the |this |their |its |any |all\s+|the group['’]s )?(?:\w+ )?(?:group(?!['’]s (?:evenings?|routines?|meal|friendship|school|sleep|use))|network|gang|members|activit(?:y|ies)|offending|criminal\w*|crime|supply|operations?|movements|hierarchy|drug\w*|associations?|business)
disruption (?:of (?:the |this |their |its )?(?:\w+ )?(?:group(?!['’]s (?:evenings?|routines?|meal|friendship|school|sleep|use))|network|gang|members|activit\w+|offending|criminal\w*|supply|associat\w+)|tactics?|plans?|activit\w+|opportunit\w+|options?|strateg\w+|powers?|visits?|toolkit|work|measures?|and enforcement|techniques?|phase|panel)
(?:for|through|by|of|and|towards|enable|support\w*) disruption(?! (?:to|in|at) (?:the )?(?:bus|lesson|school|class|service|sleep))
(?:group|gang|network|they|members|young people|friends) (?:is|are|be|to be|being|has been|have been) (?:\w+ )?disrupted(?! (?:by|when|whenever|each|every|if|while))
dismantl\w+
degrad(?:e|es|ed|ing) (?:the |their |its )(?:\w+(?:['’]s)? )?(?:capabilit\w+|group|network|capacity|gang|influence)
capability(?=:| (?:and intent|to offend|for violence))
clamp(?:s|ed|ing)? down
crack(?:s|ed|ing)?[ -]?down
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
(?:robust|targeted|joint|proactive|police|further|increased|more|swift|stepped-up|intensive|for|through|by|with|and|support\w*|inform\w*|lead to|leads to|escalat\w+ to|coordinated|co-ordinated|strong|tougher|stronger|step up|effective|civil|criminal|direct) enforcement(?! (?:officers?|teams?|letters?|agenc\w+|unit|action is|without))
enforcement (?:action|activity|opportunit\w+|options?|powers|phase|plan|strategy|against|response|visits?|days?|operations?|measures|approach|tactics|priorit\w+|lead)
(?:targeted?|targets?|targeting|identif\w+|priorit\w+|selected|earmarked|lined up|next|considered) for (?:\w+ )?(?:enforcement|arrest|disruption|surveillance|prosecution|stop|search|a warrant)
(?:priority|operational|police|high[ -]value|enforcement|disruption|arrest) targets?
YOUNG (?:\w+ ){0,2}?(?:targeted|managed|dealt with|monitored|investigated|looked at|worked) (?:under|as part of|through|by) operation (?!encompass|safeguard)[a-z]+
operation [a-z]+ (?:targets|is targeting|targeted|will target|focus(?:es|ed)? on|is aimedat|aims at|concerns) YOUNG
(?:police|officers?|patrols?|operation|wardens|we|teams?) (?:will |to |should |can |must\s+|are to |now )?target(?:s|ed|ing)? (?:the (?:group|members|young people|friends|ringleaders|five|cohort|core)|members|them\b|yp\d+|those (?:who|most)|individuals|each|individual members)
(?:tasking(?! and co)|tasked (?:officers|police|patrols|units|by (?:police|the (?:force|sergeant|inspector)))|(?:officers?|police|patrols?|units?|teams?|wardens) (?:\w+ ){0,2}?tasked (?:to|with))
(?:increas\w+|use|using|more|targeted|conduct\w*|carry out|carrying out|intensify\w*|step up|intelligence-led|further|continue|regular|extra|will|should|to|through|by) (?:of )?(?:the )?stop(?:s|ping)?[ -]and[ -]search(?:es|ing)?(?! (?:is|was|has|feels|made|left|happens|means|less|training|scrutiny|panel|leaflet|rights|works))
stop[ -]and[ -]search(?:es)? (?:of |on |the |to be |will |should |members|them|operations?|activity|patrols|each|all)(?! (?:be )?(?:explained|reviewed|discussed|feels?|affects?))
(?:use|uses|using|apply|authoris\w+|request\w*|seek|seeking|another|further|impos\w+|extend\w*) (?:of )?(?:a |the )?section 60(?! of)
on sight
(?:arrest|charging|prosecution) (?:opportunit\w+|strateg\w+|plans?|phase|day|targets?|attempts?)
opportunit(?:y|ies) (?:to|for) (?:arrest|prosecut\w+|enforce\w*|charge|disrupt\w*|intervene by arrest)
(?:grounds|reasons?|pretext) (?:for|to) (?:an? )?(?:arrest|search|prosecut\w+)
(?:support|supports|supporting|secure|secures|securing|build|building|strengthen\w*|inform|informs|assist|assists|aid|aids|help|helps|lead to|leads? to|result in|towards?|for|bring|pursue|pursuing|achieve|achieving|enable|seek) (?:with )?(?:a |an |any |the |future\s+|successful |more |further |possible |criminal |related )*(?:prosecutions?|convictions?|charges(?! for)|charging decisions?|detections?|criminal (?:case|proceedings|investigations?)|guilty pleas?)
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
identif(?:y|ies|ying) (?:\w+ )?(?:subjects|candidates|individuals|members|those) for (?:the\s+|an? |any )?(?:\w+ )*(?:orders?|injunctions?|disruption|arrest)
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
take out (?:those|the (?:leaders?|ringleaders?|key|main|top|core))
search(?:es|ing)? (?:of )?(?:the )?(?:young people['’]s|group['’]s|members['’]|their|YOUNG['’]s?)\s+(?:mobile )?(?:phones?|devices?|handsets?|social media|accounts?|messages)
(?:group|members|they|cohort|boys|girls|lads|friends) (?:is|are) (?:\w+ )?(?:charged|convicted|prosecuted|remanded|put before the courts?|brought to justice|locked up)(?! (?:more|for (?:a|the)|£|full))
brought to justice
profiles? (?:of|for|on) (?:each|every|all) (?:subject|member|nominal|young person|individual|one|of them)
known addresses
(?:see|find out|know|watch|check|record|establish|monitor) (?:\w+ )?what YOUNG (?:is|are|get|gets)\s+(?:up to|planning|plotting)
(?:pass|share|send|give|hand|forward|supply)(?:s|es|ing)? (?:\w+ ){0,3}?(?:footage|images|recordings?|photographs?|screenshots?) (?:\w+ ){0,2}?(?:to|with) POLICE
POLICE (?:\w+ ){0,2}?(?:want|need|would like|wish|hope|seek|aim|are (?:keen|trying|hoping|looking))s? (?:\w+ )?(?:know|learn|find out|establish|identify|hear|discover|work out|understand) (?:who|whom|what|where|which|how) (?:YOUNG|(?:is|are|runs?|leads?|sells|deals|holds|carries|stores|keeps))(?! (?:feels?|likes?|needs?|wants?|safe|would))
(?:names|nicknames|details|movements|whereabouts|addresses|photographs|photos|images|phone numbers|registrations|what is known|list)(?: \w+){0,12}? (?:passed|shared|sent|given|go|goes|forwarded|supplied|fed|handed|reported|copied) (?:on |over )?(?:to|with) POLICE
(?:pass|share|send|feed|report|forward|supply|supplie|hand)(?:s|d|es|ed|ing)?\s+(?:\w+ ){0,3}?(?:names|nicknames|details|movements|whereabouts|addresses|photographs|photos|images|what (?:is|they) knowns?)(?: [\w’']+){0,6}? (?:to|with) POLICE
(?:log(?:ging)?|not(?:e|ing)|record(?:ing)?|list(?:ing)?|writ(?:e|ing) down|report(?:ing)?)(?:s|ed)? (?:\w+ )?(?:who|whom|which (?:\w+ ){1,3})(?: )?YOUNG (?:\w+ )?(?:speak|talk|meet|sit|go|visit|arrive|come|leave|are with|see|travel|message|ring)s?
(?:use|used|useful|relied on|support|supports|help|inform|informs|evidence|basis|apply|application|seek|seeking|obtain|bid|towards)(?: \w+){0,6}? (?:criminal behaviour orders?|cbos?|injunctions?|asbos?|knife crime prevention orders?|dispersal orders?)
(?:should|will|must|can|may|could|shall|need to|needs to|ought to|are to|is to) be(?: )?(?:\w+ )?(?:arrested|charged(?! (?:for|a|less|more|£))|prosecuted|detained|fingerprinted|searched|caught|locked up|taken (?:to court|into custody|off the streets?)|dealt with(?: by|[.,;]|$)|summonsed|stopped(?: and searched| on sight| on every| every time| by POLICE| when))
(?:is|are|was|were|be|been) (?!(?:often|always|routinely|wrongly|unfairly|repeatedly|first) )(?:\w+)?suspected (?:of|to be|to have)(?! (?:(?:things?|something|anything|what) |(?:being|be|been) )?(?:exploited|groomed|harmed|hurt|coerced|used|forced|trafficked|abused|robbed|victim|a victim|victims|owed|adhd|autis|having adhd|\w+ ?exploitation))
(?:believed|thought|known|understood|alleged|reported|assessed) to be (?:\w+ )?(?:responsible|behind|involved in (?!positive|sport|music|drama|the club)|running (?:drugs|lines?|a|the)|carrying(?! bags)|dealing|linked (?:to|with)|connected (?:to|with)|concerned in|(?:part|members?|active members?) of (?:a|the) (?:\w+ )?(?:gang|network|ocg|organised)|active|committing)
YOUNG (?:is|are|was|were|has been|have been) (?:\w+ )?(?:linked|connected|tied) (?:to|with)(?: )?(?:\w+ ){0,4}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|criminal\w*|gangs?|shootings?|stabbings?|county lines|disorder|arson|damage)
(?:believes?|suspects?|thinks?|assum(?:e|es)|allege[sd]?|suspected) (?:that )?YOUNG (?:to be|ofbeing|are|is|were) (?:\w+ )?(?:responsible for|behind|committing|causing|linked to|involved in) (?:\w+ ){0,5}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|shoplifting|assaults?|disorder|arson|damage|shootings?|stabbings?)
YOUNG (?:is|are|was|were|has been|have been) (?:\w+ )?(?:responsible for|behind|committing|causing|driving|carrying out) (?:\w+ ){0,5}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|shoplifting|assaults?|disorder|anti-?social|arson|damage|shootings?|stabbings?)
(?:cctv|cameras?|drones?|patrols?|officers?|wardens?|footage|guards) (?:\w+ ){0,5}?(?:track|monitor|watch|follow|film|observe|record)(?:s|ed|ing)? (?:\w+ ){0,2}?(?:who|whom|which of|their (?:\w+ )?(?:movements|routes?|journeys?|meetings?)|YOUNG)(?! (?:because of (?:the|their)|round (?:the )?(?:shops?|stores?|aisles?|supermarket)|around (?:the )?(?:shops?|stores?|aisles?|supermarket)|(?:in|into|through) (?:every |the |most )?shops?))
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
(?:find out|found out|establish|identify|know|see|shows?|learn|work out|tell us|say) (?:who|which of(?: )?(?:them|the \w+)) (?:is |are |was |has |have |in the \w+ )?(?:\w+ )?(?:with whom|suppl\w+|sits with|mixes with|deals|dealing|carrying|carries|leads|leading|in charge|runs|running|holding|holds|behind|selling|sells|recruit\w+|organis\w+|stealing|steals|associat\w+|responsible|calls the shots|at the top)
(?:on|against|to|onto|from|into) (?:the|a|our|any) (?:\w+ ){0,2}?(?:violence|harm|gangs?|offender|knife|robbery|police|priority|tasking|habitual|nominals?) (?:\w+ )?(?:list|matrix|register|index|board)
briefing (?:room|board|sheet|slide)s?
(?:daily|morning|shift|evening) (?:police )?briefing
(?:photo|photograph|mugshot) (?:album|board|wall|gallery) of
mugshots?
(?:names|sightings?|associates|associations|YOUNG) (?:\w+ ){0,3}?(?:noted|logged|recorded|entered|added|submitted|put) (?:\w+ ){0,5}?(?:for|on|onto|into) (?:the )?system
(?:noted|logged|recorded|entered|added|submitted|put) (?:\w+ ){0,5}?(?:for|on|onto|into)\s+(?:the )?(?:police|force|intelligence) system
POLICE (?:\w+ ){0,2}?(?:something|anything) (?:\w+ )?to (?:act on|work with|go on|use)
(?:know|knows|aware|understand|understands|reminded|told) (?:that )?(?:it|YOUNG) (?:is|are)\s+(?:being\s+)?watched
(?:strict|strong|firm|hard|robust|highly visible|tough|tougher|rigorous|heavy|intensive|assertive)(?: )(?:and \w+ )?(?:enforcement|policing)(?! (?:officers?|teams?))
(?:send|sends|sending) (?:a |out a )(?:(?!wrong|mixed|kind|warm|friendly|bad)\w+ )?message to YOUNG
POLICE (?:has |have )?(?:asked for|ask for|requested|request|want|wanted|seek|sought|need)\s+(?:\w+[’']?s?\s+){0,3}?(?:seating plans?|registers?|records|list|names|footage|timetables?|photographs?|photos|data|addresses|phones?|passwords|usernames)(?! (?:of|from) (?:the )?(?:men|adults?))
(?:on top of|a grip on|to grips with|control of|a handle on) (?:the |this |their )?(?:group|offending|crime|disorder|young people|boys|gang)(?:['’]s (?:\w+ )?(?:behaviour|offending|activit\w+))?
subjects? \d+
(?:to|will|should|must) (?:hold|conduct|carry out|introduce|run|begin) (?:\w+ )?bag search(?:es)?
(?:drugs|knives|weapons|cash|stolen goods) (?:\w+ )?(?:seized|recovered|confiscated) (?:from|off) YOUNG
(?:go|going|press|pressing|push|pushing|bid) for (?:an? |the )?(?:injunctions?|cbos?|criminal behaviour orders?|asbos?|dispersal order)
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
(?:report|note|log|record|list|write down|keep track of|track|monitor)(?:s|ed|ing)?\s+(?:\w+ ){0,3}?(?:who|which of (?:them|the \w+)) (?:sits?|walks?|eats?|talks?|hangs? (?:about\s+|around |out )?|goes|gets? on|travels?|stands?|mixes|arrives?|leaves?|is seen|spends time) (?:with|together)
know who the (?:key|main|core|leading|principal|central|influential|problem) (?:individuals?|figures?|people|players?|members?|ones?|boys?|girls?|young people|names?) (?:is|are)
(?:they|the (?:group|members|boys|girls|lads|individuals|friends|five|six|seven)|these individuals|each of them) (?:can|could|may|might|will|should|must|are to|need to) be (?:\w+ly)?(?:targeted|tackled|policed|surveilled|tailed|clamped down on|made an example of)(?! (?:by|for\s+(?:help|work|support|free|a)|online|at home|again by|with (?:help|support|messages|adverts)))
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
(?:ring|call|phone)(?:s|ing)? (?:101|999|the police|police|the sergeant) (?:whenever|when|if|as soon as) (?:\w+ ){0,4}?(?:YOUNG) (?:\w+ ){0,2}?(?:arrives?|gathers?|meets?|comes?|appears?|seen|turns? up|sits?|stands?)
reclaim(?:ed|s|ing)? (?:\w+ ){0,3}?from YOUNG
nam(?:e|es|ed|ing)[ -]and[ -]sham\w+
target[- ]harden\w+
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
multiple sclerosis
(?:has|had|got|with) ms(?=[.,;]|$| and\b| which\b)
self-?\s?medicat\w+
(?:born with|has|had) an? (?:\w+ ){0,2}(?:heart defect|condition|disorder|illness|disease|syndrome|infection|impairment|injury|stroke|rash|tumour)
arthritis
migraines?
(?:makes?|making|made) (?:him|her|them)sel(?:f|ves) (?:sick|vomit)
(?:kill(?:ed|ing|s)?|poison(?:ed|ing)?|hang(?:ed|ing)?|starv(?:e|es|ed|ing)) (?:him|her|them)sel(?:f|ves)
thoughts of (?:suicide|ending|dying|death|not being)
(?:wants|wanted|wish(?:es|ed)|does not want|did not want) to (?:die|be dead|be alive|live)
hallucinat\w+
(?:drinks|drank|drinking|drunk) (?:heavily|every (?:day|night|weekend)|alone|vodka|spirits|to (?:sleep|cope|forget)|most (?:days|nights))
blackouts?
(?:has|had|having|suffers|gets) (?:fits|seizures)
(?:his|her|their) (?:gp|doctor|dose|consultant|paediatrician|dentist|psychologist|therapist|counsellor|health visitor|tablets|medicine|inhaler|condition|disability|weight|diagnosis|moods?|illness|eating|injur(?:y|ies)|periods?)
waiting list for (?:an? )?(?:\w+ )?(?:assessment|diagnosis|therapy|counselling|treatment)
crisis team
eats? (?:almost |next to )?nothing
(?:was|been) (?:treated|operated) (?:for|on)
treated (?:him|her)
adhd
attention deficit
add diagnosis
autis(?:m|tic)
asperger(?:['’]?s)?
a[sc]d
dyslexi[ac]
dyspraxi[ac]
dyscalculia
ptsd
post-traumatic
ocd
obsessive[ -]compulsive
tourette(?:['’]?s)?
epilep(?:sy|tic)
seizures?
asthma(?:tic)?
inhalers?
diabet(?:es|ic)
insulin
blood sugars?
takes? (?:\w+ )?(?:tablets|pills|capsules) (?:for|to|every|each|twice)
eczema
anaemia
sickle cell
crohn['’]?s
allerg(?:y|ies|ic)
anaphyla\w+
eating disorder
anorexi[ac]
bulimi[ac]
(?:generalised |social |separation |severe )?anxiety(?! (?:about the (?:underpass|park|walk)|is shared))
panic (?:attacks?|disorder)
(?:is|was|been|being|feels|felt|feeling|clinically|severely|becom\w+) depressed
depression
depressive
bipolar
psycho(?:sis|tic)
schizophreni[ac]
hears? voices
hearing voices
heard voices
low mood
suicid(?:e|al)
(?:end|ending|take|taking|took) (?:his|her|their) (?:own )?life
self-?\s?harm(?:s|ed|ing)?
(?:harm|hurt|cut)(?:s|ing|ed)? (?:him|her|them)sel(?:f|ves)
cut(?:s|ting)? (?:his|her|their) (?:arms?|wrists?|legs?|thighs?)
(?:took|taken|taking|takes) an? (?:\w+ )?overdose
overdosed?
sectioned
(?:hearing|visual|sight|physical|learning) (?:impairment|disabilit(?:y|ies)|loss|aids?)
(?:is|are|was) (?:partially |profoundly )?deaf
learning (?:difficult(?:y|ies)|needs?)
wheelchair
disab(?:led|ility)
(?:has|had|with) a (?:bad |severe )?(?:stammer|stutter|lisp|heart (?:condition|murmur|problem)|chronic \w+|long-term condition|medical condition|health condition|skin condition)
heart (?:condition|murmur|attack)
(?:medical|health|mental health|physical health|psychiatric) (?:condition|problems?|needs?|difficult(?:y|ies)|crisis|history|diagnosis|issues?|records?|appointments?)
(?:his|her|their) (?:mental |physical |sexual |emotional )?health
poor mental health
mental health (?:team|service|nurse|worker|assessment|act|referral|ward|unit|practitioner|has|is|got|declin\w+|deteriorat\w+)
medicat(?:ion|ed)
(?:is|was|been|on) prescribed
prescri(?:bed|ptions?)
(?:sleeping |his |her )tablets
anti-?depressants?
antipsychotics?
ritalin
methylphenidate
concerta
sertraline
fluoxetine
citalopram
melatonin
diazepam
camhs
cahms
psychiatri(?:c|sts?)
(?:educational |clinical )?psychologists?
(?:sees|saw|seeing|see|seen by|under|has) an? (?:\w+ )?(?:therapist|counsellor|psychologist|psychiatrist|psychotherapist|nurse|consultant|paediatrician|specialist|dietician)
psychotherap\w+
(?:has|had|having|gets|receiv\w+|attend\w+|goes to|started|starts|starting|in|begun|offered|needs|waiting for|referred (?:for|to)) (?:\w+ )?(?:therapy|counselling|cbt)
(?:play|art|drama|family|talking) therapy
speech and language (?:therap\w+|difficult\w+|needs?|delay|assessment|disorder)
understands? at the level of
(?:admitted|taken|rushed|went|goes) to (?:hospital|a ?& ?e|a and e|accident and emergency|casualty)
hospitali[sz]ed
in-patient
inpatient
(?:was|been) admitted
under the (?:hospital|consultant|paediatrician|mental health|crisis team)
(?:hospital|gp|doctor['’]?s|clinic|dental|paediatric|optician['’]?s) appointments?
(?:is|was|got|became|fell|been) (?:[\w-]+ ){0,3}?pregnant
pregnanc(?:y|ies)
miscarr(?:iage|ied)
abortion
(?:had|having|has had|for|after|considering|considered) (?:a|her) termination
terminat\w+ (?:of )?(?:a |her |the )?pregnancy
contracepti(?:on|ve)
sexual health (?:clinic|services?|nurse|screening|check|test)
sexually transmitted
chlamydia
sti(?:s| test| clinic)?
hiv
hepatitis
diagnos(?:is|es|ed)
(?:assess\w+|referr\w+|waiting|tested|screened|pathway) (?:\w+ ){0,3}for (?:a |an\s+|possible )?(?:autism|adhd|asd|attention|dyslexia)
neuro(?:diver\w+|develop\w+)
foetal alcohol
insomnia
sleep (?:disorder|apnoea|clinic)
night terrors
nightmares
wets? (?:the|his|her) bed
bed-?wetting
(?:smok\w+|us(?:es|ed|ing)) (?:cannabis|weed|skunk|spice|ketamine|cocaine|heroin|drugs)(?: (?:daily|every day|each day|heavily|regularly|most days|every night|to (?:sleep|cope)))
(?:addict(?:ed|ion)|dependen(?:t|cy|ce)) (?:on|to) (?:cannabis|alcohol|drugs|weed|ketamine|painkillers|codeine|vapes?|nicotine|gambling)
(?:alcohol|drug|cannabis|substance|ketamine) (?:dependen\w+|addiction|misuse (?:worker|service|treatment|team|problem)|problem|habit|treatment|use disorder|and alcohol (?:nurse|service|worker|team))
tested positive
blood tests?
underwent
(?:had|has had|needs|awaiting|waiting for) (?:an? )?(?:surgery|operation|scan|mri|biopsy)
(?:is|was|very|clinically) (?:under|over)weight
obes(?:e|ity)
(?:lost|losing) (?:\w+ ){0,2}weight
sensory (?:assessment|needs|processing|difficult\w+)
attachment (?:disorder|difficulties)
(?:conduct|oppositional|personality|tic|mood|bipolar|panic|attachment|developmental|stress) disorder
trauma (?:therapy|symptoms|counselling)
flashbacks?
cancer
leukaemia
(?:concuss\w+|brain injury|head injury)
(?:suffer(?:s|ed|ing)?|recover(?:s|ed|ing)?) from (?!the (?:loss|noise|cold)|loneliness|racism|lack)
immunis\w+
vaccinat\w+
dietary
iq
cognitive (?:assessment|delay|ability|function\w+)
(?:not|hardly|barely|stopped) (?:been )?eat(?:en|ing|s)?
weighed
(?:the|a higher|a lower) dose
eating disorders? (?:clinic|service|team|unit)
gave birth
(?:taking|took|swallow\w+) (?:some |the |her mother's |his mother's |\w+ )?(?:tablets|pills|paracetamol)
unconscious
(?:a plate|pins|a pacemaker|a shunt) in (?:his|her)
(?:cannot|not allowed to|unable to) (?:play|do) (?:contact )?(?:sport|pe)
(?:early intervention in )?psychosis
(?:seen|treated|been|admitted) (?:at|in|to) (?:a ?& ?e|hospital|the hospital|the clinic|casualty)
(?:concerns?|worr\w+) about (?:his|her|their|yp\d+['’]s) (?:weight|eating|diet|health|sleep|mood|hygiene|drinking|drug use|mental|wellbeing)
(?:his|her|yp\d+['’]s) (?:weight|hygiene|diet|eyesight|hearing|mental|medication|appetite|pregnancy|addiction|drinking|drug use|self-harm|panic|fits|allerg\w+|autism|adhd|asthma|epilepsy|diabetes|depression|anxiety|stammer|disability|medical)
(?:has|have|had|with|from) (?:an? )?(?:\w+ ){0,2}(?:disorder|syndrome|disability|impairment|diagnosis|disease|illness|infection|phobia|addiction|allergy|deficit)
cerebral palsy
weigh(?:s|ed) (?:\d+|under|only|less than|barely)
(?:lost|losing|gained|put on) (?:\w+ ){0,2}(?:stone|kilos?|kg)
dieti[ct]ians?
(?:hearing|visually|sight|partially)[ -](?:impaired|sighted)
registered blind
(?:is|was|going|gone|born) (?:\w+ly )?blind(?! (?:to|drunk|spot))
cleft (?:palate|lip)
(?:had|needs|need|awaiting|waiting for) (?:\w+ ){1,2}(?:surgery|operations?|scans?|transplant)(?! to)
stomach pumped
faint(?:s|ed|ing)(?= )
(?:had|having|heading for) a (?:nervous |mental |\w+ )?breakdown
(?:com(?:e|es|ing)|came|weaned|get(?:s|ting)?) off (?:the )?(?:ketamine|spice|heroin|cannabis|weed|drugs|drink|crack|cocaine|tablets|medication|pills)
(?:takes?|taking|took|on|given|hooked on) (?:\w+ |\w+ \w+['’]s ){0,2}?(?:codeine|tramadol|xanax|pregabalin|valium|morphine|propranolol|steroids|beta[ -]blockers)
(?:is|being) (?:being )?treated for
signed (?:yp\d+|him|her) off
signed off (?:sick|school|by)
(?:has|had|needs|given|gets) (?:his|her|an?) injections?
scabies
(?:has|had|having) (?:a|another) (?:\w+ )?(?:fit|seizure|stroke)(?! of)
vomit(?:s|ed|ing) (?:after|in|when|blood|at|every)
ringworm
impetigo
tuberculosis
meningitis
pneumonia
bronchitis
appendicitis
gum disease
(?:his|her|yp\d+['’]s) (?:baby|period|bump) (?:is|was) (?:due|late|born|overdue|showing)
(?:has|had) a (?:child|baby|son|daughter|toddler) (?:of (?:his|her|their) own|aged)
(?:not|barely|hardly) slept for
processing (?:difficult\w+|disorder|needs?)
selective(?:ly)? mut(?:e|ism)
bruis(?:e|es|ed|ing)
(?:hospital|psychiatric|emergency|two|three|four|several|repeated|his|her) admissions?
colostomy
stoma
catheter
scoliosis
(?:complex|developmental|childhood) trauma
(?:gets|receives|claims|has|on) (?:dla|pip|disability living)
care package
(?:his|her|their) (?:second|third|fourth|fifth|sixth|\d+th) (?:\w+ )?(?:school|college)
chang(?:ed|ing) schools?
no school place
access arrangements
(?:bottom|lowest) set
(?:has|had|gets|needs|given) (?:a )?one-to-one(?: support| worker| teaching)?
learning mentor
ehcps?
ehc (?:plan|needs|assessment)s?
education,? health(?:,)? and care (?:plan|needs|assessment)?
(?:individual |personal |own )?(?:education|learning|behaviour|pastoral) (?:support )?plans?(?! are reviewed)
individual (?:education|behaviour|healthcare|support) plan
ieps?
peps?
sen(?:d)?(?: (?:support|register|needs|statement|provision|status|plan))
(?:has|have|had|with|for|of) send?
special educational needs?
semh
statement of (?:special|sen)
(?:pupil referral unit|pru)
alternative provision
(?:was|were|been|is|being|got|gets|he|she|temporarily|permanently|twice|internally|formally) excluded(?! from (?!(?:\w+ )?schools?\b|lessons|class|college|the academy|mainstream|his|her|the (?:school|college)))
excluded (?:him|her|yp\d+|them)(?! from (?!school|lessons|class|college))
(?:permanent(?:ly)?|fixed[ -]term|fixed[ -]period|school|internal|temporary|three|two|several|his|her|repeated|previous|\d+) exclusions?
exclusion from (?:school|college|lessons|the academy)
(?:was|been|is|being|got|gets) suspended(?! from (?:the (?:park|centre|club|hall)))
suspen(?:ded|sion)s? (?:from|by|for) (?:school|college|the (?:school|college|academy)|fighting|swearing|\w+ days)
(?:two|three|several|his|her|\d+) suspensions?
(?:was|been|is|being|got) expelled
expelled from
(?:school |college |overall |current )?attendance (?:is|was|stands|has|fell|dropped|of|at|this (?:term|year)|over|since)[^.;]{0,40}?(?:\d+ ?%|\d+ per ?cent|per ?cent|fallen|dropped|below|down to|poor|very low)
(?:\d+ ?%|\d+ per ?cent) (?:school )?attend\w+
(?:his|her|yp\d+['’]s|school) (?:school )?attendance(?! at the (?:club|centre|hall|session|youth))
(?:has )?(?:not|never|barely|hardly|rarely) (?:been |gone |attended |been to |gone to\s+|attending |attend |in )(?:to )?(?:school|lessons|college)
(?:miss(?:ed|es|ing)?) (?:\w+ ){0,4}(?:of |from )?(?:school|lessons|schooling|education|college|gcses?)
(?:persistent|persistently|severely|unauthorised) absen\w+
school refus\w+
refus\w+ (?:to (?:go to|attend) )?school
truant\w*
(?:out of|off|without a) (?:school(?! hours)|education|school place|a school place)
(?:reduced|part-time|bespoke|personalised) time-?table
managed (?:move|transfer)
off-?rolled
home[ -](?:educat\w+|school\w+)
electively home
(?:reading|spelling|developmental) age
(?:predicted|target|gcse|exam|mock|school) (?:grades?|results?|report|marks)
(?:fail\w*|passed|retak\w+|resit\w*) (?:\w+ ){0,2}(?:gcses?|exams?|mocks|maths|english)
gcse (?:grades?|results?|english|maths)
(?:below|behind) (?:age[ -]related|expected|the expected|his peers|her peers|national|where (?:he|she) should)
working (?:below|towards|at the level)
(?:one-to-one|1:1|1-1|ta|teaching assistant) (?:support|hours|help) (?:in|at|for)
(?:hours|support) (?:a week )?(?:of|from) (?:a |his |her )?(?:teaching assistant|ta|learning support|one-to-one)
(?:pastoral|behaviour) support (?:plan|programme)
(?:in|on) (?:internal )?isolation (?:at|in) school
detentions?
kept down a year
cannot read
(?:struggles|difficulty|difficulties|problems) (?:to |with |in )?(?:read\w*|writ\w+|spell\w*)
(?:can(?:not|['’]t)|could not|unable to) (?:read|write)
statemented
special school
gcse predictions
predictions? (?:are|is)
(?:on|given) (?:a )?(?:final|written|last) warning (?:at|from|by) (?:the )?(?:school|college)
(?:lose|losing|lost|loses) (?:his|her|their) (?:school )?place (?:at|in) (?:school|college|the (?:school|college|academy|unit))
at the level of (?:a )?(?:year|child|\w+-year-old)
(?:concerns?|worr\w+) about (?:his|her|their|yp\d+['’]s) (?:attendance|school\w*|behaviour in class|reading|grades)
(?:his|her|yp\d+['’]s) (?:grades|gcses|exam results|school (?:report|place)|reading|spelling|behaviour at school|timetable|exclusion|suspension|detentions?)
not in education,? employment
school moves
(?:one|two|three|four|five|\d+) hours? (?:of (?:teaching|tuition|lessons)|(?:a|each) day (?:in|at) school)
off[- ]roll(?:ed)?
(?:not|never|hardly|rarely) (?:\w+ ){0,2}a full (?:day|week|term|timetable) (?:in|at|of) (?:school|college|lessons)
(?:fine[sd]?|prosecut\w+|penalty notices?) (?:\w+ ){0,5}?for (?:his|her|non-?attendance|absence|yp\d+['’]s absence)
(?:brother|sister|father|mother|dad|mum|uncle|cousin|stepfather|stepdad|parent) (?:is\s+|was\s+|who is |are )?(?:in|out of|serving in) (?:prison|custody|jail|care)
(?:his|her|yp\d+['’]s) (?:mother|mum|father|dad)['’]s (?:\w+ )?(?:boyfriend|girlfriend|partner|husband|wife)
(?:his|her|yp\d+['’]s) (?:mother|mum|father|dad|parents?|carer|grandmother|nan) (?:both )?(?:works? (?:nights?|away|late|shifts)|is (?:rarely|never|not|often) (?:in|home|at home|there)|(?:are|is) away)
(?:puts|gets|put|got|feeds|fed) (?:him|her)self (?:to bed|to school|up|ready)
(?:(?:left|is|was|are|been|stays?|often|be) home alone|alone (?:at home|in the (?:flat|house)))
(?:tension|rows|shouting|fighting|arguments|violence|difficulties|trouble|problems|drinking|drugs) (?:at|in the|in (?:his|her|yp\d+['’]s|the family)) home
(?:liv(?:es|ed|ing)|stay(?:s|ed|ing)?|sleep(?:s|ing)?|moved|is|placed) (?:\w+ ){0,2}(?:with|at) (?:\w+ ){0,2}?(?:mother|mum|father|dad|aunt|auntie|uncle|nan|nana|gran\w*|grandparents?|grandmother|grandfather|step\w+|sister|brother|cousin|foster \w+|relatives?|older sibling|family friend)(?:['’]s)?
(?:liv(?:es|ed|ing)|stay(?:s|ing)) (?:alone|on (?:his|her|their) own|independently|between (?:two|his|her)|in (?:a |an )?(?:\w+ )?(?:hostel|children['’]s home|residential|care home|refuge|temporary|b ?& ?b|bed and breakfast|semi-independent|supported (?:accommodation|lodgings)|caravan|one-bed\w*|overcrowded|two-bed\w*|damp))
lives in a
foster(?:ed)?(?: (?:care|carers?|placement|home|family|parents?))?(?! (?:trust|links|good|better|a sense|relationships|understanding|friendships|the))
(?:in|into|taken into|came into|come into|leaving|left|leaves|been in|local authority) care(?! (?:home|of|about|for|with|and|that|to))
(?:kinship|residential|respite|local authority) care(?:rs?)?
care leaver
care (?:order|proceedings|placement|plan)
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
(?:lost|death of|bereaved of|misses) (?:his|her|their) (?:mother|mum|father|dad|brother|sister|nan\w*|gran\w*|grandmother|grandfather|aunt|uncle|cousin|parents?|baby)
bereave(?:d|ment)
(?:since|after|when|that|because) (?:his|her) (?:mother|mum|father|dad|parents?|nan|gran\w*|brother|sister)['’]?s? (?:\w+ ){0,2}(?:died|left|separat\w+|death|divorc\w+|split|went to prison|was jailed|moved out|was arrested|was deported|illness|new partner|lost)
(?:parents?|mother|father|mum|dad) (?:\w+ )?(?:separated|split up|divorced|are divorcing|separating|died|went to prison|is in prison|was sent to prison|moved out)
(?:stepfather|stepdad|stepmother|stepmum|mother|mum|father|dad|partner|boyfriend|brother|parents?)\s+(?:was|is being|has been|had been) (?:asked|told|made|ordered|required) to (?:move out|leave home|leave the (?:family )?(?:home|house|flat))
parents['’]? (?:separation|divorce|break-?up|arguments|fighting)
(?:mum|mother|dad|father|nan|gran\w*|mam)['’]s (?:\w+ )?(?:partner|boyfriend|girlfriend|husband|ex)\s+(?:has |had |often |sometimes |still |who )?(?:hits?|hitting|beats?|beating|slap\w*|shout\w*|threaten\w*|hurts?|drinks?|strangled|assault\w*|punch\w*|controls?|moved (?:in|out))
(?:mum|mother|dad|father|mam) (?:\w+ )?(?:left|walked out|moved (?:out|away|abroad))(?= in (?:19|20)\d\d| when (?:he|she|yp\d+)| and has(?: not|n['’]t))
domestic (?:abuse|violence)
violence (?:at home|in the home|between (?:his|her) parents)
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
(?:problems|trouble|arguments|difficulties|things|conditions|rows|conflict|situation) at home
(?:sees|saw|contact with|visits|no contact with|speak\w* to|not seen|never met|relationship with) (?:his|her) (?:real |birth |biological |step-?|absent )?(?:father|dad|mother|mum|parents?|stepfather|stepdad|siblings)
family (?:court|breakdown|history|therapy|debts?|income)
slept? (?:rough|in (?:a )?(?:car|park|stairwell|shed)|at (?:a )?(?:neighbour|friend)['’]?s?|on (?:a )?(?:friend|sofa)\w*)
custody of (?:him|her|yp\d+)
serving (?:\w+|\d+) (?:years?|months?|weeks?)
(?:mother|mum|father|dad|parent)s? (?:has|have|had|found) a new (?:\w+ )?(?:partner|boyfriend|girlfriend|baby|family|husband|wife)
(?:uses?|using|relies on|relying on|depends on|visits?|fed by|food from|goes to) (?:a\s+|the )?food ?bank
(?:lived|stayed|been|slept) in (?:two|three|four|five|six|seven|\d+) (?:\w+ )?(?:places|homes|placements|houses|flats|schools)
sleep(?:s|ing)? on (?:the|a|his|her) (?:\w+ )?(?:sofa|floor|couch)
(?:lose|losing|lost) (?:its|their|his|her) (?:home|tenancy|house|flat|accommodation)
(?:victim of|experienced|suffered|suffers|experiencing) (?:\w+ )?(?:neglect|abuse|incest|domestic)
(?:experienced|suffered|suffers|experiencing|history of|survived) (?:\w+ ){0,2}?(?:trauma|bereavement|abuse|neglect)
disclos(?:e|es|ed|ing|ures?)(?: of)? (?:\w+ ){0,2}?(?:abuse|rape|neglect|assault|self-harm|harm at home)
(?:seen|seeing|watch(?:ed|ing)?|heard|hearing) (?:his|her|yp\d+['’]s) (?:step-?)?(?:mother|father|mum|dad|parents?|brother|sister) (?:\w+ )?(?:assault|hit|hurt|attack|beat|abus|punch|stab)\w*
(?:sexually|physically|emotionally) abused
(?:was|been|were) (?:raped|sexually \w+)
abused (?:him|her|by)
neglect(?:ed)? (?:at home|by)
(?:because of|due to|owing to|on (?:the )?grounds of|history of|category of|on account of) (?:\w+ )?neglect
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
registered sex offender
set(?:ting)? (?:a |the )?(?:\w+ )?(?:fire to|on fire|alight)
(?:is|was|been|being) (?:linked to|involved in|suspected of|responsible for|wanted (?:for|in connection with)|blamed for|identified in|implicated in) (?:an? |the |two |three\s+|several )?(?:\w+ )?(?:robber(?:y|ies)|stabbings?|burglar(?:y|ies)|thefts?|assaults?|arson|shoplifting|offen[cs]es?|criminal damage)
(?:intensive supervision|iss programme)
(?:awaiting|stood|stands|standing|faces|facing) (?:\w+ )?(?:trial|charges?|sentence|court)
arrest(?:s|ed)?(?! (?:the|an?|more|people|warrant|powers|opportunit|rate|of (?:an?|the) (?:adult|man|men|older)))
(?:was|is|been|being|were|got) (?:re-?)?arrested
convict(?:ed|ions?)(?: (?:of|for))(?: \w+){1,2}
(?:was|is|been|being) convicted
(?:previous|unspent|spent|criminal|prior|several|two|three|four|\d+|no|his|her) convictions?
(?:was|is|been|being|youth|conditional|simple|formal|final|two|three|first|a|his|her|police|youth conditional) caution(?:ed|s)?(?: for(?: \w+){1,2})?
cautioned for
(?:interviewed|questioned) (?:under caution|by (?:the )?police|at the police station|about (?:a|the) (?:robbery|stabbing|burglary|theft|assault))
reprimand(?:ed|s)?
final warning
charged (?:with|for)(?: [\w-]+){1,2}
(?:was|is|been|being|were) charged(?! (?:a |the |for (?:a |the )?(?:ticket|bus|entry|food)|\d|£|up\b|double))
(?:on|police|court|breach\w*|breached (?:his|her)|conditional|under|his|her|released on|granted|refused) (?:conditional |police |unconditional |court )?bail(?:ed)?
bailed
bail conditions?
(?:on |in )?remand(?:ed)?
released under investigation
rui
under investigation(?: for)?
sentenc(?:e|ed|ing)(?: (?:to|for|of|at|in))
(?:custodial|suspended|community|prison|his|her) sentence
(?:youth|magistrates['’]?|crown|youth justice|criminal) court
(?:appear(?:s|ed|ing)?|due|attend(?:s|ed)?|went|going|goes|up) (?:back )?(?:in|at|to|before) (?:the )?(?:\w+ )?court
court (?:appearance|date|hearing|order|case)s?
referral order
(?:youth )?rehabilitation order
(?:assessed|supervised|supported|seen|worked with|interviewed|dealt with) by (?:the )?(?:youth\s+(?:justice|offending)|yjs|yot|yos)
yro
youth justice (?:order|supervision|intervention|plan|worker|case)
(?:yjs|yot|yos) (?:order|worker|intervention|supervision|case|programme)
(?:supervision|reparation|detention(?: and training)?|community|parenting|curfew|hospital|criminal behaviour|knife crime prevention|sexual harm prevention) order
dto
(?:young offender|youth offender|yoi)
(?:in|into|from|spent|time in|served|released from|leaves|left) (?:youth |police\s+|secure )?(?:custody|prison|jail|the cells|a secure (?:unit|home|children['’]s home)|secure accommodation)
(?:electronic(?:ally)?|gps|on a|wears? a|wearing a|has a|(?:got|given|fitted with|puts?) a|ankle|been|court-ordered) (?:ankle )?tag(?:ged|ging)?(?! (?:on|in) (?:a |the |his |her )?(?:photo|post|video|picture|jacket|coat))
tagged (?:by the court|until|and|since|for|from|at|with an electronic)
(?:court|court-imposed|police|bail|night-time|electronic|7pm|home|his|her|\d+(?:am|pm)) curfew
on (?:a )?curfew
out-of-court (?:disposal|resolution)
community resolution
(?:criminal|offending|police|arrest) (?:record|history|background|behaviour)
(?:is|are|on|to) (?:his|her) record
(?:re-?)?offend(?:ed|s|ing)(?! (?:team|service|panel|by|people|them|him|her|anyone))
(?:first|previous|further|latest|index|knife|drugs?|violent|sexual|theft|driving|serious|two|three|four|\d+|similar|an|this|his|her|public order|possession) offen[cs]es?
(?:guilty plea|pleaded (?:not )?guilty|found guilty|pleads guilty)
(?:for|of|with) (?:\w+ )?(?:robbery|burglary|theft|shoplifting|criminal damage|common assault|affray|arson|actual bodily harm|grievous bodily harm|gbh|abh|possession(?: of)?|possession with intent|drug(?:s)? supply|supplying|dealing|twoc|vehicle theft|handling stolen|public order|carrying (?:a|an) (?:knife|blade|bladed|weapon|machete|offensive))
possession (?:of|with intent)(?: (?:a |an )?[\w-]+){1,3}
(?:caught|found|stopped|searched and found) (?:\w+ )?(?:with|carrying|in possession of|holding) (?:a |an |some )?(?:\w+ )?(?:knife|blade|machete|weapon|cannabis|drugs?|wraps?|cocaine|crack|heroin|class [abc]|stolen \w+|firearm|gun)
(?:committ(?:ed|ing|s)) (?:an? |two |three |the |several )?(?:\w+ )?(?:offen[cs]es?|robber(?:y|ies)|burglar(?:y|ies)|theft|assault|crime|arson|criminal damage)
(?:stole|has stolen|had stolen|steals|stealing|shoplift\w*|burgled)
(?:robbed|mugged|stabbed|assaulted) (?:a|an|another|two|the) (?:\w+ )?(?:boy|girl|man|woman|pupil|student|teacher|shopkeeper|officer|young|child|member of staff|person)
(?:known|wanted) (?:to|by|for) (?:the )?(?:police|officers)(?: for)?
(?:asbo|cbo|abc contract|acceptable behaviour contract)
breach(?:ed|es)? (?:of )?(?:his|her|the|bail|an?) (?:\w+ )?(?:order|conditions?|bail|licence|curfew|injunction|tag)
on licence
on tag(?! team)
unpaid work (?:order|for|on|hours)
community payback
(?:court|judge|magistrates?|bench) (?:gave|sentenced|sent|fined|remanded|jailed) (?:yp\d+|him|her)
caught (?:selling|dealing|supplying|stealing)(?! (?:cakes|tickets|badges))
probation
(?:deals|dealing|sells|selling|sold|supplies|supplying) (?:drugs|cannabis|weed|crack|cocaine|heroin|class a)
secure training centre
(?:his|her|yp\d+['’]s) (?:tag|curfew|order|licence|bail|conviction|offence|sentence|arrest|charge|caution)s?(?! of coffee)
deferred (?:prosecution|caution|sentence)
\d ?x (?:class [abc]|twoc|thefts?|robber(?:y|ies)|burglar(?:y|ies)|possession|assaults?|affray|abh|gbh|criminal)
in connection with (?:an? |the |several |\w+ )?(?:\w+ ){0,3}?(?:robber(?:y|ies)|stabbings?|burglar(?:y|ies)|thefts?|assaults?|arson|offen[cs]es?)

0 0 1 2 2 2 2 2 2 2 3 4 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 12 12 13 13 13 13 14 14 15 16 16 16 17 17 18 18 19 21 22 22 23 23 23 23 23 25 26 28 28 28 28 29 31 31 31 32 32 33 34 34 36 36 36 36 36 36 36 36 36 36 37 37 37 37 37 38 39 39 40 40 40 41 41 41 43 43 43 44 44 44 45 45 45 45 46 46 46 46 47 47 47 47 47 48 48 48 48 49 49 50 50 51 51 51 51 51 51 51 51 52 52 53 53 54 55 55 56 56 56 56 56 57 58 58 58 59 59 60 60 60 61 61 61 62 62 62 62 62 62 63 63 63 63 64 64 64 64 65 66 67 67 67 68 69 69 70 70 71 71 71 72 72 73 73 73 73 73 73 73 73 73 73 73 74 74 74 74 74 74 74 74 74 74 74 74 74 75 76 76 77 77 77 77 77 77 78 79 80 81 81 81 81 82 82 82 83 83 84 84 84 85 86 86 87 88 88 89 90 91 92 92 92 93 93 93 93 93 93 93 93 94 94 94 94 94 94 94 94 95 96 96 97 98 99 99 100 100 100 100 100 100 100 101 101 101 102 103 103 103 103 103 103 104 105 106 107 107 107 107 108 108 108 108 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 110 110 110 110 110 110 110 111 111 112 112 113 113 113 114 114 114 114 114 114 115 115 115 116 116 117 118 118 118 119 119 119 119 119 119 120 120 120 120 121 122 122 122 122 122 122 123 123 124 124 126 126 127 128 128 129 130 131 131 132 133 133 134 134 134 134 134 135 135 135 135 136 136 136 137 137 137 138 138 138 138 139 139 140 141 142 143 145 145 146 146 147 147 147 148 148 148 148 148 148 149 150 150 150 151 151 151 154 154 154 154 155 155 155 155 156 156 157 157 157 157 158 158 158 158 158 158 158 158 158 159 160 160 162 163 163 167 167 167 167 167 168 168 168 169 170 170 170 170 170 170 170 173 174 176 178 179 180 184 186 186 187 189 191 191 191 191 191 191 191 191 192 192 192 192 195 195 195 196 197 197 197 197 200 201 201 202 202 203 205 205 205 206 208 208 208 208 208 208 209 210 211 211 211 211 211 211 211 212 212 212 212 212 213 213 213 213 213 213 214 214 216 216 218 218 219 220 220 221 222 222 222 223 224 226 226 226 226 226 226 226 226 226 227 227 227 227 227 228 228 228 228 228 228 228 228 229 229 229 229 229 229 229 230 230 230 231 231 232 232 233 233 233 233 233 234 234 234 234 234 235 235 236 237 238 238 239 239 240 240 240 241 241 241 242 243 243 244 244 245 245 246 247 247 247 248 249 249 251 252 252 252 252 252 253 254 255 255 255 255 255 255 256 256 256 256 256 257 257 258 258 260 260 261 261 262 262 263 265 266 267 268 269 270 271 272 273 274 274 275 276 276 277 277 277 277 278 278 278 278 278 279 279 280 280 280 281 281 282 282 283 283 283 283 284 285 285 286 288 289 289 290 290 291 291 292 292 292 292 292 292 292 292 292 293 293 294 295 296 297 298 298 298 299 300 301 301 302 302 302 302 303 303 304 304 305 305 306 306 307 307 307 307 307 307 307 307 307 308 308 308 308 309 309 310 311 311 312 313 314 314 314 314 315 315 316 316 316 316 317 317 317 318 319 320 321 322 323 323 324 325 325 326 327 327 327 327 327 327 327 327 327 327 327 327 328 328 328 328 328 328 328 328 328 329 329 329 329 330 330 330 330 330 331 331 331 331 331 331 331 331 332 332 333 333 333 335 335 335 336 337 339 340 341 341 341 343 343 343 343 343 343 343 343 343 343 343 343 344 344 344 344 344 344 344 344 344 344 344 345 345 345 345 347 347 347 347 347 348 348 348 348 349 349 349 349 350 350 351 351 351 351 352 352 352 353 353 354 355 356 356 357 357 357 357 357 358 358 359 360 361 361 363 363 363 363 363 363 363 364 364 364 364 364 364 364 364 364 364 364 364 364 365 366 368 369 370 371 372 373 373 373 375 375 375 376 376 377 378 378 378 380 381 381 381 382 382 383 384 384 385 387 388 389 390 390 391 392 393 393 393 393 394 394 395 395 395 395 396 396 396 398 399 399 400 400 401 401 401 407 409 410 410 411 411 411 413 414 417 418 423 423 426 426 426 427 428 429 432 438 439 439 439 441 442 442 442 442 443 445 445 445 445 446 448 448 448 449 450 451 451 452 452 453 453 453 453 453 453 453 453 453 453 453 453 453 453 453 453 454 454 454 454 455 455 455 455 455 455 455 455 455 455 455 455 455 455 455 455 455 456 456 456 457 458 458 458 458 460 462 464 465 466 466 466 466 467 467 467 467 468 469 469 469 474 475 475 476 476 476 476 476 476 476 476 477 478 480 480 481 481 481 481 483 484 485 485 487 487 488 489 490 490 490 490 491 491 491 491 492 492 492 493 494 495 495 496 496 496 497 497 497 497 498 498 499 499 500 501 502 502 502 503 504 508 508 508 511 511 512 512 512 512 513 513 513 513 513 513 515 516 516 517 517 517 517 517 518 518 518 518 518 519 519 519 520 521 521 521 521 522 523 523 523 523 523 523 523 523 523 524 524 526 526 526 526 527 527 527 528 528 528 528 528 528 528 528 528 528 528 528 528 528 528 528 528 528 529 529 529 529 529 529 530 531 531 531 531 531 531 532 532 533 534 534 534 534 535 539 539 539 539 540 542 542 542 543 543 544 544 546 546 546 546 546 546 546 547 547 547 548 548 552 553 553 553 556 557 559 559 560 562 562 562 562 563 566 568 568 568 569 569 569 572 573 574 574 575 575 576 582 583 584 584 584 587 588 590 591 592 593 594 594 594 595 596 597 597 597 597 598 600 600 600 600 602 602 602 603 603 603 603 603 603 603 604 604 604 604 605 606 607 608 608 608 608 609 610 611 613 613 615 615 615 616 616 616 616 617 617 618 618 619 620 620 620 620 620 620 621 621 621 621 621 621 622 623 623 624 624 624 624 625 626 627 628 628 628 629 631 631 631 631 631 632 632 632 633 633 633 633 634 634 634 634 635 635 635 636 637 637 638 639 639 639 639 639 639 639 639 639 639 639 640 641 642 642 643 643 643 643 644 644 645 645 646 646 647 647 647 648 648 649 651 651 651 651 651 652 652 652 653 654 654 656 657 658 658 658 659 660 660 660 660 660 664 664 664 665 665 665 666 666 666 666 666 667 667 667 669 670 670 670 671 671 673 674 675 675 675 676 676 676 676 676 677 677 677 678 679 679 679 679 680 680 680 680 680 680 680 680 681 682 682 683 683 683 683 684 684 685 685 685 685 685 685 685 685 685 685 685 685 685 686 688 688 688 688 690 692 692 692 693 693 694 695 695 695 696 696 697 699 699 700 701 701 702 702 702 702 703 703 703 703 703 704 704 704 704 704 704 704 706 706 706 706 707 707 707 708 708 709 709 709 710 710 710 710 710 711 711 711 712 712 712 713 713 713 713 713 714 715 715 716 716 716 717 717 717 717 717 718 718 718 719 720 720 720 721 721 721 722 722 723 724 724 725 725 725 725 726 727 727 727 727 728 728 728 728 729 729 729 729 729 729 730 730 732 732 735 735 735 735 736 737 737 738 740 740 740 740 741 741 743 743 747 747 747 749 753 754 754 755 755 755 755 759 760 762 763 763 763 763 764 764 765 765 765 765 765 765 767 768 771 771 771 772 774 776 777 780 781 781 781 782 784 784 784 785 786 786 786 786 787 788 788 788 789 789 789 790 791 792 793 793 794 794 795 796 796 796 797 797 797 797 797 797 797 797 797 797 798 799 799 799 799 800 801 802 802 802 803 803 806 806 806 807 808 808 808 809 810 811 811 811 812 813 813 813 814 815 815 815 815 817 817 817 817 818 818 819 819 820 821 821 825 826 826 828 829 830 830 830 831 832 832 832 832 832 833 833 833 833 834 835 835 835 835 835 836 836 836 836 837 838 839 840 840 840 840 840 840 841 841 841 841 841 841 842 842 842 842 842 843 843 843 844 844 844 844 844 844 845 847 848 848 849 849 849 850 851 852 853 853 853 853 854 854 854 854 854 854 854 855 855 855 855 855 855 856 858 859 859 859 859 860 860 860 860 860 861 861 861 862 863 863 864 864 864 864 865 865 865 865 866 867 867 867 868 868 868 869 869 871 871 872 872 872 873 873 873 873 874 874 874 874 874 874 875 875 875 875 876 876 876 876 876 876 877 877 878 878 878 878 879 879 880 880 881 881 882 882 882 883 883 883 883 883 884 885 885 885 885 885 885 885 886 888 888 888 889 889 889 889 890 890 890 890 890 890 890 890 892 893 893 894 896 896 896 897 897 897 898 900 900 900 900 900 900 900 900 901 901 901 903 903 904 904 904 904 904 904 905 905 905 906 906 907 907 907 907 907 908 909 909 909 910 910 910 910 911 911 911 912 912 912 912 913 915 916 916 916 918 920 920 920 921 922 923 923 924 924 925 925 925 925 926 926 926 926 926 927 927 927 927 927 927 927 928 928 928 928 929 930 930 930 931 931 931 931 931 931 931 932 932 932 932 932 932 933 933 934 934 934 935 935 935 936 936 936 936 937 937 937 937 937 937 937 937 937 937 937 937 937 937 937 937 937 937 937 938 938 938 939 939 939 940 940 940 940 941 942 943 943 943 943 944 945 945 945 945 946 946 946 946 946 946 946 947 947 947 947 947 947 948 948 948 948 949 949 949 949 950 950 950 950 951 951 952 952 952 953 953 954 954 954 955 956 956 957 957 958 959 960 960 961 961 962 962 962 963 963 963 964 965 965 966 967 967 967 967 968 968 969 969 970 970 970 970 971 971 971 971 971 971 972 972 972 972 972 972 972 973 974 974 975 975 975 975 975 976 976 976 976 976 976 976 977 977 977 978 979 979 979 979 979 979 979 979 979 980 980 981 982 982 983 983 983 983 983 985 985 986 987 987 988 988 989 990 990 990 991 993 994 994 994 995 995 995 995 995 995 995 995 995 995 995 995 995 996 996 996 996 997 997 997 997 997 997 997 997 997 997 997 997 997 997 997 997 997 997 997 997 997 997 997 997 997 997 997 997 997 998 999 1000 1001 1001 1001 1001 1001 1002 1003 1003 1003 1003 1003 1004 1004 1004 1005 1006 1007 1009 1009 1010 1010 1010 1010 1010 1010 1012 1012 1013 1013 1014 1014 1015 1016 1016 1017 1017 1018 1018 1020 1020 1020 1020 1021 1021 1021 1021 1022 1022 1023 1024 1025 1027 1028 1029 1030 1031 1032 1033 1034 1034 1037 1038 1039 1040 1041 1042 1042 1043 1043 1043 1043 1043 1044 1045 1045 1045 1045 1046 1047 1047 1048 1050 1050 1052 1053 1054 1054 1055 1055 1056 1057 1058 1058 1059 1061 1061 1062 1062 1064 1064 1064 1064 1065 1065 1066 1066 1067 1067 1067 1067 1068 1068 1068 1068 1069 1070 1070 1071 1071 1073 1074 1074 1075 1077 1077 1078 1078 1079 1081 1082 1083 1085 1087 1087 1087 1088 1088 1088 1089 1089 1089 1090 1090 1091 1091 1092 1094 1094 1095 1095 1095 1095 1095 1095 1096 1096 1096 1098 1098 1100 1100 1100 1100 1100 1101 1102 1103 1104 1105 1106 1107 1108 1109 1110 1118 1123 1124 1125 1126 1127 1128 1129 1130 1131 1133 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 1150 1152 1156 1158 1159 1160 1162 1166 1171 1172 1175 1176 1177 1179 1180 1183 1184 1185 1186 1188 1192 1193 1194 1195 1196 1197 1199 1200 1201 1202 1205 1206 1207 1208 1210 1211 1213 1216 1217 1220 1222 1223 1228 1229 1236 1238 1240 1241 1244 1249 1250 1251 1253 1254 1255 1256 1257 1258 1259 1261 1265 1266 1267 1268 1269 1271 1272 1274 1276 1277 1278 1279 1281 1282 1286 1288 1290 1293 1294 1295 1296 1297 1303 1305 1310 1311 1313 1315 1316 1317 1318 1319 1320 1321 1322 1323 1324 1328 1330 1331 1332 1334 1335 1336 1339 1340 1341 1346 1347 1349 1351 1354 1355 1356 1357 1358 1360 1361 1363 1364 1365 1366 1367 1369 1370 1371 1372 1373 1374 1375 1379 1380 1381 1382 1383 1384 1385 1386 1387 1388 1389 1390 1392 1393 1394 1395 1397 1398 1399 1400 1401 1404 1405 1406 1407 1408 1410 1411 1412 1413 1414 1415 1416 1417 1418 1419 1421 1422 1423 1424 1425 1426 1427 1428 1430 1431 1432 1433 1434 1435 1436 1439 1440 1441 1442 1443 1444 1445 1448 1449 1451 1452 1455 1457 1458 1459 1460 1461 1462 1463 1464 1466 1467 1468 1469 1471 1474 1475 1476 1477 1478 1479 1480 1481 1482 1483 1484 1485 1486 1487 1488 1489 1490 1492 1493 1494 1496 1497 1498 1499 1500 1501 1502 1506 1507 1508 1509 1510 1511 1512 1513 1514 1515 1516 1517 1518 1519 1521 1522 1523 1524 1525 1526 1527 1528 1529 1530 1532 1533 1534 1535 1536 1537 1538 1539 1540 1541 1542 1543 1544 1545 1546 1547 1548 1549 1550 1551 1552 1553 1554 1555 1558 1561 1583 1584 1585 1594 1600 1603 1607 1612 1616 1619 1621 1622 1624 1627 1628 1631 1654 1677 1680 1681 1689 1693 1694 1713 1717 1718 1719 1724 1725 1730 1733 1740 1747 1749 1750 1755 1776 1780 1781 1783 1784 1785 1789 1795 1798 1799 1800 1801 1802 1803 1804 1806 1816 1817 1818 1828 1832 1835 1839 1841 1846 1848 1854 1856 1862 1863 1869 1870 1879 1881 1882 1883 1884 1886 1889 1894 1895 1896 1897 1898 1899 1901 1903 1904 1905 1906 1907 1908 1910 1911 1913 1915 1916 1919 1920 1921 1924 1925 1931 1934 1935 1936 1937 1939 1940 1941 1942 1943 1944 1947 1949 1950 1952 1953 1954 1955 1956 1965 1966 1969 1971 1972 1973 1974 1975 1976 1977 1978 1979 1984 1985 1986 1988 1989 1990 1991 1992 1994 1995 1996 1997 1998 1999 2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2020 2029 2031 2035 2039 2041 2043 2046 2047 2051 2054 2058 2060 2061 2063 2064 2066 2069 2071 2074 2075 2076 2079 3 3 20 24 26 27 41 42 78 98 110 125 142 144 150 152 153 158 160 165 166 172 174 175 177 179 181 185 185 187 188 189 190 193 194 198 199 200 201 201 204 206 215 217 218 219 224 226 249 250 259 260 264 269 287 295 312 334 338 342 344 346 360 362 366 367 374 377 379 385 386 390 397 400 400 402 403 404 406 408 412 415 418 420 420 420 420 420 421 422 424 424 424 424 424 424 424 425 426 431 432 435 436 438 439 439 440 440 444 447 449 455 456 457 459 459 459 459 459 460 460 460 461 463 465 465 465 465 465 465 465 465 465 465 465 466 467 467 467 467 467 467 467 467 467 467 467 467 467 472 473 477 479 480 484 485 486 505 506 507 508 509 510 511 512 514 514 514 514 514 514 515 517 525 529 531 533 536 537 538 539 540 541 543 545 545 545 546 549 549 549 549 551 554 555 557 557 557 557 557 557 557 557 557 557 557 557 557 557 557 557 557 557 557 557 557 558 559 561 563 565 565 567 568 569 570 571 577 579 585 585 585 585 585 585 585 585 586 599 601 601 612 614 620 620 630 648 650 651 652 655 661 662 663 668 670 671 672 687 689 691 696 698 705 720 723 731 734 734 734 734 734 734 734 734 734 734 741 743 744 746 747 748 750 751 751 752 755 755 755 755 755 755 755 755 755 755 755 755 755 755 756 757 758 759 760 761 766 767 768 769 769 769 769 769 769 769 769 769 769 769 769 769 769 770 771 772 773 775 777 778 778 778 779 781 783 784 786 787 792 793 795 796 797 798 800 800 801 802 804 804 804 804 805 805 805 805 805 805 814 816 822 825 827 830 842 843 846 854 857 870 884 887 888 890 891 895 895 899 901 901 902 906 914 916 917 918 920 923 937 941 974 976 984 986 986 986 986 986 986 986 986 986 986 986 992 995 995 995 995 995 995 995 995 995 995 996 1001 1008 1009 1010 1011 1012 1022 1026 1035 1036 1038 1042 1047 1048 1049 1050 1051 1053 1060 1063 1068 1071 1072 1076 1080 1086 1087 1093 1097 1097 1097 1099 1099 1099 1099 1111 1113 1119 1120 1132 1134 1155 1157 1161 1163 1164 1165 1168 1169 1170 1173 1174 1178 1181 1182 1187 1189 1190 1191 1198 1203 1204 1209 1212 1214 1215 1218 1219 1221 1224 1225 1226 1227 1230 1232 1233 1235 1237 1243 1245 1246 1247 1248 1260 1262 1263 1270 1273 1275 1280 1283 1284 1285 1287 1291 1292 1298 1299 1300 1301 1302 1307 1308 1309 1312 1314 1325 1326 1327 1329 1333 1337 1338 1342 1343 1344 1345 1348 1350 1352 1353 1359 1362 1368 1376 1377 1378 1391 1396 1402 1403 1409 1420 1429 1437 1438 1446 1447 1450 1453 1454 1470 1472 1495 1503 1504 1505 1520 1556 1557 1563 1564 1565 1575 1587 1588 1593 1596 1598 1604 1608 1609 1610 1611 1613 1614 1615 1620 1626 1629 1630 1632 1634 1635 1637 1643 1645 1646 1653 1657 1658 1661 1665 1666 1672 1673 1674 1675 1678 1679 1684 1685 1686 1690 1691 1692 1696 1698 1699 1715 1716 1721 1723 1726 1731 1734 1736 1742 1744 1745 1748 1751 1752 1753 1756 1758 1759 1760 1761 1762 1767 1772 1773 1775 1777 1778 1786 1787 1791 1792 1793 1794 1796 1807 1815 1819 1820 1822 1827 1829 1830 1831 1833 1834 1836 1838 1840 1844 1845 1849 1850 1851 1852 1855 1858 1859 1864 1865 1866 1867 1871 1872 1873 1874 1875 1876 1877 1878 1880 1887 1888 1891 1892 1893 1900 1902 1909 1912 1914 1917 1918 1922 1923 1926 1930 1932 1945 1946 1948 1951 1957 1958 1959 1960 1961 1962 1963 1964 1967 1968 1970 1980 1981 1982 1983 1987 1993 2000 2011 2012 2014 2015 2016 2018 2019 2022 2023 2024 2025 2027 2032 2033 2034 2036 2037 2038 2042 2048 2050 2052 2053 2057 2059 2065 2067 2068 2070 2072 2077 2078 30 35 161 164 171 182 183 185 207 225 405 416 419 420 424 430 433 434 437 459 465 470 471 482 510 514 545 549 550 557 564 578 580 581 585 589 601 733 734 739 742 745 748 751 755 769 778 783 804 805 823 824 895 919 986 995 1019 1084 1097 1112 1114 1115 1116 1117 1121 1122 1135 1136 1151 1153 1154 1167 1231 1234 1239 1242 1252 1264 1289 1304 1306 1456 1465 1473 1491 1531 1559 1560 1562 1566 1567 1568 1569 1570 1571 1572 1573 1574 1576 1577 1578 1579 1580 1581 1582 1586 1589 1590 1591 1592 1595 1597 1599 1601 1602 1605 1606 1617 1618 1623 1625 1633 1636 1638 1639 1640 1641 1642 1644 1647 1648 1649 1650 1651 1652 1655 1656 1659 1660 1662 1663 1664 1667 1668 1669 1670 1671 1676 1682 1683 1687 1688 1695 1697 1700 1701 1702 1703 1704 1705 1706 1707 1708 1709 1710 1711 1712 1714 1720 1722 1727 1728 1729 1732 1735 1737 1738 1739 1741 1743 1746 1754 1757 1763 1764 1765 1766 1768 1769 1770 1771 1774 1779 1782 1788 1790 1797 1805 1808 1809 1810 1811 1812 1813 1814 1821 1823 1824 1825 1826 1837 1842 1843 1847 1853 1857 1860 1861 1868 1885 1890 1927 1928 1929 1933 1938 2013 2017 2021 2026 2028 2030 2040 2044 2045 2049 2055 2056 2062 2073

12 14 8 9 10 10 10 10 10 10 4 6 6 7 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 3 7 8 6 7 7 7 7 4 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 9 14 16 16 19 19 8 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 7 6 7 7 5 6 6 6 6 6 6 9 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 5 5 6 10 12 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 10 10 9 6 8 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 12 13 13 13 13 13 13 14 14 4 5 3 3 9 4 4 5 5 5 4 5 7 9 10 10 10 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 6 7 7 4 5 5 3 4 7 5 6 6 6 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 8 8 11 12 8 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 6 7 7 4 5 4 8 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 4 5 5 6 6 6 7 11 12 10 11 11 3 7 5 3 3 4 3 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 6 8 7 6 5 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 7 7 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 9 10 4 12 13 12 12 12 12 7 8 8 8 8 9 4 5 6 6 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 4 5 5 4 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 15 15 10 11 11 11 11 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 11 11 11 10 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 3 5 4 4 4 4 4 5 6 11 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 7 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 3 4 3 8 9 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 3 3 3 6 7 8 4 4 4 4 10 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 4 5 10 3 5 6 4 11 0 8 7 4 8 13 5 4 3 7 6 7 3 3 4 8 6 6 3 3 3 5 10 6 11 0 5 0 3 4 3 3 6 5 7 4 6 8 3 4 3 4 8 5 5 7 6 6 4 5 10 5 6 5 0 6 4 15 9 8 10 7 6 5 4 6 7 0 6 0 6 0 0 7 7 6 5 5 4 0 2 8 3 7 4 4 4 8 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 0 0 7 0 0 3 4 0 18 8 3 0 11 0 0 10 5 0 0 2 10 4 0 7 3 5 0 13 0 23 19 0 12 11 10 0 0 0 0 0 10 3 0 9 0 0 5 3 12 10 13 7 3 0 10 12 0 5 0 13 8 6 0 6 4 0 10 11 7 6 17 0 5 0 5 14 6 6 7 10 0 9 5 6 7 8 0 5 6 4 6 0 4 5 4 3 3 12 4 0 9 14 7 10 0 0 0 4 0 0 0 15 0 0 9 0 4 0 8 0 5 6 3 8 12 0 0 0 5 7 0 0 5 5 0 4 3 0 0 0 3 0 4 3 5 6 3 4 3 6 3 7 3 4 6 3 3 6 3 4 4 3 4 5 3 3 5 4 5 5 4 2 4 3 7 3 4 3 4 3 4 6 5 5 3 5 5 5 4 8 4 3 3 3 4 4 6 3 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 8 10 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 18 5 4 8 6 9 2 6 4 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 4 8 7 4 3 5 3 3 4 3 9 6 5 6 5 6 12 3 3 5 9 5 3 3 6 6 3 4 7 5 2 3 5 11 5 6 5 5 3 3 3 3 2 8 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 2 3 2 4 4 3 2 5 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 4 6 6 5 5 2 8 6 13 3 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 2 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 11 12 2 3 2 8 3 2 2 2 2 2 5 2 3 2 2 2 4 2 5 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 2 3 5 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 0 2 3 4 2 2 4 4 4 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 5 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 2 2 3 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 2 2 4 3 2 3 2 3 2 4 2 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 2 2 2 4 1 2 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	2858 6820 7207
10$	8704
101$	6746
11$	8704
12$	1390 1391 1392 1393
13$	1390 1391 1392 1393
14$	1390 1391 1392 1393
15$	1390 1391 1392 1393
16$	1390 1391 1392 1393
17$	7627 3943
18$	8193 8195 542 8228 8229 1357 5329 9078 9079 9080 9081 9082 9083 9084 9326
19$	8193 8195 542 8228 8229 1357 5329 9078 9079 9080 9081 9082 9083 9084 9326
2$	7207
20$	8193 8195 542 8228 8229 1357 5329 9078 9079 9080 9081 9082 9083 9084 9326 7627 3943
21$	8193 8195 542 8228 8229 1357 5329 9078 9079 9080 9081 9082 9083 9084 9326
22$	8193 8195 542 8228 8229 9326
23$	8193 8195 542 8228 8229 9326
24$	8193 8195 542 8228 8229 3345
25$	8193 8195 542 8228 8229 1357 5329 9078 9079 9080 9081 9082 9083 9084 9326
26$	8193 8195 542 8228 8229
27$	8193 8195 542 8228 8229
28$	8193 8195 542 8228 8229
29$	8193 8195 542 8228 8229
3$	7207
30$	8193 8195 542 8228 8229 1357 5329 9078 9079 9080 9081 9082 9083 9084 9326
31$	7627
3x5x2$	3784
4$	7207
47$	7627 3943
4ft$	3764
5$	1662 5625 5626 7207 3764
5ft$	3764
5x5x5$	3783
6$	1662 5625 5626 7207 3764
60$	10293
6ft$	3764
7$	8704 7207 7307
8$	8704 7207
9$	8704 7207
999$	6746
a$	4200 4233 4383 8108 4388 4864 1075 1076 1077 8834 5193 5194 1272 5322 1410 1411 5411 5438 5439 1650 6141 6168 6288 6301 6328 6549 6770 6771 6780 6801 6802 6817 10563 2887 2925 6912 6920 10645 3053 3100 3243 3362 3380 3447 3450 7499 3695 7683
abandon$	3385
abandoned$	3382 3385
abandoning$	3385
abandons$	3385
abc$	6681 3715
abcs$	6681
abdicate$	2368
abdicated$	2368
abdicates$	2368
abdicating$	2368
abh	6915 3721
abh$	10637 7683
abide$	8510
abilit	7565
ability$	5198 5199 5200 5201
abject$	3351
able	6675
able$	1321 1324 1325 1327 1336 1348 1508 1514 5485 5506 5507 1555 1566 2652
abode$	10622
abortion$	3894
about	6511 7379
about$	4032 4036 4101 4698 8422 8987 9172 9173 9174 5455 9180 9181 9182 9186 9187 1663 5791 1830 1831 1832 1833 5796 9803 9830 9930 9931 10061 10062 10063 6420 6421 6422 2510 6536 6829 6891 6999
above$	8033 8806 8807 8808 5652 10117 10146 6676
abroad$	10581
abscond$	8130 457 458 3724
abscondded$	457 458 3724
abscondding$	457 458 3724
absconded$	457 458 3724
absconder$	6945 3724
absconders$	6945 3724
absconding$	457 458 6944 3724
absconds$	457 458 3724
absconsion$	3724
absconsions$	3724
absen	7601
absenc	6834 10574
absence$	10556
absent$	8135 9660 6499
absentee$	8741 7038
absentees$	8741 7038
absolute$	1806
absolutely$	1943 6177 3343 3346
abus	10601
abuse	6878
abuse$	7684 7685 7721 7722 7723 7738 7975 8074 8347 8348 8357 8358 8464 8465 10598 10599 10600 7004 7630
abused	2898
abused$	7728 8233 6860 7645 3685
abuser$	8122 8214 8219 8224 8459 8686 1006 8732 8742 1087 7030 7033 7034
abusers$	8122 8219 8224 8459 8686 1006 8732 8742 1087 7030 7033 7034
abusive$	3145 7118 3749
abysmal$	3776
abysmally$	3776
academy$	6013 6018 6019 6021 10075 10106 6411 2453 10535 10536 10549 3408
accept$	7789 7805 149 4201 250 251 252 253 254 255 256 257 7957 7985 8055 8069 785 786 815 4778 4779 4780 4781 4782 4783 4784 4785 4786 4787 8510 4801 4802 4803 4804 4805 4806 4807 4808 4809 4810 4811 4812 4828 4829 4830 4831 4832 8854 8859 8862 9463 9493 9499 9513 9907 7292 7293
acceptable$	6555 2634 3715
accepted$	250 251 252 253 254 255 256 257 8255 8263 8270 8271 8272 8282 785 786 9595 9596 9597 9598
accepting$	250 251 252 253 254 255 256 257 785 8854 9492
accepts$	250 251 252 253 254 255 256 257 785
acceptted$	250 251 252 253 254 255 256 257 785
acceptting$	250 251 252 253 254 255 256 257 785
access$	7789 3624
accident$	1071
accidents$	1071
accommodated$	293 294 295 296
accommodation$	8170 8171 8172 8173 8174 8175 8176 8177 10597 10633 7628
accomplice$	6969 3835
accomplices$	6969 3835
accord$	7950 8230 8231 6971
accoun	6471 2538 6501 6630
account$	984 985 4948 4949 4950 9882 9883 9884 9885 9886 9887 9888 10275 10352 6726 2766 2783 10473 10474 2918 10603 7086
accountability$	780 781 4747 4748 4749 4750 4751 4752 4753 4754 4755 4756 4757 4758 4759 10102 10103 10104 10105 7364
accountable$	780 781 10275
accounted$	2783
accounts$	984 985 4948 4949 4950 10193 10223 10352 6726 2766 2783 7086
accusation$	7002
accusations$	7002
acd$	3845
achiev	2612
achiever$	8746
achievers$	8746
acknowledge$	4801 4802 4803 4804 4805 4806 4807 4808 4809 4810 4811 4812 9907
acknowledged$	9764 9765 9766 9767
acne$	7264 3767
acned$	3766
across$	5000 5001 5531 5532 5533 5652 7154 7312
act	2583 10312 10495
act$	4451 8180 4576 615 616 4828 4829 4830 4831 4832 1084 1115 1123 1356 1358 1359 1360 1361 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 1398 1462 1485 1642 1643 1644 1645 9687 9907 10085 10088 10181 10313 3147 3208 3209
acted$	4576 615 616 1084 1356 1358 1359 1360 1361 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 1398 1642 1643 1644 1645 6000 6009 9735 9740 9743 9744 9746 9747 9748 9749 9764 9765 9766 9767 9917 3147 3208 3209
acting$	1084 1242 1356 1358 1359 1360 1361 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 1398 1486 1642 1643 1644 1645 3125 3147 3208 3209
action	2481 7452
action$	7748 9795 2173 2174 2175 9882 9883 9884 9885 9886 9887 9888 6562 6690 10425 6931 7450
actionable$	6443
actions$	3 4 5 6 7 8 9 3974 3975 3980 7748 7825 4111 7942 7943 7944 7945 7946 7947 7948 7949 7967 4666 705 8464 8465 8466 8469 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8667 2165 6931
active	10364
active$	4056 95 4242 390 391 392 393 664 6953 7166 3450 3452 7427
activi	10156 10466 7430 7442 7443 7452
activities$	7739 7748 6931 6950 7008
activity$	7739 7748 4452 8181 10193 10330 6931 6950 7008 7165 7434
acts$	8164 4451 8180 1084 1116 1124 1356 1358 1359 1360 1361 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 1398 1463 1484 1642 1643 1644 1645 3147 3208 3209
actual$	6915
add$	2516 3555
added$	2516 2517 2565 2567 2699 2700
addict	10514 10574 10606 7555
addict$	8747 8748 8749 7038 7039 3742
addicted$	2823
addiction$	2823 7570
addicts$	8747 8748 8749 10616 7038 7039 3742
addres	2486 10215 2675 6637 6638 6667
address$	4192 4193 4194 8114 8115 8116 8117 4396 4397 4398 4399 10200 2545 10622 3524 7638
addresses$	4192 4193 4194 10184 10200 2545 10389 7403 7476
adds$	2516
adept$	1647
adequate$	1527 1530 6142 6143 6144 6145
adhd	10514
adhd$	10504 3843
adidas$	7270
admission$	7581
admissions$	7581
admit$	9493 9499 9513 9907 10085 7292
admitted$	9595 9596 9597 9598 2815 2828 7546
adolescent$	1144 8880 8904 8905 8906 8907 8908 8909 8920 1650 9334 9337 3065 3068 7101 3242
adolescents$	1144 8880 8904 8905 8906 8907 8908 8909 8920 9334 9337 7101
adopted$	7636
adoption$	3675
adoptive$	3675
adore$	531 532 533 534 535
adored$	531 532 533 534 535
adores$	531 532 533 534 535
adoring$	531 532 533 534 535
adult$	7917 7918 7926 4206 8001 8041 8053 4357 4358 8098 4426 4430 4433 8162 8165 8196 8199 8225 8432 4872 8619 8620 8621 8622 944 5136 5188 8979 9023 5309 5312 1353 9042 9046 1368 5336 9066 9071 9072 9073 9091 9100 1421 5388 9117 9118 5407 1446 9137 1458 1459 5423 9146 9147 5426 5427 5505 5508 9230 1619 1620 1621 1622 9312 9313 9314 9315 9316 9317 9318 9319 9320 9321 9328 6036 6037 6939 3002 6968 7170 7172 7173 3215 7179 7180 3235
adults$	4179 4184 4188 4191 7914 7917 7918 7926 7930 8053 8098 8122 8124 8127 4426 8156 8162 8165 8196 8421 8518 8519 8603 4886 8619 8620 8621 8622 8638 4917 8791 5092 8944 8979 8993 8994 8995 8996 9004 9023 9043 5323 9046 1368 5333 9066 9071 9072 9073 9078 9079 9080 9081 9085 9089 9097 9098 9099 9100 9101 1420 1458 1459 5423 9146 9147 9230 9237 9238 9239 9261 9269 9270 9271 9272 9273 9274 9275 9276 9283 9284 9285 9286 9287 9316 9317 9318 9319 9320 9321 9326 9331 9332 9407 9461 5853 5854 5856 5857 6939 6997 7081 7170 7174 7179 7180
advance$	2587
advanced$	1353 6953
advanceed$	2587
advanceing$	2587
advances$	4204 4205 9031 9032 9033 9034 2587
advantage$	7729
advice$	7834 8550 8551 8552 8553 8554 8854 9750 9751 9752 9753 9754 9755 6986 6998 7289 7355
advis	6444 7478
advised$	4062 7837 7838 4117 156 157 158 159 160 161 162 163 4126 165 166 167 168 169 170 171 172 173 174 175
affairs$	9132 9249 9250 9251 9252
affection$	8170 8171 8172 8173 8174 8175 8176 8177
affili	2583 7430 7434 7436 3836
affiliate$	7008
affiliated$	991 7008
affiliates$	7008
affiliation$	938 939 991 7008
affiliations$	7008
affray	6915 3721
affray$	10637 7683
afraid$	9253 9254 9255 1614 1615
african$	1672 5638 5643 5644 3269 7263
afro$	7251 3290 7253
afros$	7251 7253
after	10195 6844
after$	7958 4767 5241 9003 5284 5488 9262 9263 9279 2342 2818 10566 10567 6864 7577
afterthought$	10096
again$	7847 7848 9534 9535 9537 9538 9539 2306 6369 6370
agains	6579 7452
against$	8118 8119 8120 8121 10270 10284 6564 10301 10331 2697 10459 7305 7417 7419 7461 7500
age$	4441 8192 4964 9028 9029 9030 9037 9038 9104 9105 9106 9107 9142 9143 9144 5602 5603 9350 9351 9352 6819 7608
aged$	4473 9334 9337 10526 6966
agencies$	6013 6018 6019 10075 10106 6411
agency$	5987 6013 6018 6019 6036 6037 10075 10106 6411 2453 6443 3351 3398 3407
ages$	9037 9038
aggression$	8774 8830 8933 8934 1251 1252 7110
aggressive$	8868 8869 8870 8871 8872 8873 8874 8875 8876 8877 8878 8972 3145 3749
aggressively$	3749
aggressiveness$	8933 8934 7110
aggressor$	8686 8687 8688 8689 7030 7031 7032 7076
aggressors$	8686 8687 8688 8689 7030 7031 7032 7076
aggro$	8309
agitator$	3736
agitators$	3736
agree$	1314 1315 1316 1317
agreed$	555 8282 1314 1315 1316 1317
agreement$	7964 10318
agreements$	10318
agrees$	1314 1315 1316 1317
ahead$	128 8034 10117 10147 10212
aid	2612
aid$	2587 2596 2616 7534
aided$	2587 2596 2616
aiding$	2587 2596 2616
aids	2612
aids$	2587 2596 2616 7534
aim	2745
aim$	10325 2645 10358 10440
aimeda	6567
aimedat$	10289
aims$	6567 10325 2645 10358
albanian$	1672 5640 7263
album$	6660
alcoho	10574 10606 6893
alcohol$	34 7923 7924 4212 4213 4214 4215 4216 4218 4219 8170 8171 8172 8173 8174 8175 8176 8177 8182 8185 8628 10507 7551 3593 7555
alcoholic$	10615 7038
alcoholics$	10616 7038
alert$	2473 2494 2495 2624
alerting$	2494 2495
alerts$	2494 2495
aliases$	3788
alibi$	3789
alibis$	3789
alienated$	3243
alight	6902
alight$	10624
alike$	7269 7271
alive$	10484
all	7457
all$	4130 4134 241 686 4654 4824 5042 5098 1202 5188 1265 1306 8991 9063 1405 9218 1632 1763 9465 5744 5758 1797 1799 1883 1884 1885 1972 1984 5947 5985 9896 9903 6209 6328 6330 10070 10071 2398 10320 6633 2732 6721 6750 3011 6978 7289 7290 7356 3443 3447
allegation$	984 985 7002 7003
allegations$	984 985 7002 7003
allege$	8661 8662 2682 7000 7001
alleged$	8661 8662 2555 2680 2682 2777 7000 7001 3042
allegedly$	3732
alleges$	8661 8662 2682 7000 7001
allerg	10514
allergic$	3859
allergies$	3859
allergy$	7570 3859
allocated$	2686
allow	2496
allow$	44 45 215 216 8352 9493 9499 9513 2616 2765 6972 7292
allowed$	44 45 215 216 8352 8390 8391 2616 2827 6972
allowing$	44 45 215 216 8352 2616 6972
allows$	44 45 215 216 8352 8390 8391 2616 2765 6972
almost$	622 1405 5367 1406 1407 1408 1409 1412 1413 1414 1415 1476 1477 1663 3211 3221
alone	6763 3658 7621
alone$	8286 8317 9197 9198 9199 9200 9201 9202 9203 9204 9205 9206 9207 9208 9209 9242 9243 9244 9245 9246 9247 9248 10485 3658 7620
along$	7908 7993 4514 4515 4516
alopecia$	3769
alpha$	7038 3081
already$	1405 5367 1406 1407 1408 1409 1412 1413 1414 1415 1449 1476 1477 1663 3211 3221
also$	3069
alternative$	3632
although$	177 8118 8119 8120 8121
altogether$	2398
always$	453 628 1351 1763 5797 3772
ambition$	8962 7146
among$	4983 8706 8707 1024 8796 8867 5213 5252 6755
amongst$	4983 8706 8707 1024 8867 5213 5252
amount$	280 281 282 9258 9259 9260
ample$	121 122 123 4146
an$	4489 4503 4794 5233 5320 5369 5415 1640 1641 1650 5965 6328 6534 6549 6770 6801 6920 3243
anaemia$	3858
analys	6456 6457 6458 2497 2498 2532 6497 10418
analysis$	7393 7437
analyst$	10163 10178 10179 10180 6459 6460 6494 10219 2655
analysts$	10163 10178 10179 10180 6459 6460 6494 10219 2655
anaphy	3860
and	2740 3482 3489
and$	4129 8584 4966 4967 5608 9334 9337 5652 5672 6442 6533 6569 6570 6748 7371 7410 3535 7671
angels$	9176 9177 9178 9179 9195 7063
anger$	8830 1245 3146
angry$	9660 3053 3243
animal$	7038
animals$	8747 8748 8749 8768 8769 8770 10096 7038 7039
ankle	2950
ankle$	6912
anonymous$	3419
anorak$	7266
anoraks$	7266
anorexia$	3861
anorexic$	3861
anothe	2609
another$	3963 8065 8650 8795 8945 1650 10150 6802 6928 3243 3450
anpr$	3793
answer$	7957 8510 1469 1470 1471 5499 9493 9499 9513 9585 9907 6228 6229 10025 10085 10088 10440 7292
answered$	8255 8282 1469 1470 1471 9595 9596 9597 9598 2013 9740 9743 9744 9746 9747 9748 9749 9764 9765 9766 9767 10135
answers$	1469 1470 1471 9585
antagonise$	3035
antagonised$	3035
antagonises$	3035
antagonising$	3035
antagonist$	7076
antagonistic$	3751
antagonists$	7076
anti	6519 2570 6554 6563 6602 6607 10367 10379 2717 10424 2772 6745 3580
anti$	4354 4360 940 5053 8868 8869 8870 8871 8872 8873 8874 8875 8876 1223 5191 5208 5209 5210 5251 3174 3175
antici	2649
anticipated$	10307
antidepressant$	7542
antidepressants$	7542
antipsychotic$	3876
antipsychotics$	3876
antisocial$	8074 8081 8776 8868 8869 8870 8871 8872 8873 8874 8875 8876 5208 5209 5210 8972 10241 10467 3032 3139 7102
anxiet	10514
anxiety$	3863
any	10209 3418 7457
any$	4824 4907 1426 1427 9465 5744 5758 1797 1799 5907 5982 6163 6164 6330 10157 6549 10286 10320 6625 2681 10368 10369 10395 10403 6699 10469 7289 7290 3443 3447 7482
anybody$	4664 4665 4907 5853 5854 5856 5857 5895 5896 5897 6013
anyone$	7914 4664 4665 8519 4907 8786 8802 9023 9261 5853 5854 5856 5857 5895 5896 5897 6013 9739
anything$	8456 1474 9216 1609 9414 9415 9491 9497 9503 9508 9517 5853 5854 9593 2000 2001 2002 2003 2004 9825 9826 9827 9828 6108 10385 7289 3375
anyway$	7851 7855 9233
apathetic$	3751 3776
apathy$	3776
apnoea$	7552
apologised$	9595 9596 9597 9598 9764 9765 9766 9767
apology$	10025
app$	459 4421 460 4422 461 4423 462 4424 463 4425 8148 8149 8150
appalling$	7792 7793 7794 7795 8868 8869 8870 8871 8872 8873 8874 8875 8876 2272 2273 2274 2275 2427 3145 3181 3381 3776
appallingly$	3776
appear	10468
appear$	650 651 891 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 1203 1227 1228 1229 1230 1231 1232 1356 1358 1359 1360 1361 1401 1405 5367 1406 1407 1408 1409 1412 1413 1414 1415 5531 5532 5533 1572 1664 1698 1699 1700 2184 2185 2945 2986 3070 3072 3076 3140 3142 3152 3208 3209 3301
appearance$	9356 9357 9358 9359 9360 9361 9362 9363 9364 9365 9366 9367 9457 7667
appearances$	7667
appeared$	1356 1358 1359 1360 1361 1698 1699 1700 2184 2185 2945 3208 3209 3301
appearing$	2184 2185 2945
appearred$	2184 2185
appearring$	2184 2185
appears$	650 651 891 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 1203 1227 1228 1229 1230 1231 1232 1356 1358 1359 1360 1361 1401 1405 5367 1406 1407 1408 1409 1412 1413 1414 1415 1572 1664 1698 1699 1700 2184 2185 2945 2986 3070 3072 3076 3140 3142 3152 3208 3209 3301
appendicitis$	3926
appeti	10514
appetite$	2723
apple$	7024
apples$	7024
applic	2678
applied$	2069 2070 2071 2350 10399 6706
apply	2609 2678
apply$	8798 8799 8800 8801 2069 2070 2071 3478
appointment$	5759 1798 5761 1800 1801 9653 9654 9655 9697 9698 9699 10501 7538
appointments$	5759 1798 5761 1800 1801 9697 9698 9699 10501 7538
appreciate$	8510 4801 4802 4803 4804 4805 4806 4807 4808 4809 4810 4811 4812
appreh	6614
apprehend$	10336 3520
apprehending$	3520
approa	7452
approach$	9480 2165 7450
approaches$	4204 4205 9031 9032 9033 9034 9480 10026 10027
appropriate$	4091 9312 9313 9314 9315
appropriately$	8298
apps$	459 4421 460 4422 461 4423 462 4424 463 4425 8148 8149 8150
april$	8096
arab$	1672 5638 3269 7263
arcade$	8094 8095
architects$	662
are	2583
are$	3967 4070 4075 271 272 423 4473 650 651 888 889 890 891 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 1163 1169 5146 1203 1227 1228 1229 1230 1231 1232 8978 1401 1405 5367 1406 1407 1408 1409 1412 1413 1414 1415 5379 1439 1635 1664 5653 5699 1763 1788 5764 5949 2029 2030 6127 2337 6343 2389 2390 10137 6454 6486 6495 6585 6664 6894 2952 2986 3011 3070 3072 3076 3125 3140 3142 3152 7206 7254 7255 3370 3397 7410 7459 3515 3573 7617
area	6556
area$	8785 8790 5242 10278 6996 7625
argue$	9660
argued$	9660
argues$	9660
arguing$	9660
argume	6857
argument$	5835 9558 5837
argumentative$	8937 8938 8939 8940 8941 8942 8943 7114 3749
arguments$	2877 10579 2906
arm$	9374 10491
arms$	9374 10491
around	7379
around$	4101 7865 7999 8234 8784 8813 8987 5273 5302 9026 6273 10192 6951 7154 7286
arrangement$	8235 9301 7165
arrangements$	8235 9301 7165 7586
arrest	10181 2543 2585 10294 10295 10300 6614 10363 2736 6741 2788 10574 10576 10603 10606 7461
arrest$	8414 9331 9332 10268 6547 10287 2623 10316 10336 2664 2720 2727 10415 10425 10458 10463 6750 10647 3491 3494 7466 3520 7497 3712 3820 3948
arrested$	7731 4152 4153 4154 4155 4156 4157 4158 4159 198 199 200 8317 7432 7654 3948
arresting$	3520 3819
arrestped$	2664
arrests$	8414 2559 10244 2623 2664 10407 2727 10425 10463 10647 7466 3818 3948
arrive	10431 10468
arrive$	8510
arrived$	10090 10091 10092 10093
arrogance$	3776
arrogant$	6361 3751 3776
arson	10252 10365 10366 10367 6903 6915 6917
arson$	10625 10637 10639 10648
arsonist$	7038
arsonists$	7038
art$	9065 3582
arthritis$	3839
as	2583 3418
as$	4384 4518 4965 5250 5295 5324 5344 1434 5406 5424 5425 9236 5685 2186 2187 6179 9926 2406 2409 6374 10214 6505 6506 6511 6735 3011 3069 3071 3125 7402
asb	6554 6563 6602 2717 10424 2772
asb$	8074 8774 10276 2593 10285 10324 2693 6679 6734
asbo	6640 6671 3715
asbo$	10362 10393 6681 7677
asbos$	10362 10393 6681
asd$	10504 3845
ashamed$	9947 2265
asian$	1650 1672 5638 5645 5669 5670 5671 1710 3242 3243 3269 7263
aside$	6272 6348
ask$	624 4678 9634 9635 9636 6464 7300
asked$	171 172 173 174 175 4207 8030 8031 624 8343 9547 9735 9740 9743 9744 9746 9747 9748 9749 9758 9759 9760 9917 10135 2490 6464 2536 6716 6856
asking$	4584 623 624 9492 9634 9635 9636 7300 7318
asks$	624 9547
asleep$	2261 2262 2435
asperg	3556
asperger$	7518
aspergers$	7518
aspirations$	8962 7146
aspiring$	3047
assaul	10252 10366 10367 2898 6878 10601 10603 6903 6904 6917 3721
assault$	8414 10258 10600 10625 10626 10637 10639 10648 7004 7683
assaulted$	6860 2956
assaults$	10625 10648 7004 7683
assert	2703
assertive$	6665
assess	10495 10497 2820 2946 7379 7560 7565
assess$	5469 5470 5471 5472 1565 5528 5529 5530
assessed$	1041 1204 2555 2583 2680
assessing$	5469 5470 5471 5472 1565 5528 5529 5530
assessment$	10487 7487 7589
assessments$	7487 7589
assist	2496 2612 6753
assist$	38 2587 2596 2616 2645 10475
assistant$	6820 10543
assisted$	10172 2587 2596 2616
assisting$	2587 2596 2616
assists$	2587 2596 2616 2645
associ	10156 6471 6526 10253 10373 10380 10424 2746 10466 7436 7442 7443
associate$	7985 8014 8016 8017 8018 8047 8250 8251 8252 8253 8254 8624 991 3031 6994 7008
associated$	935 991 7008
associates$	7786 8624 991 10184 10193 10194 10196 10230 2547 10265 3031 6994 7008 3451
associating$	8250 8251 8252 8253 8254 991 2547 3031
association$	938 939 8624 6013 6018 6019 10075 10106 6411 2547 10248 6994 7008 7025 3475
associations$	938 939 8624 10193 10194 6708 6994 7008 7025
assume$	785 2682
assumed$	785
assumes$	785 2682
assuming$	785
assured$	7199
asthma	10514
asthma$	3853
asthmatic$	3853
astonishing$	6306 10029
astray$	8691 8692 8693 8694
asylum	3673
asylum$	7635
at	6839
at$	14 7730 4613 8517 8784 1199 9012 9013 9334 9337 1663 5942 1985 1992 1993 6216 6223 6352 10111 10192 10289 10312 6598 6682 6776 6790 6823 6840 6860 6868 2928 6907 7312 7577 7637 7664 7671
athena$	10201
athletic$	3246 3766
atrocious$	3776
attachment$	3599 3600
attack	10601
attack$	8414 7526 7537
attacked$	7731 8317 8339
attacks$	7526
attemp	7456
attempt$	8435 752 4715 4716 9480 5759 1798 5761 1800 1801 9773 9774 9882 9883 9884 9885 9886 9887 9888 6170 6171 6172 6173 6174 6985
attempted$	9864 9865 9866 9867
attempts$	9480 5759 1798 5761 1800 1801 10026 10027 6985
attend	10551 3581 3939
attend$	7789 7985 8510 4791 8859 8862 9463 9493 9499 9513 9585 9907 10088 6816 2945 7292 7293
attendance$	10059 10127 10537 10556 6984 7094 3938
attended$	8255 8263 9595 9596 9597 9598 2013 10135 6816 2945
attender$	8758 6984 7049 7059
attenders$	8758 6984 7049 7059
attending$	9492 6816
attends$	9585 9607 9608 9609 9610 10196 2945
attent	6628
attention$	7740 7741 4204 4205 4208 8170 8171 8172 8173 8174 8175 8176 8177 8182 8185 8313 4592 8349 4628 8353 8583 8594 8595 8644 5016 1224 1241 8949 8950 8953 9031 9032 9033 9034 9738 9742 9743 9744 9746 9747 9748 9749 9882 9883 9884 9885 9886 9887 9888 2487 10350 2695 10504 6980 3157 7120 7121 3179 7473 3554
attitude$	7748 7967 689 4666 705 1193 1194 8955 1453 1454 1455 1456 1457 2381 2382 2383 2384 6931 7079 3146 7143 7144 7343
attitudes$	7748 1193 1194 6931 7079 7143
attract$	7702 7703 242 243 629 630 5228 3013
attracted$	7702 7703 242 243 629 630 8389 903 912 913 914 915 916 917 918 919 920 921 922 923 924 925 931 3013
attracting$	7702 7703 242 243 629 630 3013
attractive$	3766
attractor$	7491
attractors$	7491
attracts$	7702 7703 242 243 629 630 8389 3013
attractted$	7702 7703 242 243 629 630 3013
attractting$	7702 7703 242 243 629 630 3013
attrib	2642 10416
attributable$	10401
attributed$	2556 10401
auburn$	3290
august$	8096
aunt	10562 6851 10575 6898
aunt$	10573
auntie	10562
author	2609
authorised$	6716
authorities$	8974 8975 6013 6018 6019 10075 10106 6411
authority$	8802 8854 8944 6013 6018 6019 10075 10106 6411 6842 6843 10566 6998 7136 3408
authors$	662
autism	10514
autism$	10504 3844
autistic$	3844
autumn$	8096 8097
available$	7724 6953
average$	3246
averse$	1170 1171 1172 1173 1174
avoid$	8510 8817 5609 5610
avoidant$	8877 8878 3145 3751
avoided$	8255 8263 4573 9728 7363
avoiding$	5609 5610
awaiti	2824 2832
awaiting$	6786 6794 3691
aware$	201 202 203 204 205 206 207 208 209 210 211 212 213 5266 8989 8990 9307 2524 2702
awareness$	4823 5489 1528 1529 5492
away$	7808 7932 7933 7960 7961 8006 8022 8025 8037 8131 8132 8137 8262 8269 8393 8394 8428 8433 8436 4795 1265 9485 5816 9846 9847 9872 9873 6205 6206 6688 10439 6720 10581 6862
awkward$	8937 8938 8939 8940 8941 8942 8943 10471 7114
b$	6849 10571 7499 7683
babies$	9120 9121 9122 9123 9124 9176 9177 9178 9179 9195 7175
baby	10575
baby$	6803 6804 10593 2921 3295 3296
babysitter$	9312 9313 9314 9315
babysitters$	9312 9313 9314 9315
babysitting$	9261
back$	7765 7809 7810 4252 7991 8045 400 401 402 403 4393 4394 8125 8126 4519 4520 4521 4522 8277 8279 8280 8281 8434 8439 4795 4796 5648 9484 1844 9536 6201 6275
background$	7103 7674
backgrounds$	7103
backs$	4796 6275
backward$	10024
bad$	4058 7792 7793 7794 7795 4245 4291 380 381 8078 4723 8619 8620 8621 995 996 997 4960 4962 5045 8777 8868 8869 8870 8871 8872 8873 8874 8875 8876 8877 8878 5202 1685 9385 5665 5667 6122 2272 2273 2274 2275 10065 10066 10067 10068 2427 2971 3033 3050 3062 3063 3145 3155 3169 3181 3274 3381
badly$	1225 1670 5992 2306 7111 7112 7113 3167 3270 7269
baffling$	708 711 714 715
bag$	9400 9401 9409 6669
baggy$	9402 9403 3313
bags$	5675 9400 9401 9409 6731 7270
bail$	4919 6920 10642 10647 7662 3701
bailed$	7662 3951
bails$	10647
bait$	3035
baited$	3035
baiting$	7742 7743 7744 7745 7746 3035
baits$	3035
baitted$	3035
baitting$	3035
balaclava$	9442 7270 3771
balaclavas$	9442 9443 9444 9445 9447 7270 7432 3771
bald$	5659 3766
ball$	383 384 10044
bandana$	7270 3771
bandanas$	7270 3771
bandit$	3735
bandits$	3735
banger$	7008
bangers$	7008
banging$	7008
bangladeshi$	1672 5640
bank$	605 10594
banked$	605
banking$	605
bankked$	605
bankking$	605
banks$	605
bannin	2751 2752
banning$	2659 6713 6714
bare$	6178 3263
barely$	1538 5500 1539 5501 1540 1596 5558 1597 1598 5693 2202 2843 2854 3213 3604
barred$	293 294 295 296
barrel$	3253
barter$	498 499
bartered$	498 499
bartering$	498 499
barterred$	498 499
barterring$	498 499
barters$	498 499
base	6622
base$	10344
baseball$	3322
basic$	3351
basically$	1405 5367 1406 1407 1408 1409 1412 1413 1414 1415 3211
basis	2678
bath	6897
bath$	10619
batted$	5763
battle$	3232
be	6641
be$	4049 4275 4276 4277 8014 4326 4330 423 4511 650 651 4617 4768 891 4863 8665 982 4954 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 5025 5111 1203 1227 1228 1229 1230 1231 1232 5215 5216 5349 5350 5351 1401 1405 5367 1406 1407 1408 1409 1412 1413 1414 1415 9288 9290 1664 5787 5790 9519 9520 9521 5814 5862 5872 1915 1916 1917 1918 5898 6065 6068 6139 6225 6226 2389 2390 6495 6496 6521 10301 6585 6592 6642 6653 6677 10433 2986 3070 3072 3076 3140 3142 3152 3397 3515 7477
beanie$	7270
beanies$	7270
bear$	8055 815 6354 3399
beard$	7235 7251 7253
bearded$	3766
beards$	7235 7251 7253
bearre	10363
bears$	3399
beat	10601 10606
beaten	2898
beaten$	4011 6860
became$	650 651 891 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 5146 1203 1227 1228 1229 1230 1231 1232 1401 1405 5367 1406 1407 1408 1409 1412 1413 1414 1415 1664 2986 3070 3072 3076 3125 3140 3142 3152 3585
becaug	10363
because$	3977 261 283 285 4256 2918 10603
bechar	10363
becom	2583 3565
become$	650 651 891 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 5151 1203 1227 1228 1229 1230 1231 1232 1401 1405 5367 1406 1407 1408 1409 1412 1413 1414 1415 1664 9520 2986 3069 3070 3072 3076 3125 3140 3142 3152
becomes$	650 651 891 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 1203 1227 1228 1229 1230 1231 1232 1401 1405 5367 1406 1407 1408 1409 1412 1413 1414 1415 1664 5836 2986 3070 3072 3076 3140 3142 3152
becoming$	5146 5152 3069
bed	2905 2924 3592
bed$	8066 8170 8171 8172 8173 8174 8175 8176 8177 10505 10560 6849 6850 6867 6895
bedbugs$	6886
bedealt$	10363
bedeta	10363
bedroom$	6850 7640
bedrooms$	6731
beds$	8066
bedwetting$	7554
bee$	7042
been	6740 2950 3565
been$	4072 4073 4115 4116 155 164 4148 4149 410 423 8261 8268 8270 8271 8272 4564 650 651 891 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 1155 5142 5143 5144 5150 5156 1203 1227 1228 1229 1230 1231 1232 1340 1401 1405 5367 1406 1407 1408 1409 1412 1413 1414 1415 1542 1664 5765 5766 5767 2029 2030 6008 9893 9894 6183 6184 9917 2307 2337 6309 6310 6311 6344 6345 6346 2389 2390 6412 6495 6585 6592 6697 2804 2828 6816 2880 2911 6912 2986 3011 3070 3072 3076 3125 3129 3140 3142 3152 3397 3515 3578 3584 3585 3633 3635 3636 3670 3674 3684 3692 3694 3695 3699
bees$	7042
befing	10363
before$	8033 5338 9119 10117 10146 6907
befriend$	8143 464 465 466
befriendded$	464 465 466
befriendding$	464 465 466
befriended$	464 465 466
befriending$	464 465 466
befriends$	464 465 466
began$	423
beggars$	3406
begin	2707
begun	3581
behav$	8255
behave$	7985 8069 8250 8251 8252 8253 8254 4576 615 616 1084 1117 1356 1358 1359 1360 1361 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 1398 1642 1643 1644 1645 9493 9499 9513 9585 3149 3208 3209 7292
behaved$	8250 8251 8252 8253 8254 8255 8263 8293 8294 4576 615 616 1084 5187 1356 1358 1359 1360 1361 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 1398 1642 1643 1644 1645 9595 9596 9597 9598 3149 3150 7129 3208 3209
behaves$	1084 1356 1358 1359 1360 1361 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 1398 1642 1643 1644 1645 9585 9607 9608 9609 9610 3149 3208 3209
behavi	10409 2751 10574
behaving$	8255 1084 1356 1358 1359 1360 1361 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 1398 1642 1643 1644 1645 3149 3151 3208 3209
behavior$	7748 1184 1185 1186 1187 1188 1189 1190 1191 1192 6931
behaviors$	7748 6931
behaviour$	3 4 5 6 7 8 9 3974 3975 3980 7739 7748 7825 4111 7942 7943 7944 7945 7946 7947 7948 7949 7967 7977 7978 7979 7980 689 8384 4666 705 4685 724 725 8464 8465 8466 8469 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8546 8547 8548 8549 8667 8700 1184 1185 1186 1187 1188 1189 1190 1191 1192 8925 8926 8927 8928 8930 8931 8932 6532 10276 2593 10279 10285 6596 10324 10329 10330 6640 6671 6679 6713 6734 6810 2860 10551 6830 6910 6931 6932 7008 7028 7029 7079 7107 3146 3628 7674
behavioural$	3146
behaviours$	7739 7748 8925 8926 8927 8928 8930 8931 8932 6931 6932 7079 7107
behavs$	8255
behavved$	8255
behavving$	8255
behind	6510 10239 10364 6644 2683 10380
behind$	9157 9158 9159 9601 9603 6325 10232 6645 2857 7182
being	3565
being$	4115 4116 7860 4322 410 4483 650 651 891 4863 4929 4931 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 5082 5133 1203 1227 1228 1229 1230 1231 1232 5278 1401 1405 5367 1406 1407 1408 1409 1412 1413 1414 1415 5400 1664 2029 2030 9895 2307 2337 6308 6677 10483 2836 2986 3070 3072 3076 3125 3140 3142 3152 3633 3635 3636 3670 3692 3694 3695 3699
belief$	7338 7368
believe$	1114 1122 9907 10088 2682
believed$	4946 4947 8670 8671 8672 1114 1122 9620 9621 9622 9623 9624 2484 2555 2680 2777
believes$	1114 1122 2682
believing$	1114 1122
belligerent$	3749
belocked$	10363
belong	2583
belongs$	10072 7357
below$	2857 7612
bench$	2727 10412 2960
benefit$	8510 2487 10172 2587
benefited$	2587
benefiting$	2587
benefits$	2587 2725
bepros	10363
bereaved$	2891 3947
bereavement$	10599 3947
besear	10363
besotted$	524 525 526 527 528 529 530
bespectacled$	3766
bespok	2856
best$	1389
bestopped$	10363
besumm	10363
bet$	1915 5877 1916 5878 1917 5879 1918 5880 1919 1920
beta$	6797
betray$	3385
betrayed$	3382 3385
betraying$	3385
betrays$	3385
better$	4058 4091 8072 8298 8401 8402 4689 8412 8413 9721 2711
betwee	10195
between$	5387 7621
beyond$	8806 8807 8808 1226 1233 1355 1882 3102 3103 3340 3376
bid	2678
bid$	2709
big$	4025 8617 1479 1480 1481 1482 1638 1668 3246 3254 3271 3290
biggest$	1692 3294 3454
biological$	3187
biopsy$	10508
bipola	6893
bipolar$	10615 3600 3866
birth$	8971 3187 7568
birthmark$	3767
birthmarks$	3767
bit$	4336 9112 9113
bitchy$	3751
bitten$	7195
bitterly$	2306
black$	1650 1672 5638 1685 9375 5669 5670 5671 1710 1713 1746 9434 9435 9436 9447 3242 3243 3266 3267 3274 3290 7270 3313 7432
blackheads$	7264
blackout$	3842
blackouts$	3842
blade	10638
blade$	4894 4895 4896 10637
bladed$	10637
blades$	4894 4895 4896
blam$	2465 2466
blame$	297 298 299 300 8323 8324 8325 8326 8327 8328 8329 8330 8331 8332 8333 8334 4614 4615 8359 8360 8361 8362 8377 8378 8379 8380 701 702 703 777 8461 778 4773 4774 4775 4776 4777 9932 10073 10076 10077 10078 6357 10080 10085 10086 6392 3395 3396 7361
blamed$	8339 701 702 703 777 778 2465 2466 2941
blames$	701 702 703 777 778 6357 10080
blameworthy$	3776
blaming$	701 702 703 777 778 9850 9851 9932 2465 2466
blammed$	2465 2466
blamming$	2465 2466
blams$	2465 2466
blank$	9462
blanket$	1806
blatant$	1102 1103 1105
bleach$	3267
bleached$	3267 3290 7254
blight$	3113
blighted$	1106
blind$	6281 7363 3415 7573 7574
bling$	8615
blinkered$	3776
block$	8392 9024
blockers$	10519
blond$	5659 3267 3290 3766
blonde$	5659 3267 3289 3290 3766
blood$	3560 3595 7577
bloody$	3364
blue$	9375 3268 3290 7270
board$	6013 6018 6019 10075 10106 6411 10381 6660 7483
boards$	7483
boast$	3037
boasted$	3037
boasting$	3037
boasts$	3037
boastted$	3037
boastting$	3037
bodge$	3779
bodged$	3779
bodges$	3779
bodging$	3779
bodies$	8169 8289 4570
bodily$	6915
body$	8169 4570 1453 1454 1455 1456 1457 9155 6481 2521 3278
boisterous$	3751
bomb$	7046 7047
bomber$	5677 7270
bombers$	7270
bombs$	7046 7047
bone$	3171
boned$	7216
book$	10421
boost	2662
boots$	7270
born$	2797 10525 3612
borough$	7625
boss$	7922
bosses$	7485
bossy$	3751
botch$	3779
botched$	3779
botches$	3779
botching$	3779
both$	3011 3069 7311 3447
bother$	8309 8585 9548 9549 9550 9551 9661 9797 9868 6989 7316 7317
bothered$	8255 8263 9719 9730 9735 9740 9743 9744 9746 9747 9748 9749 9758 9759 9760 9761 9762 9763 6046 9787 9788 9789 9790 9791 9792 9793 9797 6081 9869 9917 6341 10135 2459 7316 7317
bothering$	7316 7318
botherred$	7316
botherring$	7316
bothers$	5467 9190 7316
bottom$	3625
bottoms$	9440 1762 3324
bought$	4888
bouncers$	8993 8994 8995 8996
bound$	406 1836 1837 1838
boundaries$	8826 8827 8828 6998
box$	6897 3289 7322 3361
boy	10286 6625 2681 10368 10369 10395 10403 6699 10469 6884 6918 7482
boy$	273 333 8218 707 986 1144 8880 8904 8905 8906 8907 8908 8909 8920 1246 9052 1719 1767 1768 5821 5893 5894 6455 10640 3038 7012 7024 3073 7052 7101 3148 7233 7256
boyfri	10574
boyfriend$	8123 8190 507 508 509 510 511 8226 8227 544 545 10558 2894 10580 10593 10618 6963 6964 3003 3004
boyfriends$	8190 507 508 509 510 511 8226 8227 544 545 6963 6964 3003 3004
boys	6439 6447 10211 10213 6492 2533 2534 6516 2577 6668 10390 10409 2749 10472 3458
boys$	7761 7900 7920 7925 7928 273 7982 8011 333 4311 4312 4313 8068 4347 4349 4351 8098 8123 8158 8162 4541 4545 4546 4554 4572 707 729 4729 4847 8591 8605 8626 4906 8635 8645 8646 8647 8648 4940 979 980 981 986 8677 8773 1143 1144 8880 8883 8904 8905 8906 8907 8908 8909 8920 1246 8935 8993 8994 8995 8996 9052 1417 5441 5442 5443 5444 9195 9227 9376 1719 1767 1768 9460 9552 9553 9554 9555 9556 5841 5842 5843 5858 5867 5873 9606 5885 9616 5934 9708 9874 6186 6187 6188 6189 6190 6191 6246 9983 10002 10010 10011 10012 10013 10014 10015 10016 10017 10238 6539 2669 6711 2768 2782 6940 7012 7024 7052 7082 7101 3148 7233 7347 7355
braces$	7253 7264
brag$	3037
braged$	3037
bragged$	3037
bragging$	3037
braging$	3037
brags$	3037
braid$	7251 7253
braided$	3290 7254
braids$	9437 7251 7253
brain$	3908
brand$	9398 7285
branded$	9402 9403 3313
brands$	9398 7270 7285
brat$	3735
brats$	3735
bravado$	8616
breach	10424 3700
breach$	10404 2958
breached$	2958 3700
breaches$	2958
break	10574 6857 10621
break$	7985 957 958 5246 9521 9660 10429 3036
breakdown$	10064 10517 7151 7625 7637 7642
breakdowns$	7151
breakfast$	10571
breaking$	7742 7743 7744 7745 7746 957 958 9660 2369 2756 3036 3392
breaks$	957 958 9660 2369 3036 3392
breakup$	10579
breath$	9389
bribed$	6991
bridge$	8820 8821
bridges$	8820 8821
brief	2734
brief$	2473 2494 6696
briefed$	2536 6716
briefi	7379
briefing$	2494 6696 3521 7484
briefs$	2494 6696
bright$	3290
bring	2612
bring$	7702 7703 7720 617 618 619 620 621 1531 2640 2737 3502
bringing$	617 618 619 620 621 1531 2640 2737 3502
brings$	7702 7703 617 618 619 620 621 8389 1531 2737 3502
broad$	3246 3252
broke$	957 958 5245 2369 3036 3392 7625
broken$	5202 5247 2369 3139 7104 3392 7625
bronchitis$	3925
brothe	10562 6851 10575 6854 10582 10585 10586 2922
brother$	8093 2873 10573 6852 2894 6879 7149
brothers$	8093 8971 7149
brough	2543 6579
brought$	7696 7697 7702 7703 7720 617 618 619 620 621 8389 8390 8391 1531 10301 6631 2670 10375
brown$	1685 9375 3266 3267 3268 3274 3290
bruise$	3927
bruised$	3927
bruises$	3927
bruising$	3927
brunette$	5659 3766
brush$	2365 2386
brushed$	2310 2365 2386
brushes$	2365 2386
brushing$	2365 2386
buck$	5666 10042 3389
budget$	6395 10129 10138 10139
budgets$	10059 6395
bugs$	6886
build	10181 2586 2612 3418 3456
build$	1418 1419 9342 9343 9344 2595 2689 7208
builded$	2689
buildi	2612 6618
building$	10129 2595 10340 2689
builds$	9342 9343 9344 2595 2689 7208
built$	5622 6609 10462 3247 7210
bulimia$	3862
bulimic$	3862
bulk$	2732 6721
bulky$	3246
bulletproof$	8806 8807 8808
bullied$	7728
bullies$	8687 8688 8689 8747 8748 8749 7031 7032 7038 7039 7332
bully$	8687 8688 8689 8747 8748 8749 7031 7032 7038 7039
bullying$	7742 7743 7744 7745 7746 8774 8972
bump$	6803
bunch$	8632 1064 1144 8880 8904 8905 8906 8907 8908 8909 8920 1293 1511 1512 7024 7101 7154
bungle$	3779
bungled$	3779
bungles$	3779
bungling$	3779
bunk$	2984
bunked$	2984
bunking$	2984
bunks$	2984
burden$	5039
bureau$	10163
burgla	10156 10166 10239 10252 2570 10263 6607 10365 10366 10367 10408 6903 6904 6915 6917 3721
burglar$	8747 8748 8749 10232 7038 7039
burglaries$	10240 6532 10329 10625 10639 10648 7460 7683
burglars$	8747 8748 8749 7038 7039
burglary$	2489 6532 10258 10625 10626 10637 10639 10648 3447 3464 7683
burgle	3960
buried$	2160 2161 2361
burly$	3246 3766
burn$	1136 1137
burned$	1136 1137
burning$	1136 1137
burnned$	1136 1137
burnning$	1136 1137
burns$	1136 1137
burnt$	1136 1137
bury$	2160 2161 2361
burying$	2160 2161 2361
bus$	8094 8095
busine	6606 6712 7442
businesses$	10160 10304 10328 10434
busy$	10082 6361
but$	4129 4660 4661 5367 1406 1407 1408 1409 1412 1413 1414 1415 5382 5383 5384 5385 5420 5436 5571 9659 6318 7337
buy	6504
buy$	7899
buzz$	4018 57 4022 8057 8058 8059 8583 8609 3281
by	6566 3482 3489
by$	7865 7919 4486 4487 4491 4865 4866 4887 8637 8867 5213 5513 9490 9713 9922 6202 6203 6204 9989 9992 9993 9994 9995 6463 2529 10254 6536 6774 10522 6814 2974 7312 7344 7472 7647 7648
c$	7499 7683
cad$	3805
cads$	3805
cahms$	3886
caked$	1694
calculated$	4056 95
calculating$	3751
call$	9697 9698 9699 10024 10026 10027 2495 2784 7355
called$	9917 10135
caller$	7049
callers$	7049
callin	10334
calling$	2495 6676 2784
callous$	3751 3776
callousness$	3776
calls	2538 6501
calls$	9697 9698 9699 10026 10027 10070 10071 2495 10223 6602 10380 6700 2784 7355 7356
came$	290 8293 8294 683 1356 1358 1359 1360 1361 1750 1759 10135 2543 2666 2834 2880 3008 3208 3209
camera	6481 6497
camera$	10197 10203 6482 10205 2529 10219 2684
cameras$	10197 10203 6482 10205 2529 10219 2684
camhs$	6021 3885
camouflage$	7270
campaign$	3499
can	2740
can$	4071 632 633 634 5147 1253 1321 1324 1325 1327 1335 1387 1507 1513 1537 1549 1552 1607 9330 5860 1921 1937 1940 5922 2105 2396 2529 2597 6579 2679 2718 2863 3335 3535
canada$	3314
cancer	6893
cancer$	10615 3906
candidates$	6594
cannab	10638 6923
cannabis$	33 8170 8171 8172 8173 8174 8175 8176 8177 8182 5022 10210 6784 10507 10518 10645 6941 3593
cannon$	7048
cannons$	7048
cannot	2827 2863
cannot$	839 5826 9563 9564 9565 9566 1936 2103 2177 6825 3651
cap$	1740 9425 9426 9427 9437 9442 5729 5730 1769 1770 7270 3312 7275 7284
capab	6675
capabi	10273
capability$	3802
capable$	1126 1510 1515 5486 5509 5510 1554 1567 5903
capaci	10273
capacity$	1504
caps$	1740 9425 9426 9427 9428 9429 9437 9442 9443 9444 9445 5729 5730 1769 1770 7270 3312 7275 7284
capsules$	6767
captur	6618 3456
capture$	9331 9332 10340
captured$	6485
car	7643
car$	8114 8115 8116 8117 8629 8630 8631 3438
care	2884
care$	4027 4028 4029 4030 4031 4801 4802 4803 4804 4805 4806 4807 4808 4809 4810 4811 4812 5101 5244 5285 5475 5476 5477 5480 5481 5483 5484 5487 5498 9258 9259 9260 9261 9278 9283 9284 9285 9286 9287 9548 9549 9550 9551 9567 9568 9569 9705 6022 9745 9797 6076 9868 9882 9883 9884 9885 9886 9887 9888 9889 6170 6171 6172 6173 6174 10102 10103 10104 10105 6404 2443 2444 2445 10531 10557 10564 10565 6846 6887 10613 10614 3188 7316 7317 7364 3621 7622 3661 3662
cared$	9719 9735 9740 9743 9744 9746 9747 9748 9749 9758 9759 9760 9793 9797 2443 2444 2445 7316 7317
career	10466
career$	4368 7028 7029 3077 3452
careful$	7704 3987 3988 3989 3990
carefully$	8298
careless$	73 74 76 77 4245 720 9838 9839 3020 3776
carelessly$	3776
carelessness$	3974 3975 7968 7969 7970 7971 7972 7973 8351 4630 4668 4669 4688 3776
carer	10582
carer$	5195 5196 10559 10565 10573 2901 7622 7633
carers$	1127 1128 5195 5196 10565 7081 7622
cares$	9567 9568 9569 2443 2444 2445 2901
caribbean$	1672
caring$	2901 7302
carpet$	10049
carrie	2508 10380
carried$	4119 7859 7877 7895 8282 691 692 932 933 934 1716 1717 9864 9865 9866 9867 3009 6972 3305
carries$	7876 7894 691 692 932 933 934 1086 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 1400 1642 1643 1644 1645 1716 1717 9656 9657 9658 6524 10465 3009 6972 3305 3399
carry	2508
carry$	7762 7777 4118 7875 7893 7985 8014 8016 8017 8018 4305 4306 4307 8250 8251 8252 8253 8254 691 692 8556 8558 8566 8568 932 933 934 8656 8657 1085 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 1399 1642 1643 1644 1645 1716 1717 9521 9656 9657 9658 2707 3009 6972 3305 3399
carryi	6510 10364 10380 6916
carrying$	7860 8042 8250 8251 8252 8253 8254 932 933 934 4933 1716 1717 10232 2683 6915 3009 3305
cars$	8629 8630 8631
case$	8737 8879 6408 6548 10296 2647 10396 6737 10631 7054 7056 7105 7106 3457 7667 7670
cases$	8737 8879 10396 7054 7056 7105 7667
cash	2708
cash$	7923 7924 4212 4213 4214 4215 4216 4218 4219 8057 8058 8059 4389 8170 8171 8172 8173 8174 8175 8176 8177 8182 8185 8587 8588 8615 8628 6670 3123
cast$	7761 5858 5867 5873 9616
casual$	10021
casually$	1670 3270 7269
casualty$	10499 10512
catalogue$	2026
catch	10181 10204 10300 6614 7461
catch$	10206 10216 2628 10336 10337 2762
catches$	2628
catching$	2628
category$	5160 2918
catheter$	3930
catty$	3751
caught	10363 10375
caught$	7728 7731 423 8804 8805 2954 3129 3719
cause$	7696 7697 7720 671 8736 1100 1101 9520 2592 7053 3118 3121
caused$	7696 7697 7720 671 8389 8390 8391 1100 1101 3118 3121
causer$	7019
causers$	7019
causes$	671 8389 8736 1100 1101 7053 3118 3121
causin	6644 2683
causing$	7742 7743 7744 7745 7746 671 8781 1100 1101 9660 6645 3118 3121
cautio	6904 7657
caution$	10626 10647 7682
cautioned$	3696
cautions$	10647
cautious$	7706 10021
cavalier$	3776
cbo	6640 6671 3715
cbo$	10362 10393 6681 7677
cbos$	10362 10393 6681
cbt$	7543
cce$	8074
cctv	6481 6497
cctv$	6456 6457 6458 2497 2498 10203 6482 2522 2532 10219 10332 2657 2684 7398 3444
ceases$	10315
cell$	10163 3429 7471 7523
cells	6911
cells$	10633
central$	10432
centre$	8785 10278 10328 10374 10442 10646
cerebral$	3609
certain$	1836 1837 1838 1879 5877 5878 5879 5880 1919 1920
certainly$	1987 1995 5957 1996 1997 7309
certainty$	1880
chain$	2561 10423 7270 7436 7506
chains$	10423 7270 7506
challe	10438 6717
challenge$	9660 10439
challenged$	9660
challenges$	9660
challenging$	4962 8868 8869 8870 8871 8872 8873 8874 8875 8876 8937 8938 8939 8940 8941 8942 8943 1260 1261 1262 1263 1264 9660 3139 3143 3145 7114 3751
chance$	4083 4084 4085 124 4209 248 249 8516 8517 5831 5849 5928 1967 2346 2347 2348 2349 10050 10051 2643 2779 6985 7352
chances$	4083 4084 4085 124 7867 4209 248 249 8516 8517 2346 2347 2348 2349 10050 10051 6985 7352
change$	7805 348 8069 4464 8187 8491 8492 8493 8494 8854 8862 9463 9493 9499 9513 9582 9605 5884 9613 9634 9635 9636 9645 9650 5929 9907 7292 7293 7300
changed$	348 5824 9611 9620 9621 9622 9623 9624 3623
changes$	348
changing$	9634 9635 9636 5915 7300 3623
chaos$	8353 8609 8643 6989 7080
chaotic$	1235 3139 7102 3141 3143 3751 3776
chaperone$	9312 9313 9314 9315
chaperones$	9312 9313 9314 9315
character$	8767
characters$	5074
charg	10300
charge	6510 2585 10294 6574 6631 10363 10380
charge$	9795 10232 10268 6547 10415 10647 7458 3538 7653
charged$	10353 3698 7661
charges$	10244 10296 2617 10426 10647 7458 7464 3538 7653
charging$	6574 3494
charity$	6013 6018 6019 10075 10106 6411
charm$	5271
charms$	8289 8290
chart	2509
chart$	2581 2685 6651 7437
charted$	2685
charts$	7437
chase$	7740 7741 8583
chaser$	10026 10027
chasers$	10026 10027
chasing$	10026 10027
chat$	8146 8147 464 465 466 6726 2766
chated$	464 465 466
chating$	464 465 466
chats$	464 465 466 2766
chatted$	464 465 466
chatting$	464 465 466
chav$	3735
chavs$	3735
cheat$	7038
cheats$	7038
check	7379
check$	10197 2550 2650 6617 2672 2694 2712 2729 10503 7393 7465 7486
checked$	9917 10135 6500 2694 6686 10453
checkes$	2694
checking$	2694 2712
checks$	10197 2531 2550 6584 2694 2712 7393 7465 7486
cheek$	9374
cheeks$	9374
cheeky$	3751
chested$	7215 7225
chicken$	8094 8095
chief$	3114
child	10409 6828 6884 6918
child$	273 333 484 707 986 1144 8880 8882 8883 8904 8905 8906 8907 8908 8909 8920 1246 9052 9115 9120 9121 9122 9123 9124 9176 9177 9178 9179 9334 9337 1719 1767 1768 5823 6804 10550 10566 2883 2885 2886 2927 10640 2994 3038 7011 7024 3065 3068 3077 7101 3148 7147 7175
childhood$	3620
childish$	5450 5451 5452 3751
childlike$	9157 9158 9159 5450 5451 5452 5586 5587 5588 5589 7182
children$	7761 273 7982 333 8068 4347 4349 4351 4541 4545 4546 4554 4572 707 729 4729 4847 8635 8645 8646 8647 8648 4940 979 980 981 986 8677 8710 8711 8712 8713 8714 8715 8716 8717 8718 8719 8720 8721 8724 8725 8726 1143 1144 8880 8883 8904 8905 8906 8907 8908 8909 8920 1246 1281 9052 5366 1417 9114 9120 9121 9122 9123 9124 9176 9177 9178 9179 9195 9334 9337 1719 1767 1768 9552 9553 9554 9555 9556 5841 5842 5843 5858 5867 5873 9606 5885 5934 9708 2061 2062 9874 6186 6187 6188 6189 6190 6191 6238 6245 10002 10010 10011 10012 10013 10014 10015 10016 10017 6376 2884 10587 6940 6996 7011 7024 7082 7101 3148 7147 7175 7311 7346 7347 7349 7355
chin$	9374
chinese$	1672 5640 7263
chip$	5234 1273
chis$	3787
chlamydia$	3896
choice$	3 4 5 6 7 8 9 7748 4040 4041 80 81 4044 83 84 85 4048 87 7772 7773 7774 7775 7776 7778 4057 7780 7781 7782 7783 7784 7785 102 103 104 7813 7814 7815 7816 7817 7818 7819 7820 7942 7943 7944 7945 7946 7947 7948 7949 4231 7954 7955 7956 7964 7965 4292 8015 332 4295 4296 4297 4298 8997 9129 5515 5516 5517 9240 9241 6931 6932 6933 6934 6936 7177
choices$	3 4 5 6 7 8 9 3974 3975 7748 7772 7773 7774 7775 7776 7780 7781 7782 7783 7784 7785 112 113 114 115 7813 7814 7815 7816 7817 7818 7819 7820 7821 7822 7825 7828 7829 7830 7831 7832 4111 7942 7943 7944 7945 7946 7947 7948 7949 332 4295 4333 4334 4666 705 4685 724 725 8464 8465 8466 8469 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 9129 5515 5516 5517 9240 9241 6931 6932 6933 6934 7177
choose$	105 106 107 125 126 7839 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 369 370 9188 5499 9228 9229 9324 9519 9679 2975
chooses$	105 106 107 125 126 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 369 370 9679 2402 2403 2404 2405 2975
choosing$	105 106 107 125 126 7942 7943 7944 7945 7946 7947 7948 7949 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 369 370 9231 9232 2402 2403 2404 2405 2975
chose$	105 106 107 125 126 7839 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 369 370 9679 10040 2402 2403 2404 2405 6390 10113 2975 7363
chosen$	105 106 107 125 126 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 369 370 8255 8263 2975
chronic$	10493
chubby$	5623 5659 3766
chunky$	3246
cid	10162
cigarettes$	7923 7924 4212 4213 4214 4215 4216 4218 4219 8170 8171 8172 8173 8174 8175 8176 8177 8182 8185 8628
cin$	3687
circles$	5675
circul	2543
circulate$	2474 6437 2476
circulated$	2474 6437 2476 10161 2686
circulates$	2474 6437 2476
circulating$	2474 6437 2476
circulation$	10309
circumstances$	9678 9704 7638
citalopram$	3882
city$	5618
civil	2751 3489
civil$	6713 3506
clad$	1721 1722 1723 7221 7232 3307
claim$	4941 4942 4943 7635
claimed$	4941 4942 4943
claims$	4941 4942 4943 2844
clamp$	3483
clamped$	3483
clamping$	3483
clamps$	3483
class$	4386 8701 8705 5112 8944 9175 10097 10638 6923 3537 3721
classed$	1207 2583
classmates$	8093 9304 9310 6940 7037
clear	2661 2690
clear$	708 711 714 715 1685 1879 6328 2613 2777 3274 3351 3498 3531
cleared$	2758
clearly$	628 1864 1865 1866 1867 1987 1995 5957 1996 1997 6001 2389 2390 3397
cleft$	3613
clever$	1480 1481 1482
climb$	945 946
climbbed$	945 946
climbbing$	945 946
climbed$	945 946
climbing$	945 946
climbs$	945 946
clingy$	3751
clinic	2817 3565
clinic$	6779 10503 10509 10512 3408 7550 7552
clinically$	3596
clip$	4460 4461 500 501 10332
clips$	4460 4461 500 501
close	2546
close$	10086 2436 2483 6508 7350
closed$	2350 2436 7305 7308 7350
closes$	2436 7350
closing$	9850 9851
closure$	2659 3532
clothe$	7385
clothes$	3980 3998 8057 8058 8170 8171 8172 8173 8174 8175 8176 8177 689 4666 705 5680 5681 9425 9426 9427 9428 9429 9434 9435 9436 9437 9448 9457 6627 7270 7275 7385
clothing$	5680 5681 9425 9426 9427 9448 9457 7270 7272 7275
clout$	8616
club$	2453 3408
clueless$	3776
co$	4789 8846 5742 5772 5778 5783 5792 5868 7098 3489
coach$	7922 8165
coaches$	8165
coat$	9425 9426 9427 9437 7270 7275 7283
coats$	5680 5681 9425 9426 9427 9428 9429 9437 7270 7275 7283
cocain	10638 6923
cocaine$	6784 10518 10645 6941
cocky$	3751
coddling$	9261
code$	7207
codein	6797
codeine$	10507 10519
codes$	7207
coerced$	7728 8569 8570 8571 8572
cognitive$	3603
cohort	6516 10286 10290 6625 2681 10368 10369 10395 10403 6699 10469 7482
cohort$	8705 4986 1144 8880 8904 8905 8906 8907 8908 8909 8920 9175 10238 10326 2669 10371 2768 7101 3460
cohorts$	10371
cold$	9915 10110 10607
colleagues$	5392 5393 5394 2767
collec	7379 3418 3456
collect$	2472 6650 6723
collected$	2472 6650 10462
collecting$	2472 6650
collective$	3351
collects$	2472 6650 10465
college$	6013 6018 6019 6021 10075 10106 6411 10535 10536 10538 10548 10549 10555 3408 7584 7600
collude$	663 664
colluded$	663 664
colludes$	663 664
colluding$	663 664
colostomy$	3928
colour$	7238
coloured$	3290
colours$	9448 7238 7270
combat	2640
combative$	3749
come	10468
come$	4087 7913 290 4303 4308 4309 8257 4543 4675 8510 1038 1356 1358 1359 1360 1361 1541 5531 5532 5533 1750 1759 9493 9499 9513 9520 9585 9595 9596 9597 9598 2014 9764 9765 9766 9767 2666 2834 2880 3008 3208 3209 7292
comes$	290 681 1039 1356 1358 1359 1360 1361 1750 1759 9585 10196 2834 3208 3209 3672
comfort$	6395
coming$	7800 290 8278 9492 2834 10605
comings$	2746
comman	6700
command$	10245 6552
commands$	10422
comment$	1771 1772 1773 1774
commented$	1771 1772 1773 1774
commenting$	1771 1772 1773 1774
comments$	1771 1772 1773 1774
commentted$	1771 1772 1773 1774
commentting$	1771 1772 1773 1774
commit	6510 10364 6644 2683
commit$	7985 9493 9499 9513 9521 10242 10333 10397 10479 7292
commits$	10333 10479
committed$	10479 2955
committing$	10232 6645 10455 2955
committs$	2955
common$	4816 9840 9841 9842 10102 10103 10104 10105 6915 7364
commun	2481 6606 2948
communicate$	464 465 466
communicated$	464 465 466
communicates$	464 465 466
communicating$	464 465 466
communication$	2381 2382 2383 2384 3351 7343
community$	8710 8711 8712 8713 8714 8715 8716 8717 8718 8719 8720 8721 8724 8725 8729 8785 8789 8790 6443 6467 10304 2635 10328 6910 6996 3703 3711 3718
companion$	7786
companions$	7786
company$	7686 7786 4208 7995 8013 8614 4898 4899 6013 6018 6019 10075 10106 6411 2453 6995 3407
compar	2724
compare$	6617
compared$	6686
compass$	8539
complacency$	9932 3776
complacent$	6361 3776
complain$	1771 1772
complained$	1771 1772
complaining$	1771 1772 9660
complainned$	1771 1772
complainning$	1771 1772
complains$	1771 1772
complaint$	984 985 9845 9921 7002 7355
complaints$	984 985 9845 9921 10070 10071 7002 7355 7356
complete$	1102 1103 1105 1806 2419 2689 3351
completed$	7865 9595 9596 9597 9598 2013 9864 9865 9866 9867
completeed$	2689
completeing$	2689
completely$	1304 5992 3227 3343 3346
completes$	2689
complex$	3143 3620
complexion$	7236 3767
complexions$	7236 3767
compliance$	7007 7096
compliant$	5205 7095
complicit$	39 390 391 392 393 407 8240 664 6973
complicity$	7966 663
complies$	9607 9608 9609 9610
comply$	7985 8510 9463 9493 9499 9513 7292 7293
comprehension$	7338
compromise$	10 2965 2966
compromised$	10 2965 2966
compromises$	10 2965 2966
compromising$	7686 10 2965 2966
compulsive$	3077 7520
computer$	7394
conceal$	740 741 1754
concealed$	740 741 1754 7287
concealing$	740 741 1754
concealled$	740 741 1754
concealling$	740 741 1754
conceals$	740 741 1754
concer	6567 2829 2867 2929
concern$	4034 4819 6063 6064 9882 9883 9884 9885 9886 9887 9888 9889 9921 7355
concerned$	5458 5459 5460 9183 9184 9185 5464 5465 6338 6339 6419 2458 10364
concerning$	8868 8869 8870 8871 8872 8873 8874 8875 8876 3145
concerns$	8546 8547 8548 8549 6063 6064 9921 10070 10071 10289 7355 7356
concerta$	3879
concus	3908
condescending$	3777
condit	6759 6764 3700
condition$	10481 10486 10642 7537 7538 7663
conditional$	3695
conditions$	8641 2906 10642 7638 7663
conduc	2508 2707
conduct$	3 4 5 6 7 8 9 3974 3975 3980 7748 7967 4666 705 8464 8465 8469 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8667 1184 1185 1186 1187 1188 1189 1190 1191 1192 1362 1363 1364 1365 1366 1367 6931 3146 3600
confer	10569
confidence$	1344 1346 1453 1454 1455 1456 1457
confidential$	3419
confidentiality$	10047
confiscated$	6476 10392
conflict$	8353 8589 9661 2906 7008
confro	10438 6717
confront$	10439
confrontation$	8353 8589
confrontational$	8877 8878 8937 8938 8939 8940 8941 8942 8943 7114 3749
confrontations$	8589
congregate$	8978 7206
congregated$	8978 7206
congregates$	8978 7206
congregating$	8978 7206
connected$	991 2556 10364 6643 7008
connection$	2964
conscious$	4056 95 4242
consensual$	3203 3730
consent$	7966 516 517 518 519 520 521 1314 1315 1316 1317 9188 9291 5579 5580
consented$	516 517 518 519 520 521 8206 523 551 1314 1315 1316 1317
consenting$	516 517 518 519 520 521 3203 3217 3730
consents$	516 517 518 519 520 521 1314 1315 1316 1317
consequences$	7749 7750 7751 7752 7754 7755 7756 7758 7823 141 7833 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 8414 8523 8524 8525 8526 8527 8528 8529 8530 8531 8532 8533 8534 8802 8988
consid	2543 2583 2603
consider$	8510 1140 9493 9499 9513 9907 7292
considerable$	5088
considered$	4946 4947 1026 1140 1202 2818 3069
considering$	1140 2818
considerred$	1140
considerring$	1140
considers$	1140
consistent$	1806
consistently$	1976 5938 1977 5939 1978 1979 1980 1981 1982 1983
consort$	3031
consorted$	3031
consorting$	3031
consorts$	3031
consortted$	3031
consortting$	3031
consta	6456 6457 6458 2497 2498 2532
constable$	10178 10179 10180 6459 6460 6494
constables$	10178 10179 10180 6459 6460 6494
constant$	6304 6305
constantly$	453 1976 5938 1977 5939 1978 1979 1980 1981 1982 1983 2306
consti	2583
consul	6764 6778
consultant$	10486 10496 10500
contac	6471 10334 10373 2746
contact$	4204 4205 4208 8143 464 465 466 468 469 470 471 472 473 474 1286 1287 10334 2907 7153 7289
contacted$	464 465 466 468 469 470 471 472 473 474
contacting$	464 465 466 468 469 470 471 472 473 474
contacts$	464 465 466 468 469 470 471 472 473 474 10193 6708
contactted$	464 465 466 468 469 470 471 472 473 474
contactting$	464 465 466 468 469 470 471 472 473 474
contain$	8811 8812 8840 9634 9635 9636 6728 7300
contains$	6728
contempt$	10151 10152 10153 10154 10155
contemptuous$	3777
content$	233 234 239 343 344 345 373 374 549 550
continually$	453 1976 5938 1977 5939 1978 1979 1980 1981 1982 1983
continue$	7839 7874 7896 430 433 440 441 442 443 444 445 446 447 448 449 450 451 452 9520 2982
continued$	7839 7859 7874 7896 430 433 440 441 442 443 444 445 446 447 448 449 450 451 452 1806 2982
continues$	7839 7874 7896 430 433 440 441 442 443 444 445 446 447 448 449 450 451 452 2982
continuing$	7839 7874 7896 430 433 440 441 442 443 444 445 446 447 448 449 450 451 452 2982
continuously$	1976 5938 1977 5939 1978 1979 1980 1981 1982 1983
contraception$	9237 9238 9239 3895
contraceptive$	3895
contract$	10318 7677
contracts$	10318
contradictory$	8670 8671 8672
contribute$	663 2645
contributed$	7696 7697 663 8390 8391
contributes$	663 2645
contributing$	663
contro	2640 6603
control$	8510 8536 8542 8766 8796 8811 8812 8840 8868 8869 8870 8871 8872 8873 8874 8875 8876 5184 8910 8917 8918 5206 8954 8960 8961 5534 5535 5611 9561 9634 9635 9636 6456 6457 6458 2497 2498 2499 2532 6497 10299 10325 2706 6712 7065 7300 3500 7504
controlled$	7728 8233 9498 9504 9509 9518 9594 9620 9621 9622 9623 9624
controlling$	3145 7485 3751
controls$	7485
convenience$	6395
conveniently$	3401
convic	6574 6631
convict$	3520
convicted$	10353 3693 7656
convicting$	3520
conviction$	10296 10647 3693 3821 3949
convictions$	10244 10296 10426 10647 3693 3821 3949
convince$	9582 9605 5884
cool$	8655 4934 4935
cooper	6753
cooperate$	7957 8510 8847 8859 8862 9463 9493 9499 9513 9907 10475 7292 7293
cooperated$	8847
cooperates$	9607 9608 9609 9610
cooperating$	8847
cooperation$	8846 7098
coordi	3489
cope	6763
cope$	5289 1347 5310 5311 1350 1362 1363 1364 1365 1366 1367 9188 5475 5476 5477 5480 5481 5483 5484 5487 1532 1533 1534 9228 9229 5511 1550 1551 5514 1558 9909 10485 10506 3226
coped$	1362 1363 1364 1365 1366 1367 1558 3226
copes$	1362 1363 1364 1365 1366 1367 1558 3226
copied	2479
copied$	10448
coping$	1362 1363 1364 1365 1366 1367 5475 5476 5477 5480 5481 5483 5484 5487 9231 9232 1558 3226
copy$	2734
core	10290
core$	5050 5051 10351 10432
cornrows$	3767
corporate$	3351
correl	2724
correlated$	6686
corrob	2481
corroborated$	6443
corrupting$	995 996 997 3063
cotton$	3216
couch$	10596
could$	20 21 22 23 24 337 338 339 340 341 342 346 347 352 353 354 355 356 357 632 633 634 5148 1254 1321 1324 1325 1327 1335 1387 1507 1513 1537 1607 9330 5860 1921 1938 1939 2039 2040 2041 2042 2043 2044 2045 2046 2047 2048 2049 2050 2104 2114 2178 2356 2428 2429 2431 2432 6450 2491 2597 2679 2718 2863 3335
council$	6013 6018 6019 6021 10075 10106 6411 2453 3351 3398 3407
counse	6764
counselling$	10487 7543 7563
counsellor$	10486 10496
count$	1915 5877 1916 5878 1917 5879 1918 5880 1919 1920
countless$	4124 4146 6304 6305 6328
country$	6943
county$	4353 4370 4377 4380 4387 8111 8112 8113 1066 5293 3536 7625
couple$	1293 10610
courier$	8750 1072 7040
couriers$	8750 1072 7040
course$	5950 5957 1996 1997 9683 9697 9698 9699
courses$	9697 9698 9699
court	6631 10363 3496 3700
court$	8067 629 630 10353 10394 2727 10412 10629 2950 6913 2960 3013 3496 7458 7642 7653 7666 3705 7671
courted$	629 630 3013
courtesy$	9779 9780 9840 9841 9842
courting$	629 630 3006 3013
courts$	629 630 8974 8975 10353 2727 10412 3013
cousin	10562 10575
cousin$	8093 2873
cousins$	8093
cover$	8460 1754 6211 2364
coverage$	6673
covered$	1754 2364 7287
covering$	9412 1754 2364
coverings$	9412
coverred$	1754 2364
coverring$	1754 2364
covers$	1754 2364
covert	2665
covert$	6627 3419 3791
covertly$	3791
cowardly$	3776
cowards$	7332
cp$	3687
cpn$	6681
cpns$	6681
cpw$	6681
cpws$	6681
crack	10638 6923 3484
crack$	5022 10210 10518 10645 6941
crackdown$	10407 7446
cracked$	10375
crackeddown$	7446
crackingdown$	7446
cracksdown$	7446
crave$	899 900 3159
craved$	899 900 3159
craves$	899 900 3159
craving$	899 900 3159
crazy$	7102
create$	475 671 1100 1101 2689 3118 3121
created$	475 671 1100 1101 3118 3121
createed$	2689
createing$	2689
creates$	475 671 1100 1101 2689 3118 3121
creating$	475 671 1100 1101 3118 3121
credibility$	7005
credible$	8666
credit$	8170 8171 8172 8173 8174 8175 8176 8177 8182 8184 8185
crew$	9175
cries$	1269
crime	10156 2481 10166 6448 6519 10253 2570 6554 6563 6602 6607 10365 10366 10367 10379 6668 10390 2717 10408 10424 2772 6745 10478 6917 7388 7422 7436 7442 7463
crime$	7740 7741 8074 8088 8090 8596 8643 8774 8972 10162 6443 10170 2489 10232 10240 10241 6527 6529 6532 6545 10276 2593 10282 10283 10285 6595 6599 10321 10322 10324 2641 10329 6616 6635 2674 10359 10360 6640 6648 2688 2693 2701 2705 10396 6679 6683 10408 6705 10437 2757 10443 6734 2776 10467 2795 2948 10639 6937 6939 7008 3123 3463 3464 7460 7469 3509 3513 3529
crimes$	8074 10240 10241 6532 10324 10396 6679 2795 7460
crimin	10156 2481 10166 2546 10233 10239 10252 10253 6602 10365 10373 10424 7411 7422 7442 7443 3489 7463 3704 3721 3811
criminal$	8074 8078 8081 8098 8619 8620 8621 8622 1006 8747 8748 8749 1087 5202 5208 5209 5210 10096 6443 6508 10231 10262 6545 6549 6574 6608 6744 6903 2948 6915 6917 6939 3032 3067 7038 7039 3138 3183 7155 7436 3476 3496 3712 7683 3751
criminalise$	2414 2415 2416 2417
criminalised$	2414 2415 2416 2417
criminalises$	2414 2415 2416 2417
criminalising$	2414 2415 2416 2417
criminality$	8074 8088 8090 10324 6937 7079 3797
criminally$	3173 3465
criminals$	8098 8596 8598 8619 8620 8621 8625 1006 8747 8748 8749 1087 8824 10096 10261 10262 6939 7038 7039 7155
criminogenic$	3740
crimint$	10201
crisis$	6778 3551 7538
crohn	3562
crohns$	7524
crook$	8782 7038 7078
crooked$	5664
crooks$	8782 7038 7078
crop$	5686 9425 9426 9427 9443 9444 9445 5727 7275 3319
cropped$	3290 3313
cross	2724
crosscheck$	6617
crosschecked$	6686
crossreferenced$	6686
crowd$	8632 1293 6995 7024 7025
crown	3704
cruel$	9838 9839 9849 9939 3751
cry$	1269
crying$	1269
cse$	8074
cues$	2346 2347 2348 2349
culpable$	7359 3776
culpri	6510 7482
culprit$	8687 8688 8689 10232 7031 7032 7076 7416 3829
culprits$	8687 8688 8689 10232 7031 7032 7076 7416 3829
culture$	2248 2249 7008
cunch$	6943
cunning$	3751
curb	2640
curfew	2948
curfew$	6910 10642 10647 6998 7449 7672 3957
curfews$	10647 6998 7449
curiosity$	3974 3975 4688 9882 9883 9884 9885 9886 9887 9888 10102 10103 10104 10105 7364
curled$	5650
curly$	3267 3290
curren	2481
current$	6443 6549 6674
custod	10363 10606 6893 10621 6911
custodial$	3703
custody$	8090 6527 6529 2657 10557 2908 10615 10633
customer$	4197 8165
customers$	4197 8165 8993 8994 8995 8996 10304 6996
cut	2640
cut$	9402 9403 5703 2807 7243 7254 7489 3571
cuted$	3571
cuting$	3571
cuts	2640
cuts$	2807 7243 3571
cuttin	2640
cutting$	2807
cynical$	8877 8878 9849
dabble$	390 391 392 393
dabbled$	390 391 392 393
dabbles$	390 391 392 393
dabbling$	390 391 392 393
dad	10562 6851 10575 6854 2896 10582 10585 10586 2922 2934 6898
dad$	8971 1483 5446 5447 5448 5449 2873 2874 10559 10573 6852 2893 2894 2897 10591 2909 6879 10613 2931 2937 7149
daddies$	6967
daddy$	6967
dads$	2909 7149
daft$	76 77 760 3021
daily$	10506 3522
damage	6519 2570 10365 10366 10367 10379 2717 6745
damage$	10064 10241 6532 6679 10443 10467 10625 10637 10639
damaged$	3139 7102
damn$	9778 9863
damp	2924
damp$	10607 6886
dance$	8815
dancers$	5858
danger$	7684 7685 7695 7740 7741 7742 7743 7744 7745 7746 7749 7750 7751 7752 7754 7755 7756 7758 4152 4153 4154 4155 4156 4157 4158 4159 198 199 200 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 4582 4583 8322 8523 8524 8525 8526 8527 8528 8529 8530 8531 8532 8533 8534 8540 8545 8546 8547 8548 8549 8583 8585 8589 8596 8609 4988 1027 4990 4991 4992 4993 4994 4995 4996 4997 4998 4999 8722 8723 5002 5003 5004 5005 5006 5007 8988 9237 9238 9239 6298 6582 6937 6975 3028
dangerous$	7684 7685 4058 8081 8523 8524 8525 8526 8527 8528 8529 8530 8531 8532 8533 8534 4892 2970 3750
dangers$	7684 7685 7749 7750 7751 7752 7754 7755 7756 7758 4104 4105 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 8523 8524 8525 8526 8527 8528 8529 8530 8531 8532 8533 8534 8546 8547 8548 8549 8988 9237 9238 9239
dark$	1685 9375 9385 1713 1746 5726 3266 3267 3268 3274 3290 7270 3313 7432
darker$	1685 3266 3274
darkest$	1692 3294
data	6667
data$	10047 10197 10389 7393
databa	7379 7434
database$	10182 10249 10250 10339 7394
date	6706
date$	10428 7667
dates$	7667
dating$	3006
daught	10409
daughter$	9114 6804
daughters$	9114
daunt$	5555
dawn$	3479
day	7452 7456
day$	4053 9653 9654 9655 1986 9697 9698 9699 10221 2779 10485 10506 6832 6833 7366
days	6763
days$	9697 9698 9699 10485 10506 10536 7366
dazzled$	903
dc$	10400
dci$	10400
dead	10606
dead$	10484 10616
deaf$	6282 6283 6284 3416 7535
deal	10252
deal$	7985 4305 4306 4307 8055 424 425 426 8656 8657 1016 8753 5123 5274 1347 5310 5311 1350 9228 9229 2469 10242 10333 10397 10438 10452 2979
dealer	7411
dealer$	4177 7907 7917 7918 7926 7934 8053 8078 8098 8101 8111 8112 8113 8122 8124 8127 8162 8196 8238 8459 4889 8612 8613 8619 8620 8621 8622 1006 8730 8747 8748 8749 8756 1087 9237 9238 9239 2793 6935 6939 7038 7039
dealers$	4177 7907 7917 7918 7926 7930 7934 8053 8078 8098 8101 8111 8112 8113 8122 8124 8127 8162 8196 8238 8459 8596 8599 4889 8612 8613 8619 8620 8621 8622 8625 1006 8730 8747 8748 8749 8756 1087 8993 8994 8995 8996 9237 9238 9239 10260 2793 6935 6939 7038 7039
dealin	10156 10166 6510 10239 10263 10364 10365 10366 10367 10380 6915
dealing$	7740 7741 8074 8084 8089 8107 424 425 426 8111 8112 8113 1016 8774 8972 5454 2492 10232 10329 10455 10461 10637 2961 2979 7404 7681
deals	10380
deals$	424 425 426 1016 10333 10452 10465 2961 2979
dealt$	424 425 426 4974 4975 4976 4977 1016 2468 2604 10363 10375 2721 2946 2979
death	10574 10576 10603
death$	8322 10483 2891
debt	10574
debt$	7642
debts$	7642
decamped$	3796
deceitful$	3751
december$	8096
decency$	9779 9780 9840 9841 9842
decent$	6142 6143 6144 6145
decide$	9188 5499 9228 9229 9324 9330 10181
decided$	105 106 107 9330 10040 2404 2405 6390 10113
decides$	9330
deciding$	9231 9232 9330
decisi	2600
decision$	3998 7748 4040 4041 80 81 4044 83 84 85 4048 87 7772 7773 7774 7775 7776 4055 7778 4057 7780 7781 7782 7783 7784 7785 108 109 110 111 7813 7814 7815 7816 7817 7818 7819 7820 4102 4292 8015 332 4295 4296 4297 4298 9129 5515 5516 5517 9240 9241 2165 6234 10296 6931 6932 6933 7177
decisions$	3 4 5 6 7 8 9 3998 7748 7772 7773 7774 7775 7776 7780 7781 7782 7783 7784 7785 108 109 110 111 112 113 114 115 7813 7814 7815 7816 7817 7818 7819 7820 7821 7822 332 4295 4333 4334 4666 705 8464 8465 8469 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 9129 9136 5515 5516 5517 9240 9241 2165 10296 6931 6932 6933 7177
decked$	1721 1722 1723 3307
declin	2640 2791 10495
decline$	1175 1176 1177 9476 3328
declined$	1175 1176 1177 9476 9481 9486 9487 9488 9489 3328
declines$	1175 1176 1177 9476 3328
declining$	1175 1176 1177 9476 3328
decrea	2640
deemed$	4946 4947 1202
deep$	1713
defeating$	4063
defect$	10481
defenceless$	5473
defend$	5283 5475 5476 5477 5480 5481 5483 5484 5487
defending$	5475 5476 5477 5480 5481 5483 5484 5487
defensive$	3776
defensiveness$	9932 3776
deferred$	3720
defiant$	8877 8878 3145 3751
deficit$	7516 7570
defied$	957 958 3036
defies$	957 958 3036 3406
definite$	1879
definitely$	1987 1995 5957 1996 1997 7309
defy$	957 958 3036
defying$	957 958 3036
degenerate$	3735
degenerates$	3735
degrade$	2589
degraded$	2589
degrades$	2589
degrading$	2589
degree$	280 281 282 9258 9259 9260
delay	10497 7565
delay$	10064 10122
delayed$	7363
delaying$	9850 9851
delays$	10064 10122
deliberate$	4056 95
deliberately$	453 3401
delicate$	3246
delinquency$	3735
delinquent$	3138 3139 7102 3145 3735
delinquents$	3735
deliver$	4305 4306 4307
demand$	6602 6723
demanding$	8937 8938 8939 8940 8941 8942 8943 7114
dement	6893
dementia$	10615
demonise$	2414 2415 2416 2417
demonised$	2414 2415 2416 2417
demonises$	2414 2415 2416 2417
demonising$	2414 2415 2416 2417
demons	2564
demotivated$	3751
denial$	9932 6988
dental	2817
dental$	6779
dentis	6764
dentist$	10486
deny$	10343 2660
denying$	2660
department$	6013 6018 6019 10075 10106 6411 2453 3398 3407
depend	7555
dependence$	2823
dependency$	2823
dependent$	2823
depends$	2910
deplorable$	3776
deport	10576 6893 10621
deported$	10615
depres	10514 10574 10606 6893
depressant$	7542
depressants$	7542
depressed$	7527
depression$	10615 3864
depressive$	3865
deprive$	10343
deprived$	3139
depth$	9955
dereliction$	3776
derision$	10151 10152 10153 10154 10155
descend$	404 405
descendded$	404 405
descendding$	404 405
descended$	404 405
descending$	404 405
descends$	404 405
descri	2486
described$	1031 1211
description$	6502 2750 10476
descriptions$	6436 10159 10183 6502 2750 10444
desert$	3385
deserted$	3382 3385
deserting$	3385
deserts$	7804 3385
desertted$	3385
desertting$	3385
deserve$	7801 7802 7803 654 655 3016
deserved$	7801 7802 7803 654 655 8342 3016
deserves$	7801 7802 7803 654 655 3016
deserving$	7801 7802 7803 654 655 3016
design	2583
designed$	2645 2758
designer$	8587 8588 5679 9402 9403 5706 1747 7270 7273 3313 3323
desire$	5904 9627 9628 9629 9630 9631 9632
desk	6448 6451
desk$	10163 10170 10171 10173 10185 10338 10357 6636 10370 6663 10405 10427 6738 7471
despite$	150 4112 151 152 153 179 181 185 186 187 8118 8119 8120 8121 8513 8514 8515 2342
destined$	406 1836 1837 1838 3332
destructive$	4026 8083 3064
detail	2486 2675 6637 6638
details$	4192 4193 4194 10182 10183 10372 10444 10445 6726
detain	6614 10363 2788
detain$	10336 6750 3520
detained$	7432
detaining$	3520
detect	10162 6448 6456 6457 6458 2497 2498 2532 6497 6574 10300 6616 6635 2674 10359 10360 2688 2701 2705 6683 6705 2757 2776 3498 7461
detection$	9331 9332 10296 7458 3497 3498 3831
detections$	10296 10426 7458 3497 3831
detective$	2475 10170 10178 10179 10180 6459 6460 6494 10219 10338 2655 10357 6636 6663 10400 10405 10427 2764 6727 6738
detectives$	2475 10170 10171 2488 10178 10179 10180 6459 6460 10185 2502 6494 10219 6578 10338 2655 10357 6636 6663 10400 10405 10427 2764 6727 6738
detent	6830 2948
detention$	8700 9661 10552 6910 7036 3941
detentions$	8700 10552 7036 3941
deter$	2771 3501
deteri	10495
determ	2548 2661
deterping$	2771
deterr	10375
deterred$	3501
deterrence$	3834
deterrent$	7493 3834
deterrents$	7493
deterring$	2771 3501
deters$	2771 3501
deterting$	2771
develo	7379 3418
develop$	2472 6650 2689
developed$	1353 2472 6650 2689
developing$	2472 6650 2689
developmental$	3600 3620 3646
develops$	2472 6650 2689
deviant$	3139 7102 3145
device	2538 6630
device$	2514 10199 10352 2766 3431
devices$	2514 10199 10352 2766
devious$	3751
di$	10400
diabet	10514
diabetes$	3855
diabetic$	3855
diagno	6764
diagnosed$	3899
diagnoses$	3899
diagnosis$	10486 10487 7517 7538 7570 3899
diagram$	2581 7437
diagrams$	7437
diazepam$	3884
dice$	638
dicing$	638
dictate$	8796
did$	132 7859 7880 7888 7891 375 480 4529 4574 4683 4684 755 756 757 4728 4731 789 800 801 802 803 804 806 810 829 830 831 838 842 869 897 1163 1167 1266 1267 1268 1571 1577 1584 1587 1613 1630 1975 5949 9673 9674 5958 5959 2008 2011 2066 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2097 2098 6077 2125 6093 6099 2138 6101 6103 6107 2146 2147 2148 6111 6112 6132 6134 2195 2213 2215 2216 2217 2218 2219 9923 9924 2253 2255 10040 10090 10091 10092 10093 10115 10116 2439 3009 3354 3357
die$	10484
died	10576 6855 10606
died$	10577
diet	6791 10514
diet$	10513
dietary$	3911
dietician$	10496 3917
dieticians$	3917
dietitian$	3917
dietitians$	3917
difference$	1425 9572 9573 9574 9575 9576 9577 9578 9579
different$	482
diffic	2558 10497 7560 7579
difficult$	7686 4797 4962 1156 1157 1158 1159 1160 1161 8868 8869 8870 8871 8872 8873 8874 8875 8876 8929 8937 8938 8939 8940 8941 8942 8943 1260 1261 1262 1263 1264 8972 6520 10471 3139 3143 3145 7108 7114 3751
difficulties$	8347 8354 8355 8929 2877 2906 7108 7536 7538 7561 3652
difficulty$	7536 7538 3652
dim$	3751
dire$	3777
direct	3489
directed$	6716
directing$	7485
directs$	7485
dirt$	10096
dirty$	9402 9403 10607 3290 3306 3313 3766
disabi	6764 10514
disabilities$	7534
disability$	10486 6806 7534 7570 3873
disabl	6893
disabled$	10615 3873
disaffected$	3139 7102 3243
disappear$	8134 457 458
disappeared$	457 458
disappearing$	457 458 6944
disappearred$	457 458
disappearring$	457 458
disappears$	457 458
disappointing$	2272 2273 2274 2275 6306 10029 3381
disappointingly$	3778
disaster$	1071
disasters$	1071
disband$	10429
discipline$	6987
disciplined$	4974 4975 4976 4977 7132
disclo	2916
disclose$	7957 7985 8510 9493 9499 9513 7292
disclosure$	984 985
disclosures$	984 985
discov	6452 2548 2661 6678
discover$	10174
discuss$	9493 9499 9513 7292
disdain$	10151 10152 10153 10154 10155
diseas	6759
disease$	10481 7570 7578
disengage$	7985 3747
disengaged$	7308 3747
disengagement$	3747
disengages$	3747
disengaging$	3747
disgrace$	3776
disgraceful$	8868 8869 8870 8871 8872 8873 8874 8875 8876 9939 3145 3776
disgracefully$	3776
disguised$	3045
dishevelled$	3766
dishonest$	3751 3776
disinterested$	7308 3751 3776
dismal$	2427 3776
dismally$	3776
disman	3801
dismantle$	10429
dismantling$	2756
dismiss$	862 10085 3394
dismissed$	862 2350 3382 3394
dismisses$	862 3394
dismissing$	862 9850 9851 3394
dismissive$	8877 8878 3776
dismissively$	3776
disobedient$	3139 3751
disobey$	957 958 9660 3036
disobeyed$	957 958 9660 3036
disobeying$	957 958 9660 3036
disobeys$	957 958 9660 3036
disord	6519 2570 6554 6563 6602 6603 10365 10366 10367 10379 6668 10390 6745 6759 10497 7555 7579
disorder$	8929 8972 10241 6532 10276 2593 10285 10324 10325 10437 10443 10467 10481 6787 7108 7525 7526 7552 7561 7562 7570
disorderly$	3751
disorders$	8929 6787 7108
dispersal$	6640 6671
disperse$	10429
dispersing$	2756
display$	761
displaye$	6437 2476
displayed$	761 6437 2476
displayes$	6437 2476
displaying$	761 6437 2476
displays$	761
disposal$	10635 7458
disposals$	7458
disregard$	70 75 7985 957 958 5064 5065 1104 5067 3036 3394
disregardded$	75 957 958 3036 3394
disregardding$	75 957 958 3036 3394
disregarded$	75 957 958 3036 3382 3394
disregarding$	75 957 958 3036 3394
disregards$	75 957 958 3036 3394
disrespect$	10151 10152 10153 10154 10155
disrespectful$	8877 8878 3751
disrup	10294 10300 10375 7461
disrupt$	8774 3480 3809 3824
disrupted$	8774 10272 7488
disrupting$	8774 9660 3480 3809
disruption$	8774 8972 10287 10316 10425 3481 7444 3491 3809 3824
disruptive$	995 996 997 4962 8868 8869 8870 8871 8872 8873 8874 8875 8876 8972 3063 3139 7102 3145 3751
disrupts$	8774 3480 3809
disruptted$	8774
disruptting$	8774
distribute$	2474 6437 2476
distributed$	2474 6437 2476 10161
distributes$	2474 6437 2476
distributing$	2474 6437 2476
disturbed$	3139 7102 3751
dither$	3779
dithered$	3779
dithering$	7369 3779
ditherred$	3779
ditherring$	3779
dithers$	3779
divide$	10429
dividing$	2756
divorc	10574 10576 6855 6857 10603 10621
divorce$	10579
divorced$	10577
divorcing$	10577
dla	6806
dla$	10528
do$	130 7859 7878 7886 7889 4335 375 480 4559 4683 4728 4732 4734 4735 4736 787 800 801 802 803 804 806 808 836 840 867 8556 8558 8566 8568 895 1163 1165 1266 1267 1268 9045 1497 1558 1569 1577 1582 1585 1591 1611 1628 9330 9470 5769 9493 9499 9513 9519 9520 5813 9547 5827 9563 9564 9565 9566 9567 9568 9569 9646 1975 5949 9673 9674 5962 5963 5966 2006 2009 2067 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2097 2098 2127 6099 6101 2140 2197 2213 2215 2216 2217 2218 2219 2251 6365 6789 3009 7292 3354 3357
doctor	6764 2817
doctor$	10486
doctors$	6779
dodge$	5609 5610 2368
dodged$	2368
dodges$	2368
dodging$	5609 5610 2368
dodgy$	7686 8619 8620 8621 7234
doe$	3297
does$	131 7879 7887 7890 375 480 4728 788 800 801 802 803 804 806 809 837 841 868 896 1163 1166 1266 1267 1268 1558 1570 1577 1583 1586 1592 1612 1629 9330 5828 9567 9568 9569 1975 5949 9673 9674 5962 5963 5966 2007 2010 2068 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2097 2098 6077 2126 6093 2139 6103 2196 2213 2215 2216 2217 2218 2219 2252 2439 3009 3354 3357
dogs$	8768 8769 8770
doing$	7882 7883 7884 7942 7943 7944 7945 7946 7947 7948 7949 7951 375 480 8278 1558 6078 6079 6094 6095 6099 6101 2213 2215 2216 2217 2218 2219 9934 9935 9936 9937 2439 10134 3357
dolled$	1775 1776 1777 3326
domestic$	10598 3668
dominant$	1112
done$	4054 7865 8255 1307 1775 9547 9644 5998 6007 6014 6015 9741 9743 9744 9746 9747 9748 9749 9764 9765 9766 9767 6080 6096 6097 6098 6099 6101 6104 6105 6106 6107 2146 2147 2148 9864 9865 9866 9867 2213 2215 2216 2217 2218 2219 9904 9905 9906 9917 2255 2439 10133 3357
doomed$	1836 1837 1838 3332
door$	8303 8305 10302
doorman$	8165
doormen$	8165 8993 8994 8995 8996
dopey$	3751
dose	6764
dose$	10486 7567
doss$	8822 8823
dossier$	3807
dossiers$	3807
doubt$	9529 9530 9531 9532 5844 9682
doubtful$	5045
down	2642 10416
down$	263 288 385 386 387 388 389 4647 4648 4650 8468 4827 8842 8967 8968 8969 5652 5702 9453 5732 5743 9466 9477 9482 9960 9961 9962 9963 9964 9965 9966 9967 9968 9969 9970 9971 9972 9974 9975 9976 9977 9978 9979 9980 9981 9982 9985 9986 9987 9988 6267 9990 9991 6417 10235 10336 6639 10401 6824 6942 7254 7445 7446 7489
downed$	6639
downfall$	8347
downlo	6476
download$	7393
downloaded$	10198
downloads$	7393
downplay$	700 862 3019
downplayed$	700 862 3019
downplaying$	700 862 3019
downplays$	700 862 3019
downs$	6639
drag$	2359 6409
draged$	2359
dragged$	7728 2359
dragging$	2359
draging$	2359
drags$	2359
drain$	5038
drama$	8353 8583 8609 5835 9558 5837 3079 3582
drank$	2801
draw$	7702 7703 242 243 666
drawing$	666
drawn$	7728 904 912 913 914 915 916 917 918 919 920 921 922 923 924 925 931 1706 9498 9504 9509 9518 9594
draws$	7702 7703 242 243 666 8389
dreadful$	2272 2273 2274 2275 10065 10066 10067 10068 3145 3381
dreadlock$	3767
dreadlocked$	3290
dreadlocks$	3767
dreads$	7251 7253
dream$	5770
dress$	3980 8250 8251 8252 8253 8254 4576 615 616 689 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 1398 1734 9419 5701 9425 9426 9427 9455 9456 9457 7270 3309 7275
dressed$	8250 8251 8252 8253 8254 8255 4576 615 616 1721 1722 1723 9419 9420 9421 9422 1763 9455 9456 1775 1776 1777 7222 7224 7232 3307
dresses$	1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 1398 5680 5681 1734 9419 9425 9426 9427 9455 9456 7270 3309 7275
dressing$	3981 5695 1734 5719 3309
drew$	7702 7703 242 243 666 8389
drift$	400 401 402 403 404 405 438 439 9521 7365
drifted$	400 401 402 403 404 405 438 439
drifting$	400 401 402 403 404 405 438 439
drifts$	400 401 402 403 404 405 438 439
driftted$	400 401 402 403 404 405 438 439
driftting$	400 401 402 403 404 405 438 439
drill	10378
drill$	8985
drink	10606
drink$	7762 7777 7923 7924 4212 4213 4214 4215 4216 4218 4219 7985 8014 8016 8017 8018 8182 8250 8251 8252 8253 8254 8556 8558 8628 8644 1265 1266 1267 1268 10518
drinkers$	10616
drinki	6791 10514 10574 10603 10606
drinking$	3974 3975 29 8042 8250 8251 8252 8253 8254 8286 689 4666 705 2801 10513 2877
drinks$	7923 7924 4212 4213 4214 4215 4216 4218 4219 8182 1266 1267 1268 2801
driv	2640 2690
drive$	7899 8235 3499
driven$	4195 903 2758
driver	2499 6712
driver$	7917 7918 4197 7922 8165 2753
drivers$	4188 4191 7917 7918 4197 7921 7922 8165 8785 8993 8994 8995 8996 9460 10160 6461 10434 2753 2760 10447
drives$	8235
drivin	2683
driving$	6645
drone$	2684 3512 3810
drones$	2684 3512 3810
drop	2640
drop$	5012 9521 2360 7489
droped$	2360
droping$	2360
dropout$	7038
dropouts$	8747 8748 8749 7038 7039
dropped$	2360
dropping$	2360
drops$	2360 7489
drug	10156 10166 2546 10233 10253 6545 10373 6915 10638 7411 7436 7442
drug$	3974 3975 31 32 8074 4367 8100 4385 690 8619 8620 8621 5008 5009 5010 5011 5021 8747 8748 8749 2489 2492 6508 6607 6608 2693 6791 10514 10574 6939 7039 3078 3123 3138 3452 3545 3593
druggie$	3742
druggies$	3742
druggy$	3742
drugs	10239 10378 2708 6923
drugs$	7923 7924 4212 4213 4214 4215 4216 4218 4219 8027 4311 4312 4313 8057 8058 8059 8074 8078 8087 8088 8111 8112 8113 8170 8171 8172 8173 8174 8175 8176 8177 8182 8185 8596 8628 8644 8774 8835 1265 8972 9237 9238 9239 2489 2492 10210 10226 10246 10247 2693 6670 6784 10507 10518 2877 10645 6937 6939 6941 3078 3123 7090 3545
drunk$	8255 8282 9660 2801
dry$	1685 9385 9914 3274
ds$	10400
dto$	3955
dual$	5640
duck$	2368
ducked$	2368
ducking$	2368
duckked$	2368
duckking$	2368
ducks$	2368
due	2642 10416
due$	3978 262 286 4255 10525 2918 10603 10605 2945
dump$	2333 2334 3387
dumped$	2333 2334 3387
dumping$	2333 2334 3387
dumpped$	2333 2334 3387
dumpping$	2333 2334 3387
dumps$	2333 2334 3387
dust$	10109
duties$	9705 10052
duty$	9705 9927 10010 10052
dyed$	3290 7254
dying	6893
dying$	10483 10615
dynamic$	7026
dynamics$	7026
dyscalculia$	3848
dysfunctional$	3139 7102 3776
dyslexia$	10504 3846
dyslexic$	3846
dyspraxia$	3847
dyspraxic$	3847
dysregulated$	3751
e$	9921 10025 10026 10027 6335 10070 10071 10499 10512 7356
each	10157 10213 2533 2534 10290 7457
each$	148 4342 4927 5224 1650 9465 5744 5758 1797 1799 1970 1972 6258 10079 6427 10214 10269 10286 6589 10320 6625 6633 2681 10368 10369 10395 10403 6699 2749 10469 6750 10489 3243 7289 7290 7311 3443 3450 7482
eager$	233 234 239
ear$	9374 10004
earlier$	9053
early$	9119
earmar	2603
earn$	427 8291 8292
earned$	427
earning$	427
earns$	427
earring$	7270
earrings$	7270
ears$	9374 10005 10006 10164
easier$	2652
easily$	926 1351 1544 6001 9726 9727 10034 10035 10036 10037 3029 3164
east$	1681
eastern$	1674 5637 5641 1680 5660 9384
easy$	4004 429 8373 8374 8520 8521 8522 6520 3030
eat	10431
eat$	3552 7566
eaten$	7566
eating	6764 6791
eating$	10486 2825 10513 3563 7566
eats$	3552 7566
eczema$	3857
educat	2847 6831 7606
educate$	145 146
educated$	145 146
educates$	145 146
educating$	145 146
education$	4143 7866 8518 6021 6810 10539 3628 7600
educational$	6811
effect	3489
effect$	9578 9579 10406
effective$	3531
effectively$	1405 5367 1406 1407 1408 1409 1412 1413 1414 1415 3211
effort$	8435 752 4715 4716 9480 9733 9773 9774 2173 2174 2175 9882 9883 9884 9885 9886 9887 9888 9889 6170 6171 6172 6173 6174
efforts$	4143 7866 9480 2173 2174 2175 6985
egg$	223 225 965 966 7024
egged$	223 225 965 966
eggged$	223 225 965 966
eggging$	223 225 965 966
egging$	223 225 965 966
eggs$	223 225 965 966 7024
ehc$	3627
ehcp$	3932
ehcps$	3932
eight	10286 6625 2681 10368 10369 10395 10403 6699 10469 7482
eight$	8704
eighteen$	8193 8195 542 8228 8229 1357 5329 9074 9078 9079 9080 9081 9082 9083 9084 9326 7170
eject	10438 6717
eject$	10439
elder	7430
elder$	8098 8619 8620 8621 7008
elders$	8078 8098 8101 8619 8620 8621 8625 8756 2571 10266 7008
elect$	301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322
elected$	105 106 107 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 10040 6390 10113
electing$	301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322
electively$	3645
electr	2905 2950
electricity$	6867
electronic$	6912 7671
electronically$	6912
elects$	301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322
electted$	301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322
electting$	301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322
element$	280 281 282 7025 7029 7077
elements$	7025 7029 7077
eleven$	8704 1390 1391 1392 1393
else$	8319 677 678 8385 9064 9872 9873
elsewhere$	9872 9873
email	2734
email$	10025 10026 10027 6696 7355
emaile	6722
emailing$	6696
emails$	10026 10027 10070 10071 6696 7355 7356
embarked$	406
embroiled$	394 395 396
emergency$	10499 3619
emotional$	5236
emotionally$	3176 3240 3670 3683
empathy$	8543 8576 8577 6987
employment$	10553
emptive$	6703
enabl	2496
enable	2612 3482
enable$	37 8352 2616 2765
enabled$	37 8352 8390 8391
enableed$	2616
enableing$	2616
enables$	37 8352 2616 2765
enabling$	37 8352
encounter$	8614 6950 7165
encounters$	8614 6950 7165
encour	2485
encourage$	7702 7703 145 146 235 236 237 242 243 2973 3018
encouraged$	7702 7703 145 146 235 236 237 242 243 2490 2973 3018
encourages$	7702 7703 145 146 235 236 237 242 243 2973 3018
encouraging$	7702 7703 145 146 235 236 237 242 243 2973 3018
end$	90 91 4299 684 685 9519 9520 5801 5836 10280 6693 2806
endanger$	10 2965 2966
endangered$	10 2965 2966
endangering$	10 2965 2966
endangerred$	10 2965 2966
endangerring$	10 2965 2966
endangers$	10 2965 2966
ending$	6693 10483 2806
endless$	121 122 123 6304 6305
endlessly$	1976 5938 1977 5939 1978 1979 1980 1981 1982 1983
ends$	5836 10315
enemies$	8344
enemy$	8344
enforc	6467 10294 10300 7379 7443 3487
enforce$	3822
enforcement$	10189 10287 2636 10387 2722 10407 6695 10458 7451 3490 3491 7470 3822
enforcer$	3806
enforcers$	3806
enforces$	3822
engage$	7791 7805 7957 7985 8069 397 398 399 8510 8840 8847 5126 8849 8850 8851 8852 8853 8854 8859 8862 8947 9463 9493 9499 9513 9561 9582 9585 9613 9634 9635 9636 9907 10085 10088 6753 6972 7099 7292 7293 7300
engaged$	390 391 392 393 397 398 399 8255 8263 8847 8849 8850 8851 8852 8853 9498 9504 9509 9518 9594 9595 9596 9597 9598 9611 9620 9621 9622 9623 9624 6972 7099
engagement$	390 391 392 393 8846 8854 1179 1180 1181 1182 5145 9480 1802 1803 1804 1805 9650 5929 7093 7098 7289
engager$	7061
engagers$	7061
engages$	390 391 392 393 397 398 399 9585 9607 9608 9609 9610 6972
engaging$	390 391 392 393 397 398 399 8847 8849 8850 8851 8852 8853 8854 9634 9635 9636 6972 7092 7099 7300
english$	7610 7611
enjoy$	899 900 901 902 967 968 969 970 9679 3027
enjoyed$	899 900 901 902 967 968 969 970 9679 3027
enjoying$	899 900 901 902 967 968 969 970 3027
enjoys$	899 900 901 902 967 968 969 970 9679 3027
enormously$	10280
enough$	68 7842 4121 7844 4146 4682 4722 9197 9198 9199 9200 9201 9202 9203 9204 9205 9206 9207 9208 9209 1527 1530 5518 5519 5600 9323 9941 7169 7193
enquir	10300 6737 10569
enquiries$	2550 10271 10396
enquiry$	10237 10271 10459
enrich	3418
entangled$	394 395 396
enter$	3009 6972
entered$	2517 2565 2567 2699 2700 3009 6972
entering$	3009 6972 7404
enterp	10466
enterprise$	10267 7423
enterred$	3009 6972
enterring$	3009 6972
enters$	10196 3009 6972
entice$	7702 7703 235 236 237 2973
enticed$	7702 7703 235 236 237 2973
entices$	7702 7703 235 236 237 2973
enticing$	7702 7703 235 236 237 2973
entirely$	2389 2390 3227 3343 3346 3397
entitled$	3751
entitlement$	8797
entrant$	8740
entrants$	8740
entrenched$	3117
epilep	10514 6893
epilepsy$	10615 3851
epileptic$	3851
episodes$	8139
equal$	3219
equally$	3011
equals$	5392 5393 5394
erratic$	7792 7793 7794 7795 8863 8864 8865 8866 1183 3145
escala	2794 3489
escalate$	9521
escalated$	2686
escape$	7931
essential$	2645
establ	6452 2548 2661
establish$	10174 2650 2672 2696
estate	6556 6652
estate$	8094 8095 8710 8711 8712 8713 8714 8715 8716 8717 8718 8719 8720 8721 8724 8725 8729 8785 8789 8790 6255 10278 10374 10442 6996 3243
eternally$	3774
european$	1672 5636 5638 5642 9382 3269
evade$	5609 5610 2368
evaded$	2368
evades$	2368
evading$	5609 5610 2368
evasive$	3751
even$	4131 4135 178 6302 6303
evening$	9653 9654 9655 3522
event$	8414
events$	8414 10279
ever$	5500 5501 1540 9580 9581 5863 9586 9587 9588 5889 1928 5891 1930 5938 5939 1978 1979 1980 1981 1982 1983 5952 9690 9691 9692 9693 9694 9695 9696 6371 7296 7297
every$	121 122 123 4794 8517 4920 5098 1450 9465 5744 5758 1797 1799 1969 5932 1971 1973 1974 6265 6328 10070 10071 10079 10214 6633 6763 10489 7289 7290 3344 7311 7356 3443 3450 7577
everybody$	4663 4664 4665 6238
everyone$	4663 4664 4665 8421 4794 8710 8711 8712 8713 8714 8715 8716 8717 8718 8719 8720 8721 8724 8725 8726 8751 5092 5342 6238
everything$	8091 8387 5421 1460 9465 5744 1873 1874 1875 2000 2001 2002 2003 2004 6208 6297 6385 6408 6978 7289 7290
evicte	10606 6893
evicted$	10615 3944
evicti	10574 10603 10621
eviction$	3944
evicts$	3944
eviden	2678 10378 7379 3794
evidence$	4702 9845 9921 10070 10071 10169 2549 2569 2656 10394 6702 10450 2778 7355 7356 3455 7418
evidently$	1995 5957 1996 1997
evil$	3062 7102
ex$	10580
exaggerate$	8830
exaggeration$	8830
exam$	10059 10127 6830 3647 7610
examin	6476
examin$	2694
examination$	7393
examinations$	7393
examined$	10198 2694
examines$	2694
examining$	2694
examins$	2694
example$	10256
exams$	7610
except$	5422
exception$	7303
exchang$	494 4456 495 496 497 498 499
exchange$	4448 494 4456 495 496 497 498 499 4463 8188 8235 6972
exchanged$	494 4456 495 496 497 498 499 6972
exchanges$	494 4456 495 496 497 498 499 8235 6972
exchangged$	494 4456 495 496 497 498 499
exchangging$	494 4456 495 496 497 498 499
exchanging$	494 4456 495 496 497 498 499 6972 7404
exchangs$	494 4456 495 496 497 498 499
excitement$	8583 8589 8609 3028
exclude$	10085 10086
excluded$	7731 4152 4153 4154 4155 4156 4157 4158 4159 198 199 200 293 294 295 296 8339 4974 4975 4976 4977 2350 7036 7363 7595 3634
excluding$	9850 9851
exclus	6830
exclusion$	8357 8358 8414 8700 2659 2851 10552 7036 3936
exclusions$	8414 8700 7036 3936
excuse$	6415 7339 7340
excuses$	5094 5095 1134 5097 6415
execut	10399 3478
exercise$	761
exercised$	761
exercises$	761
exercising$	761
exhaust$	1125
exhausted$	1125
exhausting$	1125
exhausts$	1125
exhaustted$	1125
exhaustting$	1125
exhibit$	3436
exhibited$	7397 3436
exhibiting$	3436
exhibits$	3436
existence$	7103
existent$	8863 8864 8865 8866 10065 10066 10067 10068
expand	2662
expect	6819
expect$	4594 4595 4596 635 636 8450 8451
expectations$	8962 7146
expected$	4207 2490 2541 10307 10541 10605
expelled$	7598 3637
expend	6700
expendable$	10422
expensive$	9402 9403 5706 3313
expensively$	1670 3270
experi	2914 2915
experience$	8414 8614 1344 1346 5364 1403
experienced$	1353 9307 1638 1647 6876 6877 6953 7167 3222
experiences$	8414 8614
experiencing$	6876 6877
explanation$	10025
explicit$	4429 4437
exploitation$	7684 7685 7721 7722 7723 7738 7975 8074 8347 8348 8357 8358 8464 8465 8546 8547 8548 8549 6616 6635 2674 10359 10360 2688 2701 2705 6683 6705 2757 2776 6975 7004
exploited$	7728 7731 8233 8523 8524 8525 8526 8527 8528 8529 8530 8531 8532 8533 8534 9253 9254 9255
exploiter$	4177 7907 7926 8078 8098 8122 8124 8127 8196 8214 8219 8224 8459 4889 8612 8619 8620 8621 8622 8686 1006 1087 6935 7030 7033 7034
exploiters$	4177 7907 7926 7930 8078 8098 8122 8124 8127 8196 8219 8224 8459 4889 8612 8619 8620 8621 8622 8625 8686 1006 1087 6935 7030 7033 7034
explosive$	3749
expose$	3965 10 7696 7697 3991 7714 7715 7716 7717 7718 7719 7720 2965 2966
exposed$	3965 10 7696 7697 3991 7714 7715 7716 7717 7718 7719 7720 2965 2966
exposes$	3965 10 7696 7697 3991 7714 7715 7716 7717 7718 7719 2965 2966
exposing$	10 3991 7714 7715 7716 7717 7718 7719 2965 2966
express$	4854 4855
expressed$	4854 4855
expresses$	4854 4855
extend	2609
extensions$	7242 7253
extract$	2472
extracted$	2472
extracting$	2472
extraction$	7393
extractions$	7393
extracts$	2472
extreme$	5088
extremely$	3210
eye$	9374 10003 7262
eyebrow$	9374 9390 7265
eyebrows$	9374 9390 7265
eyed$	7230 7259
eyelashes$	7247 7253 7260
eyes	10460
eyes$	5270 9374 1691 9397 10120 2480
eyesig	10514
fabricated$	8668
face$	8055 9374 5690 5705 9438 5720 6559 2657 7257 3325
facebook$	459 4421 460 4422 461 4423 462 4424 463 4425
faced$	7122 7142 7258
faces$	9374 9438 5720 6610 7257 3325 3691
facial$	5646 2657 3277 3430
facilitat$	54
facilitate$	37
facilitated$	37 54
facilitates$	37
facilitating$	37 54
facilitats$	54
facilitatted$	54
facilitatting$	54
facing	6899
facing$	3691
facts$	4702
fade$	7244 7253
fades$	7244
fail	2791 3648
fail$	135 731 794 800 801 802 803 804 806 826 827 828 843 9520 9660 2021 2022 2023 2024 10090 10091 10092 10093 3022 7304 3348 3349
failed$	135 731 794 795 800 801 802 803 804 806 826 827 828 845 9660 2021 2022 2023 2024 5991 9714 10090 10091 10092 10093 3022 3348 3349 7363
failing$	135 731 794 800 801 802 803 804 806 826 827 828 846 9660 2021 2022 2023 2024 9709 9710 9711 9712 9850 9851 10090 10091 10092 10093 3022 3348 3349 3350 7313 7314
failings$	9709 9710 9711 9712 3350 7313 7314 3775
failled$	135 731 794 9660 10090 10091 10092 10093 3022
failling$	135 731 794 9660 10090 10091 10092 10093 3022
fails$	135 731 794 800 801 802 803 804 806 826 827 828 844 9660 2021 2022 2023 2024 10090 10091 10092 10093 3022 3348 3349
failure$	4235 274 275 276 277 278 279 826 827 828 9709 10064 10122 7038 3350 7313
failures$	9709 9710 9711 9712 10064 10122 7038 3350 7313 7314
fainted$	3918
fainting$	3918
faints$	3918
fair$	1685 3266 3267 3274 3290
fake$	3283 3298
fall	2640
fall$	4259 4260 4261 4262 404 405 950 9521 2322 3391 7489
fallen$	404 405 950 2322 3391
falling$	404 405 950 7286 3391
falls$	4259 4260 4261 4262 404 405 950 2322 10072 3391 7357 7489
false$	8668 9684 3040 3045 3285 3298
families$	1127 1128 1144 8880 8904 8905 8906 8907 8908 8909 5195 5196 8920 8924 6186 6187 6188 6189 6190 6191 6238 6250 9973 7101 7103 7149 7154 7349 7355
family	6839 6851 10582
family$	5100 1144 8880 8904 8905 8906 8907 8908 8909 5195 5196 8920 8924 9131 9156 9162 6249 10562 10573 6852 10593 10610 10613 2937 7101 7149 3191 7154 3582 7622 7637 3680
fantasist$	7038
fantasists$	7038
far$	8670 8671 8672 1438 1442 1473 1608 2256 2257 2258 2398 10428
farce$	7324
farcical$	3776
fashionably$	1670 3270
fast$	9119 3030
faster$	9053
fat$	3766
fate$	6976
father	10562 6851 10575 6854 2896 10582 10585 10586 2922 2934 6898
father$	1127 1128 5195 5196 8971 1472 1483 5446 5447 5448 5449 2873 2874 10559 10573 6852 2893 2894 2897 10591 2909 6879 10613 2937 7149
fathers$	2909 7149
fattest$	1692 3294
fault$	7951 7952 297 298 299 300 8335 698 699 9938 10074 2391 2422 6392 10124 10125 10126 6977 3395 7360 7370
faulty$	4723
favor$	4450
favors$	4450
favour$	4449 8178 8179 1724 1725 1726 1727 1728 1729 1730 1731 1732 1733 2462 2463 2464 6960 3308
favoured$	1724 1725 1726 1727 1728 1729 1730 1731 1732 1733 2462 2463 2464 3308
favouring$	1724 1725 1726 1727 1728 1729 1730 1731 1732 1733 2462 2463 2464 3308
favourred$	1724 1725 1726 1727 1728 1729 1730 1731 1732 1733 2462 2463 2464 3308
favourring$	1724 1725 1726 1727 1728 1729 1730 1731 1732 1733 2462 2463 2464 3308
favours$	4449 8178 8179 1724 1725 1726 1727 1728 1729 1730 1731 1732 1733 2462 2463 2464 6960 6961 3308
faze$	5555
fazes$	5467 9190
fear$	5080 5081 1120 1121 1616 3230
feared$	1616 3230
fearless$	3760
fears$	1616 3230
february$	8096
feckless$	3751
fed	2479
fed$	669 1110 1111 2876 2910
feed	2479 2676 3418
feed$	669 1110 1111 2472 2716
feeded$	2472
feeding$	1110 1111 2472 2716
feeds$	669 1110 1111 2472 2716 2876
feel$	8141 8142 4854 4855 1114 1122 2524
feelin	3565
feelings$	8789
feels	3565
feels$	8141 8142 4854 4855 1114 1122
feet$	8060 8061 5624 9347 9348 10043 10119 3251
feigned$	3045
fell$	404 405 950 2322 3391 7459 3585
felt	3565
felt$	8141 8142 4854 4855 4946 4947
female	3470
female$	5612 9335 9336 5615 9338 9339 1672 6455 2545 7043 7204 3243 3447
females$	8879 2545 7043 3761
fend$	5286 5475 5476 5477 5480 5481 5483 5484 5487 1526 9908
fendded$	1526
fendding$	1526
fended$	1526
fending$	5475 5476 5477 5480 5481 5483 5484 5487 1526
fends$	1526
feral$	3139 7102 3751
ferocious$	3749
fester$	10130
few$	7077
fewer	2640
fiercely$	3227 3241
fifteen$	1390 1391 1392 1393
fight	2640
fight$	7985 8014 8016 8017 8018 8310 8414 4717 8440 8586 8656 8657 8972 5287 9519 9521 5835 9558 5837 9656 9657 9658 9660 3499
fighti	6603 6857
fighting$	7740 7741 4933 8774 8830 8972 9660 10325 10536 2877 10579
fights$	8414 8585 8589 8972 9656 9657 9658 9660 9661
figure$	5434
figures$	10059 6395 10127 10129 10138 10139
file$	9921 10182 10339
files$	9921 10182 10339
filler$	7237
fillers$	7237
film	10438 2788
film$	7899 2530 10216 10220 6646 2685 6750 7474
filmed$	7728 7771 4195 9301 2530 10218 2535 6646 2685 3442
filming$	2530 6646
films$	2530 10216 6646
filthy$	9402 9403 3766
final$	2864 3695 3697
find	10204 3528
find$	2 1255 1258 9519 6452 2548 2661 6678 10415 2762
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 1256 6678
fine	2872
fine$	9197 9198 9199 9200 9201 9202 9203 9204 9205 9206 9207 9208 9209 5511 1550 1551 5514 5520 5521 5522 5523 5524 5525 5526
fined$	6922
finger	10363 2788
finger$	9771 9772 9781 9782 9794
fingerprint$	6750
finish$	5803
finished$	9595 9596 9597 9598 2013
fire	6902
fire$	8063 8321 10258 6902 10624
firear	10638
firm	2600 2703 2733
firm$	6665 2728
firmer$	2728
first$	8035 8414 1001 1056 9843 3695
fishnets$	7270
fisted$	10084 7335
fit$	6218 10524
fits	10514
fits$	7512
fitted$	2950
fitting$	5682 5704
five	6439 10211 6492 2533 2534 2577 10269 10286 10290 6625 2681 10368 10369 10395 10403 6699 2749 10469 7482
five$	4847 8772 1202 9075 1662 5625 5626 1707 9391 9392 9393 9394 9395 9396 5858 5867 5873 6263 6539 6711 3447
fixated$	3414
fixed$	6900
flag$	2518 2663 3433
flagg	2543
flagged$	2517 2518 10217 2583 2663 2686
flagging$	2663
flagrant$	1102 1103 1105
flags$	2518 2663
flashback$	3905
flashbacks$	3905
flashy$	3313
flat	6851 10578
flat$	8114 8115 8116 8117 4396 4397 4398 4399 8295 8296 8297 1806 10573 10583 10589 10597 2923 7620
flatmates$	5392 5393 5394
flats$	10595
flatter$	2454
flattered$	6991
fleas	2924
fleas$	6886
fled$	7410
fleece$	7270 7279
fleeces$	7270 7279
flier$	7049
fliers$	7049
fling$	46
flinging$	46
flings$	46
flip$	6680
flirt$	464 465 466 481 638
flirtatious$	3728 3758
flirted$	464 465 466 481 638
flirting$	464 465 466 481 638 689
flirts$	464 465 466 481 638
flirtted$	464 465 466 481 638
flirtting$	464 465 466 481 638
flirty$	3728
floor$	10596
floppy$	3267
flout$	957 958 3036
flouted$	957 958 3036
flouting$	957 958 3036
flouts$	957 958 3036
floutted$	957 958 3036
floutting$	957 958 3036
flung$	46
fluoxetine$	3881
flyer$	7049
flyers$	7049
fob$	2331 3386
fobbed$	2309 2331 3386
fobbing$	2331 3386
fobed$	2331 3386
fobing$	2331 3386
fobs$	2331 3386
focus	6567
foetal$	3589
follow	2509 2788
follow$	7985 4641 8510 4828 4829 4830 4831 4832 8556 8558 1011 9463 9493 9499 9513 2069 2070 2071 6237 10088 2530 10220 6646 6750 3009 7292 7474
followed$	8255 8263 8282 1011 2069 2070 2071 9917 2530 6646 10430 3009
following$	1011 2530 6646 3009
follows$	4641 1011 2530 6646 3009
folly$	8351
food	2905 6872
food$	8170 8171 8172 8173 8174 8175 8176 8177 8182 6867 2910
foodbank$	10594
foolhardy$	2969
foolish$	4025 76 77 4058 720 9838 9839 2969 3020
foolishness$	7968 7969 7970 7971 7972 7973 8351 4668 4669
fools$	7332
foot$	5624 9347 9348 9430 9431 9432 10255 3251
footag	6481 6667
footage$	10203 6482 10205 2523 10332 2673 2684 10372 10389 3435 7398
footho	10460
footprint$	10346
for	6511 2612 7379 3418 3482 3489
for$	4032 7996 8027 4337 4376 4378 4379 8161 4448 8186 4585 4586 4587 4588 4589 8544 5034 8757 5052 5054 5055 5056 5058 5059 8784 5109 5222 5227 5229 5231 5250 5488 9288 9290 9322 1976 1977 9666 9848 6221 9950 9951 10048 6342 10098 10100 10111 10137 10174 10214 6531 6537 6541 10270 6565 6572 6573 2637 6645 10376 6656 6661 6682 6685 6715 10488 10489 2818 6782 6786 6794 6795 10520 10527 6814 10628 2953 10641 10643 6942 7154 7358 7410 7459 7500 3630 7655 7658 7660 7664 7671
force	2481 6448 6456 6457 6458 2497 2498 10202 2532 2615 6616 6635 2674 10359 10360 2688 2701 2705 6683 6705 2757 2776
force$	6013 6018 6019 10075 10106 6411 6443 10170 10171 2488 10173 10178 10179 10180 6459 6460 10185 2502 6494 10259 2615 6577 6578 10338 10347 10357 6636 6662 6663 10400 10405 10427 10451 6738 7454
forced$	4833 4834 4835 4836 4837 4838 4839 4840 8569 8570 8571 8572 8574 1149 1152
forces$	4833 4834 4835 4836
forcing$	4837 4838 4839 4840
foreca	2649
forehead$	9374
foreign$	1672 5638 3269 7234 7263
forens	3816
forese	2649
forever$	1976 5938 1977 5939 1978 1979 1980 1981 1982 1983
forget	6763
forget$	10485
forgot$	7363
forgotten$	3382 7363
form	2583 7379
form$	8701 6126 9953 2689
formal$	3695
formally$	3633
formed$	2689
forming$	2689
forms$	2689
forty$	9074
forwar	2479 2676
forward$	2743 6736
forwardd$	2743
forwarded$	2743 10448
forwarding$	2743
forwards$	2743
foster	3660
foster$	1282 10562 6851 10582 10614 3188 7622 7650
fostered$	7622
fought$	4712
foul$	3163
found$	2 4946 4947 1035 5117 1213 1257 1259 2254 9948 2954 3129 3372
foundation$	9378 9379 9380 7261
four	10286 6625 2681 10368 10369 10395 10403 6699 10469 7482
four$	4847 8772 1707 9391 9392 9393 9394 9395 9396 5858 5873 3447 3619
fourteen$	1390 1391 1392 1393
fragment$	10429
frame$	9342 9343 9344 7208
frames$	9342 9343 9344 7208
fraternise$	3031
fraternised$	3031
fraternises$	3031
fraternising$	3031
fraternity$	7029
freckled$	1685 3274 3766
freckles$	3767
freckly$	3766
free	6675
free$	4056 95 7942 7943 7944 7945 7946 7947 7948 7949 4242 8230 8231 2904 6971
freely$	8230 8231 548 10034 10035 10036 10037 6970 6971 3010
frequent$	454 455 2983 3087
frequently$	453
friend	10157 2533 2534 6516 2577 2588 10286 10290 6586 10308 6625 2681 10368 10369 10395 10403 6699 2749 10469 10472 7463 7482 7643
friend$	1144 8880 8904 8905 8906 8907 8908 8909 8920 9334 9337 7025 7101
friendly$	5103
friends$	3963 7761 7786 273 7982 8009 333 4311 4312 4313 8093 4541 4545 4546 4554 4572 707 729 4729 4847 4940 979 980 981 986 8705 4986 1142 1143 1144 8880 8904 8905 8906 8907 8908 8909 8920 1246 5392 5393 5394 9167 9168 9169 9170 9171 9304 9310 9334 9337 9376 1719 1767 1768 9552 9553 9554 9555 9556 5841 5842 5843 5858 5867 5873 5885 5934 9708 6186 6187 6188 6189 6190 6191 6248 10002 10010 10011 10012 10013 10014 10015 10016 10238 6539 6550 2669 6711 2782 6928 7025 7101 3148 7347 7355
friendship$	4066 938 939 4959 1025 7025
friendships$	3 4 5 6 7 8 9 3998 938 939 7025
frighten$	9295 9296 9297
frightened$	9253 9254 9255 1614 1615
frightening$	7742 7743 7744 7745 7746
frightens$	5467 9190
fringe$	9437
fringes$	9437
fritter$	3404
frittered$	3404
frittering$	3404
fritterred$	3404
fritterring$	3404
fritters$	3404
frizzy$	3267 3290
from	2625 7379
from$	7865 4692 8415 8416 8417 8424 8425 8867 1240 5213 5404 5435 5542 5570 9334 9337 1748 9490 10192 10214 10235 2614 6587 2697 6733 6747 6813 6814 10584 2949 7190 7269 7312 7472 7564 3608 7599 7671
front$	6897
fruitful$	10306
frustrating$	6306 10029
ft$	9347 9348 3251
full$	4142 4150 4176 1416 2711 2871 3299
fully$	1304 1416 5381 1544 1547 3011 3227
fumble$	3779
fumbled$	3779
fumbles$	3779
fumbling$	3779
functi	2583 7565
function$	1362 1363 1364 1365 1366 1367
functioned$	1362 1363 1364 1365 1366 1367
functioning$	1362 1363 1364 1365 1366 1367
functionned$	1362 1363 1364 1365 1366 1367
functionning$	1362 1363 1364 1365 1366 1367
functions$	1362 1363 1364 1365 1366 1367
fund$	9907
funding$	7366
funds$	7635
furthe	2481 2609 3489 7463
further$	6443 2587 3447
furthered$	2587
furthering$	2587
furthers$	2587
futile$	3338
gain$	8291 8292 5228
gained	2831
gained$	6793
gallery$	6660
gambling$	10507
game$	4462 672 8985 9014
games$	672
gaming$	8148 8149 8150 672
gang	10162 2481 10166 6448 6456 6457 6458 2497 2498 10202 2532 2546 10253 2588 10273 6616 6635 2674 10359 10360 10365 2688 10373 2701 2705 6668 10390 6683 10418 6705 2757 2776 7411 7436 7442 7443
gang$	4288 8074 8078 8088 8098 8122 8596 8622 8675 8756 1293 9167 9168 9169 9170 9171 6443 10170 2489 6508 10231 6526 6527 10265 10267 6550 10326 6608 2659 6648 2687 10378 6659 2768 6937 6939 3046 3138 3183 3433 3446 3450 3468 3472 3476 7439 3509 3526 3733 3813
gangling$	3766
gangly$	3766
gangs$	8074 8078 8088 8098 8596 8622 8675 8756 10170 2489 10267 6648 6659 6937 6939 3046 3472 3473 3509 3733 3813
gangsta$	8676 7009 3734
gangstas$	8676 7009 3734
gangster$	8676 1006 7009 3734
gangsters$	8676 1006 8824 7009 3734
gap	7379
gap$	10064
gaps$	10064
gather	6618 10468 7379 3418 3456
gather$	8978 6387 2472 10206 6650 7206
gathered$	8978 2472 6650 10462 7206
gathering$	8978 2472 10340 6650 7206
gatherred$	8978 7206
gatherring$	8978 7206
gathers$	8978 2472 6650 7206
gaudy$	3313
gaunt$	3766
gave	2479
gave$	226 227 228 229 230 231 232 362 1129 1130 1131 1617 1618 2179 2198 2314 2315 2316 2317 2318 6317 6922 3606
gbh	6915 3721
gbh$	10637 7683
gcse$	7600 3647 7610 3649 3654
gcses	6830
gcses$	10552 7600 7610
gdpr$	10047
gear$	9425 9426 9427 9428 9429 7275 7285
genera	3418
general$	1806
generator$	2753 7491
generators$	2753 7491
gentleman$	9133 9134 9135
gentlemen$	1491
gents$	1491
get	6504 2690
get$	47 48 56 58 59 60 61 62 7763 4042 116 117 118 119 120 4210 7985 8016 8017 8020 4301 8207 562 565 8291 8292 650 651 4672 8395 4714 8460 8556 8558 8566 8568 891 945 946 948 949 950 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 5096 5121 5122 1203 1227 1228 1229 1230 1231 1232 5228 5230 9018 1401 1405 5367 1406 1407 1408 1409 1412 1413 1414 1415 9228 9229 1559 1563 1664 9519 9520 5861 9605 5884 5892 9634 9635 9636 2339 6367 2423 2424 2726 10431 6723 2834 2986 3008 3009 6972 3070 3072 3076 3140 3142 3152 7300
gets	3581
gets$	47 48 56 58 59 60 61 62 116 117 118 119 120 563 650 651 8389 891 945 946 950 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 5146 1203 1227 1228 1229 1230 1231 1232 9018 1401 1405 5367 1406 1407 1408 1409 1412 1413 1414 1415 1560 1564 1664 5921 2339 2423 2424 2726 10431 2834 2839 2844 2846 2876 2986 3009 6972 3070 3072 3076 3140 3142 3152 3550 3633 3635
getting$	47 48 56 58 59 60 61 62 116 117 118 119 120 4321 8207 4863 945 946 948 949 950 5083 5153 5154 1562 9634 9635 9636 5916 9660 2339 2423 2424 2726 2834 3009 7300
gift$	7923 7924 4212 4213 4214 4215 4216 4218 4219 8170 8171 8172 8173 8174 8175 8176 8177 8182 8185 8235 8628
gifts$	7923 7924 4212 4213 4214 4215 4216 4218 4219 8170 8171 8172 8173 8174 8175 8176 8177 8182 8185 8235 8587 8588 8615 8628 8644
gilet$	9425 9426 9427 7266 7275
gilets$	9425 9426 9427 7266 7275
ginger$	5659 3267 3290 3766
girl	10286 6625 2681 10368 10369 10395 10403 6699 10469 6884 6918 7482
girl$	273 333 707 986 1144 8880 8904 8905 8906 8907 8908 8909 8920 1246 9052 1719 1767 1768 5822 5893 5894 6455 10640 3038 7024 3073 7101 3148 7233 7256
girlfr	10574
girlfriend$	8190 511 8226 8227 544 545 10558 10580 10593 10618 6963 6964
girlfriends$	8190 511 8226 8227 544 545 6963 6964
girls	6439 6447 10211 10213 6492 2533 2534 6516 2577 10409 2749 10472
girls$	7761 273 7982 333 8068 4347 4349 4351 4541 4545 4546 4554 4572 707 729 4729 4847 8635 8645 8646 8647 8648 4940 979 980 981 986 8677 8710 8711 8712 8713 8714 8715 8716 8717 8718 8719 8720 8721 8724 8725 8726 8773 1143 1144 8880 8883 8904 8905 8906 8907 8908 8909 8920 1246 8935 9052 1417 5441 5442 5443 5444 9195 9376 1719 1767 1768 9552 9553 9554 9555 9556 5841 5842 5843 5858 5867 5873 9606 5885 9616 5934 9708 9874 6186 6187 6188 6189 6190 6191 6247 9984 10002 10010 10011 10012 10013 10014 10015 10016 10017 10238 6539 2669 6711 2782 6940 7024 7082 7101 3148 7233 7347 7355
give	2479
give$	7899 226 227 228 229 230 231 232 7957 362 1129 1130 1131 1334 5569 1617 1618 9493 9499 9513 6056 2179 2314 2315 2316 2317 2318 6453 7292
gived$	1129 1130 1131
given	6719 6722 2950
given$	7865 1617 1618 1881 9864 9865 9866 9867 2198 2314 2315 2316 2317 2318 10224 2835 2839 2846
gives$	226 227 228 229 230 231 232 362 1129 1130 1131 1617 1618 2179 2198 2314 2315 2316 2317 2318 6623 6700
giving$	226 227 228 229 230 231 232 362 1129 1130 1131 1617 1618 2179 2314 2315 2316 2317 2318 6623
glad$	233 234 239 373 374
glamour$	8587 8588 8609 8615
glasses$	7270
glean$	2472
gleaned$	2472
gleaning$	2472
gleans$	2472
gloves$	7270
glued$	2016
go$	4043 7766 4045 4046 7777 4088 7839 7859 7892 290 4268 4269 4270 4271 7994 8014 8016 8017 8018 4329 4331 4332 400 401 402 403 404 405 432 435 438 439 4404 4407 4415 457 458 8207 552 553 554 558 8250 8251 8252 8253 8254 4557 8295 8296 8297 4674 8405 8510 8556 8558 8566 8568 905 929 948 949 1099 1266 1267 1268 1750 1759 9463 9493 9499 9513 9519 9520 1853 9660 6124 6388 2709 6725 2981 3008 3009 6972 7292 3672
goad$	965 966 3035
goadded$	965 966 3035
goadding$	965 966 3035
goaded$	965 966 3035
goading$	965 966 3035
goads$	965 966 3035
goal	2745
goal$	2645 10440
gobby$	3751
goes	10431
goes$	7892 290 400 401 402 403 436 438 439 4415 457 458 552 553 554 559 8387 905 929 948 949 1099 1266 1267 1268 1750 1759 1876 9660 10196 6725 2815 2910 2945 2981 3008 3009 6972 3581 3672
going$	7860 7882 7883 7884 290 8042 4323 400 401 402 403 431 438 439 4403 4406 4413 4414 4415 457 458 515 8207 552 553 554 560 8250 8251 8252 8253 8254 8278 8295 8296 8297 929 948 949 4930 1099 1266 1267 1268 5352 5354 5355 1503 1750 1759 9492 5791 1830 1831 1832 1833 5796 1839 1840 1841 9600 9660 2541 2709 2945 2981 3008 3009 3612 3672
goings$	6708
gold$	3279 7270
gone$	4308 4309 4317 400 401 402 403 404 405 438 439 4415 552 553 554 8255 8256 4542 8270 8271 8272 8283 4708 929 1099 9872 9873 6725 6816 2936 2981 3008 3009 6972 3612
good$	4058 4091 428 4961 8763 5296 5396 1519 1527 1530 5914 6219 6396 2711 3255
goods$	6670 7501
goodwill$	5087
goose$	7276
gorgeous$	3766
gormless$	7234 3751
got	10495 2950
got$	47 48 56 58 59 60 61 62 116 117 118 119 120 561 564 8255 8270 8271 8272 8284 658 659 8389 945 946 950 1271 1561 1689 1702 1703 1704 1705 1753 5890 9764 9765 9766 9767 2339 2423 2424 2726 2876 3008 3009 6972 3182 3291 3302 3547 3585 3633 3635 3636 3692
gown$	9417
gowns$	9417 9441
gp	6764 2817
gp$	10486 6779
gps	2950
gps$	6912
grade$	7609 7611 3785
graded$	1202 1205 10217 3419 3785
grades	10551 6830
grades$	10552 7609 7611
graffiti$	10443
gran	10562 6851 10575 6854 2896 10585 10586 2922 2934 6898
gran$	10573 2931
grandad$	2931
grandf	10562 6851 10575
grandfather$	10573
grandm	10562 6851 10575
grandmother$	10559 10573
grandp	10562
grante	3700
grasp$	8510 4801 4802 4803 4804 4805 4806 4807 4808 4809 4810 4811 4812
grass$	10056
gravitate$	912 913 914 915 916 917 918 919 920 921 922 923 924
gravitated$	912 913 914 915 916 917 918 919 920 921 922 923 924
gravitates$	912 913 914 915 916 917 918 919 920 921 922 923 924
gravitating$	912 913 914 915 916 917 918 919 920 921 922 923 924
greasy$	1685 9385 3267 3274 3290
great$	5088
greater$	1402
greatly$	10280
greed$	7968 7969 7970 7971 7972 7973 8351 4668 4669 4688 8587 8588
greedy$	3751
green$	9157 9158 9159 9375 7182 3268 3290
greet$	2467
greeted$	2467
greeting$	2467
greets$	2467
greetted$	2467
greetting$	2467
grew$	1369 1370 1684 3273
grey$	9375 9385 1746 3290 7270 3313 7432
grip$	10023 10102 10103 10104 10105 2706 7364
grips$	2706
groomed$	7728 7731 8233 8523 8524 8525 8526 8527 8528 8529 8530 8531 8532 8533 8534 7223
groomer$	8122 8214 8219 8224 8459 8686 1006 1087 7030 7033 7034
groomers$	8122 8219 8224 8459 8686 1006 1087 7030 7033 7034
grooming$	7721 7722 7723 7738 7975 8347 8348 7004
gross$	3351
grounds$	2611 2918
group	10157 6439 10190 10207 10209 10211 10213 6492 10215 2533 2534 6501 6516 2577 10269 2588 10273 10286 10290 6586 10308 6589 6590 6625 2681 10368 10369 6668 10390 10395 10403 6699 2749 10469 10472 7388 3458 3460 7442 7443 7457 7463 7482
group$	7761 7787 7788 273 7982 7984 333 8068 4347 4349 4351 4541 4545 4546 4554 4572 4619 707 729 4729 8560 4847 4940 979 980 981 986 8679 8681 8702 8705 4986 4987 1065 1142 1143 1144 8880 8883 8904 8905 8906 8907 8908 8909 8920 1246 8935 5220 5221 1293 9062 9167 9168 9169 9170 9171 9175 1511 1512 1633 1634 9376 1719 1767 1768 9552 9553 9554 9555 9556 9559 5841 5842 5843 5846 5847 5858 5867 5873 9606 5885 9616 5934 9708 6186 6187 6188 6189 6190 6191 9927 6241 6243 10001 10010 10011 10012 10013 10014 10015 10016 10017 10094 10095 6378 6472 2511 10223 2546 10238 6539 10267 6550 10303 6583 10311 10323 10338 2669 10357 6636 10370 10371 6663 10405 10412 10427 6711 2768 6738 2782 6752 10477 6757 7024 7077 7082 7101 3148 7154 7347 7355 3441 3460 7425 3526
groups$	7788 8679 8681 1144 8880 8883 8904 8905 8906 8907 8908 8909 8920 10267 10371 7082 7101 7425
grow	2662
grow$	1369 1370 1684 3273
growing$	1369 1370 1684 3273
grown$	506 8196 944 8980 9027 1354 5318 5325 5326 5327 5328 1369 1370 5339 5345 5346 5347 9071 9072 9073 9078 9079 9080 9081 9087 5368 5370 5371 5372 5373 5374 5378 5380 9103 5389 9117 9118 1435 1452 9138 1458 1459 5423 9146 9147 5429 5430 1479 5502 5505 5567 1619 1620 1621 1622 1639 5607 1684 7171 7173 3236 3273
grownups$	9046
grows$	1369 1370 1684 3273
grubby$	9402 9403 3306 3313 3766
guarantee$	1915 5877 1916 5878 1917 5879 1918 5880 1919 1920
guaranteed$	1836 1837 1838 3332
guard	2499 6497 6712 2754
guard$	4197 8165 2475 10160 6461 2529 10219 2653 10434 2755 2760 2761 10447 2780
guardi	7626
guardian$	9312 9313 9314 9315
guardians$	9312 9313 9314 9315
guards$	4197 8165 2475 10160 6461 2529 10219 2653 2684 10434 2755 2760 2761 10447 2780
gucci$	7270
guessed$	8446 8447 4726 4727
guidance$	8550 8551 8552 8553 8554 9261 9278 9750 9751 9752 9753 9754 9755 6998
guilt	10233 6526
guilt$	10076 10248 3395 7361
guilty	3713
guilty$	673 674 6574 3713 7675
gullible$	760 9157 9158 9159 3021 7182 3751
gum$	3616
gun	10638
gun$	4841 4842
habit	7555
habit$	7748 2166 6931 6932
habits$	7748 9528 6931 6932
habitual$	454 455 6659 2983 3065 3077 3452
habitually$	453
had	2797 2824 2832 2833 3581
had$	183 184 247 477 480 4533 4534 4535 4538 4539 579 580 581 582 583 584 585 598 599 600 601 602 646 694 696 1163 1271 1428 9334 9337 1689 1702 1703 1704 1705 1753 9673 9674 2005 2051 2052 2053 2054 2056 2057 2058 2059 6039 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2122 2130 6118 6119 6120 6132 6134 6195 9918 2449 2450 6684 2809 2818 6786 6794 6795 2839 2840 2842 2846 3182 7206 3291 3302 3354 7410 3547 3550 3608 3630 3688
hair$	9368 9370 9371 9372 9437 9457 7239 3280 7252 3292
haircut$	9370 9371 9372 9437 7252 3292
haircuts$	9370 9371 9372 9437 7252 3292
haired$	7220 7229
hairstyle$	9370 9371 9372 9437 7252 3292
hairstyles$	9370 9371 9372 9437 7252 3292
hairy$	3766
half$	686 5724 2598 2732 6721 3363
halfway$	7286
hall	6897
hall$	10619
halluc	3841
hallwa	6897
hallway$	10619
halved$	7489
ham$	3373
hand	2676
hand$	230 231 232 5290 5291 5292 1331 5543 9266 9267 9268 9374
handded$	230 231 232
handding$	230 231 232
handed	6719 6722
handed$	230 231 232 10022 7328 7329 7467
handful$	1067 5029 1068 5030 1069 5031 1070 5032 8915 7038
handing$	230 231 232 7404
handl	7382
handle	2721
handle$	8840 5271 5283 1347 5310 5311 1350 9188 5475 5476 5477 5480 5481 5483 5484 5487 1543 9228 9229 1565 5528 5529 5530 2467 2706 3223
handled$	1543 2467 3223
handles$	1543 2467 3223
handli	10252
handling$	5475 5476 5477 5480 5481 5483 5484 5487 1543 2165 2381 2382 2383 2384 2467 6915 3223 7343 3833
hands$	230 231 232 5290 5291 5292 1331 9374 9919 10041
handse	6630
handset$	2514 10199 10352 3431
handsets$	2514 10199 10352
handsome$	3766
hang	10431
hang$	7985 8014 8016 8017 8018 8047 8250 8251 8252 8253 8254 8295 8296 8297 935 948 949 8978 1755 1756 1757 1759 7206 3549
hanged$	948 949 8978 7206 3549
hanger$	3082
hangers$	3082 3083
hangged$	948 949 8978 7206
hangging$	948 949 8978 7206
hanging$	7860 8042 8250 8251 8252 8253 8254 8295 8296 8297 935 948 949 8978 7206 7286 3549
hangs$	935 948 949 8978 1755 1756 1757 1759 7206
haphazard$	10065 10066 10067 10068
happen$	7861 7862 7863 8755
happened$	4551 4552 8287 8288 682 4649 8387 8495 8496 8497 8498 8499 9835 9836 9837
happening$	8495 8496 8497 8498 8499
happens$	680 8387 8495 8496 8497 8498 8499
happily$	5520 5521 5522 5523 5524 5525 5526
happy$	233 234 239 4202 343 344 345 373 374 549 550
harass$	951 952 953 3034
harassed$	951 952 953 3034
harasses$	951 952 953 3034
harassing$	951 952 953 3034
hard	2703 2733
hard$	4797 8617 1088 1089 1156 1157 1158 1159 1160 1161 5192 8972 1333 6665 2728 10471 3233 3269
hardcore$	3115 3751
harden	7448 7492
hardened$	1619 1620 1621 1622 3065 7140 7194 3760
harder	2558
harder$	4659 1156 1157 1158 1159 1160 1161 9732 6520 2728
hardest$	1156 1157 1158 1159 1160 1161
hardier$	1619 1620 1621 1622
hardly$	66 4944 1492 1494 1495 1538 1539 1596 5558 1597 1598 5692 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2097 2098 2201 2256 2257 2258 2843 2854 3213 3214 3220 3229 3354 3604
harm$	7684 7685 7721 7722 7723 4152 4153 4154 4155 4156 4157 4158 4159 198 199 200 4582 4583 8347 8348 8357 8358 688 8464 8465 8523 8524 8525 8526 8527 8528 8529 8530 8531 8532 8533 8534 8546 8547 8548 8549 8810 6298 10064 6659 6878 10600 2948 10637 6975 3446 3450 3452 3473 7503 7532 3571
harmed$	7532 3571
harmer$	7051
harmers$	7051
harmful$	4058 8081 995 996 997 2970 3063 3452
harming$	7532 3571
harms$	7684 7685 7532 3571
harsh$	10021
has	2797 10495 2812 3581
has$	3968 3970 477 646 4686 819 1163 1271 1428 9334 9337 1689 1702 1703 1704 1705 1753 1845 5949 9673 9674 2005 6039 6043 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2097 2098 2121 2129 2164 6132 6134 6524 2590 6684 2809 6774 2839 2840 2842 2844 2846 2950 3182 7206 3291 3302 3354 3547 3550 3608 3630
hat$	7270
hats$	5729 5730 1769 1770 7270
haunts$	9528
have$	3969 3971 4201 4282 4314 4318 477 480 4565 646 693 4681 4687 4704 4709 4720 4721 4724 4725 818 8664 1163 1271 8978 1428 1429 1689 1702 1703 1704 1705 1753 5786 5795 9519 1845 5871 5949 9673 9674 2005 9715 9716 9717 9718 5997 9723 9724 9725 6006 6012 6039 6057 2123 2164 9870 9871 6393 6394 2590 6684 3182 7206 3291 3302 7315 7410 7459 7477 3608 3630
having	2833 3581
having$	477 480 4932 1689 1753 2818 6795 2840 3291 3550
havoc$	7072 7073 7074 7080
hawk$	485 2996
hawked$	485 2996
hawking$	485 2996
hawkked$	485 2996
hawkking$	485 2996
hawks$	485 2996
hazel$	9375 3268
he$	4074 4080 4484 4541 4545 4546 4571 729 8449 978 4940 979 8663 980 981 5084 1143 8984 9552 9553 9554 9555 9556 5841 5842 5843 5845 6013 9739 3633
head$	8303 8305 8563 8564 5294 1453 1454 1455 1456 1457 5684 5708 5709 5710 1749 10045 2362 10310 7250 3408 3908
headed$	406 7115 7219 7327
heading$	406 2833
heads$	8303 8305 8563 8564 5294 2268 10045 2362 7168 7184 7248 7249
headscarf$	7270
headscarves$	7270
health	6791 6809 10574
health$	4856 4857 4858 4859 4860 6021 6764 10493 10494 6773 10500 6781 10513 3576 7539
healthcare$	6810
healthier$	4058
healthy$	4091
hear	6678
hear$	8674 3566
heard$	1307 2149 2150 2917 3568
hearin	10514
hearing$	2917 3567 3572 3610 7667
hearings$	7667
hears$	3566
heart$	6759 10493 3575
hearted$	7325
heartless$	9849 3751 3776
heatin	2905
heating$	6867
heavier$	3246
heaviest$	1692 3294
heavil	6763
heavily$	1671 10485 10506 3248
heavy	2703
heavy$	5623 6300 6665 3246 3249 3299 3367
heavyset$	3765
heed$	4027 4028 4029 4030 4031 7957 8510 4828 4829 4830 4831 4832 9795 9882 9883 9884 9885 9886 9887 9888
heeded$	8255 8263
heedless$	73 74
heel$	10421
heels$	9443 9444 9445 10043 7270
height$	9342 9343 9344 7208
held	7379
held$	1339 9324 9864 9865 9866 9867 2397 10176 2517 6553 10375 2789
helicopter$	3512
hell$	8640 8659
help	2496 2612 2678 2740
help$	4012 138 145 146 7957 8069 8400 4764 8517 8518 8519 8840 8854 5282 9261 9269 9270 9271 9272 9273 9274 9275 9276 9278 9283 9284 9285 9286 9287 9480 1802 1803 1804 1805 9493 9499 9513 9561 9582 9613 9634 9635 9636 9642 2173 2174 2175 9907 9916 2381 2382 2383 2384 10088 2587 2596 2616 2645 2765 2775 10542 6985 6986 7064 7289 7292 7300
helped$	145 146 8490 8491 8492 8493 8494 8855 9498 9504 9509 9512 9518 9594 9611 9620 9621 9622 9623 9624 10172 2587 2596 2616
helpful$	10172
helping$	145 146 4765 9634 9635 9636 5915 2587 2596 2616 7300
helpless$	5473
helpped$	145 146
helpping$	145 146
helps	2612
helps$	145 146 2587 2596 2616 2645 2765 7301
hepatitis$	3898
her	6447 6472 2546 10402 2830 6799 2853 6834 2875 6839 10592 2930 10617 10644 2963 7596 3700
her$	7687 7688 18 7713 4035 4037 7760 78 79 82 86 4050 4052 93 4103 258 265 266 267 269 4234 273 4246 4247 4248 4249 4250 4251 333 4310 8050 4344 4371 4447 4492 4497 4568 4593 4619 667 668 4636 4662 8387 704 706 707 723 726 8414 8420 4737 8462 4743 8541 8545 4824 8560 986 4979 8751 8787 5099 1246 5220 5221 8988 1313 5315 5317 9189 9277 5628 5629 5630 5655 1701 1718 1719 1739 5716 1767 1768 9637 5978 6238 10011 10012 10013 10014 10015 10016 6319 6321 6323 6330 10059 10127 6508 2802 6768 6769 6780 6783 10510 6792 6801 2841 6815 2868 10556 6837 2889 2890 6853 2892 10583 6863 6869 6875 10608 6892 6914 6920 6925 2999 3015 3148 3310 3311 7347 7515 3577 3579 3619 3622 3678 3679 7647 3695 3703
heritage$	5669 5670 5671 5674
heroin	10638 6923
heroin$	10210 6784 10518 10645 6941
hers$	8382
herself$	3962 3964 7687 7688 4002 4003 42 4005 4006 4007 4008 4009 4010 49 7734 7735 4014 4015 7962 4311 4312 4313 8070 4418 8301 8302 8304 4601 4602 4603 4604 4605 4606 4607 4608 4610 4611 8336 8337 8350 4637 4638 4639 4640 8363 8364 8365 8366 8367 8368 8369 8370 8371 8372 4655 4656 4657 4658 8381 8386 4741 4745 784 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 4760 4761 8484 8485 8486 8487 8488 8489 8491 8492 8493 8494 5029 5030 5031 5032 8765 1265 9005 9006 9007 9008 9009 9010 9011 9191 9192 9193 9194 9197 9198 9199 9200 9201 9202 9203 9204 9205 9206 9207 9208 9209 9210 5490 9213 9214 5493 9221 6355 6760 6838 6927 6957 6958 7185 7186 7511 7533
herselves$	6760 7511 7533
hid$	1758 2363
hidden$	1758 10176 7287
hide	6504 2563
hide$	7899 4305 4306 4307 1758 2363
hided$	2363
hides	2563
hides$	1758 2363
hiding	2563
hiding$	1758 2363
hierar	10373 7430 7434 7436 7442
hierarchy$	10265 10266 3800
high$	55 1195 1196 5164 5165 5166 5167 5168 5169 5170 5171 5172 5173 5174 5175 5176 5177 5178 5179 5180 5181 9660 6192 3366 3541
higher$	1195 1196 6676 3605
highest$	1195 1196
highlights$	7253
highly$	2703 3227
hijab$	7270
hijabs$	7270
him	6447 10402 6799 10592 10617 10644 7596
him$	7687 7688 7713 7760 4179 4186 4187 4188 4191 8124 8127 8208 8220 4619 8429 8560 5220 5221 9189 9277 9637 6238 10011 10012 10013 10014 10015 10016 7347 7515 7647
himself$	3962 3964 7687 7688 4002 4003 42 4005 4006 4007 4008 4009 4010 49 7734 7735 4014 4015 7962 4311 4312 4313 8070 4418 8301 8302 8304 4601 4602 4603 4604 4605 4606 4607 4608 4610 4611 8336 8337 8350 4637 4638 4639 4640 8363 8364 8365 8366 8367 8368 8369 8370 8371 8372 4655 4656 4657 4658 8381 8386 4741 4745 784 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 4760 4761 8484 8485 8486 8487 8488 8489 8491 8492 8493 8494 5029 5030 5031 5032 8765 1265 9005 9006 9007 9008 9009 9010 9011 9191 9192 9193 9194 9197 9198 9199 9200 9201 9202 9203 9204 9205 9206 9207 9208 9209 9210 5490 9213 9214 5493 9221 6355 6760 6838 6927 6957 6958 7185 7186 7511 7533
himselves$	6760 7511 7533
his	6472 2546 2830 2853 6834 2875 6839 2930 2963 3700
his$	18 4035 4037 78 79 82 86 4050 4052 93 4103 258 265 266 267 269 4234 273 4246 4247 4248 4249 4250 4251 333 4310 8050 4344 4371 4447 8191 4497 4568 4593 667 668 4636 8382 4662 8387 704 706 707 723 726 8414 8420 4737 8462 4743 8541 8545 4824 986 8751 8787 5099 1246 8988 1313 5315 5317 5628 5629 5630 5655 1701 1718 1719 1739 5716 1767 1768 5978 6319 6321 6323 6330 10059 10127 6508 2802 6768 6769 6783 10510 6792 6801 2841 6815 2868 10556 6837 2889 2890 6853 2892 10583 6863 6869 6875 10608 6892 6914 6920 6925 2999 3015 3148 3310 3311 3577 3579 3619 3622 3677 3678 3695 3703
hisself$	3962 3964 4002 4003 42 4005 4006 4007 4008 4009 4010 49 7734 7735 4014 4015 7962 4311 4312 4313 8070 4418 8301 8302 8304 4601 4602 4603 4604 4605 4606 4607 4608 4610 4611 8336 8337 8350 4637 4638 4639 4640 8363 8364 8365 8366 8367 8368 8369 8370 8371 8372 4655 4656 4657 4658 8381 8386 4741 4745 784 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 4760 4761 8484 8485 8486 8487 8488 8489 8491 8492 8493 8494 8765 9005 9006 9007 9008 9009 9010 9011 9191 9192 9193 9194 9197 9198 9199 9200 9201 9202 9203 9204 9205 9206 9207 9208 9209 9210 5490 9213 9214 5493 9221 6355 6927 6957 6958 7185 7186
histor	2481
historic$	6443
history$	2166 2915 2918 7028 7538 7642 7674
hit	2898 10601 10606
hit$	2454 6860
hiv$	3897
hold	2563 2707
hold$	7762 4305 4306 4307 8843 5297 5298 5299 5300 1339 5313 5314 2397 6446 6524 6728 2790
holder$	7505
holders$	7505
holdin	6510 10239 2563 10380 6916
holding$	1339 9265 10232
holds	2563 10380
holds$	1339 2397 6524 6728 10465
holmes$	10201
home	6851 10578 10582
home$	7809 7810 8039 8094 8095 8264 8265 8396 8397 8430 5100 5197 8924 1265 5243 9156 2453 10200 10214 2725 6731 10561 10568 10572 10573 10583 10589 10590 10597 10600 10604 2923 10613 10633 7103 3408 3644 7607 7620 7622 7631 3676 7639 7641 7648
homele	10606
homeless$	3945
homelessness$	3945
homes$	8094 8095 8924 10200 2725 6731 10595 7103 7650
honest$	4700 8423 9498 9504 9509 9518 9594
hood$	1740 9442 5729 5730 1769 1770 7270 3312 7432
hooded$	3243 3313 7432 3766
hoodie$	9425 9426 9427 9437 7270 7272 7275 3771
hoodies$	8977 5256 5680 5681 9425 9426 9427 9428 9429 9434 9435 9436 9437 9439 9447 7270 7272 7275 3771
hoodlum$	3735
hoodlums$	3735
hoodrat$	3735
hoodrats$	3735
hoodrich$	3770
hoods$	8977 5256 1740 9434 9435 9436 9439 9442 9443 9444 9445 9447 5729 5730 1769 1770 7270 7272 3312 7432
hoody$	9425 9426 9427 7275
hooligan$	3735
hooliganism$	3735
hooligans$	8768 8769 8770 3735
hoot$	9863
hoots$	9863
hop$	945 946
hope$	5833 5928 1967 2162 2163 10358 7302
hoped$	2162 2163
hopeless$	5015 1877 1878 3092 3139 3143 3751 3776
hopelessly$	3776
hoper$	8735 8747 8748 8749 7039 7055
hopers$	8735 8747 8748 8749 7039 7055
hopes$	2162 2163 10358
hoping$	2162 2163 10358
hopings$	10358
hopped$	945 946
hops$	945 946
horde$	993 994
horrendous$	8868 8869 8870 8871 8872 8873 8874 8875 8876
horrible$	8868 8869 8870 8871 8872 8873 8874 8875 8876
hospit	6778 2817 10606 6893 2948
hospital$	10499 10500 6779 10512 10615 6910 3408 3619
hospitalised$	3890
hospitalized$	3890
hostel	6849
hostel$	10571
hostile$	1170 1171 1172 1173 1174 8877 8878 2619 3145 3749 3777
hostility$	8933 8934 1251 1252 10151 10152 10153 10154 10155 7110
hot	6620 6655 3533
hot$	2905 3153
hotel$	8114 8115 8116 8117 4396 4397 4398 4399 8822 8823
hothead$	7038
hotheads$	7038
hotspot$	10342 10377 3518 7495
hotspots$	10342 10377 7495
hour$	2870
hours$	8764 8829 10542 2859 2870 10643 7366
house	6851 10578
house$	8114 8115 8116 8117 4396 4397 4398 4399 5100 9131 9156 9162 9167 9168 9169 9170 9171 10200 6731 6741 10573 10583 10589 10597 2923 7620
househ	6851
household$	9131 9156 9162 10573 7103
households$	7103
housemates$	5392 5393 5394
houses$	10200 6731 10595
housin	10574
housing$	6021 2725 7628
how$	8410 8420 8982 5478 5479 1525 6981
hub$	10163 10338 10357 6636 6663 10405 10427 6738 7471
huge$	4025
hulking$	3766
hung$	8282 935 948 949 1755 1756 1757 7286
hungry$	7141 7634
hunt$	905 4867 906 907 908 909 910 911 9662
hunted$	905 4867 906 907 908 909 910 911
hunting$	905 4867 906 907 908 909 910 911
hunts$	905 4867 906 907 908 909 910 911
huntted$	905 4867 906 907 908 909 910 911
huntting$	905 4867 906 907 908 909 910 911
hurt	2898 10601
hurt$	7728 7731 4152 4153 4154 4155 4156 4157 4158 4159 198 199 200 8317 8339 9521 6860 3571
hurted$	3571
hurting$	7742 7743 7744 7745 7746 3571
hurts$	3571
husband$	10558 10580 10593 10618
hygien	6791 10514
hygiene$	10513
hyper$	2992 3751
hypersexual$	3729
hypersexualised$	3729
hypocritical$	3776
hysterical$	3751
i$	2395
ic	3470
ic$	1653 3245
ic0$	3763
ic1$	3763
ic2$	3763
ic3$	3763
ic4$	3763
ic5$	3763
ic6$	3763
ic7$	3763
ic8$	3763
ic9$	3763
idea$	7911 6212
ideas$	7910
identi	2486 10181 10204 2543 2546 2548 2603 10300 2661 2736 7430 3528
identical$	5706 3313
identically$	1670 3270 7269 7271
identified$	1003 1033 1216 2519 6508 2941 3447 7410 3452 7432
identifies$	10216 2632 2714
identify$	7957 10206 10216 2632 2696 2714
identifying$	2632 2714
identity$	2493
idiots$	7332
idle$	7133 3751
idly$	6200 7320
idolise$	531 532 533 534 535
idolised$	531 532 533 534 535
idolises$	531 532 533 534 535
idolising$	531 532 533 534 535
iep$	3933
ieps$	3933
ies$	9130
if$	7976 8021 566 567 568 569 570 571 572 573 574 575 576 577 578 8273 8274 8277 8280 8281 609 610 611 612 613 614 5085 5086 5604 5605 5606 2055 2233 2234
ignorance$	3776
ignorant$	3751 3776
ignore$	7885 7985 8014 8016 8017 8018 957 958 9660 2373 2374 10086 3036 3328 3393 3394 7363
ignored$	7885 957 958 9481 9660 2373 2374 10090 10091 10092 10093 3036 3328 3382 7350 3393 3394 7363
ignores$	7885 957 958 9660 2373 2374 3036 3328 3393 3394 7363
ignoring$	7885 957 958 9660 9850 9851 2373 2374 3036 3328 3393 3394 7363
ill	10606 6893
ill$	99 100 1720 1742 10615 3168 3170
illegal$	8081
illnes	6759 6764 10574 10576
illness$	10481 10486 7570
image$	8151 8159 4460 4461 500 501 689 9301 6395 10159 6438 2477 6619 2750 2763 10464
images	2675 6637 6638
images$	8151 8159 4454 493 8178 4460 4461 500 501 9301 10159 6438 2477 10182 10183 10332 6619 2673 2750 10444 2763 10464
immaculately$	1670 3270
immature$	3751
immaturity$	7968 7969 7970 7971 7972 7973 4668 4669 4685 724 725 4688
immensely$	10280
immigration$	10574 3673
imminent$	10307
immuni	3909
impact$	9578 9579
impair	6759
impaired$	7792 7793 7794 7795 7572
impairment$	10481 7534 7570
impetigo$	3921
implausible$	8670 8671 8672
implicated$	390 391 392 393 2941
important$	2645
impos	2609
imposed$	6706
imposing$	3246 3766
imposs	2558
impossible$	4797 8659 1156 1157 1158 1159 1160 1161 1877 1878 6520 3338
impressed$	6991
impression$	7911
impressionable$	3751
impris	10574
improvement$	9650 5929
impulse$	4820 5238
impulsive$	7792 7793 7794 7795 3751
impulsivity$	4688
in	6835 2880 3581
in$	150 4138 182 7899 4324 4352 4356 4359 4369 4373 4374 4375 494 4465 4466 4467 4469 4523 4524 4525 8517 4912 4921 4953 4968 4983 8706 8707 1024 8784 8796 5116 5213 5222 5261 9145 5453 1573 1649 9334 9337 5634 5652 5656 5657 1715 1744 1745 9433 5712 5717 5721 5725 1764 1765 1766 9626 9633 5948 5983 9803 9848 6324 10111 6479 10232 10235 10248 2629 6672 6696 6704 6729 6755 6756 6788 6790 6816 6823 6839 6841 6842 6873 6907 2949 6942 3026 3190 7154 7254 3304 7269 7271 7299 7312 3410 7410 3583 7577 7621 7625 7664
inability$	4235 274 275 276 277 278 279
inaction$	4630 10122 7367 7369
inadequacy$	3776
inadequate$	3776
inadequately$	3776
inappropriate$	8081 4429 9402 9403 3032 3145 3313
inappropriately$	1670 3270 7269 7271
inattention$	7367
incapable$	136 3336 7308
incessantly$	3774
incest$	10598
inch$	5412
incident$	8414
incidents$	8414 10279 10443
inclin	6675
inclination$	5904 9627 9628 9629 9630 9631 9632
include$	7410
income	10574
income$	7642
incompetence$	3776
incompetent$	3776
incompetently$	3776
inconsistent$	8670 8671 8672 8863 8864 8865 8866 1183 3136
incorrect$	3306
increa	2662 3489
increase$	2742
indecent$	4429 4437
indefensible$	9939
indepe	7621
independent$	5426 5428 1619 1620 1621 1622 1638 1646 7189 3228 7203
index	7434
index$	6528 10381
indian$	1672 5640
indica	6444 7379
indifference$	9932 10122 10151 10152 10153 10154 10155 7367 7369 3776
indifferent$	7308 3776
indisputably$	3774
indivi	10290 2749 7457
individual$	1144 8880 8904 8905 8906 8907 8908 8909 8920 9334 9337 2545 10290 10355 2848 7082 7101 7155
individuals$	8619 8620 8621 8622 1144 8880 8904 8905 8906 8907 8908 8909 8920 9334 9337 2545 6594 6711 7082 7101 7155
indulge$	397 398 399
indulged$	397 398 399
indulges$	397 398 399
indulging$	397 398 399
ineffective$	3776
ineffectual$	3776
inept$	3776
ineptitude$	3776
inevitable$	1856 1857 1858 1859 1860 1861 1879
inevitably$	7309 3774
inexcusable$	6306 10029 3776 3777
inexcusably$	3776
inexplicably$	3778
infamous$	1090 1091 1092 1093 1094 1095 1096 1097 1290 3192 3753
infatuated$	524 525 526 527 528 529 530
infect	6759
infection$	10481 7570
inflexible$	10021
inflicted$	6979
influe	10273
influence$	8680 7025
influenced$	7728
influences$	8680 7025
influential$	10432
inform	2612 2678 2734 7379 3489
inform$	2473 10169 2494 2495 2587 6696
informant$	3786
informants$	3786
information$	4702 9921 6236 2381 2382 2383 2384 6434 10168 10169 2487 10372
informed$	4056 95 4242 2587
informing$	2494 2495 2587 6696
informs$	2494 2495 2587 6696
inhale	6764
inhaler$	10486 3854
inhalers$	3854
ining$	6696
initiative$	3499
injection$	10523
injections$	10523
injunc	6640 6671
injunction$	10316 10362 10393 6681 10435 10458 10642 7468
injunctions$	10316 10362 10393 6681 10435 10458 7468
injuri	6764
injuries$	10486
injury	6759 6764
injury$	10481 10486
inner$	1656
innocent$	9125 9126 9127 9128 5450 5451 5452 5473 5586 5587 5588 5589 7176
innocents$	9120 9121 9122 9123 9124 9176 9177 9178 9179 9195 7175
inpatient$	3891
input$	4143 7866
inquiry$	10237
ins$	6696
insane$	7102
inside$	7899
insight$	8576 8577 5489 1528 1529 5492 6987
insist$	358 359 360 361
insisted$	358 359 360 361
insisting$	358 359 360 361
insists$	358 359 360 361
insistted$	358 359 360 361
insistting$	358 359 360 361
insolent$	3751
insomnia$	3901
inspec	6456 6457 6458 2497 2498 2532
inspector$	2475 10178 10179 10180 6459 6460 6494 10400 2764 7454
instagram$	459 4421 460 4422 461 4423 462 4424 463 4425 8148 8149 8150
instead$	10098 10100
instigator$	7416 3736
instigators$	7416 3736
institutional$	3351
instructed$	2490 2536 6716
instructions$	6998
insulin$	3856
integrated$	3467
intel$	3782
intell	10202 7430 7434
intelligence$	9921 10162 6441 10165 10185 6527 10347 6662 10418 3417 7380 3419 3509 3781 3808 3825
intended$	2645
intens	2703 3489
intensive$	6665 3690
intent	2745
intent$	10637 7676
intention$	5904 9627 9628 9629 9630 9631 9632
intentions$	5904 9627 9628 9629 9630 9631 9632
interc	6500 3837
intercepted$	10222
intercourse$	6950
interest$	4204 4205 9031 9032 9033 9034 9582 5904 9627 9628 9629 9630 9631 9632 9795 9882 9883 9884 9885 9886 9887 9888 6170 6171 6172 6173 6174 6372 10102 10103 10104 10105 2487 10229 2775 7364
interested$	5911 6081 9869 6337 6418
internally$	3633
internet$	459 4421 460 4422 461 4423 462 4424 463 4425 8148 8149 8150 3002
interr	6476
interrogated$	10198
interv	2543 2946
intervene$	9907 10085 10088 10294
intervened$	9917
intervention$	4143 7866 8854 9480 10631 7289 7670
interventions$	4143 7866 8854 9480 1802 1803 1804 1805 7289
interviewed$	2574 2942
intimate$	4429
intimidate$	951 952 953 3034
intimidated$	951 952 953 3034
intimidates$	951 952 953 3034
intimidating$	7742 7743 7744 7745 7746 951 952 953 8972 3034 3145 3269 3749
into	2880 3418
into$	7732 7764 7899 8043 4362 4363 4364 4366 4526 4527 8578 8579 8580 8581 8582 5114 2697 6661 6842 2949
introd	2707
invariably$	3774
invest	2604 10300 6737 10569 6906 3498 3815
investigate$	9907 10088
investigation$	10271 10296 10396 10459 10627 10628
investigations$	10271 10296 10396
invincible$	3760
invitation$	5759 1798 5761 1800 1801
invitations$	5759 1798 5761 1800 1801
invite$	7702 7703 37 242 243 629 630 3013 3018
invited$	7702 7703 37 242 243 629 630 3013 3018
invites$	7702 7703 37 242 243 629 630 3013 3018
inviting$	7702 7703 37 242 243 629 630 9634 9635 9636 3013 3018 7300
involv	10233 10253 7411
involved$	7728 7731 390 391 392 393 394 395 396 991 1154 9602 9604 10089 6510 10364 6644 2941 7008
involvement$	390 391 392 393 8384 991 6526 7008
involving$	10254
iq$	3912
irish$	1672 5640
irresponsible$	76 77 4058 720 2969 3020 3776
irresponsibly$	3722 3776
is	2583 6740 10495 3565
is$	4070 4076 271 272 423 4473 650 651 891 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 1163 1168 5141 5146 1203 1227 1228 1229 1230 1231 1232 1401 1405 5367 1406 1407 1408 1409 1412 1413 1414 1415 1440 9334 9337 1664 5698 1763 1789 5764 5836 5949 2029 2030 6116 6127 6217 2337 6343 2389 2390 10114 10137 6454 6495 6585 6592 6664 10413 6697 6718 2836 2878 6883 2952 2986 3011 3070 3072 3076 3125 3140 3142 3152 7206 7254 7255 3370 3397 7410 3515 3573 3578 3585 3596 3612 3633 3635 3636 7617 3670 3674 3692 3694 3695 3699
island$	7277
isolated$	293 294 295 296 4974 4975 4976 4977
isolation$	8700 9661 2861 7036
iss$	3690
issue$	8929 2474 6437 2476 2719 7008 7108 7538
issued$	2474 6437 2476 10161 2719 6722
issues$	8929 2474 6437 2476 6623 2719 7008 7108 7538
issuing$	2474 6437 2476 2719
it$	8200 8306 8307 8312 8414 1265 8982 5269 9256 9257 1842 9664 9681 6013 9739 6063 6064 2154 2155 9911 9920 6297 2344 2345 10070 10071 6385 6408 6978 7090 7356
its$	4338 8091 670 4635 4742 9737 6222 6233 6319 6321 6323 10047 10048 6328 6330 6331 10059 10079 6359 6397 6398 10127 2453 6416 6424 6425 6542 6551 6875 3352 7346 3398 3407
itself$	3962 3964 4002 4003 42 4005 4006 4007 4008 4009 4010 49 7734 7735 4014 4015 7962 4311 4312 4313 8070 4418 8301 8302 8304 4601 4602 4603 4604 4605 4606 4607 4608 4610 4611 8336 8337 8350 4637 4638 4639 4640 8363 8364 8365 8366 8367 8368 8369 8370 8371 8372 4655 4656 4657 4658 8381 8386 4741 4745 784 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 4760 4761 8484 8485 8486 8487 8488 8489 8491 8492 8493 8494 8765 9005 9006 9007 9008 9009 9010 9011 9191 9192 9193 9194 9197 9198 9199 9200 9201 9202 9203 9204 9205 9206 9207 9208 9209 9210 5490 9213 9214 5493 9221 9949 6355 6356 6927 6957 6958 7185 7186
jacket$	9399 9425 9426 9427 9437 7270 7275 7283
jackets$	9399 5680 5681 9425 9426 9427 9428 9429 9437 7270 7275 7283
jail	6893 6911
jail$	10557 10615 10633
jailed	10576
jailed$	6922
jamaican$	1672 5640
january$	8096
jealous$	3751
jeans$	5680 5681 9425 9426 9427 9443 9444 9445 1762 9450 7270 7275 3324
jeopardise$	10 2965 2966
jeopardised$	10 2965 2966
jeopardises$	10 2965 2966
jeopardising$	10 2965 2966
jeopardize$	10 2965 2966
jeopardized$	10 2965 2966
jeopardizes$	10 2965 2966
jeopardizing$	10 2965 2966
jeopardy$	7684 7685 7695 6687
jewellery$	9425 9426 9427 7270 7275
job	10574
job$	9705 9799 9800 9801 9802 9815 9816 9817 9818 9819 9820 9821 9822 9823 9824 9942 9946 9954 10396 7343
jobs$	9815 9816 9817 9818 9819 9820 9821 9822 9823 9824 10396
jobsworth$	3776
jobsworths$	3776
joggers$	9425 9426 9427 9428 9429 9443 9444 9445 1762 9447 7270 7275 3324
join$	7985 8014 9521
joint	3489
joint$	3461
joke$	8822 8823 7342
journe	10368
judge$	9188 5469 5470 5471 5472 5499 1565 5528 5529 5530 10085 2727 2960
judged$	4061 1202 1217
judgement$	108 109 110 111 8445 7343
judges$	2727
judging$	5469 5470 5471 5472 1565 5528 5529 5530
judgment$	108 109 110 111 8445 7343
july$	8096
jump$	945 946
jumped$	945 946
jumper$	9425 9426 9427 7275
jumpers$	5680 5681 9425 9426 9427 7275
jumps$	945 946
june$	8096
junkie$	3742
junkies$	3742
just$	4082 4132 4136 556 4528 4532 622 8452 8453 8454 8455 1265 1843 1864 1865 1866 1867 1968 2188 2189
justice$	8974 8975 6026 10353 10354 10630 6909
justification$	7341
juvenile$	3065 3068 3077 3762
juveniles$	3762
keen$	233 234 239 343 344 345 373 374 6423 10358
keens$	10358
keep	6504 2690
keep$	52 7839 4160 7897 4240 4273 8014 8016 8017 4348 430 433 440 441 442 443 444 445 446 447 448 449 450 451 452 4556 691 692 8405 779 783 798 8510 8519 936 9188 5475 5476 5477 5480 5481 5483 5484 5487 9493 9499 9513 2069 2070 2071 2455 2473 2507 2982 7292
keeped$	7839
keeping$	7839 8042 430 433 440 441 442 443 444 445 446 447 448 449 450 451 452 779 783 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 799 5475 5476 5477 5480 5481 5483 5484 5487 9957 2507 2982
keepped$	7839
keepping$	7839
keeps$	7839 4161 7897 430 433 440 441 442 443 444 445 446 447 448 449 450 451 452 691 692 937 1693 2507 6524 2982
kept$	4162 7897 430 433 440 441 442 443 444 445 446 447 448 449 450 451 452 8255 8263 8293 8294 4576 615 616 691 692 9595 9596 9597 9598 2013 2069 2070 2071 9917 10176 2507 2758 2862 2982 7363
ketamine$	6784 10507 10518 3593
key$	6328 10310 10351 10432 3114 3447 3450 3452 3454
kg$	10515
kick$	4018 57 4021 9520 2372 3147
kicked$	2372 2898 2899 3147
kicking$	5057 2372 3147
kickked$	2372
kickking$	2372
kicks$	8059 2372 3147
kid$	1144 8880 8904 8905 8906 8907 8908 8909 8920 9052 7011 7024 7101
kids$	8635 8645 8646 8647 8648 8677 8683 1144 8880 8883 8904 8905 8906 8907 8908 8909 8920 8963 9052 1417 9114 9120 9121 9122 9123 9124 9176 9177 9178 9179 9195 6940 7011 7024 7101 7147 7175
kill$	3549
killed$	3549
killing$	3549
kills$	3549
kilo$	10515
kilos$	10515
kind$	8633 9258 9259 9260 9398
kingpin$	3741
kingpins$	3741
kinshi	2881
kinship$	6843
kiss$	7899
kissed$	4195 8205
kissing$	8235
kitche	6897
kitchen$	10619
kitted$	1721 1722 1723 3307
knew$	188 190 191 192 193 194 195 196 197 201 202 203 204 205 206 207 208 209 210 211 212 213 214 245 727 4690 4691 1300 1301 1309 1310 1311 1312 1424 9679 2149 2150
knife	10638
knife$	8029 8074 4841 4842 4894 4895 4896 2633 6659 10637
knives	10156 10166 10239 2708
knives$	8027 4894 4895 4896 2492 10226 10246 10247 6670
knock$	935 948 949 2618
knocked$	935 948 949 5762
knocking$	935 948 949
knockked$	935 948 949
knockking$	935 948 949
knocks$	935 948 949
know	2661 2736
know$	149 188 190 191 192 193 194 195 196 197 201 202 203 204 205 206 207 208 209 210 211 212 213 214 245 7941 4427 4679 4680 727 4690 4691 4696 4697 1300 1301 1302 1303 1309 1310 1311 1312 1337 1424 1516 9324 9679 9783 9784 6213 6214 6215 10181 2524 2576 2650 2672 2696 2702 2748
knowed$	1424
knowing$	4141 180 245 1353 1424 9307 7164
knowingly$	8230 8231 548 6970 6971 3010 3731
knowledge$	1344 1346 5489 1528 1529 5492
knowledgeable$	1353 9307
known	10195 2543 2546 2675 6637 6638
known$	188 214 4679 4680 8403 4696 4697 8446 8447 4726 4727 8604 8619 8620 8621 8622 1090 1091 1092 1093 1094 1095 1096 1097 1290 5253 5254 5999 2149 2150 10177 6508 10231 2555 2579 2583 2680 2692 2957 3032 3065 3069 3077 3193 3447 3450 3452 3514
knows$	188 190 191 192 193 194 195 196 197 201 202 203 204 205 206 207 208 209 210 211 212 213 214 245 727 4690 4691 1300 1301 1302 1303 1309 1310 1311 1312 1338 1349 1424 1517 9679 2702
knuckle$	9374
knuckles$	9374
kudos$	8583 8616
kurdish$	1672 5640
label$	7285
labels$	7270 7285
labour$	7089
lac$	3185 3186 3752
lack$	71 851 852 853 854 855 856 857 858 859 860 861 1162 1278 2418 6381 6382 6383 3025 3043 3088
lackadaisical$	3776
lacked$	851 852 853 854 855 856 857 858 859 860 861 3025 3043 3088 3136
lacking$	851 852 853 854 855 856 857 858 859 860 861 10065 10066 10067 10068 3025 3043 3088
lacks$	851 852 853 854 855 856 857 858 859 860 861 3025 3043 3088 3136 3184
lad$	1144 8880 8904 8905 8906 8907 8908 8909 8920 7024 7101 7233 7256
ladies$	1478 1491
lads	10211 6516 10286 6625 2681 10368 10369 10395 10403 6699 2749 10469 3458 7482
lads$	7761 7900 7925 7928 273 7982 333 8098 8123 4541 4545 4546 4554 4572 707 729 4729 4847 8593 8600 8626 4906 4940 979 980 981 986 8677 8773 1142 1143 1144 8880 8904 8905 8906 8907 8908 8909 8920 1246 8935 8993 8994 8995 8996 1417 5441 5442 5443 5444 9195 9376 1719 1767 1768 9460 9552 9553 9554 9555 9556 5841 5842 5843 5858 5867 5873 9606 5885 5934 9708 6260 10002 10238 2669 6711 2768 2782 7024 7082 7101 3148 7233
lady$	1447 9133 9134 9135
lamentable$	3776
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	6013 6018 6019 10075 10106 6411 3408
lands$	0 1
language$	6775
lank$	3290
lanky$	5659 3766
lap$	665
laped$	665
laping$	665
lapped$	665
lapping$	665
laps$	665
large$	5621 5623 3246 3766
largely$	2389 2390 3397
larger$	3246
lashes$	7247 7253 7260 7270
last$	8414 5933 2864
late$	1265 9660 9857 9858 9859 10021 10082 6361 10525
laugh$	4024 863
laughed$	863
laughhed$	863
laughhing$	863
laughing$	863
laughs$	863
law$	1067 1068 1069 1070 1078 1081 8789 3511
lawless$	3139 7102 3751
lax$	2272 2273 2274 2275 10021 10065 10066 10067 10068 6361 3381
lay$	4259 4260 4261 4262 3502
layabout$	3735
layabouts$	3735
lazily$	3776
laziness$	3776
lazy$	2272 2273 2274 2275 6361 3300 3381 3751 3776
lead	2612 7452
lead$	7696 7697 217 218 219 220 221 222 1007 1008 1009 1010 8796 1129 1130 1131 1464 1465 1466 1467 1468 9795 2612 3489
leader	7430
leader$	10260 10310 10351 7008 7020 7415
leaders$	10260 10266 10310 10351 7008 7020 7415
leadership$	9882 9883 9884 9885 9886 9887 9888 2381 2382 2383 2384 10102 10103 10104 10105 6552 7008 3351 7343 7364
leadin	10380
leading$	217 218 219 220 221 222 1007 1008 1009 1010 1464 1465 1466 1467 1468 6693 10432
leads	10380
leads$	217 218 219 220 221 222 8389 8390 8391 1007 1008 1009 1010 1129 1130 1131 1464 1465 1466 1467 1468 10465 3489
league$	6406
lean$	3246
learn	6452 2548 2661 6678
learn$	149 7957 730 4693 4694 4695 4696 4697 820 8510 8862 9493 9499 9513 9548 9549 9550 9551 9585 10085 10174 2650 2696 7292
learned$	730 4693 4694 4695 4696 4697 1521 9595 9596 9597 9598
learning$	137 6821 3572 3574 3626 3628
learns$	9585 9607 9608 9609 9610
learnt$	730 4693 4694 4695 4696 4697 1522 9595 9596 9597 9598
least$	6003 6162
leave	10431
leave$	0 1 3965 3991 7714 7715 7716 7717 7718 7719 7720 40 41 43 7777 7805 7931 7957 7985 8014 8016 8017 8018 4299 457 458 8392 8405 9493 9499 9513 9521 2224 2225 2226 2227 2228 2229 2230 2231 2232 2425 2426 7292 3403
leaved$	3991 7714 7715 7716 7717 7718 7719
leaver$	7623
leaves	2880
leaves$	0 1 3965 3991 7714 7715 7716 7717 7718 7719 40 41 43 457 458 8407 2224 2225 2226 2227 2228 2229 2230 2231 2232 2425 2426 6842 2949 3403
leavin	2880
leaving$	0 1 3991 7714 7715 7716 7717 7718 7719 40 41 43 457 458 2224 2225 2226 2227 2228 2229 2230 2231 2232 2425 2426 6842 3403 7404
led	7379
led$	7696 7697 7720 7728 217 218 219 220 221 222 8389 8390 8391 8407 8408 8409 1007 1008 1009 1010 1129 1130 1131 6618 7126
left	2880 10576 6859
left$	0 1 3965 7720 40 41 43 8036 8255 8263 4573 8407 4707 2224 2225 2226 2227 2228 2229 2230 2231 2232 2425 2426 6842 10581 2949 7350 7363 3403 7410
leg$	9374 10491
leggings$	5680 5681 9425 9426 9427 9443 9444 9445 9450 7270 7275
legs$	9374 10491
length$	5649
lenient$	10021
less	2640
less$	739 4944 5395 1624 1625 1626 1627 9798 2558 2713 3229
lesson	6832
lesson$	137 139 140 9653 9654 9655 9697 9698 9699
lessons$	137 139 140 8701 8944 9697 9698 9699 10535 10538 10554 10555 6947 7600
let	2496
let$	44 45 215 216 8255 8270 8271 8272 8282 8352 9493 9499 9513 9660 9923 9924 2276 2277 2278 2279 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2294 2295 2296 2297 2298 2299 2300 2301 2302 2303 2304 2305 6268 6269 2425 2426 2446 2447 2448 2473 2494 2495 2765 7292 3403
leting$	2494 2495
lets$	44 45 215 216 8352 9660 2276 2277 2278 2279 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2294 2295 2296 2297 2298 2299 2300 2301 2302 2303 2304 2425 2426 2446 2447 2448 2494 2495 2765 3403
letter$	9921 10024 10026 10027 7355
letters$	9921 10026 10027 10070 10071 7355 7356
letting$	44 45 215 216 9660 2276 2277 2278 2279 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2294 2295 2296 2297 2298 2299 2300 2301 2302 2303 2304 2425 2426 2446 2447 2448 3403
leukaemia$	3907
level	2640
level$	1375 9258 9259 9260 10498 2866 7487 7612
levels$	9258 9259 9260 7487
liability$	1067 5029 1068 5030 1069 5031 1070 5032
liaison$	6950
liaisons$	6950
liar$	8747 8748 8749 7038 7039
liars$	8747 8748 8749 7038 7039 7332
library$	6013 6018 6019 10075 10106 6411
licence$	10642 10647 7678
licences$	10647
lie$	4259 4260 4261 4262 736 737 776 8830 9519 9656 9657 9658 9660 9685 10072 7357
lied$	736 737 776 9656 9657 9658 9679
lies$	4259 4260 4261 4262 4630 736 737 776 9656 9657 9658 9660 9679 9684 10072 10114 7357
life	6851 10614
life$	3973 8010 4368 4918 4937 4938 8919 9065 9112 9113 9132 9136 9148 9149 9150 9151 9152 6749 10490 10573 2972 6937 7008 7014 7103 7638
lifes$	7014
lifestyle$	3 4 5 6 7 8 9 3980 3998 7739 7748 8583 8587 8588 8609 9148 9149 9150 9151 9152 6931 6932 6937 7008 7028 7029 7079 7103 3723
lifestyles$	7739 7748 9148 9149 9150 9151 9152 6931 6932 7079 7103 3723
lift$	7923 7924 4212 4213 4214 4215 4216 4218 4219 8170 8171 8172 8173 8174 8175 8176 8177 8182 8185 8235 8239 8628 9301 6049
lifted$	9758 9759 9760 6050 6072
lifts$	7923 7924 4212 4213 4214 4215 4216 4218 4219 8170 8171 8172 8173 8174 8175 8176 8177 8182 8185 8235 8239 8628 9301
light$	1685 9385 3246 3266 3267 3274 3290
lighter$	1685 3266 3274
like	6464
like$	8141 8142 899 900 901 902 967 968 969 970 4973 5046 5047 5048 8840 5324 1377 5344 5356 5357 5358 5359 5360 5361 5362 5363 1430 1431 1432 5450 5451 5452 5604 5605 5606 5739 6374 10172 10358 3027 7008 7197 7209 7269 7271
liked$	899 900 901 902 967 968 969 970 3027
likelihood$	5928 1967 2643
likely$	4946 4947 2483 2541 3069 3447
likes$	8141 8142 899 900 901 902 967 968 969 970 10358 3027
liking$	899 900 901 902 967 968 969 970 3027
limited$	851 852 853 854 855 856 857 858 859 860 861 8863 8864 8865 8866 1183 1274 1275 1276 1277 3025 3136
line$	8086 8098 8099 8103 8105 8110 8111 8112 8113 8756 2553 10246 6690 10421 10423 6939 7450 7490 3543
lined$	2603
lines	10365 7430
lines$	8075 8092 8098 8099 8102 8104 8109 8111 8112 8113 5028 8756 9015 2553 10423 6939 7498
lingered$	8282
link	10181
link$	935 7383 3475
linked	2642
linked$	991 2556 2583 10334 10364 6643 6644 10401 2941 7008
linking$	935
links$	938 939 991 7008 7383
lip$	4951 9374 6332 3275 7575
lips$	9374
lipstick$	9378 9379 9380 7253 7261
lisp	10493
list	2543 2675 6637 2677 6667 2747
list$	10182 2500 10339 6639 10371 10381 10389 10441 6726 6732 6765 7396 7428
listed$	2517 6639
listen$	7957 7985 8069 8250 8251 8252 8253 8254 8255 8510 4828 4829 4830 4831 4832 9463 9493 9499 9513 9548 9549 9550 9551 9585 9797 9907 10085 10088 6452 7292 7293 7317
listened$	8250 8251 8252 8253 8254 8255 8263 8293 8294 9595 9596 9597 9598 9719 9735 9740 9743 9744 9746 9747 9748 9749 9793 9797 9917 10135 7317
listening$	8255 9492 7318
listenned$	8255
listenning$	8255
listens$	8255 9585 9607 9608 9609 9610
listing$	6639
listinged$	6639
listings$	6639
lists$	10182 6639 10371 10441 6732 7396
little	2481
little$	50 65 69 72 4723 851 852 853 854 855 856 857 858 859 860 861 1073 1102 1103 1105 1183 1274 1275 1276 1277 5376 9112 9113 1488 1505 5473 5556 9416 1948 1966 9857 9858 9859 6160 6165 6166 6167 2214 9901 9902 10082 10123 6443 3025 3047 3077 3116 3136 3184 3212 3289 3402
live	2481
live$	4087 7985 8047 8055 1084 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 1448 1464 1465 1466 1467 1468 2017 6443 6549 6674 10484
lived$	5390 5391 1464 1465 1466 1467 1468 2019 2878 2911 2926 3659
lives$	3973 7754 7755 7756 7759 4918 4937 4938 1084 8790 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 9132 9136 1464 9148 1465 9149 1466 9150 1467 9151 1468 9152 9249 9250 9251 9252 2018 2878 2879 2926 7103 3659
living$	1362 1363 1364 1365 1366 1367 1448 1464 1465 1466 1467 1468 10528 2878 2926 10613 10614 6897 3659
livs$	2926
local	2481
local$	1294 1650 10079 6443 2880 2881 6997 3243
locat	10300
locate$	7474
location$	4192 4193 4194
lock$	2585
locked$	8339 6631 10363 6692 2898 2899
lockers$	6731
locs$	7251 7253
lodged$	2926
lodgers$	5392 5393 5394
lodges$	2926
lodging$	2926
lodgs$	2926
log	2509 2646 2677 2747 7379
log$	2506 6469 2512 10216 10220 6639 2685 6732
loged$	6639 2685
logged	2509 10195
logged$	2517 10217 2699 2700 10430 7472
loggerheads$	9664
loggin	2509
logging$	2506 2512 6639
logginged$	6639
loggings$	6639
logo$	7270
logos$	7270
logs	2509
logs$	10216 6639 6732
loiter$	7206
loitered$	7206
loitering$	7206
loiterred$	7206
loiterring$	7206
loiters$	7206
lone$	1650 3242
loner$	3745
loners$	3745
long$	6334 10082 3267 3289 3290 3298
longer$	5398 5403 5437 5558 1597 1598 5572 2713
look$	4012 4236 625 626 627 805 1322 1356 1358 1359 1360 1361 5475 5476 5477 5480 5481 5483 5484 5487 1526 1535 1698 1699 1700 9907 2323 10086 10088 10438 2902 3208 3209 3272 3301
looked$	625 626 627 1279 1356 1358 1359 1360 1361 1526 1535 5541 9266 9267 9268 9269 9270 9271 9282 1698 1699 1700 9735 9740 9743 9744 9746 9747 9748 9749 9917 2323 10135 2604 2882 6845 3208 3209 3272 3301
looking$	625 626 627 4590 4867 906 907 908 909 910 911 4891 5281 5456 5475 5476 5477 5480 5481 5483 5484 5487 1526 1535 9223 9231 9232 5540 9266 9267 9268 9269 9270 9271 5557 9281 9353 5944 2323 10358 2903 7217 7218 7226 7227 7231 7318
lookings$	10358
lookked$	1526 1535
lookking$	1526 1535
lookout$	1072 9662 3798
lookouts$	1072 3798
looks$	8289 8290 625 626 627 1356 1358 1359 1360 1361 1526 1535 9377 1698 1699 1700 9457 2323 2902 3208 3209 3272 3301
loose$	4245 3086 3122
lorry$	4199
lose$	5458 5459 5460 9183 9184 9185 5464 5465 9521 2865 2913
loser$	8747 8748 8749 7038 7039
losers$	8747 8748 8749 7038 7039
loses$	2865
losing	2831
losing$	1693 9850 9851 6793 2865 2913 3597
loss$	10064 7534
lost	2831 2891 10576
lost$	5014 1693 9660 10090 10091 10092 10093 2410 2411 2552 6687 6793 2865 2913 3062 3091 7363 3597
lot$	686 8632 1293 9112 9113 1490 9217 9225 9226 2266 2732 6721 7024 7188
lots$	1696
loud$	3162
loudmouth$	3743
loudmouths$	3743
lounge	6897
lounge$	1755 1756 1757 10619
lounges$	1755 1756 1757
lout$	3735
loutish$	3735 3751
louts$	8768 8769 8770 3735
love$	531 532 533 534 535 536 537 538 539 540 541 899 900 901 902 967 968 969 970 8840 3027
loved$	899 900 901 902 967 968 969 970 3027
lover$	8226 8227 6963
lovers$	8226 8227 6963
loves$	531 532 533 534 535 899 900 901 902 967 968 969 970 3027
loving$	899 900 901 902 967 968 969 970 3027
low$	4578 5024 5045 8863 8864 8865 8866 1183 1195 1196 5164 5165 5166 5167 5168 5169 5170 5171 5172 5173 5174 5175 5176 5177 5178 5179 5180 5181 1236 1237 1238 1239 1741 9451 3052 3122 3136 3184 7274 3569
lower	2640
lower$	1195 1196 3605
lowest$	3625
lowlife$	3735
lowlifes$	3735
luck$	8315
lupus	6893
lupus$	10615
lurch$	9913
lure$	2973
lured$	2973 6991
lures$	2973
luring$	2973
lycra$	7270
lying$	736 737 776 8774 8830 9660
machet	10638
machete$	10637
made$	40 41 43 94 96 97 98 7796 129 4092 4093 4094 4095 4096 4097 4098 330 331 382 427 475 8255 4651 8389 8390 8391 8407 751 835 4833 4834 4835 4836 8573 956 975 976 8669 1132 1133 1135 1153 1445 5633 5850 5852 5855 9611 9617 5964 6011 6052 9864 9865 9866 9867 2198 2335 2336 2385 2551 10243 2572 6609 2798 6856 3041 7410
magist	3704
magistrate$	2960
magistrates$	8974 8975 2727 10412 2960
magnet$	2753 7491
magnets$	2753 7491
mail$	10057
mails$	10057
main$	10260 10310 10351 10432 3069 3114 3447 3450 3452 3454
major$	3454
majority$	2732
make	2508
make$	40 41 43 94 96 97 98 7796 129 4092 4093 4094 4095 4096 4097 4098 4099 4100 4106 4107 4108 4109 4110 4241 330 331 382 8071 4350 427 475 671 4651 697 8407 751 8510 835 4798 4799 4800 956 975 976 1132 1133 1135 1445 9188 1553 9330 5651 9378 9379 9380 9398 5688 5736 5850 5851 9582 9605 5884 9613 9617 9618 9662 6051 2198 2335 2336 6453 2787 2798 3041 7261
maked$	671 697 835 956 975 976 9330
maker$	7017 7021
makers$	7017 7021
makes$	3991 7714 7715 7716 7717 7718 7719 40 41 43 94 96 97 98 7796 330 331 427 475 671 4651 697 8389 8390 8391 8407 751 835 4833 4834 4835 4836 956 975 976 1132 1133 1135 1445 9330 5850 9617 2198 2335 2336 2798 3041
makeup$	9378 9379 9380 9457 7253 7261 7270
making$	40 41 43 94 96 97 98 7797 7798 7799 129 4092 4093 4094 4095 4096 4097 4098 4099 7824 7942 7943 7944 7945 7946 7947 7948 7949 330 331 427 475 671 697 751 835 4843 4844 4845 4846 956 975 976 8690 1132 1133 1135 1445 9231 9232 1553 9330 9660 2198 9956 2335 2336 2798 3041 7018
maladaptive$	2971
maladjusted$	3139
male	3458 3470
male$	8196 4873 5309 5312 5612 9335 9336 5615 9338 9339 1672 6455 2545 7043 7204 3243 3447
males$	4177 7900 7907 4188 4191 7917 7918 7925 7926 7928 7930 7937 8080 8098 8123 4426 8154 8155 8162 8165 8196 8592 8606 4889 8612 8613 8619 8620 8621 8622 8626 8627 4906 1144 8880 8904 8905 8906 8907 8908 8909 8920 8993 8994 8995 8996 9227 2545 6935 7043 7101 3761
malicious$	8668 3040 3751
malign$	995 996 997 3063
malnourished$	3264
malodorous$	3766
mam	2896 2934
mam$	2897 2931
man	6918
man$	4177 4181 7907 4186 4187 4188 4191 7917 7918 7922 7925 7928 7930 8053 8098 8114 8115 8116 8117 4396 4397 4398 4399 8122 8123 8124 8127 8162 8165 8196 8199 8209 8210 8217 8218 8222 8223 8238 4889 8612 8613 8619 8620 8621 9023 9044 9046 9048 1368 5334 9061 9094 9100 9102 1422 5388 9117 9118 1447 9133 9134 9135 9140 1458 1459 9160 1478 9227 9237 9238 9239 5678 5687 6455 10610 10640 6935 6968 7173
manage	2604 2721 6712
manage$	8751 8811 8812 8840 8947 1347 5310 5311 1350 1362 1363 1364 1365 1366 1367 1448 9188 5475 5476 5477 5480 5481 1520 5483 5484 5487 9211 1543 9228 9229 5511 1550 1551 5514 1558 1565 5528 5529 5530 9561 9910
managed$	1362 1363 1364 1365 1366 1367 1448 1543 1558 9620 9621 9622 9623 9624 2013 2758 3642
management$	5207 2381 2382 2383 2384 3351 7343 7428
manager$	6013 6018 6019 6036 6037 10075 10106 6411 10434 7428
managers$	6013 6018 6019 10075 10106 6411 10434
manages$	1362 1363 1364 1365 1366 1367 1448 1543 1558
managing$	1362 1363 1364 1365 1366 1367 1448 5475 5476 5477 5480 5481 5483 5484 5487 1543 9231 9232 1558 1565 5528 5529 5530
manbag$	7267 7270 3771
manbags$	7267 7270 3771
manipulate$	1107 5271 3119
manipulated$	7728 1107 3119
manipulates$	1107 3119
manipulating$	1107 3119 3751
manipulative$	3145 3751
manipulator$	7038
manipulators$	7038
mannered$	7130 7131
many$	121 122 123 4123 4146 482 9025 9308 6304 6305 6328 6329
map	2582 7434
map$	2580 2581 2739 2781 3474
mapped$	2580 2739 10430 2781 3474
mapping$	2580 2739 2781 3474
maps$	2580 2739 2781 3474
march$	8096
marginalised$	3243
marked$	2517
marker$	6478 7395
markers$	6478 7395
market	6652
market$	10374 10442 7507
markets$	7507
marks$	7609
marria	10574
mask$	1754 9442 7270 7280
masked$	1754 7287
masking$	1754
maskked$	1754
maskking$	1754
masks$	9434 9435 9436 1754 9439 9442 7270 7280
massage$	2454
match	10181
match$	6617
matche	2724
matched$	6686
matching$	5706 2540 2792 3313 7432
material$	10372
materialistic$	3751
mates$	4311 4312 4313 8093
maths$	4981 7610 7611
matric	7434
matrix	7434
matrix$	10381 7435
matted$	3290
matter$	264 5804 5805 5825 9582 6408
matters$	9136 6297
mattress$	6850
mature$	1353 1557 5568 1619 1620 1621 1622 9307 1638 7200 7201 7202 3760
maturity$	1353 9059 1504 3760
may$	8096 5149 1387 6450 2491 2529 2597 2679
mayhem$	8643 6989 7080
me$	7338
meals$	10588
mean$	7696 7697 7720 8407 6361 3269
meaningful$	6142 6143 6144 6145
means$	7696 7697 7720 8390 8391 8407 2645
meant$	8030 8031 8390 8391 9679
measur	7443 7452
measure$	280 281 282
media$	4421 4422 4423 4424 4425 8148 8149 8150 10193 10223 10352
medica	10514 7510
medical$	10493 3576
medicated$	3874
medication$	10518 3874
medici	6764
medicine$	10486
mediterranean$	1672 5638 5640 3269 7263
medium$	1195 1196 5164 5165 5166 5167 5168 5169 5170 5171 5172 5173 5174 5175 5176 5177 5178 5179 5180 5181 1659 3246
meet	10468
meet$	7770 7777 4278 4279 4280 8014 8016 8017 8143 464 465 466 8207 8250 8251 8252 8253 8254 8295 8296 8297 8556 8558 8566 8568 9463 9493 9499 9513 9907 10196 6972 7292
meetin	10368
meeting$	7860 8042 464 465 466 8207 8250 8251 8252 8253 8254 8295 8296 8297 9697 9698 9699 10370 7318 7404
meetings$	9697 9698 9699
meets$	464 465 466 10196
melatonin$	3883
meloterritorial$	3751
member	10156 10157 6439 6447 10190 10207 10209 10211 10213 6492 10215 2533 2534 6516 10253 2577 2583 10269 2588 10286 10290 6586 10308 6589 6590 6625 2681 10368 10369 10395 10403 6699 2749 10469 10472 7411 3458 7434 7442 7443 7457 7463 7482
member$	1144 8880 8904 8905 8906 8907 8908 8909 8920 5866 5876 5888 5893 5894 6036 6037 10311 10355 10364 6918 7008 7077 7101
members$	144 273 333 707 986 8705 8773 1144 8880 1218 8904 8905 8906 8907 8908 8909 8920 1246 1719 1767 1768 5858 6238 10184 6472 2511 2537 10238 6539 2584 6550 6583 10311 6594 10320 10323 2669 10364 6711 2782 6752 6757 7008 7077 7082 7101 3148 3441 3460 7439
membership$	6526 10248 2583 7008
men$	4177 7900 4179 4180 7904 7905 7907 4186 4187 4188 4191 7914 7917 7918 7922 7925 7926 7928 7930 7934 7936 7938 7939 8000 8005 8012 4311 4312 4313 8053 8078 8079 8098 8114 8115 8116 8117 4396 4397 4398 4399 8122 8123 8124 8127 4426 8152 8153 8157 8162 8165 8196 8199 8209 8212 8215 8216 8221 8222 8223 8238 8295 8296 8297 8590 8596 8597 4889 8612 8613 8619 8620 8621 8622 8625 8626 4906 4909 8979 8993 8994 8995 8996 9023 5309 5312 9046 9047 1368 5333 9066 9067 9085 9092 9100 9101 9102 1420 9117 9118 1458 1459 1478 9227 9237 9238 9239 9407 9460 6935 6937 6939 6968 7170 7173 7183
menace$	951 952 953 4988 1027 4990 4991 4992 4993 4994 4995 4996 4997 4998 4999 8722 8723 5002 5003 3034 7038 7062 3749
menaced$	951 952 953 3034
menaces$	951 952 953 3034 7038
menacing$	951 952 953 3034 3269 7234 3749
mend$	348 10085
mended$	348 5824
mends$	348
meningitis$	3923
mental	6791 10514
mental$	6772 2811 6778 10513 10574 7102
mentality$	7008 7016 7029 7145 7374
mentally$	3177
mentor$	7588
mentoring$	137
merely$	1843 1968 2188 2189
merry$	5093
mess$	4254 10064 6347
messag	2538 6501 10334 6630
message$	8143 464 465 466 468 469 470 471 472 473 474 6666 10411 7355
messaged$	464 465 466 468 469 470 471 472 473 474
messages$	7912 4204 4205 464 465 466 8151 468 469 470 471 472 473 474 10223 10352 6726 2766 7355
messaging$	7860 464 465 466 468 469 470 471 472 473 474
messed$	1221 5189
messy$	3290
met	2907
met$	7859 464 465 466 8270 8271 8272 8282 9917 2467 6972
methylphenidate$	3878
mice	2924
mice$	6886
micro$	3313
middle$	1675 1679 5662 6899
might$	2039 2040 2041 2042 2043 6450 2491 2718
migraine$	3840
migraines$	3840
mind$	8986 1453 1454 1455 1456 1457 9868
minded$	7128 7135 7326
minder$	9312 9313 9314 9315
minders$	9312 9313 9314 9315
mindset$	7029
mini$	5375 9425 9426 9427 5728 3047 3212 7275 3320
miniature$	3212
minimal$	8863 8864 8865 8866 1183 6160 3136
minimise$	700 862 3019
minimised$	700 862 3019
minimises$	700 862 3019
minimising$	700 862 3019
minimum$	9900
miniskirt$	3771
miniskirts$	3771
misbehave$	3748
misbehaved$	3748
misbehaves$	3748
misbehaving$	3748
misbehaviour$	3748
miscarriage$	3893
miscarried$	3893
mischief$	9663 6989 3059
miscreant$	3735
miscreants$	3735
miserable$	8640
misery$	8640
misfit$	8747 8748 8749 7038 7039
misfits$	8747 8748 8749 7038 7039
misfortune$	8354 8355 8357 8358
misguided$	2971
mishandle$	3779
mishandled$	3779
mishandles$	3779
mishandling$	3779
misled$	7363
mismanage$	3779
mismanaged$	3779
mismanages$	3779
mismanaging$	3779
misper$	6945 7049
mispers$	6945 7049
miss$	7985 8014 8016 8017 8018 9521 9660 2366 2367 3638
missed$	9660 10030 10031 10032 10033 2366 2367 10090 10091 10092 10093 3390 3638
misses	2891
misses$	9660 2366 2367 3638
missing$	7742 7743 7744 7745 7746 7990 8051 8128 8129 8137 4416 4417 8651 8652 5159 1265 5815 9660 2366 2367 6499 6945 3638
misuse$	3992 7555
misuser$	8742 8743 7038
misusers$	8742 8743 7038
mix$	7985 8250 8251 8252 8253 8254 935 948 949
mixed$	4190 390 391 392 393 394 395 396 935 948 949 8863 8864 8865 8866 1651 1654 1669 1673 1677 1685 5661 5669 5670 5671 1711 1712 3274
mixes	10431
mixes$	935 948 949 10380
mixing$	8250 8251 8252 8253 8254 935 948 949
mob$	993 994 1293 7015 3054
mobile$	2514 10199 3431
mobiles$	2514 10199
mock$	3647
mocks$	7610
modern$	3126
modestly$	8298
modus$	7422 3462
mohawk$	3767
mohawks$	3767
mohican$	3768
mohicans$	3768
mollycoddling$	9261
moment$	2779
moncler$	3770
money$	7923 7924 4212 4213 4214 4215 4216 4218 4219 4311 4312 4313 8057 8058 8059 4389 4390 4391 8170 8171 8172 8173 8174 8175 8176 8177 8182 8185 4862 8587 8588 8609 8615 8628 8644 10059 10127 10226 6992 3123 7366
monito	2509 6500 2604 2747
monitor$	10206 10216 10220 2672 6646 2685 2694 7474
monitored$	10217 10222 6646 2685 2694 10430
monitores$	2694
monitoring$	2539 6646 2694
monitors$	10216 6646 2694
monkey$	9863
monster$	7038
monsters$	7038
month$	9653 9654 9655 7366 7644
months$	7366 7644
mood	6764 6791
mood$	10486 10513 7531 3600
moods$	10486
moody$	3751
moral$	4817
morals$	8962 7084 7146
more	3418 3489
more$	3982 3983 3984 3985 3986 7974 1371 1372 1373 1374 1382 1383 1384 1385 1402 1433 9216 9225 9226 1623 9720 9729 2375 2376 2377 2378 2379 6405 6407 2456 2457 2461 7188 3447
morning$	9653 9654 9655 3522
morphi	6797
morphine$	10519
most$	686 9025 9216 9306 9308 1707 5758 1797 1799 2732 6721
mostly$	1763
mother	10562 6851 10575 6854 2896 10582 10585 10586 2922 2934 6898
mother$	1127 1128 5195 5196 8971 9116 1472 1483 5446 5447 5448 5449 2873 2874 10559 10573 6852 2893 2894 2897 10591 2909 6879 10613 2937 7149 3224
mothered$	3224
mothering$	1378 1379 1380 9261 9266 9267 9268 3224
motherred$	3224
motherring$	3224
mothers$	1127 1128 5195 5196 1378 1379 1380 6253 2909 7149 3224
motions$	10055
motivated$	903 5140
motivation$	8962 6987 7146
mould	2924
mould$	10607 6886
mount	2508
moustache$	7235 3767
moustaches$	7235 3767
mousy$	3290
mouth$	689
mouthed$	7124 7125
mouthy$	3751
mov	2690
move$	4305 4306 4307 9493 9499 9513 9665 10085 10181 10578 7292 7604 7625
moved$	293 294 295 296 8339 9498 9504 9509 9518 9594 9872 9873 6316 2758 2878 10576 6855 6859 2936
moveme	10156 6471 6501 2675 6637 6638 10368 10373 2746 7442
movements$	10193 10194 6473 10223 6708
moves$	7618 7625
moving	10438
mri$	10508
ms	6893
ms$	10615 7509
much$	67 686 5413 1489 5468 9225 9226 2267 6302 6303 2398 6386 2732 6721 7188 3299
mugged$	2956
mugger$	8747 8748 8749 7038 7039
muggers$	8747 8748 8749 7038 7039
mugshot$	2698 3803
mugshots$	3803
mule$	8750 8831 8832 8833 7040 7085 3124 7087
mules$	8750 8831 8832 8833 7040 7085 7087
mullet$	3767
mullets$	3767
multi$	2025 2481
multiple$	482 6304 6305 6893 3546
mum	10562 6851 10575 6854 2896 10582 10585 10586 2922 2934 6898
mum$	8421 1127 1128 5195 5196 8971 1483 5446 5447 5448 5449 2873 2874 10559 10573 6852 2893 2894 2897 10591 2909 6879 10613 2931 2937 7149
mums$	8421 1127 1128 5195 5196 2909 7149
murder$	2489 6549 3447
murmur$	7537
muscly$	3246 3766
muscular$	3246 3766
must	2591
must$	20 21 22 23 24 25 719 734 811 824 1387 10072 2392 2395 2529 2578 2679 7357
mute$	7580
mutism$	7580
mystery$	708 711 714 715
nails$	9017 5680 5681 9437 7247 7253 3292
naive$	76 77 720 9157 9158 9159 5450 5451 5452 5473 5586 5587 5588 5589 9838 9839 3020 7182 3751
naivety$	7968 7969 7970 7971 7972 7973 8351 689 4668 4669 4685 724 725 4688
naked$	4429 4437 8205
name	2548
name$	7957 9104 9105 9106 9107 9142 9143 9144 10118 10169 10200 2648 2786
named$	2687 2786 3447
names	2486 10215 2675 6637 6638 6667
names$	10169 10182 10183 10184 10186 10200 2648 2654 10389 10444 10445 6726 2786 7384
naming	2548
naming$	2786
nan	10562 6851 10575 6854 2896 10585 10586 2922 2934 6898
nan$	10559 10573 2931
nana	10562
nannies$	9312 9313 9314 9315
nanny$	9312 9313 9314 9315
nannying$	9261
narcissist$	7038
narcissistic$	3751
narcissists$	7038
nasty$	3062 3751
nation	6819
national$	10541 3432
natural$	8373 8374
naughty$	4962 3062 3139 3145 3751
near$	2256 2257 2258 10192
nearby$	6499
nearly$	1476 1477 1663 3211 3221
neat$	1672 5640 3289 3290
neatly$	1670 3270
necessary$	2645
neck$	9374
necks$	9374
need	6464 10497 2832 6848 7579
need$	20 21 22 23 24 26 790 812 816 1318 1319 1320 1388 9088 9164 9165 9166 1498 5461 9222 1546 9253 9254 9255 1574 1575 1576 5539 1578 1579 1580 1581 5547 5548 5549 5550 5551 5552 5553 5554 1594 1595 9280 5559 5560 5561 5562 5563 5564 5565 9288 9290 5586 5587 5588 5589 5590 5591 5592 5593 9330 10172 2591 10358 6794 10533 10570 7536 7538
needed$	9222 1594 1595 2032 2645
needing$	1318 1319 1320
needless$	4025
needs	2824 2832 3581 7560
needs$	20 21 22 23 24 27 7811 7812 791 813 817 1318 1319 1320 9222 1594 1595 9280 5559 5560 9330 10010 10358 6786 6794 2839 2846 10533 7536 7538 7589 7591
needss$	7589
needy$	3139 3751
neet$	3755
neets$	3754
negative$	4058 8619 8620 8621 8622 995 996 997 8877 8878 10234 3032 3063 3064 3181 7421
neglec	2898 6878 10603
neglect$	9932 2325 2326 10064 10122 10598 10599 10600 10602 3384 7367 7369 7632 3686
neglected$	2325 2326 6860 3382 3383 3384 7632 3686
neglectful$	3776
neglecting$	2325 2326 3383 3384
neglects$	2325 2326 3383 3384
negligence$	7369 3776
negligent$	3776
negligently$	3776
neighb	6556 7643
neighbourhood$	8790 6448 6456 6457 6458 2497 2498 6467 2532 10278 6616 6635 2674 10359 10360 6648 2688 2701 2705 6683 6705 2757 2776
neighbours$	8785 8789 6996 6997
neither$	807 885 1896 1901 1911 1923 2106 2109 6071 2110 2111 2112 6074 2120 2131 2132 2133 2134 2135 2136 2145 2156 2192
networ	6516 2588 10273 10373 10466 7442 7443
network$	8098 10238 10264 10267 6550 10423 6939 3475 3526
networks$	10267 10423 6939
neurod	3900
never$	4549 4560 4561 4562 4563 738 4730 800 801 802 803 804 806 807 866 4850 4851 1785 1787 5777 1816 1817 1818 5781 5782 1829 1834 5797 5883 1922 5901 5902 1949 9671 9672 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2097 2098 2124 2137 2192 2451 2452 2713 2854 3137 3229 3354 3773
nevertheless$	7851 7855
new	2481
new$	6443 6871
news$	8682 9844 9845
next	2603
next$	51 4642 4643 4644 4645 5691 6175 7389 7407
niche$	10201
nickna	2486 2675 6637 6638
nicknames$	10184
nicotine$	10507
nigerian$	1672 5640
night$	8653 8829 9653 9654 9655 10221 10485 10506 3591
nightmare$	8660 1067 5029 1068 5030 1069 5031 1070 5032
nightmares$	3902
nights	6763
nights$	10485
nike$	7270 3313 3316
nikes$	7270
nine$	8704
nines$	9459
nineteen$	8193 8195 542 8228 8229 1357 5329 9078 9079 9080 9081 9082 9083 9084 9326 7170
no$	65 72 7959 8024 8038 8258 8266 4598 648 653 4616 676 8427 4713 753 754 4723 851 852 853 854 855 856 857 858 859 860 861 871 872 873 874 875 876 877 878 880 881 882 883 884 887 5013 1073 5041 1102 1103 1105 1118 1119 5104 5105 5106 1183 5280 1436 1441 5432 5433 1475 1499 1500 5556 1596 1600 1601 1602 1603 1610 5577 5578 5807 5808 5809 5810 1863 1868 1869 1870 1871 1872 9563 9564 9565 9566 1887 1898 1899 1900 1902 1904 1905 1912 1914 1924 1926 1927 1929 1942 5905 5908 5909 5910 1950 1951 1952 1953 1954 1955 1956 1966 9671 9672 5953 5954 5955 5956 5960 2073 2076 2078 2107 2109 6071 2110 2111 2112 6074 2113 2115 2116 2117 2118 2120 2131 2132 2133 2134 2135 2136 2141 2142 2143 2144 2145 9834 2157 2169 6133 2176 2180 2181 2182 2183 2193 6160 6167 2208 2209 2210 2211 2212 2250 2845 2920 10607 2933 2938 3025 3093 3101 3122 3136 3184 3377 3379 3402 3447
nobody$	649 652 675 871 872 873 874 875 876 877 878 879 881 882 883 884 885 9153 9298 1898 1899 1900 1901 1905 1911 1923 2072 2077 2106 2109 6071 2110 2111 2112 6074 2115 2116 2117 2118 2120 2141 2142 2143 2144 2145 9833 2156 2168 9854 2192 7192 3355
nomina	7434 7436
nominal$	10231 2566 10262 10355 6649 6659 7008 7412 3476 7479
nominals$	10231 10262 10265 6659 7008 3799
non	6834
non$	1074 1243 3097 3099 3130 3131 3132 3133 3134
nonattendance$	10556
noncompliance$	3747
noncompliant$	3747
none$	590 604 885 892 893 1443 9153 1896 1901 1905 1911 1923 1972 2106 2109 6071 2110 2111 2112 6074 2120 2131 2132 2133 2134 2135 2136 2145 2152 2153 2156 2168 9856 2192
nonengagement$	3747
nonetheless$	7851 7855
nonexistent$	10065 10066 10067 10068
normal$	8912
normalise$	3019
normalised$	3019
normalises$	3019
normalising$	3019
north$	1743
nose$	9374
not	6555
not$	7779 4067 4069 4133 4137 4548 4550 8275 4560 4561 4562 4563 8406 738 4719 800 801 802 803 804 806 886 4852 4853 4944 983 999 8816 8819 5125 1164 5127 5128 5129 5130 5131 1178 5190 1404 1437 5401 5402 1444 1492 1494 1495 1506 1593 5573 5574 5575 1783 1784 5750 5751 5752 5753 5771 5775 5776 1829 1834 1862 9563 9564 9565 9566 1897 1903 1913 1925 5899 5900 1941 1944 1949 9671 9672 1989 1990 5967 5968 5969 5970 5971 5972 5973 5974 5995 5996 6042 6044 6045 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2097 2098 6066 6067 2108 2109 2112 2119 2124 2128 2137 6100 6102 9850 9851 6140 6146 6147 2192 2199 2200 2256 2257 2258 2270 6366 10112 2713 2843 2854 6825 2869 3137 3213 3214 3220 3229 3354 3604
note	2677 2747
note$	1771 1772 2506 2512 6639 6732
noted$	1771 1772 2699 2700 10430
noteed$	6639
notes$	1771 1772 6639 6732
nothing$	50 4013 53 4597 1488 1505 9298 9413 5748 1888 1889 1890 1891 1892 1893 1898 1899 1900 1933 1934 1935 1957 1958 1959 1960 1961 1962 1963 1964 5937 9671 9672 9833 2151 9897 9898 9899 2220 2221 2222 10087 7192 3339 7319 7514
notice	6628
notice$	1771 1772 9795 9868 9882 9883 9884 9885 9886 9887 9888 10319 10350 2695
noticed$	7731 1771 1772
notices$	1771 1772 10319
noticing$	1771 1772
notify$	2473 2494 2495
notifying$	2494 2495
notifys$	2494 2495
noting	2677
noting$	1771 1772 2506 2512 6639
notinged$	6639
notings$	6639
notoriety$	8353 8583
notorious$	1090 1091 1092 1093 1094 1095 1096 1097 1290 3192 3753
nous$	1344 1346 5364 1403
november$	8096
now$	8418 8419 9163
nowhere$	2264
nucleus$	7077
nude$	4429 4437 4438
nudes$	486 8178 502 503 504 505 6949
nuisan	6563 6745
nuisance$	8759 8780 8972 10096 10285 10437 10443 10467 7038 7062 7083 3145 7155 7491
nuisances$	7038 7155 7491 3744
number	2640 6637
number$	4192 4193 4194 483 5497 9220 2513 2560 6528
numbers$	4192 4193 4194 10059 10127 10129 10138 10139
numerous$	4146 482 6304 6305 6328
nurse	10495
nurse$	10496 10503
nuts$	7102
nutter$	7038
nutters$	7038
obese$	3766 3904
obesity$	3904
obey$	9493 9499 9513 7292
object	10299 2745
object$	10440
objective$	10325 2645 10440
objectives$	10325
oblivious$	73 74
obnoxious$	3751
observation$	6470 3424 7399
observations$	6470
observe$	6646 2685 7474
observed$	7432 3795
observeed$	6646 2685
observeing$	6646
observes$	6646
obsessed$	524 525 526 527 528 529 530 3413
obsessive$	3558
obstructed$	7363
obstructive$	8937 8938 8939 8940 8941 8942 8943 7114 3751 3776
obtain	2678 10399 3418 3456 3478
obtain$	8291 8292 2472 6650 6723
obtained$	2472 6650 7397
obtaining$	2472 6650
obtains$	2472 6650
obvious$	8373 8374 1879 6328 10050 10051
obviously$	1987 1995 5957 1996 1997
occasion$	9653 9654 9655 9675
ocd$	3850
ocg	6545
ocg$	10267
ocgs$	10267
october$	8096
odd$	708 711 714 715 3269
odour$	7240
of	6511 3418 3482
of$	4032 4036 4038 4039 4064 4232 4243 4244 4506 8314 4955 5026 5027 1083 5075 8809 5124 8867 5232 5240 5255 5337 5409 5416 5417 5418 5440 5453 5576 9334 9337 1676 1678 5654 5658 9490 9571 9625 9626 1988 1995 5961 9707 5988 5989 5990 9756 6128 6207 6210 6227 10069 6353 6380 6384 10111 10158 6449 6462 10191 10192 2510 6477 6487 10224 6507 6515 6522 6523 10248 6530 6531 6543 2599 6587 6598 6600 6605 6613 10341 2687 10382 6694 6715 6756 6761 6812 6817 6870 6876 6877 6880 2953 10637 6999 7077 7255 7298 7312 7401 3447 7411 7413 7459 7477 7500 3630 7655 7664 7676
off	6720 2855 3643
off$	4020 7768 7932 8133 8136 8140 4825 4826 8610 8779 5061 5072 5073 1265 5817 9872 9873 6270 6271 6289 6290 6291 6292 6293 6294 6348 6349 6513 2614 6796 10521 6800 6817 6946 7057 7109 7348 7502 3657
offen	10166 10252 10253 10365 10366 10367 10379 10408 10478
offen$	10232
offenc	6519 2570 6602 2717 6903 6917
offence$	10240 10241 6532 10258 10324 6679 10625 10639 10647 10648 3464 7460 3959
offences$	10240 10241 6532 10324 6679 10625 10639 10647 10648 7460 3959
offend	10156 2546 6510 10233 10239 10263 10286 6602 6607 10373 6668 10390 10424 6745 7388 7411 7422 7436 7442 7443 7457 7463 7482 3812
offend$	7985 8014 8016 8017 8018 9521 9522 9533 5812 9656 9657 9658 9660 10225 10242 10333 10397 10452 3445
offendded$	9660
offendding$	9660
offended$	9660 3958
offender$	8619 8620 8621 8685 1006 1087 10231 10232 6527 6529 10262 6659 10623 7027 7414 3466 7429 3476 3738 3956
offenders$	8619 8620 8621 8625 8685 1006 1087 10231 10232 10262 10265 7027 7414 7439 3738
offending$	7738 8074 8081 8084 8088 8090 8384 8466 8596 5208 5209 5210 9660 6508 10232 2554 2593 10279 6593 10321 10324 10327 10329 2693 10437 10443 10455 10461 10467 10630 3066 7079 7460 3527 3712 3958
offends$	9656 9657 9658 9660 10333 10452 3958
offens	6519 2570 6602 2717 6903 6917
offense$	10240 10241 6532 10324 6679 10625 10639 10648 7460 3959
offenses$	10240 10241 6532 10324 6679 10625 10639 10648 7460 3959
offensive$	10637 3751
offer$	485 8517 8518 5754 5756 5757 9480 5759 1798 5761 1800 1801 9547 9634 9635 9636 9648 9653 9654 9655 9697 9698 9699 9907 2996 6985 6986 7300
offere	3581
offered$	7865 485 5754 5756 5757 9547 9864 9865 9866 9867 10314 2996
offering$	485 9547 9634 9635 9636 2996 7300
offerred$	485 9547 2996
offerring$	485 9547 2996
offers$	485 8517 8518 9480 5759 1798 5761 1800 1801 1802 1803 1804 1805 9547 9697 9698 9699 2996 6985 6986 7289
office	6448 6456 6457 6458 2497 2498 2499 6467 2532 6497 6616 6635 2674 10359 10360 2688 2701 2705 6683 6705 6712 2754 2757 2776 6918 6919
office$	6013 6018 6019 10075 10106 6411 10434 3408
officer$	6036 6037 2475 10163 10178 10179 10180 6459 6460 6461 10189 2529 6494 10219 2606 2653 10338 2655 2658 6624 10357 6636 2684 10370 6663 10400 10405 10427 2755 2760 2761 2764 6727 2770 6738 2780 10640 3408
officers$	8165 8638 4917 9331 9332 6435 2475 10160 10163 10170 10171 2488 10178 10179 10180 6459 6460 6461 2502 6466 10189 10198 2529 6494 10219 10222 10258 2606 6578 2653 10338 2655 2658 10357 6636 2684 10370 6657 6663 10400 10405 10412 10427 10434 2755 2760 2761 10447 2764 6727 2770 6738 2780 10475 10641 6997 7454 3511
offices$	10434
offrolled$	7605
offs$	7058 7502
often$	4120 453 10034 10035 10036 10037
oily$	1685 3274
okay$	5520 5521 5522 5523 5524 5525 5526
old$	8197 1328 1329 1330 1332 1353 9041 1376 1556 5566 1638 5614 5617 5619 5806 10550 3222 3231
older$	4178 4182 7915 4198 7927 4206 7935 8002 4289 4290 8054 8078 8098 8101 4401 4428 4431 4432 4436 8162 8165 8196 8198 8199 8211 8213 4494 4496 4501 8225 4868 4869 4870 4871 4875 4876 4877 4878 4879 4880 4881 4883 4884 8619 8620 8621 8622 4904 944 947 8982 9023 5309 5312 1353 9141 5505 1672 10562 6939 3001 6965 6968 7170 3269 7269 7271
olders$	8078 8098 8101 8625 8756
olds$	9041 9070
olive$	1685 3266 3274
omission$	3350
omissions$	3350
on	6511 7379 3418 3700
on$	4101 7840 7841 7865 7901 7902 7903 7906 4185 7909 4320 4346 4567 4579 4580 4631 4646 4648 4650 4653 8760 8761 8784 8956 5235 9077 9334 9337 1661 5652 5668 5735 9490 5940 5943 5945 1991 5979 5980 5981 9848 6197 6198 6199 6224 9997 9998 10038 10111 10131 10132 2504 10191 10192 2510 10195 6479 6480 10214 6493 10235 10270 10284 6564 10289 6580 6598 6626 2697 6661 6682 10488 6785 6793 2835 2844 6874 2950 2952 10643 7044 7045 7075 7154 7312 7333 7376 7387 3493 3578 3710 3716 3717
once$	7849 5951 9689 2408 6413 6414
one	6447
one$	4200 4343 4848 4849 4928 5223 9154 9219 9299 9300 1650 9381 1707 9391 9392 9393 9394 9395 9396 5859 5864 5865 1905 5874 5875 5886 5887 5893 5894 9653 9654 9655 5935 5936 5975 5976 6035 2074 6040 2079 6069 6070 6071 2110 2111 6074 6075 2120 2145 6109 2158 6131 9855 6155 2194 6428 2528 10355 10402 6808 2858 6820 6821 10543 3243
ones	6698
ones$	7900 8684 9062 9167 9168 9169 9170 9171 1502 9381 6724
onesie$	7270
onesies$	7270
ongoing$	6549
online$	459 4421 460 4422 461 4423 462 4424 463 4425 8148 8149 8150 6471 3002
only$	189 4528 4531 622 628 639 640 641 642 643 644 645 647 1265 1305 1843 1968 6017 2188 2189 6196 2375 2376 2377 2378 2379 2393 2394 6358 3334
onto$	6479 2697 6661
onus$	383 384
open$	7727 8992 9493 5773 9499 5779 5784 9513 5793 5869 6674 7292
opened$	8282
operandi$	7424
operat	2481 2499 2583 10299 10300 6753 7442 7452
operate$	8511 1362 1363 1364 1365 1366 1367 9464 9494 9500 9505 9514 9590 10344 10475
operated$	1362 1363 1364 1365 1366 1367 6766
operates$	1362 1363 1364 1365 1366 1367
operating$	1362 1363 1364 1365 1366 1367
operation$	10288 2605 2606 10340 10349 10407 10508 10516 3499
operational$	6443 3491
operations$	10340 10349 10516
operative$	7097 7321
operator$	10178 10179 10180 6459 6460 6461 6494 3408
operators$	10178 10179 10180 6459 6460 6461 6494
opport	6675 7379 7443 7452 7456
opportunit$	4209 248 249 8516 2346 2347 2348 2349 10050 10051 6985
opportunited$	4209 248 249 8516 2346 2347 2348 2349 10050 10051 6985
opportunities$	4083 4084 4085 124 4209 248 249 2346 2347 2348 2349 10050 10051 2610 6985 7352
opportuniting$	4209 248 249 8516 2346 2347 2348 2349 10050 10051 6985
opportunits$	4209 248 249 8516 2346 2347 2348 2349 10050 10051 6985
opportunitted$	4209 248 249 8516 2346 2347 2348 2349 10050 10051 6985
opportunitting$	4209 248 249 8516 2346 2347 2348 2349 10050 10051 6985
opportunity$	4083 4084 4085 124 4209 248 249 8516 2346 2347 2348 2349 10050 10051 2610 2779 6985 7352
opposed$	7305 7308
oppositional$	3145 3600 3751
opt$	301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 2975
opted$	105 106 107 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 10040 6390 10113 2975
optici	2817
opticians$	6779
opting$	301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 2975
option	7443 7452 7478
opts$	301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 2975
optted$	301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 2975
optting$	301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 2975
or$	6176 3535
oral$	491
order$	10316 6621 10362 10393 10435 10436 10458 10631 10632 10637 10642 10643 10647 7494 7624 7667 7668 7669 7670
ordered$	6716 6856 6912
orders$	10316 6621 10345 10362 10393 10422 10435 10436 10458 10647 7494 7667
ordinary$	3269
organi	10380
oriental$	1672 5638
ot$	6943
other$	3963 7687 7688 8064 4664 4665 4913 4914 8649 4970 4972 8710 8711 8712 8713 8714 8715 8716 8717 8718 8719 8720 8721 8724 8725 8727 8729 5066 8794 8946 9303 9305 9309 1650 6285 10149 6928 6997 3243 3352 3447
others	6699
others$	3963 7687 7688 4541 4545 4546 4554 4572 4664 4665 729 4729 4739 4740 4940 979 980 981 4969 4971 8710 8711 8712 8713 8714 8715 8716 8717 8718 8719 8720 8721 8724 8725 8726 8786 1143 9023 9062 9167 9168 9169 9170 9171 9303 9308 9391 9392 9393 9552 9553 9554 9555 9556 5841 5842 5843 10304 6928 6940
otherwise$	591 592 8277 8280 8281
ought$	20 21 22 23 24 28 588 718 735 742 743 744 745 746 747 748 749 750 759 762 763 764 765 792 814 825 2031 2034 2035 2036 2037 2038 6149 2263
our$	4794 10070 10071 10079 7289 7311 7345 7356 3447
out	10312 6861
out$	4019 7769 7932 259 270 7988 7998 8016 8017 8023 8044 8049 8052 4477 8286 628 8611 4890 4922 8734 1080 1082 8818 1222 1234 5204 1244 1265 1270 1280 9349 9354 9660 9670 9872 9873 6193 2245 2271 10174 6499 2625 6588 2650 6629 2672 6645 2696 6720 2855 6835 10577 10581 6860 10583 2951 6942 7109
outbursts$	8830 8933 8934 7110
outcome$	7458
outcomes$	7458
outfit$	9425 9426 9427 7272 7275
outfits$	9425 9426 9427 9428 9429 9457 7272 7275
outlaws$	8824
outlook$	1344 1346 9136 1453 1454 1455 1456 1457
outrageous$	8868 8869 8870 8871 8872 8873 8874 8875 8876 3145
outright$	1806 7289
outs$	8734
outside$	8784 1233 10214
outstanding$	6674 3447
over$	4203 1141 9180 9181 9182 9186 9187 1663 5652 9424 9451 9454 10117 10146 10191 2993 3172
overcr	3946
overcrowded$	10607
overdose$	10492 3870
overdosed$	3870
overdressed$	3766
overdue$	10525
overhe	6678
overla	2724
overlaid$	6686
overlook$	3394
overlooked$	3382 3394 7363
overlooking$	3394
overlookked$	3394
overlookking$	3394
overlooks$	3394
overly$	3202
oversexualised$	3729
oversight$	2381 2382 2383 2384 7343
oversized$	3313
overt	2665
overt$	6627
overweight$	7558 3766
owing$	3979 287 4257 2918 10603
own	7621
own$	3972 12 13 7698 7699 7700 7701 36 3999 4000 4001 4089 4090 4220 4221 4222 4223 4224 4225 4226 4227 4228 4229 268 4245 4253 4293 334 335 336 371 372 4581 660 8345 8346 4625 4626 4629 4632 4633 8383 782 5049 5264 5275 9019 9020 9021 9022 5301 9035 9036 5410 9197 9198 9199 9200 9201 9202 9203 9204 9205 9206 9207 9208 9209 9234 9242 9243 9244 9245 9246 9247 9248 5527 6028 6029 6030 6031 6032 6033 6121 6256 10526 10589
owned$	9595 9596 9597 9598
ownership$	4747 4748 4749 4750 4751 4752 4753 4754 4755 4756 4757 4758 4759 4773 4774 4775 4776 4777 8500 8501 8502 8503 8504 8505 8506 8507 8508 8509 9795 10102 10103 10104 10105 7364
pacemaker$	2826
pack$	993 994 1293 7015 3054
packag	7379
package$	8835 7583
packages$	8027 8111 8112 8113 8835 6941 7090
padded$	3313
paedia	6764 6778 2817
paediatric$	6779
paediatrician$	10486 10496 10500
paid$	989 6016 6020 2198 2370
pain$	1067 5029 1068 5030 1069 5031 1070 5032
painkillers$	10507
pair$	9376
pakistani$	1672 5640
palate$	7575
pale$	1685 9385 3266 3269 3274 3766
palest$	1692 3294
palm$	2332 3386
palmed$	2332 3386
palming$	2332 3386
palmmed$	2332 3386
palmming$	2332 3386
palms$	2332 3386
palsy$	7571
panel	7443
panel$	6013 6018 6019 10075 10106 6411 3408
panic	10514
panic$	3564 3600
paperwork$	10047 10059
paracetamol$	7569
parade	6652
parade$	10374 10442
paranoid$	3751
parcels$	8027 6941
parent	6851 6852 10575 6854 2895 10582 10585 10586 2922 2948
parent$	8840 5195 5196 5423 9146 9147 1472 1483 5446 5447 5448 5449 2873 10559 10573 2893 2894 10591 2909 6879 2937 7149 3224 7622 7637
parental$	5044 5188 3191 3689
parented$	3224
parenting$	1378 1379 1380 9261 9278 6910 3224
parents$	8421 1127 1128 5195 5196 8971 1378 1379 1380 5423 9146 9147 5853 5854 5856 5857 6238 6252 10070 10071 10559 10573 2893 2894 10591 2909 6879 10613 2932 2937 7081 7149 3224 7355 7356 7622 7631 7637
parentted$	3224
parentting$	3224
park	6556 7643
park$	8094 8095 8114 8115 8116 8117 8295 8296 8297 10278 10374 10442
parka$	7266
parkas$	7266
part$	291 4508 4509 8232 686 8384 8464 8465 8466 8469 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8861 2583 6566 10364 2856
partake$	390 391 392 393 397 398 399
partaked$	397 398 399
partakes$	397 398 399
partaking$	390 391 392 393 397 398 399
partially$	3610
participant$	664 6969 7181
participants$	664 6969 7181
participate$	390 391 392 393 664 9463 9493 9499 9513 7292
participated$	390 391 392 393 664
participates$	390 391 392 393 664
participating$	390 391 392 393 664
participation$	390 391 392 393
parties$	8114 8115 8116 8117 8235 7181
partly$	2389 2390 3011 3397
partne	2481 10574 10576
partner$	8166 8167 8190 511 8226 8227 544 545 6443 10558 2894 10580 10593 10618 6963 6964 6969 7165 7181
partners$	8166 8167 8190 511 8226 8227 544 545 5392 5393 5394 2767 6963 6964 6969 7165 7181
party$	8114 8115 8116 8117 8235 7181
partying$	4311 4312 4313
pass	2676
pass$	1356 1358 1359 1360 1361 2358 10088 2478 2646 2716 2743 3208 3209
passd$	2743
passed	6719 3648
passed$	4512 2311 2312 2358 2478 2686 2743 10448 7350 7472
passengers$	8785 10304 6996
passers$	4915
passes$	1356 1358 1359 1360 1361 2358 2478 3208 3209
passing$	9850 9851 2358 2478 2716 2743 7351 7404
passive$	10021
passs$	2716 2743
passwo	6667
passwords$	10389
past$	8414 3340
pastoral$	2860 3628
pasty$	3766
patchy$	8863 8864 8865 8866 1183 10065 10066 10067 10068 2427 2711 3022 3136
path$	8007 4368
pathetic$	3776
pathetically$	3776
pathological$	3077
pathwa	2820
patience$	5087 6373
patient$	7545
patrol	2499 6712 2754 7480
patrol$	2475 10160 6461 2529 2606 2653 2658 10346 2684 10434 2755 2760 2761 10447 2780
patrols$	2475 10160 6461 2529 2606 2653 2658 10346 2684 10434 2755 2760 2761 10447 2780 7454
patronising$	3777
pattern$	2166 6557 7425
pay$	7899 8291 8292 989 2198 2370
payback$	7680
paying$	989 2370
pays$	989 2198 2370
pc$	10400
pcso	2499 6497 6616 6635 2674 10359 10360 2688 2701 2705 6683 6705 2754 2757 2776
pcso$	2475 6461 2529 10219 10338 10357 6636 6663 10405 10427 2755 2761 2770 6738 2780
pcsos$	2475 6461 2529 10219 10338 10357 6636 6663 10405 10427 2755 2761 2770 6738 2780
pe$	10511
peer$	4065 7900 8624 4957 4958 1144 8880 8904 8905 8906 8907 8908 8909 8920 9334 9337 6994 7025 3068 7101
peers	6819
peers$	3963 7786 7900 8093 8601 8619 8620 8621 4901 8645 8646 8647 8648 1144 8880 8904 8905 8906 8907 8908 8909 8920 9304 9310 9334 9337 10541 6928 7025 7028 7101
penalty$	2872
pencilled$	3303
people	10308 10390 6698
people$	7761 147 7900 7916 7928 7982 8068 4347 4349 4351 8122 4541 4545 4546 4554 4572 729 4729 4794 4847 8614 8619 8620 8621 8622 4906 8636 8638 4917 8645 8646 8647 8648 4940 979 980 981 987 8678 8773 8788 8792 1143 8879 8880 8884 8904 8905 8906 8907 8908 8909 8922 1247 5211 8936 9196 9227 9552 9553 9554 9555 9556 5841 5842 5843 9570 5858 5867 5873 9606 5885 9651 5934 9706 9708 9874 9875 6186 6187 6188 6189 6190 6191 9928 6239 6240 6256 6257 9999 10000 10009 10010 10011 10012 10013 10014 10015 10016 10017 10018 10058 10070 10071 10094 10095 10099 10101 2545 10238 6539 6550 10311 6996 6997 7101 7347 7356
pep$	3934
peps$	3934
perceive$	4801 4802 4803 4804 4805 4806 4807 4808 4809 4810 4811 4812
perceived$	1032
perfectly$	4142 4150 1304 9197 9198 9199 9200 9201 9202 9203 9204 9205 9206 9207 9208 9209 1544 1547
perfor	10299
performance$	7343
performers$	5858 5867
perfunctory$	3776
peril$	7684 7685
period	6764
period$	10486 6803
periods$	10486
permanently$	1976 5938 1977 5939 1978 1979 1980 1981 1982 1983 3633
permit$	44 45 215 216
permited$	44 45 215 216
permiting$	44 45 215 216
permits$	44 45 215 216
permitted$	44 45 215 216
permitting$	44 45 215 216
perpet	6510 10286
perpetrator$	8122 8196 8459 8686 8687 8688 8689 1012 1013 1014 1015 4978 1017 1018 1019 1020 1021 1022 4985 8708 8709 10232 7030 7031 7032 7035 3074 3075 7416 3828
perpetrators$	8122 8196 8459 8686 8687 8688 8689 1012 1013 1014 1015 4978 1017 1018 1019 1020 1021 1022 4985 8708 8709 10232 2601 7030 7031 7032 7035 3074 3075 7416 3828
perpetually$	1976 5938 1977 5939 1978 1979 1980 1981 1982 1983 3774
perpetuat$	37
perpetuated$	37
perpetuates$	37
perpetuating$	37
perpetuats$	37
perpetuatted$	37
perpetuatting$	37
persist$	7839 176 7874
persisted$	7839 176 7874
persistent$	454 455 5019 1806 2983 3065 3077 3452 3639
persistently$	453 3639
persisting$	7839 176 7874
persists$	7839 176 7874
persistted$	7839 176 7874
persistting$	7839 176 7874
person	10286 6625 2681 10368 10369 10395 10403 6699 10469 2856 6918 7482
person$	8138 4939 988 8793 8879 8880 8881 8885 8904 8905 8906 8907 8908 8909 8921 1248 5212 1345 9230 6036 6037 6455 2545 10355 10640 7101
personal$	4242
personalities$	5074
personality$	3600
persons$	8881 2545
persua	2483
persuade$	9582 9605 5884
persuaded$	7728 9498 9504 9509 9512 9518 9594 9620 9621 9622 9623 9624
pest$	7038
pests$	7038
petite$	3246 3766
petty$	3077 3116
phase	7443 7452 7456
phobia$	7570
phone	6471 2538 6501 6630 6667
phone$	459 4421 460 4422 461 4423 462 4424 463 4425 8148 8149 8150 8170 8171 8172 8173 8174 8175 8176 8177 8182 9667 9700 9701 9702 9703 10024 10193 2514 10199 10223 10352 2675 10389 2766 6731 2784 3431
phoneing$	2784
phones$	459 4421 460 4422 461 4423 462 4424 463 4425 8148 8149 8150 8170 8171 8172 8173 8174 8175 8176 8177 8182 9667 9700 9701 9702 9703 10193 2514 10199 10223 10352 10389 2766 6731 2784
photo$	8151 8159 4460 4461 500 501 9301 10159 6438 2477 2698 2750 2763 6726 10464
photog	2486 2675 6637 6638 6667 10438 2788
photograph$	4460 4461 500 501 9301 10159 6438 2477 6491 10216 10220 6619 2673 2698 10389 2750 10444 2763 6726 10464 6750
photographed$	7728 7771 4195 9000 9301 6491 10218 2535 3442
photographing$	6491
photographs$	4460 4461 500 501 9301 10159 6438 2477 10182 10183 6491 10216 6619 2673 10389 2750 10444 2763 6726 10464
photos	2675 6637 6638 6667
photos$	8151 8159 8178 4460 4461 500 501 9301 10159 6438 2477 10183 10389 2750 10444 2763 6726 10464
physical$	3572
physically$	3238 3683
physique$	9342 9343 9344 7208 3765
physiques$	9342 9343 9344 7208 3765
pick	6678
pick$	7899
picked$	4196
picking$	7318
pictur	7379 7434
picture$	8151 8159 4460 4461 500 501 9301 10159 6438 2477 6651 2750 10444 2763 10464
pictures$	8151 8159 8178 4460 4461 500 501 9301 10159 6438 2477 10182 10183 2750 10444 2763 10464
piece$	2689
pieceed$	2689
pieceing$	2689
pieces$	2689
pierced$	3766
piercing$	1690 9374 7253 3293
piercings$	1690 9374 7253 3293
pig$	3365
pillar$	6274 2324
pills$	6767 10518 6941 7569
pimp$	2995
pimped$	2995
pimping$	2995
pimples$	7264
pimply$	3766
pimpped$	2995
pimpping$	2995
pimps$	2995
pin$	5120
pink$	3290
pins$	2826
pip	6806
pip$	10528
pity$	6306 10029
place	6830
place$	0 1 2 3965 11 7696 7697 3991 7714 7715 7716 7717 7718 7719 7720 7985 8170 8171 8172 8173 8174 8175 8176 8177 8614 8840 9230 2516 2779 10529 10539 6827 10552 6895 6938
placed$	0 1 2 3965 7692 7693 11 7696 7697 3991 7714 7715 7716 7717 7718 7719 7720 293 294 295 296 2433 2434 2490 2516 2565 2567 2878 6938 3663
placem	10614
placement$	5100 8964 8965 8966 1283 1284 1285 10568 6938 6985 7150 3189 7152 7622 7624 3663 7637
placements$	8964 8965 8966 1283 1284 1285 10595 6938 6985 7150 3189 7650
places$	0 1 2 3965 11 7696 7697 3991 7714 7715 7716 7717 7718 7719 8614 2433 2434 2516 6485 10595 6938
placing$	0 1 2 11 3991 7714 7715 7716 7717 7718 7719 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 2433 2434 2516 6938
plague$	953 3034
plagued$	953 3034
plagues$	953 3034
plaguing$	953 3034
plain$	2665 3256 3269 3423
plainly$	1864 1865 1866 1867 1995 5957 1996 1997
plaited$	7254
plaits$	7251
plan	10569 7443 7452 7456 7478
plan$	7835 10389 10532 10544 10570 10631 6985 7589 7590 7591 7624 7649
planned$	9679 10307 3504
planni	10356
planning$	7836 2381 2382 2383 2384 7343
plans$	7835 10389 6985 7589 7590
plastered$	1695
plastic$	3047
plate$	6475 2826
plates$	6475
play$	605 637 663 672 865 974 5271 6789 3582
played$	605 637 663 672 865 974
player$	7416
players$	6256 7416
playground$	8822 8823
playing$	605 637 663 672 865 974
plays$	605 637 663 672 865 974
plea$	10296 7355 7675
pleaded$	3713
pleads$	3713
pleas$	10070 10071 10296 7355 7356
please$	8141 8142 9561 9582
pleased$	239 549 550
pleases$	8141 8142
pleasing$	5915
plenty$	121 122 123 4128 4145
plot	2509
plotted$	10430
plotti	10356
plucked$	3303
plug$	1150 1151 3128
plugged$	1150 1151 3128
plugging$	1150 1151 8836 8837 8838 8839 3128 7091
plugs$	1150 1151 3128
plump$	5623 5659 3766
pnc	3432
pnc$	7394
pnd	3432
pnd$	7394
pneumonia$	3924
podgy$	3766
point	2745
point$	4051 5740 5913 9677 10440 7386
pointless$	3338
points$	7386
poison$	3549
poisoned$	3549
poisoning$	3549
polic	7480
police	2481 6448 6456 6457 6458 2497 2498 2499 6466 6467 10202 2532 6497 2546 2615 6614 6616 2665 6635 2674 10359 10360 2688 2701 2705 2721 6683 6705 6712 2754 2757 2776 6904 6919 3489 3511 3700
police$	8421 8638 8803 8974 8975 8993 8994 8995 8996 9331 9332 6013 9739 6018 6019 6021 10075 10106 6411 2453 6435 2475 10160 6443 10170 10171 2488 10178 10179 10180 6459 6460 6461 10185 2502 10189 10198 2529 6494 10219 10222 6508 6527 10250 6529 10258 10259 6549 6558 2606 6577 6578 10324 10336 2653 10338 2655 2658 6624 10347 6627 10350 10357 6636 2687 6654 6657 6659 6662 6663 10400 10405 10412 6695 10427 10434 2755 2760 2761 10447 2764 6727 10451 2770 6738 2780 6746 10475 6904 10626 10641 6997 7137 3351 3398 3407 3433 3471 3473 3479 3491 7454 3695 3712
policed$	2758 3471 3838
polici	2615 6616 6635 2674 10359 10360 2688 2701 2705 6683 6705 2757 2776
policies$	9750 9751 9752 9753 9754 9755 10047
policing$	10170 6577 10338 6624 10357 6636 6648 6663 10387 10405 6695 10425 10427 6738 7390 3471
policy$	9750 9751 9752 9753 9754 9755 10047
polish$	1672 5640 7263
ponytail$	9370 9371 9372 7252 7253
ponytails$	9370 9371 9372 7252 7253
poor$	4058 7792 7793 7794 7795 4245 4723 851 852 853 854 855 856 857 858 859 860 861 995 996 997 5045 8778 8863 8864 8865 8866 1183 8868 8869 8870 8871 8872 8873 8874 8875 8876 8877 8878 1274 1275 1276 1277 1685 9385 2272 2273 2274 2275 10065 10066 10067 10068 2427 2711 2810 2971 3022 3025 3063 3136 3145 3181 3184 3274 3381 3402
poorly$	1670 3270
porn$	6956
pornography$	6956
portly$	3766
pose$	1042 1043 1044 1045 2620 10305
posed$	1042 1043 1044 1045
poses$	1042 1043 1044 1045 2620 10305
posing$	1042 1043 1044 1045 3440
positi	2600 6675
position$	7686 4254 2490
positions$	7686
positive$	4058 4091 10306 10415 3496 7556
posses	6915 3721
possession$	6915 10637 6916 3714 7683
possibility$	5834
possible$	2652 3447
post$	467 476 9996 10008 2987 7386 3557
posted$	467 476 8282 4576 615 616 2987
poster$	2750
posters$	2750
posting$	8042 467 476 2987
posts$	3980 3998 467 476 689 4666 705 6726 2987 7386
potential$	3447
pothead$	7038
potheads$	7038
power	7443
powerful$	3246
powerfully$	3248
powers	7452
powers$	2602
practi	10495
practically$	622 1405 5367 1406 1407 1408 1409 1412 1413 1414 1415 1476 1477 3211 3221
practice$	2381 2382 2383 2384 7343
practised$	1647
pre	2741
precin	6652
precinct$	10374 10442
precious$	2204 6180
precocious$	6953 3758
predator$	8686 8687 8688 8689 1006 1087 7030 7031 7032
predators$	8686 8687 8688 8689 1006 1087 7030 7031 7032
predatory$	3751
predic	3426
predicted$	2541 3647
prediction$	3655
predictions$	7616 3655
predictive$	3428
preemptive$	6703
prefer$	125 126 323 324 325 326 327 328 329 363 364 365 366 367 368 2975 3502
prefered$	323 324 325 326 327 328 329 363 364 365 366 367 368 2975
prefering$	323 324 325 326 327 328 329 363 364 365 366 367 368 2975
preferred$	125 126 323 324 325 326 327 328 329 363 364 365 366 367 368 10040 2402 2403 2404 2405 6390 10113 2975
preferring$	323 324 325 326 327 328 329 363 364 365 366 367 368 2975
prefers$	125 126 323 324 325 326 327 328 329 363 364 365 366 367 368 2975
pregab	6797
pregabalin$	10519
pregna	10514
pregnancies$	3892
pregnancy$	7548 3892
pregnant$	7547
prematurely$	3776
prepared$	343 344 345 373 374 549 550 5746 5749 9472 9473 9474 9475 2483 10307 6609
prescribed$	7540 3875
prescription$	3875
prescriptions$	3875
presence$	10346
present$	1036 1042 1043 1044 1045 1214 1356 1358 1359 1360 1361 5531 5532 5533 6499 2620 10305 3208 3209
presentation$	8667
presented$	1042 1043 1044 1045 1356 1358 1359 1360 1361 3208 3209
presenting$	1042 1043 1044 1045 1356 1358 1359 1360 1361 3208 3209
presents$	7923 7924 4212 4213 4214 4215 4216 4218 4219 8182 8185 8628 1037 1042 1043 1044 1045 1215 1356 1358 1359 1360 1361 2620 10305 3208 3209
presentted$	1042 1043 1044 1045 1356 1358 1359 1360 1361 3208 3209
presentting$	1042 1043 1044 1045 1356 1358 1359 1360 1361 3208 3209
preser	3456
press$	2709 3502
pressing$	2709
pretext$	2611
prettiest$	1692 3294
pretty$	3766
preven	6599 2640
prevent$	2771
prevented$	9728
prevention$	10317 10321 2638 6603 6910
preventping$	2771
preventring$	2771
prevents$	2771
preventting$	2771
previous$	8414
prey$	7726 962
preyed$	964
preys$	963
prime$	8373 8374 3114 3447
principal$	10432 3114 3454
priori	2603 10299 2736 7452
prioritise$	127
prioritised$	127
prioritises$	127
prioritising$	127
priority$	2575 6659 10440 3447 3450 3452 3491 3517
prison	10576 6855 10606 6893 6911
prison$	8090 10557 10577 10615 10616 10633 3703
proact	2665 3489
proactive$	2489 6616 6627 6635 2674 10359 10360 6648 2688 2701 2705 6683 6705 2757 2776
probation$	3961
proble	7555
problem$	8916 5202 8929 6125 9927 10096 6408 10432 7038 3094 3139 3143 3145 7108 3476 7538
problematic$	8081 8868 8869 8870 8871 8872 8873 8874 8875 8876 8937 8938 8939 8940 8941 8942 8943 3139 3145 7114
problems$	8347 8354 8355 8357 8358 5063 8929 9136 2877 2906 7038 7108 7538 3652
procedure$	9750 9751 9752 9753 9754 9755 10047
procedures$	9750 9751 9752 9753 9754 9755 10047
proceedings$	10296 10394 7624
proces	7560
process$	9750 9751 9752 9753 9754 9755 10047 6899
processes$	9750 9751 9752 9753 9754 9755
processing$	3617
produc	7379
produce$	475
produced$	475
produces$	475
producing$	475
productive$	10306
professional$	6036 6037 6041 3351
professionalism$	10102 10103 10104 10105 7364
professionals$	8421 5092 8854 8944 5853 5854 5856 5857 7081
profil	7379 7434
profile$	8300 10216 2671 6651 7028 7438 3477
profiled$	10217
profiles$	689 10216 2671 7438 3477
profiling$	3477
profits$	6395
programme$	137 139 140 10544 7652 7670
programmes$	137 139 140
progress$	2587 6985
progressed$	2587
progressing$	2587
progresss$	2587
prolific$	454 455 1108 1109 10231 2983 3065 3077 3120 3452
prolong$	37
prolonged$	37
prolongged$	37
prolongging$	37
prolonging$	37
prolongs$	37
promiscuity$	3727
promiscuous$	2969 6953 3727 3758
promiscuously$	3727
promise$	9750 9751 9752 9753 9754 9755 7354
promises$	9750 9751 9752 9753 9754 9755 7354
prone$	1146
proof$	2549
proper$	6142 6143 6144 6145
properly$	8298
property$	8114 8115 8116 8117 4396 4397 4398 4399
propos	2769
propra	6797
propranolol$	10519
prosec	2585 10294 10295 6574 10300 6631 10363 6737 2872 3817
prosecute$	6547 3495 3520
prosecuted$	10353
prosecuteing$	3520
prosecutes$	3495
prosecuting$	3495
prosecution$	10281 10287 10296 10459 3494 7682
prosecutions$	10296 10426
prospect$	5832 5928 1967
prostitute$	6956 2995 6959
prostituted$	2995
prostitutes$	6956 2995 6959
prostituting$	2995
prostitution$	8074 8088 6956
protagonist$	7416
protagonists$	7416
protect$	4012 7957 775 8460 4762 8510 8519 5475 5476 5477 5480 5481 5483 5484 5487 5491 9261 2454 2462 2463 2464 2644
protected$	775 9261 9266 9267 9268 9269 9270 9271 2462 2463 2464
protecting$	775 4763 9002 5475 5476 5477 5480 5481 5483 5484 5487 9261 9266 9267 9268 9269 9270 9271 9278 9283 9284 9285 9286 9287 2462 2463 2464 2644
protection$	9002 9249 9250 9251 9252 9258 9259 9260 9261 9266 9267 9268 9269 9270 9271 9278 9283 9284 9285 9286 9287 9916 6597 6713 6714 6847 6889
protects$	775 9261 2462 2463 2464 2644
protectted$	775 9261 2462 2463 2464
protectting$	775 9261 2462 2463 2464
protocol$	9750 9751 9752 9753 9754 9755
protocols$	9750 9751 9752 9753 9754 9755
proud$	6361
prove	2548 2564
prove$	6512
proved$	6512 3459
proves	2564
provid	3418
provide$	2472 6453 6972
provided$	7865 6972
provideed$	2472
provideing$	2472
providence$	6976
provider$	6013 6018 6019 10075 10106 6411 3408
providers$	6013 6018 6019 10075 10106 6411
provides$	2472 6972
providing$	6972
provin	2564
proving$	1026
provision$	7591 7594
provocative$	6953 3728 3758
provocatively$	1670 3260 3270 7269 7271 3728 3758
provoke$	7702 7703 3035
provoked$	7702 7703 3035
provokes$	7702 7703 3035
provoking$	7702 7703 7742 7743 7744 7745 7746 3035
prowl$	1145 9662
prowled$	1145
prowling$	1145
prowlled$	1145
prowlling$	1145
prowls$	1145
pru	3631
pru$	7593
ps$	10400
psoriasis$	3769
psychiatric$	3576 3619 3887
psychiatrist$	10496 3887
psychiatrists$	3887
psycho	6764 3889
psycho$	7038
psychologist$	10486 10496 3888
psychologists$	3888
psychopath$	7038
psychopathic$	3751
psychopaths$	7038
psychos$	7038
psychosis$	3867 3915
psychotherapist$	10496
psychotic$	7102 3867
ptsd$	3849
public	6606
public$	8710 8711 8712 8713 8714 8715 8716 8717 8718 8719 8720 8721 8724 8725 8729 5037 8785 8789 10304 10328 2751 2752 6915 6996 3673
puffer$	7270 3313 3321
puffers$	9428 9429 9443 9444 9445 9447 7270
pulled$	7728 925 9452 5731 7274
pulling$	6676
pumped$	7576
punch	10601
punish$	10085 2414 2415 2416 2417
punished$	8339 4974 4975 4976 4977 2414 2415 2416 2417
punishes$	2414 2415 2416 2417
punishing$	2414 2415 2416 2417
punitive$	9849
pupil	6918
pupil$	1144 8880 8904 8905 8906 8907 8908 8909 8920 10640 3038 7024 3073 7101 3631
pupils	10286 6625 2681 10368 10369 10395 10403 6699 10469 7482
pupils$	144 273 7982 333 4541 4545 4546 4554 4572 707 729 4729 8635 8645 8646 8647 8648 4940 979 980 981 986 8705 8710 8711 8712 8713 8714 8715 8716 8717 8718 8719 8720 8721 8724 8725 8726 8773 1143 1144 8880 8883 8904 8905 8906 8907 8908 8909 8920 1246 1719 1767 1768 9552 9553 9554 9555 9556 5841 5842 5843 5858 5867 5934 9708 6256 6940 6996 7024 7037 7101 3148 7355
purcha	6488 6489
purely$	1265
purple$	3290
purpos	2745 7379
purpose$	9940 9943 10325 2645 10440
pursu	2736
pursue	2612
pursue$	244
pursued$	244
pursues$	244
pursui	2612
pursuing$	244
push	2690
push$	424 425 426 631 8796 2709 2979 3499
pushed$	424 425 426 631 2758 2979
pushes$	424 425 426 631 2979
pushing$	8107 424 425 426 631 2709 2979
put	2950
put$	0 1 2 3965 7690 7691 11 7696 7697 3991 7714 7715 7716 7717 7718 7719 7720 127 7865 7985 8014 4304 349 350 351 8056 8270 8271 8272 8389 8390 8391 4718 960 9519 9660 2159 2433 2434 2462 2463 2464 2516 2565 2567 2699 2700 2774 2831 2876 6972
puted$	0 1 2 11 349 350 351 2159 2462 2463 2464 6972
puting$	0 1 2 11 349 350 351 2159 2462 2463 2464 6972
puts$	0 1 2 3965 11 7696 7697 3991 7714 7715 7716 7717 7718 7719 7720 127 349 350 351 8389 8390 8391 960 9660 2159 2433 2434 2462 2463 2464 2516 6485 2876 6972
putted$	0 1 2 11 349 350 351 2159 2462 2463 2464 6972
putting$	0 1 2 3966 7689 11 127 349 350 351 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 960 9660 2159 2433 2434 2462 2463 2464 6972
puzzling$	708 711 714 715
pyjama$	5718 7270
pyjamas$	9434 9435 9436 9439 7270
queen$	7041 3080
queens$	7041
questi	10438 2788
question$	708 711 714 715 5930 6750
questionable$	4058 7792 7793 7794 7795 4723 2971
questioned$	2942
quick$	239 10021 10082 6361 2401 3030
quicker$	9053
quickly$	9054 9119 10034 10035 10036 10037
quiff$	7253
quiffs$	7253
quite$	4122 4142 1304 1449 1544 1547 3202 3210 3227
rabble$	993 994 7015 3060 3735
race$	5613 5616 5631 5635 5639 9383 5673
racists$	7332
radar$	10188 2505
raff$	7013
rag$	7010
ragged$	9402 9403
rags$	7010
raid	6741
raid$	10463 7441
raided$	10453 10607
raids$	7441
rails$	8783
raise$	5475 5476 5477 5480 5481 5483 5484 5487 6060 3224
raised$	6059 3224 7274
raises$	3224
raising$	5475 5476 5477 5480 5481 5483 5484 5487 3224
ran$	424 425 426 438 439 457 458 1084 1266 1267 1268 1342 1343 2900 2979 3106 3109 7410
rang$	10135
ranger	2754
rape	6878
rape$	10600 7004
raped	7646
rarely$	1538 5500 1539 5501 1540 2854
rascal$	3735
rascals$	3735
rash	6759
rash$	76 77 760 10481 3021
rat$	7011
rate	2640
rate$	10297 7459
rated$	1026 1040 1202 1206
rates$	10297 7459
rather$	10098 10100 6426 3202
ratings$	10138 10139
rational$	4242
rats	2924
rats$	6886 7011
re	6602
re$	5800 5811 3065
reach$	8840 9561 9582 9605 5884 9613 9634 9635 9636 7300 7302
reached$	8491 8492 8493 8494 9498 9504 9509 9512 9518 9594 9611 9620 9621 9622 9623 9624
reaches$	7301
reaching$	9634 9635 9636 5915 7300
react$	9520 10085
reaction$	8951 8952
read	6500 7614
read$	8840 2069 2070 2071 9917 10222 10448 10547 7613
reader$	10197
readers$	10197
readily$	10034 10035 10036 10037
readin	10551 6830
reading$	10552 7318 3646
ready$	8373 8374 10082 6361 2483 2652 10560
real$	5088 6142 6143 6144 6145 3531
realise$	149 4696 4697 4801 4802 4803 4804 4805 4806 4807 4808 4809 4810 4811 4812
realised$	4696 4697 8446 8447 4726 4727
really$	5399 1864 1865 1866 1867
rearrested$	7654
reason$	5462 9634 9635 9636 2611 7300
reasoned$	9498 9504 9509 9518 9594 9620 9621 9622 9623 9624
reasoning$	9634 9635 9636 5918 7300
reasons$	2611
reassurance$	9278
rebuff$	3024 3328
rebuffed$	9481 9486 9487 9488 9489 3024 3328
rebufffed$	3024 3328
rebufffing$	3024 3328
rebuffing$	3024 3328
rebuffs$	3024 3328
receiv	7379 3581
receive$	4201
receives$	2844
recent	2481
recent$	6443
reckless$	76 77 4058 7792 7793 7794 7795 4245 8081 760 2969 3021 3751
recklessly$	3722
recklessness$	7968 7969 7970 7971 7972 7973 8351 4668 4669 4688
reclaim$	2785
reclaimed$	2785
reclaiming$	2785
reclaims$	2785
recognise$	7957 8510 4801 4802 4803 4804 4805 4806 4807 4808 4809 4810 4811 4812
recognition$	10197 7392
recomm	2769
recommit$	10242 10397
record	2543 2646 2677 6667 2747
record$	6129 6235 10088 6389 2506 2512 10249 6528 10251 10339 2672 6639 6646 6732 10636 7538 7674
recorded$	2517 2565 2567 2583 6560 6561 6639 6646 2699 2700 10430 3507
recording$	2381 2382 2383 2384 2506 2512 2673 6639 6646 7343
recordinged$	6639
recordings$	2673 6639
records$	10182 2506 2512 10249 10251 10339 6639 6646 10389 6732 7393 7538
recover$	3602
recovered$	10392 3602
recovering$	3602
recovers$	3602
recovery$	10616
recrui	10380
recruit$	408 409 2977 2978
recruited$	7728 408 409 4372 411 412 413 2977 2978
recruiter$	8686 7030 7033 7034
recruiters$	8686 7030 7033 7034
recruiting$	408 409 2977 2978
recruitment$	7738
recruits$	408 409 2977 2978
recruitted$	408 409 2977 2978
recruitting$	408 409 2977 2978
red$	1746 10312 3267 3290 7270 3505
redeal$	10242 10397
redemption$	7302
redheaded$	5659 3766
reduc	2640
reduce	2856
reduce$	7461
reduced$	7489
reduct	6603
reduction$	10321 10325
referenced$	6686
referr	10495 2820
referral$	5759 1798 5761 1800 1801 9921 7355 3706
referrals$	5759 1798 5761 1800 1801 9921 10070 10071 7355 7356
referred$	3581
reflected$	4945
refuge	6849
refuge$	10571
refus	2791 7602 3641
refusal$	4235 274 275 276 277 278 279 1170 1171 1172 1173 1174 1779 1780 5768 2223
refusals$	1779 1780 5768 2223
refuse	3700
refuse$	733 793 800 801 802 803 804 806 848 1778 9476 9656 9657 9658 9660 3327 7308 3400
refused$	733 8426 793 800 801 802 803 804 806 848 1778 9476 9481 9486 9487 9488 9489 9656 9657 9658 9660 3327 7308 7350 3400
refuser$	7060 3742
refusers$	7060 3742
refuses$	733 793 800 801 802 803 804 806 848 1778 9476 9656 9657 9658 9660 3327 7308 3400
refusing$	733 793 800 801 802 803 804 806 848 1778 9476 9656 9657 9658 9660 9850 9851 3327 7308 3400
regard	7379
regard$	4027 4028 4029 4030 4031 4033 4034 5064 5065 1104 5067 1140 9882 9883 9884 9885 9886 9887 9888 9889 6170 6171 6172 6173 6174
regardded$	1140
regardding$	1140
regarded$	1028 1140 1208
regarding$	1140
regardless$	7851 7855 8375 9233
regards$	1140
regist	2486 2675 6637 6667
register$	6469 10381 10389 10611 10612 7428 7591
registered$	2939 3611
registers$	10389
registrations$	7400 3439
regret$	8576 8577
regrettable$	6306 10029
regrettably$	3778
regular$	454 455 2983
regularly$	453 10506
regulation$	8958 8959
rehab	10606 6893
rehab$	10615
rehabilitation$	3707
reject$	957 958 9476 9660 3036 3328
rejected$	957 958 9476 9481 9486 9487 9488 9489 9660 3036 3328
rejecting$	957 958 9476 9660 9850 9851 3036 3328
rejects$	957 958 9476 9660 3036 3328
rejectted$	957 958 9476 9660 3036 3328
rejectting$	957 958 9476 9660 3036 3328
relapse$	9521 7295
related$	10541 7008
relati	10562 10574 7379
relations$	6950
relationship$	7748 4208 512 513 514 8203 8204 9001 9237 9238 9239 9301 2907 6931 6950 7165
relationships$	7748 4208 512 513 514 9237 9238 9239 9301 6931 6950 7165
relay$	2716
relaying$	2716
relays$	2716
released$	2943 3700
relentlessly$	3774
relevant$	2775
reliab	2481
reliable$	6443
reliant$	7187
relied$	9620 9621 9622 9623 9624 2678
relies$	2910
relish$	899 900 901 902 3027
relished$	899 900 901 902 3027
relishes$	899 900 901 902 3027
relishing$	899 900 901 902 3027
reluctance$	4235 274 275 276 277 278 279 1170 1171 1172 1173 1174
reluctant$	797 800 801 802 803 804 806 1170 1171 1172 1173 1174 2401
relying$	2910
remain	3673
remain$	7985 650 651 891 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 1203 1227 1228 1229 1230 1231 1232 1401 1405 5367 1406 1407 1408 1409 1412 1413 1414 1415 1664 9519 2986 3070 3072 3076 3140 3142 3152 7635
remained$	5141
remains$	4070 271 272 650 651 891 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 5141 5146 1203 1227 1228 1229 1230 1231 1232 1401 1405 5367 1406 1407 1408 1409 1412 1413 1414 1415 1664 6718 2986 3070 3072 3076 3140 3142 3152
remand	6631
remand$	3952
remanded$	10353 6922 3952
remark$	1771 1772 1773 1774
remarkably$	3210
remarked$	1771 1772 1773 1774
remarking$	1771 1772 1773 1774
remarkked$	1771 1772 1773 1774
remarkking$	1771 1772 1773 1774
remarks$	1771 1772 1773 1774
reminded$	7837 7838 158 159 160 171 172 173 174 2524 2702 6716
reminder$	10026 10027
reminders$	7834 10026 10027
remiss$	3777
remit	2745
remorse$	8576 8577 6987
remorseless$	3751
remote$	10082
remov	2690 2736
remova	10603
removed$	293 294 295 296 9872 9873 10375 2758
render$	40 41 43
rendered$	40 41 43
rendering$	40 41 43
renderred$	40 41 43
renderring$	40 41 43
renders$	40 41 43
rent$	3946
reoffe	6607
reoffend$	9520 10225 10242 10397 7295
reoffended$	3958
reoffender$	3739
reoffenders$	3739
reoffending$	10324 10327 10329 3527 3958
reoffends$	3958
repair$	10085
repara	2948
reparation$	6910
repeat$	454 455 9520 2983 3065 3452
repeated$	4146 6304 6305 6328 10070 10071 3351 7356 3619
repeatedly$	453 5992 2306
replied$	8282 9740 9743 9744 9746 9747 9748 9749 9764 9765 9766 9767 10135
reply$	8295 8296 8297 8556 8558 9493 9499 9513 9907 10024 10085 10088 7292
replying$	7860 8042 8295 8296 8297
report	2479 6444 6452 2646 2676 2677 2747 6830 7379 7382
report$	7957 8392 8405 8510 9845 9921 2395 10174 2506 2512 10249 10251 6639 2716 2734 2743 10456 10552 7355 7609
reportd$	2743
reported$	8255 8263 2555 6560 6561 6639 2680 2743 7432 7472
reporting$	9492 2506 2512 6639 2716 2743
reportinged$	6639
reportings$	6639
reports$	9845 9921 2506 2512 10249 10251 6639 2716 2743 10456 7355
reprimand$	3950
reprimanded$	3950
reprimands$	3950
reprobate$	3735
reprobates$	3735
reputation$	1288 1289 10059 6395 10127
reques	6464 2609 2769
request$	9921 10026 10027 7355
requested$	7397
requests$	10026 10027 10070 10071 7355 7356
requir	6464 7379
require$	9088 1574 1575 1576 5539 1578 1579 1580 1581 1594 1595 9280 5559 5560
required$	1594 1595 9280 5559 5560 2645 6856
requires$	1594 1595 9280 5559 5560
requiring$	1594 1595 9280 5559 5560
rerob$	10242 10397
reside	6606 2881 2884
residential$	6843 6846 3188
residents$	8638 4917 8710 8711 8712 8713 8714 8715 8716 8717 8718 8719 8720 8721 8724 8725 8726 8785 8789 6256 10304 10328 6996 6997
resilience$	3759
resilient$	1619 1620 1621 1622 1638 3759
resist$	7957 8441 1796
resistance$	1170 1171 1172 1173 1174
resistant$	1170 1171 1172 1173 1174 7305 7308 3751
resisted$	1796
resisting$	1796
resists$	1796
resistted$	1796
resistting$	1796
resit	3648
resolution$	10635 7673
resort$	404 405
resorted$	404 405 2352
resorting$	404 405
resorts$	404 405 2353
resortted$	404 405
resortting$	404 405
respect$	8510 8535 4822 5035 9493 9499 9513 9882 9883 9884 9885 9886 9887 9888 9889 7050 7292
respit	2881
respite$	6843
respon	10166 6448 6510 10364 10380 7452
respond$	8510 9493 9499 9513 9907 10085 10088 7292
responded$	9740 9743 9744 9746 9747 9748 9749 9764 9765 9766 9767 9917
response$	2165 2173 2174 2175 2381 2382 2383 2384 10162 10170 6616 6635 2674 10359 10360 6648 2688 2701 2705 6683 10417 6705 2757 2776 7343
responses$	2165 2173 2174 2175 2381 2382 2383 2384 7343
responsib$	9927 10010 10052
responsibbed$	9927 10010 10052
responsibbing$	9927 10010 10052
responsibed$	9927 10010 10052
responsibilit$	5408
responsibilities$	9129 9705 9927 10052
responsibility$	297 298 299 300 8384 8461 780 781 4747 4748 4749 4750 4751 4752 4753 4754 4755 4756 4757 4758 4759 4773 4774 4775 4776 4777 8500 8501 8502 8503 8504 8505 8506 8507 8508 8509 8540 9324 9705 9795 9882 9883 9884 9885 9886 9887 9888 9927 10052 2388 7651
responsibing$	9927 10010 10052
responsible$	7708 780 781 1638 9324 2380 10081 10232 2557 10275 6644 2683 2759 2941
responsibly$	8298
responsibs$	9927 10010 10052
rest$	4259 4260 4261 4262 9062 9167 9168 9169 9170 9171 9303 9391 9392 9393 10072 7357
resteal$	10242 10397
rested$	4259 4260 4261 4262
rests$	4259 4260 4261 4262 10072 7357
result$	260 4258 2612 6693 7609 7611
resulted$	7696 7697 8390 8391
resulting$	6693
results$	10059 6395 10127 10138 10139 10406 10552 7609 7611
resupply$	10242
retail	2499 6606 6712
retail$	6652
retailers$	2475 10160 6461 10328 10434 2760 10447
retain$	3436
retained$	7397 3436
retaining$	3436
retains$	3436
retak	3648
return	7379
return$	7762 7777 4087 7892 7929 7985 8014 8016 8017 8018 400 401 402 403 4395 434 438 439 4405 4448 4456 495 496 497 4463 8189 8510 9493 9499 9513 9519 9521 2651 3012 7292
returned$	7892 400 401 402 403 434 438 439 3012
returning$	7860 8042 400 401 402 403 4392 434 438 439 4402 8278 3012
returnned$	400 401 402 403 434 438 439 3012
returnning$	400 401 402 403 434 438 439 3012
returns$	7892 400 401 402 403 434 438 439 2651 3012
revealing$	9402 9403 3313
revel$	959
reveled$	959
reveling$	959
revelled$	959
revelling$	959
revels$	959
review	2520
review$	2694 7147
reviewed$	2694 6687
reviewes$	2694
reviewing$	2694
reviews$	2694 7147
reward$	2630
rewards$	2630
rid$	2594
ridding$	2594
ride$	631
rided$	631
rides$	631
riding$	631
riff$	3051
right$	4058 4060 4091 8340 8341 8540 8771 5386
rightly$	2395
rigid$	10021 10082 6361
rigoro	2703
rigorous$	6665
ring	2734 3453
ring$	8392 9437 2495 6696 2784 3058 7270
ringin	10334
ringing$	9492 2495 6696 2784
ringle	10239 10290 7482
ringleader$	10260 10310 10351 7415 3736
ringleaders$	10260 10310 10351 7415 3736
rings$	5304 5305 5675 9437 2495 6696 2784 7270
ringworm$	3920
riot$	7069 7070 7071
ripped$	9402 9403 5728 3306 3313
rise$	2742
risk$	7684 7685 7695 3976 15 16 17 4017 7740 7741 7747 7749 7750 7751 7752 7754 7755 7756 7758 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 8322 688 8464 8465 8523 8524 8525 8526 8527 8528 8529 8530 8531 8532 8533 8534 8545 8546 8547 8548 8549 8589 8596 8609 4988 1027 4990 4991 4992 4993 4994 4995 4996 4997 4998 4999 8722 8723 5002 5003 5004 5005 5006 5007 5157 5158 1197 1198 5161 1200 1201 8886 8887 8888 8889 8890 8891 8892 8893 8894 8895 8896 8897 8898 8899 8900 8901 8902 8903 8988 9237 9238 9239 9249 9250 9251 9252 9253 9254 9255 6298 6582 2643 6687 6890 2967 3446 3473
riskier$	4058 2969
risks$	7684 7685 7740 7741 7749 7750 7751 7752 7754 7755 7756 7758 4104 4105 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 8464 8465 8523 8524 8525 8526 8527 8528 8529 8530 8531 8532 8533 8534 8546 8547 8548 8549 8589 8988 9237 9238 9239 9249 9250 9251 9252 6930
risky$	7684 7685 4058 4245 8081 4892 2969 3032 3139
ritalin$	3877
rivalry$	7008
rivals$	6997
road$	8008 4368 3201
roadman$	8676 7009 3734
roadmen$	8676 7009 3734
roam$	8047 1145
roamed$	1145
roaming$	1145
roammed$	1145
roamming$	1145
roams$	1145
rob$	8656 8657 10242 10333 10397 10452
robbed$	7728 7731 8317 2956
robber	10156 10166 6448 10239 6519 10252 2570 10263 6607 10365 10366 10367 10379 2717 10408 6903 6904 6915 6917 7411 7496 3721
robber$	8747 8748 8749 10232 7038 7039
robberies$	10240 10241 6532 10329 6679 10625 10639 10648 7460 7683
robbers$	8747 8748 8749 7038 7039
robbery$	8074 8414 10162 10170 2489 6456 6457 6458 2497 2498 2532 6532 10258 6549 6616 6635 2674 10359 10360 6648 2688 2693 6659 2701 2705 6683 6705 2757 2776 10625 10626 10637 10639 10648 3447 3464 3509 7683
robbing$	10455 10461
robs$	10333 10452
robust	2600 2703 2733 3489
robust$	6665 2728
robuster$	2728
robustly$	7433
rode$	631
role$	8384 10052
roles	10373
roll$	935 9952 7619
rolled$	7605 7619
rolling$	935
roma$	1672 5640
romanian$	1672 5640 7263
room$	2475 10160 10178 10179 10180 6459 6460 6461 6494 10219 10434 6850 6882 2923 6895 10619 7483
rooms$	7483
ropes$	8985
rose$	7459
rot$	9912 10130
rotten$	3062 7102
rough	7643
rough$	4962 5202 3033 3062 3269 7234
round$	8987 5272 9026 2585 7286 7461
rouser$	7022
rousers$	7022
route	10368
route$	4368 10423
routes$	10423
row$	5835 9558 5837
rowdy$	3145 3751
rows$	2877 2906
rubber$	3374
rude$	8877 8878 8972 9660 3751
ruffian$	3735
ruffians$	3735
rug$	10049
rui$	3953
rule$	8642 9750 9751 9752 9753 9754 9755
rules$	8654 8789 5076 5077 5078 5079 9065 9750 9751 9752 9753 9754 9755 10047 6998
run	2707
run$	7762 7777 7826 7985 8014 8016 8017 8018 4305 4306 4307 424 425 426 438 439 4410 4415 457 458 8392 4711 935 948 949 1084 8796 5091 1266 1267 1268 1342 1343 1448 9521 1854 1855 9660 6410 2712 2900 2979 3105 3108
runaround$	8814
runaway$	8747 8748 8749 7038 7039
runaways$	8747 8748 8749 7038 7039
rung$	9917
runner	7430
runner$	8106 8750 1072 7038 7040
runners$	8106 8750 1072 10255 7038 7040
runnin	6510 10380
running$	7742 7743 7744 7745 7746 4365 8107 424 425 426 438 439 4409 4411 4415 457 458 935 948 949 1084 1342 1343 1448 9660 10232 10364 2712 2900 2979 3104 3107 7485
runs	10380
runs$	424 425 426 438 439 4415 457 458 935 948 949 1084 1266 1267 1268 1342 1343 1448 9660 2712 10465 2900 2979 7485
rushed$	2815
s$	6508 10233 6544 6577 6779 6792 2841 6815 2868 6834 6836 6837 6846 2889 2890 6858 10608 6892 6896 10620 6925 7518 7521 7524
s17$	3943
s20$	3943
s47$	3943
sabotage$	3023
sabotaged$	3023
sabotages$	3023
sabotaging$	3023
safe$	7736 7737 4091 8463 8467 4746 8469 8482 8483 8491 8492 8493 8494 9212 5508
safeguard$	4012 7957 4766 8519
safeguarding$	9258 9259 9260 9261 9269 9270 9271 9278 3351
safer$	4058 4091
safety$	7694 3973 7749 7750 7751 7752 7753 7754 7755 7756 7757 7759 7811 7812 4113 4114 8464 8465 8469 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 4856 4857 4858 4859 4860 9249 9250 9251 9252 10189
said$	92 4316 4536 4537 4544 4705 9547 5962 5963 5966 6111 6112 2246 2247 2555
sallow$	3766
same$	7852 7854 7856 7858 8376 4979 5536 5537 5538 1650 5676 9405 9418 5707 5715 3243
sanction$	2744 3496
sanctioned$	293 294 295 296 4974 4975 4976 4977
sanctions$	2744
sand$	10046
sandy$	3267
sat$	1755 1756 1757 2235 2236 2237 2238 2239 2240 2241 2242
satisfy$	9582
savage$	8747 8748 8749 7038 7039
savages$	8747 8748 8749 8768 8769 8770 7038 7039
saved$	8491 8492 8493 8494 9620 9621 9622 9623 9624
saving$	10059 7302
savvier$	1295 1296 1297
savvy$	1295 1296 1297 1638 7159 3757
saw	2812 2907
saw$	1140 2149 2150 6774
say$	7807 7957 4237 4302 8398 8405 8437 8510 990 9478 9493 9499 9513 5962 5963 5966 2696 7292
saying$	990 9492 9560
says$	990 9479 9547 5962 5963 5966 2246 2247
scabies$	3919
scallies$	3735
scally$	3735
scallywag$	3737
scallywags$	3737
scan$	2694 10508 10516
scandal$	3776
scandalous$	3776
scaned$	2694
scanes$	2694
scaning$	2694
scans$	2694 10516
scant$	65 72 1102 1103 1105 6160 6167
scantily$	1670 3259 3270
scar$	1690 7253
scarcely$	1492 1494 1495 1538 5500 1539 5501 1540 1596 5558 1597 1598 3213 3214 3229
scare$	9295 9296 9297
scared$	9253 9254 9255 1614 1615
scares$	5467 9190
scarf$	9442 7270
scaring$	7742 7743 7744 7745 7746
scars$	1690 7253
scarves$	9442 7270
scatter$	10429
scattering$	2756
scenario$	7686
scenarios$	7686
scheme$	7428
schemer$	7038
schemers$	7038
scheming$	3751
schizophrenia$	3868
schizophrenic$	3868
school	2853 10551 7606
school$	8094 8095 8096 8421 8518 8696 8697 8698 8699 8700 8701 8710 8711 8712 8713 8714 8715 8716 8717 8718 8719 8720 8721 8724 8725 8729 8754 5036 8785 5100 8944 6013 6018 6019 6021 10075 10106 6411 2453 10522 6807 10535 10536 6815 10538 10539 10545 10548 10549 10552 10554 10555 10560 6866 6947 3098 3351 3398 3407 3408 7584 7585 7600 3640 7603 3647 7615 3656
schoolboy$	3073
schooling$	7600
schoolmates$	7037
schools$	8696 8697 8698 8699 10595 7585
sclerosis$	10615 7508
scoliosis$	3931
scor	7408
score$	8985 7487
scored$	10217
scores$	7487
scorn$	10151 10152 10153 10154 10155 3024
scorned$	3024
scorning$	3024
scornned$	3024
scornning$	3024
scorns$	3024
scour$	2694
scoured$	2694
scoures$	2694
scouring$	2694
scours$	2694
scrap$	8311
scraped$	7254
scratch$	9942
scrawny$	3766
screamed$	8426
screen	2820
screening$	10503
screens$	9667 9700 9701 9702 9703
screenshot$	2673
screenshots$	2673
screwed$	1220
scrote$	3737
scrotes$	3737
scrounger$	7038
scroungers$	7038
scruffily$	1670 3270 7269 7271
scruffy$	1672 5638 9402 9403 3269 3290 3306 3313 3766
scum$	3735
scumbag$	3735
scumbags$	3735
search	10181 2585 10295 2622 10363 10438 2788
search$	2550 10268 6547 10287 10291 10292 2627 6601 2664 2668 2694 10391 10463 6750
searched$	2627 2694 10453
searches$	10291 10292 6584 2627 2668 2694 10391 10425
searching$	10291 2627 2668 2694
searchped$	2664
searchs$	2664 2694
seasoned$	3760
seating$	6667
second$	1650 6169 6375
secrecy$	4630 9932
secretive$	3751
sectio	10606 6893
section$	6571 3665
sectioned$	10615 3871
secur	3456
secure	2612 2884
secure$	8291 8292 6846 6911 2962 3436
secured$	10462 7397
secureed$	3436
secureing$	3436
secures$	3436
securi	2499 6497 2612 6712 2754
security$	8638 2475 10160 6461 2529 10219 2653 10434 2755 2760 2761 10447 2780 6997
seduce$	238 2973
seduced$	238 903 2973
seduces$	238 2973
seducing$	238 2973
see	2812
see$	149 7957 7985 708 711 714 715 4801 4802 4803 4804 4805 4806 4807 4808 4809 4810 4811 4812 1140 9188 9463 9907 10088 10204 2650 2672 2696 10449 6774
seed$	7024
seeds$	7024
seeing	2812
seeing$	7860 8042 6774 2917 3006
seek	6464 2609 2612 2678 3478
seek$	246 468 469 470 471 472 473 474 905 4867 906 907 908 909 910 911 927 928 930 9660 2472 10358 6650 3158 3159
seeked$	2472 6650
seeker$	8738 6990 7119 7635
seekers$	8738 6990 7119
seekin	6464 2609 2678
seeking$	246 468 469 470 471 472 473 474 905 4867 906 907 908 909 910 911 927 928 930 5186 5203 9660 2472 6650 6990 7119 3158 7635
seeks$	246 468 469 470 471 472 473 474 905 4867 906 907 908 909 910 911 927 928 930 2472 10358 6650 3158 3159
seem$	650 651 891 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 1203 1227 1228 1229 1230 1231 1232 1356 1358 1359 1360 1361 1401 1405 5367 1406 1407 1408 1409 1412 1413 1414 1415 5531 5532 5533 1664 2184 2185 2986 3070 3072 3076 3140 3142 3152 3208 3209
seemed$	650 651 891 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 1203 1227 1228 1229 1230 1231 1232 1356 1358 1359 1360 1361 1401 1405 5367 1406 1407 1408 1409 1412 1413 1414 1415 1572 1664 2184 2185 2986 3070 3072 3076 3140 3142 3152 3208 3209
seeming$	2184 2185
seemmed$	2184 2185
seemming$	2184 2185
seems$	271 272 650 651 891 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 1203 1227 1228 1229 1230 1231 1232 1356 1358 1359 1360 1361 1401 1405 5367 1406 1407 1408 1409 1412 1413 1414 1415 1664 2184 2185 2986 3070 3072 3076 3140 3142 3152 3208 3209
seen	10431 10468 2907 2946
seen$	423 8446 8447 4726 4727 1029 1209 1307 1487 9498 9504 9509 9518 9594 2149 2150 9948 10419 2812 2828 2917 7410 7420 7432
sees	2812 2907
sees$	1140 6774
seize	2515
seize$	6477 3436
seized	6476 2515
seized$	10198 6477 10392 7397
seizeed$	3436
seizeing$	3436
seizes	2515
seizes$	6477 3436
seizin	2515
seizing$	6477
seizure$	2515 10415 10524 7393 3852
seizures$	7393 7512 3852
seldom$	1538 5500 1539 5501 1540
select	2603
selective$	3618
selectively$	3618
self	3548 3570
self$	3962 3964 4002 4003 42 4005 4006 4007 4008 4009 4010 49 7734 7735 4014 4015 64 101 7962 4311 4312 4313 8070 4361 4418 8301 8302 8304 4601 4602 4603 4604 4605 4606 4607 4608 4610 4611 8336 8337 8350 4637 4638 4639 4640 8363 8364 8365 8366 8367 8368 8369 8370 8371 8372 4655 4656 4657 4658 8381 8386 4741 4745 784 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 4760 4761 8484 8485 8486 8487 8488 8489 8491 8492 8493 8494 4813 4814 4815 8765 5237 5239 9005 9006 9007 9008 9009 9010 9011 9191 9192 9193 9194 9197 9198 9199 9200 9201 9202 9203 9204 9205 9206 9207 9208 9209 9210 5490 9213 9214 5493 9221 6355 10514 6878 6927 2976 6957 6958 3017 3089 7185 7186 3225 3237 3369
selfharm$	7532
selfharmed$	7532
selfharming$	7532
selfharms$	7532
selfie$	8151 8159 4460 4461 500 501
selfies$	8151 8159 8160 4460 4461 500 501
selfish$	3751 3776
selfme	7510
sell$	7762 7777 7985 8014 8016 8017 8018 4305 4306 4307 424 425 426 485 8556 8558 8566 8568 8656 8657 2979 2996 6972
sellin	6510 10239 10334 10380
selling$	8084 424 425 426 485 10232 10461 2961 2979 2996 7404 7681
sells	10380
sells$	424 425 426 485 10465 2961 2979 2996
selves$	3962 3964 4002 4003 42 4005 4006 4007 4008 4009 4010 49 7734 7735 4014 4015 7962 4311 4312 4313 8070 4418 8301 8302 8304 4601 4602 4603 4604 4605 4606 4607 4608 4610 4611 8336 8337 8350 4637 4638 4639 4640 8363 8364 8365 8366 8367 8368 8369 8370 8371 8372 4655 4656 4657 4658 8381 8386 4741 4745 784 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 4760 4761 8484 8485 8486 8487 8488 8489 8491 8492 8493 8494 8765 9005 9006 9007 9008 9009 9010 9011 9191 9192 9193 9194 9197 9198 9199 9200 9201 9202 9203 9204 9205 9206 9207 9208 9209 9210 5490 9213 9214 5493 9221 6355 6927 6957 6958 7185 7186
semh$	3935
sen$	10534 3629 7592
send	2479 2676 2734
send$	7762 7985 467 476 8556 8558 8566 8568 2478 2704 6689 6696 2743 2987 3009 6972 3629 7592
sendd$	2743
sended$	2743
sending$	467 476 9634 9635 9636 2704 6696 2743 2987 3009 7300
sends$	467 476 2704 6689 6696 2743 2987 3009
sensation$	3028
sense$	8538 4818 1113 1344 1346 5489 1528 1529 5492 9423 9840 9841 9842
sensible$	7705 4058 4091 4577 1638
sensibly$	8298
sensit	2481
sensitive$	6443 7134
sensory$	3598
sent	2479 6719 6722
sent$	467 476 8270 8271 8272 8282 2478 10448 6855 2936 6922 2987 3009 6972 7350 3672
senten	10574
sentence$	2727 10647 7653 3702 7665 7682
sentenced$	6922 3702
sentences$	2727 10647
sentencing$	3702
separa	10574 10576 6855 6857 10621
separate$	10429
separated$	10577
separating$	2756 10577
separation$	10579
september$	8096
sergea	6456 6457 6458 2497 2498 2499 2532 6616 6635 2674 10359 10360 2688 2701 2705 6683 6705 2757 2776
sergeant$	2475 10178 10179 10180 6459 6460 6461 2529 6494 10338 10357 6636 10370 6663 10400 10405 10427 2764 6727 2770 6738 6746 7454
serial$	454 455 2983 3065 3077 3452
series$	2027 7425 7426
serious$	4025 5088 6142 6143 6144 6145 3065 3351
seriously$	8578 8579 8580 8581 8582 9785 9786 9804 9805 9806 9807 9808 9809 9810 9811 9812 9813 9814 2306
seriousness$	8523 8524 8525 8526 8527 8528 8529 8530 8531 8532 8533 8534 8546 8547 8548 8549
sertraline$	3880
serve$	2719
served	10399
served$	2719 2949
serves$	656 657 2719
servic	10495
service$	8673 5023 6013 6018 6019 6027 6036 6037 10054 10075 10106 6403 6411 2453 10324 10503 10509 3351 7343 3398 3407
services$	8518 8519 5092 8854 8976 9272 9273 9274 9275 9276 1802 1803 1804 1805 6013 9739 6018 6019 6024 6025 10075 10106 6411 10503 6986 7289
serving$	2719 6835 7331 3682
session$	137 139 140 5248 9653 9654 9655 9697 9698 9699 6985
sessions$	137 139 140 4143 7866 8944 5248 9697 9698 9699 6985
set$	406 8703 1511 1512 5620 1837 1838 1965 2516 2940 7211 7212 7587
setting$	2940
settle$	9493 9499 9513 7292
seven	10286 6625 2681 10368 10369 10395 10403 6699 2749 10469 7482
seven$	8704 8772 6711
severa	10207
several$	4146 482 1707 6304 6305 6328 10070 10071 7356 3447 3619
severe	3565
severely$	3639 3670
sex$	7748 4208 8004 4355 4439 8163 4446 486 4453 8178 502 503 504 505 8200 8201 4569 8998 8999 9237 9238 9239 9301 6901 6931 6952 6962 7165
sext$	3726
sexted$	3726
sexting$	6948
sexts$	3726
sexual$	8081 4429 4437 4442 4444 4445 487 488 489 490 492 4457 4458 4459 502 503 504 505 8202 8998 5309 5312 9302 2819 2988 2998
sexualised$	8081 4429 4437 8868 8869 8870 8871 8872 8873 8874 8875 8876 6954 6955 3145 3758
sexuality$	8290
sexually$	5585 2991 3204 3205 3239 3587 3683 7646
sgt$	10400
shabbily$	1670 3262 3270
shabby$	9402 9403 3306 3313 3766
shadow	2788
shadow$	2530 6750
shadowed$	2530
shadowing$	2530
shadows$	5675 2530
shaggy$	3267
shall$	1809 1810 1811 1812 1813 1814 2679
shallow$	3751
sham	10470
shambles$	3776
shambolic$	3776
shame$	9944 6306 10029 3371
shameful$	9849 3776
shamefully$	3776
share	2676 3418
share$	7985 467 476 815 1753 9493 9499 9513 9907 10085 10088 6437 2476 2478 2732 2743 2888 2987 7292
shared$	467 476 1753 6111 6112 9917 6437 2476 2478 2743 2987
shareed$	2743
shareing$	2743
shares	3418
shares$	467 476 1753 6437 2476 2478 2743 2888 2987
sharin	7379 3418
sharing$	467 476 1753 9958 6437 2476 2478 2888 2987
sharper$	1295 1296 1297
shaved$	3286 3288 3290 7254 3303
shaven$	3257 3258 3287 3290 3303
she$	4074 4081 4484 4541 4545 4546 4571 729 978 4940 979 8663 980 981 5084 1143 8984 9552 9553 9554 9555 9556 5841 5842 5843 5845 6013 9739 3633
shed	7643
shed$	2368
shedding$	2368
sheep$	8695 7038
sheet$	7483
sheets$	7483
shelter$	8170 8171 8172 8173 8174 8175 8176 8177
shielding$	9261 9266 9267 9268 9269 9270 9271 9278
shift$	4305 4306 4307 3522
shifty$	3269 7234
shirk$	2368
shirked$	2368
shirking$	2368
shirkked$	2368
shirkking$	2368
shirks$	2368
shirt$	5680 5681 9411 7270
shirtless$	3766
shirts$	5680 5681 9411 7270
shocking$	2272 2273 2274 2275 6306 10029 10065 10066 10067 10068 3145 3381
shockingly$	3778
shoddy$	3776
shoes$	5680 5681 9425 9426 9427 9428 9429 9437 7270 7275
shooti	10252 10365 10366 10367
shootings$	10240
shop	2499 6652 6712
shop$	8094 8095 2475 10160 6461 10374 10434 10442 10447
shopke	2499 6606 6712 6918
shopkeeper$	7922 8165 10640
shopkeepers$	7922 8165 8638 8785 2475 10160 6461 10304 10328 10434 2760 10447 6996 6997
shopli	2570 10263 6607 10366 10367 10379 2717 6903 6915 3960
shoplifter$	8747 8748 8749 7038 7039
shoplifters$	8747 8748 8749 7038 7039
shoplifting$	7742 7743 7744 7745 7746 8074 8084 8088 8774 6532 10329 2693 6679 10443 10625 10637
shoppe	6606
shoppers$	8785 10304 10328 6996
shopping$	6652
shops$	8785 2475 10160 6461 10374 10434 10442 2760 10447
short$	5623 9402 9403 5728 9838 9839 3154 3246 3267 3289 3290 3313 3368 7353 3766
shortcoming$	3350
shortcomings$	9710 9711 9712 3350 7314 3775
shortest$	1692 3294
shorts$	5680 5681 9425 9426 9427 9443 9444 9445 9450 7270 7275
shot$	6619
shots$	6619 10398 10422
shotted$	2980
shotter$	3742
shotters$	3742
shotting$	424 425 426 2979 2980
should	2591 6819
should$	20 21 22 23 24 25 586 587 717 734 742 743 744 745 746 747 748 749 750 758 762 763 764 765 811 824 1387 1507 1537 1590 2033 2035 2036 2037 2038 6002 9734 6148 2263 6230 6484 2529 2578 2679 10541 3353
shoulder$	8957 1687 3399
shouldered$	7214 3399
shouldering$	3399
shoulderred$	3399
shoulderring$	3399
shoulders$	8957 9016 3399
shout$	1266 1267 1268
shouted$	2898
shouting$	2877
shouts$	1266 1267 1268
show	2548 6511 2564 7379
show$	761 785 786 4778 4779 4780 4781 4782 4783 4784 4785 4786 4787 8510 4793 4854 4855 8618 9493 9499 9513 1947 9688 6485 2696 7292
showed$	761 785 4854 4855 2198 6485
showin	2548 2564
showing$	785 2198 10158 10525
shown	6719 6722
shown$	149 761 786 4854 4855 9595 9596 9597 9598 2198 2517
shows	2548 6511 2564
shows$	761 785 4854 4855 1946 2198 6485 6531 2696
shrug$	864 2387
shruged$	864 2387
shrugged$	864 2387
shrugging$	864 2387
shruging$	864 2387
shrugs$	864 2387
shunt$	2826
shut$	2436 7350
shuts$	2436
shutting$	2436
shy$	7123
siblin	10585 10586
sibling$	7149 3191
siblings$	3963 8093 8971 9156 10591 6928 7149
sick$	10482 10522
sickle$	3561
side$	9345
sidelined$	3382
sight$	10348 7455 3572 3610
sighted$	7330 7432 7572 3795
sighting$	2525 7405
sightings$	2525 10335 7405 3510
sign$	2346 2347 2348 2349 10050 10051 7352 7355
signal$	7911 10411
signals$	7911 7912
signed$	2837 2838
significant$	1195 1196
signs$	2346 2347 2348 2349 10050 10051 10070 10071 10378 7352 7355 7356
silence$	4630 9932
silliness$	7968 7969 7970 7971 7972 7973 8351 4668 4669 4688
silly$	4025 76 77 4058 4245 720 3020 3751
silo$	3411 3412
siloed$	3780
silos$	7372
similar$	1672 5640 3246
simple$	3695
simpler$	2652
simply$	622 8452 8453 8454 8455 1265 1864 1865 1866 1867 6001 2188 2189 2354 2355 2398 3388
since$	10603 7190 7671
single$	1931 1932 5931 5975 5976 2075 6038 6110 2481
sister	10562 6851 10575 6854 10585 10586 2922
sister$	8093 2873 10573 6879 7149
sisters$	8093 8971 5392 5393 5394 7149
sit	10431 10468
sit$	4283 1755 1756 1757 1759 9493 9499 9513 2235 10086 7292
site$	7391
sits$	1755 1756 1757 1759 2235 2236 2237 10380
sitting$	8373 8374 2235 2236 2237
situation$	7686 4254 8357 8358 8464 8465 8469 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8614 9256 9257 9333 6298 10064 6408 2906 7638
situations$	7686 8614 9333
six	10286 6625 2681 10368 10369 10395 10403 6699 2749 10469 7482
six$	8772 1662 5625 5626 1707 9391 9392 9393 9394 9395 9396 5858 5867 5873 6711
sixteen$	1390 1391 1392 1393 7170
size$	1418 1419
skaters$	5858 5867
skeletal$	3246
ski$	3318
skilled$	1647
skills$	1344 1346 5489 1528 1529 5492
skimpy$	3313
skin$	5647 5663 10493 7236 3276 3282
skinned$	7196 7228
skinniest$	1692 3294
skinny$	5623 5659 5728 3246 3313 3766
skins$	8182
skirt$	5680 5681 9425 9426 9427 7270 7275 7282
skirts$	5680 5681 9425 9426 9427 9443 9444 9445 9450 9457 7270 7275 7282
skive$	3725
skived$	3725
skives$	3725
skiving$	3725
skunk$	6784
slag$	7038
slags$	7038
slapdash$	3776
slave$	7088 3127 3746
slaves$	7088 3746
sleep	6763 6791
sleep$	4087 7985 8047 478 10485 10506 10513 2878 2912 2935 2989 3590
sleeped$	2926
sleepes$	2926
sleeping$	478 2878 2912 2926 2989 3579
sleeps$	478 2878 2912 2926 2935 2989
slender$	3246 3766
slep$	3681
slept$	478 6805 2911 2989 3681
slicked$	1686 7254
slide$	7365 7483
sliders$	9425 9426 9427 9443 9444 9445 9447 7270 7275
slides$	7483
slight$	3246 3766
slightest$	5906 6161
slightly$	1660 3248
slim$	5623 3246 3766
slimly$	3248
slippers$	9439 7270
slipshod$	3776
slit$	3303
sloppy$	2272 2273 2274 2275 7234 3381 3776
sloth$	7367
slow$	1170 1171 1172 1173 1174 2272 2273 2274 2275 10021 10065 10066 10067 10068 10082 6361 2401 3381
slowly$	10082
slut$	7038
sluts$	7038
sly$	3751
smacke	2898
smacked$	6860
small$	1098 5377 5473 5623 1667 3212 3246
smaller$	4913 4914 4923 4924 4925 4926
smart$	5640 7157 7163 3313
smarter$	4058
smartly$	1670 3270 7269 7271
smarts$	7158
smelly$	9402 9403 3766
smitten$	524 525 526 527 528 529 530
smok	2822
smoke$	7762 7985 8014 8016 8017 8018 379 8556 8558 8656 8657 9660
smoked$	8282 9660
smoker$	8744
smokers$	8744
smokes$	9660
smoking$	3974 3975 689 9660
snakes$	7038
snapchat$	4192 4193 4194 459 4421 460 4422 461 4423 462 4424 463 4425 8148 8149 8150
sneak$	7038
sneaks$	7038
snood$	9442 7270 3771
snoods$	9442 7270 3771
snub$	3024
snubbed$	9481 3024
snubbing$	3024
snubed$	3024
snubing$	3024
snubs$	3024
so$	7853 7857 6004 2203 3210
social$	8076 8082 459 460 461 462 463 4902 8775 5185 8913 8973 9312 9313 9314 9315 6013 9739 2060 6023 2063 2440 2442 6471 2538 6501 10241 6630 10467 2919
society$	8710 8711 8712 8713 8714 8715 8716 8717 8718 8719 8720 8721 8724 8725 8726
sociopath$	7038
sociopathic$	3751
sociopaths$	7038
sod$	6181
sofa	3667 7643
sofa$	10596
sofasu	7629
soft$	8373 8374
sold$	424 425 426 485 2961 2979 2996 6972
soldiers$	8824
solely$	2389 2390 3397
solicit$	3018
solicited$	3018
soliciting$	3018
solicits$	3018
solicitted$	3018
solicitting$	3018
solid$	3246
solidly$	3248
solve	3498
solves	3498
solvin	3498
somali$	1672 5640 7263
some$	89 686 1707
somebody$	8041 8432 5818 6013 9739 2730
someone$	8041 4476 8432 5419 1501 5818 6013 9739 2730
something$	8259 9663 10385
somewhere$	8170 8171 8172 8173 8174 8175 8176 8177
son	10409
son$	9114 6804
sons$	9114
soon$	10034 10035 10036 10037
sooner$	9053 9722 9731
sophisticated$	1353 3760
sorely$	2306
sorry$	9595 9596 9597 9598
sort$	8632 9258 9259 9260 9398 6995
sorts$	6995
sought	10399
sought$	246 468 469 470 471 472 473 474 905 4867 906 907 908 909 910 911 927 928 930 3159
sound$	1356 1358 1359 1360 1361 3208 3209
sounds$	1356 1358 1359 1360 1361 3208 3209
source	7379
source$	6443 2482 2592 2753 10457 10480 3418 7381 3420
sources$	2482 10457 7381
south$	1683
space$	9230 6622 6895
speak	2907
speak$	7806 7957 8145 464 465 466 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 5499 9463 9493 9499 9513 9585 9634 9635 9636 9907 2471 7292 7300
speaking$	464 465 466 9492 7318
speaks$	464 465 466 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 9585 2246 2247
special$	2849 10534 3653 3664
specialist$	10496
speech$	2813
spell	7614
spelli	6830
spelling$	10552 3646
spend$	7985 4264 4265 4328 8250 8251 8252 8253 8254 941 942 943
spendded$	941 942 943
spendding$	941 942 943
spended$	941 942 943
spending$	7860 8042 8250 8251 8252 8253 8254 941 942 943
spends$	941 942 943 10431
spent$	941 942 943 2949
spice$	6784 10518
spiky$	3267 3290
spineless$	3776
spirit	6763
spirits$	10485
spite$	4112 151 152 154 4144 185 186 187 8118 8119 8120 8121 2343
spiteful$	9849 3751
split	10574 10576
split$	10429 6855
spliting$	2756
splitting$	2756
spoiled$	3751
spoilt$	3751
spoke$	464 465 466 2470
spoken$	7837 7838 158 159 160 8255 4974 4975 4976 4977 9498 9504 9509 9518 9594 9917
sporadic$	8863 8864 8865 8866 1183 3136
sport$	1689 1724 1725 1726 1727 1728 1729 1730 1731 1732 1733 10511 3291 3308
sported$	1689 1724 1725 1726 1727 1728 1729 1730 1731 1732 1733 3291 3308
sporting$	1689 1724 1725 1726 1727 1728 1729 1730 1731 1732 1733 3291 3308
sports$	1689 1724 1725 1726 1727 1728 1729 1730 1731 1732 1733 3291 3308
sportted$	1689 3291
sportting$	1689 3291
sporty$	3269
spot$	10342 10377 7474 7495
spots$	10342 10377 7264 7495
spotted$	3795
spotty$	1685 5659 9385 3274 3766
spray$	3284
spree$	7475
spring$	8096 8097
spurn$	3024 3328
spurned$	9481 3024 3328
spurning$	3024 3328
spurnned$	3024 3328
spurnning$	3024 3328
spurns$	3024 3328
squad	6448 6451 6456 6457 6458 2497 2498 6467 2532 6616 6635 2674 10359 10360 2688 2701 2705 6683 6705 2757 2776
squad$	10170 10171 2488 10173 10178 10179 10180 6459 6460 10185 2502 10189 6494 10259 10338 10357 6636 10370 6663 10400 10405 10427 6738
squander$	3023 3404
squandered$	3023 3404
squandering$	3023 3404
squanderred$	3023 3404
squanderring$	3023 3404
squanders$	3023 3404
square$	10442
squarely$	2389 2390 3397
squint$	3769
squints$	3769
stab	10601
stabbed$	7731 8317 2956
stabbi	10252 10365 10366 10367 6903 6904
stabbing$	8414 10258 10625 10626 10648
stabbings$	10240 10625 10648
staff	2499 6712 2754
staff$	8041 8165 8421 4794 8518 8519 8638 4917 8710 8711 8712 8713 8714 8715 8716 8717 8718 8719 8720 8721 8724 8725 8726 8729 8751 8785 8791 1127 1128 5092 8944 8979 8993 8994 8995 8996 9331 9332 5853 5854 5856 5857 5895 5896 5897 6013 9739 6018 6019 10075 10106 6411 6461 10304 10434 10640 6986 6996 6997 7081
stained$	9402 9403 3306 3313
stairw	7643
stamme	10493 10514
stamp	2640
stamp$	7336
stamped$	7336
stamping$	7336
stampped$	7336
stampping$	7336
stamps$	7336
stance$	6690 7450
stand	10431 10468
stand$	1326 5475 5476 5477 5480 5481 5483 5484 5487 1663 1755 1756 1757 2238 2239 2240 2241 2242 3358
standard$	9942 7343
standards$	9750 9751 9752 9753 9754 9755 7343
standing$	5475 5476 5477 5480 5481 5483 5484 5487 2238 2239 2240 2241 2242 3358 3691
stands$	1663 1755 1756 1757 2238 2239 2240 2241 2242 3691
starte	3581
started$	423
starti	3581
starts	3581
starve$	3549
starved$	3549
starves$	3549
starving$	3549
stash	10166 6504 2563
stash$	10247
stashed$	10176
state	6444
state$	4254 10064
stated	6444
statement$	7963 4948 4949 4950 10169 10175 2850 7591
statemented$	3942
statements$	4948 4949 4950 10169 10175
statio	6712
station$	8094 8095 2475 10160 10434 10442 10626
stations$	2475 10160 10434
statistics$	10138 10139
stature$	9342 9343 9344 7208
status$	8583 8587 8588 8609 8615 8618 3028 7147 7591 7635
stay$	4047 7777 4087 7899 4239 4266 4267 4284 8014 8016 8017 8019 4327 8069 8207 8250 8251 8252 8253 8254 8255 4555 8405 8556 8558 8566 8568 9493 9499 9513 2878 7292
stayed$	8040 8255 8263 8270 8271 8272 8293 8294 8431 2878 2911 2926
stayes$	2926
staying$	7860 8042 8207 8250 8251 8252 8253 8254 8255 2878 2926 3659
stays$	8255 2878 2926 3659
steal$	7985 8656 8657 1266 1267 1268 9519 9656 9657 9658 10242 10333 10397 10452
steali	6510 10380 3960
stealing$	7740 7741 7742 7743 7744 7745 7746 8774 8830 8972 10232 10455 10461 7681
steals	10380 3960
steals$	1266 1267 1268 9656 9657 9658 10333 10452
step	10562 6851 10582
step$	6490 2662 3489
stepbrother$	6879
stepdad$	2873 10573 6852 2894 10591 6879
stepfather$	2873 10573 6852 2894 10591 6879 10613
stepmother$	10573 2894 10591 6879 10613
stepmum$	10573 2894 10591 6879
stepparent$	10591 6879
stepparents$	10591 6879
stepped$	3489
stepsiblings$	10591
stepsister$	6879
stepstepdad$	10591
stepstepfather$	10591
steroi	6797
steroids$	10519
steward$	4197 7922 8165
stewards$	4197 7922 8165
sti	3588
sti$	7550
stick$	8510 9493 9499 9513 2069 2070 2071 7292
still$	7839 7859 7881 2080 2081 2082 2083 2657
stills$	6436 10332 6619 2750
stis$	7550
stock	10166 10239
stock$	2492 10226 10246 10247
stockily$	3248
stocky$	5623 3246 3766
stole	3960
stolen	10166 10239 3960
stolen$	10226 10247 2708 10637 10638 3539
stoma$	3929
stomach$	3614
stone$	10515 3315
stoned$	9660
stoner$	7038
stoners$	7038
stood$	1755 1756 1757 2238 2239 2240 2241 2242 3358 3691
stop	2585 2639 10438 2788
stop$	7805 7931 4299 8026 8069 4530 8392 8438 8862 9493 9499 9513 9582 9634 9635 9636 10181 2550 10268 6547 10287 2607 2608 2622 6601 2664 2731 2771 6750 7292 7300 3503
stopped$	4528 4573 8317 9620 9621 9622 9623 9624 9758 9759 9760 9761 9762 9763 2664 10363 2954 7350 7432 3604
stopping$	2607 2771
stopring$	2771
stops	2622
stops$	2607 6584 10315 2664 2731 2771
stopting$	2771
store	2499 6504 2563 6712
store$	7899 4305 4306 4307 2475 10160 6461 10434 10447
stored$	10176
stores	2563
stores$	2475 10160 6461 6524 10434 10447 10465
stories$	4948 4949 4950 1265
storin	10166 6510 10239 2563
storing$	10232 10461
story$	4948 4949 4950
stout$	3246 3766
straight$	8264 8265 3267 3290
strange$	4435 708 711 714 715
stranger$	7907 7917 7918 4908 10610 6935
strangers$	4177 7907 4188 4191 7914 7917 7918 7926 7930 7934 8053 4426 4889 8612 8613 4907 8993 8994 8995 8996 6935
strapping$	3766
strappy$	3313
strate	7443 7452 7456
strategy$	7462
strayed$	8282
street	2481 6556 10363 6652
street$	8085 8094 8095 6443 6545 10278 10298 10374 10442 2796 6937 3049 3138 3178 3183 3194 3195 3196 3197 3243 3422 3534
streets$	8085 5107 10278 10298 10374 10442 6937
streetsmart$	3756
streetwise$	1619 1620 1621 1622 1638 3756
streng	2612
strength$	1418 1419
stress$	3600
strict	2703
strict$	6665
strike$	5531 5532 5533 10333 10425 3427
strikes$	10333 10425
striking$	3269
strikingly$	3210
string$	224 2028
stringing$	224
strings$	224 10398
stroke	6759 6893
stroke$	10481 10524 10615
stroll$	1755 1756 1757
strolls$	1755 1756 1757
strong	2600 2703 3489
strong$	1480 1481 1482 1638 6665 2728 3246 3531
stronger$	1112 2728
strongly$	3248
stroppy$	3751
struct	7434
structure$	10266 10274
struggle$	134 1170 1171 1172 1173 1174
struggled$	134 1170 1171 1172 1173 1174
struggles$	134 1170 1171 1172 1173 1174 3652
struggling$	134 1170 1171 1172 1173 1174
strung$	224
stubble$	3767
stubborn$	6361 3751 3776
stubbornly$	3776
stuck$	8293 8294 9595 9596 9597 9598 2069 2070 2071
stud$	9437
studen	6918
student$	1144 8880 8904 8905 8906 8907 8908 8909 8920 10640 7024 3073 7101
students$	1144 8880 8904 8905 8906 8907 8908 8909 8920 7024 7101
studs$	9437
stuff$	8027 8164
stunt$	7748 6931
stunts$	7748 6931
stupid$	4025 76 77 4058 4230 720 2971 3020 3751
stupidity$	7968 7969 7970 7971 7972 7973 8351 4668 4669 4688
sturdy$	3246
stutte	10493
style$	9398 7008
subculture$	7100
subcultures$	7100
subjec	3458
subject$	9334 9337 2545 10355 3476 3804
subjects$	9334 9337 2545 6594 3804
submi	7379
submit	2479 3418
submitted$	2699 2700 7472
substance$	30 35 5020 3593
substandard$	2272 2273 2274 2275 10065 10066 10067 10068 3381
succeeded$	9611
succes	2742
success$	10406
successful$	10306 6704
such$	3352
sucked$	7728
suffer	2914 2915
suffer$	3602
suffered$	6876 6877 3602
suffering$	3602
suffers$	6876 6877 3550 3602
sufficient$	1527 1530 7187
sugar$	3005 7522
sugars$	7522
sugges	6444 2769 7379
suggest$	5754 5756 5757
suggested$	5754 5756 5757
suicidal$	3869
suicide$	10483 3869
sullen$	7234 3751
summer$	8096 8097
summon	10363
superficial$	8863 8864 8865 8866 3045 3136
superv	2946 2948
supervised$	3191
supervising$	9002 9258 9259 9260 9261 9269 9270 9271 9278 9283 9284 9285 9286 9287
supervision$	9002 9258 9259 9260 9261 9269 9270 9271 9278 9283 9284 9285 9286 9287 2381 2382 2383 2384 10631 6910 7343 7652 7670
suppl	10380
suppli	2479 2676 6700 7490
supplied$	424 425 426 6719 2979
supplier$	8756
suppliers$	8756 10260
supplies$	424 425 426 6535 10422 10465 2961 2979
supply	10156 2479 10166 6510 10233 10239 10252 10253 2676 10365 10366 10367 10373 6915 7442 7443
supply$	424 425 426 2472 10226 10242 6535 6701 10637 2979 3544
supplyed$	2472
supplying$	424 425 426 2472 10232 10455 10461 10637 2961 2979 7681
supplys$	2472
suppor	2612 2678 2946 3482 3489
support$	137 145 146 4143 7866 7957 8518 8519 8840 8854 8858 9258 9259 9260 9261 9269 9270 9271 9278 9480 1802 1803 1804 1805 2173 2174 2175 9916 2381 2382 2383 2384 2587 2616 2645 6810 10542 2859 10543 6822 6985 6986 7289 7591
supported$	145 146 2587 2616
supporting$	145 146 2587 2616
supports$	145 146 2587 2616 2645
supportted$	145 146
supportting$	145 146
supposed$	8030 8031
suppre	2640
suppress$	3823
suppressing$	3823
suppression$	3823
sure$	1836 1837 1838 5877 5878 5879 5880 1919 1920
surely$	1987 1995 5957 1996 1997 6001 7309
surf	7629
surface$	3045
surgery$	10508 10516
surly$	3751
surprising$	708 711 714 715
surprisingly$	3210
surveillance$	10287 3790 3826
surveilled$	10217
surviv	2915
survival$	3000
survive$	9228 9229 5511 1550 1551 5514 1558 3226
survived$	1558 6877 3226
survives$	1558 3226
surviving$	1558 3226
suspec	2546 7436
suspect$	9334 9337 10096 10231 10262 2682 7155 7409 3469 3476 3814
suspected$	6508 2555 2568 2682 2777 2941 3449
suspects$	9334 9337 10096 10227 10228 10231 10262 10265 2682 7023 7155 7409 3448 7439 3814
suspen	6830
suspended$	293 294 295 296 4974 4975 4976 4977 2852 7036 7597 3703
suspendeds$	2852
suspension$	8700 2852 10552 7036 3937
suspensions$	8700 2852 7036 3937
suspicion$	10151 10152 10153 10154 10155
suspicious$	6608
swallo	3607
swap$	476 494 4456 495 496 497 498 499 2987
swaped$	476 494 4456 495 496 497 498 499 2987
swaping$	476 494 4456 495 496 497 498 499 2987
swapped$	476 494 4456 495 496 497 498 499 2987
swapping$	476 494 4456 495 496 497 498 499 2987
swaps$	476 494 4456 495 496 497 498 499 2987
swarthy$	3766
swayed$	6991
swear$	9660
swearing$	9660 10536
swears$	9660
sweatshirt$	9425 9426 9427 7270 7275
sweatshirts$	9425 9426 9427 7270 7275
sweep$	2365 7481
sweeping$	2365
sweeps$	2365 7481
sweet$	5473
swept$	2365
swift	2600 3489
sympathy$	8316 8320 8338
symptoms$	7563
syndro	6759
syndrome$	10481 7570
system	7379
system$	8356 8791 8993 8994 8995 8996 10249 10250 10251 10339 10383 10384 10609 3351
systemic$	3351
systems$	10249 10251 3351
t$	5689 9425 9426 9427 6825 7275
ta	2858 6821
ta$	6820 10543
table$	10540
tables$	10128
tablet	6764
tablets$	10486 6767 10518 7541 7569
tabs$	6469
tackl	2640 2736
tackle	7461
tactic	7443 7452
tactical$	6648 3516
tag$	10634 10642 10647 7679
tagged$	10634 3709
tagging$	10634
tags$	10647
tail$	2530
tailed$	2530
tailing$	2530
tails$	2530
tak	2690
take$	63 7762 7777 94 4068 7826 4201 7985 4281 330 331 8055 8073 456 475 546 4510 785 786 815 4778 4779 4780 4781 4782 4783 4784 4785 4786 4787 8510 4801 4802 4803 4804 4805 4806 4807 4808 4809 4810 4811 4812 4828 4829 4830 4831 4832 8556 8558 8566 8568 894 898 5139 1323 1445 1536 9463 9493 9499 9513 6055 2101 6073 6082 6086 6087 6088 6089 6090 6091 6092 6154 6156 6157 6158 6159 2198 9907 10085 10088 2626 2667 6723 6742 2805 2806 2835 2968 3009 7292
takeaway$	8094 8095
taken$	63 94 8255 785 786 9584 9595 9596 9597 9598 6054 6073 6083 6084 6085 6086 6087 6088 6089 6090 6091 6092 6154 6156 6157 6158 6159 2198 9917 2808 2815 2880 2968
taker$	8733 6929
takers$	8733 6929
takes$	63 94 378 456 475 8457 785 894 898 1445 6073 6082 6154 6156 6157 6158 6159 2198 2626 2805 2808 2835 2968 3009
taking	3607
taking$	3994 63 7827 456 475 785 894 898 1445 9231 9232 6086 6087 6088 6089 6090 6091 6092 2198 2626 2806 2808 2835 6929 2968 3009
talk	10431
talk$	137 7957 8144 464 465 466 8295 8296 8297 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 1398 9463 9493 9499 5788 9513 9585 9605 5884 9634 9635 9636 10167 7292 7300 3409
talked$	464 465 466 8270 8271 8272 8285 3409
talking$	464 465 466 8295 8296 8297 1493 9492 9634 9635 9636 5917 10167 7300 3582
talkked$	464 465 466
talkking$	464 465 466
talks$	137 464 465 466 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 1398 9585 10196 3409
tall$	5623 9346 1666 3246 7213 3766
tallest$	1692 3294
tan$	7245 7246
tango$	8062
tanned$	1685 3274 3766
tantrum$	8933 8934 7110
tantrums$	8933 8934 7110
target	10181 2603 2604 6567 10299 10300 2665 2736 3489 7456 7461
target$	7725 7726 961 10216 10268 10289 6568 3476 3486 7453 3508 3530 3647
targeted$	7728 961 10289 6568 6627 3508
targeting$	961 10289 6568 3508
targets$	7724 7726 961 10059 6395 10127 10138 10139 10216 10289 6568 7453 3508
targetted$	961
targetting$	961
tart$	7038
tarted$	1776 1777 3326
tarts$	7038
task	6451 2745
task$	9705
tasked$	2536 2686 6716 3492
taskforce$	10173
taskin	3492 7478
tasking$	6616 6635 2674 10359 10360 6648 2688 6659 2701 2705 6683 6705 2757 2776 7454
tastes$	9136
tattoo$	1690 9374 9437 7253 3293
tattooed$	3766
tattoos$	1690 9374 9437 7253 3293
taught$	145 146 149 7869 7870 7871 8339 9498 9504 9509 9518 9594 9620 9621 9622 9623 9624 10375
taunt$	3035
taunted$	3035
taunting$	3035
taunts$	3035
tauntted$	3035
tauntting$	3035
teach$	145 146 8751 8840 9561 9634 9635 9636 7300
teache	6918
teached$	145 146
teacher$	7922 8165 8421 6036 6037 10640
teachers$	7922 8165 8421 8638 4917 8751 8944 8979 5853 5854 5856 5857 6997 7081
teaches$	145 146
teachi	6832
teaching$	145 146 2858 6821 10554
team	6451 6467 6616 10495
team$	6013 6018 6019 10075 10106 6411 2453 10163 10171 10173 10178 10179 10180 6459 6460 10189 6494 10259 2606 10338 10357 6636 10370 6663 10405 10427 6738 10500 10509 3398 3407 7513
teams$	2606
tearaway$	3735
tearaways$	3735
tech$	7278 3317
techni	7443
teen$	1144 8880 8883 8904 8905 8906 8907 8908 8909 8920 7101
teenage$	1650 2997 3065 3068 3077 3242 3243 3447
teenager$	1144 8880 8883 8904 8905 8906 8907 8908 8909 8920 9334 9337 7024 7101
teenagers$	8602 8635 8677 1144 8880 8883 8904 8905 8906 8907 8908 8909 8920 9334 9337 7024 7082 7101
teens$	8677 1144 8880 8883 8904 8905 8906 8907 8908 8909 8920 7101
teeth$	9386 9387 9388 7241
teleph	2538
telephone$	2514 10199 3431
telephones$	2514 10199
tell	2734
tell$	7957 7985 8399 8405 8510 990 8796 5469 5470 5471 5472 9493 9499 9513 9585 5962 5963 5966 10088 2473 2494 2495 6696 7292
telling$	990 9492 2494 2495 6696
tells$	990 9585 5962 5963 5966 2494 2495 6696
temper	10574
temper$	8933 8934 7110
tempered$	7116 7117
tempers$	8933 8934 7110
temporarily$	3633
temporary$	3666
tempt$	7702 7703 235 236 237 2973 3014
temptation$	8046
tempted$	7702 7703 235 236 237 903 2973 3014 6991
tempting$	7702 7703 235 236 237 2973 3014
tempts$	7702 7703 235 236 237 2973 3014
temptted$	7702 7703 235 236 237 2973 3014
temptting$	7702 7703 235 236 237 2973 3014
ten$	8704 1390 1391 1392 1393
tenancies$	2725
tenancy$	2725 10597 7640
tenants$	6256
tendencies$	7029
tension$	2877 7434
term$	10493 6833
termin	3586
termination$	10502
terrible$	4025 4058 7792 7793 7794 7795 4723 4960 2272 2273 2274 2275 10065 10066 10067 10068 2427 2971 3145 3181 3381
territ	6622
territory$	10344
terrorise$	951 952 953 3034
terrorised$	951 952 953 3034
terrorises$	951 952 953 3034
terrorising$	951 952 953 3034
terrors$	7553
test$	1125 9660 2526 2527 10503 7550 7557
tested	2820
tested$	1125 3594
testing$	1125 9660
tests$	1125 7557
testted$	1125
testting$	1125
text$	464 465 466 10024
texted$	464 465 466
textin	10334
texting$	464 465 466
texts$	464 465 466
textted$	464 465 466
textting$	464 465 466
than$	4127 8411 4701 5257 5258 5259 5303 1352 5330 9055 9056 9057 9058 9086 5365 1524 1545 1548 5581 5582 5583 5584 9311 10140 10141 10142 10143 10144 10145 10148
thank$	8323 8324 8325 8326 8327 8328 8359 8360 8361 8362 8377 8378 8379 8380
thanks$	289 6138 2438
that	7379
that$	4200 522 4794 8663 8982 1650 9920 10028 6385 6408 10137 6531 10446 6730 6739 6999 3053 3243 7345
the$	4016 4200 8091 4381 4382 4634 4794 8517 4824 8562 4861 8638 4936 978 1000 5068 5069 5113 1294 8982 5263 5340 5411 1461 5445 1650 1697 5683 5696 1735 9637 5946 5986 9739 6058 6123 6288 6295 6320 6322 10047 10048 6328 6330 10070 10071 10079 6359 2430 2453 6525 6542 6549 6551 6576 6591 10320 6750 6754 6783 2925 6920 6997 3053 7345 7356 3447 3450 3473 3605
thef$	10232
theft	10166 6519 10252 2570 10263 10365 10366 10367 10379 2717 10408 6745 6903 6904 6915 6917 3721
theft$	8074 8088 8774 8972 10241 6532 10258 2693 6679 10443 10467 10625 10626 10637 10639 10648 3464 7683
thefts	6607
thefts$	10240 10241 6532 10329 6679 10443 10467 10625 10648 7683
their	6472 2511 2546 2782 7388 3441 3460
their$	18 4035 4037 78 79 82 86 4050 4052 93 4103 4200 258 265 266 267 269 4234 273 4246 4247 4248 4249 4250 4251 7987 333 4310 8050 4344 4345 8091 4371 4447 8191 4497 4568 4593 4623 4624 667 668 4636 4662 8387 704 706 707 723 726 8414 8420 4737 8462 4743 4794 8541 8545 4824 986 4979 8751 8787 5099 1246 8988 1313 9025 5315 5317 5512 5628 5629 5630 5655 1701 1718 1719 1739 5716 1767 1768 5927 5978 9736 6222 6233 6319 6321 6323 10047 10048 6328 6330 6331 10059 10070 10071 6397 6398 10127 2453 6416 6424 6425 6508 6542 6549 6551 2802 6768 6769 2889 2890 6853 6863 6875 2999 3015 3148 3310 3311 3352 7346 7356 3398 3577 3622
theirs$	8382
theirself$	3962 3964 4002 4003 42 4005 4006 4007 4008 4009 4010 49 7734 7735 4014 4015 7962 4311 4312 4313 8070 4418 8301 8302 8304 4601 4602 4603 4604 4605 4606 4607 4608 4610 4611 8336 8337 8350 4637 4638 4639 4640 8363 8364 8365 8366 8367 8368 8369 8370 8371 8372 4655 4656 4657 4658 8381 8386 4741 4745 784 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 4760 4761 8484 8485 8486 8487 8488 8489 8491 8492 8493 8494 8765 9005 9006 9007 9008 9009 9010 9011 9191 9192 9193 9194 9197 9198 9199 9200 9201 9202 9203 9204 9205 9206 9207 9208 9209 9210 5490 9213 9214 5493 9221 6355 6927 6957 6958 7185 7186
theirselves$	3962 3964 4002 4003 42 4005 4006 4007 4008 4009 4010 49 7734 7735 4014 4015 7962 4311 4312 4313 8070 4418 8301 8302 8304 4601 4602 4603 4604 4605 4606 4607 4608 4610 4611 8336 8337 8350 4637 4638 4639 4640 8363 8364 8365 8366 8367 8368 8369 8370 8371 8372 4655 4656 4657 4658 8381 8386 4741 4745 784 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 4760 4761 8484 8485 8486 8487 8488 8489 8491 8492 8493 8494 8765 9005 9006 9007 9008 9009 9010 9011 9191 9192 9193 9194 9197 9198 9199 9200 9201 9202 9203 9204 9205 9206 9207 9208 9209 9210 5490 9213 9214 5493 9221 6355 6927 6957 6958 7185 7186
them	6439 6447 10207 10209 10211 10213 2533 2534 10269 10286 10290 6586 10308 6589 6590 6625 2681 10368 10369 10395 10403 6699 10469 10472 7457 7463 7482 7596
them$	7687 7688 7713 7760 4179 4186 7981 8068 4347 4349 4351 8124 8127 8170 8171 8172 8173 8174 8175 8176 8177 4609 4618 4619 8363 8364 8365 8366 8367 8368 8369 8370 8371 8372 8555 8559 8560 8565 4847 4917 4969 5110 1219 5217 5218 5219 5220 5221 5341 5405 9189 9277 9376 1708 1709 5819 5858 5867 5873 5885 9615 9637 5934 6063 6064 6186 6187 6188 6189 6190 6191 9920 6238 6259 10011 10012 10013 10014 10015 10016 10070 10071 10094 10095 6376 2537 2584 10311 10323 10355 10398 2730 6711 6752 7090 7311 7346 7347 7349 7356
themself$	3962 3964 4002 4003 42 4005 4006 4007 4008 4009 4010 49 7734 7735 4014 4015 7962 4311 4312 4313 8070 4418 8301 8302 8304 4601 4602 4603 4604 4605 4606 4607 4608 4610 4611 8336 8337 8350 4637 4638 4639 4640 8363 8364 8365 8366 8367 8368 8369 8370 8371 8372 4655 4656 4657 4658 8381 8386 4741 4745 784 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 4760 4761 8484 8485 8486 8487 8488 8489 8491 8492 8493 8494 8765 9005 9006 9007 9008 9009 9010 9011 9191 9192 9193 9194 9197 9198 9199 9200 9201 9202 9203 9204 9205 9206 9207 9208 9209 9210 5490 9213 9214 5493 9221 6355 6760 6927 6957 6958 7185 7186 7511 7533
themselves$	3962 3964 7687 7688 4002 4003 42 4005 4006 4007 4008 4009 4010 49 7734 7735 4014 4015 7962 4311 4312 4313 8070 4418 4455 8301 8302 8304 4601 4602 4603 4604 4605 4606 4607 4608 4610 4611 8336 8337 8350 4637 4638 4639 4640 8363 8364 8365 8366 8367 8368 8369 8370 8371 8372 4655 4656 4657 4658 8381 8386 4741 4745 784 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 4760 4761 8484 8485 8486 8487 8488 8489 8491 8492 8493 8494 8762 8765 5102 1265 9005 9006 9007 9008 9009 9010 9011 9191 9192 9193 9194 9197 9198 9199 9200 9201 9202 9203 9204 9205 9206 9207 9208 9209 9210 5490 9213 9214 5493 9221 9235 9949 6355 6760 6927 6957 6958 7185 7186 7511 7533
therap	6764 10497
therapist$	10486 10496
therapy$	10487 7543 7544 7563 7642
there$	7771 7809 4558 8286 1846 1847 5818 6499
these$	4183 4217 7983 4490 4493 4499 8414 8557 8561 8567 1000 1294 9189 1632 1636 1650 5820 9557 1886 9637 6152 6186 6187 6188 6189 6190 6191 6242 6244 6251 6261 6262 10011 10012 10013 10014 10015 10016 10070 10071 10094 10095 6376 2749 3069 3077 7311 3352 7346 7347 7349 7356 3447 7463
they	10157 10190 2533 2534 2577 2588 10286 6625 2681 10368 10369 10395 10403 6699 2749 10469 7482
they$	4074 4541 4545 4546 4571 8389 729 978 4940 979 8663 980 981 5084 1143 8984 9552 9553 9554 9555 9556 5841 5842 5843 5845 6013 9739 6539 6550 6583 2669 2730 6711 6757
thick$	1658 3234 3250 3289 3298 3299 3751
thickset$	3246 3765
thief$	8747 8748 8749 7038 7039
thieves$	8747 8748 8749 7038 7039
thieving$	8774
thigh$	10491
thighs$	10491
thin$	5623 3246 3265 3269 3766
thing$	9825 9826 9827 9828 9829 9831 9832
things$	8028 8164 4702 9136 9216 9256 9257 6297 6385 6408 2906
think$	8510 971 972 973 1114 1122 1362 1363 1364 1365 1366 1367 5499 6034 9757 9758 9759 9760 6130 9853 2682
thinking$	7318
thinks$	971 972 973 1114 1122 1362 1363 1364 1365 1366 1367 6034 9757 2682
thinnest$	1692 3294
third$	1650
thirteen$	1390 1391 1392 1393
thirties$	8195
thirty$	8193 8195 542 8228 8229 1357 5329 9074 9078 9079 9080 9081 9082 9083 9084 9326
this$	4200 8091 4488 4495 8414 4794 1265 5445 1650 9637 9680 6063 6064 6186 6187 6188 6189 6190 6191 9920 10011 10012 10013 10014 10015 10016 10070 10071 6350 6385 6408 6542 3053 3144 3243 7311 7345 7346 7347 7356 3450
thoroughly$	3346
those	10269 6698 7457
those$	8622 1000 1294 1632 6510 10286 10290 6594 10320 10351 3077 7311 3447
though$	177 4140 8118 8119 8120 8121 5604 5605 5606
thought$	4027 4028 4029 4030 4031 4034 8255 8442 8443 971 972 973 4946 4947 1034 1122 1212 9719 9735 9740 9743 9744 9746 9747 9748 9749 6034 9757 9758 9759 9760 9761 9762 9763 6130 9853 9882 9883 9884 9885 9886 9887 9888 9889 9890 9891 6170 6171 6172 6173 6174 10024 10135 2555 2680 2777
thoughtless$	9838 9839 9849
thoughts$	2799
threadbare$	3313
threat$	4988 1027 4990 4991 4992 4993 4994 4995 4996 4997 4998 4999 8722 8723 5002 5003 5004 5005 5006 5007 6582 2621 3446 3525
threatening$	3145 3749
three	10207 10286 6625 2681 10368 10369 10395 10403 6699 10469 7482
three$	4847 8772 1707 9391 9392 9393 9394 9395 9396 5858 5873 6328 3447 3619 3695
thresholds$	10047
threw$	46 833
thrill$	4018 57 4023 8057 8058 8059 8583 8609 3028
thrills$	8589
thrive$	669
thrived$	669
thrives$	669
thriving$	669
throats$	9664
throug	6566 6899 3418 3482 3489
through$	284 8844 5503 5504 5652 9583 9612 9614 9638 9643 6333 2974 3405
throw$	46 833
throwed$	46
throwing$	46 833
thrown$	46 833 9483 2898 2899
throws$	46 833
thug$	3735
thuggery$	3735
thuggish$	3735 3749
thugs$	8768 8769 8770 10096 10261 7332 3735
tic$	3600
tick$	3360
ticking$	3085 7323
tidy$	3269
tied$	2556 6643 7254
ties$	991 7008
tight$	9402 9403 5728 6362 3289 3313
tightly$	1688
tights$	7270
tiktok$	459 4421 460 4422 461 4423 462 4424 463 4425 8148 8149 8150
time	6818
time$	4125 7986 8050 821 822 823 8516 4903 4905 4963 5017 5018 5060 9060 9526 9527 9652 9653 9654 9655 9668 9676 9876 9877 9878 9879 9880 9881 10221 2779 3084 7306 7366
timed$	10307
timekeeping$	6984
timeline$	6651
times$	7843 7845 7846 7850 9669
timeta	6667 6830
timetable$	10389 10540 10552 6833
timetables$	10389
timewaster$	7038
timewasters$	7038
timid$	6361
tiny$	3313
tip	3540
tip$	2624
tipoff$	7502
tipoffs$	7502
tipped$	2624
tipping$	2624
tips$	2624
to	2740 7379
to$	4032 4036 7899 7953 4263 4272 4294 4325 4362 4363 4364 4366 4400 4408 4412 4478 4479 4480 4481 4482 4485 4513 4517 4612 8404 4699 8444 4738 4788 4874 4882 4885 4887 4893 4953 4989 8825 5108 5115 5118 5132 5137 5155 5225 5252 5260 5276 5277 5279 5431 5466 5482 9322 5741 9467 9468 9469 9471 9490 9510 5798 5799 5839 9626 9639 5993 5994 9756 9768 9769 9770 6061 6062 9803 9852 9860 6185 2260 6231 6286 6351 10083 6363 6364 10121 6400 6440 6445 6449 2491 6479 6484 2529 6498 6503 6514 6517 6518 6546 6572 6573 6581 6604 6615 6632 2679 2691 2697 10388 2718 6696 6707 6751 6758 6762 10489 6777 6785 6790 10530 6825 6880 10624 6907 2952 6982 6983 6999 7289 7291 7294 7310 7312 7346 7362 7377 7378 7454 3535 7664
toarso	10365
toburg	10365
tocrim	10365
todama	10365
toddler$	6804
todeal	10365
todiso	10365
toe$	9406 9430 9431 9432 5711 3048
toerag$	3737
toerags$	3737
togang	10365
toing$	6696
tokenistic$	3045 3776
told$	149 7837 7838 158 159 160 167 168 169 170 171 172 173 174 175 7869 7870 7871 8030 8031 4319 8260 8267 4710 9498 9504 9509 9512 9518 9594 9595 9596 9597 9598 9620 9621 9622 9623 9624 5962 5963 5966 6111 6112 9917 2536 2702 6716 6856
tolerance$	7447
tolerated$	10277
tone$	9369 7238
tones$	9369 7238
too$	4151 240 5267 5268 9119 1604 1605 1606 1623 9402 9403 6135 6136 6137 6299 2338 6312 6313 6314 6315 6360 2399 2400 6401 3202
tooffe	10365
took	3607
took$	63 94 330 331 456 475 547 8458 785 894 898 6053 2102 6073 6082 6086 6087 6088 6089 6090 6091 6092 6154 6156 6157 6158 6159 2198 2806 2808 2835 2968 3009 6972
tool$	2602
toolki	7443
tools$	2602
tooth$	7241
toothless$	3777
top	10380 6676
top$	8183 9408 9425 9426 9427 10310 10351 2706 10398 10420 7270 7275 7281 3447 3452 3454
topless$	4429 4437 3766
tops$	5680 5681 9408 9425 9426 9427 9449 9450 7270 7275 7281
torment$	951 952 953 3034
tormented$	951 952 953 3034
tormenting$	951 952 953 3034
torments$	951 952 953 3034
tormentted$	951 952 953 3034
tormentting$	951 952 953 3034
torn$	9402 9403 3306 3313
torobb	10365
tos$	6696
toshoo	10365
toss$	9863
tostab	10365
tosupp	10365
total$	1102 1103 1105 1806 2420 3351
totally$	3343 3346
tothef	10365
touch$	7899 9582 9929
touched$	7728 4195 8205 9301
touching$	8235
tough	2600 2703 2733
tough$	8617 1156 1157 1158 1159 1160 1161 1480 1481 1482 1638 6665 3269 3488 3760
toughe	2703 3489
tougher$	1619 1620 1621 1622 6665 3488
touret	3559
tourette$	7521
tourettes$	7521
toward	2612 2678 3482
towards$	4366 4874 4882 4885 4887 4893 8757 8825 5155 5222 10235 7612
town	6556
town$	8785 8790 6556 10278 6606 6652
toxic$	995 996 997 3063 3064 3751
trace	10181 2509 10204 3528
trace$	10216
traced	10416
traced$	10401 10430
traces$	10216
track	2509 10300 2747
track$	2167 6469 10206 10216 10220 6614 6646 2685 2747 7474
tracke	2509 10195 6500
tracked$	10217 10222 6646 2685 10430 3425
tracki	2509
trackie$	7270
trackies$	9425 9426 9427 1762 9447 7270 7275 3324
tracking$	6646
tracks	2509
tracks$	10216 6646
tracksuit$	9425 9426 9427 9437 7270 7272 7275 3771
tracksuits$	5680 5681 9425 9426 9427 9428 9429 9434 9435 9436 9437 9439 9447 7270 7272 7275 7432 3771
trade$	485 494 4456 495 496 497 498 499 605 2996
traded$	485 494 4456 495 496 497 498 499 605 2996
trader	2499 6712
traders$	8785 10160 6461 10434 2760 10447
trades$	485 494 4456 495 496 497 498 499 605 2996
trading$	485 494 4456 495 496 497 498 499 605 2996
traffic$	424 425 426 2979 7393
trafficced$	424 425 426 2979
trafficcing$	424 425 426 2979
trafficed$	424 425 426 2979
trafficing$	424 425 426 2979
trafficking$	7975 8107 424 425 426 2979
traffics$	424 425 426 2979
trail	2788
trail$	2530 6750
trailed$	2530
trailing$	2530
trails$	2530
trainer$	7270
trainers$	7923 7924 4212 4213 4214 4215 4216 4218 4219 8057 8058 8059 8170 8171 8172 8173 8174 8175 8176 8177 8182 8185 8615 5680 5681 9425 9426 9427 9428 9429 9434 9435 9436 9437 7270 7275
training$	6910 6924
tramad	6797
tramadol$	10519
transactional$	3000
transfer$	7604
transmitted$	7549
transplant$	10516
trap$	3090
trapping$	2980
trapstar$	3770
trauma$	10599 3601 7582
traumatic$	7519
travel	10431
travel$	8016 8017 8018 8207 3009 6972
traveled$	3009 6972
traveling$	3009 6972
travelled$	3009 6972
traveller$	1672 5640
travelling$	8042 8207 3009 6972
travels$	3009 6972
trawl	2520
trawl$	2694 7406 3832
trawled$	2694
trawles$	2694
trawling$	2694
trawls$	2694
treat$	1138 1139 2412 2413 2467 2544
treate	2721
treated$	1138 1139 2412 2413 2467 6540 2583 6766 2828 6798 3553
treating$	1138 1139 2412 2413 2467
treatm	7555
treatment$	2165 10487
treats$	1138 1139 2412 2413 2467
treatted$	1138 1139 2412 2413 2467
treatting$	1138 1139 2412 2413 2467
trendy$	3313
trial$	7653
tricks$	9528
tricky$	1156 1157 1158 1159 1160 1161 8937 8938 8939 8940 8941 8942 8943 7114
tried$	1125 5754 5756 5757 9547 9595 9596 9597 9598 9728 6010 10135 7316
tries$	1125 9585 9607 9608 9609 9610
trip$	8235
trips$	8235
troubl	6745
trouble$	7740 7741 4152 4153 4154 4155 4156 4157 4158 4159 198 199 200 8078 4582 4583 8306 8307 8308 8309 8316 8353 8354 8355 688 8585 8589 8596 8643 8774 5062 8972 5835 9558 5837 9661 6047 9775 9776 9777 9876 9877 9878 9879 9880 9881 10443 10467 2877 2906 6975 6989 3055 3056 3057 7102
troubled$	9735 9740 9743 9744 9746 9747 9748 9749 6034 9757 9758 9759 9760 9761 9762 9763 6048 9796 3139 3243
troublemaker$	3736
troublemakers$	8972 3736
troublemaking$	3736
troublesome$	4962 3751
trousers$	5680 5681 1762 3324
truancy$	3725
truant	3940
truant$	7985 8047 8747 8748 8749 9656 9657 9658 7038 7039
truanted$	3725
truanting$	3725
truants$	8747 8748 8749 7038 7039
true$	2269
trust$	8840 9493 9499 9513 9548 9549 9550 9551 9561 9634 9635 9636 6013 6018 6019 10075 10106 6411 2453 7292 7300 3398 3407
trusted$	8270 8271 8272 8282 1509 5508 1568 9620 9621 9622 9623 9624 9861 9862
trusting$	9492 5915
truth$	4703
truthful$	4700 8423
try$	1125 5754 5756 5757 9493 9499 9513 9547 9585 9634 9635 9636 9647 7292 7300 7316
trying$	9634 9635 9636 10358 7300 7318
tryings$	10358
tubby$	3766
tuberculosis$	3922
tuitio	6832
tuition$	10554
tumour	6759
tumour$	10481
turf	6622
turf$	10344
turkish$	1672 5640 7263
turn	10468
turn$	404 405 4790 4792 834 1751 1760 1781 1782 5755 5774 5780 5785 5794 9519 9520 9585 5870 2313 2319 2320 2321 10086 10438 6717
turned$	404 405 834 5627 5632 1752 1761 1781 1782 5755 5760 9486 9487 9488 9489 9595 9596 9597 9598 2015 2313 2319 2320 2321 2351 10136 7350
turning$	404 405 834 1781 1782 9850 9851 2313 2319 2320 2321
turnned$	404 405
turnning$	404 405
turns$	404 405 834 1781 1782 5755 5836 9585 9607 9608 9609 9610 2313 2319 2320 2321
tutor$	7922 4980
tutors$	7922
twelve$	1390 1391 1392 1393
twenties$	8195
twenty$	8193 8194 8195 542 543 8228 8229 1357 5329 1386 9074 5353 9076 9078 9079 9080 9081 9082 9083 9084 9326 9327 7170
twice$	4470 8198 5306 5307 5308 9141 10489 3633
twists$	7251
two	10207 10286 6625 2681 10368 10369 10395 10403 6699 10469 7482
two$	4340 8772 1707 9391 9392 9393 9394 9395 9396 6141 6328 2730 3160 3180 3447 3619 3695
twoc	6915 3721
twoc$	10637 7683
ugly$	3207 3766
ultimately$	88
unable$	133 732 800 801 802 803 804 806 847 5089 5090 1170 1171 1172 1173 1174 2827 2863 7308
unacceptable$	8868 8869 8870 8871 8872 8873 8874 8875 8876 6555 3145 3776
unacceptably$	3776
unacco	3673
unaccompanied$	7635
unadoptable$	3751
unambitious$	3751
unanswered$	7365
unauthorised$	3639
unbearable$	8640 8659
uncaring$	3751 3776
uncle	10562 6851 10575 10582 6898
uncle$	2873 10573
unclear$	708 711 714 715
unco$	3135 3359
uncomfortable$	10471
unconscious$	3914
uncontrollable$	3139 7308 3751
uncooperative$	3747 3776
uncorr	2481
uncorroborated$	6443
under	6566 2812 3700
under$	479 1002 5652 1994 2020 6327 6774 2816 6905 2944 3437 3542
underachiever$	7038
underachievers$	7038
underage$	2990 2997
undercover$	3792
underdressed$	3766
undermine$	3023
undermined$	3023
undermines$	3023
undermining$	3023
underpass$	8295 8296 8297
unders	2661
understand$	142 143 149 201 202 203 204 205 206 207 208 209 210 211 212 213 245 708 711 714 715 8510 4801 4802 4803 4804 4805 4806 4807 4808 4809 4810 4811 4812 9324 9548 9549 9550 9551 2524 2702 2814
understanding$	5489 1528 1529 5492 7338
understands$	708 711 714 715 2702 2814
understood$	201 202 203 204 205 206 207 208 209 210 211 212 213 245 708 711 714 715 9679 2555 2680 2777
undert	2508
undertaken$	7865 9864 9865 9866 9867
underweight$	7558 3766
underwent$	3903
undesirable$	8619 8620 8621 3032 3139
undesirables$	8619 8620 8621
undisciplined$	3751
undoubtedly$	1987 7309 3774
unempl	10574
unengaged$	3747
unfair$	9838 9839 9849 9939
unfazed$	3760
unfit$	2259
unforgivable$	3776
unforgivably$	3776
unfounded$	3040
ungovernable$	3751
ungrateful$	3751
unhealthy$	4058 995 996 997 2971 3063 3064
unheeded$	7365
unhelpful$	3776
uniform$	5680 5681 9404 7268 7270
uniforms$	5680 5681 9404 7268 7270
uninterested$	3337 7308 3751 3776
unironed$	3306
unit	6451 6467 6616 10495
unit$	5100 6013 6018 6019 10075 10106 6411 10163 10171 10173 10178 10179 10180 6459 6460 10189 6494 10259 10338 10357 6636 10370 6663 10405 10427 6738 10509 10549 10568 10633 7593
units$	10163 7454
unjust$	9849
unkempt$	1672 5640 3766
unkind$	9838 9839
unknow	10195
unknown$	7940 4434
unlawful$	8081
unless	10409
unless$	8277 8280 8281 2631
unlikeable$	3751
unlovable$	3139
unmanageable$	8868 8869 8870 8871 8872 8873 8874 8875 8876 3139 7102 3751
unmotivated$	3751
unnecessary$	4025
unnerve$	5555
unopened$	7365
unpaid$	2959
unplaceable$	3751
unpleasant$	10471 3751
unpredictable$	8868 8869 8870 8871 8872 8873 8874 8875 8876 3145 3749
unprepared$	3329
unprofessional$	3776
unprofessionally$	3776
unquestionably$	3774
unreachable$	7308 3747
unread$	7365
unreasonable$	9838 9839
unreliable$	3044 7308 3751 3776
unrepentant$	3751
unresponsive$	3747
unruly$	3053 3139 3145 3243 3751
unsafe$	7684 7685 7724 4058 8081 4892 10607 2969 2971
unsavoury$	8619 8620 8621 3139
unshockable$	3760
unsolved$	6674
unstable$	7138 7139 3751
unsubstantiated$	3040
unsuitable$	8622 3032
unsupervised$	3191
unteachable$	3139
untidy$	1672 5640 7234 3290
until$	10214 2631 7671
unto$	5040 5043
untouchable$	8806 8807 8808
untrue$	8668 9684
untrustworthy$	7308 3751 3776
untucked$	9402 9403
unusual$	3269
unusually$	3210
unwanted$	4591 5309 5312
unwashed$	9402 9403 3290 3306 3766
unwell	10606 6893
unwell$	10615
unwilling$	796 800 801 802 803 804 806 849 1170 1171 1172 1173 1174 2401 3329 7305 7308
unwillingness$	4235 274 275 276 277 278 279 1170 1171 1172 1173 1174
unwise$	76 77 4058 7792 7793 7794 7795 720 2971 3020
up$	7733 7790 8003 385 386 387 388 389 4468 4627 4744 8512 4916 8639 1079 5182 5183 8911 1265 5288 5316 9040 5331 5332 9090 9111 5397 5414 9215 9289 5601 9329 9355 9373 9410 5713 5714 5722 5723 9451 9458 5737 5738 9495 9496 9501 9502 9506 9507 9515 9516 9523 9524 9525 9591 9592 5941 9686 5977 9933 6220 6232 9959 6276 6279 6280 10039 6326 6547 6575 10353 10356 10398 10414 10560 10577 10579 2945 6942 7109 7198 7274 7288
upbringing$	7103
upbringings$	7103
update	2734
update$	2494 6696
updateing$	2494 6696
updates$	2494 6696
upon$	4579 4580 6682
ups$	9050 9069 9096 9224
upsetting$	7742 7743 7744 7745 7746
upstream$	7490
urchin$	3735
urchins$	3735
urgency$	10102 10103 10104 10105 7364
us$	8041 8124 8127 8421 8518 8519 5092 8981 9264 9272 9273 9274 9275 9276 6238 2696
use	2609 2678 2910
use$	3993 3995 3996 3997 7789 7899 7985 8014 606 607 608 4652 761 8510 9493 9499 9513 5912 2487 2710 2773 2775 10513 7292
used	2678 2822
used$	7728 8233 8263 606 607 608 761 1147 1518 2350 2490
useful	2678 3418
useful$	10172 2645 2775
useless$	3338 3751 3776
user$	8731 8744 8745
userna	6667
usernames$	10389
users$	8731 8744 8745 10616
uses	2609 2822
uses$	606 607 608 2773
using	2609 2822 2910
using$	7860 606 607 608 1148 2773
usual$	6368 3061
usually$	1763
utter$	1102 1103 1105 1806 2421
utterly$	5992 2306 3343 3346
vaccin	3910
vain$	3751
valium	6797
valium$	10519
valuab	3418
value	7379
value$	2487 2775 3491
values$	8962 7146
van$	7386
vandal$	8747 8748 8749 7038 7039 3735
vandals$	8747 8748 8749 7038 7039 3735
vans$	7386
vape$	7923 7924 4212 4213 4214 4215 4216 4218 4219 8182 8185 8628 10507
vapes$	7923 7924 4212 4213 4214 4215 4216 4218 4219 8057 8058 8059 8170 8171 8172 8173 8174 8175 8176 8177 8182 8185 8628 8644 10507
variable$	8863 8864 8865 8866
various$	482
vehicl	10215
vehicle$	2545 6915 3431 3438
vehicles$	2545
ventured$	8282
verbally$	3156
vermin$	10096
versed$	5343 1648
version$	4948 4949 4950
versions$	4948 4949 4950
very$	4142 4150 1451 1623 5694 6005 3202 3210 3227 3596
vest$	7270
vests$	9443 9444 9445 7270
vicious$	3749
victim$	4821 8575 8658 1005 4984 1023 8879 9253 9254 9255 2914 3183
victimisation$	7721 7722 7723 8347 8348
victimise$	2414 2415 2416 2417
victimised$	2414 2415 2416 2417
victimises$	2414 2415 2416 2417
victimising$	2414 2415 2416 2417
victims$	7982 661 8523 8524 8525 8526 8527 8528 8529 8530 8531 8532 8533 8534 8575 8589 8645 8646 8647 8648 1004 4984 1023 8879 9253 9254 9255
video$	8151 8159 4460 4461 500 501 9301 10205 10332
videos$	8151 8159 4460 4461 500 501 9301
vietnamese$	1672 5640
view$	10236 7355
viewed$	1030 1210
views$	7355
vile$	8868 8869 8870 8871 8872 8873 8874 8875 8876
village$	8710 8711 8712 8713 8714 8715 8716 8717 8718 8719 8720 8721 8724 8725 8729 6254
vindictive$	9849 3749 3751
violen	10263 10478 10574 10603 10606
violence$	8074 8088 8090 4582 4583 8643 8774 8810 8830 1251 1252 8972 6616 6635 2674 10359 10360 6648 2688 6659 2701 2705 6683 6705 2757 2776 2877 6975 7008 3473 7630 3669
violent$	8868 8869 8870 8871 8872 8873 8874 8875 8876 8972 3065 3145 3452 3749
virtually$	1405 5367 1406 1407 1408 1409 1412 1413 1414 1415 1476 1477 3211 3221
visibility$	10346
visible$	6665 7255 3531
visit	2910 7443 7452
visit$	5248 9697 9698 9699 10024 10268
visited$	9917 10135
visiting$	7860 8042
visitor$	10486
visits	2907
visits$	5248 9697 9698 9699 10196
visual$	3572
visually$	3610
vital$	6328
vitiligo$	3769
vodka	6763
vodka$	10485
voice$	7355
voices$	7355 7528 7529 7530
volatile$	8868 8869 8870 8871 8872 8873 8874 8875 8876 3064 3145 3749
volition$	7950 8230 8231 6971
volume	2640
volumes$	6208
voluntarily$	8230 8231 8241 8242 8243 8244 8245 8246 8247 8248 8249 6970 6971 6974
vomit$	10482
vomited$	3615
vomiting$	3615
vomits$	3615
vote$	376 377
voted$	376 377
votes$	376 377
voting$	376 377
voucher$	8182 8185
vouchers$	8182 8185
vulnerabilities$	4685 724 725
vulnerability$	8347 4685 724 725 8523 8524 8525 8526 8527 8528 8529 8530 8531 8532 8533 8534
vulnerable$	7686 7724 4923 4924 4925 4926 5450 5451 5452 5473 9253 9254 9255 9292 9293 9294 5586 5587 5588 5589 7191 3243
wag$	2985
wagging$	2985
wags$	2985
waited$	7350
waitin	2820
waiting$	5033 2803 2824 2832 3581
walk	10431
walk$	4086 4211 4238 4300 8250 8251 8252 8253 8254 4671 8405 1750 1759 2243 2244 10086
walked$	4315 4540 4547 4706 1750 1759 2243 2244 6859 7350
walking$	7860 8042 1750 1759 2243 2244
walkked$	1750 1759
walkking$	1750 1759
walks$	1750 1759 2243 2244
wall$	6660
wander$	1145
wandered$	1145
wandering$	1145
wanderred$	1145
wanderring$	1145
wanders$	1145
wannabe$	3047 3735
wannabes$	3735
want	6464 2543
want$	8141 8142 4769 4770 4771 4772 4952 9088 9222 5544 5545 5546 1786 9548 9549 9550 9551 9567 9568 9569 9585 5949 2099 9868 10172 10358 2800
wanted$	4207 8342 1786 9679 2100 6150 6151 2190 2191 2501 2800 2941 2957
wanting$	7334
wants$	8141 8142 9222 1786 9567 9568 9569 9585 5949 10358 2800
ward	10495
warden	6456 6457 6458 2497 2498 2499 2532 6497 6712 2754
warden$	2475 10160 10178 10179 10180 6459 6460 6461 2529 6494 10219 2653 2684 10434 2755 2760 2761 10447 6727 2780
wardens$	8638 8974 8975 2475 10160 10178 10179 10180 6459 6460 6461 2529 6494 10219 2606 2653 2684 10434 2755 2760 2761 10447 6727 2780 6997
warn$	2624
warned$	7837 7838 4117 156 157 158 159 160 161 162 163 4126 165 166 167 168 169 170 171 172 173 174 175 7869 7870 7871
warning$	7834 7867 7868 8414 8550 8551 8552 8553 8554 2346 2347 2348 2349 10050 10051 10070 10071 10319 6826 6998 7355 7356 3433 7659
warnings$	7834 7867 7868 8414 8550 8551 8552 8553 8554 2346 2347 2348 2349 10050 10051 10070 10071 10319 6998 7355 7356
warran	6741
warrant$	1574 1575 1576 10287 2715 10463 7440 3830
warrants$	2715 7440 3830
warriors$	8824
wary$	7707 3987 3988 3989 3990
was	2583 6740 3565
was$	4070 155 164 271 272 410 423 4473 650 651 888 889 890 891 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 1163 5141 5146 1203 1227 1228 1229 1230 1231 1232 1401 1405 5367 1406 1407 1408 1409 1412 1413 1414 1415 9334 9337 1664 5700 1763 1791 5764 5949 2029 2030 6117 6127 9892 6182 6217 2307 2337 6307 6308 6343 2389 2390 10114 2437 10137 6495 6512 6592 6697 6718 2804 2986 3011 3070 3072 3076 3125 3129 3140 3142 3152 7206 7254 3370 3397 7410 3515 3573 3578 3584 3585 3596 3612 3633 3635 3636 3670 3674 3684 3692 3694 3695 3699
wash$	2357
washed$	2357
washes$	2357
washing$	2357
waste$	832 3404
wasted$	832 3404
waster$	8739 3735
wasters$	8739 3735
wastes$	832 3404
wasting$	832 3404
watch	2788 3434
watch$	9425 9426 9427 6469 10206 2530 10220 10268 2672 6646 10438 6750 2917 7270 7275 7474
watche	6500
watched$	9923 9924 10208 2530 10222 6646 10386 10430 2917
watches$	9425 9426 9427 7270 7275
watching$	2530 6646 2917
watchlist$	7396
watchlists$	7396
watchs$	2530 6646
water$	6867
wave$	7475
wavy$	3290
way$	19 7748 8299 5265 5697 1736 1737 1738 9446 5733 5734 5830 10007 2398 10460 6931
ways$	7748 8032 8983 9065 9136 9528 9546 9649 6931
wayward$	3139 7102 3243
we	2499
we$	5853 5854 5856 5857 5895 5896 5897 5924 5925 5926 2395 6461 2606
weak$	5045 8863 8864 8865 8866 1183 1274 1275 1276 1277 2272 2273 2274 2275 10065 10066 10067 10068 6361 2427 3165 3166 3381 3421
weaker$	4913 4914 4923 4924 4925 4926 4972
weaned$	2834
weapon	10156 10166 10239 10378 2708 10638
weapon$	8029 4894 4895 4896 10226 10246 10247 10637 3519
weapons$	8027 8074 4894 4895 4896 2492 10226 10246 10247 6670 3519 3827
wear	2950
wear$	8250 8251 8252 8253 8254 1689 1714 1724 1725 1726 1727 1728 1729 1730 1731 1732 1733 3291 3308
wearing$	8042 1689 1714 1724 1725 1726 1727 1728 1729 1730 1731 1732 1733 2950 3291 3308
wears$	1689 1714 1724 1725 1726 1727 1728 1729 1730 1731 1732 1733 3291 3308
weary$	7160
weed	6923
weed$	7923 7924 4212 4213 4214 4215 4216 4218 4219 8027 8057 8058 8059 8111 8112 8113 8170 8171 8172 8173 8174 8175 8176 8177 8182 8185 8628 5022 10210 6784 10507 10518 10645 6941
week$	9653 9654 9655 9697 9698 9699 6833 7366 7644
weekend$	9653 9654 9655 10485
weeks$	9697 9698 9699 7366 7644
weigh$	1565 5528 5529 5530
weighed$	3913 3916
weighs$	3916
weight	6764 6791 10514
weight$	10486 10513 7559
welcome$	3018
welcomed$	3018
welcomes$	3018
welcoming$	3018
welfare$	7694 3973 7749 7750 7751 7752 7753 7754 7755 7756 7759 7811 7812 8469 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 4856 4857 4858 4859 4860 9249 9250 9251 9252
well$	7864 7872 7873 7898 8848 1291 1292 1304 1351 1381 1523 1544 1547 5520 5521 5522 5523 5524 5525 5526 1665 1670 3248 3261 3270 7269
wellbe	6791
wellbeing$	7694 7749 7750 7751 7752 7753 7754 7755 7756 7759 7811 7812 8464 8465 4856 4857 4858 4859 4860 10513
went$	7839 7859 7892 290 400 401 402 403 404 405 437 438 439 4415 457 458 552 553 554 557 8293 8294 905 929 948 949 1099 1266 1267 1268 1750 1759 2371 2815 2936 2945 2981 3008 3009 6972 3672
were	10195 2583
were$	4070 4077 155 164 4147 271 272 410 423 4473 650 651 8448 888 889 890 891 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 1163 1203 1227 1228 1229 1230 1231 1232 8978 1401 1405 5367 1406 1407 1408 1409 1412 1413 1414 1415 1637 1664 5653 1763 1790 5764 5881 5882 5949 2029 2030 6127 9892 2307 2337 6308 6343 2389 2390 2437 10137 6495 6512 6585 6697 6894 2986 3011 3070 3072 3076 3125 3129 3140 3142 3152 7206 7254 3370 3397 7410 3515 3633 3674 3684 3692 3699
west$	1682
wet$	2821
wets$	2821
wetting$	7554
what$	4078 4079 4139 8091 8237 4620 4621 679 687 8388 4667 8410 8414 8420 766 767 8982 5262 8988 9256 9257 10048 10070 10071 6634 6978 6981 7356
whatever$	8456 9216 9233 1792 1793 1794 1795 1894 1895
whatsapp$	459 4421 460 4422 461 4423 462 4424 463 4425
whatsoever$	9892
wheel$	9945
wheelc	6893
wheelchair$	10615 3872
when	7388
when$	4419 4420 8420 9325 10111 10214 10221 6611 7577
whenever$	4419 10214
where	7388
where$	7709 7710 7711 7712 8420 9325 2542 6611 6647
wherea	6471 2675 6637 6638 2746
whereabouts$	10193 10194 6708
which	7379 7388
which$	9325 10233 10361 10368 6658 6709
while$	9925
white$	9303 1650 1672 5638 1685 5669 5670 5671 1710 1746 3242 3243 3266 3274 7270 3313
who	10156 10177 10233 10361 10368 6658 6709 7388
who$	7709 7710 7711 7712 4471 4472 4507 695 728 8420 8608 8623 8978 9334 9337 2503 6468 6474 2537 2562 2573 6538 2584 6611 6612 6647 10373 6691 2735 6698 2738 6710 10446 6730 10454 6743 7206 3523
whoever$	6698
whole$	6264 6266 3053
wholly$	3343 3346
whom	10361 10368 10380
whom$	7709 7710 7711 7712 8420 10187 10257 2584 6647
why$	8388 4667 4670 709 710 4673 712 713 4676 4677 716 721 722 8410 8420 768 769 770 771 2170 2171 2172
wicked$	3062
wider	2546
wider$	8710 8711 8712 8713 8714 8715 8716 8717 8718 8719 8720 8721 8724 8725 6508
wife$	10558 10593 10618
wild$	3053 3062 7066 7067 7068 7102 3267 3290 3751
wilful$	3776
wilfully$	453 3401 3776
will	2591 2740
will$	800 801 802 803 804 806 850 870 1513 1537 1549 1552 1588 1631 1807 1809 1810 1811 1812 1813 1814 1815 1819 1820 1821 1822 1823 1824 1825 1835 1839 1840 1841 1849 1850 1851 1852 9540 9541 9542 9543 9544 9545 5829 9563 9564 9565 9566 5860 9589 1906 1907 1908 1909 1910 9599 1921 5919 5920 5923 5949 9673 9674 1998 1999 2012 6450 2491 6484 2529 2578 6555 2597 6579 2679 2718 6740 3330 3333 3335 3347 3535
willed$	7127
willing$	233 234 239 343 344 345 373 374 549 550 772 773 774 5745 5747 5749 9472 9473 9474 9475 2483 3007
willingly$	8230 8231 548 6970 6971 3010
willingness$	7966 5904 9627 9628 9629 9630 9631 9632
win$	5228 9605 5884
wind$	954 955 5802
winding$	7742 7743 7744 7745 7746 954 955
winds$	954 955
winter$	8096 8097
wiry$	3246
wisdom$	1344 1346 5364 1403
wise$	4091 1298 1299 1353 1638 7156 7161 7162 3206 3222
wiser$	4058 1295 1296 1297 1341 1353
wish$	5904 9627 9628 9629 9630 9631 9632 10358
wished$	2800
wishes$	2800 7355
wishs$	10358
wit$	9840 9841 9842
with	10312 6916 3489
with$	7767 7865 7989 7992 7997 8048 4339 4352 4356 8161 4440 4443 4474 4486 4487 4491 4498 4500 4502 8236 4599 4600 8422 4897 4900 4910 4911 8634 4953 8825 8841 8845 8856 8857 8860 8867 5222 8948 1271 8970 5249 5252 1308 5494 5495 5496 9334 9337 1689 1702 1703 1704 1705 1753 9511 9562 9640 2205 10060 6429 6430 6431 6432 6433 6440 6465 10196 6509 10235 10284 10410 2809 6840 10572 6888 2953 6926 6993 3182 3291 3302 7375 7454 7500 3547 3608 3630 7625 7660
withar	10365
withbu	10365
withcr	10365
withda	10365
withde	10365
withdi	10365
withdrawn$	6687
withga	10365
withheld$	740 741 7363
withhold$	740 741
withholding$	740 741
withholds$	740 741
within$	4983 8706 8707 1024 8796 5213 5453 6755
withof	10365
without$	72 4341 1073 9197 9198 9199 9200 9201 9202 9203 9204 9205 9206 9207 9208 9209 9233 9242 9243 9244 9245 9246 9247 9248 1599 1845 1848 5838 1945 2206 2207 6194 2340 2341 2855 3341 3342 3356 3378
withro	10365
withsh	10365
withst	10365
withsu	10365
withth	10365
witness$	7006
witnesses$	7006
woeful$	2427 3776
woefully$	3776
wolves$	8768 8769 8770
woman	6918
woman$	9046 1368 5335 9061 9095 9100 9102 1423 5388 9117 9118 1447 9133 9134 9135 9139 1458 1459 9161 10610 10640 7173
women$	8710 8711 8712 8713 8714 8715 8716 8717 8718 8719 8720 8721 8724 8725 8726 9046 9049 1368 5333 9066 9068 9085 9093 9100 9101 9102 1420 9117 9118 1458 1459 1478 9227 9407 9461 7170 7173 7183
wont$	1821 1822 1823 1824 1825 3330
wool$	7178
woolly$	3776
word$	10024 10053
wore$	8250 8251 8252 8253 8254 1689 1714 1724 1725 1726 1727 1728 1729 1730 1731 1732 1733 3291 3308
work	7443
work$	137 139 140 4143 7866 4274 8077 414 415 416 417 418 419 420 421 422 672 8510 8519 8752 5119 5134 5138 8862 8914 5226 5271 5469 5470 5471 5472 9463 9493 9499 5789 9513 5840 9582 9613 9619 9634 9635 9636 9641 9907 2548 6921 6985 3161 7292 7300 7343
worked	2604
worked$	414 415 416 417 418 419 420 421 422 672 9611 9620 9621 9622 9623 9624 10406 2946 7301
worker	10495
worker$	7922 8168 8421 8518 6013 6018 6019 6036 6037 10075 10106 6402 6411 6881 10631 6986 3408 7670
workers$	7922 8168 8421 4794 8518 8791 5092 8944 8993 8994 8995 8996 5853 5854 5856 5857 5895 5896 5897 6013 6018 6019 10075 10106 6411 6986 7081
working$	414 415 416 417 418 419 420 421 422 672 5135 5457 9492 9634 9635 9636 10334 7300 7373 3650
works$	414 415 416 417 418 419 420 421 422 672 9617 7301
workshop$	137 139 140
workshops$	137 139 140
workshy$	3751
world$	9065 3198 3199
worldly$	1353 1619 1620 1621 1622 3200 3756
worn$	8255 8270 8271 8272 8282 10203 6483 7254
worr	2829 2867 2929
worried$	5458 5459 5460 9183 9184 9185 5464 5465 6340 2460
worries$	8546 8547 8548 8549 5467 9190 7355
worry$	5458 5459 5460 9183 9184 9185 5464 5465 7355
worrying$	8868 8869 8870 8871 8872 8873 8874 8875 8876 3143 3145
worse$	4659 9225 9226 10019 10020 7188
worship$	531 532 533 534 535
worshiped$	531 532 533 534 535
worshiping$	531 532 533 534 535
worshipped$	531 532 533 534 535
worshipping$	531 532 533 534 535
worships$	531 532 533 534 535
worst$	8318 4622 3145 3452
worth$	8537
worthless$	3751
would$	292 589 4553 8276 593 594 595 596 597 603 4566 4575 4683 4733 992 1063 9088 9110 1496 5463 1589 1808 1826 1827 1828 1839 1840 1841 5860 9599 1921 5949 9673 9674 1998 1999 6113 6114 6115 6450 2491 3331 3335 3347
wound$	954 955
wrap	10638
wraps$	8835 6941 7090
wreak$	3111
wreaked$	3112
wreaking$	3110
wreck$	3023
wrecked$	3023
wrecking$	3023
wreckked$	3023
wreckking$	3023
wrecks$	3023
wrist$	10491
wrists$	10491
writ	7614
write$	2327 2677 2747 10547 3095 3096
writing$	2330 2677
written$	2308 2329 2864
wrong$	4058 4059 4189 4285 4286 4287 8078 8607 8619 8620 8621 9108 9109 9838 9839 9849 9939 10107 10108 6399 2971 3033
wrote$	2328
xanax	6797
xanax$	10519
y$	9130
year	6828
year$	4475 4504 4505 8701 4982 8705 5319 9051 5348 9175 1652 1655 1657 10546 6828 10550 7366 7644
years$	8705 9037 9038 9039 9104 9105 9106 9107 9142 9143 9144 9175 7366 7644
yet$	4129 2407 6391
yield	3418
yjs	6908
yjs$	10630 3708
yob$	3735
yobbish$	3145 3735
yobbo$	3735
yobbos$	3735
yobs$	8768 8769 8770 3735
yoi$	3956
yos	6908
yos$	10630 3708
yot	6908
yot$	10630 3708
young	6918
young$	273 333 707 977 4956 5070 5071 1144 8880 5162 5163 8904 8905 8906 8907 8908 8909 8923 1249 1250 5214 5321 5474 5594 5595 5596 5597 5598 5599 1650 9334 9337 1719 1767 1768 5848 5984 6153 6277 6278 6287 6296 6336 6377 6379 6439 10211 10213 6492 2533 2534 6516 2577 10269 2588 10286 10290 6586 6589 6625 2681 10368 10369 6668 10395 10403 6699 10469 10472 10640 2997 3065 3068 3077 3116 7101 7148 3218 3242 3447 7457 7463 7482 3671
younger$	4913 4914 4923 4924 4925 4926 4972 8710 8711 8712 8713 8714 8715 8716 8717 8718 8719 8720 8721 8724 8725 8728 8729 6865 6940
youngers$	10255
youngster$	1144 8880 8904 8905 8906 8907 8908 8909 8920 7101
youngsters$	1144 8880 8904 8905 8906 8907 8908 8909 8920 6940 7101
youth	3458 3704
youth$	1144 8880 8883 8904 8905 8906 8907 8908 8909 8920 1650 9334 9337 9340 9341 2064 2065 2441 6455 2545 6908 2947 3065 7029 3068 7101 7205 3244 3447 3695 3704
youths$	8677 1144 8880 8883 8904 8905 8906 8907 8908 8909 8920 9334 9337 2545 7029 7101 3244 3762
yp	6439 6447 10190 10207 10209 10211 10213 6492 10215 2533 2534 10269 10286 10290 6590 6625 2681 10368 10369 10395 10402 10403 6699 10469 10472 2830 6799 2853 2875 6839 10592 6884 6885 2930 10617 10644 2963 3458 7431 7457 7482 7596
yp$	3039
yp1$	3038
yp2$	3038
yp3$	3038
yp4$	3038
yp5$	3038
yp6$	3038
yro$	3954
zero$	1942 6160 3402 3485
zits$	7264
