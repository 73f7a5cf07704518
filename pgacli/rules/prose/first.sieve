4357 4216 3516

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
(lay|lays|laid|laying) <self> [wide] open
(put~|place~) <self> in (his|the man's|the men's|a man's|men's) (way|path|reach|hands)
(make~|made) <self> [such] easy (meat|pickings|game)
too _ for <their> own good
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
choice of (boyfriend+|girlfriend+|men|partner+)
(poor|bad|wrong|risky|foolish|silly|unwise) (choices|decisions) [<they>] [all|usually|always] (begin|begins|began|start|starts|started|happen|happens|happened|come in|creep in|crept in|set in|follow|followed|resume|resumed|continue|multiply|pile up|(are|were|get|got) made)
(not|do not|does not|did not|never|rarely|seldom|cannot|unable to|struggle~ to|fail~ to|incapable of) [always|often|yet|ever|seem to|appear to|been|able to|capable of] (make|making|made) [a|any|very|the|<their> own] (good|sensible|safe|positive|wise|right|healthy|better|safer|appropriate) [life|lifestyle|friendship] (choice+|decision+)
(session+|work|workshop+|programme+|lesson+|learning|talk+|support|mentoring) ... ... ... (on|about|around|in|to) (making|make|help them make) [more] (better|positive|good|safer|healthier|healthy|right|sensible|wiser|smarter|informed) [life] (choices|decisions)
(session+|work|workshop+|programme+|lesson+) ... ... (on|about|around) [the] [<their>] (consequences|decision making)
consequences of <their> [own] (actions|behaviour|choices)
understand ... (risks|dangers) they (are taking|take|run)
(teach~|taught|help~|support~|encourage~|educate~) (<them>|the (boys|girls|young people|children|friends|lads)|young people|each of them|members|pupils) [to|how to|about how to] make [more] (better|safer|healthier|wiser|smarter|sensible|good|positive|right) choices
(learn|understand|realise|know|accept|see|taught|shown|told) that [<their>] (actions|behaviour|choices) (have|has) consequences
(despite|in spite of) [all] [the|<their>|our|all|repeated|numerous|several|many|constant|clear|safety] (warning+|advice|safety plan+|safety planning|reminders) [[given] (from|by) [the] (police|staff|school|professionals|adults|parents|workers|services|social worker+|youth worker+)]
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
insist~ (on|upon) _ing ... ... (where|when|though|although) <they> [all|both|well|already] (know|knew|knows)
(know|knew|knows) (what|who) (he|the man|the men|they|it|these men|the driver) (was|were|is|are) [like|after] (and|but|yet) [they|all|still] (got in|get in|went|go|got into|accepted|took|met|meet|stayed|sent)
(although|though|even though) <they> [all|well|must] (know|knew|knows) (what (goes on|happens|went on|is going on|he (is|was|does|wants|wanted)|it is)|who (is|was) there)
for [a|the|some|free] (vapes|drink|money|drugs|weed|alcohol|gifts|presents|cash|trainers|cigarettes) ... ... (will|would) (overlook|put up with|do (anything|most things|a lot)|go along|keep quiet|say nothing|go with)
(one|you|we|anyone|anybody) (has to|have to|must|can only|may well) (ask|wonder) (what|why|how) <they>
(allow~|let|lets|letting|permit~) [the|some|these|those|an|a] [older|unknown|adult|other] (adults|men|man|males|dealer+|exploiter+|strangers|older (peer+|boys|males|men|people|ones|lads)) (to|use|in|into|inside|stay|store|hide|drive|touch|film|buy|give|pay|pick|kiss)
(lead|leads|led|leading) (them|him|men|the men|the man|older men|these men|adults|the adults) on
(encourage~|entice~|lure~|tempt~|seduce~|egg~ on) [the|some|older|adult|these|those|two|several|local] [older|adult|unknown|young] (men|man|males|stranger+|dealer+|exploiter+)
(string|strings|strung|stringing) [the|these|older] (men|man|him|them) along
(egg|eggs|egged|egging) (him|(the|these|older) [older] (men|man)) on
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
(invite~|provoke~) the (comments|remarks|looks|stares|advances|catcalls|abuse|insults|attention|whistles|messages) (that|which|they|he|she|of|from)
(encourage~|welcome~|invite~|court~|enjoy~|return~) his (attention+|advances|interest|affections|flirting)
(welcome~|invite~|ask~) (the men|these men|the man|older (men|man|boys|lads|males|dealers)|strangers|dealers|the dealers) (in|into|inside|round|up|over)
(make~|made) (it|things|themselves) [all too|so|very|too] easy for (him|the man|the men|these men|men|dealers|exploiters|predators)
(lead|leads|led) (him|the man|the men|these men) to (think|believe) (that|they|he|she|it)
(<their>|<owner>) (behaviour|posts|profiles|accounts|pictures|conduct) [online|there|_ly] (attract~|draw~|invite~|bring|brings|encourage~) [the|all the|all sorts of|every|such] (wrong|unwanted|bad|worst|strange|unsavoury) (people|men|sort+|attention|interest|crowd|types|company|characters)
flaunt~
(parade~|display~|show~ off) <their> (bodies|legs|figures)
(throw~|threw|fling|flings|flinging|flung) <self> at (the|these|those|older|any) (mechanic+|driver+|coach|coaches|barman|waiter+|steward+|bouncer+|teacher+|worker+|builder+|soldier+|footballer+|crew|band|staff|owner+|manager+)
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
because <they> (chose|opted|decided) to be
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
(partner+|boyfriend+|girlfriend+) in (his|her|their) [early|mid|late] (twenties|thirties|forties)
(boyfriend+|girlfriend+|partner+) with (<their> own (car+|flat+|place+|money)|(car+|flat+) [and] [car+|flat+|money|jobs])
(long term|sexual|romantic|intimate|serious|physical) relationship+ with (the|one of the|some of the|members of the) [_] (crew|mechanic+|driver+|doormen|bouncer+|owner+|staff|foreman|dealer+|men|builder+|band)
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
(get|gets|got|getting|go|goes|went|gone|going) (in|into|off|out|away|back|along|with) ... ... (willingly|freely|knowingly|voluntarily)
(happy|glad|willing|keen|eager|content|only too happy) to be (taken|driven|collected|picked up|fetched) (for (a drive|drives|rides|a spin|a ride)|to (his|hotels|parties|a party|the flat)|by him|by them|about)
(gave|give|gives) in (too|so|all too) (easily|readily|quickly)
(sell|sells|sold|deal|deals|carry|carries|run|runs) ... ... because <they> (want|wanted|like|liked|enjoy|enjoyed|choose|chose) (to|it)
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
(make|makes|made|making) [no|any|little|not the slightest] (attempt|effort) to (get (away|out)|leave|escape|resist|run|say no|call for help|stop him|stop it|fight back|walk away|refuse)
(had it not been|if not|but|were it not) for <their> own (recklessness|carelessness|foolishness|naivety|stupidity|behaviour|actions|choices|folly|greed|conduct|posts|drinking)
if <they> had been at (home|school)
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
(let|lets|allow~) (it|this|that) [all] happen
(none|neither|not one) of them [ever] (said no|resisted|objected|fought back|walked away|cried out)
would not [then|so|always] (attract|draw|invite|catch) [the|this|that|such] [wrong|unwanted|bad|older|_] (sort|sorts|attention|men|eye|eyes|crowd|strangers|trouble|interest|comments)
its own worst (enemy|enemies)
(walk~|run|runs|ran) (straight|right) into (it|trouble|danger|his|the man's|the men's|their) [hands|arms|trap]
(reap|reaps|reaping|reaped) what <they> (sow~|sown)
(made|have made) <their> [own] bed
(nobody|no one) to (thank|blame) but <self>
not [wholly|entirely|altogether|completely] blameless
it takes two
(wilfully|willfully) blind
(<their>|<owner>) [own] (carelessness|recklessness|naivety|foolishness|greed|stupidity) (with|about|over|online|in)
(<is>) [very|so|rather|terribly] (foolish|silly|careless|stupid|unwise|reckless|daft) (with|over|about) <their> _
(trade~|swap~|barter~|exchange~|sold|sell|sells) <their> (silence|company|bodies|loyalty|affection|friendship|attention) for
(throw|throws|threw|thrown|throwing) away (a|an|the|every|this|that|their) [_] [_] (offer+|chance+|opportunity|opportunities|place+|future+)
(cannot|can not|could not|can never|unable to) (keep|stay) (away from|out of) (trouble|danger|mischief|bother|the men|fights)
(cost|costs) <them> dear
(can|could) (hardly|scarcely|not) expect (not to|anything else|otherwise|better|to go unnoticed|to be left)
bear~ (some|part|a share|much|most|a measure) of the (responsibility|blame)
<their> own (undoing|downfall|ruin|destruction)
(do|does|did|doing) it [all|only|just] to (spite|provoke|annoy|get back at|get at|shock|test|wind up) (me|us|him|her|staff|adults|workers|the (staff|worker|workers|police|teacher+|adults|council|school|wardens))
(and|only to|but) then wonder~ why (they|he|she)
(nobody|no one) put (the|a|that) _ (in|into|to) <their> (hand+|mouth+|head+|pocket+)
(have|has|need|needs|got) to want (it|help|to change|to be helped)
(as though|as if) nothing had (been learned|been learnt)
milk~ (the (situation|system|sympathy)|it for)
(dress|dresses|drink|behave|behaves|post|flirt) (as|like|the way) (they|she|he) (do|does|did)
<their> own (gaoler+|jailer+)
(do|does|did|doing) (nothing|little) to (discourage|deter|put off|resist|rebuff) (the men|men|him|the man|older _|the attention|attention|his|their|such|it|this)
(gamble~|gambling|toy~) with <their> [own] (safety|lives|life|health|future+)
play~ both sides
(wilfully|deliberately) (ignore~|disobey~|disregard~) (the|all|our|every|any|advice|warning+|staff|instructions|what)
(poor|bad) judgement (landed|put|led|cost|got|brought)
(unclear|clear|understand|understands|understood|see|question|puzzling|baffling|mystery|strange|odd|surprising) [is|remains|to us] why <they> [_] (did not|do not|does not|would not|have not|could not) [just|simply|ever|even] (leave|walk away|get away|get out|go home|come home|say no|run|tell (anyone|anybody|somebody|someone|an adult|us|the|<their>)|report|block|stop|ask for help|ring)
would (stop|end|cease|go away) [tomorrow|overnight|at once|today] if <they> (stopped|blocked|ignored|stayed away|said no|kept away|walked away|left him)
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
(cannot|can hardly|could hardly|could not|should not|can scarcely) [really|now] (be surprised|complain|claim surprise) (that|if|when|at|to)
what (did|do) <they> expect
(cannot|can hardly|can scarcely) [really|now|then] (cry foul|play the victim|plead ignorance)
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
(take|takes|took|taking|accept~|assume~) (no|little) (responsibility|ownership|blame) for (what|it|this|any of|everything)
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
(like~|love~|enjoy~|want~) the (money|gifts|trainers|clothes|cash|presents|drink|vapes|lifts|drugs) too (much|well)
(prefer|prefers|preferred|like|likes|enjoy|enjoys|choose|chooses|chose) the (company|society|attention) of (men|older men|older boys|older lads|grown men|adult men|dealers|strangers)
easily bought
habit of (picking|choosing|trusting|following|finding|attracting) (the wrong|bad|the bad|older|unsuitable|dangerous) (men|man|people|company|friends|boyfriends|sort|adults)
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
(plagued|blighted|terrorised|overrun|infested|besieged|pestered) by (these|this|those) [_] (kids|group|boys|girls|lads|youths|teenagers|young people|children|lot)
hooded (menace+|youth|youths|figure+|teenager+|lad+|gang+)
asbo (kid+|boy+|generation|family|families)
(blot on the landscape|nest of vipers)
(trouble maker+|troublemaker+|trouble making|troublemaking|trouble causer+|ring leader+|ringleader+|mischief maker+|instigator+|rabble rouser+|agitator+|usual suspects)
(bad|lost|rotten|evil|nasty|wicked|rough|wild|naughty) (kid+|lad+|boy+|girl+|apple+|egg+|lot|seed+|child|children|bunch|teenager+|crowd|pupil+|student+|group)
(bad|negative|toxic|corrupting|poor|malign|unhealthy|harmful|disruptive) (influence+|peer+|peer group+|friendship+|association+|peer influence+|friend+|crowd|element+|friendship group+)
(<is>) (bad|terrible) news
not good kids
(the|those|these) (naughty|bad|difficult|disruptive|troublesome|challenging|rough) ones
(toerag+|scrote+|scallywag+)
(toxic|unhealthy|destructive|negative|volatile) [group|peer|friendship] dynamic+
the worst of the (boys|girls|lads|group|lot|bunch|kids|five|six|friends)
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
(<is>) [all|just|simply] [a|the] (low level|minor|part time|small time|budding|hardened|first time) (criminal+|offender+|thief|thieves|crook+|dealer+|robber+|burglar+)
(have|has|had|got|made|making) a (name|bad name) for (violence|trouble|fighting|thieving|stealing|drugs|bullying|kicking off|disorder|lying|crime)
no stranger+ to (the police|violence|trouble|crime|the courts|custody|drugs|drink|the cells|fighting|court|exclusion|conflict)
(bad|rotten|evil) (to the (bone|core)|through and through)
(beyond|past) (the pale|redemption|saving|redeeming)
nasty (piece|pieces) of work
(<is>) [all|such|real|total|proper] (bitch|bitches|cow|cows|witches)
trouble with a capital
lost generation
(neer|ne'er) do well+
(sort|type|kind) [of _|of young people] (who|that|to) [will|would|can] (steal|lie|fight|cause|start|hurt|rob|kick|bully|cheat|nick|rob|break|vandalise|spit|swear) _
(mean|spiteful) girls
(hell raiser+|hellraiser+|dregs)
hard core group
(hothead+|firebrand+|wrong un+|wrong'un+)
(type|sort|kind) [of _] (that|who|whom) [the|every|most] (schools|staff|teachers|residents|shopkeepers|drivers|parents|police|people|everyone|neighbours|shops|stewards) (dread|dreads|hate|hates|fear|fears|avoid|avoids|despair of|cross the (road|street)|dislike)
(misfits|oddballs|deadbeats|wasters|losers|dropouts)
burn~ (<their>|all|every) boat+ with
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
<is> [<very>] [all|both|always] [a|an|the|such a] [absolute|real|total|complete|utter|constant|right|perfect|living|bit of a] (nightmare+|embarrassment|disgrace|liability|liabilities|plague|scourge|curse|headache+|blight|bane|pain in the neck|pain|trial) (on|in|at|to|for|with|when|of|and)
(problem|problematic|troubled|damaged|broken|difficult|naughty|unruly|feral|disturbed|dysfunctional|chaotic|deprived|hopeless|needy|screwed up|messed up|out of control|uncontrollable|disaffected|delinquent|wayward|antisocial|anti social|deviant|undesirable|unsavoury|unlovable|unmanageable|disruptive|unteachable|lawless|maladjusted|attention seeking|challenging|badly behaved|risky|disobedient) [and _|_] <child>
beyond (parental|all|adult) control
(<is>) [<very>] [<very>] (damaged|feral|wild|delinquent|disruptive|deviant|dysfunctional|chaotic|disturbed|messed up|lawless|disaffected|wayward|rotten|not normal|crazy|insane|mental|nuts|psychotic|antisocial|anti social|trouble|evil|unmanageable|hard work|a handful|a problem)
(beyond|outside|out of) [<their>|the] (parents|parent's|mother's|mothers|father's|mum's|mums'|carers'|carer's|families'|family's) control
chaotic (life|lives|lifestyle+|home life|home|homes|household+|background+|upbringing+|families|existence)
low ability <child>
from [a|an] (broken|criminal|bad|rough|problem) (home+|family|families)
from [a|an] (troubled|dysfunctional|chaotic|rough|broken) (home+|family|families|background+|household+)
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
(<is>) [<very>] [too|now|so|deeply] entrenched
(aggressive|aggressively|hostile|violent|confrontational|intimidating|threatening|menacing|abusive|volatile|explosive|hot headed|short tempered|bad tempered|combative|belligerent|vicious|vindictive|menace|verbally abusive|argumentative|thuggish|ferocious|unpredictable)
dangerous
attention (seeking|seeker+)
(just|only|purely|simply|all|it|this|missing|out|off|home|away|late|up|themselves|herself|himself|drink|drugs|stories) for [the] attention
(go|goes|going|went|run|runs|ran|do|does|did|drink|drinks|shout|shouts|steal|steals) ... (to (get|gain|attract|win) [more|the|some|adult|any|their [_]] attention|for a reaction|to get a reaction)
(seeking|seek|seeks) attention
(seek|seeks|sought|crave~) [constant|negative|the|adult|male|any|for] attention
(cry|cries|crying) for attention
(avoidant|bitchy|spiteful|catty|vindictive|malicious|two faced|manipulative|manipulating|deceitful|devious|sly|dishonest|cunning|scheming|calculating|secretive|evasive|untrustworthy|unreliable|lazy|idle|feckless|greedy|materialistic|shallow|vain|jealous|workshy|work shy|unmotivated|demotivated|apathetic|selfish|ungrateful|spoilt|spoiled|rude|disrespectful|insolent|cheeky|surly|sullen|moody|stroppy|cocky|arrogant|gobby|mouthy|loud mouthed|foul mouthed|immature|childish|silly|stupid|thick|dim|naive|gullible|impressionable|easily led|weak willed|weak minded|impulsive|clingy|needy|stubborn|resistant|obstructive|defiant|oppositional|disobedient|unruly|naughty|unpleasant|nasty|cruel|callous|heartless|remorseless|unrepentant|entitled|unlikeable|hopeless|worthless|useless|troublesome|loutish|rowdy|boisterous|badly behaved|ill mannered|bad mannered|ill disciplined|undisciplined|bone idle|disorderly|dysregulated|hyper|paranoid|hysterical|over sensitive|meloterritorial|toxic|difficult|challenging|wild|disruptive|chaotic|obnoxious|sociopathic|psychopathic|narcissistic|antagonistic|hardcore|offensive|ignorant|gormless|dopey|predatory|criminal|criminally minded|lawless|anti authority|anti police|uncaring|emotionally unstable|unstable|mentally unstable|disturbed|street hardened|attention hungry|reckless|bossy|controlling|uninterested|disinterested|unambitious|feral|uncontrollable|out of control|ungovernable|unmanageable|unplaceable|unadoptable)
pathological
(shiftless|uncouth|boorish|brazen|brash|sneaky|conniving|petulant|truculent|bolshy|lippy|uppity|slovenly|vulgar|headstrong|incorrigible|depraved|amoral|immoral)
(poor|bad|negative|terrible|appalling) attitude+
(have|has|had|got|with) (an attitude|attitude|a chip on)
chip on (<their>) shoulder+
(victim|gang|street|criminal) mentality
(poor|little|weak|limited) (emotional regulation|self regulation|impulse control|self control)
(low|no|little|lack of|lacks|poor) (aspirations|ambition|expectations of <self>|motivation|morals|values)
attitude (stinks|sucks|is (poor|bad|appalling|awful|wrong|terrible))
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
(men|women|adults) in all but (name|age|years)
(lost|lose) [all] <their> innocence
(little|nothing|not much) left to protect
<child> ... ... grow up (early|fast|young|quickly|quicker|sooner)
(man|men|woman|women|boys|girls) of the world
(adult|grown up|sophisticated|full|thorough|mature) (understanding|knowledge|view|grasp|awareness) of (sex|men|drugs|relationships|what (men|he|they) (want|wants|are after))
ready for (adult|older|grown up|sexual) (company|relationship+|attention|men|life)
(men|women|adults) before (their|his|her) time
(stop~|cease~) (being|to be) (children|a child)
adult in (outlook|manner|attitude|bearing|behaviour|<their> (ways|outlook|manner|dealings|tastes))
thank (us|you|anyone|anybody) for (treating|seeing|calling|regarding) them (as|like) (children|kids)
(as good as|next thing to|close to being) (adults|grown ups)
(body|bodies|figure+) of (women|men|a woman|a man|adults|an adult|grown _)
who have lived
(like|as) ... twice <their> age
(adult's|adults'|man's|woman's|grown up's) (grasp|understanding|knowledge|view|grip|sense) of
(is|are|was|were) (in effect|effectively|practically|to all intents) (the|a) (mum|mother|dad|father|parent+) (of|to|in) (the|this) (group|others|rest|house|friends|younger ones)
(is|are|were) (men|women|a man|a woman|adults) already
(take|takes|took|taken|bear|bears|bore) it like (men|a man|women|a woman|adults|grown _)
(nothing|little|not much|not a lot) [very|remotely|particularly|at all] (childlike|child like|childish|innocent|naive|vulnerable) about
(ladies|gentlemen|gents) (of|in|within) (the|this|our) [_] (group|cohort|class|crew|year+)
(not|hardly|scarcely) [really|exactly] (dealing with|talking about|looking at|working with) [innocent|naive|little|sweet|small|vulnerable] (children|child|kids|babies|angels|innocents)
(would not|do not|need not|no need to|no reason to|not someone _ would|not ones to|not going to) [need to|have to] (worry|lose sleep|be worried|be concerned) (about|over) (them|him|her|this (group|pair|one|lot)|these _)
the (maturity|capacity) to (choose|decide|make|manage|cope|keep|see|handle|consent|judge)
(little|nothing|not much) (frightens|scares|fazes|worries|bothers) (them|him|her|these _)
(able to|trusted to|capable of|should|can|could) [be able to|be trusted to] (judge|judging|assess|assessing|work out|tell) for <self> (who|which|what|whether|if)
(not|hardly|scarcely) [really|exactly] (a|some) [little] (group|bunch|set) of (innocent|naive|sweet|small|vulnerable|helpless|defenceless|little) (children|kids|babies|angels|innocents|girls|boys|lads|young people)
(no point|no use|little point|no sense|pointless|patronising|insulting|silly|absurd|wrong) [in|to] (talking to|speaking to|talk to|speak to|treating|treat|lecturing|dealing with) (them|him|her|these _) (as if|as though|as|like) ... (children|kids|babies|a child|innocents)
relationship+ (is|are|was|were) [entirely|purely|really|simply] (a matter for|for|up to|the business of|<their>) (them|her|the girls|the boys|the young people|the group|own business|own affair)
(hard|difficult|impossible) to (think of|see|regard|treat|picture) (them|him|her|these _) as (children|a child|kids|a kid|victims)
(hardly|scarcely|not) in need of (a|an|any|our) (babysitter|nanny|minder|protection|looking after|chaperone|supervision)
(right|fair|proper|sensible|best) (that we|to|for us to) treat~ them (as adults|accordingly|as such|so)
(know|knows|aware of) <their> (power|effect|hold|appeal) (over|on|to|for) (men|him|older _|boys|the men)
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
make up (its|their|his|her) own mind+ [about|on|what|whether|if|who] [the|a|an|any|these|those|this|such|older] [older|_] (man|men|adult+|dealer+|risk+|drugs|sex|relationship+|boyfriend+|danger+|stranger+|him|them|lift+)
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
consented to [the|being|all|this|that] (filming|filmed|photographed|photograph+|pictures|images|video+|touched|what happened)
(need|needs|needed|want|wants|ask|asks) (little|nothing|next to nothing) (from|of) (adults|us|staff|services|anyone|anybody|grown ups)
(inured|accustomed|immune|hardened) to (violence|danger|abuse|fear|threats|knives|pain|fighting|it all)
used to (violence|danger|abuse|fighting|knives) and (take|takes|can|cope|are|is|do|does)
(will|would|should|can) [soon|all|quickly|no doubt|surely] (get over it|bounce back|shrug it off|be none the worse)
none the worse for (it|that|this|what)
tough cookie+
(understand|understands|understood|know|knows|knew) (perfectly|full|very|only too|quite) well what (the men|men|he|they|these men|older _|adults) (want~|is|are|was|were|expect~)
(know|knows|knew) how to (get what (they|he|she) (want~)|handle (men|a man|older _)|play (men|him|them off)|work (men|him))
(experienced|knowing|advanced|worldly|mature) beyond (what|anything|most|other|expectation+|all)
in charge of <their> own (lives|life|destiny|affairs|safety|bodies)
too (sharp|clever|canny|savvy|smart|wise|shrewd|knowing) to be (taken in|fooled|tricked|conned|caught out|led|groomed|exploited|had|used)
(do not|does not|did not) want for (protection|looking after|care|guidance|supervision)
(do not|does not|did not) need (a curfew|curfews|boundaries|rules|limits|a bedtime)
give~ as good as (they|it|he|she) get+
past the age (at which|when|where|of needing|for (protection|worry|minding|looking after))
(these|those|this group of|the group's|they are|these are|they were|all) young (adults|adult)
(old|big|grown up|mature|strong|tough|wise|sensible|experienced|resilient|savvy|responsible|independent|streetwise) enough (to|for) (know|decide|cope|make|understand|look|take|handle|manage|be|consent|choose|face|stand|deal|see|walk|stay|have|live|sort|realise|say|themselves|it|this)
old enough
(of|at|reached|reaching) an age (to (take responsibility|know|decide|understand|choose|be (responsible|held))|(when|where|at which) <they> (should|can|could|ought|must|know|need to take))
(wise|streetwise|savvy|experienced|mature|sharp|canny|shrewd|worldly) enough to (spot|tell|recognise|judge|avoid|protect|keep|say|sense)
(can|could|may) [safely|well] be left to (deal|fend|cope|look after|<their> own devices|find their own)
(resilient|resilience)
(mature|maturity|sophisticated|hardened|battle hardened|hard bitten|thick skinned|tough|adult like|grown up|unshockable|fearless|invincible|seasoned|self assured|physically mature|sexually mature|emotionally mature|unfazed|fiercely independent)
(act|acts|acted|acting|behave~|carry on|carries on) [as] (as if|as though|like) (they|he|she) (is|are|was|were) [already|much|about] (eighteen|nineteen|twenty|twenty _|thirty|18|19|20|21|22|23|25|30|an adult|adults|grown up)
<is> [<very>] independent and (make~|need|needs|do|does|can|could|decide~) ...
(well versed|skilled|adept|practised|experienced) (in|at) [how to|ways to|ways of] (avoid|avoiding|evade|evading|dodge|dodging) (detection|capture|the police|arrest|officers|adults|staff)
in control of (the|any|every|this|each) situation+
(emotionally|mentally|psychologically) (robust|strong|tough|resilient)
robust
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
unlikely (to (engage|change|attend|accept|comply|cooperate|respond|listen|stop)|[that] <they> will [ever] (engage|change|attend|accept|comply|cooperate|respond|listen|stop))
(could not|could hardly|cannot) care less
will (deny|argue with|lie about) (it|everything|anything|whatever)
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
(make~|made) no difference (what|how|who) [is|was|we|they|staff|anyone] ... (offered|offer|tried|try|done|do|said|say)
nothing [that|_] [is|was] (said|told|explained) to (them|him|her|the _) (goes in|sinks in|gets through|registers|sticks)
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
(not one|none|neither) of (them|the _|these _) [boys|girls|friends] (has|have|will|would) ever (told the truth|admitted|apologised|turned up|listened|engaged|attended|kept|answered|shown|accepted|finished|owned|tell the truth|admit|apologise|turn up|listen|engage|attend|keep|answer|accept) ...
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
(answer+|response+|reply|replies|effort+|attempt+|plan+|apology|offer+) (was|were|is|are) [<very>] (feeble|lame|woeful|pitiful|paltry|derisory|half hearted|lackadaisical|pathetic|laughable|risible|dire|shambolic)
(let|lets|letting) (them|him|her|young people|the young people|the group|these young people|this group|these children|children|the children|the boys|the girls|the friends|everyone|everybody|families|the family|the families|these families|the parents|the mothers|the village|the estate|(its|their) (young people|tenants|pupils|players|residents|own)|us|parents|our young people|each of them|all of them|the lads|members|these boys|these girls|the five|the whole group|every one of them|a whole group) [all|badly] down
let down by
(badly|repeatedly|bitterly|constantly|utterly|seriously|again|sorely) let down
(been|being|was|were) [badly|repeatedly] let down
(ignored|overlooked|neglected|abandoned|forgotten|written off|betrayed|fobbed off|dismissed|brushed aside|sidelined|disregarded|deserted|passed around|passed from pillar to post) by
(turn|turns|turned|turning) (its|their|his|her) back+ on
(gave|given|giving|give|gives) up on (them|young people|the young people|the group|these|this|him|her|the (boys|girls|children|friends|lads|three|four|five|six|seven|eight))
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
(?:spoken to about|persuaded? to|encouraged? to|might be got to|into) turn(?:ing)? (?:on|against) (?:the others|each other|one another)
any (?:word|news|sighting|whisper) (?:of|on|about) (?:where|(?:where|whom?|what) YOUNG(?: [\w’]+){0,4}?) (?:would be|is) (?:very )?(?:welcome|useful)
(?:worth|useful|helpful) (?:noting|knowing|recording|to know|to note) (?:who|which of YOUNG) (?:was|were|had) (?:carrying|holding|spending|flush)
(?:check|test|verif|disprov)\w* (?:the |YOUNG['’]s? |their )?alibis?
(?:serial|frame|phone|registration|imei) numbers (?:\w+ ){0,4}?(?:compared|matched|checked) (?:with|against|to)
(?:tell|distinguish|separate|sort)s? (?:[\w’'-]+ ){0,5}?from the (?:hard[ -]core|hangers-on|ring-?leaders|main players)
POLICE (?:would |will )?be (?:very |most )?(?:interested in|grateful for|keen on|glad of) (?:any|anything|whatever|names|sightings|what|whoever)
(?:police|force|officers?|sergeant|squad)['’]s? eyes
(?:adds? to|fills? (?:the )?gaps in|improves?|builds? on|deepens?) what POLICE (?:already )?knows? (?:of|about|on)
matters? (?:\w+ )?(?:most|more|much) to POLICE
rul(?:e|es|ing) (?:YOUNG|him|her) (?:in|out)
POLICE (?:[\w’']+ ){0,12}?(?:main|key|principal) players
(?:fit|fits|match|matches|matched|tally|tallies|coincide|coincides) (?:with )?the (?:pattern|times?|dates?|timing|locations?) of (?:the |recent )?(?:\w+ )?(?:burglar|robber|theft|stabbing|crime|break-in)\w*
YOUNG (?:is|are) the weak(?:est)? links?
(?:lets?|allow\w*|help\w*|enabl\w*|shows?|tells?) POLICE (?:to )?(?:see|know|tell|learn|work out|understand|find out)?\s?(?:at a glance )?(?:who|which)(?: of YOUNG)? (?:\w+ )?(?:calls? the shots|gives? (?:the )?orders|leads|runs|carr(?:y|ies)|sells?|deals?|steals?|is behind|started|to)
which (?:of them|of YOUNG|households?|address(?:es)?|homes?|families) (?:should|must|is to|are to|to) be?\s?(?:visited|visit|picked up|brought in|lifted|searched|search|raided|raid) (?:first|next|with)
(?:who|which) (?:in|of|among) YOUNG (?:would|might|could|may|is likely to|is ready to) (?:\w+ )?(?:talk|speak|inform|give (?:evidence|names|up))
(?:to|should|will|can|must) (?:visit|enter|search|raid) (?:[\w’']+ ){0,4}?(?:with|under)\s+(?:a )?(?:search )?warrants?
YOUNG (?:\w+ ){0,4}?(?:given|assigned|allocated|awarded|put in|placed in) (?:an? )?(?:threat|harm|danger|nuisance|offending|crime) (?:levels?|grades?|ratings?|bands?|scores?)
(?:phones?|handsets?|devices?) (?:should|must|will|need to|ought to|are to) be (?:looked (?:at|through|into)|gone through|searched|checked|read|opened) (?:by POLICE|(?:in order )?to (?:establish|see|find out|learn|identify|show|prove|discover))
(?:aliases|alibis?|chis|eyes and ears|informants?|intel)
(?:gather|collect|feed|obtain|seek|glean|extract|provide|supply|develop)(?:s|ed|ing)? (?:further |more |any |useful |back )?information (?:\w+ ){0,3}?(?:on|about|from them about|regarding) (?:\w+ ){0,2}?(?:drugs?|dealing|offend\w*|crimes?|criminal\w*|weapons?|knives|members|who|supply|robberies|burglaries|their (?:activit\w+|movements|associat\w+))
(?:should|to|must|will|can|asked to|and) (?:tell|inform|let|keep|alert|notify|brief) (?:the )?(?:police|officers) (?:know |informed |updated )?(?:of |about )?(?:what|who|whom|where|which|when(?:ever)?|how) (?:the group|they|members|each|the members|the friends|any of)
(?:circulat|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:stills|descriptions) (?:of|showing)
(?:guards?|security|shops?|shopkeepers|retailers|officers?|police|pcsos?|wardens?|stores?|stations?|patrols?|control room|sergeant|inspector|detectives?) (?:\w+ ){0,3}?(?:circulat|shar|display|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:photographs?|images?|photos?|pictures?|descriptions)\s+(?:of|showing)
(?:circulat|shar|display|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:photographs?|images?|photos?|pictures?) (?:of|showing) (?:\w+ ){1,4}?(?:to|with|among|in|at|behind) (?:\w+ ){0,3}?(?:guards?|security|shops?|shopkeepers|retailers|officers|police|wardens?|drivers|stores?|stations?|traders|patrols?|control room|businesses)
(?:photographs?|images?|photos?|pictures?) of (?:the )?(?:group|members|them|young people|(?:four|five|six|seven|eight)|boys|girls|yp\d+) (?:\w+ ){0,2}?(?:to|will|should|must|can) be (?:circulated|issued|distributed)
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
(?:share|shares|shared|sharing|pass|passes|passed|send|sends|sent|report|reported|feed|fed|copy|copied|forward|forwarded|hand|handed|refer|referred|go|goes|given)(?: \w+){0,8}? (?:with|to) (?:the )?(?:robbery|burglary|gangs?|crime|murder|drugs?|proactive|knife crime|organised crime) (?:squad|task ?force|team|unit|desk)
(?:well placed|asked|encouraged|in a position|used|instructed|expected) to (?:find out|report|listen out for|discover|learn|establish) (?:back )?(?:what|who|where|which|when) (?:is|they|the group|members|he|she)
(?:might|may|could|would|will|to) (?:give|provide|make) (?:witness )?statements?(?! (?:about|against) (?:the )?(?:adults?|men|man))
(?:drugs?|dealing|knives|weapons|stock) (?:is|are) (?:\w+ )?(?:kept|held|stored|hidden|stashed)
(?:the )?identity of the (?:person|male|female|youth|man|boy|girl) (?:known as|who)
(?:let|tell|inform|alert|notify|update|brief)(?:s|ing)? (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:know |informed )?(?:of\s+|about |as to )?(?:who|whom|where|which|what) (?:is|are|was|were|the group|members|they|each|any|has|have|comes?|goes|attends?)
(?:let|tell|inform|alert|notify|ring|call)(?:s|ing)? (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:know )?when(?:ever)? (?:the group|members|the friends|any of (?:the group|them)) (?:gathers?|meets?|arrives?|is|are|comes?|enters?|leaves?)
(?:allow|help|enabl|assist|lets?)\w* (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:to |in )?(?:act (?:quickly|early|on|against)|decid\w+ (?:who|whom|which)|identify|identifying|stop (?:them|members|the group|whom)|search|arrest\w*|target\w*|trac(?:e|ing)|move in|catch\w*|prioritis\w+|link|match|know (?:who|whom|where|which))
so that (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:can |may |will |are able to )?(?:act (?:quickly|early|against)|decide (?:who|whom|which)|identify|stop (?:them|members|the group|whom)|search|arrest|target|trace|move in|catch|link|match|(?:know|see) (?:who|whom|where|which|what|when)|build)
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:\w+ )?(?:hold|holds|held|keep|keeps|kept|have|has|compile|compiles|compiled|maintain\w*) (?:\w+ )?(?:photographs|images|pictures|files?|a list|lists|records|a database|details|names) (?:of|on) (?:each|every|all|the (?:group|members|(?:four|five|six|seven|eight)|young people|boys|girls)|members|them)
(?:guards?|security|shops?|shopkeepers|retailers|officers?|police|pcsos?|wardens?|drivers|stores?|traders|patrols?|control room|operators?|staff|sergeant|we) (?:\w+ ){0,3}?(?:given|sent|shown|issued(?: with)?|supplied(?: with)?|provided with|has|have|hold) (?:the )?(?:pictures|photographs|photos|images|descriptions|names|details) of (?:the )?(?:group|members|(?:four|five|six|seven|eight)|young people|boys|girls|them|each)
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
(?:give|gives|hand|hands|pass|passes|send|sends|supply|share|shares) POLICE (?:with )?the (?:\w+ )?(?:travel|card|call|location|door|swipe|browsing) (?:history|records?|logs?|data)
(?:travel|card|call|location|swipe|browsing) (?:history|records?|logs?|data) of YOUNG
at the (?:disposal|service) of POLICE
stills of YOUNG
(?:feed|feeds|fed|report|reports|pass|passes|put|send)(?:ing)? (?:[\w’']+ ){0,14}?(?:to|into) (?:the )?(?:police|force|cctv|ground) (?:control(?: room)?|command|system|desk)
(?:circulat|shar|distribut|send|pass|e-?mail|giv|issu)(?:e|es|s|ing|ed)? (?:YOUNG['’]s?|their) (?:names|photographs|photos|pictures|images|descriptions|details)(?: and \w+)? (?:to|with|among|round) (?:\w+ ){0,4}?(?:businesses|shops?|shopkeepers|traders|guards?|security|retailers|stores?|pubs?|landlords|stewards|wardens?|drivers|patrols?|police|officers)
(?:pass|report|send|feed|relay|give)(?:s|ed|es)?(?: on| back)? to POLICE (?:[\w’',-]+ ){0,14}?(?:who|whom|which of YOUNG|what was said)
(?:mak\w+|keep\w*|kept|tak\w+|compil\w+) (?:a |the )?(?:\w+ )?(?:note|log|list|record|tally)s? for POLICE (?:of|on|about) (?:who|whom|which of YOUNG|YOUNG|when YOUNG|where YOUNG)
(?:more|information|names|something|anything) (?:can|could|may|might) be (?:got|had|gleaned|drawn|extracted|learned|obtained) (?:from|out of) YOUNG
(?:pass|share|send|give|hand|forward|supply|email)(?:s|es|ing)? (?:the |any )?(?:clips?|stills?|footage|photographs?|pictures|images|recordings?) of YOUNG (?:on |over )?(?:to|with) POLICE
(?:photographs?|pictures|log|logs|list|lists|records?|notes?|down|register) (?:[\w’',-]+ ){0,3}?(?:of|which of|who|whom|when|where|what) YOUNG['’]?s? (?:[\w’',-]+ ){0,16}?(?:give|hand|send|pass|forward|email|share)(?:s|ing|ed)? (?:it|them|this|(?:the|a) (?:\w+ )?(?:file|list|log|names|notes?|pictures|register|copy|footage))(?: on| over)? (?:to|with) POLICE
(?:report|log|record|pass on)(?:s|ing)? (?:any |all )?(?:criminal|gang|drug|suspicious) (?:activity|behaviour)\s+(?:by|of|in|among) YOUNG
(?:to|with|for|by|from|via|through) (?:the )?(?:\w+ )?(?:intelligence|robbery|gangs?|crime) (?:desk|cell|hub)
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
(?:ring|call|phone|radio|text|alert|message|e-?mail|notify|tip off)(?:s|ing)? (?:101|999|the control room|the cctv room|POLICE) (?:whenever|when|if|as soon as|each time|every time) (?:\w+ ){0,4}?(?:YOUNG) (?:\w+ ){0,2}?(?:arrives?|gathers?|meets?|comes?|appears?|seen|turns? up|sits?|stands?|books?|boards?|enters?|leaves?|goes|go)
(?:post|pin|put|display|hang|place|stick)(?:s|ed|ing)? (?:up )?(?:the )?(?:photographs?|photos|pictures|images|stills|descriptions|names) of YOUNG (?:\w+ ){0,4}?(?:staff ?rooms?|shops?|stores?|tills?|counters?|guards?|security|control room|back office|police station)(?! (?:exhibition|window display))
(?:their|YOUNG['’]s?) direction of travel
(?:any|each|every) stop (?:is|will be|to be) (?:reported|fed|passed|logged)
(?:phones?|messages|accounts),? (?:[\w’,]+ ){0,10}?would (?:tell|show) (?:us|police|officers|detectives)
track(?:er|ing) (?:apps?|devices?|software) (?:[\w’]+ ){0,4}?(?:on|in|to) (?:[\w’]+ ){0,3}?(?:YOUNG|phones?|bikes?|mopeds?)
(?:log|location|messages|feed|footage) (?:\w+ ){0,2}?(?:read|seen|checked|viewed|monitored) by POLICE
(?:know|knows|aware|understand|warn YOUNG|told|tell YOUNG|remind YOUNG) that YOUNG (?:is|are) (?:known(?! (?:to|by|for|as|there|and))|marked|on the (?:list|radar)|next|being (?:watched|monitored|logged)|under (?:watch|scrutiny))
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
(?:guards?|security(?: (?:staff|guards?|team))?|wardens?|officers?|police|patrols?|store detectives?)\s+(?:will|to|should|must|can|are to) (?:[\w’',-]+ ){0,12}?(?:follow|shadow|trail|watch|film|photograph)\s+(?:them|the (?:group|members|young people|boys|girls|lads|(?:four|five|six|seven|eight)))(?! (?:up|play|perform|train|safely|home|to (?:safety|the bus)|across|grow|skate|dance|rehearse)\b)
sightings? of (?:the )?(?:group|members|them|yp\d+|any)
(?:vehicle|car) registrations(?! (?:were|are|have|will) (?:not|never)\b)
test purchas\w+ (?:of|for) (?:\w+ )?(?:drugs|cannabis|weed|crack|heroin)
test purchas\w+ (?:\w+ ){0,4}?(?:from|off|against) (?:the |this |any |these )?(?:group|members?|young people|boys|girls|lads|(?:four|five|six|seven|eight)|them|yp\d+)
(?:to|will|should|must|can|may|police|officers?|guards?|security|wardens?|patrols?|pcsos?|sergeant|cameras?|by) photograph(?:s|ed|ing)? (?:the )?(?:group|members|them|each|yp\d+|young people|boys|girls)
(?:film|follow|trail|shadow|watch|tail)(?:s|ed|ing)? (?:of )?(?:the (?:group|members|young people|boys|girls|(?:four|five|six|seven|eight))|members|yp\d+) (?:home|from|on|each|every|as|when|whenever|until|for|outside(?= the (?:shops?|kebab|takeaway|flats?|station)))
checks on (?:the )?(?:group|members|addresses|vehicles|names|yp\d+)
(?:group['’]s|members['’]|their) (?:home )?addresses
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:\w+ ){0,5}?(?:identify|identifies|profile|profiles|photograph|photographs|monitor|monitors|track|tracks|target|targets|catch|trace|traces|log|logs|film|films) (?:each|every|all|the (?:group|members|(?:four|five|six|seven|eight)|young people|boys|girls)|members|them|who|any|yp\d+|sightings?)
(?:group|members|they|young people|friends|(?:four|five|six|seven|eight)|each|boys|girls|them|yp\d+) (?:\w+ ){0,2}?(?:is|are|was|were|be|been) (?:closely |being |to be |now |also\s+|regularly )*(?:monitored|profiled|tracked|logged(?! (?:out|off|in)\b)|flagged(?! down)|scored|graded|surveilled)(?! (?:by|on|through|via|with) (?:\w+ ){0,3}?(?:adults?|men|man|older|apps?|boyfriends?|parents?|mothers?|dealers?)|(?: \w+){0,3}? (?:out of (?:ten|five)|chat|for (?:their|looks|how))\b)
(?:group|members|they|young people|friends|(?:four|five|six|seven|eight)|each|boys|girls|them|yp\d+) (?:\w+ ){0,2}?(?:will|should|must|(?:are|is|were|was|going|need|have) to|can|may|could) be (?:filmed|photographed)(?! (?:for|at) (?:a |the\s+|their )?(?:film|poster|show|exhibition|play|concert|website))
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
(?:check|match|compare|run)(?:s|ed|ing)? YOUNG (?:\w+ )?(?:against|through) (?:the |a |its )?(?:[\w’']+ ){0,2}?(?:banned|barred|exclusion|wanted|police|crime|gangs?|offender|nominals?|intelligence|custody) (?:list|database|register|system|records)
(?:anticipat|forecast|foresee)\w* (?:where|when|who) YOUNG (?:\w+ )?(?:offends?|strikes?|steals?|deals?|robs?|commits?)
tactical (?:tasking|options|advis\w+|plan)
priority nominal
(?:police|gang|named|of) nominal (?:group|cohort|list)s?
(?:on|against|to|onto|from|into) (?:the|a|our|any) (?:\w+ ){0,2}?(?:violence|harm|gangs?|offender|knife|robbery|police|priority|tasking|habitual|nominals?) (?:\w+ )?(?:list|matrix|register|index|board)
subjects? \d+
plac(?:e|es|ed|ing) YOUNG (?:at|near|close to|in the area of) (?:the )?(?:scene|robbery|burglary|stabbing|incident)
YOUNG (?:has |have |had )?(?:gone|went) to ground
(?:the|their|its) stash (?:is|was|moves|has)
can expect a knock
(?:put forward|nominated|selected|listed|adopted) (?:for|onto|on|by) (?:the )?(?:\w+ ){0,2}?(?:violence|offender|nominal|gangs?|crime|harm)(?:[ -]\w+)? (?:cohort|list|matrix)
subjects were (?:seen|observed|stopped|spoken to|followed|arrested)(?! as\b)
(?:custody|arrest) records? (?:show|link|place|confirm|reveal|indicate)s?
(?:by|from|through|in) custody records
(?:when|if|whenever|once) (?:one of |any of )?YOUNG (?:is|are) wanted(?=[.,;]|$| by| for)
(?:identif\w+|names?|naming|target\w*|pursu\w+|find\w*|expos\w+|against|establish\w*|learn|who)\s+(?:(?:is|are|were) )?(?:the |its |these )?ring-?leaders?
(?:case against|chain of command|crime (?:groups?|pattern)|crime (?:wave|spree)|criminality|criminally active|decamped|evidence against|integrated offender|joint enterprise|known to (?:the )?police for|lines? of (?:enquiry|inquiry)|made an example of|modus operandi|offend next|who suppl(?:y|ies) whom)
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
(?:robber(?:y|ies)|burglar(?:y|ies)|thefts?|offen[cs]es?|crimes?|shoplifting|anti-?social behaviour|damage|disorder) (?:committed |caused |carried out )?(?:by|involving) (?:(?:a |any |each |every |some )?members? of |any of )?(?:the group|this group|members|them\b|these|the young people|the (?:four|five|six|seven|eight)|the friends)
gang (?:lines|leader|elders?|runners?|activity|identity|affiliat\w+|rivalr\w+ intelligence)
elders and (?:runners|youngers|foot)
suspect yp\d+
(?:males?|females?|ic\d(?: (?:fe)?males?)?) (?:matching|(?:(?:were|was) )?(?:seen|observed|stopped|identified|sighted|reported|arrested|detained)|in (?:dark|black|hooded|grey|a hood|a dark|a black|tracksuits|hoods|balaclavas))
interviewed (?:by|about) (?:the )?(?:police|officers|stabbing|robbery|burglary|assault|theft|fire|offence)(?! (?:about|because) (?:being|the attack))
(?:a|the|top) priority for (?:the )?(?:\w+ ){0,3}(?:unit|squad|force|police|team)(?= |[.,;]|$)
know who the (?:leaders?|ringleaders?|main|dealers|suppliers) (?:is|are)
(?:young people|group|members|they|boys|girls|friends|(?:four|five|six|seven|eight)) (?:are|is|were) (?:\w+ )?(?:criminals|thugs)
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
(?:act|acting|take action|taking action|proceed) against (?:the |this |these )?(?:group|members|young people|lads|boys|(?:four|five|six|seven|eight)|friends)
focus (?:of|for) (?:\w+ )?(?:proactive|police|policing|enforcement|disruption)
(?:to|will|should|must|and|or|by|can) disrupt(?:ing)? (?:the |these |this )?(?:young people|lads|boys|girls|friends|cohort|(?:four|five|six|seven|eight))(?!['’])
(?:operators?|cctv|control room|guards?|security|officers?|police|patrols?|wardens?|analysts?)(?: [\w’']+){0,10}? (?:to|will|should|must) (?:\w+ )?(?:track|trail|monitor|shadow|tail|log) YOUNG(?!['’]| (?:safely|home))
so that YOUNG (?:is|are|can be|will be|get|gets) (?:\w+ )?(?:stopped|searched|watched|filmed|arrested|caught|challenged|deterred)(?! (?:less|fewer|fairly|only|from|with|by|over|out)\b)
YOUNG (?:\w+ ){0,3}?(?:as|is|are) (?:the |a )?(?:main |key |biggest |prime )?(?:drivers?|source|cause) of\s+(?:\w+ )?(?:robber\w+|crimes?|thefts?|burglar\w+|violence|disorder|asb|anti-?social|shoplifting)
known (?:vehicles|phone numbers|accounts|handles|haunts|hang-?outs)
(?:partner|partnership|community|police) (?:partnership )?(?:information|intelligence) (?:sharing )?(?:forms?|reports?|submissions?|logs?)
(?:to|and|will|should|must) search (?:(?:the )?(?:bags?|pockets|homes|lockers|rooms) of )?(?:every|each|all|any)(?: of)? (?:the )?(?:young (?:people|person)|boys?|girls?|lads?|members?|pupils?|one of|(?:four|five|six|seven|eight)|group|them)
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
YOUNG (?:will|should|must|is to|are to|can) be (?:made )?(?:the )?subject (?:of|to) an? (?:\w+ )?(?:injunction|behaviour order|criminal behaviour order|curfew|banning order)
(?:with a view to|to support|towards|in support of|evidence for|case for|grounds for) (?:possession|eviction|committal|injunction|contempt) (?:proceedings|action|orders?|hearing)?
warrants? (?:\w+ ){0,6}?(?:granted|signed|issued by)
injunctions? (?:\w+ ){0,6}?against YOUNG
community protection (?:warnings?|notices?) (?:\w+ ){0,4}?(?:for|on|against|to) YOUNG
(?:stop[ -]and[ -]search(?:es)?|searches|stops) of YOUNG (?:\w+ ){0,3}?(?:productive|fruitful|successful|effective|yielded|paid off|worked)
seizures? (?:from|off) YOUNG
(?:may|might|could|should|will|would) (?:well )?(?:lead to|result in|bring about) (?:an |further |more )?arrests?
(?:support|strengthen|back|inform|help|assist|bolster)\w* (?:with )?(?:\w+ ){0,2}?(?:applications?|bids?|case) for (?:an? |the )?(?:\w+ ){0,3}?(?:closure|dispersal|injunction|protection|behaviour|exclusion|banning|civil)\s(?:order|notice|zone|power|injunction)s?
evidenc(?:e|es|ing) (?:of )?the (?:nuisance|disorder|anti-?social behaviour|offending|harm|trouble) (?:that |which )?YOUNG (?:\w+ )?(?:cause|commit)s?
(?:clear-up rates?|(?:dawn |police )raids?|(?:from|out of) circulation|in the act|planned arrests?|red-handed)
(?:whom|who|which of them|which members) to (?:arrest|stop|search|target|watch|charge|visit)
(?:to|and|then|can|will|should) (?:arrest|charge|prosecute|round up|lock up|stop|search) (?:them|members|the group|the members|the young people|the (?:four|five|six|seven|eight)|those|each of them|yp\d+)(?! (?:from )?\w+ing\b)
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
community protection (?:warnings?|notices?) (?:to|on|for|against) (?:the |each |all |any )?(?:young|group|members?|boys?|girls|friends|(?:four|five|six|seven|eight)|them)
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
(?:calls|reports|complaints) (?:made )?to (?:the )?(?:police|101|council) (?:about|on|concerning|regarding|involving|against) YOUNG (?:\w+ ){0,2}?(?:fall|fell|drop|dropped|halve|halved|reduce|decrease|go down|down|fewer)
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
(?:initiative|upper hand|advantage) (?:away )?from YOUNG
(?:issue|issues|serve|serves|hit) YOUNG with (?:[\w-]+ ){0,2}?(?:fines?|penalty notices?|fixed penalties)
(?:pressure|heat) on YOUNG (?:should|must|will|has to|needs to) be (?:kept|maintained|stepped|turned|increased|ramped)
(?:keep|turn|ramp|step)(?:s|ing)? up (?:the )?(?:pressure|heat) on YOUNG
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
(?:to|means to|can|will|should|must) disrupt YOUNG(?!['’])
(?:fewer places (?:they have |for them )?to hide|nowhere (?:left )?(?:for YOUNG )?to hide)(?! from)
(?:sooner|before|until|so that|way) (?:the )?(?:group|network|gang|cohort|they|it) (?:can|should|must|is|are|will) (?:to )?be (?:broken (?:up|apart)|taken apart|rolled up|brought down)
(?:group|network|gang|cohort) (?:can|should|must|will|needs? to|ought to|has to) be (?:taken apart|picked apart|rolled up|brought down|smashed)
before YOUNG (?:strikes?|offends?|steals?|robs?|attacks?) (?:again|next)
YOUNG (?:\w+ )?operat(?:e|es|ed|ing) (?:on foot|by (?:moped|bike|car)|out of|across the (?:town|borough|county|city))
(?:without|stop|stops|prevent|prevents|deny|denies) YOUNG (?:from )?(?:being (?:\w+ )?able to\s+)?(?:operat(?:e|ing)|(?:any |a )?(?:foothold|room|space|freedom) to operate)
(?:town|centre|estate|park|high street|parade|station|square|market|streets?|precinct|arcade|shops?|village) (?:\w+ )?(?:is|are|be|stays?|becomes?|kept|keeps?) (?:\w+ )?(?:free|rid|clear|empty) of YOUNG(?!['’])
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
(?:managed|tasked|tracked) (?:through|at|via|by|under) (?:the )?(?:\w+ )?(?:offender|nominals?|gangs?|tasking|crime) (?:meetings?|panel|management|board|process|programme|tasking)
(?:offen[cs]es|crimes?|thefts|robberies|burglaries|shoplifting) (?!of |on |against |from )(?:[\w’']+ ){0,4}?(?:rises?|peaks?|spikes?|increases?|clusters?|doubles?) (?:\w+ ){0,3}?(?:when|whenever|where) (?:[\w’']+ ){0,5}?YOUNG(?!['’])
(?:scope for|mount|mounts|run|runs|plan|plans|plans? for|launch|launches|stage) (?:an? )?(?:joint|further|weekend|night-time|partnership|police) operation(?! (?:against|on|to (?:protect|find|catch)) (?:the )?(?:adults?|men|dealers|exploit))
(?:will|to|should|must|can|and) (?:stop|search|question|challenge|film|photograph)s? YOUNG (?:[\w’']+ ){0,4}?(?:on sight|at every (?:turn|opportunity|visit)|(?:each time|every time|whenever|when) (?:they|YOUNG) (?:are|come|go|enter|meet|gather|appear|leave|pass|turn)s?)
(?:will|to|should|must|can) search YOUNG (?:[\w’']+ ){0,4}?(?:every|each) (?:morning|day|evening|night|afternoon)
(?:tenanc(?:y|ies)|homes?) (?:is|are|will be) at (?:stake|risk) if YOUNG (?:is|are|do|does|come|meet)s?
run an operation (?:[\w’']+ ){0,8}?(?:to|and) (?:catch|stop|arrest|deter)
(?:assist|help|aid)(?:s|ed|ing)? (?:the )?police (?:immensely|greatly|no end|enormously)
(?:targeted?|targets?|targeting|identif\w+|priorit\w+|selected|earmarked|lined up|next|considered) for (?:\w+ )?(?:enforcement|arrest|disruption|surveillance|prosecution|stop|search|a warrant)
(?:priority|operational|police|high[ -]value|enforcement|disruption) targets?
YOUNG (?:\w+ ){0,2}?(?:targeted|managed|dealt with|monitored|investigated|looked at|worked) (?:under|as part of|through|by) operation (?!encompass|safeguard)[a-z]+
operation [a-z]+ (?:targets|is targeting|targeted|will target|focus(?:es|ed)? on|is aimed at|aims at|concerns) YOUNG
(?:police|officers?|patrols?|operation|wardens|we|teams?) (?:will |to |should |can |must\s+|are to |now )?target(?:s|ed|ing)? (?:the (?:group|members|young people|friends|ringleaders|(?:four|five|six|seven|eight)|cohort|core)|members|them\b|yp\d+|those (?:who|most)|individuals|each|individual members)
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
(?:arrests|arresting|culprits?|detections?|forensic\w*|handling|intercept\w*|modus operandi|policed|prosecut\w+|surveillance|tip-?offs?|trawl|warrants?(?! cards?))
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
(?:hears?|hearing|heard) (?:voices|a voice (?:telling|that|in (?:his|her)))
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
(?:swallow(?:ed|s)|drank|drunk) (?:some )?(?:bleach|batteries|a battery|glass|antifreeze|detergent)
stomach pumped
(?:dialysis|chemotherapy|radiotherapy|transfusions?|biops(?:y|ies)|colonoscopy)
(?:tube|peg)[ -]?fed
(?:nasogastric|feeding tube)
(?:anaemic|long covid|alopecia|glaucoma|jaundice|sepsis|vertigo|tinnitus|angina)
(?:has|had|having|needs) (?:his|her|an?|only) (?:\w+ )?(?:appendix|tonsils|spleen|kidney|wisdom teeth|gall ?bladder|grommets|adenoids)
(?:has|with|on) (?:only )?one (?:kidney|lung|eye|working \w+)
(?:was|were) (?:\w+ )?premature
skin grafts?
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
(?:chlamydia|gonorrhoea|syphilis|genital \w+|hiv|sexually transmitted|sti(?:s| test| clinic)?)
been (?:\w+ )?drinking (?:since|every|heavily|again)
(?:on|takes|taking|fitted with|given|had|has) (?:the|a|her) (?:coil|(?:contraceptive )?implant|pill|morning[ -]after\s?pill|depo)(?:\sfitted)?
(?:roaccutane|lithium|naltrexone|buvidal|clozapine|quetiapine|risperidone|aripiprazole|mirtazapine)
(?:drinks|drank|drinking) (?:a|two|three|half a|several|\d) (?:\w+ )?(?:bottles?|litres?|cans?|pints?) of (?:vodka|gin|rum|whisky|cider|wine|beer|lager|spirits)
(?:in|through|to|into|needs|needed|of) (?:a )?(?:detox|rehab)\b
(?:inhalers?|medicat(?:ion|ed)|prescri(?:bed|ptions?)|self-?\s?medicat\w+)
(?:anti-?depressants?|antipsychotics?|citalopram|concerta|diazepam|fluoxetine|melatonin|methadone|methylphenidate|ritalin|sertraline)
(?:takes?|on) (?:\w+ )?(?:tablets|pills|capsules|insulin|antidepressants|steroids|antibiotics) (?:for|to|every|each|twice|since)
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
waiting list for (?:an? |the )?(?:\w+ ){0,2}(?:assessment|therapy|counselling|treatment|clinic|surgery)
(?:in|into|to|out of) (?:intensive care|the high dependency unit)
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
(?:send? )?tribunals?
(?:processing speed|slow processing|working memory)
(?:has|uses|given|with) (?:an? )?(?:exit|time-?out|toilet|reading) (?:card|pass|pen)
(?:a reader|a scribe|extra time) (?:for|in) (?:(?:his|her|the|all) )?(?:exams?|gcses?|tests?|mocks?)
predicted (?:nothing |no |only )?(?:\w+ ){0,2}?(?:grades?|threes?|fours?|fives?|passes|an? (?:one|two|three|four|five|six|seven|[1-9]))
(?:access arrangements|alternative provision|ehcps?|ieps?|learning mentor|peps?|pru|pupil referral unit|semh|special educational needs?|special school|statemented)
ehc (?:plan|needs|assessment)s?
education,? health,? and care
(?:individual |personal |own )?(?:education|learning|behaviour|pastoral) (?:support )?plans?(?! are reviewed)
(?:individual (?:healthcare|support) plan|(?:pastoral|behaviour) support programme)
send? (?:support|register|needs|statement|provision|status|plan)
(?:has|have|had|with|for|of) send?
statement (?:of|for) (?:special|sen|speech|autism|learning)
(?:has|had|gets|needs|given) (?:a )?one-to-one(?: support| worker| teaching)?
(?:one-to-one|1:1|1-1|ta|teaching assistant) (?:support|hours|help) (?:in|at|for)
(?:hours|support) (?:a week )?(?:of|from) (?:a |his |her )?(?:teaching assistant|ta|learning support|one-to-one)
(?:got|given|served|had|has|another|second) (?:a |another )?fixed[ -]term (?:in|for|last|this|after|over)
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
(?:educated|taught|schooled) at home
(?:dual|dually)[ -]registered
(?:not|never) been in (?:a (?:lesson|class(?:room)?)|lessons|class) (?:since|for|all)
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
(?:fail\w*|passed|retak\w+|resit\w*) (?:\w+ ){0,2}(?:gcses?|exams?|mocks?|maths|english)
(?:below|behind) (?:age[ -]related|expected|the expected|his peers|her peers|national|where (?:he|she) should)
working (?:below|towards|at the level)
at the level of (?:an? )?(?:year|child|\w+[ -]year[ -]old)
(?:struggles|difficulty|difficulties|problems) (?:to |with |in )?(?:read\w*|writ\w+|spell\w*)
(?:can(?:not|['’]t)|could not|unable to) (?:read|write)
(?:concerns?|worr\w+) about (?:his|her|their|yp\d+['’]s) (?:attendance|school\w*|behaviour in class|reading|grades)
(?:his|her|yp\d+['’]s) (?:grades|gcses|exam results|school (?:report|place)|reading|spelling|behaviour at school|timetable|exclusion|suspension)
(?:his|her|yp\d+['’]s) (?:mother|mum|father|dad|brother|sister|nan|gran)['’]s (?:funeral|grave|cancer|trial|stroke|suicide|overdose)
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
(?:step-?(?:father|dad|mother|mum)|(?:his|her|yp\d+['’]s) (?:father|dad|mother|mum)|mum['’]s (?:partner|boyfriend)) (?:who )?(?:has |had )?(?:put|threw|thrown|smash\w*|punch\w*|hit|beat\w*|stabb\w*|broke|killed|strangl\w*)
(?:whose|(?:his|her|yp\d+['’]s)) (?:step-?)?(?:mother|mum|mam|father|dad|parents?|brother|uncle|nan) (?:\w+\s+)?(?:hits?|beats?|beat|slaps?|slapped|kicks?|kicked|punch(?:es|ed)?|hurts?|strangled|locks?|locked|burns?|burned) (?:him|her|yp\d+)
(?:domestic (?:abuse|violence|incidents?|disputes?|disturbances?|call-?outs?)|violence between (?:his|her) parents)
(?:hit|hurt|beaten|abused|neglected|shouted at|locked out|thrown out|kicked out|smacked|slapped|punched|kicked|strangled|choked|burned|scalded|threatened|starved|assaulted) (?:\w+ )?(?:at home|by (?:his|her|their) (?:mother|mum|father|dad|step\w+|uncle|brother|parents?|family|carer|foster carer))
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
deprivation of liberty
(?:has|had|with|given) (?:(?:a|an allocated|another) social worker of (?:his|her|their) own|(?:his|her|an) (?:own|allocated) social worker)
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
sle(?:pt|eping) in (?:a |the )?(?:\w+ )?(?:porch|doorway|shelter|garage|shed|tent|van|tunnel|subway|launderette|graveyard)
(?:mother|mum|father|dad|parents?|carer) (?:has |had )?changed the locks
(?:family|mother|mum|father|dad|parents?|carer) (?:\w+ ){0,8}?lost the (?:flat|house|home|tenancy|caravan)
(?:leav(?:e|es|ing)|left|put|puts) (?:him|her|yp\d+) (?:on an? (?:\w+ )?(?:sofa|floor|mattress)|with\s+nowhere to (?:live|sleep|stay)|without a (?:home|bed|roof))
(?:on|to) an? (?:\w+['’]s? )?(?:sofa|floor) (?:in|at) (?:an?other|a different|an?) (?:\w+ )?(?:town|city|borough|county|house|flat)
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
sleeps in (?:the|a|his|her) (?:\w+[’']s )?(?:car|van|shed|garage|tent)
(?:forbidden|not allowed|unable|banned) (?:to see|from seeing) (?:his|her|yp\d+[’']s) (?:\w+ )?(?:mother|father|mum|dad|brother|sister|parents?|siblings?|family)
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
(?:goes|go|going|went|does|often) without (?:a )?(?:meals?|food|dinner|tea|breakfast|lunch|heating|a coat|shoes)
(?:has|had|have|with|got) no (?:passport|visa)
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
(?:guilty plea|pleaded (?:not )?guilty|found (?:not )?guilty|acquitted|pleads guilty)
sentenc(?:e|ed|ing) (?:to|for|of|at|in)
(?:custodial|suspended|community|prison|his|her) sentence
(?:criminal|offending|police|arrest) (?:record|history|background|behaviour)
(?:is|are|on|to) (?:his|her) record
report(?:s|ed|ing)? to (?:the|a) (?:police station|probation|youth justice|yot|yjs)
sign(?:s|ed|ing)? (?:on )?(?:at|with) (?:the|a|his|her) (?:police station|youth justice|yot|yjs|probation)
recalled to (?:custody|prison|the secure)
(?:named|included) (?:in|on) an? (?:\w+ )?(?:injunction|dispersal notice|court order)
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 12 12 13 13 13 13 14 14 15 16 16 16 17 17 18 18 19 20 21 21 21 21 22 23 25 26 26 27 27 27 27 27 29 30 30 30 30 31 33 33 33 33 34 36 36 36 37 37 38 39 39 41 41 41 41 41 41 41 41 41 41 42 42 42 42 42 43 44 44 45 45 45 46 46 46 48 48 48 49 49 49 50 50 50 50 51 51 51 51 52 52 52 52 52 53 53 53 53 54 54 55 55 56 57 57 57 57 57 57 57 58 58 58 58 58 58 58 58 59 59 60 60 61 62 62 63 63 63 63 63 64 65 65 65 66 66 67 67 67 68 68 68 69 69 69 69 69 69 70 70 70 70 71 71 71 71 72 73 74 74 74 75 76 76 77 77 78 78 78 79 79 80 80 80 80 80 80 80 80 80 80 80 81 81 81 81 81 81 81 81 81 81 81 81 81 82 83 83 84 84 84 84 84 84 85 85 86 86 86 86 86 87 87 88 88 88 88 88 88 88 89 89 89 89 89 90 90 91 91 91 91 91 91 92 93 94 94 95 95 95 95 96 96 96 97 97 98 98 98 99 100 100 101 102 102 103 104 105 106 106 106 107 107 107 107 107 107 107 107 108 109 110 111 111 111 111 111 111 112 112 112 112 113 113 113 113 114 114 116 116 117 118 118 118 118 118 118 118 118 119 120 120 121 122 123 123 124 124 124 124 124 124 124 125 125 125 126 127 127 127 127 127 127 128 129 130 131 131 131 131 132 132 132 132 133 133 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 135 135 135 135 135 135 135 136 136 137 137 138 138 138 139 139 139 139 139 139 140 140 140 141 141 142 143 143 143 144 144 144 144 144 144 145 145 145 145 146 147 147 147 147 147 147 148 148 149 149 151 151 152 153 153 153 154 154 155 156 157 157 158 159 159 160 160 160 160 160 161 161 161 161 162 162 162 163 163 163 164 164 164 164 165 165 166 167 168 169 171 171 172 172 173 173 173 174 174 174 174 174 174 175 176 176 176 177 177 177 177 177 177 177 178 178 178 181 181 181 181 182 182 182 182 183 183 184 184 184 184 185 185 185 185 185 185 185 185 185 186 187 187 189 190 190 194 194 194 194 194 195 195 195 196 197 197 197 197 197 197 197 200 201 203 205 206 207 211 213 213 214 216 218 218 218 218 218 218 218 218 219 219 219 219 222 222 222 223 224 224 224 224 227 228 228 229 229 230 232 232 232 233 235 235 235 235 235 235 236 237 238 238 238 238 238 238 238 239 239 239 239 239 240 240 240 240 240 240 241 241 243 243 244 245 245 246 246 246 246 248 248 249 250 250 251 252 252 252 253 254 256 256 256 256 256 256 256 256 256 257 258 258 258 258 258 259 259 260 260 261 261 261 261 261 262 262 262 262 262 262 262 262 263 263 263 263 263 263 263 263 263 264 264 264 265 265 266 266 267 267 268 268 268 268 268 269 269 269 269 269 270 270 271 272 273 273 274 274 274 274 274 274 274 274 275 275 275 275 276 276 277 277 278 278 278 279 279 279 280 281 281 282 282 283 283 284 285 285 285 286 287 287 289 290 290 290 290 290 291 292 293 293 293 293 293 293 294 294 294 294 294 295 295 296 296 298 298 299 299 300 300 301 303 304 305 306 307 308 309 310 311 312 312 313 314 314 315 315 315 315 316 316 316 316 316 317 317 318 318 318 319 319 320 320 321 321 321 321 322 323 323 324 326 327 327 328 328 329 329 330 331 332 332 332 332 332 333 334 335 335 335 336 336 337 337 338 338 340 342 342 343 344 345 346 346 346 346 346 347 347 348 348 348 348 348 349 349 349 350 351 351 351 351 352 352 353 353 354 354 354 355 355 356 356 357 357 358 359 359 359 359 359 360 361 362 363 364 364 364 364 364 364 364 364 364 365 365 365 365 365 365 366 366 367 368 369 370 371 371 371 372 373 374 374 375 375 375 375 375 376 376 377 377 378 378 379 379 380 380 380 380 380 380 380 380 380 381 381 381 381 382 382 383 384 384 385 386 387 387 387 387 388 388 389 389 389 389 390 390 390 391 392 393 394 395 395 395 395 395 395 396 396 397 397 397 398 399 399 400 401 401 402 403 403 403 403 403 403 403 403 403 403 403 404 404 404 404 404 404 404 404 404 405 405 405 405 406 406 406 406 406 407 407 407 407 407 407 407 407 408 408 409 409 410 410 410 412 412 412 413 414 416 417 418 418 418 420 420 420 420 420 420 420 420 420 420 420 420 421 421 421 421 421 421 421 421 421 421 421 422 422 422 422 424 424 424 424 424 425 425 425 426 426 426 427 427 428 428 428 429 429 429 430 430 431 432 433 433 434 434 434 434 434 435 435 435 435 435 435 435 435 436 436 437 438 439 439 441 441 441 441 441 441 441 442 442 442 442 442 442 442 442 442 442 442 442 442 443 444 446 447 448 449 450 451 451 451 452 453 453 453 453 453 453 455 455 455 457 457 457 458 458 459 460 460 460 460 462 463 463 463 464 464 465 466 466 467 469 470 471 472 472 473 474 475 475 475 475 476 476 477 477 477 477 478 478 478 480 481 481 482 482 483 483 483 489 491 492 492 493 493 493 495 496 499 500 505 505 507 507 510 510 513 513 513 514 515 516 519 520 526 527 527 527 529 530 530 530 530 531 533 533 533 533 534 536 536 536 537 538 539 539 540 540 541 541 541 541 541 541 541 541 541 541 541 541 541 541 541 541 542 542 542 542 543 543 543 543 543 543 543 543 543 543 543 543 543 543 543 543 543 543 544 544 544 545 546 546 546 546 548 551 553 554 555 555 555 555 556 556 556 556 557 558 558 558 563 564 564 565 565 565 565 565 565 565 565 566 567 568 569 569 570 570 570 570 572 573 574 574 576 576 577 578 579 579 579 579 580 580 580 580 581 581 581 582 583 584 584 585 585 585 586 586 586 586 587 587 588 588 589 590 591 591 592 593 595 595 595 595 595 596 596 597 597 597 597 598 598 599 600 602 604 605 608 610 610 610 612 612 615 615 615 618 618 619 619 619 619 620 620 620 620 620 620 622 623 623 624 624 624 624 624 625 625 625 625 625 626 626 626 627 628 628 628 628 629 630 630 630 630 630 630 630 630 630 631 631 633 633 633 633 634 634 634 635 635 635 635 635 635 635 635 635 635 635 635 635 635 635 635 635 635 635 635 636 636 637 637 637 637 637 637 638 639 639 639 639 639 639 640 640 641 642 642 642 642 643 644 648 648 648 648 649 651 651 651 652 652 653 653 655 655 655 655 655 656 656 656 657 657 662 663 663 663 666 667 671 671 672 674 674 674 674 675 676 679 681 681 681 682 682 682 685 686 687 687 688 688 689 695 696 697 697 697 700 701 703 704 705 706 707 707 707 708 709 710 710 710 710 711 713 713 713 713 715 715 715 716 716 716 716 716 716 716 717 717 717 717 718 719 720 721 721 721 721 722 723 724 726 726 728 728 728 729 729 729 729 730 730 731 731 732 732 733 734 734 734 734 734 734 735 735 735 735 735 735 736 737 737 738 738 738 738 738 738 738 738 738 739 740 741 742 742 742 743 745 745 745 745 745 746 746 746 747 747 747 748 748 748 748 749 749 749 750 751 751 752 752 753 754 754 754 754 754 754 754 754 754 754 754 755 756 757 757 758 758 758 758 759 759 760 760 761 761 762 762 762 763 763 764 766 766 766 766 766 767 767 767 768 769 769 771 772 773 773 773 774 775 775 775 775 775 779 779 779 780 780 780 781 781 781 781 781 782 782 782 784 785 785 785 787 788 789 789 789 790 790 790 790 790 791 791 792 792 792 792 792 793 793 793 793 793 794 795 796 796 797 797 797 797 798 799 799 800 800 801 802 802 803 803 804 805 805 805 806 806 806 806 806 807 808 809 809 810 810 810 811 811 811 812 812 812 812 813 813 813 814 815 815 815 815 816 816 816 816 816 816 816 816 817 818 818 819 819 819 819 820 820 821 821 821 821 821 821 822 822 822 822 822 822 822 823 823 823 824 824 825 825 825 826 826 826 827 827 827 827 827 827 827 827 827 827 827 827 827 828 830 830 830 830 832 834 834 834 835 835 836 837 837 837 838 838 839 841 841 842 843 843 844 844 844 844 845 845 845 845 845 846 846 846 846 846 846 846 848 848 848 848 849 850 850 850 851 851 852 852 852 853 853 853 853 853 854 854 854 855 855 855 856 856 856 856 856 857 858 858 859 859 859 860 860 860 860 860 861 861 861 862 863 863 863 864 864 864 865 865 866 867 867 868 868 868 868 869 870 870 870 870 871 871 871 871 872 872 873 873 874 874 875 876 876 876 876 877 879 879 879 879 880 880 880 880 881 882 883 883 883 884 884 884 885 885 885 886 887 887 887 887 888 888 888 888 888 888 889 889 891 891 892 893 893 893 893 896 896 896 896 897 898 898 899 903 903 903 903 904 904 906 906 910 910 910 912 916 917 917 918 918 918 918 922 923 925 926 926 926 926 927 927 928 928 928 928 928 928 930 931 934 934 934 935 937 939 940 943 944 944 944 945 947 947 947 948 949 949 949 949 950 951 951 951 952 952 952 953 954 956 957 958 958 959 959 960 961 961 961 962 962 962 962 962 962 962 962 962 962 963 964 964 964 964 965 966 967 967 967 968 968 971 971 972 973 973 973 974 975 976 976 976 977 978 978 978 979 980 980 980 980 982 982 982 982 983 983 984 984 985 986 986 990 991 991 993 994 995 995 995 996 997 997 997 997 997 998 998 998 998 999 1000 1001 1001 1001 1001 1001 1002 1002 1002 1002 1003 1004 1005 1006 1006 1006 1006 1006 1006 1007 1007 1007 1007 1007 1007 1008 1008 1008 1008 1008 1009 1009 1009 1010 1010 1010 1010 1010 1010 1011 1013 1014 1014 1015 1015 1015 1016 1017 1018 1019 1019 1019 1019 1020 1020 1020 1020 1020 1020 1020 1021 1021 1021 1021 1021 1021 1022 1023 1023 1024 1024 1024 1025 1025 1025 1027 1028 1028 1028 1028 1029 1029 1029 1029 1029 1030 1030 1030 1031 1032 1032 1033 1033 1033 1033 1034 1034 1034 1034 1035 1036 1036 1036 1037 1037 1037 1038 1038 1040 1040 1041 1041 1041 1042 1042 1042 1042 1043 1043 1043 1043 1043 1043 1044 1044 1044 1044 1045 1045 1045 1045 1045 1045 1046 1046 1047 1047 1047 1047 1048 1048 1049 1049 1050 1050 1051 1051 1051 1052 1052 1052 1052 1053 1054 1054 1054 1054 1055 1055 1055 1055 1055 1056 1057 1057 1057 1057 1057 1057 1057 1058 1060 1060 1060 1061 1061 1061 1061 1062 1062 1062 1062 1062 1062 1062 1062 1064 1065 1065 1066 1068 1068 1068 1069 1069 1069 1070 1072 1072 1072 1072 1072 1072 1072 1072 1073 1073 1073 1075 1075 1076 1076 1076 1076 1076 1077 1078 1078 1078 1079 1079 1080 1080 1080 1080 1080 1081 1082 1082 1082 1082 1083 1083 1083 1084 1084 1084 1084 1085 1086 1086 1087 1087 1087 1087 1087 1089 1090 1090 1090 1092 1094 1094 1094 1095 1096 1097 1097 1098 1098 1099 1099 1099 1099 1100 1100 1100 1100 1100 1101 1101 1101 1101 1101 1101 1101 1102 1102 1102 1102 1103 1104 1104 1104 1105 1105 1105 1105 1105 1105 1105 1106 1106 1106 1106 1106 1106 1107 1107 1108 1108 1108 1109 1109 1109 1110 1110 1111 1111 1111 1111 1111 1111 1111 1111 1111 1111 1111 1111 1111 1111 1111 1111 1111 1111 1111 1112 1112 1112 1113 1113 1113 1113 1113 1114 1115 1116 1116 1116 1116 1117 1118 1118 1118 1118 1119 1119 1119 1119 1119 1119 1119 1120 1120 1120 1120 1120 1120 1121 1121 1121 1121 1122 1122 1122 1122 1123 1123 1123 1123 1124 1124 1125 1125 1125 1126 1126 1127 1127 1127 1128 1129 1129 1130 1130 1131 1132 1133 1133 1134 1134 1135 1135 1135 1136 1136 1136 1137 1138 1138 1139 1140 1140 1140 1140 1141 1141 1142 1142 1143 1143 1143 1143 1144 1144 1144 1144 1144 1144 1145 1145 1145 1145 1146 1146 1146 1146 1146 1146 1146 1147 1148 1148 1149 1149 1149 1149 1149 1150 1150 1150 1150 1150 1150 1150 1151 1151 1151 1152 1153 1153 1153 1153 1153 1153 1153 1153 1153 1154 1154 1155 1156 1156 1157 1157 1157 1157 1157 1159 1159 1160 1161 1161 1162 1162 1163 1164 1164 1164 1165 1167 1168 1168 1168 1169 1169 1169 1169 1169 1169 1169 1169 1169 1169 1169 1169 1169 1170 1170 1170 1170 1171 1171 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1173 1174 1175 1176 1176 1176 1176 1176 1177 1178 1178 1178 1178 1178 1179 1179 1179 1180 1181 1182 1184 1184 1185 1185 1185 1185 1185 1185 1187 1187 1188 1188 1189 1189 1190 1191 1192 1193 1193 1194 1194 1195 1195 1197 1197 1197 1197 1198 1198 1198 1198 1199 1199 1200 1201 1202 1204 1205 1206 1207 1208 1209 1210 1211 1211 1214 1215 1216 1217 1218 1219 1219 1220 1220 1220 1220 1220 1221 1222 1222 1222 1222 1223 1224 1224 1225 1227 1227 1229 1230 1231 1231 1232 1233 1234 1234 1235 1237 1237 1238 1238 1240 1240 1240 1240 1241 1241 1242 1242 1243 1243 1243 1243 1244 1244 1244 1244 1245 1246 1246 1247 1247 1249 1250 1250 1251 1253 1253 1254 1254 1255 1257 1258 1259 1261 1263 1263 1263 1264 1264 1264 1265 1265 1265 1266 1266 1267 1267 1268 1270 1270 1271 1271 1271 1271 1271 1271 1272 1272 1272 1274 1274 1276 1276 1276 1276 1276 1277 1278 1278 1278 1278 1279 1279 1279 1279 1279 1280 1280 1280 1280 1281 1281 1281 1282 1282 1283 1284 1285 1287 1288 1289 1291 1292 1293 1294 1295 1296 1297 1298 1299 1300 1301 1302 1304 1305 1306 1307 1308 1309 1310 1311 1312 1319 1322 1323 1324 1325 1326 1327 1328 1329 1330 1331 1332 1333 1334 1335 1336 1337 1338 1339 1340 1341 1345 1347 1349 1352 1354 1355 1356 1357 1358 1359 1360 1361 1362 1363 1364 1365 1366 1367 1368 1369 1371 1372 1373 1374 1375 1376 1377 1378 1380 1381 1382 1383 1384 1385 1386 1387 1388 1389 1390 1391 1392 1393 1394 1395 1396 1397 1398 1399 1400 1401 1402 1403 1404 1405 1406 1407 1408 1409 1412 1413 1414 1415 1416 1417 1420 1421 1422 1423 1424 1425 1426 1427 1428 1429 1430 1431 1432 1433 1434 1435 1436 1437 1438 1439 1441 1442 1443 1444 1445 1447 1448 1450 1451 1452 1453 1455 1458 1459 1462 1463 1464 1465 1466 1469 1470 1471 1472 1473 1474 1476 1477 1478 1479 1480 1482 1483 1484 1485 1487 1488 1489 1490 1491 1493 1494 1495 1496 1497 1498 1499 1500 1501 1502 1505 1506 1508 1509 1510 1511 1512 1513 1514 1515 1516 1517 1519 1520 1523 1524 1527 1529 1530 1534 1535 1536 1541 1542 1544 1546 1547 1548 1550 1551 1552 1553 1554 1555 1556 1557 1558 1559 1562 1563 1564 1565 1566 1568 1571 1572 1573 1574 1576 1577 1578 1579 1580 1581 1582 1583 1586 1587 1588 1589 1590 1591 1592 1593 1594 1595 1598 1599 1600 1601 1603 1604 1605 1606 1607 1608 1609 1610 1611 1612 1613 1614 1615 1616 1617 1618 1619 1620 1621 1622 1624 1625 1626 1627 1628 1629 1630 1631 1632 1633 1634 1635 1636 1638 1639 1640 1641 1643 1644 1646 1647 1648 1653 1654 1656 1657 1658 1659 1660 1661 1662 1663 1664 1665 1666 1667 1669 1670 1671 1672 1673 1674 1675 1676 1677 1678 1679 1680 1681 1682 1683 1684 1687 1688 1689 1690 1692 1693 1695 1696 1697 1698 1700 1701 1702 1703 1704 1705 1706 1707 1708 1709 1710 1711 1712 1713 1714 1715 1716 1717 1719 1720 1721 1722 1723 1725 1727 1728 1730 1731 1732 1733 1734 1735 1738 1739 1740 1741 1742 1743 1745 1746 1747 1751 1752 1754 1755 1756 1757 1758 1759 1760 1761 1763 1764 1766 1767 1768 1769 1770 1771 1775 1777 1779 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1794 1795 1796 1799 1801 1802 1803 1804 1805 1807 1808 1809 1812 1823 1824 1825 1828 1829 1830 1837 1838 1839 1842 1848 1851 1853 1855 1856 1858 1860 1861 1869 1870 1880 1889 1896 1903 1904 1907 1910 1911 1912 1914 1915 1917 1918 1920 1924 1930 1932 1933 1934 1935 1936 1938 1942 1943 1946 1948 1949 1950 1951 1952 1953 1958 1959 1960 1962 1963 1965 1968 1969 1973 1978 1979 1980 1981 1982 1986 1988 1991 1992 1996 1999 2000 2004 2005 2007 2009 2011 2013 2015 2016 2018 2019 2020 2021 2023 2029 2031 2033 2034 2035 2036 2037 2038 2039 2040 2041 2042 2043 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2056 2058 2059 2060 2061 2062 2063 2064 2065 2066 2068 2070 2072 2073 2074 2075 2077 2079 2080 2081 2082 2083 2084 2088 2089 2090 2093 2096 2097 2099 2100 2105 2107 2108 2109 2110 2111 2112 2113 2115 2116 2117 2120 2121 2122 2123 2124 2126 2127 2128 2129 2132 2134 2135 2136 2137 2138 2139 2140 2142 2143 2145 2149 2150 2151 2152 2153 2155 2157 2166 2168 2173 2174 2175 2176 2177 2179 2180 2182 2183 2184 2189 2190 2191 2194 2195 2196 2198 2199 2201 2202 2204 3 3 24 28 31 32 46 47 92 122 135 150 168 170 176 179 180 185 187 192 193 199 201 202 204 206 208 212 212 214 215 216 217 220 221 225 226 227 228 228 231 233 242 247 248 249 254 256 287 288 297 298 302 307 325 339 341 368 385 411 415 419 421 423 438 440 444 445 454 456 459 461 467 468 472 479 482 482 484 485 486 488 490 494 497 500 502 502 502 502 502 503 504 508 509 511 511 511 511 511 511 511 512 513 518 520 523 524 526 527 527 528 528 532 535 537 543 544 545 547 547 547 547 548 548 548 549 552 554 554 554 554 554 554 554 554 554 554 554 555 556 556 556 556 556 556 556 556 556 556 556 556 556 561 562 566 568 569 573 574 575 594 599 601 603 606 607 609 613 614 615 616 617 618 619 621 621 621 621 621 621 622 624 632 637 639 641 645 646 647 648 649 650 652 654 655 658 659 659 659 659 661 664 665 667 667 667 667 667 667 667 667 667 667 667 667 667 667 667 667 667 667 667 667 670 671 673 675 676 678 678 680 681 682 683 684 690 692 698 698 698 698 698 698 698 698 699 712 714 714 725 727 734 744 752 763 765 766 767 770 776 777 778 783 785 786 829 831 833 838 840 847 863 866 878 890 895 895 895 895 895 895 895 895 895 895 900 904 906 907 909 910 911 913 914 914 915 918 918 918 918 918 918 918 918 918 918 918 918 918 918 919 920 921 922 923 924 929 930 931 932 932 932 932 932 932 932 932 932 932 932 932 932 932 933 934 935 936 938 940 941 941 941 942 944 946 947 949 950 955 957 958 960 961 962 963 965 965 966 967 969 969 969 969 970 970 970 970 970 970 979 981 987 990 992 995 1000 1008 1009 1012 1020 1026 1039 1056 1059 1060 1062 1063 1067 1067 1071 1073 1073 1074 1079 1086 1088 1090 1091 1092 1094 1097 1111 1114 1148 1150 1158 1160 1160 1160 1160 1160 1160 1160 1160 1160 1160 1160 1166 1169 1169 1169 1169 1169 1169 1169 1169 1169 1169 1170 1176 1183 1184 1185 1186 1187 1199 1203 1212 1213 1215 1219 1224 1225 1226 1227 1228 1229 1236 1239 1244 1247 1248 1252 1256 1262 1263 1269 1273 1273 1273 1275 1275 1275 1275 1277 1277 1277 1277 1279 1286 1290 1303 1313 1315 1320 1321 1342 1343 1344 1346 1350 1351 1353 1370 1379 1410 1411 1418 1419 1440 1449 1454 1456 1457 1460 1461 1467 1468 1475 1481 1486 1492 1503 1504 1518 1521 1522 1525 1526 1528 1531 1532 1533 1538 1540 1543 1545 1560 1567 1569 1570 1575 1585 1596 1597 1602 1623 1637 1642 1645 1649 1650 1651 1652 1655 1668 1685 1686 1691 1694 1699 1718 1724 1726 1729 1736 1737 1744 1748 1749 1750 1753 1762 1765 1772 1773 1774 1780 1793 1797 1798 1800 1806 1814 1816 1822 1835 1836 1840 1841 1845 1846 1849 1850 1852 1854 1857 1859 1862 1863 1864 1866 1867 1871 1872 1874 1875 1876 1878 1879 1882 1883 1884 1885 1886 1887 1888 1894 1898 1899 1900 1901 1902 1905 1906 1908 1909 1913 1921 1923 1926 1927 1928 1929 1937 1944 1945 1947 1955 1956 1957 1961 1964 1967 1970 1971 1972 1974 1975 1976 1977 1983 1984 1987 1990 1994 1995 2001 2002 2006 2008 2010 2014 2017 2022 2024 2025 2026 2027 2028 2030 2032 2067 2069 2071 2076 2078 2085 2086 2087 2091 2092 2095 2098 2102 2103 2104 2106 2114 2119 2125 2130 2131 2133 2141 2144 2146 2148 2154 2156 2158 2159 2160 2161 2164 2165 2167 2169 2170 2171 2172 2178 2181 2185 2187 2188 2197 2203 2205 35 40 115 188 191 198 209 210 212 234 255 487 498 501 502 506 511 517 521 522 525 547 550 554 559 560 571 607 609 611 617 621 654 659 660 667 668 669 677 691 693 694 698 702 714 894 895 901 902 905 908 911 914 918 932 941 946 969 970 988 989 1067 1093 1160 1169 1196 1260 1273 1277 1314 1316 1317 1318 1348 1446 1507 1537 1539 1549 1561 1584 1776 1778 1810 1811 1813 1815 1817 1818 1819 1820 1821 1826 1827 1831 1832 1833 1834 1843 1844 1847 1865 1868 1873 1877 1881 1890 1891 1892 1893 1895 1897 1916 1919 1922 1925 1931 1939 1940 1941 1954 1966 1985 1989 1993 1997 1998 2003 2012 2044 2057 2094 2101 2118 2147 2162 2163 2186 2192 2193 2200

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 4 5 6 6 6 5 6 3 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 9 14 16 16 19 19 8 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 3 7 8 8 8 8 8 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 11 12 12 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 15 17 20 21 21 21 21 21 13 15 9 10 10 10 10 11 10 11 13 13 12 12 12 12 7 8 8 8 8 5 6 3 4 4 4 4 4 5 4 3 5 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 4 3 3 4 4 4 4 4 7 8 8 8 5 6 6 6 9 10 3 4 5 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 5 7 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 5 6 6 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 5 5 5 7 9 9 9 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 9 8 10 10 9 9 4 5 11 13 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 8 9 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 8 8 9 8 8 8 8 5 8 6 7 6 8 7 9 8 9 9 9 10 10 9 6 8 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 4 6 7 7 7 7 7 4 5 6 6 4 6 4 5 5 6 3 4 5 6 4 6 6 7 7 7 7 3 4 4 5 5 6 6 5 6 6 3 7 9 8 8 5 6 7 8 4 5 6 6 6 3 3 4 5 3 6 7 7 7 7 5 3 3 3 12 13 13 13 13 13 13 14 14 10 11 11 11 11 11 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 6 6 6 6 6 4 6 5 6 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 5 6 6 7 7 4 5 5 3 4 7 5 6 6 6 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 5 5 6 6 6 6 6 5 6 6 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 4 5 5 6 6 6 7 11 12 10 11 11 3 7 5 3 3 4 5 6 4 3 3 3 3 3 3 3 5 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 5 6 6 6 6 6 7 4 5 5 5 4 4 3 4 4 3 8 3 7 8 9 4 4 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 12 15 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 6 7 7 4 7 8 5 5 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 5 6 4 5 5 6 5 5 6 7 6 6 5 4 4 5 10 11 11 11 4 7 8 4 5 4 4 5 3 4 7 5 5 5 3 4 4 4 4 3 7 3 4 8 9 10 3 4 4 4 5 5 5 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 13 14 14 14 14 14 7 8 8 9 8 8 8 8 9 9 6 7 6 7 8 6 7 7 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 9 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 4 5 5 7 3 4 5 6 5 6 7 5 7 8 8 8 7 6 6 5 3 6 5 6 6 6 6 6 5 5 5 6 4 5 5 6 3 5 4 4 4 4 4 5 6 11 4 6 7 8 8 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 3 8 3 4 4 3 4 4 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 9 8 9 9 9 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 3 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 12 14 13 14 13 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 6 7 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 8 0 0 8 10 11 13 9 0 19 8 0 0 0 0 10 0 12 13 10 4 9 14 10 9 10 3 12 3 5 6 17 9 9 15 11 4 4 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 7 4 13 7 10 8 0 5 0 0 5 4 12 11 0 9 0 20 0 0 0 0 0 0 0 5 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 0 7 0 0 0 5 14 0 10 0 7 4 6 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 14 5 4 0 0 0 0 9 0 9 0 0 0 3 7 0 0 3 4 9 4 3 3 0 4 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 7 0 5 9 5 13 11 12 4 0 0 0 6 9 0 0 0 0 6 12 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 7 11 11 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 0 3 4 3 6 12 8 10 7 6 7 4 7 5 0 0 0 0 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 0 9 6 0 0 0 0 6 4 15 3 0 0 6 0 5 0 0 0 13 5 6 0 0 7 3 11 5 2 0 3 11 0 0 4 5 3 6 6 4 3 7 5 4 5 5 5 3 4 6 4 3 3 5 5 4 5 4 6 3 5 4 4 6 3 3 4 7 7 4 3 8 3 4 3 2 4 3 5 3 2 7 6 4 5 7 6 3 4 3 3 4 4 5 4 3 4 4 7 5 4 4 7 5 7 3 6 5 2 3 6 5 8 5 6 4 6 8 10 4 4 8 3 6 4 3 6 4 7 5 18 5 4 8 6 9 2 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 5 5 7 5 6 4 5 7 5 6 3 8 3 6 2 3 4 7 5 5 5 12 6 9 8 3 5 6 5 5 5 5 7 6 5 5 3 2 3 3 7 4 5 3 4 3 7 5 3 8 3 5 5 3 6 6 3 3 5 6 4 6 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 3 2 2 3 2 4 4 3 2 5 2 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 4 6 6 5 5 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 2 8 2 3 2 3 2 2 2 8 6 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 12 2 4 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 3 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 0 2 3 3 4 2 2 3 2 8 3 2 4 2 4 4 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 5 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 4 2 4 2 2 2 2 3 2 3 2 0 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 3 2 2 4 4 2 2 2 3 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 2 4 3 1 1 2 2 3 4 4 2 3 2 2 2 2 2 2 6 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 4 3 2 9 2 4 1 2 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 1 2 2 1 2 3 1 1 1 1 1 2 1 2 1 1 2 2 1 1 2 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	3377 7734 8163
10$	9819
101	7376
101$	11592 7596
11$	9819
12$	1652 1653 1654
13$	1652 1653 1654
14$	1652 1653 1654
15$	1652 1653 1654
16$	1652 1653 1654 10238 10239 8127
17$	10238 10239 8127 4348
18$	9166 9168 626 9201 9202 5981 10228 10229 10230 10231 10232 10233 10234 10238 10239 10595 8127
19$	9166 9168 626 9201 9202 5981 10228 10229 10230 10231 10232 10233 10234 10238 10239 10595 8127
2$	8163
20$	9166 9168 626 9201 9202 5981 10228 10229 10230 10231 10232 10233 10234 10238 10239 10595 8127 4348
21$	9166 9168 626 9201 9202 5981 10228 10229 10230 10231 10232 10233 10234 10238 10239 10595 8127
22$	9166 9168 626 9201 9202 10238 10239 10595 8127
23$	9166 9168 626 9201 9202 10238 10239 10595 8127
24$	9166 9168 626 9201 9202 10238 10239 8127 3908
25$	9166 9168 626 9201 9202 5981 10228 10229 10230 10231 10232 10233 10234 10238 10239 10595 8127
26$	9166 9168 626 9201 9202
27$	9166 9168 626 9201 9202
28$	9166 9168 626 9201 9202
29$	9166 9168 626 9201 9202
3$	8163
30$	9166 9168 626 9201 9202 5981 10228 10229 10230 10231 10232 10233 10234 10238 10239 10595 8127
31$	4348
3x5x2$	4287
4$	8163
47$	4348
4ft$	4267
5$	2042 6400 6401 8163 4267
5ft$	4267
5x5x5$	4286
6$	2042 6400 6401 8163 4267
60$	11790
6ft$	4267
7$	9819 8163 8265
8$	9819 8163
9$	9819 8163
999	7376
999$	11592
a$	4645 4700 4855 9074 4860 5469 1302 1303 1304 9974 5843 5844 1526 1673 1674 6069 2030 6934 6965 7087 7102 7129 7539 7679 7692 7698 7707 7744 12036 3466 7861 7862 12088 3607 3655 3804 3926 3944 4023 4026 8498 4195 8572
abandon$	3949
abandoned$	3946 3949
abandoning$	3949
abandons$	3949
abc$	7589 4208
abcs$	7589
abdicate$	2774
abdicated$	2774
abdicates$	2774
abdicating$	2774
abh	7865 4215
abh$	12081 8572
abide$	9604
abilit	8443
ability$	5848 5849 5850 5851
abject$	3915
able	7488
able$	1576 1579 1580 1582 1591 1603 1822 1852 6218 6239 6240 1893 1904 3194
aborti	4123
abortion$	8480
about	7453 8346
about$	4439 4443 4516 9231 9419 5205 5286 9504 10131 10375 10376 10377 6164 10383 10384 10385 10389 10390 2043 6567 2211 2212 2213 2214 6572 10824 11090 11117 11221 11222 11356 11357 11358 7219 7220 7221 3035 7477 7501 7760 7794 7948
above$	8996 9923 9924 9925 6427 11410 11439 7321
abroad$	11991
abscond$	9103 541 542 8268 4219
abscondded$	541 542 8268 4219
abscondding$	541 542 8268 4219
absconded$	541 542 8268 4219
absconder$	7891 4219
absconders$	7891 4219
absconding$	541 542 7890 8268 4219
absconds$	541 542 8268 4219
absconsion$	4219
absconsions$	4219
absen	8512
absenc	7755 11984
absence$	11971
absent$	9108 10947 7419
absentee$	9857 7989
absentees$	9857 7989
absolute$	2187 4196
absolutely$	2341 6974 3906 3909
abstin	3491
abstinence$	7848
absurd$	1827 1828 1829 1830 1831 1832
abus	12019
abuse	7802
abuse$	8573 8574 8611 8612 8613 8628 8882 8936 9040 9355 9356 9365 9366 9557 9558 9674 9675 9676 9677 9678 9679 9680 9681 10548 6334 12016 12017 12018 7953 8529
abused	3440 4174
abused$	8618 9213 9674 9675 9676 9677 9678 9679 9680 9681 7797 4174 8531
abuser$	9095 9187 9192 9197 9541 9801 1232 9848 9858 1314 7981 7984 7985
abusers$	9095 9192 9197 9541 9801 1232 9848 9858 1314 7981 7984 7985
abusive$	9674 9675 9676 9677 9678 9679 9680 9681 3706 8073 4249
abysmal$	4279
abysmally$	4279
academy$	6810 6815 6816 6818 11399 7210 2857 11466 11467 11953 11954 11957 3972
accept$	8690 8706 169 4646 300 301 302 303 304 305 306 307 8918 8948 9018 9035 989 990 1018 5376 5377 5378 5379 5380 5381 5382 5383 5384 5385 1029 1030 9604 5401 5402 5403 5404 5405 5406 5407 5408 5409 5410 5411 5412 5428 5429 5430 5431 5432 5458 5459 5460 5461 5462 5463 5464 5465 9994 9999 10002 10732 10763 10769 10783 10817 10818 10991 11198 8250 8251
acceptable$	3226 7604 4208
accepted$	8818 8819 8820 8822 300 301 302 303 304 305 306 307 9245 9253 9262 9263 9264 9276 989 990 1029 1030 10873 10874 10875 10876 10991
accepting$	300 301 302 303 304 305 306 307 989 1029 1030 9994 10762
accepts$	300 301 302 303 304 305 306 307 989 1029 1030
acceptted$	300 301 302 303 304 305 306 307 989 1029 1030
acceptting$	300 301 302 303 304 305 306 307 989 1029 1030
access$	8690 4142
accident$	1298
accidents$	1298
accommodated$	365 366 367 368
accommodation$	9143 9144 9145 9146 9147 9148 9149 9150 11996 12047 12076 8543
accomp	4308
accomplice$	7915
accomplices$	7915
accord$	8911 9210 9211 7917
accoun	3023 7391 3063 7510 3164 7578
account$	1205 1206 5564 5565 5566 11173 11174 11175 11176 11177 11178 11179 7336 2981 3168 11756 11794 11888 11889 3447 12028 8042
accountability$	984 985 5346 5347 5348 5349 5350 5351 5352 5353 5354 5355 5356 5357 11395 11396 11397 11398 8323
accountable$	984 985 11756
accounted$	3168
accounts$	325 326 1205 1206 5564 5565 5566 7336 2981 11607 11726 3168 11794 8042
accusation$	7951
accusations$	7951
accustomed$	1975 1976
achiev	3187 3392
achiever$	9862
achievers$	9862
acknowledge$	5401 5402 5403 5404 5405 5406 5407 5408 5409 5410 5411 5412 5458 5459 5460 5461 5462 5463 5464 5465 11198
acknowledged$	11055 11056
acne$	8220 4270
acned$	4269
acquit	4204
acquitted$	8561
across$	5621 5622 1468 5826 5970 5971 5972 6265 6266 6267 6427 11672 7641 8109 8271
act	2946 11766 11932 4044
act$	4930 9153 5090 734 735 5428 5429 5430 5431 5432 1311 1343 1351 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 1659 1725 1746 2022 2023 2024 2025 10974 11198 11378 11381 11510 3147 3708 3768 8401
acted$	5090 734 735 1311 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 1659 2022 2023 2024 2025 6797 6806 11026 11031 11034 11035 11037 11038 11039 11040 11055 11056 11079 11208 3708 3768
acting$	1311 1498 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 1659 1747 2022 2023 2024 2025 3147 3686 3708 3768
action	2921 8424
action$	8649 11082 2571 2572 2573 11173 11174 11175 11176 11177 11178 11179 3147 7623 7633 11863 7877 8422
actionable$	7278
actions$	3 4 5 6 7 8 9 4369 8586 8587 4376 20 8649 8734 4526 8903 8904 8905 8906 8907 8908 8909 8910 8928 9295 9296 9297 9298 5180 824 9557 9558 9559 9562 9563 9564 9565 9566 9567 9568 9569 9570 9571 9572 9573 9777 2563 7877
active	11701
active$	4463 107 4709 467 468 469 470 783 7899 8121 8378 4026 4028
activi	11486 11707 8392 8424 8428 8429
activities$	8636 8649 7877 7896 7957
activity$	8636 8649 4931 9154 11571 11607 7877 7896 7957 8120 8350
acts$	9137 4930 9153 1311 1344 1352 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 1659 1726 1745 2022 2023 2024 2025 3708 3768
actual$	7865
add	2901
add$	3041 4313
added$	3007 3008 3041 3042 3113 3115
addict	11984 12002 8488
addict$	9863 9864 9865 12001 7989 7990 4239
addicted$	3354
addiction$	8645 3354 11928 8441
addictions$	8645
addicts$	9863 9864 9865 12004 7989 7990 4239
addres	2926 7319 2976 7333 3003 7360 7361 11629 11738 3999
address$	4637 4638 4639 9087 9088 9089 9090 4875 4876 4877 4878 11614 3092 3999 8545
addresses$	4637 4638 4639 11513 11535 11614 3092 8356 8373
adds$	3041
adenoi	7690
adenoids$	11906
adept$	2027
adequate$	1865 1868 6935 6936 6937 6938
adhd	4313
adidas$	8227
admission$	8493
admissions$	8493
admit$	10763 10769 10783 10991 11198 11378 8250
admitted$	10873 10874 10875 10876 10991 3364 3365 8492
adolescent$	1371 10020 10048 10049 10050 10051 10052 10053 10064 2030 10603 10606 3621 3624 8057 3803
adolescents$	1371 10020 10048 10049 10050 10051 10052 10053 10064 10603 10606 8057
adopted$	3082 8538
adoption$	4182
adoptive$	4182
adore$	615 616 617 618 619
adored$	615 616 617 618 619
adores$	615 616 617 618 619
adoring$	615 616 617 618 619
adult$	8856 8857 8865 4651 8964 9004 9016 4829 4830 9064 4905 4909 4912 9135 9138 9169 9172 9198 9514 5477 9728 9729 9730 9731 1165 5782 5838 10123 10167 5959 5962 1610 10186 10187 10188 10189 10190 10191 10192 1625 5993 10217 10222 10223 10224 10243 10252 1684 6046 10269 10270 6065 1709 10289 1721 1722 6081 10298 10299 6084 6085 6106 1756 1757 1770 6129 1777 1778 10359 1790 6238 6241 10457 1958 1959 1960 1961 10540 10541 10542 10543 10580 10581 10582 10583 10584 10585 10597 6833 6834 7885 3553 7914 8125 8126 8128 8129 3775 8134 8135 3795
adults$	8593 4621 4623 4628 4633 4636 8853 8856 8857 8865 8869 9016 9064 9095 9097 9100 4905 9129 9135 9138 9169 9503 9612 9613 9702 5491 9728 9729 9730 9731 9748 5533 9908 5715 10087 10123 10137 10138 10139 10140 10148 10167 10186 10187 10188 10189 10190 10191 10192 1625 5985 10217 10222 10223 10224 10228 10229 10230 10231 10235 10241 10249 10250 10251 10252 10253 1683 1721 1722 6081 10298 10299 1749 1750 1761 1774 10353 10354 10355 10356 1790 6152 10371 10457 10464 10465 10466 10489 10497 10498 10499 10500 10501 10502 10503 10504 10511 10512 10513 10514 10515 10546 10547 10580 10581 10582 10583 10584 10585 10595 10600 10601 10677 10730 6637 6638 6640 6641 7885 7946 8031 8125 8129 8134 8135
advance$	3182
advanced$	1610 1991 7899
advanceed$	3182
advanceing$	3182
advances$	4649 4650 8882 8883 10175 10176 10177 10178 3182
advant	3255
advantage$	8619 7612
advice$	8743 8808 8809 9465 9644 9645 9646 9647 9648 9994 11041 11042 11043 11044 11045 11046 7934 7947 8246 8314
advis	7279 8376
advised$	4469 8746 8747 4532 176 177 178 179 180 181 182 183 4541 185 186 187 188 189 190 191 192 193 194 195
affair$	10412
affairs$	10284 10476 10477 10478 10479 10565
affection$	9143 9144 9145 9146 9147 9148 9149 9150 9422
affections$	8883
affili	2946 8350 8352 8392 4308
affiliate$	7957
affiliated$	1212 7957
affiliates$	7957
affiliation$	1158 1159 1212 7957
affiliations$	7957
affray	7865 4215
affray$	12081 8572
afraid$	10481 10482 10483 1953 1954
african$	2052 6413 6418 6419 3830 8219
afro$	8207 3851 8209
afros$	8207 8209
after	11609 7808
after$	8919 5365 5891 10147 5934 10343 10417 6221 10490 10491 10507 10592 2748 11672 3341 12024 8471
afternoon$	11870 3394
afternoons$	3394
afterp	7704
afterpill$	11920
afterthought$	11389
again$	8756 8757 10804 10805 10807 10808 10809 2710 7168 7169 11856 11919
agains	3087 7547 8424
against$	9091 9092 9093 9094 11591 11626 3077 11670 11709 7504 7529 11754 11763 11839 7625 8263 8378 8434 8438
age$	4920 9165 5585 10172 10173 10174 10183 10184 10256 10257 10258 10259 10294 10295 10296 10334 10362 6360 6361 6362 6363 6372 6373 10619 10620 10621 7757 8519
aged$	4952 10603 10606 11916 7912
agencies$	6810 6815 6816 11399 7210 11466 11467
agency$	6784 6810 6815 6816 6833 6834 11399 7210 2857 11466 11467 7278 3915 3962 3971
ages$	10183 10184
aggression$	9890 9946 10078 10079 1507 1508 8066
aggressive$	10008 10009 10010 10011 10012 10013 10014 10015 10016 10017 10018 10116 3706 4249
aggressively$	4249
aggressiveness$	10078 10079 8066
aggressor$	9801 9802 9803 9804 7981 7982 7983 8026
aggressors$	9801 9802 9803 9804 7981 7982 7983 8026
aggro$	9317
agitator$	4232
agitators$	4232
agree$	1569 1570 1571 1572
agreed$	646 9276 1569 1570 1571 1572
agreement$	8925 11799
agreements$	11799
agrees$	1569 1570 1571 1572
ahead$	140 8997 11410 11440 8363
aid	3187
aid$	3182 3189 3300 8472
aided$	3182 3189 3300
aiding$	3182 3189 3300
aids	3187
aids$	3182 3189 3300 8472
aim	3254
aim$	11529 11814 3245 11864
aimed$	7660
aims$	11529 11814 3245 7660
albanian$	2052 6415 8219
album$	7318
alcoho	11984 12002 7787
alcohol$	35 252 253 254 255 256 257 258 8862 8863 4657 4658 4659 4660 4661 4663 4664 9143 9144 9145 9146 9147 9148 9149 9150 9155 9158 9738 10329 10330 10331 10332 10333 11927 3491 4131 8488
alcoholic$	12001 12003 7989
alcoholics$	12004 7989
alert	3019
alert$	2914 2934 2935 3218
alerting$	2934 2935
alerts$	2934 2935
aliase	3988
aliases$	8345
alibi	3988
alibi$	8343 8345
alibis$	8343 8345
alienated$	3804
alight	7871
alight$	12087
alike$	8226 8228
alive$	11902
all	7512 8404
all$	4545 4549 291 805 5168 9465 5424 5664 5721 5753 1453 5838 1519 1561 10135 10214 1668 10445 10549 10564 2007 2143 10734 6519 6533 2178 2180 2272 2273 2274 2370 2371 2372 2382 6740 6782 11187 11194 7006 7129 7131 11365 11366 2802 7311 3141 7524 11844 7671 3562 7924 8246 8247 8315 4023
allegation$	1205 1206 7951 7952
allegations$	1205 1206 7951 7952
allege$	9771 9772 3129 7949 7950
alleged$	9771 9772 3101 3128 3129 3133 7949 7950 3596
allegedly$	4227
alleges$	9771 9772 3129 7949 7950
allerg	4319
allergy$	8441
alloca	2911
allocated$	3006
allow	2907 2936
allow$	45 46 264 265 9360 828 10763 10769 10783 2743 2980 3189 7918 8250
allowed$	45 46 264 265 9360 9398 9399 828 2743 3189 3338 3470 7918
allowing$	45 46 264 265 9360 828 2743 3189 7918
allows$	45 46 264 265 9360 9398 9399 828 2743 2980 3189 7918
almost$	741 1668 6025 1669 1670 1671 1672 1675 1676 1677 1678 2043 3771
alone	7709 8542 4191
alone$	9280 9325 10424 10425 10426 10427 10428 10429 10430 10431 10432 10433 10434 10435 10436 10469 10470 10471 10472 10473 10474 10475 11925 4191 8548
along$	8828 8846 8956 5000 5001 5002 5014
alopecia$	4272 4318
alpha$	7989 3637
already$	1668 6025 1669 1670 1671 1672 1675 1676 1677 1678 1712 10368 10369 10370 2043 3771
also$	3625
alternative$	4142
alternatives$	8808 8809
although$	197 4594 4595 4596 4597 4598 4599 4600 4601 250 251 9091 9092 9093 9094
altogether$	2802
always$	537 747 1606 2143 6573 2325 2326 2327 2328 3892 4275
ambition$	10105 8100
among$	5604 9821 9822 1250 9913 10007 5864 5902 7676
amongst$	5604 9821 9822 1250 10007 5864 5902
amoral$	4253
amount$	352 353 354 10486 10487 10488
ample$	133 134 135 4561
an$	4968 4982 5394 5882 6027 6073 6143 2015 2016 2030 6758 7129 7539 7707 12036 7862 3804 8498
anaemi	4319
anaemic$	4318
analys	7291 7292 7293 2937 2938 11584 3057 7417 3150 7507
analysis$	8353 8367
analyst$	11493 11507 11508 11509 7294 7295 2950 7414 11633
analysts$	11493 11507 11508 11509 7294 7295 2950 7414 11633
anaphy	4319
and	2972 4066 4073
and$	4544 8881 9683 5587 5588 9959 10046 10550 6383 10603 10606 6427 6447 10667 7476 7571 7573 7635 8330 8381 4080 8567
angels$	10379 10380 10381 10382 10398 8013
anger$	9946 1501 3707
angina$	4318
angry$	10947 3607 3804
animal$	7989
animals$	9863 9864 9865 9884 9885 9886 11389 7989 7990
ankle	3504
ankle$	7861
annoy$	9440
anonymous$	3991
anorak$	8223
anoraks$	8223
anorex	4109
anorexia$	8466
anorexic$	8466
anothe	3217
another$	4358 9031 9760 9912 10088 2030 11443 11468 7692 3379 7874 3804 4026
anpr	4006
anpr$	8363
answer$	8918 9604 1732 1733 1734 6232 10763 10769 10783 10863 10991 11198 7025 7026 2678 2679 11320 11378 11381 11864 8250
answered$	9245 9276 1732 1733 1734 10873 10874 10875 10876 2408 10991 11031 11034 11035 11037 11038 11039 11040 11055 11056 11428
answers$	1732 1733 1734 10863 2678 2679
antagonise$	3589
antagonised$	3589
antagonises$	3589
antagonising$	3589
antagonist$	8026
antagonistic$	4251
antagonists$	8026
anti	11545 3017 7460 3118 11703 11711 3139 11725 7525 7597 7602 7603 3263 3264 7624 4126
anti$	4826 4832 1160 5675 9900 10008 10009 10010 10011 10012 10013 10014 10015 10016 1478 5841 5859 5860 5861 5901 3734 3735
antibiotics$	7706
antici	3075
anticipated$	11764
antidepressant$	8483
antidepressants$	7706 8483
antifreeze$	8453
antips	4126
antipsychotic$	8483
antipsychotics$	8483
antisocial$	9040 9047 9892 9900 10008 10009 10010 10011 10012 10013 10014 10015 10016 5859 5860 5861 10116 11676 11741 3586 3700 8058
anxiety$	4315
any	11624 7512 3990 8404
any$	9465 9603 5424 5523 1689 1690 10734 6519 6533 2178 2180 6700 6772 6960 6961 7131 2896 7260 11487 11563 7358 3022 11597 11639 11640 11642 11682 3137 11745 11748 7539 7566 11805 7618 11841 11844 11853 7642 11865 8246 8247 4023 8409
anybody$	259 260 261 5178 5179 5523 10546 10547 6637 6638 6640 6641 6679 6680 6681 6810 7618
anyone$	259 260 261 8853 5178 5179 9613 5523 9903 9919 10167 10489 10546 10547 6637 6638 6640 6641 6679 6680 6681 6810 11030 7618
anything$	8827 5217 9538 1737 10443 1948 10564 10684 10685 10761 10767 10773 10778 10787 10822 6637 6638 10871 2398 2399 2400 2401 2402 11112 11113 11114 11115 6901 2995 11582 8246 3939
anyway$	8760 8764 10460
apart	7638 7639
apart$	11854 11855
apathetic$	4251 4279
apathy$	4279
apnoea$	8448
apologise$	10991
apologised$	10873 10874 10875 10876 10991 11055 11056
apology$	2678 2679 11320
app$	543 4900 544 4901 545 4902 546 4903 547 4904 9121 9122 9123 7381
appalling$	8693 8694 8695 8696 10008 10009 10010 10011 10012 10013 10014 10015 10016 10106 2674 2675 2676 2677 2831 3706 3740 3945 4279
appallingly$	4279
appeal$	6205 6206 6207
appear$	769 770 1093 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 1454 1473 1482 1483 1484 1485 1486 1487 1662 1668 6025 1669 1670 1671 1672 1675 1676 1677 1678 6265 6266 6267 2044 2078 2079 2080 2582 2583 11869 3493 3537 3626 3628 3632 3679 3701 3703 3711 3712 3768 3862
appearance$	10625 10626 10627 10628 10629 10630 10631 10632 10633 10634 10635 10636 10726 8560
appearances$	8560
appeared$	2078 2079 2080 2582 2583 3493 3768 3862
appearing$	2582 2583 3493
appearred$	2582 2583
appearring$	2582 2583
appears$	769 770 1093 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 1454 1473 1482 1483 1484 1485 1486 1487 1662 1668 6025 1669 1670 1671 1672 1675 1676 1677 1678 2044 2078 2079 2080 2582 2583 11869 3493 3537 3626 3628 3632 3679 3701 3703 3711 3712 3768 3862
append	7690
appendicitis$	4320
appendix$	11906
appeti	7696
appetite$	11912
apple$	7975
apples$	7975
applic	3230
application$	3177
applications$	3177
applied$	2471 2472 2473 2756 11776 7591
apply	3217 3230
apply$	9915 9916 9917 9918 2471 2472 2473 4045
appointment$	6535 2179 6537 2181 2182 10940 10941 10942 10981 10982 10983 11933 8491
appointments$	6535 2179 6537 2181 2182 10981 10982 10983 11933 8491
appreciate$	9604 5401 5402 5403 5404 5405 5406 5407 5408 5409 5410 5411 5412
appreh	7551
apprehend$	11767 4052
apprehending$	4052
approa	8424
approach$	6113 6114 6115 6116 6117 10749 2563 8422
approaches$	4649 4650 10175 10176 10177 10178 10749 11321 11322
appropriate$	4506 10540 10541 10542 10543
appropriately$	9306
apps$	543 4900 544 4901 545 4902 546 4903 547 4904 9121 9122 9123 7381
april$	9062
arab$	2052 6413 3830 8219
arcade$	9060 9061 3286
architects$	781
are	2946
are$	4362 4477 4482 343 344 500 4952 769 770 1090 1091 1092 1093 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 1414 1420 5792 1454 1473 1482 1483 1484 1485 1486 1487 10122 1662 1668 6025 1669 1670 1671 1672 1675 1676 1677 1678 6037 1702 1795 1796 1797 2010 2044 6428 10667 6475 2143 2168 6540 6742 2431 2432 6920 7035 2741 7144 2795 2796 11430 2906 7289 7406 7415 7425 7443 3127 7548 11869 7788 3495 3537 3562 3626 3628 3632 3679 3686 3701 3703 3711 3712 8162 8210 8211 3934 3961 8381 8406 4117
area	7605
area$	9902 9907 5892 7435 11821 7945 8537
ares$	11869
argue$	6607 10947
argued$	10947
argues$	10947
arguing$	10947
argume	7773
argument$	6619 10836 6621
argumentative$	10082 10083 10084 10085 10086 8068 4249
arguments$	3409 11989
aripiprazole$	4329
arm$	10643 11905
arms$	10643 11905
around	8346
around$	4516 8774 8962 9214 9901 9930 10131 5923 5952 10170 7072 11606 7897 8109 8243
arrangement$	9215 10529 8120
arrangements$	9215 10529 8120 8499
arrest	11510 2969 2978 11656 3090 3180 11758 11759 11762 7551 11773 7570 3314 11984 11986 12002 12028 8434 4301
arrest$	9557 9558 10600 10601 7335 3084 11733 11749 11752 7537 3191 11767 3196 3204 3206 11781 11786 11797 11811 3261 11863 11872 11874 7671 12080 8401 4046 4052 8437 4207 4302 4350
arrested$	8621 4567 4568 4569 4570 4571 4572 4573 4574 218 219 220 9025 9325 11716 11724 11734 8394 8551 4350
arresting$	3261 4052
arrestped$	3196
arrests$	3105 11679 11733 11749 3191 3196 3206 11786 3261 11863 12080 8401 4350
arrive	11546
arrive$	9604
arrived$	11383 11384 11385 11386
arrogance$	4279
arrogant$	7160 4251 4279
arson	11689 11702 11710 11711 7865 7866 7869
arson$	12081 12082 12083 12085
arsonist$	7989
arsonists$	7989
art$	10216 4133
arthri	4319
as	2946 3990
as$	4856 5004 9255 5239 5586 1472 5900 5945 5976 6001 1697 6064 6082 6083 1780 1789 10463 6461 2584 2585 6976 11217 2810 2813 7173 7339 11628 7447 7448 7453 11672 7519 3562 3625 3627 3686 8363
asb	11545 3017 3139 11725 7597 7603 3263 3264 7624
asb$	9040 9890 7374 7496 11813 11819 3247 7620 7621 11840 3310
asbo	7587 7588 4208
asbo$	11803 11804 7589 3610 8565
asbos$	11803 11804 7589
ascert	3156
asd	4313
ashamed$	11238 2667
asian$	2030 2052 6413 6420 6444 6445 6446 2090 3803 3804 3830 8219
aside$	7071 7149
ask$	8832 4617 4618 8835 8836 311 312 313 314 315 316 743 5259 1973 10921 10922 10923 7299 8258
asked$	191 192 193 194 195 4652 311 312 313 314 315 316 8993 8994 743 9351 10825 11026 11031 11034 11035 11037 11038 11039 11040 11049 11050 11051 11208 11428 2930 7299 3061 7428 7772 7784
asking$	311 312 313 314 315 316 5098 742 743 10762 10921 10922 10923 8258 8277
askked$	311 312 313 314 315 316
askking$	311 312 313 314 315 316
asks$	311 312 313 314 315 316 743 1973 10825
asleep$	2663 2664 2839
asperg	4313
aspirations$	10105 8100
aspiring$	3601
assaul	11689 11702 11711 11717 11729 11730 11731 3440 7802 12019 12028 7844 7846 7866 7869 4215
assault$	9024 9557 9558 11693 12018 12060 12062 12081 12082 12083 12085 7953 8572
assaulted$	7797 3513
assaults$	12082 12083 7953 8572
assert	3272
assertive$	7629
assess	11896 11932 3502 8346 8443
assess$	6178 6179 6180 6181 1903 6261 6262 6263
assessed$	1267 1455 2946 3101 3128
assessing$	6178 6179 6180 6181 1903 6261 6262 6263
assessment$	11934 8396 8500
assessments$	8396 8500
assign	2911
assist	2936 3187 7674
assist$	39 3182 3189 3245 3300 11890
assistant$	7734 11951 11966
assisted$	11501 3182 3189 3300
assisting$	3182 3189 3300
assists$	3182 3189 3245 3300
associ	11486 11531 11533 11545 7391 3070 7469 11690 11707 8352 8428 8429
associate$	8948 8977 8979 8980 8981 9010 9240 9241 9242 9243 9244 9733 1212 3585 7943 7957
associated$	1155 1212 7957
associates$	8687 9733 1212 11513 11517 11607 11608 11610 11666 3094 3585 7943 7957 4027
associating$	9240 9241 9242 9243 9244 1212 3094 3585
association$	1158 1159 9733 6810 6815 6816 11399 7210 11466 11467 3094 11685 7943 7957 7976 3996
associations$	1158 1159 9733 11607 11608 7427 7943 7957 7976
assume$	989 1029 1030 3129
assumed$	989 1029 1030
assumes$	989 1029 1030 3129
assuming$	989 1029 1030
assured$	8154
asthma	4319
astonishing$	7107 11324
astray$	9806 9807 9808 9809
asylum	4193
asylum$	8550
at	7435 7766
at$	15 8620 8881 5127 9442 9545 9611 9901 1450 10046 10156 10157 10603 10606 2043 6735 2383 2390 2391 7013 7020 7153 11404 11606 11766 7561 7628 11876 7681 7722 7740 7746 7748 7749 7797 7818 7819 7833 7850 8271 8471 8539 8562 8567
athena$	11615
athletic$	3807 4269
atrocious$	4279
attach	3323
attachment$	7680 4083
attack	12019
attack$	9024 7640 8444 8464
attacked$	8621 9025 9325 9347
attacks$	7640 8444
attemp	8403
attempt$	5071 715 716 717 718 5076 720 721 9517 945 5303 5304 10749 6535 2179 6537 2181 2182 11062 11063 11173 11174 11175 11176 11177 11178 11179 6967 6968 6969 6970 6971 2678 2679 7933
attempted$	11151 11152 11153 11154
attempts$	10749 6535 2179 6537 2181 2182 2678 2679 11321 11322 7933
attend	11976 4132 4342
attend$	8690 8948 9604 5391 9999 10002 10732 10763 10769 10783 10817 10818 10863 10991 11198 11381 7743 3493 8250 8251
attendance$	11354 11420 11958 11971 7932 8050 4341
attended$	9245 9253 10873 10874 10875 10876 2408 10991 11428 7743 3493
attender$	9874 7932 7999 8009
attenders$	9874 7932 7999 8009
attending$	10762 7743
attends$	10863 10885 10886 10887 10888 11610 3493
attent	7483
attention$	8593 8637 8638 4649 4650 4653 8882 8883 9143 9144 9145 9146 9147 9148 9149 9150 9155 9158 9321 5106 9357 5142 9361 9407 9422 9462 9682 9693 9694 5503 1147 1148 1149 1150 5508 9754 5638 1479 1497 10092 10093 10096 10175 10176 10177 10178 10345 10346 10990 11029 11033 11034 11035 11037 11038 11039 11040 11173 11174 11175 11176 11177 11178 11179 2927 11699 3130 7926 3717 8075 8076 3739 8360 4313
attentions$	8883
attitude$	8649 8928 808 5180 824 1444 1445 10098 1533 1716 1717 1718 1719 1720 6113 6114 6115 6116 6117 10350 2787 2788 2789 2790 7877 8029 3707 8097 8098 3744 8302
attitudes$	8649 1444 1445 6113 6114 6115 6116 6117 7877 8029 8097
attract$	8592 4377 292 293 4682 4683 748 749 5191 5877 3564
attracted$	8592 4377 292 293 4682 4683 748 749 9397 1113 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1135 1141 3564
attracting$	8592 4377 292 293 4682 4683 748 749 5509 5510 5511 3564
attractive$	4269
attractor$	8397
attractors$	8397
attracts$	8592 4377 292 293 4682 4683 748 749 9397 3564
attractted$	8592 4377 292 293 4682 4683 748 749 3564
attractting$	8592 4377 292 293 4682 4683 748 749 3564
attrib	11714 3242
attributable$	11712
attributed$	3102 11712
auburn$	3851
august$	9062
aunt	7767 11985 12035 7822
aunt$	11983
auntie	12035
author	3217
authorised$	7428
authorities$	10118 10119 6810 6815 6816 11399 7210 11466 11467
authority$	9919 9994 10087 6810 6815 6816 11399 7210 11466 11467 7807 12024 7947 8091 3972
authors$	781
autism	4313
autism$	11948
autist	4313
autumn$	9062 9063
availa	2977
available$	8614 7899
average$	3807
averse$	1421 1422 1423 1424 1425
avoid$	9604 9934 9966 10590 6384 6385
avoidant$	10017 10018 3706 4251
avoided$	9023 4808 452 9245 9253 9267 9268 5087 11019 8322
avoiding$	6384 6385
avoids$	9966
awaiti	3366
awaiting$	7723 4201
awarde	2911
aware	3026
aware$	221 222 223 224 225 226 227 228 229 230 231 232 233 5916 10133 10134 1848 1849 1850 10535 3068 7520
awareness$	5423 6127 10344 6222 1866 1867 6225
away$	8709 8871 8872 4665 8921 8922 8969 8985 8988 9000 9104 9105 9110 5014 9252 9261 9288 9294 9405 5207 5209 9468 9469 903 9477 905 9479 9480 908 9510 9515 9518 5395 1519 10755 6592 11133 11134 11159 11160 7002 7003 7497 11784 7669 11991 7799
awful$	10106
awkward$	10082 10083 10084 10085 10086 11852 8068
b$	7823 12039 8572
babies$	10272 10273 10274 10275 10276 10379 10380 10381 10382 10398 10400 10401 10402 10403 10404 10405 8130
baby	11985 8481
baby$	7699 7700 11998 3435 3856 3857
babysitter$	10416 10540 10541 10542 10543
babysitters$	10540 10541 10542 10543
babysitting$	10489
back$	8666 8710 8711 4719 8954 9008 477 478 479 480 4872 4873 9098 9099 5005 5006 5007 5008 5014 9271 9273 9274 9275 9293 9404 9441 9516 9521 5395 5396 10552 6423 10754 2225 10806 6998 7074
background$	10069 8059 8564
backgrounds$	10069 8059
backs$	5396 7074
backward$	11319
bad$	4465 8693 8694 8695 8696 142 143 144 145 146 147 148 8898 8899 4712 4760 457 458 9044 893 5311 9725 9727 9728 9729 9730 1220 1221 1222 5580 5582 5667 9893 1380 1385 1386 10008 10009 10010 10011 10012 10013 10014 10015 10016 10017 10018 5852 10106 2065 10654 6440 6442 6915 2674 2675 2676 2677 11360 11361 11362 11363 2831 3522 3587 3604 3618 3619 3706 3715 3729 3740 3835 3945
badly$	1480 2050 6789 2710 8067 3727 3831 8226
baffling$	894 897 900 901
bag$	10670 10671 10679 7579
baggy$	10672 10673 3875
bags$	6450 10670 10671 10679 7594 8227
bail$	5535 7862 12078 4197 8555
bailed	4197
bailed$	8554
bait$	3589
baited$	3589
baiting$	8639 8640 8641 8642 8643 3589
baits$	3589
baitted$	3589
baitting$	3589
balaclava$	10711 8227 4274
balaclavas$	10711 10712 10713 10714 10716 8227 8394 4274
bald$	6434 4269
ball$	460 461 11339
band$	8902 9206 9207 9208 11484
bandana$	8227 4274
bandanas$	8227 4274
bandit$	4230
bandits$	4230
bands$	11484
bane$	5830
banger$	7957
bangers$	7957
banging$	7957
bangladeshi$	2052 6415
bank$	710 12058
banked$	710
banking$	710
bankked$	710
bankking$	710
banks$	710
banned$	7431 3470
bannin	3235 3236
banning$	7526 7534 3228 7592 7593
bare$	6975 3824
barely$	1876 6233 1877 6234 1878 1935 6292 1936 1937 6469 2604 3327 3386 3773 4111
barman$	8902
barred$	365 366 367 368 7431
barrel$	3814
barter$	582 583 849
bartered$	582 583 849
bartering$	582 583 849
barterred$	582 583 849
barterring$	582 583 849
barters$	582 583 849
base	7586
base$	11802
baseball$	3884
basic$	3915
basically$	1668 6025 1669 1670 1671 1672 1675 1676 1677 1678 3771
basis	3230
bath	7829
bath$	12045
batted$	6539
batteries$	8453
battery$	8453
battle$	3792
bbrought$	7265
be$	4456 8946 4744 4745 4746 8977 4795 4799 500 4997 5051 769 770 5131 5234 5366 1093 5468 9775 1203 5570 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 5647 1374 5757 1454 1473 1482 1483 1484 1485 1486 1487 5866 5867 6006 6007 6008 1662 1668 6025 1669 1670 1671 1672 1675 1676 1677 1678 6133 10516 10518 1981 2044 6563 6566 10789 10790 10791 6590 6646 6656 2304 2305 2306 2307 6691 6860 6932 7022 7023 2795 2796 7415 7416 7462 3127 11700 7485 11763 7548 7557 7558 7560 7614 3281 7668 3537 3626 3628 3632 3679 3701 3703 3711 3712 3961
beanie$	8227
beanies$	8227
bear$	9018 863 864 865 1018 1798 1799 1800 1801 7154 3963
beard$	6451 8191 8207 8209
bearded$	4269
beards$	6451 8191 8207 8209
beared$	863 864 865
bearing$	863 864 865 10350
bearred$	863 864 865
bearring$	863 864 865
bears$	863 864 865 1798 1799 1800 1801 3963
beat	12002 12011 12019
beat$	2900 7258 7259 2904 7264 11485 7306 2956 2957 2962 2983 2987 7346 7350 7351 7353 11570 11575 11576 11577 3009 7369 3014 7376 11598 7499 3159 7522 7562 12012
beaten	3440
beaten$	4407 7797
beats$	12012
bebrought$	7265
became$	769 770 1093 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 5792 1454 1473 1482 1483 1484 1485 1486 1487 1662 1668 6025 1669 1670 1671 1672 1675 1676 1677 1678 2044 3537 3626 3628 3632 3679 3686 3701 3703 3711 3712 4122
because$	4373 333 355 357 4723 373 374 5022 5023 3447 12028
becom	2946 4088
become$	769 770 1093 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 5797 1454 1473 1482 1483 1484 1485 1486 1487 1662 1668 6025 1669 1670 1671 1672 1675 1676 1677 1678 2044 10790 3537 3626 3628 3632 3679 3686 3701 3703 3711 3712
becomes$	769 770 1093 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 1454 1473 1482 1483 1484 1485 1486 1487 1662 1668 6025 1669 1670 1671 1672 1675 1676 1677 1678 2044 6620 3537 3626 3628 3632 3679 3701 3703 3711 3712
becoming$	5792 5798 3625
bed	3479 3484 4092
bed$	9032 9143 9144 9145 9146 9147 9148 9149 9150 9414 9415 12033 7823 7824 7825 12055 7841 8449
bedbugs$	7836
bedroom$	7824 12048
bedrooms$	7594
beds$	9032
bedtime$	10572 10573 10574
bedwetting$	8449
bee$	7993
been	7341 3504 4088
been$	4479 4480 4530 4531 175 184 4563 4564 487 500 9251 9260 9262 9263 9264 5052 5064 723 5083 5084 769 770 1093 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 1406 5788 5789 5790 5796 5802 1454 1473 1482 1483 1484 1485 1486 1487 1595 1662 1668 6025 1669 1670 1671 1672 1675 1676 1677 1678 1880 2044 6541 6542 6543 2431 2432 6805 11184 11185 6980 6981 11208 2711 2741 7110 7111 7112 7145 7146 7147 2795 2796 7211 7325 7415 3127 7548 3346 3365 3367 7743 7747 3391 3473 7861 3537 3562 3626 3628 3632 3679 3686 3690 3701 3703 3711 3712 3961 4122 4135 4148 4150 4173 4175 4181 4194 4195 4200
beer$	11921
bees$	7993
before$	8996 5995 10271 6131 11410 11439 11672 3283 7850
befriend$	9116 548 549 550
befriendded$	548 549 550
befriendding$	548 549 550
befriended$	548 549 550
befriending$	548 549 550
befriends$	548 549 550
began$	8715 500
beggars$	3970
begin	3222
begin$	8715
begins$	8715
begun	4132
behav$	9245
behave$	8948 9035 9240 9241 9242 9243 9244 5090 734 735 882 883 1311 1345 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 1659 2022 2023 2024 2025 10763 10769 10783 10863 3710 3768 8250
behaved$	9240 9241 9242 9243 9244 9245 9253 9301 9302 5090 734 735 1311 5837 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 1659 2022 2023 2024 2025 10873 10874 10875 10876 3710 8084 3768
behaves$	882 883 1311 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 1659 2022 2023 2024 2025 10863 10885 10886 10887 10888 3710 3768
behavi	11806 3235 11984
behaving$	9245 1311 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 1659 2022 2023 2024 2025 3710 3768
behavior$	8649 1435 1436 1437 1438 1439 1440 1441 1442 1443 7877
behaviors$	8649 7877
behaviour$	3 4 5 6 7 8 9 4369 8586 8587 4376 20 8636 8649 8734 4526 325 326 8903 8904 8905 8906 8907 8908 8909 8910 8928 8938 8939 8940 8941 9295 9296 9297 9298 808 9392 5180 824 5272 916 917 9557 9558 9559 9562 9563 9564 9565 9566 9567 9568 9569 9570 9571 9572 9573 9640 9641 9642 9643 9777 9815 1435 1436 1437 1438 1439 1440 1441 1442 1443 10070 10071 10072 10073 10075 10076 10077 10350 11571 7374 7475 11708 7496 7526 7534 7535 7583 7587 7588 7592 11813 11818 11819 3247 7620 7621 11840 11976 7761 7857 7877 7878 7957 7979 7980 8029 8063 3707 4144 4145 8564
behavioural$	3707
behaviours$	8636 8649 10070 10071 10072 10073 10075 10076 10077 7877 7878 8029 8063
behavs$	9245
behavved$	9245
behavving$	9245
behind	11533 7452 11674 11701 7486 3138 7514 7515
behind$	10309 10310 10311 10879 10881 7126 11668 7495 3400 8137 8516
being	4088
being$	4530 4531 8769 4791 4809 487 4962 769 770 1093 5468 5545 5547 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 5705 1374 5779 1454 1473 1482 1483 1484 1485 1486 1487 5928 1662 1668 6025 1669 1670 1671 1672 1675 1676 1677 1678 6058 6132 6139 2044 2431 2432 11186 2711 2741 7109 7560 11901 3368 3537 3626 3628 3632 3679 3686 3701 3703 3711 3712 4148 4150 4173 4194 4195 4200
belief$	8297 8327
believe$	8894 8895 8896 8897 1342 1350 11198 11381 3129
believed$	5562 5563 9780 9781 9782 1342 1350 10907 10908 10909 10910 10911 2924 3101 3128 3133 3157
believes$	1342 1350 3129
believing$	1342 1350
belift	7265
belligerent$	4249
belong	2946
belongs$	11367 8316
below$	3400 8524
bench$	3206 11849 3494
benefit$	9604 2927 11501 3182
benefited$	3182
benefiting$	3182
benefits$	3182 3233
bepicked$	7265
beraid	7265
bereaved$	3412 4345
bereavement$	12017 4345
besear	7265
besieged$	1216 1217
besotted$	608 609 610 611 612 613 614
bespectacled$	4269
bespok	3388
best$	1651 1845 1846 1847
bet$	2304 6661 2305 6662 2306 6663 2307 6664 2308 2309
beta$	7708
betray$	3949
betrayed$	3946 3949
betraying$	3949
betrays$	3949
better$	4465 4506 9038 9306 9431 9482 9483 5276 9493 9494 11012 3069
betwee	11609
between$	6045 8542
bevisi	7265
beyond$	9923 9924 9925 1387 1481 1488 1612 6348 2271 3657 3658 3678 3903 3940
bid	3230
bid$	3177
bids$	3177
bifida$	8460
big$	4428 9716 1740 1741 1742 1743 2013 2048 3807 3815 3832 3851
biggest$	2072 3855 4029
bike	11597 7641
bike$	11857
biological$	3747
biopsies$	4317
biopsy$	11939 4317
bipola	7787 4316
bipolar$	12003
birth	7333
birth$	10115 3747 8480
birthmark$	4270
birthmarks$	4270
bit$	4805 10264 10265
bitch$	8036
bitches$	8036
bitchy$	4251
bitten$	8150
bitterly$	2710
black$	2030 2052 6413 2065 10644 6444 6445 6446 2090 2093 10703 10704 10705 10716 3803 3804 3827 3828 3835 3851 8227 3875 8394
blackheads$	8220
blacko	4321
bladder$	11906
blade	12084
blade$	5499 5500 5501 7849 12081
bladed$	12081
blades$	5499 5500 5501
blam$	2869 2870
blame$	369 370 371 372 9331 9332 9333 9334 9335 9336 9337 9338 9339 9340 9341 9342 5128 5129 9367 9368 9369 9370 9385 9386 9387 9388 820 821 822 5200 5201 9436 9437 9438 970 9543 971 5371 5372 5373 5374 5375 9602 5387 11223 11368 11370 11371 7156 11373 11378 11379 7191 2877 2878 2879 2880 3959 3960 8320
blamed$	9347 820 821 822 970 971 2869 2870 2877 2878 2879 2880 3509
blameless$	7928
blames$	820 821 822 970 971 7156 11373 2877 2878 2879 2880
blameworthy$	4279
blaming$	820 821 822 970 971 11137 11138 11223 2869 2870 2877 2878 2879 2880 11459 11460 11461 11462
blammed$	2869 2870
blamming$	2869 2870
blams$	2869 2870
blank$	10731 6534
blanket$	2187
blatant$	1330 1331 1333
bleach$	3828 8453
bleached$	3828 3851 8210
blifte	7265
blight$	5830 3668
blighted$	1216 1217 1334
blind$	7080 7929 8322 3979 8475 8476
bling$	9714
blinkered$	4279
block$	9467 10168
blocked$	9476
blockers$	11924
blond$	6434 3828 3851 4269
blonde$	6434 3828 3850 3851 4269
blood$	8471 4137 4319
bloody$	3928
blot$	1218
blue$	10644 3829 3851 8227
board$	6810 6815 6816 11399 7210 11466 11467 7318 11650 11866 8361
boards$	8361
boast$	3591
boasted$	3591
boasting$	3591
boasts$	3591
boastted$	3591
boastting$	3591
boat$	9969 5754
boats$	9969 5754
bodge$	4282
bodged$	4282
bodges$	4282
bodging$	4282
bodies$	8900 8901 9142 9283 5070 9422 1783 1784 1785 1786 1787 10565
bodily$	7865
body$	9142 5070 1716 1717 1718 1719 1720 10307 1783 1784 1785 1786 1787 7401 3046 3839
boisterous$	4251
bolshy$	4253
bomb$	7996 7997
bomber$	6453 8227
bombers$	8227
bombs$	7996 7997
bone$	9958 3731
boned$	8172
book$	11782
boorish$	4253
boost	3307
boots$	8227
bore$	1798 1799 1800 1801
born$	3321 11915 4104 4119
borough$	11857 12034 8537
boss$	8861
bosses$	8357
bossy$	4251
botch$	4282
botched$	4282
botches$	4282
botching$	4282
both$	5248 3562 3625 8270 4023
bother$	9317 9424 9425 9426 9427 9428 9684 10826 10827 10828 10829 10948 11084 11155 7937 8275 8276
bothered$	9245 9253 11010 11021 11026 11031 11034 11035 11037 11038 11039 11040 11049 11050 11051 11052 11053 11054 6841 11076 11077 11078 11079 11084 6874 11156 11208 7142 11428 2863 8275 8276
bothering$	8275 8277
botherred$	8275
botherring$	8275
bothers$	6176 10393 8275
bottle$	7705
bottles$	7705
bottom$	4161
bottoms$	10709 2142 3886
bought$	5493 7941
bounce$	6336
bouncer$	8902 9206 9207 9208
bouncers$	8902 9206 9207 9208 10137 10138 10139 10140
bound$	483 2217 2218 2219
boundaries$	9943 9944 10572 10573 10574 7947
box$	7829 3850 8281 3925
boy	7260 11563 7358 11597 11639 11640 11642 11682 3137 11728 11745 11748 7566 11805 11841 11853 7642 11865 7786 7870 8409
boy$	345 407 9191 826 847 5204 1207 1371 10020 10048 10049 10050 10051 10052 10053 10064 1502 10198 2100 2147 2148 6597 6677 6678 7290 7843 12086 3592 7961 7967 7975 3629 8002 8057 3709 8189 8212
boyfri	11984
boyfriend$	8714 9096 9163 591 592 593 594 595 9199 9200 628 629 630 631 632 3415 11990 11998 12005 7795 7909 7910 3554 3555
boyfriends$	8714 9163 591 592 593 594 595 9199 9200 628 629 630 631 632 7909 7910 3554 3555
boys	7275 7282 11627 7412 3058 3059 7457 3123 7506 3161 11806 7631 11847 3311 11887 4031
boys$	8662 8838 8859 8864 8867 8888 345 8943 4731 8974 407 4780 4781 4782 9034 4819 4821 4823 9064 9096 9131 9135 5037 5038 5043 5044 5054 5086 826 847 5204 921 5317 5444 9690 9704 9721 9736 5522 9745 9755 9756 9757 9758 5556 1200 1201 1202 1207 9787 9789 9799 9889 1370 1371 10020 10023 10048 10049 10050 10051 10052 10053 10064 1502 10080 10137 10138 10139 10140 10198 1680 6097 6098 6099 6100 1769 10398 10408 10421 10454 10645 2100 2147 2148 10729 10830 10831 10832 10833 10834 6625 6626 6627 6642 6651 6657 10884 6669 10894 6727 10999 11161 6983 6984 6985 6986 6987 6988 7045 11276 11295 11303 11304 11305 11306 11307 11308 11309 11310 7235 11673 7480 3132 3134 3146 11720 11722 7518 3198 11833 7886 7961 7967 7975 8002 8032 8057 3709 8189 8306 8314
bpicked$	7265
braces$	8209 8220
brag$	3591
braged$	3591
bragged$	3591
bragging$	3591
braging$	3591
brags$	3591
braid	7265
braid$	8207 8209
braide	7265
braided$	3851 8210
braids$	10706 8207 8209
brain$	4321
brand$	10668 8242
branded$	10672 10673 3875
brands$	10668 8227 8242
brash$	4253
brat$	4230
brats$	4230
bravado$	9715
brazen$	4253
breach	11545 4198
breach$	11777 3505
breached$	3505 4198
breaches$	3505
break	11984 7773 11999
break$	8948 1178 1179 9964 5896 10791 10947 11478 11827 3590
breakdown$	11359 11899 8106 8526 8537 8539
breakdowns$	8106
breakfast$	12039 12053
breaking$	8639 8640 8641 8642 8643 1178 1179 10947 2775 3291 3590 3956
breaks$	1178 1179 10947 2775 3590 3956
breakup$	11989
breath$	10658
bribed$	7939
bridge$	9937 9938
bridges$	9937 9938
brief	3011
brief$	2914 2934 7368
briefed$	3061 7428
briefi	8346
briefing$	2934 7368 4004 8362
briefs$	2934 7368
bright$	3851
bring	3187
bring$	8592 4377 8610 4682 4683 736 737 738 739 740 827 1869 7533 3199 3209 3240 4051
bringing$	736 737 738 739 740 827 1869 3199 3209 3240 4051
brings$	8592 4377 4682 4683 736 737 738 739 740 9397 827 1869 3199 3209 4051
broad$	3807 3813
broke	12011
broke$	1178 1179 5895 2775 3590 3956 8537
broken$	5852 5853 5897 2775 3160 7638 3700 8060 3956 8537
bronchitis$	4320
brothe	7767 11985 7770 3429 12013 12029 12035
brother$	9059 3405 3406 11983 7768 3415 7796 7803 12043 8104
brothers$	9059 10115 8104
brough	7547
brought$	8585 8592 4377 8610 736 737 738 739 740 9397 9398 9399 827 9466 1869 7265 3090 11763 7555 3199 11774 7638 7639
brown$	2065 10644 3827 3828 3829 3835 3851
browsing$	7344 2988
bruise$	4324
bruised$	4324
bruises$	4324
bruising$	4324
brunette$	6434 4269
brush$	2771 2792
brushed$	2714 2771 2792
brushes$	2771 2792
brushing$	2771 2792
bsearc	7265
buck$	6441 11337 3953
budding$	5731
budget$	7194 11422 11431 11432
budgets$	11354 7194
bugs$	7836
build	2901 11510 3181 3187 3990 4030
build$	1681 1682 10611 10612 10613 6451 2958 3135 8164
builded$	2958
builder$	8902 9206 9207 9208
builders$	8902 9206 9207 9208
buildi	7308 3187
building$	11422 11524 2958 3135
builds$	10611 10612 10613 2958 3135 8164
built$	6397 11557 7493 3808 8166
bulimi	4109
bulimia$	8466
bulimic$	8466
bulk$	3141 7524
bulky$	3807
bulletproof$	9923 9924 9925
bullied$	8618
bullies$	9802 9803 9804 9863 9864 9865 7982 7983 7989 7990 8291
bully$	9802 9803 9804 9863 9864 9865 9964 7982 7983 7989 7990
bullying$	8639 8640 8641 8642 8643 9890 9952 9953 10116 11459 11460 11461 11462
bump$	7699
bunch$	9742 9799 1291 1371 10020 10048 10049 10050 10051 10052 10053 10064 1548 1825 1826 10899 7975 8057 8109
bungle$	4282
bungled$	4282
bungles$	4282
bungling$	4282
bunk$	3535
bunked$	3535
bunking$	3535
bunks$	3535
burden$	5661
bureau$	11493
burgla	11478 11486 11495 11539 11674 11689 3118 11698 11702 11710 11711 11717 11725 11729 11730 11731 7602 7846 7865 7866 7869 4215
burglar$	9863 9864 9865 9947 9948 9949 9950 9951 11668 7989 7990
burglaries$	11675 7475 11818 3294 12082 12083 12085 8400 8407 8572
burglars$	9863 9864 9865 9947 9948 9949 9950 9951 7989 7990
burglary$	2929 11651 7475 11693 12062 12081 12082 12083 12085 4023 4033 8572
burgle	4356
buried$	2558 2559 2767
burly$	3807 4269
burn$	1364 1365 1396 1397 12012
burned	3440
burned$	1364 1365 1396 1397 12012 7797
burning$	1364 1365 1396 1397
burnned$	1364 1365 1396 1397
burnning$	1364 1365 1396 1397
burns$	1364 1365 1396 1397 12012
burnt$	1364 1365
bury$	2558 2559 2767
burying$	2558 2559 2767
bus$	9060 9061
busine	7370 7601 8428
business$	9082 9083 6190 6191 6192 6194 10411
businesses$	11490 11565 11586 11817 11842
busy$	11375 7160
but$	4544 722 5174 5175 6025 1669 1670 1671 1672 1675 1676 1677 1678 6040 6041 6042 6043 6078 6094 6118 6305 10946 7119 8296
buvidal$	4329
buy	7446
buy$	8837
buzz$	4421 65 4425 9020 9021 9022 9682 9708 3842
bvisit	7265
by	7659 4066 4073
by$	8774 8858 4965 4966 4970 5470 5471 5492 9747 10007 5864 6246 10760 11004 11213 6999 7000 7001 11282 11285 11286 11287 11288 7250 7298 2999 3054 3085 11691 7477 7517 11744 7715 11943 7738 3525 8271 8303 8359 8531 8533
c$	8572
cahms	4333
caked$	2074
calculated$	4463 107
calculating$	4251
call	3019
call$	5074 10981 10982 10983 11319 11321 11322 2935 7344 2988 8314
called$	11208 11428
caller$	7999
callers$	7999
callin	11521
calling$	6136 2935 7321
callous$	4251 4279
callousness$	4279
callout$	8529
callouts$	8529
calls	3063
calls$	10981 10982 10983 11321 11322 11365 11366 2935 11533 7327 11637 3239 7597 8314 8315
came$	362 9301 9302 802 1615 1618 2130 2139 11428 3090 3126 3356 3559
camera	7401 7417
camera$	11611 11617 7402 11619 3054 11633 3066
cameras$	11611 11617 7402 11619 3054 11633 3066
camhs	4333
camhs$	6818
camouflage$	8227
campaign$	4077
can	2972
can$	4478 262 751 752 753 858 859 862 973 977 5793 1509 1576 1579 1580 1582 1590 1649 1821 1851 1875 1887 1890 1946 1979 2018 10599 6644 2310 2335 2338 6715 2505 2800 2965 7352 3054 3081 3184 7547 3200 3280 7705 3402 3898 4080
canada$	3876
cancer	7787 4319
cancer$	11978 12003
candidates$	7581
cannab	12084 7872
cannabis$	34 4432 9143 9144 9145 9146 9147 9148 9149 9150 9155 5644 11625 7710 11927 11929 7849 12088 7887 4131
cannon$	7998
cannons$	7998
cannot	3338 3402
cannot$	851 972 980 981 982 1044 1101 2246 6610 10841 10842 10843 10844 2334 2503 2575 7759
canny$	6350 6351 6352 2017
cans$	7705
cap$	2121 10695 10696 10697 10706 10711 6504 6505 2149 2150 8227 3874 8232 8241
capab	7488
capabi	11861
capability$	4298
capable$	1354 1824 1853 6219 6242 6243 1892 1905 6696
capaci	11861
capacity$	1818
capital$	9962
caps$	2121 10695 10696 10697 10698 10699 10706 10711 10712 10713 10714 6504 6505 2149 2150 8227 3874 8232 8241
capsules$	7706
captur	7308 4030
capture$	10600 10601 11524
captured$	7405
car	7641 8544
car$	9087 9088 9089 9090 9204 9205 9739 9740 9741 11857 12042 4015
caravan$	12032
card$	7344 2988 11945
care	3452
care$	4434 4435 4436 4437 4438 5401 5402 5403 5404 5405 5406 5407 5408 5409 5410 5411 5412 5724 5894 5935 6208 6209 6210 6213 6214 6216 6217 6220 6231 10486 10487 10488 10489 10506 10511 10512 10513 10514 10515 10569 10570 10571 6603 6604 6605 10826 10827 10828 10829 10845 10846 10847 10996 6819 11036 11084 6869 11155 11173 11174 11175 11176 11177 11178 11179 11180 6967 6968 6969 6970 6971 11395 11396 11397 11398 7203 2847 2848 2849 11935 11947 11979 12010 12023 7809 12050 3748 8275 8276 8323 4139 8534 8535 4179 4347
cared$	11010 11026 11031 11034 11035 11037 11038 11039 11040 11049 11050 11051 11079 11084 2847 2848 2849 8275 8276
career	11707
career$	4840 7979 7980 3633 4028
careful$	8594 4383 4384 4385 4386
carefully$	9306
careless$	85 86 88 89 4712 848 912 11125 11126 3573 4279
carelessly$	4279
carelessness$	4369 8586 8587 8929 8930 8931 8932 8933 8934 9295 9296 9297 9298 9359 5144 5182 5183 5203 9420 5275 4279
carer	3427 12013 4184
carer$	5845 5846 11981 11983 12023 3456 3458 3459 8534 8541
carers$	1355 1356 5845 5846 12023 8031 8534
cares$	10845 10846 10847 2847 2848 2849 3456
caribbean$	2052
caring$	3456 8260
carpet$	11344
carrie	11533 3033
carried$	4534 8768 8786 8804 9276 810 811 1142 1143 1144 2097 2098 11151 11152 11153 11154 11788 3560 7918 3867
carries$	8785 8803 665 666 810 811 1142 1143 1144 1313 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 1661 2022 2023 2024 2025 2097 2098 6729 11558 11680 7467 3560 7918 3867 3963
carry	3033
carry$	8663 8678 4533 8784 8802 8948 8977 8979 8980 8981 4774 4775 4776 665 666 9240 9241 9242 9243 9244 810 811 9649 9651 9657 9659 1142 1143 1144 9766 9767 1312 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 1660 2022 2023 2024 2025 2097 2098 10791 6728 3222 3560 7918 3867 3963
carryi	11533 7452 11701 7844 7868
carrying$	8769 9005 9240 9241 9242 9243 9244 1142 1143 1144 5549 2097 2098 11470 11668 11680 3138 7514 7515 12060 7865 3560 3867
cars$	9204 9205 9739 9740 9741
case$	9853 10019 7207 11536 7375 3136 3170 3177 7538 11760 12074 8004 8006 8061 8062 4021 8560 8566
cases$	9853 10019 11536 8004 8006 8061 8560
cash	3223
cash$	252 253 254 255 256 257 258 8862 8863 4657 4658 4659 4660 4661 4663 4664 9020 9021 9022 4868 9143 9144 9145 9146 9147 9148 9149 9150 9155 9158 9686 9687 9714 5502 9738 7580 7849 3684
cast$	8662 6642 6651 6657 10894
casual$	11314
casually$	2050 3831 8226
casualty$	11937 11938
catalogue$	2428
catcalls$	8882
catch	11510 11618 11762 7551 8434
catch$	5191 2975 11620 11630 3193 11767 11768 11872
catches$	3193
catching$	3193
category$	5806 3447
catheter$	4326
catty$	4251
caught	11773 11774
caught$	8618 8621 500 9921 9922 10568 11724 3511 3690 4214
cause$	8585 8610 790 9852 1328 1329 9964 10790 3152 11751 3246 8003 3673 3676
caused$	8585 8610 790 9397 9398 9399 1328 1329 3673 3676
causer$	7970
causers$	7970
causes$	790 9397 9852 1328 1329 11751 8003 3673 3676
causin	7486 3138
causing$	8639 8640 8641 8642 8643 790 9897 1328 1329 10947 7495 3673 3676
cautio	7846 8552
caution$	12062 12080 8565
cautioned$	11716 4197
cautions$	12080
cautious$	8596 11314
cavalier$	4279
cbo	7587 7588 4208
cbo$	11803 11804 7589 8565
cbos$	11803 11804 7589
cbt$	8489
cce$	9040
cctv	7401 7417 3150 7507
cctv$	7291 7292 7293 2937 2938 11520 2952 2991 7376 11617 7402 3047 3057 11633 3066 4006 8371
cease$	903 905 908 1775 1776
ceased$	1775 1776
ceases$	1775 1776 11824
ceasing$	1775 1776
cell$	11493 11572 4006
cells	7860
cells$	9957 12076
central$	11547
centre$	9902 11817 11821 3286 11882 11885 8565
cerebral$	4319
certain$	2217 2218 2219 2268 6661 6662 6663 6664 2308 2309
certainly$	2385 2393 6750 2394 2395 8267
certainty$	2269
chain$	11544 8227 8352 4021
chains$	11544 8227
challe	11644 7568
challenge$	10947 11784 3296
challenged$	10947 11724
challenges$	10947 3296
challenging$	5582 10008 10009 10010 10011 10012 10013 10014 10015 10016 10082 10083 10084 10085 10086 1514 1515 1516 1517 1518 10947 3700 3704 3706 8068 4251
chance$	4490 4491 4492 136 8810 8811 8812 8813 8814 8815 4654 298 299 9423 9610 9611 6615 6633 6721 2365 2752 2753 2754 2755 11345 11346 3213 3243 7933 8311
chances$	4490 4491 4492 136 8776 8808 8809 8810 8811 8812 8813 8814 8815 4654 298 299 9423 9610 9611 2752 2753 2754 2755 11345 11346 7933 8311
change$	8706 422 9035 4943 9160 9449 9583 9584 9585 9586 9994 10002 10732 10763 10769 10783 10817 10818 10860 10883 6668 10891 10921 10922 10923 10932 10937 6722 11198 8250 8251 8258
changed$	422 6600 10889 10907 10908 10909 10910 10911 7815 4152
changes$	422
changing$	10921 10922 10923 6708 8258 4152
chaos$	9361 9708 9753 7937 8030
chaotic$	1490 5853 3700 8058 3702 3704 4251 4279
chaperone$	10416 10540 10541 10542 10543
chaperones$	10540 10541 10542 10543
character$	9883
characters$	5697
charg	11762
charge	11533 7452 3180 11758 7544 7555 11773
charge$	1992 11082 11668 11752 7537 11781 3261 12080 8405 4081 8558
charged$	11716 11734 11771 4199 8557
chargeing$	3261
charges$	11679 11760 3190 11783 3261 12080 8405 8408 4081 8558
charging$	7544 4046
charity$	6810 6815 6816 11399 7210 11466 11467
charm$	5921
charms$	9283 9284
chart	3034
chart$	2944 7315 3067 8353
charted$	3067
charts$	8353
chase$	8637 8638 9682
chaser$	11321 11322
chasers$	11321 11322
chasing$	11321 11322
chat$	9119 9120 548 549 550 7336 2981
chated$	548 549 550
chating$	548 549 550
chats$	548 549 550 2981
chatted$	548 549 550
chatting$	548 549 550
chav$	4230
chavs$	4230
cheat$	9964 7989
cheats$	7989
check	3986 8346
check$	2948 7307 2955 2959 2963 2967 11611 3074 3098 11918 8356 8367 8411
checke	7269
checked$	11208 11428 11471 2959 7323 7382 7420 3074 7521 11810
checkes$	2959
checking$	2959 2963 3074
checks$	2959 2963 11611 3056 3074 3098 8356 8367 8411
cheek$	10643
cheeks$	10643
cheeky$	4251
chemotherapy$	4317
chested$	8171 8181
chicken$	9060 9061
chief$	3669
child	11806 7758 7786 7870 8481
child$	345 407 568 826 847 5204 1207 1371 10020 10022 10023 10048 10049 10050 10051 10052 10053 10064 1502 10198 10267 10272 10273 10274 10275 10276 10348 10349 10379 10380 10381 10382 10400 10401 10402 10403 10404 10405 10414 10603 10606 2100 2147 2148 6599 7700 11974 12024 3453 3454 12086 3545 3592 7960 7975 3621 3624 3633 8057 3709 8102 8130
childhood$	4089
childish$	6159 6160 6161 4251
childlike$	10309 10310 10311 6159 6160 6161 6320 6321 6322 6323 8137
children$	8662 345 8943 4731 407 9034 4819 4821 4823 5037 5038 5043 5044 5054 5086 826 847 5204 921 5317 5444 9745 9755 9756 9757 9758 5556 1200 1201 1202 1207 9787 9789 9825 9826 9827 9828 9829 9830 9831 9832 9833 9834 9835 9836 9839 9840 9841 1370 1371 10020 10023 10048 10049 10050 10051 10052 10053 10064 1502 1536 10198 6024 1680 10266 10272 10273 10274 10275 10276 10348 10349 10352 10379 10380 10381 10382 10398 10400 10401 10402 10403 10404 10405 10413 10603 10606 2100 2147 2148 10830 10831 10832 10833 10834 6625 6626 6627 6642 6651 6657 10884 6669 6727 10999 2463 2464 11161 6983 6984 6985 6986 6987 6988 7037 7044 11295 11303 11304 11305 11306 11307 11308 11309 11310 7175 7234 7235 3452 7886 7945 7960 7975 8032 8057 3709 8102 8130 8270 8305 8306 8308 8314 8541
chin$	10643
chinese$	2052 6415 8219
chip$	5883 1527
chis	3988
chis$	8345
chlamy	4328
choice$	3 4 5 6 7 8 9 8649 4447 4448 92 93 4451 95 96 97 4455 99 8673 8674 8675 8676 8677 8679 4464 8681 8682 8683 8684 8685 8686 114 115 116 141 8722 8723 8724 8725 8726 8727 8728 8729 8903 8904 8905 8906 8907 8908 8909 8910 4698 8915 8916 8917 8925 8926 4761 8978 406 4764 4765 4766 4767 10141 10281 6248 6249 6250 10467 10468 7877 7878 7879 7880 7882 8132
choices$	3 4 5 6 7 8 9 4369 8586 8587 8649 8673 8674 8675 8676 8677 8681 8682 8683 8684 8685 8686 124 125 126 127 4499 4500 4501 4502 4503 4504 4505 8722 8723 8724 8725 8726 8727 8728 8729 8730 8731 8734 8737 8738 8739 8740 8741 4526 8903 8904 8905 8906 8907 8908 8909 8910 406 4764 4802 4803 9295 9296 9297 9298 5180 824 5272 916 917 9557 9558 9559 9562 9563 9564 9565 9566 9567 9568 9569 9570 9571 9572 9573 10281 10322 10323 6248 6249 6250 10467 10468 7877 7878 7879 7880 8132
choked	3440
choked$	7797
choose$	117 118 119 137 138 8748 375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 443 444 9114 9115 9238 9239 1146 1151 10391 6232 10455 10456 10588 10789 10966 3526
chooses$	117 118 119 137 138 375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 443 444 9114 9115 1146 1151 10966 2806 2807 2808 2809 3526
choosing$	117 118 119 137 138 8903 8904 8905 8906 8907 8908 8909 8910 375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 443 444 5509 5510 5511 10458 10459 2806 2807 2808 2809 3526
chose$	117 118 119 137 138 8748 4730 8947 375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 443 444 9238 9239 1146 1151 10966 11335 2806 2807 2808 2809 7189 11406 3526 8322
chosen$	117 118 119 137 138 375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 443 444 9245 9253 3526
chronic$	11895 4103
chubby$	6398 6434 4269
chunky$	3807
cid	11492
cider$	11921
cigarettes$	252 253 254 255 256 257 258 8862 8863 4657 4658 4659 4660 4661 4663 4664 9143 9144 9145 9146 9147 9148 9149 9150 9155 9158 9738
cin$	4347
circles$	6450
circul	2992 3090 4044
circulate$	2915 7273 2917
circulated$	2915 7273 2917 11491 3006
circulates$	2915 7273 2917
circulating$	2915 7273 2917
circulation$	8401
circumstances$	10965 10988 8545
citalo	4126
citalopram$	8483
city$	6393 11857 12034
civil	3235 4066
civil$	7534 7592 4057
clad$	2102 2103 2104 8177 8188 3869
claim$	5329 9546 9547 9548 9549 9550 5557 5558 5559 8550
claimed$	5557 5558 5559
claims$	5557 5558 5559 3371
clamp$	4062
clamped$	11884 4062
clamping$	4062
clamps$	4062
clarif	3156
class$	4858 9816 9820 5758 10087 10378 11390 11963 12084 7872 8517 4215 4308
classed$	1458 2946
classmates$	9059 10532 10538 7886 7988
classroom$	11963
clear	2953 3309
clear$	894 897 900 901 2065 2268 7129 3133 7643 3835 3915 4044 4050 4069
cleared$	3312
clearly$	747 2253 2254 2255 2256 2385 2393 6750 2394 2395 6798 2795 2796 3961
cleft$	4319
clever$	1741 1742 1743 6350 6351 6352
climb$	1166 1167
climbbed$	1166 1167
climbbing$	1166 1167
climbed$	1166 1167
climbing$	1166 1167
climbs$	1166 1167
clingy$	4251
clinic	3360 4088
clinic$	11918 7717 11934 11938 3972 8448
clinically$	4112
clip$	4939 4940 584 585 11520 2996
clips$	4939 4940 584 585 2996
close	3093
close$	1782 11379 2840 2923 7435 7450 8309
closed$	2756 2840 2890 8263 8266 8309
closes$	2840 8309
closing$	11137 11138
closure$	7534 3228 4082
clothe$	8363
clothes$	4376 20 4394 9020 9021 9143 9144 9145 9146 9147 9148 9149 9150 808 5180 824 5502 6456 6457 10695 10696 10697 10698 10699 10703 10704 10705 10706 10717 10726 7665 8227 8232 8363
clothing$	6456 6457 10695 10696 10697 10717 10726 8227 8229 8232
clout$	9715
clozapine$	4329
club$	2857 3972
clueless$	4279
cluster$	7651
clusters$	7651
co$	5389 9986 6517 6548 6554 6559 6568 6652 8054 4066
coach$	8861 8902 9138
coaches$	8902 9138
coat$	10695 10696 10697 10706 12053 8227 8232 8240
coats$	6456 6457 10695 10696 10697 10698 10699 10706 8227 8232 8240
cocain	7701 12084 7872
cocaine$	11917 7710 11929 12088 7887
cocky$	4251
coddling$	10489
code$	8163
codein	7701 7708
codeine$	11917 11924 11927
codes$	8163
coelia	4103
coeliac$	8460
coerced$	8618 9660 9661 9662 9663
cognitive$	4086
cohort	7260 11563 7358 11597 11639 11640 11642 7457 11682 3137 7506 11745 11748 7566 11805 11841 11853 7642 11865 11877 8409
cohort$	9820 5607 1371 10020 10048 10049 10050 10051 10052 10053 10064 10378 10899 11649 11655 11673 3132 11722 3198 11815 11833 11834 3282 8057 4032
cohorts$	11649
coil	3347 7704
coil$	11920
coincide$	2905
coincides$	2905
cold$	11206 11403 12051
coliti	4103
colitis$	8460
colleagues$	6050 6051 6052 3016
collec	8346 3990 4030
collect$	2913 7314 7670
collected$	5015 5016 5017 5018 5019 2913 7314 11557
collecting$	2913 7314
collective$	3915
collects$	2913 7314 11558
college$	6810 6815 6816 6818 11399 7210 11466 11467 11953 11954 11955 11957 11959 11967 11970 3972 8510 8511
colleges$	11964
collude$	782 783
colluded$	782 783
colludes$	782 783
colluding$	782 783
colonoscopy$	4317
colostomy$	4326
colour$	8194
coloured$	3851
colours$	10717 8194 8227
combat	3240
combative$	4249
come$	4494 8716 8852 362 4772 4777 4778 9247 5041 5256 9604 1264 1613 1616 1879 6265 6266 6267 2130 2139 10763 10769 10783 10790 10863 10873 10874 10875 10876 2409 11055 11056 3126 11869 3356 3559 8250
comes$	362 800 1265 1469 1614 1617 2130 2139 10863 11610 11869 3356 4192
comfort$	7194
coming$	8701 362 9272 10762 3356 12008
comings$	7386 3070
comman	7327 7348
command$	11564 7646 8378
commands$	11543
comment$	2151 2152 2153 2154
commented$	2151 2152 2153 2154
commenting$	2151 2152 2153 2154
comments$	8882 9407 2151 2152 2153 2154
commentted$	2151 2152 2153 2154
commentting$	2151 2152 2153 2154
commit	7452 11701 7486 3138 7514 7515
commit$	8948 10763 10769 10783 10791 11648 11677 11704 11751 11891 8250
commits$	11648 11751 11891
committal$	11743
committed$	11891 3512
committing$	11668 7495 11785 3512
committs$	3512
common$	5416 11127 11128 11129 11395 11396 11397 11398 7865 8323
commun	2921 7601 3500
communicate$	548 549 550
communicated$	548 549 550
communicates$	548 549 550
communicating$	548 549 550
communication$	2787 2788 2789 2790 3915 8302
community$	9825 9826 9827 9828 9829 9830 9831 9832 9833 9834 9835 9836 9839 9840 9844 9902 9906 9907 7278 7387 3154 3173 3227 11817 11842 7857 7945 4206 4208
companion$	8687
companions$	8687
company$	8575 8687 4653 8958 8976 9422 9713 5503 1147 1148 1149 1150 5508 5513 5514 10345 10346 6810 6815 6816 11399 7210 2857 11466 11467 7944 3971
compar	2966
compare$	7307 3074
compared$	11471 7323
compareed$	3074
compareing$	3074
compares$	3074
compass$	9633
complacency$	11223 4279
complacent$	7160 4279
complain$	5329 9546 9547 9548 9549 9550 2151 2152 8268
complained$	2151 2152 8268
complaining$	2151 2152 10947 8268
complainned$	2151 2152 8268
complainning$	2151 2152 8268
complains$	2151 2152 8268
complaint$	1205 1206 11132 11212 7951 8314
complaints$	1205 1206 11132 11212 11365 11366 3239 7951 8314 8315
comple	11788
complete$	1330 1331 1333 2187 2823 2958 3915
completed$	8774 10873 10874 10875 10876 2408 11151 11152 11153 11154
completeed$	2958
completeing$	2958
completely$	1559 6789 3786 3906 3909
completes$	2958
complex$	3704 4089
complexion$	6451 8192 4270
complexions$	8192 4270
compliance$	7956 8052
compliant$	5856 8051
complicit$	40 467 468 469 470 484 9220 783 7919
complicity$	8927 782 7513
complied$	9253
complies$	10885 10886 10887 10888
comply$	8948 9604 10732 10763 10769 10783 10817 10818 8250 8251
comprehension$	8297
compromise$	10 3516 3517
compromised$	10 3516 3517
compromises$	10 3516 3517
compromising$	8575 10 3516 3517
compulsive$	3633
computer$	8368
conceal$	933 934 2134
concealed$	933 934 2134 8244
concealing$	933 934 2134
concealled$	933 934 2134
concealling$	933 934 2134
conceals$	933 934 2134
concer	7660 3340 3403 3437 4126
concern$	4441 5419 6858 6859 11173 11174 11175 11176 11177 11178 11179 11180 11212 8314
concerned$	6167 6168 6169 10386 10387 10388 6173 6174 7139 7140 7218 2862 11701
concerning$	10008 10009 10010 10011 10012 10013 10014 10015 10016 3706
concerns$	9640 9641 9642 9643 6858 6859 11212 11365 11366 11876 8314 8315
concerta$	8483
conclusion$	11449
conclusions$	11449
concus	4321
condescending$	4280
condit	7678 4198
condition$	11894 12078 8464 8477 8491 8554
conditional$	4195 4196
conditions$	9751 3476 12078 8545 8554
conduc	3033 11788 3222
conduct$	3 4 5 6 7 8 9 4369 8586 8587 4376 20 8649 325 326 8928 9295 9296 9297 9298 5180 824 9557 9558 9562 9563 9564 9565 9566 9567 9568 9569 9570 9571 9572 9573 9777 1435 1436 1437 1438 1439 1440 1441 1442 1443 1619 1620 1621 1622 1623 1624 7877 3707 4083
confer	12026
confidence$	1599 1601 1716 1717 1718 1719 1720
confidential$	3991
confidentiality$	11342
confir	3156
confirm$	11657
confirms$	11657
confiscated$	7396 11796
conflict$	9361 9688 9954 10948 3476 7957
confro	11644 7568
confront$	11784
confrontation$	9361 9688
confrontational$	10017 10018 10082 10083 10084 10085 10086 8068 4249
confrontations$	9688
congregate$	10122 8162
congregated$	10122 8162
congregates$	10122 8162
congregating$	10122 8162
connected$	1212 3102 11701 7494 7957
connection$	3510
conned$	10566
conniving$	4253
conscious$	4463 107 4709
consensual$	3763 4225
consent$	8927 600 601 602 603 604 605 1569 1570 1571 1572 10391 10519 6313 6314
consented$	600 601 602 603 604 605 9179 607 642 1569 1570 1571 1572 1971 1972
consenting$	600 601 602 603 604 605 3763 3777 4225
consents$	600 601 602 603 604 605 1569 1570 1571 1572
consequences$	8650 8651 8652 8653 8655 8656 8657 8659 8732 161 8742 4578 4579 4580 4581 4582 4583 4584 4585 4586 4587 4588 4589 4590 9617 9618 9619 9620 9621 9622 9623 9624 9625 9626 9627 9628 9919 10132
consid	2946 3090 3301
consider$	9604 1368 10763 10769 10783 11198 8250
considerable$	5711
considered$	5562 5563 1252 1368 1453 3341 3625
considering$	1368 3341
considerred$	1368
considerring$	1368
considers$	1368
consistent$	2187
consistently$	2374 6731 2375 6732 2376 2377 2378 2379 2380 2381 2416 2417 3892 3911
consort$	3585
consorted$	3585
consorting$	3585
consorts$	3585
consortted$	3585
consortting$	3585
consta	2900 7258 7259 2904 7264 11485 7291 7292 7293 2937 2938 7306 2956 2957 2962 2983 2987 7346 7350 7351 7353 11570 11575 11576 11577 3009 7369 3014 7376 11598 3057 7499 3159 7522 7562
constable$	7257 11475 11480 11507 11508 11509 7294 7295 11522 7313 7340 11562 11566 11567 11569 7366 11585 11592 7414 11715 7516 11778
constables$	7257 11475 11480 11507 11508 11509 7294 7295 11522 7313 7340 11562 11566 11567 11569 7366 11585 11592 7414 11715 7516 11778
constant$	7105 7106
constantly$	537 2374 6731 2375 6732 2376 2377 2378 2379 2380 2381 2416 2417 2710 3911
consti	2946
consul	7714 7720
consultant$	11930 11931 11936
contac	11521 11531 7391 3070
contact$	4649 4650 4653 9116 548 549 550 552 553 554 555 556 557 558 1541 1542 11521 3433 8108 8246
contacted$	548 549 550 552 553 554 555 556 557 558
contacting$	548 549 550 552 553 554 555 556 557 558
contacts$	548 549 550 552 553 554 555 556 557 558 11607 7427
contactted$	548 549 550 552 553 554 555 556 557 558
contactting$	548 549 550 552 553 554 555 556 557 558
contain$	9928 9929 9980 10921 10922 10923 7338 8258
contains$	7338
contempt$	11444 11445 11446 11447 11448 11743
contemptuous$	4280
content$	283 284 289 417 418 419 447 448 640 641 658 659 660 661 662
continually$	537 2374 6731 2375 6732 2376 2377 2378 2379 2380 2381 2416 2417 3911
continue$	8715 8748 8783 8805 514 517 524 525 526 527 528 529 530 531 532 533 534 535 536 10790 3533
continued$	8748 8768 8783 8805 514 517 524 525 526 527 528 529 530 531 532 533 534 535 536 2187 3533
continues$	8748 8783 8805 514 517 524 525 526 527 528 529 530 531 532 533 534 535 536 3533
continuing$	8748 8783 8805 514 517 524 525 526 527 528 529 530 531 532 533 534 535 536 3533
continuously$	2374 6731 2375 6732 2376 2377 2378 2379 2380 2381 2416 2417 3911
contra	4123
contraception$	10464 10465 10466 8480
contraceptive$	8480
contract$	11799 8565
contracts$	11799
contradictory$	9780 9781 9782
contribute$	782 3245
contributed$	8585 782 9398 9399
contributes$	782 3245
contributing$	782
contro	7348 3240 7598 4082
control$	9604 9630 9636 9882 9913 9928 9929 9980 10008 10009 10010 10011 10012 10013 10014 10015 10016 5834 10054 10061 10062 5857 10097 10103 10104 6268 6269 6386 10839 10921 10922 10923 7291 7292 7293 2937 2938 2939 11564 7370 7376 7377 3057 7417 3150 11814 7619 3274 11878 8015 8258 4078 8439
controlled$	8618 9213 10768 10774 10779 10788 10872 10907 10908 10909 10910 10911
controlling$	3706 8357 4251
controls$	8357
convenience$	7194
conveniently$	3965
convic	7544 7555 4351
convict$	4052
convicted$	11716 11734 11771
convicting$	4052
conviction$	11760 4303 4352
convictions$	11679 11760 11783 4303 4352
convince$	10860 10883 6668
cookie$	8147
cookies$	8147
cool$	9765 5550 5551
cooper	7674
cooperate$	8918 9604 9987 9999 10002 10732 10763 10769 10783 10817 10818 11198 11890 8250 8251
cooperated$	9987
cooperates$	10885 10886 10887 10888
cooperating$	9987
cooperation$	9986 8054
coordi	4066
cope	7709
cope$	5939 1602 5960 5961 1605 1619 1620 1621 1622 1623 1624 10391 6208 6209 6210 6213 6214 6216 6217 6220 1870 1871 1872 10455 10456 6244 1888 1889 6247 1896 10591 11200 11925 11926 3785
coped$	1619 1620 1621 1622 1623 1624 1896 3785
copes$	1619 1620 1621 1622 1623 1624 1896 3785
copied	2920
copied$	11552
coping$	1619 1620 1621 1622 1623 1624 6208 6209 6210 6213 6214 6216 6217 6220 10458 10459 1896 3785
copy$	3011
core	11877
core$	5672 5673 9958 5749 11547 11770
cornrows$	4270
corporate$	3915
correl	2966
correlated$	7323
corrob	2921
corroborated$	7278
corrupting$	1220 1221 1222 3619
cost$	856 857 9466
costs$	856 857
cotton$	3776
couch$	12044
could	2909
could$	21 22 23 24 25 411 412 413 414 415 416 420 421 426 427 428 429 430 431 450 451 694 695 751 752 753 853 858 859 862 974 975 5794 1510 1576 1579 1580 1582 1590 1649 1821 1851 1875 1946 2018 10599 2247 6644 2310 2336 2337 2441 2442 2443 2444 2445 2446 2447 2448 2449 2450 2451 2452 2504 2512 2576 2762 2832 2833 2835 2836 7285 2931 2965 7352 3176 3184 3200 3402 3898
council$	6810 6815 6816 6818 11399 7210 2857 11466 11467 7596 3915 3962 3971
counse	7714
counselling$	11934 8447 8489
counsellor$	11930 11931
count$	2304 6661 2305 6662 2306 6663 2307 6664 2308 2309
counte	7377
counter$	11593
counters$	11593
countless$	4539 4561 7105 7106 7129
country$	7889
county$	4825 4842 4849 4852 4859 4861 9084 9085 9086 1293 9900 5943 11710 7503 11857 12034 8537 4308
couple$	1548 12037
courier$	9866 1299 7991
couriers$	9866 1299 7991
course$	6743 6750 2394 2395 10970 10981 10982 10983
courses$	10981 10982 10983
court	7555 11773 7844 4048 4198
court$	310 9033 748 749 9954 7454 11771 11775 3206 11849 12060 12066 3494 7856 3504 3564 4048 8405 8526 8558 8559 4203 4208 8567
courted$	310 748 749 3564
courtesy$	11068 11069 11127 11128 11129
courting$	310 748 749 3557 3564
courts$	310 748 749 9956 10118 10119 11771 3206 11849 12060 3564
courtted$	310
courtting$	310
cousin	11985 12035
cousin$	9059 3406
cousins$	9059
cover$	9542 2134 7008 2770
coverage$	7426
covered$	2134 2770 8244
covering$	10682 2134 2770
coverings$	10682
coverred$	2134 2770
coverring$	2134 2770
covers$	2134 2770
covert	3308 4006
covert$	7665 3991 8363 4041
covertly$	8363
covid$	4318
cow$	8036
cowardly$	4279
cowards$	8291
cows$	8036
cp$	4347
cpn$	7589
cpns$	7589
cps	7334
cps$	11550
cpw$	7589
cpws$	7589
crack	7701 12084 7872 4063
crack$	5644 11316 11625 11917 11929 12088 7887
crackdown$	8420
cracked$	11774
crackeddown$	8420
crackingdown$	8420
cracks$	11316
cracksdown$	8420
crave$	1109 1110 3719
craved$	1109 1110 3719
craves$	1109 1110 3719
craving$	1109 1110 3719
crazy$	8058
create$	559 790 1328 1329 2958 3673 3676
created$	559 790 1328 1329 3673 3676
createed$	2958
createing$	2958
creates$	559 790 1328 1329 2958 3673 3676
creating$	559 790 1328 1329 3673 3676
credibility$	7954
credible$	9776
credit$	9143 9144 9145 9146 9147 9148 9149 9150 9155 9157 9158
creep$	8717
crept$	8718
crew$	8902 9206 9207 9208 10378
cried$	5190
cries$	1523
crime	11478 11486 2921 11495 7283 11539 11545 2978 3017 7439 7460 11690 3118 11702 11703 11710 11711 3139 11717 11725 11729 11730 11731 11737 7525 7597 7602 7603 7624 7631 11847 11893 7869 8352 8365 8389 8416 8428
crime$	8637 8638 9040 9054 9056 9695 9753 9890 9900 9952 9953 9954 10116 2900 7258 7259 2904 7264 7268 11485 11492 7278 11499 2929 7303 7306 2956 2957 2962 11536 11539 7335 2983 2987 7346 7350 7351 7353 11570 7356 11575 11576 11577 7363 3009 7369 3014 7374 7376 11598 7431 11668 11675 11676 7470 7472 7475 7496 7499 3159 7522 11739 11740 11741 7562 7582 7587 11813 3241 11818 11819 3247 11822 11823 7609 11825 11826 3265 11840 7650 3294 3310 3318 3500 12085 7883 7885 7957 3684 4021 4033 4040 8400 8407 8417
crimes$	9040 11536 11675 11676 7475 7496 11813 3294 3318 8400 8407
crimin	11486 2921 11495 11531 11545 3093 11669 11674 11689 11690 11710 11737 7597 4021 8382 8389 8416 4066 8428 8429 4202 4215 4308 4309
criminal$	9040 9044 9047 9064 9728 9729 9730 9731 1232 9863 9864 9865 1314 9947 9948 9949 9950 9951 5852 5859 5860 5861 11389 7278 7303 7355 7450 11667 11697 7491 7539 7544 7844 3500 7865 7866 7869 7885 3586 3623 7989 7990 3699 3742 8110 8352 3997 4048 4207 8572 4251
criminalise$	2818 2819 2820 2821
criminalised$	2818 2819 2820 2821
criminalises$	2818 2819 2820 2821
criminalising$	2818 2819 2820 2821 11459 11460 11461 11462
criminality$	9040 9054 9056 9900 11813 7883 8029 8378
criminally$	3733 4021
criminals$	9064 9695 9697 9728 9729 9730 9734 1232 9863 9864 9865 1314 9941 9947 9948 9949 9950 9951 11389 11696 11697 7885 7989 7990 8110
criminogenic$	4236
crimint$	11615
crisis$	7720 8491 4333
crohn	4319
crook$	9898 9947 9948 9949 9950 9951 7989 8028
crooked$	6439
crooks$	9898 9947 9948 9949 9950 9951 7989 8028
crop$	6462 10695 10696 10697 10712 10713 10714 6502 8232 3881
cropped$	3851 3875
cross	2966
cross$	5752
crosscheck$	7307
crosschecked$	7323
crossreferenced$	7323
crowd$	9407 9742 1548 7944 7975 7976
crown	4202
crown$	7334
cruel$	11125 11126 11136 11230 4251
crushed$	3160
cry$	5337 1523
crying$	1523
cse$	9040
cues$	2752 2753 2754 2755
culpable$	8318 4279
culpri	7452 8409 4301
culprit$	9802 9803 9804 11668 7982 7983 8026 8386
culprits$	9802 9803 9804 11668 7982 7983 8026 8386
culture$	2650 2651 7957
cunch$	7889
cunning$	4251
curb	3240
curfew	7526 3500
curfew$	10572 10573 10574 11742 7857 12078 7947 8413 8568 4353
curfews$	10572 10573 10574 7947 8413
curiosity$	4369 8586 8587 5275 11173 11174 11175 11176 11177 11178 11179 11395 11396 11397 11398 8323
curled$	6425
curly$	3828 3851
curren	2921
current$	7278 7320 7539
curse$	5830
custod	2978 11773 11999 12002 7787 7860
custodial$	4206
custody$	9056 9954 2952 7335 7431 3084 7442 7470 7472 11979 12003 3434 12071 12076
customer$	4642 9138
customers$	4642 9138 10137 10138 10139 10140 11842 7945
cut	3240 4094
cut$	10672 10673 6479 3332 8199 8210 8418
cuts	3240
cuts$	3332 8199
cuttin	3240
cutting$	3332
cynical$	10017 10018 11136
cystic$	4103
dabble$	467 468 469 470
dabbled$	467 468 469 470
dabbles$	467 468 469 470
dabbling$	467 468 469 470
dad	7767 11985 7770 3417 3427 7785 3429 3432 3438 12013 12029 12035 7822
dad$	10115 5991 1744 6102 6103 6104 6105 6149 6150 6151 3405 3406 3407 11981 11983 7768 3414 3415 3418 11994 11995 3425 3426 3430 12006 12010 7795 7796 7803 3458 3459 12043 8104
daddies$	7913
daddy$	7913
dads$	3425 8104
daft$	88 89 848 953 3574
daily$	11926
damage	7460 3118 11702 11703 11710 11711 3139 11717 11729 11730 11731 7525
damage$	11359 11676 7475 7496 11740 11741 12060 12081 12082 12085
damaged$	3700 8058
damn$	11067 11150
damp	3479
damp$	12051 7836
dance$	9932
dancers$	6642
danger$	8573 8574 8584 8637 8638 8639 8640 8641 8642 8643 8650 8651 8652 8653 8655 8656 8657 8659 4567 4568 4569 4570 4571 4572 4573 4574 218 219 220 4578 4579 4580 4581 4582 4583 4584 4585 4586 4587 4588 4589 4590 5096 5097 9330 9424 9425 9426 9427 9428 9617 9618 9619 9620 9621 9622 9623 9624 9625 9626 9627 9628 9634 9639 9640 9641 9642 9643 9682 9684 9688 9695 9708 5609 1253 5611 5612 5613 5614 5615 5616 5617 5618 5619 5620 9837 9838 5623 5624 5625 5626 5627 5628 10132 10329 10330 10331 10332 10333 10464 10465 10466 10548 6334 7097 7268 7626 7883 7921 3581
dangerous$	8573 8574 4465 9047 9617 9618 9619 9620 9621 9622 9623 9624 9625 9626 9627 9628 5497 9725 9735 3521 4250
dangers$	8573 8574 8650 8651 8652 8653 8655 8656 8657 8659 4519 4520 4578 4579 4580 4581 4582 4583 4584 4585 4586 4587 4588 4589 4590 9617 9618 9619 9620 9621 9622 9623 9624 9625 9626 9627 9628 9640 9641 9642 9643 10132 10464 10465 10466
dark$	2065 10644 10654 2093 6501 3827 3828 3829 3835 3851 8227 3875 8394
darker$	2065 3827 3835
darkest$	2072 3855
data	7319
data$	11342 11535 11560 7345 11611 8367
databa	8346 8350
database$	11511 11523 11549 11647 11686 11687 8368
date	7591
date$	7262 11807 8560
dates$	7262 2976 8560
dating$	3557
daught	11806
daughter$	10266 7700
daughters$	10266
daunt$	6289
dawn$	4044
day	8403 8424
day$	4460 10940 10941 10942 2384 10981 10982 10983 11635 3213 11870 11925 11926 3394 7753 7754 8325
days	7709
days$	10981 10982 10983 11925 11926 11954 3394 8325
dazzled$	1113
dc$	11583
dci$	11583
dead	12002
dead$	11902 12004
deadbeats$	4245
deaf$	7081 7082 7083 3980 8474
deal	11689
deal$	8948 4774 4775 4776 9018 501 502 503 4863 665 666 9766 9767 1242 9869 5769 5924 1602 5960 5961 1605 1754 10455 10456 10591 2873 11644 11648 11677 11680 11704 11705 3530
dealer	8382
dealer$	8593 4621 8845 8856 8857 8865 8873 9016 9044 9064 9067 9084 9085 9086 9095 9097 9100 9135 9169 9206 9207 9208 9218 9541 5494 9711 9712 9728 9729 9730 9731 1232 9846 9863 9864 9865 9872 1314 9947 9948 9949 9950 9951 10464 10465 10466 3319 7881 7885 7989 7990
dealers$	8593 4621 8845 8856 8857 8865 8869 8873 4668 8888 4673 8890 9016 9044 9064 9067 9084 9085 9086 9095 9097 9100 9135 9169 9206 9207 9208 9218 9541 9695 9698 5494 9711 9712 9719 9728 9729 9730 9731 9734 1232 9846 9863 9864 9865 9872 1314 9947 9948 9949 9950 9951 10137 10138 10139 10140 10464 10465 10466 11695 3319 7881 7885 7989 7990
dealin	11486 11495 11533 7452 11674 11698 11701 11702 11710 11711 11729 11730 11731 7844 7865
dealing$	8637 8638 9040 9050 9055 9073 501 502 503 9081 9084 9085 9086 1242 9890 10116 6163 6189 2932 11668 11706 11785 11818 12060 12081 3515 3530 8374 8571
dealings$	10351
deals	11533
deals$	501 502 503 665 666 1242 11558 11648 11680 11705 3515 3530
dealt$	501 502 503 5595 5596 5597 5598 1242 2872 11773 11774 3205 3302 3502 3530
dear$	9429 9430
death	11984 11986 12028
death$	9330 11901 3412
debt	11984
debt$	8526
debts$	8526
decamp	4021
decamped$	8378
deceitful$	4251
december$	9062
decency$	11068 11069 11127 11128 11129
decent$	6935 6936 6937 6938
decide$	10391 6232 10455 10456 10588 10599 11510
decided$	117 118 119 4730 8947 10599 11335 2808 2809 7189 11406
decides$	10599
deciding$	10458 10459 10599
decisi	3266
decision$	4394 8649 4447 4448 92 93 4451 95 96 97 4455 99 8673 8674 8675 8676 8677 4462 8679 4464 8681 8682 8683 8684 8685 8686 120 121 122 123 8722 8723 8724 8725 8726 8727 8728 8729 4517 4761 8978 406 4764 4765 4766 4767 10281 6248 6249 6250 10467 10468 2563 7031 11760 7877 7878 7879 8132
decisions$	3 4 5 6 7 8 9 4394 8649 8673 8674 8675 8676 8677 8681 8682 8683 8684 8685 8686 120 121 122 123 124 125 126 127 4499 4500 4501 4502 4503 4504 4505 8722 8723 8724 8725 8726 8727 8728 8729 8730 8731 406 4764 4802 4803 5180 824 9557 9558 9562 9563 9564 9565 9566 9567 9568 9569 9570 9571 9572 9573 10281 10288 10322 10323 6248 6249 6250 10467 10468 2563 11760 7877 7878 7879 8132
decked$	2102 2103 2104 3869
declin	3240 3317 11932
decline$	1426 1427 1428 10745 3890
declined$	1426 1427 1428 10745 10751 10756 10757 10758 10759 3890
declines$	1426 1427 1428 10745 3890
declining$	1426 1427 1428 10745 3890
decrea	3240
decrease$	11812
deemed$	5562 5563 1453
deep$	2093
deepen	2901
defeating$	4470
defect$	11894
defenceless$	6182
defend$	5933 6208 6209 6210 6213 6214 6216 6217 6220
defending$	6208 6209 6210 6213 6214 6216 6217 6220
defensive$	4279
defensiveness$	11223 4279
deferred$	4208
defiant$	10017 10018 3706 4251
deficit$	8441
defied$	1178 1179 3590
defies$	1178 1179 3590 3970
definite$	2268
definitely$	2385 2393 6750 2394 2395 8267
defy$	1178 1179 3590
defying$	1178 1179 3590
degenerate$	4230
degenerates$	4230
degrade$	3288
degraded$	3288
degrades$	3288
degrading$	3288
degree$	352 353 354 10486 10487 10488
delay	11896 8443
delay$	11359 11415
delayed$	8322
delaying$	11137 11138
delays$	11359 11415
deliberate$	4463 107
deliberately$	537 892 3965
delicate$	3807
delinquency$	4230
delinquent$	3699 3700 8058 3706 4230
delinquents$	4230
deliver$	4774 4775 4776
demand$	7597 7670 8268
demandded$	8268
demandding$	8268
demanded$	8268
demanding$	10082 10083 10084 10085 10086 8068 8268
demands$	8268
dement	7787
dementia$	12003
demonise$	2818 2819 2820 2821
demonised$	2818 2819 2820 2821
demonises$	2818 2819 2820 2821
demonising$	2818 2819 2820 2821 11459 11460 11461 11462
demons	3112
demotivated$	4251
denial$	11223 7936
denies$	3285
dental	3360
dental$	7717
dentis	7714
dentist$	11930
deny$	6606 11801 3229 3285
denying$	3229
department$	6810 6815 6816 11399 7210 2857 11466 11467 3962 3971
depend	8488
dependence$	3354
dependency$	3354 7719
dependent$	3354
depends$	3485
deplorable$	4279
depo	3347 7704
depo$	11920
deport	11986 11999 7787
deported$	12003
depraved$	4253
depres	11984 12002 7787 4316
depressant$	8483
depressants$	8483
depressed$	8445
depression$	12003
depressive$	12001
deprivation$	3448
deprive$	11801 3229
deprived$	3700
depriving$	3229
depth$	11246
dereliction$	4279
derision$	11444 11445 11446 11447 11448
derisory$	11251
descend$	481 482
descendded$	481 482
descendding$	481 482
descended$	481 482
descending$	481 482
descends$	481 482
descri	2926 7349
described$	1257 1462
description$	3013 7422 8439
descriptions$	7272 11489 11512 3013 3020 7422 11645
desert$	3949
deserted$	3946 3949
deserting$	3949
deserts$	8705 3949
desertted$	3949
desertting$	3949
deserve$	8702 8703 8704 773 774 3567
deserved$	8702 8703 8704 773 774 9350 3567
deserves$	8702 8703 8704 773 774 3567
deserving$	8702 8703 8704 773 774 3567
design	2946
designed$	3245 3312
designer$	9686 9687 6455 10672 10673 6482 2127 8227 8230 3875 3885
desire$	6697 10914 10915 10916 10917 10918 10919
desk	7283 7286 7348
desk$	7257 11475 11480 11493 11499 11500 11502 11514 11522 7313 7340 11562 11564 11566 11567 11569 11572 11579 7366 11585 11592 11715 7516 11778
despair$	9967
despite$	170 4527 171 172 173 199 201 205 206 207 235 9091 9092 9093 9094 9607 9608 9609 2748
destined$	483 2217 2218 2219 3895
destiny$	10565
destruction$	9439
destructive$	4433 9049 3620
detail	2926 2976 7333 7349 3003 7360 7361 11738
details$	4637 4638 4639 11511 11512 11530 7336 11645 11886
detain	7551 11773 3314
detain$	11767 7671 4052
detained$	8394
detaining$	4052
detect	2900 7258 7259 2904 7264 11485 11492 7283 7291 7292 7293 2937 2938 7306 2956 2957 2962 7334 2983 2987 7346 7350 7351 7353 11570 11575 11576 11577 3009 7369 3014 7376 11598 3057 7417 7499 3159 7522 7544 11762 7562 4050 8434 4301
detection$	10600 10601 11760 8405 4049 4050
detections$	11760 11783 8405 4049
detective$	7257 11475 11480 2916 11499 11507 11508 11509 7294 7295 11522 2950 7313 2979 7337 7340 11562 11566 11567 11569 7366 11583 11585 11592 7407 7414 11633 11715 7516 11778
detectives$	7257 11475 11480 2916 11499 11500 2928 11507 11508 11509 7294 7295 11514 2942 11522 2950 7313 11550 2979 7337 7340 11562 11566 11567 11569 7366 11583 11585 11592 11596 7407 7414 11633 11715 7516 7546 11778
detent	3500
detention$	9815 10948 7857 7987 4340
detentions$	9815 7987 4340
deter$	9458 5243 5244 5245 5246 3212 3261 11872 4059
detergent$	8453
deteri	11932
detering$	3261
determ	2953 3095 3156
deterping$	3212
deterr	11774 4082
deterred$	11724 4059
deterrence$	8439
deterrent$	8426 8439
deterrents$	8426
deterring$	3212 4059
deters$	3212 3261 4059
deterting$	3212
detox$	8482
develo	8346 3990
develop$	2913 7314 2958
developed$	1610 2913 7314 2958
developing$	2913 7314 2958
developmental$	4083 4089 4162
develops$	2913 7314 2958
deviant$	3700 8058 3706
device	3063 7578
device$	2912 2981 7381 3039 11613 11794 4010
devices$	10593 2912 2981 7381 3039 11613 11794
devious$	4251
di$	11583
diabet	4319
diagnosed$	4312
diagnoses$	4312
diagnosis$	8441 4312
diagram$	2944 8353
diagrams$	8353
dialysis$	4317
diazep	4126
diazepam$	8483
dice$	757
dicing$	757
dictate$	9913
did$	152 8768 8789 8797 8800 238 449 564 5025 5088 867 868 869 870 9455 9456 885 5270 5271 948 949 950 5316 5319 5335 5336 993 1003 1004 1005 1006 1007 1009 1013 1034 1035 1036 1043 1047 1074 1099 1104 1414 1418 1520 1521 1522 1910 1916 1923 1926 1952 1969 1998 2001 2373 6742 10960 10961 6751 6752 2406 2468 2484 2485 2486 2487 2488 2489 2490 2491 2492 2493 2494 2495 2497 2498 6870 2523 6886 6892 2536 6894 6896 6900 2544 2545 2546 6904 6905 6925 6927 2593 2615 2617 2618 2619 2620 2621 11214 11215 2655 2657 11335 11383 11384 11385 11386 11408 11409 2843 3560 3918 3921
die$	11902
died	11986 7771 12002
died$	11987
diet	7696 7697
diet$	11912 11913
dietar	4109
dietary$	8466
dietician$	4335
dieticians$	4335
dietitian$	4335
dietitians$	4335
difference$	1688 10850 10851 10852 10853 10854 10855 10856 10857 10902
different$	566
diffic	3104 11896
difficult$	8575 5397 5582 1407 1408 1409 1410 1411 1412 10008 10009 10010 10011 10012 10013 10014 10015 10016 10074 10082 10083 10084 10085 10086 1514 1515 1516 1517 1518 10116 1840 1841 1842 7461 11852 3700 3704 3706 8064 8068 4251
difficulties$	9355 9362 9363 10074 3409 8064 8442 8491 4168
difficulty$	8442 8491 4168
dim$	4251
dinner$	12053
dire$	11251 4280
direct	4066
directed$	7428
directing$	8357
direction$	3021
directs$	8357
dirt$	11389
dirty$	10672 10673 12051 3851 3868 3875 4269
disabi	7696
disabilities$	8472
disability$	11912 7728 8441 8477 4327
disabl	7787
disabled$	12003 4327
disaffected$	3700 8058 3804
disappear$	9107 541 542 7100
disappeared$	541 542
disappearing$	541 542 7890
disappearred$	541 542
disappearring$	541 542
disappears$	541 542
disappointing$	2674 2675 2676 2677 7107 11324 3945
disappointingly$	4281
disaster$	1298
disasters$	1298
disband$	11827
discharge$	8553
discharged$	2890
discipline$	7935
disciplined$	5595 5596 5597 5598 8087
disclo	2977 3107 7464 3445
disclose$	8918 8948 9604 10763 10769 10783 8250
disclosure$	1205 1206
disclosures$	1205 1206
discourage$	9458 5243 5244 5245 5246
discov	11485 7287 2953 7367 3095
discover$	11503
discuss$	10763 10769 10783 8250
disdain$	11444 11445 11446 11447 11448
disease$	8441
disengage$	8948 4247
disengaged$	8266 4247
disengagement$	4247
disengages$	4247
disengaging$	4247
disgrace$	5184 5830 4279
disgraceful$	10008 10009 10010 10011 10012 10013 10014 10015 10016 11230 3706 4279
disgracefully$	4279
disguised$	3599
dishevelled$	4269
dishonest$	4251 4279
dishonour$	5184
disinterested$	8266 4251 4279
dislike$	9966
dismal$	2831 4279
dismally$	4279
disman	4297
dismantle$	11827
dismantled$	3160
dismantling$	3291
dismiss$	1067 11378 3958
dismissed$	1067 2756 3946 3958
dismisses$	1067 3958
dismissing$	1067 11137 11138 3958
dismissive$	10017 10018 4279
dismissively$	4279
disobedient$	3700 4251
disobey$	5249 1178 1179 10947 3590
disobeyed$	5249 1178 1179 10947 3590
disobeying$	5249 1178 1179 10947 3590
disobeys$	5249 1178 1179 10947 3590
disord	7460 3118 11702 11703 11710 11711 11725 11730 7525 7597 7598 7603 7624 7631 11847 11896 8488
disorder$	9952 9953 10074 10116 11676 7475 11739 11740 11741 7535 11813 11814 11819 3247 11840 8064 8440 8441 8448 8466
disorderly$	4251
disorders$	10074 8064 8466
dispersal$	7534 7587 7588 7856
disperse$	11827
dispersing$	3291
display$	327 954
displaye$	7273 2917
displayed$	327 954 7273 2917
displayes$	7273 2917
displaying$	327 954 7273 2917
displays$	327 954
disposal$	2989 8405 8565
disposals$	8405
dispro	3986
dispute$	8529
disputes$	8529
disregard$	82 87 8948 5249 1178 1179 5687 5688 1332 5690 3590 3958
disregardded$	87 5249 1178 1179 3590 3958
disregardding$	87 5249 1178 1179 3590 3958
disregarded$	87 5249 1178 1179 3590 3946 3958
disregarding$	87 5249 1178 1179 3590 3958
disregards$	87 5249 1178 1179 3590 3958
disrespect$	11444 11445 11446 11447 11448 8268
disrespected$	8268
disrespectful$	10017 10018 4251
disrespecting$	8268
disrespects$	8268
disrespectted$	8268
disrespectting$	8268
disrup	11758 11762 11774 8434
disrupt$	9890 3149 3261 7637 8268 4071 4300 4304
disrupted$	9890 11860 8268 8431
disrupting$	9890 10947 3149 3261 8268 4071 4300
disruption$	9890 10116 11721 11797 11863 11874 4072 8430 4075 4300 4304
disruptive$	1220 1221 1222 5582 10008 10009 10010 10011 10012 10013 10014 10015 10016 10116 3619 3700 8058 3706 4251
disrupts$	9890 3261 8268 4071 4300
disruptted$	9890 8268
disruptting$	9890 8268
distinguish$	2899
distinguishs$	2899
distri	2992
distribute$	2915 7273 2917
distributed$	2915 7273 2917 11491
distributes$	2915 7273 2917
distributing$	2915 7273 2917
disturbance$	8529
disturbances$	8529
disturbed$	3700 8058 4251
dither$	4282
dithered$	4282
dithering$	8328 4282
ditherred$	4282
ditherring$	4282
dithers$	4282
divide$	11827
dividing$	3291
divorc	11984 11986 7771 7773 11999 12028
divorce$	11989
divorced$	11987
divorcing$	11987
dla	7728
dla$	11944
do$	150 8768 8787 8795 8798 239 4611 4804 449 564 5059 867 868 869 870 9455 9456 885 5270 5316 5320 5322 5323 5324 5335 5336 991 1003 1004 1005 1006 1007 1009 1011 1041 1045 1072 9649 9651 9657 9659 1097 1102 5747 1414 1416 1520 1521 1522 1811 1896 1908 1916 1921 1924 1930 1950 1967 1996 1999 10599 10739 6545 10763 10769 10783 10789 10790 6589 10825 6611 10841 10842 10843 10844 10845 10846 10847 10933 2373 6742 10960 10961 6755 6756 6759 2404 2469 2484 2485 2486 2487 2488 2489 2490 2491 2492 2493 2494 2495 2497 2498 2525 6892 6894 2538 2595 2615 2617 2618 2619 2620 2621 2653 7164 7695 3560 8250 3918 3921
doctor	7714 3360
doctor$	11930
doctors$	7717
dodge$	6384 6385 2774
dodged$	2774
dodges$	2774
dodging$	6384 6385 2774
dodgy$	8575 9728 9729 9730 8190
doe$	3858
does$	151 8788 8796 8799 240 449 564 867 868 869 870 9455 9456 885 5316 992 1003 1004 1005 1006 1007 1009 1012 1042 1046 1073 1098 1103 1414 1417 1520 1521 1522 1896 1909 1916 1922 1925 1931 1951 1968 1997 2000 10599 6612 10845 10846 10847 2373 6742 10960 10961 6755 6756 6759 2405 2470 2484 2485 2486 2487 2488 2489 2490 2491 2492 2493 2494 2495 2497 2498 6870 2524 6886 2537 6896 2594 2615 2617 2618 2619 2620 2621 2654 2843 3480 3560 3918 3921
dogs$	9884 9885 9886
doing$	8791 8792 8793 8903 8904 8905 8906 8907 8908 8909 8910 8912 449 564 9272 867 868 869 870 885 10181 1896 6871 6872 6887 6888 6892 6894 2615 2617 2618 2619 2620 2621 11225 11226 11227 11228 2843 11427 3921
dolled$	2155 2156 2157 3888
domestic$	12016 4172
dominant$	1340
done$	4461 8774 9245 5039 1562 2155 10825 10931 6795 6804 6811 6812 11032 11034 11035 11037 11038 11039 11040 11055 11056 6873 6889 6890 6891 6892 6894 6897 6898 6899 6900 2544 2545 2546 11151 11152 11153 11154 2615 2617 2618 2619 2620 2621 11195 11196 11197 11208 2657 2843 11426 3921
doomed$	2217 2218 2219 3895
door$	9311 9313 7344
doorman$	9138
doormen$	9138 9206 9207 9208 10137 10138 10139 10140
doorway$	12030
dopey$	4251
dose$	8486 8487
doss$	9939 9940
dossie	3999
dossier$	8356
dossiers$	8356
double$	7651
doubles$	7651
doubt$	10799 10800 10801 10802 6628 10969
doubtful$	5667
down	11714 3242
down$	335 360 462 463 464 465 466 5161 5162 5164 9561 5427 9982 10111 10112 10113 6427 6478 10722 6507 6518 10735 10746 10752 11253 11254 11255 11256 11257 11258 11259 11260 11261 11262 11263 11264 11265 11267 11268 11269 11270 11271 11272 11273 11274 11275 11278 11279 11280 11281 7066 11283 11284 7216 7248 2997 7362 11672 11712 11767 11812 11838 11854 11855 7756 7888 8210 8418 8419 8420
downed$	7362
downfall$	9355 9439 9557 9558
downlo	7396
download$	8367
downloaded$	11612
downloads$	8367
downplay$	819 1067 3570
downplayed$	819 1067 3570
downplaying$	819 1067 3570
downplays$	819 1067 3570
downs$	7362
drag$	2765 7208
draged$	2765
dragged$	8618 2765
dragging$	2765
draging$	2765
drags$	2765
drain$	5660
drama$	9361 9682 9708 6619 10836 6621 3635 4133
drank$	3348 3352 4096
draw$	8592 4377 292 293 4682 4683 785 5191
drawed$	4682 4683
drawing$	4682 4683 785
drawn$	8618 1114 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1135 1141 2086 10768 10774 10779 10788 10872 11568
draws$	8592 4377 292 293 4682 4683 785 9397
dread$	9966
dreadful$	2674 2675 2676 2677 11360 11361 11362 11363 3706 3945
dreadlock$	4270
dreadlocked$	3851
dreadlocks$	4270
dreads$	9966 8207 8209
dream$	6546
dregs$	4243
dress$	4376 20 9240 9241 9242 9243 9244 5090 734 735 808 882 883 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 1659 2115 10689 6477 10695 10696 10697 10724 10725 10726 8227 3871 8232
dressed$	9240 9241 9242 9243 9244 9245 5090 734 735 2102 2103 2104 10689 10690 10691 10692 2143 10724 10725 2155 2156 2157 8178 8180 8188 3869
dresses$	882 883 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 1659 6456 6457 2115 10689 10695 10696 10697 10724 10725 8227 3871 8232
dressing$	4376 20 6471 2115 6494 3871
drew$	8592 4377 292 293 785 9397
drift$	477 478 479 480 481 482 522 523 10791 8324
drifted$	477 478 479 480 481 482 522 523
drifting$	477 478 479 480 481 482 522 523
drifts$	477 478 479 480 481 482 522 523
driftted$	477 478 479 480 481 482 522 523
driftting$	477 478 479 480 481 482 522 523
drill	11532
drill$	10129
drink	12002
drink$	8663 8678 252 253 254 255 256 257 258 8862 8863 4657 4658 4659 4660 4661 4663 4664 8948 8977 8979 8980 8981 9155 9240 9241 9242 9243 9244 882 883 9649 9651 5502 9738 9754 9954 1519 1520 1521 1522 11929
drinker$	12001
drinkers$	12004
drinki	7696 7697 11984 12002 12028
drinking$	4369 8586 8587 30 9005 9240 9241 9242 9243 9244 9280 9295 9296 9297 9298 808 5180 824 11912 11913 7703 3348 3352 3409
drinks$	8862 8863 4657 4658 4659 4660 4661 4663 4664 9155 1520 1521 1522 3348 3352
driv	3240 3309
drive$	8837 9215 9232 4077
driven$	4640 5015 5016 5017 5018 5019 1113 3312
driver	2939 7370
driver$	4606 8856 8857 4642 8861 8902 9138 9206 9207 9208 3152 3166
drivers$	4633 4636 8856 8857 4642 8860 8861 8902 9138 9206 9207 9208 9902 5750 5751 10137 10138 10139 10140 10729 11490 7296 11565 11586 11588 3072 3152 3166
drives$	9215 9232
drivin	3138
driving$	7495
drone	4082
drone$	3066 4018 8439
drones$	3066 4018 8439
drop	3240
drop$	5634 10791 7100 2766 11812 11838 8418
droped$	2766
droping$	2766
dropout$	7989
dropouts$	9863 9864 9865 7989 7990 4245
dropped$	2766 11812
dropping$	2766
drops$	2766 11838 8418
drug	11486 11495 7303 11531 3093 11669 11690 7865 12084 8352 8382 8428 4308
drug$	4369 8586 8587 32 33 4430 9040 4839 9066 4857 4862 4865 4867 809 9728 9729 9730 5630 5631 5632 5633 5643 9863 9864 9865 9900 2929 2932 7355 7450 7602 3310 7696 7697 11984 7849 7885 7990 3634 3684 3699 4028 4131
druggie$	4239
druggies$	4239
druggy$	4239
drugs	11532 11674 11717 11737 3223 7872
drugs$	252 253 254 255 256 257 258 8862 8863 4657 4658 4659 4660 4661 4663 4664 8990 4780 4781 4782 9020 9021 9022 9040 9044 9053 9054 4864 4866 9084 9085 9086 9143 9144 9145 9146 9147 9148 9149 9150 9155 9158 9695 5502 9738 9754 9890 9900 9952 9953 9954 9975 1519 10116 10329 10330 10331 10332 10333 10343 10464 10465 10466 2929 2932 11625 11662 11683 11684 7580 3310 7710 11927 11929 3409 7849 12088 7883 7885 7887 3634 3684 8046
drunk$	9245 9276 10947 3352 4096
dry$	2065 10654 11205 3835
ds$	11583
dto	4208
dto$	8565
dual$	6415 4157
dually$	4157
duck$	2774
ducked$	2774
ducking$	2774
duckked$	2774
duckking$	2774
ducks$	2774
due	11714 3242
due$	4374 334 358 4722 11915 11916 12008 3447 12028 3493
dump$	2737 2738 3951
dumped$	2737 2738 3951
dumping$	2737 2738 3951
dumpped$	2737 2738 3951
dumpping$	2737 2738 3951
dumps$	2737 2738 3951
dust$	11402
duties$	10996 11347
duty$	10996 11218 11303 11347
dyed$	3851 8210
dying	7787
dying$	11901 12003
dynamic$	7977
dynamics$	7977
dyscal	4313
dysfunctional$	5853 3700 8058 4279
dyslex	4313
dyspra	4313
dysregulated$	4251
dystrophy$	8460
e$	11212 11320 11321 11322 7136 11365 11366 11937 11938 8315
each	11487 11627 3058 3059 7512 11877 8404
each$	168 4814 5543 5873 2030 10734 6519 6533 2178 2180 2368 2370 2371 2372 7057 11372 7226 7260 7311 11563 7358 3022 11597 11628 11639 11640 11642 11682 3137 11745 11748 11753 7566 7576 11805 11841 11844 11853 7642 11865 7654 3311 7671 11922 3804 8246 8247 8270 4026 8409
eager$	283 284 289 658 659 660 661 662
ear$	10643 11297
earlier$	10199
early$	10271 10338 11463 11464 11465 8461
earmar	3301
earn$	511 9285 9286
earned$	511
earning$	511
earns$	511
earring$	8227
earrings$	8227
ears$	10643 11298 11299 8345
easier$	3194
easily$	9236 9237 1136 1606 1882 6798 11017 11018 11329 11330 11331 11332 3582 3584 3724
east$	2061
eastern$	2054 6412 6416 2060 6435 10653
easy$	4400 4418 4674 4675 4676 320 513 9381 9382 9614 9615 9616 7461 3583
eat	11546
eat$	4110 8468
eaten$	8468
eating	7697
eating$	11913 4109 8468 8477
eats$	4110 8468
eczema	4319
educat	3374 8513 4158
educate$	165 166
educated$	165 166 3389
educates$	165 166
educating$	165 166
education$	4558 8775 9612 6818 11960 11968 4144 8511
educational$	4142
effect	7531 4066
effect$	1793 6205 6206 6207 10856 10857 11848
effective$	11747 4069
effectively$	1668 6025 1669 1670 1671 1672 1675 1676 1677 1678 1792 3771
effort$	5071 715 716 717 718 5076 720 721 9517 945 5303 5304 10749 11024 11062 11063 2571 2572 2573 11173 11174 11175 11176 11177 11178 11179 11180 6967 6968 6969 6970 6971 2678 2679
efforts$	4558 8775 10749 2571 2572 2573 2678 2679 7933
egg$	272 274 275 1186 1187 7975
egged$	272 274 275 1186 1187
eggged$	272 1186 1187
eggging$	272 1186 1187
egging$	272 274 275 1186 1187
eggs$	272 274 275 1186 1187 7975
ehc$	4143
ehcp	4142
ehcp$	8499
ehcps$	8499
eight	7260 7275 11563 7358 11597 7412 3058 3059 11639 11640 11642 11682 3123 3137 7506 11728 11745 11748 11753 7566 11805 11841 11853 7642 11865 11877 8409
eight$	9819 11295 7480 11720 11722
eighteen$	9166 9168 626 9201 9202 10186 10187 10188 10189 10190 10191 5981 10228 10229 10230 10231 10232 10233 10234 10595 8125
eject	11644 7568
eject$	11784
elder	8392
elder$	9064 9728 9729 9730 7957
elders$	9044 9064 9067 9728 9729 9730 9734 9872 11518 3119 7957
elect$	375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396
elected$	117 118 119 375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 11335 7189 11406
electing$	375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396
electr	3484 3504
electricity$	7841
electronic$	7861 8567
electronically$	7861
elects$	375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396
electted$	375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396
electting$	375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396
element$	352 353 354 7976 7980 8027
elements$	7976 7980 8027
eleven$	9819 1652 1653 1654
else$	9327 796 797 9393 9433 10215 11159 11160
elsewhere$	11159 11160
email	2992 3011 3019
email$	11320 11321 11322 7354 7368 3165 8314
emaile	7429
emailed$	7354
emailing$	7354 7368 3165
emails$	11321 11322 11365 11366 7354 7368 3165 8314 8315
embarked$	483
embarrassment$	5830
embroiled$	471 472 473
emergency$	11937 4136
emotional$	5885
emotionally$	3736 3800 3802 4173
empathy$	9637 9667 9668 7935
empire$	9083
employment$	8515
emptive$	7647
empty$	7643
enabl	2907 2936
enable	3187 4073
enable$	38 9360 2980 3189
enabled$	38 9360 9398 9399
enableed$	3189
enableing$	3189
enables$	38 9360 2980 3189
enabling$	38 9360
encounter$	9713 7896 8120
encounters$	9713 7896 8120
encour	2895 2925
encourage$	8592 4377 165 166 285 286 287 292 293 310 4682 4683 3524 3569
encouraged$	8592 4377 165 166 285 286 287 292 293 310 4682 4683 2930 3524 3569
encourages$	8592 4377 165 166 285 286 287 292 293 310 4682 4683 3524 3569
encouraging$	8592 4377 165 166 285 286 287 292 293 310 4682 4683 3524 3569
end$	102 103 4768 803 804 903 905 908 10789 10790 6577 6620 7565 11873 3330
endanger$	10 3516 3517
endangered$	10 3516 3517
endangering$	10 3516 3517
endangerred$	10 3516 3517
endangerring$	10 3516 3517
endangers$	10 3516 3517
ended$	2890 3160
ending$	7565 11901 3330
endless$	133 134 135 7105 7106
endlessly$	2374 6731 2375 6732 2376 2377 2378 2379 2380 2381 2416 2417 3911
endome	4103
endometriosis$	8460
ends$	6620 11824
enemies$	9352 9408
enemy$	9352 9408
enforc	7387 11758 11762 8346 4056 8429
enforce$	4304
enforcement$	11603 11721 11733 11811 3271 11845 3275 7634 11874 8423 4067 8425 4075 4304
enforcer$	4296
enforcers$	4296
enforces$	4304
engage$	8692 8706 8918 8948 9035 474 475 476 9604 9980 9987 5772 9989 9990 9991 9992 9993 9994 9999 10002 10090 10732 10763 10769 10783 10817 10818 10839 10860 10863 10891 10921 10922 10923 10991 11198 11378 11381 7674 7918 8055 8250 8251 8258
engaged$	467 468 469 470 474 475 476 9245 9253 9987 9989 9990 9991 9992 9993 10768 10774 10779 10788 10872 10873 10874 10875 10876 10889 10907 10908 10909 10910 10911 10991 7918 8055
engagement$	467 468 469 470 9986 9994 1430 1431 1432 1433 5791 10749 2183 2184 2185 2186 10937 6722 8049 8054 8246
engager$	8011
engagers$	8011
engages$	467 468 469 470 474 475 476 10863 10885 10886 10887 10888 7918
engaging$	467 468 469 470 474 475 476 9987 9989 9990 9991 9992 9993 9994 10921 10922 10923 7918 8048 8055 8258
english$	8521 8523
enjoy$	310 9238 9239 1109 1110 1111 1112 1145 1146 1151 1188 1189 1190 1191 10966 3580
enjoyed$	310 9238 9239 1109 1110 1111 1112 1145 1188 1189 1190 1191 10966 3580
enjoying$	310 1109 1110 1111 1112 1145 1188 1189 1190 1191 3580
enjoys$	310 1109 1110 1111 1112 1145 1146 1151 1188 1189 1190 1191 10966 3580
enormously$	11873
enough$	80 8751 4536 8753 4561 5269 5310 10424 10425 10426 10427 10428 10429 10430 10431 10432 10433 10434 10435 10436 1865 1868 6251 6252 6370 10587 6374 11232 8124 8148
enquir	7375 11762 12026
enquir$	3109
enquiries$	11536 3098 3109 11755
enquirs$	3109
enquiry$	11591 3109 11755 8378
enrich	3990
ensure	3163
entangled$	471 472 473
enter$	2910 11869 3560 7918
entered$	3007 3008 3042 3113 3115 3560 7918
entering$	3560 7918 8374
enterp	11707
enterprise$	11519 8378
enterred$	3560 7918
enterring$	3560 7918
enters$	11610 11869 3560 7918
entice$	8592 4377 285 286 287 3524
enticed$	8592 4377 285 286 287 3524
entices$	8592 4377 285 286 287 3524
enticing$	8592 4377 285 286 287 3524
entirely$	2795 2796 3786 3906 3909 3961
entitled$	4251
entitlement$	9914
entrant$	9856
entrants$	9856
entrenched$	1327 3672 8069
epi	4127
epilep	7787 4319
epilepsy$	12003
epipen$	8484
epipens$	8484
episodes$	9112
equal$	3779
equally$	3562
equals$	6050 6051 6052
erratic$	8693 8694 8695 8696 10003 10004 10005 10006 1434 3706
error$	2893 2894
errors$	2893 2894
escala	3320 4066
escalate$	10791
escalated$	3006
escape$	8870 9287
essential$	3245
establ	11485 7287 2953 3087 3095 3107 7464 3156
establish$	11503 2948 2955 2960
estate	7605 7666
estate$	9060 9061 9825 9826 9827 9828 9829 9830 9831 9832 9833 9834 9835 9836 9839 9840 9844 9902 9906 9907 7054 11821 11835 3286 11882 11885 7945 3804
eternally$	4277
european$	2052 6411 6413 6417 10651 3830
evade$	6384 6385 2774
evaded$	2774
evades$	2774
evading$	6384 6385 2774
evasive$	4251
even$	4546 4550 198 7103 7104
evening$	10940 10941 10942 11870
events$	11708
ever$	6233 6234 1878 10858 10859 6647 10864 10865 10866 6673 2317 6675 2319 6731 6732 2376 2377 2378 2379 2380 2381 6745 10977 10978 10979 10980 6775 2419 2420 2421 2422 7170 8254 8255
every	7512
every$	133 134 135 9465 5394 9611 5536 5721 5753 1713 10734 6519 6533 2178 2180 2367 6725 2369 2370 2371 2372 7064 7129 11365 11366 11372 7311 3022 11628 7654 11919 11922 7709 8246 8247 3907 8270 8315 4026 8471
everybody$	5177 5178 5179 7037
everyone$	5177 5178 5179 9503 5394 9825 9826 9827 9828 9829 9830 9831 9832 9833 9834 9835 9836 9839 9840 9841 9867 5715 5750 5751 5999 7037
everything$	9057 9395 6079 1723 10734 6519 10822 2262 2263 2264 2398 2399 2400 2401 2402 7005 7096 7184 7207 7924 8246 8247
evicte	12002 7787 4349
evicted$	12003
evicti	11984 11999 12028 4349
eviction$	11743
evicts	4349
eviden	11532 3156 11737 3230 8346 4292
evidence$	5290 11132 11212 11365 11366 11482 11498 2951 7329 11554 2984 3096 7454 3117 3170 3178 11775 8314 8315 4021 8387
evidences$	3178
evidencing$	3178
evidently$	2393 6750 2394 2395
evil$	1385 1386 3618 8058
ex$	11990
exaggerate$	9946 8268
exaggerated$	8268
exaggerates$	8268
exaggerating$	8268
exaggeration$	9946
exam$	11354 11420 11946 7761 4163 8523
examin	7396
examin$	2959
examination$	8367
examinations$	8367
examined$	2959 11612
examines$	2959
examining$	2959
examins$	2959
example$	11884 4021
exams$	11946 8523
except$	6080
exception$	8261
exchang$	578 4935 579 580 581 582 583
exchange$	4927 578 4935 579 580 581 582 583 4942 9161 9215 849 7918
exchanged$	578 4935 579 580 581 582 583 849 7918
exchanges$	578 4935 579 580 581 582 583 9215 849 7918
exchangged$	578 4935 579 580 581 582 583
exchangging$	578 4935 579 580 581 582 583
exchanging$	578 4935 579 580 581 582 583 849 7918 8374
exchangs$	578 4935 579 580 581 582 583
excitement$	9682 9688 9708 3581
exclude$	11378 11379
excluded$	8621 4567 4568 4569 4570 4571 4572 4573 4574 218 219 220 365 366 367 368 9025 9347 5595 5596 5597 5598 2756 7987 8322 8505 4149
excluding$	11137 11138
exclus	7761
exclusion$	9365 9366 9557 9558 9815 9954 7431 7534 3228 3380 11977 7987 4338
exclusions$	9815 7987 4338
excuse$	7214 8298 8299
excuses$	5717 5718 1362 5720 7214
execut	11776 4045
executed$	8399
exercise$	954
exercised$	954
exercises$	954
exercising$	954
exhaust$	1353
exhausted$	1353
exhausting$	1353
exhausts$	1353
exhaustted$	1353
exhaustting$	1353
exhibit$	4014
exhibited$	8370 4014
exhibiting$	4014
exhibits$	4014
existence$	8059
existent$	10003 10004 10005 10006 11360 11361 11362 11363
exit	3372
exit$	7729
expand	3307
expect	7757
expect$	5108 5109 5110 754 755 5215 5216 860 861 5219 9532 9533 9551 9552 7438
expectation$	10564
expectations$	10105 10564 8100
expected$	4652 2930 3088 11764 11973 12008
expecting$	4124
expell	4151
expelled$	4151 8508
expend	7327
expendable$	11543
expensive$	10672 10673 6482 3875
expensively$	2050 3831
experi	3443 3444
experience$	9713 1599 1601 6020 1664 10324 10325 10326 10327 10328
experienced$	1610 10535 1991 2013 2017 2027 7800 7801 7899 8122 3781
experiences$	9713
experiencing$	7800 7801
explained$	6687 6688 6689
explanation$	11320
explicit$	4908 4916
exploitation$	8573 8574 8611 8612 8613 8628 8936 9040 9355 9356 9365 9366 9557 9558 9640 9641 9642 9643 9674 9675 9676 9677 9678 9679 9680 9681 2900 7258 7259 2904 7264 11485 7306 2956 2957 2962 2983 2987 7346 7350 7351 7353 11570 11575 11576 11577 3009 7369 3014 7376 11598 7499 3159 7522 7562 7921 7953
exploited$	8618 8621 9213 9617 9618 9619 9620 9621 9622 9623 9624 9625 9626 9627 9628 9674 9675 9676 9677 9678 9679 9680 9681 10481 10482 10483 10566
exploiter$	8593 4621 8845 8865 9044 9064 9095 9097 9100 9169 9187 9192 9197 9541 5494 9711 9728 9729 9730 9731 9801 1232 1314 7881 7981 7984 7985
exploiters$	8593 4621 8845 8865 8869 8890 9044 9064 9095 9097 9100 9169 9192 9197 9541 5494 9711 9728 9729 9730 9731 9734 9801 1232 1314 7881 7981 7984 7985
explosive$	4249
expos	3087
expose$	4360 10 8585 4387 8604 8605 8606 8607 8608 8609 8610 3516 3517
exposed$	4360 10 8585 4387 8604 8605 8606 8607 8608 8609 8610 3516 3517
exposes$	4360 10 8585 4387 8604 8605 8606 8607 8608 8609 3516 3517
exposing$	10 4387 8604 8605 8606 8607 8608 8609 3516 3517
express$	5451 5452
expressed$	5451 5452
expresses$	5451 5452
extend	3217
extensions$	8198 8209
extra$	3373
extract$	2913
extracted$	2913 11568
extracting$	2913
extraction$	8367
extractions$	8367
extracts$	2913
extreme$	5711
extremely$	3769 3786
eye	11907
eye$	9407 10643 11296 8218
eyebrow$	10643 10659 8221
eyebrows$	10643 10659 8221
eyed$	8186 8215
eyelashes$	8203 8209 8216
eyes	11556
eyes$	9407 5920 10643 2071 10666 11413 8344 3988
eyesig	7696
eyesight$	11912
fabricated$	9778
face$	9018 10643 6466 6481 10707 6495 2952 7541 8213 3887
facebo	3164
facebook$	543 4900 544 4901 545 4902 546 4903 547 4904
faced$	8077 8214
faces$	10643 10707 6495 7304 8213 3887 4201
facial$	6421 2952 3838 4009
facilitat$	55
facilitate$	38
facilitated$	38 55
facilitates$	38
facilitating$	38 55
facilitats$	55
facilitatted$	55
facilitatting$	55
facing	7783
facing$	4201
facts$	5290
fade$	8200 8209
fades$	8200
fail	3317 4166
fail$	155 923 998 1003 1004 1005 1006 1007 1009 1031 1032 1033 1048 1108 10790 10947 2423 2424 2425 2426 11383 11384 11385 11386 3575 8262 3912 3913
failed$	155 242 923 998 1003 1004 1005 1006 1007 1009 1031 1032 1033 1050 1108 10947 2423 2424 2425 2426 6788 11005 11383 11384 11385 11386 3575 3912 3913 8322
failing$	155 923 998 1003 1004 1005 1006 1007 1009 1031 1032 1033 1051 1108 10947 2423 2424 2425 2426 11000 11001 11002 11003 11137 11138 11383 11384 11385 11386 11459 11460 11461 11462 3575 3912 3913 3914 8272 8273
failings$	11000 11001 11002 11003 3914 8272 8273 4278
failled$	155 923 998 1108 10947 11383 11384 11385 11386 3575
failling$	155 923 998 1108 10947 11383 11384 11385 11386 3575
fails$	155 923 998 1003 1004 1005 1006 1007 1009 1031 1032 1033 1049 1108 10947 2423 2424 2425 2426 11383 11384 11385 11386 3575 3912 3913
failure$	4702 346 347 348 349 350 351 1031 1032 1033 11000 11359 11415 7989 3914 8272
failures$	11000 11001 11002 11003 11359 11415 7989 3914 8272 8273
fainted$	4325
fainting$	4325
faints$	4325
fair$	1845 1846 1847 2065 3827 3828 3835 3851
fake$	3844 3859
fall	3240
fall$	4726 4727 4728 4729 481 482 1171 10791 2726 7100 11812 11838 3955 8418
fallen$	481 482 1171 2726 3955
falling$	481 482 1171 8243 3955
falls$	4726 4727 4728 4729 481 482 1171 2726 11367 11838 3955 8316 8418
false$	9778 10971 3594 3599 3846 3859
families$	1355 1356 1371 10020 10048 10049 10050 10051 10052 10053 5845 5846 10064 10068 10069 6983 6984 6985 6986 6987 6988 7037 7049 11266 7967 8057 8059 8104 8109 8308 8314
family	7766 7767 12013
family$	5723 1371 10020 10048 10049 10050 10051 10052 10053 5845 5846 10064 10068 10069 10283 10308 10312 7048 11983 7768 11994 11995 11998 3426 12010 3459 12035 12037 12043 7843 7967 8057 8104 3751 8109 4133 4169 8534 8539
fancies$	9114 9115
fancy$	9114 9115
fantasist$	7989
fantasists$	7989
far$	9780 9781 9782 1701 1705 1736 1947 2658 2659 2660 2802 11807
farce$	8283
farcical$	4279
fashionably$	2050 3831
fast$	10271 10338 3583
faster$	10199
fat$	4269
fate$	7922
father	7767 11985 7770 3417 3427 7785 3429 3432 3438 12013 12029 12035 7822
father$	1355 1356 5845 5846 10115 5990 1735 1744 6102 6103 6104 6105 6149 6150 6151 3405 3406 3407 11981 11983 7768 3414 3415 3418 11994 11995 3425 3426 12006 12010 7795 7796 7803 3458 3459 12043 8104
fathers$	3425 8104
fatigue$	8460
fattest$	2072 3855
fault$	8912 8913 369 370 371 372 9343 817 818 11229 11369 2826 7191 11417 11418 11419 7923 3959 8319 8329
faulty$	5311
favor$	4929
favors$	4929
favour$	4928 9151 9152 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2866 2867 2868 7906 3870
favoured$	2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2866 2867 2868 3870
favouring$	2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2866 2867 2868 3870
favourred$	2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2866 2867 2868 3870
favourring$	2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2866 2867 2868 3870
favours$	4928 9151 9152 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2866 2867 2868 7906 7907 3870
faze$	6289
fazes$	6176 10393
fear$	5703 5704 1348 1349 9966 1955 10548 3789
feared$	1955 3789
fearless$	4262
fears$	9966 1955 3789
february$	9062
feckless$	4251
fed	2920
fed$	72 73 74 75 788 1338 1339 11595 3482 3485 8455
feeble$	11251
feed	2920 2993 3004 3990
feed$	72 73 74 75 788 1338 1339 2913 3010 3025
feeded$	2913
feeding$	1338 1339 2913 3010 4099
feeds$	72 73 74 75 788 1338 1339 2913 3010 3482
feel$	9114 9115 5451 5452 1342 1350 3049
feelin	4088
feelings$	9906
feels	4088
feels$	9114 9115 5451 5452 1342 1350
feet$	9026 9027 6399 10616 10617 11338 11412 3812
feigned$	3599
fell$	481 482 1171 2726 11812 3955 8406 4122
felt	4088
felt$	9114 9115 5451 5452 5562 5563
female	4037
female$	6387 10604 10605 6390 10607 10608 2052 7290 3092 7994 8160 3804 4023
females$	10019 3092 7994 4264
fend$	5936 6208 6209 6210 6213 6214 6216 6217 6220 1864 10591 11199
fendded$	1864
fendding$	1864
fended$	1864
fending$	6208 6209 6210 6213 6214 6216 6217 6220 1864
fends$	1864
feral$	3700 8058 4251
ferocious$	4249
fester$	11423
fetched$	5015 5016 5017 5018 5019
fever$	8459
few$	8027
fewer	3240
fewer$	11812 4070
fibrosis$	8460
fiercely$	3786 3801
fifteen$	1652 1653 1654
fight	3240
fight$	8948 8977 8979 8980 8981 9024 5077 9318 5305 9522 9685 9766 9767 9964 10116 5937 10789 10791 6619 10836 6621 10943 10947 4077
fighti	7598 7773 7844
fighting$	8637 8638 5549 9890 9946 9952 9953 9954 10116 10548 6334 10947 11814 11954 3409 11989 12060
fights$	9424 9425 9426 9427 9428 9684 9688 10116 10943 10947 10948
figure$	6092 1783 1784 1785 1786 1787 6451 7622 7966
figures$	8900 8901 1783 1784 1785 1786 1787 11354 7194 11420 11422 11431 11432 7622 7966
file$	11212 11511 11523
files$	11212 11511 11523
filler$	8193
fillers$	8193
film	11644 3314
film$	8837 11623 3055 11630 11634 7423 3067 3296 7671 8375
filmed$	8618 8672 4640 10529 10544 3055 11632 3060 7423 3067 11724 4017
filming$	10544 3055 7423 3142 8398
films$	3055 11630 7423 3296
filthy$	10672 10673 4269
final$	3382 4195 4197
finance$	72 73 74 75
find	11618 3087 4001
find$	2 1512 6378 10789 11485 7287 2953 2975 7367 3095 3107 11781
findded$	2
findding$	2
finded$	2
finding$	2 5509 5510 5511
finds$	2 1511 7367
fine	7613 3398
fine$	10424 10425 10426 10427 10428 10429 10430 10431 10432 10433 10434 10435 10436 6244 1888 1889 6247 6253 6254 6255 6256 6257 6258 6259 11829
fined$	7851
fines$	11829
finger	11773 3314
finger$	11060 11061 11070 11071 11081
fingerprint$	7671
finish$	6579
finished$	10873 10874 10875 10876 2408 10991
fire	7871
fire$	9029 9329 11693 7871 12087
firear	12084
firebrand$	4244
firebrands$	4244
firm	3266 3272 3277
firm$	7629 3276
firmer$	3276
first$	8998 1227 1283 1378 11130 11481 4195
fishnets$	8227
fisted$	11377 8294
fit$	7015 2905 11908
fits	7696
fits$	2905 11912 8463
fitted$	11920 3504
fitting$	6458 6480
five	7260 7275 11563 7358 11597 7412 3058 3059 11639 11640 11642 11682 3123 3137 7506 11728 11745 11748 11753 7566 11805 11841 11853 7642 11865 11877 3311 8409 8498
five$	4731 5037 5038 5043 5044 5054 5086 921 5317 5444 5556 1200 1201 1202 9799 9888 1370 1453 10225 2042 6400 6401 2087 10660 10661 10662 10663 10664 10665 10830 10831 10832 10833 10834 6625 6626 6627 6642 6651 6657 7062 11295 7480 11720 11722 4023
fixated$	3978
fixed$	7613 7736 4349
flag$	3001 3043 4012
flagg	3090
flagged$	2946 3001 3006 3042 3043 11631
flagging$	3001
flagrant$	1330 1331 1333
flags$	3001 3043
flashb	4316
flashy$	3875
flat	7767 11988
flat$	9087 9088 9089 9090 4875 4876 4877 4878 9204 9205 9233 9303 9304 9305 2187 11983 12014 12032 12034 12047 3478 12057 8548
flatly$	3892
flatmates$	6050 6051 6052
flats$	9204 9205 12046
flatter$	2858
flattered$	7939
flaunt$	4218
flaunted$	4218
flaunting$	4218
flaunts$	4218
flauntted$	4218
flauntting$	4218
fleas	3479
fleas$	7836
fled$	8381
fleece$	8227 8236
fleeces$	8227 8236
flier$	7999
fliers$	7999
fling$	47 329
flinging$	47 329
flings$	47 329
flip$	7322
flirt$	548 549 550 565 757 882 883
flirtatious$	4223 4260
flirted$	548 549 550 565 757
flirting$	8883 548 549 550 565 757 808
flirts$	548 549 550 565 757
flirtted$	548 549 550 565 757
flirtting$	548 549 550 565 757
flirty$	4223
floor	7817
floor$	12033 3461 12044
floppy$	3828
flout$	1178 1179 3590
flouted$	1178 1179 3590
flouting$	1178 1179 3590
flouts$	1178 1179 3590
floutted$	1178 1179 3590
floutting$	1178 1179 3590
flung$	47 329
fluoxe	4126
fluoxetine$	8483
flush$	11470
flyer$	7999
flyers$	7999
fob$	2735 3950
fobbed$	2713 2735 3950
fobbing$	2735 3950
fobed$	2735 3950
fobing$	2735 3950
fobs$	2735 3950
focus	7660
focus$	3148
foetal$	4313
follow	3034 11656 3314
follow$	8715 8948 5155 9604 5428 5429 5430 5431 5432 9649 9651 1237 10732 10763 10769 10783 2471 2472 2473 7034 11381 11623 3055 11634 7423 7671 3560 8250 8375
followed$	8715 9245 9253 9276 1237 2471 2472 2473 11208 3055 7423 11643 3560
following$	5509 5510 5511 1237 3055 7423 3560
follows$	5155 1237 3055 7423 3560
folly$	9295 9296 9297 9298 9359
food	3484 7842
food$	9143 9144 9145 9146 9147 9148 9149 9150 9155 12053 7841 3485
foodbank$	12058
fooled$	10566
foolhardy$	3520
foolish$	4428 88 89 4465 142 143 144 145 146 147 148 848 912 11125 11126 3520 3573
foolishness$	8929 8930 8931 8932 8933 8934 9295 9296 9297 9298 9359 5182 5183 5203 9420
fools$	8291
foot	7641
foot$	6399 10616 10617 10700 10701 11692 11857 3812
footag	7319 7401 11738
footage$	11520 11530 11535 2996 7359 3025 11617 7402 11619 3048 3066 4013 8371
footballer$	8902
footballers$	8902
footho	11556
footprint$	11880
for	7453 3187 8346 3990 4066 4073
for$	4439 8959 8990 4806 4848 4850 4851 9134 4927 9159 5099 5100 5101 5102 5103 9454 9638 5656 9873 5674 5676 5677 5678 5680 5681 9901 5736 5755 10046 5871 5876 5878 5880 5900 6022 6023 6190 6191 6192 6194 6221 10516 10518 10555 10586 2374 2375 10953 11135 7018 11241 11242 2744 11343 7143 11391 11393 11404 11430 11450 11451 11453 11503 7316 2999 7364 11628 7474 7478 7482 7495 7505 7523 7527 11754 7542 7543 7561 3252 7658 7683 11900 3341 11922 7723 11940 11941 7732 7738 12063 12079 3508 7888 8109 8317 8378 8381 8406 8438 4147 8554 8556 8562 8567
forbidden$	3470
force	2900 7258 7259 2904 7264 11485 2921 7283 7291 7292 7293 2937 2938 7306 2956 2957 2962 2983 2987 7346 7350 7351 7353 11570 11575 11576 11577 3009 7369 3014 7376 11598 11616 3057 7499 3159 7522 7562 3305
force$	6810 6815 6816 11399 7210 11466 11467 7257 11475 11480 7278 11499 11500 2928 11502 11507 11508 11509 7294 7295 11514 2942 11522 7313 7340 11562 2991 11566 11567 11569 11574 7365 7366 11583 11585 11589 11592 7414 11694 11715 7516 7546 11778 3305 7662 3987 8433
forced$	5433 5434 5435 5436 5437 5438 9660 9661 9662 9663 9665 1400 1403
forces$	5433 5434 5435
forcing$	5436 5437 5438
foreca	3075
forehead$	10643
foreign$	2052 6413 3830 8190 8219
foreman$	9206 9207 9208
forens	4301
forese	3075
forever$	2374 6731 2375 6732 2376 2377 2378 2379 2380 2381 2416 2417 3911
forget	7709
forget$	11925
forgot$	8322
forgotten$	3946 8322
form	2946 8346
form$	9816 6919 11244 2958 11727
formal$	4195
formally$	4148
formed$	2958
forming$	2958
forms$	2958 11727
forties$	9203
forwar	2920 3004
forward$	7354 3002 3012 3082 3165 7595
forwardd$	3012
forwarded$	11552 7354 3012
forwardes$	3002
forwarding$	7354 3002 3012 3165
forwards$	7354 3002 3012 3165
foster	4177
foster$	1537 7767 12013 12035 12050 3748 8534 8540
fostered$	8534
fought$	5188 5300
foul$	9553 3723
found$	2 5562 5563 1261 5763 1464 1513 2656 11239 3492 3511 3690 3936
foundation$	10647 10648 10649 8217
four	7260 7275 11563 7358 11597 7412 3058 3059 11639 11640 11642 11682 3123 3137 7506 11728 11745 11748 11753 7566 11805 11841 11853 7642 11865 11877 8409 8498
four$	5444 9888 2087 10660 10661 10662 10663 10664 10665 6642 6657 11295 7480 11720 11722 4023 4136
fourteen$	1652 1653 1654
fragment$	11827
frame$	10611 10612 10613 2898 8164
frames$	10611 10612 10613 8164
fraternise$	3585
fraternised$	3585
fraternises$	3585
fraternising$	3585
fraternity$	7980
freckled$	2065 3835 4269
freckles$	4270
freckly$	4269
free	7488
free$	4463 107 8903 8904 8905 8906 8907 8908 8909 8910 4709 9210 9211 7643 3483 7917
freely$	9210 9211 639 9230 11329 11330 11331 11332 7916 7917 3561
frequent$	538 539 3534 3642
frequently$	537
friend	7260 11487 11563 7358 11597 3058 3059 11639 11640 11642 7457 11682 3123 3137 7506 11745 11748 7566 7575 11791 11805 11841 11853 7642 3287 11865 11877 3311 11887 8409 8416 8544
friend$	1371 10020 10048 10049 10050 10051 10052 10053 10064 10603 10606 7976 8057
friendly$	5726
friends$	4358 8662 8687 345 8943 4731 8972 407 4780 4781 4782 9059 5037 5038 5043 5044 5054 5086 826 847 5204 921 5317 5444 5556 1200 1201 1202 1207 9799 9820 5607 1370 1371 10020 10048 10049 10050 10051 10052 10053 10064 1502 6050 6051 6052 10317 10318 10319 10320 10321 10365 10366 10367 10532 10538 10603 10606 10645 2100 2147 2148 10830 10831 10832 10833 10834 6625 6626 6627 6642 6651 6657 6669 6727 10999 6983 6984 6985 6986 6987 6988 7047 11295 11303 11304 11305 11306 11307 11308 11309 7235 11673 7480 3134 11720 11722 3198 11834 7644 7874 7976 8057 3709 8306 8314
friendship$	4473 9422 1158 1159 5579 1251 7976
friendships$	3 4 5 6 7 8 9 4394 1158 1159 7976
frighten$	10523 10524 10525
frightened$	10481 10482 10483 1953 1954
frightening$	8639 8640 8641 8642 8643
frightens$	6176 10393
fringe$	10706
fringes$	10706
fritter$	3968
frittered$	3968
frittering$	3968
fritterred$	3968
fritterring$	3968
fritters$	3968
frizzy$	3828 3851
from	8346
from$	8774 8881 9495 9496 9497 9498 9499 9506 9507 10007 1495 1496 5864 6062 6093 6276 6304 10603 10606 2128 10760 7256 2999 11606 11626 11628 3077 3085 11672 7532 3188 7569 11828 7649 7737 7738 7778 7779 12015 3503 8144 8226 8271 8359 4084 8465 8508 8567
front$	7829
fruitf	7531
fruitful$	11747
frustrating$	7107 11324
ft$	10616 10617 3812
full$	4557 4565 4591 1679 1770 3069 3397 3860
fully$	1559 1679 6039 1882 1885 3562 3786
fumble$	4282
fumbled$	4282
fumbles$	4282
fumbling$	4282
functi	2946 3392 8443
function$	1619 1620 1621 1622 1623 1624
functioned$	1619 1620 1621 1622 1623 1624
functioning$	1619 1620 1621 1622 1623 1624
functionned$	1619 1620 1621 1622 1623 1624
functionning$	1619 1620 1621 1622 1623 1624
functions$	1619 1620 1621 1622 1623 1624
fund$	72 73 74 75 11198
funded$	72 73 74 75
funding$	8325
funds$	72 73 74 75 8550
funeral$	11978
furthe	2921 3217 3295 8416 4066
further$	7278 3182 7652 4023
furthered$	3182
furthering$	3182
furthers$	3182
futile$	3901
future$	9423 9463
futures$	9423 9463
gain$	9285 9286 5877
gained	3336
gained$	7693
gall	7690
gallbladder$	11906
gallery$	7318
gamble$	890
gambled$	890
gambles$	890
gambling$	890 11927
game$	8634 4941 791 10129 10158 11454 11455 11456 11457 11458 8342
games$	791
gaming$	9121 9122 9123 791
gang	2900 7258 7259 2904 7264 11485 11492 11495 7283 7291 7292 7293 2937 2938 7306 2956 2957 11531 2962 2983 2987 7346 7350 7351 7353 11570 11575 11576 11577 3009 11584 7369 3014 7376 11598 11616 3057 7439 3093 11690 11710 7499 3159 7522 7562 7631 11847 3287 11861 8352 8382 8428 8429
gang$	4757 9040 9044 9054 9064 9095 9695 9731 9785 9872 9900 1548 10317 10318 10319 10320 10321 11499 2929 11517 11519 11532 7355 7356 7363 7431 3076 7434 7450 11667 7469 7470 3132 3228 11815 11833 3282 7644 7650 7883 7885 3600 7966 3699 3742 3993 8355 4012 4022 4035 4074 4228 4310
gangling$	4269
gangly$	4269
gangs$	9040 9044 9054 9064 9695 9731 9785 9872 9900 11499 2929 11519 7356 7363 7431 7434 7650 7883 7885 3600 7966 3993 4228 4310
gangsta$	9786 7958 4229
gangstas$	9786 7958 4229
gangster$	9786 1232 7958 4229
gangsters$	9786 1232 9941 7958 4229
gaoler$	9457
gaolers$	9457
gap	8346
gap$	11316 11359
gaps$	11316 11359 2901 3395
garage$	12030 12042
gather	7308 8346 3990 4030
gather$	10122 7186 2913 7314 11620 11869 8162
gathered$	10122 2913 7314 11557 8162
gathering$	10122 2913 11524 7314 8162
gatherred$	10122 8162
gatherring$	10122 8162
gathers$	10122 2913 7314 11869 8162
gaudy$	3875
gaunt$	4269
gave	2920
gave$	276 277 278 279 280 281 282 436 663 664 1357 1358 1359 1956 1957 2577 2600 2718 2719 2720 2721 2722 7118 7851 4123
gbh	7865 4215
gbh$	12081 8572
gcse$	11946 8511 4163 4164 8523
gcses	7761
gcses$	11946 11977 8511 8523
gdpr$	11342
gear$	10695 10696 10697 10698 10699 8232 8242
genera	3990
general$	2187
generation$	7967 8037
generator$	3166 8397
generators$	3166 8397
genital$	4328
gentleman$	10285 10286 10287
gentlemen$	1805
gents$	1805
get	7446 3309
get$	48 49 64 66 67 68 69 70 8664 4449 128 129 130 131 132 8818 8819 8820 8822 4655 8948 8979 8980 8983 4770 9180 653 656 657 9285 9286 5072 769 770 5225 5226 5253 9470 5302 9542 9649 9651 9657 9659 1093 1166 1167 1169 1170 1171 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 5719 1374 5767 5768 1454 1473 1482 1483 1484 1485 1486 1487 5877 5879 10162 1662 1668 6025 1669 1670 1671 1672 1675 1676 1677 1678 10455 10456 1897 1901 1978 6344 10575 2044 10789 10790 6645 10883 6668 6676 10921 10922 10923 2745 7166 2827 2828 11546 3140 7670 3356 12000 3537 3559 3560 7918 3626 3628 3632 3679 3701 3703 3711 3712 8258
gets	4132
gets$	48 49 64 66 67 68 69 70 128 129 130 131 132 654 657 769 770 9397 1093 1166 1167 1171 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 5792 1454 1473 1482 1483 1484 1485 1486 1487 10162 1662 1668 6025 1669 1670 1671 1672 1675 1676 1677 1678 1898 1902 10575 2044 6690 6714 2745 2827 2828 11546 3140 3350 3356 3371 3376 3393 3482 3537 3560 7918 3626 3628 3632 3679 3701 3703 3711 3712 4106 4148 4150
getting$	48 49 64 66 67 68 69 70 128 129 130 131 132 4790 9180 657 5468 1166 1167 1169 1170 1171 5706 5799 5800 5966 1900 10921 10922 10923 6709 10947 2745 2827 2828 3140 3356 3560 8258
gift$	8862 8863 4657 4658 4659 4660 4661 4663 4664 9143 9144 9145 9146 9147 9148 9149 9150 9155 9158 9215 9738
gifts$	252 253 254 255 256 257 258 8862 8863 4657 4658 4659 4660 4661 4663 4664 9143 9144 9145 9146 9147 9148 9149 9150 9155 9158 9215 9686 9687 9714 5502 9738 9754
gilet$	10695 10696 10697 8223 8232
gilets$	10695 10696 10697 8223 8232
gin$	11921
ginger$	6434 3828 3851 4269
girl	7260 11563 7358 11597 11639 11640 11642 11682 3137 11728 11745 11748 7566 11805 11841 11853 7642 11865 7786 7870 8409
girl$	345 407 826 847 5204 1207 1371 10020 10048 10049 10050 10051 10052 10053 10064 1502 10198 2100 2147 2148 6598 6677 6678 7290 7843 12086 3592 7975 3629 8057 3709 8189 8212
girlfr	11984
girlfriend$	8714 9163 595 9199 9200 628 629 630 631 632 11990 11998 12005 7909 7910
girlfriends$	8714 9163 595 9199 9200 628 629 630 631 632 7909 7910
girls	7275 7282 11627 7412 3058 3059 7457 3123 7506 11806 3311 11887
girls$	8662 345 8943 4731 407 9034 4819 4821 4823 5037 5038 5043 5044 5054 5086 826 847 5204 921 5317 5444 9745 9755 9756 9757 9758 5556 1200 1201 1202 1207 9787 9789 9799 9825 9826 9827 9828 9829 9830 9831 9832 9833 9834 9835 9836 9839 9840 9841 9889 1370 1371 10020 10023 10048 10049 10050 10051 10052 10053 10064 1502 10080 10198 1680 6097 6098 6099 6100 1769 10398 10407 10645 2100 2147 2148 10830 10831 10832 10833 10834 6625 6626 6627 6642 6651 6657 10884 6669 10894 6727 10999 11161 6983 6984 6985 6986 6987 6988 7046 11277 11295 11303 11304 11305 11306 11307 11308 11309 11310 7235 11673 7480 3134 11722 3198 7886 7975 8032 8038 8057 3709 8189 8306 8314
giv	2992
give	2920 2993
give$	8837 276 277 278 279 280 281 282 8918 436 663 664 1357 1358 1359 1589 6303 1956 1957 2002 10667 10763 10769 10783 6851 2577 2718 2719 2720 2721 2722 7266 7288 7354 3002 3165 8250
gived$	1357 1358 1359 2002
giveed$	7354
givees$	3002
giveing$	7354 3002 3165
given	2911 7371 7429 3504
given$	8774 4592 4593 1956 1957 2270 11151 11152 11153 11154 2600 2718 2719 2720 2721 2722 11638 3350 3351 3376 3379 3393 3449
gives$	276 277 278 279 280 281 282 436 663 664 1357 1358 1359 1956 1957 2002 10667 2577 2600 2718 2719 2720 2721 2722 7310 7327 7354 3002 3165
giving$	276 277 278 279 280 281 282 436 1357 1358 1359 1956 1957 2002 2577 2718 2719 2720 2721 2722 7310
glad$	283 284 289 447 448 658 659 660 661 662 11473
glamour$	9686 9687 9708 9714
glandular$	4102
glass$	8453
glasses$	8227
glaucoma$	4318
glean$	2913
gleaned$	2913 11568
gleaning$	2913
gleans$	2913
gloves$	8227
glued$	2411
go$	4450 8667 4452 4453 8678 4495 8748 8768 8801 8818 8819 8820 8822 4612 8831 362 4737 4738 4739 4740 8957 8977 8979 8980 8981 4798 4800 4801 477 478 479 480 481 482 516 519 522 523 4883 4886 4894 541 542 9180 643 644 645 649 657 9240 9241 9242 9243 9244 5057 9303 9304 9305 5218 5255 9486 9604 9649 9651 9657 9659 1115 1139 1169 1170 1326 1520 1521 1522 2130 2139 10732 10763 10769 10783 10789 10790 2234 10947 6773 6917 7187 7372 3231 11869 3480 3532 3559 3560 7918 8250 4192
goad$	1186 1187 3589
goadded$	1186 1187 3589
goadding$	1186 1187 3589
goaded$	1186 1187 3589
goading$	1186 1187 3589
goads$	1186 1187 3589
goal	3254
goal$	3245 11864
gobby$	4251
goes	11546
goes$	8801 362 477 478 479 480 520 522 523 4894 541 542 643 644 645 650 657 9395 1115 1139 1169 1170 1326 1520 1521 1522 2130 2139 2265 10904 10947 6773 7372 11610 3364 3480 3485 3493 3532 3559 3560 7918 4132 4192
going$	8769 8791 8792 8793 362 9005 4792 477 478 479 480 515 522 523 4882 4885 4892 4893 4894 541 542 599 9180 643 644 645 651 657 9240 9241 9242 9243 9244 9272 9303 9304 9305 1139 1169 1170 5546 1326 1520 1521 1522 6010 6011 1817 2130 2139 10762 6567 2211 2212 2213 2214 6572 2220 2221 2222 10878 10947 6773 3088 3231 3480 3493 3532 3559 3560 4119 4192
goings$	11602 7427
gold$	3840 8227
gone$	4777 4778 4786 477 478 479 480 481 482 522 523 4894 643 644 645 657 9245 9246 5040 9262 9263 9264 9277 5296 1139 1326 11159 11160 7269 7372 3079 7743 3465 3532 3559 3560 7918 4119
gonorr	4328
good$	8635 4465 4506 512 5581 9879 5946 6054 6137 1857 1865 1868 6359 6707 7016 7195 3069 3816
goods$	7580
goodwill$	5710
goose$	8233
gorgeous$	4269
gormless$	8190 4251
gos$	11869
got	11932 3504
got$	48 49 64 66 67 68 69 70 128 129 130 131 132 8818 8819 8820 8822 652 655 657 9245 9262 9263 9264 9278 777 778 9397 875 876 9466 1166 1167 1171 1525 1899 2069 2082 2083 2084 2085 2133 6674 11055 11056 2745 2827 2828 11568 3140 3379 3481 3482 3559 3560 7918 3741 3852 3863 4105 4122 4148 4150 4194
gown$	10687
gowns$	10687 10710
gp	7714 3360
gp$	11930 7717
gps	3504
gps$	7861
grade	8498
grade$	11484 8520 4288
graded$	1453 1456 11631 3991 4288
grades	11976 7761
grades$	11484 11977 8520
graffi	7844
graffiti$	11740 12060
graft$	8458
grafts$	8458
gran	7767 11985 7770 3417 3427 7785 3429 3432 12029 12035 7822
gran$	3405 11983 3430
grandad$	3430
grandf	7767
grandfather$	11983
grandm	7767
grandmother$	11981 11983
grante	7528 4198
granted$	11744 8399
grasp$	9604 5401 5402 5403 5404 5405 5406 5407 5408 5409 5410 5411 5412 6127 10344 6147 10364
grass$	11351
grateful$	11473
grave$	11978
graveyard$	12030
gravitate$	1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134
gravitated$	1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134
gravitates$	1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134
gravitating$	1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134
greasy$	2065 10654 3828 3835 3851
great$	5711
greater$	1663
greatly$	11873
greed$	8929 8930 8931 8932 8933 8934 9295 9296 9297 9298 9359 5182 5183 5203 9420 5275 9686 9687
greedy$	4251
green$	10309 10310 10311 10644 8137 3829 3851
greet$	2871
greeted$	2871
greeting$	2871
greets$	2871
greetted$	2871
greetting$	2871
grew$	1626 1627 2064 3834
grey$	10644 10654 3851 8227 3875 8394
grip$	6147 10364 11318 11395 11396 11397 11398 3274 8323
grips$	3274
gromme	7690
grommets$	11906
groomed$	8618 8621 9213 9617 9618 9619 9620 9621 9622 9623 9624 9625 9626 9627 9628 9674 9675 9676 9677 9678 9679 9680 9681 10566 8179
groomer$	9095 9187 9192 9197 9541 9801 1232 1314 7981 7984 7985
groomers$	9095 9192 9197 9541 9801 1232 1314 7981 7984 7985
grooming$	8611 8612 8613 8628 8936 9355 9356 9674 9675 9676 9677 9678 9679 9680 9681 7953
gross$	3915
ground$	2991 11652
grounds$	3170 3186 3447
group	7260 11487 7275 11563 7358 11597 11604 11621 11624 11627 7412 11629 3058 3059 11639 11640 11642 7457 11682 3123 3137 11728 3161 11745 11748 11753 7550 7566 7575 11791 7576 11805 11841 7631 11847 11853 7642 3287 11861 11865 11877 3311 11887 8365 4031 4032 8404 8409 8416 8428 8429
group$	8662 8688 8689 345 8943 8945 4731 407 9034 4819 4821 4823 5037 5038 5043 5044 5054 5086 5133 826 847 5204 5214 921 5317 9652 5444 5556 1200 1201 1202 1207 9789 9793 9795 9799 9817 9820 5607 5608 1292 1370 1371 9965 10020 10023 10048 10049 10050 10051 10052 10053 10064 1502 10080 5869 5870 1548 10213 10317 10318 10319 10320 10321 10365 10366 10367 10378 1825 1826 10410 2008 2009 10645 2100 2147 2148 10830 10831 10832 10833 10834 10837 6625 6626 6627 6630 6631 6642 6651 6657 10884 6669 10894 10899 10901 6727 10999 6983 6984 6985 6986 6987 6988 11218 7040 7042 11294 11303 11304 11305 11306 11307 11308 11309 11310 11387 11388 7177 7235 7237 7257 11475 11480 11519 11522 7313 7340 11562 11566 11567 11569 11579 7366 11585 11592 7392 3036 11637 11649 3093 11673 7480 3132 3134 11715 3146 11720 7516 7518 3198 11778 11792 11793 11832 11833 11834 7627 11849 3282 7644 7672 7675 11892 7975 8027 8032 8057 3709 8109 8306 8314 4016 8378 4032 4074 8517
groups$	8689 9793 9795 1371 10020 10023 10048 10049 10050 10051 10052 10053 10064 11519 11649 8032 8057 8378
grow	3307
grow$	1626 1627 1765 10339 10340 6125 2064 3834
growing$	1626 1627 2064 3834
grown$	590 9169 5507 1165 10124 10171 1611 10186 10187 10188 10189 10190 10191 5977 5978 5979 5980 1626 1627 5996 6002 6003 6004 10222 10223 10224 10228 10229 10230 10231 10237 6026 6028 6029 6030 6031 6032 6036 6038 10255 6047 10269 10270 1698 1715 10290 1721 1722 6081 10298 10299 6087 6088 1740 1758 1759 1771 6130 10353 10354 10355 10360 1791 10374 6235 6238 6301 1958 1959 1960 1961 10546 10547 2014 6382 2064 8125 8128 3796 3834
grownups$	10192
grows$	1626 1627 2064 3834
grubby$	10672 10673 3868 3875 4269
guarantee$	2304 6661 2305 6662 2306 6663 2307 6664 2308 2309
guaranteed$	2217 2218 2219 3895
guard	2939 7370 7377 3050 7417 3071 7499 3150 7507
guard$	4642 9138 2916 11490 7296 11565 11586 11588 11593 7407 3054 11633 3072 3073 11715 3195 3211 3313
guardian$	10540 10541 10542 10543
guardians$	10540 10541 10542 10543
guards	7507
guards$	4642 9138 2916 11490 7296 11565 11586 11588 11593 7407 3054 11633 3066 3072 3073 11715 3195 3211 3313
gucci$	8227
guessed$	9528 9529 5314 5315
guidance$	8808 8809 9644 9645 9646 9647 9648 10489 10506 10569 10570 10571 11041 11042 11043 11044 11045 11046 7947
guilt	11669 7469
guilt$	11370 11685 3959 8320
guilty	4204
guilty$	792 793 7544 4204 8561
gullible$	953 10309 10310 10311 3574 8137 4251
gum$	4319
gun	12084
gun$	5439 5440 7849
habit	8488
habit$	8645 8649 1152 1153 1154 2564 7877 7878
habits$	8645 8649 10798 7877 7878
habitual$	538 539 7434 3534 3621 3633 4028
habitually$	537
had	3321 3326 3366 4132
had$	203 204 297 561 564 5029 5030 5031 5034 5035 680 681 682 683 684 685 686 687 688 703 704 705 706 707 765 813 815 1414 1525 1691 10566 10603 10606 2069 2082 2083 2084 2085 2133 10960 10961 2403 2453 2454 2455 2456 2458 2459 2460 2461 6836 2484 2485 2486 2487 2488 2489 2490 2491 2492 2493 2494 2495 2496 2497 2498 2520 2528 6911 6912 6913 6925 6927 6992 11209 2853 2854 11568 7632 3322 7683 3333 3335 3341 3343 3350 7723 3376 3379 3449 3481 3741 8162 3852 3863 3918 8381 4084 4105 4106 4147 4183
haemop	4103
haemophilia$	8460
hair$	10637 10639 10640 10641 10706 10726 8195 3841 8208 3853
haircut$	10639 10640 10641 10706 8208 3853 8222
haircuts$	10639 10640 10641 10706 8208 3853 8222
haired$	8176 8185
hairstyle$	10639 10640 10641 10706 8208 3853 8222
hairstyles$	10639 10640 10641 10706 8208 3853 8222
hairy$	4269
half$	805 6499 7036 3141 7524 3249 3927
halfway$	8243
hall	7829
hall$	12045
halluc	4316
hallwa	7829
hallway$	12045
halve$	11812 11838
halved$	11812 8418
halves$	11838
ham$	3937
hand	2977 3004
hand$	280 281 282 9446 9447 5940 5941 5942 1586 6277 10494 10495 10496 10643 7354 3002 7513 3165 7612
handded$	280 281 282
handding$	280 281 282
handed	7371 7429
handed$	280 281 282 11315 7354 8287 8288 8340 8401
handedly$	8341
handes$	3002
handful$	1294 5651 1295 5652 1296 5653 1297 5654 10059 7989
handing$	280 281 282 7354 3002 3165 8374
handl	8349
handle	7510 3205
handle$	9980 5921 5933 1602 5960 5961 1605 10391 6208 6209 6210 6213 6214 6216 6217 6220 1881 10455 10456 1903 6261 6262 6263 6345 2871 3274 3782
handled$	1881 2871 3782
handles$	1881 2871 11726 3782
handli	11689 4301
handling$	6208 6209 6210 6213 6214 6216 6217 6220 1881 2563 2787 2788 2789 2790 2871 7865 3782 8302
hands$	8630 8631 8632 8633 280 281 282 9446 9447 5940 5941 5942 1586 10643 11210 11336 7354 3002 3165
handse	7578
handset$	2912 3039 11613 11794 4010
handsets$	2912 3039 11613 11794
handsome$	4269
hang	11546 7510 4094
hang$	8948 8977 8979 8980 8981 9010 9240 9241 9242 9243 9244 9303 9304 9305 1155 1169 1170 10122 2135 2136 2137 2139 8162
hanged$	1169 1170 10122 8162
hanger$	3638
hangers$	11472 3638
hangged$	1169 1170 10122 8162
hangging$	1169 1170 10122 8162
hanging$	8769 9005 9240 9241 9242 9243 9244 9303 9304 9305 1155 1169 1170 10122 8162 8243
hangouts$	11726
hangs$	1155 1169 1170 10122 2135 2136 2137 2139 8162
haphazard$	11360 11361 11362 11363
happen$	8715 8770 8771 8772 9401 9871
happened$	8715 5049 5050 9281 9282 801 5163 9395 9587 9588 9589 9590 9591 10545 11122 11123 11124
happening$	9587 9588 9589 9590 9591
happens$	8715 799 9395 9587 9588 9589 9590 9591
happily$	6253 6254 6255 6256 6257 6258 6259
happy$	283 284 289 4647 417 418 419 447 448 640 641 658 659 660 661 662
harass$	1172 1173 1174 3588
harassed$	1172 1173 1174 3588
harasses$	1172 1173 1174 3588
harassing$	1172 1173 1174 11459 11460 11461 11462 3588
hard	3272 3277
hard$	5397 9716 1315 1316 1392 1407 1408 1409 1410 1411 1412 5842 10116 1588 1840 1841 1842 11472 7629 3276 11852 3793 3830
hardcore$	3670 4251
harden	8415
hardened$	5731 1958 1959 1960 1961 1975 1976 3621 8095 8149 4262
harder	3104
harder$	5173 1407 1408 1409 1410 1411 1412 11023 11454 11455 11456 11457 11458 7461 3276 8342
hardest$	1407 1408 1409 1410 1411 1412
hardier$	1958 1959 1960 1961
hardly$	78 5330 5331 980 981 982 5560 1806 1808 1809 1843 1876 1877 1935 6292 1936 1937 6468 2248 2484 2485 2486 2487 2488 2489 2490 2491 2492 2493 2494 2495 2497 2498 2603 2658 2659 2660 3327 3386 3773 3774 3780 3788 3918 4111
harm	7439 4094 4308
harm$	8573 8574 8593 8611 8612 8613 4567 4568 4569 4570 4571 4572 4573 4574 218 219 220 9024 5096 5097 9355 9356 9365 9366 807 9557 9558 9617 9618 9619 9620 9621 9622 9623 9624 9625 9626 9627 9628 9640 9641 9642 9643 9927 7097 11359 7268 7434 7535 7802 12018 3500 12081 7921 3994 4022 4026 4028 8450
harmed$	8450
harmer$	8001
harmers$	8001
harmful$	4465 9047 1220 1221 1222 3521 3619 4028
harming$	8450
harms$	8573 8574 8450
harsh$	11314
has	3321 3358 11932 4132
has$	4363 4365 561 765 875 876 5273 1022 1414 1525 1691 10603 10606 2069 2082 2083 2084 2085 2133 2226 6742 10960 10961 2403 6836 2484 2485 2486 2487 2488 2489 2490 2491 2492 2493 2494 2495 2497 2498 2519 2527 2562 6925 6927 2884 11653 7467 7632 3289 3322 3333 3334 3335 3343 3350 7715 3371 3376 3379 3393 3449 3481 3504 3741 8162 3852 3863 3918 4084 4105 4106 4147
hastily$	11463 11464 11465
hat$	8227
hate$	9966
hates$	9966
hats$	6504 6505 2149 2150 8227
haunts	2976 7333 7510
haunts$	10798 11726
have$	4364 4366 4646 4751 4783 4787 4807 561 564 5065 765 812 842 875 876 5268 5274 5292 5297 5308 5309 5312 5313 1021 9774 1414 1525 10122 1691 1692 6145 2069 2082 2083 2084 2085 2133 6562 6571 10789 2226 6655 6742 10960 10961 2403 11006 11007 11008 11009 6794 11014 11015 11016 6803 6809 6836 6852 2521 2562 11157 11158 7192 7193 2885 11700 7632 3289 3481 3741 8162 3852 3863 8274 8381 8406 4084 4147
having	3326 4132
having$	561 564 5548 2069 2133 7683 3333 3335 3341 3852 4106
havoc$	8022 8023 8024 8030
hawk$	569 3547
hawked$	569 3547
hawking$	569 3547
hawkked$	569 3547
hawkking$	569 3547
hawks$	569 3547
hazel$	10644 3829
he$	4481 4487 4963 5037 5038 5043 5044 5085 921 9531 1199 5556 1200 9773 1201 1202 5707 1370 10128 10830 10831 10832 10833 10834 6625 6626 6627 6629 6810 11030 4148
head$	9311 9313 9446 9447 9655 9656 5944 1716 1717 1718 1719 1720 6460 6484 6485 2129 11340 2768 11765 8206 3972 4321
headache$	5830
headaches$	5830
headed$	483 8070 8175 8286
heading$	483 3326
heads$	9311 9313 9446 9447 9655 9656 5944 2670 11340 2768 8123 8138 8204 8205
headscarf$	8227
headscarves$	8227
headstrong$	4253
health	7697 7731 11984
health$	9463 5453 5454 5455 5456 5457 6818 11895 11913 7702 7714 7716 11936 8478 4134
healthier$	4465
healthy$	4506
hear	7367
hear$	9784 3325
heard$	1562 2547 2548 3325 3446
hearin	7696
hearing$	3325 11912 3446 4115 4116 8560
hearings$	8560
hears$	3325
heart$	7678 11895 4107
hearted$	11252 8284
heartless$	11136 4251 4279
heat$	3257 11831
heatin	3484
heating$	12053 7841
heavier$	3807
heaviest$	2072 3855
heavil	7709
heavily$	2051 11919 11925 11926 3809
heavy	3272
heavy$	6398 7099 7629 3807 3810 3860 3931 3983 3984
heavyset$	4268
heed$	4434 4435 4436 4437 4438 8918 9604 5428 5429 5430 5431 5432 11082 11173 11174 11175 11176 11177 11178 11179
heeded$	9245 9253
heedless$	85 86
heel$	11782
heels$	10712 10713 10714 11338 8227
height$	10611 10612 10613 8164
held	8346
held$	1594 10588 11151 11152 11153 11154 2801 11505 3042 7540 11774 3316
helicopter$	4018
hell$	9750 9769 3682
hellraiser$	4243
hellraisers$	4243
help	2907 2936 2972 3187 3230
help$	4408 158 165 166 8808 8809 8918 9035 9290 9448 9475 5362 9611 9612 9613 9980 9994 5932 10489 10497 10498 10499 10500 10501 10502 10503 10504 10506 10511 10512 10513 10514 10515 10749 2183 2184 2185 2186 10763 10769 10783 10839 10860 10891 10921 10922 10923 10929 2571 2572 2573 11198 11207 2787 2788 2789 2790 11381 2980 3018 3182 3189 3245 3300 11950 7933 7934 8014 8246 8250 8258
helped$	165 166 9450 9582 9583 9584 9585 9586 9995 10768 10774 10779 10782 10788 10872 10889 10907 10908 10909 10910 10911 11501 3182 3189 3300
helpful$	2897 11501
helping$	165 166 5363 10921 10922 10923 6708 3182 3189 3300 8258
helpless$	6182
helpped$	165 166
helpping$	165 166
helps	3187
helps$	165 166 2980 3182 3189 3245 3300 8259
hepatitis$	4320
her	7260 7282 11538 7392 3093 3355 7726 3385 7755 3408 7766 3420 12007 12041 3475 3477 7843 12067 3507 8506 4198
her$	8576 8577 19 8603 4429 4442 4444 8661 90 91 94 98 4457 4459 105 4518 4684 330 337 338 339 341 4701 345 4713 4714 4715 4716 4717 4718 407 4779 9013 4816 4843 4926 4971 4976 4987 5068 5107 5132 786 787 5150 5176 9395 823 825 826 5198 846 847 5204 9421 5206 5213 866 884 915 918 9502 5325 9544 5342 9635 9639 5424 9652 1207 5600 9867 9904 5722 1502 5869 5870 10132 1568 5967 5969 6119 6135 10392 6190 10406 6191 6192 6194 10505 6403 6404 6405 6430 2081 2094 2099 2100 2120 6491 2147 2148 10924 6768 7037 11304 11305 11306 11307 11308 11309 7120 7122 7124 7131 11354 11420 7450 11898 7687 7689 11910 3339 7698 3342 7707 7712 3357 7742 7752 11971 3404 7765 3410 3411 7769 3413 7777 3428 7790 3439 12014 7813 7831 7832 7834 12052 12059 12065 7852 7862 7864 3550 3566 3709 3872 3873 8306 4120 4121 4128 4129 4136 8495 4153 4165 8531 4190 4195 4206
heritage$	6444 6445 6446 6449
heroin	7701 12084 7872
heroin$	11625 11917 7710 11929 12088 7887
hers$	9390
herself$	4357 4359 8576 8577 4398 4399 43 4401 4402 4403 4404 4405 4406 50 8624 8625 4410 4411 4413 4414 58 59 60 61 4686 8923 4780 4781 4782 9036 4897 9309 9310 9312 5115 5116 5117 5118 5119 5120 5121 5122 5124 5125 9344 9345 9358 5151 5152 5153 5154 9371 9372 9373 9374 9375 9376 9377 9378 9379 9380 5169 5170 5171 5172 9389 9394 9416 9417 5340 5344 988 9563 9564 9565 9566 9567 9568 9569 9570 9571 9572 9573 5358 5359 9576 9577 9578 9579 9580 9581 9583 9584 9585 9586 5651 5652 5653 5654 9881 1519 10149 10150 10151 10152 10153 10154 10155 10394 10395 10396 10397 10424 10425 10426 10427 10428 10429 10430 10431 10432 10433 10434 10435 10436 10437 6223 10440 10441 6226 10448 7155 7688 7839 7873 7903 7904 8139 8140 8451
herselves$	7688 8451
hid$	2138 2769
hidden$	2138 11505 8244
hide	7446 3111
hide$	8837 4774 4775 4776 2138 2769 8427
hided$	2769
hides	3111
hides$	2138 2769
hiding	3111
hiding$	2138 2769
hierar	11531 8350 8352 8428
hierarchy$	11517 11518 4289
high$	63 1446 1447 5810 5811 5812 5813 5814 5815 5816 5817 5818 5819 5820 5821 5822 5823 5824 5825 5827 5828 5829 10947 6989 3930
higher$	1446 1447 7321 4130
highest$	1446 1447
highlights$	8209
highly$	3272 3786
hijab$	8227
hijabs$	8227
him	7260 7282 11538 7726 12007 12041 12067 8506
him$	8576 8577 8603 8661 4623 4630 4631 4633 4636 8890 4678 9097 9100 9181 9193 9234 9291 5132 5213 9481 9511 9652 5869 5870 10392 10421 10505 10924 7037 11304 11305 11306 11307 11308 11309 8306 8495 8531
himself$	4357 4359 8576 8577 4398 4399 43 4401 4402 4403 4404 4405 4406 50 8624 8625 4410 4411 4413 4414 58 59 60 61 4686 8923 4780 4781 4782 9036 4897 9309 9310 9312 5115 5116 5117 5118 5119 5120 5121 5122 5124 5125 9344 9345 9358 5151 5152 5153 5154 9371 9372 9373 9374 9375 9376 9377 9378 9379 9380 5169 5170 5171 5172 9389 9394 9416 9417 5340 5344 988 9563 9564 9565 9566 9567 9568 9569 9570 9571 9572 9573 5358 5359 9576 9577 9578 9579 9580 9581 9583 9584 9585 9586 5651 5652 5653 5654 9881 1519 10149 10150 10151 10152 10153 10154 10155 10394 10395 10396 10397 10424 10425 10426 10427 10428 10429 10430 10431 10432 10433 10434 10435 10436 10437 6223 10440 10441 6226 10448 7155 7688 7839 7873 7903 7904 8139 8140 8451
himselves$	7688 8451
his	7392 3093 3355 3385 7755 3408 7766 3420 3475 3477 7843 3507 4198
his$	19 4429 4442 4444 90 91 94 98 4457 4459 105 4518 4667 4684 330 337 338 339 341 4701 345 4713 4714 4715 4716 4717 4718 407 4779 9013 4816 4843 4926 9164 4976 4987 9233 5068 5107 786 787 5150 9390 5176 9395 823 825 826 5198 846 847 5204 9421 5206 866 884 915 918 9502 5325 9544 5342 9635 9639 5424 1207 9867 9904 5722 1502 10132 1568 5967 5969 6119 6135 6190 6191 6192 6194 6403 6404 6405 6430 2081 2094 2099 2100 2120 6491 2147 2148 6768 7120 7122 7124 7131 11354 11420 7450 11898 7687 7689 11910 3339 3342 7707 7712 3357 7742 7752 11971 3404 7765 3410 3411 7769 3413 7777 3428 7790 3439 12014 7813 7831 7832 7834 12052 12059 12065 7852 7862 7864 3550 3566 3709 3872 3873 4120 4121 4128 4129 4136 4153 4165 4189 4195 4206
hisself$	4357 4359 4398 4399 43 4401 4402 4403 4404 4405 4406 50 8624 8625 4410 4411 4413 4414 58 59 60 61 4686 8923 4780 4781 4782 9036 4897 9309 9310 9312 5115 5116 5117 5118 5119 5120 5121 5122 5124 5125 9344 9345 9358 5151 5152 5153 5154 9371 9372 9373 9374 9375 9376 9377 9378 9379 9380 5169 5170 5171 5172 9389 9394 9416 9417 5340 5344 988 9563 9564 9565 9566 9567 9568 9569 9570 9571 9572 9573 5358 5359 9576 9577 9578 9579 9580 9581 9583 9584 9585 9586 9881 10149 10150 10151 10152 10153 10154 10155 10394 10395 10396 10397 10424 10425 10426 10427 10428 10429 10430 10431 10432 10433 10434 10435 10436 10437 6223 10440 10441 6226 10448 7155 7873 7903 7904 8139 8140
histor	2921
historic$	7278
history$	2564 11560 7345 3444 7979 8491 8526 8564
hit	12002 12011 3440 12019
hit$	2858 3256 12012 7797
hits$	12012
hiv	4328
hold	3111 3222
hold$	8663 4774 4775 4776 9983 5947 5948 5949 5950 1594 5963 5964 6205 6206 6207 2801 7281 7338 11680 7467 3315
holdin	11533 7452 11674 3111 7868
holding$	1594 10493 11470 11668
holds	11533 3111
holds$	1594 2801 7338 11558 11680 7467
holmes$	11615
home	7767 11988 12013 12041
home$	8710 8711 9002 9060 9061 9256 9257 9299 9300 9471 9472 9512 5723 5847 10068 10069 1519 5893 10308 2857 11614 11628 3233 7594 3298 11962 11982 11983 11994 11995 12010 12014 12018 12025 12032 12033 12040 12047 12049 3478 12057 12076 8059 3972 4156 8533 8534 4188 8546 8547 8548
homele	12002 4349
homes$	9060 9061 10068 10069 11614 3233 7594 3298 12046 8059 8540
honest$	5288 9505 10768 10774 10779 10788 10872
hood$	2121 10711 6504 6505 2149 2150 8227 3874 8394
hooded$	3609 3804 3875 8394 4269
hoodie$	10695 10696 10697 10706 8227 8229 8232 4274
hoodies$	10121 5906 6456 6457 10695 10696 10697 10698 10699 10703 10704 10705 10706 10708 10716 8227 8229 8232 4274
hoodlum$	4230
hoodlums$	4230
hoodrat$	4230
hoodrats$	4230
hoodrich$	4273
hoods$	10121 5906 2121 10703 10704 10705 10708 10711 10712 10713 10714 10716 6504 6505 2149 2150 8227 8229 3874 8394
hoody$	10695 10696 10697 8232
hooligan$	4230
hooliganism$	4230
hooligans$	9884 9885 9886 4230
hoot$	11150
hoots$	11150
hop$	1166 1167
hope$	6617 6721 2365 2560 2561 11529 8260
hoped$	2560 2561
hopeless$	5637 2266 2267 3647 3700 3704 4251 4279
hopelessly$	4279
hoper$	9851 9863 9864 9865 7990 8005
hopers$	9851 9863 9864 9865 7990 8005
hopes$	2560 2561 11529
hoping$	2560 2561 11529
hopings$	11529
hopped$	1166 1167
hops$	1166 1167
horde$	1214 1215
horrendous$	10008 10009 10010 10011 10012 10013 10014 10015 10016
horrible$	10008 10009 10010 10011 10012 10013 10014 10015 10016
hospit	3360 7720 12002 7787 3500
hospital$	7717 11936 11937 11938 12003 7857 3972 4136
hospitalised$	4336
hospitalized$	4336
hostel	7823
hostel$	12039
hostile$	1421 1422 1423 1424 1425 10017 10018 3259 3706 4249 4280
hostility$	10078 10079 1507 1508 11444 11445 11446 11447 11448 8066
hot	7663 7667 4082
hot$	3484 3713
hotel$	9087 9088 9089 9090 4875 4876 4877 4878 9939 9940
hotels$	9233
hothead$	7989 4244
hotheads$	7989 4244
hotspot$	11879 11883 4079 8439
hotspots$	11879 11883 8439
hounding$	11459 11460 11461 11462
hour$	3396
hours$	9880 9945 11950 3378 3396 12079 8325
house	7767 11988
house$	9087 9088 9089 9090 4875 4876 4877 4878 5723 10283 10308 10312 10317 10318 10319 10320 10321 10365 10366 10367 11614 7570 7594 11983 12014 12032 12034 12047 3478 12057 8548
househ	7767
household$	10069 10283 10308 10312 11983 8059
households$	10069 8059
housemates$	6050 6051 6052
houses$	11614 7594 12046
housin	11984
housing$	6818 3233 11996 8543
how$	8833 8834 9491 9502 10126 6211 6212 1863 6346 6347 3143 7927
hub$	7257 11475 11480 11493 11522 7313 7340 11562 11566 11567 11569 11572 7366 11585 11592 11715 7516 11778
huge$	4428
hulking$	4269
hung$	9276 1155 1169 1170 2135 2136 2137 8243
hungry$	8096 8549
hunt$	1115 5472 1116 1117 1118 1119 1120 1121 10949
hunted$	1115 5472 1116 1117 1118 1119 1120 1121
hunting$	1115 5472 1116 1117 1118 1119 1120 1121
hunts$	1115 5472 1116 1117 1118 1119 1120 1121
huntted$	1115 5472 1116 1117 1118 1119 1120 1121
huntting$	1115 5472 1116 1117 1118 1119 1120 1121
hurt	3440 12019 4094
hurt$	8618 8621 4567 4568 4569 4570 4571 4572 4573 4574 218 219 220 9025 9325 9347 9964 10791 12012 7797
hurting$	8639 8640 8641 8642 8643
hurts$	12012
husband$	11980 11990 11998 12005
hydroc	4103
hydrocephalus$	8460
hygien	7696 7697
hygiene$	11912 11913
hyper$	3543 4251
hypersexual$	4224
hypersexualised$	4224
hypocritical$	4279
hysterical$	4251
i$	2799
ic	4037
ic$	2033 3806
ic0$	4266
ic1$	4266
ic2$	4266
ic3$	4266
ic4$	4266
ic5$	4266
ic6$	4266
ic7$	4266
ic8$	4266
ic9$	4266
idea$	8850 7009
ideas$	8849
identi	11485 2926 11510 2953 2969 11618 3087 3090 3093 3095 3107 7464 3156 11762 3301 4001 8392
identical$	6482 3865 3875
identically$	2050 3831 8226 8228
identified$	1229 1259 1467 3044 7450 3509 4023 8381 4028 8394
identifies$	2964 11630 3224
identify$	8918 2960 2964 11620 11630 3224
identifying$	2964 3224
identity$	2933
idiots$	8291
idle$	8088 4251
idly$	6997 8279
idolise$	615 616 617 618 619
idolised$	615 616 617 618 619
idolises$	615 616 617 618 619
idolising$	615 616 617 618 619
iep	4142
iep$	8499
ieps$	8499
ies$	10282
if$	8937 8984 667 668 669 670 671 672 673 674 675 676 677 678 679 9265 9266 9271 9274 9275 724 726 727 728 729 730 731 732 733 879 5260 904 906 907 9545 5708 5709 6379 6380 6381 2457 2635 2636 3086 11871
ignorance$	9555 4279
ignorant$	4251 4279
ignore$	8794 8948 8977 8979 8980 8981 5249 1178 1179 10947 2779 2780 11379 3590 3890 3957 3958 8322
ignored$	8794 5249 9476 1178 1179 10751 10947 2779 2780 11383 11384 11385 11386 3590 3890 3946 8309 3957 3958 8322
ignores$	8794 5249 1178 1179 10947 2779 2780 3590 3890 3957 3958 8322
ignoring$	8794 5249 1178 1179 10947 11137 11138 2779 2780 11459 11460 11461 11462 3590 3890 3957 3958 8322
ill	12002 7787
ill$	111 112 2101 2123 12003 3728 3730
illegal$	9047
illnes	11984 11986
illness$	8441 8477
image$	9124 9132 4939 4940 584 585 808 10529 7194 11489 7274 2918 7309 3013 3015 11646
images	7349 3003 7360 7361
images$	9124 9132 4933 577 9151 4939 4940 584 585 10529 10544 11489 7274 2918 11511 11512 11520 7309 2996 7359 3013 3015 3020 11645 11646
imei$	2898
immaculately$	2050 3831
immature$	4251
immaturity$	8929 8930 8931 8932 8933 8934 5182 5183 5272 916 917 5275
immensely$	11873
immigration$	11984 4193
imminent$	11764
immoral$	4253
immune$	1975 1976
immuni	4332
impact$	10856 10857
impaired$	8693 8694 8695 8696 8473
impairment$	8441 8472
impetigo$	4320
implan	3347 7704
implant$	11920
implausible$	9780 9781 9782
implicated$	467 468 469 470 3509
important$	3245
impos	3217
imposed$	7591
imposing$	3807 4269
imposs	3104
impossible$	5397 9769 1407 1408 1409 1410 1411 1412 1840 1841 1842 2266 2267 7461 3901
impressed$	7939
impression$	8850
impressionable$	4251
impris	11984
imprisoned$	11734
improv	2901
improvement$	10937 6722
impulse$	5420 5887
impulsive$	8693 8694 8695 8696 4251
impulsivity$	5275
in	3362 7763 4132
in$	170 4553 202 8837 8884 8885 8887 8889 4793 4824 4828 4831 4841 4845 4846 4847 578 4944 4945 4946 4948 5009 5010 5011 5014 9419 9611 5528 5537 5569 5589 5604 9821 9822 1250 5684 9901 9913 5762 10046 5831 5864 5871 5911 10297 6134 6162 1911 1912 2029 10603 10606 6409 6427 6431 6432 2096 2125 2126 10702 6487 6492 6496 6500 2144 2145 2146 10913 10920 6741 6780 11090 11135 7125 11404 11476 7368 7373 7399 3085 11668 11672 11685 7559 7567 7676 7677 7694 7722 7740 7743 7748 7766 7814 7818 7820 7826 7830 7850 3503 7888 3579 3750 8109 8210 3866 8226 8228 8257 8271 3974 8381 8471 8481 4125 4178 8537 8542 8562
inability$	4702 346 347 348 349 350 351
inaction$	5144 11415 8326 8328
inadequacy$	4279
inadequate$	4279
inadequately$	4279
inappropriate$	9047 4908 9735 10672 10673 3586 3706 3875
inappropriately$	2050 3831 8226 8228
inattention$	8326
incapable$	156 3899 8266
incessantly$	4277
incest$	12016
inch$	6070
incident$	11651 8529
incidents$	11708 11740 8529
inclin	7488
inclination$	6697 10914 10915 10916 10917 10918 10919
include$	8381
included$	3499
income	11984
income$	8526
incompetence$	4279
incompetent$	4279
incompetently$	4279
inconsistent$	9780 9781 9782 10003 10004 10005 10006 1434 3697
incorrect$	3868
incorrigible$	4253
increa	3307 4066
increase$	3210 7651
increased$	11830
increases$	7651
indecent$	4908 4916
indefensible$	11230
indepe	8542
independence$	11944
independent$	6084 6086 1958 1959 1960 1961 2013 2026 7780 8143 3787 8158
index	8350
index$	11650 7471
indian$	2052 6415
indica	7279 8346
indicate$	11657
indicates$	11657
indifference$	11223 11415 11444 11445 11446 11447 11448 8326 8328 4279
indifferent$	8266 4279
indisputably$	4277
indivi	11877 3311 8404
individual$	1371 10020 10048 10049 10050 10051 10052 10053 10064 10603 10606 11527 3092 11877 8032 8057 8110 4145
individuals$	9728 9729 9730 9731 1371 10020 10048 10049 10050 10051 10052 10053 10064 10603 10606 3092 7581 8032 8057 8110
indulge$	474 475 476
indulged$	474 475 476
indulges$	474 475 476
indulging$	474 475 476
ineffective$	4279
ineffectual$	4279
inept$	4279
ineptitude$	4279
inevitable$	2237 2238 2239 2240 2241 2242 2268
inevitably$	8267 4277
inexcusable$	7107 11324 4279 4280
inexcusably$	4279
inexplicably$	4281
infamous$	1317 1318 1319 1320 1321 1322 1323 1324 1545 3752 4255
infant	11965
infatuated$	608 609 610 611 612 613 614
infection$	8441
infested$	1216 1217
inflexible$	11314
inflicted$	7925
influe	11861
influence$	9794 7976
influenced$	8618
influences$	9794 7976
influential$	11547
inform	7266 3011 3187 3230 3988 8346 4066
inform$	11482 2914 11498 2934 2935 7368 3182
informant$	11735 8345
informants$	8345
information$	8808 8809 5290 11212 7033 2787 2788 2789 2790 7270 11497 11498 2927 11530 2995 7511
informed$	4463 107 4709 6106 3182
informing$	2934 2935 7368 3182
informs$	2934 2935 7368 3182
inhale	4330
inhaler$	8486
ining$	7368
initia	3255
initiative$	7612 4077
injection$	11923
injections$	11923
injunc	7526 7587 7588 7856
injunction$	11742 11743 3172 7534 11750 11797 11803 11804 7589 11808 11811 12072 12078 8414
injunctions$	3172 11750 11797 11803 11804 7589 11808 11811 8414
injuries$	9557 9558 8477
injury	7678
injury$	9557 9558 11894 8477
inner$	2036
innocence$	10335
innocent$	10277 10278 10279 10280 6159 6160 6161 6182 6320 6321 6322 6323 8131
innocents$	10272 10273 10274 10275 10276 10379 10380 10381 10382 10398 10400 10401 10402 10403 10404 10405 8130
inpati	4333
input$	4558 8775
inquir$	3109
inquiries$	3109
inquirs$	3109
inquiry$	3109 8378
ins$	7368
insane$	8058
inside$	8837 8884 8885 8887 8889
insight$	9667 9668 6222 1866 1867 6225 7935
insist$	243 244 432 433 434 435
insisted$	243 244 432 433 434 435
insisting$	243 244 432 433 434 435
insists$	243 244 432 433 434 435
insistted$	243 244 432 433 434 435
insistting$	243 244 432 433 434 435
insolent$	4251
insomn	4316
inspec	2900 7258 7259 2904 7264 11485 7291 7292 7293 2937 2938 7306 2956 2957 2962 2983 2987 7346 7350 7351 7353 11570 11575 11576 11577 3009 7369 3014 7376 11598 3057 7499 3159 7522 7562
inspector$	7257 11475 11480 2916 11507 11508 11509 7294 7295 11522 7313 2979 7340 11562 11566 11567 11569 7366 11583 11585 11592 7414 11715 7516 11778 8433
instag	3164
instagram$	543 4900 544 4901 545 4902 546 4903 547 4904 9121 9122 9123
instead$	11391 11393 11450 11451 11453
instigator$	8386 4232
instigators$	8386 4232
institutional$	3915
instructed$	2930 3061 7428
instructions$	9465 7947
insuli	4319
insulin$	7706
insulting$	1827 1828 1829 1830 1831 1832
insults$	8882
integrated$	4021
intel	3988
intel$	8345
intell	2978 11616 8350 8392
intelligence$	11212 11492 7277 11494 11514 7335 7356 11574 7365 11584 7431 7470 3145 7511 3989 8347 3991 4285 4299 4305
intended$	3245
intens	3272 4066
intensive$	7629 7719 4208
intent	3254
intent$	8570
intention$	6697 10914 10915 10916 10917 10918 10919
intentions$	6697 10914 10915 10916 10917 10918 10919
intents$	1794
interc	7420 4301
intercepted$	11636
intercourse$	7896
interest$	4649 4650 8883 9407 10175 10176 10177 10178 10860 6697 10914 10915 10916 10917 10918 10919 11082 11173 11174 11175 11176 11177 11178 11179 6967 6968 6969 6970 6971 7171 11395 11396 11397 11398 2927 3018 11665 8323
interested$	6704 6874 11156 7138 7217 11473
internally$	4148
internet$	543 4900 544 4901 545 4902 546 4903 547 4904 9121 9122 9123 3553
interr	7396
interrogate$	3144
interrogated$	11612
interrogateing$	3144
interrogates$	3144
interrupt$	8268
interrupted$	8268
interrupting$	8268
interrupts$	8268
interruptted$	8268
interruptting$	8268
interv	3090 3502
intervene$	11198 11378 11381 11758
intervened$	11079 11208
intervention$	4558 8775 9994 10749 12074 8246 8566
interventions$	4558 8775 9994 10749 2183 2184 2185 2186 8246
interview$	3144
interviewed$	3120 3489
interviewing$	3144
interviews$	3144
intimate$	4908 633 634 635 636
intimidate$	1172 1173 1174 3588 8268
intimidated$	1172 1173 1174 3588 8268
intimidates$	1172 1173 1174 3588 8268
intimidating$	8639 8640 8641 8642 8643 1172 1173 1174 10116 3588 3706 3830 8268 4249
into	2895 3362 3990
into$	8622 8665 8837 8884 8885 8887 8889 9006 4834 4835 4836 4838 5012 5013 5014 9409 9669 9670 9671 9672 9673 5760 10182 7364 3077 11672 7466 3503 4125 4178
introd	3222
inured$	1975 1976
invariably$	4277
invest	7334 7375 3156 11762 3302 12026 4050 4197 4306
investigate$	11198 11381
investigating$	7334
investigation$	11536 11591 3109 11755 11760 8554
investigationies$	3109
investigations$	11536 3109 11755 11760
investigationy$	3109
investigators$	11550
invincible$	4262
invitation$	6535 2179 6537 2181 2182
invitations$	6535 2179 6537 2181 2182
invite$	8592 4377 38 292 293 309 310 311 312 313 314 315 316 4682 4683 748 749 5191 3564 3569
invited$	8592 4377 38 292 293 309 310 311 312 313 314 315 316 4682 4683 748 749 3564 3569
invites$	8592 4377 38 292 293 309 310 311 312 313 314 315 316 4682 4683 748 749 3564 3569
inviting$	8592 4377 38 292 293 309 310 311 312 313 314 315 316 4682 4683 748 749 10921 10922 10923 3564 3569 8258
involv	11669 11690 8382
involved$	8618 8621 467 468 469 470 471 472 473 1212 1405 10880 10882 11382 7452 11701 7486 7514 3509 7957
involvement$	467 468 469 470 9392 1212 7469 7513 7957
involving$	11691
iq$	4314
irish$	2052 6415
irresponsible$	88 89 4465 912 3520 3573 4279
irresponsibly$	4216 4279
is	2946 7341 11932 4088
is$	4477 4483 343 344 500 4952 769 770 1093 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 1414 1419 5787 5792 1454 1473 1482 1483 1484 1485 1486 1487 5890 1662 1668 6025 1669 1670 1671 1672 1675 1676 1677 1678 1703 1795 1796 1797 10603 10606 2044 10667 6474 2143 2169 6540 6620 6742 2431 2432 6909 6920 7014 7035 2741 7144 2795 2796 11407 11430 2906 7289 11540 7325 7415 7425 11653 7443 3127 7548 7648 3368 7792 3462 3495 3537 3562 3626 3628 3632 3679 3686 3701 3703 3711 3712 8162 8210 8211 3934 3961 8381 4112 4117 4119 4122 4148 4150 4173 4181 4194 4195 4200
island$	8234
isolated$	365 366 367 368 5595 5596 5597 5598
isolation$	9815 10948 3383 7987
iss$	4208
issu	2992
issue$	10074 2915 7273 2917 3232 3256 7957 8064 8491
issued$	2915 7273 2917 11491 7429 7528 3232
issues$	10074 2915 7273 2917 7310 3232 3256 7957 8064 8491
issuing$	2915 7273 2917 3232
it$	8593 9173 9314 9315 9320 5185 845 5224 9448 5238 1519 10126 5919 10484 6333 10551 6337 2223 10822 10951 10968 6810 11030 6858 6859 2552 2553 11202 11211 7096 2750 2751 11365 11366 7184 7207 7924 8046 8315
its$	4810 9057 789 5149 5341 11028 7019 7030 7120 7122 7124 11342 11343 7129 7131 7132 11354 11372 7158 7196 7197 11420 2857 7215 7223 7224 7300 3080 7645 7831 3916 8305 3962 3971
itself$	4357 4359 4398 4399 43 4401 4402 4403 4404 4405 4406 50 8624 8625 4410 4411 4413 4414 58 59 60 61 4686 8923 4780 4781 4782 9036 4897 9309 9310 9312 5115 5116 5117 5118 5119 5120 5121 5122 5124 5125 9344 9345 9358 5151 5152 5153 5154 9371 9372 9373 9374 9375 9376 9377 9378 9379 9380 5169 5170 5171 5172 9389 9394 9416 9417 5340 5344 988 9563 9564 9565 9566 9567 9568 9569 9570 9571 9572 9573 5358 5359 9576 9577 9578 9579 9580 9581 9583 9584 9585 9586 9881 10149 10150 10151 10152 10153 10154 10155 10394 10395 10396 10397 10424 10425 10426 10427 10428 10429 10430 10431 10432 10433 10434 10435 10436 10437 6223 10440 10441 6226 10448 11240 7155 7873 7903 7904 8139 8140
jacket$	10669 10695 10696 10697 10706 8227 8232 8240
jackets$	10669 6456 6457 10695 10696 10697 10698 10699 10706 8227 8232 8240
jail	7787 7860
jail$	11979 12003 12076
jailed	11986
jailed$	11734 7851
jailer$	9457
jailers$	9457
jamaican$	2052 6415
january$	9062
jaundice$	4318
jealous$	4251
jeans$	6456 6457 10695 10696 10697 10712 10713 10714 2142 10719 8227 8232 3886
jeopardise$	10 3516 3517
jeopardised$	10 3516 3517
jeopardises$	10 3516 3517
jeopardising$	10 3516 3517
jeopardize$	10 3516 3517
jeopardized$	10 3516 3517
jeopardizes$	10 3516 3517
jeopardizing$	10 3516 3517
jeopardy$	8573 8574 8584 7590
jewellery$	10695 10696 10697 8227 8232
job	11984
job$	10996 11086 11087 11088 11089 11102 11103 11104 11105 11106 11107 11108 11109 11110 11111 11233 11237 11245 11454 11455 11456 11457 11458 11536 8302 8342
jobs$	11102 11103 11104 11105 11106 11107 11108 11109 11110 11111 11454 11455 11456 11457 11458 11536 8342
jobsworth$	4279
jobsworths$	4279
joggers$	10695 10696 10697 10698 10699 10712 10713 10714 2142 10716 8227 8232 3886
join$	8948 8977 10791
joint	3295 4066
joint$	7652 4021
joke$	9939 9940 8301
journe	11639
judge$	10391 6178 6179 6180 6181 6232 1903 6261 6262 6263 10590 11378 3206 3494
judged$	4468 1453 1470
judgement$	120 121 122 123 5250 9527 8302
judges$	3206
judging$	6178 6179 6180 6181 1903 6261 6262 6263
judgment$	120 121 122 123 9527 8302
july$	9062
jump$	1166 1167 2876
jumped$	1166 1167 2876
jumper$	10695 10696 10697 8232
jumpers$	6456 6457 10695 10696 10697 8232
jumping$	2876
jumpped$	2876
jumpping$	2876
jumps$	1166 1167 2876
june$	9062
junkie$	4239
junkies$	4239
just$	4489 4547 4551 647 5024 5028 741 9534 9535 9536 9537 1519 2224 2253 2254 2255 2256 2366 2586 2587 3892
justice$	10118 10119 6823 11771 11772 12069 12070 7858 12075
justification$	8300
juvenile$	3621 3624 3633 4265
juveniles$	4265
keen$	283 284 289 417 418 419 447 448 658 659 660 661 662 7222 11473 11529
keens$	11529
keep	7446 3262 3309
keep$	53 8748 4575 8806 4613 4707 4742 8977 8979 8980 4820 514 517 524 525 526 527 528 529 530 531 532 533 534 535 536 5056 810 811 5208 852 5210 5211 5212 9486 983 987 1001 9604 9613 1156 10391 6208 6209 6210 6213 6214 6216 6217 6220 10590 10763 10769 10783 10991 2471 2472 2473 2859 2914 3032 3258 3533 8250
keeped$	8748
keeping$	8748 9005 514 517 524 525 526 527 528 529 530 531 532 533 534 535 536 983 987 9563 9564 9565 9566 9567 9568 9569 9570 9571 9572 9573 1002 6208 6209 6210 6213 6214 6216 6217 6220 11248 3032 3258 3533
keepped$	8748
keepping$	8748
keeps	3262
keeps$	8748 4576 8806 514 517 524 525 526 527 528 529 530 531 532 533 534 535 536 810 811 1157 2073 3032 7467 3258 3533
kept$	4577 8806 514 517 524 525 526 527 528 529 530 531 532 533 534 535 536 9245 9253 9301 9302 5090 734 735 810 811 5263 10873 10874 10875 10876 2408 10991 2471 2472 2473 11208 11505 3032 11830 3312 3399 3533 8322
ketami	7701
ketamine$	11917 7710 11927 11929 4131
key$	7129 7261 11547 11765 11770 11965 3669 4023 4026 4028 4029
kg$	11909
kick$	4421 65 4424 9964 10790 2778 12012 3708
kicked	3440
kicked$	2778 12012 3440 7797 3441 3708
kicking$	5679 9952 9953 2778 3708
kickked$	2778
kickking$	2778
kicks$	9022 2778 12012 3708
kid$	1371 10020 10048 10049 10050 10051 10052 10053 10064 10198 10415 7960 7967 7975 8057
kidney	7690 11907
kidney$	11906
kids$	9745 9755 9756 9757 9758 9787 9789 9797 9799 1371 10020 10023 10048 10049 10050 10051 10052 10053 10064 10107 10198 1680 10266 10272 10273 10274 10275 10276 10352 10379 10380 10381 10382 10398 10400 10401 10402 10403 10404 10405 10413 7886 7960 7967 7975 8057 8102 8130
kill	4094
killed	12011
kilo$	11909
kilos$	11909
kind$	9743 1391 1393 1394 1395 10486 10487 10488 10668
kingpin$	4237
kingpins$	4237
kinshi	3450
kinship$	7807
kiss$	8837
kissed$	4640 9178
kissing$	9215
kitche	7829
kitchen$	12045
kitted$	2102 2103 2104 3869
knew$	208 210 211 212 213 214 215 216 217 221 222 223 224 225 226 227 228 229 230 231 232 233 234 8816 8817 245 246 247 248 249 4607 4608 295 919 5277 5278 1555 1556 1564 1565 1566 1567 1687 1983 1984 1985 1986 1987 1988 1989 1990 10966 2547 2548
knife	12084
knife$	8992 9040 5439 5440 5499 5500 5501 10945 7434 3225 7849 12081
knives	11486 11495 11674 11717 11737 3223
knives$	8990 5499 5500 5501 10548 6334 10944 2932 11662 11683 11684 7580
knock$	1155 1169 1170 11654
knocked$	1155 1169 1170 6538
knocking$	1155 1169 1170
knockked$	1155 1169 1170
knockking$	1155 1169 1170
knocks$	1155 1169 1170
know	2953 2969 3026
know$	169 208 210 211 212 213 214 215 216 217 221 222 223 224 225 226 227 228 229 230 231 232 233 234 8816 8817 245 246 247 248 249 4607 4608 295 8880 4906 5266 5267 919 5277 5278 5284 5285 1555 1556 1557 1558 1564 1565 1566 1567 1592 1687 1848 1849 1850 1854 1983 1984 1985 1986 1987 1988 1989 1990 10588 10966 11072 11073 7010 7011 7012 7254 11474 11510 2948 2955 2960 2974 3068 3122 7520
knowed$	1687
knowing$	4556 200 295 1610 1687 10535 1991 6350 6351 6352 7254 8119
knowingly$	9210 9211 639 9230 7916 7917 3561 4226
knowledge$	1599 1601 6127 10344 6147 10364 6222 1866 1867 6225
knowledgeable$	1610 10535
known	3003 7360 7361 11609 3090 3093
known$	208 234 5266 5267 9484 5284 5285 9528 9529 5314 5315 9703 9728 9729 9730 9731 1317 1318 1319 1320 1321 1322 1323 1324 1545 5903 5904 6796 2547 2548 11506 2946 11599 7450 11667 3101 3125 3128 3153 3490 3586 3621 3625 3633 3753 4023 4026 4028
knows	3026
knows$	208 210 211 212 213 214 215 216 217 221 222 223 224 225 226 227 228 229 230 231 232 233 234 8816 8817 245 246 247 248 249 4607 4608 295 919 5277 5278 1555 1556 1557 1558 1564 1565 1566 1567 1593 1604 1687 1848 1849 1850 1855 1983 1984 1985 1986 1987 1988 1989 1990 10966 11474 3068 7520
knuckle$	10643
knuckles$	10643
kudos$	9682 9715
kurdish$	2052 6415
label$	8242
labelling$	11459 11460 11461 11462
labels$	8227 8242
labour$	8045
lac$	3745 3746 4254
lack$	83 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 1413 1532 2822 7180 7181 7182 3578 3597 3643
lackadaisical$	11251 4279
lacked$	1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 3578 3597 3643 3697
lacking$	1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 11360 11361 11362 11363 3578 3597 3643
lacks$	1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 3578 3597 3643 3697 3743
lad	11728
lad$	1371 10020 10048 10049 10050 10051 10052 10053 10064 7843 7966 7975 8057 8189 8212
ladies$	1739 1805
lads	7260 11563 7358 11597 11639 11640 11642 7457 11682 3137 7506 3161 11745 11748 7566 11805 11841 11853 7642 11865 3311 4031 8409
lads$	8662 8838 8864 8867 8888 345 8943 4731 407 9064 9096 5037 5038 5043 5044 5054 5086 826 847 5204 921 5317 5444 9692 9699 9722 9736 5522 5556 1200 1201 1202 1207 9787 9789 9799 9889 1370 1371 10020 10048 10049 10050 10051 10052 10053 10064 1502 10080 10137 10138 10139 10140 1680 6097 6098 6099 6100 10398 10645 2100 2147 2148 10729 10830 10831 10832 10833 10834 6625 6626 6627 6642 6651 6657 10884 6669 6727 10999 7059 11295 7235 11673 3132 3134 3146 11720 11722 7518 3198 11833 7966 7975 8032 8057 3709 8189
lady$	1710 10285 10286 10287
lager$	11921
laid$	56
lame$	11251
lamentable$	4279
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1 9466
landing$	0 1
landlord$	6810 6815 6816 11399 7210 11466 11467 11993 3972
landlords$	11565
lands$	0 1
landscape$	9791
language$	7680
lank$	3851
lanky$	6434 4269
lap$	784
laped$	784
laping$	784
lapped$	784
lapping$	784
laps$	784
large$	6396 6398 3807 4269
largely$	2795 2796 3961
larger$	3807
lashes$	8203 8209 8216 8227
last$	6726 3382
late$	1519 10947 11144 11145 11146 11314 11375 7160 11915
laugh$	4427 1068
laughable$	11251
laughed$	1068
laughhed$	1068
laughhing$	1068
laughing$	1068
laughs$	1068
launderette$	12030
law	7844
law$	1294 1295 1296 1297 1305 1308 9906 12060 4003
lawless$	3700 8058 4251
lax$	2674 2675 2676 2677 11314 11360 11361 11362 11363 7160 3945
lay$	56 4726 4727 4728 4729 4051
layabout$	4230
layabouts$	4230
laying$	56
lays$	56
lazily$	4279
laziness$	4279
lazy$	2674 2675 2676 2677 7160 3861 3945 4251 4279
lead	3187 8424
lead$	8585 266 267 268 269 270 271 321 322 323 1233 1234 1235 1236 9913 1357 1358 1359 1727 1728 1729 1730 1731 11082 7533 4066
leader	8392
leader$	11660 11695 11765 7957 7971
leaders$	11518 11660 11695 11765 7957 7971
leadership$	11173 11174 11175 11176 11177 11178 11179 2787 2788 2789 2790 11395 11396 11397 11398 7646 7957 3915 8302 8323
leadin	11533
leading$	266 267 268 269 270 271 1233 1234 1235 1236 1727 1728 1729 1730 1731 11547 7565
leads	11533
leads$	266 267 268 269 270 271 321 322 323 9397 9398 9399 1233 1234 1235 1236 1357 1358 1359 1727 1728 1729 1730 1731 11558 4066
league$	7205
lean$	3807
learn	11485 7287 2953 7367 3087 3095 3107 7464
learn$	169 8918 5279 5280 5281 5282 5283 5284 5285 1023 9604 10002 10763 10769 10783 10826 10827 10828 10829 10863 11378 11503 2948 2960 8250
learned$	9451 9452 5279 5280 5281 5282 5283 5284 5285 1859 10873 10874 10875 10876 11568
learning$	157 5279 5280 5281 5282 5283 11948 7735 11968 4085 4115 4142 4144
learns$	10863 10885 10886 10887 10888
learnt$	9451 9452 5279 5280 5281 5282 5283 5284 5285 1860 10873 10874 10875 10876
least$	6800 6959
leave	11546 12000
leave$	0 1 4360 4387 8604 8605 8606 8607 8608 8609 8610 41 42 44 8678 8706 8870 8918 8948 8977 8979 8980 8981 4768 541 542 9287 9467 9486 10763 10769 10783 10791 2626 2627 2628 2629 2630 2631 2632 2633 2634 2829 2830 11869 3460 8250 3967
leaved$	4387 8604 8605 8606 8607 8608 8609
leaves$	0 1 4360 4387 8604 8605 8606 8607 8608 8609 41 42 44 541 542 9488 2626 2627 2628 2629 2630 2631 2632 2633 2634 2829 2830 11869 3460 3503 3967 4178
leaving$	0 1 4387 8604 8605 8606 8607 8608 8609 41 42 44 541 542 2626 2627 2628 2629 2630 2631 2632 2633 2634 2829 2830 3460 3967 8374 4178
lecturing$	6184
led	8346
led$	8585 8610 8618 266 267 268 269 270 271 321 322 323 9397 9398 9399 9466 9488 9489 9490 1233 1234 1235 1236 1357 1358 1359 10566 7308 7502 8081
left	11986 7775
left$	0 1 4360 8610 41 42 44 8999 9245 9253 5087 9435 5265 9488 5295 6120 6121 6375 2019 2020 2021 2626 2627 2628 2629 2630 2631 2632 2633 2634 2829 2830 11991 3460 3503 8309 8322 3967 8381 4178
leg$	10643 11905
legal$	7781
leggings$	6456 6457 10695 10696 10697 10712 10713 10714 10719 8227 8232
legs$	8900 8901 10643 11905
length$	6424
lenient$	11314
less	3240
less$	932 5560 6053 1963 1964 1965 1966 10819 10820 10821 11085 3104 3131 3788
lesson	7753
lesson$	157 159 160 10940 10941 10942 10981 10982 10983 11963
lessons$	157 159 160 9816 10087 10981 10982 10983 11953 11959 11963 11967 11969 11970 7893 8511
let	2907 2936 3163
let$	45 46 264 265 9245 9262 9263 9264 9276 9360 828 10763 10769 10783 10947 11214 11215 2680 2681 2682 2683 2684 2685 2686 2687 2688 2689 2690 2691 2692 2693 2694 2695 2696 2697 2698 2699 2700 2701 2702 2703 2704 2705 2706 2707 2708 2709 7067 7068 2743 2829 2830 2850 2851 2852 2914 2934 2935 2980 8250 3967
leting$	2934 2935
lets$	45 46 264 265 9360 828 10947 2680 2681 2682 2683 2684 2685 2686 2687 2688 2689 2690 2691 2692 2693 2694 2695 2696 2697 2698 2699 2700 2701 2702 2703 2704 2705 2706 2707 2708 2743 2829 2830 2850 2851 2852 2934 2935 2980 3967
letter	11836
letter$	11212 11319 11321 11322 11837 8314
letters$	11212 11321 11322 11365 11366 11837 8314 8315
letting$	45 46 264 265 10947 2680 2681 2682 2683 2684 2685 2686 2687 2688 2689 2690 2691 2692 2693 2694 2695 2696 2697 2698 2699 2700 2701 2702 2703 2704 2705 2706 2707 2708 2743 2829 2830 2850 2851 2852 3967
leukae	4319
level	3240
level$	5732 1637 10486 10487 10488 11484 11897 3401 8396 8524
levels$	10486 10487 10488 11484 8396
liabilities$	5830
liability$	1294 5651 1295 5652 1296 5653 1297 5654 5830
liaison$	7896
liaisons$	7896
liar$	9863 9864 9865 7989 7990
liars$	9863 9864 9865 7989 7990 8291
liberty$	12021
library$	6810 6815 6816 11399 7210 11466 11467
licence$	12078 12080 8569
licences$	12080
lie$	4726 4727 4728 4729 929 930 969 9946 9964 10789 6608 10943 10947 10972 11367 8268 8316
lied$	929 930 969 10943 10966
lies$	4726 4727 4728 4729 5144 929 930 969 10943 10947 10966 10971 11367 11407 8268 8316
life	7767 12050
life$	4368 8973 4840 9463 5534 5553 5554 10063 10216 10264 10265 10284 10288 10300 10301 10302 10303 10304 6108 6109 6110 6111 6112 10329 10330 10331 10332 10333 10345 10346 10565 7636 11903 11983 3523 7883 7957 7963 8059 8545
lifes$	7963
lifestyle$	3 4 5 6 7 8 9 4376 20 4394 8636 8645 8649 9682 9686 9687 9708 9900 10300 10301 10302 10303 10304 7877 7878 7883 7957 7979 7980 8029 8059 4217
lifestyles$	8636 8649 10300 10301 10302 10303 10304 7877 7878 8029 8059 4217
lift$	8862 8863 4657 4658 4659 4660 4661 4663 4664 9143 9144 9145 9146 9147 9148 9149 9150 9155 9158 9215 9219 9738 10529 6844
lifted	7265
lifted$	11049 11050 11051 6845 6865
lifts$	8862 8863 4657 4658 4659 4660 4661 4663 4664 9143 9144 9145 9146 9147 9148 9149 9150 9155 9158 9215 9219 5502 9738 10529
light$	2065 10654 3807 3827 3828 3835 3851
lighter$	2065 3827 3835
like	7299
like$	9114 9115 9238 9239 5239 1109 1110 1111 1112 1145 1146 1151 1188 1189 1190 1191 5594 5668 5669 5670 9980 5976 1639 6001 6012 6013 6014 6015 6016 6017 6018 6019 1693 1694 1695 1789 6155 6156 6157 6158 6159 6160 6161 6379 6380 6381 6514 7173 11501 11529 3580 7957 8152 8165 8226 8228
liked$	9238 9239 1109 1110 1111 1112 1145 1188 1189 1190 1191 3580
likelihood$	6721 2365 3243
likely$	5562 5563 2909 2923 3088 3157 3625 4023
likes$	9114 9115 1109 1110 1111 1112 1145 1146 1151 1188 1189 1190 1191 11529 3580
liking$	1109 1110 1111 1112 1145 1188 1189 1190 1191 3580
limited$	1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 10003 10004 10005 10006 1434 1528 1529 1530 1531 3578 3697
limits$	10572 10573 10574
line	4021
line$	9052 9064 9065 9069 9071 9076 9077 9078 9079 9080 9084 9085 9086 9872 11544 11683 11719 11782 7633 7885 8358 8422 4308
lined$	3301
lines	8392
lines$	9041 9058 9064 9065 9068 9070 9075 9084 9085 9086 5650 9872 10159 11544 7885
lingered$	9276
link	11510
link$	1155 11479 11657 3996
linked	3242
linked$	1212 2946 11521 3102 11701 7486 7494 11712 3509 7957
linking$	1155
links$	1158 1159 1212 11479 11657 7957
lip$	5567 10643 7133 3836
lippy$	4253
lips$	10643
lipstick$	10647 10648 10649 8209 8217
lisp	11895
list	7319 2973 3003 7360 3005 3090 11738
list$	11511 2940 11523 11535 7336 7343 2994 2997 7362 11587 11599 11647 11649 11650 11655 7718 8363 8391
listed$	7362 3042 3082
listen$	8918 8948 9035 9240 9241 9242 9243 9244 9245 9604 5428 5429 5430 5431 5432 10732 10763 10769 10783 10817 10818 10826 10827 10828 10829 10863 10991 11084 11198 11378 11381 7287 8250 8251 8276
listened$	9240 9241 9242 9243 9244 9245 9253 9301 9302 10873 10874 10875 10876 10991 11010 11026 11031 11034 11035 11037 11038 11039 11040 11079 11084 11208 11428 8276
listening$	9245 10762 8277
listenned$	9245
listenning$	9245
listens$	9245 10863 10885 10886 10887 10888
listing$	7362
listinged$	7362
listings$	7362
lists$	11511 7343 2994 2997 7362 11587 11649 8363
lithium$	4329
litre$	7705
litres$	7705
little	2921
little$	51 77 81 84 5242 886 887 888 889 5311 5386 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 1300 1330 1331 1333 1434 1528 1529 1530 1531 6034 10264 10265 1763 1802 1819 6182 6290 6330 10686 2346 2364 11144 11145 11146 6957 6962 6963 6964 2616 11192 11193 11375 11416 7278 3578 3601 3633 3671 3697 3743 3772 3850 3966
live	2921
live$	4494 8948 9010 9018 1311 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 1711 1727 1728 1729 1730 1731 2412 7278 7320 7539 11902 12033
lived$	6048 6049 1727 1728 1729 1730 1731 10361 2414 3462 3464 3473 4185
lives$	4368 8655 8656 8657 8660 9463 5534 5553 5554 1311 9907 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 10284 10288 1727 10300 1728 10301 1729 10302 1730 10303 1731 10304 10476 10477 10478 10479 10565 2413 3462 3463 3464 8059 4185
living$	1619 1620 1621 1622 1623 1624 1711 1727 1728 1729 1730 1731 11944 11996 12010 3462 3464 7829 12050 4185
livs$	3464
local	2921
local$	1549 2030 11372 7278 3450 7946 3804
locat	11762
locate$	8375
location$	4637 4638 4639 7262 7344 2988 3025
locations$	7262
lock$	3180 12012
locked$	9347 7555 11773 7564 12012 3440 3441
lockers$	7594
locks$	12012 12031
locs$	8207 8209
lodged$	3464
lodgers$	6050 6051 6052
lodges$	3464
lodging$	3464
lodgings$	11996
lodgs$	3464
log	2973 2998 3005 3034 8346
log$	7343 11560 7345 2994 2997 7362 3025 3031 7389 3037 11630 11634 3067 11723 11727
loged$	7362 3067
logged	3034 11609
logged$	3007 3008 11595 11599 3042 11631 11643 8359
loggerheads$	10951
loggin	3034
logging$	7362 3031 3037
logginged$	7362
loggings$	7362
logo$	8227
logos$	8227
logs	3034
logs$	11551 7343 11560 7345 2994 2997 7362 11630 11727
loiter$	8162
loitered$	8162
loitering$	8162
loiterred$	8162
loiterring$	8162
loiters$	8162
lone$	2030 3803
loner$	4242
loners$	4242
long$	7135 11375 3828 3850 3851 3859
longer$	6056 6061 6095 6292 1936 1937 6306 3131
look$	4408 4703 744 745 746 1008 1577 6208 6209 6210 6213 6214 6216 6217 6220 1864 1873 6376 2078 2079 2080 11198 2727 11379 11381 11644 3456 3768 3770 3833 3862
looked$	744 745 746 1534 1864 1873 6275 10494 10495 10496 10497 10498 10499 10510 2078 2079 2080 11026 11031 11034 11035 11037 11038 11039 11040 11208 2727 11428 7269 3302 3451 3768 3770 3833 3862 4347
looking$	744 745 746 5104 5472 1116 1117 1118 1119 1120 1121 5496 5931 6165 6201 6208 6209 6210 6213 6214 6216 6217 6220 1864 1873 10450 10458 10459 6274 10494 10495 10496 10497 10498 10499 6291 10509 10569 10570 10571 10579 10622 6737 2727 11529 8173 8174 8182 8183 8187 8277 4184
lookings$	11529
lookked$	1864 1873
lookking$	1864 1873
lookout$	1299 10949 4294
lookouts$	1299 4294
looks$	8882 9283 9284 744 745 746 1864 1873 10646 2078 2079 2080 10726 2727 3456 3768 3770 3833 3862
loose$	4712 3641 3677
lorry$	4644
lose$	1762 6167 6168 6169 10386 10387 10388 6173 6174 10791 3384 3474
loser$	9863 9864 9865 7989 7990
losers$	9863 9864 9865 7989 7990 4245
loses$	3384
losing	3336
losing$	2073 11137 11138 7693 3384 3474 4113
loss$	11359 8472
lost	3336 3412 11986
lost$	5636 1762 2073 10947 11383 11384 11385 11386 2814 2815 7590 7693 3384 7816 3474 3618 3646 3680 8322 4113
lot$	8827 805 9742 9789 9799 1548 10264 10265 1752 1804 10444 10452 10453 10899 2668 3141 7524 7975 8142
lots$	1751 2076
loud$	3722
loudmouth$	4240
loudmouths$	4240
lounge	7829
lounge$	2135 2136 2137 12045
lounges$	2135 2136 2137
lout$	4230
loutish$	4230 4251
louts$	9884 9885 9886 4230
love$	615 616 617 618 619 620 621 622 623 624 625 1109 1110 1111 1112 1145 1188 1189 1190 1191 9980 3580
loved$	1109 1110 1111 1112 1145 1188 1189 1190 1191 3580
lover$	9199 9200 7909
lovers$	9199 9200 7909
loves$	615 616 617 618 619 1109 1110 1111 1112 1145 1188 1189 1190 1191 3580
loving$	1109 1110 1111 1112 1145 1188 1189 1190 1191 3580
low$	5092 5646 5667 1375 10003 10004 10005 10006 1434 1446 1447 5810 5811 5812 5813 5814 5815 5816 5817 5818 5819 5820 5821 5822 5823 5824 5825 5827 5828 5829 1491 1492 1493 1494 2122 10720 3606 3677 3697 3743 8231 4316
lower	3240
lower$	1446 1447 4130
lowest$	4161
lowlife$	4230
lowlifes$	4230
loyal$	1471
loyalty$	9422
luck$	9323
lunch$	12053
lung	11907
lupus	7787 4103
lupus$	12003 8460
lurch$	11204
lure$	3524
lured$	3524 7939
lures$	3524
luring$	3524
lycra$	8227
lying$	929 930 969 9890 9946 9952 9953 10947
machet	12084
machete$	7849 12081
made$	41 42 44 106 108 109 110 8697 8721 149 4507 4508 4509 4510 4511 4512 4513 317 318 319 404 405 459 511 559 9245 714 719 5165 9397 9398 9399 841 5199 9488 944 1040 5433 5434 5435 9664 1177 1196 1197 9779 1360 1361 1363 1404 1708 6408 6634 6636 6639 10889 10895 2329 6757 6808 6847 11151 11152 11153 11154 2600 2739 2740 2791 3099 11678 7493 3331 7772 3595 8381
magist	4202
magistrate$	3494
magistrates$	10118 10119 3206 11849 3494
magnet$	3166 8397
magnets$	3166 8397
mail	2992 3019
mail$	11352
mails$	11352
main$	11472 7261 11547 11695 11765 11770 3625 3669 4023 4026 4028 4029
maintained$	11830
major$	4029
majority$	3141
make	3033
make$	41 42 44 106 108 109 110 8697 149 4507 4508 4509 4510 4511 4512 4513 4514 4515 4521 4522 4523 4524 4525 317 318 319 4708 404 405 459 9037 4822 511 559 714 719 790 5165 816 9488 944 9604 1040 5398 5399 5400 1177 1196 1197 1360 1361 1363 1708 10391 1891 1907 10599 6426 10647 10648 10649 10667 10668 6464 6511 6634 6635 10860 10883 6668 10891 10895 10896 2329 10949 6846 2600 2739 2740 7288 3279 3331 3595 8217
maked$	317 318 319 790 816 1040 1177 1196 1197 10599 2329
maker$	7968 7972
makers$	7968 7972
makes$	4387 8604 8605 8606 8607 8608 8609 41 42 44 106 108 109 110 8697 317 318 319 404 405 511 559 714 719 790 5165 816 9397 9398 9399 9488 944 1040 5433 5434 5435 1177 1196 1197 1360 1361 1363 1708 10599 10667 6634 10895 2329 2600 2739 2740 3331 3595
makeup$	10647 10648 10649 10726 8209 8217 8227
making$	41 42 44 106 108 109 110 8698 8699 8700 149 4507 4508 4509 4510 4511 4512 4513 4514 8733 317 318 319 8903 8904 8905 8906 8907 8908 8909 8910 404 405 511 559 714 719 790 816 944 1040 5441 5442 5443 1177 1196 1197 9805 1360 1361 1363 1708 10458 10459 1891 10599 2329 10947 2600 11247 2739 2740 3331 3595 7969
maladaptive$	3522
maladjusted$	3700
male	4031 4037
male$	9169 5478 5959 5962 6387 10604 10605 6390 10607 10608 2052 7290 3092 7994 8160 3804 4023
males$	8593 4621 8838 8845 4633 4636 8856 8857 8864 8865 8867 8869 8876 8888 9046 9064 9096 4905 9127 9128 9135 9138 9169 9691 9705 5494 9711 9712 9728 9729 9730 9731 9736 9737 5522 1371 10020 10048 10049 10050 10051 10052 10053 10064 10137 10138 10139 10140 10454 3092 7881 7994 8057 4264
malicious$	9778 3594 4251
malign$	1220 1221 1222 3619
malnourished$	3825
malodorous$	4269
mam	3417 3427 7785 3432
mam$	3418 3430 7796
man	7870
man$	8593 4415 4417 4603 4621 4625 8845 4630 4632 4633 4636 8856 8857 8861 8864 8867 8869 4671 8888 8891 4679 9016 9064 9087 9088 9089 9090 4875 4876 4877 4878 9095 9096 9097 9100 9135 9138 9169 9172 9182 9183 9190 9191 9195 9196 9218 9410 9460 5494 9711 9712 9728 9729 9730 10167 10186 10187 10188 10189 10190 10191 10192 10194 1625 5986 10212 10246 10252 10254 1685 6046 10269 10270 1710 10285 10286 10287 10292 1721 1722 1739 1749 1750 1769 10358 1790 6153 10372 10454 10464 10465 10466 10561 6454 6463 7290 12037 12086 7881 7914 8125 8128
manage	7370 3205 3302
manage$	504 505 506 507 508 509 510 9867 9928 9929 9980 10090 1602 5960 5961 1605 1619 1620 1621 1622 1623 1624 1711 10391 6208 6209 6210 6213 6214 1858 6216 6217 6220 10438 1881 10455 10456 6244 1888 1889 6247 1896 1903 6261 6262 6263 10839 11201
managed$	504 505 506 507 508 509 510 1619 1620 1621 1622 1623 1624 1711 1881 1896 10907 10908 10909 10910 10911 2408 3293 3312 4152
management$	5858 2787 2788 2789 2790 11866 3915 8302 8391
manager$	8902 6810 6815 6816 6833 6834 11399 7210 11466 11467 11586 8391
managers$	8902 6810 6815 6816 11399 7210 11466 11467 11586
manages$	504 505 506 507 508 509 510 1619 1620 1621 1622 1623 1624 1711 1881 1896
managing$	504 505 506 507 508 509 510 1619 1620 1621 1622 1623 1624 1711 6208 6209 6210 6213 6214 6216 6217 6220 1881 10458 10459 1896 1903 6261 6262 6263
manbag$	8224 8227 4274
manbags$	8224 8227 4274
manipulate$	1335 5921 3674 8268
manipulated$	8618 1335 3674 8268
manipulates$	1335 3674 8268
manipulating$	1335 3674 8268 4251
manipulative$	3706 4251
manipulator$	7989
manipulators$	7989
manner$	10350 10351
mannered$	8085 8086
many$	133 134 135 4538 4561 566 10169 10536 7105 7106 7129 7130 7500
map	2945 8350
map$	2943 2944 2971 2985 3029 3995
mapped$	2943 2971 2985 3029 11643 3995
mapping$	2943 2971 2985 3029 3995
maps$	2943 2971 2985 3029 3995
march$	9062
marginalised$	3804
marked$	11599 3042
marker$	7398 8369
markers$	7398 8369
market	7666
market$	3286 11882 11885
marks$	8520
marria	11984
mask$	2134 10711 8227 8237
masked$	2134 8244
masking$	2134
maskked$	2134
maskking$	2134
masks$	10703 10704 10705 2134 10708 10711 8227 8237
massage$	2858
match	11510
match$	2905 7307 3074
matche	2966
matched$	11471 2905 7323 3074
matches$	2905
matching$	6482 3065 3074 3865 3875 8394 4082
matchs$	3074
material$	11530
materialistic$	4251
mates$	4780 4781 4782 9059
maths$	5602 8521 8523
matric	8350
matrix	8350
matrix$	11650 11655 8351
matted$	3851
matter$	336 6190 6191 6192 6194 6580 6581 6609 10860 7207 2902
matters$	10288 7096 2902
mattre	7817
mattress$	12033 7824
mature$	1610 1756 1760 1770 1895 6302 1958 1959 1960 1961 10535 1991 2013 2017 8155 8156 8157 4262
maturity$	1610 10210 1818 4262
may	2909
may$	263 9062 5795 1649 2018 7285 2931 7352 3054 3176 3184 3200
mayhem$	9753 7937 8030
mdma	7701
mdma$	11917
me$	8297
meal$	12053
meals$	12053 12056
mean$	8585 8610 9488 10667 7160 3681 3830
meaningful$	6935 6936 6937 6938
means$	8585 8610 9398 9399 9488 10667 3245
meant$	8993 8994 9398 9399 10966
measur	8424 8429
measure$	352 353 354 5222
meat$	8634
mechanic$	8902 9206 9207 9208
mechanics$	8902 9206 9207 9208
media$	4900 4901 4902 4903 4904 9121 9122 9123 11607 11794
medica	7696 4330
medical$	11895 11912 4134
medication$	11912 11929
medicine$	8486
mediterranean$	2052 6413 6415 3830 8219
medium$	1446 1447 5810 5811 5812 5813 5814 5815 5816 5817 5818 5819 5820 5821 5822 5823 5824 5825 5827 5828 5829 2039 3807
meet$	8671 8678 8818 8819 8820 8822 4747 4748 4749 8977 8979 8980 9116 548 549 550 9180 9240 9241 9242 9243 9244 9303 9304 9305 9649 9651 9657 9659 10732 10763 10769 10783 11198 11869 7918 8250
meetin	11639
meeting$	8769 9005 548 549 550 9180 9240 9241 9242 9243 9244 9303 9304 9305 10981 10982 10983 11579 11866 8277 8374
meetings$	10981 10982 10983 11866
meets$	548 549 550 11610 11869
melato	4126
melatonin$	8483
meloterritorial$	4251
member	7260 11486 11487 7275 7282 2946 11563 7358 11597 11604 11621 11624 11627 7412 11629 3058 3059 11639 11640 11642 7457 11682 11690 3123 3137 11728 3161 11745 11748 11753 7550 7566 7575 11791 7576 11805 11841 11853 7642 3287 11865 11877 3311 11887 8350 8382 4031 8404 8409 8416 8428 8429
member$	1371 10020 10048 10049 10050 10051 10052 10053 10064 6650 6660 6672 6677 6678 6833 6834 11527 11701 11792 7870 7957 8027 8057
members$	164 345 4731 407 9209 5037 5038 5043 5044 5054 5086 826 847 5204 921 5317 5556 1200 1201 1202 1207 9820 9889 1370 1371 10020 10048 10049 10050 10051 10052 10053 10064 1502 2100 2147 2148 10830 10831 10832 10833 10834 6625 6626 6627 6642 7037 11513 7392 3036 3062 11673 7480 11701 3134 11720 7518 3179 3198 11792 11793 7581 11833 7627 11844 7644 7672 7675 7957 8027 8032 8057 3709 8355 4016 4032
membership$	2946 7469 11685 7957
memory$	8497
men$	8593 4416 8714 4604 8821 4621 8838 4623 4624 8842 8843 8845 4630 4632 4633 4636 8853 8856 8857 8861 8864 8865 8867 8869 8873 8875 8877 8878 4669 8886 8888 8890 8892 8893 4680 4681 8963 8968 8975 4780 4781 4782 9016 9044 9045 9064 9087 9088 9089 9090 4875 4876 4877 4878 9095 9096 9097 9100 4905 9125 9126 9130 9135 9138 9169 9172 9182 9185 9188 9189 9194 9195 9196 9206 9207 9208 9218 9303 9304 9305 9407 9411 9424 9425 9426 9427 9428 9459 9689 9695 9696 5494 9711 9712 9719 9720 9723 9724 9728 9729 9730 9731 9734 9736 5522 5525 10123 10137 10138 10139 10140 10167 5959 5962 10186 10187 10188 10189 10190 10191 10192 10193 1625 5985 10217 10218 10235 10244 10252 10253 10254 1683 10269 10270 1721 1722 1739 1749 1750 10329 10330 10331 10332 10333 1761 1769 10343 10345 10346 1774 10356 6152 10371 10421 10423 10454 10464 10465 10466 10557 10558 10561 10677 10729 7881 7883 7885 7914 8125 8128
menace$	1172 1173 1174 5609 1253 5611 5612 5613 5614 5615 5616 5617 5618 5619 5620 9837 9838 5623 5624 3588 7966 7989 8012 4249
menaced$	1172 1173 1174 3588
menaces$	1172 1173 1174 3588 7966 7989
menacing$	1172 1173 1174 3588 3830 8190 4249
mend$	422 11378
mended$	422 6600
mends$	422
meningitis$	4320
mental	7696 7697
mental$	11912 11913 3359 7720 11984 8058 4316
mentality$	7957 7965 7980 8099 8333
mentally$	3737 3802
mentor$	8499
mentoring$	157
merely$	2224 2366 2586 2587
merry$	5716
mess$	4721 11359 7148
messag	11521 3019 3023 3063 7578
message$	9116 548 549 550 552 553 554 555 556 557 558 11779 7630 8314
messaged$	548 549 550 552 553 554 555 556 557 558
messages$	8851 4649 4650 8882 548 549 550 9124 552 553 554 555 556 557 558 7336 2981 3025 11637 11794 8314
messaging$	8769 548 549 550 552 553 554 555 556 557 558
messed$	1476 5839
messy$	3851
met	3433
met$	8768 8818 8819 8820 8822 548 549 550 9262 9263 9264 9276 11208 2871 7918
methad	4126
methadone$	8483
methyl	4126
methylphenidate$	8483
mice	3479
mice$	7836
micro$	3875
middle$	2055 2059 6437 7783
might	2909
might$	694 695 2441 2442 2443 2444 2445 2895 7285 2931 2965 7352 3176
migrai	4319
milk$	880 881
milked$	880 881
milking$	880 881
milkked$	880 881
milkking$	880 881
milks$	880 881
mind$	10130 1716 1717 1718 1719 1720 10480 11155
minded$	8083 8090 8285
minder$	10416 10540 10541 10542 10543
minders$	10540 10541 10542 10543
minding$	10579
minds$	10130 10480
mindset$	7980
mini$	6033 10695 10696 10697 6503 3601 3772 8232 3882
miniature$	3772
minimal$	10003 10004 10005 10006 1434 6957 3697
minimise$	819 1067 3570 8268
minimised$	819 1067 3570 8268
minimises$	819 1067 3570 8268
minimising$	819 1067 3570 8268
minimum$	11191
miniskirt$	4274
miniskirts$	4274
minor$	5731
mirtazapine$	4329
misbehave$	4248
misbehaved$	4248
misbehaves$	4248
misbehaving$	4248
misbehaviour$	4248
miscar	4123
miscarriage$	8480
miscarried$	8480
mischief$	9424 9425 9426 9427 9428 10950 7937 3615
miscreant$	4230
miscreants$	4230
miserable$	9750
misery$	9750
misfit$	9863 9864 9865 7989 7990
misfits$	9863 9864 9865 7989 7990 4245
misfortune$	9362 9363 9365 9366
misguided$	3522
mishandle$	4282
mishandled$	4282
mishandles$	4282
mishandling$	4282
misjudgement$	2893 2894
misled$	8322
mismanage$	4282
mismanaged$	4282
mismanages$	4282
mismanaging$	4282
misper$	7891 7999
mispers$	7891 7999
miss$	8948 8977 8979 8980 8981 10791 10947 2772 2773 4154
missed$	10947 11325 11326 11327 11328 2772 2773 11383 11384 11385 11386 3954 4154
misses	3412
misses$	10947 2772 2773 4154
missing$	8639 8640 8641 8642 8643 8953 9014 9101 9102 9110 4895 4896 9761 9762 5805 1519 6591 10947 10989 2772 2773 7419 7891 4154
mistake$	2893 2894
mistakes$	2893 2894
misuse$	4388 8488
misuser$	9858 9859 7989
misusers$	9858 9859 7989
mix$	8948 9240 9241 9242 9243 9244 1155 1169 1170
mixed$	4635 467 468 469 470 471 472 473 1155 1169 1170 10003 10004 10005 10006 2031 2034 2049 2053 2057 2065 6436 6444 6445 6446 2091 2092 3835
mixes	11546
mixes$	1155 1169 1170 11533
mixing$	9240 9241 9242 9243 9244 1155 1169 1170
mob$	1214 1215 1548 7964 3608
mobile$	3039 11613 4010
mobiles$	3039 11613
mock$	11946 4163 8523
mocks$	11946 8523
modern$	3687
modestly$	9306
modus$	4021 8389 4301
mohawk$	4270
mohawks$	4270
mohican$	4271
mohicans$	4271
molestation$	7776
mollycoddling$	10489
moment$	3213
moncler$	4273
money$	252 253 254 255 256 257 258 8862 8863 4657 4658 4659 4660 4661 4663 4664 4780 4781 4782 9020 9021 9022 4868 4869 4870 9143 9144 9145 9146 9147 9148 9149 9150 9155 9158 9204 5467 9686 9687 9708 9714 5502 9738 9754 10329 10330 10331 10332 10333 11354 11420 11662 7940 3684 8325
monito	2973 3034 7420 3302
monitor$	2955 2959 11620 11630 11634 7423 3067 11723 8375
monitored$	2959 7382 11599 11631 11636 7423 3067 11643
monitores$	2959
monitoring$	2959 3064 7423 7848 8398
monitors$	2959 11630 7423
monkey$	11150
monster$	7989
monsters$	7989
month$	10940 10941 10942 8325 8527
months$	8325 8527
mood	7697
mood$	11913 4083 8477
moods$	8477
moody$	4251
moped	11597 7641
moped$	11857
moral$	5417
morals$	10105 8034 8100
more	3990 4066
more$	4378 4379 4380 4381 4382 8935 1628 1629 1630 1631 1632 1633 1634 1635 1636 1644 1645 1646 1647 1663 1696 10443 10452 10453 1962 11011 11020 2781 2782 2783 2784 2785 7204 7206 2860 2861 2865 2995 8142 4023
morning$	10940 10941 10942 11870 3347 3394
mornings$	3394
morphi	7708
morphine$	11924
most$	805 5220 10169 10443 10534 10536 10564 2087 6533 2178 2180 3141 7524
mostly$	2143
mother	7767 11985 7770 3417 3427 7785 3429 3432 3438 12013 12029 12035 7822
mother$	1355 1356 5845 5846 10115 5988 10268 1735 1744 6102 6103 6104 6105 6149 6150 6151 3405 3406 3407 11981 11983 7768 3414 3415 3418 11994 11995 3425 3426 12006 12010 7795 7796 7803 3458 3459 12043 8104 3783
mothered$	3783
mothering$	1640 1641 1642 10489 10494 10495 10496 3783
motherred$	3783
motherring$	3783
mothers$	1355 1356 5845 5846 1640 1641 1642 7052 3425 8104 3783
motions$	11350
motivated$	1113 5786
motivation$	10105 7935 8100
mould	3479
mould$	12051 7836
mount	3033
moustache$	6451 8191 4270
moustaches$	6451 8191 4270
mousy$	3851
mouth$	808 9446 9447
mouthed$	8079 8080
mouths$	9446 9447
mouthy$	4251
mov	3309
move$	4774 4775 4776 10763 10769 10783 10952 11378 11510 11988 12000 8250 8509 8537
moved$	365 366 367 368 9347 10768 10774 10779 10788 10872 11159 11160 7117 3312 11986 7771 7775 3462 3465
moveme	11486 11531 3003 7360 7361 7386 7391 11639 3070 8428
movements$	11602 11607 11608 7393 7427
moves	4152
moves$	11653 8509 8537
moving	11644
mri$	11939
ms	7787
ms$	12003 8462
much$	79 805 5220 6071 1753 1764 1803 6177 10452 10453 2669 7103 7104 2802 7185 3141 7524 8142 3860
mugged$	3513
mugger$	9863 9864 9865 7989 7990
muggers$	9863 9864 9865 7989 7990
mugsho	3999
mugshot$	2961 8356
mugshots$	8356
mule$	9866 9971 9972 9973 7991 8041 3685 8043
mules$	9866 9971 9972 9973 7991 8041 8043
mullet$	4270
mullets$	4270
multi$	2427 2921
multiple$	566 7105 7106 7787 4319
multiply$	8715
mum	7767 11985 7770 3417 3427 7785 3429 3432 3438 12013 12029 12035 7822
mum$	9503 1355 1356 5845 5846 10115 5989 1744 6102 6103 6104 6105 6149 6150 6151 3405 3406 3407 11981 11983 7768 3414 3415 3418 11994 11995 3425 3426 3430 12006 12010 3438 7795 7796 7803 3458 3459 12043 8104
mums$	9503 1355 1356 5845 5846 3425 8104
murder$	2929 7539 4023
murmur$	8464
muscly$	3807 4269
muscular$	3807 4103 4269
must	3183
must$	21 22 23 24 25 26 4616 911 927 1014 1027 1649 11367 2797 2799 2886 3054 3124 3200 3280 8316 3985
mystery$	894 897 900 901
nails$	10161 6456 6457 10706 8203 8209 3853
naive$	88 89 912 10309 10310 10311 6159 6160 6161 6182 6320 6321 6322 6323 11125 11126 3573 8137 4251
naivety$	8929 8930 8931 8932 8933 8934 9295 9296 9297 9298 9359 808 5182 5183 5203 9420 5272 916 917 5275
naked$	4908 4916 9178
naltrexone$	4329
name	3087 3095 3107 7464
name$	8918 1379 5737 10256 10257 10258 10259 10294 10295 10296 10334 11411 11498 2947 11614 3278
named$	3076 3278 3499 4023
names	2926 7319 2976 7333 7349 3003 7360 7361 11629 11737 11738
names$	11482 11498 11511 11512 11513 11515 2947 2949 11535 7336 2995 3020 11614 11645 3278 11886
naming	3087 3095 3107 7464
naming$	3278
nan	7767 11985 7770 3417 3427 7785 3429 3432 12029 12035 7822
nan$	3405 11981 11983 3430 7796
nana	12035
nannies$	10540 10541 10542 10543
nanny$	10416 10540 10541 10542 10543
nannying$	10489
narcissist$	7989
narcissistic$	4251
narcissists$	7989
narcol	4103
narcolepsy$	8460
nasoga	4099
nasogastric$	8456
nasty$	1388 3618 4251
nation	7757
national$	11973 4011
natural$	9381 9382
naughty$	5582 3618 3700 3706 4251
ne$	1390
near	7435
near$	2658 2659 2660 11606
nearby$	7419
nearly$	2043 3771
neat$	2052 6415 3850 3851
neatly$	2050 3831
necessary$	3245
neck$	10047 10643
necks$	10643
need	7299 11896 3366 7811
need$	21 22 23 24 25 27 875 876 994 1015 1019 1573 1574 1575 1650 10240 10314 10315 10316 1812 6170 6200 1844 10449 1884 10481 10482 10483 1913 1914 1915 6273 1917 1918 1919 1920 6281 6282 6283 6284 6285 6286 6287 6288 1933 1934 10508 6293 6294 6295 6296 6297 6298 6299 10516 10518 6320 6321 6322 6323 6324 6325 6326 6327 1973 6356 6357 6358 10599 2882 2888 11501 11529 3183 7723 12027 8442 8491 8499
needed$	10449 1933 1934 1973 2434 3245 4125
needing$	1573 1574 1575 10578
needless$	4428
needs	3366 4132
needs$	21 22 23 24 25 28 8712 8713 875 876 995 1016 1020 1573 1574 1575 10449 1933 1934 10508 6293 6294 1973 10599 11303 2881 2887 11529 3333 3350 7723 3376 3393 8442 4125 8491 8499 8500 8503
needss$	8500
needy$	3700 4251
neer$	1390
neet	4158
neet$	8515 4257
neets$	4256
negative$	4465 9728 9729 9730 9731 1220 1221 1222 10017 10018 11671 3586 3619 3620 3740
neglec	3440 7802 12028
neglect$	11223 2729 2730 11359 11415 12016 12017 12018 12020 3948 8326 8328 8530 4176
neglected$	2729 2730 7797 3946 3947 3948 8530 4176
neglectful$	4279
neglecting$	2729 2730 3947 3948
neglects$	2729 2730 3947 3948
negligence$	8328 4279
negligent$	4279
negligently$	4279
neighb	7605 8544
neighbourhood$	9907 2900 7258 7259 2904 7264 11485 7283 7291 7292 7293 2937 2938 7306 2956 2957 2962 2983 2987 7346 7350 7351 7353 11570 11575 11576 11577 7363 3009 7369 3014 7376 11598 7387 3057 7499 3159 7522 7562 11821
neighbours$	9902 9906 5750 5751 7945 7946
neither$	829 1010 1087 2285 2290 2300 2312 2418 2506 6863 2507 6864 2508 2509 2510 6867 2518 2529 2530 2531 2532 2533 2534 2543 2554 2590 2596 2597 2598 2599
nest$	1219
net$	11316
networ	11531 7457 11707 3287 11861 8428 8429
network$	9064 9082 9083 11516 11519 11544 11673 3282 7644 7885 3996 4074
networks$	11519 11544 7885
neurod	4313
never$	237 5047 5060 5061 5062 5063 854 922 931 5318 1003 1004 1005 1006 1007 1009 1010 1071 5447 5448 2165 2167 6553 2197 2198 2199 6557 6558 2210 2215 6573 6667 2311 6694 6695 2347 10958 10959 2484 2485 2486 2487 2488 2489 2490 2491 2492 2493 2494 2495 2497 2498 2522 2535 2590 2855 2856 3131 3386 3390 3698 3788 3918 4276
nevertheless$	8760 8764
new	2921
new$	7278 7782
news$	9796 11131 11132 7253
next	3301
next$	52 5156 5157 5158 5159 1781 1974 6467 6972 11481 11599 11856 8363 8378
niche$	11615
nick$	9964
nickna	2926 2976 7333 3003 7360 7361
nicknames$	11513
nicotine$	11927
nigerian$	2052 6415
night$	9763 9945 10940 10941 10942 11635 3295 11870 11925 11926 4316
nightm	4316
nightmare$	9770 1294 5651 1295 5652 1296 5653 1297 5654 5830
nightmares$	5830
nights	7709
nights$	11925
nike$	8227 3875 3878
nikes$	8227
nine$	9819
nines$	10728
nineteen$	9166 9168 626 9201 9202 10186 10187 10188 10189 10190 10191 5981 10228 10229 10230 10231 10232 10233 10234 10595 8125
nitrous$	7701
no$	77 84 8920 8987 9001 9248 9258 9289 5112 767 772 5130 795 9403 844 874 9478 9509 5301 946 947 5311 5386 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 1076 1077 1078 1079 1080 1081 1083 1084 1085 1086 1089 5635 1300 5663 1330 1331 1333 1346 1347 5727 5728 1381 1382 1383 1384 1434 5930 1699 1704 6090 6091 1738 1813 1814 6290 1935 1939 1940 1941 1942 1949 6311 6312 6583 6584 6585 6586 2252 2257 2258 2259 2260 2261 10841 10842 10843 10844 2276 2287 2288 2289 2291 2293 2294 2301 2303 2313 2315 2316 2318 6686 2340 6698 6701 6702 6703 2348 2349 2350 2351 2352 2353 2354 2364 10958 10959 6746 6747 6748 6749 6753 2475 2478 2480 2506 6863 2507 6864 2508 2509 2510 6867 2511 2513 2514 2515 2516 2518 2529 2530 2531 2532 2533 2534 2539 2540 2541 2542 2543 11121 2555 2567 6926 2574 2578 2579 2580 2581 2591 6957 6964 2610 2611 2612 2613 2614 2652 7101 3424 3468 12051 7838 3578 3648 3656 3677 3697 3743 3941 3943 3966 4023
nobody$	768 771 794 843 873 1076 1077 1078 1079 1080 1081 1082 1084 1085 1086 1087 10305 10526 2287 2288 2289 2290 2294 2300 2312 2474 2479 2506 6863 2507 6864 2508 2509 2510 6867 2513 2514 2515 2516 2518 2539 2540 2541 2542 2543 11120 2554 2566 11141 2590 8146 3919
nomina	7439 8350 8352
nominal$	11527 7431 7433 7434 11667 3114 11697 7650 7957 3997 8377 8383
nominals$	11517 7431 7434 11667 11697 7650 7957 4295
nominated$	3082
non	7755
non$	1301 1499 3419 3652 3654 3691 3692 3693 3694 3695
nonattendance$	11971
noncompliance$	4247
noncompliant$	4247
none$	693 709 829 1087 1094 1095 1706 10305 6338 1982 2285 2290 2294 2300 2312 2370 2371 2372 2418 2506 6863 2507 6864 2508 2509 2510 6867 2518 2529 2530 2531 2532 2533 2534 2543 2550 2551 2554 2566 11143 2590
nonengagement$	4247
nonetheless$	8760 8764
nonexistent$	11360 11361 11362 11363
normal$	10056
normalise$	3570
normalised$	3570
normalises$	3570
normalising$	3570
north$	2124
nose$	10643
not	7604
not$	8680 4474 4476 4548 4552 5046 5048 9269 5060 5061 5062 5063 9432 9487 922 931 5307 5332 5333 1003 1004 1005 1006 1007 1009 1088 5449 5450 5560 1204 1224 9933 9936 5771 1415 5773 5774 5775 5776 5777 1429 5840 1667 1700 6059 6060 1707 1806 1808 1809 1820 1843 1932 6307 6308 6309 2163 2164 6525 6526 6527 6528 6547 6551 6552 2210 2215 2243 10841 10842 10843 10844 2286 2292 2302 2314 6692 6693 2339 2342 2347 10958 10959 2387 2388 6760 6761 6762 6763 6764 6792 6793 6839 6840 2484 2485 2486 2487 2488 2489 2490 2491 2492 2493 2494 2495 2497 2498 6861 6862 2506 2507 2510 2517 2522 2526 2535 6893 6895 11137 11138 6933 6939 6940 2590 2601 2602 2658 2659 2660 2672 7165 11405 11450 11451 11453 3131 3327 3386 3390 7759 3571 3698 3773 3774 3780 3788 3918 4111
note	2973 3005
note$	2151 2152 7254 7343 2994 2997 7362 3031 3037
noted$	2151 2152 3007 3008 11643
noteed$	7362
notes$	2151 2152 7343 2994 2997 7362
nothing$	51 4409 54 8830 5111 5235 5236 5242 886 887 888 889 1763 1802 1819 10526 6330 6331 10683 6523 2277 2278 2279 2280 2281 2282 2287 2288 2289 2322 2323 2324 2330 2331 2332 2333 2355 2356 2357 2358 2359 2360 2361 2362 6730 10958 10959 11120 2549 11188 11189 11190 2622 2623 2624 11380 8146 3902 8278 8467
notice	7483 11836
notice$	2151 2152 11082 11155 11173 11174 11175 11176 11177 11178 11179 11699 3130 11746 11750 11800 11829 11837 12072
noticed$	8621 2151 2152
notices$	2151 2152 11746 11750 11800 11829 11837
noticing$	2151 2152
notify	3019
notify$	2914 2934 2935
notifying$	2934 2935
notifys$	2934 2935
noting	3005
noting$	2151 2152 7254 7362 3031 3037
notinged$	7362
notings$	7362
notoriety$	9361 9682
notorious$	1317 1318 1319 1320 1321 1322 1323 1324 1545 3752 4255
nous$	1599 1601 6020 1664
november$	9062
now$	9500 9501 10313
nowhere$	2666 7817 4070
nucleus$	8027
nude$	4908 4916 4917
nudes$	570 9151 586 587 588 589 7895
nuisan	7525 7624
nuisance$	9875 9896 10116 11389 7268 11739 11740 11741 7535 11840 7989 8012 8033 3706 8110 8397
nuisances$	7989 8110 8397 4241
number	7360 3240
number$	4637 4638 4639 567 6230 10447 3038 3106 7471
numbers$	4637 4638 4639 11354 11420 11422 11431 11432 7255 11726
numerous$	4561 566 7105 7106 7129
nurse	11932
nurse$	11918 11931
nurture$	4160
nuts$	8058
nutter$	7989
nutters$	7989
obese	4109
obese$	8466 4269
obesit	4109
obesity$	8466
obey$	10763 10769 10783 8250
obeyed$	9253
object	3254 11878
object$	11864
objected$	9402
objective$	11814 3245 11864
objectives$	11814
oblivious$	85 86
obnoxious$	4251
observ	11656 4006
observation$	7390 8363 4007
observations$	7390
observe$	7423 3067 8375
observed$	8394 4293
observeed$	7423 3067
observeing$	7423
observes$	7423
obsessed$	608 609 610 611 612 613 614 3977
obsessive$	4313
obstructed$	8322
obstructive$	10082 10083 10084 10085 10086 8068 4251 4279
obtain	11776 3230 3990 4030 4045
obtain$	9285 9286 2913 7314 7670
obtained$	2913 7314 11568 8370 8399
obtaining$	2913 7314
obtains$	2913 7314
obvious$	9381 9382 2268 7129 11345 11346
obviously$	2385 2393 6750 2394 2395
occasion$	10940 10941 10942 10962
occupa	3419
occupation$	7776
ocd	4313
ocg	7303
ocg$	11519
ocgs$	11519
october$	9062
odd$	894 897 900 901 3830
oddballs$	4245
odour$	8196
of	7453 3990 4073
of$	4439 4443 4445 4446 4471 4498 4699 4710 4711 4985 9322 5571 5576 5583 5648 5649 1310 5698 9926 5770 10007 10046 5881 5889 5905 5994 6067 6074 6075 6076 6096 6126 6140 6141 6142 6144 10363 6162 6310 10603 10606 2056 2058 6429 6433 10760 10849 10912 10913 2386 2393 6754 10998 6785 6786 6787 11047 6921 7004 7007 7024 11364 7179 7183 11404 7250 11488 7284 7297 7301 11525 11534 11561 7347 7357 7378 11605 11606 3035 7397 7408 7421 11638 3076 7449 7463 11685 7473 7474 11700 7498 7505 7509 7523 7527 7600 3250 7610 7628 11857 11859 7677 7685 7732 7744 7791 7800 7801 7804 7805 3508 7948 8027 8211 8256 8271 8363 8378 4023 8382 8384 8406 8438 4125 4147 8562 8570
off	7669 3387
off$	4423 8669 8871 4665 4685 9106 9109 9113 5014 9458 5243 5244 5245 5246 5425 5426 9709 9895 5683 5695 5696 1519 10553 6593 11159 11160 7069 7070 7088 7089 7090 7091 7092 7093 7149 7150 11626 7456 11747 7532 3188 7713 11942 7727 7744 7892 8007 8065 8307
offen	11495 11539 11689 11690 11702 11703 11710 11711 11717 11729 11730 11731 11737 11893
offen$	11668
offenc	7460 3118 3139 7597 7866 7869
offence$	11675 11676 7475 11693 7496 11813 12080 12082 12083 12085 4033 8407 4355
offences$	11675 11676 7475 7496 11813 3294 12080 12082 12083 12085 8400 8407 4355
offend	11486 11531 11545 7439 3093 7452 11669 11674 11698 7525 7597 7602 11841 7631 11847 7845 8352 8365 8382 8389 8404 8409 8416 8428 8429 4208 4308
offend$	8948 8977 8979 8980 8981 10791 10792 10803 6588 10943 10947 11648 11661 11677 11704 11705 7640 4021
offendded$	10947
offendding$	10947
offended$	10947 4354
offender$	9728 9729 9730 9800 1232 9845 1314 9947 9948 9949 9950 9951 7431 7434 11667 11668 7470 7472 11697 7650 12009 7978 3997 8378 8385 4034 8565 4234
offenders$	9728 9729 9730 9734 9800 1232 9845 1314 9947 9948 9949 9950 9951 11517 11667 11668 11697 7978 8355 8385 4234
offending$	8628 9040 9047 9050 9054 9056 9392 9559 9695 9900 5859 5860 5861 10947 7268 7450 11668 3100 11706 11708 11739 11740 11741 7535 11785 11813 11816 11818 3247 7608 11825 3310 12075 3622 8029 8407 4061 4207 4354
offends$	10943 10947 11648 11705 7640 4354
offens	7460 3118 3139 7597 7866 7869
offense$	11675 11676 7475 7496 11813 12082 12083 12085 8407 4355
offenses$	11675 11676 7475 7496 11813 3294 12082 12083 12085 8400 8407 4355
offensive$	12081 4251
offer$	569 9423 9611 9612 6529 6531 6532 10749 6535 2179 6537 2181 2182 10825 10921 10922 10923 10935 10940 10941 10942 10981 10982 10983 11198 2678 2679 3547 7933 7934 8258
offere	4132
offered$	8774 4592 4593 569 6529 6531 6532 10825 11151 11152 11153 11154 3547
offering$	569 10825 10921 10922 10923 3547 8258
offerred$	569 10825 3547
offerring$	569 10825 3547
offers$	569 9423 9611 9612 10749 6535 2179 6537 2181 2182 2183 2184 2185 2186 10825 10981 10982 10983 2678 2679 3547 7933 7934 8246
office	2900 7258 7259 2904 7264 11485 7283 7291 7292 7293 2937 2938 2939 7306 2956 2957 2962 2983 2987 7346 7350 7351 7353 11570 11575 11576 11577 3009 7369 7370 3014 7376 7377 11598 7387 3050 3057 7417 3071 7499 3150 7507 3159 7522 7562 7847 7870
office$	6810 6815 6816 11399 7210 11466 11467 11586 11593 3972
officer$	6833 6834 7257 11475 11480 2916 11493 11507 11508 11509 7294 7295 7296 11522 2950 7313 11550 2979 7337 7340 2986 11562 11566 11567 11569 11579 7366 11583 11585 11592 11603 7407 3054 7414 11633 3066 3072 3073 11715 7516 3195 11778 3211 3304 3306 7664 3313 12086 3972 3987
officers$	9138 9748 5533 10600 10601 7257 11475 11480 7271 2916 11490 11493 11499 11500 2928 11507 11508 11509 7294 7295 7296 2942 11522 2950 7313 11550 2979 7337 7340 2986 11562 11565 11566 11567 11569 11579 7366 11583 11585 11586 11588 11592 11596 7385 11603 11612 7407 3054 7414 11633 11636 3066 3072 3073 11693 7487 11715 7516 7546 3195 11778 3211 11849 3304 3306 3313 11890 12063 7946 3987 4003 8433
offices$	11586
offrol	4152
offroll$	8509
offrolled$	8509
offs$	8008
often$	4535 537 11329 11330 11331 11332 3480
oily$	2065 3835
okay$	6253 6254 6255 6256 6257 6258 6259
old$	9170 1583 1584 1585 1587 1610 1638 1894 6300 2013 6389 6392 6394 6582 11974 3781 3791
older$	4622 4626 8854 4643 8866 4651 8874 4672 8965 4758 4759 9017 9044 9064 9067 4880 4907 4910 4911 4915 9135 9138 9169 9171 9172 9184 9186 4973 4975 4980 9198 9461 5473 5474 5475 5476 5480 5481 5482 5483 5484 5485 5486 5488 5489 5504 5505 5506 9725 9728 9729 9730 9731 5520 1165 1168 10126 10167 5959 5962 1610 10186 10187 10188 10189 10190 10191 10293 6129 10422 6238 10559 10561 2052 12035 7885 3552 7911 7914 8125 3830 8226 8228
olders$	9044 9064 9067 9734 9872
olds$	10221
olive$	2065 3827 3835
omission$	3914
omissions$	3914
on	7453 8346 3990 4198
on$	4516 8749 8750 8774 8839 8840 8841 8844 4629 8847 8848 4789 4818 5067 5093 5094 5145 5160 5162 5164 5167 9400 5575 9876 9877 9901 10046 10099 5884 10227 10603 10606 2041 6427 6443 6510 10760 6733 6736 6738 2389 6769 6770 6771 11135 6994 6995 6996 7021 11290 11291 11333 11404 11424 11425 7364 3028 11605 11606 3035 11609 7399 7400 11628 7413 3077 11672 7465 11754 7553 7561 11839 7625 7628 11876 3334 7693 3349 3351 7711 11940 3371 7828 3495 3504 12079 7995 8025 8109 8271 8292 8335 8363 4053 4211 4212
once$	8758 6744 10976 2812 7212 7213 3086
one	7282
one$	259 260 261 4645 4815 829 5445 5446 5544 5872 10306 10446 10527 10528 2030 10650 2087 10660 10661 10662 10663 10664 10665 6643 6648 6649 2294 6658 6659 6670 6671 6677 6678 10940 10941 10942 6765 6766 2418 6832 2476 6837 2481 6863 6864 2508 2509 6867 6868 2518 2543 6902 2556 6924 11142 6948 2592 7227 11527 11538 11728 7691 7733 3377 7734 7735 11951 3804
ones	7326
ones$	8838 9798 10213 10317 10318 10319 10320 10321 10365 10366 10367 1816 10650 7332 7618
onesie$	8227
onesies$	8227
ongoing$	7539
online$	543 4900 544 4901 545 4902 546 4903 547 4904 9121 9122 9123 9419 7391 3553
only$	209 4619 5024 5027 741 747 758 759 760 761 762 763 764 766 872 1519 1560 2224 2366 6814 2586 2587 6993 2781 2782 2783 2784 2785 2798 7157 3897
onto$	7364 7399 3077
onus$	460 461
open$	8617 8629 10136 10763 6549 10769 6555 6560 10783 6569 6653 7320 8250
opened	7269
opened$	9276
operandi$	8378
operat	2921 2939 2946 3150 7507 11762 11878 7674 3392 8424 8428
operate$	504 505 506 507 508 509 510 9605 1619 1620 1621 1622 1623 1624 10733 10764 10770 10775 10784 10868 11802 3284 11858 11890
operated$	504 505 506 507 508 509 510 1619 1620 1621 1622 1623 1624 3284 7724
operates$	504 505 506 507 508 509 510 1619 1620 1621 1622 1623 1624 3284
operating$	504 505 506 507 508 509 510 1619 1620 1621 1622 1623 1624 3284 11858
operation$	9082 9083 11524 11868 7656 11875 3303 3304 11881 11939 4077
operational$	7278 4075
operations$	11524 11881 11939
operative$	8053 8280
operator$	11507 11508 11509 7294 7295 7296 7414 3972
operators$	11507 11508 11509 7294 7295 7296 7414
opport	7488 7653 8346 8403 8424 8429
opportunit$	8810 8811 8812 8813 8814 8815 4654 298 299 9610 2752 2753 2754 2755 11345 11346 7933
opportunited$	8810 8811 8812 8813 8814 8815 4654 298 299 9610 2752 2753 2754 2755 11345 11346 7933
opportunities$	4490 4491 4492 136 8808 8809 8810 8811 8812 8813 8814 8815 4654 298 299 9423 2752 2753 2754 2755 11345 11346 3185 7933 8311
opportuniting$	8810 8811 8812 8813 8814 8815 4654 298 299 9610 2752 2753 2754 2755 11345 11346 7933
opportunits$	8810 8811 8812 8813 8814 8815 4654 298 299 9610 2752 2753 2754 2755 11345 11346 7933
opportunitted$	8810 8811 8812 8813 8814 8815 4654 298 299 9610 2752 2753 2754 2755 11345 11346 7933
opportunitting$	8810 8811 8812 8813 8814 8815 4654 298 299 9610 2752 2753 2754 2755 11345 11346 7933
opportunity$	4490 4491 4492 136 8810 8811 8812 8813 8814 8815 4654 298 299 9423 9610 2752 2753 2754 2755 11345 11346 3185 3213 11869 7933 8311
opposed$	8263 8266
oppositional$	3706 4083 4251
opt$	375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 3526
opted$	117 118 119 4730 8947 375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 11335 7189 11406 3526
optici	3360
opticians$	7717
opting$	375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 3526
option	8376 8424 8429
opts$	375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 3526
optted$	375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 3526
optting$	375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 3526
or$	10667 6973 4080
oral$	575
order$	11742 11750 11797 7585 11803 11804 11808 11809 11811 11992 12064 12072 12073 12074 12078 12079 12080 12081 8439 8536 8560 8565 8566
ordered$	7428 7772 7784 7861
orders$	11526 11543 11750 11797 7585 11803 11804 11808 11809 11811 11992 12080 8439 8560
ordinary$	3830
organi	11533
oriental$	2052 6413
ot$	7889
other$	4358 8576 8577 9030 5178 5179 5529 5530 9759 5591 5593 9825 9826 9827 9828 9829 9830 9831 9832 9833 9834 9835 9836 9839 9840 9842 9844 5689 9911 10089 10531 10533 10537 10564 2030 7084 11442 11468 7874 7946 3804 3916 4023
others	7566
others$	4358 8576 8577 4731 5037 5038 5043 5044 5054 5086 5178 5179 921 5317 5327 5328 5556 1200 1201 1202 5590 5592 9825 9826 9827 9828 9829 9830 9831 9832 9833 9834 9835 9836 9839 9840 9841 9903 1370 10167 10213 10317 10318 10319 10320 10321 10365 10366 10367 10531 10536 10660 10661 10662 10830 10831 10832 10833 10834 6625 6626 6627 11468 11842 7874 7886
otherwise$	696 697 9271 9274 9275 9431
ought$	21 22 23 24 25 29 691 910 928 935 936 937 938 939 940 941 942 943 952 955 956 957 958 996 1017 1028 2433 2436 2437 2438 2439 2440 6942 2665 2883 2889
our$	9465 5394 11365 11366 11372 8246 8270 8304 8315 4023
out	7464 11766 7798
out$	4422 8670 8871 4665 331 342 8951 8961 8979 8980 8986 9007 9012 9015 4956 5014 9280 9288 747 9406 5209 9710 5495 5538 9850 1307 1309 9935 1477 1489 5855 1500 1519 1524 1535 10618 10623 10947 10957 11159 11160 6990 2647 2673 11476 11503 2948 2955 2960 7419 7495 7549 7554 7641 7669 3362 7729 3387 7763 11987 11991 7797 12014 7888 8065 8529
outbursts$	9946 10078 10079 8066
outcome$	8405
outcomes$	8405
outfit$	10695 10696 10697 8229 8232
outfits$	10695 10696 10697 10698 10699 10726 8229 8232
outlaws$	9941
outlook$	1599 1601 10288 1716 1717 1718 1719 1720 6113 6114 6115 6116 6117 10350 10351
outrageous$	10008 10009 10010 10011 10012 10013 10014 10015 10016 3706
outright$	2187 8246
outs$	9850 11726 8529
outside$	9901 1488 11628
outstanding$	7320 4023
over$	4648 8884 8885 8887 8889 9419 5205 1369 5973 5974 5975 10383 10384 10385 10389 10390 6335 2043 6427 10694 10720 10723 11410 11439 11605 7501 3544 3732 3981 3982
overcr	4349
overcrowded$	12051
overdo	4093
overdose$	11978 8450
overdosed$	8450
overdressed$	4269
overdue$	11915
overhe	7367
overla	2966
overlaid$	7323
overlook$	8825 3958
overlooked$	3946 3958 8322
overlooking$	3958
overlookked$	3958
overlookking$	3958
overlooks$	3958
overly$	3762
overreact$	4284
overreacted$	4284
overreacting$	4284
overreacts$	4284
overreactted$	4284
overreactting$	4284
overrun$	1216 1217
oversexualised$	4224
oversight$	2787 2788 2789 2790 2893 2894 8302
oversized$	3875
overt	3308
overt$	7665 4041
overweight$	8469 4269
owing$	4375 359 4724 3447 12028
own	8542
own$	4367 12 4370 4371 8588 8589 8590 8591 37 4395 4396 4397 4419 4496 4497 4687 4688 4689 4690 4691 4692 4693 4694 4695 4696 340 4712 4720 4762 408 409 410 445 446 4988 5079 5080 5081 5082 5095 779 9353 9354 5139 5140 5143 5146 5147 9391 835 5223 5241 986 5671 5914 5925 10163 10164 10165 10166 5951 10179 10180 6068 6107 6195 6196 10424 10425 10426 10427 10428 10429 10430 10431 10432 10433 10434 10435 10436 10461 10469 10470 10471 10472 10473 10474 10475 6260 6264 6349 6377 10594 6825 6826 6827 6828 6829 6830 6914 7055 11916 12022 12057
owned$	10873 10874 10875 10876 10991
owner$	8902 9206 9207 9208
owners$	8902 9206 9207 9208
ownership$	5346 5347 5348 5349 5350 5351 5352 5353 5354 5355 5356 5357 5371 5372 5373 5374 5375 9592 9593 9594 9595 9596 9597 9598 9599 9600 9601 9602 5387 11082 11395 11396 11397 11398 8323
oxide$	11917
pacemaker$	3337
pack$	1214 1215 1548 7964 3608
packag	8346
package$	9975 8496
packages$	8990 9084 9085 9086 9975 7887 8046
padded$	3875
paedia	7714 3360 7720
paediatric$	7717
paediatrician$	11930 11931 11936
paid$	1210 6813 6817 2600 2776 7531
pain$	1294 5651 1295 5652 1296 5653 1297 5654 5830 1474 10548
painkillers$	11927
pair$	10645
pakistani$	2052 6415
pale$	9960 2065 10654 3827 3830 3835 4269
palest$	2072 3855
palm$	2736 3950
palmed$	2736 3950
palming$	2736 3950
palmmed$	2736 3950
palmming$	2736 3950
palms$	2736 3950
paltry$	11251
panel	8429
panel$	6810 6815 6816 11399 7210 11466 11467 11866 3972
panic	7696
panic$	11912 4083 4087
papers	7781
papers$	11997
paperwork$	11342 11354
paracetamol$	8452
parade	7666
parade$	327 11835 3286 11882 11885
paraded$	327
parades$	327
parading$	327
paranoid$	4251
parcels$	8990 7887
parent	7767 7768 11985 7770 3416 3427 3429 12013 12029 3500
parent$	9980 5845 5846 5992 6081 10298 10299 1735 1744 6102 6103 6104 6105 6149 6150 6151 3406 11981 11983 3414 3415 11994 11995 3425 3426 12006 7796 7803 3458 3459 12043 8104 3783 8534 8539
parental$	5666 5838 3751 4171
parented$	3783
parenting$	1640 1641 1642 10489 10506 7857 3783
parents$	9503 1355 1356 5750 5751 5845 5846 10115 1640 1641 1642 6081 10298 10299 6149 6150 6151 6637 6638 6640 6641 7037 7051 11365 11366 11981 11983 3414 3415 11994 11995 3425 3426 3431 12006 12010 7796 7803 3458 3459 12043 8031 8104 3783 8314 8315 8529 8534 8539
parentted$	3783
parentting$	3783
park	7605 8544
park$	9060 9061 9087 9088 9089 9090 9303 9304 9305 11821 11835 3286 11882 11885
parka$	8223
parkas$	8223
part$	363 4994 4995 9212 805 9392 5220 9557 9558 9559 9562 9563 9564 9565 9566 9567 9568 9569 9570 9571 9572 9573 1376 10001 7251 2946 11701 7513 7659 3388
partake$	467 468 469 470 474 475 476
partaked$	474 475 476
partakes$	474 475 476
partaking$	467 468 469 470 474 475 476
partially$	4116
participant$	783 7915 8136
participants$	783 7915 8136
participate$	467 468 469 470 783 10732 10763 10769 10783 8250
participated$	467 468 469 470 783
participates$	467 468 469 470 783
participating$	467 468 469 470 783
participation$	467 468 469 470
parties$	9087 9088 9089 9090 9215 9233 8136
partly$	2795 2796 3562 3961
partne	2921 3295 11984 11986
partner$	8714 9139 9140 9163 595 9199 9200 628 629 630 631 632 7278 3154 11980 3415 11990 11998 12005 7795 7909 7910 7915 8120 8136
partners$	8714 9139 9140 9163 595 9199 9200 628 629 630 631 632 6050 6051 6052 3016 7909 7910 7915 8120 8136
partnership$	3154 7652
party$	9087 9088 9089 9090 9215 9233 8136
partying$	4780 4781 4782
pass	2977 2992 2993 3004
pass$	1665 2764 11381 2919 7354 2998 3002 3010 3012 3165 11869 11945 3768
passd$	3012
passed	7371 4166
passed$	4998 2715 2716 2764 2919 11552 7354 3006 3012 11595 8309 8359
passengers$	9902 11842 7945
passers$	5531
passes	8498
passes$	1666 2764 2919 3002 3768
passing$	11137 11138 2764 2919 7354 3002 3010 3012 3165 8310 8374
passive$	11314
passport$	12054
passs$	7354 3002 3010 3012 3165 11869
passwo	7319
passwords$	11535
past$	1387 2003 2004 2005 2006 3678 3903
pastoral$	4144 4145
pasty$	4269
patchy$	10003 10004 10005 10006 1434 11360 11361 11362 11363 2831 3069 3575 3697
path$	8630 8631 8632 8633 8970 4840
pathetic$	11251 4279
pathetically$	4279
pathological$	3633 4252
patien	4333
patience$	5710 7172
patrol	2939 7370 3050 3071 3150 7507 8436
patrol$	2916 11490 7296 11565 11586 11588 7407 3054 3066 3072 3073 3195 3211 3304 3306 11880 3313
patrols$	2916 11490 7296 11565 11586 11588 7407 3054 3066 3072 3073 3195 3211 3304 3306 11880 3313 8433
patronising$	1827 1828 1829 1830 1831 1832 4280
pattern$	2564 7262 7492 8378
pay$	72 73 74 75 8837 9285 9286 1210 2600 2776
payback$	8565
paying$	1210 2776
pays$	72 73 74 75 1210 2600 2776
pc$	11583
pcso	2900 7258 7259 2904 7264 11485 2939 7306 2956 2957 2962 2983 2987 7346 7350 7351 7353 11570 11575 11576 11577 3009 7369 3014 7376 11598 7417 3071 7499 3159 7522 7562
pcso$	7257 11475 11480 2916 7296 11522 7313 7340 2986 11562 11566 11567 11569 7366 11585 11592 3054 11633 3073 11715 7516 11778 3211 3313
pcsos$	7257 11475 11480 2916 7296 11522 7313 7340 2986 11562 11566 11567 11569 7366 11585 11592 3054 11633 3073 11715 7516 11778 3211 3313
pe$	11911
peak$	7651
peaks$	7651
peer$	4472 8838 9733 5577 5578 1371 10020 10048 10049 10050 10051 10052 10053 10064 10603 10606 7943 7976 3624 8057
peers	7757
peers$	4358 8687 8838 9059 9700 9728 9729 9730 5516 9755 9756 9757 9758 1371 10020 10048 10049 10050 10051 10052 10053 10064 10532 10538 10603 10606 11973 7874 7976 7979 8057
peg	4098
pegfed$	8455
pen$	11945 8484
penalties$	11829
penalty$	7613 3398
pencilled$	3864
pens$	8484
people	7326 11791 11847
people$	13 8662 167 8838 8855 8867 8943 4731 9034 4819 4821 4823 9095 5037 5038 5043 5044 5054 5086 5204 921 5317 5394 5444 9713 9728 9729 9730 9731 5522 9746 9748 5533 9755 9756 9757 9758 5556 1200 1201 1202 1208 9788 9790 9889 9905 9909 1370 5750 5751 10019 10020 10024 10048 10049 10050 10051 10052 10053 10066 1503 5862 10081 6124 10399 10409 10454 10830 10831 10832 10833 10834 6625 6626 6627 10848 6642 6651 6657 10884 6669 10938 6727 10997 10999 11161 11162 6983 6984 6985 6986 6987 6988 11219 7038 7039 7055 7056 11292 11293 11302 11303 11304 11305 11306 11307 11308 11309 11310 11311 11353 11365 11366 11387 11388 11392 11394 7235 11452 3092 11673 7480 11720 11722 7518 11792 7644 7945 7946 8057 8306 8315
pep	4142
pep$	8499
peps$	8499
perceive$	5401 5402 5403 5404 5405 5406 5407 5408 5409 5410 5411 5412
perceived$	1258
perfectly$	4557 4565 1559 10424 10425 10426 10427 10428 10429 10430 10431 10432 10433 10434 10435 10436 1882 1885
perfor	11878
performance$	8302
performers$	6642 6651
perfunctory$	4279
peril$	8573 8574
period$	7699 8477
periods$	8477
permanently$	2374 6731 2375 6732 2376 2377 2378 2379 2380 2381 4148
permit$	45 46 264 265
permited$	45 46 264 265
permiting$	45 46 264 265
permits$	45 46 264 265
permitted$	45 46 264 265
permitting$	45 46 264 265
perpet	7452 11841
perpetrator$	9095 9169 9541 9801 9802 9803 9804 1238 1239 1240 1241 5599 1243 1244 1245 1246 1247 1248 5606 9823 9824 11668 7981 7982 7983 7986 3630 3631 8386 4311
perpetrators$	9095 9169 9541 9801 9802 9803 9804 1238 1239 1240 1241 5599 1243 1244 1245 1246 1247 1248 5606 9823 9824 11668 3267 7981 7982 7983 7986 3630 3631 8386 4311
perpetually$	2374 6731 2375 6732 2376 2377 2378 2379 2380 2381 2416 2417 3911 4277
perpetuat$	38
perpetuated$	38
perpetuates$	38
perpetuating$	38
perpetuats$	38
perpetuatted$	38
perpetuatting$	38
persist$	8748 196 8783
persisted$	8748 196 8783
persistent$	538 539 5641 2187 3534 3621 3633 4028 4155
persistently$	537 2416 2417 3911 4155
persisting$	8748 196 8783
persists$	8748 196 8783
persistted$	8748 196 8783
persistting$	8748 196 8783
person	7260 11563 7358 11597 11639 11640 11642 11682 3137 11745 11748 7566 11805 11841 11853 7642 11865 3388 7870 8409
person$	14 9111 5204 5555 1209 9910 10019 10020 10021 10025 10048 10049 10050 10051 10052 10053 10065 1504 5863 1600 6123 10457 6833 6834 7290 11527 3092 12086 8057
personal$	4709 7728
personalities$	5697
personality$	4083
persons$	10021 3092
persua	2895 2923
persuade$	10860 10883 6668
persuaded$	8618 10768 10774 10779 10782 10788 10872 10907 10908 10909 10910 10911
pest$	7989
pestered$	1216 1217
pests$	7989
petite$	3807 4269
petty$	3633 3671
petulant$	4253
phase	8403 8424 8429
phobia$	8441
phone	7319 3019 3023 11597 7391 3063 7578
phone$	543 4900 544 4901 545 4902 546 4903 547 4904 9121 9122 9123 9143 9144 9145 9146 9147 9148 9149 9150 9155 10954 10984 10985 10986 10987 11319 2898 2912 11535 2981 3003 11607 3039 11613 7510 11794 7594 4010
phones$	543 4900 544 4901 545 4902 546 4903 547 4904 9121 9122 9123 9143 9144 9145 9146 9147 9148 9149 9150 9155 10954 10984 10985 10986 10987 2912 11535 2981 11607 3039 11613 11794 7594
photo$	9124 9132 4939 4940 584 585 10529 11489 7274 2918 2961 7336 3013 3015 11646
photog	2926 7319 2976 7333 7349 3003 7360 7361 11644 11738 3314
photograph$	4939 4940 584 585 10529 10544 11489 7274 2918 7309 2961 11535 7336 2996 2997 7359 3013 3015 3020 11623 7411 11630 11634 11645 11646 3296 7671
photographed$	8618 8672 4640 10144 10529 10544 7411 11632 3060 4017
photographing$	7411 3142
photographs$	4939 4940 584 585 10529 10544 11489 7274 2918 11511 11512 7309 11535 7336 2996 2997 7359 3013 3015 3020 7411 11630 11645 11646 3296
photography$	8398
photos	7319 7349 3003 7360 7361
photos$	9124 9132 9151 4939 4940 584 585 10529 11489 7274 2918 11512 11535 7336 3013 3015 3020 11645 11646
physical$	633 634 635 636 4115
physically$	3798
physio	4331
physique$	10611 10612 10613 6451 8164 4268
physiques$	10611 10612 10613 8164 4268
pick	7367
pick$	8837
picked$	4641 5015 5016 5017 5018 5019 7265 7639
picking$	5509 5510 5511 11459 11460 11461 11462 8277
pickings$	8634
pictur	7349 8346 8350
picture$	9124 9132 4939 4940 584 585 6197 6198 6199 10529 11489 7274 2918 7315 3013 3015 11645 11646 11732
pictures$	325 326 9124 9132 9151 4939 4940 584 585 10529 10544 11489 7274 2918 11511 11512 2996 2997 3013 3015 3020 11645 11646
piece$	5745 2958
pieceed$	2958
pieceing$	2958
pieces$	5745 2958
pierced$	4269
piercing$	2070 10643 8209 3854
piercings$	2070 10643 8209 3854
pig$	3929
pile$	8720
pill	3347 7704
pill$	11920
pillar$	7073 2728
pills$	7706 11929 7887 8452
pimp$	3546
pimped$	3546
pimping$	3546
pimples$	8220
pimply$	4269
pimpped$	3546
pimpping$	3546
pimps$	3546
pin$	5766
pink$	3851
pins$	3337
pint$	7705
pints$	7705
pip	7728
pip$	11944
pitiful$	11251
pity$	7107 11324
place	7761 4152
place$	0 1 2 4360 11 8585 4387 8604 8605 8606 8607 8608 8609 8610 57 8948 9143 9144 9145 9146 9147 9148 9149 9150 9204 9423 9713 9980 10457 3041 3078 11657 3213 7741 11960 11977 7825 7884 8509
placed$	0 1 2 4360 8581 8582 11 8585 4387 8604 8605 8606 8607 8608 8609 8610 57 365 366 367 368 2837 2838 2911 2930 3041 3078 3113 3115 3462 7884 4180
placem	12050
placement$	5723 10108 10109 10110 1538 1539 1540 12025 7884 7933 8105 3749 8107 8534 4180 8539
placements$	10108 10109 10110 1538 1539 1540 12046 7884 7933 8105 3749 8540
places$	0 1 2 4360 11 8585 4387 8604 8605 8606 8607 8608 8609 57 9204 9423 9713 2837 2838 3041 7405 3078 11657 12046 7884
placing$	0 1 2 11 4387 8604 8605 8606 8607 8608 8609 57 9563 9564 9565 9566 9567 9568 9569 9570 9571 9572 9573 2837 2838 3041 3078 7884
plague$	1174 5830 3588
plagued$	1174 1216 1217 3588
plagues$	1174 3588
plaguing$	1174 3588
plain$	3308 3817 3830 4006
plainly$	2253 2254 2255 2256 2393 6750 2394 2395
plaited$	8210
plaits$	8207
plan	12026 8376 8403 8424 8429
plan$	8744 2678 2679 11535 12027 12074 7933 8500 8501 8502 8503 8536
planned$	10966 11764 4044
planni	11528
planning$	8745 2787 2788 2789 2790 8302
plans$	8744 2678 2679 11535 7933 8500 8501
plastered$	2075
plastic$	3601
plate$	7395 3337
plates$	7395
play$	710 756 782 791 891 5338 1070 1195 5921 10562 7695 4133
played$	710 756 782 791 891 1070 1195
player$	8386
players$	7055 11477 8386
playground$	9939 9940
playing$	710 756 782 791 891 1070 1195
plays$	710 756 782 791 891 1070 1195
plea$	11760 8314 8561
plead$	5339
pleaded$	4204
pleads$	4204
pleas$	11365 11366 11760 8314 8315
please$	9114 9115 10839 10860
pleased$	289 640 641
pleases$	9114 9115
pleasing$	6708
plenty$	133 134 135 4543 4560 1751
plot	3034
plot$	4043
plots$	4043
plotted$	11643 4043
plotti	11528
plotting$	4043
plucked$	3864
plug$	1401 1402 3689
plugged$	1401 1402 3689
plugging$	1401 1402 9976 9977 9978 9979 3689 8047
plugs$	1401 1402 3689
plump$	6398 6434 4269
pnc	4011
pnc$	8368
pnd	4011
pnd$	8368
pneumonia$	4320
pocket$	9446 9447
pockets$	9446 9447
podgy$	4269
point	3254
point$	4458 1827 1828 1829 1830 1831 1832 6515 2177 6706 10964 3107 11864 8364
pointless$	1827 1828 1829 1830 1831 1832 3901
points$	8364
poison	4094
polic	8436
police	2900 7258 7259 2904 7264 11485 2921 7283 7291 7292 7293 2937 2938 2939 7306 2956 2957 2962 2983 2987 7346 7350 7351 7353 11570 11575 11576 11577 3009 7369 7370 3014 7376 11598 7385 7387 11616 3050 3057 7417 3071 3093 7499 3150 7507 3159 7522 7551 3205 7562 3295 3305 3308 11884 7844 7846 7847 4003 4066 4198 4301
police$	9503 9748 9920 9955 5750 5751 10118 10119 10137 10138 10139 10140 10600 10601 6810 11030 6815 6816 6818 11399 7210 2857 11466 11467 7257 11475 11480 7271 2916 11490 7278 11499 11500 2928 11507 11508 11509 7294 7295 7296 11514 2942 11522 2950 7313 2979 7337 7340 2986 11562 2991 11565 11566 11567 11569 11574 7365 7366 11583 11585 11586 11588 11589 11592 7377 11596 11603 11612 7407 3054 7414 11633 11636 3072 3073 7431 3076 7434 7450 7470 11687 7472 11693 11694 11699 7487 11715 11721 3154 7516 7539 7546 11767 3195 11778 3211 7596 11813 11849 7634 7652 7657 3304 7662 3306 7664 7665 3313 11890 12060 7846 12062 12063 7853 7854 7946 8092 3915 3962 3971 3987 3994 4005 4012 4021 4038 4044 4075 8433 4195 4207
policed$	3312 4038
polici	2900 7258 7259 2904 7264 11485 7306 2956 2957 2962 2983 2987 7346 7350 7351 7353 11570 11575 11576 11577 3009 7369 3014 7376 11598 7499 3159 7522 7562 3305
policies$	11041 11042 11043 11044 11045 11046 11342
policing$	7257 11475 11480 11499 11522 7313 7340 11562 11566 11567 11569 7363 7366 11585 11592 11715 11721 7516 11733 11778 11845 7634 11863 7662 7664 8363 4038 8398
policy$	11041 11042 11043 11044 11045 11046 11342
polish$	2052 6415 8219
ponytail$	10639 10640 10641 8208 8209
ponytails$	10639 10640 10641 8208 8209
poor$	4465 8693 8694 8695 8696 142 143 144 145 146 147 148 4712 893 5311 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 1220 1221 1222 5667 9894 10003 10004 10005 10006 1434 10008 10009 10010 10011 10012 10013 10014 10015 10016 10017 10018 1528 1529 1530 1531 10106 2065 10654 2674 2675 2676 2677 11360 11361 11362 11363 2831 3069 3522 3575 3578 3619 3697 3706 3740 3743 3835 3945 3966
poorly$	2050 3831
porch$	12030
porn$	7902
pornography$	7902
portly$	4269
pose$	1268 1269 1270 1271 3269 11843
posed$	1268 1269 1270 1271
poses$	1268 1269 1270 1271 3269 11843
posing$	1268 1269 1270 1271 4006
positi	7488 3266
position$	8575 4721 2930
positions$	8575
positive$	4465 4506 11781 4048 8494
posses	7865 4215
possession$	11743 12081 7868 4213 8572
possibility$	6618
possible$	3194 4023
post$	551 560 882 883 11289 11301 3538 8364 4313
posted$	551 560 9276 5090 734 735 3538
poster$	3013
posters$	3013
posting$	9005 551 560 3538
posts	3164
posts$	4376 20 4394 325 326 551 560 9295 9296 9297 9298 808 5180 824 7336 3538 8364
potential$	4023
pothead$	7989
potheads$	7989
power	8429
power$	6205 6206 6207 11750
powerful$	3807
powerfully$	3809
powers	8424
powers$	11750 3268
practi	11932
practically$	741 1668 6025 1669 1670 1671 1672 1675 1676 1677 1678 1792 3771
practice$	2787 2788 2789 2790 8302
practised$	2027
pre	3290
precin	7666
precinct$	11835 3286 11882 11885
precious$	2606 6977
precocious$	7899 4260
predator$	9801 9802 9803 9804 1232 1314 7981 7982 7983
predators$	8890 9801 9802 9803 9804 1232 1314 7981 7982 7983
predatory$	4251
predic	4008
predicament$	9557 9558
predicted$	3088 4141 4163 4344
prediction$	8522
predictions$	8521 8522
predictive$	4006
preemptive$	7647
prefer$	137 138 397 398 399 400 401 402 403 437 438 439 440 441 442 1146 1151 3526 4051
prefered$	397 398 399 400 401 402 403 437 438 439 440 441 442 3526
prefering$	397 398 399 400 401 402 403 437 438 439 440 441 442 3526
preferred$	137 138 397 398 399 400 401 402 403 437 438 439 440 441 442 1146 1151 11335 2806 2807 2808 2809 7189 11406 3526
preferring$	397 398 399 400 401 402 403 437 438 439 440 441 442 3526
prefers$	137 138 397 398 399 400 401 402 403 437 438 439 440 441 442 1146 1151 3526
pregab	7708
pregabalin$	11924
pregna	7696 4123
pregnancies$	8480
pregnancy$	11912 8480
pregnant$	8479
premature$	8457 8461
prematurely$	8461 4279
prepared$	417 418 419 447 448 640 641 6521 6524 10741 10742 10743 10744 2923 7493 11764
prescr	4330
presence$	11880
present$	1262 1268 1269 1270 1271 1465 6265 6266 6267 7419 3269 11843 3768
presentation$	9777
presented$	1268 1269 1270 1271 3768
presenting$	1268 1269 1270 1271 3768
presents$	252 253 254 255 256 257 258 8862 8863 4657 4658 4659 4660 4661 4663 4664 9155 9158 5502 9738 1263 1268 1269 1270 1271 1466 3269 11843 3768
presentted$	1268 1269 1270 1271 3768
presentting$	1268 1269 1270 1271 3768
preser	4030
press$	3231 4051
pressing$	3231
pressure$	3257 11831
pretext$	3186
prettiest$	2072 3855
pretty$	4269
preven	3240 7609
prevent$	3212 3285
prevented$	9023 4808 452 9267 9268 11019
prevention$	11798 7598 11825 3253 7857
preventping$	3212
preventring$	3212
prevents$	3212 3285
preventting$	3212
prey$	8616 1183
preyed$	1185
preys$	1184
primar	11965
prime$	9381 9382 3669 4023
principal$	7261 11547 3669 4029
priori	2969 3301 11878 8424
prioritise$	139
prioritised$	139
prioritises$	139
prioritising$	139
priority$	7434 3121 11864 4020 4023 4028 4075
prison	11986 7771 12002 7787 7860
prison$	9056 11979 11987 12003 12004 12071 12076 4206
proact	3145 3308 4066
proactive$	2900 7258 7259 2904 7264 11485 2929 7306 2956 2957 2962 2983 2987 7346 7350 7351 7353 11570 11575 11576 11577 7363 3009 7369 3014 7376 11598 7499 7502 11721 3159 7522 7562 7665
probat	7853 7854 4197
probation$	12069 12070 8554
proble	8488
problem$	10060 5852 10074 6918 11218 11389 7207 11547 7989 3649 3700 3704 3706 8064 3997 8491
problematic$	9047 10008 10009 10010 10011 10012 10013 10014 10015 10016 10082 10083 10084 10085 10086 3700 3706 8068
problems$	9355 9362 9363 9365 9366 9557 9558 5686 10074 10288 3409 7989 8064 8491 4168
procedure$	11041 11042 11043 11044 11045 11046 11342
procedures$	11041 11042 11043 11044 11045 11046 11342
proceed$	3147
proceedings$	11760 11775 8536
proces	3323 11896
process$	11041 11042 11043 11044 11045 11046 11342 11866 7783
processes$	11041 11042 11043 11044 11045 11046
processing$	7680 4140 8497
produc	7531 8346
produce$	559
produced$	559
produces$	559
producing$	559
productive$	11747
professional$	6833 6834 6838 3915
professionalism$	11395 11396 11397 11398 8323
professionals$	9503 5715 9994 10087 6637 6638 6640 6641 8031
profil	3164 8346 8350
profile$	9308 2954 7315 11630 7979 8354 3998
profiled$	11631
profiles$	325 326 808 2954 11630 8354 3998
profiling$	3998
profits$	7194
programme$	157 159 160 11866 8502 8565 8566
programmes$	157 159 160
progress$	3182 7933
progressed$	3182
progressing$	3182
progresss$	3182
prolific$	538 539 1336 1337 11667 3534 3621 3633 3675 4028
prolong$	38
prolonged$	38
prolongged$	38
prolongging$	38
prolonging$	38
prolongs$	38
promiscuity$	4222
promiscuous$	3520 7899 4222 4260
promiscuously$	4222
promise$	11041 11042 11043 11044 11045 11046 8313
promises$	11041 11042 11043 11044 11045 11046 8313
prone$	1373
proof$	3096
proper$	1845 1846 1847 6935 6936 6937 6938
properly$	9306
property$	9087 9088 9089 9090 4875 4876 4877 4878
propos	3237
propra	7708
propranolol$	11924
prosec	7334 7375 3180 11758 11759 7544 11762 7555 11773 3398 4301
prosecute$	7537 3261 4047 4052
prosecuted$	11716 11734 11771
prosecuteing$	3261 4052
prosecutes$	3261 4047
prosecuting$	4047
prosecution$	11550 11591 11733 11757 11760 11874 4046 8565
prosecutions$	11733 11760 11783
prosecutors$	11550
prospect$	6616 6721 2365
prostitute$	7902 3546 7905
prostituted$	3546
prostitutes$	7902 3546 7905
prostituting$	3546
prostitution$	9040 9054 7902
protagonist$	8386
protagonists$	8386
protect$	4408 8918 968 9542 5360 9604 9613 10336 10337 6208 6209 6210 6213 6214 6216 6217 6220 6224 10489 10590 2858 2866 2867 2868 3244
protected$	968 10489 10494 10495 10496 10497 10498 10499 2866 2867 2868
protecting$	968 5361 10146 6208 6209 6210 6213 6214 6216 6217 6220 10489 10494 10495 10496 10497 10498 10499 10506 10511 10512 10513 10514 10515 2866 2867 2868 3244
protection$	10146 10416 10476 10477 10478 10479 10486 10487 10488 10489 10494 10495 10496 10497 10498 10499 10506 10511 10512 10513 10514 10515 10569 10570 10571 10579 11207 7530 7534 7584 7592 7593 7810 4347
protects$	968 10489 2866 2867 2868 3244
protectted$	968 10489 2866 2867 2868
protectting$	968 10489 2866 2867 2868
protocol$	11041 11042 11043 11044 11045 11046
protocols$	11041 11042 11043 11044 11045 11046
proud$	7160
prov	3156
prove	11485 3095 3112
prove$	7455
proved$	7455
proves	3112
provid	2977 3990
provide$	2913 7288 3165 7918
provided$	8774 4592 4593 7918
provideed$	2913
provideing$	2913 3165
providence$	7922
provider$	6810 6815 6816 11399 7210 11466 11467 3972
providers$	6810 6815 6816 11399 7210 11466 11467
provides$	2913 3165 7918
providing$	7918
provin	3112
proving$	1252
provision$	8499 8503
provocative$	7899 4223 4260
provocatively$	2050 3821 3831 8226 8228 4223 4260
provoke$	8592 4377 309 9440 3589 8268
provoked$	8592 4377 309 3589 8268
provokes$	8592 4377 309 3589 8268
provoking$	8592 4377 8639 8640 8641 8642 8643 309 3589 8268
prowl$	1372 10949
prowled$	1372
prowling$	1372
prowlled$	1372
prowlling$	1372
prowls$	1372
pru	4142
pru$	8499
ps$	11583
pscale	11965
psoria	4103
psoriasis$	8460 4272
psychi	4333
psychiatric$	4134
psycho	4316 4333
psycho$	7989
psychologically$	3802
psychologist$	4334
psychologists$	4334
psychopath$	7989
psychopathic$	4251
psychopaths$	7989
psychos$	7989
psychotic$	8058
ptsd	4313
pub$	11565
public	7601
public$	9825 9826 9827 9828 9829 9830 9831 9832 9833 9834 9835 9836 9839 9840 9844 5659 9902 9906 3235 3236 11817 11842 7865 7945 4193
pubs$	11565
puffer$	8227 3875 3883
puffers$	10698 10699 10712 10713 10714 10716 8227
pull$	11454 11455 11456 11457 11458 8342
pulled$	8618 1135 10721 6506 2892 8231
pulling$	7321
pumped$	8454
punch	12011 12019
punch$	12012
punche	3440
punched$	12012 7797
punches$	12012
punish$	11378 2818 2819 2820 2821
punished$	9347 5595 5596 5597 5598 2818 2819 2820 2821
punishes$	2818 2819 2820 2821
punishing$	2818 2819 2820 2821 11459 11460 11461 11462
punitive$	11136
pupil	11728 7870
pupil$	1371 10020 10048 10049 10050 10051 10052 10053 10064 12086 3592 7975 3629 8057 4142
pupils	7260 11563 7358 11597 11639 11640 11642 11682 3137 11745 11748 7566 11805 11841 11853 7642 11865 8409
pupils$	164 345 8943 4731 407 5037 5038 5043 5044 5054 5086 826 847 5204 921 5317 9745 9755 9756 9757 9758 5556 1200 1201 1202 1207 9820 9825 9826 9827 9828 9829 9830 9831 9832 9833 9834 9835 9836 9839 9840 9841 9889 1370 1371 10020 10023 10048 10049 10050 10051 10052 10053 10064 1502 2100 2147 2148 10830 10831 10832 10833 10834 6625 6626 6627 6642 6651 6727 10999 7055 7886 7945 7975 7988 8057 3709 8314
purcha	7409 7410
purely$	1519
purple$	3851
purpos	3254 8346
purpose$	11231 11234 11814 3245 11864
pursu	2969 3087
pursue	3187 3230
pursue$	294
pursued$	294
pursues$	294
pursui	3187 3230
pursuing$	294
push	3309
push$	501 502 503 750 9913 3231 3530 8268 4077
pushed$	501 502 503 750 3312 3530 8268
pushes$	501 502 503 750 3530 8268
pushing$	9073 501 502 503 750 3231 3530 8268
put	12011 3504
put$	0 1 2 4360 8579 8580 11 8585 4387 8604 8605 8606 8607 8608 8609 8610 57 139 8774 4610 8948 8977 4773 423 424 425 9019 9262 9263 9264 9397 9398 9399 5230 5231 9466 5306 1181 10789 10947 2557 2837 2838 2866 2867 2868 2911 3007 3008 3041 3113 3115 3238 3336 3460 3482 7918
puted$	0 1 2 11 57 423 424 425 2557 2866 2867 2868 7918
puting$	0 1 2 11 57 423 424 425 2557 2866 2867 2868 7918
puts$	0 1 2 4360 11 8585 4387 8604 8605 8606 8607 8608 8609 8610 57 139 423 424 425 9397 9398 9399 1181 10947 2557 2837 2838 2866 2867 2868 3041 7405 3460 3482 7918
putted$	0 1 2 11 57 423 424 425 2557 2866 2867 2868 7918
putting$	0 1 2 4361 8578 11 57 139 423 424 425 9563 9564 9565 9566 9567 9568 9569 9570 9571 9572 9573 1181 10947 2557 2837 2838 2866 2867 2868 7918
puzzling$	894 897 900 901
pyjama$	6493 8227
pyjamas$	10703 10704 10705 10708 10716 8227
queen$	7992 3636
queens$	7992
questi	11644 3314
question$	894 897 900 901 6723 3144 3296 7671
questionable$	4465 8693 8694 8695 8696 5311 3522
questioned$	3489
questioning$	3144
questions$	3144 3296
quetiapine$	4329
quick$	289 11314 11375 7160 2805 3583
quicker$	10199 10338
quickly$	9236 9237 10200 10271 10338 11329 11330 11331 11332 11463 11464 11465
quiet$	8829
quiff$	8209
quiffs$	8209
quite$	4537 4557 1559 1712 1882 1885 3762 3769 3786
quiz$	3144
quizing$	3144
quizs$	3144
rabble$	1214 1215 7964 3616 4230
race$	6388 6391 6406 6410 6414 10652 6448
racists$	8291
radar	11736
radar$	11316 11599 11601 3030
radio	3019
radiotherapy$	4317
raff$	7962
rag$	7959
ragged$	10672 10673
rags$	7959
raid	7265 7570
raid$	2910 11786 3486 8401
raided	7265
raided$	11810 12051 3486
raids$	3486 8401
rails$	9899
raise$	6208 6209 6210 6213 6214 6216 6217 6220 6855 3783
raised$	6854 3783 8231
raiser$	8039
raisers$	8039
raises$	3783
raising$	6208 6209 6210 6213 6214 6216 6217 6220 3783
ramp$	3258
ramped$	11830
ramping$	3258
ramps$	3258
ran$	501 502 503 504 505 506 507 508 509 510 522 523 541 542 836 837 838 1311 1520 1521 1522 1597 1598 3442 3530 3661 3664 8381
random	3145
random$	7502
rang$	11428
ranger	3071
rape	7802
rape$	9674 9675 9676 9677 9678 9679 9680 9681 12018 7953
raped	8532
rarely$	1876 6233 1877 6234 1878 3386
rascal$	4230
rascals$	4230
rash	7678
rash$	88 89 953 11894 3574
rat$	7960
rate	3240
rate$	7622 8401 8406
rated$	1252 1266 1453 1457
rates$	7622 8401 8406
rather$	11391 11393 7225 11450 11451 11453 3762
rating$	11484
ratings$	11431 11432 11484
rational$	4709
rats	3479
rats$	7836 7960
re	7597
re$	6576 6587 3621
reach$	8630 8631 8632 8633 9980 10839 10860 10883 6668 10891 10921 10922 10923 8258 8260
reached$	9583 9584 9585 9586 10768 10774 10779 10782 10788 10872 10889 10907 10908 10909 10910 10911
reaches$	8259
reaching$	10921 10922 10923 6708 8258
react$	10790 11378 8338
reacted$	8338 8339
reacting$	8338
reaction$	10094 10095
reacts$	8338
reactted$	8338
reactting$	8338
read	7269 3392 8525
read$	9980 2471 2472 2473 11208 11552 7382 7420 11975
reader	3373
reader$	11611 7730
readers$	11611
readily$	9236 9237 11329 11330 11331 11332 11463 11464 11465
readin	3372 11976 7761
reading$	7729 11977 8277 4162
ready$	9381 9382 1772 1773 11375 7160 2909 2923 3194 12055
real$	5711 6935 6936 6937 6938 4069
realise$	169 5284 5285 5401 5402 5403 5404 5405 5406 5407 5408 5409 5410 5411 5412 5458 5459 5460 5461 5462 5463 5464 5465
realised$	5284 5285 9528 9529 5314 5315
really$	6057 2253 2254 2255 2256 3786
reap$	839 840
reaped$	839 840
reaping$	839 840
reaps$	839 840
rearrested$	8551
reason$	6171 10921 10922 10923 11317 3186 8258
reasoned$	10768 10774 10779 10788 10872 10907 10908 10909 10910 10911
reasoning$	10921 10922 10923 6711 8258
reasons$	3186
reassurance$	10506
rebuff$	9458 5243 5244 5245 5246 3577 3890
rebuffed$	10751 10756 10757 10758 10759 3577 3890
rebufffed$	3577 3890
rebufffing$	3577 3890
rebuffing$	3577 3890
rebuffs$	3577 3890
recall$	11681
recalled$	3498
receiv	8346 4132
receive$	4646
receives$	3371
recent	2921
recent$	7278
reckless$	88 89 4465 8693 8694 8695 8696 4712 9047 848 953 3520 3574 4251
recklessly$	4216
recklessness$	8929 8930 8931 8932 8933 8934 9295 9296 9297 9298 9359 5182 5183 5203 9420 5275
reclaim$	3292
reclaimed$	3292
reclaiming$	3292
reclaims$	3292
recognise$	8918 9604 5401 5402 5403 5404 5405 5406 5407 5408 5409 5410 5411 5412 5458 5459 5460 5461 5462 5463 5464 5465 10590
recognition$	11611 8366
recomm	3237
recommit$	11677 11704
record	7319 2973 2998 3005 3090
record$	6922 7032 11381 7188 11523 2955 11551 7343 11560 7345 2994 2997 7362 3031 3037 7423 7441 11686 7471 11688 12068 8491 8564
recorded$	2946 7362 3007 3008 3042 7423 11643 3113 3115 7606 7607 4060
recording$	2787 2788 2789 2790 7254 2996 7359 7362 3031 3037 7423 8302 8398
recordinged$	7362
recordings$	2996 7359 7362
records$	11511 11523 11535 11551 7343 11560 7345 2994 2997 7362 3031 3037 7423 11647 7441 11658 11686 11688 8367 8491
recover$	4108
recovered$	11796 4108
recovering$	4108
recovers$	4108
recovery$	12004
recrui	11533
recruit$	485 486 3528 3529
recruited$	8618 485 486 4844 488 489 490 3528 3529
recruiter$	9801 7981 7984 7985
recruiters$	9801 7981 7984 7985
recruiting$	485 486 3528 3529
recruitment$	8628
recruits$	485 486 3528 3529
recruitted$	485 486 3528 3529
recruitting$	485 486 3528 3529
red$	11766 3828 3851 8227 4044
redeal$	11677 11704
redeeming$	8035
redemption$	8035 8260
redheaded$	6434 4269
reduc	3240
reduce	3388
reduce$	11812 8434
reduced$	11838 8418
reduct	7598
reduction$	11814 11825
referenced$	7323
referr	11932
referral$	6535 2179 6537 2181 2182 11212 8314 4208
referrals$	6535 2179 6537 2181 2182 11212 11365 11366 8314 8315
referred$	4132
reflected$	5561
refuge	7823
refuge$	12039
refus	3317 4343
refusal$	4702 346 347 348 349 350 351 1421 1422 1423 1424 1425 2159 2160 6544 2625
refusals$	2159 2160 6544 2625
refuse	4198
refuse$	9287 925 997 1003 1004 1005 1006 1007 1009 1053 1105 2158 10745 10750 10943 10947 3889 8249 8266 3964
refused$	925 9508 997 1003 1004 1005 1006 1007 1009 1053 1105 2158 10745 10750 10751 10756 10757 10758 10759 10943 10947 3889 8249 8266 8309 3964
refuser$	8010 4239
refusers$	8010 4239
refuses$	925 997 1003 1004 1005 1006 1007 1009 1053 1105 2158 10745 10750 10943 10947 3889 8249 8266 3964
refusing$	925 997 1003 1004 1005 1006 1007 1009 1053 1105 2158 10745 10943 10947 11137 11138 3889 8266 3964
regain	3262
regard	8346
regard$	4434 4435 4436 4437 4438 4440 4441 5687 5688 1332 5690 1368 6197 6198 6199 11173 11174 11175 11176 11177 11178 11179 11180 6967 6968 6969 6970 6971
regardded$	1368
regardding$	1368
regarded$	1254 1368 1459
regarding$	1368 6136 7501
regardless$	8760 8764 9383 10460
regards$	1368
regist	2926 7319 3003 7360 11738
register$	11535 2997 7389 11647 11650 12061 8391 8503
registered$	3436 4118 8514
registers$	10903 11535
registration$	2898
registrations$	4006 8372
regret$	9667 9668
regrettable$	7107 11324
regrettably$	4281
regula	3145
regular$	538 539 7502 3534
regularly$	537 11926
regulation$	10101 10102
rehab	12002 7787
rehab$	12003 8482
rehabilitation$	4208
reject$	1178 1179 10745 10947 3590 3890
rejected$	1178 1179 10745 10751 10756 10757 10758 10759 10947 3590 3890
rejecting$	1178 1179 10745 10947 11137 11138 3590 3890
rejects$	1178 1179 10745 10947 3590 3890
rejectted$	1178 1179 10745 10947 3590 3890
rejectting$	1178 1179 10745 10947 3590 3890
relapse$	10791 8253
related$	11973 7957
relati	11984 12035 8346
relations$	7896
relationship$	8649 4653 596 597 598 9176 9177 4990 4991 4992 4993 10145 10345 10346 1833 1834 1835 1836 1837 1838 1839 10464 10465 10466 10529 3433 7877 7896 8120
relationships$	8649 4653 596 597 598 4990 4991 4992 4993 10329 10330 10331 10332 10333 10343 10345 10346 1833 1834 1835 1836 1837 1838 1839 10464 10465 10466 10529 7877 7896 8120
relay	2993
relay$	3010
relaying$	3010
relays$	3010
releas	2977
released$	4197 4198
relentlessly$	4277
relevant$	3018
reliab	2921
reliable$	7278
reliant$	8141
relied$	10907 10908 10909 10910 10911 3230
relies$	3485
relish$	1109 1110 1111 1112 3580
relished$	1109 1110 1111 1112 3580
relishes$	1109 1110 1111 1112 3580
relishing$	1109 1110 1111 1112 3580
reluctance$	4702 346 347 348 349 350 351 1421 1422 1423 1424 1425
reluctant$	1000 1003 1004 1005 1006 1007 1009 1421 1422 1423 1424 1425 2805
relying$	3485
remain	7781 4193
remain$	8948 769 770 1093 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 1454 1473 1482 1483 1484 1485 1486 1487 1662 1668 6025 1669 1670 1671 1672 1675 1676 1677 1678 2044 10789 11997 3537 3626 3628 3632 3679 3701 3703 3711 3712 8550
remained$	5787
remains$	4477 343 344 769 770 1093 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 5787 5792 1454 1473 1482 1483 1484 1485 1486 1487 1662 1668 6025 1669 1670 1671 1672 1675 1676 1677 1678 2044 7648 3537 3626 3628 3632 3679 3701 3703 3711 3712
remand	7555 4197
remand$	8554
remanded$	11771 7851 8554
remark$	2151 2152 2153 2154
remarkably$	3769 3786
remarked$	2151 2152 2153 2154
remarking$	2151 2152 2153 2154
remarkked$	2151 2152 2153 2154
remarkking$	2151 2152 2153 2154
remarks$	8882 2151 2152 2153 2154
remind	3163
remind$	3026
reminded$	8746 8747 178 179 180 191 192 193 194 3068 7428
reminder$	11321 11322
reminders$	8743 11321 11322
remiss$	4280
remit	3254
remorse$	9667 9668 7935
remorseless$	4251
remote$	11375
remov	2969 3309
remova	12028
remove$	3421
removed$	365 366 367 368 11159 11160 11774 3312 3421 3422
removes$	3421
removing$	3421
render$	41 42 44
rendered$	41 42 44
rendering$	41 42 44
renderred$	41 42 44
renderring$	41 42 44
renders$	41 42 44
rent$	4349
reoffe	7602
reoffend$	10790 11661 11677 11704 8253
reoffended$	4354
reoffender$	4235
reoffenders$	4235
reoffending$	11813 11816 11818 4061 4354
reoffends$	4354
repair$	11378
repara	3500
reparation$	7857
repeat$	538 539 10790 3534 3621 4028
repeated$	4561 7105 7106 7129 11365 11366 3915 8315 4136
repeatedly$	537 6789 2710 3892
replied$	9276 11031 11034 11035 11037 11038 11039 11040 11055 11056 11428
replies$	2678 2679
reply$	9303 9304 9305 9649 9651 10763 10769 10783 11198 2678 2679 11319 11378 11381 8250
replying$	8769 9005 9303 9304 9305
report	2920 7279 7287 2973 2993 2998 3004 3005 3107 7464 7761 8346 8349
report$	8918 9467 9486 9604 11132 11212 2799 11503 11551 7362 3010 3011 3012 11590 3031 3037 11686 11688 11727 11977 3496 8314 8520
reportd$	3012
reported$	9245 9253 7362 3012 11595 3101 3128 7606 7607 3496 8359 8394
reporting$	10762 7362 3010 3012 3031 3037 3496
reportinged$	7362
reportings$	7362
reports$	11132 11212 11551 7362 3010 3012 11590 3031 3037 11686 11688 11727 3239 3496 8314
reprim	4197
reprimand$	8554
reprimanded$	8554
reprimands$	8554
reprobate$	4230
reprobates$	4230
reputation$	1543 1544 11354 7194 11420
reques	7299 3217 3230 3237
request$	11212 11321 11322 8314
requested$	8370
requests$	11321 11322 11365 11366 8314 8315
requir	7299 8346
require$	10240 1913 1914 1915 6273 1917 1918 1919 1920 1933 1934 10508 6293 6294
required$	1933 1934 10508 6293 6294 3245 7772
requirement$	12064
requires$	1933 1934 10508 6293 6294
requiring$	1933 1934 10508 6293 6294
rerob$	11677 11704
reside	7601 3450 3452
residential$	7807 7809 3748
residents$	9748 5533 9825 9826 9827 9828 9829 9830 9831 9832 9833 9834 9835 9836 9839 9840 9841 9902 9906 5750 5751 7055 11817 11842 7945 7946
resilience$	4261
resilient$	1958 1959 1960 1961 2013 8159 4261
resist$	8918 9287 9458 5243 5244 5245 5246 9523 2176
resistance$	1421 1422 1423 1424 1425
resistant$	1421 1422 1423 1424 1425 8263 8266 4251
resisted$	9402 2176
resisting$	2176
resists$	2176
resistted$	2176
resistting$	2176
resit	4166
resolution$	8565
resort$	481 482
resorted$	481 482 2758
resorting$	481 482
resorts$	481 482 2759
resortted$	481 482
resortting$	481 482
respect$	9604 9629 5422 5657 10763 10769 10783 11173 11174 11175 11176 11177 11178 11179 11180 8000 8250
respected$	9253
respit	3450
respite$	7807
respon	11495 7283 11533 7452 11701 8424
respond$	9604 10763 10769 10783 10817 10818 11198 11378 11381 8250
responded$	11031 11034 11035 11037 11038 11039 11040 11055 11056 11208
response$	2563 2571 2572 2573 2678 2679 2787 2788 2789 2790 2900 7258 7259 2904 7264 11485 11492 11499 7306 2956 2957 2962 2983 2987 7346 7350 7351 7353 11570 11575 11576 11577 7363 3009 7369 3014 7376 11598 7499 3159 7522 7562 11850 8302
responses$	2563 2571 2572 2573 2678 2679 2787 2788 2789 2790 8302
responsib$	11218 11303 11347
responsibbed$	11218 11303 11347
responsibbing$	11218 11303 11347
responsibed$	11218 11303 11347
responsibilit$	6066
responsibilities$	10281 10996 11218 11347
responsibility$	369 370 371 372 9392 9436 9437 9438 9543 984 985 5346 5347 5348 5349 5350 5351 5352 5353 5354 5355 5356 5357 5371 5372 5373 5374 5375 9592 9593 9594 9595 9596 9597 9598 9599 9600 9601 9602 5387 9634 10588 10996 11082 11173 11174 11175 11176 11177 11178 11179 11218 11347 2794 8528
responsibing$	11218 11303 11347
responsible$	8598 984 985 2013 10588 2786 11374 11668 3103 7486 3138 7514 7515 3167 11756 3509
responsibly$	9306
responsibs$	11218 11303 11347
rest$	4726 4727 4728 4729 10213 10317 10318 10319 10320 10321 10365 10366 10367 10531 10660 10661 10662 11367 8316
resteal$	11677 11704
rested$	4726 4727 4728 4729
restor	3262
restra	3419
restraining$	7776
rests$	4726 4727 4728 4729 11367 8316
result$	332 4725 7533 3187 7565 8520
resulted$	8585 9398 9399
resulting$	7565
results$	11354 7194 11420 11431 11432 11848 11977 8520
resume$	8715
resumed$	8715
resupply$	11677
retail	2939 7370 7601
retail$	7666
retailers$	2916 11490 7296 11565 11586 11588 3072 11817
retain$	4014
retained$	8370 4014
retaining$	4014
retains$	4014
retak	3262 4166
return	8346
return$	8663 8678 4494 8801 8868 310 8948 8977 8979 8980 8981 477 478 479 480 4874 518 522 523 4884 4927 4935 579 580 581 4942 9162 9604 10763 10769 10783 10789 10791 3000 3563 8250
returned$	8801 310 477 478 479 480 518 522 523 3563
returning$	8769 310 9005 477 478 479 480 4871 518 522 523 4881 9272 3563
returnned$	310 477 478 479 480 518 522 523 3563
returnning$	310 477 478 479 480 518 522 523 3563
returns$	8801 310 477 478 479 480 518 522 523 3000 3563
reveal	3107 7464
reveal$	11657
revealing$	10672 10673 3875
reveals$	11657
revel$	1180
reveled$	1180
reveling$	1180
revelled$	1180
revelling$	1180
revels$	1180
review	3045
review$	2959 8102
reviewed$	2959 7521 7590
reviewes$	2959
reviewing$	2959
reviews$	2959 8102
rheumatic$	4102
rid$	3248 7643
ridding$	3248
ride$	9232 750
rided$	750
rides$	9232 750
riding$	750
riff$	3605
right$	4465 4467 4506 9348 9349 5193 5194 5195 9634 9887 6044 1845 1846 1847
rightly$	2799
rigid$	11314 11375 7160
rigoro	3272
rigorous$	7629
ring	11472 3011 3019 7444
ring$	9082 9083 9467 10706 2935 7368 3614 8227
ringin	11521
ringing$	10762 2935 7368
ringle	11674 11877 8409
ringleader$	11660 11695 11765 4232
ringleaders$	11660 11695 11765 4232
rings$	5954 5955 6450 10706 2935 7368 8227
ringworm$	4320
riot$	8019 8020 8021
ripped$	10672 10673 6503 3868 3875
rise$	3210 7651
rises$	7651
risible$	11251
risk$	8573 8574 8584 4372 16 17 18 4420 8637 8638 8644 8650 8651 8652 8653 8655 8656 8657 8659 4578 4579 4580 4581 4582 4583 4584 4585 4586 4587 4588 4589 4590 9330 807 9557 9558 9617 9618 9619 9620 9621 9622 9623 9624 9625 9626 9627 9628 9639 9640 9641 9642 9643 9688 9695 9708 5609 1253 5611 5612 5613 5614 5615 5616 5617 5618 5619 5620 9837 9838 5623 5624 5625 5626 5627 5628 5803 5804 1448 1449 5807 1451 1452 10026 10027 10028 10029 10030 10031 10032 10033 10034 10035 10036 10037 10038 10039 10040 10041 10042 10043 10044 10045 10132 10329 10330 10331 10332 10333 10464 10465 10466 10476 10477 10478 10479 10481 10482 10483 7097 7590 3243 7626 7655 3518 3994 4022 4347
riskier$	4465 3520
risks$	8573 8574 8637 8638 8650 8651 8652 8653 8655 8656 8657 8659 4519 4520 4578 4579 4580 4581 4582 4583 4584 4585 4586 4587 4588 4589 4590 9557 9558 9617 9618 9619 9620 9621 9622 9623 9624 9625 9626 9627 9628 9640 9641 9642 9643 9688 10132 10464 10465 10466 10476 10477 10478 10479 7876
risky$	8573 8574 4465 142 143 144 145 146 147 148 4712 9047 5497 9735 3520 3586 3700
risperidone$	4329
ritali	4126
ritalin$	8483
rivalry$	7957
rivals$	7946
roaccutane$	4329
road$	8971 4840 9968 3761
roadman$	9786 7958 4229
roadmen$	9786 7958 4229
roam$	9010 1372
roamed$	1372
roaming$	1372
roammed$	1372
roamming$	1372
roams$	1372
rob$	9766 9767 9964 11648 11677 11680 11704 11705 7640
robbed$	8618 8621 9025 9325 3513
robber	11478 11486 11495 7283 11539 11674 7460 11689 3118 11698 11702 11703 11710 11711 3139 11717 11725 11729 11730 11731 7602 7844 7846 7865 7866 7869 8382 4215
robber$	9863 9864 9865 9947 9948 9949 9950 9951 11668 7989 7990
robberies$	11675 11676 7475 7496 11818 3294 12082 12083 12085 8400 8407 8572
robbers$	9863 9864 9865 9947 9948 9949 9950 9951 7989 7990
robbery$	9024 9040 2900 7258 7259 2904 7264 11485 11492 11499 2929 7291 7292 7293 2937 2938 7306 2956 2957 2962 2983 2987 7346 7350 7351 7353 11570 7356 11575 11576 11577 7363 3009 7369 3014 7376 11598 3057 7434 11651 7475 11693 7499 3159 7522 7539 7562 3310 12060 12062 12081 12082 12083 12085 4023 4033 8572
robbing$	11706 11785
robs$	11648 11680 11705 7640
robust	3266 3272 3277 4066
robust$	7629 3276 8159 4263
robuster$	3276
robustly$	8395
rode$	750
role$	9392 11347 7513
roles	11531
roll	4152
roll$	1155 11243 8509
rolled$	7638 7639 8509
rolling$	1155
roma$	2052 6415
romanian$	2052 6415 8219
romantic$	633 634 635 636
roof$	12033
room	7507
room$	2916 11490 11507 11508 11509 7294 7295 7296 11564 11586 11592 11593 7414 11633 7824 7825 12045 3478 8361 8517
rooms$	11593 8361
ropes$	10129
rose$	8406
rot$	11203 11423
rotten$	1385 1386 3618 8058
rough	8544
rough$	5582 5852 5853 3587 3618 3830 8190
round$	8884 8885 8887 8889 10131 5922 10170 3180 8243 8434
rouser$	7973
rousers$	7973
route	11639
route$	4840 11544
routes$	11544
routin	3145
routine$	7502
row$	6619 10836 6621
rowdy$	3706 4251
rows$	3409
rubber$	3938
rude$	10017 10018 10116 10947 4251
ruffian$	4230
ruffians$	4230
rug$	11344
rui	4197
rui$	8554
ruin$	9439
rule$	9752 11041 11042 11043 11044 11045 11046 2903
rules$	9764 9906 5699 5700 5701 5702 10216 10572 10573 10574 11041 11042 11043 11044 11045 11046 11342 2903 7947
ruling$	2903
rum$	11921
run	3222
run$	8663 8678 8735 8948 8977 8979 8980 8981 4774 4775 4776 501 502 503 504 505 506 507 508 509 510 522 523 4889 4894 541 542 665 666 9287 836 837 838 9467 5299 1155 1169 1170 1311 9913 5714 1520 1521 1522 1597 1598 1711 10791 2235 2236 10947 7209 2963 3074 3299 3442 3530 3660 3663
runaround$	9931
runaway$	9863 9864 9865 7989 7990
runaways$	9863 9864 9865 7989 7990 4238
runed$	3074
rung$	11208
runing$	3074
runner	8392
runner$	9072 9866 1299 7989 7991
runners$	9072 9866 1299 11692 7989 7991
runnin	11533 7452
running$	8639 8640 8641 8642 8643 4837 9073 501 502 503 504 505 506 507 508 509 510 522 523 4888 4890 4894 541 542 1155 1169 1170 1311 1597 1598 1711 10947 2963 11668 11701 3442 3530 3659 3662 8357
runs	11533
runs$	501 502 503 504 505 506 507 508 509 510 522 523 4894 541 542 665 666 836 837 838 1155 1169 1170 1311 1520 1521 1522 1597 1598 1711 10947 2963 11558 3074 3442 3530 8357
rushed$	3364
s$	7302 7450 11669 7662 3339 3342 7712 7717 7742 7752 7755 3404 7762 7764 7765 3410 3411 7774 7777 3428 7789 3439 7809 12038 7832 7834 12052 12059 12065 7864
s17$	4348
s20$	4348
s31$	4348
s47$	4348
sabotage$	3576
sabotaged$	3576
sabotages$	3576
sabotaging$	3576
safe$	8626 8627 4506 9556 9560 5345 9562 9574 9575 9583 9584 9585 9586 10439 6241
safeguard$	4408 8918 5364 9613
safeguarding$	10486 10487 10488 10489 10497 10498 10499 10506 3915
safer$	4465 4506
safety$	8583 4368 8650 8651 8652 8653 8654 8655 8656 8657 8658 8660 8712 8713 4528 4529 9463 9557 9558 9562 9563 9564 9565 9566 9567 9568 9569 9570 9571 9572 9573 5453 5454 5455 5456 5457 10476 10477 10478 10479 10565 11603
said$	104 4785 5032 5033 5042 5187 5262 5293 10825 6687 6688 6689 6755 6756 6759 6904 6905 2648 2649 3101 3157
sale	11729
sallow$	4269
same$	8761 8763 8765 8767 9384 5600 6270 6271 6272 2030 6452 10675 10688 6483 6490 6682 6683 6684 6685 3804 3865
sanction$	3234 4048
sanctioned$	365 366 367 368 5595 5596 5597 5598
sanctions$	3234
sand$	11341
sandy$	3828
sat$	2135 2136 2137 2637 2638 2639 2640 2641 2642 2643 2644
satisfy$	10860
savage$	9863 9864 9865 7989 7990
savages$	9863 9864 9865 9884 9885 9886 7989 7990
saved$	9583 9584 9585 9586 10907 10908 10909 10910 10911
saving$	11354 8035 8260
savvier$	1550 1551 1552
savvy$	1550 1551 1552 6350 6351 6352 2013 2017 8114 4259
saw	3358 3433
saw$	1368 2547 2548 7715
say	3107 7464
say$	8708 4614 8918 4704 4771 5073 9473 9486 9519 9604 1211 10590 10747 10763 10769 10783 6755 6756 6759 2960 8250
saying$	1211 10762 10838
says$	1211 10748 10825 6755 6756 6759 2648 2649
scabies$	4320
scalde	3440
scalded$	7797
scale	11965
scallies$	4230
scally$	4230
scallywag$	4233
scallywags$	4233
scan$	2959 11939
scandal$	4279
scandalous$	4279
scaned$	2959
scanes$	2959
scaning$	2959
scanned$	7521
scans$	2959 11939
scant$	77 84 1330 1331 1333 6957 6964
scantily$	2050 3820 3831
scar$	2070 8209
scarcely$	5334 980 981 982 1806 1808 1809 1843 1876 6233 1877 6234 1878 1935 6292 1936 1937 3773 3774 3788
scare$	10523 10524 10525
scared$	10481 10482 10483 1953 1954
scares$	6176 10393
scarf$	10711 8227
scaring$	8639 8640 8641 8642 8643
scarlet$	4102
scars$	2070 8209
scarves$	10711 8227
scatter$	11827
scattering$	3291
scenario$	8575
scenarios$	8575
scene$	11651
scheme$	8391
schemer$	7989
schemers$	7989
scheming$	4251
schizo	4316
schizophrenic$	12001
school	3385 11976 8513
school$	9060 9061 9062 9299 9300 9503 9612 9811 9812 9813 9814 9815 9816 9825 9826 9827 9828 9829 9830 9831 9832 9833 9834 9835 9836 9839 9840 9844 9870 5658 9902 5723 10087 6810 6815 6816 6818 11399 7210 2857 11466 11467 11943 11953 11954 11955 11956 11957 7742 11959 11960 11967 11969 11970 11977 12055 7840 7893 3653 3915 3962 3971 3972 8499 8509 8510 8511 4163
schoolboy$	3629
schooled$	3389
schooling$	11968 8511
schoolmates$	7988
schools$	9811 9812 9813 9814 5750 5751 11964 12046 8509
sclerosis$	12003
scolio	4319
scor	8379
score$	10129 11484 8396
scored$	11631
scores$	11484 8396
scorn$	11444 11445 11446 11447 11448 3577
scorned$	3577
scorning$	3577
scornned$	3577
scornning$	3577
scorns$	3577
scour$	2959
scoured$	2959
scoures$	2959
scourge$	5830
scouring$	2959
scours$	2959
scrap$	9319
scraped$	8210
scratch$	11233
scrawny$	4269
screamed$	9508
screening$	11918
screens$	10954 10984 10985 10986 10987
screenshot$	7359
screenshots$	7359
screwed$	1475
scribe	3373
scribe$	7730
scrolled$	7521
scrote$	4233
scrotes$	4233
scrounger$	7989
scroungers$	7989
scruffily$	2050 3831 8226 8228
scruffy$	2052 6413 10672 10673 3830 3851 3868 3875 4269
scrutiny$	11599
scum$	4230
scumbag$	4230
scumbags$	4230
search	7265 7269 11510 11644 3180 11759 11773 3314
search$	2910 2959 7335 3098 3155 3174 11752 7537 3196 11786 11787 7572 11789 3219 7577 3221 11795 3296 3297 11874 7671
searched$	2959 11724 7521 3219 11810
searches$	2959 11718 3174 11787 7572 11789 3219 3221 11795 11863
searching$	2959 11787 3219 3221
searchped$	3196
searchs$	2959 3196 3296
seasoned$	4262
seating$	7319
second$	2030 6966 7174 3379
secrecy$	5144 11223
secretive$	4251
sectio	12002 7787 4333
section$	7574
section17$	4348
section20$	4348
section31$	4348
section47$	4348
sectioned$	12003
secur	4030
secure	3187 3452
secure$	9285 9286 7809 12071 7860 4014 4208
secured$	11557 8370
secureed$	4014
secureing$	4014
secures$	4014
securi	2939 7370 7377 3050 7417 3071 7499 3150 7507 3187
security$	9748 2916 11490 7296 11565 11586 11588 11593 7407 3054 11633 3072 3073 11715 3195 3211 3313 7946
seduce$	288 3524
seduced$	288 1113 3524
seduces$	288 3524
seducing$	288 3524
see	11485 3358
see$	169 8918 8948 894 897 900 901 5401 5402 5403 5404 5405 5406 5407 5408 5409 5410 5411 5412 5458 5459 5460 5461 5462 5463 5464 5465 1368 10391 6197 6198 6199 10732 11198 11381 11510 2948 2955 2960 11553 11618 7715 7827
seed$	7975
seeds$	7975
seeing	3358
seeing$	8769 9005 6136 7715 3446 7827 3557
seek	7299 3187 3217 3230 4045
seek$	296 552 553 554 555 556 557 558 1115 5472 1116 1117 1118 1119 1120 1121 1137 1138 1140 10947 6774 2913 11529 7314 3718 3719
seeked$	6774 2913 7314
seeker$	9854 7938 8074 8550
seekers$	9854 7938 8074
seekin	7299 3217 3230
seeking$	296 552 553 554 555 556 557 558 1115 5472 1116 1117 1118 1119 1120 1121 1137 1138 1140 5836 5854 10947 6774 2913 7314 7938 8074 3718 8550
seekked$	6774
seekking$	6774
seeks$	296 552 553 554 555 556 557 558 1115 5472 1116 1117 1118 1119 1120 1121 1137 1138 1140 6774 2913 11529 7314 3718 3719
seem$	769 770 1093 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 1454 1473 1482 1483 1484 1485 1486 1487 1662 1668 6025 1669 1670 1671 1672 1675 1676 1677 1678 6265 6266 6267 2044 2582 2583 3537 3626 3628 3632 3679 3701 3703 3711 3712 3768 3770
seemed$	769 770 1093 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 1454 1473 1482 1483 1484 1485 1486 1487 1662 1668 6025 1669 1670 1671 1672 1675 1676 1677 1678 2044 2582 2583 3537 3626 3628 3632 3679 3701 3703 3711 3712 3768
seeming$	2582 2583
seemmed$	2582 2583
seemming$	2582 2583
seems$	343 344 769 770 1093 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 1454 1473 1482 1483 1484 1485 1486 1487 1662 1668 6025 1669 1670 1671 1672 1675 1676 1677 1678 2044 2582 2583 3537 3626 3628 3632 3679 3701 3703 3711 3712 3768 3770
seen	11546 11656 3433 3502
seen$	500 9528 9529 5314 5315 1255 1460 1562 1748 10768 10774 10779 10788 10872 2547 2548 11239 11541 7382 3358 3365 3446 8381 8388 8394
sees	3358 3433
sees$	1368 7715
seize	3040
seize$	7397 4014
seized	7396 3040
seized$	11612 7397 11796 8370
seizeed$	4014
seizeing$	4014
seizes	3040
seizes$	7397 4014
seizin	3040
seizing$	7397
seizur	4319
seizure$	3040 3175 11781 8367
seizures$	3175 8367
seldom$	1876 6233 1877 6234 1878
select	3301 4313
selected$	3082
self	4093 4330
self$	4357 4359 4398 4399 43 4401 4402 4403 4404 4405 4406 50 8624 8625 4410 4411 4413 4414 58 59 60 61 76 113 4686 8923 4780 4781 4782 9036 4833 4897 9309 9310 9312 5115 5116 5117 5118 5119 5120 5121 5122 5124 5125 9344 9345 9358 5151 5152 5153 5154 9371 9372 9373 9374 9375 9376 9377 9378 9379 9380 5169 5170 5171 5172 9389 9394 9416 9417 5340 5344 988 9563 9564 9565 9566 9567 9568 9569 9570 9571 9572 9573 5358 5359 9576 9577 9578 9579 9580 9581 9583 9584 9585 9586 5413 5414 5415 9881 5886 5888 10149 10150 10151 10152 10153 10154 10155 10394 10395 10396 10397 10424 10425 10426 10427 10428 10429 10430 10431 10432 10433 10434 10435 10436 10437 6223 10440 10441 6226 10448 7155 7802 7873 3527 7903 7904 3568 3644 8139 8140 3784 3797 3933
selfharm$	8450
selfharmed$	8450
selfharming$	8450
selfharms$	8450
selfie$	9124 9132 4939 4940 584 585
selfies$	9124 9132 9133 4939 4940 584 585
selfish$	4251 4279
sell$	8663 8678 8948 8977 8979 8980 8981 4774 4775 4776 501 502 503 569 665 666 849 9649 9651 9657 9659 9766 9767 11680 3530 3547 7918
sellin	11521 11533 7452 11674
selling$	9050 501 502 503 569 11668 11706 3515 3530 3547 8374 8571
sells	11533
sells$	501 502 503 569 665 666 849 11558 11680 3515 3530 3547
selves$	4357 4359 4398 4399 43 4401 4402 4403 4404 4405 4406 50 8624 8625 4410 4411 4413 4414 58 59 60 61 4686 8923 4780 4781 4782 9036 4897 9309 9310 9312 5115 5116 5117 5118 5119 5120 5121 5122 5124 5125 9344 9345 9358 5151 5152 5153 5154 9371 9372 9373 9374 9375 9376 9377 9378 9379 9380 5169 5170 5171 5172 9389 9394 9416 9417 5340 5344 988 9563 9564 9565 9566 9567 9568 9569 9570 9571 9572 9573 5358 5359 9576 9577 9578 9579 9580 9581 9583 9584 9585 9586 9881 10149 10150 10151 10152 10153 10154 10155 10394 10395 10396 10397 10424 10425 10426 10427 10428 10429 10430 10431 10432 10433 10434 10435 10436 10437 6223 10440 10441 6226 10448 7155 7873 7903 7904 8139 8140
semh	4142
semh$	8499
semi$	3423
sen$	11948 4146 8504
send	2920 2992 2993 3004 3011
send$	8663 8948 551 560 9649 9651 9657 9659 2919 7354 3002 7368 3012 3165 7563 3273 3538 3560 7918 4146 8504
sendd$	3012
sended$	7354 3012
sendes$	3002
sending$	551 560 10921 10922 10923 7354 3002 7368 3012 3165 3273 3538 3560 8258
sends$	551 560 7354 3002 7368 3012 3165 7563 3273 3538 3560
sensation$	3581
sense$	9632 5418 1341 1599 1601 6147 10364 1827 1828 1829 1830 1831 1832 6222 1866 1867 6225 10590 10693 11127 11128 11129
sensible$	8595 4465 4506 5091 1845 1846 1847 2013
sensibly$	9306
sensit	2921
sensitive$	7278 8089 3991
sensor	3323
sensory$	7680
sent	2920 7371 7429
sent$	8818 8819 8820 8822 551 560 9262 9263 9264 9276 2919 11552 7771 3465 7851 3538 3560 7918 8309 4192
senten	11984
sentence$	3206 8558 4205 8563 8565
sentenced$	7851 4205
sentences$	3206
sentencing$	4205
separa	11984 11986 7771 7773 11999
separate$	2899 11827
separated$	11987
separates$	2899
separating$	3291 11987
separation$	11989
sepsis$	4318
september$	9062
sergea	2900 7258 7259 2904 7264 11485 7291 7292 7293 2937 2938 2939 7306 2956 2957 2962 2983 2987 7346 7350 7351 7353 11570 11575 11576 11577 3009 7369 3014 7376 11598 3057 7499 3159 7522 7562
sergeant$	7257 11475 11480 2916 11507 11508 11509 7294 7295 7296 11522 7313 2979 7337 7340 2986 11562 11566 11567 11569 11579 7366 11583 11585 11592 3054 7414 11715 7516 11778 3987 8433
serial$	538 539 2898 3534 3621 3633 4028
series$	2429 8390
serious$	4428 633 634 635 636 5711 6935 6936 6937 6938 3621 3915
seriously$	9669 9670 9671 9672 9673 11074 11075 11091 11092 11093 11094 11095 11096 11097 11098 11099 11100 11101 11169 11170 11171 11172 2710
seriousness$	9617 9618 9619 9620 9621 9622 9623 9624 9625 9626 9627 9628 9640 9641 9642 9643
sertra	4126
sertraline$	8483
serve$	3232 3256
served	11776
served$	3232 3379 3503
serves$	775 776 3232 3256
servic	11932
service$	9783 5645 6810 6815 6816 6824 6833 6834 11349 11399 7202 7210 2857 11466 11467 2989 11813 11918 3915 8302 3962 3971
services$	9612 9613 5715 9994 10120 10500 10501 10502 10503 10504 10546 10547 2183 2184 2185 2186 6810 11030 6815 6816 6821 6822 11399 7210 11466 11467 11918 7934 8246
serving$	3232 7763 8290 4170
session$	157 159 160 5898 10940 10941 10942 10981 10982 10983 7933
sessions$	157 159 160 4558 8775 8808 8809 10087 5898 10981 10982 10983 7933
set$	8719 483 504 505 506 507 508 509 510 9818 1825 1826 6395 2218 2219 2363 3041 3514 8167 8168 8518
sets$	504 505 506 507 508 509 510
setting$	3514
settle$	10763 10769 10783 8250
seven	7260 7275 11563 7358 11597 7412 3058 3059 11639 11640 11642 11682 3123 3137 7506 11728 11745 11748 11753 7566 11805 11841 11853 7642 11865 11877 3311 8409
seven$	9819 9888 11295 7480 11720 11722
severa	11621
several$	4561 566 2087 7105 7106 7129 11365 11366 8315 4023 4136
severe	4088
severely$	4155 4173
sex$	8649 4653 8967 4827 4918 9136 4925 570 4932 9151 586 587 588 589 9173 9174 5069 5629 10142 10143 10329 10330 10331 10332 10333 10343 10464 10465 10466 10529 7793 3488 7877 7898 7908 8120
sext$	4221
sexted$	4221
sexting$	7894
sexts$	4221
sexual$	9047 4908 4916 4921 4923 4924 571 572 573 574 576 4936 4937 4938 586 587 588 589 9175 633 634 635 636 10142 5959 5962 6129 10530 3345 3488 3539 3549
sexualised$	9047 4908 4916 10008 10009 10010 10011 10012 10013 10014 10015 10016 7900 7901 3706 4260
sexuality$	9284
sexually$	6319 3542 3764 3765 3799 8532 4328
sgt$	11583
shabbily$	2050 3823 3831
shabby$	10672 10673 3868 3875 4269
shadow	3314
shadow$	11623 3055 11723 7671
shadowed$	3055
shadowing$	3055
shadows$	6450 3055
shaggy$	3828
shall$	2190 2191 2192 2193 2194 2195 3200
shallow$	4251
sham	11851
shambles$	4279
shambolic$	11251 4279
shame$	5184 11235 7107 11324 3935
shameful$	11136 4279
shamefully$	4279
shar	2977 2992
share	3004 3990
share$	8948 551 560 5221 1018 2133 10763 10769 10783 11198 11378 11381 7273 2917 2919 7354 3002 3012 3141 3467 3538 3865 8250
shared$	551 560 2133 6904 6905 11208 7273 2917 2919 3012 3538 3865
shareed$	7354 3012
sharees$	3002
shareing$	7354 3002 3012
shares	3990
shares$	551 560 2133 7273 2917 2919 7354 3002 3012 3467 3538 3865
sharin	8346 3990
sharing$	551 560 2133 11249 7273 2917 2919 3467 3538 3865
sharp$	6350 6351 6352 2017
sharper$	1550 1551 1552
shaved$	3847 3849 3851 8210 3864
shaven$	3818 3819 3848 3851 3864
she$	4481 4488 4963 5037 5038 5043 5044 5085 921 1199 5556 1200 9773 1201 1202 5707 1370 10128 10830 10831 10832 10833 10834 6625 6626 6627 6629 6810 11030 4148
shed	8544
shed$	2774 12030 12042
shedding$	2774
sheep$	9810 7989
sheet$	8361
sheets$	8361
shelter$	9143 9144 9145 9146 9147 9148 9149 9150 12030
shielding$	10489 10494 10495 10496 10497 10498 10499 10506
shift$	4774 4775 4776 4005
shiftless$	4253
shifty$	3830 8190
shirk$	2774
shirked$	2774
shirking$	2774
shirkked$	2774
shirkking$	2774
shirks$	2774
shirt$	6456 6457 10681 8227
shirtless$	4269
shirts$	6456 6457 10681 8227
shock$	9440
shocking$	2674 2675 2676 2677 7107 11324 11360 11361 11362 11363 3706 3945
shockingly$	4281
shoddy$	4279
shoes$	6456 6457 10695 10696 10697 10698 10699 10706 12053 8227 8232
shooti	11689 11702 11710 11711
shootings$	11675
shop	2939 7370 7377 7666
shop$	9060 9061 2916 11490 7296 11565 11586 11588 11593 3286 11882 11885
shopke	2939 7370 7601 7870
shopkeeper$	8861 9138 12086
shopkeepers$	8861 9138 9748 9902 5750 5751 2916 11490 7296 11565 11586 11588 3072 11817 11842 7945 7946
shopli	3118 11698 11702 11703 11711 3139 11725 7602 7844 7865 7866 4356
shoplifter$	9863 9864 9865 7989 7990
shoplifters$	9863 9864 9865 7989 7990
shoplifting$	8639 8640 8641 8642 8643 9040 9050 9054 9890 7475 7496 11740 11818 3294 3310 12060 12081 12082
shoppe	7601
shoppers$	9902 11817 11842 7945
shopping$	7666
shops$	9902 5750 5751 2916 11490 7296 11565 11586 11588 11593 3072 3286 11882 11885
short$	6398 10672 10673 6503 11125 11126 3714 3807 3828 3850 3851 3875 3932 8312 4269
shortcoming$	3914
shortcomings$	11001 11002 11003 3914 8273 4278
shortest$	2072 3855
shorts$	6456 6457 10695 10696 10697 10712 10713 10714 10719 8227 8232
shot$	7309
shots$	7309 11537 11543
shotted$	3531
shotter$	4239
shotters$	4239
shotting$	501 502 503 3530 3531
should	3183 7757
should$	21 22 23 24 25 26 689 690 909 927 935 936 937 938 939 940 941 942 943 951 955 956 957 958 976 1014 1027 1649 1821 1875 1929 1979 2435 2437 2438 2439 2440 6799 11025 6941 2665 7027 2886 7404 3054 3124 3176 3200 3280 11973 3917 3985
shoulder$	10100 2067 3963
shouldered$	8170 3963
shouldering$	3963
shoulderred$	3963
shoulderring$	3963
shoulders$	10100 10160 3963
shout$	1520 1521 1522
shouted$	3440
shouting$	3409
shouts$	1520 1521 1522
show	2907 11485 3095 7453 3112 3156 8346
show$	328 954 989 990 5376 5377 5378 5379 5380 5381 5382 5383 5384 5385 9604 5393 5451 5452 9717 10763 10769 10783 2345 10975 2960 7380 7405 11657 8250
showed$	328 954 989 5451 5452 2600 7405
showin	3095 3112
showing$	328 989 2600 11488 11915
shown	7371 7429
shown$	169 4592 4593 954 990 5451 5452 10873 10874 10875 10876 10991 2600 3042
shows	3095 7453 3112
shows$	328 954 989 5451 5452 2344 2600 2960 7405 11657 7474
shrewd$	6350 6351 6352 2017
shrug$	1069 1980 2793
shruged$	1069 2793
shrugged$	1069 2793
shrugging$	1069 2793
shruging$	1069 2793
shrugs$	1069 2793
shunt$	3337
shut$	2840 8309
shuts$	2840
shutting$	2840
shy$	8078
siblin	12029
sibling$	12043 8104 3751
siblings$	4358 9059 10115 10308 12006 12043 7874 8104
sick$	11904 11943
sickle$	4319
side$	10614
sidelined$	3946
sides$	9464
sight	7653
sight$	11769 11869 8410 4115 4116
sighted$	8289 8394 8473 4293
sighti	4006
sighting$	7253 3051 8363
sightings$	11573 3051 4002 8363
sign$	2752 2753 2754 2755 11345 11346 3497 8311 8314
signal$	8850 11779
signals$	8850 8851
signed	7528
signed$	11744 3369 3370 3497
significant$	1446 1447
signing$	3497
signs$	2752 2753 2754 2755 11345 11346 11365 11366 11532 3497 8311 8314 8315
silence$	5144 9422 11223
silliness$	8929 8930 8931 8932 8933 8934 9359 5182 5183 5275
silly$	4428 88 89 4465 142 143 144 145 146 147 148 4712 848 912 1827 1828 1829 1830 1831 1832 3573 4251
silo$	3975 3976
siloed$	4283
silos$	8331
similar$	2052 6415 3807 3865
simple$	4195
simpler$	3194
simply$	741 9534 9535 9536 9537 1519 2253 2254 2255 2256 6798 2586 2587 2760 2761 2802 3892 3952
since$	11919 11922 12028 8144 8567
single$	2320 2321 6724 6765 6766 2477 6835 6903 2921
sinks$	10905
sister	7767 11985 7770 3429 12029 12035
sister$	9059 3405 3406 11983 7803 12043 8104
sisters$	9059 10115 6050 6051 6052 8104
sit	11546
sit$	4752 2135 2136 2137 2139 10763 10769 10783 2637 11379 8250
site$	8363
sits$	2135 2136 2137 2139 2637 2638 2639 11533
sitting$	9381 9382 2637 2638 2639
situation$	8575 4721 9365 9366 9453 9557 9558 9562 9563 9564 9565 9566 9567 9568 9569 9570 9571 9572 9573 9713 10485 10602 7097 11359 7207 3476 8545
situations$	8575 9713 10602
six	7260 7275 11563 7358 11597 7412 3058 3059 11639 11640 11642 11682 3123 3137 7506 11728 11745 11748 11753 7566 11805 11841 11853 7642 11865 11877 3311 8409
six$	9799 9888 2042 6400 6401 2087 10660 10661 10662 10663 10664 10665 6642 6651 6657 11295 7480 11720 11722
sixteen$	10186 10187 10188 10189 10190 10191 1652 1653 1654 8125
size$	1681 1682
skaters$	6642 6651
skeletal$	3807
ski$	3880
skilled$	2027
skills$	1599 1601 6222 1866 1867 6225
skimpy$	3875
skin$	6422 6438 11895 8192 3837 3843 4101
skinned$	8151 8184
skinniest$	2072 3855
skinny$	6398 6434 6503 3807 3875 4269
skins$	9155
skirt$	6456 6457 10695 10696 10697 8227 8232 8239
skirts$	6456 6457 10695 10696 10697 10712 10713 10714 10719 10726 8227 8232 8239
skive$	4220
skived$	4220
skives$	4220
skiving$	4220
skunk$	7710
slag$	7989
slags$	7989
slap$	12012
slapdash$	4279
slappe	3440
slapped$	12012 7797
slaps$	12012
slave$	8044 3688 4246
slaves$	8044 4246
sleep	7697 7709
sleep$	4494 8948 9010 562 11913 11925 11926 12033 3462 3471 3472 3540 4091
sleeped$	3464
sleepes$	3464
sleeping$	562 3457 3462 3464 3471 3540 4128
sleeps$	562 3462 3464 3469 3471 3472 3540
slender$	3807 4269
slep$	4187
slept$	562 7684 3457 3473 3540 4187
slicked$	2066 8210
slide$	8324 8361
sliders$	10695 10696 10697 10712 10713 10714 10716 8227 8232
slides$	8361
slight$	3807 4269
slightest$	6699 6958
slightly$	2040 3809
slim$	6398 3807 4269
slimly$	3809
slip$	7100
slippers$	10708 10716 8227
slips$	11551
slipshod$	4279
slit$	3864
sloppy$	2674 2675 2676 2677 8190 3945 4279
sloth$	8326
slovenly$	4253
slow$	926 1421 1422 1423 1424 1425 2674 2675 2676 2677 11314 11360 11361 11362 11363 11375 7160 2805 3945 4140
slowly$	11375
slut$	7989
sluts$	7989
sly$	4251
smacke	3440
smacked$	7797
small$	1325 1377 6035 6182 6398 2047 3772 3807
smaller$	5529 5530 5539 5540 5541 5542
smart$	6350 6351 6352 6415 8112 8118 3875
smarter$	4465
smartly$	2050 3831 8226 8228
smarts$	8113
smash	12011
smashe	7639
smashed$	11855
smelly$	10672 10673 4269
smitten$	608 609 610 611 612 613 614
smok	3353
smoke$	8663 8948 8977 8979 8980 8981 456 9649 9651 9766 9767 10947
smoked$	9276 10947
smoker$	9860
smokers$	9860
smokes$	10947
smoking$	4369 8586 8587 808 10947
snakes$	7989
snapch	3164
snapchat$	4637 4638 4639 543 4900 544 4901 545 4902 546 4903 547 4904 9121 9122 9123
sneak$	308 7989
sneaked$	308
sneaking$	308
sneakked$	308
sneakking$	308
sneaks$	308 7989
sneaky$	4253
snood$	10711 8227 4274
snoods$	10711 8227 4274
snub$	3577
snubbed$	10751 3577
snubbing$	3577
snubed$	3577
snubing$	3577
snubs$	3577
snuck$	308
so	3163
so$	8762 8766 5020 6801 2605 3151 3769 3786
sobrie	3491
sobriety$	7848
social$	9042 9048 543 544 545 546 547 5517 9891 5835 10057 10117 10540 10541 10542 10543 6810 11030 2462 6820 2465 2844 2846 7391 3063 11676 3164 11741 7578 7806 3455
society$	5503 1147 1148 1149 1150 5508 9825 9826 9827 9828 9829 9830 9831 9832 9833 9834 9835 9836 9839 9840 9841
sociopath$	7989
sociopathic$	4251
sociopaths$	7989
sod$	6978
sofa	7817 8544 4349
sofa$	12033 3461 12044
soft$	9381 9382
software$	7381
sold$	501 502 503 569 665 666 849 3515 3530 3547 7918
soldier$	8902
soldiers$	8902 9941
solely$	2795 2796 3961
solicit$	3569
solicited$	3569
soliciting$	3569
solicits$	3569
solicitted$	3569
solicitting$	3569
solid$	3807
solidly$	3809
solve	4050
solves	4050
solvin	4050
somali$	2052 6415 8219
some$	101 805 5220 2087
somebody$	9004 9514 6594 6810 11030 3207
someone$	9004 4955 9514 6077 1815 6594 6810 11030 3207
something$	9249 10950 2995 11582
somewhere$	9143 9144 9145 9146 9147 9148 9149 9150
son	11806
son$	10266 7700
sons$	10266
soon$	11329 11330 11331 11332 11463 11464 11465
sooner$	10199 10338 11013 11022
sophisticated$	1610 1770 4262
sorely$	2710
sorry$	10873 10874 10875 10876
sort$	9407 9742 1391 1393 1394 1395 10486 10487 10488 10668 2899 7944
sorts$	9407 2899 7944
sought	11776
sought$	296 552 553 554 555 556 557 558 1115 5472 1116 1117 1118 1119 1120 1121 1137 1138 1140 3719
sound$	3768
sounds$	3768
source	8346
source$	7278 2922 11555 3152 11735 3166 3246 3990 8348 3992
sources$	2922 11555 8348
south$	2063
sow$	9412 9413
sowed$	9412 9413
sowing$	9412 9413
sown$	9412 9413
sows$	9412 9413
space$	10457 7586 7825
speak	7266 3433
speak$	8707 8918 9118 548 549 550 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 6188 6232 10732 10763 10769 10783 10863 10921 10922 10923 11198 2875 11482 8250 8258
speaking$	548 549 550 6186 10762 8277
speaks$	548 549 550 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 10863 2648 2649
special$	11948 4142 4347
specialist$	11931
speech$	3323 11948
speed$	8497
spell	8525
spelli	7761
spelling$	11977 4162
spend$	8948 4733 4734 4797 9240 9241 9242 9243 9244 1161 1162 1163 1164
spendded$	1161 1162 1163 1164
spendding$	1161 1162 1163 1164
spended$	1161 1162 1163 1164
spending$	8769 9005 9240 9241 9242 9243 9244 1161 1162 1163 1164 11470
spends$	1161 1162 1163 1164 11546
spent$	1161 1162 1163 1164 3503
spice	7701
spice$	11917 7710 11929
spike$	7651
spikes$	7651
spiky$	3828 3851
spin$	9232
spina$	4103
spineless$	4279
spirit	7709
spirits$	11921 11925
spit$	9964
spite$	4527 171 172 174 4559 205 206 207 236 9091 9092 9093 9094 9440 2749
spiteful$	11136 3681 4251
spleen	7690
spleen$	11906
split	11984 11986
split$	11827 7771
spliting$	3291
splitting$	3291
spoiled$	4251
spoilt$	4251
spoke$	548 549 550 2874
spoken$	8746 8747 178 179 180 9245 5595 5596 5597 5598 10768 10774 10779 10788 10872 11208 2895 11656
sporadic$	10003 10004 10005 10006 1434 3697
sport$	2069 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 11911 3852 3870
sported$	2069 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 3852 3870
sporting$	2069 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 3852 3870
sports$	2069 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 3852 3870
sportted$	2069 3852
sportting$	2069 3852
sporty$	3830
spot$	10590 11879 11883 8375 8439
spots$	11879 11883 8220 8439
spotted$	4293
spotty$	2065 6434 10654 3835 4269
spray$	3845
spree$	8378
spring$	9062 9063
spurn$	3577 3890
spurned$	10751 3577 3890
spurning$	3577 3890
spurnned$	3577 3890
spurnning$	3577 3890
spurns$	3577 3890
squad	2900 7258 7259 2904 7264 11485 7283 7286 7291 7292 7293 2937 2938 7306 2956 2957 2962 2983 2987 7346 7350 7351 7353 11570 11575 11576 11577 3009 7369 3014 7376 11598 7387 3057 7499 3159 7522 7562
squad$	7257 11475 11480 11499 11500 2928 11502 11507 11508 11509 7294 7295 11514 2942 11522 7313 7340 11562 11566 11567 11569 11579 7366 11583 11585 11592 11603 7414 11694 11715 7516 11778 3987
squander$	3576 3968
squandered$	3576 3968
squandering$	3576 3968
squanderred$	3576 3968
squanderring$	3576 3968
squanders$	3576 3968
square$	11835 3286 11885
squarely$	2795 2796 3961
squint$	4272
squints$	4272
stab	12019
stabb	12011
stabbed$	8621 9025 9325 3513
stabbi	11478 11689 11702 11710 11711 11717 11729 11730 11731 7846 7866
stabbing$	11651 11693 12062 12082 12083
stabbings$	11675 12082 12083
staff	2939 7370 7377 3071
staff$	8902 9004 9138 9206 9207 9208 9465 9503 5394 9612 9613 9748 5533 9825 9826 9827 9828 9829 9830 9831 9832 9833 9834 9835 9836 9839 9840 9841 9844 9867 9902 9908 1355 1356 5715 5750 5751 10087 10123 10137 10138 10139 10140 10546 10547 10600 10601 6637 6638 6640 6641 6679 6680 6681 6810 11030 6815 6816 11399 7210 11466 11467 7296 11586 7407 11842 12086 7934 7945 7946 8031
staffroom$	11593
staffrooms$	11593
stained$	10672 10673 3868 3875
stairw	8544
stake$	7655
stamme	11895 7696
stammer$	11912
stamp	3240
stamp$	8295
stamped$	8295
stamping$	8295
stampped$	8295
stampping$	8295
stamps$	8295
stance$	7633 8422
stand	11546
stand$	1581 6208 6209 6210 6213 6214 6216 6217 6220 2043 10667 2135 2136 2137 2640 2641 2642 2643 2644 3922
standard$	11233 8302
standards$	11041 11042 11043 11044 11045 11046 8302
standing$	6208 6209 6210 6213 6214 6216 6217 6220 2640 2641 2642 2643 2644 3922 4201
stands$	2043 10667 2135 2136 2137 2640 2641 2642 2643 2644 4201
stares$	8882
start$	8715 9964
starte	4132
started$	8715 500
starti	4132
starts	4132
starts$	8715
starv	4094
starve	3440
starved$	7797
stash	11495 7446 3111
stash$	7437 11684
stashed$	11505
state	7279
state$	4721 11359
stated	7279
statem	4142
statement$	8924 5564 5565 5566 11498 11504 3375 8503
statemented$	8499
statements$	5564 5565 5566 11498 11504
statio	7370
station$	9060 9061 2916 11490 11586 11593 11835 3286 11885 12062 12069 12070
stations$	2916 11490 11586
statistics$	11431 11432 7622
stature$	10611 10612 10613 8164
status$	9682 9686 9687 9708 9714 9717 11997 3581 8102 8503 8550
stay$	4454 8678 4494 8837 4706 4735 4736 4753 8977 8979 8980 8982 4796 9035 9180 9240 9241 9242 9243 9244 9245 5055 5208 852 5210 5211 5212 9486 9649 9651 9657 9659 10763 10769 10783 12033 3462 8250
stayed$	8818 8819 8820 8822 9003 9245 9253 9262 9263 9264 9301 9302 5261 9513 3462 3464 3473
stayes$	3464
staying$	8769 9005 9180 9240 9241 9242 9243 9244 9245 3462 3464 4185
stays$	9245 3462 3464 4185
steal$	8948 9766 9767 9964 1520 1521 1522 10789 10943 11648 11677 11680 11704 11705 7640
steali	11533 7452 4356
stealing$	8637 8638 8639 8640 8641 8642 8643 9890 9946 9952 9953 10116 11668 11706 11785 8571
steals	11533 4356
steals$	1520 1521 1522 10943 11648 11680 11705 7640
step	7767 3427 7785 3438 12013 12035
step$	3258 3307 4006 4066
stepbrother$	7796 7803
stepdad$	3406 11983 7768 3415 12006 7795 7796 7803
stepfather$	3406 11983 7768 3415 12006 12010 7795 7796 7803
steping$	3258
stepmam$	7796
stepmother$	11983 3415 12006 12010 7795 7796 7803
stepmum$	11983 3415 12006 7795 7796 7803
stepnan$	7796
stepparent$	12006 7796 7803
stepparents$	12006 7796 7803
stepped$	11080 2891 11830 4066
steps$	3258
stepsiblings$	12006
stepsister$	7803
stepstepdad$	12006
stepstepfather$	12006
stepuncle$	7796
steroi	7701 7708
steroids$	11917 7706 11924
steward$	4642 8861 8902 9138
stewards$	4642 8861 8902 9138 5750 5751 11565
sti	4328
stick$	9604 10763 10769 10783 2471 2472 2473 8250
sticks$	10903
still$	8748 8768 8790 2482 2483 2952 2996 3892
stills$	7272 11520 7309 2990 2996 3013 3020
stinks$	8101
stock	11495 11674
stock$	2932 11662 11683 11684
stockily$	3809
stocky$	6398 3807 4269
stole	4356
stolen	11495 11674 11737 4356
stolen$	11662 11684 3223 12081 12084 4308
stoma$	4326
stomach$	4097
stone$	11909 3877
stoned$	10947
stoner$	7989
stoners$	7989
stood$	2135 2136 2137 2640 2641 2642 2643 2644 3922 4201
stop	11644 3180 3220 3314
stop$	8706 8870 4768 8989 9035 5026 5075 9292 9467 903 905 908 9520 10002 1775 1776 10763 10769 10783 10817 10818 10860 10921 10922 10923 7243 7244 7245 7246 11510 2978 7379 3098 11718 11752 7537 3196 3208 3212 3214 3215 3216 7577 3285 3296 11872 11874 7671 8250 8258 4054
stoped$	1775 1776
stoping$	1775 1776
stoppe	11656
stopped$	9023 4808 452 5024 5087 9325 9476 1775 1776 10907 10908 10909 10910 10911 11049 11050 11051 11052 11053 11054 11724 3196 11773 3511 8309 8394 4111
stopping$	1775 1776 3212 3214
stopring$	3212
stops$	1775 1776 11718 3174 3196 3208 3212 3214 11824 3285 3296
stopting$	3212
store	2939 7370 7377 7446 3111
store$	8837 4774 4775 4776 2916 11490 7296 11565 11586 11588 11593 3050
stored$	11505
stores	3111
stores$	2916 11490 7296 11558 11565 11586 11588 11593 7467
storie	3164
stories$	5564 5565 5566 1519
storin	11495 7452 11674 3111
storing$	11668 11706
story$	5564 5565 5566
stout$	3807 4269
straight$	9256 9257 5193 5194 5195 3828 3851
strang	12011 3440
strange$	8898 8899 4914 894 897 900 901
stranger$	8845 8856 8857 5524 5738 5739 5740 5741 12037 7881
strangers$	8593 4621 8845 4633 4636 8853 8856 8857 8865 8869 8873 4668 9016 4905 9407 5494 9711 9712 9719 5523 5738 5739 5740 5741 10137 10138 10139 10140 7881
strangled$	12012 7797
strapping$	4269
strappy$	3875
strate	8403 8424 8429
strategies$	8808 8809
strategy$	8435
strayed$	9276
street	2921 11773 7605 7666
street$	9051 9060 9061 9968 7278 7303 11761 11821 11835 3286 11882 11885 7883 3603 3699 3738 3742 3754 3755 3756 3757 3804 4308
streets$	9051 5729 11761 11821 11835 3286 11882 11885 7883
streetsmart$	4258
streetwise$	1958 1959 1960 1961 2013 2017 4258
streng	3187
strength$	1681 1682
stress$	4083
strict	3272
strict$	7629
strike$	6265 6266 6267 11648 7640 11863 4006
strikes$	11648 7640 11863
striking$	3830
strikingly$	3769
string$	273 2430
stringing$	273
strings$	273 11537
stroke	7678 7787
stroke$	11894 11908 11978 12003
stroll$	2135 2136 2137
strolls$	2135 2136 2137
strong	3266 3272 4066
strong$	1741 1742 1743 2013 7629 3276 8159 3807 4069
stronger$	1340 3276
strongly$	3809
stroppy$	4251
struct	8350
structure$	11518 11862
struggle$	154 1421 1422 1423 1424 1425
struggled$	154 1421 1422 1423 1424 1425
struggles$	154 1421 1422 1423 1424 1425 4168
struggling$	154 1421 1422 1423 1424 1425
strung$	273
stubble$	4270
stubborn$	7160 4251 4279
stubbornly$	4279
stuck$	9254 9301 9302 10873 10874 10875 10876 2471 2472 2473
stud$	10706
studen	7870
student$	1371 10020 10048 10049 10050 10051 10052 10053 10064 12086 7975 3629 8057
students$	1371 10020 10048 10049 10050 10051 10052 10053 10064 7975 8057
studs$	10706
stuff$	8990 9137
stunt$	8649 7877
stunts$	8649 7877
stupid$	4428 88 89 4465 4697 848 912 3522 3573 4251
stupidity$	8929 8930 8931 8932 8933 8934 9295 9296 9297 9298 9359 5182 5183 5203 9420 5275
sturdy$	3807
stutte	11895
style$	10668 7957
subculture$	8056
subcultures$	8056
subjec	4031
subject$	10603 10606 11527 3092 3169 3997 4291
subjects$	10603 10606 3083 3092 7581 4291
submi	8346
submission$	11727
submissions$	11727
submit	2920 3990
submitted$	3007 3008 8359
substance$	31 36 4431 5642 4131
substandard$	2674 2675 2676 2677 11360 11361 11362 11363 3945
subway$	12030
succeeded$	10889
succes	7531 3210
success$	11848
successful$	11747 7567
such$	3916
sucked$	8618
sucks$	8101
suffer	3443 3444
suffer$	4108
suffered$	7800 7801 4108
suffering$	4108
suffers$	7800 7801 4106 4108
sufficient$	1865 1868 8141
sugar$	3556
sugges	7279 3237 8346
suggest$	6529 6531 6532
suggested$	6529 6531 6532
suicid	4093
suicidal$	8450
suicide$	11901 11978 8450
sullen$	8190 4251
summer$	9062 9063
summon	11773
superficial$	10003 10004 10005 10006 3599 3697
superv	3500 3502
supervised$	3751
supervising$	10146 10486 10487 10488 10489 10497 10498 10499 10506 10511 10512 10513 10514 10515
supervision$	10146 10416 10486 10487 10488 10489 10497 10498 10499 10506 10511 10512 10513 10514 10515 10569 10570 10571 2787 2788 2789 2790 7857 12074 8302 8565 8566
suppl	11533
suppli	2920 7327 3004 8358
supplied$	501 502 503 7371 3530
supplier$	9872
suppliers$	9872 11695
supplies$	501 502 503 11543 11558 11680 3515 3530 4021
supply	11486 2920 11495 11531 3004 7452 11669 11674 11689 11690 11702 11710 11711 11729 7865 8428 8429
supply$	501 502 503 2913 7328 3002 11662 11677 11680 3165 12081 3530 4021 4308
supplyed$	2913
supplyes$	3002
supplying$	501 502 503 2913 3002 11668 11706 3165 11785 12081 3515 3530 8571
supplys$	2913 3002 3165
suppor	3170 3187 3230 3423 3502 4066 4073
support$	72 73 74 75 157 165 166 4558 8775 8808 8809 8918 9612 9613 9980 9994 9998 10486 10487 10488 10489 10497 10498 10499 10506 10749 2183 2184 2185 2186 2571 2572 2573 11207 2787 2788 2789 2790 3170 7527 3182 3189 3245 11950 3378 11951 7933 7934 8246 8503
supported$	165 166 3182 3189 7780
supporting$	165 166 3182 3189
supports$	72 73 74 75 165 166 3182 3189 3245
supportted$	165 166
supportting$	165 166
supposed$	8993 8994
suppre	3240
suppress$	4304
suppressing$	4304
suppression$	4304
sure	3163
sure$	2217 2218 2219 6661 6662 6663 6664 2308 2309
surely$	2385 2393 6750 2394 2395 6798 8267
surface$	3599
surgery$	11934 11939
surly$	4251
surprised$	5329 9546 9547 9548 9549 9550
surprising$	894 897 900 901
surprisingly$	3769
survei	11884 4301
surveillance$	11874 4290
surveilled$	11631
surviv	3444
survival$	3551
survive$	10455 10456 6244 1888 1889 6247 1896 3785
survived$	1896 7801 3785
survives$	1896 3785
surviving$	1896 3785
suspec	3093 8352
suspect$	10603 10606 11389 11667 11697 3129 8110 3997 8380 4036 4307
suspected$	7450 3101 3116 7484 3129 3133 3157 3509 4025
suspects$	10603 10606 11389 11517 11663 11664 11667 11697 3129 7974 8110 8355 8380 4024 4307
suspen	7761
suspended$	365 366 367 368 5595 5596 5597 5598 3381 7987 8507 4206
suspendeds$	3381
suspension$	9815 3381 11977 7987 4339
suspensions$	9815 3381 7987 4339
suspicion$	11444 11445 11446 11447 11448
suspicious$	7355
swallo	4095
swallowed$	4096
swallows$	4096
swap$	560 578 4935 579 580 581 582 583 849 3538
swaped$	560 578 4935 579 580 581 582 583 849 3538
swaping$	560 578 4935 579 580 581 582 583 849 3538
swapped$	560 578 4935 579 580 581 582 583 849 3538
swapping$	560 578 4935 579 580 581 582 583 849 3538
swaps$	560 578 4935 579 580 581 582 583 849 3538
swarthy$	4269
swayed$	7939
swear$	9964 10947
swearing$	10947 11954
swears$	10947
sweatshirt$	10695 10696 10697 8227 8232
sweatshirts$	10695 10696 10697 8227 8232
sweep$	2771 8412
sweeping$	2771
sweeps$	2771 8412
sweet$	6182
swept$	2771
swift	3266 4066
swipe$	7344 2988
sworn$	8399
sympathy$	9324 9328 9346 9453
symptoms$	8447
syndrome$	8441
syphil	4328
system	7348 8346
system$	9364 9453 9908 10137 10138 10139 10140 11523 11564 11580 11581 11647 11686 11687 11688 3915
systemic$	3915
systems$	11686 11688 3915
t$	6465 10695 10696 10697 7759 8232
ta	3377 7735
ta$	7734 11951
table$	11961
tables$	11421
tablets$	7706 11929 8452 8485
tabs$	7389
tackl	2969 3240
tackle	11884 8434
tackle$	3260 3261
tackleing$	3261
tackles$	3261
tackling$	3260
tactic	8424 8429
tactical$	7363 4019
tag$	12064 12077 12078 12080 8569
tagged$	12077 4210
tagging$	12077
tags$	12080
tail$	3055 11723
tailed	11884
tailed$	3055
tailing$	3055
tails$	3055
tak	3309
take	3262
take$	71 8663 8678 106 4475 8735 4646 8948 4750 404 405 9018 9039 540 559 637 4996 989 990 1018 5376 5377 5378 5379 5380 5381 5382 5383 5384 5385 1029 1030 9604 5401 5402 5403 5404 5405 5406 5407 5408 5409 5410 5411 5412 5428 5429 5430 5431 5432 9649 9651 9657 9659 1096 1100 5785 1578 1708 1798 1799 1800 1801 1874 10732 10763 10769 10783 6850 2501 6866 6875 6879 6880 6881 6882 6883 6884 6885 6947 6949 6950 6951 6952 6953 2600 11198 11378 11381 7430 3192 3197 7670 3330 3349 3351 3519 3560 8250
takeaway$	9060 9061
taken$	71 106 5015 5016 5017 5018 5019 9245 989 990 1798 1799 1800 1801 10567 10862 10873 10874 10875 10876 6849 6866 6876 6877 6878 6879 6880 6881 6882 6883 6884 6885 6947 6949 6950 6951 6952 6954 6955 6956 2600 11208 3364 3422 3519
taker$	9849 7875
takers$	9849 7875
takes	3262
takes$	71 106 455 540 559 5202 9539 989 1029 1030 1096 1100 1708 1798 1799 1800 1801 6866 6875 6947 6949 6950 6951 6952 6953 2600 3192 3349 3351 3519 3560
taking	3262 4095
taking$	4390 71 8736 540 559 989 1029 1030 1096 1100 1708 10458 10459 6879 6880 6881 6882 6883 6884 6885 2600 3192 3330 3351 7875 3519 3560
talk	7266 11546
talk$	157 8918 9117 548 549 550 9303 9304 9305 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 1659 6187 10732 10763 10769 6564 10783 10863 10883 6668 10921 10922 10923 11482 11496 8250 8258 3973
talked$	548 549 550 9262 9263 9264 9279 3973
talking$	548 549 550 9303 9304 9305 1807 6185 10762 10921 10922 10923 6710 11496 8258 4133
talkked$	548 549 550
talkking$	548 549 550
talks$	157 548 549 550 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 1659 10863 11610 3973
tall$	6398 10615 2046 3807 8169 4269
tallest$	2072 3855
tallies$	2905
tally$	2905 2994
tallys$	2994
tan$	8201 8202
tango$	9028
tanned$	2065 3835 4269
tantrum$	10078 10079 8066
tantrums$	10078 10079 8066
target	11510 2969 3087 3145 11762 3301 3302 7660 11878 3308 11884 8403 8434
target$	8615 8616 1182 11630 11752 3261 11876 7661 3997 4058 4068 8432 4163
targeted$	8618 1182 7502 11876 7661 7665 4068
targeting$	1182 11459 11460 11461 11462 3261 11876 7661 4068
targets$	8614 8616 1182 11354 7194 11420 11431 11432 11630 3261 11876 7661 4068 8432
targetted$	1182
targetting$	1182
tart$	7989
tarted$	2156 2157 3888
tarts$	7989
task	7286 3254
task$	10996
tasked$	3006 3061 7428 3293 4076
taskforce$	11502
taskin	8376 4076
tasking$	2900 7258 7259 2904 7264 11485 7306 2956 2957 2962 2983 2987 7346 7350 7351 7353 11570 11575 11576 11577 7363 3009 7369 3014 7376 11598 7434 7499 3159 7522 7562 7650 11866 8433
tastes$	10288 10351
tattoo$	2070 10643 6451 10706 8209 3854
tattooed$	4269
tattoos$	2070 10643 6451 10706 8209 3854
taught$	165 166 169 8778 8779 8780 4592 4593 9347 10768 10774 10779 10788 10872 10907 10908 10909 10910 10911 11774 3389
taunt$	3589
taunted$	3589
taunting$	3589
taunts$	3589
tauntted$	3589
tauntting$	3589
tea$	12053
teach$	165 166 9867 9980 10839 10921 10922 10923 8258
teache	7870
teached$	165 166
teacher$	8861 8902 9138 9503 6833 6834 12086
teachers$	8861 8902 9138 9503 9748 5533 9867 5750 5751 10087 10123 6637 6638 6640 6641 7946 8031
teaches$	165 166
teachi	7753
teaching$	165 166 3377 7735 7750 11969
team	7286 7306 7387 11932
team$	6810 6815 6816 11399 7210 2857 11466 11467 7257 11475 11480 11493 11500 11502 11507 11508 11509 7294 7295 11522 7313 7340 11562 11566 11567 11569 11579 7366 11585 11592 11603 7407 7414 11694 11715 7516 11778 3304 11936 3962 3971
teams$	3304
tearaway$	4230
tearaways$	4230
tech$	8235 3879
techni	8429
teen$	1371 10020 10023 10048 10049 10050 10051 10052 10053 10064 8057
teenage$	2030 3548 3621 3624 3633 3803 3804 4023
teenager$	1371 10020 10023 10048 10049 10050 10051 10052 10053 10064 10603 10606 7966 7975 8057
teenagers$	9701 9745 9787 9789 1371 10020 10023 10048 10049 10050 10051 10052 10053 10064 10603 10606 7966 7975 8032 8057
teens$	9787 1371 10020 10023 10048 10049 10050 10051 10052 10053 10064 8057
teeth$	10655 10656 10657 11906 8197
teleph	3063
telephone$	3039 11613 4010
telephones$	3039 11613
tell	2907 3011 3107 7464 3163
tell$	8918 8948 9474 9486 9604 1211 9913 6178 6179 6180 6181 10590 10763 10769 10783 10863 6755 6756 6759 6778 11381 2899 2914 2934 2935 7368 7380 3026 8250
telling$	1211 10762 2934 2935 7368 11898
tells$	1211 10863 6755 6756 6759 2899 2934 2935 7368
temper	11984
temper$	10078 10079 8066
tempered$	8071 8072
tempers$	10078 10079 8066
temporarily$	4148
temporary$	4186
tempt$	8592 4377 285 286 287 3524 3565
temptation$	9009
tempted$	8592 4377 285 286 287 1113 3524 3565 7939
tempting$	8592 4377 285 286 287 3524 3565
tempts$	8592 4377 285 286 287 3524 3565
temptted$	8592 4377 285 286 287 3524 3565
temptting$	8592 4377 285 286 287 3524 3565
ten$	9819 1652 1653 1654
tenancies$	3233 3298
tenancy$	3233 3298 12032 12047 12048
tenants$	7055
tendencies$	7980
tension$	3409 8350
tent$	12030 12042
term$	633 634 635 636 11895 11952 7754
termination$	11914
terrible$	4428 4465 8693 8694 8695 8696 5311 5580 10106 2674 2675 2676 2677 11360 11361 11362 11363 2831 3522 3706 3740 3945
territ	7586
territory$	11802
terrorise$	1172 1173 1174 3588
terrorised$	1172 1173 1174 1216 1217 3588
terrorises$	1172 1173 1174 3588
terrorising$	1172 1173 1174 3588
test	3986
test$	9440 1353 10947 3052 3053 11918 11946 8494
tested$	1353 4137
testing$	1353 10947
tests$	1353 11946 8494
testted$	1353
testting$	1353
text	3019
text$	548 549 550 11319
texted$	548 549 550
textin	11521
texting$	548 549 550
texts$	548 549 550
textted$	548 549 550
textting$	548 549 550
thalas	4103
thalassaemia$	8460
than$	4542 9492 5289 5907 5908 5909 5953 1607 5982 10201 10202 10203 10204 10205 10206 10207 10208 10209 10236 6021 1862 1883 1886 6315 6316 6317 6318 10539 11433 11434 11435 11436 11437 11438 11441
thank$	9331 9332 9333 9334 9335 9336 9367 9368 9369 9370 9385 9386 9387 9388 5200 5201 1779
thanks$	361 6931 2842
that	8346
that$	4645 606 5185 9545 5394 9773 5748 10126 2030 11211 11323 7184 7207 11430 11548 7383 7474 7489 7490 7508 11898 7948 3607 3804 8304
the$	4412 4645 4666 9057 4853 4854 5148 5237 9465 5394 9611 5424 9654 5466 9748 5552 1199 1225 5691 5692 5744 5759 1549 10126 5913 5997 6069 1724 6101 2030 2077 6459 6472 2116 10924 6739 6783 11030 6853 6916 7087 7094 7121 7123 11342 11343 7129 7131 11365 11366 11372 7158 2834 2857 7300 3080 7468 7539 7545 7617 11844 7645 7671 7862 7946 3607 8304 8315 3994 4023 4026 4130
thef$	11668
theft	11478 11495 11539 7460 11689 3118 11698 11702 11703 11710 11711 3139 11717 11725 11729 11730 11731 7525 7844 7846 7865 7866 7869 4215
theft$	9040 9054 9890 10116 11676 7475 11693 7496 11740 11741 3310 12060 12062 12081 12082 12083 12085 4033 8572
thefts	7602
thefts$	11675 11676 7475 7496 11740 11741 11818 3294 12082 12083 8400 8572
their	7392 3036 3093 3134 8365 4016 4032
their$	19 4429 4442 4444 90 91 94 98 4457 4459 105 4518 4645 4684 330 337 338 339 341 4701 345 4713 4714 4715 4716 4717 4718 8950 407 4779 9013 4816 4817 9057 4843 4926 9164 4976 4987 5068 5107 5137 5138 786 787 5150 5176 9395 823 825 826 5198 846 847 5204 9421 5206 866 884 915 918 9502 5325 9544 5342 5394 9635 9639 5424 1207 5600 9867 9904 5722 1502 10132 1568 10169 5967 5969 6119 6135 6190 6191 6192 6194 6245 6403 6404 6405 6430 2081 2094 2099 2100 2120 6491 2147 2148 6720 6768 11027 7019 7030 7120 7122 7124 11342 11343 7129 7131 7132 11354 11365 11366 7196 7197 11420 2857 7215 7223 7224 7300 3080 7450 7539 7645 7687 7689 3357 3410 3411 7769 7813 7831 3550 3566 3709 3872 3873 3916 8305 8315 3962 4120 4121 4128 4129 4153
theirs$	9390
theirself$	4357 4359 4398 4399 43 4401 4402 4403 4404 4405 4406 50 8624 8625 4410 4411 4413 4414 58 59 60 61 4686 8923 4780 4781 4782 9036 4897 9309 9310 9312 5115 5116 5117 5118 5119 5120 5121 5122 5124 5125 9344 9345 9358 5151 5152 5153 5154 9371 9372 9373 9374 9375 9376 9377 9378 9379 9380 5169 5170 5171 5172 9389 9394 9416 9417 5340 5344 988 9563 9564 9565 9566 9567 9568 9569 9570 9571 9572 9573 5358 5359 9576 9577 9578 9579 9580 9581 9583 9584 9585 9586 9881 10149 10150 10151 10152 10153 10154 10155 10394 10395 10396 10397 10424 10425 10426 10427 10428 10429 10430 10431 10432 10433 10434 10435 10436 10437 6223 10440 10441 6226 10448 7155 7873 7903 7904 8139 8140
theirselves$	4357 4359 4398 4399 43 4401 4402 4403 4404 4405 4406 50 8624 8625 4410 4411 4413 4414 58 59 60 61 4686 8923 4780 4781 4782 9036 4897 9309 9310 9312 5115 5116 5117 5118 5119 5120 5121 5122 5124 5125 9344 9345 9358 5151 5152 5153 5154 9371 9372 9373 9374 9375 9376 9377 9378 9379 9380 5169 5170 5171 5172 9389 9394 9416 9417 5340 5344 988 9563 9564 9565 9566 9567 9568 9569 9570 9571 9572 9573 5358 5359 9576 9577 9578 9579 9580 9581 9583 9584 9585 9586 9881 10149 10150 10151 10152 10153 10154 10155 10394 10395 10396 10397 10424 10425 10426 10427 10428 10429 10430 10431 10432 10433 10434 10435 10436 10437 6223 10440 10441 6226 10448 7155 7873 7903 7904 8139 8140
them	7260 7275 7282 11563 7358 11597 11621 11624 11627 3058 3059 11639 11640 11642 11682 3137 11728 3161 11745 11748 11753 7550 7566 7575 11791 7576 11805 11841 11853 7642 11865 11877 11887 8404 8409 8416 8506
them$	8576 8577 8603 8661 4623 4630 8942 9034 4819 4821 4823 9097 9100 9143 9144 9145 9146 9147 9148 9149 9150 9235 5123 5132 9371 9372 9373 9374 9375 9376 9377 9378 9379 9380 5186 830 831 832 833 5213 9652 5444 5533 5590 5756 5868 5869 5870 5998 6063 10392 10406 10418 10505 10645 2088 2089 6595 6642 6651 6657 6669 10893 10898 10924 6727 6858 6859 6983 6984 6985 6986 6987 6988 11211 7037 7058 11304 11305 11306 11307 11308 11309 11365 11366 11387 11388 7175 7234 11527 11537 3062 7518 3179 3207 11792 11793 7672 8046 8270 8305 8306 8308 8315
themself$	4357 4359 4398 4399 43 4401 4402 4403 4404 4405 4406 50 8624 8625 4410 4411 4413 4414 58 59 60 61 4686 8923 4780 4781 4782 9036 4897 9309 9310 9312 5115 5116 5117 5118 5119 5120 5121 5122 5124 5125 9344 9345 9358 5151 5152 5153 5154 9371 9372 9373 9374 9375 9376 9377 9378 9379 9380 5169 5170 5171 5172 9389 9394 9416 9417 5340 5344 988 9563 9564 9565 9566 9567 9568 9569 9570 9571 9572 9573 5358 5359 9576 9577 9578 9579 9580 9581 9583 9584 9585 9586 9881 10149 10150 10151 10152 10153 10154 10155 10394 10395 10396 10397 10424 10425 10426 10427 10428 10429 10430 10431 10432 10433 10434 10435 10436 10437 6223 10440 10441 6226 10448 7155 7688 7873 7903 7904 8139 8140 8451
themselves$	4357 4359 8576 8577 4398 4399 43 4401 4402 4403 4404 4405 4406 50 8624 8625 4410 4411 4413 4414 58 59 60 61 4686 8923 4780 4781 4782 9036 4897 4934 9309 9310 9312 5115 5116 5117 5118 5119 5120 5121 5122 5124 5125 9344 9345 9358 5151 5152 5153 5154 9371 9372 9373 9374 9375 9376 9377 9378 9379 9380 5169 5170 5171 5172 9389 9394 9416 9417 5340 5344 988 9563 9564 9565 9566 9567 9568 9569 9570 9571 9572 9573 5358 5359 9576 9577 9578 9579 9580 9581 9583 9584 9585 9586 9878 9881 5725 1519 10149 10150 10151 10152 10153 10154 10155 10394 10395 10396 10397 10424 10425 10426 10427 10428 10429 10430 10431 10432 10433 10434 10435 10436 10437 6223 10440 10441 6226 10448 10462 11240 7155 7688 7873 7903 7904 8139 8140 8451
then$	871
therap	11896 7714
therapist$	11930 11931
therapy$	11934 8447 8489 8490 8526
there$	8672 8710 8824 5058 9280 2227 2228 6594 7419
these$	4605 4627 4662 4670 4677 324 8944 4969 4972 4978 9650 9653 9658 5573 1225 1549 10392 6342 2007 2011 2030 6596 10835 2275 10900 10924 6945 6983 6984 6985 6986 6987 6988 7041 7043 7050 7060 7061 11304 11305 11306 11307 11308 11309 11365 11366 11387 11388 7175 7617 3311 3625 3633 8270 3916 8305 8306 8308 8315 4023 8416
they	7260 11487 11563 7358 11597 11604 3058 3059 11639 11640 11642 11682 3123 3137 11745 11748 7566 11805 11841 11853 7642 3287 11865 3311 8409
they$	4481 5037 5038 5043 5044 5085 9397 921 1199 5556 1200 9773 1201 1202 5707 1370 10128 10830 10831 10832 10833 10834 6625 6626 6627 6629 6810 11030 7480 3146 3198 3207 7627 7644 7675
thick$	2038 3794 3811 3850 3859 3860 4251
thickset$	3807 4268
thief$	9863 9864 9865 9947 9948 9949 9950 9951 7989 7990
thieves$	9863 9864 9865 9947 9948 9949 9950 9951 7989 7990
thieving$	9890 9952 9953
thigh$	11905
thighs$	11905
thin$	6398 3807 3826 3830 4269
thing$	6138 11112 11113 11114 11115 11116 11118 11119
things$	8827 8991 9137 5290 10288 10443 10484 7096 7184 7207 3476
think$	8894 8895 8896 8897 9604 1192 1193 1194 1342 1350 1619 1620 1621 1622 1623 1624 6197 6198 6199 6232 6831 11048 11049 11050 11051 6923 11140 3129
thinking$	8277
thinks$	1192 1193 1194 1342 1350 1619 1620 1621 1622 1623 1624 6831 11048 3129
thinnest$	2072 3855
third$	2030
thirteen$	1652 1653 1654
thirties$	9168 9203
thirty$	9166 9168 626 9201 9202 5981 10228 10229 10230 10231 10232 10233 10234 10595
this$	4645 9057 4967 4974 5185 5394 5573 1519 6101 2030 10924 10967 6858 6859 6983 6984 6985 6986 6987 6988 11211 11304 11305 11306 11307 11308 11309 11365 11366 7151 7184 7207 7300 3146 7617 3607 3705 3804 8270 8304 8305 8306 8315 4026
thorough$	1770
thoroughly$	3909
those	7326 11753 8404
those$	9731 5573 1225 1549 2007 7452 11770 7581 7618 11841 11844 11877 3633 8270 4023
though$	197 4555 4594 4595 4596 4597 4598 4599 4600 4601 250 251 9091 9092 9093 9094 878 6379 6380 6381
thought$	4434 4435 4436 4437 4438 4441 9245 9524 9525 1192 1193 1194 5562 5563 1260 1350 1463 11010 11026 11031 11034 11035 11037 11038 11039 11040 6831 11048 11049 11050 11051 11052 11053 11054 6923 11140 11173 11174 11175 11176 11177 11178 11179 11180 11181 11182 6967 6968 6969 6970 6971 11319 11428 3101 3128 3133 3157
thoughtless$	11125 11126 11136
thoughts$	3328
threadbare$	3875
threat	3440
threat$	5609 1253 5611 5612 5613 5614 5615 5616 5617 5618 5619 5620 9837 9838 5623 5624 5625 5626 5627 5628 7268 7626 3270 4022 4039
threatened$	7797
threatening$	3706 4249
threats$	10548
three	7260 11563 7358 11597 11621 11639 11640 11642 11682 3137 11745 11748 7566 11805 11841 11853 7642 11865 8409 8498
three$	5444 9888 2087 10660 10661 10662 10663 10664 10665 6642 6657 11295 7129 4023 4136 4195
thresholds$	11342
threw	12011
threw$	47 329 850 1038
thrill$	4421 65 4426 9020 9021 9022 9682 9708 3581
thrills$	9688
thrive$	788
thrived$	788
thrives$	788
thriving$	788
throats$	10951
throug	7659 7783 3990 4066 4073
through$	356 5743 9984 6236 6237 6427 10861 10890 10892 10906 10925 10930 7134 2999 3085 11672 7517 7748 3525 3969 4125
throw$	47 329 850 1038
throwed$	47 329
throwing$	47 329 850 1038
thrown	12011
thrown$	47 850 1038 10753 3440 3441
throws$	47 329 850 1038
thug$	4230
thuggery$	4230
thuggish$	4230 4249
thugs$	9884 9885 9886 11389 11696 8291 4230
tic$	4083
tick$	3924
ticking$	3640 8282
tidy$	3830
tied$	3102 7494 8210
ties$	1212 7957
tight$	10672 10673 6503 7161 3850 3875
tightly$	2068
tights$	8227
tiktok	3164
tiktok$	543 4900 544 4901 545 4902 546 4903 547 4904 9121 9122 9123
till	7377
till$	11593
tills$	11593
time	3372 7745
time$	4540 8949 9013 1024 1025 1026 9610 5518 5519 5521 5584 5639 5640 5682 5733 5734 5735 10211 10347 10796 10797 10939 10940 10941 10942 10955 10963 11163 11164 11165 11166 11167 11168 7262 11635 3213 7652 7653 7730 3639 8264 8325
timed$	11764
timekeeping$	7932
timeline$	7315
timeout$	7729
times$	8752 8754 8755 8759 10956 7262
timeta	7319 7761
timetable$	11535 11961 7754 11977
timetables$	11535
timewaster$	7989
timewasters$	7989
timid$	7160
timing$	7262
tinnitus$	4318
tiny$	3875
tip	4301
tip$	3019 3218
tipped$	3218
tipping$	3218
tips$	3218
to	2972 3362 8346
to$	4439 4443 8837 8881 8914 4732 4741 4763 4794 4834 4835 4836 4838 4879 4887 4891 4957 4958 4959 4960 4961 4964 4999 5003 5126 9400 9485 5287 9526 5326 9545 5388 5479 5487 5490 5492 5498 5569 5610 9942 5730 5742 5748 5761 5764 5778 5783 5801 10046 5874 5902 5910 5926 5927 5929 6089 6175 6215 6328 6332 10586 6516 10736 10737 10738 10740 10760 10780 6574 6575 6601 6623 10913 10926 6790 6791 11047 11057 11058 11059 6856 6857 11090 11139 11147 6982 2662 7028 7085 7152 11376 7162 7163 11414 7199 7233 7238 7239 7240 7241 7242 7276 7280 7284 2931 2965 2999 7368 7399 7404 3054 7418 3077 7436 7445 7458 7459 7527 7536 7542 7543 7552 7556 3200 3201 7599 7611 7616 11846 3280 7673 7686 11922 7711 7721 7722 11949 7748 7759 7804 7850 3495 7855 12087 7930 7931 7948 8246 8248 8252 8269 8271 8305 8321 8336 8337 8433 4080 4125 8562
toddler$	7700
toe$	10676 10700 10701 6486 3602
toerag$	4233
toerags$	4233
toilet	3372
toilet$	7729
toing$	7368
tokenistic$	3599 4279
told	3026
told$	169 8746 8747 178 179 180 187 188 189 190 191 192 193 194 195 8778 8779 8780 8993 8994 4788 9250 9259 5298 10768 10774 10779 10782 10788 10872 10873 10874 10875 10876 6687 6688 6689 10907 10908 10909 10910 10911 6755 6756 6759 6776 6904 6905 11208 3061 3068 7428 7772 7784
tolerance$	8421
tolerated$	11820
tone$	10638 8194
tones$	10638 8194
tonsil	7690
tonsils$	11906
too$	62 4566 290 5020 5021 9718 5917 5918 10271 1943 1944 1945 1962 1993 1994 1995 10672 10673 6928 6929 6930 7098 2742 7113 7114 7115 7116 7159 2803 2804 7200 7247 7249 3762 3786
took	4095
took$	71 106 8818 8819 8820 8822 404 405 540 559 638 9540 989 1029 1030 1096 1100 1798 1799 1800 1801 6848 2502 6866 6875 6879 6880 6881 6882 6883 6884 6885 6947 6949 6950 6951 6952 6953 2600 3330 3351 3519 3560 7918
tool$	3268
toolki	8429
tools$	8808 8809 3268
tooth$	8197
toothless$	4280
top	11533 7321
top$	9156 10678 10695 10696 10697 11537 11542 11765 11770 3274 8227 8232 8238 4023 4028 4029
topless$	4908 4916 4269
tops$	6456 6457 10678 10695 10696 10697 10718 10719 8227 8232 8238
torment$	1172 1173 1174 3588
tormented$	1172 1173 1174 3588
tormenting$	1172 1173 1174 3588
torments$	1172 1173 1174 3588
tormentted$	1172 1173 1174 3588
tormentting$	1172 1173 1174 3588
torn$	10672 10673 3868 3875
tos$	7368
toss$	11150
total$	1330 1331 1333 2187 2824 3915
totally$	3906 3909
touch$	8837 10860 11220
touched$	8618 4640 9178 10529 10544
touching$	9215
tough	3266 3272 3277
tough$	9716 1407 1408 1409 1410 1411 1412 1741 1742 1743 2013 7629 3790 8159 3830 4065 4262
toughe	3272 4066
tougher$	1958 1959 1960 1961 7629 4065
touret	4313
toward	3170 3187 3230 4073
towards$	4838 5479 5487 5490 5492 5498 9873 9942 5801 5871 11672 7527 8524
town	7605
town$	9902 9907 7601 7605 11821 11835 11857 3286 7666 12034
toxic$	1220 1221 1222 3619 3620 4251
toy$	890
toyed$	890
toying$	890
toys$	890
trace	11510 3034 11618 4001
trace$	11630
traced	11714
traced$	11643 11712
traces$	11630
track	2973 3034 11762
track$	2565 2973 7389 11620 11630 11634 7423 3067 11723 7551 8375
tracke	3034 11609 7420
tracked$	11631 11636 7423 3067 11643 3293 4006
tracker$	3024
tracki	3034
trackie$	8227
trackies$	10695 10696 10697 2142 10716 8227 8232 3886
tracking$	3024 7423
tracks	3034
tracks$	11630 7423
tracksuit$	10695 10696 10697 10706 8227 8229 8232 4274
tracksuits$	6456 6457 10695 10696 10697 10698 10699 10703 10704 10705 10706 10708 10716 8227 8229 8232 8394 4274
trade$	569 578 4935 579 580 581 582 583 710 849 3547
traded$	569 578 4935 579 580 581 582 583 710 849 3547
trader	2939 7370
traders$	9902 11490 7296 11565 11586 11588 3072
trades$	569 578 4935 579 580 581 582 583 710 849 3547
trading$	569 578 4935 579 580 581 582 583 710 849 3547
traffic$	501 502 503 3530 8367
trafficced$	501 502 503 3530
trafficcing$	501 502 503 3530
trafficed$	501 502 503 3530
trafficing$	501 502 503 3530
trafficking$	8936 9073 501 502 503 9674 9675 9676 9677 9678 9679 9680 9681 3530
traffics$	501 502 503 3530
trail	3314
trail$	11623 3055 11723 7671
trailed$	3055
trailing$	3055
trails$	3055
trainer$	8227
trainers$	252 253 254 255 256 257 258 8862 8863 4657 4658 4659 4660 4661 4663 4664 9020 9021 9022 9143 9144 9145 9146 9147 9148 9149 9150 9155 9158 9714 5502 6456 6457 10695 10696 10697 10698 10699 10703 10704 10705 10706 8227 8232
training$	7857
tramad	7708
tramadol$	11924
transactional$	3551
transfer$	8509
transfusion$	4317
transfusions$	4317
transplant$	11939
trap$	3645
trapping$	3531
trapstar$	4273
trauma$	12017 8446 4090
travel	11546
travel$	8979 8980 8981 9180 7344 2988 11594 3560 7918
traveled$	3560 7918
traveling$	3560 7918
travelled$	3560 7918
traveller$	2052 6415
travelling$	9005 9180 3560 7918
travels$	3560 7918
trawl	3045 4301
trawl$	2959 8363
trawled$	2959 7521
trawles$	2959
trawling$	2959
trawls$	2959
treat$	1366 1367 6184 6197 6198 6199 6202 10419 10420 2816 2817 2871 3091
treate	3205
treated$	1366 1367 6202 10419 10420 2816 2817 2871 2946 7481 3365 7724 7725 4138
treating$	1366 1367 6136 6184 6202 10419 10420 2816 2817 2871
treatm	8488
treatment$	2563 11934
treats$	1366 1367 6202 10419 10420 2816 2817 2871
treatted$	1366 1367 6202 10419 10420 2816 2817 2871
treatting$	1366 1367 6202 10419 10420 2816 2817 2871
trendy$	3875
trial$	5830 11978 8558
tribunal$	4337
tribunals$	4337
tricked$	10566
tricks$	10798
tricky$	1407 1408 1409 1410 1411 1412 10082 10083 10084 10085 10086 8068
tried$	1353 6529 6531 6532 10825 10873 10874 10875 10876 11019 6807 11428 8275
tries$	1353 10863 10885 10886 10887 10888
trip$	9215
trips$	9215
troubl	7525
trouble$	8593 8637 8638 4567 4568 4569 4570 4571 4572 4573 4574 218 219 220 9024 9044 5096 5097 9314 9315 9316 9317 9324 9361 9362 9363 807 9407 9424 9425 9426 9427 9428 9684 9688 9695 9753 9890 5685 9952 9953 9954 1389 10116 6619 10836 6621 10948 10990 6842 11064 11065 11066 11163 11164 11165 11166 11167 11168 11740 11741 7535 3409 3487 7921 7937 3611 3612 3613 8058
troubled$	5853 11026 11031 11034 11035 11037 11038 11039 11040 6831 11048 11049 11050 11051 11052 11053 11054 6843 11083 3700 3804
troublemaker$	4232
troublemakers$	10116 4232
troublemaking$	4232
troubles$	9557 9558
troublesome$	5582 4251
trousers$	6456 6457 2142 3886
truancy$	4220
truant	4343
truant$	8948 9010 9863 9864 9865 10943 7989 7990
truanted$	4220
truanting$	4220
truants$	9863 9864 9865 7989 7990 4238
truculent$	4253
true$	2671
trust$	9980 10763 10769 10783 10826 10827 10828 10829 10839 10921 10922 10923 6810 6815 6816 11399 7210 2857 11466 11467 8250 8258 3962 3971
trusted$	9262 9263 9264 9276 1823 6241 1906 10907 10908 10909 10910 10911 11148 11149
trusting$	5509 5510 5511 10762 6708
truth$	5291 10992 10994
truthful$	5288 9505
try$	1353 6529 6531 6532 10763 10769 10783 10825 10863 10921 10922 10923 10934 8250 8258 8275
trying$	10921 10922 10923 11529 8258 8277
tryings$	11529
tubby$	4269
tube	4098
tube$	8456
tubefed$	8455
tuberculosis$	4320
tuitio	7753
tuition$	11969
tumour	7678
tumour$	11894
tunnel$	12030
turf	7586
turf$	11802
turkish$	2052 6415 8219
turn	7653
turn$	481 482 5390 5392 1039 2131 2140 2161 2162 6530 6550 6556 6561 6570 10789 10790 10863 6654 6779 2717 2723 2724 2725 11379 7252 11644 7568 3258 11869
turned$	481 482 1039 6402 6407 2132 2141 2161 2162 6530 6536 10756 10757 10758 10759 10873 10874 10875 10876 2410 6777 2717 2723 2724 2725 2757 11429 11830 8309
turning$	481 482 1039 2161 2162 11137 11138 2717 2723 2724 2725 7252 3258
turnned$	481 482
turnning$	481 482
turns$	481 482 1039 2161 2162 6530 6620 10863 10885 10886 10887 10888 2717 2723 2724 2725 3258 11869
tutor$	8861 5601
tutors$	8861
twelve$	1652 1653 1654
twenties$	9168 9203
twenty$	9166 9167 9168 626 627 9201 9202 10186 10187 10188 10189 10190 10191 5981 1648 6009 10226 10228 10229 10230 10231 10232 10233 10234 10595 10596 8125
twice$	4949 9171 5956 5957 5958 10293 6146 11922 4148
twins	8481
twists$	8207
two	7260 11563 7358 11597 11621 11639 11640 11642 11682 3137 11745 11748 7566 11805 11841 11853 7642 11865 8409
two$	4812 9418 9888 2087 10660 10661 10662 10663 10664 10665 6934 7129 3207 3720 4023 4136 4195
twoc	7865 4215
twoc$	12081 8572
type$	1391 1393 1394 1395
ugly$	3767 4269
ultimately$	100
un$	8040
unable$	153 855 924 1003 1004 1005 1006 1007 1009 1052 1107 5712 5713 1421 1422 1423 1424 1425 3338 3402 3470 8266
unacceptable$	10008 10009 10010 10011 10012 10013 10014 10015 10016 7604 3706 4279
unacceptably$	4279
unacco	4193
unaccompanied$	8550
unadoptable$	4251
unambitious$	4251
unanswered$	8324
unauthorised$	4155
unbearable$	9750 9769
uncaring$	4251 4279
uncle	7767 11985 12013 12035 7822
uncle$	3406 11983 7796
unclear$	894 897 900 901
unco$	3696 3923
uncomfortable$	11852
uncons	4321
uncontrollable$	3700 8266 4251
uncooperative$	4247 4279
uncorr	2921
uncorroborated$	7278
uncouth$	4253
under	7659 3358 4198
under$	563 1228 6427 2392 2415 7128 7267 7465 7715 3363
underachiever$	7989
underachievers$	7989
underage$	3541 3548
underc	4006
undercover$	8363
underdressed$	4269
undermine$	3576 8268
undermined$	3576 8268
undermines$	3576 8268
undermining$	3576 8268
underpass$	9303 9304 9305
unders	2953 3026
understand$	162 163 169 221 222 223 224 225 226 227 228 229 230 231 232 233 295 894 897 900 901 9604 5401 5402 5403 5404 5405 5406 5407 5408 5409 5410 5411 5412 5458 5459 5460 5461 5462 5463 5464 5465 1608 1609 1983 1984 1985 1986 10588 10826 10827 10828 10829 3068 3324
understanding$	6127 10344 6147 10364 6222 1866 1867 6225 8297
understands$	894 897 900 901 1608 1609 1983 1984 1985 1986 3068 3324
understood$	221 222 223 224 225 226 227 228 229 230 231 232 233 295 894 897 900 901 1608 1609 1983 1984 1985 1986 10966 3101 3128 3133 3157
undert	3033
undertaken$	8774 11151 11152 11153 11154
underw	4137
underweight$	8469 4269
underwent$	8494
undesirable$	9728 9729 9730 9735 3586 3700
undesirables$	9728 9729 9730 4231
undisciplined$	4251
undocumented$	4346
undoing$	9439
undoubtedly$	2385 8267 4277
unempl	11984
unengaged$	4247
unfair$	11125 11126 11136 11230
unfazed$	4262
unfit$	2661
unforgivable$	4279
unforgivably$	4279
unfounded$	3594
ungovernable$	4251
ungrateful$	4251
unhealthy$	4465 1220 1221 1222 3522 3619 3620
unheeded$	8324
unhelpful$	4279
uniform$	6456 6457 10674 8225 8227
uniforms$	6456 6457 10674 8225 8227
uninterested$	3900 8266 4251 4279
unironed$	3868
unit	7286 7306 7387 11932
unit$	5723 6810 6815 6816 11399 7210 11466 11467 7257 11475 11480 11493 11500 11502 11507 11508 11509 7294 7295 11522 7313 7340 11562 11566 11567 11569 11579 7366 11585 11592 11603 7414 11694 11715 7516 11778 11935 11957 12025 12076 8499 8517
units$	11493 8433
unjust$	11136
unkempt$	2052 6415 4269
unkind$	11125 11126
unknow	11609
unknown$	8879 4913 9735
unlawful$	9047
unless	11806
unless$	9271 9274 9275 3251
unlikeable$	4251
unlikely$	2244 2245
unlovable$	3700
unmanageable$	10008 10009 10010 10011 10012 10013 10014 10015 10016 3700 8058 4251
unmotivated$	4251
unnecessary$	4428
unnerve$	6289
unnoticed$	9434
unopened$	8324
unpaid$	3506
unplaceable$	4251
unpleasant$	11852 4251
unpredictable$	10008 10009 10010 10011 10012 10013 10014 10015 10016 3706 4249
unprepared$	3891
unprofessional$	4279
unprofessionally$	4279
unquestionably$	4277
unreachable$	8266 4247
unread$	8324
unreasonable$	11125 11126
unreliable$	3598 8266 4251 4279
unrepentant$	4251
unresponsive$	4247
unruly$	3607 3700 3706 3804 4251
uns$	8040
unsafe$	8573 8574 8614 4465 9047 5497 12051 3520 3522
unsavoury$	8898 8899 9728 9729 9730 3700
unshockable$	4262
unsolved$	7320
unstable$	8093 8094 4251
unsubstantiated$	3594
unsuitable$	9725 9731 9735 3586
unsupervised$	3751
unteachable$	3700
untidy$	2052 6415 8190 3851
until$	11628 3251 8567
unto$	5662 5665
untouchable$	9923 9924 9925
untrue$	9778 10971
untrustworthy$	8266 4251 4279
untucked$	10672 10673
unusual$	3830
unusually$	3769
unwanted$	8898 8899 5105 5959 5962
unwashed$	10672 10673 3851 3868 4269
unwell	12002 7787
unwell$	12003
unwilling$	999 1003 1004 1005 1006 1007 1009 1054 1421 1422 1423 1424 1425 2805 3891 8263 8266
unwillingness$	4702 346 347 348 349 350 351 1421 1422 1423 1424 1425
unwise$	88 89 4465 8693 8694 8695 8696 142 143 144 145 146 147 148 848 912 3522 3573
up$	8623 8691 8826 8884 8885 8887 8889 8966 462 463 464 465 466 4947 5141 9443 5343 9606 5532 9749 1306 5832 5833 10055 1519 5938 5968 5983 5984 10242 10263 6055 6072 6122 10341 6128 6148 6190 6191 6192 6194 10442 10517 6371 10598 10624 10642 10680 6488 6489 6497 6498 10720 10727 6512 6513 10765 10766 10771 10772 10776 10777 10785 10786 10793 10794 10795 10869 10870 6734 10973 6767 10993 10995 11224 7017 7029 11250 7075 7078 7079 11334 7127 11482 11528 11537 7537 11771 11780 7615 11854 11855 11987 11989 12055 3493 7888 8065 8153 8231 8245
upbringing$	8059
upbringings$	8059
update	3011
update$	2934 7368
updateing$	2934 7368
updates$	2934 7368
upon$	5093 5094 9400 7561
upper$	3255
uppity$	4253
ups$	10196 10220 10248 10451
upsetting$	8639 8640 8641 8642 8643
upstream$	8358
urchin$	4230
urchins$	4230
urgency$	11395 11396 11397 11398 8323
us$	9004 9097 9100 9503 9612 9613 5715 10125 6204 10492 10500 10501 10502 10503 10504 10546 10547 7037 2960 11596
use	3217 3230 3485
use$	4389 4391 4392 4393 8646 8647 8648 8690 8837 8948 8977 711 712 713 5166 954 9604 1827 1828 1829 1830 1831 1832 10763 10769 10783 6705 2927 2982 3018 3202 11912 11913 8250
used	3230 3353
used$	8618 9213 9253 711 712 713 954 1398 1856 1977 10566 2756 2930 3097 3162 3344
useful	3230 3990
useful$	11469 2897 11501 3018 3245
useless$	3901 4251 4279
user$	9847 9860 9861
userna	7319
usernames$	11535
users$	9847 9860 9861 12004
uses	3217 3353
uses$	711 712 713 2982 3344
using	3217 3353 3485
using$	8769 711 712 713 1399 2982 3344
usual$	7167 3617
usually$	2143
utter$	1330 1331 1333 2187 2825
utterly$	6789 2710 3906 3909
vaccin	4332
vain$	4251
valium	7708
valium$	11924
valuab	3990
value	8346
value$	2927 3018 4075
values$	10105 8100
van$	12030 12042 8364
vandal$	9863 9864 9865 7989 7990 4230
vandalise$	9964
vandals$	9863 9864 9865 7989 7990 4230
vans$	8364
vape$	8862 8863 4657 4658 4659 4660 4661 4663 4664 9155 9158 9738 11927
vapes$	252 253 254 255 256 257 258 8862 8863 4657 4658 4659 4660 4661 4663 4664 9020 9021 9022 9143 9144 9145 9146 9147 9148 9149 9150 9155 9158 5502 9738 9754 11927
variable$	10003 10004 10005 10006
various$	566
vehicl	11629 7510
vehicle$	3092 7865 4010 4015
vehicles$	3092 11726
ventured$	9276
verbally$	3716
verif	3986
vermin$	11389
versed$	6000 2028
version$	5564 5565 5566
versions$	5564 5565 5566
vertigo$	4318
very$	4557 4565 1714 1962 6470 6802 3762 3769 3786 4112
vest$	8227
vests$	10712 10713 10714 8227
via$	2999
vicious$	4249
victim$	9554 5421 9666 9768 1231 5605 1249 10019 10481 10482 10483 3443 3742
victimisation$	8611 8612 8613 9355 9356
victimise$	2818 2819 2820 2821
victimised$	2818 2819 2820 2821
victimises$	2818 2819 2820 2821
victimising$	2818 2819 2820 2821 11459 11460 11461 11462
victims$	8943 780 9617 9618 9619 9620 9621 9622 9623 9624 9625 9626 9627 9628 9666 9688 9755 9756 9757 9758 1230 5605 1249 10019 10413 10481 10482 10483 7235
video$	9124 9132 4939 4940 584 585 10529 10544 11520 11619
videos$	9124 9132 4939 4940 584 585 10529 10544
vietnamese$	2052 6415
view$	6113 6114 6115 6116 6117 6127 10344 6147 10364 3170 8314
viewed$	1256 1461 7382
views$	6113 6114 6115 6116 6117 8314
vile$	10008 10009 10010 10011 10012 10013 10014 10015 10016
village$	9825 9826 9827 9828 9829 9830 9831 9832 9833 9834 9835 9836 9839 9840 9844 7053 3286
vindictive$	11136 4249 4251
violen	7439 11698 11725 11893 11984 12002 12028
violence$	9040 9054 9056 5096 5097 9753 9890 9900 9927 9946 9952 9953 9954 1507 1508 10116 10548 6334 2900 7258 7259 2904 7264 11485 7306 2956 2957 2962 2983 2987 7346 7350 7351 7353 11570 11575 11576 11577 7363 3009 7369 3014 7376 11598 7434 7499 3159 7522 7562 3409 7921 7957 3994 4172 8529
violent$	10008 10009 10010 10011 10012 10013 10014 10015 10016 10116 3621 3706 4028 4249
vipers$	9792
virtually$	1668 6025 1669 1670 1671 1672 1675 1676 1677 1678 3771
visa$	12054
visibility$	11880
visible$	7629 8211 4069
visit	7265 7653 3485 8424 8429
visit$	5898 10981 10982 10983 11319 2910 11752 11869
visite	7265
visited$	11208 11428
visiting$	8769 9005
visitor$	11930
visits	3433
visits$	5898 10981 10982 10983 11610
visual$	4115
visually$	4116
vital$	7129
vitiligo$	4272
vodka	7709
vodka$	11921 11925
voice$	7682 8314
voices	7682
voices$	11898 8314
volatile$	10008 10009 10010 10011 10012 10013 10014 10015 10016 3620 3706 4249
volition$	8911 9210 9211 7917
volume	3240
volumes$	7005
voluntarily$	9210 9211 9221 9222 9223 9224 9225 9226 9227 9228 9229 9230 7916 7917 7920
vomit$	11904
vomited$	4114
vomiting$	4114
vomits$	4114
vote$	453 454
voted$	453 454
votes$	453 454
voting$	453 454
voucher$	9155 9158
vouchers$	9155 9158
vulgar$	4253
vulnerabilities$	5272 916 917
vulnerability$	9355 5272 916 917 9617 9618 9619 9620 9621 9622 9623 9624 9625 9626 9627 9628
vulnerable$	8575 8614 5539 5540 5541 5542 6159 6160 6161 6182 10481 10482 10483 10520 10521 10522 6320 6321 6322 6323 8145 3804
wag$	3536
wagging$	3536
wags$	3536
waited$	8309
waiter$	8902
waiters$	8902
waiting$	5655 3361 3366 4132
wake$	11454 11455 11456 11457 11458 8342
walk	11546
walk$	4493 4656 4705 4769 9240 9241 9242 9243 9244 5078 836 837 838 5252 9486 2130 2139 2645 2646 11379
walked$	4784 5036 5045 5189 836 837 838 5264 5294 2130 2139 2645 2646 7775 8309
walking$	8769 9005 836 837 838 2130 2139 2645 2646
walkked$	836 837 838 2130 2139
walkking$	836 837 838 2130 2139
walks$	836 837 838 2130 2139 2645 2646
wall$	7318
wander$	1372
wandered$	1372
wandering$	1372
wanderred$	1372
wanderring$	1372
wanders$	1372
wannabe$	3601 4230
wannabes$	4230
want	7299 3090
want$	9114 9115 9238 9239 5232 5233 877 5367 5368 5369 5370 1145 5568 10240 10343 10449 6278 6279 6280 1973 10560 6353 6354 6355 2166 10826 10827 10828 10829 10845 10846 10847 10863 6742 2499 11155 11501 11529 3329
wanted$	4652 9238 9239 9350 1145 10560 2166 10966 2500 6943 6944 2588 2589 2941 7431 11659 3108 3329 3490 3509
wanting$	1145 10560 8293
wants$	9114 9115 1145 10343 10449 1973 10560 2166 10845 10846 10847 10863 6742 11529 3329
wantted$	1145 10560
wantting$	1145 10560
ward	11932
warden	7291 7292 7293 2937 2938 2939 7370 3050 3057 7417 3071 7499 3150 7507
warden$	2916 11490 11507 11508 11509 7294 7295 7296 7337 11565 11586 11588 7407 3054 7414 11633 3066 3072 3073 11715 3195 3211 3313
wardens$	9748 10118 10119 2916 11490 11507 11508 11509 7294 7295 7296 7337 11565 11586 11588 7407 3054 7414 11633 3066 3072 3073 11715 3195 3211 3304 3313 7946
warn$	3026 3218
warned$	8746 8747 4532 176 177 178 179 180 181 182 183 4541 185 186 187 188 189 190 191 192 193 194 195 8778 8779 8780
warnin	3263 3264
warning$	8743 8776 8777 9465 9644 9645 9646 9647 9648 2752 2753 2754 2755 11345 11346 11365 11366 11746 11800 7620 7621 7739 7947 8314 8315 4012 8554
warnings$	8743 8776 8777 8808 8809 9465 9644 9645 9646 9647 9648 2752 2753 2754 2755 11345 11346 11365 11366 11746 11800 7947 8314 8315
warran	7570 4301
warrant$	1913 1914 1915 11483 11681 3171 3203 11786 11874 4042 8402
warrants$	11483 3171 3203 4042 8402
warriors$	9941
wary$	8597 4383 4384 4385 4386
was	2946 7341 4088
was$	4477 175 184 343 344 487 500 4952 769 770 1090 1091 1092 1093 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 1414 5787 5792 1454 1473 1482 1483 1484 1485 1486 1487 1662 1668 6025 1669 1670 1671 1672 1675 1676 1677 1678 10603 10606 2044 6476 2143 2171 6540 6742 2431 2432 6910 6920 11183 6979 7014 7035 2711 2741 7108 7109 7144 2795 2796 11407 2841 11430 7325 7415 11653 7455 3127 7648 3367 3537 3562 3626 3628 3632 3679 3686 3690 3701 3703 3711 3712 8162 8210 3934 3961 8381 4100 4112 4117 4119 4122 4135 4148 4150 4173 4175 4181 4194 4195 4200
wash$	2763
washed$	2763
washes$	2763
washing$	2763
waste$	1037 3968
wasted$	1037 3968
waster$	9855 4230
wasters$	9855 4230 4245
wastes$	1037 3968
wasting$	1037 3968
watch	11736 3314 4006
watch$	10695 10696 10697 2955 11599 7389 11620 11623 3055 11634 7423 11644 11752 7671 3446 8227 8232 8375
watched$	11214 11215 11599 11622 3055 7420 7423 11641 11643 11724 3446
watches$	10695 10696 10697 8227 8232
watching$	3055 7423 3446
watchlist$	8363
watchlists$	8363
watchs$	3055 7423
water$	7841
wave$	8378
wavy$	3851
way$	8630 8631 8632 8633 8649 9307 5240 5915 6473 2117 2118 2119 10715 6508 6509 6614 11300 2802 11556 11916 7877
ways$	8649 8995 10127 10216 10288 10351 10798 10816 10936 7877
wayward$	3700 8058 3804
we	2939
we$	259 260 261 6203 6637 6638 6640 6641 6679 6680 6681 6717 6718 6719 2799 7296 3304
weak$	5667 10003 10004 10005 10006 1434 1528 1529 1530 1531 2674 2675 2676 2677 11360 11361 11362 11363 7160 2831 7263 3725 3726 3945
weakened$	3160
weaker$	5529 5530 5539 5540 5541 5542 5593
weakest$	7263
wealth$	1755
weaned$	3356
weapon	11486 11495 11532 11674 11737 3223 12084 4308
weapon$	8992 5499 5500 5501 11662 11683 11684 7849 12081 4055
weapons$	8990 9040 5499 5500 5501 2932 11662 11683 11684 7580 4055
wear	3504
wear$	9240 9241 9242 9243 9244 2069 2095 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 3852 3870
wearing$	9005 2069 2095 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 3504 3852 3870
wears$	2069 2095 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 3852 3870
weary$	8115
weed	7872
weed$	252 253 254 255 256 257 258 8862 8863 4657 4658 4659 4660 4661 4663 4664 8990 9020 9021 9022 9084 9085 9086 9143 9144 9145 9146 9147 9148 9149 9150 9155 9158 9738 5644 11625 7710 11927 11929 12088 7887
week$	10940 10941 10942 10981 10982 10983 7751 7754 8325 8527
weeken	3295
weekend$	10940 10941 10942 7652 11925
weeks$	10981 10982 10983 8325 8461 8527
weigh$	1903 6261 6262 6263
weighed$	4322 4323
weighs$	4322
weight	7696 7697
weight$	11912 11913 8470 8477
welcome$	310 311 312 313 314 315 316 11469 3569
welcomed$	310 311 312 313 314 315 316 3569
welcomes$	310 311 312 313 314 315 316 3569
welcoming$	310 311 312 313 314 315 316 3569
welfare$	8583 4368 8650 8651 8652 8653 8654 8655 8656 8657 8660 8712 8713 9562 9563 9564 9565 9566 9567 9568 9569 9570 9571 9572 9573 5453 5454 5455 5456 5457 10476 10477 10478 10479
well$	8773 8781 8782 8807 4620 9963 9988 1546 1547 1559 1606 1643 1861 1882 1885 6253 6254 6255 6256 6257 6258 6259 6340 6341 6343 2045 2050 3809 3822 3831 8226
wellbe	7697
wellbeing$	8583 8650 8651 8652 8653 8654 8655 8656 8657 8660 8712 8713 9557 9558 5453 5454 5455 5456 5457 11913
wells$	9963
went$	8748 8768 8801 8818 8819 8820 8822 362 477 478 479 480 481 482 521 522 523 4894 541 542 643 644 645 648 657 9301 9302 1115 1139 1169 1170 1326 1520 1521 1522 2130 2139 6773 2777 3079 3364 3465 3480 3493 3532 3559 3560 7918 4192
were	2946 11609
were$	4477 4484 175 184 4562 343 344 487 500 4952 725 769 770 9530 1090 1091 1092 1093 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 1414 1454 1473 1482 1483 1484 1485 1486 1487 10122 1662 1668 6025 1669 1670 1671 1672 1675 1676 1677 1678 1795 1796 1797 2012 2044 6428 2143 2170 6540 6665 6666 6742 2431 2432 6920 11183 7035 2711 2741 7109 7144 2795 2796 2841 11430 7325 7415 7440 7455 3127 7548 7788 3537 3562 3626 3628 3632 3679 3686 3690 3701 3703 3711 3712 8162 8210 3934 3961 8381 4100 4148 4175 4181 4194 4200
west$	2062
wetting$	8449
what$	4485 4486 4554 4602 8823 8833 8834 9057 9217 9255 5134 5135 798 806 9396 5181 5196 5197 9465 9491 9502 959 960 978 979 10126 5912 10132 5965 10484 6329 10556 10564 11343 11365 11366 7312 7924 7927 8315
whatever$	9538 10443 10460 2172 2173 2174 2175 10822 2283 2284
whatsa	3164
whatsapp$	543 4900 544 4901 545 4902 546 4903 547 4904
whatsoever$	11183
wheel$	11236
wheelc	7787
wheelchair$	12003 4326
when	8365
when$	4594 4595 4596 4597 4598 4599 4600 4601 4898 4899 9502 9545 10046 10576 10589 11404 11450 11451 11453 11628 11635 7432 3086 11672 11867 7653 8471
whenever$	4898 11628 3086 11867 7653
where	8365
where$	8599 8600 8601 8602 4600 4601 9502 10576 10589 7424 7432 3089 11867
wherea	3003 7360 7361 7386 7391 3070
whereabouts$	11602 11607 11608 7427
which	8346 8365
which$	10577 10589 2908 7317 7330 11578 11639 11669
while$	11216
whisky$	11921
whisper$	7253
whistles$	8882
white$	10531 2030 2052 6413 2065 6444 6445 6446 2090 3803 3804 3827 3835 8227 3875
who	11486 11506 7317 7330 11639 3087 11669 8365
who$	8599 8600 8601 8602 4602 4950 4951 4986 814 920 9502 9707 9732 5748 10122 1788 10603 10606 7305 11531 7324 2968 7326 2970 7331 11548 7342 11559 11578 3027 7388 7394 3062 7424 7432 3110 7479 7489 3158 3179 8162 4000
whoever$	7326
whole$	7063 7065 3607
wholly$	3906 3909
whom	11533 11639
whom$	8599 8600 8601 8602 9502 11578 11600 7424 3179 8378
whose$	3439
why$	8833 8834 9396 5181 9444 9445 5251 895 896 5254 898 899 5257 5258 902 913 914 9491 9502 961 962 963 964 2568 2569 2570
wicked$	3618
wider	3093
wider$	9825 9826 9827 9828 9829 9830 9831 9832 9833 9834 9835 9836 9839 9840 7450
wife$	11980 11998 12005
wild$	3607 3618 8016 8017 8018 8058 3828 3851 4251
wilful$	4279
wilfully$	537 892 3572 3965 4279
will	2972 3183
will$	4609 4615 1003 1004 1005 1006 1007 1009 1055 1075 1106 1851 1875 1887 1890 1927 1970 1979 2188 2190 2191 2192 2193 2194 2195 2196 2200 2201 2202 2203 2204 2205 2206 2216 2220 2221 2222 2230 2231 2232 2233 10810 10811 10812 10813 10814 10815 6602 2249 2250 2251 6613 10841 10842 10843 10844 6644 10867 2295 2296 2297 2298 2299 10877 2310 6712 6713 6716 6742 10960 10961 2396 2397 2407 7285 2931 2965 7341 7404 3054 3124 3176 3184 7547 3200 7604 3280 3893 3896 3898 3910 4080
willed$	8082
willfully$	3572
willing$	283 284 289 417 418 419 447 448 640 641 658 659 660 661 662 965 966 967 6520 6522 6524 10741 10742 10743 10744 2923 3558
willingly$	9210 9211 639 9230 7916 7917 3561
willingness$	8927 6697 10914 10915 10916 10917 10918 10919
win	3262
win$	5877 10883 6668
wind$	5227 1175 1176 6578
winding$	8639 8640 8641 8642 8643 1175 1176
winds$	1175 1176
wine$	11921
wins	3262
winter$	9062 9063
wiry$	3807
wisdom$	1599 1601 6020 1664 7690
wise$	4506 1553 1554 1610 6350 6351 6352 2013 2017 8111 8116 8117 3766 3781
wiser$	4465 1550 1551 1552 1596 1610
wish$	6697 10914 10915 10916 10917 10918 10919 11529
wished$	3329
wishes$	3329 8314
wishs$	11529
wit$	11127 11128 11129
witches$	8036
with	11766 7868 4066
with$	8668 8774 8881 8952 8955 8960 9011 4811 4824 4828 9134 4919 4922 4953 4965 4966 4970 4977 4979 4981 4989 9216 5014 5113 5114 9419 5205 5247 9504 5512 5515 5526 5527 9744 5569 9942 5746 9970 9981 9985 9996 9997 10000 10007 10046 5871 10091 1525 10114 5899 5902 1563 6227 6228 6229 10603 10606 2069 2082 2083 2084 2085 2133 10781 10823 10840 10927 2607 11355 7228 7229 7230 7231 7232 11481 7267 7276 2999 7384 11610 7451 11672 11713 7517 11839 3322 3334 3449 7819 7821 12040 3481 3508 7867 7942 3741 3852 3863 8334 8433 8438 4084 4105 4147 8537 8556
withdrawn$	7590
withdrew$	2890
withheld$	933 934 8322
withhold$	933 934
withholding$	933 934
withholds$	933 934
within$	5604 9821 9822 1250 9913 5864 6162 7676
without$	84 4813 1300 10424 10425 10426 10427 10428 10429 10430 10431 10432 10433 10434 10435 10436 10460 10469 10470 10471 10472 10473 10474 10475 1938 2226 2229 6622 2343 2608 2609 6991 2746 2747 3285 3387 7817 7837 3904 3905 3920 3942
witness$	7955
witnesses$	7955
woeful$	11251 2831 4279
woefully$	4279
wolves$	9884 9885 9886
woman	7870
woman$	10192 1625 5987 10212 10247 10252 10254 1686 6046 10269 10270 1710 10285 10286 10287 10291 1721 1722 1749 1750 1769 10357 1790 6154 10373 12037 12086 8128
women$	9825 9826 9827 9828 9829 9830 9831 9832 9833 9834 9835 9836 9839 9840 9841 10186 10187 10188 10189 10190 10191 10192 10195 1625 5985 10217 10219 10235 10245 10252 10253 10254 1683 10269 10270 1721 1722 1739 1749 1750 1761 1769 1774 10356 6152 10371 10454 10677 10730 8125 8128
wonder$	8832 4617 4618 8835 8836 5228 5229
wondered$	5228 5229
wondering$	5228 5229
wonderred$	5228 5229
wonderring$	5228 5229
wonders$	5228 5229
wont$	2202 2203 2204 2205 2206 3893
wool$	8133
woolly$	4279
word$	11319 11348 7253
wore$	9240 9241 9242 9243 9244 2069 2095 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 3852 3870
work	3392 8429
work$	157 159 160 4558 8775 4743 9043 491 492 493 494 495 496 497 498 499 791 9604 9613 9868 9961 5765 5780 5784 10002 10058 5875 5921 6178 6179 6180 6181 10563 10732 10763 10769 6565 10783 6624 10860 10891 10897 10921 10922 10923 10928 11198 3095 7863 7933 3721 8250 8258 8302
worked	7531 3302
worked$	491 492 493 494 495 496 497 498 499 791 10889 10907 10908 10909 10910 10911 11747 11848 3502 8259
worker	11932
worker$	8861 8902 9141 9503 9612 6810 6815 6816 6833 6834 11399 7201 7210 11466 11467 12022 7812 12074 7934 3972 8566
workers$	8861 8902 9141 9503 5394 9612 9908 5715 10087 10137 10138 10139 10140 6637 6638 6640 6641 6679 6680 6681 6810 6815 6816 11399 7210 11466 11467 7934 8031
working$	491 492 493 494 495 496 497 498 499 791 5781 6166 10762 10921 10922 10923 11521 11907 8258 8332 4140 4167
works$	491 492 493 494 495 496 497 498 499 791 10895 8259
workshop$	157 159 160
workshops$	157 159 160
workshy$	4251
world$	10216 10342 3758 3759
worldly$	1610 1958 1959 1960 1961 1991 2017 3760 4258
worn$	9245 9262 9263 9264 9276 11617 7403 8210
worr	3340 3403 3437
worried$	6167 6168 6169 10386 10387 10388 6173 6174 7141 2864
worries$	9640 9641 9642 9643 6176 10393 8314
worry$	6167 6168 6169 10386 10387 10388 6173 6174 10579 8314
worrying$	10008 10009 10010 10011 10012 10013 10014 10015 10016 3704 3706
worse$	5173 10452 10453 10554 6339 11312 11313 8142
worship$	615 616 617 618 619
worshiped$	615 616 617 618 619
worshiping$	615 616 617 618 619
worshipped$	615 616 617 618 619
worshipping$	615 616 617 618 619
worships$	615 616 617 618 619
worst$	8898 8899 9326 5136 5192 1226 3706 4028
worth$	9631 2897
worthless$	4251
would	2909
would$	241 4609 4615 364 692 694 695 5053 9270 698 699 700 701 702 708 5066 5089 834 5270 5321 1213 1290 10240 10262 1810 6172 1928 1979 2189 2207 2208 2209 2220 2221 2222 6644 10877 2310 6742 10960 10961 2396 2397 6906 6907 6908 7285 2931 3176 3894 3898 3910
wound$	1175 1176
wrap	12084
wrap$	7849
wraps$	9975 7849 7887 8046
wreak$	3666
wreaked$	3667
wreaking$	3665
wreck$	3576
wrecked$	3576
wrecking$	3576
wreckked$	3576
wreckking$	3576
wrecks$	3576
wrist$	11905
wrists$	11905
writ	8525
write$	2731 2973 3005 11975 3650 3651
writing$	2734 3005
written$	2712 2733 3382
wrong$	4465 4466 142 143 144 145 146 147 148 4634 8898 8899 4754 4755 4756 9044 9706 9726 9728 9729 9730 10106 10260 10261 1827 1828 1829 1830 1831 1832 11125 11126 11136 11230 11400 11401 7198 3522 3587 3683 4244
wrote$	2732
xanax	7701 7708
xanax$	11917 11924
y$	10282
year	7758
year$	4954 4983 4984 9816 5603 9820 10186 10187 10188 10189 10190 10191 10197 6005 10378 2032 2035 2037 11965 11972 7758 11974 8125 8325 4159 8527
years$	9820 10183 10184 10185 10256 10257 10258 10259 10294 10295 10296 1751 10334 10378 8325 4159 8527
yet$	4544 2811 7190
yield	3990
yielde	7531
yielded$	11747
yjs	7853 7854 7859
yjs$	12069 12070 12075 4209
yob$	4230
yobbish$	3706 4230
yobbo$	4230
yobbos$	4230
yobs$	9884 9885 9886 4230
yoi	4208
yoi$	8565
yos	7859
yos$	12075 4209
yot	7853 7854 7859
yot$	12069 12070 12075 4209
you$	259 260 261
young	7870
young$	345 407 826 847 1198 5572 5574 5693 5694 1371 10020 5808 5809 10048 10049 10050 10051 10052 10053 10067 1505 1506 5865 10338 1766 1767 1768 6183 6193 6364 6365 6366 6367 6368 6369 2030 10603 10606 2100 2147 2148 6632 6781 6946 7076 7077 7086 7095 7137 7176 7178 7236 7260 7275 11563 7358 11597 11627 7412 3058 3059 11639 11640 11642 7457 11682 3123 3137 7506 11728 3161 11745 11748 11753 7566 7575 7576 11805 11841 7631 11853 7642 3287 11865 11877 11887 12086 3548 3621 3624 3633 3671 8057 8103 3778 3803 4023 8404 8409 8416
younger$	5529 5530 5539 5540 5541 5542 5593 9825 9826 9827 9828 9829 9830 9831 9832 9833 9834 9835 9836 9839 9840 9843 9844 7886
youngers$	11692
youngster$	1371 10020 10048 10049 10050 10051 10052 10053 10064 8057
youngsters$	1371 10020 10048 10049 10050 10051 10052 10053 10064 7886 8057
youth	4031 4202
youth$	1371 10020 10023 10048 10049 10050 10051 10052 10053 10064 2030 10603 10606 10609 10610 2466 2467 2845 7290 3092 7853 7854 3501 7859 7966 3621 7980 3624 8057 8161 3805 4023 4195 4202 4208
youths$	9787 9789 1371 10020 10023 10048 10049 10050 10051 10052 10053 10064 10603 10606 3092 11833 7966 7980 8057 3805 4265
yp	7260 7275 7282 11538 11563 7358 11597 11604 11621 11624 11627 7412 11629 3058 3059 11639 11640 11642 11682 3137 11745 11748 11753 7550 7566 11805 11841 11853 7642 11865 11877 11887 3355 7726 3385 3408 7766 3420 7786 12007 12041 3475 3477 7835 7843 12067 3507 4031 8393 8404 8409 8506
yp$	3593
yp1$	3592
yp2$	3592
yp3$	3592
yp4$	3592
yp5$	3592
yp6$	3592
yro	4208
yro$	8565
zero$	2340 6957 3966 4064
zits$	8220
zone$	11750
zones$	11750
