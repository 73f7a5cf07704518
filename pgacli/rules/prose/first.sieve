3867 3738 3061

(put~|place~|leave|leaves|left|leaving|land~) (<self>|<other>) ... (at|in|into|to|within|open to) ... <risk>
(put~|place~|find~|found) <self> (in|into) ... (vulnerable|compromising|difficult|dodgy|position+|situation+|company|scenario+) [position+|situation+]
<owner> (behaviour|actions|choices|lifestyle|decisions|conduct|friendships|choice of friends) (put|puts|place|places|placed|is putting|are putting|has put|have put|has placed|have placed|leaves|leave|left|exposes|expose|exposed) (him|her|them|himself|herself|themselves|each other|others) (at|in|to|open)
(expose~|endanger~|jeopardise~|jeopardize~|compromise~) (<self>|<other>|<their> own (safety|welfare|wellbeing))
(put~|place~) <their> [own] (safety|lives|life|welfare) (at|in) (risk|danger|jeopardy)
<owner> own (actions|behaviour|choices|conduct|drinking|drug use|smoking|carelessness|curiosity) (led|has led|have led|put|puts|place|places|placed|expose|exposes|exposed|caused|cause|resulted|contributed|mean|means|brought|lead)
at risk (through|because of|by|due to|owing to|from) <their> own _
(<their>|<owner>) [own] (behaviour|actions|clothes|dress|posts|conduct|lifestyle|way of dressing) (draw|draws|drew|attract~|invite~|bring|brings|brought|encourage~|entice~|tempt~|provoke~) [the|older|these|unwanted|adult|this] (men|man|adults|attention|trouble|strangers|dealer+|exploiter+|males|harm|it) [to|on|upon]
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
(fund|funds|funded|feed|feeds|fed|support|supports|finance|pay for|pays for) <their> [own] [_] (habit+|addiction+|drug use|substance use|cannabis use|lifestyle)
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
(chosen|chose|choose|chooses|choosing|opted|elected|decided) not to (use|take up|accept|engage with|attend|access) (it|them|this|that|any|what|support|help|school|lessons|college|sessions|appointments|meetings|the (support|help|offer+|session+|appointment+|club|centre|programme|project|meeting+|clinic|school))
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
(did not|do not|does not|never|would not|failed to) (disclose|report|tell|speak|say|seek|ask) ... ... ... (when|although|though) <they> (had|have|has|were given|was given) (the|every|a|ample|many|plenty of) (chance+|opportunit~|opportunity|opportunities)
(allow~|let|lets|letting|permit~) [the|some|these|those|an|a] [older|unknown|adult|other] (adults|men|man|males|dealer+|exploiter+|strangers|older (peer+|boys|males|men|people|ones|lads)) (to|use|in|into|inside|stay|store|hide|drive|touch|film|buy|give|pay|pick|kiss)
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
(seek|seeks|sought|seeking) [out] [the] (contact|relationship+|attention|sex|company) (with|from|of) [the|these|those|some] [older|adult|unknown] (men|man|adults|males|strangers|exploiters|dealers)
had [many|several|every|ample|plenty of|numerous|enough|the|an|a] (opportunit~|opportunity|opportunities|chance+) to (leave|get (out|away|off)|walk away|stop|escape)
accept~ [the|these|free|more] (lift+|gift+|money|drink+|drugs|vape+|weed|cash|presents|alcohol|cigarettes|trainers) from (strangers|men|older _|adult men|adult males|the men|these men|unknown _|dealer+|people they do not know)
(sneak~|snuck) (out|off|away) ... ... (to|at|and|with|from) _
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
(choose|chooses|choosing|chose|chosen|opt~|prefer~) [for] [a|the|this|that|such] [a life of|life of|way of|criminal|dangerous|risky|wrong|such a|unsafe] (life|lifestyle|crime|criminality|street+|drugs|wrong path|wrong road|wrong friends|men|gang life|gang+|danger|older boys|older men|bad company) [of]
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
could [easily|simply|just] have (avoided|prevented|stopped) (this|it|that|harm|the (harm|attack|assault|robbery|trouble|fight)|being (hurt|robbed|attacked|stabbed|excluded|arrested))
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
(run|runs|ran|running|operate~|operating|manage~|managing|set up|sets up) [a|an|the|their|its] [own|small] (county line|drug line|deal line|drugs line|drug dealing _|drugs (business|operation|ring|network)|drug (business|operation|ring|network|empire))
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
(in|having|has|have|had|began|begun|start~|form~|into|pursu~|a|an) [a|an] [sexual|romantic|intimate|consensual|serious|boyfriend|unhealthy|inappropriate|unsafe|risky] relationship+ with [a|an|the|some|several|much|his|her|their|two|these] [much] (older|adult+|grown|_ year old|man|men|male+|dealer+|exploiter+|perpetrator+|someone (older|much older|twice))
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
(bring|brings|brought|bringing) (shame|disgrace|dishonour) (on|upon|to) _
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
(spend~|spent) [a lot of|all <their>|more and more|most of <their>|too much] time with [the|an|some|known|these|a] ((inappropriate|unsuitable|unknown|dangerous|risky|undesirable) (adult+|people|men|peers|others|individuals|company)|older (men|males|boys|lads)|elders|olders|dealers|criminals|exploiters|adult males|men|offenders)
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
undesirables
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
(<is>) [<very>] [all|just|simply|basically|borderline|virtually|practically|almost|effectively|certainly|clearly|definitely|really|nothing but|now|no more than|known|proper|seen as|regarded as|mostly|a bit of|something of|nothing more than|no better than] [a|an|the] [bunch of|group of|lot of] [known|little|right|proper|young|petty|common|habitual|prolific|public|real|compulsive|born|budding|career|total|complete|absolute|violent|well known|local|pathological|dangerous|seasoned|fledgling] (criminal+|sex offender+|thief|thieves|crook+|mugger+|robber+|shoplifter+|burglar+|vandal+|arsonist+|dealer+|drug dealer+|liar+|cheat+|truant+|runaway+|runner+|addict+|stoner+|pothead+|alcoholic+|drug user+|drug abuser+|drug taker+|dropout+|drop out+|loser+|no hoper+|nuisance+|pest+|misfit+|savage+|animal+|monster+|psycho+|psychopath+|nutter+|slag+|slut+|tart+|scrounger+|menace+|failure+|bully|bullies|lost cause+|hopeless case+|sheep|snakes|alpha|narcissist+|sociopath+|problem+|handful|manipulator+|fantasist+|schemer+|hothead+|sneak+|attention seeker+|timewaster+|time waster+|first time entrant+|absentee+|persistent absentee+|substance (misuser+|abuser+)|drug misuser+|misuser+|(cannabis|weed|crack) (user+|smoker+)|service user+|low achiever+|underachiever+)
(young|child|teenage|juvenile|little|career|petty|known|prolific|persistent|habitual|serial|would be|these|those|compulsive|pathological|bunch of|group of) (criminal+|thief|thieves|dealer+|drug dealer+|mugger+|robber+|vandal+|shoplifter+|addict+|drug user+|truant+|runaway+|bully|bullies|burglar+|liar+|savage+|animals|dropouts|loser+|misfit+|no hoper+)
(drug|county lines|drugs) (runner+|mule+|courier+)
(nightmare|liability|handful|pain|law unto himself|law unto herself) [to|for] (work with|manage|teach|deal with|staff|teachers|everyone|the school|his|her|their)
(drama queen+|queen bee+|alpha (male+|female+)|kingpin+|hanger+ on)
(time bomb+|ticking bomb+|loose cannon+|(accident+|disaster+) waiting to happen)
frequent (flyer+|flier+|attender+|caller+|misper+)
(runaways|truants)
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
(know|knows) <their> own mind+
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
(understand|understands|understood) [exactly|perfectly|full|very|quite] [well] what (he|she|they) (is|are|was|were) (doing|getting into)
(mature|maturity|old|older|wise|wiser|experienced|knowing|sophisticated|adult|advanced|worldly|knowledgeable|developed|grown up) ... (for|beyond|than|past|belies|ahead of) <their> [tender|young|actual|real] (age+|years)
beyond <their> [tender|young] years
(look|looks|looked|seem|seems|seemed|act|acts|acted|acting|appear|appears|appeared|behave~|come across|comes across|came across|come over|comes over|came over|present~|sound|sounds|pass|passes) [as|for|like|to be] [much|far|a lot|so much|significantly|considerably|a good deal|rather|years|a little|well|more] (older|adult|adults|sixteen|eighteen|nineteen|twenty|(eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) year old+|an adult|grown _|young adults|a man|men|women|adults do) [than <their> (age+|years)|than they are]
(act|acts|acted|acting|behave~|carry <self>|carries <self>|carry on|carries on|talk|talks|live|lives|living|operate~|conduct|cope~|manage~|think|thinks|dress|dresses|speak|speaks|function~) [just|more|very much|almost|<self>|much|and _] (like|as) [little|small|young|any|a|an|grown|other] (grown men|grown man|grown women|grown ups|adults|adult|grownups|men|women|man|woman|(eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) year old+)
more (woman|man|adult|men|women|adults) than (girl+|boy+|child|children|kid+)
(grow|grows|grew|grown|growing) up [so|much|a lot|far] (faster|quicker|sooner|earlier|more quickly)
more (like|of) (a man|a woman|a mother|a mum|a father|a dad|a parent|an adult|men|women|adults) than (a|an) _
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
(look|looks|looked|seem|seems|pass for|passes for) [at least|about|well over|more like|nearly] (16|17|18|19|20|21|22|23|24|25|30)
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
(mini|little|miniature|small) adult+
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
(men|women|man|woman|adults) who make (<their> own|adult|informed) (choices|decisions)
(a lot|lots|plenty|so much|a great deal|a wealth|years) of life experience
(an adult|adult|a grown up|grown up|a mature|mature) (attitude+|approach|outlook|view+) (to|towards|of|on|about) [their|the] (sex|drugs|relationships|risk|life|men|alcohol|money|danger)
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
(emotionally|mentally|psychologically) (robust|strong|tough|resilient)
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
<their> (beard+|moustache+|build|physique|complexion|tattoo+|figure) (and|make|makes|is|are|mean|means|give|gives|stand|stands|or)
(share~|same|matching|identical|similar) [a|the] (hairstyle+|haircut+)
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
(all|are|were|was|is|mostly|always|usually|dressed) in (black|pyjamas|slippers|dark (clothing|clothes|colours)|hoods|balaclavas|joggers|sliders|tracksuits|hoodies|crop tops|puffers|trackies|(short|mini|tight|ripped|skinny) (skirts|shorts|jeans|tops|leggings))
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
(simply|flatly|consistently|repeatedly|always|still|just|point blank) (refuse|refuses|refused)
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
always the same [story|thing|pattern|outcome] (with|for|from) (them|this (group|lot|bunch|cohort)|these (boys|girls|lads|young people|children|friends)|the group)
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
(not once|not ever|on no occasion|at no time|at no point) (have|has|did|do|does|will|would|had)
under no circumstances
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
(could not|can not|cannot) [even|simply] be bothered
(no one|nobody|none|not one|neither) ... ... (bothered|cared|acted|intervened|stepped in|lifted a finger|(took|takes|take|taken) [any|the] (notice|responsibility|action|ownership|charge|lead|heed|interest)|listened|troubled to)
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
(let|lets|letting|allow~) ... ... ... (fall|slip|drop|disappear) (through|between|off) [the] (crack+|net|gap+|radar)
for no [good|apparent|clear|real|proper] reason
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
(should|must|needs to|need to|ought to|has to|have to) [really|just|simply|start to|now] (do (its|their|his|her) [own] job+|pull (its|their) _|try harder|wake up|up (its|their) game)
(should|must|needs to|need to|ought to) stop (harassing|hounding|picking on|bullying|targeting|labelling|blaming|punishing|ignoring|failing|criminalising|demonising|victimising)
(closed|ended|discharged|withdrew|stepped down|pulled out) ... ... [far|much|all] too (soon|early|quickly|readily|hastily)
(mistake+|error|errors|oversight|misjudgement) (by|of|on the part of) (the|its|our|both) [_] <service>
(?:aliases|alibis?|chis|eyes and ears|informants?|intel)
(?:gather|collect|feed|obtain|seek|glean|extract|provide|supply|develop)(?:s|ed|ing)? (?:further |more |any |useful |back )?information (?:\w+ ){0,3}?(?:on|about|from them about|regarding) (?:\w+ ){0,2}?(?:drugs?|dealing|offend\w*|crimes?|criminal\w*|weapons?|knives|members|who|supply|robberies|burglaries|their (?:activit\w+|movements|associat\w+))
(?:should|to|must|will|can|asked to|and) (?:tell|inform|let|keep|alert|notify|brief) (?:the )?(?:police|officers) (?:know |informed |updated )?(?:of |about )?(?:what|who|whom|where|which|when(?:ever)?|how) (?:the group|they|members|each|the members|the friends|any of)
(?:circulat|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:stills|descriptions) (?:of|showing)
(?:guards?|security|shops?|shopkeepers|retailers|officers?|police|pcsos?|wardens?|stores?|stations?|patrols?|control room|sergeant|inspector|detectives?) (?:\w+ ){0,3}?(?:circulat|shar|display|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:photographs?|images?|photos?|pictures?|descriptions)\s+(?:of|showing)
(?:circulat|shar|display|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:photographs?|images?|photos?|pictures?) (?:of|showing) (?:\w+ ){1,4}?(?:to|with|among|in|at|behind) (?:\w+ ){0,3}?(?:guards?|security|shops?|shopkeepers|retailers|officers|police|wardens?|drivers|stores?|stations?|traders|patrols?|control room|businesses)
(?:photographs?|images?|photos?|pictures?) of (?:the )?(?:group|members|them|young people|five|boys|girls|yp\d+) (?:\w+ ){0,2}?(?:to|will|should|must|can) be (?:circulated|issued|distributed)
(?:shar(?:e|es|ed|ing)|pass(?:es|ed|ing)?|send|sent) (?:\w+ ){1,4}(?:with|to) (?:the )?(?:gangs? (?:unit|team|desk)|robbery (?:team|squad|unit)|response team|intelligence \w+|crime (?:team|squad|unit)|detectives|cid)
(?:report|send|sent|submit|forward|copied|fed|feed|give|gave|supplie|supply)\w* (?!no |nothing\s+|none )(?:\w+ ){0,4}?to (?:the )?(?:\w+ )?intelligence (?:units?|desk|bureau|team|officers?|analysts?|hub|cell)
(?:criminal|police|crime|live|actionable|sensitive|force|local|current|further|new|community|street|partner|multi-agency|operational|historic|recent|corroborated|uncorroborated|single-source|little|no further|reliable) intelligence(?! (?:officers?|analysts?|units?|bureaux?|team|hub|desk|tests?))
intelligence (?:suggests?|returns?|indicates?|shows?|picture|gathering|reports?|forms?|logs?|led|on|about|around|regarding|relating|that|gaps?|product|package|profile|development|sharing|received|held|submi\w+|checks?|requirements?|assessment|briefing|database|sources?|purposes?|opportunit\w+|from|to|for|collection|value|systems?|and (?:evidence|enforcement|information)|which)
intelligence(?= (?:has|is|was))
(?:gather\w*|collect\w*|develop\w*|build\w*|submit\w*|share|shares|sharing|obtain\w*|provid\w+|feed\w*|for|as|of|useful|valuable|more|any|on|through|into|generate\w*|yield\w*|enrich\w*|source of) (?:the |an? |police |good |better |further\s+|more )?intelligence(?! (?:officers?|analysts?|units?|bureaux?|team|hub|desk|tests?|and (?:humour|wit|warmth|kindness|care)))
5x5x5
3x5x2
(?:is |are |was |been )?graded? [a-e]\d
sources? (?:has |have )?(?:indicat\w+|suggest\w*|stat(?:es?|ed)|report(?:s|ed)?|advis\w+) (?:\w+ ){0,8}?(?:drugs?|stock|stolen|knives|weapons?|dealing|supplying|storing|stash\w*|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|criminal\w*|gang|responsible)
(?:confidential|covert|sensitive|graded|anonymous|intelligence) sources?
source (?:report|handl)\w*
(?:close to|willing to|ready to|persuaded? to|prepared to|likely to) talk(?:ing)?(?=[.;,]|$| to (?:police|officers|detectives|us about (?:who|names)))
(?:is|are) believed to hold information
encourag\w+ (?:them|her|him|one|the girls|the boys|members|yp\d+) to (?:inform|name|give (?:names|evidence|statements?|information))
(?:pass|passes|passing|give|gives|hand|send|supply|feed|provide|report|relay)(?:ed|ing|s)? (?:on )?(?:the |their |any |all |us )?(?:full )?(?:names|details|identities|addresses|registrations|descriptions|photographs|nicknames)(?: of (?:the |all |any\s+|each )?(?:members|those|anyone|associates|young people|group))?(?: \w+){0,3}? (?:over )?(?:to|with) (?:the )?(?:police|officers|force|detectives?|gangs?|crime|neighbourhood policing|robbery|response|\w+ (?:squad|desk))
(?:for the (?:information|attention|use|benefit)|of (?:use|interest|value|benefit)) (?:of|to) (?:the )?(?:\w+ )?(?:officers|police|force|squad|detectives|(?:serious )?violence (?:team|unit)|(?:robbery|gangs?|crime|drugs?|burglary) (?:team|unit|desk))
(?:officers|police|detectives|the force|the squad) (?:would|will|could|may|might) (?:benefit from|find it (?:useful|helpful) to|like to know|want to know|need to know|be (?:helped|assisted) by) (?:\w+ )?(?:who|what|which|where|when|knowing|having)
(?:share|shares|shared|sharing|pass|passes|passed|send|sends|sent|report|reported|feed|fed|copy|copied|forward|forwarded|hand|handed|refer|referred|go|goes|given)(?: \w+){0,4}? (?:with|to) (?:the )?(?:robbery|burglary|gangs?|crime|murder|drugs?|proactive|knife crime|organised crime) (?:squad|task ?force|team|unit|desk)
(?:well placed|asked|encouraged|in a position|used|instructed|expected) to (?:find out|report|listen out for|discover|learn|establish) (?:back )?(?:what|who|where|which|when) (?:is|they|the group|members|he|she)
(?:might|may|could|would|will|to) (?:give|provide|make) (?:witness )?statements?(?! (?:about|against) (?:the )?(?:adults?|men|man))
(?:drugs?|dealing|knives|weapons|stock) (?:is|are) (?:\w+ )?(?:kept|held|stored|hidden|stashed)
(?:the )?identity of the (?:person|male|female|youth|man|boy|girl) (?:known as|who)
(?:let|tell|inform|alert|notify|update|brief)(?:s|ing)? (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:know |informed )?(?:of\s+|about |as to )?(?:who|whom|where|which|what) (?:is|are|was|were|the group|members|they|each|any|has|have|comes?|goes|attends?)
(?:let|tell|inform|alert|notify|ring|call)(?:s|ing)? (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:know )?when(?:ever)? (?:the group|members|the friends|any of (?:the group|them)) (?:gathers?|meets?|arrives?|is|are|comes?|enters?|leaves?)
(?:allow|help|enabl|assist|lets?)\w* (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:to |in )?(?:act (?:quickly|early|on|against)|decid\w+ (?:who|whom|which)|identify|identifying|stop (?:them|members|the group|whom)|search|arrest\w*|target\w*|trac(?:e|ing)|move in|catch\w*|prioritis\w+|link|match|know (?:who|whom|where|which))
so that (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:can |may |will |are able to )?(?:act (?:quickly|early|against)|decide (?:who|whom|which)|identify|stop (?:them|members|the group|whom)|search|arrest|target|trace|move in|catch|link|match|(?:know|see) (?:who|whom|where|which|what|when)|build)
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:\w+ )?(?:hold|holds|held|keep|keeps|kept|have|has|compile|compiles|compiled|maintain\w*) (?:\w+ )?(?:photographs|images|pictures|files?|a list|lists|records|a database|details|names) (?:of|on) (?:each|every|all|the (?:group|members|five|young people|boys|girls)|members|them)
(?:guards?|security|shops?|shopkeepers|retailers|officers?|police|pcsos?|wardens?|drivers|stores?|traders|patrols?|control room|operators?|staff|sergeant|we) (?:\w+ ){0,3}?(?:given|sent|shown|issued(?: with)?|supplied(?: with)?|provided with|has|have|hold) (?:the )?(?:pictures|photographs|photos|images|descriptions|names|details) of (?:the )?(?:group|members|five|young people|boys|girls|them|each)
list of (?:the )?(?:names|members|associates|addresses|nicknames)(?! (?:(?:who|that) (?:agreed|asked|wished)|for (?:the|a|our) (?:\w+ )?(?:trip|team|session|bus|meal|match|party|visit|residential|play)))
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
(?:address checks?|dossiers?|known addresses|mugshots?)
names? to (?:the |these |their )?faces (?:on|in|from) (?:the )?(?:footage|cctv|images|stills|video|clip)
(?:see|find out|establish|know|learn|check) who YOUNG (?:is|are|was|were|has been|have been)\s+(?:messaging|ringing|calling|texting|contacting|in contact with|linked to|working for|sellingfor)
names (?:and \w+ )?of (?:everyone|everybody|anyone|anybody|all|those|each|whoever)(?: [\w’']+){0,7}? to\s+(?:POLICE|the (?:anti-?social behaviour|asb|community safety|enforcement) (?:team|unit|officer))
(?:officers?|police|detectives?|analysts?) (?:can |could |may |to |will )?(?:check|compare|match|cross-?check)\s+(?:(?:it|them|these|names|those) )?(?:against|with) (?:their|the|a) (?:\w+ )?(?:list|database|records?|files?|system)
evidence[ -](?:gathering|led operations?|building|capture)
(?:facial|face|cctv|custody|still) (?:images?|photographs?|shots?|stills) of YOUNG
(?:know|find out|establish|identify|learn|discover|determine|understand|clear) (?:who|which of (?:them|the \w+)) (?:gives|is giving|issues) the orders
profiles? (?:of|for|on) (?:each|every|all) (?:subject|member|nominal|young person|individual|one|of them)
(?:see|find out|know|watch|check|record|establish|monitor) (?:\w+ )?what YOUNG (?:is|are|get|gets)\s+(?:up to|planning|plotting)
POLICE (?:\w+ ){0,2}?(?:want|need|would like|wish|hope|seek|aim|are (?:keen|trying|hoping|looking))s? (?:\w+ )?(?:know|learn|find out|establish|identify|hear|discover|work out|understand) (?:who|whom|what|where|which|how) (?:YOUNG|(?:is|are|runs?|leads?|sells|deals|holds|carries|stores|keeps))(?! (?:feels?|likes?|needs?|wants?|safe|would))
POLICE (?:\w+ ){0,3}?(?:gather|collect|obtain|seek|develop)(?:s|ed|ing)?\s+(?:\w+ ){0,2}?(?:information|details|material|footage) (?:on|about|around) (?:YOUNG|who|whom|where)
(?:build|develop|piece|form|complete|create)(?:s|ed|ing)? (?:up |together )?(?:a|an|the)\s+(?:\w+\s+){0,2}?(?:picture|timeline|profile|chart) (?:of|around|about|on) (?:who (?:is|are|they|runs|leads|supplies|does|meets|holds)|their (?:movements|associa\w+|criminal\w*|offending|contacts|hierarchy|roles)|offending|criminal\w*|drugs? (?:supply|dealing)|the (?:supply|hierarchy|gang|offending|network))
(?:check|trawl|review|scan|search|scour|monitor|examin)(?:s|ed|es|ing)? (?:\w+ ){0,5}?for\s+(?:\w+\s+){0,2}?(?:evidence|weapons?|drugs|drill|gang signs|signs of (?:gang|crime|drug|offend)\w*)
(?:find out|found out|establish|identify|know|see|shows?|learn|work out|tell us|say) (?:who|which of (?:them|the \w+)) (?:is |are |was |has |have |in the \w+ )?(?:\w+ )?(?:with whom|suppl\w+|sits with|mixes with|deals|dealing|carrying|carries|leads|leading|in charge|runs|running|holding|holds|behind|selling|sells|recruit\w+|organis\w+|stealing|steals|associat\w+|responsible|calls the shots|at the top)
(?:photo|photograph|mugshot) (?:album|board|wall|gallery) of
POLICE (?:has |have )?(?:asked for|ask for|requested|request|want|wanted|seek|sought|need)\s+(?:\w+[’']?s?\s+){0,3}?(?:seating plans?|registers?|records|list|names|footage|timetables?|photographs?|photos|data|addresses|phones?|passwords|usernames)(?! (?:of|from) (?:the )?(?:men|adults?))
who (?:is running|runs|is directing|directs|controls|is controlling|bosses) (?:whom|who\b)
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
(?:names|details|photographs|dates of birth|nicknames|haunts|addresses)(?: [\w,’']+){0,6}? (?:for|on|onto|into|to) (?:its|their|the|a) (?:\w+ )?database
(?:disclos|shar|pass|hand|provid|releas|made available)\w* (?:\w+ )?to (?:the )?(?:detectives|investigators|prosecutors|investigating officers?|cps|crown prosecution)
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
(?:(?:daily|morning|evening) police|shift) briefing
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
(?:anpr|cctv trawl|cell[ -]site|covert(?:ly)?|(?:every|each|all|any) sightings?|one step ahead|plain[ -]clothes?|posing as|predictive policing|registrations of|strike next|tracked on|undercover|under observation|watch[ -]?lists?)
who (?:is|are|was|were|has been|have been) (?:seen |found |out |going )?(?:about )?with whom
on the (?:police|officers['’]) radar
map(?:s|ped|ping)? (?:\w+ ){0,2}?(?:movements|whereabouts|comings and goings)
on the radar of (?:the )?(?:(?:proactive|robbery|gangs?|crime|tasking|response) (?:team|unit|squad)|police|officers|neighbourhood (?:team|officers?)|community safety|enforcement)
(?:report|reports|reporting|record|records|recording|note|noting|log|logging) (?:on )?who (?:the group|they|members|each member|yp\d+) (?:associates?|is|are)
surveillance(?! cameras?(?: (?:at|on|in|outside|over|do|does|are|is|were|have|has|that|which)|[.,;]))
(?:keep|keeps|keeping|kept) (?:close )?(?:tabs|track|watch|a (?:close )?watch|a log|a register) (?:on|of|over) (?:the|their|them|who|members|all|each|these|this|its|which (?:of|boys?|girls?|young|members?|friends|children|pupils)|where)(?! (?:\w+ )?(?:cars?|vans?|vehicles?|taxis?|men|drivers?|adults?|lamps?|lights?|doors?|temperature|weather|bus(?:es)?)\b)
(?:carry|carries|carried|conduct\w*|undertake\w*|make|mount\w*) (?:out )?(?:\w+ )?observations? (?:at|on|of|from|near|around)(?! (?:the )?(?:lesson|session|place|play))
observation (?:posts?|points?|vans?)
(?:track|tracks|tracked|tracking|monitor\w*|log|logs|logged|logging|follow|following|plot\w*|chart\w*|trace\w*) (?:\w+ ){0,2}?(?:movements|associations|associates|contacts|whereabouts|social media|phones?|online activity|accounts)
(?:on|about|of) (?:the group['’]s|their|members['’]|the members['’]|his|her) (?:movements|whereabouts|associations|associates)(?! (?:through|around) the (?:day|school))
(?:the group['’]s|their|members['’]) movements (?:between|on the|were|after|are (?:logged|known|tracked|unknown))
(?:report|reports|reporting|record|records|recording|note|noting|log|logging) (?:on )?who (?:meets|is with|visits|comes|attends|associates|goes|enters|talks)
predict\w* (?:where|when|who|their|the group|offend\w+|crime|which)
(?:automatic )?number[ -]plates? (?:recognition|data|readers?|cameras?|checks?)
facial recognition(?! cameras? (?:has|have|had) (?:barred|banned|stopped|mistaken))
(?:phone|handset|device|mobile|vehicle|telephone) (?:downloads?|seizures?|examinations?|extractions?|checks?|data|records|traffic|analysis)(?! (?:plan|contract|allowance|protection))
(?:phones?|handsets?|devices?|telephones?|mobiles?) (?:\w+ ){0,2}(?:be |were |are |was\s+|been )?(?:seized|downloaded|examined|interrogated|confiscated by (?:police|officers))
seiz(?:e|ed|es|ing|ure of) (?:\w+ )?(?:phones?|handsets?|devices?|telephones?|mobiles?)
(?:pnc|pnd|police national (?:computer|database))
(?:warning|police|gang|flag) markers?
(?:put|puts|place[sd]?|placing|add|adds|added|set) (?:\w+ )?markers? (?:on|against|at) (?:\w+ ){0,5}?(?:address|addresses|homes?|names?|houses?)
(?:flagged|recorded|logged|marked|entered|held|shown|listed|added) (?:up )?(?:on|in|onto|to)\s+(?:niche|athena|holmes|crimint)
flag(?:ged|s)? on (?:the )?(?:police|force|gang|intelligence)(?: \w+)?
identified (?:on|from|through|by) (?:the )?(?:cctv|cameras?|footage|body-worn)
(?:trawl\w*|review\w*) (?:the )?(?:cctv|footage|cameras?) (?:to|for) (?:identify|find|catch|see who|trace)
footage (?:\w+ ){0,2}(?:retained|seized|secured|requested|obtained|exhibited)
(?:retain|seize|secure|exhibit)(?:s|ed|ing)? (?:the )?(?:cctv|footage)
body[ -]worn (?:video|footage|cameras?)(?! (?:(?:shows?|showed) (?:that )?(?:\w+ ){1,4}(?:did|were|was|calm|polite|helping|doing)|(?:was|were|is) (?:(?:switched )?(?:off|on)|(?:played|shown) (?:back )?to))\b)
cctv (?:to|will|should|used to) (?:identify|track|monitor|watch|catch|gather)
(?:drone |cctv |camera )?footage (?:shows?|showed|places|puts|captured) (?:the group|them|members|yp\d+|two|three|several)
feel (?:that )?they are (?:being )?watched
(?:guards?|security(?: (?:staff|guards?|team))?|wardens?|officers?|police|patrols?|store detectives?)\s+(?:will|to|should|must|can|are to) (?:[\w’',-]+ ){0,12}?(?:follow|shadow|trail|watch|film|photograph)\s+(?:them|the (?:group|members|young people|boys|girls|lads|five))(?! (?:up|play|perform|train|safely|home|to (?:safety|the bus)|across|grow|skate|dance|rehearse)\b)
sightings? of (?:the )?(?:group|members|them|yp\d+|any)
(?:vehicle|car) registrations(?! (?:were|are|have|will) (?:not|never)\b)
test purchas\w+ (?:of|for) (?:\w+ )?(?:drugs|cannabis|weed|crack|heroin)
test purchas\w+ (?:\w+ ){0,4}?(?:from|off|against) (?:the |this |any |these )?(?:group|members?|young people|boys|girls|lads|five|them|yp\d+)
(?:to|will|should|must|can|may|police|officers?|guards?|security|wardens?|patrols?|pcsos?|sergeant|cameras?|by) photograph(?:s|ed|ing)? (?:the )?(?:group|members|them|each|yp\d+|young people|boys|girls)
(?:film|follow|trail|shadow|watch|tail)(?:s|ed|ing)? (?:of )?(?:the (?:group|members|young people|boys|girls|five)|members|yp\d+) (?:home|from|on|each|every|as|when|whenever|until|for|outside(?= the (?:shops?|kebab|takeaway|flats?|station)))
checks on (?:the )?(?:group|members|addresses|vehicles|names|yp\d+)
(?:group['’]s|members['’]|their) (?:home )?addresses
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:\w+ ){0,5}?(?:identify|identifies|profile|profiles|photograph|photographs|monitor|monitors|track|tracks|target|targets|catch|trace|traces|log|logs|film|films) (?:each|every|all|the (?:group|members|five|young people|boys|girls)|members|them|who|any|yp\d+|sightings?)
(?:group|members|they|young people|friends|five|each|boys|girls|them|yp\d+) (?:\w+ ){0,2}?(?:is|are|was|were|be|been) (?:closely |being |to be |now |also\s+|regularly )*(?:monitored|profiled|tracked|logged(?! (?:out|off|in)\b)|flagged(?! down)|scored|graded|surveilled)(?! (?:by|on|through|via|with) (?:\w+ ){0,3}?(?:adults?|men|man|older|apps?|boyfriends?|parents?|mothers?|dealers?)|(?: \w+){0,3}? (?:out of (?:ten|five)|chat|for (?:their|looks|how))\b)
(?:group|members|they|young people|friends|five|each|boys|girls|them|yp\d+) (?:\w+ ){0,2}?(?:will|should|must|(?:are|is|were|was|going|need|have) to|can|may|could) be (?:filmed|photographed)(?! (?:for|at) (?:a |the\s+|their )?(?:film|poster|show|exhibition|play|concert|website))
(?:filmed|photographed) (?:\w+ ){0,2}?by (?:the |our |two |plain-clothes )?(?:police|officers?|pcsos?|cctv|cameras?|control room|wardens?|security|guards?|analysts?|detectives?)
(?:filmed|photographed) (?:entering|leaving|meeting|handing|passing|dealing|selling|exchanging)
(?:asked|told|instructed|tasked|briefed) to (?:follow|watch|track|film|photograph|log|monitor) (?:them|the|members|each|any)
(?:who|which (?:of them|members)) (?:was|were) (?:absent|missing|out|there|present|nearby) (?:at the time|on the (?:night|day)|when)
(?:phones?|telephones?|messages|accounts?|social media|calls|devices)(?: (?:is|are|was|were|be|being|to be)){0,4} (?:monitored|intercepted|tracked|read|watched|checked by (?:police|officers))
monitoring of (?:\w+ )?(?:messages|calls|the group)
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
(?:case against|chain of command|crime (?:groups?|pattern)|crime (?:wave|spree)|criminality|criminally active|decamped|evidence against|integrated offender|joint enterprise|known to (?:the )?police for|lines? of (?:enquiry|inquiry)|made an example of|modus operandi|offend next|ring-?leaders?|who suppl(?:y|ies) whom)
(?:likely|going|expected|predicted) to (?:re-?)?offend
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
(?:key|main|major|biggest|top|principal) (?:players?|protagonists?|instigators?|culprits?|perpetrators?)
(?:identify|identifies|identifying|identified|establish\w*|find out|work out|determine|prove|show|name|naming|shows|showing|learn|discover) (?:the )?(?:culprits?|offenders?|perpetrators?(?! of (?:the |sexual |child )?(?:abuse|exploitation|grooming|harm))|those (?:responsible|behind|involved in (?:the )?(?:robber|burglar|offen|crime|thef))|who (?:is|are|was|were) (?:\w+ )?(?:responsible|behind|holding|dealing|supplying|carrying|selling|storing|committing|stealing|offending|running|in charge|involved in))
(?:evidence|proof) (?:of|as to|about|on|for|that shows|to show) (?:who|which of|their (?:involvement|offending|guilt|criminal)|offending|criminal\w*|supply|the group['’]s (?:involvement|offending|criminal)|guilt|drug)
used (?:in court|in evidence|as evidence) against
evidential\w*
(?:gather\w*|collect\w*|secur\w+|obtain\w*|build\w*|captur\w+|preserv\w+) (?:\w+ )?evidence(?! (?:from the young people|of (?:what (?:works|helps)|strengths?|change|impact|need)|about (?:lighting|the lights|the bus|the park)))
(?:observed|sighted|spotted) (?:\w+ ){0,6}?(?:\d{2}[.:]\d{2}|\d{4}) ?(?:hours|hrs)\b
(?:group|subjects?|males?|youths?|lads|boys|members|yp\d+) seen (?:\w+ ){0,5}?(?:\d{2}[.:]\d{2}|\d{4})\s?(?:hours|hrs)\b
(?:search|stop|checks?|enquiries) (?:of \w+ \w+ )?(?:proved?|was|were) negative
made off (?:on|in|towards|from|with|down|when|as|before|through|across|after|into)
(?:the group['’]s|their|group|members['’]|this group['’]s|the cohort['’]s) (?:offending|criminal\w*|crimes?|modus operandi)(?! (?:is something (?:that )?adults|records? worr))
offending (?:by|of|within|among) (?:the|this|these) (?:group|cohort|network|members|boys|girls|lads|young people|friends)
(?:burglary|robbery|theft|crime|offence) series
(?:thought|believed|suspected|known|understood|alleged|reported|assessed|said) to (?:be )?(?:\w+ ){0,6}?(?:stock|drugs|weapons?|knives|dealing|supplying|supply|selling|storing|holding|behind|offending|robberies|burglar\w+|stolen|ringleader|criminally)
(?:is|are|was|were|been|being) (?:linked|connected|attributed|tied) to (?:\w+ )?(?:\w+ )?(?:crimes?|offen[cs]es?|robberies|burglaries|thefts|stabbings|shootings)
(?:they|gang) (?:is|are|was|were) (?:\w+ )?responsible for (?:\w+ ){0,5}?(?:crimes?|offen[cs]es?|thefts?|robberies|damage|disorder|anti-?social)
lookouts?(?! (?:for|to))
(?:harder|difficult|impossible|less easy) for YOUNG to (?:re-?)?(?:offend|deal|steal|supply|rob|commit)
arrests (?:can|could|may|might|should|must) (?:then )?be made
number of (?:arrests|charges|convictions) (?:of|made|among|against|involving|in) YOUNG(?! (?:\w+ ){0,3}?(?:fall|fell|drop|halve|go(?:es)? down|reduc|decreas))
(?:say|tell|nam(?:e|ing)|report(?:ing)?|reveal|disclos(?:e|ing)|identify(?:ing)?|find out|learn|establish|point out)(?: \w+){0,4}? (?:who|which (?:of (?:them|the \w+)|\w+))(?: (?:in|of|within) (?:the|this) \w+)? (?:carries|is carrying|deals?|sells?|holds?|suppl(?:y|ies)|steals?|robs?)
wanted (?:on|under) (?:a )?(?:recall|warrant)
(?:inquir|enquir|investigation)(?:y|ies|s)? into YOUNG(?!['’])
who (?:holds?|carries|keeps|stores|has) the (?:weapons?|knives|drugs|stock|line)
(?:hold|holds|holding|store|stores|storing|stash\w*|hid(?:e|es|ing)) the (?:weapons?|drugs|stash|stock|knives|stolen)
(?:prov(?:e|es|ing)|show|shows|showing|demonstrat\w+) (?:association|gang membership|membership of|involvement in|guilt)
(?:added|put|entered|recorded|placed) (?:to|on|in) (?:the |a |their )?(?:\w+ )?(?:police|crime|custody|intelligence|offender|gang) (?:records?|systems?|reports?|database)
offender (?:list|management|manager|scheme|register)
nominals(?! (?:fee|charge)s?)
nominal (?:number|record|index) (?:on|in) (?:the |a )?(?:system|database|police)
(?:added|put|entered|recorded|placed) (?:to|on|in) (?:\w+ )?(?:the group['’]s|their|his|her) (?:police|crime|custody|offender) (?:records?|systems?|reports?)
suspected of (?:the |a |an |two |several )?(?:robber\w+|burglar\w+|thefts?|stabbing|assault|arson|shooting|offen\w+|supply\w*|deal\w+|handling|criminal)
evidence (?:of|for|that shows|that) (?:the |their |a )?(?:\w+ )?(?:gang|criminal|drug|offen\w+|membership|supply|association|involvement|crime)
(?:robber(?:y|ies)|burglar(?:y|ies)|thefts?|offen[cs]es?|crimes?|shoplifting|anti-?social behaviour|damage|disorder) (?:committed |caused |carried out )?(?:by|involving) (?:(?:a |any |each |every |some )?members? of |any of )?(?:the group|this group|members|them\b|these|the young people|the five|the friends)
gang (?:lines|leader|elders?|runners?|activity|identity|affiliat\w+|rivalr\w+ intelligence)
elders and (?:runners|youngers|foot)
suspect yp\d+
(?:males?|females?|ic\d(?: (?:fe)?males?)?) (?:matching|(?:(?:were|was) )?(?:seen|observed|stopped|identified|sighted|reported|arrested|detained)|in (?:dark|black|hooded|grey|a hood|a dark|a black|tracksuits|hoods|balaclavas))
interviewed (?:by|about) (?:the )?(?:police|officers|stabbing|robbery|burglary|assault|theft|fire|offence)(?! (?:about|because) (?:being|the attack))
(?:a|the|top) priority for (?:the )?(?:\w+ ){0,3}(?:unit|squad|force|police|team)(?= |[.,;]|$)
know who the (?:leaders?|ringleaders?|main|dealers|suppliers) (?:is|are)
(?:young people|group|members|they|boys|girls|friends|five) (?:are|is|were) (?:\w+ )?(?:criminals|thugs)
polic(?:e|ed|ing) (?:more |very )?robustly
(?:should|must|will) (?:each |all |both )?be treated as (?:an? )?(?:suspects?|offenders?|criminals?|nominals?)
(?:group|they|members|boys|girls|lads|friends|yp\d+) (?:is|are|was|were) (?:\w+ )?known for (?:robber\w+|burglar\w+|thefts?|dealing|shoplifting|violence|offending)
c(?:a|o)me to (?:the )?(?:police )?(?:notice|attention)(?: of (?:the )?police)? (?:for|through|following|after|because of|via|due to)
(?:is|are|was|were|be|been) (?!(?:often|always|routinely|wrongly|unfairly|repeatedly|first) )(?:\w+ )?suspected (?:of|to be|to have)(?! (?:(?:things?|something|anything|what) |(?:being|be|been) )?(?:exploited|groomed|harmed|hurt|coerced|used|forced|trafficked|abused|robbed|victim|a victim|victims|owed|adhd|autis|having adhd|\w+ ?exploitation))
(?:believed|thought|known|understood|alleged|reported|assessed) to be (?:\w+ )?(?:responsible|behind|involved in (?!positive|sport|music|drama|the club)|running (?:drugs|lines?|a|the)|carrying(?! bags)|dealing|linked (?:to|with)|connected (?:to|with)|concerned in|(?:part|members?|active members?) of (?:a|the) (?:\w+ )?(?:gang|network|ocg|organised)|active|committing)
(?:believes?|suspects?|thinks?|assum(?:e|es)|allege[sd]?|suspected) (?:that )?YOUNG (?:to be|of being|are|is|were) (?:\w+ )?(?:responsible for|behind|committing|causing|linked to|involved in) (?:\w+ ){0,5}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|shoplifting|assaults?|disorder|arson|damage|shootings?|stabbings?)
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
(?:overt|covert) (?:filming|photography|recording|monitoring|policing)
(?:film|photograph)ing of YOUNG by (?:POLICE|guards?|security|wardens?)
how many (?:of )?YOUNG (?:\w+ )?(?:are|were|is|have been|had been) (?:\w+ )?(?:arrested|charged|convicted|prosecuted|cautioned)
(?:question|interview|interrogate|quiz)(?:s|ing)? YOUNG (?:\w+ )?(?:about|over|regarding) (?:\w+ ){0,3}?(?:robber\w+|thefts?|burglar\w+|offen\w+|crimes?|stabbings?|assaults?|damage|drugs|knives)
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
(?:send|give|supply|provide|pass|hand|email|forward)(?:s|ing)?\s+POLICE\s+(?:\w+ ){0,3}?(?:lists?\s+of\s+(?:names|who|which|members|everyone|those|all)|names|registers?|photographs|footage|addresses|the details)
plot(?:s|ted|ting)? (?:\w+ )?(?:offen[cs]es|crimes?|robberies|burglaries|thefts)
(?:generators?|magnets?|drivers?|source) (?:of|for) (?:\w+ )?(?:crime|disorder|offending|nuisance)(?= in| for| at| around|[.,;]|$)
YOUNG (?:\w+ ){0,8}?responsible for (?:most|much|all|a lot|the bulk|half) of the (?:\w+ )?(?:damage|crime|disorder|thefts?|shoplifting|nuisance|trouble|graffiti|incidents|offending)
YOUNG (?:\w+ ){0,3}?account(?:s|ed)? for (?:most|much|half|the bulk|all) of the (?:\w+ )?(?:crime|disorder|anti-?social|damage|thefts?|nuisance|trouble|offending)
(?:clear-up rates?|(?:dawn |police )raids?|(?:from|out of) circulation|in the act|planned arrests?|red-handed)
(?:whom|who|which of them|which members) to (?:arrest|stop|search|target|watch|charge|visit)
(?:to|and|then|can|will|should) (?:arrest|charge|prosecute|round up|lock up|stop|search) (?:them|members|the group|the members|the young people|the five|those|each of them|yp\d+)(?! (?:from )?\w+ing\b)
build\w* (?:a|the) (?:\w+ )?case (?:for|against|on)
(?:assist|help|aid|support|inform|progress|further|advance|benefit)(?:s|ed|ing)? (?:with\s+|in )?(?:the |an? |any |police |ongoing |current |live |criminal |murder |robbery\s+|their )+(?:investigations?|enquir(?:y|ies))
(?:execut\w+|obtain\w*|seek|apply for) (?:a |search |further )*warrants?
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
(?:off|(?:tak|get|gett|remov|clear|driv|sweep|keep)(?:e|es|en|s|ing|ed)? (?:[\w’'-]+ ){1,4}?from)\s+the streets?(?= (?:for good|before|until|by|so|and into|$)|[.,;])
(?:assist|help|aid|support|enable|allow)(?:s|ed|ing)? (?:the )?(?:police|officers|force|detectives) (?:to |in |with )?(?:\w+ )?(?:arrest\w*|identify\w*|target\w*|catch\w*|track\w*|disrupt\w*|detect\w*|prosecut\w*|charg\w+|locat\w+|investigat\w+|enforc\w+|their (?:operation|investigation|enquiries))
(?:bring|brings|bringing|press|prefer|lay) charges
charges (?:against|brought|to be brought|can be|will be)
arrests? (?:are|is|were|will be|to be|have been) (?:planned|expected|anticipated|imminent|prepared|timed)
tak(?:e|es|ing) out (?:the |its |their )(?:leaders?|ringleaders?|top|main|key|head)
catch(?:es|ing)? (?:the group|them|members|yp\d+) (?:in the act|red-handed|with|at it|out)
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
(?:deny(?:ing)?|depriv(?:e|ing)) YOUNG (?:of )?(?:a|its|their|any|the) (?:\w+ )?(?:base|territory|turf|space to operate)
(?:use|used|useful|relied on|support|supports|help|inform|informs|evidence|basis|apply|application|seek|seeking|obtain|bid|towards|pursue|pursuing|requesting)(?:\s+(?!no |not )\w+){0,6}?\s+(?:criminal behaviour orders?|cbos?|injunctions?|asbos?|knife crime prevention orders?|dispersal orders?)
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
hostile to the group
clamp(?:s|ed|ing)? down
crack(?:s|ed|ing)?[ -]?down
(?:to|will|should|must|for|of|by|and|at) tackl(?:e|ing) (?:the|this|these) (?:group|gang|cohort|lads|boys|youths|members)(?!['’])
(?:disrupt|deter|arrest|target|prosecute|tackle|charge)(?:s|ing)? (?:(?:and|or) \w+ )?(?:those|anyone|anybody|any|ones) (?:\w+ )?(?:in|within|among) (?:the|this) (?:group|cohort|friends)
(?:keep|keeps|take|takes|taking|regain\w*|restor\w+|win|wins|retak\w+) (?:back )?control (?:of|in)\s+(?:the )?(?:town|estate|park|precinct|streets?|high street|square|station|parade)
(?:send|sent|serv|issu|giv|writ|deliver|hand)\w* (?:\w+ ){0,3}?(?:warning|asb|anti-?social\s+behaviour) (?:letters?|notices?)(?: \w+){0,2}? (?:to|on|for) YOUNG
(?:warning|asb|anti-?social behaviour) (?:letters?|notices?) (?:\w+ ){0,3}?(?:sent|served|issued|given|delivered|handed|go|goes) (?:out )?(?:to|on) YOUNG
crime (?:figures?|rates?|statistics) (?:\w+ ){0,6}?(?:down|falls?|drops?|reduced|halves?)
zero[ -]tolerance
(?:swift|robust|positive|firm|tough|decisive|strong)(?: and \w+)? action (?:against|with|on) (?:those|anyone|anybody|YOUNG|repeat|persistent|perpetrators|offenders)
(?:repeat|persistent|prolific|youth|young|known) perpetrators of (?:the )?(?:asb|crime|disorder|nuisance|anti-?social behaviour)
(?:tools?|powers)(?: and (?:tools?|powers))? (?:available )?(?:\w+ ){0,3}?(?:against|on) (?:perpetrators|offenders|YOUNG|those (?:causing|who|responsible))
tough(?:er)? (?:stance|line|approach|action)
(?:robust|joint|proactive|police|further|increased|more|swift|stepped-up|intensive|for|through|by|with|and|support\w*|inform\w*|lead to|leads to|escalat\w+ to|coordinated|co-ordinated|strong|tougher|stronger|step up|effective|civil|criminal|direct) enforcement(?! (?:officers?|teams?|letters?|agenc\w+|unit|action is|without))
enforcement (?:action|activity|opportunit\w+|options?|powers|phase|plan|strategy|against|response|visits?|days?|operations?|measures|approach|tactics|priorit\w+|lead)
(?:poses?|present|presents) (?:a |the )?(?:\w+ )?(?:threat|danger|risk) to (?:the )?(?:public|community|residents|shoppers|businesses|others|shop staff|shopkeepers|passengers|customers)
threat (?:that |which )?(?:the group|they|members) (?:poses?|presents?)
target(?:s|ed|ing)? (?:the )?enforcement
enforcement (?:on|at|of) (?:the|members|each|all|those|any)
(?:strict|strong|firm|hard|robust|highly visible|tough|tougher|rigorous|heavy|intensive|assertive) (?:and \w+ )?(?:enforcement|policing)(?! (?:officers?|teams?))
(?:send|sends|sending) (?:a |out a )(?:(?!wrong|mixed|kind|warm|friendly|bad)\w+ )?message to YOUNG
(?:on top of|a grip on|to grips with|control of|a handle on) (?:the |this |their )?(?:group|offending|crime|disorder|young people|boys|gang)(?:['’]s (?:\w+ )?(?:behaviour|offending|activit\w+))?
enforcement (?:has|have|had) (?:\w+ ){0,3}?(?:success|effect|results|worked)
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
(?:is|are|was) (?:\w+ )?deaf
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
physio(?:therap\w+)?
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
(?:has|needs|given|gets) (?:his own |her own |a )?teaching assistant
(?:one|two|three|four|\d) (?:days?|mornings?|afternoons?) (?:a|each|per) week (?:at|in|of) (?:school|college|lessons)
nurture (?:group|class|room|unit)
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
(?:his|her|their|yp\d+['’]s|the (?:boy|girl|child|young person)['’]s) (?:\w+ )?(?:mother|mum|father|dad|parents?|family|step-?(?:father|dad|mother|mum)|foster (?:carer|mother|father)|nan|gran|grandmother|grandfather|aunt|uncle|brother|sister|home|house|flat|household|home life) (?:\w+ly |has |have |had |is |are |was |were |both |often |still\s+|also |who\s+|never |sometimes |then |now |been |not |does |do |did |just\s+|to be ){0,4}(?:drink(?:s|ing)?|drank|drunk|us(?:es|ing) (?:drugs|heroin|crack|cannabis|alcohol)|smokes? (?:cannabis|crack|in the)|hit(?:s|ting)?|beat(?:s|ing|en)?|slap\w*|lock(?:s|ed|ing)? (?:him|her|them)|shout(?:s|ed|ing)?|left(?! (?:a message|word))|leaves? (?:him|her|them)|leaving|died|dead|die|dying|passed away|killed|in prison|in jail|in custody|jailed|imprisoned|deported|detained|separated|split|splitting|divorc\w+|argu\w+|fight(?:s|ing)?|fought|row(?:s|ed|ing)|lost (?:his|her|their) (?:job|home|flat|tenancy)|did to (?:him|her)|unemployed|out of work|unwell|ill|sick|poorly|depressed|bipolar|terminally|disabled|evicted|homeless|threw|throws?|thrown|kick(?:s|ed)?|neglect\w*|struggl\w+|suffer\w*|violent|abus\w+|cannot afford|can(?:not|['’]t) (?:cope|feed|keep|manage)|not cope|coping|absent|not (?:speak|live|see|seen|spoken|well\b|very well|been well)|remarried|pregnant|on benefits|in debt|debts|an alcoholic|alcoholic|addict\w*|asylum|refugees?|overcrowded|damp|cold|chaotic|dirty|unsafe|unsettled|moved|seeking asylum|known to|mental(?:ly)?|schizophreni\w+|relaps\w+|using|sectioned|hospital\w*|no recourse|no (?:food|heating|electricity|money)|cancer|diagnos\w+|stabbed|shot|murdered|attacked|(?:hurt|harmed|assaulted|punched|strangled|threatened|controlled|stalked) by (?:an?|her|his|their)|arrested|convicted|charged|sentenced|wanted|raided|registered|dementia|a (?:drink|drug|gambling) problem|gone abroad|in re(?:covery|hab)|on (?:bail|licence|tag|the sex)|an? (?:\w+ ){0,2}?offender)
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
(?:his|her|yp\d+['’]s) landlord
remov(?:e|es|ed|ing) (?:yp\d+|him|her) from (?:home|(?:his|her) (?:parents?|mother|mum|father|dad|family))
(?:was|been|is|being) (?:removed|taken) from (?:home|(?:his|her) (?:parents?|mother|mum|father|dad|family))(?=[.,;]|$| (?:in|at|when|by|because|after|and))
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
lives in an?(?! (?:\w+ ){0,2}?(?:village|hamlet|town|city|suburb|street|road|close|valley|place|part|area|neighbourhood|postcode|country)\b)
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
raid(?:s|ed)? (?:his|her|yp\d+['’]s|the (?:boy|girl|lad|family)['’]s)(?! (?:fridge|cupboards?|larder))
in trouble (?:with the (?:police|law|courts?)|for (?:\w+ ){0,3}?(?:theft|graffiti|criminal damage|fighting|assault|robbery|shoplifting|dealing|carrying))
sex(?:ual)? offenders?['’]? register
(?:interviewed|questioned) (?:under caution|by (?:the )?police|at the police station|about (?:a|the) (?:robbery|stabbing|burglary|theft|assault))
(?:known|wanted) (?:to|by|for) (?:the )?(?:police|officers)(?: for)?
(?:was|is|been|being|youth|conditional|simple|formal|final|two|three|first|a|his|her|police|youth conditional) caution(?:ed|s)?(?: for(?: \w+){1,2})?
(?:abstinence|sobriety|alcohol monitoring) (?:order|tag|requirement)
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 12 12 13 13 13 13 14 14 15 16 16 16 17 17 18 18 19 21 22 22 23 23 23 23 23 25 26 26 26 26 27 29 29 29 29 30 32 32 32 33 33 34 35 35 37 37 37 37 37 37 37 37 37 37 38 38 38 38 38 39 40 40 41 41 41 42 42 42 44 44 44 45 45 45 46 46 46 46 47 47 47 47 48 48 48 48 48 49 49 49 49 50 50 51 51 52 52 52 52 52 52 52 52 53 53 54 54 55 56 56 57 57 57 57 57 58 59 59 59 60 60 61 61 61 62 62 62 63 63 63 63 63 63 64 64 64 64 65 65 65 65 66 67 68 68 68 69 70 70 71 71 72 72 72 73 73 74 74 74 74 74 74 74 74 74 74 74 75 75 75 75 75 75 75 75 75 75 75 75 75 76 77 77 78 78 78 78 78 78 79 79 80 80 80 80 80 80 81 82 83 84 84 84 84 85 85 85 86 86 87 87 87 88 89 89 90 91 91 92 93 94 95 95 95 96 96 96 96 96 96 96 96 97 98 98 98 98 98 98 98 98 99 100 100 101 102 103 103 104 104 104 104 104 104 104 105 105 105 106 107 107 107 107 107 107 108 109 110 111 111 111 111 112 112 112 112 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 114 114 114 114 114 114 114 115 115 116 116 117 117 117 118 118 118 118 118 118 119 119 119 120 120 121 122 122 122 123 123 123 123 123 123 124 124 124 124 125 126 126 126 126 126 126 127 127 128 128 130 130 131 132 132 132 133 133 134 135 136 136 137 138 138 139 139 139 139 139 140 140 140 140 141 141 141 142 142 142 143 143 143 143 144 144 145 146 147 148 150 150 151 151 152 152 152 153 153 153 153 153 153 154 155 155 155 156 156 156 156 156 156 156 157 157 157 160 160 160 160 161 161 161 161 162 162 163 163 163 163 164 164 164 164 164 164 164 164 164 165 166 166 168 169 169 173 173 173 173 173 174 174 174 175 176 176 176 176 176 176 176 179 180 182 184 185 186 190 192 192 193 195 197 197 197 197 197 197 197 197 198 198 198 198 201 201 201 202 203 203 203 203 206 207 207 208 208 209 211 211 211 212 214 214 214 214 214 214 215 216 217 217 217 217 217 217 217 218 218 218 218 218 219 219 219 219 219 219 220 220 222 222 224 224 225 226 226 227 228 228 228 229 230 232 232 232 232 232 232 232 232 232 233 233 233 233 233 234 234 234 234 234 234 234 234 235 235 235 235 235 235 235 235 235 236 236 236 237 237 238 238 239 239 239 239 239 240 240 240 240 240 241 241 242 243 244 244 245 245 246 246 246 247 247 247 248 249 249 250 250 251 251 252 253 253 253 254 255 255 257 258 258 258 258 258 259 260 261 261 261 261 261 261 262 262 262 262 262 263 263 264 264 266 266 267 267 268 268 269 271 272 273 274 275 276 277 278 279 280 280 281 282 282 283 283 283 283 284 284 284 284 284 285 285 286 286 286 287 287 288 288 289 289 289 289 290 291 291 292 294 295 295 296 296 297 297 298 299 299 299 299 299 299 299 299 299 300 300 301 302 303 304 305 305 305 306 307 308 308 309 309 309 309 309 310 310 311 311 312 312 313 313 314 314 314 314 314 314 314 314 314 315 315 315 315 316 316 317 318 318 319 320 321 321 321 321 322 322 323 323 323 323 324 324 324 325 326 327 328 329 330 330 331 332 332 333 334 334 334 334 334 334 334 334 334 334 334 335 335 335 335 335 335 335 335 335 336 336 336 336 337 337 337 337 337 338 338 338 338 338 338 338 338 339 339 340 340 340 342 342 342 343 344 346 347 348 348 348 350 350 350 350 350 350 350 350 350 350 350 350 351 351 351 351 351 351 351 351 351 351 351 352 352 352 352 354 354 354 354 354 355 355 355 356 356 356 357 357 358 358 358 359 359 359 360 360 361 362 363 363 364 364 364 364 364 365 365 365 365 365 365 365 365 366 366 367 368 369 369 371 371 371 371 371 371 371 372 372 372 372 372 372 372 372 372 372 372 372 372 373 374 376 377 378 379 380 381 381 381 383 383 383 384 384 385 386 386 386 386 388 389 389 389 390 390 391 392 392 393 395 396 397 398 398 399 400 401 401 401 401 402 402 403 403 403 403 404 404 404 406 407 407 408 408 409 409 409 415 417 418 418 419 419 419 421 422 425 426 431 431 435 435 435 436 437 438 441 447 448 448 448 450 451 451 451 451 452 454 454 454 454 455 457 457 457 458 459 460 460 461 461 462 462 462 462 462 462 462 462 462 462 462 462 462 462 462 462 463 463 463 463 464 464 464 464 464 464 464 464 464 464 464 464 464 464 464 464 464 464 465 465 465 466 467 467 467 467 469 472 474 475 476 476 476 476 477 477 477 477 478 479 479 479 484 485 485 486 486 486 486 486 486 486 486 487 488 489 490 490 491 491 491 491 493 494 495 495 497 497 498 499 500 500 500 500 501 501 501 501 502 502 502 503 504 505 505 506 506 506 507 507 507 507 508 508 509 509 510 511 512 512 513 514 518 518 518 521 521 522 522 522 522 523 523 523 523 523 523 525 526 526 527 527 527 527 527 528 528 528 528 528 529 529 529 530 531 531 531 531 532 533 533 533 533 533 533 533 533 533 534 534 536 536 536 536 537 537 537 538 538 538 538 538 538 538 538 538 538 538 538 538 538 538 538 538 538 538 538 539 539 539 539 539 539 540 541 541 541 541 541 541 542 542 543 544 544 544 544 545 549 549 549 549 550 552 552 552 553 553 554 554 556 556 556 556 556 557 557 557 558 558 562 563 563 563 566 567 569 569 570 572 572 572 572 573 576 578 578 578 579 579 579 582 583 584 584 585 585 586 592 593 594 594 594 597 598 600 601 602 603 604 604 604 605 606 607 607 607 607 608 610 610 610 610 612 612 612 613 613 613 613 613 613 613 614 614 614 614 615 616 617 618 618 618 618 619 620 621 623 623 625 625 625 626 626 626 626 627 627 628 628 629 629 630 631 631 631 631 631 631 632 632 632 632 632 632 633 634 634 635 635 635 635 635 635 635 635 635 636 637 638 639 639 639 640 642 642 642 642 642 643 643 643 644 644 644 645 645 645 645 646 646 646 647 648 648 649 649 650 651 651 651 651 651 651 651 651 651 651 651 652 653 654 654 655 655 655 655 656 656 657 657 658 658 659 659 659 660 660 661 663 663 663 663 663 664 664 664 665 666 666 668 669 670 670 670 671 672 672 672 672 672 676 676 676 677 677 677 678 678 678 678 678 679 679 679 681 682 682 682 684 685 686 686 686 687 687 687 687 687 688 688 689 689 689 689 689 690 690 690 690 690 691 691 691 692 693 693 693 693 694 694 694 694 694 694 694 694 695 696 696 697 697 697 697 698 698 699 699 699 699 699 699 699 699 699 699 699 699 699 700 702 702 702 702 704 706 706 706 707 707 708 709 709 709 710 710 711 713 713 714 715 715 716 716 716 716 717 717 717 717 717 718 718 718 718 718 718 718 720 720 720 720 721 721 721 722 722 723 723 723 724 724 724 724 724 725 725 725 726 726 726 727 727 727 727 727 728 729 729 730 730 730 731 731 731 731 731 732 732 732 733 734 734 734 735 735 735 736 736 737 738 738 739 739 739 739 740 741 741 741 741 742 742 742 742 743 743 743 743 743 743 744 744 746 746 749 749 749 749 750 751 751 752 755 755 755 755 756 756 758 758 762 762 762 764 768 769 769 770 770 770 770 774 775 777 778 778 778 778 779 779 780 780 780 780 780 780 782 783 786 786 786 787 789 791 792 795 796 796 796 797 799 799 799 800 801 801 801 801 802 803 803 803 804 804 804 805 806 808 809 810 810 811 811 812 813 813 813 814 814 814 814 814 814 814 814 814 814 815 816 816 816 816 817 818 819 819 819 820 820 823 823 824 825 825 825 826 827 828 828 828 829 830 830 830 831 832 832 832 832 834 834 834 834 835 835 836 836 837 838 838 842 843 843 845 846 847 847 847 848 849 849 849 849 849 850 850 850 850 851 852 853 853 853 853 853 854 854 854 854 855 856 857 858 858 858 858 858 858 859 859 859 859 859 859 860 860 860 860 860 861 861 861 862 862 862 862 862 862 863 865 866 866 867 867 867 868 869 870 871 871 871 871 872 872 872 872 872 872 872 873 873 873 873 873 873 874 876 877 877 877 877 878 878 878 878 878 879 879 879 880 881 881 882 882 882 882 883 883 883 883 884 885 885 885 886 886 886 887 887 889 889 890 890 890 891 891 891 891 892 892 892 892 892 892 893 893 893 893 894 894 894 894 894 894 895 895 896 896 896 896 897 897 898 898 899 899 900 900 900 901 901 901 901 902 902 902 902 902 903 904 904 904 904 904 904 904 905 907 907 907 908 908 908 908 909 909 909 909 909 909 909 909 911 912 912 913 915 915 915 916 916 916 917 919 919 919 919 919 919 919 919 920 920 920 922 922 923 923 923 923 923 924 925 925 925 926 926 927 927 927 927 927 928 929 929 929 929 930 930 930 931 931 931 931 932 933 933 935 936 936 936 938 940 940 940 941 942 943 943 944 944 945 945 945 945 946 946 946 946 946 947 947 947 947 947 947 947 948 948 948 948 949 950 950 950 951 951 951 951 951 951 951 952 952 952 952 952 952 953 953 954 954 954 955 955 955 956 956 957 957 957 957 957 957 957 957 957 957 957 957 957 957 957 957 957 957 957 958 958 958 959 959 959 959 959 960 961 962 962 962 962 963 964 964 964 964 965 965 965 965 965 965 965 966 966 966 966 966 966 967 967 967 967 968 968 968 968 969 969 969 969 970 970 971 971 971 972 972 973 973 973 974 975 975 976 976 977 978 979 979 980 980 981 981 981 982 982 982 983 984 984 985 986 986 986 986 987 987 988 988 989 989 989 989 990 990 990 990 990 990 991 991 991 991 992 992 992 992 992 992 992 993 994 994 995 995 995 995 995 996 996 996 996 996 996 996 997 997 997 998 999 999 999 999 999 999 999 999 999 1000 1000 1001 1002 1002 1003 1003 1003 1003 1003 1005 1005 1006 1007 1007 1008 1008 1009 1010 1010 1010 1011 1013 1014 1014 1014 1015 1015 1015 1015 1015 1015 1015 1015 1015 1015 1015 1015 1015 1016 1016 1016 1016 1017 1017 1017 1017 1017 1017 1017 1017 1017 1017 1017 1017 1017 1017 1017 1017 1017 1017 1017 1017 1017 1017 1017 1017 1017 1017 1017 1017 1017 1018 1019 1020 1021 1021 1021 1021 1021 1022 1023 1023 1023 1023 1023 1024 1024 1024 1025 1026 1027 1029 1029 1030 1030 1030 1030 1030 1030 1032 1032 1033 1033 1034 1034 1035 1036 1037 1038 1038 1039 1039 1040 1040 1042 1042 1042 1042 1043 1043 1043 1043 1044 1044 1045 1046 1047 1049 1050 1051 1052 1053 1054 1055 1056 1056 1059 1060 1061 1062 1063 1064 1064 1065 1065 1065 1065 1065 1066 1067 1067 1067 1067 1068 1069 1069 1070 1072 1072 1074 1075 1076 1076 1077 1078 1079 1079 1080 1082 1082 1083 1083 1085 1085 1085 1085 1086 1086 1087 1087 1088 1088 1088 1088 1089 1089 1089 1089 1090 1091 1091 1092 1092 1094 1095 1095 1096 1098 1098 1099 1099 1100 1102 1103 1104 1106 1108 1108 1108 1109 1109 1109 1110 1110 1110 1111 1111 1112 1112 1113 1115 1115 1116 1116 1116 1116 1116 1116 1117 1117 1117 1119 1119 1121 1121 1121 1121 1121 1122 1123 1123 1123 1123 1124 1124 1124 1124 1124 1125 1125 1125 1125 1126 1126 1126 1127 1127 1129 1130 1131 1132 1133 1134 1135 1136 1137 1144 1147 1148 1149 1150 1151 1152 1153 1154 1155 1156 1157 1158 1159 1160 1161 1162 1163 1164 1165 1166 1170 1172 1174 1177 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1194 1196 1197 1198 1199 1200 1201 1202 1203 1205 1206 1207 1208 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1221 1223 1226 1227 1228 1229 1230 1231 1234 1235 1236 1237 1238 1239 1240 1241 1242 1243 1244 1245 1246 1248 1249 1250 1251 1252 1254 1255 1257 1258 1259 1260 1262 1265 1266 1269 1270 1271 1272 1273 1276 1277 1278 1279 1280 1281 1283 1284 1285 1286 1287 1289 1290 1291 1292 1294 1295 1296 1297 1298 1300 1301 1302 1303 1304 1305 1306 1307 1308 1311 1312 1315 1316 1319 1320 1323 1325 1326 1330 1331 1332 1337 1338 1340 1342 1343 1344 1346 1347 1348 1349 1350 1351 1352 1353 1354 1355 1358 1359 1360 1361 1362 1364 1367 1368 1369 1370 1372 1373 1374 1375 1376 1377 1378 1379 1382 1383 1384 1385 1386 1387 1388 1389 1390 1391 1394 1395 1396 1397 1399 1400 1401 1402 1403 1404 1405 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1418 1420 1421 1422 1424 1425 1426 1427 1429 1430 1432 1433 1434 1439 1440 1442 1443 1444 1445 1446 1447 1448 1449 1450 1451 1452 1453 1455 1456 1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 1467 1468 1469 1470 1473 1474 1475 1476 1478 1479 1481 1482 1483 1484 1486 1487 1488 1489 1490 1491 1492 1493 1494 1495 1496 1497 1498 1499 1500 1501 1502 1504 1505 1506 1507 1508 1510 1512 1513 1515 1516 1519 1520 1521 1522 1523 1524 1526 1527 1528 1532 1533 1535 1536 1537 1538 1539 1540 1541 1542 1544 1548 1550 1552 1554 1555 1556 1557 1558 1560 1561 1562 1565 1567 1568 1569 1570 1571 1573 1574 1575 1578 1589 1590 1591 1594 1595 1596 1603 1604 1605 1608 1617 1619 1621 1622 1624 1626 1627 1637 1646 1653 1660 1661 1664 1667 1668 1669 1671 1672 1676 1682 1684 1685 1686 1687 1688 1690 1694 1695 1698 1700 1701 1702 1703 1704 1709 1710 1711 1713 1714 1716 1719 1724 1725 1726 1727 1731 1733 1736 1737 1741 1744 1745 1749 1750 1753 1755 1757 1758 1760 1761 1762 1763 1765 1771 1773 1775 1776 1777 1778 1779 1780 1781 1782 1783 1784 1786 1787 1788 1789 1790 1791 1792 1793 1794 1795 1796 1797 1799 1800 1801 1802 1803 1804 1805 1806 1807 1809 1811 1813 1814 1816 1818 1819 1820 1821 1822 1823 1827 1830 1833 1834 1836 1837 1842 1844 1845 1847 1848 1849 1852 1853 1854 1856 1857 1858 1859 1862 1864 1865 1866 1867 1868 1870 1871 1873 1877 1878 1879 1880 1881 1883 1885 1894 1896 1901 1903 1904 1906 1907 1908 1913 1914 1915 1918 1919 1920 1922 1923 1925 1926 1928 3 3 20 24 27 28 42 43 81 102 114 129 147 149 155 158 159 164 166 171 172 178 180 181 183 185 187 191 191 193 194 195 196 199 200 204 205 206 207 207 210 212 221 223 224 225 230 232 255 256 265 266 270 275 293 302 319 341 345 349 351 353 368 370 374 375 382 385 387 393 394 398 405 408 408 410 411 412 414 416 420 423 426 428 428 428 428 428 429 430 433 433 433 433 433 433 433 434 435 440 441 444 445 447 448 448 449 449 453 456 458 464 465 466 468 468 468 468 469 469 469 470 473 475 475 475 475 475 475 475 475 475 475 475 476 477 477 477 477 477 477 477 477 477 477 477 477 477 482 483 487 489 490 494 495 496 515 516 517 518 519 520 521 522 524 524 524 524 524 524 525 527 535 539 541 543 546 547 548 549 550 551 553 555 556 559 559 559 559 561 564 565 567 567 567 567 567 567 567 567 567 567 567 567 567 567 567 567 567 567 567 567 568 569 571 573 575 575 577 578 579 580 581 587 589 595 595 595 595 595 595 595 595 596 609 611 611 622 624 631 641 649 660 662 663 664 667 673 674 675 680 682 683 701 703 705 710 712 719 734 737 745 748 748 748 748 748 748 748 748 748 748 753 756 758 759 761 762 763 765 766 766 767 770 770 770 770 770 770 770 770 770 770 770 770 770 770 771 772 773 774 775 776 781 782 783 784 784 784 784 784 784 784 784 784 784 784 784 784 784 785 786 787 788 790 792 793 793 793 794 796 798 799 801 802 807 809 810 812 813 814 815 817 817 818 819 821 821 821 821 822 822 822 822 822 822 831 833 839 842 844 847 852 860 861 864 872 875 888 903 906 907 909 910 914 914 918 920 920 921 926 933 934 936 937 938 940 943 957 960 994 996 1004 1006 1006 1006 1006 1006 1006 1006 1006 1006 1006 1006 1012 1015 1015 1015 1015 1015 1015 1015 1015 1015 1015 1016 1021 1028 1029 1030 1031 1032 1044 1048 1057 1058 1060 1064 1069 1070 1071 1072 1073 1074 1081 1084 1089 1092 1093 1097 1101 1107 1108 1114 1118 1118 1118 1120 1120 1120 1120 1122 1122 1122 1122 1124 1128 1138 1140 1145 1146 1167 1168 1169 1171 1175 1176 1178 1195 1204 1222 1224 1225 1232 1233 1247 1256 1261 1263 1264 1267 1268 1274 1275 1282 1288 1293 1299 1309 1310 1314 1317 1318 1321 1322 1324 1327 1328 1329 1334 1336 1339 1341 1356 1363 1365 1366 1371 1381 1392 1393 1398 1419 1423 1428 1431 1435 1436 1437 1438 1441 1454 1471 1472 1477 1480 1485 1503 1509 1511 1514 1517 1518 1525 1529 1530 1531 1534 1543 1545 1546 1547 1553 1559 1563 1564 1566 1572 1580 1582 1588 1601 1602 1606 1607 1611 1612 1614 1615 1616 1618 1620 1623 1625 1628 1629 1631 1632 1633 1635 1636 1639 1640 1641 1642 1643 1644 1645 1651 1655 1656 1657 1658 1659 1662 1663 1665 1666 1670 1673 1675 1678 1679 1680 1681 1689 1696 1697 1699 1706 1707 1708 1712 1715 1717 1718 1720 1721 1722 1723 1728 1729 1732 1735 1739 1740 1746 1747 1751 1752 1756 1759 1764 1766 1767 1768 1769 1770 1772 1774 1808 1810 1812 1815 1817 1824 1825 1826 1828 1829 1832 1835 1839 1840 1841 1843 1846 1851 1855 1860 1861 1863 1869 1872 1874 1876 1882 1884 1886 1887 1888 1889 1892 1893 1895 1897 1898 1899 1900 1902 1905 1909 1911 1912 1921 1927 1929 31 36 167 170 177 188 189 191 213 231 413 424 427 428 432 433 439 442 443 446 468 471 475 480 481 492 520 524 555 559 560 567 574 588 590 591 595 599 611 747 748 754 757 760 763 766 770 784 793 798 821 822 840 841 914 939 1006 1015 1041 1105 1118 1122 1139 1141 1142 1143 1173 1253 1313 1333 1335 1345 1357 1380 1549 1551 1576 1577 1579 1581 1583 1584 1585 1586 1587 1592 1593 1597 1598 1599 1600 1609 1610 1613 1630 1634 1638 1647 1648 1649 1650 1652 1654 1674 1677 1683 1691 1692 1693 1705 1730 1734 1738 1742 1743 1748 1754 1785 1798 1831 1838 1850 1875 1890 1891 1910 1916 1917 1924

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 3 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 9 14 16 16 19 19 8 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 15 17 20 21 21 21 21 21 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 5 6 6 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 10 10 9 6 8 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 12 13 13 13 13 13 13 14 14 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 6 7 7 4 5 5 3 4 7 5 6 6 6 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 4 5 5 6 6 6 7 11 12 10 11 11 3 7 5 3 3 4 3 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 6 7 7 4 7 8 5 5 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 5 6 4 5 5 6 5 5 6 7 6 6 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 3 5 4 4 4 4 4 5 6 11 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 3 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 13 10 4 9 14 10 9 10 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 7 4 13 7 10 8 0 5 0 0 5 4 12 0 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 0 7 0 7 4 6 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 13 5 4 0 0 0 0 9 0 9 0 0 3 7 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 7 0 5 9 5 13 11 12 4 0 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 7 11 11 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 3 4 3 6 12 8 10 7 6 7 4 7 5 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 6 4 15 3 0 0 5 6 0 0 7 3 11 5 2 0 3 11 0 0 4 5 3 6 6 4 3 7 5 4 5 5 3 4 6 4 3 3 4 5 4 6 3 5 4 4 6 3 3 4 3 8 3 4 3 2 4 3 5 3 2 6 4 5 7 6 3 4 3 3 4 4 3 4 4 7 4 4 7 5 7 3 6 5 2 5 8 5 6 4 6 8 10 4 4 6 3 6 4 6 4 7 5 18 5 4 8 6 9 2 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 7 5 6 4 5 7 5 6 3 6 2 3 4 7 5 8 3 5 6 5 5 5 6 5 5 3 2 3 3 7 4 4 3 7 5 3 8 3 5 5 3 6 6 3 3 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 2 3 2 4 4 3 2 5 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 4 6 6 5 5 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 2 8 2 3 2 3 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 12 2 4 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 3 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 3 3 4 2 2 3 2 8 3 2 4 2 4 4 2 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 5 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 4 2 4 2 2 2 2 3 2 3 2 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 2 4 2 1 1 2 2 3 4 4 2 3 2 2 2 2 2 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 4 3 2 9 2 4 1 2 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 2 1 2 3 1 1 1 1 1 2 1 1 2 2 1 1 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	2943 6810 7204
10$	8658
101	6508
11$	8658
12$	1431 1432 1433
13$	1431 1432 1433
14$	1431 1432 1433
15$	1431 1432 1433
16$	1431 1432 1433 9049 9050 7169
17$	9049 9050 7169 3858
18$	8138 8140 566 8173 8174 5270 9039 9040 9041 9042 9043 9044 9045 9049 9050 9299 7169
19$	8138 8140 566 8173 8174 5270 9039 9040 9041 9042 9043 9044 9045 9049 9050 9299 7169
2$	7204
20$	8138 8140 566 8173 8174 5270 9039 9040 9041 9042 9043 9044 9045 9049 9050 9299 7169 3858
21$	8138 8140 566 8173 8174 5270 9039 9040 9041 9042 9043 9044 9045 9049 9050 9299 7169
22$	8138 8140 566 8173 8174 9049 9050 9299 7169
23$	8138 8140 566 8173 8174 9049 9050 9299 7169
24$	8138 8140 566 8173 8174 9049 9050 7169 3439
25$	8138 8140 566 8173 8174 5270 9039 9040 9041 9042 9043 9044 9045 9049 9050 9299 7169
26$	8138 8140 566 8173 8174
27$	8138 8140 566 8173 8174
28$	8138 8140 566 8173 8174
29$	8138 8140 566 8173 8174
3$	7204
30$	8138 8140 566 8173 8174 5270 9039 9040 9041 9042 9043 9044 9045 9049 9050 9299 7169
31$	3858
3x5x2$	3802
4$	7204
47$	3858
4ft$	3782
5$	1714 5582 5583 7204 3782
5ft$	3782
5x5x5$	3801
6$	1714 5582 5583 7204 3782
60$	10416
6ft$	3782
7$	8658 7204 7306
8$	8658 7204
9$	8658 7204
999	6508
a$	4118 4152 4305 8046 4310 4801 1109 1110 1111 8789 5134 5135 1306 1452 1453 5358 1702 6098 6129 6249 6264 6291 6643 6764 6774 6780 6786 6819 10621 3019 6916 6917 10665 3149 3195 3335 3457 3475 3553 3556 3717 7604
abandon$	3480
abandoned$	3477 3480
abandoning$	3480
abandons$	3480
abc$	6693 3730
abcs$	6693
abdicate$	2426
abdicated$	2426
abdicates$	2426
abdicating$	2426
abh	6920 3737
abh$	10658 7604
abide$	8458
abilit	7482
ability$	5139 5140 5141 5142
abject$	3446
able	6602
able$	1355 1358 1359 1361 1370 1382 1560 1566 5442 5463 5464 1607 1618 2788
aborti	3648
abortion$	7515
about	6567 7385
about$	3942 3946 4011 4631 8371 8942 9145 9146 9147 5412 9153 9154 9155 9159 9160 1715 5749 1883 1884 1885 1886 5754 9776 9803 9907 9908 10040 10041 10042 6381 6382 6383 2650 6591 6615 6833 6866 7000
above$	7968 8762 8763 8764 5609 10094 10123 6465
abroad$	10585
abscond$	8075 481 482 7309 3740
abscondded$	481 482 7309 3740
abscondding$	481 482 7309 3740
absconded$	481 482 7309 3740
absconder$	6946 3740
absconders$	6946 3740
absconding$	481 482 6945 7309 3740
absconds$	481 482 7309 3740
absconsion$	3740
absconsions$	3740
absen	7545
absenc	6828 10578
absence$	10566
absent$	8080 9638 6544
absentee$	8696 7039
absentees$	8696 7039
absolute$	1859 3718
absolutely$	2000 6138 3437 3440
abstin	3040
abstinence$	6907
abus	10611
abuse	6872
abuse$	7605 7606 7643 7644 7645 7660 7910 8012 8294 8295 8304 8305 8413 8414 8528 8529 8530 8531 8532 8533 8534 8535 10608 10609 10610 7005 7561
abused	3000 3696
abused$	7650 8178 8528 8529 8530 8531 8532 8533 8534 8535 6867 3696 7563
abuser$	8067 8159 8164 8169 8408 8640 1039 8687 8697 1121 7031 7034 7035
abusers$	8067 8164 8169 8408 8640 1039 8687 8697 1121 7031 7034 7035
abusive$	8528 8529 8530 8531 8532 8533 8534 8535 3240 7116 3767
abysmal$	3794
abysmally$	3794
academy$	5974 5979 5980 5982 10083 6372 2509 10150 10151 10550 10551 10554 3503
accept$	7715 7731 154 4119 263 264 265 266 267 268 269 270 7892 7920 7990 8007 813 814 842 4710 4711 4712 4713 4714 4715 4716 4717 4718 4719 8458 4733 4734 4735 4736 4737 4738 4739 4740 4741 4742 4743 4744 4760 4761 4762 4763 4764 4790 4791 4792 4793 4794 4795 4796 4797 8809 8814 8817 9436 9467 9473 9487 9884 7291 7292
acceptable$	2820 6707 3730
accepted$	263 264 265 266 267 268 269 270 8200 8208 8217 8218 8219 8229 813 814 9569 9570 9571 9572
accepting$	263 264 265 266 267 268 269 270 813 8809 9466
accepts$	263 264 265 266 267 268 269 270 813
acceptted$	263 264 265 266 267 268 269 270 813
acceptting$	263 264 265 266 267 268 269 270 813
access$	7715 3665
accident$	1105
accidents$	1105
accommodated$	307 308 309 310
accommodation$	8115 8116 8117 8118 8119 8120 8121 8122 10590 10630 10653 7575
accomp	3823
accomplice$	6970
accomplices$	6970
accord$	7885 8175 8176 6972
accoun	6516 2678 6624 2768 6682
account$	1017 1018 4886 4887 4888 9859 9860 9861 9862 9863 9864 9865 6480 2615 2772 10382 10420 10495 10496 3007 10618 7086
accountability$	808 809 4680 4681 4682 4683 4684 4685 4686 4687 4688 4689 4690 4691 10079 10080 10081 10082 7364
accountable$	808 809 10382
accounted$	2772
accounts$	1017 1018 4886 4887 4888 6480 2615 10254 10362 2772 10420 7086
accusation$	7003
accusations$	7003
achiev	2781 2955
achiever$	8701
achievers$	8701
acknowledge$	4733 4734 4735 4736 4737 4738 4739 4740 4741 4742 4743 4744 4790 4791 4792 4793 4794 4795 4796 4797 9884
acknowledged$	9741 9742
acne$	7261 3785
acned$	3784
across$	4938 4939 1251 5119 5259 5260 5261 5488 5489 5490 5609 10308 7151 7312
act	2580 10392 10533 3574
act$	4380 8125 4507 641 642 4760 4761 4762 4763 4764 1118 1150 1158 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 1438 1504 1525 1694 1695 1696 1697 9665 9884 10062 10065 10176 2751 3242 3300 7441
acted$	4507 641 642 1118 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 1438 1694 1695 1696 1697 5961 5970 9712 9717 9720 9721 9723 9724 9725 9726 9741 9742 9765 9894 3242 3300
acting$	1118 1278 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 1438 1526 1694 1695 1696 1697 2751 3220 3242 3300
action	2555 7464
action$	7674 9768 2225 2226 2227 9859 9860 9861 9862 9863 9864 9865 2751 6722 6732 10477 6932 7462
actionable$	6422
actions$	3 4 5 6 7 8 9 3879 7618 7619 3886 20 7674 7751 4021 7877 7878 7879 7880 7881 7882 7883 7884 7902 4597 731 8413 8414 8415 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 8429 8621 2217 6932
active	10337
active$	3966 100 4161 407 408 409 410 690 6954 7163 7418 3556 3558
activi	10152 10343 7432 7464 7467 7468
activities$	7661 7674 6932 6951 7009
activity$	7661 7674 4381 8126 10226 10254 6932 6951 7009 7162 7389
acts$	8109 4380 8125 1118 1151 1159 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 1438 1505 1524 1694 1695 1696 1697 3242 3300
actual$	6920
add$	2656 3828
added$	2629 2630 2656 2657 2717 2719
addict	10578 10596 7523
addict$	8702 8703 8704 10595 7039 7040 3760
addicted$	2923
addiction$	7670 2923 10529 7480
addictions$	7670
addicts$	8702 8703 8704 10598 7039 7040 3760
addres	2560 6463 2610 6477 2625 6492 6493 10276 10374 3528
address$	4110 4111 4112 8059 8060 8061 8062 4325 4326 4327 4328 10261 2696 3528 7577
addresses$	4110 4111 4112 10179 10201 10261 2696 7395 7413
adds$	2656
adept$	1699
adequate$	1579 1582 6099 6100 6101 6102
adhd	3828
adidas$	7268
admission$	7528
admissions$	7528
admit$	9467 9473 9487 9884 10062 7291
admitted$	9569 9570 9571 9572 2932 2933 7527
adolescent$	1178 8835 8861 8862 8863 8864 8865 8866 8877 1702 9307 9310 3161 3164 7101 3334
adolescents$	1178 8835 8861 8862 8863 8864 8865 8866 8877 9307 9310 7101
adopted$	7570
adoption$	3704
adoptive$	3704
adore$	555 556 557 558 559
adored$	555 556 557 558 559
adores$	555 556 557 558 559
adoring$	555 556 557 558 559
adult$	7851 7852 7860 4124 7936 7976 7988 4279 4280 8036 4355 4359 4362 8107 8110 8141 8144 8170 8381 4809 8572 8573 8574 8575 977 5075 5129 8934 8978 5248 5251 1389 8997 8998 8999 9000 9001 9002 9003 1404 5282 9028 9033 9034 9035 9054 9063 1463 5335 9080 9081 5354 1488 9100 1500 1501 5370 9109 9110 5373 5374 5395 1535 1536 5462 5465 9203 1671 1672 1673 1674 9285 9286 9287 9288 9289 9290 9291 9292 9293 9294 9301 5997 5998 6940 3098 6969 7167 7168 7170 7171 3307 7176 7177 3326
adults$	7625 4095 4097 4102 4106 4109 7848 7851 7852 7860 7864 7988 8036 8067 8069 8072 4355 8101 8107 8110 8141 8370 8466 8467 8556 4823 8572 8573 8574 8575 8592 4855 8747 5032 8899 8934 8948 8949 8950 8951 8959 8978 8997 8998 8999 9000 9001 9002 9003 1404 5274 9028 9033 9034 9035 9039 9040 9041 9042 9046 9052 9060 9061 9062 9063 9064 1462 1500 1501 5370 9109 9110 1528 1529 9203 9210 9211 9212 9234 9242 9243 9244 9245 9246 9247 9248 9249 9256 9257 9258 9259 9260 9289 9290 9291 9292 9293 9294 9299 9304 9305 9381 9434 5811 5812 5814 5815 6940 6998 7081 7167 7171 7176 7177
advance$	2776
advanced$	1389 6954
advanceed$	2776
advanceing$	2776
advances$	4122 4123 8986 8987 8988 8989 2776
advantage$	7651
advice$	7760 7825 7826 8498 8499 8500 8501 8502 8809 9727 9728 9729 9730 9731 9732 6987 6999 7287 7355
advis	6423 7416
advised$	3972 7763 7764 4027 161 162 163 164 165 166 167 168 4036 170 171 172 173 174 175 176 177 178 179 180
affairs$	9095 9222 9223 9224 9225
affection$	8115 8116 8117 8118 8119 8120 8121 8122
affili	2580 7389 7391 7432 3823
affiliate$	7009
affiliated$	1024 7009
affiliates$	7009
affiliation$	970 971 1024 7009
affiliations$	7009
affray	6920 3737
affray$	10658 7604
afraid$	9226 9227 9228 1666 1667
african$	1724 5595 5600 5601 3361 7260
afro$	7248 3382 7250
afros$	7248 7250
after	10256 6876
after$	7893 4699 5180 8958 5223 5445 9235 9236 9252 2400 10308 2913 10614 7506
afternoon$	2957
afternoons$	2957
afterthought$	10073
again$	7773 7774 9508 9509 9511 9512 9513 2362 6330 6331
agains	6651 7464
against$	8063 8064 8065 8066 10245 2691 10306 10345 6618 10380 10389 10460 6724 7304 7418 7473 7477
age$	4370 8137 4902 8983 8984 8985 8994 8995 9067 9068 9069 9070 9105 9106 9107 5559 5560 9323 9324 9325 6830 7551
aged$	4402 9307 9310 10520 6967
agencies$	5974 5979 5980 10083 6372 10150 10151
agency$	5948 5974 5979 5980 5997 5998 10083 6372 2509 10150 10151 6422 3446 3493 3502
ages$	8994 8995
aggression$	8729 8785 8890 8891 1287 1288 7110
aggressive$	8823 8824 8825 8826 8827 8828 8829 8830 8831 8832 8833 8927 3240 3767
aggressively$	3767
aggressiveness$	8890 8891 7110
aggressor$	8640 8641 8642 8643 7031 7032 7033 7076
aggressors$	8640 8641 8642 8643 7031 7032 7033 7076
aggro$	8256
agitator$	3753
agitators$	3753
agree$	1348 1349 1350 1351
agreed$	579 8229 1348 1349 1350 1351
agreement$	7899 10425
agreements$	10425
agrees$	1348 1349 1350 1351
ahead$	133 7969 10094 10124 7403
aid	2781
aid$	2776 2783 2875 7507
aided$	2776 2783 2875
aiding$	2776 2783 2875
aids	2781
aids$	2776 2783 2875 7507
aim	2847
aim$	10195 10439 2838 10478
aimed$	6745
aims$	10195 10439 2838 6745
albanian$	1724 5597 7260
album$	6462
alcoho	10578 10596 6859
alcohol$	35 7857 7858 4130 4131 4132 4133 4134 4136 4137 8115 8116 8117 8118 8119 8120 8121 8122 8127 8130 8582 9140 9141 9142 9143 9144 10528 3040 3656 7523
alcoholic$	10595 10597 7039
alcoholics$	10598 7039
alert$	2548 2568 2569 2812
alerting$	2568 2569
alerts$	2568 2569
aliase	3517
aliases$	7384
alibi	3517
alibi$	7384
alibis$	7384
alienated$	3335
alight	6926
alight$	10664
alike$	7267 7269
alive$	10508
all	6626 7444
all$	4040 4044 254 712 4585 4756 4981 5038 1236 5129 1299 1340 8946 9025 1447 9191 1684 1815 9438 5701 5715 1850 1852 1936 1937 1938 2029 2030 2031 2041 5909 5946 9873 9880 6170 6291 6293 10049 10050 2454 6455 2745 6638 10465 6756 3107 6979 7287 7288 7356 3553
allegation$	1017 1018 7003 7004
allegations$	1017 1018 7003 7004
allege$	8615 8616 2733 7001 7002
alleged$	8615 8616 2705 2732 2733 2737 7001 7002 3138
allegedly$	3748
alleges$	8615 8616 2733 7001 7002
allerg	3832
allergy$	7480
allocated$	2628
allow	2570
allow$	45 46 228 229 8299 9467 9473 9487 2395 2614 2783 6973 7291
allowed$	45 46 228 229 8299 8337 8338 2395 2783 2910 6973
allowing$	45 46 228 229 8299 2395 2783 6973
allows$	45 46 228 229 8299 8337 8338 2395 2614 2783 6973
almost$	648 1447 5314 1448 1449 1450 1451 1454 1455 1456 1457 1715 3303
alone	6788 7574 3713
alone$	8233 8264 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 9182 9215 9216 9217 9218 9219 9220 9221 10526 3713 7580
along$	7842 7928 4443 4444 4445
alopecia$	3787
alpha$	7039 3177
already$	1447 5314 1448 1449 1450 1451 1454 1455 1456 1457 1491 1715 3303
also$	3165
alternative$	3665
alternatives$	7825 7826
although$	182 4089 4090 4091 4092 4093 4094 8063 8064 8065 8066
altogether$	2454
always$	477 654 1385 1815 5755 1989 1990 1991 1992 3423 3790
ambition$	8917 7143
among$	4921 8660 8661 1057 8752 8822 5154 5191 6761
amongst$	4921 8660 8661 1057 8822 5154 5191
amount$	294 295 296 9231 9232 9233
ample$	126 127 128 4056
an$	4418 4432 4726 5172 5316 5362 1692 1693 1702 5927 6291 6643 6786 10621 6917 3335
anaemi	3832
analys	6435 6436 6437 2571 2572 10238 2672 6542 2754 6621
analysis$	7392 7407
analyst$	10159 10173 10174 10175 6438 6439 2584 6539 10280
analysts$	10159 10173 10174 10175 6438 6439 2584 6539 10280
anaphy	3832
and	2606 3596 3602
and$	4039 7876 8537 4904 4905 5565 9307 9310 5609 5629 9371 6590 6675 6677 6734 7371 7421 3609 7599
angels$	9149 9150 9151 9152 9168 7063
anger$	8785 1281 3241
angry$	9638 3149 3335
animal$	7039
animals$	8702 8703 8704 8723 8724 8725 10073 7039 7040
ankle	3049
ankle$	6916
anonymous$	3520
anorak$	7264
anoraks$	7264
anorex	3634
anorexia$	7501
anorexic$	7501
anothe	2811
another$	3868 8003 8604 8751 8900 1702 10127 6774 6929 3335 3556
anpr	3536
anpr$	7403
answer$	7892 8458 1511 1512 1513 5456 9467 9473 9487 9559 9884 6189 6190 10004 10062 10065 10478 7291
answered$	8200 8229 1511 1512 1513 9569 9570 9571 9572 2067 9717 9720 9721 9723 9724 9725 9726 9741 9742 10112
answers$	1511 1512 1513 9559
antagonise$	3131
antagonised$	3131
antagonises$	3131
antagonising$	3131
antagonist$	7076
antagonistic$	3769
antagonists$	7076
anti	10211 2639 6574 2722 10339 10347 2743 10361 6639 6700 6705 6706 2852 2853 6723 3651
anti$	4276 4282 972 4992 8739 8823 8824 8825 8826 8827 8828 8829 8830 8831 1259 5132 5149 5150 5151 5190 3267 3268
antici	2689
anticipated$	10390
antidepressant$	7518
antidepressants$	7518
antips	3651
antipsychotic$	7518
antipsychotics$	7518
antisocial$	8012 8019 8731 8739 8823 8824 8825 8826 8827 8828 8829 8830 8831 5149 5150 5151 8927 10312 10377 3128 3234 7102
anxiety$	3830
any	10271 6626 3519 7444
any$	4756 4845 1468 1469 9438 5701 5715 1850 1852 5869 5941 6124 6125 6293 10153 6490 10286 10287 10289 10318 2741 6643 6670 10431 6717 10462 10465 10479 7287 7288 3553 7449
anybody$	4595 4596 4845 5811 5812 5814 5815 5853 5854 5855 5974 6717
anyone$	7848 4595 4596 8467 4845 8742 8758 8978 9234 5811 5812 5814 5815 5853 5854 5855 5974 9716 6717
anything$	8405 1516 9189 1661 9388 9389 9465 9471 9477 9482 9491 5811 5812 9567 2057 2058 2059 2060 2061 9798 9799 9800 9801 6065 10236 7287 3470
anyway$	7777 7781 9206
apathetic$	3769 3794
apathy$	3794
apnoea$	7488
apologised$	9569 9570 9571 9572 9741 9742
apology$	10004
app$	483 4350 484 4351 485 4352 486 4353 487 4354 8093 8094 8095
appalling$	7718 7719 7720 7721 8823 8824 8825 8826 8827 8828 8829 8830 8831 2328 2329 2330 2331 2483 3240 3273 3476 3794
appallingly$	3794
appear	10246
appear$	676 677 915 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 1237 1263 1264 1265 1266 1267 1268 1441 1447 5314 1448 1449 1450 1451 1454 1455 1456 1457 5488 5489 5490 1716 1750 1751 1752 2236 2237 3042 3082 3166 3168 3172 3235 3237 3245 3300 3393
appearance$	9329 9330 9331 9332 9333 9334 9335 9336 9337 9338 9339 9340 9430 7592
appearances$	7592
appeared$	1750 1751 1752 2236 2237 3042 3300 3393
appearing$	2236 2237 3042
appearred$	2236 2237
appearring$	2236 2237
appears$	676 677 915 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 1237 1263 1264 1265 1266 1267 1268 1441 1447 5314 1448 1449 1450 1451 1454 1455 1456 1457 1716 1750 1751 1752 2236 2237 3042 3082 3166 3168 3172 3235 3237 3245 3300 3393
appendicitis$	3833
appeti	6778
appetite$	10516
apple$	7025
apples$	7025
applic	2824
applied$	2125 2126 2127 2408 10402 6695
apply	2811 2824
apply$	8754 8755 8756 8757 2125 2126 2127 3575
appointment$	5717 1851 5719 1853 1854 9631 9632 9633 9672 9673 9674 10534 7526
appointments$	5717 1851 5719 1853 1854 9672 9673 9674 10534 7526
appreciate$	8458 4733 4734 4735 4736 4737 4738 4739 4740 4741 4742 4743 4744
appreh	6655
apprehend$	10393 3582
apprehending$	3582
approa	7464
approach$	5402 5403 5404 5405 5406 9453 2217 7462
approaches$	4122 4123 8986 8987 8988 8989 9453 10005 10006
appropriate$	4001 9285 9286 9287 9288
appropriately$	8245
apps$	483 4350 484 4351 485 4352 486 4353 487 4354 8093 8094 8095
april$	8034
arab$	1724 5595 3361 7260
arcade$	8032 8033
architects$	688
are	2580
are$	3872 3980 3985 285 286 440 4402 676 677 912 913 914 915 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 1197 1203 5085 1237 1263 1264 1265 1266 1267 1268 8933 1441 1447 5314 1448 1449 1450 1451 1454 1455 1456 1457 5326 1481 1687 1716 5610 9371 5657 1815 1840 5722 5911 2085 2086 6084 2393 6306 2447 2448 10114 6433 6531 6540 6550 2731 6652 6860 3044 3082 3107 3166 3168 3172 3220 3235 3237 3245 7203 7251 7252 3465 3492 7421 7446 3642
area	6708
area$	8741 8746 5181 10446 6997 7569
argue$	9638
argued$	9638
argues$	9638
arguing$	9638
argume	6845
argument$	5793 9532 5795
argumentative$	8894 8895 8896 8897 8898 7112 3767
arguments$	2971 10583
arm$	9347 10511
arms$	9347 10511
around	7385
around$	4011 7791 7934 8179 8740 8769 8942 5212 5241 8981 6234 10253 6952 7151 7284
arrangement$	8180 9274 7162
arrangements$	8180 9274 7162 7532
arrest	10176 2603 2612 2694 2774 10384 10385 10388 6655 10399 6674 2889 10578 10580 10596 10618 7473 3816
arrest$	8413 8414 9304 9305 6479 10369 10378 6641 2785 10393 2790 2798 2800 10407 10412 10423 10437 2850 10477 10481 6756 10657 7441 3576 3582 7476 3729 3817 3860
arrested$	7653 4062 4063 4064 4065 4066 4067 4068 4069 203 204 205 7997 8264 10352 10360 10370 7434 7583 3860
arresting$	2850 3582
arrestped$	2790
arrests$	2709 10315 10369 2785 2790 2800 10412 2850 10477 10657 7441 3860
arrive	10212 10246
arrive$	8458
arrived$	10067 10068 10069 10070
arrogance$	3794
arrogant$	6322 3769 3794
arson	10325 10338 10346 10347 6920 6921 6924
arson$	10658 10659 10660 10662
arsonist$	7039
arsonists$	7039
art$	9027 3658
arthri	3832
as	2580 3519
as$	4306 4447 8210 4903 1255 5189 5234 5265 5290 1476 5353 5371 5372 9209 5643 2238 2239 6140 9903 2462 2465 6335 6483 10275 6561 6562 6567 10308 6633 3107 3165 3167 3220 7403
asb	10211 2639 2743 10361 6700 6706 2852 2853 6723
asb$	8012 8729 6506 6610 10438 10444 2840 6719 6720 10461 2885
asbo	6691 6692 3730
asbo$	10429 10430 6693 7597
asbos$	10429 10430 6693
ascert	2760
asd	3828
ashamed$	9924 2321
asian$	1702 1724 5595 5602 5626 5627 5628 1762 3334 3335 3361 7260
aside$	6233 6311
ask$	650 4610 9612 9613 9614 6443 7299
asked$	176 177 178 179 180 4125 7965 7966 650 8290 9521 9712 9717 9720 9721 9723 9724 9725 9726 9735 9736 9737 9894 10112 2564 6443 2676 6553 6844 6856
asking$	4515 649 650 9466 9612 9613 9614 7299 7318
asks$	650 9521
asleep$	2317 2318 2491
asperg	3828
aspirations$	8917 7143
aspiring$	3143
assaul	10325 10338 10347 10353 10365 10366 10367 3000 6872 10611 10618 6903 6905 6921 6924 3737
assault$	7996 8413 8414 10329 10610 10641 10643 10658 10659 10660 10662 7005 7604
assaulted$	6867 3058
assaults$	10659 10660 7005 7604
assert	2861
assertive$	6728
assess	10503 10533 3047 7385 7482
assess$	5426 5427 5428 5429 1617 5485 5486 5487
assessed$	1074 1238 2580 2705 2732
assessing$	5426 5427 5428 5429 1617 5485 5486 5487
assessment$	10535 7436 7533
assessments$	7436 7533
assist	2570 2781 6759
assist$	39 2776 2783 2838 2875 10497
assistant$	6810 10549 10561
assisted$	10167 2776 2783 2875
assisting$	2776 2783 2875
assists$	2776 2783 2838 2875
associ	10152 10197 10199 10211 6516 2685 6583 10326 10343 7391 7467 7468
associate$	7920 7949 7951 7952 7953 7982 8195 8196 8197 8198 8199 8577 1024 3127 6995 7009
associated$	967 1024 7009
associates$	7712 8577 1024 10179 10183 10254 10255 10257 10302 2698 3127 6995 7009 3557
associating$	8195 8196 8197 8198 8199 1024 2698 3127
association$	970 971 8577 5974 5979 5980 10083 6372 10150 10151 2698 10321 6995 7009 7026 3525
associations$	970 971 8577 10254 10255 6552 6995 7009 7026
assume$	813 2733
assumed$	813
assumes$	813 2733
assuming$	813
assured$	7195
asthma	3832
astonishing$	6269 10008
astray$	8645 8646 8647 8648
asylum	3715
asylum$	7582
at	6838
at$	15 7652 7876 4544 8465 8740 1233 8967 8968 9307 9310 1715 5904 2042 2049 2050 6177 6184 6315 10088 10253 10392 6665 6727 10483 6766 6800 6815 6821 6822 6867 6882 6894 6909 7312 7506 7571 7594 7599
athena$	10262
athletic$	3338 3784
atrocious$	3794
attach	2898
attachment$	6765 3612
attack	10611
attack$	7996 7483 7499
attacked$	7653 7997 8264 8286
attacks$	7483
attemp	7443
attempt$	8384 780 4648 4649 9453 5717 1851 5719 1853 1854 9748 9749 9859 9860 9861 9862 9863 9864 9865 6131 6132 6133 6134 6135 6986
attempted$	9837 9838 9839 9840
attempts$	9453 5717 1851 5719 1853 1854 10005 10006 6986
attend	10571 3657 3852
attend$	7715 7920 8458 4723 8814 8817 9436 9467 9473 9487 9559 9884 10065 6818 3042 7291 7292
attendance$	10038 10104 10555 10566 6985 7094 3851
attended$	8200 8208 9569 9570 9571 9572 2067 10112 6818 3042
attender$	8713 6985 7049 7059
attenders$	8713 6985 7049 7059
attending$	9466 6818
attends$	9559 9581 9582 9583 9584 10257 3042
attent	6597
attention$	7625 7662 7663 4122 4123 4126 8115 8116 8117 8118 8119 8120 8121 8122 8127 8130 8260 4523 8296 4559 8300 8536 8547 8548 8598 4955 1260 1277 8904 8905 8908 8986 8987 8988 8989 9681 9715 9719 9720 9721 9723 9724 9725 9726 9859 9860 9861 9862 9863 9864 9865 2561 10335 2734 6981 3250 7118 7119 3272 7400 3828
attitude$	7674 7902 715 4597 731 1227 1228 8910 1495 1496 1497 1498 1499 5402 5403 5404 5405 5406 2439 2440 2441 2442 6932 7079 3241 7140 7141 7343
attitudes$	7674 1227 1228 5402 5403 5404 5405 5406 6932 7079 7140
attract$	7624 3887 255 256 655 656 5167 3109
attracted$	7624 3887 255 256 655 656 8336 935 944 945 946 947 948 949 950 951 952 953 954 955 956 957 963 3109
attracting$	7624 3887 255 256 655 656 3109
attractive$	3784
attractor$	7437
attractors$	7437
attracts$	7624 3887 255 256 655 656 8336 3109
attractted$	7624 3887 255 256 655 656 3109
attractting$	7624 3887 255 256 655 656 3109
attrib	10350 2835
attributable$	10348
attributed$	2706 10348
auburn$	3382
august$	8034
aunt	6839 10579 10620 6885
aunt$	10577
auntie	10620
author	2811
authorised$	6553
authorities$	8929 8930 5974 5979 5980 10083 6372 10150 10151
authority$	8758 8809 8899 5974 5979 5980 10083 6372 10150 10151 6875 10614 6999 7134 3503
authors$	688
autism	3828
autist	3828
autumn$	8034 8035
availa	2611
available$	7646 6954
average$	3338
averse$	1204 1205 1206 1207 1208
avoid$	8458 8773 5566 5567
avoidant$	8832 8833 3240 3769
avoided$	7995 4258 392 8200 8208 4504 9705 7363
avoiding$	5566 5567
awaiti	2934
awaiting$	6801 3723
aware$	206 207 208 209 210 211 212 213 214 215 216 217 218 5205 8944 8945 9280 2683 6634
awareness$	4755 5446 1580 1581 5449
away$	7734 7866 7867 4138 7895 7896 7941 7957 7960 7972 8076 8077 8082 8207 8216 8341 8342 8377 8382 8385 4727 1299 9459 5774 9819 9820 9845 9846 6166 6167 6611 10410 6754 10585 6869
awkward$	8894 8895 8896 8897 8898 10473 7112
b$	6886 10624 7604
babies$	9083 9084 9085 9086 9087 9149 9150 9151 9152 9168 7172
baby	10579 7516
baby$	6781 6782 10592 2997 3387 3388
babysitter$	9285 9286 9287 9288
babysitters$	9285 9286 9287 9288
babysitting$	9234
back$	7691 7735 7736 4171 7926 7980 417 418 419 420 4322 4323 8070 8071 4448 4449 4450 4451 8224 8226 8227 8228 8383 8388 4727 4728 5605 9458 1897 9510 6162 6236
background$	7103 7596
backgrounds$	7103
backs$	4728 6236
backward$	10003
bad$	3968 7718 7719 7720 7721 4164 4210 397 398 8016 4656 8572 8573 8574 1028 1029 1030 4898 4900 4984 8732 8823 8824 8825 8826 8827 8828 8829 8830 8831 8832 8833 5143 1737 9358 5622 5624 6079 2328 2329 2330 2331 10044 10045 10046 10047 2483 3067 3129 3146 3158 3159 3240 3248 3262 3273 3366 3476
badly$	1261 1722 5953 2362 7111 3260 3362 7267
baffling$	735 738 741 742
bag$	9374 9375 9383 6683
baggy$	9376 9377 3406
bags$	5632 9374 9375 9383 6698 7268
bail$	4857 6917 10655 3719 7587
bailed	3719
bailed$	7586
bait$	3131
baited$	3131
baiting$	7664 7665 7666 7667 7668 3131
baits$	3131
baitted$	3131
baitting$	3131
balaclava$	9415 7268 3789
balaclavas$	9415 9416 9417 9418 9420 7268 7434 3789
bald$	5616 3784
ball$	400 401 10023
bandana$	7268 3789
bandanas$	7268 3789
bandit$	3751
bandits$	3751
banger$	7009
bangers$	7009
banging$	7009
bangladeshi$	1724 5597
bank$	631 10639
banked$	631
banking$	631
bankked$	631
bankking$	631
banks$	631
bannin	2829 2830
banning$	2822 6696 6697
bare$	6139 3355
barely$	1590 5457 1591 5458 1592 1648 5515 1649 1650 5651 2258 2901 2951 3305 3636
barred$	307 308 309 310
barrel$	3345
barter$	522 523
bartered$	522 523
bartering$	522 523
barterred$	522 523
barterring$	522 523
barters$	522 523
base	6690
base$	10428
baseball$	3415
basic$	3446
basically$	1447 5314 1448 1449 1450 1451 1454 1455 1456 1457 3303
basis	2824
bath	6890
bath$	10628
batted$	5721
battle$	3323
be$	3959 4194 4195 4196 7949 4245 4249 440 4440 676 677 4548 4700 915 4800 8619 1015 4892 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 4964 5050 1237 1263 1264 1265 1266 1267 1268 5156 5157 5295 5296 5297 1441 1447 5314 1448 1449 1450 1451 1454 1455 1456 1457 9261 9263 1716 5745 5748 9493 9494 9495 5772 5820 5830 1968 1969 1970 1971 5860 6024 6096 6186 6187 2447 2448 6540 6541 6576 2731 10336 6599 10389 6652 6661 6662 6664 6753 3082 3166 3168 3172 3235 3237 3245 3492
beanie$	7268
beanies$	7268
bear$	7990 842 6316 3494
beard$	5633 7232 7248 7250
bearded$	3784
beards$	5633 7232 7248 7250
bears$	3494
beat	10596 10611
beaten	3000
beaten$	3917 6867
became$	676 677 915 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 5085 1237 1263 1264 1265 1266 1267 1268 1441 1447 5314 1448 1449 1450 1451 1454 1455 1456 1457 1716 3082 3166 3168 3172 3220 3235 3237 3245 3647
because$	3883 275 297 299 4175 3007 10618
becom	2580 3617
become$	676 677 915 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 5090 1237 1263 1264 1265 1266 1267 1268 1441 1447 5314 1448 1449 1450 1451 1454 1455 1456 1457 1716 9494 3082 3166 3168 3172 3220 3235 3237 3245
becomes$	676 677 915 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 1237 1263 1264 1265 1266 1267 1268 1441 1447 5314 1448 1449 1450 1451 1454 1455 1456 1457 1716 5794 3082 3166 3168 3172 3235 3237 3245
becoming$	5085 5091 3165
bed	3030 3033 3622
bed$	8004 8115 8116 8117 8118 8119 8120 8121 8122 6886 6887 6888 10636 6900 7489
bedbugs$	6897
bedroom$	6887 10631
bedrooms$	6698
beds$	8004
bedwetting$	7489
bee$	7043
been	6485 3049 3617
been$	3982 3983 4025 4026 160 169 4058 4059 427 440 8206 8215 8217 8218 8219 4495 676 677 915 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 1189 5081 5082 5083 5089 5095 1237 1263 1264 1265 1266 1267 1268 1374 1441 1447 5314 1448 1449 1450 1451 1454 1455 1456 1457 1594 1716 5723 5724 5725 2085 2086 5969 9870 9871 6144 6145 9894 2363 2393 6272 6273 6274 6307 6308 6309 2447 2448 6373 6469 6540 2731 6652 2933 2935 6818 2954 3024 6916 3082 3107 3166 3168 3172 3220 3224 3235 3237 3245 3492 3647 3660 3671 3673 3695 3697 3703 3716 3717 3722
bees$	7043
before$	7968 5284 9082 10094 10123 10308 6909
befriend$	8088 488 489 490
befriendded$	488 489 490
befriendding$	488 489 490
befriended$	488 489 490
befriending$	488 489 490
befriends$	488 489 490
began$	440
beggars$	3501
begin	2816
begun	3657
behav$	8200
behave$	7920 8007 8195 8196 8197 8198 8199 4507 641 642 1118 1152 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 1438 1694 1695 1696 1697 9467 9473 9487 9559 3244 3300 7291
behaved$	8195 8196 8197 8198 8199 8200 8208 8240 8241 4507 641 642 1118 5128 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 1438 1694 1695 1696 1697 9569 9570 9571 9572 3244 7127 3300
behaves$	1118 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 1438 1694 1695 1696 1697 9559 9581 9582 9583 9584 3244 3300
behavi	10432 2829 10578
behaving$	8200 1118 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 1438 1694 1695 1696 1697 3244 3300
behavior$	7674 1218 1219 1220 1221 1222 1223 1224 1225 1226 6932
behaviors$	7674 6932
behaviour$	3 4 5 6 7 8 9 3879 7618 7619 3886 20 7661 7674 7751 4021 7877 7878 7879 7880 7881 7882 7883 7884 7902 7912 7913 7914 7915 715 8331 4597 731 4617 751 752 8413 8414 8415 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 8429 8494 8495 8496 8497 8621 8654 1218 1219 1220 1221 1222 1223 1224 1225 1226 8882 8883 8884 8885 8887 8888 8889 10226 6506 6589 10344 6610 6687 6691 6692 6696 10438 10443 10444 2840 6719 6720 10461 10571 6834 6912 6932 6933 7009 7029 7030 7079 7107 3241 3667 3668 7596
behavioural$	3241
behaviours$	7661 7674 8882 8883 8884 8885 8887 8888 8889 6932 6933 7079 7107
behavs$	8200
behavved$	8200
behavving$	8200
behind	10199 6566 10310 10337 6600 2742 6628 6629
behind$	9120 9121 9122 9575 9577 6288 10304 6609 2963 7179 7548
being	3617
being$	4025 4026 7786 4241 4259 427 4412 676 677 915 4800 4867 4869 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 5022 5072 1237 1263 1264 1265 1266 1267 1268 5217 1441 1447 5314 1448 1449 1450 1451 1454 1455 1456 1457 5347 1716 2085 2086 9872 2363 2393 6271 6664 10507 2936 3082 3166 3168 3172 3220 3235 3237 3245 3671 3673 3695 3716 3717 3722
belief$	7338 7368
believe$	1149 1157 9884 10065 2733
believed$	4884 4885 8624 8625 8626 1149 1157 9598 9599 9600 9601 9602 2558 2705 2732 2737 2761
believes$	1149 1157 2733
believing$	1149 1157
belligerent$	3767
belong	2580
belongs$	10051 7357
below$	2963 7556
bench$	2800 10470 3043
benefit$	8458 2561 10167 2776
benefited$	2776
benefiting$	2776
benefits$	2776 2827
bereaved$	2974 3855
bereavement$	10609 3855
besotted$	548 549 550 551 552 553 554
bespectacled$	3784
bespok	2953
best$	1430
bet$	1968 5835 1969 5836 1970 5837 1971 5838 1972 1973
beta$	6787
betray$	3480
betrayed$	3477 3480
betraying$	3480
betrays$	3480
better$	3968 4001 8010 8245 8349 8350 4621 8360 8361 9698 2684
betwee	10256
between$	5334 7574
beyond$	8762 8763 8764 1262 1269 1391 1935 3197 3198 3434 3471
bid	2824
bifida$	7495
big$	3931 8570 1519 1520 1521 1522 1690 1720 3338 3346 3363 3382
biggest$	1744 3386 3559
biological$	3279
biopsy$	10539
bipola	6859 3831
bipolar$	10597
birth	6477
birth$	8926 3279 7515
birthmark$	3785
birthmarks$	3785
bit$	4255 9075 9076
bitchy$	3769
bitten$	7191
bitterly$	2362
black$	1702 1724 5595 1737 9348 5626 5627 5628 1762 1765 9407 9408 9409 9420 3334 3335 3358 3359 3366 3382 7268 3406 7434
blackheads$	7261
blacko	3834
blade	10661
blade$	4831 4832 4833 6908 10658
bladed$	10658
blades$	4831 4832 4833
blam$	2521 2522
blame$	311 312 313 314 8270 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 4545 4546 8306 8307 8308 8309 8324 8325 8326 8327 727 728 729 805 8410 806 4705 4706 4707 4708 4709 9909 10052 10054 10055 6318 10057 10062 10063 6353 2529 2530 2531 2532 3490 3491 7361
blamed$	8286 727 728 729 805 806 2521 2522 2529 2530 2531 2532 3054
blames$	727 728 729 805 806 6318 10057 2529 2530 2531 2532
blameworthy$	3794
blaming$	727 728 729 805 806 9823 9824 9909 2521 2522 2529 2530 2531 2532 10143 10144 10145 10146
blammed$	2521 2522
blamming$	2521 2522
blams$	2521 2522
blank$	9435 5716
blanket$	1859
blatant$	1137 1138 1140
bleach$	3359
bleached$	3359 3382 7251
blight$	3208
blighted$	1141
blind$	6242 7363 3510 7510 7511
bling$	8568
blinkered$	3794
block$	8340 8979
blockers$	10525
blond$	5616 3359 3382 3784
blonde$	5616 3359 3381 3382 3784
blood$	7506 3662 3832
bloody$	3459
blue$	9348 3360 3382 7268
board$	5974 5979 5980 10083 6372 10150 10151 6462 10296 7401
boards$	7401
boast$	3133
boasted$	3133
boasting$	3133
boasts$	3133
boastted$	3133
boastting$	3133
bodge$	3797
bodged$	3797
bodges$	3797
bodging$	3797
bodies$	8114 8236 4501
bodily$	6920
body$	8114 4501 1495 1496 1497 1498 1499 9118 6526 2661 3370
boisterous$	3769
bomb$	7046 7047
bomber$	5635 7268
bombers$	7268
bombs$	7046 7047
bone$	3264
boned$	7213
book$	10408
boost	2882
boots$	7268
born$	2896 10519 3629 3644
borough$	7569
boss$	7856
bosses$	7396
bossy$	3769
botch$	3797
botched$	3797
botches$	3797
botching$	3797
both$	3107 3165 7311 3553
bother$	8256 8538 9522 9523 9524 9525 9639 9770 9841 6990 7316 7317
bothered$	8200 8208 9696 9707 9712 9717 9720 9721 9723 9724 9725 9726 9735 9736 9737 9738 9739 9740 6005 9762 9763 9764 9765 9770 6038 9842 9894 6304 10112 2515 7316 7317
bothering$	7316 7318
botherred$	7316
botherring$	7316
bothers$	5424 9163 7316
bottom$	3683
bottoms$	9413 1814 3417
bought$	4825
bouncers$	8948 8949 8950 8951
bound$	423 1889 1890 1891
boundaries$	8782 8783 6999
box$	6890 3381 7322 3456
boy	6490 10286 10287 10289 10318 2741 10364 6670 10431 10462 10479 6858 6925 7449
boy$	287 347 8163 733 1019 1178 8835 8861 8862 8863 8864 8865 8866 8877 1282 9009 1772 1819 1820 5779 5851 5852 6434 6902 10663 3134 7013 7025 3169 7052 7101 3243 7230 7253
boyfri	10578
boyfriend$	8068 8135 531 532 533 534 535 8171 8172 568 569 2977 10584 10592 10599 6964 6965 3099 3100
boyfriends$	8135 531 532 533 534 535 8171 8172 568 569 6964 6965 3099 3100
boys	6419 6426 10273 10274 6537 2673 2674 6571 2727 6620 2765 10432 6730 10468 2886 10494 3561
boys$	7687 7834 7854 7859 7862 287 7917 7946 347 4230 4231 4232 8006 4269 4271 4273 8036 8068 8103 8107 4470 4471 4476 4477 4485 4503 733 756 4662 4776 8544 8558 8580 4844 8589 8599 8600 8601 8602 4878 1012 1013 1014 1019 8631 8728 1177 1178 8835 8838 8861 8862 8863 8864 8865 8866 8877 1282 8892 8948 8949 8950 8951 9009 1459 5386 5387 5388 5389 9168 9200 9349 1772 1819 1820 9433 9526 9527 9528 9529 9530 5799 5800 5801 5816 5825 5831 9580 5843 9590 5896 9685 9847 6147 6148 6149 6150 6151 6152 6207 9960 9979 9987 9988 9989 9990 9991 9992 9993 9994 6397 10309 6594 2736 2738 2750 10356 10358 6632 2792 10454 6941 7013 7025 7052 7082 7101 3243 7230 7347 7355
braces$	7250 7261
brag$	3133
braged$	3133
bragged$	3133
bragging$	3133
braging$	3133
brags$	3133
braid$	7248 7250
braided$	3382 7251
braids$	9410 7248 7250
brain$	3834
brand$	9372 7283
branded$	9376 9377 3406
brands$	9372 7268 7283
brat$	3751
brats$	3751
bravado$	8569
breach	10211 3720
breach$	10403 3050
breached$	3050 3720
breaches$	3050
break	10578 6845 10593
break$	7920 990 991 5185 9495 9638 10452 3132
breakdown$	10043 10505 7148 7558 7569 7571
breakdowns$	7148
breakfast$	10624
breaking$	7664 7665 7666 7667 7668 990 991 9638 2427 2873 3132 3487
breaks$	990 991 9638 2427 3132 3487
breakup$	10583
breath$	9362
bribed$	6992
bridge$	8776 8777
bridges$	8776 8777
brief	2633
brief$	2548 2568 6500
briefed$	2676 6553
briefi	7385
briefing$	2568 6500 3534 7402
briefs$	2568 6500
bright$	3382
bring	2781
bring$	7624 3887 7642 643 644 645 646 647 734 1583 2793 2803 2833 3581
bringing$	643 644 645 646 647 734 1583 2793 2803 2833 3581
brings$	7624 3887 643 644 645 646 647 8336 734 1583 2793 2803 3581
broad$	3338 3344
broke$	990 991 5184 2427 3132 3487 7569
broken$	5143 5186 2427 2764 3234 7104 3487 7569
bronchitis$	3833
brothe	6839 10579 6842 2991 10605 10619 10620
brother$	8031 2968 10577 6840 2977 6873 7146
brothers$	8031 8926 7146
brough	6651
brought$	7617 7624 3887 7642 643 644 645 646 647 8336 8337 8338 734 1583 2694 10389 6659 2793 10400
brown$	1737 9348 3358 3359 3360 3366 3382
bruise$	3837
bruised$	3837
bruises$	3837
bruising$	3837
brunette$	5616 3784
brush$	2423 2444
brushed$	2366 2423 2444
brushes$	2423 2444
brushing$	2423 2444
buck$	5623 10021 3484
budget$	6356 10106 10115 10116
budgets$	10038 6356
bugs$	6897
build	10176 2775 2781 3519 3560
build$	1460 1461 9315 9316 9317 5633 2592 2739 7205
builded$	2592
buildi	6452 2781
building$	10106 10190 2592 2739
builds$	9315 9316 9317 2592 2739 7205
built$	5579 10223 6607 3339 7207
bulimi	3634
bulimia$	7501
bulimic$	7501
bulk$	2745 6638
bulky$	3338
bulletproof$	8762 8763 8764
bullied$	7650
bullies$	8641 8642 8643 8702 8703 8704 7032 7033 7039 7040 7332
bully$	8641 8642 8643 8702 8703 8704 7032 7033 7039 7040
bullying$	7664 7665 7666 7667 7668 8729 8927 10143 10144 10145 10146
bump$	6781
bunch$	8586 1098 1178 8835 8861 8862 8863 8864 8865 8866 8877 1327 1563 1564 9595 7025 7101 7151
bungle$	3797
bungled$	3797
bungles$	3797
bungling$	3797
bunk$	3080
bunked$	3080
bunking$	3080
bunks$	3080
burden$	4978
bureau$	10159
burgla	10152 10161 10205 10310 10325 2722 10334 10338 10346 10347 10353 10361 10365 10366 10367 6705 6905 6920 6921 6924 3737
burglar$	8702 8703 8704 10304 7039 7040
burglaries$	10311 6589 10443 10659 10660 10662 7440 7447 7604
burglars$	8702 8703 8704 7039 7040
burglary$	2563 6589 10329 10643 10658 10659 10660 10662 3553 3563 7604
burgle	3866
buried$	2212 2213 2419
burly$	3338 3784
burn$	1171 1172
burned$	1171 1172
burning$	1171 1172
burnned$	1171 1172
burnning$	1171 1172
burns$	1171 1172
burnt$	1171 1172
bury$	2212 2213 2419
burying$	2212 2213 2419
bus$	8032 8033
busine	6502 6704 7467
business$	8054 8055
businesses$	10156 10240 10442 10463
busy$	10059 6322
but$	4039 4591 4592 5314 1448 1449 1450 1451 1454 1455 1456 1457 5329 5330 5331 5332 5367 5383 5528 9637 6281 7337
buy	6560
buy$	7833
buzz$	3924 58 3928 7992 7993 7994 8536 8562 3373
by	6744 3596 3602
by$	7791 7853 4415 4416 4420 4802 4803 4824 8591 8822 5154 5470 9464 9690 9899 6163 6164 6165 9966 9969 9970 9971 9972 6412 6442 2669 10327 6591 6631 6794 10543 6813 3070 7312 7344 7399 7563 7565
c$	7604
cahms	3844
caked$	1746
calculated$	3966 100
calculating$	3769
call$	9672 9673 9674 10003 10005 10006 2569 2641 7355
called$	9894 10112
caller$	7049
callers$	7049
callin	10187
calling$	2569 6465 2641
callous$	3769 3794
callousness$	3794
callout$	7561
callouts$	7561
calls	2678
calls$	9672 9673 9674 10005 10006 10049 10050 2569 10199 6471 2641 10284 6700 7355 7356
came$	304 8240 8241 709 1394 1397 1802 1811 10112 2694 2730 2925 3104
camera	6526 6542
camera$	10258 10264 6527 10266 2669 10280 2681
cameras$	10258 10264 6527 10266 2669 10280 2681
camhs	3844
camhs$	5982
camouflage$	7268
campaign$	3606
can	2606
can$	3981 658 659 660 5086 1289 1355 1358 1359 1361 1369 1428 1559 1565 1589 1601 1604 1659 9303 5818 1974 1994 1997 5884 2159 2452 2599 2669 2778 6651 2794 2965 3429 3609
canada$	3407
cancer	6859 3832
cancer$	10597
candidates$	6685
cannab	10661 6927
cannabis$	34 3935 8115 8116 8117 8118 8119 8120 8121 8122 8127 4961 10272 6789 10528 10530 6908 10665 6942 3656
cannon$	7048
cannons$	7048
cannot	2910 2965
cannot$	866 923 5784 9537 9538 9539 9540 1993 2157 2229 6832
cap$	1793 9399 9400 9401 9410 9415 5686 5687 1821 1822 7268 3405 7273 7282
capab	6602
capabi	10475
capability$	3813
capable$	1161 1562 1567 5443 5466 5467 1606 1619 5865
capaci	10475
capacity$	1556
caps$	1793 9399 9400 9401 9402 9403 9410 9415 9416 9417 9418 5686 5687 1821 1822 7268 3405 7273 7282
capsules$	6785
captur	6452 3560
capture$	9304 9305 10190
captured$	6530
car	7576
car$	8059 8060 8061 8062 8583 8584 8585 3545
care	3010
care$	3937 3938 3939 3940 3941 4733 4734 4735 4736 4737 4738 4739 4740 4741 4742 4743 4744 5041 5183 5224 5432 5433 5434 5437 5438 5440 5441 5444 5455 9231 9232 9233 9234 9251 9256 9257 9258 9259 9260 9522 9523 9524 9525 9541 9542 9543 9682 5983 9722 9770 6033 9841 9859 9860 9861 9862 9863 9864 9865 9866 6131 6132 6133 6134 6135 10079 10080 10081 10082 6365 2499 2500 2501 10545 10573 10604 10613 6877 10633 3280 7316 7317 7364 3664 7566 7567 3701 3857
cared$	9696 9712 9717 9720 9721 9723 9724 9725 9726 9735 9736 9737 9765 9770 2499 2500 2501 7316 7317
career	10343
career$	4290 7029 7030 3173 3558
careful$	7626 3893 3894 3895 3896
carefully$	8245
careless$	78 79 81 82 4164 747 9811 9812 3116 3794
carelessly$	3794
carelessness$	3879 7618 7619 7903 7904 7905 7906 7907 7908 8298 4561 4599 4600 4620 3794
carer	2989 10605 3706
carer$	5136 5137 10575 10577 10613 3014 7566 7573
carers$	1162 1163 5136 5137 10613 7081 7566
cares$	9541 9542 9543 2499 2500 2501 3014
caribbean$	1724
caring$	3014 7301
carpet$	10028
carrie	10199 2648
carried$	4029 7785 7803 7821 8229 717 718 964 965 966 1769 1770 9837 9838 9839 9840 10414 3105 6973 3398
carries$	7802 7820 717 718 964 965 966 1120 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 1440 1694 1695 1696 1697 1769 1770 5898 10224 10316 6581 3105 6973 3398 3494
carry	2648
carry$	7688 7703 4028 7801 7819 7920 7949 7951 7952 7953 4224 4225 4226 8195 8196 8197 8198 8199 717 718 8503 8505 8511 8513 964 965 966 8610 8611 1119 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 1439 1694 1695 1696 1697 1769 1770 9495 5897 2816 3105 6973 3398 3494
carryi	10199 6566 10337 6903 6923
carrying$	7786 7977 8195 8196 8197 8198 8199 964 965 966 4871 1769 1770 10304 10316 2742 6628 6629 10641 6920 3105 3398
cars$	8583 8584 8585
case$	8692 8834 6369 10202 6507 2740 6642 10386 10651 7054 7056 7105 7106 3551 7592 7598
cases$	8692 8834 10202 7054 7056 7105 7592
cash	2817
cash$	7857 7858 4130 4131 4132 4133 4134 4136 4137 7992 7993 7994 4318 8115 8116 8117 8118 8119 8120 8121 8122 8127 8130 8540 8541 8568 8582 6684 6908 3218
cast$	7687 5816 5825 5831 9590
casual$	9998
casually$	1722 3362 7267
casualty$	10537 10538
catalogue$	2082
catch	10176 10265 10388 6655 7473
catch$	2609 10267 10277 2787 10393 10394
catches$	2787
catching$	2787
category$	5099 3007
catheter$	3839
catty$	3769
caught	10399 10400
caught$	7650 7653 440 8760 8761 10360 3056 3224 3736
cause$	7617 7642 697 8691 1135 1136 9494 2756 2839 7053 3213 3216
caused$	7617 7642 697 8336 8337 8338 1135 1136 3213 3216
causer$	7020
causers$	7020
causes$	697 8336 8691 1135 1136 7053 3213 3216
causin	6600 2742
causing$	7664 7665 7666 7667 7668 697 8736 1135 1136 9638 6609 3213 3216
cautio	6905 7584
caution$	10643 10657 7597
cautioned$	10352 3719
cautions$	10657
cautious$	7628 9998
cavalier$	3794
cbo	6691 6692 3730
cbo$	10429 10430 6693 7597
cbos$	10429 10430 6693
cbt$	7524
cce$	8012
cctv	6526 6542 2754 6621
cctv$	6435 6436 6437 2571 2572 10186 2586 10264 6527 2662 2672 10280 2681 3536 7411
ceases$	10449
cell$	10159 7398 3536
cells	6915
cells$	10653
central$	10213
centre$	8741 10442 10446 10489 10492 7597
cerebral$	3832
certain$	1889 1890 1891 1932 5835 5836 5837 5838 1972 1973
certainly$	2044 2052 5919 2053 2054 7308
certainty$	1933
chain$	10210 7268 7391 3551
chains$	10210 7268
challe	10291 6672
challenge$	9638 10410
challenged$	9638 10360
challenges$	9638
challenging$	4900 8823 8824 8825 8826 8827 8828 8829 8830 8831 8894 8895 8896 8897 8898 1294 1295 1296 1297 1298 9638 3234 3238 3240 7112 3769
chance$	3993 3994 3995 129 7827 7828 7829 7830 7831 7832 4127 261 262 8464 8465 5789 5807 5890 2024 2404 2405 2406 2407 10029 10030 2807 2836 6986 7352
chances$	3993 3994 3995 129 7793 7825 7826 7827 7828 7829 7830 7831 7832 4127 261 262 8464 8465 2404 2405 2406 2407 10029 10030 6986 7352
change$	7731 362 8007 4393 8132 8439 8440 8441 8442 8809 8817 9436 9467 9473 9487 9556 9579 5842 9587 9612 9613 9614 9623 9628 5891 9884 7291 7292 7299
changed$	362 5782 9585 9598 9599 9600 9601 9602 3675
changes$	362
changing$	9612 9613 9614 5877 7299 3675
chaos$	8300 8562 8597 6990 7080
chaotic$	1271 3234 7102 3236 3238 3769 3794
chaperone$	9285 9286 9287 9288
chaperones$	9285 9286 9287 9288
character$	8722
characters$	5014
charg	10388
charge	10199 6566 2774 10384 6648 6659 10399
charge$	9768 10304 10378 6641 10407 2850 10657 7445 3610 7590
charged$	10352 10370 10397 3721 7589
chargeing$	2850
charges$	10315 10386 2784 10409 2850 10657 7445 7448 3610 7590
charging$	6648 3576
charity$	5974 5979 5980 10083 6372 10150 10151
charm$	5210
charms$	8236 8237
chart	2649
chart$	2578 6459 2682 7392
charted$	2682
charts$	7392
chase$	7662 7663 8536
chaser$	10005 10006
chasers$	10005 10006
chasing$	10005 10006
chat$	8091 8092 488 489 490 6480 2615
chated$	488 489 490
chating$	488 489 490
chats$	488 489 490 2615
chatted$	488 489 490
chatting$	488 489 490
chav$	3751
chavs$	3751
cheat$	7039
cheats$	7039
check	7385
check$	2582 6451 2589 2593 2597 2601 10258 2702 10522 7395 7407 7451
checked$	9894 10112 2593 6467 6545 6635 10436
checkes$	2593
checking$	2593 2597
checks$	2593 2597 10258 2671 2702 7395 7407 7451
cheek$	9347
cheeks$	9347
cheeky$	3769
chested$	7212 7222
chicken$	8032 8033
chief$	3209
child	10432 6831 6858 6925 7516
child$	287 347 508 733 1019 1178 8835 8837 8838 8861 8862 8863 8864 8865 8866 8877 1282 9009 9078 9083 9084 9085 9086 9087 9149 9150 9151 9152 9307 9310 1772 1819 1820 5781 6782 10569 10614 3011 3012 10663 3090 3134 7012 7025 3161 3164 3173 7101 3243 7144 7172
childhood$	3619
childish$	5407 5408 5409 3769
childlike$	9120 9121 9122 5407 5408 5409 5543 5544 5545 5546 7179
children$	7687 287 7917 347 8006 4269 4271 4273 4470 4471 4476 4477 4485 4503 733 756 4662 4776 8589 8599 8600 8601 8602 4878 1012 1013 1014 1019 8631 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8675 8678 8679 8680 1177 1178 8835 8838 8861 8862 8863 8864 8865 8866 8877 1282 1315 9009 5313 1459 9077 9083 9084 9085 9086 9087 9149 9150 9151 9152 9168 9307 9310 1772 1819 1820 9526 9527 9528 9529 9530 5799 5800 5801 5816 5825 5831 9580 5843 5896 9685 2117 2118 9847 6147 6148 6149 6150 6151 6152 6199 6206 9979 9987 9988 9989 9990 9991 9992 9993 9994 6337 6396 6397 3010 6941 6997 7012 7025 7082 7101 3243 7144 7172 7311 7346 7347 7349 7355 7573
chin$	9347
chinese$	1724 5597 7260
chip$	5173 1307
chis	3517
chis$	7384
chlamy	3650
chlamydia$	7517
choice$	3 4 5 6 7 8 9 7674 3950 3951 85 86 3954 88 89 90 3958 92 7698 7699 7700 7701 7702 7704 3967 7706 7707 7708 7709 7710 7711 107 108 109 7739 7740 7741 7742 7743 7744 7745 7746 7877 7878 7879 7880 7881 7882 7883 7884 4150 7889 7890 7891 7899 7900 4211 7950 346 4214 4215 4216 4217 8952 9092 5472 5473 5474 9213 9214 6932 6933 6934 6935 6937 7174
choices$	3 4 5 6 7 8 9 3879 7618 7619 7674 7698 7699 7700 7701 7702 7706 7707 7708 7709 7710 7711 117 118 119 120 7739 7740 7741 7742 7743 7744 7745 7746 7747 7748 7751 7754 7755 7756 7757 7758 4021 7877 7878 7879 7880 7881 7882 7883 7884 346 4214 4252 4253 4597 731 4617 751 752 8413 8414 8415 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 8429 9092 9133 9134 5472 5473 5474 9213 9214 6932 6933 6934 6935 7174
choose$	110 111 112 130 131 7765 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 383 384 8086 8087 9161 5456 9201 9202 9297 9493 9657 3071
chooses$	110 111 112 130 131 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 383 384 8086 8087 9657 2458 2459 2460 2461 3071
choosing$	110 111 112 130 131 7877 7878 7879 7880 7881 7882 7883 7884 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 383 384 9204 9205 2458 2459 2460 2461 3071
chose$	110 111 112 130 131 7765 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 383 384 9657 10019 2458 2459 2460 2461 6351 10090 3071 7363
chosen$	110 111 112 130 131 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 383 384 8200 8208 3071
chronic$	10502 3628
chubby$	5580 5616 3784
chunky$	3338
cid	10158
cigarettes$	7857 7858 4130 4131 4132 4133 4134 4136 4137 8115 8116 8117 8118 8119 8120 8121 8122 8127 8130 8582
cin$	3857
circles$	5632
circul	2694 3574
circulate$	2549 6417 2551
circulated$	2549 6417 2551 10157 2628
circulates$	2549 6417 2551
circulating$	2549 6417 2551
circulation$	7441
circumstances$	9656 9679 7577
citalo	3651
citalopram$	7518
city$	5575
civil	2829 3596
civil$	6696 3587
clad$	1774 1775 1776 7218 7229 3400
claim$	4879 4880 4881 7582
claimed$	4879 4880 4881
claims$	4879 4880 4881 2939
clamp$	3592
clamped$	10491 3592
clamping$	3592
clamps$	3592
clarif	2760
class$	4308 8655 8659 5051 8899 9148 10074 10661 6927 7549 3737 3823
classed$	1241 2580
classmates$	8031 9277 9283 6941 7038
clear	2587 2884
clear$	735 738 741 742 1737 1932 6291 2737 3366 3446 3574 3580 3599
cleared$	2887
clearly$	654 1917 1918 1919 1920 2044 2052 5919 2053 2054 5962 2447 2448 3492
cleft$	3832
clever$	1520 1521 1522
climb$	978 979
climbbed$	978 979
climbbing$	978 979
climbed$	978 979
climbing$	978 979
climbs$	978 979
clingy$	3769
clinic	2929 3617
clinic$	10522 6796 10538 3503 7488 7517
clinically$	3637
clip$	4389 4390 524 525 10186
clips$	4389 4390 524 525
close	2697
close$	10063 2492 2557 6564 7350
closed$	2408 2492 2542 7304 7307 7350
closes$	2492 7350
closing$	9823 9824
closure$	2822 3611
clothe$	7403
clothes$	3886 20 3904 7992 7993 8115 8116 8117 8118 8119 8120 8121 8122 715 4597 731 5638 5639 9399 9400 9401 9402 9403 9407 9408 9409 9410 9421 9430 6750 7268 7273 7403
clothing$	5638 5639 9399 9400 9401 9421 9430 7268 7270 7273
clout$	8569
club$	2509 3503
clueless$	3794
co$	4721 8801 5699 5730 5736 5741 5750 5826 7098 3596
coach$	7856 8110
coaches$	8110
coat$	9399 9400 9401 9410 7268 7273 7281
coats$	5638 5639 9399 9400 9401 9402 9403 9410 7268 7273 7281
cocain	6783 10661 6927
cocaine$	10521 6789 10530 10665 6942
cocky$	3769
coddling$	9234
code$	7204
codein	6783 6787
codeine$	10521 10525 10528
codes$	7204
coelia	3628
coeliac$	7495
coerced$	7650 8514 8515 8516 8517
cognitive$	3615
cohort	6490 10286 10287 10289 6571 10318 2741 6620 6670 10431 10462 10479 10484 7449
cohort$	8659 4924 1178 8835 8861 8862 8863 8864 8865 8866 8877 9148 9595 10295 10309 2736 10358 2792 10440 10454 10455 7101 3562
cohorts$	10295
cold$	9892 10087 10634
coliti	3628
colitis$	7495
colleagues$	5339 5340 5341 2638
collec	7385 3519 3560
collect$	2547 6458 6755
collected$	2547 6458 10223
collecting$	2547 6458
collective$	3446
collects$	2547 6458 10224
college$	5974 5979 5980 5982 10083 6372 10150 10151 10550 10551 10552 10554 10556 10562 10565 3503 7543 7544
colleges$	10559
collude$	689 690
colluded$	689 690
colludes$	689 690
colluding$	689 690
colostomy$	3839
colour$	7235
coloured$	3382
colours$	9421 7235 7268
combat	2833
combative$	3767
come	10246
come$	3997 7847 304 4222 4227 4228 8202 4474 4607 8458 1071 1392 1395 1593 5488 5489 5490 1802 1811 9467 9473 9487 9494 9559 9569 9570 9571 9572 2068 9741 9742 2730 2925 3104 7291
comes$	304 707 1072 1252 1393 1396 1802 1811 9559 10257 2925 3714
comfort$	6356
coming$	7726 304 8225 9466 2925 10602
comings$	6511 2685
comman	6471
command$	6738 7418
commands$	10209
comment$	1823 1824 1825 1826
commented$	1823 1824 1825 1826
commenting$	1823 1824 1825 1826
comments$	1823 1824 1825 1826
commentted$	1823 1824 1825 1826
commentting$	1823 1824 1825 1826
commit	6566 10337 6600 2742 6628 6629
commit$	7920 9467 9473 9487 9495 10294 10313 10340 10498 7291
commits$	10294 10498
committed$	10498 3057
committing$	10304 6609 10411 3057
committs$	3057
common$	4748 9813 9814 9815 10079 10080 10081 10082 6920 7364
commun	2555 6704 3045
communicate$	488 489 490
communicated$	488 489 490
communicates$	488 489 490
communicating$	488 489 490
communication$	2439 2440 2441 2442 3446 7343
community$	8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8675 8678 8679 8683 8741 8745 8746 6422 6512 2758 2821 10442 10463 6912 6997 3728 3730
companion$	7712
companions$	7712
company$	7607 7712 4126 7930 7948 8567 4835 4836 5974 5979 5980 10083 6372 2509 10150 10151 6996 3502
compar	2600
compare$	6451
compared$	6467
compass$	8487
complacency$	9909 3794
complacent$	6322 3794
complain$	1823 1824 7309
complained$	1823 1824 7309
complaining$	1823 1824 9638 7309
complainned$	1823 1824 7309
complainning$	1823 1824 7309
complains$	1823 1824 7309
complaint$	1017 1018 9818 9898 7003 7355
complaints$	1017 1018 9818 9898 10049 10050 7003 7355 7356
comple	10414
complete$	1137 1138 1140 1859 2475 2592 3446
completed$	7791 9569 9570 9571 9572 2067 9837 9838 9839 9840
completeed$	2592
completeing$	2592
completely$	1338 5953 3318 3437 3440
completes$	2592
complex$	3238 3619
complexion$	5633 7233 3785
complexions$	7233 3785
compliance$	7008 7096
compliant$	5146 7095
complicit$	40 407 408 409 410 424 8185 690 6974
complicity$	7901 689 6627
complied$	8208
complies$	9581 9582 9583 9584
comply$	7920 8458 9436 9467 9473 9487 7291 7292
comprehension$	7338
compromise$	10 3061 3062
compromised$	10 3061 3062
compromises$	10 3061 3062
compromising$	7607 10 3061 3062
compulsive$	3173
computer$	7408
conceal$	768 769 1806
concealed$	768 769 1806 7285
concealing$	768 769 1806
concealled$	768 769 1806
concealling$	768 769 1806
conceals$	768 769 1806
concer	6745 2912 2966 2999 3651
concern$	3944 4751 6022 6023 9859 9860 9861 9862 9863 9864 9865 9866 9898 7355
concerned$	5415 5416 5417 9156 9157 9158 5421 5422 6301 6302 6380 2514 10337
concerning$	8823 8824 8825 8826 8827 8828 8829 8830 8831 3240
concerns$	8494 8495 8496 8497 6022 6023 9898 10049 10050 10483 7355 7356
concerta$	7518
conclusion$	10133
conclusions$	10133
concus	3834
condescending$	3795
condit	6763 3720
condition$	10501 10655 7499 7512 7526 7586
conditional$	3717 3718
conditions$	8595 3027 10655 7577 7586
conduc	2648 10414 2816
conduct$	3 4 5 6 7 8 9 3879 7618 7619 3886 20 7674 7902 4597 731 8413 8414 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 8429 8621 1218 1219 1220 1221 1222 1223 1224 1225 1226 1398 1399 1400 1401 1402 1403 6932 3241 3612
confer	10616
confidence$	1378 1380 1495 1496 1497 1498 1499
confidential$	3520
confidentiality$	10026
confir	2760
confiscated$	6521 10422
conflict$	8300 8542 9639 3027 7009
confro	10291 6672
confront$	10410
confrontation$	8300 8542
confrontational$	8832 8833 8894 8895 8896 8897 8898 7112 3767
confrontations$	8542
congregate$	8933 7203
congregated$	8933 7203
congregates$	8933 7203
congregating$	8933 7203
connected$	1024 2706 10337 6608 7009
connection$	3055
conscious$	3966 100 4161
consensual$	3295 3746
consent$	7901 540 541 542 543 544 545 1348 1349 1350 1351 9161 9264 5536 5537
consented$	540 541 542 543 544 545 8151 547 575 1348 1349 1350 1351
consenting$	540 541 542 543 544 545 3295 3309 3746
consents$	540 541 542 543 544 545 1348 1349 1350 1351
consequences$	7675 7676 7677 7678 7680 7681 7682 7684 7749 146 7759 4073 4074 4075 4076 4077 4078 4079 4080 4081 4082 4083 4084 4085 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8482 8758 8943
consid	2580 2694 2876
consider$	8458 1175 9467 9473 9487 9884 7291
considerable$	5028
considered$	4884 4885 1059 1175 1236 2913 3165
considering$	1175 2913
considerred$	1175
considerring$	1175
considers$	1175
consistent$	1859
consistently$	2033 5900 2034 5901 2035 2036 2037 2038 2039 2040 2075 2076 3423 3442
consort$	3127
consorted$	3127
consorting$	3127
consorts$	3127
consortted$	3127
consortting$	3127
consta	6435 6436 6437 2571 2572 2672
constable$	10173 10174 10175 6438 6439 6539
constables$	10173 10174 10175 6438 6439 6539
constant$	6267 6268
constantly$	477 2033 5900 2034 5901 2035 2036 2037 2038 2039 2040 2075 2076 2362 3442
consti	2580
consul	6793 6798
consultant$	10531 10532 10536
contac	10187 10197 6516 2685
contact$	4122 4123 4126 8088 488 489 490 492 493 494 495 496 497 498 1320 1321 10187 2995 7150 7287
contacted$	488 489 490 492 493 494 495 496 497 498
contacting$	488 489 490 492 493 494 495 496 497 498
contacts$	488 489 490 492 493 494 495 496 497 498 10254 6552
contactted$	488 489 490 492 493 494 495 496 497 498
contactting$	488 489 490 492 493 494 495 496 497 498
contain$	8767 8768 8795 9612 9613 9614 6482 7299
contains$	6482
contempt$	10128 10129 10130 10131 10132
contemptuous$	3795
content$	246 247 252 357 358 359 387 388 573 574
continually$	477 2033 5900 2034 5901 2035 2036 2037 2038 2039 2040 2075 2076 3442
continue$	7765 7800 7822 454 457 464 465 466 467 468 469 470 471 472 473 474 475 476 9494 3078
continued$	7765 7785 7800 7822 454 457 464 465 466 467 468 469 470 471 472 473 474 475 476 1859 3078
continues$	7765 7800 7822 454 457 464 465 466 467 468 469 470 471 472 473 474 475 476 3078
continuing$	7765 7800 7822 454 457 464 465 466 467 468 469 470 471 472 473 474 475 476 3078
continuously$	2033 5900 2034 5901 2035 2036 2037 2038 2039 2040 2075 2076 3442
contra	3648
contraception$	9210 9211 9212 7515
contraceptive$	7515
contract$	10425 7597
contracts$	10425
contradictory$	8624 8625 8626
contribute$	689 2838
contributed$	7617 689 8337 8338
contributes$	689 2838
contributing$	689
contro	2833 6701 3611
control$	8458 8484 8490 8721 8752 8767 8768 8795 8823 8824 8825 8826 8827 8828 8829 8830 8831 5125 8867 8874 8875 5147 8909 8915 8916 5491 5492 5568 9535 9612 9613 9614 6435 6436 6437 2571 2572 2573 6502 2672 6542 2754 10439 6718 2863 10485 7065 7299 3607 7478
controlled$	7650 8178 9472 9478 9483 9492 9568 9598 9599 9600 9601 9602
controlling$	3240 7396 3769
controls$	7396
convenience$	6356
conveniently$	3496
convic	6648 6659 3861
convict$	3582
convicted$	10352 10370 10397
convicting$	3582
conviction$	10386 3818 3862
convictions$	10315 10386 10409 3818 3862
convince$	9556 9579 5842
cool$	8609 4872 4873
cooper	6759
cooperate$	7892 8458 8802 8814 8817 9436 9467 9473 9487 9884 10497 7291 7292
cooperated$	8802
cooperates$	9581 9582 9583 9584
cooperating$	8802
cooperation$	8801 7098
coordi	3596
cope	6788
cope$	5228 1381 5249 5250 1384 1398 1399 1400 1401 1402 1403 9161 5432 5433 5434 5437 5438 5440 5441 5444 1584 1585 1586 9201 9202 5468 1602 1603 5471 1610 9886 10526 10527 3317
coped$	1398 1399 1400 1401 1402 1403 1610 3317
copes$	1398 1399 1400 1401 1402 1403 1610 3317
copied	2554
copied$	10218
coping$	1398 1399 1400 1401 1402 1403 5432 5433 5434 5437 5438 5440 5441 5444 9204 9205 1610 3317
copy$	2633
core	10484
core$	4989 4990 10213 10396
cornrows$	3785
corporate$	3446
correl	2600
correlated$	6467
corrob	2555
corroborated$	6422
corrupting$	1028 1029 1030 3159
cotton$	3308
couch$	10627
could$	21 22 23 24 25 351 352 353 354 355 356 360 361 366 367 368 369 370 371 390 391 658 659 660 5087 1290 1355 1358 1359 1361 1369 1428 1559 1565 1589 1659 9303 5818 1974 1995 1996 2095 2096 2097 2098 2099 2100 2101 2102 2103 2104 2105 2106 2158 2166 2230 2414 2484 2485 2487 2488 6429 2565 2599 2778 2794 2965 3429
council$	5974 5979 5980 5982 10083 6372 2509 10150 10151 3446 3493 3502
counse	6793
counselling$	10535 7487 7524
counsellor$	10531 10532
count$	1968 5835 1969 5836 1970 5837 1971 5838 1972 1973
countless$	4034 4056 6267 6268 6291
country$	6944
county$	4275 4292 4299 4302 4309 4311 8056 8057 8058 1100 8739 5232 10346 6617 7569 3823
couple$	1327 10622
courier$	8705 1106 7041
couriers$	8705 1106 7041
course$	5912 5919 2053 2054 9661 9672 9673 9674
courses$	9672 9673 9674
court	6659 10399 6903 3578 3720
court$	8005 655 656 6568 10397 10401 2800 10470 10641 10647 3043 3049 3109 3578 7445 7558 7590 7591 3725 3730 7599
courted$	655 656 3109
courtesy$	9754 9755 9813 9814 9815
courting$	655 656 3102 3109
courts$	655 656 8929 8930 10397 2800 10470 10641 3109
cousin	10579 10620
cousin$	8031 2968
cousins$	8031
cover$	8409 1806 6172 2422
coverage$	6551
covered$	1806 2422 7285
covering$	9386 1806 2422
coverings$	9386
coverred$	1806 2422
coverring$	1806 2422
covers$	1806 2422
covert	2883 3536
covert$	6750 3520 7403 3571
covertly$	7403
cowardly$	3794
cowards$	7332
cp$	3857
cpn$	6693
cpns$	6693
cps	6478
cps$	10216
cpw$	6693
cpws$	6693
crack	6783 10661 6927 3593
crack$	4961 10000 10272 10521 10530 10665 6942
crackdown$	7460
cracked$	10400
crackeddown$	7460
crackingdown$	7460
cracks$	10000
cracksdown$	7460
crave$	931 932 3252
craved$	931 932 3252
craves$	931 932 3252
craving$	931 932 3252
crazy$	7102
create$	499 697 1135 1136 2592 3213 3216
created$	499 697 1135 1136 3213 3216
createed$	2592
createing$	2592
creates$	499 697 1135 1136 2592 3213 3216
creating$	499 697 1135 1136 3213 3216
credibility$	7006
credible$	8620
credit$	8115 8116 8117 8118 8119 8120 8121 8122 8127 8129 8130
crew$	9148
cries$	1303
crime	10152 2555 10161 6427 10205 10211 2612 2639 6574 10326 2722 10338 10339 10346 10347 2743 10353 10361 10365 10366 10367 10373 6639 6700 6705 6706 6723 6730 10468 10500 6924 7391 7405 7429 7456 7467
crime$	7662 7663 8012 8026 8028 8549 8597 8729 8739 8927 10158 6422 10165 2563 6447 6450 2590 2591 2596 10202 10205 6479 2617 6491 10230 10231 6495 2631 6501 2636 6506 6508 10304 10311 10312 6584 6586 6589 6610 6613 2763 6636 10375 10376 10377 6666 6686 6691 10438 2834 10443 10444 2840 10447 10448 6712 10450 10451 2854 10461 2885 2893 3045 10662 6938 6940 7009 3218 3531 3551 3563 3570 7440 7447 7457
crimes$	8012 10202 10311 10312 6589 6610 10438 2893 7440 7447
crimin	10152 2555 10161 10197 10211 2697 10305 10310 10325 10326 10346 10373 6700 3551 7422 7429 7456 3596 7467 7468 3724 3737 3823 3824
criminal$	8012 8016 8019 8036 8572 8573 8574 8575 1039 8702 8703 8704 1121 5143 5149 5150 5151 10073 6422 6447 6488 6564 10303 10333 6605 6643 6648 6903 3045 6920 6921 6924 6940 3128 3163 7039 7040 3233 3275 7152 7391 3526 3578 3729 7604 3769
criminalise$	2470 2471 2472 2473
criminalised$	2470 2471 2472 2473
criminalises$	2470 2471 2472 2473
criminalising$	2470 2471 2472 2473 10143 10144 10145 10146
criminality$	8012 8026 8028 8739 10438 6938 7079 7418
criminally$	3266 3551
criminals$	8036 8549 8551 8572 8573 8574 8578 1039 8702 8703 8704 1121 8780 10073 10332 10333 6940 7039 7040 7152
criminogenic$	3757
crimint$	10262
crisis$	6798 7526 3844
crohn	3832
crook$	8737 7039 7078
crooked$	5621
crooks$	8737 7039 7078
crop$	5644 9399 9400 9401 9416 9417 9418 5684 7273 3412
cropped$	3382 3406
cross	2600
crosscheck$	6451
crosschecked$	6467
crossreferenced$	6467
crowd$	8586 1327 6996 7025 7026
crown	3724
crown$	6478
cruel$	9811 9812 9822 9916 3769
crushed$	2764
cry$	1303
crying$	1303
cse$	8012
cues$	2404 2405 2406 2407
culpable$	7359 3794
culpri	6566 7449 3816
culprit$	8641 8642 8643 10304 7032 7033 7076 7426
culprits$	8641 8642 8643 10304 7032 7033 7076 7426
culture$	2304 2305 7009
cunch$	6944
cunning$	3769
curb	2833
curfew	3045
curfew$	6912 10655 6999 7453 7600 3863
curfews$	6999 7453
curiosity$	3879 7618 7619 4620 9859 9860 9861 9862 9863 9864 9865 10079 10080 10081 10082 7364
curled$	5607
curly$	3359 3382
curren	2555
current$	6422 6464 6643
custod	2612 10399 10593 10596 6859 6915
custodial$	3728
custody$	8028 2586 6479 6584 6586 10573 10597 2996 10653
customer$	4115 8110
customers$	4115 8110 8948 8949 8950 8951 10463 6997
cut	2833 3624
cut$	9376 9377 5661 2906 7240 7251 7458
cuts	2833
cuts$	2906 7240
cuttin	2833
cutting$	2906
cynical$	8832 8833 9822
cystic$	3628
dabble$	407 408 409 410
dabbled$	407 408 409 410
dabbles$	407 408 409 410
dabbling$	407 408 409 410
dad	6839 10579 6842 2979 2989 6857 2991 2994 10605 10619 10620 6885
dad$	8926 5280 1523 5391 5392 5393 5394 2968 2969 10575 10577 6840 2976 2977 2980 10588 10589 2987 2988 2992 10600 10604 6873 7146
daddies$	6968
daddy$	6968
dads$	2987 7146
daft$	81 82 788 3117
daily$	10527
damage	6574 2722 10338 10339 10346 10347 2743 10353 10365 10366 10367 6639
damage$	10043 10312 6589 6610 10376 10377 10641 10658 10659 10662
damaged$	3234 7102
damn$	9753 9836
damp	3030
damp$	10634 6897
dance$	8771
dancers$	5816
danger$	7605 7606 7616 7662 7663 7664 7665 7666 7667 7668 7675 7676 7677 7678 7680 7681 7682 7684 4062 4063 4064 4065 4066 4067 4068 4069 203 204 205 4073 4074 4075 4076 4077 4078 4079 4080 4081 4082 4083 4084 4085 4513 4514 8269 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8482 8488 8493 8494 8495 8496 8497 8536 8538 8542 8549 8562 4926 1060 4928 4929 4930 4931 4932 4933 4934 4935 4936 4937 8676 8677 4940 4941 4942 4943 4944 4945 8943 9140 9141 9142 9143 9144 9210 9211 9212 6259 6725 6938 6976 3124
dangerous$	7605 7606 3968 8019 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8482 4829 8579 3066 3768
dangers$	7605 7606 7675 7676 7677 7678 7680 7681 7682 7684 4014 4015 4073 4074 4075 4076 4077 4078 4079 4080 4081 4082 4083 4084 4085 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8482 8494 8495 8496 8497 8943 9210 9211 9212
dark$	1737 9348 9358 1765 5683 3358 3359 3360 3366 3382 7268 3406 7434
darker$	1737 3358 3366
darkest$	1744 3386
data	6463
data$	10026 10201 10258 7407
databa	7385 7389
database$	10177 10189 10215 10322 10323 7408
date	6695
date$	10433 7592
dates$	2610 7592
dating$	3102
daught	10432
daughter$	9077 6782
daughters$	9077
daunt$	5512
dawn$	3574
day	7443 7464
day$	3963 9631 9632 9633 2043 9672 9673 9674 10282 2807 10526 10527 2957 6826 6827 7366
days	6788
days$	9672 9673 9674 10526 10527 10551 2957 7366
dazzled$	935
dc$	10237
dci$	10237
dead	10596
dead$	10508 10598
deaf$	6243 6244 6245 3511 7509
deal	10325
deal$	7920 4224 4225 4226 7990 441 442 443 4313 8610 8611 1049 8708 5062 5213 1381 5249 5250 1384 1533 9201 9202 2525 10291 10294 10313 10316 10340 10341 3075
dealer	7422
dealer$	7625 4095 7841 7851 7852 7860 7868 7988 8016 8036 8039 8056 8057 8058 8067 8069 8072 8107 8141 8183 8408 4826 8565 8566 8572 8573 8574 8575 1039 8685 8702 8703 8704 8711 1121 9210 9211 9212 2894 6936 6940 7039 7040
dealers$	7625 4095 7841 7851 7852 7860 7864 7868 7988 8016 8036 8039 8056 8057 8058 8067 8069 8072 8107 8141 8183 8408 8549 8552 4826 8565 8566 8572 8573 8574 8575 8578 1039 8685 8702 8703 8704 8711 1121 8948 8949 8950 8951 9210 9211 9212 10331 2894 6936 6940 7039 7040
dealin	10152 10161 10199 6566 10310 10334 10337 10338 10346 10347 10365 10366 10367 6903 6920
dealing$	7662 7663 8012 8022 8027 8045 441 442 443 8053 8056 8057 8058 1049 8729 8927 5411 2566 10304 10342 10411 10443 10641 10658 3060 3075 7414 7603
deals	10199
deals$	441 442 443 1049 10224 10294 10316 10341 3060 3075
dealt$	441 442 443 4912 4913 4914 4915 1049 2524 10399 10400 2799 2877 3047 3075
death	10578 10580 10618
death$	8269 10507 2974
debt	10578
debt$	7558
debts$	7558
decamp	3551
decamped$	7418
deceitful$	3769
december$	8034
decency$	9754 9755 9813 9814 9815
decent$	6099 6100 6101 6102
decide$	9161 5456 9201 9202 9297 9303 10176
decided$	110 111 112 9303 10019 2460 2461 6351 10090
decides$	9303
deciding$	9204 9205 9303
decisi	2855
decision$	3904 7674 3950 3951 85 86 3954 88 89 90 3958 92 7698 7699 7700 7701 7702 3965 7704 3967 7706 7707 7708 7709 7710 7711 113 114 115 116 7739 7740 7741 7742 7743 7744 7745 7746 4012 4211 7950 346 4214 4215 4216 4217 9092 5472 5473 5474 9213 9214 2217 6195 10386 6932 6933 6934 7174
decisions$	3 4 5 6 7 8 9 3904 7674 7698 7699 7700 7701 7702 7706 7707 7708 7709 7710 7711 113 114 115 116 117 118 119 120 7739 7740 7741 7742 7743 7744 7745 7746 7747 7748 346 4214 4252 4253 4597 731 8413 8414 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 8429 9092 9099 9133 9134 5472 5473 5474 9213 9214 2217 10386 6932 6933 6934 7174
decked$	1774 1775 1776 3400
declin	2833 2892 10533
decline$	1209 1210 1211 9449 3421
declined$	1209 1210 1211 9449 9455 9460 9461 9462 9463 3421
declines$	1209 1210 1211 9449 3421
declining$	1209 1210 1211 9449 3421
decrea	2833
deemed$	4884 4885 1236
deep$	1765
defeating$	3973
defect$	10501
defenceless$	5430
defend$	5222 5432 5433 5434 5437 5438 5440 5441 5444
defending$	5432 5433 5434 5437 5438 5440 5441 5444
defensive$	3794
defensiveness$	9909 3794
deferred$	3730
defiant$	8832 8833 3240 3769
deficit$	7480
defied$	990 991 3132
defies$	990 991 3132 3501
definite$	1932
definitely$	2044 2052 5919 2053 2054 7308
defy$	990 991 3132
defying$	990 991 3132
degenerate$	3751
degenerates$	3751
degrade$	2870
degraded$	2870
degrades$	2870
degrading$	2870
degree$	294 295 296 9231 9232 9233
delay	10503 7482
delay$	10043 10099
delayed$	7363
delaying$	9823 9824
delays$	10043 10099
deliberate$	3966 100
deliberately$	477 3496
delicate$	3338
delinquency$	3751
delinquent$	3233 3234 7102 3240 3751
delinquents$	3751
deliver$	4224 4225 4226
demand$	6700 6755 7309
demandded$	7309
demandding$	7309
demanded$	7309
demanding$	8894 8895 8896 8897 8898 7112 7309
demands$	7309
dement	6859
dementia$	10597
demonise$	2470 2471 2472 2473
demonised$	2470 2471 2472 2473
demonises$	2470 2471 2472 2473
demonising$	2470 2471 2472 2473 10143 10144 10145 10146
demons	2716
demotivated$	3769
denial$	9909 6989
dental	2929
dental$	6796
dentis	6793
dentist$	10531
deny$	10427 2823
denying$	2823
department$	5974 5979 5980 10083 6372 2509 10150 10151 3493 3502
depend	7523
dependence$	2923
dependency$	2923
dependent$	2923
depends$	3034
deplorable$	3794
deport	10580 10593 6859
deported$	10597
depres	10578 10596 6859 3831
depressant$	7518
depressants$	7518
depressed$	7484
depression$	10597
depressive$	10595
deprive$	10427 2823
deprived$	3234
depriving$	2823
depth$	9932
dereliction$	3794
derision$	10128 10129 10130 10131 10132
descend$	421 422
descendded$	421 422
descendding$	421 422
descended$	421 422
descending$	421 422
descends$	421 422
descri	2560
described$	1064 1245
description$	2635 6547 7478
descriptions$	6416 10155 10178 2635 6547 10292
desert$	3480
deserted$	3477 3480
deserting$	3480
deserts$	7730 3480
desertted$	3480
desertting$	3480
deserve$	7727 7728 7729 680 681 3112
deserved$	7727 7728 7729 680 681 8289 3112
deserves$	7727 7728 7729 680 681 3112
deserving$	7727 7728 7729 680 681 3112
design	2580
designed$	2838 2887
designer$	8540 8541 5637 9376 9377 5664 1799 7268 7271 3406 3416
desire$	5866 9605 9606 9607 9608 9609 9610
desk	6427 6430
desk$	10159 10165 10166 10168 10180 10188 6457 6484 10229 10233 6498 10239 10351 6630 10404 7398
despite$	155 4022 156 157 158 184 186 190 191 192 220 8063 8064 8065 8066 8461 8462 8463 2400
destined$	423 1889 1890 1891 3426
destructive$	3936 8021 3160
detail	2560 2610 6477 2625 6492 6493 10374
details$	4110 4111 4112 10177 10178 10196 6480 10292 10493
detain	6655 10399 2889
detain$	10393 6756 3582
detained$	7434
detaining$	3582
detect	10158 6427 6435 6436 6437 2571 2572 6450 2590 2591 2596 6478 2617 6491 10230 10231 2631 6501 2636 6508 2672 6542 6613 2763 6636 6648 10388 6666 3580 7473 3816
detection$	9304 9305 10386 7445 3579 3580
detections$	10386 10409 7445 3579
detective$	2550 10165 10173 10174 10175 6438 6439 10188 2584 6457 2613 6481 6484 10229 6498 10237 10239 6532 6539 10280 10351 6630 10404
detectives$	2550 10165 10166 2562 10173 10174 10175 6438 6439 10180 2576 10188 2584 6457 10216 2613 6481 6484 10229 6498 10237 10239 6532 6539 10280 10351 6630 6650 10404
detent	3045
detention$	8654 9639 6912 7037 3850
detentions$	8654 7037 3850
deter$	2806 2850 3589
deteri	10533
detering$	2850
determ	2587 2699 2760
deterping$	2806
deterr	10400 3611
deterred$	10360 3589
deterrence$	7478
deterrent$	7466 7478
deterrents$	7466
deterring$	2806 3589
deters$	2806 2850 3589
deterting$	2806
develo	7385 3519
develop$	2547 6458 2592
developed$	1389 2547 6458 2592
developing$	2547 6458 2592
developmental$	3612 3619 3684
develops$	2547 6458 2592
deviant$	3234 7102 3240
device	2678 6682
device$	2615 2654 10260 10420 3540
devices$	2615 2654 10260 10420
devious$	3769
di$	10237
diabet	3832
diagnosed$	3827
diagnoses$	3827
diagnosis$	7480 3827
diagram$	2578 7392
diagrams$	7392
diazep	3651
diazepam$	7518
dice$	664
dicing$	664
dictate$	8752
did$	137 7785 7806 7814 7817 223 389 504 4458 4505 4615 4616 783 784 785 4661 4664 817 827 828 829 830 831 833 837 856 857 858 865 869 896 921 926 1197 1201 1300 1301 1302 1623 1629 1636 1639 1665 1682 2032 5911 9651 9652 5920 5921 2065 2122 2138 2139 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2151 2152 6034 2177 6050 6056 2190 6058 6060 6064 2198 2199 2200 6068 6069 6089 6091 2247 2269 2271 2272 2273 2274 2275 9900 9901 2309 2311 10019 10067 10068 10069 10070 10092 10093 2495 3105 3449 3452
die$	10508
died	10580 6843 10596
died$	10581
diet	6778 6779
diet$	10516 10517
dietar	3634
dietary$	7501
dietician$	3846
dieticians$	3846
dietitian$	3846
dietitians$	3846
difference$	1467 9546 9547 9548 9549 9550 9551 9552 9553
different$	506
diffic	2708 10503
difficult$	7607 4729 4900 1190 1191 1192 1193 1194 1195 8823 8824 8825 8826 8827 8828 8829 8830 8831 8886 8894 8895 8896 8897 8898 1294 1295 1296 1297 1298 8927 6575 10473 3234 3238 3240 7108 7112 3769
difficulties$	8294 8301 8302 8886 2971 7108 7481 7526 3690
difficulty$	7481 7526 3690
dim$	3769
dire$	3795
direct	3596
directed$	6553
directing$	7396
directs$	7396
dirt$	10073
dirty$	9376 9377 10634 3382 3399 3406 3784
disabi	6778
disabilities$	7507
disability$	10516 6806 7480 7512 3840
disabl	6859
disabled$	10597 3840
disaffected$	3234 7102 3335
disappear$	8079 481 482 6262
disappeared$	481 482
disappearing$	481 482 6945
disappearred$	481 482
disappearring$	481 482
disappears$	481 482
disappointing$	2328 2329 2330 2331 6269 10008 3476
disappointingly$	3796
disaster$	1105
disasters$	1105
disband$	10452
discharge$	7585
discharged$	2542
discipline$	6988
disciplined$	4912 4913 4914 4915 7130
disclo	2611 2711 6578 3005
disclose$	7892 7920 8458 9467 9473 9487 7291
disclosure$	1017 1018
disclosures$	1017 1018
discov	6431 2587 6499 2699
discover$	10169
discuss$	9467 9473 9487 7291
disdain$	10128 10129 10130 10131 10132
disease$	7480
disengage$	7920 3765
disengaged$	7307 3765
disengagement$	3765
disengages$	3765
disengaging$	3765
disgrace$	4601 3794
disgraceful$	8823 8824 8825 8826 8827 8828 8829 8830 8831 9916 3240 3794
disgracefully$	3794
disguised$	3141
dishevelled$	3784
dishonest$	3769 3794
dishonour$	4601
disinterested$	7307 3769 3794
dismal$	2483 3794
dismally$	3794
disman	3812
dismantle$	10452
dismantled$	2764
dismantling$	2873
dismiss$	889 10062 3489
dismissed$	889 2408 3477 3489
dismisses$	889 3489
dismissing$	889 9823 9824 3489
dismissive$	8832 8833 3794
dismissively$	3794
disobedient$	3234 3769
disobey$	990 991 9638 3132
disobeyed$	990 991 9638 3132
disobeying$	990 991 9638 3132
disobeys$	990 991 9638 3132
disord	6574 2722 10338 10339 10346 10347 10361 10366 6639 6700 6701 6706 6723 6730 10468 10503 7523
disorder$	8886 8927 10312 6589 10375 10376 10377 10438 10439 10444 2840 10461 7108 7479 7480 7488 7501
disorderly$	3769
disorders$	8886 7108 7501
dispersal$	6691 6692
disperse$	10452
dispersing$	2873
display$	789
displaye$	6417 2551
displayed$	789 6417 2551
displayes$	6417 2551
displaying$	789 6417 2551
displays$	789
disposal$	7445 7597
disposals$	7445
dispute$	7561
disputes$	7561
disregard$	75 80 7920 990 991 5004 5005 1139 5007 3132 3489
disregardded$	80 990 991 3132 3489
disregardding$	80 990 991 3132 3489
disregarded$	80 990 991 3132 3477 3489
disregarding$	80 990 991 3132 3489
disregards$	80 990 991 3132 3489
disrespect$	10128 10129 10130 10131 10132 7309
disrespected$	7309
disrespectful$	8832 8833 3769
disrespecting$	7309
disrespects$	7309
disrespectted$	7309
disrespectting$	7309
disrup	10384 10388 10400 7473
disrupt$	8729 2753 2850 7309 3600 3815 3819
disrupted$	8729 10474 7309 7470
disrupting$	8729 9638 2753 2850 7309 3600 3815
disruption$	8729 8927 10357 10423 10477 10481 3601 7469 3604 3815 3819
disruptive$	1028 1029 1030 4900 8823 8824 8825 8826 8827 8828 8829 8830 8831 8927 3159 3234 7102 3240 3769
disrupts$	8729 2850 7309 3600 3815
disruptted$	8729 7309
disruptting$	8729 7309
distribute$	2549 6417 2551
distributed$	2549 6417 2551 10157
distributes$	2549 6417 2551
distributing$	2549 6417 2551
disturbance$	7561
disturbances$	7561
disturbed$	3234 7102 3769
dither$	3797
dithered$	3797
dithering$	7369 3797
ditherred$	3797
ditherring$	3797
dithers$	3797
divide$	10452
dividing$	2873
divorc	10578 10580 6843 6845 10593 10618
divorce$	10583
divorced$	10581
divorcing$	10581
dla	6806
dla$	10544
do$	135 7785 7804 7812 7815 224 4254 389 504 4490 4615 4661 4665 4667 4668 4669 815 827 828 829 830 831 833 835 863 867 894 8503 8505 8511 8513 919 924 1197 1199 1300 1301 1302 1549 1610 1621 1629 1634 1637 1643 1663 1680 9303 9443 5727 9467 9473 9487 9493 9494 5771 9521 5785 9537 9538 9539 9540 9541 9542 9543 9624 2032 5911 9651 9652 5924 5925 5928 2063 2123 2138 2139 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2151 2152 2179 6056 6058 2192 2249 2269 2271 2272 2273 2274 2275 2307 6326 6777 3105 7291 3449 3452
doctor	6793 2929
doctor$	10531
doctors$	6796
dodge$	5566 5567 2426
dodged$	2426
dodges$	2426
dodging$	5566 5567 2426
dodgy$	7607 8572 8573 8574 7231
doe$	3389
does$	136 7805 7813 7816 225 389 504 4661 816 827 828 829 830 831 833 836 864 868 895 920 925 1197 1200 1300 1301 1302 1610 1622 1629 1635 1638 1644 1664 1681 9303 5786 9541 9542 9543 2032 5911 9651 9652 5924 5925 5928 2064 2124 2138 2139 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2151 2152 6034 2178 6050 2191 6060 2248 2269 2271 2272 2273 2274 2275 2308 2495 3105 3449 3452
dogs$	8723 8724 8725
doing$	7808 7809 7810 7877 7878 7879 7880 7881 7882 7883 7884 7886 389 504 8225 8992 1610 6035 6036 6051 6052 6056 6058 2269 2271 2272 2273 2274 2275 9911 9912 9913 9914 2495 10111 3452
dolled$	1827 1828 1829 3419
domestic$	10608 3694
dominant$	1147
done$	3964 7791 8200 4472 1341 1827 9521 9622 5959 5968 5975 5976 9718 9720 9721 9723 9724 9725 9726 9741 9742 6037 6053 6054 6055 6056 6058 6061 6062 6063 6064 2198 2199 2200 9837 9838 9839 9840 2269 2271 2272 2273 2274 2275 9881 9882 9883 9894 2311 2495 10110 3452
doomed$	1889 1890 1891 3426
door$	8250 8252
doorman$	8110
doormen$	8110 8948 8949 8950 8951
dopey$	3769
dose$	7521 7522
doss$	8778 8779
dossie	3528
dossier$	7395
dossiers$	7395
doubt$	9503 9504 9505 9506 5802 9660
doubtful$	4984
down	10350 2835
down$	277 302 402 403 404 405 406 4578 4579 4581 8417 4759 8797 8922 8923 8924 5609 5660 9426 5689 5700 9439 9450 9456 9937 9938 9939 9940 9941 9942 9943 9944 9945 9946 9947 9948 9949 9951 9952 9953 9954 9955 9956 9957 9958 9959 9962 9963 9964 9965 6228 9967 9968 6378 6410 6494 10308 10348 10393 10459 6829 6943 7251 7458 7459 7460
downed$	6494
downfall$	8294 8413 8414
downlo	6521
download$	7407
downloaded$	10259
downloads$	7407
downplay$	726 889 3115
downplayed$	726 889 3115
downplaying$	726 889 3115
downplays$	726 889 3115
downs$	6494
drag$	2417 6370
draged$	2417
dragged$	7650 2417
dragging$	2417
draging$	2417
drags$	2417
drain$	4977
drama$	8300 8536 8562 5793 9532 5795 3175 3658
drank$	2921
draw$	7624 3887 255 256 692
drawing$	692
drawn$	7650 936 944 945 946 947 948 949 950 951 952 953 954 955 956 957 963 1758 9472 9478 9483 9492 9568
draws$	7624 3887 255 256 692 8336
dreadful$	2328 2329 2330 2331 10044 10045 10046 10047 3240 3476
dreadlock$	3785
dreadlocked$	3382
dreadlocks$	3785
dreads$	7248 7250
dream$	5728
dress$	3886 20 8195 8196 8197 8198 8199 4507 641 642 715 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 1438 1787 9393 5659 9399 9400 9401 9428 9429 9430 7268 3402 7273
dressed$	8195 8196 8197 8198 8199 8200 4507 641 642 1774 1775 1776 9393 9394 9395 9396 1815 9428 9429 1827 1828 1829 7219 7221 7229 3400
dresses$	1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 1438 5638 5639 1787 9393 9399 9400 9401 9428 9429 7268 3402 7273
dressing$	3886 20 5653 1787 5676 3402
drew$	7624 3887 255 256 692 8336
drift$	417 418 419 420 421 422 462 463 9495 7365
drifted$	417 418 419 420 421 422 462 463
drifting$	417 418 419 420 421 422 462 463
drifts$	417 418 419 420 421 422 462 463
driftted$	417 418 419 420 421 422 462 463
driftting$	417 418 419 420 421 422 462 463
drill	10198
drill$	8940
drink	10596
drink$	7688 7703 7857 7858 4130 4131 4132 4133 4134 4136 4137 7920 7949 7951 7952 7953 8127 8195 8196 8197 8198 8199 8503 8505 8582 8598 1299 1300 1301 1302 10530
drinker$	10595
drinkers$	10598
drinki	6778 6779 10578 10596 10618
drinking$	3879 7618 7619 30 7977 8195 8196 8197 8198 8199 8233 715 4597 731 10516 10517 2921 2971
drinks$	7857 7858 4130 4131 4132 4133 4134 4136 4137 8127 1300 1301 1302 2921
driv	2833 2884
drive$	7833 8180 3606
driven$	4113 935 2887
driver	2573 6502
driver$	7851 7852 4115 7856 8110 2756 2770
drivers$	4106 4109 7851 7852 4115 7855 7856 8110 8741 8948 8949 8950 8951 9433 10156 6440 10240 10242 2687 2756 2770
drives$	8180
drivin	2742
driving$	6609
drone	3611
drone$	2681 3548 7478
drones$	2681 3548 7478
drop	2833
drop$	4951 9495 6262 2418 10459 7458
droped$	2418
droping$	2418
dropout$	7039
dropouts$	8702 8703 8704 7039 7040
dropped$	2418
dropping$	2418
drops$	2418 10459 7458
drug	10152 10161 6447 10197 2697 10305 10326 6920 10661 7391 7422 7467 3823
drug$	3879 7618 7619 32 33 3933 8012 4289 8038 4307 4312 4315 4317 716 8572 8573 8574 4947 4948 4949 4950 4960 8702 8703 8704 8739 2563 2566 6488 6564 6705 2885 6778 6779 10578 6908 6940 7040 3174 3218 3233 3558 3656
druggie$	3760
druggies$	3760
druggy$	3760
drugs	10198 10310 10353 10373 2817 6927
drugs$	7857 7858 4130 4131 4132 4133 4134 4136 4137 7962 4230 4231 4232 7992 7993 7994 8012 8016 8025 8026 4314 4316 8056 8057 8058 8115 8116 8117 8118 8119 8120 8121 8122 8127 8130 8549 8582 8598 8729 8739 8790 1299 8927 9140 9141 9142 9143 9144 9210 9211 9212 2563 2566 10272 10298 10319 10320 6684 2885 6789 10528 10530 2971 6908 10665 6938 6940 6942 3174 3218 7090
drunk$	8200 8229 9638 2921
dry$	1737 9358 9891 3366
ds$	10237
dto	3730
dto$	7597
dual$	5597
duck$	2426
ducked$	2426
ducking$	2426
duckked$	2426
duckking$	2426
ducks$	2426
due	10350 2835
due$	3884 276 300 4174 10519 10520 10602 3007 10618 3042
dump$	2389 2390 3482
dumped$	2389 2390 3482
dumping$	2389 2390 3482
dumpped$	2389 2390 3482
dumpping$	2389 2390 3482
dumps$	2389 2390 3482
dust$	10086
duties$	9682 10031
duty$	9682 9904 9987 10031
dyed$	3382 7251
dying	6859
dying$	10507 10597
dynamic$	7027
dynamics$	7027
dyscal	3828
dysfunctional$	3234 7102 3794
dyslex	3828
dyspra	3828
dysregulated$	3769
dystrophy$	7495
e$	9898 10004 10005 10006 6298 10049 10050 10537 10538 7356
each	10153 10274 2673 2674 6626 10484 7444
each$	153 4264 4865 5163 1702 9438 5701 5715 1850 1852 2027 2029 2030 2031 6219 10056 6388 6455 6490 10275 10286 10287 10289 10318 2741 10379 6670 6680 10431 10462 10465 10479 2886 6756 10523 3335 7287 7288 7311 3556 7449
eager$	246 247 252
ear$	9347 9981
earlier$	9010
early$	9082 10147 10148 10149 7496
earmar	2876
earn$	451 8238 8239
earned$	451
earning$	451
earns$	451
earring$	7268
earrings$	7268
ears$	9347 9982 9983 7384
easier$	2788
easily$	958 1385 1596 5962 9703 9704 10013 10014 10015 10016 3125 3257
east$	1733
eastern$	1726 5594 5598 1732 5617 9357
easy$	3910 453 8320 8321 8468 8469 8470 6575 3126
eat	10212
eat$	3635 7503
eaten$	7503
eating	6779
eating$	10517 3634 7503 7512
eats$	3635 7503
eczema	3832
educat	2940 7546 3680
educate$	150 151
educated$	150 151
educates$	150 151
educating$	150 151
education$	4053 7792 8466 5982 10557 10563 3667 7544
educational$	3665
effect	3596
effect$	9552 9553 10469
effective$	3599
effectively$	1447 5314 1448 1449 1450 1451 1454 1455 1456 1457 3303
effort$	8384 780 4648 4649 9453 9710 9748 9749 2225 2226 2227 9859 9860 9861 9862 9863 9864 9865 9866 6131 6132 6133 6134 6135
efforts$	4053 7792 9453 2225 2226 2227 6986
egg$	236 238 998 999 7025
egged$	236 238 998 999
eggged$	236 238 998 999
eggging$	236 238 998 999
egging$	236 238 998 999
eggs$	236 238 998 999 7025
ehc$	3666
ehcp	3665
ehcp$	7532
ehcps$	7532
eight	6490 10286 10287 10289 10318 2741 6670 10431 10462 10479 7449
eight$	8658
eighteen$	8138 8140 566 8173 8174 8997 8998 8999 9000 9001 9002 5270 9039 9040 9041 9042 9043 9044 9045 9299 7167
eject	10291 6672
eject$	10410
elder	7432
elder$	8036 8572 8573 8574 7009
elders$	8016 8036 8039 8572 8573 8574 8578 8711 10184 2723 7009
elect$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336
elected$	110 111 112 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 10019 6351 10090
electing$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336
electr	3033 3049
electricity$	6900
electronic$	6916 7599
electronically$	6916
elects$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336
electted$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336
electting$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336
element$	294 295 296 7026 7030 7077
elements$	7026 7030 7077
eleven$	8658 1431 1432 1433
else$	8266 703 704 8332 9026 9845 9846
elsewhere$	9845 9846
email	2633
email$	10004 10005 10006 6500 2769 7355
emaile	6554
emailing$	6500 2769
emails$	10005 10006 10049 10050 6500 2769 7355 7356
embarked$	423
embroiled$	411 412 413
emergency$	10537 3661
emotional$	5175
emotionally$	3269 3331 3333 3695
empathy$	8491 8521 8522 6988
empire$	8055
employment$	7547
emptive$	6739
enabl	2570
enable	2781 3602
enable$	38 8299 2614 2783
enabled$	38 8299 8337 8338
enableed$	2783
enableing$	2783
enables$	38 8299 2614 2783
enabling$	38 8299
encounter$	8567 6951 7162
encounters$	8567 6951 7162
encour	2559
encourage$	7624 3887 150 151 248 249 250 255 256 3069 3114
encouraged$	7624 3887 150 151 248 249 250 255 256 2564 3069 3114
encourages$	7624 3887 150 151 248 249 250 255 256 3069 3114
encouraging$	7624 3887 150 151 248 249 250 255 256 3069 3114
end$	95 96 4218 710 711 9493 9494 5759 5794 6669 10480 2904
endanger$	10 3061 3062
endangered$	10 3061 3062
endangering$	10 3061 3062
endangerred$	10 3061 3062
endangerring$	10 3061 3062
endangers$	10 3061 3062
ended$	2542 2764
ending$	6669 10507 2904
endless$	126 127 128 6267 6268
endlessly$	2033 5900 2034 5901 2035 2036 2037 2038 2039 2040 2075 2076 3442
endome	3628
endometriosis$	7495
ends$	5794 10449
enemies$	8291
enemy$	8291
enforc	6512 10384 10388 7385 3586 7468
enforce$	3819
enforcement$	10250 10357 10369 10437 2860 10466 2864 6733 10481 7463 3597 7465 3604 3819
enforcer$	3811
enforcers$	3811
enforces$	3819
engage$	7717 7731 7892 7920 8007 414 415 416 8458 8795 8802 5065 8804 8805 8806 8807 8808 8809 8814 8817 8902 9436 9467 9473 9487 9535 9556 9559 9587 9612 9613 9614 9884 10062 10065 6759 6973 7099 7291 7292 7299
engaged$	407 408 409 410 414 415 416 8200 8208 8802 8804 8805 8806 8807 8808 9472 9478 9483 9492 9568 9569 9570 9571 9572 9585 9598 9599 9600 9601 9602 6973 7099
engagement$	407 408 409 410 8801 8809 1213 1214 1215 1216 5084 9453 1855 1856 1857 1858 9628 5891 7093 7098 7287
engager$	7061
engagers$	7061
engages$	407 408 409 410 414 415 416 9559 9581 9582 9583 9584 6973
engaging$	407 408 409 410 414 415 416 8802 8804 8805 8806 8807 8808 8809 9612 9613 9614 6973 7092 7099 7299
english$	7553 7555
enjoy$	931 932 933 934 1000 1001 1002 1003 9657 3123
enjoyed$	931 932 933 934 1000 1001 1002 1003 9657 3123
enjoying$	931 932 933 934 1000 1001 1002 1003 3123
enjoys$	931 932 933 934 1000 1001 1002 1003 9657 3123
enormously$	10480
enough$	73 7768 4031 7770 4056 4614 4655 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 9182 1579 1582 5475 5476 5557 9296 9918 7166 7189
enquir	6507 10388 10616
enquir$	2713
enquiries$	10202 2702 2713 10381
enquirs$	2713
enquiry$	10245 2713 10381 7418
enrich	3519
ensure	2767
entangled$	411 412 413
enter$	3105 6973
entered$	2629 2630 2657 2717 2719 3105 6973
entering$	3105 6973 7414
enterp	10343
enterprise$	10185 7418
enterred$	3105 6973
enterring$	3105 6973
enters$	10257 3105 6973
entice$	7624 3887 248 249 250 3069
enticed$	7624 3887 248 249 250 3069
entices$	7624 3887 248 249 250 3069
enticing$	7624 3887 248 249 250 3069
entirely$	2447 2448 3318 3437 3440 3492
entitled$	3769
entitlement$	8753
entrant$	8695
entrants$	8695
entrenched$	1134 3212
epi	3652
epilep	6859 3832
epilepsy$	10597
epipen$	7519
epipens$	7519
episodes$	8084
equal$	3311
equally$	3107
equals$	5339 5340 5341
erratic$	7718 7719 7720 7721 8818 8819 8820 8821 1217 3240
error$	2545 2546
errors$	2545 2546
escala	2895 3596
escalate$	9495
escalated$	2628
escape$	7865
essential$	2838
establ	6431 2587 2699 2711 6578 2760
establish$	10169 2582 2589 2594
estate	6708 6751
estate$	8032 8033 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8675 8678 8679 8683 8741 8745 8746 6216 10446 10456 10489 10492 6997 3335
eternally$	3792
european$	1724 5593 5595 5599 9355 3361
evade$	5566 5567 2426
evaded$	2426
evades$	2426
evading$	5566 5567 2426
evasive$	3769
even$	4041 4045 183 6265 6266
evening$	9631 9632 9633
events$	10344
ever$	5457 5458 1592 9554 9555 5821 9560 9561 9562 5847 1981 5849 1983 5900 5901 2035 2036 2037 2038 2039 2040 5914 9668 9669 9670 9671 6332 7295 7296
every	6626
every$	126 127 128 4726 8465 4858 5038 1492 9438 5701 5715 1850 1852 2026 5894 2028 2029 2030 2031 6226 6291 10049 10050 10056 6455 10275 10523 6788 7287 7288 3438 7311 7356 3556 7506
everybody$	4594 4595 4596 6199
everyone$	4594 4595 4596 8370 4726 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8675 8678 8679 8680 8706 5032 5288 6199
everything$	8029 8334 5368 1502 9438 5701 1926 1927 1928 2057 2058 2059 2060 2061 6169 6258 6346 6369 6979 7287 7288
evicte	10596 6859 3859
evicted$	10597
evicti	10578 10593 10618 3859
evicts	3859
eviden	10198 2760 10373 2824 7385 3807
evidence$	4635 9818 9898 10049 10050 10164 2585 6473 10220 2618 2700 6568 2721 10401 7355 7356 3551 7427
evidently$	2052 5919 2053 2054
evil$	3158 7102
ex$	10584
exaggerate$	8785 7309
exaggerated$	7309
exaggerates$	7309
exaggerating$	7309
exaggeration$	8785
exam$	10038 10104 6834 3685 7555
examin	6521
examin$	2593
examination$	7407
examinations$	7407
examined$	2593 10259
examines$	2593
examining$	2593
examins$	2593
example$	10491 3551
exams$	7555
except$	5369
exception$	7302
exchang$	518 4385 519 520 521 522 523
exchange$	4377 518 4385 519 520 521 522 523 4392 8133 8180 6973
exchanged$	518 4385 519 520 521 522 523 6973
exchanges$	518 4385 519 520 521 522 523 8180 6973
exchangged$	518 4385 519 520 521 522 523
exchangging$	518 4385 519 520 521 522 523
exchanging$	518 4385 519 520 521 522 523 6973 7414
exchangs$	518 4385 519 520 521 522 523
excitement$	8536 8542 8562 3124
exclude$	10062 10063
excluded$	7653 4062 4063 4064 4065 4066 4067 4068 4069 203 204 205 307 308 309 310 7997 8286 4912 4913 4914 4915 2408 7037 7363 7538 3672
excluding$	9823 9824
exclus	6834
exclusion$	8304 8305 8413 8414 8654 2822 2945 10572 7037 3848
exclusions$	8654 7037 3848
excuse$	6376 7339 7340
excuses$	5034 5035 1169 5037 6376
execut	10402 3575
executed$	7439
exercise$	789
exercised$	789
exercises$	789
exercising$	789
exhaust$	1160
exhausted$	1160
exhausting$	1160
exhausts$	1160
exhaustted$	1160
exhaustting$	1160
exhibit$	3544
exhibited$	7410 3544
exhibiting$	3544
exhibits$	3544
existence$	7103
existent$	8818 8819 8820 8821 10044 10045 10046 10047
expand	2882
expect	6830
expect$	4525 4526 4527 661 662 8399 8400
expectations$	8917 7143
expected$	4125 2564 2692 10390 10568 10602
expecting$	3649
expell	3674
expelled$	3674 7541
expend	6471
expendable$	10209
expensive$	9376 9377 5664 3406
expensively$	1722 3362
experi	3003 3004
experience$	8567 1378 1380 5309 1443 9135 9136 9137 9138 9139
experienced$	1389 9280 1690 1699 6870 6871 6954 7164 3313
experiences$	8567
experiencing$	6870 6871
explanation$	10004
explicit$	4358 4366
exploitation$	7605 7606 7643 7644 7645 7660 7910 8012 8294 8295 8304 8305 8413 8414 8494 8495 8496 8497 8528 8529 8530 8531 8532 8533 8534 8535 6450 2590 2591 2596 2617 6491 10230 10231 2631 6501 2636 6508 6613 2763 6636 6666 6976 7005
exploited$	7650 7653 8178 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8482 8528 8529 8530 8531 8532 8533 8534 8535 9226 9227 9228
exploiter$	7625 4095 7841 7860 8016 8036 8067 8069 8072 8141 8159 8164 8169 8408 4826 8565 8572 8573 8574 8575 8640 1039 1121 6936 7031 7034 7035
exploiters$	7625 4095 7841 7860 7864 8016 8036 8067 8069 8072 8141 8164 8169 8408 4826 8565 8572 8573 8574 8575 8578 8640 1039 1121 6936 7031 7034 7035
explosive$	3767
expose$	3870 10 7617 3897 7636 7637 7638 7639 7640 7641 7642 3061 3062
exposed$	3870 10 7617 3897 7636 7637 7638 7639 7640 7641 7642 3061 3062
exposes$	3870 10 7617 3897 7636 7637 7638 7639 7640 7641 3061 3062
exposing$	10 3897 7636 7637 7638 7639 7640 7641 3061 3062
express$	4783 4784
expressed$	4783 4784
expresses$	4783 4784
extend	2811
extensions$	7239 7250
extract$	2547
extracted$	2547
extracting$	2547
extraction$	7407
extractions$	7407
extracts$	2547
extreme$	5028
extremely$	3301 3318
eye$	9347 9980 7259
eyebrow$	9347 9363 7262
eyebrows$	9347 9363 7262
eyed$	7227 7256
eyelashes$	7244 7250 7257
eyes	10222
eyes$	5209 9347 1743 9370 10097 3517
eyesig	6778
eyesight$	10516
fabricated$	8622
face$	7990 9347 5648 5663 9411 5677 2586 6645 7254 3418
facebo	2768
facebook$	483 4350 484 4351 485 4352 486 4353 487 4354
faced$	7120 7255
faces$	9347 9411 5677 6448 7254 3418 3723
facial$	5603 2586 3369 3539
facilitat$	55
facilitate$	38
facilitated$	38 55
facilitates$	38
facilitating$	38 55
facilitats$	55
facilitatted$	55
facilitatting$	55
facing	6855
facing$	3723
facts$	4635
fade$	7241 7250
fades$	7241
fail	2892 3688
fail$	140 758 822 827 828 829 830 831 833 853 854 855 870 930 9494 9638 2077 2078 2079 2080 10067 10068 10069 10070 3118 7303 3443 3444
failed$	140 227 758 822 827 828 829 830 831 833 853 854 855 872 930 9638 2077 2078 2079 2080 5952 9691 10067 10068 10069 10070 3118 3443 3444 7363
failing$	140 758 822 827 828 829 830 831 833 853 854 855 873 930 9638 2077 2078 2079 2080 9686 9687 9688 9689 9823 9824 10067 10068 10069 10070 10143 10144 10145 10146 3118 3443 3444 3445 7313 7314
failings$	9686 9687 9688 9689 3445 7313 7314 3793
failled$	140 758 822 930 9638 10067 10068 10069 10070 3118
failling$	140 758 822 930 9638 10067 10068 10069 10070 3118
fails$	140 758 822 827 828 829 830 831 833 853 854 855 871 930 9638 2077 2078 2079 2080 10067 10068 10069 10070 3118 3443 3444
failure$	4154 288 289 290 291 292 293 853 854 855 9686 10043 10099 7039 3445 7313
failures$	9686 9687 9688 9689 10043 10099 7039 3445 7313 7314
fainted$	3838
fainting$	3838
faints$	3838
fair$	1737 3358 3359 3366 3382
fake$	3375 3390
fall	2833
fall$	4178 4179 4180 4181 421 422 983 9495 2378 6262 10459 3486 7458
fallen$	421 422 983 2378 3486
falling$	421 422 983 7284 3486
falls$	4178 4179 4180 4181 421 422 983 2378 10051 10459 3486 7357 7458
false$	8622 9662 3136 3141 3377 3390
families$	1162 1163 1178 8835 8861 8862 8863 8864 8865 8866 5136 5137 8877 8881 6147 6148 6149 6150 6151 6152 6199 6211 9950 7101 7103 7146 7151 7349 7355
family	6838 6839 10605
family$	5040 1178 8835 8861 8862 8863 8864 8865 8866 5136 5137 8877 8881 9094 9119 9123 6210 10577 6840 10588 10589 10592 2988 10604 10620 10622 6902 7101 7146 3283 7151 3658 3691 7566 7571
fancies$	8086 8087
fancy$	8086 8087
fantasist$	7039
fantasists$	7039
far$	8624 8625 8626 1480 1484 1515 1660 2312 2313 2314 2454 10433
farce$	7324
farcical$	3794
fashionably$	1722 3362
fast$	9082 3126
faster$	9010
fat$	3784
fate$	6977
father	6839 10579 6842 2979 2989 6857 2991 2994 10605 10619 10620 6885
father$	1162 1163 5136 5137 8926 5279 1514 1523 5391 5392 5393 5394 2968 2969 10575 10577 6840 2976 2977 2980 10588 10589 2987 2988 10600 10604 6873 7146
fathers$	2987 7146
fatigue$	7495
fattest$	1744 3386
fault$	7886 7887 311 312 313 314 8282 724 725 9915 10053 2478 6353 10101 10102 10103 6978 3490 7360 7370
faulty$	4656
favor$	4379
favors$	4379
favour$	4378 8123 8124 1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 2518 2519 2520 6961 3401
favoured$	1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 2518 2519 2520 3401
favouring$	1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 2518 2519 2520 3401
favourred$	1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 2518 2519 2520 3401
favourring$	1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 2518 2519 2520 3401
favours$	4378 8123 8124 1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 2518 2519 2520 6961 6962 3401
faze$	5512
fazes$	5424 9163
fear$	5020 5021 1155 1156 1668 3321
feared$	1668 3321
fearless$	3778
fears$	1668 3321
february$	8034
feckless$	3769
fed	2554
fed$	65 66 67 68 695 1145 1146 3031 3034
feed	2554 2626 3519
feed$	65 66 67 68 695 1145 1146 2547 2632
feeded$	2547
feeding$	1145 1146 2547 2632
feeds$	65 66 67 68 695 1145 1146 2547 2632 3031
feel$	8086 8087 4783 4784 1149 1157 2664
feelin	3617
feelings$	8745
feels	3617
feels$	8086 8087 4783 4784 1149 1157
feet$	7998 7999 5581 9320 9321 10022 10096 3343
feigned$	3141
fell$	421 422 983 2378 3486 7446 3647
felt	3617
felt$	8086 8087 4783 4784 4884 4885
female	3567
female$	5569 9308 9309 5572 9311 9312 1724 6434 2696 7044 7201 3335 3553
females$	8834 2696 7044 3779
fend$	5225 5432 5433 5434 5437 5438 5440 5441 5444 1578 9885
fendded$	1578
fendding$	1578
fended$	1578
fending$	5432 5433 5434 5437 5438 5440 5441 5444 1578
fends$	1578
feral$	3234 7102 3769
ferocious$	3767
fester$	10107
fever$	7494
few$	7077
fewer	2833
fibrosis$	7495
fiercely$	3318 3332
fifteen$	1431 1432 1433
fight	2833
fight$	7920 7949 7951 7952 7953 7996 8257 4650 8389 8539 8610 8611 8927 5226 9493 9495 5793 9532 5795 9634 9638 3606
fighti	6701 6845 6903
fighting$	7662 7663 4871 8729 8785 8927 9638 10439 10551 2971 10583 10641
fights$	8538 8542 8927 9634 9638 9639
figure$	5381 5633 6721
figures$	10038 6356 10104 10106 10115 10116 6721
file$	9898 10177 10189
files$	9898 10177 10189
filler$	7234
fillers$	7234
film	10291 2889
film$	7833 10270 2670 10277 10281 6548 2682 6756 7415
filmed$	7650 7697 4113 9274 2670 10279 2675 6548 2682 10360 3547
filming$	2670 6548 2746 7438
films$	2670 10277 6548
filthy$	9376 9377 3784
final$	2947 3717 3719
finance$	65 66 67 68
find	10265 3530
find$	2 1292 9493 6431 2587 2609 6499 2699 2711 10407
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 1291 6499
fine	2961
fine$	9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 9182 5468 1602 1603 5471 5477 5478 5479 5480 5481 5482 5483
fined$	6910
finger	10399 2889
finger$	9746 9747 9756 9757 9767
fingerprint$	6756
finish$	5761
finished$	9569 9570 9571 9572 2067
fire	6926
fire$	8001 8268 10329 6926 10664
firear	10661
firm	2855 2861 2866
firm$	6728 2865
firmer$	2865
first$	7970 1034 1090 9816 3717
fishnets$	7268
fisted$	10061 7335
fit$	6179 10512
fits	6778
fits$	10516 7498
fitted$	3049
fitting$	5640 5662
five	6419 6490 10273 6537 2673 2674 10286 10287 10289 10318 2727 2741 6620 10364 10379 6670 10431 10462 10479 10484 2886 7449
five$	4776 8727 1236 9036 1714 5582 5583 1759 9364 9365 9366 9367 9368 9369 5816 5825 5831 6224 6594 10356 10358 3553
fixated$	3509
fixed$	3859
flag$	2623 2658 3542
flagg	2694
flagged$	2580 2623 2628 2657 2658 10278
flagging$	2623
flagrant$	1137 1138 1140
flags$	2623 2658
flashb	3831
flashy$	3406
flat	6839 10582
flat$	8059 8060 8061 8062 4325 4326 4327 4328 8242 8243 8244 1859 10577 10606 10630 3029 10638 7580
flatly$	3423
flatmates$	5339 5340 5341
flats$	10629
flatter$	2510
flattered$	6992
fleas	3030
fleas$	6897
fled$	7421
fleece$	7268 7277
fleeces$	7268 7277
flier$	7049
fliers$	7049
fling$	47
flinging$	47
flings$	47
flip$	6466
flirt$	488 489 490 505 664
flirtatious$	3744 3776
flirted$	488 489 490 505 664
flirting$	488 489 490 505 664 715
flirts$	488 489 490 505 664
flirtted$	488 489 490 505 664
flirtting$	488 489 490 505 664
flirty$	3744
floor$	10627
floppy$	3359
flout$	990 991 3132
flouted$	990 991 3132
flouting$	990 991 3132
flouts$	990 991 3132
floutted$	990 991 3132
floutting$	990 991 3132
flung$	47
fluoxe	3651
fluoxetine$	7518
flyer$	7049
flyers$	7049
fob$	2387 3481
fobbed$	2365 2387 3481
fobbing$	2387 3481
fobed$	2387 3481
fobing$	2387 3481
fobs$	2387 3481
focus	6745
focus$	2752
foetal$	3828
follow	2649 2889
follow$	7920 4572 8458 4760 4761 4762 4763 4764 8503 8505 1044 9436 9467 9473 9487 2125 2126 2127 6198 10065 10270 2670 10281 6548 6756 3105 7291 7415
followed$	8200 8208 8229 1044 2125 2126 2127 9894 2670 6548 10290 3105
following$	1044 2670 6548 3105
follows$	4572 1044 2670 6548 3105
folly$	8298
food	3033 6901
food$	8115 8116 8117 8118 8119 8120 8121 8122 8127 6900 3034
foodbank$	10639
foolhardy$	3065
foolish$	3931 81 82 3968 747 9811 9812 3065 3116
foolishness$	7903 7904 7905 7906 7907 7908 8298 4599 4600
fools$	7332
foot$	5581 9320 9321 9404 9405 10328 3343
footag	6463 6526 10374
footage$	10186 10196 10201 2624 10264 6527 10266 2663 2681 3543 7411
footho	10222
footprint$	10487
for	6567 2781 7385 3519 3596 3602
for$	3942 7931 7962 4256 4298 4300 4301 8106 4377 8131 4516 4517 4518 4519 4520 8492 4973 8712 4991 4993 4994 4995 4997 4998 8740 5048 5161 5166 5168 5170 5189 5311 5312 5445 9261 9263 9295 2033 2034 9644 9821 6182 9927 9928 2396 10027 6305 10075 10077 10088 10114 10134 10135 10137 10169 6460 6496 10275 6588 6592 6596 6609 6619 6637 10380 6646 6647 6665 2845 6743 6767 10506 2913 10523 6801 10540 10541 6813 10644 10656 3053 6943 7151 7358 7418 7421 7446 7477 3670 7586 7588 7594 7599
force	2555 6427 6435 6436 6437 2571 2572 6450 2590 2591 2596 2617 6491 10230 10231 2631 6501 2636 6508 10263 2672 6613 2763 6636 6666 2880
force$	5974 5979 5980 10083 6372 10150 10151 6422 10165 10166 2562 10168 10173 10174 10175 6438 6439 10180 2576 10188 6457 6484 10228 10229 6497 6498 10237 10239 10243 6539 10330 10351 6630 6650 10404 2880 6747 7472
forced$	4765 4766 4767 4768 4769 4770 8514 8515 8516 8517 8519 1183 1186
forces$	4765 4766 4767
forcing$	4768 4769 4770
foreca	2689
forehead$	9347
foreign$	1724 5595 3361 7231 7260
forens	3816
forese	2689
forever$	2033 5900 2034 5901 2035 2036 2037 2038 2039 2040 2075 2076 3442
forget	6788
forget$	10526
forgot$	7363
forgotten$	3477 7363
form	2580 7385
form$	8655 6083 9930 2592 10363
formal$	3717
formally$	3671
formed$	2592
forming$	2592
forms$	2592 10363
forwar	2554 2626
forward$	2634 2769 6699
forwardd$	2634
forwarded$	10218 2634
forwarding$	2634 2769
forwards$	2634 2769
foster	3699
foster$	1316 6839 10605 10620 10633 3280 7566 7572
fostered$	7566
fought$	4645
foul$	3256
found$	2 4884 4885 1068 5056 1247 1293 2310 9925 3041 3056 3224 3467
foundation$	9351 9352 9353 7258
four	6490 10286 10287 10289 10318 2741 6670 10431 10462 10479 7449
four$	4776 8727 1759 9364 9365 9366 9367 9368 9369 5816 5831 3553 3661
fourteen$	1431 1432 1433
fragment$	10452
frame$	9315 9316 9317 7205
frames$	9315 9316 9317 7205
fraternise$	3127
fraternised$	3127
fraternises$	3127
fraternising$	3127
fraternity$	7030
freckled$	1737 3366 3784
freckles$	3785
freckly$	3784
free	6602
free$	3966 100 7877 7878 7879 7880 7881 7882 7883 7884 4161 8175 8176 3032 6972
freely$	8175 8176 572 10013 10014 10015 10016 6971 6972 3106
frequent$	478 479 3079 3182
frequently$	477
friend	10153 6490 2673 2674 10286 10287 10289 6571 10318 2727 2741 6620 6670 6679 10417 10431 10462 2869 10479 10484 2886 10494 7449 7456 7576
friend$	1178 8835 8861 8862 8863 8864 8865 8866 8877 9307 9310 7026 7101
friendly$	5043
friends$	3868 7687 7712 287 7917 7944 347 4230 4231 4232 8031 4470 4471 4476 4477 4485 4503 733 756 4662 4776 4878 1012 1013 1014 1019 8659 4924 1177 1178 8835 8861 8862 8863 8864 8865 8866 8877 1282 5339 5340 5341 9128 9129 9130 9131 9132 9277 9283 9307 9310 9349 1772 1819 1820 9526 9527 9528 9529 9530 5799 5800 5801 5816 5825 5831 5843 5896 9685 6147 6148 6149 6150 6151 6152 6209 9979 9987 9988 9989 9990 9991 9992 9993 6397 10309 6594 2738 10356 10358 2792 10455 6736 6929 7026 7101 3243 7347 7355
friendship$	3976 970 971 4897 1058 7026
friendships$	3 4 5 6 7 8 9 3904 970 971 7026
frighten$	9268 9269 9270
frightened$	9226 9227 9228 1666 1667
frightening$	7664 7665 7666 7667 7668
frightens$	5424 9163
fringe$	9410
fringes$	9410
fritter$	3499
frittered$	3499
frittering$	3499
fritterred$	3499
fritterring$	3499
fritters$	3499
frizzy$	3359 3382
from	7385
from$	7791 7876 8362 8363 8364 8365 8366 8373 8374 8822 1276 5154 5351 5382 5499 5527 9307 9310 1800 9464 10253 10275 2691 10308 2782 6673 6741 6812 6813 6850 6851 10607 3048 7186 7267 7312 7399 3613 7500 7541 7599
front$	6890
frustrating$	6269 10008
ft$	9320 9321 3343
full$	4052 4060 4086 1458 2684 2960 3391
fully$	1338 1458 5328 1596 1599 3107 3318
fumble$	3797
fumbled$	3797
fumbles$	3797
fumbling$	3797
functi	2580 2955 7482
function$	1398 1399 1400 1401 1402 1403
functioned$	1398 1399 1400 1401 1402 1403
functioning$	1398 1399 1400 1401 1402 1403
functionned$	1398 1399 1400 1401 1402 1403
functionning$	1398 1399 1400 1401 1402 1403
functions$	1398 1399 1400 1401 1402 1403
fund$	65 66 67 68 9884
funded$	65 66 67 68
funding$	7366
funds$	65 66 67 68 7582
furthe	2555 2811 7456 3596
further$	6422 2776 3553
furthered$	2776
furthering$	2776
furthers$	2776
futile$	3432
gain$	8238 8239 5167
gained	2908
gained$	6775
gallery$	6462
gambling$	10528
game$	4391 698 8940 8969 10138 10139 10140 10141 10142 7383
games$	698
gaming$	8093 8094 8095 698
gang	10158 10161 6427 6435 6436 6437 2571 2572 6450 2590 2591 10197 2596 2617 6491 10230 10231 2631 10238 6501 2636 6508 10263 2672 2697 10326 10346 6613 2763 6636 6666 6730 10468 2869 10475 7391 7422 7467 7468
gang$	4207 8012 8016 8026 8036 8067 8549 8575 8629 8711 8739 1327 9128 9129 9130 9131 9132 10165 2563 10183 10185 10198 6488 6495 2690 6558 6564 10303 6583 6584 2736 2822 10440 10454 6736 6938 6940 3142 3233 3275 3522 7394 3531 3542 3552 3565 3603 3749 3825
gangling$	3784
gangly$	3784
gangs$	8012 8016 8026 8036 8549 8575 8629 8711 8739 10165 2563 10185 6495 6558 6938 6940 3142 3522 3531 3749 3825
gangsta$	8630 7010 3750
gangstas$	8630 7010 3750
gangster$	8630 1039 7010 3750
gangsters$	8630 1039 8780 7010 3750
gap	7385
gap$	10000 10043
gaps$	10000 10043 2958
gather	6452 10246 7385 3519 3560
gather$	8933 6348 2547 6458 10267 7203
gathered$	8933 2547 6458 10223 7203
gathering$	8933 2547 10190 6458 7203
gatherred$	8933 7203
gatherring$	8933 7203
gathers$	8933 2547 6458 7203
gaudy$	3406
gaunt$	3784
gave	2554
gave$	239 240 241 242 243 244 245 376 1164 1165 1166 1669 1670 2231 2254 2370 2371 2372 2373 2374 6280 6910 3648
gbh	6920 3737
gbh$	10658 7604
gcse$	7544 3685 3686 7555
gcses	6834
gcses$	10572 7544 7555
gdpr$	10026
gear$	9399 9400 9401 9402 9403 7273 7283
genera	3519
general$	1859
generator$	2770 7437
generators$	2770 7437
gentleman$	9096 9097 9098
gentlemen$	1543
gents$	1543
get	6560 2884
get$	48 49 57 59 60 61 62 63 7689 3952 121 122 123 124 125 4128 7920 7951 7952 7955 4220 8152 586 589 8238 8239 676 677 4604 8343 4647 8409 8503 8505 8511 8513 915 978 979 981 982 983 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 5036 5060 5061 1237 1263 1264 1265 1266 1267 1268 5167 5169 8973 1441 1447 5314 1448 1449 1450 1451 1454 1455 1456 1457 9201 9202 1611 1615 1716 9493 9494 5819 9579 5842 5850 9612 9613 9614 2397 6328 2479 2480 10212 2744 6755 2925 10594 3082 3104 3105 6973 3166 3168 3172 3235 3237 3245 7299
gets	3657
gets$	48 49 57 59 60 61 62 63 121 122 123 124 125 587 676 677 8336 915 978 979 983 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 5085 1237 1263 1264 1265 1266 1267 1268 8973 1441 1447 5314 1448 1449 1450 1451 1454 1455 1456 1457 1612 1616 1716 5883 2397 2479 2480 10212 2744 2919 2925 2939 2942 2956 3031 3082 3105 6973 3166 3168 3172 3235 3237 3245 3631 3671 3673
getting$	48 49 57 59 60 61 62 63 121 122 123 124 125 4240 8152 4800 978 979 981 982 983 5023 5092 5093 5255 1614 9612 9613 9614 5878 9638 2397 2479 2480 2744 2925 3105 7299
gift$	7857 7858 4130 4131 4132 4133 4134 4136 4137 8115 8116 8117 8118 8119 8120 8121 8122 8127 8130 8180 8582
gifts$	7857 7858 4130 4131 4132 4133 4134 4136 4137 8115 8116 8117 8118 8119 8120 8121 8122 8127 8130 8180 8540 8541 8568 8582 8598
gilet$	9399 9400 9401 7264 7273
gilets$	9399 9400 9401 7264 7273
ginger$	5616 3359 3382 3784
girl	6490 10286 10287 10289 10318 2741 10364 6670 10431 10462 10479 6858 6925 7449
girl$	287 347 733 1019 1178 8835 8861 8862 8863 8864 8865 8866 8877 1282 9009 1772 1819 1820 5780 5851 5852 6434 6902 10663 3134 7025 3169 7101 3243 7230 7253
girlfr	10578
girlfriend$	8135 535 8171 8172 568 569 10584 10592 10599 6964 6965
girlfriends$	8135 535 8171 8172 568 569 6964 6965
girls	6419 6426 10273 10274 6537 2673 2674 6571 2727 6620 10432 2886 10494
girls$	7687 287 7917 347 8006 4269 4271 4273 4470 4471 4476 4477 4485 4503 733 756 4662 4776 8589 8599 8600 8601 8602 4878 1012 1013 1014 1019 8631 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8675 8678 8679 8680 8728 1177 1178 8835 8838 8861 8862 8863 8864 8865 8866 8877 1282 8892 9009 1459 5386 5387 5388 5389 9168 9349 1772 1819 1820 9526 9527 9528 9529 9530 5799 5800 5801 5816 5825 5831 9580 5843 9590 5896 9685 9847 6147 6148 6149 6150 6151 6152 6208 9961 9979 9987 9988 9989 9990 9991 9992 9993 9994 6397 10309 6594 2738 10358 2792 6941 7025 7082 7101 3243 7230 7347 7355
give	2554
give$	7833 239 240 241 242 243 244 245 7892 376 1164 1165 1166 1368 5526 1669 1670 9371 9467 9473 9487 6015 2231 2370 2371 2372 2373 2374 6432 2769 7291
gived$	1164 1165 1166
giveing$	2769
given	6503 6554 3049
given$	7791 4087 4088 1669 1670 1934 9837 9838 9839 9840 2254 2370 2371 2372 2373 2374 10285 2919 2920 2942 2956
gives$	239 240 241 242 243 244 245 376 1164 1165 1166 1669 1670 9371 2231 2254 2370 2371 2372 2373 2374 6454 6471 2769
giving$	239 240 241 242 243 244 245 376 1164 1165 1166 1669 1670 2231 2370 2371 2372 2373 2374 6454
glad$	246 247 252 387 388
glamour$	8540 8541 8562 8568
glandular$	3627
glasses$	7268
glean$	2547
gleaned$	2547
gleaning$	2547
gleans$	2547
gloves$	7268
glued$	2070
go$	3953 7692 3955 3956 7703 3998 7765 7785 7818 304 4187 4188 4189 4190 7929 7949 7951 7952 7953 4248 4250 4251 417 418 419 420 421 422 456 459 462 463 4333 4336 4344 481 482 8152 576 577 578 582 8195 8196 8197 8198 8199 4488 8242 8243 8244 4606 8353 8458 8503 8505 8511 8513 937 961 981 982 1133 1300 1301 1302 1802 1811 9436 9467 9473 9487 9493 9494 1906 9638 5942 6081 6349 6504 2825 3077 3104 3105 6973 7291 3714
goad$	998 999 3131
goadded$	998 999 3131
goadding$	998 999 3131
goaded$	998 999 3131
goading$	998 999 3131
goads$	998 999 3131
goal	2847
goal$	2838 10478
gobby$	3769
goes	10212
goes$	7818 304 417 418 419 420 460 462 463 4344 481 482 576 577 578 583 8334 937 961 981 982 1133 1300 1301 1302 1802 1811 1929 9638 5942 6504 10257 2932 3034 3042 3077 3104 3105 6973 3657 3714
going$	7786 7808 7809 7810 304 7977 4242 417 418 419 420 455 462 463 4332 4335 4342 4343 4344 481 482 539 8152 576 577 578 584 8195 8196 8197 8198 8199 8225 8242 8243 8244 961 981 982 4868 1133 1300 1301 1302 5299 5300 1555 1802 1811 9466 5749 1883 1884 1885 1886 5754 1892 1893 1894 9574 9638 5942 2692 2825 3042 3077 3104 3105 3644 3714
goings$	10249 6552
gold$	3371 7268
gone$	4227 4228 4236 417 418 419 420 421 422 462 463 4344 576 577 578 8200 8201 4473 8217 8218 8219 8230 4641 961 1133 9845 9846 6504 6818 3018 3077 3104 3105 6973 3644
good$	3968 4001 452 4899 8718 5235 5343 1571 1579 1582 5876 6180 6357 2684 3347
goods$	6684
goodwill$	5027
goose$	7274
gorgeous$	3784
gormless$	7231 3769
got	10533 3049
got$	48 49 57 59 60 61 62 63 121 122 123 124 125 585 588 8200 8217 8218 8219 8231 684 685 8336 978 979 983 1305 1613 1741 1754 1755 1756 1757 1805 5848 9741 9742 2397 2479 2480 2744 3031 3104 3105 6973 3274 3383 3394 3630 3647 3671 3673 3716
gown$	9391
gowns$	9391 9414
gp	6793 2929
gp$	10531 6796
gps	3049
gps$	6916
grade$	7552 3803
graded$	1236 1239 10278 3520 3803
grades	10571 6834
grades$	10572 7552
graffi	6903
graffiti$	10376 10641
gran	6839 10579 6842 2979 2989 6857 2991 2994 10619 10620 6885
gran$	10577 2992
grandad$	2992
grandf	6839
grandfather$	10577
grandm	6839
grandmother$	10575 10577
grante	3720
granted$	7439
grasp$	8458 4733 4734 4735 4736 4737 4738 4739 4740 4741 4742 4743 4744
grass$	10035
gravitate$	944 945 946 947 948 949 950 951 952 953 954 955 956
gravitated$	944 945 946 947 948 949 950 951 952 953 954 955 956
gravitates$	944 945 946 947 948 949 950 951 952 953 954 955 956
gravitating$	944 945 946 947 948 949 950 951 952 953 954 955 956
greasy$	1737 9358 3359 3366 3382
great$	5028
greater$	1442
greatly$	10480
greed$	7903 7904 7905 7906 7907 7908 8298 4599 4600 4620 8540 8541
greedy$	3769
green$	9120 9121 9122 9348 7179 3360 3382
greet$	2523
greeted$	2523
greeting$	2523
greets$	2523
greetted$	2523
greetting$	2523
grew$	1405 1406 1736 3365
grey$	9348 9358 3382 7268 3406 7434
grip$	10002 10079 10080 10081 10082 2863 7364
grips$	2863
groomed$	7650 7653 8178 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8482 8528 8529 8530 8531 8532 8533 8534 8535 7220
groomer$	8067 8159 8164 8169 8408 8640 1039 1121 7031 7034 7035
groomers$	8067 8164 8169 8408 8640 1039 1121 7031 7034 7035
grooming$	7643 7644 7645 7660 7910 8294 8295 8528 8529 8530 8531 8532 8533 8534 8535 7005
gross$	3446
grounds$	2780 3007
group	10153 6419 6490 10251 10268 10271 10273 10274 6537 10276 2673 2674 10286 10287 10289 6571 10318 2727 2741 10364 2765 10379 6654 6670 6679 10417 6680 10431 10462 6730 10468 2869 10475 10479 10484 2886 10494 7405 3561 3562 7444 7449 7456 7467 7468
group$	7687 7713 7714 287 7917 7919 347 8006 4269 4271 4273 4470 4471 4476 4477 4485 4503 4550 733 756 4662 8506 4776 4878 1012 1013 1014 1019 8633 8635 8656 8659 4924 4925 1099 1177 1178 8835 8838 8861 8862 8863 8864 8865 8866 8877 1282 8892 5159 5160 1327 9024 9128 9129 9130 9131 9132 9148 1563 1564 1685 1686 9349 1772 1819 1820 9526 9527 9528 9529 9530 9533 5799 5800 5801 5804 5805 5816 5825 5831 9580 5843 9590 9595 9597 5896 9685 6147 6148 6149 6150 6151 6152 9904 6202 6204 9978 9987 9988 9989 9990 9991 9992 9993 9994 10071 10072 6339 6397 6399 10185 10188 6457 6484 10229 10233 6498 10239 6517 2651 10284 10295 2697 10309 6594 2736 2738 10351 2750 10356 6630 6632 2792 10404 10418 10419 10453 10454 10455 6726 10470 6736 6757 6760 10499 7025 7077 7082 7101 3243 7151 7347 7355 3546 7418 3562 3603 7549
groups$	7714 8633 8635 1178 8835 8838 8861 8862 8863 8864 8865 8866 8877 10185 10295 7082 7101 7418
grow	2882
grow$	1405 1406 1736 3365
growing$	1405 1406 1736 3365
grown$	530 8141 977 8935 8982 1390 8997 8998 8999 9000 9001 9002 5266 5267 5268 5269 1405 1406 5285 5291 5292 5293 9033 9034 9035 9039 9040 9041 9042 9048 5315 5317 5318 5319 5320 5321 5325 5327 9066 5336 9080 9081 1477 1494 9101 1500 1501 5370 9109 9110 5376 5377 1519 1537 1538 5459 5462 5524 1671 1672 1673 1674 1691 5564 1736 7167 7170 3327 3365
grownups$	9003
grows$	1405 1406 1736 3365
grubby$	9376 9377 3399 3406 3784
guarantee$	1968 5835 1969 5836 1970 5837 1971 5838 1972 1973
guaranteed$	1889 1890 1891 3426
guard	2573 6502 2665 6542 2686 6613 2754 6621
guard$	4115 8110 2550 10156 6440 10240 10242 6532 2669 10280 2687 2688 10351 2789 2805 2888
guardian$	9285 9286 9287 9288
guardians$	9285 9286 9287 9288
guards	6621
guards$	4115 8110 2550 10156 6440 10240 10242 6532 2669 10280 2681 2687 2688 10351 2789 2805 2888
gucci$	7268
guessed$	8395 8396 4659 4660
guidance$	7825 7826 8498 8499 8500 8501 8502 9234 9251 9727 9728 9729 9730 9731 9732 6999
guilt	10305 6583
guilt$	10054 10321 3490 7361
guilty	3726
guilty$	699 700 6648 3726 7593
gullible$	788 9120 9121 9122 3117 7179 3769
gum$	3832
gun	10661
gun$	4771 4772 6908
habit	7523
habit$	7670 7674 2218 6932 6933
habits$	7670 7674 9502 6932 6933
habitual$	478 479 6558 3079 3161 3173 3558
habitually$	477
had	2896 2900 2934 3657
had$	188 189 260 501 504 4462 4463 4464 4467 4468 603 604 605 606 607 608 609 610 611 624 625 626 627 628 672 720 722 1197 1305 1470 9307 9310 1741 1754 1755 1756 1757 1805 9651 9652 2062 2107 2108 2109 2110 2112 2113 2114 2115 6000 2138 2139 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2150 2151 2152 2174 2182 6075 6076 6077 6089 6091 6156 9895 2505 2506 6731 2897 6767 2907 2913 2915 2919 6801 2942 3274 7203 3383 3394 3449 7421 3613 3630 3631 3670 3705
haemop	3628
haemophilia$	7495
hair$	9341 9343 9344 9345 9410 9430 7236 3372 7249 3384
haircut$	9343 9344 9345 9410 7249 3384 7263
haircuts$	9343 9344 9345 9410 7249 3384 7263
haired$	7217 7226
hairstyle$	9343 9344 9345 9410 7249 3384 7263
hairstyles$	9343 9344 9345 9410 7249 3384 7263
hairy$	3784
half$	712 5681 2745 6638 2842 3458
halfway$	7284
hall	6890
hall$	10628
halluc	3831
hallwa	6890
hallway$	10628
halve$	10459
halved$	7458
halves$	10459
ham$	3468
hand	2611 2626
hand$	243 244 245 5229 5230 5231 1365 5500 9239 9240 9241 9347 6627 2769
handded$	243 244 245
handding$	243 244 245
handed	6503 6554
handed$	243 244 245 9999 7328 7329 7381 7441
handedly$	7382
handful$	1101 4968 1102 4969 1103 4970 1104 4971 8872 7039
handing$	243 244 245 2769 7414
handl	7388
handle	6624 2799
handle$	8795 5210 5222 1381 5249 5250 1384 9161 5432 5433 5434 5437 5438 5440 5441 5444 1595 9201 9202 1617 5485 5486 5487 2523 2863 3314
handled$	1595 2523 3314
handles$	1595 2523 10362 3314
handli	10325 3816
handling$	5432 5433 5434 5437 5438 5440 5441 5444 1595 2217 2439 2440 2441 2442 2523 6920 3314 7343
hands$	243 244 245 5229 5230 5231 1365 9347 9896 10020 2769
handse	6682
handset$	2654 10260 10420 3540
handsets$	2654 10260 10420
handsome$	3784
hang	10212 6624 3624
hang$	7920 7949 7951 7952 7953 7982 8195 8196 8197 8198 8199 8242 8243 8244 967 981 982 8933 1807 1808 1809 1811 7203
hanged$	981 982 8933 7203
hanger$	3178
hangers$	3178
hangged$	981 982 8933 7203
hangging$	981 982 8933 7203
hanging$	7786 7977 8195 8196 8197 8198 8199 8242 8243 8244 967 981 982 8933 7203 7284
hangouts$	10362
hangs$	967 981 982 8933 1807 1808 1809 1811 7203
haphazard$	10044 10045 10046 10047
happen$	7787 7788 7789 8710
happened$	4482 4483 8234 8235 708 4580 8334 8443 8444 8445 8446 8447 9808 9809 9810
happening$	8443 8444 8445 8446 8447
happens$	706 8334 8443 8444 8445 8446 8447
happily$	5477 5478 5479 5480 5481 5482 5483
happy$	246 247 252 4120 357 358 359 387 388 573 574
harass$	984 985 986 3130
harassed$	984 985 986 3130
harasses$	984 985 986 3130
harassing$	984 985 986 10143 10144 10145 10146 3130
hard	2861 2866
hard$	4729 8570 1122 1123 1190 1191 1192 1193 1194 1195 5133 8927 1367 6728 2865 10473 3324 3361
hardcore$	3210 3769
harden	7455
hardened$	1671 1672 1673 1674 3161 7138 7190 3778
harder	2708
harder$	4590 1190 1191 1192 1193 1194 1195 9709 10138 10139 10140 10141 10142 6575 2865 7383
hardest$	1190 1191 1192 1193 1194 1195
hardier$	1671 1672 1673 1674
hardly$	71 4882 1544 1546 1547 1590 1591 1648 5515 1649 1650 5650 2138 2139 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2151 2152 2257 2312 2313 2314 2901 2951 3305 3306 3312 3320 3449 3636
harm	3624 3823
harm$	7605 7606 7625 7643 7644 7645 4062 4063 4064 4065 4066 4067 4068 4069 203 204 205 7996 4513 4514 8294 8295 8304 8305 714 8413 8414 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8482 8494 8495 8496 8497 8766 6259 10043 6558 6872 10610 3045 10658 6976 3523 3552 3556 3558 7490
harmed$	7490
harmer$	7051
harmers$	7051
harmful$	3968 8019 1028 1029 1030 3066 3159 3558
harming$	7490
harms$	7605 7606 7490
harsh$	9998
has	2896 2927 10533 3657
has$	3873 3875 501 672 4618 846 1197 1305 1470 9307 9310 1741 1754 1755 1756 1757 1805 1898 5911 9651 9652 2062 6000 2138 2139 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2151 2152 2173 2181 2216 6089 6091 2536 6581 6731 2871 2897 2907 2915 2919 6794 2939 2942 2956 3049 3274 7203 3383 3394 3449 3613 3630 3631 3670
hastily$	10147 10148 10149
hat$	7268
hats$	5686 5687 1821 1822 7268
haunts	2610 6477 6624
haunts$	9502 10362
have$	3874 3876 4119 4201 4233 4237 4257 501 504 4496 672 719 4613 4619 4637 4642 4653 4654 4657 4658 845 8618 1197 1305 8933 1470 1471 1741 1754 1755 1756 1757 1805 5744 5753 9493 1898 5829 5911 9651 9652 2062 9692 9693 9694 9695 5958 9700 9701 9702 5967 5973 6000 6016 2175 2216 9843 9844 6354 6355 2537 10336 6731 2871 3274 7203 3383 3394 7315 7421 7446 3613 3670
having	2900 3657
having$	501 504 4870 1741 1805 6767 2907 2913 3383 3631
havoc$	7072 7073 7074 7080
hawk$	509 3092
hawked$	509 3092
hawking$	509 3092
hawkked$	509 3092
hawkking$	509 3092
hawks$	509 3092
hazel$	9348 3360
he$	3984 3990 4413 4470 4471 4476 4477 4502 756 8398 1011 4878 1012 8617 1013 1014 5024 1177 8939 9526 9527 9528 9529 9530 5799 5800 5801 5803 5974 9716 3671
head$	8250 8252 8509 8510 5233 1495 1496 1497 1498 1499 5642 5666 5667 1801 10024 2420 10391 7247 3503 3834
headed$	423 7113 7216 7327
heading$	423 2900
heads$	8250 8252 8509 8510 5233 2324 10024 2420 7165 7180 7245 7246
headscarf$	7268
headscarves$	7268
health	6779 6807 10578
health$	4785 4786 4787 4788 4789 5982 10502 10517 6784 6793 6795 10536 7513 3659
healthier$	3968
healthy$	4001
hear	6499
hear$	8628 3618
heard$	1341 2201 2202 3006 3618
hearin	6778
hearing$	10516 3006 3618 3640 3641 7592
hearings$	7592
hears$	3618
heart$	6763 10502 3632
hearted$	7325
heartless$	9822 3769 3794
heatin	3033
heating$	6900
heavier$	3338
heaviest$	1744 3386
heavil	6788
heavily$	1723 10526 10527 3340
heavy	2861
heavy$	5580 6261 6728 3338 3341 3391 3462 3514 3515
heavyset$	3783
heed$	3937 3938 3939 3940 3941 7892 8458 4760 4761 4762 4763 4764 9768 9859 9860 9861 9862 9863 9864 9865
heeded$	8200 8208
heedless$	78 79
heel$	10408
heels$	9416 9417 9418 10022 7268
height$	9315 9316 9317 7205
held	7385
held$	1373 9297 9837 9838 9839 9840 2453 10171 2657 6644 10400 2891
helicopter$	3548
hell$	8594 8613
help	2570 2606 2781 2824
help$	3918 143 150 151 7825 7826 7892 8007 8348 4696 8465 8466 8467 8795 8809 5221 9234 9242 9243 9244 9245 9246 9247 9248 9249 9251 9256 9257 9258 9259 9260 9453 1855 1856 1857 1858 9467 9473 9487 9535 9556 9587 9612 9613 9614 9620 2225 2226 2227 9884 9893 2439 2440 2441 2442 10065 2614 2640 2776 2783 2838 2875 10548 6986 6987 7064 7287 7291 7299
helped$	150 151 8438 8439 8440 8441 8442 8810 9472 9478 9483 9486 9492 9568 9585 9598 9599 9600 9601 9602 10167 2776 2783 2875
helpful$	10167
helping$	150 151 4697 9612 9613 9614 5877 2776 2783 2875 7299
helpless$	5430
helpped$	150 151
helpping$	150 151
helps	2781
helps$	150 151 2614 2776 2783 2838 2875 7300
hepatitis$	3833
her	6426 10204 6517 2697 2924 6804 2950 6828 2970 6838 2982 10601 10626 3026 3028 6902 10648 3052 7539 3720
her$	7608 7609 19 7635 3932 3945 3947 7686 83 84 87 91 3960 3962 98 4013 272 279 280 281 283 4153 287 4165 4166 4167 4168 4169 4170 347 4229 7985 4266 4293 4376 4421 4426 4499 4524 4549 693 694 4567 4593 8334 730 732 733 750 753 8369 4670 8411 4676 8489 8493 4756 8506 1019 4917 8706 8743 5039 1282 5159 5160 8943 1347 5256 5258 9162 9250 5585 5586 5587 5612 1753 1766 1771 1772 1792 5673 1819 1820 9615 5937 6199 9988 9989 9990 9991 9992 9993 6282 6284 6286 6293 10038 10104 6564 6771 6773 10514 2911 6780 2914 6786 6791 2926 6817 6825 10566 2967 6837 2972 2973 6841 2975 6849 2990 6862 10606 6881 6892 6893 6895 10635 10640 10646 6911 6917 6919 3095 3111 3243 3403 3404 7347 3645 3646 3653 3654 3661 7530 3676 3687 7563 3712 3717 3728
heritage$	5626 5627 5628 5631
heroin	6783 10661 6927
heroin$	10272 10521 6789 10530 10665 6942
hers$	8329
herself$	3867 3869 7608 7609 3908 3909 43 3911 3912 3913 3914 3915 3916 50 7656 7657 3920 3921 7897 4230 4231 4232 8008 4347 8248 8249 8251 4532 4533 4534 4535 4536 4537 4538 4539 4541 4542 8283 8284 8297 4568 4569 4570 4571 8310 8311 8312 8313 8314 8315 8316 8317 8318 8319 4586 4587 4588 4589 8328 8333 4674 4678 812 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 8429 4692 4693 8432 8433 8434 8435 8436 8437 8439 8440 8441 8442 4968 4969 4970 4971 8720 1299 8960 8961 8962 8963 8964 8965 8966 9164 9165 9166 9167 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 9182 9183 5447 9186 9187 5450 9194 6317 6772 6898 6928 6958 6959 7181 7182 7491
herselves$	6772 7491
hid$	1810 2421
hidden$	1810 10171 7285
hide	6560 2715
hide$	7833 4224 4225 4226 1810 2421
hided$	2421
hides	2715
hides$	1810 2421
hiding	2715
hiding$	1810 2421
hierar	10197 7389 7391 7467
hierarchy$	10183 10184 3804
high$	56 1229 1230 5103 5104 5105 5106 5107 5108 5109 5110 5111 5112 5113 5114 5115 5116 5117 5118 5120 5121 5122 9638 6153 3461
higher$	1229 1230 6465 3655
highest$	1229 1230
highlights$	7250
highly$	2861 3318
hijab$	7268
hijabs$	7268
him	6426 10204 6804 10601 10626 10648 7539
him$	7608 7609 7635 7686 4097 4104 4105 4106 4109 8069 8072 8153 8165 4549 8378 8506 5159 5160 9162 9250 9615 6199 9988 9989 9990 9991 9992 9993 7347 7530 7563
himself$	3867 3869 7608 7609 3908 3909 43 3911 3912 3913 3914 3915 3916 50 7656 7657 3920 3921 7897 4230 4231 4232 8008 4347 8248 8249 8251 4532 4533 4534 4535 4536 4537 4538 4539 4541 4542 8283 8284 8297 4568 4569 4570 4571 8310 8311 8312 8313 8314 8315 8316 8317 8318 8319 4586 4587 4588 4589 8328 8333 4674 4678 812 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 8429 4692 4693 8432 8433 8434 8435 8436 8437 8439 8440 8441 8442 4968 4969 4970 4971 8720 1299 8960 8961 8962 8963 8964 8965 8966 9164 9165 9166 9167 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 9182 9183 5447 9186 9187 5450 9194 6317 6772 6898 6928 6958 6959 7181 7182 7491
himselves$	6772 7491
his	6517 2697 2924 2950 6828 2970 6838 2982 3026 3028 6902 3052 3720
his$	19 3932 3945 3947 83 84 87 91 3960 3962 98 4013 272 279 280 281 283 4153 287 4165 4166 4167 4168 4169 4170 347 4229 7985 4266 4293 4376 8136 4426 4499 4524 693 694 4567 8329 4593 8334 730 732 733 750 753 8369 4670 8411 4676 8489 8493 4756 1019 8706 8743 5039 1282 8943 1347 5256 5258 5585 5586 5587 5612 1753 1766 1771 1772 1792 5673 1819 1820 5937 6282 6284 6286 6293 10038 10104 6564 6771 6773 10514 2911 2914 6786 6791 2926 6817 6825 10566 2967 6837 2972 2973 6841 2975 6849 2990 6862 10606 6881 6892 6893 6895 10635 10640 10646 6911 6917 6919 3095 3111 3243 3403 3404 3645 3646 3653 3654 3661 3676 3687 3711 3717 3728
hisself$	3867 3869 3908 3909 43 3911 3912 3913 3914 3915 3916 50 7656 7657 3920 3921 7897 4230 4231 4232 8008 4347 8248 8249 8251 4532 4533 4534 4535 4536 4537 4538 4539 4541 4542 8283 8284 8297 4568 4569 4570 4571 8310 8311 8312 8313 8314 8315 8316 8317 8318 8319 4586 4587 4588 4589 8328 8333 4674 4678 812 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 8429 4692 4693 8432 8433 8434 8435 8436 8437 8439 8440 8441 8442 8720 8960 8961 8962 8963 8964 8965 8966 9164 9165 9166 9167 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 9182 9183 5447 9186 9187 5450 9194 6317 6928 6958 6959 7181 7182
histor	2555
historic$	6422
history$	2218 3004 7029 7526 7558 7596
hit	10596 3000 10611
hit$	2510 6867
hiv	3650
hiv$	7517
hold	2715 2816
hold$	7688 4224 4225 4226 8798 5236 5237 5238 5239 1373 5252 5253 2453 6425 6482 10316 6581 2890
holdin	10199 6566 10310 2715 6923
holding$	1373 9238 10304
holds	10199 2715
holds$	1373 2453 6482 10224 10316 6581
holmes$	10262
home	6839 10582 10605 10626
home$	7735 7736 7974 8032 8033 8211 8212 8344 8345 8379 5040 5138 8881 1299 5182 9119 2509 10261 10275 2827 6698 10576 10577 10588 10589 10604 10606 10610 10615 10625 10630 10632 3029 10638 10653 7103 3503 3679 7565 7566 3710 7578 7579 7580
homele	10596 3859
homes$	8032 8033 8881 10261 2827 6698 10629 7103 7572
honest$	4633 8372 9472 9478 9483 9492 9568
hood$	1793 9415 5686 5687 1821 1822 7268 3405 7434
hooded$	3335 3406 7434 3784
hoodie$	9399 9400 9401 9410 7268 7270 7273 3789
hoodies$	8932 5195 5638 5639 9399 9400 9401 9402 9403 9407 9408 9409 9410 9412 9420 7268 7270 7273 3789
hoodlum$	3751
hoodlums$	3751
hoodrat$	3751
hoodrats$	3751
hoodrich$	3788
hoods$	8932 5195 1793 9407 9408 9409 9412 9415 9416 9417 9418 9420 5686 5687 1821 1822 7268 7270 3405 7434
hoody$	9399 9400 9401 7273
hooligan$	3751
hooliganism$	3751
hooligans$	8723 8724 8725 3751
hoot$	9836
hoots$	9836
hop$	978 979
hope$	5791 5890 2024 2214 2215 10195 7301
hoped$	2214 2215
hopeless$	4954 1930 1931 3187 3234 3238 3769 3794
hopelessly$	3794
hoper$	8690 8702 8703 8704 7040 7055
hopers$	8690 8702 8703 8704 7040 7055
hopes$	2214 2215 10195
hoping$	2214 2215 10195
hopings$	10195
hopped$	978 979
hops$	978 979
horde$	1026 1027
horrendous$	8823 8824 8825 8826 8827 8828 8829 8830 8831
horrible$	8823 8824 8825 8826 8827 8828 8829 8830 8831
hospit	2929 6798 10596 6859 3045
hospital$	6796 10536 10537 10538 10597 6912 3503 3661
hospitalised$	3847
hospitalized$	3847
hostel	6886
hostel$	10624
hostile$	1204 1205 1206 1207 1208 8832 8833 2848 3240 3767 3795
hostility$	8890 8891 1287 1288 10128 10129 10130 10131 10132 7110
hot	6748 6752 3611
hot$	3033 3246
hotel$	8059 8060 8061 8062 4325 4326 4327 4328 8778 8779
hothead$	7039
hotheads$	7039
hotspot$	10486 10490 3608 7478
hotspots$	10486 10490 7478
hounding$	10143 10144 10145 10146
hour$	2959
hours$	8719 8784 10548 2944 2959 10656 7366
house	6839 10582
house$	8059 8060 8061 8062 4325 4326 4327 4328 5040 9094 9119 9123 9128 9129 9130 9131 9132 10261 6674 6698 10577 10606 10630 3029 10638 7580
househ	6839
household$	9094 9119 9123 10577 7103
households$	7103
housemates$	5339 5340 5341
houses$	10261 6698 10629
housin	10578
housing$	5982 2827 10590 7575
how$	8358 8369 8937 5435 5436 1577 2747 6982
hub$	10159 10188 6457 6484 10229 6498 10239 10351 6630 10404 7398
huge$	3931
hulking$	3784
hung$	8229 967 981 982 1807 1808 1809 7284
hungry$	7139 7581
hunt$	937 4804 938 939 940 941 942 943 9640
hunted$	937 4804 938 939 940 941 942 943
hunting$	937 4804 938 939 940 941 942 943
hunts$	937 4804 938 939 940 941 942 943
huntted$	937 4804 938 939 940 941 942 943
huntting$	937 4804 938 939 940 941 942 943
hurt	3000 10611 3624
hurt$	7650 7653 4062 4063 4064 4065 4066 4067 4068 4069 203 204 205 7997 8264 8286 9495 6867
hurting$	7664 7665 7666 7667 7668
husband$	10574 10584 10592 10599
hydroc	3628
hydrocephalus$	7495
hygien	6778 6779
hygiene$	10516 10517
hyper$	3088 3769
hypersexual$	3745
hypersexualised$	3745
hypocritical$	3794
hysterical$	3769
i$	2451
ic	3567
ic$	1705 3337
ic0$	3781
ic1$	3781
ic2$	3781
ic3$	3781
ic4$	3781
ic5$	3781
ic6$	3781
ic7$	3781
ic8$	3781
ic9$	3781
idea$	7845 6173
ideas$	7844
identi	2560 10176 2587 2603 10265 2694 2697 2699 2711 6578 2760 10388 2876 3530 7432
identical$	5664 3396 3406
identically$	1722 3362 7267 7269
identified$	1036 1066 1250 2659 6564 3054 3553 7421 3558 7434
identifies$	2598 10277 2818
identify$	7892 2594 2598 10267 10277 2818
identifying$	2598 2818
identity$	2567
idiots$	7332
idle$	7131 3769
idly$	6161 7320
idolise$	555 556 557 558 559
idolised$	555 556 557 558 559
idolises$	555 556 557 558 559
idolising$	555 556 557 558 559
iep	3665
iep$	7532
ieps$	7532
ies$	9093
if$	7911 7956 590 591 592 593 594 595 596 597 598 599 600 601 602 8220 8221 8224 8227 8228 635 636 637 638 639 640 5025 5026 5561 5562 5563 2111 2289 2290
ignorance$	3794
ignorant$	3769 3794
ignore$	7811 7920 7949 7951 7952 7953 990 991 9638 2431 2432 10063 3132 3421 3488 3489 7363
ignored$	7811 990 991 9455 9638 2431 2432 10067 10068 10069 10070 3132 3421 3477 7350 3488 3489 7363
ignores$	7811 990 991 9638 2431 2432 3132 3421 3488 3489 7363
ignoring$	7811 990 991 9638 9823 9824 2431 2432 10143 10144 10145 10146 3132 3421 3488 3489 7363
ill	10596 6859
ill$	104 105 1773 1795 10597 3261 3263
illegal$	8019
illnes	10578 10580
illness$	7480 7512
image$	8096 8104 4389 4390 524 525 715 9274 6356 10155 6418 2552 6453 2635 2637 10293
images	2625 6492 6493
images$	8096 8104 4383 517 8123 4389 4390 524 525 9274 10155 6418 2552 10177 10178 10186 6453 2624 2635 2637 10292 10293
immaculately$	1722 3362
immature$	3769
immaturity$	7903 7904 7905 7906 7907 7908 4599 4600 4617 751 752 4620
immensely$	10480
immigration$	10578 3715
imminent$	10390
immuni	3843
impact$	9552 9553
impaired$	7718 7719 7720 7721 7508
impairment$	7480 7507
impetigo$	3833
implausible$	8624 8625 8626
implicated$	407 408 409 410 3054
important$	2838
impos	2811
imposed$	6695
imposing$	3338 3784
imposs	2708
impossible$	4729 8613 1190 1191 1192 1193 1194 1195 1930 1931 6575 3432
impressed$	6992
impression$	7845
impressionable$	3769
impris	10578
imprisoned$	10370
improvement$	9628 5891
impulse$	4752 5177
impulsive$	7718 7719 7720 7721 3769
impulsivity$	4620
in	6835 3657
in$	155 4048 187 7833 4243 4274 4278 4281 4291 4295 4296 4297 518 4394 4395 4396 4398 4452 4453 4454 8465 4850 4859 4891 4906 4921 8660 8661 1057 5001 8740 8752 5055 5154 5161 5200 9108 5410 1624 1625 1701 9307 9310 5591 5609 5613 5614 1768 1797 1798 9406 5669 5674 5678 5682 1816 1817 1818 9604 9611 5910 5944 9776 9821 6287 10088 6500 6505 6524 10304 10308 10321 6663 6671 6761 6762 6776 6800 6815 6818 6821 6838 6883 6891 6909 3048 6943 3122 3282 7151 7251 3397 7267 7269 7298 7312 3505 7421 7506 7516 3700 7569 7574 7594
inability$	4154 288 289 290 291 292 293
inaction$	4561 10099 7367 7369
inadequacy$	3794
inadequate$	3794
inadequately$	3794
inappropriate$	8019 4358 8579 9376 9377 3128 3240 3406
inappropriately$	1722 3362 7267 7269
inattention$	7367
incapable$	141 3430 7307
incessantly$	3792
incest$	10608
inch$	5359
incident$	7561
incidents$	10344 10376 7561
inclin	6602
inclination$	5866 9605 9606 9607 9608 9609 9610
include$	7421
income	10578
income$	7558
incompetence$	3794
incompetent$	3794
incompetently$	3794
inconsistent$	8624 8625 8626 8818 8819 8820 8821 1217 3231
incorrect$	3399
increa	2882 3596
increase$	2804
indecent$	4358 4366
indefensible$	9916
indepe	7574
independence$	10544
independent$	5373 5375 1671 1672 1673 1674 1690 1698 6852 7185 3319 7199
index	7389
index$	10296 6585
indian$	1724 5597
indica	6423 7385
indifference$	9909 10099 10128 10129 10130 10131 10132 7367 7369 3794
indifferent$	7307 3794
indisputably$	3792
indivi	10484 2886 7444
individual$	1178 8835 8861 8862 8863 8864 8865 8866 8877 9307 9310 10193 2696 10484 7082 7101 7152 3668
individuals$	8572 8573 8574 8575 1178 8835 8861 8862 8863 8864 8865 8866 8877 9307 9310 2696 6685 7082 7101 7152
indulge$	414 415 416
indulged$	414 415 416
indulges$	414 415 416
indulging$	414 415 416
ineffective$	3794
ineffectual$	3794
inept$	3794
ineptitude$	3794
inevitable$	1909 1910 1911 1912 1913 1914 1932
inevitably$	7308 3792
inexcusable$	6269 10008 3794 3795
inexcusably$	3794
inexplicably$	3796
infamous$	1124 1125 1126 1127 1128 1129 1130 1131 1324 3284 3771
infant	10560
infatuated$	548 549 550 551 552 553 554
infection$	7480
inflexible$	9998
inflicted$	6980
influe	10475
influence$	8634 7026
influenced$	7650
influences$	8634 7026
influential$	10213
inform	2633 2781 2824 3517 7385 3596
inform$	2548 10164 2568 2569 6500 2776
informant$	10371 7384
informants$	7384
information$	7825 7826 4635 9898 6197 2439 2440 2441 2442 6414 10163 10164 2561 10196 6625
informed$	3966 100 4161 5395 2776
informing$	2568 2569 6500 2776
informs$	2568 2569 6500 2776
inhale	3841
inhaler$	7521
ining$	6500
initiative$	3606
injection$	10524
injections$	10524
injunc	6691 6692
injunction$	10423 10429 10430 6693 10434 10437 10655 7454
injunctions$	10423 10429 10430 6693 10434 10437 7454
injuries$	8413 8414 7512
injury	6763
injury$	8413 8414 10501 7512
inner$	1708
innocent$	9088 9089 9090 9091 5407 5408 5409 5430 5543 5544 5545 5546 7173
innocents$	9083 9084 9085 9086 9087 9149 9150 9151 9152 9168 7172
inpati	3844
input$	4053 7792
inquir$	2713
inquiries$	2713
inquirs$	2713
inquiry$	2713 7418
ins$	6500
insane$	7102
inside$	7833
insight$	8521 8522 5446 1580 1581 5449 6988
insist$	372 373 374 375
insisted$	372 373 374 375
insisting$	372 373 374 375
insists$	372 373 374 375
insistted$	372 373 374 375
insistting$	372 373 374 375
insolent$	3769
insomn	3831
inspec	6435 6436 6437 2571 2572 2672
inspector$	2550 10173 10174 10175 6438 6439 2613 10237 6539 7472
instag	2768
instagram$	483 4350 484 4351 485 4352 486 4353 487 4354 8093 8094 8095
instead$	10075 10077 10134 10135 10137
instigator$	7426 3753
instigators$	7426 3753
institutional$	3446
instructed$	2564 2676 6553
instructions$	6999
insuli	3832
integrated$	3551
intel	3517
intel$	7384
intell	2612 10263 7389 7432
intelligence$	9898 10158 6421 10160 10180 6479 10228 6497 10238 6584 2749 6625 3518 7386 3520 3531 3800 3814 3820
intended$	2838
intens	2861 3596
intensive$	6728 3730
intent	2847
intent$	7602
intention$	5866 9605 9606 9607 9608 9609 9610
intentions$	5866 9605 9606 9607 9608 9609 9610
interc	6545 3816
intercepted$	10283
intercourse$	6951
interest$	4122 4123 8986 8987 8988 8989 9556 5866 9605 9606 9607 9608 9609 9610 9768 9859 9860 9861 9862 9863 9864 9865 6131 6132 6133 6134 6135 6333 10079 10080 10081 10082 2561 2640 10301 7364
interested$	5873 6038 9842 6300 6379
internally$	3671
internet$	483 4350 484 4351 485 4352 486 4353 487 4354 8093 8094 8095 3098
interr	6521
interrogate$	2748
interrogated$	10259
interrogateing$	2748
interrogates$	2748
interrupt$	7309
interrupted$	7309
interrupting$	7309
interrupts$	7309
interruptted$	7309
interruptting$	7309
interv	2694 3047
intervene$	9884 10062 10065 10384
intervened$	9765 9894
intervention$	4053 7792 8809 9453 10651 7287 7598
interventions$	4053 7792 8809 9453 1855 1856 1857 1858 7287
interview$	2748
interviewed$	2724 3038
interviewing$	2748
interviews$	2748
intimate$	4358
intimidate$	984 985 986 3130 7309
intimidated$	984 985 986 3130 7309
intimidates$	984 985 986 3130 7309
intimidating$	7664 7665 7666 7667 7668 984 985 986 8927 3130 3240 3361 7309 3767
into	3519
into$	7654 7690 7833 7978 4284 4285 4286 4288 4455 4456 8523 8524 8525 8526 8527 5053 8993 6496 2691 10308 6580 3048 3700
introd	2816
invariably$	3792
invest	6478 6507 2760 10388 2877 10616 3580 3719 3821
investigate$	9884 10065
investigating$	6478
investigation$	10202 10245 2713 10381 10386 7586
investigationies$	2713
investigations$	10202 2713 10381 10386
investigationy$	2713
investigators$	10216
invincible$	3778
invitation$	5717 1851 5719 1853 1854
invitations$	5717 1851 5719 1853 1854
invite$	7624 3887 38 255 256 655 656 3109 3114
invited$	7624 3887 38 255 256 655 656 3109 3114
invites$	7624 3887 38 255 256 655 656 3109 3114
inviting$	7624 3887 38 255 256 655 656 9612 9613 9614 3109 3114 7299
involv	10305 10326 7422
involved$	7650 7653 407 408 409 410 411 412 413 1024 1188 9576 9578 10066 6566 10337 6600 6628 3054 7009
involvement$	407 408 409 410 8331 1024 6583 6627 7009
involving$	10327
iq$	3829
irish$	1724 5597
irresponsible$	81 82 3968 747 3065 3116 3794
irresponsibly$	3738 3794
is	2580 6485 10533 3617
is$	3980 3986 285 286 440 4402 676 677 915 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 1197 1202 5080 5085 1237 1263 1264 1265 1266 1267 1268 1441 1447 5314 1448 1449 1450 1451 1454 1455 1456 1457 1482 9307 9310 1716 9371 5656 1815 1841 5722 5794 5911 2085 2086 6073 6084 6178 2393 6306 2447 2448 10091 10114 6433 10206 6469 6540 6550 2731 6652 6740 2936 6864 3015 3044 3082 3107 3166 3168 3172 3220 3235 3237 3245 7203 7251 7252 3465 3492 7421 3637 3642 3644 3647 3671 3673 3695 3703 3716 3717 3722
island$	7275
isolated$	307 308 309 310 4912 4913 4914 4915
isolation$	8654 9639 2948 7037
iss$	3730
issue$	8886 2549 6417 2551 2826 7009 7108 7526
issued$	2549 6417 2551 10157 6554 2826
issues$	8886 2549 6417 2551 6454 2826 7009 7108 7526
issuing$	2549 6417 2551 2826
it$	7625 8145 8253 8254 8259 1299 8937 5208 9229 1895 9642 9659 5974 9716 6022 6023 2206 2207 9888 9897 6258 2402 2403 10049 10050 6346 6369 6979 7090 7356
its$	4260 8029 696 4566 4675 9714 6183 6194 6282 6284 6286 10026 10027 6291 6293 6294 10038 10056 6320 6358 6359 10104 2509 6377 6385 6386 6444 6737 6892 3447 7346 3493 3502
itself$	3867 3869 3908 3909 43 3911 3912 3913 3914 3915 3916 50 7656 7657 3920 3921 7897 4230 4231 4232 8008 4347 8248 8249 8251 4532 4533 4534 4535 4536 4537 4538 4539 4541 4542 8283 8284 8297 4568 4569 4570 4571 8310 8311 8312 8313 8314 8315 8316 8317 8318 8319 4586 4587 4588 4589 8328 8333 4674 4678 812 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 8429 4692 4693 8432 8433 8434 8435 8436 8437 8439 8440 8441 8442 8720 8960 8961 8962 8963 8964 8965 8966 9164 9165 9166 9167 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 9182 9183 5447 9186 9187 5450 9194 9926 6317 6928 6958 6959 7181 7182
jacket$	9373 9399 9400 9401 9410 7268 7273 7281
jackets$	9373 5638 5639 9399 9400 9401 9402 9403 9410 7268 7273 7281
jail	6859 6915
jail$	10573 10597 10653
jailed	10580
jailed$	10370 6910
jamaican$	1724 5597
january$	8034
jealous$	3769
jeans$	5638 5639 9399 9400 9401 9416 9417 9418 1814 9423 7268 7273 3417
jeopardise$	10 3061 3062
jeopardised$	10 3061 3062
jeopardises$	10 3061 3062
jeopardising$	10 3061 3062
jeopardize$	10 3061 3062
jeopardized$	10 3061 3062
jeopardizes$	10 3061 3062
jeopardizing$	10 3061 3062
jeopardy$	7605 7606 7616 6694
jewellery$	9399 9400 9401 7268 7273
job	10578
job$	9682 9772 9773 9774 9775 9788 9789 9790 9791 9792 9793 9794 9795 9796 9797 9919 9923 9931 10138 10139 10140 10141 10142 10202 7343 7383
jobs$	9788 9789 9790 9791 9792 9793 9794 9795 9796 9797 10138 10139 10140 10141 10142 10202 7383
jobsworth$	3794
jobsworths$	3794
joggers$	9399 9400 9401 9402 9403 9416 9417 9418 1814 9420 7268 7273 3417
join$	7920 7949 9495
joint	3596
joint$	3551
joke$	8778 8779 7342
journe	10286
judge$	9161 5426 5427 5428 5429 5456 1617 5485 5486 5487 10062 2800 3043
judged$	3971 1236 1253
judgement$	113 114 115 116 8394 7343
judges$	2800
judging$	5426 5427 5428 5429 1617 5485 5486 5487
judgment$	113 114 115 116 8394 7343
july$	8034
jump$	978 979 2528
jumped$	978 979 2528
jumper$	9399 9400 9401 7273
jumpers$	5638 5639 9399 9400 9401 7273
jumping$	2528
jumpped$	2528
jumpping$	2528
jumps$	978 979 2528
june$	8034
junkie$	3760
junkies$	3760
just$	3992 4042 4046 580 4457 4461 648 8401 8402 8403 8404 1299 1896 1917 1918 1919 1920 2025 2240 2241 3423
justice$	8929 8930 5987 10397 10398 6913 10652
justification$	7341
juvenile$	3161 3164 3173 3780
juveniles$	3780
keen$	246 247 252 357 358 359 387 388 6384 10195
keens$	10195
keep	6560 2851 2884
keep$	53 7765 4070 7823 4159 4192 7949 7951 7952 4270 454 457 464 465 466 467 468 469 470 471 472 473 474 475 476 4487 717 718 8353 807 811 825 8458 8467 968 9161 5432 5433 5434 5437 5438 5440 5441 5444 9467 9473 9487 2125 2126 2127 2511 2548 2647 3078 7291
keeped$	7765
keeping$	7765 7977 454 457 464 465 466 467 468 469 470 471 472 473 474 475 476 807 811 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 8429 826 5432 5433 5434 5437 5438 5440 5441 5444 9934 2647 3078
keepped$	7765
keepping$	7765
keeps	2851
keeps$	7765 4071 7823 454 457 464 465 466 467 468 469 470 471 472 473 474 475 476 717 718 969 1745 2647 6581 3078
kept$	4072 7823 454 457 464 465 466 467 468 469 470 471 472 473 474 475 476 8200 8208 8240 8241 4507 641 642 717 718 9569 9570 9571 9572 2067 2125 2126 2127 9894 10171 2647 2887 2962 3078 7363
ketami	6783
ketamine$	10521 6789 10528 10530 3656
key$	6291 10213 10391 10396 10560 3209 3553 3556 3558 3559
kg$	10513
kick$	3924 58 3927 9494 2430 3242
kicked$	2430 3000 3001 3242
kicking$	4996 2430 3242
kickked$	2430
kickking$	2430
kicks$	7994 2430 3242
kid$	1178 8835 8861 8862 8863 8864 8865 8866 8877 9009 7012 7025 7101
kids$	8589 8599 8600 8601 8602 8631 8637 1178 8835 8838 8861 8862 8863 8864 8865 8866 8877 8918 9009 1459 9077 9083 9084 9085 9086 9087 9149 9150 9151 9152 9168 6941 7012 7025 7101 7144 7172
kill	3624
kilo$	10513
kilos$	10513
kind$	8587 9231 9232 9233 9372
kingpin$	3758
kingpins$	3758
kinshi	3008
kinship$	6875
kiss$	7833
kissed$	4113 8150
kissing$	8180
kitche	6890
kitchen$	10628
kitted$	1774 1775 1776 3400
knew$	193 195 196 197 198 199 200 201 202 206 207 208 209 210 211 212 213 214 215 216 217 218 219 258 754 4622 4623 1334 1335 1343 1344 1345 1346 1466 9657 2201 2202
knife	10661
knife$	7964 8012 4771 4772 4831 4832 4833 9636 6558 2819 6908 10658
knives	10152 10161 10310 10353 10373 2817
knives$	7962 4831 4832 4833 9635 2566 10298 10319 10320 6684
knock$	967 981 982
knocked$	967 981 982 5720
knocking$	967 981 982
knockked$	967 981 982
knockking$	967 981 982
knocks$	967 981 982
know	2587 2603
know$	154 193 195 196 197 198 199 200 201 202 206 207 208 209 210 211 212 213 214 215 216 217 218 219 258 7875 4356 4611 4612 754 4622 4623 4629 4630 1334 1335 1336 1337 1343 1344 1345 1346 1371 1466 1568 9297 9657 9758 9759 6174 6175 6176 10176 2582 2589 2594 2608 2683 2726 6634
knowed$	1466
knowing$	4051 185 258 1389 1466 9280 7161
knowingly$	8175 8176 572 6971 6972 3106 3747
knowledge$	1378 1380 5446 1580 1581 5449
knowledgeable$	1389 9280
known	2625 6492 6493 10256 2694 2697
known$	193 219 4611 4612 8351 4629 4630 8395 8396 4659 4660 8557 8572 8573 8574 8575 1124 1125 1126 1127 1128 1129 1130 1131 1324 5192 5193 5960 2201 2202 10172 2580 6564 10303 2705 2729 2732 2757 3039 3128 3161 3165 3173 3285 3553 3556 3558
knows$	193 195 196 197 198 199 200 201 202 206 207 208 209 210 211 212 213 214 215 216 217 218 219 258 754 4622 4623 1334 1335 1336 1337 1343 1344 1345 1346 1372 1383 1466 1569 9657 2683 6634
knuckle$	9347
knuckles$	9347
kudos$	8536 8569
kurdish$	1724 5597
label$	7283
labelling$	10143 10144 10145 10146
labels$	7268 7283
labour$	7089
lac$	3277 3278 3770
lack$	76 878 879 880 881 882 883 884 885 886 887 888 1196 1312 2474 6342 6343 6344 3121 3139 3183
lackadaisical$	3794
lacked$	878 879 880 881 882 883 884 885 886 887 888 3121 3139 3183 3231
lacking$	878 879 880 881 882 883 884 885 886 887 888 10044 10045 10046 10047 3121 3139 3183
lacks$	878 879 880 881 882 883 884 885 886 887 888 3121 3139 3183 3231 3276
lad	10364
lad$	1178 8835 8861 8862 8863 8864 8865 8866 8877 6902 7025 7101 7230 7253
ladies$	1518 1543
lads	6490 10273 10286 10287 10289 6571 10318 2741 6620 2765 6670 10431 10462 10479 2886 3561 7449
lads$	7687 7834 7859 7862 287 7917 347 8036 8068 4470 4471 4476 4477 4485 4503 733 756 4662 4776 8546 8553 8580 4844 4878 1012 1013 1014 1019 8631 8728 1177 1178 8835 8861 8862 8863 8864 8865 8866 8877 1282 8892 8948 8949 8950 8951 1459 5386 5387 5388 5389 9168 9349 1772 1819 1820 9433 9526 9527 9528 9529 9530 5799 5800 5801 5816 5825 5831 9580 5843 5896 9685 6221 9979 6397 10309 2736 2738 2750 10356 10358 6632 2792 10454 7025 7082 7101 3243 7230
lady$	1489 9096 9097 9098
lamentable$	3794
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	5974 5979 5980 10083 6372 10150 10151 10587 3503
lands$	0 1
language$	6765
lank$	3382
lanky$	5616 3784
lap$	691
laped$	691
laping$	691
lapped$	691
lapping$	691
laps$	691
large$	5578 5580 3338 3784
largely$	2447 2448 3492
larger$	3338
lashes$	7244 7250 7257 7268
last$	5895 2947
late$	1299 9638 9830 9831 9832 9998 10059 6322 10519
laugh$	3930 890
laughed$	890
laughhed$	890
laughhing$	890
laughing$	890
laughs$	890
law	6903
law$	1101 1102 1103 1104 1112 1115 8745 10641 3533
lawless$	3234 7102 3769
lax$	2328 2329 2330 2331 9998 10044 10045 10046 10047 6322 3476
lay$	4178 4179 4180 4181 3581
layabout$	3751
layabouts$	3751
lazily$	3794
laziness$	3794
lazy$	2328 2329 2330 2331 6322 3392 3476 3769 3794
lead	2781 7464
lead$	7617 230 231 232 233 234 235 1040 1041 1042 1043 8752 1164 1165 1166 1506 1507 1508 1509 1510 9768 3596
leader	7432
leader$	10331 10391 7009 7021 7418
leaders$	10184 10331 10391 7009 7021 7418
leadership$	9859 9860 9861 9862 9863 9864 9865 2439 2440 2441 2442 10079 10080 10081 10082 6738 7009 3446 7343 7364
leadin	10199
leading$	230 231 232 233 234 235 1040 1041 1042 1043 1506 1507 1508 1509 1510 10213 6669
leads	10199
leads$	230 231 232 233 234 235 8336 8337 8338 1040 1041 1042 1043 1164 1165 1166 1506 1507 1508 1509 1510 10224 3596
league$	6367
lean$	3338
learn	6431 2587 6499 2699 2711 6578
learn$	154 7892 4624 4625 4626 4627 4628 4629 4630 847 8458 8817 9467 9473 9487 9522 9523 9524 9525 9559 10062 10169 2582 2594 7291
learned$	4624 4625 4626 4627 4628 4629 4630 1573 9569 9570 9571 9572
learning$	142 4624 4625 4626 4627 4628 6811 10563 3614 3640 3665 3667
learns$	9559 9581 9582 9583 9584
learnt$	4624 4625 4626 4627 4628 4629 4630 1574 9569 9570 9571 9572
least$	5964 6123
leave	10212 10594
leave$	0 1 3870 3897 7636 7637 7638 7639 7640 7641 7642 41 42 44 7703 7731 7865 7892 7920 7949 7951 7952 7953 4218 481 482 8340 8353 9467 9473 9487 9495 2280 2281 2282 2283 2284 2285 2286 2287 2288 2481 2482 7291 3498
leaved$	3897 7636 7637 7638 7639 7640 7641
leaves$	0 1 3870 3897 7636 7637 7638 7639 7640 7641 41 42 44 481 482 8355 2280 2281 2282 2283 2284 2285 2286 2287 2288 2481 2482 3048 3498 3700
leaving$	0 1 3897 7636 7637 7638 7639 7640 7641 41 42 44 481 482 2280 2281 2282 2283 2284 2285 2286 2287 2288 2481 2482 3498 7414 3700
led	7385
led$	7617 7642 7650 230 231 232 233 234 235 8336 8337 8338 8355 8356 8357 1040 1041 1042 1043 1164 1165 1166 6452 6616 7124
left	10580 6847
left$	0 1 3870 7642 41 42 44 7971 8200 8208 4504 8355 4640 2280 2281 2282 2283 2284 2285 2286 2287 2288 2481 2482 10585 3048 7350 7363 3498 7421 3700
leg$	9347 10511
legal$	6853
leggings$	5638 5639 9399 9400 9401 9416 9417 9418 9423 7268 7273
legs$	9347 10511
length$	5606
lenient$	9998
less	2833
less$	767 4882 5342 1676 1677 1678 1679 9771 2708 2735 3320
lesson	6826
lesson$	142 144 145 9631 9632 9633 9672 9673 9674
lessons$	142 144 145 8655 8899 9672 9673 9674 10550 10556 10562 10564 10565 6948 7544
let	2570 2767
let$	45 46 228 229 8200 8217 8218 8219 8229 8299 9467 9473 9487 9638 9900 9901 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2343 2344 2345 2346 2347 2348 2349 2350 2351 2352 2353 2354 2355 2356 2357 2358 2359 2360 2361 6229 6230 2395 2481 2482 2502 2503 2504 2548 2568 2569 2614 7291 3498
leting$	2568 2569
lets$	45 46 228 229 8299 9638 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2343 2344 2345 2346 2347 2348 2349 2350 2351 2352 2353 2354 2355 2356 2357 2358 2359 2360 2395 2481 2482 2502 2503 2504 2568 2569 2614 3498
letter	10457
letter$	9898 10003 10005 10006 10458 7355
letters$	9898 10005 10006 10049 10050 10458 7355 7356
letting$	45 46 228 229 9638 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2343 2344 2345 2346 2347 2348 2349 2350 2351 2352 2353 2354 2355 2356 2357 2358 2359 2360 2395 2481 2482 2502 2503 2504 3498
leukae	3832
level	2833
level$	1416 9231 9232 9233 10504 2964 7436 7556
levels$	9231 9232 9233 7436
liability$	1101 4968 1102 4969 1103 4970 1104 4971
liaison$	6951
liaisons$	6951
liar$	8702 8703 8704 7039 7040
liars$	8702 8703 8704 7039 7040 7332
library$	5974 5979 5980 10083 6372 10150 10151
licence$	10655 10657 7601
licences$	10657
lie$	4178 4179 4180 4181 764 765 804 8785 9493 9634 9638 9663 10051 7309 7357
lied$	764 765 804 9634 9657
lies$	4178 4179 4180 4181 4561 764 765 804 9634 9638 9657 9662 10051 10091 7309 7357
life	6839 10633
life$	3878 7945 4290 4856 4875 4876 8876 9027 9075 9076 9095 9099 9111 9112 9113 9114 9115 5397 5398 5399 5400 5401 9140 9141 9142 9143 9144 6735 10509 10577 3068 6938 7009 7015 7103 7577
lifes$	7015
lifestyle$	3 4 5 6 7 8 9 3886 20 3904 7661 7670 7674 8536 8540 8541 8562 8739 9111 9112 9113 9114 9115 6932 6933 6938 7009 7029 7030 7079 7103 3739
lifestyles$	7661 7674 9111 9112 9113 9114 9115 6932 6933 7079 7103 3739
lift$	7857 7858 4130 4131 4132 4133 4134 4136 4137 8115 8116 8117 8118 8119 8120 8121 8122 8127 8130 8180 8184 8582 9274 6008
lifted$	9735 9736 9737 6009 6029
lifts$	7857 7858 4130 4131 4132 4133 4134 4136 4137 8115 8116 8117 8118 8119 8120 8121 8122 8127 8130 8180 8184 8582 9274
light$	1737 9358 3338 3358 3359 3366 3382
lighter$	1737 3358 3366
like	6443
like$	8086 8087 931 932 933 934 1000 1001 1002 1003 4911 4985 4986 4987 8795 5265 1418 5290 5301 5302 5303 5304 5305 5306 5307 5308 1472 1473 1474 5407 5408 5409 5561 5562 5563 5696 6335 10167 10195 3123 7009 7193 7206 7267 7269
liked$	931 932 933 934 1000 1001 1002 1003 3123
likelihood$	5890 2024 2836
likely$	4884 4885 2557 2692 2761 3165 3553
likes$	8086 8087 931 932 933 934 1000 1001 1002 1003 10195 3123
liking$	931 932 933 934 1000 1001 1002 1003 3123
limited$	878 879 880 881 882 883 884 885 886 887 888 8818 8819 8820 8821 1217 1308 1309 1310 1311 3121 3231
line	3551
line$	8024 8036 8037 8041 8043 8048 8049 8050 8051 8052 8056 8057 8058 8711 10210 10319 10355 10408 6732 6940 7397 7462 3823
lined$	2876
lines	7432
lines$	8013 8030 8036 8037 8040 8042 8047 8056 8057 8058 4967 8711 8970 10210 6940
lingered$	8229
link	10176
link$	967 3525
linked	2835
linked$	1024 2580 10187 2706 10337 6600 6608 10348 3054 7009
linking$	967
links$	970 971 1024 7009
lip$	4889 9347 6295 3367
lips$	9347
lipstick$	9351 9352 9353 7250 7258
lisp	10502
list	6463 2607 2625 6492 2627 2694 10374
list$	10177 2574 10189 10201 6480 6487 6494 10241 10295 10296 6797 7403 7431
listed$	6494 2657
listen$	7892 7920 8007 8195 8196 8197 8198 8199 8200 8458 4760 4761 4762 4763 4764 9436 9467 9473 9487 9522 9523 9524 9525 9559 9770 9884 10062 10065 6431 7291 7292 7317
listened$	8195 8196 8197 8198 8199 8200 8208 8240 8241 9569 9570 9571 9572 9696 9712 9717 9720 9721 9723 9724 9725 9726 9765 9770 9894 10112 7317
listening$	8200 9466 7318
listenned$	8200
listenning$	8200
listens$	8200 9559 9581 9582 9583 9584
listing$	6494
listinged$	6494
listings$	6494
lists$	10177 6487 6494 10241 10295 7403
little	2555
little$	51 70 74 77 4656 878 879 880 881 882 883 884 885 886 887 888 1107 1137 1138 1140 1217 1308 1309 1310 1311 5323 9075 9076 1540 1557 5430 5513 9390 2005 2023 9830 9831 9832 6121 6126 6127 6128 2270 9878 9879 10059 10100 6422 3121 3143 3173 3211 3231 3276 3304 3381 3497
live	2555
live$	3997 7920 7982 7990 1118 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 1490 1506 1507 1508 1509 1510 2071 6422 6464 6643 10508
lived$	5337 5338 1506 1507 1508 1509 1510 2073 3015 3017 3024 3707
lives$	3878 7680 7681 7682 7685 4856 4875 4876 1118 8746 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 9095 9099 1506 9111 1507 9112 1508 9113 1509 9114 1510 9115 9222 9223 9224 9225 2072 3015 3016 3017 7103 3707
living$	1398 1399 1400 1401 1402 1403 1490 1506 1507 1508 1509 1510 10544 10590 10604 3015 3017 6890 10633 3707
livs$	3017
local	2555
local$	1328 1702 10056 6422 3008 6998 3335
locat	10388
locate$	7415
location$	4110 4111 4112
lock$	2774
locked$	8286 6659 10399 6668 3000 3001
lockers$	6698
locs$	7248 7250
lodged$	3017
lodgers$	5339 5340 5341
lodges$	3017
lodging$	3017
lodgings$	10590
lodgs$	3017
log	2607 2621 2627 2649 7385
log$	6487 6494 2646 6514 2652 10277 10281 2682 10359 10363
loged$	6494 2682
logged	2649 10256
logged$	2629 2630 2657 10278 10290 7399
loggerheads$	9642
loggin	2649
logging$	6494 2646 2652
logginged$	6494
loggings$	6494
logo$	7268
logos$	7268
logs	2649
logs$	10217 6487 6494 10277 10363
loiter$	7203
loitered$	7203
loitering$	7203
loiterred$	7203
loiterring$	7203
loiters$	7203
lone$	1702 3334
loner$	3763
loners$	3763
long$	6297 10059 3359 3381 3382 3390
longer$	5345 5350 5384 5515 1649 1650 5529 2735
look$	3918 4155 651 652 653 832 1356 5432 5433 5434 5437 5438 5440 5441 5444 1578 1587 1750 1751 1752 9884 2379 10063 10065 10291 3014 3300 3302 3364 3393
looked$	651 652 653 1313 1578 1587 5498 9239 9240 9241 9242 9243 9244 9255 1750 1751 1752 9712 9717 9720 9721 9723 9724 9725 9726 9894 2379 10112 2877 3009 3300 3302 3364 3393 3857
looking$	651 652 653 4521 4804 938 939 940 941 942 943 4828 5220 5413 5432 5433 5434 5437 5438 5440 5441 5444 1578 1587 9196 9204 9205 5497 9239 9240 9241 9242 9243 9244 5514 9254 9326 5906 2379 10195 7214 7215 7223 7224 7228 7318 3706
lookings$	10195
lookked$	1578 1587
lookking$	1578 1587
lookout$	1106 9640 3809
lookouts$	1106 3809
looks$	8236 8237 651 652 653 1578 1587 9350 1750 1751 1752 9430 2379 3014 3300 3302 3364 3393
loose$	4164 3181 3217
lorry$	4117
lose$	5415 5416 5417 9156 9157 9158 5421 5422 9495 2949 3025
loser$	8702 8703 8704 7039 7040
losers$	8702 8703 8704 7039 7040
loses$	2949
losing	2908
losing$	1745 9823 9824 6775 2949 3025 3638
loss$	10043 7507
lost	2908 2974 10580
lost$	4953 1745 9638 10067 10068 10069 10070 2466 2467 6694 6775 2949 3025 3158 3186 7363 3638
lot$	712 8586 1327 9075 9076 1531 1542 9190 9198 9199 9595 2322 2745 6638 7025 7184
lots$	1530 1748
loud$	3255
loudmouth$	3761
loudmouths$	3761
lounge	6890
lounge$	1807 1808 1809 10628
lounges$	1807 1808 1809
lout$	3751
loutish$	3751 3769
louts$	8723 8724 8725 3751
love$	555 556 557 558 559 560 561 562 563 564 565 931 932 933 934 1000 1001 1002 1003 8795 3123
loved$	931 932 933 934 1000 1001 1002 1003 3123
lover$	8171 8172 6964
lovers$	8171 8172 6964
loves$	555 556 557 558 559 931 932 933 934 1000 1001 1002 1003 3123
loving$	931 932 933 934 1000 1001 1002 1003 3123
low$	4509 4963 4984 8818 8819 8820 8821 1217 1229 1230 5103 5104 5105 5106 5107 5108 5109 5110 5111 5112 5113 5114 5115 5116 5117 5118 5120 5121 5122 1272 1273 1274 1275 1794 9424 3148 3217 3231 3276 7272 3831
lower	2833
lower$	1229 1230 3655
lowest$	3683
lowlife$	3751
lowlifes$	3751
loyal$	1254
luck$	8262
lupus	6859 3628
lupus$	10597 7495
lurch$	9890
lure$	3069
lured$	3069 6992
lures$	3069
luring$	3069
lycra$	7268
lying$	764 765 804 8729 8785 9638
machet	10661
machete$	6908 10658
made$	41 42 44 99 101 102 103 7722 134 4002 4003 4004 4005 4006 4007 4008 344 345 399 451 499 8200 4582 8336 8337 8338 8355 779 862 4765 4766 4767 8518 989 1008 1009 8623 1167 1168 1170 1187 1487 5590 5808 5810 5813 9585 9591 5926 5972 6011 9837 9838 9839 9840 2254 2391 2392 2443 2703 10314 6607 2905 6844 3137 7421
magist	3724
magistrate$	3043
magistrates$	8929 8930 2800 10470 3043
magnet$	2770 7437
magnets$	2770 7437
mail$	10036
mails$	10036
main$	10213 10331 10391 10396 3165 3209 3553 3556 3558 3559
major$	3559
majority$	2745
make	2648
make$	41 42 44 99 101 102 103 7722 134 4002 4003 4004 4005 4006 4007 4008 4009 4010 4016 4017 4018 4019 4020 4160 344 345 399 8009 4272 451 499 697 4582 723 8355 779 8458 862 4730 4731 4732 989 1008 1009 1167 1168 1170 1487 9161 1605 9303 5608 9351 9352 9353 9371 9372 5646 5693 5808 5809 9556 9579 5842 9587 9591 9592 9640 6010 2254 2391 2392 6432 2868 2905 3137 7258
maked$	697 723 862 989 1008 1009 9303
maker$	7018 7022
makers$	7018 7022
makes$	3897 7636 7637 7638 7639 7640 7641 41 42 44 99 101 102 103 7722 344 345 451 499 697 4582 723 8336 8337 8338 8355 779 862 4765 4766 4767 989 1008 1009 1167 1168 1170 1487 9303 9371 5808 9591 2254 2391 2392 2905 3137
makeup$	9351 9352 9353 9430 7250 7258 7268
making$	41 42 44 99 101 102 103 7723 7724 7725 134 4002 4003 4004 4005 4006 4007 4008 4009 7750 7877 7878 7879 7880 7881 7882 7883 7884 344 345 451 499 697 723 779 862 4773 4774 4775 989 1008 1009 8644 1167 1168 1170 1487 9204 9205 1605 9303 9638 2254 9933 2391 2392 2905 3137 7019
maladaptive$	3067
maladjusted$	3234
male	3561 3567
male$	8141 4810 5248 5251 5569 9308 9309 5572 9311 9312 1724 6434 2696 7044 7201 3335 3553
males$	7625 4095 7834 7841 4106 4109 7851 7852 7859 7860 7862 7864 7871 8018 8036 8068 4355 8099 8100 8107 8110 8141 8545 8559 4826 8565 8566 8572 8573 8574 8575 8580 8581 4844 1178 8835 8861 8862 8863 8864 8865 8866 8877 8948 8949 8950 8951 9200 2696 6936 7044 7101 3779
malicious$	8622 3136 3769
malign$	1028 1029 1030 3159
malnourished$	3356
malodorous$	3784
mam	2979 2989 6857 2994
mam$	2980 2992
man	6925
man$	7625 4095 4099 7841 4104 4105 4106 4109 7851 7852 7856 7859 7862 7864 7988 8036 8059 8060 8061 8062 4325 4326 4327 4328 8067 8068 8069 8072 8107 8110 8141 8144 8154 8155 8162 8163 8167 8168 8183 4826 8565 8566 8572 8573 8574 8978 8997 8998 8999 9000 9001 9002 9003 9005 1404 5275 9023 9057 9063 9065 1464 5335 9080 9081 1489 9096 9097 9098 9103 1500 1501 1518 1528 1529 9200 9210 9211 9212 5636 5645 6434 10622 10663 6936 6969 7167 7170
manage	6502 2799 2877
manage$	444 445 446 447 448 449 450 8706 8767 8768 8795 8902 1381 5249 5250 1384 1398 1399 1400 1401 1402 1403 1490 9161 5432 5433 5434 5437 5438 1572 5440 5441 5444 9184 1595 9201 9202 5468 1602 1603 5471 1610 1617 5485 5486 5487 9535 9887
managed$	444 445 446 447 448 449 450 1398 1399 1400 1401 1402 1403 1490 1595 1610 9598 9599 9600 9601 9602 2067 2887 3675
management$	5148 2439 2440 2441 2442 3446 7343 7431
manager$	5974 5979 5980 5997 5998 10083 6372 10150 10151 10240 7431
managers$	5974 5979 5980 10083 6372 10150 10151 10240
manages$	444 445 446 447 448 449 450 1398 1399 1400 1401 1402 1403 1490 1595 1610
managing$	444 445 446 447 448 449 450 1398 1399 1400 1401 1402 1403 1490 5432 5433 5434 5437 5438 5440 5441 5444 1595 9204 9205 1610 1617 5485 5486 5487
manbag$	7265 7268 3789
manbags$	7265 7268 3789
manipulate$	1142 5210 3214 7309
manipulated$	7650 1142 3214 7309
manipulates$	1142 3214 7309
manipulating$	1142 3214 7309 3769
manipulative$	3240 3769
manipulator$	7039
manipulators$	7039
mannered$	7128 7129
many$	126 127 128 4033 4056 506 8980 9281 6267 6268 6291 6292 6614
map	2579 7389
map$	2577 2578 2605 2619 2644 3524
mapped$	2577 2605 2619 2644 10290 3524
mapping$	2577 2605 2619 2644 3524
maps$	2577 2605 2619 2644 3524
march$	8034
marginalised$	3335
marked$	2657
marker$	6523 7409
markers$	6523 7409
market	6751
market$	10489 10492
marks$	7552
marria	10578
mask$	1806 9415 7268 7278
masked$	1806 7285
masking$	1806
maskked$	1806
maskking$	1806
masks$	9407 9408 9409 1806 9412 9415 7268 7278
massage$	2510
match	10176
match$	6451
matche	2600
matched$	6467
matching$	5664 2680 3396 3406 7434 3611
material$	10196
materialistic$	3769
mates$	4230 4231 4232 8031
maths$	4919 7553 7555
matric	7389
matrix	7389
matrix$	10296 7390
matted$	3382
matter$	278 5762 5763 5783 9556 6369
matters$	9099 6258
mattress$	6887
mature$	1389 1535 1539 1609 5525 1671 1672 1673 1674 9280 1690 7196 7197 7198 3778
maturity$	1389 9021 1556 3778
may$	8034 5088 1428 6429 2565 2669 2778 2794
mayhem$	8597 6990 7080
mdma	6783
mdma$	10521
me$	7338
meals$	10637
mean$	7617 7642 8355 9371 6322 3361
meaningful$	6099 6100 6101 6102
means$	7617 7642 8337 8338 8355 9371 2838
meant$	7965 7966 8337 8338 9657
measur	7464 7468
measure$	294 295 296
media$	4350 4351 4352 4353 4354 8093 8094 8095 10254 10420
medica	6778 3841
medical$	10502 10516 3659
medication$	10516 10530
medicine$	7521
mediterranean$	1724 5595 5597 3361 7260
medium$	1229 1230 5103 5104 5105 5106 5107 5108 5109 5110 5111 5112 5113 5114 5115 5116 5117 5118 5120 5121 5122 1711 3338
meet	10246
meet$	7696 7703 4197 4198 4199 7949 7951 7952 8088 488 489 490 8152 8195 8196 8197 8198 8199 8242 8243 8244 8503 8505 8511 8513 9436 9467 9473 9487 9884 6973 7291
meetin	10286
meeting$	7786 7977 488 489 490 8152 8195 8196 8197 8198 8199 8242 8243 8244 9672 9673 9674 10233 7318 7414
meetings$	9672 9673 9674
meets$	488 489 490 10257
melato	3651
melatonin$	7518
meloterritorial$	3769
member	10152 10153 6419 6426 2580 6490 10251 10268 10271 10273 10274 6537 10276 2673 2674 10286 10287 10289 6571 10318 10326 2727 2741 10364 2765 10379 6654 6670 6679 10417 6680 10431 10462 2869 10479 10484 2886 10494 7389 7422 3561 7444 7449 7456 7467 7468
member$	1178 8835 8861 8862 8863 8864 8865 8866 8877 5824 5834 5846 5851 5852 5997 5998 10193 10337 10418 6925 7009 7077 7101
members$	149 287 347 733 1019 8659 8728 1178 8835 8861 8862 8863 8864 8865 8866 8877 1282 1772 1819 1820 5816 6199 10179 6517 2651 2677 10309 6594 10337 2738 10356 6632 2773 2792 10418 10419 6685 10454 6726 10465 6736 6757 6760 7009 7077 7082 7101 3243 7394 3546 3562
membership$	2580 6583 10321 7009
men$	7625 4095 7834 4097 4098 7838 7839 7841 4104 4105 4106 4109 7848 7851 7852 7856 7859 7860 7862 7864 7868 7870 7872 7873 7935 7940 7947 4230 4231 4232 7988 8016 8017 8036 8059 8060 8061 8062 4325 4326 4327 4328 8067 8068 8069 8072 4355 8097 8098 8102 8107 8110 8141 8144 8154 8157 8160 8161 8166 8167 8168 8183 8242 8243 8244 8543 8549 8550 4826 8565 8566 8572 8573 8574 8575 8578 8580 4844 4847 8934 8948 8949 8950 8951 8978 5248 5251 8997 8998 8999 9000 9001 9002 9003 9004 1404 5274 9028 9029 9046 9055 9063 9064 9065 1462 9080 9081 1500 1501 1518 1528 1529 9140 9141 9142 9143 9144 9200 9210 9211 9212 9381 9433 6936 6938 6940 6969 7167 7170
menace$	984 985 986 4926 1060 4928 4929 4930 4931 4932 4933 4934 4935 4936 4937 8676 8677 4940 4941 3130 7039 7062 3767
menaced$	984 985 986 3130
menaces$	984 985 986 3130 7039
menacing$	984 985 986 3130 3361 7231 3767
mend$	362 10062
mended$	362 5782
mends$	362
meningitis$	3833
mental	6778 6779
mental$	10516 10517 2928 6798 10578 7102 3831
mentality$	7009 7017 7030 7142 7374
mentally$	3270 3333
mentor$	7532
mentoring$	142
merely$	1896 2025 2240 2241
merry$	5033
mess$	4173 10043 6310
messag	10187 2678 6682
message$	8088 488 489 490 492 493 494 495 496 497 498 10405 6729 7355
messaged$	488 489 490 492 493 494 495 496 497 498
messages$	7846 4122 4123 488 489 490 8096 492 493 494 495 496 497 498 6480 2615 10284 10420 7355
messaging$	7786 488 489 490 492 493 494 495 496 497 498
messed$	1257 5130
messy$	3382
met	2995
met$	7785 488 489 490 8217 8218 8219 8229 9894 2523 6973
methyl	3651
methylphenidate$	7518
mice	3030
mice$	6897
micro$	3406
middle$	1727 1731 5619 6855
might$	2095 2096 2097 2098 2099 6429 2565 2599
migrai	3832
mind$	8941 1495 1496 1497 1498 1499 9841
minded$	7126 7133 7326
minder$	9285 9286 9287 9288
minders$	9285 9286 9287 9288
minds$	8941
mindset$	7030
mini$	5322 9399 9400 9401 5685 3143 3304 7273 3413
miniature$	3304
minimal$	8818 8819 8820 8821 1217 6121 3231
minimise$	726 889 3115 7309
minimised$	726 889 3115 7309
minimises$	726 889 3115 7309
minimising$	726 889 3115 7309
minimum$	9877
miniskirt$	3789
miniskirts$	3789
misbehave$	3766
misbehaved$	3766
misbehaves$	3766
misbehaving$	3766
misbehaviour$	3766
miscar	3648
miscarriage$	7515
miscarried$	7515
mischief$	9641 6990 3155
miscreant$	3751
miscreants$	3751
miserable$	8594
misery$	8594
misfit$	8702 8703 8704 7039 7040
misfits$	8702 8703 8704 7039 7040
misfortune$	8301 8302 8304 8305
misguided$	3067
mishandle$	3797
mishandled$	3797
mishandles$	3797
mishandling$	3797
misjudgement$	2545 2546
misled$	7363
mismanage$	3797
mismanaged$	3797
mismanages$	3797
mismanaging$	3797
misper$	6946 7049
mispers$	6946 7049
miss$	7920 7949 7951 7952 7953 9495 9638 2424 2425 3677
missed$	9638 10009 10010 10011 10012 2424 2425 10067 10068 10069 10070 3485 3677
misses	2974
misses$	9638 2424 2425 3677
missing$	7664 7665 7666 7667 7668 7925 7986 8073 8074 8082 4345 4346 8605 8606 5098 1299 5773 9638 9680 2424 2425 6544 6946 3677
mistake$	2545 2546
mistakes$	2545 2546
misuse$	3898 7523
misuser$	8697 8698 7039
misusers$	8697 8698 7039
mix$	7920 8195 8196 8197 8198 8199 967 981 982
mixed$	4108 407 408 409 410 411 412 413 967 981 982 8818 8819 8820 8821 1703 1706 1721 1725 1729 1737 5618 5626 5627 5628 1763 1764 3366
mixes	10212
mixes$	967 981 982 10199
mixing$	8195 8196 8197 8198 8199 967 981 982
mob$	1026 1027 1327 7016 3150
mobile$	2654 10260 3540
mobiles$	2654 10260
mock$	3685
mocks$	7555
modern$	3221
modestly$	8245
modus$	3551 7429 3816
mohawk$	3785
mohawks$	3785
mohican$	3786
mohicans$	3786
molestation$	6848
mollycoddling$	9234
moment$	2807
moncler$	3788
money$	7857 7858 4130 4131 4132 4133 4134 4136 4137 4230 4231 4232 7992 7993 7994 4318 4319 4320 8115 8116 8117 8118 8119 8120 8121 8122 8127 8130 4799 8540 8541 8562 8568 8582 8598 9140 9141 9142 9143 9144 10038 10104 10298 6993 3218 7366
monito	2607 2649 6545 2877
monitor$	2589 2593 10267 10277 10281 6548 2682 10359 7415
monitored$	2593 10278 10283 6548 2682 10290
monitores$	2593
monitoring$	2593 2679 6548 6907 7438
monitors$	2593 10277 6548
monkey$	9836
monster$	7039
monsters$	7039
month$	9631 9632 9633 7366 7559
months$	7366 7559
mood	6779
mood$	10517 3612 7512
moods$	7512
moody$	3769
moral$	4749
morals$	8917 7084 7143
more	3519 3596
more$	3888 3889 3890 3891 3892 7909 1407 1408 1409 1410 1411 1412 1413 1414 1415 1423 1424 1425 1426 1442 1475 9189 9198 9199 1675 9697 9706 2433 2434 2435 2436 2437 6366 6368 2512 2513 2517 7184 3553
morning$	9631 9632 9633 2957
mornings$	2957
morphi	6787
morphine$	10525
most$	712 8980 9189 9279 9281 1759 5715 1850 1852 2745 6638
mostly$	1815
mother	6839 10579 6842 2979 2989 6857 2991 2994 10605 10619 10620 6885
mother$	1162 1163 5136 5137 8926 5277 9079 1514 1523 5391 5392 5393 5394 2968 2969 10575 10577 6840 2976 2977 2980 10588 10589 2987 2988 10600 10604 6873 7146 3315
mothered$	3315
mothering$	1419 1420 1421 9234 9239 9240 9241 3315
motherred$	3315
motherring$	3315
mothers$	1162 1163 5136 5137 1419 1420 1421 6214 2987 7146 3315
motions$	10034
motivated$	935 5079
motivation$	8917 6988 7143
mould	3030
mould$	10634 6897
mount	2648
moustache$	5633 7232 3785
moustaches$	5633 7232 3785
mousy$	3382
mouth$	715
mouthed$	7122 7123
mouthy$	3769
mov	2884
move$	4224 4225 4226 9467 9473 9487 9643 10062 10176 10582 10594 7291 7542 7569
moved$	307 308 309 310 8286 9472 9478 9483 9492 9568 9845 9846 6279 2887 10580 6843 6847 3015 3018
moveme	10152 10197 2625 6492 6493 6511 6516 10286 2685 7467
movements$	10249 10254 10255 6518 6552
moves	3675
moves$	7542 7569
moving	10291
mri$	10539
ms	6859
ms$	10597 7497
much$	72 712 5360 1532 1541 5425 9198 9199 2323 6265 6266 2454 6347 2745 6638 7184 3391
mugged$	3058
mugger$	8702 8703 8704 7039 7040
muggers$	8702 8703 8704 7039 7040
mugsho	3528
mugshot$	2595 7395
mugshots$	7395
mule$	8705 8786 8787 8788 7041 7085 3219 7087
mules$	8705 8786 8787 8788 7041 7085 7087
mullet$	3785
mullets$	3785
multi$	2081 2555
multiple$	506 6267 6268 6859 3832
mum	6839 10579 6842 2979 2989 6857 2991 2994 10605 10619 10620 6885
mum$	8370 1162 1163 5136 5137 8926 5278 1523 5391 5392 5393 5394 2968 2969 10575 10577 6840 2976 2977 2980 10588 10589 2987 2988 2992 10600 10604 6873 7146
mums$	8370 1162 1163 5136 5137 2987 7146
murder$	2563 6643 3553
murmur$	7499
muscly$	3338 3784
muscular$	3338 3628 3784
must	2777
must$	21 22 23 24 25 26 746 762 838 851 1428 10051 2449 2451 2538 2669 2728 2794 7357 3516
mystery$	735 738 741 742
nails$	8972 5638 5639 9410 7244 7250 3384
naive$	81 82 747 9120 9121 9122 5407 5408 5409 5430 5543 5544 5545 5546 9811 9812 3116 7179 3769
naivety$	7903 7904 7905 7906 7907 7908 8298 715 4599 4600 4617 751 752 4620
naked$	4358 4366 8150
name	2699 2711 6578
name$	7892 9067 9068 9069 9070 9105 9106 9107 10095 10164 2581 10261 2867
named$	2690 2867 3553
names	2560 6463 2610 6477 2625 6492 6493 10276 10373 10374
names$	10164 10177 10178 10179 10181 2581 2583 10201 6480 10261 10292 2867 10493
naming	2699 2711 6578
naming$	2867
nan	6839 10579 6842 2979 2989 6857 2991 2994 10619 10620 6885
nan$	10575 10577 2992
nana	10620
nannies$	9285 9286 9287 9288
nanny$	9285 9286 9287 9288
nannying$	9234
narcissist$	7039
narcissistic$	3769
narcissists$	7039
narcol	3628
narcolepsy$	7495
nasty$	3158 3769
nation	6830
national$	10568 3541
natural$	8320 8321
naughty$	4900 3158 3234 3240 3769
near$	2312 2313 2314 10253
nearby$	6544
nearly$	1715 3303
neat$	1724 5597 3381 3382
neatly$	1722 3362
necessary$	2838
neck$	9347
necks$	9347
need	6443 10503 2934 6879
need$	21 22 23 24 25 27 818 839 843 1352 1353 1354 1429 9051 9125 9126 9127 1550 5418 9195 1598 9226 9227 9228 1626 1627 1628 5496 1630 1631 1632 1633 5504 5505 5506 5507 5508 5509 5510 5511 1646 1647 9253 5516 5517 5518 5519 5520 5521 5522 9261 9263 5543 5544 5545 5546 5547 5548 5549 5550 9303 2534 2540 10167 10195 2777 6801 10617 7481 7526 7532
needed$	9195 1646 1647 2088 2838
needing$	1352 1353 1354
needless$	3931
needs	2934 3657
needs$	21 22 23 24 25 28 7737 7738 819 840 844 1352 1353 1354 9195 1646 1647 9253 5516 5517 9303 9987 2533 2539 10195 2919 6801 2942 2956 7481 7526 7532 7533 7536
needss$	7533
needy$	3234 3769
neet	3680
neet$	7547 3773
neets$	3772
negative$	3968 8572 8573 8574 8575 1028 1029 1030 8832 8833 10307 3128 3159 3160 3273
neglec	3000 6872 10618
neglect$	9909 2381 2382 10043 10099 10608 10609 10610 10612 3479 7367 7369 7562 3698
neglected$	2381 2382 6867 3477 3478 3479 7562 3698
neglectful$	3794
neglecting$	2381 2382 3478 3479
neglects$	2381 2382 3478 3479
negligence$	7369 3794
negligent$	3794
negligently$	3794
neighb	6708 7576
neighbourhood$	8746 6427 6435 6436 6437 2571 2572 6450 2590 2591 2596 2617 6491 10230 10231 6495 2631 6501 2636 6508 6512 2672 6613 2763 6636 6666 10446
neighbours$	8741 8745 6997 6998
neither$	834 909 1949 1954 1964 1976 2160 6027 2161 6028 2162 2163 2164 6031 2172 2183 2184 2185 2186 2187 2188 2197 2208 2244 2250 2251 2252 2253
net$	10000
networ	10197 6571 10343 2869 10475 7467 7468
network$	8036 8054 8055 10182 10185 10210 10309 6736 6940 3525 3603
networks$	10185 10210 6940
neurod	3828
never$	222 4480 4491 4492 4493 4494 757 766 4663 827 828 829 830 831 833 834 893 4779 4780 1837 1839 5735 1869 1870 1871 5739 5740 1882 1887 5755 5841 1975 5863 5864 2006 9649 9650 2138 2139 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2151 2152 2176 2189 2244 2507 2508 2735 2951 3232 3320 3449 3791
nevertheless$	7777 7781
new	2555
new$	6422 6854
news$	8636 9817 9818
next	2876
next$	52 4573 4574 4575 4576 5649 6136 7403 7418
niche$	10262
nickna	2560 2610 6477 2625 6492 6493
nicknames$	10179
nicotine$	10528
nigerian$	1724 5597
night$	8607 8784 9631 9632 9633 10282 10526 10527 3831
nightm	3831
nightmare$	8614 1101 4968 1102 4969 1103 4970 1104 4971
nights	6788
nights$	10526
nike$	7268 3406 3409
nikes$	7268
nine$	8658
nines$	9432
nineteen$	8138 8140 566 8173 8174 8997 8998 8999 9000 9001 9002 5270 9039 9040 9041 9042 9043 9044 9045 9299 7167
nitrous$	6783
no$	70 77 7894 7959 7973 8203 8213 4529 674 679 4547 702 8376 4646 781 782 4656 878 879 880 881 882 883 884 885 886 887 888 898 899 900 901 902 903 905 906 907 908 911 4952 1107 4980 1137 1138 1140 1153 1154 5044 5045 1217 5219 1478 1483 5379 5380 1517 1551 1552 5513 1648 1652 1653 1654 1655 1662 5534 5535 5765 5766 5767 5768 1916 1921 1922 1923 1924 1925 9537 9538 9539 9540 1940 1951 1952 1953 1955 1957 1958 1965 1967 1977 1979 1980 1982 1999 5867 5870 5871 5872 2007 2008 2009 2010 2011 2012 2013 2023 9649 9650 5915 5916 5917 5918 5922 2129 2132 2134 2160 6027 2161 6028 2162 2163 2164 6031 2165 2167 2168 2169 2170 2172 2183 2184 2185 2186 2187 2188 2193 2194 2195 2196 2197 9807 2209 2221 6090 2228 2232 2233 2234 2235 2245 6121 6128 2264 2265 2266 2267 2268 2306 6263 2986 3021 10634 3121 3188 3196 3217 3231 3276 3472 3474 3497 3553
nobody$	675 678 701 898 899 900 901 902 903 904 906 907 908 909 9116 9271 1951 1952 1953 1954 1958 1964 1976 2128 2133 2160 6027 2161 6028 2162 2163 2164 6031 2167 2168 2169 2170 2172 2193 2194 2195 2196 2197 9806 2208 2220 9827 2244 7188 3450
nomina	7389 7391
nominal$	10193 6557 6558 10303 2718 10333 7009 3526 7417 7423
nominals$	10183 6558 10303 10333 7009 3810
non	6828
non$	1108 1279 2981 3192 3194 3225 3226 3227 3228 3229
nonattendance$	10566
noncompliance$	3765
noncompliant$	3765
none$	616 630 909 916 917 1485 9116 1949 1954 1958 1964 1976 2029 2030 2031 2160 6027 2161 6028 2162 2163 2164 6031 2172 2183 2184 2185 2186 2187 2188 2197 2204 2205 2208 2220 9829 2244
nonengagement$	3765
nonetheless$	7777 7781
nonexistent$	10044 10045 10046 10047
normal$	8869
normalise$	3115
normalised$	3115
normalises$	3115
normalising$	3115
north$	1796
nose$	9347
not	6707
not$	7705 3977 3979 4043 4047 4479 4481 8222 4491 4492 4493 4494 8354 757 766 4652 827 828 829 830 831 833 910 4781 4782 4882 1016 1032 8772 8775 5064 1198 5066 5067 5068 5069 5070 1212 5131 1446 1479 5348 5349 1486 1544 1546 1547 1558 1645 5530 5531 5532 1835 1836 5707 5708 5709 5710 5729 5733 5734 1882 1887 1915 9537 9538 9539 9540 1950 1956 1966 1978 5861 5862 1998 2001 2006 9649 9650 2046 2047 5929 5930 5931 5932 5933 5956 5957 6003 6004 2138 2139 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2151 2152 6025 6026 2160 2161 2164 2171 2176 2180 2189 6057 6059 9823 9824 6097 6103 6104 2244 2255 2256 2312 2313 2314 2326 6327 10089 10134 10135 10137 2735 2901 2951 6832 3232 3305 3306 3312 3320 3449 3636
note	2607 2627
note$	1823 1824 6487 6494 2646 2652
noted$	1823 1824 2629 2630 10290
noteed$	6494
notes$	1823 1824 6487 6494
nothing$	51 3919 54 4528 1540 1557 9271 9387 5705 1941 1942 1943 1944 1945 1946 1951 1952 1953 1986 1987 1988 2014 2015 2016 2017 2018 2019 2020 2021 5899 9649 9650 9806 2203 9874 9875 9876 2276 2277 2278 10064 7188 3433 7319 7502
notice	6597 10457
notice$	1823 1824 9768 9841 9859 9860 9861 9862 9863 9864 9865 10335 2734 10426 10458
noticed$	7653 1823 1824
notices$	1823 1824 10426 10458
noticing$	1823 1824
notify$	2548 2568 2569
notifying$	2568 2569
notifys$	2568 2569
noting	2627
noting$	1823 1824 6494 2646 2652
notinged$	6494
notings$	6494
notoriety$	8300 8536
notorious$	1124 1125 1126 1127 1128 1129 1130 1131 1324 3284 3771
nous$	1378 1380 5309 1443
november$	8034
now$	8367 8368 9124
nowhere$	2320
nucleus$	7077
nude$	4358 4366 4367
nudes$	510 8123 526 527 528 529 6950
nuisan	6639 6723
nuisance$	8714 8735 8927 10073 10375 10376 10377 10461 7039 7062 7083 3240 7152 7437
nuisances$	7039 7152 7437 3762
number	6492 2833
number$	4110 4111 4112 507 5454 9193 2653 2710 6585
numbers$	4110 4111 4112 10038 10104 10106 10115 10116 10362
numerous$	4056 506 6267 6268 6291
nurse	10533
nurse$	10522 10532
nurture$	3682
nuts$	7102
nutter$	7039
nutters$	7039
obese	3634
obese$	7501 3784
obesit	3634
obesity$	7501
obey$	9467 9473 9487 7291
obeyed$	8208
object	2847 10485
object$	10478
objective$	10439 2838 10478
objectives$	10439
oblivious$	78 79
obnoxious$	3769
observ	3536
observation$	6515 7403 3537
observations$	6515
observe$	6548 2682 7415
observed$	7434 3808
observeed$	6548 2682
observeing$	6548
observes$	6548
obsessed$	548 549 550 551 552 553 554 3508
obsessive$	3828
obstructed$	7363
obstructive$	8894 8895 8896 8897 8898 7112 3769 3794
obtain	10402 2824 3519 3560 3575
obtain$	8238 8239 2547 6458 6755
obtained$	2547 6458 7410 7439
obtaining$	2547 6458
obtains$	2547 6458
obvious$	8320 8321 1932 6291 10029 10030
obviously$	2044 2052 5919 2053 2054
occasion$	9631 9632 9633 9653
occupa	2981
occupation$	6848
ocd	3828
ocg	6447
ocg$	10185
ocgs$	10185
october$	8034
odd$	735 738 741 742 3361
odour$	7237
of	6567 3519 3602
of$	3942 3946 3948 3949 3974 4151 4162 4163 4435 8261 4893 4965 4966 1117 5015 8765 5063 8822 5171 5179 5194 5283 5356 5363 5364 5365 5385 5410 5533 9307 9310 1728 1730 5611 5615 9464 9545 9603 9604 2045 2052 5923 9684 5949 5950 5951 9733 6085 6168 6171 6188 10048 6341 6345 10088 6412 10154 6428 6441 6445 10191 10200 6489 10252 10253 2650 6522 6533 6546 10285 2690 6563 6577 10321 6587 6588 10336 6612 6619 6623 6637 6703 2843 6713 6727 6762 6769 6808 6819 6863 6870 6871 6874 3053 7000 7077 7252 7297 7312 7403 7418 3553 7422 7424 7446 7477 3670 7594 7602
off	6754 2952
off$	3926 7694 7866 4138 8078 8081 8085 4757 4758 8563 8734 5000 5012 5013 1299 5775 9845 9846 6231 6232 6250 6251 6252 6253 6254 6255 6311 6312 6570 2782 6792 10542 6805 6819 6947 7057 7109 7348
offen	10161 10205 10325 10326 10338 10339 10346 10347 10353 10365 10366 10367 10373 10500
offen$	10304
offenc	6574 2722 2743 6700 6921 6924
offence$	10311 10312 6589 10329 6610 10438 10657 10659 10660 10662 3563 7447 3865
offences$	10311 10312 6589 6610 10438 10657 10659 10660 10662 7440 7447 3865
offend	10152 10197 10211 2697 6566 10305 10310 10334 6639 6700 6705 10462 6730 10468 6904 7391 7405 7422 7429 7444 7449 7456 7467 7468 3730 3823
offend$	7920 7949 7951 7952 7953 9495 9496 9507 5770 9634 9638 10294 10297 10313 10340 10341 3551
offendded$	9638
offendding$	9638
offended$	9638 3864
offender$	8572 8573 8574 8639 1039 8684 1121 6558 10303 10304 6584 6586 10333 10603 7028 3526 7418 7425 3564 7597 3755
offenders$	8572 8573 8574 8578 8639 1039 8684 1121 10183 10303 10304 10333 7028 7394 7425 3755
offending$	7660 8012 8019 8022 8026 8028 8331 8415 8549 8739 5149 5150 5151 9638 6564 10304 2704 10342 10344 10375 10376 10377 10411 10438 10441 10443 2840 6711 10450 2885 10652 3162 7079 7447 3591 3729 3864
offends$	9634 9638 10294 10341 3864
offens	6574 2722 2743 6700 6921 6924
offense$	10311 10312 6589 6610 10438 10659 10660 10662 7447 3865
offenses$	10311 10312 6589 6610 10438 10659 10660 10662 7440 7447 3865
offensive$	10658 3769
offer$	509 8465 8466 5711 5713 5714 9453 5717 1851 5719 1853 1854 9521 9612 9613 9614 9626 9631 9632 9633 9672 9673 9674 9884 3092 6986 6987 7299
offere	3657
offered$	7791 4087 4088 509 5711 5713 5714 9521 9837 9838 9839 9840 3092
offering$	509 9521 9612 9613 9614 3092 7299
offerred$	509 9521 3092
offerring$	509 9521 3092
offers$	509 8465 8466 9453 5717 1851 5719 1853 1854 1855 1856 1857 1858 9521 9672 9673 9674 3092 6986 6987 7287
office	6427 6435 6436 6437 2571 2572 2573 6450 2590 2591 2596 2617 6491 10230 10231 2631 6501 6502 2636 6508 6512 2665 2672 6542 2686 6613 2754 6621 2763 6636 6666 6906 6925
office$	5974 5979 5980 10083 6372 10150 10151 10240 3503
officer$	5997 5998 2550 10159 10173 10174 10175 6438 6439 6440 10188 2584 6457 10216 2613 6481 6484 2620 10229 10233 6498 10237 10239 10250 6532 2669 6539 10280 2681 2687 2688 10351 6630 2789 10404 2805 2879 2881 6749 2888 10663 3503
officers$	8110 8592 4855 9304 9305 6415 2550 10156 10159 10165 10166 2562 10173 10174 10175 6438 6439 6440 2576 10188 2584 6457 10216 2613 6481 6484 2620 10229 10233 6498 10237 10239 10240 10242 6510 10250 10259 6532 2669 6539 10280 10283 2681 2687 2688 10329 6601 10351 6630 6650 2789 10404 2805 10470 2879 2881 2888 10497 10644 6998 3533 7472
offices$	10240
offrol	3675
offroll$	7542
offrolled$	7542
offs$	7058
often$	4030 477 10013 10014 10015 10016
oily$	1737 3366
okay$	5477 5478 5479 5480 5481 5482 5483
old$	8142 1362 1363 1364 1366 1389 1417 1608 5523 1690 5571 5574 5576 5764 10569 3313 3322
older$	4096 4100 7849 4116 7861 4124 7869 7937 4208 4209 7989 8016 8036 8039 4330 4357 4360 4361 4365 8107 8110 8141 8143 8144 8156 8158 4423 4425 4430 8170 4805 4806 4807 4808 4812 4813 4814 4815 4816 4817 4818 4820 4821 8572 8573 8574 8575 4842 977 980 8937 8978 5248 5251 1389 8997 8998 8999 9000 9001 9002 9104 5462 1724 10620 6940 3097 6966 6969 7167 3361 7267 7269
olders$	8016 8036 8039 8578 8711
olds$	9032
olive$	1737 3358 3366
omission$	3445
omissions$	3445
on	6567 7385 3519 3720
on$	4011 7766 7767 7791 7835 7836 7837 7840 4103 7843 4239 4268 4498 4510 4511 4562 4577 4579 4581 4584 8339 8715 8716 8740 8911 5174 9038 9307 9310 1713 5609 5625 5692 9464 5902 5905 5907 2048 5938 5939 5940 9821 6158 6159 6160 6185 9974 9975 10017 10088 10108 10109 6496 2643 10252 10253 2650 10256 6524 6525 10275 6538 2691 10308 6579 10380 6657 6665 10460 6724 6727 10483 6775 2920 6790 10540 2939 6889 3044 3049 10656 7045 7075 7151 7312 7333 7376 7403 3583 3733 3734
once$	7775 5913 9667 2464 6374 6375
one	6426
one$	4118 4265 4777 4778 4866 5162 9117 9192 9272 9273 1702 9354 1759 9364 9365 9366 9367 9368 9369 5817 5822 5823 1958 5832 5833 5844 5845 5851 5852 9631 9632 9633 5934 5935 5996 2130 6001 2135 6027 6028 2162 2163 6031 6032 2172 2197 6066 2210 6088 9828 6112 2246 6389 10193 10204 10364 6809 2943 6810 6811 10549 3335
ones	6470
ones$	7834 8638 9024 9128 9129 9130 9131 9132 1554 9354 6476 6717
onesie$	7268
onesies$	7268
ongoing$	6643
online$	483 4350 484 4351 485 4352 486 4353 487 4354 8093 8094 8095 6516 3098
only$	194 4457 4460 648 654 665 666 667 668 669 670 671 673 1299 1339 1896 2025 5978 2240 2241 6157 2433 2434 2435 2436 2437 2450 6319 3428
onto$	6496 6524 2691
onus$	400 401
open$	7649 8947 9467 5731 9473 5737 5742 9487 5751 5827 6464 7291
opened$	8229
operandi$	7418
operat	2555 2573 2580 2754 6621 10388 10485 6759 2955 7464 7467
operate$	444 445 446 447 448 449 450 8459 1398 1399 1400 1401 1402 1403 9437 9468 9474 9479 9488 9564 10428 10497
operated$	444 445 446 447 448 449 450 1398 1399 1400 1401 1402 1403 6802
operates$	444 445 446 447 448 449 450 1398 1399 1400 1401 1402 1403
operating$	444 445 446 447 448 449 450 1398 1399 1400 1401 1402 1403
operation$	8054 8055 10190 10482 2878 2879 10488 10539 3606
operational$	6422 3604
operations$	10190 10488 10539
operative$	7097 7321
operator$	10173 10174 10175 6438 6439 6440 6539 3503
operators$	10173 10174 10175 6438 6439 6440 6539
opport	6602 7385 7443 7464 7468
opportunit$	7827 7828 7829 7830 7831 7832 4127 261 262 8464 2404 2405 2406 2407 10029 10030 6986
opportunited$	7827 7828 7829 7830 7831 7832 4127 261 262 8464 2404 2405 2406 2407 10029 10030 6986
opportunities$	3993 3994 3995 129 7825 7826 7827 7828 7829 7830 7831 7832 4127 261 262 2404 2405 2406 2407 10029 10030 2779 6986 7352
opportuniting$	7827 7828 7829 7830 7831 7832 4127 261 262 8464 2404 2405 2406 2407 10029 10030 6986
opportunits$	7827 7828 7829 7830 7831 7832 4127 261 262 8464 2404 2405 2406 2407 10029 10030 6986
opportunitted$	7827 7828 7829 7830 7831 7832 4127 261 262 8464 2404 2405 2406 2407 10029 10030 6986
opportunitting$	7827 7828 7829 7830 7831 7832 4127 261 262 8464 2404 2405 2406 2407 10029 10030 6986
opportunity$	3993 3994 3995 129 7827 7828 7829 7830 7831 7832 4127 261 262 8464 2404 2405 2406 2407 10029 10030 2779 2807 6986 7352
opposed$	7304 7307
oppositional$	3240 3612 3769
opt$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 3071
opted$	110 111 112 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 10019 6351 10090 3071
optici	2929
opticians$	6796
opting$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 3071
option	7416 7464 7468
opts$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 3071
optted$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 3071
optting$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 3071
or$	9371 6137 3609
oral$	515
order$	10423 6689 10429 10430 10434 10435 10437 10586 10645 10650 10651 10655 10656 10657 10658 7478 7568 7592 7597 7598
ordered$	6553 6844 6856 6916
orders$	10192 10209 10423 6689 10429 10430 10434 10435 10437 10586 10657 7478 7592
ordinary$	3361
organi	10199
oriental$	1724 5595
ot$	6944
other$	3868 7608 7609 8002 4595 4596 4851 4852 8603 4908 4910 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8675 8678 8679 8681 8683 5006 8750 8901 9276 9278 9282 1702 6246 10126 6929 6998 3335 3447 3553
others	6670
others$	3868 7608 7609 4470 4471 4476 4477 4485 4503 4595 4596 756 4662 4672 4673 4878 1012 1013 1014 4907 4909 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8675 8678 8679 8680 8742 1177 8978 9024 9128 9129 9130 9131 9132 9276 9281 9364 9365 9366 9526 9527 9528 9529 9530 5799 5800 5801 10463 6929 6941
otherwise$	617 618 8224 8227 8228
ought$	21 22 23 24 25 29 614 745 763 770 771 772 773 774 775 776 777 778 787 790 791 792 793 820 841 852 2087 2090 2091 2092 2093 2094 6106 2319 2535 2541
our$	4726 10049 10050 10056 7287 7311 7345 7356 3553
out	6578 10392 6868
out$	3925 7695 7866 4138 273 284 7923 7933 7951 7952 7958 7979 7984 7987 4406 8233 654 8564 4827 4860 8689 1114 1116 8774 1258 1270 5145 1280 1299 1304 1314 9322 9327 9638 9648 9845 9846 6154 2301 2327 10169 2582 2589 2594 6544 6609 6653 6658 6754 2952 6835 10581 10585 6867 10606 6943 7109 7561
outbursts$	8785 8890 8891 7110
outcome$	7445
outcomes$	7445
outfit$	9399 9400 9401 7270 7273
outfits$	9399 9400 9401 9402 9403 9430 7270 7273
outlaws$	8780
outlook$	1378 1380 9099 1495 1496 1497 1498 1499 5402 5403 5404 5405 5406
outrageous$	8823 8824 8825 8826 8827 8828 8829 8830 8831 3240
outright$	1859 7287
outs$	8689 10362 7561
outside$	8740 1269 10275
outstanding$	6464 3553
over$	4121 1176 5262 5263 5264 9153 9154 9155 9159 9160 1715 5609 9398 9424 9427 10094 10123 10252 6615 3089 3265 3512 3513
overcr	3859
overcrowded$	10634
overdo	3623
overdose$	7490
overdosed$	7490
overdressed$	3784
overdue$	10519
overhe	6499
overla	2600
overlaid$	6467
overlook$	3489
overlooked$	3477 3489 7363
overlooking$	3489
overlookked$	3489
overlookking$	3489
overlooks$	3489
overly$	3294
overreact$	3799
overreacted$	3799
overreacting$	3799
overreacts$	3799
overreactted$	3799
overreactting$	3799
oversexualised$	3745
oversight$	2439 2440 2441 2442 2545 2546 7343
oversized$	3406
overt	2883
overt$	6750 3571
overweight$	7504 3784
owing$	3885 301 4176 3007 10618
own	7574
own$	3877 12 3880 3881 7620 7621 7622 7623 37 3905 3906 3907 3999 4000 4139 4140 4141 4142 4143 4144 4145 4146 4147 4148 282 4164 4172 4212 348 349 350 385 386 4512 686 8292 8293 4556 4557 4560 4563 4564 8330 810 4988 5203 5214 8974 8975 8976 8977 5240 8990 8991 5357 5396 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 9182 9207 9215 9216 9217 9218 9219 9220 9221 5484 5989 5990 5991 5992 5993 5994 6078 6217 10520 10638
owned$	9569 9570 9571 9572
ownership$	4680 4681 4682 4683 4684 4685 4686 4687 4688 4689 4690 4691 4705 4706 4707 4708 4709 8448 8449 8450 8451 8452 8453 8454 8455 8456 8457 9768 10079 10080 10081 10082 7364
oxide$	10521
pacemaker$	2909
pack$	1026 1027 1327 7016 3150
packag	7385
package$	8790 7531
packages$	7962 8056 8057 8058 8790 6942 7090
padded$	3406
paedia	6793 2929 6798
paediatric$	6796
paediatrician$	10531 10532 10536
paid$	1022 5977 5981 2254 2428
pain$	1101 4968 1102 4969 1103 4970 1104 4971
painkillers$	10528
pair$	9349
pakistani$	1724 5597
pale$	1737 9358 3358 3361 3366 3784
palest$	1744 3386
palm$	2388 3481
palmed$	2388 3481
palming$	2388 3481
palmmed$	2388 3481
palmming$	2388 3481
palms$	2388 3481
panel	7468
panel$	5974 5979 5980 10083 6372 10150 10151 3503
panic	6778
panic$	10516 3612 3616
papers	6853
papers$	10591
paperwork$	10026 10038
paracetamol$	7492
parade	6751
parade$	10456 10489 10492
paranoid$	3769
parcels$	7962 6942
parent	6839 6840 10579 6842 2978 2989 2991 10605 10619 3045
parent$	8795 5136 5137 5281 5370 9109 9110 1514 1523 5391 5392 5393 5394 2968 10575 10577 2976 2977 10588 10589 2987 2988 10600 6873 7146 3315 7566 7571
parental$	4983 5129 3283 3693
parented$	3315
parenting$	1419 1420 1421 9234 9251 6912 3315
parents$	8370 1162 1163 5136 5137 8926 1419 1420 1421 5370 9109 9110 5811 5812 5814 5815 6199 6213 10049 10050 10575 10577 2976 2977 10588 10589 2987 2988 2993 10600 10604 6873 7081 7146 3315 7355 7356 7561 7566 7571
parentted$	3315
parentting$	3315
park	6708 7576
park$	8032 8033 8059 8060 8061 8062 8242 8243 8244 10446 10456 10489 10492
parka$	7264
parkas$	7264
part$	305 4437 4438 8177 712 8331 8413 8414 8415 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 8429 8816 6413 2580 10337 6627 6744 2953
partake$	407 408 409 410 414 415 416
partaked$	414 415 416
partakes$	414 415 416
partaking$	407 408 409 410 414 415 416
partially$	3641
participant$	690 6970 7178
participants$	690 6970 7178
participate$	407 408 409 410 690 9436 9467 9473 9487 7291
participated$	407 408 409 410 690
participates$	407 408 409 410 690
participating$	407 408 409 410 690
participation$	407 408 409 410
parties$	8059 8060 8061 8062 8180 7178
partly$	2447 2448 3107 3492
partne	2555 10578 10580
partner$	8111 8112 8135 535 8171 8172 568 569 6422 2758 10574 2977 10584 10592 10599 6964 6965 6970 7162 7178
partners$	8111 8112 8135 535 8171 8172 568 569 5339 5340 5341 2638 6964 6965 6970 7162 7178
partnership$	2758
party$	8059 8060 8061 8062 8180 7178
partying$	4230 4231 4232
pass	2611 2626
pass$	1444 2416 10065 2553 2621 2632 2634 2769 3300
passd$	2634
passed	6503 3688
passed$	4441 2367 2368 2416 2553 10218 2628 2634 7350 7399
passengers$	8741 10463 6997
passers$	4853
passes$	1445 2416 2553 3300
passing$	9823 9824 2416 2553 2632 2634 2769 7351 7414
passive$	9998
passs$	2632 2634 2769
passwo	6463
passwords$	10201
past$	3434
pastoral$	3667 3668
pasty$	3784
patchy$	8818 8819 8820 8821 1217 10044 10045 10046 10047 2483 2684 3118 3231
path$	7942 4290
pathetic$	3794
pathetically$	3794
pathological$	3173
patien	3844
patience$	5027 6334
patrol	2573 6502 2665 2686 2754 6621 7475
patrol$	2550 10156 6440 10240 10242 6532 2669 2681 2687 2688 2789 2805 2879 2881 10487 2888
patrols$	2550 10156 6440 10240 10242 6532 2669 2681 2687 2688 2789 2805 2879 2881 10487 2888 7472
patronising$	3795
pattern$	2218 6606 7418
pay$	65 66 67 68 7833 8238 8239 1022 2254 2428
payback$	7597
paying$	1022 2428
pays$	65 66 67 68 1022 2254 2428
pc$	10237
pcso	2573 6450 2590 2591 2596 2617 6491 10230 10231 2631 6501 2636 6508 6542 2686 6613 2763 6636 6666
pcso$	2550 6440 10188 6457 6484 2620 10229 6498 10239 2669 10280 2688 10351 6630 10404 2805 2888
pcsos$	2550 6440 10188 6457 6484 2620 10229 6498 10239 2669 10280 2688 10351 6630 10404 2805 2888
pe$	10515
peer$	3975 7834 8577 4895 4896 1178 8835 8861 8862 8863 8864 8865 8866 8877 9307 9310 6995 7026 3164 7101
peers	6830
peers$	3868 7712 7834 8031 8554 8572 8573 8574 4838 8599 8600 8601 8602 1178 8835 8861 8862 8863 8864 8865 8866 8877 9277 9283 9307 9310 10568 6929 7026 7029 7101
pen$	7519
penalty$	2961
pencilled$	3395
pens$	7519
people	6470 10417 10468
people$	13 7687 152 7834 7850 7862 7917 8006 4269 4271 4273 8067 4470 4471 4476 4477 4485 4503 756 4662 4726 4776 8567 8572 8573 8574 8575 4844 8590 8592 4855 8599 8600 8601 8602 4878 1012 1013 1014 1020 8632 8728 8744 8748 1177 8834 8835 8839 8861 8862 8863 8864 8865 8866 8879 1283 5152 8893 9169 9200 9526 9527 9528 9529 9530 5799 5800 5801 9544 5816 5825 5831 9580 5843 9629 5896 9683 9685 9847 9848 6147 6148 6149 6150 6151 6152 9905 6200 6201 6217 6218 9976 9977 9986 9987 9988 9989 9990 9991 9992 9993 9994 9995 10037 10049 10050 10071 10072 10076 10078 6397 10136 2696 10309 6594 10356 10358 6632 10418 6736 6997 6998 7101 7347 7356
pep	3665
pep$	7532
peps$	7532
perceive$	4733 4734 4735 4736 4737 4738 4739 4740 4741 4742 4743 4744
perceived$	1065
perfectly$	4052 4060 1338 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 9182 1596 1599
perfor	10485
performance$	7343
performers$	5816 5825
perfunctory$	3794
peril$	7605 7606
period$	6781 7512
periods$	7512
permanently$	2033 5900 2034 5901 2035 2036 2037 2038 2039 2040 3671
permit$	45 46 228 229
permited$	45 46 228 229
permiting$	45 46 228 229
permits$	45 46 228 229
permitted$	45 46 228 229
permitting$	45 46 228 229
perpet	6566 10462
perpetrator$	8067 8141 8408 8640 8641 8642 8643 1045 1046 1047 1048 4916 1050 1051 1052 1053 1054 1055 4923 8662 8663 10304 7031 7032 7033 7036 3170 3171 7426 3826
perpetrators$	8067 8141 8408 8640 8641 8642 8643 1045 1046 1047 1048 4916 1050 1051 1052 1053 1054 1055 4923 8662 8663 10304 2856 7031 7032 7033 7036 3170 3171 7426 3826
perpetually$	2033 5900 2034 5901 2035 2036 2037 2038 2039 2040 2075 2076 3442 3792
perpetuat$	38
perpetuated$	38
perpetuates$	38
perpetuating$	38
perpetuats$	38
perpetuatted$	38
perpetuatting$	38
persist$	7765 181 7800
persisted$	7765 181 7800
persistent$	478 479 4958 1859 3079 3161 3173 3558 3678
persistently$	477 2075 2076 3442 3678
persisting$	7765 181 7800
persists$	7765 181 7800
persistted$	7765 181 7800
persistting$	7765 181 7800
person	6490 10286 10287 10289 10318 2741 6670 10431 10462 10479 2953 6925 7449
person$	14 8083 4877 1021 8749 8834 8835 8836 8840 8861 8862 8863 8864 8865 8866 8878 1284 5153 1379 9203 5997 5998 6434 10193 2696 10663 7101
personal$	4161 6806
personalities$	5014
personality$	3612
persons$	8836 2696
persua	2557
persuade$	9556 9579 5842
persuaded$	7650 9472 9478 9483 9486 9492 9568 9598 9599 9600 9601 9602
pest$	7039
pests$	7039
petite$	3338 3784
petty$	3173 3211
phase	7443 7464 7468
phobia$	7480
phone	6463 6516 2678 6682
phone$	483 4350 484 4351 485 4352 486 4353 487 4354 8093 8094 8095 8115 8116 8117 8118 8119 8120 8121 8122 8127 9645 9675 9676 9677 9678 10003 10201 2615 2625 2641 10254 2654 10260 6624 10420 6698 3540
phoneing$	2641
phones$	483 4350 484 4351 485 4352 486 4353 487 4354 8093 8094 8095 8115 8116 8117 8118 8119 8120 8121 8122 8127 9645 9675 9676 9677 9678 10201 2615 2641 10254 2654 10260 10420 6698
photo$	8096 8104 4389 4390 524 525 9274 10155 6418 2552 2595 6480 2635 2637 10293
photog	2560 6463 2610 6477 2625 6492 6493 10291 10374 2889
photograph$	4389 4390 524 525 9274 10155 6418 2552 6453 2595 10201 6480 2624 2635 2637 10270 6536 10277 10281 10292 10293 6756
photographed$	7650 7697 4113 8955 9274 6536 10279 2675 3547
photographing$	6536 2746
photographs$	4389 4390 524 525 9274 10155 6418 2552 10177 10178 6453 10201 6480 2624 2635 2637 6536 10277 10292 10293
photography$	7438
photos	6463 2625 6492 6493
photos$	8096 8104 8123 4389 4390 524 525 9274 10155 6418 2552 10178 10201 6480 2635 2637 10292 10293
physical$	3640
physically$	3329
physio	3842
physique$	9315 9316 9317 5633 7205 3783
physiques$	9315 9316 9317 7205 3783
pick	6499
pick$	7833
picked$	4114
picking$	10143 10144 10145 10146 7318
pictur	7385 7389
picture$	8096 8104 4389 4390 524 525 9274 10155 6418 2552 6459 2635 2637 10292 10293 10368
pictures$	8096 8104 8123 4389 4390 524 525 9274 10155 6418 2552 10177 10178 2635 2637 10292 10293
piece$	2592
pieceed$	2592
pieceing$	2592
pieces$	2592
pierced$	3784
piercing$	1742 9347 7250 3385
piercings$	1742 9347 7250 3385
pig$	3460
pillar$	6235 2380
pills$	6785 10530 6942 7492
pimp$	3091
pimped$	3091
pimping$	3091
pimples$	7261
pimply$	3784
pimpped$	3091
pimpping$	3091
pimps$	3091
pin$	5059
pink$	3382
pins$	2909
pip	6806
pip$	10544
pity$	6269 10008
place	6834 3675
place$	0 1 2 3870 11 7617 3897 7636 7637 7638 7639 7640 7641 7642 7920 8115 8116 8117 8118 8119 8120 8121 8122 8567 8795 9203 2656 2807 6816 10557 10572 6888 6939 7542
placed$	0 1 2 3870 7613 7614 11 7617 3897 7636 7637 7638 7639 7640 7641 7642 307 308 309 310 2489 2490 2564 2656 2717 2719 3015 6939 3702
placem	10633
placement$	5040 8919 8920 8921 1317 1318 1319 10615 6939 6986 7147 3281 7149 7566 3702 7571
placements$	8919 8920 8921 1317 1318 1319 10629 6939 6986 7147 3281 7572
places$	0 1 2 3870 11 7617 3897 7636 7637 7638 7639 7640 7641 8567 2489 2490 2656 6530 10629 6939
placing$	0 1 2 11 3897 7636 7637 7638 7639 7640 7641 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 8429 2489 2490 2656 6939
plague$	986 3130
plagued$	986 3130
plagues$	986 3130
plaguing$	986 3130
plain$	2883 3348 3361 3536
plainly$	1917 1918 1919 1920 2052 5919 2053 2054
plaited$	7251
plaits$	7248
plan	10616 7416 7443 7464 7468
plan$	7761 10201 10617 10651 6986 7533 7534 7535 7536 7568
planned$	9657 10390 3574
planni	10194
planning$	7762 2439 2440 2441 2442 7343
plans$	7761 10201 6986 7533 7534
plastered$	1747
plastic$	3143
plate$	6520 2909
plates$	6520
play$	631 663 689 698 892 1007 5210 6777 3658
played$	631 663 689 698 892 1007
player$	7426
players$	6217 7426
playground$	8778 8779
playing$	631 663 689 698 892 1007
plays$	631 663 689 698 892 1007
plea$	10386 7355 7593
pleaded$	3726
pleads$	3726
pleas$	10049 10050 10386 7355 7356
please$	8086 8087 9535 9556
pleased$	252 573 574
pleases$	8086 8087
pleasing$	5877
plenty$	126 127 128 4038 4055 1530
plot	2649
plot$	3573
plots$	3573
plotted$	10290 3573
plotti	10194
plotting$	3573
plucked$	3395
plug$	1184 1185 3223
plugged$	1184 1185 3223
plugging$	1184 1185 8791 8792 8793 8794 3223 7091
plugs$	1184 1185 3223
plump$	5580 5616 3784
pnc	3541
pnc$	7408
pnd	3541
pnd$	7408
pneumonia$	3833
podgy$	3784
point	2847
point$	3961 5697 1849 5875 9655 2711 10478 7404
pointless$	3432
points$	7404
poison	3624
polic	7475
police	2555 6427 6435 6436 6437 2571 2572 2573 6450 2590 2591 2596 2617 6491 10230 10231 2631 6501 6502 2636 6508 6510 6512 10263 2665 2672 6542 2686 2697 6613 2754 6621 2763 6636 6655 2799 6666 2880 2883 10491 6903 6905 6906 3533 3596 3720 3816
police$	8370 8592 8759 8929 8930 8948 8949 8950 8951 9304 9305 5974 9716 5979 5980 5982 10083 6372 2509 10150 10151 6415 2550 10156 6422 10165 10166 2562 10173 10174 10175 6438 6439 6440 10180 2576 10188 2584 6457 2613 6481 6484 2620 10228 10229 6497 6498 10237 10239 10240 10242 10243 10250 10259 6532 2669 6539 10280 10283 2687 2688 2690 6558 6564 6584 10323 6586 10329 10330 10335 6601 10351 10357 2758 6630 6643 6650 10393 2789 10404 2805 10438 10470 6733 6742 2879 6747 2881 6749 6750 2888 10497 10641 6905 10643 10644 6998 7135 3446 3493 3502 3523 3535 3542 3551 3568 3574 3604 7472 3717 3729
policed$	2887 3568
polici	6450 2590 2591 2596 2617 6491 10230 10231 2631 6501 2636 6508 6613 2763 6636 6666 2880
policies$	9727 9728 9729 9730 9731 9732 10026
policing$	10165 10188 6457 6484 10229 6495 6498 10239 10351 10357 6630 10369 10404 10466 6733 10477 6747 6749 7403 3568 7438
policy$	9727 9728 9729 9730 9731 9732 10026
polish$	1724 5597 7260
ponytail$	9343 9344 9345 7249 7250
ponytails$	9343 9344 9345 7249 7250
poor$	3968 7718 7719 7720 7721 4164 4656 878 879 880 881 882 883 884 885 886 887 888 1028 1029 1030 4984 8733 8818 8819 8820 8821 1217 8823 8824 8825 8826 8827 8828 8829 8830 8831 8832 8833 1308 1309 1310 1311 1737 9358 2328 2329 2330 2331 10044 10045 10046 10047 2483 2684 3067 3118 3121 3159 3231 3240 3273 3276 3366 3476 3497
poorly$	1722 3362
porn$	6957
pornography$	6957
portly$	3784
pose$	1075 1076 1077 1078 2858 10464
posed$	1075 1076 1077 1078
poses$	1075 1076 1077 1078 2858 10464
posing$	1075 1076 1077 1078 3536
positi	6602 2855
position$	7607 4173 2564
positions$	7607
positive$	3968 4001 10407 3578 7529
posses	6920 3737
possession$	10658 6923 3735 7604
possibility$	5792
possible$	2788 3553
post$	491 500 9973 9985 3083 7404 3828
posted$	491 500 8229 4507 641 642 3083
poster$	2635
posters$	2635
posting$	7977 491 500 3083
posts	2768
posts$	3886 20 3904 491 500 715 4597 731 6480 3083 7404
potential$	3553
pothead$	7039
potheads$	7039
power	7468
powerful$	3338
powerfully$	3340
powers	7464
powers$	2857
practi	10533
practically$	648 1447 5314 1448 1449 1450 1451 1454 1455 1456 1457 3303
practice$	2439 2440 2441 2442 7343
practised$	1699
pre	2872
precin	6751
precinct$	10456 10489 10492
precious$	2260 6141
precocious$	6954 3776
predator$	8640 8641 8642 8643 1039 1121 7031 7032 7033
predators$	8640 8641 8642 8643 1039 1121 7031 7032 7033
predatory$	3769
predic	3538
predicament$	8413 8414
predicted$	2692 3685 3854
prediction$	7554
predictions$	7553 7554
predictive$	3536
preemptive$	6739
prefer$	130 131 337 338 339 340 341 342 343 377 378 379 380 381 382 3071 3581
prefered$	337 338 339 340 341 342 343 377 378 379 380 381 382 3071
prefering$	337 338 339 340 341 342 343 377 378 379 380 381 382 3071
preferred$	130 131 337 338 339 340 341 342 343 377 378 379 380 381 382 10019 2458 2459 2460 2461 6351 10090 3071
preferring$	337 338 339 340 341 342 343 377 378 379 380 381 382 3071
prefers$	130 131 337 338 339 340 341 342 343 377 378 379 380 381 382 3071
pregab	6787
pregabalin$	10525
pregna	6778 3648
pregnancies$	7515
pregnancy$	10516 7515
pregnant$	7514
premature$	7496
prematurely$	7496 3794
prepared$	357 358 359 387 388 573 574 5703 5706 9445 9446 9447 9448 2557 6607 10390
prescr	3841
presence$	10487
present$	1069 1075 1076 1077 1078 1248 5488 5489 5490 6544 2858 10464 3300
presentation$	8621
presented$	1075 1076 1077 1078 3300
presenting$	1075 1076 1077 1078 3300
presents$	7857 7858 4130 4131 4132 4133 4134 4136 4137 8127 8130 8582 1070 1075 1076 1077 1078 1249 2858 10464 3300
presentted$	1075 1076 1077 1078 3300
presentting$	1075 1076 1077 1078 3300
preser	3560
press$	2825 3581
pressing$	2825
pretext$	2780
prettiest$	1744 3386
pretty$	3784
preven	2833 6712
prevent$	2806
prevented$	7995 4258 392 9705
prevention$	10424 6701 10450 2846 6912
preventping$	2806
preventring$	2806
prevents$	2806
preventting$	2806
prey$	7648 995
preyed$	997
preys$	996
primar	10560
prime$	8320 8321 3209 3553
principal$	10213 3209 3559
priori	2603 2876 10485 7464
prioritise$	132
prioritised$	132
prioritises$	132
prioritising$	132
priority$	6558 2725 10478 3550 3553 3558 3604
prison	10580 6843 10596 6859 6915
prison$	8028 10573 10581 10597 10598 10653 3728
proact	2749 2883 3596
proactive$	2563 6450 2590 2591 2596 2617 6491 10230 10231 6495 2631 6501 2636 6508 6613 6616 10357 2763 6636 6666 6750
probat	3719
probation$	7586
proble	7523
problem$	8873 5143 8886 6082 9904 10073 6369 10213 7039 3189 3234 3238 3240 7108 3526 7526
problematic$	8019 8823 8824 8825 8826 8827 8828 8829 8830 8831 8894 8895 8896 8897 8898 3234 3240 7112
problems$	8294 8301 8302 8304 8305 8413 8414 5003 8886 9099 2971 7039 7108 7526 3690
procedure$	9727 9728 9729 9730 9731 9732 10026
procedures$	9727 9728 9729 9730 9731 9732 10026
proceed$	2751
proceedings$	10386 10401 7568
proces	2898 10503
process$	9727 9728 9729 9730 9731 9732 10026 6855
processes$	9727 9728 9729 9730 9731 9732
processing$	6765
produc	7385
produce$	499
produced$	499
produces$	499
producing$	499
professional$	5997 5998 6002 3446
professionalism$	10079 10080 10081 10082 7364
professionals$	8370 5032 8809 8899 5811 5812 5814 5815 7081
profil	2768 7385 7389
profile$	8247 2588 6459 10277 7029 7393 3527
profiled$	10278
profiles$	715 2588 10277 7393 3527
profiling$	3527
profits$	6356
programme$	142 144 145 7535 7597 7598
programmes$	142 144 145
progress$	2776 6986
progressed$	2776
progressing$	2776
progresss$	2776
prolific$	478 479 1143 1144 10303 3079 3161 3173 3215 3558
prolong$	38
prolonged$	38
prolongged$	38
prolongging$	38
prolonging$	38
prolongs$	38
promiscuity$	3743
promiscuous$	3065 6954 3743 3776
promiscuously$	3743
promise$	9727 9728 9729 9730 9731 9732 7354
promises$	9727 9728 9729 9730 9731 9732 7354
prone$	1180
proof$	2700
proper$	6099 6100 6101 6102
properly$	8245
property$	8059 8060 8061 8062 4325 4326 4327 4328
propos	2831
propra	6787
propranolol$	10525
prosec	6478 6507 2774 10384 10385 6648 10388 6659 10399 2961 3816
prosecute$	6641 2850 3577 3582
prosecuted$	10352 10370 10397
prosecuteing$	2850 3582
prosecutes$	2850 3577
prosecuting$	3577
prosecution$	10216 10245 10369 10383 10386 10481 3576 7597
prosecutions$	10369 10386 10409
prosecutors$	10216
prospect$	5790 5890 2024
prostitute$	6957 3091 6960
prostituted$	3091
prostitutes$	6957 3091 6960
prostituting$	3091
prostitution$	8012 8026 6957
protagonist$	7426
protagonists$	7426
protect$	3918 7892 803 8409 4694 8458 8467 5432 5433 5434 5437 5438 5440 5441 5444 5448 9234 2510 2518 2519 2520 2837
protected$	803 9234 9239 9240 9241 9242 9243 9244 2518 2519 2520
protecting$	803 4695 8957 5432 5433 5434 5437 5438 5440 5441 5444 9234 9239 9240 9241 9242 9243 9244 9251 9256 9257 9258 9259 9260 2518 2519 2520 2837
protection$	8957 9222 9223 9224 9225 9231 9232 9233 9234 9239 9240 9241 9242 9243 9244 9251 9256 9257 9258 9259 9260 9893 6688 6696 6697 6878 3857
protects$	803 9234 2518 2519 2520 2837
protectted$	803 9234 2518 2519 2520
protectting$	803 9234 2518 2519 2520
protocol$	9727 9728 9729 9730 9731 9732
protocols$	9727 9728 9729 9730 9731 9732
proud$	6322
prov	2760
prove	2699 2716
prove$	6569
proved$	6569
proves	2716
provid	2611 3519
provide$	2547 6432 2769 6973
provided$	7791 4087 4088 6973
provideed$	2547
provideing$	2547 2769
providence$	6977
provider$	5974 5979 5980 10083 6372 10150 10151 3503
providers$	5974 5979 5980 10083 6372 10150 10151
provides$	2547 2769 6973
providing$	6973
provin	2716
proving$	1059
provision$	7532 7536
provocative$	6954 3744 3776
provocatively$	1722 3352 3362 7267 7269 3744 3776
provoke$	7624 3887 3131 7309
provoked$	7624 3887 3131 7309
provokes$	7624 3887 3131 7309
provoking$	7624 3887 7664 7665 7666 7667 7668 3131 7309
prowl$	1179 9640
prowled$	1179
prowling$	1179
prowlled$	1179
prowlling$	1179
prowls$	1179
pru	3665
pru$	7532
ps$	10237
pscale	10560
psoria	3628
psoriasis$	7495 3787
psychi	3844
psychiatric$	3659
psycho	3831 3844
psycho$	7039
psychologically$	3333
psychologist$	3845
psychologists$	3845
psychopath$	7039
psychopathic$	3769
psychopaths$	7039
psychos$	7039
psychotic$	7102
ptsd	3828
public	6704
public$	8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8675 8678 8679 8683 4976 8741 8745 2829 2830 10442 10463 6920 6997 3715
puffer$	7268 3406 3414
puffers$	9402 9403 9416 9417 9418 9420 7268
pull$	10138 10139 10140 10141 10142 7383
pulled$	7650 957 9425 5688 2544 7272
pulling$	6465
pumped$	7493
punch	10611
punish$	10062 2470 2471 2472 2473
punished$	8286 4912 4913 4914 4915 2470 2471 2472 2473
punishes$	2470 2471 2472 2473
punishing$	2470 2471 2472 2473 10143 10144 10145 10146
punitive$	9822
pupil	10364 6925
pupil$	1178 8835 8861 8862 8863 8864 8865 8866 8877 10663 3134 7025 3169 7101 3665
pupils	6490 10286 10287 10289 10318 2741 6670 10431 10462 10479 7449
pupils$	149 287 7917 347 4470 4471 4476 4477 4485 4503 733 756 4662 8589 8599 8600 8601 8602 4878 1012 1013 1014 1019 8659 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8675 8678 8679 8680 8728 1177 1178 8835 8838 8861 8862 8863 8864 8865 8866 8877 1282 1772 1819 1820 9526 9527 9528 9529 9530 5799 5800 5801 5816 5825 5896 9685 6217 6941 6997 7025 7038 7101 3243 7355
purcha	6534 6535
purely$	1299
purple$	3382
purpos	2847 7385
purpose$	9917 9920 10439 2838 10478
pursu	2603
pursue	2781 2824
pursue$	257
pursued$	257
pursues$	257
pursui	2781 2824
pursuing$	257
push	2884
push$	441 442 443 657 8752 2825 3075 7309 3606
pushed$	441 442 443 657 2887 3075 7309
pushes$	441 442 443 657 3075 7309
pushing$	8045 441 442 443 657 2825 3075 7309
put	3049
put$	0 1 2 3870 7611 7612 11 7617 3897 7636 7637 7638 7639 7640 7641 7642 132 7791 7920 7949 4223 363 364 365 7991 8217 8218 8219 8336 8337 8338 4651 993 9493 9638 2211 2489 2490 2518 2519 2520 2629 2630 2656 2717 2719 2832 2908 3031 6973
puted$	0 1 2 11 363 364 365 2211 2518 2519 2520 6973
puting$	0 1 2 11 363 364 365 2211 2518 2519 2520 6973
puts$	0 1 2 3870 11 7617 3897 7636 7637 7638 7639 7640 7641 7642 132 363 364 365 8336 8337 8338 993 9638 2211 2489 2490 2518 2519 2520 2656 6530 3031 6973
putted$	0 1 2 11 363 364 365 2211 2518 2519 2520 6973
putting$	0 1 2 3871 7610 11 132 363 364 365 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 8429 993 9638 2211 2489 2490 2518 2519 2520 6973
puzzling$	735 738 741 742
pyjama$	5675 7268
pyjamas$	9407 9408 9409 9412 9420 7268
queen$	7042 3176
queens$	7042
questi	10291 2889
question$	735 738 741 742 5892 2748 6756
questionable$	3968 7718 7719 7720 7721 4656 3067
questioned$	3038
questioning$	2748
questions$	2748
quick$	252 9998 10059 6322 2457 3126
quicker$	9010
quickly$	9011 9082 10013 10014 10015 10016 10147 10148 10149
quiff$	7250
quiffs$	7250
quite$	4032 4052 1338 1491 1596 1599 3294 3301 3318
quiz$	2748
quizing$	2748
quizs$	2748
rabble$	1026 1027 7016 3156 3751
race$	5570 5573 5588 5592 5596 9356 5630
racists$	7332
radar	10372
radar$	10000 10248 2645
radio$	2641
radioing$	2641
radios$	2641
raff$	7014
rag$	7011
ragged$	9376 9377
rags$	7011
raid	6674
raid$	10412 3035 7441
raided$	10436 10634 3035
raids$	3035 7441
rails$	8738
raise$	5432 5433 5434 5437 5438 5440 5441 5444 6019 3315
raised$	6018 3315 7272
raises$	3315
raising$	5432 5433 5434 5437 5438 5440 5441 5444 3315
ran$	441 442 443 444 445 446 447 448 449 450 462 463 481 482 1118 1300 1301 1302 1376 1377 3002 3075 3201 3204 7421
random	2749
random$	6616
rang$	10112
ranger	2686
rape	6872
rape$	8528 8529 8530 8531 8532 8533 8534 8535 10610 7005
raped	7564
rarely$	1590 5457 1591 5458 1592 2951
rascal$	3751
rascals$	3751
rash	6763
rash$	81 82 788 10501 3117
rat$	7012
rate	2833
rate$	6721 7441 7446
rated$	1059 1073 1236 1240
rates$	6721 7441 7446
rather$	10075 10077 6387 10134 10135 10137 3294
ratings$	10115 10116
rational$	4161
rats	3030
rats$	6897 7012
re	6700
re$	5758 5769 3161
reach$	8795 9535 9556 9579 5842 9587 9612 9613 9614 7299 7301
reached$	8439 8440 8441 8442 9472 9478 9483 9486 9492 9568 9585 9598 9599 9600 9601 9602
reaches$	7300
reaching$	9612 9613 9614 5877 7299
react$	9494 10062 7379
reacted$	7379 7380
reacting$	7379
reaction$	8906 8907
reacts$	7379
reactted$	7379
reactting$	7379
read	6545 2955 7557
read$	8795 2125 2126 2127 9894 10218 10283 10570
reader$	10258
readers$	10258
readily$	10013 10014 10015 10016 10147 10148 10149
readin	10571 6834
reading$	10572 7318 3684
ready$	8320 8321 10059 6322 2557 2788 10636
real$	5028 6099 6100 6101 6102 3599
realise$	154 4629 4630 4733 4734 4735 4736 4737 4738 4739 4740 4741 4742 4743 4744 4790 4791 4792 4793 4794 4795 4796 4797
realised$	4629 4630 8395 8396 4659 4660
really$	5346 1917 1918 1919 1920 3318
rearrested$	7583
reason$	5419 9612 9613 9614 10001 2780 7299
reasoned$	9472 9478 9483 9492 9568 9598 9599 9600 9601 9602
reasoning$	9612 9613 9614 5880 7299
reasons$	2780
reassurance$	9251
rebuff$	3120 3421
rebuffed$	9455 9460 9461 9462 9463 3120 3421
rebufffed$	3120 3421
rebufffing$	3120 3421
rebuffing$	3120 3421
rebuffs$	3120 3421
recall$	10317
receiv	7385 3657
receive$	4119
receives$	2939
recent	2555
recent$	6422
reckless$	81 82 3968 7718 7719 7720 7721 4164 8019 788 3065 3117 3769
recklessly$	3738
recklessness$	7903 7904 7905 7906 7907 7908 8298 4599 4600 4620
reclaim$	2874
reclaimed$	2874
reclaiming$	2874
reclaims$	2874
recognise$	7892 8458 4733 4734 4735 4736 4737 4738 4739 4740 4741 4742 4743 4744 4790 4791 4792 4793 4794 4795 4796 4797
recognition$	10258 7406
recomm	2831
recommit$	10313 10340
record	6463 2607 2621 2627 2694
record$	6086 6196 10065 6350 10189 2589 10217 6487 6494 2646 2652 6548 10322 6585 10324 10649 7526 7596
recorded$	2580 6494 2629 2630 2657 6548 10290 2717 2719 6709 6710 3590
recording$	2439 2440 2441 2442 2624 6494 2646 2652 6548 7343 7438
recordinged$	6494
recordings$	2624 6494
records$	10177 10189 10201 10217 6487 6494 2646 2652 6548 10322 10324 7407 7526
recover$	3633
recovered$	10422 3633
recovering$	3633
recovers$	3633
recovery$	10598
recrui	10199
recruit$	425 426 3073 3074
recruited$	7650 425 426 4294 428 429 430 3073 3074
recruiter$	8640 7031 7034 7035
recruiters$	8640 7031 7034 7035
recruiting$	425 426 3073 3074
recruitment$	7660
recruits$	425 426 3073 3074
recruitted$	425 426 3073 3074
recruitting$	425 426 3073 3074
red$	10392 3359 3382 7268 3574
redeal$	10313 10340
redemption$	7301
redheaded$	5616 3784
reduc	2833
reduce	2953
reduce$	7473
reduced$	10459 7458
reduct	6701
reduction$	10439 10450
referenced$	6467
referr	10533
referral$	5717 1851 5719 1853 1854 9898 7355 3730
referrals$	5717 1851 5719 1853 1854 9898 10049 10050 7355 7356
referred$	3657
reflected$	4883
refuge	6886
refuge$	10624
refus	2892 3853
refusal$	4154 288 289 290 291 292 293 1204 1205 1206 1207 1208 1831 1832 5726 2279
refusals$	1831 1832 5726 2279
refuse	3720
refuse$	760 821 827 828 829 830 831 833 875 927 1830 9449 9454 9634 9638 3420 7290 7307 3495
refused$	760 8375 821 827 828 829 830 831 833 875 927 1830 9449 9454 9455 9460 9461 9462 9463 9634 9638 3420 7290 7307 7350 3495
refuser$	7060 3760
refusers$	7060 3760
refuses$	760 821 827 828 829 830 831 833 875 927 1830 9449 9454 9634 9638 3420 7290 7307 3495
refusing$	760 821 827 828 829 830 831 833 875 927 1830 9449 9634 9638 9823 9824 3420 7307 3495
regain	2851
regard	7385
regard$	3937 3938 3939 3940 3941 3943 3944 5004 5005 1139 5007 1175 9859 9860 9861 9862 9863 9864 9865 9866 6131 6132 6133 6134 6135
regardded$	1175
regardding$	1175
regarded$	1061 1175 1242
regarding$	1175 6615
regardless$	7777 7781 8322 9206
regards$	1175
regist	2560 6463 2625 6492 10374
register$	10201 6514 10296 10642 7431 7536
registered$	2998 3643
registers$	10201
registrations$	3536 7412
regret$	8521 8522
regrettable$	6269 10008
regrettably$	3796
regula	2749
regular$	478 479 6616 3079
regularly$	477 10527
regulation$	8913 8914
rehab	10596 6859
rehab$	10597
rehabilitation$	3730
reject$	990 991 9449 9638 3132 3421
rejected$	990 991 9449 9455 9460 9461 9462 9463 9638 3132 3421
rejecting$	990 991 9449 9638 9823 9824 3132 3421
rejects$	990 991 9449 9638 3132 3421
rejectted$	990 991 9449 9638 3132 3421
rejectting$	990 991 9449 9638 3132 3421
relapse$	9495 7294
related$	10568 7009
relati	10578 10620 7385
relations$	6951
relationship$	7674 4126 536 537 538 8148 8149 8956 9210 9211 9212 9274 2995 6932 6951 7162
relationships$	7674 4126 536 537 538 9140 9141 9142 9143 9144 9210 9211 9212 9274 6932 6951 7162
relay$	2632
relaying$	2632
relays$	2632
releas	2611
released$	3719 3720
relentlessly$	3792
relevant$	2640
reliab	2555
reliable$	6422
reliant$	7183
relied$	9598 9599 9600 9601 9602 2824
relies$	3034
relish$	931 932 933 934 3123
relished$	931 932 933 934 3123
relishes$	931 932 933 934 3123
relishing$	931 932 933 934 3123
reluctance$	4154 288 289 290 291 292 293 1204 1205 1206 1207 1208
reluctant$	824 827 828 829 830 831 833 1204 1205 1206 1207 1208 2457
relying$	3034
remain	6853 3715
remain$	7920 676 677 915 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 1237 1263 1264 1265 1266 1267 1268 1441 1447 5314 1448 1449 1450 1451 1454 1455 1456 1457 1716 9493 10591 3082 3166 3168 3172 3235 3237 3245 7582
remained$	5080
remains$	3980 285 286 676 677 915 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 5080 5085 1237 1263 1264 1265 1266 1267 1268 1441 1447 5314 1448 1449 1450 1451 1454 1455 1456 1457 1716 6740 3082 3166 3168 3172 3235 3237 3245
remand	6659 3719
remand$	7586
remanded$	10397 6910 7586
remark$	1823 1824 1825 1826
remarkably$	3301 3318
remarked$	1823 1824 1825 1826
remarking$	1823 1824 1825 1826
remarkked$	1823 1824 1825 1826
remarkking$	1823 1824 1825 1826
remarks$	1823 1824 1825 1826
remind	2767
reminded$	7763 7764 163 164 165 176 177 178 179 2683 6553
reminder$	10005 10006
reminders$	7760 10005 10006
remiss$	3795
remit	2847
remorse$	8521 8522 6988
remorseless$	3769
remote$	10059
remov	2603 2884
remova	10618
remove$	2983
removed$	307 308 309 310 9845 9846 10400 2887 2983 2984
removes$	2983
removing$	2983
render$	41 42 44
rendered$	41 42 44
rendering$	41 42 44
renderred$	41 42 44
renderring$	41 42 44
renders$	41 42 44
rent$	3859
reoffe	6705
reoffend$	9494 10297 10313 10340 7294
reoffended$	3864
reoffender$	3756
reoffenders$	3756
reoffending$	10438 10441 10443 3591 3864
reoffends$	3864
repair$	10062
repara	3045
reparation$	6912
repeat$	478 479 9494 3079 3161 3558
repeated$	4056 6267 6268 6291 10049 10050 3446 7356 3661
repeatedly$	477 5953 2362 3423
replied$	8229 9717 9720 9721 9723 9724 9725 9726 9741 9742 10112
reply$	8242 8243 8244 8503 8505 9467 9473 9487 9884 10003 10062 10065 7291
replying$	7786 7977 8242 8243 8244
report	2554 6423 6431 2607 2621 2626 2627 2711 6578 6834 7385 7388
report$	7892 8340 8353 8458 9818 9898 2451 10169 10217 6494 2632 2633 2634 10244 2646 2652 10322 10324 10363 10572 7355 7552
reportd$	2634
reported$	8200 8208 6494 2634 2705 2732 6709 6710 7399 7434
reporting$	9466 6494 2632 2634 2646 2652
reportinged$	6494
reportings$	6494
reports$	9818 9898 10217 6494 2632 2634 10244 2646 2652 10322 10324 10363 7355
reprim	3719
reprimand$	7586
reprimanded$	7586
reprimands$	7586
reprobate$	3751
reprobates$	3751
reputation$	1322 1323 10038 6356 10104
reques	6443 2811 2824 2831
request$	9898 10005 10006 7355
requested$	7410
requests$	10005 10006 10049 10050 7355 7356
requir	6443 7385
require$	9051 1626 1627 1628 5496 1630 1631 1632 1633 1646 1647 9253 5516 5517
required$	1646 1647 9253 5516 5517 2838 6844
requirement$	10645
requires$	1646 1647 9253 5516 5517
requiring$	1646 1647 9253 5516 5517
rerob$	10313 10340
reside	6704 3008 3010
residential$	6875 6877 3280
residents$	8592 4855 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8675 8678 8679 8680 8741 8745 6217 10442 10463 6997 6998
resilience$	3777
resilient$	1671 1672 1673 1674 1690 7200 3777
resist$	7892 8390 1848
resistance$	1204 1205 1206 1207 1208
resistant$	1204 1205 1206 1207 1208 7304 7307 3769
resisted$	1848
resisting$	1848
resists$	1848
resistted$	1848
resistting$	1848
resit	3688
resolution$	7597
resort$	421 422
resorted$	421 422 2410
resorting$	421 422
resorts$	421 422 2411
resortted$	421 422
resortting$	421 422
respect$	8458 8483 4754 4974 9467 9473 9487 9859 9860 9861 9862 9863 9864 9865 9866 7050 7291
respected$	8208
respit	3008
respite$	6875
respon	10161 6427 10199 6566 10337 7464
respond$	8458 9467 9473 9487 9884 10062 10065 7291
responded$	9717 9720 9721 9723 9724 9725 9726 9741 9742 9894
response$	2217 2225 2226 2227 2439 2440 2441 2442 10158 10165 6450 2590 2591 2596 2617 6491 10230 10231 6495 2631 6501 2636 6508 6613 2763 6636 6666 10471 7343
responses$	2217 2225 2226 2227 2439 2440 2441 2442 7343
responsib$	9904 9987 10031
responsibbed$	9904 9987 10031
responsibbing$	9904 9987 10031
responsibed$	9904 9987 10031
responsibilit$	5355
responsibilities$	9092 9682 9904 10031
responsibility$	311 312 313 314 8331 8410 808 809 4680 4681 4682 4683 4684 4685 4686 4687 4688 4689 4690 4691 4705 4706 4707 4708 4709 8448 8449 8450 8451 8452 8453 8454 8455 8456 8457 8488 9297 9682 9768 9859 9860 9861 9862 9863 9864 9865 9904 10031 2446 7560
responsibing$	9904 9987 10031
responsible$	7630 808 809 1690 9297 2438 10058 10304 2707 6600 2742 6628 6629 2771 10382 3054
responsibly$	8245
responsibs$	9904 9987 10031
rest$	4178 4179 4180 4181 9024 9128 9129 9130 9131 9132 9276 9364 9365 9366 10051 7357
resteal$	10313 10340
rested$	4178 4179 4180 4181
restor	2851
restra	2981
restraining$	6848
rests$	4178 4179 4180 4181 10051 7357
result$	274 4177 2781 6669 7552
resulted$	7617 8337 8338
resulting$	6669
results$	10038 6356 10104 10115 10116 10469 10572 7552
resupply$	10313
retail	2573 6502 6704
retail$	6751
retailers$	2550 10156 6440 10240 10242 2687 10442
retain$	3544
retained$	7410 3544
retaining$	3544
retains$	3544
retak	2851 3688
return	7385
return$	7688 7703 3997 7818 7863 7920 7949 7951 7952 7953 417 418 419 420 4324 458 462 463 4334 4377 4385 519 520 521 4392 8134 8458 9467 9473 9487 9493 9495 2622 3108 7291
returned$	7818 417 418 419 420 458 462 463 3108
returning$	7786 7977 417 418 419 420 4321 458 462 463 4331 8225 3108
returnned$	417 418 419 420 458 462 463 3108
returnning$	417 418 419 420 458 462 463 3108
returns$	7818 417 418 419 420 458 462 463 2622 3108
reveal	2711 6578
revealing$	9376 9377 3406
revel$	992
reveled$	992
reveling$	992
revelled$	992
revelling$	992
revels$	992
review	2660
review$	2593 7144
reviewed$	2593 6635 6694
reviewes$	2593
reviewing$	2593
reviews$	2593 7144
rheumatic$	3627
rid$	2841
ridding$	2841
ride$	657
rided$	657
rides$	657
riding$	657
riff$	3147
right$	3968 3970 4001 8287 8288 8488 8726 5333
rightly$	2451
rigid$	9998 10059 6322
rigoro	2861
rigorous$	6728
ring	2633 3551
ring$	8054 8055 8340 9410 2569 6500 2641 3154 7268
ringin	10187
ringing$	9466 2569 6500 2641
ringle	10310 10484 7449
ringleader$	10331 10391 7418 3753
ringleaders$	10331 10391 7418 3753
rings$	5243 5244 5632 9410 2569 6500 2641 7268
ringworm$	3833
riot$	7069 7070 7071
ripped$	9376 9377 5685 3399 3406
rise$	2804
risk$	7605 7606 7616 3882 16 17 18 3923 7662 7663 7669 7675 7676 7677 7678 7680 7681 7682 7684 4073 4074 4075 4076 4077 4078 4079 4080 4081 4082 4083 4084 4085 8269 714 8413 8414 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8482 8493 8494 8495 8496 8497 8542 8549 8562 4926 1060 4928 4929 4930 4931 4932 4933 4934 4935 4936 4937 8676 8677 4940 4941 4942 4943 4944 4945 5096 5097 1231 1232 5100 1234 1235 8841 8842 8843 8844 8845 8846 8847 8848 8849 8850 8851 8852 8853 8854 8855 8856 8857 8858 8859 8860 8943 9140 9141 9142 9143 9144 9210 9211 9212 9222 9223 9224 9225 9226 9227 9228 6259 6694 2836 6725 3063 3523 3552 3857
riskier$	3968 3065
risks$	7605 7606 7662 7663 7675 7676 7677 7678 7680 7681 7682 7684 4014 4015 4073 4074 4075 4076 4077 4078 4079 4080 4081 4082 4083 4084 4085 8413 8414 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8482 8494 8495 8496 8497 8542 8943 9210 9211 9212 9222 9223 9224 9225 6931
risky$	7605 7606 3968 4164 8019 4829 8579 3065 3128 3234
ritali	3651
ritalin$	7518
rivalry$	7009
rivals$	6998
road$	7943 4290 3293
roadman$	8630 7010 3750
roadmen$	8630 7010 3750
roam$	7982 1179
roamed$	1179
roaming$	1179
roammed$	1179
roamming$	1179
roams$	1179
rob$	8610 8611 10294 10313 10316 10340 10341
robbed$	7650 7653 7997 8264 3058
robber	10152 10161 6427 10205 10310 6574 10325 2722 10334 10338 10339 10346 10347 2743 10353 10361 10365 10366 10367 6705 6903 6905 6920 6921 6924 7422 3737
robber$	8702 8703 8704 10304 7039 7040
robberies$	10311 10312 6589 6610 10443 10659 10660 10662 7440 7447 7604
robbers$	8702 8703 8704 7039 7040
robbery$	7996 8012 10158 10165 2563 6435 6436 6437 2571 2572 6450 2590 2591 2596 2617 6491 10230 10231 6495 2631 6501 2636 6508 2672 6558 6589 10329 6613 2763 6636 6643 6666 2885 10641 10643 10658 10659 10660 10662 3531 3553 3563 7604
robbing$	10342 10411
robs$	10294 10316 10341
robust	2855 2861 2866 3596
robust$	6728 2865 7200
robuster$	2865
robustly$	7435
rode$	657
role$	8331 10031 6627
roles	10197
roll	3675
roll$	967 9929 7542
rolled$	7542
rolling$	967
roma$	1724 5597
romanian$	1724 5597 7260
room	6621
room$	2550 10156 10173 10174 10175 6438 6439 6440 10240 6539 10280 6887 6888 10628 3029 7401 7549
rooms$	7401
ropes$	8940
rose$	7446
rot$	9889 10107
rotten$	3158 7102
rough	7576
rough$	4900 5143 3129 3158 3361 7231
round$	8942 5211 8981 2774 7284 7473
rouser$	7023
rousers$	7023
route	10286
route$	4290 10210
routes$	10210
routin	2749
routine$	6616
row$	5793 9532 5795
rowdy$	3240 3769
rows$	2971
rubber$	3469
rude$	8832 8833 8927 9638 3769
ruffian$	3751
ruffians$	3751
rug$	10028
rui	3719
rui$	7586
rule$	8596 9727 9728 9729 9730 9731 9732
rules$	8608 8745 5016 5017 5018 5019 9027 9727 9728 9729 9730 9731 9732 10026 6999
run	2816
run$	7688 7703 7752 7920 7949 7951 7952 7953 4224 4225 4226 441 442 443 444 445 446 447 448 449 450 462 463 4339 4344 481 482 8340 4644 967 981 982 1118 8752 5031 1300 1301 1302 1376 1377 1490 9495 1907 1908 9638 6371 2597 3002 3075 3200 3203
runaround$	8770
runaway$	8702 8703 8704 7039 7040
runaways$	8702 8703 8704 7039 7040 3759
rung$	9894
runner	7432
runner$	8044 8705 1106 7039 7041
runners$	8044 8705 1106 10328 7039 7041
runnin	10199 6566
running$	7664 7665 7666 7667 7668 4287 8045 441 442 443 444 445 446 447 448 449 450 462 463 4338 4340 4344 481 482 967 981 982 1118 1376 1377 1490 9638 2597 10304 10337 3002 3075 3199 3202 7396
runs	10199
runs$	441 442 443 444 445 446 447 448 449 450 462 463 4344 481 482 967 981 982 1118 1300 1301 1302 1376 1377 1490 9638 2597 10224 3002 3075 7396
rushed$	2932
s$	6446 6564 10305 6747 2911 2914 6791 6796 6817 6825 6828 2967 6836 6837 2972 2973 6846 6849 2990 6861 6877 10623 6893 6895 10635 10640 10646 6919
s17$	3858
s20$	3858
s31$	3858
s47$	3858
sabotage$	3119
sabotaged$	3119
sabotages$	3119
sabotaging$	3119
safe$	7658 7659 4001 8412 8416 4679 8418 8430 8431 8439 8440 8441 8442 9185 5465
safeguard$	3918 7892 4698 8467
safeguarding$	9231 9232 9233 9234 9242 9243 9244 9251 3446
safer$	3968 4001
safety$	7615 3878 7675 7676 7677 7678 7679 7680 7681 7682 7683 7685 7737 7738 4023 4024 8413 8414 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 8429 4785 4786 4787 4788 4789 9222 9223 9224 9225 10250
said$	97 4235 4465 4466 4475 4638 9521 5924 5925 5928 6068 6069 2302 2303 2705 2761
sale	10365
sallow$	3784
same$	7778 7780 7782 7784 8323 4917 5493 5494 5495 1702 5634 9379 9392 5665 5672 5856 5857 5858 5859 3335 3396
sanction$	2828 3578
sanctioned$	307 308 309 310 4912 4913 4914 4915
sanctions$	2828
sand$	10025
sandy$	3359
sat$	1807 1808 1809 2291 2292 2293 2294 2295 2296 2297 2298
satisfy$	9556
savage$	8702 8703 8704 7039 7040
savages$	8702 8703 8704 8723 8724 8725 7039 7040
saved$	8439 8440 8441 8442 9598 9599 9600 9601 9602
saving$	10038 7301
savvier$	1329 1330 1331
savvy$	1329 1330 1331 1690 7156 3775
saw	2927 2995
saw$	1175 2201 2202 6794
say	2711 6578
say$	7733 7892 4156 4221 8346 8353 8386 8458 1023 9451 9467 9473 9487 5924 5925 5928 2594 7291
saying$	1023 9466 9534
says$	1023 9452 9521 5924 5925 5928 2302 2303
scabies$	3833
scale	10560
scallies$	3751
scally$	3751
scallywag$	3754
scallywags$	3754
scan$	2593 10539
scandal$	3794
scandalous$	3794
scaned$	2593
scanes$	2593
scaning$	2593
scanned$	6635
scans$	2593 10539
scant$	70 77 1137 1138 1140 6121 6128
scantily$	1722 3351 3362
scar$	1742 7250
scarcely$	1544 1546 1547 1590 5457 1591 5458 1592 1648 5515 1649 1650 3305 3306 3320
scare$	9268 9269 9270
scared$	9226 9227 9228 1666 1667
scares$	5424 9163
scarf$	9415 7268
scaring$	7664 7665 7666 7667 7668
scarlet$	3627
scars$	1742 7250
scarves$	9415 7268
scatter$	10452
scattering$	2873
scenario$	7607
scenarios$	7607
scheme$	7431
schemer$	7039
schemers$	7039
scheming$	3769
schizo	3831
schizophrenic$	10595
school	2950 10571 7546
school$	8032 8033 8034 8370 8466 8650 8651 8652 8653 8654 8655 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8675 8678 8679 8683 8709 4975 8741 5040 8899 5974 5979 5980 5982 10083 6372 2509 10150 10151 10543 10550 10551 10552 10553 10554 6817 10556 10557 10562 10564 10565 10572 10636 6899 6948 3193 3446 3493 3502 3503 7532 7542 7543 7544 3685
schoolboy$	3169
schooling$	10563 7544
schoolmates$	7038
schools$	8650 8651 8652 8653 10559 10629 7542
sclerosis$	10597
scolio	3832
scor	7419
score$	8940 7436
scored$	10278
scores$	7436
scorn$	10128 10129 10130 10131 10132 3120
scorned$	3120
scorning$	3120
scornned$	3120
scornning$	3120
scorns$	3120
scour$	2593
scoured$	2593
scoures$	2593
scouring$	2593
scours$	2593
scrap$	8258
scraped$	7251
scratch$	9919
scrawny$	3784
screamed$	8375
screening$	10522
screens$	9645 9675 9676 9677 9678
screenshot$	2624
screenshots$	2624
screwed$	1256
scrolled$	6635
scrote$	3754
scrotes$	3754
scrounger$	7039
scroungers$	7039
scruffily$	1722 3362 7267 7269
scruffy$	1724 5595 9376 9377 3361 3382 3399 3406 3784
scum$	3751
scumbag$	3751
scumbags$	3751
search	10176 10291 2774 10385 10399 2889
search$	2593 6479 2702 2759 10378 6641 2790 10412 10413 6676 10415 2813 6681 2815 10421 10481 6756
searched$	2593 10360 6635 2813 10436
searches$	2593 10354 10413 6676 10415 2813 2815 10421 10477
searching$	2593 10413 2813 2815
searchped$	2790
searchs$	2593 2790
seasoned$	3778
seating$	6463
second$	1702 6130 6336
secrecy$	4561 9909
secretive$	3769
sectio	10596 6859 3844
section$	6678
section17$	3858
section20$	3858
section31$	3858
section47$	3858
sectioned$	10597
secur	3560
secure	2781 3010
secure$	8238 8239 6877 6915 3544 3730
secured$	10223 7410
secureed$	3544
secureing$	3544
secures$	3544
securi	2573 6502 2665 6542 2686 6613 2754 6621 2781
security$	8592 2550 10156 6440 10240 10242 6532 2669 10280 2687 2688 10351 2789 2805 2888 6998
seduce$	251 3069
seduced$	251 935 3069
seduces$	251 3069
seducing$	251 3069
see	2927
see$	154 7892 7920 735 738 741 742 4733 4734 4735 4736 4737 4738 4739 4740 4741 4742 4743 4744 4790 4791 4792 4793 4794 4795 4796 4797 1175 9161 9436 9884 10065 10176 2582 2589 2594 10219 10265 6794
seed$	7025
seeds$	7025
seeing	2927
seeing$	7786 7977 6794 3006 3102
seek	6443 2781 2811 2824 3575
seek$	259 492 493 494 495 496 497 498 937 4804 938 939 940 941 942 943 959 960 962 9638 5943 2547 10195 6458 3251 3252
seeked$	5943 2547 6458
seeker$	8693 6991 7117 7582
seekers$	8693 6991 7117
seekin	6443 2811 2824
seeking$	259 492 493 494 495 496 497 498 937 4804 938 939 940 941 942 943 959 960 962 5127 5144 9638 5943 2547 6458 6991 7117 3251 7582
seekked$	5943
seekking$	5943
seeks$	259 492 493 494 495 496 497 498 937 4804 938 939 940 941 942 943 959 960 962 5943 2547 10195 6458 3251 3252
seem$	676 677 915 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 1237 1263 1264 1265 1266 1267 1268 1441 1447 5314 1448 1449 1450 1451 1454 1455 1456 1457 5488 5489 5490 1716 2236 2237 3082 3166 3168 3172 3235 3237 3245 3300 3302
seemed$	676 677 915 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 1237 1263 1264 1265 1266 1267 1268 1441 1447 5314 1448 1449 1450 1451 1454 1455 1456 1457 1716 2236 2237 3082 3166 3168 3172 3235 3237 3245 3300
seeming$	2236 2237
seemmed$	2236 2237
seemming$	2236 2237
seems$	285 286 676 677 915 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 1237 1263 1264 1265 1266 1267 1268 1441 1447 5314 1448 1449 1450 1451 1454 1455 1456 1457 1716 2236 2237 3082 3166 3168 3172 3235 3237 3245 3300 3302
seen	10212 10246 2995 3047
seen$	440 8395 8396 4659 4660 1062 1243 1341 1527 9472 9478 9483 9492 9568 2201 2202 9925 10207 2927 2933 3006 7421 7428 7434
sees	2927 2995
sees$	1175 6794
seize	2655
seize$	6522 3544
seized	6521 2655
seized$	10259 6522 10422 7410
seizeed$	3544
seizeing$	3544
seizes	2655
seizes$	6522 3544
seizin	2655
seizing$	6522
seizur	3832
seizure$	2655 10407 7407
seizures$	7407
seldom$	1590 5457 1591 5458 1592
select	2876 3828
self	3623 3841
self$	3867 3869 3908 3909 43 3911 3912 3913 3914 3915 3916 50 7656 7657 3920 3921 69 106 7897 4230 4231 4232 8008 4283 4347 8248 8249 8251 4532 4533 4534 4535 4536 4537 4538 4539 4541 4542 8283 8284 8297 4568 4569 4570 4571 8310 8311 8312 8313 8314 8315 8316 8317 8318 8319 4586 4587 4588 4589 8328 8333 4674 4678 812 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 8429 4692 4693 8432 8433 8434 8435 8436 8437 8439 8440 8441 8442 4745 4746 4747 8720 5176 5178 8960 8961 8962 8963 8964 8965 8966 9164 9165 9166 9167 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 9182 9183 5447 9186 9187 5450 9194 6317 6872 6928 3072 6958 6959 3113 3184 7181 7182 3316 3328 3464
selfharm$	7490
selfharmed$	7490
selfharming$	7490
selfharms$	7490
selfie$	8096 8104 4389 4390 524 525
selfies$	8096 8104 8105 4389 4390 524 525
selfish$	3769 3794
sell$	7688 7703 7920 7949 7951 7952 7953 4224 4225 4226 441 442 443 509 8503 8505 8511 8513 8610 8611 10316 3075 3092 6973
sellin	10187 10199 6566 10310
selling$	8022 441 442 443 509 10304 10342 3060 3075 3092 7414 7603
sells	10199
sells$	441 442 443 509 10224 10316 3060 3075 3092
selves$	3867 3869 3908 3909 43 3911 3912 3913 3914 3915 3916 50 7656 7657 3920 3921 7897 4230 4231 4232 8008 4347 8248 8249 8251 4532 4533 4534 4535 4536 4537 4538 4539 4541 4542 8283 8284 8297 4568 4569 4570 4571 8310 8311 8312 8313 8314 8315 8316 8317 8318 8319 4586 4587 4588 4589 8328 8333 4674 4678 812 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 8429 4692 4693 8432 8433 8434 8435 8436 8437 8439 8440 8441 8442 8720 8960 8961 8962 8963 8964 8965 8966 9164 9165 9166 9167 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 9182 9183 5447 9186 9187 5450 9194 6317 6928 6958 6959 7181 7182
semh	3665
semh$	7532
semi$	2985
sen$	10546 3669 7537
send	2554 2626 2633
send$	7688 7920 491 500 8503 8505 8511 8513 2553 6500 2634 2769 6667 2862 3083 3105 6973 3669 7537
sendd$	2634
sended$	2634
sending$	491 500 9612 9613 9614 6500 2634 2769 2862 3083 3105 7299
sends$	491 500 6500 2634 2769 6667 2862 3083 3105
sensation$	3124
sense$	8486 4750 1148 1378 1380 5446 1580 1581 5449 9397 9813 9814 9815
sensible$	7627 3968 4001 4508 1690
sensibly$	8245
sensit	2555
sensitive$	6422 7132 3520
sensor	2898
sensory$	6765
sent	2554 6503 6554
sent$	491 500 8217 8218 8219 8229 2553 10218 6843 3018 6910 3083 3105 6973 7350 3714
senten	10578
sentence$	2800 7590 3727 7595 7597
sentenced$	6910 3727
sentences$	2800
sentencing$	3727
separa	10578 10580 6843 6845 10593
separate$	10452
separated$	10581
separating$	2873 10581
separation$	10583
september$	8034
sergea	6435 6436 6437 2571 2572 2573 6450 2590 2591 2596 2617 6491 10230 10231 2631 6501 2636 6508 2672 6613 2763 6636 6666
sergeant$	2550 10173 10174 10175 6438 6439 6440 10188 6457 2613 6481 6484 2620 10229 10233 6498 10237 10239 2669 6539 10351 6630 10404 7472
serial$	478 479 3079 3161 3173 3558
series$	2083 7430
serious$	3931 5028 6099 6100 6101 6102 3161 3446
seriously$	8523 8524 8525 8526 8527 9760 9761 9777 9778 9779 9780 9781 9782 9783 9784 9785 9786 9787 9855 9856 9857 9858 2362
seriousness$	8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8482 8494 8495 8496 8497
sertra	3651
sertraline$	7518
serve$	2826
served	10402
served$	2826 3048
serves$	682 683 2826
servic	10533
service$	8627 4962 5974 5979 5980 5988 5997 5998 10033 10083 6364 6372 2509 10150 10151 10438 10522 3446 7343 3493 3502
services$	8466 8467 5032 8809 8931 9245 9246 9247 9248 9249 1855 1856 1857 1858 5974 9716 5979 5980 5985 5986 10083 6372 10150 10151 10522 6987 7287
serving$	2826 6835 7331 3692
session$	142 144 145 5187 9631 9632 9633 9672 9673 9674 6986
sessions$	142 144 145 4053 7792 7825 7826 8899 5187 9672 9673 9674 6986
set$	423 444 445 446 447 448 449 450 8657 1563 1564 5577 1890 1891 2022 2656 3059 7208 7209 7550
sets$	444 445 446 447 448 449 450
setting$	3059
settle$	9467 9473 9487 7291
seven	6490 10286 10287 10289 10318 2741 6670 10431 10462 10479 2886 7449
seven$	8658 8727
severa	10268
several$	4056 506 1759 6267 6268 6291 10049 10050 7356 3553 3661
severe	3617
severely$	3678 3695
sex$	7674 4126 7939 4277 4368 8108 4375 510 4382 8123 526 527 528 529 8145 8146 4500 4946 8953 8954 9140 9141 9142 9143 9144 9210 9211 9212 9274 6865 3037 6932 6953 6963 7162
sext$	3742
sexted$	3742
sexting$	6949
sexts$	3742
sexual$	8019 4358 4366 4371 4373 4374 511 512 513 514 516 4386 4387 4388 526 527 528 529 8147 8953 5248 5251 9275 2917 3037 3084 3094
sexualised$	8019 4358 4366 8823 8824 8825 8826 8827 8828 8829 8830 8831 6955 6956 3240 3776
sexuality$	8237
sexually$	5542 3087 3296 3297 3330 3650 7564
sgt$	10237
shabbily$	1722 3354 3362
shabby$	9376 9377 3399 3406 3784
shadow	2889
shadow$	10270 2670 10359 6756
shadowed$	2670
shadowing$	2670
shadows$	5632 2670
shaggy$	3359
shall$	1862 1863 1864 1865 1866 1867 2794
shallow$	3769
sham	10472
shambles$	3794
shambolic$	3794
shame$	4601 9921 6269 10008 3466
shameful$	9822 3794
shamefully$	3794
shar	2611
share	2626 3519
share$	7920 491 500 842 1805 9467 9473 9487 9884 10062 10065 6417 2551 2553 2634 2745 3020 3083 3396 7291
shared$	491 500 1805 6068 6069 9894 6417 2551 2553 2634 3083 3396
shareed$	2634
shareing$	2634
shares	3519
shares$	491 500 1805 6417 2551 2553 2634 3020 3083 3396
sharin	7385 3519
sharing$	491 500 1805 9935 6417 2551 2553 3020 3083 3396
sharper$	1329 1330 1331
shaved$	3378 3380 3382 7251 3395
shaven$	3349 3350 3379 3382 3395
she$	3984 3991 4413 4470 4471 4476 4477 4502 756 1011 4878 1012 8617 1013 1014 5024 1177 8939 9526 9527 9528 9529 9530 5799 5800 5801 5803 5974 9716 3671
shed	7576
shed$	2426
shedding$	2426
sheep$	8649 7039
sheet$	7401
sheets$	7401
shelter$	8115 8116 8117 8118 8119 8120 8121 8122
shielding$	9234 9239 9240 9241 9242 9243 9244 9251
shift$	4224 4225 4226 3535
shifty$	3361 7231
shirk$	2426
shirked$	2426
shirking$	2426
shirkked$	2426
shirkking$	2426
shirks$	2426
shirt$	5638 5639 9385 7268
shirtless$	3784
shirts$	5638 5639 9385 7268
shocking$	2328 2329 2330 2331 6269 10008 10044 10045 10046 10047 3240 3476
shockingly$	3796
shoddy$	3794
shoes$	5638 5639 9399 9400 9401 9402 9403 9410 7268 7273
shooti	10325 10338 10346 10347
shootings$	10311
shop	2573 6502 6751
shop$	8032 8033 2550 10156 6440 10240 10242 10489 10492
shopke	2573 6502 6704 6925
shopkeeper$	7856 8110 10663
shopkeepers$	7856 8110 8592 8741 2550 10156 6440 10240 10242 2687 10442 10463 6997 6998
shopli	2722 10334 10338 10339 10347 2743 10361 6705 6903 6920 6921 3866
shoplifter$	8702 8703 8704 7039 7040
shoplifters$	8702 8703 8704 7039 7040
shoplifting$	7664 7665 7666 7667 7668 8012 8022 8026 8729 6589 6610 10376 10443 2885 10641 10658 10659
shoppe	6704
shoppers$	8741 10442 10463 6997
shopping$	6751
shops$	8741 2550 10156 6440 10240 10242 2687 10489 10492
short$	5580 9376 9377 5685 9811 9812 3247 3338 3359 3381 3382 3406 3463 7353 3784
shortcoming$	3445
shortcomings$	9687 9688 9689 3445 7314 3793
shortest$	1744 3386
shorts$	5638 5639 9399 9400 9401 9416 9417 9418 9423 7268 7273
shot$	6453
shots$	6453 10203 10209
shotted$	3076
shotter$	3760
shotters$	3760
shotting$	441 442 443 3075 3076
should	2777 6830
should$	21 22 23 24 25 26 612 613 744 762 770 771 772 773 774 775 776 777 778 786 790 791 792 793 838 851 1428 1559 1589 1642 2089 2091 2092 2093 2094 5963 9711 6105 2319 6191 2538 6529 2669 2728 2794 10568 3448 3516
shoulder$	8912 1739 3494
shouldered$	7211 3494
shouldering$	3494
shoulderred$	3494
shoulderring$	3494
shoulders$	8912 8971 3494
shout$	1300 1301 1302
shouted$	3000
shouting$	2971
shouts$	1300 1301 1302
show	2699 6567 2716 2760 7385
show$	789 813 814 4710 4711 4712 4713 4714 4715 4716 4717 4718 4719 8458 4725 4783 4784 8571 9467 9473 9487 2004 9666 2594 6530 7291
showed$	789 813 4783 4784 2254 6530
showin	2699 2716
showing$	813 2254 10154 10519
shown	6503 6554
shown$	154 4087 4088 789 814 4783 4784 9569 9570 9571 9572 2254 2657
shows	2699 6567 2716
shows$	789 813 4783 4784 2003 2254 2594 6530 6588
shrug$	891 2445
shruged$	891 2445
shrugged$	891 2445
shrugging$	891 2445
shruging$	891 2445
shrugs$	891 2445
shunt$	2909
shut$	2492 7350
shuts$	2492
shutting$	2492
shy$	7121
siblin	10619
sibling$	7146 3283
siblings$	3868 8031 8926 9119 10600 6929 7146
sick$	10510 10543
sickle$	3832
side$	9318
sidelined$	3477
sight$	10395 7450 3640 3641
sighted$	7330 7434 7508 3808
sighti	3536
sighting$	2666 7403
sightings$	10227 2666 3532 7403
sign$	2404 2405 2406 2407 10029 10030 7352 7355
signal$	7845 10405
signals$	7845 7846
signed$	2937 2938
significant$	1229 1230
signs$	2404 2405 2406 2407 10029 10030 10049 10050 10198 7352 7355 7356
silence$	4561 9909
silliness$	7903 7904 7905 7906 7907 7908 8298 4599 4600 4620
silly$	3931 81 82 3968 4164 747 3116 3769
silo$	3506 3507
siloed$	3798
silos$	7372
similar$	1724 5597 3338 3396
simple$	3717
simpler$	2788
simply$	648 8401 8402 8403 8404 1299 1917 1918 1919 1920 5962 2240 2241 2412 2413 2454 3423 3483
since$	10618 7186 7599
single$	1984 1985 5893 5934 5935 2131 5999 6067 2555
sister	6839 10579 6842 2991 10619 10620
sister$	8031 2968 10577 6873 7146
sisters$	8031 8926 5339 5340 5341 7146
sit	10212 10246
sit$	4202 1807 1808 1809 1811 9467 9473 9487 2291 10063 7291
site$	7403
sits$	1807 1808 1809 1811 2291 2292 2293 10199
sitting$	8320 8321 2291 2292 2293
situation$	7607 4173 8304 8305 8413 8414 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 8429 8567 9230 9306 6259 10043 6369 3027 7577
situations$	7607 8567 9306
six	6490 10286 10287 10289 10318 2741 6670 10431 10462 10479 2886 7449
six$	8727 1714 5582 5583 1759 9364 9365 9366 9367 9368 9369 5816 5825 5831
sixteen$	8997 8998 8999 9000 9001 9002 1431 1432 1433 7167
size$	1460 1461
skaters$	5816 5825
skeletal$	3338
ski$	3411
skilled$	1699
skills$	1378 1380 5446 1580 1581 5449
skimpy$	3406
skin$	5604 5620 10502 7233 3368 3374
skinned$	7192 7225
skinniest$	1744 3386
skinny$	5580 5616 5685 3338 3406 3784
skins$	8127
skirt$	5638 5639 9399 9400 9401 7268 7273 7280
skirts$	5638 5639 9399 9400 9401 9416 9417 9418 9423 9430 7268 7273 7280
skive$	3741
skived$	3741
skives$	3741
skiving$	3741
skunk$	6789
slag$	7039
slags$	7039
slapdash$	3794
slave$	7088 3222 3764
slaves$	7088 3764
sleep	6779 6788
sleep$	3997 7920 7982 502 10517 10526 10527 3015 3022 3023 3085 3621
sleeped$	3017
sleepes$	3017
sleeping$	502 3015 3017 3022 3085 3653
sleeps$	502 3015 3017 3022 3023 3085
slender$	3338 3784
slep$	3709
slept$	502 6768 3024 3085 3709
slicked$	1738 7251
slide$	7365 7401
sliders$	9399 9400 9401 9416 9417 9418 9420 7268 7273
slides$	7401
slight$	3338 3784
slightest$	5868 6122
slightly$	1712 3340
slim$	5580 3338 3784
slimly$	3340
slip$	6262
slippers$	9412 9420 7268
slips$	10217
slipshod$	3794
slit$	3395
sloppy$	2328 2329 2330 2331 7231 3476 3794
sloth$	7367
slow$	761 1204 1205 1206 1207 1208 2328 2329 2330 2331 9998 10044 10045 10046 10047 10059 6322 2457 3476
slowly$	10059
slut$	7039
sluts$	7039
sly$	3769
smacke	3000
smacked$	6867
small$	1132 5324 5430 5580 1719 3304 3338
smaller$	4851 4852 4861 4862 4863 4864
smart$	5597 7154 7160 3406
smarter$	3968
smartly$	1722 3362 7267 7269
smarts$	7155
smelly$	9376 9377 3784
smitten$	548 549 550 551 552 553 554
smok	2922
smoke$	7688 7920 7949 7951 7952 7953 396 8503 8505 8610 8611 9638
smoked$	8229 9638
smoker$	8699
smokers$	8699
smokes$	9638
smoking$	3879 7618 7619 715 9638
snakes$	7039
snapch	2768
snapchat$	4110 4111 4112 483 4350 484 4351 485 4352 486 4353 487 4354 8093 8094 8095
sneak$	271 7039
sneaked$	271
sneaking$	271
sneakked$	271
sneakking$	271
sneaks$	271 7039
snood$	9415 7268 3789
snoods$	9415 7268 3789
snub$	3120
snubbed$	9455 3120
snubbing$	3120
snubed$	3120
snubing$	3120
snubs$	3120
snuck$	271
so	2767
so$	7779 7783 5965 2259 2755 3301 3318
sobrie	3040
sobriety$	6907
social$	8014 8020 483 484 485 486 487 4839 8730 5126 8870 8928 9285 9286 9287 9288 5974 9716 2116 5984 2119 2496 2498 6516 2678 10312 2768 10377 6682 3013
society$	8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8675 8678 8679 8680
sociopath$	7039
sociopathic$	3769
sociopaths$	7039
sod$	6142
sofa	7576 3859
sofa$	10627
soft$	8320 8321
sold$	441 442 443 509 3060 3075 3092 6973
soldiers$	8780
solely$	2447 2448 3492
solicit$	3114
solicited$	3114
soliciting$	3114
solicits$	3114
solicitted$	3114
solicitting$	3114
solid$	3338
solidly$	3340
solve	3580
solves	3580
solvin	3580
somali$	1724 5597 7260
some$	94 712 1759
somebody$	7976 8381 5776 5974 9716 2801
someone$	7976 4405 8381 5366 1553 5776 5974 9716 2801
something$	8204 9641 10236
somewhere$	8115 8116 8117 8118 8119 8120 8121 8122
son	10432
son$	9077 6782
sons$	9077
soon$	10013 10014 10015 10016 10147 10148 10149
sooner$	9010 9699 9708
sophisticated$	1389 3778
sorely$	2362
sorry$	9569 9570 9571 9572
sort$	8586 9231 9232 9233 9372 6996
sorts$	6996
sought	10402
sought$	259 492 493 494 495 496 497 498 937 4804 938 939 940 941 942 943 959 960 962 3252
sound$	3300
sounds$	3300
source	7385
source$	6422 2556 10221 2756 10371 2770 2839 3519 7387 3521
sources$	2556 10221 7387
south$	1735
space$	9203 6690 6888
speak	2995
speak$	7732 7892 8090 488 489 490 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 5456 9436 9467 9473 9487 9559 9612 9613 9614 9884 2527 7291 7299
speaking$	488 489 490 9466 7318
speaks$	488 489 490 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 9559 2302 2303
special$	10546 3665 3857
specialist$	10532
speech$	2898
spell	7557
spelli	6834
spelling$	10572 3684
spend$	7920 4183 4184 4247 8195 8196 8197 8198 8199 973 974 975 976
spendded$	973 974 975 976
spendding$	973 974 975 976
spended$	973 974 975 976
spending$	7786 7977 8195 8196 8197 8198 8199 973 974 975 976
spends$	973 974 975 976 10212
spent$	973 974 975 976 3048
spice	6783
spice$	10521 6789 10530
spiky$	3359 3382
spina$	3628
spineless$	3794
spirit	6788
spirits$	10526
spite$	4022 156 157 159 4054 190 191 192 221 8063 8064 8065 8066 2401
spiteful$	9822 3769
split	10578 10580
split$	10452 6843
spliting$	2873
splitting$	2873
spoiled$	3769
spoilt$	3769
spoke$	488 489 490 2526
spoken$	7763 7764 163 164 165 8200 4912 4913 4914 4915 9472 9478 9483 9492 9568 9894
sporadic$	8818 8819 8820 8821 1217 3231
sport$	1741 1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 10515 3383 3401
sported$	1741 1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 3383 3401
sporting$	1741 1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 3383 3401
sports$	1741 1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 3383 3401
sportted$	1741 3383
sportting$	1741 3383
sporty$	3361
spot$	10486 10490 7415 7478
spots$	10486 10490 7261 7478
spotted$	3808
spotty$	1737 5616 9358 3366 3784
spray$	3376
spree$	7418
spring$	8034 8035
spurn$	3120 3421
spurned$	9455 3120 3421
spurning$	3120 3421
spurnned$	3120 3421
spurnning$	3120 3421
spurns$	3120 3421
squad	6427 6430 6435 6436 6437 2571 2572 6450 2590 2591 2596 2617 6491 10230 10231 2631 6501 2636 6508 6512 2672 6613 2763 6636 6666
squad$	10165 10166 2562 10168 10173 10174 10175 6438 6439 10180 2576 10188 6457 6484 10229 10233 6498 10237 10239 10250 6539 10330 10351 6630 10404
squander$	3119 3499
squandered$	3119 3499
squandering$	3119 3499
squanderred$	3119 3499
squanderring$	3119 3499
squanders$	3119 3499
square$	10456 10492
squarely$	2447 2448 3492
squint$	3787
squints$	3787
stab	10611
stabbed$	7653 7997 8264 3058
stabbi	10325 10338 10346 10347 10353 10365 10366 10367 6905 6921
stabbing$	10329 10643 10659 10660
stabbings$	10311 10659 10660
staff	2573 6502 2686
staff$	7976 8110 8370 4726 8466 8467 8592 4855 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8675 8678 8679 8680 8683 8706 8741 8747 1162 1163 5032 8899 8934 8948 8949 8950 8951 9304 9305 5811 5812 5814 5815 5853 5854 5855 5974 9716 5979 5980 10083 6372 10150 10151 6440 10240 6532 10463 10663 6987 6997 6998 7081
stained$	9376 9377 3399 3406
stairw	7576
stamme	10502 6778
stammer$	10516
stamp	2833
stamp$	7336
stamped$	7336
stamping$	7336
stampped$	7336
stampping$	7336
stamps$	7336
stance$	6732 7462
stand	10212 10246
stand$	1360 5432 5433 5434 5437 5438 5440 5441 5444 1715 9371 1807 1808 1809 2294 2295 2296 2297 2298 3453
standard$	9919 7343
standards$	9727 9728 9729 9730 9731 9732 7343
standing$	5432 5433 5434 5437 5438 5440 5441 5444 2294 2295 2296 2297 2298 3453 3723
stands$	1715 9371 1807 1808 1809 2294 2295 2296 2297 2298 3723
starte	3657
started$	440
starti	3657
starts	3657
starv	3624
stash	10161 6560 2715
stash$	10320
stashed$	10171
state	6423
state$	4173 10043
stated	6423
statem	3665
statement$	7898 4886 4887 4888 10164 10170 2941 7536
statemented$	7532
statements$	4886 4887 4888 10164 10170
statio	6502
station$	8032 8033 2550 10156 10240 10456 10492 10643
stations$	2550 10156 10240
statistics$	10115 10116 6721
stature$	9315 9316 9317 7205
status$	8536 8540 8541 8562 8568 8571 10591 3124 7144 7536 7582
stay$	3957 7703 3997 7833 4158 4185 4186 4203 7949 7951 7952 7954 4246 8007 8152 8195 8196 8197 8198 8199 8200 4486 8353 8503 8505 8511 8513 9467 9473 9487 3015 7291
stayed$	7975 8200 8208 8217 8218 8219 8240 8241 8380 3015 3017 3024
stayes$	3017
staying$	7786 7977 8152 8195 8196 8197 8198 8199 8200 3015 3017 3707
stays$	8200 3015 3017 3707
steal$	7920 8610 8611 1300 1301 1302 9493 9634 10294 10313 10316 10340 10341
steali	10199 6566 3866
stealing$	7662 7663 7664 7665 7666 7667 7668 8729 8785 8927 10304 10342 10411 7603
steals	10199 3866
steals$	1300 1301 1302 9634 10294 10316 10341
step	6839 2989 6857 10605 10620
step$	2882 3536 3596
stepbrother$	6873
stepdad$	2968 10577 6840 2977 10600 6873
stepfather$	2968 10577 6840 2977 10600 10604 6873
stepmother$	10577 2977 10600 10604 6873
stepmum$	10577 2977 10600 6873
stepparent$	10600 6873
stepparents$	10600 6873
stepped$	9766 2543 3596
stepsiblings$	10600
stepsister$	6873
stepstepdad$	10600
stepstepfather$	10600
steroi	6783 6787
steroids$	10521 10525
steward$	4115 7856 8110
stewards$	4115 7856 8110
sti	3650
sti$	7517
stick$	8458 9467 9473 9487 2125 2126 2127 7291
still$	7765 7785 7807 2136 2137 2586 3423
stills$	6416 10186 6453 2635
stis$	7517
stock	10161 10310
stock$	2566 10298 10319 10320
stockily$	3340
stocky$	5580 3338 3784
stole	3866
stolen	10161 10310 10373 3866
stolen$	10298 10320 2817 10658 10661 3823
stoma$	3839
stomach$	3626
stone$	10513 3408
stoned$	9638
stoner$	7039
stoners$	7039
stood$	1807 1808 1809 2294 2295 2296 2297 2298 3453 3723
stop	10291 2774 2814 2889
stop$	7731 7865 4218 7961 8007 4459 8340 8387 8817 9467 9473 9487 9556 9612 9613 9614 6405 6406 6407 6408 10176 2612 2702 10354 10378 6641 2790 2802 2806 2808 2809 2810 6681 10481 6756 7291 7299 3584
stopped$	7995 4258 392 4457 4504 8264 9598 9599 9600 9601 9602 9735 9736 9737 9738 9739 9740 10360 2790 10399 3056 7350 7434 3636
stopping$	2806 2808
stopring$	2806
stops$	10354 2790 2802 2806 2808 10449
stopting$	2806
store	2573 6502 6560 2715
store$	7833 4224 4225 4226 2550 10156 6440 10240 10242 2665
stored$	10171
stores	2715
stores$	2550 10156 6440 10224 10240 10242 6581
storie	2768
stories$	4886 4887 4888 1299
storin	10161 6566 10310 2715
storing$	10304 10342
story$	4886 4887 4888
stout$	3338 3784
straight$	8211 8212 3359 3382
strange$	4364 735 738 741 742
stranger$	7841 7851 7852 4846 10622 6936
strangers$	7625 4095 7841 4106 4109 7848 7851 7852 7860 7864 7868 7988 4355 4826 8565 8566 4845 8948 8949 8950 8951 6936
strapping$	3784
strappy$	3406
strate	7443 7464 7468
strategies$	7825 7826
strategy$	7474
strayed$	8229
street	2555 10399 6708 6751
street$	8023 8032 8033 6422 6447 10387 10446 10456 10489 10492 6938 3145 3233 3271 3275 3286 3287 3288 3289 3335 3823
streets$	8023 5046 10387 10446 10456 10489 10492 6938
streetsmart$	3774
streetwise$	1671 1672 1673 1674 1690 3774
streng	2781
strength$	1460 1461
stress$	3612
strict	2861
strict$	6728
strike$	5488 5489 5490 10294 10477 3536
strikes$	10294 10477
striking$	3361
strikingly$	3301
string$	237 2084
stringing$	237
strings$	237 10203
stroke	6763 6859
stroke$	10501 10512 10597
stroll$	1807 1808 1809
strolls$	1807 1808 1809
strong	2855 2861 3596
strong$	1520 1521 1522 1690 6728 2865 7200 3338 3599
stronger$	1147 2865
strongly$	3340
stroppy$	3769
struct	7389
structure$	10184 10476
struggle$	139 1204 1205 1206 1207 1208
struggled$	139 1204 1205 1206 1207 1208
struggles$	139 1204 1205 1206 1207 1208 3690
struggling$	139 1204 1205 1206 1207 1208
strung$	237
stubble$	3785
stubborn$	6322 3769 3794
stubbornly$	3794
stuck$	8209 8240 8241 9569 9570 9571 9572 2125 2126 2127
stud$	9410
studen	6925
student$	1178 8835 8861 8862 8863 8864 8865 8866 8877 10663 7025 3169 7101
students$	1178 8835 8861 8862 8863 8864 8865 8866 8877 7025 7101
studs$	9410
stuff$	7962 8109
stunt$	7674 6932
stunts$	7674 6932
stupid$	3931 81 82 3968 4149 747 3067 3116 3769
stupidity$	7903 7904 7905 7906 7907 7908 8298 4599 4600 4620
sturdy$	3338
stutte	10502
style$	9372 7009
subculture$	7100
subcultures$	7100
subjec	3561
subject$	9307 9310 10193 2696 3526 3806
subjects$	9307 9310 2696 6685 3806
submi	7385
submission$	10363
submissions$	10363
submit	2554 3519
submitted$	2629 2630 7399
substance$	31 36 3934 4959 3656
substandard$	2328 2329 2330 2331 10044 10045 10046 10047 3476
succeeded$	9585
succes	2804
success$	10469
successful$	6671
such$	3447
sucked$	7650
suffer	3003 3004
suffer$	3633
suffered$	6870 6871 3633
suffering$	3633
suffers$	6870 6871 3631 3633
sufficient$	1579 1582 7183
sugar$	3101
sugges	6423 2831 7385
suggest$	5711 5713 5714
suggested$	5711 5713 5714
suicid	3623
suicidal$	7490
suicide$	10507 7490
sullen$	7231 3769
summer$	8034 8035
summon	10399
superficial$	8818 8819 8820 8821 3141 3231
superv	3045 3047
supervised$	3283
supervising$	8957 9231 9232 9233 9234 9242 9243 9244 9251 9256 9257 9258 9259 9260
supervision$	8957 9231 9232 9233 9234 9242 9243 9244 9251 9256 9257 9258 9259 9260 2439 2440 2441 2442 6912 10651 7343 7597 7598
suppl	10199
suppli	2554 6471 2626 7397
supplied$	441 442 443 6503 3075
supplier$	8711
suppliers$	8711 10331
supplies$	441 442 443 10209 10224 10316 3060 3075 3551
supply	10152 2554 10161 10197 2626 6566 10305 10310 10325 10326 10338 10346 10347 10365 6920 7467 7468
supply$	441 442 443 2547 6472 10298 10313 10316 2769 10658 3075 3551 3823
supplyed$	2547
supplying$	441 442 443 2547 10304 10342 2769 10411 10658 3060 3075 7603
supplys$	2547 2769
suppor	2781 2824 2985 3047 3596 3602
support$	65 66 67 68 142 150 151 4053 7792 7825 7826 7892 8466 8467 8795 8809 8813 9231 9232 9233 9234 9242 9243 9244 9251 9453 1855 1856 1857 1858 2225 2226 2227 9893 2439 2440 2441 2442 2776 2783 2838 10548 2944 10549 6986 6987 7287 7536
supported$	150 151 2776 2783 6852
supporting$	150 151 2776 2783
supports$	65 66 67 68 150 151 2776 2783 2838
supportted$	150 151
supportting$	150 151
supposed$	7965 7966
suppre	2833
suppress$	3819
suppressing$	3819
suppression$	3819
sure	2767
sure$	1889 1890 1891 5835 5836 5837 5838 1972 1973
surely$	2044 2052 5919 2053 2054 5962 7308
surface$	3141
surgery$	10539
surly$	3769
surprising$	735 738 741 742
surprisingly$	3301
survei	10491 3816
surveillance$	10481 3805
surveilled$	10278
surviv	3004
survival$	3096
survive$	9201 9202 5468 1602 1603 5471 1610 3317
survived$	1610 6871 3317
survives$	1610 3317
surviving$	1610 3317
suspec	2697 7391
suspect$	9307 9310 10073 10303 10333 2733 7152 3526 7420 3566 3822
suspected$	6564 2705 2720 6598 2733 2737 2761 3054 3555
suspects$	9307 9310 10073 10183 10299 10300 10303 10333 2733 7024 7152 7394 7420 3554 3822
suspen	6834
suspended$	307 308 309 310 4912 4913 4914 4915 2946 7037 7540 3728
suspendeds$	2946
suspension$	8654 2946 10572 7037 3849
suspensions$	8654 2946 7037 3849
suspicion$	10128 10129 10130 10131 10132
suspicious$	6488
swallo	3625
swap$	500 518 4385 519 520 521 522 523 3083
swaped$	500 518 4385 519 520 521 522 523 3083
swaping$	500 518 4385 519 520 521 522 523 3083
swapped$	500 518 4385 519 520 521 522 523 3083
swapping$	500 518 4385 519 520 521 522 523 3083
swaps$	500 518 4385 519 520 521 522 523 3083
swarthy$	3784
swayed$	6992
swear$	9638
swearing$	9638 10551
swears$	9638
sweatshirt$	9399 9400 9401 7268 7273
sweatshirts$	9399 9400 9401 7268 7273
sweep$	2423 7452
sweeping$	2423
sweeps$	2423 7452
sweet$	5430
swept$	2423
swift	2855 3596
sworn$	7439
sympathy$	8263 8267 8285
symptoms$	7487
syndrome$	7480
system	7385
system$	8303 8747 8948 8949 8950 8951 10189 10234 10235 10322 10323 10324 3446
systemic$	3446
systems$	10322 10324 3446
t$	5647 9399 9400 9401 6832 7273
ta	2943 6811
ta$	6810 10549
table$	10558
tables$	10105
tablets$	6785 10530 7492 7520
tabs$	6514
tackl	2603 2833
tackle	10491 7473
tackle$	2849 2850
tackleing$	2850
tackles$	2850
tackling$	2849
tactic	7464 7468
tactical$	6495 3549
tag$	10645 10654 10655 10657 7601
tagged$	10654 3732
tagging$	10654
tags$	10657
tail$	2670 10359
tailed	10491
tailed$	2670
tailing$	2670
tails$	2670
tak	2884
take	2851
take$	64 7688 7703 99 3978 7752 4119 7920 4200 344 345 7990 8011 480 499 570 4439 813 814 842 4710 4711 4712 4713 4714 4715 4716 4717 4718 4719 8458 4733 4734 4735 4736 4737 4738 4739 4740 4741 4742 4743 4744 4760 4761 4762 4763 4764 8503 8505 8511 8513 918 922 5078 1357 1487 1588 9436 9467 9473 9487 6014 2155 6030 6039 6043 6044 6045 6046 6047 6048 6049 6111 6113 6114 6115 6116 6117 2254 9884 10062 10065 6555 2786 2791 6755 2904 2918 2920 3064 3105 7291
takeaway$	8032 8033
taken$	64 99 8200 813 814 9558 9569 9570 9571 9572 6013 6030 6040 6041 6042 6043 6044 6045 6046 6047 6048 6049 6111 6113 6114 6115 6116 6118 6119 6120 2254 9894 2932 2984 3064
taker$	8688 6930
takers$	8688 6930
takes	2851
takes$	64 99 395 480 499 8406 813 918 922 1487 6030 6039 6111 6113 6114 6115 6116 6117 2254 2786 2918 2920 3064 3105
taking	2851 3625
taking$	3900 64 7753 480 499 813 918 922 1487 9204 9205 6043 6044 6045 6046 6047 6048 6049 2254 2786 2904 2920 6930 3064 3105
talk	10212
talk$	142 7892 8089 488 489 490 8242 8243 8244 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 1438 9436 9467 9473 5746 9487 9559 9579 5842 9612 9613 9614 10162 7291 7299 3504
talked$	488 489 490 8217 8218 8219 8232 3504
talking$	488 489 490 8242 8243 8244 1545 9466 9612 9613 9614 5879 10162 7299 3658
talkked$	488 489 490
talkking$	488 489 490
talks$	142 488 489 490 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 1438 9559 10257 3504
tall$	5580 9319 1718 3338 7210 3784
tallest$	1744 3386
tan$	7242 7243
tango$	8000
tanned$	1737 3366 3784
tantrum$	8890 8891 7110
tantrums$	8890 8891 7110
target	10176 2603 2749 10388 2876 2877 6745 10485 2883 10491 7443 7473
target$	7647 7648 994 10277 10378 2850 10483 6746 3526 3588 3598 7471 3685
targeted$	7650 994 6616 10483 6746 6750 3598
targeting$	994 10143 10144 10145 10146 2850 10483 6746 3598
targets$	7646 7648 994 10038 6356 10104 10115 10116 10277 2850 10483 6746 3598 7471
targetted$	994
targetting$	994
tart$	7039
tarted$	1828 1829 3419
tarts$	7039
task	6430 2847
task$	9682
tasked$	2628 2676 6553 3605
taskforce$	10168
taskin	7416 3605
tasking$	6450 2590 2591 2596 2617 6491 10230 10231 6495 2631 6501 2636 6508 6558 6613 2763 6636 6666 7472
tastes$	9099
tattoo$	1742 9347 5633 9410 7250 3385
tattooed$	3784
tattoos$	1742 9347 5633 9410 7250 3385
taught$	150 151 154 7795 7796 7797 4087 4088 8286 9472 9478 9483 9492 9568 9598 9599 9600 9601 9602 10400
taunt$	3131
taunted$	3131
taunting$	3131
taunts$	3131
tauntted$	3131
tauntting$	3131
teach$	150 151 8706 8795 9535 9612 9613 9614 7299
teache	6925
teached$	150 151
teacher$	7856 8110 8370 5997 5998 10663
teachers$	7856 8110 8370 8592 4855 8706 8899 8934 5811 5812 5814 5815 6998 7081
teaches$	150 151
teachi	6826
teaching$	150 151 2943 6811 6823 10564
team	6430 6450 6512 10533
team$	5974 5979 5980 10083 6372 2509 10150 10151 10159 10166 10168 10173 10174 10175 6438 6439 10188 6457 6484 10229 10233 6498 10239 10250 6532 6539 10330 10351 6630 10404 2879 10536 3493 3502
teams$	2879
tearaway$	3751
tearaways$	3751
tech$	7276 3410
techni	7468
teen$	1178 8835 8838 8861 8862 8863 8864 8865 8866 8877 7101
teenage$	1702 3093 3161 3164 3173 3334 3335 3553
teenager$	1178 8835 8838 8861 8862 8863 8864 8865 8866 8877 9307 9310 7025 7101
teenagers$	8555 8589 8631 1178 8835 8838 8861 8862 8863 8864 8865 8866 8877 9307 9310 7025 7082 7101
teens$	8631 1178 8835 8838 8861 8862 8863 8864 8865 8866 8877 7101
teeth$	9359 9360 9361 7238
teleph	2678
telephone$	2654 10260 3540
telephones$	2654 10260
tell	2633 2711 6578 2767
tell$	7892 7920 8347 8353 8458 1023 8752 5426 5427 5428 5429 9467 9473 9487 9559 5924 5925 5928 10065 2548 2568 2569 6500 7291
telling$	1023 9466 2568 2569 6500
tells$	1023 9559 5924 5925 5928 2568 2569 6500
temper	10578
temper$	8890 8891 7110
tempered$	7114 7115
tempers$	8890 8891 7110
temporarily$	3671
temporary$	3708
tempt$	7624 3887 248 249 250 3069 3110
temptation$	7981
tempted$	7624 3887 248 249 250 935 3069 3110 6992
tempting$	7624 3887 248 249 250 3069 3110
tempts$	7624 3887 248 249 250 3069 3110
temptted$	7624 3887 248 249 250 3069 3110
temptting$	7624 3887 248 249 250 3069 3110
ten$	8658 1431 1432 1433
tenancies$	2827
tenancy$	2827 10630 10631
tenants$	6217
tendencies$	7030
tension$	2971 7389
term$	10502 6827
termination$	10518
terrible$	3931 3968 7718 7719 7720 7721 4656 4898 2328 2329 2330 2331 10044 10045 10046 10047 2483 3067 3240 3273 3476
territ	6690
territory$	10428
terrorise$	984 985 986 3130
terrorised$	984 985 986 3130
terrorises$	984 985 986 3130
terrorising$	984 985 986 3130
test$	1160 9638 2667 2668 10522 7517 7529
tested$	1160 3662
testing$	1160 9638
tests$	1160 7529
testted$	1160
testting$	1160
text$	488 489 490 10003
texted$	488 489 490
textin	10187
texting$	488 489 490
texts$	488 489 490
textted$	488 489 490
textting$	488 489 490
thalas	3628
thalassaemia$	7495
than$	4037 8359 4634 5196 5197 5198 5242 1386 5271 9012 9013 9014 9015 9016 9017 9018 9019 9020 9047 5310 1576 1597 1600 5538 5539 5540 5541 9284 10117 10118 10119 10120 10121 10122 10125
thank$	8270 8271 8272 8273 8274 8275 8306 8307 8308 8309 8324 8325 8326 8327
thanks$	303 6095 2494
that	7385
that$	4118 546 4726 8617 8937 1702 9897 10007 6346 6369 10114 10214 6588 6603 6604 6622 7000 3149 3335 7345
the$	3922 4118 8029 4303 4304 4565 4726 8465 4756 8508 4798 8592 4874 1011 1033 5008 5009 5052 1328 8937 5202 5286 5358 1503 5390 1702 1749 5641 5654 1788 9615 5908 5947 9716 6017 6080 6249 6256 6283 6285 10026 10027 6291 6293 10049 10050 10056 6320 2486 2509 6444 6582 6643 6649 6716 10465 6737 6756 6917 6998 3149 7345 7356 3523 3553 3556 3655
thef$	10304
theft	10161 10205 6574 10325 2722 10334 10338 10339 10346 10347 2743 10353 10361 10365 10366 10367 6639 6903 6905 6920 6921 6924 3737
theft$	8012 8026 8729 8927 10312 6589 10329 6610 10376 10377 2885 10641 10643 10658 10659 10660 10662 3563 7604
thefts	6705
thefts$	10311 10312 6589 6610 10376 10377 10443 10659 10660 7440 7604
their	6517 2651 2697 2738 7405 3546 3562
their$	19 3932 3945 3947 83 84 87 91 3960 3962 98 4013 4118 272 279 280 281 283 4153 287 4165 4166 4167 4168 4169 4170 7922 347 4229 7985 4266 4267 8029 4293 4376 8136 4426 4499 4524 4554 4555 693 694 4567 4593 8334 730 732 733 750 753 8369 4670 8411 4676 4726 8489 8493 4756 1019 4917 8706 8743 5039 1282 8943 1347 8980 5256 5258 5469 5585 5586 5587 5612 1753 1766 1771 1772 1792 5673 1819 1820 5889 5937 9713 6183 6194 6282 6284 6286 10026 10027 6291 6293 6294 10038 10049 10050 6358 6359 10104 2509 6377 6385 6386 6444 6564 6643 6737 6771 6773 2926 2972 2973 6841 6881 6892 3095 3111 3243 3403 3404 3447 7346 7356 3493 3645 3646 3653 3654 3676
theirs$	8329
theirself$	3867 3869 3908 3909 43 3911 3912 3913 3914 3915 3916 50 7656 7657 3920 3921 7897 4230 4231 4232 8008 4347 8248 8249 8251 4532 4533 4534 4535 4536 4537 4538 4539 4541 4542 8283 8284 8297 4568 4569 4570 4571 8310 8311 8312 8313 8314 8315 8316 8317 8318 8319 4586 4587 4588 4589 8328 8333 4674 4678 812 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 8429 4692 4693 8432 8433 8434 8435 8436 8437 8439 8440 8441 8442 8720 8960 8961 8962 8963 8964 8965 8966 9164 9165 9166 9167 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 9182 9183 5447 9186 9187 5450 9194 6317 6928 6958 6959 7181 7182
theirselves$	3867 3869 3908 3909 43 3911 3912 3913 3914 3915 3916 50 7656 7657 3920 3921 7897 4230 4231 4232 8008 4347 8248 8249 8251 4532 4533 4534 4535 4536 4537 4538 4539 4541 4542 8283 8284 8297 4568 4569 4570 4571 8310 8311 8312 8313 8314 8315 8316 8317 8318 8319 4586 4587 4588 4589 8328 8333 4674 4678 812 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 8429 4692 4693 8432 8433 8434 8435 8436 8437 8439 8440 8441 8442 8720 8960 8961 8962 8963 8964 8965 8966 9164 9165 9166 9167 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 9182 9183 5447 9186 9187 5450 9194 6317 6928 6958 6959 7181 7182
them	6419 6426 6490 10268 10271 10273 10274 2673 2674 10286 10287 10289 10318 2741 10364 2765 10379 6654 6670 6679 10417 6680 10431 10462 10479 10484 10494 7444 7449 7456 7539
them$	7608 7609 7635 7686 4097 4104 7916 8006 4269 4271 4273 8069 8072 8115 8116 8117 8118 8119 8120 8121 8122 4540 4549 8310 8311 8312 8313 8314 8315 8316 8317 8318 8319 8506 4776 4855 4907 5049 5158 5159 5160 5287 5352 9162 9250 9349 1760 1761 5777 5816 5825 5831 5843 9589 9594 9615 5896 6022 6023 6147 6148 6149 6150 6151 6152 9897 6199 6220 9988 9989 9990 9991 9992 9993 10049 10050 10071 10072 6337 6396 10193 10203 2677 6632 2773 2801 10418 10419 6757 7090 7311 7346 7347 7349 7356
themself$	3867 3869 3908 3909 43 3911 3912 3913 3914 3915 3916 50 7656 7657 3920 3921 7897 4230 4231 4232 8008 4347 8248 8249 8251 4532 4533 4534 4535 4536 4537 4538 4539 4541 4542 8283 8284 8297 4568 4569 4570 4571 8310 8311 8312 8313 8314 8315 8316 8317 8318 8319 4586 4587 4588 4589 8328 8333 4674 4678 812 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 8429 4692 4693 8432 8433 8434 8435 8436 8437 8439 8440 8441 8442 8720 8960 8961 8962 8963 8964 8965 8966 9164 9165 9166 9167 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 9182 9183 5447 9186 9187 5450 9194 6317 6772 6928 6958 6959 7181 7182 7491
themselves$	3867 3869 7608 7609 3908 3909 43 3911 3912 3913 3914 3915 3916 50 7656 7657 3920 3921 7897 4230 4231 4232 8008 4347 4384 8248 8249 8251 4532 4533 4534 4535 4536 4537 4538 4539 4541 4542 8283 8284 8297 4568 4569 4570 4571 8310 8311 8312 8313 8314 8315 8316 8317 8318 8319 4586 4587 4588 4589 8328 8333 4674 4678 812 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 8429 4692 4693 8432 8433 8434 8435 8436 8437 8439 8440 8441 8442 8717 8720 5042 1299 8960 8961 8962 8963 8964 8965 8966 9164 9165 9166 9167 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 9182 9183 5447 9186 9187 5450 9194 9208 9926 6317 6772 6928 6958 6959 7181 7182 7491
therap	10503 6793
therapist$	10531 10532
therapy$	10535 7487 7524 7525 7558
there$	7697 7735 4489 8233 1899 1900 5776 6544
these$	4101 4135 7918 4419 4422 4428 8504 8507 8512 1033 1328 9162 1684 1688 1702 5778 9531 1939 9596 9615 6109 6147 6148 6149 6150 6151 6152 6203 6205 6212 6222 6223 9988 9989 9990 9991 9992 9993 10049 10050 10071 10072 6337 6716 2886 3165 3173 7311 3447 7346 7347 7349 7356 3553 7456
they	10153 6490 10251 2673 2674 10286 10287 10289 10318 2727 2741 6670 10431 10462 2869 10479 2886 7449
they$	3984 4470 4471 4476 4477 4502 8336 756 1011 4878 1012 8617 1013 1014 5024 1177 8939 9526 9527 9528 9529 9530 5799 5800 5801 5803 5974 9716 6594 2750 2792 2801 6726 6736 6760
thick$	1710 3325 3342 3381 3390 3391 3769
thickset$	3338 3783
thief$	8702 8703 8704 7039 7040
thieves$	8702 8703 8704 7039 7040
thieving$	8729
thigh$	10511
thighs$	10511
thin$	5580 3338 3357 3361 3784
thing$	9798 9799 9800 9801 9802 9804 9805
things$	7963 8109 4635 9099 9189 9229 6258 6346 6369 3027
think$	8458 1004 1005 1006 1149 1157 1398 1399 1400 1401 1402 1403 5456 5995 9734 9735 9736 9737 6087 9826 2733
thinking$	7318
thinks$	1004 1005 1006 1149 1157 1398 1399 1400 1401 1402 1403 5995 9734 2733
thinnest$	1744 3386
third$	1702
thirteen$	1431 1432 1433
thirties$	8140
thirty$	8138 8140 566 8173 8174 5270 9039 9040 9041 9042 9043 9044 9045 9299
this$	4118 8029 4417 4424 4726 1299 5390 1702 9615 9658 6022 6023 6147 6148 6149 6150 6151 6152 9897 9988 9989 9990 9991 9992 9993 10049 10050 6313 6346 6369 6444 2750 6716 3149 3239 3335 7311 7345 7346 7347 7356 3556
thoroughly$	3440
those	6470 10379 7444
those$	8575 1033 1328 1684 6566 10396 6685 6717 10462 10465 10484 3173 7311 3553
though$	182 4050 4089 4090 4091 4092 4093 4094 8063 8064 8065 8066 5561 5562 5563
thought$	3937 3938 3939 3940 3941 3944 8200 8391 8392 1004 1005 1006 4884 4885 1067 1157 1246 9696 9712 9717 9720 9721 9723 9724 9725 9726 5995 9734 9735 9736 9737 9738 9739 9740 6087 9826 9859 9860 9861 9862 9863 9864 9865 9866 9867 9868 6131 6132 6133 6134 6135 10003 10112 2705 2732 2737 2761
thoughtless$	9811 9812 9822
thoughts$	2902
threadbare$	3406
threat$	4926 1060 4928 4929 4930 4931 4932 4933 4934 4935 4936 4937 8676 8677 4940 4941 4942 4943 4944 4945 6725 2859 3552 3569
threatening$	3240 3767
three	6490 10268 10286 10287 10289 10318 2741 6670 10431 10462 10479 7449
three$	4776 8727 1759 9364 9365 9366 9367 9368 9369 5816 5831 6291 3553 3661 3717
thresholds$	10026
threw$	47 860
thrill$	3924 58 3929 7992 7993 7994 8536 8562 3124
thrills$	8542
thrive$	695
thrived$	695
thrives$	695
thriving$	695
throats$	9642
throug	6744 6855 3519 3596 3602
through$	298 8799 5460 5461 5609 9557 9586 9588 9616 9621 6296 10308 6631 6821 3070 3500
throw$	47 860
throwed$	47
throwing$	47 860
thrown$	47 860 9457 3000 3001
throws$	47 860
thug$	3751
thuggery$	3751
thuggish$	3751 3767
thugs$	8723 8724 8725 10073 10332 7332 3751
tic$	3612
tick$	3455
ticking$	3180 7323
tidy$	3361
tied$	2706 6608 7251
ties$	1024 7009
tight$	9376 9377 5685 6323 3381 3406
tightly$	1740
tights$	7268
tiktok	2768
tiktok$	483 4350 484 4351 485 4352 486 4353 487 4354 8093 8094 8095
time	6820
time$	4035 7921 7985 848 849 850 8464 4840 4841 4843 4901 4956 4957 4999 9022 9500 9501 9630 9631 9632 9633 9646 9654 9849 9850 9851 9852 9853 9854 10282 2807 3179 7305 7366
timed$	10390
timekeeping$	6985
timeline$	6459
times$	7769 7771 7772 7776 9647
timeta	6463 6834
timetable$	10201 10558 6827 10572
timetables$	10201
timewaster$	7039
timewasters$	7039
timid$	6322
tiny$	3406
tip	3816
tip$	2812
tipped$	2812
tipping$	2812
tips$	2812
to	2606 7385
to$	3942 3946 7833 7876 7888 4182 4191 4213 4244 4284 4285 4286 4288 4329 4337 4341 4407 4408 4409 4410 4411 4414 4442 4446 4543 8339 8352 4632 8393 4671 4720 4811 4819 4822 4824 4830 4891 4927 8781 5047 5054 5057 5071 5076 5094 5164 5191 5199 5215 5216 5218 5378 5423 5439 9295 5698 9440 9441 9442 9444 9464 9484 5756 5757 5797 9604 9617 5954 5955 9733 9743 9744 9745 6020 6021 9776 9825 9833 6146 2316 6192 6247 6314 10060 6324 6325 10098 6361 6395 6400 6401 6402 6403 6404 6420 6424 6428 2565 2599 6500 6524 6529 2669 6543 2691 6559 6572 6573 6640 6646 6647 6656 6660 2794 2795 6702 6714 6715 10467 6758 6770 10523 6790 6799 6800 10547 6821 6832 6874 6909 3044 10664 6983 6984 7000 7287 7289 7293 7310 7312 7346 7362 7377 7378 7472 3609 7594
toddler$	6782
toe$	9380 9404 9405 5668 3144
toerag$	3754
toerags$	3754
toing$	6500
tokenistic$	3141 3794
told$	154 7763 7764 163 164 165 172 173 174 175 176 177 178 179 180 7795 7796 7797 7965 7966 4238 8205 8214 4643 9472 9478 9483 9486 9492 9568 9569 9570 9571 9572 9598 9599 9600 9601 9602 5924 5925 5928 6068 6069 9894 2676 2683 6553 6844 6856
tolerance$	7461
tolerated$	10445
tone$	9342 7235
tones$	9342 7235
too$	4061 253 5206 5207 9082 1656 1657 1658 1675 9376 9377 6092 6093 6094 6260 2394 6275 6276 6277 6278 6321 2455 2456 6362 6409 6411 3294 3318
took	3625
took$	64 99 344 345 480 499 571 8407 813 918 922 6012 2156 6030 6039 6043 6044 6045 6046 6047 6048 6049 6111 6113 6114 6115 6116 6117 2254 2904 2920 3064 3105 6973
tool$	2857
toolki	7468
tools$	7825 7826 2857
tooth$	7238
toothless$	3795
top	10199 6465
top$	8128 9382 9399 9400 9401 10203 10208 10391 10396 2863 7268 7273 7279 3553 3558 3559
topless$	4358 4366 3784
tops$	5638 5639 9382 9399 9400 9401 9422 9423 7268 7273 7279
torment$	984 985 986 3130
tormented$	984 985 986 3130
tormenting$	984 985 986 3130
torments$	984 985 986 3130
tormentted$	984 985 986 3130
tormentting$	984 985 986 3130
torn$	9376 9377 3399 3406
tos$	6500
toss$	9836
total$	1137 1138 1140 1859 2476 3446
totally$	3437 3440
touch$	7833 9556 9906
touched$	7650 4113 8150 9274
touching$	8180
tough	2855 2861 2866
tough$	8570 1190 1191 1192 1193 1194 1195 1520 1521 1522 1690 6728 7200 3361 3595 3778
toughe	2861 3596
tougher$	1671 1672 1673 1674 6728 3595
touret	3828
toward	2781 2824 3602
towards$	4288 4811 4819 4822 4824 4830 8712 8781 5094 5161 10308 7556
town	6708
town$	8741 8746 6704 6708 10446 10456 6751
toxic$	1028 1029 1030 3159 3160 3769
trace	10176 2649 10265 3530
trace$	10277
traced	10350
traced$	10290 10348
traces$	10277
track	2607 2649 10388
track$	2219 2607 6514 10267 10277 10281 6548 2682 10359 6655 7415
tracke	2649 10256 6545
tracked$	10278 10283 6548 2682 10290 3536
tracki	2649
trackie$	7268
trackies$	9399 9400 9401 1814 9420 7268 7273 3417
tracking$	6548
tracks	2649
tracks$	10277 6548
tracksuit$	9399 9400 9401 9410 7268 7270 7273 3789
tracksuits$	5638 5639 9399 9400 9401 9402 9403 9407 9408 9409 9410 9412 9420 7268 7270 7273 7434 3789
trade$	509 518 4385 519 520 521 522 523 631 3092
traded$	509 518 4385 519 520 521 522 523 631 3092
trader	2573 6502
traders$	8741 10156 6440 10240 10242 2687
trades$	509 518 4385 519 520 521 522 523 631 3092
trading$	509 518 4385 519 520 521 522 523 631 3092
traffic$	441 442 443 3075 7407
trafficced$	441 442 443 3075
trafficcing$	441 442 443 3075
trafficed$	441 442 443 3075
trafficing$	441 442 443 3075
trafficking$	7910 8045 441 442 443 8528 8529 8530 8531 8532 8533 8534 8535 3075
traffics$	441 442 443 3075
trail	2889
trail$	10270 2670 10359 6756
trailed$	2670
trailing$	2670
trails$	2670
trainer$	7268
trainers$	7857 7858 4130 4131 4132 4133 4134 4136 4137 7992 7993 7994 8115 8116 8117 8118 8119 8120 8121 8122 8127 8130 8568 5638 5639 9399 9400 9401 9402 9403 9407 9408 9409 9410 7268 7273
training$	6912
tramad	6787
tramadol$	10525
transactional$	3096
transfer$	7542
transmitted$	7517
transplant$	10539
trap$	3185
trapping$	3076
trapstar$	3788
trauma$	10609 7486 3620
travel	10212
travel$	7951 7952 7953 8152 3105 6973
traveled$	3105 6973
traveling$	3105 6973
travelled$	3105 6973
traveller$	1724 5597
travelling$	7977 8152 3105 6973
travels$	3105 6973
trawl	2660 3816
trawl$	2593 7403
trawled$	2593 6635
trawles$	2593
trawling$	2593
trawls$	2593
treat$	1173 1174 2468 2469 2523 2695
treate	2799
treated$	1173 1174 2468 2469 2523 2580 6595 2933 6802 6803 3663
treating$	1173 1174 2468 2469 2523
treatm	7523
treatment$	2217 10535
treats$	1173 1174 2468 2469 2523
treatted$	1173 1174 2468 2469 2523
treatting$	1173 1174 2468 2469 2523
trendy$	3406
trial$	7590
tricks$	9502
tricky$	1190 1191 1192 1193 1194 1195 8894 8895 8896 8897 8898 7112
tried$	1160 5711 5713 5714 9521 9569 9570 9571 9572 9705 5971 10112 7316
tries$	1160 9559 9581 9582 9583 9584
trip$	8180
trips$	8180
troubl	6639
trouble$	7625 7662 7663 4062 4063 4064 4065 4066 4067 4068 4069 203 204 205 7996 8016 4513 4514 8253 8254 8255 8256 8263 8300 8301 8302 714 8538 8542 8549 8597 8729 5002 8927 5793 9532 5795 9639 9681 6006 9750 9751 9752 9849 9850 9851 9852 9853 9854 10376 10377 2971 3036 6976 6990 3151 3152 3153 7102
troubled$	9712 9717 9720 9721 9723 9724 9725 9726 5995 9734 9735 9736 9737 9738 9739 9740 6007 9769 3234 3335
troublemaker$	3753
troublemakers$	8927 3753
troublemaking$	3753
troubles$	8413 8414
troublesome$	4900 3769
trousers$	5638 5639 1814 3417
truancy$	3741
truant	3853
truant$	7920 7982 8702 8703 8704 9634 7039 7040
truanted$	3741
truanting$	3741
truants$	8702 8703 8704 7039 7040 3759
true$	2325
trust$	8795 9467 9473 9487 9522 9523 9524 9525 9535 9612 9613 9614 5974 5979 5980 10083 6372 2509 10150 10151 7291 7299 3493 3502
trusted$	8217 8218 8219 8229 1561 5465 1620 9598 9599 9600 9601 9602 9834 9835
trusting$	9466 5877
truth$	4636
truthful$	4633 8372
try$	1160 5711 5713 5714 9467 9473 9487 9521 9559 9612 9613 9614 9625 7291 7299 7316
trying$	9612 9613 9614 10195 7299 7318
tryings$	10195
tubby$	3784
tuberculosis$	3833
tuitio	6826
tuition$	10564
tumour	6763
tumour$	10501
turf	6690
turf$	10428
turkish$	1724 5597 7260
turn	10246
turn$	421 422 4722 4724 861 1803 1812 1833 1834 5712 5732 5738 5743 5752 9493 9494 9559 5828 2369 2375 2376 2377 10063 10291 6672
turned$	421 422 861 5584 5589 1804 1813 1833 1834 5712 5718 9460 9461 9462 9463 9569 9570 9571 9572 2069 2369 2375 2376 2377 2409 10113 7350
turning$	421 422 861 1833 1834 9823 9824 2369 2375 2376 2377
turnned$	421 422
turnning$	421 422
turns$	421 422 861 1833 1834 5712 5794 9559 9581 9582 9583 9584 2369 2375 2376 2377
tutor$	7856 4918
tutors$	7856
twelve$	1431 1432 1433
twenties$	8140
twenty$	8138 8139 8140 566 567 8173 8174 8997 8998 8999 9000 9001 9002 5270 1427 5298 9037 9039 9040 9041 9042 9043 9044 9045 9299 9300 7167
twice$	4399 8143 5245 5246 5247 9104 10523 3671
twins	7516
twists$	7248
two	6490 10268 10286 10287 10289 10318 2741 6670 10431 10462 10479 7449
two$	4262 8727 1759 9364 9365 9366 9367 9368 9369 6098 6291 2801 3253 3553 3661 3717
twoc	6920 3737
twoc$	10658 7604
ugly$	3299 3784
ultimately$	93
unable$	138 759 827 828 829 830 831 833 874 929 5029 5030 1204 1205 1206 1207 1208 2910 2965 7307
unacceptable$	8823 8824 8825 8826 8827 8828 8829 8830 8831 6707 3240 3794
unacceptably$	3794
unacco	3715
unaccompanied$	7582
unadoptable$	3769
unambitious$	3769
unanswered$	7365
unauthorised$	3678
unbearable$	8594 8613
uncaring$	3769 3794
uncle	6839 10579 10605 10620 6885
uncle$	2968 10577
unclear$	735 738 741 742
unco$	3230 3454
uncomfortable$	10473
uncons	3834
uncontrollable$	3234 7307 3769
uncooperative$	3765 3794
uncorr	2555
uncorroborated$	6422
under	6744 2927 3720
under$	503 1035 5609 2051 2074 6290 6579 6794 2931
underachiever$	7039
underachievers$	7039
underage$	3086 3093
underc	3536
undercover$	7403
underdressed$	3784
undermine$	3119 7309
undermined$	3119 7309
undermines$	3119 7309
undermining$	3119 7309
underpass$	8242 8243 8244
unders	2587
understand$	147 148 154 206 207 208 209 210 211 212 213 214 215 216 217 218 258 735 738 741 742 8458 4733 4734 4735 4736 4737 4738 4739 4740 4741 4742 4743 4744 4790 4791 4792 4793 4794 4795 4796 4797 1387 1388 9297 9522 9523 9524 9525 2683 2899
understanding$	5446 1580 1581 5449 7338
understands$	735 738 741 742 1387 1388 2683 2899
understood$	206 207 208 209 210 211 212 213 214 215 216 217 218 258 735 738 741 742 1387 1388 9657 2705 2732 2737 2761
undert	2648
undertaken$	7791 9837 9838 9839 9840
underw	3662
underweight$	7504 3784
underwent$	7529
undesirable$	8572 8573 8574 8579 3128 3234
undesirables$	8572 8573 8574 3752
undisciplined$	3769
undocumented$	3856
undoubtedly$	2044 7308 3792
unempl	10578
unengaged$	3765
unfair$	9811 9812 9822 9916
unfazed$	3778
unfit$	2315
unforgivable$	3794
unforgivably$	3794
unfounded$	3136
ungovernable$	3769
ungrateful$	3769
unhealthy$	3968 1028 1029 1030 3067 3159 3160
unheeded$	7365
unhelpful$	3794
uniform$	5638 5639 9378 7266 7268
uniforms$	5638 5639 9378 7266 7268
uninterested$	3431 7307 3769 3794
unironed$	3399
unit	6430 6450 6512 10533
unit$	5040 5974 5979 5980 10083 6372 10150 10151 10159 10166 10168 10173 10174 10175 6438 6439 10188 6457 6484 10229 10233 6498 10239 10250 6539 10330 10351 6630 10404 10554 10615 10653 7532 7549
units$	10159 7472
unjust$	9822
unkempt$	1724 5597 3784
unkind$	9811 9812
unknow	10256
unknown$	7874 4363 8579
unlawful$	8019
unless	10432
unless$	8224 8227 8228 2844
unlikeable$	3769
unlovable$	3234
unmanageable$	8823 8824 8825 8826 8827 8828 8829 8830 8831 3234 7102 3769
unmotivated$	3769
unnecessary$	3931
unnerve$	5512
unopened$	7365
unpaid$	3051
unplaceable$	3769
unpleasant$	10473 3769
unpredictable$	8823 8824 8825 8826 8827 8828 8829 8830 8831 3240 3767
unprepared$	3422
unprofessional$	3794
unprofessionally$	3794
unquestionably$	3792
unreachable$	7307 3765
unread$	7365
unreasonable$	9811 9812
unreliable$	3140 7307 3769 3794
unrepentant$	3769
unresponsive$	3765
unruly$	3149 3234 3240 3335 3769
unsafe$	7605 7606 7646 3968 8019 4829 10634 3065 3067
unsavoury$	8572 8573 8574 3234
unshockable$	3778
unsolved$	6464
unstable$	7136 7137 3769
unsubstantiated$	3136
unsuitable$	8575 8579 3128
unsupervised$	3283
unteachable$	3234
untidy$	1724 5597 7231 3382
until$	10275 2844 7599
unto$	4979 4982
untouchable$	8762 8763 8764
untrue$	8622 9662
untrustworthy$	7307 3769 3794
untucked$	9376 9377
unusual$	3361
unusually$	3301
unwanted$	4522 5248 5251
unwashed$	9376 9377 3382 3399 3784
unwell	10596 6859
unwell$	10597
unwilling$	823 827 828 829 830 831 833 876 1204 1205 1206 1207 1208 2457 3422 7304 7307
unwillingness$	4154 288 289 290 291 292 293 1204 1205 1206 1207 1208
unwise$	81 82 3968 7718 7719 7720 7721 747 3067 3116
up$	7655 7716 7938 402 403 404 405 406 4397 4558 4677 8460 4854 8593 1113 5123 5124 8868 1299 5227 5257 5272 5273 9053 9074 5344 5361 9188 9262 5558 9302 9328 9346 9384 5670 5671 5679 5680 9424 9431 5694 5695 9469 9470 9475 9476 9480 9481 9489 9490 9497 9498 9499 9565 9566 5903 9664 5936 9910 6181 6193 9936 6237 6240 6241 10018 6289 10194 10203 6641 10397 10406 10581 10583 10636 3042 6943 7109 7194 7272 7286
upbringing$	7103
upbringings$	7103
update	2633
update$	2568 6500
updateing$	2568 6500
updates$	2568 6500
upon$	4510 4511 8339 6665
ups$	9007 9031 9059 9197
upsetting$	7664 7665 7666 7667 7668
upstream$	7397
urchin$	3751
urchins$	3751
urgency$	10079 10080 10081 10082 7364
us$	7976 8069 8072 8370 8466 8467 5032 8936 9237 9245 9246 9247 9248 9249 6199 2594
use	2811 2824 3034
use$	3899 3901 3902 3903 7671 7672 7673 7715 7833 7920 7949 632 633 634 4583 789 8458 9467 9473 9487 5874 2561 2616 2640 2796 10516 10517 7291
used	2824 2922
used$	7650 8178 8208 632 633 634 789 1181 1570 2408 2564 2701 2766 2916
useful	2824 3519
useful$	10167 2640 2838
useless$	3432 3769 3794
user$	8686 8699 8700
userna	6463
usernames$	10201
users$	8686 8699 8700 10598
uses	2811 2922
uses$	632 633 634 2616 2916
using	2811 2922 3034
using$	7786 632 633 634 1182 2616 2916
usual$	6329 3157
usually$	1815
utter$	1137 1138 1140 1859 2477
utterly$	5953 2362 3437 3440
vaccin	3843
vain$	3769
valium	6787
valium$	10525
valuab	3519
value	7385
value$	2561 2640 3604
values$	8917 7143
van$	7404
vandal$	8702 8703 8704 7039 7040 3751
vandals$	8702 8703 8704 7039 7040 3751
vans$	7404
vape$	7857 7858 4130 4131 4132 4133 4134 4136 4137 8127 8130 8582 10528
vapes$	7857 7858 4130 4131 4132 4133 4134 4136 4137 7992 7993 7994 8115 8116 8117 8118 8119 8120 8121 8122 8127 8130 8582 8598 10528
variable$	8818 8819 8820 8821
various$	506
vehicl	10276 6624
vehicle$	2696 6920 3540 3545
vehicles$	2696 10362
ventured$	8229
verbally$	3249
vermin$	10073
versed$	5289 1700
version$	4886 4887 4888
versions$	4886 4887 4888
very$	4052 4060 1493 1675 5652 5966 3294 3301 3318 3637
vest$	7268
vests$	9416 9417 9418 7268
vicious$	3767
victim$	4753 8520 8612 1038 4922 1056 8834 9226 9227 9228 3003 3275
victimisation$	7643 7644 7645 8294 8295
victimise$	2470 2471 2472 2473
victimised$	2470 2471 2472 2473
victimises$	2470 2471 2472 2473
victimising$	2470 2471 2472 2473 10143 10144 10145 10146
victims$	7917 687 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8482 8520 8542 8599 8600 8601 8602 1037 4922 1056 8834 9226 9227 9228 6397
video$	8096 8104 4389 4390 524 525 9274 10186 10266
videos$	8096 8104 4389 4390 524 525 9274
vietnamese$	1724 5597
view$	5402 5403 5404 5405 5406 7355
viewed$	1063 1244
views$	5402 5403 5404 5405 5406 7355
vile$	8823 8824 8825 8826 8827 8828 8829 8830 8831
village$	8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8675 8678 8679 8683 6215
vindictive$	9822 3767 3769
violen	10334 10361 10500 10578 10596 10618
violence$	8012 8026 8028 4513 4514 8597 8729 8739 8766 8785 1287 1288 8927 6450 2590 2591 2596 2617 6491 10230 10231 6495 2631 6501 2636 6508 6558 6613 2763 6636 6666 2971 6976 7009 3523 3694 7561
violent$	8823 8824 8825 8826 8827 8828 8829 8830 8831 8927 3161 3240 3558 3767
virtually$	1447 5314 1448 1449 1450 1451 1454 1455 1456 1457 3303
visibility$	10487
visible$	6728 7252 3599
visit	3034 7464 7468
visit$	5187 9672 9673 9674 10003 10378
visited$	9894 10112
visiting$	7786 7977
visitor$	10531
visits	2995
visits$	5187 9672 9673 9674 10257
visual$	3640
visually$	3641
vital$	6291
vitiligo$	3787
vodka	6788
vodka$	10526
voice$	7355
voices$	7355 7485
volatile$	8823 8824 8825 8826 8827 8828 8829 8830 8831 3160 3240 3767
volition$	7885 8175 8176 6972
volume	2833
volumes$	6169
voluntarily$	8175 8176 8186 8187 8188 8189 8190 8191 8192 8193 8194 6971 6972 6975
vomit$	10510
vomited$	3639
vomiting$	3639
vomits$	3639
vote$	393 394
voted$	393 394
votes$	393 394
voting$	393 394
voucher$	8127 8130
vouchers$	8127 8130
vulnerabilities$	4617 751 752
vulnerability$	8294 4617 751 752 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8482
vulnerable$	7607 7646 4861 4862 4863 4864 5407 5408 5409 5430 9226 9227 9228 9265 9266 9267 5543 5544 5545 5546 7187 3335
wag$	3081
wagging$	3081
wags$	3081
waited$	7350
waiting$	4972 2930 2934 3657
wake$	10138 10139 10140 10141 10142 7383
walk	10212
walk$	3996 4129 4157 4219 8195 8196 8197 8198 8199 4603 8353 1802 1811 2299 2300 10063
walked$	4234 4469 4478 4639 1802 1811 2299 2300 6847 7350
walking$	7786 7977 1802 1811 2299 2300
walkked$	1802 1811
walkking$	1802 1811
walks$	1802 1811 2299 2300
wall$	6462
wander$	1179
wandered$	1179
wandering$	1179
wanderred$	1179
wanderring$	1179
wanders$	1179
wannabe$	3143 3751
wannabes$	3751
want	6443 2694
want$	8086 8087 4701 4702 4703 4704 4890 9051 9195 5501 5502 5503 1838 9522 9523 9524 9525 9541 9542 9543 9559 5911 2153 9841 10167 10195 2903
wanted$	4125 8289 1838 9657 2154 6107 6108 2242 2243 2575 2712 2903 3039 3054
wanting$	7334
wants$	8086 8087 9195 1838 9541 9542 9543 9559 5911 10195 2903
ward	10533
warden	6435 6436 6437 2571 2572 2573 6502 2665 2672 6542 2686 6613 2754 6621
warden$	2550 10156 10173 10174 10175 6438 6439 6440 6481 10240 10242 6532 2669 6539 10280 2681 2687 2688 10351 2789 2805 2888
wardens$	8592 8929 8930 2550 10156 10173 10174 10175 6438 6439 6440 6481 10240 10242 6532 2669 6539 10280 2681 2687 2688 10351 2789 2805 2879 2888 6998
warn$	2812
warned$	7763 7764 4027 161 162 163 164 165 166 167 168 4036 170 171 172 173 174 175 176 177 178 179 180 7795 7796 7797
warnin	2852 2853
warning$	7760 7793 7794 8498 8499 8500 8501 8502 2404 2405 2406 2407 10029 10030 10049 10050 10426 6719 6720 6814 6999 7355 7356 3542 7586
warnings$	7760 7793 7794 7825 7826 8498 8499 8500 8501 8502 2404 2405 2406 2407 10029 10030 10049 10050 10426 6999 7355 7356
warran	6674 3816
warrant$	1626 1627 1628 10317 2797 10412 10481 3572 7442
warrants$	2797 3572 7442
warriors$	8780
wary$	7629 3893 3894 3895 3896
was	2580 6485 3617
was$	3980 160 169 285 286 427 440 4402 676 677 912 913 914 915 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 1197 5080 5085 1237 1263 1264 1265 1266 1267 1268 1441 1447 5314 1448 1449 1450 1451 1454 1455 1456 1457 9307 9310 1716 5658 1815 1843 5722 5911 2085 2086 6074 6084 9869 6143 6178 2363 2393 6270 6271 6306 2447 2448 10091 2493 10114 6469 6540 6569 2731 6740 2935 3082 3107 3166 3168 3172 3220 3224 3235 3237 3245 7203 7251 3465 3492 7421 3637 3642 3644 3647 3660 3671 3673 3695 3697 3703 3716 3717 3722
wash$	2415
washed$	2415
washes$	2415
washing$	2415
waste$	859 3499
wasted$	859 3499
waster$	8694 3751
wasters$	8694 3751
wastes$	859 3499
wasting$	859 3499
watch	10372 2889 3536
watch$	9399 9400 9401 2589 6514 10267 10270 2670 10281 6548 10291 10378 6756 3006 7268 7273 7415
watche	6545
watched$	9900 9901 10269 2670 10283 6548 10288 10290 10360 3006
watches$	9399 9400 9401 7268 7273
watching$	2670 6548 3006
watchlist$	7403
watchlists$	7403
watchs$	2670 6548
water$	6900
wave$	7418
wavy$	3382
way$	7674 8246 5204 5655 1789 1790 1791 9419 5690 5691 5788 9984 2454 10222 10520 6932
ways$	7674 7967 8938 9027 9099 9502 9520 9627 6932
wayward$	3234 7102 3335
we	2573
we$	5811 5812 5814 5815 5853 5854 5855 5886 5887 5888 2451 6440 2879
weak$	4984 8818 8819 8820 8821 1217 1308 1309 1310 1311 2328 2329 2330 2331 10044 10045 10046 10047 6322 2483 3258 3259 3476
weakened$	2764
weaker$	4851 4852 4861 4862 4863 4864 4910
wealth$	1534
weaned$	2925
weapon	10152 10161 10198 10310 10373 2817 10661 3823
weapon$	7964 4831 4832 4833 10298 10319 10320 6908 10658 3585
weapons$	7962 8012 4831 4832 4833 2566 10298 10319 10320 6684 3585
wear	3049
wear$	8195 8196 8197 8198 8199 1741 1767 1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 3383 3401
wearing$	7977 1741 1767 1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 3049 3383 3401
wears$	1741 1767 1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 3383 3401
weary$	7157
weed	6927
weed$	7857 7858 4130 4131 4132 4133 4134 4136 4137 7962 7992 7993 7994 8056 8057 8058 8115 8116 8117 8118 8119 8120 8121 8122 8127 8130 8582 4961 10272 6789 10528 10530 10665 6942
week$	9631 9632 9633 9672 9673 9674 6824 6827 7366 7559
weekend$	9631 9632 9633 10526
weeks$	9672 9673 9674 7366 7496 7559
weigh$	1617 5485 5486 5487
weighed$	3835 3836
weighs$	3835
weight	6778 6779
weight$	10516 10517 7505 7512
welcome$	3114
welcomed$	3114
welcomes$	3114
welcoming$	3114
welfare$	7615 3878 7675 7676 7677 7678 7679 7680 7681 7682 7685 7737 7738 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 8429 4785 4786 4787 4788 4789 9222 9223 9224 9225
well$	7790 7798 7799 7824 8803 1325 1326 1338 1385 1422 1575 1596 1599 5477 5478 5479 5480 5481 5482 5483 1717 1722 3340 3353 3362 7267
wellbe	6779
wellbeing$	7615 7675 7676 7677 7678 7679 7680 7681 7682 7685 7737 7738 8413 8414 4785 4786 4787 4788 4789 10517
went$	7765 7785 7818 304 417 418 419 420 421 422 461 462 463 4344 481 482 576 577 578 581 8240 8241 937 961 981 982 1133 1300 1301 1302 1802 1811 5942 2429 2932 3018 3042 3077 3104 3105 6973 3714
were	2580 10256
were$	3980 3987 160 169 4057 285 286 427 440 4402 676 677 8397 912 913 914 915 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 1197 1237 1263 1264 1265 1266 1267 1268 8933 1441 1447 5314 1448 1449 1450 1451 1454 1455 1456 1457 1689 1716 5610 1815 1842 5722 5839 5840 5911 2085 2086 6084 9869 2363 2393 6271 6306 2447 2448 2493 10114 6469 6540 6569 2731 6652 6860 3082 3107 3166 3168 3172 3220 3224 3235 3237 3245 7203 7251 3465 3492 7421 3671 3697 3703 3716 3722
west$	1734
wetting$	7489
what$	3988 3989 4049 8029 8182 8210 4551 4552 705 713 8335 4598 8358 8369 794 795 8937 5201 8943 5254 9229 10027 10049 10050 6456 6979 6982 7356
whatever$	8405 9189 9206 1844 1845 1846 1847 1947 1948
whatsa	2768
whatsapp$	483 4350 484 4351 485 4352 486 4353 487 4354
whatsoever$	9869
wheel$	9922
wheelc	6859
wheelchair$	10597 3839
when	7405
when$	4089 4090 4091 4092 4093 4094 4348 4349 8369 9298 10088 10134 10135 10137 10275 10282 6556 10308 7506
whenever$	4348 10275
where	7405
where$	7631 7632 7633 7634 8369 9298 6549 6556 2693
wherea	2625 6492 6493 6511 6516 2685
whereabouts$	10249 10254 10255 6552
which	7385 7405
which$	9298 6461 6474 10232 10286 10305
while$	9902
white$	9276 1702 1724 5595 1737 5626 5627 5628 1762 3334 3335 3358 3366 7268 3406
who	10152 10172 6461 6474 10286 10305 7405
who$	7631 7632 7633 7634 4400 4401 4436 721 755 8369 8561 8576 8933 9307 9310 6449 10197 6468 2602 6470 2604 6475 10214 6486 10225 10232 2642 6513 6519 2677 6549 6556 2714 6593 6603 2762 2773 7203 3529
whoever$	6470
whole$	6225 6227 3149
wholly$	3437 3440
whom	10199 10286
whom$	7631 7632 7633 7634 8369 10232 10247 6549 2773 7418
why$	8335 4598 4602 736 737 4605 739 740 4608 4609 743 748 749 8358 8369 796 797 798 799 2222 2223 2224
wicked$	3158
wider	2697
wider$	8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8675 8678 8679 6564
wife$	10574 10592 10599
wild$	3149 3158 7066 7067 7068 7102 3359 3382 3769
wilful$	3794
wilfully$	477 3496 3794
will	2606 2777
will$	827 828 829 830 831 833 877 897 928 1565 1589 1601 1604 1640 1683 1860 1862 1863 1864 1865 1866 1867 1868 1872 1873 1874 1875 1876 1877 1878 1888 1892 1893 1894 1902 1903 1904 1905 9514 9515 9516 9517 9518 9519 5787 9537 9538 9539 9540 5818 9563 1959 1960 1961 1962 1963 9573 1974 5881 5882 5885 5911 9651 9652 2055 2056 2066 6429 2565 2599 6485 6529 2669 2728 2778 6651 2794 6707 3424 3427 3429 3441 3609
willed$	7125
willing$	246 247 252 357 358 359 387 388 573 574 800 801 802 5702 5704 5706 9445 9446 9447 9448 2557 3103
willingly$	8175 8176 572 6971 6972 3106
willingness$	7901 5866 9605 9606 9607 9608 9609 9610
win	2851
win$	5167 9579 5842
wind$	987 988 5760
winding$	7664 7665 7666 7667 7668 987 988
winds$	987 988
wins	2851
winter$	8034 8035
wiry$	3338
wisdom$	1378 1380 5309 1443
wise$	4001 1332 1333 1389 1690 7153 7158 7159 3298 3313
wiser$	3968 1329 1330 1331 1375 1389
wish$	5866 9605 9606 9607 9608 9609 9610 10195
wished$	2903
wishes$	2903 7355
wishs$	10195
wit$	9813 9814 9815
with	10392 6923 3596
with$	7693 7791 7876 7924 7927 7932 7983 4261 4274 4278 8106 4369 4372 4403 4415 4416 4420 4427 4429 4431 8181 4530 4531 8371 4834 4837 4848 4849 8588 4891 8781 8796 8800 8811 8812 8815 8822 5161 8903 1305 8925 5188 5191 1342 5451 5452 5453 9307 9310 1741 1754 1755 1756 1757 1805 9485 9536 9618 2261 10039 6390 6391 6392 6393 6394 6420 6509 10257 6565 10308 10349 6631 10460 2897 6882 6884 10625 3053 6922 6994 3274 3383 3394 7375 7472 7477 3613 3630 3670 7569 7588
withdrawn$	6694
withdrew$	2542
withheld$	768 769 7363
withhold$	768 769
withholding$	768 769
withholds$	768 769
within$	4921 8660 8661 1057 8752 5154 5410 6761
without$	77 4263 1107 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 9182 9206 9215 9216 9217 9218 9219 9220 9221 1651 1898 1901 5796 2002 2262 2263 6155 2398 2399 2952 3435 3436 3451 3473
witness$	7007
witnesses$	7007
woeful$	2483 3794
woefully$	3794
wolves$	8723 8724 8725
woman	6925
woman$	9003 1404 5276 9023 9058 9063 9065 1465 5335 9080 9081 1489 9096 9097 9098 9102 1500 1501 1528 1529 10622 10663 7170
women$	8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8675 8678 8679 8680 8997 8998 8999 9000 9001 9002 9003 9006 1404 5274 9028 9030 9046 9056 9063 9064 9065 1462 9080 9081 1500 1501 1518 1528 1529 9200 9381 9434 7167 7170
wont$	1874 1875 1876 1877 1878 3424
wool$	7175
woolly$	3794
word$	10003 10032
wore$	8195 8196 8197 8198 8199 1741 1767 1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 3383 3401
work	2955 7468
work$	142 144 145 4053 7792 4193 8015 431 432 433 434 435 436 437 438 439 698 8458 8467 8707 5058 5073 5077 8817 8871 5165 5210 5426 5427 5428 5429 9436 9467 9473 5747 9487 5798 9556 9587 9593 9612 9613 9614 9619 9884 2699 6918 6986 3254 7291 7299 7343
worked	2877
worked$	431 432 433 434 435 436 437 438 439 698 9585 9598 9599 9600 9601 9602 10469 3047 7300
worker	10533
worker$	7856 8113 8370 8466 5974 5979 5980 5997 5998 10083 6363 6372 10150 10151 6880 10651 6987 3503 7598
workers$	7856 8113 8370 4726 8466 8747 5032 8899 8948 8949 8950 8951 5811 5812 5814 5815 5853 5854 5855 5974 5979 5980 10083 6372 10150 10151 6987 7081
working$	431 432 433 434 435 436 437 438 439 698 5074 5414 9466 9612 9613 9614 10187 7299 7373 3689
works$	431 432 433 434 435 436 437 438 439 698 9591 7300
workshop$	142 144 145
workshops$	142 144 145
workshy$	3769
world$	9027 3290 3291
worldly$	1389 1671 1672 1673 1674 3292 3774
worn$	8200 8217 8218 8219 8229 10264 6528 7251
worr	2912 2966 2999
worried$	5415 5416 5417 9156 9157 9158 5421 5422 6303 2516
worries$	8494 8495 8496 8497 5424 9163 7355
worry$	5415 5416 5417 9156 9157 9158 5421 5422 7355
worrying$	8823 8824 8825 8826 8827 8828 8829 8830 8831 3238 3240
worse$	4590 9198 9199 9996 9997 7184
worship$	555 556 557 558 559
worshiped$	555 556 557 558 559
worshiping$	555 556 557 558 559
worshipped$	555 556 557 558 559
worshipping$	555 556 557 558 559
worships$	555 556 557 558 559
worst$	8265 4553 3240 3558
worth$	8485
worthless$	3769
would$	226 306 615 4484 8223 619 620 621 622 623 629 4497 4506 4615 4666 1025 1097 9051 9073 1548 5420 1641 1861 1879 1880 1881 1892 1893 1894 5818 9573 1974 5911 9651 9652 2055 2056 6070 6071 6072 6429 2565 3425 3429 3441
wound$	987 988
wrap	10661
wrap$	6908
wraps$	8790 6908 6942 7090
wreak$	3206
wreaked$	3207
wreaking$	3205
wreck$	3119
wrecked$	3119
wrecking$	3119
wreckked$	3119
wreckking$	3119
wrecks$	3119
wrist$	10511
wrists$	10511
writ	7557
write$	2383 2607 2627 10570 3190 3191
writing$	2386 2627
written$	2364 2385 2947
wrong$	3968 3969 4107 4204 4205 4206 8016 8560 8572 8573 8574 9071 9072 9811 9812 9822 9916 10084 10085 6360 3067 3129
wrote$	2384
xanax	6783 6787
xanax$	10521 10525
y$	9093
year	6831
year$	4404 4433 4434 8655 4920 8659 8997 8998 8999 9000 9001 9002 9008 5294 9148 1704 1707 1709 10560 10567 6831 10569 7167 7366 3681 7559
years$	8659 8994 8995 8996 9067 9068 9069 9070 9105 9106 9107 1530 9148 7366 3681 7559
yet$	4039 2463 6352
yield	3519
yjs	6914
yjs$	10652 3731
yob$	3751
yobbish$	3240 3751
yobbo$	3751
yobbos$	3751
yobs$	8723 8724 8725 3751
yoi	3730
yoi$	7597
yos	6914
yos$	10652 3731
yot	6914
yot$	10652 3731
young	6925
young$	287 347 733 1010 4894 5010 5011 1178 8835 5101 5102 8861 8862 8863 8864 8865 8866 8880 1285 1286 5155 5431 5551 5552 5553 5554 5555 5556 1702 9307 9310 1772 1819 1820 5806 5945 6110 6238 6239 6248 6257 6299 6338 6340 6398 6419 6490 10273 10274 6537 2673 2674 10286 10287 10289 6571 10318 2727 2741 6620 10364 2765 10379 6670 6679 6680 10431 10462 6730 2869 10479 10484 10494 10663 3093 3161 3164 3173 3211 7101 7145 3310 3334 3553 7444 7449 7456
younger$	4851 4852 4861 4862 4863 4864 4910 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8675 8678 8679 8682 8683 6941
youngers$	10328
youngster$	1178 8835 8861 8862 8863 8864 8865 8866 8877 7101
youngsters$	1178 8835 8861 8862 8863 8864 8865 8866 8877 6941 7101
youth	3561 3724
youth$	1178 8835 8838 8861 8862 8863 8864 8865 8866 8877 1702 9307 9310 9313 9314 2120 2121 2497 6434 2696 3046 6914 3161 7030 3164 7101 7202 3336 3553 3717 3724 3730
youths$	8631 1178 8835 8838 8861 8862 8863 8864 8865 8866 8877 9307 9310 2696 10454 7030 7101 3336 3780
yp	6419 6426 10204 6490 10251 10268 10271 10273 10274 6537 10276 2673 2674 10286 10287 10289 10318 2741 10379 6654 6670 10431 10462 10479 10484 10494 2924 6804 2950 2970 6838 2982 6858 10601 10626 3026 3028 6896 6902 10648 3052 3561 7433 7444 7449 7539
yp$	3135
yp1$	3134
yp2$	3134
yp3$	3134
yp4$	3134
yp5$	3134
yp6$	3134
yro	3730
yro$	7597
zero$	1999 6121 3497 3594
zits$	7261
