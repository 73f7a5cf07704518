3869 3740 3063

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
(could|would|might) [all|easily|well] (be|have been) (avoided|prevented) (if|had) <they>
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
(?:find out|found out|establish|identify|know|see|shows?|learn|work out|tell us|say) (?:who|which of (?:them|the \w+)) (?:is |are |was |has |have |in the \w+ )?(?:\w+ )?(?:with whom|suppl\w+|sits with|mixes with|deals|dealing|carrying|carries|leads|leading|in charge|runs|running|(?:holding|holds)(?! (?:back|hands|out|the (?:door|gate|sponge|hose|bucket|rope|ladder|torch|lamp|umbrella|mic|microphone|map|pen|cards)\b))|behind|selling|sells|recruit\w+|organis\w+|stealing|steals|associat\w+|responsible|calls the shots|at the top)
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
(?:phones?|telephones?|messages|accounts?|social media|calls|devices)(?: (?:is|are|was|were|be|being|to be)){0,4} (?:monitored|intercepted|tracked|(?:read|watched|checked) by (?:the )?(?:police|officers))
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
(?:should|will|must|can|may|could|shall|need to|needs to|ought to|are to|is to) be (?:\w+ )?(?:arrested|charged(?! (?:for|a|less|more|£))|prosecuted|detained|fingerprinted|searched|caught(?! (?:up|in time|early|sooner|before it|on (?:film|camera)))|locked up|taken (?:to court|into custody|off the streets?)|dealt with(?: by|[.,;]|$)|summonsed|stopped(?: and searched| on sight| on every| every time| by POLICE| when))
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
(?:anti-?depressants?|antipsychotics?|citalopram|concerta|diazepam|fluoxetine|melatonin|methadone|methylphenidate|ritalin|sertraline)
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 12 12 13 13 13 13 14 14 15 16 16 16 17 17 18 18 19 21 22 22 23 23 23 23 23 25 26 26 26 26 27 29 29 29 29 30 32 32 32 33 33 34 35 35 37 37 37 37 37 37 37 37 37 37 38 38 38 38 38 39 40 40 41 41 41 42 42 42 44 44 44 45 45 45 46 46 46 46 47 47 47 47 48 48 48 48 48 49 49 49 49 50 50 51 51 52 52 52 52 52 52 52 52 53 53 54 54 55 56 56 57 57 57 57 57 58 59 59 59 60 60 61 61 61 62 62 62 63 63 63 63 63 63 64 64 64 64 65 65 65 65 66 67 68 68 68 69 70 70 71 71 72 72 72 73 73 74 74 74 74 74 74 74 74 74 74 74 75 75 75 75 75 75 75 75 75 75 75 75 75 76 77 77 78 78 78 78 78 78 79 79 80 80 80 80 80 80 81 82 83 84 84 84 84 85 85 85 86 86 87 87 87 88 89 89 90 91 91 92 93 94 95 95 95 96 96 96 96 96 96 96 96 97 98 98 98 98 98 98 98 98 99 100 100 101 102 103 103 104 104 104 104 104 104 104 105 105 105 106 107 107 107 107 107 107 108 109 110 111 111 111 111 112 112 112 112 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 114 114 114 114 114 114 114 115 115 116 116 117 117 117 118 118 118 118 118 118 119 119 119 120 120 121 122 122 122 123 123 123 123 123 123 124 124 124 124 125 126 126 126 126 126 126 127 127 128 128 130 130 131 132 132 132 133 133 134 135 136 136 137 138 138 139 139 139 139 139 140 140 140 140 141 141 141 142 142 142 143 143 143 143 144 144 145 146 147 148 150 150 151 151 152 152 152 153 153 153 153 153 153 154 155 155 155 156 156 156 156 156 156 156 157 157 157 160 160 160 160 161 161 161 161 162 162 163 163 163 163 164 164 164 164 164 164 164 164 164 165 166 166 168 169 169 173 173 173 173 173 174 174 174 175 176 176 176 176 176 176 176 179 180 182 184 185 186 190 192 192 193 195 197 197 197 197 197 197 197 197 198 198 198 198 201 201 201 202 203 203 203 203 206 207 207 208 208 209 211 211 211 212 214 214 214 214 214 214 215 216 217 217 217 217 217 217 217 218 218 218 218 218 219 219 219 219 219 219 220 220 222 222 224 224 225 226 226 227 228 228 228 229 230 232 232 232 232 232 232 232 232 232 233 233 233 233 233 234 234 234 234 234 234 234 234 235 235 235 235 235 235 235 235 235 236 236 236 237 237 238 238 239 239 240 240 240 240 240 241 241 241 241 241 242 242 243 244 245 245 246 246 247 247 247 248 248 248 249 250 250 251 251 252 252 253 254 254 254 255 256 256 258 259 259 259 259 259 260 261 262 262 262 262 262 262 263 263 263 263 263 264 264 265 265 267 267 268 268 269 269 270 272 273 274 275 276 277 278 279 280 281 281 282 283 283 284 284 284 284 285 285 285 285 285 286 286 287 287 287 288 288 289 289 290 290 290 290 291 292 292 293 295 296 296 297 297 298 298 299 300 300 300 300 300 300 300 300 300 301 301 302 303 304 305 306 306 306 307 308 309 309 310 310 310 310 310 311 311 312 312 313 313 314 314 315 315 315 315 315 315 315 315 315 316 316 316 316 317 317 318 319 319 320 321 322 322 322 322 323 323 324 324 324 324 325 325 325 326 327 328 329 330 331 331 332 333 333 334 335 335 335 335 335 335 335 335 335 335 335 336 336 336 336 336 336 336 336 336 337 337 337 337 338 338 338 338 338 339 339 339 339 339 339 339 339 340 340 341 341 341 343 343 343 344 345 347 348 349 349 349 351 351 351 351 351 351 351 351 351 351 351 351 352 352 352 352 352 352 352 352 352 352 352 353 353 353 353 355 355 355 355 355 356 356 356 357 357 357 358 358 359 359 359 360 360 360 361 361 362 363 364 364 365 365 365 365 365 366 366 366 366 366 366 366 366 367 367 368 369 370 370 372 372 372 372 372 372 372 373 373 373 373 373 373 373 373 373 373 373 373 373 374 375 377 378 379 380 381 382 382 382 384 384 384 385 385 386 387 387 387 387 389 390 390 390 391 391 392 393 393 394 396 397 398 399 399 400 401 402 402 402 402 403 403 404 404 404 404 405 405 405 407 408 408 409 409 410 410 410 416 418 419 419 420 420 420 422 423 426 427 432 432 436 436 436 437 438 439 442 448 449 449 449 451 452 452 452 452 453 455 455 455 455 456 458 458 458 459 460 461 461 462 462 463 463 463 463 463 463 463 463 463 463 463 463 463 463 463 463 464 464 464 464 465 465 465 465 465 465 465 465 465 465 465 465 465 465 465 465 465 465 466 466 466 467 468 468 468 468 470 473 475 476 477 477 477 477 478 478 478 478 479 480 480 480 485 486 486 487 487 487 487 487 487 487 487 488 489 490 491 491 492 492 492 492 494 495 496 496 498 498 499 500 501 501 501 501 502 502 502 502 503 503 503 504 505 506 506 507 507 507 508 508 508 508 509 509 510 510 511 512 513 513 514 515 519 519 519 522 522 523 523 523 523 524 524 524 524 524 524 526 527 527 528 528 528 528 528 529 529 529 529 529 530 530 530 531 532 532 532 532 533 534 534 534 534 534 534 534 534 534 535 535 537 537 537 537 538 538 538 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 540 540 540 540 540 540 541 542 542 542 542 542 542 543 543 544 545 545 545 545 546 550 550 550 550 551 553 553 553 554 554 555 555 557 557 557 557 557 558 558 558 559 559 563 564 564 564 567 568 570 570 571 573 573 573 573 574 577 579 579 579 580 580 580 583 584 585 585 586 586 587 593 594 595 595 595 598 599 601 602 603 604 605 605 605 606 607 608 608 608 608 609 611 611 611 611 613 613 613 614 614 614 614 614 614 614 615 615 615 615 616 617 618 619 619 619 619 620 621 622 624 624 626 626 626 627 627 627 627 628 628 629 629 630 630 631 632 632 632 632 632 632 633 633 633 633 633 633 634 635 635 636 636 636 636 636 636 636 636 636 637 638 639 640 640 640 641 643 643 643 643 643 644 644 644 645 645 645 646 646 646 646 647 647 647 648 649 649 650 650 651 652 652 652 652 652 652 652 652 652 652 652 653 654 655 655 656 656 656 656 657 657 658 658 659 659 660 660 660 661 661 662 664 664 664 664 664 665 665 665 666 667 667 669 670 671 671 671 672 673 673 673 673 673 677 677 677 678 678 678 679 679 679 679 679 680 680 680 682 683 683 683 685 686 687 687 687 688 688 688 688 688 689 689 690 690 690 690 690 691 691 691 691 691 692 692 692 693 694 694 694 694 695 695 695 695 695 695 695 695 696 697 697 698 698 698 698 699 699 700 700 700 700 700 700 700 700 700 700 700 700 700 701 703 703 703 703 705 707 707 707 708 708 709 710 710 710 711 711 712 714 714 715 716 716 717 717 717 717 718 718 718 718 718 719 719 719 719 719 719 719 721 721 721 721 722 722 722 723 723 724 724 724 725 725 725 725 725 726 726 726 727 727 727 728 728 728 728 728 729 730 730 731 731 731 732 732 732 732 732 733 733 733 734 735 735 735 736 736 736 737 737 738 739 739 740 740 740 740 741 742 742 742 742 743 743 743 743 744 744 744 744 744 744 745 745 747 747 750 750 750 750 751 752 752 753 756 756 756 756 757 757 759 759 763 763 763 765 769 770 770 771 771 771 771 775 776 778 779 779 779 779 780 780 781 781 781 781 781 781 783 784 787 787 787 788 790 792 793 796 797 797 797 798 800 800 800 801 802 802 802 802 803 804 804 804 805 805 805 806 807 809 810 811 811 812 812 813 814 814 814 815 815 815 815 815 815 815 815 815 815 816 817 817 817 817 818 819 820 820 820 821 821 824 824 825 826 826 826 827 828 829 829 829 830 831 831 831 832 833 833 833 833 835 835 835 835 836 836 837 837 838 839 839 843 844 844 846 847 848 848 848 849 850 850 850 850 850 851 851 851 851 852 853 854 854 854 854 854 855 855 855 855 856 857 858 859 859 859 859 859 859 860 860 860 860 860 860 861 861 861 861 861 862 862 862 863 863 863 863 863 863 864 866 867 867 868 868 868 869 870 871 872 872 872 872 873 873 873 873 873 873 873 874 874 874 874 874 874 875 877 878 878 878 878 879 879 879 879 879 880 880 880 881 882 882 883 883 883 883 884 884 884 884 885 886 886 886 887 887 887 888 888 890 890 891 891 891 892 892 892 892 893 893 893 893 893 893 894 894 894 894 895 895 895 895 895 895 896 896 897 897 897 897 898 898 899 899 900 900 901 901 901 902 902 902 902 903 903 903 903 903 904 905 905 905 905 905 905 905 906 908 908 908 909 909 909 909 910 910 910 910 910 910 910 910 912 913 913 914 916 916 916 917 917 917 918 920 920 920 920 920 920 920 920 921 921 921 923 923 924 924 924 924 924 925 926 926 926 927 927 928 928 928 928 928 929 930 930 930 930 931 931 931 932 932 932 932 933 934 934 936 937 937 937 939 941 941 941 942 943 944 944 945 945 946 946 946 946 947 947 947 947 947 948 948 948 948 948 948 948 949 949 949 949 950 951 951 951 952 952 952 952 952 952 952 953 953 953 953 953 953 954 954 955 955 955 956 956 956 957 957 958 958 958 958 958 958 958 958 958 958 958 958 958 958 958 958 958 958 958 959 959 959 960 960 960 960 960 961 962 963 963 963 963 964 965 965 965 965 966 966 966 966 966 966 966 967 967 967 967 967 967 968 968 968 968 969 969 969 969 970 970 970 970 971 971 972 972 972 973 973 974 974 974 975 976 976 977 977 978 979 980 980 981 981 982 982 982 983 983 983 984 985 985 986 987 987 987 987 988 988 989 989 990 990 990 990 991 991 991 991 991 991 992 992 992 992 993 993 993 993 993 993 993 994 995 995 996 996 996 996 996 997 997 997 997 997 997 997 998 998 998 999 1000 1000 1000 1000 1000 1000 1000 1000 1000 1001 1001 1002 1003 1003 1004 1004 1004 1004 1004 1006 1006 1007 1008 1008 1009 1009 1010 1011 1011 1011 1012 1014 1015 1015 1015 1016 1016 1016 1016 1016 1016 1016 1016 1016 1016 1016 1016 1016 1017 1017 1017 1017 1018 1018 1018 1018 1018 1018 1018 1018 1018 1018 1018 1018 1018 1018 1018 1018 1018 1018 1018 1018 1018 1018 1018 1018 1018 1018 1018 1018 1018 1019 1020 1021 1022 1022 1022 1022 1022 1023 1024 1024 1024 1024 1024 1025 1025 1025 1026 1027 1028 1030 1030 1031 1031 1031 1031 1031 1031 1033 1033 1034 1034 1035 1035 1036 1037 1038 1039 1039 1040 1040 1041 1041 1043 1043 1043 1043 1044 1044 1044 1044 1045 1045 1046 1047 1048 1050 1051 1052 1053 1054 1055 1056 1057 1057 1060 1061 1062 1063 1064 1065 1065 1066 1066 1066 1066 1066 1067 1068 1068 1068 1068 1069 1070 1070 1071 1073 1073 1075 1076 1077 1077 1078 1079 1080 1080 1081 1083 1083 1084 1084 1086 1086 1086 1086 1087 1087 1088 1088 1089 1089 1089 1089 1090 1090 1090 1090 1091 1092 1092 1093 1093 1095 1096 1096 1097 1099 1099 1100 1100 1101 1103 1104 1105 1107 1109 1109 1109 1110 1110 1110 1111 1111 1111 1112 1112 1113 1113 1114 1116 1116 1117 1117 1117 1117 1117 1117 1118 1118 1118 1120 1120 1122 1122 1122 1122 1122 1123 1124 1124 1124 1124 1125 1125 1125 1125 1125 1126 1126 1126 1126 1127 1127 1127 1128 1128 1130 1131 1132 1133 1134 1135 1136 1137 1138 1145 1148 1149 1150 1151 1152 1153 1154 1155 1156 1157 1158 1159 1160 1161 1162 1163 1164 1165 1166 1167 1171 1173 1175 1178 1180 1181 1182 1183 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1194 1195 1197 1198 1199 1200 1201 1202 1203 1204 1206 1207 1208 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1221 1222 1224 1227 1228 1229 1230 1231 1232 1235 1236 1237 1238 1239 1240 1241 1242 1243 1244 1245 1246 1247 1249 1250 1251 1252 1253 1255 1256 1258 1259 1260 1261 1263 1266 1267 1270 1271 1272 1273 1274 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1290 1291 1292 1293 1295 1296 1297 1298 1299 1301 1302 1303 1304 1305 1306 1307 1308 1309 1312 1313 1316 1317 1320 1321 1324 1326 1327 1331 1332 1333 1338 1339 1341 1343 1344 1345 1347 1348 1349 1350 1351 1352 1353 1354 1355 1356 1359 1360 1361 1362 1363 1365 1368 1369 1370 1371 1373 1374 1375 1376 1377 1378 1379 1380 1383 1384 1385 1386 1387 1388 1389 1390 1391 1392 1395 1396 1397 1398 1400 1401 1402 1403 1404 1405 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1418 1419 1421 1422 1423 1425 1426 1427 1428 1430 1431 1433 1434 1435 1440 1441 1443 1444 1445 1446 1447 1448 1449 1450 1451 1452 1453 1454 1456 1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 1467 1468 1469 1470 1471 1474 1475 1476 1477 1479 1480 1482 1483 1484 1485 1487 1488 1489 1490 1491 1492 1493 1494 1495 1496 1497 1498 1499 1500 1501 1502 1503 1505 1506 1507 1508 1509 1511 1513 1514 1516 1517 1520 1521 1522 1523 1524 1525 1527 1528 1529 1533 1534 1536 1537 1538 1539 1540 1541 1542 1543 1545 1549 1551 1553 1555 1556 1557 1558 1559 1561 1562 1563 1566 1568 1569 1570 1571 1572 1574 1575 1576 1579 1590 1591 1592 1595 1596 1597 1604 1605 1606 1609 1618 1620 1622 1623 1625 1627 1628 1638 1647 1654 1661 1662 1665 1668 1669 1670 1672 1673 1677 1683 1685 1686 1687 1688 1689 1691 1695 1696 1699 1701 1702 1703 1704 1705 1710 1711 1712 1714 1715 1717 1720 1725 1726 1727 1728 1732 1734 1737 1738 1742 1745 1746 1750 1751 1754 1756 1758 1759 1761 1762 1763 1764 1766 1772 1774 1776 1777 1778 1779 1780 1781 1782 1783 1784 1785 1787 1788 1789 1790 1791 1792 1793 1794 1795 1796 1797 1798 1800 1801 1802 1803 1804 1805 1806 1807 1808 1810 1812 1814 1815 1817 1819 1820 1821 1822 1823 1824 1828 1831 1834 1835 1837 1838 1843 1845 1846 1848 1849 1850 1853 1854 1855 1857 1858 1859 1860 1863 1865 1866 1867 1868 1869 1871 1872 1874 1878 1879 1880 1881 1882 1884 1886 1895 1897 1902 1904 1905 1907 1908 1909 1914 1915 1916 1919 1920 1921 1923 1924 1926 1927 1929 3 3 20 24 27 28 42 43 81 102 114 129 147 149 155 158 159 164 166 171 172 178 180 181 183 185 187 191 191 193 194 195 196 199 200 204 205 206 207 207 210 212 221 223 224 225 230 232 256 257 266 267 271 276 294 303 320 342 346 350 352 354 369 371 375 376 383 386 388 394 395 399 406 409 409 411 412 413 415 417 421 424 427 429 429 429 429 429 430 431 434 434 434 434 434 434 434 435 436 441 442 445 446 448 449 449 450 450 454 457 459 465 466 467 469 469 469 469 470 470 470 471 474 476 476 476 476 476 476 476 476 476 476 476 477 478 478 478 478 478 478 478 478 478 478 478 478 478 483 484 488 490 491 495 496 497 516 517 518 519 520 521 522 523 525 525 525 525 525 525 526 528 536 540 542 544 547 548 549 550 551 552 554 556 557 560 560 560 560 562 565 566 568 568 568 568 568 568 568 568 568 568 568 568 568 568 568 568 568 568 568 568 569 570 572 574 576 576 578 579 580 581 582 588 590 596 596 596 596 596 596 596 596 597 610 612 612 623 625 632 642 650 661 663 664 665 668 674 675 676 681 683 684 702 704 706 711 713 720 735 738 746 749 749 749 749 749 749 749 749 749 749 754 757 759 760 762 763 764 766 767 767 768 771 771 771 771 771 771 771 771 771 771 771 771 771 771 772 773 774 775 776 777 782 783 784 785 785 785 785 785 785 785 785 785 785 785 785 785 785 786 787 788 789 791 793 794 794 794 795 797 799 800 802 803 808 810 811 813 814 815 816 818 818 819 820 822 822 822 822 823 823 823 823 823 823 832 834 840 843 845 848 853 861 862 865 873 876 889 904 907 908 910 911 915 915 919 921 921 922 927 934 935 937 938 939 941 944 958 961 995 997 1005 1007 1007 1007 1007 1007 1007 1007 1007 1007 1007 1007 1013 1016 1016 1016 1016 1016 1016 1016 1016 1016 1016 1017 1022 1029 1030 1031 1032 1033 1045 1049 1058 1059 1061 1065 1070 1071 1072 1073 1074 1075 1082 1085 1090 1093 1094 1098 1102 1108 1109 1115 1119 1119 1119 1121 1121 1121 1121 1123 1123 1123 1123 1125 1129 1139 1141 1146 1147 1168 1169 1170 1172 1176 1177 1179 1196 1205 1223 1225 1226 1233 1234 1248 1257 1262 1264 1265 1268 1269 1275 1276 1283 1289 1294 1300 1310 1311 1315 1318 1319 1322 1323 1325 1328 1329 1330 1335 1337 1340 1342 1357 1364 1366 1367 1372 1382 1393 1394 1399 1420 1424 1429 1432 1436 1437 1438 1439 1442 1455 1472 1473 1478 1481 1486 1504 1510 1512 1515 1518 1519 1526 1530 1531 1532 1535 1544 1546 1547 1548 1554 1560 1564 1565 1567 1573 1581 1583 1589 1602 1603 1607 1608 1612 1613 1615 1616 1617 1619 1621 1624 1626 1629 1630 1632 1633 1634 1636 1637 1640 1641 1642 1643 1644 1645 1646 1652 1656 1657 1658 1659 1660 1663 1664 1666 1667 1671 1674 1676 1679 1680 1681 1682 1690 1697 1698 1700 1707 1708 1709 1713 1716 1718 1719 1721 1722 1723 1724 1729 1730 1733 1736 1740 1741 1747 1748 1752 1753 1757 1760 1765 1767 1768 1769 1770 1771 1773 1775 1809 1811 1813 1816 1818 1825 1826 1827 1829 1830 1833 1836 1840 1841 1842 1844 1847 1852 1856 1861 1862 1864 1870 1873 1875 1877 1883 1885 1887 1888 1889 1890 1893 1894 1896 1898 1899 1900 1901 1903 1906 1910 1912 1913 1922 1928 1930 31 36 167 170 177 188 189 191 213 231 414 425 428 429 433 434 440 443 444 447 469 472 476 481 482 493 521 525 556 560 561 568 575 589 591 592 596 600 612 748 749 755 758 761 764 767 771 785 794 799 822 823 841 842 915 940 1007 1016 1042 1106 1119 1123 1140 1142 1143 1144 1174 1254 1314 1334 1336 1346 1358 1381 1550 1552 1577 1578 1580 1582 1584 1585 1586 1587 1588 1593 1594 1598 1599 1600 1601 1610 1611 1614 1631 1635 1639 1648 1649 1650 1651 1653 1655 1675 1678 1684 1692 1693 1694 1706 1731 1735 1739 1743 1744 1749 1755 1786 1799 1832 1839 1851 1876 1891 1892 1911 1917 1918 1925

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 3 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 9 14 16 16 19 19 8 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 15 17 20 21 21 21 21 21 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 5 6 6 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 8 9 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 10 10 9 6 8 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 12 13 13 13 13 13 13 14 14 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 6 7 7 4 5 5 3 4 7 5 6 6 6 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 4 5 5 6 6 6 7 11 12 10 11 11 3 7 5 3 3 4 3 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 6 7 7 4 7 8 5 5 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 5 6 4 5 5 6 5 5 6 7 6 6 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 3 5 4 4 4 4 4 5 6 11 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 3 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 13 10 4 9 14 10 9 10 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 7 4 13 7 10 8 0 5 0 0 5 4 12 0 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 0 7 0 7 4 6 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 14 5 4 0 0 0 0 9 0 9 0 0 3 7 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 7 0 5 9 5 13 11 12 4 0 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 7 11 11 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 3 4 3 6 12 8 10 7 6 7 4 7 5 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 6 4 15 3 0 0 5 6 0 0 7 3 11 5 2 0 3 11 0 0 4 5 3 6 6 4 3 7 5 4 5 5 3 4 6 4 3 3 4 5 4 6 3 5 4 4 6 3 3 4 3 8 3 4 3 2 4 3 5 3 2 6 4 5 7 6 3 4 3 3 4 4 3 4 4 7 4 4 7 5 7 3 6 5 2 5 8 5 6 4 6 8 10 4 4 6 3 6 4 6 4 7 5 18 5 4 8 6 9 2 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 7 5 6 4 5 7 5 6 3 6 2 3 4 7 5 8 3 5 6 5 5 5 6 5 5 3 2 3 3 7 4 4 3 7 5 3 8 3 5 5 3 6 6 3 3 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 2 3 2 4 4 3 2 5 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 4 6 6 5 5 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 2 8 2 3 2 3 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 12 2 4 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 3 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 3 3 4 2 2 3 2 8 3 2 4 2 4 4 2 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 5 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 4 2 4 2 2 2 2 3 2 3 2 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 2 4 2 1 1 2 2 3 4 4 2 3 2 2 2 2 2 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 4 3 2 9 2 4 1 2 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 2 1 2 3 1 1 1 1 1 2 1 1 2 2 1 1 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	2945 6814 7208
10$	8664
101	6512
11$	8664
12$	1433 1434 1435
13$	1433 1434 1435
14$	1433 1434 1435
15$	1433 1434 1435
16$	1433 1434 1435 9055 9056 7173
17$	9055 9056 7173 3860
18$	8142 8144 566 8177 8178 5274 9045 9046 9047 9048 9049 9050 9051 9055 9056 9305 7173
19$	8142 8144 566 8177 8178 5274 9045 9046 9047 9048 9049 9050 9051 9055 9056 9305 7173
2$	7208
20$	8142 8144 566 8177 8178 5274 9045 9046 9047 9048 9049 9050 9051 9055 9056 9305 7173 3860
21$	8142 8144 566 8177 8178 5274 9045 9046 9047 9048 9049 9050 9051 9055 9056 9305 7173
22$	8142 8144 566 8177 8178 9055 9056 9305 7173
23$	8142 8144 566 8177 8178 9055 9056 9305 7173
24$	8142 8144 566 8177 8178 9055 9056 7173 3441
25$	8142 8144 566 8177 8178 5274 9045 9046 9047 9048 9049 9050 9051 9055 9056 9305 7173
26$	8142 8144 566 8177 8178
27$	8142 8144 566 8177 8178
28$	8142 8144 566 8177 8178
29$	8142 8144 566 8177 8178
3$	7208
30$	8142 8144 566 8177 8178 5274 9045 9046 9047 9048 9049 9050 9051 9055 9056 9305 7173
31$	3860
3x5x2$	3804
4$	7208
47$	3860
4ft$	3784
5$	1716 5586 5587 7208 3784
5ft$	3784
5x5x5$	3803
6$	1716 5586 5587 7208 3784
60$	10422
6ft$	3784
7$	8664 7208 7310
8$	8664 7208
9$	8664 7208
999	6512
a$	4120 4154 4307 8050 4312 4805 1111 1112 1113 8795 5138 5139 1308 1454 1455 5362 1704 6102 6133 6253 6268 6295 6647 6768 6778 6784 6790 6823 10627 3021 6920 6921 10671 3151 3197 3337 3459 3477 3555 3558 3719 7608
abandon$	3482
abandoned$	3479 3482
abandoning$	3482
abandons$	3482
abc$	6697 3732
abcs$	6697
abdicate$	2428
abdicated$	2428
abdicates$	2428
abdicating$	2428
abh	6924 3739
abh$	10664 7608
abide$	8464
abilit	7486
ability$	5143 5144 5145 5146
abject$	3448
able	6606
able$	1357 1360 1361 1363 1372 1384 1562 1568 5446 5467 5468 1609 1620 2790
aborti	3650
abortion$	7519
about	6571 7389
about$	3944 3948 4013 4635 8377 8948 9151 9152 9153 5416 9159 9160 9161 9165 9166 1717 5753 1885 1886 1887 1888 5758 9782 9809 9913 9914 10046 10047 10048 6385 6386 6387 2652 6595 6619 6837 6870 7004
above$	7972 8768 8769 8770 5613 10100 10129 6469
abroad$	10591
abscond$	8079 481 482 7313 3742
abscondded$	481 482 7313 3742
abscondding$	481 482 7313 3742
absconded$	481 482 7313 3742
absconder$	6950 3742
absconders$	6950 3742
absconding$	481 482 6949 7313 3742
absconds$	481 482 7313 3742
absconsion$	3742
absconsions$	3742
absen	7549
absenc	6832 10584
absence$	10572
absent$	8084 9644 6548
absentee$	8702 7043
absentees$	8702 7043
absolute$	1861 3720
absolutely$	2002 6142 3439 3442
abstin	3042
abstinence$	6911
abus	10617
abuse	6876
abuse$	7609 7610 7647 7648 7649 7664 7914 8016 8300 8301 8310 8311 8419 8420 8534 8535 8536 8537 8538 8539 8540 8541 10614 10615 10616 7009 7565
abused	3002 3698
abused$	7654 8182 8534 8535 8536 8537 8538 8539 8540 8541 6871 3698 7567
abuser$	8071 8163 8168 8173 8414 8646 1041 8693 8703 1123 7035 7038 7039
abusers$	8071 8168 8173 8414 8646 1041 8693 8703 1123 7035 7038 7039
abusive$	8534 8535 8536 8537 8538 8539 8540 8541 3242 7120 3769
abysmal$	3796
abysmally$	3796
academy$	5978 5983 5984 5986 10089 6376 2511 10156 10157 10556 10557 10560 3505
accept$	7719 7735 154 4121 263 264 265 266 267 268 269 270 7896 7924 7994 8011 815 816 844 4714 4715 4716 4717 4718 4719 4720 4721 4722 4723 8464 4737 4738 4739 4740 4741 4742 4743 4744 4745 4746 4747 4748 4764 4765 4766 4767 4768 4794 4795 4796 4797 4798 4799 4800 4801 8815 8820 8823 9442 9473 9479 9493 9890 7295 7296
acceptable$	2822 6711 3732
accepted$	263 264 265 266 267 268 269 270 8204 8212 8221 8222 8223 8235 815 816 9575 9576 9577 9578
accepting$	263 264 265 266 267 268 269 270 815 8815 9472
accepts$	263 264 265 266 267 268 269 270 815
acceptted$	263 264 265 266 267 268 269 270 815
acceptting$	263 264 265 266 267 268 269 270 815
access$	7719 3667
accident$	1107
accidents$	1107
accommodated$	307 308 309 310
accommodation$	8119 8120 8121 8122 8123 8124 8125 8126 10596 10636 10659 7579
accomp	3825
accomplice$	6974
accomplices$	6974
accord$	7889 8179 8180 6976
accoun	6520 2680 6628 2770 6686
account$	1019 1020 4890 4891 4892 9865 9866 9867 9868 9869 9870 9871 6484 2617 2774 10388 10426 10501 10502 3009 10624 7090
accountability$	810 811 4684 4685 4686 4687 4688 4689 4690 4691 4692 4693 4694 4695 10085 10086 10087 10088 7368
accountable$	810 811 10388
accounted$	2774
accounts$	1019 1020 4890 4891 4892 6484 2617 10260 10368 2774 10426 7090
accusation$	7007
accusations$	7007
achiev	2783 2957
achiever$	8707
achievers$	8707
acknowledge$	4737 4738 4739 4740 4741 4742 4743 4744 4745 4746 4747 4748 4794 4795 4796 4797 4798 4799 4800 4801 9890
acknowledged$	9747 9748
acne$	7265 3787
acned$	3786
across$	4942 4943 1253 5123 5263 5264 5265 5492 5493 5494 5613 10314 7155 7316
act	2582 10398 10539 3576
act$	4382 8129 4511 643 644 4764 4765 4766 4767 4768 1120 1152 1160 1400 1401 1402 1403 1404 1405 1436 1437 1438 1439 1440 1506 1527 1696 1697 1698 1699 9671 9890 10068 10071 10182 2753 3244 3302 7445
acted$	4511 643 644 1120 1400 1401 1402 1403 1404 1405 1436 1437 1438 1439 1440 1696 1697 1698 1699 5965 5974 9718 9723 9726 9727 9729 9730 9731 9732 9747 9748 9771 9900 3244 3302
acting$	1120 1280 1400 1401 1402 1403 1404 1405 1436 1437 1438 1439 1440 1528 1696 1697 1698 1699 2753 3222 3244 3302
action	2557 7468
action$	7678 9774 2227 2228 2229 9865 9866 9867 9868 9869 9870 9871 2753 6726 6736 10483 6936 7466
actionable$	6426
actions$	3 4 5 6 7 8 9 3881 7622 7623 3888 20 7678 7755 4023 7881 7882 7883 7884 7885 7886 7887 7888 7906 4601 733 8419 8420 8421 8424 8425 8426 8427 8428 8429 8430 8431 8432 8433 8434 8435 8627 2219 6936
active	10343
active$	3968 100 4163 407 408 409 410 692 6958 7167 7422 3558 3560
activi	10158 10349 7436 7468 7471 7472
activities$	7665 7678 6936 6955 7013
activity$	7665 7678 4383 8130 10232 10260 6936 6955 7013 7166 7393
acts$	8113 4382 8129 1120 1153 1161 1400 1401 1402 1403 1404 1405 1436 1437 1438 1439 1440 1507 1526 1696 1697 1698 1699 3244 3302
actual$	6924
add$	2658 3830
added$	2631 2632 2658 2659 2719 2721
addict	10584 10602 7527
addict$	8708 8709 8710 10601 7043 7044 3762
addicted$	2925
addiction$	7674 2925 10535 7484
addictions$	7674
addicts$	8708 8709 8710 10604 7043 7044 3762
addres	2562 6467 2612 6481 2627 6496 6497 10282 10380 3530
address$	4112 4113 4114 8063 8064 8065 8066 4327 4328 4329 4330 10267 2698 3530 7581
addresses$	4112 4113 4114 10185 10207 10267 2698 7399 7417
adds$	2658
adept$	1701
adequate$	1581 1584 6103 6104 6105 6106
adhd	3830
adidas$	7272
admission$	7532
admissions$	7532
admit$	9473 9479 9493 9890 10068 7295
admitted$	9575 9576 9577 9578 2934 2935 7531
adolescent$	1180 8841 8867 8868 8869 8870 8871 8872 8883 1704 9313 9316 3163 3166 7105 3336
adolescents$	1180 8841 8867 8868 8869 8870 8871 8872 8883 9313 9316 7105
adopted$	7574
adoption$	3706
adoptive$	3706
adore$	555 556 557 558 559
adored$	555 556 557 558 559
adores$	555 556 557 558 559
adoring$	555 556 557 558 559
adult$	7855 7856 7864 4126 7940 7980 7992 4281 4282 8040 4357 4361 4364 8111 8114 8145 8148 8174 8387 4813 8578 8579 8580 8581 979 5079 5133 8940 8984 5252 5255 1391 9003 9004 9005 9006 9007 9008 9009 1406 5286 9034 9039 9040 9041 9060 9069 1465 5339 9086 9087 5358 1490 9106 1502 1503 5374 9115 9116 5377 5378 5399 1537 1538 5466 5469 9209 1673 1674 1675 1676 9291 9292 9293 9294 9295 9296 9297 9298 9299 9300 9307 6001 6002 6944 3100 6973 7171 7172 7174 7175 3309 7180 7181 3328
adults$	7629 4097 4099 4104 4108 4111 7852 7855 7856 7864 7868 7992 8040 8071 8073 8076 4357 8105 8111 8114 8145 8376 8472 8473 8562 4827 8578 8579 8580 8581 8598 4859 8753 5036 8905 8940 8954 8955 8956 8957 8965 8984 9003 9004 9005 9006 9007 9008 9009 1406 5278 9034 9039 9040 9041 9045 9046 9047 9048 9052 9058 9066 9067 9068 9069 9070 1464 1502 1503 5374 9115 9116 1530 1531 9209 9216 9217 9218 9240 9248 9249 9250 9251 9252 9253 9254 9255 9262 9263 9264 9265 9266 9295 9296 9297 9298 9299 9300 9305 9310 9311 9387 9440 5815 5816 5818 5819 6944 7002 7085 7171 7175 7180 7181
advance$	2778
advanced$	1391 6958
advanceed$	2778
advanceing$	2778
advances$	4124 4125 8992 8993 8994 8995 2778
advantage$	7655
advice$	7764 7829 7830 8504 8505 8506 8507 8508 8815 9733 9734 9735 9736 9737 9738 6991 7003 7291 7359
advis	6427 7420
advised$	3974 7767 7768 4029 161 162 163 164 165 166 167 168 4038 170 171 172 173 174 175 176 177 178 179 180
affairs$	9101 9228 9229 9230 9231
affection$	8119 8120 8121 8122 8123 8124 8125 8126
affili	2582 7393 7395 7436 3825
affiliate$	7013
affiliated$	1026 7013
affiliates$	7013
affiliation$	972 973 1026 7013
affiliations$	7013
affray	6924 3739
affray$	10664 7608
afraid$	9232 9233 9234 1668 1669
african$	1726 5599 5604 5605 3363 7264
afro$	7252 3384 7254
afros$	7252 7254
after	10262 6880
after$	7897 4703 5184 8964 5227 5449 9241 9242 9258 2402 10314 2915 10620 7510
afternoon$	2959
afternoons$	2959
afterthought$	10079
again$	7777 7778 9514 9515 9517 9518 9519 2364 6334 6335
agains	6655 7468
against$	8067 8068 8069 8070 10251 2693 10312 10351 6622 10386 10395 10466 6728 7308 7422 7477 7481
age$	4372 8141 4906 8989 8990 8991 9000 9001 9073 9074 9075 9076 9111 9112 9113 5563 5564 9329 9330 9331 6834 7555
aged$	4404 9313 9316 10526 6971
agencies$	5978 5983 5984 10089 6376 10156 10157
agency$	5952 5978 5983 5984 6001 6002 10089 6376 2511 10156 10157 6426 3448 3495 3504
ages$	9000 9001
aggression$	8735 8791 8896 8897 1289 1290 7114
aggressive$	8829 8830 8831 8832 8833 8834 8835 8836 8837 8838 8839 8933 3242 3769
aggressively$	3769
aggressiveness$	8896 8897 7114
aggressor$	8646 8647 8648 8649 7035 7036 7037 7080
aggressors$	8646 8647 8648 8649 7035 7036 7037 7080
aggro$	8262
agitator$	3755
agitators$	3755
agree$	1350 1351 1352 1353
agreed$	579 8235 1350 1351 1352 1353
agreement$	7903 10431
agreements$	10431
agrees$	1350 1351 1352 1353
ahead$	133 7973 10100 10130 7407
aid	2783
aid$	2778 2785 2877 7511
aided$	2778 2785 2877
aiding$	2778 2785 2877
aids	2783
aids$	2778 2785 2877 7511
aim	2849
aim$	10201 10445 2840 10484
aimed$	6749
aims$	10201 10445 2840 6749
albanian$	1726 5601 7264
album$	6466
alcoho	10584 10602 6863
alcohol$	35 7861 7862 4132 4133 4134 4135 4136 4138 4139 8119 8120 8121 8122 8123 8124 8125 8126 8131 8134 8588 9146 9147 9148 9149 9150 10534 3042 3658 7527
alcoholic$	10601 10603 7043
alcoholics$	10604 7043
alert$	2550 2570 2571 2814
alerting$	2570 2571
alerts$	2570 2571
aliase	3519
aliases$	7388
alibi	3519
alibi$	7388
alibis$	7388
alienated$	3337
alight	6930
alight$	10670
alike$	7271 7273
alive$	10514
all	6630 7448
all$	4042 4046 254 714 4589 4760 4985 5042 1238 5133 1301 1342 8952 9031 1449 9197 1686 1817 9444 5705 5719 1852 1854 1938 1939 1940 2031 2032 2033 2043 5913 5950 9879 9886 6174 6295 6297 10055 10056 2456 6459 2747 6642 10471 6760 3109 6983 7291 7292 7360 3555
allegation$	1019 1020 7007 7008
allegations$	1019 1020 7007 7008
allege$	8621 8622 2735 7005 7006
alleged$	8621 8622 2707 2734 2735 2739 7005 7006 3140
allegedly$	3750
alleges$	8621 8622 2735 7005 7006
allerg	3834
allergy$	7484
allocated$	2630
allow	2572
allow$	45 46 228 229 8305 9473 9479 9493 2397 2616 2785 6977 7295
allowed$	45 46 228 229 8305 8343 8344 2397 2785 2912 6977
allowing$	45 46 228 229 8305 2397 2785 6977
allows$	45 46 228 229 8305 8343 8344 2397 2616 2785 6977
almost$	650 1449 5318 1450 1451 1452 1453 1456 1457 1458 1459 1717 3305
alone	6792 7578 3715
alone$	8239 8270 9176 9177 9178 9179 9180 9181 9182 9183 9184 9185 9186 9187 9188 9221 9222 9223 9224 9225 9226 9227 10532 3715 7584
along$	7846 7932 4445 4446 4447
alopecia$	3789
alpha$	7043 3179
already$	1449 5318 1450 1451 1452 1453 1456 1457 1458 1459 1493 1717 3305
also$	3167
alternative$	3667
alternatives$	7829 7830
although$	182 4091 4092 4093 4094 4095 4096 8067 8068 8069 8070
altogether$	2456
always$	477 656 1387 1817 5759 1991 1992 1993 1994 3425 3792
ambition$	8923 7147
among$	4925 8666 8667 1059 8758 8828 5158 5195 6765
amongst$	4925 8666 8667 1059 8828 5158 5195
amount$	294 295 296 9237 9238 9239
ample$	126 127 128 4058
an$	4420 4434 4730 5176 5320 5366 1694 1695 1704 5931 6295 6647 6790 10627 6921 3337
anaemi	3834
analys	6439 6440 6441 2573 2574 10244 2674 6546 2756 6625
analysis$	7396 7411
analyst$	10165 10179 10180 10181 6442 6443 2586 6543 10286
analysts$	10165 10179 10180 10181 6442 6443 2586 6543 10286
anaphy	3834
and	2608 3598 3604
and$	4041 7880 8543 4908 4909 5569 9313 9316 5613 5633 9377 6594 6679 6681 6738 7375 7425 3611 7603
angels$	9155 9156 9157 9158 9174 7067
anger$	8791 1283 3243
angry$	9644 3151 3337
animal$	7043
animals$	8708 8709 8710 8729 8730 8731 10079 7043 7044
ankle	3051
ankle$	6920
anonymous$	3522
anorak$	7268
anoraks$	7268
anorex	3636
anorexia$	7505
anorexic$	7505
anothe	2813
another$	3870 8007 8610 8757 8906 1704 10133 6778 6933 3337 3558
anpr	3538
anpr$	7407
answer$	7896 8464 1513 1514 1515 5460 9473 9479 9493 9565 9890 6193 6194 10010 10068 10071 10484 7295
answered$	8204 8235 1513 1514 1515 9575 9576 9577 9578 2069 9723 9726 9727 9729 9730 9731 9732 9747 9748 10118
answers$	1513 1514 1515 9565
antagonise$	3133
antagonised$	3133
antagonises$	3133
antagonising$	3133
antagonist$	7080
antagonistic$	3771
antagonists$	7080
anti	10217 2641 6578 2724 10345 10353 2745 10367 6643 6704 6709 6710 2854 2855 6727 3653
anti$	4278 4284 974 4996 8745 8829 8830 8831 8832 8833 8834 8835 8836 8837 1261 5136 5153 5154 5155 5194 3269 3270
antici	2691
anticipated$	10396
antidepressant$	7522
antidepressants$	7522
antips	3653
antipsychotic$	7522
antipsychotics$	7522
antisocial$	8016 8023 8737 8745 8829 8830 8831 8832 8833 8834 8835 8836 8837 5153 5154 5155 8933 10318 10383 3130 3236 7106
anxiety$	3832
any	10277 6630 3521 7448
any$	4760 4849 1470 1471 9444 5705 5719 1852 1854 5873 5945 6128 6129 6297 10159 6494 10292 10293 10295 10324 2743 6647 6674 10437 6721 10468 10471 10485 7291 7292 3555 7453
anybody$	4599 4600 4849 5815 5816 5818 5819 5857 5858 5859 5978 6721
anyone$	7852 4599 4600 8473 4849 8748 8764 8984 9240 5815 5816 5818 5819 5857 5858 5859 5978 9722 6721
anything$	8411 1518 9195 1663 9394 9395 9471 9477 9483 9488 9497 5815 5816 9573 2059 2060 2061 2062 2063 9804 9805 9806 9807 6069 10242 7291 3472
anyway$	7781 7785 9212
apathetic$	3771 3796
apathy$	3796
apnoea$	7492
apologised$	9575 9576 9577 9578 9747 9748
apology$	10010
app$	483 4352 484 4353 485 4354 486 4355 487 4356 8097 8098 8099
appalling$	7722 7723 7724 7725 8829 8830 8831 8832 8833 8834 8835 8836 8837 2330 2331 2332 2333 2485 3242 3275 3478 3796
appallingly$	3796
appear	10252
appear$	678 679 917 1017 1033 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1093 1094 1095 1096 1097 1098 1239 1265 1266 1267 1268 1269 1270 1443 1449 5318 1450 1451 1452 1453 1456 1457 1458 1459 5492 5493 5494 1718 1752 1753 1754 2238 2239 3044 3084 3168 3170 3174 3237 3239 3247 3302 3395
appearance$	9335 9336 9337 9338 9339 9340 9341 9342 9343 9344 9345 9346 9436 7596
appearances$	7596
appeared$	1752 1753 1754 2238 2239 3044 3302 3395
appearing$	2238 2239 3044
appearred$	2238 2239
appearring$	2238 2239
appears$	678 679 917 1017 1033 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1093 1094 1095 1096 1097 1098 1239 1265 1266 1267 1268 1269 1270 1443 1449 5318 1450 1451 1452 1453 1456 1457 1458 1459 1718 1752 1753 1754 2238 2239 3044 3084 3168 3170 3174 3237 3239 3247 3302 3395
appendicitis$	3835
appeti	6782
appetite$	10522
apple$	7029
apples$	7029
applic	2826
applied$	2127 2128 2129 2410 10408 6699
apply	2813 2826
apply$	8760 8761 8762 8763 2127 2128 2129 3577
appointment$	5721 1853 5723 1855 1856 9637 9638 9639 9678 9679 9680 10540 7530
appointments$	5721 1853 5723 1855 1856 9678 9679 9680 10540 7530
appreciate$	8464 4737 4738 4739 4740 4741 4742 4743 4744 4745 4746 4747 4748
appreh	6659
apprehend$	10399 3584
apprehending$	3584
approa	7468
approach$	5406 5407 5408 5409 5410 9459 2219 7466
approaches$	4124 4125 8992 8993 8994 8995 9459 10011 10012
appropriate$	4003 9291 9292 9293 9294
appropriately$	8251
apps$	483 4352 484 4353 485 4354 486 4355 487 4356 8097 8098 8099
april$	8038
arab$	1726 5599 3363 7264
arcade$	8036 8037
architects$	690
are	2582
are$	3874 3982 3987 285 286 440 4404 678 679 914 915 916 917 1017 1033 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1093 1094 1095 1096 1097 1098 1199 1205 5089 1239 1265 1266 1267 1268 1269 1270 8939 1443 1449 5318 1450 1451 1452 1453 1456 1457 1458 1459 5330 1483 1689 1718 5614 9377 5661 1817 1842 5726 5915 2087 2088 6088 2395 6310 2449 2450 10120 6437 6535 6544 6554 2733 6656 6864 3046 3084 3109 3168 3170 3174 3222 3237 3239 3247 7207 7255 7256 3467 3494 7425 7450 3644
area	6712
area$	8747 8752 5185 10452 7001 7573
argue$	9644
argued$	9644
argues$	9644
arguing$	9644
argume	6849
argument$	5797 9538 5799
argumentative$	8900 8901 8902 8903 8904 7116 3769
arguments$	2973 10589
arm$	9353 10517
arms$	9353 10517
around	7389
around$	4013 7795 7938 8183 8746 8775 8948 5216 5245 8987 6238 10259 6956 7155 7288
arrangement$	8184 9280 7166
arrangements$	8184 9280 7166 7536
arrest	10182 2605 2614 2696 2776 10390 10391 10394 6659 10405 6678 2891 10584 10586 10602 10624 7477 3818
arrest$	8419 8420 9310 9311 6483 10375 10384 6645 2787 10399 2792 2800 2802 10413 10418 10429 10443 2852 10483 10487 6760 10663 7445 3578 3584 7480 3731 3819 3862
arrested$	7657 4064 4065 4066 4067 4068 4069 4070 4071 203 204 205 8001 8270 10358 10366 10376 7438 7587 3862
arresting$	2852 3584
arrestped$	2792
arrests$	2711 10321 10375 2787 2792 2802 10418 2852 10483 10663 7445 3862
arrive	10218 10252
arrive$	8464
arrived$	10073 10074 10075 10076
arrogance$	3796
arrogant$	6326 3771 3796
arson	10331 10344 10352 10353 6924 6925 6928
arson$	10664 10665 10666 10668
arsonist$	7043
arsonists$	7043
art$	9033 3660
arthri	3834
as	2582 3521
as$	4308 4449 8214 4907 1257 5193 5238 5269 5294 1478 5357 5375 5376 9215 5647 2240 2241 6144 9909 2464 2467 6339 6487 10281 6565 6566 6571 10314 6637 3109 3167 3169 3222 7407
asb	10217 2641 2745 10367 6704 6710 2854 2855 6727
asb$	8016 8735 6510 6614 10444 10450 2842 6723 6724 10467 2887
asbo	6695 6696 3732
asbo$	10435 10436 6697 7601
asbos$	10435 10436 6697
ascert	2762
asd	3830
ashamed$	9930 2323
asian$	1704 1726 5599 5606 5630 5631 5632 1764 3336 3337 3363 7264
aside$	6237 6315
ask$	652 4614 9618 9619 9620 6447 7303
asked$	176 177 178 179 180 4127 7969 7970 652 8296 9527 9718 9723 9726 9727 9729 9730 9731 9732 9741 9742 9743 9900 10118 2566 6447 2678 6557 6848 6860
asking$	4519 651 652 9472 9618 9619 9620 7303 7322
asks$	652 9527
asleep$	2319 2320 2493
asperg	3830
aspirations$	8923 7147
aspiring$	3145
assaul	10331 10344 10353 10359 10371 10372 10373 3002 6876 10617 10624 6907 6909 6925 6928 3739
assault$	8000 8419 8420 10335 10616 10647 10649 10664 10665 10666 10668 7009 7608
assaulted$	6871 3060
assaults$	10665 10666 7009 7608
assert	2863
assertive$	6732
assess	10509 10539 3049 7389 7486
assess$	5430 5431 5432 5433 1619 5489 5490 5491
assessed$	1076 1240 2582 2707 2734
assessing$	5430 5431 5432 5433 1619 5489 5490 5491
assessment$	10541 7440 7537
assessments$	7440 7537
assist	2572 2783 6763
assist$	39 2778 2785 2840 2877 10503
assistant$	6814 10555 10567
assisted$	10173 2778 2785 2877
assisting$	2778 2785 2877
assists$	2778 2785 2840 2877
associ	10158 10203 10205 10217 6520 2687 6587 10332 10349 7395 7471 7472
associate$	7924 7953 7955 7956 7957 7986 8199 8200 8201 8202 8203 8583 1026 3129 6999 7013
associated$	969 1026 7013
associates$	7716 8583 1026 10185 10189 10260 10261 10263 10308 2700 3129 6999 7013 3559
associating$	8199 8200 8201 8202 8203 1026 2700 3129
association$	972 973 8583 5978 5983 5984 10089 6376 10156 10157 2700 10327 6999 7013 7030 3527
associations$	972 973 8583 10260 10261 6556 6999 7013 7030
assume$	815 2735
assumed$	815
assumes$	815 2735
assuming$	815
assured$	7199
asthma	3834
astonishing$	6273 10014
astray$	8651 8652 8653 8654
asylum	3717
asylum$	7586
at	6842
at$	15 7656 7880 4548 8471 8746 1235 8973 8974 9313 9316 1717 5908 2044 2051 2052 6181 6188 6319 10094 10259 10398 6669 6731 10489 6770 6804 6819 6825 6826 6871 6886 6898 6913 7316 7510 7575 7598 7603
athena$	10268
athletic$	3340 3786
atrocious$	3796
attach	2900
attachment$	6769 3614
attack	10617
attack$	8000 7487 7503
attacked$	7657 8001 8270 8292
attacks$	7487
attemp	7447
attempt$	8390 782 4652 4653 9459 5721 1853 5723 1855 1856 9754 9755 9865 9866 9867 9868 9869 9870 9871 6135 6136 6137 6138 6139 6990
attempted$	9843 9844 9845 9846
attempts$	9459 5721 1853 5723 1855 1856 10011 10012 6990
attend	10577 3659 3854
attend$	7719 7924 8464 4727 8820 8823 9442 9473 9479 9493 9565 9890 10071 6822 3044 7295 7296
attendance$	10044 10110 10561 10572 6989 7098 3853
attended$	8204 8212 9575 9576 9577 9578 2069 10118 6822 3044
attender$	8719 6989 7053 7063
attenders$	8719 6989 7053 7063
attending$	9472 6822
attends$	9565 9587 9588 9589 9590 10263 3044
attent	6601
attention$	7629 7666 7667 4124 4125 4128 8119 8120 8121 8122 8123 8124 8125 8126 8131 8134 8266 4527 8302 4563 8306 8542 8553 8554 8604 4959 1262 1279 8910 8911 8914 8992 8993 8994 8995 9687 9721 9725 9726 9727 9729 9730 9731 9732 9865 9866 9867 9868 9869 9870 9871 2563 10341 2736 6985 3252 7122 7123 3274 7404 3830
attitude$	7678 7906 717 4601 733 1229 1230 8916 1497 1498 1499 1500 1501 5406 5407 5408 5409 5410 2441 2442 2443 2444 6936 7083 3243 7144 7145 7347
attitudes$	7678 1229 1230 5406 5407 5408 5409 5410 6936 7083 7144
attract$	7628 3889 255 256 657 658 5171 3111
attracted$	7628 3889 255 256 657 658 8342 937 946 947 948 949 950 951 952 953 954 955 956 957 958 959 965 3111
attracting$	7628 3889 255 256 657 658 3111
attractive$	3786
attractor$	7441
attractors$	7441
attracts$	7628 3889 255 256 657 658 8342 3111
attractted$	7628 3889 255 256 657 658 3111
attractting$	7628 3889 255 256 657 658 3111
attrib	10356 2837
attributable$	10354
attributed$	2708 10354
auburn$	3384
august$	8038
aunt	6843 10585 10626 6889
aunt$	10583
auntie	10626
author	2813
authorised$	6557
authorities$	8935 8936 5978 5983 5984 10089 6376 10156 10157
authority$	8764 8815 8905 5978 5983 5984 10089 6376 10156 10157 6879 10620 7003 7138 3505
authors$	690
autism	3830
autist	3830
autumn$	8038 8039
availa	2613
available$	7650 6958
average$	3340
averse$	1206 1207 1208 1209 1210
avoid$	8464 8779 5570 5571
avoidant$	8838 8839 3242 3771
avoided$	7999 4260 392 8204 8212 8226 8227 4508 9711 7367
avoiding$	5570 5571
awaiti	2936
awaiting$	6805 3725
aware$	206 207 208 209 210 211 212 213 214 215 216 217 218 5209 8950 8951 9286 2685 6638
awareness$	4759 5450 1582 1583 5453
away$	7738 7870 7871 4140 7899 7900 7945 7961 7964 7976 8080 8081 8086 8211 8220 8347 8348 8383 8388 8391 4731 1301 9465 5778 9825 9826 9851 9852 6170 6171 6615 10416 6758 10591 6873
awkward$	8900 8901 8902 8903 8904 10479 7116
b$	6890 10630 7608
babies$	9089 9090 9091 9092 9093 9155 9156 9157 9158 9174 7176
baby	10585 7520
baby$	6785 6786 10598 2999 3389 3390
babysitter$	9291 9292 9293 9294
babysitters$	9291 9292 9293 9294
babysitting$	9240
back$	7695 7739 7740 4173 7930 7984 417 418 419 420 4324 4325 8074 8075 4450 4451 4452 4453 8230 8232 8233 8234 8389 8394 4731 4732 5609 9464 1899 9516 6166 6240
background$	7107 7600
backgrounds$	7107
backs$	4732 6240
backward$	10009
bad$	3970 7722 7723 7724 7725 4166 4212 397 398 8020 4660 8578 8579 8580 1030 1031 1032 4902 4904 4988 8738 8829 8830 8831 8832 8833 8834 8835 8836 8837 8838 8839 5147 1739 9364 5626 5628 6083 2330 2331 2332 2333 10050 10051 10052 10053 2485 3069 3131 3148 3160 3161 3242 3250 3264 3275 3368 3478
badly$	1263 1724 5957 2364 7115 3262 3364 7271
baffling$	737 740 743 744
bag$	9380 9381 9389 6687
baggy$	9382 9383 3408
bags$	5636 9380 9381 9389 6702 7272
bail$	4861 6921 10661 3721 7591
bailed	3721
bailed$	7590
bait$	3133
baited$	3133
baiting$	7668 7669 7670 7671 7672 3133
baits$	3133
baitted$	3133
baitting$	3133
balaclava$	9421 7272 3791
balaclavas$	9421 9422 9423 9424 9426 7272 7438 3791
bald$	5620 3786
ball$	400 401 10029
bandana$	7272 3791
bandanas$	7272 3791
bandit$	3753
bandits$	3753
banger$	7013
bangers$	7013
banging$	7013
bangladeshi$	1726 5601
bank$	633 10645
banked$	633
banking$	633
bankked$	633
bankking$	633
banks$	633
bannin	2831 2832
banning$	2824 6700 6701
bare$	6143 3357
barely$	1592 5461 1593 5462 1594 1650 5519 1651 1652 5655 2260 2903 2953 3307 3638
barred$	307 308 309 310
barrel$	3347
barter$	522 523
bartered$	522 523
bartering$	522 523
barterred$	522 523
barterring$	522 523
barters$	522 523
base	6694
base$	10434
baseball$	3417
basic$	3448
basically$	1449 5318 1450 1451 1452 1453 1456 1457 1458 1459 3305
basis	2826
bath	6894
bath$	10634
batted$	5725
battle$	3325
be$	3961 4196 4197 4198 7953 4247 4251 440 4442 4486 678 679 4552 4704 917 4804 8625 1017 4896 1033 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1093 1094 1095 1096 1097 1098 4968 5054 1239 1265 1266 1267 1268 1269 1270 5160 5161 5299 5300 5301 1443 1449 5318 1450 1451 1452 1453 1456 1457 1458 1459 9267 9269 1718 5749 5752 9499 9500 9501 5776 5824 5834 1970 1971 1972 1973 5864 6028 6100 6190 6191 2449 2450 6544 6545 6580 2733 10342 6603 10395 6656 6665 6666 6668 6757 3084 3168 3170 3174 3237 3239 3247 3494
beanie$	7272
beanies$	7272
bear$	7994 844 6320 3496
beard$	5637 7236 7252 7254
bearded$	3786
beards$	5637 7236 7252 7254
bears$	3496
beat	10602 10617
beaten	3002
beaten$	3919 6871
became$	678 679 917 1017 1033 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1093 1094 1095 1096 1097 1098 5089 1239 1265 1266 1267 1268 1269 1270 1443 1449 5318 1450 1451 1452 1453 1456 1457 1458 1459 1718 3084 3168 3170 3174 3222 3237 3239 3247 3649
because$	3885 275 297 299 4177 3009 10624
becom	2582 3619
become$	678 679 917 1017 1033 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1093 1094 1095 1096 1097 1098 5094 1239 1265 1266 1267 1268 1269 1270 1443 1449 5318 1450 1451 1452 1453 1456 1457 1458 1459 1718 9500 3084 3168 3170 3174 3222 3237 3239 3247
becomes$	678 679 917 1017 1033 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1093 1094 1095 1096 1097 1098 1239 1265 1266 1267 1268 1269 1270 1443 1449 5318 1450 1451 1452 1453 1456 1457 1458 1459 1718 5798 3084 3168 3170 3174 3237 3239 3247
becoming$	5089 5095 3167
bed	3032 3035 3624
bed$	8008 8119 8120 8121 8122 8123 8124 8125 8126 6890 6891 6892 10642 6904 7493
bedbugs$	6901
bedroom$	6891 10637
bedrooms$	6702
beds$	8008
bedwetting$	7493
bee$	7047
been	6489 3051 3619
been$	3984 3985 4027 4028 160 169 4060 4061 427 440 8210 8219 8221 8222 8223 4487 4499 678 679 917 1017 1033 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1093 1094 1095 1096 1097 1098 1191 5085 5086 5087 5093 5099 1239 1265 1266 1267 1268 1269 1270 1376 1443 1449 5318 1450 1451 1452 1453 1456 1457 1458 1459 1596 1718 5727 5728 5729 2087 2088 5973 9876 9877 6148 6149 9900 2365 2395 6276 6277 6278 6311 6312 6313 2449 2450 6377 6473 6544 2733 6656 2935 2937 6822 2956 3026 6920 3084 3109 3168 3170 3174 3222 3226 3237 3239 3247 3494 3649 3662 3673 3675 3697 3699 3705 3718 3719 3724
bees$	7047
before$	7972 5288 9088 10100 10129 10314 6913
befriend$	8092 488 489 490
befriendded$	488 489 490
befriendding$	488 489 490
befriended$	488 489 490
befriending$	488 489 490
befriends$	488 489 490
began$	440
beggars$	3503
begin	2818
begun	3659
behav$	8204
behave$	7924 8011 8199 8200 8201 8202 8203 4511 643 644 1120 1154 1400 1401 1402 1403 1404 1405 1436 1437 1438 1439 1440 1696 1697 1698 1699 9473 9479 9493 9565 3246 3302 7295
behaved$	8199 8200 8201 8202 8203 8204 8212 8246 8247 4511 643 644 1120 5132 1400 1401 1402 1403 1404 1405 1436 1437 1438 1439 1440 1696 1697 1698 1699 9575 9576 9577 9578 3246 7131 3302
behaves$	1120 1400 1401 1402 1403 1404 1405 1436 1437 1438 1439 1440 1696 1697 1698 1699 9565 9587 9588 9589 9590 3246 3302
behavi	10438 2831 10584
behaving$	8204 1120 1400 1401 1402 1403 1404 1405 1436 1437 1438 1439 1440 1696 1697 1698 1699 3246 3302
behavior$	7678 1220 1221 1222 1223 1224 1225 1226 1227 1228 6936
behaviors$	7678 6936
behaviour$	3 4 5 6 7 8 9 3881 7622 7623 3888 20 7665 7678 7755 4023 7881 7882 7883 7884 7885 7886 7887 7888 7906 7916 7917 7918 7919 717 8337 4601 733 4621 753 754 8419 8420 8421 8424 8425 8426 8427 8428 8429 8430 8431 8432 8433 8434 8435 8500 8501 8502 8503 8627 8660 1220 1221 1222 1223 1224 1225 1226 1227 1228 8888 8889 8890 8891 8893 8894 8895 10232 6510 6593 10350 6614 6691 6695 6696 6700 10444 10449 10450 2842 6723 6724 10467 10577 6838 6916 6936 6937 7013 7033 7034 7083 7111 3243 3669 3670 7600
behavioural$	3243
behaviours$	7665 7678 8888 8889 8890 8891 8893 8894 8895 6936 6937 7083 7111
behavs$	8204
behavved$	8204
behavving$	8204
behind	10205 6570 10316 10343 6604 2744 6632 6633
behind$	9126 9127 9128 9581 9583 6292 10310 6613 2965 7183 7552
being	3619
being$	4027 4028 7790 4243 4261 427 4414 678 679 917 4804 4871 4873 1017 1033 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1093 1094 1095 1096 1097 1098 5026 5076 1239 1265 1266 1267 1268 1269 1270 5221 1443 1449 5318 1450 1451 1452 1453 1456 1457 1458 1459 5351 1718 2087 2088 9878 2365 2395 6275 6668 10513 2938 3084 3168 3170 3174 3222 3237 3239 3247 3673 3675 3697 3718 3719 3724
belief$	7342 7372
believe$	1151 1159 9890 10071 2735
believed$	4888 4889 8630 8631 8632 1151 1159 9604 9605 9606 9607 9608 2560 2707 2734 2739 2763
believes$	1151 1159 2735
believing$	1151 1159
belligerent$	3769
belong	2582
belongs$	10057 7361
below$	2965 7560
bench$	2802 10476 3045
benefit$	8464 2563 10173 2778
benefited$	2778
benefiting$	2778
benefits$	2778 2829
bereaved$	2976 3857
bereavement$	10615 3857
besotted$	548 549 550 551 552 553 554
bespectacled$	3786
bespok	2955
best$	1432
bet$	1970 5839 1971 5840 1972 5841 1973 5842 1974 1975
beta$	6791
betray$	3482
betrayed$	3479 3482
betraying$	3482
betrays$	3482
better$	3970 4003 8014 8251 8355 8356 4625 8366 8367 9704 2686
betwee	10262
between$	5338 7578
beyond$	8768 8769 8770 1264 1271 1393 1937 3199 3200 3436 3473
bid	2826
bifida$	7499
big$	3933 8576 1521 1522 1523 1524 1692 1722 3340 3348 3365 3384
biggest$	1746 3388 3561
biological$	3281
biopsy$	10545
bipola	6863 3833
bipolar$	10603
birth	6481
birth$	8932 3281 7519
birthmark$	3787
birthmarks$	3787
bit$	4257 9081 9082
bitchy$	3771
bitten$	7195
bitterly$	2364
black$	1704 1726 5599 1739 9354 5630 5631 5632 1764 1767 9413 9414 9415 9426 3336 3337 3360 3361 3368 3384 7272 3408 7438
blackheads$	7265
blacko	3836
blade	10667
blade$	4835 4836 4837 6912 10664
bladed$	10664
blades$	4835 4836 4837
blam$	2523 2524
blame$	311 312 313 314 8276 8277 8278 8279 8280 8281 8282 8283 8284 8285 8286 8287 4549 4550 8312 8313 8314 8315 8330 8331 8332 8333 729 730 731 807 8416 808 4709 4710 4711 4712 4713 9915 10058 10060 10061 6322 10063 10068 10069 6357 2531 2532 2533 2534 3492 3493 7365
blamed$	8292 729 730 731 807 808 2523 2524 2531 2532 2533 2534 3056
blames$	729 730 731 807 808 6322 10063 2531 2532 2533 2534
blameworthy$	3796
blaming$	729 730 731 807 808 9829 9830 9915 2523 2524 2531 2532 2533 2534 10149 10150 10151 10152
blammed$	2523 2524
blamming$	2523 2524
blams$	2523 2524
blank$	9441 5720
blanket$	1861
blatant$	1139 1140 1142
bleach$	3361
bleached$	3361 3384 7255
blight$	3210
blighted$	1143
blind$	6246 7367 3512 7514 7515
bling$	8574
blinkered$	3796
block$	8346 8985
blockers$	10531
blond$	5620 3361 3384 3786
blonde$	5620 3361 3383 3384 3786
blood$	7510 3664 3834
bloody$	3461
blue$	9354 3362 3384 7272
board$	5978 5983 5984 10089 6376 10156 10157 6466 10302 7405
boards$	7405
boast$	3135
boasted$	3135
boasting$	3135
boasts$	3135
boastted$	3135
boastting$	3135
bodge$	3799
bodged$	3799
bodges$	3799
bodging$	3799
bodies$	8118 8242 4505
bodily$	6924
body$	8118 4505 1497 1498 1499 1500 1501 9124 6530 2663 3372
boisterous$	3771
bomb$	7050 7051
bomber$	5639 7272
bombers$	7272
bombs$	7050 7051
bone$	3266
boned$	7217
book$	10414
boost	2884
boots$	7272
born$	2898 10525 3631 3646
borough$	7573
boss$	7860
bosses$	7400
bossy$	3771
botch$	3799
botched$	3799
botches$	3799
botching$	3799
both$	3109 3167 7315 3555
bother$	8262 8544 9528 9529 9530 9531 9645 9776 9847 6994 7320 7321
bothered$	8204 8212 9702 9713 9718 9723 9726 9727 9729 9730 9731 9732 9741 9742 9743 9744 9745 9746 6009 9768 9769 9770 9771 9776 6042 9848 9900 6308 10118 2517 7320 7321
bothering$	7320 7322
botherred$	7320
botherring$	7320
bothers$	5428 9169 7320
bottom$	3685
bottoms$	9419 1816 3419
bought$	4829
bouncers$	8954 8955 8956 8957
bound$	423 1891 1892 1893
boundaries$	8788 8789 7003
box$	6894 3383 7326 3458
boy	6494 10292 10293 10295 10324 2743 10370 6674 10437 10468 10485 6862 6929 7453
boy$	287 347 8167 735 1021 1180 8841 8867 8868 8869 8870 8871 8872 8883 1284 9015 1774 1821 1822 5783 5855 5856 6438 6906 10669 3136 7017 7029 3171 7056 7105 3245 7234 7257
boyfri	10584
boyfriend$	8072 8139 531 532 533 534 535 8175 8176 568 569 2979 10590 10598 10605 6968 6969 3101 3102
boyfriends$	8139 531 532 533 534 535 8175 8176 568 569 6968 6969 3101 3102
boys	6423 6430 10279 10280 6541 2675 2676 6575 2729 6624 2767 10438 6734 10474 2888 10500 3563
boys$	7691 7838 7858 7863 7866 287 7921 7950 347 4232 4233 4234 8010 4271 4273 4275 8040 8072 8107 8111 4472 4473 4478 4479 4489 4507 735 758 4666 4780 8550 8564 8586 4848 8595 8605 8606 8607 8608 4882 1014 1015 1016 1021 8637 8734 1179 1180 8841 8844 8867 8868 8869 8870 8871 8872 8883 1284 8898 8954 8955 8956 8957 9015 1461 5390 5391 5392 5393 9174 9206 9355 1774 1821 1822 9439 9532 9533 9534 9535 9536 5803 5804 5805 5820 5829 5835 9586 5847 9596 5900 9691 9853 6151 6152 6153 6154 6155 6156 6211 9966 9985 9993 9994 9995 9996 9997 9998 9999 10000 6401 10315 6598 2738 2740 2752 10362 10364 6636 2794 10460 6945 7017 7029 7056 7086 7105 3245 7234 7351 7359
braces$	7254 7265
brag$	3135
braged$	3135
bragged$	3135
bragging$	3135
braging$	3135
brags$	3135
braid$	7252 7254
braided$	3384 7255
braids$	9416 7252 7254
brain$	3836
brand$	9378 7287
branded$	9382 9383 3408
brands$	9378 7272 7287
brat$	3753
brats$	3753
bravado$	8575
breach	10217 3722
breach$	10409 3052
breached$	3052 3722
breaches$	3052
break	10584 6849 10599
break$	7924 992 993 5189 9501 9644 10458 3134
breakdown$	10049 10511 7152 7562 7573 7575
breakdowns$	7152
breakfast$	10630
breaking$	7668 7669 7670 7671 7672 992 993 9644 2429 2875 3134 3489
breaks$	992 993 9644 2429 3134 3489
breakup$	10589
breath$	9368
bribed$	6996
bridge$	8782 8783
bridges$	8782 8783
brief	2635
brief$	2550 2570 6504
briefed$	2678 6557
briefi	7389
briefing$	2570 6504 3536 7406
briefs$	2570 6504
bright$	3384
bring	2783
bring$	7628 3889 7646 645 646 647 648 649 736 1585 2795 2805 2835 3583
bringing$	645 646 647 648 649 736 1585 2795 2805 2835 3583
brings$	7628 3889 645 646 647 648 649 8342 736 1585 2795 2805 3583
broad$	3340 3346
broke$	992 993 5188 2429 3134 3489 7573
broken$	5147 5190 2429 2766 3236 7108 3489 7573
bronchitis$	3835
brothe	6843 10585 6846 2993 10611 10625 10626
brother$	8035 2970 10583 6844 2979 6877 7150
brothers$	8035 8932 7150
brough	6655
brought$	7621 7628 3889 7646 645 646 647 648 649 8342 8343 8344 736 1585 2696 10395 6663 2795 10406
brown$	1739 9354 3360 3361 3362 3368 3384
bruise$	3839
bruised$	3839
bruises$	3839
bruising$	3839
brunette$	5620 3786
brush$	2425 2446
brushed$	2368 2425 2446
brushes$	2425 2446
brushing$	2425 2446
buck$	5627 10027 3486
budget$	6360 10112 10121 10122
budgets$	10044 6360
bugs$	6901
build	10182 2777 2783 3521 3562
build$	1462 1463 9321 9322 9323 5637 2594 2741 7209
builded$	2594
buildi	6456 2783
building$	10112 10196 2594 2741
builds$	9321 9322 9323 2594 2741 7209
built$	5583 10229 6611 3341 7211
bulimi	3636
bulimia$	7505
bulimic$	7505
bulk$	2747 6642
bulky$	3340
bulletproof$	8768 8769 8770
bullied$	7654
bullies$	8647 8648 8649 8708 8709 8710 7036 7037 7043 7044 7336
bully$	8647 8648 8649 8708 8709 8710 7036 7037 7043 7044
bullying$	7668 7669 7670 7671 7672 8735 8933 10149 10150 10151 10152
bump$	6785
bunch$	8592 1100 1180 8841 8867 8868 8869 8870 8871 8872 8883 1329 1565 1566 9601 7029 7105 7155
bungle$	3799
bungled$	3799
bungles$	3799
bungling$	3799
bunk$	3082
bunked$	3082
bunking$	3082
bunks$	3082
burden$	4982
bureau$	10165
burgla	10158 10167 10211 10316 10331 2724 10340 10344 10352 10353 10359 10367 10371 10372 10373 6709 6909 6924 6925 6928 3739
burglar$	8708 8709 8710 10310 7043 7044
burglaries$	10317 6593 10449 10665 10666 10668 7444 7451 7608
burglars$	8708 8709 8710 7043 7044
burglary$	2565 6593 10335 10649 10664 10665 10666 10668 3555 3565 7608
burgle	3868
buried$	2214 2215 2421
burly$	3340 3786
burn$	1173 1174
burned$	1173 1174
burning$	1173 1174
burnned$	1173 1174
burnning$	1173 1174
burns$	1173 1174
burnt$	1173 1174
bury$	2214 2215 2421
burying$	2214 2215 2421
bus$	8036 8037
busine	6506 6708 7471
business$	8058 8059
businesses$	10162 10246 10448 10469
busy$	10065 6326
but$	4041 4595 4596 5318 1450 1451 1452 1453 1456 1457 1458 1459 5333 5334 5335 5336 5371 5387 5532 9643 6285 7341
buy	6564
buy$	7837
buzz$	3926 58 3930 7996 7997 7998 8542 8568 3375
by	6748 3598 3604
by$	7795 7857 4417 4418 4422 4806 4807 4828 8597 8828 5158 5474 9470 9696 9905 6167 6168 6169 9972 9975 9976 9977 9978 6416 6446 2671 10333 6595 6635 6798 10549 6817 3072 7316 7348 7403 7567 7569
c$	7608
cahms	3846
caked$	1748
calculated$	3968 100
calculating$	3771
call$	9678 9679 9680 10009 10011 10012 2571 2643 7359
called$	9900 10118
caller$	7053
callers$	7053
callin	10193
calling$	2571 6469 2643
callous$	3771 3796
callousness$	3796
callout$	7565
callouts$	7565
calls	2680
calls$	9678 9679 9680 10011 10012 10055 10056 2571 10205 6475 2643 10290 6704 7359 7360
came$	304 8246 8247 711 1396 1399 1804 1813 10118 2696 2732 2927 3106
camera	6530 6546
camera$	10264 10270 6531 10272 2671 10286 2683
cameras$	10264 10270 6531 10272 2671 10286 2683
camhs	3846
camhs$	5986
camouflage$	7272
campaign$	3608
can	2608
can$	3983 660 661 662 5090 1291 1357 1360 1361 1363 1371 1430 1561 1567 1591 1603 1606 1661 9309 5822 1976 1996 1999 5888 2161 2454 2601 2671 2780 6655 2796 2967 3431 3611
canada$	3409
cancer	6863 3834
cancer$	10603
candidates$	6689
cannab	10667 6931
cannabis$	34 3937 8119 8120 8121 8122 8123 8124 8125 8126 8131 4965 10278 6793 10534 10536 6912 10671 6946 3658
cannon$	7052
cannons$	7052
cannot	2912 2967
cannot$	868 925 5788 9543 9544 9545 9546 1995 2159 2231 6836
cap$	1795 9405 9406 9407 9416 9421 5690 5691 1823 1824 7272 3407 7277 7286
capab	6606
capabi	10481
capability$	3815
capable$	1163 1564 1569 5447 5470 5471 1608 1621 5869
capaci	10481
capacity$	1558
caps$	1795 9405 9406 9407 9408 9409 9416 9421 9422 9423 9424 5690 5691 1823 1824 7272 3407 7277 7286
capsules$	6789
captur	6456 3562
capture$	9310 9311 10196
captured$	6534
car	7580
car$	8063 8064 8065 8066 8589 8590 8591 3547
care	3012
care$	3939 3940 3941 3942 3943 4737 4738 4739 4740 4741 4742 4743 4744 4745 4746 4747 4748 5045 5187 5228 5436 5437 5438 5441 5442 5444 5445 5448 5459 9237 9238 9239 9240 9257 9262 9263 9264 9265 9266 9528 9529 9530 9531 9547 9548 9549 9688 5987 9728 9776 6037 9847 9865 9866 9867 9868 9869 9870 9871 9872 6135 6136 6137 6138 6139 10085 10086 10087 10088 6369 2501 2502 2503 10551 10579 10610 10619 6881 10639 3282 7320 7321 7368 3666 7570 7571 3703 3859
cared$	9702 9718 9723 9726 9727 9729 9730 9731 9732 9741 9742 9743 9771 9776 2501 2502 2503 7320 7321
career	10349
career$	4292 7033 7034 3175 3560
careful$	7630 3895 3896 3897 3898
carefully$	8251
careless$	78 79 81 82 4166 749 9817 9818 3118 3796
carelessly$	3796
carelessness$	3881 7622 7623 7907 7908 7909 7910 7911 7912 8304 4565 4603 4604 4624 3796
carer	2991 10611 3708
carer$	5140 5141 10581 10583 10619 3016 7570 7577
carers$	1164 1165 5140 5141 10619 7085 7570
cares$	9547 9548 9549 2501 2502 2503 3016
caribbean$	1726
caring$	3016 7305
carpet$	10034
carrie	10205 2650
carried$	4031 7789 7807 7825 8235 719 720 966 967 968 1771 1772 9843 9844 9845 9846 10420 3107 6977 3400
carries$	7806 7824 719 720 966 967 968 1122 1400 1401 1402 1403 1404 1405 1436 1437 1438 1439 1442 1696 1697 1698 1699 1771 1772 5902 10230 10322 6585 3107 6977 3400 3496
carry	2650
carry$	7692 7707 4030 7805 7823 7924 7953 7955 7956 7957 4226 4227 4228 8199 8200 8201 8202 8203 719 720 8509 8511 8517 8519 966 967 968 8616 8617 1121 1400 1401 1402 1403 1404 1405 1436 1437 1438 1439 1441 1696 1697 1698 1699 1771 1772 9501 5901 2818 3107 6977 3400 3496
carryi	10205 6570 10343 6907 6927
carrying$	7790 7981 8199 8200 8201 8202 8203 966 967 968 4875 1771 1772 10310 10322 2744 6632 6633 10647 6924 3107 3400
cars$	8589 8590 8591
case$	8698 8840 6373 10208 6511 2742 6646 10392 10657 7058 7060 7109 7110 3553 7596 7602
cases$	8698 8840 10208 7058 7060 7109 7596
cash	2819
cash$	7861 7862 4132 4133 4134 4135 4136 4138 4139 7996 7997 7998 4320 8119 8120 8121 8122 8123 8124 8125 8126 8131 8134 8546 8547 8574 8588 6688 6912 3220
cast$	7691 5820 5829 5835 9596
casual$	10004
casually$	1724 3364 7271
casualty$	10543 10544
catalogue$	2084
catch	10182 10271 10394 6659 7477
catch$	2611 10273 10283 2789 10399 10400
catches$	2789
catching$	2789
category$	5103 3009
catheter$	3841
catty$	3771
caught	10405 10406
caught$	7654 7657 440 8766 8767 10366 3058 3226 3738
cause$	7621 7646 699 8697 1137 1138 9500 2758 2841 7057 3215 3218
caused$	7621 7646 699 8342 8343 8344 1137 1138 3215 3218
causer$	7024
causers$	7024
causes$	699 8342 8697 1137 1138 7057 3215 3218
causin	6604 2744
causing$	7668 7669 7670 7671 7672 699 8742 1137 1138 9644 6613 3215 3218
cautio	6909 7588
caution$	10649 10663 7601
cautioned$	10358 3721
cautions$	10663
cautious$	7632 10004
cavalier$	3796
cbo	6695 6696 3732
cbo$	10435 10436 6697 7601
cbos$	10435 10436 6697
cbt$	7528
cce$	8016
cctv	6530 6546 2756 6625
cctv$	6439 6440 6441 2573 2574 10192 2588 10270 6531 2664 2674 10286 2683 3538 7415
ceases$	10455
cell$	10165 7402 3538
cells	6919
cells$	10659
central$	10219
centre$	8747 10448 10452 10495 10498 7601
cerebral$	3834
certain$	1891 1892 1893 1934 5839 5840 5841 5842 1974 1975
certainly$	2046 2054 5923 2055 2056 7312
certainty$	1935
chain$	10216 7272 7395 3553
chains$	10216 7272
challe	10297 6676
challenge$	9644 10416
challenged$	9644 10366
challenges$	9644
challenging$	4904 8829 8830 8831 8832 8833 8834 8835 8836 8837 8900 8901 8902 8903 8904 1296 1297 1298 1299 1300 9644 3236 3240 3242 7116 3771
chance$	3995 3996 3997 129 7831 7832 7833 7834 7835 7836 4129 261 262 8470 8471 5793 5811 5894 2026 2406 2407 2408 2409 10035 10036 2809 2838 6990 7356
chances$	3995 3996 3997 129 7797 7829 7830 7831 7832 7833 7834 7835 7836 4129 261 262 8470 8471 2406 2407 2408 2409 10035 10036 6990 7356
change$	7735 362 8011 4395 8136 8445 8446 8447 8448 8815 8823 9442 9473 9479 9493 9562 9585 5846 9593 9618 9619 9620 9629 9634 5895 9890 7295 7296 7303
changed$	362 5786 9591 9604 9605 9606 9607 9608 3677
changes$	362
changing$	9618 9619 9620 5881 7303 3677
chaos$	8306 8568 8603 6994 7084
chaotic$	1273 3236 7106 3238 3240 3771 3796
chaperone$	9291 9292 9293 9294
chaperones$	9291 9292 9293 9294
character$	8728
characters$	5018
charg	10394
charge	10205 6570 2776 10390 6652 6663 10405
charge$	9774 10310 10384 6645 10413 2852 10663 7449 3612 7594
charged$	10358 10376 10403 3723 7593
chargeing$	2852
charges$	10321 10392 2786 10415 2852 10663 7449 7452 3612 7594
charging$	6652 3578
charity$	5978 5983 5984 10089 6376 10156 10157
charm$	5214
charms$	8242 8243
chart	2651
chart$	2580 6463 2684 7396
charted$	2684
charts$	7396
chase$	7666 7667 8542
chaser$	10011 10012
chasers$	10011 10012
chasing$	10011 10012
chat$	8095 8096 488 489 490 6484 2617
chated$	488 489 490
chating$	488 489 490
chats$	488 489 490 2617
chatted$	488 489 490
chatting$	488 489 490
chav$	3753
chavs$	3753
cheat$	7043
cheats$	7043
check	7389
check$	2584 6455 2591 2595 2599 2603 10264 2704 10528 7399 7411 7455
checked$	9900 10118 2595 6471 6549 6639 10442
checkes$	2595
checking$	2595 2599
checks$	2595 2599 10264 2673 2704 7399 7411 7455
cheek$	9353
cheeks$	9353
cheeky$	3771
chested$	7216 7226
chicken$	8036 8037
chief$	3211
child	10438 6835 6862 6929 7520
child$	287 347 508 735 1021 1180 8841 8843 8844 8867 8868 8869 8870 8871 8872 8883 1284 9015 9084 9089 9090 9091 9092 9093 9155 9156 9157 9158 9313 9316 1774 1821 1822 5785 6786 10575 10620 3013 3014 10669 3092 3136 7016 7029 3163 3166 3175 7105 3245 7148 7176
childhood$	3621
childish$	5411 5412 5413 3771
childlike$	9126 9127 9128 5411 5412 5413 5547 5548 5549 5550 7183
children$	7691 287 7921 347 8010 4271 4273 4275 4472 4473 4478 4479 4489 4507 735 758 4666 4780 8595 8605 8606 8607 8608 4882 1014 1015 1016 1021 8637 8670 8671 8672 8673 8674 8675 8676 8677 8678 8679 8680 8681 8684 8685 8686 1179 1180 8841 8844 8867 8868 8869 8870 8871 8872 8883 1284 1317 9015 5317 1461 9083 9089 9090 9091 9092 9093 9155 9156 9157 9158 9174 9313 9316 1774 1821 1822 9532 9533 9534 9535 9536 5803 5804 5805 5820 5829 5835 9586 5847 5900 9691 2119 2120 9853 6151 6152 6153 6154 6155 6156 6203 6210 9985 9993 9994 9995 9996 9997 9998 9999 10000 6341 6400 6401 3012 6945 7001 7016 7029 7086 7105 3245 7148 7176 7315 7350 7351 7353 7359 7577
chin$	9353
chinese$	1726 5601 7264
chip$	5177 1309
chis	3519
chis$	7388
chlamy	3652
chlamydia$	7521
choice$	3 4 5 6 7 8 9 7678 3952 3953 85 86 3956 88 89 90 3960 92 7702 7703 7704 7705 7706 7708 3969 7710 7711 7712 7713 7714 7715 107 108 109 7743 7744 7745 7746 7747 7748 7749 7750 7881 7882 7883 7884 7885 7886 7887 7888 4152 7893 7894 7895 7903 7904 4213 7954 346 4216 4217 4218 4219 8958 9098 5476 5477 5478 9219 9220 6936 6937 6938 6939 6941 7178
choices$	3 4 5 6 7 8 9 3881 7622 7623 7678 7702 7703 7704 7705 7706 7710 7711 7712 7713 7714 7715 117 118 119 120 7743 7744 7745 7746 7747 7748 7749 7750 7751 7752 7755 7758 7759 7760 7761 7762 4023 7881 7882 7883 7884 7885 7886 7887 7888 346 4216 4254 4255 4601 733 4621 753 754 8419 8420 8421 8424 8425 8426 8427 8428 8429 8430 8431 8432 8433 8434 8435 9098 9139 9140 5476 5477 5478 9219 9220 6936 6937 6938 6939 7178
choose$	110 111 112 130 131 7769 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 383 384 8090 8091 9167 5460 9207 9208 9303 9499 9663 3073
chooses$	110 111 112 130 131 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 383 384 8090 8091 9663 2460 2461 2462 2463 3073
choosing$	110 111 112 130 131 7881 7882 7883 7884 7885 7886 7887 7888 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 383 384 9210 9211 2460 2461 2462 2463 3073
chose$	110 111 112 130 131 7769 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 383 384 9663 10025 2460 2461 2462 2463 6355 10096 3073 7367
chosen$	110 111 112 130 131 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 383 384 8204 8212 3073
chronic$	10508 3630
chubby$	5584 5620 3786
chunky$	3340
cid	10164
cigarettes$	7861 7862 4132 4133 4134 4135 4136 4138 4139 8119 8120 8121 8122 8123 8124 8125 8126 8131 8134 8588
cin$	3859
circles$	5636
circul	2696 3576
circulate$	2551 6421 2553
circulated$	2551 6421 2553 10163 2630
circulates$	2551 6421 2553
circulating$	2551 6421 2553
circulation$	7445
circumstances$	9662 9685 7581
citalo	3653
citalopram$	7522
city$	5579
civil	2831 3598
civil$	6700 3589
clad$	1776 1777 1778 7222 7233 3402
claim$	4883 4884 4885 7586
claimed$	4883 4884 4885
claims$	4883 4884 4885 2941
clamp$	3594
clamped$	10497 3594
clamping$	3594
clamps$	3594
clarif	2762
class$	4310 8661 8665 5055 8905 9154 10080 10667 6931 7553 3739 3825
classed$	1243 2582
classmates$	8035 9283 9289 6945 7042
clear	2589 2886
clear$	737 740 743 744 1739 1934 6295 2739 3368 3448 3576 3582 3601
cleared$	2889
clearly$	656 1919 1920 1921 1922 2046 2054 5923 2055 2056 5966 2449 2450 3494
cleft$	3834
clever$	1522 1523 1524
climb$	980 981
climbbed$	980 981
climbbing$	980 981
climbed$	980 981
climbing$	980 981
climbs$	980 981
clingy$	3771
clinic	2931 3619
clinic$	10528 6800 10544 3505 7492 7521
clinically$	3639
clip$	4391 4392 524 525 10192
clips$	4391 4392 524 525
close	2699
close$	10069 2494 2559 6568 7354
closed$	2410 2494 2544 7308 7311 7354
closes$	2494 7354
closing$	9829 9830
closure$	2824 3613
clothe$	7407
clothes$	3888 20 3906 7996 7997 8119 8120 8121 8122 8123 8124 8125 8126 717 4601 733 5642 5643 9405 9406 9407 9408 9409 9413 9414 9415 9416 9427 9436 6754 7272 7277 7407
clothing$	5642 5643 9405 9406 9407 9427 9436 7272 7274 7277
clout$	8575
club$	2511 3505
clueless$	3796
co$	4725 8807 5703 5734 5740 5745 5754 5830 7102 3598
coach$	7860 8114
coaches$	8114
coat$	9405 9406 9407 9416 7272 7277 7285
coats$	5642 5643 9405 9406 9407 9408 9409 9416 7272 7277 7285
cocain	6787 10667 6931
cocaine$	10527 6793 10536 10671 6946
cocky$	3771
coddling$	9240
code$	7208
codein	6787 6791
codeine$	10527 10531 10534
codes$	7208
coelia	3630
coeliac$	7499
coerced$	7654 8520 8521 8522 8523
cognitive$	3617
cohort	6494 10292 10293 10295 6575 10324 2743 6624 6674 10437 10468 10485 10490 7453
cohort$	8665 4928 1180 8841 8867 8868 8869 8870 8871 8872 8883 9154 9601 10301 10315 2738 10364 2794 10446 10460 10461 7105 3564
cohorts$	10301
cold$	9898 10093 10640
coliti	3630
colitis$	7499
colleagues$	5343 5344 5345 2640
collec	7389 3521 3562
collect$	2549 6462 6759
collected$	2549 6462 10229
collecting$	2549 6462
collective$	3448
collects$	2549 6462 10230
college$	5978 5983 5984 5986 10089 6376 10156 10157 10556 10557 10558 10560 10562 10568 10571 3505 7547 7548
colleges$	10565
collude$	691 692
colluded$	691 692
colludes$	691 692
colluding$	691 692
colostomy$	3841
colour$	7239
coloured$	3384
colours$	9427 7239 7272
combat	2835
combative$	3769
come	10252
come$	3999 7851 304 4224 4229 4230 8206 4476 4611 8464 1073 1394 1397 1595 5492 5493 5494 1804 1813 9473 9479 9493 9500 9565 9575 9576 9577 9578 2070 9747 9748 2732 2927 3106 7295
comes$	304 709 1074 1254 1395 1398 1804 1813 9565 10263 2927 3716
comfort$	6360
coming$	7730 304 8231 9472 2927 10608
comings$	6515 2687
comman	6475
command$	6742 7422
commands$	10215
comment$	1825 1826 1827 1828
commented$	1825 1826 1827 1828
commenting$	1825 1826 1827 1828
comments$	1825 1826 1827 1828
commentted$	1825 1826 1827 1828
commentting$	1825 1826 1827 1828
commit	6570 10343 6604 2744 6632 6633
commit$	7924 9473 9479 9493 9501 10300 10319 10346 10504 7295
commits$	10300 10504
committed$	10504 3059
committing$	10310 6613 10417 3059
committs$	3059
common$	4752 9819 9820 9821 10085 10086 10087 10088 6924 7368
commun	2557 6708 3047
communicate$	488 489 490
communicated$	488 489 490
communicates$	488 489 490
communicating$	488 489 490
communication$	2441 2442 2443 2444 3448 7347
community$	8670 8671 8672 8673 8674 8675 8676 8677 8678 8679 8680 8681 8684 8685 8689 8747 8751 8752 6426 6516 2760 2823 10448 10469 6916 7001 3730 3732
companion$	7716
companions$	7716
company$	7611 7716 4128 7934 7952 8573 4839 4840 5978 5983 5984 10089 6376 2511 10156 10157 7000 3504
compar	2602
compare$	6455
compared$	6471
compass$	8493
complacency$	9915 3796
complacent$	6326 3796
complain$	1825 1826 7313
complained$	1825 1826 7313
complaining$	1825 1826 9644 7313
complainned$	1825 1826 7313
complainning$	1825 1826 7313
complains$	1825 1826 7313
complaint$	1019 1020 9824 9904 7007 7359
complaints$	1019 1020 9824 9904 10055 10056 7007 7359 7360
comple	10420
complete$	1139 1140 1142 1861 2477 2594 3448
completed$	7795 9575 9576 9577 9578 2069 9843 9844 9845 9846
completeed$	2594
completeing$	2594
completely$	1340 5957 3320 3439 3442
completes$	2594
complex$	3240 3621
complexion$	5637 7237 3787
complexions$	7237 3787
compliance$	7012 7100
compliant$	5150 7099
complicit$	40 407 408 409 410 424 8189 692 6978
complicity$	7905 691 6631
complied$	8212
complies$	9587 9588 9589 9590
comply$	7924 8464 9442 9473 9479 9493 7295 7296
comprehension$	7342
compromise$	10 3063 3064
compromised$	10 3063 3064
compromises$	10 3063 3064
compromising$	7611 10 3063 3064
compulsive$	3175
computer$	7412
conceal$	770 771 1808
concealed$	770 771 1808 7289
concealing$	770 771 1808
concealled$	770 771 1808
concealling$	770 771 1808
conceals$	770 771 1808
concer	6749 2914 2968 3001 3653
concern$	3946 4755 6026 6027 9865 9866 9867 9868 9869 9870 9871 9872 9904 7359
concerned$	5419 5420 5421 9162 9163 9164 5425 5426 6305 6306 6384 2516 10343
concerning$	8829 8830 8831 8832 8833 8834 8835 8836 8837 3242
concerns$	8500 8501 8502 8503 6026 6027 9904 10055 10056 10489 7359 7360
concerta$	7522
conclusion$	10139
conclusions$	10139
concus	3836
condescending$	3797
condit	6767 3722
condition$	10507 10661 7503 7516 7530 7590
conditional$	3719 3720
conditions$	8601 3029 10661 7581 7590
conduc	2650 10420 2818
conduct$	3 4 5 6 7 8 9 3881 7622 7623 3888 20 7678 7906 4601 733 8419 8420 8424 8425 8426 8427 8428 8429 8430 8431 8432 8433 8434 8435 8627 1220 1221 1222 1223 1224 1225 1226 1227 1228 1400 1401 1402 1403 1404 1405 6936 3243 3614
confer	10622
confidence$	1380 1382 1497 1498 1499 1500 1501
confidential$	3522
confidentiality$	10032
confir	2762
confiscated$	6525 10428
conflict$	8306 8548 9645 3029 7013
confro	10297 6676
confront$	10416
confrontation$	8306 8548
confrontational$	8838 8839 8900 8901 8902 8903 8904 7116 3769
confrontations$	8548
congregate$	8939 7207
congregated$	8939 7207
congregates$	8939 7207
congregating$	8939 7207
connected$	1026 2708 10343 6612 7013
connection$	3057
conscious$	3968 100 4163
consensual$	3297 3748
consent$	7905 540 541 542 543 544 545 1350 1351 1352 1353 9167 9270 5540 5541
consented$	540 541 542 543 544 545 8155 547 575 1350 1351 1352 1353
consenting$	540 541 542 543 544 545 3297 3311 3748
consents$	540 541 542 543 544 545 1350 1351 1352 1353
consequences$	7679 7680 7681 7682 7684 7685 7686 7688 7753 146 7763 4075 4076 4077 4078 4079 4080 4081 4082 4083 4084 4085 4086 4087 8477 8478 8479 8480 8481 8482 8483 8484 8485 8486 8487 8488 8764 8949
consid	2582 2696 2878
consider$	8464 1177 9473 9479 9493 9890 7295
considerable$	5032
considered$	4888 4889 1061 1177 1238 2915 3167
considering$	1177 2915
considerred$	1177
considerring$	1177
considers$	1177
consistent$	1861
consistently$	2035 5904 2036 5905 2037 2038 2039 2040 2041 2042 2077 2078 3425 3444
consort$	3129
consorted$	3129
consorting$	3129
consorts$	3129
consortted$	3129
consortting$	3129
consta	6439 6440 6441 2573 2574 2674
constable$	10179 10180 10181 6442 6443 6543
constables$	10179 10180 10181 6442 6443 6543
constant$	6271 6272
constantly$	477 2035 5904 2036 5905 2037 2038 2039 2040 2041 2042 2077 2078 2364 3444
consti	2582
consul	6797 6802
consultant$	10537 10538 10542
contac	10193 10203 6520 2687
contact$	4124 4125 4128 8092 488 489 490 492 493 494 495 496 497 498 1322 1323 10193 2997 7154 7291
contacted$	488 489 490 492 493 494 495 496 497 498
contacting$	488 489 490 492 493 494 495 496 497 498
contacts$	488 489 490 492 493 494 495 496 497 498 10260 6556
contactted$	488 489 490 492 493 494 495 496 497 498
contactting$	488 489 490 492 493 494 495 496 497 498
contain$	8773 8774 8801 9618 9619 9620 6486 7303
contains$	6486
contempt$	10134 10135 10136 10137 10138
contemptuous$	3797
content$	246 247 252 357 358 359 387 388 573 574
continually$	477 2035 5904 2036 5905 2037 2038 2039 2040 2041 2042 2077 2078 3444
continue$	7769 7804 7826 454 457 464 465 466 467 468 469 470 471 472 473 474 475 476 9500 3080
continued$	7769 7789 7804 7826 454 457 464 465 466 467 468 469 470 471 472 473 474 475 476 1861 3080
continues$	7769 7804 7826 454 457 464 465 466 467 468 469 470 471 472 473 474 475 476 3080
continuing$	7769 7804 7826 454 457 464 465 466 467 468 469 470 471 472 473 474 475 476 3080
continuously$	2035 5904 2036 5905 2037 2038 2039 2040 2041 2042 2077 2078 3444
contra	3650
contraception$	9216 9217 9218 7519
contraceptive$	7519
contract$	10431 7601
contracts$	10431
contradictory$	8630 8631 8632
contribute$	691 2840
contributed$	7621 691 8343 8344
contributes$	691 2840
contributing$	691
contro	2835 6705 3613
control$	8464 8490 8496 8727 8758 8773 8774 8801 8829 8830 8831 8832 8833 8834 8835 8836 8837 5129 8873 8880 8881 5151 8915 8921 8922 5495 5496 5572 9541 9618 9619 9620 6439 6440 6441 2573 2574 2575 6506 2674 6546 2756 10445 6722 2865 10491 7069 7303 3609 7482
controlled$	7654 8182 9478 9484 9489 9498 9574 9604 9605 9606 9607 9608
controlling$	3242 7400 3771
controls$	7400
convenience$	6360
conveniently$	3498
convic	6652 6663 3863
convict$	3584
convicted$	10358 10376 10403
convicting$	3584
conviction$	10392 3820 3864
convictions$	10321 10392 10415 3820 3864
convince$	9562 9585 5846
cool$	8615 4876 4877
cooper	6763
cooperate$	7896 8464 8808 8820 8823 9442 9473 9479 9493 9890 10503 7295 7296
cooperated$	8808
cooperates$	9587 9588 9589 9590
cooperating$	8808
cooperation$	8807 7102
coordi	3598
cope	6792
cope$	5232 1383 5253 5254 1386 1400 1401 1402 1403 1404 1405 9167 5436 5437 5438 5441 5442 5444 5445 5448 1586 1587 1588 9207 9208 5472 1604 1605 5475 1612 9892 10532 10533 3319
coped$	1400 1401 1402 1403 1404 1405 1612 3319
copes$	1400 1401 1402 1403 1404 1405 1612 3319
copied	2556
copied$	10224
coping$	1400 1401 1402 1403 1404 1405 5436 5437 5438 5441 5442 5444 5445 5448 9210 9211 1612 3319
copy$	2635
core	10490
core$	4993 4994 10219 10402
cornrows$	3787
corporate$	3448
correl	2602
correlated$	6471
corrob	2557
corroborated$	6426
corrupting$	1030 1031 1032 3161
cotton$	3310
couch$	10633
could$	21 22 23 24 25 351 352 353 354 355 356 360 361 366 367 368 369 370 371 390 391 617 618 660 661 662 5091 1292 1357 1360 1361 1363 1371 1430 1561 1567 1591 1661 9309 5822 1976 1997 1998 2097 2098 2099 2100 2101 2102 2103 2104 2105 2106 2107 2108 2160 2168 2232 2416 2486 2487 2489 2490 6433 2567 2601 2780 2796 2967 3431
council$	5978 5983 5984 5986 10089 6376 2511 10156 10157 3448 3495 3504
counse	6797
counselling$	10541 7491 7528
counsellor$	10537 10538
count$	1970 5839 1971 5840 1972 5841 1973 5842 1974 1975
countless$	4036 4058 6271 6272 6295
country$	6948
county$	4277 4294 4301 4304 4311 4313 8060 8061 8062 1102 8745 5236 10352 6621 7573 3825
couple$	1329 10628
courier$	8711 1108 7045
couriers$	8711 1108 7045
course$	5916 5923 2055 2056 9667 9678 9679 9680
courses$	9678 9679 9680
court	6663 10405 6907 3580 3722
court$	8009 657 658 6572 10403 10407 2802 10476 10647 10653 3045 3051 3111 3580 7449 7562 7594 7595 3727 3732 7603
courted$	657 658 3111
courtesy$	9760 9761 9819 9820 9821
courting$	657 658 3104 3111
courts$	657 658 8935 8936 10403 2802 10476 10647 3111
cousin	10585 10626
cousin$	8035 2970
cousins$	8035
cover$	8415 1808 6176 2424
coverage$	6555
covered$	1808 2424 7289
covering$	9392 1808 2424
coverings$	9392
coverred$	1808 2424
coverring$	1808 2424
covers$	1808 2424
covert	2885 3538
covert$	6754 3522 7407 3573
covertly$	7407
cowardly$	3796
cowards$	7336
cp$	3859
cpn$	6697
cpns$	6697
cps	6482
cps$	10222
cpw$	6697
cpws$	6697
crack	6787 10667 6931 3595
crack$	4965 10006 10278 10527 10536 10671 6946
crackdown$	7464
cracked$	10406
crackeddown$	7464
crackingdown$	7464
cracks$	10006
cracksdown$	7464
crave$	933 934 3254
craved$	933 934 3254
craves$	933 934 3254
craving$	933 934 3254
crazy$	7106
create$	499 699 1137 1138 2594 3215 3218
created$	499 699 1137 1138 3215 3218
createed$	2594
createing$	2594
creates$	499 699 1137 1138 2594 3215 3218
creating$	499 699 1137 1138 3215 3218
credibility$	7010
credible$	8626
credit$	8119 8120 8121 8122 8123 8124 8125 8126 8131 8133 8134
crew$	9154
cries$	1305
crime	10158 2557 10167 6431 10211 10217 2614 2641 6578 10332 2724 10344 10345 10352 10353 2745 10359 10367 10371 10372 10373 10379 6643 6704 6709 6710 6727 6734 10474 10506 6928 7395 7409 7433 7460 7471
crime$	7666 7667 8016 8030 8032 8555 8603 8735 8745 8933 10164 6426 10171 2565 6451 6454 2592 2593 2598 10208 10211 6483 2619 6495 10236 10237 6499 2633 6505 2638 6510 6512 10310 10317 10318 6588 6590 6593 6614 6617 2765 6640 10381 10382 10383 6670 6690 6695 10444 2836 10449 10450 2842 10453 10454 6716 10456 10457 2856 10467 2887 2895 3047 10668 6942 6944 7013 3220 3533 3553 3565 3572 7444 7451 7461
crimes$	8016 10208 10317 10318 6593 6614 10444 2895 7444 7451
crimin	10158 2557 10167 10203 10217 2699 10311 10316 10331 10332 10352 10379 6704 3553 7426 7433 7460 3598 7471 7472 3726 3739 3825 3826
criminal$	8016 8020 8023 8040 8578 8579 8580 8581 1041 8708 8709 8710 1123 5147 5153 5154 5155 10079 6426 6451 6492 6568 10309 10339 6609 6647 6652 6907 3047 6924 6925 6928 6944 3130 3165 7043 7044 3235 3277 7156 7395 3528 3580 3731 7608 3771
criminalise$	2472 2473 2474 2475
criminalised$	2472 2473 2474 2475
criminalises$	2472 2473 2474 2475
criminalising$	2472 2473 2474 2475 10149 10150 10151 10152
criminality$	8016 8030 8032 8745 10444 6942 7083 7422
criminally$	3268 3553
criminals$	8040 8555 8557 8578 8579 8580 8584 1041 8708 8709 8710 1123 8786 10079 10338 10339 6944 7043 7044 7156
criminogenic$	3759
crimint$	10268
crisis$	6802 7530 3846
crohn	3834
crook$	8743 7043 7082
crooked$	5625
crooks$	8743 7043 7082
crop$	5648 9405 9406 9407 9422 9423 9424 5688 7277 3414
cropped$	3384 3408
cross	2602
crosscheck$	6455
crosschecked$	6471
crossreferenced$	6471
crowd$	8592 1329 7000 7029 7030
crown	3726
crown$	6482
cruel$	9817 9818 9828 9922 3771
crushed$	2766
cry$	1305
crying$	1305
cse$	8016
cues$	2406 2407 2408 2409
culpable$	7363 3796
culpri	6570 7453 3818
culprit$	8647 8648 8649 10310 7036 7037 7080 7430
culprits$	8647 8648 8649 10310 7036 7037 7080 7430
culture$	2306 2307 7013
cunch$	6948
cunning$	3771
curb	2835
curfew	3047
curfew$	6916 10661 7003 7457 7604 3865
curfews$	7003 7457
curiosity$	3881 7622 7623 4624 9865 9866 9867 9868 9869 9870 9871 10085 10086 10087 10088 7368
curled$	5611
curly$	3361 3384
curren	2557
current$	6426 6468 6647
custod	2614 10405 10599 10602 6863 6919
custodial$	3730
custody$	8032 2588 6483 6588 6590 10579 10603 2998 10659
customer$	4117 8114
customers$	4117 8114 8954 8955 8956 8957 10469 7001
cut	2835 3626
cut$	9382 9383 5665 2908 7244 7255 7462
cuts	2835
cuts$	2908 7244
cuttin	2835
cutting$	2908
cynical$	8838 8839 9828
cystic$	3630
dabble$	407 408 409 410
dabbled$	407 408 409 410
dabbles$	407 408 409 410
dabbling$	407 408 409 410
dad	6843 10585 6846 2981 2991 6861 2993 2996 10611 10625 10626 6889
dad$	8932 5284 1525 5395 5396 5397 5398 2970 2971 10581 10583 6844 2978 2979 2982 10594 10595 2989 2990 2994 10606 10610 6877 7150
daddies$	6972
daddy$	6972
dads$	2989 7150
daft$	81 82 790 3119
daily$	10533
damage	6578 2724 10344 10345 10352 10353 2745 10359 10371 10372 10373 6643
damage$	10049 10318 6593 6614 10382 10383 10647 10664 10665 10668
damaged$	3236 7106
damn$	9759 9842
damp	3032
damp$	10640 6901
dance$	8777
dancers$	5820
danger$	7609 7610 7620 7666 7667 7668 7669 7670 7671 7672 7679 7680 7681 7682 7684 7685 7686 7688 4064 4065 4066 4067 4068 4069 4070 4071 203 204 205 4075 4076 4077 4078 4079 4080 4081 4082 4083 4084 4085 4086 4087 4517 4518 8275 8477 8478 8479 8480 8481 8482 8483 8484 8485 8486 8487 8488 8494 8499 8500 8501 8502 8503 8542 8544 8548 8555 8568 4930 1062 4932 4933 4934 4935 4936 4937 4938 4939 4940 4941 8682 8683 4944 4945 4946 4947 4948 4949 8949 9146 9147 9148 9149 9150 9216 9217 9218 6263 6729 6942 6980 3126
dangerous$	7609 7610 3970 8023 8477 8478 8479 8480 8481 8482 8483 8484 8485 8486 8487 8488 4833 8585 3068 3770
dangers$	7609 7610 7679 7680 7681 7682 7684 7685 7686 7688 4016 4017 4075 4076 4077 4078 4079 4080 4081 4082 4083 4084 4085 4086 4087 8477 8478 8479 8480 8481 8482 8483 8484 8485 8486 8487 8488 8500 8501 8502 8503 8949 9216 9217 9218
dark$	1739 9354 9364 1767 5687 3360 3361 3362 3368 3384 7272 3408 7438
darker$	1739 3360 3368
darkest$	1746 3388
data	6467
data$	10032 10207 10264 7411
databa	7389 7393
database$	10183 10195 10221 10328 10329 7412
date	6699
date$	10439 7596
dates$	2612 7596
dating$	3104
daught	10438
daughter$	9083 6786
daughters$	9083
daunt$	5516
dawn$	3576
day	7447 7468
day$	3965 9637 9638 9639 2045 9678 9679 9680 10288 2809 10532 10533 2959 6830 6831 7370
days	6792
days$	9678 9679 9680 10532 10533 10557 2959 7370
dazzled$	937
dc$	10243
dci$	10243
dead	10602
dead$	10514 10604
deaf$	6247 6248 6249 3513 7513
deal	10331
deal$	7924 4226 4227 4228 7994 441 442 443 4315 8616 8617 1051 8714 5066 5217 1383 5253 5254 1386 1535 9207 9208 2527 10297 10300 10319 10322 10346 10347 3077
dealer	7426
dealer$	7629 4097 7845 7855 7856 7864 7872 7992 8020 8040 8043 8060 8061 8062 8071 8073 8076 8111 8145 8187 8414 4830 8571 8572 8578 8579 8580 8581 1041 8691 8708 8709 8710 8717 1123 9216 9217 9218 2896 6940 6944 7043 7044
dealers$	7629 4097 7845 7855 7856 7864 7868 7872 7992 8020 8040 8043 8060 8061 8062 8071 8073 8076 8111 8145 8187 8414 8555 8558 4830 8571 8572 8578 8579 8580 8581 8584 1041 8691 8708 8709 8710 8717 1123 8954 8955 8956 8957 9216 9217 9218 10337 2896 6940 6944 7043 7044
dealin	10158 10167 10205 6570 10316 10340 10343 10344 10352 10353 10371 10372 10373 6907 6924
dealing$	7666 7667 8016 8026 8031 8049 441 442 443 8057 8060 8061 8062 1051 8735 8933 5415 2568 10310 10348 10417 10449 10647 10664 3062 3077 7418 7607
deals	10205
deals$	441 442 443 1051 10230 10300 10322 10347 3062 3077
dealt$	441 442 443 4916 4917 4918 4919 1051 2526 10405 10406 2801 2879 3049 3077
death	10584 10586 10624
death$	8275 10513 2976
debt	10584
debt$	7562
debts$	7562
decamp	3553
decamped$	7422
deceitful$	3771
december$	8038
decency$	9760 9761 9819 9820 9821
decent$	6103 6104 6105 6106
decide$	9167 5460 9207 9208 9303 9309 10182
decided$	110 111 112 9309 10025 2462 2463 6355 10096
decides$	9309
deciding$	9210 9211 9309
decisi	2857
decision$	3906 7678 3952 3953 85 86 3956 88 89 90 3960 92 7702 7703 7704 7705 7706 3967 7708 3969 7710 7711 7712 7713 7714 7715 113 114 115 116 7743 7744 7745 7746 7747 7748 7749 7750 4014 4213 7954 346 4216 4217 4218 4219 9098 5476 5477 5478 9219 9220 2219 6199 10392 6936 6937 6938 7178
decisions$	3 4 5 6 7 8 9 3906 7678 7702 7703 7704 7705 7706 7710 7711 7712 7713 7714 7715 113 114 115 116 117 118 119 120 7743 7744 7745 7746 7747 7748 7749 7750 7751 7752 346 4216 4254 4255 4601 733 8419 8420 8424 8425 8426 8427 8428 8429 8430 8431 8432 8433 8434 8435 9098 9105 9139 9140 5476 5477 5478 9219 9220 2219 10392 6936 6937 6938 7178
decked$	1776 1777 1778 3402
declin	2835 2894 10539
decline$	1211 1212 1213 9455 3423
declined$	1211 1212 1213 9455 9461 9466 9467 9468 9469 3423
declines$	1211 1212 1213 9455 3423
declining$	1211 1212 1213 9455 3423
decrea	2835
deemed$	4888 4889 1238
deep$	1767
defeating$	3975
defect$	10507
defenceless$	5434
defend$	5226 5436 5437 5438 5441 5442 5444 5445 5448
defending$	5436 5437 5438 5441 5442 5444 5445 5448
defensive$	3796
defensiveness$	9915 3796
deferred$	3732
defiant$	8838 8839 3242 3771
deficit$	7484
defied$	992 993 3134
defies$	992 993 3134 3503
definite$	1934
definitely$	2046 2054 5923 2055 2056 7312
defy$	992 993 3134
defying$	992 993 3134
degenerate$	3753
degenerates$	3753
degrade$	2872
degraded$	2872
degrades$	2872
degrading$	2872
degree$	294 295 296 9237 9238 9239
delay	10509 7486
delay$	10049 10105
delayed$	7367
delaying$	9829 9830
delays$	10049 10105
deliberate$	3968 100
deliberately$	477 3498
delicate$	3340
delinquency$	3753
delinquent$	3235 3236 7106 3242 3753
delinquents$	3753
deliver$	4226 4227 4228
demand$	6704 6759 7313
demandded$	7313
demandding$	7313
demanded$	7313
demanding$	8900 8901 8902 8903 8904 7116 7313
demands$	7313
dement	6863
dementia$	10603
demonise$	2472 2473 2474 2475
demonised$	2472 2473 2474 2475
demonises$	2472 2473 2474 2475
demonising$	2472 2473 2474 2475 10149 10150 10151 10152
demons	2718
demotivated$	3771
denial$	9915 6993
dental	2931
dental$	6800
dentis	6797
dentist$	10537
deny$	10433 2825
denying$	2825
department$	5978 5983 5984 10089 6376 2511 10156 10157 3495 3504
depend	7527
dependence$	2925
dependency$	2925
dependent$	2925
depends$	3036
deplorable$	3796
deport	10586 10599 6863
deported$	10603
depres	10584 10602 6863 3833
depressant$	7522
depressants$	7522
depressed$	7488
depression$	10603
depressive$	10601
deprive$	10433 2825
deprived$	3236
depriving$	2825
depth$	9938
dereliction$	3796
derision$	10134 10135 10136 10137 10138
descend$	421 422
descendded$	421 422
descendding$	421 422
descended$	421 422
descending$	421 422
descends$	421 422
descri	2562
described$	1066 1247
description$	2637 6551 7482
descriptions$	6420 10161 10184 2637 6551 10298
desert$	3482
deserted$	3479 3482
deserting$	3482
deserts$	7734 3482
desertted$	3482
desertting$	3482
deserve$	7731 7732 7733 682 683 3114
deserved$	7731 7732 7733 682 683 8295 3114
deserves$	7731 7732 7733 682 683 3114
deserving$	7731 7732 7733 682 683 3114
design	2582
designed$	2840 2889
designer$	8546 8547 5641 9382 9383 5668 1801 7272 7275 3408 3418
desire$	5870 9611 9612 9613 9614 9615 9616
desk	6431 6434
desk$	10165 10171 10172 10174 10186 10194 6461 6488 10235 10239 6502 10245 10357 6634 10410 7402
despite$	155 4024 156 157 158 184 186 190 191 192 220 8067 8068 8069 8070 8467 8468 8469 2402
destined$	423 1891 1892 1893 3428
destructive$	3938 8025 3162
detail	2562 2612 6481 2627 6496 6497 10380
details$	4112 4113 4114 10183 10184 10202 6484 10298 10499
detain	6659 10405 2891
detain$	10399 6760 3584
detained$	7438
detaining$	3584
detect	10164 6431 6439 6440 6441 2573 2574 6454 2592 2593 2598 6482 2619 6495 10236 10237 2633 6505 2638 6512 2674 6546 6617 2765 6640 6652 10394 6670 3582 7477 3818
detection$	9310 9311 10392 7449 3581 3582
detections$	10392 10415 7449 3581
detective$	2552 10171 10179 10180 10181 6442 6443 10194 2586 6461 2615 6485 6488 10235 6502 10243 10245 6536 6543 10286 10357 6634 10410
detectives$	2552 10171 10172 2564 10179 10180 10181 6442 6443 10186 2578 10194 2586 6461 10222 2615 6485 6488 10235 6502 10243 10245 6536 6543 10286 10357 6634 6654 10410
detent	3047
detention$	8660 9645 6916 7041 3852
detentions$	8660 7041 3852
deter$	2808 2852 3591
deteri	10539
detering$	2852
determ	2589 2701 2762
deterping$	2808
deterr	10406 3613
deterred$	10366 3591
deterrence$	7482
deterrent$	7470 7482
deterrents$	7470
deterring$	2808 3591
deters$	2808 2852 3591
deterting$	2808
develo	7389 3521
develop$	2549 6462 2594
developed$	1391 2549 6462 2594
developing$	2549 6462 2594
developmental$	3614 3621 3686
develops$	2549 6462 2594
deviant$	3236 7106 3242
device	2680 6686
device$	2617 2656 10266 10426 3542
devices$	2617 2656 10266 10426
devious$	3771
di$	10243
diabet	3834
diagnosed$	3829
diagnoses$	3829
diagnosis$	7484 3829
diagram$	2580 7396
diagrams$	7396
diazep	3653
diazepam$	7522
dice$	666
dicing$	666
dictate$	8758
did$	137 7789 7810 7818 7821 223 389 504 4460 4509 4619 4620 785 786 787 4665 4668 819 829 830 831 832 833 835 839 858 859 860 867 871 898 923 928 1199 1203 1302 1303 1304 1625 1631 1638 1641 1667 1684 2034 5915 9657 9658 5924 5925 2067 2124 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2150 2151 2153 2154 6038 2179 6054 6060 2192 6062 6064 6068 2200 2201 2202 6072 6073 6093 6095 2249 2271 2273 2274 2275 2276 2277 9906 9907 2311 2313 10025 10073 10074 10075 10076 10098 10099 2497 3107 3451 3454
die$	10514
died	10586 6847 10602
died$	10587
diet	6782 6783
diet$	10522 10523
dietar	3636
dietary$	7505
dietician$	3848
dieticians$	3848
dietitian$	3848
dietitians$	3848
difference$	1469 9552 9553 9554 9555 9556 9557 9558 9559
different$	506
diffic	2710 10509
difficult$	7611 4733 4904 1192 1193 1194 1195 1196 1197 8829 8830 8831 8832 8833 8834 8835 8836 8837 8892 8900 8901 8902 8903 8904 1296 1297 1298 1299 1300 8933 6579 10479 3236 3240 3242 7112 7116 3771
difficulties$	8300 8307 8308 8892 2973 7112 7485 7530 3692
difficulty$	7485 7530 3692
dim$	3771
dire$	3797
direct	3598
directed$	6557
directing$	7400
directs$	7400
dirt$	10079
dirty$	9382 9383 10640 3384 3401 3408 3786
disabi	6782
disabilities$	7511
disability$	10522 6810 7484 7516 3842
disabl	6863
disabled$	10603 3842
disaffected$	3236 7106 3337
disappear$	8083 481 482 6266
disappeared$	481 482
disappearing$	481 482 6949
disappearred$	481 482
disappearring$	481 482
disappears$	481 482
disappointing$	2330 2331 2332 2333 6273 10014 3478
disappointingly$	3798
disaster$	1107
disasters$	1107
disband$	10458
discharge$	7589
discharged$	2544
discipline$	6992
disciplined$	4916 4917 4918 4919 7134
disclo	2613 2713 6582 3007
disclose$	7896 7924 8464 9473 9479 9493 7295
disclosure$	1019 1020
disclosures$	1019 1020
discov	6435 2589 6503 2701
discover$	10175
discuss$	9473 9479 9493 7295
disdain$	10134 10135 10136 10137 10138
disease$	7484
disengage$	7924 3767
disengaged$	7311 3767
disengagement$	3767
disengages$	3767
disengaging$	3767
disgrace$	4605 3796
disgraceful$	8829 8830 8831 8832 8833 8834 8835 8836 8837 9922 3242 3796
disgracefully$	3796
disguised$	3143
dishevelled$	3786
dishonest$	3771 3796
dishonour$	4605
disinterested$	7311 3771 3796
dismal$	2485 3796
dismally$	3796
disman	3814
dismantle$	10458
dismantled$	2766
dismantling$	2875
dismiss$	891 10068 3491
dismissed$	891 2410 3479 3491
dismisses$	891 3491
dismissing$	891 9829 9830 3491
dismissive$	8838 8839 3796
dismissively$	3796
disobedient$	3236 3771
disobey$	992 993 9644 3134
disobeyed$	992 993 9644 3134
disobeying$	992 993 9644 3134
disobeys$	992 993 9644 3134
disord	6578 2724 10344 10345 10352 10353 10367 10372 6643 6704 6705 6710 6727 6734 10474 10509 7527
disorder$	8892 8933 10318 6593 10381 10382 10383 10444 10445 10450 2842 10467 7112 7483 7484 7492 7505
disorderly$	3771
disorders$	8892 7112 7505
dispersal$	6695 6696
disperse$	10458
dispersing$	2875
display$	791
displaye$	6421 2553
displayed$	791 6421 2553
displayes$	6421 2553
displaying$	791 6421 2553
displays$	791
disposal$	7449 7601
disposals$	7449
dispute$	7565
disputes$	7565
disregard$	75 80 7924 992 993 5008 5009 1141 5011 3134 3491
disregardded$	80 992 993 3134 3491
disregardding$	80 992 993 3134 3491
disregarded$	80 992 993 3134 3479 3491
disregarding$	80 992 993 3134 3491
disregards$	80 992 993 3134 3491
disrespect$	10134 10135 10136 10137 10138 7313
disrespected$	7313
disrespectful$	8838 8839 3771
disrespecting$	7313
disrespects$	7313
disrespectted$	7313
disrespectting$	7313
disrup	10390 10394 10406 7477
disrupt$	8735 2755 2852 7313 3602 3817 3821
disrupted$	8735 10480 7313 7474
disrupting$	8735 9644 2755 2852 7313 3602 3817
disruption$	8735 8933 10363 10429 10483 10487 3603 7473 3606 3817 3821
disruptive$	1030 1031 1032 4904 8829 8830 8831 8832 8833 8834 8835 8836 8837 8933 3161 3236 7106 3242 3771
disrupts$	8735 2852 7313 3602 3817
disruptted$	8735 7313
disruptting$	8735 7313
distribute$	2551 6421 2553
distributed$	2551 6421 2553 10163
distributes$	2551 6421 2553
distributing$	2551 6421 2553
disturbance$	7565
disturbances$	7565
disturbed$	3236 7106 3771
dither$	3799
dithered$	3799
dithering$	7373 3799
ditherred$	3799
ditherring$	3799
dithers$	3799
divide$	10458
dividing$	2875
divorc	10584 10586 6847 6849 10599 10624
divorce$	10589
divorced$	10587
divorcing$	10587
dla	6810
dla$	10550
do$	135 7789 7808 7816 7819 224 4256 389 504 4494 4619 4665 4669 4671 4672 4673 817 829 830 831 832 833 835 837 865 869 896 8509 8511 8517 8519 921 926 1199 1201 1302 1303 1304 1551 1612 1623 1631 1636 1639 1645 1665 1682 9309 9449 5731 9473 9479 9493 9499 9500 5775 9527 5789 9543 9544 9545 9546 9547 9548 9549 9630 2034 5915 9657 9658 5928 5929 5932 2065 2125 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2150 2151 2153 2154 2181 6060 6062 2194 2251 2271 2273 2274 2275 2276 2277 2309 6330 6781 3107 7295 3451 3454
doctor	6797 2931
doctor$	10537
doctors$	6800
dodge$	5570 5571 2428
dodged$	2428
dodges$	2428
dodging$	5570 5571 2428
dodgy$	7611 8578 8579 8580 7235
doe$	3391
does$	136 7809 7817 7820 225 389 504 4665 818 829 830 831 832 833 835 838 866 870 897 922 927 1199 1202 1302 1303 1304 1612 1624 1631 1637 1640 1646 1666 1683 9309 5790 9547 9548 9549 2034 5915 9657 9658 5928 5929 5932 2066 2126 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2150 2151 2153 2154 6038 2180 6054 2193 6064 2250 2271 2273 2274 2275 2276 2277 2310 2497 3107 3451 3454
dogs$	8729 8730 8731
doing$	7812 7813 7814 7881 7882 7883 7884 7885 7886 7887 7888 7890 389 504 8231 8998 1612 6039 6040 6055 6056 6060 6062 2271 2273 2274 2275 2276 2277 9917 9918 9919 9920 2497 10117 3454
dolled$	1829 1830 1831 3421
domestic$	10614 3696
dominant$	1149
done$	3966 7795 8204 4474 1343 1829 9527 9628 5963 5972 5979 5980 9724 9726 9727 9729 9730 9731 9732 9747 9748 6041 6057 6058 6059 6060 6062 6065 6066 6067 6068 2200 2201 2202 9843 9844 9845 9846 2271 2273 2274 2275 2276 2277 9887 9888 9889 9900 2313 2497 10116 3454
doomed$	1891 1892 1893 3428
door$	8256 8258
doorman$	8114
doormen$	8114 8954 8955 8956 8957
dopey$	3771
dose$	7525 7526
doss$	8784 8785
dossie	3530
dossier$	7399
dossiers$	7399
doubt$	9509 9510 9511 9512 5806 9666
doubtful$	4988
down	10356 2837
down$	277 302 402 403 404 405 406 4582 4583 4585 8423 4763 8803 8928 8929 8930 5613 5664 9432 5693 5704 9445 9456 9462 9943 9944 9945 9946 9947 9948 9949 9950 9951 9952 9953 9954 9955 9957 9958 9959 9960 9961 9962 9963 9964 9965 9968 9969 9970 9971 6232 9973 9974 6382 6414 6498 10314 10354 10399 10465 6833 6947 7255 7462 7463 7464
downed$	6498
downfall$	8300 8419 8420
downlo	6525
download$	7411
downloaded$	10265
downloads$	7411
downplay$	728 891 3117
downplayed$	728 891 3117
downplaying$	728 891 3117
downplays$	728 891 3117
downs$	6498
drag$	2419 6374
draged$	2419
dragged$	7654 2419
dragging$	2419
draging$	2419
drags$	2419
drain$	4981
drama$	8306 8542 8568 5797 9538 5799 3177 3660
drank$	2923
draw$	7628 3889 255 256 694
drawing$	694
drawn$	7654 938 946 947 948 949 950 951 952 953 954 955 956 957 958 959 965 1760 9478 9484 9489 9498 9574
draws$	7628 3889 255 256 694 8342
dreadful$	2330 2331 2332 2333 10050 10051 10052 10053 3242 3478
dreadlock$	3787
dreadlocked$	3384
dreadlocks$	3787
dreads$	7252 7254
dream$	5732
dress$	3888 20 8199 8200 8201 8202 8203 4511 643 644 717 1400 1401 1402 1403 1404 1405 1436 1437 1438 1439 1440 1789 9399 5663 9405 9406 9407 9434 9435 9436 7272 3404 7277
dressed$	8199 8200 8201 8202 8203 8204 4511 643 644 1776 1777 1778 9399 9400 9401 9402 1817 9434 9435 1829 1830 1831 7223 7225 7233 3402
dresses$	1400 1401 1402 1403 1404 1405 1436 1437 1438 1439 1440 5642 5643 1789 9399 9405 9406 9407 9434 9435 7272 3404 7277
dressing$	3888 20 5657 1789 5680 3404
drew$	7628 3889 255 256 694 8342
drift$	417 418 419 420 421 422 462 463 9501 7369
drifted$	417 418 419 420 421 422 462 463
drifting$	417 418 419 420 421 422 462 463
drifts$	417 418 419 420 421 422 462 463
driftted$	417 418 419 420 421 422 462 463
driftting$	417 418 419 420 421 422 462 463
drill	10204
drill$	8946
drink	10602
drink$	7692 7707 7861 7862 4132 4133 4134 4135 4136 4138 4139 7924 7953 7955 7956 7957 8131 8199 8200 8201 8202 8203 8509 8511 8588 8604 1301 1302 1303 1304 10536
drinker$	10601
drinkers$	10604
drinki	6782 6783 10584 10602 10624
drinking$	3881 7622 7623 30 7981 8199 8200 8201 8202 8203 8239 717 4601 733 10522 10523 2923 2973
drinks$	7861 7862 4132 4133 4134 4135 4136 4138 4139 8131 1302 1303 1304 2923
driv	2835 2886
drive$	7837 8184 3608
driven$	4115 937 2889
driver	2575 6506
driver$	7855 7856 4117 7860 8114 2758 2772
drivers$	4108 4111 7855 7856 4117 7859 7860 8114 8747 8954 8955 8956 8957 9439 10162 6444 10246 10248 2689 2758 2772
drives$	8184
drivin	2744
driving$	6613
drone	3613
drone$	2683 3550 7482
drones$	2683 3550 7482
drop	2835
drop$	4955 9501 6266 2420 10465 7462
droped$	2420
droping$	2420
dropout$	7043
dropouts$	8708 8709 8710 7043 7044
dropped$	2420
dropping$	2420
drops$	2420 10465 7462
drug	10158 10167 6451 10203 2699 10311 10332 6924 10667 7395 7426 7471 3825
drug$	3881 7622 7623 32 33 3935 8016 4291 8042 4309 4314 4317 4319 718 8578 8579 8580 4951 4952 4953 4954 4964 8708 8709 8710 8745 2565 2568 6492 6568 6709 2887 6782 6783 10584 6912 6944 7044 3176 3220 3235 3560 3658
druggie$	3762
druggies$	3762
druggy$	3762
drugs	10204 10316 10359 10379 2819 6931
drugs$	7861 7862 4132 4133 4134 4135 4136 4138 4139 7966 4232 4233 4234 7996 7997 7998 8016 8020 8029 8030 4316 4318 8060 8061 8062 8119 8120 8121 8122 8123 8124 8125 8126 8131 8134 8555 8588 8604 8735 8745 8796 1301 8933 9146 9147 9148 9149 9150 9216 9217 9218 2565 2568 10278 10304 10325 10326 6688 2887 6793 10534 10536 2973 6912 10671 6942 6944 6946 3176 3220 7094
drunk$	8204 8235 9644 2923
dry$	1739 9364 9897 3368
ds$	10243
dto	3732
dto$	7601
dual$	5601
duck$	2428
ducked$	2428
ducking$	2428
duckked$	2428
duckking$	2428
ducks$	2428
due	10356 2837
due$	3886 276 300 4176 10525 10526 10608 3009 10624 3044
dump$	2391 2392 3484
dumped$	2391 2392 3484
dumping$	2391 2392 3484
dumpped$	2391 2392 3484
dumpping$	2391 2392 3484
dumps$	2391 2392 3484
dust$	10092
duties$	9688 10037
duty$	9688 9910 9993 10037
dyed$	3384 7255
dying	6863
dying$	10513 10603
dynamic$	7031
dynamics$	7031
dyscal	3830
dysfunctional$	3236 7106 3796
dyslex	3830
dyspra	3830
dysregulated$	3771
dystrophy$	7499
e$	9904 10010 10011 10012 6302 10055 10056 10543 10544 7360
each	10159 10280 2675 2676 6630 10490 7448
each$	153 4266 4869 5167 1704 9444 5705 5719 1852 1854 2029 2031 2032 2033 6223 10062 6392 6459 6494 10281 10292 10293 10295 10324 2743 10385 6674 6684 10437 10468 10471 10485 2888 6760 10529 3337 7291 7292 7315 3558 7453
eager$	246 247 252
ear$	9353 9987
earlier$	9016
early$	9088 10153 10154 10155 7500
earmar	2878
earn$	451 8244 8245
earned$	451
earning$	451
earns$	451
earring$	7272
earrings$	7272
ears$	9353 9988 9989 7388
easier$	2790
easily$	960 1387 1598 5966 9709 9710 10019 10020 10021 10022 3127 3259
east$	1735
eastern$	1728 5598 5602 1734 5621 9363
easy$	3912 453 8326 8327 8474 8475 8476 6579 3128
eat	10218
eat$	3637 7507
eaten$	7507
eating	6783
eating$	10523 3636 7507 7516
eats$	3637 7507
eczema	3834
educat	2942 7550 3682
educate$	150 151
educated$	150 151
educates$	150 151
educating$	150 151
education$	4055 7796 8472 5986 10563 10569 3669 7548
educational$	3667
effect	3598
effect$	9558 9559 10475
effective$	3601
effectively$	1449 5318 1450 1451 1452 1453 1456 1457 1458 1459 3305
effort$	8390 782 4652 4653 9459 9716 9754 9755 2227 2228 2229 9865 9866 9867 9868 9869 9870 9871 9872 6135 6136 6137 6138 6139
efforts$	4055 7796 9459 2227 2228 2229 6990
egg$	236 238 1000 1001 7029
egged$	236 238 1000 1001
eggged$	236 238 1000 1001
eggging$	236 238 1000 1001
egging$	236 238 1000 1001
eggs$	236 238 1000 1001 7029
ehc$	3668
ehcp	3667
ehcp$	7536
ehcps$	7536
eight	6494 10292 10293 10295 10324 2743 6674 10437 10468 10485 7453
eight$	8664
eighteen$	8142 8144 566 8177 8178 9003 9004 9005 9006 9007 9008 5274 9045 9046 9047 9048 9049 9050 9051 9305 7171
eject	10297 6676
eject$	10416
elder	7436
elder$	8040 8578 8579 8580 7013
elders$	8020 8040 8043 8578 8579 8580 8584 8717 10190 2725 7013
elect$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336
elected$	110 111 112 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 10025 6355 10096
electing$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336
electr	3035 3051
electricity$	6904
electronic$	6920 7603
electronically$	6920
elects$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336
electted$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336
electting$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336
element$	294 295 296 7030 7034 7081
elements$	7030 7034 7081
eleven$	8664 1433 1434 1435
else$	8272 705 706 8338 9032 9851 9852
elsewhere$	9851 9852
email	2635
email$	10010 10011 10012 6504 2771 7359
emaile	6558
emailing$	6504 2771
emails$	10011 10012 10055 10056 6504 2771 7359 7360
embarked$	423
embroiled$	411 412 413
emergency$	10543 3663
emotional$	5179
emotionally$	3271 3333 3335 3697
empathy$	8497 8527 8528 6992
empire$	8059
employment$	7551
emptive$	6743
enabl	2572
enable	2783 3604
enable$	38 8305 2616 2785
enabled$	38 8305 8343 8344
enableed$	2785
enableing$	2785
enables$	38 8305 2616 2785
enabling$	38 8305
encounter$	8573 6955 7166
encounters$	8573 6955 7166
encour	2561
encourage$	7628 3889 150 151 248 249 250 255 256 3071 3116
encouraged$	7628 3889 150 151 248 249 250 255 256 2566 3071 3116
encourages$	7628 3889 150 151 248 249 250 255 256 3071 3116
encouraging$	7628 3889 150 151 248 249 250 255 256 3071 3116
end$	95 96 4220 712 713 9499 9500 5763 5798 6673 10486 2906
endanger$	10 3063 3064
endangered$	10 3063 3064
endangering$	10 3063 3064
endangerred$	10 3063 3064
endangerring$	10 3063 3064
endangers$	10 3063 3064
ended$	2544 2766
ending$	6673 10513 2906
endless$	126 127 128 6271 6272
endlessly$	2035 5904 2036 5905 2037 2038 2039 2040 2041 2042 2077 2078 3444
endome	3630
endometriosis$	7499
ends$	5798 10455
enemies$	8297
enemy$	8297
enforc	6516 10390 10394 7389 3588 7472
enforce$	3821
enforcement$	10256 10363 10375 10443 2862 10472 2866 6737 10487 7467 3599 7469 3606 3821
enforcer$	3813
enforcers$	3813
enforces$	3821
engage$	7721 7735 7896 7924 8011 414 415 416 8464 8801 8808 5069 8810 8811 8812 8813 8814 8815 8820 8823 8908 9442 9473 9479 9493 9541 9562 9565 9593 9618 9619 9620 9890 10068 10071 6763 6977 7103 7295 7296 7303
engaged$	407 408 409 410 414 415 416 8204 8212 8808 8810 8811 8812 8813 8814 9478 9484 9489 9498 9574 9575 9576 9577 9578 9591 9604 9605 9606 9607 9608 6977 7103
engagement$	407 408 409 410 8807 8815 1215 1216 1217 1218 5088 9459 1857 1858 1859 1860 9634 5895 7097 7102 7291
engager$	7065
engagers$	7065
engages$	407 408 409 410 414 415 416 9565 9587 9588 9589 9590 6977
engaging$	407 408 409 410 414 415 416 8808 8810 8811 8812 8813 8814 8815 9618 9619 9620 6977 7096 7103 7303
english$	7557 7559
enjoy$	933 934 935 936 1002 1003 1004 1005 9663 3125
enjoyed$	933 934 935 936 1002 1003 1004 1005 9663 3125
enjoying$	933 934 935 936 1002 1003 1004 1005 3125
enjoys$	933 934 935 936 1002 1003 1004 1005 9663 3125
enormously$	10486
enough$	73 7772 4033 7774 4058 4618 4659 9176 9177 9178 9179 9180 9181 9182 9183 9184 9185 9186 9187 9188 1581 1584 5479 5480 5561 9302 9924 7170 7193
enquir	6511 10394 10622
enquir$	2715
enquiries$	10208 2704 2715 10387
enquirs$	2715
enquiry$	10251 2715 10387 7422
enrich	3521
ensure	2769
entangled$	411 412 413
enter$	3107 6977
entered$	2631 2632 2659 2719 2721 3107 6977
entering$	3107 6977 7418
enterp	10349
enterprise$	10191 7422
enterred$	3107 6977
enterring$	3107 6977
enters$	10263 3107 6977
entice$	7628 3889 248 249 250 3071
enticed$	7628 3889 248 249 250 3071
entices$	7628 3889 248 249 250 3071
enticing$	7628 3889 248 249 250 3071
entirely$	2449 2450 3320 3439 3442 3494
entitled$	3771
entitlement$	8759
entrant$	8701
entrants$	8701
entrenched$	1136 3214
epi	3654
epilep	6863 3834
epilepsy$	10603
epipen$	7523
epipens$	7523
episodes$	8088
equal$	3313
equally$	3109
equals$	5343 5344 5345
erratic$	7722 7723 7724 7725 8824 8825 8826 8827 1219 3242
error$	2547 2548
errors$	2547 2548
escala	2897 3598
escalate$	9501
escalated$	2630
escape$	7869
essential$	2840
establ	6435 2589 2701 2713 6582 2762
establish$	10175 2584 2591 2596
estate	6712 6755
estate$	8036 8037 8670 8671 8672 8673 8674 8675 8676 8677 8678 8679 8680 8681 8684 8685 8689 8747 8751 8752 6220 10452 10462 10495 10498 7001 3337
eternally$	3794
european$	1726 5597 5599 5603 9361 3363
evade$	5570 5571 2428
evaded$	2428
evades$	2428
evading$	5570 5571 2428
evasive$	3771
even$	4043 4047 183 6269 6270
evening$	9637 9638 9639
events$	10350
ever$	5461 5462 1594 9560 9561 5825 9566 9567 9568 5851 1983 5853 1985 5904 5905 2037 2038 2039 2040 2041 2042 5918 9674 9675 9676 9677 6336 7299 7300
every	6630
every$	126 127 128 4730 8471 4862 5042 1494 9444 5705 5719 1852 1854 2028 5898 2030 2031 2032 2033 6230 6295 10055 10056 10062 6459 10281 10529 6792 7291 7292 3440 7315 7360 3558 7510
everybody$	4598 4599 4600 6203
everyone$	4598 4599 4600 8376 4730 8670 8671 8672 8673 8674 8675 8676 8677 8678 8679 8680 8681 8684 8685 8686 8712 5036 5292 6203
everything$	8033 8340 5372 1504 9444 5705 1928 1929 1930 2059 2060 2061 2062 2063 6173 6262 6350 6373 6983 7291 7292
evicte	10602 6863 3861
evicted$	10603
evicti	10584 10599 10624 3861
evicts	3861
eviden	10204 2762 10379 2826 7389 3809
evidence$	4639 9824 9904 10055 10056 10170 2587 6477 10226 2620 2702 6572 2723 10407 7359 7360 3553 7431
evidently$	2054 5923 2055 2056
evil$	3160 7106
ex$	10590
exaggerate$	8791 7313
exaggerated$	7313
exaggerates$	7313
exaggerating$	7313
exaggeration$	8791
exam$	10044 10110 6838 3687 7559
examin	6525
examin$	2595
examination$	7411
examinations$	7411
examined$	2595 10265
examines$	2595
examining$	2595
examins$	2595
example$	10497 3553
exams$	7559
except$	5373
exception$	7306
exchang$	518 4387 519 520 521 522 523
exchange$	4379 518 4387 519 520 521 522 523 4394 8137 8184 6977
exchanged$	518 4387 519 520 521 522 523 6977
exchanges$	518 4387 519 520 521 522 523 8184 6977
exchangged$	518 4387 519 520 521 522 523
exchangging$	518 4387 519 520 521 522 523
exchanging$	518 4387 519 520 521 522 523 6977 7418
exchangs$	518 4387 519 520 521 522 523
excitement$	8542 8548 8568 3126
exclude$	10068 10069
excluded$	7657 4064 4065 4066 4067 4068 4069 4070 4071 203 204 205 307 308 309 310 8001 8292 4916 4917 4918 4919 2410 7041 7367 7542 3674
excluding$	9829 9830
exclus	6838
exclusion$	8310 8311 8419 8420 8660 2824 2947 10578 7041 3850
exclusions$	8660 7041 3850
excuse$	6380 7343 7344
excuses$	5038 5039 1171 5041 6380
execut	10408 3577
executed$	7443
exercise$	791
exercised$	791
exercises$	791
exercising$	791
exhaust$	1162
exhausted$	1162
exhausting$	1162
exhausts$	1162
exhaustted$	1162
exhaustting$	1162
exhibit$	3546
exhibited$	7414 3546
exhibiting$	3546
exhibits$	3546
existence$	7107
existent$	8824 8825 8826 8827 10050 10051 10052 10053
expand	2884
expect	6834
expect$	4529 4530 4531 663 664 8405 8406
expectations$	8923 7147
expected$	4127 2566 2694 10396 10574 10608
expecting$	3651
expell	3676
expelled$	3676 7545
expend	6475
expendable$	10215
expensive$	9382 9383 5668 3408
expensively$	1724 3364
experi	3005 3006
experience$	8573 1380 1382 5313 1445 9141 9142 9143 9144 9145
experienced$	1391 9286 1692 1701 6874 6875 6958 7168 3315
experiences$	8573
experiencing$	6874 6875
explanation$	10010
explicit$	4360 4368
exploitation$	7609 7610 7647 7648 7649 7664 7914 8016 8300 8301 8310 8311 8419 8420 8500 8501 8502 8503 8534 8535 8536 8537 8538 8539 8540 8541 6454 2592 2593 2598 2619 6495 10236 10237 2633 6505 2638 6512 6617 2765 6640 6670 6980 7009
exploited$	7654 7657 8182 8477 8478 8479 8480 8481 8482 8483 8484 8485 8486 8487 8488 8534 8535 8536 8537 8538 8539 8540 8541 9232 9233 9234
exploiter$	7629 4097 7845 7864 8020 8040 8071 8073 8076 8145 8163 8168 8173 8414 4830 8571 8578 8579 8580 8581 8646 1041 1123 6940 7035 7038 7039
exploiters$	7629 4097 7845 7864 7868 8020 8040 8071 8073 8076 8145 8168 8173 8414 4830 8571 8578 8579 8580 8581 8584 8646 1041 1123 6940 7035 7038 7039
explosive$	3769
expose$	3872 10 7621 3899 7640 7641 7642 7643 7644 7645 7646 3063 3064
exposed$	3872 10 7621 3899 7640 7641 7642 7643 7644 7645 7646 3063 3064
exposes$	3872 10 7621 3899 7640 7641 7642 7643 7644 7645 3063 3064
exposing$	10 3899 7640 7641 7642 7643 7644 7645 3063 3064
express$	4787 4788
expressed$	4787 4788
expresses$	4787 4788
extend	2813
extensions$	7243 7254
extract$	2549
extracted$	2549
extracting$	2549
extraction$	7411
extractions$	7411
extracts$	2549
extreme$	5032
extremely$	3303 3320
eye$	9353 9986 7263
eyebrow$	9353 9369 7266
eyebrows$	9353 9369 7266
eyed$	7231 7260
eyelashes$	7248 7254 7261
eyes	10228
eyes$	5213 9353 1745 9376 10103 3519
eyesig	6782
eyesight$	10522
fabricated$	8628
face$	7994 9353 5652 5667 9417 5681 2588 6649 7258 3420
facebo	2770
facebook$	483 4352 484 4353 485 4354 486 4355 487 4356
faced$	7124 7259
faces$	9353 9417 5681 6452 7258 3420 3725
facial$	5607 2588 3371 3541
facilitat$	55
facilitate$	38
facilitated$	38 55
facilitates$	38
facilitating$	38 55
facilitats$	55
facilitatted$	55
facilitatting$	55
facing	6859
facing$	3725
facts$	4639
fade$	7245 7254
fades$	7245
fail	2894 3690
fail$	140 760 824 829 830 831 832 833 835 855 856 857 872 932 9500 9644 2079 2080 2081 2082 10073 10074 10075 10076 3120 7307 3445 3446
failed$	140 227 760 824 829 830 831 832 833 835 855 856 857 874 932 9644 2079 2080 2081 2082 5956 9697 10073 10074 10075 10076 3120 3445 3446 7367
failing$	140 760 824 829 830 831 832 833 835 855 856 857 875 932 9644 2079 2080 2081 2082 9692 9693 9694 9695 9829 9830 10073 10074 10075 10076 10149 10150 10151 10152 3120 3445 3446 3447 7317 7318
failings$	9692 9693 9694 9695 3447 7317 7318 3795
failled$	140 760 824 932 9644 10073 10074 10075 10076 3120
failling$	140 760 824 932 9644 10073 10074 10075 10076 3120
fails$	140 760 824 829 830 831 832 833 835 855 856 857 873 932 9644 2079 2080 2081 2082 10073 10074 10075 10076 3120 3445 3446
failure$	4156 288 289 290 291 292 293 855 856 857 9692 10049 10105 7043 3447 7317
failures$	9692 9693 9694 9695 10049 10105 7043 3447 7317 7318
fainted$	3840
fainting$	3840
faints$	3840
fair$	1739 3360 3361 3368 3384
fake$	3377 3392
fall	2835
fall$	4180 4181 4182 4183 421 422 985 9501 2380 6266 10465 3488 7462
fallen$	421 422 985 2380 3488
falling$	421 422 985 7288 3488
falls$	4180 4181 4182 4183 421 422 985 2380 10057 10465 3488 7361 7462
false$	8628 9668 3138 3143 3379 3392
families$	1164 1165 1180 8841 8867 8868 8869 8870 8871 8872 5140 5141 8883 8887 6151 6152 6153 6154 6155 6156 6203 6215 9956 7105 7107 7150 7155 7353 7359
family	6842 6843 10611
family$	5044 1180 8841 8867 8868 8869 8870 8871 8872 5140 5141 8883 8887 9100 9125 9129 6214 10583 6844 10594 10595 10598 2990 10610 10626 10628 6906 7105 7150 3285 7155 3660 3693 7570 7575
fancies$	8090 8091
fancy$	8090 8091
fantasist$	7043
fantasists$	7043
far$	8630 8631 8632 1482 1486 1517 1662 2314 2315 2316 2456 10439
farce$	7328
farcical$	3796
fashionably$	1724 3364
fast$	9088 3128
faster$	9016
fat$	3786
fate$	6981
father	6843 10585 6846 2981 2991 6861 2993 2996 10611 10625 10626 6889
father$	1164 1165 5140 5141 8932 5283 1516 1525 5395 5396 5397 5398 2970 2971 10581 10583 6844 2978 2979 2982 10594 10595 2989 2990 10606 10610 6877 7150
fathers$	2989 7150
fatigue$	7499
fattest$	1746 3388
fault$	7890 7891 311 312 313 314 8288 726 727 9921 10059 2480 6357 10107 10108 10109 6982 3492 7364 7374
faulty$	4660
favor$	4381
favors$	4381
favour$	4380 8127 8128 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 2520 2521 2522 6965 3403
favoured$	1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 2520 2521 2522 3403
favouring$	1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 2520 2521 2522 3403
favourred$	1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 2520 2521 2522 3403
favourring$	1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 2520 2521 2522 3403
favours$	4380 8127 8128 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 2520 2521 2522 6965 6966 3403
faze$	5516
fazes$	5428 9169
fear$	5024 5025 1157 1158 1670 3323
feared$	1670 3323
fearless$	3780
fears$	1670 3323
february$	8038
feckless$	3771
fed	2556
fed$	65 66 67 68 697 1147 1148 3033 3036
feed	2556 2628 3521
feed$	65 66 67 68 697 1147 1148 2549 2634
feeded$	2549
feeding$	1147 1148 2549 2634
feeds$	65 66 67 68 697 1147 1148 2549 2634 3033
feel$	8090 8091 4787 4788 1151 1159 2666
feelin	3619
feelings$	8751
feels	3619
feels$	8090 8091 4787 4788 1151 1159
feet$	8002 8003 5585 9326 9327 10028 10102 3345
feigned$	3143
fell$	421 422 985 2380 3488 7450 3649
felt	3619
felt$	8090 8091 4787 4788 4888 4889
female	3569
female$	5573 9314 9315 5576 9317 9318 1726 6438 2698 7048 7205 3337 3555
females$	8840 2698 7048 3781
fend$	5229 5436 5437 5438 5441 5442 5444 5445 5448 1580 9891
fendded$	1580
fendding$	1580
fended$	1580
fending$	5436 5437 5438 5441 5442 5444 5445 5448 1580
fends$	1580
feral$	3236 7106 3771
ferocious$	3769
fester$	10113
fever$	7498
few$	7081
fewer	2835
fibrosis$	7499
fiercely$	3320 3334
fifteen$	1433 1434 1435
fight	2835
fight$	7924 7953 7955 7956 7957 8000 8263 4654 8395 8545 8616 8617 8933 5230 9499 9501 5797 9538 5799 9640 9644 3608
fighti	6705 6849 6907
fighting$	7666 7667 4875 8735 8791 8933 9644 10445 10557 2973 10589 10647
fights$	8544 8548 8933 9640 9644 9645
figure$	5385 5637 6725
figures$	10044 6360 10110 10112 10121 10122 6725
file$	9904 10183 10195
files$	9904 10183 10195
filler$	7238
fillers$	7238
film	10297 2891
film$	7837 10276 2672 10283 10287 6552 2684 6760 7419
filmed$	7654 7701 4115 9280 2672 10285 2677 6552 2684 10366 3549
filming$	2672 6552 2748 7442
films$	2672 10283 6552
filthy$	9382 9383 3786
final$	2949 3719 3721
finance$	65 66 67 68
find	10271 3532
find$	2 1294 9499 6435 2589 2611 6503 2701 2713 10413
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 1293 6503
fine	2963
fine$	9176 9177 9178 9179 9180 9181 9182 9183 9184 9185 9186 9187 9188 5472 1604 1605 5475 5481 5482 5483 5484 5485 5486 5487
fined$	6914
finger	10405 2891
finger$	9752 9753 9762 9763 9773
fingerprint$	6760
finish$	5765
finished$	9575 9576 9577 9578 2069
fire	6930
fire$	8005 8274 10335 6930 10670
firear	10667
firm	2857 2863 2868
firm$	6732 2867
firmer$	2867
first$	7974 1036 1092 9822 3719
fishnets$	7272
fisted$	10067 7339
fit$	6183 10518
fits	6782
fits$	10522 7502
fitted$	3051
fitting$	5644 5666
five	6423 6494 10279 6541 2675 2676 10292 10293 10295 10324 2729 2743 6624 10370 10385 6674 10437 10468 10485 10490 2888 7453
five$	4472 4473 4478 4479 4489 4507 758 4666 4780 4882 1014 1015 1016 8733 1179 1238 9042 1716 5586 5587 1761 9370 9371 9372 9373 9374 9375 9532 9533 9534 9535 9536 5803 5804 5805 5820 5829 5835 6228 6598 10362 10364 3555
fixated$	3511
fixed$	3861
flag$	2625 2660 3544
flagg	2696
flagged$	2582 2625 2630 2659 2660 10284
flagging$	2625
flagrant$	1139 1140 1142
flags$	2625 2660
flashb	3833
flashy$	3408
flat	6843 10588
flat$	8063 8064 8065 8066 4327 4328 4329 4330 8248 8249 8250 1861 10583 10612 10636 3031 10644 7584
flatly$	3425
flatmates$	5343 5344 5345
flats$	10635
flatter$	2512
flattered$	6996
fleas	3032
fleas$	6901
fled$	7425
fleece$	7272 7281
fleeces$	7272 7281
flier$	7053
fliers$	7053
fling$	47
flinging$	47
flings$	47
flip$	6470
flirt$	488 489 490 505 666
flirtatious$	3746 3778
flirted$	488 489 490 505 666
flirting$	488 489 490 505 666 717
flirts$	488 489 490 505 666
flirtted$	488 489 490 505 666
flirtting$	488 489 490 505 666
flirty$	3746
floor$	10633
floppy$	3361
flout$	992 993 3134
flouted$	992 993 3134
flouting$	992 993 3134
flouts$	992 993 3134
floutted$	992 993 3134
floutting$	992 993 3134
flung$	47
fluoxe	3653
fluoxetine$	7522
flyer$	7053
flyers$	7053
fob$	2389 3483
fobbed$	2367 2389 3483
fobbing$	2389 3483
fobed$	2389 3483
fobing$	2389 3483
fobs$	2389 3483
focus	6749
focus$	2754
foetal$	3830
follow	2651 2891
follow$	7924 4576 8464 4764 4765 4766 4767 4768 8509 8511 1046 9442 9473 9479 9493 2127 2128 2129 6202 10071 10276 2672 10287 6552 6760 3107 7295 7419
followed$	8204 8212 8235 1046 2127 2128 2129 9900 2672 6552 10296 3107
following$	1046 2672 6552 3107
follows$	4576 1046 2672 6552 3107
folly$	8304
food	3035 6905
food$	8119 8120 8121 8122 8123 8124 8125 8126 8131 6904 3036
foodbank$	10645
foolhardy$	3067
foolish$	3933 81 82 3970 749 9817 9818 3067 3118
foolishness$	7907 7908 7909 7910 7911 7912 8304 4603 4604
fools$	7336
foot$	5585 9326 9327 9410 9411 10334 3345
footag	6467 6530 10380
footage$	10192 10202 10207 2626 10270 6531 10272 2665 2683 3545 7415
footho	10228
footprint$	10493
for	6571 2783 7389 3521 3598 3604
for$	3944 7935 7966 4258 4300 4302 4303 8110 4379 8135 4520 4521 4522 4523 4524 8498 4977 8718 4995 4997 4998 4999 5001 5002 8746 5052 5165 5170 5172 5174 5193 5315 5316 5449 9267 9269 9301 2035 2036 9650 9827 6186 9933 9934 2398 10033 6309 10081 10083 10094 10120 10140 10141 10143 10175 6464 6500 10281 6592 6596 6600 6613 6623 6641 10386 6650 6651 6669 2847 6747 6771 10512 2915 10529 6805 10546 10547 6817 10650 10662 3055 6947 7155 7362 7422 7425 7450 7481 3672 7590 7592 7598 7603
force	2557 6431 6439 6440 6441 2573 2574 6454 2592 2593 2598 2619 6495 10236 10237 2633 6505 2638 6512 10269 2674 6617 2765 6640 6670 2882
force$	5978 5983 5984 10089 6376 10156 10157 6426 10171 10172 2564 10174 10179 10180 10181 6442 6443 10186 2578 10194 6461 6488 10234 10235 6501 6502 10243 10245 10249 6543 10336 10357 6634 6654 10410 2882 6751 7476
forced$	4769 4770 4771 4772 4773 4774 8520 8521 8522 8523 8525 1185 1188
forces$	4769 4770 4771
forcing$	4772 4773 4774
foreca	2691
forehead$	9353
foreign$	1726 5599 3363 7235 7264
forens	3818
forese	2691
forever$	2035 5904 2036 5905 2037 2038 2039 2040 2041 2042 2077 2078 3444
forget	6792
forget$	10532
forgot$	7367
forgotten$	3479 7367
form	2582 7389
form$	8661 6087 9936 2594 10369
formal$	3719
formally$	3673
formed$	2594
forming$	2594
forms$	2594 10369
forwar	2556 2628
forward$	2636 2771 6703
forwardd$	2636
forwarded$	10224 2636
forwarding$	2636 2771
forwards$	2636 2771
foster	3701
foster$	1318 6843 10611 10626 10639 3282 7570 7576
fostered$	7570
fought$	4649
foul$	3258
found$	2 4888 4889 1070 5060 1249 1295 2312 9931 3043 3058 3226 3469
foundation$	9357 9358 9359 7262
four	6494 10292 10293 10295 10324 2743 6674 10437 10468 10485 7453
four$	4780 8733 1761 9370 9371 9372 9373 9374 9375 5820 5835 3555 3663
fourteen$	1433 1434 1435
fragment$	10458
frame$	9321 9322 9323 7209
frames$	9321 9322 9323 7209
fraternise$	3129
fraternised$	3129
fraternises$	3129
fraternising$	3129
fraternity$	7034
freckled$	1739 3368 3786
freckles$	3787
freckly$	3786
free	6606
free$	3968 100 7881 7882 7883 7884 7885 7886 7887 7888 4163 8179 8180 3034 6976
freely$	8179 8180 572 10019 10020 10021 10022 6975 6976 3108
frequent$	478 479 3081 3184
frequently$	477
friend	10159 6494 2675 2676 10292 10293 10295 6575 10324 2729 2743 6624 6674 6683 10423 10437 10468 2871 10485 10490 2888 10500 7453 7460 7580
friend$	1180 8841 8867 8868 8869 8870 8871 8872 8883 9313 9316 7030 7105
friendly$	5047
friends$	3870 7691 7716 287 7921 7948 347 4232 4233 4234 8035 4472 4473 4478 4479 4489 4507 735 758 4666 4780 4882 1014 1015 1016 1021 8665 4928 1179 1180 8841 8867 8868 8869 8870 8871 8872 8883 1284 5343 5344 5345 9134 9135 9136 9137 9138 9283 9289 9313 9316 9355 1774 1821 1822 9532 9533 9534 9535 9536 5803 5804 5805 5820 5829 5835 5847 5900 9691 6151 6152 6153 6154 6155 6156 6213 9985 9993 9994 9995 9996 9997 9998 9999 6401 10315 6598 2740 10362 10364 2794 10461 6740 6933 7030 7105 3245 7351 7359
friendship$	3978 972 973 4901 1060 7030
friendships$	3 4 5 6 7 8 9 3906 972 973 7030
frighten$	9274 9275 9276
frightened$	9232 9233 9234 1668 1669
frightening$	7668 7669 7670 7671 7672
frightens$	5428 9169
fringe$	9416
fringes$	9416
fritter$	3501
frittered$	3501
frittering$	3501
fritterred$	3501
fritterring$	3501
fritters$	3501
frizzy$	3361 3384
from	7389
from$	7795 7880 8368 8369 8370 8371 8372 8379 8380 8828 1278 5158 5355 5386 5503 5531 9313 9316 1802 9470 10259 10281 2693 10314 2784 6677 6745 6816 6817 6854 6855 10613 3050 7190 7271 7316 7403 3615 7504 7545 7603
front$	6894
frustrating$	6273 10014
ft$	9326 9327 3345
full$	4054 4062 4088 1460 2686 2962 3393
fully$	1340 1460 5332 1598 1601 3109 3320
fumble$	3799
fumbled$	3799
fumbles$	3799
fumbling$	3799
functi	2582 2957 7486
function$	1400 1401 1402 1403 1404 1405
functioned$	1400 1401 1402 1403 1404 1405
functioning$	1400 1401 1402 1403 1404 1405
functionned$	1400 1401 1402 1403 1404 1405
functionning$	1400 1401 1402 1403 1404 1405
functions$	1400 1401 1402 1403 1404 1405
fund$	65 66 67 68 9890
funded$	65 66 67 68
funding$	7370
funds$	65 66 67 68 7586
furthe	2557 2813 7460 3598
further$	6426 2778 3555
furthered$	2778
furthering$	2778
furthers$	2778
futile$	3434
gain$	8244 8245 5171
gained	2910
gained$	6779
gallery$	6466
gambling$	10534
game$	4393 700 8946 8975 10144 10145 10146 10147 10148 7387
games$	700
gaming$	8097 8098 8099 700
gang	10164 10167 6431 6439 6440 6441 2573 2574 6454 2592 2593 10203 2598 2619 6495 10236 10237 2633 10244 6505 2638 6512 10269 2674 2699 10332 10352 6617 2765 6640 6670 6734 10474 2871 10481 7395 7426 7471 7472
gang$	4209 8016 8020 8030 8040 8071 8555 8581 8635 8717 8745 1329 9134 9135 9136 9137 9138 10171 2565 10189 10191 10204 6492 6499 2692 6562 6568 10309 6587 6588 2738 2824 10446 10460 6740 6942 6944 3144 3235 3277 3524 7398 3533 3544 3554 3567 3605 3751 3827
gangling$	3786
gangly$	3786
gangs$	8016 8020 8030 8040 8555 8581 8635 8717 8745 10171 2565 10191 6499 6562 6942 6944 3144 3524 3533 3751 3827
gangsta$	8636 7014 3752
gangstas$	8636 7014 3752
gangster$	8636 1041 7014 3752
gangsters$	8636 1041 8786 7014 3752
gap	7389
gap$	10006 10049
gaps$	10006 10049 2960
gather	6456 10252 7389 3521 3562
gather$	8939 6352 2549 6462 10273 7207
gathered$	8939 2549 6462 10229 7207
gathering$	8939 2549 10196 6462 7207
gatherred$	8939 7207
gatherring$	8939 7207
gathers$	8939 2549 6462 7207
gaudy$	3408
gaunt$	3786
gave	2556
gave$	239 240 241 242 243 244 245 376 1166 1167 1168 1671 1672 2233 2256 2372 2373 2374 2375 2376 6284 6914 3650
gbh	6924 3739
gbh$	10664 7608
gcse$	7548 3687 3688 7559
gcses	6838
gcses$	10578 7548 7559
gdpr$	10032
gear$	9405 9406 9407 9408 9409 7277 7287
genera	3521
general$	1861
generator$	2772 7441
generators$	2772 7441
gentleman$	9102 9103 9104
gentlemen$	1545
gents$	1545
get	6564 2886
get$	48 49 57 59 60 61 62 63 7693 3954 121 122 123 124 125 4130 7924 7955 7956 7959 4222 8156 586 589 8244 8245 678 679 4608 8349 4651 8415 8509 8511 8517 8519 917 980 981 983 984 985 1017 1033 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1093 1094 1095 1096 1097 1098 5040 5064 5065 1239 1265 1266 1267 1268 1269 1270 5171 5173 8979 1443 1449 5318 1450 1451 1452 1453 1456 1457 1458 1459 9207 9208 1613 1617 1718 9499 9500 5823 9585 5846 5854 9618 9619 9620 2399 6332 2481 2482 10218 2746 6759 2927 10600 3084 3106 3107 6977 3168 3170 3174 3237 3239 3247 7303
gets	3659
gets$	48 49 57 59 60 61 62 63 121 122 123 124 125 587 678 679 8342 917 980 981 985 1017 1033 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1093 1094 1095 1096 1097 1098 5089 1239 1265 1266 1267 1268 1269 1270 8979 1443 1449 5318 1450 1451 1452 1453 1456 1457 1458 1459 1614 1618 1718 5887 2399 2481 2482 10218 2746 2921 2927 2941 2944 2958 3033 3084 3107 6977 3168 3170 3174 3237 3239 3247 3633 3673 3675
getting$	48 49 57 59 60 61 62 63 121 122 123 124 125 4242 8156 4804 980 981 983 984 985 5027 5096 5097 5259 1616 9618 9619 9620 5882 9644 2399 2481 2482 2746 2927 3107 7303
gift$	7861 7862 4132 4133 4134 4135 4136 4138 4139 8119 8120 8121 8122 8123 8124 8125 8126 8131 8134 8184 8588
gifts$	7861 7862 4132 4133 4134 4135 4136 4138 4139 8119 8120 8121 8122 8123 8124 8125 8126 8131 8134 8184 8546 8547 8574 8588 8604
gilet$	9405 9406 9407 7268 7277
gilets$	9405 9406 9407 7268 7277
ginger$	5620 3361 3384 3786
girl	6494 10292 10293 10295 10324 2743 10370 6674 10437 10468 10485 6862 6929 7453
girl$	287 347 735 1021 1180 8841 8867 8868 8869 8870 8871 8872 8883 1284 9015 1774 1821 1822 5784 5855 5856 6438 6906 10669 3136 7029 3171 7105 3245 7234 7257
girlfr	10584
girlfriend$	8139 535 8175 8176 568 569 10590 10598 10605 6968 6969
girlfriends$	8139 535 8175 8176 568 569 6968 6969
girls	6423 6430 10279 10280 6541 2675 2676 6575 2729 6624 10438 2888 10500
girls$	7691 287 7921 347 8010 4271 4273 4275 4472 4473 4478 4479 4489 4507 735 758 4666 4780 8595 8605 8606 8607 8608 4882 1014 1015 1016 1021 8637 8670 8671 8672 8673 8674 8675 8676 8677 8678 8679 8680 8681 8684 8685 8686 8734 1179 1180 8841 8844 8867 8868 8869 8870 8871 8872 8883 1284 8898 9015 1461 5390 5391 5392 5393 9174 9355 1774 1821 1822 9532 9533 9534 9535 9536 5803 5804 5805 5820 5829 5835 9586 5847 9596 5900 9691 9853 6151 6152 6153 6154 6155 6156 6212 9967 9985 9993 9994 9995 9996 9997 9998 9999 10000 6401 10315 6598 2740 10364 2794 6945 7029 7086 7105 3245 7234 7351 7359
give	2556
give$	7837 239 240 241 242 243 244 245 7896 376 1166 1167 1168 1370 5530 1671 1672 9377 9473 9479 9493 6019 2233 2372 2373 2374 2375 2376 6436 2771 7295
gived$	1166 1167 1168
giveing$	2771
given	6507 6558 3051
given$	7795 4089 4090 1671 1672 1936 9843 9844 9845 9846 2256 2372 2373 2374 2375 2376 10291 2921 2922 2944 2958
gives$	239 240 241 242 243 244 245 376 1166 1167 1168 1671 1672 9377 2233 2256 2372 2373 2374 2375 2376 6458 6475 2771
giving$	239 240 241 242 243 244 245 376 1166 1167 1168 1671 1672 2233 2372 2373 2374 2375 2376 6458
glad$	246 247 252 387 388
glamour$	8546 8547 8568 8574
glandular$	3629
glasses$	7272
glean$	2549
gleaned$	2549
gleaning$	2549
gleans$	2549
gloves$	7272
glued$	2072
go$	3955 7696 3957 3958 7707 4000 7769 7789 7822 304 4189 4190 4191 4192 7933 7953 7955 7956 7957 4250 4252 4253 417 418 419 420 421 422 456 459 462 463 4335 4338 4346 481 482 8156 576 577 578 582 8199 8200 8201 8202 8203 4492 8248 8249 8250 4610 8359 8464 8509 8511 8517 8519 939 963 983 984 1135 1302 1303 1304 1804 1813 9442 9473 9479 9493 9499 9500 1908 9644 5946 6085 6353 6508 2827 3079 3106 3107 6977 7295 3716
goad$	1000 1001 3133
goadded$	1000 1001 3133
goadding$	1000 1001 3133
goaded$	1000 1001 3133
goading$	1000 1001 3133
goads$	1000 1001 3133
goal	2849
goal$	2840 10484
gobby$	3771
goes	10218
goes$	7822 304 417 418 419 420 460 462 463 4346 481 482 576 577 578 583 8340 939 963 983 984 1135 1302 1303 1304 1804 1813 1931 9644 5946 6508 10263 2934 3036 3044 3079 3106 3107 6977 3659 3716
going$	7790 7812 7813 7814 304 7981 4244 417 418 419 420 455 462 463 4334 4337 4344 4345 4346 481 482 539 8156 576 577 578 584 8199 8200 8201 8202 8203 8231 8248 8249 8250 963 983 984 4872 1135 1302 1303 1304 5303 5304 1557 1804 1813 9472 5753 1885 1886 1887 1888 5758 1894 1895 1896 9580 9644 5946 2694 2827 3044 3079 3106 3107 3646 3716
goings$	10255 6556
gold$	3373 7272
gone$	4229 4230 4238 417 418 419 420 421 422 462 463 4346 576 577 578 8204 8205 4475 8221 8222 8223 8236 4645 963 1135 9851 9852 6508 6822 3020 3079 3106 3107 6977 3646
good$	3970 4003 452 4903 8724 5239 5347 1573 1581 1584 5880 6184 6361 2686 3349
goods$	6688
goodwill$	5031
goose$	7278
gorgeous$	3786
gormless$	7235 3771
got	10539 3051
got$	48 49 57 59 60 61 62 63 121 122 123 124 125 585 588 8204 8221 8222 8223 8237 686 687 8342 980 981 985 1307 1615 1743 1756 1757 1758 1759 1807 5852 9747 9748 2399 2481 2482 2746 3033 3106 3107 6977 3276 3385 3396 3632 3649 3673 3675 3718
gown$	9397
gowns$	9397 9420
gp	6797 2931
gp$	10537 6800
gps	3051
gps$	6920
grade$	7556 3805
graded$	1238 1241 10284 3522 3805
grades	10577 6838
grades$	10578 7556
graffi	6907
graffiti$	10382 10647
gran	6843 10585 6846 2981 2991 6861 2993 2996 10625 10626 6889
gran$	10583 2994
grandad$	2994
grandf	6843
grandfather$	10583
grandm	6843
grandmother$	10581 10583
grante	3722
granted$	7443
grasp$	8464 4737 4738 4739 4740 4741 4742 4743 4744 4745 4746 4747 4748
grass$	10041
gravitate$	946 947 948 949 950 951 952 953 954 955 956 957 958
gravitated$	946 947 948 949 950 951 952 953 954 955 956 957 958
gravitates$	946 947 948 949 950 951 952 953 954 955 956 957 958
gravitating$	946 947 948 949 950 951 952 953 954 955 956 957 958
greasy$	1739 9364 3361 3368 3384
great$	5032
greater$	1444
greatly$	10486
greed$	7907 7908 7909 7910 7911 7912 8304 4603 4604 4624 8546 8547
greedy$	3771
green$	9126 9127 9128 9354 7183 3362 3384
greet$	2525
greeted$	2525
greeting$	2525
greets$	2525
greetted$	2525
greetting$	2525
grew$	1407 1408 1738 3367
grey$	9354 9364 3384 7272 3408 7438
grip$	10008 10085 10086 10087 10088 2865 7368
grips$	2865
groomed$	7654 7657 8182 8477 8478 8479 8480 8481 8482 8483 8484 8485 8486 8487 8488 8534 8535 8536 8537 8538 8539 8540 8541 7224
groomer$	8071 8163 8168 8173 8414 8646 1041 1123 7035 7038 7039
groomers$	8071 8168 8173 8414 8646 1041 1123 7035 7038 7039
grooming$	7647 7648 7649 7664 7914 8300 8301 8534 8535 8536 8537 8538 8539 8540 8541 7009
gross$	3448
grounds$	2782 3009
group	10159 6423 6494 10257 10274 10277 10279 10280 6541 10282 2675 2676 10292 10293 10295 6575 10324 2729 2743 10370 2767 10385 6658 6674 6683 10423 6684 10437 10468 6734 10474 2871 10481 10485 10490 2888 10500 7409 3563 3564 7448 7453 7460 7471 7472
group$	7691 7717 7718 287 7921 7923 347 8010 4271 4273 4275 4472 4473 4478 4479 4489 4507 4554 735 758 4666 8512 4780 4882 1014 1015 1016 1021 8639 8641 8662 8665 4928 4929 1101 1179 1180 8841 8844 8867 8868 8869 8870 8871 8872 8883 1284 8898 5163 5164 1329 9030 9134 9135 9136 9137 9138 9154 1565 1566 1687 1688 9355 1774 1821 1822 9532 9533 9534 9535 9536 9539 5803 5804 5805 5808 5809 5820 5829 5835 9586 5847 9596 9601 9603 5900 9691 6151 6152 6153 6154 6155 6156 9910 6206 6208 9984 9993 9994 9995 9996 9997 9998 9999 10000 10077 10078 6343 6401 6403 10191 10194 6461 6488 10235 10239 6502 10245 6521 2653 10290 10301 2699 10315 6598 2738 2740 10357 2752 10362 6634 6636 2794 10410 10424 10425 10459 10460 10461 6730 10476 6740 6761 6764 10505 7029 7081 7086 7105 3245 7155 7351 7359 3548 7422 3564 3605 7553
groups$	7718 8639 8641 1180 8841 8844 8867 8868 8869 8870 8871 8872 8883 10191 10301 7086 7105 7422
grow	2884
grow$	1407 1408 1738 3367
growing$	1407 1408 1738 3367
grown$	530 8145 979 8941 8988 1392 9003 9004 9005 9006 9007 9008 5270 5271 5272 5273 1407 1408 5289 5295 5296 5297 9039 9040 9041 9045 9046 9047 9048 9054 5319 5321 5322 5323 5324 5325 5329 5331 9072 5340 9086 9087 1479 1496 9107 1502 1503 5374 9115 9116 5380 5381 1521 1539 1540 5463 5466 5528 1673 1674 1675 1676 1693 5568 1738 7171 7174 3329 3367
grownups$	9009
grows$	1407 1408 1738 3367
grubby$	9382 9383 3401 3408 3786
guarantee$	1970 5839 1971 5840 1972 5841 1973 5842 1974 1975
guaranteed$	1891 1892 1893 3428
guard	2575 6506 2667 6546 2688 6617 2756 6625
guard$	4117 8114 2552 10162 6444 10246 10248 6536 2671 10286 2689 2690 10357 2791 2807 2890
guardian$	9291 9292 9293 9294
guardians$	9291 9292 9293 9294
guards	6625
guards$	4117 8114 2552 10162 6444 10246 10248 6536 2671 10286 2683 2689 2690 10357 2791 2807 2890
gucci$	7272
guessed$	8401 8402 4663 4664
guidance$	7829 7830 8504 8505 8506 8507 8508 9240 9257 9733 9734 9735 9736 9737 9738 7003
guilt	10311 6587
guilt$	10060 10327 3492 7365
guilty	3728
guilty$	701 702 6652 3728 7597
gullible$	790 9126 9127 9128 3119 7183 3771
gum$	3834
gun	10667
gun$	4775 4776 6912
habit	7527
habit$	7674 7678 2220 6936 6937
habits$	7674 7678 9508 6936 6937
habitual$	478 479 6562 3081 3163 3175 3560
habitually$	477
had	2898 2902 2936 3659
had$	188 189 260 501 504 4464 4465 4466 4469 4470 603 604 605 606 607 608 609 610 611 626 627 628 629 630 674 722 724 1199 1307 1472 9313 9316 1743 1756 1757 1758 1759 1807 9657 9658 2064 2109 2110 2111 2112 2114 2115 2116 2117 6004 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2150 2151 2152 2153 2154 2176 2184 6079 6080 6081 6093 6095 6160 9901 2507 2508 6735 2899 6771 2909 2915 2917 2921 6805 2944 3276 7207 3385 3396 3451 7425 3615 3632 3633 3672 3707
haemop	3630
haemophilia$	7499
hair$	9347 9349 9350 9351 9416 9436 7240 3374 7253 3386
haircut$	9349 9350 9351 9416 7253 3386 7267
haircuts$	9349 9350 9351 9416 7253 3386 7267
haired$	7221 7230
hairstyle$	9349 9350 9351 9416 7253 3386 7267
hairstyles$	9349 9350 9351 9416 7253 3386 7267
hairy$	3786
half$	714 5685 2747 6642 2844 3460
halfway$	7288
hall	6894
hall$	10634
halluc	3833
hallwa	6894
hallway$	10634
halve$	10465
halved$	7462
halves$	10465
ham$	3470
hand	2613 2628
hand$	243 244 245 5233 5234 5235 1367 5504 9245 9246 9247 9353 6631 2771
handded$	243 244 245
handding$	243 244 245
handed	6507 6558
handed$	243 244 245 10005 7332 7333 7385 7445
handedly$	7386
handful$	1103 4972 1104 4973 1105 4974 1106 4975 8878 7043
handing$	243 244 245 2771 7418
handl	7392
handle	6628 2801
handle$	8801 5214 5226 1383 5253 5254 1386 9167 5436 5437 5438 5441 5442 5444 5445 5448 1597 9207 9208 1619 5489 5490 5491 2525 2865 3316
handled$	1597 2525 3316
handles$	1597 2525 10368 3316
handli	10331 3818
handling$	5436 5437 5438 5441 5442 5444 5445 5448 1597 2219 2441 2442 2443 2444 2525 6924 3316 7347
hands$	243 244 245 5233 5234 5235 1367 9353 9902 10026 2771
handse	6686
handset$	2656 10266 10426 3542
handsets$	2656 10266 10426
handsome$	3786
hang	10218 6628 3626
hang$	7924 7953 7955 7956 7957 7986 8199 8200 8201 8202 8203 8248 8249 8250 969 983 984 8939 1809 1810 1811 1813 7207
hanged$	983 984 8939 7207
hanger$	3180
hangers$	3180
hangged$	983 984 8939 7207
hangging$	983 984 8939 7207
hanging$	7790 7981 8199 8200 8201 8202 8203 8248 8249 8250 969 983 984 8939 7207 7288
hangouts$	10368
hangs$	969 983 984 8939 1809 1810 1811 1813 7207
haphazard$	10050 10051 10052 10053
happen$	7791 7792 7793 8716
happened$	4484 4485 8240 8241 710 4584 8340 8449 8450 8451 8452 8453 9814 9815 9816
happening$	8449 8450 8451 8452 8453
happens$	708 8340 8449 8450 8451 8452 8453
happily$	5481 5482 5483 5484 5485 5486 5487
happy$	246 247 252 4122 357 358 359 387 388 573 574
harass$	986 987 988 3132
harassed$	986 987 988 3132
harasses$	986 987 988 3132
harassing$	986 987 988 10149 10150 10151 10152 3132
hard	2863 2868
hard$	4733 8576 1124 1125 1192 1193 1194 1195 1196 1197 5137 8933 1369 6732 2867 10479 3326 3363
hardcore$	3212 3771
harden	7459
hardened$	1673 1674 1675 1676 3163 7142 7194 3780
harder	2710
harder$	4594 1192 1193 1194 1195 1196 1197 9715 10144 10145 10146 10147 10148 6579 2867 7387
hardest$	1192 1193 1194 1195 1196 1197
hardier$	1673 1674 1675 1676
hardly$	71 4886 1546 1548 1549 1592 1593 1650 5519 1651 1652 5654 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2150 2151 2153 2154 2259 2314 2315 2316 2903 2953 3307 3308 3314 3322 3451 3638
harm	3626 3825
harm$	7609 7610 7629 7647 7648 7649 4064 4065 4066 4067 4068 4069 4070 4071 203 204 205 8000 4517 4518 8300 8301 8310 8311 716 8419 8420 8477 8478 8479 8480 8481 8482 8483 8484 8485 8486 8487 8488 8500 8501 8502 8503 8772 6263 10049 6562 6876 10616 3047 10664 6980 3525 3554 3558 3560 7494
harmed$	7494
harmer$	7055
harmers$	7055
harmful$	3970 8023 1030 1031 1032 3068 3161 3560
harming$	7494
harms$	7609 7610 7494
harsh$	10004
has	2898 2929 10539 3659
has$	3875 3877 501 674 4622 848 1199 1307 1472 9313 9316 1743 1756 1757 1758 1759 1807 1900 5915 9657 9658 2064 6004 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2150 2151 2153 2154 2175 2183 2218 6093 6095 2538 6585 6735 2873 2899 2909 2917 2921 6798 2941 2944 2958 3051 3276 7207 3385 3396 3451 3615 3632 3633 3672
hastily$	10153 10154 10155
hat$	7272
hats$	5690 5691 1823 1824 7272
haunts	2612 6481 6628
haunts$	9508 10368
have$	3876 3878 4121 4203 4235 4239 4259 501 504 4500 674 721 4617 4623 4641 4646 4657 4658 4661 4662 847 8624 1199 1307 8939 1472 1473 1743 1756 1757 1758 1759 1807 5748 5757 9499 1900 5833 5915 9657 9658 2064 9698 9699 9700 9701 5962 9706 9707 9708 5971 5977 6004 6020 2177 2218 9849 9850 6358 6359 2539 10342 6735 2873 3276 7207 3385 3396 7319 7425 7450 3615 3672
having	2902 3659
having$	501 504 4874 1743 1807 6771 2909 2915 3385 3633
havoc$	7076 7077 7078 7084
hawk$	509 3094
hawked$	509 3094
hawking$	509 3094
hawkked$	509 3094
hawkking$	509 3094
hawks$	509 3094
hazel$	9354 3362
he$	3986 3992 4415 4472 4473 4478 4479 4506 758 8404 1013 4882 1014 8623 1015 1016 5028 1179 8945 9532 9533 9534 9535 9536 5803 5804 5805 5807 5978 9722 3673
head$	8256 8258 8515 8516 5237 1497 1498 1499 1500 1501 5646 5670 5671 1803 10030 2422 10397 7251 3505 3836
headed$	423 7117 7220 7331
heading$	423 2902
heads$	8256 8258 8515 8516 5237 2326 10030 2422 7169 7184 7249 7250
headscarf$	7272
headscarves$	7272
health	6783 6811 10584
health$	4789 4790 4791 4792 4793 5986 10508 10523 6788 6797 6799 10542 7517 3661
healthier$	3970
healthy$	4003
hear	6503
hear$	8634 3620
heard$	1343 2203 2204 3008 3620
hearin	6782
hearing$	10522 3008 3620 3642 3643 7596
hearings$	7596
hears$	3620
heart$	6767 10508 3634
hearted$	7329
heartless$	9828 3771 3796
heatin	3035
heating$	6904
heavier$	3340
heaviest$	1746 3388
heavil	6792
heavily$	1725 10532 10533 3342
heavy	2863
heavy$	5584 6265 6732 3340 3343 3393 3464 3516 3517
heavyset$	3785
heed$	3939 3940 3941 3942 3943 7896 8464 4764 4765 4766 4767 4768 9774 9865 9866 9867 9868 9869 9870 9871
heeded$	8204 8212
heedless$	78 79
heel$	10414
heels$	9422 9423 9424 10028 7272
height$	9321 9322 9323 7209
held	7389
held$	1375 9303 9843 9844 9845 9846 2455 10177 2659 6648 10406 2893
helicopter$	3550
hell$	8600 8619
help	2572 2608 2783 2826
help$	3920 143 150 151 7829 7830 7896 8011 8354 4700 8471 8472 8473 8801 8815 5225 9240 9248 9249 9250 9251 9252 9253 9254 9255 9257 9262 9263 9264 9265 9266 9459 1857 1858 1859 1860 9473 9479 9493 9541 9562 9593 9618 9619 9620 9626 2227 2228 2229 9890 9899 2441 2442 2443 2444 10071 2616 2642 2778 2785 2840 2877 10554 6990 6991 7068 7291 7295 7303
helped$	150 151 8444 8445 8446 8447 8448 8816 9478 9484 9489 9492 9498 9574 9591 9604 9605 9606 9607 9608 10173 2778 2785 2877
helpful$	10173
helping$	150 151 4701 9618 9619 9620 5881 2778 2785 2877 7303
helpless$	5434
helpped$	150 151
helpping$	150 151
helps	2783
helps$	150 151 2616 2778 2785 2840 2877 7304
hepatitis$	3835
her	6430 10210 6521 2699 2926 6808 2952 6832 2972 6842 2984 10607 10632 3028 3030 6906 10654 3054 7543 3722
her$	7612 7613 19 7639 3934 3947 3949 7690 83 84 87 91 3962 3964 98 4015 272 279 280 281 283 4155 287 4167 4168 4169 4170 4171 4172 347 4231 7989 4268 4295 4378 4423 4428 4503 4528 4553 695 696 4571 4597 8340 732 734 735 752 755 8375 4674 8417 4680 8495 8499 4760 8512 1021 4921 8712 8749 5043 1284 5163 5164 8949 1349 5260 5262 9168 9256 5589 5590 5591 5616 1755 1768 1773 1774 1794 5677 1821 1822 9621 5941 6203 9994 9995 9996 9997 9998 9999 6286 6288 6290 6297 10044 10110 6568 6775 6777 10520 2913 6784 2916 6790 6795 2928 6821 6829 10572 2969 6841 2974 2975 6845 2977 6853 2992 6866 10612 6885 6896 6897 6899 10641 10646 10652 6915 6921 6923 3097 3113 3245 3405 3406 7351 3647 3648 3655 3656 3663 7534 3678 3689 7567 3714 3719 3730
heritage$	5630 5631 5632 5635
heroin	6787 10667 6931
heroin$	10278 10527 6793 10536 10671 6946
hers$	8335
herself$	3869 3871 7612 7613 3910 3911 43 3913 3914 3915 3916 3917 3918 50 7660 7661 3922 3923 7901 4232 4233 4234 8012 4349 8254 8255 8257 4536 4537 4538 4539 4540 4541 4542 4543 4545 4546 8289 8290 8303 4572 4573 4574 4575 8316 8317 8318 8319 8320 8321 8322 8323 8324 8325 4590 4591 4592 4593 8334 8339 4678 4682 814 8425 8426 8427 8428 8429 8430 8431 8432 8433 8434 8435 4696 4697 8438 8439 8440 8441 8442 8443 8445 8446 8447 8448 4972 4973 4974 4975 8726 1301 8966 8967 8968 8969 8970 8971 8972 9170 9171 9172 9173 9176 9177 9178 9179 9180 9181 9182 9183 9184 9185 9186 9187 9188 9189 5451 9192 9193 5454 9200 6321 6776 6902 6932 6962 6963 7185 7186 7495
herselves$	6776 7495
hid$	1812 2423
hidden$	1812 10177 7289
hide	6564 2717
hide$	7837 4226 4227 4228 1812 2423
hided$	2423
hides	2717
hides$	1812 2423
hiding	2717
hiding$	1812 2423
hierar	10203 7393 7395 7471
hierarchy$	10189 10190 3806
high$	56 1231 1232 5107 5108 5109 5110 5111 5112 5113 5114 5115 5116 5117 5118 5119 5120 5121 5122 5124 5125 5126 9644 6157 3463
higher$	1231 1232 6469 3657
highest$	1231 1232
highlights$	7254
highly$	2863 3320
hijab$	7272
hijabs$	7272
him	6430 10210 6808 10607 10632 10654 7543
him$	7612 7613 7639 7690 4099 4106 4107 4108 4111 8073 8076 8157 8169 4553 8384 8512 5163 5164 9168 9256 9621 6203 9994 9995 9996 9997 9998 9999 7351 7534 7567
himself$	3869 3871 7612 7613 3910 3911 43 3913 3914 3915 3916 3917 3918 50 7660 7661 3922 3923 7901 4232 4233 4234 8012 4349 8254 8255 8257 4536 4537 4538 4539 4540 4541 4542 4543 4545 4546 8289 8290 8303 4572 4573 4574 4575 8316 8317 8318 8319 8320 8321 8322 8323 8324 8325 4590 4591 4592 4593 8334 8339 4678 4682 814 8425 8426 8427 8428 8429 8430 8431 8432 8433 8434 8435 4696 4697 8438 8439 8440 8441 8442 8443 8445 8446 8447 8448 4972 4973 4974 4975 8726 1301 8966 8967 8968 8969 8970 8971 8972 9170 9171 9172 9173 9176 9177 9178 9179 9180 9181 9182 9183 9184 9185 9186 9187 9188 9189 5451 9192 9193 5454 9200 6321 6776 6902 6932 6962 6963 7185 7186 7495
himselves$	6776 7495
his	6521 2699 2926 2952 6832 2972 6842 2984 3028 3030 6906 3054 3722
his$	19 3934 3947 3949 83 84 87 91 3962 3964 98 4015 272 279 280 281 283 4155 287 4167 4168 4169 4170 4171 4172 347 4231 7989 4268 4295 4378 8140 4428 4503 4528 695 696 4571 8335 4597 8340 732 734 735 752 755 8375 4674 8417 4680 8495 8499 4760 1021 8712 8749 5043 1284 8949 1349 5260 5262 5589 5590 5591 5616 1755 1768 1773 1774 1794 5677 1821 1822 5941 6286 6288 6290 6297 10044 10110 6568 6775 6777 10520 2913 2916 6790 6795 2928 6821 6829 10572 2969 6841 2974 2975 6845 2977 6853 2992 6866 10612 6885 6896 6897 6899 10641 10646 10652 6915 6921 6923 3097 3113 3245 3405 3406 3647 3648 3655 3656 3663 3678 3689 3713 3719 3730
hisself$	3869 3871 3910 3911 43 3913 3914 3915 3916 3917 3918 50 7660 7661 3922 3923 7901 4232 4233 4234 8012 4349 8254 8255 8257 4536 4537 4538 4539 4540 4541 4542 4543 4545 4546 8289 8290 8303 4572 4573 4574 4575 8316 8317 8318 8319 8320 8321 8322 8323 8324 8325 4590 4591 4592 4593 8334 8339 4678 4682 814 8425 8426 8427 8428 8429 8430 8431 8432 8433 8434 8435 4696 4697 8438 8439 8440 8441 8442 8443 8445 8446 8447 8448 8726 8966 8967 8968 8969 8970 8971 8972 9170 9171 9172 9173 9176 9177 9178 9179 9180 9181 9182 9183 9184 9185 9186 9187 9188 9189 5451 9192 9193 5454 9200 6321 6932 6962 6963 7185 7186
histor	2557
historic$	6426
history$	2220 3006 7033 7530 7562 7600
hit	10602 3002 10617
hit$	2512 6871
hiv	3652
hiv$	7521
hold	2717 2818
hold$	7692 4226 4227 4228 8804 5240 5241 5242 5243 1375 5256 5257 2455 6429 6486 10322 6585 2892
holdin	10205 6570 10316 2717 6927
holding$	1375 9244 10310
holds	10205 2717
holds$	1375 2455 6486 10230 10322 6585
holmes$	10268
home	6843 10588 10611 10632
home$	7739 7740 7978 8036 8037 8215 8216 8350 8351 8385 5044 5142 8887 1301 5186 9125 2511 10267 10281 2829 6702 10582 10583 10594 10595 10610 10612 10616 10621 10631 10636 10638 3031 10644 10659 7107 3505 3681 7569 7570 3712 7582 7583 7584
homele	10602 3861
homes$	8036 8037 8887 10267 2829 6702 10635 7107 7576
honest$	4637 8378 9478 9484 9489 9498 9574
hood$	1795 9421 5690 5691 1823 1824 7272 3407 7438
hooded$	3337 3408 7438 3786
hoodie$	9405 9406 9407 9416 7272 7274 7277 3791
hoodies$	8938 5199 5642 5643 9405 9406 9407 9408 9409 9413 9414 9415 9416 9418 9426 7272 7274 7277 3791
hoodlum$	3753
hoodlums$	3753
hoodrat$	3753
hoodrats$	3753
hoodrich$	3790
hoods$	8938 5199 1795 9413 9414 9415 9418 9421 9422 9423 9424 9426 5690 5691 1823 1824 7272 7274 3407 7438
hoody$	9405 9406 9407 7277
hooligan$	3753
hooliganism$	3753
hooligans$	8729 8730 8731 3753
hoot$	9842
hoots$	9842
hop$	980 981
hope$	5795 5894 2026 2216 2217 10201 7305
hoped$	2216 2217
hopeless$	4958 1932 1933 3189 3236 3240 3771 3796
hopelessly$	3796
hoper$	8696 8708 8709 8710 7044 7059
hopers$	8696 8708 8709 8710 7044 7059
hopes$	2216 2217 10201
hoping$	2216 2217 10201
hopings$	10201
hopped$	980 981
hops$	980 981
horde$	1028 1029
horrendous$	8829 8830 8831 8832 8833 8834 8835 8836 8837
horrible$	8829 8830 8831 8832 8833 8834 8835 8836 8837
hospit	2931 6802 10602 6863 3047
hospital$	6800 10542 10543 10544 10603 6916 3505 3663
hospitalised$	3849
hospitalized$	3849
hostel	6890
hostel$	10630
hostile$	1206 1207 1208 1209 1210 8838 8839 2850 3242 3769 3797
hostility$	8896 8897 1289 1290 10134 10135 10136 10137 10138 7114
hot	6752 6756 3613
hot$	3035 3248
hotel$	8063 8064 8065 8066 4327 4328 4329 4330 8784 8785
hothead$	7043
hotheads$	7043
hotspot$	10492 10496 3610 7482
hotspots$	10492 10496 7482
hounding$	10149 10150 10151 10152
hour$	2961
hours$	8725 8790 10554 2946 2961 10662 7370
house	6843 10588
house$	8063 8064 8065 8066 4327 4328 4329 4330 5044 9100 9125 9129 9134 9135 9136 9137 9138 10267 6678 6702 10583 10612 10636 3031 10644 7584
househ	6843
household$	9100 9125 9129 10583 7107
households$	7107
housemates$	5343 5344 5345
houses$	10267 6702 10635
housin	10584
housing$	5986 2829 10596 7579
how$	8364 8375 8943 5439 5440 1579 2749 6986
hub$	10165 10194 6461 6488 10235 6502 10245 10357 6634 10410 7402
huge$	3933
hulking$	3786
hung$	8235 969 983 984 1809 1810 1811 7288
hungry$	7143 7585
hunt$	939 4808 940 941 942 943 944 945 9646
hunted$	939 4808 940 941 942 943 944 945
hunting$	939 4808 940 941 942 943 944 945
hunts$	939 4808 940 941 942 943 944 945
huntted$	939 4808 940 941 942 943 944 945
huntting$	939 4808 940 941 942 943 944 945
hurt	3002 10617 3626
hurt$	7654 7657 4064 4065 4066 4067 4068 4069 4070 4071 203 204 205 8001 8270 8292 9501 6871
hurting$	7668 7669 7670 7671 7672
husband$	10580 10590 10598 10605
hydroc	3630
hydrocephalus$	7499
hygien	6782 6783
hygiene$	10522 10523
hyper$	3090 3771
hypersexual$	3747
hypersexualised$	3747
hypocritical$	3796
hysterical$	3771
i$	2453
ic	3569
ic$	1707 3339
ic0$	3783
ic1$	3783
ic2$	3783
ic3$	3783
ic4$	3783
ic5$	3783
ic6$	3783
ic7$	3783
ic8$	3783
ic9$	3783
idea$	7849 6177
ideas$	7848
identi	2562 10182 2589 2605 10271 2696 2699 2701 2713 6582 2762 10394 2878 3532 7436
identical$	5668 3398 3408
identically$	1724 3364 7271 7273
identified$	1038 1068 1252 2661 6568 3056 3555 7425 3560 7438
identifies$	2600 10283 2820
identify$	7896 2596 2600 10273 10283 2820
identifying$	2600 2820
identity$	2569
idiots$	7336
idle$	7135 3771
idly$	6165 7324
idolise$	555 556 557 558 559
idolised$	555 556 557 558 559
idolises$	555 556 557 558 559
idolising$	555 556 557 558 559
iep	3667
iep$	7536
ieps$	7536
ies$	9099
if$	7915 7960 590 591 592 593 594 595 596 597 598 599 600 601 602 8224 8225 8230 8233 8234 637 638 639 640 641 642 5029 5030 5565 5566 5567 2113 2291 2292
ignorance$	3796
ignorant$	3771 3796
ignore$	7815 7924 7953 7955 7956 7957 992 993 9644 2433 2434 10069 3134 3423 3490 3491 7367
ignored$	7815 992 993 9461 9644 2433 2434 10073 10074 10075 10076 3134 3423 3479 7354 3490 3491 7367
ignores$	7815 992 993 9644 2433 2434 3134 3423 3490 3491 7367
ignoring$	7815 992 993 9644 9829 9830 2433 2434 10149 10150 10151 10152 3134 3423 3490 3491 7367
ill	10602 6863
ill$	104 105 1775 1797 10603 3263 3265
illegal$	8023
illnes	10584 10586
illness$	7484 7516
image$	8100 8108 4391 4392 524 525 717 9280 6360 10161 6422 2554 6457 2637 2639 10299
images	2627 6496 6497
images$	8100 8108 4385 517 8127 4391 4392 524 525 9280 10161 6422 2554 10183 10184 10192 6457 2626 2637 2639 10298 10299
immaculately$	1724 3364
immature$	3771
immaturity$	7907 7908 7909 7910 7911 7912 4603 4604 4621 753 754 4624
immensely$	10486
immigration$	10584 3717
imminent$	10396
immuni	3845
impact$	9558 9559
impaired$	7722 7723 7724 7725 7512
impairment$	7484 7511
impetigo$	3835
implausible$	8630 8631 8632
implicated$	407 408 409 410 3056
important$	2840
impos	2813
imposed$	6699
imposing$	3340 3786
imposs	2710
impossible$	4733 8619 1192 1193 1194 1195 1196 1197 1932 1933 6579 3434
impressed$	6996
impression$	7849
impressionable$	3771
impris	10584
imprisoned$	10376
improvement$	9634 5895
impulse$	4756 5181
impulsive$	7722 7723 7724 7725 3771
impulsivity$	4624
in	6839 3659
in$	155 4050 187 7837 4245 4276 4280 4283 4293 4297 4298 4299 518 4396 4397 4398 4400 4454 4455 4456 8471 4854 4863 4895 4910 4925 8666 8667 1059 5005 8746 8758 5059 5158 5165 5204 9114 5414 1626 1627 1703 9313 9316 5595 5613 5617 5618 1770 1799 1800 9412 5673 5678 5682 5686 1818 1819 1820 9610 9617 5914 5948 9782 9827 6291 10094 6504 6509 6528 10310 10314 10327 6667 6675 6765 6766 6780 6804 6819 6822 6825 6842 6887 6895 6913 3050 6947 3124 3284 7155 7255 3399 7271 7273 7302 7316 3507 7425 7510 7520 3702 7573 7578 7598
inability$	4156 288 289 290 291 292 293
inaction$	4565 10105 7371 7373
inadequacy$	3796
inadequate$	3796
inadequately$	3796
inappropriate$	8023 4360 8585 9382 9383 3130 3242 3408
inappropriately$	1724 3364 7271 7273
inattention$	7371
incapable$	141 3432 7311
incessantly$	3794
incest$	10614
inch$	5363
incident$	7565
incidents$	10350 10382 7565
inclin	6606
inclination$	5870 9611 9612 9613 9614 9615 9616
include$	7425
income	10584
income$	7562
incompetence$	3796
incompetent$	3796
incompetently$	3796
inconsistent$	8630 8631 8632 8824 8825 8826 8827 1219 3233
incorrect$	3401
increa	2884 3598
increase$	2806
indecent$	4360 4368
indefensible$	9922
indepe	7578
independence$	10550
independent$	5377 5379 1673 1674 1675 1676 1692 1700 6856 7189 3321 7203
index	7393
index$	10302 6589
indian$	1726 5601
indica	6427 7389
indifference$	9915 10105 10134 10135 10136 10137 10138 7371 7373 3796
indifferent$	7311 3796
indisputably$	3794
indivi	10490 2888 7448
individual$	1180 8841 8867 8868 8869 8870 8871 8872 8883 9313 9316 10199 2698 10490 7086 7105 7156 3670
individuals$	8578 8579 8580 8581 1180 8841 8867 8868 8869 8870 8871 8872 8883 9313 9316 2698 6689 7086 7105 7156
indulge$	414 415 416
indulged$	414 415 416
indulges$	414 415 416
indulging$	414 415 416
ineffective$	3796
ineffectual$	3796
inept$	3796
ineptitude$	3796
inevitable$	1911 1912 1913 1914 1915 1916 1934
inevitably$	7312 3794
inexcusable$	6273 10014 3796 3797
inexcusably$	3796
inexplicably$	3798
infamous$	1126 1127 1128 1129 1130 1131 1132 1133 1326 3286 3773
infant	10566
infatuated$	548 549 550 551 552 553 554
infection$	7484
inflexible$	10004
inflicted$	6984
influe	10481
influence$	8640 7030
influenced$	7654
influences$	8640 7030
influential$	10219
inform	2635 2783 2826 3519 7389 3598
inform$	2550 10170 2570 2571 6504 2778
informant$	10377 7388
informants$	7388
information$	7829 7830 4639 9904 6201 2441 2442 2443 2444 6418 10169 10170 2563 10202 6629
informed$	3968 100 4163 5399 2778
informing$	2570 2571 6504 2778
informs$	2570 2571 6504 2778
inhale	3843
inhaler$	7525
ining$	6504
initiative$	3608
injection$	10530
injections$	10530
injunc	6695 6696
injunction$	10429 10435 10436 6697 10440 10443 10661 7458
injunctions$	10429 10435 10436 6697 10440 10443 7458
injuries$	8419 8420 7516
injury	6767
injury$	8419 8420 10507 7516
inner$	1710
innocent$	9094 9095 9096 9097 5411 5412 5413 5434 5547 5548 5549 5550 7177
innocents$	9089 9090 9091 9092 9093 9155 9156 9157 9158 9174 7176
inpati	3846
input$	4055 7796
inquir$	2715
inquiries$	2715
inquirs$	2715
inquiry$	2715 7422
ins$	6504
insane$	7106
inside$	7837
insight$	8527 8528 5450 1582 1583 5453 6992
insist$	372 373 374 375
insisted$	372 373 374 375
insisting$	372 373 374 375
insists$	372 373 374 375
insistted$	372 373 374 375
insistting$	372 373 374 375
insolent$	3771
insomn	3833
inspec	6439 6440 6441 2573 2574 2674
inspector$	2552 10179 10180 10181 6442 6443 2615 10243 6543 7476
instag	2770
instagram$	483 4352 484 4353 485 4354 486 4355 487 4356 8097 8098 8099
instead$	10081 10083 10140 10141 10143
instigator$	7430 3755
instigators$	7430 3755
institutional$	3448
instructed$	2566 2678 6557
instructions$	7003
insuli	3834
integrated$	3553
intel	3519
intel$	7388
intell	2614 10269 7393 7436
intelligence$	9904 10164 6425 10166 10186 6483 10234 6501 10244 6588 2751 6629 3520 7390 3522 3533 3802 3816 3822
intended$	2840
intens	2863 3598
intensive$	6732 3732
intent	2849
intent$	7606
intention$	5870 9611 9612 9613 9614 9615 9616
intentions$	5870 9611 9612 9613 9614 9615 9616
interc	6549 3818
intercepted$	10289
intercourse$	6955
interest$	4124 4125 8992 8993 8994 8995 9562 5870 9611 9612 9613 9614 9615 9616 9774 9865 9866 9867 9868 9869 9870 9871 6135 6136 6137 6138 6139 6337 10085 10086 10087 10088 2563 2642 10307 7368
interested$	5877 6042 9848 6304 6383
internally$	3673
internet$	483 4352 484 4353 485 4354 486 4355 487 4356 8097 8098 8099 3100
interr	6525
interrogate$	2750
interrogated$	10265
interrogateing$	2750
interrogates$	2750
interrupt$	7313
interrupted$	7313
interrupting$	7313
interrupts$	7313
interruptted$	7313
interruptting$	7313
interv	2696 3049
intervene$	9890 10068 10071 10390
intervened$	9771 9900
intervention$	4055 7796 8815 9459 10657 7291 7602
interventions$	4055 7796 8815 9459 1857 1858 1859 1860 7291
interview$	2750
interviewed$	2726 3040
interviewing$	2750
interviews$	2750
intimate$	4360
intimidate$	986 987 988 3132 7313
intimidated$	986 987 988 3132 7313
intimidates$	986 987 988 3132 7313
intimidating$	7668 7669 7670 7671 7672 986 987 988 8933 3132 3242 3363 7313 3769
into	3521
into$	7658 7694 7837 7982 4286 4287 4288 4290 4457 4458 8529 8530 8531 8532 8533 5057 8999 6500 2693 10314 6584 3050 3702
introd	2818
invariably$	3794
invest	6482 6511 2762 10394 2879 10622 3582 3721 3823
investigate$	9890 10071
investigating$	6482
investigation$	10208 10251 2715 10387 10392 7590
investigationies$	2715
investigations$	10208 2715 10387 10392
investigationy$	2715
investigators$	10222
invincible$	3780
invitation$	5721 1853 5723 1855 1856
invitations$	5721 1853 5723 1855 1856
invite$	7628 3889 38 255 256 657 658 3111 3116
invited$	7628 3889 38 255 256 657 658 3111 3116
invites$	7628 3889 38 255 256 657 658 3111 3116
inviting$	7628 3889 38 255 256 657 658 9618 9619 9620 3111 3116 7303
involv	10311 10332 7426
involved$	7654 7657 407 408 409 410 411 412 413 1026 1190 9582 9584 10072 6570 10343 6604 6632 3056 7013
involvement$	407 408 409 410 8337 1026 6587 6631 7013
involving$	10333
iq$	3831
irish$	1726 5601
irresponsible$	81 82 3970 749 3067 3118 3796
irresponsibly$	3740 3796
is	2582 6489 10539 3619
is$	3982 3988 285 286 440 4404 678 679 917 1017 1033 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1093 1094 1095 1096 1097 1098 1199 1204 5084 5089 1239 1265 1266 1267 1268 1269 1270 1443 1449 5318 1450 1451 1452 1453 1456 1457 1458 1459 1484 9313 9316 1718 9377 5660 1817 1843 5726 5798 5915 2087 2088 6077 6088 6182 2395 6310 2449 2450 10097 10120 6437 10212 6473 6544 6554 2733 6656 6744 2938 6868 3017 3046 3084 3109 3168 3170 3174 3222 3237 3239 3247 7207 7255 7256 3467 3494 7425 3639 3644 3646 3649 3673 3675 3697 3705 3718 3719 3724
island$	7279
isolated$	307 308 309 310 4916 4917 4918 4919
isolation$	8660 9645 2950 7041
iss$	3732
issue$	8892 2551 6421 2553 2828 7013 7112 7530
issued$	2551 6421 2553 10163 6558 2828
issues$	8892 2551 6421 2553 6458 2828 7013 7112 7530
issuing$	2551 6421 2553 2828
it$	7629 8149 8259 8260 8265 1301 8943 5212 9235 1897 9648 9665 5978 9722 6026 6027 2208 2209 9894 9903 6262 2404 2405 10055 10056 6350 6373 6983 7094 7360
its$	4262 8033 698 4570 4679 9720 6187 6198 6286 6288 6290 10032 10033 6295 6297 6298 10044 10062 6324 6362 6363 10110 2511 6381 6389 6390 6448 6741 6896 3449 7350 3495 3504
itself$	3869 3871 3910 3911 43 3913 3914 3915 3916 3917 3918 50 7660 7661 3922 3923 7901 4232 4233 4234 8012 4349 8254 8255 8257 4536 4537 4538 4539 4540 4541 4542 4543 4545 4546 8289 8290 8303 4572 4573 4574 4575 8316 8317 8318 8319 8320 8321 8322 8323 8324 8325 4590 4591 4592 4593 8334 8339 4678 4682 814 8425 8426 8427 8428 8429 8430 8431 8432 8433 8434 8435 4696 4697 8438 8439 8440 8441 8442 8443 8445 8446 8447 8448 8726 8966 8967 8968 8969 8970 8971 8972 9170 9171 9172 9173 9176 9177 9178 9179 9180 9181 9182 9183 9184 9185 9186 9187 9188 9189 5451 9192 9193 5454 9200 9932 6321 6932 6962 6963 7185 7186
jacket$	9379 9405 9406 9407 9416 7272 7277 7285
jackets$	9379 5642 5643 9405 9406 9407 9408 9409 9416 7272 7277 7285
jail	6863 6919
jail$	10579 10603 10659
jailed	10586
jailed$	10376 6914
jamaican$	1726 5601
january$	8038
jealous$	3771
jeans$	5642 5643 9405 9406 9407 9422 9423 9424 1816 9429 7272 7277 3419
jeopardise$	10 3063 3064
jeopardised$	10 3063 3064
jeopardises$	10 3063 3064
jeopardising$	10 3063 3064
jeopardize$	10 3063 3064
jeopardized$	10 3063 3064
jeopardizes$	10 3063 3064
jeopardizing$	10 3063 3064
jeopardy$	7609 7610 7620 6698
jewellery$	9405 9406 9407 7272 7277
job	10584
job$	9688 9778 9779 9780 9781 9794 9795 9796 9797 9798 9799 9800 9801 9802 9803 9925 9929 9937 10144 10145 10146 10147 10148 10208 7347 7387
jobs$	9794 9795 9796 9797 9798 9799 9800 9801 9802 9803 10144 10145 10146 10147 10148 10208 7387
jobsworth$	3796
jobsworths$	3796
joggers$	9405 9406 9407 9408 9409 9422 9423 9424 1816 9426 7272 7277 3419
join$	7924 7953 9501
joint	3598
joint$	3553
joke$	8784 8785 7346
journe	10292
judge$	9167 5430 5431 5432 5433 5460 1619 5489 5490 5491 10068 2802 3045
judged$	3973 1238 1255
judgement$	113 114 115 116 8400 7347
judges$	2802
judging$	5430 5431 5432 5433 1619 5489 5490 5491
judgment$	113 114 115 116 8400 7347
july$	8038
jump$	980 981 2530
jumped$	980 981 2530
jumper$	9405 9406 9407 7277
jumpers$	5642 5643 9405 9406 9407 7277
jumping$	2530
jumpped$	2530
jumpping$	2530
jumps$	980 981 2530
june$	8038
junkie$	3762
junkies$	3762
just$	3994 4044 4048 580 4459 4463 650 8407 8408 8409 8410 1301 1898 1919 1920 1921 1922 2027 2242 2243 3425
justice$	8935 8936 5991 10403 10404 6917 10658
justification$	7345
juvenile$	3163 3166 3175 3782
juveniles$	3782
keen$	246 247 252 357 358 359 387 388 6388 10201
keens$	10201
keep	6564 2853 2886
keep$	53 7769 4072 7827 4161 4194 7953 7955 7956 4272 454 457 464 465 466 467 468 469 470 471 472 473 474 475 476 4491 719 720 8359 809 813 827 8464 8473 970 9167 5436 5437 5438 5441 5442 5444 5445 5448 9473 9479 9493 2127 2128 2129 2513 2550 2649 3080 7295
keeped$	7769
keeping$	7769 7981 454 457 464 465 466 467 468 469 470 471 472 473 474 475 476 809 813 8425 8426 8427 8428 8429 8430 8431 8432 8433 8434 8435 828 5436 5437 5438 5441 5442 5444 5445 5448 9940 2649 3080
keepped$	7769
keepping$	7769
keeps	2853
keeps$	7769 4073 7827 454 457 464 465 466 467 468 469 470 471 472 473 474 475 476 719 720 971 1747 2649 6585 3080
kept$	4074 7827 454 457 464 465 466 467 468 469 470 471 472 473 474 475 476 8204 8212 8246 8247 4511 643 644 719 720 9575 9576 9577 9578 2069 2127 2128 2129 9900 10177 2649 2889 2964 3080 7367
ketami	6787
ketamine$	10527 6793 10534 10536 3658
key$	6295 10219 10397 10402 10566 3211 3555 3558 3560 3561
kg$	10519
kick$	3926 58 3929 9500 2432 3244
kicked$	2432 3002 3003 3244
kicking$	5000 2432 3244
kickked$	2432
kickking$	2432
kicks$	7998 2432 3244
kid$	1180 8841 8867 8868 8869 8870 8871 8872 8883 9015 7016 7029 7105
kids$	8595 8605 8606 8607 8608 8637 8643 1180 8841 8844 8867 8868 8869 8870 8871 8872 8883 8924 9015 1461 9083 9089 9090 9091 9092 9093 9155 9156 9157 9158 9174 6945 7016 7029 7105 7148 7176
kill	3626
kilo$	10519
kilos$	10519
kind$	8593 9237 9238 9239 9378
kingpin$	3760
kingpins$	3760
kinshi	3010
kinship$	6879
kiss$	7837
kissed$	4115 8154
kissing$	8184
kitche	6894
kitchen$	10634
kitted$	1776 1777 1778 3402
knew$	193 195 196 197 198 199 200 201 202 206 207 208 209 210 211 212 213 214 215 216 217 218 219 258 756 4626 4627 1336 1337 1345 1346 1347 1348 1468 9663 2203 2204
knife	10667
knife$	7968 8016 4775 4776 4835 4836 4837 9642 6562 2821 6912 10664
knives	10158 10167 10316 10359 10379 2819
knives$	7966 4835 4836 4837 9641 2568 10304 10325 10326 6688
knock$	969 983 984
knocked$	969 983 984 5724
knocking$	969 983 984
knockked$	969 983 984
knockking$	969 983 984
knocks$	969 983 984
know	2589 2605
know$	154 193 195 196 197 198 199 200 201 202 206 207 208 209 210 211 212 213 214 215 216 217 218 219 258 7879 4358 4615 4616 756 4626 4627 4633 4634 1336 1337 1338 1339 1345 1346 1347 1348 1373 1468 1570 9303 9663 9764 9765 6178 6179 6180 10182 2584 2591 2596 2610 2685 2728 6638
knowed$	1468
knowing$	4053 185 258 1391 1468 9286 7165
knowingly$	8179 8180 572 6975 6976 3108 3749
knowledge$	1380 1382 5450 1582 1583 5453
knowledgeable$	1391 9286
known	2627 6496 6497 10262 2696 2699
known$	193 219 4615 4616 8357 4633 4634 8401 8402 4663 4664 8563 8578 8579 8580 8581 1126 1127 1128 1129 1130 1131 1132 1133 1326 5196 5197 5964 2203 2204 10178 2582 6568 10309 2707 2731 2734 2759 3041 3130 3163 3167 3175 3287 3555 3558 3560
knows$	193 195 196 197 198 199 200 201 202 206 207 208 209 210 211 212 213 214 215 216 217 218 219 258 756 4626 4627 1336 1337 1338 1339 1345 1346 1347 1348 1374 1385 1468 1571 9663 2685 6638
knuckle$	9353
knuckles$	9353
kudos$	8542 8575
kurdish$	1726 5601
label$	7287
labelling$	10149 10150 10151 10152
labels$	7272 7287
labour$	7093
lac$	3279 3280 3772
lack$	76 880 881 882 883 884 885 886 887 888 889 890 1198 1314 2476 6346 6347 6348 3123 3141 3185
lackadaisical$	3796
lacked$	880 881 882 883 884 885 886 887 888 889 890 3123 3141 3185 3233
lacking$	880 881 882 883 884 885 886 887 888 889 890 10050 10051 10052 10053 3123 3141 3185
lacks$	880 881 882 883 884 885 886 887 888 889 890 3123 3141 3185 3233 3278
lad	10370
lad$	1180 8841 8867 8868 8869 8870 8871 8872 8883 6906 7029 7105 7234 7257
ladies$	1520 1545
lads	6494 10279 10292 10293 10295 6575 10324 2743 6624 2767 6674 10437 10468 10485 2888 3563 7453
lads$	7691 7838 7863 7866 287 7921 347 8040 8072 4472 4473 4478 4479 4489 4507 735 758 4666 4780 8552 8559 8586 4848 4882 1014 1015 1016 1021 8637 8734 1179 1180 8841 8867 8868 8869 8870 8871 8872 8883 1284 8898 8954 8955 8956 8957 1461 5390 5391 5392 5393 9174 9355 1774 1821 1822 9439 9532 9533 9534 9535 9536 5803 5804 5805 5820 5829 5835 9586 5847 5900 9691 6225 9985 6401 10315 2738 2740 2752 10362 10364 6636 2794 10460 7029 7086 7105 3245 7234
lady$	1491 9102 9103 9104
lamentable$	3796
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	5978 5983 5984 10089 6376 10156 10157 10593 3505
lands$	0 1
language$	6769
lank$	3384
lanky$	5620 3786
lap$	693
laped$	693
laping$	693
lapped$	693
lapping$	693
laps$	693
large$	5582 5584 3340 3786
largely$	2449 2450 3494
larger$	3340
lashes$	7248 7254 7261 7272
last$	5899 2949
late$	1301 9644 9836 9837 9838 10004 10065 6326 10525
laugh$	3932 892
laughed$	892
laughhed$	892
laughhing$	892
laughing$	892
laughs$	892
law	6907
law$	1103 1104 1105 1106 1114 1117 8751 10647 3535
lawless$	3236 7106 3771
lax$	2330 2331 2332 2333 10004 10050 10051 10052 10053 6326 3478
lay$	4180 4181 4182 4183 3583
layabout$	3753
layabouts$	3753
lazily$	3796
laziness$	3796
lazy$	2330 2331 2332 2333 6326 3394 3478 3771 3796
lead	2783 7468
lead$	7621 230 231 232 233 234 235 1042 1043 1044 1045 8758 1166 1167 1168 1508 1509 1510 1511 1512 9774 3598
leader	7436
leader$	10337 10397 7013 7025 7422
leaders$	10190 10337 10397 7013 7025 7422
leadership$	9865 9866 9867 9868 9869 9870 9871 2441 2442 2443 2444 10085 10086 10087 10088 6742 7013 3448 7347 7368
leadin	10205
leading$	230 231 232 233 234 235 1042 1043 1044 1045 1508 1509 1510 1511 1512 10219 6673
leads	10205
leads$	230 231 232 233 234 235 8342 8343 8344 1042 1043 1044 1045 1166 1167 1168 1508 1509 1510 1511 1512 10230 3598
league$	6371
lean$	3340
learn	6435 2589 6503 2701 2713 6582
learn$	154 7896 4628 4629 4630 4631 4632 4633 4634 849 8464 8823 9473 9479 9493 9528 9529 9530 9531 9565 10068 10175 2584 2596 7295
learned$	4628 4629 4630 4631 4632 4633 4634 1575 9575 9576 9577 9578
learning$	142 4628 4629 4630 4631 4632 6815 10569 3616 3642 3667 3669
learns$	9565 9587 9588 9589 9590
learnt$	4628 4629 4630 4631 4632 4633 4634 1576 9575 9576 9577 9578
least$	5968 6127
leave	10218 10600
leave$	0 1 3872 3899 7640 7641 7642 7643 7644 7645 7646 41 42 44 7707 7735 7869 7896 7924 7953 7955 7956 7957 4220 481 482 8346 8359 9473 9479 9493 9501 2282 2283 2284 2285 2286 2287 2288 2289 2290 2483 2484 7295 3500
leaved$	3899 7640 7641 7642 7643 7644 7645
leaves$	0 1 3872 3899 7640 7641 7642 7643 7644 7645 41 42 44 481 482 8361 2282 2283 2284 2285 2286 2287 2288 2289 2290 2483 2484 3050 3500 3702
leaving$	0 1 3899 7640 7641 7642 7643 7644 7645 41 42 44 481 482 2282 2283 2284 2285 2286 2287 2288 2289 2290 2483 2484 3500 7418 3702
led	7389
led$	7621 7646 7654 230 231 232 233 234 235 8342 8343 8344 8361 8362 8363 1042 1043 1044 1045 1166 1167 1168 6456 6620 7128
left	10586 6851
left$	0 1 3872 7646 41 42 44 7975 8204 8212 4508 8361 4644 2282 2283 2284 2285 2286 2287 2288 2289 2290 2483 2484 10591 3050 7354 7367 3500 7425 3702
leg$	9353 10517
legal$	6857
leggings$	5642 5643 9405 9406 9407 9422 9423 9424 9429 7272 7277
legs$	9353 10517
length$	5610
lenient$	10004
less	2835
less$	769 4886 5346 1678 1679 1680 1681 9777 2710 2737 3322
lesson	6830
lesson$	142 144 145 9637 9638 9639 9678 9679 9680
lessons$	142 144 145 8661 8905 9678 9679 9680 10556 10562 10568 10570 10571 6952 7548
let	2572 2769
let$	45 46 228 229 8204 8221 8222 8223 8235 8305 9473 9479 9493 9644 9906 9907 2334 2335 2336 2337 2338 2339 2340 2341 2342 2343 2344 2345 2346 2347 2348 2349 2350 2351 2352 2353 2354 2355 2356 2357 2358 2359 2360 2361 2362 2363 6233 6234 2397 2483 2484 2504 2505 2506 2550 2570 2571 2616 7295 3500
leting$	2570 2571
lets$	45 46 228 229 8305 9644 2334 2335 2336 2337 2338 2339 2340 2341 2342 2343 2344 2345 2346 2347 2348 2349 2350 2351 2352 2353 2354 2355 2356 2357 2358 2359 2360 2361 2362 2397 2483 2484 2504 2505 2506 2570 2571 2616 3500
letter	10463
letter$	9904 10009 10011 10012 10464 7359
letters$	9904 10011 10012 10055 10056 10464 7359 7360
letting$	45 46 228 229 9644 2334 2335 2336 2337 2338 2339 2340 2341 2342 2343 2344 2345 2346 2347 2348 2349 2350 2351 2352 2353 2354 2355 2356 2357 2358 2359 2360 2361 2362 2397 2483 2484 2504 2505 2506 3500
leukae	3834
level	2835
level$	1418 9237 9238 9239 10510 2966 7440 7560
levels$	9237 9238 9239 7440
liability$	1103 4972 1104 4973 1105 4974 1106 4975
liaison$	6955
liaisons$	6955
liar$	8708 8709 8710 7043 7044
liars$	8708 8709 8710 7043 7044 7336
library$	5978 5983 5984 10089 6376 10156 10157
licence$	10661 10663 7605
licences$	10663
lie$	4180 4181 4182 4183 766 767 806 8791 9499 9640 9644 9669 10057 7313 7361
lied$	766 767 806 9640 9663
lies$	4180 4181 4182 4183 4565 766 767 806 9640 9644 9663 9668 10057 10097 7313 7361
life	6843 10639
life$	3880 7949 4292 4860 4879 4880 8882 9033 9081 9082 9101 9105 9117 9118 9119 9120 9121 5401 5402 5403 5404 5405 9146 9147 9148 9149 9150 6739 10515 10583 3070 6942 7013 7019 7107 7581
lifes$	7019
lifestyle$	3 4 5 6 7 8 9 3888 20 3906 7665 7674 7678 8542 8546 8547 8568 8745 9117 9118 9119 9120 9121 6936 6937 6942 7013 7033 7034 7083 7107 3741
lifestyles$	7665 7678 9117 9118 9119 9120 9121 6936 6937 7083 7107 3741
lift$	7861 7862 4132 4133 4134 4135 4136 4138 4139 8119 8120 8121 8122 8123 8124 8125 8126 8131 8134 8184 8188 8588 9280 6012
lifted$	9741 9742 9743 6013 6033
lifts$	7861 7862 4132 4133 4134 4135 4136 4138 4139 8119 8120 8121 8122 8123 8124 8125 8126 8131 8134 8184 8188 8588 9280
light$	1739 9364 3340 3360 3361 3368 3384
lighter$	1739 3360 3368
like	6447
like$	8090 8091 933 934 935 936 1002 1003 1004 1005 4915 4989 4990 4991 8801 5269 1420 5294 5305 5306 5307 5308 5309 5310 5311 5312 1474 1475 1476 5411 5412 5413 5565 5566 5567 5700 6339 10173 10201 3125 7013 7197 7210 7271 7273
liked$	933 934 935 936 1002 1003 1004 1005 3125
likelihood$	5894 2026 2838
likely$	4888 4889 2559 2694 2763 3167 3555
likes$	8090 8091 933 934 935 936 1002 1003 1004 1005 10201 3125
liking$	933 934 935 936 1002 1003 1004 1005 3125
limited$	880 881 882 883 884 885 886 887 888 889 890 8824 8825 8826 8827 1219 1310 1311 1312 1313 3123 3233
line	3553
line$	8028 8040 8041 8045 8047 8052 8053 8054 8055 8056 8060 8061 8062 8717 10216 10325 10361 10414 6736 6944 7401 7466 3825
lined$	2878
lines	7436
lines$	8017 8034 8040 8041 8044 8046 8051 8060 8061 8062 4971 8717 8976 10216 6944
lingered$	8235
link	10182
link$	969 3527
linked	2837
linked$	1026 2582 10193 2708 10343 6604 6612 10354 3056 7013
linking$	969
links$	972 973 1026 7013
lip$	4893 9353 6299 3369
lips$	9353
lipstick$	9357 9358 9359 7254 7262
lisp	10508
list	6467 2609 2627 6496 2629 2696 10380
list$	10183 2576 10195 10207 6484 6491 6498 10247 10301 10302 6801 7407 7435
listed$	6498 2659
listen$	7896 7924 8011 8199 8200 8201 8202 8203 8204 8464 4764 4765 4766 4767 4768 9442 9473 9479 9493 9528 9529 9530 9531 9565 9776 9890 10068 10071 6435 7295 7296 7321
listened$	8199 8200 8201 8202 8203 8204 8212 8246 8247 9575 9576 9577 9578 9702 9718 9723 9726 9727 9729 9730 9731 9732 9771 9776 9900 10118 7321
listening$	8204 9472 7322
listenned$	8204
listenning$	8204
listens$	8204 9565 9587 9588 9589 9590
listing$	6498
listinged$	6498
listings$	6498
lists$	10183 6491 6498 10247 10301 7407
little	2557
little$	51 70 74 77 4660 880 881 882 883 884 885 886 887 888 889 890 1109 1139 1140 1142 1219 1310 1311 1312 1313 5327 9081 9082 1542 1559 5434 5517 9396 2007 2025 9836 9837 9838 6125 6130 6131 6132 2272 9884 9885 10065 10106 6426 3123 3145 3175 3213 3233 3278 3306 3383 3499
live	2557
live$	3999 7924 7986 7994 1120 1400 1401 1402 1403 1404 1405 1436 1437 1438 1439 1492 1508 1509 1510 1511 1512 2073 6426 6468 6647 10514
lived$	5341 5342 1508 1509 1510 1511 1512 2075 3017 3019 3026 3709
lives$	3880 7684 7685 7686 7689 4860 4879 4880 1120 8752 1400 1401 1402 1403 1404 1405 1436 1437 1438 1439 9101 9105 1508 9117 1509 9118 1510 9119 1511 9120 1512 9121 9228 9229 9230 9231 2074 3017 3018 3019 7107 3709
living$	1400 1401 1402 1403 1404 1405 1492 1508 1509 1510 1511 1512 10550 10596 10610 3017 3019 6894 10639 3709
livs$	3019
local	2557
local$	1330 1704 10062 6426 3010 7002 3337
locat	10394
locate$	7419
location$	4112 4113 4114
lock$	2776
locked$	8292 6663 10405 6672 3002 3003
lockers$	6702
locs$	7252 7254
lodged$	3019
lodgers$	5343 5344 5345
lodges$	3019
lodging$	3019
lodgings$	10596
lodgs$	3019
log	2609 2623 2629 2651 7389
log$	6491 6498 2648 6518 2654 10283 10287 2684 10365 10369
loged$	6498 2684
logged	2651 10262
logged$	2631 2632 2659 10284 10296 7403
loggerheads$	9648
loggin	2651
logging$	6498 2648 2654
logginged$	6498
loggings$	6498
logo$	7272
logos$	7272
logs	2651
logs$	10223 6491 6498 10283 10369
loiter$	7207
loitered$	7207
loitering$	7207
loiterred$	7207
loiterring$	7207
loiters$	7207
lone$	1704 3336
loner$	3765
loners$	3765
long$	6301 10065 3361 3383 3384 3392
longer$	5349 5354 5388 5519 1651 1652 5533 2737
look$	3920 4157 653 654 655 834 1358 5436 5437 5438 5441 5442 5444 5445 5448 1580 1589 1752 1753 1754 9890 2381 10069 10071 10297 3016 3302 3304 3366 3395
looked$	653 654 655 1315 1580 1589 5502 9245 9246 9247 9248 9249 9250 9261 1752 1753 1754 9718 9723 9726 9727 9729 9730 9731 9732 9900 2381 10118 2879 3011 3302 3304 3366 3395 3859
looking$	653 654 655 4525 4808 940 941 942 943 944 945 4832 5224 5417 5436 5437 5438 5441 5442 5444 5445 5448 1580 1589 9202 9210 9211 5501 9245 9246 9247 9248 9249 9250 5518 9260 9332 5910 2381 10201 7218 7219 7227 7228 7232 7322 3708
lookings$	10201
lookked$	1580 1589
lookking$	1580 1589
lookout$	1108 9646 3811
lookouts$	1108 3811
looks$	8242 8243 653 654 655 1580 1589 9356 1752 1753 1754 9436 2381 3016 3302 3304 3366 3395
loose$	4166 3183 3219
lorry$	4119
lose$	5419 5420 5421 9162 9163 9164 5425 5426 9501 2951 3027
loser$	8708 8709 8710 7043 7044
losers$	8708 8709 8710 7043 7044
loses$	2951
losing	2910
losing$	1747 9829 9830 6779 2951 3027 3640
loss$	10049 7511
lost	2910 2976 10586
lost$	4957 1747 9644 10073 10074 10075 10076 2468 2469 6698 6779 2951 3027 3160 3188 7367 3640
lot$	714 8592 1329 9081 9082 1533 1544 9196 9204 9205 9601 2324 2747 6642 7029 7188
lots$	1532 1750
loud$	3257
loudmouth$	3763
loudmouths$	3763
lounge	6894
lounge$	1809 1810 1811 10634
lounges$	1809 1810 1811
lout$	3753
loutish$	3753 3771
louts$	8729 8730 8731 3753
love$	555 556 557 558 559 560 561 562 563 564 565 933 934 935 936 1002 1003 1004 1005 8801 3125
loved$	933 934 935 936 1002 1003 1004 1005 3125
lover$	8175 8176 6968
lovers$	8175 8176 6968
loves$	555 556 557 558 559 933 934 935 936 1002 1003 1004 1005 3125
loving$	933 934 935 936 1002 1003 1004 1005 3125
low$	4513 4967 4988 8824 8825 8826 8827 1219 1231 1232 5107 5108 5109 5110 5111 5112 5113 5114 5115 5116 5117 5118 5119 5120 5121 5122 5124 5125 5126 1274 1275 1276 1277 1796 9430 3150 3219 3233 3278 7276 3833
lower	2835
lower$	1231 1232 3657
lowest$	3685
lowlife$	3753
lowlifes$	3753
loyal$	1256
luck$	8268
lupus	6863 3630
lupus$	10603 7499
lurch$	9896
lure$	3071
lured$	3071 6996
lures$	3071
luring$	3071
lycra$	7272
lying$	766 767 806 8735 8791 9644
machet	10667
machete$	6912 10664
made$	41 42 44 99 101 102 103 7726 134 4004 4005 4006 4007 4008 4009 4010 344 345 399 451 499 8204 4586 8342 8343 8344 8361 781 864 4769 4770 4771 8524 991 1010 1011 8629 1169 1170 1172 1189 1489 5594 5812 5814 5817 9591 9597 5930 5976 6015 9843 9844 9845 9846 2256 2393 2394 2445 2705 10320 6611 2907 6848 3139 7425
magist	3726
magistrate$	3045
magistrates$	8935 8936 2802 10476 3045
magnet$	2772 7441
magnets$	2772 7441
mail$	10042
mails$	10042
main$	10219 10337 10397 10402 3167 3211 3555 3558 3560 3561
major$	3561
majority$	2747
make	2650
make$	41 42 44 99 101 102 103 7726 134 4004 4005 4006 4007 4008 4009 4010 4011 4012 4018 4019 4020 4021 4022 4162 344 345 399 8013 4274 451 499 699 4586 725 8361 781 8464 864 4734 4735 4736 991 1010 1011 1169 1170 1172 1489 9167 1607 9309 5612 9357 9358 9359 9377 9378 5650 5697 5812 5813 9562 9585 5846 9593 9597 9598 9646 6014 2256 2393 2394 6436 2870 2907 3139 7262
maked$	699 725 864 991 1010 1011 9309
maker$	7022 7026
makers$	7022 7026
makes$	3899 7640 7641 7642 7643 7644 7645 41 42 44 99 101 102 103 7726 344 345 451 499 699 4586 725 8342 8343 8344 8361 781 864 4769 4770 4771 991 1010 1011 1169 1170 1172 1489 9309 9377 5812 9597 2256 2393 2394 2907 3139
makeup$	9357 9358 9359 9436 7254 7262 7272
making$	41 42 44 99 101 102 103 7727 7728 7729 134 4004 4005 4006 4007 4008 4009 4010 4011 7754 7881 7882 7883 7884 7885 7886 7887 7888 344 345 451 499 699 725 781 864 4777 4778 4779 991 1010 1011 8650 1169 1170 1172 1489 9210 9211 1607 9309 9644 2256 9939 2393 2394 2907 3139 7023
maladaptive$	3069
maladjusted$	3236
male	3563 3569
male$	8145 4814 5252 5255 5573 9314 9315 5576 9317 9318 1726 6438 2698 7048 7205 3337 3555
males$	7629 4097 7838 7845 4108 4111 7855 7856 7863 7864 7866 7868 7875 8022 8040 8072 4357 8103 8104 8111 8114 8145 8551 8565 4830 8571 8572 8578 8579 8580 8581 8586 8587 4848 1180 8841 8867 8868 8869 8870 8871 8872 8883 8954 8955 8956 8957 9206 2698 6940 7048 7105 3781
malicious$	8628 3138 3771
malign$	1030 1031 1032 3161
malnourished$	3358
malodorous$	3786
mam	2981 2991 6861 2996
mam$	2982 2994
man	6929
man$	7629 4097 4101 7845 4106 4107 4108 4111 7855 7856 7860 7863 7866 7868 7992 8040 8063 8064 8065 8066 4327 4328 4329 4330 8071 8072 8073 8076 8111 8114 8145 8148 8158 8159 8166 8167 8171 8172 8187 4830 8571 8572 8578 8579 8580 8984 9003 9004 9005 9006 9007 9008 9009 9011 1406 5279 9029 9063 9069 9071 1466 5339 9086 9087 1491 9102 9103 9104 9109 1502 1503 1520 1530 1531 9206 9216 9217 9218 5640 5649 6438 10628 10669 6940 6973 7171 7174
manage	6506 2801 2879
manage$	444 445 446 447 448 449 450 8712 8773 8774 8801 8908 1383 5253 5254 1386 1400 1401 1402 1403 1404 1405 1492 9167 5436 5437 5438 5441 5442 1574 5444 5445 5448 9190 1597 9207 9208 5472 1604 1605 5475 1612 1619 5489 5490 5491 9541 9893
managed$	444 445 446 447 448 449 450 1400 1401 1402 1403 1404 1405 1492 1597 1612 9604 9605 9606 9607 9608 2069 2889 3677
management$	5152 2441 2442 2443 2444 3448 7347 7435
manager$	5978 5983 5984 6001 6002 10089 6376 10156 10157 10246 7435
managers$	5978 5983 5984 10089 6376 10156 10157 10246
manages$	444 445 446 447 448 449 450 1400 1401 1402 1403 1404 1405 1492 1597 1612
managing$	444 445 446 447 448 449 450 1400 1401 1402 1403 1404 1405 1492 5436 5437 5438 5441 5442 5444 5445 5448 1597 9210 9211 1612 1619 5489 5490 5491
manbag$	7269 7272 3791
manbags$	7269 7272 3791
manipulate$	1144 5214 3216 7313
manipulated$	7654 1144 3216 7313
manipulates$	1144 3216 7313
manipulating$	1144 3216 7313 3771
manipulative$	3242 3771
manipulator$	7043
manipulators$	7043
mannered$	7132 7133
many$	126 127 128 4035 4058 506 8986 9287 6271 6272 6295 6296 6618
map	2581 7393
map$	2579 2580 2607 2621 2646 3526
mapped$	2579 2607 2621 2646 10296 3526
mapping$	2579 2607 2621 2646 3526
maps$	2579 2607 2621 2646 3526
march$	8038
marginalised$	3337
marked$	2659
marker$	6527 7413
markers$	6527 7413
market	6755
market$	10495 10498
marks$	7556
marria	10584
mask$	1808 9421 7272 7282
masked$	1808 7289
masking$	1808
maskked$	1808
maskking$	1808
masks$	9413 9414 9415 1808 9418 9421 7272 7282
massage$	2512
match	10182
match$	6455
matche	2602
matched$	6471
matching$	5668 2682 3398 3408 7438 3613
material$	10202
materialistic$	3771
mates$	4232 4233 4234 8035
maths$	4923 7557 7559
matric	7393
matrix	7393
matrix$	10302 7394
matted$	3384
matter$	278 5766 5767 5787 9562 6373
matters$	9105 6262
mattress$	6891
mature$	1391 1537 1541 1611 5529 1673 1674 1675 1676 9286 1692 7200 7201 7202 3780
maturity$	1391 9027 1558 3780
may$	8038 5092 1430 6433 2567 2671 2780 2796
mayhem$	8603 6994 7084
mdma	6787
mdma$	10527
me$	7342
meals$	10643
mean$	7621 7646 8361 9377 6326 3363
meaningful$	6103 6104 6105 6106
means$	7621 7646 8343 8344 8361 9377 2840
meant$	7969 7970 8343 8344 9663
measur	7468 7472
measure$	294 295 296
media$	4352 4353 4354 4355 4356 8097 8098 8099 10260 10426
medica	6782 3843
medical$	10508 10522 3661
medication$	10522 10536
medicine$	7525
mediterranean$	1726 5599 5601 3363 7264
medium$	1231 1232 5107 5108 5109 5110 5111 5112 5113 5114 5115 5116 5117 5118 5119 5120 5121 5122 5124 5125 5126 1713 3340
meet	10252
meet$	7700 7707 4199 4200 4201 7953 7955 7956 8092 488 489 490 8156 8199 8200 8201 8202 8203 8248 8249 8250 8509 8511 8517 8519 9442 9473 9479 9493 9890 6977 7295
meetin	10292
meeting$	7790 7981 488 489 490 8156 8199 8200 8201 8202 8203 8248 8249 8250 9678 9679 9680 10239 7322 7418
meetings$	9678 9679 9680
meets$	488 489 490 10263
melato	3653
melatonin$	7522
meloterritorial$	3771
member	10158 10159 6423 6430 2582 6494 10257 10274 10277 10279 10280 6541 10282 2675 2676 10292 10293 10295 6575 10324 10332 2729 2743 10370 2767 10385 6658 6674 6683 10423 6684 10437 10468 2871 10485 10490 2888 10500 7393 7426 3563 7448 7453 7460 7471 7472
member$	1180 8841 8867 8868 8869 8870 8871 8872 8883 5828 5838 5850 5855 5856 6001 6002 10199 10343 10424 6929 7013 7081 7105
members$	149 287 347 4472 4473 4478 4479 4489 4507 735 758 4666 4882 1014 1015 1016 1021 8665 8734 1179 1180 8841 8867 8868 8869 8870 8871 8872 8883 1284 1774 1821 1822 9532 9533 9534 9535 9536 5803 5804 5805 5820 6203 10185 6521 2653 2679 10315 6598 10343 2740 10362 6636 2775 2794 10424 10425 6689 10460 6730 10471 6740 6761 6764 7013 7081 7086 7105 3245 7398 3548 3564
membership$	2582 6587 10327 7013
men$	7629 4097 7838 4099 4100 7842 7843 7845 4106 4107 4108 4111 7852 7855 7856 7860 7863 7864 7866 7868 7872 7874 7876 7877 7939 7944 7951 4232 4233 4234 7992 8020 8021 8040 8063 8064 8065 8066 4327 4328 4329 4330 8071 8072 8073 8076 4357 8101 8102 8106 8111 8114 8145 8148 8158 8161 8164 8165 8170 8171 8172 8187 8248 8249 8250 8549 8555 8556 4830 8571 8572 8578 8579 8580 8581 8584 8586 4848 4851 8940 8954 8955 8956 8957 8984 5252 5255 9003 9004 9005 9006 9007 9008 9009 9010 1406 5278 9034 9035 9052 9061 9069 9070 9071 1464 9086 9087 1502 1503 1520 1530 1531 9146 9147 9148 9149 9150 9206 9216 9217 9218 9387 9439 6940 6942 6944 6973 7171 7174
menace$	986 987 988 4930 1062 4932 4933 4934 4935 4936 4937 4938 4939 4940 4941 8682 8683 4944 4945 3132 7043 7066 3769
menaced$	986 987 988 3132
menaces$	986 987 988 3132 7043
menacing$	986 987 988 3132 3363 7235 3769
mend$	362 10068
mended$	362 5786
mends$	362
meningitis$	3835
mental	6782 6783
mental$	10522 10523 2930 6802 10584 7106 3833
mentality$	7013 7021 7034 7146 7378
mentally$	3272 3335
mentor$	7536
mentoring$	142
merely$	1898 2027 2242 2243
merry$	5037
mess$	4175 10049 6314
messag	10193 2680 6686
message$	8092 488 489 490 492 493 494 495 496 497 498 10411 6733 7359
messaged$	488 489 490 492 493 494 495 496 497 498
messages$	7850 4124 4125 488 489 490 8100 492 493 494 495 496 497 498 6484 2617 10290 10426 7359
messaging$	7790 488 489 490 492 493 494 495 496 497 498
messed$	1259 5134
messy$	3384
met	2997
met$	7789 488 489 490 8221 8222 8223 8235 9900 2525 6977
methad	3653
methadone$	7522
methyl	3653
methylphenidate$	7522
mice	3032
mice$	6901
micro$	3408
middle$	1729 1733 5623 6859
might$	617 618 2097 2098 2099 2100 2101 6433 2567 2601
migrai	3834
mind$	8947 1497 1498 1499 1500 1501 9847
minded$	7130 7137 7330
minder$	9291 9292 9293 9294
minders$	9291 9292 9293 9294
minds$	8947
mindset$	7034
mini$	5326 9405 9406 9407 5689 3145 3306 7277 3415
miniature$	3306
minimal$	8824 8825 8826 8827 1219 6125 3233
minimise$	728 891 3117 7313
minimised$	728 891 3117 7313
minimises$	728 891 3117 7313
minimising$	728 891 3117 7313
minimum$	9883
miniskirt$	3791
miniskirts$	3791
misbehave$	3768
misbehaved$	3768
misbehaves$	3768
misbehaving$	3768
misbehaviour$	3768
miscar	3650
miscarriage$	7519
miscarried$	7519
mischief$	9647 6994 3157
miscreant$	3753
miscreants$	3753
miserable$	8600
misery$	8600
misfit$	8708 8709 8710 7043 7044
misfits$	8708 8709 8710 7043 7044
misfortune$	8307 8308 8310 8311
misguided$	3069
mishandle$	3799
mishandled$	3799
mishandles$	3799
mishandling$	3799
misjudgement$	2547 2548
misled$	7367
mismanage$	3799
mismanaged$	3799
mismanages$	3799
mismanaging$	3799
misper$	6950 7053
mispers$	6950 7053
miss$	7924 7953 7955 7956 7957 9501 9644 2426 2427 3679
missed$	9644 10015 10016 10017 10018 2426 2427 10073 10074 10075 10076 3487 3679
misses	2976
misses$	9644 2426 2427 3679
missing$	7668 7669 7670 7671 7672 7929 7990 8077 8078 8086 4347 4348 8611 8612 5102 1301 5777 9644 9686 2426 2427 6548 6950 3679
mistake$	2547 2548
mistakes$	2547 2548
misuse$	3900 7527
misuser$	8703 8704 7043
misusers$	8703 8704 7043
mix$	7924 8199 8200 8201 8202 8203 969 983 984
mixed$	4110 407 408 409 410 411 412 413 969 983 984 8824 8825 8826 8827 1705 1708 1723 1727 1731 1739 5622 5630 5631 5632 1765 1766 3368
mixes	10218
mixes$	969 983 984 10205
mixing$	8199 8200 8201 8202 8203 969 983 984
mob$	1028 1029 1329 7020 3152
mobile$	2656 10266 3542
mobiles$	2656 10266
mock$	3687
mocks$	7559
modern$	3223
modestly$	8251
modus$	3553 7433 3818
mohawk$	3787
mohawks$	3787
mohican$	3788
mohicans$	3788
molestation$	6852
mollycoddling$	9240
moment$	2809
moncler$	3790
money$	7861 7862 4132 4133 4134 4135 4136 4138 4139 4232 4233 4234 7996 7997 7998 4320 4321 4322 8119 8120 8121 8122 8123 8124 8125 8126 8131 8134 4803 8546 8547 8568 8574 8588 8604 9146 9147 9148 9149 9150 10044 10110 10304 6997 3220 7370
monito	2609 2651 6549 2879
monitor$	2591 2595 10273 10283 10287 6552 2684 10365 7419
monitored$	2595 10284 10289 6552 2684 10296
monitores$	2595
monitoring$	2595 2681 6552 6911 7442
monitors$	2595 10283 6552
monkey$	9842
monster$	7043
monsters$	7043
month$	9637 9638 9639 7370 7563
months$	7370 7563
mood	6783
mood$	10523 3614 7516
moods$	7516
moody$	3771
moral$	4753
morals$	8923 7088 7147
more	3521 3598
more$	3890 3891 3892 3893 3894 7913 1409 1410 1411 1412 1413 1414 1415 1416 1417 1425 1426 1427 1428 1444 1477 9195 9204 9205 1677 9703 9712 2435 2436 2437 2438 2439 6370 6372 2514 2515 2519 7188 3555
morning$	9637 9638 9639 2959
mornings$	2959
morphi	6791
morphine$	10531
most$	714 8986 9195 9285 9287 1761 5719 1852 1854 2747 6642
mostly$	1817
mother	6843 10585 6846 2981 2991 6861 2993 2996 10611 10625 10626 6889
mother$	1164 1165 5140 5141 8932 5281 9085 1516 1525 5395 5396 5397 5398 2970 2971 10581 10583 6844 2978 2979 2982 10594 10595 2989 2990 10606 10610 6877 7150 3317
mothered$	3317
mothering$	1421 1422 1423 9240 9245 9246 9247 3317
motherred$	3317
motherring$	3317
mothers$	1164 1165 5140 5141 1421 1422 1423 6218 2989 7150 3317
motions$	10040
motivated$	937 5083
motivation$	8923 6992 7147
mould	3032
mould$	10640 6901
mount	2650
moustache$	5637 7236 3787
moustaches$	5637 7236 3787
mousy$	3384
mouth$	717
mouthed$	7126 7127
mouthy$	3771
mov	2886
move$	4226 4227 4228 9473 9479 9493 9649 10068 10182 10588 10600 7295 7546 7573
moved$	307 308 309 310 8292 9478 9484 9489 9498 9574 9851 9852 6283 2889 10586 6847 6851 3017 3020
moveme	10158 10203 2627 6496 6497 6515 6520 10292 2687 7471
movements$	10255 10260 10261 6522 6556
moves	3677
moves$	7546 7573
moving	10297
mri$	10545
ms	6863
ms$	10603 7501
much$	72 714 5364 1534 1543 5429 9204 9205 2325 6269 6270 2456 6351 2747 6642 7188 3393
mugged$	3060
mugger$	8708 8709 8710 7043 7044
muggers$	8708 8709 8710 7043 7044
mugsho	3530
mugshot$	2597 7399
mugshots$	7399
mule$	8711 8792 8793 8794 7045 7089 3221 7091
mules$	8711 8792 8793 8794 7045 7089 7091
mullet$	3787
mullets$	3787
multi$	2083 2557
multiple$	506 6271 6272 6863 3834
mum	6843 10585 6846 2981 2991 6861 2993 2996 10611 10625 10626 6889
mum$	8376 1164 1165 5140 5141 8932 5282 1525 5395 5396 5397 5398 2970 2971 10581 10583 6844 2978 2979 2982 10594 10595 2989 2990 2994 10606 10610 6877 7150
mums$	8376 1164 1165 5140 5141 2989 7150
murder$	2565 6647 3555
murmur$	7503
muscly$	3340 3786
muscular$	3340 3630 3786
must	2779
must$	21 22 23 24 25 26 748 764 840 853 1430 10057 2451 2453 2540 2671 2730 2796 7361 3518
mystery$	737 740 743 744
nails$	8978 5642 5643 9416 7248 7254 3386
naive$	81 82 749 9126 9127 9128 5411 5412 5413 5434 5547 5548 5549 5550 9817 9818 3118 7183 3771
naivety$	7907 7908 7909 7910 7911 7912 8304 717 4603 4604 4621 753 754 4624
naked$	4360 4368 8154
name	2701 2713 6582
name$	7896 9073 9074 9075 9076 9111 9112 9113 10101 10170 2583 10267 2869
named$	2692 2869 3555
names	2562 6467 2612 6481 2627 6496 6497 10282 10379 10380
names$	10170 10183 10184 10185 10187 2583 2585 10207 6484 10267 10298 2869 10499
naming	2701 2713 6582
naming$	2869
nan	6843 10585 6846 2981 2991 6861 2993 2996 10625 10626 6889
nan$	10581 10583 2994
nana	10626
nannies$	9291 9292 9293 9294
nanny$	9291 9292 9293 9294
nannying$	9240
narcissist$	7043
narcissistic$	3771
narcissists$	7043
narcol	3630
narcolepsy$	7499
nasty$	3160 3771
nation	6834
national$	10574 3543
natural$	8326 8327
naughty$	4904 3160 3236 3242 3771
near$	2314 2315 2316 10259
nearby$	6548
nearly$	1717 3305
neat$	1726 5601 3383 3384
neatly$	1724 3364
necessary$	2840
neck$	9353
necks$	9353
need	6447 10509 2936 6883
need$	21 22 23 24 25 27 820 841 845 1354 1355 1356 1431 9057 9131 9132 9133 1552 5422 9201 1600 9232 9233 9234 1628 1629 1630 5500 1632 1633 1634 1635 5508 5509 5510 5511 5512 5513 5514 5515 1648 1649 9259 5520 5521 5522 5523 5524 5525 5526 9267 9269 5547 5548 5549 5550 5551 5552 5553 5554 9309 2536 2542 10173 10201 2779 6805 10623 7485 7530 7536
needed$	9201 1648 1649 2090 2840
needing$	1354 1355 1356
needless$	3933
needs	2936 3659
needs$	21 22 23 24 25 28 7741 7742 821 842 846 1354 1355 1356 9201 1648 1649 9259 5520 5521 9309 9993 2535 2541 10201 2921 6805 2944 2958 7485 7530 7536 7537 7540
needss$	7537
needy$	3236 3771
neet	3682
neet$	7551 3775
neets$	3774
negative$	3970 8578 8579 8580 8581 1030 1031 1032 8838 8839 10313 3130 3161 3162 3275
neglec	3002 6876 10624
neglect$	9915 2383 2384 10049 10105 10614 10615 10616 10618 3481 7371 7373 7566 3700
neglected$	2383 2384 6871 3479 3480 3481 7566 3700
neglectful$	3796
neglecting$	2383 2384 3480 3481
neglects$	2383 2384 3480 3481
negligence$	7373 3796
negligent$	3796
negligently$	3796
neighb	6712 7580
neighbourhood$	8752 6431 6439 6440 6441 2573 2574 6454 2592 2593 2598 2619 6495 10236 10237 6499 2633 6505 2638 6512 6516 2674 6617 2765 6640 6670 10452
neighbours$	8747 8751 7001 7002
neither$	836 911 1951 1956 1966 1978 2162 6031 2163 6032 2164 2165 2166 6035 2174 2185 2186 2187 2188 2189 2190 2199 2210 2246 2252 2253 2254 2255
net$	10006
networ	10203 6575 10349 2871 10481 7471 7472
network$	8040 8058 8059 10188 10191 10216 10315 6740 6944 3527 3605
networks$	10191 10216 6944
neurod	3830
never$	222 4482 4495 4496 4497 4498 759 768 4667 829 830 831 832 833 835 836 895 4783 4784 1839 1841 5739 1871 1872 1873 5743 5744 1884 1889 5759 5845 1977 5867 5868 2008 9655 9656 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2150 2151 2153 2154 2178 2191 2246 2509 2510 2737 2953 3234 3322 3451 3793
nevertheless$	7781 7785
new	2557
new$	6426 6858
news$	8642 9823 9824
next	2878
next$	52 4577 4578 4579 4580 5653 6140 7407 7422
niche$	10268
nickna	2562 2612 6481 2627 6496 6497
nicknames$	10185
nicotine$	10534
nigerian$	1726 5601
night$	8613 8790 9637 9638 9639 10288 10532 10533 3833
nightm	3833
nightmare$	8620 1103 4972 1104 4973 1105 4974 1106 4975
nights	6792
nights$	10532
nike$	7272 3408 3411
nikes$	7272
nine$	8664
nines$	9438
nineteen$	8142 8144 566 8177 8178 9003 9004 9005 9006 9007 9008 5274 9045 9046 9047 9048 9049 9050 9051 9305 7171
nitrous$	6787
no$	70 77 7898 7963 7977 8207 8217 4533 676 681 4551 704 8382 4650 783 784 4660 880 881 882 883 884 885 886 887 888 889 890 900 901 902 903 904 905 907 908 909 910 913 4956 1109 4984 1139 1140 1142 1155 1156 5048 5049 1219 5223 1480 1485 5383 5384 1519 1553 1554 5517 1650 1654 1655 1656 1657 1664 5538 5539 5769 5770 5771 5772 1918 1923 1924 1925 1926 1927 9543 9544 9545 9546 1942 1953 1954 1955 1957 1959 1960 1967 1969 1979 1981 1982 1984 2001 5871 5874 5875 5876 2009 2010 2011 2012 2013 2014 2015 2025 9655 9656 5919 5920 5921 5922 5926 2131 2134 2136 2162 6031 2163 6032 2164 2165 2166 6035 2167 2169 2170 2171 2172 2174 2185 2186 2187 2188 2189 2190 2195 2196 2197 2198 2199 9813 2211 2223 6094 2230 2234 2235 2236 2237 2247 6125 6132 2266 2267 2268 2269 2270 2308 6267 2988 3023 10640 3123 3190 3198 3219 3233 3278 3474 3476 3499 3555
nobody$	677 680 703 900 901 902 903 904 905 906 908 909 910 911 9122 9277 1953 1954 1955 1956 1960 1966 1978 2130 2135 2162 6031 2163 6032 2164 2165 2166 6035 2169 2170 2171 2172 2174 2195 2196 2197 2198 2199 9812 2210 2222 9833 2246 7192 3452
nomina	7393 7395
nominal$	10199 6561 6562 10309 2720 10339 7013 3528 7421 7427
nominals$	10189 6562 10309 10339 7013 3812
non	6832
non$	1110 1281 2983 3194 3196 3227 3228 3229 3230 3231
nonattendance$	10572
noncompliance$	3767
noncompliant$	3767
none$	616 632 911 918 919 1487 9122 1951 1956 1960 1966 1978 2031 2032 2033 2162 6031 2163 6032 2164 2165 2166 6035 2174 2185 2186 2187 2188 2189 2190 2199 2206 2207 2210 2222 9835 2246
nonengagement$	3767
nonetheless$	7781 7785
nonexistent$	10050 10051 10052 10053
normal$	8875
normalise$	3117
normalised$	3117
normalises$	3117
normalising$	3117
north$	1798
nose$	9353
not	6711
not$	7709 3979 3981 4045 4049 4481 4483 8228 4495 4496 4497 4498 8360 759 768 4656 829 830 831 832 833 835 912 4785 4786 4886 1018 1034 8778 8781 5068 1200 5070 5071 5072 5073 5074 1214 5135 1448 1481 5352 5353 1488 1546 1548 1549 1560 1647 5534 5535 5536 1837 1838 5711 5712 5713 5714 5733 5737 5738 1884 1889 1917 9543 9544 9545 9546 1952 1958 1968 1980 5865 5866 2000 2003 2008 9655 9656 2048 2049 5933 5934 5935 5936 5937 5960 5961 6007 6008 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2150 2151 2153 2154 6029 6030 2162 2163 2166 2173 2178 2182 2191 6061 6063 9829 9830 6101 6107 6108 2246 2257 2258 2314 2315 2316 2328 6331 10095 10140 10141 10143 2737 2903 2953 6836 3234 3307 3308 3314 3322 3451 3638
note	2609 2629
note$	1825 1826 6491 6498 2648 2654
noted$	1825 1826 2631 2632 10296
noteed$	6498
notes$	1825 1826 6491 6498
nothing$	51 3921 54 4532 1542 1559 9277 9393 5709 1943 1944 1945 1946 1947 1948 1953 1954 1955 1988 1989 1990 2016 2017 2018 2019 2020 2021 2022 2023 5903 9655 9656 9812 2205 9880 9881 9882 2278 2279 2280 10070 7192 3435 7323 7506
notice	6601 10463
notice$	1825 1826 9774 9847 9865 9866 9867 9868 9869 9870 9871 10341 2736 10432 10464
noticed$	7657 1825 1826
notices$	1825 1826 10432 10464
noticing$	1825 1826
notify$	2550 2570 2571
notifying$	2570 2571
notifys$	2570 2571
noting	2629
noting$	1825 1826 6498 2648 2654
notinged$	6498
notings$	6498
notoriety$	8306 8542
notorious$	1126 1127 1128 1129 1130 1131 1132 1133 1326 3286 3773
nous$	1380 1382 5313 1445
november$	8038
now$	8373 8374 9130
nowhere$	2322
nucleus$	7081
nude$	4360 4368 4369
nudes$	510 8127 526 527 528 529 6954
nuisan	6643 6727
nuisance$	8720 8741 8933 10079 10381 10382 10383 10467 7043 7066 7087 3242 7156 7441
nuisances$	7043 7156 7441 3764
number	6496 2835
number$	4112 4113 4114 507 5458 9199 2655 2712 6589
numbers$	4112 4113 4114 10044 10110 10112 10121 10122 10368
numerous$	4058 506 6271 6272 6295
nurse	10539
nurse$	10528 10538
nurture$	3684
nuts$	7106
nutter$	7043
nutters$	7043
obese	3636
obese$	7505 3786
obesit	3636
obesity$	7505
obey$	9473 9479 9493 7295
obeyed$	8212
object	2849 10491
object$	10484
objective$	10445 2840 10484
objectives$	10445
oblivious$	78 79
obnoxious$	3771
observ	3538
observation$	6519 7407 3539
observations$	6519
observe$	6552 2684 7419
observed$	7438 3810
observeed$	6552 2684
observeing$	6552
observes$	6552
obsessed$	548 549 550 551 552 553 554 3510
obsessive$	3830
obstructed$	7367
obstructive$	8900 8901 8902 8903 8904 7116 3771 3796
obtain	10408 2826 3521 3562 3577
obtain$	8244 8245 2549 6462 6759
obtained$	2549 6462 7414 7443
obtaining$	2549 6462
obtains$	2549 6462
obvious$	8326 8327 1934 6295 10035 10036
obviously$	2046 2054 5923 2055 2056
occasion$	9637 9638 9639 9659
occupa	2983
occupation$	6852
ocd	3830
ocg	6451
ocg$	10191
ocgs$	10191
october$	8038
odd$	737 740 743 744 3363
odour$	7241
of	6571 3521 3604
of$	3944 3948 3950 3951 3976 4153 4164 4165 4437 8267 4897 4969 4970 1119 5019 8771 5067 8828 5175 5183 5198 5287 5360 5367 5368 5369 5389 5414 5537 9313 9316 1730 1732 5615 5619 9470 9551 9609 9610 2047 2054 5927 9690 5953 5954 5955 9739 6089 6172 6175 6192 10054 6345 6349 10094 6416 10160 6432 6445 6449 10197 10206 6493 10258 10259 2652 6526 6537 6550 10291 2692 6567 6581 10327 6591 6592 10342 6616 6623 6627 6641 6707 2845 6717 6731 6766 6773 6812 6823 6867 6874 6875 6878 3055 7004 7081 7256 7301 7316 7407 7422 3555 7426 7428 7450 7481 3672 7598 7606
off	6758 2954
off$	3928 7698 7870 4140 8082 8085 8089 4761 4762 8569 8740 5004 5016 5017 1301 5779 9851 9852 6235 6236 6254 6255 6256 6257 6258 6259 6315 6316 6574 2784 6796 10548 6809 6823 6951 7061 7113 7352
offen	10167 10211 10331 10332 10344 10345 10352 10353 10359 10371 10372 10373 10379 10506
offen$	10310
offenc	6578 2724 2745 6704 6925 6928
offence$	10317 10318 6593 10335 6614 10444 10663 10665 10666 10668 3565 7451 3867
offences$	10317 10318 6593 6614 10444 10663 10665 10666 10668 7444 7451 3867
offend	10158 10203 10217 2699 6570 10311 10316 10340 6643 6704 6709 10468 6734 10474 6908 7395 7409 7426 7433 7448 7453 7460 7471 7472 3732 3825
offend$	7924 7953 7955 7956 7957 9501 9502 9513 5774 9640 9644 10300 10303 10319 10346 10347 3553
offendded$	9644
offendding$	9644
offended$	9644 3866
offender$	8578 8579 8580 8645 1041 8690 1123 6562 10309 10310 6588 6590 10339 10609 7032 3528 7422 7429 3566 7601 3757
offenders$	8578 8579 8580 8584 8645 1041 8690 1123 10189 10309 10310 10339 7032 7398 7429 3757
offending$	7664 8016 8023 8026 8030 8032 8337 8421 8555 8745 5153 5154 5155 9644 6568 10310 2706 10348 10350 10381 10382 10383 10417 10444 10447 10449 2842 6715 10456 2887 10658 3164 7083 7451 3593 3731 3866
offends$	9640 9644 10300 10347 3866
offens	6578 2724 2745 6704 6925 6928
offense$	10317 10318 6593 6614 10444 10665 10666 10668 7451 3867
offenses$	10317 10318 6593 6614 10444 10665 10666 10668 7444 7451 3867
offensive$	10664 3771
offer$	509 8471 8472 5715 5717 5718 9459 5721 1853 5723 1855 1856 9527 9618 9619 9620 9632 9637 9638 9639 9678 9679 9680 9890 3094 6990 6991 7303
offere	3659
offered$	7795 4089 4090 509 5715 5717 5718 9527 9843 9844 9845 9846 3094
offering$	509 9527 9618 9619 9620 3094 7303
offerred$	509 9527 3094
offerring$	509 9527 3094
offers$	509 8471 8472 9459 5721 1853 5723 1855 1856 1857 1858 1859 1860 9527 9678 9679 9680 3094 6990 6991 7291
office	6431 6439 6440 6441 2573 2574 2575 6454 2592 2593 2598 2619 6495 10236 10237 2633 6505 6506 2638 6512 6516 2667 2674 6546 2688 6617 2756 6625 2765 6640 6670 6910 6929
office$	5978 5983 5984 10089 6376 10156 10157 10246 3505
officer$	6001 6002 2552 10165 10179 10180 10181 6442 6443 6444 10194 2586 6461 10222 2615 6485 6488 2622 10235 10239 6502 10243 10245 10256 6536 2671 6543 10286 2683 2689 2690 10357 6634 2791 10410 2807 2881 2883 6753 2890 10669 3505
officers$	8114 8598 4859 9310 9311 6419 2552 10162 10165 10171 10172 2564 10179 10180 10181 6442 6443 6444 2578 10194 2586 6461 10222 2615 6485 6488 2622 10235 10239 6502 10243 10245 10246 10248 6514 10256 10265 6536 2671 6543 10286 10289 2683 2689 2690 10335 6605 10357 6634 6654 2791 10410 2807 10476 2881 2883 2890 10503 10650 7002 3535 7476
offices$	10246
offrol	3677
offroll$	7546
offrolled$	7546
offs$	7062
often$	4032 477 10019 10020 10021 10022
oily$	1739 3368
okay$	5481 5482 5483 5484 5485 5486 5487
old$	8146 1364 1365 1366 1368 1391 1419 1610 5527 1692 5575 5578 5580 5768 10575 3315 3324
older$	4098 4102 7853 4118 7865 4126 7873 7941 4210 4211 7993 8020 8040 8043 4332 4359 4362 4363 4367 8111 8114 8145 8147 8148 8160 8162 4425 4427 4432 8174 4809 4810 4811 4812 4816 4817 4818 4819 4820 4821 4822 4824 4825 8578 8579 8580 8581 4846 979 982 8943 8984 5252 5255 1391 9003 9004 9005 9006 9007 9008 9110 5466 1726 10626 6944 3099 6970 6973 7171 3363 7271 7273
olders$	8020 8040 8043 8584 8717
olds$	9038
olive$	1739 3360 3368
omission$	3447
omissions$	3447
on	6571 7389 3521 3722
on$	4013 7770 7771 7795 7839 7840 7841 7844 4105 7847 4241 4270 4502 4514 4515 4566 4581 4583 4585 4588 8345 8721 8722 8746 8917 5178 9044 9313 9316 1715 5613 5629 5696 9470 5906 5909 5911 2050 5942 5943 5944 9827 6162 6163 6164 6189 9980 9981 10023 10094 10114 10115 6500 2645 10258 10259 2652 10262 6528 6529 10281 6542 2693 10314 6583 10386 6661 6669 10466 6728 6731 10489 6779 2922 6794 10546 2941 6893 3046 3051 10662 7049 7079 7155 7316 7337 7380 7407 3585 3735 3736
once$	7779 5917 9673 2466 6378 6379
one	6430
one$	4120 4267 4781 4782 4870 5166 9123 9198 9278 9279 1704 9360 1761 9370 9371 9372 9373 9374 9375 5821 5826 5827 1960 5836 5837 5848 5849 5855 5856 9637 9638 9639 5938 5939 6000 2132 6005 2137 6031 6032 2164 2165 6035 6036 2174 2199 6070 2212 6092 9834 6116 2248 6393 10199 10210 10370 6813 2945 6814 6815 10555 3337
ones	6474
ones$	7838 8644 9030 9134 9135 9136 9137 9138 1556 9360 6480 6721
onesie$	7272
onesies$	7272
ongoing$	6647
online$	483 4352 484 4353 485 4354 486 4355 487 4356 8097 8098 8099 6520 3100
only$	194 4459 4462 650 656 667 668 669 670 671 672 673 675 1301 1341 1898 2027 5982 2242 2243 6161 2435 2436 2437 2438 2439 2452 6323 3430
onto$	6500 6528 2693
onus$	400 401
open$	7653 8953 9473 5735 9479 5741 5746 9493 5755 5831 6468 7295
opened$	8235
operandi$	7422
operat	2557 2575 2582 2756 6625 10394 10491 6763 2957 7468 7471
operate$	444 445 446 447 448 449 450 8465 1400 1401 1402 1403 1404 1405 9443 9474 9480 9485 9494 9570 10434 10503
operated$	444 445 446 447 448 449 450 1400 1401 1402 1403 1404 1405 6806
operates$	444 445 446 447 448 449 450 1400 1401 1402 1403 1404 1405
operating$	444 445 446 447 448 449 450 1400 1401 1402 1403 1404 1405
operation$	8058 8059 10196 10488 2880 2881 10494 10545 3608
operational$	6426 3606
operations$	10196 10494 10545
operative$	7101 7325
operator$	10179 10180 10181 6442 6443 6444 6543 3505
operators$	10179 10180 10181 6442 6443 6444 6543
opport	6606 7389 7447 7468 7472
opportunit$	7831 7832 7833 7834 7835 7836 4129 261 262 8470 2406 2407 2408 2409 10035 10036 6990
opportunited$	7831 7832 7833 7834 7835 7836 4129 261 262 8470 2406 2407 2408 2409 10035 10036 6990
opportunities$	3995 3996 3997 129 7829 7830 7831 7832 7833 7834 7835 7836 4129 261 262 2406 2407 2408 2409 10035 10036 2781 6990 7356
opportuniting$	7831 7832 7833 7834 7835 7836 4129 261 262 8470 2406 2407 2408 2409 10035 10036 6990
opportunits$	7831 7832 7833 7834 7835 7836 4129 261 262 8470 2406 2407 2408 2409 10035 10036 6990
opportunitted$	7831 7832 7833 7834 7835 7836 4129 261 262 8470 2406 2407 2408 2409 10035 10036 6990
opportunitting$	7831 7832 7833 7834 7835 7836 4129 261 262 8470 2406 2407 2408 2409 10035 10036 6990
opportunity$	3995 3996 3997 129 7831 7832 7833 7834 7835 7836 4129 261 262 8470 2406 2407 2408 2409 10035 10036 2781 2809 6990 7356
opposed$	7308 7311
oppositional$	3242 3614 3771
opt$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 3073
opted$	110 111 112 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 10025 6355 10096 3073
optici	2931
opticians$	6800
opting$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 3073
option	7420 7468 7472
opts$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 3073
optted$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 3073
optting$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 3073
or$	9377 6141 3611
oral$	515
order$	10429 6693 10435 10436 10440 10441 10443 10592 10651 10656 10657 10661 10662 10663 10664 7482 7572 7596 7601 7602
ordered$	6557 6848 6860 6920
orders$	10198 10215 10429 6693 10435 10436 10440 10441 10443 10592 10663 7482 7596
ordinary$	3363
organi	10205
oriental$	1726 5599
ot$	6948
other$	3870 7612 7613 8006 4599 4600 4855 4856 8609 4912 4914 8670 8671 8672 8673 8674 8675 8676 8677 8678 8679 8680 8681 8684 8685 8687 8689 5010 8756 8907 9282 9284 9288 1704 6250 10132 6933 7002 3337 3449 3555
others	6674
others$	3870 7612 7613 4472 4473 4478 4479 4489 4507 4599 4600 758 4666 4676 4677 4882 1014 1015 1016 4911 4913 8670 8671 8672 8673 8674 8675 8676 8677 8678 8679 8680 8681 8684 8685 8686 8748 1179 8984 9030 9134 9135 9136 9137 9138 9282 9287 9370 9371 9372 9532 9533 9534 9535 9536 5803 5804 5805 10469 6933 6945
otherwise$	619 620 8230 8233 8234
ought$	21 22 23 24 25 29 614 747 765 772 773 774 775 776 777 778 779 780 789 792 793 794 795 822 843 854 2089 2092 2093 2094 2095 2096 6110 2321 2537 2543
our$	4730 10055 10056 10062 7291 7315 7349 7360 3555
out	6582 10398 6872
out$	3927 7699 7870 4140 273 284 7927 7937 7955 7956 7962 7983 7988 7991 4408 8239 656 8570 4831 4864 8695 1116 1118 8780 1260 1272 5149 1282 1301 1306 1316 9328 9333 9644 9654 9851 9852 6158 2303 2329 10175 2584 2591 2596 6548 6613 6657 6662 6758 2954 6839 10587 10591 6871 10612 6947 7113 7565
outbursts$	8791 8896 8897 7114
outcome$	7449
outcomes$	7449
outfit$	9405 9406 9407 7274 7277
outfits$	9405 9406 9407 9408 9409 9436 7274 7277
outlaws$	8786
outlook$	1380 1382 9105 1497 1498 1499 1500 1501 5406 5407 5408 5409 5410
outrageous$	8829 8830 8831 8832 8833 8834 8835 8836 8837 3242
outright$	1861 7291
outs$	8695 10368 7565
outside$	8746 1271 10281
outstanding$	6468 3555
over$	4123 1178 5266 5267 5268 9159 9160 9161 9165 9166 1717 5613 9404 9430 9433 10100 10129 10258 6619 3091 3267 3514 3515
overcr	3861
overcrowded$	10640
overdo	3625
overdose$	7494
overdosed$	7494
overdressed$	3786
overdue$	10525
overhe	6503
overla	2602
overlaid$	6471
overlook$	3491
overlooked$	3479 3491 7367
overlooking$	3491
overlookked$	3491
overlookking$	3491
overlooks$	3491
overly$	3296
overreact$	3801
overreacted$	3801
overreacting$	3801
overreacts$	3801
overreactted$	3801
overreactting$	3801
oversexualised$	3747
oversight$	2441 2442 2443 2444 2547 2548 7347
oversized$	3408
overt	2885
overt$	6754 3573
overweight$	7508 3786
owing$	3887 301 4178 3009 10624
own	7578
own$	3879 12 3882 3883 7624 7625 7626 7627 37 3907 3908 3909 4001 4002 4141 4142 4143 4144 4145 4146 4147 4148 4149 4150 282 4166 4174 4214 348 349 350 385 386 4516 688 8298 8299 4560 4561 4564 4567 4568 8336 812 4992 5207 5218 8980 8981 8982 8983 5244 8996 8997 5361 5400 9176 9177 9178 9179 9180 9181 9182 9183 9184 9185 9186 9187 9188 9213 9221 9222 9223 9224 9225 9226 9227 5488 5993 5994 5995 5996 5997 5998 6082 6221 10526 10644
owned$	9575 9576 9577 9578
ownership$	4684 4685 4686 4687 4688 4689 4690 4691 4692 4693 4694 4695 4709 4710 4711 4712 4713 8454 8455 8456 8457 8458 8459 8460 8461 8462 8463 9774 10085 10086 10087 10088 7368
oxide$	10527
pacemaker$	2911
pack$	1028 1029 1329 7020 3152
packag	7389
package$	8796 7535
packages$	7966 8060 8061 8062 8796 6946 7094
padded$	3408
paedia	6797 2931 6802
paediatric$	6800
paediatrician$	10537 10538 10542
paid$	1024 5981 5985 2256 2430
pain$	1103 4972 1104 4973 1105 4974 1106 4975
painkillers$	10534
pair$	9355
pakistani$	1726 5601
pale$	1739 9364 3360 3363 3368 3786
palest$	1746 3388
palm$	2390 3483
palmed$	2390 3483
palming$	2390 3483
palmmed$	2390 3483
palmming$	2390 3483
palms$	2390 3483
panel	7472
panel$	5978 5983 5984 10089 6376 10156 10157 3505
panic	6782
panic$	10522 3614 3618
papers	6857
papers$	10597
paperwork$	10032 10044
paracetamol$	7496
parade	6755
parade$	10462 10495 10498
paranoid$	3771
parcels$	7966 6946
parent	6843 6844 10585 6846 2980 2991 2993 10611 10625 3047
parent$	8801 5140 5141 5285 5374 9115 9116 1516 1525 5395 5396 5397 5398 2970 10581 10583 2978 2979 10594 10595 2989 2990 10606 6877 7150 3317 7570 7575
parental$	4987 5133 3285 3695
parented$	3317
parenting$	1421 1422 1423 9240 9257 6916 3317
parents$	8376 1164 1165 5140 5141 8932 1421 1422 1423 5374 9115 9116 5815 5816 5818 5819 6203 6217 10055 10056 10581 10583 2978 2979 10594 10595 2989 2990 2995 10606 10610 6877 7085 7150 3317 7359 7360 7565 7570 7575
parentted$	3317
parentting$	3317
park	6712 7580
park$	8036 8037 8063 8064 8065 8066 8248 8249 8250 10452 10462 10495 10498
parka$	7268
parkas$	7268
part$	305 4439 4440 8181 714 8337 8419 8420 8421 8424 8425 8426 8427 8428 8429 8430 8431 8432 8433 8434 8435 8822 6417 2582 10343 6631 6748 2955
partake$	407 408 409 410 414 415 416
partaked$	414 415 416
partakes$	414 415 416
partaking$	407 408 409 410 414 415 416
partially$	3643
participant$	692 6974 7182
participants$	692 6974 7182
participate$	407 408 409 410 692 9442 9473 9479 9493 7295
participated$	407 408 409 410 692
participates$	407 408 409 410 692
participating$	407 408 409 410 692
participation$	407 408 409 410
parties$	8063 8064 8065 8066 8184 7182
partly$	2449 2450 3109 3494
partne	2557 10584 10586
partner$	8115 8116 8139 535 8175 8176 568 569 6426 2760 10580 2979 10590 10598 10605 6968 6969 6974 7166 7182
partners$	8115 8116 8139 535 8175 8176 568 569 5343 5344 5345 2640 6968 6969 6974 7166 7182
partnership$	2760
party$	8063 8064 8065 8066 8184 7182
partying$	4232 4233 4234
pass	2613 2628
pass$	1446 2418 10071 2555 2623 2634 2636 2771 3302
passd$	2636
passed	6507 3690
passed$	4443 2369 2370 2418 2555 10224 2630 2636 7354 7403
passengers$	8747 10469 7001
passers$	4857
passes$	1447 2418 2555 3302
passing$	9829 9830 2418 2555 2634 2636 2771 7355 7418
passive$	10004
passs$	2634 2636 2771
passwo	6467
passwords$	10207
past$	3436
pastoral$	3669 3670
pasty$	3786
patchy$	8824 8825 8826 8827 1219 10050 10051 10052 10053 2485 2686 3120 3233
path$	7946 4292
pathetic$	3796
pathetically$	3796
pathological$	3175
patien	3846
patience$	5031 6338
patrol	2575 6506 2667 2688 2756 6625 7479
patrol$	2552 10162 6444 10246 10248 6536 2671 2683 2689 2690 2791 2807 2881 2883 10493 2890
patrols$	2552 10162 6444 10246 10248 6536 2671 2683 2689 2690 2791 2807 2881 2883 10493 2890 7476
patronising$	3797
pattern$	2220 6610 7422
pay$	65 66 67 68 7837 8244 8245 1024 2256 2430
payback$	7601
paying$	1024 2430
pays$	65 66 67 68 1024 2256 2430
pc$	10243
pcso	2575 6454 2592 2593 2598 2619 6495 10236 10237 2633 6505 2638 6512 6546 2688 6617 2765 6640 6670
pcso$	2552 6444 10194 6461 6488 2622 10235 6502 10245 2671 10286 2690 10357 6634 10410 2807 2890
pcsos$	2552 6444 10194 6461 6488 2622 10235 6502 10245 2671 10286 2690 10357 6634 10410 2807 2890
pe$	10521
peer$	3977 7838 8583 4899 4900 1180 8841 8867 8868 8869 8870 8871 8872 8883 9313 9316 6999 7030 3166 7105
peers	6834
peers$	3870 7716 7838 8035 8560 8578 8579 8580 4842 8605 8606 8607 8608 1180 8841 8867 8868 8869 8870 8871 8872 8883 9283 9289 9313 9316 10574 6933 7030 7033 7105
pen$	7523
penalty$	2963
pencilled$	3397
pens$	7523
people	6474 10423 10474
people$	13 7691 152 7838 7854 7866 7921 8010 4271 4273 4275 8071 4472 4473 4478 4479 4489 4507 758 4666 4730 4780 8573 8578 8579 8580 8581 4848 8596 8598 4859 8605 8606 8607 8608 4882 1014 1015 1016 1022 8638 8734 8750 8754 1179 8840 8841 8845 8867 8868 8869 8870 8871 8872 8885 1285 5156 8899 9175 9206 9532 9533 9534 9535 9536 5803 5804 5805 9550 5820 5829 5835 9586 5847 9635 5900 9689 9691 9853 9854 6151 6152 6153 6154 6155 6156 9911 6204 6205 6221 6222 9982 9983 9992 9993 9994 9995 9996 9997 9998 9999 10000 10001 10043 10055 10056 10077 10078 10082 10084 6401 10142 2698 10315 6598 10362 10364 6636 10424 6740 7001 7002 7105 7351 7360
pep	3667
pep$	7536
peps$	7536
perceive$	4737 4738 4739 4740 4741 4742 4743 4744 4745 4746 4747 4748
perceived$	1067
perfectly$	4054 4062 1340 9176 9177 9178 9179 9180 9181 9182 9183 9184 9185 9186 9187 9188 1598 1601
perfor	10491
performance$	7347
performers$	5820 5829
perfunctory$	3796
peril$	7609 7610
period$	6785 7516
periods$	7516
permanently$	2035 5904 2036 5905 2037 2038 2039 2040 2041 2042 3673
permit$	45 46 228 229
permited$	45 46 228 229
permiting$	45 46 228 229
permits$	45 46 228 229
permitted$	45 46 228 229
permitting$	45 46 228 229
perpet	6570 10468
perpetrator$	8071 8145 8414 8646 8647 8648 8649 1047 1048 1049 1050 4920 1052 1053 1054 1055 1056 1057 4927 8668 8669 10310 7035 7036 7037 7040 3172 3173 7430 3828
perpetrators$	8071 8145 8414 8646 8647 8648 8649 1047 1048 1049 1050 4920 1052 1053 1054 1055 1056 1057 4927 8668 8669 10310 2858 7035 7036 7037 7040 3172 3173 7430 3828
perpetually$	2035 5904 2036 5905 2037 2038 2039 2040 2041 2042 2077 2078 3444 3794
perpetuat$	38
perpetuated$	38
perpetuates$	38
perpetuating$	38
perpetuats$	38
perpetuatted$	38
perpetuatting$	38
persist$	7769 181 7804
persisted$	7769 181 7804
persistent$	478 479 4962 1861 3081 3163 3175 3560 3680
persistently$	477 2077 2078 3444 3680
persisting$	7769 181 7804
persists$	7769 181 7804
persistted$	7769 181 7804
persistting$	7769 181 7804
person	6494 10292 10293 10295 10324 2743 6674 10437 10468 10485 2955 6929 7453
person$	14 8087 4881 1023 8755 8840 8841 8842 8846 8867 8868 8869 8870 8871 8872 8884 1286 5157 1381 9209 6001 6002 6438 10199 2698 10669 7105
personal$	4163 6810
personalities$	5018
personality$	3614
persons$	8842 2698
persua	2559
persuade$	9562 9585 5846
persuaded$	7654 9478 9484 9489 9492 9498 9574 9604 9605 9606 9607 9608
pest$	7043
pests$	7043
petite$	3340 3786
petty$	3175 3213
phase	7447 7468 7472
phobia$	7484
phone	6467 6520 2680 6686
phone$	483 4352 484 4353 485 4354 486 4355 487 4356 8097 8098 8099 8119 8120 8121 8122 8123 8124 8125 8126 8131 9651 9681 9682 9683 9684 10009 10207 2617 2627 2643 10260 2656 10266 6628 10426 6702 3542
phoneing$	2643
phones$	483 4352 484 4353 485 4354 486 4355 487 4356 8097 8098 8099 8119 8120 8121 8122 8123 8124 8125 8126 8131 9651 9681 9682 9683 9684 10207 2617 2643 10260 2656 10266 10426 6702
photo$	8100 8108 4391 4392 524 525 9280 10161 6422 2554 2597 6484 2637 2639 10299
photog	2562 6467 2612 6481 2627 6496 6497 10297 10380 2891
photograph$	4391 4392 524 525 9280 10161 6422 2554 6457 2597 10207 6484 2626 2637 2639 10276 6540 10283 10287 10298 10299 6760
photographed$	7654 7701 4115 8961 9280 6540 10285 2677 3549
photographing$	6540 2748
photographs$	4391 4392 524 525 9280 10161 6422 2554 10183 10184 6457 10207 6484 2626 2637 2639 6540 10283 10298 10299
photography$	7442
photos	6467 2627 6496 6497
photos$	8100 8108 8127 4391 4392 524 525 9280 10161 6422 2554 10184 10207 6484 2637 2639 10298 10299
physical$	3642
physically$	3331
physio	3844
physique$	9321 9322 9323 5637 7209 3785
physiques$	9321 9322 9323 7209 3785
pick	6503
pick$	7837
picked$	4116
picking$	10149 10150 10151 10152 7322
pictur	7389 7393
picture$	8100 8108 4391 4392 524 525 9280 10161 6422 2554 6463 2637 2639 10298 10299 10374
pictures$	8100 8108 8127 4391 4392 524 525 9280 10161 6422 2554 10183 10184 2637 2639 10298 10299
piece$	2594
pieceed$	2594
pieceing$	2594
pieces$	2594
pierced$	3786
piercing$	1744 9353 7254 3387
piercings$	1744 9353 7254 3387
pig$	3462
pillar$	6239 2382
pills$	6789 10536 6946 7496
pimp$	3093
pimped$	3093
pimping$	3093
pimples$	7265
pimply$	3786
pimpped$	3093
pimpping$	3093
pimps$	3093
pin$	5063
pink$	3384
pins$	2911
pip	6810
pip$	10550
pity$	6273 10014
place	6838 3677
place$	0 1 2 3872 11 7621 3899 7640 7641 7642 7643 7644 7645 7646 7924 8119 8120 8121 8122 8123 8124 8125 8126 8573 8801 9209 2658 2809 6820 10563 10578 6892 6943 7546
placed$	0 1 2 3872 7617 7618 11 7621 3899 7640 7641 7642 7643 7644 7645 7646 307 308 309 310 2491 2492 2566 2658 2719 2721 3017 6943 3704
placem	10639
placement$	5044 8925 8926 8927 1319 1320 1321 10621 6943 6990 7151 3283 7153 7570 3704 7575
placements$	8925 8926 8927 1319 1320 1321 10635 6943 6990 7151 3283 7576
places$	0 1 2 3872 11 7621 3899 7640 7641 7642 7643 7644 7645 8573 2491 2492 2658 6534 10635 6943
placing$	0 1 2 11 3899 7640 7641 7642 7643 7644 7645 8425 8426 8427 8428 8429 8430 8431 8432 8433 8434 8435 2491 2492 2658 6943
plague$	988 3132
plagued$	988 3132
plagues$	988 3132
plaguing$	988 3132
plain$	2885 3350 3363 3538
plainly$	1919 1920 1921 1922 2054 5923 2055 2056
plaited$	7255
plaits$	7252
plan	10622 7420 7447 7468 7472
plan$	7765 10207 10623 10657 6990 7537 7538 7539 7540 7572
planned$	9663 10396 3576
planni	10200
planning$	7766 2441 2442 2443 2444 7347
plans$	7765 10207 6990 7537 7538
plastered$	1749
plastic$	3145
plate$	6524 2911
plates$	6524
play$	633 665 691 700 894 1009 5214 6781 3660
played$	633 665 691 700 894 1009
player$	7430
players$	6221 7430
playground$	8784 8785
playing$	633 665 691 700 894 1009
plays$	633 665 691 700 894 1009
plea$	10392 7359 7597
pleaded$	3728
pleads$	3728
pleas$	10055 10056 10392 7359 7360
please$	8090 8091 9541 9562
pleased$	252 573 574
pleases$	8090 8091
pleasing$	5881
plenty$	126 127 128 4040 4057 1532
plot	2651
plot$	3575
plots$	3575
plotted$	10296 3575
plotti	10200
plotting$	3575
plucked$	3397
plug$	1186 1187 3225
plugged$	1186 1187 3225
plugging$	1186 1187 8797 8798 8799 8800 3225 7095
plugs$	1186 1187 3225
plump$	5584 5620 3786
pnc	3543
pnc$	7412
pnd	3543
pnd$	7412
pneumonia$	3835
podgy$	3786
point	2849
point$	3963 5701 1851 5879 9661 2713 10484 7408
pointless$	3434
points$	7408
poison	3626
polic	7479
police	2557 6431 6439 6440 6441 2573 2574 2575 6454 2592 2593 2598 2619 6495 10236 10237 2633 6505 6506 2638 6512 6514 6516 10269 2667 2674 6546 2688 2699 6617 2756 6625 2765 6640 6659 2801 6670 2882 2885 10497 6907 6909 6910 3535 3598 3722 3818
police$	8376 8598 8765 8935 8936 8954 8955 8956 8957 9310 9311 5978 9722 5983 5984 5986 10089 6376 2511 10156 10157 6419 2552 10162 6426 10171 10172 2564 10179 10180 10181 6442 6443 6444 10186 2578 10194 2586 6461 2615 6485 6488 2622 10234 10235 6501 6502 10243 10245 10246 10248 10249 10256 10265 6536 2671 6543 10286 10289 2689 2690 2692 6562 6568 6588 10329 6590 10335 10336 10341 6605 10357 10363 2760 6634 6647 6654 10399 2791 10410 2807 10444 10476 6737 6746 2881 6751 2883 6753 6754 2890 10503 10647 6909 10649 10650 7002 7139 3448 3495 3504 3525 3537 3544 3553 3570 3576 3606 7476 3719 3731
policed$	2889 3570
polici	6454 2592 2593 2598 2619 6495 10236 10237 2633 6505 2638 6512 6617 2765 6640 6670 2882
policies$	9733 9734 9735 9736 9737 9738 10032
policing$	10171 10194 6461 6488 10235 6499 6502 10245 10357 10363 6634 10375 10410 10472 6737 10483 6751 6753 7407 3570 7442
policy$	9733 9734 9735 9736 9737 9738 10032
polish$	1726 5601 7264
ponytail$	9349 9350 9351 7253 7254
ponytails$	9349 9350 9351 7253 7254
poor$	3970 7722 7723 7724 7725 4166 4660 880 881 882 883 884 885 886 887 888 889 890 1030 1031 1032 4988 8739 8824 8825 8826 8827 1219 8829 8830 8831 8832 8833 8834 8835 8836 8837 8838 8839 1310 1311 1312 1313 1739 9364 2330 2331 2332 2333 10050 10051 10052 10053 2485 2686 3069 3120 3123 3161 3233 3242 3275 3278 3368 3478 3499
poorly$	1724 3364
porn$	6961
pornography$	6961
portly$	3786
pose$	1077 1078 1079 1080 2860 10470
posed$	1077 1078 1079 1080
poses$	1077 1078 1079 1080 2860 10470
posing$	1077 1078 1079 1080 3538
positi	6606 2857
position$	7611 4175 2566
positions$	7611
positive$	3970 4003 10413 3580 7533
posses	6924 3739
possession$	10664 6927 3737 7608
possibility$	5796
possible$	2790 3555
post$	491 500 9979 9991 3085 7408 3830
posted$	491 500 8235 4511 643 644 3085
poster$	2637
posters$	2637
posting$	7981 491 500 3085
posts	2770
posts$	3888 20 3906 491 500 717 4601 733 6484 3085 7408
potential$	3555
pothead$	7043
potheads$	7043
power	7472
powerful$	3340
powerfully$	3342
powers	7468
powers$	2859
practi	10539
practically$	650 1449 5318 1450 1451 1452 1453 1456 1457 1458 1459 3305
practice$	2441 2442 2443 2444 7347
practised$	1701
pre	2874
precin	6755
precinct$	10462 10495 10498
precious$	2262 6145
precocious$	6958 3778
predator$	8646 8647 8648 8649 1041 1123 7035 7036 7037
predators$	8646 8647 8648 8649 1041 1123 7035 7036 7037
predatory$	3771
predic	3540
predicament$	8419 8420
predicted$	2694 3687 3856
prediction$	7558
predictions$	7557 7558
predictive$	3538
preemptive$	6743
prefer$	130 131 337 338 339 340 341 342 343 377 378 379 380 381 382 3073 3583
prefered$	337 338 339 340 341 342 343 377 378 379 380 381 382 3073
prefering$	337 338 339 340 341 342 343 377 378 379 380 381 382 3073
preferred$	130 131 337 338 339 340 341 342 343 377 378 379 380 381 382 10025 2460 2461 2462 2463 6355 10096 3073
preferring$	337 338 339 340 341 342 343 377 378 379 380 381 382 3073
prefers$	130 131 337 338 339 340 341 342 343 377 378 379 380 381 382 3073
pregab	6791
pregabalin$	10531
pregna	6782 3650
pregnancies$	7519
pregnancy$	10522 7519
pregnant$	7518
premature$	7500
prematurely$	7500 3796
prepared$	357 358 359 387 388 573 574 5707 5710 9451 9452 9453 9454 2559 6611 10396
prescr	3843
presence$	10493
present$	1071 1077 1078 1079 1080 1250 5492 5493 5494 6548 2860 10470 3302
presentation$	8627
presented$	1077 1078 1079 1080 3302
presenting$	1077 1078 1079 1080 3302
presents$	7861 7862 4132 4133 4134 4135 4136 4138 4139 8131 8134 8588 1072 1077 1078 1079 1080 1251 2860 10470 3302
presentted$	1077 1078 1079 1080 3302
presentting$	1077 1078 1079 1080 3302
preser	3562
press$	2827 3583
pressing$	2827
pretext$	2782
prettiest$	1746 3388
pretty$	3786
preven	2835 6716
prevent$	2808
prevented$	7999 4260 392 8226 8227 9711
prevention$	10430 6705 10456 2848 6916
preventping$	2808
preventring$	2808
prevents$	2808
preventting$	2808
prey$	7652 997
preyed$	999
preys$	998
primar	10566
prime$	8326 8327 3211 3555
principal$	10219 3211 3561
priori	2605 2878 10491 7468
prioritise$	132
prioritised$	132
prioritises$	132
prioritising$	132
priority$	6562 2727 10484 3552 3555 3560 3606
prison	10586 6847 10602 6863 6919
prison$	8032 10579 10587 10603 10604 10659 3730
proact	2751 2885 3598
proactive$	2565 6454 2592 2593 2598 2619 6495 10236 10237 6499 2633 6505 2638 6512 6617 6620 10363 2765 6640 6670 6754
probat	3721
probation$	7590
proble	7527
problem$	8879 5147 8892 6086 9910 10079 6373 10219 7043 3191 3236 3240 3242 7112 3528 7530
problematic$	8023 8829 8830 8831 8832 8833 8834 8835 8836 8837 8900 8901 8902 8903 8904 3236 3242 7116
problems$	8300 8307 8308 8310 8311 8419 8420 5007 8892 9105 2973 7043 7112 7530 3692
procedure$	9733 9734 9735 9736 9737 9738 10032
procedures$	9733 9734 9735 9736 9737 9738 10032
proceed$	2753
proceedings$	10392 10407 7572
proces	2900 10509
process$	9733 9734 9735 9736 9737 9738 10032 6859
processes$	9733 9734 9735 9736 9737 9738
processing$	6769
produc	7389
produce$	499
produced$	499
produces$	499
producing$	499
professional$	6001 6002 6006 3448
professionalism$	10085 10086 10087 10088 7368
professionals$	8376 5036 8815 8905 5815 5816 5818 5819 7085
profil	2770 7389 7393
profile$	8253 2590 6463 10283 7033 7397 3529
profiled$	10284
profiles$	717 2590 10283 7397 3529
profiling$	3529
profits$	6360
programme$	142 144 145 7539 7601 7602
programmes$	142 144 145
progress$	2778 6990
progressed$	2778
progressing$	2778
progresss$	2778
prolific$	478 479 1145 1146 10309 3081 3163 3175 3217 3560
prolong$	38
prolonged$	38
prolongged$	38
prolongging$	38
prolonging$	38
prolongs$	38
promiscuity$	3745
promiscuous$	3067 6958 3745 3778
promiscuously$	3745
promise$	9733 9734 9735 9736 9737 9738 7358
promises$	9733 9734 9735 9736 9737 9738 7358
prone$	1182
proof$	2702
proper$	6103 6104 6105 6106
properly$	8251
property$	8063 8064 8065 8066 4327 4328 4329 4330
propos	2833
propra	6791
propranolol$	10531
prosec	6482 6511 2776 10390 10391 6652 10394 6663 10405 2963 3818
prosecute$	6645 2852 3579 3584
prosecuted$	10358 10376 10403
prosecuteing$	2852 3584
prosecutes$	2852 3579
prosecuting$	3579
prosecution$	10222 10251 10375 10389 10392 10487 3578 7601
prosecutions$	10375 10392 10415
prosecutors$	10222
prospect$	5794 5894 2026
prostitute$	6961 3093 6964
prostituted$	3093
prostitutes$	6961 3093 6964
prostituting$	3093
prostitution$	8016 8030 6961
protagonist$	7430
protagonists$	7430
protect$	3920 7896 805 8415 4698 8464 8473 5436 5437 5438 5441 5442 5444 5445 5448 5452 9240 2512 2520 2521 2522 2839
protected$	805 9240 9245 9246 9247 9248 9249 9250 2520 2521 2522
protecting$	805 4699 8963 5436 5437 5438 5441 5442 5444 5445 5448 9240 9245 9246 9247 9248 9249 9250 9257 9262 9263 9264 9265 9266 2520 2521 2522 2839
protection$	8963 9228 9229 9230 9231 9237 9238 9239 9240 9245 9246 9247 9248 9249 9250 9257 9262 9263 9264 9265 9266 9899 6692 6700 6701 6882 3859
protects$	805 9240 2520 2521 2522 2839
protectted$	805 9240 2520 2521 2522
protectting$	805 9240 2520 2521 2522
protocol$	9733 9734 9735 9736 9737 9738
protocols$	9733 9734 9735 9736 9737 9738
proud$	6326
prov	2762
prove	2701 2718
prove$	6573
proved$	6573
proves	2718
provid	2613 3521
provide$	2549 6436 2771 6977
provided$	7795 4089 4090 6977
provideed$	2549
provideing$	2549 2771
providence$	6981
provider$	5978 5983 5984 10089 6376 10156 10157 3505
providers$	5978 5983 5984 10089 6376 10156 10157
provides$	2549 2771 6977
providing$	6977
provin	2718
proving$	1061
provision$	7536 7540
provocative$	6958 3746 3778
provocatively$	1724 3354 3364 7271 7273 3746 3778
provoke$	7628 3889 3133 7313
provoked$	7628 3889 3133 7313
provokes$	7628 3889 3133 7313
provoking$	7628 3889 7668 7669 7670 7671 7672 3133 7313
prowl$	1181 9646
prowled$	1181
prowling$	1181
prowlled$	1181
prowlling$	1181
prowls$	1181
pru	3667
pru$	7536
ps$	10243
pscale	10566
psoria	3630
psoriasis$	7499 3789
psychi	3846
psychiatric$	3661
psycho	3833 3846
psycho$	7043
psychologically$	3335
psychologist$	3847
psychologists$	3847
psychopath$	7043
psychopathic$	3771
psychopaths$	7043
psychos$	7043
psychotic$	7106
ptsd	3830
public	6708
public$	8670 8671 8672 8673 8674 8675 8676 8677 8678 8679 8680 8681 8684 8685 8689 4980 8747 8751 2831 2832 10448 10469 6924 7001 3717
puffer$	7272 3408 3416
puffers$	9408 9409 9422 9423 9424 9426 7272
pull$	10144 10145 10146 10147 10148 7387
pulled$	7654 959 9431 5692 2546 7276
pulling$	6469
pumped$	7497
punch	10617
punish$	10068 2472 2473 2474 2475
punished$	8292 4916 4917 4918 4919 2472 2473 2474 2475
punishes$	2472 2473 2474 2475
punishing$	2472 2473 2474 2475 10149 10150 10151 10152
punitive$	9828
pupil	10370 6929
pupil$	1180 8841 8867 8868 8869 8870 8871 8872 8883 10669 3136 7029 3171 7105 3667
pupils	6494 10292 10293 10295 10324 2743 6674 10437 10468 10485 7453
pupils$	149 287 7921 347 4472 4473 4478 4479 4489 4507 735 758 4666 8595 8605 8606 8607 8608 4882 1014 1015 1016 1021 8665 8670 8671 8672 8673 8674 8675 8676 8677 8678 8679 8680 8681 8684 8685 8686 8734 1179 1180 8841 8844 8867 8868 8869 8870 8871 8872 8883 1284 1774 1821 1822 9532 9533 9534 9535 9536 5803 5804 5805 5820 5829 5900 9691 6221 6945 7001 7029 7042 7105 3245 7359
purcha	6538 6539
purely$	1301
purple$	3384
purpos	2849 7389
purpose$	9923 9926 10445 2840 10484
pursu	2605
pursue	2783 2826
pursue$	257
pursued$	257
pursues$	257
pursui	2783 2826
pursuing$	257
push	2886
push$	441 442 443 659 8758 2827 3077 7313 3608
pushed$	441 442 443 659 2889 3077 7313
pushes$	441 442 443 659 3077 7313
pushing$	8049 441 442 443 659 2827 3077 7313
put	3051
put$	0 1 2 3872 7615 7616 11 7621 3899 7640 7641 7642 7643 7644 7645 7646 132 7795 7924 7953 4225 363 364 365 7995 8221 8222 8223 8342 8343 8344 4655 995 9499 9644 2213 2491 2492 2520 2521 2522 2631 2632 2658 2719 2721 2834 2910 3033 6977
puted$	0 1 2 11 363 364 365 2213 2520 2521 2522 6977
puting$	0 1 2 11 363 364 365 2213 2520 2521 2522 6977
puts$	0 1 2 3872 11 7621 3899 7640 7641 7642 7643 7644 7645 7646 132 363 364 365 8342 8343 8344 995 9644 2213 2491 2492 2520 2521 2522 2658 6534 3033 6977
putted$	0 1 2 11 363 364 365 2213 2520 2521 2522 6977
putting$	0 1 2 3873 7614 11 132 363 364 365 8425 8426 8427 8428 8429 8430 8431 8432 8433 8434 8435 995 9644 2213 2491 2492 2520 2521 2522 6977
puzzling$	737 740 743 744
pyjama$	5679 7272
pyjamas$	9413 9414 9415 9418 9426 7272
queen$	7046 3178
queens$	7046
questi	10297 2891
question$	737 740 743 744 5896 2750 6760
questionable$	3970 7722 7723 7724 7725 4660 3069
questioned$	3040
questioning$	2750
questions$	2750
quick$	252 10004 10065 6326 2459 3128
quicker$	9016
quickly$	9017 9088 10019 10020 10021 10022 10153 10154 10155
quiff$	7254
quiffs$	7254
quite$	4034 4054 1340 1493 1598 1601 3296 3303 3320
quiz$	2750
quizing$	2750
quizs$	2750
rabble$	1028 1029 7020 3158 3753
race$	5574 5577 5592 5596 5600 9362 5634
racists$	7336
radar	10378
radar$	10006 10254 2647
radio$	2643
radioing$	2643
radios$	2643
raff$	7018
rag$	7015
ragged$	9382 9383
rags$	7015
raid	6678
raid$	10418 3037 7445
raided$	10442 10640 3037
raids$	3037 7445
rails$	8744
raise$	5436 5437 5438 5441 5442 5444 5445 5448 6023 3317
raised$	6022 3317 7276
raises$	3317
raising$	5436 5437 5438 5441 5442 5444 5445 5448 3317
ran$	441 442 443 444 445 446 447 448 449 450 462 463 481 482 1120 1302 1303 1304 1378 1379 3004 3077 3203 3206 7425
random	2751
random$	6620
rang$	10118
ranger	2688
rape	6876
rape$	8534 8535 8536 8537 8538 8539 8540 8541 10616 7009
raped	7568
rarely$	1592 5461 1593 5462 1594 2953
rascal$	3753
rascals$	3753
rash	6767
rash$	81 82 790 10507 3119
rat$	7016
rate	2835
rate$	6725 7445 7450
rated$	1061 1075 1238 1242
rates$	6725 7445 7450
rather$	10081 10083 6391 10140 10141 10143 3296
ratings$	10121 10122
rational$	4163
rats	3032
rats$	6901 7016
re	6704
re$	5762 5773 3163
reach$	8801 9541 9562 9585 5846 9593 9618 9619 9620 7303 7305
reached$	8445 8446 8447 8448 9478 9484 9489 9492 9498 9574 9591 9604 9605 9606 9607 9608
reaches$	7304
reaching$	9618 9619 9620 5881 7303
react$	9500 10068 7383
reacted$	7383 7384
reacting$	7383
reaction$	8912 8913
reacts$	7383
reactted$	7383
reactting$	7383
read	2957 7561
read$	8801 2127 2128 2129 9900 10224 6549 10576
reader$	10264
readers$	10264
readily$	10019 10020 10021 10022 10153 10154 10155
readin	10577 6838
reading$	10578 7322 3686
ready$	8326 8327 10065 6326 2559 2790 10642
real$	5032 6103 6104 6105 6106 3601
realise$	154 4633 4634 4737 4738 4739 4740 4741 4742 4743 4744 4745 4746 4747 4748 4794 4795 4796 4797 4798 4799 4800 4801
realised$	4633 4634 8401 8402 4663 4664
really$	5350 1919 1920 1921 1922 3320
rearrested$	7587
reason$	5423 9618 9619 9620 10007 2782 7303
reasoned$	9478 9484 9489 9498 9574 9604 9605 9606 9607 9608
reasoning$	9618 9619 9620 5884 7303
reasons$	2782
reassurance$	9257
rebuff$	3122 3423
rebuffed$	9461 9466 9467 9468 9469 3122 3423
rebufffed$	3122 3423
rebufffing$	3122 3423
rebuffing$	3122 3423
rebuffs$	3122 3423
recall$	10323
receiv	7389 3659
receive$	4121
receives$	2941
recent	2557
recent$	6426
reckless$	81 82 3970 7722 7723 7724 7725 4166 8023 790 3067 3119 3771
recklessly$	3740
recklessness$	7907 7908 7909 7910 7911 7912 8304 4603 4604 4624
reclaim$	2876
reclaimed$	2876
reclaiming$	2876
reclaims$	2876
recognise$	7896 8464 4737 4738 4739 4740 4741 4742 4743 4744 4745 4746 4747 4748 4794 4795 4796 4797 4798 4799 4800 4801
recognition$	10264 7410
recomm	2833
recommit$	10319 10346
record	6467 2609 2623 2629 2696
record$	6090 6200 10071 6354 10195 2591 10223 6491 6498 2648 2654 6552 10328 6589 10330 10655 7530 7600
recorded$	2582 6498 2631 2632 2659 6552 10296 2719 2721 6713 6714 3592
recording$	2441 2442 2443 2444 2626 6498 2648 2654 6552 7347 7442
recordinged$	6498
recordings$	2626 6498
records$	10183 10195 10207 10223 6491 6498 2648 2654 6552 10328 10330 7411 7530
recover$	3635
recovered$	10428 3635
recovering$	3635
recovers$	3635
recovery$	10604
recrui	10205
recruit$	425 426 3075 3076
recruited$	7654 425 426 4296 428 429 430 3075 3076
recruiter$	8646 7035 7038 7039
recruiters$	8646 7035 7038 7039
recruiting$	425 426 3075 3076
recruitment$	7664
recruits$	425 426 3075 3076
recruitted$	425 426 3075 3076
recruitting$	425 426 3075 3076
red$	10398 3361 3384 7272 3576
redeal$	10319 10346
redemption$	7305
redheaded$	5620 3786
reduc	2835
reduce	2955
reduce$	7477
reduced$	10465 7462
reduct	6705
reduction$	10445 10456
referenced$	6471
referr	10539
referral$	5721 1853 5723 1855 1856 9904 7359 3732
referrals$	5721 1853 5723 1855 1856 9904 10055 10056 7359 7360
referred$	3659
reflected$	4887
refuge	6890
refuge$	10630
refus	2894 3855
refusal$	4156 288 289 290 291 292 293 1206 1207 1208 1209 1210 1833 1834 5730 2281
refusals$	1833 1834 5730 2281
refuse	3722
refuse$	762 823 829 830 831 832 833 835 877 929 1832 9455 9460 9640 9644 3422 7294 7311 3497
refused$	762 8381 823 829 830 831 832 833 835 877 929 1832 9455 9460 9461 9466 9467 9468 9469 9640 9644 3422 7294 7311 7354 3497
refuser$	7064 3762
refusers$	7064 3762
refuses$	762 823 829 830 831 832 833 835 877 929 1832 9455 9460 9640 9644 3422 7294 7311 3497
refusing$	762 823 829 830 831 832 833 835 877 929 1832 9455 9640 9644 9829 9830 3422 7311 3497
regain	2853
regard	7389
regard$	3939 3940 3941 3942 3943 3945 3946 5008 5009 1141 5011 1177 9865 9866 9867 9868 9869 9870 9871 9872 6135 6136 6137 6138 6139
regardded$	1177
regardding$	1177
regarded$	1063 1177 1244
regarding$	1177 6619
regardless$	7781 7785 8328 9212
regards$	1177
regist	2562 6467 2627 6496 10380
register$	10207 6518 10302 10648 7435 7540
registered$	3000 3645
registers$	10207
registrations$	3538 7416
regret$	8527 8528
regrettable$	6273 10014
regrettably$	3798
regula	2751
regular$	478 479 6620 3081
regularly$	477 10533
regulation$	8919 8920
rehab	10602 6863
rehab$	10603
rehabilitation$	3732
reject$	992 993 9455 9644 3134 3423
rejected$	992 993 9455 9461 9466 9467 9468 9469 9644 3134 3423
rejecting$	992 993 9455 9644 9829 9830 3134 3423
rejects$	992 993 9455 9644 3134 3423
rejectted$	992 993 9455 9644 3134 3423
rejectting$	992 993 9455 9644 3134 3423
relapse$	9501 7298
related$	10574 7013
relati	10584 10626 7389
relations$	6955
relationship$	7678 4128 536 537 538 8152 8153 8962 9216 9217 9218 9280 2997 6936 6955 7166
relationships$	7678 4128 536 537 538 9146 9147 9148 9149 9150 9216 9217 9218 9280 6936 6955 7166
relay$	2634
relaying$	2634
relays$	2634
releas	2613
released$	3721 3722
relentlessly$	3794
relevant$	2642
reliab	2557
reliable$	6426
reliant$	7187
relied$	9604 9605 9606 9607 9608 2826
relies$	3036
relish$	933 934 935 936 3125
relished$	933 934 935 936 3125
relishes$	933 934 935 936 3125
relishing$	933 934 935 936 3125
reluctance$	4156 288 289 290 291 292 293 1206 1207 1208 1209 1210
reluctant$	826 829 830 831 832 833 835 1206 1207 1208 1209 1210 2459
relying$	3036
remain	6857 3717
remain$	7924 678 679 917 1017 1033 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1093 1094 1095 1096 1097 1098 1239 1265 1266 1267 1268 1269 1270 1443 1449 5318 1450 1451 1452 1453 1456 1457 1458 1459 1718 9499 10597 3084 3168 3170 3174 3237 3239 3247 7586
remained$	5084
remains$	3982 285 286 678 679 917 1017 1033 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1093 1094 1095 1096 1097 1098 5084 5089 1239 1265 1266 1267 1268 1269 1270 1443 1449 5318 1450 1451 1452 1453 1456 1457 1458 1459 1718 6744 3084 3168 3170 3174 3237 3239 3247
remand	6663 3721
remand$	7590
remanded$	10403 6914 7590
remark$	1825 1826 1827 1828
remarkably$	3303 3320
remarked$	1825 1826 1827 1828
remarking$	1825 1826 1827 1828
remarkked$	1825 1826 1827 1828
remarkking$	1825 1826 1827 1828
remarks$	1825 1826 1827 1828
remind	2769
reminded$	7767 7768 163 164 165 176 177 178 179 2685 6557
reminder$	10011 10012
reminders$	7764 10011 10012
remiss$	3797
remit	2849
remorse$	8527 8528 6992
remorseless$	3771
remote$	10065
remov	2605 2886
remova	10624
remove$	2985
removed$	307 308 309 310 9851 9852 10406 2889 2985 2986
removes$	2985
removing$	2985
render$	41 42 44
rendered$	41 42 44
rendering$	41 42 44
renderred$	41 42 44
renderring$	41 42 44
renders$	41 42 44
rent$	3861
reoffe	6709
reoffend$	9500 10303 10319 10346 7298
reoffended$	3866
reoffender$	3758
reoffenders$	3758
reoffending$	10444 10447 10449 3593 3866
reoffends$	3866
repair$	10068
repara	3047
reparation$	6916
repeat$	478 479 9500 3081 3163 3560
repeated$	4058 6271 6272 6295 10055 10056 3448 7360 3663
repeatedly$	477 5957 2364 3425
replied$	8235 9723 9726 9727 9729 9730 9731 9732 9747 9748 10118
reply$	8248 8249 8250 8509 8511 9473 9479 9493 9890 10009 10068 10071 7295
replying$	7790 7981 8248 8249 8250
report	2556 6427 6435 2609 2623 2628 2629 2713 6582 6838 7389 7392
report$	7896 8346 8359 8464 9824 9904 2453 10175 10223 6498 2634 2635 2636 10250 2648 2654 10328 10330 10369 10578 7359 7556
reportd$	2636
reported$	8204 8212 6498 2636 2707 2734 6713 6714 7403 7438
reporting$	9472 6498 2634 2636 2648 2654
reportinged$	6498
reportings$	6498
reports$	9824 9904 10223 6498 2634 2636 10250 2648 2654 10328 10330 10369 7359
reprim	3721
reprimand$	7590
reprimanded$	7590
reprimands$	7590
reprobate$	3753
reprobates$	3753
reputation$	1324 1325 10044 6360 10110
reques	6447 2813 2826 2833
request$	9904 10011 10012 7359
requested$	7414
requests$	10011 10012 10055 10056 7359 7360
requir	6447 7389
require$	9057 1628 1629 1630 5500 1632 1633 1634 1635 1648 1649 9259 5520 5521
required$	1648 1649 9259 5520 5521 2840 6848
requirement$	10651
requires$	1648 1649 9259 5520 5521
requiring$	1648 1649 9259 5520 5521
rerob$	10319 10346
reside	6708 3010 3012
residential$	6879 6881 3282
residents$	8598 4859 8670 8671 8672 8673 8674 8675 8676 8677 8678 8679 8680 8681 8684 8685 8686 8747 8751 6221 10448 10469 7001 7002
resilience$	3779
resilient$	1673 1674 1675 1676 1692 7204 3779
resist$	7896 8396 1850
resistance$	1206 1207 1208 1209 1210
resistant$	1206 1207 1208 1209 1210 7308 7311 3771
resisted$	1850
resisting$	1850
resists$	1850
resistted$	1850
resistting$	1850
resit	3690
resolution$	7601
resort$	421 422
resorted$	421 422 2412
resorting$	421 422
resorts$	421 422 2413
resortted$	421 422
resortting$	421 422
respect$	8464 8489 4758 4978 9473 9479 9493 9865 9866 9867 9868 9869 9870 9871 9872 7054 7295
respected$	8212
respit	3010
respite$	6879
respon	10167 6431 10205 6570 10343 7468
respond$	8464 9473 9479 9493 9890 10068 10071 7295
responded$	9723 9726 9727 9729 9730 9731 9732 9747 9748 9900
response$	2219 2227 2228 2229 2441 2442 2443 2444 10164 10171 6454 2592 2593 2598 2619 6495 10236 10237 6499 2633 6505 2638 6512 6617 2765 6640 6670 10477 7347
responses$	2219 2227 2228 2229 2441 2442 2443 2444 7347
responsib$	9910 9993 10037
responsibbed$	9910 9993 10037
responsibbing$	9910 9993 10037
responsibed$	9910 9993 10037
responsibilit$	5359
responsibilities$	9098 9688 9910 10037
responsibility$	311 312 313 314 8337 8416 810 811 4684 4685 4686 4687 4688 4689 4690 4691 4692 4693 4694 4695 4709 4710 4711 4712 4713 8454 8455 8456 8457 8458 8459 8460 8461 8462 8463 8494 9303 9688 9774 9865 9866 9867 9868 9869 9870 9871 9910 10037 2448 7564
responsibing$	9910 9993 10037
responsible$	7634 810 811 1692 9303 2440 10064 10310 2709 6604 2744 6632 6633 2773 10388 3056
responsibly$	8251
responsibs$	9910 9993 10037
rest$	4180 4181 4182 4183 9030 9134 9135 9136 9137 9138 9282 9370 9371 9372 10057 7361
resteal$	10319 10346
rested$	4180 4181 4182 4183
restor	2853
restra	2983
restraining$	6852
rests$	4180 4181 4182 4183 10057 7361
result$	274 4179 2783 6673 7556
resulted$	7621 8343 8344
resulting$	6673
results$	10044 6360 10110 10121 10122 10475 10578 7556
resupply$	10319
retail	2575 6506 6708
retail$	6755
retailers$	2552 10162 6444 10246 10248 2689 10448
retain$	3546
retained$	7414 3546
retaining$	3546
retains$	3546
retak	2853 3690
return	7389
return$	7692 7707 3999 7822 7867 7924 7953 7955 7956 7957 417 418 419 420 4326 458 462 463 4336 4379 4387 519 520 521 4394 8138 8464 9473 9479 9493 9499 9501 2624 3110 7295
returned$	7822 417 418 419 420 458 462 463 3110
returning$	7790 7981 417 418 419 420 4323 458 462 463 4333 8231 3110
returnned$	417 418 419 420 458 462 463 3110
returnning$	417 418 419 420 458 462 463 3110
returns$	7822 417 418 419 420 458 462 463 2624 3110
reveal	2713 6582
revealing$	9382 9383 3408
revel$	994
reveled$	994
reveling$	994
revelled$	994
revelling$	994
revels$	994
review	2662
review$	2595 7148
reviewed$	2595 6639 6698
reviewes$	2595
reviewing$	2595
reviews$	2595 7148
rheumatic$	3629
rid$	2843
ridding$	2843
ride$	659
rided$	659
rides$	659
riding$	659
riff$	3149
right$	3970 3972 4003 8293 8294 8494 8732 5337
rightly$	2453
rigid$	10004 10065 6326
rigoro	2863
rigorous$	6732
ring	2635 3553
ring$	8058 8059 8346 9416 2571 6504 2643 3156 7272
ringin	10193
ringing$	9472 2571 6504 2643
ringle	10316 10490 7453
ringleader$	10337 10397 7422 3755
ringleaders$	10337 10397 7422 3755
rings$	5247 5248 5636 9416 2571 6504 2643 7272
ringworm$	3835
riot$	7073 7074 7075
ripped$	9382 9383 5689 3401 3408
rise$	2806
risk$	7609 7610 7620 3884 16 17 18 3925 7666 7667 7673 7679 7680 7681 7682 7684 7685 7686 7688 4075 4076 4077 4078 4079 4080 4081 4082 4083 4084 4085 4086 4087 8275 716 8419 8420 8477 8478 8479 8480 8481 8482 8483 8484 8485 8486 8487 8488 8499 8500 8501 8502 8503 8548 8555 8568 4930 1062 4932 4933 4934 4935 4936 4937 4938 4939 4940 4941 8682 8683 4944 4945 4946 4947 4948 4949 5100 5101 1233 1234 5104 1236 1237 8847 8848 8849 8850 8851 8852 8853 8854 8855 8856 8857 8858 8859 8860 8861 8862 8863 8864 8865 8866 8949 9146 9147 9148 9149 9150 9216 9217 9218 9228 9229 9230 9231 9232 9233 9234 6263 6698 2838 6729 3065 3525 3554 3859
riskier$	3970 3067
risks$	7609 7610 7666 7667 7679 7680 7681 7682 7684 7685 7686 7688 4016 4017 4075 4076 4077 4078 4079 4080 4081 4082 4083 4084 4085 4086 4087 8419 8420 8477 8478 8479 8480 8481 8482 8483 8484 8485 8486 8487 8488 8500 8501 8502 8503 8548 8949 9216 9217 9218 9228 9229 9230 9231 6935
risky$	7609 7610 3970 4166 8023 4833 8585 3067 3130 3236
ritali	3653
ritalin$	7522
rivalry$	7013
rivals$	7002
road$	7947 4292 3295
roadman$	8636 7014 3752
roadmen$	8636 7014 3752
roam$	7986 1181
roamed$	1181
roaming$	1181
roammed$	1181
roamming$	1181
roams$	1181
rob$	8616 8617 10300 10319 10322 10346 10347
robbed$	7654 7657 8001 8270 3060
robber	10158 10167 6431 10211 10316 6578 10331 2724 10340 10344 10345 10352 10353 2745 10359 10367 10371 10372 10373 6709 6907 6909 6924 6925 6928 7426 3739
robber$	8708 8709 8710 10310 7043 7044
robberies$	10317 10318 6593 6614 10449 10665 10666 10668 7444 7451 7608
robbers$	8708 8709 8710 7043 7044
robbery$	8000 8016 10164 10171 2565 6439 6440 6441 2573 2574 6454 2592 2593 2598 2619 6495 10236 10237 6499 2633 6505 2638 6512 2674 6562 6593 10335 6617 2765 6640 6647 6670 2887 10647 10649 10664 10665 10666 10668 3533 3555 3565 7608
robbing$	10348 10417
robs$	10300 10322 10347
robust	2857 2863 2868 3598
robust$	6732 2867 7204
robuster$	2867
robustly$	7439
rode$	659
role$	8337 10037 6631
roles	10203
roll	3677
roll$	969 9935 7546
rolled$	7546
rolling$	969
roma$	1726 5601
romanian$	1726 5601 7264
room	6625
room$	2552 10162 10179 10180 10181 6442 6443 6444 10246 6543 10286 6891 6892 10634 3031 7405 7553
rooms$	7405
ropes$	8946
rose$	7450
rot$	9895 10113
rotten$	3160 7106
rough	7580
rough$	4904 5147 3131 3160 3363 7235
round$	8948 5215 8987 2776 7288 7477
rouser$	7027
rousers$	7027
route	10292
route$	4292 10216
routes$	10216
routin	2751
routine$	6620
row$	5797 9538 5799
rowdy$	3242 3771
rows$	2973
rubber$	3471
rude$	8838 8839 8933 9644 3771
ruffian$	3753
ruffians$	3753
rug$	10034
rui	3721
rui$	7590
rule$	8602 9733 9734 9735 9736 9737 9738
rules$	8614 8751 5020 5021 5022 5023 9033 9733 9734 9735 9736 9737 9738 10032 7003
run	2818
run$	7692 7707 7756 7924 7953 7955 7956 7957 4226 4227 4228 441 442 443 444 445 446 447 448 449 450 462 463 4341 4346 481 482 8346 4648 969 983 984 1120 8758 5035 1302 1303 1304 1378 1379 1492 9501 1909 1910 9644 6375 2599 3004 3077 3202 3205
runaround$	8776
runaway$	8708 8709 8710 7043 7044
runaways$	8708 8709 8710 7043 7044 3761
rung$	9900
runner	7436
runner$	8048 8711 1108 7043 7045
runners$	8048 8711 1108 10334 7043 7045
runnin	10205 6570
running$	7668 7669 7670 7671 7672 4289 8049 441 442 443 444 445 446 447 448 449 450 462 463 4340 4342 4346 481 482 969 983 984 1120 1378 1379 1492 9644 2599 10310 10343 3004 3077 3201 3204 7400
runs	10205
runs$	441 442 443 444 445 446 447 448 449 450 462 463 4346 481 482 969 983 984 1120 1302 1303 1304 1378 1379 1492 9644 2599 10230 3004 3077 7400
rushed$	2934
s$	6450 6568 10311 6751 2913 2916 6795 6800 6821 6829 6832 2969 6840 6841 2974 2975 6850 6853 2992 6865 6881 10629 6897 6899 10641 10646 10652 6923
s17$	3860
s20$	3860
s31$	3860
s47$	3860
sabotage$	3121
sabotaged$	3121
sabotages$	3121
sabotaging$	3121
safe$	7662 7663 4003 8418 8422 4683 8424 8436 8437 8445 8446 8447 8448 9191 5469
safeguard$	3920 7896 4702 8473
safeguarding$	9237 9238 9239 9240 9248 9249 9250 9257 3448
safer$	3970 4003
safety$	7619 3880 7679 7680 7681 7682 7683 7684 7685 7686 7687 7689 7741 7742 4025 4026 8419 8420 8424 8425 8426 8427 8428 8429 8430 8431 8432 8433 8434 8435 4789 4790 4791 4792 4793 9228 9229 9230 9231 10256
said$	97 4237 4467 4468 4477 4642 9527 5928 5929 5932 6072 6073 2304 2305 2707 2763
sale	10371
sallow$	3786
same$	7782 7784 7786 7788 8329 4921 5497 5498 5499 1704 5638 9385 9398 5669 5676 5860 5861 5862 5863 3337 3398
sanction$	2830 3580
sanctioned$	307 308 309 310 4916 4917 4918 4919
sanctions$	2830
sand$	10031
sandy$	3361
sat$	1809 1810 1811 2293 2294 2295 2296 2297 2298 2299 2300
satisfy$	9562
savage$	8708 8709 8710 7043 7044
savages$	8708 8709 8710 8729 8730 8731 7043 7044
saved$	8445 8446 8447 8448 9604 9605 9606 9607 9608
saving$	10044 7305
savvier$	1331 1332 1333
savvy$	1331 1332 1333 1692 7160 3777
saw	2929 2997
saw$	1177 2203 2204 6798
say	2713 6582
say$	7737 7896 4158 4223 8352 8359 8392 8464 1025 9457 9473 9479 9493 5928 5929 5932 2596 7295
saying$	1025 9472 9540
says$	1025 9458 9527 5928 5929 5932 2304 2305
scabies$	3835
scale	10566
scallies$	3753
scally$	3753
scallywag$	3756
scallywags$	3756
scan$	2595 10545
scandal$	3796
scandalous$	3796
scaned$	2595
scanes$	2595
scaning$	2595
scanned$	6639
scans$	2595 10545
scant$	70 77 1139 1140 1142 6125 6132
scantily$	1724 3353 3364
scar$	1744 7254
scarcely$	1546 1548 1549 1592 5461 1593 5462 1594 1650 5519 1651 1652 3307 3308 3322
scare$	9274 9275 9276
scared$	9232 9233 9234 1668 1669
scares$	5428 9169
scarf$	9421 7272
scaring$	7668 7669 7670 7671 7672
scarlet$	3629
scars$	1744 7254
scarves$	9421 7272
scatter$	10458
scattering$	2875
scenario$	7611
scenarios$	7611
scheme$	7435
schemer$	7043
schemers$	7043
scheming$	3771
schizo	3833
schizophrenic$	10601
school	2952 10577 7550
school$	8036 8037 8038 8376 8472 8656 8657 8658 8659 8660 8661 8670 8671 8672 8673 8674 8675 8676 8677 8678 8679 8680 8681 8684 8685 8689 8715 4979 8747 5044 8905 5978 5983 5984 5986 10089 6376 2511 10156 10157 10549 10556 10557 10558 10559 10560 6821 10562 10563 10568 10570 10571 10578 10642 6903 6952 3195 3448 3495 3504 3505 7536 7546 7547 7548 3687
schoolboy$	3171
schooling$	10569 7548
schoolmates$	7042
schools$	8656 8657 8658 8659 10565 10635 7546
sclerosis$	10603
scolio	3834
scor	7423
score$	8946 7440
scored$	10284
scores$	7440
scorn$	10134 10135 10136 10137 10138 3122
scorned$	3122
scorning$	3122
scornned$	3122
scornning$	3122
scorns$	3122
scour$	2595
scoured$	2595
scoures$	2595
scouring$	2595
scours$	2595
scrap$	8264
scraped$	7255
scratch$	9925
scrawny$	3786
screamed$	8381
screening$	10528
screens$	9651 9681 9682 9683 9684
screenshot$	2626
screenshots$	2626
screwed$	1258
scrolled$	6639
scrote$	3756
scrotes$	3756
scrounger$	7043
scroungers$	7043
scruffily$	1724 3364 7271 7273
scruffy$	1726 5599 9382 9383 3363 3384 3401 3408 3786
scum$	3753
scumbag$	3753
scumbags$	3753
search	10182 10297 2776 10391 10405 2891
search$	2595 6483 2704 2761 10384 6645 2792 10418 10419 6680 10421 2815 6685 2817 10427 10487 6760
searched$	2595 10366 6639 2815 10442
searches$	2595 10360 10419 6680 10421 2815 2817 10427 10483
searching$	2595 10419 2815 2817
searchped$	2792
searchs$	2595 2792
seasoned$	3780
seating$	6467
second$	1704 6134 6340
secrecy$	4565 9915
secretive$	3771
sectio	10602 6863 3846
section$	6682
section17$	3860
section20$	3860
section31$	3860
section47$	3860
sectioned$	10603
secur	3562
secure	2783 3012
secure$	8244 8245 6881 6919 3546 3732
secured$	10229 7414
secureed$	3546
secureing$	3546
secures$	3546
securi	2575 6506 2667 6546 2688 6617 2756 6625 2783
security$	8598 2552 10162 6444 10246 10248 6536 2671 10286 2689 2690 10357 2791 2807 2890 7002
seduce$	251 3071
seduced$	251 937 3071
seduces$	251 3071
seducing$	251 3071
see	2929
see$	154 7896 7924 737 740 743 744 4737 4738 4739 4740 4741 4742 4743 4744 4745 4746 4747 4748 4794 4795 4796 4797 4798 4799 4800 4801 1177 9167 9442 9890 10071 10182 2584 2591 2596 10225 10271 6798
seed$	7029
seeds$	7029
seeing	2929
seeing$	7790 7981 6798 3008 3104
seek	6447 2783 2813 2826 3577
seek$	259 492 493 494 495 496 497 498 939 4808 940 941 942 943 944 945 961 962 964 9644 5947 2549 10201 6462 3253 3254
seeked$	5947 2549 6462
seeker$	8699 6995 7121 7586
seekers$	8699 6995 7121
seekin	6447 2813 2826
seeking$	259 492 493 494 495 496 497 498 939 4808 940 941 942 943 944 945 961 962 964 5131 5148 9644 5947 2549 6462 6995 7121 3253 7586
seekked$	5947
seekking$	5947
seeks$	259 492 493 494 495 496 497 498 939 4808 940 941 942 943 944 945 961 962 964 5947 2549 10201 6462 3253 3254
seem$	678 679 917 1017 1033 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1093 1094 1095 1096 1097 1098 1239 1265 1266 1267 1268 1269 1270 1443 1449 5318 1450 1451 1452 1453 1456 1457 1458 1459 5492 5493 5494 1718 2238 2239 3084 3168 3170 3174 3237 3239 3247 3302 3304
seemed$	678 679 917 1017 1033 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1093 1094 1095 1096 1097 1098 1239 1265 1266 1267 1268 1269 1270 1443 1449 5318 1450 1451 1452 1453 1456 1457 1458 1459 1718 2238 2239 3084 3168 3170 3174 3237 3239 3247 3302
seeming$	2238 2239
seemmed$	2238 2239
seemming$	2238 2239
seems$	285 286 678 679 917 1017 1033 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1093 1094 1095 1096 1097 1098 1239 1265 1266 1267 1268 1269 1270 1443 1449 5318 1450 1451 1452 1453 1456 1457 1458 1459 1718 2238 2239 3084 3168 3170 3174 3237 3239 3247 3302 3304
seen	10218 10252 2997 3049
seen$	440 8401 8402 4663 4664 1064 1245 1343 1529 9478 9484 9489 9498 9574 2203 2204 9931 10213 2929 2935 3008 7425 7432 7438
sees	2929 2997
sees$	1177 6798
seize	2657
seize$	6526 3546
seized	6525 2657
seized$	10265 6526 10428 7414
seizeed$	3546
seizeing$	3546
seizes	2657
seizes$	6526 3546
seizin	2657
seizing$	6526
seizur	3834
seizure$	2657 10413 7411
seizures$	7411
seldom$	1592 5461 1593 5462 1594
select	2878 3830
self	3625 3843
self$	3869 3871 3910 3911 43 3913 3914 3915 3916 3917 3918 50 7660 7661 3922 3923 69 106 7901 4232 4233 4234 8012 4285 4349 8254 8255 8257 4536 4537 4538 4539 4540 4541 4542 4543 4545 4546 8289 8290 8303 4572 4573 4574 4575 8316 8317 8318 8319 8320 8321 8322 8323 8324 8325 4590 4591 4592 4593 8334 8339 4678 4682 814 8425 8426 8427 8428 8429 8430 8431 8432 8433 8434 8435 4696 4697 8438 8439 8440 8441 8442 8443 8445 8446 8447 8448 4749 4750 4751 8726 5180 5182 8966 8967 8968 8969 8970 8971 8972 9170 9171 9172 9173 9176 9177 9178 9179 9180 9181 9182 9183 9184 9185 9186 9187 9188 9189 5451 9192 9193 5454 9200 6321 6876 6932 3074 6962 6963 3115 3186 7185 7186 3318 3330 3466
selfharm$	7494
selfharmed$	7494
selfharming$	7494
selfharms$	7494
selfie$	8100 8108 4391 4392 524 525
selfies$	8100 8108 8109 4391 4392 524 525
selfish$	3771 3796
sell$	7692 7707 7924 7953 7955 7956 7957 4226 4227 4228 441 442 443 509 8509 8511 8517 8519 8616 8617 10322 3077 3094 6977
sellin	10193 10205 6570 10316
selling$	8026 441 442 443 509 10310 10348 3062 3077 3094 7418 7607
sells	10205
sells$	441 442 443 509 10230 10322 3062 3077 3094
selves$	3869 3871 3910 3911 43 3913 3914 3915 3916 3917 3918 50 7660 7661 3922 3923 7901 4232 4233 4234 8012 4349 8254 8255 8257 4536 4537 4538 4539 4540 4541 4542 4543 4545 4546 8289 8290 8303 4572 4573 4574 4575 8316 8317 8318 8319 8320 8321 8322 8323 8324 8325 4590 4591 4592 4593 8334 8339 4678 4682 814 8425 8426 8427 8428 8429 8430 8431 8432 8433 8434 8435 4696 4697 8438 8439 8440 8441 8442 8443 8445 8446 8447 8448 8726 8966 8967 8968 8969 8970 8971 8972 9170 9171 9172 9173 9176 9177 9178 9179 9180 9181 9182 9183 9184 9185 9186 9187 9188 9189 5451 9192 9193 5454 9200 6321 6932 6962 6963 7185 7186
semh	3667
semh$	7536
semi$	2987
sen$	10552 3671 7541
send	2556 2628 2635
send$	7692 7924 491 500 8509 8511 8517 8519 2555 6504 2636 2771 6671 2864 3085 3107 6977 3671 7541
sendd$	2636
sended$	2636
sending$	491 500 9618 9619 9620 6504 2636 2771 2864 3085 3107 7303
sends$	491 500 6504 2636 2771 6671 2864 3085 3107
sensation$	3126
sense$	8492 4754 1150 1380 1382 5450 1582 1583 5453 9403 9819 9820 9821
sensible$	7631 3970 4003 4512 1692
sensibly$	8251
sensit	2557
sensitive$	6426 7136 3522
sensor	2900
sensory$	6769
sent	2556 6507 6558
sent$	491 500 8221 8222 8223 8235 2555 10224 6847 3020 6914 3085 3107 6977 7354 3716
senten	10584
sentence$	2802 7594 3729 7599 7601
sentenced$	6914 3729
sentences$	2802
sentencing$	3729
separa	10584 10586 6847 6849 10599
separate$	10458
separated$	10587
separating$	2875 10587
separation$	10589
september$	8038
sergea	6439 6440 6441 2573 2574 2575 6454 2592 2593 2598 2619 6495 10236 10237 2633 6505 2638 6512 2674 6617 2765 6640 6670
sergeant$	2552 10179 10180 10181 6442 6443 6444 10194 6461 2615 6485 6488 2622 10235 10239 6502 10243 10245 2671 6543 10357 6634 10410 7476
serial$	478 479 3081 3163 3175 3560
series$	2085 7434
serious$	3933 5032 6103 6104 6105 6106 3163 3448
seriously$	8529 8530 8531 8532 8533 9766 9767 9783 9784 9785 9786 9787 9788 9789 9790 9791 9792 9793 9861 9862 9863 9864 2364
seriousness$	8477 8478 8479 8480 8481 8482 8483 8484 8485 8486 8487 8488 8500 8501 8502 8503
sertra	3653
sertraline$	7522
serve$	2828
served	10408
served$	2828 3050
serves$	684 685 2828
servic	10539
service$	8633 4966 5978 5983 5984 5992 6001 6002 10039 10089 6368 6376 2511 10156 10157 10444 10528 3448 7347 3495 3504
services$	8472 8473 5036 8815 8937 9251 9252 9253 9254 9255 1857 1858 1859 1860 5978 9722 5983 5984 5989 5990 10089 6376 10156 10157 10528 6991 7291
serving$	2828 6839 7335 3694
session$	142 144 145 5191 9637 9638 9639 9678 9679 9680 6990
sessions$	142 144 145 4055 7796 7829 7830 8905 5191 9678 9679 9680 6990
set$	423 444 445 446 447 448 449 450 8663 1565 1566 5581 1892 1893 2024 2658 3061 7212 7213 7554
sets$	444 445 446 447 448 449 450
setting$	3061
settle$	9473 9479 9493 7295
seven	6494 10292 10293 10295 10324 2743 6674 10437 10468 10485 2888 7453
seven$	8664 8733
severa	10274
several$	4058 506 1761 6271 6272 6295 10055 10056 7360 3555 3663
severe	3619
severely$	3680 3697
sex$	7678 4128 7943 4279 4370 8112 4377 510 4384 8127 526 527 528 529 8149 8150 4504 4950 8959 8960 9146 9147 9148 9149 9150 9216 9217 9218 9280 6869 3039 6936 6957 6967 7166
sext$	3744
sexted$	3744
sexting$	6953
sexts$	3744
sexual$	8023 4360 4368 4373 4375 4376 511 512 513 514 516 4388 4389 4390 526 527 528 529 8151 8959 5252 5255 9281 2919 3039 3086 3096
sexualised$	8023 4360 4368 8829 8830 8831 8832 8833 8834 8835 8836 8837 6959 6960 3242 3778
sexuality$	8243
sexually$	5546 3089 3298 3299 3332 3652 7568
sgt$	10243
shabbily$	1724 3356 3364
shabby$	9382 9383 3401 3408 3786
shadow	2891
shadow$	10276 2672 10365 6760
shadowed$	2672
shadowing$	2672
shadows$	5636 2672
shaggy$	3361
shall$	1864 1865 1866 1867 1868 1869 2796
shallow$	3771
sham	10478
shambles$	3796
shambolic$	3796
shame$	4605 9927 6273 10014 3468
shameful$	9828 3796
shamefully$	3796
shar	2613
share	2628 3521
share$	7924 491 500 844 1807 9473 9479 9493 9890 10068 10071 6421 2553 2555 2636 2747 3022 3085 3398 7295
shared$	491 500 1807 6072 6073 9900 6421 2553 2555 2636 3085 3398
shareed$	2636
shareing$	2636
shares	3521
shares$	491 500 1807 6421 2553 2555 2636 3022 3085 3398
sharin	7389 3521
sharing$	491 500 1807 9941 6421 2553 2555 3022 3085 3398
sharper$	1331 1332 1333
shaved$	3380 3382 3384 7255 3397
shaven$	3351 3352 3381 3384 3397
she$	3986 3993 4415 4472 4473 4478 4479 4506 758 1013 4882 1014 8623 1015 1016 5028 1179 8945 9532 9533 9534 9535 9536 5803 5804 5805 5807 5978 9722 3673
shed	7580
shed$	2428
shedding$	2428
sheep$	8655 7043
sheet$	7405
sheets$	7405
shelter$	8119 8120 8121 8122 8123 8124 8125 8126
shielding$	9240 9245 9246 9247 9248 9249 9250 9257
shift$	4226 4227 4228 3537
shifty$	3363 7235
shirk$	2428
shirked$	2428
shirking$	2428
shirkked$	2428
shirkking$	2428
shirks$	2428
shirt$	5642 5643 9391 7272
shirtless$	3786
shirts$	5642 5643 9391 7272
shocking$	2330 2331 2332 2333 6273 10014 10050 10051 10052 10053 3242 3478
shockingly$	3798
shoddy$	3796
shoes$	5642 5643 9405 9406 9407 9408 9409 9416 7272 7277
shooti	10331 10344 10352 10353
shootings$	10317
shop	2575 6506 6755
shop$	8036 8037 2552 10162 6444 10246 10248 10495 10498
shopke	2575 6506 6708 6929
shopkeeper$	7860 8114 10669
shopkeepers$	7860 8114 8598 8747 2552 10162 6444 10246 10248 2689 10448 10469 7001 7002
shopli	2724 10340 10344 10345 10353 2745 10367 6709 6907 6924 6925 3868
shoplifter$	8708 8709 8710 7043 7044
shoplifters$	8708 8709 8710 7043 7044
shoplifting$	7668 7669 7670 7671 7672 8016 8026 8030 8735 6593 6614 10382 10449 2887 10647 10664 10665
shoppe	6708
shoppers$	8747 10448 10469 7001
shopping$	6755
shops$	8747 2552 10162 6444 10246 10248 2689 10495 10498
short$	5584 9382 9383 5689 9817 9818 3249 3340 3361 3383 3384 3408 3465 7357 3786
shortcoming$	3447
shortcomings$	9693 9694 9695 3447 7318 3795
shortest$	1746 3388
shorts$	5642 5643 9405 9406 9407 9422 9423 9424 9429 7272 7277
shot$	6457
shots$	6457 10209 10215
shotted$	3078
shotter$	3762
shotters$	3762
shotting$	441 442 443 3077 3078
should	2779 6834
should$	21 22 23 24 25 26 612 613 746 764 772 773 774 775 776 777 778 779 780 788 792 793 794 795 840 853 1430 1561 1591 1644 2091 2093 2094 2095 2096 5967 9717 6109 2321 6195 2540 6533 2671 2730 2796 10574 3450 3518
shoulder$	8918 1741 3496
shouldered$	7215 3496
shouldering$	3496
shoulderred$	3496
shoulderring$	3496
shoulders$	8918 8977 3496
shout$	1302 1303 1304
shouted$	3002
shouting$	2973
shouts$	1302 1303 1304
show	2701 6571 2718 2762 7389
show$	791 815 816 4714 4715 4716 4717 4718 4719 4720 4721 4722 4723 8464 4729 4787 4788 8577 9473 9479 9493 2006 9672 2596 6534 7295
showed$	791 815 4787 4788 2256 6534
showin	2701 2718
showing$	815 2256 10160 10525
shown	6507 6558
shown$	154 4089 4090 791 816 4787 4788 9575 9576 9577 9578 2256 2659
shows	2701 6571 2718
shows$	791 815 4787 4788 2005 2256 2596 6534 6592
shrug$	893 2447
shruged$	893 2447
shrugged$	893 2447
shrugging$	893 2447
shruging$	893 2447
shrugs$	893 2447
shunt$	2911
shut$	2494 7354
shuts$	2494
shutting$	2494
shy$	7125
siblin	10625
sibling$	7150 3285
siblings$	3870 8035 8932 9125 10606 6933 7150
sick$	10516 10549
sickle$	3834
side$	9324
sidelined$	3479
sight$	10401 7454 3642 3643
sighted$	7334 7438 7512 3810
sighti	3538
sighting$	2668 7407
sightings$	10233 2668 3534 7407
sign$	2406 2407 2408 2409 10035 10036 7356 7359
signal$	7849 10411
signals$	7849 7850
signed$	2939 2940
significant$	1231 1232
signs$	2406 2407 2408 2409 10035 10036 10055 10056 10204 7356 7359 7360
silence$	4565 9915
silliness$	7907 7908 7909 7910 7911 7912 8304 4603 4604 4624
silly$	3933 81 82 3970 4166 749 3118 3771
silo$	3508 3509
siloed$	3800
silos$	7376
similar$	1726 5601 3340 3398
simple$	3719
simpler$	2790
simply$	650 8407 8408 8409 8410 1301 1919 1920 1921 1922 5966 2242 2243 2414 2415 2456 3425 3485
since$	10624 7190 7603
single$	1986 1987 5897 5938 5939 2133 6003 6071 2557
sister	6843 10585 6846 2993 10625 10626
sister$	8035 2970 10583 6877 7150
sisters$	8035 8932 5343 5344 5345 7150
sit	10218 10252
sit$	4204 1809 1810 1811 1813 9473 9479 9493 2293 10069 7295
site$	7407
sits$	1809 1810 1811 1813 2293 2294 2295 10205
sitting$	8326 8327 2293 2294 2295
situation$	7611 4175 8310 8311 8419 8420 8424 8425 8426 8427 8428 8429 8430 8431 8432 8433 8434 8435 8573 9236 9312 6263 10049 6373 3029 7581
situations$	7611 8573 9312
six	6494 10292 10293 10295 10324 2743 6674 10437 10468 10485 2888 7453
six$	8733 1716 5586 5587 1761 9370 9371 9372 9373 9374 9375 5820 5829 5835
sixteen$	9003 9004 9005 9006 9007 9008 1433 1434 1435 7171
size$	1462 1463
skaters$	5820 5829
skeletal$	3340
ski$	3413
skilled$	1701
skills$	1380 1382 5450 1582 1583 5453
skimpy$	3408
skin$	5608 5624 10508 7237 3370 3376
skinned$	7196 7229
skinniest$	1746 3388
skinny$	5584 5620 5689 3340 3408 3786
skins$	8131
skirt$	5642 5643 9405 9406 9407 7272 7277 7284
skirts$	5642 5643 9405 9406 9407 9422 9423 9424 9429 9436 7272 7277 7284
skive$	3743
skived$	3743
skives$	3743
skiving$	3743
skunk$	6793
slag$	7043
slags$	7043
slapdash$	3796
slave$	7092 3224 3766
slaves$	7092 3766
sleep	6783 6792
sleep$	3999 7924 7986 502 10523 10532 10533 3017 3024 3025 3087 3623
sleeped$	3019
sleepes$	3019
sleeping$	502 3017 3019 3024 3087 3655
sleeps$	502 3017 3019 3024 3025 3087
slender$	3340 3786
slep$	3711
slept$	502 6772 3026 3087 3711
slicked$	1740 7255
slide$	7369 7405
sliders$	9405 9406 9407 9422 9423 9424 9426 7272 7277
slides$	7405
slight$	3340 3786
slightest$	5872 6126
slightly$	1714 3342
slim$	5584 3340 3786
slimly$	3342
slip$	6266
slippers$	9418 9426 7272
slips$	10223
slipshod$	3796
slit$	3397
sloppy$	2330 2331 2332 2333 7235 3478 3796
sloth$	7371
slow$	763 1206 1207 1208 1209 1210 2330 2331 2332 2333 10004 10050 10051 10052 10053 10065 6326 2459 3478
slowly$	10065
slut$	7043
sluts$	7043
sly$	3771
smacke	3002
smacked$	6871
small$	1134 5328 5434 5584 1721 3306 3340
smaller$	4855 4856 4865 4866 4867 4868
smart$	5601 7158 7164 3408
smarter$	3970
smartly$	1724 3364 7271 7273
smarts$	7159
smelly$	9382 9383 3786
smitten$	548 549 550 551 552 553 554
smok	2924
smoke$	7692 7924 7953 7955 7956 7957 396 8509 8511 8616 8617 9644
smoked$	8235 9644
smoker$	8705
smokers$	8705
smokes$	9644
smoking$	3881 7622 7623 717 9644
snakes$	7043
snapch	2770
snapchat$	4112 4113 4114 483 4352 484 4353 485 4354 486 4355 487 4356 8097 8098 8099
sneak$	271 7043
sneaked$	271
sneaking$	271
sneakked$	271
sneakking$	271
sneaks$	271 7043
snood$	9421 7272 3791
snoods$	9421 7272 3791
snub$	3122
snubbed$	9461 3122
snubbing$	3122
snubed$	3122
snubing$	3122
snubs$	3122
snuck$	271
so	2769
so$	7783 7787 5969 2261 2757 3303 3320
sobrie	3042
sobriety$	6911
social$	8018 8024 483 484 485 486 487 4843 8736 5130 8876 8934 9291 9292 9293 9294 5978 9722 2118 5988 2121 2498 2500 6520 2680 10318 2770 10383 6686 3015
society$	8670 8671 8672 8673 8674 8675 8676 8677 8678 8679 8680 8681 8684 8685 8686
sociopath$	7043
sociopathic$	3771
sociopaths$	7043
sod$	6146
sofa	7580 3861
sofa$	10633
soft$	8326 8327
sold$	441 442 443 509 3062 3077 3094 6977
soldiers$	8786
solely$	2449 2450 3494
solicit$	3116
solicited$	3116
soliciting$	3116
solicits$	3116
solicitted$	3116
solicitting$	3116
solid$	3340
solidly$	3342
solve	3582
solves	3582
solvin	3582
somali$	1726 5601 7264
some$	94 714 1761
somebody$	7980 8387 5780 5978 9722 2803
someone$	7980 4407 8387 5370 1555 5780 5978 9722 2803
something$	8208 9647 10242
somewhere$	8119 8120 8121 8122 8123 8124 8125 8126
son	10438
son$	9083 6786
sons$	9083
soon$	10019 10020 10021 10022 10153 10154 10155
sooner$	9016 9705 9714
sophisticated$	1391 3780
sorely$	2364
sorry$	9575 9576 9577 9578
sort$	8592 9237 9238 9239 9378 7000
sorts$	7000
sought	10408
sought$	259 492 493 494 495 496 497 498 939 4808 940 941 942 943 944 945 961 962 964 3254
sound$	3302
sounds$	3302
source	7389
source$	6426 2558 10227 2758 10377 2772 2841 3521 7391 3523
sources$	2558 10227 7391
south$	1737
space$	9209 6694 6892
speak	2997
speak$	7736 7896 8094 488 489 490 1400 1401 1402 1403 1404 1405 1436 1437 1438 1439 5460 9442 9473 9479 9493 9565 9618 9619 9620 9890 2529 7295 7303
speaking$	488 489 490 9472 7322
speaks$	488 489 490 1400 1401 1402 1403 1404 1405 1436 1437 1438 1439 9565 2304 2305
special$	10552 3667 3859
specialist$	10538
speech$	2900
spell	7561
spelli	6838
spelling$	10578 3686
spend$	7924 4185 4186 4249 8199 8200 8201 8202 8203 975 976 977 978
spendded$	975 976 977 978
spendding$	975 976 977 978
spended$	975 976 977 978
spending$	7790 7981 8199 8200 8201 8202 8203 975 976 977 978
spends$	975 976 977 978 10218
spent$	975 976 977 978 3050
spice	6787
spice$	10527 6793 10536
spiky$	3361 3384
spina$	3630
spineless$	3796
spirit	6792
spirits$	10532
spite$	4024 156 157 159 4056 190 191 192 221 8067 8068 8069 8070 2403
spiteful$	9828 3771
split	10584 10586
split$	10458 6847
spliting$	2875
splitting$	2875
spoiled$	3771
spoilt$	3771
spoke$	488 489 490 2528
spoken$	7767 7768 163 164 165 8204 4916 4917 4918 4919 9478 9484 9489 9498 9574 9900
sporadic$	8824 8825 8826 8827 1219 3233
sport$	1743 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 10521 3385 3403
sported$	1743 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 3385 3403
sporting$	1743 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 3385 3403
sports$	1743 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 3385 3403
sportted$	1743 3385
sportting$	1743 3385
sporty$	3363
spot$	10492 10496 7419 7482
spots$	10492 10496 7265 7482
spotted$	3810
spotty$	1739 5620 9364 3368 3786
spray$	3378
spree$	7422
spring$	8038 8039
spurn$	3122 3423
spurned$	9461 3122 3423
spurning$	3122 3423
spurnned$	3122 3423
spurnning$	3122 3423
spurns$	3122 3423
squad	6431 6434 6439 6440 6441 2573 2574 6454 2592 2593 2598 2619 6495 10236 10237 2633 6505 2638 6512 6516 2674 6617 2765 6640 6670
squad$	10171 10172 2564 10174 10179 10180 10181 6442 6443 10186 2578 10194 6461 6488 10235 10239 6502 10243 10245 10256 6543 10336 10357 6634 10410
squander$	3121 3501
squandered$	3121 3501
squandering$	3121 3501
squanderred$	3121 3501
squanderring$	3121 3501
squanders$	3121 3501
square$	10462 10498
squarely$	2449 2450 3494
squint$	3789
squints$	3789
stab	10617
stabbed$	7657 8001 8270 3060
stabbi	10331 10344 10352 10353 10359 10371 10372 10373 6909 6925
stabbing$	10335 10649 10665 10666
stabbings$	10317 10665 10666
staff	2575 6506 2688
staff$	7980 8114 8376 4730 8472 8473 8598 4859 8670 8671 8672 8673 8674 8675 8676 8677 8678 8679 8680 8681 8684 8685 8686 8689 8712 8747 8753 1164 1165 5036 8905 8940 8954 8955 8956 8957 9310 9311 5815 5816 5818 5819 5857 5858 5859 5978 9722 5983 5984 10089 6376 10156 10157 6444 10246 6536 10469 10669 6991 7001 7002 7085
stained$	9382 9383 3401 3408
stairw	7580
stamme	10508 6782
stammer$	10522
stamp	2835
stamp$	7340
stamped$	7340
stamping$	7340
stampped$	7340
stampping$	7340
stamps$	7340
stance$	6736 7466
stand	10218 10252
stand$	1362 5436 5437 5438 5441 5442 5444 5445 5448 1717 9377 1809 1810 1811 2296 2297 2298 2299 2300 3455
standard$	9925 7347
standards$	9733 9734 9735 9736 9737 9738 7347
standing$	5436 5437 5438 5441 5442 5444 5445 5448 2296 2297 2298 2299 2300 3455 3725
stands$	1717 9377 1809 1810 1811 2296 2297 2298 2299 2300 3725
starte	3659
started$	440
starti	3659
starts	3659
starv	3626
stash	10167 6564 2717
stash$	10326
stashed$	10177
state	6427
state$	4175 10049
stated	6427
statem	3667
statement$	7902 4890 4891 4892 10170 10176 2943 7540
statemented$	7536
statements$	4890 4891 4892 10170 10176
statio	6506
station$	8036 8037 2552 10162 10246 10462 10498 10649
stations$	2552 10162 10246
statistics$	10121 10122 6725
stature$	9321 9322 9323 7209
status$	8542 8546 8547 8568 8574 8577 10597 3126 7148 7540 7586
stay$	3959 7707 3999 7837 4160 4187 4188 4205 7953 7955 7956 7958 4248 8011 8156 8199 8200 8201 8202 8203 8204 4490 8359 8509 8511 8517 8519 9473 9479 9493 3017 7295
stayed$	7979 8204 8212 8221 8222 8223 8246 8247 8386 3017 3019 3026
stayes$	3019
staying$	7790 7981 8156 8199 8200 8201 8202 8203 8204 3017 3019 3709
stays$	8204 3017 3019 3709
steal$	7924 8616 8617 1302 1303 1304 9499 9640 10300 10319 10322 10346 10347
steali	10205 6570 3868
stealing$	7666 7667 7668 7669 7670 7671 7672 8735 8791 8933 10310 10348 10417 7607
steals	10205 3868
steals$	1302 1303 1304 9640 10300 10322 10347
step	6843 2991 6861 10611 10626
step$	2884 3538 3598
stepbrother$	6877
stepdad$	2970 10583 6844 2979 10606 6877
stepfather$	2970 10583 6844 2979 10606 10610 6877
stepmother$	10583 2979 10606 10610 6877
stepmum$	10583 2979 10606 6877
stepparent$	10606 6877
stepparents$	10606 6877
stepped$	9772 2545 3598
stepsiblings$	10606
stepsister$	6877
stepstepdad$	10606
stepstepfather$	10606
steroi	6787 6791
steroids$	10527 10531
steward$	4117 7860 8114
stewards$	4117 7860 8114
sti	3652
sti$	7521
stick$	8464 9473 9479 9493 2127 2128 2129 7295
still$	7769 7789 7811 2138 2139 2588 3425
stills$	6420 10192 6457 2637
stis$	7521
stock	10167 10316
stock$	2568 10304 10325 10326
stockily$	3342
stocky$	5584 3340 3786
stole	3868
stolen	10167 10316 10379 3868
stolen$	10304 10326 2819 10664 10667 3825
stoma$	3841
stomach$	3628
stone$	10519 3410
stoned$	9644
stoner$	7043
stoners$	7043
stood$	1809 1810 1811 2296 2297 2298 2299 2300 3455 3725
stop	10297 2776 2816 2891
stop$	7735 7869 4220 7965 8011 4461 8346 8393 8823 9473 9479 9493 9562 9618 9619 9620 6409 6410 6411 6412 10182 2614 2704 10360 10384 6645 2792 2804 2808 2810 2811 2812 6685 10487 6760 7295 7303 3586
stopped$	7999 4260 392 4459 4508 8270 9604 9605 9606 9607 9608 9741 9742 9743 9744 9745 9746 10366 2792 10405 3058 7354 7438 3638
stopping$	2808 2810
stopring$	2808
stops$	10360 2792 2804 2808 2810 10455
stopting$	2808
store	2575 6506 6564 2717
store$	7837 4226 4227 4228 2552 10162 6444 10246 10248 2667
stored$	10177
stores	2717
stores$	2552 10162 6444 10230 10246 10248 6585
storie	2770
stories$	4890 4891 4892 1301
storin	10167 6570 10316 2717
storing$	10310 10348
story$	4890 4891 4892
stout$	3340 3786
straight$	8215 8216 3361 3384
strange$	4366 737 740 743 744
stranger$	7845 7855 7856 4850 10628 6940
strangers$	7629 4097 7845 4108 4111 7852 7855 7856 7864 7868 7872 7992 4357 4830 8571 8572 4849 8954 8955 8956 8957 6940
strapping$	3786
strappy$	3408
strate	7447 7468 7472
strategies$	7829 7830
strategy$	7478
strayed$	8235
street	2557 10405 6712 6755
street$	8027 8036 8037 6426 6451 10393 10452 10462 10495 10498 6942 3147 3235 3273 3277 3288 3289 3290 3291 3337 3825
streets$	8027 5050 10393 10452 10462 10495 10498 6942
streetsmart$	3776
streetwise$	1673 1674 1675 1676 1692 3776
streng	2783
strength$	1462 1463
stress$	3614
strict	2863
strict$	6732
strike$	5492 5493 5494 10300 10483 3538
strikes$	10300 10483
striking$	3363
strikingly$	3303
string$	237 2086
stringing$	237
strings$	237 10209
stroke	6767 6863
stroke$	10507 10518 10603
stroll$	1809 1810 1811
strolls$	1809 1810 1811
strong	2857 2863 3598
strong$	1522 1523 1524 1692 6732 2867 7204 3340 3601
stronger$	1149 2867
strongly$	3342
stroppy$	3771
struct	7393
structure$	10190 10482
struggle$	139 1206 1207 1208 1209 1210
struggled$	139 1206 1207 1208 1209 1210
struggles$	139 1206 1207 1208 1209 1210 3692
struggling$	139 1206 1207 1208 1209 1210
strung$	237
stubble$	3787
stubborn$	6326 3771 3796
stubbornly$	3796
stuck$	8213 8246 8247 9575 9576 9577 9578 2127 2128 2129
stud$	9416
studen	6929
student$	1180 8841 8867 8868 8869 8870 8871 8872 8883 10669 7029 3171 7105
students$	1180 8841 8867 8868 8869 8870 8871 8872 8883 7029 7105
studs$	9416
stuff$	7966 8113
stunt$	7678 6936
stunts$	7678 6936
stupid$	3933 81 82 3970 4151 749 3069 3118 3771
stupidity$	7907 7908 7909 7910 7911 7912 8304 4603 4604 4624
sturdy$	3340
stutte	10508
style$	9378 7013
subculture$	7104
subcultures$	7104
subjec	3563
subject$	9313 9316 10199 2698 3528 3808
subjects$	9313 9316 2698 6689 3808
submi	7389
submission$	10369
submissions$	10369
submit	2556 3521
submitted$	2631 2632 7403
substance$	31 36 3936 4963 3658
substandard$	2330 2331 2332 2333 10050 10051 10052 10053 3478
succeeded$	9591
succes	2806
success$	10475
successful$	6675
such$	3449
sucked$	7654
suffer	3005 3006
suffer$	3635
suffered$	6874 6875 3635
suffering$	3635
suffers$	6874 6875 3633 3635
sufficient$	1581 1584 7187
sugar$	3103
sugges	6427 2833 7389
suggest$	5715 5717 5718
suggested$	5715 5717 5718
suicid	3625
suicidal$	7494
suicide$	10513 7494
sullen$	7235 3771
summer$	8038 8039
summon	10405
superficial$	8824 8825 8826 8827 3143 3233
superv	3047 3049
supervised$	3285
supervising$	8963 9237 9238 9239 9240 9248 9249 9250 9257 9262 9263 9264 9265 9266
supervision$	8963 9237 9238 9239 9240 9248 9249 9250 9257 9262 9263 9264 9265 9266 2441 2442 2443 2444 6916 10657 7347 7601 7602
suppl	10205
suppli	2556 6475 2628 7401
supplied$	441 442 443 6507 3077
supplier$	8717
suppliers$	8717 10337
supplies$	441 442 443 10215 10230 10322 3062 3077 3553
supply	10158 2556 10167 10203 2628 6570 10311 10316 10331 10332 10344 10352 10353 10371 6924 7471 7472
supply$	441 442 443 2549 6476 10304 10319 10322 2771 10664 3077 3553 3825
supplyed$	2549
supplying$	441 442 443 2549 10310 10348 2771 10417 10664 3062 3077 7607
supplys$	2549 2771
suppor	2783 2826 2987 3049 3598 3604
support$	65 66 67 68 142 150 151 4055 7796 7829 7830 7896 8472 8473 8801 8815 8819 9237 9238 9239 9240 9248 9249 9250 9257 9459 1857 1858 1859 1860 2227 2228 2229 9899 2441 2442 2443 2444 2778 2785 2840 10554 2946 10555 6990 6991 7291 7540
supported$	150 151 2778 2785 6856
supporting$	150 151 2778 2785
supports$	65 66 67 68 150 151 2778 2785 2840
supportted$	150 151
supportting$	150 151
supposed$	7969 7970
suppre	2835
suppress$	3821
suppressing$	3821
suppression$	3821
sure	2769
sure$	1891 1892 1893 5839 5840 5841 5842 1974 1975
surely$	2046 2054 5923 2055 2056 5966 7312
surface$	3143
surgery$	10545
surly$	3771
surprising$	737 740 743 744
surprisingly$	3303
survei	10497 3818
surveillance$	10487 3807
surveilled$	10284
surviv	3006
survival$	3098
survive$	9207 9208 5472 1604 1605 5475 1612 3319
survived$	1612 6875 3319
survives$	1612 3319
surviving$	1612 3319
suspec	2699 7395
suspect$	9313 9316 10079 10309 10339 2735 7156 3528 7424 3568 3824
suspected$	6568 2707 2722 6602 2735 2739 2763 3056 3557
suspects$	9313 9316 10079 10189 10305 10306 10309 10339 2735 7028 7156 7398 7424 3556 3824
suspen	6838
suspended$	307 308 309 310 4916 4917 4918 4919 2948 7041 7544 3730
suspendeds$	2948
suspension$	8660 2948 10578 7041 3851
suspensions$	8660 2948 7041 3851
suspicion$	10134 10135 10136 10137 10138
suspicious$	6492
swallo	3627
swap$	500 518 4387 519 520 521 522 523 3085
swaped$	500 518 4387 519 520 521 522 523 3085
swaping$	500 518 4387 519 520 521 522 523 3085
swapped$	500 518 4387 519 520 521 522 523 3085
swapping$	500 518 4387 519 520 521 522 523 3085
swaps$	500 518 4387 519 520 521 522 523 3085
swarthy$	3786
swayed$	6996
swear$	9644
swearing$	9644 10557
swears$	9644
sweatshirt$	9405 9406 9407 7272 7277
sweatshirts$	9405 9406 9407 7272 7277
sweep$	2425 7456
sweeping$	2425
sweeps$	2425 7456
sweet$	5434
swept$	2425
swift	2857 3598
sworn$	7443
sympathy$	8269 8273 8291
symptoms$	7491
syndrome$	7484
system	7389
system$	8309 8753 8954 8955 8956 8957 10195 10240 10241 10328 10329 10330 3448
systemic$	3448
systems$	10328 10330 3448
t$	5651 9405 9406 9407 6836 7277
ta	2945 6815
ta$	6814 10555
table$	10564
tables$	10111
tablets$	6789 10536 7496 7524
tabs$	6518
tackl	2605 2835
tackle	10497 7477
tackle$	2851 2852
tackleing$	2852
tackles$	2852
tackling$	2851
tactic	7468 7472
tactical$	6499 3551
tag$	10651 10660 10661 10663 7605
tagged$	10660 3734
tagging$	10660
tags$	10663
tail$	2672 10365
tailed	10497
tailed$	2672
tailing$	2672
tails$	2672
tak	2886
take	2853
take$	64 7692 7707 99 3980 7756 4121 7924 4202 344 345 7994 8015 480 499 570 4441 815 816 844 4714 4715 4716 4717 4718 4719 4720 4721 4722 4723 8464 4737 4738 4739 4740 4741 4742 4743 4744 4745 4746 4747 4748 4764 4765 4766 4767 4768 8509 8511 8517 8519 920 924 5082 1359 1489 1590 9442 9473 9479 9493 6018 2157 6034 6043 6047 6048 6049 6050 6051 6052 6053 6115 6117 6118 6119 6120 6121 2256 9890 10068 10071 6559 2788 2793 6759 2906 2920 2922 3066 3107 7295
takeaway$	8036 8037
taken$	64 99 8204 815 816 9564 9575 9576 9577 9578 6017 6034 6044 6045 6046 6047 6048 6049 6050 6051 6052 6053 6115 6117 6118 6119 6120 6122 6123 6124 2256 9900 2934 2986 3066
taker$	8694 6934
takers$	8694 6934
takes	2853
takes$	64 99 395 480 499 8412 815 920 924 1489 6034 6043 6115 6117 6118 6119 6120 6121 2256 2788 2920 2922 3066 3107
taking	2853 3627
taking$	3902 64 7757 480 499 815 920 924 1489 9210 9211 6047 6048 6049 6050 6051 6052 6053 2256 2788 2906 2922 6934 3066 3107
talk	10218
talk$	142 7896 8093 488 489 490 8248 8249 8250 1400 1401 1402 1403 1404 1405 1436 1437 1438 1439 1440 9442 9473 9479 5750 9493 9565 9585 5846 9618 9619 9620 10168 7295 7303 3506
talked$	488 489 490 8221 8222 8223 8238 3506
talking$	488 489 490 8248 8249 8250 1547 9472 9618 9619 9620 5883 10168 7303 3660
talkked$	488 489 490
talkking$	488 489 490
talks$	142 488 489 490 1400 1401 1402 1403 1404 1405 1436 1437 1438 1439 1440 9565 10263 3506
tall$	5584 9325 1720 3340 7214 3786
tallest$	1746 3388
tan$	7246 7247
tango$	8004
tanned$	1739 3368 3786
tantrum$	8896 8897 7114
tantrums$	8896 8897 7114
target	10182 2605 2751 10394 2878 2879 6749 10491 2885 10497 7447 7477
target$	7651 7652 996 10283 10384 2852 10489 6750 3528 3590 3600 7475 3687
targeted$	7654 996 6620 10489 6750 6754 3600
targeting$	996 10149 10150 10151 10152 2852 10489 6750 3600
targets$	7650 7652 996 10044 6360 10110 10121 10122 10283 2852 10489 6750 3600 7475
targetted$	996
targetting$	996
tart$	7043
tarted$	1830 1831 3421
tarts$	7043
task	6434 2849
task$	9688
tasked$	2630 2678 6557 3607
taskforce$	10174
taskin	7420 3607
tasking$	6454 2592 2593 2598 2619 6495 10236 10237 6499 2633 6505 2638 6512 6562 6617 2765 6640 6670 7476
tastes$	9105
tattoo$	1744 9353 5637 9416 7254 3387
tattooed$	3786
tattoos$	1744 9353 5637 9416 7254 3387
taught$	150 151 154 7799 7800 7801 4089 4090 8292 9478 9484 9489 9498 9574 9604 9605 9606 9607 9608 10406
taunt$	3133
taunted$	3133
taunting$	3133
taunts$	3133
tauntted$	3133
tauntting$	3133
teach$	150 151 8712 8801 9541 9618 9619 9620 7303
teache	6929
teached$	150 151
teacher$	7860 8114 8376 6001 6002 10669
teachers$	7860 8114 8376 8598 4859 8712 8905 8940 5815 5816 5818 5819 7002 7085
teaches$	150 151
teachi	6830
teaching$	150 151 2945 6815 6827 10570
team	6434 6454 6516 10539
team$	5978 5983 5984 10089 6376 2511 10156 10157 10165 10172 10174 10179 10180 10181 6442 6443 10194 6461 6488 10235 10239 6502 10245 10256 6536 6543 10336 10357 6634 10410 2881 10542 3495 3504
teams$	2881
tearaway$	3753
tearaways$	3753
tech$	7280 3412
techni	7472
teen$	1180 8841 8844 8867 8868 8869 8870 8871 8872 8883 7105
teenage$	1704 3095 3163 3166 3175 3336 3337 3555
teenager$	1180 8841 8844 8867 8868 8869 8870 8871 8872 8883 9313 9316 7029 7105
teenagers$	8561 8595 8637 1180 8841 8844 8867 8868 8869 8870 8871 8872 8883 9313 9316 7029 7086 7105
teens$	8637 1180 8841 8844 8867 8868 8869 8870 8871 8872 8883 7105
teeth$	9365 9366 9367 7242
teleph	2680
telephone$	2656 10266 3542
telephones$	2656 10266
tell	2635 2713 6582 2769
tell$	7896 7924 8353 8359 8464 1025 8758 5430 5431 5432 5433 9473 9479 9493 9565 5928 5929 5932 10071 2550 2570 2571 6504 7295
telling$	1025 9472 2570 2571 6504
tells$	1025 9565 5928 5929 5932 2570 2571 6504
temper	10584
temper$	8896 8897 7114
tempered$	7118 7119
tempers$	8896 8897 7114
temporarily$	3673
temporary$	3710
tempt$	7628 3889 248 249 250 3071 3112
temptation$	7985
tempted$	7628 3889 248 249 250 937 3071 3112 6996
tempting$	7628 3889 248 249 250 3071 3112
tempts$	7628 3889 248 249 250 3071 3112
temptted$	7628 3889 248 249 250 3071 3112
temptting$	7628 3889 248 249 250 3071 3112
ten$	8664 1433 1434 1435
tenancies$	2829
tenancy$	2829 10636 10637
tenants$	6221
tendencies$	7034
tension$	2973 7393
term$	10508 6831
termination$	10524
terrible$	3933 3970 7722 7723 7724 7725 4660 4902 2330 2331 2332 2333 10050 10051 10052 10053 2485 3069 3242 3275 3478
territ	6694
territory$	10434
terrorise$	986 987 988 3132
terrorised$	986 987 988 3132
terrorises$	986 987 988 3132
terrorising$	986 987 988 3132
test$	1162 9644 2669 2670 10528 7521 7533
tested$	1162 3664
testing$	1162 9644
tests$	1162 7533
testted$	1162
testting$	1162
text$	488 489 490 10009
texted$	488 489 490
textin	10193
texting$	488 489 490
texts$	488 489 490
textted$	488 489 490
textting$	488 489 490
thalas	3630
thalassaemia$	7499
than$	4039 8365 4638 5200 5201 5202 5246 1388 5275 9018 9019 9020 9021 9022 9023 9024 9025 9026 9053 5314 1578 1599 1602 5542 5543 5544 5545 9290 10123 10124 10125 10126 10127 10128 10131
thank$	8276 8277 8278 8279 8280 8281 8312 8313 8314 8315 8330 8331 8332 8333
thanks$	303 6099 2496
that	7389
that$	4120 546 4730 8623 8943 1704 9903 10013 6350 6373 10120 10220 6592 6607 6608 6626 7004 3151 3337 7349
the$	3924 4120 8033 4305 4306 4569 4730 8471 4760 8514 4802 8598 4878 1013 1035 5012 5013 5056 1330 8943 5206 5290 5362 1505 5394 1704 1751 5645 5658 1790 9621 5912 5951 9722 6021 6084 6253 6260 6287 6289 10032 10033 6295 6297 10055 10056 10062 6324 2488 2511 6448 6586 6647 6653 6720 10471 6741 6760 6921 7002 3151 7349 7360 3525 3555 3558 3657
thef$	10310
theft	10167 10211 6578 10331 2724 10340 10344 10345 10352 10353 2745 10359 10367 10371 10372 10373 6643 6907 6909 6924 6925 6928 3739
theft$	8016 8030 8735 8933 10318 6593 10335 6614 10382 10383 2887 10647 10649 10664 10665 10666 10668 3565 7608
thefts	6709
thefts$	10317 10318 6593 6614 10382 10383 10449 10665 10666 7444 7608
their	6521 2653 2699 2740 7409 3548 3564
their$	19 3934 3947 3949 83 84 87 91 3962 3964 98 4015 4120 272 279 280 281 283 4155 287 4167 4168 4169 4170 4171 4172 7926 347 4231 7989 4268 4269 8033 4295 4378 8140 4428 4503 4528 4558 4559 695 696 4571 4597 8340 732 734 735 752 755 8375 4674 8417 4680 4730 8495 8499 4760 1021 4921 8712 8749 5043 1284 8949 1349 8986 5260 5262 5473 5589 5590 5591 5616 1755 1768 1773 1774 1794 5677 1821 1822 5893 5941 9719 6187 6198 6286 6288 6290 10032 10033 6295 6297 6298 10044 10055 10056 6362 6363 10110 2511 6381 6389 6390 6448 6568 6647 6741 6775 6777 2928 2974 2975 6845 6885 6896 3097 3113 3245 3405 3406 3449 7350 7360 3495 3647 3648 3655 3656 3678
theirs$	8335
theirself$	3869 3871 3910 3911 43 3913 3914 3915 3916 3917 3918 50 7660 7661 3922 3923 7901 4232 4233 4234 8012 4349 8254 8255 8257 4536 4537 4538 4539 4540 4541 4542 4543 4545 4546 8289 8290 8303 4572 4573 4574 4575 8316 8317 8318 8319 8320 8321 8322 8323 8324 8325 4590 4591 4592 4593 8334 8339 4678 4682 814 8425 8426 8427 8428 8429 8430 8431 8432 8433 8434 8435 4696 4697 8438 8439 8440 8441 8442 8443 8445 8446 8447 8448 8726 8966 8967 8968 8969 8970 8971 8972 9170 9171 9172 9173 9176 9177 9178 9179 9180 9181 9182 9183 9184 9185 9186 9187 9188 9189 5451 9192 9193 5454 9200 6321 6932 6962 6963 7185 7186
theirselves$	3869 3871 3910 3911 43 3913 3914 3915 3916 3917 3918 50 7660 7661 3922 3923 7901 4232 4233 4234 8012 4349 8254 8255 8257 4536 4537 4538 4539 4540 4541 4542 4543 4545 4546 8289 8290 8303 4572 4573 4574 4575 8316 8317 8318 8319 8320 8321 8322 8323 8324 8325 4590 4591 4592 4593 8334 8339 4678 4682 814 8425 8426 8427 8428 8429 8430 8431 8432 8433 8434 8435 4696 4697 8438 8439 8440 8441 8442 8443 8445 8446 8447 8448 8726 8966 8967 8968 8969 8970 8971 8972 9170 9171 9172 9173 9176 9177 9178 9179 9180 9181 9182 9183 9184 9185 9186 9187 9188 9189 5451 9192 9193 5454 9200 6321 6932 6962 6963 7185 7186
them	6423 6430 6494 10274 10277 10279 10280 2675 2676 10292 10293 10295 10324 2743 10370 2767 10385 6658 6674 6683 10423 6684 10437 10468 10485 10490 10500 7448 7453 7460 7543
them$	7612 7613 7639 7690 4099 4106 7920 8010 4271 4273 4275 8073 8076 8119 8120 8121 8122 8123 8124 8125 8126 4544 4553 8316 8317 8318 8319 8320 8321 8322 8323 8324 8325 8512 4780 4859 4911 5053 5162 5163 5164 5291 5356 9168 9256 9355 1762 1763 5781 5820 5829 5835 5847 9595 9600 9621 5900 6026 6027 6151 6152 6153 6154 6155 6156 9903 6203 6224 9994 9995 9996 9997 9998 9999 10055 10056 10077 10078 6341 6400 10199 10209 2679 6636 2775 2803 10424 10425 6761 7094 7315 7350 7351 7353 7360
themself$	3869 3871 3910 3911 43 3913 3914 3915 3916 3917 3918 50 7660 7661 3922 3923 7901 4232 4233 4234 8012 4349 8254 8255 8257 4536 4537 4538 4539 4540 4541 4542 4543 4545 4546 8289 8290 8303 4572 4573 4574 4575 8316 8317 8318 8319 8320 8321 8322 8323 8324 8325 4590 4591 4592 4593 8334 8339 4678 4682 814 8425 8426 8427 8428 8429 8430 8431 8432 8433 8434 8435 4696 4697 8438 8439 8440 8441 8442 8443 8445 8446 8447 8448 8726 8966 8967 8968 8969 8970 8971 8972 9170 9171 9172 9173 9176 9177 9178 9179 9180 9181 9182 9183 9184 9185 9186 9187 9188 9189 5451 9192 9193 5454 9200 6321 6776 6932 6962 6963 7185 7186 7495
themselves$	3869 3871 7612 7613 3910 3911 43 3913 3914 3915 3916 3917 3918 50 7660 7661 3922 3923 7901 4232 4233 4234 8012 4349 4386 8254 8255 8257 4536 4537 4538 4539 4540 4541 4542 4543 4545 4546 8289 8290 8303 4572 4573 4574 4575 8316 8317 8318 8319 8320 8321 8322 8323 8324 8325 4590 4591 4592 4593 8334 8339 4678 4682 814 8425 8426 8427 8428 8429 8430 8431 8432 8433 8434 8435 4696 4697 8438 8439 8440 8441 8442 8443 8445 8446 8447 8448 8723 8726 5046 1301 8966 8967 8968 8969 8970 8971 8972 9170 9171 9172 9173 9176 9177 9178 9179 9180 9181 9182 9183 9184 9185 9186 9187 9188 9189 5451 9192 9193 5454 9200 9214 9932 6321 6776 6932 6962 6963 7185 7186 7495
therap	10509 6797
therapist$	10537 10538
therapy$	10541 7491 7528 7529 7562
there$	7701 7739 4493 8239 1901 1902 5780 6548
these$	4103 4137 7922 4421 4424 4430 8510 8513 8518 1035 1330 9168 1686 1690 1704 5782 9537 1941 9602 9621 6113 6151 6152 6153 6154 6155 6156 6207 6209 6216 6226 6227 9994 9995 9996 9997 9998 9999 10055 10056 10077 10078 6341 6720 2888 3167 3175 7315 3449 7350 7351 7353 7360 3555 7460
they	10159 6494 10257 2675 2676 10292 10293 10295 10324 2729 2743 6674 10437 10468 2871 10485 2888 7453
they$	3986 4472 4473 4478 4479 4506 8342 758 1013 4882 1014 8623 1015 1016 5028 1179 8945 9532 9533 9534 9535 9536 5803 5804 5805 5807 5978 9722 6598 2752 2794 2803 6730 6740 6764
thick$	1712 3327 3344 3383 3392 3393 3771
thickset$	3340 3785
thief$	8708 8709 8710 7043 7044
thieves$	8708 8709 8710 7043 7044
thieving$	8735
thigh$	10517
thighs$	10517
thin$	5584 3340 3359 3363 3786
thing$	9804 9805 9806 9807 9808 9810 9811
things$	7967 8113 4639 9105 9195 9235 6262 6350 6373 3029
think$	8464 1006 1007 1008 1151 1159 1400 1401 1402 1403 1404 1405 5460 5999 9740 9741 9742 9743 6091 9832 2735
thinking$	7322
thinks$	1006 1007 1008 1151 1159 1400 1401 1402 1403 1404 1405 5999 9740 2735
thinnest$	1746 3388
third$	1704
thirteen$	1433 1434 1435
thirties$	8144
thirty$	8142 8144 566 8177 8178 5274 9045 9046 9047 9048 9049 9050 9051 9305
this$	4120 8033 4419 4426 4730 1301 5394 1704 9621 9664 6026 6027 6151 6152 6153 6154 6155 6156 9903 9994 9995 9996 9997 9998 9999 10055 10056 6317 6350 6373 6448 2752 6720 3151 3241 3337 7315 7349 7350 7351 7360 3558
thoroughly$	3442
those	6474 10385 7448
those$	8581 1035 1330 1686 6570 10402 6689 6721 10468 10471 10490 3175 7315 3555
though$	182 4052 4091 4092 4093 4094 4095 4096 8067 8068 8069 8070 5565 5566 5567
thought$	3939 3940 3941 3942 3943 3946 8204 8397 8398 1006 1007 1008 4888 4889 1069 1159 1248 9702 9718 9723 9726 9727 9729 9730 9731 9732 5999 9740 9741 9742 9743 9744 9745 9746 6091 9832 9865 9866 9867 9868 9869 9870 9871 9872 9873 9874 6135 6136 6137 6138 6139 10009 10118 2707 2734 2739 2763
thoughtless$	9817 9818 9828
thoughts$	2904
threadbare$	3408
threat$	4930 1062 4932 4933 4934 4935 4936 4937 4938 4939 4940 4941 8682 8683 4944 4945 4946 4947 4948 4949 6729 2861 3554 3571
threatening$	3242 3769
three	6494 10274 10292 10293 10295 10324 2743 6674 10437 10468 10485 7453
three$	4780 8733 1761 9370 9371 9372 9373 9374 9375 5820 5835 6295 3555 3663 3719
thresholds$	10032
threw$	47 862
thrill$	3926 58 3931 7996 7997 7998 8542 8568 3126
thrills$	8548
thrive$	697
thrived$	697
thrives$	697
thriving$	697
throats$	9648
throug	6748 6859 3521 3598 3604
through$	298 8805 5464 5465 5613 9563 9592 9594 9622 9627 6300 10314 6635 6825 3072 3502
throw$	47 862
throwed$	47
throwing$	47 862
thrown$	47 862 9463 3002 3003
throws$	47 862
thug$	3753
thuggery$	3753
thuggish$	3753 3769
thugs$	8729 8730 8731 10079 10338 7336 3753
tic$	3614
tick$	3457
ticking$	3182 7327
tidy$	3363
tied$	2708 6612 7255
ties$	1026 7013
tight$	9382 9383 5689 6327 3383 3408
tightly$	1742
tights$	7272
tiktok	2770
tiktok$	483 4352 484 4353 485 4354 486 4355 487 4356 8097 8098 8099
time	6824
time$	4037 7925 7989 850 851 852 8470 4844 4845 4847 4905 4960 4961 5003 9028 9506 9507 9636 9637 9638 9639 9652 9660 9855 9856 9857 9858 9859 9860 10288 2809 3181 7309 7370
timed$	10396
timekeeping$	6989
timeline$	6463
times$	7773 7775 7776 7780 9653
timeta	6467 6838
timetable$	10207 10564 6831 10578
timetables$	10207
timewaster$	7043
timewasters$	7043
timid$	6326
tiny$	3408
tip	3818
tip$	2814
tipped$	2814
tipping$	2814
tips$	2814
to	2608 7389
to$	3944 3948 7837 7880 7892 4184 4193 4215 4246 4286 4287 4288 4290 4331 4339 4343 4409 4410 4411 4412 4413 4416 4444 4448 4547 8345 8358 4636 8399 4675 4724 4815 4823 4826 4828 4834 4895 4931 8787 5051 5058 5061 5075 5080 5098 5168 5195 5203 5219 5220 5222 5382 5427 5443 9301 5702 9446 9447 9448 9450 9470 9490 5760 5761 5801 9610 9623 5958 5959 9739 9749 9750 9751 6024 6025 9782 9831 9839 6150 2318 6196 6251 6318 10066 6328 6329 10104 6365 6399 6404 6405 6406 6407 6408 6424 6428 6432 2567 2601 6504 6528 6533 2671 6547 2693 6563 6576 6577 6644 6650 6651 6660 6664 2796 2797 6706 6718 6719 10473 6762 6774 10529 6794 6803 6804 10553 6825 6836 6878 6913 3046 10670 6987 6988 7004 7291 7293 7297 7314 7316 7350 7366 7381 7382 7476 3611 7598
toddler$	6786
toe$	9386 9410 9411 5672 3146
toerag$	3756
toerags$	3756
toing$	6504
tokenistic$	3143 3796
told$	154 7767 7768 163 164 165 172 173 174 175 176 177 178 179 180 7799 7800 7801 7969 7970 4240 8209 8218 4647 9478 9484 9489 9492 9498 9574 9575 9576 9577 9578 9604 9605 9606 9607 9608 5928 5929 5932 6072 6073 9900 2678 2685 6557 6848 6860
tolerance$	7465
tolerated$	10451
tone$	9348 7239
tones$	9348 7239
too$	4063 253 5210 5211 9088 1658 1659 1660 1677 9382 9383 6096 6097 6098 6264 2396 6279 6280 6281 6282 6325 2457 2458 6366 6413 6415 3296 3320
took	3627
took$	64 99 344 345 480 499 571 8413 815 920 924 6016 2158 6034 6043 6047 6048 6049 6050 6051 6052 6053 6115 6117 6118 6119 6120 6121 2256 2906 2922 3066 3107 6977
tool$	2859
toolki	7472
tools$	7829 7830 2859
tooth$	7242
toothless$	3797
top	10205 6469
top$	8132 9388 9405 9406 9407 10209 10214 10397 10402 2865 7272 7277 7283 3555 3560 3561
topless$	4360 4368 3786
tops$	5642 5643 9388 9405 9406 9407 9428 9429 7272 7277 7283
torment$	986 987 988 3132
tormented$	986 987 988 3132
tormenting$	986 987 988 3132
torments$	986 987 988 3132
tormentted$	986 987 988 3132
tormentting$	986 987 988 3132
torn$	9382 9383 3401 3408
tos$	6504
toss$	9842
total$	1139 1140 1142 1861 2478 3448
totally$	3439 3442
touch$	7837 9562 9912
touched$	7654 4115 8154 9280
touching$	8184
tough	2857 2863 2868
tough$	8576 1192 1193 1194 1195 1196 1197 1522 1523 1524 1692 6732 7204 3363 3597 3780
toughe	2863 3598
tougher$	1673 1674 1675 1676 6732 3597
touret	3830
toward	2783 2826 3604
towards$	4290 4815 4823 4826 4828 4834 8718 8787 5098 5165 10314 7560
town	6712
town$	8747 8752 6708 6712 10452 10462 6755
toxic$	1030 1031 1032 3161 3162 3771
trace	10182 2651 10271 3532
trace$	10283
traced	10356
traced$	10296 10354
traces$	10283
track	2609 2651 10394
track$	2221 2609 6518 10273 10283 10287 6552 2684 10365 6659 7419
tracke	2651 10262 6549
tracked$	10284 10289 6552 2684 10296 3538
tracki	2651
trackie$	7272
trackies$	9405 9406 9407 1816 9426 7272 7277 3419
tracking$	6552
tracks	2651
tracks$	10283 6552
tracksuit$	9405 9406 9407 9416 7272 7274 7277 3791
tracksuits$	5642 5643 9405 9406 9407 9408 9409 9413 9414 9415 9416 9418 9426 7272 7274 7277 7438 3791
trade$	509 518 4387 519 520 521 522 523 633 3094
traded$	509 518 4387 519 520 521 522 523 633 3094
trader	2575 6506
traders$	8747 10162 6444 10246 10248 2689
trades$	509 518 4387 519 520 521 522 523 633 3094
trading$	509 518 4387 519 520 521 522 523 633 3094
traffic$	441 442 443 3077 7411
trafficced$	441 442 443 3077
trafficcing$	441 442 443 3077
trafficed$	441 442 443 3077
trafficing$	441 442 443 3077
trafficking$	7914 8049 441 442 443 8534 8535 8536 8537 8538 8539 8540 8541 3077
traffics$	441 442 443 3077
trail	2891
trail$	10276 2672 10365 6760
trailed$	2672
trailing$	2672
trails$	2672
trainer$	7272
trainers$	7861 7862 4132 4133 4134 4135 4136 4138 4139 7996 7997 7998 8119 8120 8121 8122 8123 8124 8125 8126 8131 8134 8574 5642 5643 9405 9406 9407 9408 9409 9413 9414 9415 9416 7272 7277
training$	6916
tramad	6791
tramadol$	10531
transactional$	3098
transfer$	7546
transmitted$	7521
transplant$	10545
trap$	3187
trapping$	3078
trapstar$	3790
trauma$	10615 7490 3622
travel	10218
travel$	7955 7956 7957 8156 3107 6977
traveled$	3107 6977
traveling$	3107 6977
travelled$	3107 6977
traveller$	1726 5601
travelling$	7981 8156 3107 6977
travels$	3107 6977
trawl	2662 3818
trawl$	2595 7407
trawled$	2595 6639
trawles$	2595
trawling$	2595
trawls$	2595
treat$	1175 1176 2470 2471 2525 2697
treate	2801
treated$	1175 1176 2470 2471 2525 2582 6599 2935 6806 6807 3665
treating$	1175 1176 2470 2471 2525
treatm	7527
treatment$	2219 10541
treats$	1175 1176 2470 2471 2525
treatted$	1175 1176 2470 2471 2525
treatting$	1175 1176 2470 2471 2525
trendy$	3408
trial$	7594
tricks$	9508
tricky$	1192 1193 1194 1195 1196 1197 8900 8901 8902 8903 8904 7116
tried$	1162 5715 5717 5718 9527 9575 9576 9577 9578 9711 5975 10118 7320
tries$	1162 9565 9587 9588 9589 9590
trip$	8184
trips$	8184
troubl	6643
trouble$	7629 7666 7667 4064 4065 4066 4067 4068 4069 4070 4071 203 204 205 8000 8020 4517 4518 8259 8260 8261 8262 8269 8306 8307 8308 716 8544 8548 8555 8603 8735 5006 8933 5797 9538 5799 9645 9687 6010 9756 9757 9758 9855 9856 9857 9858 9859 9860 10382 10383 2973 3038 6980 6994 3153 3154 3155 7106
troubled$	9718 9723 9726 9727 9729 9730 9731 9732 5999 9740 9741 9742 9743 9744 9745 9746 6011 9775 3236 3337
troublemaker$	3755
troublemakers$	8933 3755
troublemaking$	3755
troubles$	8419 8420
troublesome$	4904 3771
trousers$	5642 5643 1816 3419
truancy$	3743
truant	3855
truant$	7924 7986 8708 8709 8710 9640 7043 7044
truanted$	3743
truanting$	3743
truants$	8708 8709 8710 7043 7044 3761
true$	2327
trust$	8801 9473 9479 9493 9528 9529 9530 9531 9541 9618 9619 9620 5978 5983 5984 10089 6376 2511 10156 10157 7295 7303 3495 3504
trusted$	8221 8222 8223 8235 1563 5469 1622 9604 9605 9606 9607 9608 9840 9841
trusting$	9472 5881
truth$	4640
truthful$	4637 8378
try$	1162 5715 5717 5718 9473 9479 9493 9527 9565 9618 9619 9620 9631 7295 7303 7320
trying$	9618 9619 9620 10201 7303 7322
tryings$	10201
tubby$	3786
tuberculosis$	3835
tuitio	6830
tuition$	10570
tumour	6767
tumour$	10507
turf	6694
turf$	10434
turkish$	1726 5601 7264
turn	10252
turn$	421 422 4726 4728 863 1805 1814 1835 1836 5716 5736 5742 5747 5756 9499 9500 9565 5832 2371 2377 2378 2379 10069 10297 6676
turned$	421 422 863 5588 5593 1806 1815 1835 1836 5716 5722 9466 9467 9468 9469 9575 9576 9577 9578 2071 2371 2377 2378 2379 2411 10119 7354
turning$	421 422 863 1835 1836 9829 9830 2371 2377 2378 2379
turnned$	421 422
turnning$	421 422
turns$	421 422 863 1835 1836 5716 5798 9565 9587 9588 9589 9590 2371 2377 2378 2379
tutor$	7860 4922
tutors$	7860
twelve$	1433 1434 1435
twenties$	8144
twenty$	8142 8143 8144 566 567 8177 8178 9003 9004 9005 9006 9007 9008 5274 1429 5302 9043 9045 9046 9047 9048 9049 9050 9051 9305 9306 7171
twice$	4401 8147 5249 5250 5251 9110 10529 3673
twins	7520
twists$	7252
two	6494 10274 10292 10293 10295 10324 2743 6674 10437 10468 10485 7453
two$	4264 8733 1761 9370 9371 9372 9373 9374 9375 6102 6295 2803 3255 3555 3663 3719
twoc	6924 3739
twoc$	10664 7608
ugly$	3301 3786
ultimately$	93
unable$	138 761 829 830 831 832 833 835 876 931 5033 5034 1206 1207 1208 1209 1210 2912 2967 7311
unacceptable$	8829 8830 8831 8832 8833 8834 8835 8836 8837 6711 3242 3796
unacceptably$	3796
unacco	3717
unaccompanied$	7586
unadoptable$	3771
unambitious$	3771
unanswered$	7369
unauthorised$	3680
unbearable$	8600 8619
uncaring$	3771 3796
uncle	6843 10585 10611 10626 6889
uncle$	2970 10583
unclear$	737 740 743 744
unco$	3232 3456
uncomfortable$	10479
uncons	3836
uncontrollable$	3236 7311 3771
uncooperative$	3767 3796
uncorr	2557
uncorroborated$	6426
under	6748 2929 3722
under$	503 1037 5613 2053 2076 6294 6583 6798 2933
underachiever$	7043
underachievers$	7043
underage$	3088 3095
underc	3538
undercover$	7407
underdressed$	3786
undermine$	3121 7313
undermined$	3121 7313
undermines$	3121 7313
undermining$	3121 7313
underpass$	8248 8249 8250
unders	2589
understand$	147 148 154 206 207 208 209 210 211 212 213 214 215 216 217 218 258 737 740 743 744 8464 4737 4738 4739 4740 4741 4742 4743 4744 4745 4746 4747 4748 4794 4795 4796 4797 4798 4799 4800 4801 1389 1390 9303 9528 9529 9530 9531 2685 2901
understanding$	5450 1582 1583 5453 7342
understands$	737 740 743 744 1389 1390 2685 2901
understood$	206 207 208 209 210 211 212 213 214 215 216 217 218 258 737 740 743 744 1389 1390 9663 2707 2734 2739 2763
undert	2650
undertaken$	7795 9843 9844 9845 9846
underw	3664
underweight$	7508 3786
underwent$	7533
undesirable$	8578 8579 8580 8585 3130 3236
undesirables$	8578 8579 8580 3754
undisciplined$	3771
undocumented$	3858
undoubtedly$	2046 7312 3794
unempl	10584
unengaged$	3767
unfair$	9817 9818 9828 9922
unfazed$	3780
unfit$	2317
unforgivable$	3796
unforgivably$	3796
unfounded$	3138
ungovernable$	3771
ungrateful$	3771
unhealthy$	3970 1030 1031 1032 3069 3161 3162
unheeded$	7369
unhelpful$	3796
uniform$	5642 5643 9384 7270 7272
uniforms$	5642 5643 9384 7270 7272
uninterested$	3433 7311 3771 3796
unironed$	3401
unit	6434 6454 6516 10539
unit$	5044 5978 5983 5984 10089 6376 10156 10157 10165 10172 10174 10179 10180 10181 6442 6443 10194 6461 6488 10235 10239 6502 10245 10256 6543 10336 10357 6634 10410 10560 10621 10659 7536 7553
units$	10165 7476
unjust$	9828
unkempt$	1726 5601 3786
unkind$	9817 9818
unknow	10262
unknown$	7878 4365 8585
unlawful$	8023
unless	10438
unless$	8230 8233 8234 2846
unlikeable$	3771
unlovable$	3236
unmanageable$	8829 8830 8831 8832 8833 8834 8835 8836 8837 3236 7106 3771
unmotivated$	3771
unnecessary$	3933
unnerve$	5516
unopened$	7369
unpaid$	3053
unplaceable$	3771
unpleasant$	10479 3771
unpredictable$	8829 8830 8831 8832 8833 8834 8835 8836 8837 3242 3769
unprepared$	3424
unprofessional$	3796
unprofessionally$	3796
unquestionably$	3794
unreachable$	7311 3767
unread$	7369
unreasonable$	9817 9818
unreliable$	3142 7311 3771 3796
unrepentant$	3771
unresponsive$	3767
unruly$	3151 3236 3242 3337 3771
unsafe$	7609 7610 7650 3970 8023 4833 10640 3067 3069
unsavoury$	8578 8579 8580 3236
unshockable$	3780
unsolved$	6468
unstable$	7140 7141 3771
unsubstantiated$	3138
unsuitable$	8581 8585 3130
unsupervised$	3285
unteachable$	3236
untidy$	1726 5601 7235 3384
until$	10281 2846 7603
unto$	4983 4986
untouchable$	8768 8769 8770
untrue$	8628 9668
untrustworthy$	7311 3771 3796
untucked$	9382 9383
unusual$	3363
unusually$	3303
unwanted$	4526 5252 5255
unwashed$	9382 9383 3384 3401 3786
unwell	10602 6863
unwell$	10603
unwilling$	825 829 830 831 832 833 835 878 1206 1207 1208 1209 1210 2459 3424 7308 7311
unwillingness$	4156 288 289 290 291 292 293 1206 1207 1208 1209 1210
unwise$	81 82 3970 7722 7723 7724 7725 749 3069 3118
up$	7659 7720 7942 402 403 404 405 406 4399 4562 4681 8466 4858 8599 1115 5127 5128 8874 1301 5231 5261 5276 5277 9059 9080 5348 5365 9194 9268 5562 9308 9334 9352 9390 5674 5675 5683 5684 9430 9437 5698 5699 9475 9476 9481 9482 9486 9487 9495 9496 9503 9504 9505 9571 9572 5907 9670 5940 9916 6185 6197 9942 6241 6244 6245 10024 6293 10200 10209 6645 10403 10412 10587 10589 10642 3044 6947 7113 7198 7276 7290
upbringing$	7107
upbringings$	7107
update	2635
update$	2570 6504
updateing$	2570 6504
updates$	2570 6504
upon$	4514 4515 8345 6669
ups$	9013 9037 9065 9203
upsetting$	7668 7669 7670 7671 7672
upstream$	7401
urchin$	3753
urchins$	3753
urgency$	10085 10086 10087 10088 7368
us$	7980 8073 8076 8376 8472 8473 5036 8942 9243 9251 9252 9253 9254 9255 6203 2596
use	2813 2826 3036
use$	3901 3903 3904 3905 7675 7676 7677 7719 7837 7924 7953 634 635 636 4587 791 8464 9473 9479 9493 5878 2563 2618 2642 2798 10522 10523 7295
used	2826 2924
used$	7654 8182 8212 634 635 636 791 1183 1572 2410 2566 2703 2768 2918
useful	2826 3521
useful$	10173 2642 2840
useless$	3434 3771 3796
user$	8692 8705 8706
userna	6467
usernames$	10207
users$	8692 8705 8706 10604
uses	2813 2924
uses$	634 635 636 2618 2918
using	2813 2924 3036
using$	7790 634 635 636 1184 2618 2918
usual$	6333 3159
usually$	1817
utter$	1139 1140 1142 1861 2479
utterly$	5957 2364 3439 3442
vaccin	3845
vain$	3771
valium	6791
valium$	10531
valuab	3521
value	7389
value$	2563 2642 3606
values$	8923 7147
van$	7408
vandal$	8708 8709 8710 7043 7044 3753
vandals$	8708 8709 8710 7043 7044 3753
vans$	7408
vape$	7861 7862 4132 4133 4134 4135 4136 4138 4139 8131 8134 8588 10534
vapes$	7861 7862 4132 4133 4134 4135 4136 4138 4139 7996 7997 7998 8119 8120 8121 8122 8123 8124 8125 8126 8131 8134 8588 8604 10534
variable$	8824 8825 8826 8827
various$	506
vehicl	10282 6628
vehicle$	2698 6924 3542 3547
vehicles$	2698 10368
ventured$	8235
verbally$	3251
vermin$	10079
versed$	5293 1702
version$	4890 4891 4892
versions$	4890 4891 4892
very$	4054 4062 1495 1677 5656 5970 3296 3303 3320 3639
vest$	7272
vests$	9422 9423 9424 7272
vicious$	3769
victim$	4757 8526 8618 1040 4926 1058 8840 9232 9233 9234 3005 3277
victimisation$	7647 7648 7649 8300 8301
victimise$	2472 2473 2474 2475
victimised$	2472 2473 2474 2475
victimises$	2472 2473 2474 2475
victimising$	2472 2473 2474 2475 10149 10150 10151 10152
victims$	7921 689 8477 8478 8479 8480 8481 8482 8483 8484 8485 8486 8487 8488 8526 8548 8605 8606 8607 8608 1039 4926 1058 8840 9232 9233 9234 6401
video$	8100 8108 4391 4392 524 525 9280 10192 10272
videos$	8100 8108 4391 4392 524 525 9280
vietnamese$	1726 5601
view$	5406 5407 5408 5409 5410 7359
viewed$	1065 1246
views$	5406 5407 5408 5409 5410 7359
vile$	8829 8830 8831 8832 8833 8834 8835 8836 8837
village$	8670 8671 8672 8673 8674 8675 8676 8677 8678 8679 8680 8681 8684 8685 8689 6219
vindictive$	9828 3769 3771
violen	10340 10367 10506 10584 10602 10624
violence$	8016 8030 8032 4517 4518 8603 8735 8745 8772 8791 1289 1290 8933 6454 2592 2593 2598 2619 6495 10236 10237 6499 2633 6505 2638 6512 6562 6617 2765 6640 6670 2973 6980 7013 3525 3696 7565
violent$	8829 8830 8831 8832 8833 8834 8835 8836 8837 8933 3163 3242 3560 3769
virtually$	1449 5318 1450 1451 1452 1453 1456 1457 1458 1459 3305
visibility$	10493
visible$	6732 7256 3601
visit	3036 7468 7472
visit$	5191 9678 9679 9680 10009 10384
visited$	9900 10118
visiting$	7790 7981
visitor$	10537
visits	2997
visits$	5191 9678 9679 9680 10263
visual$	3642
visually$	3643
vital$	6295
vitiligo$	3789
vodka	6792
vodka$	10532
voice$	7359
voices$	7359 7489
volatile$	8829 8830 8831 8832 8833 8834 8835 8836 8837 3162 3242 3769
volition$	7889 8179 8180 6976
volume	2835
volumes$	6173
voluntarily$	8179 8180 8190 8191 8192 8193 8194 8195 8196 8197 8198 6975 6976 6979
vomit$	10516
vomited$	3641
vomiting$	3641
vomits$	3641
vote$	393 394
voted$	393 394
votes$	393 394
voting$	393 394
voucher$	8131 8134
vouchers$	8131 8134
vulnerabilities$	4621 753 754
vulnerability$	8300 4621 753 754 8477 8478 8479 8480 8481 8482 8483 8484 8485 8486 8487 8488
vulnerable$	7611 7650 4865 4866 4867 4868 5411 5412 5413 5434 9232 9233 9234 9271 9272 9273 5547 5548 5549 5550 7191 3337
wag$	3083
wagging$	3083
wags$	3083
waited$	7354
waiting$	4976 2932 2936 3659
wake$	10144 10145 10146 10147 10148 7387
walk	10218
walk$	3998 4131 4159 4221 8199 8200 8201 8202 8203 4607 8359 1804 1813 2301 2302 10069
walked$	4236 4471 4480 4643 1804 1813 2301 2302 6851 7354
walking$	7790 7981 1804 1813 2301 2302
walkked$	1804 1813
walkking$	1804 1813
walks$	1804 1813 2301 2302
wall$	6466
wander$	1181
wandered$	1181
wandering$	1181
wanderred$	1181
wanderring$	1181
wanders$	1181
wannabe$	3145 3753
wannabes$	3753
want	6447 2696
want$	8090 8091 4705 4706 4707 4708 4894 9057 9201 5505 5506 5507 1840 9528 9529 9530 9531 9547 9548 9549 9565 5915 2155 9847 10173 10201 2905
wanted$	4127 8295 1840 9663 2156 6111 6112 2244 2245 2577 2714 2905 3041 3056
wanting$	7338
wants$	8090 8091 9201 1840 9547 9548 9549 9565 5915 10201 2905
ward	10539
warden	6439 6440 6441 2573 2574 2575 6506 2667 2674 6546 2688 6617 2756 6625
warden$	2552 10162 10179 10180 10181 6442 6443 6444 6485 10246 10248 6536 2671 6543 10286 2683 2689 2690 10357 2791 2807 2890
wardens$	8598 8935 8936 2552 10162 10179 10180 10181 6442 6443 6444 6485 10246 10248 6536 2671 6543 10286 2683 2689 2690 10357 2791 2807 2881 2890 7002
warn$	2814
warned$	7767 7768 4029 161 162 163 164 165 166 167 168 4038 170 171 172 173 174 175 176 177 178 179 180 7799 7800 7801
warnin	2854 2855
warning$	7764 7797 7798 8504 8505 8506 8507 8508 2406 2407 2408 2409 10035 10036 10055 10056 10432 6723 6724 6818 7003 7359 7360 3544 7590
warnings$	7764 7797 7798 7829 7830 8504 8505 8506 8507 8508 2406 2407 2408 2409 10035 10036 10055 10056 10432 7003 7359 7360
warran	6678 3818
warrant$	1628 1629 1630 10323 2799 10418 10487 3574 7446
warrants$	2799 3574 7446
warriors$	8786
wary$	7633 3895 3896 3897 3898
was	2582 6489 3619
was$	3982 160 169 285 286 427 440 4404 678 679 914 915 916 917 1017 1033 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1093 1094 1095 1096 1097 1098 1199 5084 5089 1239 1265 1266 1267 1268 1269 1270 1443 1449 5318 1450 1451 1452 1453 1456 1457 1458 1459 9313 9316 1718 5662 1817 1845 5726 5915 2087 2088 6078 6088 9875 6147 6182 2365 2395 6274 6275 6310 2449 2450 10097 2495 10120 6473 6544 6573 2733 6744 2937 3084 3109 3168 3170 3174 3222 3226 3237 3239 3247 7207 7255 3467 3494 7425 3639 3644 3646 3649 3662 3673 3675 3697 3699 3705 3718 3719 3724
wash$	2417
washed$	2417
washes$	2417
washing$	2417
waste$	861 3501
wasted$	861 3501
waster$	8700 3753
wasters$	8700 3753
wastes$	861 3501
wasting$	861 3501
watch	10378 2891 3538
watch$	9405 9406 9407 2591 6518 10273 10276 2672 10287 6552 10297 10384 6760 3008 7272 7277 7419
watched$	9906 9907 10275 2672 6549 6552 10294 10296 10366 3008
watches$	9405 9406 9407 7272 7277
watching$	2672 6552 3008
watchlist$	7407
watchlists$	7407
watchs$	2672 6552
water$	6904
wave$	7422
wavy$	3384
way$	7678 8252 5208 5659 1791 1792 1793 9425 5694 5695 5792 9990 2456 10228 10526 6936
ways$	7678 7971 8944 9033 9105 9508 9526 9633 6936
wayward$	3236 7106 3337
we	2575
we$	5815 5816 5818 5819 5857 5858 5859 5890 5891 5892 2453 6444 2881
weak$	4988 8824 8825 8826 8827 1219 1310 1311 1312 1313 2330 2331 2332 2333 10050 10051 10052 10053 6326 2485 3260 3261 3478
weakened$	2766
weaker$	4855 4856 4865 4866 4867 4868 4914
wealth$	1536
weaned$	2927
weapon	10158 10167 10204 10316 10379 2819 10667 3825
weapon$	7968 4835 4836 4837 10304 10325 10326 6912 10664 3587
weapons$	7966 8016 4835 4836 4837 2568 10304 10325 10326 6688 3587
wear	3051
wear$	8199 8200 8201 8202 8203 1743 1769 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 3385 3403
wearing$	7981 1743 1769 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 3051 3385 3403
wears$	1743 1769 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 3385 3403
weary$	7161
weed	6931
weed$	7861 7862 4132 4133 4134 4135 4136 4138 4139 7966 7996 7997 7998 8060 8061 8062 8119 8120 8121 8122 8123 8124 8125 8126 8131 8134 8588 4965 10278 6793 10534 10536 10671 6946
week$	9637 9638 9639 9678 9679 9680 6828 6831 7370 7563
weekend$	9637 9638 9639 10532
weeks$	9678 9679 9680 7370 7500 7563
weigh$	1619 5489 5490 5491
weighed$	3837 3838
weighs$	3837
weight	6782 6783
weight$	10522 10523 7509 7516
welcome$	3116
welcomed$	3116
welcomes$	3116
welcoming$	3116
welfare$	7619 3880 7679 7680 7681 7682 7683 7684 7685 7686 7689 7741 7742 8424 8425 8426 8427 8428 8429 8430 8431 8432 8433 8434 8435 4789 4790 4791 4792 4793 9228 9229 9230 9231
well$	7794 7802 7803 7828 8809 1327 1328 1340 1387 1424 1577 1598 1601 5481 5482 5483 5484 5485 5486 5487 1719 1724 3342 3355 3364 7271
wellbe	6783
wellbeing$	7619 7679 7680 7681 7682 7683 7684 7685 7686 7689 7741 7742 8419 8420 4789 4790 4791 4792 4793 10523
went$	7769 7789 7822 304 417 418 419 420 421 422 461 462 463 4346 481 482 576 577 578 581 8246 8247 939 963 983 984 1135 1302 1303 1304 1804 1813 5946 2431 2934 3020 3044 3079 3106 3107 6977 3716
were	2582 10262
were$	3982 3989 160 169 4059 285 286 427 440 4404 678 679 8403 914 915 916 917 1017 1033 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1093 1094 1095 1096 1097 1098 1199 1239 1265 1266 1267 1268 1269 1270 8939 1443 1449 5318 1450 1451 1452 1453 1456 1457 1458 1459 1691 1718 5614 1817 1844 5726 5843 5844 5915 2087 2088 6088 9875 2365 2395 6275 6310 2449 2450 2495 10120 6473 6544 6573 2733 6656 6864 3084 3109 3168 3170 3174 3222 3226 3237 3239 3247 7207 7255 3467 3494 7425 3673 3699 3705 3718 3724
west$	1736
wetting$	7493
what$	3990 3991 4051 8033 8186 8214 4555 4556 707 715 8341 4602 8364 8375 796 797 8943 5205 8949 5258 9235 10033 10055 10056 6460 6983 6986 7360
whatever$	8411 9195 9212 1846 1847 1848 1849 1949 1950
whatsa	2770
whatsapp$	483 4352 484 4353 485 4354 486 4355 487 4356
whatsoever$	9875
wheel$	9928
wheelc	6863
wheelchair$	10603 3841
when	7409
when$	4091 4092 4093 4094 4095 4096 4350 4351 8375 9304 10094 10140 10141 10143 10281 10288 6560 10314 7510
whenever$	4350 10281
where	7409
where$	7635 7636 7637 7638 8375 9304 6553 6560 2695
wherea	2627 6496 6497 6515 6520 2687
whereabouts$	10255 10260 10261 6556
which	7389 7409
which$	9304 6465 6478 10238 10292 10311
while$	9908
white$	9282 1704 1726 5599 1739 5630 5631 5632 1764 3336 3337 3360 3368 7272 3408
who	10158 10178 6465 6478 10292 10311 7409
who$	7635 7636 7637 7638 4402 4403 4438 723 757 8375 8567 8582 8939 9313 9316 6453 10203 6472 2604 6474 2606 6479 10220 6490 10231 10238 2644 6517 6523 2679 6553 6560 2716 6597 6607 2764 2775 7207 3531
whoever$	6474
whole$	6229 6231 3151
wholly$	3439 3442
whom	10205 10292
whom$	7635 7636 7637 7638 8375 10238 10253 6553 2775 7422
why$	8341 4602 4606 738 739 4609 741 742 4612 4613 745 750 751 8364 8375 798 799 800 801 2224 2225 2226
wicked$	3160
wider	2699
wider$	8670 8671 8672 8673 8674 8675 8676 8677 8678 8679 8680 8681 8684 8685 6568
wife$	10580 10598 10605
wild$	3151 3160 7070 7071 7072 7106 3361 3384 3771
wilful$	3796
wilfully$	477 3498 3796
will	2608 2779
will$	829 830 831 832 833 835 879 899 930 1567 1591 1603 1606 1642 1685 1862 1864 1865 1866 1867 1868 1869 1870 1874 1875 1876 1877 1878 1879 1880 1890 1894 1895 1896 1904 1905 1906 1907 9520 9521 9522 9523 9524 9525 5791 9543 9544 9545 9546 5822 9569 1961 1962 1963 1964 1965 9579 1976 5885 5886 5889 5915 9657 9658 2057 2058 2068 6433 2567 2601 6489 6533 2671 2730 2780 6655 2796 6711 3426 3429 3431 3443 3611
willed$	7129
willing$	246 247 252 357 358 359 387 388 573 574 802 803 804 5706 5708 5710 9451 9452 9453 9454 2559 3105
willingly$	8179 8180 572 6975 6976 3108
willingness$	7905 5870 9611 9612 9613 9614 9615 9616
win	2853
win$	5171 9585 5846
wind$	989 990 5764
winding$	7668 7669 7670 7671 7672 989 990
winds$	989 990
wins	2853
winter$	8038 8039
wiry$	3340
wisdom$	1380 1382 5313 1445
wise$	4003 1334 1335 1391 1692 7157 7162 7163 3300 3315
wiser$	3970 1331 1332 1333 1377 1391
wish$	5870 9611 9612 9613 9614 9615 9616 10201
wished$	2905
wishes$	2905 7359
wishs$	10201
wit$	9819 9820 9821
with	10398 6927 3598
with$	7697 7795 7880 7928 7931 7936 7987 4263 4276 4280 8110 4371 4374 4405 4417 4418 4422 4429 4431 4433 8185 4534 4535 8377 4838 4841 4852 4853 8594 4895 8787 8802 8806 8817 8818 8821 8828 5165 8909 1307 8931 5192 5195 1344 5455 5456 5457 9313 9316 1743 1756 1757 1758 1759 1807 9491 9542 9624 2263 10045 6394 6395 6396 6397 6398 6424 6513 10263 6569 10314 10355 6635 10466 2899 6886 6888 10631 3055 6926 6998 3276 3385 3396 7379 7476 7481 3615 3632 3672 7573 7592
withdrawn$	6698
withdrew$	2544
withheld$	770 771 7367
withhold$	770 771
withholding$	770 771
withholds$	770 771
within$	4925 8666 8667 1059 8758 5158 5414 6765
without$	77 4265 1109 9176 9177 9178 9179 9180 9181 9182 9183 9184 9185 9186 9187 9188 9212 9221 9222 9223 9224 9225 9226 9227 1653 1900 1903 5800 2004 2264 2265 6159 2400 2401 2954 3437 3438 3453 3475
witness$	7011
witnesses$	7011
woeful$	2485 3796
woefully$	3796
wolves$	8729 8730 8731
woman	6929
woman$	9009 1406 5280 9029 9064 9069 9071 1467 5339 9086 9087 1491 9102 9103 9104 9108 1502 1503 1530 1531 10628 10669 7174
women$	8670 8671 8672 8673 8674 8675 8676 8677 8678 8679 8680 8681 8684 8685 8686 9003 9004 9005 9006 9007 9008 9009 9012 1406 5278 9034 9036 9052 9062 9069 9070 9071 1464 9086 9087 1502 1503 1520 1530 1531 9206 9387 9440 7171 7174
wont$	1876 1877 1878 1879 1880 3426
wool$	7179
woolly$	3796
word$	10009 10038
wore$	8199 8200 8201 8202 8203 1743 1769 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 3385 3403
work	2957 7472
work$	142 144 145 4055 7796 4195 8019 431 432 433 434 435 436 437 438 439 700 8464 8473 8713 5062 5077 5081 8823 8877 5169 5214 5430 5431 5432 5433 9442 9473 9479 5751 9493 5802 9562 9593 9599 9618 9619 9620 9625 9890 2701 6922 6990 3256 7295 7303 7347
worked	2879
worked$	431 432 433 434 435 436 437 438 439 700 9591 9604 9605 9606 9607 9608 10475 3049 7304
worker	10539
worker$	7860 8117 8376 8472 5978 5983 5984 6001 6002 10089 6367 6376 10156 10157 6884 10657 6991 3505 7602
workers$	7860 8117 8376 4730 8472 8753 5036 8905 8954 8955 8956 8957 5815 5816 5818 5819 5857 5858 5859 5978 5983 5984 10089 6376 10156 10157 6991 7085
working$	431 432 433 434 435 436 437 438 439 700 5078 5418 9472 9618 9619 9620 10193 7303 7377 3691
works$	431 432 433 434 435 436 437 438 439 700 9597 7304
workshop$	142 144 145
workshops$	142 144 145
workshy$	3771
world$	9033 3292 3293
worldly$	1391 1673 1674 1675 1676 3294 3776
worn$	8204 8221 8222 8223 8235 10270 6532 7255
worr	2914 2968 3001
worried$	5419 5420 5421 9162 9163 9164 5425 5426 6307 2518
worries$	8500 8501 8502 8503 5428 9169 7359
worry$	5419 5420 5421 9162 9163 9164 5425 5426 7359
worrying$	8829 8830 8831 8832 8833 8834 8835 8836 8837 3240 3242
worse$	4594 9204 9205 10002 10003 7188
worship$	555 556 557 558 559
worshiped$	555 556 557 558 559
worshiping$	555 556 557 558 559
worshipped$	555 556 557 558 559
worshipping$	555 556 557 558 559
worships$	555 556 557 558 559
worst$	8271 4557 3242 3560
worth$	8491
worthless$	3771
would$	226 306 615 617 618 4488 8229 621 622 623 624 625 631 4501 4510 4619 4670 1027 1099 9057 9079 1550 5424 1643 1863 1881 1882 1883 1894 1895 1896 5822 9579 1976 5915 9657 9658 2057 2058 6074 6075 6076 6433 2567 3427 3431 3443
wound$	989 990
wrap	10667
wrap$	6912
wraps$	8796 6912 6946 7094
wreak$	3208
wreaked$	3209
wreaking$	3207
wreck$	3121
wrecked$	3121
wrecking$	3121
wreckked$	3121
wreckking$	3121
wrecks$	3121
wrist$	10517
wrists$	10517
writ	7561
write$	2385 2609 2629 10576 3192 3193
writing$	2388 2629
written$	2366 2387 2949
wrong$	3970 3971 4109 4206 4207 4208 8020 8566 8578 8579 8580 9077 9078 9817 9818 9828 9922 10090 10091 6364 3069 3131
wrote$	2386
xanax	6787 6791
xanax$	10527 10531
y$	9099
year	6835
year$	4406 4435 4436 8661 4924 8665 9003 9004 9005 9006 9007 9008 9014 5298 9154 1706 1709 1711 10566 10573 6835 10575 7171 7370 3683 7563
years$	8665 9000 9001 9002 9073 9074 9075 9076 9111 9112 9113 1532 9154 7370 3683 7563
yet$	4041 2465 6356
yield	3521
yjs	6918
yjs$	10658 3733
yob$	3753
yobbish$	3242 3753
yobbo$	3753
yobbos$	3753
yobs$	8729 8730 8731 3753
yoi	3732
yoi$	7601
yos	6918
yos$	10658 3733
yot	6918
yot$	10658 3733
young	6929
young$	287 347 735 1012 4898 5014 5015 1180 8841 5105 5106 8867 8868 8869 8870 8871 8872 8886 1287 1288 5159 5435 5555 5556 5557 5558 5559 5560 1704 9313 9316 1774 1821 1822 5810 5949 6114 6242 6243 6252 6261 6303 6342 6344 6402 6423 6494 10279 10280 6541 2675 2676 10292 10293 10295 6575 10324 2729 2743 6624 10370 2767 10385 6674 6683 6684 10437 10468 6734 2871 10485 10490 10500 10669 3095 3163 3166 3175 3213 7105 7149 3312 3336 3555 7448 7453 7460
younger$	4855 4856 4865 4866 4867 4868 4914 8670 8671 8672 8673 8674 8675 8676 8677 8678 8679 8680 8681 8684 8685 8688 8689 6945
youngers$	10334
youngster$	1180 8841 8867 8868 8869 8870 8871 8872 8883 7105
youngsters$	1180 8841 8867 8868 8869 8870 8871 8872 8883 6945 7105
youth	3563 3726
youth$	1180 8841 8844 8867 8868 8869 8870 8871 8872 8883 1704 9313 9316 9319 9320 2122 2123 2499 6438 2698 3048 6918 3163 7034 3166 7105 7206 3338 3555 3719 3726 3732
youths$	8637 1180 8841 8844 8867 8868 8869 8870 8871 8872 8883 9313 9316 2698 10460 7034 7105 3338 3782
yp	6423 6430 10210 6494 10257 10274 10277 10279 10280 6541 10282 2675 2676 10292 10293 10295 10324 2743 10385 6658 6674 10437 10468 10485 10490 10500 2926 6808 2952 2972 6842 2984 6862 10607 10632 3028 3030 6900 6906 10654 3054 3563 7437 7448 7453 7543
yp$	3137
yp1$	3136
yp2$	3136
yp3$	3136
yp4$	3136
yp5$	3136
yp6$	3136
yro	3732
yro$	7601
zero$	2001 6125 3499 3596
zits$	7265
