3794 3657 2968

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
(?:ring|call|phone)(?:s|ing)? (?:101|999|the police|police|the sergeant) (?:whenever|when|if|as soon as) (?:\w+ ){0,4}?YOUNG (?:\w+ ){0,2}?(?:arrives?|gathers?|meets?|comes?|appears?|seen|turns? up|sits?|stands?)
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
(?:use|used|useful|relied on|support|supports|help|inform|informs|evidence|basis|apply|application|seek|seeking|obtain|bid|towards)(?: (?!no |not )\w+){0,6}? (?:criminal behaviour orders?|cbos?|injunctions?|asbos?|knife crime prevention orders?|dispersal orders?)
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
dismantl\w+
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
^(?:search|photograph|film|stop|arrest|follow|watch|trail|shadow|question|detain|fingerprint)(?: the| each| all)? (?:members?|group|them|yp\d+|young people|friends|of them|boys|girls)(?! (?:and yp\d+ )?from (?:\w+ing|having)\b)
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
(?:tension|rows|shouting|fighting|arguments|violence|difficulties|trouble|problems|drinking|drugs) (?:at|in the|in (?:his|her|yp\d+['’]s|the family)) home
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
(?:domestic (?:abuse|violence)|violence between (?:his|her) parents)
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
(?:his|her) (?:tenancy|bedroom)
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 12 12 13 13 13 13 14 14 15 16 16 16 17 17 18 18 19 21 22 22 23 23 23 23 23 25 26 28 28 28 28 29 31 31 31 32 32 33 34 34 36 36 36 36 36 36 36 36 36 36 37 37 37 37 37 38 39 39 40 40 40 41 41 41 43 43 43 44 44 44 45 45 45 45 46 46 46 46 47 47 47 47 47 48 48 48 48 49 49 50 50 51 51 51 51 51 51 51 51 52 52 53 53 54 55 55 56 56 56 56 56 57 58 58 58 59 59 60 60 60 61 61 61 62 62 62 62 62 62 63 63 63 63 64 64 64 64 65 66 67 67 67 68 69 69 70 70 71 71 71 72 72 73 73 73 73 73 73 73 73 73 73 73 74 74 74 74 74 74 74 74 74 74 74 74 74 75 76 76 77 77 78 78 78 78 78 78 79 80 81 82 82 82 82 83 83 83 84 84 85 85 85 86 87 87 88 89 89 90 91 92 93 93 93 94 94 94 94 94 94 94 94 95 95 95 95 95 95 95 95 96 97 97 98 99 100 100 101 101 101 101 101 101 101 102 102 102 103 104 104 104 104 104 104 105 106 107 108 108 108 108 109 109 109 109 110 110 110 110 110 110 110 110 110 110 110 110 110 110 110 110 110 110 110 110 110 110 111 111 111 111 111 111 111 112 112 113 113 114 114 114 115 115 115 115 115 115 116 116 116 117 117 118 119 119 119 120 120 120 120 120 120 121 121 121 121 122 123 123 123 123 123 123 124 124 125 125 127 127 128 129 129 130 131 132 132 133 134 134 135 135 135 135 135 136 136 136 136 137 137 137 138 138 138 139 139 139 139 140 140 141 142 143 144 146 146 147 147 148 148 148 149 149 149 149 149 149 150 151 151 151 152 152 152 155 155 155 155 156 156 156 156 157 157 158 158 158 158 159 159 159 159 159 159 159 159 159 160 161 161 163 164 164 168 168 168 168 168 169 169 169 170 171 171 171 171 171 171 171 174 175 177 179 180 181 185 187 187 188 190 192 192 192 192 192 192 192 192 193 193 193 193 196 196 196 197 198 198 198 198 201 202 202 203 203 204 206 206 206 207 209 209 209 209 209 209 210 211 212 212 212 212 212 212 212 213 213 213 213 213 214 214 214 214 214 214 215 215 217 217 219 219 220 221 221 222 223 223 223 224 225 227 227 227 227 227 227 227 227 227 228 228 228 228 228 229 229 229 229 229 229 229 229 230 230 230 230 230 230 230 230 230 231 231 231 232 232 233 233 234 234 234 234 234 235 235 235 235 235 236 236 237 238 239 239 240 240 241 241 241 242 242 242 243 244 244 245 245 246 246 247 248 248 248 249 250 250 252 253 253 253 253 253 254 255 256 256 256 256 256 256 257 257 257 257 257 258 258 259 259 261 261 262 262 263 263 264 266 267 268 269 270 271 272 273 274 275 275 276 277 277 278 278 278 278 279 279 279 279 279 280 280 281 281 281 282 282 283 283 284 284 284 284 285 286 286 287 289 290 290 291 291 292 292 293 293 293 293 293 293 293 293 293 294 294 295 296 297 298 299 299 299 300 301 302 302 303 303 303 303 303 304 304 305 305 306 306 307 307 308 308 308 308 308 308 308 308 308 309 309 309 309 310 310 311 312 312 313 314 315 315 315 315 316 316 317 317 317 317 318 318 318 319 320 321 322 323 324 324 325 326 326 327 328 328 328 328 328 328 328 328 328 328 328 329 329 329 329 329 329 329 329 329 330 330 330 330 331 331 331 331 331 332 332 332 332 332 332 332 332 333 333 334 334 334 336 336 336 337 338 340 341 342 342 342 344 344 344 344 344 344 344 344 344 344 344 344 345 345 345 345 345 345 345 345 345 345 345 346 346 346 346 348 348 348 348 348 349 349 349 350 350 350 351 351 352 352 352 353 353 353 354 354 355 356 357 357 358 358 358 358 358 359 359 359 359 359 359 359 359 360 360 361 362 363 363 365 365 365 365 365 365 365 366 366 366 366 366 366 366 366 366 366 366 366 366 367 368 370 371 372 373 374 375 375 375 377 377 377 378 378 379 380 380 380 382 383 383 383 384 384 385 386 386 387 389 390 391 392 392 393 394 395 395 395 395 396 396 397 397 397 397 398 398 398 400 401 401 402 402 403 403 403 409 411 412 412 413 413 413 415 416 419 420 425 425 428 428 428 429 430 431 434 440 441 441 441 443 444 444 444 444 445 447 447 447 447 448 450 450 450 451 452 453 453 454 454 455 455 455 455 455 455 455 455 455 455 455 455 455 455 455 455 456 456 456 456 457 457 457 457 457 457 457 457 457 457 457 457 457 457 457 457 457 458 458 458 459 460 460 460 460 462 464 466 467 468 468 468 468 469 469 469 469 470 471 471 471 476 477 477 478 478 478 478 478 478 478 478 479 480 481 482 482 483 483 483 483 485 486 487 487 489 489 490 491 492 492 492 492 493 493 493 493 494 494 494 495 496 497 497 498 498 498 499 499 499 499 500 500 501 501 502 503 504 504 505 506 510 510 510 513 513 514 514 514 514 515 515 515 515 515 515 517 518 518 519 519 519 519 519 520 520 520 520 520 521 521 521 522 523 523 523 523 524 525 525 525 525 525 525 525 525 525 526 526 528 528 528 528 529 529 529 530 530 530 530 530 530 530 530 530 530 530 530 530 530 530 530 530 530 530 530 531 531 531 531 531 531 532 533 533 533 533 533 533 534 534 535 536 536 536 536 537 541 541 541 541 542 544 544 544 545 545 546 546 548 548 548 548 548 549 549 549 550 550 554 555 555 555 558 559 561 561 562 564 564 564 564 565 568 570 570 570 571 571 571 574 575 576 576 577 577 578 584 585 586 586 586 589 590 592 593 594 595 596 596 596 597 598 599 599 599 599 600 602 602 602 602 604 604 604 605 605 605 605 605 605 605 606 606 606 606 607 608 609 610 610 610 610 611 612 613 615 615 617 617 617 618 618 618 618 619 619 620 620 621 622 622 622 622 622 622 623 623 623 623 623 623 624 625 625 626 626 626 626 627 628 629 630 630 630 631 633 633 633 633 633 634 634 634 635 635 635 636 636 636 636 637 637 637 638 639 639 640 641 641 641 641 641 641 641 641 641 641 641 642 643 644 644 645 645 645 645 646 646 647 647 648 648 649 649 649 650 650 651 653 653 653 653 653 654 654 654 655 656 656 658 659 660 660 660 661 662 662 662 662 662 666 666 666 667 667 667 668 668 668 668 668 669 669 669 671 672 672 672 674 675 676 676 676 677 677 677 677 677 678 678 678 679 680 680 680 680 681 681 681 681 681 681 681 681 682 683 683 684 684 684 684 685 685 686 686 686 686 686 686 686 686 686 686 686 686 686 687 689 689 689 689 691 693 693 693 694 694 695 696 696 696 697 697 698 700 700 701 702 702 703 703 703 703 704 704 704 704 704 705 705 705 705 705 705 705 707 707 707 707 708 708 708 709 709 710 710 710 711 711 711 711 711 712 712 712 713 713 713 714 714 714 714 714 715 716 716 717 717 717 718 718 718 718 718 719 719 719 720 721 721 721 722 722 722 723 723 724 725 725 726 726 726 726 727 728 728 728 728 729 729 729 729 730 730 730 730 730 730 731 731 733 733 736 736 736 736 737 738 738 739 741 741 741 741 742 742 744 744 748 748 748 750 754 755 755 756 756 756 756 760 761 763 764 764 764 764 765 765 766 766 766 766 766 766 768 769 772 772 772 773 775 777 778 781 782 782 782 783 785 785 785 786 787 787 787 787 788 789 789 789 790 790 790 791 792 793 794 794 795 795 796 797 797 797 798 798 798 798 798 798 798 798 798 798 799 800 800 800 800 801 802 803 803 803 804 804 807 807 808 809 809 809 810 811 812 812 812 813 814 814 814 815 816 816 816 816 818 818 818 818 819 819 820 820 821 822 822 826 827 827 829 830 831 831 831 832 833 833 833 833 833 834 834 834 834 835 836 836 836 836 836 837 837 837 837 838 839 840 841 841 841 841 841 841 842 842 842 842 842 842 843 843 843 843 843 844 844 844 845 845 845 845 845 845 846 848 849 849 850 850 850 851 852 853 854 854 854 854 855 855 855 855 855 855 855 856 856 856 856 856 856 857 859 860 860 860 860 861 861 861 861 861 862 862 862 863 864 864 865 865 865 865 866 866 866 866 867 868 868 868 869 869 869 870 870 872 872 873 873 873 874 874 874 874 875 875 875 875 875 875 876 876 876 876 877 877 877 877 877 877 878 878 879 879 879 879 880 880 881 881 882 882 883 883 883 884 884 884 884 884 885 886 886 886 886 886 886 886 887 889 889 889 890 890 890 890 891 891 891 891 891 891 891 891 893 894 894 895 897 897 897 898 898 898 899 901 901 901 901 901 901 901 901 902 902 902 904 904 905 905 905 905 905 905 906 906 906 907 907 908 908 908 908 908 909 910 910 910 910 911 911 911 912 912 912 912 913 914 914 916 917 917 917 919 921 921 921 922 923 924 924 925 925 926 926 926 926 927 927 927 927 927 928 928 928 928 928 928 928 929 929 929 929 930 931 931 931 932 932 932 932 932 932 932 933 933 933 933 933 933 934 934 935 935 935 936 936 936 937 937 938 938 938 938 938 938 938 938 938 938 938 938 938 938 938 938 938 938 938 939 939 939 940 940 940 940 941 942 943 943 943 943 944 945 945 945 945 946 946 946 946 946 946 946 947 947 947 947 947 947 948 948 948 948 949 949 949 949 950 950 950 950 951 951 952 952 952 953 953 954 954 954 955 956 956 957 957 958 959 960 960 961 961 962 962 962 963 963 963 964 965 965 966 967 967 967 967 968 968 969 969 970 970 970 970 971 971 971 971 971 971 972 972 972 972 973 973 973 973 973 973 973 974 975 975 976 976 976 976 976 977 977 977 977 977 977 977 978 978 978 979 980 980 980 980 980 980 980 980 980 981 981 982 983 983 984 984 984 984 984 986 986 987 988 988 989 989 990 991 991 991 992 994 995 995 995 996 996 996 996 996 996 996 996 996 996 996 996 996 997 997 997 997 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 999 1000 1001 1002 1002 1002 1002 1002 1003 1004 1004 1004 1004 1004 1005 1005 1005 1006 1007 1008 1010 1010 1011 1011 1011 1011 1011 1011 1013 1013 1014 1014 1015 1015 1016 1017 1017 1018 1018 1019 1019 1021 1021 1021 1021 1022 1022 1022 1022 1023 1023 1024 1025 1026 1028 1029 1030 1031 1032 1033 1034 1035 1035 1038 1039 1040 1041 1042 1043 1043 1044 1044 1044 1044 1044 1045 1046 1046 1046 1046 1047 1048 1048 1049 1051 1051 1053 1054 1055 1055 1056 1057 1058 1058 1059 1061 1061 1062 1062 1064 1064 1064 1064 1065 1065 1066 1066 1067 1067 1067 1067 1068 1068 1068 1068 1069 1070 1070 1071 1071 1073 1074 1074 1075 1077 1077 1078 1078 1079 1081 1082 1083 1085 1087 1087 1087 1088 1088 1088 1089 1089 1089 1090 1090 1091 1091 1092 1094 1094 1095 1095 1095 1095 1095 1095 1096 1096 1096 1098 1098 1100 1100 1100 1100 1100 1101 1102 1102 1102 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1112 1120 1125 1126 1127 1128 1129 1130 1131 1132 1133 1135 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1152 1154 1156 1159 1160 1161 1162 1163 1164 1165 1166 1167 1169 1170 1171 1172 1173 1174 1175 1177 1181 1182 1183 1184 1185 1186 1187 1188 1190 1191 1192 1193 1194 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1207 1209 1212 1213 1214 1215 1216 1217 1220 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1231 1232 1233 1234 1235 1236 1238 1242 1244 1245 1246 1248 1252 1257 1258 1261 1262 1263 1265 1266 1269 1270 1271 1272 1274 1275 1279 1280 1281 1282 1283 1284 1286 1287 1288 1289 1292 1293 1294 1295 1297 1299 1300 1301 1302 1303 1304 1305 1306 1307 1310 1311 1313 1315 1318 1319 1322 1324 1325 1330 1331 1338 1340 1342 1343 1346 1351 1352 1353 1355 1356 1357 1358 1359 1360 1361 1362 1363 1364 1366 1370 1371 1372 1373 1374 1376 1377 1379 1381 1382 1383 1384 1386 1387 1389 1390 1391 1392 1393 1394 1395 1398 1399 1400 1401 1402 1403 1404 1405 1406 1407 1409 1410 1411 1412 1413 1414 1415 1418 1419 1421 1422 1423 1428 1429 1430 1432 1433 1434 1436 1437 1438 1440 1441 1442 1443 1444 1445 1446 1447 1448 1449 1451 1452 1453 1454 1455 1456 1457 1458 1459 1460 1461 1462 1463 1464 1465 1468 1469 1470 1471 1472 1474 1475 1477 1478 1479 1480 1482 1483 1484 1485 1486 1487 1488 1489 1490 1491 1492 1493 1494 1495 1496 1497 1498 1500 1501 1502 1503 1504 1506 1508 1509 1511 1514 1515 1516 1517 1518 1519 1521 1522 1523 1527 1528 1529 1531 1532 1533 1534 1535 1536 1537 1538 1539 1541 1545 1547 1549 1551 1552 1553 1554 1555 1557 1558 1559 1562 1564 1565 1566 1567 1568 1570 1571 1572 1575 1586 1587 1588 1591 1592 1593 1600 1601 1602 1605 1614 1616 1618 1619 1621 1623 1624 1634 1643 1650 1657 1658 1661 1664 1665 1666 1667 1671 1675 1677 1678 1679 1680 1681 1683 1687 1688 1691 1693 1694 1695 1696 1697 1702 1703 1704 1706 1707 1709 1712 1717 1718 1719 1720 1724 1726 1729 1730 1734 1737 1738 1742 1743 1746 1747 1748 1749 1750 1752 1758 1760 1762 1763 1764 1765 1766 1767 1768 1769 1770 1771 1773 1774 1775 1776 1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1789 1791 1793 1794 1796 1798 1799 1800 1801 1802 1803 1807 1810 1813 1814 1816 1817 1822 1824 1825 1827 1828 1829 1832 1833 1834 1836 1837 1838 1839 1844 1845 1846 1847 1848 1850 1851 1853 1857 1858 1859 1860 1861 1871 1873 1878 1880 1881 1883 1884 1885 1890 1891 1892 1895 1896 1897 1899 1900 1902 1903 1905 3 3 20 24 26 27 41 42 79 99 111 126 143 145 151 153 154 159 161 166 167 173 175 176 178 180 182 186 186 188 189 190 191 194 195 199 200 201 202 202 205 207 216 218 219 220 225 227 250 251 260 261 265 270 288 296 313 335 339 343 345 347 362 364 368 369 376 379 381 387 388 392 399 402 402 404 405 406 408 410 414 417 420 422 422 422 422 422 423 424 426 426 426 426 426 426 426 427 428 433 434 437 438 440 441 441 442 442 446 449 451 457 458 459 461 461 461 461 462 462 462 463 465 467 467 467 467 467 467 467 467 467 467 467 468 469 469 469 469 469 469 469 469 469 469 469 469 469 474 475 479 481 482 486 487 488 507 508 509 510 511 512 513 514 516 516 516 516 516 516 517 519 527 531 533 535 538 539 540 541 542 543 545 547 548 551 551 551 551 553 556 557 559 559 559 559 559 559 559 559 559 559 559 559 559 559 559 559 559 559 559 559 560 561 563 565 567 567 569 570 571 572 573 579 581 587 587 587 587 587 587 587 587 588 601 603 603 614 616 622 632 650 652 653 654 657 663 664 665 670 672 673 688 690 692 697 699 706 721 724 732 735 735 735 735 735 735 735 735 735 735 742 744 745 747 748 749 751 752 752 753 756 756 756 756 756 756 756 756 756 756 756 756 756 756 757 758 759 760 761 762 767 768 769 770 770 770 770 770 770 770 770 770 770 770 770 770 770 771 772 773 774 776 778 779 779 779 780 782 784 785 787 788 793 794 796 797 798 799 801 801 802 803 805 805 805 805 806 806 806 806 806 806 815 817 823 826 828 831 843 844 847 855 858 871 885 888 889 891 892 896 896 900 902 902 903 907 914 915 917 918 919 921 924 938 941 975 977 985 987 987 987 987 987 987 987 987 987 987 987 993 996 996 996 996 996 996 996 996 996 996 997 1002 1009 1010 1011 1012 1013 1023 1027 1036 1037 1039 1043 1048 1049 1050 1051 1052 1053 1060 1063 1068 1071 1072 1076 1080 1086 1087 1093 1097 1097 1097 1099 1099 1099 1099 1101 1101 1101 1101 1113 1115 1121 1122 1134 1136 1149 1150 1151 1153 1157 1158 1168 1178 1179 1189 1208 1210 1211 1218 1219 1241 1243 1247 1249 1250 1251 1254 1255 1256 1259 1260 1264 1267 1268 1273 1276 1277 1278 1285 1290 1291 1296 1298 1308 1309 1314 1316 1317 1320 1321 1323 1326 1327 1328 1329 1332 1334 1335 1337 1339 1345 1347 1348 1349 1350 1365 1367 1368 1375 1378 1380 1385 1388 1397 1408 1416 1417 1420 1424 1425 1426 1427 1431 1435 1439 1450 1466 1467 1473 1476 1481 1499 1505 1507 1510 1512 1513 1520 1524 1525 1526 1530 1540 1542 1543 1544 1550 1556 1560 1561 1563 1569 1577 1579 1585 1598 1599 1603 1604 1608 1609 1611 1612 1613 1615 1617 1620 1622 1625 1626 1628 1629 1630 1632 1633 1636 1637 1638 1639 1640 1641 1642 1648 1652 1653 1654 1655 1656 1659 1660 1662 1663 1668 1670 1672 1673 1674 1682 1689 1690 1692 1699 1700 1701 1705 1708 1710 1711 1713 1714 1715 1716 1721 1722 1725 1728 1732 1733 1739 1740 1744 1745 1751 1753 1754 1755 1756 1757 1759 1761 1788 1790 1792 1795 1797 1804 1805 1806 1808 1809 1812 1815 1819 1820 1821 1823 1826 1831 1835 1840 1841 1842 1843 1849 1852 1854 1856 1862 1863 1864 1865 1866 1869 1870 1872 1874 1875 1876 1877 1879 1882 1886 1888 1889 1898 1904 1906 30 35 162 165 172 183 184 186 208 226 407 418 421 422 426 432 435 436 439 461 467 472 473 484 512 516 547 551 552 559 566 580 582 583 587 591 603 734 735 740 743 746 749 752 756 770 779 784 805 806 824 825 896 920 987 996 1020 1084 1097 1101 1114 1116 1117 1118 1119 1123 1124 1137 1138 1155 1176 1180 1195 1237 1239 1240 1253 1312 1333 1336 1341 1344 1354 1369 1396 1546 1548 1573 1574 1576 1578 1580 1581 1582 1583 1584 1589 1590 1594 1595 1596 1597 1606 1607 1610 1627 1631 1635 1644 1645 1646 1647 1649 1651 1669 1676 1684 1685 1686 1698 1723 1727 1731 1735 1736 1741 1772 1811 1818 1830 1855 1867 1868 1887 1893 1894 1901

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 3 7 8 6 7 7 7 7 4 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 9 14 16 16 19 19 8 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 15 17 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 7 6 7 7 5 6 6 6 6 6 6 9 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 10 10 9 6 8 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 12 13 13 13 13 13 13 14 14 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 6 7 7 4 5 5 3 4 7 5 6 6 6 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 6 7 7 4 5 4 8 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 4 5 5 6 6 6 7 11 12 10 11 11 3 7 5 3 3 4 3 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 3 5 4 4 4 4 4 5 6 11 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 9 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 7 4 13 7 10 8 0 5 0 0 5 4 12 0 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 0 7 0 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 3 5 6 4 11 0 8 7 4 8 13 5 4 0 0 0 0 9 0 9 0 0 3 7 3 7 6 7 3 3 4 8 6 6 3 3 3 5 10 6 11 0 5 0 3 15 4 0 4 3 3 6 5 7 4 6 8 3 4 3 4 8 5 5 7 6 10 5 10 0 5 10 11 3 0 3 6 0 0 0 0 0 0 4 0 0 5 6 5 0 9 4 5 4 0 2 8 7 4 4 4 3 4 6 3 4 4 0 0 4 7 11 11 0 4 6 5 14 9 7 8 0 3 0 0 5 7 6 5 8 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 3 4 3 6 12 8 10 7 6 7 4 7 5 0 4 8 7 0 0 9 0 6 0 4 8 5 3 5 0 8 6 6 5 5 3 0 6 4 15 3 0 0 5 6 0 0 7 3 11 5 2 0 3 11 0 0 4 5 3 6 6 4 3 7 5 4 5 5 3 4 6 4 3 3 4 5 4 6 3 5 4 4 6 3 4 3 8 3 4 3 2 4 3 5 3 2 6 4 5 5 6 3 4 3 3 4 4 3 4 4 7 4 4 7 5 7 3 6 5 2 5 4 6 8 10 4 4 6 3 6 4 6 4 7 5 18 5 4 8 6 9 2 6 4 6 12 7 6 8 9 6 6 6 3 4 3 4 7 5 6 4 5 7 5 6 3 6 2 3 4 7 5 8 3 5 6 5 5 5 6 5 5 3 3 3 7 4 4 3 7 5 3 8 3 5 5 6 3 3 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 2 3 2 4 4 3 2 5 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 4 6 6 5 5 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 2 8 2 3 2 3 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 12 2 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 3 4 2 2 2 2 3 2 8 3 2 4 2 4 2 4 2 2 3 2 3 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 8 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 2 2 2 0 2 2 4 4 2 4 2 2 1 0 2 2 2 3 2 2 4 2 4 2 2 2 2 3 2 3 2 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 2 2 1 2 2 3 4 4 2 3 2 2 2 2 2 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 4 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 2 4 4 5 2 6 3 4 4 2 3 3 2 3 2 2 2 3 2 4 3 2 9 2 4 1 2 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 2 1 9 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 2 1 2 3 1 1 1 1 1 2 1 2 2 1 1 3 2 1 46 5 5 1 3 2 3 1 4 2 2 1 3 2

1$	2862 6656 7036
10$	8481
101$	6368
11$	8481
12$	1400 1401 1402
13$	1400 1401 1402
14$	1400 1401 1402
15$	1400 1401 1402
16$	1400 1401 1402
17$	3785
18$	7963 7965 545 7998 7999 5171 8854 8855 8856 8857 8858 8859 8860 9100
19$	7963 7965 545 7998 7999 5171 8854 8855 8856 8857 8858 8859 8860 9100
2$	7036
20$	7963 7965 545 7998 7999 5171 8854 8855 8856 8857 8858 8859 8860 9100 3785
21$	7963 7965 545 7998 7999 5171 8854 8855 8856 8857 8858 8859 8860 9100
22$	7963 7965 545 7998 7999 9100
23$	7963 7965 545 7998 7999 9100
24$	7963 7965 545 7998 7999 3342
25$	7963 7965 545 7998 7999 5171 8854 8855 8856 8857 8858 8859 8860 9100
26$	7963 7965 545 7998 7999
27$	7963 7965 545 7998 7999
28$	7963 7965 545 7998 7999
29$	7963 7965 545 7998 7999
3$	7036
30$	7963 7965 545 7998 7999 5171 8854 8855 8856 8857 8858 8859 8860 9100
31$	3785
3x5x2$	3720
4$	7036
47$	3785
4ft$	3699
5$	1669 5464 5465 7036 3699
5ft$	3699
5x5x5$	3719
6$	1669 5464 5465 7036 3699
60$	10180
6ft$	3699
7$	8481 7036 7136
8$	8481 7036
9$	8481 7036
999$	6368
a$	4035 4068 4218 7878 4223 4706 1085 1086 1087 8611 5037 5038 1282 1419 1420 5252 1657 5973 6004 6124 6137 6164 6484 6611 6621 6627 6632 6665 10377 2929 6750 6751 10418 3056 3102 3240 3360 3378 3467 3470 3637 7450
abandon$	3383
abandoned$	3380 3383
abandoning$	3383
abandons$	3383
abc$	6539 3649
abcs$	6539
abdicate$	2372
abdicated$	2372
abdicates$	2372
abdicating$	2372
abh	6754 3656
abh$	10411 7450
abide$	8282
abilit	7332
ability$	5042 5043 5044 5045
abject$	3349
able	6467
able$	1331 1334 1335 1337 1346 1358 1515 1521 5324 5345 5346 1562 1573 2707
aborti	3571
abortion$	7365
about	6427 7213
about$	3865 3869 3934 4536 8195 8764 8946 8947 8948 5294 8954 8955 8956 8960 8961 1670 5629 1836 1837 1838 1839 5634 9570 9597 9701 9702 9832 9833 9834 6254 6255 6256 2582 6455 6676 6703 6834
above$	7803 8584 8585 8586 5491 9886 9915 6325
abroad$	10347
abscond$	7900 460 461 7139 3659
abscondded$	460 461 7139 3659
abscondding$	460 461 7139 3659
absconded$	460 461 7139 3659
absconder$	6780 3659
absconders$	6780 3659
absconding$	460 461 6779 7139 3659
absconds$	460 461 7139 3659
absconsion$	3659
absconsions$	3659
absen	7393
absenc	6671 10340
absence$	10328
absent$	7905 9433 6404
absentee$	8518 6873
absentees$	8518 6873
absolute$	1812
absolutely$	1949 6013 3340 3343
abus	10367
abuse	6709
abuse$	7451 7452 7489 7490 7491 7506 7745 7844 8119 8120 8129 8130 8237 8238 8352 8353 8354 8355 8356 8357 8358 8359 10364 10365 10366 6839 7407
abused	2910 3615
abused$	7496 8003 8352 8353 8354 8355 8356 8357 8358 8359 6704 3615 7409
abuser$	7892 7984 7989 7994 8232 8463 1016 8509 8519 1097 6865 6868 6869
abusers$	7892 7989 7994 8232 8463 1016 8509 8519 1097 6865 6868 6869
abusive$	8352 8353 8354 8355 8356 8357 8358 8359 3147 6950 3684
abysmal$	3711
abysmally$	3711
academy$	5850 5855 5856 5858 9875 6245 2455 10315 10316 10319 3406
accept$	7557 7573 150 4036 253 254 255 256 257 258 259 260 7727 7755 7825 7839 791 792 820 4615 4616 4617 4618 4619 4620 4621 4622 4623 4624 8282 4638 4639 4640 4641 4642 4643 4644 4645 4646 4647 4648 4649 4665 4666 4667 4668 4669 4695 4696 4697 4698 4699 4700 4701 4702 8631 8636 8639 9236 9266 9272 9286 9678 7121 7122
acceptable$	2739 6553 3649
accepted$	253 254 255 256 257 258 259 260 8025 8033 8042 8043 8044 8054 791 792 9368 9369 9370 9371
accepting$	253 254 255 256 257 258 259 260 791 8631 9265
accepts$	253 254 255 256 257 258 259 260 791
acceptted$	253 254 255 256 257 258 259 260 791
acceptting$	253 254 255 256 257 258 259 260 791
access$	7557 3586
accident$	1081
accidents$	1081
accommodated$	296 297 298 299
accommodation$	7940 7941 7942 7943 7944 7945 7946 7947 10386 10406 7421
accomp	3753
accomplice$	6804
accomplices$	6804
accord$	7720 8000 8001 6806
accoun	6375 2611 6528
account$	994 995 4790 4791 4792 9653 9654 9655 9656 9657 9658 9659 6340 2548 2686 10142 10185 10261 10262 2917 10374 6920
accountability$	786 787 4585 4586 4587 4588 4589 4590 4591 4592 4593 4594 4595 4596 9871 9872 9873 9874 7194
accountable$	786 787 10142
accounted$	2686
accounts$	994 995 4790 4791 4792 6340 2548 10032 2686 10185 6920
accusation$	6837
accusations$	6837
achiev	2695
achiever$	8523
achievers$	8523
acknowledge$	4638 4639 4640 4641 4642 4643 4644 4645 4646 4647 4648 4649 4695 4696 4697 4698 4699 4700 4701 4702 9678
acknowledged$	9536 9537
acne$	7093 3702
acned$	3701
across$	4842 4843 1227 5022 5160 5161 5162 5370 5371 5372 5491 10086 6985 7142
act	2513 10155 10298
act$	4286 7950 4413 620 621 4665 4666 4667 4668 4669 1094 1126 1134 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 1471 1492 1649 1650 1651 1652 9460 9678 9854 9857 9955 10156 3149 3207
acted$	4413 620 621 1094 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 1649 1650 1651 1652 5837 5846 9507 9512 9515 9516 9518 9519 9520 9521 9536 9537 9688 3149 3207
acting$	1094 1254 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 1493 1649 1650 1651 1652 3127 3149 3207
action	2488 7314
action$	7516 9562 2173 2174 2175 9653 9654 9655 9656 9657 9658 9659 6567 6579 10243 6766 7312
actionable$	6282
actions$	3 4 5 6 7 8 9 3806 7464 7465 3813 7516 7593 3944 7712 7713 7714 7715 7716 7717 7718 7719 7737 4503 710 8237 8238 8239 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 8444 2165 6766
active	10120
active$	3889 96 4077 393 394 395 396 669 6788 6997 3470 3472 7279
activi	9930 10127 7282 7314 7317 7318
activities$	7507 7516 6766 6785 6843
activity$	7507 7516 4287 7951 10005 10032 6766 6785 6843 6996 7219
acts$	7934 4286 7950 1094 1127 1135 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 1472 1491 1649 1650 1651 1652 3149 3207
actual$	6754
add$	2588 3758
added$	2562 2563 2588 2589 2652 2654
addict	10340 10352 7371
addict$	8524 8525 8526 10351 6873 6874 3677
addicted$	2842
addiction$	2842 10294 7330
addicts$	8524 8525 8526 10354 6873 6874 3677
addres	2493 6323 2543 6337 2558 6352 6353 10055
address$	4027 4028 4029 7884 7885 7886 7887 4231 4232 4233 4234 10039 2629 3433 7423
addresses$	4027 4028 4029 9958 9980 10039 2629 7225 7252
adds$	2588
adept$	1654
adequate$	1534 1537 5974 5975 5976 5977
adhd	3758
adidas$	7099
admission$	7376
admissions$	7376
admit$	9266 9272 9286 9678 9854 7121
admitted$	9368 9369 9370 9371 2851 2852 7375
adolescent$	1154 8657 8683 8684 8685 8686 8687 8688 8699 1657 9108 9111 3068 3071 6935 3239
adolescents$	1154 8657 8683 8684 8685 8686 8687 8688 8699 9108 9111 6935
adopted$	7416
adoption$	3623
adoptive$	3623
adore$	534 535 536 537 538
adored$	534 535 536 537 538
adores$	534 535 536 537 538
adoring$	534 535 536 537 538
adult$	7687 7688 7696 4041 7771 7811 7823 4192 4193 7868 4261 4265 4268 7932 7935 7966 7969 7995 8205 4714 8396 8397 8398 8399 954 4978 5032 8756 8800 5151 5154 1363 8817 8818 8819 8820 8821 8822 8823 1378 5178 8843 8848 8849 8850 8867 8876 1430 5229 8893 8894 5248 1455 8913 1467 1468 5264 8922 8923 5267 5268 5344 5347 9004 1626 1627 1628 1629 9086 9087 9088 9089 9090 9091 9092 9093 9094 9095 9102 5873 5874 6774 3005 6803 7001 7002 7003 3213 7009 7010 3232
adults$	4014 4019 4023 4026 7684 7687 7688 7696 7700 7823 7868 7892 7894 7897 4261 7926 7932 7935 7966 8194 8290 8291 8380 4728 8396 8397 8398 8399 8415 4759 8569 4935 8721 8756 8770 8771 8772 8773 8781 8800 8817 8818 8819 8820 8821 8822 8823 1378 5175 8843 8848 8849 8850 8854 8855 8856 8857 8861 8865 8873 8874 8875 8876 8877 1429 1467 1468 5264 8922 8923 9004 9011 9012 9013 9035 9043 9044 9045 9046 9047 9048 9049 9050 9057 9058 9059 9060 9061 9090 9091 9092 9093 9094 9095 9100 9105 9106 9181 9234 5691 5692 5694 5695 6774 6832 6915 7001 7004 7009 7010
advance$	2690
advanced$	1363 6788
advanceed$	2690
advanceing$	2690
advances$	4039 4040 8808 8809 8810 8811 2690
advantage$	7497
advice$	7602 7667 7668 8322 8323 8324 8325 8326 8631 9522 9523 9524 9525 9526 9527 6821 6833 7118 7185
advis	6283 7257
advised$	3895 7605 7606 3950 157 158 159 160 161 162 163 164 3959 166 167 168 169 170 171 172 173 174 175 176
affairs$	8908 9023 9024 9025 9026
affection$	7940 7941 7942 7943 7944 7945 7946 7947
affili	2513 7219 7221 7282 3753
affiliate$	6843
affiliated$	1001 6843
affiliates$	6843
affiliation$	948 949 1001 6843
affiliations$	6843
affray	6754 3656
affray$	10411 7450
afraid$	9027 9028 9029 1621 1622
african$	1679 5477 5482 5483 3266 7092
afro$	7080 3287 7082
afros$	7080 7082
after	10034 6713
after$	7728 4604 5083 8780 5126 5327 9036 9037 9053 2346 10086 2833 10370 7356
afterthought$	9865
again$	7615 7616 9307 9308 9310 9311 9312 2310 6203 6204
agains	6493 7314
against$	7888 7889 7890 7891 10024 2624 10129 10140 10150 10224 6569 7134 7269 7271 7323 7327
age$	4276 7962 4806 8805 8806 8807 8814 8815 8880 8881 8882 8883 8918 8919 8920 5441 5442 9124 9125 9126 6673 7397
aged$	4308 9108 9111 10286 6801
agencies$	5850 5855 5856 9875 6245
agency$	5824 5850 5855 5856 5873 5874 9875 6245 2455 6282 3349 3396 3405
ages$	8814 8815
aggression$	8551 8607 8712 8713 1263 1264 6944
aggressive$	8645 8646 8647 8648 8649 8650 8651 8652 8653 8654 8655 8749 3147 3684
aggressively$	3684
aggressiveness$	8712 8713 6944
aggressor$	8463 8464 8465 8466 6865 6866 6867 6910
aggressors$	8463 8464 8465 8466 6865 6866 6867 6910
aggro$	8081
agitator$	3671
agitators$	3671
agree$	1324 1325 1326 1327
agreed$	558 8054 1324 1325 1326 1327
agreement$	7734 10190
agreements$	10190
agrees$	1324 1325 1326 1327
ahead$	129 7804 9886 9916 10052
aid	2695
aid$	2690 2698 2795 7357
aided$	2690 2698 2795
aiding$	2690 2698 2795
aids	2695
aids$	2690 2698 2795 7357
aim	2766
aim$	9974 10204 2757 10244
aimed$	6592
aims$	9974 10204 2757 6592
albanian$	1679 5479 7092
album$	6322
alcoho	10340 10352 6696
alcohol$	35 7693 7694 4047 4048 4049 4050 4051 4053 4054 7940 7941 7942 7943 7944 7945 7946 7947 7952 7955 8405 10293 3577 7371
alcoholic$	10351 10353 6873
alcoholics$	10354 6873
alert$	2480 2501 2502 2731
alerting$	2501 2502
alerts$	2501 2502
aliases$	3724
alibi$	3725
alibis$	3725
alienated$	3240
alight	6760
alight$	10417
alike$	7098 7100
alive$	10274
all	7292
all$	3963 3967 244 691 4491 4661 4884 4941 1212 5032 1275 1316 8768 8840 1414 8992 1639 1769 9238 5582 5596 1803 1805 1889 1890 1891 1978 1979 1980 1990 5785 5822 9667 9674 6045 6164 6166 9841 9842 2400 6315 2683 6479 10230 6603 3014 6813 7118 7119 7186 3460 3467
allegation$	994 995 6837 6838
allegations$	994 995 6837 6838
allege$	8438 8439 2670 6835 6836
alleged$	8438 8439 2639 2669 2670 2675 6835 6836 3045
allegedly$	3667
alleges$	8438 8439 2670 6835 6836
allerg	3762
allergy$	7330
allocated$	2561
allow	2503
allow$	45 46 218 219 8124 9266 9272 9286 2547 2698 6807 7121
allowed$	45 46 218 219 8124 8162 8163 2698 2830 6807
allowing$	45 46 218 219 8124 2698 6807
allows$	45 46 218 219 8124 8162 8163 2547 2698 6807
almost$	627 1414 5208 1415 1416 1417 1418 1421 1422 1423 1424 1670 3209
alone	6634 7420 3633
alone$	8058 8089 8971 8972 8973 8974 8975 8976 8977 8978 8979 8980 8981 8982 8983 9016 9017 9018 9019 9020 9021 9022 10291 3633 7427
along$	7678 7763 4349 4350 4351
alopecia$	3704
alpha$	6873 3084
already$	1414 5208 1415 1416 1417 1418 1421 1422 1423 1424 1458 1670 3209
also$	3072
alternative$	3586
alternatives$	7667 7668
although$	178 7888 7889 7890 7891
altogether$	2400
always$	456 633 1361 1769 5635 3707
ambition$	8739 6977
among$	4825 8483 8484 1034 8574 8644 5057 5094 6608
amongst$	4825 8483 8484 1034 8644 5057 5094
amount$	283 284 285 9032 9033 9034
ample$	122 123 124 3979
an$	4324 4338 4631 5075 5210 5256 1647 1648 1657 5803 6164 6453 6484 6632 6751 3240
anaemi	3762
analys	6295 6296 6297 2504 2505 10017 2605 6402
analysis$	7222 7242
analyst$	9937 9952 9953 9954 6298 6299 2517 6399 10059
analysts$	9937 9952 9953 9954 6298 6299 2517 6399 10059
anaphy	3762
and	2539 3519 3525
and$	3962 8361 4808 4809 5447 9108 9111 5491 5511 6281 6452 6521 6522 6581 7201 7262 3532 7445
angels$	8950 8951 8952 8953 8969 6897
anger$	8607 1257 3148
angry$	9433 3056 3240
animal$	6873
animals$	8524 8525 8526 8545 8546 8547 9865 6873 6874
ankle	2956
ankle$	6750
anonymous$	3421
anorak$	7095
anoraks$	7095
anorex	3557
anorexia$	7351
anorexic$	7351
anothe	2729
another$	3795 7835 8427 8573 8722 1657 9919 6621 6763 3240 3470
anpr$	3733
answer$	7727 8282 1478 1479 1480 5338 9266 9272 9286 9358 9678 6064 6065 9796 9854 9857 10244 7121
answered$	8025 8054 1478 1479 1480 9368 9369 9370 9371 2016 9512 9515 9516 9518 9519 9520 9521 9536 9537 9904
answers$	1478 1479 1480 9358
antagonise$	3038
antagonised$	3038
antagonises$	3038
antagonising$	3038
antagonist$	6910
antagonistic$	3686
antagonists$	6910
anti	9990 2572 6435 2657 10123 10131 2681 6480 6546 6551 6552 2770 2771 6568 3573
anti$	4189 4195 950 4895 8561 8645 8646 8647 8648 8649 8650 8651 8652 8653 1235 5035 5052 5053 5054 5093 3174 3175
antici	2622
anticipated$	10152
antidepressant$	7367
antidepressants$	7367
antips	3573
antipsychotic$	7367
antipsychotics$	7367
antisocial$	7844 7851 8553 8561 8645 8646 8647 8648 8649 8650 8651 8652 8653 5052 5053 5054 8749 10092 10137 3035 3141 6936
anxiety$	3760
any	10049 3420 7292
any$	4661 4749 1435 1436 9238 5582 5596 1803 1805 5745 5817 5999 6000 6166 9931 6350 10065 10066 10068 10099 2679 6484 6516 10196 6562 10226 10230 10245 7118 7119 3460 3467 7299
anybody$	4501 4502 4749 5691 5692 5694 5695 5733 5734 5735 5850 6562
anyone$	7684 4501 4502 8291 4749 8564 8580 8800 9035 5691 5692 5694 5695 5733 5734 5735 5850 9511 6562
anything$	8229 1483 8990 1616 9188 9189 9264 9270 9276 9281 9290 5691 5692 9366 2006 2007 2008 2009 2010 9592 9593 9594 9595 5940 10015 7118 3373
anyway$	7619 7623 9007
apathetic$	3686 3711
apathy$	3711
apnoea$	7338
apologised$	9368 9369 9370 9371 9536 9537
apology$	9796
app$	462 4256 463 4257 464 4258 465 4259 466 4260 7918 7919 7920
appalling$	7560 7561 7562 7563 8645 8646 8647 8648 8649 8650 8651 8652 8653 2276 2277 2278 2279 2429 3147 3180 3379 3711
appallingly$	3711
appear	10025
appear$	655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1213 1239 1240 1241 1242 1243 1244 1410 1414 5208 1415 1416 1417 1418 1421 1422 1423 1424 5370 5371 5372 1671 1705 1706 1707 2184 2185 2949 2989 3073 3075 3079 3142 3144 3152 3207 3298
appearance$	9130 9131 9132 9133 9134 9135 9136 9137 9138 9139 9140 9141 9230 7438
appearances$	7438
appeared$	1705 1706 1707 2184 2185 2949 3207 3298
appearing$	2184 2185 2949
appearred$	2184 2185
appearring$	2184 2185
appears$	655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1213 1239 1240 1241 1242 1243 1244 1410 1414 5208 1415 1416 1417 1418 1421 1422 1423 1424 1671 1705 1706 1707 2184 2185 2949 2989 3073 3075 3079 3142 3144 3152 3207 3298
appendicitis$	3763
appeti	6625
appetite$	2784 10282
apple$	6859
apples$	6859
applic	2743
applied$	2074 2075 2076 2354 10167 6541
apply	2729 2743
apply$	8576 8577 8578 8579 2074 2075 2076 3495
appointment$	5597 1804 5599 1806 1807 9426 9427 9428 9467 9468 9469 10299 7374
appointments$	5597 1804 5599 1806 1807 9467 9468 9469 10299 7374
appreciate$	8282 4638 4639 4640 4641 4642 4643 4644 4645 4646 4647 4648 4649
appreh	6501
apprehend$	10158 3505
apprehending$	3505
approa	7314
approach$	9253 2165 7312
approaches$	4039 4040 8808 8809 8810 8811 9253 9797 9798
appropriate$	3924 9086 9087 9088 9089
appropriately$	8070
apps$	462 4256 463 4257 464 4258 465 4259 466 4260 7918 7919 7920
april$	7866
arab$	1679 5477 3266 7092
arcade$	7864 7865
architects$	667
are	2513
are$	3799 3903 3908 274 275 426 4308 655 656 890 891 892 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1173 1179 4988 1213 1239 1240 1241 1242 1243 1244 8755 1410 1414 5208 1415 1416 1417 1418 1421 1422 1423 1424 5220 1448 1642 1671 5492 5538 1769 1794 5602 5787 2034 2035 5959 2341 6179 2393 2394 9906 6293 6390 6400 6410 2668 6495 6697 2951 2989 3014 3073 3075 3079 3127 3142 3144 3152 7035 7083 7084 3368 3395 7262 7294 3565
area	6554
area$	8563 8568 5084 10211 6831 7415
argue$	9433
argued$	9433
argues$	9433
arguing$	9433
argume	6688
argument$	5673 9331 5675
argumentative$	8716 8717 8718 8719 8720 6946 3684
arguments$	2887 10345
arm$	9148 10277
arms$	9148 10277
around	7213
around$	3934 7633 7769 8004 8562 8591 8764 5115 5144 8803 6109 10031 6786 6985 7115
arrangement$	8005 9075 6996
arrangements$	8005 9075 6996 7380
arrest	9955 2536 2545 2627 2688 10144 10145 10149 6501 10164 6520 2809 10340 10342 10352 10374 7323 3746
arrest$	8237 8238 9105 9106 6339 10138 6482 2701 10158 2709 2717 2719 10172 10177 10188 10202 2768 10243 10247 6603 10410 3497 7297 3505 7326 3648 3747 3787
arrested$	7499 3985 3986 3987 3988 3989 3990 3991 3992 199 200 201 8089 7284 7430 3787
arresting$	2768 3505
arrestped$	2709
arrests$	2643 10095 2701 2709 2719 10177 2768 10235 10243 10410 7297 3787
arrive	9991 10025
arrive$	8282
arrived$	9859 9860 9861 9862
arrogance$	3711
arrogant$	6195 3686 3711
arson	10106 10121 10130 10131 6754 6755 6758
arson$	10411 10412 10413 10415
arsonist$	6873
arsonists$	6873
art$	8842 3579
arthri	3762
as	2513 3420
as$	4219 4353 8035 4807 1231 5092 5137 5166 5186 1443 5247 5265 5266 9010 5524 2186 2187 6015 9697 2408 2411 6208 6343 10054 6421 6422 6427 10086 3014 3072 3074 3127 7251
asb	9990 2572 2681 6546 6552 2770 2771 6568
asb$	7844 8551 6366 6475 10203 10209 2759 6564 6565 10225 2805
asbo	6537 6538 3649
asbo$	10194 10195 6539 7443
asbos$	10194 10195 6539
asd	3758
ashamed$	9718 2269
asian$	1657 1679 5477 5484 5508 5509 5510 1717 3239 3240 3266 7092
aside$	6108 6184
ask$	629 4515 9407 9408 9409 6303 7129
asked$	172 173 174 175 176 4042 7800 7801 629 8115 9320 9507 9512 9515 9516 9518 9519 9520 9521 9530 9531 9532 9688 9904 2497 6303 2609 6413 6687 6693
asking$	4421 628 629 9265 9407 9408 9409 7129 7148
asks$	629 9320
asleep$	2265 2266 2437
asperg	3758
aspirations$	8739 6977
aspiring$	3050
assaul	10106 10121 10131 2910 6709 10367 10374 6739 6741 6755 6758 3656
assault$	8237 8238 10112 10366 10396 10398 10411 10412 10413 10415 6839 7450
assaulted$	6704 2965
assaults$	10412 10413 6839 7450
assert	2780
assertive$	6574
assess	10269 10298 2954 7213 7332
assess$	5308 5309 5310 5311 1572 5367 5368 5369
assessed$	1051 1214 2513 2639 2669
assessing$	5308 5309 5310 5311 1572 5367 5368 5369
assessment$	10300 7287 7381
assessments$	7287 7381
assist	2503 2695 6606
assist$	39 2690 2698 2757 2795 10263
assistant$	6656 10314
assisted$	9946 2690 2698 2795
assisting$	2690 2698 2795
assists$	2690 2698 2757 2795
associ	9930 9976 9978 9990 6375 2618 6445 10107 10127 7221 7317 7318
associate$	7755 7784 7786 7787 7788 7817 8020 8021 8022 8023 8024 8401 1001 3034 6829 6843
associated$	945 1001 6843
associates$	7554 8401 1001 9958 9962 10032 10033 10035 10081 2631 3034 6829 6843 3471
associating$	8020 8021 8022 8023 8024 1001 2631 3034
association$	948 949 8401 5850 5855 5856 9875 6245 2631 10102 6829 6843 6860 3428
associations$	948 949 8401 10032 10033 6412 6829 6843 6860
assume$	791 2670
assumed$	791
assumes$	791 2670
assuming$	791
assured$	7028
asthma	3762
astonishing$	6142 9800
astray$	8468 8469 8470 8471
asylum	3635
asylum$	7429
at	6681
at$	15 7498 4450 8289 8562 1209 8789 8790 9108 9111 1670 5780 1991 1998 1999 6052 6059 6188 9880 10031 10155 6511 6573 10249 6613 6646 6661 6667 6704 6719 6730 6743 7142 7356 7417 7440 7445
athena$	10040
athletic$	3243 3701
atrocious$	3711
attach	2818
attachment$	6612 3535
attack	10367
attack$	7333 7349
attacked$	7499 8089 8111
attacks$	7333
attemp	7291
attempt$	8208 758 4553 4554 9253 5597 1804 5599 1806 1807 9543 9544 9653 9654 9655 9656 9657 9658 9659 6006 6007 6008 6009 6010 6820
attempted$	9631 9632 9633 9634
attempts$	9253 5597 1804 5599 1806 1807 9797 9798 6820
attend	10333 3578 3781
attend$	7557 7755 8282 4628 8636 8639 9236 9266 9272 9286 9358 9678 9857 6664 2949 7121 7122
attendance$	9830 9896 10320 10328 6819 6928 3780
attended$	8025 8033 9368 9369 9370 9371 2016 9904 6664 2949
attender$	8535 6819 6883 6893
attenders$	8535 6819 6883 6893
attending$	9265 6664
attends$	9358 9380 9381 9382 9383 10035 2949
attent	6461
attention$	7508 7509 4039 4040 4043 7940 7941 7942 7943 7944 7945 7946 7947 7952 7955 8085 4429 8121 4465 8125 8360 8371 8372 8421 4858 1236 1253 8726 8727 8730 8808 8809 8810 8811 9476 9510 9514 9515 9516 9518 9519 9520 9521 9653 9654 9655 9656 9657 9658 9659 2494 10118 2672 6815 3157 6952 6953 3179 7231 3758
attitude$	7516 7737 694 4503 710 1203 1204 8732 1462 1463 1464 1465 1466 2385 2386 2387 2388 6766 6913 3148 6974 6975 7173
attitudes$	7516 1203 1204 6766 6913 6974
attract$	7470 7471 245 246 634 635 5070 3016
attracted$	7470 7471 245 246 634 635 8161 913 922 923 924 925 926 927 928 929 930 931 932 933 934 935 941 3016
attracting$	7470 7471 245 246 634 635 3016
attractive$	3701
attractor$	7288
attractors$	7288
attracts$	7470 7471 245 246 634 635 8161 3016
attractted$	7470 7471 245 246 634 635 3016
attractting$	7470 7471 245 246 634 635 3016
attrib	10134 2754
attributable$	10132
attributed$	2640 10132
auburn$	3287
august$	7866
aunt	6682 10341 10376 6722
aunt$	10339
auntie	10376
author	2729
authorised$	6413
authorities$	8751 8752 5850 5855 5856 9875 6245
authority$	8580 8631 8721 5850 5855 5856 9875 6245 6712 10370 6833 6968 3406
authors$	667
autism	3758
autist	3758
autumn$	7866 7867
availa	2544
available$	7492 6788
average$	3243
averse$	1180 1181 1182 1183 1184
avoid$	8282 8595 5448 5449
avoidant$	8654 8655 3147 3686
avoided$	8025 8033 4410 9500 7193
avoiding$	5448 5449
awaiti	2853
awaiting$	6647 3642
aware$	202 203 204 205 206 207 208 209 210 211 212 213 214 5108 8766 8767 9081 2616
awareness$	4660 5328 1535 1536 5331
away$	7576 7702 7703 7730 7731 7776 7792 7795 7807 7901 7902 7907 8032 8041 8165 8166 8201 8206 8209 4632 1275 9258 5654 9613 9614 9639 9640 6041 6042 6476 10175 6601 10347 6706
awkward$	8716 8717 8718 8719 8720 10239 6946
b$	6723 10380 7450
babies$	8896 8897 8898 8899 8900 8950 8951 8952 8953 8969 7005
baby	10341
baby$	6628 6629 10348 2907 3292 3293
babysitter$	9086 9087 9088 9089
babysitters$	9086 9087 9088 9089
babysitting$	9035
back$	7533 7577 7578 4087 7761 7815 403 404 405 406 4228 4229 7895 7896 4354 4355 4356 4357 8049 8051 8052 8053 8207 8212 4632 4633 5487 9257 1850 9309 6037 6111
background$	6937 7442
backgrounds$	6937
backs$	4633 6111
backward$	9795
bad$	3891 7560 7561 7562 7563 4080 4126 383 384 7848 4561 8396 8397 8398 1005 1006 1007 4802 4804 4887 8554 8645 8646 8647 8648 8649 8650 8651 8652 8653 8654 8655 5046 1692 9159 5504 5506 5954 2276 2277 2278 2279 9836 9837 9838 9839 2429 2974 3036 3053 3065 3066 3147 3155 3169 3180 3271 3379
badly$	1237 1677 5829 2310 6945 3167 3267 7098
baffling$	713 716 719 720
bag$	9174 9175 9183 6529
baggy$	9176 9177 3310
bags$	5514 9174 9175 9183 6544 7099
bail$	4761 6751 10408 3638 7433
bailed	3638
bailed$	7432
bait$	3038
baited$	3038
baiting$	7510 7511 7512 7513 7514 3038
baits$	3038
baitted$	3038
baitting$	3038
balaclava$	9215 7099 3706
balaclavas$	9215 9216 9217 9218 9220 7099 7284 3706
bald$	5498 3701
ball$	386 387 9815
bandana$	7099 3706
bandanas$	7099 3706
bandit$	3670
bandits$	3670
banger$	6843
bangers$	6843
banging$	6843
bangladeshi$	1679 5479
bank$	610 10394
banked$	610
banking$	610
bankked$	610
bankking$	610
banks$	610
bannin	2748 2749
banning$	2741 6542 6543
bare$	6014 3260
barely$	1545 5339 1546 5340 1547 1603 5397 1604 1605 5532 2206 2821 2870 3211 3559
barred$	296 297 298 299
barrel$	3250
barter$	501 502
bartered$	501 502
bartering$	501 502
barterred$	501 502
barterring$	501 502
barters$	501 502
base	6536
base$	10193
baseball$	3319
basic$	3349
basically$	1414 5208 1415 1416 1417 1418 1421 1422 1423 1424 3209
basis	2743
bath	6727
bath$	10384
batted$	5601
battle$	3229
be$	3882 4110 4111 4112 7784 4161 4165 426 4346 655 656 4454 4605 893 4705 8442 992 4796 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 4867 4953 1213 1239 1240 1241 1242 1243 1244 5059 5060 5191 5192 5193 1410 1414 5208 1415 1416 1417 1418 1421 1422 1423 1424 9062 9064 1671 5625 5628 9292 9293 9294 5652 5700 5710 1921 1922 1923 1924 5736 5900 5971 6061 6062 2393 2394 6400 6401 6437 2668 10119 6463 10150 6495 6500 6507 6508 6510 6600 2989 3073 3075 3079 3142 3144 3152 3395
beanie$	7099
beanies$	7099
bear$	7825 820 6189 3397
beard$	7064 7080 7082
bearded$	3701
beards$	7064 7080 7082
bears$	3397
beat	10352 10367
beaten	2910
beaten$	3844 6704
became$	655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 4988 1213 1239 1240 1241 1242 1243 1244 1410 1414 5208 1415 1416 1417 1418 1421 1422 1423 1424 1671 2989 3073 3075 3079 3127 3142 3144 3152 3570
because$	3810 264 286 288 4091 2917 10374
becom	2513 3540
become$	655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 4993 1213 1239 1240 1241 1242 1243 1244 1410 1414 5208 1415 1416 1417 1418 1421 1422 1423 1424 1671 9293 2989 3073 3075 3079 3127 3142 3144 3152
becomes$	655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1213 1239 1240 1241 1242 1243 1244 1410 1414 5208 1415 1416 1417 1418 1421 1422 1423 1424 1671 5674 2989 3073 3075 3079 3142 3144 3152
becoming$	4988 4994 3072
bed	2939 2942 3545
bed$	7836 7940 7941 7942 7943 7944 7945 7946 7947 6723 6724 6725 10391 6736 7339
bedbugs$	6733
bedroom$	6724 7425
bedrooms$	6544
beds$	7836
bedwetting$	7339
bee$	6877
been	6345 2956 3540
been$	3905 3906 3948 3949 156 165 3981 3982 413 426 8031 8040 8042 8043 8044 4401 655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1165 4984 4985 4986 4992 4998 1213 1239 1240 1241 1242 1243 1244 1350 1410 1414 5208 1415 1416 1417 1418 1421 1422 1423 1424 1549 1671 5603 5604 5605 2034 2035 5845 9664 9665 6019 6020 9688 2311 2341 6145 6146 6147 6180 6181 6182 2393 2394 6246 6329 6400 2668 6495 6500 2852 2854 6664 2873 2934 6750 2989 3014 3073 3075 3079 3127 3131 3142 3144 3152 3395 3570 3581 3592 3594 3614 3616 3622 3636 3637 3641
bees$	6877
before$	7803 5180 8895 9886 9915 10086 6743
befriend$	7913 467 468 469
befriendded$	467 468 469
befriendding$	467 468 469
befriended$	467 468 469
befriending$	467 468 469
befriends$	467 468 469
began$	426
beggars$	3404
begin	2735
begun	3578
behav$	8025
behave$	7755 7839 8020 8021 8022 8023 8024 4413 620 621 1094 1128 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 1649 1650 1651 1652 9266 9272 9286 9358 3151 3207 7121
behaved$	8020 8021 8022 8023 8024 8025 8033 8065 8066 4413 620 621 1094 5031 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 1649 1650 1651 1652 9368 9369 9370 9371 3151 6961 3207
behaves$	1094 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 1649 1650 1651 1652 9358 9380 9381 9382 9383 3151 3207
behavi	10197 2748 10340
behaving$	8025 1094 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 1649 1650 1651 1652 3151 3207
behavior$	7516 1194 1195 1196 1197 1198 1199 1200 1201 1202 6766
behaviors$	7516 6766
behaviour$	3 4 5 6 7 8 9 3806 7464 7465 3813 7507 7516 7593 3944 7712 7713 7714 7715 7716 7717 7718 7719 7737 7747 7748 7749 7750 694 8156 4503 710 4522 729 730 8237 8238 8239 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 8318 8319 8320 8321 8444 8477 1194 1195 1196 1197 1198 1199 1200 1201 1202 8704 8705 8706 8707 8709 8710 8711 10005 6366 6451 10128 6475 6533 6537 6538 6542 10203 10208 10209 2759 6564 6565 10225 10333 6677 6746 6766 6767 6843 6863 6864 6913 6941 3148 3588 3589 7442
behavioural$	3148
behaviours$	7507 7516 8704 8705 8706 8707 8709 8710 8711 6766 6767 6913 6941
behavs$	8025
behavved$	8025
behavving$	8025
behind	9978 6426 10090 10120 6464 2680
behind$	8933 8934 8935 9374 9376 6161 10083 6474 2879 7012
being	3540
being$	3948 3949 7628 4157 413 4318 655 656 893 4705 4771 4773 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 4925 4975 1213 1239 1240 1241 1242 1243 1244 5120 1410 1414 5208 1415 1416 1417 1418 1421 1422 1423 1424 5241 1671 2034 2035 9666 2311 2341 6144 6510 10273 2855 2989 3073 3075 3079 3127 3142 3144 3152 3592 3594 3614 3636 3637 3641
belief$	7168 7198
believe$	1125 1133 9678 9857 2670
believed$	4788 4789 8447 8448 8449 1125 1133 9393 9394 9395 9396 9397 2491 2639 2669 2675
believes$	1125 1133 2670
believing$	1125 1133
belligerent$	3684
belong	2513
belongs$	9843 7187
below$	2879 7402
bench$	2719 10236 2950
benefit$	8282 2494 9946 2690
benefited$	2690
benefiting$	2690
benefits$	2690 2746
bereaved$	2890 3783
bereavement$	10365 3783
besotted$	527 528 529 530 531 532 533
bespectacled$	3701
bespok	2872
best$	1399
bet$	1921 5715 1922 5716 1923 5717 1924 5718 1925 1926
beta$	6633
betray$	3383
betrayed$	3380 3383
betraying$	3383
betrays$	3383
better$	3891 3924 7842 8070 8173 8174 4526 8184 8185 9493 2617
betwee	10034
between$	5228 7420
beyond$	8584 8585 8586 1238 1245 1365 1888 3104 3105 3337 3374
bid	2743
bifida$	7345
big$	3858 8394 1486 1487 1488 1489 1645 1675 3243 3251 3268 3287
biggest$	1699 3291 3474
biological$	3186
biopsy$	10304
bipola	6696 3761
bipolar$	10353
birth	6337
birth$	8748 3186 7365
birthmark$	3702
birthmarks$	3702
bit$	4171 8888 8889
bitchy$	3686
bitten$	7024
bitterly$	2310
black$	1657 1679 5477 1692 9149 5508 5509 5510 1717 1720 9207 9208 9209 9220 3239 3240 3263 3264 3271 3287 7099 3310 7284
blackheads$	7093
blacko	3764
blade	10414
blade$	4736 4737 4738 10411
bladed$	10411
blades$	4736 4737 4738
blam$	2467 2468
blame$	300 301 302 303 8095 8096 8097 8098 8099 8100 8101 8102 8103 8104 8105 8106 4451 4452 8131 8132 8133 8134 8149 8150 8151 8152 706 707 708 783 8234 784 4610 4611 4612 4613 4614 9703 9844 9846 9847 6191 9849 9854 9855 6226 2475 2476 2477 2478 3393 3394 7191
blamed$	8111 706 707 708 783 784 2467 2468 2475 2476 2477 2478 2961
blames$	706 707 708 783 784 6191 9849 2475 2476 2477 2478
blameworthy$	3711
blaming$	706 707 708 783 784 9617 9618 9703 2467 2468 2475 2476 2477 2478
blammed$	2467 2468
blamming$	2467 2468
blams$	2467 2468
blank$	9235
blanket$	1812
blatant$	1113 1114 1116
bleach$	3264
bleached$	3264 3287 7083
blight$	3115
blighted$	1117
blind$	6117 7193 3413 7360 7361
bling$	8392
blinkered$	3711
block$	8164 8801
blockers$	10290
blond$	5498 3264 3287 3701
blonde$	5498 3264 3286 3287 3701
blood$	7356 3583 3762
bloody$	3362
blue$	9149 3265 3287 7099
board$	5850 5855 5856 9875 6245 6322 10075 7232
boards$	7232
boast$	3040
boasted$	3040
boasting$	3040
boasts$	3040
boastted$	3040
boastting$	3040
bodge$	3714
bodged$	3714
bodges$	3714
bodging$	3714
bodies$	7939 8061 4407
bodily$	6754
body$	7939 4407 1462 1463 1464 1465 1466 8931 6385 2593 3275
boisterous$	3686
bomb$	6880 6881
bomber$	5516 7099
bombers$	7099
bombs$	6880 6881
bone$	3171
boned$	7045
book$	10173
boost	2802
boots$	7099
born$	2816 10285 3552 3567
borough$	7415
boss$	7692
bosses$	7226
bossy$	3686
botch$	3714
botched$	3714
botches$	3714
botching$	3714
both$	3014 3072 7141 3467
bother$	8081 8362 9321 9322 9323 9324 9434 9564 9635 6824 7146 7147
bothered$	8025 8033 9491 9502 9507 9512 9515 9516 9518 9519 9520 9521 9530 9531 9532 9533 9534 9535 5881 9557 9558 9559 9560 9564 5913 9636 9688 6177 9904 2461 7146 7147
bothering$	7146 7148
botherred$	7146
botherring$	7146
bothers$	5306 8964 7146
bottom$	3602
bottoms$	9213 1768 3321
bought$	4730
bouncers$	8770 8771 8772 8773
bound$	409 1842 1843 1844
boundaries$	8604 8605 6833
box$	6727 3286 7152 3359
boy	6350 10065 10066 10068 10099 2679 6516 10196 10226 10245 6695 6759 7299
boy$	276 336 7988 712 996 1154 8657 8683 8684 8685 8686 8687 8688 8699 1258 8829 1726 1773 1774 5659 5731 5732 6294 6738 10416 3041 6847 6859 3076 6886 6935 3150 7062 7085
boyfri	10340
boyfriend$	7893 7960 510 511 512 513 514 7996 7997 547 548 2893 10346 10348 10355 6798 6799 3006 3007
boyfriends$	7960 510 511 512 513 514 7996 7997 547 548 6798 6799 3006 3007
boys	6278 6286 10051 10053 6397 2606 2607 6432 2664 10197 6576 10233 2806 10260 3478
boys$	7529 7670 7690 7695 7698 276 7752 7781 336 4146 4147 4148 7838 4182 4184 4186 7868 7893 7928 7932 4376 4377 4382 4383 4391 4409 712 734 4567 4681 8368 8382 8403 4748 8412 8422 8423 8424 8425 4782 989 990 991 996 8454 8550 1153 1154 8657 8660 8683 8684 8685 8686 8687 8688 8699 1258 8714 8770 8771 8772 8773 8829 1426 5280 5281 5282 5283 8969 9001 9150 1726 1773 1774 9233 9325 9326 9327 9328 9329 5679 5680 5681 5696 5705 5711 9379 5723 9389 5772 9480 9641 6022 6023 6024 6025 6026 6027 6082 9754 9773 9781 9782 9783 9784 9785 9786 9787 9788 6270 10089 6458 2674 2676 2711 10218 6775 6847 6859 6886 6916 6935 3150 7062 7177 7185
braces$	7082 7093
brag$	3040
braged$	3040
bragged$	3040
bragging$	3040
braging$	3040
brags$	3040
braid$	7080 7082
braided$	3287 7083
braids$	9210 7080 7082
brain$	3764
brand$	9172 7114
branded$	9176 9177 3310
brands$	9172 7099 7114
brat$	3670
brats$	3670
bravado$	8393
breach	9990 3639
breach$	10168 2957
breached$	2957 3639
breaches$	2957
break	10340 6688 10349
break$	7755 967 968 5088 9294 9433 10217 3039
breakdown$	9835 10271 6982 7404 7415 7417
breakdowns$	6982
breakfast$	10380
breaking$	7510 7511 7512 7513 7514 967 968 9433 2373 2793 3039 3390
breaks$	967 968 9433 2373 3039 3390
breakup$	10345
breath$	9163
bribed$	6826
bridge$	8598 8599
bridges$	8598 8599
brief	2566
brief$	2480 2501 6360
briefed$	2609 6413
briefi	7213
briefing$	2501 6360 3438 7233
briefs$	2501 6360
bright$	3287
bring	2695
bring$	7470 7471 7488 622 623 624 625 626 1538 2712 2722 2752 3502
bringing$	622 623 624 625 626 1538 2712 2722 2752 3502
brings$	7470 7471 622 623 624 625 626 8161 1538 2712 2722 3502
broad$	3243 3249
broke$	967 968 5087 2373 3039 3390 7415
broken$	5046 5089 2373 3141 6938 3390 7415
bronchitis$	3763
brothe	6682 10341 6685 2901 10361 10375 10376
brother$	7863 2884 10339 6683 2893 6710 6980
brothers$	7863 8748 6980
brough	6493
brought$	7463 7470 7471 7488 622 623 624 625 626 8161 8162 8163 1538 2627 10150 6505 2712 10165
brown$	1692 9149 3263 3264 3265 3271 3287
bruise$	3767
bruised$	3767
bruises$	3767
bruising$	3767
brunette$	5498 3701
brush$	2369 2390
brushed$	2314 2369 2390
brushes$	2369 2390
brushing$	2369 2390
buck$	5505 9813 3387
budget$	6229 9898 9907 9908
budgets$	9830 6229
bugs$	6733
build	9955 2689 2695 3420 3476
build$	1427 1428 9116 9117 9118 2525 2677 7037
builded$	2525
buildi	6312 2695
building$	9898 9969 2525 2677
builds$	9116 9117 9118 2525 2677 7037
built$	5461 10002 6472 3244 7039
bulimi	3557
bulimia$	7351
bulimic$	7351
bulk$	2683 6479
bulky$	3243
bulletproof$	8584 8585 8586
bullied$	7496
bullies$	8464 8465 8466 8524 8525 8526 6866 6867 6873 6874 7162
bully$	8464 8465 8466 8524 8525 8526 6866 6867 6873 6874
bullying$	7510 7511 7512 7513 7514 8551 8749
bump$	6628
bunch$	8409 1074 1154 8657 8683 8684 8685 8686 8687 8688 8699 1303 1518 1519 6859 6935 6985
bungle$	3714
bungled$	3714
bungles$	3714
bungling$	3714
bunk$	2987
bunked$	2987
bunking$	2987
bunks$	2987
burden$	4881
bureau$	9937
burgla	9930 9940 9984 10090 10106 2657 10117 10121 10130 10131 6551 6741 6754 6755 6758 3656
burglar$	8524 8525 8526 10083 6873 6874
burglaries$	10091 6451 10208 10412 10413 10415 7295 7450
burglars$	8524 8525 8526 6873 6874
burglary$	2496 6451 10112 10398 10411 10412 10413 10415 3467 3484 7450
burgle	3793
buried$	2160 2161 2365
burly$	3243 3701
burn$	1147 1148
burned$	1147 1148
burning$	1147 1148
burnned$	1147 1148
burnning$	1147 1148
burns$	1147 1148
burnt$	1147 1148
bury$	2160 2161 2365
burying$	2160 2161 2365
bus$	7864 7865
busine	6362 6550 7317
businesses$	9934 10019 10207 10228
busy$	9851 6195
but$	3962 4497 4498 5208 1415 1416 1417 1418 1421 1422 1423 1424 5223 5224 5225 5226 5261 5277 5410 9432 6154 7167
buy	6420
buy$	7669
buzz$	3851 58 3855 7827 7828 7829 8360 8386 3278
by	6591 3519 3525
by$	7633 7689 4321 4322 4326 4707 4708 4729 8414 8644 5057 5352 9263 9485 9693 6038 6039 6040 9760 9763 9764 9765 9766 6302 2602 10108 6455 6640 10308 6659 2977 7142 7174 7230 7409 7411
c$	7450
cad$	3728
cads$	3728
cahms	3773
caked$	1701
calculated$	3889 96
calculating$	3686
call$	9467 9468 9469 9795 9797 9798 2502 2574 7185
called$	9688 9904
caller$	6883
callers$	6883
callin	9966
calling$	2502 6325 2574
callous$	3686 3711
callousness$	3711
calls	2611
calls$	9467 9468 9469 9797 9798 9841 9842 2502 9978 6331 2574 10063 6546 7185 7186
came$	293 8065 8066 688 1368 1371 1756 1765 9904 2627 2667 2844 3011
camera	6385 6402
camera$	10036 10042 6386 10044 2602 10059 2614
cameras$	10036 10042 6386 10044 2602 10059 2614
camhs	3773
camhs$	5858
camouflage$	7099
campaign$	3529
can	2539
can$	3904 637 638 639 4989 1265 1331 1334 1335 1337 1345 1397 1514 1520 1544 1556 1559 1614 9104 5698 1927 1943 1946 5760 2108 2398 2532 2602 2692 6493 2713 2881 3332 3532
canada$	3311
cancer	6696 3762
cancer$	10353
candidates$	6531
cannab	10414 6761
cannabis$	34 7940 7941 7942 7943 7944 7945 7946 7947 7952 4864 10050 6635 10293 10295 10418 6776 3577
cannon$	6882
cannons$	6882
cannot	2830 2881
cannot$	844 901 5664 9336 9337 9338 9339 1942 2106 2177 6675
cap$	1747 9199 9200 9201 9210 9215 5567 5568 1775 1776 7099 3309 7104 7113
capab	6467
capabi	10241
capability$	3743
capable$	1137 1517 1522 5325 5348 5349 1561 1574 5741
capaci	10241
capacity$	1511
caps$	1747 9199 9200 9201 9202 9203 9210 9215 9216 9217 9218 5567 5568 1775 1776 7099 3309 7104 7113
capsules$	6631
captur	6312 3476
capture$	9105 9106 9969
captured$	6389
car	7422
car$	7884 7885 7886 7887 8406 8407 8408 3455
care	2920
care$	3860 3861 3862 3863 3864 4638 4639 4640 4641 4642 4643 4644 4645 4646 4647 4648 4649 4944 5086 5127 5314 5315 5316 5319 5320 5322 5323 5326 5337 9032 9033 9034 9035 9052 9057 9058 9059 9060 9061 9321 9322 9323 9324 9340 9341 9342 9477 5859 9517 9564 5908 9635 9653 9654 9655 9656 9657 9658 9659 9660 6006 6007 6008 6009 6010 9871 9872 9873 9874 6238 2445 2446 2447 10310 10335 10360 10369 6714 10388 3187 7146 7147 7194 3585 7412 7413 3620 3784
cared$	9491 9507 9512 9515 9516 9518 9519 9520 9521 9530 9531 9532 9560 9564 2445 2446 2447 7146 7147
career	10127
career$	4203 6863 6864 3080 3472
careful$	7472 3820 3821 3822 3823
carefully$	8070
careless$	74 75 77 78 4080 725 9605 9606 3023 3711
carelessly$	3711
carelessness$	3806 7464 7465 7738 7739 7740 7741 7742 7743 8123 4467 4505 4506 4525 3711
carer	2899 10361 3625
carer$	5039 5040 10337 10339 10369 2924 7412 7419
carers$	1138 1139 5039 5040 10369 6915 7412
cares$	9340 9341 9342 2445 2446 2447 2924
caribbean$	1679
caring$	2924 7131
carpet$	9820
carrie	9978 2580
carried$	3952 7627 7645 7663 8054 696 697 942 943 944 1723 1724 9631 9632 9633 9634 3012 6807 3302
carries$	7644 7662 696 697 942 943 944 1096 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1409 1649 1650 1651 1652 1723 1724 5774 10003 10097 6443 3012 6807 3302 3397
carry	2580
carry$	7530 7545 3951 7643 7661 7755 7784 7786 7787 7788 4140 4141 4142 8020 8021 8022 8023 8024 696 697 8327 8329 8335 8337 942 943 944 8433 8434 1095 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1408 1649 1650 1651 1652 1723 1724 9294 5773 2735 3012 6807 3302 3397
carryi	9978 6426 10120 6739 6757
carrying$	7628 7812 8020 8021 8022 8023 8024 942 943 944 4775 1723 1724 10083 10097 2680 10396 6754 3012 3302
cars$	8406 8407 8408
case$	8514 8656 6242 9981 6367 2678 6483 10146 10404 6888 6890 6939 6940 3477 7438 7444
cases$	8514 8656 9981 6888 6890 6939 7438
cash	2736
cash$	7693 7694 4047 4048 4049 4050 4051 4053 4054 7827 7828 7829 4224 7940 7941 7942 7943 7944 7945 7946 7947 7952 7955 8364 8365 8392 8405 6530 3125
cast$	7529 5696 5705 5711 9389
casual$	9792
casually$	1677 3267 7098
casualty$	10302 10303
catalogue$	2031
catch	9955 10043 10149 6501 7323
catch$	2542 10045 10056 2704 10158 10159
catches$	2704
catching$	2704
category$	5002 2917
catheter$	3769
catty$	3686
caught	10164 10165
caught$	7496 7499 426 8582 8583 2963 3131 3655
cause$	7463 7488 676 8513 1111 1112 9293 2758 6887 3120 3123
caused$	7463 7488 676 8161 8162 8163 1111 1112 3120 3123
causer$	6854
causers$	6854
causes$	676 8161 8513 1111 1112 6887 3120 3123
causin	6464 2680
causing$	7510 7511 7512 7513 7514 676 8558 1111 1112 9433 6474 3120 3123
cautio	6741 7431
caution$	10398 10410 7443
cautioned$	3638
cautions$	10410
cautious$	7474 9792
cavalier$	3711
cbo	6537 6538 3649
cbo$	10194 10195 6539 7443
cbos$	10194 10195 6539
cbt$	7372
cce$	7844
cctv	6385 6402
cctv$	6295 6296 6297 2504 2505 9965 2519 10042 6386 2594 2605 10059 2614 7247 3461
ceases$	10214
cell$	9937 7229 3446
cells	6749
cells$	10406
central$	9992
centre$	8563 10207 10211 10255 10258 7443
cerebral$	3762
certain$	1842 1843 1844 1885 5715 5716 5717 5718 1925 1926
certainly$	1993 2001 5795 2002 2003 7138
certainty$	1886
chain$	9989 2645 7099 7221
chains$	9989 7099
challe	10070 6518
challenge$	9433 10175
challenged$	9433
challenges$	9433
challenging$	4804 8645 8646 8647 8648 8649 8650 8651 8652 8653 8716 8717 8718 8719 8720 1270 1271 1272 1273 1274 9433 3141 3145 3147 6946 3686
chance$	3916 3917 3918 125 4044 251 252 8288 8289 5669 5687 5766 1973 2350 2351 2352 2353 9821 9822 2726 2755 6820 7182
chances$	3916 3917 3918 125 7635 7667 7668 4044 251 252 8288 8289 2350 2351 2352 2353 9821 9822 6820 7182
change$	7573 351 7839 4299 7957 8263 8264 8265 8266 8631 8639 9236 9266 9272 9286 9355 9378 5722 9386 9407 9408 9409 9418 9423 5767 9678 7121 7122 7129
changed$	351 5662 9384 9393 9394 9395 9396 9397 3596
changes$	351
changing$	9407 9408 9409 5753 7129 3596
chaos$	8125 8386 8420 6824 6914
chaotic$	1247 3141 6936 3143 3145 3686 3711
chaperone$	9086 9087 9088 9089
chaperones$	9086 9087 9088 9089
character$	8544
characters$	4917
charg	10149
charge	9978 6426 2688 10144 6489 6505 10164
charge$	9562 10083 10138 6482 10172 2768 10410 7293 3533 7436
charged$	10162 3640 7435
chargeing$	2768
charges$	10095 10146 2699 10174 2768 10410 7293 7296 3533 7436
charging$	6489 3497
charity$	5850 5855 5856 9875 6245
charm$	5113
charms$	8061 8062
chart	2581
chart$	2511 6319 2615 7222
charted$	2615
charts$	7222
chase$	7508 7509 8360
chaser$	9797 9798
chasers$	9797 9798
chasing$	9797 9798
chat$	7916 7917 467 468 469 6340 2548
chated$	467 468 469
chating$	467 468 469
chats$	467 468 469 2548
chatted$	467 468 469
chatting$	467 468 469
chav$	3670
chavs$	3670
cheat$	6873
cheats$	6873
check	7213
check$	2515 6311 2522 2526 2530 2534 10036 2634 10287 7227 7242 7301
checked$	9688 9904 2526 6327 6405 10201
checkes$	2526
checking$	2526 2530
checks$	2526 2530 10036 2604 2634 6524 7227 7242 7301
cheek$	9148
cheeks$	9148
cheeky$	3686
chested$	7044 7054
chicken$	7864 7865
chief$	3116
child	10197 6674 6695 6759
child$	276 336 487 712 996 1154 8657 8659 8660 8683 8684 8685 8686 8687 8688 8699 1258 8829 8891 8896 8897 8898 8899 8900 8950 8951 8952 8953 9108 9111 1726 1773 1774 5661 6629 10331 10370 2921 2922 10416 2997 3041 6846 6859 3068 3071 3080 6935 3150 6978 7005
childhood$	3542
childish$	5289 5290 5291 3686
childlike$	8933 8934 8935 5289 5290 5291 5425 5426 5427 5428 7012
children$	7529 276 7752 336 7838 4182 4184 4186 4376 4377 4382 4383 4391 4409 712 734 4567 4681 8412 8422 8423 8424 8425 4782 989 990 991 996 8454 8487 8488 8489 8490 8491 8492 8493 8494 8495 8496 8497 8498 8501 8502 8503 1153 1154 8657 8660 8683 8684 8685 8686 8687 8688 8699 1258 1291 8829 5207 1426 8890 8896 8897 8898 8899 8900 8950 8951 8952 8953 8969 9108 9111 1726 1773 1774 9325 9326 9327 9328 9329 5679 5680 5681 5696 5705 5711 9379 5723 5772 9480 2066 2067 9641 6022 6023 6024 6025 6026 6027 6074 6081 9773 9781 9782 9783 9784 9785 9786 9787 9788 6210 6269 6270 2920 6775 6831 6846 6859 6916 6935 3150 6978 7005 7141 7176 7177 7179 7185 7419
chin$	9148
chinese$	1679 5479 7092
chip$	5076 1283
chis$	3723
chlamy	3572
chlamydia$	7366
choice$	3 4 5 6 7 8 9 7516 3873 3874 81 82 3877 84 85 86 3881 88 7540 7541 7542 7543 7544 7546 3890 7548 7549 7550 7551 7552 7553 103 104 105 7581 7582 7583 7584 7585 7586 7587 7588 7712 7713 7714 7715 7716 7717 7718 7719 4066 7724 7725 7726 7734 7735 4127 7785 335 4130 4131 4132 4133 8774 8905 5354 5355 5356 9014 9015 6766 6767 6768 6769 6771 7007
choices$	3 4 5 6 7 8 9 3806 7464 7465 7516 7540 7541 7542 7543 7544 7548 7549 7550 7551 7552 7553 113 114 115 116 7581 7582 7583 7584 7585 7586 7587 7588 7589 7590 7593 7596 7597 7598 7599 7600 3944 7712 7713 7714 7715 7716 7717 7718 7719 335 4130 4168 4169 4503 710 4522 729 730 8237 8238 8239 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 8905 5354 5355 5356 9014 9015 6766 6767 6768 6769 7007
choose$	106 107 108 126 127 7607 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 372 373 7911 7912 8962 5338 9002 9003 9098 9292 9452 2978
chooses$	106 107 108 126 127 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 372 373 7911 7912 9452 2404 2405 2406 2407 2978
choosing$	106 107 108 126 127 7712 7713 7714 7715 7716 7717 7718 7719 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 372 373 9005 9006 2404 2405 2406 2407 2978
chose$	106 107 108 126 127 7607 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 372 373 9452 9811 2404 2405 2406 2407 6224 9882 2978 7193
chosen$	106 107 108 126 127 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 372 373 8025 8033 2978
chronic$	10268 3551
chubby$	5462 5498 3701
chunky$	3243
cid	9936
cigarettes$	7693 7694 4047 4048 4049 4050 4051 4053 4054 7940 7941 7942 7943 7944 7945 7946 7947 7952 7955 8405
cin$	3784
circles$	5514
circul	2627
circulate$	2481 6276 2483
circulated$	2481 6276 2483 9935 2561
circulates$	2481 6276 2483
circulating$	2481 6276 2483
circulation$	10153
circumstances$	9451 9474 7423
citalo	3573
citalopram$	7367
city$	5457
civil	2748 3519
civil$	6542 3510
clad$	1728 1729 1730 7050 7061 3304
claim$	4783 4784 4785 7429
claimed$	4783 4784 4785
claims$	4783 4784 4785 2858
clamp$	3515
clamped$	10257 3515
clamping$	3515
clamps$	3515
class$	4221 8478 8482 4954 8721 8949 9866 10414 6761 3656 3753
classed$	1217 2513
classmates$	7863 9078 9084 6775 6872
clear	2520 2804
clear$	713 716 719 720 1692 1885 6164 2675 2696 3271 3349 3501 3522
cleared$	2807
clearly$	633 1870 1871 1872 1873 1993 2001 5795 2002 2003 5838 2393 2394 3395
cleft$	3762
clever$	1487 1488 1489
climb$	955 956
climbbed$	955 956
climbbing$	955 956
climbed$	955 956
climbing$	955 956
climbs$	955 956
clingy$	3686
clinic	2848 3540
clinic$	10287 6642 10303 3406 7338 7366
clinically$	3560
clip$	4295 4296 503 504 9965
clips$	4295 4296 503 504
close	2630
close$	9855 2438 2490 6424 7180
closed$	2354 2438 7134 7137 7180
closes$	2438 7180
closing$	9617 9618
closure$	2741 3534
clothe$	7234
clothes$	3813 3831 7827 7828 7940 7941 7942 7943 7944 7945 7946 7947 694 4503 710 5519 5520 9199 9200 9201 9202 9203 9207 9208 9209 9210 9221 9230 6597 7099 7104 7234
clothing$	5519 5520 9199 9200 9201 9221 9230 7099 7101 7104
clout$	8393
club$	2455 3406
clueless$	3711
co$	4626 8623 5580 5610 5616 5621 5630 5706 6932 3519
coach$	7692 7935
coaches$	7935
coat$	9199 9200 9201 9210 7099 7104 7112
coats$	5519 5520 9199 9200 9201 9202 9203 9210 7099 7104 7112
cocain	10414 6761
cocaine$	6635 10295 10418 6776
cocky$	3686
coddling$	9035
code$	7036
codein	6633
codeine$	10290 10293
codes$	7036
coelia	3551
coeliac$	7345
coerced$	7496 8338 8339 8340 8341
cognitive$	3538
cohort	6350 10065 10066 10068 6432 10099 2679 6516 10196 10226 10245 10250 7299
cohort$	8482 4828 1154 8657 8683 8684 8685 8686 8687 8688 8699 8949 10074 10089 2674 2711 10205 10218 10219 6935 3480
cohorts$	10074
cold$	9686 9879 10389
coliti	3551
colitis$	7345
colleagues$	5233 5234 5235 2571
collec	7213 3420 3476
collect$	2479 6318 6602
collected$	2479 6318 10002
collecting$	2479 6318
collective$	3349
collects$	2479 6318 10003
college$	5850 5855 5856 5858 9875 6245 10315 10316 10317 10319 10321 10327 3406 7391 7392
colleges$	10324
collude$	668 669
colluded$	668 669
colludes$	668 669
colluding$	668 669
colostomy$	3769
colour$	7067
coloured$	3287
colours$	9221 7067 7099
combat	2752
combative$	3684
come	10025
come$	3920 7683 293 4138 4143 4144 8027 4380 4512 8282 1048 1366 1369 1548 5370 5371 5372 1756 1765 9266 9272 9286 9293 9358 9368 9369 9370 9371 2017 9536 9537 2667 2844 3011 7121
comes$	293 686 1049 1228 1367 1370 1756 1765 9358 10035 2844 3634
comfort$	6229
coming$	7568 293 8050 9265 2844 10358
comings$	2618
comman	6331
command$	10096 6585
commands$	9988
comment$	1777 1778 1779 1780
commented$	1777 1778 1779 1780
commenting$	1777 1778 1779 1780
comments$	1777 1778 1779 1780
commentted$	1777 1778 1779 1780
commentting$	1777 1778 1779 1780
commit	6426 10120 6464 2680
commit$	7755 9266 9272 9286 9294 10073 10093 10124 10264 7121
commits$	10073 10264
committed$	10264 2964
committing$	10083 6474 10176 2964
committs$	2964
common$	4653 9607 9608 9609 9871 9872 9873 9874 6754 7194
commun	2488 6550 2952
communicate$	467 468 469
communicated$	467 468 469
communicates$	467 468 469
communicating$	467 468 469
communication$	2385 2386 2387 2388 3349 7173
community$	8487 8488 8489 8490 8491 8492 8493 8494 8495 8496 8497 8498 8501 8502 8506 8563 8567 8568 6282 6371 2740 10207 10228 6746 6831 3647 3649
companion$	7554
companions$	7554
company$	7453 7554 4043 7765 7783 8391 4740 4741 5850 5855 5856 9875 6245 2455 6830 3405
compar	2533
compare$	6311
compared$	6327
compass$	8311
complacency$	9703 3711
complacent$	6195 3711
complain$	1777 1778 7139
complained$	1777 1778 7139
complaining$	1777 1778 9433 7139
complainned$	1777 1778 7139
complainning$	1777 1778 7139
complains$	1777 1778 7139
complaint$	994 995 9612 9692 6837 7185
complaints$	994 995 9612 9692 9841 9842 6837 7185 7186
complete$	1113 1114 1116 1812 2421 2525 3349
completed$	7633 9368 9369 9370 9371 2016 9631 9632 9633 9634
completeed$	2525
completeing$	2525
completely$	1314 5829 3224 3340 3343
completes$	2525
complex$	3145 3542
complexion$	7065 3702
complexions$	7065 3702
compliance$	6842 6930
compliant$	5049 6929
complicit$	40 393 394 395 396 410 8010 669 6808
complicity$	7736 668
complied$	8033
complies$	9380 9381 9382 9383
comply$	7755 8282 9236 9266 9272 9286 7121 7122
comprehension$	7168
compromise$	10 2968 2969
compromised$	10 2968 2969
compromises$	10 2968 2969
compromising$	7453 10 2968 2969
compulsive$	3080
computer$	7243
conceal$	746 747 1760
concealed$	746 747 1760 7116
concealing$	746 747 1760
concealled$	746 747 1760
concealling$	746 747 1760
conceals$	746 747 1760
concer	6592 2832 2882 2909 3573
concern$	3867 4656 5898 5899 9653 9654 9655 9656 9657 9658 9659 9660 9692 7185
concerned$	5297 5298 5299 8957 8958 8959 5303 5304 6174 6175 6253 2460 10120
concerning$	8645 8646 8647 8648 8649 8650 8651 8652 8653 3147
concerns$	8318 8319 8320 8321 5898 5899 9692 9841 9842 10249 7185 7186
concerta$	7367
conclusion$	9925
conclusions$	9925
concus	3764
condescending$	3712
condit	6610 3639
condition$	10267 10408 7349 7362 7374 7432
conditional$	3637
conditions$	8418 2936 10408 7423 7432
conduc	2580 2735
conduct$	3 4 5 6 7 8 9 3806 7464 7465 3813 7516 7737 4503 710 8237 8238 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 8444 1194 1195 1196 1197 1198 1199 1200 1201 1202 1372 1373 1374 1375 1376 1377 6766 3148 3535
confer	10372
confidence$	1354 1356 1462 1463 1464 1465 1466
confidential$	3421
confidentiality$	9818
confiscated$	6380 10187
conflict$	8125 8366 9434 2936 6843
confro	10070 6518
confront$	10175
confrontation$	8125 8366
confrontational$	8654 8655 8716 8717 8718 8719 8720 6946 3684
confrontations$	8366
congregate$	8755 7035
congregated$	8755 7035
congregates$	8755 7035
congregating$	8755 7035
connected$	1001 2640 10120 6473 6843
connection$	2962
conscious$	3889 96 4077
consensual$	3202 3665
consent$	7736 519 520 521 522 523 524 1324 1325 1326 1327 8962 9065 5418 5419
consented$	519 520 521 522 523 524 7976 526 554 1324 1325 1326 1327
consenting$	519 520 521 522 523 524 3202 3215 3665
consents$	519 520 521 522 523 524 1324 1325 1326 1327
consequences$	7517 7518 7519 7520 7522 7523 7524 7526 7591 142 7601 3996 3997 3998 3999 4000 4001 4002 4003 4004 4005 4006 4007 4008 8295 8296 8297 8298 8299 8300 8301 8302 8303 8304 8305 8306 8580 8765
consid	2513 2627 2796
consider$	8282 1151 9266 9272 9286 9678 7121
considerable$	4931
considered$	4788 4789 1036 1151 1212 2833 3072
considering$	1151 2833
considerred$	1151
considerring$	1151
considers$	1151
consistent$	1812
consistently$	1982 5776 1983 5777 1984 1985 1986 1987 1988 1989 2024 2025 3345
consort$	3034
consorted$	3034
consorting$	3034
consorts$	3034
consortted$	3034
consortting$	3034
consta	6295 6296 6297 2504 2505 2605
constable$	9952 9953 9954 6298 6299 6399
constables$	9952 9953 9954 6298 6299 6399
constant$	6140 6141
constantly$	456 1982 5776 1983 5777 1984 1985 1986 1987 1988 1989 2024 2025 2310 3345
consti	2513
consul	6639 6644
consultant$	10296 10297 10301
contac	9966 9976 6375 2618
contact$	4039 4040 4043 7913 467 468 469 471 472 473 474 475 476 477 1296 1297 9966 2905 6984 7118
contacted$	467 468 469 471 472 473 474 475 476 477
contacting$	467 468 469 471 472 473 474 475 476 477
contacts$	467 468 469 471 472 473 474 475 476 477 10032 6412
contactted$	467 468 469 471 472 473 474 475 476 477
contactting$	467 468 469 471 472 473 474 475 476 477
contain$	8589 8590 8617 9407 9408 9409 6342 7129
contains$	6342
contempt$	9920 9921 9922 9923 9924
contemptuous$	3712
content$	236 237 242 346 347 348 376 377 552 553
continually$	456 1982 5776 1983 5777 1984 1985 1986 1987 1988 1989 2024 2025 3345
continue$	7607 7642 7664 433 436 443 444 445 446 447 448 449 450 451 452 453 454 455 9293 2985
continued$	7607 7627 7642 7664 433 436 443 444 445 446 447 448 449 450 451 452 453 454 455 1812 2985
continues$	7607 7642 7664 433 436 443 444 445 446 447 448 449 450 451 452 453 454 455 2985
continuing$	7607 7642 7664 433 436 443 444 445 446 447 448 449 450 451 452 453 454 455 2985
continuously$	1982 5776 1983 5777 1984 1985 1986 1987 1988 1989 2024 2025 3345
contra	3571
contraception$	9011 9012 9013 7365
contraceptive$	7365
contract$	10190 7443
contracts$	10190
contradictory$	8447 8448 8449
contribute$	668 2757
contributed$	7463 668 8162 8163
contributes$	668 2757
contributing$	668
contro	2752 6547 3534
control$	8282 8308 8314 8543 8574 8589 8590 8617 8645 8646 8647 8648 8649 8650 8651 8652 8653 5028 8689 8696 8697 5050 8731 8737 8738 5373 5374 5450 9334 9407 9408 9409 6295 6296 6297 2504 2505 2506 6362 2605 6402 10204 6563 2782 10251 6899 7129 3530 7328
controlled$	7496 8003 9271 9277 9282 9291 9367 9393 9394 9395 9396 9397
controlling$	3147 7226 3686
controls$	7226
convenience$	6229
conveniently$	3399
convic	6489 6505 3788
convict$	3505
convicted$	10162
convicting$	3505
conviction$	10146 3748 3789
convictions$	10095 10146 10174 3748 3789
convince$	9355 9378 5722
cool$	8432 4776 4777
cooper	6606
cooperate$	7727 8282 8624 8636 8639 9236 9266 9272 9286 9678 10263 7121 7122
cooperated$	8624
cooperates$	9380 9381 9382 9383
cooperating$	8624
cooperation$	8623 6932
coordi	3519
cope	6634
cope$	5131 1357 5152 5153 1360 1372 1373 1374 1375 1376 1377 8962 5314 5315 5316 5319 5320 5322 5323 5326 1539 1540 1541 9002 9003 5350 1557 1558 5353 1565 9680 10291 10292 3223
coped$	1372 1373 1374 1375 1376 1377 1565 3223
copes$	1372 1373 1374 1375 1376 1377 1565 3223
copied	2486
copied$	9997
coping$	1372 1373 1374 1375 1376 1377 5314 5315 5316 5319 5320 5322 5323 5326 9005 9006 1565 3223
copy$	2566
core	10250
core$	4892 4893 9992 10161
cornrows$	3702
corporate$	3349
correl	2533
correlated$	6327
corrob	2488
corroborated$	6282
corrupting$	1005 1006 1007 3066
cotton$	3214
couch$	10383
could$	21 22 23 24 25 340 341 342 343 344 345 349 350 355 356 357 358 359 360 637 638 639 4990 1266 1331 1334 1335 1337 1345 1397 1514 1520 1544 1614 9104 5698 1927 1944 1945 2044 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2107 2114 2178 2360 2430 2431 2433 2434 6289 2498 2532 2692 2713 2881 3332
council$	5850 5855 5856 5858 9875 6245 2455 3349 3396 3405
counse	6639
counselling$	10300 7337 7372
counsellor$	10296 10297
count$	1921 5715 1922 5716 1923 5717 1924 5718 1925 1926
countless$	3957 3979 6140 6141 6164
country$	6778
county$	4188 4205 4212 4215 4222 7881 7882 7883 1076 8561 5135 10130 7415 3753
couple$	1303 10378
courier$	8527 1082 6875
couriers$	8527 1082 6875
course$	5788 5795 2002 2003 9456 9467 9468 9469
courses$	9467 9468 9469
court	6505 10164 6739 3499 3639
court$	7837 634 635 10162 10166 2719 10236 10396 10400 2950 2956 3016 3499 7293 7404 7436 7437 3644 3649 7445
courted$	634 635 3016
courtesy$	9549 9550 9607 9608 9609
courting$	634 635 3009 3016
courts$	634 635 8751 8752 10162 2719 10236 10396 3016
cousin	10341 10376
cousin$	7863 2884
cousins$	7863
cover$	8233 1760 6047 2368
coverage$	6411
covered$	1760 2368 7116
covering$	9186 1760 2368
coverings$	9186
coverred$	1760 2368
coverring$	1760 2368
covers$	1760 2368
covert	2803
covert$	6597 3421 3731
covertly$	3731
cowardly$	3711
cowards$	7162
cp$	3784
cpn$	6539
cpns$	6539
cps	6338
cps$	9995
cpw$	6539
cpws$	6539
crack	10414 6761 3516
crack$	4864 10050 10295 10418 6776
crackdown$	10235 7310
cracked$	10165
crackeddown$	7310
crackingdown$	7310
cracksdown$	7310
crave$	909 910 3159
craved$	909 910 3159
craves$	909 910 3159
craving$	909 910 3159
crazy$	6936
create$	478 676 1111 1112 2525 3120 3123
created$	478 676 1111 1112 3120 3123
createed$	2525
createing$	2525
creates$	478 676 1111 1112 2525 3120 3123
creating$	478 676 1111 1112 3120 3123
credibility$	6840
credible$	8443
credit$	7940 7941 7942 7943 7944 7945 7946 7947 7952 7954 7955
crew$	8949
cries$	1279
crime	9930 2488 9940 6287 9984 9990 2545 2572 6435 10107 2657 10121 10123 10130 10131 2681 6480 6546 6551 6552 6568 6576 10233 10266 6758 7221 7237 7274 7306 7317
crime$	7508 7509 7844 7858 7860 8373 8420 8551 8561 8749 9936 6282 9944 2496 6307 6310 2523 2524 2529 9981 9984 6339 2550 6351 10009 10010 6355 2564 6361 2569 6366 10083 10091 10092 6446 6448 6451 6475 10135 10136 10137 6512 6532 6537 10203 2753 10208 10209 2759 10212 10213 6558 10215 10216 2772 10225 2805 2813 2952 10415 6772 6774 6843 3125 3435 3483 3484 3492 3494 7295 7307
crimes$	7844 9981 10091 10092 6451 6475 10203 2813 7295
crimin	9930 2488 9940 9976 9990 2630 10084 10090 10106 10107 10130 6546 7263 7274 7306 3519 7317 7318 3643 3656 3753 3754
criminal$	7844 7848 7851 7868 8396 8397 8398 8399 1016 8524 8525 8526 1097 5046 5052 5053 5054 9865 6282 6307 6348 6424 10082 10116 6470 6484 6489 6739 2952 6754 6755 6758 6774 3035 3070 6873 6874 3140 3182 6986 7221 3429 3499 3648 7450 3686
criminalise$	2416 2417 2418 2419
criminalised$	2416 2417 2418 2419
criminalises$	2416 2417 2418 2419
criminalising$	2416 2417 2418 2419
criminality$	7844 7858 7860 8561 10203 6772 6913 3738
criminally$	3173 3485
criminals$	7868 8373 8375 8396 8397 8398 8402 1016 8524 8525 8526 1097 8602 9865 10115 10116 6774 6873 6874 6986
criminogenic$	3675
crimint$	10040
crisis$	6644 7374 3773
crohn	3762
crook$	8559 6873 6912
crooked$	5503
crooks$	8559 6873 6912
crop$	5525 9199 9200 9201 9216 9217 9218 5565 7104 3316
cropped$	3287 3310
cross	2533
crosscheck$	6311
crosschecked$	6327
crossreferenced$	6327
crowd$	8409 1303 6830 6859 6860
crown	3643
crown$	6338
cruel$	9605 9606 9616 9710 3686
cry$	1279
crying$	1279
cse$	7844
cues$	2350 2351 2352 2353
culpable$	7189 3711
culpri	6426 7299 3746
culprit$	8464 8465 8466 10083 6866 6867 6910 7268
culprits$	8464 8465 8466 10083 6866 6867 6910 7268
culture$	2252 2253 6843
cunch$	6778
cunning$	3686
curb	2752
curfew	2952
curfew$	6746 10408 6833 7303 7446 3790
curfews$	6833 7303
curiosity$	3806 7464 7465 4525 9653 9654 9655 9656 9657 9658 9659 9871 9872 9873 9874 7194
curled$	5489
curly$	3264 3287
curren	2488
current$	6282 6324 6484
custod	2545 10164 10349 10352 6696 6749
custodial$	3647
custody$	7860 2519 6339 6446 6448 10335 10353 2906 10406
customer$	4032 7935
customers$	4032 7935 8770 8771 8772 8773 10228 6831
cut	2752 3547
cut$	9176 9177 5542 2826 7072 7083 7308
cuts	2752
cuts$	2826 7072
cuttin	2752
cutting$	2826
cynical$	8654 8655 9616
cystic$	3551
dabble$	393 394 395 396
dabbled$	393 394 395 396
dabbles$	393 394 395 396
dabbling$	393 394 395 396
dad	6682 10341 6685 2895 2899 6694 2901 2904 10361 10375 10376 6722
dad$	8748 1490 5285 5286 5287 5288 2884 2885 10337 10339 6683 2892 2893 2896 2897 2898 2902 10356 10360 6710 6980
daddies$	6802
daddy$	6802
dads$	2897 6980
daft$	77 78 766 3024
daily$	10292 3439
damage	6435 2657 10121 10123 10130 10131 2681 6480
damage$	9835 10092 6451 6475 10136 10137 10396 10411 10412 10415
damaged$	3141 6936
damn$	9548 9630
damp	2939
damp$	10389 6733
dance$	8593
dancers$	5696
danger$	7451 7452 7462 7508 7509 7510 7511 7512 7513 7514 7517 7518 7519 7520 7522 7523 7524 7526 3985 3986 3987 3988 3989 3990 3991 3992 199 200 201 3996 3997 3998 3999 4000 4001 4002 4003 4004 4005 4006 4007 4008 4419 4420 8094 8295 8296 8297 8298 8299 8300 8301 8302 8303 8304 8305 8306 8312 8317 8318 8319 8320 8321 8360 8362 8366 8373 8386 4830 1037 4832 4833 4834 4835 4836 4837 4838 4839 4840 4841 8499 8500 4844 4845 4846 4847 4848 4849 8765 9011 9012 9013 6134 6571 6772 6810 3031
dangerous$	7451 7452 3891 7851 8295 8296 8297 8298 8299 8300 8301 8302 8303 8304 8305 8306 4734 2973 3685
dangers$	7451 7452 7517 7518 7519 7520 7522 7523 7524 7526 3937 3938 3996 3997 3998 3999 4000 4001 4002 4003 4004 4005 4006 4007 4008 8295 8296 8297 8298 8299 8300 8301 8302 8303 8304 8305 8306 8318 8319 8320 8321 8765 9011 9012 9013
dark$	1692 9149 9159 1720 5564 3263 3264 3265 3271 3287 7099 3310 7284
darker$	1692 3263 3271
darkest$	1699 3291
data	6323
data$	9818 9980 10036 7242
databa	7213 7219
database$	9956 9968 9994 10103 10104 7243
date	6541
date$	10198 7438
dates$	2543 7438
dating$	3009
daught	10197
daughter$	8890 6629
daughters$	8890
daunt$	5394
dawn$	3496
day	7291 7314
day$	3886 9426 9427 9428 1992 9467 9468 9469 10061 2726 10291 10292 6669 6670 7196
days	6634
days$	9467 9468 9469 10291 10292 10316 7196
dazzled$	913
dc$	10016
dci$	10016
dead	10352
dead$	10274 10354
deaf$	6118 6119 6120 3414 7359
deal	10106
deal$	7755 4140 4141 4142 7825 427 428 429 8433 8434 1026 8530 4965 5116 1357 5152 5153 1360 9002 9003 2471 10070 10073 10093 10097 10124 10125 2982
dealer	7263
dealer$	4012 7677 7687 7688 7696 7704 7823 7848 7868 7871 7881 7882 7883 7892 7894 7897 7932 7966 8008 8232 4731 8389 8390 8396 8397 8398 8399 1016 8507 8524 8525 8526 8533 1097 9011 9012 9013 2814 6770 6774 6873 6874
dealers$	4012 7677 7687 7688 7696 7700 7704 7823 7848 7868 7871 7881 7882 7883 7892 7894 7897 7932 7966 8008 8232 8373 8376 4731 8389 8390 8396 8397 8398 8399 8402 1016 8507 8524 8525 8526 8533 1097 8770 8771 8772 8773 9011 9012 9013 10114 2814 6770 6774 6873 6874
dealin	9930 9940 9978 6426 10090 10117 10120 10121 10130 10131 6739 6754
dealing$	7508 7509 7844 7854 7859 7877 427 428 429 7881 7882 7883 1026 8551 8749 5293 2499 10083 10126 10176 10208 10396 10411 2967 2982 7253 7449
deals	9978
deals$	427 428 429 1026 10003 10073 10097 10125 2967 2982
dealt$	427 428 429 4816 4817 4818 4819 1026 2470 10164 10165 2718 2797 2954 2982
death	10340 10342 10374
death$	8094 10273 2890
debt	10340
debt$	7404
debts$	7404
decamped$	3737
deceitful$	3686
december$	7866
decency$	9549 9550 9607 9608 9609
decent$	5974 5975 5976 5977
decide$	8962 5338 9002 9003 9098 9104 9955
decided$	106 107 108 9104 9811 2406 2407 6224 9882
decides$	9104
deciding$	9005 9006 9104
decisi	2773
decision$	3831 7516 3873 3874 81 82 3877 84 85 86 3881 88 7540 7541 7542 7543 7544 3888 7546 3890 7548 7549 7550 7551 7552 7553 109 110 111 112 7581 7582 7583 7584 7585 7586 7587 7588 3935 4127 7785 335 4130 4131 4132 4133 8905 5354 5355 5356 9014 9015 2165 6070 10146 6766 6767 6768 7007
decisions$	3 4 5 6 7 8 9 3831 7516 7540 7541 7542 7543 7544 7548 7549 7550 7551 7552 7553 109 110 111 112 113 114 115 116 7581 7582 7583 7584 7585 7586 7587 7588 7589 7590 335 4130 4168 4169 4503 710 8237 8238 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 8905 8912 5354 5355 5356 9014 9015 2165 10146 6766 6767 6768 7007
decked$	1728 1729 1730 3304
declin	2752 2812 10298
decline$	1185 1186 1187 9249 3325
declined$	1185 1186 1187 9249 9254 9259 9260 9261 9262 3325
declines$	1185 1186 1187 9249 3325
declining$	1185 1186 1187 9249 3325
decrea	2752
deemed$	4788 4789 1212
deep$	1720
defeating$	3896
defect$	10267
defenceless$	5312
defend$	5125 5314 5315 5316 5319 5320 5322 5323 5326
defending$	5314 5315 5316 5319 5320 5322 5323 5326
defensive$	3711
defensiveness$	9703 3711
deferred$	3649
defiant$	8654 8655 3147 3686
deficit$	7330
defied$	967 968 3039
defies$	967 968 3039 3404
definite$	1885
definitely$	1993 2001 5795 2002 2003 7138
defy$	967 968 3039
defying$	967 968 3039
degenerate$	3670
degenerates$	3670
degrade$	2790
degraded$	2790
degrades$	2790
degrading$	2790
degree$	283 284 285 9032 9033 9034
delay	10269 7332
delay$	9835 9891
delayed$	7193
delaying$	9617 9618
delays$	9835 9891
deliberate$	3889 96
deliberately$	456 3399
delicate$	3243
delinquency$	3670
delinquent$	3140 3141 6936 3147 3670
delinquents$	3670
deliver$	4140 4141 4142
demand$	6546 6602 7139
demandded$	7139
demandding$	7139
demanded$	7139
demanding$	8716 8717 8718 8719 8720 6946 7139
demands$	7139
dement	6696
dementia$	10353
demonise$	2416 2417 2418 2419
demonised$	2416 2417 2418 2419
demonises$	2416 2417 2418 2419
demonising$	2416 2417 2418 2419
demons	2651
demotivated$	3686
denial$	9703 6823
dental	2848
dental$	6642
dentis	6639
dentist$	10296
deny$	10192 2742
denying$	2742
department$	5850 5855 5856 9875 6245 2455 3396 3405
depend	7371
dependence$	2842
dependency$	2842
dependent$	2842
depends$	2943
deplorable$	3711
deport	10342 10349 6696
deported$	10353
depres	10340 10352 6696 3761
depressant$	7367
depressants$	7367
depressed$	7334
depression$	10353
depressive$	10351
deprive$	10192
deprived$	3141
depth$	9726
dereliction$	3711
derision$	9920 9921 9922 9923 9924
descend$	407 408
descendded$	407 408
descendding$	407 408
descended$	407 408
descending$	407 408
descends$	407 408
descri	2493
described$	1041 1221
description$	2568 6407 7328
descriptions$	6275 9933 9957 2568 6407 10071
desert$	3383
deserted$	3380 3383
deserting$	3383
deserts$	7572 3383
desertted$	3383
desertting$	3383
deserve$	7569 7570 7571 659 660 3019
deserved$	7569 7570 7571 659 660 8114 3019
deserves$	7569 7570 7571 659 660 3019
deserving$	7569 7570 7571 659 660 3019
design	2513
designed$	2757 2807
designer$	8364 8365 5518 9176 9177 5545 1753 7099 7102 3310 3320
desire$	5742 9400 9401 9402 9403 9404 9405
desk	6287 6290
desk$	9937 9944 9945 9947 9959 9967 6317 6344 10008 10012 6358 10018 10169 7229
despite$	151 3945 152 153 154 180 182 186 187 188 216 7888 7889 7890 7891 8285 8286 8287 2346
destined$	409 1842 1843 1844 3329
destructive$	3859 7853 3067
detail	2493 2543 6337 2558 6352 6353
details$	4027 4028 4029 9956 9957 9975 6340 10071 10259
detain	6501 10164 2809
detain$	10158 6603 3505
detained$	7284
detaining$	3505
detect	9936 6287 6295 6296 6297 2504 2505 6310 2523 2524 2529 6338 2550 6351 10009 10010 2564 6361 2569 2605 6402 6489 10149 6512 3501 7323 3746
detection$	9105 9106 10146 7293 3500 3501
detections$	10146 10174 7293 3500
detective$	2482 9944 9952 9953 9954 6298 6299 9967 2517 6317 2546 6341 6344 10008 6358 10016 10018 6391 6399 10059 10169
detectives$	2482 9944 9945 2495 9952 9953 9954 6298 6299 9959 2509 9967 2517 6317 9995 2546 6341 6344 10008 6358 10016 10018 6391 6399 10059 6492 10169
detent	2952
detention$	8477 9434 6746 6871 3779
detentions$	8477 6871 3779
deter$	2725 2768 3512
deteri	10298
detering$	2768
determ	2520 2632
deterping$	2725
deterr	10165 3534
deterred$	3512
deterrence$	7328
deterrent$	7316 7328
deterrents$	7316
deterring$	2725 3512
deters$	2725 2768 3512
deterting$	2725
develo	7213 3420
develop$	2479 6318 2525
developed$	1363 2479 6318 2525
developing$	2479 6318 2525
developmental$	3535 3542 3603
develops$	2479 6318 2525
deviant$	3141 6936 3147
device	2611 6528
device$	2548 2586 10038 10185 3448
devices$	2548 2586 10038 10185
devious$	3686
di$	10016
diabet	3762
diagnosed$	3757
diagnoses$	3757
diagnosis$	7330 3757
diagram$	2511 7222
diagrams$	7222
diazep	3573
diazepam$	7367
dice$	643
dicing$	643
dictate$	8574
did$	133 7627 7648 7656 7659 378 483 4364 4411 4520 4521 761 762 763 4566 4569 795 805 806 807 808 809 811 815 834 835 836 843 847 874 899 904 1173 1177 1276 1277 1278 1578 1584 1591 1594 1620 1637 1981 5787 9446 9447 5796 5797 2014 2071 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2100 2101 5909 2125 5925 5931 2138 5933 5935 5939 2146 2147 2148 5943 5944 5964 5966 2195 2217 2219 2220 2221 2222 2223 9694 9695 2257 2259 9811 9859 9860 9861 9862 9884 9885 2441 3012 3352 3355
die$	10274
died	10342 6686 10352
died$	10343
diet	6625 6626
diet$	10282 10283
dietar	3557
dietary$	7351
dietician$	3775
dieticians$	3775
dietitian$	3775
dietitians$	3775
difference$	1434 9345 9346 9347 9348 9349 9350 9351 9352
different$	485
diffic	2642 10269
difficult$	7453 4634 4804 1166 1167 1168 1169 1170 1171 8645 8646 8647 8648 8649 8650 8651 8652 8653 8708 8716 8717 8718 8719 8720 1270 1271 1272 1273 1274 8749 6436 10239 3141 3145 3147 6942 6946 3686
difficulties$	8119 8126 8127 8708 2887 6942 7331 7374 3609
difficulty$	7331 7374 3609
dim$	3686
dire$	3712
direct	3519
directed$	6413
directing$	7226
directs$	7226
dirt$	9865
dirty$	9176 9177 10389 3287 3303 3310 3701
disabi	6625
disabilities$	7357
disability$	10282 6652 7330 7362 3770
disabl	6696
disabled$	10353 3770
disaffected$	3141 6936 3240
disappear$	7904 460 461
disappeared$	460 461
disappearing$	460 461 6779
disappearred$	460 461
disappearring$	460 461
disappears$	460 461
disappointing$	2276 2277 2278 2279 6142 9800 3379
disappointingly$	3713
disaster$	1081
disasters$	1081
disband$	10217
discipline$	6822
disciplined$	4816 4817 4818 4819 6964
disclo	2544 2646 6440 2915
disclose$	7727 7755 8282 9266 9272 9286 7121
disclosure$	994 995
disclosures$	994 995
discov	6291 2520 6359 2632
discover$	9948
discuss$	9266 9272 9286 7121
disdain$	9920 9921 9922 9923 9924
disease$	7330
disengage$	7755 3682
disengaged$	7137 3682
disengagement$	3682
disengages$	3682
disengaging$	3682
disgrace$	3711
disgraceful$	8645 8646 8647 8648 8649 8650 8651 8652 8653 9710 3147 3711
disgracefully$	3711
disguised$	3048
dishevelled$	3701
dishonest$	3686 3711
disinterested$	7137 3686 3711
dismal$	2429 3711
dismally$	3711
disman	3742
dismantle$	10217
dismantling$	2793
dismiss$	867 9854 3392
dismissed$	867 2354 3380 3392
dismisses$	867 3392
dismissing$	867 9617 9618 3392
dismissive$	8654 8655 3711
dismissively$	3711
disobedient$	3141 3686
disobey$	967 968 9433 3039
disobeyed$	967 968 9433 3039
disobeying$	967 968 9433 3039
disobeys$	967 968 9433 3039
disord	6435 2657 10121 10123 10130 10131 6480 6546 6547 6552 6568 6576 10233 10269 7371
disorder$	8708 8749 10092 6451 10135 10136 10137 10203 10204 10209 2759 10225 6942 7329 7330 7338 7351
disorderly$	3686
disorders$	8708 6942 7351
dispersal$	6537 6538
disperse$	10217
dispersing$	2793
display$	767
displaye$	6276 2483
displayed$	767 6276 2483
displayes$	6276 2483
displaying$	767 6276 2483
displays$	767
disposal$	7293 7443
disposals$	7293
disregard$	71 76 7755 967 968 4907 4908 1115 4910 3039 3392
disregardded$	76 967 968 3039 3392
disregardding$	76 967 968 3039 3392
disregarded$	76 967 968 3039 3380 3392
disregarding$	76 967 968 3039 3392
disregards$	76 967 968 3039 3392
disrespect$	9920 9921 9922 9923 9924 7139
disrespected$	7139
disrespectful$	8654 8655 3686
disrespecting$	7139
disrespects$	7139
disrespectted$	7139
disrespectting$	7139
disrup	10144 10149 10165 7323
disrupt$	8551 2768 7139 3523 3745 3749
disrupted$	8551 10240 7139 7320
disrupting$	8551 9433 2768 7139 3523 3745
disruption$	8551 8749 10188 10243 10247 3524 7319 3527 3745 3749
disruptive$	1005 1006 1007 4804 8645 8646 8647 8648 8649 8650 8651 8652 8653 8749 3066 3141 6936 3147 3686
disrupts$	8551 2768 7139 3523 3745
disruptted$	8551 7139
disruptting$	8551 7139
distribute$	2481 6276 2483
distributed$	2481 6276 2483 9935
distributes$	2481 6276 2483
distributing$	2481 6276 2483
disturbed$	3141 6936 3686
dither$	3714
dithered$	3714
dithering$	7199 3714
ditherred$	3714
ditherring$	3714
dithers$	3714
divide$	10217
dividing$	2793
divorc	10340 10342 6686 6688 10349 10374
divorce$	10345
divorced$	10343
divorcing$	10343
dla	6652
dla$	10309
do$	131 7627 7646 7654 7657 4170 378 483 4396 4520 4566 4570 4572 4573 4574 793 805 806 807 808 809 811 813 841 845 872 8327 8329 8335 8337 897 902 1173 1175 1276 1277 1278 1504 1565 1576 1584 1589 1592 1598 1618 1635 9104 9243 5607 9266 9272 9286 9292 9293 5651 9320 5665 9336 9337 9338 9339 9340 9341 9342 9419 1981 5787 9446 9447 5800 5801 5804 2012 2072 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2100 2101 2127 5931 5933 2140 2197 2217 2219 2220 2221 2222 2223 2255 6199 6624 3012 7121 3352 3355
doctor	6639 2848
doctor$	10296
doctors$	6642
dodge$	5448 5449 2372
dodged$	2372
dodges$	2372
dodging$	5448 5449 2372
dodgy$	7453 8396 8397 8398 7063
doe$	3294
does$	132 7647 7655 7658 378 483 4566 794 805 806 807 808 809 811 814 842 846 873 898 903 1173 1176 1276 1277 1278 1565 1577 1584 1590 1593 1599 1619 1636 9104 5666 9340 9341 9342 1981 5787 9446 9447 5800 5801 5804 2013 2073 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2100 2101 5909 2126 5925 2139 5935 2196 2217 2219 2220 2221 2222 2223 2256 2441 3012 3352 3355
dogs$	8545 8546 8547
doing$	7650 7651 7652 7712 7713 7714 7715 7716 7717 7718 7719 7721 378 483 8050 1565 5910 5911 5926 5927 5931 5933 2217 2219 2220 2221 2222 2223 9705 9706 9707 9708 2441 9903 3355
dolled$	1781 1782 1783 3323
domestic$	10364 3613
dominant$	1123
done$	3887 7633 8025 4378 1317 1781 9320 9417 5835 5844 5851 5852 9513 9515 9516 9518 9519 9520 9521 9536 9537 5912 5928 5929 5930 5931 5933 5936 5937 5938 5939 2146 2147 2148 9631 9632 9633 9634 2217 2219 2220 2221 2222 2223 9675 9676 9677 9688 2259 2441 9902 3355
doomed$	1842 1843 1844 3329
door$	8075 8077 10151
doorman$	7935
doormen$	7935 8770 8771 8772 8773
dopey$	3686
dose$	7369 7370
doss$	8600 8601
dossier$	3729
dossiers$	3729
doubt$	9302 9303 9304 9305 5682 9455
doubtful$	4887
down	10134 2754
down$	266 291 388 389 390 391 392 4484 4485 4487 8241 4664 8619 8744 8745 8746 5491 5541 9226 5570 5581 9239 9250 9255 9731 9732 9733 9734 9735 9736 9737 9738 9739 9740 9741 9742 9743 9745 9746 9747 9748 9749 9750 9751 9752 9753 9756 9757 9758 9759 6103 9761 9762 6251 6354 10086 10132 10158 10223 6672 6777 7083 7308 7309 7310
downed$	6354
downfall$	8119 8237 8238
downlo	6380
download$	7242
downloaded$	10037
downloads$	7242
downplay$	705 867 3022
downplayed$	705 867 3022
downplaying$	705 867 3022
downplays$	705 867 3022
downs$	6354
drag$	2363 6243
draged$	2363
dragged$	7496 2363
dragging$	2363
draging$	2363
drags$	2363
drain$	4880
drama$	8125 8360 8386 5673 9331 5675 3082 3579
drank$	2840
draw$	7470 7471 245 246 671
drawing$	671
drawn$	7496 914 922 923 924 925 926 927 928 929 930 931 932 933 934 935 941 1713 9271 9277 9282 9291 9367
draws$	7470 7471 245 246 671 8161
dreadful$	2276 2277 2278 2279 9836 9837 9838 9839 3147 3379
dreadlock$	3702
dreadlocked$	3287
dreadlocks$	3702
dreads$	7080 7082
dream$	5608
dress$	3813 8020 8021 8022 8023 8024 4413 620 621 694 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 1741 9193 5540 9199 9200 9201 9228 9229 9230 7099 3306 7104
dressed$	8020 8021 8022 8023 8024 8025 4413 620 621 1728 1729 1730 9193 9194 9195 9196 1769 9228 9229 1781 1782 1783 7051 7053 7061 3304
dresses$	1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 5519 5520 1741 9193 9199 9200 9201 9228 9229 7099 3306 7104
dressing$	3814 5534 1741 5557 3306
drew$	7470 7471 245 246 671 8161
drift$	403 404 405 406 407 408 441 442 9294 7195
drifted$	403 404 405 406 407 408 441 442
drifting$	403 404 405 406 407 408 441 442
drifts$	403 404 405 406 407 408 441 442
driftted$	403 404 405 406 407 408 441 442
driftting$	403 404 405 406 407 408 441 442
drill	9977
drill$	8762
drink	10352
drink$	7530 7545 7693 7694 4047 4048 4049 4050 4051 4053 4054 7755 7784 7786 7787 7788 7952 8020 8021 8022 8023 8024 8327 8329 8405 8421 1275 1276 1277 1278 10295
drinker$	10351
drinkers$	10354
drinki	6625 6626 10340 10352 10374
drinking$	3806 7464 7465 30 7812 8020 8021 8022 8023 8024 8058 694 4503 710 10282 10283 2840 2887
drinks$	7693 7694 4047 4048 4049 4050 4051 4053 4054 7952 1276 1277 1278 2840
driv	2752 2804
drive$	7669 8005 3529
driven$	4030 913 2807
driver	2506 6362
driver$	7687 7688 4032 7692 7935 2684
drivers$	4023 4026 7687 7688 4032 7691 7692 7935 8563 8770 8771 8772 8773 9233 9934 6300 10019 10021 2620 2684
drives$	8005
drivin	2680
driving$	6474
drone	3534
drone$	2614 3462 7328
drones$	2614 3462 7328
drop	2752
drop$	4854 9294 2364 10223 7308
droped$	2364
droping$	2364
dropout$	6873
dropouts$	8524 8525 8526 6873 6874
dropped$	2364
dropping$	2364
drops$	2364 10223 7308
drug	9930 9940 6307 9976 2630 10084 10107 6754 10414 7221 7263 7317 3753
drug$	3806 7464 7465 32 33 7844 4202 7870 4220 695 8396 8397 8398 4850 4851 4852 4853 4863 8524 8525 8526 8561 2496 2499 6348 6424 6551 2805 6625 6626 10340 6774 6874 3081 3125 3140 3472 3577
druggie$	3677
druggies$	3677
druggy$	3677
drugs	9977 10090 2736 6761
drugs$	7693 7694 4047 4048 4049 4050 4051 4053 4054 7797 4146 4147 4148 7827 7828 7829 7844 7848 7857 7858 7881 7882 7883 7940 7941 7942 7943 7944 7945 7946 7947 7952 7955 8373 8405 8421 8551 8561 8612 1275 8749 9011 9012 9013 2496 2499 10050 10077 10100 10101 6530 2805 6635 10293 10295 2887 10418 6772 6774 6776 3081 3125 6924
drunk$	8025 8054 9433 2840
dry$	1692 9159 9685 3271
ds$	10016
dto	3649
dto$	7443
dual$	5479
duck$	2372
ducked$	2372
ducking$	2372
duckked$	2372
duckking$	2372
ducks$	2372
due	10134 2754
due$	3811 265 289 4090 10285 10358 2917 10374 2949
dump$	2337 2338 3385
dumped$	2337 2338 3385
dumping$	2337 2338 3385
dumpped$	2337 2338 3385
dumpping$	2337 2338 3385
dumps$	2337 2338 3385
dust$	9878
duties$	9477 9823
duty$	9477 9698 9781 9823
dyed$	3287 7083
dying	6696
dying$	10273 10353
dynamic$	6861
dynamics$	6861
dyscal	3758
dysfunctional$	3141 6936 3711
dyslex	3758
dyspra	3758
dysregulated$	3686
dystrophy$	7345
e$	9692 9796 9797 9798 6171 9841 9842 10302 10303 7186
each	9931 10053 2606 2607 10250 7292
each$	149 4177 4769 5066 1657 9238 5582 5596 1803 1805 1976 1978 1979 1980 6094 9848 6261 6315 6350 10054 10065 10066 10068 10099 2679 10139 6516 6526 10196 10226 10230 10245 2806 6603 10288 3240 7118 7119 7141 3460 3470 7299
eager$	236 237 242
ear$	9148 9775
earlier$	8830
early$	8895 7346
earmar	2796
earn$	430 8063 8064
earned$	430
earning$	430
earns$	430
earring$	7099
earrings$	7099
ears$	9148 9776 9777 9938
easier$	2707
easily$	936 1361 1551 5838 9498 9499 9805 9806 9807 9808 3032 3164
east$	1688
eastern$	1681 5476 5480 1687 5499 9158
easy$	3837 432 8145 8146 8292 8293 8294 6436 3033
eat	9991
eat$	3558 7353
eaten$	7353
eating	6626
eating$	10283 3557 7353 7362
eats$	3558 7353
eczema	3762
educat	2859 7394 3601
educate$	146 147
educated$	146 147
educates$	146 147
educating$	146 147
education$	3976 7634 8290 5858 10322 10325 3588 7392
educational$	3586
effect	3519
effect$	9351 9352 10234
effective$	3522
effectively$	1414 5208 1415 1416 1417 1418 1421 1422 1423 1424 3209
effort$	8208 758 4553 4554 9253 9505 9543 9544 2173 2174 2175 9653 9654 9655 9656 9657 9658 9659 9660 6006 6007 6008 6009 6010
efforts$	3976 7634 9253 2173 2174 2175 6820
egg$	226 228 975 976 6859
egged$	226 228 975 976
eggged$	226 228 975 976
eggging$	226 228 975 976
egging$	226 228 975 976
eggs$	226 228 975 976 6859
ehc$	3587
ehcp	3586
ehcp$	7380
ehcps$	7380
eight	6350 10065 10066 10068 10099 2679 6516 10196 10226 10245 7299
eight$	8481
eighteen$	7963 7965 545 7998 7999 8817 8818 8819 8820 8821 8822 5171 8854 8855 8856 8857 8858 8859 8860 9100 7001
eject	10070 6518
eject$	10175
elder	7282
elder$	7868 8396 8397 8398 6843
elders$	7848 7868 7871 8396 8397 8398 8402 8533 9963 2658 6843
elect$	304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325
elected$	106 107 108 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 9811 6224 9882
electing$	304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325
electr	2942 2956
electricity$	6736
electronic$	6750 7445
electronically$	6750
elects$	304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325
electted$	304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325
electting$	304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325
element$	283 284 285 6860 6864 6911
elements$	6860 6864 6911
eleven$	8481 1400 1401 1402
else$	8091 682 683 8157 8841 9639 9640
elsewhere$	9639 9640
email	2566
email$	9796 9797 9798 6360 7185
emaile	6414
emailing$	6360
emails$	9797 9798 9841 9842 6360 7185 7186
embarked$	409
embroiled$	397 398 399
emergency$	10302 3582
emotional$	5078
emotionally$	3176 3237 3614
empathy$	8315 8345 8346 6822
employment$	7395
emptive$	6586
enabl	2503
enable	2695 3525
enable$	38 8124 2547 2698
enabled$	38 8124 8162 8163
enableed$	2698
enableing$	2698
enables$	38 8124 2547 2698
enabling$	38 8124
encounter$	8391 6785 6996
encounters$	8391 6785 6996
encour	2492
encourage$	7470 7471 146 147 238 239 240 245 246 2976 3021
encouraged$	7470 7471 146 147 238 239 240 245 246 2497 2976 3021
encourages$	7470 7471 146 147 238 239 240 245 246 2976 3021
encouraging$	7470 7471 146 147 238 239 240 245 246 2976 3021
end$	91 92 4134 689 690 9292 9293 5639 5674 6515 10246 2824
endanger$	10 2968 2969
endangered$	10 2968 2969
endangering$	10 2968 2969
endangerred$	10 2968 2969
endangerring$	10 2968 2969
endangers$	10 2968 2969
ending$	6515 10273 2824
endless$	122 123 124 6140 6141
endlessly$	1982 5776 1983 5777 1984 1985 1986 1987 1988 1989 2024 2025 3345
endome	3551
endometriosis$	7345
ends$	5674 10214
enemies$	8116
enemy$	8116
enforc	6371 10144 10149 7213 3509 7318
enforce$	3749
enforcement$	10028 10202 2779 10231 2783 10235 6580 10247 7313 3520 7315 3527 3749
enforcer$	3741
enforcers$	3741
enforces$	3749
engage$	7559 7573 7727 7755 7839 400 401 402 8282 8617 8624 4968 8626 8627 8628 8629 8630 8631 8636 8639 8724 9236 9266 9272 9286 9334 9355 9358 9386 9407 9408 9409 9678 9854 9857 6606 6807 6933 7121 7122 7129
engaged$	393 394 395 396 400 401 402 8025 8033 8624 8626 8627 8628 8629 8630 9271 9277 9282 9291 9367 9368 9369 9370 9371 9384 9393 9394 9395 9396 9397 6807 6933
engagement$	393 394 395 396 8623 8631 1189 1190 1191 1192 4987 9253 1808 1809 1810 1811 9423 5767 6927 6932 7118
engager$	6895
engagers$	6895
engages$	393 394 395 396 400 401 402 9358 9380 9381 9382 9383 6807
engaging$	393 394 395 396 400 401 402 8624 8626 8627 8628 8629 8630 8631 9407 9408 9409 6807 6926 6933 7129
english$	7399 7401
enjoy$	909 910 911 912 977 978 979 980 9452 3030
enjoyed$	909 910 911 912 977 978 979 980 9452 3030
enjoying$	909 910 911 912 977 978 979 980 3030
enjoys$	909 910 911 912 977 978 979 980 9452 3030
enormously$	10246
enough$	69 7610 3954 7612 3979 4519 4560 8971 8972 8973 8974 8975 8976 8977 8978 8979 8980 8981 8982 8983 1534 1537 5357 5358 5439 9097 9712 7000 7022
enquir	6367 10149 10372
enquir$	2648
enquiries$	9981 2634 2648 10141
enquirs$	2648
enquiry$	10024 10088 2648 10141
enrich	3420
entangled$	397 398 399
enter$	3012 6807
entered$	2562 2563 2589 2652 2654 3012 6807
entering$	3012 6807 7253
enterp	10127
enterprise$	9964 7275
enterred$	3012 6807
enterring$	3012 6807
enters$	10035 3012 6807
entice$	7470 7471 238 239 240 2976
enticed$	7470 7471 238 239 240 2976
entices$	7470 7471 238 239 240 2976
enticing$	7470 7471 238 239 240 2976
entirely$	2393 2394 3224 3340 3343 3395
entitled$	3686
entitlement$	8575
entrant$	8517
entrants$	8517
entrenched$	1110 3119
epilep	6696 3762
epilepsy$	10353
episodes$	7909
equal$	3217
equally$	3014
equals$	5233 5234 5235
erratic$	7560 7561 7562 7563 8640 8641 8642 8643 1193 3147
escala	2815 3519
escalate$	9294
escalated$	2561
escape$	7701
essential$	2757
establ	6291 2520 2632 2646 6440
establish$	9948 2515 2522 2527
estate	6554 6598
estate$	7864 7865 8487 8488 8489 8490 8491 8492 8493 8494 8495 8496 8497 8498 8501 8502 8506 8563 8567 8568 6091 10211 10220 10255 10258 6831 3240
eternally$	3709
european$	1679 5475 5477 5481 9156 3266
evade$	5448 5449 2372
evaded$	2372
evades$	2372
evading$	5448 5449 2372
evasive$	3686
even$	3964 3968 179 6138 6139
evening$	9426 9427 9428 3439
events$	10128
ever$	5339 5340 1547 9353 9354 5701 9359 9360 9361 5727 1934 5729 1936 5776 5777 1984 1985 1986 1987 1988 1989 5790 9463 9464 9465 9466 6205 7125 7126
every$	122 123 124 4631 8289 4762 4941 1459 9238 5582 5596 1803 1805 1975 5770 1977 1978 1979 1980 6101 6164 9841 9842 9848 6315 10054 10288 6634 7118 7119 3341 7141 7186 3460 3470 7356
everybody$	4500 4501 4502 6074
everyone$	4500 4501 4502 8194 4631 8487 8488 8489 8490 8491 8492 8493 8494 8495 8496 8497 8498 8501 8502 8503 8528 4935 5184 6074
everything$	7861 8159 5262 1469 9238 5582 1879 1880 1881 2006 2007 2008 2009 2010 6044 6133 6219 6242 6813 7118 7119
evicte	10352 6696 3786
evicted$	10353
evicti	10340 10349 10374 3786
evicts	3786
eviden	9977 2743 7213 3735
evidence$	4540 9612 9692 9841 9842 9943 2518 6333 9999 2551 2633 2656 10166 7185 7186 3475 7270
evidently$	2001 5795 2002 2003
evil$	3065 6936
ex$	10346
exaggerate$	8607 7139
exaggerated$	7139
exaggerates$	7139
exaggerating$	7139
exaggeration$	8607
exam$	9830 9896 6677 3604 7401
examin	6380
examin$	2526
examination$	7242
examinations$	7242
examined$	2526 10037
examines$	2526
examining$	2526
examins$	2526
example$	10110 10257
exams$	7401
except$	5263
exception$	7132
exchang$	497 4291 498 499 500 501 502
exchange$	4283 497 4291 498 499 500 501 502 4298 7958 8005 6807
exchanged$	497 4291 498 499 500 501 502 6807
exchanges$	497 4291 498 499 500 501 502 8005 6807
exchangged$	497 4291 498 499 500 501 502
exchangging$	497 4291 498 499 500 501 502
exchanging$	497 4291 498 499 500 501 502 6807 7253
exchangs$	497 4291 498 499 500 501 502
excitement$	8360 8366 8386 3031
exclude$	9854 9855
excluded$	7499 3985 3986 3987 3988 3989 3990 3991 3992 199 200 201 296 297 298 299 8111 4816 4817 4818 4819 2354 6871 7193 7386 3593
excluding$	9617 9618
exclus	6677
exclusion$	8129 8130 8237 8238 8477 2741 2864 10334 6871 3777
exclusions$	8477 6871 3777
excuse$	6249 7169 7170
excuses$	4937 4938 1145 4940 6249
execut	10167 3495
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
exhibit$	3453
exhibited$	7246 3453
exhibiting$	3453
exhibits$	3453
existence$	6937
existent$	8640 8641 8642 8643 9836 9837 9838 9839
expand	2802
expect	6673
expect$	4431 4432 4433 640 641 8223 8224
expectations$	8739 6977
expected$	4042 2497 2625 10152 10330 10358
expell	3595
expelled$	3595 7389
expend	6331
expendable$	9988
expensive$	9176 9177 5545 3310
expensively$	1677 3267
experi	2913 2914
experience$	8391 1354 1356 5205 1412
experienced$	1363 9081 1645 1654 6707 6708 6788 6998 3219
experiences$	8391
experiencing$	6707 6708
explanation$	9796
explicit$	4264 4272
exploitation$	7451 7452 7489 7490 7491 7506 7745 7844 8119 8120 8129 8130 8237 8238 8318 8319 8320 8321 8352 8353 8354 8355 8356 8357 8358 8359 6310 2523 2524 2529 2550 6351 10009 10010 2564 6361 2569 6512 6810 6839
exploited$	7496 7499 8003 8295 8296 8297 8298 8299 8300 8301 8302 8303 8304 8305 8306 8352 8353 8354 8355 8356 8357 8358 8359 9027 9028 9029
exploiter$	4012 7677 7696 7848 7868 7892 7894 7897 7966 7984 7989 7994 8232 4731 8389 8396 8397 8398 8399 8463 1016 1097 6770 6865 6868 6869
exploiters$	4012 7677 7696 7700 7848 7868 7892 7894 7897 7966 7989 7994 8232 4731 8389 8396 8397 8398 8399 8402 8463 1016 1097 6770 6865 6868 6869
explosive$	3684
expose$	3797 10 7463 3824 7482 7483 7484 7485 7486 7487 7488 2968 2969
exposed$	3797 10 7463 3824 7482 7483 7484 7485 7486 7487 7488 2968 2969
exposes$	3797 10 7463 3824 7482 7483 7484 7485 7486 7487 2968 2969
exposing$	10 3824 7482 7483 7484 7485 7486 7487 2968 2969
express$	4688 4689
expressed$	4688 4689
expresses$	4688 4689
extend	2729
extensions$	7071 7082
extract$	2479
extracted$	2479
extracting$	2479
extraction$	7242
extractions$	7242
extracts$	2479
extreme$	4931
extremely$	3208 3224
eye$	9148 9774 7091
eyebrow$	9148 9164 7094
eyebrows$	9148 9164 7094
eyed$	7059 7088
eyelashes$	7076 7082 7089
eyes	10001
eyes$	5112 9148 1698 9171 9889 2487
eyesig	6625
eyesight$	10282
fabricated$	8445
face$	7825 9148 5529 5544 9211 5558 2519 6486 7086 3322
facebook$	462 4256 463 4257 464 4258 465 4259 466 4260
faced$	6954 7087
faces$	9148 9211 5558 6308 7086 3322 3642
facial$	5485 2519 3274 3447
facilitat$	55
facilitate$	38
facilitated$	38 55
facilitates$	38
facilitating$	38 55
facilitats$	55
facilitatted$	55
facilitatting$	55
facing	6692
facing$	3642
facts$	4540
fade$	7073 7082
fades$	7073
fail	2812 3607
fail$	136 736 800 805 806 807 808 809 811 831 832 833 848 908 9293 9433 2026 2027 2028 2029 9859 9860 9861 9862 3025 7133 3346 3347
failed$	136 736 800 805 806 807 808 809 811 831 832 833 850 908 9433 2026 2027 2028 2029 5828 9486 9859 9860 9861 9862 3025 3346 3347 7193
failing$	136 736 800 805 806 807 808 809 811 831 832 833 851 908 9433 2026 2027 2028 2029 9481 9482 9483 9484 9617 9618 9859 9860 9861 9862 3025 3346 3347 3348 7143 7144
failings$	9481 9482 9483 9484 3348 7143 7144 3710
failled$	136 736 800 908 9433 9859 9860 9861 9862 3025
failling$	136 736 800 908 9433 9859 9860 9861 9862 3025
fails$	136 736 800 805 806 807 808 809 811 831 832 833 849 908 9433 2026 2027 2028 2029 9859 9860 9861 9862 3025 3346 3347
failure$	4070 277 278 279 280 281 282 831 832 833 9481 9835 9891 6873 3348 7143
failures$	9481 9482 9483 9484 9835 9891 6873 3348 7143 7144
fainted$	3768
fainting$	3768
faints$	3768
fair$	1692 3263 3264 3271 3287
fake$	3280 3295
fall	2752
fall$	4094 4095 4096 4097 407 408 960 9294 2326 10223 3389 7308
fallen$	407 408 960 2326 3389
falling$	407 408 960 7115 3389
falls$	4094 4095 4096 4097 407 408 960 2326 9843 10223 3389 7187 7308
false$	8445 9457 3043 3048 3282 3295
families$	1138 1139 1154 8657 8683 8684 8685 8686 8687 8688 5039 5040 8699 8703 6022 6023 6024 6025 6026 6027 6074 6086 9744 6935 6937 6980 6985 7179 7185
family	6681 6682 10361
family$	4943 1154 8657 8683 8684 8685 8686 8687 8688 5039 5040 8699 8703 8907 8932 8936 6085 10339 6683 10348 2898 10360 10376 10378 6738 6935 6980 3190 6985 3579 3610 7412 7417
fancies$	7911 7912
fancy$	7911 7912
fantasist$	6873
fantasists$	6873
far$	8447 8448 8449 1447 1451 1482 1615 2260 2261 2262 2400 10198
farce$	7154
farcical$	3711
fashionably$	1677 3267
fast$	8895 3033
faster$	8830
fat$	3701
fate$	6811
father	6682 10341 6685 2895 2899 6694 2901 2904 10361 10375 10376 6722
father$	1138 1139 5039 5040 8748 1481 1490 5285 5286 5287 5288 2884 2885 10337 10339 6683 2892 2893 2896 2897 2898 10356 10360 6710 6980
fathers$	2897 6980
fatigue$	7345
fattest$	1699 3291
fault$	7721 7722 300 301 302 303 8107 703 704 9709 9845 2424 6226 9893 9894 9895 6812 3393 7190 7200
faulty$	4561
favor$	4285
favors$	4285
favour$	4284 7948 7949 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 2464 2465 2466 6795 3305
favoured$	1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 2464 2465 2466 3305
favouring$	1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 2464 2465 2466 3305
favourred$	1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 2464 2465 2466 3305
favourring$	1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 2464 2465 2466 3305
favours$	4284 7948 7949 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 2464 2465 2466 6795 6796 3305
faze$	5394
fazes$	5306 8964
fear$	4923 4924 1131 1132 1623 3227
feared$	1623 3227
fearless$	3695
fears$	1623 3227
february$	7866
feckless$	3686
fed	2486
fed$	674 1121 1122 2940 2943
feed	2486 2559 3420
feed$	674 1121 1122 2479 2565
feeded$	2479
feeding$	1121 1122 2479 2565
feeds$	674 1121 1122 2479 2565 2940
feel$	7911 7912 4688 4689 1125 1133 2596
feelin	3540
feelings$	8567
feels	3540
feels$	7911 7912 4688 4689 1125 1133
feet$	7830 7831 5463 9121 9122 9814 9888 3248
feigned$	3048
fell$	407 408 960 2326 3389 7294 3570
felt	3540
felt$	7911 7912 4688 4689 4788 4789
female	3490
female$	5451 9109 9110 5454 9112 9113 1679 6294 2629 6878 7033 3240 3467
females$	8656 2629 6878 3696
fend$	5128 5314 5315 5316 5319 5320 5322 5323 5326 1533 9679
fendded$	1533
fendding$	1533
fended$	1533
fending$	5314 5315 5316 5319 5320 5322 5323 5326 1533
fends$	1533
feral$	3141 6936 3686
ferocious$	3684
fester$	9899
fever$	7344
few$	6911
fewer	2752
fibrosis$	7345
fiercely$	3224 3238
fifteen$	1400 1401 1402
fight	2752
fight$	7755 7784 7786 7787 7788 8082 4555 8213 8363 8433 8434 8749 5129 9292 9294 5673 9331 5675 9429 9433 3529
fighti	6547 6688 6739
fighting$	7508 7509 4775 8551 8607 8749 9433 10204 10316 2887 10345 10396
fights$	8362 8366 8749 9429 9433 9434
figure$	5275 6566
figures$	9830 6229 9896 9898 9907 9908 6566
file$	9692 9956 9968
files$	9692 9956 9968
filler$	7066
fillers$	7066
film	10070 2809
film$	7669 10048 2603 10056 10060 6408 2615 6603 7256
filmed$	7496 7539 4030 9075 2603 10058 2608 6408 2615 3459
filming$	2603 6408
films$	2603 10056 6408
filthy$	9176 9177 3701
final$	2866 3637 3638
find	10043 3434
find$	2 1268 9292 6291 2520 2542 6359 2632 2646 10172
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 1267 6359
fine	2877
fine$	8971 8972 8973 8974 8975 8976 8977 8978 8979 8980 8981 8982 8983 5350 1557 1558 5353 5359 5360 5361 5362 5363 5364 5365
fined$	6744
finger	10164 2809
finger$	9541 9542 9551 9552 9561
fingerprint$	6603
finish$	5641
finished$	9368 9369 9370 9371 2016
fire	6760
fire$	7833 8093 10112 6760 10417
firear	10414
firm	2773 2780 2786
firm$	6574 2785
firmer$	2785
first$	7805 1011 1066 9610 3637
fishnets$	7099
fisted$	9853 7165
fit$	6054 10278
fits	6625
fits$	10282 7348
fitted$	2956
fitting$	5521 5543
five	6278 6350 10051 6397 2606 2607 10065 10066 10068 10099 2664 2679 10139 6516 10196 10226 10245 10250 2806 7299
five$	4681 8549 1212 8851 1669 5464 5465 1714 9165 9166 9167 9168 9169 9170 5696 5705 5711 6099 6458 3467
fixated$	3412
fixed$	3786
flag$	2556 2590 3450
flagg	2627
flagged$	2513 2556 2561 2589 2590 10057
flagging$	2556
flagrant$	1113 1114 1116
flags$	2556 2590
flashb	3761
flashy$	3310
flat	6682 10344
flat$	7884 7885 7886 7887 4231 4232 4233 4234 8067 8068 8069 1812 10339 10362 10386 2938 10393 7427
flatmates$	5233 5234 5235
flats$	10385
flatter$	2456
flattered$	6826
fleas	2939
fleas$	6733
fled$	7262
fleece$	7099 7108
fleeces$	7099 7108
flier$	6883
fliers$	6883
fling$	47
flinging$	47
flings$	47
flip$	6326
flirt$	467 468 469 484 643
flirtatious$	3663 3693
flirted$	467 468 469 484 643
flirting$	467 468 469 484 643 694
flirts$	467 468 469 484 643
flirtted$	467 468 469 484 643
flirtting$	467 468 469 484 643
flirty$	3663
floor$	10383
floppy$	3264
flout$	967 968 3039
flouted$	967 968 3039
flouting$	967 968 3039
flouts$	967 968 3039
floutted$	967 968 3039
floutting$	967 968 3039
flung$	47
fluoxe	3573
fluoxetine$	7367
flyer$	6883
flyers$	6883
fob$	2335 3384
fobbed$	2313 2335 3384
fobbing$	2335 3384
fobed$	2335 3384
fobing$	2335 3384
fobs$	2335 3384
focus	6592
foetal$	3758
follow	2581 2809
follow$	7755 4478 8282 4665 4666 4667 4668 4669 8327 8329 1021 9236 9266 9272 9286 2074 2075 2076 6073 9857 10048 2603 10060 6408 6603 3012 7121 7256
followed$	8025 8033 8054 1021 2074 2075 2076 9688 2603 6408 10069 3012
following$	1021 2603 6408 3012
follows$	4478 1021 2603 6408 3012
folly$	8123
food	2942 6737
food$	7940 7941 7942 7943 7944 7945 7946 7947 7952 6736 2943
foodbank$	10394
foolhardy$	2972
foolish$	3858 77 78 3891 725 9605 9606 2972 3023
foolishness$	7738 7739 7740 7741 7742 7743 8123 4505 4506
fools$	7162
foot$	5463 9121 9122 9204 9205 10109 3248
footag	6323 6385
footage$	9965 9975 9980 2557 10042 6386 10044 2595 2614 3452 7247
footho	10001
footprint$	10253
for	6427 2695 7213 3420 3519 3525
for$	3865 7766 7797 4172 4211 4213 4214 7931 4283 7956 4422 4423 4424 4425 4426 8316 4876 8534 4894 4896 4897 4898 4900 4901 8562 4951 5064 5069 5071 5073 5092 5327 9062 9064 9096 1982 1983 9439 9615 6057 9721 9722 9819 6178 9867 9869 9880 9906 9926 9927 9929 9948 6320 6356 10054 6450 6456 6460 10122 6474 6478 10140 6487 6488 6511 2764 6578 6590 6614 10272 2833 10288 6647 10305 10306 6659 10399 10409 2960 6777 6985 7188 7262 7294 7327 3591 7432 7434 7440 7445
force	2488 6287 6295 6296 6297 2504 2505 6310 2523 2524 2529 2550 6351 10009 10010 2564 6361 2569 10041 2605 6512 2800
force$	5850 5855 5856 9875 6245 6282 9944 9945 2495 9947 9952 9953 9954 6298 6299 9959 2509 9967 6317 6344 10007 10008 6357 6358 10016 10018 10022 6399 10113 6492 10169 2800 6594 7322
forced$	4670 4671 4672 4673 4674 4675 8338 8339 8340 8341 8343 1159 1162
forces$	4670 4671 4672
forcing$	4673 4674 4675
foreca	2622
forehead$	9148
foreign$	1679 5477 3266 7063 7092
forens	3746
forese	2622
forever$	1982 5776 1983 5777 1984 1985 1986 1987 1988 1989 2024 2025 3345
forget	6634
forget$	10291
forgot$	7193
forgotten$	3380 7193
form	2513 7213
form$	8478 5958 9724 2525
formal$	3637
formally$	3592
formed$	2525
forming$	2525
forms$	2525
forwar	2486 2559
forward$	2567 6545
forwardd$	2567
forwarded$	9997 2567
forwarding$	2567
forwards$	2567
foster	3618
foster$	1292 6682 10361 10376 10388 3187 7412 7418
fostered$	7412
fought$	4550
foul$	3163
found$	2 4788 4789 1045 4959 1223 1269 2258 9719 2963 3131 3370
foundation$	9152 9153 9154 7090
four	6350 10065 10066 10068 10099 2679 6516 10196 10226 10245 7299
four$	4681 8549 1714 9165 9166 9167 9168 9169 9170 5696 5711 3467 3582
fourteen$	1400 1401 1402
fragment$	10217
frame$	9116 9117 9118 7037
frames$	9116 9117 9118 7037
fraternise$	3034
fraternised$	3034
fraternises$	3034
fraternising$	3034
fraternity$	6864
freckled$	1692 3271 3701
freckles$	3702
freckly$	3701
free	6467
free$	3889 96 7712 7713 7714 7715 7716 7717 7718 7719 4077 8000 8001 2941 6806
freely$	8000 8001 551 9805 9806 9807 9808 6805 6806 3013
frequent$	457 458 2986 3089
frequently$	456
friend	9931 6350 2606 2607 10065 10066 10068 6432 10099 2664 2679 6516 6525 10182 10196 10226 2789 10245 10250 2806 10260 7299 7306 7422
friend$	1154 8657 8683 8684 8685 8686 8687 8688 8699 9108 9111 6860 6935
friendly$	4946
friends$	3795 7529 7554 276 7752 7779 336 4146 4147 4148 7863 4376 4377 4382 4383 4391 4409 712 734 4567 4681 4782 989 990 991 996 8482 4828 1153 1154 8657 8683 8684 8685 8686 8687 8688 8699 1258 5233 5234 5235 8941 8942 8943 8944 8945 9078 9084 9108 9111 9150 1726 1773 1774 9325 9326 9327 9328 9329 5679 5680 5681 5696 5705 5711 5723 5772 9480 6022 6023 6024 6025 6026 6027 6084 9773 9781 9782 9783 9784 9785 9786 9787 6270 10089 6458 2676 2711 10219 6583 6763 6860 6935 3150 7177 7185
friendship$	3899 948 949 4801 1035 6860
friendships$	3 4 5 6 7 8 9 3831 948 949 6860
frighten$	9069 9070 9071
frightened$	9027 9028 9029 1621 1622
frightening$	7510 7511 7512 7513 7514
frightens$	5306 8964
fringe$	9210
fringes$	9210
fritter$	3402
frittered$	3402
frittering$	3402
fritterred$	3402
fritterring$	3402
fritters$	3402
frizzy$	3264 3287
from	2702 7213
from$	7633 8186 8187 8188 8189 8190 8197 8198 8644 1252 5057 5245 5276 5381 5409 9108 9111 1754 9263 10031 10054 2624 10086 2697 6496 6519 6588 6658 6659 10363 2955 7019 7098 7142 7230 3536 7350 7389 7445
front$	6727
fruitful$	10181
frustrating$	6142 9800
ft$	9121 9122 3248
full$	3975 3983 4009 1425 2617 2876 3296
fully$	1314 1425 5222 1551 1554 3014 3224
fumble$	3714
fumbled$	3714
fumbles$	3714
fumbling$	3714
functi	2513 7332
function$	1372 1373 1374 1375 1376 1377
functioned$	1372 1373 1374 1375 1376 1377
functioning$	1372 1373 1374 1375 1376 1377
functionned$	1372 1373 1374 1375 1376 1377
functionning$	1372 1373 1374 1375 1376 1377
functions$	1372 1373 1374 1375 1376 1377
fund$	9678
funding$	7196
funds$	7429
furthe	2488 2729 7306 3519
further$	6282 2690 3467
furthered$	2690
furthering$	2690
furthers$	2690
futile$	3335
gain$	8063 8064 5070
gained	2828
gained$	6622
gallery$	6322
gambling$	10293
game$	4297 677 8762 8791
games$	677
gaming$	7918 7919 7920 677
gang	9936 9940 6287 6295 6296 6297 2504 2505 6310 2523 2524 9976 2529 2550 6351 10009 10010 2564 10017 6361 2569 10041 2605 2630 10107 10130 6512 6576 10233 2789 10241 7221 7263 7317 7318
gang$	4123 7844 7848 7858 7868 7892 8373 8399 8452 8533 8561 1303 8941 8942 8943 8944 8945 9944 2496 9962 9964 9977 6348 6355 2623 6418 6424 10082 6445 6446 2674 2741 10205 10218 6583 6772 6774 3049 3140 3182 3425 7224 3435 3450 3466 3488 3526 3668 3755
gangling$	3701
gangly$	3701
gangs$	7844 7848 7858 7868 8373 8399 8452 8533 8561 9944 2496 9964 6355 6418 6772 6774 3049 3425 3435 3668 3755
gangsta$	8453 6844 3669
gangstas$	8453 6844 3669
gangster$	8453 1016 6844 3669
gangsters$	8453 1016 8602 6844 3669
gap	7213
gap$	9835
gaps$	9835 2874
gather	6312 10025 7213 3420 3476
gather$	8755 6221 2479 6318 10045 7035
gathered$	8755 2479 6318 10002 7035
gathering$	8755 2479 9969 6318 7035
gatherred$	8755 7035
gatherring$	8755 7035
gathers$	8755 2479 6318 7035
gaudy$	3310
gaunt$	3701
gave	2486
gave$	229 230 231 232 233 234 235 365 1140 1141 1142 1624 1625 2179 2202 2318 2319 2320 2321 2322 6153 6744 3571
gbh	6754 3656
gbh$	10411 7450
gcse$	7392 3604 3605 7401
gcses	6677
gcses$	10334 7392 7401
gdpr$	9818
gear$	9199 9200 9201 9202 9203 7104 7114
genera	3420
general$	1812
generator$	2684 7288
generators$	2684 7288
gentleman$	8909 8910 8911
gentlemen$	1498
gents$	1498
get	6420 2804
get$	48 49 57 59 60 61 62 63 7531 3875 117 118 119 120 121 4045 7755 7786 7787 7790 4136 7977 565 568 8063 8064 655 656 4509 8167 4552 8233 8327 8329 8335 8337 893 955 956 958 959 960 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 4939 4963 4964 1213 1239 1240 1241 1242 1243 1244 5070 5072 8795 1410 1414 5208 1415 1416 1417 1418 1421 1422 1423 1424 9002 9003 1566 1570 1671 9292 9293 5699 9378 5722 5730 9407 9408 9409 2343 6201 2425 2426 9991 2682 6602 2844 10350 2989 3011 3012 6807 3073 3075 3079 3142 3144 3152 7129
gets	3578
gets$	48 49 57 59 60 61 62 63 117 118 119 120 121 566 655 656 8161 893 955 956 960 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 4988 1213 1239 1240 1241 1242 1243 1244 8795 1410 1414 5208 1415 1416 1417 1418 1421 1422 1423 1424 1567 1571 1671 5759 2343 2425 2426 9991 2682 2838 2844 2858 2861 2940 2989 3012 6807 3073 3075 3079 3142 3144 3152 3554 3592 3594
getting$	48 49 57 59 60 61 62 63 117 118 119 120 121 4156 7977 4705 955 956 958 959 960 4926 4995 4996 1569 9407 9408 9409 5754 9433 2343 2425 2426 2682 2844 3012 7129
gift$	7693 7694 4047 4048 4049 4050 4051 4053 4054 7940 7941 7942 7943 7944 7945 7946 7947 7952 7955 8005 8405
gifts$	7693 7694 4047 4048 4049 4050 4051 4053 4054 7940 7941 7942 7943 7944 7945 7946 7947 7952 7955 8005 8364 8365 8392 8405 8421
gilet$	9199 9200 9201 7095 7104
gilets$	9199 9200 9201 7095 7104
ginger$	5498 3264 3287 3701
girl	6350 10065 10066 10068 10099 2679 6516 10196 10226 10245 6695 6759 7299
girl$	276 336 712 996 1154 8657 8683 8684 8685 8686 8687 8688 8699 1258 8829 1726 1773 1774 5660 5731 5732 6294 6738 10416 3041 6859 3076 6935 3150 7062 7085
girlfr	10340
girlfriend$	7960 514 7996 7997 547 548 10346 10348 10355 6798 6799
girlfriends$	7960 514 7996 7997 547 548 6798 6799
girls	6278 6286 10051 10053 6397 2606 2607 6432 2664 10197 2806 10260
girls$	7529 276 7752 336 7838 4182 4184 4186 4376 4377 4382 4383 4391 4409 712 734 4567 4681 8412 8422 8423 8424 8425 4782 989 990 991 996 8454 8487 8488 8489 8490 8491 8492 8493 8494 8495 8496 8497 8498 8501 8502 8503 8550 1153 1154 8657 8660 8683 8684 8685 8686 8687 8688 8699 1258 8714 8829 1426 5280 5281 5282 5283 8969 9150 1726 1773 1774 9325 9326 9327 9328 9329 5679 5680 5681 5696 5705 5711 9379 5723 9389 5772 9480 9641 6022 6023 6024 6025 6026 6027 6083 9755 9773 9781 9782 9783 9784 9785 9786 9787 9788 6270 10089 6458 2676 2711 6775 6859 6916 6935 3150 7062 7177 7185
giv	2544
give	2486
give$	7669 229 230 231 232 233 234 235 7727 365 1140 1141 1142 1344 5408 1624 1625 9266 9272 9286 5891 2179 2318 2319 2320 2321 2322 6292 7121
gived$	1140 1141 1142
given	6363 6414 2956
given$	7633 4010 4011 1624 1625 1887 9631 9632 9633 9634 2202 2318 2319 2320 2321 2322 10064 2838 2839 2861
gives$	229 230 231 232 233 234 235 365 1140 1141 1142 1624 1625 2179 2202 2318 2319 2320 2321 2322 6314 6331
giving$	229 230 231 232 233 234 235 365 1140 1141 1142 1624 1625 2179 2318 2319 2320 2321 2322 6314
glad$	236 237 242 376 377
glamour$	8364 8365 8386 8392
glandular$	3550
glasses$	7099
glean$	2479
gleaned$	2479
gleaning$	2479
gleans$	2479
gloves$	7099
glued$	2019
go$	3876 7534 3878 3879 7545 3921 7607 7627 7660 293 4103 4104 4105 4106 7764 7784 7786 7787 7788 4164 4166 4167 403 404 405 406 407 408 435 438 441 442 4239 4242 4250 460 461 7977 555 556 557 561 8020 8021 8022 8023 8024 4394 8067 8068 8069 4511 8177 8282 8327 8329 8335 8337 915 939 958 959 1109 1276 1277 1278 1756 1765 9236 9266 9272 9286 9292 9293 1859 9433 5818 5956 6222 6364 2744 2984 3011 3012 6807 7121 3634
goad$	975 976 3038
goadded$	975 976 3038
goadding$	975 976 3038
goaded$	975 976 3038
goading$	975 976 3038
goads$	975 976 3038
goal	2766
goal$	2757 10244
gobby$	3686
goes	9991
goes$	7660 293 403 404 405 406 439 441 442 4250 460 461 555 556 557 562 8159 915 939 958 959 1109 1276 1277 1278 1756 1765 1882 9433 5818 6364 10035 2851 2943 2949 2984 3011 3012 6807 3578 3634
going$	7628 7650 7651 7652 293 7812 4158 403 404 405 406 434 441 442 4238 4241 4248 4249 4250 460 461 518 7977 555 556 557 563 8020 8021 8022 8023 8024 8050 8067 8068 8069 939 958 959 4772 1109 1276 1277 1278 5195 5196 1510 1756 1765 9265 5629 1836 1837 1838 1839 5634 1845 1846 1847 9373 9433 5818 2625 2744 2949 2984 3011 3012 3567 3634
goings$	6412
gold$	3276 7099
gone$	4143 4144 4152 403 404 405 406 407 408 441 442 4250 555 556 557 8025 8026 4379 8042 8043 8044 8055 4546 939 1109 9639 9640 6364 6664 2928 2984 3011 3012 6807 3567
good$	3891 3924 431 4803 8540 5138 5237 1526 1534 1537 5752 6055 6230 2617 3252
goods$	6530
goodwill$	4930
goose$	7105
gorgeous$	3701
gormless$	7063 3686
got	10298 2956
got$	48 49 57 59 60 61 62 63 117 118 119 120 121 564 567 8025 8042 8043 8044 8056 663 664 8161 955 956 960 1281 1568 1696 1709 1710 1711 1712 1759 5728 9536 9537 2343 2425 2426 2682 2940 3011 3012 6807 3181 3288 3299 3553 3570 3592 3594 3636
gown$	9191
gowns$	9191 9214
gp	6639 2848
gp$	10296 6642
gps	2956
gps$	6750
grade$	7398 3721
graded$	1212 1215 10057 3421 3721
grades	10333 6677
grades$	10334 7398
graffi	6739
graffiti$	10136 10396
gran	6682 10341 6685 2895 2899 6694 2901 2904 10375 10376 6722
gran$	10339 2902
grandad$	2902
grandf	6682
grandfather$	10339
grandm	6682
grandmother$	10337 10339
grante	3639
grasp$	8282 4638 4639 4640 4641 4642 4643 4644 4645 4646 4647 4648 4649
grass$	9827
gravitate$	922 923 924 925 926 927 928 929 930 931 932 933 934
gravitated$	922 923 924 925 926 927 928 929 930 931 932 933 934
gravitates$	922 923 924 925 926 927 928 929 930 931 932 933 934
gravitating$	922 923 924 925 926 927 928 929 930 931 932 933 934
greasy$	1692 9159 3264 3271 3287
great$	4931
greater$	1411
greatly$	10246
greed$	7738 7739 7740 7741 7742 7743 8123 4505 4506 4525 8364 8365
greedy$	3686
green$	8933 8934 8935 9149 7012 3265 3287
greet$	2469
greeted$	2469
greeting$	2469
greets$	2469
greetted$	2469
greetting$	2469
grew$	1379 1380 1691 3270
grey$	9149 9159 3287 7099 3310 7284
grip$	9794 9871 9872 9873 9874 2782 7194
grips$	2782
groomed$	7496 7499 8003 8295 8296 8297 8298 8299 8300 8301 8302 8303 8304 8305 8306 8352 8353 8354 8355 8356 8357 8358 8359 7052
groomer$	7892 7984 7989 7994 8232 8463 1016 1097 6865 6868 6869
groomers$	7892 7989 7994 8232 8463 1016 1097 6865 6868 6869
grooming$	7489 7490 7491 7506 7745 8119 8120 8352 8353 8354 8355 8356 8357 8358 8359 6839
gross$	3349
grounds$	2694 2917
group	9931 6278 6350 10029 10046 10049 10051 10053 6397 10055 2606 2607 10065 10066 10068 6432 10099 2664 2679 10139 6498 6516 6525 10182 6526 10196 10226 6576 10233 2789 10241 10245 10250 2806 10260 7237 3478 3480 7292 7299 7306 7317 7318
group$	7529 7555 7556 276 7752 7754 336 7838 4182 4184 4186 4376 4377 4382 4383 4391 4409 4456 712 734 4567 8330 4681 4782 989 990 991 996 8456 8458 8479 8482 4828 4829 1075 1153 1154 8657 8660 8683 8684 8685 8686 8687 8688 8699 1258 8714 5062 5063 1303 8839 8941 8942 8943 8944 8945 8949 1518 1519 1640 1641 9150 1726 1773 1774 9325 9326 9327 9328 9329 9332 5679 5680 5681 5684 5685 5696 5705 5711 9379 5723 9389 5772 9480 6022 6023 6024 6025 6026 6027 9698 6077 6079 9772 9781 9782 9783 9784 9785 9786 9787 9788 9863 9864 6212 6270 6272 9964 9967 6317 6344 10008 10012 6358 10018 6376 2583 10063 10074 2630 10089 6458 2674 2676 2711 10169 10183 10184 10218 10219 10227 6572 10236 6583 6604 6607 10265 6859 6911 6916 6935 3150 6985 7177 7185 3458 3480 7277 3526
groups$	7556 8456 8458 1154 8657 8660 8683 8684 8685 8686 8687 8688 8699 9964 10074 6916 6935 7277
grow	2802
grow$	1379 1380 1691 3270
growing$	1379 1380 1691 3270
grown$	509 7966 954 8757 8804 1364 8817 8818 8819 8820 8821 8822 5167 5168 5169 5170 1379 1380 5181 5187 5188 5189 8848 8849 8850 8854 8855 8856 8857 8863 5209 5211 5212 5213 5214 5215 5219 5221 8879 5230 8893 8894 1444 1461 8914 1467 1468 5264 8922 8923 5270 5271 1486 5341 5344 5406 1626 1627 1628 1629 1646 5446 1691 7001 7003 3233 3270
grownups$	8823
grows$	1379 1380 1691 3270
grubby$	9176 9177 3303 3310 3701
guarantee$	1921 5715 1922 5716 1923 5717 1924 5718 1925 1926
guaranteed$	1842 1843 1844 3329
guard	2506 6362 2597 6402 2619
guard$	4032 7935 2482 9934 6300 10019 10021 6391 2602 10059 2620 2621 2708 2724 2808
guardian$	9086 9087 9088 9089
guardians$	9086 9087 9088 9089
guards$	4032 7935 2482 9934 6300 10019 10021 6391 2602 10059 2614 2620 2621 2708 2724 2808
gucci$	7099
guessed$	8219 8220 4564 4565
guidance$	7667 7668 8322 8323 8324 8325 8326 9035 9052 9522 9523 9524 9525 9526 9527 6833
guilt	10084 6445
guilt$	9846 10102 3393 7191
guilty	3645
guilty$	678 679 6489 3645 7439
gullible$	766 8933 8934 8935 3024 7012 3686
gum$	3762
gun	10414
gun$	4676 4677
habit	7371
habit$	7516 2166 6766 6767
habits$	7516 9301 6766 6767
habitual$	457 458 6418 2986 3068 3080 3472
habitually$	456
had	2816 2820 2853 3578
had$	184 185 250 480 483 4368 4369 4370 4373 4374 582 583 584 585 586 587 588 589 590 603 604 605 606 607 651 699 701 1173 1281 1437 9108 9111 1696 1709 1710 1711 1712 1759 9446 9447 2011 2056 2057 2058 2059 2061 2062 2063 2064 5876 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2099 2100 2101 2122 2130 5950 5951 5952 5964 5966 6031 9689 2451 2452 6577 2817 6614 2827 2833 2835 2838 6647 2861 3181 7035 3288 3299 3352 7262 3536 3553 3554 3591 3624
haemop	3551
haemophilia$	7345
hair$	9142 9144 9145 9146 9210 9230 7068 3277 7081 3289
haircut$	9144 9145 9146 9210 7081 3289
haircuts$	9144 9145 9146 9210 7081 3289
haired$	7049 7058
hairstyle$	9144 9145 9146 9210 7081 3289
hairstyles$	9144 9145 9146 9210 7081 3289
hairy$	3701
half$	691 5562 2683 6479 2761 3361
halfway$	7115
hall	6727
hall$	10384
halluc	3761
hallwa	6727
hallway$	10384
halve$	10223
halved$	7308
halves$	10223
ham$	3371
hand	2544 2559
hand$	233 234 235 5132 5133 5134 1341 5382 9040 9041 9042 9148
handded$	233 234 235
handding$	233 234 235
handed	6363 6414
handed$	233 234 235 9793 7158 7159 7211 7298
handedly$	7212
handful$	1077 4871 1078 4872 1079 4873 1080 4874 8694 6873
handing$	233 234 235 7253
handl	7216
handle	2718
handle$	8617 5113 5125 1357 5152 5153 1360 8962 5314 5315 5316 5319 5320 5322 5323 5326 1550 9002 9003 1572 5367 5368 5369 2469 2782 3220
handled$	1550 2469 3220
handles$	1550 2469 3220
handli	10106 3746
handling$	5314 5315 5316 5319 5320 5322 5323 5326 1550 2165 2385 2386 2387 2388 2469 6754 3220 7173
hands$	233 234 235 5132 5133 5134 1341 9148 9690 9812
handse	6528
handset$	2586 10038 10185 3448
handsets$	2586 10038 10185
handsome$	3701
hang	9991 3547
hang$	7755 7784 7786 7787 7788 7817 8020 8021 8022 8023 8024 8067 8068 8069 945 958 959 8755 1761 1762 1763 1765 7035
hanged$	958 959 8755 7035
hanger$	3085
hangers$	3085
hangged$	958 959 8755 7035
hangging$	958 959 8755 7035
hanging$	7628 7812 8020 8021 8022 8023 8024 8067 8068 8069 945 958 959 8755 7035 7115
hangs$	945 958 959 8755 1761 1762 1763 1765 7035
haphazard$	9836 9837 9838 9839
happen$	7629 7630 7631 8532
happened$	4388 4389 8059 8060 687 4486 8159 8267 8268 8269 8270 8271 9602 9603 9604
happening$	8267 8268 8269 8270 8271
happens$	685 8159 8267 8268 8269 8270 8271
happily$	5359 5360 5361 5362 5363 5364 5365
happy$	236 237 242 4037 346 347 348 376 377 552 553
harass$	961 962 963 3037
harassed$	961 962 963 3037
harasses$	961 962 963 3037
harassing$	961 962 963 3037
hard	2780 2786
hard$	4634 8394 1098 1099 1166 1167 1168 1169 1170 1171 5036 8749 1343 6574 2785 10239 3230 3266
hardcore$	3117 3686
harden	7305
hardened$	1626 1627 1628 1629 3068 6972 7023 3695
harder	2642
harder$	4496 1166 1167 1168 1169 1170 1171 9504 6436 2785
hardest$	1166 1167 1168 1169 1170 1171
hardier$	1626 1627 1628 1629
hardly$	67 4786 1499 1501 1502 1545 1546 1603 5397 1604 1605 5531 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2100 2101 2205 2260 2261 2262 2821 2870 3211 3212 3218 3226 3352 3559
harm	3547 3753
harm$	7451 7452 7489 7490 7491 3985 3986 3987 3988 3989 3990 3991 3992 199 200 201 4419 4420 8119 8120 8129 8130 693 8237 8238 8295 8296 8297 8298 8299 8300 8301 8302 8303 8304 8305 8306 8318 8319 8320 8321 8588 6134 9835 6418 6709 10366 2952 10411 6810 3426 3466 3470 3472 7340
harmed$	7340
harmer$	6885
harmers$	6885
harmful$	3891 7851 1005 1006 1007 2973 3066 3472
harming$	7340
harms$	7451 7452 7340
harsh$	9792
has	2816 2846 10298 3578
has$	3800 3802 480 651 4523 824 1173 1281 1437 9108 9111 1696 1709 1710 1711 1712 1759 1851 5787 9446 9447 2011 5876 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2100 2101 2121 2129 2164 5964 5966 6443 6577 2791 2817 2827 2835 2838 6640 2858 2861 2956 3181 7035 3288 3299 3352 3536 3553 3554 3591
hat$	7099
hats$	5567 5568 1775 1776 7099
haunts	2543 6337
haunts$	9301
have$	3801 3803 4036 4117 4149 4153 480 483 4402 651 698 4518 4524 4542 4547 4558 4559 4562 4563 823 8441 1173 1281 8755 1437 1438 1696 1709 1710 1711 1712 1759 5624 5633 9292 1851 5709 5787 9446 9447 2011 9487 9488 9489 9490 5834 9495 9496 9497 5843 5849 5876 5892 2123 2164 9637 9638 6227 6228 10119 6577 2791 3181 7035 3288 3299 7145 7262 7294 3536 3591
having	2820 3578
having$	480 483 4774 1696 1759 6614 2827 2833 3288 3554
havoc$	6906 6907 6908 6914
hawk$	488 2999
hawked$	488 2999
hawking$	488 2999
hawkked$	488 2999
hawkking$	488 2999
hawks$	488 2999
hazel$	9149 3265
he$	3907 3913 4319 4376 4377 4382 4383 4408 734 8222 988 4782 989 8440 990 991 4927 1153 8761 9325 9326 9327 9328 9329 5679 5680 5681 5683 5850 9511 3592
head$	8075 8077 8333 8334 5136 1462 1463 1464 1465 1466 5523 5547 5548 1755 9816 2366 10154 7079 3406 3764
headed$	409 6947 7048 7157
heading$	409 2820
heads$	8075 8077 8333 8334 5136 2272 9816 2366 6999 7013 7077 7078
headscarf$	7099
headscarves$	7099
health	6626 6653 10340
health$	4690 4691 4692 4693 4694 5858 10268 10283 6630 6639 6641 10301 7363 3580
healthier$	3891
healthy$	3924
hear	6359
hear$	8451 3541
heard$	1317 2149 2150 2916 3541
hearin	6625
hearing$	10282 2916 3541 3563 3564 7438
hearings$	7438
hears$	3541
heart$	6610 10268 3555
hearted$	7155
heartless$	9616 3686 3711
heatin	2942
heating$	6736
heavier$	3243
heaviest$	1699 3291
heavil	6634
heavily$	1678 10291 10292 3245
heavy	2780
heavy$	5462 6136 6574 3243 3246 3296 3365 3417 3418
heavyset$	3700
heed$	3860 3861 3862 3863 3864 7727 8282 4665 4666 4667 4668 4669 9562 9653 9654 9655 9656 9657 9658 9659
heeded$	8025 8033
heedless$	74 75
heel$	10173
heels$	9216 9217 9218 9814 7099
height$	9116 9117 9118 7037
held	7213
held$	1349 9098 9631 9632 9633 9634 2399 9950 2589 6485 10165 2811
helicopter$	3462
hell$	8417 8436
help	2503 2539 2695 2743
help$	3845 139 146 147 7667 7668 7727 7839 8172 4601 8289 8290 8291 8617 8631 5124 9035 9043 9044 9045 9046 9047 9048 9049 9050 9052 9057 9058 9059 9060 9061 9253 1808 1809 1810 1811 9266 9272 9286 9334 9355 9386 9407 9408 9409 9415 2173 2174 2175 9678 9687 2385 2386 2387 2388 9857 2547 2573 2690 2698 2757 2795 10313 6820 6821 6898 7118 7121 7129
helped$	146 147 8262 8263 8264 8265 8266 8632 9271 9277 9282 9285 9291 9367 9384 9393 9394 9395 9396 9397 9946 2690 2698 2795
helpful$	9946
helping$	146 147 4602 9407 9408 9409 5753 2690 2698 2795 7129
helpless$	5312
helpped$	146 147
helpping$	146 147
helps	2695
helps$	146 147 2547 2690 2698 2757 2795 7130
hepatitis$	3763
her	6286 9983 6376 2630 2843 6650 2869 6671 2886 6681 10357 10382 2937 6738 10401 2959 7387 3639
her$	7454 7455 19 7481 3868 3870 7528 79 80 83 87 3883 3885 94 3936 261 268 269 270 272 4069 276 4081 4082 4083 4084 4085 4086 336 4145 7820 4179 4206 4282 4327 4332 4405 4430 4455 672 673 4473 4499 8159 709 711 712 728 731 8193 4575 8235 4581 8313 8317 4661 8330 996 4821 8528 8565 4942 1258 5062 5063 8765 1323 5157 5159 8963 9051 5467 5468 5469 5494 1708 1725 1726 1746 5554 1773 1774 9410 5813 6074 9782 9783 9784 9785 9786 9787 6155 6157 6159 6166 9830 9896 6424 6618 6620 10280 2831 6627 2834 6632 6637 2845 6663 6668 10328 2883 6680 2888 2889 6684 2891 2900 6699 10362 6718 6729 6731 10390 10395 6745 6751 6753 3002 3018 3150 3307 3308 7177 3568 3569 3574 3575 3582 7378 3597 3606 7409 3631 3632 3637 3647
heritage$	5508 5509 5510 5513
heroin	10414 6761
heroin$	10050 6635 10295 10418 6776
hers$	8154
herself$	3794 3796 7454 7455 3835 3836 43 3838 3839 3840 3841 3842 3843 50 7502 7503 3847 3848 7732 4146 4147 4148 7840 4253 8073 8074 8076 4438 4439 4440 4441 4442 4443 4444 4445 4447 4448 8108 8109 8122 4474 4475 4476 4477 8135 8136 8137 8138 8139 8140 8141 8142 8143 8144 4492 4493 4494 4495 8153 8158 4579 4583 790 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 4597 4598 8256 8257 8258 8259 8260 8261 8263 8264 8265 8266 4871 4872 4873 4874 8542 1275 8782 8783 8784 8785 8786 8787 8788 8965 8966 8967 8968 8971 8972 8973 8974 8975 8976 8977 8978 8979 8980 8981 8982 8983 8984 5329 8987 8988 5332 8995 6190 6619 6734 6762 6792 6793 7014 7015 7341
herselves$	6619 7341
hid$	1764 2367
hidden$	1764 9950 7116
hide	6420 2650
hide$	7669 4140 4141 4142 1764 2367
hided$	2367
hides	2650
hides$	1764 2367
hiding	2650
hiding$	1764 2367
hierar	9976 7219 7221 7317
hierarchy$	9962 9963 3726
high$	56 1205 1206 5006 5007 5008 5009 5010 5011 5012 5013 5014 5015 5016 5017 5018 5019 5020 5021 5023 5024 5025 9433 6028 3364
higher$	1205 1206 6325 3576
highest$	1205 1206
highlights$	7082
highly$	2780 3224
hijab$	7099
hijabs$	7099
him	6286 9983 6650 10357 10382 10401 7387
him$	7454 7455 7481 7528 4014 4021 4022 4023 4026 7894 7897 7978 7990 4455 8202 8330 5062 5063 8963 9051 9410 6074 9782 9783 9784 9785 9786 9787 7177 7378 7409
himself$	3794 3796 7454 7455 3835 3836 43 3838 3839 3840 3841 3842 3843 50 7502 7503 3847 3848 7732 4146 4147 4148 7840 4253 8073 8074 8076 4438 4439 4440 4441 4442 4443 4444 4445 4447 4448 8108 8109 8122 4474 4475 4476 4477 8135 8136 8137 8138 8139 8140 8141 8142 8143 8144 4492 4493 4494 4495 8153 8158 4579 4583 790 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 4597 4598 8256 8257 8258 8259 8260 8261 8263 8264 8265 8266 4871 4872 4873 4874 8542 1275 8782 8783 8784 8785 8786 8787 8788 8965 8966 8967 8968 8971 8972 8973 8974 8975 8976 8977 8978 8979 8980 8981 8982 8983 8984 5329 8987 8988 5332 8995 6190 6619 6734 6762 6792 6793 7014 7015 7341
himselves$	6619 7341
his	6376 2630 2843 2869 6671 2886 6681 2937 6738 2959 3639
his$	19 3868 3870 79 80 83 87 3883 3885 94 3936 261 268 269 270 272 4069 276 4081 4082 4083 4084 4085 4086 336 4145 7820 4179 4206 4282 7961 4332 4405 4430 672 673 4473 8154 4499 8159 709 711 712 728 731 8193 4575 8235 4581 8313 8317 4661 996 8528 8565 4942 1258 8765 1323 5157 5159 5467 5468 5469 5494 1708 1725 1726 1746 5554 1773 1774 5813 6155 6157 6159 6166 9830 9896 6424 6618 6620 10280 2831 2834 6632 6637 2845 6663 6668 10328 2883 6680 2888 2889 6684 2891 2900 6699 10362 6718 6729 6731 10390 10395 6745 6751 6753 3002 3018 3150 3307 3308 3568 3569 3574 3575 3582 3597 3606 3630 3631 3637 3647
hisself$	3794 3796 3835 3836 43 3838 3839 3840 3841 3842 3843 50 7502 7503 3847 3848 7732 4146 4147 4148 7840 4253 8073 8074 8076 4438 4439 4440 4441 4442 4443 4444 4445 4447 4448 8108 8109 8122 4474 4475 4476 4477 8135 8136 8137 8138 8139 8140 8141 8142 8143 8144 4492 4493 4494 4495 8153 8158 4579 4583 790 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 4597 4598 8256 8257 8258 8259 8260 8261 8263 8264 8265 8266 8542 8782 8783 8784 8785 8786 8787 8788 8965 8966 8967 8968 8971 8972 8973 8974 8975 8976 8977 8978 8979 8980 8981 8982 8983 8984 5329 8987 8988 5332 8995 6190 6762 6792 6793 7014 7015
histor	2488
historic$	6282
history$	2166 2914 6863 7374 7404 7442
hit	10352 2910 10367
hit$	2456 6704
hiv	3572
hiv$	7366
hold	2650 2735
hold$	7530 4140 4141 4142 8620 5139 5140 5141 5142 1349 5155 5156 2399 6285 6342 10097 6443 2810
holdin	9978 6426 10090 2650 6757
holding$	1349 9039 10083
holds	9978 2650
holds$	1349 2399 6342 10003 10097 6443
holmes$	10040
home	6682 10344 10361 10382
home$	7577 7578 7809 7864 7865 8036 8037 8168 8169 8203 4943 5041 8703 1275 5085 8932 2455 10039 10054 2746 6544 10338 10339 10360 10362 10366 10371 10381 10386 10387 2938 10393 10406 6937 3406 3600 7411 7412 3629 7424 7426 7427
homele	10352 3786
homes$	7864 7865 8703 10039 2746 6544 10385 6937 7418
honest$	4538 8196 9271 9277 9282 9291 9367
hood$	1747 9215 5567 5568 1775 1776 7099 3309 7284
hooded$	3240 3310 7284 3701
hoodie$	9199 9200 9201 9210 7099 7101 7104 3706
hoodies$	8754 5098 5519 5520 9199 9200 9201 9202 9203 9207 9208 9209 9210 9212 9220 7099 7101 7104 3706
hoodlum$	3670
hoodlums$	3670
hoodrat$	3670
hoodrats$	3670
hoodrich$	3705
hoods$	8754 5098 1747 9207 9208 9209 9212 9215 9216 9217 9218 9220 5567 5568 1775 1776 7099 7101 3309 7284
hoody$	9199 9200 9201 7104
hooligan$	3670
hooliganism$	3670
hooligans$	8545 8546 8547 3670
hoot$	9630
hoots$	9630
hop$	955 956
hope$	5671 5766 1973 2162 2163 9974 7131
hoped$	2162 2163
hopeless$	4857 1883 1884 3094 3141 3145 3686 3711
hopelessly$	3711
hoper$	8512 8524 8525 8526 6874 6889
hopers$	8512 8524 8525 8526 6874 6889
hopes$	2162 2163 9974
hoping$	2162 2163 9974
hopings$	9974
hopped$	955 956
hops$	955 956
horde$	1003 1004
horrendous$	8645 8646 8647 8648 8649 8650 8651 8652 8653
horrible$	8645 8646 8647 8648 8649 8650 8651 8652 8653
hospit	2848 6644 10352 6696 2952
hospital$	6642 10301 10302 10303 10353 6746 3406 3582
hospitalised$	3776
hospitalized$	3776
hostel	6723
hostel$	10380
hostile$	1180 1181 1182 1183 1184 8654 8655 2776 3147 3684 3712
hostility$	8712 8713 1263 1264 9920 9921 9922 9923 9924 6944
hot	6595 6599 3534
hot$	2942 3153
hotel$	7884 7885 7886 7887 4231 4232 4233 4234 8600 8601
hothead$	6873
hotheads$	6873
hotspot$	10252 10256 3531 7328
hotspots$	10252 10256 7328
hour$	2875
hours$	8541 8606 10313 2863 2875 10409 7196
house	6682 10344
house$	7884 7885 7886 7887 4231 4232 4233 4234 4943 8907 8932 8936 8941 8942 8943 8944 8945 10039 6520 6544 10339 10362 10386 2938 10393 7427
househ	6682
household$	8907 8932 8936 10339 6937
households$	6937
housemates$	5233 5234 5235
houses$	10039 6544 10385
housin	10340
housing$	5858 2746 7421
how$	8182 8193 8759 5317 5318 1532 6816
hub$	9937 9967 6317 6344 10008 6358 10018 10169 7229
huge$	3858
hulking$	3701
hung$	8054 945 958 959 1761 1762 1763 7115
hungry$	6973 7428
hunt$	915 4709 916 917 918 919 920 921 9435
hunted$	915 4709 916 917 918 919 920 921
hunting$	915 4709 916 917 918 919 920 921
hunts$	915 4709 916 917 918 919 920 921
huntted$	915 4709 916 917 918 919 920 921
huntting$	915 4709 916 917 918 919 920 921
hurt	2910 10367 3547
hurt$	7496 7499 3985 3986 3987 3988 3989 3990 3991 3992 199 200 201 8089 8111 9294 6704
hurting$	7510 7511 7512 7513 7514
husband$	10336 10346 10348 10355
hydroc	3551
hydrocephalus$	7345
hygien	6625 6626
hygiene$	10282 10283
hyper$	2995 3686
hypersexual$	3664
hypersexualised$	3664
hypocritical$	3711
hysterical$	3686
i$	2397
ic	3490
ic$	1660 3242
ic0$	3698
ic1$	3698
ic2$	3698
ic3$	3698
ic4$	3698
ic5$	3698
ic6$	3698
ic7$	3698
ic8$	3698
ic9$	3698
idea$	7681 6048
ideas$	7680
identi	2493 9955 2520 2536 10043 2627 2630 2632 2646 6440 10149 2796 3434 7282
identical$	5545 3310
identically$	1677 3267 7098 7100
identified$	1013 1043 1226 2591 6424 2961 3467 7262 3472 7284
identifies$	2531 10056 2737
identify$	7727 2527 2531 10045 10056 2737
identifying$	2531 2737
identity$	2500
idiots$	7162
idle$	6965 3686
idly$	6036 7150
idolise$	534 535 536 537 538
idolised$	534 535 536 537 538
idolises$	534 535 536 537 538
idolising$	534 535 536 537 538
iep	3586
iep$	7380
ieps$	7380
ies$	8906
if$	7746 7791 569 570 571 572 573 574 575 576 577 578 579 580 581 8045 8046 8049 8052 8053 614 615 616 617 618 619 4928 4929 5443 5444 5445 2060 2237 2238
ignorance$	3711
ignorant$	3686 3711
ignore$	7653 7755 7784 7786 7787 7788 967 968 9433 2377 2378 9855 3039 3325 3391 3392 7193
ignored$	7653 967 968 9254 9433 2377 2378 9859 9860 9861 9862 3039 3325 3380 7180 3391 3392 7193
ignores$	7653 967 968 9433 2377 2378 3039 3325 3391 3392 7193
ignoring$	7653 967 968 9433 9617 9618 2377 2378 3039 3325 3391 3392 7193
ill	10352 6696
ill$	100 101 1727 1749 10353 3168 3170
illegal$	7851
illnes	10340 10342
illness$	7330 7362
image$	7921 7929 4295 4296 503 504 694 9075 6229 9933 6277 2484 6313 2568 2570 10072
images	2558 6352 6353
images$	7921 7929 4289 496 7948 4295 4296 503 504 9075 9933 6277 2484 9956 9957 9965 6313 2557 2568 2570 10071 10072
immaculately$	1677 3267
immature$	3686
immaturity$	7738 7739 7740 7741 7742 7743 4505 4506 4522 729 730 4525
immensely$	10246
immigration$	10340 3635
imminent$	10152
immuni	3772
impact$	9351 9352
impaired$	7560 7561 7562 7563 7358
impairment$	7330 7357
impetigo$	3763
implausible$	8447 8448 8449
implicated$	393 394 395 396 2961
important$	2757
impos	2729
imposed$	6541
imposing$	3243 3701
imposs	2642
impossible$	4634 8436 1166 1167 1168 1169 1170 1171 1883 1884 6436 3335
impressed$	6826
impression$	7681
impressionable$	3686
impris	10340
improvement$	9423 5767
impulse$	4657 5080
impulsive$	7560 7561 7562 7563 3686
impulsivity$	4525
in	6678 3578
in$	151 3971 183 7669 4159 4187 4191 4194 4204 4208 4209 4210 497 4300 4301 4302 4304 4358 4359 4360 8289 4754 4763 4795 4810 4825 8483 8484 1034 4904 8562 8574 4958 5057 5064 5103 8921 5292 1579 1580 1656 9108 9111 5473 5491 5495 5496 1722 1751 1752 9206 5550 5555 5559 5563 1770 1771 1772 9399 9406 5786 5820 9570 9615 6160 9880 6360 6365 6383 10083 10086 10102 2705 6509 6517 6608 6609 6623 6646 6661 6664 6667 6681 6720 6728 6743 2955 6777 3029 3189 6985 7083 3301 7098 7100 7128 7142 3408 7262 7356 3619 7415 7420 7440
inability$	4070 277 278 279 280 281 282
inaction$	4467 9891 7197 7199
inadequacy$	3711
inadequate$	3711
inadequately$	3711
inappropriate$	7851 4264 9176 9177 3035 3147 3310
inappropriately$	1677 3267 7098 7100
inattention$	7197
incapable$	137 3333 7137
incessantly$	3709
incest$	10364
inch$	5253
incidents$	10128 10136
inclin	6467
inclination$	5742 9400 9401 9402 9403 9404 9405
include$	7262
income	10340
income$	7404
incompetence$	3711
incompetent$	3711
incompetently$	3711
inconsistent$	8447 8448 8449 8640 8641 8642 8643 1193 3138
incorrect$	3303
increa	2802 3519
increase$	2723
indecent$	4264 4272
indefensible$	9710
indepe	7420
independence$	10309
independent$	5267 5269 1626 1627 1628 1629 1645 1653 7018 3225 7032
index	7219
index$	10075 6447
indian$	1679 5479
indica	6283 7213
indifference$	9703 9891 9920 9921 9922 9923 9924 7197 7199 3711
indifferent$	7137 3711
indisputably$	3709
indivi	10250 2806 7292
individual$	1154 8657 8683 8684 8685 8686 8687 8688 8699 9108 9111 9972 2629 10250 6916 6935 6986 3589
individuals$	8396 8397 8398 8399 1154 8657 8683 8684 8685 8686 8687 8688 8699 9108 9111 2629 6531 6916 6935 6986
indulge$	400 401 402
indulged$	400 401 402
indulges$	400 401 402
indulging$	400 401 402
ineffective$	3711
ineffectual$	3711
inept$	3711
ineptitude$	3711
inevitable$	1862 1863 1864 1865 1866 1867 1885
inevitably$	7138 3709
inexcusable$	6142 9800 3711 3712
inexcusably$	3711
inexplicably$	3713
infamous$	1100 1101 1102 1103 1104 1105 1106 1107 1300 3191 3688
infatuated$	527 528 529 530 531 532 533
infection$	7330
inflexible$	9792
inflicted$	6814
influe	10241
influence$	8457 6860
influenced$	7496
influences$	8457 6860
influential$	9992
inform	2566 2695 2743 7213 3519
inform$	2480 9943 2501 2502 6360 2690
informant$	3722
informants$	3722
information$	7667 7668 4540 9692 6072 2385 2386 2387 2388 6273 9942 9943 2494 9975
informed$	3889 96 4077 2690
informing$	2501 2502 6360 2690
informs$	2501 2502 6360 2690
inhale	3771
inhaler$	7369
ining$	6360
initiative$	3529
injection$	10289
injections$	10289
injunc	6537 6538
injunction$	10188 10194 10195 6539 10199 10202 10408 7304
injunctions$	10188 10194 10195 6539 10199 10202 7304
injuries$	8237 8238 7362
injury	6610
injury$	8237 8238 10267 7362
inner$	1663
innocent$	8901 8902 8903 8904 5289 5290 5291 5312 5425 5426 5427 5428 7006
innocents$	8896 8897 8898 8899 8900 8950 8951 8952 8953 8969 7005
inpati	3773
input$	3976 7634
inquir$	2648
inquiries$	2648
inquirs$	2648
inquiry$	10088 2648
ins$	6360
insane$	6936
inside$	7669
insight$	8345 8346 5328 1535 1536 5331 6822
insist$	361 362 363 364
insisted$	361 362 363 364
insisting$	361 362 363 364
insists$	361 362 363 364
insistted$	361 362 363 364
insistting$	361 362 363 364
insolent$	3686
insomn	3761
inspec	6295 6296 6297 2504 2505 2605
inspector$	2482 9952 9953 9954 6298 6299 2546 10016 6399 7322
instagram$	462 4256 463 4257 464 4258 465 4259 466 4260 7918 7919 7920
instead$	9867 9869 9926 9927 9929
instigator$	7268 3671
instigators$	7268 3671
institutional$	3349
instructed$	2497 2609 6413
instructions$	6833
insuli	3762
integrated$	3487
intel$	3718
intell	2545 10041 7219 7282
intelligence$	9692 9936 6280 9939 9959 6339 10007 6357 10017 6446 3419 7214 3421 3435 3717 3744 3750
intended$	2757
intens	2780 3519
intensive$	6574 3649
intent	2766
intent$	7448
intention$	5742 9400 9401 9402 9403 9404 9405
intentions$	5742 9400 9401 9402 9403 9404 9405
interc	6405 3746
intercepted$	10062
intercourse$	6785
interest$	4039 4040 8808 8809 8810 8811 9355 5742 9400 9401 9402 9403 9404 9405 9562 9653 9654 9655 9656 9657 9658 9659 6006 6007 6008 6009 6010 6206 9871 9872 9873 9874 2494 2573 10080 7194
interested$	5749 5913 9636 6173 6252
internally$	3592
internet$	462 4256 463 4257 464 4258 465 4259 466 4260 7918 7919 7920 3005
interr	6380
interrogated$	10037
interrupt$	7139
interrupted$	7139
interrupting$	7139
interrupts$	7139
interruptted$	7139
interruptting$	7139
interv	2627 2954
intervene$	9678 9854 9857 10144
intervened$	9688
intervention$	3976 7634 8631 9253 10404 7118 7444
interventions$	3976 7634 8631 9253 1808 1809 1810 1811 7118
interviewed$	2661 2947
intimate$	4264
intimidate$	961 962 963 3037 7139
intimidated$	961 962 963 3037 7139
intimidates$	961 962 963 3037 7139
intimidating$	7510 7511 7512 7513 7514 961 962 963 8749 3037 3147 3266 7139 3684
into	3420
into$	7500 7532 7669 7813 4197 4198 4199 4201 4361 4362 8347 8348 8349 8350 8351 4956 6356 2624 10086 6442 2955 3619
introd	2735
invariably$	3709
invest	6338 6367 10149 2797 10372 3501 3638 3751
investigate$	9678 9857
investigating$	6338
investigation$	9981 10024 2648 10141 10146 7432
investigationies$	2648
investigations$	9981 2648 10141 10146
investigationy$	2648
investigators$	9995
invincible$	3695
invitation$	5597 1804 5599 1806 1807
invitations$	5597 1804 5599 1806 1807
invite$	7470 7471 38 245 246 634 635 3016 3021
invited$	7470 7471 38 245 246 634 635 3016 3021
invites$	7470 7471 38 245 246 634 635 3016 3021
inviting$	7470 7471 38 245 246 634 635 9407 9408 9409 3016 3021 7129
involv	10084 10107 7263
involved$	7496 7499 393 394 395 396 397 398 399 1001 1164 9375 9377 9858 6426 10120 6464 2961 6843
involvement$	393 394 395 396 8156 1001 6445 6843
involving$	10108
iq$	3759
irish$	1679 5479
irresponsible$	77 78 3891 725 2972 3023 3711
irresponsibly$	3657 3711
is	2513 6345 10298 3540
is$	3903 3909 274 275 426 4308 655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1173 1178 4983 4988 1213 1239 1240 1241 1242 1243 1244 1410 1414 5208 1415 1416 1417 1418 1421 1422 1423 1424 1449 9108 9111 1671 5537 1769 1795 5602 5674 5787 2034 2035 5948 5959 6053 2341 6179 2393 2394 9883 9906 6293 9985 6329 6400 6410 2668 6495 6500 6587 2855 6701 2925 2951 2989 3014 3073 3075 3079 3127 3142 3144 3152 7035 7083 7084 3368 3395 7262 3560 3565 3567 3570 3592 3594 3614 3622 3636 3637 3641
island$	7106
isolated$	296 297 298 299 4816 4817 4818 4819
isolation$	8477 9434 2867 6871
iss$	3649
issue$	8708 2481 6276 2483 2745 6843 6942 7374
issued$	2481 6276 2483 9935 6414 2745
issues$	8708 2481 6276 2483 6314 2745 6843 6942 7374
issuing$	2481 6276 2483 2745
it$	7970 8078 8079 8084 1275 8759 5111 9030 1848 9437 9454 5850 9511 5898 5899 2154 2155 9682 9691 6133 2348 2349 9841 9842 6219 6242 6813 6924 7186
its$	4173 7861 675 4472 4580 9509 6058 6069 6155 6157 6159 9818 9819 6164 6166 6167 9830 9848 6193 6231 6232 9896 2455 6250 6258 6259 6304 6584 6729 3350 7176 3396 3405
itself$	3794 3796 3835 3836 43 3838 3839 3840 3841 3842 3843 50 7502 7503 3847 3848 7732 4146 4147 4148 7840 4253 8073 8074 8076 4438 4439 4440 4441 4442 4443 4444 4445 4447 4448 8108 8109 8122 4474 4475 4476 4477 8135 8136 8137 8138 8139 8140 8141 8142 8143 8144 4492 4493 4494 4495 8153 8158 4579 4583 790 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 4597 4598 8256 8257 8258 8259 8260 8261 8263 8264 8265 8266 8542 8782 8783 8784 8785 8786 8787 8788 8965 8966 8967 8968 8971 8972 8973 8974 8975 8976 8977 8978 8979 8980 8981 8982 8983 8984 5329 8987 8988 5332 8995 9720 6190 6762 6792 6793 7014 7015
jacket$	9173 9199 9200 9201 9210 7099 7104 7112
jackets$	9173 5519 5520 9199 9200 9201 9202 9203 9210 7099 7104 7112
jail	6696 6749
jail$	10335 10353 10406
jailed	10342
jailed$	6744
jamaican$	1679 5479
january$	7866
jealous$	3686
jeans$	5519 5520 9199 9200 9201 9216 9217 9218 1768 9223 7099 7104 3321
jeopardise$	10 2968 2969
jeopardised$	10 2968 2969
jeopardises$	10 2968 2969
jeopardising$	10 2968 2969
jeopardize$	10 2968 2969
jeopardized$	10 2968 2969
jeopardizes$	10 2968 2969
jeopardizing$	10 2968 2969
jeopardy$	7451 7452 7462 6540
jewellery$	9199 9200 9201 7099 7104
job	10340
job$	9477 9566 9567 9568 9569 9582 9583 9584 9585 9586 9587 9588 9589 9590 9591 9713 9717 9725 9981 7173
jobs$	9582 9583 9584 9585 9586 9587 9588 9589 9590 9591 9981
jobsworth$	3711
jobsworths$	3711
joggers$	9199 9200 9201 9202 9203 9216 9217 9218 1768 9220 7099 7104 3321
join$	7755 7784 9294
joint	3519
joint$	3481
joke$	8600 8601 7172
journe	10065
judge$	8962 5308 5309 5310 5311 5338 1572 5367 5368 5369 9854 2719 2950
judged$	3894 1212 1229
judgement$	109 110 111 112 8218 7173
judges$	2719
judging$	5308 5309 5310 5311 1572 5367 5368 5369
judgment$	109 110 111 112 8218 7173
july$	7866
jump$	955 956 2474
jumped$	955 956 2474
jumper$	9199 9200 9201 7104
jumpers$	5519 5520 9199 9200 9201 7104
jumping$	2474
jumpped$	2474
jumpping$	2474
jumps$	955 956 2474
june$	7866
junkie$	3677
junkies$	3677
just$	3915 3965 3969 559 4363 4367 627 8225 8226 8227 8228 1275 1849 1870 1871 1872 1873 1974 2188 2189
justice$	8751 8752 5863 10162 10163 6747 10405
justification$	7171
juvenile$	3068 3071 3080 3697
juveniles$	3697
keen$	236 237 242 346 347 348 376 377 6257 9974
keens$	9974
keep	6420 2769 2804
keep$	53 7607 3993 7665 4075 4108 7784 7786 7787 4183 433 436 443 444 445 446 447 448 449 450 451 452 453 454 455 4393 696 697 8177 785 789 803 8282 8291 946 8962 5314 5315 5316 5319 5320 5322 5323 5326 9266 9272 9286 2074 2075 2076 2457 2480 2579 2985 7121
keeped$	7607
keeping$	7607 7812 433 436 443 444 445 446 447 448 449 450 451 452 453 454 455 785 789 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 804 5314 5315 5316 5319 5320 5322 5323 5326 9728 2579 2985
keepped$	7607
keepping$	7607
keeps	2769
keeps$	7607 3994 7665 433 436 443 444 445 446 447 448 449 450 451 452 453 454 455 696 697 947 1700 2579 6443 2985
kept$	3995 7665 433 436 443 444 445 446 447 448 449 450 451 452 453 454 455 8025 8033 8065 8066 4413 620 621 696 697 9368 9369 9370 9371 2016 2074 2075 2076 9688 9950 2579 2807 2878 2985 7193
ketamine$	6635 10293 10295 3577
key$	6164 9992 10154 10161 3116 3467 3470 3472 3474
kg$	10279
kick$	3851 58 3854 9293 2376 3149
kicked$	2376 2910 2911 3149
kicking$	4899 2376 3149
kickked$	2376
kickking$	2376
kicks$	7829 2376 3149
kid$	1154 8657 8683 8684 8685 8686 8687 8688 8699 8829 6846 6859 6935
kids$	8412 8422 8423 8424 8425 8454 8460 1154 8657 8660 8683 8684 8685 8686 8687 8688 8699 8740 8829 1426 8890 8896 8897 8898 8899 8900 8950 8951 8952 8953 8969 6775 6846 6859 6935 6978 7005
kill	3547
kilo$	10279
kilos$	10279
kind$	8410 9032 9033 9034 9172
kingpin$	3676
kingpins$	3676
kinshi	2918
kinship$	6712
kiss$	7669
kissed$	4030 7975
kissing$	8005
kitche	6727
kitchen$	10384
kitted$	1728 1729 1730 3304
knew$	189 191 192 193 194 195 196 197 198 202 203 204 205 206 207 208 209 210 211 212 213 214 215 248 732 4527 4528 1310 1311 1319 1320 1321 1322 1433 9452 2149 2150
knife	10414
knife$	7799 7844 4676 4677 4736 4737 4738 9431 6418 2738 10411
knives	9930 9940 10090 2736
knives$	7797 4736 4737 4738 9430 2499 10077 10100 10101 6530
knock$	945 958 959 2700
knocked$	945 958 959 5600
knocking$	945 958 959
knockked$	945 958 959
knockking$	945 958 959
knocks$	945 958 959
know	2520 2536
know$	150 189 191 192 193 194 195 196 197 198 202 203 204 205 206 207 208 209 210 211 212 213 214 215 248 7711 4262 4516 4517 732 4527 4528 4534 4535 1310 1311 1312 1313 1319 1320 1321 1322 1347 1433 1523 9098 9452 9553 9554 6049 6050 6051 9955 2515 2522 2527 2541 2616 2663
knowed$	1433
knowing$	3974 181 248 1363 1433 9081 6995
knowingly$	8000 8001 551 6805 6806 3013 3666
knowledge$	1354 1356 5328 1535 1536 5331
knowledgeable$	1363 9081
known	2558 6352 6353 10034 2627 2630
known$	189 215 4516 4517 8175 4534 4535 8219 8220 4564 4565 8381 8396 8397 8398 8399 1100 1101 1102 1103 1104 1105 1106 1107 1300 5095 5096 5836 2149 2150 9951 2513 6424 10082 2639 2666 2669 2671 2948 3035 3068 3072 3080 3192 3431 3467 3470 3472
knows$	189 191 192 193 194 195 196 197 198 202 203 204 205 206 207 208 209 210 211 212 213 214 215 248 732 4527 4528 1310 1311 1312 1313 1319 1320 1321 1322 1348 1359 1433 1524 9452 2616
knuckle$	9148
knuckles$	9148
kudos$	8360 8393
kurdish$	1679 5479
label$	7114
labels$	7099 7114
labour$	6923
lac$	3184 3185 3687
lack$	72 856 857 858 859 860 861 862 863 864 865 866 1172 1288 2420 6215 6216 6217 3028 3046 3090
lackadaisical$	3711
lacked$	856 857 858 859 860 861 862 863 864 865 866 3028 3046 3090 3138
lacking$	856 857 858 859 860 861 862 863 864 865 866 9836 9837 9838 9839 3028 3046 3090
lacks$	856 857 858 859 860 861 862 863 864 865 866 3028 3046 3090 3138 3183
lad$	1154 8657 8683 8684 8685 8686 8687 8688 8699 6738 6859 6935 7062 7085
ladies$	1485 1498
lads	6350 10051 10065 10066 10068 6432 10099 2679 6516 10196 10226 10245 2806 3478 7299
lads$	7529 7670 7695 7698 276 7752 336 7868 7893 4376 4377 4382 4383 4391 4409 712 734 4567 4681 8370 8377 8403 4748 4782 989 990 991 996 8454 8550 1153 1154 8657 8683 8684 8685 8686 8687 8688 8699 1258 8714 8770 8771 8772 8773 1426 5280 5281 5282 5283 8969 9150 1726 1773 1774 9233 9325 9326 9327 9328 9329 5679 5680 5681 5696 5705 5711 9379 5723 5772 9480 6096 9773 6270 10089 2674 2676 2711 10218 6859 6916 6935 3150 7062
lady$	1456 8909 8910 8911
lamentable$	3711
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	5850 5855 5856 9875 6245 3406
lands$	0 1
language$	6612
lank$	3287
lanky$	5498 3701
lap$	670
laped$	670
laping$	670
lapped$	670
lapping$	670
laps$	670
large$	5460 5462 3243 3701
largely$	2393 2394 3395
larger$	3243
lashes$	7076 7082 7089 7099
last$	5771 2866
late$	1275 9433 9624 9625 9626 9792 9851 6195 10285
laugh$	3857 868
laughed$	868
laughhed$	868
laughhing$	868
laughing$	868
laughs$	868
law	6739
law$	1077 1078 1079 1080 1088 1091 8567 10396 3437
lawless$	3141 6936 3686
lax$	2276 2277 2278 2279 9792 9836 9837 9838 9839 6195 3379
lay$	4094 4095 4096 4097 3502
layabout$	3670
layabouts$	3670
lazily$	3711
laziness$	3711
lazy$	2276 2277 2278 2279 6195 3297 3379 3686 3711
lead	2695 7314
lead$	7463 220 221 222 223 224 225 1017 1018 1019 1020 8574 1140 1141 1142 1473 1474 1475 1476 1477 9562 3519
leader	7282
leader$	10114 10154 6843 6855 7267
leaders$	9963 10114 10154 6843 6855 7267
leadership$	9653 9654 9655 9656 9657 9658 9659 2385 2386 2387 2388 9871 9872 9873 9874 6585 6843 3349 7173 7194
leadin	9978
leading$	220 221 222 223 224 225 1017 1018 1019 1020 1473 1474 1475 1476 1477 9992 6515
leads	9978
leads$	220 221 222 223 224 225 8161 8162 8163 1017 1018 1019 1020 1140 1141 1142 1473 1474 1475 1476 1477 10003 3519
league$	6240
lean$	3243
learn	6291 2520 6359 2632 2646 6440
learn$	150 7727 4529 4530 4531 4532 4533 4534 4535 825 8282 8639 9266 9272 9286 9321 9322 9323 9324 9358 9854 9948 2515 2527 7121
learned$	4529 4530 4531 4532 4533 4534 4535 1528 9368 9369 9370 9371
learning$	138 4529 4530 4531 4532 4533 6657 10325 3537 3563 3586 3588
learns$	9358 9380 9381 9382 9383
learnt$	4529 4530 4531 4532 4533 4534 4535 1529 9368 9369 9370 9371
least$	5840 5998
leave	9991 10350
leave$	0 1 3797 3824 7482 7483 7484 7485 7486 7487 7488 41 42 44 7545 7573 7701 7727 7755 7784 7786 7787 7788 4134 460 461 8164 8177 9266 9272 9286 9294 2228 2229 2230 2231 2232 2233 2234 2235 2236 2427 2428 7121 3401
leaved$	3824 7482 7483 7484 7485 7486 7487
leaves$	0 1 3797 3824 7482 7483 7484 7485 7486 7487 41 42 44 460 461 8179 2228 2229 2230 2231 2232 2233 2234 2235 2236 2427 2428 2955 3401 3619
leaving$	0 1 3824 7482 7483 7484 7485 7486 7487 41 42 44 460 461 2228 2229 2230 2231 2232 2233 2234 2235 2236 2427 2428 3401 7253 3619
led	7213
led$	7463 7488 7496 220 221 222 223 224 225 8161 8162 8163 8179 8180 8181 1017 1018 1019 1020 1140 1141 1142 6312 6958
left	10342 6690
left$	0 1 3797 7488 41 42 44 7806 8025 8033 4410 8179 4545 2228 2229 2230 2231 2232 2233 2234 2235 2236 2427 2428 10347 2955 7180 7193 3401 7262 3619
leg$	9148 10277
leggings$	5519 5520 9199 9200 9201 9216 9217 9218 9223 7099 7104
legs$	9148 10277
length$	5488
lenient$	9792
less	2752
less$	745 4786 5236 1631 1632 1633 1634 9565 2642 2673 3226
lesson	6669
lesson$	138 140 141 9426 9427 9428 9467 9468 9469
lessons$	138 140 141 8478 8721 9467 9468 9469 10315 10321 10326 10327 6782 7392
let	2503
let$	45 46 218 219 8025 8042 8043 8044 8054 8124 9266 9272 9286 9433 9694 9695 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2294 2295 2296 2297 2298 2299 2300 2301 2302 2303 2304 2305 2306 2307 2308 2309 6104 6105 2427 2428 2448 2449 2450 2480 2501 2502 2547 7121 3401
leting$	2501 2502
lets$	45 46 218 219 8124 9433 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2294 2295 2296 2297 2298 2299 2300 2301 2302 2303 2304 2305 2306 2307 2308 2427 2428 2448 2449 2450 2501 2502 2547 3401
letter	10221
letter$	9692 9795 9797 9798 10222 7185
letters$	9692 9797 9798 9841 9842 10222 7185 7186
letting$	45 46 218 219 9433 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2294 2295 2296 2297 2298 2299 2300 2301 2302 2303 2304 2305 2306 2307 2308 2427 2428 2448 2449 2450 3401
leukae	3762
level	2752
level$	1385 9032 9033 9034 6566 10270 2880 7287 7402
levels$	9032 9033 9034 6566 7287
liability$	1077 4871 1078 4872 1079 4873 1080 4874
liaison$	6785
liaisons$	6785
liar$	8524 8525 8526 6873 6874
liars$	8524 8525 8526 6873 6874 7162
library$	5850 5855 5856 9875 6245
licence$	10408 10410 7447
licences$	10410
lie$	4094 4095 4096 4097 742 743 782 8607 9292 9429 9433 9458 9843 7139 7187
lied$	742 743 782 9429 9452
lies$	4094 4095 4096 4097 4467 742 743 782 9429 9433 9452 9457 9843 9883 7139 7187
life	6682 10388
life$	3805 7780 4203 4760 4779 4780 8698 8842 8888 8889 8908 8912 8924 8925 8926 8927 8928 6582 10275 10339 2975 6772 6843 6849 6937 7423
lifes$	6849
lifestyle$	3 4 5 6 7 8 9 3813 3831 7507 7516 8360 8364 8365 8386 8561 8924 8925 8926 8927 8928 6766 6767 6772 6843 6863 6864 6913 6937 3658
lifestyles$	7507 7516 8924 8925 8926 8927 8928 6766 6767 6913 6937 3658
lift$	7693 7694 4047 4048 4049 4050 4051 4053 4054 7940 7941 7942 7943 7944 7945 7946 7947 7952 7955 8005 8009 8405 9075 5884
lifted$	9530 9531 9532 5885 5904
lifts$	7693 7694 4047 4048 4049 4050 4051 4053 4054 7940 7941 7942 7943 7944 7945 7946 7947 7952 7955 8005 8009 8405 9075
light$	1692 9159 3243 3263 3264 3271 3287
lighter$	1692 3263 3271
like	6303
like$	7911 7912 909 910 911 912 977 978 979 980 4815 4888 4889 4890 8617 5166 1387 5186 5197 5198 5199 5200 5201 5202 5203 5204 1439 1440 1441 5289 5290 5291 5443 5444 5445 5577 6208 9946 9974 3030 6843 7026 7038 7098 7100
liked$	909 910 911 912 977 978 979 980 3030
likelihood$	5766 1973 2755
likely$	4788 4789 2490 2625 3072 3467
likes$	7911 7912 909 910 911 912 977 978 979 980 9974 3030
liking$	909 910 911 912 977 978 979 980 3030
limited$	856 857 858 859 860 861 862 863 864 865 866 8640 8641 8642 8643 1193 1284 1285 1286 1287 3028 3138
line$	7856 7868 7869 7873 7875 7880 7881 7882 7883 8533 9989 2637 10100 10173 6579 6774 7228 7312 3753
lined$	2796
lines	7282
lines$	7845 7862 7868 7869 7872 7874 7879 7881 7882 7883 4870 8533 8792 9989 2637 6774
lingered$	8054
link	9955
link$	945 7217 3428
linked	2754
linked$	1001 2513 9966 2640 10120 6464 6473 10132 2961 6843
linking$	945
links$	948 949 1001 6843 7217
lip$	4793 9148 6168 3272
lips$	9148
lipstick$	9152 9153 9154 7082 7090
lisp	10268
list	6323 2540 2558 6352 2560 2627
list$	9956 2507 9968 9980 6340 6347 6354 10020 10074 10075 6643 7245 7280
listed$	6354 2589
listen$	7727 7755 7839 8020 8021 8022 8023 8024 8025 8282 4665 4666 4667 4668 4669 9236 9266 9272 9286 9321 9322 9323 9324 9358 9564 9678 9854 9857 6291 7121 7122 7147
listened$	8020 8021 8022 8023 8024 8025 8033 8065 8066 9368 9369 9370 9371 9491 9507 9512 9515 9516 9518 9519 9520 9521 9560 9564 9688 9904 7147
listening$	8025 9265 7148
listenned$	8025
listenning$	8025
listens$	8025 9358 9380 9381 9382 9383
listing$	6354
listinged$	6354
listings$	6354
lists$	9956 6347 6354 10020 10074 7245
little	2488
little$	51 66 70 73 4561 856 857 858 859 860 861 862 863 864 865 866 1083 1113 1114 1116 1193 1284 1285 1286 1287 5217 8888 8889 1495 1512 5312 5395 9190 1954 1972 9624 9625 9626 5996 6001 6002 6003 2218 9672 9673 9851 9892 6282 3028 3050 3080 3118 3138 3183 3210 3286 3400
live	2488
live$	3920 7755 7817 7825 1094 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1457 1473 1474 1475 1476 1477 2020 6282 6324 6484 10274
lived$	5231 5232 1473 1474 1475 1476 1477 2022 2925 2927 2934 3626
lives$	3805 7522 7523 7524 7527 4760 4779 4780 1094 8568 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 8908 8912 1473 8924 1474 8925 1475 8926 1476 8927 1477 8928 9023 9024 9025 9026 2021 2925 2926 2927 6937 3626
living$	1372 1373 1374 1375 1376 1377 1457 1473 1474 1475 1476 1477 10309 10360 2925 2927 6727 10388 3626
livs$	2927
local	2488
local$	1304 1657 9848 6282 2918 6832 3240
locat	10149
locate$	7256
location$	4027 4028 4029
lock$	2688
locked$	8111 6505 10164 6514 2910 2911
lockers$	6544
locs$	7080 7082
lodged$	2927
lodgers$	5233 5234 5235
lodges$	2927
lodging$	2927
lodgs$	2927
log	2540 2554 2560 2581 7213
log$	6347 6354 2578 6373 2584 10056 10060 2615
loged$	6354 2615
logged	2581 10034
logged$	2562 2563 2589 10057 10069 7230
loggerheads$	9437
loggin	2581
logging$	6354 2578 2584
logginged$	6354
loggings$	6354
logo$	7099
logos$	7099
logs	2581
logs$	9996 6347 6354 10056
loiter$	7035
loitered$	7035
loitering$	7035
loiterred$	7035
loiterring$	7035
loiters$	7035
lone$	1657 3239
loner$	3680
loners$	3680
long$	6170 9851 3264 3286 3287 3295
longer$	5239 5244 5278 5397 1604 1605 5411 2673
look$	3845 4071 630 631 632 810 1332 5314 5315 5316 5319 5320 5322 5323 5326 1533 1542 1705 1706 1707 9678 2327 9855 9857 10070 2924 3207 3269 3298
looked$	630 631 632 1289 1533 1542 5380 9040 9041 9042 9043 9044 9045 9056 1705 1706 1707 9507 9512 9515 9516 9518 9519 9520 9521 9688 2327 9904 2797 2919 3207 3269 3298 3784
looking$	630 631 632 4427 4709 916 917 918 919 920 921 4733 5123 5295 5314 5315 5316 5319 5320 5322 5323 5326 1533 1542 8997 9005 9006 5379 9040 9041 9042 9043 9044 9045 5396 9055 9127 5782 2327 9974 7046 7047 7055 7056 7060 7148 3625
lookings$	9974
lookked$	1533 1542
lookking$	1533 1542
lookout$	1082 9435 3739
lookouts$	1082 3739
looks$	8061 8062 630 631 632 1533 1542 9151 1705 1706 1707 9230 2327 2924 3207 3269 3298
loose$	4080 3088 3124
lorry$	4034
lose$	5297 5298 5299 8957 8958 8959 5303 5304 9294 2868 2935
loser$	8524 8525 8526 6873 6874
losers$	8524 8525 8526 6873 6874
loses$	2868
losing	2828
losing$	1700 9617 9618 6622 2868 2935 3561
loss$	9835 7357
lost	2828 2890 10342
lost$	4856 1700 9433 9859 9860 9861 9862 2412 2413 2636 6540 6622 2868 2935 3065 3093 7193 3561
lot$	691 8409 1303 8888 8889 1497 8991 8999 9000 2270 2683 6479 6859 7017
lots$	1703
loud$	3162
loudmouth$	3678
loudmouths$	3678
lounge	6727
lounge$	1761 1762 1763 10384
lounges$	1761 1762 1763
lout$	3670
loutish$	3670 3686
louts$	8545 8546 8547 3670
love$	534 535 536 537 538 539 540 541 542 543 544 909 910 911 912 977 978 979 980 8617 3030
loved$	909 910 911 912 977 978 979 980 3030
lover$	7996 7997 6798
lovers$	7996 7997 6798
loves$	534 535 536 537 538 909 910 911 912 977 978 979 980 3030
loving$	909 910 911 912 977 978 979 980 3030
low$	4415 4866 4887 8640 8641 8642 8643 1193 1205 1206 5006 5007 5008 5009 5010 5011 5012 5013 5014 5015 5016 5017 5018 5019 5020 5021 5023 5024 5025 1248 1249 1250 1251 1748 9224 3055 3124 3138 3183 7103 3761
lower	2752
lower$	1205 1206 10223 3576
lowest$	3602
lowlife$	3670
lowlifes$	3670
loyal$	1230
luck$	8087
lupus	6696 3551
lupus$	10353 7345
lurch$	9684
lure$	2976
lured$	2976 6826
lures$	2976
luring$	2976
lycra$	7099
lying$	742 743 782 8551 8607 9433
machet	10414
machete$	10411
made$	41 42 44 95 97 98 99 7564 130 3925 3926 3927 3928 3929 3930 3931 333 334 385 430 478 8025 4488 8161 8162 8163 8179 757 840 4670 4671 4672 8342 966 985 986 8446 1143 1144 1146 1163 1454 5472 5688 5690 5693 9384 9390 5802 5848 5887 9631 9632 9633 9634 2202 2339 2340 2389 2635 10094 2659 6472 2825 6687 3044 7262
magist	3643
magistrate$	2950
magistrates$	8751 8752 2719 10236 2950
magnet$	2684 7288
magnets$	2684 7288
mail$	9828
mails$	9828
main$	9992 10114 10154 10161 3072 3116 3467 3470 3472 3474
major$	3474
majority$	2683
make	2580
make$	41 42 44 95 97 98 99 7564 130 3925 3926 3927 3928 3929 3930 3931 3932 3933 3939 3940 3941 3942 3943 4076 333 334 385 7841 4185 430 478 676 4488 702 8179 757 8282 840 4635 4636 4637 966 985 986 1143 1144 1146 1454 8962 1560 9104 5490 9152 9153 9154 9172 5527 5574 5688 5689 9355 9378 5722 9386 9390 9391 9435 5886 2202 2339 2340 6292 2788 2825 3044 7090
maked$	676 702 840 966 985 986 9104
maker$	6852 6856
makers$	6852 6856
makes$	3824 7482 7483 7484 7485 7486 7487 41 42 44 95 97 98 99 7564 333 334 430 478 676 4488 702 8161 8162 8163 8179 757 840 4670 4671 4672 966 985 986 1143 1144 1146 1454 9104 5688 9390 2202 2339 2340 2825 3044
makeup$	9152 9153 9154 9230 7082 7090 7099
making$	41 42 44 95 97 98 99 7565 7566 7567 130 3925 3926 3927 3928 3929 3930 3931 3932 7592 7712 7713 7714 7715 7716 7717 7718 7719 333 334 430 478 676 702 757 840 4678 4679 4680 966 985 986 8467 1143 1144 1146 1454 9005 9006 1560 9104 9433 2202 9727 2339 2340 2825 3044 6853
maladaptive$	2974
maladjusted$	3141
male	3478 3490
male$	7966 4715 5151 5154 5451 9109 9110 5454 9112 9113 1679 6294 2629 6878 7033 3240 3467
males$	4012 7670 7677 4023 4026 7687 7688 7695 7696 7698 7700 7707 7850 7868 7893 4261 7924 7925 7932 7935 7966 8369 8383 4731 8389 8390 8396 8397 8398 8399 8403 8404 4748 1154 8657 8683 8684 8685 8686 8687 8688 8699 8770 8771 8772 8773 9001 2629 6770 6878 6935 3696
malicious$	8445 3043 3686
malign$	1005 1006 1007 3066
malnourished$	3261
malodorous$	3701
mam	2895 2899 6694 2904
mam$	2896 2902
man	6759
man$	4012 4016 7677 4021 4022 4023 4026 7687 7688 7692 7695 7698 7700 7823 7868 7884 7885 7886 7887 4231 4232 4233 4234 7892 7893 7894 7897 7932 7935 7966 7969 7979 7980 7987 7988 7992 7993 8008 4731 8389 8390 8396 8397 8398 8800 8817 8818 8819 8820 8821 8822 8823 8825 1378 5176 8838 8870 8876 8878 1431 5229 8893 8894 1456 8909 8910 8911 8916 1467 1468 1485 9001 9011 9012 9013 5517 5526 6294 10378 10416 6770 6803 7001 7003
manage	6362 2718 2797
manage$	8528 8589 8590 8617 8724 1357 5152 5153 1360 1372 1373 1374 1375 1376 1377 1457 8962 5314 5315 5316 5319 5320 1527 5322 5323 5326 8985 1550 9002 9003 5350 1557 1558 5353 1565 1572 5367 5368 5369 9334 9681
managed$	1372 1373 1374 1375 1376 1377 1457 1550 1565 9393 9394 9395 9396 9397 2016 2807 3596
management$	5051 2385 2386 2387 2388 3349 7173 7280
manager$	5850 5855 5856 5873 5874 9875 6245 10019 7280
managers$	5850 5855 5856 9875 6245 10019
manages$	1372 1373 1374 1375 1376 1377 1457 1550 1565
managing$	1372 1373 1374 1375 1376 1377 1457 5314 5315 5316 5319 5320 5322 5323 5326 1550 9005 9006 1565 1572 5367 5368 5369
manbag$	7096 7099 3706
manbags$	7096 7099 3706
manipulate$	1118 5113 3121 7139
manipulated$	7496 1118 3121 7139
manipulates$	1118 3121 7139
manipulating$	1118 3121 7139 3686
manipulative$	3147 3686
manipulator$	6873
manipulators$	6873
mannered$	6962 6963
many$	122 123 124 3956 3979 485 8802 9082 6140 6141 6164 6165
map	2512 7219
map$	2510 2511 2538 2552 3427
mapped$	2510 2538 2552 10069 3427
mapping$	2510 2538 2552 3427
maps$	2510 2538 2552 3427
march$	7866
marginalised$	3240
marked$	2589
marker$	6382 7244
markers$	6382 7244
market	6598
market$	10255 10258
marks$	7398
marria	10340
mask$	1760 9215 7099 7109
masked$	1760 7116
masking$	1760
maskked$	1760
maskking$	1760
masks$	9207 9208 9209 1760 9212 9215 7099 7109
massage$	2456
match	9955
match$	6311
matche	2533
matched$	6327
matching$	5545 2613 3310 7284 3534
material$	9975
materialistic$	3686
mates$	4146 4147 4148 7863
maths$	4823 7399 7401
matric	7219
matrix	7219
matrix$	10075 7220
matted$	3287
matter$	267 5642 5643 5663 9355 6242
matters$	8912 6133
mattress$	6724
mature$	1363 1564 5407 1626 1627 1628 1629 9081 1645 7029 7030 7031 3695
maturity$	1363 8836 1511 3695
may$	7866 4991 1397 6289 2498 2602 2692 2713
mayhem$	8420 6824 6914
me$	7168
meals$	10392
mean$	7463 7488 8179 6195 3266
meaningful$	5974 5975 5976 5977
means$	7463 7488 8162 8163 8179 2757
meant$	7800 7801 8162 8163 9452
measur	7314 7318
measure$	283 284 285
media$	4256 4257 4258 4259 4260 7918 7919 7920 10032 10185
medica	6625 3771
medical$	10268 10282 3580
medication$	10282 10295
medicine$	7369
mediterranean$	1679 5477 5479 3266 7092
medium$	1205 1206 5006 5007 5008 5009 5010 5011 5012 5013 5014 5015 5016 5017 5018 5019 5020 5021 5023 5024 5025 1666 3243
meet	10025
meet$	7538 7545 4113 4114 4115 7784 7786 7787 7913 467 468 469 7977 8020 8021 8022 8023 8024 8067 8068 8069 8327 8329 8335 8337 9236 9266 9272 9286 9678 6807 7121
meetin	10065
meeting$	7628 7812 467 468 469 7977 8020 8021 8022 8023 8024 8067 8068 8069 9467 9468 9469 10012 7148 7253
meetings$	9467 9468 9469
meets$	467 468 469 10035
melato	3573
melatonin$	7367
meloterritorial$	3686
member	9930 9931 6278 6286 2513 6350 10029 10046 10049 10051 10053 6397 10055 2606 2607 10065 10066 10068 6432 10099 10107 2664 2679 10139 6498 6516 6525 10182 6526 10196 10226 2789 10245 10250 2806 10260 7219 7263 3478 7292 7299 7306 7317 7318
member$	1154 8657 8683 8684 8685 8686 8687 8688 8699 5704 5714 5726 5731 5732 5873 5874 9972 10120 10183 6759 6843 6911 6935
members$	145 276 336 712 996 8482 8550 1154 8657 8683 8684 8685 8686 8687 8688 8699 1258 1726 1773 1774 5696 6074 9958 6376 2583 2610 10089 6458 10120 2676 2687 2711 10183 10184 6531 10218 6572 10230 6583 6604 6607 6843 6911 6916 6935 3150 7224 3458 3480
membership$	2513 6445 10102 6843
men$	4012 7670 4014 4015 7674 7675 7677 4021 4022 4023 4026 7684 7687 7688 7692 7695 7696 7698 7700 7704 7706 7708 7709 7770 7775 7782 4146 4147 4148 7823 7848 7849 7868 7884 7885 7886 7887 4231 4232 4233 4234 7892 7893 7894 7897 4261 7922 7923 7927 7932 7935 7966 7969 7979 7982 7985 7986 7991 7992 7993 8008 8067 8068 8069 8367 8373 8374 4731 8389 8390 8396 8397 8398 8399 8402 8403 4748 4751 8756 8770 8771 8772 8773 8800 5151 5154 8817 8818 8819 8820 8821 8822 8823 8824 1378 5175 8843 8844 8861 8868 8876 8877 8878 1429 8893 8894 1467 1468 1485 9001 9011 9012 9013 9181 9233 6770 6772 6774 6803 7001 7003
menace$	961 962 963 4830 1037 4832 4833 4834 4835 4836 4837 4838 4839 4840 4841 8499 8500 4844 4845 3037 6873 6896 3684
menaced$	961 962 963 3037
menaces$	961 962 963 3037 6873
menacing$	961 962 963 3037 3266 7063 3684
mend$	351 9854
mended$	351 5662
mends$	351
meningitis$	3763
mental	6625 6626
mental$	10282 10283 2847 6644 10340 6936 3761
mentality$	6843 6851 6864 6976 7204
mentally$	3177
mentor$	7380
mentoring$	138
merely$	1849 1974 2188 2189
merry$	4936
mess$	4089 9835 6183
messag	9966 2611 6528
message$	7913 467 468 469 471 472 473 474 475 476 477 10170 6575 7185
messaged$	467 468 469 471 472 473 474 475 476 477
messages$	7682 4039 4040 467 468 469 7921 471 472 473 474 475 476 477 6340 2548 10063 10185 7185
messaging$	7628 467 468 469 471 472 473 474 475 476 477
messed$	1233 5033
messy$	3287
met	2905
met$	7627 467 468 469 8042 8043 8044 8054 9688 2469 6807
methyl	3573
methylphenidate$	7367
mice	2939
mice$	6733
micro$	3310
middle$	1682 1686 5501 6692
might$	2044 2045 2046 2047 2048 6289 2498 2532
migrai	3762
mind$	8763 1462 1463 1464 1465 1466 9635
minded$	6960 6967 7156
minder$	9086 9087 9088 9089
minders$	9086 9087 9088 9089
mindset$	6864
mini$	5216 9199 9200 9201 5566 3050 3210 7104 3317
miniature$	3210
minimal$	8640 8641 8642 8643 1193 5996 3138
minimise$	705 867 3022 7139
minimised$	705 867 3022 7139
minimises$	705 867 3022 7139
minimising$	705 867 3022 7139
minimum$	9671
miniskirt$	3706
miniskirts$	3706
misbehave$	3683
misbehaved$	3683
misbehaves$	3683
misbehaving$	3683
misbehaviour$	3683
miscar	3571
miscarriage$	7365
miscarried$	7365
mischief$	9436 6824 3062
miscreant$	3670
miscreants$	3670
miserable$	8417
misery$	8417
misfit$	8524 8525 8526 6873 6874
misfits$	8524 8525 8526 6873 6874
misfortune$	8126 8127 8129 8130
misguided$	2974
mishandle$	3714
mishandled$	3714
mishandles$	3714
mishandling$	3714
misled$	7193
mismanage$	3714
mismanaged$	3714
mismanages$	3714
mismanaging$	3714
misper$	6780 6883
mispers$	6780 6883
miss$	7755 7784 7786 7787 7788 9294 9433 2370 2371 3598
missed$	9433 9801 9802 9803 9804 2370 2371 9859 9860 9861 9862 3388 3598
misses	2890
misses$	9433 2370 2371 3598
missing$	7510 7511 7512 7513 7514 7760 7821 7898 7899 7907 4251 4252 8428 8429 5001 1275 5653 9433 9475 2370 2371 6404 6780 3598
misuse$	3825 7371
misuser$	8519 8520 6873
misusers$	8519 8520 6873
mix$	7755 8020 8021 8022 8023 8024 945 958 959
mixed$	4025 393 394 395 396 397 398 399 945 958 959 8640 8641 8642 8643 1658 1661 1676 1680 1684 1692 5500 5508 5509 5510 1718 1719 3271
mixes	9991
mixes$	945 958 959 9978
mixing$	8020 8021 8022 8023 8024 945 958 959
mob$	1003 1004 1303 6850 3057
mobile$	2586 10038 3448
mobiles$	2586 10038
mock$	3604
mocks$	7401
modern$	3128
modestly$	8070
modus$	7274 3482 3746
mohawk$	3702
mohawks$	3702
mohican$	3703
mohicans$	3703
mollycoddling$	9035
moment$	2726
moncler$	3705
money$	7693 7694 4047 4048 4049 4050 4051 4053 4054 4146 4147 4148 7827 7828 7829 4224 4225 4226 7940 7941 7942 7943 7944 7945 7946 7947 7952 7955 4704 8364 8365 8386 8392 8405 8421 9830 9896 10077 6827 3125 7196
monito	2540 2581 6405 2797
monitor$	2522 2526 10045 10056 10060 6408 2615 7256
monitored$	2526 10057 10062 6408 2615 10069
monitores$	2526
monitoring$	2526 2612 6408
monitors$	2526 10056 6408
monkey$	9630
monster$	6873
monsters$	6873
month$	9426 9427 9428 7196 7405
months$	7196 7405
mood	6626
mood$	10283 3535 7362
moods$	7362
moody$	3686
moral$	4654
morals$	8739 6918 6977
more	3420 3519
more$	3815 3816 3817 3818 3819 7744 1381 1382 1383 1384 1392 1393 1394 1395 1411 1442 8990 8999 9000 1630 9492 9501 2379 2380 2381 2382 2383 6239 6241 2458 2459 2463 7017 3467
morning$	9426 9427 9428 3439
morphi	6633
morphine$	10290
most$	691 8802 8990 9080 9082 1714 5596 1803 1805 2683 6479
mostly$	1769
mother	6682 10341 6685 2895 2899 6694 2901 2904 10361 10375 10376 6722
mother$	1138 1139 5039 5040 8748 8892 1481 1490 5285 5286 5287 5288 2884 2885 10337 10339 6683 2892 2893 2896 2897 2898 10356 10360 6710 6980 3221
mothered$	3221
mothering$	1388 1389 1390 9035 9040 9041 9042 3221
motherred$	3221
motherring$	3221
mothers$	1138 1139 5039 5040 1388 1389 1390 6089 2897 6980 3221
motions$	9826
motivated$	913 4982
motivation$	8739 6822 6977
mould	2939
mould$	10389 6733
mount	2580
moustache$	7064 3702
moustaches$	7064 3702
mousy$	3287
mouth$	694
mouthed$	6956 6957
mouthy$	3686
mov	2804
move$	4140 4141 4142 9266 9272 9286 9438 9854 9955 10344 10350 7121 7390 7415
moved$	296 297 298 299 8111 9271 9277 9282 9291 9367 9639 9640 6152 2807 10342 6686 6690 2925 2928
moveme	9930 9976 2558 6352 6353 6375 10065 2618 7317
movements$	10032 10033 6377 6412
moves	3596
moves$	7390 7415
moving	10070
mri$	10304
ms	6696
ms$	10353 7347
much$	68 691 5254 1496 5307 8999 9000 2271 6138 6139 2400 6220 2683 6479 7017 3296
mugged$	2965
mugger$	8524 8525 8526 6873 6874
muggers$	8524 8525 8526 6873 6874
mugshot$	2528 3727
mugshots$	3727
mule$	8527 8608 8609 8610 6875 6919 3126 6921
mules$	8527 8608 8609 8610 6875 6919 6921
mullet$	3702
mullets$	3702
multi$	2030 2488
multiple$	485 6140 6141 6696 3762
mum	6682 10341 6685 2895 2899 6694 2901 2904 10361 10375 10376 6722
mum$	8194 1138 1139 5039 5040 8748 1490 5285 5286 5287 5288 2884 2885 10337 10339 6683 2892 2893 2896 2897 2898 2902 10356 10360 6710 6980
mums$	8194 1138 1139 5039 5040 2897 6980
murder$	2496 6484 3467
murmur$	7349
muscly$	3243 3701
muscular$	3243 3551 3701
must	2691
must$	21 22 23 24 25 26 724 740 816 829 1397 9843 2395 2397 2602 2665 2713 7187
mystery$	713 716 719 720
nails$	8794 5519 5520 9210 7076 7082 3289
naive$	77 78 725 8933 8934 8935 5289 5290 5291 5312 5425 5426 5427 5428 9605 9606 3023 7012 3686
naivety$	7738 7739 7740 7741 7742 7743 8123 694 4505 4506 4522 729 730 4525
naked$	4264 4272 7975
name	2632 2646 6440
name$	7727 8880 8881 8882 8883 8918 8919 8920 9887 9943 2514 10039 2787
named$	2623 2787 3467
names	2493 6323 2543 6337 2558 6352 6353 10055
names$	9943 9956 9957 9958 9960 2514 2516 9980 6340 10039 10071 2787 10259 7218
naming	2632 2646 6440
naming$	2787
nan	6682 10341 6685 2895 2899 6694 2901 2904 10375 10376 6722
nan$	10337 10339 2902
nana	10376
nannies$	9086 9087 9088 9089
nanny$	9086 9087 9088 9089
nannying$	9035
narcissist$	6873
narcissistic$	3686
narcissists$	6873
narcol	3551
narcolepsy$	7345
nasty$	3065 3686
nation	6673
national$	10330 3449
natural$	8145 8146
naughty$	4804 3065 3141 3147 3686
near$	2260 2261 2262 10031
nearby$	6404
nearly$	1670 3209
neat$	1679 5479 3286 3287
neatly$	1677 3267
necessary$	2757
neck$	9148
necks$	9148
need	6303 10269 2853 6716
need$	21 22 23 24 25 27 796 817 821 1328 1329 1330 1398 8864 8938 8939 8940 1505 5300 8996 1553 9027 9028 9029 1581 1582 1583 5378 1585 1586 1587 1588 5386 5387 5388 5389 5390 5391 5392 5393 1601 1602 9054 5398 5399 5400 5401 5402 5403 5404 9062 9064 5425 5426 5427 5428 5429 5430 5431 5432 9104 9946 9974 2691 6647 10373 7331 7374 7380
needed$	8996 1601 1602 2037 2757
needing$	1328 1329 1330
needless$	3858
needs	2853 3578
needs$	21 22 23 24 25 28 7579 7580 797 818 822 1328 1329 1330 8996 1601 1602 9054 5398 5399 9104 9781 9974 2838 6647 2861 7331 7374 7380 7381 7384
needss$	7381
needy$	3141 3686
neet	3601
neet$	7395 3690
neets$	3689
negative$	3891 8396 8397 8398 8399 1005 1006 1007 8654 8655 10085 3035 3066 3067 3180 7273
neglec	2910 6709 10374
neglect$	9703 2329 2330 9835 9891 10364 10365 10366 10368 3382 7197 7199 7408 3617
neglected$	2329 2330 6704 3380 3381 3382 7408 3617
neglectful$	3711
neglecting$	2329 2330 3381 3382
neglects$	2329 2330 3381 3382
negligence$	7199 3711
negligent$	3711
negligently$	3711
neighb	6554 7422
neighbourhood$	8568 6287 6295 6296 6297 2504 2505 6310 2523 2524 2529 2550 6351 10009 10010 6355 2564 6361 2569 6371 2605 6512 10211
neighbours$	8563 8567 6831 6832
neither$	812 887 1902 1907 1917 1929 2109 5903 2110 2111 2112 5906 2120 2131 2132 2133 2134 2135 2136 2145 2156 2192 2198 2199 2200 2201
networ	9976 6432 10127 2789 10241 7317 7318
network$	7868 9961 9964 9989 10089 6583 6774 3428 3526
networks$	9964 9989 6774
neurod	3758
never$	4386 4397 4398 4399 4400 735 744 4568 805 806 807 808 809 811 812 871 4684 4685 1791 1793 5615 1822 1823 1824 5619 5620 1835 1840 5635 5721 1928 5739 5740 1955 9444 9445 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2100 2101 2124 2137 2192 2453 2454 2673 2870 3139 3226 3352 3708
nevertheless$	7619 7623
new	2488
new$	6282 6691
news$	8459 9611 9612
next	2796
next$	52 4479 4480 4481 4482 5530 6011 7238 7259
niche$	10040
nickna	2493 2543 6337 2558 6352 6353
nicknames$	9958
nicotine$	10293
nigerian$	1679 5479
night$	8430 8606 9426 9427 9428 10061 10291 10292 3761
nightm	3761
nightmare$	8437 1077 4871 1078 4872 1079 4873 1080 4874
nights	6634
nights$	10291
nike$	7099 3310 3313
nikes$	7099
nine$	8481
nines$	9232
nineteen$	7963 7965 545 7998 7999 8817 8818 8819 8820 8821 8822 5171 8854 8855 8856 8857 8858 8859 8860 9100 7001
no$	66 73 7729 7794 7808 8028 8038 4435 653 658 4453 681 8200 4551 759 760 4561 856 857 858 859 860 861 862 863 864 865 866 876 877 878 879 880 881 883 884 885 886 889 4855 1083 4883 1113 1114 1116 1129 1130 4947 4948 1193 5122 1445 1450 5273 5274 1484 1506 1507 5395 1603 1607 1608 1609 1610 1617 5416 5417 5645 5646 5647 5648 1869 1874 1875 1876 1877 1878 9336 9337 9338 9339 1893 1904 1905 1906 1908 1910 1911 1918 1920 1930 1932 1933 1935 1948 5743 5746 5747 5748 1956 1957 1958 1959 1960 1961 1962 1972 9444 9445 5791 5792 5793 5794 5798 2078 2081 2083 2109 5903 2110 2111 2112 5906 2113 2115 2116 2117 2118 2120 2131 2132 2133 2134 2135 2136 2141 2142 2143 2144 2145 9601 2157 2169 5965 2176 2180 2181 2182 2183 2193 5996 6003 2212 2213 2214 2215 2216 2254 2931 10389 3028 3095 3103 3124 3138 3183 3375 3377 3400 3467
nobody$	654 657 680 876 877 878 879 880 881 882 884 885 886 887 8929 9072 1904 1905 1906 1907 1911 1917 1929 2077 2082 2109 5903 2110 2111 2112 5906 2115 2116 2117 2118 2120 2141 2142 2143 2144 2145 9600 2156 2168 9621 2192 7021 3353
nomina	7219 7221
nominal$	9972 6417 6418 10082 2653 10116 6843 3429 7258 7264
nominals$	9962 6418 10082 10116 6843 3740
non	6671
non$	1084 1255 3099 3101 3132 3133 3134 3135 3136
nonattendance$	10328
noncompliance$	3682
noncompliant$	3682
none$	595 609 887 894 895 1452 8929 1902 1907 1911 1917 1929 1978 1979 1980 2109 5903 2110 2111 2112 5906 2120 2131 2132 2133 2134 2135 2136 2145 2152 2153 2156 2168 9623 2192
nonengagement$	3682
nonetheless$	7619 7623
nonexistent$	9836 9837 9838 9839
normal$	8691
normalise$	3022
normalised$	3022
normalises$	3022
normalising$	3022
north$	1750
nose$	9148
not	6553
not$	7547 3900 3902 3966 3970 4385 4387 8047 4397 4398 4399 4400 8178 735 744 4557 805 806 807 808 809 811 888 4686 4687 4786 993 1009 8594 8597 4967 1174 4969 4970 4971 4972 4973 1188 5034 1413 1446 5242 5243 1453 1499 1501 1502 1513 1600 5412 5413 5414 1789 1790 5588 5589 5590 5591 5609 5613 5614 1835 1840 1868 9336 9337 9338 9339 1903 1909 1919 1931 5737 5738 1947 1950 1955 9444 9445 1995 1996 5805 5806 5807 5808 5809 5832 5833 5879 5880 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2100 2101 5901 5902 2109 2112 2119 2124 2128 2137 5932 5934 9617 9618 5972 5978 5979 2192 2203 2204 2260 2261 2262 2274 6200 9881 9926 9927 9929 2673 2821 2870 6675 3139 3211 3212 3218 3226 3352 3559
note	2540 2560
note$	1777 1778 6347 6354 2578 2584
noted$	1777 1778 2562 2563 10069
noteed$	6354
notes$	1777 1778 6347 6354
nothing$	51 3846 54 4434 1495 1512 9072 9187 5586 1894 1895 1896 1897 1898 1899 1904 1905 1906 1939 1940 1941 1963 1964 1965 1966 1967 1968 1969 1970 5775 9444 9445 9600 2151 9668 9669 9670 2224 2225 2226 9856 7021 3336 7149 7352
notice	6461 10221
notice$	1777 1778 9562 9635 9653 9654 9655 9656 9657 9658 9659 10118 2672 10191 10222
noticed$	7499 1777 1778
notices$	1777 1778 10191 10222
noticing$	1777 1778
notify$	2480 2501 2502
notifying$	2501 2502
notifys$	2501 2502
noting	2560
noting$	1777 1778 6354 2578 2584
notinged$	6354
notings$	6354
notoriety$	8125 8360
notorious$	1100 1101 1102 1103 1104 1105 1106 1107 1300 3191 3688
nous$	1354 1356 5205 1412
november$	7866
now$	8191 8192 8937
nowhere$	2268
nucleus$	6911
nude$	4264 4272 4273
nudes$	489 7948 505 506 507 508 6784
nuisan	6480 6568
nuisance$	8536 8557 8749 9865 10135 10136 10137 10225 6873 6896 6917 3147 6986 7288
nuisances$	6873 6986 7288 3679
number	6352 2752
number$	4027 4028 4029 486 5336 8994 2585 2644 6447
numbers$	4027 4028 4029 9830 9896 9898 9907 9908
numerous$	3979 485 6140 6141 6164
nurse	10298
nurse$	10287 10297
nuts$	6936
nutter$	6873
nutters$	6873
obese	3557
obese$	7351 3701
obesit	3557
obesity$	7351
obey$	9266 9272 9286 7121
obeyed$	8033
object	2766 10251
object$	10244
objective$	10204 2757 10244
objectives$	10204
oblivious$	74 75
obnoxious$	3686
observation$	6374 3441 7248
observations$	6374
observe$	6408 2615 7256
observed$	7284 3736
observeed$	6408 2615
observeing$	6408
observes$	6408
obsessed$	527 528 529 530 531 532 533 3411
obsessive$	3758
obstructed$	7193
obstructive$	8716 8717 8718 8719 8720 6946 3686 3711
obtain	10167 2743 3420 3476 3495
obtain$	8063 8064 2479 6318 6602
obtained$	2479 6318 7246
obtaining$	2479 6318
obtains$	2479 6318
obvious$	8145 8146 1885 6164 9821 9822
obviously$	1993 2001 5795 2002 2003
occasion$	9426 9427 9428 9448
ocd	3758
ocg	6307
ocg$	9964
ocgs$	9964
october$	7866
odd$	713 716 719 720 3266
odour$	7069
of	6427 3420 3525
of$	3865 3869 3871 3872 3897 4067 4078 4079 4341 8086 4797 4868 4869 1093 4918 8587 4966 8644 5074 5082 5097 5179 5250 5257 5258 5259 5279 5292 5415 9108 9111 1683 1685 5493 5497 9263 9344 9398 9399 1994 2001 5799 9479 5825 5826 5827 9528 5960 6043 6046 6063 9840 6214 6218 9880 9932 6288 6301 6305 9970 9979 6349 10030 10031 2582 6381 6392 6406 10064 2623 6423 6431 6438 6439 10102 6449 6450 10119 6477 6478 6496 6549 2762 6559 6573 6609 6616 6654 6665 6700 6707 6708 6711 2960 6834 6911 7084 7127 7142 7250 3467 7263 7265 7294 7327 3591 7440 7448
off	6601 2871
off$	3853 7536 7702 7903 7906 7910 4662 4663 8387 8556 4903 4915 4916 1275 5655 9639 9640 6106 6107 6125 6126 6127 6128 6129 6130 6184 6185 6429 2697 6638 10307 6651 6665 6781 6891 6943 7178
offen	9940 9984 10106 10107 10121 10123 10130 10131 10266
offen$	10083
offenc	6435 2657 2681 6546 6755 6758
offence$	10091 10092 6451 10112 6475 10203 10410 10412 10413 10415 3484 7295 3792
offences$	10091 10092 6451 6475 10203 10410 10412 10413 10415 7295 3792
offend	9930 9976 9990 2630 6426 10084 10090 10117 6480 6546 6551 10226 6576 10233 6740 7221 7237 7263 7274 7292 7299 7306 7317 7318 3649 3753
offend$	7755 7784 7786 7787 7788 9294 9295 9306 5650 9429 9433 10073 10076 10093 10124 10125 3465
offendded$	9433
offendding$	9433
offended$	9433 3791
offender$	8396 8397 8398 8462 1016 1097 6418 10082 10083 6446 6448 10116 10359 6862 3429 7266 3486 7281 7443 3673
offenders$	8396 8397 8398 8402 8462 1016 1097 9962 10082 10083 10116 6862 7224 7266 3673
offending$	7506 7844 7851 7854 7858 7860 8156 8239 8373 8561 5052 5053 5054 9433 6424 10083 2638 10126 10128 10135 10136 10137 10176 10203 10206 10208 2759 6557 10215 2805 10405 3069 6913 7295 3514 3648 3791
offends$	9429 9433 10073 10125 3791
offens	6435 2657 2681 6546 6755 6758
offense$	10091 10092 6451 6475 10203 10412 10413 10415 7295 3792
offenses$	10091 10092 6451 6475 10203 10412 10413 10415 7295 3792
offensive$	10411 3686
offer$	488 8289 8290 5592 5594 5595 9253 5597 1804 5599 1806 1807 9320 9407 9408 9409 9421 9426 9427 9428 9467 9468 9469 9678 2999 6820 6821 7129
offere	3578
offered$	7633 4010 4011 488 5592 5594 5595 9320 9631 9632 9633 9634 10157 2999
offering$	488 9320 9407 9408 9409 2999 7129
offerred$	488 9320 2999
offerring$	488 9320 2999
offers$	488 8289 8290 9253 5597 1804 5599 1806 1807 1808 1809 1810 1811 9320 9467 9468 9469 2999 6820 6821 7118
office	6287 6295 6296 6297 2504 2505 2506 6310 2523 2524 2529 2550 6351 10009 10010 2564 6361 6362 2569 6371 2597 2605 6402 2619 6512 6742 6759
office$	5850 5855 5856 9875 6245 10019 3406
officer$	5873 5874 2482 9937 9952 9953 9954 6298 6299 6300 9967 2517 6317 9995 2546 6341 6344 2553 10008 10012 6358 10016 10018 10028 6391 2602 6399 10059 2614 2620 2621 2708 10169 2724 2799 2801 6596 2808 10416 3406
officers$	7935 8415 4759 9105 9106 6274 2482 9934 9937 9944 9945 2495 9952 9953 9954 6298 6299 6300 2509 9967 2517 6317 9995 2546 6341 6344 2553 10008 10012 6358 10016 10018 10019 10021 6370 10028 10037 6391 2602 6399 10059 10062 2614 2620 2621 10112 6466 6492 2708 10169 2724 10236 2799 2801 2808 10263 10399 6832 3437 7322
offices$	10019
offrol	3596
offroll$	7390
offrolled$	7390
offs$	6892
often$	3953 456 9805 9806 9807 9808
oily$	1692 3271
okay$	5359 5360 5361 5362 5363 5364 5365
old$	7967 1338 1339 1340 1342 1363 1386 1563 5405 1645 5453 5456 5458 5644 10331 3219 3228
older$	4013 4017 7685 4033 7697 4041 7705 7772 4124 4125 7824 7848 7868 7871 4236 4263 4266 4267 4271 7932 7935 7966 7968 7969 7981 7983 4329 4331 4336 7995 4710 4711 4712 4713 4717 4718 4719 4720 4721 4722 4723 4725 4726 8396 8397 8398 8399 4746 954 957 8759 8800 5151 5154 1363 8817 8818 8819 8820 8821 8822 8917 5344 1679 10376 6774 3004 6800 6803 7001 3266 7098 7100
olders$	7848 7868 7871 8402 8533
olds$	8847
olive$	1692 3263 3271
omission$	3348
omissions$	3348
on	6427 7213 3420 3639
on$	3934 7608 7609 7633 7671 7672 7673 7676 4020 7679 4155 4181 4404 4416 4417 4468 4483 4485 4487 4490 8537 8538 8562 8733 5077 8853 9108 9111 1668 5491 5507 5573 9263 5778 5781 5783 1997 5814 5815 5816 9615 6033 6034 6035 6060 9768 9769 9809 9880 9900 9901 6356 2576 10030 10031 2582 10034 6383 6384 10054 6398 2624 10086 6441 10140 6494 6503 6511 10224 6569 6573 10249 6622 2839 6636 10305 2858 6726 2951 2956 10409 6879 6909 6985 7142 7163 7206 7236 3506 3652 3653
once$	7617 5789 9462 2410 6247 6248
one	6286
one$	4035 4178 4682 4683 4770 5065 8930 8993 9073 9074 1657 9155 1714 9165 9166 9167 9168 9169 9170 5697 5702 5703 1911 5712 5713 5724 5725 5731 5732 9426 9427 9428 5810 5811 5872 2079 5877 2084 5903 2110 2111 5906 5907 2120 2145 5941 2158 5963 9622 5987 2194 6262 9972 9983 2601 6655 2862 6656 6657 10314 3240
ones	6330
ones$	7670 8461 8839 8941 8942 8943 8944 8945 1509 9155 6336 6562
onesie$	7099
onesies$	7099
ongoing$	6484
online$	462 4256 463 4257 464 4258 465 4259 466 4260 7918 7919 7920 6375 3005
only$	190 4363 4366 627 633 644 645 646 647 648 649 650 652 1275 1315 1849 1974 5854 2188 2189 6032 2379 2380 2381 2382 2383 2396 6192 3331
onto$	6356 6383 2624
onus$	386 387
open$	7495 8769 9266 5611 9272 5617 5622 9286 5631 5707 6324 7121
opened$	8054
operandi$	7276
operat	2488 2506 2513 10149 10251 6606 7314 7317
operate$	8283 1372 1373 1374 1375 1376 1377 9237 9267 9273 9278 9287 9363 10193 10263
operated$	1372 1373 1374 1375 1376 1377 6648
operates$	1372 1373 1374 1375 1376 1377
operating$	1372 1373 1374 1375 1376 1377
operation$	9969 10235 10248 2798 2799 10254 10304 3529
operational$	6282 3527
operations$	9969 10254 10304
operative$	6931 7151
operator$	9952 9953 9954 6298 6299 6300 6399 3406
operators$	9952 9953 9954 6298 6299 6300 6399
opport	6467 7213 7291 7314 7318
opportunit$	4044 251 252 8288 2350 2351 2352 2353 9821 9822 6820
opportunited$	4044 251 252 8288 2350 2351 2352 2353 9821 9822 6820
opportunities$	3916 3917 3918 125 7667 7668 4044 251 252 2350 2351 2352 2353 9821 9822 2693 6820 7182
opportuniting$	4044 251 252 8288 2350 2351 2352 2353 9821 9822 6820
opportunits$	4044 251 252 8288 2350 2351 2352 2353 9821 9822 6820
opportunitted$	4044 251 252 8288 2350 2351 2352 2353 9821 9822 6820
opportunitting$	4044 251 252 8288 2350 2351 2352 2353 9821 9822 6820
opportunity$	3916 3917 3918 125 4044 251 252 8288 2350 2351 2352 2353 9821 9822 2693 2726 6820 7182
opposed$	7134 7137
oppositional$	3147 3535 3686
opt$	304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 2978
opted$	106 107 108 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 9811 6224 9882 2978
optici	2848
opticians$	6642
opting$	304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 2978
option	7257 7314 7318
opts$	304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 2978
optted$	304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 2978
optting$	304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 2978
or$	6012 3532
oral$	494
order$	10188 6535 10194 10195 10199 10200 10202 10403 10404 10408 10409 10410 10411 7328 7414 7438 7443 7444
ordered$	6413 6687 6693 6750
orders$	9971 9988 10188 6535 10194 10195 10199 10200 10202 10410 7328 7438
ordinary$	3266
organi	9978
oriental$	1679 5477
ot$	6778
other$	3795 7454 7455 7834 4501 4502 4755 4756 8426 4812 4814 8487 8488 8489 8490 8491 8492 8493 8494 8495 8496 8497 8498 8501 8502 8504 8506 4909 8572 8723 9077 9079 9083 1657 6121 9918 6763 6832 3240 3350 3467
others	6516
others$	3795 7454 7455 4376 4377 4382 4383 4391 4409 4501 4502 734 4567 4577 4578 4782 989 990 991 4811 4813 8487 8488 8489 8490 8491 8492 8493 8494 8495 8496 8497 8498 8501 8502 8503 8564 1153 8800 8839 8941 8942 8943 8944 8945 9077 9082 9165 9166 9167 9325 9326 9327 9328 9329 5679 5680 5681 10228 6763 6775
otherwise$	596 597 8049 8052 8053
ought$	21 22 23 24 25 29 593 723 741 748 749 750 751 752 753 754 755 756 765 768 769 770 771 798 819 830 2036 2039 2040 2041 2042 2043 5981 2267
our$	4631 9841 9842 9848 7118 7141 7175 7186 3467
out	6440 10155 6705
out$	3852 7537 7702 262 273 7758 7768 7786 7787 7793 7814 7819 7822 4312 8058 633 8388 4732 4764 8511 1090 1092 8596 1234 1246 5048 1256 1275 1280 1290 9123 9128 9433 9443 9639 9640 6029 2249 2275 9948 2515 2522 2527 6404 6474 2702 6497 6504 6601 2871 6678 10343 10347 6704 10362 6777 6943
outbursts$	8607 8712 8713 6944
outcome$	7293
outcomes$	7293
outfit$	9199 9200 9201 7101 7104
outfits$	9199 9200 9201 9202 9203 9230 7101 7104
outlaws$	8602
outlook$	1354 1356 8912 1462 1463 1464 1465 1466
outrageous$	8645 8646 8647 8648 8649 8650 8651 8652 8653 3147
outright$	1812 7118
outs$	8511
outside$	8562 1245 10054
outstanding$	6324 3467
over$	4038 1152 5163 5164 5165 8954 8955 8956 8960 8961 1670 5491 9198 9224 9227 9886 9915 10030 2996 3172 3415 3416
overcr	3786
overcrowded$	10389
overdo	3546
overdose$	7340
overdosed$	7340
overdressed$	3701
overdue$	10285
overhe	6359
overla	2533
overlaid$	6327
overlook$	3392
overlooked$	3380 3392 7193
overlooking$	3392
overlookked$	3392
overlookking$	3392
overlooks$	3392
overly$	3201
overreact$	3716
overreacted$	3716
overreacting$	3716
overreacts$	3716
overreactted$	3716
overreactting$	3716
oversexualised$	3664
oversight$	2385 2386 2387 2388 7173
oversized$	3310
overt	2803
overt$	6597
overweight$	7354 3701
owing$	3812 290 4092 2917 10374
own	7420
own$	3804 12 3807 3808 7466 7467 7468 7469 37 3832 3833 3834 3922 3923 4055 4056 4057 4058 4059 4060 4061 4062 4063 4064 271 4080 4088 4128 337 338 339 374 375 4418 665 8117 8118 4462 4463 4466 4469 4470 8155 788 4891 5106 5117 8796 8797 8798 8799 5143 8812 8813 5251 8971 8972 8973 8974 8975 8976 8977 8978 8979 8980 8981 8982 8983 9008 9016 9017 9018 9019 9020 9021 9022 5366 5865 5866 5867 5868 5869 5870 5953 6092 10286 10393
owned$	9368 9369 9370 9371
ownership$	4585 4586 4587 4588 4589 4590 4591 4592 4593 4594 4595 4596 4610 4611 4612 4613 4614 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 9562 9871 9872 9873 9874 7194
pacemaker$	2829
pack$	1003 1004 1303 6850 3057
packag	7213
package$	8612 7379
packages$	7797 7881 7882 7883 8612 6776 6924
padded$	3310
paedia	6639 2848 6644
paediatric$	6642
paediatrician$	10296 10297 10301
paid$	999 5853 5857 2202 2374
pain$	1077 4871 1078 4872 1079 4873 1080 4874
painkillers$	10293
pair$	9150
pakistani$	1679 5479
pale$	1692 9159 3263 3266 3271 3701
palest$	1699 3291
palm$	2336 3384
palmed$	2336 3384
palming$	2336 3384
palmmed$	2336 3384
palmming$	2336 3384
palms$	2336 3384
panel	7318
panel$	5850 5855 5856 9875 6245 3406
panic	6625
panic$	10282 3535 3539
paperwork$	9818 9830
paracetamol$	7342
parade	6598
parade$	10220 10255 10258
paranoid$	3686
parcels$	7797 6776
parent	6682 6683 10341 6685 2894 2899 2901 10361 10375 2952
parent$	8617 5039 5040 5264 8922 8923 1481 1490 5285 5286 5287 5288 2884 10337 10339 2892 2893 2897 2898 10356 6710 6980 3221 7412 7417
parental$	4886 5032 3190 3612
parented$	3221
parenting$	1388 1389 1390 9035 9052 6746 3221
parents$	8194 1138 1139 5039 5040 8748 1388 1389 1390 5264 8922 8923 5691 5692 5694 5695 6074 6088 9841 9842 10337 10339 2892 2893 2897 2898 2903 10356 10360 6710 6915 6980 3221 7185 7186 7407 7412 7417
parentted$	3221
parentting$	3221
park	6554 7422
park$	7864 7865 7884 7885 7886 7887 8067 8068 8069 10211 10220 10255 10258
parka$	7095
parkas$	7095
part$	294 4343 4344 8002 691 8156 8237 8238 8239 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 8638 2513 10120 6591 2872
partake$	393 394 395 396 400 401 402
partaked$	400 401 402
partakes$	400 401 402
partaking$	393 394 395 396 400 401 402
partially$	3564
participant$	669 6804 7011
participants$	669 6804 7011
participate$	393 394 395 396 669 9236 9266 9272 9286 7121
participated$	393 394 395 396 669
participates$	393 394 395 396 669
participating$	393 394 395 396 669
participation$	393 394 395 396
parties$	7884 7885 7886 7887 8005 7011
partly$	2393 2394 3014 3395
partne	2488 10340 10342
partner$	7936 7937 7960 514 7996 7997 547 548 6282 10336 2893 10346 10348 10355 6798 6799 6804 6996 7011
partners$	7936 7937 7960 514 7996 7997 547 548 5233 5234 5235 2571 6798 6799 6804 6996 7011
party$	7884 7885 7886 7887 8005 7011
partying$	4146 4147 4148
pass	2544 2559
pass$	2362 9857 2485 2554 2565 2567 3207
passd$	2567
passed	6363 3607
passed$	4347 2315 2316 2362 2485 9997 2561 2567 7180 7230
passengers$	8563 10228 6831
passers$	4757
passes$	2362 2485 3207
passing$	9617 9618 2362 2485 2565 2567 7181 7253
passive$	9792
passs$	2565 2567
passwo	6323
passwords$	9980
past$	3337
pastoral$	3588 3589
pasty$	3701
patchy$	8640 8641 8642 8643 1193 9836 9837 9838 9839 2429 2617 3025 3138
path$	7777 4203
pathetic$	3711
pathetically$	3711
pathological$	3080
patien	3773
patience$	4930 6207
patrol	2506 6362 2597 2619 7325
patrol$	2482 9934 6300 10019 10021 6391 2602 2614 2620 2621 2708 2724 2799 2801 10253 2808
patrols$	2482 9934 6300 10019 10021 6391 2602 2614 2620 2621 2708 2724 2799 2801 10253 2808 7322
patronising$	3712
pattern$	2166 6471 7277
pay$	7669 8063 8064 999 2202 2374
payback$	7443
paying$	999 2374
pays$	999 2202 2374
pc$	10016
pcso	2506 6310 2523 2524 2529 2550 6351 10009 10010 2564 6361 2569 6402 2619 6512
pcso$	2482 6300 9967 6317 6344 2553 10008 6358 10018 2602 10059 2621 10169 2724 2808
pcsos$	2482 6300 9967 6317 6344 2553 10008 6358 10018 2602 10059 2621 10169 2724 2808
pe$	10281
peer$	3898 7670 8401 4799 4800 1154 8657 8683 8684 8685 8686 8687 8688 8699 9108 9111 6829 6860 3071 6935
peers	6673
peers$	3795 7554 7670 7863 8378 8396 8397 8398 4743 8422 8423 8424 8425 1154 8657 8683 8684 8685 8686 8687 8688 8699 9078 9084 9108 9111 10330 6763 6860 6863 6935
penalty$	2877
pencilled$	3300
people	6330 10182 10233
people$	13 7529 148 7670 7686 7698 7752 7838 4182 4184 4186 7892 4376 4377 4382 4383 4391 4409 734 4567 4631 4681 8391 8396 8397 8398 8399 4748 8413 8415 4759 8422 8423 8424 8425 4782 989 990 991 997 8455 8550 8566 8570 1153 8656 8657 8661 8683 8684 8685 8686 8687 8688 8701 1259 5055 8715 8970 9001 9325 9326 9327 9328 9329 5679 5680 5681 9343 5696 5705 5711 9379 5723 9424 5772 9478 9480 9641 9642 6022 6023 6024 6025 6026 6027 9699 6075 6076 6092 6093 9770 9771 9780 9781 9782 9783 9784 9785 9786 9787 9788 9789 9829 9841 9842 9863 9864 9868 9870 6270 9928 2629 10089 6458 10183 6583 6831 6832 6935 7177 7186
pep	3586
pep$	7380
peps$	7380
perceive$	4638 4639 4640 4641 4642 4643 4644 4645 4646 4647 4648 4649
perceived$	1042
perfectly$	3975 3983 1314 8971 8972 8973 8974 8975 8976 8977 8978 8979 8980 8981 8982 8983 1551 1554
perfor	10251
performance$	7173
performers$	5696 5705
perfunctory$	3711
peril$	7451 7452
period$	6628 7362
periods$	7362
permanently$	1982 5776 1983 5777 1984 1985 1986 1987 1988 1989 3592
permit$	45 46 218 219
permited$	45 46 218 219
permiting$	45 46 218 219
permits$	45 46 218 219
permitted$	45 46 218 219
permitting$	45 46 218 219
perpet	6426 10226
perpetrator$	7892 7966 8232 8463 8464 8465 8466 1022 1023 1024 1025 4820 1027 1028 1029 1030 1031 1032 4827 8485 8486 10083 6865 6866 6867 6870 3077 3078 7268 3756
perpetrators$	7892 7966 8232 8463 8464 8465 8466 1022 1023 1024 1025 4820 1027 1028 1029 1030 1031 1032 4827 8485 8486 10083 2774 6865 6866 6867 6870 3077 3078 7268 3756
perpetually$	1982 5776 1983 5777 1984 1985 1986 1987 1988 1989 2024 2025 3345 3709
perpetuat$	38
perpetuated$	38
perpetuates$	38
perpetuating$	38
perpetuats$	38
perpetuatted$	38
perpetuatting$	38
persist$	7607 177 7642
persisted$	7607 177 7642
persistent$	457 458 4861 1812 2986 3068 3080 3472 3599
persistently$	456 2024 2025 3345 3599
persisting$	7607 177 7642
persists$	7607 177 7642
persistted$	7607 177 7642
persistting$	7607 177 7642
person	6350 10065 10066 10068 10099 2679 6516 10196 10226 10245 2872 6759 7299
person$	14 7908 4781 998 8571 8656 8657 8658 8662 8683 8684 8685 8686 8687 8688 8700 1260 5056 1355 9004 5873 5874 6294 9972 2629 10416 6935
personal$	4077 6652
personalities$	4917
personality$	3535
persons$	8658 2629
persua	2490
persuade$	9355 9378 5722
persuaded$	7496 9271 9277 9282 9285 9291 9367 9393 9394 9395 9396 9397
pest$	6873
pests$	6873
petite$	3243 3701
petty$	3080 3118
phase	7291 7314 7318
phobia$	7330
phone	6323 6375 2611 6528
phone$	462 4256 463 4257 464 4258 465 4259 466 4260 7918 7919 7920 7940 7941 7942 7943 7944 7945 7946 7947 7952 9440 9470 9471 9472 9473 9795 9980 2548 2558 2574 10032 2586 10038 10185 6544 3448
phoneing$	2574
phones$	462 4256 463 4257 464 4258 465 4259 466 4260 7918 7919 7920 7940 7941 7942 7943 7944 7945 7946 7947 7952 9440 9470 9471 9472 9473 9980 2548 2574 10032 2586 10038 10185 6544
photo$	7921 7929 4295 4296 503 504 9075 9933 6277 2484 2528 6340 2568 2570 10072
photog	2493 6323 2543 6337 2558 6352 6353 10070 2809
photograph$	4295 4296 503 504 9075 9933 6277 2484 6313 2528 9980 6340 2557 2568 2570 10048 6396 10056 10060 10071 10072 6603
photographed$	7496 7539 4030 8777 9075 6396 10058 2608 3459
photographing$	6396
photographs$	4295 4296 503 504 9075 9933 6277 2484 9956 9957 6313 9980 6340 2557 2568 2570 6396 10056 10071 10072
photos	6323 2558 6352 6353
photos$	7921 7929 7948 4295 4296 503 504 9075 9933 6277 2484 9957 9980 6340 2568 2570 10071 10072
physical$	3563
physically$	3235
physique$	9116 9117 9118 7037 3700
physiques$	9116 9117 9118 7037 3700
pick	6359
pick$	7669
picked$	4031
picking$	7148
pictur	7213 7219
picture$	7921 7929 4295 4296 503 504 9075 9933 6277 2484 6319 2568 2570 10071 10072
pictures$	7921 7929 7948 4295 4296 503 504 9075 9933 6277 2484 9956 9957 2568 2570 10071 10072
piece$	2525
pieceed$	2525
pieceing$	2525
pieces$	2525
pierced$	3701
piercing$	1697 9148 7082 3290
piercings$	1697 9148 7082 3290
pig$	3363
pillar$	6110 2328
pills$	6631 10295 6776 7342
pimp$	2998
pimped$	2998
pimping$	2998
pimples$	7093
pimply$	3701
pimpped$	2998
pimpping$	2998
pimps$	2998
pin$	4962
pink$	3287
pins$	2829
pip	6652
pip$	10309
pity$	6142 9800
place	6677 3596
place$	0 1 2 3797 11 7463 3824 7482 7483 7484 7485 7486 7487 7488 7755 7940 7941 7942 7943 7944 7945 7946 7947 8391 8617 9004 2588 2726 6662 10322 10334 6725 6773 7390
placed$	0 1 2 3797 7459 7460 11 7463 3824 7482 7483 7484 7485 7486 7487 7488 296 297 298 299 2435 2436 2497 2588 2652 2654 2925 6773 3621
placem	10388
placement$	4943 8741 8742 8743 1293 1294 1295 10371 6773 6820 6981 3188 6983 7412 3621 7417
placements$	8741 8742 8743 1293 1294 1295 10385 6773 6820 6981 3188 7418
places$	0 1 2 3797 11 7463 3824 7482 7483 7484 7485 7486 7487 8391 2435 2436 2588 6389 10385 6773
placing$	0 1 2 11 3824 7482 7483 7484 7485 7486 7487 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 2435 2436 2588 6773
plague$	963 3037
plagued$	963 3037
plagues$	963 3037
plaguing$	963 3037
plain$	2803 3253 3266 3440
plainly$	1870 1871 1872 1873 2001 5795 2002 2003
plaited$	7083
plaits$	7080
plan	10372 7257 7291 7314 7318
plan$	7603 9980 10373 10404 6820 7381 7382 7383 7384 7414
planned$	9452 10152 3503
planni	9973
planning$	7604 2385 2386 2387 2388 7173
plans$	7603 9980 6820 7381 7382
plastered$	1702
plastic$	3050
plate$	6379 2829
plates$	6379
play$	610 642 668 677 870 984 5113 6624 3579
played$	610 642 668 677 870 984
player$	7268
players$	6092 7268
playground$	8600 8601
playing$	610 642 668 677 870 984
plays$	610 642 668 677 870 984
plea$	10146 7185 7439
pleaded$	3645
pleads$	3645
pleas$	9841 9842 10146 7185 7186
please$	7911 7912 9334 9355
pleased$	242 552 553
pleases$	7911 7912
pleasing$	5753
plenty$	122 123 124 3961 3978
plot	2581
plotted$	10069
plotti	9973
plucked$	3300
plug$	1160 1161 3130
plugged$	1160 1161 3130
plugging$	1160 1161 8613 8614 8615 8616 3130 6925
plugs$	1160 1161 3130
plump$	5462 5498 3701
pnc	3449
pnc$	7243
pnd	3449
pnd$	7243
pneumonia$	3763
podgy$	3701
point	2766
point$	3884 5578 5751 9450 2646 10244 7235
pointless$	3335
points$	7235
poison	3547
polic	7325
police	2488 6287 6295 6296 6297 2504 2505 2506 6310 2523 2524 2529 2550 6351 10009 10010 2564 6361 6362 2569 6370 6371 10041 2597 2605 6402 2619 2630 6501 2718 6512 2800 2803 10257 6739 6741 6742 3437 3519 3639 3746
police$	8194 8415 8581 8751 8752 8770 8771 8772 8773 9105 9106 5850 9511 5855 5856 5858 9875 6245 2455 6274 2482 9934 6282 9944 9945 2495 9952 9953 9954 6298 6299 6300 9959 2509 9967 2517 6317 2546 6341 6344 2553 10007 10008 6357 6358 10016 10018 10019 10021 10022 6368 10028 10037 6391 2602 6399 10059 10062 2620 2621 2623 6418 6424 6446 10104 6448 10112 10113 10118 6465 6466 6484 6492 10158 2708 10169 2724 10203 10236 6580 6589 2799 6594 2801 6596 6597 2808 10263 10396 6741 10398 10399 6832 6969 3349 3396 3405 3426 3450 3491 3496 3527 7322 3637 3648
policed$	2807 3491
polici	6310 2523 2524 2529 2550 6351 10009 10010 2564 6361 2569 6512 2800
policies$	9522 9523 9524 9525 9526 9527 9818
policing$	9944 9967 6317 6344 10008 6355 6358 10018 10169 10231 6580 10243 6594 6596 7239 3491
policy$	9522 9523 9524 9525 9526 9527 9818
polish$	1679 5479 7092
ponytail$	9144 9145 9146 7081 7082
ponytails$	9144 9145 9146 7081 7082
poor$	3891 7560 7561 7562 7563 4080 4561 856 857 858 859 860 861 862 863 864 865 866 1005 1006 1007 4887 8555 8640 8641 8642 8643 1193 8645 8646 8647 8648 8649 8650 8651 8652 8653 8654 8655 1284 1285 1286 1287 1692 9159 2276 2277 2278 2279 9836 9837 9838 9839 2429 2617 2974 3025 3028 3066 3138 3147 3180 3183 3271 3379 3400
poorly$	1677 3267
porn$	6791
pornography$	6791
portly$	3701
pose$	1052 1053 1054 1055 2777 10229
posed$	1052 1053 1054 1055
poses$	1052 1053 1054 1055 2777 10229
posing$	1052 1053 1054 1055 3457
positi	6467 2773
position$	7453 4089 2497
positions$	7453
positive$	3891 3924 10172 10181 3499 7377
posses	6754 3656
possession$	10411 6757 3654 7450
possibility$	5672
possible$	2707 3467
post$	470 479 9767 9779 2990 7235 3758
posted$	470 479 8054 4413 620 621 2990
poster$	2568
posters$	2568
posting$	7812 470 479 2990
posts$	3813 3831 470 479 694 4503 710 6340 2990 7235
potential$	3467
pothead$	6873
potheads$	6873
power	7318
powerful$	3243
powerfully$	3245
powers	7314
powers$	2775
practi	10298
practically$	627 1414 5208 1415 1416 1417 1418 1421 1422 1423 1424 3209
practice$	2385 2386 2387 2388 7173
practised$	1654
pre	2792
precin	6598
precinct$	10220 10255 10258
precious$	2208 6016
precocious$	6788 3693
predator$	8463 8464 8465 8466 1016 1097 6865 6866 6867
predators$	8463 8464 8465 8466 1016 1097 6865 6866 6867
predatory$	3686
predic	3443
predicament$	8237 8238
predicted$	2625 3604
prediction$	7400
predictions$	7399 7400
predictive$	3445
preemptive$	6586
prefer$	126 127 326 327 328 329 330 331 332 366 367 368 369 370 371 2978 3502
prefered$	326 327 328 329 330 331 332 366 367 368 369 370 371 2978
prefering$	326 327 328 329 330 331 332 366 367 368 369 370 371 2978
preferred$	126 127 326 327 328 329 330 331 332 366 367 368 369 370 371 9811 2404 2405 2406 2407 6224 9882 2978
preferring$	326 327 328 329 330 331 332 366 367 368 369 370 371 2978
prefers$	126 127 326 327 328 329 330 331 332 366 367 368 369 370 371 2978
pregab	6633
pregabalin$	10290
pregna	6625 3571
pregnancies$	7365
pregnancy$	10282 7365
pregnant$	7364
premature$	7346
prematurely$	7346 3711
prepared$	346 347 348 376 377 552 553 5584 5587 9245 9246 9247 9248 2490 6472 10152
prescr	3771
presence$	10253
present$	1046 1052 1053 1054 1055 1224 5370 5371 5372 6404 2777 10229 3207
presentation$	8444
presented$	1052 1053 1054 1055 3207
presenting$	1052 1053 1054 1055 3207
presents$	7693 7694 4047 4048 4049 4050 4051 4053 4054 7952 7955 8405 1047 1052 1053 1054 1055 1225 2777 10229 3207
presentted$	1052 1053 1054 1055 3207
presentting$	1052 1053 1054 1055 3207
preser	3476
press$	2744 3502
pressing$	2744
pretext$	2694
prettiest$	1699 3291
pretty$	3701
preven	2752 6558
prevent$	2725
prevented$	9500
prevention$	10189 6547 10215 2765 6746
preventping$	2725
preventring$	2725
prevents$	2725
preventting$	2725
prey$	7494 972
preyed$	974
preys$	973
prime$	8145 8146 3116 3467
principal$	9992 3116 3474
priori	2536 2796 10251 7314
prioritise$	128
prioritised$	128
prioritises$	128
prioritising$	128
priority$	6418 2662 10244 3464 3467 3472 3527
prison	10342 6686 10352 6696 6749
prison$	7860 10335 10343 10353 10354 10406 3647
proact	2803 3519
proactive$	2496 6310 2523 2524 2529 2550 6351 10009 10010 6355 2564 6361 2569 6512 6597
probat	3638
probation$	7432
proble	7371
problem$	8695 5046 8708 5957 9698 9865 6242 9992 6873 3096 3141 3145 3147 6942 3429 7374
problematic$	7851 8645 8646 8647 8648 8649 8650 8651 8652 8653 8716 8717 8718 8719 8720 3141 3147 6946
problems$	8119 8126 8127 8129 8130 8237 8238 4906 8708 8912 2887 6873 6942 7374 3609
procedure$	9522 9523 9524 9525 9526 9527 9818
procedures$	9522 9523 9524 9525 9526 9527 9818
proceedings$	10146 10166 7414
proces	2818 10269
process$	9522 9523 9524 9525 9526 9527 9818 6692
processes$	9522 9523 9524 9525 9526 9527
processing$	6612
produc	7213
produce$	478
produced$	478
produces$	478
producing$	478
productive$	10181
professional$	5873 5874 5878 3349
professionalism$	9871 9872 9873 9874 7194
professionals$	8194 4935 8631 8721 5691 5692 5694 5695 6915
profil	7213 7219
profile$	8072 2521 6319 10056 6863 7223 3430
profiled$	10057
profiles$	694 2521 10056 7223 3430
profiling$	3430
profits$	6229
programme$	138 140 141 7383 7443 7444
programmes$	138 140 141
progress$	2690 6820
progressed$	2690
progressing$	2690
progresss$	2690
prolific$	457 458 1119 1120 10082 2986 3068 3080 3122 3472
prolong$	38
prolonged$	38
prolongged$	38
prolongging$	38
prolonging$	38
prolongs$	38
promiscuity$	3662
promiscuous$	2972 6788 3662 3693
promiscuously$	3662
promise$	9522 9523 9524 9525 9526 9527 7184
promises$	9522 9523 9524 9525 9526 9527 7184
prone$	1156
proof$	2633
proper$	5974 5975 5976 5977
properly$	8070
property$	7884 7885 7886 7887 4231 4232 4233 4234
propos	2750
propra	6633
propranolol$	10290
prosec	6338 6367 2688 10144 10145 6489 10149 6505 10164 2877 3746
prosecute$	6482 2768 3498 3505
prosecuted$	10162
prosecuteing$	2768 3505
prosecutes$	2768 3498
prosecuting$	3498
prosecution$	9995 10024 10143 10146 10247 3497 7443
prosecutions$	10146 10174
prosecutors$	9995
prospect$	5670 5766 1973
prostitute$	6791 2998 6794
prostituted$	2998
prostitutes$	6791 2998 6794
prostituting$	2998
prostitution$	7844 7858 6791
protagonist$	7268
protagonists$	7268
protect$	3845 7727 781 8233 4599 8282 8291 5314 5315 5316 5319 5320 5322 5323 5326 5330 9035 2456 2464 2465 2466 2756
protected$	781 9035 9040 9041 9042 9043 9044 9045 2464 2465 2466
protecting$	781 4600 8779 5314 5315 5316 5319 5320 5322 5323 5326 9035 9040 9041 9042 9043 9044 9045 9052 9057 9058 9059 9060 9061 2464 2465 2466 2756
protection$	8779 9023 9024 9025 9026 9032 9033 9034 9035 9040 9041 9042 9043 9044 9045 9052 9057 9058 9059 9060 9061 9687 6534 6542 6543 6715 3784
protects$	781 9035 2464 2465 2466 2756
protectted$	781 9035 2464 2465 2466
protectting$	781 9035 2464 2465 2466
protocol$	9522 9523 9524 9525 9526 9527
protocols$	9522 9523 9524 9525 9526 9527
proud$	6195
prove	2632 2651
prove$	6428
proved$	6428 3479
proves	2651
provid	2544 3420
provide$	2479 6292 6807
provided$	7633 4010 4011 6807
provideed$	2479
provideing$	2479
providence$	6811
provider$	5850 5855 5856 9875 6245 3406
providers$	5850 5855 5856 9875 6245
provides$	2479 6807
providing$	6807
provin	2651
proving$	1036
provision$	7380 7384
provocative$	6788 3663 3693
provocatively$	1677 3257 3267 7098 7100 3663 3693
provoke$	7470 7471 3038 7139
provoked$	7470 7471 3038 7139
provokes$	7470 7471 3038 7139
provoking$	7470 7471 7510 7511 7512 7513 7514 3038 7139
prowl$	1155 9435
prowled$	1155
prowling$	1155
prowlled$	1155
prowlling$	1155
prowls$	1155
pru	3586
pru$	7380
ps$	10016
psoria	3551
psoriasis$	7345 3704
psychi	3773
psychiatric$	3580
psycho	3761 3773
psycho$	6873
psychologist$	3774
psychologists$	3774
psychopath$	6873
psychopathic$	3686
psychopaths$	6873
psychos$	6873
psychotic$	6936
ptsd	3758
public	6550
public$	8487 8488 8489 8490 8491 8492 8493 8494 8495 8496 8497 8498 8501 8502 8506 4879 8563 8567 2748 2749 10207 10228 6754 6831 3635
puffer$	7099 3310 3318
puffers$	9202 9203 9216 9217 9218 9220 7099
pulled$	7496 935 9225 5569 7103
pulling$	6325
pumped$	7343
punch	10367
punish$	9854 2416 2417 2418 2419
punished$	8111 4816 4817 4818 4819 2416 2417 2418 2419
punishes$	2416 2417 2418 2419
punishing$	2416 2417 2418 2419
punitive$	9616
pupil	6759
pupil$	1154 8657 8683 8684 8685 8686 8687 8688 8699 10416 3041 6859 3076 6935 3586
pupils	6350 10065 10066 10068 10099 2679 6516 10196 10226 10245 7299
pupils$	145 276 7752 336 4376 4377 4382 4383 4391 4409 712 734 4567 8412 8422 8423 8424 8425 4782 989 990 991 996 8482 8487 8488 8489 8490 8491 8492 8493 8494 8495 8496 8497 8498 8501 8502 8503 8550 1153 1154 8657 8660 8683 8684 8685 8686 8687 8688 8699 1258 1726 1773 1774 9325 9326 9327 9328 9329 5679 5680 5681 5696 5705 5772 9480 6092 6775 6831 6859 6872 6935 3150 7185
purcha	6393 6394
purely$	1275
purple$	3287
purpos	2766 7213
purpose$	9711 9714 10204 2757 10244
pursu	2536
pursue	2695
pursue$	247
pursued$	247
pursues$	247
pursui	2695
pursuing$	247
push	2804
push$	427 428 429 636 8574 2744 2982 7139 3529
pushed$	427 428 429 636 2807 2982 7139
pushes$	427 428 429 636 2982 7139
pushing$	7877 427 428 429 636 2744 2982 7139
put	2956
put$	0 1 2 3797 7457 7458 11 7463 3824 7482 7483 7484 7485 7486 7487 7488 128 7633 7755 7784 4139 352 353 354 7826 8042 8043 8044 8161 8162 8163 4556 970 9292 9433 2159 2435 2436 2464 2465 2466 2562 2563 2588 2652 2654 2751 2828 2940 6807
puted$	0 1 2 11 352 353 354 2159 2464 2465 2466 6807
puting$	0 1 2 11 352 353 354 2159 2464 2465 2466 6807
puts$	0 1 2 3797 11 7463 3824 7482 7483 7484 7485 7486 7487 7488 128 352 353 354 8161 8162 8163 970 9433 2159 2435 2436 2464 2465 2466 2588 6389 2940 6807
putted$	0 1 2 11 352 353 354 2159 2464 2465 2466 6807
putting$	0 1 2 3798 7456 11 128 352 353 354 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 970 9433 2159 2435 2436 2464 2465 2466 6807
puzzling$	713 716 719 720
pyjama$	5556 7099
pyjamas$	9207 9208 9209 9212 7099
queen$	6876 3083
queens$	6876
questi	10070 2809
question$	713 716 719 720 5768 6603
questionable$	3891 7560 7561 7562 7563 4561 2974
questioned$	2947
quick$	242 9792 9851 6195 2403 3033
quicker$	8830
quickly$	8831 8895 9805 9806 9807 9808
quiff$	7082
quiffs$	7082
quite$	3955 3975 1314 1458 1551 1554 3201 3208 3224
rabble$	1003 1004 6850 3063 3670
race$	5452 5455 5470 5474 5478 9157 5512
racists$	7162
radar$	10027 2577
raff$	6848
rag$	6845
ragged$	9176 9177
rags$	6845
raid	6520
raid$	10177 2944 7290
raided$	10201 10389 2944
raids$	2944 7290
rails$	8560
raise$	5314 5315 5316 5319 5320 5322 5323 5326 5895 3221
raised$	5894 3221 7103
raises$	3221
raising$	5314 5315 5316 5319 5320 5322 5323 5326 3221
ran$	427 428 429 441 442 460 461 1094 1276 1277 1278 1352 1353 2912 2982 3108 3111 7262
rang$	9904
ranger	2619
rape	6709
rape$	8352 8353 8354 8355 8356 8357 8358 8359 10366 6839
raped	7410
rarely$	1545 5339 1546 5340 1547 2870
rascal$	3670
rascals$	3670
rash	6610
rash$	77 78 766 10267 3024
rat$	6846
rate	2752
rate$	10147 6566 7294
rated$	1036 1050 1212 1216
rates$	10147 6566 7294
rather$	9867 9869 6260 9926 9927 9929 3201
ratings$	9907 9908
rational$	4077
rats	2939
rats$	6733 6846
re	6546
re$	5638 5649 3068
reach$	8617 9334 9355 9378 5722 9386 9407 9408 9409 7129 7131
reached$	8263 8264 8265 8266 9271 9277 9282 9285 9291 9367 9384 9393 9394 9395 9396 9397
reaches$	7130
reaching$	9407 9408 9409 5753 7129
react$	9293 9854 7209
reacted$	7209 7210
reacting$	7209
reaction$	8728 8729
reacts$	7209
reactted$	7209
reactting$	7209
read	6405 7403
read$	8617 2074 2075 2076 9688 9997 10062 10332
reader$	10036
readers$	10036
readily$	9805 9806 9807 9808
readin	10333 6677
reading$	10334 7148 3603
ready$	8145 8146 9851 6195 2490 2707 10391
real$	4931 5974 5975 5976 5977 3522
realise$	150 4534 4535 4638 4639 4640 4641 4642 4643 4644 4645 4646 4647 4648 4649 4695 4696 4697 4698 4699 4700 4701 4702
realised$	4534 4535 8219 8220 4564 4565
really$	5240 1870 1871 1872 1873 3224
rearrested$	7430
reason$	5301 9407 9408 9409 2694 7129
reasoned$	9271 9277 9282 9291 9367 9393 9394 9395 9396 9397
reasoning$	9407 9408 9409 5756 7129
reasons$	2694
reassurance$	9052
rebuff$	3027 3325
rebuffed$	9254 9259 9260 9261 9262 3027 3325
rebufffed$	3027 3325
rebufffing$	3027 3325
rebuffing$	3027 3325
rebuffs$	3027 3325
recall$	10098
receiv	7213 3578
receive$	4036
receives$	2858
recent	2488
recent$	6282
reckless$	77 78 3891 7560 7561 7562 7563 4080 7851 766 2972 3024 3686
recklessly$	3657
recklessness$	7738 7739 7740 7741 7742 7743 8123 4505 4506 4525
reclaim$	2794
reclaimed$	2794
reclaiming$	2794
reclaims$	2794
recognise$	7727 8282 4638 4639 4640 4641 4642 4643 4644 4645 4646 4647 4648 4649 4695 4696 4697 4698 4699 4700 4701 4702
recognition$	10036 7241
recomm	2750
recommit$	10093 10124
record	6323 2540 2554 2560 2627
record$	5961 6071 9857 6223 9968 2522 9996 6347 6354 2578 2584 6408 10103 6447 10105 10402 7374 7442
recorded$	2513 6354 2562 2563 2589 6408 10069 2652 2654 6555 6556 3513
recording$	2385 2386 2387 2388 2557 6354 2578 2584 6408 7173
recordinged$	6354
recordings$	2557 6354
records$	9956 9968 9980 9996 6347 6354 2578 2584 6408 10103 10105 7242 7374
recover$	3556
recovered$	10187 3556
recovering$	3556
recovers$	3556
recovery$	10354
recrui	9978
recruit$	411 412 2980 2981
recruited$	7496 411 412 4207 414 415 416 2980 2981
recruiter$	8463 6865 6868 6869
recruiters$	8463 6865 6868 6869
recruiting$	411 412 2980 2981
recruitment$	7506
recruits$	411 412 2980 2981
recruitted$	411 412 2980 2981
recruitting$	411 412 2980 2981
red$	10155 3264 3287 7099 3504
redeal$	10093 10124
redemption$	7131
redheaded$	5498 3701
reduc	2752
reduce	2872
reduce$	7323
reduced$	10223 7308
reduct	6547
reduction$	10204 10215
referenced$	6327
referr	10298
referral$	5597 1804 5599 1806 1807 9692 7185 3649
referrals$	5597 1804 5599 1806 1807 9692 9841 9842 7185 7186
referred$	3578
reflected$	4787
refuge	6723
refuge$	10380
refus	2812 3782
refusal$	4070 277 278 279 280 281 282 1180 1181 1182 1183 1184 1785 1786 5606 2227
refusals$	1785 1786 5606 2227
refuse	3639
refuse$	738 799 805 806 807 808 809 811 853 905 1784 9249 9429 9433 3324 7137 3398
refused$	738 8199 799 805 806 807 808 809 811 853 905 1784 9249 9254 9259 9260 9261 9262 9429 9433 3324 7137 7180 3398
refuser$	6894 3677
refusers$	6894 3677
refuses$	738 799 805 806 807 808 809 811 853 905 1784 9249 9429 9433 3324 7137 3398
refusing$	738 799 805 806 807 808 809 811 853 905 1784 9249 9429 9433 9617 9618 3324 7137 3398
regain	2769
regard	7213
regard$	3860 3861 3862 3863 3864 3866 3867 4907 4908 1115 4910 1151 9653 9654 9655 9656 9657 9658 9659 9660 6006 6007 6008 6009 6010
regardded$	1151
regardding$	1151
regarded$	1038 1151 1218
regarding$	1151
regardless$	7619 7623 8147 9007
regards$	1151
regist	2493 6323 2558 6352
register$	9980 6373 10075 10397 7280 7384
registered$	2908 3566
registers$	9980
registrations$	7249 3456
regret$	8345 8346
regrettable$	6142 9800
regrettably$	3713
regular$	457 458 2986
regularly$	456 10292
regulation$	8735 8736
rehab	10352 6696
rehab$	10353
rehabilitation$	3649
reject$	967 968 9249 9433 3039 3325
rejected$	967 968 9249 9254 9259 9260 9261 9262 9433 3039 3325
rejecting$	967 968 9249 9433 9617 9618 3039 3325
rejects$	967 968 9249 9433 3039 3325
rejectted$	967 968 9249 9433 3039 3325
rejectting$	967 968 9249 9433 3039 3325
relapse$	9294 7124
related$	10330 6843
relati	10340 10376 7213
relations$	6785
relationship$	7516 4043 515 516 517 7973 7974 8778 9011 9012 9013 9075 2905 6766 6785 6996
relationships$	7516 4043 515 516 517 9011 9012 9013 9075 6766 6785 6996
relay$	2565
relaying$	2565
relays$	2565
releas	2544
released$	3638 3639
relentlessly$	3709
relevant$	2573
reliab	2488
reliable$	6282
reliant$	7016
relied$	9393 9394 9395 9396 9397 2743
relies$	2943
relish$	909 910 911 912 3030
relished$	909 910 911 912 3030
relishes$	909 910 911 912 3030
relishing$	909 910 911 912 3030
reluctance$	4070 277 278 279 280 281 282 1180 1181 1182 1183 1184
reluctant$	802 805 806 807 808 809 811 1180 1181 1182 1183 1184 2403
relying$	2943
remain	3635
remain$	7755 655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1213 1239 1240 1241 1242 1243 1244 1410 1414 5208 1415 1416 1417 1418 1421 1422 1423 1424 1671 9292 2989 3073 3075 3079 3142 3144 3152 7429
remained$	4983
remains$	3903 274 275 655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 4983 4988 1213 1239 1240 1241 1242 1243 1244 1410 1414 5208 1415 1416 1417 1418 1421 1422 1423 1424 1671 6587 2989 3073 3075 3079 3142 3144 3152
remand	6505 3638
remand$	7432
remanded$	10162 6744 7432
remark$	1777 1778 1779 1780
remarkably$	3208 3224
remarked$	1777 1778 1779 1780
remarking$	1777 1778 1779 1780
remarkked$	1777 1778 1779 1780
remarkking$	1777 1778 1779 1780
remarks$	1777 1778 1779 1780
reminded$	7605 7606 159 160 161 172 173 174 175 2616 6413
reminder$	9797 9798
reminders$	7602 9797 9798
remiss$	3712
remit	2766
remorse$	8345 8346 6822
remorseless$	3686
remote$	9851
remov	2536 2804
remova	10374
removed$	296 297 298 299 9639 9640 10165 2807
render$	41 42 44
rendered$	41 42 44
rendering$	41 42 44
renderred$	41 42 44
renderring$	41 42 44
renders$	41 42 44
rent$	3786
reoffe	6551
reoffend$	9293 10076 10093 10124 7124
reoffended$	3791
reoffender$	3674
reoffenders$	3674
reoffending$	10203 10206 10208 3514 3791
reoffends$	3791
repair$	9854
repara	2952
reparation$	6746
repeat$	457 458 9293 2986 3068 3472
repeated$	3979 6140 6141 6164 9841 9842 3349 7186 3582
repeatedly$	456 5829 2310
replied$	8054 9512 9515 9516 9518 9519 9520 9521 9536 9537 9904
reply$	8067 8068 8069 8327 8329 9266 9272 9286 9678 9795 9854 9857 7121
replying$	7628 7812 8067 8068 8069
report	2486 6283 6291 2540 2554 2559 2560 2646 6440 6677 7213 7216
report$	7727 8164 8177 8282 9612 9692 2397 9948 9996 6354 2565 2566 2567 10023 2578 2584 10103 10105 10334 7185 7398
reportd$	2567
reported$	8025 8033 6354 2567 2639 2669 6555 6556 7230 7284
reporting$	9265 6354 2565 2567 2578 2584
reportinged$	6354
reportings$	6354
reports$	9612 9692 9996 6354 2565 2567 10023 2578 2584 10103 10105 7185
reprim	3638
reprimand$	7432
reprimanded$	7432
reprimands$	7432
reprobate$	3670
reprobates$	3670
reputation$	1298 1299 9830 6229 9896
reques	6303 2729 2750
request$	9692 9797 9798 7185
requested$	7246
requests$	9797 9798 9841 9842 7185 7186
requir	6303 7213
require$	8864 1581 1582 1583 5378 1585 1586 1587 1588 1601 1602 9054 5398 5399
required$	1601 1602 9054 5398 5399 2757 6687
requires$	1601 1602 9054 5398 5399
requiring$	1601 1602 9054 5398 5399
rerob$	10093 10124
reside	6550 2918 2920
residential$	6712 6714 3187
residents$	8415 4759 8487 8488 8489 8490 8491 8492 8493 8494 8495 8496 8497 8498 8501 8502 8503 8563 8567 6092 10207 10228 6831 6832
resilience$	3694
resilient$	1626 1627 1628 1629 1645 3694
resist$	7727 8214 1802
resistance$	1180 1181 1182 1183 1184
resistant$	1180 1181 1182 1183 1184 7134 7137 3686
resisted$	1802
resisting$	1802
resists$	1802
resistted$	1802
resistting$	1802
resit	3607
resolution$	7443
resort$	407 408
resorted$	407 408 2356
resorting$	407 408
resorts$	407 408 2357
resortted$	407 408
resortting$	407 408
respect$	8282 8307 4659 4877 9266 9272 9286 9653 9654 9655 9656 9657 9658 9659 9660 6884 7121
respected$	8033
respit	2918
respite$	6712
respon	9940 6287 9978 6426 10120 7314
respond$	8282 9266 9272 9286 9678 9854 9857 7121
responded$	9512 9515 9516 9518 9519 9520 9521 9536 9537 9688
response$	2165 2173 2174 2175 2385 2386 2387 2388 9936 9944 6310 2523 2524 2529 2550 6351 10009 10010 6355 2564 6361 2569 6512 10237 7173
responses$	2165 2173 2174 2175 2385 2386 2387 2388 7173
responsib$	9698 9781 9823
responsibbed$	9698 9781 9823
responsibbing$	9698 9781 9823
responsibed$	9698 9781 9823
responsibilit$	5249
responsibilities$	8905 9477 9698 9823
responsibility$	300 301 302 303 8156 8234 786 787 4585 4586 4587 4588 4589 4590 4591 4592 4593 4594 4595 4596 4610 4611 4612 4613 4614 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8312 9098 9477 9562 9653 9654 9655 9656 9657 9658 9659 9698 9823 2392 7406
responsibing$	9698 9781 9823
responsible$	7476 786 787 1645 9098 2384 9850 10083 2641 6464 2680 2685 10142 2961
responsibly$	8070
responsibs$	9698 9781 9823
rest$	4094 4095 4096 4097 8839 8941 8942 8943 8944 8945 9077 9165 9166 9167 9843 7187
resteal$	10093 10124
rested$	4094 4095 4096 4097
restor	2769
rests$	4094 4095 4096 4097 9843 7187
result$	263 4093 2695 6515 7398
resulted$	7463 8162 8163
resulting$	6515
results$	9830 6229 9896 9907 9908 10234 10334 7398
resupply$	10093
retail	2506 6362 6550
retail$	6598
retailers$	2482 9934 6300 10019 10021 2620 10207
retain$	3453
retained$	7246 3453
retaining$	3453
retains$	3453
retak	2769 3607
return	7213
return$	7530 7545 3920 7660 7699 7755 7784 7786 7787 7788 403 404 405 406 4230 437 441 442 4240 4283 4291 498 499 500 4298 7959 8282 9266 9272 9286 9292 9294 2555 3015 7121
returned$	7660 403 404 405 406 437 441 442 3015
returning$	7628 7812 403 404 405 406 4227 437 441 442 4237 8050 3015
returnned$	403 404 405 406 437 441 442 3015
returnning$	403 404 405 406 437 441 442 3015
returns$	7660 403 404 405 406 437 441 442 2555 3015
reveal	2646 6440
revealing$	9176 9177 3310
revel$	969
reveled$	969
reveling$	969
revelled$	969
revelling$	969
revels$	969
review	2592
review$	2526 6978
reviewed$	2526 6540
reviewes$	2526
reviewing$	2526
reviews$	2526 6978
reward$	2706
rewards$	2706
rheumatic$	3550
rid$	2760
ridding$	2760
ride$	636
rided$	636
rides$	636
riding$	636
riff$	3054
right$	3891 3893 3924 8112 8113 8312 8548 5227
rightly$	2397
rigid$	9792 9851 6195
rigoro	2780
rigorous$	6574
ring	2566 3473
ring$	8164 9210 2502 6360 2574 3061 7099
ringin	9966
ringing$	9265 2502 6360 2574
ringle	10090 10250 7299
ringleader$	10114 10154 7267 3671
ringleaders$	10114 10154 7267 3671
rings$	5146 5147 5514 9210 2502 6360 2574 7099
ringworm$	3763
riot$	6903 6904 6905
ripped$	9176 9177 5566 3303 3310
rise$	2723
risk$	7451 7452 7462 3809 16 17 18 3850 7508 7509 7515 7517 7518 7519 7520 7522 7523 7524 7526 3996 3997 3998 3999 4000 4001 4002 4003 4004 4005 4006 4007 4008 8094 693 8237 8238 8295 8296 8297 8298 8299 8300 8301 8302 8303 8304 8305 8306 8317 8318 8319 8320 8321 8366 8373 8386 4830 1037 4832 4833 4834 4835 4836 4837 4838 4839 4840 4841 8499 8500 4844 4845 4846 4847 4848 4849 4999 5000 1207 1208 5003 1210 1211 8663 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8675 8676 8677 8678 8679 8680 8681 8682 8765 9011 9012 9013 9023 9024 9025 9026 9027 9028 9029 6134 6540 2755 6571 2970 3426 3466 3784
riskier$	3891 2972
risks$	7451 7452 7508 7509 7517 7518 7519 7520 7522 7523 7524 7526 3937 3938 3996 3997 3998 3999 4000 4001 4002 4003 4004 4005 4006 4007 4008 8237 8238 8295 8296 8297 8298 8299 8300 8301 8302 8303 8304 8305 8306 8318 8319 8320 8321 8366 8765 9011 9012 9013 9023 9024 9025 9026 6765
risky$	7451 7452 3891 4080 7851 4734 2972 3035 3141
ritali	3573
ritalin$	7367
rivalry$	6843
rivals$	6832
road$	7778 4203 3200
roadman$	8453 6844 3669
roadmen$	8453 6844 3669
roam$	7817 1155
roamed$	1155
roaming$	1155
roammed$	1155
roamming$	1155
roams$	1155
rob$	8433 8434 10073 10093 10097 10124 10125
robbed$	7496 7499 8089 2965
robber	9930 9940 6287 9984 10090 6435 10106 2657 10117 10121 10123 10130 10131 2681 6551 6739 6741 6754 6755 6758 7263 3656
robber$	8524 8525 8526 10083 6873 6874
robberies$	10091 10092 6451 6475 10208 10412 10413 10415 7295 7450
robbers$	8524 8525 8526 6873 6874
robbery$	7844 9936 9944 2496 6295 6296 6297 2504 2505 6310 2523 2524 2529 2550 6351 10009 10010 6355 2564 6361 2569 2605 6418 6451 10112 6484 6512 2805 10396 10398 10411 10412 10413 10415 3435 3467 3484 7450
robbing$	10126 10176
robs$	10073 10097 10125
robust	2773 2780 2786 3519
robust$	6574 2785
robuster$	2785
robustly$	7285
rode$	636
role$	8156 9823
roles	9976
roll	3596
roll$	945 9723 7390
rolled$	7390
rolling$	945
roma$	1679 5479
romanian$	1679 5479 7092
room$	2482 9934 9952 9953 9954 6298 6299 6300 10019 6399 10059 6724 6725 10384 2938 7232
rooms$	7232
ropes$	8762
rose$	7294
rot$	9683 9899
rotten$	3065 6936
rough	7422
rough$	4804 5046 3036 3065 3266 7063
round$	8764 5114 8803 2688 7115 7323
rouser$	6857
rousers$	6857
route	10065
route$	4203 9989
routes$	9989
row$	5673 9331 5675
rowdy$	3147 3686
rows$	2887
rubber$	3372
rude$	8654 8655 8749 9433 3686
ruffian$	3670
ruffians$	3670
rug$	9820
rui	3638
rui$	7432
rule$	8419 9522 9523 9524 9525 9526 9527
rules$	8431 8567 4919 4920 4921 4922 8842 9522 9523 9524 9525 9526 9527 9818 6833
run	2735
run$	7530 7545 7594 7755 7784 7786 7787 7788 4140 4141 4142 427 428 429 441 442 4245 4250 460 461 8164 4549 945 958 959 1094 8574 4934 1276 1277 1278 1352 1353 1457 9294 1860 1861 9433 6244 2530 2912 2982 3107 3110
runaround$	8592
runaway$	8524 8525 8526 6873 6874
runaways$	8524 8525 8526 6873 6874
rung$	9688
runner	7282
runner$	7876 8527 1082 6873 6875
runners$	7876 8527 1082 10109 6873 6875
runnin	9978 6426
running$	7510 7511 7512 7513 7514 4200 7877 427 428 429 441 442 4244 4246 4250 460 461 945 958 959 1094 1352 1353 1457 9433 2530 10083 10120 2912 2982 3106 3109 7226
runs	9978
runs$	427 428 429 441 442 4250 460 461 945 958 959 1094 1276 1277 1278 1352 1353 1457 9433 2530 10003 2912 2982 7226
rushed$	2851
s$	6306 6424 10084 6594 2831 2834 6637 6642 6663 6668 6671 2883 6679 6680 2888 2889 6689 2900 6698 6714 10379 6731 10390 10395 6753
s17$	3785
s20$	3785
s31$	3785
s47$	3785
sabotage$	3026
sabotaged$	3026
sabotages$	3026
sabotaging$	3026
safe$	7504 7505 3924 8236 8240 4584 8242 8254 8255 8263 8264 8265 8266 8986 5347
safeguard$	3845 7727 4603 8291
safeguarding$	9032 9033 9034 9035 9043 9044 9045 9052 3349
safer$	3891 3924
safety$	7461 3805 7517 7518 7519 7520 7521 7522 7523 7524 7525 7527 7579 7580 3946 3947 8237 8238 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 4690 4691 4692 4693 4694 9023 9024 9025 9026 10028
said$	93 4151 4371 4372 4381 4543 9320 5800 5801 5804 5943 5944 2250 2251 2639
sallow$	3701
same$	7620 7622 7624 7626 8148 4821 5375 5376 5377 1657 5515 9179 9192 5546 5553 3240
sanction$	2747 3499
sanctioned$	296 297 298 299 4816 4817 4818 4819
sanctions$	2747
sand$	9817
sandy$	3264
sat$	1761 1762 1763 2239 2240 2241 2242 2243 2244 2245 2246
satisfy$	9355
savage$	8524 8525 8526 6873 6874
savages$	8524 8525 8526 8545 8546 8547 6873 6874
saved$	8263 8264 8265 8266 9393 9394 9395 9396 9397
saving$	9830 7131
savvier$	1305 1306 1307
savvy$	1305 1306 1307 1645 6990 3692
saw	2846 2905
saw$	1151 2149 2150 6640
say	2646 6440
say$	7575 7727 4072 4137 8170 8177 8210 8282 1000 9251 9266 9272 9286 5800 5801 5804 2527 7121
saying$	1000 9265 9333
says$	1000 9252 9320 5800 5801 5804 2250 2251
scabies$	3763
scallies$	3670
scally$	3670
scallywag$	3672
scallywags$	3672
scan$	2526 10304
scandal$	3711
scandalous$	3711
scaned$	2526
scanes$	2526
scaning$	2526
scans$	2526 10304
scant$	66 73 1113 1114 1116 5996 6003
scantily$	1677 3256 3267
scar$	1697 7082
scarcely$	1499 1501 1502 1545 5339 1546 5340 1547 1603 5397 1604 1605 3211 3212 3226
scare$	9069 9070 9071
scared$	9027 9028 9029 1621 1622
scares$	5306 8964
scarf$	9215 7099
scaring$	7510 7511 7512 7513 7514
scarlet$	3550
scars$	1697 7082
scarves$	9215 7099
scatter$	10217
scattering$	2793
scenario$	7453
scenarios$	7453
scheme$	7280
schemer$	6873
schemers$	6873
scheming$	3686
schizo	3761
schizophrenic$	10351
school	2869 10333 7394
school$	7864 7865 7866 8194 8290 8473 8474 8475 8476 8477 8478 8487 8488 8489 8490 8491 8492 8493 8494 8495 8496 8497 8498 8501 8502 8506 8531 4878 8563 4943 8721 5850 5855 5856 5858 9875 6245 2455 10308 10315 10316 10317 10318 10319 6663 10321 10322 10326 10327 10334 10391 6735 6782 3100 3349 3396 3405 3406 7380 7390 7391 7392 3604
schoolboy$	3076
schooling$	10325 7392
schoolmates$	6872
schools$	8473 8474 8475 8476 10324 10385 7390
sclerosis$	10353
scolio	3762
scor	7260
score$	8762 7287
scored$	10057
scores$	7287
scorn$	9920 9921 9922 9923 9924 3027
scorned$	3027
scorning$	3027
scornned$	3027
scornning$	3027
scorns$	3027
scour$	2526
scoured$	2526
scoures$	2526
scouring$	2526
scours$	2526
scrap$	8083
scraped$	7083
scratch$	9713
scrawny$	3701
screamed$	8199
screening$	10287
screens$	9440 9470 9471 9472 9473
screenshot$	2557
screenshots$	2557
screwed$	1232
scrote$	3672
scrotes$	3672
scrounger$	6873
scroungers$	6873
scruffily$	1677 3267 7098 7100
scruffy$	1679 5477 9176 9177 3266 3287 3303 3310 3701
scum$	3670
scumbag$	3670
scumbags$	3670
search	9955 10070 2688 10145 10164 2730 2809
search$	2526 6339 2634 10138 6482 2709 10177 10178 10179 2732 6527 2734 10186 10247 6603
searched$	2526 2732 10201
searches$	2526 10178 10179 6524 2732 2734 10186 10243
searching$	2526 10178 2732 2734
searchped$	2709
searchs$	2526 2709
seasoned$	3695
seating$	6323
second$	1657 6005 6209
secrecy$	4467 9703
secretive$	3686
sectio	10352 6696 3773
section$	6523
section17$	3785
section20$	3785
section31$	3785
section47$	3785
sectioned$	10353
secur	3476
secure	2695 2920
secure$	8063 8064 6714 6749 3453 3649
secured$	10002 7246
secureed$	3453
secureing$	3453
secures$	3453
securi	2506 6362 2597 6402 2619 2695
security$	8415 2482 9934 6300 10019 10021 6391 2602 10059 2620 2621 2708 2724 2808 6832
seduce$	241 2976
seduced$	241 913 2976
seduces$	241 2976
seducing$	241 2976
see	2846
see$	150 7727 7755 713 716 719 720 4638 4639 4640 4641 4642 4643 4644 4645 4646 4647 4648 4649 4695 4696 4697 4698 4699 4700 4701 4702 1151 8962 9236 9678 9857 9955 2515 2522 2527 9998 10043 6640
seed$	6859
seeds$	6859
seeing	2846
seeing$	7628 7812 6640 2916 3009
seek	6303 2695 2729 2743 3495
seek$	249 471 472 473 474 475 476 477 915 4709 916 917 918 919 920 921 937 938 940 9433 5819 2479 9974 6318 3158 3159
seeked$	5819 2479 6318
seeker$	8515 6825 6951 7429
seekers$	8515 6825 6951
seekin	6303 2729 2743
seeking$	249 471 472 473 474 475 476 477 915 4709 916 917 918 919 920 921 937 938 940 5030 5047 9433 5819 2479 6318 6825 6951 3158 7429
seekked$	5819
seekking$	5819
seeks$	249 471 472 473 474 475 476 477 915 4709 916 917 918 919 920 921 937 938 940 5819 2479 9974 6318 3158 3159
seem$	655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1213 1239 1240 1241 1242 1243 1244 1410 1414 5208 1415 1416 1417 1418 1421 1422 1423 1424 5370 5371 5372 1671 2184 2185 2989 3073 3075 3079 3142 3144 3152 3207
seemed$	655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1213 1239 1240 1241 1242 1243 1244 1410 1414 5208 1415 1416 1417 1418 1421 1422 1423 1424 1671 2184 2185 2989 3073 3075 3079 3142 3144 3152 3207
seeming$	2184 2185
seemmed$	2184 2185
seemming$	2184 2185
seems$	274 275 655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1213 1239 1240 1241 1242 1243 1244 1410 1414 5208 1415 1416 1417 1418 1421 1422 1423 1424 1671 2184 2185 2989 3073 3075 3079 3142 3144 3152 3207
seen	9991 10025 2905 2954
seen$	426 8219 8220 4564 4565 1039 1219 1317 1494 9271 9277 9282 9291 9367 2149 2150 9719 9986 2846 2852 2916 7262 7272 7284
sees	2846 2905
sees$	1151 6640
seize	2587
seize$	6381 3453
seized	6380 2587
seized$	10037 6381 10187 7246
seizeed$	3453
seizeing$	3453
seizes	2587
seizes$	6381 3453
seizin	2587
seizing$	6381
seizur	3762
seizure$	2587 10172 7242
seizures$	7242
seldom$	1545 5339 1546 5340 1547
select	2796 3758
self	3546 3771
self$	3794 3796 3835 3836 43 3838 3839 3840 3841 3842 3843 50 7502 7503 3847 3848 65 102 7732 4146 4147 4148 7840 4196 4253 8073 8074 8076 4438 4439 4440 4441 4442 4443 4444 4445 4447 4448 8108 8109 8122 4474 4475 4476 4477 8135 8136 8137 8138 8139 8140 8141 8142 8143 8144 4492 4493 4494 4495 8153 8158 4579 4583 790 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 4597 4598 8256 8257 8258 8259 8260 8261 8263 8264 8265 8266 4650 4651 4652 8542 5079 5081 8782 8783 8784 8785 8786 8787 8788 8965 8966 8967 8968 8971 8972 8973 8974 8975 8976 8977 8978 8979 8980 8981 8982 8983 8984 5329 8987 8988 5332 8995 6190 6709 6762 2979 6792 6793 3020 3091 7014 7015 3222 3234 3367
selfharm$	7340
selfharmed$	7340
selfharming$	7340
selfharms$	7340
selfie$	7921 7929 4295 4296 503 504
selfies$	7921 7929 7930 4295 4296 503 504
selfish$	3686 3711
sell$	7530 7545 7755 7784 7786 7787 7788 4140 4141 4142 427 428 429 488 8327 8329 8335 8337 8433 8434 10097 2982 2999 6807
sellin	9966 9978 6426 10090
selling$	7854 427 428 429 488 10083 10126 2967 2982 2999 7253 7449
sells	9978
sells$	427 428 429 488 10003 10097 2967 2982 2999
selves$	3794 3796 3835 3836 43 3838 3839 3840 3841 3842 3843 50 7502 7503 3847 3848 7732 4146 4147 4148 7840 4253 8073 8074 8076 4438 4439 4440 4441 4442 4443 4444 4445 4447 4448 8108 8109 8122 4474 4475 4476 4477 8135 8136 8137 8138 8139 8140 8141 8142 8143 8144 4492 4493 4494 4495 8153 8158 4579 4583 790 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 4597 4598 8256 8257 8258 8259 8260 8261 8263 8264 8265 8266 8542 8782 8783 8784 8785 8786 8787 8788 8965 8966 8967 8968 8971 8972 8973 8974 8975 8976 8977 8978 8979 8980 8981 8982 8983 8984 5329 8987 8988 5332 8995 6190 6762 6792 6793 7014 7015
semh	3586
semh$	7380
sen$	10311 3590 7385
send	2486 2559 2566
send$	7530 7755 470 479 8327 8329 8335 8337 2485 6360 2567 6513 2781 2990 3012 6807 3590 7385
sendd$	2567
sended$	2567
sending$	470 479 9407 9408 9409 6360 2567 2781 2990 3012 7129
sends$	470 479 6360 2567 6513 2781 2990 3012
sensation$	3031
sense$	8310 4655 1124 1354 1356 5328 1535 1536 5331 9197 9607 9608 9609
sensible$	7473 3891 3924 4414 1645
sensibly$	8070
sensit	2488
sensitive$	6282 6966
sensor	2818
sensory$	6612
sent	2486 6363 6414
sent$	470 479 8042 8043 8044 8054 2485 9997 6686 2928 6744 2990 3012 6807 7180 3634
senten	10340
sentence$	2719 7436 3646 7441 7443
sentenced$	6744 3646
sentences$	2719
sentencing$	3646
separa	10340 10342 6686 6688 10349
separate$	10217
separated$	10343
separating$	2793 10343
separation$	10345
september$	7866
sergea	6295 6296 6297 2504 2505 2506 6310 2523 2524 2529 2550 6351 10009 10010 2564 6361 2569 2605 6512
sergeant$	2482 9952 9953 9954 6298 6299 6300 9967 6317 2546 6341 6344 2553 10008 10012 6358 10016 10018 6368 2602 6399 10169 7322
serial$	457 458 2986 3068 3080 3472
series$	2032 7278
serious$	3858 4931 5974 5975 5976 5977 3068 3349
seriously$	8347 8348 8349 8350 8351 9555 9556 9571 9572 9573 9574 9575 9576 9577 9578 9579 9580 9581 9649 9650 9651 9652 2310
seriousness$	8295 8296 8297 8298 8299 8300 8301 8302 8303 8304 8305 8306 8318 8319 8320 8321
sertra	3573
sertraline$	7367
serve$	2745
served	10167
served$	2745 2955
serves$	661 662 2745
servic	10298
service$	8450 4865 5850 5855 5856 5864 5873 5874 9825 9875 6237 6245 2455 10203 10287 3349 7173 3396 3405
services$	8290 8291 4935 8631 8753 9046 9047 9048 9049 9050 1808 1809 1810 1811 5850 9511 5855 5856 5861 5862 9875 6245 10287 6821 7118
serving$	2745 6678 7161 3611
session$	138 140 141 5090 9426 9427 9428 9467 9468 9469 6820
sessions$	138 140 141 3976 7634 7667 7668 8721 5090 9467 9468 9469 6820
set$	409 8480 1518 1519 5459 1843 1844 1971 2588 2966 7040 7041 7396
setting$	2966
settle$	9266 9272 9286 7121
seven	6350 10065 10066 10068 10099 2679 6516 10196 10226 10245 2806 7299
seven$	8481 8549
severa	10046
several$	3979 485 1714 6140 6141 6164 9841 9842 7186 3467 3582
severe	3540
severely$	3599 3614
sex$	7516 4043 7774 4190 4274 7933 4281 489 4288 7948 505 506 507 508 7970 7971 4406 8775 8776 9011 9012 9013 9075 6702 2946 6766 6787 6797 6996
sext$	3661
sexted$	3661
sexting$	6783
sexts$	3661
sexual$	7851 4264 4272 4277 4279 4280 490 491 492 493 495 4292 4293 4294 505 506 507 508 7972 8775 5151 5154 9076 2836 2946 2991 3001
sexualised$	7851 4264 4272 8645 8646 8647 8648 8649 8650 8651 8652 8653 6789 6790 3147 3693
sexuality$	8062
sexually$	5424 2994 3203 3204 3236 3572 7410
sgt$	10016
shabbily$	1677 3259 3267
shabby$	9176 9177 3303 3310 3701
shadow	2809
shadow$	10048 2603 6603
shadowed$	2603
shadowing$	2603
shadows$	5514 2603
shaggy$	3264
shall$	1815 1816 1817 1818 1819 1820 2713
shallow$	3686
sham	10238
shambles$	3711
shambolic$	3711
shame$	9715 6142 9800 3369
shameful$	9616 3711
shamefully$	3711
shar	2544
share	2559 3420
share$	7755 470 479 820 1759 9266 9272 9286 9678 9854 9857 6276 2483 2485 2567 2683 2930 2990 7121
shared$	470 479 1759 5943 5944 9688 6276 2483 2485 2567 2990
shareed$	2567
shareing$	2567
shares	3420
shares$	470 479 1759 6276 2483 2485 2567 2930 2990
sharin	7213 3420
sharing$	470 479 1759 9729 6276 2483 2485 2930 2990
sharper$	1305 1306 1307
shaved$	3283 3285 3287 7083 3300
shaven$	3254 3255 3284 3287 3300
she$	3907 3914 4319 4376 4377 4382 4383 4408 734 988 4782 989 8440 990 991 4927 1153 8761 9325 9326 9327 9328 9329 5679 5680 5681 5683 5850 9511 3592
shed	7422
shed$	2372
shedding$	2372
sheep$	8472 6873
sheet$	7232
sheets$	7232
shelter$	7940 7941 7942 7943 7944 7945 7946 7947
shielding$	9035 9040 9041 9042 9043 9044 9045 9052
shift$	4140 4141 4142 3439
shifty$	3266 7063
shirk$	2372
shirked$	2372
shirking$	2372
shirkked$	2372
shirkking$	2372
shirks$	2372
shirt$	5519 5520 9185 7099
shirtless$	3701
shirts$	5519 5520 9185 7099
shocking$	2276 2277 2278 2279 6142 9800 9836 9837 9838 9839 3147 3379
shockingly$	3713
shoddy$	3711
shoes$	5519 5520 9199 9200 9201 9202 9203 9210 7099 7104
shooti	10106 10121 10130 10131
shootings$	10091
shop	2506 6362 6598
shop$	7864 7865 2482 9934 6300 10019 10021 10255 10258
shopke	2506 6362 6550 6759
shopkeeper$	7692 7935 10416
shopkeepers$	7692 7935 8415 8563 2482 9934 6300 10019 10021 2620 10207 10228 6831 6832
shopli	2657 10117 10121 10123 10131 2681 6551 6739 6754 6755 3793
shoplifter$	8524 8525 8526 6873 6874
shoplifters$	8524 8525 8526 6873 6874
shoplifting$	7510 7511 7512 7513 7514 7844 7854 7858 8551 6451 6475 10136 10208 2805 10396 10411 10412
shoppe	6550
shoppers$	8563 10207 10228 6831
shopping$	6598
shops$	8563 2482 9934 6300 10019 10021 2620 10255 10258
short$	5462 9176 9177 5566 9605 9606 3154 3243 3264 3286 3287 3310 3366 7183 3701
shortcoming$	3348
shortcomings$	9482 9483 9484 3348 7144 3710
shortest$	1699 3291
shorts$	5519 5520 9199 9200 9201 9216 9217 9218 9223 7099 7104
shot$	6313
shots$	6313 9982 9988
shotted$	2983
shotter$	3677
shotters$	3677
shotting$	427 428 429 2982 2983
should	2691 6673
should$	21 22 23 24 25 26 591 592 722 740 748 749 750 751 752 753 754 755 756 764 768 769 770 771 816 829 1397 1514 1544 1597 2038 2040 2041 2042 2043 5839 9506 5980 2267 6066 6388 2602 2665 2713 10330 3351
shoulder$	8734 1694 3397
shouldered$	7043 3397
shouldering$	3397
shoulderred$	3397
shoulderring$	3397
shoulders$	8734 8793 3397
shout$	1276 1277 1278
shouted$	2910
shouting$	2887
shouts$	1276 1277 1278
show	2632 6427 2651 7213
show$	767 791 792 4615 4616 4617 4618 4619 4620 4621 4622 4623 4624 8282 4630 4688 4689 8395 9266 9272 9286 1953 9461 2527 6389 7121
showed$	767 791 4688 4689 2202 6389
showin	2632 2651
showing$	791 2202 9932 10285
shown	6363 6414
shown$	150 4010 4011 767 792 4688 4689 9368 9369 9370 9371 2202 2589
shows	2632 6427 2651
shows$	767 791 4688 4689 1952 2202 2527 6389 6450
shrug$	869 2391
shruged$	869 2391
shrugged$	869 2391
shrugging$	869 2391
shruging$	869 2391
shrugs$	869 2391
shunt$	2829
shut$	2438 7180
shuts$	2438
shutting$	2438
shy$	6955
siblin	10375
sibling$	6980 3190
siblings$	3795 7863 8748 8932 10356 6763 6980
sick$	10276 10308
sickle$	3762
side$	9119
sidelined$	3380
sight$	10160 7300 3563 3564
sighted$	7160 7284 7358 3736
sighting$	2598 7254
sightings$	10006 2598 3436 7254
sign$	2350 2351 2352 2353 9821 9822 7182 7185
signal$	7681 10170
signals$	7681 7682
signed$	2856 2857
significant$	1205 1206
signs$	2350 2351 2352 2353 9821 9822 9841 9842 9977 7182 7185 7186
silence$	4467 9703
silliness$	7738 7739 7740 7741 7742 7743 8123 4505 4506 4525
silly$	3858 77 78 3891 4080 725 3023 3686
silo$	3409 3410
siloed$	3715
silos$	7202
similar$	1679 5479 3243
simple$	3637
simpler$	2707
simply$	627 8225 8226 8227 8228 1275 1870 1871 1872 1873 5838 2188 2189 2358 2359 2400 3386
since$	10374 7019 7445
single$	1937 1938 5769 5810 5811 2080 5875 5942 2488
sister	6682 10341 6685 2901 10375 10376
sister$	7863 2884 10339 6710 6980
sisters$	7863 8748 5233 5234 5235 6980
sit	9991 10025
sit$	4118 1761 1762 1763 1765 9266 9272 9286 2239 9855 7121
site$	7240
sits$	1761 1762 1763 1765 2239 2240 2241 9978
sitting$	8145 8146 2239 2240 2241
situation$	7453 4089 8129 8130 8237 8238 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 8391 9031 9107 6134 9835 6242 2936 7423
situations$	7453 8391 9107
six	6350 10065 10066 10068 10099 2679 6516 10196 10226 10245 2806 7299
six$	8549 1669 5464 5465 1714 9165 9166 9167 9168 9169 9170 5696 5705 5711
sixteen$	8817 8818 8819 8820 8821 8822 1400 1401 1402 7001
size$	1427 1428
skaters$	5696 5705
skeletal$	3243
ski$	3315
skilled$	1654
skills$	1354 1356 5328 1535 1536 5331
skimpy$	3310
skin$	5486 5502 10268 7065 3273 3279
skinned$	7025 7057
skinniest$	1699 3291
skinny$	5462 5498 5566 3243 3310 3701
skins$	7952
skirt$	5519 5520 9199 9200 9201 7099 7104 7111
skirts$	5519 5520 9199 9200 9201 9216 9217 9218 9223 9230 7099 7104 7111
skive$	3660
skived$	3660
skives$	3660
skiving$	3660
skunk$	6635
slag$	6873
slags$	6873
slapdash$	3711
slave$	6922 3129 3681
slaves$	6922 3681
sleep	6626 6634
sleep$	3920 7755 7817 481 10283 10291 10292 2925 2932 2933 2992 3544
sleeped$	2927
sleepes$	2927
sleeping$	481 2925 2927 2932 2992 3574
sleeps$	481 2925 2927 2932 2933 2992
slender$	3243 3701
slep$	3628
slept$	481 6615 2934 2992 3628
slicked$	1693 7083
slide$	7195 7232
sliders$	9199 9200 9201 9216 9217 9218 9220 7099 7104
slides$	7232
slight$	3243 3701
slightest$	5744 5997
slightly$	1667 3245
slim$	5462 3243 3701
slimly$	3245
slippers$	9212 7099
slips$	9996
slipshod$	3711
slit$	3300
sloppy$	2276 2277 2278 2279 7063 3379 3711
sloth$	7197
slow$	739 1180 1181 1182 1183 1184 2276 2277 2278 2279 9792 9836 9837 9838 9839 9851 6195 2403 3379
slowly$	9851
slut$	6873
sluts$	6873
sly$	3686
smacke	2910
smacked$	6704
small$	1108 5218 5312 5462 1674 3210 3243
smaller$	4755 4756 4765 4766 4767 4768
smart$	5479 6988 6994 3310
smarter$	3891
smartly$	1677 3267 7098 7100
smarts$	6989
smelly$	9176 9177 3701
smitten$	527 528 529 530 531 532 533
smok	2841
smoke$	7530 7755 7784 7786 7787 7788 382 8327 8329 8433 8434 9433
smoked$	8054 9433
smoker$	8521
smokers$	8521
smokes$	9433
smoking$	3806 7464 7465 694 9433
snakes$	6873
snapchat$	4027 4028 4029 462 4256 463 4257 464 4258 465 4259 466 4260 7918 7919 7920
sneak$	6873
sneaks$	6873
snood$	9215 7099 3706
snoods$	9215 7099 3706
snub$	3027
snubbed$	9254 3027
snubbing$	3027
snubed$	3027
snubing$	3027
snubs$	3027
so$	7621 7625 5841 2207 3208 3224
social$	7846 7852 462 463 464 465 466 4744 8552 5029 8692 8750 9086 9087 9088 9089 5850 9511 2065 5860 2068 2442 2444 6375 2611 10092 10137 6528 2923
society$	8487 8488 8489 8490 8491 8492 8493 8494 8495 8496 8497 8498 8501 8502 8503
sociopath$	6873
sociopathic$	3686
sociopaths$	6873
sod$	6017
sofa	7422 3786
sofa$	10383
soft$	8145 8146
sold$	427 428 429 488 2967 2982 2999 6807
soldiers$	8602
solely$	2393 2394 3395
solicit$	3021
solicited$	3021
soliciting$	3021
solicits$	3021
solicitted$	3021
solicitting$	3021
solid$	3243
solidly$	3245
solve	3501
solves	3501
solvin	3501
somali$	1679 5479 7092
some$	90 691 1714
somebody$	7811 8205 5656 5850 9511 2720
someone$	7811 4311 8205 5260 1508 5656 5850 9511 2720
something$	8029 9436 10015
somewhere$	7940 7941 7942 7943 7944 7945 7946 7947
son	10197
son$	8890 6629
sons$	8890
soon$	9805 9806 9807 9808
sooner$	8830 9494 9503
sophisticated$	1363 3695
sorely$	2310
sorry$	9368 9369 9370 9371
sort$	8409 9032 9033 9034 9172 6830
sorts$	6830
sought	10167
sought$	249 471 472 473 474 475 476 477 915 4709 916 917 918 919 920 921 937 938 940 3159
sound$	3207
sounds$	3207
source	7213
source$	6282 2489 10000 2684 2758 3420 7215 3422
sources$	2489 10000 7215
south$	1690
space$	9004 6536 6725
speak	2905
speak$	7574 7727 7915 467 468 469 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 5338 9236 9266 9272 9286 9358 9407 9408 9409 9678 2473 7121 7129
speaking$	467 468 469 9265 7148
speaks$	467 468 469 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 9358 2250 2251
special$	10311 3586 3784
specialist$	10297
speech$	2818
spell	7403
spelli	6677
spelling$	10334 3603
spend$	7755 4099 4100 4163 8020 8021 8022 8023 8024 951 952 953
spendded$	951 952 953
spendding$	951 952 953
spended$	951 952 953
spending$	7628 7812 8020 8021 8022 8023 8024 951 952 953
spends$	951 952 953 9991
spent$	951 952 953 2955
spice$	6635 10295
spiky$	3264 3287
spina$	3551
spineless$	3711
spirit	6634
spirits$	10291
spite$	3945 152 153 155 3977 186 187 188 217 7888 7889 7890 7891 2347
spiteful$	9616 3686
split	10340 10342
split$	10217 6686
spliting$	2793
splitting$	2793
spoiled$	3686
spoilt$	3686
spoke$	467 468 469 2472
spoken$	7605 7606 159 160 161 8025 4816 4817 4818 4819 9271 9277 9282 9291 9367 9688
sporadic$	8640 8641 8642 8643 1193 3138
sport$	1696 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 10281 3288 3305
sported$	1696 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 3288 3305
sporting$	1696 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 3288 3305
sports$	1696 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 3288 3305
sportted$	1696 3288
sportting$	1696 3288
sporty$	3266
spot$	10252 10256 7256 7328
spots$	10252 10256 7093 7328
spotted$	3736
spotty$	1692 5498 9159 3271 3701
spray$	3281
spree$	7286
spring$	7866 7867
spurn$	3027 3325
spurned$	9254 3027 3325
spurning$	3027 3325
spurnned$	3027 3325
spurnning$	3027 3325
spurns$	3027 3325
squad	6287 6290 6295 6296 6297 2504 2505 6310 2523 2524 2529 2550 6351 10009 10010 2564 6361 2569 6371 2605 6512
squad$	9944 9945 2495 9947 9952 9953 9954 6298 6299 9959 2509 9967 6317 6344 10008 10012 6358 10016 10018 10028 6399 10113 10169
squander$	3026 3402
squandered$	3026 3402
squandering$	3026 3402
squanderred$	3026 3402
squanderring$	3026 3402
squanders$	3026 3402
square$	10220 10258
squarely$	2393 2394 3395
squint$	3704
squints$	3704
stab	10367
stabbed$	7499 8089 2965
stabbi	10106 10121 10130 10131 6741 6755
stabbing$	10112 10398 10412 10413
stabbings$	10091 10412 10413
staff	2506 6362 2619
staff$	7811 7935 8194 4631 8290 8291 8415 4759 8487 8488 8489 8490 8491 8492 8493 8494 8495 8496 8497 8498 8501 8502 8503 8506 8528 8563 8569 1138 1139 4935 8721 8756 8770 8771 8772 8773 9105 9106 5691 5692 5694 5695 5733 5734 5735 5850 9511 5855 5856 9875 6245 6300 10019 6391 10228 10416 6821 6831 6832 6915
stained$	9176 9177 3303 3310
stairw	7422
stamme	10268 6625
stammer$	10282
stamp	2752
stamp$	7166
stamped$	7166
stamping$	7166
stampped$	7166
stampping$	7166
stamps$	7166
stance$	6579 7312
stand	9991 10025
stand$	1336 5314 5315 5316 5319 5320 5322 5323 5326 1670 1761 1762 1763 2242 2243 2244 2245 2246 3356
standard$	9713 7173
standards$	9522 9523 9524 9525 9526 9527 7173
standing$	5314 5315 5316 5319 5320 5322 5323 5326 2242 2243 2244 2245 2246 3356 3642
stands$	1670 1761 1762 1763 2242 2243 2244 2245 2246 3642
starte	3578
started$	426
starti	3578
starts	3578
starv	3547
stash	9940 6420 2650
stash$	10101
stashed$	9950
state	6283
state$	4089 9835
stated	6283
statem	3586
statement$	7733 4790 4791 4792 9943 9949 2860 7384
statemented$	7380
statements$	4790 4791 4792 9943 9949
statio	6362
station$	7864 7865 2482 9934 10019 10220 10258 10398
stations$	2482 9934 10019
statistics$	9907 9908 6566
stature$	9116 9117 9118 7037
status$	8360 8364 8365 8386 8392 8395 3031 6978 7384 7429
stay$	3880 7545 3920 7669 4074 4101 4102 4119 7784 7786 7787 7789 4162 7839 7977 8020 8021 8022 8023 8024 8025 4392 8177 8327 8329 8335 8337 9266 9272 9286 2925 7121
stayed$	7810 8025 8033 8042 8043 8044 8065 8066 8204 2925 2927 2934
stayes$	2927
staying$	7628 7812 7977 8020 8021 8022 8023 8024 8025 2925 2927 3626
stays$	8025 2925 2927 3626
steal$	7755 8433 8434 1276 1277 1278 9292 9429 10073 10093 10097 10124 10125
steali	9978 6426 3793
stealing$	7508 7509 7510 7511 7512 7513 7514 8551 8607 8749 10083 10126 10176 7449
steals	9978 3793
steals$	1276 1277 1278 9429 10073 10097 10125
step	6682 2899 6694 10361 10376
step$	6395 2802 3519
stepbrother$	6710
stepdad$	2884 10339 6683 2893 10356 6710
stepfather$	2884 10339 6683 2893 10356 10360 6710
stepmother$	10339 2893 10356 10360 6710
stepmum$	10339 2893 10356 6710
stepparent$	10356 6710
stepparents$	10356 6710
stepped$	3519
stepsiblings$	10356
stepsister$	6710
stepstepdad$	10356
stepstepfather$	10356
steroi	6633
steroids$	10290
steward$	4032 7692 7935
stewards$	4032 7692 7935
sti	3572
sti$	7366
stick$	8282 9266 9272 9286 2074 2075 2076 7121
still$	7607 7627 7649 2085 2086 2519
stills$	6275 9965 6313 2568
stis$	7366
stock	9940 10090
stock$	2499 10077 10100 10101
stockily$	3245
stocky$	5462 3243 3701
stole	3793
stolen	9940 10090 3793
stolen$	10077 10101 2736 10411 10414 3753
stoma$	3769
stomach$	3549
stone$	10279 3312
stoned$	9433
stoner$	6873
stoners$	6873
stood$	1761 1762 1763 2242 2243 2244 2245 2246 3356 3642
stop	10070 2688 2733 2809
stop$	7573 7701 4134 7796 7839 4365 8164 8211 8639 9266 9272 9286 9355 9407 9408 9409 9955 2545 2634 10138 6482 2709 2721 2725 2727 2728 2730 6527 10247 6603 7121 7129 3507
stopped$	4363 4410 8089 9393 9394 9395 9396 9397 9530 9531 9532 9533 9534 9535 2709 10164 2963 7180 7284 3559
stopping$	2725 2727
stopring$	2725
stops	2730
stops$	2709 2721 2725 2727 6524 10214
stopting$	2725
store	2506 6362 6420 2650
store$	7669 4140 4141 4142 2482 9934 6300 10019 10021 2597
stored$	9950
stores	2650
stores$	2482 9934 6300 10003 10019 10021 6443
stories$	4790 4791 4792 1275
storin	9940 6426 10090 2650
storing$	10083 10126
story$	4790 4791 4792
stout$	3243 3701
straight$	8036 8037 3264 3287
strange$	4270 713 716 719 720
stranger$	7677 7687 7688 4750 10378 6770
strangers$	4012 7677 4023 4026 7684 7687 7688 7696 7700 7704 7823 4261 4731 8389 8390 4749 8770 8771 8772 8773 6770
strapping$	3701
strappy$	3310
strate	7291 7314 7318
strategies$	7667 7668
strategy$	7324
strayed$	8054
street	2488 10164 6554 6598
street$	7855 7864 7865 6282 6307 10148 10211 10220 10255 10258 6772 3052 3140 3178 3182 3193 3194 3195 3196 3240 3424 3753
streets$	7855 4949 10148 10211 10220 10255 10258 6772
streetsmart$	3691
streetwise$	1626 1627 1628 1629 1645 3691
streng	2695
strength$	1427 1428
stress$	3535
strict	2780
strict$	6574
strike$	5370 5371 5372 10073 10243 3444
strikes$	10073 10243
striking$	3266
strikingly$	3208
string$	227 2033
stringing$	227
strings$	227 9982
stroke	6610 6696
stroke$	10267 10278 10353
stroll$	1761 1762 1763
strolls$	1761 1762 1763
strong	2773 2780 3519
strong$	1487 1488 1489 1645 6574 2785 3243 3522
stronger$	1123 2785
strongly$	3245
stroppy$	3686
struct	7219
structure$	9963 10242
struggle$	135 1180 1181 1182 1183 1184
struggled$	135 1180 1181 1182 1183 1184
struggles$	135 1180 1181 1182 1183 1184 3609
struggling$	135 1180 1181 1182 1183 1184
strung$	227
stubble$	3702
stubborn$	6195 3686 3711
stubbornly$	3711
stuck$	8034 8065 8066 9368 9369 9370 9371 2074 2075 2076
stud$	9210
studen	6759
student$	1154 8657 8683 8684 8685 8686 8687 8688 8699 10416 6859 3076 6935
students$	1154 8657 8683 8684 8685 8686 8687 8688 8699 6859 6935
studs$	9210
stuff$	7797 7934
stunt$	7516 6766
stunts$	7516 6766
stupid$	3858 77 78 3891 4065 725 2974 3023 3686
stupidity$	7738 7739 7740 7741 7742 7743 8123 4505 4506 4525
sturdy$	3243
stutte	10268
style$	9172 6843
subculture$	6934
subcultures$	6934
subjec	3478
subject$	9108 9111 9972 2629 3429 3734
subjects$	9108 9111 2629 6531 3734
submi	7213
submit	2486 3420
submitted$	2562 2563 7230
substance$	31 36 4862 3577
substandard$	2276 2277 2278 2279 9836 9837 9838 9839 3379
succeeded$	9384
succes	2723
success$	10234
successful$	6517 10181
such$	3350
sucked$	7496
suffer	2913 2914
suffer$	3556
suffered$	6707 6708 3556
suffering$	3556
suffers$	6707 6708 3554 3556
sufficient$	1534 1537 7016
sugar$	3008
sugges	6283 2750 7213
suggest$	5592 5594 5595
suggested$	5592 5594 5595
suicid	3546
suicidal$	7340
suicide$	10273 7340
sullen$	7063 3686
summer$	7866 7867
summon	10164
superficial$	8640 8641 8642 8643 3048 3138
superv	2952 2954
supervised$	3190
supervising$	8779 9032 9033 9034 9035 9043 9044 9045 9052 9057 9058 9059 9060 9061
supervision$	8779 9032 9033 9034 9035 9043 9044 9045 9052 9057 9058 9059 9060 9061 2385 2386 2387 2388 6746 10404 7173 7443 7444
suppl	9978
suppli	2486 6331 2559 7228
supplied$	427 428 429 6363 2982
supplier$	8533
suppliers$	8533 10114
supplies$	427 428 429 9988 10003 10097 6454 2967 2982
supply	9930 2486 9940 9976 2559 6426 10084 10090 10106 10107 10121 10130 10131 6754 7317 7318
supply$	427 428 429 2479 6332 10077 10093 10097 6454 10411 2982 3753
supplyed$	2479
supplying$	427 428 429 2479 10083 10126 10176 10411 2967 2982 7449
supplys$	2479
suppor	2695 2743 2954 3519 3525
support$	138 146 147 3976 7634 7667 7668 7727 8290 8291 8617 8631 8635 9032 9033 9034 9035 9043 9044 9045 9052 9253 1808 1809 1810 1811 2173 2174 2175 9687 2385 2386 2387 2388 2690 2698 2757 10313 2863 10314 6820 6821 7118 7384
supported$	146 147 2690 2698
supporting$	146 147 2690 2698
supports$	146 147 2690 2698 2757
supportted$	146 147
supportting$	146 147
supposed$	7800 7801
suppre	2752
suppress$	3749
suppressing$	3749
suppression$	3749
sure$	1842 1843 1844 5715 5716 5717 5718 1925 1926
surely$	1993 2001 5795 2002 2003 5838 7138
surface$	3048
surgery$	10304
surly$	3686
surprising$	713 716 719 720
surprisingly$	3208
survei	10257 3746
surveillance$	10247 3730
surveilled$	10057
surviv	2914
survival$	3003
survive$	9002 9003 5350 1557 1558 5353 1565 3223
survived$	1565 6708 3223
survives$	1565 3223
surviving$	1565 3223
suspec	2630 7221
suspect$	9108 9111 9865 10082 10116 2670 6986 3429 7261 3489 3752
suspected$	6424 2639 2655 6462 2670 2675 2961 3469
suspects$	9108 9111 9865 9962 10078 10079 10082 10116 2670 6858 6986 7224 7261 3468 3752
suspen	6677
suspended$	296 297 298 299 4816 4817 4818 4819 2865 6871 7388 3647
suspendeds$	2865
suspension$	8477 2865 10334 6871 3778
suspensions$	8477 2865 6871 3778
suspicion$	9920 9921 9922 9923 9924
suspicious$	6348
swallo	3548
swap$	479 497 4291 498 499 500 501 502 2990
swaped$	479 497 4291 498 499 500 501 502 2990
swaping$	479 497 4291 498 499 500 501 502 2990
swapped$	479 497 4291 498 499 500 501 502 2990
swapping$	479 497 4291 498 499 500 501 502 2990
swaps$	479 497 4291 498 499 500 501 502 2990
swarthy$	3701
swayed$	6826
swear$	9433
swearing$	9433 10316
swears$	9433
sweatshirt$	9199 9200 9201 7099 7104
sweatshirts$	9199 9200 9201 7099 7104
sweep$	2369 7302
sweeping$	2369
sweeps$	2369 7302
sweet$	5312
swept$	2369
swift	2773 3519
sympathy$	8088 8092 8110
symptoms$	7337
syndrome$	7330
system	7213
system$	8128 8569 8770 8771 8772 8773 9968 10013 10014 10103 10104 10105 3349
systemic$	3349
systems$	10103 10105 3349
t$	5528 9199 9200 9201 6675 7104
ta	2862 6657
ta$	6656 10314
table$	10323
tables$	9897
tablets$	6631 10295 7342 7368
tabs$	6373
tackl	2536 2752
tackle	10257 7323
tackle$	2767 2768
tackleing$	2768
tackles$	2768
tackling$	2767
tactic	7314 7318
tactical$	6355 3463
tag$	10407 10408 10410 7447
tagged$	10407 3651
tagging$	10407
tags$	10410
tail$	2603
tailed	10257
tailed$	2603
tailing$	2603
tails$	2603
tak	2804
take	2769
take$	64 7530 7545 95 3901 7594 4036 7755 4116 333 334 7825 7843 459 478 549 4345 791 792 820 4615 4616 4617 4618 4619 4620 4621 4622 4623 4624 8282 4638 4639 4640 4641 4642 4643 4644 4645 4646 4647 4648 4649 4665 4666 4667 4668 4669 8327 8329 8335 8337 896 900 4981 1333 1454 1543 9236 9266 9272 9286 5890 2104 5905 5914 5918 5919 5920 5921 5922 5923 5924 5986 5988 5989 5990 5991 5992 2202 9678 9854 9857 6415 2703 2710 6602 2824 2837 2839 2971 3012 7121
takeaway$	7864 7865
taken$	64 95 8025 791 792 9357 9368 9369 9370 9371 5889 5905 5915 5916 5917 5918 5919 5920 5921 5922 5923 5924 5986 5988 5989 5990 5991 5993 5994 5995 2202 9688 2851 2971
taker$	8510 6764
takers$	8510 6764
takes	2769
takes$	64 95 381 459 478 8230 791 896 900 1454 5905 5914 5986 5988 5989 5990 5991 5992 2202 2703 2837 2839 2971 3012
taking	2769 3548
taking$	3827 64 7595 459 478 791 896 900 1454 9005 9006 5918 5919 5920 5921 5922 5923 5924 2202 2703 2824 2839 6764 2971 3012
talk	9991
talk$	138 7727 7914 467 468 469 8067 8068 8069 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 9236 9266 9272 5626 9286 9358 9378 5722 9407 9408 9409 9941 7121 7129 3407
talked$	467 468 469 8042 8043 8044 8057 3407
talking$	467 468 469 8067 8068 8069 1500 9265 9407 9408 9409 5755 9941 7129 3579
talkked$	467 468 469
talkking$	467 468 469
talks$	138 467 468 469 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 9358 10035 3407
tall$	5462 9120 1673 3243 7042 3701
tallest$	1699 3291
tan$	7074 7075
tango$	7832
tanned$	1692 3271 3701
tantrum$	8712 8713 6944
tantrums$	8712 8713 6944
target	9955 2536 10149 2796 2797 6592 10251 2803 10257 7291 7323
target$	7493 7494 971 10056 10138 2768 10249 6593 3429 3511 3521 7321 3604
targeted$	7496 971 10249 6593 6597 3521
targeting$	971 2768 10249 6593 3521
targets$	7492 7494 971 9830 6229 9896 9907 9908 10056 2768 10249 6593 3521 7321
targetted$	971
targetting$	971
tart$	6873
tarted$	1782 1783 3323
tarts$	6873
task	6290 2766
task$	9477
tasked$	2561 2609 6413 3528
taskforce$	9947
taskin	7257 3528
tasking$	6310 2523 2524 2529 2550 6351 10009 10010 6355 2564 6361 2569 6418 6512 7322
tastes$	8912
tattoo$	1697 9148 9210 7082 3290
tattooed$	3701
tattoos$	1697 9148 9210 7082 3290
taught$	146 147 150 7637 7638 7639 4010 4011 8111 9271 9277 9282 9291 9367 9393 9394 9395 9396 9397 10165
taunt$	3038
taunted$	3038
taunting$	3038
taunts$	3038
tauntted$	3038
tauntting$	3038
teach$	146 147 8528 8617 9334 9407 9408 9409 7129
teache	6759
teached$	146 147
teacher$	7692 7935 8194 5873 5874 10416
teachers$	7692 7935 8194 8415 4759 8528 8721 8756 5691 5692 5694 5695 6832 6915
teaches$	146 147
teachi	6669
teaching$	146 147 2862 6657 10326
team	6290 6310 6371 10298
team$	5850 5855 5856 9875 6245 2455 9937 9945 9947 9952 9953 9954 6298 6299 9967 6317 6344 10008 10012 6358 10018 10028 6391 6399 10113 10169 2799 10301 3396 3405
teams$	2799
tearaway$	3670
tearaways$	3670
tech$	7107 3314
techni	7318
teen$	1154 8657 8660 8683 8684 8685 8686 8687 8688 8699 6935
teenage$	1657 3000 3068 3071 3080 3239 3240 3467
teenager$	1154 8657 8660 8683 8684 8685 8686 8687 8688 8699 9108 9111 6859 6935
teenagers$	8379 8412 8454 1154 8657 8660 8683 8684 8685 8686 8687 8688 8699 9108 9111 6859 6916 6935
teens$	8454 1154 8657 8660 8683 8684 8685 8686 8687 8688 8699 6935
teeth$	9160 9161 9162 7070
teleph	2611
telephone$	2586 10038 3448
telephones$	2586 10038
tell	2566 2646 6440
tell$	7727 7755 8171 8177 8282 1000 8574 5308 5309 5310 5311 9266 9272 9286 9358 5800 5801 5804 9857 2480 2501 2502 6360 7121
telling$	1000 9265 2501 2502 6360
tells$	1000 9358 5800 5801 5804 2501 2502 6360
temper	10340
temper$	8712 8713 6944
tempered$	6948 6949
tempers$	8712 8713 6944
temporarily$	3592
temporary$	3627
tempt$	7470 7471 238 239 240 2976 3017
temptation$	7816
tempted$	7470 7471 238 239 240 913 2976 3017 6826
tempting$	7470 7471 238 239 240 2976 3017
tempts$	7470 7471 238 239 240 2976 3017
temptted$	7470 7471 238 239 240 2976 3017
temptting$	7470 7471 238 239 240 2976 3017
ten$	8481 1400 1401 1402
tenancies$	2746
tenancy$	2746 10386 7425
tenants$	6092
tendencies$	6864
tension$	2887 7219
term$	10268 6670
termination$	10284
terrible$	3858 3891 7560 7561 7562 7563 4561 4802 2276 2277 2278 2279 9836 9837 9838 9839 2429 2974 3147 3180 3379
territ	6536
territory$	10193
terrorise$	961 962 963 3037
terrorised$	961 962 963 3037
terrorises$	961 962 963 3037
terrorising$	961 962 963 3037
test$	1136 9433 2599 2600 10287 7366 7377
tested$	1136 3583
testing$	1136 9433
tests$	1136 7377
testted$	1136
testting$	1136
text$	467 468 469 9795
texted$	467 468 469
textin	9966
texting$	467 468 469
texts$	467 468 469
textted$	467 468 469
textting$	467 468 469
thalas	3551
thalassaemia$	7345
than$	3960 8183 4539 5099 5100 5101 5145 1362 5172 8832 8833 8834 8835 8862 5206 1531 1552 1555 5420 5421 5422 5423 9085 9909 9910 9911 9912 9913 9914 9917
thank$	8095 8096 8097 8098 8099 8100 8131 8132 8133 8134 8149 8150 8151 8152
thanks$	292 5970 2440
that	7213
that$	4035 525 4631 8440 8759 1657 9691 9799 6219 6242 9906 9993 6450 6468 6469 6834 3056 3240 7175
the$	3849 4035 7861 4216 4217 4471 4631 8289 4661 8332 4703 8415 4778 988 1010 4911 4912 4955 1304 8759 5105 5182 5252 1470 5284 1657 1704 5522 5535 1742 9410 5784 5823 9511 5893 5955 6124 6131 6156 6158 9818 9819 6164 6166 9841 9842 9848 6193 2432 2455 6304 6444 6484 6491 6499 6561 10230 6584 6603 6751 6832 3056 7175 7186 3426 3467 3470 3576
thef$	10083
theft	9940 9984 6435 10106 2657 10117 10121 10123 10130 10131 2681 6480 6739 6741 6754 6755 6758 3656
theft$	7844 7858 8551 8749 10092 6451 10112 6475 10136 10137 2805 10396 10398 10411 10412 10413 10415 3484 7450
thefts	6551
thefts$	10091 10092 6451 6475 10136 10137 10208 10412 10413 7450
their	6376 2583 2630 2676 7237 3458 3480
their$	19 3868 3870 79 80 83 87 3883 3885 94 3936 4035 261 268 269 270 272 4069 276 4081 4082 4083 4084 4085 4086 7757 336 4145 7820 4179 4180 7861 4206 4282 7961 4332 4405 4430 4460 4461 672 673 4473 4499 8159 709 711 712 728 731 8193 4575 8235 4581 4631 8313 8317 4661 996 4821 8528 8565 4942 1258 8765 1323 8802 5157 5159 5351 5467 5468 5469 5494 1708 1725 1726 1746 5554 1773 1774 5765 5813 9508 6058 6069 6155 6157 6159 9818 9819 6164 6166 6167 9830 9841 9842 6231 6232 9896 2455 6250 6258 6259 6304 6424 6484 6584 6618 6620 2845 2888 2889 6684 6718 6729 3002 3018 3150 3307 3308 3350 7176 7186 3396 3568 3569 3574 3575 3597
theirs$	8154
theirself$	3794 3796 3835 3836 43 3838 3839 3840 3841 3842 3843 50 7502 7503 3847 3848 7732 4146 4147 4148 7840 4253 8073 8074 8076 4438 4439 4440 4441 4442 4443 4444 4445 4447 4448 8108 8109 8122 4474 4475 4476 4477 8135 8136 8137 8138 8139 8140 8141 8142 8143 8144 4492 4493 4494 4495 8153 8158 4579 4583 790 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 4597 4598 8256 8257 8258 8259 8260 8261 8263 8264 8265 8266 8542 8782 8783 8784 8785 8786 8787 8788 8965 8966 8967 8968 8971 8972 8973 8974 8975 8976 8977 8978 8979 8980 8981 8982 8983 8984 5329 8987 8988 5332 8995 6190 6762 6792 6793 7014 7015
theirselves$	3794 3796 3835 3836 43 3838 3839 3840 3841 3842 3843 50 7502 7503 3847 3848 7732 4146 4147 4148 7840 4253 8073 8074 8076 4438 4439 4440 4441 4442 4443 4444 4445 4447 4448 8108 8109 8122 4474 4475 4476 4477 8135 8136 8137 8138 8139 8140 8141 8142 8143 8144 4492 4493 4494 4495 8153 8158 4579 4583 790 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 4597 4598 8256 8257 8258 8259 8260 8261 8263 8264 8265 8266 8542 8782 8783 8784 8785 8786 8787 8788 8965 8966 8967 8968 8971 8972 8973 8974 8975 8976 8977 8978 8979 8980 8981 8982 8983 8984 5329 8987 8988 5332 8995 6190 6762 6792 6793 7014 7015
them	6278 6286 6350 10046 10049 10051 10053 2606 2607 10065 10066 10068 10099 2679 10139 6498 6516 6525 10182 6526 10196 10226 10245 10250 10260 7292 7299 7306 7387
them$	7454 7455 7481 7528 4014 4021 7751 7838 4182 4184 4186 7894 7897 7940 7941 7942 7943 7944 7945 7946 7947 4446 4455 8135 8136 8137 8138 8139 8140 8141 8142 8143 8144 8330 4681 4759 4811 4952 5061 5062 5063 5183 5246 8963 9051 9150 1715 1716 5657 5696 5705 5711 5723 9388 9410 5772 5898 5899 6022 6023 6024 6025 6026 6027 9691 6074 6095 9782 9783 9784 9785 9786 9787 9841 9842 9863 9864 6210 6269 9972 9982 2610 2687 2720 10183 10184 6604 6924 7141 7176 7177 7179 7186
themself$	3794 3796 3835 3836 43 3838 3839 3840 3841 3842 3843 50 7502 7503 3847 3848 7732 4146 4147 4148 7840 4253 8073 8074 8076 4438 4439 4440 4441 4442 4443 4444 4445 4447 4448 8108 8109 8122 4474 4475 4476 4477 8135 8136 8137 8138 8139 8140 8141 8142 8143 8144 4492 4493 4494 4495 8153 8158 4579 4583 790 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 4597 4598 8256 8257 8258 8259 8260 8261 8263 8264 8265 8266 8542 8782 8783 8784 8785 8786 8787 8788 8965 8966 8967 8968 8971 8972 8973 8974 8975 8976 8977 8978 8979 8980 8981 8982 8983 8984 5329 8987 8988 5332 8995 6190 6619 6762 6792 6793 7014 7015 7341
themselves$	3794 3796 7454 7455 3835 3836 43 3838 3839 3840 3841 3842 3843 50 7502 7503 3847 3848 7732 4146 4147 4148 7840 4253 4290 8073 8074 8076 4438 4439 4440 4441 4442 4443 4444 4445 4447 4448 8108 8109 8122 4474 4475 4476 4477 8135 8136 8137 8138 8139 8140 8141 8142 8143 8144 4492 4493 4494 4495 8153 8158 4579 4583 790 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 4597 4598 8256 8257 8258 8259 8260 8261 8263 8264 8265 8266 8539 8542 4945 1275 8782 8783 8784 8785 8786 8787 8788 8965 8966 8967 8968 8971 8972 8973 8974 8975 8976 8977 8978 8979 8980 8981 8982 8983 8984 5329 8987 8988 5332 8995 9009 9720 6190 6619 6762 6792 6793 7014 7015 7341
therap	10269 6639
therapist$	10296 10297
therapy$	10300 7337 7372 7373 7404
there$	7539 7577 4395 8058 1852 1853 5656 6404
these$	4018 4052 7753 4325 4328 4334 8328 8331 8336 1010 1304 8963 1639 1643 1657 5658 9330 1892 9410 5984 6022 6023 6024 6025 6026 6027 6078 6080 6087 6097 6098 9782 9783 9784 9785 9786 9787 9841 9842 9863 9864 6210 6561 2806 3072 3080 7141 3350 7176 7177 7179 7186 3467 7306
they	9931 6350 10029 2606 2607 10065 10066 10068 10099 2664 2679 6516 10196 10226 2789 10245 2806 7299
they$	3907 4376 4377 4382 4383 4408 8161 734 988 4782 989 8440 990 991 4927 1153 8761 9325 9326 9327 9328 9329 5679 5680 5681 5683 5850 9511 6458 2711 2720 6572 6583 6607
thick$	1665 3231 3247 3286 3295 3296 3686
thickset$	3243 3700
thief$	8524 8525 8526 6873 6874
thieves$	8524 8525 8526 6873 6874
thieving$	8551
thigh$	10277
thighs$	10277
thin$	5462 3243 3262 3266 3701
thing$	9592 9593 9594 9595 9596 9598 9599
things$	7798 7934 4540 8912 8990 9030 6133 6219 6242 2936
think$	8282 981 982 983 1125 1133 1372 1373 1374 1375 1376 1377 5338 5871 9529 9530 9531 9532 5962 9620 2670
thinking$	7148
thinks$	981 982 983 1125 1133 1372 1373 1374 1375 1376 1377 5871 9529 2670
thinnest$	1699 3291
third$	1657
thirteen$	1400 1401 1402
thirties$	7965
thirty$	7963 7965 545 7998 7999 5171 8854 8855 8856 8857 8858 8859 8860 9100
this$	4035 7861 4323 4330 4631 1275 5284 1657 9410 9453 5898 5899 6022 6023 6024 6025 6026 6027 9691 9782 9783 9784 9785 9786 9787 9841 9842 6186 6219 6242 6304 6561 3056 3146 3240 7141 7175 7176 7177 7186 3470
thoroughly$	3343
those	6330 10139 7292
those$	8399 1010 1304 1639 6426 10161 6531 6562 10226 10230 10250 3080 7141 3467
though$	178 3973 7888 7889 7890 7891 5443 5444 5445
thought$	3860 3861 3862 3863 3864 3867 8025 8215 8216 981 982 983 4788 4789 1044 1133 1222 9491 9507 9512 9515 9516 9518 9519 9520 9521 5871 9529 9530 9531 9532 9533 9534 9535 5962 9620 9653 9654 9655 9656 9657 9658 9659 9660 9661 9662 6006 6007 6008 6009 6010 9795 9904 2639 2669 2675
thoughtless$	9605 9606 9616
thoughts$	2822
threadbare$	3310
threat$	4830 1037 4832 4833 4834 4835 4836 4837 4838 4839 4840 4841 8499 8500 4844 4845 4846 4847 4848 4849 6571 2778 3466 3493
threatening$	3147 3684
three	6350 10046 10065 10066 10068 10099 2679 6516 10196 10226 10245 7299
three$	4681 8549 1714 9165 9166 9167 9168 9169 9170 5696 5711 6164 3467 3582 3637
thresholds$	9818
threw$	47 838
thrill$	3851 58 3856 7827 7828 7829 8360 8386 3031
thrills$	8366
thrive$	674
thrived$	674
thrives$	674
thriving$	674
throats$	9437
throug	6591 6692 3420 3519 3525
through$	287 8621 5342 5343 5491 9356 9385 9387 9411 9416 6169 10086 6667 2977 3403
throw$	47 838
throwed$	47
throwing$	47 838
thrown$	47 838 9256 2910 2911
throws$	47 838
thug$	3670
thuggery$	3670
thuggish$	3670 3684
thugs$	8545 8546 8547 9865 10115 7162 3670
tic$	3535
tick$	3358
ticking$	3087 7153
tidy$	3266
tied$	2640 6473 7083
ties$	1001 6843
tight$	9176 9177 5566 6196 3286 3310
tightly$	1695
tights$	7099
tiktok$	462 4256 463 4257 464 4258 465 4259 466 4260 7918 7919 7920
time	6666
time$	3958 7756 7820 826 827 828 8288 4745 4747 4805 4859 4860 4902 8837 9299 9300 9425 9426 9427 9428 9441 9449 9643 9644 9645 9646 9647 9648 10061 2726 3086 7135 7196
timed$	10152
timekeeping$	6819
timeline$	6319
times$	7611 7613 7614 7618 9442
timeta	6323 6677
timetable$	9980 10323 6670 10334
timetables$	9980
timewaster$	6873
timewasters$	6873
timid$	6195
tiny$	3310
tip	3746
tip$	2731
tipped$	2731
tipping$	2731
tips$	2731
to	2539 7213
to$	3865 3869 7669 7723 4098 4107 4129 4160 4197 4198 4199 4201 4235 4243 4247 4313 4314 4315 4316 4317 4320 4348 4352 4449 8176 4537 8217 4576 4625 4716 4724 4727 4729 4735 4795 4831 8603 4950 4957 4960 4974 4979 4997 5067 5094 5102 5118 5119 5121 5272 5305 5321 9096 5579 9240 9241 9242 9244 9263 9283 5636 5637 5677 9399 9412 5830 5831 9528 9538 9539 9540 5896 5897 9570 9619 9627 6021 2264 6067 6122 6187 9852 6197 6198 9890 6234 6268 6279 6284 6288 2498 2532 6360 6383 6388 2602 6403 2624 6419 6430 6433 6434 6481 6487 6488 6502 6506 2713 2714 6548 6560 6570 10232 6605 6617 10288 6636 6645 6646 10312 6667 6675 6711 6743 2951 10417 6817 6818 6834 7118 7120 7123 7140 7142 7176 7192 7207 7208 7322 3532 7440
toddler$	6629
toe$	9180 9204 9205 5549 3051
toerag$	3672
toerags$	3672
toing$	6360
tokenistic$	3048 3711
told$	150 7605 7606 159 160 161 168 169 170 171 172 173 174 175 176 7637 7638 7639 7800 7801 4154 8030 8039 4548 9271 9277 9282 9285 9291 9367 9368 9369 9370 9371 9393 9394 9395 9396 9397 5800 5801 5804 5943 5944 9688 2609 2616 6413 6687 6693
tolerance$	7311
tolerated$	10210
tone$	9143 7067
tones$	9143 7067
too$	3984 243 5109 5110 8895 1611 1612 1613 1630 9176 9177 5967 5968 5969 6135 2342 6148 6149 6150 6151 6194 2401 2402 6235 3201 3224
took	3548
took$	64 95 333 334 459 478 550 8231 791 896 900 5888 2105 5905 5914 5918 5919 5920 5921 5922 5923 5924 5986 5988 5989 5990 5991 5992 2202 2824 2839 2971 3012 6807
tool$	2775
toolki	7318
tools$	7667 7668 2775
tooth$	7070
toothless$	3712
top	9978 6325
top$	7953 9182 9199 9200 9201 9982 9987 10154 10161 2782 7099 7104 7110 3467 3472 3474
topless$	4264 4272 3701
tops$	5519 5520 9182 9199 9200 9201 9222 9223 7099 7104 7110
torment$	961 962 963 3037
tormented$	961 962 963 3037
tormenting$	961 962 963 3037
torments$	961 962 963 3037
tormentted$	961 962 963 3037
tormentting$	961 962 963 3037
torn$	9176 9177 3303 3310
tos$	6360
toss$	9630
total$	1113 1114 1116 1812 2422 3349
totally$	3340 3343
touch$	7669 9355 9700
touched$	7496 4030 7975 9075
touching$	8005
tough	2773 2780 2786
tough$	8394 1166 1167 1168 1169 1170 1171 1487 1488 1489 1645 6574 3266 3518 3695
toughe	2780 3519
tougher$	1626 1627 1628 1629 6574 3518
touret	3758
toward	2695 2743 3525
towards$	4201 4716 4724 4727 4729 4735 8534 8603 4997 5064 10086 7402
town	6554
town$	8563 8568 6550 6554 10211 10220 6598
toxic$	1005 1006 1007 3066 3067 3686
trace	9955 2581 10043 3434
trace$	10056
traced	10134
traced$	10069 10132
traces$	10056
track	2540 2581 10149
track$	2167 2540 6373 10045 10056 10060 6408 2615 6501 7256
tracke	2581 10034 6405
tracked$	10057 10062 6408 2615 10069 3442
tracki	2581
trackie$	7099
trackies$	9199 9200 9201 1768 9220 7099 7104 3321
tracking$	6408
tracks	2581
tracks$	10056 6408
tracksuit$	9199 9200 9201 9210 7099 7101 7104 3706
tracksuits$	5519 5520 9199 9200 9201 9202 9203 9207 9208 9209 9210 9212 9220 7099 7101 7104 7284 3706
trade$	488 497 4291 498 499 500 501 502 610 2999
traded$	488 497 4291 498 499 500 501 502 610 2999
trader	2506 6362
traders$	8563 9934 6300 10019 10021 2620
trades$	488 497 4291 498 499 500 501 502 610 2999
trading$	488 497 4291 498 499 500 501 502 610 2999
traffic$	427 428 429 2982 7242
trafficced$	427 428 429 2982
trafficcing$	427 428 429 2982
trafficed$	427 428 429 2982
trafficing$	427 428 429 2982
trafficking$	7745 7877 427 428 429 8352 8353 8354 8355 8356 8357 8358 8359 2982
traffics$	427 428 429 2982
trail	2809
trail$	10048 2603 6603
trailed$	2603
trailing$	2603
trails$	2603
trainer$	7099
trainers$	7693 7694 4047 4048 4049 4050 4051 4053 4054 7827 7828 7829 7940 7941 7942 7943 7944 7945 7946 7947 7952 7955 8392 5519 5520 9199 9200 9201 9202 9203 9207 9208 9209 9210 7099 7104
training$	6746
tramad	6633
tramadol$	10290
transactional$	3003
transfer$	7390
transmitted$	7366
transplant$	10304
trap$	3092
trapping$	2983
trapstar$	3705
trauma$	10365 7336 3543
travel	9991
travel$	7786 7787 7788 7977 3012 6807
traveled$	3012 6807
traveling$	3012 6807
travelled$	3012 6807
traveller$	1679 5479
travelling$	7812 7977 3012 6807
travels$	3012 6807
trawl	2592 3746
trawl$	2526 7255
trawled$	2526
trawles$	2526
trawling$	2526
trawls$	2526
treat$	1149 1150 2414 2415 2469 2628
treate	2718
treated$	1149 1150 2414 2415 2469 2513 6459 2852 6648 6649 3584
treating$	1149 1150 2414 2415 2469
treatm	7371
treatment$	2165 10300
treats$	1149 1150 2414 2415 2469
treatted$	1149 1150 2414 2415 2469
treatting$	1149 1150 2414 2415 2469
trendy$	3310
trial$	7436
tricks$	9301
tricky$	1166 1167 1168 1169 1170 1171 8716 8717 8718 8719 8720 6946
tried$	1136 5592 5594 5595 9320 9368 9369 9370 9371 9500 5847 9904 7146
tries$	1136 9358 9380 9381 9382 9383
trip$	8005
trips$	8005
troubl	6480
trouble$	7508 7509 3985 3986 3987 3988 3989 3990 3991 3992 199 200 201 7848 4419 4420 8078 8079 8080 8081 8088 8125 8126 8127 693 8362 8366 8373 8420 8551 4905 8749 5673 9331 5675 9434 9476 5882 9545 9546 9547 9643 9644 9645 9646 9647 9648 10136 10137 2887 2945 6810 6824 3058 3059 3060 6936
troubled$	9507 9512 9515 9516 9518 9519 9520 9521 5871 9529 9530 9531 9532 9533 9534 9535 5883 9563 3141 3240
troublemaker$	3671
troublemakers$	8749 3671
troublemaking$	3671
troubles$	8237 8238
troublesome$	4804 3686
trousers$	5519 5520 1768 3321
truancy$	3660
truant	3782
truant$	7755 7817 8524 8525 8526 9429 6873 6874
truanted$	3660
truanting$	3660
truants$	8524 8525 8526 6873 6874
true$	2273
trust$	8617 9266 9272 9286 9321 9322 9323 9324 9334 9407 9408 9409 5850 5855 5856 9875 6245 2455 7121 7129 3396 3405
trusted$	8042 8043 8044 8054 1516 5347 1575 9393 9394 9395 9396 9397 9628 9629
trusting$	9265 5753
truth$	4541
truthful$	4538 8196
try$	1136 5592 5594 5595 9266 9272 9286 9320 9358 9407 9408 9409 9420 7121 7129 7146
trying$	9407 9408 9409 9974 7129 7148
tryings$	9974
tubby$	3701
tuberculosis$	3763
tuitio	6669
tuition$	10326
tumour	6610
tumour$	10267
turf	6536
turf$	10193
turkish$	1679 5479 7092
turn	10025
turn$	407 408 4627 4629 839 1757 1766 1787 1788 5593 5612 5618 5623 5632 9292 9293 9358 5708 2317 2323 2324 2325 9855 10070 6518
turned$	407 408 839 5466 5471 1758 1767 1787 1788 5593 5598 9259 9260 9261 9262 9368 9369 9370 9371 2018 2317 2323 2324 2325 2355 9905 7180
turning$	407 408 839 1787 1788 9617 9618 2317 2323 2324 2325
turnned$	407 408
turnning$	407 408
turns$	407 408 839 1787 1788 5593 5674 9358 9380 9381 9382 9383 2317 2323 2324 2325
tutor$	7692 4822
tutors$	7692
twelve$	1400 1401 1402
twenties$	7965
twenty$	7963 7964 7965 545 546 7998 7999 8817 8818 8819 8820 8821 8822 5171 1396 5194 8852 8854 8855 8856 8857 8858 8859 8860 9100 9101 7001
twice$	4305 7968 5148 5149 5150 8917 10288 3592
twists$	7080
two	6350 10046 10065 10066 10068 10099 2679 6516 10196 10226 10245 7299
two$	4175 8549 1714 9165 9166 9167 9168 9169 9170 5973 6164 2720 3160 3467 3582 3637
twoc	6754 3656
twoc$	10411 7450
ugly$	3206 3701
ultimately$	89
unable$	134 737 805 806 807 808 809 811 852 907 4932 4933 1180 1181 1182 1183 1184 2830 2881 7137
unacceptable$	8645 8646 8647 8648 8649 8650 8651 8652 8653 6553 3147 3711
unacceptably$	3711
unacco	3635
unaccompanied$	7429
unadoptable$	3686
unambitious$	3686
unanswered$	7195
unauthorised$	3599
unbearable$	8417 8436
uncaring$	3686 3711
uncle	6682 10341 10361 10376 6722
uncle$	2884 10339
unclear$	713 716 719 720
unco$	3137 3357
uncomfortable$	10239
uncons	3764
uncontrollable$	3141 7137 3686
uncooperative$	3682 3711
uncorr	2488
uncorroborated$	6282
under	6591 2846 3639
under$	482 1012 5491 2000 2023 6163 6441 6640 2850 3454
underachiever$	6873
underachievers$	6873
underage$	2993 3000
undercover$	3732
underdressed$	3701
undermine$	3026 7139
undermined$	3026 7139
undermines$	3026 7139
undermining$	3026 7139
underpass$	8067 8068 8069
unders	2520
understand$	143 144 150 202 203 204 205 206 207 208 209 210 211 212 213 214 248 713 716 719 720 8282 4638 4639 4640 4641 4642 4643 4644 4645 4646 4647 4648 4649 4695 4696 4697 4698 4699 4700 4701 4702 9098 9321 9322 9323 9324 2616 2819
understanding$	5328 1535 1536 5331 7168
understands$	713 716 719 720 2616 2819
understood$	202 203 204 205 206 207 208 209 210 211 212 213 214 248 713 716 719 720 9452 2639 2669 2675
undert	2580
undertaken$	7633 9631 9632 9633 9634
underw	3583
underweight$	7354 3701
underwent$	7377
undesirable$	8396 8397 8398 3035 3141
undesirables$	8396 8397 8398
undisciplined$	3686
undoubtedly$	1993 7138 3709
unempl	10340
unengaged$	3682
unfair$	9605 9606 9616 9710
unfazed$	3695
unfit$	2263
unforgivable$	3711
unforgivably$	3711
unfounded$	3043
ungovernable$	3686
ungrateful$	3686
unhealthy$	3891 1005 1006 1007 2974 3066 3067
unheeded$	7195
unhelpful$	3711
uniform$	5519 5520 9178 7097 7099
uniforms$	5519 5520 9178 7097 7099
uninterested$	3334 7137 3686 3711
unironed$	3303
unit	6290 6310 6371 10298
unit$	4943 5850 5855 5856 9875 6245 9937 9945 9947 9952 9953 9954 6298 6299 9967 6317 6344 10008 10012 6358 10018 10028 6399 10113 10169 10319 10371 10406 7380
units$	9937 7322
unjust$	9616
unkempt$	1679 5479 3701
unkind$	9605 9606
unknow	10034
unknown$	7710 4269
unlawful$	7851
unless	10197
unless$	8049 8052 8053 2763
unlikeable$	3686
unlovable$	3141
unmanageable$	8645 8646 8647 8648 8649 8650 8651 8652 8653 3141 6936 3686
unmotivated$	3686
unnecessary$	3858
unnerve$	5394
unopened$	7195
unpaid$	2958
unplaceable$	3686
unpleasant$	10239 3686
unpredictable$	8645 8646 8647 8648 8649 8650 8651 8652 8653 3147 3684
unprepared$	3326
unprofessional$	3711
unprofessionally$	3711
unquestionably$	3709
unreachable$	7137 3682
unread$	7195
unreasonable$	9605 9606
unreliable$	3047 7137 3686 3711
unrepentant$	3686
unresponsive$	3682
unruly$	3056 3141 3147 3240 3686
unsafe$	7451 7452 7492 3891 7851 4734 10389 2972 2974
unsavoury$	8396 8397 8398 3141
unshockable$	3695
unsolved$	6324
unstable$	6970 6971 3686
unsubstantiated$	3043
unsuitable$	8399 3035
unsupervised$	3190
unteachable$	3141
untidy$	1679 5479 7063 3287
until$	10054 2763 7445
unto$	4882 4885
untouchable$	8584 8585 8586
untrue$	8445 9457
untrustworthy$	7137 3686 3711
untucked$	9176 9177
unusual$	3266
unusually$	3208
unwanted$	4428 5151 5154
unwashed$	9176 9177 3287 3303 3701
unwell	10352 6696
unwell$	10353
unwilling$	801 805 806 807 808 809 811 854 1180 1181 1182 1183 1184 2403 3326 7134 7137
unwillingness$	4070 277 278 279 280 281 282 1180 1181 1182 1183 1184
unwise$	77 78 3891 7560 7561 7562 7563 725 2974 3023
up$	7501 7558 7773 388 389 390 391 392 4303 4464 4582 8284 4758 8416 1089 5026 5027 8690 1275 5130 5158 5173 5174 8866 8887 5238 5255 8989 9063 5440 9103 9129 9147 9184 5551 5552 5560 5561 9224 9231 5575 5576 9268 9269 9274 9275 9279 9280 9288 9289 9296 9297 9298 9364 9365 5779 9459 5812 9704 6056 6068 9730 6112 6115 6116 9810 6162 9973 9982 6482 6490 10162 10171 10343 10345 10391 2949 6777 6943 7027 7103 7117
upbringing$	6937
upbringings$	6937
update	2566
update$	2501 6360
updateing$	2501 6360
updates$	2501 6360
upon$	4416 4417 6511
ups$	8827 8846 8872 8998
upsetting$	7510 7511 7512 7513 7514
upstream$	7228
urchin$	3670
urchins$	3670
urgency$	9871 9872 9873 9874 7194
us$	7811 7894 7897 8194 8290 8291 4935 8758 9038 9046 9047 9048 9049 9050 6074 2527
use	2729 2743 2943
use$	3826 3828 3829 3830 7557 7669 7755 7784 611 612 613 4489 767 8282 9266 9272 9286 5750 2494 2549 2573 2715 10282 10283 7121
used	2743 2841
used$	7496 8003 8033 611 612 613 767 1157 1525 2354 2497
useful	2743 3420
useful$	9946 2573 2757
useless$	3335 3686 3711
user$	8508 8521 8522
userna	6323
usernames$	9980
users$	8508 8521 8522 10354
uses	2729 2841
uses$	611 612 613 2549
using	2729 2841 2943
using$	7628 611 612 613 1158 2549
usual$	6202 3064
usually$	1769
utter$	1113 1114 1116 1812 2423
utterly$	5829 2310 3340 3343
vaccin	3772
vain$	3686
valium	6633
valium$	10290
valuab	3420
value	7213
value$	2494 2573 3527
values$	8739 6977
van$	7235
vandal$	8524 8525 8526 6873 6874 3670
vandals$	8524 8525 8526 6873 6874 3670
vans$	7235
vape$	7693 7694 4047 4048 4049 4050 4051 4053 4054 7952 7955 8405 10293
vapes$	7693 7694 4047 4048 4049 4050 4051 4053 4054 7827 7828 7829 7940 7941 7942 7943 7944 7945 7946 7947 7952 7955 8405 8421 10293
variable$	8640 8641 8642 8643
various$	485
vehicl	10055
vehicle$	2629 6754 3448 3455
vehicles$	2629
ventured$	8054
verbally$	3156
vermin$	9865
versed$	5185 1655
version$	4790 4791 4792
versions$	4790 4791 4792
very$	3975 3983 1460 1630 5533 5842 3201 3208 3224 3560
vest$	7099
vests$	9216 9217 9218 7099
vicious$	3684
victim$	4658 8344 8435 1015 4826 1033 8656 9027 9028 9029 2913 3182
victimisation$	7489 7490 7491 8119 8120
victimise$	2416 2417 2418 2419
victimised$	2416 2417 2418 2419
victimises$	2416 2417 2418 2419
victimising$	2416 2417 2418 2419
victims$	7752 666 8295 8296 8297 8298 8299 8300 8301 8302 8303 8304 8305 8306 8344 8366 8422 8423 8424 8425 1014 4826 1033 8656 9027 9028 9029 6270
video$	7921 7929 4295 4296 503 504 9075 9965 10044
videos$	7921 7929 4295 4296 503 504 9075
vietnamese$	1679 5479
view$	10087 7185
viewed$	1040 1220
views$	7185
vile$	8645 8646 8647 8648 8649 8650 8651 8652 8653
village$	8487 8488 8489 8490 8491 8492 8493 8494 8495 8496 8497 8498 8501 8502 8506 6090
vindictive$	9616 3684 3686
violen	10117 10266 10340 10352 10374
violence$	7844 7858 7860 4419 4420 8420 8551 8561 8588 8607 1263 1264 8749 6310 2523 2524 2529 2550 6351 10009 10010 6355 2564 6361 2569 6418 6512 2887 6810 6843 3426 3613 7407
violent$	8645 8646 8647 8648 8649 8650 8651 8652 8653 8749 3068 3147 3472 3684
virtually$	1414 5208 1415 1416 1417 1418 1421 1422 1423 1424 3209
visibility$	10253
visible$	6574 7084 3522
visit	2943 7314 7318
visit$	5090 9467 9468 9469 9795 10138
visited$	9688 9904
visiting$	7628 7812
visitor$	10296
visits	2905
visits$	5090 9467 9468 9469 10035
visual$	3563
visually$	3564
vital$	6164
vitiligo$	3704
vodka	6634
vodka$	10291
voice$	7185
voices$	7185 7335
volatile$	8645 8646 8647 8648 8649 8650 8651 8652 8653 3067 3147 3684
volition$	7720 8000 8001 6806
volume	2752
volumes$	6044
voluntarily$	8000 8001 8011 8012 8013 8014 8015 8016 8017 8018 8019 6805 6806 6809
vomit$	10276
vomited$	3562
vomiting$	3562
vomits$	3562
vote$	379 380
voted$	379 380
votes$	379 380
voting$	379 380
voucher$	7952 7955
vouchers$	7952 7955
vulnerabilities$	4522 729 730
vulnerability$	8119 4522 729 730 8295 8296 8297 8298 8299 8300 8301 8302 8303 8304 8305 8306
vulnerable$	7453 7492 4765 4766 4767 4768 5289 5290 5291 5312 9027 9028 9029 9066 9067 9068 5425 5426 5427 5428 7020 3240
wag$	2988
wagging$	2988
wags$	2988
waited$	7180
waiting$	4875 2849 2853 3578
walk	9991
walk$	3919 4046 4073 4135 8020 8021 8022 8023 8024 4508 8177 1756 1765 2247 2248 9855
walked$	4150 4375 4384 4544 1756 1765 2247 2248 6690 7180
walking$	7628 7812 1756 1765 2247 2248
walkked$	1756 1765
walkking$	1756 1765
walks$	1756 1765 2247 2248
wall$	6322
wander$	1155
wandered$	1155
wandering$	1155
wanderred$	1155
wanderring$	1155
wanders$	1155
wannabe$	3050 3670
wannabes$	3670
want	6303 2627
want$	7911 7912 4606 4607 4608 4609 4794 8864 8996 5383 5384 5385 1792 9321 9322 9323 9324 9340 9341 9342 9358 5787 2102 9635 9946 9974 2823
wanted$	4042 8114 1792 9452 2103 5982 5983 2190 2191 2508 2647 2823 2948 2961
wanting$	7164
wants$	7911 7912 8996 1792 9340 9341 9342 9358 5787 9974 2823
ward	10298
warden	6295 6296 6297 2504 2505 2506 6362 2597 2605 6402 2619
warden$	2482 9934 9952 9953 9954 6298 6299 6300 6341 10019 10021 6391 2602 6399 10059 2614 2620 2621 2708 2724 2808
wardens$	8415 8751 8752 2482 9934 9952 9953 9954 6298 6299 6300 6341 10019 10021 6391 2602 6399 10059 2614 2620 2621 2708 2724 2799 2808 6832
warn$	2731
warned$	7605 7606 3950 157 158 159 160 161 162 163 164 3959 166 167 168 169 170 171 172 173 174 175 176 7637 7638 7639
warnin	2770 2771
warning$	7602 7635 7636 8322 8323 8324 8325 8326 2350 2351 2352 2353 9821 9822 9841 9842 10191 6564 6565 6660 6833 7185 7186 3450 7432
warnings$	7602 7635 7636 7667 7668 8322 8323 8324 8325 8326 2350 2351 2352 2353 9821 9822 9841 9842 10191 6833 7185 7186
warran	6520 3746
warrant$	1581 1582 1583 10098 2716 10177 10247 7289
warrants$	2716 7289
warriors$	8602
wary$	7475 3820 3821 3822 3823
was	2513 6345 3540
was$	3903 156 165 274 275 413 426 4308 655 656 890 891 892 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1173 4983 4988 1213 1239 1240 1241 1242 1243 1244 1410 1414 5208 1415 1416 1417 1418 1421 1422 1423 1424 9108 9111 1671 5539 1769 1797 5602 5787 2034 2035 5949 5959 9663 6018 6053 2311 2341 6143 6144 6179 2393 2394 9883 2439 9906 6329 6400 6428 2668 6500 6587 2854 2989 3014 3073 3075 3079 3127 3131 3142 3144 3152 7035 7083 3368 3395 7262 3560 3565 3567 3570 3581 3592 3594 3614 3616 3622 3636 3637 3641
wash$	2361
washed$	2361
washes$	2361
washing$	2361
waste$	837 3402
wasted$	837 3402
waster$	8516 3670
wasters$	8516 3670
wastes$	837 3402
wasting$	837 3402
watch	2809 3451
watch$	9199 9200 9201 2522 6373 10045 10048 2603 10060 6408 10070 10138 6603 2916 7099 7104 7256
watche	6405
watched$	9694 9695 10047 2603 10062 6408 10067 10069 2916
watches$	9199 9200 9201 7099 7104
watching$	2603 6408 2916
watchlist$	7245
watchlists$	7245
watchs$	2603 6408
water$	6736
wave$	7286
wavy$	3287
way$	20 7516 8071 5107 5536 1743 1744 1745 9219 5571 5572 5668 9778 2400 10001 6766
ways$	7516 7802 8760 8842 8912 9301 9319 9422 6766
wayward$	3141 6936 3240
we	2506
we$	5691 5692 5694 5695 5733 5734 5735 5762 5763 5764 2397 6300 2799
weak$	4887 8640 8641 8642 8643 1193 1284 1285 1286 1287 2276 2277 2278 2279 9836 9837 9838 9839 6195 2429 3165 3166 3379 3423
weaker$	4755 4756 4765 4766 4767 4768 4814
weaned$	2844
weapon	9930 9940 9977 10090 2736 10414 3753
weapon$	7799 4736 4737 4738 10077 10100 10101 10411 3508
weapons$	7797 7844 4736 4737 4738 2499 10077 10100 10101 6530 3508
wear	2956
wear$	8020 8021 8022 8023 8024 1696 1721 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 3288 3305
wearing$	7812 1696 1721 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 2956 3288 3305
wears$	1696 1721 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 3288 3305
weary$	6991
weed	6761
weed$	7693 7694 4047 4048 4049 4050 4051 4053 4054 7797 7827 7828 7829 7881 7882 7883 7940 7941 7942 7943 7944 7945 7946 7947 7952 7955 8405 4864 10050 6635 10293 10295 10418 6776
week$	9426 9427 9428 9467 9468 9469 6670 7196 7405
weekend$	9426 9427 9428 10291
weeks$	9467 9468 9469 7196 7346 7405
weigh$	1572 5367 5368 5369
weighed$	3765 3766
weighs$	3765
weight	6625 6626
weight$	10282 10283 7355 7362
welcome$	3021
welcomed$	3021
welcomes$	3021
welcoming$	3021
welfare$	7461 3805 7517 7518 7519 7520 7521 7522 7523 7524 7527 7579 7580 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 4690 4691 4692 4693 4694 9023 9024 9025 9026
well$	7632 7640 7641 7666 8625 1301 1302 1314 1361 1391 1530 1551 1554 5359 5360 5361 5362 5363 5364 5365 1672 1677 3245 3258 3267 7098
wellbe	6626
wellbeing$	7461 7517 7518 7519 7520 7521 7522 7523 7524 7527 7579 7580 8237 8238 4690 4691 4692 4693 4694 10283
went$	7607 7627 7660 293 403 404 405 406 407 408 440 441 442 4250 460 461 555 556 557 560 8065 8066 915 939 958 959 1109 1276 1277 1278 1756 1765 5818 2375 2851 2928 2949 2984 3011 3012 6807 3634
were	2513 10034
were$	3903 3910 156 165 3980 274 275 413 426 4308 655 656 8221 890 891 892 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1173 1213 1239 1240 1241 1242 1243 1244 8755 1410 1414 5208 1415 1416 1417 1418 1421 1422 1423 1424 1644 1671 5492 1769 1796 5602 5719 5720 5787 2034 2035 5959 9663 2311 2341 6144 6179 2393 2394 2439 9906 6329 6400 6428 2668 6495 6697 2989 3014 3073 3075 3079 3127 3131 3142 3144 3152 7035 7083 3368 3395 7262 3592 3616 3622 3636 3641
west$	1689
wetting$	7339
what$	3911 3912 3972 7861 8007 8035 4457 4458 684 692 8160 4504 8182 8193 772 773 8759 5104 8765 9030 9819 9841 9842 6316 6813 6816 7186
whatever$	8229 8990 9007 1798 1799 1800 1801 1900 1901
whatsapp$	462 4256 463 4257 464 4258 465 4259 466 4260
whatsoever$	9663
wheel$	9716
wheelc	6696
wheelchair$	10353 3769
when	7237
when$	4254 4255 8193 9099 9880 9926 9927 9929 10054 10061 6416 10086 7356
whenever$	4254 10054
where	7237
where$	7477 7478 7479 7480 8193 9099 6409 6416 2626
wherea	2558 6352 6353 6375 2618
whereabouts$	10032 10033 6412
which	7213 7237
which$	9099 6321 6334 10011 10065 10084
while$	9696
white$	9077 1657 1679 5477 1692 5508 5509 5510 1717 3239 3240 3263 3271 7099 3310
who	9930 9951 6321 6334 10065 10084 7237
who$	7477 7478 7479 7480 4306 4307 4342 700 733 8193 8385 8400 8755 9108 9111 6309 9976 6328 2535 6330 2537 6335 9993 6346 10004 10011 2575 6372 6378 2610 6409 6416 2649 2660 6457 6468 2687 7035 3432
whoever$	6330
whole$	6100 6102 3056
wholly$	3340 3343
whom	9978 10065
whom$	7477 7478 7479 7480 8193 10011 10026 6409 10111 2687
why$	8160 4504 4507 714 715 4510 717 718 4513 4514 721 726 727 8182 8193 774 775 776 777 2170 2171 2172
wicked$	3065
wider	2630
wider$	8487 8488 8489 8490 8491 8492 8493 8494 8495 8496 8497 8498 8501 8502 6424
wife$	10336 10348 10355
wild$	3056 3065 6900 6901 6902 6936 3264 3287 3686
wilful$	3711
wilfully$	456 3399 3711
will	2539 2691
will$	805 806 807 808 809 811 855 875 906 1520 1544 1556 1559 1595 1638 1813 1815 1816 1817 1818 1819 1820 1821 1825 1826 1827 1828 1829 1830 1831 1841 1845 1846 1847 1855 1856 1857 1858 9313 9314 9315 9316 9317 9318 5667 9336 9337 9338 9339 5698 9362 1912 1913 1914 1915 1916 9372 1927 5757 5758 5761 5787 9446 9447 2004 2005 2015 6289 2498 2532 6345 6388 2602 2665 2692 6493 2713 6553 3327 3330 3332 3344 3532
willed$	6959
willing$	236 237 242 346 347 348 376 377 552 553 778 779 780 5583 5585 5587 9245 9246 9247 9248 2490 3010
willingly$	8000 8001 551 6805 6806 3013
willingness$	7736 5742 9400 9401 9402 9403 9404 9405
win	2769
win$	5070 9378 5722
wind$	964 965 5640
winding$	7510 7511 7512 7513 7514 964 965
winds$	964 965
wins	2769
winter$	7866 7867
wiry$	3243
wisdom$	1354 1356 5205 1412
wise$	3924 1308 1309 1363 1645 6987 6992 6993 3205 3219
wiser$	3891 1305 1306 1307 1351 1363
wish$	5742 9400 9401 9402 9403 9404 9405 9974
wished$	2823
wishes$	2823 7185
wishs$	9974
wit$	9607 9608 9609
with	10155 6757 3519
with$	7535 7633 7759 7762 7767 7818 4174 4187 4191 7931 4275 4278 4309 4321 4322 4326 4333 4335 4337 8006 4436 4437 8195 4739 4742 4752 4753 8411 4795 8603 8618 8622 8633 8634 8637 8644 5064 8725 1281 8747 5091 5094 1318 5333 5334 5335 9108 9111 1696 1709 1710 1711 1712 1759 9284 9335 9413 2209 9831 6263 6264 6265 6266 6267 6279 6369 10035 6425 10086 10133 10224 2817 6719 6721 10381 2960 6756 6828 3181 3288 3299 7205 7322 7327 3536 3553 3591 7415 7434
withdrawn$	6540
withheld$	746 747 7193
withhold$	746 747
withholding$	746 747
withholds$	746 747
within$	4825 8483 8484 1034 8574 5057 5292 6608
without$	73 4176 1083 8971 8972 8973 8974 8975 8976 8977 8978 8979 8980 8981 8982 8983 9007 9016 9017 9018 9019 9020 9021 9022 1606 1851 1854 5676 1951 2210 2211 6030 2344 2345 2871 3338 3339 3354 3376
witness$	6841
witnesses$	6841
woeful$	2429 3711
woefully$	3711
wolves$	8545 8546 8547
woman	6759
woman$	8823 1378 5177 8838 8871 8876 8878 1432 5229 8893 8894 1456 8909 8910 8911 8915 1467 1468 10378 10416 7003
women$	8487 8488 8489 8490 8491 8492 8493 8494 8495 8496 8497 8498 8501 8502 8503 8817 8818 8819 8820 8821 8822 8823 8826 1378 5175 8843 8845 8861 8869 8876 8877 8878 1429 8893 8894 1467 1468 1485 9001 9181 9234 7001 7003
wont$	1827 1828 1829 1830 1831 3327
wool$	7008
woolly$	3711
word$	9795 9824
wore$	8020 8021 8022 8023 8024 1696 1721 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 3288 3305
work	7318
work$	138 140 141 3976 7634 4109 7847 417 418 419 420 421 422 423 424 425 677 8282 8291 8529 4961 4976 4980 8639 8693 5068 5113 5308 5309 5310 5311 9236 9266 9272 5627 9286 5678 9355 9386 9392 9407 9408 9409 9414 9678 2632 6752 6820 3161 7121 7129 7173
worked	2797
worked$	417 418 419 420 421 422 423 424 425 677 9384 9393 9394 9395 9396 9397 10234 2954 7130
worker	10298
worker$	7692 7938 8194 8290 5850 5855 5856 5873 5874 9875 6236 6245 6717 10404 6821 3406 7444
workers$	7692 7938 8194 4631 8290 8569 4935 8721 8770 8771 8772 8773 5691 5692 5694 5695 5733 5734 5735 5850 5855 5856 9875 6245 6821 6915
working$	417 418 419 420 421 422 423 424 425 677 4977 5296 9265 9407 9408 9409 9966 7129 7203 3608
works$	417 418 419 420 421 422 423 424 425 677 9390 7130
workshop$	138 140 141
workshops$	138 140 141
workshy$	3686
world$	8842 3197 3198
worldly$	1363 1626 1627 1628 1629 3199 3691
worn$	8025 8042 8043 8044 8054 10042 6387 7083
worr	2832 2882 2909
worried$	5297 5298 5299 8957 8958 8959 5303 5304 6176 2462
worries$	8318 8319 8320 8321 5306 8964 7185
worry$	5297 5298 5299 8957 8958 8959 5303 5304 7185
worrying$	8645 8646 8647 8648 8649 8650 8651 8652 8653 3145 3147
worse$	4496 8999 9000 9790 9791 7017
worship$	534 535 536 537 538
worshiped$	534 535 536 537 538
worshiping$	534 535 536 537 538
worshipped$	534 535 536 537 538
worshipping$	534 535 536 537 538
worships$	534 535 536 537 538
worst$	8090 4459 3147 3472
worth$	8309
worthless$	3686
would$	295 594 4390 8048 598 599 600 601 602 608 4403 4412 4520 4571 1002 1073 8864 8886 1503 5302 1596 1814 1832 1833 1834 1845 1846 1847 5698 9372 1927 5787 9446 9447 2004 2005 5945 5946 5947 6289 2498 3328 3332 3344
wound$	964 965
wrap	10414
wraps$	8612 6776 6924
wreak$	3113
wreaked$	3114
wreaking$	3112
wreck$	3026
wrecked$	3026
wrecking$	3026
wreckked$	3026
wreckking$	3026
wrecks$	3026
wrist$	10277
wrists$	10277
writ	7403
write$	2331 2540 2560 10332 3097 3098
writing$	2334 2560
written$	2312 2333 2866
wrong$	3891 3892 4024 4120 4121 4122 7848 8384 8396 8397 8398 8884 8885 9605 9606 9616 9710 9876 9877 6233 2974 3036
wrote$	2332
xanax	6633
xanax$	10290
y$	8906
year	6674
year$	4310 4339 4340 8478 4824 8482 8817 8818 8819 8820 8821 8822 8828 5190 8949 1659 1662 1664 10329 6674 10331 7001 7196 7405
years$	8482 8814 8815 8816 8880 8881 8882 8883 8918 8919 8920 8949 7196 7405
yet$	3962 2409 6225
yield	3420
yjs	6748
yjs$	10405 3650
yob$	3670
yobbish$	3147 3670
yobbo$	3670
yobbos$	3670
yobs$	8545 8546 8547 3670
yoi	3649
yoi$	7443
yos	6748
yos$	10405 3650
yot	6748
yot$	10405 3650
young	6759
young$	276 336 712 987 4798 4913 4914 1154 8657 5004 5005 8683 8684 8685 8686 8687 8688 8702 1261 1262 5058 5313 5433 5434 5435 5436 5437 5438 1657 9108 9111 1726 1773 1774 5686 5821 5985 6113 6114 6123 6132 6172 6211 6213 6271 6278 6350 10051 10053 6397 2606 2607 10065 10066 10068 6432 10099 2664 2679 10139 6516 6525 6526 10196 10226 6576 2789 10245 10250 10260 10416 3000 3068 3071 3080 3118 6935 6979 3216 3239 3467 7292 7299 7306
younger$	4755 4756 4765 4766 4767 4768 4814 8487 8488 8489 8490 8491 8492 8493 8494 8495 8496 8497 8498 8501 8502 8505 8506 6775
youngers$	10109
youngster$	1154 8657 8683 8684 8685 8686 8687 8688 8699 6935
youngsters$	1154 8657 8683 8684 8685 8686 8687 8688 8699 6775 6935
youth	3478 3643
youth$	1154 8657 8660 8683 8684 8685 8686 8687 8688 8699 1657 9108 9111 9114 9115 2069 2070 2443 6294 2629 2953 6748 3068 6864 3071 6935 7034 3241 3467 3637 3643 3649
youths$	8454 1154 8657 8660 8683 8684 8685 8686 8687 8688 8699 9108 9111 2629 10218 6864 6935 3241 3697
yp	6278 6286 9983 6350 10029 10046 10049 10051 10053 6397 10055 2606 2607 10065 10066 10068 10099 2679 10139 6498 6516 10196 10226 10245 10250 10260 2843 6650 2869 2886 6681 6695 10357 10382 2937 6732 6738 10401 2959 3478 7283 7292 7299 7387
yp$	3042
yp1$	3041
yp2$	3041
yp3$	3041
yp4$	3041
yp5$	3041
yp6$	3041
yro	3649
yro$	7443
zero$	1948 5996 3400 3517
zits$	7093
