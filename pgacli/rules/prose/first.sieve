4359 4218 3518

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
(?:gather|collect|take|note|log|record|list|obtain)(?:s|ed|ing)? (?:the )?(?:names|details) of (?:anyone|anybody|those|all|everyone|everybody|whoever|people|others) (?:\w+ ){0,3}?(?:with|around|beside|near) (?:them|YOUNG)
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
dispersal (?:orders?|powers?|zones?|notices?|areas?) (?:(?:is|are|was|were) (?:\w+ )?(?:needed|required|justified|the answer)|(?:would|will|could|should|may|might|can) (?:\w+ )?(?:stop|prevent|clear|keep|break|help|solve|end|deter|reduce|cut|tackle))
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 12 12 13 13 13 13 14 14 15 16 16 16 17 17 18 18 19 20 21 21 21 21 22 23 25 26 26 27 27 27 27 27 29 30 30 30 30 31 33 33 33 33 34 36 36 36 37 37 38 39 39 41 41 41 41 41 41 41 41 41 41 42 42 42 42 42 43 44 44 45 45 45 46 46 46 48 48 48 49 49 49 50 50 50 50 51 51 51 51 52 52 52 52 52 53 53 53 53 54 54 55 55 56 57 57 57 57 57 57 57 58 58 58 58 58 58 58 58 59 59 60 60 61 62 62 63 63 63 63 63 64 65 65 65 66 66 67 67 67 68 68 68 69 69 69 69 69 69 70 70 70 70 71 71 71 71 72 73 74 74 74 75 76 76 77 77 78 78 78 79 79 80 80 80 80 80 80 80 80 80 80 80 81 81 81 81 81 81 81 81 81 81 81 81 81 82 83 83 84 84 84 84 84 84 85 85 86 86 86 86 86 87 87 88 88 88 88 88 88 88 89 89 89 89 89 90 90 91 91 91 91 91 91 92 93 94 94 95 95 95 95 96 96 96 97 97 98 98 98 99 100 100 101 102 102 103 104 105 106 106 106 107 107 107 107 107 107 107 107 108 109 110 111 111 111 111 111 111 112 112 112 112 113 113 113 113 114 114 116 116 117 118 118 118 118 118 118 118 118 119 120 120 121 122 123 123 124 124 124 124 124 124 124 125 125 125 126 127 127 127 127 127 127 128 129 130 131 131 131 131 132 132 132 132 133 133 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 135 135 135 135 135 135 135 136 136 137 137 138 138 138 139 139 139 139 139 139 140 140 140 141 141 142 143 143 143 144 144 144 144 144 144 145 145 145 145 146 147 147 147 147 147 147 148 148 149 149 151 151 152 153 153 153 154 154 155 156 157 157 158 159 159 160 160 160 160 160 161 161 161 161 162 162 162 163 163 163 164 164 164 164 165 165 166 167 168 169 171 171 172 172 173 173 173 174 174 174 174 174 174 175 176 176 176 177 177 177 177 177 177 177 178 178 178 181 181 181 181 182 182 182 182 183 183 184 184 184 184 185 185 185 185 185 185 185 185 185 186 187 187 189 190 190 194 194 194 194 194 195 195 195 196 197 197 197 197 197 197 197 200 201 203 205 206 207 211 213 213 214 216 218 218 218 218 218 218 218 218 219 219 219 219 222 222 222 223 224 224 224 224 227 228 228 229 229 230 232 232 232 233 235 235 235 235 235 235 236 237 238 238 238 238 238 238 238 239 239 239 239 239 240 240 240 240 240 240 241 241 243 243 244 245 245 246 246 246 246 248 248 249 250 250 251 252 252 252 253 254 256 256 256 256 256 256 256 256 256 257 258 258 258 258 258 259 259 260 260 261 261 261 261 261 262 262 262 262 262 262 262 262 263 263 263 263 263 263 263 263 263 264 264 264 265 265 266 266 267 267 268 268 268 268 268 269 269 269 269 269 270 270 271 272 273 273 274 274 274 274 274 274 274 274 275 275 275 275 276 276 277 277 278 278 278 279 279 279 280 281 281 282 282 283 283 284 285 285 285 286 287 287 289 290 290 290 290 290 291 292 293 293 293 293 293 293 294 294 294 294 294 295 295 296 296 298 298 299 299 300 300 301 303 304 305 306 307 308 309 310 311 312 312 313 314 314 315 315 315 315 316 316 316 316 316 317 317 318 318 318 319 319 320 320 321 321 321 321 322 323 323 324 326 327 327 328 328 329 329 330 331 332 332 332 332 332 333 334 335 335 335 336 336 337 337 338 338 340 342 342 343 344 345 346 346 346 346 346 347 347 348 348 348 348 348 349 349 349 350 351 351 351 351 352 352 353 353 354 354 354 355 355 356 356 357 357 358 359 359 359 359 359 360 361 362 363 364 364 364 364 364 364 364 364 364 365 365 365 365 365 365 366 366 367 368 369 370 371 371 371 372 373 374 374 375 375 375 375 375 376 376 377 377 378 378 379 379 380 380 380 380 380 380 380 380 380 381 381 381 381 382 382 383 384 384 385 386 387 387 387 387 388 388 389 389 389 389 390 390 390 391 392 393 394 395 395 395 395 395 395 396 396 397 397 397 398 399 399 400 401 401 402 403 403 403 403 403 403 403 403 403 403 403 404 404 404 404 404 404 404 404 404 405 405 405 405 406 406 406 406 406 407 407 407 407 407 407 407 407 408 408 409 409 410 410 410 412 412 412 413 414 416 417 418 418 418 420 420 420 420 420 420 420 420 420 420 420 420 421 421 421 421 421 421 421 421 421 421 421 422 422 422 422 424 424 424 424 424 425 425 425 426 426 426 427 427 428 428 428 429 429 429 430 430 431 432 433 433 434 434 434 434 434 435 435 435 435 435 435 435 435 436 436 437 438 439 439 441 441 441 441 441 441 441 442 442 442 442 442 442 442 442 442 442 442 442 442 443 444 446 447 448 449 450 451 451 451 452 453 453 453 453 453 453 455 455 455 457 457 457 458 458 459 460 460 460 460 462 463 463 463 464 464 465 466 466 467 469 470 471 472 472 473 474 475 475 475 475 476 476 477 477 477 477 478 478 478 480 481 481 482 482 483 483 483 489 491 492 492 493 493 493 495 496 499 500 505 505 507 507 510 510 513 513 513 514 515 516 519 520 526 527 527 527 529 530 530 530 530 531 533 533 533 533 534 536 536 536 537 538 539 539 540 540 541 541 541 541 541 541 541 541 541 541 541 541 541 541 541 541 542 542 542 542 543 543 543 543 543 543 543 543 543 543 543 543 543 543 543 543 543 543 544 544 544 545 546 546 546 546 548 551 553 554 555 555 555 555 556 556 556 556 557 558 558 558 563 564 564 565 565 565 565 565 565 565 565 566 567 568 569 569 570 570 570 570 572 573 574 574 576 576 577 578 579 579 579 579 580 580 580 580 581 581 581 582 583 584 584 585 585 585 586 586 586 586 587 587 588 588 589 590 591 591 592 593 595 595 595 595 595 596 596 597 597 597 597 598 598 599 600 602 604 605 608 610 610 610 612 612 615 615 615 618 618 619 619 619 619 620 620 620 620 620 620 622 623 623 624 624 624 624 624 625 625 625 625 625 626 626 626 627 628 628 628 628 629 630 630 630 630 630 630 630 630 630 631 631 633 633 633 633 634 634 634 635 635 635 635 635 635 635 635 635 635 635 635 635 635 635 635 635 635 635 635 636 636 637 637 637 637 637 637 638 639 639 639 639 639 639 640 640 641 642 642 642 642 643 644 648 648 648 648 649 651 651 651 652 652 653 653 655 655 655 655 655 656 656 656 657 657 662 663 663 663 666 667 671 671 672 674 674 674 674 675 676 679 681 681 681 682 682 682 685 686 687 687 688 688 689 695 696 697 697 697 700 701 703 704 705 706 707 707 707 708 709 710 710 710 710 711 713 713 713 713 715 715 715 716 716 716 716 716 716 716 717 717 717 717 718 719 720 721 721 721 721 722 723 724 726 726 728 728 728 729 729 729 729 730 730 731 731 732 732 733 734 734 734 734 734 734 735 735 735 735 735 735 736 737 737 738 738 738 738 738 738 738 738 738 739 740 741 742 742 742 743 745 745 745 745 745 746 746 746 747 747 747 748 748 748 748 749 749 749 750 751 751 752 752 753 754 754 754 754 754 754 754 754 754 754 754 755 756 757 757 758 758 758 758 759 759 760 760 761 761 762 762 762 763 763 764 766 766 766 766 766 767 767 767 768 769 769 771 772 773 773 773 774 775 775 775 775 775 779 779 779 780 780 780 781 781 781 781 781 782 782 782 784 785 785 785 787 788 789 789 789 790 790 790 790 790 791 791 792 792 792 792 792 793 793 793 793 793 794 795 796 796 797 797 797 797 798 799 799 800 800 801 802 802 803 803 804 805 805 805 806 806 806 806 806 807 808 809 809 810 810 810 811 811 811 812 812 812 812 813 813 813 814 815 815 815 815 816 816 816 816 816 816 816 816 817 818 818 819 819 819 819 820 820 821 821 821 821 821 821 822 822 822 822 822 822 822 823 823 823 824 824 825 825 825 826 826 826 827 827 827 827 827 827 827 827 827 827 827 827 827 828 830 830 830 830 832 834 834 834 835 835 836 837 837 837 838 838 839 841 841 842 843 843 844 844 844 844 845 845 845 845 845 846 846 846 846 846 846 846 848 848 848 848 849 850 850 850 851 851 852 852 852 853 853 853 853 853 854 854 854 855 855 855 856 856 856 856 856 857 858 858 859 859 859 860 860 860 860 860 861 861 861 862 863 863 863 864 864 864 865 865 866 867 867 868 868 868 868 869 870 870 870 870 871 871 871 871 872 872 873 873 874 874 875 876 876 876 876 877 879 879 879 879 880 880 880 880 881 882 883 883 883 884 884 884 885 885 885 886 887 887 887 887 888 888 888 888 888 888 889 889 891 891 892 893 893 893 893 896 896 896 896 897 898 898 899 903 903 903 903 904 904 906 906 910 910 910 912 916 917 917 918 918 918 918 922 923 925 926 926 926 926 927 927 928 928 928 928 928 928 930 931 934 934 934 935 937 939 940 943 944 944 944 945 947 947 947 948 949 949 949 949 950 951 951 951 952 952 952 953 954 956 957 958 958 959 959 960 961 961 961 962 962 962 962 962 962 962 962 962 962 963 964 964 964 964 965 966 967 967 967 968 968 971 971 972 973 973 973 974 975 976 976 976 977 978 978 978 979 980 980 980 980 982 982 982 982 983 983 984 984 985 986 986 990 991 991 993 994 995 995 995 996 997 997 997 997 997 998 998 998 998 999 1000 1001 1001 1001 1001 1001 1002 1002 1002 1002 1003 1004 1005 1006 1006 1006 1006 1006 1006 1007 1007 1007 1007 1007 1007 1008 1008 1008 1008 1008 1009 1009 1009 1010 1010 1010 1010 1010 1010 1011 1013 1014 1014 1015 1015 1015 1016 1017 1018 1019 1019 1019 1019 1020 1020 1020 1020 1020 1020 1020 1021 1021 1021 1021 1021 1021 1022 1023 1023 1024 1024 1024 1025 1025 1025 1027 1028 1028 1028 1028 1029 1029 1029 1029 1029 1030 1030 1030 1031 1032 1032 1033 1033 1033 1033 1034 1034 1034 1034 1035 1036 1036 1036 1037 1037 1037 1038 1038 1040 1040 1041 1041 1041 1042 1042 1042 1042 1043 1043 1043 1043 1043 1043 1044 1044 1044 1044 1045 1045 1045 1045 1045 1045 1046 1046 1047 1047 1047 1047 1048 1048 1049 1049 1050 1050 1051 1051 1051 1052 1052 1052 1052 1053 1054 1054 1054 1054 1055 1055 1055 1055 1055 1056 1057 1057 1057 1057 1057 1057 1057 1058 1060 1060 1060 1061 1061 1061 1061 1062 1062 1062 1062 1062 1062 1062 1062 1064 1065 1065 1066 1068 1068 1068 1069 1069 1069 1070 1072 1072 1072 1072 1072 1072 1072 1072 1073 1073 1073 1075 1075 1076 1076 1076 1076 1076 1077 1078 1078 1078 1079 1079 1080 1080 1080 1080 1080 1081 1082 1082 1082 1082 1083 1083 1083 1084 1084 1084 1084 1085 1086 1086 1087 1087 1087 1087 1087 1089 1090 1090 1090 1092 1094 1094 1094 1095 1096 1097 1097 1098 1098 1099 1099 1099 1099 1100 1100 1100 1100 1100 1101 1101 1101 1101 1101 1101 1101 1102 1102 1102 1102 1103 1104 1104 1104 1105 1105 1105 1105 1105 1105 1105 1106 1106 1106 1106 1106 1106 1107 1107 1108 1108 1108 1109 1109 1109 1110 1110 1111 1111 1111 1111 1111 1111 1111 1111 1111 1111 1111 1111 1111 1111 1111 1111 1111 1111 1111 1112 1112 1112 1113 1113 1113 1113 1113 1114 1115 1116 1116 1116 1116 1117 1118 1118 1118 1118 1119 1119 1119 1119 1119 1119 1119 1120 1120 1120 1120 1120 1120 1121 1121 1121 1121 1122 1122 1122 1122 1123 1123 1123 1123 1124 1124 1125 1125 1125 1126 1126 1127 1127 1127 1128 1129 1129 1130 1130 1131 1132 1133 1133 1134 1134 1135 1135 1135 1136 1136 1136 1137 1138 1138 1139 1140 1140 1140 1140 1141 1141 1142 1142 1143 1143 1143 1143 1144 1144 1144 1144 1144 1144 1145 1145 1145 1145 1146 1146 1146 1146 1146 1146 1146 1147 1148 1148 1149 1149 1149 1149 1149 1150 1150 1150 1150 1150 1150 1150 1151 1151 1151 1152 1153 1153 1153 1153 1153 1153 1153 1153 1153 1154 1154 1155 1156 1156 1157 1157 1157 1157 1157 1159 1159 1160 1161 1161 1162 1162 1163 1164 1164 1164 1165 1167 1168 1168 1168 1169 1169 1169 1169 1169 1169 1169 1169 1169 1169 1169 1169 1169 1170 1170 1170 1170 1171 1171 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1172 1173 1174 1175 1176 1176 1176 1176 1176 1177 1178 1178 1178 1178 1178 1179 1179 1179 1180 1181 1182 1184 1184 1185 1185 1185 1185 1185 1185 1187 1187 1188 1188 1189 1189 1190 1191 1192 1193 1193 1194 1194 1195 1195 1197 1197 1197 1197 1198 1198 1198 1198 1199 1199 1200 1201 1202 1204 1205 1206 1207 1208 1209 1210 1211 1211 1214 1215 1216 1217 1218 1219 1219 1220 1220 1220 1220 1220 1221 1222 1222 1222 1222 1223 1224 1224 1225 1227 1227 1229 1230 1231 1231 1232 1233 1234 1234 1235 1237 1237 1238 1238 1240 1240 1240 1240 1241 1241 1242 1242 1243 1243 1243 1243 1244 1244 1244 1244 1245 1246 1246 1247 1247 1249 1250 1250 1251 1253 1253 1254 1254 1255 1257 1258 1259 1261 1263 1263 1263 1264 1264 1264 1265 1265 1265 1266 1266 1267 1267 1268 1270 1270 1271 1271 1271 1271 1271 1271 1272 1272 1272 1274 1274 1276 1276 1276 1276 1276 1277 1278 1278 1278 1278 1279 1279 1279 1279 1279 1280 1280 1280 1280 1281 1281 1281 1282 1282 1283 1284 1285 1287 1288 1289 1291 1292 1293 1294 1295 1296 1297 1298 1299 1300 1301 1302 1304 1305 1306 1307 1308 1309 1310 1311 1312 1319 1322 1323 1324 1325 1326 1327 1328 1329 1330 1331 1332 1333 1334 1335 1336 1337 1338 1339 1340 1341 1345 1347 1349 1352 1354 1355 1356 1357 1358 1359 1360 1361 1362 1363 1364 1365 1366 1367 1368 1369 1371 1372 1373 1374 1375 1376 1377 1378 1380 1381 1382 1383 1384 1385 1386 1387 1388 1389 1390 1391 1392 1393 1394 1395 1396 1397 1398 1399 1400 1401 1402 1403 1404 1405 1406 1407 1408 1409 1412 1413 1414 1415 1416 1417 1420 1421 1422 1423 1424 1425 1426 1427 1428 1429 1430 1431 1432 1433 1434 1435 1436 1437 1438 1439 1441 1442 1443 1444 1445 1446 1448 1449 1451 1452 1453 1454 1456 1459 1460 1463 1464 1465 1466 1467 1470 1471 1472 1473 1474 1475 1477 1478 1479 1480 1481 1483 1484 1485 1486 1488 1489 1490 1491 1492 1494 1495 1496 1497 1498 1499 1500 1501 1502 1503 1506 1507 1509 1510 1511 1512 1513 1514 1515 1516 1517 1518 1520 1521 1524 1525 1528 1530 1531 1535 1536 1537 1542 1543 1545 1547 1548 1549 1551 1552 1553 1554 1555 1556 1557 1558 1559 1560 1563 1564 1565 1566 1567 1569 1572 1573 1574 1575 1577 1578 1579 1580 1581 1582 1583 1584 1587 1588 1589 1590 1591 1592 1593 1594 1595 1596 1599 1600 1601 1602 1604 1605 1606 1607 1608 1609 1610 1611 1612 1613 1614 1615 1616 1617 1618 1619 1620 1621 1622 1623 1625 1626 1627 1628 1629 1630 1631 1632 1633 1634 1635 1636 1637 1639 1640 1641 1642 1644 1645 1647 1648 1649 1654 1655 1657 1658 1659 1660 1661 1662 1663 1664 1665 1666 1667 1668 1670 1671 1672 1673 1674 1675 1676 1677 1678 1679 1680 1681 1682 1683 1684 1685 1688 1689 1690 1691 1693 1694 1696 1697 1698 1699 1701 1702 1703 1704 1705 1706 1707 1708 1709 1710 1711 1712 1713 1714 1715 1716 1717 1718 1720 1721 1722 1723 1724 1726 1728 1729 1731 1732 1733 1734 1735 1736 1737 1740 1741 1742 1743 1744 1745 1747 1748 1749 1753 1754 1756 1757 1758 1759 1760 1761 1762 1763 1765 1766 1768 1769 1770 1771 1772 1773 1777 1779 1781 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 1794 1796 1797 1798 1801 1803 1804 1805 1806 1807 1809 1810 1811 1814 1825 1826 1827 1830 1831 1832 1839 1840 1841 1844 1850 1853 1855 1857 1858 1860 1862 1863 1871 1872 1882 1891 1898 1905 1906 1909 1912 1913 1914 1916 1917 1919 1920 1922 1926 1932 1934 1935 1936 1937 1938 1940 1944 1945 1948 1950 1951 1952 1953 1954 1955 1960 1961 1962 1964 1965 1967 1970 1971 1975 1980 1981 1982 1983 1984 1988 1990 1993 1994 1998 2001 2002 2006 2007 2009 2011 2013 2015 2017 2018 2020 2021 2022 2023 2025 2031 2033 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 2047 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2058 2060 2061 2062 2063 2064 2065 2066 2067 2068 2070 2072 2074 2075 2076 2077 2079 2081 2082 2083 2084 2085 2086 2090 2091 2092 2095 2098 2099 2101 2102 2107 2109 2110 2111 2112 2113 2114 2115 2117 2118 2119 2122 2123 2124 2125 2126 2128 2129 2130 2131 2134 2136 2137 2138 2139 2140 2141 2142 2144 2145 2147 2151 2152 2153 2154 2155 2157 2159 2168 2170 2175 2176 2177 2178 2179 2181 2182 2184 2185 2186 2191 2192 2193 2196 2197 2198 2200 2201 2203 2204 2206 3 3 24 28 31 32 46 47 92 122 135 150 168 170 176 179 180 185 187 192 193 199 201 202 204 206 208 212 212 214 215 216 217 220 221 225 226 227 228 228 231 233 242 247 248 249 254 256 287 288 297 298 302 307 325 339 341 368 385 411 415 419 421 423 438 440 444 445 454 456 459 461 467 468 472 479 482 482 484 485 486 488 490 494 497 500 502 502 502 502 502 503 504 508 509 511 511 511 511 511 511 511 512 513 518 520 523 524 526 527 527 528 528 532 535 537 543 544 545 547 547 547 547 548 548 548 549 552 554 554 554 554 554 554 554 554 554 554 554 555 556 556 556 556 556 556 556 556 556 556 556 556 556 561 562 566 568 569 573 574 575 594 599 601 603 606 607 609 613 614 615 616 617 618 619 621 621 621 621 621 621 622 624 632 637 639 641 645 646 647 648 649 650 652 654 655 658 659 659 659 659 661 664 665 667 667 667 667 667 667 667 667 667 667 667 667 667 667 667 667 667 667 667 667 670 671 673 675 676 678 678 680 681 682 683 684 690 692 698 698 698 698 698 698 698 698 699 712 714 714 725 727 734 744 752 763 765 766 767 770 776 777 778 783 785 786 829 831 833 838 840 847 863 866 878 890 895 895 895 895 895 895 895 895 895 895 900 904 906 907 909 910 911 913 914 914 915 918 918 918 918 918 918 918 918 918 918 918 918 918 918 919 920 921 922 923 924 929 930 931 932 932 932 932 932 932 932 932 932 932 932 932 932 932 933 934 935 936 938 940 941 941 941 942 944 946 947 949 950 955 957 958 960 961 962 963 965 965 966 967 969 969 969 969 970 970 970 970 970 970 979 981 987 990 992 995 1000 1008 1009 1012 1020 1026 1039 1056 1059 1060 1062 1063 1067 1067 1071 1073 1073 1074 1079 1086 1088 1090 1091 1092 1094 1097 1111 1114 1148 1150 1158 1160 1160 1160 1160 1160 1160 1160 1160 1160 1160 1160 1166 1169 1169 1169 1169 1169 1169 1169 1169 1169 1169 1170 1176 1183 1184 1185 1186 1187 1199 1203 1212 1213 1215 1219 1224 1225 1226 1227 1228 1229 1236 1239 1244 1247 1248 1252 1256 1262 1263 1269 1273 1273 1273 1275 1275 1275 1275 1277 1277 1277 1277 1279 1286 1290 1303 1313 1315 1320 1321 1342 1343 1344 1346 1350 1351 1353 1370 1379 1410 1411 1418 1419 1440 1450 1455 1457 1458 1461 1462 1468 1469 1476 1482 1487 1493 1504 1505 1519 1522 1523 1526 1527 1529 1532 1533 1534 1539 1541 1544 1546 1561 1568 1570 1571 1576 1586 1597 1598 1603 1624 1638 1643 1646 1650 1651 1652 1653 1656 1669 1686 1687 1692 1695 1700 1719 1725 1727 1730 1738 1739 1746 1750 1751 1752 1755 1764 1767 1774 1775 1776 1782 1795 1799 1800 1802 1808 1816 1818 1824 1837 1838 1842 1843 1847 1848 1851 1852 1854 1856 1859 1861 1864 1865 1866 1868 1869 1873 1874 1876 1877 1878 1880 1881 1884 1885 1886 1887 1888 1889 1890 1896 1900 1901 1902 1903 1904 1907 1908 1910 1911 1915 1923 1925 1928 1929 1930 1931 1939 1946 1947 1949 1957 1958 1959 1963 1966 1969 1972 1973 1974 1976 1977 1978 1979 1985 1986 1989 1992 1996 1997 2003 2004 2008 2010 2012 2016 2019 2024 2026 2027 2028 2029 2030 2032 2034 2069 2071 2073 2078 2080 2087 2088 2089 2093 2094 2097 2100 2104 2105 2106 2108 2116 2121 2127 2132 2133 2135 2143 2146 2148 2150 2156 2158 2160 2161 2162 2163 2166 2167 2169 2171 2172 2173 2174 2180 2183 2187 2189 2190 2199 2205 2207 35 40 115 188 191 198 209 210 212 234 255 487 498 501 502 506 511 517 521 522 525 547 550 554 559 560 571 607 609 611 617 621 654 659 660 667 668 669 677 691 693 694 698 702 714 894 895 901 902 905 908 911 914 918 932 941 946 969 970 988 989 1067 1093 1160 1169 1196 1260 1273 1277 1314 1316 1317 1318 1348 1447 1508 1538 1540 1550 1562 1585 1778 1780 1812 1813 1815 1817 1819 1820 1821 1822 1823 1828 1829 1833 1834 1835 1836 1845 1846 1849 1867 1870 1875 1879 1883 1892 1893 1894 1895 1897 1899 1918 1921 1924 1927 1933 1941 1942 1943 1956 1968 1987 1991 1995 1999 2000 2005 2014 2046 2059 2096 2103 2120 2149 2164 2165 2188 2194 2195 2202

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 4 5 6 6 6 5 6 3 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 9 14 16 16 19 19 8 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 3 7 8 8 8 8 8 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 11 12 12 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 15 17 20 21 21 21 21 21 13 15 9 10 10 10 10 11 10 11 13 13 12 12 12 12 7 8 8 8 8 5 6 3 4 4 4 4 4 5 4 3 5 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 4 3 3 4 4 4 4 4 7 8 8 8 5 6 6 6 9 10 3 4 5 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 5 7 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 5 6 6 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 5 5 5 7 9 9 9 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 9 8 10 10 9 9 4 5 11 13 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 8 9 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 8 8 9 8 8 8 8 5 8 6 7 6 8 7 9 8 9 9 9 10 10 9 6 8 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 4 6 7 7 7 7 7 4 5 6 6 4 6 4 5 5 6 3 4 5 6 4 6 6 7 7 7 7 3 4 4 5 5 6 6 5 6 6 3 7 9 8 8 5 6 7 8 4 5 6 6 6 3 3 4 5 3 6 7 7 7 7 5 3 3 3 12 13 13 13 13 13 13 14 14 10 11 11 11 11 11 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 6 6 6 6 6 4 6 5 6 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 5 6 6 7 7 4 5 5 3 4 7 5 6 6 6 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 5 5 6 6 6 6 6 5 6 6 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 4 5 5 6 6 6 7 11 12 10 11 11 3 7 5 3 3 4 5 6 4 3 3 3 3 3 3 3 5 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 5 6 6 6 6 6 7 4 5 5 5 4 4 3 4 4 3 8 3 7 8 9 4 4 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 12 15 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 6 7 7 4 7 8 5 5 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 5 6 4 5 5 6 5 5 6 7 6 6 5 4 4 5 10 11 11 11 4 7 8 4 5 4 4 5 3 4 7 5 5 5 3 4 4 4 4 3 7 3 4 8 9 10 3 4 4 4 5 5 5 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 13 14 14 14 14 14 7 8 8 9 8 8 8 8 9 9 6 7 6 7 8 6 7 7 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 9 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 4 5 5 7 3 4 5 6 5 6 7 5 7 8 8 8 7 6 6 5 3 6 5 6 6 6 6 6 5 5 5 6 4 5 5 6 3 5 4 4 4 4 4 5 6 11 4 6 7 8 8 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 3 8 3 4 4 3 4 4 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 9 8 9 9 9 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 3 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 12 14 13 14 13 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 6 7 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 8 0 0 8 10 11 13 9 0 19 8 0 0 0 0 10 0 12 13 10 4 9 14 10 9 10 3 12 3 5 6 17 9 9 15 11 4 4 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 7 4 13 7 10 8 0 5 0 0 5 4 12 11 0 9 0 20 0 0 0 0 0 0 0 5 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 0 7 0 0 0 5 14 0 10 0 7 4 0 6 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 14 5 4 0 0 0 0 9 0 9 0 0 0 3 7 0 0 3 4 9 4 3 3 0 4 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 7 0 5 9 5 13 11 12 4 0 0 0 6 9 0 0 0 0 6 12 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 7 11 11 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 0 3 4 3 6 12 8 10 7 6 7 4 7 5 0 6 0 0 0 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 0 9 6 0 0 0 0 6 4 15 3 0 0 6 0 5 0 0 0 13 5 6 0 0 7 3 11 5 2 0 3 11 0 0 4 5 3 6 6 4 3 7 5 4 5 5 5 3 4 6 4 3 3 5 5 4 5 4 6 3 5 4 4 6 3 3 4 7 7 4 3 8 3 4 3 2 4 3 5 3 2 7 6 4 5 7 6 3 4 3 3 4 4 5 4 3 4 4 7 5 4 4 7 5 7 3 6 5 2 3 6 5 8 5 6 4 6 8 10 4 4 8 3 6 4 3 6 4 7 5 18 5 4 8 6 9 2 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 5 5 7 5 6 4 5 7 5 6 3 8 3 6 2 3 4 7 5 5 5 12 6 9 8 3 5 6 5 5 5 5 7 6 5 5 3 2 3 3 7 4 5 3 4 3 7 5 3 8 3 5 5 3 6 6 3 3 5 6 4 6 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 3 2 2 3 2 4 4 3 2 5 2 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 4 6 6 5 5 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 2 8 2 3 2 3 2 2 2 8 6 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 12 2 4 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 3 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 0 2 3 3 4 2 2 3 2 8 3 2 4 2 4 4 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 5 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 4 2 4 2 2 2 2 3 2 3 2 0 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 3 2 2 4 4 2 2 2 3 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 2 4 3 1 1 2 2 3 4 4 2 3 2 2 2 2 2 2 6 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 4 3 2 9 2 4 1 2 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 1 2 2 1 2 3 1 1 1 1 1 2 1 2 1 1 2 2 1 1 2 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	3379 7738 8167
10$	9823
101	7378
101$	11596 7599
11$	9823
12$	1652 1653 1654
13$	1652 1653 1654
14$	1652 1653 1654
15$	1652 1653 1654
16$	1652 1653 1654 10242 10243 8131
17$	10242 10243 8131 4350
18$	9170 9172 626 9205 9206 5983 10232 10233 10234 10235 10236 10237 10238 10242 10243 10599 8131
19$	9170 9172 626 9205 9206 5983 10232 10233 10234 10235 10236 10237 10238 10242 10243 10599 8131
2$	8167
20$	9170 9172 626 9205 9206 5983 10232 10233 10234 10235 10236 10237 10238 10242 10243 10599 8131 4350
21$	9170 9172 626 9205 9206 5983 10232 10233 10234 10235 10236 10237 10238 10242 10243 10599 8131
22$	9170 9172 626 9205 9206 10242 10243 10599 8131
23$	9170 9172 626 9205 9206 10242 10243 10599 8131
24$	9170 9172 626 9205 9206 10242 10243 8131 3910
25$	9170 9172 626 9205 9206 5983 10232 10233 10234 10235 10236 10237 10238 10242 10243 10599 8131
26$	9170 9172 626 9205 9206
27$	9170 9172 626 9205 9206
28$	9170 9172 626 9205 9206
29$	9170 9172 626 9205 9206
3$	8167
30$	9170 9172 626 9205 9206 5983 10232 10233 10234 10235 10236 10237 10238 10242 10243 10599 8131
31$	4350
3x5x2$	4289
4$	8167
47$	4350
4ft$	4269
5$	2042 6402 6403 8167 4269
5ft$	4269
5x5x5$	4288
6$	2042 6402 6403 8167 4269
60$	11795
6ft$	4269
7$	9823 8167 8269
8$	9823 8167
9$	9823 8167
999	7378
999$	11596
a$	4647 4702 4857 9078 4862 5471 1302 1303 1304 9978 5845 5846 1526 1673 1674 6071 2030 6936 6967 7089 7104 7131 7542 7683 7696 7702 7711 7748 12042 3468 7865 7866 12094 3609 3657 3806 3928 3946 4025 4028 8502 4197 8576
abandon$	3951
abandoned$	3948 3951
abandoning$	3951
abandons$	3951
abc$	7592 4210
abcs$	7592
abdicate$	2774
abdicated$	2774
abdicates$	2774
abdicating$	2774
abh	7869 4217
abh$	12087 8576
abide$	9608
abilit	8447
ability$	5850 5851 5852 5853
abject$	3917
able	7491
able$	1576 1579 1580 1582 1591 1603 1822 1852 6220 6241 6242 1893 1904 3195
aborti	4125
abortion$	8484
about	7456 8350
about$	4441 4445 4518 9235 9423 5207 5288 9508 10135 10379 10380 10381 6166 10387 10388 10389 10393 10394 2043 6569 2211 2212 2213 2214 6574 10828 11094 11121 11225 11226 11360 11361 11362 7221 7222 7223 3036 7480 7504 7764 7798 7952
above$	9000 9927 9928 9929 6429 11414 11443 7323
abroad$	11997
abscond$	9107 541 542 8272 4221
abscondded$	541 542 8272 4221
abscondding$	541 542 8272 4221
absconded$	541 542 8272 4221
absconder$	7895 4221
absconders$	7895 4221
absconding$	541 542 7894 8272 4221
absconds$	541 542 8272 4221
absconsion$	4221
absconsions$	4221
absen	8516
absenc	7759 11990
absence$	11977
absent$	9112 10951 7422
absentee$	9861 7993
absentees$	9861 7993
absolute$	2187 4198
absolutely$	2341 6976 3908 3911
abstin	3493
abstinence$	7852
absurd$	1827 1828 1829 1830 1831 1832
abus	12025
abuse	7806
abuse$	8577 8578 8615 8616 8617 8632 8886 8940 9044 9359 9360 9369 9370 9561 9562 9678 9679 9680 9681 9682 9683 9684 9685 10552 6336 12022 12023 12024 7957 8533
abused	3442 4176
abused$	8622 9217 9678 9679 9680 9681 9682 9683 9684 9685 7801 4176 8535
abuser$	9099 9191 9196 9201 9545 9805 1232 9852 9862 1314 7985 7988 7989
abusers$	9099 9196 9201 9545 9805 1232 9852 9862 1314 7985 7988 7989
abusive$	9678 9679 9680 9681 9682 9683 9684 9685 3708 8077 4251
abysmal$	4281
abysmally$	4281
academy$	6812 6817 6818 6820 11403 7212 2857 11470 11471 11959 11960 11963 3974
accept$	8694 8710 169 4648 300 301 302 303 304 305 306 307 8922 8952 9022 9039 989 990 1018 5378 5379 5380 5381 5382 5383 5384 5385 5386 5387 1029 1030 9608 5403 5404 5405 5406 5407 5408 5409 5410 5411 5412 5413 5414 5430 5431 5432 5433 5434 5460 5461 5462 5463 5464 5465 5466 5467 9998 10003 10006 10736 10767 10773 10787 10821 10822 10995 11202 8254 8255
acceptable$	3227 7607 4210
accepted$	8822 8823 8824 8826 300 301 302 303 304 305 306 307 9249 9257 9266 9267 9268 9280 989 990 1029 1030 10877 10878 10879 10880 10995
accepting$	300 301 302 303 304 305 306 307 989 1029 1030 9998 10766
accepts$	300 301 302 303 304 305 306 307 989 1029 1030
acceptted$	300 301 302 303 304 305 306 307 989 1029 1030
acceptting$	300 301 302 303 304 305 306 307 989 1029 1030
access$	8694 4144
accident$	1298
accidents$	1298
accommodated$	365 366 367 368
accommodation$	9147 9148 9149 9150 9151 9152 9153 9154 12002 12053 12082 8547
accomp	4310
accomplice$	7919
accomplices$	7919
accord$	8915 9214 9215 7921
accoun	3023 7394 3064 7513 3165 7581
account$	1205 1206 5566 5567 5568 11177 11178 11179 11180 11181 11182 11183 7338 2981 3169 11761 11799 11894 11895 3449 12034 8046
accountability$	984 985 5348 5349 5350 5351 5352 5353 5354 5355 5356 5357 5358 5359 11399 11400 11401 11402 8327
accountable$	984 985 11761
accounted$	3169
accounts$	325 326 1205 1206 5566 5567 5568 7338 2981 11612 11731 3169 11799 8046
accusation$	7955
accusations$	7955
accustomed$	1975 1976
achiev	3188 3394
achiever$	9866
achievers$	9866
acknowledge$	5403 5404 5405 5406 5407 5408 5409 5410 5411 5412 5413 5414 5460 5461 5462 5463 5464 5465 5466 5467 11202
acknowledged$	11059 11060
acne$	8224 4272
acned$	4271
acquit	4206
acquitted$	8565
across$	5623 5624 1468 5828 5972 5973 5974 6267 6268 6269 6429 11677 7645 8113 8275
act	2946 11771 11938 4046
act$	4932 9157 5092 734 735 5430 5431 5432 5433 5434 1311 1343 1351 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 1659 1725 1746 2022 2023 2024 2025 10978 11202 11382 11385 11514 3148 3710 3770 8405
acted$	5092 734 735 1311 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 1659 2022 2023 2024 2025 6799 6808 11030 11035 11038 11039 11041 11042 11043 11044 11059 11060 11083 11212 3710 3770
acting$	1311 1498 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 1659 1747 2022 2023 2024 2025 3148 3688 3710 3770
action	2921 8428
action$	8653 11086 2571 2572 2573 11177 11178 11179 11180 11181 11182 11183 3148 7627 7637 11869 7881 8426
actionable$	7280
actions$	3 4 5 6 7 8 9 4371 8590 8591 4378 20 8653 8738 4528 8907 8908 8909 8910 8911 8912 8913 8914 8932 9299 9300 9301 9302 5182 824 9561 9562 9563 9566 9567 9568 9569 9570 9571 9572 9573 9574 9575 9576 9577 9781 2563 7881
active	11706
active$	4465 107 4711 467 468 469 470 783 7903 8125 8382 4028 4030
activi	11490 11712 8396 8428 8432 8433
activities$	8640 8653 7881 7900 7961
activity$	8640 8653 4933 9158 11575 11612 7881 7900 7961 8124 8354
acts$	9141 4932 9157 1311 1344 1352 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 1659 1726 1745 2022 2023 2024 2025 3710 3770
actual$	7869
add	2901
add$	3042 4315
added$	3007 3008 3042 3043 3114 3116
addict	11990 12008 8492
addict$	9867 9868 9869 12007 7993 7994 4241
addicted$	3356
addiction$	8649 3356 11934 8445
addictions$	8649
addicts$	9867 9868 9869 12010 7993 7994 4241
addres	2926 7321 2976 7335 3003 7362 7363 11634 11743 4001
address$	4639 4640 4641 9091 9092 9093 9094 4877 4878 4879 4880 11619 3093 4001 8549
addresses$	4639 4640 4641 11517 11539 11619 3093 8360 8377
adds$	3042
adenoi	7694
adenoids$	11912
adept$	2027
adequate$	1865 1868 6937 6938 6939 6940
adhd	4315
adidas$	8231
admission$	8497
admissions$	8497
admit$	10767 10773 10787 10995 11202 11382 8254
admitted$	10877 10878 10879 10880 10995 3366 3367 8496
adolescent$	1371 10024 10052 10053 10054 10055 10056 10057 10068 2030 10607 10610 3623 3626 8061 3805
adolescents$	1371 10024 10052 10053 10054 10055 10056 10057 10068 10607 10610 8061
adopted$	3083 8542
adoption$	4184
adoptive$	4184
adore$	615 616 617 618 619
adored$	615 616 617 618 619
adores$	615 616 617 618 619
adoring$	615 616 617 618 619
adult$	8860 8861 8869 4653 8968 9008 9020 4831 4832 9068 4907 4911 4914 9139 9142 9173 9176 9202 9518 5479 9732 9733 9734 9735 1165 5784 5840 10127 10171 5961 5964 1610 10190 10191 10192 10193 10194 10195 10196 1625 5995 10221 10226 10227 10228 10247 10256 1684 6048 10273 10274 6067 1709 10293 1721 1722 6083 10302 10303 6086 6087 6108 1756 1757 1770 6131 1777 1778 10363 1790 6240 6243 10461 1958 1959 1960 1961 10544 10545 10546 10547 10584 10585 10586 10587 10588 10589 10601 6835 6836 7889 3555 7918 8129 8130 8132 8133 3777 8138 8139 3797
adults$	8597 4623 4625 4630 4635 4638 8857 8860 8861 8869 8873 9020 9068 9099 9101 9104 4907 9133 9139 9142 9173 9507 9616 9617 9706 5493 9732 9733 9734 9735 9752 5535 9912 5717 10091 10127 10141 10142 10143 10144 10152 10171 10190 10191 10192 10193 10194 10195 10196 1625 5987 10221 10226 10227 10228 10232 10233 10234 10235 10239 10245 10253 10254 10255 10256 10257 1683 1721 1722 6083 10302 10303 1749 1750 1761 1774 10357 10358 10359 10360 1790 6154 10375 10461 10468 10469 10470 10493 10501 10502 10503 10504 10505 10506 10507 10508 10515 10516 10517 10518 10519 10550 10551 10584 10585 10586 10587 10588 10589 10599 10604 10605 10681 10734 6639 6640 6642 6643 7889 7950 8035 8129 8133 8138 8139
advance$	3183
advanced$	1610 1991 7903
advanceed$	3183
advanceing$	3183
advances$	4651 4652 8886 8887 10179 10180 10181 10182 3183
advant	3257
advantage$	8623 7616
advice$	8747 8812 8813 9469 9648 9649 9650 9651 9652 9998 11045 11046 11047 11048 11049 11050 7938 7951 8250 8318
advis	7281 8380
advised$	4471 8750 8751 4534 176 177 178 179 180 181 182 183 4543 185 186 187 188 189 190 191 192 193 194 195
affair$	10416
affairs$	10288 10480 10481 10482 10483 10569
affection$	9147 9148 9149 9150 9151 9152 9153 9154 9426
affections$	8887
affili	2946 8354 8356 8396 4310
affiliate$	7961
affiliated$	1212 7961
affiliates$	7961
affiliation$	1158 1159 1212 7961
affiliations$	7961
affray	7869 4217
affray$	12087 8576
afraid$	10485 10486 10487 1953 1954
african$	2052 6415 6420 6421 3832 8223
afro$	8211 3853 8213
afros$	8211 8213
after	11614 7812
after$	8923 5367 5893 10151 5936 10347 10421 6223 10494 10495 10511 10596 2748 11677 3343 12030 8475
afternoon$	11876 3396
afternoons$	3396
afterp	7708
afterpill$	11926
afterthought$	11393
again$	8760 8761 10808 10809 10811 10812 10813 2710 7170 7171 11862 11925
agains	3088 7550 8428
against$	9095 9096 9097 9098 11595 11631 3078 11675 11714 7507 7532 11759 11768 11845 7629 8267 8382 8438 8442
age$	4922 9169 5587 10176 10177 10178 10187 10188 10260 10261 10262 10263 10298 10299 10300 10338 10366 6362 6363 6364 6365 6374 6375 10623 10624 10625 7761 8523
aged$	4954 10607 10610 11922 7916
agencies$	6812 6817 6818 11403 7212 11470 11471
agency$	6786 6812 6817 6818 6835 6836 11403 7212 2857 11470 11471 7280 3917 3964 3973
ages$	10187 10188
aggression$	9894 9950 10082 10083 1507 1508 8070
aggressive$	10012 10013 10014 10015 10016 10017 10018 10019 10020 10021 10022 10120 3708 4251
aggressively$	4251
aggressiveness$	10082 10083 8070
aggressor$	9805 9806 9807 9808 7985 7986 7987 8030
aggressors$	9805 9806 9807 9808 7985 7986 7987 8030
aggro$	9321
agitator$	4234
agitators$	4234
agree$	1569 1570 1571 1572
agreed$	646 9280 1569 1570 1571 1572
agreement$	8929 11804
agreements$	11804
agrees$	1569 1570 1571 1572
ahead$	140 9001 11414 11444 8367
aid	3188
aid$	3183 3190 3302 8476
aided$	3183 3190 3302
aiding$	3183 3190 3302
aids	3188
aids$	3183 3190 3302 8476
aim	3255
aim$	11533 11819 3246 11870
aimed$	7664
aims$	11533 11819 3246 7664
albanian$	2052 6417 8223
album$	7320
alcoho	11990 12008 7791
alcohol$	35 252 253 254 255 256 257 258 8866 8867 4659 4660 4661 4662 4663 4665 4666 9147 9148 9149 9150 9151 9152 9153 9154 9159 9162 9742 10333 10334 10335 10336 10337 11933 3493 4133 8492
alcoholic$	12007 12009 7993
alcoholics$	12010 7993
alert	3019
alert$	2914 2934 2935 3219
alerting$	2934 2935
alerts$	2934 2935
aliase	3990
aliases$	8349
alibi	3990
alibi$	8347 8349
alibis$	8347 8349
alienated$	3806
alight	7875
alight$	12093
alike$	8230 8232
alive$	11908
all	7515 8408
all$	4547 4551 291 805 5170 9469 5426 5666 5723 5755 1453 5840 1519 1561 10139 10218 1668 10449 10553 10568 2007 2143 10738 6521 6535 2178 2180 2272 2273 2274 2370 2371 2372 2382 6742 6784 11191 11198 7008 7131 7133 11369 11370 2802 7313 11606 3142 7527 11850 7675 3564 7928 8250 8251 8319 4025
allegation$	1205 1206 7955 7956
allegations$	1205 1206 7955 7956
allege$	9775 9776 3130 7953 7954
alleged$	9775 9776 3102 3129 3130 3134 7953 7954 3598
allegedly$	4229
alleges$	9775 9776 3130 7953 7954
allerg	4321
allergy$	8445
alloca	2911
allocated$	3006
allow	2907 2936
allow$	45 46 264 265 9364 828 10767 10773 10787 2743 2980 3190 7922 8254
allowed$	45 46 264 265 9364 9402 9403 828 2743 3190 3340 3472 7922
allowing$	45 46 264 265 9364 828 2743 3190 7922
allows$	45 46 264 265 9364 9402 9403 828 2743 2980 3190 7922
almost$	741 1668 6027 1669 1670 1671 1672 1675 1676 1677 1678 2043 3773
alone	7713 8546 4193
alone$	9284 9329 10428 10429 10430 10431 10432 10433 10434 10435 10436 10437 10438 10439 10440 10473 10474 10475 10476 10477 10478 10479 11931 4193 8552
along$	8832 8850 8960 5002 5003 5004 5016
alopecia$	4274 4320
alpha$	7993 3639
already$	1668 6027 1669 1670 1671 1672 1675 1676 1677 1678 1712 10372 10373 10374 2043 3773
also$	3627
alternative$	4144
alternatives$	8812 8813
although$	197 4596 4597 4598 4599 4600 4601 4602 4603 250 251 9095 9096 9097 9098
altogether$	2802
always$	537 747 1606 2143 6575 2325 2326 2327 2328 3894 4277
ambition$	10109 8104
among$	5606 9825 9826 1250 9917 10011 5866 5904 7680
amongst$	5606 9825 9826 1250 10011 5866 5904
amoral$	4255
amount$	352 353 354 10490 10491 10492
ample$	133 134 135 4563
an$	4970 4984 5396 5884 6029 6075 6145 2015 2016 2030 6760 7131 7542 7711 12042 7866 3806 8502
anaemi	4321
anaemic$	4320
analys	7293 7294 7295 2937 2938 11588 3058 7420 3151 7510
analysis$	8357 8371
analyst$	11497 11511 11512 11513 7296 7297 2950 7417 11638
analysts$	11497 11511 11512 11513 7296 7297 2950 7417 11638
anaphy	4321
and	2972 4068 4075
and$	4546 8885 9687 5589 5590 9963 10050 10554 6385 10607 10610 6429 6449 10671 7479 7574 7576 7639 8334 8385 4082 8571
angels$	10383 10384 10385 10386 10402 8017
anger$	9950 1501 3709
angina$	4320
angry$	10951 3609 3806
animal$	7993
animals$	9867 9868 9869 9888 9889 9890 11393 7993 7994
ankle	3506
ankle$	7865
annoy$	9444
anonymous$	3993
anorak$	8227
anoraks$	8227
anorex	4111
anorexia$	8470
anorexic$	8470
anothe	3218
another$	4360 9035 9764 9916 10092 2030 11447 11472 7696 3381 7878 3806 4028
anpr	4008
anpr$	8367
answer$	8922 9608 1732 1733 1734 6234 10767 10773 10787 10867 10995 11202 7027 7028 2678 2679 11324 11382 11385 11833 11870 8254
answered$	9249 9280 1732 1733 1734 10877 10878 10879 10880 2408 10995 11035 11038 11039 11041 11042 11043 11044 11059 11060 11432
answers$	1732 1733 1734 10867 2678 2679
antagonise$	3591
antagonised$	3591
antagonises$	3591
antagonising$	3591
antagonist$	8030
antagonistic$	4253
antagonists$	8030
anti	11549 3017 7463 3119 11708 11716 3140 11730 7528 7600 7605 7606 3265 3266 7628 4128
anti$	4828 4834 1160 5677 9904 10012 10013 10014 10015 10016 10017 10018 10019 10020 1478 5843 5861 5862 5863 5903 3736 3737
antibiotics$	7710
antici	3076
anticipated$	11769
antidepressant$	8487
antidepressants$	7710 8487
antifreeze$	8457
antips	4128
antipsychotic$	8487
antipsychotics$	8487
antisocial$	9044 9051 9896 9904 10012 10013 10014 10015 10016 10017 10018 10019 10020 5861 5862 5863 10120 11681 11746 3588 3702 8062
anxiety$	4317
any	11629 7515 3992 8408
any$	9469 9607 5426 5525 1689 1690 10738 6521 6535 2178 2180 6702 6774 6962 6963 7133 2896 7262 11491 11567 7360 3022 11601 11644 11645 11647 11687 3138 11750 11753 7542 7569 11810 7622 11847 11850 11859 7646 11871 8250 8251 4025 8413
anybody$	259 260 261 5180 5181 5525 10550 10551 6639 6640 6642 6643 6681 6682 6683 6812 11606 7622
anyone$	259 260 261 8857 5180 5181 9617 5525 9907 9923 10171 10493 10550 10551 6639 6640 6642 6643 6681 6682 6683 6812 11034 11606 7622
anything$	8831 5219 9542 1737 10447 1948 10568 10688 10689 10765 10771 10777 10782 10791 10826 6639 6640 10875 2398 2399 2400 2401 2402 11116 11117 11118 11119 6903 2995 11586 8250 3941
anyway$	8764 8768 10464
apart	7642 7643
apart$	11860 11861
apathetic$	4253 4281
apathy$	4281
apnoea$	8452
apologise$	10995
apologised$	10877 10878 10879 10880 10995 11059 11060
apology$	2678 2679 11324
app$	543 4902 544 4903 545 4904 546 4905 547 4906 9125 9126 9127 7383
appalling$	8697 8698 8699 8700 10012 10013 10014 10015 10016 10017 10018 10019 10020 10110 2674 2675 2676 2677 2831 3708 3742 3947 4281
appallingly$	4281
appeal$	6207 6208 6209
appear$	769 770 1093 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 1454 1473 1482 1483 1484 1485 1486 1487 1662 1668 6027 1669 1670 1671 1672 1675 1676 1677 1678 6267 6268 6269 2044 2078 2079 2080 2582 2583 11875 3495 3539 3628 3630 3634 3681 3703 3705 3713 3714 3770 3864
appearance$	10629 10630 10631 10632 10633 10634 10635 10636 10637 10638 10639 10640 10730 8564
appearances$	8564
appeared$	2078 2079 2080 2582 2583 3495 3770 3864
appearing$	2582 2583 3495
appearred$	2582 2583
appearring$	2582 2583
appears$	769 770 1093 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 1454 1473 1482 1483 1484 1485 1486 1487 1662 1668 6027 1669 1670 1671 1672 1675 1676 1677 1678 2044 2078 2079 2080 2582 2583 11875 3495 3539 3628 3630 3634 3681 3703 3705 3713 3714 3770 3864
append	7694
appendicitis$	4322
appendix$	11912
appeti	7700
appetite$	11918
apple$	7979
apples$	7979
applic	3231
application$	3178
applications$	3178
applied$	2471 2472 2473 2756 11781 7594
apply	3218 3231
apply$	9919 9920 9921 9922 2471 2472 2473 4047
appointment$	6537 2179 6539 2181 2182 10944 10945 10946 10985 10986 10987 11939 8495
appointments$	6537 2179 6539 2181 2182 10985 10986 10987 11939 8495
appreciate$	9608 5403 5404 5405 5406 5407 5408 5409 5410 5411 5412 5413 5414
appreh	7554
apprehend$	11772 4054
apprehending$	4054
approa	8428
approach$	6115 6116 6117 6118 6119 10753 2563 8426
approaches$	4651 4652 10179 10180 10181 10182 10753 11325 11326
appropriate$	4508 10544 10545 10546 10547
appropriately$	9310
apps$	543 4902 544 4903 545 4904 546 4905 547 4906 9125 9126 9127 7383
april$	9066
arab$	2052 6415 3832 8223
arcade$	9064 9065 3288
architects$	781
are	2946
are$	4364 4479 4484 343 344 500 4954 769 770 1090 1091 1092 1093 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 1414 1420 5794 1454 1473 1482 1483 1484 1485 1486 1487 10126 1662 1668 6027 1669 1670 1671 1672 1675 1676 1677 1678 6039 1702 1795 1796 1797 2010 2044 6430 10671 6477 2143 2168 6542 6744 2431 2432 6922 7037 2741 7146 2795 2796 11434 2906 7291 7409 7418 7428 7446 3128 7551 11875 7792 3497 3539 3564 3628 3630 3634 3681 3688 3703 3705 3713 3714 8166 8214 8215 3936 3963 8385 8410 4119
area	7608
area$	9906 9911 5894 7438 11826 7615 7949 8541
areas$	7615
ares$	11875
argue$	6609 10951
argued$	10951
argues$	10951
arguing$	10951
argume	7777
argument$	6621 10840 6623
argumentative$	10086 10087 10088 10089 10090 8072 4251
arguments$	3411 11995
aripiprazole$	4331
arm$	10647 11911
arms$	10647 11911
around	8350
around$	4518 8778 8966 9218 9905 9934 10135 5925 5954 10174 7074 11611 7901 8113 8247
arrangement$	9219 10533 8124
arrangements$	9219 10533 8124 8503
arrest	11514 2969 2978 11661 3091 3181 11763 11764 11767 7554 11778 7573 3316 11990 11992 12008 12034 8438 4303
arrest$	9561 9562 10604 10605 7337 3085 11738 11754 11757 7540 3192 11772 3197 3205 3207 11786 11791 11802 11816 3263 11869 11878 11880 7675 12086 8405 4048 4054 8441 4209 4304 4352
arrested$	8625 4569 4570 4571 4572 4573 4574 4575 4576 218 219 220 9029 9329 11721 11729 11739 8398 8555 4352
arresting$	3263 4054
arrestped$	3197
arrests$	3106 11684 11738 11754 3192 3197 3207 11791 3263 11869 12086 8405 4352
arrive	11550
arrive$	9608
arrived$	11387 11388 11389 11390
arrogance$	4281
arrogant$	7162 4253 4281
arson	11694 11707 11715 11716 7869 7870 7873
arson$	12087 12088 12089 12091
arsonist$	7993
arsonists$	7993
art$	10220 4135
arthri	4321
as	2946 3992
as$	4858 5006 9259 5241 5588 1472 5902 5947 5978 6003 1697 6066 6084 6085 1780 1789 10467 6463 2584 2585 6978 11221 2810 2813 7175 7341 11633 7450 7451 7456 11677 7522 3564 3627 3629 3688 8367
asb	11549 3017 3140 11730 7600 7606 3265 3266 7628
asb$	9044 9894 7376 7499 11818 11824 3248 7624 7625 11846 3312
asbo	7590 7591 4210
asbo$	11808 11809 7592 3612 8569
asbos$	11808 11809 7592
ascert	3157
asd	4315
ashamed$	11242 2667
asian$	2030 2052 6415 6422 6446 6447 6448 2090 3805 3806 3832 8223
aside$	7073 7151
ask$	8836 4619 4620 8839 8840 311 312 313 314 315 316 743 5261 1973 10925 10926 10927 7301 8262
asked$	191 192 193 194 195 4654 311 312 313 314 315 316 8997 8998 743 9355 10829 11030 11035 11038 11039 11041 11042 11043 11044 11053 11054 11055 11212 11432 2930 7301 3062 7431 7776 7788
asking$	311 312 313 314 315 316 5100 742 743 10766 10925 10926 10927 8262 8281
askked$	311 312 313 314 315 316
askking$	311 312 313 314 315 316
asks$	311 312 313 314 315 316 743 1973 10829
asleep$	2663 2664 2839
asperg	4315
aspirations$	10109 8104
aspiring$	3603
assaul	11694 11707 11716 11722 11734 11735 11736 3442 7806 12025 12034 7848 7850 7870 7873 4217
assault$	9028 9561 9562 11698 12024 12066 12068 12087 12088 12089 12091 7957 8576
assaulted$	7801 3515
assaults$	12088 12089 7957 8576
assert	3274
assertive$	7633
assess	11902 11938 3504 8350 8447
assess$	6180 6181 6182 6183 1903 6263 6264 6265
assessed$	1267 1455 2946 3102 3129
assessing$	6180 6181 6182 6183 1903 6263 6264 6265
assessment$	11940 8400 8504
assessments$	8400 8504
assign	2911
assist	2936 3188 7678
assist$	39 3183 3190 3246 3302 11896
assistant$	7738 11957 11972
assisted$	11505 3183 3190 3302
assisting$	3183 3190 3302
assists$	3183 3190 3246 3302
associ	11490 11535 11537 11549 7394 3071 7472 11695 11712 8356 8432 8433
associate$	8952 8981 8983 8984 8985 9014 9244 9245 9246 9247 9248 9737 1212 3587 7947 7961
associated$	1155 1212 7961
associates$	8691 9737 1212 11517 11521 11612 11613 11615 11671 3095 3587 7947 7961 4029
associating$	9244 9245 9246 9247 9248 1212 3095 3587
association$	1158 1159 9737 6812 6817 6818 11403 7212 11470 11471 3095 11690 7947 7961 7980 3998
associations$	1158 1159 9737 11612 11613 7430 7947 7961 7980
assume$	989 1029 1030 3130
assumed$	989 1029 1030
assumes$	989 1029 1030 3130
assuming$	989 1029 1030
assured$	8158
asthma	4321
astonishing$	7109 11328
astray$	9810 9811 9812 9813
asylum	4195
asylum$	8554
at	7438 7770
at$	15 8624 8885 5129 9446 9549 9615 9905 1450 10050 10160 10161 10607 10610 2043 6737 2383 2390 2391 7015 7022 7155 11408 11611 11771 7564 7632 11882 7685 7726 7744 7750 7752 7753 7801 7822 7823 7837 7854 8275 8475 8543 8566 8571
athena$	11620
athletic$	3809 4271
atrocious$	4281
attach	3325
attachment$	7684 4085
attack	12025
attack$	9028 7644 8448 8468
attacked$	8625 9029 9329 9351
attacks$	7644 8448
attemp	8407
attempt$	5073 715 716 717 718 5078 720 721 9521 945 5305 5306 10753 6537 2179 6539 2181 2182 11066 11067 11177 11178 11179 11180 11181 11182 11183 6969 6970 6971 6972 6973 2678 2679 7937
attempted$	11155 11156 11157 11158
attempts$	10753 6537 2179 6539 2181 2182 2678 2679 11325 11326 7937
attend	11982 4134 4344
attend$	8694 8952 9608 5393 10003 10006 10736 10767 10773 10787 10821 10822 10867 10995 11202 11385 7747 3495 8254 8255
attendance$	11358 11424 11964 11977 7936 8054 4343
attended$	9249 9257 10877 10878 10879 10880 2408 10995 11432 7747 3495
attender$	9878 7936 8003 8013
attenders$	9878 7936 8003 8013
attending$	10766 7747
attends$	10867 10889 10890 10891 10892 11615 3495
attent	7486
attention$	8597 8641 8642 4651 4652 4655 8886 8887 9147 9148 9149 9150 9151 9152 9153 9154 9159 9162 9325 5108 9361 5144 9365 9411 9426 9466 9686 9697 9698 5505 1147 1148 1149 1150 5510 9758 5640 1479 1497 10096 10097 10100 10179 10180 10181 10182 10349 10350 10994 11033 11037 11038 11039 11041 11042 11043 11044 11177 11178 11179 11180 11181 11182 11183 2927 11704 3131 7930 3719 8079 8080 3741 8364 4315
attentions$	8887
attitude$	8653 8932 808 5182 824 1444 1445 10102 1533 1716 1717 1718 1719 1720 6115 6116 6117 6118 6119 10354 2787 2788 2789 2790 7881 8033 3709 8101 8102 3746 8306
attitudes$	8653 1444 1445 6115 6116 6117 6118 6119 7881 8033 8101
attract$	8596 4379 292 293 4684 4685 748 749 5193 5879 3566
attracted$	8596 4379 292 293 4684 4685 748 749 9401 1113 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1135 1141 3566
attracting$	8596 4379 292 293 4684 4685 748 749 5511 5512 5513 3566
attractive$	4271
attractor$	8401
attractors$	8401
attracts$	8596 4379 292 293 4684 4685 748 749 9401 3566
attractted$	8596 4379 292 293 4684 4685 748 749 3566
attractting$	8596 4379 292 293 4684 4685 748 749 3566
attrib	11719 3243
attributable$	11717
attributed$	3103 11717
auburn$	3853
august$	9066
aunt	7771 11991 12041 7826
aunt$	11989
auntie	12041
author	3218
authorised$	7431
authorities$	10122 10123 6812 6817 6818 11403 7212 11470 11471
authority$	9923 9998 10091 6812 6817 6818 11403 7212 11470 11471 7811 12030 7951 8095 3974
authors$	781
autism	4315
autism$	11954
autist	4315
autumn$	9066 9067
availa	2977
available$	8618 7903
average$	3809
averse$	1421 1422 1423 1424 1425
avoid$	9608 9938 9970 10594 6386 6387
avoidant$	10021 10022 3708 4253
avoided$	9027 4810 452 9249 9257 9271 9272 5089 11023 8326
avoiding$	6386 6387
avoids$	9970
awaiti	3368
awaiting$	7727 4203
awarde	2911
aware	3026
aware$	221 222 223 224 225 226 227 228 229 230 231 232 233 5918 10137 10138 1848 1849 1850 10539 3069 7523
awareness$	5425 6129 10348 6224 1866 1867 6227
away$	8713 8875 8876 4667 8925 8926 8973 8989 8992 9004 9108 9109 9114 5016 9256 9265 9292 9298 9409 5209 5211 9472 9473 903 9481 905 9483 9484 908 9514 9519 9522 5397 1519 10759 6594 11137 11138 11163 11164 7004 7005 7500 11789 7673 11997 7803
awful$	10110
awkward$	10086 10087 10088 10089 10090 11858 8072
b$	7827 12045 8576
babies$	10276 10277 10278 10279 10280 10383 10384 10385 10386 10402 10404 10405 10406 10407 10408 10409 8134
baby	11991 8485
baby$	7703 7704 12004 3437 3858 3859
babysitter$	10420 10544 10545 10546 10547
babysitters$	10544 10545 10546 10547
babysitting$	10493
back$	8670 8714 8715 4721 8958 9012 477 478 479 480 4874 4875 9102 9103 5007 5008 5009 5010 5016 9275 9277 9278 9279 9297 9408 9445 9520 9525 5397 5398 10556 6425 10758 2225 10810 7000 7076
background$	10073 8063 8568
backgrounds$	10073 8063
backs$	5398 7076
backward$	11323
bad$	4467 8697 8698 8699 8700 142 143 144 145 146 147 148 8902 8903 4714 4762 457 458 9048 893 5313 9729 9731 9732 9733 9734 1220 1221 1222 5582 5584 5669 9897 1380 1385 1386 10012 10013 10014 10015 10016 10017 10018 10019 10020 10021 10022 5854 10110 2065 10658 6442 6444 6917 2674 2675 2676 2677 11364 11365 11366 11367 2831 3524 3589 3606 3620 3621 3708 3717 3731 3742 3837 3947
badly$	1480 2050 6791 2710 8071 3729 3833 8230
baffling$	894 897 900 901
bag$	10674 10675 10683 7582
baggy$	10676 10677 3877
bags$	6452 10674 10675 10683 7597 8231
bail$	5537 7866 12084 4199 8559
bailed	4199
bailed$	8558
bait$	3591
baited$	3591
baiting$	8643 8644 8645 8646 8647 3591
baits$	3591
baitted$	3591
baitting$	3591
balaclava$	10715 8231 4276
balaclavas$	10715 10716 10717 10718 10720 8231 8398 4276
bald$	6436 4271
ball$	460 461 11343
band$	8906 9210 9211 9212 11488
bandana$	8231 4276
bandanas$	8231 4276
bandit$	4232
bandits$	4232
bands$	11488
bane$	5832
banger$	7961
bangers$	7961
banging$	7961
bangladeshi$	2052 6417
bank$	710 12064
banked$	710
banking$	710
bankked$	710
bankking$	710
banks$	710
banned$	7434 3472
bannin	3236 3237
banning$	7529 7537 3229 7595 7596
bare$	6977 3826
barely$	1876 6235 1877 6236 1878 1935 6294 1936 1937 6471 2604 3329 3388 3775 4113
barman$	8906
barred$	365 366 367 368 7434
barrel$	3816
barter$	582 583 849
bartered$	582 583 849
bartering$	582 583 849
barterred$	582 583 849
barterring$	582 583 849
barters$	582 583 849
base	7589
base$	11807
baseball$	3886
basic$	3917
basically$	1668 6027 1669 1670 1671 1672 1675 1676 1677 1678 3773
basis	3231
bath	7833
bath$	12051
batted$	6541
batteries$	8457
battery$	8457
battle$	3794
bbrought$	7267
be$	4458 8950 4746 4747 4748 8981 4797 4801 500 4999 5053 769 770 5133 5236 5368 1093 5470 9779 1203 5572 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 5649 1374 5759 1454 1473 1482 1483 1484 1485 1486 1487 5868 5869 6008 6009 6010 1662 1668 6027 1669 1670 1671 1672 1675 1676 1677 1678 6135 10520 10522 1981 2044 6565 6568 10793 10794 10795 6592 6648 6658 2304 2305 2306 2307 6693 6862 6934 7024 7025 2795 2796 7418 7419 7465 3128 11705 7488 11768 7551 7560 7561 7563 7618 3283 7672 3539 3628 3630 3634 3681 3703 3705 3713 3714 3963
beanie$	8231
beanies$	8231
bear$	9022 863 864 865 1018 1798 1799 1800 1801 7156 3965
beard$	6453 8195 8211 8213
bearded$	4271
beards$	6453 8195 8211 8213
beared$	863 864 865
bearing$	863 864 865 10354
bearred$	863 864 865
bearring$	863 864 865
bears$	863 864 865 1798 1799 1800 1801 3965
beat	12008 12017 12025
beat$	2900 7260 7261 2904 7266 11489 7308 2956 2957 2962 2983 2987 7348 7352 7353 7355 11574 11579 11580 11581 3009 7371 3014 7378 11602 7502 3160 7525 7565 12018
beaten	3442
beaten$	4409 7801
beats$	12018
bebrought$	7267
became$	769 770 1093 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 5794 1454 1473 1482 1483 1484 1485 1486 1487 1662 1668 6027 1669 1670 1671 1672 1675 1676 1677 1678 2044 3539 3628 3630 3634 3681 3688 3703 3705 3713 3714 4124
because$	4375 333 355 357 4725 373 374 5024 5025 3449 12034
becom	2946 4090
become$	769 770 1093 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 5799 1454 1473 1482 1483 1484 1485 1486 1487 1662 1668 6027 1669 1670 1671 1672 1675 1676 1677 1678 2044 10794 3539 3628 3630 3634 3681 3688 3703 3705 3713 3714
becomes$	769 770 1093 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 1454 1473 1482 1483 1484 1485 1486 1487 1662 1668 6027 1669 1670 1671 1672 1675 1676 1677 1678 2044 6622 3539 3628 3630 3634 3681 3703 3705 3713 3714
becoming$	5794 5800 3627
bed	3481 3486 4094
bed$	9036 9147 9148 9149 9150 9151 9152 9153 9154 9418 9419 12039 7827 7828 7829 12061 7845 8453
bedbugs$	7840
bedroom$	7828 12054
bedrooms$	7597
beds$	9036
bedtime$	10576 10577 10578
bedwetting$	8453
bee$	7997
been	7343 3506 4090
been$	4481 4482 4532 4533 175 184 4565 4566 487 500 9255 9264 9266 9267 9268 5054 5066 723 5085 5086 769 770 1093 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 1406 5790 5791 5792 5798 5804 1454 1473 1482 1483 1484 1485 1486 1487 1595 1662 1668 6027 1669 1670 1671 1672 1675 1676 1677 1678 1880 2044 6543 6544 6545 2431 2432 6807 11188 11189 6982 6983 11212 2711 2741 7112 7113 7114 7147 7148 7149 2795 2796 7213 7327 7418 3128 7551 3348 3367 3369 7747 7751 3393 3475 7865 3539 3564 3628 3630 3634 3681 3688 3692 3703 3705 3713 3714 3963 4124 4137 4150 4152 4175 4177 4183 4196 4197 4202
beer$	11927
bees$	7997
before$	9000 5997 10275 6133 11414 11443 11677 3285 7854
befriend$	9120 548 549 550
befriendded$	548 549 550
befriendding$	548 549 550
befriended$	548 549 550
befriending$	548 549 550
befriends$	548 549 550
began$	8719 500
beggars$	3972
begin	3223
begin$	8719
begins$	8719
begun	4134
behav$	9249
behave$	8952 9039 9244 9245 9246 9247 9248 5092 734 735 882 883 1311 1345 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 1659 2022 2023 2024 2025 10767 10773 10787 10867 3712 3770 8254
behaved$	9244 9245 9246 9247 9248 9249 9257 9305 9306 5092 734 735 1311 5839 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 1659 2022 2023 2024 2025 10877 10878 10879 10880 3712 8088 3770
behaves$	882 883 1311 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 1659 2022 2023 2024 2025 10867 10889 10890 10891 10892 3712 3770
behavi	11811 3236 11990
behaving$	9249 1311 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 1659 2022 2023 2024 2025 3712 3770
behavior$	8653 1435 1436 1437 1438 1439 1440 1441 1442 1443 7881
behaviors$	8653 7881
behaviour$	3 4 5 6 7 8 9 4371 8590 8591 4378 20 8640 8653 8738 4528 325 326 8907 8908 8909 8910 8911 8912 8913 8914 8932 8942 8943 8944 8945 9299 9300 9301 9302 808 9396 5182 824 5274 916 917 9561 9562 9563 9566 9567 9568 9569 9570 9571 9572 9573 9574 9575 9576 9577 9644 9645 9646 9647 9781 9819 1435 1436 1437 1438 1439 1440 1441 1442 1443 10074 10075 10076 10077 10079 10080 10081 10354 11575 7376 7478 11713 7499 7529 7537 7538 7586 7590 7591 7595 11818 11823 11824 3248 7624 7625 11846 11982 7765 7861 7881 7882 7961 7983 7984 8033 8067 3709 4146 4147 8568
behavioural$	3709
behaviours$	8640 8653 10074 10075 10076 10077 10079 10080 10081 7881 7882 8033 8067
behavs$	9249
behavved$	9249
behavving$	9249
behind	11537 7455 11679 11706 7489 3139 7517 7518
behind$	10313 10314 10315 10883 10885 7128 11673 7498 3402 8141 8520
being	4090
being$	4532 4533 8773 4793 4811 487 4964 769 770 1093 5470 5547 5549 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 5707 1374 5781 1454 1473 1482 1483 1484 1485 1486 1487 5930 1662 1668 6027 1669 1670 1671 1672 1675 1676 1677 1678 6060 6134 6141 2044 2431 2432 11190 2711 2741 7111 7563 11907 3370 3539 3628 3630 3634 3681 3688 3703 3705 3713 3714 4150 4152 4175 4196 4197 4202
belief$	8301 8331
believe$	8898 8899 8900 8901 1342 1350 11202 11385 3130
believed$	5564 5565 9784 9785 9786 1342 1350 10911 10912 10913 10914 10915 2924 3102 3129 3134 3158
believes$	1342 1350 3130
believing$	1342 1350
belift	7267
belligerent$	4251
belong	2946
belongs$	11371 8320
below$	3402 8528
bench$	3207 11855 3496
benefit$	9608 2927 11505 3183
benefited$	3183
benefiting$	3183
benefits$	3183 3234
bepicked$	7267
beraid	7267
bereaved$	3414 4347
bereavement$	12023 4347
besear	7267
besieged$	1216 1217
besotted$	608 609 610 611 612 613 614
bespectacled$	4271
bespok	3390
best$	1651 1845 1846 1847
bet$	2304 6663 2305 6664 2306 6665 2307 6666 2308 2309
beta$	7712
betray$	3951
betrayed$	3948 3951
betraying$	3951
betrays$	3951
better$	4467 4508 9042 9310 9435 9486 9487 5278 9497 9498 11016 3070
betwee	11614
between$	6047 8546
bevisi	7267
beyond$	9927 9928 9929 1387 1481 1488 1612 6350 2271 3659 3660 3680 3905 3942
bid	3231
bid$	3178
bids$	3178
bifida$	8464
big$	4430 9720 1740 1741 1742 1743 2013 2048 3809 3817 3834 3853
biggest$	2072 3857 4031
bike	11601 7645
bike$	11863
biological$	3749
biopsies$	4319
biopsy$	11945 4319
bipola	7791 4318
bipolar$	12009
birth	7335
birth$	10119 3749 8484
birthmark$	4272
birthmarks$	4272
bit$	4807 10268 10269
bitch$	8040
bitches$	8040
bitchy$	4253
bitten$	8154
bitterly$	2710
black$	2030 2052 6415 2065 10648 6446 6447 6448 2090 2093 10707 10708 10709 10720 3805 3806 3829 3830 3837 3853 8231 3877 8398
blackheads$	8224
blacko	4323
bladder$	11912
blade	12090
blade$	5501 5502 5503 7853 12087
bladed$	12087
blades$	5501 5502 5503
blam$	2869 2870
blame$	369 370 371 372 9335 9336 9337 9338 9339 9340 9341 9342 9343 9344 9345 9346 5130 5131 9371 9372 9373 9374 9389 9390 9391 9392 820 821 822 5202 5203 9440 9441 9442 970 9547 971 5373 5374 5375 5376 5377 9606 5389 11227 11372 11374 11375 7158 11377 11382 11383 7193 2877 2878 2879 2880 3961 3962 8324
blamed$	9351 820 821 822 970 971 2869 2870 2877 2878 2879 2880 3511
blameless$	7932
blames$	820 821 822 970 971 7158 11377 2877 2878 2879 2880
blameworthy$	4281
blaming$	820 821 822 970 971 11141 11142 11227 2869 2870 2877 2878 2879 2880 11463 11464 11465 11466
blammed$	2869 2870
blamming$	2869 2870
blams$	2869 2870
blank$	10735 6536
blanket$	2187
blatant$	1330 1331 1333
bleach$	3830 8457
bleached$	3830 3853 8214
blifte	7267
blight$	5832 3670
blighted$	1216 1217 1334
blind$	7082 7933 8326 3981 8479 8480
bling$	9718
blinkered$	4281
block$	9471 10172
blocked$	9480
blockers$	11930
blond$	6436 3830 3853 4271
blonde$	6436 3830 3852 3853 4271
blood$	8475 4139 4321
bloody$	3930
blot$	1218
blue$	10648 3831 3853 8231
board$	6812 6817 6818 11403 7212 11470 11471 7320 11655 11872 8365
boards$	8365
boast$	3593
boasted$	3593
boasting$	3593
boasts$	3593
boastted$	3593
boastting$	3593
boat$	9973 5756
boats$	9973 5756
bodge$	4284
bodged$	4284
bodges$	4284
bodging$	4284
bodies$	8904 8905 9146 9287 5072 9426 1783 1784 1785 1786 1787 10569
bodily$	7869
body$	9146 5072 1716 1717 1718 1719 1720 10311 1783 1784 1785 1786 1787 7404 3047 3841
boisterous$	4253
bolshy$	4255
bomb$	8000 8001
bomber$	6455 8231
bombers$	8231
bombs$	8000 8001
bone$	9962 3733
boned$	8176
book$	11787
boorish$	4255
boost	3309
boots$	8231
bore$	1798 1799 1800 1801
born$	3323 11921 4106 4121
borough$	11863 12040 8541
boss$	8865
bosses$	8361
bossy$	4253
botch$	4284
botched$	4284
botches$	4284
botching$	4284
both$	5250 3564 3627 8274 4025
bother$	9321 9428 9429 9430 9431 9432 9688 10830 10831 10832 10833 10952 11088 11159 7941 8279 8280
bothered$	9249 9257 11014 11025 11030 11035 11038 11039 11041 11042 11043 11044 11053 11054 11055 11056 11057 11058 6843 11080 11081 11082 11083 11088 6876 11160 11212 7144 11432 2863 8279 8280
bothering$	8279 8281
botherred$	8279
botherring$	8279
bothers$	6178 10397 8279
bottle$	7709
bottles$	7709
bottom$	4163
bottoms$	10713 2142 3888
bought$	5495 7945
bounce$	6338
bouncer$	8906 9210 9211 9212
bouncers$	8906 9210 9211 9212 10141 10142 10143 10144
bound$	483 2217 2218 2219
boundaries$	9947 9948 10576 10577 10578 7951
box$	7833 3852 8285 3927
boy	7262 11567 7360 11601 11644 11645 11647 11687 3138 11733 11750 11753 7569 11810 11847 11859 7646 11871 7790 7874 8413
boy$	345 407 9195 826 847 5206 1207 1371 10024 10052 10053 10054 10055 10056 10057 10068 1502 10202 2100 2147 2148 6599 6679 6680 7292 7847 12092 3594 7965 7971 7979 3631 8006 8061 3711 8193 8216
boyfri	11990
boyfriend$	8718 9100 9167 591 592 593 594 595 9203 9204 628 629 630 631 632 3417 11996 12004 12011 7799 7913 7914 3556 3557
boyfriends$	8718 9167 591 592 593 594 595 9203 9204 628 629 630 631 632 7913 7914 3556 3557
boys	7277 7284 11632 7415 3059 3060 7460 3124 7509 3162 11811 7635 11853 3313 11893 4033
boys$	8666 8842 8863 8868 8871 8892 345 8947 4733 8978 407 4782 4783 4784 9038 4821 4823 4825 9068 9100 9135 9139 5039 5040 5045 5046 5056 5088 826 847 5206 921 5319 5446 9694 9708 9725 9740 5524 9749 9759 9760 9761 9762 5558 1200 1201 1202 1207 9791 9793 9803 9893 1370 1371 10024 10027 10052 10053 10054 10055 10056 10057 10068 1502 10084 10141 10142 10143 10144 10202 1680 6099 6100 6101 6102 1769 10402 10412 10425 10458 10649 2100 2147 2148 10733 10834 10835 10836 10837 10838 6627 6628 6629 6644 6653 6659 10888 6671 10898 6729 11003 11165 6985 6986 6987 6988 6989 6990 7047 11280 11299 11307 11308 11309 11310 11311 11312 11313 11314 7237 11678 7483 3133 3135 3147 11725 11727 7521 3199 11839 7890 7965 7971 7979 8006 8036 8061 3711 8193 8310 8318
bpicked$	7267
braces$	8213 8224
brag$	3593
braged$	3593
bragged$	3593
bragging$	3593
braging$	3593
brags$	3593
braid	7267
braid$	8211 8213
braide	7267
braided$	3853 8214
braids$	10710 8211 8213
brain$	4323
brand$	10672 8246
branded$	10676 10677 3877
brands$	10672 8231 8246
brash$	4255
brat$	4232
brats$	4232
bravado$	9719
brazen$	4255
breach	11549 4200
breach$	11782 3507
breached$	3507 4200
breaches$	3507
break	11990 7777 12005
break$	8952 1178 1179 9968 5898 10795 10951 11482 11832 11833 3592
breakdown$	11363 11905 8110 8530 8541 8543
breakdowns$	8110
breakfast$	12045 12059
breaking$	8643 8644 8645 8646 8647 1178 1179 10951 2775 3293 3592 3958
breaks$	1178 1179 10951 2775 3592 3958
breakup$	11995
breath$	10662
bribed$	7943
bridge$	9941 9942
bridges$	9941 9942
brief	3011
brief$	2914 2934 7370
briefed$	3062 7431
briefi	8350
briefing$	2934 7370 4006 8366
briefs$	2934 7370
bright$	3853
bring	3188
bring$	8596 4379 8614 4684 4685 736 737 738 739 740 827 1869 7536 3200 3210 3241 4053
bringing$	736 737 738 739 740 827 1869 3200 3210 3241 4053
brings$	8596 4379 4684 4685 736 737 738 739 740 9401 827 1869 3200 3210 4053
broad$	3809 3815
broke	12017
broke$	1178 1179 5897 2775 3592 3958 8541
broken$	5854 5855 5899 2775 3161 7642 3702 8064 3958 8541
bronchitis$	4322
brothe	7771 11991 7774 3431 12019 12035 12041
brother$	9063 3407 3408 11989 7772 3417 7800 7807 12049 8108
brothers$	9063 10119 8108
brough	7550
brought$	8589 8596 4379 8614 736 737 738 739 740 9401 9402 9403 827 9470 1869 7267 3091 11768 7558 3200 11779 7642 7643
brown$	2065 10648 3829 3830 3831 3837 3853
browsing$	7346 2988
bruise$	4326
bruised$	4326
bruises$	4326
bruising$	4326
brunette$	6436 4271
brush$	2771 2792
brushed$	2714 2771 2792
brushes$	2771 2792
brushing$	2771 2792
bsearc	7267
buck$	6443 11341 3955
budding$	5733
budget$	7196 11426 11435 11436
budgets$	11358 7196
bugs$	7840
build	2901 11514 3182 3188 3992 4032
build$	1681 1682 10615 10616 10617 6453 2958 3136 8168
builded$	2958
builder$	8906 9210 9211 9212
builders$	8906 9210 9211 9212
buildi	7310 3188
building$	11426 11528 2958 3136
builds$	10615 10616 10617 2958 3136 8168
built$	6399 11561 7496 3810 8170
bulimi	4111
bulimia$	8470
bulimic$	8470
bulk$	3142 7527
bulky$	3809
bulletproof$	9927 9928 9929
bullied$	8622
bullies$	9806 9807 9808 9867 9868 9869 7986 7987 7993 7994 8295
bully$	9806 9807 9808 9867 9868 9869 9968 7986 7987 7993 7994
bullying$	8643 8644 8645 8646 8647 9894 9956 9957 10120 11463 11464 11465 11466
bump$	7703
bunch$	9746 9803 1291 1371 10024 10052 10053 10054 10055 10056 10057 10068 1548 1825 1826 10903 7979 8061 8113
bungle$	4284
bungled$	4284
bungles$	4284
bungling$	4284
bunk$	3537
bunked$	3537
bunking$	3537
bunks$	3537
burden$	5663
bureau$	11497
burgla	11482 11490 11499 11543 11679 11694 3119 11703 11707 11715 11716 11722 11730 11734 11735 11736 7605 7850 7869 7870 7873 4217
burglar$	9867 9868 9869 9951 9952 9953 9954 9955 11673 7993 7994
burglaries$	11680 7478 11823 3296 12088 12089 12091 8404 8411 8576
burglars$	9867 9868 9869 9951 9952 9953 9954 9955 7993 7994
burglary$	2929 11656 7478 11698 12068 12087 12088 12089 12091 4025 4035 8576
burgle	4358
buried$	2558 2559 2767
burly$	3809 4271
burn$	1364 1365 1396 1397 12018
burned	3442
burned$	1364 1365 1396 1397 12018 7801
burning$	1364 1365 1396 1397
burnned$	1364 1365 1396 1397
burnning$	1364 1365 1396 1397
burns$	1364 1365 1396 1397 12018
burnt$	1364 1365
bury$	2558 2559 2767
burying$	2558 2559 2767
bus$	9064 9065
busine	7372 7604 8432
business$	9086 9087 6192 6193 6194 6196 10415
businesses$	11494 11569 11590 11822 11848
busy$	11379 7162
but$	4546 722 5176 5177 6027 1669 1670 1671 1672 1675 1676 1677 1678 6042 6043 6044 6045 6080 6096 6120 6307 10950 7121 8300
buvidal$	4331
buy	7449
buy$	8841
buzz$	4423 65 4427 9024 9025 9026 9686 9712 3844
bvisit	7267
by	7663 4068 4075
by$	8778 8862 4967 4968 4972 5472 5473 5494 9751 10011 5866 6248 10764 11008 11217 7001 7002 7003 11286 11289 11290 11291 11292 7252 7300 2999 3055 3086 11696 7480 7520 11749 7719 11949 7742 3527 8275 8307 8363 8535 8537
c$	8576
cahms	4335
caked$	2074
calculated$	4465 107
calculating$	4253
call	3019
call$	5076 10985 10986 10987 11323 11325 11326 2935 7346 2988 8318
called$	11212 11432
caller$	8003
callers$	8003
callin	11525
calling$	6138 2935 7323
callous$	4253 4281
callousness$	4281
callout$	8533
callouts$	8533
calls	3064
calls$	10985 10986 10987 11325 11326 11369 11370 2935 11537 7329 11642 3240 7600 8318 8319
came$	362 9305 9306 802 1615 1618 2130 2139 11432 3091 3127 3358 3561
camera	7404 7420
camera$	11616 11622 7405 11624 3055 11638 3067
cameras$	11616 11622 7405 11624 3055 11638 3067
camhs	4335
camhs$	6820
camouflage$	8231
campaign$	4079
can	2972
can$	4480 262 751 752 753 858 859 862 973 977 5795 1509 1576 1579 1580 1582 1590 1649 1821 1851 1875 1887 1890 1946 1979 2018 10603 6646 2310 2335 2338 6717 2505 2800 2965 7354 3055 3082 3185 7550 3201 3282 7709 3404 3900 4082
canada$	3878
cancer	7791 4321
cancer$	11984 12009
candidates$	7584
cannab	12090 7876
cannabis$	34 4434 9147 9148 9149 9150 9151 9152 9153 9154 9159 5646 11630 7714 11933 11935 7853 12094 7891 4133
cannon$	8002
cannons$	8002
cannot	3340 3404
cannot$	851 972 980 981 982 1044 1101 2246 6612 10845 10846 10847 10848 2334 2503 2575 7763
canny$	6352 6353 6354 2017
cans$	7709
cap$	2121 10699 10700 10701 10710 10715 6506 6507 2149 2150 8231 3876 8236 8245
capab	7491
capabi	11867
capability$	4300
capable$	1354 1824 1853 6221 6244 6245 1892 1905 6698
capaci	11867
capacity$	1818
capital$	9966
caps$	2121 10699 10700 10701 10702 10703 10710 10715 10716 10717 10718 6506 6507 2149 2150 8231 3876 8236 8245
capsules$	7710
captur	7310 4032
capture$	10604 10605 11528
captured$	7408
car	7645 8548
car$	9091 9092 9093 9094 9208 9209 9743 9744 9745 11863 12048 4017
caravan$	12038
card$	7346 2988 11951
care	3454
care$	4436 4437 4438 4439 4440 5403 5404 5405 5406 5407 5408 5409 5410 5411 5412 5413 5414 5726 5896 5937 6210 6211 6212 6215 6216 6218 6219 6222 6233 10490 10491 10492 10493 10510 10515 10516 10517 10518 10519 10573 10574 10575 6605 6606 6607 10830 10831 10832 10833 10849 10850 10851 11000 6821 11040 11088 6871 11159 11177 11178 11179 11180 11181 11182 11183 11184 6969 6970 6971 6972 6973 11399 11400 11401 11402 7205 2847 2848 2849 11941 11953 11985 12016 12029 7813 12056 3750 8279 8280 8327 4141 8538 8539 4181 4349
cared$	11014 11030 11035 11038 11039 11041 11042 11043 11044 11053 11054 11055 11083 11088 2847 2848 2849 8279 8280
career	11712
career$	4842 7983 7984 3635 4030
careful$	8598 4385 4386 4387 4388
carefully$	9310
careless$	85 86 88 89 4714 848 912 11129 11130 3575 4281
carelessly$	4281
carelessness$	4371 8590 8591 8933 8934 8935 8936 8937 8938 9299 9300 9301 9302 9363 5146 5184 5185 5205 9424 5277 4281
carer	3429 12019 4186
carer$	5847 5848 11987 11989 12029 3458 3460 3461 8538 8545
carers$	1355 1356 5847 5848 12029 8035 8538
cares$	10849 10850 10851 2847 2848 2849 3458
caribbean$	2052
caring$	3458 8264
carpet$	11348
carrie	11537 3034
carried$	4536 8772 8790 8808 9280 810 811 1142 1143 1144 2097 2098 11155 11156 11157 11158 11793 3562 7922 3869
carries$	8789 8807 665 666 810 811 1142 1143 1144 1313 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 1661 2022 2023 2024 2025 2097 2098 6731 11562 11685 7470 3562 7922 3869 3965
carry	3034
carry$	8667 8682 4535 8788 8806 8952 8981 8983 8984 8985 4776 4777 4778 665 666 9244 9245 9246 9247 9248 810 811 9653 9655 9661 9663 1142 1143 1144 9770 9771 1312 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 1660 2022 2023 2024 2025 2097 2098 10795 6730 3223 3562 7922 3869 3965
carryi	11537 7455 11706 7848 7872
carrying$	8773 9009 9244 9245 9246 9247 9248 1142 1143 1144 5551 2097 2098 11474 11673 11685 3139 7517 7518 12066 7869 3562 3869
cars$	9208 9209 9743 9744 9745
case$	9857 10023 7209 11540 7377 3137 3171 3178 7541 11765 12080 8008 8010 8065 8066 4023 8564 8570
cases$	9857 10023 11540 8008 8010 8065 8564
cash	3224
cash$	252 253 254 255 256 257 258 8866 8867 4659 4660 4661 4662 4663 4665 4666 9024 9025 9026 4870 9147 9148 9149 9150 9151 9152 9153 9154 9159 9162 9690 9691 9718 5504 9742 7583 7853 3686
cast$	8666 6644 6653 6659 10898
casual$	11318
casually$	2050 3833 8230
casualty$	11943 11944
catalogue$	2428
catcalls$	8886
catch	11514 11623 11767 7554 8438
catch$	5193 2975 11625 11635 3194 11772 11773 11878
catches$	3194
catching$	3194
category$	5808 3449
catheter$	4328
catty$	4253
caught	11778 11779
caught$	8622 8625 500 9925 9926 10572 11729 3513 3692 4216
cause$	8589 8614 790 9856 1328 1329 9968 10794 3153 11756 3247 8007 3675 3678
caused$	8589 8614 790 9401 9402 9403 1328 1329 3675 3678
causer$	7974
causers$	7974
causes$	790 9401 9856 1328 1329 11756 8007 3675 3678
causin	7489 3139
causing$	8643 8644 8645 8646 8647 790 9901 1328 1329 10951 7498 3675 3678
cautio	7850 8556
caution$	12068 12086 8569
cautioned$	11721 4199
cautions$	12086
cautious$	8600 11318
cavalier$	4281
cbo	7590 7591 4210
cbo$	11808 11809 7592 8569
cbos$	11808 11809 7592
cbt$	8493
cce$	9044
cctv	7404 7420 3151 7510
cctv$	7293 7294 7295 2937 2938 11524 2952 2991 7378 11622 7405 3048 3058 11638 3067 4008 8375
cease$	903 905 908 1775 1776
ceased$	1775 1776
ceases$	1775 1776 11829
ceasing$	1775 1776
cell$	11497 11576 4008
cells	7864
cells$	9961 12082
central$	11551
centre$	9906 11822 11826 3288 11888 11891 8569
cerebral$	4321
certain$	2217 2218 2219 2268 6663 6664 6665 6666 2308 2309
certainly$	2385 2393 6752 2394 2395 8271
certainty$	2269
chain$	11548 8231 8356 4023
chains$	11548 8231
challe	11649 7571
challenge$	10951 11789 3298
challenged$	10951 11729
challenges$	10951 3298
challenging$	5584 10012 10013 10014 10015 10016 10017 10018 10019 10020 10086 10087 10088 10089 10090 1514 1515 1516 1517 1518 10951 3702 3706 3708 8072 4253
chance$	4492 4493 4494 136 8814 8815 8816 8817 8818 8819 4656 298 299 9427 9614 9615 6617 6635 6723 2365 2752 2753 2754 2755 11349 11350 3214 3244 7937 8315
chances$	4492 4493 4494 136 8780 8812 8813 8814 8815 8816 8817 8818 8819 4656 298 299 9427 9614 9615 2752 2753 2754 2755 11349 11350 7937 8315
change$	8710 422 9039 4945 9164 9453 9587 9588 9589 9590 9998 10006 10736 10767 10773 10787 10821 10822 10864 10887 6670 10895 10925 10926 10927 10936 10941 6724 11202 8254 8255 8262
changed$	422 6602 10893 10911 10912 10913 10914 10915 7819 4154
changes$	422
changing$	10925 10926 10927 6710 8262 4154
chaos$	9365 9712 9757 7941 8034
chaotic$	1490 5855 3702 8062 3704 3706 4253 4281
chaperone$	10420 10544 10545 10546 10547
chaperones$	10544 10545 10546 10547
character$	9887
characters$	5699
charg	11767
charge	11537 7455 3181 11763 7547 7558 11778
charge$	1992 11086 11673 11757 7540 11786 3263 12086 8409 4083 8562
charged$	11721 11739 11776 4201 8561
chargeing$	3263
charges$	11684 11765 3191 11788 3263 12086 8409 8412 4083 8562
charging$	7547 4048
charity$	6812 6817 6818 11403 7212 11470 11471
charm$	5923
charms$	9287 9288
chart	3035
chart$	2944 7317 3068 8357
charted$	3068
charts$	8357
chase$	8641 8642 9686
chaser$	11325 11326
chasers$	11325 11326
chasing$	11325 11326
chat$	9123 9124 548 549 550 7338 2981
chated$	548 549 550
chating$	548 549 550
chats$	548 549 550 2981
chatted$	548 549 550
chatting$	548 549 550
chav$	4232
chavs$	4232
cheat$	9968 7993
cheats$	7993
check	3988 8350
check$	2948 7309 2955 2959 2963 2967 11616 3075 3099 11924 8360 8371 8415
checke	7271
checked$	11212 11432 11475 2959 7325 7384 7423 3075 7524 11815
checkes$	2959
checking$	2959 2963 3075
checks$	2959 2963 11616 3057 3075 3099 8360 8371 8415
cheek$	10647
cheeks$	10647
cheeky$	4253
chemotherapy$	4319
chested$	8175 8185
chicken$	9064 9065
chief$	3671
child	11811 7762 7790 7874 8485
child$	345 407 568 826 847 5206 1207 1371 10024 10026 10027 10052 10053 10054 10055 10056 10057 10068 1502 10202 10271 10276 10277 10278 10279 10280 10352 10353 10383 10384 10385 10386 10404 10405 10406 10407 10408 10409 10418 10607 10610 2100 2147 2148 6601 7704 11980 12030 3455 3456 12092 3547 3594 7964 7979 3623 3626 3635 8061 3711 8106 8134
childhood$	4091
childish$	6161 6162 6163 4253
childlike$	10313 10314 10315 6161 6162 6163 6322 6323 6324 6325 8141
children$	8666 345 8947 4733 407 9038 4821 4823 4825 5039 5040 5045 5046 5056 5088 826 847 5206 921 5319 5446 9749 9759 9760 9761 9762 5558 1200 1201 1202 1207 9791 9793 9829 9830 9831 9832 9833 9834 9835 9836 9837 9838 9839 9840 9843 9844 9845 1370 1371 10024 10027 10052 10053 10054 10055 10056 10057 10068 1502 1536 10202 6026 1680 10270 10276 10277 10278 10279 10280 10352 10353 10356 10383 10384 10385 10386 10402 10404 10405 10406 10407 10408 10409 10417 10607 10610 2100 2147 2148 10834 10835 10836 10837 10838 6627 6628 6629 6644 6653 6659 10888 6671 6729 11003 2463 2464 11165 6985 6986 6987 6988 6989 6990 7039 7046 11299 11307 11308 11309 11310 11311 11312 11313 11314 7177 7236 7237 3454 7890 7949 7964 7979 8036 8061 3711 8106 8134 8274 8309 8310 8312 8318 8545
chin$	10647
chinese$	2052 6417 8223
chip$	5885 1527
chis	3990
chis$	8349
chlamy	4330
choice$	3 4 5 6 7 8 9 8653 4449 4450 92 93 4453 95 96 97 4457 99 8677 8678 8679 8680 8681 8683 4466 8685 8686 8687 8688 8689 8690 114 115 116 141 8726 8727 8728 8729 8730 8731 8732 8733 8907 8908 8909 8910 8911 8912 8913 8914 4700 8919 8920 8921 8929 8930 4763 8982 406 4766 4767 4768 4769 10145 10285 6250 6251 6252 10471 10472 7881 7882 7883 7884 7886 8136
choices$	3 4 5 6 7 8 9 4371 8590 8591 8653 8677 8678 8679 8680 8681 8685 8686 8687 8688 8689 8690 124 125 126 127 4501 4502 4503 4504 4505 4506 4507 8726 8727 8728 8729 8730 8731 8732 8733 8734 8735 8738 8741 8742 8743 8744 8745 4528 8907 8908 8909 8910 8911 8912 8913 8914 406 4766 4804 4805 9299 9300 9301 9302 5182 824 5274 916 917 9561 9562 9563 9566 9567 9568 9569 9570 9571 9572 9573 9574 9575 9576 9577 10285 10326 10327 6250 6251 6252 10471 10472 7881 7882 7883 7884 8136
choked	3442
choked$	7801
choose$	117 118 119 137 138 8752 375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 443 444 9118 9119 9242 9243 1146 1151 10395 6234 10459 10460 10592 10793 10970 3528
chooses$	117 118 119 137 138 375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 443 444 9118 9119 1146 1151 10970 2806 2807 2808 2809 3528
choosing$	117 118 119 137 138 8907 8908 8909 8910 8911 8912 8913 8914 375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 443 444 5511 5512 5513 10462 10463 2806 2807 2808 2809 3528
chose$	117 118 119 137 138 8752 4732 8951 375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 443 444 9242 9243 1146 1151 10970 11339 2806 2807 2808 2809 7191 11410 3528 8326
chosen$	117 118 119 137 138 375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 443 444 9249 9257 3528
chronic$	11901 4105
chubby$	6400 6436 4271
chunky$	3809
cid	11496
cider$	11927
cigarettes$	252 253 254 255 256 257 258 8866 8867 4659 4660 4661 4662 4663 4665 4666 9147 9148 9149 9150 9151 9152 9153 9154 9159 9162 9742
cin$	4349
circles$	6452
circul	2992 3091 4046
circulate$	2915 7275 2917
circulated$	2915 7275 2917 11495 3006
circulates$	2915 7275 2917
circulating$	2915 7275 2917
circulation$	8405
circumstances$	10969 10992 8549
citalo	4128
citalopram$	8487
city$	6395 11863 12040
civil	3236 4068
civil$	7537 7595 4059
clad$	2102 2103 2104 8181 8192 3871
claim$	5331 9550 9551 9552 9553 9554 5559 5560 5561 8554
claimed$	5559 5560 5561
claims$	5559 5560 5561 3373
clamp$	4064
clamped$	11890 4064
clamping$	4064
clamps$	4064
clarif	3157
class$	4860 9820 9824 5760 10091 10382 11394 11969 12090 7876 8521 4217 4310
classed$	1458 2946
classmates$	9063 10536 10542 7890 7992
classroom$	11969
clear	2953 3311
clear$	894 897 900 901 2065 2268 7131 3134 11833 7647 3837 3917 4046 4052 4071
cleared$	3314
clearly$	747 2253 2254 2255 2256 2385 2393 6752 2394 2395 6800 2795 2796 3963
cleft$	4321
clever$	1741 1742 1743 6352 6353 6354
climb$	1166 1167
climbbed$	1166 1167
climbbing$	1166 1167
climbed$	1166 1167
climbing$	1166 1167
climbs$	1166 1167
clingy$	4253
clinic	3362 4090
clinic$	11924 7721 11940 11944 3974 8452
clinically$	4114
clip$	4941 4942 584 585 11524 2996
clips$	4941 4942 584 585 2996
close	3094
close$	1782 11383 2840 2923 7438 7453 8313
closed$	2756 2840 2890 8267 8270 8313
closes$	2840 8313
closing$	11141 11142
closure$	7537 3229 4084
clothe$	8367
clothes$	4378 20 4396 9024 9025 9147 9148 9149 9150 9151 9152 9153 9154 808 5182 824 5504 6458 6459 10699 10700 10701 10702 10703 10707 10708 10709 10710 10721 10730 7669 8231 8236 8367
clothing$	6458 6459 10699 10700 10701 10721 10730 8231 8233 8236
clout$	9719
clozapine$	4331
club$	2857 3974
clueless$	4281
cluster$	7655
clusters$	7655
co$	5391 9990 6519 6550 6556 6561 6570 6654 8058 4068
coach$	8865 8906 9142
coaches$	8906 9142
coat$	10699 10700 10701 10710 12059 8231 8236 8244
coats$	6458 6459 10699 10700 10701 10702 10703 10710 8231 8236 8244
cocain	7705 12090 7876
cocaine$	11923 7714 11935 12094 7891
cocky$	4253
coddling$	10493
code$	8167
codein	7705 7712
codeine$	11923 11930 11933
codes$	8167
coelia	4105
coeliac$	8464
coerced$	8622 9664 9665 9666 9667
cognitive$	4088
cohort	7262 11567 7360 11601 11644 11645 11647 7460 11687 3138 7509 11750 11753 7569 11810 11847 11859 7646 11871 11883 8413
cohort$	9824 5609 1371 10024 10052 10053 10054 10055 10056 10057 10068 10382 10903 11654 11660 11678 3133 11727 3199 11820 11839 11840 3284 8061 4034
cohorts$	11654
coil	3349 7708
coil$	11926
coincide$	2905
coincides$	2905
cold$	11210 11407 12057
coliti	4105
colitis$	8464
colleagues$	6052 6053 6054 3016
collec	8350 3992 4032
collect$	2913 7316 3029 7674
collected$	5017 5018 5019 5020 5021 2913 7316 11561 3029
collecting$	2913 7316 3029
collective$	3917
collects$	2913 7316 11562 3029
college$	6812 6817 6818 6820 11403 7212 11470 11471 11959 11960 11961 11963 11965 11973 11976 3974 8514 8515
colleges$	11970
collude$	782 783
colluded$	782 783
colludes$	782 783
colluding$	782 783
colonoscopy$	4319
colostomy$	4328
colour$	8198
coloured$	3853
colours$	10721 8198 8231
combat	3241
combative$	4251
come$	4496 8720 8856 362 4774 4779 4780 9251 5043 5258 9608 1264 1613 1616 1879 6267 6268 6269 2130 2139 10767 10773 10787 10794 10867 10877 10878 10879 10880 2409 11059 11060 3127 11875 3358 3561 8254
comes$	362 800 1265 1469 1614 1617 2130 2139 10867 11615 11875 3358 4194
comfort$	7196
coming$	8705 362 9276 10766 3358 12014
comings$	7389 3071
comman	7329 7350
command$	11568 7650 8382
commands$	11547
comment$	2151 2152 2153 2154
commented$	2151 2152 2153 2154
commenting$	2151 2152 2153 2154
comments$	8886 9411 2151 2152 2153 2154
commentted$	2151 2152 2153 2154
commentting$	2151 2152 2153 2154
commit	7455 11706 7489 3139 7517 7518
commit$	8952 10767 10773 10787 10795 11653 11682 11709 11756 11897 8254
commits$	11653 11756 11897
committal$	11748
committed$	11897 3514
committing$	11673 7498 11790 3514
committs$	3514
common$	5418 11131 11132 11133 11399 11400 11401 11402 7869 8327
commun	2921 7604 3502
communicate$	548 549 550
communicated$	548 549 550
communicates$	548 549 550
communicating$	548 549 550
communication$	2787 2788 2789 2790 3917 8306
community$	9829 9830 9831 9832 9833 9834 9835 9836 9837 9838 9839 9840 9843 9844 9848 9906 9910 9911 7280 7390 3155 3174 3228 11822 11848 7861 7949 4208 4210
companion$	8691
companions$	8691
company$	8579 8691 4655 8962 8980 9426 9717 5505 1147 1148 1149 1150 5510 5515 5516 10349 10350 6812 6817 6818 11403 7212 2857 11470 11471 7948 3973
compar	2966
compare$	7309 3075
compared$	11475 7325
compareed$	3075
compareing$	3075
compares$	3075
compass$	9637
complacency$	11227 4281
complacent$	7162 4281
complain$	5331 9550 9551 9552 9553 9554 2151 2152 8272
complained$	2151 2152 8272
complaining$	2151 2152 10951 8272
complainned$	2151 2152 8272
complainning$	2151 2152 8272
complains$	2151 2152 8272
complaint$	1205 1206 11136 11216 7955 8318
complaints$	1205 1206 11136 11216 11369 11370 3240 7955 8318 8319
comple	11793
complete$	1330 1331 1333 2187 2823 2958 3917
completed$	8778 10877 10878 10879 10880 2408 11155 11156 11157 11158
completeed$	2958
completeing$	2958
completely$	1559 6791 3788 3908 3911
completes$	2958
complex$	3706 4091
complexion$	6453 8196 4272
complexions$	8196 4272
compliance$	7960 8056
compliant$	5858 8055
complicit$	40 467 468 469 470 484 9224 783 7923
complicity$	8931 782 7516
complied$	9257
complies$	10889 10890 10891 10892
comply$	8952 9608 10736 10767 10773 10787 10821 10822 8254 8255
comprehension$	8301
compromise$	10 3518 3519
compromised$	10 3518 3519
compromises$	10 3518 3519
compromising$	8579 10 3518 3519
compulsive$	3635
computer$	8372
conceal$	933 934 2134
concealed$	933 934 2134 8248
concealing$	933 934 2134
concealled$	933 934 2134
concealling$	933 934 2134
conceals$	933 934 2134
concer	7664 3342 3405 3439 4128
concern$	4443 5421 6860 6861 11177 11178 11179 11180 11181 11182 11183 11184 11216 8318
concerned$	6169 6170 6171 10390 10391 10392 6175 6176 7141 7142 7220 2862 11706
concerning$	10012 10013 10014 10015 10016 10017 10018 10019 10020 3708
concerns$	9644 9645 9646 9647 6860 6861 11216 11369 11370 11882 8318 8319
concerta$	8487
conclusion$	11453
conclusions$	11453
concus	4323
condescending$	4282
condit	7682 4200
condition$	11900 12084 8468 8481 8495 8558
conditional$	4197 4198
conditions$	9755 3478 12084 8549 8558
conduc	3034 11793 3223
conduct$	3 4 5 6 7 8 9 4371 8590 8591 4378 20 8653 325 326 8932 9299 9300 9301 9302 5182 824 9561 9562 9566 9567 9568 9569 9570 9571 9572 9573 9574 9575 9576 9577 9781 1435 1436 1437 1438 1439 1440 1441 1442 1443 1619 1620 1621 1622 1623 1624 7881 3709 4085
confer	12032
confidence$	1599 1601 1716 1717 1718 1719 1720
confidential$	3993
confidentiality$	11346
confir	3157
confirm$	11662
confirms$	11662
confiscated$	7399 11801
conflict$	9365 9692 9958 10952 3478 7961
confro	11649 7571
confront$	11789
confrontation$	9365 9692
confrontational$	10021 10022 10086 10087 10088 10089 10090 8072 4251
confrontations$	9692
congregate$	10126 8166
congregated$	10126 8166
congregates$	10126 8166
congregating$	10126 8166
connected$	1212 3103 11706 7497 7961
connection$	3512
conned$	10570
conniving$	4255
conscious$	4465 107 4711
consensual$	3765 4227
consent$	8931 600 601 602 603 604 605 1569 1570 1571 1572 10395 10523 6315 6316
consented$	600 601 602 603 604 605 9183 607 642 1569 1570 1571 1572 1971 1972
consenting$	600 601 602 603 604 605 3765 3779 4227
consents$	600 601 602 603 604 605 1569 1570 1571 1572
consequences$	8654 8655 8656 8657 8659 8660 8661 8663 8736 161 8746 4580 4581 4582 4583 4584 4585 4586 4587 4588 4589 4590 4591 4592 9621 9622 9623 9624 9625 9626 9627 9628 9629 9630 9631 9632 9923 10136
consid	2946 3091 3303
consider$	9608 1368 10767 10773 10787 11202 8254
considerable$	5713
considered$	5564 5565 1252 1368 1453 3343 3627
considering$	1368 3343
considerred$	1368
considerring$	1368
considers$	1368
consistent$	2187
consistently$	2374 6733 2375 6734 2376 2377 2378 2379 2380 2381 2416 2417 3894 3913
consort$	3587
consorted$	3587
consorting$	3587
consorts$	3587
consortted$	3587
consortting$	3587
consta	2900 7260 7261 2904 7266 11489 7293 7294 7295 2937 2938 7308 2956 2957 2962 2983 2987 7348 7352 7353 7355 11574 11579 11580 11581 3009 7371 3014 7378 11602 3058 7502 3160 7525 7565
constable$	7259 11479 11484 11511 11512 11513 7296 7297 11526 7315 7342 11566 11570 11571 11573 7368 11589 11596 7417 11720 7519 11783
constables$	7259 11479 11484 11511 11512 11513 7296 7297 11526 7315 7342 11566 11570 11571 11573 7368 11589 11596 7417 11720 7519 11783
constant$	7107 7108
constantly$	537 2374 6733 2375 6734 2376 2377 2378 2379 2380 2381 2416 2417 2710 3913
consti	2946
consul	7718 7724
consultant$	11936 11937 11942
contac	11525 11535 7394 3071
contact$	4651 4652 4655 9120 548 549 550 552 553 554 555 556 557 558 1541 1542 11525 3435 8112 8250
contacted$	548 549 550 552 553 554 555 556 557 558
contacting$	548 549 550 552 553 554 555 556 557 558
contacts$	548 549 550 552 553 554 555 556 557 558 11612 7430
contactted$	548 549 550 552 553 554 555 556 557 558
contactting$	548 549 550 552 553 554 555 556 557 558
contain$	9932 9933 9984 10925 10926 10927 7340 8262
contains$	7340
contempt$	11448 11449 11450 11451 11452 11748
contemptuous$	4282
content$	283 284 289 417 418 419 447 448 640 641 658 659 660 661 662
continually$	537 2374 6733 2375 6734 2376 2377 2378 2379 2380 2381 2416 2417 3913
continue$	8719 8752 8787 8809 514 517 524 525 526 527 528 529 530 531 532 533 534 535 536 10794 3535
continued$	8752 8772 8787 8809 514 517 524 525 526 527 528 529 530 531 532 533 534 535 536 2187 3535
continues$	8752 8787 8809 514 517 524 525 526 527 528 529 530 531 532 533 534 535 536 3535
continuing$	8752 8787 8809 514 517 524 525 526 527 528 529 530 531 532 533 534 535 536 3535
continuously$	2374 6733 2375 6734 2376 2377 2378 2379 2380 2381 2416 2417 3913
contra	4125
contraception$	10468 10469 10470 8484
contraceptive$	8484
contract$	11804 8569
contracts$	11804
contradictory$	9784 9785 9786
contribute$	782 3246
contributed$	8589 782 9402 9403
contributes$	782 3246
contributing$	782
contro	7350 3241 7601 4084
control$	9608 9634 9640 9886 9917 9932 9933 9984 10012 10013 10014 10015 10016 10017 10018 10019 10020 5836 10058 10065 10066 5859 10101 10107 10108 6270 6271 6388 10843 10925 10926 10927 7293 7294 7295 2937 2938 2939 11568 7372 7378 7379 3058 7420 3151 11819 7623 3276 11884 8019 8262 4080 8443
controlled$	8622 9217 10772 10778 10783 10792 10876 10911 10912 10913 10914 10915
controlling$	3708 8361 4253
controls$	8361
convenience$	7196
conveniently$	3967
convic	7547 7558 4353
convict$	4054
convicted$	11721 11739 11776
convicting$	4054
conviction$	11765 4305 4354
convictions$	11684 11765 11788 4305 4354
convince$	10864 10887 6670
cookie$	8151
cookies$	8151
cool$	9769 5552 5553
cooper	7678
cooperate$	8922 9608 9991 10003 10006 10736 10767 10773 10787 10821 10822 11202 11896 8254 8255
cooperated$	9991
cooperates$	10889 10890 10891 10892
cooperating$	9991
cooperation$	9990 8058
coordi	4068
cope	7713
cope$	5941 1602 5962 5963 1605 1619 1620 1621 1622 1623 1624 10395 6210 6211 6212 6215 6216 6218 6219 6222 1870 1871 1872 10459 10460 6246 1888 1889 6249 1896 10595 11204 11931 11932 3787
coped$	1619 1620 1621 1622 1623 1624 1896 3787
copes$	1619 1620 1621 1622 1623 1624 1896 3787
copied	2920
copied$	11556
coping$	1619 1620 1621 1622 1623 1624 6210 6211 6212 6215 6216 6218 6219 6222 10462 10463 1896 3787
copy$	3011
core	11883
core$	5674 5675 9962 5751 11551 11775
cornrows$	4272
corporate$	3917
correl	2966
correlated$	7325
corrob	2921
corroborated$	7280
corrupting$	1220 1221 1222 3621
cost$	856 857 9470
costs$	856 857
cotton$	3778
couch$	12050
could	2909
could$	21 22 23 24 25 411 412 413 414 415 416 420 421 426 427 428 429 430 431 450 451 694 695 751 752 753 853 858 859 862 974 975 5796 1510 1576 1579 1580 1582 1590 1649 1821 1851 1875 1946 2018 10603 2247 6646 2310 2336 2337 2441 2442 2443 2444 2445 2446 2447 2448 2449 2450 2451 2452 2504 2512 2576 2762 2832 2833 2835 2836 7287 2931 2965 7354 3177 3185 3201 3404 3900
council$	6812 6817 6818 6820 11403 7212 2857 11470 11471 7599 3917 3964 3973
counse	7718
counselling$	11940 8451 8493
counsellor$	11936 11937
count$	2304 6663 2305 6664 2306 6665 2307 6666 2308 2309
counte	7379
counter$	11597
counters$	11597
countless$	4541 4563 7107 7108 7131
country$	7893
county$	4827 4844 4851 4854 4861 4863 9088 9089 9090 1293 9904 5945 11715 7506 11863 12040 8541 4310
couple$	1548 12043
courier$	9870 1299 7995
couriers$	9870 1299 7995
course$	6745 6752 2394 2395 10974 10985 10986 10987
courses$	10985 10986 10987
court	7558 11778 7848 4050 4200
court$	310 9037 748 749 9958 7457 11776 11780 3207 11855 12066 12072 3496 7860 3506 3566 4050 8409 8530 8562 8563 4205 4210 8571
courted$	310 748 749 3566
courtesy$	11072 11073 11131 11132 11133
courting$	310 748 749 3559 3566
courts$	310 748 749 9960 10122 10123 11776 3207 11855 12066 3566
courtted$	310
courtting$	310
cousin	11991 12041
cousin$	9063 3408
cousins$	9063
cover$	9546 2134 7010 2770
coverage$	7429
covered$	2134 2770 8248
covering$	10686 2134 2770
coverings$	10686
coverred$	2134 2770
coverring$	2134 2770
covers$	2134 2770
covert	3310 4008
covert$	7669 3993 8367 4043
covertly$	8367
covid$	4320
cow$	8040
cowardly$	4281
cowards$	8295
cows$	8040
cp$	4349
cpn$	7592
cpns$	7592
cps	7336
cps$	11554
cpw$	7592
cpws$	7592
crack	7705 12090 7876 4065
crack$	5646 11320 11630 11923 11935 12094 7891
crackdown$	8424
cracked$	11779
crackeddown$	8424
crackingdown$	8424
cracks$	11320
cracksdown$	8424
crave$	1109 1110 3721
craved$	1109 1110 3721
craves$	1109 1110 3721
craving$	1109 1110 3721
crazy$	8062
create$	559 790 1328 1329 2958 3675 3678
created$	559 790 1328 1329 3675 3678
createed$	2958
createing$	2958
creates$	559 790 1328 1329 2958 3675 3678
creating$	559 790 1328 1329 3675 3678
credibility$	7958
credible$	9780
credit$	9147 9148 9149 9150 9151 9152 9153 9154 9159 9161 9162
creep$	8721
crept$	8722
crew$	8906 9210 9211 9212 10382
cried$	5192
cries$	1523
crime	11482 11490 2921 11499 7285 11543 11549 2978 3017 7442 7463 11695 3119 11707 11708 11715 11716 3140 11722 11730 11734 11735 11736 11742 7528 7600 7605 7606 7628 7635 11853 11899 7873 8356 8369 8393 8420 8432
crime$	8641 8642 9044 9058 9060 9699 9757 9894 9904 9956 9957 9958 10120 2900 7260 7261 2904 7266 7270 11489 11496 7280 11503 2929 7305 7308 2956 2957 2962 11540 11543 7337 2983 2987 7348 7352 7353 7355 11574 7358 11579 11580 11581 7365 3009 7371 3014 7376 7378 11602 7434 11673 11680 11681 7473 7475 7478 7499 7502 3160 7525 11744 11745 11746 7565 7585 7590 11818 3242 11823 11824 3248 11827 11828 7612 11830 11831 3267 11846 7654 3296 3312 3320 3502 12091 7887 7889 7961 3686 4023 4035 4042 8404 8411 8421
crimes$	9044 11540 11680 11681 7478 7499 11818 3296 3320 8404 8411
crimin	11490 2921 11499 11535 11549 3094 11674 11679 11694 11695 11715 11742 7600 4023 8386 8393 8420 4068 8432 8433 4204 4217 4310 4311
criminal$	9044 9048 9051 9068 9732 9733 9734 9735 1232 9867 9868 9869 1314 9951 9952 9953 9954 9955 5854 5861 5862 5863 11393 7280 7305 7357 7453 11672 11702 7494 7542 7547 7848 3502 7869 7870 7873 7889 3588 3625 7993 7994 3701 3744 8114 8356 3999 4050 4209 8576 4253
criminalise$	2818 2819 2820 2821
criminalised$	2818 2819 2820 2821
criminalises$	2818 2819 2820 2821
criminalising$	2818 2819 2820 2821 11463 11464 11465 11466
criminality$	9044 9058 9060 9904 11818 7887 8033 8382
criminally$	3735 4023
criminals$	9068 9699 9701 9732 9733 9734 9738 1232 9867 9868 9869 1314 9945 9951 9952 9953 9954 9955 11393 11701 11702 7889 7993 7994 8114
criminogenic$	4238
crimint$	11620
crisis$	7724 8495 4335
crohn	4321
crook$	9902 9951 9952 9953 9954 9955 7993 8032
crooked$	6441
crooks$	9902 9951 9952 9953 9954 9955 7993 8032
crop$	6464 10699 10700 10701 10716 10717 10718 6504 8236 3883
cropped$	3853 3877
cross	2966
cross$	5754
crosscheck$	7309
crosschecked$	7325
crossreferenced$	7325
crowd$	9411 9746 1548 7948 7979 7980
crown	4204
crown$	7336
cruel$	11129 11130 11140 11234 4253
crushed$	3161
cry$	5339 1523
crying$	1523
cse$	9044
cues$	2752 2753 2754 2755
culpable$	8322 4281
culpri	7455 8413 4303
culprit$	9806 9807 9808 11673 7986 7987 8030 8390
culprits$	9806 9807 9808 11673 7986 7987 8030 8390
culture$	2650 2651 7961
cunch$	7893
cunning$	4253
curb	3241
curfew	7529 3502
curfew$	10576 10577 10578 11747 7861 12084 7951 8417 8572 4355
curfews$	10576 10577 10578 7951 8417
curiosity$	4371 8590 8591 5277 11177 11178 11179 11180 11181 11182 11183 11399 11400 11401 11402 8327
curled$	6427
curly$	3830 3853
curren	2921
current$	7280 7322 7542
curse$	5832
custod	2978 11778 12005 12008 7791 7864
custodial$	4208
custody$	9060 9958 2952 7337 7434 3085 7445 7473 7475 11985 12009 3436 12077 12082
customer$	4644 9142
customers$	4644 9142 10141 10142 10143 10144 11848 7949
cut	3241 4096
cut$	10676 10677 6481 11833 3334 8203 8214 8422
cuts	3241
cuts$	3334 8203
cuttin	3241
cutting$	3334
cynical$	10021 10022 11140
cystic$	4105
dabble$	467 468 469 470
dabbled$	467 468 469 470
dabbles$	467 468 469 470
dabbling$	467 468 469 470
dad	7771 11991 7774 3419 3429 7789 3431 3434 3440 12019 12035 12041 7826
dad$	10119 5993 1744 6104 6105 6106 6107 6151 6152 6153 3407 3408 3409 11987 11989 7772 3416 3417 3420 12000 12001 3427 3428 3432 12012 12016 7799 7800 7807 3460 3461 12049 8108
daddies$	7917
daddy$	7917
dads$	3427 8108
daft$	88 89 848 953 3576
daily$	11932
damage	7463 3119 11707 11708 11715 11716 3140 11722 11734 11735 11736 7528
damage$	11363 11681 7478 7499 11745 11746 12066 12087 12088 12091
damaged$	3702 8062
damn$	11071 11154
damp	3481
damp$	12057 7840
dance$	9936
dancers$	6644
danger$	8577 8578 8588 8641 8642 8643 8644 8645 8646 8647 8654 8655 8656 8657 8659 8660 8661 8663 4569 4570 4571 4572 4573 4574 4575 4576 218 219 220 4580 4581 4582 4583 4584 4585 4586 4587 4588 4589 4590 4591 4592 5098 5099 9334 9428 9429 9430 9431 9432 9621 9622 9623 9624 9625 9626 9627 9628 9629 9630 9631 9632 9638 9643 9644 9645 9646 9647 9686 9688 9692 9699 9712 5611 1253 5613 5614 5615 5616 5617 5618 5619 5620 5621 5622 9841 9842 5625 5626 5627 5628 5629 5630 10136 10333 10334 10335 10336 10337 10468 10469 10470 10552 6336 7099 7270 7630 7887 7925 3583
dangerous$	8577 8578 4467 9051 9621 9622 9623 9624 9625 9626 9627 9628 9629 9630 9631 9632 5499 9729 9739 3523 4252
dangers$	8577 8578 8654 8655 8656 8657 8659 8660 8661 8663 4521 4522 4580 4581 4582 4583 4584 4585 4586 4587 4588 4589 4590 4591 4592 9621 9622 9623 9624 9625 9626 9627 9628 9629 9630 9631 9632 9644 9645 9646 9647 10136 10468 10469 10470
dark$	2065 10648 10658 2093 6503 3829 3830 3831 3837 3853 8231 3877 8398
darker$	2065 3829 3837
darkest$	2072 3857
data	7321
data$	11346 11539 11564 7347 11616 8371
databa	8350 8354
database$	11515 11527 11553 11652 11691 11692 8372
date	7594
date$	7264 11812 8564
dates$	7264 2976 8564
dating$	3559
daught	11811
daughter$	10270 7704
daughters$	10270
daunt$	6291
dawn$	4046
day	8407 8428
day$	4462 10944 10945 10946 2384 10985 10986 10987 11640 3214 11876 11931 11932 3396 7757 7758 8329
days	7713
days$	10985 10986 10987 11931 11932 11960 3396 8329
dazzled$	1113
dc$	11587
dci$	11587
dead	12008
dead$	11908 12010
deadbeats$	4247
deaf$	7083 7084 7085 3982 8478
deal	11694
deal$	8952 4776 4777 4778 9022 501 502 503 4865 665 666 9770 9771 1242 9873 5771 5926 1602 5962 5963 1605 1754 10459 10460 10595 2873 11649 11653 11682 11685 11709 11710 3532
dealer	8386
dealer$	8597 4623 8849 8860 8861 8869 8877 9020 9048 9068 9071 9088 9089 9090 9099 9101 9104 9139 9173 9210 9211 9212 9222 9545 5496 9715 9716 9732 9733 9734 9735 1232 9850 9867 9868 9869 9876 1314 9951 9952 9953 9954 9955 10468 10469 10470 3321 7885 7889 7993 7994
dealers$	8597 4623 8849 8860 8861 8869 8873 8877 4670 8892 4675 8894 9020 9048 9068 9071 9088 9089 9090 9099 9101 9104 9139 9173 9210 9211 9212 9222 9545 9699 9702 5496 9715 9716 9723 9732 9733 9734 9735 9738 1232 9850 9867 9868 9869 9876 1314 9951 9952 9953 9954 9955 10141 10142 10143 10144 10468 10469 10470 11700 3321 7885 7889 7993 7994
dealin	11490 11499 11537 7455 11679 11703 11706 11707 11715 11716 11734 11735 11736 7848 7869
dealing$	8641 8642 9044 9054 9059 9077 501 502 503 9085 9088 9089 9090 1242 9894 10120 6165 6191 2932 11673 11711 11790 11823 12066 12087 3517 3532 8378 8575
dealings$	10355
deals	11537
deals$	501 502 503 665 666 1242 11562 11653 11685 11710 3517 3532
dealt$	501 502 503 5597 5598 5599 5600 1242 2872 11778 11779 3206 3304 3504 3532
dear$	9433 9434
death	11990 11992 12034
death$	9334 11907 3414
debt	11990
debt$	8530
debts$	8530
decamp	4023
decamped$	8382
deceitful$	4253
december$	9066
decency$	11072 11073 11131 11132 11133
decent$	6937 6938 6939 6940
decide$	10395 6234 10459 10460 10592 10603 11514
decided$	117 118 119 4732 8951 10603 11339 2808 2809 7191 11410
decides$	10603
deciding$	10462 10463 10603
decisi	3268
decision$	4396 8653 4449 4450 92 93 4453 95 96 97 4457 99 8677 8678 8679 8680 8681 4464 8683 4466 8685 8686 8687 8688 8689 8690 120 121 122 123 8726 8727 8728 8729 8730 8731 8732 8733 4519 4763 8982 406 4766 4767 4768 4769 10285 6250 6251 6252 10471 10472 2563 7033 11765 7881 7882 7883 8136
decisions$	3 4 5 6 7 8 9 4396 8653 8677 8678 8679 8680 8681 8685 8686 8687 8688 8689 8690 120 121 122 123 124 125 126 127 4501 4502 4503 4504 4505 4506 4507 8726 8727 8728 8729 8730 8731 8732 8733 8734 8735 406 4766 4804 4805 5182 824 9561 9562 9566 9567 9568 9569 9570 9571 9572 9573 9574 9575 9576 9577 10285 10292 10326 10327 6250 6251 6252 10471 10472 2563 11765 7881 7882 7883 8136
decked$	2102 2103 2104 3871
declin	3241 3319 11938
decline$	1426 1427 1428 10749 3892
declined$	1426 1427 1428 10749 10755 10760 10761 10762 10763 3892
declines$	1426 1427 1428 10749 3892
declining$	1426 1427 1428 10749 3892
decrea	3241
decrease$	11817
deemed$	5564 5565 1453
deep$	2093
deepen	2901
defeating$	4472
defect$	11900
defenceless$	6184
defend$	5935 6210 6211 6212 6215 6216 6218 6219 6222
defending$	6210 6211 6212 6215 6216 6218 6219 6222
defensive$	4281
defensiveness$	11227 4281
deferred$	4210
defiant$	10021 10022 3708 4253
deficit$	8445
defied$	1178 1179 3592
defies$	1178 1179 3592 3972
definite$	2268
definitely$	2385 2393 6752 2394 2395 8271
defy$	1178 1179 3592
defying$	1178 1179 3592
degenerate$	4232
degenerates$	4232
degrade$	3290
degraded$	3290
degrades$	3290
degrading$	3290
degree$	352 353 354 10490 10491 10492
delay	11902 8447
delay$	11363 11419
delayed$	8326
delaying$	11141 11142
delays$	11363 11419
deliberate$	4465 107
deliberately$	537 892 3967
delicate$	3809
delinquency$	4232
delinquent$	3701 3702 8062 3708 4232
delinquents$	4232
deliver$	4776 4777 4778
demand$	7600 7674 8272
demandded$	8272
demandding$	8272
demanded$	8272
demanding$	10086 10087 10088 10089 10090 8072 8272
demands$	8272
dement	7791
dementia$	12009
demonise$	2818 2819 2820 2821
demonised$	2818 2819 2820 2821
demonises$	2818 2819 2820 2821
demonising$	2818 2819 2820 2821 11463 11464 11465 11466
demons	3113
demotivated$	4253
denial$	11227 7940
denies$	3287
dental	3362
dental$	7721
dentis	7718
dentist$	11936
deny$	6608 11806 3230 3287
denying$	3230
department$	6812 6817 6818 11403 7212 2857 11470 11471 3964 3973
depend	8492
dependence$	3356
dependency$	3356 7723
dependent$	3356
depends$	3487
deplorable$	4281
depo	3349 7708
depo$	11926
deport	11992 12005 7791
deported$	12009
depraved$	4255
depres	11990 12008 7791 4318
depressant$	8487
depressants$	8487
depressed$	8449
depression$	12009
depressive$	12007
deprivation$	3450
deprive$	11806 3230
deprived$	3702
depriving$	3230
depth$	11250
dereliction$	4281
derision$	11448 11449 11450 11451 11452
derisory$	11255
descend$	481 482
descendded$	481 482
descendding$	481 482
descended$	481 482
descending$	481 482
descends$	481 482
descri	2926 7351
described$	1257 1462
description$	3013 7425 8443
descriptions$	7274 11493 11516 3013 3020 7425 11650
desert$	3951
deserted$	3948 3951
deserting$	3951
deserts$	8709 3951
desertted$	3951
desertting$	3951
deserve$	8706 8707 8708 773 774 3569
deserved$	8706 8707 8708 773 774 9354 3569
deserves$	8706 8707 8708 773 774 3569
deserving$	8706 8707 8708 773 774 3569
design	2946
designed$	3246 3314
designer$	9690 9691 6457 10676 10677 6484 2127 8231 8234 3877 3887
desire$	6699 10918 10919 10920 10921 10922 10923
desk	7285 7288 7350
desk$	7259 11479 11484 11497 11503 11504 11506 11518 11526 7315 7342 11566 11568 11570 11571 11573 11576 11583 7368 11589 11596 11720 7519 11783
despair$	9971
despite$	170 4529 171 172 173 199 201 205 206 207 235 9095 9096 9097 9098 9611 9612 9613 2748
destined$	483 2217 2218 2219 3897
destiny$	10569
destruction$	9443
destructive$	4435 9053 3622
detail	2926 2976 7335 7351 3003 7362 7363 11743
details$	4639 4640 4641 11515 11516 11534 7338 7388 11650 11892
detain	7554 11778 3316
detain$	11772 7675 4054
detained$	8398
detaining$	4054
detect	2900 7260 7261 2904 7266 11489 11496 7285 7293 7294 7295 2937 2938 7308 2956 2957 2962 7336 2983 2987 7348 7352 7353 7355 11574 11579 11580 11581 3009 7371 3014 7378 11602 3058 7420 7502 3160 7525 7547 11767 7565 4052 8438 4303
detection$	10604 10605 11765 8409 4051 4052
detections$	11765 11788 8409 4051
detective$	7259 11479 11484 2916 11503 11511 11512 11513 7296 7297 11526 2950 7315 2979 7339 7342 11566 11570 11571 11573 7368 11587 11589 11596 7410 7417 11638 11720 7519 11783
detectives$	7259 11479 11484 2916 11503 11504 2928 11511 11512 11513 7296 7297 11518 2942 11526 2950 7315 11554 2979 7339 7342 11566 11570 11571 11573 7368 11587 11589 11596 11600 7410 7417 11638 11720 7519 7549 11783
detent	3502
detention$	9819 10952 7861 7991 4342
detentions$	9819 7991 4342
deter$	9462 5245 5246 5247 5248 3213 11833 3263 11878 4061
detergent$	8457
deteri	11938
detering$	3263
determ	2953 3096 3157
deterping$	3213
deterr	11779 4084
deterred$	11729 4061
deterrence$	8443
deterrent$	8430 8443
deterrents$	8430
deterring$	3213 4061
deters$	3213 3263 4061
deterting$	3213
detox$	8486
develo	8350 3992
develop$	2913 7316 2958
developed$	1610 2913 7316 2958
developing$	2913 7316 2958
developmental$	4085 4091 4164
develops$	2913 7316 2958
deviant$	3702 8062 3708
device	3064 7581
device$	2912 2981 7383 3040 11618 11799 4012
devices$	10597 2912 2981 7383 3040 11618 11799
devious$	4253
di$	11587
diabet	4321
diagnosed$	4314
diagnoses$	4314
diagnosis$	8445 4314
diagram$	2944 8357
diagrams$	8357
dialysis$	4319
diazep	4128
diazepam$	8487
dice$	757
dicing$	757
dictate$	9917
did$	152 8772 8793 8801 8804 238 449 564 5027 5090 867 868 869 870 9459 9460 885 5272 5273 948 949 950 5318 5321 5337 5338 993 1003 1004 1005 1006 1007 1009 1013 1034 1035 1036 1043 1047 1074 1099 1104 1414 1418 1520 1521 1522 1910 1916 1923 1926 1952 1969 1998 2001 2373 6744 10964 10965 6753 6754 2406 2468 2484 2485 2486 2487 2488 2489 2490 2491 2492 2493 2494 2495 2497 2498 6872 2523 6888 6894 2536 6896 6898 6902 2544 2545 2546 6906 6907 6927 6929 2593 2615 2617 2618 2619 2620 2621 11218 11219 2655 2657 11339 11387 11388 11389 11390 11412 11413 2843 3562 3920 3923
die$	11908
died	11992 7775 12008
died$	11993
diet	7700 7701
diet$	11918 11919
dietar	4111
dietary$	8470
dietician$	4337
dieticians$	4337
dietitian$	4337
dietitians$	4337
difference$	1688 10854 10855 10856 10857 10858 10859 10860 10861 10906
different$	566
diffic	3105 11902
difficult$	8579 5399 5584 1407 1408 1409 1410 1411 1412 10012 10013 10014 10015 10016 10017 10018 10019 10020 10078 10086 10087 10088 10089 10090 1514 1515 1516 1517 1518 10120 1840 1841 1842 7464 11858 3702 3706 3708 8068 8072 4253
difficulties$	9359 9366 9367 10078 3411 8068 8446 8495 4170
difficulty$	8446 8495 4170
dim$	4253
dinner$	12059
dire$	11255 4282
direct	4068
directed$	7431
directing$	8361
direction$	3021
directs$	8361
dirt$	11393
dirty$	10676 10677 12057 3853 3870 3877 4271
disabi	7700
disabilities$	8476
disability$	11918 7732 8445 8481 4329
disabl	7791
disabled$	12009 4329
disaffected$	3702 8062 3806
disappear$	9111 541 542 7102
disappeared$	541 542
disappearing$	541 542 7894
disappearred$	541 542
disappearring$	541 542
disappears$	541 542
disappointing$	2674 2675 2676 2677 7109 11328 3947
disappointingly$	4283
disaster$	1298
disasters$	1298
disband$	11832
discharge$	8557
discharged$	2890
discipline$	7939
disciplined$	5597 5598 5599 5600 8091
disclo	2977 3108 7467 3447
disclose$	8922 8952 9608 10767 10773 10787 8254
disclosure$	1205 1206
disclosures$	1205 1206
discourage$	9462 5245 5246 5247 5248
discov	11489 7289 2953 7369 3096
discover$	11507
discuss$	10767 10773 10787 8254
disdain$	11448 11449 11450 11451 11452
disease$	8445
disengage$	8952 4249
disengaged$	8270 4249
disengagement$	4249
disengages$	4249
disengaging$	4249
disgrace$	5186 5832 4281
disgraceful$	10012 10013 10014 10015 10016 10017 10018 10019 10020 11234 3708 4281
disgracefully$	4281
disguised$	3601
dishevelled$	4271
dishonest$	4253 4281
dishonour$	5186
disinterested$	8270 4253 4281
dislike$	9970
dismal$	2831 4281
dismally$	4281
disman	4299
dismantle$	11832
dismantled$	3161
dismantling$	3293
dismiss$	1067 11382 3960
dismissed$	1067 2756 3948 3960
dismisses$	1067 3960
dismissing$	1067 11141 11142 3960
dismissive$	10021 10022 4281
dismissively$	4281
disobedient$	3702 4253
disobey$	5251 1178 1179 10951 3592
disobeyed$	5251 1178 1179 10951 3592
disobeying$	5251 1178 1179 10951 3592
disobeys$	5251 1178 1179 10951 3592
disord	7463 3119 11707 11708 11715 11716 11730 11735 7528 7600 7601 7606 7628 7635 11853 11902 8492
disorder$	9956 9957 10078 10120 11681 7478 11744 11745 11746 7538 11818 11819 11824 3248 11846 8068 8444 8445 8452 8470
disorderly$	4253
disorders$	10078 8068 8470
dispersal$	7537 7590 7591 3256 7860
disperse$	11832
dispersing$	3293
display$	327 954
displaye$	7275 2917
displayed$	327 954 7275 2917
displayes$	7275 2917
displaying$	327 954 7275 2917
displays$	327 954
disposal$	2989 8409 8569
disposals$	8409
dispro	3988
dispute$	8533
disputes$	8533
disregard$	82 87 8952 5251 1178 1179 5689 5690 1332 5692 3592 3960
disregardded$	87 5251 1178 1179 3592 3960
disregardding$	87 5251 1178 1179 3592 3960
disregarded$	87 5251 1178 1179 3592 3948 3960
disregarding$	87 5251 1178 1179 3592 3960
disregards$	87 5251 1178 1179 3592 3960
disrespect$	11448 11449 11450 11451 11452 8272
disrespected$	8272
disrespectful$	10021 10022 4253
disrespecting$	8272
disrespects$	8272
disrespectted$	8272
disrespectting$	8272
disrup	11763 11767 11779 8438
disrupt$	9894 3150 3263 7641 8272 4073 4302 4306
disrupted$	9894 11866 8272 8435
disrupting$	9894 10951 3150 3263 8272 4073 4302
disruption$	9894 10120 11726 11802 11869 11880 4074 8434 4077 4302 4306
disruptive$	1220 1221 1222 5584 10012 10013 10014 10015 10016 10017 10018 10019 10020 10120 3621 3702 8062 3708 4253
disrupts$	9894 3263 8272 4073 4302
disruptted$	9894 8272
disruptting$	9894 8272
distinguish$	2899
distinguishs$	2899
distri	2992
distribute$	2915 7275 2917
distributed$	2915 7275 2917 11495
distributes$	2915 7275 2917
distributing$	2915 7275 2917
disturbance$	8533
disturbances$	8533
disturbed$	3702 8062 4253
dither$	4284
dithered$	4284
dithering$	8332 4284
ditherred$	4284
ditherring$	4284
dithers$	4284
divide$	11832
dividing$	3293
divorc	11990 11992 7775 7777 12005 12034
divorce$	11995
divorced$	11993
divorcing$	11993
dla	7732
dla$	11950
do$	150 8772 8791 8799 8802 239 4613 4806 449 564 5061 867 868 869 870 9459 9460 885 5272 5318 5322 5324 5325 5326 5337 5338 991 1003 1004 1005 1006 1007 1009 1011 1041 1045 1072 9653 9655 9661 9663 1097 1102 5749 1414 1416 1520 1521 1522 1811 1896 1908 1916 1921 1924 1930 1950 1967 1996 1999 10603 10743 6547 10767 10773 10787 10793 10794 6591 10829 6613 10845 10846 10847 10848 10849 10850 10851 10937 2373 6744 10964 10965 6757 6758 6761 2404 2469 2484 2485 2486 2487 2488 2489 2490 2491 2492 2493 2494 2495 2497 2498 2525 6894 6896 2538 2595 2615 2617 2618 2619 2620 2621 2653 7166 7699 3562 8254 3920 3923
doctor	7718 3362
doctor$	11936
doctors$	7721
dodge$	6386 6387 2774
dodged$	2774
dodges$	2774
dodging$	6386 6387 2774
dodgy$	8579 9732 9733 9734 8194
doe$	3860
does$	151 8792 8800 8803 240 449 564 867 868 869 870 9459 9460 885 5318 992 1003 1004 1005 1006 1007 1009 1012 1042 1046 1073 1098 1103 1414 1417 1520 1521 1522 1896 1909 1916 1922 1925 1931 1951 1968 1997 2000 10603 6614 10849 10850 10851 2373 6744 10964 10965 6757 6758 6761 2405 2470 2484 2485 2486 2487 2488 2489 2490 2491 2492 2493 2494 2495 2497 2498 6872 2524 6888 2537 6898 2594 2615 2617 2618 2619 2620 2621 2654 2843 3482 3562 3920 3923
dogs$	9888 9889 9890
doing$	8795 8796 8797 8907 8908 8909 8910 8911 8912 8913 8914 8916 449 564 9276 867 868 869 870 885 10185 1896 6873 6874 6889 6890 6894 6896 2615 2617 2618 2619 2620 2621 11229 11230 11231 11232 2843 11431 3923
dolled$	2155 2156 2157 3890
domestic$	12022 4174
dominant$	1340
done$	4463 8778 9249 5041 1562 2155 10829 10935 6797 6806 6813 6814 11036 11038 11039 11041 11042 11043 11044 11059 11060 6875 6891 6892 6893 6894 6896 6899 6900 6901 6902 2544 2545 2546 11155 11156 11157 11158 2615 2617 2618 2619 2620 2621 11199 11200 11201 11212 2657 2843 11430 3923
doomed$	2217 2218 2219 3897
door$	9315 9317 7346
doorman$	9142
doormen$	9142 9210 9211 9212 10141 10142 10143 10144
doorway$	12036
dopey$	4253
dose$	8490 8491
doss$	9943 9944
dossie	4001
dossier$	8360
dossiers$	8360
double$	7655
doubles$	7655
doubt$	10803 10804 10805 10806 6630 10973
doubtful$	5669
down	11719 3243
down$	335 360 462 463 464 465 466 5163 5164 5166 9565 5429 9986 10115 10116 10117 6429 6480 10726 6509 6520 10739 10750 10756 11257 11258 11259 11260 11261 11262 11263 11264 11265 11266 11267 11268 11269 11271 11272 11273 11274 11275 11276 11277 11278 11279 11282 11283 11284 11285 7068 11287 11288 7218 7250 2997 7364 11677 11717 11772 11817 11844 11860 11861 7760 7892 8214 8422 8423 8424
downed$	7364
downfall$	9359 9443 9561 9562
downlo	7399
download$	8371
downloaded$	11617
downloads$	8371
downplay$	819 1067 3572
downplayed$	819 1067 3572
downplaying$	819 1067 3572
downplays$	819 1067 3572
downs$	7364
drag$	2765 7210
draged$	2765
dragged$	8622 2765
dragging$	2765
draging$	2765
drags$	2765
drain$	5662
drama$	9365 9686 9712 6621 10840 6623 3637 4135
drank$	3350 3354 4098
draw$	8596 4379 292 293 4684 4685 785 5193
drawed$	4684 4685
drawing$	4684 4685 785
drawn$	8622 1114 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1135 1141 2086 10772 10778 10783 10792 10876 11572
draws$	8596 4379 292 293 4684 4685 785 9401
dread$	9970
dreadful$	2674 2675 2676 2677 11364 11365 11366 11367 3708 3947
dreadlock$	4272
dreadlocked$	3853
dreadlocks$	4272
dreads$	9970 8211 8213
dream$	6548
dregs$	4245
dress$	4378 20 9244 9245 9246 9247 9248 5092 734 735 808 882 883 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 1659 2115 10693 6479 10699 10700 10701 10728 10729 10730 8231 3873 8236
dressed$	9244 9245 9246 9247 9248 9249 5092 734 735 2102 2103 2104 10693 10694 10695 10696 2143 10728 10729 2155 2156 2157 8182 8184 8192 3871
dresses$	882 883 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 1659 6458 6459 2115 10693 10699 10700 10701 10728 10729 8231 3873 8236
dressing$	4378 20 6473 2115 6496 3873
drew$	8596 4379 292 293 785 9401
drift$	477 478 479 480 481 482 522 523 10795 8328
drifted$	477 478 479 480 481 482 522 523
drifting$	477 478 479 480 481 482 522 523
drifts$	477 478 479 480 481 482 522 523
driftted$	477 478 479 480 481 482 522 523
driftting$	477 478 479 480 481 482 522 523
drill	11536
drill$	10133
drink	12008
drink$	8667 8682 252 253 254 255 256 257 258 8866 8867 4659 4660 4661 4662 4663 4665 4666 8952 8981 8983 8984 8985 9159 9244 9245 9246 9247 9248 882 883 9653 9655 5504 9742 9758 9958 1519 1520 1521 1522 11935
drinker$	12007
drinkers$	12010
drinki	7700 7701 11990 12008 12034
drinking$	4371 8590 8591 30 9009 9244 9245 9246 9247 9248 9284 9299 9300 9301 9302 808 5182 824 11918 11919 7707 3350 3354 3411
drinks$	8866 8867 4659 4660 4661 4662 4663 4665 4666 9159 1520 1521 1522 3350 3354
driv	3241 3311
drive$	8841 9219 9236 4079
driven$	4642 5017 5018 5019 5020 5021 1113 3314
driver	2939 7372
driver$	4608 8860 8861 4644 8865 8906 9142 9210 9211 9212 3153 3167
drivers$	4635 4638 8860 8861 4644 8864 8865 8906 9142 9210 9211 9212 9906 5752 5753 10141 10142 10143 10144 10733 11494 7298 11569 11590 11592 3073 3153 3167
drives$	9219 9236
drivin	3139
driving$	7498
drone	4084
drone$	3067 4020 8443
drones$	3067 4020 8443
drop	3241
drop$	5636 10795 7102 2766 11817 11844 8422
droped$	2766
droping$	2766
dropout$	7993
dropouts$	9867 9868 9869 7993 7994 4247
dropped$	2766 11817
dropping$	2766
drops$	2766 11844 8422
drug	11490 11499 7305 11535 3094 11674 11695 7869 12090 8356 8386 8432 4310
drug$	4371 8590 8591 32 33 4432 9044 4841 9070 4859 4864 4867 4869 809 9732 9733 9734 5632 5633 5634 5635 5645 9867 9868 9869 9904 2929 2932 7357 7453 7605 3312 7700 7701 11990 7853 7889 7994 3636 3686 3701 4030 4133
druggie$	4241
druggies$	4241
druggy$	4241
drugs	11536 11679 11722 11742 3224 7876
drugs$	252 253 254 255 256 257 258 8866 8867 4659 4660 4661 4662 4663 4665 4666 8994 4782 4783 4784 9024 9025 9026 9044 9048 9057 9058 4866 4868 9088 9089 9090 9147 9148 9149 9150 9151 9152 9153 9154 9159 9162 9699 5504 9742 9758 9894 9904 9956 9957 9958 9979 1519 10120 10333 10334 10335 10336 10337 10347 10468 10469 10470 2929 2932 11630 11667 11688 11689 7583 3312 7714 11933 11935 3411 7853 12094 7887 7889 7891 3636 3686 8050
drunk$	9249 9280 10951 3354 4098
dry$	2065 10658 11209 3837
ds$	11587
dto	4210
dto$	8569
dual$	6417 4159
dually$	4159
duck$	2774
ducked$	2774
ducking$	2774
duckked$	2774
duckking$	2774
ducks$	2774
due	11719 3243
due$	4376 334 358 4724 11921 11922 12014 3449 12034 3495
dump$	2737 2738 3953
dumped$	2737 2738 3953
dumping$	2737 2738 3953
dumpped$	2737 2738 3953
dumpping$	2737 2738 3953
dumps$	2737 2738 3953
dust$	11406
duties$	11000 11351
duty$	11000 11222 11307 11351
dyed$	3853 8214
dying	7791
dying$	11907 12009
dynamic$	7981
dynamics$	7981
dyscal	4315
dysfunctional$	5855 3702 8062 4281
dyslex	4315
dyspra	4315
dysregulated$	4253
dystrophy$	8464
e$	11216 11324 11325 11326 7138 11369 11370 11943 11944 8319
each	11491 11632 3059 3060 7515 11883 8408
each$	168 4816 5545 5875 2030 10738 6521 6535 2178 2180 2368 2370 2371 2372 7059 11376 7228 7262 7313 11567 7360 3022 11601 11633 11644 11645 11647 11687 3138 11750 11753 11758 7569 7579 11810 11847 11850 11859 7646 11871 7658 3313 7675 11928 3806 8250 8251 8274 4028 8413
eager$	283 284 289 658 659 660 661 662
ear$	10647 11301
earlier$	10203
early$	10275 10342 11467 11468 11469 8465
earmar	3303
earn$	511 9289 9290
earned$	511
earning$	511
earns$	511
earring$	8231
earrings$	8231
ears$	10647 11302 11303 8349
easier$	3195
easily$	9240 9241 1136 1606 1882 6800 11021 11022 11333 11334 11335 11336 3584 3586 3726
east$	2061
eastern$	2054 6414 6418 2060 6437 10657
easy$	4402 4420 4676 4677 4678 320 513 9385 9386 9618 9619 9620 7464 3585
eat	11550
eat$	4112 8472
eaten$	8472
eating	7701
eating$	11919 4111 8472 8481
eats$	4112 8472
eczema	4321
educat	3376 8517 4160
educate$	165 166
educated$	165 166 3391
educates$	165 166
educating$	165 166
education$	4560 8779 9616 6820 11966 11974 4146 8515
educational$	4144
effect	7534 4068
effect$	1793 6207 6208 6209 10860 10861 11854
effective$	11752 4071
effectively$	1668 6027 1669 1670 1671 1672 1675 1676 1677 1678 1792 3773
effort$	5073 715 716 717 718 5078 720 721 9521 945 5305 5306 10753 11028 11066 11067 2571 2572 2573 11177 11178 11179 11180 11181 11182 11183 11184 6969 6970 6971 6972 6973 2678 2679
efforts$	4560 8779 10753 2571 2572 2573 2678 2679 7937
egg$	272 274 275 1186 1187 7979
egged$	272 274 275 1186 1187
eggged$	272 1186 1187
eggging$	272 1186 1187
egging$	272 274 275 1186 1187
eggs$	272 274 275 1186 1187 7979
ehc$	4145
ehcp	4144
ehcp$	8503
ehcps$	8503
eight	7262 7277 11567 7360 11601 7415 3059 3060 11644 11645 11647 11687 3124 3138 7509 11733 11750 11753 11758 7569 11810 11847 11859 7646 11871 11883 8413
eight$	9823 11299 7483 11725 11727
eighteen$	9170 9172 626 9205 9206 10190 10191 10192 10193 10194 10195 5983 10232 10233 10234 10235 10236 10237 10238 10599 8129
eject	11649 7571
eject$	11789
elder	8396
elder$	9068 9732 9733 9734 7961
elders$	9048 9068 9071 9732 9733 9734 9738 9876 11522 3120 7961
elect$	375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396
elected$	117 118 119 375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 11339 7191 11410
electing$	375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396
electr	3486 3506
electricity$	7845
electronic$	7865 8571
electronically$	7865
elects$	375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396
electted$	375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396
electting$	375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396
element$	352 353 354 7980 7984 8031
elements$	7980 7984 8031
eleven$	9823 1652 1653 1654
else$	9331 796 797 9397 9437 10219 11163 11164
elsewhere$	11163 11164
email	2992 3011 3019
email$	11324 11325 11326 7356 7370 3166 8318
emaile	7432
emailed$	7356
emailing$	7356 7370 3166
emails$	11325 11326 11369 11370 7356 7370 3166 8318 8319
embarked$	483
embarrassment$	5832
embroiled$	471 472 473
emergency$	11943 4138
emotional$	5887
emotionally$	3738 3802 3804 4175
empathy$	9641 9671 9672 7939
empire$	9087
employment$	8519
emptive$	7651
empty$	7647
enabl	2907 2936
enable	3188 4075
enable$	38 9364 2980 3190
enabled$	38 9364 9402 9403
enableed$	3190
enableing$	3190
enables$	38 9364 2980 3190
enabling$	38 9364
encounter$	9717 7900 8124
encounters$	9717 7900 8124
encour	2895 2925
encourage$	8596 4379 165 166 285 286 287 292 293 310 4684 4685 3526 3571
encouraged$	8596 4379 165 166 285 286 287 292 293 310 4684 4685 2930 3526 3571
encourages$	8596 4379 165 166 285 286 287 292 293 310 4684 4685 3526 3571
encouraging$	8596 4379 165 166 285 286 287 292 293 310 4684 4685 3526 3571
end$	102 103 4770 803 804 903 905 908 10793 10794 6579 6622 7568 11833 11879 3332
endanger$	10 3518 3519
endangered$	10 3518 3519
endangering$	10 3518 3519
endangerred$	10 3518 3519
endangerring$	10 3518 3519
endangers$	10 3518 3519
ended$	2890 3161
ending$	7568 11907 3332
endless$	133 134 135 7107 7108
endlessly$	2374 6733 2375 6734 2376 2377 2378 2379 2380 2381 2416 2417 3913
endome	4105
endometriosis$	8464
ends$	6622 11829
enemies$	9356 9412
enemy$	9356 9412
enforc	7390 11763 11767 8350 4058 8433
enforce$	4306
enforcement$	11608 11726 11738 11816 3273 11851 3277 7638 11880 8427 4069 8429 4077 4306
enforcer$	4298
enforcers$	4298
enforces$	4306
engage$	8696 8710 8922 8952 9039 474 475 476 9608 9984 9991 5774 9993 9994 9995 9996 9997 9998 10003 10006 10094 10736 10767 10773 10787 10821 10822 10843 10864 10867 10895 10925 10926 10927 10995 11202 11382 11385 7678 7922 8059 8254 8255 8262
engaged$	467 468 469 470 474 475 476 9249 9257 9991 9993 9994 9995 9996 9997 10772 10778 10783 10792 10876 10877 10878 10879 10880 10893 10911 10912 10913 10914 10915 10995 7922 8059
engagement$	467 468 469 470 9990 9998 1430 1431 1432 1433 5793 10753 2183 2184 2185 2186 10941 6724 8053 8058 8250
engager$	8015
engagers$	8015
engages$	467 468 469 470 474 475 476 10867 10889 10890 10891 10892 7922
engaging$	467 468 469 470 474 475 476 9991 9993 9994 9995 9996 9997 9998 10925 10926 10927 7922 8052 8059 8262
english$	8525 8527
enjoy$	310 9242 9243 1109 1110 1111 1112 1145 1146 1151 1188 1189 1190 1191 10970 3582
enjoyed$	310 9242 9243 1109 1110 1111 1112 1145 1188 1189 1190 1191 10970 3582
enjoying$	310 1109 1110 1111 1112 1145 1188 1189 1190 1191 3582
enjoys$	310 1109 1110 1111 1112 1145 1146 1151 1188 1189 1190 1191 10970 3582
enormously$	11879
enough$	80 8755 4538 8757 4563 5271 5312 10428 10429 10430 10431 10432 10433 10434 10435 10436 10437 10438 10439 10440 1865 1868 6253 6254 6372 10591 6376 11236 8128 8152
enquir	7377 11767 12032
enquir$	3110
enquiries$	11540 3099 3110 11760
enquirs$	3110
enquiry$	11595 3110 11760 8382
enrich	3992
ensure	3164
entangled$	471 472 473
enter$	2910 11875 3562 7922
entered$	3007 3008 3043 3114 3116 3562 7922
entering$	3562 7922 8378
enterp	11712
enterprise$	11523 8382
enterred$	3562 7922
enterring$	3562 7922
enters$	11615 11875 3562 7922
entice$	8596 4379 285 286 287 3526
enticed$	8596 4379 285 286 287 3526
entices$	8596 4379 285 286 287 3526
enticing$	8596 4379 285 286 287 3526
entirely$	2795 2796 3788 3908 3911 3963
entitled$	4253
entitlement$	9918
entrant$	9860
entrants$	9860
entrenched$	1327 3674 8073
epi	4129
epilep	7791 4321
epilepsy$	12009
epipen$	8488
epipens$	8488
episodes$	9116
equal$	3781
equally$	3564
equals$	6052 6053 6054
erratic$	8697 8698 8699 8700 10007 10008 10009 10010 1434 3708
error$	2893 2894
errors$	2893 2894
escala	3322 4068
escalate$	10795
escalated$	3006
escape$	8874 9291
essential$	3246
establ	11489 7289 2953 3088 3096 3108 7467 3157
establish$	11507 2948 2955 2960
estate	7608 7670
estate$	9064 9065 9829 9830 9831 9832 9833 9834 9835 9836 9837 9838 9839 9840 9843 9844 9848 9906 9910 9911 7056 11826 11841 3288 11888 11891 7949 3806
eternally$	4279
european$	2052 6413 6415 6419 10655 3832
evade$	6386 6387 2774
evaded$	2774
evades$	2774
evading$	6386 6387 2774
evasive$	4253
even$	4548 4552 198 7105 7106
evening$	10944 10945 10946 11876
events$	11713
ever$	6235 6236 1878 10862 10863 6649 10868 10869 10870 6675 2317 6677 2319 6733 6734 2376 2377 2378 2379 2380 2381 6747 10981 10982 10983 10984 6777 2419 2420 2421 2422 7172 8258 8259
every	7515
every$	133 134 135 9469 5396 9615 5538 5723 5755 1713 10738 6521 6535 2178 2180 2367 6727 2369 2370 2371 2372 7066 7131 11369 11370 11376 7313 3022 11633 7658 11925 11928 7713 8250 8251 3909 8274 8319 4028 8475
everybody$	5179 5180 5181 7039 11606
everyone$	5179 5180 5181 9507 5396 9829 9830 9831 9832 9833 9834 9835 9836 9837 9838 9839 9840 9843 9844 9845 9871 5717 5752 5753 6001 7039 11606
everything$	9061 9399 6081 1723 10738 6521 10826 2262 2263 2264 2398 2399 2400 2401 2402 7007 7098 7186 7209 7928 8250 8251
evicte	12008 7791 4351
evicted$	12009
evicti	11990 12005 12034 4351
eviction$	11748
evicts	4351
eviden	11536 3157 11742 3231 8350 4294
evidence$	5292 11136 11216 11369 11370 11486 11502 2951 7331 11558 2984 3097 7457 3118 3171 3179 11780 8318 8319 4023 8391
evidences$	3179
evidencing$	3179
evidently$	2393 6752 2394 2395
evil$	1385 1386 3620 8062
ex$	11996
exaggerate$	9950 8272
exaggerated$	8272
exaggerates$	8272
exaggerating$	8272
exaggeration$	9950
exam$	11358 11424 11952 7765 4165 8527
examin	7399
examin$	2959
examination$	8371
examinations$	8371
examined$	2959 11617
examines$	2959
examining$	2959
examins$	2959
example$	11890 4023
exams$	11952 8527
except$	6082
exception$	8265
exchang$	578 4937 579 580 581 582 583
exchange$	4929 578 4937 579 580 581 582 583 4944 9165 9219 849 7922
exchanged$	578 4937 579 580 581 582 583 849 7922
exchanges$	578 4937 579 580 581 582 583 9219 849 7922
exchangged$	578 4937 579 580 581 582 583
exchangging$	578 4937 579 580 581 582 583
exchanging$	578 4937 579 580 581 582 583 849 7922 8378
exchangs$	578 4937 579 580 581 582 583
excitement$	9686 9692 9712 3583
exclude$	11382 11383
excluded$	8625 4569 4570 4571 4572 4573 4574 4575 4576 218 219 220 365 366 367 368 9029 9351 5597 5598 5599 5600 2756 7991 8326 8509 4151
excluding$	11141 11142
exclus	7765
exclusion$	9369 9370 9561 9562 9819 9958 7434 7537 3229 3382 11983 7991 4340
exclusions$	9819 7991 4340
excuse$	7216 8302 8303
excuses$	5719 5720 1362 5722 7216
execut	11781 4047
executed$	8403
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
exhibit$	4016
exhibited$	8374 4016
exhibiting$	4016
exhibits$	4016
existence$	8063
existent$	10007 10008 10009 10010 11364 11365 11366 11367
exit	3374
exit$	7733
expand	3309
expect	7761
expect$	5110 5111 5112 754 755 5217 5218 860 861 5221 9536 9537 9555 9556 7441
expectation$	10568
expectations$	10109 10568 8104
expected$	4654 2930 3089 11769 11979 12014
expecting$	4126
expell	4153
expelled$	4153 8512
expend	7329
expendable$	11547
expensive$	10676 10677 6484 3877
expensively$	2050 3833
experi	3445 3446
experience$	9717 1599 1601 6022 1664 10328 10329 10330 10331 10332
experienced$	1610 10539 1991 2013 2017 2027 7804 7805 7903 8126 3783
experiences$	9717
experiencing$	7804 7805
explained$	6689 6690 6691
explanation$	11324
explicit$	4910 4918
exploitation$	8577 8578 8615 8616 8617 8632 8940 9044 9359 9360 9369 9370 9561 9562 9644 9645 9646 9647 9678 9679 9680 9681 9682 9683 9684 9685 2900 7260 7261 2904 7266 11489 7308 2956 2957 2962 2983 2987 7348 7352 7353 7355 11574 11579 11580 11581 3009 7371 3014 7378 11602 7502 3160 7525 7565 7925 7957
exploited$	8622 8625 9217 9621 9622 9623 9624 9625 9626 9627 9628 9629 9630 9631 9632 9678 9679 9680 9681 9682 9683 9684 9685 10485 10486 10487 10570
exploiter$	8597 4623 8849 8869 9048 9068 9099 9101 9104 9173 9191 9196 9201 9545 5496 9715 9732 9733 9734 9735 9805 1232 1314 7885 7985 7988 7989
exploiters$	8597 4623 8849 8869 8873 8894 9048 9068 9099 9101 9104 9173 9196 9201 9545 5496 9715 9732 9733 9734 9735 9738 9805 1232 1314 7885 7985 7988 7989
explosive$	4251
expos	3088
expose$	4362 10 8589 4389 8608 8609 8610 8611 8612 8613 8614 3518 3519
exposed$	4362 10 8589 4389 8608 8609 8610 8611 8612 8613 8614 3518 3519
exposes$	4362 10 8589 4389 8608 8609 8610 8611 8612 8613 3518 3519
exposing$	10 4389 8608 8609 8610 8611 8612 8613 3518 3519
express$	5453 5454
expressed$	5453 5454
expresses$	5453 5454
extend	3218
extensions$	8202 8213
extra$	3375
extract$	2913
extracted$	2913 11572
extracting$	2913
extraction$	8371
extractions$	8371
extracts$	2913
extreme$	5713
extremely$	3771 3788
eye	11913
eye$	9411 10647 11300 8222
eyebrow$	10647 10663 8225
eyebrows$	10647 10663 8225
eyed$	8190 8219
eyelashes$	8207 8213 8220
eyes	11560
eyes$	9411 5922 10647 2071 10670 11417 8348 3990
eyesig	7700
eyesight$	11918
fabricated$	9782
face$	9022 10647 6468 6483 10711 6497 2952 7544 8217 3889
facebo	3165
facebook$	543 4902 544 4903 545 4904 546 4905 547 4906
faced$	8081 8218
faces$	10647 10711 6497 7306 8217 3889 4203
facial$	6423 2952 3840 4011
facilitat$	55
facilitate$	38
facilitated$	38 55
facilitates$	38
facilitating$	38 55
facilitats$	55
facilitatted$	55
facilitatting$	55
facing	7787
facing$	4203
facts$	5292
fade$	8204 8213
fades$	8204
fail	3319 4168
fail$	155 923 998 1003 1004 1005 1006 1007 1009 1031 1032 1033 1048 1108 10794 10951 2423 2424 2425 2426 11387 11388 11389 11390 3577 8266 3914 3915
failed$	155 242 923 998 1003 1004 1005 1006 1007 1009 1031 1032 1033 1050 1108 10951 2423 2424 2425 2426 6790 11009 11387 11388 11389 11390 3577 3914 3915 8326
failing$	155 923 998 1003 1004 1005 1006 1007 1009 1031 1032 1033 1051 1108 10951 2423 2424 2425 2426 11004 11005 11006 11007 11141 11142 11387 11388 11389 11390 11463 11464 11465 11466 3577 3914 3915 3916 8276 8277
failings$	11004 11005 11006 11007 3916 8276 8277 4280
failled$	155 923 998 1108 10951 11387 11388 11389 11390 3577
failling$	155 923 998 1108 10951 11387 11388 11389 11390 3577
fails$	155 923 998 1003 1004 1005 1006 1007 1009 1031 1032 1033 1049 1108 10951 2423 2424 2425 2426 11387 11388 11389 11390 3577 3914 3915
failure$	4704 346 347 348 349 350 351 1031 1032 1033 11004 11363 11419 7993 3916 8276
failures$	11004 11005 11006 11007 11363 11419 7993 3916 8276 8277
fainted$	4327
fainting$	4327
faints$	4327
fair$	1845 1846 1847 2065 3829 3830 3837 3853
fake$	3846 3861
fall	3241
fall$	4728 4729 4730 4731 481 482 1171 10795 2726 7102 11817 11844 3957 8422
fallen$	481 482 1171 2726 3957
falling$	481 482 1171 8247 3957
falls$	4728 4729 4730 4731 481 482 1171 2726 11371 11844 3957 8320 8422
false$	9782 10975 3596 3601 3848 3861
families$	1355 1356 1371 10024 10052 10053 10054 10055 10056 10057 5847 5848 10068 10072 10073 6985 6986 6987 6988 6989 6990 7039 7051 11270 7971 8061 8063 8108 8113 8312 8318
family	7770 7771 12019
family$	5725 1371 10024 10052 10053 10054 10055 10056 10057 5847 5848 10068 10072 10073 10287 10312 10316 7050 11989 7772 12000 12001 12004 3428 12016 3461 12041 12043 12049 7847 7971 8061 8108 3753 8113 4135 4171 8538 8543
fancies$	9118 9119
fancy$	9118 9119
fantasist$	7993
fantasists$	7993
far$	9784 9785 9786 1701 1705 1736 1947 2658 2659 2660 2802 11812
farce$	8287
farcical$	4281
fashionably$	2050 3833
fast$	10275 10342 3585
faster$	10203
fat$	4271
fate$	7926
father	7771 11991 7774 3419 3429 7789 3431 3434 3440 12019 12035 12041 7826
father$	1355 1356 5847 5848 10119 5992 1735 1744 6104 6105 6106 6107 6151 6152 6153 3407 3408 3409 11987 11989 7772 3416 3417 3420 12000 12001 3427 3428 12012 12016 7799 7800 7807 3460 3461 12049 8108
fathers$	3427 8108
fatigue$	8464
fattest$	2072 3857
fault$	8916 8917 369 370 371 372 9347 817 818 11233 11373 2826 7193 11421 11422 11423 7927 3961 8323 8333
faulty$	5313
favor$	4931
favors$	4931
favour$	4930 9155 9156 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2866 2867 2868 7910 3872
favoured$	2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2866 2867 2868 3872
favouring$	2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2866 2867 2868 3872
favourred$	2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2866 2867 2868 3872
favourring$	2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2866 2867 2868 3872
favours$	4930 9155 9156 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2866 2867 2868 7910 7911 3872
faze$	6291
fazes$	6178 10397
fear$	5705 5706 1348 1349 9970 1955 10552 3791
feared$	1955 3791
fearless$	4264
fears$	9970 1955 3791
february$	9066
feckless$	4253
fed	2920
fed$	72 73 74 75 788 1338 1339 11599 3484 3487 8459
feeble$	11255
feed	2920 2993 3004 3992
feed$	72 73 74 75 788 1338 1339 2913 3010 3025
feeded$	2913
feeding$	1338 1339 2913 3010 4101
feeds$	72 73 74 75 788 1338 1339 2913 3010 3484
feel$	9118 9119 5453 5454 1342 1350 3050
feelin	4090
feelings$	9910
feels	4090
feels$	9118 9119 5453 5454 1342 1350
feet$	9030 9031 6401 10620 10621 11342 11416 3814
feigned$	3601
fell$	481 482 1171 2726 11817 3957 8410 4124
felt	4090
felt$	9118 9119 5453 5454 5564 5565
female	4039
female$	6389 10608 10609 6392 10611 10612 2052 7292 3093 7998 8164 3806 4025
females$	10023 3093 7998 4266
fend$	5938 6210 6211 6212 6215 6216 6218 6219 6222 1864 10595 11203
fendded$	1864
fendding$	1864
fended$	1864
fending$	6210 6211 6212 6215 6216 6218 6219 6222 1864
fends$	1864
feral$	3702 8062 4253
ferocious$	4251
fester$	11427
fetched$	5017 5018 5019 5020 5021
fever$	8463
few$	8031
fewer	3241
fewer$	11817 4072
fibrosis$	8464
fiercely$	3788 3803
fifteen$	1652 1653 1654
fight	3241
fight$	8952 8981 8983 8984 8985 9028 5079 9322 5307 9526 9689 9770 9771 9968 10120 5939 10793 10795 6621 10840 6623 10947 10951 4079
fighti	7601 7777 7848
fighting$	8641 8642 5551 9894 9950 9956 9957 9958 10120 10552 6336 10951 11819 11960 3411 11995 12066
fights$	9428 9429 9430 9431 9432 9688 9692 10120 10947 10951 10952
figure$	6094 1783 1784 1785 1786 1787 6453 7626 7970
figures$	8904 8905 1783 1784 1785 1786 1787 11358 7196 11424 11426 11435 11436 7626 7970
file$	11216 11515 11527
files$	11216 11515 11527
filler$	8197
fillers$	8197
film	11649 3316
film$	8841 11628 3056 11635 11639 7426 3068 3298 7675 8379
filmed$	8622 8676 4642 10533 10548 3056 11637 3061 7426 3068 11729 4019
filming$	10548 3056 7426 3143 8402
films$	3056 11635 7426 3298
filthy$	10676 10677 4271
final$	3384 4197 4199
finance$	72 73 74 75
find	11623 3088 4003
find$	2 1512 6380 10793 11489 7289 2953 2975 7369 3096 3108 11786
findded$	2
findding$	2
finded$	2
finding$	2 5511 5512 5513
finds$	2 1511 7369
fine	7617 3400
fine$	10428 10429 10430 10431 10432 10433 10434 10435 10436 10437 10438 10439 10440 6246 1888 1889 6249 6255 6256 6257 6258 6259 6260 6261 11835
fined$	7855
fines$	11835
finger	11778 3316
finger$	11064 11065 11074 11075 11085
fingerprint$	7675
finish$	6581
finished$	10877 10878 10879 10880 2408 10995
fire	7875
fire$	9033 9333 11698 7875 12093
firear	12090
firebrand$	4246
firebrands$	4246
firm	3268 3274 3279
firm$	7633 3278
firmer$	3278
first$	9002 1227 1283 1378 11134 11485 4197
fishnets$	8231
fisted$	11381 8298
fit$	7017 2905 11914
fits	7700
fits$	2905 11918 8467
fitted$	11926 3506
fitting$	6460 6482
five	7262 7277 11567 7360 11601 7415 3059 3060 11644 11645 11647 11687 3124 3138 7509 11733 11750 11753 11758 7569 11810 11847 11859 7646 11871 11883 3313 8413 8502
five$	4733 5039 5040 5045 5046 5056 5088 921 5319 5446 5558 1200 1201 1202 9803 9892 1370 1453 10229 2042 6402 6403 2087 10664 10665 10666 10667 10668 10669 10834 10835 10836 10837 10838 6627 6628 6629 6644 6653 6659 7064 11299 7483 11725 11727 4025
fixated$	3980
fixed$	7617 7740 4351
flag$	3001 3044 4014
flagg	3091
flagged$	2946 3001 3006 3043 3044 11636
flagging$	3001
flagrant$	1330 1331 1333
flags$	3001 3044
flashb	4318
flashy$	3877
flat	7771 11994
flat$	9091 9092 9093 9094 4877 4878 4879 4880 9208 9209 9237 9307 9308 9309 2187 11989 12020 12038 12040 12053 3480 12063 8552
flatly$	3894
flatmates$	6052 6053 6054
flats$	9208 9209 12052
flatter$	2858
flattered$	7943
flaunt$	4220
flaunted$	4220
flaunting$	4220
flaunts$	4220
flauntted$	4220
flauntting$	4220
fleas	3481
fleas$	7840
fled$	8385
fleece$	8231 8240
fleeces$	8231 8240
flier$	8003
fliers$	8003
fling$	47 329
flinging$	47 329
flings$	47 329
flip$	7324
flirt$	548 549 550 565 757 882 883
flirtatious$	4225 4262
flirted$	548 549 550 565 757
flirting$	8887 548 549 550 565 757 808
flirts$	548 549 550 565 757
flirtted$	548 549 550 565 757
flirtting$	548 549 550 565 757
flirty$	4225
floor	7821
floor$	12039 3463 12050
floppy$	3830
flout$	1178 1179 3592
flouted$	1178 1179 3592
flouting$	1178 1179 3592
flouts$	1178 1179 3592
floutted$	1178 1179 3592
floutting$	1178 1179 3592
flung$	47 329
fluoxe	4128
fluoxetine$	8487
flush$	11474
flyer$	8003
flyers$	8003
fob$	2735 3952
fobbed$	2713 2735 3952
fobbing$	2735 3952
fobed$	2735 3952
fobing$	2735 3952
fobs$	2735 3952
focus	7664
focus$	3149
foetal$	4315
follow	3035 11661 3316
follow$	8719 8952 5157 9608 5430 5431 5432 5433 5434 9653 9655 1237 10736 10767 10773 10787 2471 2472 2473 7036 11385 11628 3056 11639 7426 7675 3562 8254 8379
followed$	8719 9249 9257 9280 1237 2471 2472 2473 11212 3056 7426 11648 3562
following$	5511 5512 5513 1237 3056 7426 3562
follows$	5157 1237 3056 7426 3562
folly$	9299 9300 9301 9302 9363
food	3486 7846
food$	9147 9148 9149 9150 9151 9152 9153 9154 9159 12059 7845 3487
foodbank$	12064
fooled$	10570
foolhardy$	3522
foolish$	4430 88 89 4467 142 143 144 145 146 147 148 848 912 11129 11130 3522 3575
foolishness$	8933 8934 8935 8936 8937 8938 9299 9300 9301 9302 9363 5184 5185 5205 9424
fools$	8295
foot	7645
foot$	6401 10620 10621 10704 10705 11697 11863 3814
footag	7321 7404 11743
footage$	11524 11534 11539 2996 7361 3025 11622 7405 11624 3049 3067 4015 8375
footballer$	8906
footballers$	8906
footho	11560
footprint$	11886
for	7456 3188 8350 3992 4068 4075
for$	4441 8963 8994 4808 4850 4852 4853 9138 4929 9163 5101 5102 5103 5104 5105 9458 9642 5658 9877 5676 5678 5679 5680 5682 5683 9905 5738 5757 10050 5873 5878 5880 5882 5902 6024 6025 6192 6193 6194 6196 6223 10520 10522 10559 10590 2374 2375 10957 11139 7020 11245 11246 2744 11347 7145 11395 11397 11408 11434 11454 11455 11457 11507 7318 2999 7366 11633 7477 7481 7485 7498 7508 7526 7530 11759 7545 7546 7564 3253 7662 7687 11906 3343 11928 7727 11946 11947 7736 7742 12069 12085 3510 7892 8113 8321 8382 8385 8410 8442 4149 8558 8560 8566 8571
forbidden$	3472
force	2900 7260 7261 2904 7266 11489 2921 7285 7293 7294 7295 2937 2938 7308 2956 2957 2962 2983 2987 7348 7352 7353 7355 11574 11579 11580 11581 3009 7371 3014 7378 11602 11621 3058 7502 3160 7525 7565 3307
force$	6812 6817 6818 11403 7212 11470 11471 7259 11479 11484 7280 11503 11504 2928 11506 11511 11512 11513 7296 7297 11518 2942 11526 7315 7342 11566 2991 11570 11571 11573 11578 7367 7368 11587 11589 11593 11596 7417 11699 11720 7519 7549 11783 3307 7666 3989 8437
forced$	5435 5436 5437 5438 5439 5440 9664 9665 9666 9667 9669 1400 1403
forces$	5435 5436 5437
forcing$	5438 5439 5440
foreca	3076
forehead$	10647
foreign$	2052 6415 3832 8194 8223
foreman$	9210 9211 9212
forens	4303
forese	3076
forever$	2374 6733 2375 6734 2376 2377 2378 2379 2380 2381 2416 2417 3913
forget	7713
forget$	11931
forgot$	8326
forgotten$	3948 8326
form	2946 8350
form$	9820 6921 11248 2958 11732
formal$	4197
formally$	4150
formed$	2958
forming$	2958
forms$	2958 11732
forties$	9207
forwar	2920 3004
forward$	7356 3002 3012 3083 3166 7598
forwardd$	3012
forwarded$	11556 7356 3012
forwardes$	3002
forwarding$	7356 3002 3012 3166
forwards$	7356 3002 3012 3166
foster	4179
foster$	1537 7771 12019 12041 12056 3750 8538 8544
fostered$	8538
fought$	5190 5302
foul$	9557 3725
found$	2 5564 5565 1261 5765 1464 1513 2656 11243 3494 3513 3692 3938
foundation$	10651 10652 10653 8221
four	7262 7277 11567 7360 11601 7415 3059 3060 11644 11645 11647 11687 3124 3138 7509 11733 11750 11753 11758 7569 11810 11847 11859 7646 11871 11883 8413 8502
four$	5446 9892 2087 10664 10665 10666 10667 10668 10669 6644 6659 11299 7483 11725 11727 4025 4138
fourteen$	1652 1653 1654
fragment$	11832
frame$	10615 10616 10617 2898 8168
frames$	10615 10616 10617 8168
fraternise$	3587
fraternised$	3587
fraternises$	3587
fraternising$	3587
fraternity$	7984
freckled$	2065 3837 4271
freckles$	4272
freckly$	4271
free	7491
free$	4465 107 8907 8908 8909 8910 8911 8912 8913 8914 4711 9214 9215 7647 3485 7921
freely$	9214 9215 639 9234 11333 11334 11335 11336 7920 7921 3563
frequent$	538 539 3536 3644
frequently$	537
friend	7262 11491 11567 7360 11601 3059 3060 11644 11645 11647 7460 11687 3124 3138 7509 11750 11753 7569 7578 11796 11810 11847 11859 7646 3289 11871 11883 3313 11893 8413 8420 8548
friend$	1371 10024 10052 10053 10054 10055 10056 10057 10068 10607 10610 7980 8061
friendly$	5728
friends$	4360 8666 8691 345 8947 4733 8976 407 4782 4783 4784 9063 5039 5040 5045 5046 5056 5088 826 847 5206 921 5319 5446 5558 1200 1201 1202 1207 9803 9824 5609 1370 1371 10024 10052 10053 10054 10055 10056 10057 10068 1502 6052 6053 6054 10321 10322 10323 10324 10325 10369 10370 10371 10536 10542 10607 10610 10649 2100 2147 2148 10834 10835 10836 10837 10838 6627 6628 6629 6644 6653 6659 6671 6729 11003 6985 6986 6987 6988 6989 6990 7049 11299 11307 11308 11309 11310 11311 11312 11313 7237 11678 7483 3135 11725 11727 3199 11840 7648 7878 7980 8061 3711 8310 8318
friendship$	4475 9426 1158 1159 5581 1251 7980
friendships$	3 4 5 6 7 8 9 4396 1158 1159 7980
frighten$	10527 10528 10529
frightened$	10485 10486 10487 1953 1954
frightening$	8643 8644 8645 8646 8647
frightens$	6178 10397
fringe$	10710
fringes$	10710
fritter$	3970
frittered$	3970
frittering$	3970
fritterred$	3970
fritterring$	3970
fritters$	3970
frizzy$	3830 3853
from	8350
from$	8778 8885 9499 9500 9501 9502 9503 9510 9511 10011 1495 1496 5866 6064 6095 6278 6306 10607 10610 2128 10764 7258 2999 11611 11631 11633 3078 3086 11677 7535 3189 7572 11834 7653 7741 7742 7782 7783 12021 3505 8148 8230 8275 8363 4086 8469 8512 8571
front$	7833
fruitf	7534
fruitful$	11752
frustrating$	7109 11328
ft$	10620 10621 3814
full$	4559 4567 4593 1679 1770 3070 3399 3862
fully$	1559 1679 6041 1882 1885 3564 3788
fumble$	4284
fumbled$	4284
fumbles$	4284
fumbling$	4284
functi	2946 3394 8447
function$	1619 1620 1621 1622 1623 1624
functioned$	1619 1620 1621 1622 1623 1624
functioning$	1619 1620 1621 1622 1623 1624
functionned$	1619 1620 1621 1622 1623 1624
functionning$	1619 1620 1621 1622 1623 1624
functions$	1619 1620 1621 1622 1623 1624
fund$	72 73 74 75 11202
funded$	72 73 74 75
funding$	8329
funds$	72 73 74 75 8554
funeral$	11984
furthe	2921 3218 3297 8420 4068
further$	7280 3183 7656 4025
furthered$	3183
furthering$	3183
furthers$	3183
futile$	3903
future$	9427 9467
futures$	9427 9467
gain$	9289 9290 5879
gained	3338
gained$	7697
gall	7694
gallbladder$	11912
gallery$	7320
gamble$	890
gambled$	890
gambles$	890
gambling$	890 11933
game$	8638 4943 791 10133 10162 11458 11459 11460 11461 11462 8346
games$	791
gaming$	9125 9126 9127 791
gang	2900 7260 7261 2904 7266 11489 11496 11499 7285 7293 7294 7295 2937 2938 7308 2956 2957 11535 2962 2983 2987 7348 7352 7353 7355 11574 11579 11580 11581 3009 11588 7371 3014 7378 11602 11621 3058 7442 3094 11695 11715 7502 3160 7525 7565 7635 11853 3289 11867 8356 8386 8432 8433
gang$	4759 9044 9048 9058 9068 9099 9699 9735 9789 9876 9904 1548 10321 10322 10323 10324 10325 11503 2929 11521 11523 11536 7357 7358 7365 7434 3077 7437 7453 11672 7472 7473 3133 3229 11820 11839 3284 7648 7654 7887 7889 3602 7970 3701 3744 3995 8359 4014 4024 4037 4076 4230 4312
gangling$	4271
gangly$	4271
gangs$	9044 9048 9058 9068 9699 9735 9789 9876 9904 11503 2929 11523 7358 7365 7434 7437 7654 7887 7889 3602 7970 3995 4230 4312
gangsta$	9790 7962 4231
gangstas$	9790 7962 4231
gangster$	9790 1232 7962 4231
gangsters$	9790 1232 9945 7962 4231
gaoler$	9461
gaolers$	9461
gap	8350
gap$	11320 11363
gaps$	11320 11363 2901 3397
garage$	12036 12048
gather	7310 8350 3992 4032
gather$	10126 7188 2913 7316 3029 11625 11875 8166
gathered$	10126 2913 7316 11561 3029 8166
gathering$	10126 2913 11528 7316 3029 8166
gatherred$	10126 8166
gatherring$	10126 8166
gathers$	10126 2913 7316 3029 11875 8166
gaudy$	3877
gaunt$	4271
gave	2920
gave$	276 277 278 279 280 281 282 436 663 664 1357 1358 1359 1956 1957 2577 2600 2718 2719 2720 2721 2722 7120 7855 4125
gbh	7869 4217
gbh$	12087 8576
gcse$	11952 8515 4165 4166 8527
gcses	7765
gcses$	11952 11983 8515 8527
gdpr$	11346
gear$	10699 10700 10701 10702 10703 8236 8246
genera	3992
general$	2187
generation$	7971 8041
generator$	3167 8401
generators$	3167 8401
genital$	4330
gentleman$	10289 10290 10291
gentlemen$	1805
gents$	1805
get	7449 3311
get$	48 49 64 66 67 68 69 70 8668 4451 128 129 130 131 132 8822 8823 8824 8826 4657 8952 8983 8984 8987 4772 9184 653 656 657 9289 9290 5074 769 770 5227 5228 5255 9474 5304 9546 9653 9655 9661 9663 1093 1166 1167 1169 1170 1171 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 5721 1374 5769 5770 1454 1473 1482 1483 1484 1485 1486 1487 5879 5881 10166 1662 1668 6027 1669 1670 1671 1672 1675 1676 1677 1678 10459 10460 1897 1901 1978 6346 10579 2044 10793 10794 6647 10887 6670 6678 10925 10926 10927 2745 7168 2827 2828 11550 3141 7674 3358 12006 3539 3561 3562 7922 3628 3630 3634 3681 3703 3705 3713 3714 8262
gets	4134
gets$	48 49 64 66 67 68 69 70 128 129 130 131 132 654 657 769 770 9401 1093 1166 1167 1171 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 5794 1454 1473 1482 1483 1484 1485 1486 1487 10166 1662 1668 6027 1669 1670 1671 1672 1675 1676 1677 1678 1898 1902 10579 2044 6692 6716 2745 2827 2828 11550 3141 3352 3358 3373 3378 3395 3484 3539 3562 7922 3628 3630 3634 3681 3703 3705 3713 3714 4108 4150 4152
getting$	48 49 64 66 67 68 69 70 128 129 130 131 132 4792 9184 657 5470 1166 1167 1169 1170 1171 5708 5801 5802 5968 1900 10925 10926 10927 6711 10951 2745 2827 2828 3141 3358 3562 8262
gift$	8866 8867 4659 4660 4661 4662 4663 4665 4666 9147 9148 9149 9150 9151 9152 9153 9154 9159 9162 9219 9742
gifts$	252 253 254 255 256 257 258 8866 8867 4659 4660 4661 4662 4663 4665 4666 9147 9148 9149 9150 9151 9152 9153 9154 9159 9162 9219 9690 9691 9718 5504 9742 9758
gilet$	10699 10700 10701 8227 8236
gilets$	10699 10700 10701 8227 8236
gin$	11927
ginger$	6436 3830 3853 4271
girl	7262 11567 7360 11601 11644 11645 11647 11687 3138 11733 11750 11753 7569 11810 11847 11859 7646 11871 7790 7874 8413
girl$	345 407 826 847 5206 1207 1371 10024 10052 10053 10054 10055 10056 10057 10068 1502 10202 2100 2147 2148 6600 6679 6680 7292 7847 12092 3594 7979 3631 8061 3711 8193 8216
girlfr	11990
girlfriend$	8718 9167 595 9203 9204 628 629 630 631 632 11996 12004 12011 7913 7914
girlfriends$	8718 9167 595 9203 9204 628 629 630 631 632 7913 7914
girls	7277 7284 11632 7415 3059 3060 7460 3124 7509 11811 3313 11893
girls$	8666 345 8947 4733 407 9038 4821 4823 4825 5039 5040 5045 5046 5056 5088 826 847 5206 921 5319 5446 9749 9759 9760 9761 9762 5558 1200 1201 1202 1207 9791 9793 9803 9829 9830 9831 9832 9833 9834 9835 9836 9837 9838 9839 9840 9843 9844 9845 9893 1370 1371 10024 10027 10052 10053 10054 10055 10056 10057 10068 1502 10084 10202 1680 6099 6100 6101 6102 1769 10402 10411 10649 2100 2147 2148 10834 10835 10836 10837 10838 6627 6628 6629 6644 6653 6659 10888 6671 10898 6729 11003 11165 6985 6986 6987 6988 6989 6990 7048 11281 11299 11307 11308 11309 11310 11311 11312 11313 11314 7237 11678 7483 3135 11727 3199 7890 7979 8036 8042 8061 3711 8193 8310 8318
giv	2992
give	2920 2993
give$	8841 276 277 278 279 280 281 282 8922 436 663 664 1357 1358 1359 1589 6305 1956 1957 2002 10671 10767 10773 10787 6853 2577 2718 2719 2720 2721 2722 7268 7290 7356 3002 3166 8254
gived$	1357 1358 1359 2002
giveed$	7356
givees$	3002
giveing$	7356 3002 3166
given	2911 7373 7432 3506
given$	8778 4594 4595 1956 1957 2270 11155 11156 11157 11158 2600 2718 2719 2720 2721 2722 11643 3352 3353 3378 3381 3395 3451
gives$	276 277 278 279 280 281 282 436 663 664 1357 1358 1359 1956 1957 2002 10671 2577 2600 2718 2719 2720 2721 2722 7312 7329 7356 3002 3166
giving$	276 277 278 279 280 281 282 436 1357 1358 1359 1956 1957 2002 2577 2718 2719 2720 2721 2722 7312
glad$	283 284 289 447 448 658 659 660 661 662 11477
glamour$	9690 9691 9712 9718
glandular$	4104
glass$	8457
glasses$	8231
glaucoma$	4320
glean$	2913
gleaned$	2913 11572
gleaning$	2913
gleans$	2913
gloves$	8231
glued$	2411
go$	4452 8671 4454 4455 8682 4497 8752 8772 8805 8822 8823 8824 8826 4614 8835 362 4739 4740 4741 4742 8961 8981 8983 8984 8985 4800 4802 4803 477 478 479 480 481 482 516 519 522 523 4885 4888 4896 541 542 9184 643 644 645 649 657 9244 9245 9246 9247 9248 5059 9307 9308 9309 5220 5257 9490 9608 9653 9655 9661 9663 1115 1139 1169 1170 1326 1520 1521 1522 2130 2139 10736 10767 10773 10787 10793 10794 2234 10951 6775 6919 7189 7374 3232 11875 3482 3534 3561 3562 7922 8254 4194
goad$	1186 1187 3591
goadded$	1186 1187 3591
goadding$	1186 1187 3591
goaded$	1186 1187 3591
goading$	1186 1187 3591
goads$	1186 1187 3591
goal	3255
goal$	3246 11870
gobby$	4253
goes	11550
goes$	8805 362 477 478 479 480 520 522 523 4896 541 542 643 644 645 650 657 9399 1115 1139 1169 1170 1326 1520 1521 1522 2130 2139 2265 10908 10951 6775 7374 11615 3366 3482 3487 3495 3534 3561 3562 7922 4134 4194
going$	8773 8795 8796 8797 362 9009 4794 477 478 479 480 515 522 523 4884 4887 4894 4895 4896 541 542 599 9184 643 644 645 651 657 9244 9245 9246 9247 9248 9276 9307 9308 9309 1139 1169 1170 5548 1326 1520 1521 1522 6012 6013 1817 2130 2139 10766 6569 2211 2212 2213 2214 6574 2220 2221 2222 10882 10951 6775 3089 3232 3482 3495 3534 3561 3562 4121 4194
goings$	11607 7430
gold$	3842 8231
gone$	4779 4780 4788 477 478 479 480 481 482 522 523 4896 643 644 645 657 9249 9250 5042 9266 9267 9268 9281 5298 1139 1326 11163 11164 7271 7374 3080 7747 3467 3534 3561 3562 7922 4121
gonorr	4330
good$	8639 4467 4508 512 5583 9883 5948 6056 6139 1857 1865 1868 6361 6709 7018 7197 3070 3818
goods$	7583
goodwill$	5712
goose$	8237
gorgeous$	4271
gormless$	8194 4253
gos$	11875
got	11938 3506
got$	48 49 64 66 67 68 69 70 128 129 130 131 132 8822 8823 8824 8826 652 655 657 9249 9266 9267 9268 9282 777 778 9401 875 876 9470 1166 1167 1171 1525 1899 2069 2082 2083 2084 2085 2133 6676 11059 11060 2745 2827 2828 11572 3141 3381 3483 3484 3561 3562 7922 3743 3854 3865 4107 4124 4150 4152 4196
gown$	10691
gowns$	10691 10714
gp	7718 3362
gp$	11936 7721
gps	3506
gps$	7865
grade	8502
grade$	11488 8524 4290
graded$	1453 1456 11636 3993 4290
grades	11982 7765
grades$	11488 11983 8524
graffi	7848
graffiti$	11745 12066
graft$	8462
grafts$	8462
gran	7771 11991 7774 3419 3429 7789 3431 3434 12035 12041 7826
gran$	3407 11989 3432
grandad$	3432
grandf	7771
grandfather$	11989
grandm	7771
grandmother$	11987 11989
grante	7531 4200
granted$	11749 8403
grasp$	9608 5403 5404 5405 5406 5407 5408 5409 5410 5411 5412 5413 5414 6129 10348 6149 10368
grass$	11355
grateful$	11477
grave$	11984
graveyard$	12036
gravitate$	1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134
gravitated$	1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134
gravitates$	1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134
gravitating$	1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134
greasy$	2065 10658 3830 3837 3853
great$	5713
greater$	1663
greatly$	11879
greed$	8933 8934 8935 8936 8937 8938 9299 9300 9301 9302 9363 5184 5185 5205 9424 5277 9690 9691
greedy$	4253
green$	10313 10314 10315 10648 8141 3831 3853
greet$	2871
greeted$	2871
greeting$	2871
greets$	2871
greetted$	2871
greetting$	2871
grew$	1626 1627 2064 3836
grey$	10648 10658 3853 8231 3877 8398
grip$	6149 10368 11322 11399 11400 11401 11402 3276 8327
grips$	3276
gromme	7694
grommets$	11912
groomed$	8622 8625 9217 9621 9622 9623 9624 9625 9626 9627 9628 9629 9630 9631 9632 9678 9679 9680 9681 9682 9683 9684 9685 10570 8183
groomer$	9099 9191 9196 9201 9545 9805 1232 1314 7985 7988 7989
groomers$	9099 9196 9201 9545 9805 1232 1314 7985 7988 7989
grooming$	8615 8616 8617 8632 8940 9359 9360 9678 9679 9680 9681 9682 9683 9684 9685 7957
gross$	3917
ground$	2991 11657
grounds$	3171 3187 3449
group	7262 11491 7277 11567 7360 11601 11609 11626 11629 11632 7415 11634 3059 3060 11644 11645 11647 7460 11687 3124 3138 11733 3162 11750 11753 11758 7553 7569 7578 11796 7579 11810 11847 7635 11853 11859 7646 3289 11867 11871 11883 3313 11893 8369 4033 4034 8408 8413 8420 8432 8433
group$	8666 8692 8693 345 8947 8949 4733 407 9038 4821 4823 4825 5039 5040 5045 5046 5056 5088 5135 826 847 5206 5216 921 5319 9656 5446 5558 1200 1201 1202 1207 9793 9797 9799 9803 9821 9824 5609 5610 1292 1370 1371 9969 10024 10027 10052 10053 10054 10055 10056 10057 10068 1502 10084 5871 5872 1548 10217 10321 10322 10323 10324 10325 10369 10370 10371 10382 1825 1826 10414 2008 2009 10649 2100 2147 2148 10834 10835 10836 10837 10838 10841 6627 6628 6629 6632 6633 6644 6653 6659 10888 6671 10898 10903 10905 6729 11003 6985 6986 6987 6988 6989 6990 11222 7042 7044 11298 11307 11308 11309 11310 11311 11312 11313 11314 11391 11392 7179 7237 7239 7259 11479 11484 11523 11526 7315 7342 11566 11570 11571 11573 11583 7368 11589 11596 7395 3037 11642 11654 3094 11678 7483 3133 3135 11720 3147 11725 7519 7521 3199 11783 11797 11798 11838 11839 11840 7631 11855 3284 7648 7676 7679 11898 7979 8031 8036 8061 3711 8113 8310 8318 4018 8382 4034 4076 8521
groups$	8693 9797 9799 1371 10024 10027 10052 10053 10054 10055 10056 10057 10068 11523 11654 8036 8061 8382
grow	3309
grow$	1626 1627 1765 10343 10344 6127 2064 3836
growing$	1626 1627 2064 3836
grown$	590 9173 5509 1165 10128 10175 1611 10190 10191 10192 10193 10194 10195 5979 5980 5981 5982 1626 1627 5998 6004 6005 6006 10226 10227 10228 10232 10233 10234 10235 10241 6028 6030 6031 6032 6033 6034 6038 6040 10259 6049 10273 10274 1698 1715 10294 1721 1722 6083 10302 10303 6089 6090 1740 1758 1759 1771 6132 10357 10358 10359 10364 1791 10378 6237 6240 6303 1958 1959 1960 1961 10550 10551 2014 6384 2064 8129 8132 3798 3836
grownups$	10196
grows$	1626 1627 2064 3836
grubby$	10676 10677 3870 3877 4271
guarantee$	2304 6663 2305 6664 2306 6665 2307 6666 2308 2309
guaranteed$	2217 2218 2219 3897
guard	2939 7372 7379 3051 7420 3072 7502 3151 7510
guard$	4644 9142 2916 11494 7298 11569 11590 11592 11597 7410 3055 11638 3073 3074 11720 3196 3212 3315
guardian$	10544 10545 10546 10547
guardians$	10544 10545 10546 10547
guards	7510
guards$	4644 9142 2916 11494 7298 11569 11590 11592 11597 7410 3055 11638 3067 3073 3074 11720 3196 3212 3315
gucci$	8231
guessed$	9532 9533 5316 5317
guidance$	8812 8813 9648 9649 9650 9651 9652 10493 10510 10573 10574 10575 11045 11046 11047 11048 11049 11050 7951
guilt	11674 7472
guilt$	11374 11690 3961 8324
guilty	4206
guilty$	792 793 7547 4206 8565
gullible$	953 10313 10314 10315 3576 8141 4253
gum$	4321
gun	12090
gun$	5441 5442 7853
habit	8492
habit$	8649 8653 1152 1153 1154 2564 7881 7882
habits$	8649 8653 10802 7881 7882
habitual$	538 539 7437 3536 3623 3635 4030
habitually$	537
had	3323 3328 3368 4134
had$	203 204 297 561 564 5031 5032 5033 5036 5037 680 681 682 683 684 685 686 687 688 703 704 705 706 707 765 813 815 1414 1525 1691 10570 10607 10610 2069 2082 2083 2084 2085 2133 10964 10965 2403 2453 2454 2455 2456 2458 2459 2460 2461 6838 2484 2485 2486 2487 2488 2489 2490 2491 2492 2493 2494 2495 2496 2497 2498 2520 2528 6913 6914 6915 6927 6929 6994 11213 2853 2854 11572 7636 3324 7687 3335 3337 3343 3345 3352 7727 3378 3381 3451 3483 3743 8166 3854 3865 3920 8385 4086 4107 4108 4149 4185
haemop	4105
haemophilia$	8464
hair$	10641 10643 10644 10645 10710 10730 8199 3843 8212 3855
haircut$	10643 10644 10645 10710 8212 3855 8226
haircuts$	10643 10644 10645 10710 8212 3855 8226
haired$	8180 8189
hairstyle$	10643 10644 10645 10710 8212 3855 8226
hairstyles$	10643 10644 10645 10710 8212 3855 8226
hairy$	4271
half$	805 6501 7038 3142 7527 3250 3929
halfway$	8247
hall	7833
hall$	12051
halluc	4318
hallwa	7833
hallway$	12051
halve$	11817 11844
halved$	11817 8422
halves$	11844
ham$	3939
hand	2977 3004
hand$	280 281 282 9450 9451 5942 5943 5944 1586 6279 10498 10499 10500 10647 7356 3002 7516 3166 7616
handded$	280 281 282
handding$	280 281 282
handed	7373 7432
handed$	280 281 282 11319 7356 8291 8292 8344 8405
handedly$	8345
handes$	3002
handful$	1294 5653 1295 5654 1296 5655 1297 5656 10063 7993
handing$	280 281 282 7356 3002 3166 8378
handl	8353
handle	7513 3206
handle$	9984 5923 5935 1602 5962 5963 1605 10395 6210 6211 6212 6215 6216 6218 6219 6222 1881 10459 10460 1903 6263 6264 6265 6347 2871 3276 3784
handled$	1881 2871 3784
handles$	1881 2871 11731 3784
handli	11694 4303
handling$	6210 6211 6212 6215 6216 6218 6219 6222 1881 2563 2787 2788 2789 2790 2871 7869 3784 8306
hands$	8634 8635 8636 8637 280 281 282 9450 9451 5942 5943 5944 1586 10647 11214 11340 7356 3002 3166
handse	7581
handset$	2912 3040 11618 11799 4012
handsets$	2912 3040 11618 11799
handsome$	4271
hang	11550 7513 4096
hang$	8952 8981 8983 8984 8985 9014 9244 9245 9246 9247 9248 9307 9308 9309 1155 1169 1170 10126 2135 2136 2137 2139 8166
hanged$	1169 1170 10126 8166
hanger$	3640
hangers$	11476 3640
hangged$	1169 1170 10126 8166
hangging$	1169 1170 10126 8166
hanging$	8773 9009 9244 9245 9246 9247 9248 9307 9308 9309 1155 1169 1170 10126 8166 8247
hangouts$	11731
hangs$	1155 1169 1170 10126 2135 2136 2137 2139 8166
haphazard$	11364 11365 11366 11367
happen$	8719 8774 8775 8776 9405 9875
happened$	8719 5051 5052 9285 9286 801 5165 9399 9591 9592 9593 9594 9595 10549 11126 11127 11128
happening$	9591 9592 9593 9594 9595
happens$	8719 799 9399 9591 9592 9593 9594 9595
happily$	6255 6256 6257 6258 6259 6260 6261
happy$	283 284 289 4649 417 418 419 447 448 640 641 658 659 660 661 662
harass$	1172 1173 1174 3590
harassed$	1172 1173 1174 3590
harasses$	1172 1173 1174 3590
harassing$	1172 1173 1174 11463 11464 11465 11466 3590
hard	3274 3279
hard$	5399 9720 1315 1316 1392 1407 1408 1409 1410 1411 1412 5844 10120 1588 1840 1841 1842 11476 7633 3278 11858 3795 3832
hardcore$	3672 4253
harden	8419
hardened$	5733 1958 1959 1960 1961 1975 1976 3623 8099 8153 4264
harder	3105
harder$	5175 1407 1408 1409 1410 1411 1412 11027 11458 11459 11460 11461 11462 7464 3278 8346
hardest$	1407 1408 1409 1410 1411 1412
hardier$	1958 1959 1960 1961
hardly$	78 5332 5333 980 981 982 5562 1806 1808 1809 1843 1876 1877 1935 6294 1936 1937 6470 2248 2484 2485 2486 2487 2488 2489 2490 2491 2492 2493 2494 2495 2497 2498 2603 2658 2659 2660 3329 3388 3775 3776 3782 3790 3920 4113
harm	7442 4096 4310
harm$	8577 8578 8597 8615 8616 8617 4569 4570 4571 4572 4573 4574 4575 4576 218 219 220 9028 5098 5099 9359 9360 9369 9370 807 9561 9562 9621 9622 9623 9624 9625 9626 9627 9628 9629 9630 9631 9632 9644 9645 9646 9647 9931 7099 11363 7270 7437 7538 7806 12024 3502 12087 7925 3996 4024 4028 4030 8454
harmed$	8454
harmer$	8005
harmers$	8005
harmful$	4467 9051 1220 1221 1222 3523 3621 4030
harming$	8454
harms$	8577 8578 8454
harsh$	11318
has	3323 3360 11938 4134
has$	4365 4367 561 765 875 876 5275 1022 1414 1525 1691 10607 10610 2069 2082 2083 2084 2085 2133 2226 6744 10964 10965 2403 6838 2484 2485 2486 2487 2488 2489 2490 2491 2492 2493 2494 2495 2497 2498 2519 2527 2562 6927 6929 2884 11658 7470 7636 3291 3324 3335 3336 3337 3345 3352 7719 3373 3378 3381 3395 3451 3483 3506 3743 8166 3854 3865 3920 4086 4107 4108 4149
hastily$	11467 11468 11469
hat$	8231
hate$	9970
hates$	9970
hats$	6506 6507 2149 2150 8231
haunts	2976 7335 7513
haunts$	10802 11731
have$	4366 4368 4648 4753 4785 4789 4809 561 564 5067 765 812 842 875 876 5270 5276 5294 5299 5310 5311 5314 5315 1021 9778 1414 1525 10126 1691 1692 6147 2069 2082 2083 2084 2085 2133 6564 6573 10793 2226 6657 6744 10964 10965 2403 11010 11011 11012 11013 6796 11018 11019 11020 6805 6811 6838 6854 2521 2562 11161 11162 7194 7195 2885 11705 7636 3291 3483 3743 8166 3854 3865 8278 8385 8410 4086 4149
having	3328 4134
having$	561 564 5550 2069 2133 7687 3335 3337 3343 3854 4108
havoc$	8026 8027 8028 8034
hawk$	569 3549
hawked$	569 3549
hawking$	569 3549
hawkked$	569 3549
hawkking$	569 3549
hawks$	569 3549
hazel$	10648 3831
he$	4483 4489 4965 5039 5040 5045 5046 5087 921 9535 1199 5558 1200 9777 1201 1202 5709 1370 10132 10834 10835 10836 10837 10838 6627 6628 6629 6631 6812 11034 4150
head$	9315 9317 9450 9451 9659 9660 5946 1716 1717 1718 1719 1720 6462 6486 6487 2129 11344 2768 11770 8210 3974 4323
headache$	5832
headaches$	5832
headed$	483 8074 8179 8290
heading$	483 3328
heads$	9315 9317 9450 9451 9659 9660 5946 2670 11344 2768 8127 8142 8208 8209
headscarf$	8231
headscarves$	8231
headstrong$	4255
health	7701 7735 11990
health$	9467 5455 5456 5457 5458 5459 6820 11901 11919 7706 7718 7720 11942 8482 4136
healthier$	4467
healthy$	4508
hear	7369
hear$	9788 3327
heard$	1562 2547 2548 3327 3448
hearin	7700
hearing$	3327 11918 3448 4117 4118 8564
hearings$	8564
hears$	3327
heart$	7682 11901 4109
hearted$	11256 8288
heartless$	11140 4253 4281
heat$	3259 11837
heatin	3486
heating$	12059 7845
heavier$	3809
heaviest$	2072 3857
heavil	7713
heavily$	2051 11925 11931 11932 3811
heavy	3274
heavy$	6400 7101 7633 3809 3812 3862 3933 3985 3986
heavyset$	4270
heed$	4436 4437 4438 4439 4440 8922 9608 5430 5431 5432 5433 5434 11086 11177 11178 11179 11180 11181 11182 11183
heeded$	9249 9257
heedless$	85 86
heel$	11787
heels$	10716 10717 10718 11342 8231
height$	10615 10616 10617 8168
held	8350
held$	1594 10592 11155 11156 11157 11158 2801 11509 3043 7543 11779 3318
helicopter$	4020
hell$	9754 9773 3684
hellraiser$	4245
hellraisers$	4245
help	2907 2936 2972 3188 3231
help$	4410 158 165 166 8812 8813 8922 9039 9294 9452 9479 5364 9615 9616 9617 9984 9998 5934 10493 10501 10502 10503 10504 10505 10506 10507 10508 10510 10515 10516 10517 10518 10519 10753 2183 2184 2185 2186 10767 10773 10787 10843 10864 10895 10925 10926 10927 10933 2571 2572 2573 11202 11211 2787 2788 2789 2790 11385 2980 3018 3183 3190 3246 11833 3302 11956 7937 7938 8018 8250 8254 8262
helped$	165 166 9454 9586 9587 9588 9589 9590 9999 10772 10778 10783 10786 10792 10876 10893 10911 10912 10913 10914 10915 11505 3183 3190 3302
helpful$	2897 11505
helping$	165 166 5365 10925 10926 10927 6710 3183 3190 3302 8262
helpless$	6184
helpped$	165 166
helpping$	165 166
helps	3188
helps$	165 166 2980 3183 3190 3246 3302 8263
hepatitis$	4322
her	7262 7284 11542 7395 3094 3357 7730 3387 7759 3410 7770 3422 12013 12047 3477 3479 7847 12073 3509 8510 4200
her$	8580 8581 19 8607 4431 4444 4446 8665 90 91 94 98 4459 4461 105 4520 4686 330 337 338 339 341 4703 345 4715 4716 4717 4718 4719 4720 407 4781 9017 4818 4845 4928 4973 4978 4989 5070 5109 5134 786 787 5152 5178 9399 823 825 826 5200 846 847 5206 9425 5208 5215 866 884 915 918 9506 5327 9548 5344 9639 9643 5426 9656 1207 5602 9871 9908 5724 1502 5871 5872 10136 1568 5969 5971 6121 6137 10396 6192 10410 6193 6194 6196 10509 6405 6406 6407 6432 2081 2094 2099 2100 2120 6493 2147 2148 10928 6770 7039 11308 11309 11310 11311 11312 11313 7122 7124 7126 7133 11358 11424 7453 11904 7691 7693 11916 3341 7702 3344 7711 7716 3359 7746 7756 11977 3406 7769 3412 3413 7773 3415 7781 3430 7794 3441 12020 7817 7835 7836 7838 12058 12065 12071 7856 7866 7868 3552 3568 3711 3874 3875 8310 4122 4123 4130 4131 4138 8499 4155 4167 8535 4192 4197 4208
heritage$	6446 6447 6448 6451
heroin	7705 12090 7876
heroin$	11630 11923 7714 11935 12094 7891
hers$	9394
herself$	4359 4361 8580 8581 4400 4401 43 4403 4404 4405 4406 4407 4408 50 8628 8629 4412 4413 4415 4416 58 59 60 61 4688 8927 4782 4783 4784 9040 4899 9313 9314 9316 5117 5118 5119 5120 5121 5122 5123 5124 5126 5127 9348 9349 9362 5153 5154 5155 5156 9375 9376 9377 9378 9379 9380 9381 9382 9383 9384 5171 5172 5173 5174 9393 9398 9420 9421 5342 5346 988 9567 9568 9569 9570 9571 9572 9573 9574 9575 9576 9577 5360 5361 9580 9581 9582 9583 9584 9585 9587 9588 9589 9590 5653 5654 5655 5656 9885 1519 10153 10154 10155 10156 10157 10158 10159 10398 10399 10400 10401 10428 10429 10430 10431 10432 10433 10434 10435 10436 10437 10438 10439 10440 10441 6225 10444 10445 6228 10452 7157 7692 7843 7877 7907 7908 8143 8144 8455
herselves$	7692 8455
hid$	2138 2769
hidden$	2138 11509 8248
hide	7449 3112
hide$	8841 4776 4777 4778 2138 2769 8431
hided$	2769
hides	3112
hides$	2138 2769
hiding	3112
hiding$	2138 2769
hierar	11535 8354 8356 8432
hierarchy$	11521 11522 4291
high$	63 1446 1447 5812 5813 5814 5815 5816 5817 5818 5819 5820 5821 5822 5823 5824 5825 5826 5827 5829 5830 5831 10951 6991 3932
higher$	1446 1447 7323 4132
highest$	1446 1447
highlights$	8213
highly$	3274 3788
hijab$	8231
hijabs$	8231
him	7262 7284 11542 7730 12013 12047 12073 8510
him$	8580 8581 8607 8665 4625 4632 4633 4635 4638 8894 4680 9101 9104 9185 9197 9238 9295 5134 5215 9485 9515 9656 5871 5872 10396 10425 10509 10928 7039 11308 11309 11310 11311 11312 11313 8310 8499 8535
himself$	4359 4361 8580 8581 4400 4401 43 4403 4404 4405 4406 4407 4408 50 8628 8629 4412 4413 4415 4416 58 59 60 61 4688 8927 4782 4783 4784 9040 4899 9313 9314 9316 5117 5118 5119 5120 5121 5122 5123 5124 5126 5127 9348 9349 9362 5153 5154 5155 5156 9375 9376 9377 9378 9379 9380 9381 9382 9383 9384 5171 5172 5173 5174 9393 9398 9420 9421 5342 5346 988 9567 9568 9569 9570 9571 9572 9573 9574 9575 9576 9577 5360 5361 9580 9581 9582 9583 9584 9585 9587 9588 9589 9590 5653 5654 5655 5656 9885 1519 10153 10154 10155 10156 10157 10158 10159 10398 10399 10400 10401 10428 10429 10430 10431 10432 10433 10434 10435 10436 10437 10438 10439 10440 10441 6225 10444 10445 6228 10452 7157 7692 7843 7877 7907 7908 8143 8144 8455
himselves$	7692 8455
his	7395 3094 3357 3387 7759 3410 7770 3422 3477 3479 7847 3509 4200
his$	19 4431 4444 4446 90 91 94 98 4459 4461 105 4520 4669 4686 330 337 338 339 341 4703 345 4715 4716 4717 4718 4719 4720 407 4781 9017 4818 4845 4928 9168 4978 4989 9237 5070 5109 786 787 5152 9394 5178 9399 823 825 826 5200 846 847 5206 9425 5208 866 884 915 918 9506 5327 9548 5344 9639 9643 5426 1207 9871 9908 5724 1502 10136 1568 5969 5971 6121 6137 6192 6193 6194 6196 6405 6406 6407 6432 2081 2094 2099 2100 2120 6493 2147 2148 6770 7122 7124 7126 7133 11358 11424 7453 11904 7691 7693 11916 3341 3344 7711 7716 3359 7746 7756 11977 3406 7769 3412 3413 7773 3415 7781 3430 7794 3441 12020 7817 7835 7836 7838 12058 12065 12071 7856 7866 7868 3552 3568 3711 3874 3875 4122 4123 4130 4131 4138 4155 4167 4191 4197 4208
hisself$	4359 4361 4400 4401 43 4403 4404 4405 4406 4407 4408 50 8628 8629 4412 4413 4415 4416 58 59 60 61 4688 8927 4782 4783 4784 9040 4899 9313 9314 9316 5117 5118 5119 5120 5121 5122 5123 5124 5126 5127 9348 9349 9362 5153 5154 5155 5156 9375 9376 9377 9378 9379 9380 9381 9382 9383 9384 5171 5172 5173 5174 9393 9398 9420 9421 5342 5346 988 9567 9568 9569 9570 9571 9572 9573 9574 9575 9576 9577 5360 5361 9580 9581 9582 9583 9584 9585 9587 9588 9589 9590 9885 10153 10154 10155 10156 10157 10158 10159 10398 10399 10400 10401 10428 10429 10430 10431 10432 10433 10434 10435 10436 10437 10438 10439 10440 10441 6225 10444 10445 6228 10452 7157 7877 7907 7908 8143 8144
histor	2921
historic$	7280
history$	2564 11564 7347 3446 7983 8495 8530 8568
hit	12008 12017 3442 12025
hit$	2858 3258 12018 7801
hits$	12018
hiv	4330
hold	3112 3223
hold$	8667 4776 4777 4778 9987 5949 5950 5951 5952 1594 5965 5966 6207 6208 6209 2801 7283 7340 11685 7470 3317
holdin	11537 7455 11679 3112 7872
holding$	1594 10497 11474 11673
holds	11537 3112
holds$	1594 2801 7340 11562 11685 7470
holmes$	11620
home	7771 11994 12019 12047
home$	8714 8715 9006 9064 9065 9260 9261 9303 9304 9475 9476 9516 5725 5849 10072 10073 1519 5895 10312 2857 11619 11633 3234 7597 3300 11968 11988 11989 12000 12001 12016 12020 12024 12031 12038 12039 12046 12053 12055 3480 12063 12082 8063 3974 4158 8537 8538 4190 8550 8551 8552
homele	12008 4351
homes$	9064 9065 10072 10073 11619 3234 7597 3300 12052 8063 8544
honest$	5290 9509 10772 10778 10783 10792 10876
hood$	2121 10715 6506 6507 2149 2150 8231 3876 8398
hooded$	3611 3806 3877 8398 4271
hoodie$	10699 10700 10701 10710 8231 8233 8236 4276
hoodies$	10125 5908 6458 6459 10699 10700 10701 10702 10703 10707 10708 10709 10710 10712 10720 8231 8233 8236 4276
hoodlum$	4232
hoodlums$	4232
hoodrat$	4232
hoodrats$	4232
hoodrich$	4275
hoods$	10125 5908 2121 10707 10708 10709 10712 10715 10716 10717 10718 10720 6506 6507 2149 2150 8231 8233 3876 8398
hoody$	10699 10700 10701 8236
hooligan$	4232
hooliganism$	4232
hooligans$	9888 9889 9890 4232
hoot$	11154
hoots$	11154
hop$	1166 1167
hope$	6619 6723 2365 2560 2561 11533 8264
hoped$	2560 2561
hopeless$	5639 2266 2267 3649 3702 3706 4253 4281
hopelessly$	4281
hoper$	9855 9867 9868 9869 7994 8009
hopers$	9855 9867 9868 9869 7994 8009
hopes$	2560 2561 11533
hoping$	2560 2561 11533
hopings$	11533
hopped$	1166 1167
hops$	1166 1167
horde$	1214 1215
horrendous$	10012 10013 10014 10015 10016 10017 10018 10019 10020
horrible$	10012 10013 10014 10015 10016 10017 10018 10019 10020
hospit	3362 7724 12008 7791 3502
hospital$	7721 11942 11943 11944 12009 7861 3974 4138
hospitalised$	4338
hospitalized$	4338
hostel	7827
hostel$	12045
hostile$	1421 1422 1423 1424 1425 10021 10022 3261 3708 4251 4282
hostility$	10082 10083 1507 1508 11448 11449 11450 11451 11452 8070
hot	7667 7671 4084
hot$	3486 3715
hotel$	9091 9092 9093 9094 4877 4878 4879 4880 9943 9944
hotels$	9237
hothead$	7993 4246
hotheads$	7993 4246
hotspot$	11885 11889 4081 8443
hotspots$	11885 11889 8443
hounding$	11463 11464 11465 11466
hour$	3398
hours$	9884 9949 11956 3380 3398 12085 8329
house	7771 11994
house$	9091 9092 9093 9094 4877 4878 4879 4880 5725 10287 10312 10316 10321 10322 10323 10324 10325 10369 10370 10371 11619 7573 7597 11989 12020 12038 12040 12053 3480 12063 8552
househ	7771
household$	10073 10287 10312 10316 11989 8063
households$	10073 8063
housemates$	6052 6053 6054
houses$	11619 7597 12052
housin	11990
housing$	6820 3234 12002 8547
how$	8837 8838 9495 9506 10130 6213 6214 1863 6348 6349 3144 7931
hub$	7259 11479 11484 11497 11526 7315 7342 11566 11570 11571 11573 11576 7368 11589 11596 11720 7519 11783
huge$	4430
hulking$	4271
hung$	9280 1155 1169 1170 2135 2136 2137 8247
hungry$	8100 8553
hunt$	1115 5474 1116 1117 1118 1119 1120 1121 10953
hunted$	1115 5474 1116 1117 1118 1119 1120 1121
hunting$	1115 5474 1116 1117 1118 1119 1120 1121
hunts$	1115 5474 1116 1117 1118 1119 1120 1121
huntted$	1115 5474 1116 1117 1118 1119 1120 1121
huntting$	1115 5474 1116 1117 1118 1119 1120 1121
hurt	3442 12025 4096
hurt$	8622 8625 4569 4570 4571 4572 4573 4574 4575 4576 218 219 220 9029 9329 9351 9968 10795 12018 7801
hurting$	8643 8644 8645 8646 8647
hurts$	12018
husband$	11986 11996 12004 12011
hydroc	4105
hydrocephalus$	8464
hygien	7700 7701
hygiene$	11918 11919
hyper$	3545 4253
hypersexual$	4226
hypersexualised$	4226
hypocritical$	4281
hysterical$	4253
i$	2799
ic	4039
ic$	2033 3808
ic0$	4268
ic1$	4268
ic2$	4268
ic3$	4268
ic4$	4268
ic5$	4268
ic6$	4268
ic7$	4268
ic8$	4268
ic9$	4268
idea$	8854 7011
ideas$	8853
identi	11489 2926 11514 2953 2969 11623 3088 3091 3094 3096 3108 7467 3157 11767 3303 4003 8396
identical$	6484 3867 3877
identically$	2050 3833 8230 8232
identified$	1229 1259 1467 3045 7453 3511 4025 8385 4030 8398
identifies$	2964 11635 3225
identify$	8922 2960 2964 11625 11635 3225
identifying$	2964 3225
identity$	2933
idiots$	8295
idle$	8092 4253
idly$	6999 8283
idolise$	615 616 617 618 619
idolised$	615 616 617 618 619
idolises$	615 616 617 618 619
idolising$	615 616 617 618 619
iep	4144
iep$	8503
ieps$	8503
ies$	10286
if$	8941 8988 667 668 669 670 671 672 673 674 675 676 677 678 679 9269 9270 9275 9278 9279 724 726 727 728 729 730 731 732 733 879 5262 904 906 907 9549 5710 5711 6381 6382 6383 2457 2635 2636 3087 11877
ignorance$	9559 4281
ignorant$	4253 4281
ignore$	8798 8952 8981 8983 8984 8985 5251 1178 1179 10951 2779 2780 11383 3592 3892 3959 3960 8326
ignored$	8798 5251 9480 1178 1179 10755 10951 2779 2780 11387 11388 11389 11390 3592 3892 3948 8313 3959 3960 8326
ignores$	8798 5251 1178 1179 10951 2779 2780 3592 3892 3959 3960 8326
ignoring$	8798 5251 1178 1179 10951 11141 11142 2779 2780 11463 11464 11465 11466 3592 3892 3959 3960 8326
ill	12008 7791
ill$	111 112 2101 2123 12009 3730 3732
illegal$	9051
illnes	11990 11992
illness$	8445 8481
image$	9128 9136 4941 4942 584 585 808 10533 7196 11493 7276 2918 7311 3013 3015 11651
images	7351 3003 7362 7363
images$	9128 9136 4935 577 9155 4941 4942 584 585 10533 10548 11493 7276 2918 11515 11516 11524 7311 2996 7361 3013 3015 3020 11650 11651
imei$	2898
immaculately$	2050 3833
immature$	4253
immaturity$	8933 8934 8935 8936 8937 8938 5184 5185 5274 916 917 5277
immensely$	11879
immigration$	11990 4195
imminent$	11769
immoral$	4255
immune$	1975 1976
immuni	4334
impact$	10860 10861
impaired$	8697 8698 8699 8700 8477
impairment$	8445 8476
impetigo$	4322
implan	3349 7708
implant$	11926
implausible$	9784 9785 9786
implicated$	467 468 469 470 3511
important$	3246
impos	3218
imposed$	7594
imposing$	3809 4271
imposs	3105
impossible$	5399 9773 1407 1408 1409 1410 1411 1412 1840 1841 1842 2266 2267 7464 3903
impressed$	7943
impression$	8854
impressionable$	4253
impris	11990
imprisoned$	11739
improv	2901
improvement$	10941 6724
impulse$	5422 5889
impulsive$	8697 8698 8699 8700 4253
impulsivity$	5277
in	3364 7767 4134
in$	170 4555 202 8841 8888 8889 8891 8893 4795 4826 4830 4833 4843 4847 4848 4849 578 4946 4947 4948 4950 5011 5012 5013 5016 9423 9615 5530 5539 5571 5591 5606 9825 9826 1250 5686 9905 9917 5764 10050 5833 5866 5873 5913 10301 6136 6164 1911 1912 2029 10607 10610 6411 6429 6433 6434 2096 2125 2126 10706 6489 6494 6498 6502 2144 2145 2146 10917 10924 6743 6782 11094 11139 7127 11408 11480 7370 7375 7402 3086 11673 11677 11690 7562 7570 7680 7681 7698 7726 7744 7747 7752 7770 7818 7822 7824 7830 7834 7854 3505 7892 3581 3752 8113 8214 3868 8230 8232 8261 8275 3976 8385 8475 8485 4127 4180 8541 8546 8566
inability$	4704 346 347 348 349 350 351
inaction$	5146 11419 8330 8332
inadequacy$	4281
inadequate$	4281
inadequately$	4281
inappropriate$	9051 4910 9739 10676 10677 3588 3708 3877
inappropriately$	2050 3833 8230 8232
inattention$	8330
incapable$	156 3901 8270
incessantly$	4279
incest$	12022
inch$	6072
incident$	11656 8533
incidents$	11713 11745 8533
inclin	7491
inclination$	6699 10918 10919 10920 10921 10922 10923
include$	8385
included$	3501
income	11990
income$	8530
incompetence$	4281
incompetent$	4281
incompetently$	4281
inconsistent$	9784 9785 9786 10007 10008 10009 10010 1434 3699
incorrect$	3870
incorrigible$	4255
increa	3309 4068
increase$	3211 7655
increased$	11836
increases$	7655
indecent$	4910 4918
indefensible$	11234
indepe	8546
independence$	11950
independent$	6086 6088 1958 1959 1960 1961 2013 2026 7784 8147 3789 8162
index	8354
index$	11655 7474
indian$	2052 6417
indica	7281 8350
indicate$	11662
indicates$	11662
indifference$	11227 11419 11448 11449 11450 11451 11452 8330 8332 4281
indifferent$	8270 4281
indisputably$	4279
indivi	11883 3313 8408
individual$	1371 10024 10052 10053 10054 10055 10056 10057 10068 10607 10610 11531 3093 11883 8036 8061 8114 4147
individuals$	9732 9733 9734 9735 1371 10024 10052 10053 10054 10055 10056 10057 10068 10607 10610 3093 7584 8036 8061 8114
indulge$	474 475 476
indulged$	474 475 476
indulges$	474 475 476
indulging$	474 475 476
ineffective$	4281
ineffectual$	4281
inept$	4281
ineptitude$	4281
inevitable$	2237 2238 2239 2240 2241 2242 2268
inevitably$	8271 4279
inexcusable$	7109 11328 4281 4282
inexcusably$	4281
inexplicably$	4283
infamous$	1317 1318 1319 1320 1321 1322 1323 1324 1545 3754 4257
infant	11971
infatuated$	608 609 610 611 612 613 614
infection$	8445
infested$	1216 1217
inflexible$	11318
inflicted$	7929
influe	11867
influence$	9798 7980
influenced$	8622
influences$	9798 7980
influential$	11551
inform	7268 3011 3188 3231 3990 8350 4068
inform$	11486 2914 11502 2934 2935 7370 3183
informant$	11740 8349
informants$	8349
information$	8812 8813 5292 11216 7035 2787 2788 2789 2790 7272 11501 11502 2927 11534 2995 7514
informed$	4465 107 4711 6108 3183
informing$	2934 2935 7370 3183
informs$	2934 2935 7370 3183
inhale	4332
inhaler$	8490
ining$	7370
initia	3257
initiative$	7616 4079
injection$	11929
injections$	11929
injunc	7529 7590 7591 7860
injunction$	11747 11748 3173 7537 11755 11802 11808 11809 7592 11813 11816 12078 12084 8418
injunctions$	3173 11755 11802 11808 11809 7592 11813 11816 8418
injuries$	9561 9562 8481
injury	7682
injury$	9561 9562 11900 8481
inner$	2036
innocence$	10339
innocent$	10281 10282 10283 10284 6161 6162 6163 6184 6322 6323 6324 6325 8135
innocents$	10276 10277 10278 10279 10280 10383 10384 10385 10386 10402 10404 10405 10406 10407 10408 10409 8134
inpati	4335
input$	4560 8779
inquir$	3110
inquiries$	3110
inquirs$	3110
inquiry$	3110 8382
ins$	7370
insane$	8062
inside$	8841 8888 8889 8891 8893
insight$	9671 9672 6224 1866 1867 6227 7939
insist$	243 244 432 433 434 435
insisted$	243 244 432 433 434 435
insisting$	243 244 432 433 434 435
insists$	243 244 432 433 434 435
insistted$	243 244 432 433 434 435
insistting$	243 244 432 433 434 435
insolent$	4253
insomn	4318
inspec	2900 7260 7261 2904 7266 11489 7293 7294 7295 2937 2938 7308 2956 2957 2962 2983 2987 7348 7352 7353 7355 11574 11579 11580 11581 3009 7371 3014 7378 11602 3058 7502 3160 7525 7565
inspector$	7259 11479 11484 2916 11511 11512 11513 7296 7297 11526 7315 2979 7342 11566 11570 11571 11573 7368 11587 11589 11596 7417 11720 7519 11783 8437
instag	3165
instagram$	543 4902 544 4903 545 4904 546 4905 547 4906 9125 9126 9127
instead$	11395 11397 11454 11455 11457
instigator$	8390 4234
instigators$	8390 4234
institutional$	3917
instructed$	2930 3062 7431
instructions$	9469 7951
insuli	4321
insulin$	7710
insulting$	1827 1828 1829 1830 1831 1832
insults$	8886
integrated$	4023
intel	3990
intel$	8349
intell	2978 11621 8354 8396
intelligence$	11216 11496 7279 11498 11518 7337 7358 11578 7367 11588 7434 7473 3146 7514 3991 8351 3993 4287 4301 4307
intended$	3246
intens	3274 4068
intensive$	7633 7723 4210
intent	3255
intent$	8574
intention$	6699 10918 10919 10920 10921 10922 10923
intentions$	6699 10918 10919 10920 10921 10922 10923
intents$	1794
interc	7423 4303
intercepted$	11641
intercourse$	7900
interest$	4651 4652 8887 9411 10179 10180 10181 10182 10864 6699 10918 10919 10920 10921 10922 10923 11086 11177 11178 11179 11180 11181 11182 11183 6969 6970 6971 6972 6973 7173 11399 11400 11401 11402 2927 3018 11670 8327
interested$	6706 6876 11160 7140 7219 11477
internally$	4150
internet$	543 4902 544 4903 545 4904 546 4905 547 4906 9125 9126 9127 3555
interr	7399
interrogate$	3145
interrogated$	11617
interrogateing$	3145
interrogates$	3145
interrupt$	8272
interrupted$	8272
interrupting$	8272
interrupts$	8272
interruptted$	8272
interruptting$	8272
interv	3091 3504
intervene$	11202 11382 11385 11763
intervened$	11083 11212
intervention$	4560 8779 9998 10753 12080 8250 8570
interventions$	4560 8779 9998 10753 2183 2184 2185 2186 8250
interview$	3145
interviewed$	3121 3491
interviewing$	3145
interviews$	3145
intimate$	4910 633 634 635 636
intimidate$	1172 1173 1174 3590 8272
intimidated$	1172 1173 1174 3590 8272
intimidates$	1172 1173 1174 3590 8272
intimidating$	8643 8644 8645 8646 8647 1172 1173 1174 10120 3590 3708 3832 8272 4251
into	2895 3364 3992
into$	8626 8669 8841 8888 8889 8891 8893 9010 4836 4837 4838 4840 5014 5015 5016 9413 9673 9674 9675 9676 9677 5762 10186 7366 3078 11677 7469 3505 4127 4180
introd	3223
inured$	1975 1976
invariably$	4279
invest	7336 7377 3157 11767 3304 12032 4052 4199 4308
investigate$	11202 11385
investigating$	7336
investigation$	11540 11595 3110 11760 11765 8558
investigationies$	3110
investigations$	11540 3110 11760 11765
investigationy$	3110
investigators$	11554
invincible$	4264
invitation$	6537 2179 6539 2181 2182
invitations$	6537 2179 6539 2181 2182
invite$	8596 4379 38 292 293 309 310 311 312 313 314 315 316 4684 4685 748 749 5193 3566 3571
invited$	8596 4379 38 292 293 309 310 311 312 313 314 315 316 4684 4685 748 749 3566 3571
invites$	8596 4379 38 292 293 309 310 311 312 313 314 315 316 4684 4685 748 749 3566 3571
inviting$	8596 4379 38 292 293 309 310 311 312 313 314 315 316 4684 4685 748 749 10925 10926 10927 3566 3571 8262
involv	11674 11695 8386
involved$	8622 8625 467 468 469 470 471 472 473 1212 1405 10884 10886 11386 7455 11706 7489 7517 3511 7961
involvement$	467 468 469 470 9396 1212 7472 7516 7961
involving$	11696
iq$	4316
irish$	2052 6417
irresponsible$	88 89 4467 912 3522 3575 4281
irresponsibly$	4218 4281
is	2946 7343 11938 4090
is$	4479 4485 343 344 500 4954 769 770 1093 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 1414 1419 5789 5794 1454 1473 1482 1483 1484 1485 1486 1487 5892 1662 1668 6027 1669 1670 1671 1672 1675 1676 1677 1678 1703 1795 1796 1797 10607 10610 2044 10671 6476 2143 2169 6542 6622 6744 2431 2432 6911 6922 7016 7037 2741 7146 2795 2796 11411 11434 2906 7291 11544 7327 7418 7428 11658 7446 3128 7551 7652 3370 7796 3464 3497 3539 3564 3628 3630 3634 3681 3688 3703 3705 3713 3714 8166 8214 8215 3936 3963 8385 4114 4119 4121 4124 4150 4152 4175 4183 4196 4197 4202
island$	8238
isolated$	365 366 367 368 5597 5598 5599 5600
isolation$	9819 10952 3385 7991
iss$	4210
issu	2992
issue$	10078 2915 7275 2917 3233 3258 7961 8068 8495
issued$	2915 7275 2917 11495 7432 7531 3233
issues$	10078 2915 7275 2917 7312 3233 3258 7961 8068 8495
issuing$	2915 7275 2917 3233
it$	8597 9177 9318 9319 9324 5187 845 5226 9452 5240 1519 10130 5921 10488 6335 10555 6339 2223 10826 10955 10972 6812 11034 6860 6861 2552 2553 11206 11215 7098 2750 2751 11369 11370 7186 7209 7928 8050 8319
its$	4812 9061 789 5151 5343 11032 7021 7032 7122 7124 7126 11346 11347 7131 7133 7134 11358 11376 7160 7198 7199 11424 2857 7217 7225 7226 7302 3081 7649 7835 3918 8309 3964 3973
itself$	4359 4361 4400 4401 43 4403 4404 4405 4406 4407 4408 50 8628 8629 4412 4413 4415 4416 58 59 60 61 4688 8927 4782 4783 4784 9040 4899 9313 9314 9316 5117 5118 5119 5120 5121 5122 5123 5124 5126 5127 9348 9349 9362 5153 5154 5155 5156 9375 9376 9377 9378 9379 9380 9381 9382 9383 9384 5171 5172 5173 5174 9393 9398 9420 9421 5342 5346 988 9567 9568 9569 9570 9571 9572 9573 9574 9575 9576 9577 5360 5361 9580 9581 9582 9583 9584 9585 9587 9588 9589 9590 9885 10153 10154 10155 10156 10157 10158 10159 10398 10399 10400 10401 10428 10429 10430 10431 10432 10433 10434 10435 10436 10437 10438 10439 10440 10441 6225 10444 10445 6228 10452 11244 7157 7877 7907 7908 8143 8144
jacket$	10673 10699 10700 10701 10710 8231 8236 8244
jackets$	10673 6458 6459 10699 10700 10701 10702 10703 10710 8231 8236 8244
jail	7791 7864
jail$	11985 12009 12082
jailed	11992
jailed$	11739 7855
jailer$	9461
jailers$	9461
jamaican$	2052 6417
january$	9066
jaundice$	4320
jealous$	4253
jeans$	6458 6459 10699 10700 10701 10716 10717 10718 2142 10723 8231 8236 3888
jeopardise$	10 3518 3519
jeopardised$	10 3518 3519
jeopardises$	10 3518 3519
jeopardising$	10 3518 3519
jeopardize$	10 3518 3519
jeopardized$	10 3518 3519
jeopardizes$	10 3518 3519
jeopardizing$	10 3518 3519
jeopardy$	8577 8578 8588 7593
jewellery$	10699 10700 10701 8231 8236
job	11990
job$	11000 11090 11091 11092 11093 11106 11107 11108 11109 11110 11111 11112 11113 11114 11115 11237 11241 11249 11458 11459 11460 11461 11462 11540 8306 8346
jobs$	11106 11107 11108 11109 11110 11111 11112 11113 11114 11115 11458 11459 11460 11461 11462 11540 8346
jobsworth$	4281
jobsworths$	4281
joggers$	10699 10700 10701 10702 10703 10716 10717 10718 2142 10720 8231 8236 3888
join$	8952 8981 10795
joint	3297 4068
joint$	7656 4023
joke$	9943 9944 8305
journe	11644
judge$	10395 6180 6181 6182 6183 6234 1903 6263 6264 6265 10594 11382 3207 3496
judged$	4470 1453 1470
judgement$	120 121 122 123 5252 9531 8306
judges$	3207
judging$	6180 6181 6182 6183 1903 6263 6264 6265
judgment$	120 121 122 123 9531 8306
july$	9066
jump$	1166 1167 2876
jumped$	1166 1167 2876
jumper$	10699 10700 10701 8236
jumpers$	6458 6459 10699 10700 10701 8236
jumping$	2876
jumpped$	2876
jumpping$	2876
jumps$	1166 1167 2876
june$	9066
junkie$	4241
junkies$	4241
just$	4491 4549 4553 647 5026 5030 741 9538 9539 9540 9541 1519 2224 2253 2254 2255 2256 2366 2586 2587 3894
justice$	10122 10123 6825 11776 11777 12075 12076 7862 12081
justification$	8304
justified$	11833
juvenile$	3623 3626 3635 4267
juveniles$	4267
keen$	283 284 289 417 418 419 447 448 658 659 660 661 662 7224 11477 11533
keens$	11533
keep	7449 3264 3311
keep$	53 8752 4577 8810 4615 4709 4744 8981 8983 8984 4822 514 517 524 525 526 527 528 529 530 531 532 533 534 535 536 5058 810 811 5210 852 5212 5213 5214 9490 983 987 1001 9608 9617 1156 10395 6210 6211 6212 6215 6216 6218 6219 6222 10594 10767 10773 10787 10995 2471 2472 2473 2859 2914 3033 11833 3260 3535 8254
keeped$	8752
keeping$	8752 9009 514 517 524 525 526 527 528 529 530 531 532 533 534 535 536 983 987 9567 9568 9569 9570 9571 9572 9573 9574 9575 9576 9577 1002 6210 6211 6212 6215 6216 6218 6219 6222 11252 3033 3260 3535
keepped$	8752
keepping$	8752
keeps	3264
keeps$	8752 4578 8810 514 517 524 525 526 527 528 529 530 531 532 533 534 535 536 810 811 1157 2073 3033 7470 3260 3535
kept$	4579 8810 514 517 524 525 526 527 528 529 530 531 532 533 534 535 536 9249 9257 9305 9306 5092 734 735 810 811 5265 10877 10878 10879 10880 2408 10995 2471 2472 2473 11212 11509 3033 11836 3314 3401 3535 8326
ketami	7705
ketamine$	11923 7714 11933 11935 4133
key$	7131 7263 11551 11770 11775 11971 3671 4025 4028 4030 4031
kg$	11915
kick$	4423 65 4426 9968 10794 2778 12018 3710
kicked	3442
kicked$	2778 12018 3442 7801 3443 3710
kicking$	5681 9956 9957 2778 3710
kickked$	2778
kickking$	2778
kicks$	9026 2778 12018 3710
kid$	1371 10024 10052 10053 10054 10055 10056 10057 10068 10202 10419 7964 7971 7979 8061
kidney	7694 11913
kidney$	11912
kids$	9749 9759 9760 9761 9762 9791 9793 9801 9803 1371 10024 10027 10052 10053 10054 10055 10056 10057 10068 10111 10202 1680 10270 10276 10277 10278 10279 10280 10356 10383 10384 10385 10386 10402 10404 10405 10406 10407 10408 10409 10417 7890 7964 7971 7979 8061 8106 8134
kill	4096
killed	12017
kilo$	11915
kilos$	11915
kind$	9747 1391 1393 1394 1395 10490 10491 10492 10672
kingpin$	4239
kingpins$	4239
kinshi	3452
kinship$	7811
kiss$	8841
kissed$	4642 9182
kissing$	9219
kitche	7833
kitchen$	12051
kitted$	2102 2103 2104 3871
knew$	208 210 211 212 213 214 215 216 217 221 222 223 224 225 226 227 228 229 230 231 232 233 234 8820 8821 245 246 247 248 249 4609 4610 295 919 5279 5280 1555 1556 1564 1565 1566 1567 1687 1983 1984 1985 1986 1987 1988 1989 1990 10970 2547 2548
knife	12090
knife$	8996 9044 5441 5442 5501 5502 5503 10949 7437 3226 7853 12087
knives	11490 11499 11679 11722 11742 3224
knives$	8994 5501 5502 5503 10552 6336 10948 2932 11667 11688 11689 7583
knock$	1155 1169 1170 11659
knocked$	1155 1169 1170 6540
knocking$	1155 1169 1170
knockked$	1155 1169 1170
knockking$	1155 1169 1170
knocks$	1155 1169 1170
know	2953 2969 3026
know$	169 208 210 211 212 213 214 215 216 217 221 222 223 224 225 226 227 228 229 230 231 232 233 234 8820 8821 245 246 247 248 249 4609 4610 295 8884 4908 5268 5269 919 5279 5280 5286 5287 1555 1556 1557 1558 1564 1565 1566 1567 1592 1687 1848 1849 1850 1854 1983 1984 1985 1986 1987 1988 1989 1990 10592 10970 11076 11077 7012 7013 7014 7256 11478 11514 2948 2955 2960 2974 3069 3123 7523
knowed$	1687
knowing$	4558 200 295 1610 1687 10539 1991 6352 6353 6354 7256 8123
knowingly$	9214 9215 639 9234 7920 7921 3563 4228
knowledge$	1599 1601 6129 10348 6149 10368 6224 1866 1867 6227
knowledgeable$	1610 10539
known	3003 7362 7363 11614 3091 3094
known$	208 234 5268 5269 9488 5286 5287 9532 9533 5316 5317 9707 9732 9733 9734 9735 1317 1318 1319 1320 1321 1322 1323 1324 1545 5905 5906 6798 2547 2548 11510 2946 11603 7453 11672 3102 3126 3129 3154 3492 3588 3623 3627 3635 3755 4025 4028 4030
knows	3026
knows$	208 210 211 212 213 214 215 216 217 221 222 223 224 225 226 227 228 229 230 231 232 233 234 8820 8821 245 246 247 248 249 4609 4610 295 919 5279 5280 1555 1556 1557 1558 1564 1565 1566 1567 1593 1604 1687 1848 1849 1850 1855 1983 1984 1985 1986 1987 1988 1989 1990 10970 11478 3069 7523
knuckle$	10647
knuckles$	10647
kudos$	9686 9719
kurdish$	2052 6417
label$	8246
labelling$	11463 11464 11465 11466
labels$	8231 8246
labour$	8049
lac$	3747 3748 4256
lack$	83 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 1413 1532 2822 7182 7183 7184 3580 3599 3645
lackadaisical$	11255 4281
lacked$	1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 3580 3599 3645 3699
lacking$	1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 11364 11365 11366 11367 3580 3599 3645
lacks$	1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 3580 3599 3645 3699 3745
lad	11733
lad$	1371 10024 10052 10053 10054 10055 10056 10057 10068 7847 7970 7979 8061 8193 8216
ladies$	1739 1805
lads	7262 11567 7360 11601 11644 11645 11647 7460 11687 3138 7509 3162 11750 11753 7569 11810 11847 11859 7646 11871 3313 4033 8413
lads$	8666 8842 8868 8871 8892 345 8947 4733 407 9068 9100 5039 5040 5045 5046 5056 5088 826 847 5206 921 5319 5446 9696 9703 9726 9740 5524 5558 1200 1201 1202 1207 9791 9793 9803 9893 1370 1371 10024 10052 10053 10054 10055 10056 10057 10068 1502 10084 10141 10142 10143 10144 1680 6099 6100 6101 6102 10402 10649 2100 2147 2148 10733 10834 10835 10836 10837 10838 6627 6628 6629 6644 6653 6659 10888 6671 6729 11003 7061 11299 7237 11678 3133 3135 3147 11725 11727 7521 3199 11839 7970 7979 8036 8061 3711 8193
lady$	1710 10289 10290 10291
lager$	11927
laid$	56
lame$	11255
lamentable$	4281
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1 9470
landing$	0 1
landlord$	6812 6817 6818 11403 7212 11470 11471 11999 3974
landlords$	11569
lands$	0 1
landscape$	9795
language$	7684
lank$	3853
lanky$	6436 4271
lap$	784
laped$	784
laping$	784
lapped$	784
lapping$	784
laps$	784
large$	6398 6400 3809 4271
largely$	2795 2796 3963
larger$	3809
lashes$	8207 8213 8220 8231
last$	6728 3384
late$	1519 10951 11148 11149 11150 11318 11379 7162 11921
laugh$	4429 1068
laughable$	11255
laughed$	1068
laughhed$	1068
laughhing$	1068
laughing$	1068
laughs$	1068
launderette$	12036
law	7848
law$	1294 1295 1296 1297 1305 1308 9910 12066 4005
lawless$	3702 8062 4253
lax$	2674 2675 2676 2677 11318 11364 11365 11366 11367 7162 3947
lay$	56 4728 4729 4730 4731 4053
layabout$	4232
layabouts$	4232
laying$	56
lays$	56
lazily$	4281
laziness$	4281
lazy$	2674 2675 2676 2677 7162 3863 3947 4253 4281
lead	3188 8428
lead$	8589 266 267 268 269 270 271 321 322 323 1233 1234 1235 1236 9917 1357 1358 1359 1727 1728 1729 1730 1731 11086 7536 4068
leader	8396
leader$	11665 11700 11770 7961 7975
leaders$	11522 11665 11700 11770 7961 7975
leadership$	11177 11178 11179 11180 11181 11182 11183 2787 2788 2789 2790 11399 11400 11401 11402 7650 7961 3917 8306 8327
leadin	11537
leading$	266 267 268 269 270 271 1233 1234 1235 1236 1727 1728 1729 1730 1731 11551 7568
leads	11537
leads$	266 267 268 269 270 271 321 322 323 9401 9402 9403 1233 1234 1235 1236 1357 1358 1359 1727 1728 1729 1730 1731 11562 4068
league$	7207
lean$	3809
learn	11489 7289 2953 7369 3088 3096 3108 7467
learn$	169 8922 5281 5282 5283 5284 5285 5286 5287 1023 9608 10006 10767 10773 10787 10830 10831 10832 10833 10867 11382 11507 2948 2960 8254
learned$	9455 9456 5281 5282 5283 5284 5285 5286 5287 1859 10877 10878 10879 10880 11572
learning$	157 5281 5282 5283 5284 5285 11954 7739 11974 4087 4117 4144 4146
learns$	10867 10889 10890 10891 10892
learnt$	9455 9456 5281 5282 5283 5284 5285 5286 5287 1860 10877 10878 10879 10880
least$	6802 6961
leave	11550 12006
leave$	0 1 4362 4389 8608 8609 8610 8611 8612 8613 8614 41 42 44 8682 8710 8874 8922 8952 8981 8983 8984 8985 4770 541 542 9291 9471 9490 10767 10773 10787 10795 2626 2627 2628 2629 2630 2631 2632 2633 2634 2829 2830 11875 3462 8254 3969
leaved$	4389 8608 8609 8610 8611 8612 8613
leaves$	0 1 4362 4389 8608 8609 8610 8611 8612 8613 41 42 44 541 542 9492 2626 2627 2628 2629 2630 2631 2632 2633 2634 2829 2830 11875 3462 3505 3969 4180
leaving$	0 1 4389 8608 8609 8610 8611 8612 8613 41 42 44 541 542 2626 2627 2628 2629 2630 2631 2632 2633 2634 2829 2830 3462 3969 8378 4180
lecturing$	6186
led	8350
led$	8589 8614 8622 266 267 268 269 270 271 321 322 323 9401 9402 9403 9470 9492 9493 9494 1233 1234 1235 1236 1357 1358 1359 10570 7310 7505 8085
left	11992 7779
left$	0 1 4362 8614 41 42 44 9003 9249 9257 5089 9439 5267 9492 5297 6122 6123 6377 2019 2020 2021 2626 2627 2628 2629 2630 2631 2632 2633 2634 2829 2830 11997 3462 3505 8313 8326 3969 8385 4180
leg$	10647 11911
legal$	7785
leggings$	6458 6459 10699 10700 10701 10716 10717 10718 10723 8231 8236
legs$	8904 8905 10647 11911
length$	6426
lenient$	11318
less	3241
less$	932 5562 6055 1963 1964 1965 1966 10823 10824 10825 11089 3105 3132 3790
lesson	7757
lesson$	157 159 160 10944 10945 10946 10985 10986 10987 11969
lessons$	157 159 160 9820 10091 10985 10986 10987 11959 11965 11969 11973 11975 11976 7897 8515
let	2907 2936 3164
let$	45 46 264 265 9249 9266 9267 9268 9280 9364 828 10767 10773 10787 10951 11218 11219 2680 2681 2682 2683 2684 2685 2686 2687 2688 2689 2690 2691 2692 2693 2694 2695 2696 2697 2698 2699 2700 2701 2702 2703 2704 2705 2706 2707 2708 2709 7069 7070 2743 2829 2830 2850 2851 2852 2914 2934 2935 2980 8254 3969
leting$	2934 2935
lets$	45 46 264 265 9364 828 10951 2680 2681 2682 2683 2684 2685 2686 2687 2688 2689 2690 2691 2692 2693 2694 2695 2696 2697 2698 2699 2700 2701 2702 2703 2704 2705 2706 2707 2708 2743 2829 2830 2850 2851 2852 2934 2935 2980 3969
letter	11842
letter$	11216 11323 11325 11326 11843 8318
letters$	11216 11325 11326 11369 11370 11843 8318 8319
letting$	45 46 264 265 10951 2680 2681 2682 2683 2684 2685 2686 2687 2688 2689 2690 2691 2692 2693 2694 2695 2696 2697 2698 2699 2700 2701 2702 2703 2704 2705 2706 2707 2708 2743 2829 2830 2850 2851 2852 3969
leukae	4321
level	3241
level$	5734 1637 10490 10491 10492 11488 11903 3403 8400 8528
levels$	10490 10491 10492 11488 8400
liabilities$	5832
liability$	1294 5653 1295 5654 1296 5655 1297 5656 5832
liaison$	7900
liaisons$	7900
liar$	9867 9868 9869 7993 7994
liars$	9867 9868 9869 7993 7994 8295
liberty$	12027
library$	6812 6817 6818 11403 7212 11470 11471
licence$	12084 12086 8573
licences$	12086
lie$	4728 4729 4730 4731 929 930 969 9950 9968 10793 6610 10947 10951 10976 11371 8272 8320
lied$	929 930 969 10947 10970
lies$	4728 4729 4730 4731 5146 929 930 969 10947 10951 10970 10975 11371 11411 8272 8320
life	7771 12056
life$	4370 8977 4842 9467 5536 5555 5556 10067 10220 10268 10269 10288 10292 10304 10305 10306 10307 10308 6110 6111 6112 6113 6114 10333 10334 10335 10336 10337 10349 10350 10569 7640 11909 11989 3525 7887 7961 7967 8063 8549
lifes$	7967
lifestyle$	3 4 5 6 7 8 9 4378 20 4396 8640 8649 8653 9686 9690 9691 9712 9904 10304 10305 10306 10307 10308 7881 7882 7887 7961 7983 7984 8033 8063 4219
lifestyles$	8640 8653 10304 10305 10306 10307 10308 7881 7882 8033 8063 4219
lift$	8866 8867 4659 4660 4661 4662 4663 4665 4666 9147 9148 9149 9150 9151 9152 9153 9154 9159 9162 9219 9223 9742 10533 6846
lifted	7267
lifted$	11053 11054 11055 6847 6867
lifts$	8866 8867 4659 4660 4661 4662 4663 4665 4666 9147 9148 9149 9150 9151 9152 9153 9154 9159 9162 9219 9223 5504 9742 10533
light$	2065 10658 3809 3829 3830 3837 3853
lighter$	2065 3829 3837
like	7301
like$	9118 9119 9242 9243 5241 1109 1110 1111 1112 1145 1146 1151 1188 1189 1190 1191 5596 5670 5671 5672 9984 5978 1639 6003 6014 6015 6016 6017 6018 6019 6020 6021 1693 1694 1695 1789 6157 6158 6159 6160 6161 6162 6163 6381 6382 6383 6516 7175 11505 11533 3582 7961 8156 8169 8230 8232
liked$	9242 9243 1109 1110 1111 1112 1145 1188 1189 1190 1191 3582
likelihood$	6723 2365 3244
likely$	5564 5565 2909 2923 3089 3158 3627 4025
likes$	9118 9119 1109 1110 1111 1112 1145 1146 1151 1188 1189 1190 1191 11533 3582
liking$	1109 1110 1111 1112 1145 1188 1189 1190 1191 3582
limited$	1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 10007 10008 10009 10010 1434 1528 1529 1530 1531 3580 3699
limits$	10576 10577 10578
line	4023
line$	9056 9068 9069 9073 9075 9080 9081 9082 9083 9084 9088 9089 9090 9876 11548 11688 11724 11787 7637 7889 8362 8426 4310
lined$	3303
lines	8396
lines$	9045 9062 9068 9069 9072 9074 9079 9088 9089 9090 5652 9876 10163 11548 7889
lingered$	9280
link	11514
link$	1155 11483 11662 3998
linked	3243
linked$	1212 2946 11525 3103 11706 7489 7497 11717 3511 7961
linking$	1155
links$	1158 1159 1212 11483 11662 7961
lip$	5569 10647 7135 3838
lippy$	4255
lips$	10647
lipstick$	10651 10652 10653 8213 8221
lisp	11901
list	7321 2973 3003 7362 3005 3091 11743
list$	11515 2940 11527 11539 7338 7345 2994 2997 7364 11591 11603 3029 11652 11654 11655 11660 7722 8367 8395
listed$	7364 3029 3043 3083
listen$	8922 8952 9039 9244 9245 9246 9247 9248 9249 9608 5430 5431 5432 5433 5434 10736 10767 10773 10787 10821 10822 10830 10831 10832 10833 10867 10995 11088 11202 11382 11385 7289 8254 8255 8280
listened$	9244 9245 9246 9247 9248 9249 9257 9305 9306 10877 10878 10879 10880 10995 11014 11030 11035 11038 11039 11041 11042 11043 11044 11083 11088 11212 11432 8280
listening$	9249 10766 8281
listenned$	9249
listenning$	9249
listens$	9249 10867 10889 10890 10891 10892
listing$	7364 3029
listinged$	7364
listings$	7364
lists$	11515 7345 2994 2997 7364 11591 3029 11654 8367
lithium$	4331
litre$	7709
litres$	7709
little	2921
little$	51 77 81 84 5244 886 887 888 889 5313 5388 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 1300 1330 1331 1333 1434 1528 1529 1530 1531 6036 10268 10269 1763 1802 1819 6184 6292 6332 10690 2346 2364 11148 11149 11150 6959 6964 6965 6966 2616 11196 11197 11379 11420 7280 3580 3603 3635 3673 3699 3745 3774 3852 3968
live	2921
live$	4496 8952 9014 9022 1311 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 1711 1727 1728 1729 1730 1731 2412 7280 7322 7542 11908 12039
lived$	6050 6051 1727 1728 1729 1730 1731 10365 2414 3464 3466 3475 4187
lives$	4370 8659 8660 8661 8664 9467 5536 5555 5556 1311 9911 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 10288 10292 1727 10304 1728 10305 1729 10306 1730 10307 1731 10308 10480 10481 10482 10483 10569 2413 3464 3465 3466 8063 4187
living$	1619 1620 1621 1622 1623 1624 1711 1727 1728 1729 1730 1731 11950 12002 12016 3464 3466 7833 12056 4187
livs$	3466
local	2921
local$	1549 2030 11376 7280 3452 7950 3806
locat	11767
locate$	8379
location$	4639 4640 4641 7264 7346 2988 3025
locations$	7264
lock$	3181 12018
locked$	9351 7558 11778 7567 12018 3442 3443
lockers$	7597
locks$	12018 12037
locs$	8211 8213
lodged$	3466
lodgers$	6052 6053 6054
lodges$	3466
lodging$	3466
lodgings$	12002
lodgs$	3466
log	2973 2998 3005 3035 8350
log$	7345 11564 7347 2994 2997 7364 3025 3029 3032 7392 3038 11635 11639 3068 11728 11732
loged$	7364 3029 3068
logged	3035 11614
logged$	3007 3008 11599 11603 3043 11636 11648 8363
loggerheads$	10955
loggin	3035
logging$	7364 3032 3038
logginged$	7364
loggings$	7364
loging$	3029
logo$	8231
logos$	8231
logs	3035
logs$	11555 7345 11564 7347 2994 2997 7364 3029 11635 11732
loiter$	8166
loitered$	8166
loitering$	8166
loiterred$	8166
loiterring$	8166
loiters$	8166
lone$	2030 3805
loner$	4244
loners$	4244
long$	7137 11379 3830 3852 3853 3861
longer$	6058 6063 6097 6294 1936 1937 6308 3132
look$	4410 4705 744 745 746 1008 1577 6210 6211 6212 6215 6216 6218 6219 6222 1864 1873 6378 2078 2079 2080 11202 2727 11383 11385 11649 3458 3770 3772 3835 3864
looked$	744 745 746 1534 1864 1873 6277 10498 10499 10500 10501 10502 10503 10514 2078 2079 2080 11030 11035 11038 11039 11041 11042 11043 11044 11212 2727 11432 7271 3304 3453 3770 3772 3835 3864 4349
looking$	744 745 746 5106 5474 1116 1117 1118 1119 1120 1121 5498 5933 6167 6203 6210 6211 6212 6215 6216 6218 6219 6222 1864 1873 10454 10462 10463 6276 10498 10499 10500 10501 10502 10503 6293 10513 10573 10574 10575 10583 10626 6739 2727 11533 8177 8178 8186 8187 8191 8281 4186
lookings$	11533
lookked$	1864 1873
lookking$	1864 1873
lookout$	1299 10953 4296
lookouts$	1299 4296
looks$	8886 9287 9288 744 745 746 1864 1873 10650 2078 2079 2080 10730 2727 3458 3770 3772 3835 3864
loose$	4714 3643 3679
lorry$	4646
lose$	1762 6169 6170 6171 10390 10391 10392 6175 6176 10795 3386 3476
loser$	9867 9868 9869 7993 7994
losers$	9867 9868 9869 7993 7994 4247
loses$	3386
losing	3338
losing$	2073 11141 11142 7697 3386 3476 4115
loss$	11363 8476
lost	3338 3414 11992
lost$	5638 1762 2073 10951 11387 11388 11389 11390 2814 2815 7593 7697 3386 7820 3476 3620 3648 3682 8326 4115
lot$	8831 805 9746 9793 9803 1548 10268 10269 1752 1804 10448 10456 10457 10903 2668 3142 7527 7979 8146
lots$	1751 2076
loud$	3724
loudmouth$	4242
loudmouths$	4242
lounge	7833
lounge$	2135 2136 2137 12051
lounges$	2135 2136 2137
lout$	4232
loutish$	4232 4253
louts$	9888 9889 9890 4232
love$	615 616 617 618 619 620 621 622 623 624 625 1109 1110 1111 1112 1145 1188 1189 1190 1191 9984 3582
loved$	1109 1110 1111 1112 1145 1188 1189 1190 1191 3582
lover$	9203 9204 7913
lovers$	9203 9204 7913
loves$	615 616 617 618 619 1109 1110 1111 1112 1145 1188 1189 1190 1191 3582
loving$	1109 1110 1111 1112 1145 1188 1189 1190 1191 3582
low$	5094 5648 5669 1375 10007 10008 10009 10010 1434 1446 1447 5812 5813 5814 5815 5816 5817 5818 5819 5820 5821 5822 5823 5824 5825 5826 5827 5829 5830 5831 1491 1492 1493 1494 2122 10724 3608 3679 3699 3745 8235 4318
lower	3241
lower$	1446 1447 4132
lowest$	4163
lowlife$	4232
lowlifes$	4232
loyal$	1471
loyalty$	9426
luck$	9327
lunch$	12059
lung	11913
lupus	7791 4105
lupus$	12009 8464
lurch$	11208
lure$	3526
lured$	3526 7943
lures$	3526
luring$	3526
lycra$	8231
lying$	929 930 969 9894 9950 9956 9957 10951
machet	12090
machete$	7853 12087
made$	41 42 44 106 108 109 110 8701 8725 149 4509 4510 4511 4512 4513 4514 4515 317 318 319 404 405 459 511 559 9249 714 719 5167 9401 9402 9403 841 5201 9492 944 1040 5435 5436 5437 9668 1177 1196 1197 9783 1360 1361 1363 1404 1708 6410 6636 6638 6641 10893 10899 2329 6759 6810 6849 11155 11156 11157 11158 2600 2739 2740 2791 3100 11683 7496 3333 7776 3597 8385
magist	4204
magistrate$	3496
magistrates$	10122 10123 3207 11855 3496
magnet$	3167 8401
magnets$	3167 8401
mail	2992 3019
mail$	11356
mails$	11356
main$	11476 7263 11551 11700 11770 11775 3627 3671 4025 4028 4030 4031
maintained$	11836
major$	4031
majority$	3142
make	3034
make$	41 42 44 106 108 109 110 8701 149 4509 4510 4511 4512 4513 4514 4515 4516 4517 4523 4524 4525 4526 4527 317 318 319 4710 404 405 459 9041 4824 511 559 714 719 790 5167 816 9492 944 9608 1040 5400 5401 5402 1177 1196 1197 1360 1361 1363 1708 10395 1891 1907 10603 6428 10651 10652 10653 10671 10672 6466 6513 6636 6637 10864 10887 6670 10895 10899 10900 2329 10953 6848 2600 2739 2740 7290 3281 3333 3597 8221
maked$	317 318 319 790 816 1040 1177 1196 1197 10603 2329
maker$	7972 7976
makers$	7972 7976
makes$	4389 8608 8609 8610 8611 8612 8613 41 42 44 106 108 109 110 8701 317 318 319 404 405 511 559 714 719 790 5167 816 9401 9402 9403 9492 944 1040 5435 5436 5437 1177 1196 1197 1360 1361 1363 1708 10603 10671 6636 10899 2329 2600 2739 2740 3333 3597
makeup$	10651 10652 10653 10730 8213 8221 8231
making$	41 42 44 106 108 109 110 8702 8703 8704 149 4509 4510 4511 4512 4513 4514 4515 4516 8737 317 318 319 8907 8908 8909 8910 8911 8912 8913 8914 404 405 511 559 714 719 790 816 944 1040 5443 5444 5445 1177 1196 1197 9809 1360 1361 1363 1708 10462 10463 1891 10603 2329 10951 2600 11251 2739 2740 3333 3597 7973
maladaptive$	3524
maladjusted$	3702
male	4033 4039
male$	9173 5480 5961 5964 6389 10608 10609 6392 10611 10612 2052 7292 3093 7998 8164 3806 4025
males$	8597 4623 8842 8849 4635 4638 8860 8861 8868 8869 8871 8873 8880 8892 9050 9068 9100 4907 9131 9132 9139 9142 9173 9695 9709 5496 9715 9716 9732 9733 9734 9735 9740 9741 5524 1371 10024 10052 10053 10054 10055 10056 10057 10068 10141 10142 10143 10144 10458 3093 7885 7998 8061 4266
malicious$	9782 3596 4253
malign$	1220 1221 1222 3621
malnourished$	3827
malodorous$	4271
mam	3419 3429 7789 3434
mam$	3420 3432 7800
man	7874
man$	8597 4417 4419 4605 4623 4627 8849 4632 4634 4635 4638 8860 8861 8865 8868 8871 8873 4673 8892 8895 4681 9020 9068 9091 9092 9093 9094 4877 4878 4879 4880 9099 9100 9101 9104 9139 9142 9173 9176 9186 9187 9194 9195 9199 9200 9222 9414 9464 5496 9715 9716 9732 9733 9734 10171 10190 10191 10192 10193 10194 10195 10196 10198 1625 5988 10216 10250 10256 10258 1685 6048 10273 10274 1710 10289 10290 10291 10296 1721 1722 1739 1749 1750 1769 10362 1790 6155 10376 10458 10468 10469 10470 10565 6456 6465 7292 12043 12092 7885 7918 8129 8132
manage	7372 3206 3304
manage$	504 505 506 507 508 509 510 9871 9932 9933 9984 10094 1602 5962 5963 1605 1619 1620 1621 1622 1623 1624 1711 10395 6210 6211 6212 6215 6216 1858 6218 6219 6222 10442 1881 10459 10460 6246 1888 1889 6249 1896 1903 6263 6264 6265 10843 11205
managed$	504 505 506 507 508 509 510 1619 1620 1621 1622 1623 1624 1711 1881 1896 10911 10912 10913 10914 10915 2408 3295 3314 4154
management$	5860 2787 2788 2789 2790 11872 3917 8306 8395
manager$	8906 6812 6817 6818 6835 6836 11403 7212 11470 11471 11590 8395
managers$	8906 6812 6817 6818 11403 7212 11470 11471 11590
manages$	504 505 506 507 508 509 510 1619 1620 1621 1622 1623 1624 1711 1881 1896
managing$	504 505 506 507 508 509 510 1619 1620 1621 1622 1623 1624 1711 6210 6211 6212 6215 6216 6218 6219 6222 1881 10462 10463 1896 1903 6263 6264 6265
manbag$	8228 8231 4276
manbags$	8228 8231 4276
manipulate$	1335 5923 3676 8272
manipulated$	8622 1335 3676 8272
manipulates$	1335 3676 8272
manipulating$	1335 3676 8272 4253
manipulative$	3708 4253
manipulator$	7993
manipulators$	7993
manner$	10354 10355
mannered$	8089 8090
many$	133 134 135 4540 4563 566 10173 10540 7107 7108 7131 7132 7503
map	2945 8354
map$	2943 2944 2971 2985 3030 3997
mapped$	2943 2971 2985 3030 11648 3997
mapping$	2943 2971 2985 3030 3997
maps$	2943 2971 2985 3030 3997
march$	9066
marginalised$	3806
marked$	11603 3043
marker$	7401 8373
markers$	7401 8373
market	7670
market$	3288 11888 11891
marks$	8524
marria	11990
mask$	2134 10715 8231 8241
masked$	2134 8248
masking$	2134
maskked$	2134
maskking$	2134
masks$	10707 10708 10709 2134 10712 10715 8231 8241
massage$	2858
match	11514
match$	2905 7309 3075
matche	2966
matched$	11475 2905 7325 3075
matches$	2905
matching$	6484 3066 3075 3867 3877 8398 4084
matchs$	3075
material$	11534
materialistic$	4253
mates$	4782 4783 4784 9063
maths$	5604 8525 8527
matric	8354
matrix	8354
matrix$	11655 11660 8355
matted$	3853
matter$	336 6192 6193 6194 6196 6582 6583 6611 10864 7209 2902
matters$	10292 7098 2902
mattre	7821
mattress$	12039 7828
mature$	1610 1756 1760 1770 1895 6304 1958 1959 1960 1961 10539 1991 2013 2017 8159 8160 8161 4264
maturity$	1610 10214 1818 4264
may	2909
may$	263 9066 5797 1649 2018 7287 2931 7354 3055 3177 3185 3201
mayhem$	9757 7941 8034
mdma	7705
mdma$	11923
me$	8301
meal$	12059
meals$	12059 12062
mean$	8589 8614 9492 10671 7162 3683 3832
meaningful$	6937 6938 6939 6940
means$	8589 8614 9402 9403 9492 10671 3246
meant$	8997 8998 9402 9403 10970
measur	8428 8433
measure$	352 353 354 5224
meat$	8638
mechanic$	8906 9210 9211 9212
mechanics$	8906 9210 9211 9212
media$	4902 4903 4904 4905 4906 9125 9126 9127 11612 11799
medica	7700 4332
medical$	11901 11918 4136
medication$	11918 11935
medicine$	8490
mediterranean$	2052 6415 6417 3832 8223
medium$	1446 1447 5812 5813 5814 5815 5816 5817 5818 5819 5820 5821 5822 5823 5824 5825 5826 5827 5829 5830 5831 2039 3809
meet$	8675 8682 8822 8823 8824 8826 4749 4750 4751 8981 8983 8984 9120 548 549 550 9184 9244 9245 9246 9247 9248 9307 9308 9309 9653 9655 9661 9663 10736 10767 10773 10787 11202 11875 7922 8254
meetin	11644
meeting$	8773 9009 548 549 550 9184 9244 9245 9246 9247 9248 9307 9308 9309 10985 10986 10987 11583 11872 8281 8378
meetings$	10985 10986 10987 11872
meets$	548 549 550 11615 11875
melato	4128
melatonin$	8487
meloterritorial$	4253
member	7262 11490 11491 7277 7284 2946 11567 7360 11601 11609 11626 11629 11632 7415 11634 3059 3060 11644 11645 11647 7460 11687 11695 3124 3138 11733 3162 11750 11753 11758 7553 7569 7578 11796 7579 11810 11847 11859 7646 3289 11871 11883 3313 11893 8354 8386 4033 8408 8413 8420 8432 8433
member$	1371 10024 10052 10053 10054 10055 10056 10057 10068 6652 6662 6674 6679 6680 6835 6836 11531 11706 11797 7874 7961 8031 8061
members$	164 345 4733 407 9213 5039 5040 5045 5046 5056 5088 826 847 5206 921 5319 5558 1200 1201 1202 1207 9824 9893 1370 1371 10024 10052 10053 10054 10055 10056 10057 10068 1502 2100 2147 2148 10834 10835 10836 10837 10838 6627 6628 6629 6644 7039 11517 7395 3037 3063 11678 7483 11706 3135 11725 7521 3180 3199 11797 11798 7584 11839 7631 11850 7648 7676 7679 7961 8031 8036 8061 3711 8359 4018 4034
membership$	2946 7472 11690 7961
memory$	8501
men$	8597 4418 8718 4606 8825 4623 8842 4625 4626 8846 8847 8849 4632 4634 4635 4638 8857 8860 8861 8865 8868 8869 8871 8873 8877 8879 8881 8882 4671 8890 8892 8894 8896 8897 4682 4683 8967 8972 8979 4782 4783 4784 9020 9048 9049 9068 9091 9092 9093 9094 4877 4878 4879 4880 9099 9100 9101 9104 4907 9129 9130 9134 9139 9142 9173 9176 9186 9189 9192 9193 9198 9199 9200 9210 9211 9212 9222 9307 9308 9309 9411 9415 9428 9429 9430 9431 9432 9463 9693 9699 9700 5496 9715 9716 9723 9724 9727 9728 9732 9733 9734 9735 9738 9740 5524 5527 10127 10141 10142 10143 10144 10171 5961 5964 10190 10191 10192 10193 10194 10195 10196 10197 1625 5987 10221 10222 10239 10248 10256 10257 10258 1683 10273 10274 1721 1722 1739 1749 1750 10333 10334 10335 10336 10337 1761 1769 10347 10349 10350 1774 10360 6154 10375 10425 10427 10458 10468 10469 10470 10561 10562 10565 10681 10733 7885 7887 7889 7918 8129 8132
menace$	1172 1173 1174 5611 1253 5613 5614 5615 5616 5617 5618 5619 5620 5621 5622 9841 9842 5625 5626 3590 7970 7993 8016 4251
menaced$	1172 1173 1174 3590
menaces$	1172 1173 1174 3590 7970 7993
menacing$	1172 1173 1174 3590 3832 8194 4251
mend$	422 11382
mended$	422 6602
mends$	422
meningitis$	4322
mental	7700 7701
mental$	11918 11919 3361 7724 11990 8062 4318
mentality$	7961 7969 7984 8103 8337
mentally$	3739 3804
mentor$	8503
mentoring$	157
merely$	2224 2366 2586 2587
merry$	5718
mess$	4723 11363 7150
messag	11525 3019 3023 3064 7581
message$	9120 548 549 550 552 553 554 555 556 557 558 11784 7634 8318
messaged$	548 549 550 552 553 554 555 556 557 558
messages$	8855 4651 4652 8886 548 549 550 9128 552 553 554 555 556 557 558 7338 2981 3025 11642 11799 8318
messaging$	8773 548 549 550 552 553 554 555 556 557 558
messed$	1476 5841
messy$	3853
met	3435
met$	8772 8822 8823 8824 8826 548 549 550 9266 9267 9268 9280 11212 2871 7922
methad	4128
methadone$	8487
methyl	4128
methylphenidate$	8487
mice	3481
mice$	7840
micro$	3877
middle$	2055 2059 6439 7787
might	2909
might$	694 695 2441 2442 2443 2444 2445 2895 7287 2931 2965 7354 3177
migrai	4321
milk$	880 881
milked$	880 881
milking$	880 881
milkked$	880 881
milkking$	880 881
milks$	880 881
mind$	10134 1716 1717 1718 1719 1720 10484 11159
minded$	8087 8094 8289
minder$	10420 10544 10545 10546 10547
minders$	10544 10545 10546 10547
minding$	10583
minds$	10134 10484
mindset$	7984
mini$	6035 10699 10700 10701 6505 3603 3774 8236 3884
miniature$	3774
minimal$	10007 10008 10009 10010 1434 6959 3699
minimise$	819 1067 3572 8272
minimised$	819 1067 3572 8272
minimises$	819 1067 3572 8272
minimising$	819 1067 3572 8272
minimum$	11195
miniskirt$	4276
miniskirts$	4276
minor$	5733
mirtazapine$	4331
misbehave$	4250
misbehaved$	4250
misbehaves$	4250
misbehaving$	4250
misbehaviour$	4250
miscar	4125
miscarriage$	8484
miscarried$	8484
mischief$	9428 9429 9430 9431 9432 10954 7941 3617
miscreant$	4232
miscreants$	4232
miserable$	9754
misery$	9754
misfit$	9867 9868 9869 7993 7994
misfits$	9867 9868 9869 7993 7994 4247
misfortune$	9366 9367 9369 9370
misguided$	3524
mishandle$	4284
mishandled$	4284
mishandles$	4284
mishandling$	4284
misjudgement$	2893 2894
misled$	8326
mismanage$	4284
mismanaged$	4284
mismanages$	4284
mismanaging$	4284
misper$	7895 8003
mispers$	7895 8003
miss$	8952 8981 8983 8984 8985 10795 10951 2772 2773 4156
missed$	10951 11329 11330 11331 11332 2772 2773 11387 11388 11389 11390 3956 4156
misses	3414
misses$	10951 2772 2773 4156
missing$	8643 8644 8645 8646 8647 8957 9018 9105 9106 9114 4897 4898 9765 9766 5807 1519 6593 10951 10993 2772 2773 7422 7895 4156
mistake$	2893 2894
mistakes$	2893 2894
misuse$	4390 8492
misuser$	9862 9863 7993
misusers$	9862 9863 7993
mix$	8952 9244 9245 9246 9247 9248 1155 1169 1170
mixed$	4637 467 468 469 470 471 472 473 1155 1169 1170 10007 10008 10009 10010 2031 2034 2049 2053 2057 2065 6438 6446 6447 6448 2091 2092 3837
mixes	11550
mixes$	1155 1169 1170 11537
mixing$	9244 9245 9246 9247 9248 1155 1169 1170
mob$	1214 1215 1548 7968 3610
mobile$	3040 11618 4012
mobiles$	3040 11618
mock$	11952 4165 8527
mocks$	11952 8527
modern$	3689
modestly$	9310
modus$	4023 8393 4303
mohawk$	4272
mohawks$	4272
mohican$	4273
mohicans$	4273
molestation$	7780
mollycoddling$	10493
moment$	3214
moncler$	4275
money$	252 253 254 255 256 257 258 8866 8867 4659 4660 4661 4662 4663 4665 4666 4782 4783 4784 9024 9025 9026 4870 4871 4872 9147 9148 9149 9150 9151 9152 9153 9154 9159 9162 9208 5469 9690 9691 9712 9718 5504 9742 9758 10333 10334 10335 10336 10337 11358 11424 11667 7944 3686 8329
monito	2973 3035 7423 3304
monitor$	2955 2959 11625 11635 11639 7426 3068 11728 8379
monitored$	2959 7384 11603 11636 11641 7426 3068 11648
monitores$	2959
monitoring$	2959 3065 7426 7852 8402
monitors$	2959 11635 7426
monkey$	11154
monster$	7993
monsters$	7993
month$	10944 10945 10946 8329 8531
months$	8329 8531
mood	7701
mood$	11919 4085 8481
moods$	8481
moody$	4253
moped	11601 7645
moped$	11863
moral$	5419
morals$	10109 8038 8104
more	3992 4068
more$	4380 4381 4382 4383 4384 8939 1628 1629 1630 1631 1632 1633 1634 1635 1636 1644 1645 1646 1647 1663 1696 10447 10456 10457 1962 11015 11024 2781 2782 2783 2784 2785 7206 7208 2860 2861 2865 2995 8146 4025
morning$	10944 10945 10946 11876 3349 3396
mornings$	3396
morphi	7712
morphine$	11930
most$	805 5222 10173 10447 10538 10540 10568 2087 6535 2178 2180 3142 7527
mostly$	2143
mother	7771 11991 7774 3419 3429 7789 3431 3434 3440 12019 12035 12041 7826
mother$	1355 1356 5847 5848 10119 5990 10272 1735 1744 6104 6105 6106 6107 6151 6152 6153 3407 3408 3409 11987 11989 7772 3416 3417 3420 12000 12001 3427 3428 12012 12016 7799 7800 7807 3460 3461 12049 8108 3785
mothered$	3785
mothering$	1640 1641 1642 10493 10498 10499 10500 3785
motherred$	3785
motherring$	3785
mothers$	1355 1356 5847 5848 1640 1641 1642 7054 3427 8108 3785
motions$	11354
motivated$	1113 5788
motivation$	10109 7939 8104
mould	3481
mould$	12057 7840
mount	3034
moustache$	6453 8195 4272
moustaches$	6453 8195 4272
mousy$	3853
mouth$	808 9450 9451
mouthed$	8083 8084
mouths$	9450 9451
mouthy$	4253
mov	3311
move$	4776 4777 4778 10767 10773 10787 10956 11382 11514 11994 12006 8254 8513 8541
moved$	365 366 367 368 9351 10772 10778 10783 10792 10876 11163 11164 7119 3314 11992 7775 7779 3464 3467
moveme	11490 11535 3003 7362 7363 7389 7394 11644 3071 8432
movements$	11607 11612 11613 7396 7430
moves	4154
moves$	11658 8513 8541
moving	11649
mri$	11945
ms	7791
ms$	12009 8466
much$	79 805 5222 6073 1753 1764 1803 6179 10456 10457 2669 7105 7106 2802 7187 3142 7527 8146 3862
mugged$	3515
mugger$	9867 9868 9869 7993 7994
muggers$	9867 9868 9869 7993 7994
mugsho	4001
mugshot$	2961 8360
mugshots$	8360
mule$	9870 9975 9976 9977 7995 8045 3687 8047
mules$	9870 9975 9976 9977 7995 8045 8047
mullet$	4272
mullets$	4272
multi$	2427 2921
multiple$	566 7107 7108 7791 4321
multiply$	8719
mum	7771 11991 7774 3419 3429 7789 3431 3434 3440 12019 12035 12041 7826
mum$	9507 1355 1356 5847 5848 10119 5991 1744 6104 6105 6106 6107 6151 6152 6153 3407 3408 3409 11987 11989 7772 3416 3417 3420 12000 12001 3427 3428 3432 12012 12016 3440 7799 7800 7807 3460 3461 12049 8108
mums$	9507 1355 1356 5847 5848 3427 8108
murder$	2929 7542 4025
murmur$	8468
muscly$	3809 4271
muscular$	3809 4105 4271
must	3184
must$	21 22 23 24 25 26 4618 911 927 1014 1027 1649 11371 2797 2799 2886 3055 3125 3201 3282 8320 3987
mystery$	894 897 900 901
nails$	10165 6458 6459 10710 8207 8213 3855
naive$	88 89 912 10313 10314 10315 6161 6162 6163 6184 6322 6323 6324 6325 11129 11130 3575 8141 4253
naivety$	8933 8934 8935 8936 8937 8938 9299 9300 9301 9302 9363 808 5184 5185 5205 9424 5274 916 917 5277
naked$	4910 4918 9182
naltrexone$	4331
name	3088 3096 3108 7467
name$	8922 1379 5739 10260 10261 10262 10263 10298 10299 10300 10338 11415 11502 2947 11619 3280
named$	3077 3280 3501 4025
names	2926 7321 2976 7335 7351 3003 7362 7363 11634 11742 11743
names$	11486 11502 11515 11516 11517 11519 2947 2949 11539 7338 2995 3020 7388 11619 11650 3280 11892
naming	3088 3096 3108 7467
naming$	3280
nan	7771 11991 7774 3419 3429 7789 3431 3434 12035 12041 7826
nan$	3407 11987 11989 3432 7800
nana	12041
nannies$	10544 10545 10546 10547
nanny$	10420 10544 10545 10546 10547
nannying$	10493
narcissist$	7993
narcissistic$	4253
narcissists$	7993
narcol	4105
narcolepsy$	8464
nasoga	4101
nasogastric$	8460
nasty$	1388 3620 4253
nation	7761
national$	11979 4013
natural$	9385 9386
naughty$	5584 3620 3702 3708 4253
ne$	1390
near	7438
near$	2658 2659 2660 11611
nearby$	7422
nearly$	2043 3773
neat$	2052 6417 3852 3853
neatly$	2050 3833
necessary$	3246
neck$	10051 10647
necks$	10647
need	7301 11902 3368 7815
need$	21 22 23 24 25 27 875 876 994 1015 1019 1573 1574 1575 1650 10244 10318 10319 10320 1812 6172 6202 1844 10453 1884 10485 10486 10487 1913 1914 1915 6275 1917 1918 1919 1920 6283 6284 6285 6286 6287 6288 6289 6290 1933 1934 10512 6295 6296 6297 6298 6299 6300 6301 10520 10522 6322 6323 6324 6325 6326 6327 6328 6329 1973 6358 6359 6360 10603 2882 2888 11505 11533 3184 7727 12033 8446 8495 8503
needed$	10453 1933 1934 1973 2434 3246 11833 4127
needing$	1573 1574 1575 10582
needless$	4430
needs	3368 4134
needs$	21 22 23 24 25 28 8716 8717 875 876 995 1016 1020 1573 1574 1575 10453 1933 1934 10512 6295 6296 1973 10603 11307 2881 2887 11533 3335 3352 7727 3378 3395 8446 4127 8495 8503 8504 8507
needss$	8504
needy$	3702 4253
neer$	1390
neet	4160
neet$	8519 4259
neets$	4258
negative$	4467 9732 9733 9734 9735 1220 1221 1222 10021 10022 11676 3588 3621 3622 3742
neglec	3442 7806 12034
neglect$	11227 2729 2730 11363 11419 12022 12023 12024 12026 3950 8330 8332 8534 4178
neglected$	2729 2730 7801 3948 3949 3950 8534 4178
neglectful$	4281
neglecting$	2729 2730 3949 3950
neglects$	2729 2730 3949 3950
negligence$	8332 4281
negligent$	4281
negligently$	4281
neighb	7608 8548
neighbourhood$	9911 2900 7260 7261 2904 7266 11489 7285 7293 7294 7295 2937 2938 7308 2956 2957 2962 2983 2987 7348 7352 7353 7355 11574 11579 11580 11581 7365 3009 7371 3014 7378 11602 7390 3058 7502 3160 7525 7565 11826
neighbours$	9906 9910 5752 5753 7949 7950
neither$	829 1010 1087 2285 2290 2300 2312 2418 2506 6865 2507 6866 2508 2509 2510 6869 2518 2529 2530 2531 2532 2533 2534 2543 2554 2590 2596 2597 2598 2599
nest$	1219
net$	11320
networ	11535 7460 11712 3289 11867 8432 8433
network$	9068 9086 9087 11520 11523 11548 11678 3284 7648 7889 3998 4076
networks$	11523 11548 7889
neurod	4315
never$	237 5049 5062 5063 5064 5065 854 922 931 5320 1003 1004 1005 1006 1007 1009 1010 1071 5449 5450 2165 2167 6555 2197 2198 2199 6559 6560 2210 2215 6575 6669 2311 6696 6697 2347 10962 10963 2484 2485 2486 2487 2488 2489 2490 2491 2492 2493 2494 2495 2497 2498 2522 2535 2590 2855 2856 3132 3388 3392 3700 3790 3920 4278
nevertheless$	8764 8768
new	2921
new$	7280 7786
news$	9800 11135 11136 7255
next	3303
next$	52 5158 5159 5160 5161 1781 1974 6469 6974 11485 11603 11862 8367 8382
niche$	11620
nick$	9968
nickna	2926 2976 7335 3003 7362 7363
nicknames$	11517
nicotine$	11933
nigerian$	2052 6417
night$	9767 9949 10944 10945 10946 11640 3297 11876 11931 11932 4318
nightm	4318
nightmare$	9774 1294 5653 1295 5654 1296 5655 1297 5656 5832
nightmares$	5832
nights	7713
nights$	11931
nike$	8231 3877 3880
nikes$	8231
nine$	9823
nines$	10732
nineteen$	9170 9172 626 9205 9206 10190 10191 10192 10193 10194 10195 5983 10232 10233 10234 10235 10236 10237 10238 10599 8129
nitrous$	7705
no$	77 84 8924 8991 9005 9252 9262 9293 5114 767 772 5132 795 9407 844 874 9482 9513 5303 946 947 5313 5388 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 1076 1077 1078 1079 1080 1081 1083 1084 1085 1086 1089 5637 1300 5665 1330 1331 1333 1346 1347 5729 5730 1381 1382 1383 1384 1434 5932 1699 1704 6092 6093 1738 1813 1814 6292 1935 1939 1940 1941 1942 1949 6313 6314 6585 6586 6587 6588 2252 2257 2258 2259 2260 2261 10845 10846 10847 10848 2276 2287 2288 2289 2291 2293 2294 2301 2303 2313 2315 2316 2318 6688 2340 6700 6703 6704 6705 2348 2349 2350 2351 2352 2353 2354 2364 10962 10963 6748 6749 6750 6751 6755 2475 2478 2480 2506 6865 2507 6866 2508 2509 2510 6869 2511 2513 2514 2515 2516 2518 2529 2530 2531 2532 2533 2534 2539 2540 2541 2542 2543 11125 2555 2567 6928 2574 2578 2579 2580 2581 2591 6959 6966 2610 2611 2612 2613 2614 2652 7103 3426 3470 12057 7842 3580 3650 3658 3679 3699 3745 3943 3945 3968 4025
nobody$	768 771 794 843 873 1076 1077 1078 1079 1080 1081 1082 1084 1085 1086 1087 10309 10530 2287 2288 2289 2290 2294 2300 2312 2474 2479 2506 6865 2507 6866 2508 2509 2510 6869 2513 2514 2515 2516 2518 2539 2540 2541 2542 2543 11124 2554 2566 11145 2590 8150 3921
nomina	7442 8354 8356
nominal$	11531 7434 7436 7437 11672 3115 11702 7654 7961 3999 8381 8387
nominals$	11521 7434 7437 11672 11702 7654 7961 4297
nominated$	3083
non	7759
non$	1301 1499 3421 3654 3656 3693 3694 3695 3696 3697
nonattendance$	11977
noncompliance$	4249
noncompliant$	4249
none$	693 709 829 1087 1094 1095 1706 10309 6340 1982 2285 2290 2294 2300 2312 2370 2371 2372 2418 2506 6865 2507 6866 2508 2509 2510 6869 2518 2529 2530 2531 2532 2533 2534 2543 2550 2551 2554 2566 11147 2590
nonengagement$	4249
nonetheless$	8764 8768
nonexistent$	11364 11365 11366 11367
normal$	10060
normalise$	3572
normalised$	3572
normalises$	3572
normalising$	3572
north$	2124
nose$	10647
not	7607
not$	8684 4476 4478 4550 4554 5048 5050 9273 5062 5063 5064 5065 9436 9491 922 931 5309 5334 5335 1003 1004 1005 1006 1007 1009 1088 5451 5452 5562 1204 1224 9937 9940 5773 1415 5775 5776 5777 5778 5779 1429 5842 1667 1700 6061 6062 1707 1806 1808 1809 1820 1843 1932 6309 6310 6311 2163 2164 6527 6528 6529 6530 6549 6553 6554 2210 2215 2243 10845 10846 10847 10848 2286 2292 2302 2314 6694 6695 2339 2342 2347 10962 10963 2387 2388 6762 6763 6764 6765 6766 6794 6795 6841 6842 2484 2485 2486 2487 2488 2489 2490 2491 2492 2493 2494 2495 2497 2498 6863 6864 2506 2507 2510 2517 2522 2526 2535 6895 6897 11141 11142 6935 6941 6942 2590 2601 2602 2658 2659 2660 2672 7167 11409 11454 11455 11457 3132 3329 3388 3392 7763 3573 3700 3775 3776 3782 3790 3920 4113
note	2973 3005
note$	2151 2152 7256 7345 2994 2997 7364 3029 3032 3038
noted$	2151 2152 3007 3008 11648
noteed$	7364 3029
noteing$	3029
notes$	2151 2152 7345 2994 2997 7364 3029
nothing$	51 4411 54 8834 5113 5237 5238 5244 886 887 888 889 1763 1802 1819 10530 6332 6333 10687 6525 2277 2278 2279 2280 2281 2282 2287 2288 2289 2322 2323 2324 2330 2331 2332 2333 2355 2356 2357 2358 2359 2360 2361 2362 6732 10962 10963 11124 2549 11192 11193 11194 2622 2623 2624 11384 8150 3904 8282 8471
notice	7486 11842
notice$	2151 2152 11086 11159 11177 11178 11179 11180 11181 11182 11183 11704 3131 11751 11755 11805 7615 11835 11843 12078
noticed$	8625 2151 2152
notices$	2151 2152 11751 11755 11805 7615 11835 11843
noticing$	2151 2152
notify	3019
notify$	2914 2934 2935
notifying$	2934 2935
notifys$	2934 2935
noting	3005
noting$	2151 2152 7256 7364 3032 3038
notinged$	7364
notings$	7364
notoriety$	9365 9686
notorious$	1317 1318 1319 1320 1321 1322 1323 1324 1545 3754 4257
nous$	1599 1601 6022 1664
november$	9066
now$	9504 9505 10317
nowhere$	2666 7821 4072
nucleus$	8031
nude$	4910 4918 4919
nudes$	570 9155 586 587 588 589 7899
nuisan	7528 7628
nuisance$	9879 9900 10120 11393 7270 11744 11745 11746 7538 11846 7993 8016 8037 3708 8114 8401
nuisances$	7993 8114 8401 4243
number	7362 3241
number$	4639 4640 4641 567 6232 10451 3039 3107 7474
numbers$	4639 4640 4641 11358 11424 11426 11435 11436 7257 11731
numerous$	4563 566 7107 7108 7131
nurse	11938
nurse$	11924 11937
nurture$	4162
nuts$	8062
nutter$	7993
nutters$	7993
obese	4111
obese$	8470 4271
obesit	4111
obesity$	8470
obey$	10767 10773 10787 8254
obeyed$	9257
object	3255 11884
object$	11870
objected$	9406
objective$	11819 3246 11870
objectives$	11819
oblivious$	85 86
obnoxious$	4253
observ	11661 4008
observation$	7393 8367 4009
observations$	7393
observe$	7426 3068 8379
observed$	8398 4295
observeed$	7426 3068
observeing$	7426
observes$	7426
obsessed$	608 609 610 611 612 613 614 3979
obsessive$	4315
obstructed$	8326
obstructive$	10086 10087 10088 10089 10090 8072 4253 4281
obtain	11781 3231 3992 4032 4047
obtain$	9289 9290 2913 7316 3029 7674
obtained$	2913 7316 11572 3029 8374 8403
obtaining$	2913 7316 3029
obtains$	2913 7316 3029
obvious$	9385 9386 2268 7131 11349 11350
obviously$	2385 2393 6752 2394 2395
occasion$	10944 10945 10946 10966
occupa	3421
occupation$	7780
ocd	4315
ocg	7305
ocg$	11523
ocgs$	11523
october$	9066
odd$	894 897 900 901 3832
oddballs$	4247
odour$	8200
of	7456 3992 4075
of$	4441 4445 4447 4448 4473 4500 4701 4712 4713 4987 9326 5573 5578 5585 5650 5651 1310 5700 9930 5772 10011 10050 5883 5891 5907 5996 6069 6076 6077 6078 6098 6128 6142 6143 6144 6146 10367 6164 6312 10607 10610 2056 2058 6431 6435 10764 10853 10916 10917 2386 2393 6756 11002 6787 6788 6789 11051 6923 7006 7009 7026 11368 7181 7185 11408 7252 11492 7286 7299 7303 11529 11538 11565 7349 7359 7380 11610 11611 3036 7400 7411 7424 11643 3077 7452 7466 11690 7476 7477 11705 7501 7508 7512 7526 7530 7603 3251 7613 7632 11863 11865 7681 7689 7736 7748 7795 7804 7805 7808 7809 3510 7952 8031 8215 8260 8275 8367 8382 4025 8386 8388 8410 8442 4127 4149 8566 8574
off	7673 3389
off$	4425 8673 8875 4667 4687 9110 9113 9117 5016 9462 5245 5246 5247 5248 5427 5428 9713 9899 5685 5697 5698 1519 10557 6595 11163 11164 7071 7072 7090 7091 7092 7093 7094 7095 7151 7152 11631 7459 11752 7535 3189 7717 11948 7731 7748 7896 8011 8069 8311
offen	11499 11543 11694 11695 11707 11708 11715 11716 11722 11734 11735 11736 11742 11899
offen$	11673
offenc	7463 3119 3140 7600 7870 7873
offence$	11680 11681 7478 11698 7499 11818 12086 12088 12089 12091 4035 8411 4357
offences$	11680 11681 7478 7499 11818 3296 12086 12088 12089 12091 8404 8411 4357
offend	11490 11535 11549 7442 3094 7455 11674 11679 11703 7528 7600 7605 11847 7635 11853 7849 8356 8369 8386 8393 8408 8413 8420 8432 8433 4210 4310
offend$	8952 8981 8983 8984 8985 10795 10796 10807 6590 10947 10951 11653 11666 11682 11709 11710 7644 4023
offendded$	10951
offendding$	10951
offended$	10951 4356
offender$	9732 9733 9734 9804 1232 9849 1314 9951 9952 9953 9954 9955 7434 7437 11672 11673 7473 7475 11702 7654 12015 7982 3999 8382 8389 4036 8569 4236
offenders$	9732 9733 9734 9738 9804 1232 9849 1314 9951 9952 9953 9954 9955 11521 11672 11673 11702 7982 8359 8389 4236
offending$	8632 9044 9051 9054 9058 9060 9396 9563 9699 9904 5861 5862 5863 10951 7270 7453 11673 3101 11711 11713 11744 11745 11746 7538 11790 11818 11821 11823 3248 7611 11830 3312 12081 3624 8033 8411 4063 4209 4356
offends$	10947 10951 11653 11710 7644 4356
offens	7463 3119 3140 7600 7870 7873
offense$	11680 11681 7478 7499 11818 12088 12089 12091 8411 4357
offenses$	11680 11681 7478 7499 11818 3296 12088 12089 12091 8404 8411 4357
offensive$	12087 4253
offer$	569 9427 9615 9616 6531 6533 6534 10753 6537 2179 6539 2181 2182 10829 10925 10926 10927 10939 10944 10945 10946 10985 10986 10987 11202 2678 2679 3549 7937 7938 8262
offere	4134
offered$	8778 4594 4595 569 6531 6533 6534 10829 11155 11156 11157 11158 3549
offering$	569 10829 10925 10926 10927 3549 8262
offerred$	569 10829 3549
offerring$	569 10829 3549
offers$	569 9427 9615 9616 10753 6537 2179 6539 2181 2182 2183 2184 2185 2186 10829 10985 10986 10987 2678 2679 3549 7937 7938 8250
office	2900 7260 7261 2904 7266 11489 7285 7293 7294 7295 2937 2938 2939 7308 2956 2957 2962 2983 2987 7348 7352 7353 7355 11574 11579 11580 11581 3009 7371 7372 3014 7378 7379 11602 7390 3051 3058 7420 3072 7502 3151 7510 3160 7525 7565 7851 7874
office$	6812 6817 6818 11403 7212 11470 11471 11590 11597 3974
officer$	6835 6836 7259 11479 11484 2916 11497 11511 11512 11513 7296 7297 7298 11526 2950 7315 11554 2979 7339 7342 2986 11566 11570 11571 11573 11583 7368 11587 11589 11596 11608 7410 3055 7417 11638 3067 3073 3074 11720 7519 3196 11783 3212 3306 3308 7668 3315 12092 3974 3989
officers$	9142 9752 5535 10604 10605 7259 11479 11484 7273 2916 11494 11497 11503 11504 2928 11511 11512 11513 7296 7297 7298 2942 11526 2950 7315 11554 2979 7339 7342 2986 11566 11569 11570 11571 11573 11583 7368 11587 11589 11590 11592 11596 11600 7387 11608 11617 7410 3055 7417 11638 11641 3067 3073 3074 11698 7490 11720 7519 7549 3196 11783 3212 11855 3306 3308 3315 11896 12069 7950 3989 4005 8437
offices$	11590
offrol	4154
offroll$	8513
offrolled$	8513
offs$	8012
often$	4537 537 11333 11334 11335 11336 3482
oily$	2065 3837
okay$	6255 6256 6257 6258 6259 6260 6261
old$	9174 1583 1584 1585 1587 1610 1638 1894 6302 2013 6391 6394 6396 6584 11980 3783 3793
older$	4624 4628 8858 4645 8870 4653 8878 4674 8969 4760 4761 9021 9048 9068 9071 4882 4909 4912 4913 4917 9139 9142 9173 9175 9176 9188 9190 4975 4977 4982 9202 9465 5475 5476 5477 5478 5482 5483 5484 5485 5486 5487 5488 5490 5491 5506 5507 5508 9729 9732 9733 9734 9735 5522 1165 1168 10130 10171 5961 5964 1610 10190 10191 10192 10193 10194 10195 10297 6131 10426 6240 10563 10565 2052 12041 7889 3554 7915 7918 8129 3832 8230 8232
olders$	9048 9068 9071 9738 9876
olds$	10225
olive$	2065 3829 3837
omission$	3916
omissions$	3916
on	7456 8350 3992 4200
on$	4518 8753 8754 8778 8843 8844 8845 8848 4631 8851 8852 4791 4820 5069 5095 5096 5147 5162 5164 5166 5169 9404 5577 9880 9881 9905 10050 10103 5886 10231 10607 10610 2041 6429 6445 6512 10764 6735 6738 6740 2389 6771 6772 6773 11139 6996 6997 6998 7023 11294 11295 11337 11408 11428 11429 7366 3028 11610 11611 3036 11614 7402 7403 11633 7416 3078 11677 7468 11759 7556 7564 11845 7629 7632 11882 3336 7697 3351 3353 7715 11946 3373 7832 3497 3506 12085 7999 8029 8113 8275 8296 8339 8367 4055 4213 4214
once$	8762 6746 10980 2812 7214 7215 3087
one	7284
one$	259 260 261 4647 4817 829 5447 5448 5546 5874 10310 10450 10531 10532 2030 10654 2087 10664 10665 10666 10667 10668 10669 6645 6650 6651 2294 6660 6661 6672 6673 6679 6680 10944 10945 10946 6767 6768 2418 6834 2476 6839 2481 6865 6866 2508 2509 6869 6870 2518 2543 6904 2556 6926 11146 6950 2592 7229 11531 11542 11733 7695 7737 3379 7738 7739 11957 3806
ones	7328
ones$	8842 9802 10217 10321 10322 10323 10324 10325 10369 10370 10371 1816 10654 7334 7622
onesie$	8231
onesies$	8231
ongoing$	7542
online$	543 4902 544 4903 545 4904 546 4905 547 4906 9125 9126 9127 9423 7394 3555
only$	209 4621 5026 5029 741 747 758 759 760 761 762 763 764 766 872 1519 1560 2224 2366 6816 2586 2587 6995 2781 2782 2783 2784 2785 2798 7159 3899
onto$	7366 7402 3078
onus$	460 461
open$	8621 8633 10140 10767 6551 10773 6557 6562 10787 6571 6655 7322 8254
opened	7271
opened$	9280
operandi$	8382
operat	2921 2939 2946 3151 7510 11767 11884 7678 3394 8428 8432
operate$	504 505 506 507 508 509 510 9609 1619 1620 1621 1622 1623 1624 10737 10768 10774 10779 10788 10872 11807 3286 11864 11896
operated$	504 505 506 507 508 509 510 1619 1620 1621 1622 1623 1624 3286 7728
operates$	504 505 506 507 508 509 510 1619 1620 1621 1622 1623 1624 3286
operating$	504 505 506 507 508 509 510 1619 1620 1621 1622 1623 1624 3286 11864
operation$	9086 9087 11528 11874 7660 11881 3305 3306 11887 11945 4079
operational$	7280 4077
operations$	11528 11887 11945
operative$	8057 8284
operator$	11511 11512 11513 7296 7297 7298 7417 3974
operators$	11511 11512 11513 7296 7297 7298 7417
opport	7491 7657 8350 8407 8428 8433
opportunit$	8814 8815 8816 8817 8818 8819 4656 298 299 9614 2752 2753 2754 2755 11349 11350 7937
opportunited$	8814 8815 8816 8817 8818 8819 4656 298 299 9614 2752 2753 2754 2755 11349 11350 7937
opportunities$	4492 4493 4494 136 8812 8813 8814 8815 8816 8817 8818 8819 4656 298 299 9427 2752 2753 2754 2755 11349 11350 3186 7937 8315
opportuniting$	8814 8815 8816 8817 8818 8819 4656 298 299 9614 2752 2753 2754 2755 11349 11350 7937
opportunits$	8814 8815 8816 8817 8818 8819 4656 298 299 9614 2752 2753 2754 2755 11349 11350 7937
opportunitted$	8814 8815 8816 8817 8818 8819 4656 298 299 9614 2752 2753 2754 2755 11349 11350 7937
opportunitting$	8814 8815 8816 8817 8818 8819 4656 298 299 9614 2752 2753 2754 2755 11349 11350 7937
opportunity$	4492 4493 4494 136 8814 8815 8816 8817 8818 8819 4656 298 299 9427 9614 2752 2753 2754 2755 11349 11350 3186 3214 11875 7937 8315
opposed$	8267 8270
oppositional$	3708 4085 4253
opt$	375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 3528
opted$	117 118 119 4732 8951 375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 11339 7191 11410 3528
optici	3362
opticians$	7721
opting$	375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 3528
option	8380 8428 8433
opts$	375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 3528
optted$	375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 3528
optting$	375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 3528
or$	10671 6975 4082
oral$	575
order$	11747 11755 11802 7588 11808 11809 11813 11814 11816 7615 11998 12070 12078 12079 12080 12084 12085 12086 12087 8443 8540 8564 8569 8570
ordered$	7431 7776 7788 7865
orders$	11530 11547 11755 11802 7588 11808 11809 11813 11814 11816 7615 11998 12086 8443 8564
ordinary$	3832
organi	11537
oriental$	2052 6415
ot$	7893
other$	4360 8580 8581 9034 5180 5181 5531 5532 9763 5593 5595 9829 9830 9831 9832 9833 9834 9835 9836 9837 9838 9839 9840 9843 9844 9846 9848 5691 9915 10093 10535 10537 10541 10568 2030 7086 11446 11472 7878 7950 3806 3918 4025
others	7569
others$	4360 8580 8581 4733 5039 5040 5045 5046 5056 5088 5180 5181 921 5319 5329 5330 5558 1200 1201 1202 5592 5594 9829 9830 9831 9832 9833 9834 9835 9836 9837 9838 9839 9840 9843 9844 9845 9907 1370 10171 10217 10321 10322 10323 10324 10325 10369 10370 10371 10535 10540 10664 10665 10666 10834 10835 10836 10837 10838 6627 6628 6629 11472 11606 11848 7878 7890
otherwise$	696 697 9275 9278 9279 9435
ought$	21 22 23 24 25 29 691 910 928 935 936 937 938 939 940 941 942 943 952 955 956 957 958 996 1017 1028 2433 2436 2437 2438 2439 2440 6944 2665 2883 2889
our$	9469 5396 11369 11370 11376 8250 8274 8308 8319 4025
out	7467 11771 7802
out$	4424 8674 8875 4667 331 342 8955 8965 8983 8984 8990 9011 9016 9019 4958 5016 9284 9292 747 9410 5211 9714 5497 5540 9854 1307 1309 9939 1477 1489 5857 1500 1519 1524 1535 10622 10627 10951 10961 11163 11164 6992 2647 2673 11480 11507 2948 2955 2960 7422 7498 7552 7557 7645 7673 3364 7733 3389 7767 11993 11997 7801 12020 7892 8069 8533
outbursts$	9950 10082 10083 8070
outcome$	8409
outcomes$	8409
outfit$	10699 10700 10701 8233 8236
outfits$	10699 10700 10701 10702 10703 10730 8233 8236
outlaws$	9945
outlook$	1599 1601 10292 1716 1717 1718 1719 1720 6115 6116 6117 6118 6119 10354 10355
outrageous$	10012 10013 10014 10015 10016 10017 10018 10019 10020 3708
outright$	2187 8250
outs$	9854 11731 8533
outside$	9905 1488 11633
outstanding$	7322 4025
over$	4650 8888 8889 8891 8893 9423 5207 1369 5975 5976 5977 10387 10388 10389 10393 10394 6337 2043 6429 10698 10724 10727 11414 11443 11610 7504 3546 3734 3983 3984
overcr	4351
overcrowded$	12057
overdo	4095
overdose$	11984 8454
overdosed$	8454
overdressed$	4271
overdue$	11921
overhe	7369
overla	2966
overlaid$	7325
overlook$	8829 3960
overlooked$	3948 3960 8326
overlooking$	3960
overlookked$	3960
overlookking$	3960
overlooks$	3960
overly$	3764
overreact$	4286
overreacted$	4286
overreacting$	4286
overreacts$	4286
overreactted$	4286
overreactting$	4286
overrun$	1216 1217
oversexualised$	4226
oversight$	2787 2788 2789 2790 2893 2894 8306
oversized$	3877
overt	3310
overt$	7669 4043
overweight$	8473 4271
owing$	4377 359 4726 3449 12034
own	8546
own$	4369 12 4372 4373 8592 8593 8594 8595 37 4397 4398 4399 4421 4498 4499 4689 4690 4691 4692 4693 4694 4695 4696 4697 4698 340 4714 4722 4764 408 409 410 445 446 4990 5081 5082 5083 5084 5097 779 9357 9358 5141 5142 5145 5148 5149 9395 835 5225 5243 986 5673 5916 5927 10167 10168 10169 10170 5953 10183 10184 6070 6109 6197 6198 10428 10429 10430 10431 10432 10433 10434 10435 10436 10437 10438 10439 10440 10465 10473 10474 10475 10476 10477 10478 10479 6262 6266 6351 6379 10598 6827 6828 6829 6830 6831 6832 6916 7057 11922 12028 12063
owned$	10877 10878 10879 10880 10995
owner$	8906 9210 9211 9212
owners$	8906 9210 9211 9212
ownership$	5348 5349 5350 5351 5352 5353 5354 5355 5356 5357 5358 5359 5373 5374 5375 5376 5377 9596 9597 9598 9599 9600 9601 9602 9603 9604 9605 9606 5389 11086 11399 11400 11401 11402 8327
oxide$	11923
pacemaker$	3339
pack$	1214 1215 1548 7968 3610
packag	8350
package$	9979 8500
packages$	8994 9088 9089 9090 9979 7891 8050
padded$	3877
paedia	7718 3362 7724
paediatric$	7721
paediatrician$	11936 11937 11942
paid$	1210 6815 6819 2600 2776 7534
pain$	1294 5653 1295 5654 1296 5655 1297 5656 5832 1474 10552
painkillers$	11933
pair$	10649
pakistani$	2052 6417
pale$	9964 2065 10658 3829 3832 3837 4271
palest$	2072 3857
palm$	2736 3952
palmed$	2736 3952
palming$	2736 3952
palmmed$	2736 3952
palmming$	2736 3952
palms$	2736 3952
paltry$	11255
panel	8433
panel$	6812 6817 6818 11403 7212 11470 11471 11872 3974
panic	7700
panic$	11918 4085 4089
papers	7785
papers$	12003
paperwork$	11346 11358
paracetamol$	8456
parade	7670
parade$	327 11841 3288 11888 11891
paraded$	327
parades$	327
parading$	327
paranoid$	4253
parcels$	8994 7891
parent	7771 7772 11991 7774 3418 3429 3431 12019 12035 3502
parent$	9984 5847 5848 5994 6083 10302 10303 1735 1744 6104 6105 6106 6107 6151 6152 6153 3408 11987 11989 3416 3417 12000 12001 3427 3428 12012 7800 7807 3460 3461 12049 8108 3785 8538 8543
parental$	5668 5840 3753 4173
parented$	3785
parenting$	1640 1641 1642 10493 10510 7861 3785
parents$	9507 1355 1356 5752 5753 5847 5848 10119 1640 1641 1642 6083 10302 10303 6151 6152 6153 6639 6640 6642 6643 7039 7053 11369 11370 11987 11989 3416 3417 12000 12001 3427 3428 3433 12012 12016 7800 7807 3460 3461 12049 8035 8108 3785 8318 8319 8533 8538 8543
parentted$	3785
parentting$	3785
park	7608 8548
park$	9064 9065 9091 9092 9093 9094 9307 9308 9309 11826 11841 3288 11888 11891
parka$	8227
parkas$	8227
part$	363 4996 4997 9216 805 9396 5222 9561 9562 9563 9566 9567 9568 9569 9570 9571 9572 9573 9574 9575 9576 9577 1376 10005 7253 2946 11706 7516 7663 3390
partake$	467 468 469 470 474 475 476
partaked$	474 475 476
partakes$	474 475 476
partaking$	467 468 469 470 474 475 476
partially$	4118
participant$	783 7919 8140
participants$	783 7919 8140
participate$	467 468 469 470 783 10736 10767 10773 10787 8254
participated$	467 468 469 470 783
participates$	467 468 469 470 783
participating$	467 468 469 470 783
participation$	467 468 469 470
parties$	9091 9092 9093 9094 9219 9237 8140
partly$	2795 2796 3564 3963
partne	2921 3297 11990 11992
partner$	8718 9143 9144 9167 595 9203 9204 628 629 630 631 632 7280 3155 11986 3417 11996 12004 12011 7799 7913 7914 7919 8124 8140
partners$	8718 9143 9144 9167 595 9203 9204 628 629 630 631 632 6052 6053 6054 3016 7913 7914 7919 8124 8140
partnership$	3155 7656
party$	9091 9092 9093 9094 9219 9237 8140
partying$	4782 4783 4784
pass	2977 2992 2993 3004
pass$	1665 2764 11385 2919 7356 2998 3002 3010 3012 3166 11875 11951 3770
passd$	3012
passed	7373 4168
passed$	5000 2715 2716 2764 2919 11556 7356 3006 3012 11599 8313 8363
passengers$	9906 11848 7949
passers$	5533
passes	8502
passes$	1666 2764 2919 3002 3770
passing$	11141 11142 2764 2919 7356 3002 3010 3012 3166 8314 8378
passive$	11318
passport$	12060
passs$	7356 3002 3010 3012 3166 11875
passwo	7321
passwords$	11539
past$	1387 2003 2004 2005 2006 3680 3905
pastoral$	4146 4147
pasty$	4271
patchy$	10007 10008 10009 10010 1434 11364 11365 11366 11367 2831 3070 3577 3699
path$	8634 8635 8636 8637 8974 4842
pathetic$	11255 4281
pathetically$	4281
pathological$	3635 4254
patien	4335
patience$	5712 7174
patrol	2939 7372 3051 3072 3151 7510 8440
patrol$	2916 11494 7298 11569 11590 11592 7410 3055 3067 3073 3074 3196 3212 3306 3308 11886 3315
patrols$	2916 11494 7298 11569 11590 11592 7410 3055 3067 3073 3074 3196 3212 3306 3308 11886 3315 8437
patronising$	1827 1828 1829 1830 1831 1832 4282
pattern$	2564 7264 7495 8382
pay$	72 73 74 75 8841 9289 9290 1210 2600 2776
payback$	8569
paying$	1210 2776
pays$	72 73 74 75 1210 2600 2776
pc$	11587
pcso	2900 7260 7261 2904 7266 11489 2939 7308 2956 2957 2962 2983 2987 7348 7352 7353 7355 11574 11579 11580 11581 3009 7371 3014 7378 11602 7420 3072 7502 3160 7525 7565
pcso$	7259 11479 11484 2916 7298 11526 7315 7342 2986 11566 11570 11571 11573 7368 11589 11596 3055 11638 3074 11720 7519 11783 3212 3315
pcsos$	7259 11479 11484 2916 7298 11526 7315 7342 2986 11566 11570 11571 11573 7368 11589 11596 3055 11638 3074 11720 7519 11783 3212 3315
pe$	11917
peak$	7655
peaks$	7655
peer$	4474 8842 9737 5579 5580 1371 10024 10052 10053 10054 10055 10056 10057 10068 10607 10610 7947 7980 3626 8061
peers	7761
peers$	4360 8691 8842 9063 9704 9732 9733 9734 5518 9759 9760 9761 9762 1371 10024 10052 10053 10054 10055 10056 10057 10068 10536 10542 10607 10610 11979 7878 7980 7983 8061
peg	4100
pegfed$	8459
pen$	11951 8488
penalties$	11835
penalty$	7617 3400
pencilled$	3866
pens$	8488
people	7328 11796 11853
people$	13 8666 167 8842 8859 8871 8947 4733 9038 4821 4823 4825 9099 5039 5040 5045 5046 5056 5088 5206 921 5319 5396 5446 9717 9732 9733 9734 9735 5524 9750 9752 5535 9759 9760 9761 9762 5558 1200 1201 1202 1208 9792 9794 9893 9909 9913 1370 5752 5753 10023 10024 10028 10052 10053 10054 10055 10056 10057 10070 1503 5864 10085 6126 10403 10413 10458 10834 10835 10836 10837 10838 6627 6628 6629 10852 6644 6653 6659 10888 6671 10942 6729 11001 11003 11165 11166 6985 6986 6987 6988 6989 6990 11223 7040 7041 7057 7058 11296 11297 11306 11307 11308 11309 11310 11311 11312 11313 11314 11315 11357 11369 11370 11391 11392 11396 11398 7237 11456 11606 3093 11678 7483 11725 11727 7521 11797 7648 7949 7950 8061 8310 8319
pep	4144
pep$	8503
peps$	8503
perceive$	5403 5404 5405 5406 5407 5408 5409 5410 5411 5412 5413 5414
perceived$	1258
perfectly$	4559 4567 1559 10428 10429 10430 10431 10432 10433 10434 10435 10436 10437 10438 10439 10440 1882 1885
perfor	11884
performance$	8306
performers$	6644 6653
perfunctory$	4281
peril$	8577 8578
period$	7703 8481
periods$	8481
permanently$	2374 6733 2375 6734 2376 2377 2378 2379 2380 2381 4150
permit$	45 46 264 265
permited$	45 46 264 265
permiting$	45 46 264 265
permits$	45 46 264 265
permitted$	45 46 264 265
permitting$	45 46 264 265
perpet	7455 11847
perpetrator$	9099 9173 9545 9805 9806 9807 9808 1238 1239 1240 1241 5601 1243 1244 1245 1246 1247 1248 5608 9827 9828 11673 7985 7986 7987 7990 3632 3633 8390 4313
perpetrators$	9099 9173 9545 9805 9806 9807 9808 1238 1239 1240 1241 5601 1243 1244 1245 1246 1247 1248 5608 9827 9828 11673 3269 7985 7986 7987 7990 3632 3633 8390 4313
perpetually$	2374 6733 2375 6734 2376 2377 2378 2379 2380 2381 2416 2417 3913 4279
perpetuat$	38
perpetuated$	38
perpetuates$	38
perpetuating$	38
perpetuats$	38
perpetuatted$	38
perpetuatting$	38
persist$	8752 196 8787
persisted$	8752 196 8787
persistent$	538 539 5643 2187 3536 3623 3635 4030 4157
persistently$	537 2416 2417 3913 4157
persisting$	8752 196 8787
persists$	8752 196 8787
persistted$	8752 196 8787
persistting$	8752 196 8787
person	7262 11567 7360 11601 11644 11645 11647 11687 3138 11750 11753 7569 11810 11847 11859 7646 11871 3390 7874 8413
person$	14 9115 5206 5557 1209 9914 10023 10024 10025 10029 10052 10053 10054 10055 10056 10057 10069 1504 5865 1600 6125 10461 6835 6836 7292 11531 3093 12092 8061
personal$	4711 7732
personalities$	5699
personality$	4085
persons$	10025 3093
persua	2895 2923
persuade$	10864 10887 6670
persuaded$	8622 10772 10778 10783 10786 10792 10876 10911 10912 10913 10914 10915
pest$	7993
pestered$	1216 1217
pests$	7993
petite$	3809 4271
petty$	3635 3673
petulant$	4255
phase	8407 8428 8433
phobia$	8445
phone	7321 3019 3023 11601 7394 3064 7581
phone$	543 4902 544 4903 545 4904 546 4905 547 4906 9125 9126 9127 9147 9148 9149 9150 9151 9152 9153 9154 9159 10958 10988 10989 10990 10991 11323 2898 2912 11539 2981 3003 11612 3040 11618 7513 11799 7597 4012
phones$	543 4902 544 4903 545 4904 546 4905 547 4906 9125 9126 9127 9147 9148 9149 9150 9151 9152 9153 9154 9159 10958 10988 10989 10990 10991 2912 11539 2981 11612 3040 11618 11799 7597
photo$	9128 9136 4941 4942 584 585 10533 11493 7276 2918 2961 7338 3013 3015 11651
photog	2926 7321 2976 7335 7351 3003 7362 7363 11649 11743 3316
photograph$	4941 4942 584 585 10533 10548 11493 7276 2918 7311 2961 11539 7338 2996 2997 7361 3013 3015 3020 11628 7414 11635 11639 11650 11651 3298 7675
photographed$	8622 8676 4642 10148 10533 10548 7414 11637 3061 4019
photographing$	7414 3143
photographs$	4941 4942 584 585 10533 10548 11493 7276 2918 11515 11516 7311 11539 7338 2996 2997 7361 3013 3015 3020 7414 11635 11650 11651 3298
photography$	8402
photos	7321 7351 3003 7362 7363
photos$	9128 9136 9155 4941 4942 584 585 10533 11493 7276 2918 11516 11539 7338 3013 3015 3020 11650 11651
physical$	633 634 635 636 4117
physically$	3800
physio	4333
physique$	10615 10616 10617 6453 8168 4270
physiques$	10615 10616 10617 8168 4270
pick	7369
pick$	8841
picked$	4643 5017 5018 5019 5020 5021 7267 7643
picking$	5511 5512 5513 11463 11464 11465 11466 8281
pickings$	8638
pictur	7351 8350 8354
picture$	9128 9136 4941 4942 584 585 6199 6200 6201 10533 11493 7276 2918 7317 3013 3015 11650 11651 11737
pictures$	325 326 9128 9136 9155 4941 4942 584 585 10533 10548 11493 7276 2918 11515 11516 2996 2997 3013 3015 3020 11650 11651
piece$	5747 2958
pieceed$	2958
pieceing$	2958
pieces$	5747 2958
pierced$	4271
piercing$	2070 10647 8213 3856
piercings$	2070 10647 8213 3856
pig$	3931
pile$	8724
pill	3349 7708
pill$	11926
pillar$	7075 2728
pills$	7710 11935 7891 8456
pimp$	3548
pimped$	3548
pimping$	3548
pimples$	8224
pimply$	4271
pimpped$	3548
pimpping$	3548
pimps$	3548
pin$	5768
pink$	3853
pins$	3339
pint$	7709
pints$	7709
pip	7732
pip$	11950
pitiful$	11255
pity$	7109 11328
place	7765 4154
place$	0 1 2 4362 11 8589 4389 8608 8609 8610 8611 8612 8613 8614 57 8952 9147 9148 9149 9150 9151 9152 9153 9154 9208 9427 9717 9984 10461 3042 3079 11662 3214 7745 11966 11983 7829 7888 8513
placed$	0 1 2 4362 8585 8586 11 8589 4389 8608 8609 8610 8611 8612 8613 8614 57 365 366 367 368 2837 2838 2911 2930 3042 3079 3114 3116 3464 7888 4182
placem	12056
placement$	5725 10112 10113 10114 1538 1539 1540 12031 7888 7937 8109 3751 8111 8538 4182 8543
placements$	10112 10113 10114 1538 1539 1540 12052 7888 7937 8109 3751 8544
places$	0 1 2 4362 11 8589 4389 8608 8609 8610 8611 8612 8613 57 9208 9427 9717 2837 2838 3042 7408 3079 11662 12052 7888
placing$	0 1 2 11 4389 8608 8609 8610 8611 8612 8613 57 9567 9568 9569 9570 9571 9572 9573 9574 9575 9576 9577 2837 2838 3042 3079 7888
plague$	1174 5832 3590
plagued$	1174 1216 1217 3590
plagues$	1174 3590
plaguing$	1174 3590
plain$	3310 3819 3832 4008
plainly$	2253 2254 2255 2256 2393 6752 2394 2395
plaited$	8214
plaits$	8211
plan	12032 8380 8407 8428 8433
plan$	8748 2678 2679 11539 12033 12080 7937 8504 8505 8506 8507 8540
planned$	10970 11769 4046
planni	11532
planning$	8749 2787 2788 2789 2790 8306
plans$	8748 2678 2679 11539 7937 8504 8505
plastered$	2075
plastic$	3603
plate$	7398 3339
plates$	7398
play$	710 756 782 791 891 5340 1070 1195 5923 10566 7699 4135
played$	710 756 782 791 891 1070 1195
player$	8390
players$	7057 11481 8390
playground$	9943 9944
playing$	710 756 782 791 891 1070 1195
plays$	710 756 782 791 891 1070 1195
plea$	11765 8318 8565
plead$	5341
pleaded$	4206
pleads$	4206
pleas$	11369 11370 11765 8318 8319
please$	9118 9119 10843 10864
pleased$	289 640 641
pleases$	9118 9119
pleasing$	6710
plenty$	133 134 135 4545 4562 1751
plot	3035
plot$	4045
plots$	4045
plotted$	11648 4045
plotti	11532
plotting$	4045
plucked$	3866
plug$	1401 1402 3691
plugged$	1401 1402 3691
plugging$	1401 1402 9980 9981 9982 9983 3691 8051
plugs$	1401 1402 3691
plump$	6400 6436 4271
pnc	4013
pnc$	8372
pnd	4013
pnd$	8372
pneumonia$	4322
pocket$	9450 9451
pockets$	9450 9451
podgy$	4271
point	3255
point$	4460 1827 1828 1829 1830 1831 1832 6517 2177 6708 10968 3108 11870 8368
pointless$	1827 1828 1829 1830 1831 1832 3903
points$	8368
poison	4096
polic	8440
police	2900 7260 7261 2904 7266 11489 2921 7285 7293 7294 7295 2937 2938 2939 7308 2956 2957 2962 2983 2987 7348 7352 7353 7355 11574 11579 11580 11581 3009 7371 7372 3014 7378 11602 7387 7390 11621 3051 3058 7420 3072 3094 7502 3151 7510 3160 7525 7554 3206 7565 3297 3307 3310 11890 7848 7850 7851 4005 4068 4200 4303
police$	9507 9752 9924 9959 5752 5753 10122 10123 10141 10142 10143 10144 10604 10605 6812 11034 6817 6818 6820 11403 7212 2857 11470 11471 7259 11479 11484 7273 2916 11494 7280 11503 11504 2928 11511 11512 11513 7296 7297 7298 11518 2942 11526 2950 7315 2979 7339 7342 2986 11566 2991 11569 11570 11571 11573 11578 7367 7368 11587 11589 11590 11592 11593 11596 7379 11600 11608 11617 7410 3055 7417 11638 11641 3073 3074 7434 3077 7437 7453 7473 11692 7475 11698 11699 11704 7490 11720 11726 3155 7519 7542 7549 11772 3196 11783 3212 7599 11818 11855 7638 7656 7661 3306 7666 3308 7668 7669 3315 11896 12066 7850 12068 12069 7857 7858 7950 8096 3917 3964 3973 3989 3996 4007 4014 4023 4040 4046 4077 8437 4197 4209
policed$	3314 4040
polici	2900 7260 7261 2904 7266 11489 7308 2956 2957 2962 2983 2987 7348 7352 7353 7355 11574 11579 11580 11581 3009 7371 3014 7378 11602 7502 3160 7525 7565 3307
policies$	11045 11046 11047 11048 11049 11050 11346
policing$	7259 11479 11484 11503 11526 7315 7342 11566 11570 11571 11573 7365 7368 11589 11596 11720 11726 7519 11738 11783 11851 7638 11869 7666 7668 8367 4040 8402
policy$	11045 11046 11047 11048 11049 11050 11346
polish$	2052 6417 8223
ponytail$	10643 10644 10645 8212 8213
ponytails$	10643 10644 10645 8212 8213
poor$	4467 8697 8698 8699 8700 142 143 144 145 146 147 148 4714 893 5313 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 1220 1221 1222 5669 9898 10007 10008 10009 10010 1434 10012 10013 10014 10015 10016 10017 10018 10019 10020 10021 10022 1528 1529 1530 1531 10110 2065 10658 2674 2675 2676 2677 11364 11365 11366 11367 2831 3070 3524 3577 3580 3621 3699 3708 3742 3745 3837 3947 3968
poorly$	2050 3833
porch$	12036
porn$	7906
pornography$	7906
portly$	4271
pose$	1268 1269 1270 1271 3271 11849
posed$	1268 1269 1270 1271
poses$	1268 1269 1270 1271 3271 11849
posing$	1268 1269 1270 1271 4008
positi	7491 3268
position$	8579 4723 2930
positions$	8579
positive$	4467 4508 11786 4050 8498
posses	7869 4217
possession$	11748 12087 7872 4215 8576
possibility$	6620
possible$	3195 4025
post$	551 560 882 883 11293 11305 3540 8368 4315
posted$	551 560 9280 5092 734 735 3540
poster$	3013
posters$	3013
posting$	9009 551 560 3540
posts	3165
posts$	4378 20 4396 325 326 551 560 9299 9300 9301 9302 808 5182 824 7338 3540 8368
potential$	4025
pothead$	7993
potheads$	7993
power	8433
power$	6207 6208 6209 11755 7615
powerful$	3809
powerfully$	3811
powers	8428
powers$	11755 7615 3270
practi	11938
practically$	741 1668 6027 1669 1670 1671 1672 1675 1676 1677 1678 1792 3773
practice$	2787 2788 2789 2790 8306
practised$	2027
pre	3292
precin	7670
precinct$	11841 3288 11888 11891
precious$	2606 6979
precocious$	7903 4262
predator$	9805 9806 9807 9808 1232 1314 7985 7986 7987
predators$	8894 9805 9806 9807 9808 1232 1314 7985 7986 7987
predatory$	4253
predic	4010
predicament$	9561 9562
predicted$	3089 4143 4165 4346
prediction$	8526
predictions$	8525 8526
predictive$	4008
preemptive$	7651
prefer$	137 138 397 398 399 400 401 402 403 437 438 439 440 441 442 1146 1151 3528 4053
prefered$	397 398 399 400 401 402 403 437 438 439 440 441 442 3528
prefering$	397 398 399 400 401 402 403 437 438 439 440 441 442 3528
preferred$	137 138 397 398 399 400 401 402 403 437 438 439 440 441 442 1146 1151 11339 2806 2807 2808 2809 7191 11410 3528
preferring$	397 398 399 400 401 402 403 437 438 439 440 441 442 3528
prefers$	137 138 397 398 399 400 401 402 403 437 438 439 440 441 442 1146 1151 3528
pregab	7712
pregabalin$	11930
pregna	7700 4125
pregnancies$	8484
pregnancy$	11918 8484
pregnant$	8483
premature$	8461 8465
prematurely$	8465 4281
prepared$	417 418 419 447 448 640 641 6523 6526 10745 10746 10747 10748 2923 7496 11769
prescr	4332
presence$	11886
present$	1262 1268 1269 1270 1271 1465 6267 6268 6269 7422 3271 11849 3770
presentation$	9781
presented$	1268 1269 1270 1271 3770
presenting$	1268 1269 1270 1271 3770
presents$	252 253 254 255 256 257 258 8866 8867 4659 4660 4661 4662 4663 4665 4666 9159 9162 5504 9742 1263 1268 1269 1270 1271 1466 3271 11849 3770
presentted$	1268 1269 1270 1271 3770
presentting$	1268 1269 1270 1271 3770
preser	4032
press$	3232 4053
pressing$	3232
pressure$	3259 11837
pretext$	3187
prettiest$	2072 3857
pretty$	4271
preven	3241 7612
prevent$	3213 11833 3287
prevented$	9027 4810 452 9271 9272 11023
prevention$	11803 7601 11830 3254 7861
preventping$	3213
preventring$	3213
prevents$	3213 3287
preventting$	3213
prey$	8620 1183
preyed$	1185
preys$	1184
primar	11971
prime$	9385 9386 3671 4025
principal$	7263 11551 3671 4031
priori	2969 3303 11884 8428
prioritise$	139
prioritised$	139
prioritises$	139
prioritising$	139
priority$	7437 3122 11870 4022 4025 4030 4077
prison	11992 7775 12008 7791 7864
prison$	9060 11985 11993 12009 12010 12077 12082 4208
proact	3146 3310 4068
proactive$	2900 7260 7261 2904 7266 11489 2929 7308 2956 2957 2962 2983 2987 7348 7352 7353 7355 11574 11579 11580 11581 7365 3009 7371 3014 7378 11602 7502 7505 11726 3160 7525 7565 7669
probat	7857 7858 4199
probation$	12075 12076 8558
proble	8492
problem$	10064 5854 10078 6920 11222 11393 7209 11551 7993 3651 3702 3706 3708 8068 3999 8495
problematic$	9051 10012 10013 10014 10015 10016 10017 10018 10019 10020 10086 10087 10088 10089 10090 3702 3708 8072
problems$	9359 9366 9367 9369 9370 9561 9562 5688 10078 10292 3411 7993 8068 8495 4170
procedure$	11045 11046 11047 11048 11049 11050 11346
procedures$	11045 11046 11047 11048 11049 11050 11346
proceed$	3148
proceedings$	11765 11780 8540
proces	3325 11902
process$	11045 11046 11047 11048 11049 11050 11346 11872 7787
processes$	11045 11046 11047 11048 11049 11050
processing$	7684 4142 8501
produc	7534 8350
produce$	559
produced$	559
produces$	559
producing$	559
productive$	11752
professional$	6835 6836 6840 3917
professionalism$	11399 11400 11401 11402 8327
professionals$	9507 5717 9998 10091 6639 6640 6642 6643 8035
profil	3165 8350 8354
profile$	9312 2954 7317 11635 7983 8358 4000
profiled$	11636
profiles$	325 326 808 2954 11635 8358 4000
profiling$	4000
profits$	7196
programme$	157 159 160 11872 8506 8569 8570
programmes$	157 159 160
progress$	3183 7937
progressed$	3183
progressing$	3183
progresss$	3183
prolific$	538 539 1336 1337 11672 3536 3623 3635 3677 4030
prolong$	38
prolonged$	38
prolongged$	38
prolongging$	38
prolonging$	38
prolongs$	38
promiscuity$	4224
promiscuous$	3522 7903 4224 4262
promiscuously$	4224
promise$	11045 11046 11047 11048 11049 11050 8317
promises$	11045 11046 11047 11048 11049 11050 8317
prone$	1373
proof$	3097
proper$	1845 1846 1847 6937 6938 6939 6940
properly$	9310
property$	9091 9092 9093 9094 4877 4878 4879 4880
propos	3238
propra	7712
propranolol$	11930
prosec	7336 7377 3181 11763 11764 7547 11767 7558 11778 3400 4303
prosecute$	7540 3263 4049 4054
prosecuted$	11721 11739 11776
prosecuteing$	3263 4054
prosecutes$	3263 4049
prosecuting$	4049
prosecution$	11554 11595 11738 11762 11765 11880 4048 8569
prosecutions$	11738 11765 11788
prosecutors$	11554
prospect$	6618 6723 2365
prostitute$	7906 3548 7909
prostituted$	3548
prostitutes$	7906 3548 7909
prostituting$	3548
prostitution$	9044 9058 7906
protagonist$	8390
protagonists$	8390
protect$	4410 8922 968 9546 5362 9608 9617 10340 10341 6210 6211 6212 6215 6216 6218 6219 6222 6226 10493 10594 2858 2866 2867 2868 3245
protected$	968 10493 10498 10499 10500 10501 10502 10503 2866 2867 2868
protecting$	968 5363 10150 6210 6211 6212 6215 6216 6218 6219 6222 10493 10498 10499 10500 10501 10502 10503 10510 10515 10516 10517 10518 10519 2866 2867 2868 3245
protection$	10150 10420 10480 10481 10482 10483 10490 10491 10492 10493 10498 10499 10500 10501 10502 10503 10510 10515 10516 10517 10518 10519 10573 10574 10575 10583 11211 7533 7537 7587 7595 7596 7814 4349
protects$	968 10493 2866 2867 2868 3245
protectted$	968 10493 2866 2867 2868
protectting$	968 10493 2866 2867 2868
protocol$	11045 11046 11047 11048 11049 11050
protocols$	11045 11046 11047 11048 11049 11050
proud$	7162
prov	3157
prove	11489 3096 3113
prove$	7458
proved$	7458
proves	3113
provid	2977 3992
provide$	2913 7290 3166 7922
provided$	8778 4594 4595 7922
provideed$	2913
provideing$	2913 3166
providence$	7926
provider$	6812 6817 6818 11403 7212 11470 11471 3974
providers$	6812 6817 6818 11403 7212 11470 11471
provides$	2913 3166 7922
providing$	7922
provin	3113
proving$	1252
provision$	8503 8507
provocative$	7903 4225 4262
provocatively$	2050 3823 3833 8230 8232 4225 4262
provoke$	8596 4379 309 9444 3591 8272
provoked$	8596 4379 309 3591 8272
provokes$	8596 4379 309 3591 8272
provoking$	8596 4379 8643 8644 8645 8646 8647 309 3591 8272
prowl$	1372 10953
prowled$	1372
prowling$	1372
prowlled$	1372
prowlling$	1372
prowls$	1372
pru	4144
pru$	8503
ps$	11587
pscale	11971
psoria	4105
psoriasis$	8464 4274
psychi	4335
psychiatric$	4136
psycho	4318 4335
psycho$	7993
psychologically$	3804
psychologist$	4336
psychologists$	4336
psychopath$	7993
psychopathic$	4253
psychopaths$	7993
psychos$	7993
psychotic$	8062
ptsd	4315
pub$	11569
public	7604
public$	9829 9830 9831 9832 9833 9834 9835 9836 9837 9838 9839 9840 9843 9844 9848 5661 9906 9910 3236 3237 11822 11848 7869 7949 4195
pubs$	11569
puffer$	8231 3877 3885
puffers$	10702 10703 10716 10717 10718 10720 8231
pull$	11458 11459 11460 11461 11462 8346
pulled$	8622 1135 10725 6508 2892 8235
pulling$	7323
pumped$	8458
punch	12017 12025
punch$	12018
punche	3442
punched$	12018 7801
punches$	12018
punish$	11382 2818 2819 2820 2821
punished$	9351 5597 5598 5599 5600 2818 2819 2820 2821
punishes$	2818 2819 2820 2821
punishing$	2818 2819 2820 2821 11463 11464 11465 11466
punitive$	11140
pupil	11733 7874
pupil$	1371 10024 10052 10053 10054 10055 10056 10057 10068 12092 3594 7979 3631 8061 4144
pupils	7262 11567 7360 11601 11644 11645 11647 11687 3138 11750 11753 7569 11810 11847 11859 7646 11871 8413
pupils$	164 345 8947 4733 407 5039 5040 5045 5046 5056 5088 826 847 5206 921 5319 9749 9759 9760 9761 9762 5558 1200 1201 1202 1207 9824 9829 9830 9831 9832 9833 9834 9835 9836 9837 9838 9839 9840 9843 9844 9845 9893 1370 1371 10024 10027 10052 10053 10054 10055 10056 10057 10068 1502 2100 2147 2148 10834 10835 10836 10837 10838 6627 6628 6629 6644 6653 6729 11003 7057 7890 7949 7979 7992 8061 3711 8318
purcha	7412 7413
purely$	1519
purple$	3853
purpos	3255 8350
purpose$	11235 11238 11819 3246 11870
pursu	2969 3088
pursue	3188 3231
pursue$	294
pursued$	294
pursues$	294
pursui	3188 3231
pursuing$	294
push	3311
push$	501 502 503 750 9917 3232 3532 8272 4079
pushed$	501 502 503 750 3314 3532 8272
pushes$	501 502 503 750 3532 8272
pushing$	9077 501 502 503 750 3232 3532 8272
put	12017 3506
put$	0 1 2 4362 8583 8584 11 8589 4389 8608 8609 8610 8611 8612 8613 8614 57 139 8778 4612 8952 8981 4775 423 424 425 9023 9266 9267 9268 9401 9402 9403 5232 5233 9470 5308 1181 10793 10951 2557 2837 2838 2866 2867 2868 2911 3007 3008 3042 3114 3116 3239 3338 3462 3484 7922
puted$	0 1 2 11 57 423 424 425 2557 2866 2867 2868 7922
puting$	0 1 2 11 57 423 424 425 2557 2866 2867 2868 7922
puts$	0 1 2 4362 11 8589 4389 8608 8609 8610 8611 8612 8613 8614 57 139 423 424 425 9401 9402 9403 1181 10951 2557 2837 2838 2866 2867 2868 3042 7408 3462 3484 7922
putted$	0 1 2 11 57 423 424 425 2557 2866 2867 2868 7922
putting$	0 1 2 4363 8582 11 57 139 423 424 425 9567 9568 9569 9570 9571 9572 9573 9574 9575 9576 9577 1181 10951 2557 2837 2838 2866 2867 2868 7922
puzzling$	894 897 900 901
pyjama$	6495 8231
pyjamas$	10707 10708 10709 10712 10720 8231
queen$	7996 3638
queens$	7996
questi	11649 3316
question$	894 897 900 901 6725 3145 3298 7675
questionable$	4467 8697 8698 8699 8700 5313 3524
questioned$	3491
questioning$	3145
questions$	3145 3298
quetiapine$	4331
quick$	289 11318 11379 7162 2805 3585
quicker$	10203 10342
quickly$	9240 9241 10204 10275 10342 11333 11334 11335 11336 11467 11468 11469
quiet$	8833
quiff$	8213
quiffs$	8213
quite$	4539 4559 1559 1712 1882 1885 3764 3771 3788
quiz$	3145
quizing$	3145
quizs$	3145
rabble$	1214 1215 7968 3618 4232
race$	6390 6393 6408 6412 6416 10656 6450
racists$	8295
radar	11741
radar$	11320 11603 11605 3031
radio	3019
radiotherapy$	4319
raff$	7966
rag$	7963
ragged$	10676 10677
rags$	7963
raid	7267 7573
raid$	2910 11791 3488 8405
raided	7267
raided$	11815 12057 3488
raids$	3488 8405
rails$	9903
raise$	6210 6211 6212 6215 6216 6218 6219 6222 6857 3785
raised$	6856 3785 8235
raiser$	8043
raisers$	8043
raises$	3785
raising$	6210 6211 6212 6215 6216 6218 6219 6222 3785
ramp$	3260
ramped$	11836
ramping$	3260
ramps$	3260
ran$	501 502 503 504 505 506 507 508 509 510 522 523 541 542 836 837 838 1311 1520 1521 1522 1597 1598 3444 3532 3663 3666 8385
random	3146
random$	7505
rang$	11432
ranger	3072
rape	7806
rape$	9678 9679 9680 9681 9682 9683 9684 9685 12024 7957
raped	8536
rarely$	1876 6235 1877 6236 1878 3388
rascal$	4232
rascals$	4232
rash	7682
rash$	88 89 953 11900 3576
rat$	7964
rate	3241
rate$	7626 8405 8410
rated$	1252 1266 1453 1457
rates$	7626 8405 8410
rather$	11395 11397 7227 11454 11455 11457 3764
rating$	11488
ratings$	11435 11436 11488
rational$	4711
rats	3481
rats$	7840 7964
re	7600
re$	6578 6589 3623
reach$	8634 8635 8636 8637 9984 10843 10864 10887 6670 10895 10925 10926 10927 8262 8264
reached$	9587 9588 9589 9590 10772 10778 10783 10786 10792 10876 10893 10911 10912 10913 10914 10915
reaches$	8263
reaching$	10925 10926 10927 6710 8262
react$	10794 11382 8342
reacted$	8342 8343
reacting$	8342
reaction$	10098 10099
reacts$	8342
reactted$	8342
reactting$	8342
read	7271 3394 8529
read$	9984 2471 2472 2473 11212 11556 7384 7423 11981
reader	3375
reader$	11616 7734
readers$	11616
readily$	9240 9241 11333 11334 11335 11336 11467 11468 11469
readin	3374 11982 7765
reading$	7733 11983 8281 4164
ready$	9385 9386 1772 1773 11379 7162 2909 2923 3195 12061
real$	5713 6937 6938 6939 6940 4071
realise$	169 5286 5287 5403 5404 5405 5406 5407 5408 5409 5410 5411 5412 5413 5414 5460 5461 5462 5463 5464 5465 5466 5467
realised$	5286 5287 9532 9533 5316 5317
really$	6059 2253 2254 2255 2256 3788
reap$	839 840
reaped$	839 840
reaping$	839 840
reaps$	839 840
rearrested$	8555
reason$	6173 10925 10926 10927 11321 3187 8262
reasoned$	10772 10778 10783 10792 10876 10911 10912 10913 10914 10915
reasoning$	10925 10926 10927 6713 8262
reasons$	3187
reassurance$	10510
rebuff$	9462 5245 5246 5247 5248 3579 3892
rebuffed$	10755 10760 10761 10762 10763 3579 3892
rebufffed$	3579 3892
rebufffing$	3579 3892
rebuffing$	3579 3892
rebuffs$	3579 3892
recall$	11686
recalled$	3500
receiv	8350 4134
receive$	4648
receives$	3373
recent	2921
recent$	7280
reckless$	88 89 4467 8697 8698 8699 8700 4714 9051 848 953 3522 3576 4253
recklessly$	4218
recklessness$	8933 8934 8935 8936 8937 8938 9299 9300 9301 9302 9363 5184 5185 5205 9424 5277
reclaim$	3294
reclaimed$	3294
reclaiming$	3294
reclaims$	3294
recognise$	8922 9608 5403 5404 5405 5406 5407 5408 5409 5410 5411 5412 5413 5414 5460 5461 5462 5463 5464 5465 5466 5467 10594
recognition$	11616 8370
recomm	3238
recommit$	11682 11709
record	7321 2973 2998 3005 3091
record$	6924 7034 11385 7190 11527 2955 11555 7345 11564 7347 2994 2997 7364 3029 3032 3038 7426 7444 11691 7474 11693 12074 8495 8568
recorded$	2946 7364 3007 3008 3029 3043 7426 11648 3114 3116 7609 7610 4062
recording$	2787 2788 2789 2790 7256 2996 7361 7364 3029 3032 3038 7426 8306 8402
recordinged$	7364
recordings$	2996 7361 7364
records$	11515 11527 11539 11555 7345 11564 7347 2994 2997 7364 3029 3032 3038 7426 11652 7444 11663 11691 11693 8371 8495
recover$	4110
recovered$	11801 4110
recovering$	4110
recovers$	4110
recovery$	12010
recrui	11537
recruit$	485 486 3530 3531
recruited$	8622 485 486 4846 488 489 490 3530 3531
recruiter$	9805 7985 7988 7989
recruiters$	9805 7985 7988 7989
recruiting$	485 486 3530 3531
recruitment$	8632
recruits$	485 486 3530 3531
recruitted$	485 486 3530 3531
recruitting$	485 486 3530 3531
red$	11771 3830 3853 8231 4046
redeal$	11682 11709
redeeming$	8039
redemption$	8039 8264
redheaded$	6436 4271
reduc	3241
reduce	3390
reduce$	11817 11833 8438
reduced$	11844 8422
reduct	7601
reduction$	11819 11830
referenced$	7325
referr	11938
referral$	6537 2179 6539 2181 2182 11216 8318 4210
referrals$	6537 2179 6539 2181 2182 11216 11369 11370 8318 8319
referred$	4134
reflected$	5563
refuge	7827
refuge$	12045
refus	3319 4345
refusal$	4704 346 347 348 349 350 351 1421 1422 1423 1424 1425 2159 2160 6546 2625
refusals$	2159 2160 6546 2625
refuse	4200
refuse$	9291 925 997 1003 1004 1005 1006 1007 1009 1053 1105 2158 10749 10754 10947 10951 3891 8253 8270 3966
refused$	925 9512 997 1003 1004 1005 1006 1007 1009 1053 1105 2158 10749 10754 10755 10760 10761 10762 10763 10947 10951 3891 8253 8270 8313 3966
refuser$	8014 4241
refusers$	8014 4241
refuses$	925 997 1003 1004 1005 1006 1007 1009 1053 1105 2158 10749 10754 10947 10951 3891 8253 8270 3966
refusing$	925 997 1003 1004 1005 1006 1007 1009 1053 1105 2158 10749 10947 10951 11141 11142 3891 8270 3966
regain	3264
regard	8350
regard$	4436 4437 4438 4439 4440 4442 4443 5689 5690 1332 5692 1368 6199 6200 6201 11177 11178 11179 11180 11181 11182 11183 11184 6969 6970 6971 6972 6973
regardded$	1368
regardding$	1368
regarded$	1254 1368 1459
regarding$	1368 6138 7504
regardless$	8764 8768 9387 10464
regards$	1368
regist	2926 7321 3003 7362 11743
register$	11539 2997 7392 11652 11655 12067 8395 8507
registered$	3438 4120 8518
registers$	10907 11539
registration$	2898
registrations$	4008 8376
regret$	9671 9672
regrettable$	7109 11328
regrettably$	4283
regula	3146
regular$	538 539 7505 3536
regularly$	537 11932
regulation$	10105 10106
rehab	12008 7791
rehab$	12009 8486
rehabilitation$	4210
reject$	1178 1179 10749 10951 3592 3892
rejected$	1178 1179 10749 10755 10760 10761 10762 10763 10951 3592 3892
rejecting$	1178 1179 10749 10951 11141 11142 3592 3892
rejects$	1178 1179 10749 10951 3592 3892
rejectted$	1178 1179 10749 10951 3592 3892
rejectting$	1178 1179 10749 10951 3592 3892
relapse$	10795 8257
related$	11979 7961
relati	11990 12041 8350
relations$	7900
relationship$	8653 4655 596 597 598 9180 9181 4992 4993 4994 4995 10149 10349 10350 1833 1834 1835 1836 1837 1838 1839 10468 10469 10470 10533 3435 7881 7900 8124
relationships$	8653 4655 596 597 598 4992 4993 4994 4995 10333 10334 10335 10336 10337 10347 10349 10350 1833 1834 1835 1836 1837 1838 1839 10468 10469 10470 10533 7881 7900 8124
relay	2993
relay$	3010
relaying$	3010
relays$	3010
releas	2977
released$	4199 4200
relentlessly$	4279
relevant$	3018
reliab	2921
reliable$	7280
reliant$	8145
relied$	10911 10912 10913 10914 10915 3231
relies$	3487
relish$	1109 1110 1111 1112 3582
relished$	1109 1110 1111 1112 3582
relishes$	1109 1110 1111 1112 3582
relishing$	1109 1110 1111 1112 3582
reluctance$	4704 346 347 348 349 350 351 1421 1422 1423 1424 1425
reluctant$	1000 1003 1004 1005 1006 1007 1009 1421 1422 1423 1424 1425 2805
relying$	3487
remain	7785 4195
remain$	8952 769 770 1093 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 1454 1473 1482 1483 1484 1485 1486 1487 1662 1668 6027 1669 1670 1671 1672 1675 1676 1677 1678 2044 10793 12003 3539 3628 3630 3634 3681 3703 3705 3713 3714 8554
remained$	5789
remains$	4479 343 344 769 770 1093 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 5789 5794 1454 1473 1482 1483 1484 1485 1486 1487 1662 1668 6027 1669 1670 1671 1672 1675 1676 1677 1678 2044 7652 3539 3628 3630 3634 3681 3703 3705 3713 3714
remand	7558 4199
remand$	8558
remanded$	11776 7855 8558
remark$	2151 2152 2153 2154
remarkably$	3771 3788
remarked$	2151 2152 2153 2154
remarking$	2151 2152 2153 2154
remarkked$	2151 2152 2153 2154
remarkking$	2151 2152 2153 2154
remarks$	8886 2151 2152 2153 2154
remind	3164
remind$	3026
reminded$	8750 8751 178 179 180 191 192 193 194 3069 7431
reminder$	11325 11326
reminders$	8747 11325 11326
remiss$	4282
remit	3255
remorse$	9671 9672 7939
remorseless$	4253
remote$	11379
remov	2969 3311
remova	12034
remove$	3423
removed$	365 366 367 368 11163 11164 11779 3314 3423 3424
removes$	3423
removing$	3423
render$	41 42 44
rendered$	41 42 44
rendering$	41 42 44
renderred$	41 42 44
renderring$	41 42 44
renders$	41 42 44
rent$	4351
reoffe	7605
reoffend$	10794 11666 11682 11709 8257
reoffended$	4356
reoffender$	4237
reoffenders$	4237
reoffending$	11818 11821 11823 4063 4356
reoffends$	4356
repair$	11382
repara	3502
reparation$	7861
repeat$	538 539 10794 3536 3623 4030
repeated$	4563 7107 7108 7131 11369 11370 3917 8319 4138
repeatedly$	537 6791 2710 3894
replied$	9280 11035 11038 11039 11041 11042 11043 11044 11059 11060 11432
replies$	2678 2679
reply$	9307 9308 9309 9653 9655 10767 10773 10787 11202 2678 2679 11323 11382 11385 8254
replying$	8773 9009 9307 9308 9309
report	2920 7281 7289 2973 2993 2998 3004 3005 3108 7467 7765 8350 8353
report$	8922 9471 9490 9608 11136 11216 2799 11507 11555 7364 3010 3011 3012 11594 3032 3038 11691 11693 11732 11983 3498 8318 8524
reportd$	3012
reported$	9249 9257 7364 3012 11599 3102 3129 7609 7610 3498 8363 8398
reporting$	10766 7364 3010 3012 3032 3038 3498
reportinged$	7364
reportings$	7364
reports$	11136 11216 11555 7364 3010 3012 11594 3032 3038 11691 11693 11732 3240 3498 8318
reprim	4199
reprimand$	8558
reprimanded$	8558
reprimands$	8558
reprobate$	4232
reprobates$	4232
reputation$	1543 1544 11358 7196 11424
reques	7301 3218 3231 3238
request$	11216 11325 11326 8318
requested$	8374
requests$	11325 11326 11369 11370 8318 8319
requir	7301 8350
require$	10244 1913 1914 1915 6275 1917 1918 1919 1920 1933 1934 10512 6295 6296
required$	1933 1934 10512 6295 6296 3246 11833 7776
requirement$	12070
requires$	1933 1934 10512 6295 6296
requiring$	1933 1934 10512 6295 6296
rerob$	11682 11709
reside	7604 3452 3454
residential$	7811 7813 3750
residents$	9752 5535 9829 9830 9831 9832 9833 9834 9835 9836 9837 9838 9839 9840 9843 9844 9845 9906 9910 5752 5753 7057 11822 11848 7949 7950
resilience$	4263
resilient$	1958 1959 1960 1961 2013 8163 4263
resist$	8922 9291 9462 5245 5246 5247 5248 9527 2176
resistance$	1421 1422 1423 1424 1425
resistant$	1421 1422 1423 1424 1425 8267 8270 4253
resisted$	9406 2176
resisting$	2176
resists$	2176
resistted$	2176
resistting$	2176
resit	4168
resolution$	8569
resort$	481 482
resorted$	481 482 2758
resorting$	481 482
resorts$	481 482 2759
resortted$	481 482
resortting$	481 482
respect$	9608 9633 5424 5659 10767 10773 10787 11177 11178 11179 11180 11181 11182 11183 11184 8004 8254
respected$	9257
respit	3452
respite$	7811
respon	11499 7285 11537 7455 11706 8428
respond$	9608 10767 10773 10787 10821 10822 11202 11382 11385 8254
responded$	11035 11038 11039 11041 11042 11043 11044 11059 11060 11212
response$	2563 2571 2572 2573 2678 2679 2787 2788 2789 2790 2900 7260 7261 2904 7266 11489 11496 11503 7308 2956 2957 2962 2983 2987 7348 7352 7353 7355 11574 11579 11580 11581 7365 3009 7371 3014 7378 11602 7502 3160 7525 7565 11856 8306
responses$	2563 2571 2572 2573 2678 2679 2787 2788 2789 2790 8306
responsib$	11222 11307 11351
responsibbed$	11222 11307 11351
responsibbing$	11222 11307 11351
responsibed$	11222 11307 11351
responsibilit$	6068
responsibilities$	10285 11000 11222 11351
responsibility$	369 370 371 372 9396 9440 9441 9442 9547 984 985 5348 5349 5350 5351 5352 5353 5354 5355 5356 5357 5358 5359 5373 5374 5375 5376 5377 9596 9597 9598 9599 9600 9601 9602 9603 9604 9605 9606 5389 9638 10592 11000 11086 11177 11178 11179 11180 11181 11182 11183 11222 11351 2794 8532
responsibing$	11222 11307 11351
responsible$	8602 984 985 2013 10592 2786 11378 11673 3104 7489 3139 7517 7518 3168 11761 3511
responsibly$	9310
responsibs$	11222 11307 11351
rest$	4728 4729 4730 4731 10217 10321 10322 10323 10324 10325 10369 10370 10371 10535 10664 10665 10666 11371 8320
resteal$	11682 11709
rested$	4728 4729 4730 4731
restor	3264
restra	3421
restraining$	7780
rests$	4728 4729 4730 4731 11371 8320
result$	332 4727 7536 3188 7568 8524
resulted$	8589 9402 9403
resulting$	7568
results$	11358 7196 11424 11435 11436 11854 11983 8524
resume$	8719
resumed$	8719
resupply$	11682
retail	2939 7372 7604
retail$	7670
retailers$	2916 11494 7298 11569 11590 11592 3073 11822
retain$	4016
retained$	8374 4016
retaining$	4016
retains$	4016
retak	3264 4168
return	8350
return$	8667 8682 4496 8805 8872 310 8952 8981 8983 8984 8985 477 478 479 480 4876 518 522 523 4886 4929 4937 579 580 581 4944 9166 9608 10767 10773 10787 10793 10795 3000 3565 8254
returned$	8805 310 477 478 479 480 518 522 523 3565
returning$	8773 310 9009 477 478 479 480 4873 518 522 523 4883 9276 3565
returnned$	310 477 478 479 480 518 522 523 3565
returnning$	310 477 478 479 480 518 522 523 3565
returns$	8805 310 477 478 479 480 518 522 523 3000 3565
reveal	3108 7467
reveal$	11662
revealing$	10676 10677 3877
reveals$	11662
revel$	1180
reveled$	1180
reveling$	1180
revelled$	1180
revelling$	1180
revels$	1180
review	3046
review$	2959 8106
reviewed$	2959 7524 7593
reviewes$	2959
reviewing$	2959
reviews$	2959 8106
rheumatic$	4104
rid$	3249 7647
ridding$	3249
ride$	9236 750
rided$	750
rides$	9236 750
riding$	750
riff$	3607
right$	4467 4469 4508 9352 9353 5195 5196 5197 9638 9891 6046 1845 1846 1847
rightly$	2799
rigid$	11318 11379 7162
rigoro	3274
rigorous$	7633
ring	11476 3011 3019 7447
ring$	9086 9087 9471 10710 2935 7370 3616 8231
ringin	11525
ringing$	10766 2935 7370
ringle	11679 11883 8413
ringleader$	11665 11700 11770 4234
ringleaders$	11665 11700 11770 4234
rings$	5956 5957 6452 10710 2935 7370 8231
ringworm$	4322
riot$	8023 8024 8025
ripped$	10676 10677 6505 3870 3877
rise$	3211 7655
rises$	7655
risible$	11255
risk$	8577 8578 8588 4374 16 17 18 4422 8641 8642 8648 8654 8655 8656 8657 8659 8660 8661 8663 4580 4581 4582 4583 4584 4585 4586 4587 4588 4589 4590 4591 4592 9334 807 9561 9562 9621 9622 9623 9624 9625 9626 9627 9628 9629 9630 9631 9632 9643 9644 9645 9646 9647 9692 9699 9712 5611 1253 5613 5614 5615 5616 5617 5618 5619 5620 5621 5622 9841 9842 5625 5626 5627 5628 5629 5630 5805 5806 1448 1449 5809 1451 1452 10030 10031 10032 10033 10034 10035 10036 10037 10038 10039 10040 10041 10042 10043 10044 10045 10046 10047 10048 10049 10136 10333 10334 10335 10336 10337 10468 10469 10470 10480 10481 10482 10483 10485 10486 10487 7099 7593 3244 7630 7659 3520 3996 4024 4349
riskier$	4467 3522
risks$	8577 8578 8641 8642 8654 8655 8656 8657 8659 8660 8661 8663 4521 4522 4580 4581 4582 4583 4584 4585 4586 4587 4588 4589 4590 4591 4592 9561 9562 9621 9622 9623 9624 9625 9626 9627 9628 9629 9630 9631 9632 9644 9645 9646 9647 9692 10136 10468 10469 10470 10480 10481 10482 10483 7880
risky$	8577 8578 4467 142 143 144 145 146 147 148 4714 9051 5499 9739 3522 3588 3702
risperidone$	4331
ritali	4128
ritalin$	8487
rivalry$	7961
rivals$	7950
roaccutane$	4331
road$	8975 4842 9972 3763
roadman$	9790 7962 4231
roadmen$	9790 7962 4231
roam$	9014 1372
roamed$	1372
roaming$	1372
roammed$	1372
roamming$	1372
roams$	1372
rob$	9770 9771 9968 11653 11682 11685 11709 11710 7644
robbed$	8622 8625 9029 9329 3515
robber	11482 11490 11499 7285 11543 11679 7463 11694 3119 11703 11707 11708 11715 11716 3140 11722 11730 11734 11735 11736 7605 7848 7850 7869 7870 7873 8386 4217
robber$	9867 9868 9869 9951 9952 9953 9954 9955 11673 7993 7994
robberies$	11680 11681 7478 7499 11823 3296 12088 12089 12091 8404 8411 8576
robbers$	9867 9868 9869 9951 9952 9953 9954 9955 7993 7994
robbery$	9028 9044 2900 7260 7261 2904 7266 11489 11496 11503 2929 7293 7294 7295 2937 2938 7308 2956 2957 2962 2983 2987 7348 7352 7353 7355 11574 7358 11579 11580 11581 7365 3009 7371 3014 7378 11602 3058 7437 11656 7478 11698 7502 3160 7525 7542 7565 3312 12066 12068 12087 12088 12089 12091 4025 4035 8576
robbing$	11711 11790
robs$	11653 11685 11710 7644
robust	3268 3274 3279 4068
robust$	7633 3278 8163 4265
robuster$	3278
robustly$	8399
rode$	750
role$	9396 11351 7516
roles	11535
roll	4154
roll$	1155 11247 8513
rolled$	7642 7643 8513
rolling$	1155
roma$	2052 6417
romanian$	2052 6417 8223
romantic$	633 634 635 636
roof$	12039
room	7510
room$	2916 11494 11511 11512 11513 7296 7297 7298 11568 11590 11596 11597 7417 11638 7828 7829 12051 3480 8365 8521
rooms$	11597 8365
ropes$	10133
rose$	8410
rot$	11207 11427
rotten$	1385 1386 3620 8062
rough	8548
rough$	5584 5854 5855 3589 3620 3832 8194
round$	8888 8889 8891 8893 10135 5924 10174 3181 8247 8438
rouser$	7977
rousers$	7977
route	11644
route$	4842 11548
routes$	11548
routin	3146
routine$	7505
row$	6621 10840 6623
rowdy$	3708 4253
rows$	3411
rubber$	3940
rude$	10021 10022 10120 10951 4253
ruffian$	4232
ruffians$	4232
rug$	11348
rui	4199
rui$	8558
ruin$	9443
rule$	9756 11045 11046 11047 11048 11049 11050 2903
rules$	9768 9910 5701 5702 5703 5704 10220 10576 10577 10578 11045 11046 11047 11048 11049 11050 11346 2903 7951
ruling$	2903
rum$	11927
run	3223
run$	8667 8682 8739 8952 8981 8983 8984 8985 4776 4777 4778 501 502 503 504 505 506 507 508 509 510 522 523 4891 4896 541 542 665 666 9291 836 837 838 9471 5301 1155 1169 1170 1311 9917 5716 1520 1521 1522 1597 1598 1711 10795 2235 2236 10951 7211 2963 3075 3301 3444 3532 3662 3665
runaround$	9935
runaway$	9867 9868 9869 7993 7994
runaways$	9867 9868 9869 7993 7994 4240
runed$	3075
rung$	11212
runing$	3075
runner	8396
runner$	9076 9870 1299 7993 7995
runners$	9076 9870 1299 11697 7993 7995
runnin	11537 7455
running$	8643 8644 8645 8646 8647 4839 9077 501 502 503 504 505 506 507 508 509 510 522 523 4890 4892 4896 541 542 1155 1169 1170 1311 1597 1598 1711 10951 2963 11673 11706 3444 3532 3661 3664 8361
runs	11537
runs$	501 502 503 504 505 506 507 508 509 510 522 523 4896 541 542 665 666 836 837 838 1155 1169 1170 1311 1520 1521 1522 1597 1598 1711 10951 2963 11562 3075 3444 3532 8361
rushed$	3366
s$	7304 7453 11674 7666 3341 3344 7716 7721 7746 7756 7759 3406 7766 7768 7769 3412 3413 7778 7781 3430 7793 3441 7813 12044 7836 7838 12058 12065 12071 7868
s17$	4350
s20$	4350
s31$	4350
s47$	4350
sabotage$	3578
sabotaged$	3578
sabotages$	3578
sabotaging$	3578
safe$	8630 8631 4508 9560 9564 5347 9566 9578 9579 9587 9588 9589 9590 10443 6243
safeguard$	4410 8922 5366 9617
safeguarding$	10490 10491 10492 10493 10501 10502 10503 10510 3917
safer$	4467 4508
safety$	8587 4370 8654 8655 8656 8657 8658 8659 8660 8661 8662 8664 8716 8717 4530 4531 9467 9561 9562 9566 9567 9568 9569 9570 9571 9572 9573 9574 9575 9576 9577 5455 5456 5457 5458 5459 10480 10481 10482 10483 10569 11608
said$	104 4787 5034 5035 5044 5189 5264 5295 10829 6689 6690 6691 6757 6758 6761 6906 6907 2648 2649 3102 3158
sale	11734
sallow$	4271
same$	8765 8767 8769 8771 9388 5602 6272 6273 6274 2030 6454 10679 10692 6485 6492 6684 6685 6686 6687 3806 3867
sanction$	3235 4050
sanctioned$	365 366 367 368 5597 5598 5599 5600
sanctions$	3235
sand$	11345
sandy$	3830
sat$	2135 2136 2137 2637 2638 2639 2640 2641 2642 2643 2644
satisfy$	10864
savage$	9867 9868 9869 7993 7994
savages$	9867 9868 9869 9888 9889 9890 7993 7994
saved$	9587 9588 9589 9590 10911 10912 10913 10914 10915
saving$	11358 8039 8264
savvier$	1550 1551 1552
savvy$	1550 1551 1552 6352 6353 6354 2013 2017 8118 4261
saw	3360 3435
saw$	1368 2547 2548 7719
say	3108 7467
say$	8712 4616 8922 4706 4773 5075 9477 9490 9523 9608 1211 10594 10751 10767 10773 10787 6757 6758 6761 2960 8254
saying$	1211 10766 10842
says$	1211 10752 10829 6757 6758 6761 2648 2649
scabies$	4322
scalde	3442
scalded$	7801
scale	11971
scallies$	4232
scally$	4232
scallywag$	4235
scallywags$	4235
scan$	2959 11945
scandal$	4281
scandalous$	4281
scaned$	2959
scanes$	2959
scaning$	2959
scanned$	7524
scans$	2959 11945
scant$	77 84 1330 1331 1333 6959 6966
scantily$	2050 3822 3833
scar$	2070 8213
scarcely$	5336 980 981 982 1806 1808 1809 1843 1876 6235 1877 6236 1878 1935 6294 1936 1937 3775 3776 3790
scare$	10527 10528 10529
scared$	10485 10486 10487 1953 1954
scares$	6178 10397
scarf$	10715 8231
scaring$	8643 8644 8645 8646 8647
scarlet$	4104
scars$	2070 8213
scarves$	10715 8231
scatter$	11832
scattering$	3293
scenario$	8579
scenarios$	8579
scene$	11656
scheme$	8395
schemer$	7993
schemers$	7993
scheming$	4253
schizo	4318
schizophrenic$	12007
school	3387 11982 8517
school$	9064 9065 9066 9303 9304 9507 9616 9815 9816 9817 9818 9819 9820 9829 9830 9831 9832 9833 9834 9835 9836 9837 9838 9839 9840 9843 9844 9848 9874 5660 9906 5725 10091 6812 6817 6818 6820 11403 7212 2857 11470 11471 11949 11959 11960 11961 11962 11963 7746 11965 11966 11973 11975 11976 11983 12061 7844 7897 3655 3917 3964 3973 3974 8503 8513 8514 8515 4165
schoolboy$	3631
schooled$	3391
schooling$	11974 8515
schoolmates$	7992
schools$	9815 9816 9817 9818 5752 5753 11970 12052 8513
sclerosis$	12009
scolio	4321
scor	8383
score$	10133 11488 8400
scored$	11636
scores$	11488 8400
scorn$	11448 11449 11450 11451 11452 3579
scorned$	3579
scorning$	3579
scornned$	3579
scornning$	3579
scorns$	3579
scour$	2959
scoured$	2959
scoures$	2959
scourge$	5832
scouring$	2959
scours$	2959
scrap$	9323
scraped$	8214
scratch$	11237
scrawny$	4271
screamed$	9512
screening$	11924
screens$	10958 10988 10989 10990 10991
screenshot$	7361
screenshots$	7361
screwed$	1475
scribe	3375
scribe$	7734
scrolled$	7524
scrote$	4235
scrotes$	4235
scrounger$	7993
scroungers$	7993
scruffily$	2050 3833 8230 8232
scruffy$	2052 6415 10676 10677 3832 3853 3870 3877 4271
scrutiny$	11603
scum$	4232
scumbag$	4232
scumbags$	4232
search	7267 7271 11514 11649 3181 11764 11778 3316
search$	2910 2959 7337 3099 3156 3175 11757 7540 3197 11791 11792 7575 11794 3220 7580 3222 11800 3298 3299 11880 7675
searched$	2959 11729 7524 3220 11815
searches$	2959 11723 3175 11792 7575 11794 3220 3222 11800 11869
searching$	2959 11792 3220 3222
searchped$	3197
searchs$	2959 3197 3298
seasoned$	4264
seating$	7321
second$	2030 6968 7176 3381
secrecy$	5146 11227
secretive$	4253
sectio	12008 7791 4335
section$	7577
section17$	4350
section20$	4350
section31$	4350
section47$	4350
sectioned$	12009
secur	4032
secure	3188 3454
secure$	9289 9290 7813 12077 7864 4016 4210
secured$	11561 8374
secureed$	4016
secureing$	4016
secures$	4016
securi	2939 7372 7379 3051 7420 3072 7502 3151 7510 3188
security$	9752 2916 11494 7298 11569 11590 11592 11597 7410 3055 11638 3073 3074 11720 3196 3212 3315 7950
seduce$	288 3526
seduced$	288 1113 3526
seduces$	288 3526
seducing$	288 3526
see	11489 3360
see$	169 8922 8952 894 897 900 901 5403 5404 5405 5406 5407 5408 5409 5410 5411 5412 5413 5414 5460 5461 5462 5463 5464 5465 5466 5467 1368 10395 6199 6200 6201 10736 11202 11385 11514 2948 2955 2960 11557 11623 7719 7831
seed$	7979
seeds$	7979
seeing	3360
seeing$	8773 9009 6138 7719 3448 7831 3559
seek	7301 3188 3218 3231 4047
seek$	296 552 553 554 555 556 557 558 1115 5474 1116 1117 1118 1119 1120 1121 1137 1138 1140 10951 6776 2913 11533 7316 3720 3721
seeked$	6776 2913 7316
seeker$	9858 7942 8078 8554
seekers$	9858 7942 8078
seekin	7301 3218 3231
seeking$	296 552 553 554 555 556 557 558 1115 5474 1116 1117 1118 1119 1120 1121 1137 1138 1140 5838 5856 10951 6776 2913 7316 7942 8078 3720 8554
seekked$	6776
seekking$	6776
seeks$	296 552 553 554 555 556 557 558 1115 5474 1116 1117 1118 1119 1120 1121 1137 1138 1140 6776 2913 11533 7316 3720 3721
seem$	769 770 1093 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 1454 1473 1482 1483 1484 1485 1486 1487 1662 1668 6027 1669 1670 1671 1672 1675 1676 1677 1678 6267 6268 6269 2044 2582 2583 3539 3628 3630 3634 3681 3703 3705 3713 3714 3770 3772
seemed$	769 770 1093 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 1454 1473 1482 1483 1484 1485 1486 1487 1662 1668 6027 1669 1670 1671 1672 1675 1676 1677 1678 2044 2582 2583 3539 3628 3630 3634 3681 3703 3705 3713 3714 3770
seeming$	2582 2583
seemmed$	2582 2583
seemming$	2582 2583
seems$	343 344 769 770 1093 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 1454 1473 1482 1483 1484 1485 1486 1487 1662 1668 6027 1669 1670 1671 1672 1675 1676 1677 1678 2044 2582 2583 3539 3628 3630 3634 3681 3703 3705 3713 3714 3770 3772
seen	11550 11661 3435 3504
seen$	500 9532 9533 5316 5317 1255 1460 1562 1748 10772 10778 10783 10792 10876 2547 2548 11243 11545 7384 3360 3367 3448 8385 8392 8398
sees	3360 3435
sees$	1368 7719
seize	3041
seize$	7400 4016
seized	7399 3041
seized$	11617 7400 11801 8374
seizeed$	4016
seizeing$	4016
seizes	3041
seizes$	7400 4016
seizin	3041
seizing$	7400
seizur	4321
seizure$	3041 3176 11786 8371
seizures$	3176 8371
seldom$	1876 6235 1877 6236 1878
select	3303 4315
selected$	3083
self	4095 4332
self$	4359 4361 4400 4401 43 4403 4404 4405 4406 4407 4408 50 8628 8629 4412 4413 4415 4416 58 59 60 61 76 113 4688 8927 4782 4783 4784 9040 4835 4899 9313 9314 9316 5117 5118 5119 5120 5121 5122 5123 5124 5126 5127 9348 9349 9362 5153 5154 5155 5156 9375 9376 9377 9378 9379 9380 9381 9382 9383 9384 5171 5172 5173 5174 9393 9398 9420 9421 5342 5346 988 9567 9568 9569 9570 9571 9572 9573 9574 9575 9576 9577 5360 5361 9580 9581 9582 9583 9584 9585 9587 9588 9589 9590 5415 5416 5417 9885 5888 5890 10153 10154 10155 10156 10157 10158 10159 10398 10399 10400 10401 10428 10429 10430 10431 10432 10433 10434 10435 10436 10437 10438 10439 10440 10441 6225 10444 10445 6228 10452 7157 7806 7877 3529 7907 7908 3570 3646 8143 8144 3786 3799 3935
selfharm$	8454
selfharmed$	8454
selfharming$	8454
selfharms$	8454
selfie$	9128 9136 4941 4942 584 585
selfies$	9128 9136 9137 4941 4942 584 585
selfish$	4253 4281
sell$	8667 8682 8952 8981 8983 8984 8985 4776 4777 4778 501 502 503 569 665 666 849 9653 9655 9661 9663 9770 9771 11685 3532 3549 7922
sellin	11525 11537 7455 11679
selling$	9054 501 502 503 569 11673 11711 3517 3532 3549 8378 8575
sells	11537
sells$	501 502 503 569 665 666 849 11562 11685 3517 3532 3549
selves$	4359 4361 4400 4401 43 4403 4404 4405 4406 4407 4408 50 8628 8629 4412 4413 4415 4416 58 59 60 61 4688 8927 4782 4783 4784 9040 4899 9313 9314 9316 5117 5118 5119 5120 5121 5122 5123 5124 5126 5127 9348 9349 9362 5153 5154 5155 5156 9375 9376 9377 9378 9379 9380 9381 9382 9383 9384 5171 5172 5173 5174 9393 9398 9420 9421 5342 5346 988 9567 9568 9569 9570 9571 9572 9573 9574 9575 9576 9577 5360 5361 9580 9581 9582 9583 9584 9585 9587 9588 9589 9590 9885 10153 10154 10155 10156 10157 10158 10159 10398 10399 10400 10401 10428 10429 10430 10431 10432 10433 10434 10435 10436 10437 10438 10439 10440 10441 6225 10444 10445 6228 10452 7157 7877 7907 7908 8143 8144
semh	4144
semh$	8503
semi$	3425
sen$	11954 4148 8508
send	2920 2992 2993 3004 3011
send$	8667 8952 551 560 9653 9655 9661 9663 2919 7356 3002 7370 3012 3166 7566 3275 3540 3562 7922 4148 8508
sendd$	3012
sended$	7356 3012
sendes$	3002
sending$	551 560 10925 10926 10927 7356 3002 7370 3012 3166 3275 3540 3562 8262
sends$	551 560 7356 3002 7370 3012 3166 7566 3275 3540 3562
sensation$	3583
sense$	9636 5420 1341 1599 1601 6149 10368 1827 1828 1829 1830 1831 1832 6224 1866 1867 6227 10594 10697 11131 11132 11133
sensible$	8599 4467 4508 5093 1845 1846 1847 2013
sensibly$	9310
sensit	2921
sensitive$	7280 8093 3993
sensor	3325
sensory$	7684
sent	2920 7373 7432
sent$	8822 8823 8824 8826 551 560 9266 9267 9268 9280 2919 11556 7775 3467 7855 3540 3562 7922 8313 4194
senten	11990
sentence$	3207 8562 4207 8567 8569
sentenced$	7855 4207
sentences$	3207
sentencing$	4207
separa	11990 11992 7775 7777 12005
separate$	2899 11832
separated$	11993
separates$	2899
separating$	3293 11993
separation$	11995
sepsis$	4320
september$	9066
sergea	2900 7260 7261 2904 7266 11489 7293 7294 7295 2937 2938 2939 7308 2956 2957 2962 2983 2987 7348 7352 7353 7355 11574 11579 11580 11581 3009 7371 3014 7378 11602 3058 7502 3160 7525 7565
sergeant$	7259 11479 11484 2916 11511 11512 11513 7296 7297 7298 11526 7315 2979 7339 7342 2986 11566 11570 11571 11573 11583 7368 11587 11589 11596 3055 7417 11720 7519 11783 3989 8437
serial$	538 539 2898 3536 3623 3635 4030
series$	2429 8394
serious$	4430 633 634 635 636 5713 6937 6938 6939 6940 3623 3917
seriously$	9673 9674 9675 9676 9677 11078 11079 11095 11096 11097 11098 11099 11100 11101 11102 11103 11104 11105 11173 11174 11175 11176 2710
seriousness$	9621 9622 9623 9624 9625 9626 9627 9628 9629 9630 9631 9632 9644 9645 9646 9647
sertra	4128
sertraline$	8487
serve$	3233 3258
served	11781
served$	3233 3381 3505
serves$	775 776 3233 3258
servic	11938
service$	9787 5647 6812 6817 6818 6826 6835 6836 11353 11403 7204 7212 2857 11470 11471 2989 11818 11924 3917 8306 3964 3973
services$	9616 9617 5717 9998 10124 10504 10505 10506 10507 10508 10550 10551 2183 2184 2185 2186 6812 11034 6817 6818 6823 6824 11403 7212 11470 11471 11924 7938 8250
serving$	3233 7767 8294 4172
session$	157 159 160 5900 10944 10945 10946 10985 10986 10987 7937
sessions$	157 159 160 4560 8779 8812 8813 10091 5900 10985 10986 10987 7937
set$	8723 483 504 505 506 507 508 509 510 9822 1825 1826 6397 2218 2219 2363 3042 3516 8171 8172 8522
sets$	504 505 506 507 508 509 510
setting$	3516
settle$	10767 10773 10787 8254
seven	7262 7277 11567 7360 11601 7415 3059 3060 11644 11645 11647 11687 3124 3138 7509 11733 11750 11753 11758 7569 11810 11847 11859 7646 11871 11883 3313 8413
seven$	9823 9892 11299 7483 11725 11727
severa	11626
several$	4563 566 2087 7107 7108 7131 11369 11370 8319 4025 4138
severe	4090
severely$	4157 4175
sex$	8653 4655 8971 4829 4920 9140 4927 570 4934 9155 586 587 588 589 9177 9178 5071 5631 10146 10147 10333 10334 10335 10336 10337 10347 10468 10469 10470 10533 7797 3490 7881 7902 7912 8124
sext$	4223
sexted$	4223
sexting$	7898
sexts$	4223
sexual$	9051 4910 4918 4923 4925 4926 571 572 573 574 576 4938 4939 4940 586 587 588 589 9179 633 634 635 636 10146 5961 5964 6131 10534 3347 3490 3541 3551
sexualised$	9051 4910 4918 10012 10013 10014 10015 10016 10017 10018 10019 10020 7904 7905 3708 4262
sexuality$	9288
sexually$	6321 3544 3766 3767 3801 8536 4330
sgt$	11587
shabbily$	2050 3825 3833
shabby$	10676 10677 3870 3877 4271
shadow	3316
shadow$	11628 3056 11728 7675
shadowed$	3056
shadowing$	3056
shadows$	6452 3056
shaggy$	3830
shall$	2190 2191 2192 2193 2194 2195 3201
shallow$	4253
sham	11857
shambles$	4281
shambolic$	11255 4281
shame$	5186 11239 7109 11328 3937
shameful$	11140 4281
shamefully$	4281
shar	2977 2992
share	3004 3992
share$	8952 551 560 5223 1018 2133 10767 10773 10787 11202 11382 11385 7275 2917 2919 7356 3002 3012 3142 3469 3540 3867 8254
shared$	551 560 2133 6906 6907 11212 7275 2917 2919 3012 3540 3867
shareed$	7356 3012
sharees$	3002
shareing$	7356 3002 3012
shares	3992
shares$	551 560 2133 7275 2917 2919 7356 3002 3012 3469 3540 3867
sharin	8350 3992
sharing$	551 560 2133 11253 7275 2917 2919 3469 3540 3867
sharp$	6352 6353 6354 2017
sharper$	1550 1551 1552
shaved$	3849 3851 3853 8214 3866
shaven$	3820 3821 3850 3853 3866
she$	4483 4490 4965 5039 5040 5045 5046 5087 921 1199 5558 1200 9777 1201 1202 5709 1370 10132 10834 10835 10836 10837 10838 6627 6628 6629 6631 6812 11034 4150
shed	8548
shed$	2774 12036 12048
shedding$	2774
sheep$	9814 7993
sheet$	8365
sheets$	8365
shelter$	9147 9148 9149 9150 9151 9152 9153 9154 12036
shielding$	10493 10498 10499 10500 10501 10502 10503 10510
shift$	4776 4777 4778 4007
shiftless$	4255
shifty$	3832 8194
shirk$	2774
shirked$	2774
shirking$	2774
shirkked$	2774
shirkking$	2774
shirks$	2774
shirt$	6458 6459 10685 8231
shirtless$	4271
shirts$	6458 6459 10685 8231
shock$	9444
shocking$	2674 2675 2676 2677 7109 11328 11364 11365 11366 11367 3708 3947
shockingly$	4283
shoddy$	4281
shoes$	6458 6459 10699 10700 10701 10702 10703 10710 12059 8231 8236
shooti	11694 11707 11715 11716
shootings$	11680
shop	2939 7372 7379 7670
shop$	9064 9065 2916 11494 7298 11569 11590 11592 11597 3288 11888 11891
shopke	2939 7372 7604 7874
shopkeeper$	8865 9142 12092
shopkeepers$	8865 9142 9752 9906 5752 5753 2916 11494 7298 11569 11590 11592 3073 11822 11848 7949 7950
shopli	3119 11703 11707 11708 11716 3140 11730 7605 7848 7869 7870 4358
shoplifter$	9867 9868 9869 7993 7994
shoplifters$	9867 9868 9869 7993 7994
shoplifting$	8643 8644 8645 8646 8647 9044 9054 9058 9894 7478 7499 11745 11823 3296 3312 12066 12087 12088
shoppe	7604
shoppers$	9906 11822 11848 7949
shopping$	7670
shops$	9906 5752 5753 2916 11494 7298 11569 11590 11592 11597 3073 3288 11888 11891
short$	6400 10676 10677 6505 11129 11130 3716 3809 3830 3852 3853 3877 3934 8316 4271
shortcoming$	3916
shortcomings$	11005 11006 11007 3916 8277 4280
shortest$	2072 3857
shorts$	6458 6459 10699 10700 10701 10716 10717 10718 10723 8231 8236
shot$	7311
shots$	7311 11541 11547
shotted$	3533
shotter$	4241
shotters$	4241
shotting$	501 502 503 3532 3533
should	3184 7761
should$	21 22 23 24 25 26 689 690 909 927 935 936 937 938 939 940 941 942 943 951 955 956 957 958 976 1014 1027 1649 1821 1875 1929 1979 2435 2437 2438 2439 2440 6801 11029 6943 2665 7029 2886 7407 3055 3125 3177 3201 3282 11979 3919 3987
shoulder$	10104 2067 3965
shouldered$	8174 3965
shouldering$	3965
shoulderred$	3965
shoulderring$	3965
shoulders$	10104 10164 3965
shout$	1520 1521 1522
shouted$	3442
shouting$	3411
shouts$	1520 1521 1522
show	2907 11489 3096 7456 3113 3157 8350
show$	328 954 989 990 5378 5379 5380 5381 5382 5383 5384 5385 5386 5387 9608 5395 5453 5454 9721 10767 10773 10787 2345 10979 2960 7382 7408 11662 8254
showed$	328 954 989 5453 5454 2600 7408
showin	3096 3113
showing$	328 989 2600 11492 11921
shown	7373 7432
shown$	169 4594 4595 954 990 5453 5454 10877 10878 10879 10880 10995 2600 3043
shows	3096 7456 3113
shows$	328 954 989 5453 5454 2344 2600 2960 7408 11662 7477
shrewd$	6352 6353 6354 2017
shrug$	1069 1980 2793
shruged$	1069 2793
shrugged$	1069 2793
shrugging$	1069 2793
shruging$	1069 2793
shrugs$	1069 2793
shunt$	3339
shut$	2840 8313
shuts$	2840
shutting$	2840
shy$	8082
siblin	12035
sibling$	12049 8108 3753
siblings$	4360 9063 10119 10312 12012 12049 7878 8108
sick$	11910 11949
sickle$	4321
side$	10618
sidelined$	3948
sides$	9468
sight	7657
sight$	11774 11875 8414 4117 4118
sighted$	8293 8398 8477 4295
sighti	4008
sighting$	7255 3052 8367
sightings$	11577 3052 4004 8367
sign$	2752 2753 2754 2755 11349 11350 3499 8315 8318
signal$	8854 11784
signals$	8854 8855
signed	7531
signed$	11749 3371 3372 3499
significant$	1446 1447
signing$	3499
signs$	2752 2753 2754 2755 11349 11350 11369 11370 11536 3499 8315 8318 8319
silence$	5146 9426 11227
silliness$	8933 8934 8935 8936 8937 8938 9363 5184 5185 5277
silly$	4430 88 89 4467 142 143 144 145 146 147 148 4714 848 912 1827 1828 1829 1830 1831 1832 3575 4253
silo$	3977 3978
siloed$	4285
silos$	8335
similar$	2052 6417 3809 3867
simple$	4197
simpler$	3195
simply$	741 9538 9539 9540 9541 1519 2253 2254 2255 2256 6800 2586 2587 2760 2761 2802 3894 3954
since$	11925 11928 12034 8148 8571
single$	2320 2321 6726 6767 6768 2477 6837 6905 2921
sinks$	10909
sister	7771 11991 7774 3431 12035 12041
sister$	9063 3407 3408 11989 7807 12049 8108
sisters$	9063 10119 6052 6053 6054 8108
sit	11550
sit$	4754 2135 2136 2137 2139 10767 10773 10787 2637 11383 8254
site$	8367
sits$	2135 2136 2137 2139 2637 2638 2639 11537
sitting$	9385 9386 2637 2638 2639
situation$	8579 4723 9369 9370 9457 9561 9562 9566 9567 9568 9569 9570 9571 9572 9573 9574 9575 9576 9577 9717 10489 10606 7099 11363 7209 3478 8549
situations$	8579 9717 10606
six	7262 7277 11567 7360 11601 7415 3059 3060 11644 11645 11647 11687 3124 3138 7509 11733 11750 11753 11758 7569 11810 11847 11859 7646 11871 11883 3313 8413
six$	9803 9892 2042 6402 6403 2087 10664 10665 10666 10667 10668 10669 6644 6653 6659 11299 7483 11725 11727
sixteen$	10190 10191 10192 10193 10194 10195 1652 1653 1654 8129
size$	1681 1682
skaters$	6644 6653
skeletal$	3809
ski$	3882
skilled$	2027
skills$	1599 1601 6224 1866 1867 6227
skimpy$	3877
skin$	6424 6440 11901 8196 3839 3845 4103
skinned$	8155 8188
skinniest$	2072 3857
skinny$	6400 6436 6505 3809 3877 4271
skins$	9159
skirt$	6458 6459 10699 10700 10701 8231 8236 8243
skirts$	6458 6459 10699 10700 10701 10716 10717 10718 10723 10730 8231 8236 8243
skive$	4222
skived$	4222
skives$	4222
skiving$	4222
skunk$	7714
slag$	7993
slags$	7993
slap$	12018
slapdash$	4281
slappe	3442
slapped$	12018 7801
slaps$	12018
slave$	8048 3690 4248
slaves$	8048 4248
sleep	7701 7713
sleep$	4496 8952 9014 562 11919 11931 11932 12039 3464 3473 3474 3542 4093
sleeped$	3466
sleepes$	3466
sleeping$	562 3459 3464 3466 3473 3542 4130
sleeps$	562 3464 3466 3471 3473 3474 3542
slender$	3809 4271
slep$	4189
slept$	562 7688 3459 3475 3542 4189
slicked$	2066 8214
slide$	8328 8365
sliders$	10699 10700 10701 10716 10717 10718 10720 8231 8236
slides$	8365
slight$	3809 4271
slightest$	6701 6960
slightly$	2040 3811
slim$	6400 3809 4271
slimly$	3811
slip$	7102
slippers$	10712 10720 8231
slips$	11555
slipshod$	4281
slit$	3866
sloppy$	2674 2675 2676 2677 8194 3947 4281
sloth$	8330
slovenly$	4255
slow$	926 1421 1422 1423 1424 1425 2674 2675 2676 2677 11318 11364 11365 11366 11367 11379 7162 2805 3947 4142
slowly$	11379
slut$	7993
sluts$	7993
sly$	4253
smacke	3442
smacked$	7801
small$	1325 1377 6037 6184 6400 2047 3774 3809
smaller$	5531 5532 5541 5542 5543 5544
smart$	6352 6353 6354 6417 8116 8122 3877
smarter$	4467
smartly$	2050 3833 8230 8232
smarts$	8117
smash	12017
smashe	7643
smashed$	11861
smelly$	10676 10677 4271
smitten$	608 609 610 611 612 613 614
smok	3355
smoke$	8667 8952 8981 8983 8984 8985 456 9653 9655 9770 9771 10951
smoked$	9280 10951
smoker$	9864
smokers$	9864
smokes$	10951
smoking$	4371 8590 8591 808 10951
snakes$	7993
snapch	3165
snapchat$	4639 4640 4641 543 4902 544 4903 545 4904 546 4905 547 4906 9125 9126 9127
sneak$	308 7993
sneaked$	308
sneaking$	308
sneakked$	308
sneakking$	308
sneaks$	308 7993
sneaky$	4255
snood$	10715 8231 4276
snoods$	10715 8231 4276
snub$	3579
snubbed$	10755 3579
snubbing$	3579
snubed$	3579
snubing$	3579
snubs$	3579
snuck$	308
so	3164
so$	8766 8770 5022 6803 2605 3152 3771 3788
sobrie	3493
sobriety$	7852
social$	9046 9052 543 544 545 546 547 5519 9895 5837 10061 10121 10544 10545 10546 10547 6812 11034 2462 6822 2465 2844 2846 7394 3064 11681 3165 11746 7581 7810 3457
society$	5505 1147 1148 1149 1150 5510 9829 9830 9831 9832 9833 9834 9835 9836 9837 9838 9839 9840 9843 9844 9845
sociopath$	7993
sociopathic$	4253
sociopaths$	7993
sod$	6980
sofa	7821 8548 4351
sofa$	12039 3463 12050
soft$	9385 9386
software$	7383
sold$	501 502 503 569 665 666 849 3517 3532 3549 7922
soldier$	8906
soldiers$	8906 9945
solely$	2795 2796 3963
solicit$	3571
solicited$	3571
soliciting$	3571
solicits$	3571
solicitted$	3571
solicitting$	3571
solid$	3809
solidly$	3811
solve	4052
solve$	11833
solves	4052
solvin	4052
somali$	2052 6417 8223
some$	101 805 5222 2087
somebody$	9008 9518 6596 6812 11034 3208
someone$	9008 4957 9518 6079 1815 6596 6812 11034 3208
something$	9253 10954 2995 11586
somewhere$	9147 9148 9149 9150 9151 9152 9153 9154
son	11811
son$	10270 7704
sons$	10270
soon$	11333 11334 11335 11336 11467 11468 11469
sooner$	10203 10342 11017 11026
sophisticated$	1610 1770 4264
sorely$	2710
sorry$	10877 10878 10879 10880
sort$	9411 9746 1391 1393 1394 1395 10490 10491 10492 10672 2899 7948
sorts$	9411 2899 7948
sought	11781
sought$	296 552 553 554 555 556 557 558 1115 5474 1116 1117 1118 1119 1120 1121 1137 1138 1140 3721
sound$	3770
sounds$	3770
source	8350
source$	7280 2922 11559 3153 11740 3167 3247 3992 8352 3994
sources$	2922 11559 8352
south$	2063
sow$	9416 9417
sowed$	9416 9417
sowing$	9416 9417
sown$	9416 9417
sows$	9416 9417
space$	10461 7589 7829
speak	7268 3435
speak$	8711 8922 9122 548 549 550 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 6190 6234 10736 10767 10773 10787 10867 10925 10926 10927 11202 2875 11486 8254 8262
speaking$	548 549 550 6188 10766 8281
speaks$	548 549 550 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 10867 2648 2649
special$	11954 4144 4349
specialist$	11937
speech$	3325 11954
speed$	8501
spell	8529
spelli	7765
spelling$	11983 4164
spend$	8952 4735 4736 4799 9244 9245 9246 9247 9248 1161 1162 1163 1164
spendded$	1161 1162 1163 1164
spendding$	1161 1162 1163 1164
spended$	1161 1162 1163 1164
spending$	8773 9009 9244 9245 9246 9247 9248 1161 1162 1163 1164 11474
spends$	1161 1162 1163 1164 11550
spent$	1161 1162 1163 1164 3505
spice	7705
spice$	11923 7714 11935
spike$	7655
spikes$	7655
spiky$	3830 3853
spin$	9236
spina$	4105
spineless$	4281
spirit	7713
spirits$	11927 11931
spit$	9968
spite$	4529 171 172 174 4561 205 206 207 236 9095 9096 9097 9098 9444 2749
spiteful$	11140 3683 4253
spleen	7694
spleen$	11912
split	11990 11992
split$	11832 7775
spliting$	3293
splitting$	3293
spoiled$	4253
spoilt$	4253
spoke$	548 549 550 2874
spoken$	8750 8751 178 179 180 9249 5597 5598 5599 5600 10772 10778 10783 10792 10876 11212 2895 11661
sporadic$	10007 10008 10009 10010 1434 3699
sport$	2069 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 11917 3854 3872
sported$	2069 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 3854 3872
sporting$	2069 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 3854 3872
sports$	2069 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 3854 3872
sportted$	2069 3854
sportting$	2069 3854
sporty$	3832
spot$	10594 11885 11889 8379 8443
spots$	11885 11889 8224 8443
spotted$	4295
spotty$	2065 6436 10658 3837 4271
spray$	3847
spree$	8382
spring$	9066 9067
spurn$	3579 3892
spurned$	10755 3579 3892
spurning$	3579 3892
spurnned$	3579 3892
spurnning$	3579 3892
spurns$	3579 3892
squad	2900 7260 7261 2904 7266 11489 7285 7288 7293 7294 7295 2937 2938 7308 2956 2957 2962 2983 2987 7348 7352 7353 7355 11574 11579 11580 11581 3009 7371 3014 7378 11602 7390 3058 7502 3160 7525 7565
squad$	7259 11479 11484 11503 11504 2928 11506 11511 11512 11513 7296 7297 11518 2942 11526 7315 7342 11566 11570 11571 11573 11583 7368 11587 11589 11596 11608 7417 11699 11720 7519 11783 3989
squander$	3578 3970
squandered$	3578 3970
squandering$	3578 3970
squanderred$	3578 3970
squanderring$	3578 3970
squanders$	3578 3970
square$	11841 3288 11891
squarely$	2795 2796 3963
squint$	4274
squints$	4274
stab	12025
stabb	12017
stabbed$	8625 9029 9329 3515
stabbi	11482 11694 11707 11715 11716 11722 11734 11735 11736 7850 7870
stabbing$	11656 11698 12068 12088 12089
stabbings$	11680 12088 12089
staff	2939 7372 7379 3072
staff$	8906 9008 9142 9210 9211 9212 9469 9507 5396 9616 9617 9752 5535 9829 9830 9831 9832 9833 9834 9835 9836 9837 9838 9839 9840 9843 9844 9845 9848 9871 9906 9912 1355 1356 5717 5752 5753 10091 10127 10141 10142 10143 10144 10550 10551 10604 10605 6639 6640 6642 6643 6681 6682 6683 6812 11034 6817 6818 11403 7212 11470 11471 7298 11590 7410 11848 12092 7938 7949 7950 8035
staffroom$	11597
staffrooms$	11597
stained$	10676 10677 3870 3877
stairw	8548
stake$	7659
stamme	11901 7700
stammer$	11918
stamp	3241
stamp$	8299
stamped$	8299
stamping$	8299
stampped$	8299
stampping$	8299
stamps$	8299
stance$	7637 8426
stand	11550
stand$	1581 6210 6211 6212 6215 6216 6218 6219 6222 2043 10671 2135 2136 2137 2640 2641 2642 2643 2644 3924
standard$	11237 8306
standards$	11045 11046 11047 11048 11049 11050 8306
standing$	6210 6211 6212 6215 6216 6218 6219 6222 2640 2641 2642 2643 2644 3924 4203
stands$	2043 10671 2135 2136 2137 2640 2641 2642 2643 2644 4203
stares$	8886
start$	8719 9968
starte	4134
started$	8719 500
starti	4134
starts	4134
starts$	8719
starv	4096
starve	3442
starved$	7801
stash	11499 7449 3112
stash$	7440 11689
stashed$	11509
state	7281
state$	4723 11363
stated	7281
statem	4144
statement$	8928 5566 5567 5568 11502 11508 3377 8507
statemented$	8503
statements$	5566 5567 5568 11502 11508
statio	7372
station$	9064 9065 2916 11494 11590 11597 11841 3288 11891 12068 12075 12076
stations$	2916 11494 11590
statistics$	11435 11436 7626
stature$	10615 10616 10617 8168
status$	9686 9690 9691 9712 9718 9721 12003 3583 8106 8507 8554
stay$	4456 8682 4496 8841 4708 4737 4738 4755 8981 8983 8984 8986 4798 9039 9184 9244 9245 9246 9247 9248 9249 5057 5210 852 5212 5213 5214 9490 9653 9655 9661 9663 10767 10773 10787 12039 3464 8254
stayed$	8822 8823 8824 8826 9007 9249 9257 9266 9267 9268 9305 9306 5263 9517 3464 3466 3475
stayes$	3466
staying$	8773 9009 9184 9244 9245 9246 9247 9248 9249 3464 3466 4187
stays$	9249 3464 3466 4187
steal$	8952 9770 9771 9968 1520 1521 1522 10793 10947 11653 11682 11685 11709 11710 7644
steali	11537 7455 4358
stealing$	8641 8642 8643 8644 8645 8646 8647 9894 9950 9956 9957 10120 11673 11711 11790 8575
steals	11537 4358
steals$	1520 1521 1522 10947 11653 11685 11710 7644
step	7771 3429 7789 3440 12019 12041
step$	3260 3309 4008 4068
stepbrother$	7800 7807
stepdad$	3408 11989 7772 3417 12012 7799 7800 7807
stepfather$	3408 11989 7772 3417 12012 12016 7799 7800 7807
steping$	3260
stepmam$	7800
stepmother$	11989 3417 12012 12016 7799 7800 7807
stepmum$	11989 3417 12012 7799 7800 7807
stepnan$	7800
stepparent$	12012 7800 7807
stepparents$	12012 7800 7807
stepped$	11084 2891 11836 4068
steps$	3260
stepsiblings$	12012
stepsister$	7807
stepstepdad$	12012
stepstepfather$	12012
stepuncle$	7800
steroi	7705 7712
steroids$	11923 7710 11930
steward$	4644 8865 8906 9142
stewards$	4644 8865 8906 9142 5752 5753 11569
sti	4330
stick$	9608 10767 10773 10787 2471 2472 2473 8254
sticks$	10907
still$	8752 8772 8794 2482 2483 2952 2996 3894
stills$	7274 11524 7311 2990 2996 3013 3020
stinks$	8105
stock	11499 11679
stock$	2932 11667 11688 11689
stockily$	3811
stocky$	6400 3809 4271
stole	4358
stolen	11499 11679 11742 4358
stolen$	11667 11689 3224 12087 12090 4310
stoma$	4328
stomach$	4099
stone$	11915 3879
stoned$	10951
stoner$	7993
stoners$	7993
stood$	2135 2136 2137 2640 2641 2642 2643 2644 3924 4203
stop	11649 3181 3221 3316
stop$	8710 8874 4770 8993 9039 5028 5077 9296 9471 903 905 908 9524 10006 1775 1776 10767 10773 10787 10821 10822 10864 10925 10926 10927 7245 7246 7247 7248 11514 2978 7381 3099 11723 11757 7540 3197 3209 3213 3215 3216 3217 7580 11833 3287 3298 11878 11880 7675 8254 8262 4056
stoped$	1775 1776
stoping$	1775 1776
stoppe	11661
stopped$	9027 4810 452 5026 5089 9329 9480 1775 1776 10911 10912 10913 10914 10915 11053 11054 11055 11056 11057 11058 11729 3197 11778 3513 8313 8398 4113
stopping$	1775 1776 3213 3215
stopring$	3213
stops$	1775 1776 11723 3175 3197 3209 3213 3215 11829 3287 3298
stopting$	3213
store	2939 7372 7379 7449 3112
store$	8841 4776 4777 4778 2916 11494 7298 11569 11590 11592 11597 3051
stored$	11509
stores	3112
stores$	2916 11494 7298 11562 11569 11590 11592 11597 7470
storie	3165
stories$	5566 5567 5568 1519
storin	11499 7455 11679 3112
storing$	11673 11711
story$	5566 5567 5568
stout$	3809 4271
straight$	9260 9261 5195 5196 5197 3830 3853
strang	12017 3442
strange$	8902 8903 4916 894 897 900 901
stranger$	8849 8860 8861 5526 5740 5741 5742 5743 12043 7885
strangers$	8597 4623 8849 4635 4638 8857 8860 8861 8869 8873 8877 4670 9020 4907 9411 5496 9715 9716 9723 5525 5740 5741 5742 5743 10141 10142 10143 10144 7885
strangled$	12018 7801
strapping$	4271
strappy$	3877
strate	8407 8428 8433
strategies$	8812 8813
strategy$	8439
strayed$	9280
street	2921 11778 7608 7670
street$	9055 9064 9065 9972 7280 7305 11766 11826 11841 3288 11888 11891 7887 3605 3701 3740 3744 3756 3757 3758 3759 3806 4310
streets$	9055 5731 11766 11826 11841 3288 11888 11891 7887
streetsmart$	4260
streetwise$	1958 1959 1960 1961 2013 2017 4260
streng	3188
strength$	1681 1682
stress$	4085
strict	3274
strict$	7633
strike$	6267 6268 6269 11653 7644 11869 4008
strikes$	11653 7644 11869
striking$	3832
strikingly$	3771
string$	273 2430
stringing$	273
strings$	273 11541
stroke	7682 7791
stroke$	11900 11914 11984 12009
stroll$	2135 2136 2137
strolls$	2135 2136 2137
strong	3268 3274 4068
strong$	1741 1742 1743 2013 7633 3278 8163 3809 4071
stronger$	1340 3278
strongly$	3811
stroppy$	4253
struct	8354
structure$	11522 11868
struggle$	154 1421 1422 1423 1424 1425
struggled$	154 1421 1422 1423 1424 1425
struggles$	154 1421 1422 1423 1424 1425 4170
struggling$	154 1421 1422 1423 1424 1425
strung$	273
stubble$	4272
stubborn$	7162 4253 4281
stubbornly$	4281
stuck$	9258 9305 9306 10877 10878 10879 10880 2471 2472 2473
stud$	10710
studen	7874
student$	1371 10024 10052 10053 10054 10055 10056 10057 10068 12092 7979 3631 8061
students$	1371 10024 10052 10053 10054 10055 10056 10057 10068 7979 8061
studs$	10710
stuff$	8994 9141
stunt$	8653 7881
stunts$	8653 7881
stupid$	4430 88 89 4467 4699 848 912 3524 3575 4253
stupidity$	8933 8934 8935 8936 8937 8938 9299 9300 9301 9302 9363 5184 5185 5205 9424 5277
sturdy$	3809
stutte	11901
style$	10672 7961
subculture$	8060
subcultures$	8060
subjec	4033
subject$	10607 10610 11531 3093 3170 3999 4293
subjects$	10607 10610 3084 3093 7584 4293
submi	8350
submission$	11732
submissions$	11732
submit	2920 3992
submitted$	3007 3008 8363
substance$	31 36 4433 5644 4133
substandard$	2674 2675 2676 2677 11364 11365 11366 11367 3947
subway$	12036
succeeded$	10893
succes	7534 3211
success$	11854
successful$	11752 7570
such$	3918
sucked$	8622
sucks$	8105
suffer	3445 3446
suffer$	4110
suffered$	7804 7805 4110
suffering$	4110
suffers$	7804 7805 4108 4110
sufficient$	1865 1868 8145
sugar$	3558
sugges	7281 3238 8350
suggest$	6531 6533 6534
suggested$	6531 6533 6534
suicid	4095
suicidal$	8454
suicide$	11907 11984 8454
sullen$	8194 4253
summer$	9066 9067
summon	11778
superficial$	10007 10008 10009 10010 3601 3699
superv	3502 3504
supervised$	3753
supervising$	10150 10490 10491 10492 10493 10501 10502 10503 10510 10515 10516 10517 10518 10519
supervision$	10150 10420 10490 10491 10492 10493 10501 10502 10503 10510 10515 10516 10517 10518 10519 10573 10574 10575 2787 2788 2789 2790 7861 12080 8306 8569 8570
suppl	11537
suppli	2920 7329 3004 8362
supplied$	501 502 503 7373 3532
supplier$	9876
suppliers$	9876 11700
supplies$	501 502 503 11547 11562 11685 3517 3532 4023
supply	11490 2920 11499 11535 3004 7455 11674 11679 11694 11695 11707 11715 11716 11734 7869 8432 8433
supply$	501 502 503 2913 7330 3002 11667 11682 11685 3166 12087 3532 4023 4310
supplyed$	2913
supplyes$	3002
supplying$	501 502 503 2913 3002 11673 11711 3166 11790 12087 3517 3532 8575
supplys$	2913 3002 3166
suppor	3171 3188 3231 3425 3504 4068 4075
support$	72 73 74 75 157 165 166 4560 8779 8812 8813 8922 9616 9617 9984 9998 10002 10490 10491 10492 10493 10501 10502 10503 10510 10753 2183 2184 2185 2186 2571 2572 2573 11211 2787 2788 2789 2790 3171 7530 3183 3190 3246 11956 3380 11957 7937 7938 8250 8507
supported$	165 166 3183 3190 7784
supporting$	165 166 3183 3190
supports$	72 73 74 75 165 166 3183 3190 3246
supportted$	165 166
supportting$	165 166
supposed$	8997 8998
suppre	3241
suppress$	4306
suppressing$	4306
suppression$	4306
sure	3164
sure$	2217 2218 2219 6663 6664 6665 6666 2308 2309
surely$	2385 2393 6752 2394 2395 6800 8271
surface$	3601
surgery$	11940 11945
surly$	4253
surprised$	5331 9550 9551 9552 9553 9554
surprising$	894 897 900 901
surprisingly$	3771
survei	11890 4303
surveillance$	11880 4292
surveilled$	11636
surviv	3446
survival$	3553
survive$	10459 10460 6246 1888 1889 6249 1896 3787
survived$	1896 7805 3787
survives$	1896 3787
surviving$	1896 3787
suspec	3094 8356
suspect$	10607 10610 11393 11672 11702 3130 8114 3999 8384 4038 4309
suspected$	7453 3102 3117 7487 3130 3134 3158 3511 4027
suspects$	10607 10610 11393 11521 11668 11669 11672 11702 3130 7978 8114 8359 8384 4026 4309
suspen	7765
suspended$	365 366 367 368 5597 5598 5599 5600 3383 7991 8511 4208
suspendeds$	3383
suspension$	9819 3383 11983 7991 4341
suspensions$	9819 3383 7991 4341
suspicion$	11448 11449 11450 11451 11452
suspicious$	7357
swallo	4097
swallowed$	4098
swallows$	4098
swap$	560 578 4937 579 580 581 582 583 849 3540
swaped$	560 578 4937 579 580 581 582 583 849 3540
swaping$	560 578 4937 579 580 581 582 583 849 3540
swapped$	560 578 4937 579 580 581 582 583 849 3540
swapping$	560 578 4937 579 580 581 582 583 849 3540
swaps$	560 578 4937 579 580 581 582 583 849 3540
swarthy$	4271
swayed$	7943
swear$	9968 10951
swearing$	10951 11960
swears$	10951
sweatshirt$	10699 10700 10701 8231 8236
sweatshirts$	10699 10700 10701 8231 8236
sweep$	2771 8416
sweeping$	2771
sweeps$	2771 8416
sweet$	6184
swept$	2771
swift	3268 4068
swipe$	7346 2988
sworn$	8403
sympathy$	9328 9332 9350 9457
symptoms$	8451
syndrome$	8445
syphil	4330
system	7350 8350
system$	9368 9457 9912 10141 10142 10143 10144 11527 11568 11584 11585 11652 11691 11692 11693 3917
systemic$	3917
systems$	11691 11693 3917
t$	6467 10699 10700 10701 7763 8236
ta	3379 7739
ta$	7738 11957
table$	11967
tables$	11425
tablets$	7710 11935 8456 8489
tabs$	7392
tackl	2969 3241
tackle	11890 8438
tackle$	11833 3262 3263
tackleing$	3263
tackles$	3263
tackling$	3262
tactic	8428 8433
tactical$	7365 4021
tag$	12070 12083 12084 12086 8573
tagged$	12083 4212
tagging$	12083
tags$	12086
tail$	3056 11728
tailed	11890
tailed$	3056
tailing$	3056
tails$	3056
tak	3311
take	3264
take$	71 8667 8682 106 4477 8739 4648 8952 4752 404 405 9022 9043 540 559 637 4998 989 990 1018 5378 5379 5380 5381 5382 5383 5384 5385 5386 5387 1029 1030 9608 5403 5404 5405 5406 5407 5408 5409 5410 5411 5412 5413 5414 5430 5431 5432 5433 5434 9653 9655 9661 9663 1096 1100 5787 1578 1708 1798 1799 1800 1801 1874 10736 10767 10773 10787 6852 2501 6868 6877 6881 6882 6883 6884 6885 6886 6887 6949 6951 6952 6953 6954 6955 2600 11202 11382 11385 3029 7433 3193 3198 7674 3332 3351 3353 3521 3562 8254
takeaway$	9064 9065
takeed$	3029
takeing$	3029
taken$	71 106 5017 5018 5019 5020 5021 9249 989 990 1798 1799 1800 1801 10571 10866 10877 10878 10879 10880 6851 6868 6878 6879 6880 6881 6882 6883 6884 6885 6886 6887 6949 6951 6952 6953 6954 6956 6957 6958 2600 11212 3366 3424 3521
taker$	9853 7879
takers$	9853 7879
takes	3264
takes$	71 106 455 540 559 5204 9543 989 1029 1030 1096 1100 1708 1798 1799 1800 1801 6868 6877 6949 6951 6952 6953 6954 6955 2600 3029 3193 3351 3353 3521 3562
taking	3264 4097
taking$	4392 71 8740 540 559 989 1029 1030 1096 1100 1708 10462 10463 6881 6882 6883 6884 6885 6886 6887 2600 3193 3332 3353 7879 3521 3562
talk	7268 11550
talk$	157 8922 9121 548 549 550 9307 9308 9309 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 1659 6189 10736 10767 10773 6566 10787 10867 10887 6670 10925 10926 10927 11486 11500 8254 8262 3975
talked$	548 549 550 9266 9267 9268 9283 3975
talking$	548 549 550 9307 9308 9309 1807 6187 10766 10925 10926 10927 6712 11500 8262 4135
talkked$	548 549 550
talkking$	548 549 550
talks$	157 548 549 550 1619 1620 1621 1622 1623 1624 1655 1656 1657 1658 1659 10867 11615 3975
tall$	6400 10619 2046 3809 8173 4271
tallest$	2072 3857
tallies$	2905
tally$	2905 2994
tallys$	2994
tan$	8205 8206
tango$	9032
tanned$	2065 3837 4271
tantrum$	10082 10083 8070
tantrums$	10082 10083 8070
target	11514 2969 3088 3146 11767 3303 3304 7664 11884 3310 11890 8407 8438
target$	8619 8620 1182 11635 11757 3263 11882 7665 3999 4060 4070 8436 4165
targeted$	8622 1182 7505 11882 7665 7669 4070
targeting$	1182 11463 11464 11465 11466 3263 11882 7665 4070
targets$	8618 8620 1182 11358 7196 11424 11435 11436 11635 3263 11882 7665 4070 8436
targetted$	1182
targetting$	1182
tart$	7993
tarted$	2156 2157 3890
tarts$	7993
task	7288 3255
task$	11000
tasked$	3006 3062 7431 3295 4078
taskforce$	11506
taskin	8380 4078
tasking$	2900 7260 7261 2904 7266 11489 7308 2956 2957 2962 2983 2987 7348 7352 7353 7355 11574 11579 11580 11581 7365 3009 7371 3014 7378 11602 7437 7502 3160 7525 7565 7654 11872 8437
tastes$	10292 10355
tattoo$	2070 10647 6453 10710 8213 3856
tattooed$	4271
tattoos$	2070 10647 6453 10710 8213 3856
taught$	165 166 169 8782 8783 8784 4594 4595 9351 10772 10778 10783 10792 10876 10911 10912 10913 10914 10915 11779 3391
taunt$	3591
taunted$	3591
taunting$	3591
taunts$	3591
tauntted$	3591
tauntting$	3591
tea$	12059
teach$	165 166 9871 9984 10843 10925 10926 10927 8262
teache	7874
teached$	165 166
teacher$	8865 8906 9142 9507 6835 6836 12092
teachers$	8865 8906 9142 9507 9752 5535 9871 5752 5753 10091 10127 6639 6640 6642 6643 7950 8035
teaches$	165 166
teachi	7757
teaching$	165 166 3379 7739 7754 11975
team	7288 7308 7390 11938
team$	6812 6817 6818 11403 7212 2857 11470 11471 7259 11479 11484 11497 11504 11506 11511 11512 11513 7296 7297 11526 7315 7342 11566 11570 11571 11573 11583 7368 11589 11596 11608 7410 7417 11699 11720 7519 11783 3306 11942 3964 3973
teams$	3306
tearaway$	4232
tearaways$	4232
tech$	8239 3881
techni	8433
teen$	1371 10024 10027 10052 10053 10054 10055 10056 10057 10068 8061
teenage$	2030 3550 3623 3626 3635 3805 3806 4025
teenager$	1371 10024 10027 10052 10053 10054 10055 10056 10057 10068 10607 10610 7970 7979 8061
teenagers$	9705 9749 9791 9793 1371 10024 10027 10052 10053 10054 10055 10056 10057 10068 10607 10610 7970 7979 8036 8061
teens$	9791 1371 10024 10027 10052 10053 10054 10055 10056 10057 10068 8061
teeth$	10659 10660 10661 11912 8201
teleph	3064
telephone$	3040 11618 4012
telephones$	3040 11618
tell	2907 3011 3108 7467 3164
tell$	8922 8952 9478 9490 9608 1211 9917 6180 6181 6182 6183 10594 10767 10773 10787 10867 6757 6758 6761 6780 11385 2899 2914 2934 2935 7370 7382 3026 8254
telling$	1211 10766 2934 2935 7370 11904
tells$	1211 10867 6757 6758 6761 2899 2934 2935 7370
temper	11990
temper$	10082 10083 8070
tempered$	8075 8076
tempers$	10082 10083 8070
temporarily$	4150
temporary$	4188
tempt$	8596 4379 285 286 287 3526 3567
temptation$	9013
tempted$	8596 4379 285 286 287 1113 3526 3567 7943
tempting$	8596 4379 285 286 287 3526 3567
tempts$	8596 4379 285 286 287 3526 3567
temptted$	8596 4379 285 286 287 3526 3567
temptting$	8596 4379 285 286 287 3526 3567
ten$	9823 1652 1653 1654
tenancies$	3234 3300
tenancy$	3234 3300 12038 12053 12054
tenants$	7057
tendencies$	7984
tension$	3411 8354
tent$	12036 12048
term$	633 634 635 636 11901 11958 7758
termination$	11920
terrible$	4430 4467 8697 8698 8699 8700 5313 5582 10110 2674 2675 2676 2677 11364 11365 11366 11367 2831 3524 3708 3742 3947
territ	7589
territory$	11807
terrorise$	1172 1173 1174 3590
terrorised$	1172 1173 1174 1216 1217 3590
terrorises$	1172 1173 1174 3590
terrorising$	1172 1173 1174 3590
test	3988
test$	9444 1353 10951 3053 3054 11924 11952 8498
tested$	1353 4139
testing$	1353 10951
tests$	1353 11952 8498
testted$	1353
testting$	1353
text	3019
text$	548 549 550 11323
texted$	548 549 550
textin	11525
texting$	548 549 550
texts$	548 549 550
textted$	548 549 550
textting$	548 549 550
thalas	4105
thalassaemia$	8464
than$	4544 9496 5291 5909 5910 5911 5955 1607 5984 10205 10206 10207 10208 10209 10210 10211 10212 10213 10240 6023 1862 1883 1886 6317 6318 6319 6320 10543 11437 11438 11439 11440 11441 11442 11445
thank$	9335 9336 9337 9338 9339 9340 9371 9372 9373 9374 9389 9390 9391 9392 5202 5203 1779
thanks$	361 6933 2842
that	8350
that$	4647 606 5187 9549 5396 9777 5750 10130 2030 11215 11327 7186 7209 11434 11552 7385 7477 7492 7493 7511 11904 7952 3609 3806 8308
the$	4414 4647 4668 9061 4855 4856 5150 5239 9469 5396 9615 5426 9658 5468 9752 5554 1199 1225 5693 5694 5746 5761 1549 10130 5915 5999 6071 1724 6103 2030 2077 6461 6474 2116 10928 6741 6785 11034 6855 6918 7089 7096 7123 7125 11346 11347 7131 7133 11369 11370 11376 7160 2834 2857 7302 3081 7471 7542 7548 7621 11850 7649 7675 7866 7950 3609 8308 8319 3996 4025 4028 4132
thef$	11673
theft	11482 11499 11543 7463 11694 3119 11703 11707 11708 11715 11716 3140 11722 11730 11734 11735 11736 7528 7848 7850 7869 7870 7873 4217
theft$	9044 9058 9894 10120 11681 7478 11698 7499 11745 11746 3312 12066 12068 12087 12088 12089 12091 4035 8576
thefts	7605
thefts$	11680 11681 7478 7499 11745 11746 11823 3296 12088 12089 8404 8576
their	7395 3037 3094 3135 8369 4018 4034
their$	19 4431 4444 4446 90 91 94 98 4459 4461 105 4520 4647 4686 330 337 338 339 341 4703 345 4715 4716 4717 4718 4719 4720 8954 407 4781 9017 4818 4819 9061 4845 4928 9168 4978 4989 5070 5109 5139 5140 786 787 5152 5178 9399 823 825 826 5200 846 847 5206 9425 5208 866 884 915 918 9506 5327 9548 5344 5396 9639 9643 5426 1207 5602 9871 9908 5724 1502 10136 1568 10173 5969 5971 6121 6137 6192 6193 6194 6196 6247 6405 6406 6407 6432 2081 2094 2099 2100 2120 6493 2147 2148 6722 6770 11031 7021 7032 7122 7124 7126 11346 11347 7131 7133 7134 11358 11369 11370 7198 7199 11424 2857 7217 7225 7226 7302 3081 7453 7542 7649 7691 7693 3359 3412 3413 7773 7817 7835 3552 3568 3711 3874 3875 3918 8309 8319 3964 4122 4123 4130 4131 4155
theirs$	9394
theirself$	4359 4361 4400 4401 43 4403 4404 4405 4406 4407 4408 50 8628 8629 4412 4413 4415 4416 58 59 60 61 4688 8927 4782 4783 4784 9040 4899 9313 9314 9316 5117 5118 5119 5120 5121 5122 5123 5124 5126 5127 9348 9349 9362 5153 5154 5155 5156 9375 9376 9377 9378 9379 9380 9381 9382 9383 9384 5171 5172 5173 5174 9393 9398 9420 9421 5342 5346 988 9567 9568 9569 9570 9571 9572 9573 9574 9575 9576 9577 5360 5361 9580 9581 9582 9583 9584 9585 9587 9588 9589 9590 9885 10153 10154 10155 10156 10157 10158 10159 10398 10399 10400 10401 10428 10429 10430 10431 10432 10433 10434 10435 10436 10437 10438 10439 10440 10441 6225 10444 10445 6228 10452 7157 7877 7907 7908 8143 8144
theirselves$	4359 4361 4400 4401 43 4403 4404 4405 4406 4407 4408 50 8628 8629 4412 4413 4415 4416 58 59 60 61 4688 8927 4782 4783 4784 9040 4899 9313 9314 9316 5117 5118 5119 5120 5121 5122 5123 5124 5126 5127 9348 9349 9362 5153 5154 5155 5156 9375 9376 9377 9378 9379 9380 9381 9382 9383 9384 5171 5172 5173 5174 9393 9398 9420 9421 5342 5346 988 9567 9568 9569 9570 9571 9572 9573 9574 9575 9576 9577 5360 5361 9580 9581 9582 9583 9584 9585 9587 9588 9589 9590 9885 10153 10154 10155 10156 10157 10158 10159 10398 10399 10400 10401 10428 10429 10430 10431 10432 10433 10434 10435 10436 10437 10438 10439 10440 10441 6225 10444 10445 6228 10452 7157 7877 7907 7908 8143 8144
them	7262 7277 7284 11567 7360 11601 11626 11629 11632 3059 3060 11644 11645 11647 11687 3138 11733 3162 11750 11753 11758 7553 7569 7578 11796 7579 11810 11847 11859 7646 11871 11883 11893 8408 8413 8420 8510
them$	8580 8581 8607 8665 4625 4632 8946 9038 4821 4823 4825 9101 9104 9147 9148 9149 9150 9151 9152 9153 9154 9239 5125 5134 9375 9376 9377 9378 9379 9380 9381 9382 9383 9384 5188 830 831 832 833 5215 9656 5446 5535 5592 5758 5870 5871 5872 6000 6065 10396 10410 10422 10509 10649 2088 2089 6597 6644 6653 6659 6671 10897 10902 10928 6729 6860 6861 6985 6986 6987 6988 6989 6990 11215 7039 7060 11308 11309 11310 11311 11312 11313 11369 11370 11391 11392 7177 7236 11531 11541 3063 7521 3180 3208 11797 11798 7676 8050 8274 8309 8310 8312 8319
themself$	4359 4361 4400 4401 43 4403 4404 4405 4406 4407 4408 50 8628 8629 4412 4413 4415 4416 58 59 60 61 4688 8927 4782 4783 4784 9040 4899 9313 9314 9316 5117 5118 5119 5120 5121 5122 5123 5124 5126 5127 9348 9349 9362 5153 5154 5155 5156 9375 9376 9377 9378 9379 9380 9381 9382 9383 9384 5171 5172 5173 5174 9393 9398 9420 9421 5342 5346 988 9567 9568 9569 9570 9571 9572 9573 9574 9575 9576 9577 5360 5361 9580 9581 9582 9583 9584 9585 9587 9588 9589 9590 9885 10153 10154 10155 10156 10157 10158 10159 10398 10399 10400 10401 10428 10429 10430 10431 10432 10433 10434 10435 10436 10437 10438 10439 10440 10441 6225 10444 10445 6228 10452 7157 7692 7877 7907 7908 8143 8144 8455
themselves$	4359 4361 8580 8581 4400 4401 43 4403 4404 4405 4406 4407 4408 50 8628 8629 4412 4413 4415 4416 58 59 60 61 4688 8927 4782 4783 4784 9040 4899 4936 9313 9314 9316 5117 5118 5119 5120 5121 5122 5123 5124 5126 5127 9348 9349 9362 5153 5154 5155 5156 9375 9376 9377 9378 9379 9380 9381 9382 9383 9384 5171 5172 5173 5174 9393 9398 9420 9421 5342 5346 988 9567 9568 9569 9570 9571 9572 9573 9574 9575 9576 9577 5360 5361 9580 9581 9582 9583 9584 9585 9587 9588 9589 9590 9882 9885 5727 1519 10153 10154 10155 10156 10157 10158 10159 10398 10399 10400 10401 10428 10429 10430 10431 10432 10433 10434 10435 10436 10437 10438 10439 10440 10441 6225 10444 10445 6228 10452 10466 11244 7157 7692 7877 7907 7908 8143 8144 8455
then$	871
therap	11902 7718
therapist$	11936 11937
therapy$	11940 8451 8493 8494 8530
there$	8676 8714 8828 5060 9284 2227 2228 6596 7422
these$	4607 4629 4664 4672 4679 324 8948 4971 4974 4980 9654 9657 9662 5575 1225 1549 10396 6344 2007 2011 2030 6598 10839 2275 10904 10928 6947 6985 6986 6987 6988 6989 6990 7043 7045 7052 7062 7063 11308 11309 11310 11311 11312 11313 11369 11370 11391 11392 7177 7621 3313 3627 3635 8274 3918 8309 8310 8312 8319 4025 8420
they	7262 11491 11567 7360 11601 11609 3059 3060 11644 11645 11647 11687 3124 3138 11750 11753 7569 11810 11847 11859 7646 3289 11871 3313 8413
they$	4483 5039 5040 5045 5046 5087 9401 921 1199 5558 1200 9777 1201 1202 5709 1370 10132 10834 10835 10836 10837 10838 6627 6628 6629 6631 6812 11034 7483 3147 3199 3208 7631 7648 7679
thick$	2038 3796 3813 3852 3861 3862 4253
thickset$	3809 4270
thief$	9867 9868 9869 9951 9952 9953 9954 9955 7993 7994
thieves$	9867 9868 9869 9951 9952 9953 9954 9955 7993 7994
thieving$	9894 9956 9957
thigh$	11911
thighs$	11911
thin$	6400 3809 3828 3832 4271
thing$	6140 11116 11117 11118 11119 11120 11122 11123
things$	8831 8995 9141 5292 10292 10447 10488 7098 7186 7209 3478
think$	8898 8899 8900 8901 9608 1192 1193 1194 1342 1350 1619 1620 1621 1622 1623 1624 6199 6200 6201 6234 6833 11052 11053 11054 11055 6925 11144 3130
thinking$	8281
thinks$	1192 1193 1194 1342 1350 1619 1620 1621 1622 1623 1624 6833 11052 3130
thinnest$	2072 3857
third$	2030
thirteen$	1652 1653 1654
thirties$	9172 9207
thirty$	9170 9172 626 9205 9206 5983 10232 10233 10234 10235 10236 10237 10238 10599
this$	4647 9061 4969 4976 5187 5396 5575 1519 6103 2030 10928 10971 6860 6861 6985 6986 6987 6988 6989 6990 11215 11308 11309 11310 11311 11312 11313 11369 11370 7153 7186 7209 7302 3147 7621 3609 3707 3806 8274 8308 8309 8310 8319 4028
thorough$	1770
thoroughly$	3911
those	7328 11758 8408
those$	9735 5575 1225 1549 2007 11606 7455 11775 7584 7622 11847 11850 11883 3635 8274 4025
though$	197 4557 4596 4597 4598 4599 4600 4601 4602 4603 250 251 9095 9096 9097 9098 878 6381 6382 6383
thought$	4436 4437 4438 4439 4440 4443 9249 9528 9529 1192 1193 1194 5564 5565 1260 1350 1463 11014 11030 11035 11038 11039 11041 11042 11043 11044 6833 11052 11053 11054 11055 11056 11057 11058 6925 11144 11177 11178 11179 11180 11181 11182 11183 11184 11185 11186 6969 6970 6971 6972 6973 11323 11432 3102 3129 3134 3158
thoughtless$	11129 11130 11140
thoughts$	3330
threadbare$	3877
threat	3442
threat$	5611 1253 5613 5614 5615 5616 5617 5618 5619 5620 5621 5622 9841 9842 5625 5626 5627 5628 5629 5630 7270 7630 3272 4024 4041
threatened$	7801
threatening$	3708 4251
threats$	10552
three	7262 11567 7360 11601 11626 11644 11645 11647 11687 3138 11750 11753 7569 11810 11847 11859 7646 11871 8413 8502
three$	5446 9892 2087 10664 10665 10666 10667 10668 10669 6644 6659 11299 7131 4025 4138 4197
thresholds$	11346
threw	12017
threw$	47 329 850 1038
thrill$	4423 65 4428 9024 9025 9026 9686 9712 3583
thrills$	9692
thrive$	788
thrived$	788
thrives$	788
thriving$	788
throats$	10955
throug	7663 7787 3992 4068 4075
through$	356 5745 9988 6238 6239 6429 10865 10894 10896 10910 10929 10934 7136 2999 3086 11677 7520 7752 3527 3971 4127
throw$	47 329 850 1038
throwed$	47 329
throwing$	47 329 850 1038
thrown	12017
thrown$	47 850 1038 10757 3442 3443
throws$	47 329 850 1038
thug$	4232
thuggery$	4232
thuggish$	4232 4251
thugs$	9888 9889 9890 11393 11701 8295 4232
tic$	4085
tick$	3926
ticking$	3642 8286
tidy$	3832
tied$	3103 7497 8214
ties$	1212 7961
tight$	10676 10677 6505 7163 3852 3877
tightly$	2068
tights$	8231
tiktok	3165
tiktok$	543 4902 544 4903 545 4904 546 4905 547 4906 9125 9126 9127
till	7379
till$	11597
tills$	11597
time	3374 7749
time$	4542 8953 9017 1024 1025 1026 9614 5520 5521 5523 5586 5641 5642 5684 5735 5736 5737 10215 10351 10800 10801 10943 10944 10945 10946 10959 10967 11167 11168 11169 11170 11171 11172 7264 11640 3214 7656 7657 7734 3641 8268 8329
timed$	11769
timekeeping$	7936
timeline$	7317
timeout$	7733
times$	8756 8758 8759 8763 10960 7264
timeta	7321 7765
timetable$	11539 11967 7758 11983
timetables$	11539
timewaster$	7993
timewasters$	7993
timid$	7162
timing$	7264
tinnitus$	4320
tiny$	3877
tip	4303
tip$	3019 3219
tipped$	3219
tipping$	3219
tips$	3219
to	2972 3364 8350
to$	4441 4445 8841 8885 8918 4734 4743 4765 4796 4836 4837 4838 4840 4881 4889 4893 4959 4960 4961 4962 4963 4966 5001 5005 5128 9404 9489 5289 9530 5328 9549 5390 5481 5489 5492 5494 5500 5571 5612 9946 5732 5744 5750 5763 5766 5780 5785 5803 10050 5876 5904 5912 5928 5929 5931 6091 6177 6217 6330 6334 10590 6518 10740 10741 10742 10744 10764 10784 6576 6577 6603 6625 10917 10930 6792 6793 11051 11061 11062 11063 6858 6859 11094 11143 11151 6984 2662 7030 7087 7154 11380 7164 7165 11418 7201 7235 7240 7241 7242 7243 7244 7278 7282 7286 2931 2965 2999 7370 7402 7407 3055 7421 3078 7439 7448 7461 7462 7530 7539 7545 7546 7555 7559 3201 3202 7602 7614 7620 11852 3282 7677 7690 11928 7715 7725 7726 11955 7752 7763 7808 7854 3497 7859 12093 7934 7935 7952 8250 8252 8256 8273 8275 8309 8325 8340 8341 8437 4082 4127 8566
toddler$	7704
toe$	10680 10704 10705 6488 3604
toerag$	4235
toerags$	4235
toilet	3374
toilet$	7733
toing$	7370
tokenistic$	3601 4281
told	3026
told$	169 8750 8751 178 179 180 187 188 189 190 191 192 193 194 195 8782 8783 8784 8997 8998 4790 9254 9263 5300 10772 10778 10783 10786 10792 10876 10877 10878 10879 10880 6689 6690 6691 10911 10912 10913 10914 10915 6757 6758 6761 6778 6906 6907 11212 3062 3069 7431 7776 7788
tolerance$	8425
tolerated$	11825
tone$	10642 8198
tones$	10642 8198
tonsil	7694
tonsils$	11912
too$	62 4568 290 5022 5023 9722 5919 5920 10275 1943 1944 1945 1962 1993 1994 1995 10676 10677 6930 6931 6932 7100 2742 7115 7116 7117 7118 7161 2803 2804 7202 7249 7251 3764 3788
took	4097
took$	71 106 8822 8823 8824 8826 404 405 540 559 638 9544 989 1029 1030 1096 1100 1798 1799 1800 1801 6850 2502 6868 6877 6881 6882 6883 6884 6885 6886 6887 6949 6951 6952 6953 6954 6955 2600 3332 3353 3521 3562 7922
tool$	3270
toolki	8433
tools$	8812 8813 3270
tooth$	8201
toothless$	4282
top	11537 7323
top$	9160 10682 10699 10700 10701 11541 11546 11770 11775 3276 8231 8236 8242 4025 4030 4031
topless$	4910 4918 4271
tops$	6458 6459 10682 10699 10700 10701 10722 10723 8231 8236 8242
torment$	1172 1173 1174 3590
tormented$	1172 1173 1174 3590
tormenting$	1172 1173 1174 3590
torments$	1172 1173 1174 3590
tormentted$	1172 1173 1174 3590
tormentting$	1172 1173 1174 3590
torn$	10676 10677 3870 3877
tos$	7370
toss$	11154
total$	1330 1331 1333 2187 2824 3917
totally$	3908 3911
touch$	8841 10864 11224
touched$	8622 4642 9182 10533 10548
touching$	9219
tough	3268 3274 3279
tough$	9720 1407 1408 1409 1410 1411 1412 1741 1742 1743 2013 7633 3792 8163 3832 4067 4264
toughe	3274 4068
tougher$	1958 1959 1960 1961 7633 4067
touret	4315
toward	3171 3188 3231 4075
towards$	4840 5481 5489 5492 5494 5500 9877 9946 5803 5873 11677 7530 8528
town	7608
town$	9906 9911 7604 7608 11826 11841 11863 3288 7670 12040
toxic$	1220 1221 1222 3621 3622 4253
toy$	890
toyed$	890
toying$	890
toys$	890
trace	11514 3035 11623 4003
trace$	11635
traced	11719
traced$	11648 11717
traces$	11635
track	2973 3035 11767
track$	2565 2973 7392 11625 11635 11639 7426 3068 11728 7554 8379
tracke	3035 11614 7423
tracked$	11636 11641 7426 3068 11648 3295 4008
tracker$	3024
tracki	3035
trackie$	8231
trackies$	10699 10700 10701 2142 10720 8231 8236 3888
tracking$	3024 7426
tracks	3035
tracks$	11635 7426
tracksuit$	10699 10700 10701 10710 8231 8233 8236 4276
tracksuits$	6458 6459 10699 10700 10701 10702 10703 10707 10708 10709 10710 10712 10720 8231 8233 8236 8398 4276
trade$	569 578 4937 579 580 581 582 583 710 849 3549
traded$	569 578 4937 579 580 581 582 583 710 849 3549
trader	2939 7372
traders$	9906 11494 7298 11569 11590 11592 3073
trades$	569 578 4937 579 580 581 582 583 710 849 3549
trading$	569 578 4937 579 580 581 582 583 710 849 3549
traffic$	501 502 503 3532 8371
trafficced$	501 502 503 3532
trafficcing$	501 502 503 3532
trafficed$	501 502 503 3532
trafficing$	501 502 503 3532
trafficking$	8940 9077 501 502 503 9678 9679 9680 9681 9682 9683 9684 9685 3532
traffics$	501 502 503 3532
trail	3316
trail$	11628 3056 11728 7675
trailed$	3056
trailing$	3056
trails$	3056
trainer$	8231
trainers$	252 253 254 255 256 257 258 8866 8867 4659 4660 4661 4662 4663 4665 4666 9024 9025 9026 9147 9148 9149 9150 9151 9152 9153 9154 9159 9162 9718 5504 6458 6459 10699 10700 10701 10702 10703 10707 10708 10709 10710 8231 8236
training$	7861
tramad	7712
tramadol$	11930
transactional$	3553
transfer$	8513
transfusion$	4319
transfusions$	4319
transplant$	11945
trap$	3647
trapping$	3533
trapstar$	4275
trauma$	12023 8450 4092
travel	11550
travel$	8983 8984 8985 9184 7346 2988 11598 3562 7922
traveled$	3562 7922
traveling$	3562 7922
travelled$	3562 7922
traveller$	2052 6417
travelling$	9009 9184 3562 7922
travels$	3562 7922
trawl	3046 4303
trawl$	2959 8367
trawled$	2959 7524
trawles$	2959
trawling$	2959
trawls$	2959
treat$	1366 1367 6186 6199 6200 6201 6204 10423 10424 2816 2817 2871 3092
treate	3206
treated$	1366 1367 6204 10423 10424 2816 2817 2871 2946 7484 3367 7728 7729 4140
treating$	1366 1367 6138 6186 6204 10423 10424 2816 2817 2871
treatm	8492
treatment$	2563 11940
treats$	1366 1367 6204 10423 10424 2816 2817 2871
treatted$	1366 1367 6204 10423 10424 2816 2817 2871
treatting$	1366 1367 6204 10423 10424 2816 2817 2871
trendy$	3877
trial$	5832 11984 8562
tribunal$	4339
tribunals$	4339
tricked$	10570
tricks$	10802
tricky$	1407 1408 1409 1410 1411 1412 10086 10087 10088 10089 10090 8072
tried$	1353 6531 6533 6534 10829 10877 10878 10879 10880 11023 6809 11432 8279
tries$	1353 10867 10889 10890 10891 10892
trip$	9219
trips$	9219
troubl	7528
trouble$	8597 8641 8642 4569 4570 4571 4572 4573 4574 4575 4576 218 219 220 9028 9048 5098 5099 9318 9319 9320 9321 9328 9365 9366 9367 807 9411 9428 9429 9430 9431 9432 9688 9692 9699 9757 9894 5687 9956 9957 9958 1389 10120 6621 10840 6623 10952 10994 6844 11068 11069 11070 11167 11168 11169 11170 11171 11172 11745 11746 7538 3411 3489 7925 7941 3613 3614 3615 8062
troubled$	5855 11030 11035 11038 11039 11041 11042 11043 11044 6833 11052 11053 11054 11055 11056 11057 11058 6845 11087 3702 3806
troublemaker$	4234
troublemakers$	10120 4234
troublemaking$	4234
troubles$	9561 9562
troublesome$	5584 4253
trousers$	6458 6459 2142 3888
truancy$	4222
truant	4345
truant$	8952 9014 9867 9868 9869 10947 7993 7994
truanted$	4222
truanting$	4222
truants$	9867 9868 9869 7993 7994 4240
truculent$	4255
true$	2671
trust$	9984 10767 10773 10787 10830 10831 10832 10833 10843 10925 10926 10927 6812 6817 6818 11403 7212 2857 11470 11471 8254 8262 3964 3973
trusted$	9266 9267 9268 9280 1823 6243 1906 10911 10912 10913 10914 10915 11152 11153
trusting$	5511 5512 5513 10766 6710
truth$	5293 10996 10998
truthful$	5290 9509
try$	1353 6531 6533 6534 10767 10773 10787 10829 10867 10925 10926 10927 10938 8254 8262 8279
trying$	10925 10926 10927 11533 8262 8281
tryings$	11533
tubby$	4271
tube	4100
tube$	8460
tubefed$	8459
tuberculosis$	4322
tuitio	7757
tuition$	11975
tumour	7682
tumour$	11900
tunnel$	12036
turf	7589
turf$	11807
turkish$	2052 6417 8223
turn	7657
turn$	481 482 5392 5394 1039 2131 2140 2161 2162 6532 6552 6558 6563 6572 10793 10794 10867 6656 6781 2717 2723 2724 2725 11383 7254 11649 7571 3260 11875
turned$	481 482 1039 6404 6409 2132 2141 2161 2162 6532 6538 10760 10761 10762 10763 10877 10878 10879 10880 2410 6779 2717 2723 2724 2725 2757 11433 11836 8313
turning$	481 482 1039 2161 2162 11141 11142 2717 2723 2724 2725 7254 3260
turnned$	481 482
turnning$	481 482
turns$	481 482 1039 2161 2162 6532 6622 10867 10889 10890 10891 10892 2717 2723 2724 2725 3260 11875
tutor$	8865 5603
tutors$	8865
twelve$	1652 1653 1654
twenties$	9172 9207
twenty$	9170 9171 9172 626 627 9205 9206 10190 10191 10192 10193 10194 10195 5983 1648 6011 10230 10232 10233 10234 10235 10236 10237 10238 10599 10600 8129
twice$	4951 9175 5958 5959 5960 10297 6148 11928 4150
twins	8485
twists$	8211
two	7262 11567 7360 11601 11626 11644 11645 11647 11687 3138 11750 11753 7569 11810 11847 11859 7646 11871 8413
two$	4814 9422 9892 2087 10664 10665 10666 10667 10668 10669 6936 7131 3208 3722 4025 4138 4197
twoc	7869 4217
twoc$	12087 8576
type$	1391 1393 1394 1395
ugly$	3769 4271
ultimately$	100
un$	8044
unable$	153 855 924 1003 1004 1005 1006 1007 1009 1052 1107 5714 5715 1421 1422 1423 1424 1425 3340 3404 3472 8270
unacceptable$	10012 10013 10014 10015 10016 10017 10018 10019 10020 7607 3708 4281
unacceptably$	4281
unacco	4195
unaccompanied$	8554
unadoptable$	4253
unambitious$	4253
unanswered$	8328
unauthorised$	4157
unbearable$	9754 9773
uncaring$	4253 4281
uncle	7771 11991 12019 12041 7826
uncle$	3408 11989 7800
unclear$	894 897 900 901
unco$	3698 3925
uncomfortable$	11858
uncons	4323
uncontrollable$	3702 8270 4253
uncooperative$	4249 4281
uncorr	2921
uncorroborated$	7280
uncouth$	4255
under	7663 3360 4200
under$	563 1228 6429 2392 2415 7130 7269 7468 7719 3365
underachiever$	7993
underachievers$	7993
underage$	3543 3550
underc	4008
undercover$	8367
underdressed$	4271
undermine$	3578 8272
undermined$	3578 8272
undermines$	3578 8272
undermining$	3578 8272
underpass$	9307 9308 9309
unders	2953 3026
understand$	162 163 169 221 222 223 224 225 226 227 228 229 230 231 232 233 295 894 897 900 901 9608 5403 5404 5405 5406 5407 5408 5409 5410 5411 5412 5413 5414 5460 5461 5462 5463 5464 5465 5466 5467 1608 1609 1983 1984 1985 1986 10592 10830 10831 10832 10833 3069 3326
understanding$	6129 10348 6149 10368 6224 1866 1867 6227 8301
understands$	894 897 900 901 1608 1609 1983 1984 1985 1986 3069 3326
understood$	221 222 223 224 225 226 227 228 229 230 231 232 233 295 894 897 900 901 1608 1609 1983 1984 1985 1986 10970 3102 3129 3134 3158
undert	3034
undertaken$	8778 11155 11156 11157 11158
underw	4139
underweight$	8473 4271
underwent$	8498
undesirable$	9732 9733 9734 9739 3588 3702
undesirables$	9732 9733 9734 4233
undisciplined$	4253
undocumented$	4348
undoing$	9443
undoubtedly$	2385 8271 4279
unempl	11990
unengaged$	4249
unfair$	11129 11130 11140 11234
unfazed$	4264
unfit$	2661
unforgivable$	4281
unforgivably$	4281
unfounded$	3596
ungovernable$	4253
ungrateful$	4253
unhealthy$	4467 1220 1221 1222 3524 3621 3622
unheeded$	8328
unhelpful$	4281
uniform$	6458 6459 10678 8229 8231
uniforms$	6458 6459 10678 8229 8231
uninterested$	3902 8270 4253 4281
unironed$	3870
unit	7288 7308 7390 11938
unit$	5725 6812 6817 6818 11403 7212 11470 11471 7259 11479 11484 11497 11504 11506 11511 11512 11513 7296 7297 11526 7315 7342 11566 11570 11571 11573 11583 7368 11589 11596 11608 7417 11699 11720 7519 11783 11941 11963 12031 12082 8503 8521
units$	11497 8437
unjust$	11140
unkempt$	2052 6417 4271
unkind$	11129 11130
unknow	11614
unknown$	8883 4915 9739
unlawful$	9051
unless	11811
unless$	9275 9278 9279 3252
unlikeable$	4253
unlikely$	2244 2245
unlovable$	3702
unmanageable$	10012 10013 10014 10015 10016 10017 10018 10019 10020 3702 8062 4253
unmotivated$	4253
unnecessary$	4430
unnerve$	6291
unnoticed$	9438
unopened$	8328
unpaid$	3508
unplaceable$	4253
unpleasant$	11858 4253
unpredictable$	10012 10013 10014 10015 10016 10017 10018 10019 10020 3708 4251
unprepared$	3893
unprofessional$	4281
unprofessionally$	4281
unquestionably$	4279
unreachable$	8270 4249
unread$	8328
unreasonable$	11129 11130
unreliable$	3600 8270 4253 4281
unrepentant$	4253
unresponsive$	4249
unruly$	3609 3702 3708 3806 4253
uns$	8044
unsafe$	8577 8578 8618 4467 9051 5499 12057 3522 3524
unsavoury$	8902 8903 9732 9733 9734 3702
unshockable$	4264
unsolved$	7322
unstable$	8097 8098 4253
unsubstantiated$	3596
unsuitable$	9729 9735 9739 3588
unsupervised$	3753
unteachable$	3702
untidy$	2052 6417 8194 3853
until$	11633 3252 8571
unto$	5664 5667
untouchable$	9927 9928 9929
untrue$	9782 10975
untrustworthy$	8270 4253 4281
untucked$	10676 10677
unusual$	3832
unusually$	3771
unwanted$	8902 8903 5107 5961 5964
unwashed$	10676 10677 3853 3870 4271
unwell	12008 7791
unwell$	12009
unwilling$	999 1003 1004 1005 1006 1007 1009 1054 1421 1422 1423 1424 1425 2805 3893 8267 8270
unwillingness$	4704 346 347 348 349 350 351 1421 1422 1423 1424 1425
unwise$	88 89 4467 8697 8698 8699 8700 142 143 144 145 146 147 148 848 912 3524 3575
up$	8627 8695 8830 8888 8889 8891 8893 8970 462 463 464 465 466 4949 5143 9447 5345 9610 5534 9753 1306 5834 5835 10059 1519 5940 5970 5985 5986 10246 10267 6057 6074 6124 10345 6130 6150 6192 6193 6194 6196 10446 10521 6373 10602 10628 10646 10684 6490 6491 6499 6500 10724 10731 6514 6515 10769 10770 10775 10776 10780 10781 10789 10790 10797 10798 10799 10873 10874 6736 10977 6769 10997 10999 11228 7019 7031 11254 7077 7080 7081 11338 7129 11486 11532 11541 7540 11776 11785 7619 11860 11861 11993 11995 12061 3495 7892 8069 8157 8235 8249
upbringing$	8063
upbringings$	8063
update	3011
update$	2934 7370
updateing$	2934 7370
updates$	2934 7370
upon$	5095 5096 9404 7564
upper$	3257
uppity$	4255
ups$	10200 10224 10252 10455
upsetting$	8643 8644 8645 8646 8647
upstream$	8362
urchin$	4232
urchins$	4232
urgency$	11399 11400 11401 11402 8327
us$	9008 9101 9104 9507 9616 9617 5717 10129 6206 10496 10504 10505 10506 10507 10508 10550 10551 7039 2960 11600
use	3218 3231 3487
use$	4391 4393 4394 4395 8650 8651 8652 8694 8841 8952 8981 711 712 713 5168 954 9608 1827 1828 1829 1830 1831 1832 10767 10773 10787 6707 2927 2982 3018 3203 11918 11919 8254
used	3231 3355
used$	8622 9217 9257 711 712 713 954 1398 1856 1977 10570 2756 2930 3098 3163 3346
useful	3231 3992
useful$	11473 2897 11505 3018 3246
useless$	3903 4253 4281
user$	9851 9864 9865
userna	7321
usernames$	11539
users$	9851 9864 9865 12010
uses	3218 3355
uses$	711 712 713 2982 3346
using	3218 3355 3487
using$	8773 711 712 713 1399 2982 3346
usual$	7169 3619
usually$	2143
utter$	1330 1331 1333 2187 2825
utterly$	6791 2710 3908 3911
vaccin	4334
vain$	4253
valium	7712
valium$	11930
valuab	3992
value	8350
value$	2927 3018 4077
values$	10109 8104
van$	12036 12048 8368
vandal$	9867 9868 9869 7993 7994 4232
vandalise$	9968
vandals$	9867 9868 9869 7993 7994 4232
vans$	8368
vape$	8866 8867 4659 4660 4661 4662 4663 4665 4666 9159 9162 9742 11933
vapes$	252 253 254 255 256 257 258 8866 8867 4659 4660 4661 4662 4663 4665 4666 9024 9025 9026 9147 9148 9149 9150 9151 9152 9153 9154 9159 9162 5504 9742 9758 11933
variable$	10007 10008 10009 10010
various$	566
vehicl	11634 7513
vehicle$	3093 7869 4012 4017
vehicles$	3093 11731
ventured$	9280
verbally$	3718
verif	3988
vermin$	11393
versed$	6002 2028
version$	5566 5567 5568
versions$	5566 5567 5568
vertigo$	4320
very$	4559 4567 1714 1962 6472 6804 3764 3771 3788 4114
vest$	8231
vests$	10716 10717 10718 8231
via$	2999
vicious$	4251
victim$	9558 5423 9670 9772 1231 5607 1249 10023 10485 10486 10487 3445 3744
victimisation$	8615 8616 8617 9359 9360
victimise$	2818 2819 2820 2821
victimised$	2818 2819 2820 2821
victimises$	2818 2819 2820 2821
victimising$	2818 2819 2820 2821 11463 11464 11465 11466
victims$	8947 780 9621 9622 9623 9624 9625 9626 9627 9628 9629 9630 9631 9632 9670 9692 9759 9760 9761 9762 1230 5607 1249 10023 10417 10485 10486 10487 7237
video$	9128 9136 4941 4942 584 585 10533 10548 11524 11624
videos$	9128 9136 4941 4942 584 585 10533 10548
vietnamese$	2052 6417
view$	6115 6116 6117 6118 6119 6129 10348 6149 10368 3171 8318
viewed$	1256 1461 7384
views$	6115 6116 6117 6118 6119 8318
vile$	10012 10013 10014 10015 10016 10017 10018 10019 10020
village$	9829 9830 9831 9832 9833 9834 9835 9836 9837 9838 9839 9840 9843 9844 9848 7055 3288
vindictive$	11140 4251 4253
violen	7442 11703 11730 11899 11990 12008 12034
violence$	9044 9058 9060 5098 5099 9757 9894 9904 9931 9950 9956 9957 9958 1507 1508 10120 10552 6336 2900 7260 7261 2904 7266 11489 7308 2956 2957 2962 2983 2987 7348 7352 7353 7355 11574 11579 11580 11581 7365 3009 7371 3014 7378 11602 7437 7502 3160 7525 7565 3411 7925 7961 3996 4174 8533
violent$	10012 10013 10014 10015 10016 10017 10018 10019 10020 10120 3623 3708 4030 4251
vipers$	9796
virtually$	1668 6027 1669 1670 1671 1672 1675 1676 1677 1678 3773
visa$	12060
visibility$	11886
visible$	7633 8215 4071
visit	7267 7657 3487 8428 8433
visit$	5900 10985 10986 10987 11323 2910 11757 11875
visite	7267
visited$	11212 11432
visiting$	8773 9009
visitor$	11936
visits	3435
visits$	5900 10985 10986 10987 11615
visual$	4117
visually$	4118
vital$	7131
vitiligo$	4274
vodka	7713
vodka$	11927 11931
voice$	7686 8318
voices	7686
voices$	11904 8318
volatile$	10012 10013 10014 10015 10016 10017 10018 10019 10020 3622 3708 4251
volition$	8915 9214 9215 7921
volume	3241
volumes$	7007
voluntarily$	9214 9215 9225 9226 9227 9228 9229 9230 9231 9232 9233 9234 7920 7921 7924
vomit$	11910
vomited$	4116
vomiting$	4116
vomits$	4116
vote$	453 454
voted$	453 454
votes$	453 454
voting$	453 454
voucher$	9159 9162
vouchers$	9159 9162
vulgar$	4255
vulnerabilities$	5274 916 917
vulnerability$	9359 5274 916 917 9621 9622 9623 9624 9625 9626 9627 9628 9629 9630 9631 9632
vulnerable$	8579 8618 5541 5542 5543 5544 6161 6162 6163 6184 10485 10486 10487 10524 10525 10526 6322 6323 6324 6325 8149 3806
wag$	3538
wagging$	3538
wags$	3538
waited$	8313
waiter$	8906
waiters$	8906
waiting$	5657 3363 3368 4134
wake$	11458 11459 11460 11461 11462 8346
walk	11550
walk$	4495 4658 4707 4771 9244 9245 9246 9247 9248 5080 836 837 838 5254 9490 2130 2139 2645 2646 11383
walked$	4786 5038 5047 5191 836 837 838 5266 5296 2130 2139 2645 2646 7779 8313
walking$	8773 9009 836 837 838 2130 2139 2645 2646
walkked$	836 837 838 2130 2139
walkking$	836 837 838 2130 2139
walks$	836 837 838 2130 2139 2645 2646
wall$	7320
wander$	1372
wandered$	1372
wandering$	1372
wanderred$	1372
wanderring$	1372
wanders$	1372
wannabe$	3603 4232
wannabes$	4232
want	7301 3091
want$	9118 9119 9242 9243 5234 5235 877 5369 5370 5371 5372 1145 5570 10244 10347 10453 6280 6281 6282 1973 10564 6355 6356 6357 2166 10830 10831 10832 10833 10849 10850 10851 10867 6744 2499 11159 11505 11533 3331
wanted$	4654 9242 9243 9354 1145 10564 2166 10970 2500 6945 6946 2588 2589 2941 7434 11664 3109 3331 3492 3511
wanting$	1145 10564 8297
wants$	9118 9119 1145 10347 10453 1973 10564 2166 10849 10850 10851 10867 6744 11533 3331
wantted$	1145 10564
wantting$	1145 10564
ward	11938
warden	7293 7294 7295 2937 2938 2939 7372 3051 3058 7420 3072 7502 3151 7510
warden$	2916 11494 11511 11512 11513 7296 7297 7298 7339 11569 11590 11592 7410 3055 7417 11638 3067 3073 3074 11720 3196 3212 3315
wardens$	9752 10122 10123 2916 11494 11511 11512 11513 7296 7297 7298 7339 11569 11590 11592 7410 3055 7417 11638 3067 3073 3074 11720 3196 3212 3306 3315 7950
warn$	3026 3219
warned$	8750 8751 4534 176 177 178 179 180 181 182 183 4543 185 186 187 188 189 190 191 192 193 194 195 8782 8783 8784
warnin	3265 3266
warning$	8747 8780 8781 9469 9648 9649 9650 9651 9652 2752 2753 2754 2755 11349 11350 11369 11370 11751 11805 7624 7625 7743 7951 8318 8319 4014 8558
warnings$	8747 8780 8781 8812 8813 9469 9648 9649 9650 9651 9652 2752 2753 2754 2755 11349 11350 11369 11370 11751 11805 7951 8318 8319
warran	7573 4303
warrant$	1913 1914 1915 11487 11686 3172 3204 11791 11880 4044 8406
warrants$	11487 3172 3204 4044 8406
warriors$	9945
wary$	8601 4385 4386 4387 4388
was	2946 7343 4090
was$	4479 175 184 343 344 487 500 4954 769 770 1090 1091 1092 1093 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 1414 5789 5794 1454 1473 1482 1483 1484 1485 1486 1487 1662 1668 6027 1669 1670 1671 1672 1675 1676 1677 1678 10607 10610 2044 6478 2143 2171 6542 6744 2431 2432 6912 6922 11187 6981 7016 7037 2711 2741 7110 7111 7146 2795 2796 11411 2841 11434 7327 7418 11658 7458 3128 7652 3369 3539 3564 3628 3630 3634 3681 3688 3692 3703 3705 3713 3714 8166 8214 3936 3963 8385 4102 4114 4119 4121 4124 4137 4150 4152 4175 4177 4183 4196 4197 4202
wash$	2763
washed$	2763
washes$	2763
washing$	2763
waste$	1037 3970
wasted$	1037 3970
waster$	9859 4232
wasters$	9859 4232 4247
wastes$	1037 3970
wasting$	1037 3970
watch	11741 3316 4008
watch$	10699 10700 10701 2955 11603 7392 11625 11628 3056 11639 7426 11649 11757 7675 3448 8231 8236 8379
watched$	11218 11219 11603 11627 3056 7423 7426 11646 11648 11729 3448
watches$	10699 10700 10701 8231 8236
watching$	3056 7426 3448
watchlist$	8367
watchlists$	8367
watchs$	3056 7426
water$	7845
wave$	8382
wavy$	3853
way$	8634 8635 8636 8637 8653 9311 5242 5917 6475 2117 2118 2119 10719 6510 6511 6616 11304 2802 11560 11922 7881
ways$	8653 8999 10131 10220 10292 10355 10802 10820 10940 7881
wayward$	3702 8062 3806
we	2939
we$	259 260 261 6205 6639 6640 6642 6643 6681 6682 6683 6719 6720 6721 2799 7298 3306
weak$	5669 10007 10008 10009 10010 1434 1528 1529 1530 1531 2674 2675 2676 2677 11364 11365 11366 11367 7162 2831 7265 3727 3728 3947
weakened$	3161
weaker$	5531 5532 5541 5542 5543 5544 5595
weakest$	7265
wealth$	1755
weaned$	3358
weapon	11490 11499 11536 11679 11742 3224 12090 4310
weapon$	8996 5501 5502 5503 11667 11688 11689 7853 12087 4057
weapons$	8994 9044 5501 5502 5503 2932 11667 11688 11689 7583 4057
wear	3506
wear$	9244 9245 9246 9247 9248 2069 2095 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 3854 3872
wearing$	9009 2069 2095 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 3506 3854 3872
wears$	2069 2095 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 3854 3872
weary$	8119
weed	7876
weed$	252 253 254 255 256 257 258 8866 8867 4659 4660 4661 4662 4663 4665 4666 8994 9024 9025 9026 9088 9089 9090 9147 9148 9149 9150 9151 9152 9153 9154 9159 9162 9742 5646 11630 7714 11933 11935 12094 7891
week$	10944 10945 10946 10985 10986 10987 7755 7758 8329 8531
weeken	3297
weekend$	10944 10945 10946 7656 11931
weeks$	10985 10986 10987 8329 8465 8531
weigh$	1903 6263 6264 6265
weighed$	4324 4325
weighs$	4324
weight	7700 7701
weight$	11918 11919 8474 8481
welcome$	310 311 312 313 314 315 316 11473 3571
welcomed$	310 311 312 313 314 315 316 3571
welcomes$	310 311 312 313 314 315 316 3571
welcoming$	310 311 312 313 314 315 316 3571
welfare$	8587 4370 8654 8655 8656 8657 8658 8659 8660 8661 8664 8716 8717 9566 9567 9568 9569 9570 9571 9572 9573 9574 9575 9576 9577 5455 5456 5457 5458 5459 10480 10481 10482 10483
well$	8777 8785 8786 8811 4622 9967 9992 1546 1547 1559 1606 1643 1861 1882 1885 6255 6256 6257 6258 6259 6260 6261 6342 6343 6345 2045 2050 3811 3824 3833 8230
wellbe	7701
wellbeing$	8587 8654 8655 8656 8657 8658 8659 8660 8661 8664 8716 8717 9561 9562 5455 5456 5457 5458 5459 11919
wells$	9967
went$	8752 8772 8805 8822 8823 8824 8826 362 477 478 479 480 481 482 521 522 523 4896 541 542 643 644 645 648 657 9305 9306 1115 1139 1169 1170 1326 1520 1521 1522 2130 2139 6775 2777 3080 3366 3467 3482 3495 3534 3561 3562 7922 4194
were	2946 11614
were$	4479 4486 175 184 4564 343 344 487 500 4954 725 769 770 9534 1090 1091 1092 1093 1203 1223 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1284 1285 1286 1287 1288 1289 1374 1414 1454 1473 1482 1483 1484 1485 1486 1487 10126 1662 1668 6027 1669 1670 1671 1672 1675 1676 1677 1678 1795 1796 1797 2012 2044 6430 2143 2170 6542 6667 6668 6744 2431 2432 6922 11187 7037 2711 2741 7111 7146 2795 2796 2841 11434 7327 7418 7443 7458 3128 7551 7792 3539 3564 3628 3630 3634 3681 3688 3692 3703 3705 3713 3714 8166 8214 3936 3963 8385 4102 4150 4177 4183 4196 4202
west$	2062
wetting$	8453
what$	4487 4488 4556 4604 8827 8837 8838 9061 9221 9259 5136 5137 798 806 9400 5183 5198 5199 9469 9495 9506 959 960 978 979 10130 5914 10136 5967 10488 6331 10560 10568 11347 11369 11370 7314 7928 7931 8319
whatever$	9542 10447 10464 2172 2173 2174 2175 10826 2283 2284
whatsa	3165
whatsapp$	543 4902 544 4903 545 4904 546 4905 547 4906
whatsoever$	11187
wheel$	11240
wheelc	7791
wheelchair$	12009 4328
when	8369
when$	4596 4597 4598 4599 4600 4601 4602 4603 4900 4901 9506 9549 10050 10580 10593 11408 11454 11455 11457 11633 11640 7435 3087 11677 11873 7657 8475
whenever$	4900 11633 3087 11873 7657
where	8369
where$	8603 8604 8605 8606 4602 4603 9506 10580 10593 7427 7435 3090 11873
wherea	3003 7362 7363 7389 7394 3071
whereabouts$	11607 11612 11613 7430
which	8350 8369
which$	10581 10593 2908 7319 7332 11582 11644 11674
while$	11220
whisky$	11927
whisper$	7255
whistles$	8886
white$	10535 2030 2052 6415 2065 6446 6447 6448 2090 3805 3806 3829 3837 8231 3877
who	11490 11510 7319 7332 11644 3088 11674 8369
who$	8603 8604 8605 8606 4604 4952 4953 4988 814 920 9506 9711 9736 5750 10126 1788 10607 10610 7307 11535 7326 2968 7328 2970 7333 11552 7344 11563 11582 3027 7391 7397 3063 7427 7435 3111 7482 7492 3159 3180 8166 4002
whoever$	7328 11606
whole$	7065 7067 3609
wholly$	3908 3911
whom	11537 11644
whom$	8603 8604 8605 8606 9506 11582 11604 7427 3180 8382
whose$	3441
why$	8837 8838 9400 5183 9448 9449 5253 895 896 5256 898 899 5259 5260 902 913 914 9495 9506 961 962 963 964 2568 2569 2570
wicked$	3620
wider	3094
wider$	9829 9830 9831 9832 9833 9834 9835 9836 9837 9838 9839 9840 9843 9844 7453
wife$	11986 12004 12011
wild$	3609 3620 8020 8021 8022 8062 3830 3853 4253
wilful$	4281
wilfully$	537 892 3574 3967 4281
will	2972 3184
will$	4611 4617 1003 1004 1005 1006 1007 1009 1055 1075 1106 1851 1875 1887 1890 1927 1970 1979 2188 2190 2191 2192 2193 2194 2195 2196 2200 2201 2202 2203 2204 2205 2206 2216 2220 2221 2222 2230 2231 2232 2233 10814 10815 10816 10817 10818 10819 6604 2249 2250 2251 6615 10845 10846 10847 10848 6646 10871 2295 2296 2297 2298 2299 10881 2310 6714 6715 6718 6744 10964 10965 2396 2397 2407 7287 2931 2965 7343 7407 3055 3125 3177 3185 7550 3201 7607 3282 3895 3898 3900 3912 4082
willed$	8086
willfully$	3574
willing$	283 284 289 417 418 419 447 448 640 641 658 659 660 661 662 965 966 967 6522 6524 6526 10745 10746 10747 10748 2923 3560
willingly$	9214 9215 639 9234 7920 7921 3563
willingness$	8931 6699 10918 10919 10920 10921 10922 10923
win	3264
win$	5879 10887 6670
wind$	5229 1175 1176 6580
winding$	8643 8644 8645 8646 8647 1175 1176
winds$	1175 1176
wine$	11927
wins	3264
winter$	9066 9067
wiry$	3809
wisdom$	1599 1601 6022 1664 7694
wise$	4508 1553 1554 1610 6352 6353 6354 2013 2017 8115 8120 8121 3768 3783
wiser$	4467 1550 1551 1552 1596 1610
wish$	6699 10918 10919 10920 10921 10922 10923 11533
wished$	3331
wishes$	3331 8318
wishs$	11533
wit$	11131 11132 11133
witches$	8040
with	11771 7872 4068
with$	8672 8778 8885 8956 8959 8964 9015 4813 4826 4830 9138 4921 4924 4955 4967 4968 4972 4979 4981 4983 4991 9220 5016 5115 5116 9423 5207 5249 9508 5514 5517 5528 5529 9748 5571 9946 5748 9974 9985 9989 10000 10001 10004 10011 10050 5873 10095 1525 10118 5901 5904 1563 6229 6230 6231 10607 10610 2069 2082 2083 2084 2085 2133 10785 10827 10844 10931 2607 11359 7230 7231 7232 7233 7234 11485 7269 7278 2999 7386 11615 7454 11677 11718 7520 11845 3324 3336 3451 7823 7825 12046 3483 3510 7871 7946 3743 3854 3865 8338 8437 8442 4086 4107 4149 8541 8560
withdrawn$	7593
withdrew$	2890
withheld$	933 934 8326
withhold$	933 934
withholding$	933 934
withholds$	933 934
within$	5606 9825 9826 1250 9917 5866 6164 7680
without$	84 4815 1300 10428 10429 10430 10431 10432 10433 10434 10435 10436 10437 10438 10439 10440 10464 10473 10474 10475 10476 10477 10478 10479 1938 2226 2229 6624 2343 2608 2609 6993 2746 2747 3287 3389 7821 7841 3906 3907 3922 3944
witness$	7959
witnesses$	7959
woeful$	11255 2831 4281
woefully$	4281
wolves$	9888 9889 9890
woman	7874
woman$	10196 1625 5989 10216 10251 10256 10258 1686 6048 10273 10274 1710 10289 10290 10291 10295 1721 1722 1749 1750 1769 10361 1790 6156 10377 12043 12092 8132
women$	9829 9830 9831 9832 9833 9834 9835 9836 9837 9838 9839 9840 9843 9844 9845 10190 10191 10192 10193 10194 10195 10196 10199 1625 5987 10221 10223 10239 10249 10256 10257 10258 1683 10273 10274 1721 1722 1739 1749 1750 1761 1769 1774 10360 6154 10375 10458 10681 10734 8129 8132
wonder$	8836 4619 4620 8839 8840 5230 5231
wondered$	5230 5231
wondering$	5230 5231
wonderred$	5230 5231
wonderring$	5230 5231
wonders$	5230 5231
wont$	2202 2203 2204 2205 2206 3895
wool$	8137
woolly$	4281
word$	11323 11352 7255
wore$	9244 9245 9246 9247 9248 2069 2095 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 3854 3872
work	3394 8433
work$	157 159 160 4560 8779 4745 9047 491 492 493 494 495 496 497 498 499 791 9608 9617 9872 9965 5767 5782 5786 10006 10062 5877 5923 6180 6181 6182 6183 10567 10736 10767 10773 6567 10787 6626 10864 10895 10901 10925 10926 10927 10932 11202 3096 7867 7937 3723 8254 8262 8306
worked	7534 3304
worked$	491 492 493 494 495 496 497 498 499 791 10893 10911 10912 10913 10914 10915 11752 11854 3504 8263
worker	11938
worker$	8865 8906 9145 9507 9616 6812 6817 6818 6835 6836 11403 7203 7212 11470 11471 12028 7816 12080 7938 3974 8570
workers$	8865 8906 9145 9507 5396 9616 9912 5717 10091 10141 10142 10143 10144 6639 6640 6642 6643 6681 6682 6683 6812 6817 6818 11403 7212 11470 11471 7938 8035
working$	491 492 493 494 495 496 497 498 499 791 5783 6168 10766 10925 10926 10927 11525 11913 8262 8336 4142 4169
works$	491 492 493 494 495 496 497 498 499 791 10899 8263
workshop$	157 159 160
workshops$	157 159 160
workshy$	4253
world$	10220 10346 3760 3761
worldly$	1610 1958 1959 1960 1961 1991 2017 3762 4260
worn$	9249 9266 9267 9268 9280 11622 7406 8214
worr	3342 3405 3439
worried$	6169 6170 6171 10390 10391 10392 6175 6176 7143 2864
worries$	9644 9645 9646 9647 6178 10397 8318
worry$	6169 6170 6171 10390 10391 10392 6175 6176 10583 8318
worrying$	10012 10013 10014 10015 10016 10017 10018 10019 10020 3706 3708
worse$	5175 10456 10457 10558 6341 11316 11317 8146
worship$	615 616 617 618 619
worshiped$	615 616 617 618 619
worshiping$	615 616 617 618 619
worshipped$	615 616 617 618 619
worshipping$	615 616 617 618 619
worships$	615 616 617 618 619
worst$	8902 8903 9330 5138 5194 1226 3708 4030
worth$	9635 2897
worthless$	4253
would	2909
would$	241 4611 4617 364 692 694 695 5055 9274 698 699 700 701 702 708 5068 5091 834 5272 5323 1213 1290 10244 10266 1810 6174 1928 1979 2189 2207 2208 2209 2220 2221 2222 6646 10881 2310 6744 10964 10965 2396 2397 6908 6909 6910 7287 2931 3177 3896 3900 3912
wound$	1175 1176
wrap	12090
wrap$	7853
wraps$	9979 7853 7891 8050
wreak$	3668
wreaked$	3669
wreaking$	3667
wreck$	3578
wrecked$	3578
wrecking$	3578
wreckked$	3578
wreckking$	3578
wrecks$	3578
wrist$	11911
wrists$	11911
writ	8529
write$	2731 2973 3005 11981 3652 3653
writing$	2734 3005
written$	2712 2733 3384
wrong$	4467 4468 142 143 144 145 146 147 148 4636 8902 8903 4756 4757 4758 9048 9710 9730 9732 9733 9734 10110 10264 10265 1827 1828 1829 1830 1831 1832 11129 11130 11140 11234 11404 11405 7200 3524 3589 3685 4246
wrote$	2732
xanax	7705 7712
xanax$	11923 11930
y$	10286
year	7762
year$	4956 4985 4986 9820 5605 9824 10190 10191 10192 10193 10194 10195 10201 6007 10382 2032 2035 2037 11971 11978 7762 11980 8129 8329 4161 8531
years$	9824 10187 10188 10189 10260 10261 10262 10263 10298 10299 10300 1751 10338 10382 8329 4161 8531
yet$	4546 2811 7192
yield	3992
yielde	7534
yielded$	11752
yjs	7857 7858 7863
yjs$	12075 12076 12081 4211
yob$	4232
yobbish$	3708 4232
yobbo$	4232
yobbos$	4232
yobs$	9888 9889 9890 4232
yoi	4210
yoi$	8569
yos	7863
yos$	12081 4211
yot	7857 7858 7863
yot$	12075 12076 12081 4211
you$	259 260 261
young	7874
young$	345 407 826 847 1198 5574 5576 5695 5696 1371 10024 5810 5811 10052 10053 10054 10055 10056 10057 10071 1505 1506 5867 10342 1766 1767 1768 6185 6195 6366 6367 6368 6369 6370 6371 2030 10607 10610 2100 2147 2148 6634 6783 6948 7078 7079 7088 7097 7139 7178 7180 7238 7262 7277 11567 7360 11601 11632 7415 3059 3060 11644 11645 11647 7460 11687 3124 3138 7509 11733 3162 11750 11753 11758 7569 7578 7579 11810 11847 7635 11859 7646 3289 11871 11883 11893 12092 3550 3623 3626 3635 3673 8061 8107 3780 3805 4025 8408 8413 8420
younger$	5531 5532 5541 5542 5543 5544 5595 9829 9830 9831 9832 9833 9834 9835 9836 9837 9838 9839 9840 9843 9844 9847 9848 7890
youngers$	11697
youngster$	1371 10024 10052 10053 10054 10055 10056 10057 10068 8061
youngsters$	1371 10024 10052 10053 10054 10055 10056 10057 10068 7890 8061
youth	4033 4204
youth$	1371 10024 10027 10052 10053 10054 10055 10056 10057 10068 2030 10607 10610 10613 10614 2466 2467 2845 7292 3093 7857 7858 3503 7863 7970 3623 7984 3626 8061 8165 3807 4025 4197 4204 4210
youths$	9791 9793 1371 10024 10027 10052 10053 10054 10055 10056 10057 10068 10607 10610 3093 11839 7970 7984 8061 3807 4267
yp	7262 7277 7284 11542 11567 7360 11601 11609 11626 11629 11632 7415 11634 3059 3060 11644 11645 11647 11687 3138 11750 11753 11758 7553 7569 11810 11847 11859 7646 11871 11883 11893 3357 7730 3387 3410 7770 3422 7790 12013 12047 3477 3479 7839 7847 12073 3509 4033 8397 8408 8413 8510
yp$	3595
yp1$	3594
yp2$	3594
yp3$	3594
yp4$	3594
yp5$	3594
yp6$	3594
yro	4210
yro$	8569
zero$	2340 6959 3968 4066
zits$	8224
zone$	11755 7615
zones$	11755 7615
