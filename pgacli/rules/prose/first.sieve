5425 5278 4487

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
(set|sets|setting) <self> up (to (be|get)|for (a|trouble|failure|harm|robbery|it|an)|as [an|a] [easy] target+)
(throw|throws|threw|throwing|thrown) caution to the (wind|winds)
(open|opens|opened|opening|leave|leaves|left|leaving) the door [wide|wide open|open] to (being|trouble|harm|danger|exploitation|abuse|blackmail|grooming|violence|robbery|such _|this kind of _)
(responsible|accountable|answerable) for (what|everything [that]) (was done|is done|happened|happens|has happened|befell|has been done) [to <them>]
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
(is|was|been) [entirely|very much|clearly|ultimately|all] <their> [own] (decision|choice) to (get in|get into|go back|go to|go with|go off|stay out|run|sell|carry|hold (drugs|packages|parcels|money|cash|a knife|knives|weapons|stuff|things|it|them)|send|drink|take|smoke|meet (him|them|the men|a man|older|men|this)|return|be (filmed|photographed|there))
(at some point|in the end|ultimately|at the end of the day|when all is said and done) ... ... (is|was|has been|be) [all|very much] <their> [own] (decision+|choice+)
(is|was|been) [entirely|very much|clearly|all] <their> [own] decision to (stay|go|leave|carry|sell|meet|run|return|drink|take)
(have|has|had) [all|both|now|already|clearly] made <their> [own] (choice+|decision+)
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
could [all|both|easily|simply|just|always|at any point] have (rung|phoned|called|texted|told|asked|spoken to|come to|gone to|turned to|shouted for|let) (somebody|someone|anybody|anyone|us|staff|an adult|home|the police|help|a parent|a teacher|their parents|their mothers|for help)
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
consented to (the|those|these|all|such|any|having|sleeping|meeting|going|being) [_] (relationship+|contact|meeting+|sex|men|it|arrangement+|encounter+|attention|photos|images|with|him|them|man|there|away|driven|taken|touched|used|paid)
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
if (they|the _|these _) would only (use|listen|stay|think|stop|behave|keep|tell|see|try|do)
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
(invite|invites|invited|inviting|attract~|court~) [the|a|an|this|that|such|more|their own] [_] (attack|assault|beating|robbery|abuse|grooming|bullying|retaliation|reprisal+|revenge|blackmail|stabbing|hostility)
(share~|own|owns) [some of|part of|much of|half|half of] the (blame|fault)
(have|has|had) [got] (nobody|no one|no body) [else] to (blame|thank) [but _]
(cannot|can not|could not|can never|unable to) (keep|stay|tear <self>) away (from|because) (there|it|the [_] (house|flat|address|place|car|garage|van|drama|action|trouble))
(equally|jointly|just as|every bit as|no less|as much) (to blame|guilty|culpable|at fault|complicit)
(equally|just as|every bit as|as much|no less|partly|largely|jointly|as) responsible for (what|the (image+|picture+|abuse|attack|fight|assault|harm|exploitation|robbery|photos)|their own|it|this|being)
(played|had|have|has|play|plays) (<their>|a) [own] (part|hand|share) in (what happened|it|this|<their> own|the (attack|assault|robbery|abuse|trouble|row|fight))
not [entirely|wholly|altogether|completely|exactly|quite|so] (innocent|blameless|guiltless|without (blame|fault)|faultless) in (this|it|all this|the matter)
not [entirely|wholly|altogether|completely|exactly|quite] without (blame|fault)
(it|this|that|all this|it all) (is|was) [all|partly|largely|entirely|really] <their> doing
(is|was|are|were) (its|<their>) own undoing
<willing> [enough] [to] <harmact>
(meet|meets|met|see|saw|visit~|joined|phoned|rang|messaged|texted|sleep|slept|drank|drink|smoke~) ... of <their> own (volition|accord|free will|choice)
(path|road|mess|trouble|situation|hell|misery|problem+|prison|misfortune) of <their> own (making|choosing|creation)
(go off|goes off|went off|get in|gets in|got in|get into|gets into|got into|sleep|sleeps|slept|go home|went home|go) [cars|the car|vans|a car|bed|vehicles] with (anyone|anybody|any man|any stranger|whoever|complete strangers|total strangers|the first man|just anyone|all and sundry)
(will|would) do (anything|almost anything|most things|whatever) for [a|the|some|free|their next|any] (vape+|drink+|drugs|money|cash|weed|cigarette+|trainers|lift|fix|fag+|smoke|high|buzz)
(careless|reckless|indiscriminate|casual|unguarded|lax|slack|free and easy|cavalier) (about|with|in) (who|whom|what|where|how|their|online|his|her) ...
(know|knew|knows|knowing|aware) [that|what|who|of|about|all|how] ... ... [_] (and|but|yet) [they|he|she] [still|nevertheless|nonetheless|then|just|all] (got in|got into|went (back|with|in|there|along|off|to)|took (it|the (money|bag|package|drugs))|met (him|the)|accepted (it|the|his)|carried (it|the)|let (him|them)|carried on|got involved|replied|stayed (there|the night|with))
(do|does|did) not (value|respect|care about|look out for|care for|think (much|enough) of) <self>
(change~|altered) <their> (story|stories|tune|account+)
(regret~) [it] [_] [_] (and|then) [later] (called|cried|said|claim~|alleg~)
(cry|cries|cried|crying|shout~) (rape|wolf|abuse)
(called|calling|call) it (rape|abuse|assault|exploitation|grooming) (afterwards|later|now|when|the next|to)
(bring|brings|brought|bringing) ... to <their> own (door+|doorstep+)
(have|has|had) <self> to (thank|blame)
(have|has|had|having|they) (learned|learnt) (nothing|no lesson+)
(could|should|ought to|need to|must|might) [all|really] [have] (choose|chosen|pick|picked|find|found|make|made) [some] (better|different|nicer|other|safer) (friends|company|friendships|people|mates|crowd)
(put~) <their> (hand+|fingers|finger) (in|into) (the|a) fire
(lure~|entice~|tempt~|seduce~|solicit~|proposition~|charm~|bewitch~|captivate~) (him|the (man|men|driver+|dealer+)|men|older (men|lads|boys)|a (man|driver)|grown men)
(revel~|glory|glories|delight~|bask~) in [the|all the] (danger|risk+|attention|drama|notoriety|chaos|violence|crime|fear they)
(want|wants|wanted|eager|keen|desperate|itching) to (be in with|run with|hang with|hang around with|get in with|be part of) (the|older|these|that) [older] (ones|lads|boys|men|gang|crowd|dealer+|elders|set)
(paid|pay|pays|paying) (dearly|a heavy price|a high price)
gave <himthem> (what he wanted|what they wanted|everything he asked|all he asked)
(had|have|has) [been] (drinking|drunk|high|stoned) ... ... (did not help|does not help|made it worse)
(drunk|stoned|high) (which|and that) (did|does) not help
(have|has|had) [got|all] (it|that|this|this one) coming [to <them>]
(get|gets|got|getting|had) <their> (comeuppance|just rewards|just desserts|fingers burnt|fingers burned)
(find~|found) out the hard way
(pay|pays|paid|paying) [the|a|a heavy|a high|dearly] [price] for <their> (own|greed|recklessness|carelessness|folly|stupidity|mistake+|choices|bravado|disobedience|naivety|silence|behaviour)
(reckless|foolish|careless|stupid|silly) ... and paid the price
(dose|taste) of <their> own medicine
a rod for <their> own back+
hoist (by|with|on) <their> own
(come|comes|came) (a cropper|unstuck)
take the rough with the smooth
(face|faces|faced|facing) the music
(lie|lies|lay) down with dogs
more [_] than <they> bargained for
(only|just) a matter of time before (they|he|she|the _|one of them) (got|get|was|were|came) [_] (burnt|burned|hurt|robbed|stabbed|attacked|caught|unstuck)
(cannot|can hardly|could hardly|can not|can scarcely) (be surprised|complain) [that|if|when|at|about]
<is> (where|somewhere [that]) <they> (should not|ought not to|had no right to) (be|have been)
(have|has|had) no business (being|to be|going|there|in|on|out|with)
went where <they> (should not|had no business)
(it is|it was) (only|just) a matter of time before (they|he|she|the _|one of them) (got|get|was|were|came) [_] (burnt|burned|hurt|robbed|stabbed|attacked|caught|unstuck)
(come|came|coming|comes) home to roost
what goes around comes around
you reap what you sow
as <they> (sow|sowed|make <their> bed|made <their> bed)
six of one [and half a dozen|half a dozen]
half a dozen of the other
(can|could|one can|you can) (hardly|scarcely) blame (him|the|a|an|men|older|anyone|anybody|adults|dealers|drivers)
(hard|difficult) to blame (him|the (man|men|driver+|dealer+|landlord)|men|a man|anyone else|anybody else)
(he|the man|the men|the driver|the landlord|men) (can|could) (hardly|scarcely|not) be blamed
(a bit|a little|an ounce|a modicum|some|a touch|a grain|a scrap|a shred|a pinch|ounce) [more] of common sense (would|could|might|and)
(a bit|a little|some) common sense (would|could|might) (have|keep|save)
(there is|there was) always a choice
(it is|it was) (they|the (boys|girls|lads|group|friends|young people|pupils)) who (started|began|provoked|asked|wanted|invited|chose|approached|contacted|picked)
no (sympathy|pity) for (them|the (boys|girls|lads|group|friends|young people)|these)
(it|this|that|the whole thing|none of this|all of this|all of it|the (attack|robbery|assault|stabbing|beating|fight)) (could|would|might|need) [not|never] [all|easily|well] have (been (avoided|prevented)|happened) (if|had) <they> (had|used|stayed|listened|gone|done|kept|left|behaved|told|only|just)
had <they> not been (flashing|showing|waving|drinking|wearing|shouting|messing|flirting|posting|playing|hanging|wandering|walking|smoking|sitting|out)
(poke|pokes|poked|poking|stir|stirs|stirred|stirring|kick|kicked|kicking) [up] (the|a) (bear|hornets' nest|hornet's nest|wasps' nest|wasp's nest|hornets nest)
(pick|picks|picked|picking) [a|the|another|silly|these|that] (fight+|quarrel+|argument+|row+)
(spoil~|itch~|spoilt) for (a fight|a scrap|trouble|a row|aggro|it)
(throw|threw|thrown|throwing) the first (punch|stone|blow)
(fan|fans|fanned|fanning) the flames
(pour~|add~|throw|threw) [petrol|fuel|oil] (on|to) the (fire|flames|row|feud)
(push~) (him|her|them|the _|staff|people|everyone|things|it|his luck) (too far|over the edge|to the limit|to breaking)
(push~|press~) (his|her|their|people's|everyone's|staff's|the man's|all the|all the wrong|all the right) button+
(mess|messes|messed|messing|meddle~) with (the wrong|people|men|dealers|those who|someone|somebody|things)
(wave|waves|waved|waving) a red rag
(like|as) a red rag [to a bull]
(tease|teases|teased|teasing) [the|older|these|grown] (men|drivers|lads on the)
(send~|sent|give|gives|gave|giving) [out] mixed (signals|messages) [to]
(give|gives|gave|giving) (him|them|the men|men|the driver) (the come on|the eye|the glad eye|the green light|the wrong idea)
(lead|leads|led) (him|the man|the men|men|the driver) to (think|believe)
(bite~|bit|bitten) the hand+
(dangle~|parade~|hawk~) <self>
(court~|chase~|pursue~) the (older (crowd|boys|lads|men|ones)|men|dealer+)
(chase~|run|runs|ran|running) after (men|the men|older (men|boys|lads|males)|the money|clout|boys with)
(hand~|give|gives|gave|giving) (him|them|the man|the men) (the means|ammunition|everything he needed|the ammunition|the rope)
(throw|throws|threw|thrown|throwing) (it|them|everything|help|every _|our _|chances) back in (our|everyone's|people's|staff's|workers'|your|everybody's|the _) face+
from victim+ to (willing _|helper+|perpetrator+|offender+|recruiter+|exploiter+|aggressor+|dealer+|abuser+|accomplice+|groomer+)
skate~ [too|so] on thin ice
(sail~) [too|so|very] close to the wind
(chance|chances|chanced|chancing|try|tries|tried) <their> (arm|luck) [once|too|again]
(live|lives|lived|living) (dangerously|on the edge|life on the edge)
(walk~|go|goes|went|gone|stroll~|wander~) [straight|right|back|willingly] into the (lion's|lions'|wolf's|spider's) (den|jaws|mouth|lair|web)
head+ (in|into) (the|a) (lion's mouth|noose|lion's jaws|crocodile's mouth|lions' mouth)
(swim|swims|swam|swimming) with [the] sharks
(run|runs|ran|running) with (the|a|these|those) (wolves|wrong pack|pack|hounds|bad pack|fast crowd|rough crowd|bad lot|wrong set|fast set)
(fly|flies|flew|flown|flying) too (close to|near) [to] the (sun|flame|fire)
(bite~|bit|bitten) off more than
(go|goes|going|went|gone|jump~|dive~|leap~|leapt|plunge~|rush~|charge~|wade~|run|ran) [straight|right] (in|into) [it|this|_|the _] (with both feet|head first|headfirst|headlong|feet first|blindly|at the deep end|eyes shut)
(go|went|rush~|plunge~|charge~|hurtle~|dive~|run|ran) (headlong|head first|headfirst) into [it|this|_]
(tangled|mixed|messed) up (in|with) [the|these|some|older|those|such|a] (<crime>|men|dealer+|criminals|bad|dodgy|wrong|it|people|older)
(slip~|slide|slides|slid|sliding|sink|sinks|sank|sinking|wander~|stray~|descend~|sleepwalk~|drift~) into [a|the|a life of|a world of|petty|street] (<crime>|life of crime|life of|bad ways|bad company|bad habits|selling|carrying|running|trouble|stealing|thieving)
up to <their> (neck+|eyes|ears|eyeballs) [in]
(dig|digs|dug|digging) (<their> own|<self> [into] [a|an]) [deeper] (grave+|hole+|pit+)
(shoot|shoots|shot|shooting) <self> in the foot
(score|scores|scored|scoring) an own goal
(paint~|back~|box~) <self> into a corner
(store|stores|stored|storing) up (trouble|problems|grief|harm) for <self>
(cut|cuts|cutting) off <their> nose+
moth+ (to|round|around) (a|the) (flame|candle|light)
(gamble~|play~) with <their> [own] (lives|life|safety|future+|health)
(take|takes|took|taking) <their> (life|lives|own lives|safety) in [to] <their> own hands
(ask|asks|asked|asking) for (lifts|drink|money|drugs|presents|favours) ... ... (knew|knowing|price|cost|return)
(throw|throws|threw|throwing|thrown|hurl~) <self> into (danger|trouble|harm|the arms|his arms|the path|bad)
uninvited (at|to|in|into) (the|his|a|their|that) [_] (flat|house|party|parties|hotel|men's|garage|room)
invite~ <self> (to|into|round to|over to|back to) (the|his|a|their|that) [_] (flat|house|party|parties|hotel|men's|garage|room)
(put~|place~) <self> (in|into) the firing line
(sign|signs|signed|signing) up (for|to) (it|this|that|the life|this life|a life|all this|the deal|it all|being|the risk+|trouble|danger|county lines|a gang|the gang|selling|dealing|carrying)
(buy|buys|bought|buying) in to (it|what|the|that|this|gang)
(buy|buys|bought|buying) into (what (the|he|they)|the (life|lifestyle|dream|hype|image|money)|gang|gangs|that (life|world)|his)
willing (participant+|accomplice+|party|parties|partner+|helper+|tool+|pawn+|recruit+|victim+|mule+|runner+|servant+)
(party|accessory|parties) to [it|this|what|their own|the (abuse|crime|plan|plot|robbery|exploitation|harm|lie|deceit|scam)]
(need|needs|needed|take|takes|took|require~) (no|little|not much|hardly any|precious little|no second|no further|scant|no great) (persuading|persuasion|encouragement|encouraging|invitation|prompting|coaxing|inducement|arm twisting)
(do|does|did) not (need|take|require) [much|any|a lot of|too much] (persuading|persuasion|encouragement|encouraging|prompting|coaxing|asking twice|to be asked twice|arm twisting)
(jump|jumps|jumped|leap|leapt|leaped) at (the|any|every|his|that) (chance|offer|opportunity) [of|to] [make|earn|go|get|be|carry|sell|hold|run|meet|see|some|easy|quick] [_] (money|cash|with him|in his|men|him|drugs|bag+|parcel+|package+|lift+|trainers)
(only too|all too|more than|far too|so) (happy|glad|ready|keen|willing|eager|quick) to (take|accept|go|say yes|carry|get in|keep|sell|hold|let|believe|spend|drink|smoke|oblige|deal|do|send|run|follow|trust|cash)
(happy|glad|keen|willing|ready|eager|quick) enough to (take|accept|go|say yes|carry|get in|keep|sell|hold|let|believe|spend|drink|smoke|oblige|deal|do|send|run|follow|trust|cash)
(quick|eager|keen|ready) to (accept|say yes to|take up) (what|whatever|his|the|any|lifts|gifts|money) [_] (offer+|offered|gift+|money|lift+|drink|gave|cash|presents)
(cannot|could not|can not|could hardly|can hardly) (resist|wait) (the (money|cash|gifts|drink|drugs|lure|pull|temptation|offer|attention|excitement|thrill|men)|to (get back|go back|return|see him|get in|be back))
(cannot|could not|can not) get enough of (it|the (attention|money|drugs|men|excitement|life|drama)|him|them)
(take|takes|took|taken|taking|swallow~|rise|rises|rose) [to] the bait
(sell|sells|sold|selling) (<self> (to|for|cheap)|<their> souls|<their> soul)
would sell <their> [own] (grandmother+|mother+|nan+|granny|soul+|souls)
(for kicks|just for a laugh|just for laughs|for the hell of it)
(do|does|did|doing|done) (it|this|that) for (kicks|a laugh|laughs|a dare|clout|fun)
(it is|it was|pure|sheer|plain|simple) [pure|sheer|plain|simple] greed
greed (got|gets|has got) the better
(take|takes|took|taken|taking) to (it|this|selling|dealing|county lines|crime|the life|drugs|running|stealing|carrying|shoplifting|robbing) ... ducks to water
(take|takes|took|taken) to (selling|dealing|county lines|crime|shoplifting|robbing|thieving)
(have|has|had) a choice (and|but|all along|like everyone)
free to (leave|go|walk away|stop|get out) (the (flat|house|car|van|party)|whenever|all along|throughout|but (did|stayed|chose))
(can|could) [always|just|simply|all|easily] (walk away|leave|stop|get out|pull out|say no|end it|end this|stop this|stop it|stop that) [from it|all] (whenever|tomorrow|today|now|overnight|if <they> (want~|chose|really|tried|like~))
(know|knows|knew) (the deal|[that] there (would|will|was going to) be a price|what men [like that|like him] (want~|are after|were after)|what (would|will) be (wanted|asked|expected|required)|where it (leads|led|was heading)|it would (cost|come at))
<is> [all|both] in on (it|the (deal|plan|act|scam|robbery|theft))
along for the ride
lap~ it [all] up
(it|this|that) (is|was) <their> (decision|choice|call|idea) to (get (in|into|on|off)|go (back|with|off|to (the|his|a) (flat|house|party|hotel))|carry|sell|run|send (the|those|pictures|images)|meet (him|the man|the men|men)|drink|smoke|take drugs|stay out|stay with|deal|steal)
(go|goes|went|gone|act~|fly|flew|flies) (against|in the face of) [all|the|every|our|good|repeated|sensible|everyone's] (advice|warning+|guidance|instructions)
(take|takes|took|taken|taking|pay|pays|paid|paying|give|gave) (no|little|not the slightest|scant) (notice|heed|attention) (of|to) [_] [_] (advice|warning+|told|staff|adults|anyone|anybody|rules|us|instructions|guidance|danger+|risk+|said|what)
(turn|turns|turned|turning) a deaf ear
(turn|turns|turned|turning) a blind eye to (what|his|the men's|the danger+|the risk+|it)
(brush~|wave~|swat~) (aside|off|away) [all|any|every|our|the] (advice|warning+|concern+|offer+|help)
ignor~ [all|every|the|any|all the|several|many|these|those|all of the] [obvious|clear|warning|red|danger] (signs|flags|signals|alarm bells|red flags|warning signs)
(it goes|it went|goes|went|advice goes|everything goes) in one ear and out
(should|ought to|must|need to|would only|could only|did not|do not|never|not|had only|only) [have|just|all|ever] (use|used|using) <their> (head+|brain+|loaf|common sense|heads|sense|brains|judgement) [_]
(leave|leaves|left|leaving) <their> (common sense|sense|brain+|head+|brains) (at home|at the door|behind)
(fall|falls|fell|fallen) for (it|the oldest|the line|that one|that old|every word|every lie|anything)
hook line and sinker
oldest trick in the book
swallow~ (his|the|their|every|a) [_] (story|lies|line|lie|tale|patter) [whole]
(too|overly|far too|so) (trusting|gullible|trustful)
(cannot|could not|can not) be bothered (to|with)
(do|does|did) not (think|stop to think) (before (they|acting|posting|sending|speaking|getting|going|doing|leaping|jumping)|ahead|things through|it through|twice before|about (the consequences|what (might|could|would)))
(do|does|did) not care (how|who|what|where) <they> (get|gets|got|hurt|hurts|take|took|end)
(told|warned|asked|reminded) ... ... blue in the face
(told|warned|reminded) (a hundred|a thousand|countless|umpteen|a dozen|dozens of|a million|so many) times
(answer|answers|answerable|own) [up] [to|for] what (came|comes|happened|follows|followed|happens) [next]
it (does|did) not (need|take|require) [much|any|a lot of|too much] (persuading|persuasion|encouragement|encouraging|prompting|coaxing)
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
(did not|do not|does not|never) (say no|object|cry out|call out|scream|protest|(try|attempt) to (leave|resist|stop|escape|get (away|out|home)|say no|run|call|fight))
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
(make~|made) it [<very>] (hard|difficult|impossible) for (anyone|anybody|us|staff|services|adults|workers|professionals|people) to (help|keep|protect|safeguard|support|work|reach|look)
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
crave~ [the] (men's|male|his|older men's|the men's|adult) (company|attention|approval)
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
(give|gives|gave|given) as good as <they> (get|gets|got)
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
(little|proper|right|regular|spoilt) (madam+|monster+|terror+|devil+|horror+|toerag+|sod+|git+|so and so+|savages|nightmare+|princess|princesses|ratbag+|swine|blighter+|hooligan+|beggars|bleeder+|thug+)
(foot soldier+|footsoldier+|henchman|henchmen|lackey+|sidekick+|minion+|kingpin+|mastermind+|shot caller+|hoodlum+|flunkey+|gofer+)
the (brains|muscle|brawn) (behind|of|in|for) [it|this|the|everything|that|their] [_]
(trouble maker+|troublemaker+|trouble making|troublemaking|trouble causer+|ring leader+|ringleader+|mischief maker+|instigator+|rabble rouser+|agitator+|usual suspects)
(bad|lost|rotten|evil|nasty|wicked|rough|wild|naughty) (kid+|lad+|boy+|girl+|apple+|egg+|lot|seed+|child|children|bunch|teenager+|crowd|pupil+|student+|group)
(bad|negative|toxic|corrupting|poor|malign|unhealthy|harmful|disruptive) (influence+|peer+|peer group+|friendship+|association+|peer influence+|friend+|crowd|element+|friendship group+)
(<is>) (bad|terrible) news
not (good|nice|decent|pleasant|proper) (kids|girls|boys|lads|children|young people|people)
(the|those|these) (naughty|bad|difficult|disruptive|troublesome|challenging|rough) ones
(toerag+|scrote+|scallywag+)
(toxic|unhealthy|destructive|negative|volatile) [group|peer|friendship] dynamic+
the worst of the (boys|girls|lads|group|lot|bunch|kids|five|six|friends)
(toxic|volatile|explosive|combustible|unhealthy|bad|lethal|dangerous|poisonous) (mix|combination|mixture|cocktail|pairing|pair|duo|trio|friendship+|group)
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
(sexually harmful|sexually abusive|harmful) (boy+|girl+|lad+|children|child|pupil+|young people|young person|teenager+|peers)
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
(run|runs|ran|running) (riot|amok|wild|amuck)
(county lines|drug|drugs|gang) (kid+|boy+|girl+|lad+|children|child)
(rife|riddled|full|made up|packed|crawling) (with|of) [known|drug|petty|_] (drug user+|user+|shoplifter+|thief|thieves|dealer+|offender+|liar+|troublemaker+|bully|bullies|criminal+|addict+|vandal+|runner+|truant+)
(worst|biggest) (offender+|culprit+|trouble causer+)
as (bad|thick) as each other
(<is>) [<very>] [all|just|simply|basically|nothing but|nothing more than|little more than|known|right|complete|absolute|born|natural|something of|a pair of|such] [a|an|the] [bunch of|group of|lot of|pack of|set of|pair of|shower of|gang of] [little|right|proper|real|total|complete|absolute|born|cheeky|nasty|lazy|idle|local|estate's|school's|arrogant|silly|stupid|junior|petty|big|useless] (idiot+|moron+|fool+|clown+|joker+|chancer+|spiv+|gold digger+|freeloader+|sponger+|parasite+|waste of (space|time|air|skin|oxygen)|dead (loss|losses)|good for nothing+|man eater+|maneater+|temptress|temptresses|flirt+|tease+|(easy|good) lay+|easy lays|party girl+|hard (man|men|nut|nuts|cases|case)|heavies|bruiser+|scrapper+|brawler+|headcase+|nutcase+|basket case+|stirrer+|so and so+|control freak+|coward+|backstabber+|gossip+|drama llama+|diva+|prima donna+|show off+|big head+|know all+|know it all+|backchatter+|wolves|hyena+|rats|rat|vermin|swarm|cancer|poison|powder keg+|couch potato|couch potatoes|also ran+|accomplice+|enforcer+|drunk+|boozer+|closed (book|books|shop)|(trouble|crime) magnet+|wimp+|bighead+|bigmouth+|big mouth+|windup merchant+|wind up merchant+|creep+|perv+|soldier+|warrior+|weirdo+|freak+|nightmare+|villain+|rogue+|scoundrel+|oik+|airhead+|bimbo+|dunce+|dropout+|burden+|drain+|plague|blot|millstone+|thorn|pain|princess|princesses|drug dealer+|dealer+|thief|thieves|liar+|bully|bullies|rough diamond+|ruffian+|lout+|user+ of people|follower+ and not leader+)
out and out (thief|thieves|liar+|bully|bullies|crook+|rogue+)
(headcase+|nutcase+|smackhead+|crackhead+|pisshead+|pikey+|gyppo+|slapper+|hussy|hussies|guttersnipe+|jailbait|jail bait|man eater+|maneater+|temptress|temptresses|hood rat+|wide boy+|scrubber+|skank+|trollop+|floozy|floozies|fruit loop+|weirdo+|moron+|imbecile+|cretin+|retard+|wastrel+|toerag+|ingrate+|guttersnipes|neds|oik+)
(little|proper|right|cheeky) (minx|minxes|so and so+|monkey+|beggar+|herbert+|perisher+)
(have|has|had|with|got) [very] (sticky|light|itchy) fingers
(have|has|had|with|got) [a] (criminal|twisted|dirty|devious|warped|sick|nasty) mind+
(ones|pupils|kids|children|boys|girls|lads|group) [that|who|whom] (nobody|no one|no teacher|no school) wants to (teach|work with|manage|have|take|deal|sit)
(bad name|reputation|notoriety) ... ... (deserve~|well earned|well deserved|is earned|was earned|have earned|has earned|justified)
not the (sharpest|brightest) [tool+|knife|knives|crayon+|pair|of|in|pupils|children|sparks] [_]
not (all there|right in the head|the full shilling|exactly bright|very bright|too bright)
(short|shy) of (a|the full) (picnic|load|shilling)
away with the fairies
(screw|screws) loose
wired (wrong|differently to be bad)
terror+ of the (estate|school|year|town|neighbourhood|street|precinct|playground|bus)
(blot|blight|stain) on the (estate|school|town|neighbourhood|street|landscape|year)
thorn in (the|our|my|everyone's) side+
(cancer|poison|rot|virus) (in|at|within) the (school|year|class|group|estate|heart)
(hunt|hunts|hunted|roam~|prowl~|move|moves|moved|travel~|go|goes|went|go about|come) (in packs|in a pack|as a pack|like a pack|like wolves|as one pack)
like (locusts|a plague|a swarm|vermin|animals|wild animals|wolves)
law to <self>
(go|goes|gone|went|turn|turns|turned) (to the bad|to the dogs|bad [at|young|early|together|long])
<is> off the rails
(<is>|get|gets|got|getting) [well|completely|totally] out of hand
(past|beyond) (help|caring about|all help)
revolving door <child>
for [all] the wrong reasons
same old faces
(well known|known) to (all|every|several|numerous|most|many|countless) (agencies|services|agency|service|team|teams)
bad (blood|stock|breeding)
(it|crime|violence|trouble|thieving|stealing|dealing) (is|runs) in <their> (blood|genes|dna|veins|families|family)
(cut from the same cloth|chip+ off the old block|far from the tree)
(dodgy|shady|shifty|rough|suspect|unsavoury|slippery|tricky) (character+|customer+|type+|bunch|sort+)
(future|tomorrow's) (inmate+|criminal+|prisoner+|offender+|gangster+|dealer+|convict+)
(criminal+|gangster+|offender+|dealer+|thug+|prisoner+) (in waiting|in training|of the future|of tomorrow)
(fancy|fancies|see|sees|regard~|consider~|think|thinks) (<self>|of <self>) as [real|proper|little|the|big] (hard men|hard|gangster+|big shot+|kings of|top dogs|big men|gangsta+|big time)
(have|has|had|show|shows|showed|with|got|know|knows) (no|zero|little|absolutely no|not an ounce of|not a shred of|no sense of) (respect|manners|shame|conscience|filter|scruples|decency|gratitude|backbone|self respect|remorse|discipline)
hate~ (authority|rules|being told|teachers|adults)
(short|quick) (fuse+|temper+)
(evil|nasty|mean|cruel|vicious|violent|wild|malicious|spiteful|sadistic|vindictive|criminal) streak+
jekyll and hyde
(no good|bottom drawer|third rate|second rate) <child>
(bottom|dregs|scrapings) of the (barrel|heap|pile)
lowest of the low
(man|boy|sex|money|drug|drugs|power|attention) mad
rough and (ready|common|tumble sort)
<is> [nothing but|pure|just|simply|all|big|real|serious|constant|endless|more|only] trouble [with a|waiting|from|and|when|wherever]
(nothing but|pure|constant|endless) trouble
drama on legs
(foul|vile|horrid|horrible|revolting|dreadful|ghastly|poisonous) [little] (creature+|child|children|kids|boys|girls|lads|things|individuals|people|bunch|lot)
wrong uns
(fly|flies|flew|flying) off the handle
see red
like a red rag to
(bring|brings|brought|bringing) out the (worst|bad|devil)
bad for (each other|one another)
toxic [when|if|as a] (together|group|for each other|mix)
high maintenance
(think|thinks|thought|believe~|feel|feels|act as if|acts as if) [that] the world owes
(going|go|get) nowhere fast
(going nowhere [in life]|come to nothing)
(have|has|with|got) [a|such a|quite a|too much] (mouth on (them|him|her)|attitude)
(all mouth|full of (attitude|themselves|lip|it|cheek)|too much attitude)
(give|gives|gave|giving) [plenty of|nothing but|endless|a lot of] (lip|cheek|backchat|attitude)
magnet+ for (trouble|drugs|violence|danger)
<is> special needs
(girls|young women) are [<very>] (loose|easy|fast)
more trouble than <they> <is> worth
(drag~|bring~|brought|pull~) [the] (others|other _|everyone|rest|each other|one another) (down|into trouble|to their level|low)
(brassy|uncivilised|weird|odd|strange|dodgy|shady|shifty|crafty|unhinged|untamed|impenetrable|shameless|sulky|grumpy|big headed|backward|light fingered|screwed up|hard faced|stuck up|snide|smug|bratty|whiny|whingeing|sleazy|sluttish|slutty|tarty|skanky|pig headed|mulish|lairy|prickly|abrasive|cliquey|flaky|dim witted|slow witted|slippery|double dealing|parasitic|underhand|thieving|lying|cheating|good for nothing|trashy|common as muck|rotten|ratty|snotty|mardy|stroppy|arsey|obstreperous|bellicose|pugnacious|loudmouthed|potty mouthed|mealy mouthed|hard hearted|cold hearted|soulless|remorseless|conscienceless|spineless|gutless|brainless|clueless|mindless|useless|feckless|heedless)
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
easy (prey|meat|pickings)
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
(unteachable|unreachable|irredeemable|incorrigible|unruly|unbiddable|beyond help)
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
(clued up|switched on|tuned in|wised up|worldly wise|street wise|clued in) [about|on|to] [the] (streets|risks|men|drugs|dangers|police|world|scene|older _)
(an|a|such an|such a) (old|wise|older) (head|soul)
(old|wise) souls
(have|has|with) [got] <their> (head+|heads) [well|firmly|properly] screwed on
head+ [well|firmly] screwed on
(should|ought to) [all|surely] [now|by now] be able to (judge|spot|tell|read|handle|recognise|avoid) [_] (man|men|danger|risk|trouble|older _|a _|the _)
(know|knows|knew) (a thing or two|all there is to know|what is what|what's what|the ways of the world|all the (tricks|moves|dodges))
the (tricks of the trade|street knowledge)
(born survivors|natural survivors|survivors by nature|hustlers)
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
(mind|head|outlook|attitude|body|confidence|manner|bearing|poise|ways|assurance|maturity) of (adults|grown _|women|men|an adult|a grown|a woman|a man|someone (older|twice|much older))
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
(<is>) [all|both] (men|women|adults|grown ups) (now|these days|today)
(girl+|boy+|lad+|child|children|kid+) (no more|no longer)
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
(perfectly|quite|fully|well|more than|entirely|plenty) (capable|able) (of|to) (get|getting|keep|keeping|find|finding|walk|walking|travel|travelling|cope|coping|live|living|stay|staying|fend|fending|see|seeing|be|being|handle|handling|sort|sorting|stand|standing|protect|protecting) ...
(act|acts|acting|serve|serves|live|lives) as [the] (adults|grown ups|parents|parent|carers|heads|head|man|woman) (of|in) [the|<their>|this] (household+|house|home+|family|families|flat)
(cope~|manage~|get by|gets by|got by) without [any] [help from|the help of|support from] (grown ups|adults|us|services|anyone|anybody|help|support|parents)
(do not|does not|did not) [ever|really|at all] (present|come across|come over|appear|seem|strike _) [as|to be|as being] [a|any|particularly|especially|obviously|typical|the] (victim+|vulnerable|at risk|exploited|in need|afraid|frightened|scared)
<is> [to be] [very much|fully|well|completely] in control of (the situation|what|things|it)
(do not|does not|did not) [really] (need|require|warrant) the same (level|levels|amount|degree|kind|sort|protection|care|supervision|supervising|support|safeguarding)
(do not|does not|did not) [really|actually|much|seem to|appear to|any longer|now|always] (need|require) [any|much|our|more|a lot of|the|to be|adult|further|a lot|very much|anything|any more|as much|special|such|that] (protect~|protection|looking after|looked after|from us|babysitting|nannying|mollycoddling|coddling|supervision|supervising|safeguarding|adults|care|shielding|guidance|support|hand holding|mothering|parenting|help|anyone)
(do not|does not|did not) [really] want [any|much|our|to be] (protecting|protection|protected|looking after|looked after|mothering|hand holding|shielding)
(do not|does not|did not) [really] need [any|much|our|to be|adult|the] (protecting|protection|protected|looking after|looked after|supervision|supervising|safeguarding|shielding|adults|help|support)
(will not|would not|should not|do not|does not) need [as much|much|so much|anything like as much|our|the same amount of|a lot of] (from (us|services|adults)|help from (us|adults))
not (faze|unnerve|daunt) (them|him|her)
(need|needs|needed|require~) (no|little) [adult|further|extra|special|such|real|or no] (babysitting|minding|mothering|mollycoddling|nannying|rescuing|saving|telling|chaperone+|escort+|chaperoning|watching|lessons from us|protection|shielding|supervision|supervising|looking after|safeguarding|help|support|parenting|guidance|care|reassurance|protecting)
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
(do not|does not|did not|will not) [really|actually] need (us|me|rescuing|saving|minding|watching over|mothering|any of us|a worker|a grown up|an adult|grown ups|anybody|collecting|fetching|chaperoning|a lift home)
(nobody|no one|we|staff|workers|services|adults|parents) [really|ever|much] (need|needs|needed) [not] [to] (worry|fret|fuss|lose sleep|be (worried|concerned)) (about|over|for) (<them>|these _)
no (need|reason|cause|call) [for _|for anyone|for anybody] to (worry|fret|fuss|be (worried|concerned)) (about|over|for) (<them>|these _)
(come|comes|coming) to no harm
(grown out of|outgrown|past|beyond) (needing|wanting|any need of|the need (for|of)) [a|an|the|any] (curfew+|adult+|lift+|supervision|looking after|parent+|rules|boundaries|bedtime+|protection|us|help|grown up+|collecting|minding)
(nobody's|no one's) (victim+|mug+|pushover+|doormat+)
no (victim+|pushover+|shrinking violet+|wallflower+|innocent+|mug+|fool+) [these|here]
<is> (far from|anything but|hardly|scarcely|not exactly|not) (helpless|defenceless|babes in arms|babes in the wood|shrinking violets)
made of (stern|sterner|tough|tougher|strong|stronger) (stuff|material)
made of (iron|steel|granite|teflon|stone)
nerves of (steel|iron)
(have|has|with|grown|got) [a|very] thick skin+
as (hard|tough) as (they come|nails|old boots|boots|any|grown)
tough as (nails|old boots|boots)
(tough|hard) nut+
(is|are|was|were) [<very>] (unbreakable|bulletproof|bullet proof|steely|indestructible|unflappable)
not easily (scared|frightened|shocked|rattled|upset|hurt|fazed|intimidated|cowed|daunted)
it takes a lot to (rattle|scare|frighten|shock|hurt|upset|faze|worry|impress)
nothing (rattles|shocks|scares|frightens|fazes|bothers|touches|hurts|surprises|upsets|daunts|worries) (them|him|her|these|this|the (boys|girls|lads|group|friends|young people))
(past|beyond) being (shocked|hurt|frightened|scared|upset|surprised)
(used|accustomed|hardened|immune|inured) to (that|this) (sort|kind|type) of thing
(take|takes|took|taking) (it|everything|things|this|all this|life|that) [all] in <their> stride
(it is|this is|that is|all|just|like) water off a duck's back
(it|everything|this|all this|it all) [all] (roll~|bounce~|slide|slides) [right|straight] off (them|him|her)
(shrug|shrugs|shrugged) (it|things|this|everything|that|anything) [all] off
(land|lands|landed) on <their> feet
(always|quickly|soon|just|simply|easily) (bounce|bounces|bounced) back
(can|could) (take|handle) a (punch|beating|knock|hit|slap|blow|kicking)
(it|this|that|what (happened|they (see|saw|have seen))) [simply|just|really] (does|do|did) not [really|much|even] (bother|affect|touch|trouble|hurt|upset|worry|faze) (them|him|her|the _|these _)
no longer (touches|affects|reaches|shocks) (them|him|her)
(do|does|did) not feel (it|things|pain|fear|this) (as|like|the way) [other|a|most|many] (children|child|others|_ children)
(does|do|did) not affect (them|him|her) (as|like|the way) [it|they] [would|does] [other|most] (children|others|them)
not bothered by (it|this|what|any)
seen [far|much] more [of life] than (most|many|some|any)
(deal|cope|contend) with (anything|whatever|everything|most things)
(drink|drinks|drank) ... under the table
(hold|holds|handle~) <their> (drink|ale|own drink)
not [people|ones|girls|boys] to be messed with
(a match for|more than a match for|the equal of|equal to) (any|a|most|grown|the) (man|men|adult+|grown _|dealer+|women)
dish it out
(act|acts|acted|play|plays) the (big|hard) man
(drink|drinks|smoke|smokes|fight|fights|swagger|swaggers|walk|walks|party|dance|swear|flirt|flirts) like (adults|men|women|grown _|a man|a woman|any man|sailors|troopers)
(hold|holds|carry|carries) <self> [like|as] [grown] (men|women|adults|a man|a woman)
(know|knows|knew) the (street|streets|street life|road life|roads|score|law of)
(have|has|with|full of|got) [their|a lot of|some|real] (street cred|street credibility|street knowledge|street sense|street wisdom)
law of the (street|streets|jungle)
(school|university) of (hard knocks|life)
(been|round|around) [round|around] the block
been there [and] done (that|it)
seen it [and] done it
(past master+|veteran+|seasoned operator+|old pro+|professional+|pro|pros|old hand+|experts) (at|in|of) (this|it|the game|dealing|selling|drugs|county lines|dodging|running|lying|handling men)
(businessmen|businesswomen|businessman|hard headed)
(know|knows|knew) how (the world|life|the street|the streets|the game|it all|men|the system|things) (works|work) [out there|on the street]
(know|knows|knew) how it works (out there|on the street|on road)
(know|knows|knew) [all|exactly|just] (about|what) (life|men|the world) [is] [about|all about|are|want]
(know|knows|knew) the facts of life
on the streets long enough
not as (green|innocent|naive|young|helpless|soft) as
not born yesterday
<is> (no|not) (fools|mugs|pushovers|innocents|lambs|babes)
<is> no (babies|baby|saints|little girl+|little boy+|kids|kid|child|children)
(spot|smell|tell) a (wrong un|wrong'un|bad one|bad man|dealer|predator|groomer|nonce)
weigh up (a|the|any|what) risk+
make up <their> own mind+ (about|on|who|whom|what) [who|whom|what] [they] (sleep|see|meet|go with|date|mix)
(it is|that is|this is) [all|entirely|really] up to (them|him|her) (who|whom|what) they (see|sleep|meet|go|date|mix|take|drink)
(it is|that is|this is|is) <their> own (business|affair|lookout|life|body|risk|funeral)
<is> [nearly|almost|just about|practically] of age
nothing [much|ever] gets past (them|him|her)
(run|runs|ran) a tight ship
(look|looks|turn|turns) to (nobody|no one|none)
not children in (any|the|a) [_] sense
not [really|truly] children in any
<is> [all|now|already|fully|quite] grown [now] (and|enough|so)
<is> [<very>] (clued up|wised up|switched on|street smart|road wise)
(know|knows|knew|understand|understands) the (risk+|danger+|streets|game) [far|much] better than
(competent|fit) to (consent|give consent)
cool (customer+|as cucumbers|as a cucumber)
smooth operator+
nothing touches (them|him|her)
<is> [already|quite|proper|real] (little|miniature|mini|proper) (women|men|ladies|gentlemen)
(happy|content|fine|glad|like|likes|prefer|prefers) [to be|being|when] left to <their> own devices
whom nothing (touches|scares|shocks|frightens|hurts)
(will|would|can|could) cope with (anything|more than|whatever|most)
hardy and (will|can|need)
looking after number one
(do|does|did) not need telling
have <their> wits about <them>
(their|his|her) wits about <them>
not come to (grief|harm)
(could|can|would|might|may) [easily|well] be (taken|mistaken) for (a|an|twenty|eighteen|nineteen|adults|men|women|much|grown|someone|young (men|women|adults))
(you|one|nobody|no one) would (not|never) (know|guess|think|believe) [it|that] [they|she|he] [is|are|were|was] [only|just|still] [_]
(stand|stands|stood) on <their> own [two] feet
(do|does|did|get|gets|got|manage~|cope~|live|lives) [perfectly|just|quite] (fine|well|by|along) [fine|well|on] [by|on] (<self>|<their> own)
<is> <their> own (boss|bosses|master|masters|keepers|people)
(pay|pays|paid|paying) <their> [own] (way|keep|rent)
(earn|earns|earned|earning) <their> own (living|keep|way)
lead~ <their> own lives
adult (relationship+|hours|tastes|habits|appetites|lifestyle+)
sexually (confident|knowing|assured)
(nearly|almost|practically) (adults|an adult|grown ups)
(past|beyond) (protecting|protection|being protected|childhood)
all but (grown|adult|grown up)
too big (to be told|for (rules|bedtimes|boundaries)|to need)
childhood (is|was) [long] (over|behind|gone|finished|done|a distant)
<their> childhood (behind|long ago|years ago)
(leave~|left|put) [<their>] childhood [long] behind
too far gone for
(done|finished) with (being children|being a child|childhood)
(gave|give|given) up (being|acting like|playing at being) (children|a child)
(children|a child|child) (in name only|only in name|only on paper|on paper only|in name alone)
(do|does|did) not (act|look|behave|seem|sound|come across|talk|speak|think|live) (like|as|to be) [a|any] [normal|ordinary|little|real|typical|usual] (children|child|kids|kid|victims|victim|thirteen year olds|fourteen year olds|children do)
(unlikely|hardly|strange|poor) victims
least vulnerable
(mother+|mum+|father+|dad+|parents) to (the (rest|others|younger|little)|them all|each other)
like [little|second|small] (mother+|mum+|mummies|fathers|dads) [to]
(mother|father|parent|mothers|fathers|parents) the (rest|others|younger|little|group)
(run|runs|ran) the (house|household|home) [at home]
(act|acts|acted) as [the] (adults|grown ups|parents)
(size|height|strength|build) of (men|grown men|a man|women|adults)
(tower|towers|towered) over [<their>|the|most|all] (teachers|staff|adults|officers|workers|men|parents|mothers|teacher|worker)
bigger than (most|many|any|the|their|some) (officers|adults|teachers|men|staff|workers)
built like [grown|full grown] (men|a man|adults|women)
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
(go|goes|going|went|walk~|turn~ up|sit|sits|come|comes) [about|around|round|in|out|up] in (pyjama bottoms|pyjama tops|slippers|dressing gowns|bare feet)
with <their> (ties|shirts|skirts|ties and _|blazers|socks) (off|out|rolled|hanging|undone|untucked|rolled up|down)
(look|looks|looked) like (models|film stars|dolls|tramps|scarecrows|a catwalk|twins|clones|an advert)
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
(will|would) have nothing [whatever|whatsoever] to do with (us|services|adults|staff|any|anyone|anybody|the (school|service|worker+|police|youth|team|council|panel|plan+|offer+|session+)|professionals|workers|school|police|help|social|support|it)
(at no point|at no time|at no stage) [_] (accept|listen|take|engage|attend|answer|tell|show|follow|heed|try|cooperate|accepts|listens|takes|engages|attends|answers|tells|shows|follows)
(cannot|will not|never|could not|can not) get a straight answer
(will|would) not stop until (somebody|someone|one of|they|he|she|it)
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
(heading|headed|bound|destined|on course|heading straight|head) for (prison|jail|a cell|custody|the scrapheap|a life|borstal|the gutter|the dock)
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
did not even (read|reply|answer|open|look|ring|ask|try|call|turn up|bother|acknowledge|pick up|return|write|check|log|record)
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
(put|puts|putting|placed|places|placing) [its|their] [own] [_] (results|money|profit|profits|savings|cost|costs|budget+|reputation|targets|image|figures|convenience|profits|good name|comfort) (before|above|ahead of|over)
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
(keep|keeps|kept|keeping|hold|holds|held) ... ... [_] at arm's length
(make|makes|made|making) [its|their|the usual|nothing but] excuses
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 12 12 13 13 13 13 14 14 15 16 16 16 17 17 18 18 19 20 21 21 21 21 22 23 24 24 24 25 26 26 26 27 27 27 27 27 29 30 30 31 31 31 31 31 33 34 34 34 34 35 37 37 37 37 38 40 40 40 41 41 42 43 43 45 45 45 45 45 45 45 45 45 45 45 46 46 46 46 46 47 48 49 49 50 50 50 51 51 51 53 53 53 54 54 54 55 55 55 55 56 56 56 56 57 57 57 57 57 58 58 58 58 59 59 60 60 61 62 62 62 62 62 62 62 63 63 63 63 63 63 63 63 64 64 65 65 66 67 67 68 68 68 68 68 69 70 70 70 71 71 72 72 72 73 73 73 74 74 74 74 74 74 75 75 75 75 76 76 76 76 77 78 79 79 79 80 81 81 82 82 83 83 83 84 84 85 85 85 85 85 85 85 85 85 85 85 86 86 86 86 86 86 86 86 86 86 86 86 86 87 88 88 89 89 89 89 89 89 90 90 91 91 91 91 91 92 92 93 93 93 93 93 93 93 94 94 94 94 94 95 95 96 96 96 96 96 96 97 98 99 99 100 100 100 100 101 101 101 102 102 103 103 103 104 105 105 106 107 107 108 109 110 111 111 111 112 112 112 112 112 112 112 112 113 114 115 116 116 116 116 116 116 117 117 117 117 118 118 118 118 119 119 121 121 122 123 123 123 123 123 123 123 123 124 125 125 126 127 128 128 129 129 129 129 129 129 129 130 130 130 131 132 132 132 132 132 132 133 134 135 136 136 136 136 137 137 137 137 138 138 139 139 139 139 139 139 139 139 139 139 139 139 139 139 139 139 139 139 139 139 139 139 140 140 140 140 140 140 140 141 141 142 142 143 143 143 144 144 144 144 144 144 145 145 145 146 146 147 148 148 148 149 149 149 149 149 149 150 150 150 150 151 152 152 152 152 152 152 153 153 154 154 156 156 157 158 158 158 159 159 159 159 159 159 159 159 160 160 161 162 163 163 164 165 165 166 166 166 166 166 167 167 167 167 168 168 168 169 169 169 170 170 170 170 171 171 172 173 174 175 177 177 178 178 179 179 179 180 180 180 180 180 180 181 182 182 182 183 183 183 183 183 183 183 184 184 184 187 187 187 187 188 188 188 188 189 189 190 190 190 190 191 191 191 191 191 191 191 191 191 192 193 193 195 196 196 200 200 200 200 200 201 201 201 202 203 203 203 203 203 203 203 206 207 209 211 212 213 217 219 219 220 222 224 224 224 224 224 224 224 224 225 225 225 225 228 228 228 229 230 230 230 230 233 234 234 235 235 236 238 238 238 239 241 241 241 241 241 241 242 243 244 244 244 244 244 244 244 245 245 245 245 245 246 246 246 246 246 246 247 247 249 249 250 251 251 252 252 252 252 254 254 255 256 256 257 258 258 258 259 260 262 262 262 262 262 262 262 262 262 263 264 264 264 264 264 265 265 266 266 267 268 268 268 268 268 269 269 269 269 269 269 269 269 270 270 270 270 270 270 270 270 270 271 271 271 272 272 273 273 274 274 275 275 275 275 275 276 276 276 276 276 277 277 278 279 280 280 281 281 281 281 281 281 281 281 282 282 282 282 283 283 284 284 284 285 285 286 286 286 287 287 287 288 289 289 290 290 291 291 292 293 293 293 294 295 295 297 298 298 298 298 298 299 300 301 301 301 301 301 301 302 302 302 302 302 303 303 304 304 306 306 307 307 308 308 309 311 312 313 314 315 316 317 318 319 320 320 321 322 322 323 323 323 323 324 324 324 324 324 325 325 326 326 326 327 327 328 328 329 329 329 329 330 331 331 332 334 335 335 336 336 337 337 338 339 340 340 340 340 340 341 342 343 343 343 344 344 345 345 346 346 348 350 350 351 352 353 354 354 354 354 354 355 355 356 356 356 356 356 357 357 357 358 359 359 359 359 360 360 361 361 362 362 362 363 363 364 364 365 365 366 367 367 367 367 367 368 369 370 371 373 374 374 374 375 375 375 375 375 376 376 376 376 377 377 377 377 377 378 378 378 378 379 379 379 380 381 381 381 382 382 383 383 383 383 383 383 383 383 383 384 384 385 386 386 386 386 386 386 386 386 386 386 386 386 387 387 387 388 388 389 389 389 389 389 389 389 389 389 389 389 389 390 390 390 390 390 391 392 394 394 395 396 397 397 398 398 398 399 400 400 400 400 401 401 402 402 402 402 402 402 403 403 404 404 404 404 404 404 404 404 404 404 404 405 405 405 406 406 407 407 408 408 408 408 408 409 410 411 412 413 414 415 416 417 418 419 419 420 420 420 421 421 421 421 422 422 422 423 423 424 424 425 425 426 427 428 429 429 429 430 431 432 432 432 433 433 433 433 433 434 434 434 434 434 435 435 435 435 435 435 435 435 435 435 436 436 436 437 437 438 438 439 439 440 440 440 440 440 440 441 441 442 442 442 442 442 442 444 444 444 444 445 446 447 448 448 448 448 449 449 449 449 449 450 450 450 451 452 453 454 455 455 455 455 455 456 456 456 456 457 459 459 460 460 460 460 460 461 461 461 461 461 462 462 462 463 463 464 465 466 467 467 468 469 469 469 469 469 470 471 471 471 471 471 471 471 471 472 472 473 474 474 474 474 474 474 475 475 476 476 477 477 477 477 477 477 477 478 479 479 480 481 482 483 484 485 486 487 487 488 489 489 489 489 490 491 491 491 491 492 493 493 493 493 493 493 493 493 493 493 493 494 495 495 495 495 498 498 498 498 498 498 498 499 499 499 499 500 500 500 501 501 501 501 501 502 502 502 503 503 503 504 504 504 504 504 505 505 505 506 507 507 507 508 509 509 509 510 510 510 511 511 512 512 513 513 513 514 514 515 515 515 516 516 516 516 517 517 517 517 517 517 517 517 517 517 518 518 518 518 518 518 519 519 520 521 522 522 522 522 522 522 522 522 523 523 524 524 525 526 526 526 526 527 528 528 528 529 529 529 529 529 530 530 530 530 530 530 530 530 531 531 531 532 532 532 532 532 532 532 533 534 535 536 537 537 537 538 538 538 538 538 538 539 539 540 541 541 541 541 541 541 541 542 543 544 544 544 544 544 544 544 544 544 545 545 545 545 545 545 546 546 547 548 549 550 551 551 551 552 553 554 554 555 555 555 555 555 556 556 557 557 558 558 559 559 560 560 560 560 560 560 560 560 560 561 561 561 561 562 562 563 564 564 565 566 567 567 567 567 568 568 569 569 569 569 570 570 570 571 572 573 574 575 575 575 575 575 575 576 576 577 577 577 578 578 578 578 579 580 580 581 582 582 583 584 584 584 584 584 584 584 584 584 584 584 585 585 585 585 585 585 585 585 585 586 586 586 586 587 587 587 587 587 588 588 588 588 588 588 588 588 589 589 590 590 591 591 591 593 593 593 594 595 597 598 599 599 599 601 602 602 602 602 602 602 602 602 602 602 602 602 603 603 603 603 603 603 603 603 603 603 603 604 604 604 604 606 606 606 606 606 607 607 607 608 608 608 609 609 610 610 610 611 611 611 612 612 613 614 615 615 616 616 616 616 616 617 617 617 617 617 617 617 617 618 618 619 620 621 621 623 623 623 623 623 623 623 624 624 624 624 624 624 624 624 624 624 624 624 624 625 626 628 629 630 631 632 633 633 633 634 635 635 635 635 635 635 637 637 637 638 638 638 640 640 640 641 641 642 643 643 643 643 645 646 646 646 647 647 648 649 649 650 652 653 654 655 655 656 657 658 658 658 658 659 659 660 660 660 660 661 661 661 663 664 664 665 665 666 666 667 667 667 673 675 676 676 677 677 677 679 680 683 684 689 689 691 691 694 694 695 697 700 700 700 701 702 702 703 706 708 714 715 715 715 717 718 718 718 718 719 720 720 722 722 722 722 723 725 725 725 726 727 728 728 729 729 730 730 730 730 730 730 730 730 730 730 730 730 730 730 730 730 731 731 731 731 732 732 732 732 732 732 732 732 732 732 732 732 732 732 732 732 732 732 733 733 733 734 735 735 735 735 737 740 742 743 744 744 744 744 745 745 745 745 746 747 747 747 752 753 753 754 754 754 754 754 754 754 754 755 756 757 758 758 759 759 759 759 761 762 763 763 765 765 766 767 768 768 768 768 769 769 769 769 770 770 770 771 772 773 773 774 774 774 775 775 775 775 776 776 777 777 778 779 780 780 781 782 784 784 784 784 784 785 785 786 786 786 786 787 787 788 789 791 793 794 797 799 799 799 801 801 803 804 804 805 806 807 807 807 807 807 807 807 807 807 807 807 807 807 807 807 807 807 807 807 807 807 807 807 807 807 807 807 807 807 807 807 808 810 811 812 813 813 813 813 814 814 814 814 814 814 815 816 816 816 816 816 816 817 817 818 820 821 822 823 824 825 825 825 825 825 825 826 826 826 827 828 828 829 830 830 831 831 832 832 832 832 833 834 835 835 837 838 838 838 841 841 841 841 842 842 842 842 842 842 842 843 843 843 843 843 844 847 848 848 848 848 849 850 852 852 854 855 858 860 861 862 862 863 865 865 865 866 867 868 869 869 871 872 873 873 874 874 875 875 875 875 876 876 879 879 879 882 882 883 883 883 883 884 884 884 884 884 884 886 887 887 888 888 888 888 888 889 889 889 889 889 890 890 890 891 892 892 892 892 893 894 894 894 894 894 894 894 894 894 895 895 897 897 897 897 898 898 898 899 899 899 899 899 899 899 899 899 899 899 899 899 899 899 899 899 899 899 899 901 901 902 902 902 902 902 902 903 904 904 904 904 904 904 905 905 906 907 907 907 907 908 909 913 913 913 913 914 916 916 916 917 917 918 918 920 920 920 920 920 921 921 921 922 922 927 928 928 928 931 932 937 937 938 940 940 940 940 941 942 945 947 947 947 948 948 948 951 952 953 953 954 954 955 961 962 963 963 963 966 967 969 970 971 972 973 973 973 974 975 976 976 976 976 977 979 979 979 979 981 981 981 982 982 982 982 982 982 982 983 983 983 983 984 985 986 987 987 987 987 988 989 990 992 992 994 994 994 995 995 995 995 996 996 997 997 998 998 998 998 998 998 998 999 999 999 1001 1002 1003 1003 1003 1003 1004 1004 1004 1004 1004 1004 1005 1005 1006 1007 1007 1008 1009 1009 1009 1009 1009 1009 1010 1010 1010 1010 1010 1010 1011 1012 1012 1013 1013 1013 1013 1013 1013 1013 1013 1013 1014 1015 1016 1017 1017 1017 1018 1020 1020 1020 1020 1020 1021 1021 1021 1022 1022 1022 1023 1023 1023 1023 1024 1024 1024 1025 1026 1026 1027 1027 1028 1029 1029 1029 1029 1029 1029 1029 1029 1029 1029 1029 1030 1031 1032 1032 1033 1033 1033 1033 1034 1034 1035 1035 1036 1036 1037 1037 1037 1038 1038 1039 1041 1041 1041 1041 1041 1042 1042 1042 1043 1044 1044 1046 1047 1048 1048 1048 1049 1050 1050 1050 1050 1050 1050 1050 1054 1054 1054 1055 1055 1055 1056 1056 1056 1056 1056 1057 1057 1057 1059 1060 1060 1060 1062 1063 1064 1064 1064 1065 1065 1065 1065 1065 1066 1066 1067 1067 1067 1067 1067 1068 1068 1068 1068 1068 1069 1070 1071 1071 1072 1072 1072 1072 1073 1074 1074 1075 1075 1076 1077 1077 1078 1078 1079 1080 1080 1080 1081 1081 1081 1081 1081 1082 1083 1084 1084 1085 1085 1085 1086 1086 1086 1087 1087 1087 1087 1088 1089 1089 1090 1090 1090 1091 1092 1092 1092 1092 1093 1093 1093 1093 1093 1093 1093 1093 1094 1095 1095 1096 1096 1096 1096 1097 1097 1098 1098 1098 1098 1098 1098 1099 1099 1099 1099 1099 1099 1099 1100 1100 1100 1101 1101 1102 1102 1102 1103 1103 1103 1104 1104 1104 1104 1104 1104 1104 1104 1104 1104 1104 1104 1104 1105 1107 1107 1107 1107 1109 1111 1111 1111 1112 1112 1113 1114 1114 1114 1115 1115 1116 1118 1118 1119 1120 1120 1121 1121 1121 1121 1122 1122 1122 1122 1122 1123 1123 1123 1123 1123 1123 1123 1125 1125 1125 1125 1126 1127 1127 1128 1128 1129 1129 1129 1129 1130 1130 1130 1131 1131 1132 1132 1132 1133 1133 1133 1133 1133 1134 1134 1134 1135 1135 1135 1136 1136 1136 1136 1136 1137 1138 1138 1138 1139 1139 1139 1140 1140 1140 1140 1140 1141 1141 1141 1142 1143 1143 1143 1144 1144 1144 1145 1145 1146 1147 1147 1148 1148 1148 1148 1149 1150 1150 1150 1150 1151 1151 1151 1151 1152 1152 1153 1153 1154 1154 1155 1156 1156 1156 1156 1157 1159 1159 1159 1159 1160 1160 1160 1160 1161 1162 1163 1163 1163 1164 1164 1164 1165 1165 1165 1166 1167 1167 1167 1167 1168 1168 1168 1168 1168 1168 1168 1168 1169 1169 1169 1170 1170 1171 1172 1172 1172 1173 1174 1175 1175 1175 1175 1176 1177 1178 1179 1180 1180 1180 1181 1181 1183 1184 1185 1186 1186 1187 1188 1189 1189 1190 1190 1190 1190 1191 1191 1191 1192 1193 1194 1195 1196 1196 1196 1197 1198 1198 1199 1199 1200 1201 1202 1202 1203 1204 1204 1205 1206 1206 1206 1206 1207 1208 1209 1209 1209 1209 1209 1210 1210 1210 1211 1211 1211 1211 1212 1212 1212 1212 1212 1213 1214 1214 1215 1216 1217 1218 1218 1218 1218 1218 1220 1220 1220 1220 1220 1220 1220 1221 1221 1221 1222 1222 1223 1224 1225 1226 1227 1228 1228 1228 1229 1229 1229 1229 1230 1231 1231 1232 1232 1232 1233 1233 1233 1233 1234 1235 1236 1237 1237 1238 1239 1240 1241 1241 1241 1241 1241 1242 1243 1243 1244 1244 1246 1247 1248 1249 1250 1250 1251 1252 1253 1254 1254 1255 1255 1256 1257 1257 1258 1258 1259 1260 1260 1261 1262 1263 1264 1267 1267 1268 1269 1269 1270 1270 1270 1271 1271 1272 1272 1272 1273 1274 1275 1275 1275 1276 1276 1276 1277 1277 1277 1277 1277 1278 1278 1278 1278 1281 1281 1281 1283 1284 1285 1285 1286 1286 1286 1287 1288 1289 1289 1290 1290 1290 1290 1290 1290 1291 1291 1293 1293 1294 1295 1295 1295 1295 1298 1298 1298 1298 1299 1300 1300 1301 1305 1305 1305 1305 1306 1306 1308 1308 1312 1312 1312 1314 1318 1319 1319 1320 1320 1320 1320 1324 1325 1327 1328 1328 1328 1328 1329 1329 1330 1330 1330 1330 1330 1330 1332 1333 1336 1336 1336 1337 1339 1341 1342 1345 1346 1346 1346 1347 1349 1349 1349 1350 1351 1351 1351 1351 1352 1353 1353 1353 1354 1354 1354 1355 1356 1358 1359 1360 1360 1361 1361 1362 1363 1363 1363 1364 1364 1364 1364 1364 1364 1364 1364 1364 1364 1365 1366 1366 1366 1366 1367 1368 1369 1369 1369 1370 1370 1373 1373 1374 1375 1375 1375 1376 1377 1378 1378 1378 1379 1380 1380 1380 1381 1382 1382 1382 1382 1384 1384 1384 1384 1385 1385 1385 1385 1385 1386 1386 1387 1387 1387 1387 1388 1388 1389 1389 1390 1391 1391 1395 1396 1396 1398 1399 1400 1400 1400 1401 1402 1402 1402 1402 1402 1403 1403 1403 1403 1404 1405 1406 1406 1406 1406 1406 1407 1407 1407 1407 1408 1409 1410 1411 1411 1411 1411 1411 1411 1412 1412 1412 1412 1412 1412 1413 1413 1413 1413 1413 1414 1414 1414 1415 1415 1415 1415 1415 1415 1416 1418 1419 1419 1420 1420 1420 1421 1422 1423 1424 1424 1424 1424 1425 1425 1425 1425 1425 1425 1425 1426 1426 1426 1426 1426 1426 1427 1428 1428 1429 1429 1429 1430 1430 1430 1431 1431 1432 1432 1432 1433 1433 1433 1433 1434 1434 1436 1437 1437 1437 1437 1438 1438 1438 1438 1438 1439 1439 1439 1440 1441 1441 1442 1442 1442 1442 1443 1443 1443 1443 1444 1445 1445 1445 1446 1446 1446 1447 1447 1449 1449 1450 1450 1450 1451 1451 1451 1451 1452 1452 1452 1452 1452 1452 1453 1453 1453 1453 1454 1454 1454 1454 1454 1454 1455 1455 1456 1456 1456 1456 1457 1457 1458 1458 1459 1459 1460 1460 1460 1461 1461 1461 1461 1462 1463 1463 1463 1463 1464 1464 1464 1464 1464 1464 1465 1465 1465 1465 1465 1466 1467 1467 1467 1467 1467 1467 1467 1468 1470 1470 1470 1471 1471 1471 1471 1472 1472 1472 1472 1472 1472 1472 1472 1474 1475 1475 1476 1478 1478 1478 1479 1479 1479 1480 1482 1482 1482 1482 1482 1482 1482 1482 1483 1483 1483 1485 1485 1486 1486 1486 1486 1486 1487 1488 1488 1488 1489 1489 1490 1490 1490 1490 1490 1491 1492 1492 1492 1492 1493 1493 1493 1494 1494 1494 1494 1495 1496 1496 1497 1497 1497 1497 1497 1499 1500 1500 1500 1502 1504 1504 1504 1505 1506 1507 1507 1508 1508 1509 1509 1509 1509 1510 1510 1510 1510 1510 1511 1511 1511 1511 1511 1511 1511 1512 1512 1512 1512 1513 1514 1514 1514 1515 1515 1515 1515 1515 1515 1515 1516 1516 1516 1516 1516 1516 1517 1517 1518 1518 1518 1519 1519 1519 1520 1520 1521 1521 1521 1521 1521 1521 1521 1521 1521 1521 1521 1521 1521 1521 1521 1521 1521 1521 1521 1522 1522 1522 1523 1523 1523 1523 1523 1524 1525 1526 1526 1526 1526 1527 1528 1528 1528 1528 1529 1529 1529 1529 1529 1529 1529 1530 1530 1530 1530 1530 1530 1531 1531 1531 1531 1532 1532 1532 1532 1533 1533 1533 1533 1534 1534 1535 1535 1535 1536 1536 1537 1537 1537 1538 1539 1539 1540 1540 1541 1542 1543 1543 1544 1544 1545 1545 1545 1546 1546 1546 1547 1548 1548 1549 1550 1550 1550 1550 1551 1551 1552 1552 1553 1553 1553 1553 1554 1554 1554 1554 1554 1554 1555 1555 1555 1555 1556 1556 1556 1557 1557 1557 1557 1557 1557 1557 1558 1559 1559 1560 1560 1560 1560 1560 1561 1561 1561 1561 1561 1561 1561 1562 1562 1562 1563 1564 1564 1564 1564 1564 1564 1564 1564 1564 1565 1565 1566 1567 1567 1568 1568 1568 1568 1568 1570 1570 1571 1572 1572 1573 1573 1574 1575 1575 1575 1576 1578 1579 1579 1579 1580 1580 1580 1580 1580 1580 1580 1580 1580 1580 1580 1580 1580 1581 1581 1581 1581 1582 1582 1583 1583 1583 1583 1583 1583 1583 1583 1583 1583 1583 1583 1583 1583 1583 1583 1583 1583 1583 1583 1583 1583 1583 1583 1583 1583 1583 1583 1583 1584 1585 1586 1587 1587 1587 1587 1587 1588 1589 1589 1589 1589 1589 1590 1590 1590 1591 1592 1593 1595 1595 1596 1596 1596 1596 1596 1596 1598 1598 1599 1599 1600 1600 1601 1602 1603 1604 1604 1605 1605 1606 1606 1608 1608 1608 1608 1609 1609 1609 1609 1610 1610 1611 1612 1613 1615 1616 1617 1618 1619 1620 1621 1622 1622 1625 1626 1627 1628 1629 1630 1630 1631 1631 1631 1631 1631 1632 1633 1633 1633 1633 1634 1635 1635 1636 1638 1638 1640 1641 1642 1642 1643 1644 1645 1645 1646 1648 1648 1649 1649 1651 1651 1651 1651 1652 1652 1653 1653 1654 1654 1654 1654 1655 1655 1655 1655 1656 1657 1657 1658 1658 1660 1661 1661 1662 1664 1664 1665 1665 1666 1668 1669 1670 1672 1674 1674 1674 1675 1675 1675 1676 1676 1676 1677 1677 1678 1678 1679 1681 1681 1682 1682 1682 1682 1682 1682 1683 1683 1683 1685 1685 1687 1687 1687 1687 1687 1688 1689 1689 1689 1689 1690 1690 1690 1690 1690 1691 1691 1691 1691 1692 1692 1692 1693 1693 1694 1696 1697 1698 1700 1701 1702 1704 1705 1706 1707 1708 1709 1710 1711 1712 1713 1714 1715 1717 1718 1719 1720 1721 1722 1723 1724 1725 1732 1735 1736 1737 1738 1739 1740 1741 1742 1743 1744 1745 1746 1747 1748 1749 1750 1751 1752 1753 1754 1758 1760 1762 1765 1767 1768 1769 1770 1771 1772 1773 1774 1775 1776 1777 1778 1779 1780 1781 1782 1784 1785 1786 1787 1788 1789 1790 1791 1793 1794 1795 1796 1797 1798 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814 1815 1816 1817 1818 1819 1820 1821 1822 1825 1826 1827 1828 1829 1830 1833 1834 1835 1836 1837 1838 1839 1840 1841 1842 1843 1844 1845 1846 1847 1848 1849 1850 1851 1852 1854 1855 1856 1857 1858 1859 1861 1862 1864 1865 1866 1867 1869 1872 1873 1876 1877 1878 1879 1880 1883 1884 1885 1886 1887 1888 1890 1891 1892 1893 1894 1896 1897 1898 1899 1901 1902 1903 1904 1905 1907 1908 1909 1910 1911 1912 1913 1914 1915 1916 1919 1920 1922 1923 1924 1925 1926 1927 1928 1929 1930 1931 1933 1934 1937 1938 1941 1943 1944 1948 1949 1950 1955 1956 1958 1960 1961 1962 1964 1965 1966 1967 1968 1969 1970 1971 1972 1973 1976 1977 1978 1979 1980 1982 1985 1986 1987 1988 1990 1991 1992 1993 1994 1995 1996 1997 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 2012 2013 2014 2015 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2038 2039 2040 2041 2042 2043 2044 2045 2046 2047 2048 2049 2050 2052 2053 2054 2055 2057 2058 2060 2061 2062 2067 2068 2070 2071 2072 2073 2074 2075 2076 2077 2078 2079 2080 2081 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2101 2102 2103 2104 2106 2107 2109 2110 2111 2112 2114 2115 2116 2117 2118 2119 2120 2121 2122 2123 2124 2125 2126 2127 2128 2129 2130 2131 2133 2134 2135 2136 2137 2139 2141 2142 2144 2145 2146 2147 2148 2149 2150 2153 2154 2155 2156 2157 2158 2160 2161 2162 2166 2167 2169 2170 2171 2172 2173 2174 2175 2176 2178 2179 2181 2182 2183 2184 2185 2186 2190 2192 2194 2196 2197 2198 2199 2200 2201 2202 2203 2204 2205 2206 2207 2209 2210 2211 2214 2216 2217 2218 2219 2220 2222 2223 2224 2227 2238 2239 2240 2243 2244 2245 2252 2253 2254 2257 2263 2266 2268 2270 2271 2273 2275 2276 2284 2285 2295 2304 2311 2318 2319 2322 2325 2326 2327 2329 2330 2332 2333 2335 2339 2345 2347 2348 2349 2350 2351 2353 2357 2358 2361 2363 2364 2365 2366 2367 2368 2373 2374 2375 2377 2378 2380 2383 2384 2388 2393 2394 2395 2396 2397 2401 2403 2406 2407 2411 2414 2415 2419 2420 2422 2424 2426 2428 2430 2431 2433 2434 2435 2436 2438 2444 2446 2448 2449 2450 2451 2452 2453 2454 2455 2456 2457 2458 2460 2461 2462 2463 2464 2465 2466 2467 2468 2469 2470 2471 2473 2474 2475 2476 2477 2478 2479 2480 2481 2483 2485 2487 2488 2489 2490 2492 2494 2495 2496 2497 2498 2499 2503 2504 2505 2508 2511 2512 2514 2515 2520 2522 2523 2524 2525 2526 2527 2528 2530 2531 2532 2535 2536 2537 2538 2539 2541 2542 2543 2544 2547 2549 2550 2551 2552 2553 2554 2555 2557 2558 2560 2564 2565 2566 2567 2568 2570 2572 2581 2583 2588 2589 2590 2591 2592 2594 2595 2597 2598 2599 2604 2605 2606 2609 2610 2611 2613 2614 2616 2617 2619 3 3 28 32 35 36 51 52 97 127 140 155 174 176 182 185 186 191 193 198 199 205 207 208 210 212 214 218 218 220 221 222 223 226 227 231 232 233 234 234 237 239 248 253 254 255 260 262 295 296 305 306 310 315 333 347 349 372 376 383 393 400 403 415 421 443 453 458 467 496 497 509 511 528 536 548 565 578 592 596 600 603 605 620 622 626 627 636 639 642 644 650 651 655 662 666 666 668 669 670 672 674 678 681 684 686 686 686 686 686 687 688 692 693 695 696 696 698 698 698 698 698 698 698 699 700 705 707 708 711 712 714 715 715 716 716 720 721 724 726 732 733 734 736 736 736 736 737 737 737 738 741 743 743 743 743 743 743 743 743 743 743 743 744 745 745 745 745 745 745 745 745 745 745 745 745 745 750 751 755 757 758 762 763 764 783 788 790 792 795 796 798 802 803 805 807 809 809 809 809 809 810 814 819 820 826 828 831 836 839 840 844 845 846 851 853 854 856 857 859 863 864 867 868 869 870 876 876 876 876 876 876 876 876 876 876 876 876 876 877 878 879 880 881 882 883 885 885 885 885 885 885 886 888 896 900 902 904 906 910 911 912 913 914 915 917 919 920 923 924 924 924 924 926 929 930 932 932 932 932 932 932 932 932 932 932 932 932 932 932 932 932 932 932 932 932 935 936 937 939 941 942 944 944 946 947 948 949 950 956 958 964 964 964 964 964 964 964 964 965 978 980 980 991 993 1000 1006 1006 1009 1019 1027 1038 1040 1041 1042 1045 1051 1052 1053 1058 1060 1061 1106 1108 1110 1115 1117 1124 1143 1146 1158 1173 1174 1182 1183 1219 1244 1245 1265 1266 1267 1268 1279 1280 1282 1292 1297 1297 1297 1297 1297 1297 1297 1297 1297 1297 1302 1306 1308 1309 1311 1312 1313 1315 1316 1316 1317 1320 1320 1320 1320 1320 1320 1320 1320 1320 1320 1320 1320 1320 1320 1321 1322 1323 1324 1325 1326 1331 1332 1333 1334 1334 1334 1334 1334 1334 1334 1334 1334 1334 1334 1334 1334 1334 1335 1336 1337 1338 1340 1342 1343 1343 1343 1344 1346 1348 1349 1351 1352 1357 1359 1360 1362 1363 1364 1365 1367 1367 1368 1369 1371 1371 1371 1371 1372 1372 1372 1372 1372 1372 1381 1383 1392 1395 1397 1400 1405 1413 1414 1417 1425 1435 1448 1466 1469 1470 1472 1473 1477 1477 1481 1483 1483 1484 1489 1496 1498 1500 1501 1502 1504 1507 1521 1524 1559 1561 1569 1571 1571 1571 1571 1571 1571 1571 1571 1571 1571 1571 1577 1580 1580 1580 1580 1580 1580 1580 1580 1580 1580 1581 1587 1594 1595 1596 1597 1598 1610 1614 1623 1624 1626 1630 1635 1636 1637 1638 1639 1640 1647 1650 1655 1658 1659 1663 1667 1673 1674 1680 1684 1684 1684 1686 1686 1686 1686 1688 1688 1688 1688 1690 1695 1699 1703 1716 1726 1728 1733 1734 1755 1756 1757 1759 1763 1764 1766 1783 1792 1823 1824 1831 1832 1853 1863 1868 1870 1871 1874 1875 1881 1882 1889 1895 1900 1906 1917 1918 1932 1935 1936 1939 1940 1942 1945 1946 1947 1952 1954 1957 1959 1974 1981 1983 1984 1989 1999 2010 2011 2016 2037 2051 2056 2059 2063 2064 2065 2066 2069 2082 2099 2100 2105 2108 2113 2132 2138 2140 2143 2151 2152 2159 2163 2164 2165 2168 2177 2180 2187 2188 2189 2195 2208 2212 2213 2215 2221 2229 2231 2237 2250 2251 2255 2256 2260 2261 2264 2265 2267 2269 2272 2274 2277 2278 2279 2281 2282 2286 2287 2289 2290 2291 2293 2294 2297 2298 2299 2300 2301 2302 2303 2309 2313 2314 2315 2316 2317 2320 2321 2323 2324 2328 2336 2338 2341 2342 2343 2344 2352 2359 2360 2362 2370 2371 2372 2376 2379 2382 2385 2386 2387 2389 2390 2391 2392 2398 2399 2402 2405 2409 2410 2416 2417 2421 2423 2425 2429 2432 2437 2439 2440 2441 2442 2443 2445 2447 2482 2484 2486 2491 2493 2500 2501 2502 2506 2507 2510 2513 2517 2518 2519 2521 2529 2534 2540 2545 2546 2548 2556 2559 2561 2563 2569 2571 2573 2574 2575 2576 2579 2580 2582 2584 2585 2586 2587 2593 2596 2600 2602 2603 2612 2618 2620 39 44 120 194 197 204 215 216 218 240 261 671 682 685 686 690 696 698 704 709 710 713 736 739 743 748 749 760 796 798 800 809 876 881 885 919 924 925 932 933 934 935 943 957 959 960 964 968 980 1006 1219 1296 1297 1303 1304 1307 1310 1313 1316 1320 1334 1343 1348 1371 1372 1393 1394 1477 1503 1571 1580 1607 1671 1684 1688 1727 1729 1730 1731 1761 1860 1921 1951 1953 1963 1975 1998 2191 2193 2225 2226 2228 2230 2232 2233 2234 2235 2236 2241 2242 2246 2247 2248 2249 2258 2259 2262 2280 2283 2288 2292 2296 2305 2306 2307 2308 2310 2312 2331 2334 2337 2340 2346 2354 2355 2356 2369 2381 2400 2404 2408 2412 2413 2418 2427 2459 2472 2509 2516 2533 2562 2577 2578 2601 2607 2608 2615

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 4 5 6 6 6 5 6 5 5 7 5 7 8 10 8 9 9 9 10 3 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 10 9 14 16 16 19 19 8 6 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 3 7 8 8 8 8 8 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 11 12 12 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 15 17 20 21 21 21 21 21 13 15 9 10 10 10 10 11 10 11 13 13 12 12 12 12 7 8 8 8 8 5 6 3 4 4 4 4 4 5 4 3 5 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 4 3 3 4 4 4 4 4 7 8 8 8 5 6 6 6 9 10 3 4 5 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 5 7 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 5 6 6 8 9 9 9 9 9 9 9 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 5 5 5 7 9 9 9 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 9 8 10 10 9 9 4 5 11 13 5 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 8 9 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 8 8 9 8 8 8 8 5 8 6 7 6 8 5 6 6 7 9 8 9 9 9 10 10 9 6 8 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 4 6 7 7 7 7 7 4 5 6 6 4 6 4 5 5 6 3 4 5 6 4 6 6 7 7 7 7 3 4 4 5 5 6 6 5 6 6 3 7 9 8 8 5 6 7 8 4 5 6 6 6 3 3 4 5 3 6 7 7 7 7 5 3 3 3 5 8 9 9 8 9 9 9 9 4 5 4 4 5 6 7 6 6 6 7 7 7 6 7 7 4 5 6 6 4 4 10 11 10 9 8 6 6 6 8 8 9 5 7 8 8 8 8 8 8 8 8 8 8 8 7 8 8 6 8 13 14 14 14 15 14 14 14 14 14 14 15 4 5 6 5 6 3 7 4 5 8 4 3 4 7 8 8 6 3 3 3 3 5 6 8 7 7 8 8 8 4 4 5 6 6 6 6 6 6 7 6 6 6 12 12 12 5 6 7 8 3 4 4 4 4 5 7 8 5 6 4 3 6 3 4 6 8 10 11 12 5 5 5 5 10 11 12 4 5 7 8 14 14 4 5 5 5 7 7 7 6 4 5 5 4 5 5 5 5 5 6 6 6 6 6 7 7 7 7 7 7 7 7 7 5 6 6 5 5 7 7 4 6 12 14 14 14 14 13 5 7 4 5 5 5 5 5 3 4 4 4 4 3 5 5 6 6 5 3 4 4 5 5 3 4 4 4 7 5 5 6 5 6 6 6 4 5 5 5 3 3 4 3 4 4 4 4 4 5 6 5 5 7 8 8 4 5 5 6 4 4 5 6 4 5 5 5 5 4 4 5 5 5 5 5 5 5 6 7 4 6 8 7 7 9 7 4 5 5 6 6 7 8 7 7 7 7 5 5 6 5 4 5 5 4 4 5 8 9 10 4 5 5 5 5 6 7 7 7 6 4 5 5 5 5 5 5 5 5 5 5 4 3 4 4 4 4 5 5 5 5 5 5 7 8 10 8 8 9 9 5 6 6 6 6 4 5 5 6 8 7 5 6 6 6 6 6 7 7 4 3 3 3 5 4 3 5 4 5 5 4 4 4 5 9 10 10 3 4 4 5 5 5 6 6 6 10 11 11 11 11 11 11 11 11 11 3 9 7 5 5 5 5 6 4 4 6 7 9 7 8 7 7 7 4 7 7 9 4 6 7 7 7 4 7 7 7 6 7 7 7 7 7 8 8 8 8 8 8 8 5 6 7 3 4 4 4 4 4 4 4 5 5 3 4 5 5 6 7 7 7 7 8 6 8 11 3 4 4 4 4 4 4 6 8 12 13 13 13 13 13 13 14 14 10 11 11 11 11 11 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 6 6 6 6 6 4 6 5 6 5 4 4 4 6 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 5 6 6 7 7 4 5 5 3 4 7 5 6 6 6 10 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 5 5 6 6 6 6 6 5 6 6 4 5 5 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 6 8 4 5 5 6 6 6 7 11 12 10 11 11 3 7 5 3 3 4 5 6 4 3 4 5 3 3 3 3 3 4 3 5 3 5 7 7 7 4 3 4 4 4 3 4 4 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 5 6 6 6 6 6 7 4 5 5 5 4 4 3 4 4 3 8 3 7 8 9 4 4 3 5 6 3 5 13 14 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 13 13 14 13 13 14 15 4 4 4 4 7 8 8 8 10 10 10 10 10 10 5 3 5 4 3 3 3 4 5 4 5 4 4 4 4 4 5 5 5 4 5 3 3 3 3 4 4 4 5 5 3 3 3 4 4 4 5 3 4 5 5 5 5 4 3 3 4 3 6 7 7 7 7 7 7 4 5 7 7 6 3 3 4 4 4 4 4 4 3 4 3 3 4 5 4 4 4 6 5 7 7 3 3 6 3 3 3 3 6 7 6 8 6 7 7 7 3 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 12 15 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 6 6 6 6 6 6 6 3 4 4 7 4 11 12 12 12 5 6 4 4 6 4 5 3 3 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 6 7 7 4 7 8 5 5 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 3 4 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 5 6 4 5 5 6 5 5 6 7 6 6 5 4 4 5 10 11 11 11 4 7 8 4 5 4 4 5 3 4 7 5 5 5 3 4 4 4 4 3 7 3 4 8 9 10 3 4 4 4 5 5 5 6 3 3 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 13 14 14 14 14 14 7 8 8 9 8 8 8 8 9 9 6 7 6 7 8 6 7 7 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 9 7 8 7 8 8 9 9 9 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 7 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 4 5 5 7 3 4 5 6 5 6 7 5 7 8 8 8 7 6 6 5 3 6 5 6 6 6 6 6 5 5 5 6 4 5 5 6 5 6 7 6 7 6 6 7 10 11 11 10 10 4 7 9 9 3 4 6 7 7 7 4 3 3 4 4 5 5 3 4 6 3 6 3 5 3 6 6 7 6 7 7 7 6 7 7 4 4 3 4 10 11 11 4 8 9 9 10 4 7 3 4 7 3 4 6 6 8 6 5 3 4 3 4 4 4 4 5 6 6 3 4 4 4 7 7 7 7 7 4 3 4 4 5 5 4 5 5 5 5 7 8 8 8 8 8 8 6 7 6 7 8 5 5 4 3 3 3 4 4 3 4 4 4 4 9 10 9 9 9 4 5 5 5 5 5 4 3 4 6 5 5 6 6 6 6 6 6 3 4 3 4 3 4 8 3 4 5 3 4 4 5 6 4 5 4 6 7 9 10 6 6 7 4 4 4 4 3 3 3 3 4 5 4 4 4 5 3 4 4 5 4 3 4 5 5 6 7 5 5 5 5 5 9 11 11 10 4 4 4 3 5 4 5 3 4 4 4 4 5 6 3 5 4 4 4 4 4 5 6 11 4 6 7 8 8 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 5 6 6 6 6 5 7 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 3 8 3 4 4 3 4 4 8 9 5 5 5 5 6 6 6 5 6 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 9 8 9 9 9 4 5 5 5 5 5 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 3 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 12 14 13 14 13 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 5 5 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 6 7 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 11 8 0 0 8 10 11 13 9 0 19 8 0 0 0 0 10 0 12 13 10 4 9 14 10 9 10 3 12 3 5 6 17 9 9 15 11 4 4 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 7 4 13 7 10 8 0 5 0 0 5 4 12 11 0 9 0 20 0 0 0 0 0 0 0 5 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 0 7 0 0 0 5 14 0 10 0 7 4 0 6 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 14 5 4 0 0 0 0 9 0 9 0 0 0 3 7 0 0 3 4 9 4 3 3 0 4 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 7 0 5 9 5 13 11 12 4 0 0 0 6 9 0 0 0 0 6 12 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 7 11 11 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 0 3 4 3 6 12 8 10 7 6 7 4 7 5 0 6 0 0 0 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 0 9 6 0 0 0 0 6 4 15 3 0 0 6 0 5 0 0 0 13 5 6 0 0 7 3 11 5 2 0 3 11 0 0 4 5 3 6 6 4 3 7 5 4 5 5 5 3 4 6 4 3 3 5 5 4 5 4 6 3 5 4 4 6 3 3 4 7 7 4 3 8 3 4 3 2 4 3 5 3 2 7 6 4 5 7 6 3 4 3 3 4 4 5 4 3 4 4 7 5 4 4 7 5 7 3 6 5 2 3 6 5 8 5 6 4 6 8 10 4 4 8 3 6 4 3 6 4 7 5 18 5 4 8 6 9 2 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 5 5 7 5 6 4 5 7 5 6 3 8 3 6 2 3 4 7 5 5 5 12 6 9 8 3 5 6 5 5 5 5 7 6 5 5 3 2 3 3 7 4 5 3 4 3 7 5 3 8 3 5 5 3 6 6 3 3 5 6 4 6 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 3 2 5 3 6 2 2 2 2 4 3 3 2 2 2 4 2 3 6 2 2 3 3 2 4 4 3 2 5 2 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 4 6 6 5 5 3 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 12 2 2 2 2 2 2 9 2 2 2 3 2 2 2 2 2 2 2 2 6 2 3 2 2 4 2 4 4 2 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 2 5 8 2 8 2 3 2 3 2 2 2 8 6 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 12 2 4 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 3 2 5 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 3 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 4 0 2 3 3 4 2 2 3 2 8 3 2 4 2 4 4 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 5 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 4 2 4 2 2 2 2 3 2 3 2 0 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 3 2 2 4 4 2 2 2 3 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 2 4 3 1 1 2 2 3 4 4 2 3 2 2 2 2 2 2 6 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 4 3 2 9 2 4 1 2 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 1 2 2 1 2 3 1 1 1 1 1 2 1 2 1 1 2 2 1 1 2 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	4348 9773 10292
10$	12476
101	9413
101$	14691 9634
11$	12476
12$	2352 2353 2354
13$	2352 2353 2354
14$	2352 2353 2354
15$	2352 2353 2354
16$	2352 2353 2354 13068 13069 10242
17$	13068 13069 10242 5416
18$	11318 11320 648 11353 11354 7749 13058 13059 13060 13061 13062 13063 13064 13068 13069 13662 10242
19$	11318 11320 648 11353 11354 7749 13058 13059 13060 13061 13062 13063 13064 13068 13069 13662 10242
2$	10292
20$	11318 11320 648 11353 11354 7749 13058 13059 13060 13061 13062 13063 13064 13068 13069 13662 10242 5416
21$	11318 11320 648 11353 11354 7749 13058 13059 13060 13061 13062 13063 13064 13068 13069 13662 10242
22$	11318 11320 648 11353 11354 13068 13069 13662 10242
23$	11318 11320 648 11353 11354 13068 13069 13662 10242
24$	11318 11320 648 11353 11354 13068 13069 10242 4969
25$	11318 11320 648 11353 11354 7749 13058 13059 13060 13061 13062 13063 13064 13068 13069 13662 10242
26$	11318 11320 648 11353 11354
27$	11318 11320 648 11353 11354
28$	11318 11320 648 11353 11354
29$	11318 11320 648 11353 11354
3$	10292
30$	11318 11320 648 11353 11354 7749 13058 13059 13060 13061 13062 13063 13064 13068 13069 13662 10242
31$	5416
3x5x2$	5355
4$	10292
47$	5416
4ft$	5335
5$	2979 8405 8406 10292 5335
5ft$	5335
5x5x5$	5354
6$	2979 8405 8406 10292 5335
60$	14890
6ft$	5335
7$	12476 10292 10394
8$	12476 10292
9$	12476 10292
999	9413
999$	14691
a$	5727 5782 5945 11226 5950 6436 6477 6547 6808 7054 1829 1830 1831 7421 7422 12779 7586 7587 2201 2292 2373 2374 7837 8268 2967 8967 9001 9123 9138 9165 9577 9718 9731 9737 9746 9783 15137 4437 9900 9901 15189 4597 4650 4865 4987 5005 5085 5088 10628 5257 10702
abandon$	5010
abandoned$	5007 5010
abandoning$	5010
abandons$	5010
abc$	9627 5270
abcs$	9627
abdicate$	3742
abdicated$	3742
abdicates$	3742
abdicating$	3742
abh	9904 5277
abh$	15182 10702
abide$	12250
abilit	10573
ability$	7591 7592 7593 7594
abject$	4976
able	9526
able$	2251 2254 2255 2257 2266 2278 7722 7723 7724 7725 2527 2557 7991 8012 8013 2598 2609 8038 13317 4164
aborti	5185
abortion$	10610
about	9491 10476
about$	5519 5523 5598 11383 11575 6299 6403 6418 6818 6866 12146 12708 12936 13210 13211 13212 7937 13218 13219 13220 13224 13225 8258 8259 13587 8310 8311 8312 2980 8583 3159 3160 3161 3162 8588 13902 14185 14212 14319 14320 14454 14455 14456 9255 9256 9257 4005 9515 9539 9799 9833 10006
above$	11140 12580 12581 12582 8432 14508 14537 9358
abrasive$	5310
abroad$	15092
abscond$	11255 563 564 10397 5281
abscondded$	563 564 10397 5281
abscondding$	563 564 10397 5281
absconded$	563 564 10397 5281
absconder$	9930 5281
absconders$	9930 5281
absconding$	563 564 9929 10397 5281
absconds$	563 564 10397 5281
absconsion$	5281
absconsions$	5281
absen	10642
absenc	9794 15085
absence$	15072
absent$	11260 14042 9457
absentee$	12514 10052
absentees$	12514 10052
absolute$	3135 5258
absolutely$	2031 3306 9010 4967 4970
abstin	4462
abstinence$	9887
absurd$	2532 2533 2534 2535 2536 2537
abus	15120
abuse	9841
abuse$	10703 10704 10741 10742 10743 10758 10770 11026 11080 11192 11511 11512 11521 11522 11644 11702 6425 11913 11915 12203 12204 12321 12322 12323 12324 12325 12326 12327 12328 13392 8116 15117 15118 15119 9969 9972 10011 10659
abused	4411 5236
abused$	10748 11365 11661 12321 12322 12323 12324 12325 12326 12327 12328 9836 5236 10661
abuser$	11247 11339 11344 11349 11879 12183 12456 1757 12505 12515 1841 10043 10046 10047
abusers$	11247 11344 11349 11879 12183 12456 1757 12505 12515 1841 10043 10046 10047
abusive$	12321 12322 12323 12324 12325 12326 12327 12328 7189 4749 10184 5314
abysmal$	5347
abysmally$	5347
academy$	8843 8848 8849 8851 14497 9246 3825 14564 14565 15054 15055 15058 5033
accept$	10834 10850 183 5728 314 315 316 317 318 319 320 321 11062 11092 11162 11187 11974 11979 6704 1505 1506 1534 6960 6961 6962 6963 6964 6965 6966 6967 6968 6969 1545 1546 12250 6986 6987 6988 6989 6990 6991 6992 6993 6994 6995 6996 6997 7013 7014 7015 7016 7017 7043 7044 7045 7046 7047 7048 7049 7050 12799 12804 12807 13810 13841 13847 13861 13895 13896 13905 13906 13907 14086 14296 10379 10380
acceptable$	4196 9642 5270
accepted$	10962 10963 10964 10966 314 315 316 317 318 319 320 321 11398 11406 11415 11416 11417 11429 11689 1505 1506 1545 1546 13962 13963 13964 13965 14086
accepting$	314 315 316 317 318 319 320 321 1505 1545 1546 12799 13840
accepts$	314 315 316 317 318 319 320 321 1505 1545 1546 13905 13906 13907
acceptted$	314 315 316 317 318 319 320 321 1505 1545 1546
acceptting$	314 315 316 317 318 319 320 321 1505 1545 1546
access$	10834 5204
accessory$	4557
accident$	1825
accidents$	1825
accommodated$	379 380 381 382
accommodation$	11295 11296 11297 11298 11299 11300 11301 11302 15097 15148 15177 10673
accomp	5376
accomplice$	11879 9954 9981 10107
accomplices$	11879 9954 9981 10107
accord$	11055 11362 11363 11663 9956
accoun	3992 9429 4033 9548 4134 9616
account$	11700 1727 1728 7154 7155 7156 14271 14272 14273 14274 14275 14276 14277 9373 3950 4138 14856 14894 14989 14990 4418 15129 10152
accountability$	1500 1501 6930 6931 6932 6933 6934 6935 6936 6937 6938 6939 6940 6941 14493 14494 14495 14496 10452
accountable$	70 71 72 73 74 1500 1501 14856
accounted$	4138
accounts$	339 340 11700 1727 1728 7154 7155 7156 9373 3950 14707 14826 4138 14894 10152
accusation$	10009
accusations$	10009
accustomed$	2689 2690 2759
achiev	4157 4363
achiever$	12519
achievers$	12519
acknowledge$	6986 6987 6988 6989 6990 6991 6992 6993 6994 6995 6996 6997 7043 7044 7045 7046 7047 7048 7049 7050 14268 14296
acknowledged$	14150 14151
acne$	10349 5338
acned$	5337
acquit	5266
acquitted$	10691
across$	7216 7217 2143 7569 7738 7739 7740 8046 8047 8048 8351 2929 8432 14772 9680 10221 10400
act	3915 14866 15033 5106
act$	6020 11305 6184 760 761 12037 1345 1346 7013 7014 7015 7016 7017 1838 1870 1878 2054 2319 2320 2321 2322 2323 2324 2355 2356 2357 2358 2359 2427 2448 2615 2616 2794 8351 2929 2935 2936 2959 2960 2961 2962 14069 14296 14476 14479 14609 4117 4751 4815 10531
acted$	6184 760 761 1345 1346 1838 2319 2320 2321 2322 2323 2324 2355 2356 2357 2358 2359 2794 2935 2936 2959 2960 2961 2962 8830 8839 14121 14126 14129 14130 14132 14133 14134 14135 14150 14151 14174 14306 4751 4815
acting$	1345 1346 1838 2173 2319 2320 2321 2322 2323 2324 2355 2356 2357 2358 2359 2449 2615 2616 2919 2959 2960 2961 2962 4117 4728 4751 4815
action	3890 10554
action$	10791 14177 3536 3537 3538 14271 14272 14273 14274 14275 14276 14277 4117 9662 9672 14964 9916 10552
actionable$	9315
actions$	3 4 5 6 7 8 9 5437 10716 10717 5444 20 10791 10878 5608 11047 11048 11049 11050 11051 11052 11053 11054 11072 11448 11449 11450 11451 6274 850 12203 12204 12205 12208 12209 12210 12211 12212 12213 12214 12215 12216 12217 12218 12219 12429 3528 9916
active	14801
active$	5545 121 5791 489 490 491 492 809 9938 10233 10508 5088 5090
activi	14585 14807 10522 10554 10558 10559
activities$	10778 10791 9916 9935 10015
activity$	10778 10791 6021 11306 14670 14707 9916 9935 10015 10232 10480
acts$	11289 6020 11305 1345 1346 1838 1871 1879 2055 2319 2320 2321 2322 2323 2324 2355 2356 2357 2358 2359 2428 2447 2615 2616 2794 2935 2936 2959 2960 2961 2962 4751 4815
actted$	1345 1346
actting$	1345 1346
actual$	9904
add	3870
add$	1134 4011 5381
addded$	1134
addding$	1134
added$	1134 3976 3977 4011 4012 4083 4085
addict	15085 15103 10618
addict$	12520 12521 12522 12629 12630 15102 10052 10053 5302
addicted$	4325
addiction$	10787 4325 15029 10571
addictions$	10787
addicts$	12520 12521 12522 12629 12630 15105 10052 10053 5302
adding$	1134
addres	3895 9356 3945 9370 3972 9397 9398 14729 14838 5061
address$	5719 5720 5721 11239 11240 11241 11242 5965 5966 5967 5968 14714 4062 5061 10675
addresses$	5719 5720 5721 14612 14634 14714 4062 10486 10503
adds$	1134 4011
adenoi	9729
adenoids$	15007
adept$	2964
adequate$	2570 2573 8968 8969 8970 8971
adhd	5381
adidas$	10356
admission$	10623
admissions$	10623
admit$	13841 13847 13861 14086 14296 14476 10379
admitted$	13962 13963 13964 13965 14086 4335 4336 10622
adolescent$	1898 12710 12740 12741 12742 12743 12825 12853 12854 12855 12856 12857 12858 12869 2967 13670 13673 4615 4618 10168 4864
adolescents$	1898 12710 12740 12741 12742 12743 12825 12853 12854 12855 12856 12857 12858 12869 13670 13673 10168
adopted$	4052 10668
adoption$	5244
adoptive$	5244
adore$	637 638 639 640 641
adored$	637 638 639 640 641
adores$	637 638 639 640 641
adoring$	637 638 639 640 641
adult$	11000 11001 11009 5733 11108 11148 11160 11171 5919 5920 11216 5995 5999 6002 11287 11290 11321 11324 11350 12156 7062 7097 12378 12379 12380 12381 1685 7525 7581 12928 12972 7702 7705 2310 13016 13017 13018 13019 13020 13021 13022 2325 7761 13047 13052 13053 13054 13073 13082 2384 7814 13099 13100 7833 2409 13121 2423 2424 7851 13130 13131 7854 7855 7876 2458 2459 2472 7899 2479 2480 13191 2492 8011 8014 13292 2672 2673 2674 2675 13384 13385 13386 13387 13429 13438 13440 13492 13493 13494 13495 13603 13606 13647 13648 13649 13650 13651 13652 13664 8866 8867 9924 4524 9953 10240 10241 10243 10244 4822 10249 10250 4845 4856
adults$	10723 5703 5705 5710 5715 5718 10997 11000 11001 11009 11013 11160 11216 11247 11249 11252 5995 11281 11287 11290 11321 12145 12258 12259 12263 12349 7076 12378 12379 12380 12381 12398 7121 12565 7310 12892 12928 12942 12943 12944 12945 12953 12972 13016 13017 13018 13019 13020 13021 13022 2325 7753 13047 13052 13053 13054 13058 13059 13060 13061 13065 13071 13079 13080 13081 13082 13083 2383 13119 2423 2424 7851 13130 13131 2451 2452 2463 2476 13185 13186 13187 13188 2492 7922 13203 7929 13292 13299 13300 13301 8040 13320 13321 13322 13323 13332 13340 13341 13342 13343 13344 13345 13346 13347 13355 13356 13357 13358 13359 13390 13391 2729 2731 13438 13440 13492 13493 13494 13495 13498 13503 13593 13638 13640 13643 13644 13645 13647 13648 13649 13650 13651 13652 13662 13667 13668 13744 13808 8664 8665 8667 8668 9924 10004 10094 10123 10240 10244 10249 10250 10272
advance$	4152
advanced$	2310 2705 9938
advanceed$	4152
advanceing$	4152
advances$	5731 5732 11026 11027 12980 12981 12982 12983 4152
advant	4226
advantage$	10749 9651
advert$	13801
advice$	10887 10952 10953 11621 12048 12049 12057 1361 12291 12292 12293 12294 12295 12799 14136 14137 14138 14139 14140 14141 9992 10005 10375 10443
advis	9316 10506
advised$	5551 10890 10891 5614 190 191 192 193 194 195 196 197 5623 199 200 201 202 203 204 205 206 207 208 209
affair$	13247 13556 13557 13558 13559
affairs$	13114 13311 13312 13313 13314 13409
affect$	13476 13477 8200 8204 2780
affection$	11295 11296 11297 11298 11299 11300 11301 11302 11578
affections$	11027
affects$	13479
affili	3915 10480 10482 10522 5376
affiliate$	10015
affiliated$	1734 10015
affiliates$	10015
affiliation$	1678 1679 1734 10015
affiliations$	10015
affray	9904 5277
affray$	15182 10702
afraid$	13324 13325 13326 2667 2668
african$	2989 8418 8423 8424 4891 10348
afro$	10336 4912 10338
afros$	10336 10338
after	14709 9847
after$	11063 6588 6589 6591 6592 12032 6949 7634 12952 7677 13175 13252 7994 13333 13334 13351 8307 13659 3716 14772 4312 15125 10601
afternoon$	14971 4365
afternoons$	4365
afterp	9743
afterpill$	15021
afterthought$	14487
again$	10900 10901 13882 13883 13885 13886 13887 3678 9204 9205 14957 15020
agains	4057 9585 10554
against$	11243 11244 11245 11246 6770 14690 14726 4047 14770 14809 9542 9567 14854 14863 14940 9664 10392 10508 10564 10568
age$	6010 11317 7178 12977 12978 12979 13013 13014 13086 13087 13088 13089 13126 13127 13128 13166 13194 8142 8143 8144 8145 13560 8377 8378 13686 13687 13688 9796 10649
aged$	6042 13670 13673 15017 9951
agencies$	12716 12717 8843 8848 8849 14497 9246 14564 14565
agency$	12716 12717 8817 8843 8848 8849 8866 8867 14497 9246 3825 14564 14565 9315 4976 5023 5032
ages$	13013 13014
aggression$	12547 12603 12883 12884 2182 2183 10177
aggressive$	12813 12814 12815 12816 12817 12818 12819 12820 12821 12822 12823 12921 4749 5314
aggressively$	5314
aggressiveness$	12883 12884 10177
aggressor$	11879 12456 12457 12458 12459 10043 10044 10045 10089
aggressors$	11879 12456 12457 12458 12459 10043 10044 10045 10089
aggro$	11473 11831
agitator$	5295
agitators$	5295
ago$	13614 13615
agree$	951 952 953 954 955 956 957 958 959 2244 2245 2246 2247 4546
agreed$	668 11429 951 952 953 954 955 956 957 958 959 2244 2245 2246 2247 4546
agreement$	11069 14899
agreements$	14899
agrees$	951 952 953 954 955 956 957 958 959 2244 2245 2246 2247 4546
agreing$	951 952 953 954 955 956 957 958 959 4546
ahead$	154 11141 12091 14508 14538 10493
aid	4157
aid$	4152 4159 4271 10602
aided$	4152 4159 4271
aiding$	4152 4159 4271
aids	4157
aids$	4152 4159 4271 10602
aim	4224
aim$	14628 14914 4215 14965
aimed$	9699
aims$	14628 14914 4215 9699
air$	12634
airhead$	10107
airheads$	10107
alarm$	6780
albanian$	2989 8420 10348
album$	9355
alcoho	15085 15103 9826
alcohol$	35 266 267 268 269 270 271 272 11006 11007 5739 5740 5741 5742 5743 5745 5746 11295 11296 11297 11298 11299 11300 11301 11302 11307 11310 12388 13161 13162 13163 13164 13165 15028 4462 5193 10618
alcoholic$	15102 15104 10052
alcoholics$	15105 10052
ale$	13489
alert	3988
alert$	3883 3903 3904 4188
alerting$	3903 3904
alerts$	3903 3904
aliase	5050
aliases$	10475
alibi	5050
alibi$	10473 10475
alibis$	10473 10475
alienated$	4865
alight	9910
alight$	15188
alike$	10355 10357
alive$	15003
all	9550 10534
all$	5627 5631 305 831 6262 11621 6368 947 948 1117 1118 6566 11948 11950 1273 6736 7009 7259 7316 7348 12649 12650 7401 7431 7438 2128 7581 2194 2236 12940 2302 7731 13044 2368 13280 13393 13408 8186 2767 2768 2903 13634 2944 3080 13812 8535 8549 3126 3128 3231 3232 3233 3335 3336 3337 3347 8773 8815 14285 14292 9042 9165 9167 14463 14464 3770 9348 14701 4111 9562 14945 9710 4533 9963 4711 10375 10376 10444 5085
alleg$	11701
allegation$	1727 1728 10009 10010
allegations$	1727 1728 10009 10010
allege$	12423 12424 4099 10007 10008
alleged$	11701 12423 12424 4071 4098 4099 4103 10007 10008 4586
allegedly$	5289
alleges$	12423 12424 4099 10007 10008
allegged$	11701
allegging$	11701
alleging$	11701
allegs$	11701
allerg	5387
allergy$	10571
alloca	3880
allocated$	3975
allow	3876 3905
allow$	45 46 278 279 11516 854 13841 13847 13861 3711 3949 4159 9957 10379
allowed$	45 46 278 279 11516 11554 11555 854 3711 4159 4309 4441 9957
allowing$	45 46 278 279 11516 854 3711 4159 9957
allows$	45 46 278 279 11516 11554 11555 854 3711 3949 4159 9957
alls$	12649 12650
almost$	767 976 2368 7793 2369 2370 2371 2372 2375 2376 2377 2378 2900 2901 2980 4818 4847
alone	9748 10672 5253
alone$	11433 11481 13259 13260 13261 13262 13263 13264 13265 13266 13267 13268 13269 13270 13271 13304 13305 13306 13307 13308 13309 13310 13628 15026 5253 10678
along$	10972 10990 11100 6090 6091 6092 6104 12014 12018 1335 8319 2895
alopecia$	5340 5386
alpha$	10052 4632
already$	2368 7793 2369 2370 2371 2372 2375 2376 2377 2378 2412 13200 13201 13202 2980 4818
also$	7376 4619
altered$	997
alternative$	5204
alternatives$	10952 10953
although$	211 5676 5677 5678 5679 5680 5681 5682 5683 264 265 11243 11244 11245 11246
altogether$	3770
always$	559 773 6533 6534 2281 2771 3080 8589 3284 3285 3286 3287 4953 5343
ambition$	12910 10212
ammunition$	11871 11874
amok$	10104
among$	7199 12478 12479 1777 12570 12812 7607 7645 9715
amongst$	7199 12478 12479 1777 12812 7607 7645
amoral$	5318
amount$	366 367 368 13329 13330 13331
ample$	147 148 149 5643
amuck$	10104
an$	6058 6072 6978 2032 7625 2292 7795 7843 7913 8151 8325 2952 2953 2967 8791 9165 9577 9746 15137 9901 4865 10628
anaemi	5387
anaemic$	5386
analys	9328 9329 9330 3906 3907 14683 4027 9455 4120 9545
analysis$	10483 10497
analyst$	14592 14606 14607 14608 9331 9332 3919 9452 14733
analysts$	14592 14606 14607 14608 9331 9332 3919 9452 14733
anaphy	5387
and	3941 5128 5135
and$	5626 11025 6404 6405 6408 6410 6411 6412 6423 12013 12330 12445 7180 7181 12616 12643 7386 12665 7461 7468 12851 13394 13567 8306 8388 13670 13673 8432 8452 13734 9514 9609 9611 9674 10459 10511 5142 10697
angels$	13214 13215 13216 13217 13233 10076
anger$	12603 2176 4750
angina$	5386
angry$	14042 4597 4865
animal$	10052
animals$	12520 12521 12522 12541 12542 12543 12701 14487 10052 10053 10117
ankle	4475
ankle$	9900
annoy$	11596
anonymous$	5053
anorak$	10352
anoraks$	10352
anorex	5171
anorexia$	10596
anorexic$	10596
anothe	4187
another$	5426 11183 12410 12569 12754 7495 12893 2967 14541 14567 9731 4350 9913 4865 5088
anpr	5068
anpr$	10493
answer$	11062 1404 12250 2434 2435 2436 8005 13841 13847 13861 13905 13906 13907 13908 13909 13910 13911 13952 14086 14268 14296 9061 9062 3646 3647 14418 14476 14479 14928 14965 10379
answerable$	70 71 72 73 74 1404
answered$	11398 11429 2434 2435 2436 13962 13963 13964 13965 3373 14086 14126 14129 14130 14132 14133 14134 14135 14150 14151 14526
answers$	1404 2434 2435 2436 13905 13906 13907 13952 3646 3647
antagonise$	4579
antagonised$	4579
antagonises$	4579
antagonising$	4579
antagonist$	10089
antagonistic$	5316
antagonists$	10089
anti	14644 3986 9498 4088 14803 14811 4109 14825 9563 9635 9640 9641 4234 4235 9663 5188
anti$	5916 5922 11913 11915 1680 7270 12557 12813 12814 12815 12816 12817 12818 12819 12820 12821 2153 7584 7602 7603 7604 7644 4777 4778
antibiotics$	9745
antici	4045
anticipated$	14864
antidepressant$	10613
antidepressants$	9745 10613
antifreeze$	10583
antips	5188
antipsychotic$	10613
antipsychotics$	10613
antisocial$	11192 11199 11913 11915 12549 12557 12813 12814 12815 12816 12817 12818 12819 12820 12821 7602 7603 7604 12921 14776 14841 4576 4743 10169
anxiety$	5383
any	14724 9550 5052 10534
any$	11621 6684 12249 7009 7111 2389 2390 8148 8161 13451 13566 13812 8535 8549 3126 3128 8733 8805 8996 8997 9167 3865 9297 14586 14662 9395 3991 14696 14739 14740 14742 14782 4107 14845 14848 9577 9604 14905 9657 14942 14945 14954 9681 14966 10375 10376 5085 10539
anybody$	273 274 275 11170 6272 6273 11666 11667 11668 11669 11670 11671 11672 11673 11674 11675 11676 11677 6514 12263 7111 13320 13321 13322 13323 13390 13391 13424 8664 8665 8667 8668 8706 8707 8708 8843 14701 9657
anyone$	273 274 275 10997 11170 6272 6273 11666 11667 11668 11669 11670 11671 11672 11673 11674 11675 11676 11677 6513 12259 12263 7111 12560 12576 12972 13320 13321 13322 13323 13332 13390 13391 8664 8665 8667 8668 8706 8707 8708 8843 14125 14701 9657
anything$	10971 6311 6400 6401 12077 12180 2439 13278 2662 13408 2742 8194 13486 13582 13751 13752 13839 13845 13851 13856 13865 13900 8664 8665 13960 3363 3364 3365 3366 3367 14207 14208 14209 14210 8934 3964 14681 10375 5000
anyway$	10904 10908 13295
apart	9677 9678
apart$	14955 14956
apathetic$	5316 5347
apathy$	5347
apnoea$	10578
apologise$	14086
apologised$	13962 13963 13964 13965 14086 14150 14151
apology$	3646 3647 14418
app$	565 5990 566 5991 567 5992 568 5993 569 5994 11273 11274 11275 9418
appalling$	10837 10838 10839 10840 12813 12814 12815 12816 12817 12818 12819 12820 12821 12911 3642 3643 3644 3645 3799 4749 4784 5006 5347
appallingly$	5347
appeal$	7978 7979 7980
appear$	795 796 1610 1725 1747 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1811 1812 1813 1814 1815 1816 1901 1930 1932 1934 1935 1936 1937 1938 1939 1940 1941 1942 1943 1944 1945 1946 1948 1949 1950 1951 1952 1953 1954 1955 1957 1958 2062 2129 2148 2157 2158 2159 2160 2161 2162 2362 2368 7793 2369 2370 2371 2372 2375 2376 2377 2378 2504 8046 8047 8048 2740 2839 2840 2857 2864 2865 2866 2867 2868 2869 2876 2981 3015 3016 3017 3547 3548 14970 4464 4508 4620 4622 4627 4674 4682 4702 4744 4746 4754 4755 4815 4923
appearance$	13692 13693 13694 13695 13696 13697 13698 13699 13700 13701 13702 13703 13804 10690
appearances$	10690
appeared$	3015 3016 3017 3547 3548 4464 4815 4923
appearing$	3547 3548 4464
appearred$	3547 3548
appearring$	3547 3548
appears$	795 796 1610 1725 1747 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1811 1812 1813 1814 1815 1816 1901 1930 1932 1934 1935 1936 1937 1938 1939 1940 1941 1942 1943 1944 1945 1946 1948 1949 1950 1951 1952 1953 1954 1955 1957 1958 2062 2129 2148 2157 2158 2159 2160 2161 2162 2362 2368 7793 2369 2370 2371 2372 2375 2376 2377 2378 2504 2740 2839 2840 2857 2864 2865 2866 2867 2868 2869 2876 2981 3015 3016 3017 3547 3548 14970 4464 4508 4620 4622 4627 4674 4682 4702 4744 4746 4754 4755 4815 4923
append	9729
appendicitis$	5388
appendix$	15007
appeti	9735
appetite$	15013
appetites$	10270
apple$	10036
apples$	10036
applic	4200
application$	4147
applications$	4147
applied$	3436 3437 3438 3724 14876 9629
apply	4187 4200
apply$	12572 12573 12574 12575 3436 3437 3438 5107
appointment$	8551 3127 8553 3129 3130 14035 14036 14037 14076 14077 14078 15034 10621
appointments$	8551 3127 8553 3129 3130 14076 14077 14078 15034 10621
appreciate$	12250 6986 6987 6988 6989 6990 6991 6992 6993 6994 6995 6996 6997
appreh	9589
apprehend$	14867 5114
apprehending$	5114
approa	10554
approach$	7883 7884 7885 7886 7887 13827 3528 10552
approached$	11813 11814
approaches$	5731 5732 12980 12981 12982 12983 13827 14419 14420
appropriate$	5588 13384 13385 13386 13387
appropriately$	11462
approval$	12375 12376 12377
apps$	565 5990 566 5991 567 5992 568 5993 569 5994 11273 11274 11275 9418
april$	11214
arab$	2989 8418 4891 10348
arcade$	11212 11213 4257
architects$	807
are	3915
are$	5430 5559 5564 357 358 522 6042 795 796 1607 1608 1609 1610 1725 1747 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1811 1812 1813 1814 1815 1816 1901 1930 1932 1934 1935 1936 1937 1938 1939 1940 1941 1942 1943 1944 1945 1946 1948 1949 1950 1951 1952 1953 1954 1955 1957 1958 2062 7488 2089 2095 7535 2129 2148 2157 2158 2159 2160 2161 2162 12927 2362 2368 7793 2369 2370 2371 2372 2375 2376 2377 2378 7805 2402 2497 2498 2499 2504 2740 2753 2839 2840 2857 2864 2865 2866 2867 2868 2869 2876 2947 2981 8433 13734 8480 3080 3116 8556 8775 3396 3397 8953 9071 3709 9180 3763 3764 14528 3875 9326 9444 9453 9463 9481 4097 9586 14970 9827 4466 4508 4533 4620 4622 4627 4674 4682 4702 4728 4744 4746 4754 4755 4841 10291 10339 10340 4995 5022 10511 10536 5179
area	9643
area$	12559 12564 7635 9473 14921 9650 10003 10667
areas$	9650
ares$	14970
argue$	8623 14042
argued$	14042
argues$	14042
arguing$	14042
argume	9812
argument$	8646 13925 8648 9977
argumentative$	12887 12888 12889 12890 12891 10179 5314
arguments$	4380 15090 9977
aripiprazole$	5397
arm$	11883 11960 11961 11962 11963 11964 11965 11966 6692 13710 9288 15006
arms$	11935 11936 13443 13444 13445 13446 13710 15006
around	10476
around$	5598 10918 11106 11366 6443 6500 6651 12558 12587 12936 7666 7695 12975 2815 9108 14706 9936 10221 10372
arrangement$	11367 11392 13373 10232
arrangements$	11367 11392 13373 10232 10629
arrest	14609 3938 3947 14756 4060 4150 14858 14859 14862 9589 14873 9608 4285 15085 15087 15103 15129 10564 5369
arrest$	12203 12204 13667 13668 9372 4054 14833 14849 14852 9575 4161 14867 4166 4174 4176 14881 14886 14897 14911 4232 14964 14973 14975 9710 15181 10531 5108 5114 10567 5269 5370 5418
arrested$	10751 5649 5650 5651 5652 5653 5654 5655 5656 232 233 234 11169 11481 14816 14824 14834 10524 10681 5418
arresting$	4232 5114
arrestped$	4166
arrests$	4075 14779 14833 14849 4161 4166 4176 14886 4232 14964 15181 10531 5418
arrive	14645
arrive$	12250
arrived$	14481 14482 14483 14484
arrogance$	5347
arrogant$	9196 5316 5347
arsey$	5310
arson	14789 14802 14810 14811 9904 9905 9908
arson$	15182 15183 15184 15186
arsonist$	10052
arsonists$	10052
art$	13046 5195
arthri	5387
as	3915 5052
as$	5946 6094 11408 6333 6354 932 933 6359 936 1077 1078 1079 1148 7179 7417 7497 2147 7643 7688 7744 7769 2397 7832 7852 7853 2482 2491 13298 2748 2749 8176 8262 8298 8299 8360 8466 3549 3550 9012 14315 3778 3781 9209 9376 14728 9485 9486 9491 14772 9557 4533 4619 4621 4728 10493
asb	14644 3986 4109 14825 9635 9641 4234 4235 9663
asb$	11192 11913 11915 12547 9411 9534 14913 14919 4217 9659 9660 14941 4281
asbo	9625 9626 5270
asbo$	14903 14904 9627 4600 10695
asbos$	14903 14904 9627
ascert	4126
asd	5381
ashamed$	14336 3635
asian$	2967 2989 8418 8425 8449 8450 8451 3027 4864 4865 4891 10348
aside$	6779 9107 9185
ask$	10976 5699 5700 10979 10980 325 326 327 328 329 330 769 1230 6839 2687 14016 14017 14018 14268 9336 10387
asked$	205 206 207 208 209 5734 325 326 327 328 329 330 11137 11138 5892 5893 5894 5895 5896 5897 5898 5899 769 11507 11726 11727 11728 11729 11730 11731 11732 11733 11734 11735 11736 11813 11814 1230 6691 12033 1396 13914 14121 14126 14129 14130 14132 14133 14134 14135 14144 14145 14146 14306 14526 3899 9336 4031 9466 9811 9823
asking$	325 326 327 328 329 330 6192 768 769 1230 6690 13840 14016 14017 14018 10387 10406
askked$	325 326 327 328 329 330
askking$	325 326 327 328 329 330
asks$	325 326 327 328 329 330 769 1230 2687 13914
asleep$	3631 3632 3807
asperg	5381
aspirations$	12910 10212
aspiring$	4591
assaul	14789 14802 14811 14817 14829 14830 14831 4411 9841 15120 15129 9883 9885 9905 9908 5277
assault$	11168 11644 11702 6425 1119 12203 12204 14793 15119 15161 15163 15182 15183 15184 15186 9969 10011 10702
assaulted$	9836 4484
assaults$	15183 15184 10011 10702
assert	4243
assertive$	9668
assess	14997 15033 4473 10476 10573
assess$	7951 7952 7953 7954 2608 8034 8035 8036
assessed$	1794 2130 3915 4071 4098
assessing$	7951 7952 7953 7954 2608 8034 8035 8036
assessment$	15035 10526 10630
assessments$	10526 10630
assign	3880
assist	3905 4157 9713
assist$	39 4152 4159 4215 4271 14991
assistant$	9773 15052 15067
assisted$	14600 4152 4159 4271
assisting$	4152 4159 4271
assists$	4152 4159 4215 4271
associ	14585 14630 14632 14644 9429 4040 9507 14790 14807 10482 10558 10559
associate$	11092 11121 11123 11124 11125 11154 11393 11394 11395 11396 11397 12383 1734 4575 10001 10015
associated$	1675 1734 10015
associates$	10831 12383 1734 14612 14616 14707 14708 14710 14766 4064 4575 10001 10015 5089
associating$	11393 11394 11395 11396 11397 1734 4064 4575
association$	1678 1679 12383 8843 8848 8849 14497 9246 14564 14565 4064 14785 10001 10015 10037 5058
associations$	1678 1679 12383 14707 14708 9465 10001 10015 10037
assume$	1505 1545 1546 4099
assumed$	1505 1545 1546
assumes$	1505 1545 1546 4099
assuming$	1505 1545 1546
assurance$	2416 2417 2418 2419 2420 2421 2422
assured$	10271 10283
asthma	5387
astonishing$	9143 14422
astray$	12461 12462 12463 12464
asylum	5255
asylum$	10680
at	9473 9805
at$	15 10750 11025 6221 11598 6660 12187 12257 12558 7414 2125 12851 12961 12962 8243 13670 13673 2980 8768 3348 3355 3356 9049 9056 9189 14502 14706 14866 9599 9667 14977 9720 9761 9779 9785 9787 9788 9836 9857 9858 9872 9889 10400 10601 10669 10692 10697
athena$	14715
athletic$	4868 5337
atrocious$	5347
attach	4294
attachment$	9719 5145
attack	15120
attack$	11168 11644 1119 9679 9969 10574 10594
attacked$	10751 11169 11481 11503 11761 11762 11763 11775 11776
attacks$	9679 10574
attemp	10533
attempt$	6162 738 739 740 741 6167 743 744 12159 1457 6883 6884 6923 13827 8551 3127 8553 3129 3130 14157 14158 14271 14272 14273 14274 14275 14276 14277 9003 9004 9005 9006 9007 3646 3647 9991
attempted$	14246 14247 14248 14249
attempts$	13827 8551 3127 8553 3129 3130 3646 3647 14419 14420 9991
attend	15077 5194 5410
attend$	10834 11092 12250 6975 12804 12807 13810 13841 13847 13861 13895 13896 13905 13906 13907 13952 14086 14296 14479 9782 4464 10379 10380
attendance$	14452 14518 15059 15072 9990 10160 5409
attended$	11398 11406 13962 13963 13964 13965 3373 14086 14526 9782 4464
attender$	12531 9990 10062 10072
attenders$	12531 9990 10062 10072
attending$	13840 9782
attends$	13905 13906 13907 13952 13974 13975 13976 13977 14710 4464
attent	9521
attention$	10723 10779 10780 5731 5732 5735 11026 11027 11295 11296 11297 11298 11299 11300 11301 11302 11307 11310 11392 11477 6200 11513 6236 11517 11563 11578 11618 11716 11985 12050 12051 12329 12340 12341 7088 1664 1665 1666 1667 7093 12375 12376 12377 12404 7233 2154 2172 12897 12898 12901 12980 12981 12982 12983 13177 13178 14085 14124 14128 14129 14130 14132 14133 14134 14135 14271 14272 14273 14274 14275 14276 14277 3896 14799 4100 9965 4701 4760 10186 10187 4782 10490 5381
attentions$	11027
attitude$	10791 11072 834 6274 850 12762 12763 2119 2120 12903 2208 2416 2417 2418 2419 2420 2421 2422 7883 7884 7885 7886 7887 13182 3755 3756 3757 3758 9916 10092 10135 10137 4750 10209 10210 4788 10431
attitudes$	10791 2119 2120 7883 7884 7885 7886 7887 9916 10092 10209
attract$	10722 5445 306 307 5764 5765 774 775 6285 7620 4535 4544
attracted$	10722 5445 306 307 5764 5765 774 775 11553 1630 1639 1640 1641 1642 1643 1644 1645 1646 1647 1648 1649 1650 1651 1652 1658 4535 4544
attracting$	10722 5445 306 307 5764 5765 774 775 7094 7095 7096 4535 4544
attractive$	5337
attractor$	10527
attractors$	10527
attracts$	10722 5445 306 307 5764 5765 774 775 11553 4535 4544
attractted$	10722 5445 306 307 5764 5765 774 775 4535 4544
attractting$	10722 5445 306 307 5764 5765 774 775 4535 4544
attrib	14814 4212
attributable$	14812
attributed$	4072 14812
auburn$	4912
august$	11214
aunt	9806 15086 15136 9861
aunt$	15084
auntie	15136
author	4187
authorised$	9466
authorities$	12923 12924 8843 8848 8849 14497 9246 14564 14565
authority$	12576 12799 12892 8843 8848 8849 14497 9246 14564 14565 9846 15125 10005 10123 10202 5033
authors$	807
autism	5381
autism$	15049
autist	5381
autumn$	11214 11215
availa	3946
available$	10744 9938
average$	4868
averse$	2096 2097 2098 2099 2100
avoid$	12250 12591 12623 13002 13003 13657 8389 8390
avoidant$	12822 12823 4749 5316
avoided$	11167 5890 466 11398 11406 11420 11421 6181 6539 11818 11819 11820 11821 11822 14114 10451
avoiding$	8389 8390
avoids$	12623
awaiti	4337
awaiting$	9762 5263
awarde	3880
aware	3995
aware$	235 236 237 238 239 240 241 242 243 244 245 246 247 980 981 982 983 984 985 986 987 988 989 990 991 7659 12938 12939 2553 2554 2555 13379 4038 9558
awareness$	7008 7897 13176 7995 2571 2572 7998
away$	10853 11015 11016 5747 11065 11066 11113 11129 11132 11144 11256 11257 11262 6104 11392 11405 11414 11441 11447 11561 6301 6303 11627 11628 11629 11630 11631 6738 6739 6740 6741 6743 6779 12110 12111 1415 12119 1417 12121 12122 1420 12152 12157 12160 6979 1984 2194 13833 8608 14228 14229 14254 14255 9038 9039 9535 14884 9708 15092 9838
awful$	12911
awkward$	12887 12888 12889 12890 12891 14953 10179
b$	9862 15140 10702
babes$	13443 13444 13445 13446 13542
babies$	13102 13103 13104 13105 13106 13214 13215 13216 13217 13233 13235 13236 13237 13238 13239 13240 13543 10245
baby	15086 10611
baby$	13543 9738 9739 15099 4406 4917 4918
babysitter$	13251 13384 13385 13386 13387
babysitters$	13384 13385 13386 13387
babysitting$	13332 13349
back$	10808 10854 10855 5801 11098 11152 499 500 501 502 5962 5963 11250 11251 6095 6096 6097 6098 6104 11424 11426 11427 11428 11446 11560 11597 11753 6598 6600 1223 11985 12158 12163 6979 6980 13396 13474 8428 13832 3173 13884 9034 9110
backbone$	12733 12734 12735 12736 12737
backchat$	10137
backchatter$	10107
backchatters$	10107
backed$	1223
background$	12874 10170 10694
backgrounds$	12874 10170
backing$	1223
backked$	1223
backking$	1223
backs$	11753 1223 6980 9110
backstabber$	10107
backstabbers$	10107
backward$	14417 5310
bad$	5547 10837 10838 10839 10840 156 157 158 159 160 161 162 11042 11043 5794 5842 479 480 11196 919 6617 6620 11912 6640 6641 6642 11934 6891 12372 12374 12378 12379 12380 1744 1745 1746 7172 7175 7262 12550 1907 1912 1913 1929 1969 1970 1971 1972 1973 1974 12688 12703 12752 2050 2051 12813 12814 12815 12816 12817 12818 12819 12820 12821 12822 12823 7595 12911 8270 8271 3002 13721 8445 8447 8948 3642 3643 3644 3645 14458 14459 14460 14461 3799 4493 4577 4594 4611 4612 4614 4689 10118 4695 4749 4758 4772 4784 4896 5006
badly$	2155 2987 8822 3678 10178 4770 4892 10355
baffling$	1406 1409 1412 1413
bag$	11657 11687 11971 13737 13738 13746 9617
baggy$	13739 13740 4936
bags$	11657 11971 8455 13737 13738 13746 9632 10356
bail$	7123 9901 15179 5259 10685
bailed	5259
bailed$	10684
bait$	11993 4579 10108
baited$	4579
baiting$	10781 10782 10783 10784 10785 4579
baits$	4579
baitted$	4579
baitting$	4579
balaclava$	13778 10356 5342
balaclavas$	13778 13779 13780 13781 13783 10356 10524 5342
bald$	8439 5337
ball$	482 483 14437
band$	11046 11358 11359 11360 14583
bandana$	10356 5342
bandanas$	10356 5342
bandit$	5292
bandits$	5292
bands$	14583
bane$	7573
banger$	10015
bangers$	10015
banging$	10015
bangladeshi$	2989 8420
bank$	733 15159
banked$	733
banking$	733
bankked$	733
bankking$	733
banks$	733
banned$	9469 4441
bannin	4205 4206
banning$	9564 9572 4198 9630 9631
bare$	8517 9011 4885
barely$	2581 8006 2582 8007 2583 2649 8074 2650 2651 8474 3572 4298 4357 4820 5173
bargained$	11759 11760
barman$	11046
barred$	379 380 381 382 9469
barrel$	12744 4875
barter$	604 605 875
bartered$	604 605 875
bartering$	604 605 875
barterred$	604 605 875
barterring$	604 605 875
barters$	604 605 875
base	9624
base$	14902
baseball$	4945
basic$	4976
basically$	2368 7793 2369 2370 2371 2372 2375 2376 2377 2378 4818
basis	4200
bask$	1013 1014
basked$	1013 1014
basket$	7364
basking$	1013 1014
baskked$	1013 1014
baskking$	1013 1014
basks$	1013 1014
bath	9868
bath$	15146
batted$	8555
batteries$	10583
battery$	10583
battle$	4853
bbrought$	9302
be$	5537 11090 5826 5827 5828 11121 5877 5881 522 6087 6142 795 796 6225 6328 6378 6383 6440 11772 6810 6950 1610 7053 12427 1725 7160 1747 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1811 1812 1813 1814 1815 1816 7242 1901 1930 1932 1934 1935 1936 1937 1938 1939 1940 1941 1942 1943 1944 1945 1946 1948 1949 1950 1951 1952 1953 1954 1955 1957 1958 2062 7500 2129 2148 2157 2158 2159 2160 2161 2162 7609 7610 7774 7775 7776 2362 2368 7793 2369 2370 2371 2372 2375 2376 2377 2378 7903 2504 13316 13360 13362 2695 2740 8213 2839 2840 2857 2864 2865 2866 2867 2868 2869 2876 8314 2981 8579 8582 13867 13868 13869 8606 8673 8683 3263 3264 3265 3266 8724 8893 8965 9058 9059 3763 3764 9453 9454 9500 4097 14800 9523 14863 9586 9595 9596 9598 9653 4252 9707 4508 4620 4622 4627 4674 4682 4702 4744 4746 4754 4755 5022
beanie$	10356
beanies$	10356
bear$	11162 889 890 891 11825 1534 2500 2501 2502 2503 9190 5024
beard$	8456 10320 10336 10338
bearded$	5337
beards$	8456 10320 10336 10338
beared$	889 890 891
bearing$	889 890 891 2416 2417 2418 2419 2420 2421 2422 13182
bearred$	889 890 891
bearring$	889 890 891
bears$	889 890 891 2500 2501 2502 2503 5024
beat	15103 15112 15120
beat$	3869 9295 9296 3873 9301 14584 9343 3925 3926 3931 3952 3956 9383 9387 9388 9390 14669 14674 14675 14676 3978 9406 3983 9413 14697 9537 4129 9560 9600 15113
beaten	4411
beaten$	5475 9836
beating$	1119 13475 9969
beats$	15113
bebrought$	9302
became$	795 796 1610 1725 1747 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1811 1812 1813 1814 1815 1816 1901 1930 1932 1934 1935 1936 1937 1938 1939 1940 1941 1942 1943 1944 1945 1946 1948 1949 1950 1951 1952 1953 1954 1955 1957 1958 2062 7535 2129 2148 2157 2158 2159 2160 2161 2162 2362 2368 7793 2369 2370 2371 2372 2375 2376 2377 2378 2504 2740 2839 2840 2857 2864 2865 2866 2867 2868 2869 2876 2981 4508 4620 4622 4627 4674 4682 4702 4728 4744 4746 4754 4755 5184
because$	5441 347 369 371 5805 387 388 6112 6113 4418 15129
becom	3915 5150
become$	795 796 1610 1725 1747 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1811 1812 1813 1814 1815 1816 1901 1930 1932 1934 1935 1936 1937 1938 1939 1940 1941 1942 1943 1944 1945 1946 1948 1949 1950 1951 1952 1953 1954 1955 1957 1958 2062 7540 2129 2148 2157 2158 2159 2160 2161 2162 2362 2368 7793 2369 2370 2371 2372 2375 2376 2377 2378 2504 2740 2839 2840 2857 2864 2865 2866 2867 2868 2869 2876 2981 13868 4508 4620 4622 4627 4674 4682 4702 4728 4744 4746 4754 4755
becomes$	795 796 1610 1725 1747 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1811 1812 1813 1814 1815 1816 1901 1930 1932 1934 1935 1936 1937 1938 1939 1940 1941 1942 1943 1944 1945 1946 1948 1949 1950 1951 1952 1953 1954 1955 1957 1958 2062 2129 2148 2157 2158 2159 2160 2161 2162 2362 2368 7793 2369 2370 2371 2372 2375 2376 2377 2378 2504 2740 2839 2840 2857 2864 2865 2866 2867 2868 2869 2876 2981 8647 4508 4620 4622 4627 4674 4682 4702 4744 4746 4754 4755
becoming$	7535 7541 4619
bed	4450 4455 5154
bed$	11184 11295 11296 11297 11298 11299 11300 11301 11302 11570 11571 11781 11782 15134 9862 9863 9864 15156 9880 10579
bedbugs$	9875
bedroom$	9863 15149
bedrooms$	9632
beds$	11184
bedtime$	13416 13417 13418 13438 13440
bedtimes$	13438 13440 13609
bedwetting$	10579
bee$	10056
been	9378 4475 5150
been$	5499 5561 5562 5612 5613 189 198 5645 5646 509 522 11404 11413 11415 11416 11417 6143 6155 746 6174 6175 795 796 6545 6546 1610 1725 1747 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1811 1812 1813 1814 1815 1816 1901 1930 1932 1934 1935 1936 1937 1938 1939 1940 1941 1942 1943 1944 1945 1946 1948 1949 1950 1951 1952 1953 1954 1955 1957 1958 2062 2081 7531 7532 7533 7539 7545 2129 2148 2157 2158 2159 2160 2161 2162 2270 2362 2368 7793 2369 2370 2371 2372 2375 2376 2377 2378 2504 2585 2740 2815 2816 2839 2840 2857 2864 2865 2866 2867 2868 2869 2876 2981 8557 8558 8559 3396 3397 8838 14282 14283 9016 9017 14306 3679 3709 9146 9147 9148 9181 9182 9183 3763 3764 9247 9362 9453 4097 9586 4317 4336 4338 9782 9786 4362 4444 9900 4508 4533 4620 4622 4627 4674 4682 4702 4728 4732 4744 4746 4754 4755 5022 5184 5197 5210 5212 5235 5237 5243 5256 5257 5262
beer$	15022
bees$	10056
befell$	10773
before$	11140 12092 12095 7763 13101 7901 14508 14537 14772 4254 9889
befriend$	11268 570 571 572
befriendded$	570 571 572
befriendding$	570 571 572
befriended$	570 571 572
befriending$	570 571 572
befriends$	570 571 572
beg$	951 952 953 954 955 956 957 958 959 4546
began$	10859 522 11813 11814
beggar$	10113
beggars$	10026 10113 5031
begged$	951 952 953 954 955 956 957 958 959 4546
begging$	951 952 953 954 955 956 957 958 959 4546
begin	4192
begin$	10859
begins$	10859
begs$	951 952 953 954 955 956 957 958 959 4546
begun	5194
behav$	11398
behave$	11092 11187 11393 11394 11395 11396 11397 6184 760 761 908 909 1838 1872 2319 2320 2321 2322 2323 2324 2355 2356 2357 2358 2359 8351 2929 2959 2960 2961 2962 13841 13847 13861 13952 4753 4815 10379
behaved$	11393 11394 11395 11396 11397 11398 11406 11457 11458 6184 760 761 1838 7580 2319 2320 2321 2322 2323 2324 2355 2356 2357 2358 2359 2959 2960 2961 2962 13962 13963 13964 13965 4753 10195 4815
behaves$	908 909 1838 2319 2320 2321 2322 2323 2324 2355 2356 2357 2358 2359 2959 2960 2961 2962 13952 13974 13975 13976 13977 4753 4815
behavi	14906 4205 15085
behaving$	11398 1838 2319 2320 2321 2322 2323 2324 2355 2356 2357 2358 2359 2959 2960 2961 2962 4753 4815
behavior$	10791 2110 2111 2112 2113 2114 2115 2116 2117 2118 9916
behaviors$	10791 9916
behaviour$	3 4 5 6 7 8 9 5437 10716 10717 5444 20 10778 10791 10878 5608 339 340 11047 11048 11049 11050 11051 11052 11053 11054 11072 11082 11083 11084 11085 11448 11449 11450 11451 834 11548 6274 850 11750 6852 1428 1429 12203 12204 12205 12208 12209 12210 12211 12212 12213 12214 12215 12216 12217 12218 12219 12287 12288 12289 12290 12429 12472 2110 2111 2112 2113 2114 2115 2116 2117 2118 12875 12876 12877 12878 12880 12881 12882 13182 14670 9411 9513 14808 9534 9564 9572 9573 9621 9625 9626 9630 14913 14918 14919 4217 9659 9660 14941 15077 9800 9896 9916 9917 10015 10041 10042 10092 10174 4750 5206 5207 10694
behavioural$	4750
behaviours$	10778 10791 12875 12876 12877 12878 12880 12881 12882 9916 9917 10092 10174
behavs$	11398
behavved$	11398
behavving$	11398
behind	14632 9490 14774 14801 9524 4108 9552 9553
behind$	12074 12446 13141 13142 13143 13611 13613 13616 13968 13970 9162 14768 9533 4371 10252 10646
being	5150
being$	10770 5612 5613 10913 5873 5891 509 6052 795 796 11944 1610 7053 7133 7135 1725 1747 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1811 1812 1813 1814 1815 1816 7300 1901 1930 1932 1934 1935 1936 1937 1938 1939 1940 1941 1942 1943 1944 1945 1946 1948 1949 1950 1951 1952 1953 1954 1955 1957 1958 7460 2062 7522 2129 2148 2157 2158 2159 2160 2161 2162 7671 2362 2368 7793 2369 2370 2371 2372 2375 2376 2377 2378 7826 7902 7909 2504 13316 2740 8183 2839 2840 2857 2864 2865 2866 2867 2868 2869 2876 8327 8341 8342 8343 8345 2981 3396 3397 14284 3679 3709 9145 9598 15002 4339 4508 4620 4622 4627 4674 4682 4702 4728 4744 4746 4754 4755 5210 5212 5235 5256 5257 5262
belief$	10426 10456
believe$	11038 11039 11040 11041 11859 11860 11861 11862 11974 11979 1869 1877 2053 13594 13595 14296 14479 4099
believed$	7152 7153 12432 12433 12434 1869 1877 2053 14002 14003 14004 14005 14006 3893 4071 4098 4103 4127
believes$	1869 1877 2053 4099
believing$	1869 1877 2053
belift	9302
bellicose$	5310
belligerent$	5314
bells$	12058
belong	3915
belongs$	14465 10445
below$	4371 10654
bench$	4176 14950 4465
benefit$	12250 3896 14600 4152
benefited$	4152
benefiting$	4152
benefits$	4152 4203
bepicked$	9302
beraid	9302
bereaved$	4383 5413
bereavement$	15118 5413
besear	9302
besieged$	1738 1739
besotted$	630 631 632 633 634 635 636
bespectacled$	5337
bespok	4359
best$	2351 2550 2551 2552
bet$	3263 8688 3264 8689 3265 8690 3266 8691 3267 3268
beta$	9747
betray$	5010
betrayed$	5007 5010
betraying$	5010
betrays$	5010
better$	5547 5588 11190 11462 11587 6430 6431 6432 12006 12007 12124 12125 6856 12135 12136 13573 14107 4039
betwee	14709
between$	7813 10672
bevisi	9302
bewitch$	1009 1010 1011 1012 4548
bewitched$	1009 1010 1011 1012 4548
bewitches$	1009 1010 1011 1012 4548
bewitching$	1009 1010 1011 1012 4548
beyond$	12580 12581 12582 1914 2005 2006 2156 2163 2312 8130 2735 2736 2737 2758 2902 3230 4652 4653 4673 4694 4783 4848 4964 5001
bid	4200
bid$	4147
bids$	4147
bifida$	10590
big$	5508 12363 7370 7379 7450 7453 7454 2442 2443 2444 2445 8219 8330 8331 8332 2950 2985 4713 4868 4876 4893 4912
bigger$	2941
biggest$	1928 3009 4681 4916 5091
bighead$	10107
bigheads$	10107
bigmouth$	10107
bigmouths$	10107
bike	14696 9680
bike$	14958
bimbo$	10107
bimbos$	10107
biological$	4791
biopsies$	5385
biopsy$	15040 5385
bipola	9826 5384
bipolar$	15104
birth	9370
birth$	12920 4791 10610
birthmark$	5338
birthmarks$	5338
bit$	5887 6355 6360 1096 1106 1160 1200 13094 13095
bitch$	10099
bitches$	10099
bitchy$	5316
bite$	1160 1200
bited$	1160 1200
bites$	1160 1200
biting$	1160 1200
bitten$	1160 1200 10279
bitterly$	3678
black$	2967 2989 8418 3002 13711 8449 8450 8451 3027 3030 13770 13771 13772 13783 4864 4865 4888 4889 4896 4912 10356 4936 10524
blackheads$	10349
blackmail$	10770 9969
blacko	5389
bladder$	15007
blade	15185
blade$	7084 7085 7086 9888 15182
bladed$	15182
blades$	7084 7085 7086
blam$	3837 3838
blame$	383 384 385 386 11487 11488 11489 11490 11491 11492 11493 11494 11495 11496 11497 11498 6222 6223 11523 11524 11525 11526 11541 11542 11543 11544 846 847 848 6294 6295 11592 11593 11594 11623 11624 11625 11626 11632 11633 11634 11635 6367 943 6369 11648 11705 11785 11786 11787 6510 6511 6512 1088 1089 1482 12185 1483 6955 6956 6957 6958 6959 12248 6971 14321 14466 14468 14469 9192 14471 14476 14477 9227 3845 3846 3847 3848 9970 5020 5021 10449
blamed$	11503 846 847 848 11793 11794 11795 11796 11797 1482 1483 3837 3838 3845 3846 3847 3848 4480
blameless$	6367 943 6369 9967
blames$	846 847 848 1482 1483 9192 14471 3845 3846 3847 3848
blameworthy$	5347
blaming$	846 847 848 1482 1483 14232 14233 14321 3837 3838 3845 3846 3847 3848 14557 14558 14559 14560
blammed$	3837 3838
blamming$	3837 3838
blams$	3837 3838
blank$	13809 8550
blanket$	3135
blatant$	1857 1858 1860
blazers$	8518
bleach$	4889 10583
bleached$	4889 4912 10339
bleeder$	10026
bleeders$	10026
blifte	9302
blight$	1987 7573 4663
blighted$	1738 1739 1861
blighter$	10026
blighters$	10026
blind$	6775 1351 1352 1353 9116 9968 10451 5040 10605 10606
blindly$	11904
bling$	12361
blinkered$	5347
block$	12109 12720 12973 13518
blocked$	12118
blockers$	15025
blond$	8439 4889 4912 5337
blonde$	8439 4889 4911 4912 5337
blood$	12718 10120 10601 5199 5387
bloody$	4989
blot$	1740 1987 10107
blow$	11835 13475
blue$	6821 13711 4890 4912 10356
board$	8843 8848 8849 14497 9246 14564 14565 9355 14750 14967 10491
boards$	10491
boast$	4581
boasted$	4581
boasting$	4581
boasts$	4581
boastted$	4581
boastting$	4581
boat$	12626 7349
boats$	12626 7349
bodge$	5350
bodged$	5350
bodges$	5350
bodging$	5350
bodies$	11044 11045 11294 11436 6161 11578 2485 2486 2487 2488 2489 13409
bodily$	9904
body$	11294 6161 6348 2416 2417 2418 2419 2420 2421 2422 13139 2485 2486 2487 2488 2489 13556 13557 13558 13559 9439 4016 4900
boisterous$	5316
bolshy$	5318
bomb$	10059 10060
bomber$	8458 10356
bombers$	10356
bombs$	10059 10060
bone$	12615 4774
boned$	10301
book$	12085 12655 14882
books$	12655
boorish$	5318
boost	4278
boots$	13451 13453 13454 13455 10356
boozer$	10107
boozers$	10107
bore$	2500 2501 2502 2503
born$	8263 4292 15016 4813 5166 5181
borough$	14958 15135 10667
borstal$	13996
boss$	11005 13599
bosses$	13599 10487
bossy$	5316
botch$	5350
botched$	5350
botches$	5350
botching$	5350
both$	6342 6627 4533 4619 10399 5085
bother$	11473 11580 11581 11582 11583 11584 12331 13476 13477 8200 13915 13916 13917 13918 14043 14179 14250 14268 9995 10404 10405
bothered$	11398 11406 12088 12089 12090 8206 14105 14116 14121 14126 14129 14130 14132 14133 14134 14135 14144 14145 14146 14147 14148 14149 8874 14171 14172 14173 14174 14179 8907 14251 14306 9178 14526 3831 10404 10405
bothering$	10404 10406
botherred$	10404
botherring$	10404
bothers$	7949 13228 8181 8182 10404
bottle$	9744
bottles$	9744
bottom$	2038 2041 5223
bottoms$	13776 3079 13792 4947
bought$	1252 1253 1254 1255 1256 7078 9999
bounce$	8118 2766 8192 8193 8196
bounced$	2766 8192 8193 8196
bouncer$	11046 11358 11359 11360
bouncers$	11046 11358 11359 11360 12942 12943 12944 12945
bounces$	2766 8192 8193 8196
bouncing$	2766 8192 8193
bound$	505 3165 3166 3167 3293 8718 3294 8719 3295 8720 3296 8721 3297 8722 3298 8723
boundaries$	12600 12601 13416 13417 13418 13438 13440 13609 10005
box$	1223 9868 4911 10410 4986
boxed$	1223
boxes$	1223
boxing$	1223
boy	9297 14662 9395 14696 14739 14740 14742 14782 4107 14828 14845 14848 9604 14905 14942 14954 9681 14966 9825 9909 10539
boy$	359 421 11343 852 873 6298 1729 12466 12467 1898 12628 12710 12740 12741 12742 12743 12825 12853 12854 12855 12856 12857 12858 12869 2177 13028 2505 2506 13545 3037 3084 3085 8613 8704 8705 9327 9882 15187 4582 10019 10025 10036 10048 4624 10065 10105 10111 4701 10168 4752 10318 10341
boyfri	15085
boyfriend$	10858 11248 11315 613 614 615 616 617 11351 11352 650 651 652 653 654 4386 15091 15099 15106 9834 9948 9949 4525 4526
boyfriends$	10858 11315 613 614 615 616 617 11351 11352 650 651 652 653 654 9948 9949 4525 4526
boys	9312 9319 14727 9450 4028 4029 9495 4093 9544 4131 14906 9670 14948 4282 14988 5093
boys$	10804 10982 11003 11008 11011 11032 359 11087 5813 11118 421 5862 5863 5864 11186 5909 5911 5913 11216 11248 11283 11287 6128 6129 6134 6135 6145 6180 852 873 6298 11713 11718 11719 11720 11721 11722 11723 6502 11816 11865 11868 11870 6820 1433 6897 7029 12337 12351 12368 12386 7110 12395 12405 12406 12407 12408 7146 1722 1723 1724 1729 12439 12441 12451 12454 12466 12467 12546 1897 1898 12628 1965 1966 1967 1968 12710 12740 12741 12742 12743 12825 12828 12853 12854 12855 12856 12857 12858 12869 2177 12885 12942 12943 12944 12945 13028 2380 7867 7868 7869 7870 2471 2505 2506 13233 13243 13256 13289 13460 13545 13712 3037 3084 3085 13807 13919 13920 13921 13922 13923 8652 8653 8654 8669 8678 8684 13973 8696 13983 8760 14094 14256 9019 9020 9021 9022 9023 9024 9081 14374 14393 14401 14402 14403 14404 14405 14406 14407 14408 9271 14773 9518 4102 4104 4116 14820 14822 9556 4168 14934 9925 10019 10025 10036 10048 10065 10095 10105 10111 10129 10168 4752 10318 10435 10443
bpicked$	9302
braces$	10338 10349
brag$	4581
braged$	4581
bragged$	4581
bragging$	4581
braging$	4581
brags$	4581
braid	9302
braid$	10336 10338
braide	9302
braided$	4912 10339
braids$	13773 10336 10338
brain$	12066 12067 12068 12069 12070 12071 12072 12073 6796 6797 6798 5389
brainless$	5310
brains$	12066 12067 12068 12069 12070 12071 12072 12073 6796 6797 6798 7168
brand$	13735 10371
branded$	13739 13740 4936
brands$	13735 10356 10371
brash$	5318
brassy$	5310
brat$	5292
brats$	5292
bratty$	5310
bravado$	11750 12362
brawler$	10107
brawlers$	10107
brawn$	7168
brazen$	5318
breach	14644 5260
breach$	14877 4476
breached$	4476 5260
breaches$	4476
break	15085 9812 15100
break$	11092 1698 1699 12621 7639 13869 14042 14577 14927 14928 4580
breakdown$	14457 15000 10218 10656 10667 10669
breakdowns$	10218
breakfast$	15140 15154
breaking$	10781 10782 10783 10784 10785 11841 1698 1699 14042 3743 4262 4580 5017
breaks$	1698 1699 14042 3743 4580 5017
breakup$	15090
breath$	13725
breeding$	10120
bribed$	9997
bridge$	12594 12595
bridges$	12594 12595
brief	3980
brief$	3883 3903 9405
briefed$	4031 9466
briefi	10476
briefing$	3903 9405 5066 10492
briefs$	3903 9405
bright$	12682 12683 12684 4912
brightest$	12678
bring	4157
bring$	10722 5445 10740 5764 5765 762 763 764 765 766 853 1001 2049 2067 2068 2069 2070 2574 9571 4169 4179 4210 5113
bringed$	2067 2068 2069 2070
bringged$	2067 2068 2069 2070
bringging$	2067 2068 2069 2070
bringing$	762 763 764 765 766 853 1001 2049 2067 2068 2069 2070 2574 4169 4179 4210 5113
brings$	10722 5445 5764 5765 762 763 764 765 766 11553 853 1001 2049 2067 2068 2069 2070 2574 4169 4179 5113
broad$	4868 4874
broke	15112
broke$	1698 1699 7638 3743 4580 5017 10667
broken$	7595 7596 7640 3743 4130 9677 4743 10171 5017 10667
bronchitis$	5388
brothe	9806 15086 9809 4400 15114 15130 15136
brother$	11211 4376 4377 15084 9807 4386 9835 9842 15144 10216
brothers$	11211 12920 10216
brough	9585
brought$	10715 10722 5445 10740 762 763 764 765 766 11553 11554 11555 853 11622 1001 2049 2067 2068 2069 2070 2574 9302 4060 14863 9593 4169 14874 9677 9678
brown$	3002 13711 4888 4889 4890 4896 4912
browsing$	9381 3957
bruise$	5392
bruised$	5392
bruiser$	10107
bruisers$	10107
bruises$	5392
bruising$	5392
brunette$	8439 5337
brush$	1354 3739 3760
brushed$	1354 3682 3739 3760
brushes$	1354 3739 3760
brushing$	1354 3739 3760
bsearc	9302
buck$	8446 14435 5014
budding$	7326
budget$	9230 14520 14529 14530
budgets$	14452 9230
bugs$	9875
build	3870 14609 4151 4157 5052 5092
build$	2381 2382 2937 2938 2939 13678 13679 13680 8456 3927 4105 10293
builded$	3927
builder$	11046 11358 11359 11360
builders$	11046 11358 11359 11360
buildi	9345 4157
building$	14520 14623 3927 4105
builds$	13678 13679 13680 3927 4105 10293
built$	2942 2943 8402 14656 9531 4869 10295
bulimi	5171
bulimia$	10596
bulimic$	10596
bulk$	4111 9562
bulky$	4868
bullet$	8178
bulletproof$	12580 12581 12582 10266
bullied$	10748
bullies$	12457 12458 12459 12520 12521 12522 12629 12630 12664 10044 10045 10052 10053 10107 10420
bully$	12457 12458 12459 12520 12521 12522 12621 12629 12630 12664 10044 10045 10052 10053 10107
bullying$	10781 10782 10783 10784 10785 12547 12609 12610 12921 14557 14558 14559 14560 9969
bump$	9738
bunch$	12392 12454 1818 1898 12710 12740 12741 12742 12743 12825 12853 12854 12855 12856 12857 12858 12869 2223 2530 2531 13988 10036 10121 10129 10168 10221
bungle$	5350
bungled$	5350
bungles$	5350
bungling$	5350
bunk$	4506
bunked$	4506
bunking$	4506
bunks$	4506
burden$	7256 10107
burdens$	10107
bureau$	14592
burgla	14577 14585 14594 14638 14774 14789 4088 14798 14802 14810 14811 14817 14825 14829 14830 14831 9640 9885 9904 9905 9908 5277
burglar$	12520 12521 12522 12604 12605 12606 12607 12608 14768 10052 10053
burglaries$	14775 9513 14918 4265 15183 15184 15186 10530 10537 10702
burglars$	12520 12521 12522 12604 12605 12606 12607 12608 10052 10053
burglary$	3898 14751 9513 14793 15163 15182 15183 15184 15186 5085 5095 10702
burgle	5424
buried$	3523 3524 3735
burly$	4868 5337
burn$	1891 1892 1923 1924 15113
burned	4411
burned$	11748 11761 11762 11763 11775 11776 1891 1892 1923 1924 15113 9836
burning$	1891 1892 1923 1924
burnned$	1891 1892 1923 1924
burnning$	1891 1892 1923 1924
burns$	1891 1892 1923 1924 15113
burnt$	11747 11761 11762 11763 11775 11776 1891 1892
bury$	3523 3524 3735
burying$	3523 3524 3735
bus$	11212 11213 12689
busine	9407 9639 10558
business$	11234 11235 11771 6494 11774 7963 7964 7965 7967 13246 13556 13557 13558 13559
businesses$	14589 14664 14685 14917 14943
businessman$	5328
businessmen$	5328
businesswomen$	5328
busy$	14473 9196
but$	5626 745 6268 6269 6405 6408 6410 6411 6412 12013 7470 7793 2369 2370 2371 2372 2375 2376 2377 2378 7808 7809 7810 7811 7848 7864 7888 8087 8167 8328 2904 14041 9155 10425
button$	11842 11843 11844 11845 11846
buttons$	11842 11843 11844 11845 11846
buvidal$	5397
buy	9484
buy$	10981 6384 1252 1253 1254 1255 1256
buying$	6384 1252 1253 1254 1255 1256
buys$	1252 1253 1254 1255 1256
buzz$	5501 77 5505 11164 11165 11166 11678 11679 11680 12329 12355 4903
bvisit	9302
by	9698 5128 5135
by$	10918 11002 6055 6056 6060 7055 7056 7077 12397 12812 7607 7734 8019 13484 8319 2895 13838 14099 14311 9035 9036 9037 14380 14383 14384 14385 14386 9286 9335 3968 4024 4055 14791 9515 9555 14844 9754 15044 9777 4496 10400 10432 10489 10661 10663
c$	10702
cahms	5401
caked$	3011
calculated$	5545 121
calculating$	5316
call	3988
call$	6165 999 1000 6762 6763 6764 6765 1341 1342 1343 1344 6922 12201 8157 2733 14076 14077 14078 14268 14417 14419 14420 3904 9381 3957 10443
called$	5892 5893 5894 5895 5896 5897 5898 5899 11701 999 1000 14306 14526
caller$	10028 10062
callers$	10028 10062
callin	14620
calling$	999 1000 7906 3904 9358
callous$	5316 5347
callousness$	5347
callout$	10659
callouts$	10659
calls	4033
calls$	14076 14077 14078 14419 14420 14463 14464 3904 14632 9364 14737 4209 9635 10443 10444
came$	376 11457 11458 828 1052 1074 12107 2315 2318 3067 3076 14526 4060 4096 4327 4530 4550
camera	9439 9455
camera$	14711 14717 9440 14719 4024 14733 4036
cameras$	14711 14717 9440 14719 4024 14733 4036
camhs	5401
camhs$	8851
camouflage$	10356
campaign$	5139
can	3941
can$	5560 276 777 778 779 884 885 888 925 1061 1063 1064 1082 1083 6515 6516 6517 6518 6519 1284 1286 1289 1317 1322 1323 1324 1325 1326 1387 1485 1489 7536 2184 2251 2254 2255 2257 2265 2349 2526 2556 2580 2592 2595 2660 2693 2772 13584 2889 2955 13666 8671 3269 3300 3303 8748 3470 3768 3934 9389 4024 4051 4154 9585 4170 4251 9744 4373 4959 5142
canada$	4937
cancer	9826 5387
cancer$	1989 15079 15104 10107
candidates$	9619
candle$	11929
cannab	15185 9911
cannabis$	34 5512 11295 11296 11297 11298 11299 11300 11301 11302 11307 11657 11662 7239 14725 9749 15028 15030 9888 15189 9926 5193
cannon$	10061
cannons$	10061
cannot	4309 4373
cannot$	877 924 1282 1287 1385 1484 1492 1493 1494 1561 1618 3194 3205 8637 13930 13931 13932 13933 3299 3468 3540 9798 4551
canny$	8132 8133 8134 2954
cans$	9744
cap$	3058 13762 13763 13764 13773 13778 8509 8510 3086 3087 10356 4935 10361 10370
capab	9526
capabi	14962
capability$	5366
capable$	1881 2529 2558 7992 8015 8016 2597 2610 8038 13317 8729
capaci	14962
capacity$	2523
capital$	12619
caps$	3058 13762 13763 13764 13765 13766 13773 13778 13779 13780 13781 8509 8510 3086 3087 10356 4935 10361 10370
capsules$	9745
captivate$	1009 1010 1011 1012 4548
captivated$	1009 1010 1011 1012 4548
captivates$	1009 1010 1011 1012 4548
captivating$	1009 1010 1011 1012 4548
captur	9345 5092
capture$	13667 13668 14623
captured$	9443
car	9680 10674
car$	11239 11240 11241 11242 11356 11357 11654 12017 12389 12390 12391 14958 15143 5077
caravan$	15133
card$	9381 3957 15046
care	4423
care$	5514 5515 5516 5517 5518 993 6420 6819 1395 6986 6987 6988 6989 6990 6991 6992 6993 6994 6995 6996 6997 7319 7637 7678 7981 7982 7983 7986 7987 7989 7990 7993 8004 13329 13330 13331 13332 13349 13355 13356 13357 13358 13359 13413 13414 13415 8619 8620 8621 13915 13916 13917 13918 13934 13935 13936 14091 8852 14131 14179 8902 14250 14271 14272 14273 14274 14275 14276 14277 14278 9003 9004 9005 9006 9007 14493 14494 14495 14496 9239 3815 3816 3817 15036 15048 15080 15111 15124 9848 15151 4792 10404 10405 10452 5201 10664 10665 5241 5415
cared$	14105 14121 14126 14129 14130 14132 14133 14134 14135 14144 14145 14146 14174 14179 3815 3816 3817 10404 10405
career	14807
career$	5930 10041 10042 4628 5090
careful$	10724 5451 5452 5453 5454
carefully$	11462
careless$	97 98 100 101 5794 874 978 1048 1424 14220 14221 4562 5347
carelessly$	5347
carelessness$	5437 10716 10717 11073 11074 11075 11076 11077 11078 11448 11449 11450 11451 11515 6238 6276 6277 6297 11576 11750 6855 5347
carer	4398 15114 5246
carer$	7588 7589 15082 15084 15124 4427 4429 4430 10664 10671
carers$	1882 1883 7588 7589 8040 15124 10094 10664
cares$	13934 13935 13936 3815 3816 3817 4427
caribbean$	2989
caring$	7430 4427 10389
carpet$	14442
carrie	14632 4003
carried$	5616 10912 10930 10948 11429 836 837 11690 6414 1659 1660 1661 3034 3035 14246 14247 14248 14249 14888 4531 9957 4928
carries$	10929 10947 687 688 836 837 1659 1660 1661 1840 2319 2320 2321 2322 2323 2324 2355 2356 2357 2358 2361 2800 2801 2802 2959 2960 2961 2962 3034 3035 8762 14657 14780 9505 4531 9957 4928 5024
carry	4003
carry$	10805 10821 5615 10928 10946 11092 11121 11123 11124 11125 5856 5857 5858 687 688 11393 11394 11395 11396 11397 836 837 6378 6379 11974 11979 12040 12296 12298 12304 12306 1659 1660 1661 12416 12417 1839 2319 2320 2321 2322 2323 2324 2355 2356 2357 2358 2360 2800 2801 2802 2959 2960 2961 2962 3034 3035 13869 8761 4192 4531 9957 4928 5024
carryi	14632 9490 14801 9883 9907
carrying$	10913 11149 11393 11394 11395 11396 11397 6379 11914 11944 1659 1660 1661 7137 3034 3035 14569 14768 14780 4108 9552 9553 15161 9904 4531 4928
cars$	11356 11357 11654 12389 12390 12391
case$	12510 12641 12642 12824 9243 14635 9412 4106 4140 4147 9576 14860 15175 10067 10069 10172 10173 5083 10690 10696
cases$	12510 12641 12642 12824 14635 10067 10069 10172 10690
cash	4193
cash$	266 267 268 269 270 271 272 11006 11007 5739 5740 5741 5742 5743 5745 5746 11164 11165 11166 5958 11295 11296 11297 11298 11299 11300 11301 11302 11307 11310 11657 11678 11679 11680 11971 11974 11979 11982 11983 11984 11985 12333 12334 12361 7087 12388 9618 9888 4726
cast$	10804 8669 8678 8684 13983
casual$	978 14412
casually$	2987 4892 10355
casualty$	15038 15039
catalogue$	3393
catcalls$	11026
catch	14609 14718 14862 9589 10564
catch$	6285 3944 14720 14730 4163 14867 14868 14973
catches$	4163
catching$	4163
category$	7549 4418
catheter$	5394
catty$	5316
catwalk$	13800
caught	14873 14874
caught$	10748 10751 522 11761 11762 11763 11775 11776 12578 12579 13412 14824 4482 4732 5276
cause$	10715 10740 816 12509 1855 1856 12621 8157 2733 13868 4122 14851 4216 10066 4668 4671
caused$	10715 10740 816 11553 11554 11555 1855 1856 4668 4671
causer$	12631 10031
causers$	12631 10031
causes$	816 11553 12509 1855 1856 14851 10066 4668 4671
causin	9524 4108
causing$	10781 10782 10783 10784 10785 816 12554 1855 1856 14042 9533 4668 4671
cautio	9885 10682
caution$	5491 15163 15181 10695
cautioned$	14816 5259
cautions$	15181
cautious$	10726 14412
cavalier$	978 5347
cbo	9625 9626 5270
cbo$	14903 14904 9627 10695
cbos$	14903 14904 9627
cbt$	10619
cce$	11192 11913 11915
cctv	9439 9455 4120 9545
cctv$	9328 9329 9330 3906 3907 14619 3921 3960 9413 14717 9440 4017 4027 14733 4036 5068 10501
cease$	1415 1417 1420 2477 2478
ceased$	2477 2478
ceases$	2477 2478 14924
ceasing$	2477 2478
cell$	13997 14592 14671 5068
cells	9899
cells$	12614 15177
central$	14646
centre$	12559 14917 14921 4257 14983 14986 10695
cerebral$	5387
certain$	3165 3166 3167 3227 8688 8689 8690 8691 3267 3268
certainly$	3350 3358 8783 3359 3360 10396
certainty$	3228
chain$	14643 10356 10482 5083
chains$	14643 10356
challe	14744 9606
challenge$	14042 14884 4267
challenged$	14042 14824
challenges$	14042 4267
challenging$	7175 12813 12814 12815 12816 12817 12818 12819 12820 12821 12887 12888 12889 12890 12891 2189 2190 2191 2192 2193 14042 4743 4747 4749 10179 5316
chance$	5572 5573 5574 150 10954 10955 10956 10957 10958 10959 5736 312 313 11579 1180 6693 6694 6695 12256 12257 8642 8660 8754 3330 3720 3721 3722 3723 14443 14444 4183 4213 9991 10440
chanced$	1180
chancer$	10107
chancers$	10107
chances$	5572 5573 5574 150 10920 10952 10953 10954 10955 10956 10957 10958 10959 5736 312 313 11579 1180 12256 12257 3720 3721 3722 3723 14443 14444 9991 10440
chancing$	1180
change$	10850 436 11187 6033 11312 11605 997 12229 12230 12231 12232 12799 12807 13810 13841 13847 13861 13895 13896 13949 13972 8695 13980 14016 14017 14018 14027 14032 8755 14296 10379 10380 10387
changed$	436 997 8616 13978 14002 14003 14004 14005 14006 9854 5214
changes$	436 997
changing$	997 14016 14017 14018 8741 10387 5214
chaos$	11517 11716 12355 12403 9995 10093
chaotic$	2165 7596 4743 10169 4745 4747 5316 5347
chaperone$	13251 13349 13384 13385 13386 13387
chaperones$	13349 13384 13385 13386 13387
chaperoning$	13349 13424
character$	12540 10121
characters$	7292 10121
charg	14862
charge	14632 9490 4150 14858 9582 9593 14873
charge$	1201 1202 1203 1204 1205 1206 1207 2706 14177 14768 14852 9575 14881 4232 15181 10535 5143 10688
charged$	1201 1202 1203 1204 1205 1206 1207 14816 14834 14871 5261 10687
chargeing$	4232
charges$	1201 1202 1203 1204 1205 1206 1207 14779 14860 4160 14883 4232 15181 10535 10538 5143 10688
charging$	1201 1202 1203 1204 1205 1206 1207 9582 5108
charity$	8843 8848 8849 14497 9246 14564 14565
charm$	1009 1010 1011 1012 7664 4548
charmed$	1009 1010 1011 1012 4548
charming$	1009 1010 1011 1012 4548
charmmed$	1009 1010 1011 1012 4548
charmming$	1009 1010 1011 1012 4548
charms$	11436 11437 1009 1010 1011 1012 4548
chart	4004
chart$	3913 9352 4037 10483
charted$	4037
charts$	10483
chase$	10779 10780 1161 1162 1163 1164 1165 1166 1167 12329
chased$	1161 1162 1163 1164 1165 1166 1167
chaser$	14419 14420
chasers$	14419 14420
chases$	1161 1162 1163 1164 1165 1166 1167
chasing$	1161 1162 1163 1164 1165 1166 1167 14419 14420
chat$	11271 11272 570 571 572 9373 3950
chated$	570 571 572
chating$	570 571 572
chats$	570 571 572 3950
chatted$	570 571 572
chatting$	570 571 572
chav$	5292
chavs$	5292
cheap$	11994
cheat$	12621 10052
cheating$	5310
cheats$	10052
check	5048 10476
check$	14268 3917 9344 3924 3928 3932 3936 14711 4044 4068 15019 10486 10497 10541
checke	9306
checked$	14306 14526 14570 3928 9360 9419 9458 4044 9559 14910
checkes$	3928
checking$	3928 3932 4044
checks$	3928 3932 14711 4026 4044 4068 10486 10497 10541
cheek$	12762 13710 10137
cheeks$	13710
cheeky$	1962 4688 5316
chemotherapy$	5385
chested$	10300 10310
chicken$	11212 11213
chief$	4664
child	14906 9797 9825 9909 10611
child$	359 421 590 852 873 6298 1729 12466 12467 1898 12628 12710 12740 12741 12742 12743 12825 12827 12828 12853 12854 12855 12856 12857 12858 12869 2177 13028 13097 13102 13103 13104 13105 13106 13180 13181 2505 2506 13214 13215 13216 13217 13235 13236 13237 13238 13239 13240 13249 13480 13481 13543 13620 13621 13622 13623 2921 2922 2923 2924 2925 13629 13670 13673 3037 3084 3085 8615 9739 15075 15125 4424 4425 15187 4516 4582 10018 10036 4615 4618 10048 4628 10105 10129 10168 4752 10214 10245
childhood$	2908 2909 8335 2911 2912 8338 13618 10273 5151
childish$	7932 7933 7934 5316
childlike$	13141 13142 13143 7932 7933 7934 8102 8103 8104 8105 10252
children$	10804 359 11087 5813 421 11186 5909 5911 5913 6128 6129 6134 6135 6145 6180 852 873 6298 6502 6820 1433 6897 7029 12395 12405 12406 12407 12408 7146 1722 1723 1724 1729 12439 12441 12451 12466 12467 12482 12483 12484 12485 12486 12487 12488 12489 12490 12491 12492 12493 12496 12497 12498 1897 1898 12628 1965 1966 1967 1968 12710 12740 12741 12742 12743 12825 12828 12853 12854 12855 12856 12857 12858 12869 2177 2211 13028 7792 2380 13096 13102 13103 13104 13105 13106 13180 13181 13184 2505 2506 13214 13215 13216 13217 13233 13235 13236 13237 13238 13239 13240 13248 13480 13481 13482 13483 13543 8287 8288 13619 13621 13622 13623 2921 2922 2923 2924 2925 13629 8354 13670 13673 3037 3084 3085 13919 13920 13921 13922 13923 8652 8653 8654 8669 8678 8684 13973 8696 8760 14094 3428 3429 14256 9019 9020 9021 9022 9023 9024 9073 9080 14393 14401 14402 14403 14404 14405 14406 14407 14408 9211 9270 9271 4423 9925 10003 10018 10036 10048 10095 10105 10129 10168 4752 10214 10245 10399 10434 10435 10437 10443 10671
chin$	13710
chinese$	2989 8420 10348
chip$	2017 7626 2202
chips$	2017
chis	5050
chis$	10475
chlamy	5396
choice$	3 4 5 6 7 8 9 10791 5527 5528 104 105 5531 107 108 109 5535 5536 112 10816 10817 10818 10819 10820 10822 10823 5546 10825 10826 10827 10828 10829 10830 128 129 130 155 10866 10867 10868 10869 10870 10871 10872 10873 11047 11048 11049 11050 11051 11052 11053 11054 5780 11059 11060 11061 11069 11070 5843 11122 420 5846 5847 5848 5849 11663 11811 11812 6735 1311 1312 6762 6763 6764 6765 1341 1342 1343 1344 12946 13111 8021 8022 8023 13302 13303 9916 9917 9918 9919 9921 10247
choices$	3 4 5 6 7 8 9 5437 10716 10717 10791 10816 10817 10818 10819 10820 10822 10825 10826 10827 10828 10829 10830 138 139 140 141 5581 5582 5583 5584 5585 5586 5587 10866 10867 10868 10869 10870 10871 10872 10873 10874 10875 10878 10881 10882 10883 10884 10885 5608 11047 11048 11049 11050 11051 11052 11053 11054 420 5846 5884 5885 11448 11449 11450 11451 6274 850 11750 6852 1428 1429 12203 12204 12205 12208 12209 12210 12211 12212 12213 12214 12215 12216 12217 12218 12219 13111 13154 13155 8021 8022 8023 13302 13303 9916 9917 9918 9919 10247
choked	4411
choked$	9836
choose$	131 132 133 151 152 10892 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 457 458 11266 11267 11390 11391 951 952 953 954 955 956 957 958 959 1663 1668 13226 8005 13290 13291 13655 13867 14061 4497 4546
chooses$	131 132 133 151 152 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 457 458 11266 11267 951 952 953 954 955 956 957 958 959 1663 1668 14061 3774 3775 3776 3777 4497 4546
choosing$	131 132 133 151 152 11047 11048 11049 11050 11051 11052 11053 11054 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 457 458 951 952 953 954 955 956 957 958 959 11665 7094 7095 7096 13293 13294 3774 3775 3776 3777 4497 4546
chose$	131 132 133 151 152 10892 5812 11091 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 457 458 11390 11391 951 952 953 954 955 956 957 958 959 11813 11814 12019 12020 12021 12022 12023 12024 12025 12026 12027 12028 12029 1663 1668 14061 14433 3774 3775 3776 3777 9225 14504 4497 4546 10451
chosen$	131 132 133 151 152 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 457 458 11398 11406 951 952 953 954 955 956 957 958 959 4497 4546
chronic$	14996 5165
chubby$	8403 8439 5337
chunky$	4868
cid	14591
cider$	15022
cigarette$	11678 11679 11680
cigarettes$	266 267 268 269 270 271 272 11006 11007 5739 5740 5741 5742 5743 5745 5746 11295 11296 11297 11298 11299 11300 11301 11302 11307 11310 11678 11679 11680 12388
cin$	5415
circles$	8455
circul	3961 4060 5106
circulate$	3884 9310 3886
circulated$	3884 9310 3886 14590 3975
circulates$	3884 9310 3886
circulating$	3884 9310 3886
circulation$	10531
circumstances$	14060 14083 10675
citalo	5188
citalopram$	10613
city$	8398 14958 15135
civil	4205 5128
civil$	9572 9630 5119
clad$	3039 3040 3041 10306 10317 4930
claim$	11701 6909 12188 12189 12190 12191 12192 7147 7148 7149 10680
claimed$	11701 7147 7148 7149
claiming$	11701
claimmed$	11701
claimming$	11701
claims$	11701 7147 7148 7149 4342
clamp$	5124
clamped$	14985 5124
clamping$	5124
clamps$	5124
clarif	4126
class$	5948 12473 12477 12692 7501 12892 13213 14488 15064 15185 9911 10647 5277 5376
classed$	2133 3915
classmates$	11211 13376 13382 9925 10051
classroom$	15064
clear	3922 4280
clear$	1406 1409 1412 1413 3002 3227 9165 4103 14928 9682 4896 4976 5106 5112 5131
cleared$	4283
clearly$	773 3212 3213 3214 3215 3350 3358 8783 3359 3360 8831 3763 3764 5022
cleft$	5387
clever$	2443 2444 2445 8132 8133 8134
climb$	6376 1686 1687
climbbed$	1686 1687
climbbing$	1686 1687
climbed$	1686 1687
climbing$	6376 1686 1687
climbs$	1686 1687
clingy$	5316
clinic	4331 5150
clinic$	15019 9756 15035 15039 5033 10578
clinically$	5174
clip$	6029 6030 606 607 14619 3965
clips$	6029 6030 606 607 3965
cliquey$	5310
clones$	13798
close	4063
close$	6604 6624 2484 14477 3808 3892 9473 9488 10438
closed$	7377 3724 3808 3858 10392 10395 10438
closes$	3808 10438
closing$	14232 14233
closure$	9572 4198 5144
cloth$	12719
clothe$	10493
clothes$	5444 20 5462 11164 11165 11295 11296 11297 11298 11299 11300 11301 11302 834 6274 850 7087 8461 8462 13762 13763 13764 13765 13766 13770 13771 13772 13773 13784 13804 9704 10356 10361 10493
clothing$	8461 8462 13762 13763 13764 13784 13804 10356 10358 10361
clout$	11866 12001 12362
clown$	10107
clowns$	10107
clozapine$	5397
club$	3825 5033
clued$	2285 2291 8290
clueless$	5310 5347
cluster$	9690
clusters$	9690
co$	6973 12791 8533 8564 8570 8575 8584 8679 10164 5128
coach$	11005 11046 11290
coaches$	11046 11290
coat$	13762 13763 13764 13773 15154 10356 10361 10369
coats$	8461 8462 13762 13763 13764 13765 13766 13773 10356 10361 10369
coaxing$	11960 11961 11962 11963 11964 11965 11966 11967 12108
cocain	9740 15185 9911
cocaine$	11662 15018 9749 15030 15189 9926
cocktail$	10039
cocky$	5316
coddling$	13332
code$	10292
codein	9740 9747
codeine$	15018 15025 15028
codes$	10292
coelia	5165
coeliac$	10590
coerced$	10748 12307 12308 12309 12310
cognitive$	5148
cohort	9297 14662 9395 14696 14739 14740 14742 9495 14782 4107 9544 14845 14848 9604 14905 14942 14954 9681 14966 14978 10539
cohort$	12477 7202 1898 12710 12740 12741 12742 12743 12825 12853 12854 12855 12856 12857 12858 12869 13213 13988 14749 14755 14773 4102 14822 4168 14915 14934 14935 4253 10168 5094
cohorts$	14749
coil	4318 9743
coil$	15021
coincide$	3874
coincides$	3874
cold$	14304 14501 15152 4725
coliti	5165
colitis$	10590
colleagues$	7818 7819 7820 3985
collec	10476 5052 5092
collect$	3882 9351 3998 9709
collected$	6105 6106 6107 6108 6109 11661 3882 9351 14656 3998
collecting$	13424 13438 13440 3882 9351 3998
collective$	4976
collects$	3882 9351 14657 3998
college$	8843 8848 8849 8851 14497 9246 14564 14565 15054 15055 15056 15058 15060 15068 15071 5033 10640 10641
colleges$	15065
collude$	808 809
colluded$	808 809
colludes$	808 809
colluding$	808 809
colonoscopy$	5385
colostomy$	5394
colour$	10323
coloured$	4912
colours$	13784 10323 10356
combat	4210
combative$	5314
combination$	10039
combustible$	4614
come$	5576 10860 10996 376 5854 5859 5860 5892 5893 5894 5895 5896 5897 5898 5899 11400 6132 6377 1052 1074 11854 12035 6836 12250 1791 1990 1991 1992 1993 1994 1995 2057 2313 2316 2584 8046 8047 8048 2734 13452 8313 3067 3076 3088 3089 3090 3091 3092 13841 13847 13861 13868 13952 13962 13963 13964 13965 3374 14150 14151 4096 14970 4327 4530 4550 10379
comes$	376 826 1052 1074 11778 12107 1792 2144 2314 2317 2734 3067 3076 3088 3089 3090 3091 3092 13952 14710 14970 4327 4550 5254
comeuppance$	11744
comfort$	9230
coming$	10845 376 11425 6377 11742 11743 1074 2734 13840 4327 15109
comings$	9424 4040
comman	9364 9385
command$	14663 9685 10508
commands$	14642
comment$	3099 3100 3101 3102
commented$	3099 3100 3101 3102
commenting$	3099 3100 3101 3102
comments$	11026 11563 3099 3100 3101 3102
commentted$	3099 3100 3101 3102
commentting$	3099 3100 3101 3102
commit	9490 14801 9524 4108 9552 9553
commit$	11092 13841 13847 13861 13869 14748 14777 14804 14851 14992 10379
commits$	14748 14851 14992
committal$	14843
committed$	14992 4483
committing$	14768 9533 14885 4483
committs$	4483
common$	6520 6521 6522 6523 6524 6525 6526 6527 6528 6529 6530 6531 6532 12066 12067 12068 12069 12070 12071 12072 12073 6796 6797 6798 7001 12746 2072 14222 14223 14224 14493 14494 14495 14496 9904 10452
commun	3890 9639 4471
communicate$	570 571 572
communicated$	570 571 572
communicates$	570 571 572
communicating$	570 571 572
communication$	3755 3756 3757 3758 4976 10431
community$	12482 12483 12484 12485 12486 12487 12488 12489 12490 12491 12492 12493 12496 12497 12501 12559 12563 12564 9315 9425 4124 4143 4197 14917 14943 9896 10003 5268 5270
companion$	10831
companions$	10831
company$	10705 10831 5735 11102 11120 11578 11708 11709 11710 11919 12360 7088 1664 1665 1666 1667 7093 12375 12376 12377 7101 7102 13177 13178 8843 8848 8849 14497 9246 3825 14564 14565 10002 5032
compar	3935
compare$	9344 4044
compared$	14570 9360
compareed$	4044
compareing$	4044
compares$	4044
compass$	12280
compete$	951 952 953 954 955 956 957 958 959 4546
competed$	951 952 953 954 955 956 957 958 959 4546
competent$	2871 2872
competes$	951 952 953 954 955 956 957 958 959 4546
competing$	951 952 953 954 955 956 957 958 959 4546
complacency$	14321 5347
complacent$	9196 5347
complain$	11764 11765 11766 11767 6909 12188 12189 12190 12191 12192 3099 3100 9976 10397
complained$	3099 3100 10397
complaining$	3099 3100 14042 10397
complainned$	3099 3100 10397
complainning$	3099 3100 10397
complains$	3099 3100 10397
complaint$	1727 1728 14227 14310 10009 10443
complaints$	1727 1728 14227 14310 14463 14464 4209 10009 10443 10444
comple	14888
complete$	11666 11667 11668 11669 11670 11671 11672 11673 11674 11675 11676 11677 1857 1858 1860 3135 3791 3927 4976
completed$	10918 13962 13963 13964 13965 3373 14246 14247 14248 14249
completeed$	3927
completeing$	3927
completely$	2234 8822 4833 4967 4970
completes$	3927
complex$	4747 5151
complexion$	8456 10321 5338
complexions$	10321 5338
compliance$	10014 10162
compliant$	7599 10161
complicit$	40 489 490 491 492 506 11372 809 11632 11633 11634 11635 9958 9970
complicity$	11071 808 9551
complied$	11406
complies$	13974 13975 13976 13977
comply$	11092 12250 13810 13841 13847 13861 13895 13896 10379 10380
comprehension$	10426
compromise$	10 4487 4488
compromised$	10 4487 4488
compromises$	10 4487 4488
compromising$	10705 10 4487 4488
compulsive$	4628
computer$	10498
conceal$	1445 1446 3071
concealed$	1445 1446 3071 10373
concealing$	1445 1446 3071
concealled$	1445 1446 3071
concealling$	1445 1446 3071
conceals$	1445 1446 3071
concer	9699 4311 4374 4408 5188
concern$	5521 12057 7004 8891 8892 14271 14272 14273 14274 14275 14276 14277 14278 14310 10443
concerned$	7940 7941 7942 13221 13222 13223 7946 7947 13434 13435 8158 9175 9176 9254 3830 14801
concerning$	12813 12814 12815 12816 12817 12818 12819 12820 12821 4749
concerns$	12057 12287 12288 12289 12290 8891 8892 14310 14463 14464 14977 10443 10444
concerta$	10613
conclusion$	14547
conclusions$	14547
concus	5389
condescending$	5348
condit	9717 5260
condition$	14995 15179 10594 10607 10621 10684
conditional$	5257 5258
conditions$	12401 4447 15179 10675 10684
conduc	4003 14888 4192
conduct$	3 4 5 6 7 8 9 5437 10716 10717 5444 20 10791 339 340 11072 11448 11449 11450 11451 6274 850 12203 12204 12208 12209 12210 12211 12212 12213 12214 12215 12216 12217 12218 12219 12429 2110 2111 2112 2113 2114 2115 2116 2117 2118 2319 2320 2321 2322 2323 2324 9916 4750 5145
confer	15127
confidence$	2274 2276 2416 2417 2418 2419 2420 2421 2422
confident$	10271
confidential$	5053
confidentiality$	14440
confir	4126
confirm$	14757
confirms$	14757
confiscated$	9434 14896
conflict$	11517 12335 12611 14043 4447 10015
confro	14744 9606
confront$	14884
confrontation$	11517 12335
confrontational$	12822 12823 12887 12888 12889 12890 12891 10179 5314
confrontations$	12335
congregate$	12927 10291
congregated$	12927 10291
congregates$	12927 10291
congregating$	12927 10291
connected$	1734 4072 14801 9532 10015
connection$	4481
conned$	13410
conniving$	5318
conscience$	12733 12734 12735 12736 12737
conscienceless$	5310
conscious$	5545 121 5791
consensual$	4807 5287
consent$	11071 622 623 624 625 626 627 2244 2245 2246 2247 13226 13363 8095 8096 13574 13575
consented$	622 623 624 625 626 627 11331 629 664 689 2244 2245 2246 2247 2685 2686
consenting$	622 623 624 625 626 627 4807 4824 5287
consents$	622 623 624 625 626 627 2244 2245 2246 2247
consequences$	10792 10793 10794 10795 10797 10798 10799 10801 10876 175 10886 5660 5661 5662 5663 5664 5665 5666 5667 5668 5669 5670 5671 5672 12096 12264 12265 12266 12267 12268 12269 12270 12271 12272 12273 12274 12275 12576 12937
consid	3915 4060 4272
consider$	12250 1895 2023 2026 13841 13847 13861 14296 10379
considerable$	7306
considered$	7152 7153 1779 1895 2023 2026 2128 4312 4619
considering$	1895 2023 2026 4312
considerred$	1895 2023 2026
considerring$	1895 2023 2026
considers$	1895 2023 2026
consistent$	3135
consistently$	3339 8764 3340 8765 3341 3342 3343 3344 3345 3346 3381 3382 4953 4972
consort$	4575
consorted$	4575
consorting$	4575
consorts$	4575
consortted$	4575
consortting$	4575
consta	3869 9295 9296 3873 9301 14584 9328 9329 9330 3906 3907 9343 3925 3926 3931 3952 3956 9383 9387 9388 9390 14669 14674 14675 14676 3978 9406 3983 9413 14697 4027 9537 4129 9560 9600
constable$	9294 14574 14579 14606 14607 14608 9331 9332 14621 9350 9377 14661 14665 14666 14668 9403 14684 14691 9452 14815 9554 14878
constables$	9294 14574 14579 14606 14607 14608 9331 9332 14621 9350 9377 14661 14665 14666 14668 9403 14684 14691 9452 14815 9554 14878
constant$	9141 9142 4703
constantly$	559 3339 8764 3340 8765 3341 3342 3343 3344 3345 3346 3381 3382 3678 4972
consti	3915
consul	9753 9759
consultant$	15031 15032 15037
contac	14620 14630 9429 4040
contact$	5731 5732 5735 11268 570 571 572 574 575 576 577 578 579 580 11392 2216 2217 14620 4404 10220 10375
contacted$	570 571 572 574 575 576 577 578 579 580 11813 11814
contacting$	570 571 572 574 575 576 577 578 579 580
contacts$	570 571 572 574 575 576 577 578 579 580 14707 9465
contactted$	570 571 572 574 575 576 577 578 579 580
contactting$	570 571 572 574 575 576 577 578 579 580
contain$	12585 12586 12785 14016 14017 14018 9375 10387
contains$	9375
contempt$	14542 14543 14544 14545 14546 14843
contemptuous$	5348
contend$	2783 2784
content$	297 298 303 431 432 433 461 462 662 663 680 681 682 683 684 951 952 953 954 955 956 957 958 959 2877 4546
continually$	559 3339 8764 3340 8765 3341 3342 3343 3344 3345 3346 3381 3382 4972
continue$	10859 10892 10927 10949 536 539 546 547 548 549 550 551 552 553 554 555 556 557 558 13868 4504
continued$	10892 10912 10927 10949 536 539 546 547 548 549 550 551 552 553 554 555 556 557 558 3135 4504
continues$	10892 10927 10949 536 539 546 547 548 549 550 551 552 553 554 555 556 557 558 4504
continuing$	10892 10927 10949 536 539 546 547 548 549 550 551 552 553 554 555 556 557 558 4504
continuously$	3339 8764 3340 8765 3341 3342 3343 3344 3345 3346 3381 3382 4972
contra	5185
contraception$	13299 13300 13301 10610
contraceptive$	10610
contract$	14899 10695
contracts$	14899
contradictory$	12432 12433 12434
contribute$	808 4215
contributed$	10715 808 11554 11555
contributes$	808 4215
contributing$	808
contro	9385 4210 9636 5144
control$	12250 12277 12283 12539 12570 12585 12586 7366 12785 12813 12814 12815 12816 12817 12818 12819 12820 12821 7577 12859 12866 12867 7600 12902 12908 12909 8049 8050 8391 13928 14016 14017 14018 9328 9329 9330 3906 3907 3908 14663 9407 9413 9414 4027 9455 4120 14914 9658 4245 14979 10078 10387 5140 10569
controlled$	10748 11365 13846 13852 13857 13866 13961 14002 14003 14004 14005 14006
controlling$	4749 10487 5316
controls$	10487
convenience$	9230
conveniently$	5026
convic	9582 9593 5419
convict$	10122 5114
convicted$	14816 14834 14871
convicting$	5114
conviction$	14860 5371 5420
convictions$	14779 14860 14883 5371 5420
convicts$	10122
convince$	13949 13972 8695
cookie$	10262
cookies$	10262
cool$	12415 7138 7139 2873 2874 4843
cooper	9713
cooperate$	11062 12250 12792 12804 12807 13810 13841 13847 13861 13895 13896 13905 13906 13907 14296 14991 10379 10380
cooperated$	12792
cooperates$	13974 13975 13976 13977
cooperating$	12792
cooperation$	12791 10164
coordi	5128
cope	9748
cope$	7682 2277 7703 7704 2280 2319 2320 2321 2322 2323 2324 13226 7981 7982 7983 7986 7987 7989 7990 7993 2575 2576 2577 13290 13291 8017 2593 2594 8020 2601 13316 2617 2783 2784 2879 2880 2894 13658 14298 15026 15027 4832
coped$	2319 2320 2321 2322 2323 2324 2601 2617 2894 4832
copes$	2319 2320 2321 2322 2323 2324 2601 2617 2894 4832
copied	3889
copied$	14651
coping$	2319 2320 2321 2322 2323 2324 7981 7982 7983 7986 7987 7989 7990 7993 13293 13294 2601 13316 2617 2894 4832
copy$	3980
core	14978
core$	7267 7268 12615 7344 14646 14870
corner$	11926
cornrows$	5338
corporate$	4976
correl	3935
correlated$	9360
corrob	3890
corroborated$	9315
corrupting$	1744 1745 1746 4612
cost$	882 883 11622 11933 12035 9230
costs$	882 883 9230
cotton$	4823
couch$	7374 7375 15145
could	3878
could$	21 22 23 24 25 425 426 427 428 429 430 434 435 440 441 442 443 444 445 464 465 467 468 469 470 471 472 473 474 717 718 777 778 779 879 884 885 888 926 1005 1062 1082 6515 6516 6517 6518 6519 1283 1285 1288 1317 1322 1323 1324 1325 1326 1367 1386 1486 1487 7537 2185 2251 2254 2255 2257 2265 2349 2526 2556 2580 2660 2772 2889 2955 13666 3195 8671 3269 3301 3302 3406 3407 3408 3409 3410 3411 3412 3413 3414 3415 3416 3417 3469 3477 3541 3730 3800 3801 3803 3804 9322 3900 3934 9389 4146 4154 4170 4373 4959
council$	13904 8843 8848 8849 8851 14497 9246 3825 14564 14565 9634 4976 5023 5032
counse	9753
counselling$	15035 10577 10619
counsellor$	15031 15032
count$	3263 8688 3264 8689 3265 8690 3266 8691 3267 3268
counte	9414
counter$	14692
counters$	14692
countless$	5621 5643 6822 7438 9141 9142 9165
country$	9928
county$	5915 5932 5939 5942 5949 5951 11236 11237 11238 11913 11915 6674 1306 6734 1820 12557 1925 7686 13521 13522 13523 13524 13525 14810 9541 14958 15135 10667 5376
couple$	2223 15138
courier$	12523 1826 10054
couriers$	12523 1826 10054
course$	8718 8719 8720 8721 8722 8723 8776 8783 3359 3360 14065 14076 14077 14078
courses$	14076 14077 14078
court	9593 14873 9883 5110 5260
court$	324 11185 774 775 1161 1162 12611 9492 14871 14875 4176 14950 15161 15167 4465 9895 4475 4535 4544 5110 10535 10656 10688 10689 5265 5270 10697
courted$	324 774 775 1161 1162 4535 4544
courtesy$	14163 14164 14222 14223 14224
courting$	324 774 775 1161 1162 4528 4535 4544
courts$	324 774 775 1161 1162 12613 12923 12924 14871 4176 14950 15161 4535 4544
courtted$	324 1161 1162 4544
courtting$	324 1161 1162 4544
cousin	15086 15136
cousin$	11211 4377
cousins$	11211
cover$	12184 3071 9044 3738
coverage$	9464
covered$	3071 3738 10373
covering$	13749 3071 3738
coverings$	13749
coverred$	3071 3738
coverring$	3071 3738
covers$	3071 3738
covert	4279 5068
covert$	9704 5053 10493 5103
covertly$	10493
covid$	5386
cow$	10099
coward$	10107
cowardly$	5347
cowards$	10107 10420
cowed$	13457
cows$	10099
cp$	5415
cpn$	9627
cpns$	9627
cps	9371
cps$	14649
cpw$	9627
cpws$	9627
crack	9740 15185 9911 5125
crack$	11662 7239 14414 14725 15018 15030 15189 9926
crackdown$	10550
cracked$	14874
crackeddown$	10550
crackhead$	5309
crackheads$	5309
crackingdown$	10550
cracks$	14414
cracksdown$	10550
crafty$	5310
crave$	1626 1627 1672 1674 4762
craved$	1626 1627 1672 1674 4762
craves$	1626 1627 1672 1674 4762
craving$	1626 1627 1672 1674 4762
crawling$	1926
crazy$	10169
create$	581 816 1855 1856 3927 4668 4671
created$	581 816 1855 1856 4668 4671
createed$	3927
createing$	3927
creates$	581 816 1855 1856 3927 4668 4671
creating$	581 816 1855 1856 4668 4671
creation$	11665
creature$	10129
creatures$	10129
cred$	13510
credibility$	13511 10012
credible$	12428
credit$	11295 11296 11297 11298 11299 11300 11301 11302 11307 11309 11310
creep$	10861 10107
creeps$	10107
crept$	10862
cretin$	5309
cretins$	5309
crew$	11046 11358 11359 11360 13213
cried$	6284 11701 4547
cries$	2198 4547
crime	14577 14585 3890 14594 9320 14638 14644 3947 3986 9477 9498 14790 4088 14802 14803 14810 14811 4109 14817 14825 14829 14830 14831 14837 9563 9635 9640 9641 9663 9670 14948 14994 9908 10482 10495 10519 10546 10558
crime$	10779 10780 11192 11206 11208 11716 11913 11915 11916 12011 12342 12403 12547 12557 12609 12610 12611 7378 2015 12921 3869 9295 9296 3873 9301 9305 14584 14591 9315 14598 3898 9340 9343 3925 3926 3931 14635 14638 9372 3952 3956 9383 9387 9388 9390 14669 9393 14674 14675 14676 9400 3978 9406 3983 9411 9413 14697 9469 14768 14775 14776 9508 9510 9513 9534 9537 4129 9560 14839 14840 14841 9600 9620 9625 14913 4211 14918 14919 4217 14922 14923 9647 14925 14926 4236 14941 9689 4265 4281 4289 4471 15186 9922 9924 10015 4726 5083 5095 5102 10530 10537 10547
crimes$	11192 11913 11915 14635 14775 14776 9513 9534 14913 4265 4289 10530 10537
crimin	14585 3890 14594 14630 14644 4063 14769 14774 14789 14790 14810 14837 9635 5083 10512 10519 10546 5128 10558 10559 5264 5277 5376 5377
criminal$	11192 11196 11199 11216 11913 11915 12378 12379 12380 12381 1757 12520 12521 12522 1841 12604 12605 12606 12607 12608 12629 12630 7389 2019 2020 2021 2022 7595 7602 7603 7604 14487 9315 9340 9392 9488 14767 14797 9529 9577 9582 9883 4471 9904 9905 9908 9924 4576 4617 10052 10053 10122 4700 4741 4786 10222 10482 5059 5110 5269 10702 5316
criminalise$	3786 3787 3788 3789
criminalised$	3786 3787 3788 3789
criminalises$	3786 3787 3788 3789
criminalising$	3786 3787 3788 3789 14557 14558 14559 14560
criminality$	11192 11206 11208 11913 11915 12557 14913 9922 10092 10508
criminally$	4776 5083
criminals$	11216 11912 12342 12344 12378 12379 12380 12384 1757 12520 12521 12522 1841 12598 12604 12605 12606 12607 12608 12629 12630 2019 2020 2021 2022 14487 14796 14797 9924 10052 10053 10122 10222
criminogenic$	5299
crimint$	14715
crisis$	9759 10621 5401
crocodile$	6612
crohn	5387
crook$	12555 12604 12605 12606 12607 12608 12664 10052 10091
crooked$	8444
crooks$	12555 12604 12605 12606 12607 12608 12664 10052 10091
crop$	8467 13762 13763 13764 13779 13780 13781 8507 10361 4942
cropped$	4912 4936
cropper$	11755
cross	3935
cross$	7347
crosscheck$	9344
crosschecked$	9360
crossreferenced$	9360
crowd$	11563 11708 11709 11710 11718 11719 11720 11721 11722 11723 11865 11896 11897 12392 2223 10002 10036 10037
crown	5264
crown$	9371
cruel$	14220 14221 14231 14328 4700 5316
crushed$	4130
cry$	6917 6921 2198 4547
crying$	2198 4547
cse$	11192 11913 11915
cucumber$	13577
cucumbers$	13576
cues$	3720 3721 3722 3723
culpable$	11632 11633 11634 11635 9970 10447 5347
culpri	9490 10539 5369
culprit$	12457 12458 12459 14768 10044 10045 10089 10106 10516
culprits$	12457 12458 12459 14768 10044 10045 10089 10106 10516
culture$	3618 3619 10015
cunch$	9928
cunning$	5316
curb	4210
curfew	9564 4471
curfew$	13416 13417 13418 13438 13440 14842 9896 15179 10005 10543 10698 5421
curfews$	13416 13417 13418 13438 13440 10005 10543
curiosity$	5437 10716 10717 6855 14271 14272 14273 14274 14275 14276 14277 14493 14494 14495 14496 10452
curled$	8430
curly$	4889 4912
curren	3890
current$	9315 9357 9577
curse$	7573
custod	3947 14873 15100 15103 9826 9899
custodial$	5268
custody$	11208 12611 13996 3921 9372 9469 4054 9480 9508 9510 15080 15104 4405 15172 15177
customer$	5724 11290 10121 10268
customers$	5724 11290 12942 12943 12944 12945 14943 10003 10121 10268
cut	4210 5156
cut$	1225 2016 13739 13740 8484 14928 4303 10328 10339 10548
cuts	4210
cuts$	1225 4303 10328
cuttin	4210
cutting$	1225 4303
cynical$	12822 12823 14231
cystic$	5165
dabble$	489 490 491 492
dabbled$	489 490 491 492
dabbles$	489 490 491 492
dabbling$	489 490 491 492
dad	9806 15086 9809 4388 4398 9824 4400 4403 4409 15114 15130 15136 9861
dad$	12920 7759 2446 7872 7873 7874 7875 7919 7920 7921 2930 2931 2932 4376 4377 4378 15082 15084 9807 4385 4386 4389 15095 15096 4396 4397 4401 15107 15111 9834 9835 9842 4429 4430 15144 10216
daddies$	9952
daddy$	9952
dads$	2930 2931 2932 4396 10216 10276
daft$	100 101 874 1465 4563
daily$	15027
damage	9498 4088 14802 14803 14810 14811 4109 14817 14829 14830 14831 9563
damage$	14457 14776 9513 9534 14840 14841 15161 15182 15183 15186
damaged$	4743 10169
damn$	14162 14245
damp	4450
damp$	15152 9875
dance$	12589 2795 2796 2797 2798 2799
dancers$	8669
danger$	10703 10704 10714 10770 10779 10780 10781 10782 10783 10784 10785 10792 10793 10794 10795 10797 10798 10799 10801 5649 5650 5651 5652 5653 5654 5655 5656 232 233 234 5660 5661 5662 5663 5664 5665 5666 5667 5668 5669 5670 5671 5672 6190 6191 11486 11580 11581 11582 11583 11584 11716 11934 11944 12055 12264 12265 12266 12267 12268 12269 12270 12271 12272 12273 12274 12275 12281 12286 12287 12288 12289 12290 12329 12331 12335 12342 12355 7204 1780 7206 7207 7208 7209 7210 7211 7212 7213 7214 7215 12494 12495 7218 7219 7220 7221 7222 7223 12764 12937 13000 13161 13162 13163 13164 13165 13299 13300 13301 13392 8116 8295 9133 9305 9665 9922 9960 4571
dangerous$	10703 10704 5547 11199 12264 12265 12266 12267 12268 12269 12270 12271 12272 12273 12274 12275 7082 12372 12385 4492 4614 5315
dangerously$	9980
dangers$	10703 10704 10792 10793 10794 10795 10797 10798 10799 10801 5601 5602 5660 5661 5662 5663 5664 5665 5666 5667 5668 5669 5670 5671 5672 12055 12264 12265 12266 12267 12268 12269 12270 12271 12272 12273 12274 12275 12287 12288 12289 12290 12937 12988 12989 12990 12991 12992 12993 12994 13299 13300 13301 8295
dangle$	4554
dangled$	4554
dangles$	4554
dangling$	4554
dare$	12003
dark$	3002 13711 13721 3030 8506 4888 4889 4890 4896 4912 10356 4936 10524
darker$	3002 4888 4896
darkest$	3009 4916
data	9356
data$	14440 14634 14659 9382 14711 10497
databa	10476 10480
database$	14610 14622 14648 14747 14786 14787 10498
date	9629
date$	13553 13554 13555 9299 14907 10690
dates$	9299 3945 10690
dating$	4528
daught	14906
daughter$	13096 9739
daughters$	13096
daunt$	8070
daunted$	13457
daunts$	8181 8182
dawn$	5106
day	10533 10554
day$	5541 14035 14036 14037 3349 14076 14077 14078 14735 4183 14971 15026 15027 4365 9792 9793 10454
days	9748
days$	13207 14076 14077 14078 15026 15027 15055 4365 10454
dazzled$	1630
dc$	14682
dci$	14682
dead	15103
dead$	7357 15003 15105
deadbeats$	5308
deaf$	6774 9117 9118 9119 5041 10604
deal	14789
deal$	11092 5856 5857 5858 11162 523 524 525 5953 687 688 6378 6379 11949 11974 11979 12030 12037 12040 12416 12417 1769 12526 7512 7667 2277 7703 7704 2280 2456 13290 13291 2783 2784 13658 3841 14744 14748 14777 14780 14804 14805 4501 9971
dealer	10512
dealer$	10723 5703 10989 11000 11001 11009 11017 11160 11196 11216 11219 11236 11237 11238 11247 11249 11252 11287 11321 11358 11359 11360 11370 11655 11656 11712 11718 11719 11720 11721 11722 11723 6453 11789 11864 11879 11912 12183 7079 12358 12359 12378 12379 12380 12381 1757 12503 12520 12521 12522 12529 1841 12604 12605 12606 12607 12608 12629 12630 12660 2019 2020 2021 2022 13299 13300 13301 13492 13493 13494 13495 13546 4290 9920 9924 10052 10053 10107 10122
dealers$	10723 5703 10989 11000 11001 11009 11013 11017 5750 11032 5755 11034 11160 11196 11216 11219 11236 11237 11238 11247 11249 11252 11287 11321 11358 11359 11360 11370 11655 11656 11712 11718 11719 11720 11721 11722 11723 6448 6453 11789 11847 11864 11879 11912 12183 12342 12345 7079 12358 12359 12366 12378 12379 12380 12381 12384 1757 12503 12520 12521 12522 12529 1841 12604 12605 12606 12607 12608 12629 12630 12660 2019 2020 2021 2022 12942 12943 12944 12945 13299 13300 13301 13492 13493 13494 13495 14795 4290 9920 9924 10052 10053 10107 10122
dealin	14585 14594 14632 9490 14774 14798 14801 14802 14810 14811 14829 14830 14831 9883 9904
dealing$	10779 10780 11192 11202 11207 11225 523 524 525 11233 11236 11237 11238 6379 11913 11915 11944 12011 1769 12547 2015 12921 7936 7962 13521 13522 13523 13524 13525 3901 14768 14806 14885 14918 15161 15182 4486 4501 9971 10146 10504 10701
dealings$	13183
deals	14632
deals$	523 524 525 687 688 1769 14657 14748 14780 14805 4486 4501
dealt$	523 524 525 7190 7191 7192 7193 1769 3840 14873 14874 4175 4273 4473 4501
dear$	11585 11586
dearly$	9974
death	15085 15087 15129
death$	11486 15002 4383
debt	15085
debt$	10656
debts$	10656
decamp	5083
decamped$	10508
deceitful$	5316
december$	11214
decency$	12733 12734 12735 12736 12737 14163 14164 14222 14223 14224
decent$	7173 1749 8968 8969 8970 8971
decide$	951 952 953 954 955 956 957 958 959 13226 8005 13290 13291 13655 13666 14609 4546
decided$	131 132 133 5812 11091 951 952 953 954 955 956 957 958 959 13666 14433 3776 3777 9225 14504 4546
decides$	951 952 953 954 955 956 957 958 959 13666 4546
deciding$	951 952 953 954 955 956 957 958 959 13293 13294 13666 4546
decisi	4237
decision$	5462 10791 5527 5528 104 105 5531 107 108 109 5535 5536 112 10816 10817 10818 10819 10820 5543 10822 10823 5546 10825 10826 10827 10828 10829 10830 134 135 136 137 10866 10867 10868 10869 10870 10871 10872 10873 5599 5843 11122 420 5846 5847 5848 5849 6762 6763 6764 6765 1341 1342 1343 1344 13111 8021 8022 8023 13302 13303 3528 9067 14860 9916 9917 9918 10247
decisions$	3 4 5 6 7 8 9 5462 10791 10816 10817 10818 10819 10820 10822 10825 10826 10827 10828 10829 10830 134 135 136 137 138 139 140 141 5581 5582 5583 5584 5585 5586 5587 10866 10867 10868 10869 10870 10871 10872 10873 10874 10875 420 5846 5884 5885 6274 850 12203 12204 12208 12209 12210 12211 12212 12213 12214 12215 12216 12217 12218 12219 13111 13118 13154 13155 8021 8022 8023 13302 13303 3528 14860 9916 9917 9918 10247
decked$	3039 3040 3041 4930
declin	4210 4288 15033
decline$	2101 2102 2103 13823 4951
declined$	2101 2102 2103 13823 13829 13834 13835 13836 13837 4951
declines$	2101 2102 2103 13823 4951
declining$	2101 2102 2103 13823 4951
decrea	4210
decrease$	14912
deemed$	7152 7153 2128
deep$	6630 3030
deepen	3870
defeating$	5552
defect$	14995
defenceless$	7955 13443 13444 13445 13446
defend$	7676 7981 7982 7983 7986 7987 7989 7990 7993
defending$	7981 7982 7983 7986 7987 7989 7990 7993
defensive$	5347
defensiveness$	14321 5347
deferred$	5270
defiant$	12822 12823 4749 5316
deficit$	10571
defied$	1698 1699 4580
defies$	1698 1699 4580 5031
definite$	3227
definitely$	3350 3358 8783 3359 3360 10396
defy$	1698 1699 4580
defying$	1698 1699 4580
degenerate$	5292
degenerates$	5292
degrade$	4259
degraded$	4259
degrades$	4259
degrading$	4259
degree$	366 367 368 13329 13330 13331
delay	14997 10573
delay$	14457 14513
delayed$	10451
delaying$	14232 14233
delays$	14457 14513
deliberate$	5545 121
deliberately$	559 918 5026
delicate$	4868
delight$	1013 1014
delighted$	1013 1014
delighting$	1013 1014
delights$	1013 1014
delightted$	1013 1014
delightting$	1013 1014
delinquency$	5292
delinquent$	4741 4743 10169 4749 5292
delinquents$	5292
deliver$	5856 5857 5858 6379
delivering$	6379
demand$	9635 9709 10397
demandded$	10397
demandding$	10397
demanded$	10397
demanding$	12887 12888 12889 12890 12891 10179 10397
demands$	10397
dement	9826
dementia$	15104
demonise$	3786 3787 3788 3789
demonised$	3786 3787 3788 3789
demonises$	3786 3787 3788 3789
demonising$	3786 3787 3788 3789 14557 14558 14559 14560
demons	4082
demotivated$	5316
den$	11886
denial$	14321 9994
denies$	4256
dental	4331
dental$	9756
dentis	9753
dentist$	15031
deny$	8622 14901 4199 4256
denying$	4199
department$	8843 8848 8849 14497 9246 3825 14564 14565 5023 5032
depend	10618
dependence$	4325
dependency$	4325 9758
dependent$	4325
depends$	4456
deplorable$	5347
depo	4318 9743
depo$	15021
deport	15087 15100 9826
deported$	15104
depraved$	5318
depres	15085 15103 9826 5384
depressant$	10613
depressants$	10613
depressed$	10575
depression$	15104
depressive$	15102
deprivation$	4419
deprive$	14901 4199
deprived$	4743
depriving$	4199
depth$	14344
dereliction$	5347
derision$	14542 14543 14544 14545 14546
derisory$	14349
descend$	503 504 1211 1212 1213 1214 1215 1216 1217
descendded$	503 504 1211 1212 1213 1214 1215 1216 1217
descendding$	503 504 1211 1212 1213 1214 1215 1216 1217
descended$	503 504 1211 1212 1213 1214 1215 1216 1217
descending$	503 504 1211 1212 1213 1214 1215 1216 1217
descends$	503 504 1211 1212 1213 1214 1215 1216 1217
descri	3895 9386
described$	1784 2137
description$	3982 9460 10569
descriptions$	9309 14588 14611 3982 3989 9460 14745
desert$	5010
deserted$	5007 5010
deserting$	5010
deserts$	10849 5010
desertted$	5010
desertting$	5010
deserve$	10846 10847 10848 799 800 4538 10114
deserved$	10846 10847 10848 799 800 11506 12673 4538 10114
deserves$	10846 10847 10848 799 800 4538 10114
deserving$	10846 10847 10848 799 800 4538 10114
design	3915
designed$	4215 4283
designer$	12333 12334 8460 13739 13740 8487 3064 10356 10359 4936 4946
desire$	8730 14009 14010 14011 14012 14013 14014
desk	9320 9323 9385
desk$	9294 14574 14579 14592 14598 14599 14601 14613 14621 9350 9377 14661 14663 14665 14666 14668 14671 14678 9403 14684 14691 14815 9554 14878
despair$	12624
desperate$	951 952 953 954 955 956 957 958 959 1015 1016 1017 1019 1020 4546
despite$	184 5609 185 186 187 213 215 219 220 221 249 11243 11244 11245 11246 12253 12254 12255 3716
desserts$	11746
destined$	505 3165 3166 3167 3293 8718 3294 8719 3295 8720 3296 8721 3297 8722 3298 8723 4956
destiny$	13409
destruction$	11595
destructive$	5513 11201 4613
detail	3895 3945 9370 9386 3972 9397 9398 14838
details$	5719 5720 5721 14610 14611 14629 9373 9423 14745 14987
detain	9589 14873 4285
detain$	14867 9710 5114
detained$	10524
detaining$	5114
detect	3869 9295 9296 3873 9301 14584 14591 9320 9328 9329 9330 3906 3907 9343 3925 3926 3931 9371 3952 3956 9383 9387 9388 9390 14669 14674 14675 14676 3978 9406 3983 9413 14697 4027 9455 9537 4129 9560 9582 14862 9600 5112 10564 5369
detection$	13667 13668 14860 10535 5111 5112
detections$	14860 14883 10535 5111
detective$	9294 14574 14579 3885 14598 14606 14607 14608 9331 9332 14621 3919 9350 3948 9374 9377 14661 14665 14666 14668 9403 14682 14684 14691 9445 9452 14733 14815 9554 14878
detectives$	9294 14574 14579 3885 14598 14599 3897 14606 14607 14608 9331 9332 14613 3911 14621 3919 9350 14649 3948 9374 9377 14661 14665 14666 14668 9403 14682 14684 14691 14695 9445 9452 14733 14815 9554 9584 14878
detent	4471
detention$	12472 14043 9896 10050 5408
detentions$	12472 10050 5408
deter$	11614 6337 6338 6339 6340 4182 14928 4232 14973 5121
detergent$	10583
deteri	15033
detering$	4232
determ	3922 4065 4126
determined$	951 952 953 954 955 956 957 958 959 4546
deterping$	4182
deterr	14874 5144
deterred$	14824 5121
deterrence$	10569
deterrent$	10556 10569
deterrents$	10556
deterring$	4182 5121
deters$	4182 4232 5121
deterting$	4182
detox$	10612
develo	10476 5052
develop$	3882 9351 3927
developed$	2310 3882 9351 3927
developing$	3882 9351 3927
developmental$	5145 5151 5224
develops$	3882 9351 3927
deviant$	4743 10169 4749
device	4033 9616
device$	3881 3950 9418 4009 14713 14894 5072
devices$	13580 13660 3881 3950 9418 4009 14713 14894
devil$	12752 10026
devils$	10026
devious$	7389 5316
di$	14682
diabet	5387
diagnosed$	5380
diagnoses$	5380
diagnosis$	10571 5380
diagram$	3913 10483
diagrams$	10483
dialysis$	5385
diamond$	12661
diamonds$	12661
diazep	5188
diazepam$	10613
dice$	783
dicing$	783
dictate$	12570
did$	166 10912 10933 10941 10944 252 463 586 6116 6182 893 894 895 896 11611 11612 911 6459 6463 1298 1299 1300 12019 1368 1405 6850 6851 1460 1461 1462 6896 6899 6915 6916 1495 1496 1497 1498 1509 1519 1520 1521 1522 1523 1525 1529 1550 1551 1552 1559 1564 1591 1616 1621 2089 2093 2195 2196 2197 2623 2629 2636 2639 2666 2683 2712 2715 2721 2724 2773 2774 2894 3338 8775 14055 14056 8784 8785 3371 3433 3449 3450 3451 3452 3453 3454 3455 3456 3457 3458 3459 3460 3462 3463 8903 3488 8919 8925 3501 8927 8929 8933 3509 3510 3511 8937 8938 8958 8960 3558 3565 3566 3567 3583 3585 3586 3587 3588 3589 14312 14313 3623 3625 14433 14481 14482 14483 14484 14506 14507 3811 4531 4564 4979 4982
die$	15003
died	15087 9810 15103
died$	15088
diet	9735 9736
diet$	15013 15014
dietar	5171
dietary$	10596
dietician$	5403
dieticians$	5403
dietitian$	5403
dietitians$	5403
difference$	2388 13939 13940 13941 13942 13943 13944 13945 13946 13991
different$	588 6430 6431 6432
differently$	7410
diffic	4074 14997
difficult$	10705 1085 1086 1087 6981 6985 7175 2082 2083 2084 2085 2086 2087 12813 12814 12815 12816 12817 12818 12819 12820 12821 12879 12887 12888 12889 12890 12891 2189 2190 2191 2192 2193 12921 2545 2546 2547 9499 14953 4743 4747 4749 10175 10179 5316
difficulties$	11511 11518 11519 12879 4380 10175 10572 10621 5230
difficulty$	10572 10621 5230
dig$	1219 1220
digger$	12633
diggers$	12633
digging$	1219 1220
digs$	1219 1220
dim$	4719 5316
dinner$	15154
dire$	14349 5348
direct	5128
directed$	9466
directing$	10487
direction$	3990
directs$	10487
dirt$	14487
dirty$	7389 13739 13740 15152 4912 4929 4936 5337
disabi	9735
disabilities$	10602
disability$	15013 9767 10571 10607 5395
disabl	9826
disabled$	15104 5395
disaffected$	4743 10169 4865
disappear$	11259 563 564 9136
disappeared$	563 564
disappearing$	563 564 9929
disappearred$	563 564
disappearring$	563 564
disappears$	563 564
disappointing$	3642 3643 3644 3645 9143 14422 5006
disappointingly$	5349
disaster$	1825
disasters$	1825
disband$	14927
discharge$	10683
discharged$	3858
discipline$	12733 12734 12735 12736 12737 9993
disciplined$	7190 7191 7192 7193 10198
disclo	3946 4077 9502 4416
disclose$	11062 11092 12250 13841 13847 13861 10379
disclosure$	1727 1728
disclosures$	1727 1728
discourage$	11614 6337 6338 6339 6340
discov	14584 9324 3922 9404 4065
discover$	14602
discuss$	13841 13847 13861 10379
disdain$	14542 14543 14544 14545 14546
disease$	10571
disengage$	11092 5312
disengaged$	10395 5312
disengagement$	5312
disengages$	5312
disengaging$	5312
disgrace$	6278 7573 5347
disgraceful$	12813 12814 12815 12816 12817 12818 12819 12820 12821 14328 4749 5347
disgracefully$	5347
disguised$	4589
dish$	2793
dishevelled$	5337
dishonest$	5316 5347
dishonour$	6278
disinterested$	10395 5316 5347
dislike$	12623
dismal$	3799 5347
dismally$	5347
disman	5365
dismantle$	14927
dismantled$	4130
dismantling$	4262
dismiss$	1584 14476 5019
dismissed$	1584 3724 5007 5019
dismisses$	1584 5019
dismissing$	1584 14232 14233 5019
dismissive$	12822 12823 5347
dismissively$	5347
disobedience$	11750
disobedient$	4743 5316
disobey$	6343 1698 1699 14042 4580
disobeyed$	6343 1698 1699 14042 4580
disobeying$	6343 1698 1699 14042 4580
disobeys$	6343 1698 1699 14042 4580
disord	9498 4088 14802 14803 14810 14811 14825 14830 9563 9635 9636 9641 9663 9670 14948 14997 10618
disorder$	12609 12610 12879 12921 14776 9513 14839 14840 14841 9573 14913 14914 14919 4217 14941 10175 10570 10571 10578 10596
disorderly$	5316
disorders$	12879 10175 10596
dispersal$	9572 9625 9626 4225 9895
disperse$	14927
dispersing$	4262
display$	341 1466
displaye$	9310 3886
displayed$	341 1466 9310 3886
displayes$	9310 3886
displaying$	341 1466 9310 3886
displays$	341 1466
disposal$	3958 10535 10695
disposals$	10535
dispro	5048
dispute$	10659
disputes$	10659
disregard$	94 99 11092 6343 1698 1699 7282 7283 1859 7285 4580 5019
disregardded$	99 6343 1698 1699 4580 5019
disregardding$	99 6343 1698 1699 4580 5019
disregarded$	99 6343 1698 1699 4580 5007 5019
disregarding$	99 6343 1698 1699 4580 5019
disregards$	99 6343 1698 1699 4580 5019
disrespect$	14542 14543 14544 14545 14546 10397
disrespected$	10397
disrespectful$	12822 12823 5316
disrespecting$	10397
disrespects$	10397
disrespectted$	10397
disrespectting$	10397
disrup	14858 14862 14874 10564
disrupt$	12547 4119 4232 9676 10397 5133 5368 5372
disrupted$	12547 14961 10397 10561
disrupting$	12547 14042 4119 4232 10397 5133 5368
disruption$	12547 12921 14821 14897 14964 14975 5134 10560 5137 5368 5372
disruptive$	1744 1745 1746 7175 12813 12814 12815 12816 12817 12818 12819 12820 12821 12921 4612 4743 10169 4749 5316
disrupts$	12547 4232 10397 5133 5368
disruptted$	12547 10397
disruptting$	12547 10397
distant$	13612
distinguish$	3868
distinguishs$	3868
distri	3961
distribute$	3884 9310 3886
distributed$	3884 9310 3886 14590
distributes$	3884 9310 3886
distributing$	3884 9310 3886
disturbance$	10659
disturbances$	10659
disturbed$	4743 10169 5316
dither$	5350
dithered$	5350
dithering$	10457 5350
ditherred$	5350
ditherring$	5350
dithers$	5350
diva$	10107
divas$	10107
dive$	1201 1202 1203 1204 1205 1206 1207
dived$	1201 1202 1203 1204 1205 1206 1207
dives$	1201 1202 1203 1204 1205 1206 1207
divide$	14927
dividing$	4262
diving$	1201 1202 1203 1204 1205 1206 1207
divorc	15085 15087 9810 9812 15100 15129
divorce$	15090
divorced$	15088
divorcing$	15088
dla	9767
dla$	15045
dna$	12718
do$	164 10912 10931 10939 10942 253 5693 5886 463 586 6150 893 894 895 896 11611 11612 911 975 11974 11979 1298 1299 1300 1369 6850 6896 6900 6902 6903 6904 6915 6916 1495 1496 1497 1498 1507 1519 1520 1521 1522 1523 1525 1527 1557 1562 1589 12296 12298 12304 12306 1614 1619 7342 2089 2091 2195 2196 2197 2516 2601 2621 2629 2634 2637 2643 2664 2681 2710 2713 2721 2724 2773 2774 2894 13632 13666 13817 8561 13841 13847 13861 13867 13868 8605 13903 8626 13914 8638 13930 13931 13932 13933 13934 13935 13936 14028 3338 8775 14055 14056 8788 8789 8792 3369 3434 3449 3450 3451 3452 3453 3454 3455 3456 3457 3458 3459 3460 3462 3463 3490 8925 8927 3503 3560 3583 3585 3586 3587 3588 3589 3621 9200 9734 4531 4564 10379 4979 4982
dock$	14001
doctor	9753 4331
doctor$	15031
doctors$	9756
dodge$	8389 8390 3742
dodged$	3742
dodges$	13009 3742
dodging$	13521 13522 13523 13524 13525 8389 8390 3742
dodgy$	10705 11912 12378 12379 12380 4696 10319 5310
doe$	4919
does$	165 10932 10940 10943 254 463 586 893 894 895 896 11611 11612 911 6460 6463 1298 1299 1300 1405 6896 1495 1496 1497 1498 1508 1519 1520 1521 1522 1523 1525 1528 1558 1563 1590 1615 1620 2089 2092 2195 2196 2197 2601 2622 2629 2635 2638 2644 2665 2682 2711 2714 2721 2724 2773 2774 2894 13666 8639 13934 13935 13936 3338 8775 14055 14056 8788 8789 8792 3370 3435 3449 3450 3451 3452 3453 3454 3455 3456 3457 3458 3459 3460 3462 3463 8903 3489 8919 3502 8929 3559 3583 3585 3586 3587 3588 3589 3622 3811 4451 4531 4564 4979 4982
dogs$	11758 12541 12542 12543 12704 12730
doing$	10935 10936 10937 11047 11048 11049 11050 11051 11052 11053 11054 11056 463 586 11425 893 894 895 896 911 11649 11650 11651 1298 1299 1300 12986 2601 8904 8905 8920 8921 8925 8927 3583 3585 3586 3587 3588 3589 14323 14324 14325 14326 3811 14525 4982
dolled$	3103 3104 3105 4949
dolls$	13798
domestic$	15117 5234
dominant$	1867
done$	10774 10775 10777 5542 10918 11398 6130 1298 1299 1300 2237 13519 13520 13611 2915 2916 2917 3103 13914 14026 8828 8837 8844 8845 14127 14129 14130 14132 14133 14134 14135 14150 14151 8906 8922 8923 8924 8925 8927 8930 8931 8932 8933 3509 3510 3511 14246 14247 14248 14249 3583 3585 3586 3587 3588 3589 14293 14294 14295 14306 3625 3811 14524 4982
donna$	12646
donnas$	12646
doomed$	3165 3166 3167 4956
door$	5492 5493 5494 11467 11469 11704 12076 7432 7433 7434 7435 9381
doorman$	11290
doormat$	13441 10263
doormats$	13441 10263
doormen$	11290 11358 11359 11360 12942 12943 12944 12945
doors$	11704
doorstep$	11704
doorsteps$	11704
doorway$	15131
dopey$	5316
dose$	1049 10616 10617
doss$	12596 12597
dossie	5061
dossier$	10486
dossiers$	10486
double$	9690 4721
doubles$	9690
doubt$	13877 13878 13879 13880 8655 14064
doubtful$	7262
down	14814 4212
down$	349 374 484 485 486 487 488 6255 6256 6258 6480 12207 7012 12770 12771 12772 12773 12787 12916 12917 12918 8432 8483 13789 8512 13796 13797 8534 13813 13824 13830 14351 14352 14353 14354 14355 14356 14357 14358 14359 14360 14361 14362 14363 14365 14366 14367 14368 14369 14370 14371 14372 14373 14376 14377 14378 14379 9102 14381 14382 9252 9284 3966 9399 14772 14812 14867 14912 14939 14955 14956 9795 9927 10339 10548 10549 10550
downed$	9399
downfall$	11511 11595 12203 12204
downlo	9434
download$	10497
downloaded$	14712
downloads$	10497
downplay$	845 1584 4541
downplayed$	845 1584 4541
downplaying$	845 1584 4541
downplays$	845 1584 4541
downs$	9399
dozen$	6506 6825
dozens$	6826
drag$	2067 2068 2069 2070 3733 9244
draged$	2067 2068 2069 2070 3733
dragged$	10748 2067 2068 2069 2070 3733
dragging$	2067 2068 2069 2070 3733
draging$	2067 2068 2069 2070 3733
drags$	2067 2068 2069 2070 3733
drain$	7255 10107
drains$	10107
drama$	11517 11716 12329 12355 7367 2046 8646 13925 8648 4630 5195
drank$	960 961 2785 4319 4323 5158
draw$	10722 5445 306 307 5764 5765 811 6285
drawed$	5764 5765
drawer$	7463
drawing$	5764 5765 811
drawn$	10748 1631 1639 1640 1641 1642 1643 1644 1645 1646 1647 1648 1649 1650 1651 1652 1658 3023 13846 13852 13857 13866 13961 14667
draws$	10722 5445 306 307 5764 5765 811 11553
dread$	12623
dreadful$	3642 3643 3644 3645 14458 14459 14460 14461 4704 4749 5006
dreadlock$	5338
dreadlocked$	4912
dreadlocks$	5338
dreads$	12623 10336 10338
dream$	11958 8562
dregs$	2041 5306
dress$	5444 20 11393 11394 11395 11396 11397 6184 760 761 834 908 909 2319 2320 2321 2322 2323 2324 2355 2356 2357 2358 2359 3052 13756 8482 13762 13763 13764 13802 13803 13804 10356 4932 10361
dressed$	11393 11394 11395 11396 11397 11398 6184 760 761 3039 3040 3041 13756 13757 13758 13759 3080 13802 13803 3103 3104 3105 10307 10309 10317 4930
dresses$	908 909 2319 2320 2321 2322 2323 2324 2355 2356 2357 2358 2359 8461 8462 3052 13756 13762 13763 13764 13802 13803 10356 4932 10361
dressing$	5444 20 8476 3052 8499 8516 4932
drew$	10722 5445 306 307 811 11553
drift$	499 500 501 502 503 504 544 545 1211 1212 1213 1214 1215 1216 1217 13869 10453
drifted$	499 500 501 502 503 504 544 545 1211 1212 1213 1214 1215 1216 1217
drifting$	499 500 501 502 503 504 544 545 1211 1212 1213 1214 1215 1216 1217
drifts$	499 500 501 502 503 504 544 545 1211 1212 1213 1214 1215 1216 1217
driftted$	499 500 501 502 503 504 544 545 1211 1212 1213 1214 1215 1216 1217
driftting$	499 500 501 502 503 504 544 545 1211 1212 1213 1214 1215 1216 1217
drill	14631
drill$	12934
drink	15103
drink$	10805 10821 266 267 268 269 270 271 272 11006 11007 5739 5740 5741 5742 5743 5745 5746 11092 11121 11123 11124 11125 11307 11393 11394 11395 11396 11397 908 909 960 961 11678 11679 11680 6655 11974 11979 11982 11983 11984 11985 12040 12296 12298 7087 12388 12404 12611 2194 2195 2196 2197 2785 13489 13490 2795 2796 2797 2798 2799 13553 13554 13555 15030
drinker$	15102
drinkers$	15105
drinki	9735 9736 15085 15103 15129
drinking$	5437 10716 10717 30 11149 11393 11394 11395 11396 11397 11433 11448 11449 11450 11451 834 6274 850 1034 1035 1036 11823 11824 15013 15014 9742 4319 4323 4380
drinks$	11006 11007 5739 5740 5741 5742 5743 5745 5746 11307 11678 11679 11680 2195 2196 2197 2785 2795 2796 2797 2798 2799 4319 4323
driv	4210 4280
drive$	10981 11367 11384 5139
driven$	5722 6105 6106 6107 6108 6109 11392 11661 1630 4283
driver	3908 9407
driver$	5688 11000 11001 5724 11005 11046 11290 11358 11359 11360 11655 11656 11712 11714 6452 11789 1093 6576 6577 6584 4122 4136
drivers$	5715 5718 11000 11001 5724 11004 11005 11046 11290 11358 11359 11360 11655 11712 11789 12559 7345 7346 12942 12943 12944 12945 13807 14589 9333 14664 14685 14687 4042 4122 4136 9978
drives$	11367 11384
drivin	4108
driving$	9533
drone	5144
drone$	4036 5080 10569
drones$	4036 5080 10569
drop	4210
drop$	7229 13869 9136 3734 14912 14939 10548
droped$	3734
droping$	3734
dropout$	10052 10107
dropouts$	12520 12521 12522 10052 10053 10107 5308
dropped$	3734 14912
dropping$	3734
drops$	3734 14939 10548
drug	14585 14594 9340 14630 4063 14769 14790 9904 15185 10482 10512 10558 5376
drug$	5437 10716 10717 32 33 5510 11192 5929 11218 5947 5952 5955 5957 835 11913 11915 12378 12379 12380 7225 7226 7227 7228 7238 12520 12521 12522 12557 12629 12630 7382 3898 3901 9392 9488 9640 4281 9735 9736 15085 9888 9924 10053 4629 4680 4701 4726 4741 5090 5193
druggie$	5302
druggies$	5302
druggy$	5302
drugs	14631 14774 14817 14837 4193 9911
drugs$	266 267 268 269 270 271 272 11006 11007 5739 5740 5741 5742 5743 5745 5746 11134 5862 5863 5864 11164 11165 11166 11192 11196 11205 11206 5954 5956 11236 11237 11238 11295 11296 11297 11298 11299 11300 11301 11302 11307 11310 11657 11662 11678 11679 11680 11687 11913 11915 6655 11971 11985 12045 12342 7087 12388 12404 12547 12557 12609 12610 12611 12764 12780 2194 12921 12988 12989 12990 12991 12992 12993 12994 13161 13162 13163 13164 13165 13175 13299 13300 13301 13521 13522 13523 13524 13525 3898 3901 14725 14762 14783 14784 9618 4281 9749 15028 15030 4380 9888 15189 9922 9924 9926 4629 4680 4701 4726 10156
drunk$	11398 11429 1034 1035 1036 1037 1038 14042 4323 10107 5158
drunks$	10107
dry$	3002 13721 14303 4896
ds$	14682
dto	5270
dto$	10695
dual$	8420 5219
dually$	5219
duck$	13465 13466 13467 13468 3742
ducked$	3742
ducking$	3742
duckked$	3742
duckking$	3742
ducks$	6730 12009 6732 3742
due	14814 4212
due$	5442 348 372 5804 15016 15017 15109 4418 15129 4464
dug$	1219 1220
dump$	3705 3706 5012
dumped$	3705 3706 5012
dumping$	3705 3706 5012
dumpped$	3705 3706 5012
dumpping$	3705 3706 5012
dumps$	3705 3706 5012
dunce$	10107
dunces$	10107
duo$	10039
dust$	14500
duties$	14091 14445
duty$	14091 14316 14401 14445
dyed$	4912 10339
dying	9826
dying$	15002 15104
dynamic$	10038
dynamics$	10038
dyscal	5381
dysfunctional$	7596 4743 10169 5347
dyslex	5381
dyspra	5381
dysregulated$	5316
dystrophy$	10590
e$	14310 14418 14419 14420 9172 14463 14464 15038 15039 10444
each	14586 14727 4028 4029 9550 14978 10534
each$	182 5904 7131 7354 7475 7477 7616 8357 2967 13812 8535 8549 3126 3128 3333 3335 3336 3337 9093 14470 9262 9297 9348 14662 9395 3991 14696 14728 14739 14740 14742 14782 4107 14845 14848 14853 9604 9614 14905 14942 14945 14954 9681 14966 9693 4282 9710 15023 4865 10375 10376 10399 5088 10539
eager$	297 298 303 680 681 682 683 684 951 952 953 954 955 956 957 958 959 1015 1016 1017 1019 1020 6696 11975 11976 11977 11978 1276 1277 1278 1279 1280 1281 4546
ear$	12052 6783 6784 6785 12064 12065 13710 14395
earlier$	13029
early$	13101 13170 14561 14562 14563 10591
earmar	4272
earn$	533 11438 11439 2898
earned$	533 12672 12674 12675 12676 12677 2898
earning$	533 2898
earns$	533 2898
earring$	10356
earrings$	10356
ears$	11921 13710 14396 14397 10475
easier$	4164
easily$	11388 11389 1653 2281 2587 8179 2771 8831 14112 14113 14427 14428 14429 14430 4572 4574 4767
east$	2998
eastern$	2991 8417 8421 2997 8440 13720
easy$	5468 5486 5756 5757 5758 334 535 11537 11538 11682 12260 12261 12262 7360 7361 12766 12767 9499 4573 4742
eat	14645
eat$	5172 10598
eaten$	10598
eater$	12637 10109
eaters$	12637 10109
eating	9736
eating$	15014 5171 10598 10607
eats$	5172 10598
eczema	5387
edge$	11839 11884 11885
educat	4345 10643 5220
educate$	179 180
educated$	179 180 4360
educates$	179 180
educating$	179 180
education$	5640 10919 12258 8851 15061 15069 5206 10641
educational$	5204
effect	9569 5128
effect$	2495 7978 7979 7980 13945 13946 14949
effective$	14847 5131
effectively$	2368 7793 2369 2370 2371 2372 2375 2376 2377 2378 2494 4818
effort$	6162 738 739 740 741 6167 743 744 12159 1457 6883 6884 13827 14119 14157 14158 3536 3537 3538 14271 14272 14273 14274 14275 14276 14277 14278 9003 9004 9005 9006 9007 3646 3647
efforts$	5640 10919 13827 3536 3537 3538 3646 3647 9991
egg$	286 288 289 1706 1707 10036
egged$	286 288 289 1706 1707
eggged$	286 1706 1707
eggging$	286 1706 1707
egging$	286 288 289 1706 1707
eggs$	286 288 289 1706 1707 10036
ehc$	5205
ehcp	5204
ehcp$	10629
ehcps$	10629
eight	9297 9312 14662 9395 14696 9450 4028 4029 14739 14740 14742 14782 4093 4107 9544 14828 14845 14848 14853 9604 14905 14942 14954 9681 14966 14978 10539
eight$	12476 14393 9518 14820 14822
eighteen$	11318 11320 648 11353 11354 13016 13017 13018 13019 13020 13021 7749 13058 13059 13060 13061 13062 13063 13064 13662 10240
eject	14744 9606
eject$	14884
elder	10522
elder$	11216 12378 12379 12380 10015
elders$	11196 11216 11219 11656 11718 11719 11720 11721 11722 11723 6448 6456 12378 12379 12380 12384 12529 14617 4089 10015
elect$	389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 951 952 953 954 955 956 957 958 959 4546
elected$	131 132 133 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 951 952 953 954 955 956 957 958 959 14433 9225 14504 4546
electing$	389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 951 952 953 954 955 956 957 958 959 4546
electr	4455 4475
electricity$	9880
electronic$	9900 10697
electronically$	9900
elects$	389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 951 952 953 954 955 956 957 958 959 4546
electted$	389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 951 952 953 954 955 956 957 958 959 4546
electting$	389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 951 952 953 954 955 956 957 958 959 4546
element$	366 367 368 10037 10042 10090
elements$	10037 10042 10090
eleven$	12476 2352 2353 2354
else$	11483 822 823 11549 11589 11791 11792 13045 14254 14255
elsewhere$	14254 14255
email	3961 3980 3988
email$	14418 14419 14420 9391 9405 4135 10443
emaile	9467
emailed$	9391
emailing$	9391 9405 4135
emails$	14419 14420 14463 14464 9391 9405 4135 10443 10444
embarked$	505
embarrassment$	7573
embroiled$	493 494 495
emergency$	15038 5198
emotional$	7628
emotionally$	4779 4861 4863 5235
empathy$	12284 12314 12315 9993
empire$	11235
employment$	10645
emptive$	9686
empty$	9682
enabl	3876 3905
enable	4157 5135
enable$	38 11516 3949 4159
enabled$	38 11516 11554 11555
enableed$	4159
enableing$	4159
enables$	38 11516 3949 4159
enabling$	38 11516
encounter$	11392 12360 9935 10232
encounters$	11392 12360 9935 10232
encour	3864 3894
encourage$	10722 5445 179 180 299 300 301 306 307 324 5764 5765 4495 4540
encouraged$	10722 5445 179 180 299 300 301 306 307 324 5764 5765 3899 4495 4540
encouragement$	11960 11961 11962 11963 11964 11965 11966 11967 12108
encourages$	10722 5445 179 180 299 300 301 306 307 324 5764 5765 4495 4540
encouraging$	10722 5445 179 180 299 300 301 306 307 324 5764 5765 11960 11961 11962 11963 11964 11965 11966 11967 12108 4495 4540
end$	115 116 5850 829 830 11908 6747 6748 12097 12098 1415 1417 1420 13867 13868 8593 8647 9603 14928 14974 4301
endanger$	10 4487 4488
endangered$	10 4487 4488
endangering$	10 4487 4488
endangerred$	10 4487 4488
endangerring$	10 4487 4488
endangers$	10 4487 4488
ended$	3858 4130
ending$	9603 15002 4301
endless$	147 148 149 9141 9142 4703
endlessly$	3339 8764 3340 8765 3341 3342 3343 3344 3345 3346 3381 3382 4972
endome	5165
endometriosis$	10590
ends$	8647 14924
enemies$	11508 11564
enemy$	11508 11564
enforc	9425 14858 14862 10476 5118 10559
enforce$	5372
enforcement$	14703 14821 14833 14911 4242 14946 4246 9673 14975 10553 5129 10555 5137 5372
enforcer$	10107 5364
enforcers$	10107 5364
enforces$	5372
engage$	10836 10850 11062 11092 11187 496 497 498 12250 12785 12792 7515 12794 12795 12796 12797 12798 12799 12804 12807 12895 13810 13841 13847 13861 13895 13896 13905 13906 13907 13928 13949 13952 13980 14016 14017 14018 14086 14296 14476 14479 9713 9957 10165 10379 10380 10387
engaged$	489 490 491 492 496 497 498 11398 11406 12792 12794 12795 12796 12797 12798 13846 13852 13857 13866 13961 13962 13963 13964 13965 13978 14002 14003 14004 14005 14006 14086 9957 10165
engagement$	489 490 491 492 12791 12799 2105 2106 2107 2108 7534 13827 3131 3132 3133 3134 14032 8755 10159 10164 10375
engager$	10074
engagers$	10074
engages$	489 490 491 492 496 497 498 13905 13906 13907 13952 13974 13975 13976 13977 9957
engaging$	489 490 491 492 496 497 498 12792 12794 12795 12796 12797 12798 12799 14016 14017 14018 9957 10158 10165 10387
english$	10651 10653
enjoy$	324 11390 11391 1626 1627 1628 1629 1662 1663 1668 1708 1709 1710 1711 14061 4570
enjoyed$	324 11390 11391 1626 1627 1628 1629 1662 1708 1709 1710 1711 14061 4570
enjoying$	324 1626 1627 1628 1629 1662 1708 1709 1710 1711 4570
enjoys$	324 1626 1627 1628 1629 1662 1663 1668 1708 1709 1710 1711 14061 4570
enormously$	14974
enough$	92 10895 5618 10897 5643 6421 6701 6702 6703 11990 11991 11992 6849 6890 13259 13260 13261 13262 13263 13264 13265 13266 13267 13268 13269 13270 13271 2570 2573 8024 8025 13539 13567 8375 13654 8379 14330 10236 10277
enquir	9412 14862 15127
enquir$	4079
enquiries$	14635 4068 4079 14855
enquirs$	4079
enquiry$	14690 4079 14855 10508
enrich	5052
ensure	4133
entangled$	493 494 495
enter$	3879 14970 4531 9957
entered$	3976 3977 4012 4083 4085 4531 9957
entering$	4531 9957 10504
enterp	14807
enterprise$	14618 10508
enterred$	4531 9957
enterring$	4531 9957
enters$	14710 14970 4531 9957
entice$	10722 5445 299 300 301 1009 1010 1011 1012 4495 4548
enticed$	10722 5445 299 300 301 1009 1010 1011 1012 4495 4548
entices$	10722 5445 299 300 301 1009 1010 1011 1012 4495 4548
enticing$	10722 5445 299 300 301 1009 1010 1011 1012 4495 4548
entirely$	2613 3763 3764 4833 4967 4970 5022
entitled$	5316
entitlement$	12571
entrant$	12513
entrants$	12513
entrenched$	1854 4667 10180
epi	5189
epilep	9826 5387
epilepsy$	15104
epipen$	10614
epipens$	10614
episodes$	11264
equal$	2791 2792 4826
equally$	933 4533 4545
equals$	7818 7819 7820
erratic$	10837 10838 10839 10840 12808 12809 12810 12811 2109 4749
error$	3861 3862
errors$	3861 3862
escala	4291 5128
escalate$	13869
escalated$	3975
escape$	11014 11440 12201
escort$	13349
escorts$	13349
essential$	4215
establ	14584 9324 3922 4057 4065 4077 9502 4126
establish$	14602 3917 3924 3929
estate	9643 9705
estate$	11212 11213 12482 12483 12484 12485 12486 12487 12488 12489 12490 12491 12492 12493 12496 12497 12501 12559 12563 12564 12689 12690 12692 9090 14921 14936 4257 14983 14986 10003 4865
eternally$	5345
european$	2989 8416 8418 8422 13718 4891
evade$	8389 8390 3742
evaded$	3742
evades$	3742
evading$	8389 8390 3742
evasive$	5316
even$	5628 5632 212 8990 8991 8992 9139 9140
evening$	14035 14036 14037 14971
events$	14808
ever$	8006 8007 2583 13947 13948 8674 13953 13954 13955 8700 3276 8702 3278 8764 8765 3341 3342 3343 3344 3345 3346 8778 14072 14073 14074 14075 8808 3384 3385 3386 3387 9206 10383 10384
every	9550
every$	147 148 149 11621 930 935 6599 6804 6805 6808 6978 12257 7124 7316 7348 7438 2413 13812 8535 8549 3126 3128 3332 8758 3334 3335 3336 3337 9100 9165 14463 14464 14470 9348 3991 14728 9693 15020 15023 9748 10375 10376 4968 10399 10444 5088 10601
everybody$	6271 6272 6273 9073 14701
everyone$	6271 6272 6273 6564 12015 12145 6978 12482 12483 12484 12485 12486 12487 12488 12489 12490 12491 12492 12493 12496 12497 12498 12524 7310 7345 7346 7492 7767 9073 14701
everything$	5495 5496 5497 5498 11209 11551 6595 1362 7849 2425 8194 13486 13812 8535 13900 3221 3222 3223 3363 3364 3365 3366 3367 9041 9132 9220 9243 9963 10375 10376
evicte	15103 9826 5417
evicted$	15104
evicti	15085 15100 15129 5417
eviction$	14843
evicts	5417
eviden	14631 4126 14837 4200 10476 5360
evidence$	6870 14227 14310 14463 14464 14581 14597 3920 9366 14653 3953 4066 9492 4087 4140 4148 14875 10443 10444 5083 10517
evidences$	4148
evidencing$	4148
evidently$	3358 8783 3359 3360
evil$	1912 1913 4611 4700 10169
ex$	15091
exactly$	7404 8168
exaggerate$	12603 10397
exaggerated$	10397
exaggerates$	10397
exaggerating$	10397
exaggeration$	12603
exam$	14452 14518 15047 9800 5225 10653
examin	9434
examin$	3928
examination$	10497
examinations$	10497
examined$	3928 14712
examines$	3928
examining$	3928
examins$	3928
example$	14985 5083
exams$	15047 10653
except$	7850
exception$	10390
exchang$	600 6025 601 602 603 604 605
exchange$	6017 600 6025 601 602 603 604 605 6032 11313 11367 875 9957
exchanged$	600 6025 601 602 603 604 605 875 9957
exchanges$	600 6025 601 602 603 604 605 11367 875 9957
exchangged$	600 6025 601 602 603 604 605
exchangging$	600 6025 601 602 603 604 605
exchanging$	600 6025 601 602 603 604 605 875 9957 10504
exchangs$	600 6025 601 602 603 604 605
excitement$	11985 12329 12335 12355 4571
exclude$	14476 14477
excluded$	10751 5649 5650 5651 5652 5653 5654 5655 5656 232 233 234 379 380 381 382 11169 11503 7190 7191 7192 7193 3724 10050 10451 10635 5211
excluding$	14232 14233
exclus	9800
exclusion$	11521 11522 12203 12204 12472 12611 9469 9572 4198 4351 15078 10050 5406
exclusions$	12472 10050 5406
excuse$	9250 10427 10428
excuses$	7312 7313 1889 7315 9250 10472
execut	14876 5107
executed$	10529
exercise$	1466
exercised$	1466
exercises$	1466
exercising$	1466
exhaust$	1880
exhausted$	1880
exhausting$	1880
exhausts$	1880
exhaustted$	1880
exhaustting$	1880
exhibit$	5076
exhibited$	10500 5076
exhibiting$	5076
exhibits$	5076
existence$	10170
existent$	12808 12809 12810 12811 14458 14459 14460 14461
exit	4343
exit$	9768
expand	4278
expect	9796
expect$	6202 6203 6204 780 781 6309 6310 886 887 6313 12174 12175 12193 12194 9476
expectation$	13408
expectations$	12910 13408 10212
expected$	5734 12033 3899 4058 14864 15074 15109
expecting$	5186
expell	5213
expelled$	5213 10638
expend	9364
expendable$	14642
expensive$	13739 13740 8487 4936
expensively$	2987 4892
experi	4414 4415
experience$	12360 2274 2276 7788 2364 13156 13157 13158 13159 13160
experienced$	2310 13379 2705 2950 2954 2964 9839 9840 9938 10234 4828
experiences$	12360
experiencing$	9839 9840
experts$	2818
explained$	8714 8715 8716
explanation$	14418
explicit$	5998 6006
exploitation$	10703 10704 10741 10742 10743 10758 10770 11080 11192 11511 11512 11521 11522 11702 6425 11913 11915 12203 12204 12287 12288 12289 12290 12321 12322 12323 12324 12325 12326 12327 12328 3869 9295 9296 3873 9301 14584 9343 3925 3926 3931 3952 3956 9383 9387 9388 9390 14669 14674 14675 14676 3978 9406 3983 9413 14697 9537 4129 9560 9600 9960 10011
exploited$	10748 10751 11365 11661 12264 12265 12266 12267 12268 12269 12270 12271 12272 12273 12274 12275 12321 12322 12323 12324 12325 12326 12327 12328 13324 13325 13326 13410
exploiter$	10723 5703 10989 11009 11196 11216 11247 11249 11252 11321 11339 11344 11349 11879 12183 7079 12358 12378 12379 12380 12381 12456 1757 1841 9920 10043 10046 10047
exploiters$	10723 5703 10989 11009 11013 11034 11196 11216 11247 11249 11252 11321 11344 11349 11879 12183 7079 12358 12378 12379 12380 12381 12384 12456 1757 1841 9920 10043 10046 10047
explosive$	4614 5314
expos	4057
expose$	5428 10 10715 5455 10734 10735 10736 10737 10738 10739 10740 4487 4488
exposed$	5428 10 10715 5455 10734 10735 10736 10737 10738 10739 10740 4487 4488
exposes$	5428 10 10715 5455 10734 10735 10736 10737 10738 10739 4487 4488
exposing$	10 5455 10734 10735 10736 10737 10738 10739 4487 4488
express$	7036 7037
expressed$	7036 7037
expresses$	7036 7037
extend	4187
extensions$	10327 10338
extra$	4344
extract$	3882
extracted$	3882 14667
extracting$	3882
extraction$	10497
extractions$	10497
extracts$	3882
extreme$	7306
extremely$	4816 4833
eye	15008
eye$	11563 11855 11856 12053 6776 6777 6778 13710 14394 10347
eyeballs$	11921
eyebrow$	13710 13726 10350
eyebrows$	13710 13726 10350
eyed$	10315 10344
eyelashes$	10332 10338 10345
eyes	14655
eyes$	11563 6631 11921 7663 13710 3008 13733 14511 10474 5050
eyesig	9735
eyesight$	15013
fabricated$	12430
face$	11162 1054 11876 11877 11878 6771 12099 13710 8471 8486 13774 8500 3921 9579 10342 4948
facebo	4134
facebook$	565 5990 566 5991 567 5992 568 5993 569 5994
faced$	1054 10141 10188 10343
faces$	1054 11876 11877 11878 12715 13710 13774 8500 9341 10342 4948 5263
facial$	8426 3921 4899 5071
facilitat$	55
facilitate$	38
facilitated$	38 55
facilitates$	38
facilitating$	38 55
facilitats$	55
facilitatted$	55
facilitatting$	55
facing	9822
facing$	1054 5263
facts$	6870 8260
fade$	10329 10338
fades$	10329
fag$	11678 11679 11680
fags$	11678 11679 11680
fail	4288 5228
fail$	169 1435 1514 1519 1520 1521 1522 1523 1525 1547 1548 1549 1565 1625 13868 14042 3388 3389 3390 3391 14481 14482 14483 14484 4565 10391 4973 4974
failed$	169 256 1435 1514 1519 1520 1521 1522 1523 1525 1547 1548 1549 1567 1625 14042 3388 3389 3390 3391 8821 14100 14481 14482 14483 14484 4565 4973 4974 10451
failing$	169 1435 1514 1519 1520 1521 1522 1523 1525 1547 1548 1549 1568 1625 14042 3388 3389 3390 3391 14095 14096 14097 14098 14232 14233 14481 14482 14483 14484 14557 14558 14559 14560 4565 4973 4974 4975 10401 10402
failings$	14095 14096 14097 14098 4975 10401 10402 5346
failled$	169 1435 1514 1625 14042 14481 14482 14483 14484 4565
failling$	169 1435 1514 1625 14042 14481 14482 14483 14484 4565
fails$	169 1435 1514 1519 1520 1521 1522 1523 1525 1547 1548 1549 1566 1625 14042 3388 3389 3390 3391 14481 14482 14483 14484 4565 4973 4974
failure$	5784 360 361 362 363 364 365 1547 1548 1549 14095 14457 14513 10052 4975 10401
failures$	14095 14096 14097 14098 14457 14513 10052 4975 10401 10402
fainted$	5393
fainting$	5393
faints$	5393
fair$	2550 2551 2552 3002 4888 4889 4896 4912
fairies$	12687
fake$	4905 4920
fall	4210
fall$	5808 5809 5810 5811 503 504 1374 1375 1376 1377 1378 1379 1380 1691 13869 3694 9136 14912 14939 5016 10548
fallen$	503 504 1374 1375 1376 1377 1378 1379 1380 1691 3694 5016
falling$	503 504 1691 10372 5016
falls$	5808 5809 5810 5811 503 504 1374 1375 1376 1377 1378 1379 1380 1691 3694 14465 14939 5016 10445 10548
false$	12430 14066 4584 4589 4907 4920
families$	1882 1883 1898 12710 12718 12740 12741 12742 12743 12825 12853 12854 12855 12856 12857 12858 7588 7589 12869 12873 12874 13318 9019 9020 9021 9022 9023 9024 9073 9085 14364 10025 10168 10170 10216 10221 10437 10443
family	9805 9806 15114
family$	7318 1898 12710 12718 12740 12741 12742 12743 12825 12853 12854 12855 12856 12857 12858 7588 7589 12869 12873 12874 13113 13140 13144 13318 9084 15084 9807 15095 15096 15099 4397 15111 4430 15136 15138 15144 9882 10025 10168 10216 4795 10221 5195 5231 10664 10669
fan$	1133
fancies$	11266 11267 2023 2026
fancy$	11266 11267 2023 2026
fanned$	1133
fanning$	1133
fans$	1133
fantasist$	10052
fantasists$	10052
far$	11838 1275 1384 12432 12433 12434 2018 2401 2405 2438 2661 2741 8339 3626 3627 3628 3770 14907
farce$	10412
farcical$	5347
fashionably$	2987 4892
fast$	6618 6622 12759 12766 12767 13101 13170 4573
faster$	13029
fat$	5337
fate$	9961
father	9806 15086 9809 4388 4398 9824 4400 4403 4409 15114 15130 15136 9861
father$	1882 1883 7588 7589 12920 7758 2437 2446 7872 7873 7874 7875 7919 7920 7921 2930 2931 2932 2933 4376 4377 4378 15082 15084 9807 4385 4386 4389 15095 15096 4396 4397 15107 15111 9834 9835 9842 4429 4430 15144 10216
fathers$	2930 2931 2932 2933 4396 10216 10276
fatigue$	10590
fattest$	3009 4916
fault$	11056 11057 383 384 385 386 11499 843 844 11623 11632 11633 11634 11635 6367 943 6369 11648 14327 14467 3794 9227 14515 14516 14517 9962 9970 5020 10448 10458
faultless$	6367 943 6369
faulty$	6891
favor$	6019
favors$	6019
favour$	6018 11303 11304 3042 3043 3044 3045 3046 3047 3048 3049 3050 3051 3834 3835 3836 9945 4931
favoured$	3042 3043 3044 3045 3046 3047 3048 3049 3050 3051 3834 3835 3836 4931
favouring$	3042 3043 3044 3045 3046 3047 3048 3049 3050 3051 3834 3835 3836 4931
favourred$	3042 3043 3044 3045 3046 3047 3048 3049 3050 3051 3834 3835 3836 4931
favourring$	3042 3043 3044 3045 3046 3047 3048 3049 3050 3051 3834 3835 3836 4931
favours$	6018 11303 11304 6655 3042 3043 3044 3045 3046 3047 3048 3049 3050 3051 3834 3835 3836 9945 9946 4931
faze$	8070 13458 13476 13477 8200
fazed$	13457
fazes$	7949 13228 8181 8182
fear$	6439 7298 7299 1875 1876 12623 2669 13392 4836
feared$	2669 4836
fearless$	5330
fears$	12623 2669 4836
february$	11214
feckless$	5310 5316
fed	3889
fed$	84 85 86 87 814 1865 1866 14694 4453 4456 10585
feeble$	14349
feed	3889 3962 3973 5052
feed$	84 85 86 87 814 1865 1866 3882 3979 3994
feeded$	3882
feeding$	1865 1866 3882 3979 5161
feeds$	84 85 86 87 814 1865 1866 3882 3979 4453
feel$	11266 11267 7036 7037 1869 1877 2053 8202 2778 4019
feelin	5150
feelings$	12563
feels	5150
feels$	11266 11267 7036 7037 1869 1877 2053
feet$	11178 11179 11905 6629 13473 13596 8404 13683 13684 13795 14436 14510 4873
feigned$	4589
fell$	503 504 1374 1375 1376 1377 1378 1379 1380 1691 3694 14912 5016 10536 5184
felt	5150
felt$	11266 11267 7036 7037 7152 7153
female	5099
female$	8392 13671 13672 8395 13674 13675 2989 9327 4062 10057 10289 4865 5085
females$	12824 4062 10057 5332
fend$	7679 7981 7982 7983 7986 7987 7989 7990 7993 2569 13316 13658 14297
fendded$	2569
fendding$	2569
fended$	2569
fending$	7981 7982 7983 7986 7987 7989 7990 7993 2569 13316
fends$	2569
feral$	4743 10169 5316
ferocious$	5314
fester$	14521
fetched$	6105 6106 6107 6108 6109
fetching$	13424
feud$	11837
fever$	10589
few$	10090
fewer	4210
fewer$	14912 5132
fibrosis$	10590
fiercely$	4833 4862
fifteen$	2352 2353 2354
fight	4210
fight$	11092 11121 11123 11124 11125 11168 6168 11474 11644 951 952 953 954 955 956 957 958 959 1119 11832 6885 12164 12201 12332 12416 12417 12621 12921 7680 2795 2796 2797 2798 2799 13867 13869 8646 13925 8648 14038 14042 4546 9977 5139
fighti	9636 9812 9883
fighting$	10779 10780 7137 12547 12603 12609 12610 12611 12921 13392 8116 14042 14914 15055 4380 15090 15161
fights$	11580 11581 11582 11583 11584 12331 12335 12921 2795 2796 2797 2798 2799 14038 14042 14043 9977
figure$	7862 2485 2486 2487 2488 2489 8456 9661 10024
figures$	11044 11045 2485 2486 2487 2488 2489 14452 9230 14518 14520 14529 14530 9661 10024
file$	14310 14610 14622
files$	14310 14610 14622
filler$	10322
fillers$	10322
film	14744 4285
film$	10981 8521 14723 4025 14730 14734 9461 4037 4267 9710 10505
filmed$	10748 10815 5722 11661 13373 13388 4025 14732 4030 9461 4037 14824 5079
filming$	13388 4025 9461 4112 10528
films$	4025 14730 9461 4267
filter$	12733 12734 12735 12736 12737
filthy$	13739 13740 5337
final$	4353 5257 5259
finance$	84 85 86 87
find	14718 4057 5063
find$	2 1046 2187 13316 8383 13867 14584 9324 3922 3944 9404 4065 4077 14881
findded$	2 1046
findding$	2 1046
finded$	2 1046
finding$	2 1046 7094 7095 7096 13316
finds$	2 1046 2186 9404
fine	9652 4369
fine$	13259 13260 13261 13262 13263 13264 13265 13266 13267 13268 13269 13270 13271 8017 2593 2594 8020 8026 8027 8028 8029 8030 8031 8032 2877 8319 2895 14930
fined$	9890
fines$	14930
finger	14873 4285
finger$	6433 14155 14156 14165 14166 14176
fingered$	10139
fingerprint$	9710
fingers$	6433 6469 6470 12666
finish$	8595
finished$	13611 2915 2916 2917 13962 13963 13964 13965 3373 14086
fire	9910
fire$	11181 11485 11711 11837 11901 11902 14793 9910 15188
firear	15185
firebrand$	5307
firebrands$	5307
firing$	6665
firm	4237 4243 4248
firm$	9668 4247
firmer$	4247
first$	11142 6557 11906 11907 6633 1752 1810 1905 14225 14580 5257
fishnets$	10356
fisted$	14475 10423
fit$	2871 2872 9051 3874 15009
fits	9735
fits$	3874 15013 10593
fitted$	15021 4475
fitting$	8463 8485
five	9297 9312 14662 9395 14696 9450 4028 4029 14739 14740 14742 14782 4093 4107 9544 14828 14845 14848 14853 9604 14905 14942 14954 9681 14966 14978 4282 10539 10628
five$	5813 6128 6129 6134 6135 6145 6180 6502 6820 1433 6897 7029 7146 1722 1723 1724 12454 12545 1897 2128 13055 2979 8405 8406 3024 13727 13728 13729 13730 13731 13732 13919 13920 13921 13922 13923 8652 8653 8654 8669 8678 8684 9098 14393 9518 14820 14822 5085
fix$	11678 11679 11680
fixated$	5039
fixed$	9652 9775 5417
flag$	3970 4013 5074
flagg	4060
flagged$	3915 3970 3975 4012 4013 14731
flagging$	3970
flagrant$	1857 1858 1860
flags$	12059 3970 4013 9985
flaky$	5310
flame$	11901 11902 11929
flames$	11836 11837
flashb	5384
flashing$	11823 11824
flashy$	4936
flat	9806 15089
flat$	11239 11240 11241 11242 5965 5966 5967 5968 11356 11357 11385 11459 11460 11461 11655 11938 11939 11940 11941 11942 12017 13318 3135 15084 15115 15133 15135 15148 4449 15158 10678
flatly$	4953
flatmates$	7818 7819 7820
flats$	11356 11357 11655 15147
flatter$	3826
flattered$	9997
flaunt$	5280
flaunted$	5280
flaunting$	5280
flaunts$	5280
flauntted$	5280
flauntting$	5280
fleas	4450
fleas$	9875
fled$	10511
fleece$	10356 10365
fleeces$	10356 10365
flew$	1198 1199 1345 1346 2047
flier$	10062
fliers$	10062
flies$	1198 1199 1345 1346 2047
fling$	47 343
flinging$	47 343
flings$	47 343
flip$	9359
flirt$	570 571 572 587 783 908 909 2795 2796 2797 2798 2799 10107
flirtatious$	5285 5326
flirted$	570 571 572 587 783
flirting$	11027 570 571 572 587 783 834 11823 11824
flirts$	570 571 572 587 783 2795 2796 2797 2798 2799 10107
flirtted$	570 571 572 587 783
flirtting$	570 571 572 587 783
flirty$	5285
floor	9856
floor$	15134 4432 15145
floozies$	5309
floozy$	5309
floppy$	4889
flout$	1698 1699 4580
flouted$	1698 1699 4580
flouting$	1698 1699 4580
flouts$	1698 1699 4580
floutted$	1698 1699 4580
floutting$	1698 1699 4580
flown$	1198 1199
flung$	47 343
flunkey$	5294
flunkeys$	5294
fluoxe	5188
fluoxetine$	10613
flush$	14569
fly$	1198 1199 1345 1346 2047
flyer$	10062
flyers$	10062
flying$	1198 1199 2047
fob$	3703 5011
fobbed$	3681 3703 5011
fobbing$	3703 5011
fobed$	3703 5011
fobing$	3703 5011
fobs$	3703 5011
focus	9699
focus$	4118
foetal$	5381
follow	4004 14756 4285
follow$	10859 11092 6249 11974 11979 12250 7013 7014 7015 7016 7017 12296 12298 1762 13810 13841 13847 13861 13905 13906 13907 3436 3437 3438 9070 14479 14723 4025 14734 9461 9710 4531 10379 10505
followed$	10859 11398 11406 11429 12107 1762 3436 3437 3438 14306 4025 9461 14743 4531
follower$	1960
followers$	1960
following$	7094 7095 7096 1762 4025 9461 4531
follows$	6249 12107 1762 13905 13906 13907 4025 9461 4531
folly$	11448 11449 11450 11451 11515 11750
food	4455 9881
food$	11295 11296 11297 11298 11299 11300 11301 11302 11307 15154 9880 4456
foodbank$	15159
fool$	10107 10264
fooled$	13410
foolhardy$	4491
foolish$	5508 100 101 5547 156 157 158 159 160 161 162 874 1048 1424 14220 14221 4491 4562
foolishness$	11073 11074 11075 11076 11077 11078 11448 11449 11450 11451 11515 6276 6277 6297 11576
fools$	13542 10107 10264 10420
foot	9680
foot$	11924 8404 13683 13684 13767 13768 14792 14958 4602 4873
footag	9356 9439 14838
footage$	14619 14629 14634 3965 9396 3994 14717 9440 14719 4018 4036 5075 10501
footballer$	11046
footballers$	11046
footho	14655
footprint$	14981
footsoldier$	5294
footsoldiers$	5294
for	9491 4157 10476 5052 5128 5135
for$	5519 11103 11134 5888 5938 5940 5941 11286 6017 11311 6193 6194 6195 6196 6197 11610 11636 11660 6553 6554 6555 6556 11994 6720 6721 1297 6723 6724 6725 6760 6799 6800 6801 6802 6803 12285 12446 7251 12530 7269 7271 7272 7273 7275 7276 12558 7331 7358 2011 7486 7496 7498 12851 7614 7619 7621 7623 7643 7790 7791 7963 7964 7965 7967 7994 13360 13362 13399 8214 13653 3339 3340 14048 14230 9054 14339 14340 3712 14441 9179 14489 14491 14502 14528 14548 14549 14551 14602 9353 3968 9401 14728 9512 9516 9520 9533 9543 9561 9565 14854 9580 9581 9599 4222 9697 9722 15001 4312 15023 9762 15041 15042 9771 9777 15164 15180 4479 9927 4558 10221 10446 10508 10511 10536 10568 5209 10684 10686 10692 10697
forbidden$	4441
force	3869 9295 9296 3873 9301 14584 3890 9320 9328 9329 9330 3906 3907 9343 3925 3926 3931 3952 3956 9383 9387 9388 9390 14669 14674 14675 14676 3978 9406 3983 9413 14697 14716 4027 9537 4129 9560 9600 4276
force$	8843 8848 8849 14497 9246 14564 14565 9294 14574 14579 9315 14598 14599 3897 14601 14606 14607 14608 9331 9332 14613 3911 14621 9350 9377 14661 3960 14665 14666 14668 14673 9402 9403 14682 14684 14688 14691 9452 14794 14815 9554 9584 14878 4276 9701 5049 10563
forced$	7018 7019 7020 7021 7022 7023 12307 12308 12309 12310 12312 2075 2078
forces$	7018 7019 7020
forcing$	7021 7022 7023
foreca	4045
forehead$	13710
foreign$	2989 8418 4891 10319 10348
foreman$	11358 11359 11360
forens	5369
forese	4045
forever$	3339 8764 3340 8765 3341 3342 3343 3344 3345 3346 3381 3382 4972
forget	9748
forget$	15026
forgot$	10451
forgotten$	5007 10451
form	3915 10476
form$	12473 8952 14342 3927 14827
formal$	5257
formally$	5210
formed$	3927
forming$	3927
forms$	3927 14827
forties$	11355
forwar	3889 3973
forward$	9391 3971 3981 4052 4135 9633
forwardd$	3981
forwarded$	14651 9391 3981
forwardes$	3971
forwarding$	9391 3971 3981 4135
forwards$	9391 3971 3981 4135
foster	5239
foster$	2212 9806 15114 15136 15151 4792 10664 10670
fostered$	10664
fought$	6282 6880
foul$	12195 4704 4766
found$	2 1046 7152 7153 1788 7506 2139 2188 3624 14337 4463 4482 4732 4997
foundation$	13714 13715 13716 10346
four	9297 9312 14662 9395 14696 9450 4028 4029 14739 14740 14742 14782 4093 4107 9544 14828 14845 14848 14853 9604 14905 14942 14954 9681 14966 14978 10539 10628
four$	7029 12545 3024 13727 13728 13729 13730 13731 13732 8669 8684 14393 9518 14820 14822 5085 5198
fourteen$	2352 2353 2354 2928
fragment$	14927
frame$	13678 13679 13680 3867 10293
frames$	13678 13679 13680 10293
fraternise$	4575
fraternised$	4575
fraternises$	4575
fraternising$	4575
fraternity$	10042
freak$	12644 10107
freaks$	12644 10107
freckled$	3002 4896 5337
freckles$	5338
freckly$	5337
free	9526
free$	5545 121 11047 11048 11049 11050 11051 11052 11053 11054 5791 11362 11363 11664 979 1313 1314 1315 1316 9682 4454 9956
freeloader$	10107
freeloaders$	10107
freely$	11362 11363 661 11382 14427 14428 14429 14430 9955 9956 4532
frequent$	560 561 4505 4637
frequently$	559
fret$	13432 13435 8158
friend	9297 14586 14662 9395 14696 4028 4029 14739 14740 14742 9495 14782 4093 4107 9544 14845 14848 9604 9613 14891 14905 14942 14954 9681 4258 14966 14978 4282 14988 10539 10546 10674
friend$	1898 12710 12740 12741 12742 12743 12825 12853 12854 12855 12856 12857 12858 12869 13670 13673 10037 10168
friendly$	7321
friends$	5426 10804 10831 359 11087 5813 11116 421 5862 5863 5864 11211 6128 6129 6134 6135 6145 6180 852 873 6298 11708 11709 11710 6502 11816 6820 1433 6897 7029 7146 1722 1723 1724 1729 12454 12477 7202 1897 1898 12710 12740 12741 12742 12743 12825 12853 12854 12855 12856 12857 12858 12869 2177 7818 7819 7820 13149 13150 13151 13152 13153 13197 13198 13199 13376 13382 13460 13670 13673 13712 3037 3084 3085 13919 13920 13921 13922 13923 8652 8653 8654 8669 8678 8684 8696 8760 14094 9019 9020 9021 9022 9023 9024 9083 14393 14401 14402 14403 14404 14405 14406 14407 9271 14773 9518 4104 14820 14822 4168 14935 9683 9913 10037 10168 4752 10435 10443
friendship$	5555 11578 1678 1679 7171 1778 10037 10039
friendships$	3 4 5 6 7 8 9 5462 11708 11709 11710 1678 1679 10037 10039
frighten$	13367 13368 13369 13458
frightened$	13324 13325 13326 2667 2668 13457 13461
frightening$	10781 10782 10783 10784 10785
frightens$	7949 13228 8181 8182 13581
fringe$	13773
fringes$	13773
fritter$	5029
frittered$	5029
frittering$	5029
fritterred$	5029
fritterring$	5029
fritters$	5029
frizzy$	4889 4912
from	10476
from$	10918 11025 1176 1177 12137 12138 12139 12140 12141 12148 12149 7443 12812 2170 2171 7607 7830 7863 8057 8086 8166 13670 13673 3065 13838 9293 3968 14706 14726 14728 4047 4055 14772 9570 4158 9607 14929 9688 9776 9777 9817 9818 15116 4474 10259 10355 10400 10489 5146 10595 10638 10697
front$	9868
fruit$	4687
fruitf	9569
fruitful$	14847
frustrating$	9143 14422
ft$	13683 13684 4873
full$	5639 5647 5673 1926 7403 7408 2059 2379 2472 2807 2808 2809 2810 2811 4039 4368 4921
fully$	2234 2379 7807 2587 2590 2613 4533 4833
fumble$	5350
fumbled$	5350
fumbles$	5350
fumbling$	5350
fun$	12001
functi	3915 4363 10573
function$	2319 2320 2321 2322 2323 2324
functioned$	2319 2320 2321 2322 2323 2324
functioning$	2319 2320 2321 2322 2323 2324
functionned$	2319 2320 2321 2322 2323 2324
functionning$	2319 2320 2321 2322 2323 2324
functions$	2319 2320 2321 2322 2323 2324
fund$	84 85 86 87 14296
funded$	84 85 86 87
funding$	10454
funds$	84 85 86 87 10680
funeral$	13556 13557 13558 13559 15079
furthe	3890 4187 4266 10546 5128
further$	6687 9315 4152 9691 5085
furthered$	4152
furthering$	4152
furthers$	4152
fuse$	10124
fuses$	10124
fuss$	13432 13435 8158
futile$	4962
future$	11579 11619 11930 12724 4697
futures$	11579 11619 11930
gain$	11438 11439 7620
gained	4307
gained$	9732
gall	9729
gallbladder$	15007
gallery$	9355
gamble$	916 1227
gambled$	916 1227
gambles$	916 1227
gambling$	916 1227 15028
game$	10764 6031 817 12934 12963 13521 13522 13523 13524 13525 8252 8295 14552 14553 14554 14555 14556 10471
games$	817
gaming$	11273 11274 11275 817
gang	3869 9295 9296 3873 9301 14584 14591 14594 9320 9328 9329 9330 3906 3907 9343 3925 3926 14630 3931 3952 3956 9383 9387 9388 9390 14669 14674 14675 14676 3978 14683 9406 3983 9413 14697 14716 4027 9477 4063 14790 14810 9537 4129 9560 9600 9670 14948 4258 14962 10482 10512 10558 10559
gang$	5839 11192 11196 11206 11216 11247 11718 11719 11720 11721 11722 11723 11913 11915 11953 11954 11956 12342 12381 12437 12529 12557 2223 13149 13150 13151 13152 13153 14598 3898 14616 14618 14631 9392 9393 9400 9469 4046 9472 9488 14767 9507 9508 4102 4198 14915 14934 4253 9683 9689 9922 9924 4590 10024 4680 4741 4786 5055 10485 5074 5084 5097 5136 5290 5378
gangling$	5337
gangly$	5337
gangs$	11192 11196 11206 11216 11913 11915 11956 12342 12381 12437 12529 12557 14598 3898 14618 9393 9400 9469 9472 9689 9922 9924 4590 10024 5055 5290 5378
gangsta$	12438 12726 10016 5291
gangstas$	12438 12726 10016 5291
gangster$	12438 1757 2019 2020 2021 2022 12726 10016 10122 5291
gangsters$	12438 1757 12598 2019 2020 2021 2022 12726 10016 10122 5291
gaoler$	11613
gaolers$	11613
gap	10476
gap$	14414 14457
gaps$	14414 14457 3870 4366
garage$	11938 11939 11940 11941 11942 15131 15143
gather	9345 10476 5052 5092
gather$	12927 9222 3882 9351 3998 14720 14970 10291
gathered$	12927 3882 9351 14656 3998 10291
gathering$	12927 3882 14623 9351 3998 10291
gatherred$	12927 10291
gatherring$	12927 10291
gathers$	12927 3882 9351 3998 14970 10291
gaudy$	4936
gaunt$	5337
gave	3889
gave$	290 291 292 293 294 295 296 450 685 686 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1150 1151 1152 1153 1154 1155 1168 1169 1170 1171 1172 11982 11983 11984 1347 1348 1718 1719 1884 1885 1886 2670 2671 2918 3542 3568 3686 3687 3688 3689 3690 9154 9890 4712 5185
gbh	9904 5277
gbh$	15182 10702
gcse$	15047 10641 5225 5226 10653
gcses	9800
gcses$	15047 15078 10641 10653
gdpr$	14440
gear$	11657 13762 13763 13764 13765 13766 10361 10371
genera	5052
general$	3135
generation$	10025 10100
generator$	4136 10527
generators$	4136 10527
genes$	12718
genital$	5396
gentleman$	13115 13116 13117
gentlemen$	2510 13579
gents$	2510
get	9484 4280
get$	48 49 76 78 79 80 81 82 10806 5529 142 143 144 145 146 10962 10963 10964 10966 5737 11092 11123 11124 11127 5852 11332 675 678 679 11438 11439 6163 795 796 6319 6320 6376 967 970 6444 1041 1042 1043 1044 1045 11974 11981 11985 6712 6713 6714 6738 6739 6740 6741 1319 12041 12097 12098 6833 12112 6882 12184 12201 12296 12298 12304 12306 1610 1686 1687 1689 1690 1691 12421 12422 1725 1747 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1811 1812 1813 1814 1815 1816 7314 1901 1930 1932 1934 1935 1936 1937 1938 1939 1940 1941 1942 1943 1944 1945 1946 1948 1949 1950 1951 1952 1953 1954 1955 1957 1958 2003 2056 2062 7510 7511 2129 2148 2157 2158 2159 2160 2161 2162 7620 7622 12967 2362 2368 7793 2369 2370 2371 2372 2375 2376 2377 2378 2504 13290 13291 2602 2606 13316 2618 2692 8126 13419 2740 2839 2840 2857 2864 2865 2866 2867 2868 2869 2876 2894 2981 13867 13868 3206 3207 3208 8672 13972 8695 8703 14016 14017 14018 3713 9202 3795 3796 14645 4110 9709 4327 15101 4508 4530 4531 9957 4620 4622 4627 4674 4682 4702 4744 4746 4754 4755 10387
gets	5194
gets$	48 49 76 78 79 80 81 82 142 143 144 145 146 676 679 795 796 11553 968 971 1041 1042 1043 1044 1045 6728 12097 12098 1610 1686 1687 1691 12421 12422 1725 1747 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1811 1812 1813 1814 1815 1816 1901 1930 1932 1934 1935 1936 1937 1938 1939 1940 1941 1942 1943 1944 1945 1946 1948 1949 1950 1951 1952 1953 1954 1955 1957 1958 2003 2062 7535 2129 2148 2157 2158 2159 2160 2161 2162 12967 2362 2368 7793 2369 2370 2371 2372 2375 2376 2377 2378 2504 2603 2607 2619 13419 2740 2839 2840 2857 8283 2864 2865 2866 2867 2868 2869 2876 2894 2981 8717 8747 3713 3795 3796 14645 4110 4321 4327 4342 4347 4364 4453 4508 4531 9957 4620 4622 4627 4674 4682 4702 4744 4746 4754 4755 5168 5210 5212
getting$	48 49 76 78 79 80 81 82 142 143 144 145 146 5872 11332 679 6376 1041 1042 1043 1044 1045 7053 1686 1687 1689 1690 1691 7301 2003 7542 7543 7709 2605 13316 14016 14017 14018 8742 14042 3713 3795 3796 4110 4327 4531 10387
ghastly$	4704
gift$	11006 11007 5739 5740 5741 5742 5743 5745 5746 11295 11296 11297 11298 11299 11300 11301 11302 11307 11310 11367 11982 11983 11984 12388
gifts$	266 267 268 269 270 271 272 11006 11007 5739 5740 5741 5742 5743 5745 5746 11295 11296 11297 11298 11299 11300 11301 11302 11307 11310 11367 11982 11983 11984 11985 12333 12334 12361 7087 12388 12404
gilet$	13762 13763 13764 10352 10361
gilets$	13762 13763 13764 10352 10361
gin$	15022
ginger$	8439 4889 4912 5337
girl	9297 14662 9395 14696 14739 14740 14742 14782 4107 14828 14845 14848 9604 14905 14942 14954 9681 14966 9825 9909 10539
girl$	359 421 852 873 6298 1729 12466 12467 1898 12628 12640 12710 12740 12741 12742 12743 12825 12853 12854 12855 12856 12857 12858 12869 2177 13028 2505 2506 13544 3037 3084 3085 8614 8704 8705 9327 9882 15187 4582 10036 10048 4624 10105 10168 4752 10318 10341
girlfr	15085
girlfriend$	10858 11315 617 11351 11352 650 651 652 653 654 15091 15099 15106 9948 9949
girlfriends$	10858 11315 617 11351 11352 650 651 652 653 654 9948 9949
girls	9312 9319 14727 9450 4028 4029 9495 4093 9544 14906 4282 14988
girls$	10804 359 11087 5813 421 11186 5909 5911 5913 6128 6129 6134 6135 6145 6180 852 873 6298 6502 11816 6820 1433 6897 7029 12395 12405 12406 12407 12408 7146 1722 1723 1724 1729 12439 12441 12451 12454 12466 12467 12482 12483 12484 12485 12486 12487 12488 12489 12490 12491 12492 12493 12496 12497 12498 12546 1897 1898 12628 12640 1965 1966 1967 1968 12710 12740 12741 12742 12743 2063 12825 12828 12853 12854 12855 12856 12857 12858 12869 2177 12885 13028 2380 7867 7868 7869 7870 2471 2505 2506 13233 13242 13460 13544 13712 3037 3084 3085 13919 13920 13921 13922 13923 8652 8653 8654 8669 8678 8684 13973 8696 13983 8760 14094 14256 9019 9020 9021 9022 9023 9024 9082 14375 14393 14401 14402 14403 14404 14405 14406 14407 14408 9271 14773 9518 4104 14822 4168 9925 10036 10048 10095 10101 10105 10129 10168 4752 10318 10435 10443
git$	10026
gits$	10026
giv	3961
give	3889 3962
give$	10981 290 291 292 293 294 295 296 11062 450 685 686 1150 1151 1152 1153 1154 1155 1168 1169 1170 1171 1172 1347 1348 1718 1719 1884 1885 1886 2264 8085 2670 2671 2716 8297 2918 13734 13841 13847 13861 8884 3542 3686 3687 3688 3689 3690 9303 9325 9391 3971 4135 4712 10379
gived$	1884 1885 1886 2716
giveed$	9391
givees$	3971
giveing$	9391 3971 4135
given	3880 9408 9467 4475
given$	10918 5674 5675 1718 1719 2670 2671 2918 3229 14246 14247 14248 14249 3568 3686 3687 3688 3689 3690 14738 4321 4322 4347 4350 4364 4420
gives$	290 291 292 293 294 295 296 450 685 686 1150 1151 1152 1153 1154 1155 1168 1169 1170 1171 1172 1718 1719 1884 1885 1886 2670 2671 2716 13734 3542 3568 3686 3687 3688 3689 3690 9347 9364 9391 3971 4135 4712
giving$	290 291 292 293 294 295 296 450 1150 1151 1152 1153 1154 1155 1168 1169 1170 1171 1172 1884 1885 1886 2670 2671 2716 3542 3686 3687 3688 3689 3690 9347 4712
glad$	297 298 303 461 462 680 681 682 683 684 951 952 953 954 955 956 957 958 959 6578 6696 11975 11976 11977 11978 1276 1277 1278 2877 14572 4546
glamour$	12333 12334 12355 12361
glandular$	5164
glass$	10583
glasses$	10356
glaucoma$	5386
glean$	3882
gleaned$	3882 14667
gleaning$	3882
gleans$	3882
glories$	1013 1014
glory$	1013 1014
gloves$	10356
glued$	3376
go$	5530 10809 5532 5533 10821 5577 10892 10912 10945 10962 10963 10964 10966 5694 10975 376 5819 5820 5821 5822 11101 11121 11123 11124 11125 5880 5882 5883 499 500 501 502 503 504 538 541 544 545 5973 5976 5984 563 564 11332 665 666 667 671 679 11393 11394 11395 11396 11397 6148 11459 11460 11461 6312 6377 6378 963 964 973 1201 1202 1203 1204 1205 1206 1207 11974 11979 11985 6738 6739 6740 6741 12042 1345 1346 6835 12128 12250 12296 12298 12304 12306 1632 1656 1689 1690 1853 1990 1991 1992 1993 1994 1995 2000 2001 2056 2195 2196 2197 13552 13553 13554 13555 3067 3076 3088 3089 3090 3091 3092 13810 13841 13847 13861 13867 13868 3182 14042 8806 8950 9223 9409 4201 14970 4451 4503 4530 4531 9957 4693 10379 5254
goad$	1706 1707 4579
goadded$	1706 1707 4579
goadding$	1706 1707 4579
goaded$	1706 1707 4579
goading$	1706 1707 4579
goads$	1706 1707 4579
goal	4224
goal$	11925 4215 14965
gobby$	5316
goes	14645
goes$	10945 376 499 500 501 502 542 544 545 5984 563 564 665 666 667 672 679 11551 965 1075 1201 1202 1203 1204 1205 1206 1345 1346 1358 1359 6786 6787 1632 1656 1689 1690 1853 1990 1991 1992 1993 1994 1995 2000 2001 2195 2196 2197 3067 3076 3088 3089 3090 3091 3092 3224 13993 14042 8806 9409 14710 4335 4451 4456 4464 4503 4530 4531 9957 4693 5194 5254
gofer$	5294
gofers$	5294
going$	10913 10935 10936 10937 376 11149 5874 499 500 501 502 537 544 545 5972 5975 5982 5983 5984 563 564 621 11332 665 666 667 673 679 11393 11394 11395 11396 11397 11425 11459 11460 11461 6377 1201 1202 1203 1204 1205 1206 1656 1689 1690 7134 1853 2056 2195 2196 2197 7778 7779 2522 3067 3076 3088 3089 3090 3091 3092 13840 8583 3159 3160 3161 3162 8588 3168 3169 3170 13967 14042 8806 4058 4201 4451 4464 4503 4530 4531 4709 5181 5254
goings$	14702 9465
gold$	7355 4901 10356
gone$	5859 5860 5868 5892 5893 5894 5895 5896 5897 5898 5899 499 500 501 502 503 504 544 545 5984 665 666 667 679 11398 11399 6131 11415 11416 11417 11430 1201 1202 1203 1204 1205 1206 1345 1346 6876 1656 1853 2000 2001 13611 13617 14254 14255 9306 9409 4049 9782 4436 4503 4530 4531 9957 4693 5181
gonorr	5396
good$	10765 5547 5588 534 7143 7144 7173 1749 12536 1933 7360 7462 2071 7689 7822 7907 2562 2570 2573 8141 8740 9052 9231 4039 4877
goods$	9618
goodwill$	7305
goose$	10362
gorgeous$	5337
gormless$	10319 5316
gos$	14970
gossip$	10107
gossips$	10107
got	15033 4475
got$	48 49 76 78 79 80 81 82 142 143 144 145 146 10962 10963 10964 10966 674 677 679 11398 11415 11416 11417 11431 803 804 11553 901 902 11622 969 972 6406 6407 6415 1041 1042 1043 1044 1045 6728 6729 12097 12098 1686 1687 1691 12421 12422 1963 1964 2003 2030 2200 2604 2620 2747 2807 2808 2809 2810 2811 2894 3006 3019 3020 3021 3022 3070 8701 14150 14151 3713 3795 3796 14667 4110 4350 4452 4453 4530 4531 9957 4710 4785 4913 4924 5167 5184 5210 5212 5256
gown$	13754
gowns$	13754 13777 13794
gp	9753 4331
gp$	15031 9756
gps	4475
gps$	9900
grade	10628
grade$	14583 10650 5356
graded$	2128 2131 14731 5053 5356
grades	15077 9800
grades$	14583 15078 10650
graffi	9883
graffiti$	14840 15161
graft$	10588
grafts$	10588
grain$	1101
gran	9806 15086 9809 4388 4398 9824 4400 4403 15130 15136 9861
gran$	4376 15084 4401
grandad$	4401
grandf	9806
grandfather$	15084
grandm	9806
grandmother$	11997 15082 15084
grandmothers$	11997
granite$	13448
granny$	11997
grante	9566 5260
granted$	14844 10529
grasp$	12250 6986 6987 6988 6989 6990 6991 6992 6993 6994 6995 6996 6997 7897 13176 7917 13196
grass$	14449
grateful$	14572
gratitude$	12733 12734 12735 12736 12737
grave$	11922 11923 15079
graves$	11922 11923
graveyard$	15131
gravitate$	1639 1640 1641 1642 1643 1644 1645 1646 1647 1648 1649 1650 1651
gravitated$	1639 1640 1641 1642 1643 1644 1645 1646 1647 1648 1649 1650 1651
gravitates$	1639 1640 1641 1642 1643 1644 1645 1646 1647 1648 1649 1650 1651
gravitating$	1639 1640 1641 1642 1643 1644 1645 1646 1647 1648 1649 1650 1651
greasy$	3002 13721 4889 4896 4912
great$	6688 7306
greater$	2363
greatly$	14974
greed$	11073 11074 11075 11076 11077 11078 11448 11449 11450 11451 11515 6276 6277 6297 11576 11750 12004 12005 1303 1304 6855 12333 12334 9984
greedy$	5316
green$	6579 13141 13142 13143 13540 13711 10252 4890 4912
greet$	3839
greeted$	3839
greeting$	3839
greets$	3839
greetted$	3839
greetting$	3839
grew$	2326 2327 3001 4895
grey$	13711 13721 4912 10356 4936 10524
grief$	6649 13591
grip$	7917 13196 14416 14493 14494 14495 14496 4245 10452
grips$	4245
gromme	9729
grommets$	15007
groomed$	10748 10751 11365 11661 12264 12265 12266 12267 12268 12269 12270 12271 12272 12273 12274 12275 12321 12322 12323 12324 12325 12326 12327 12328 13410 10308
groomer$	11247 11339 11344 11349 11879 12183 12456 1757 1841 13546 10043 10046 10047
groomers$	11247 11344 11349 11879 12183 12456 1757 1841 10043 10046 10047
grooming$	10741 10742 10743 10758 10770 11080 11511 11512 11702 6425 12321 12322 12323 12324 12325 12326 12327 12328 9969 10011
gross$	4976
ground$	3960 14752
grounds$	4140 4156 4418
group	9297 14586 9312 14662 9395 14696 14704 14721 14724 14727 9450 14729 4028 4029 14739 14740 14742 9495 14782 4093 4107 14828 4131 14845 14848 14853 9588 9604 9613 14891 9614 14905 14942 9670 14948 14954 9681 4258 14962 14966 14978 4282 14988 10495 5093 5094 10534 10539 10546 10558 10559
group$	10804 10832 10833 359 11087 11089 5813 421 11186 5909 5911 5913 6128 6129 6134 6135 6145 6180 6227 852 873 6298 6308 6502 11816 6820 1433 6897 12299 7029 7146 1722 1723 1724 1729 12441 12447 12449 12454 12474 12477 7202 7203 1819 1897 1898 12622 1965 1966 1967 1968 12692 12710 12740 12741 12742 12743 12825 12828 12853 12854 12855 12856 12857 12858 12869 2177 12885 7612 7613 2223 13043 13149 13150 13151 13152 13153 13197 13198 13199 13213 2530 2531 13245 13460 13588 13590 13636 2945 2946 13712 3037 3084 3085 13919 13920 13921 13922 13923 13926 8652 8653 8654 8657 8658 8669 8678 8684 13973 8696 13983 13988 13990 8760 14094 9019 9020 9021 9022 9023 9024 14316 9076 9078 14392 14401 14402 14403 14404 14405 14406 14407 14408 14485 14486 9213 9271 9273 9294 14574 14579 14618 14621 9350 9377 14661 14665 14666 14668 14678 9403 14684 14691 9430 4006 14737 14749 4063 14773 9518 4102 4104 14815 4116 14820 9554 9556 4168 14878 14892 14893 14933 14934 14935 9666 14950 4253 9683 9711 9714 14993 10036 10039 10090 10095 10132 10168 4752 10221 10435 10443 5078 10508 5094 5136 10647
groups$	10833 12447 12449 1898 12710 12740 12741 12742 12743 12825 12828 12853 12854 12855 12856 12857 12858 12869 14618 14749 10095 10168 10508
grow	4278
grow$	2326 2327 2467 13171 13172 7895 3001 4895
growing$	2326 2327 3001 4895
grown$	612 11321 6437 7092 1685 12929 12976 2311 13016 13017 13018 13019 13020 13021 7745 7746 7747 7748 2326 2327 7764 7770 7771 7772 13052 13053 13054 13058 13059 13060 13061 13067 7794 7796 7797 7798 7799 7800 7804 7806 13085 7815 13099 13100 2398 2415 13120 13122 2423 2424 7851 13130 13131 7857 7858 2442 2460 2461 2473 7900 13185 13186 13187 13192 2493 13206 7929 8008 8011 8041 13320 13321 13322 13323 8083 2672 2673 2674 2675 13390 13391 8150 8152 2735 13438 2736 2737 13440 2747 13451 13492 13493 13494 13495 13499 8289 8326 13606 8329 8361 8363 2951 8387 3001 10240 10243 4857 4895
grownups$	13022
grows$	2326 2327 3001 4895
grubby$	13739 13740 4929 4936 5337
grumpy$	5310
guarantee$	3263 8688 3264 8689 3265 8690 3266 8691 3267 3268
guaranteed$	3165 3166 3167 4956
guard	3908 9407 9414 4020 9455 4041 9537 4120 9545
guard$	5724 11290 3885 14589 9333 14664 14685 14687 14692 9445 4024 14733 4042 4043 14815 4165 4181 4284
guardian$	13384 13385 13386 13387
guardians$	13384 13385 13386 13387
guards	9545
guards$	5724 11290 3885 14589 9333 14664 14685 14687 14692 9445 4024 14733 4036 4042 4043 14815 4165 4181 4284
gucci$	10356
guess$	13594 13595
guessed$	12170 12171 6894 6895
guidance$	10952 10953 12048 12049 12291 12292 12293 12294 12295 13332 13349 13413 13414 13415 14136 14137 14138 14139 14140 14141 10005
guilt	14769 9507
guilt$	14468 14785 5020 10449
guiltless$	6367 943 6369
guilty	5266
guilty$	818 819 11632 11633 11634 11635 9582 9970 5266 10691
gullible$	12087 1465 13141 13142 13143 9986 4563 10252 5316
gum$	5387
gun	15185
gun$	11657 7024 7025 9888
guns$	11657
gutless$	5310
gutter$	14000
guttersnipe$	5309
guttersnipes$	5309
gyppo$	5309
gyppos$	5309
habit	10618
habit$	10787 10791 1669 1670 1671 3529 9916 9917
habits$	10787 10791 11920 13876 9916 9917 10270
habitual$	560 561 9472 4505 4615 4628 5090
habitually$	559
had	4292 4297 4337 5194
had$	217 218 311 583 586 6120 6121 6122 6125 6126 703 704 705 706 707 708 709 710 711 726 727 728 729 730 791 839 841 921 1002 1003 1039 1041 1042 1043 1044 1045 1068 11817 1120 1121 1310 1963 1964 2030 2089 2200 2391 13410 13670 13673 3006 3019 3020 3021 3022 3070 14055 14056 3368 3418 3419 3420 3421 3423 3424 3425 3426 8869 3449 3450 3451 3452 3453 3454 3455 3456 3457 3458 3459 3460 3461 3462 3463 3485 3493 8944 8945 8946 8958 8960 9028 14307 3821 3822 14667 9671 4293 9722 4304 4306 4312 4314 4321 9762 4347 4350 4420 4452 4785 10291 4913 4924 4979 10511 5146 5167 5168 5209 5245
haemop	5165
haemophilia$	10590
hair$	13704 13706 13707 13708 13773 13804 10324 4902 10337 4914
haircut$	13706 13707 13708 13773 10337 4914 10351
haircuts$	13706 13707 13708 13773 10337 4914 10351
haired$	10305 10314
hairstyle$	13706 13707 13708 13773 10337 4914 10351
hairstyles$	13706 13707 13708 13773 10337 4914 10351
hairy$	5337
half$	831 1081 8504 9072 4111 9562 4219 4988
halfway$	10372
hall	9868
hall$	15146
halluc	5384
hallwa	9868
hallway$	15146
halve$	14912 14939
halved$	14912 10548
halves$	14939
ham$	4998
hand	3946 3973
hand$	294 295 296 11602 11603 938 939 940 941 6433 11863 1168 1169 1170 1171 1172 12706 12707 7683 7684 7685 2261 8058 13337 13338 13339 8247 13710 9391 3971 9551 4135 9651
handded$	294 295 296 1168 1169 1170 1171 1172
handding$	294 295 296 1168 1169 1170 1171 1172
handed	9408 9467
handed$	294 295 296 1168 1169 1170 1171 1172 14413 9391 10416 10417 10469 10531
handedly$	10470
handes$	3971
handful$	1821 7246 1822 7247 1823 7248 1824 7249 12864 10052
handing$	294 295 296 1168 1169 1170 1171 1172 9391 3971 4135 10504
handl	10479
handle	9548 4175
handle$	12750 12785 7664 7676 2277 7703 7704 2280 13002 13003 13226 7981 7982 7983 7986 7987 7989 7990 7993 2586 13290 13291 2608 8034 8035 8036 13316 8127 8197 2786 2787 3839 4245 4829
handled$	2586 2786 2787 3839 4829
handles$	2586 2786 2787 3839 14826 4829
handli	14789 5369
handling$	7981 7982 7983 7986 7987 7989 7990 7993 2586 13316 2786 2787 13521 13522 13523 13524 13525 3528 3755 3756 3757 3758 3839 9904 4829 10431
hands$	10760 10761 10762 10763 294 295 296 11602 11603 6433 11863 1168 1169 1170 1171 1172 11931 11932 7683 7684 7685 2261 8247 13710 14308 14434 9391 3971 4135
handse	9616
handset$	3881 4009 14713 14894 5072
handsets$	3881 4009 14713 14894
handsome$	5337
hang	14645 9548 5156
hang$	11092 11121 11123 11124 11125 11154 11393 11394 11395 11396 11397 11459 11460 11461 6378 6442 1018 1675 1689 1690 12927 3072 3073 3074 3076 10291
hanged$	1689 1690 12927 10291
hanger$	4633
hangers$	14571 4633
hangged$	1689 1690 12927 10291
hangging$	1689 1690 12927 10291
hanging$	10913 11149 11393 11394 11395 11396 11397 11459 11460 11461 11823 11824 1675 1689 1690 12927 13796 13797 10291 10372
hangouts$	14826
hangs$	1675 1689 1690 12927 3072 3073 3074 3076 10291
haphazard$	14458 14459 14460 14461
happen$	10859 10914 10915 10916 11557 12528
happened$	10773 10776 10859 6140 6141 11434 11435 827 6257 11551 11642 6539 11818 11819 11820 11821 11822 12107 12233 12234 12235 12236 12237 13389 14217 14218 14219
happening$	12233 12234 12235 12236 12237
happens$	10773 10859 825 11551 12107 12233 12234 12235 12236 12237
happily$	8026 8027 8028 8029 8030 8031 8032
happy$	297 298 303 5729 431 432 433 461 462 662 663 680 681 682 683 684 951 952 953 954 955 956 957 958 959 6696 11975 11976 11977 11978 1276 1277 1278 2877 4546
harass$	1692 1693 1694 4578
harassed$	1692 1693 1694 4578
harasses$	1692 1693 1694 4578
harassing$	1692 1693 1694 14557 14558 14559 14560 4578
hard	4243 4248
hard$	6471 1085 1086 1087 6981 6985 12363 1842 1843 1919 7363 12726 7449 2082 2083 2084 2085 2086 2087 7585 12921 2263 2545 2546 2547 8173 8174 2750 8219 8239 14571 9668 4247 14953 4716 4724 4840 4842 4854 4891
hardcore$	4665 5316
harden	10545
hardened$	7326 2672 2673 2674 2675 2689 2690 2759 4615 10206 10278 5330
harder	4074
harder$	6267 2082 2083 2084 2085 2086 2087 14118 14552 14553 14554 14555 14556 9499 4247 10471
hardest$	2082 2083 2084 2085 2086 2087
hardier$	2672 2673 2674 2675
hardly$	90 6486 6487 6507 6508 6509 1259 6710 6711 6910 6911 1492 1493 1494 7150 2511 2513 2514 2548 2581 2582 2649 8074 2650 2651 8165 8473 3196 3449 3450 3451 3452 3453 3454 3455 3456 3457 3458 3459 3460 3462 3463 3571 3626 3627 3628 4298 4357 4820 4821 4827 4835 4849 4979 5173
hardy$	2881
harm	9477 5156 5376
harm$	10703 10704 10723 10741 10742 10743 10770 5649 5650 5651 5652 5653 5654 5655 5656 232 233 234 11168 6190 6191 11511 11512 11521 11522 833 6649 11934 12203 12204 12264 12265 12266 12267 12268 12269 12270 12271 12272 12273 12274 12275 12287 12288 12289 12290 12584 13437 13591 9133 14457 9305 9472 9573 9841 15119 4471 15182 9960 5056 5084 5088 5090 10580
harmed$	10580
harmer$	10064
harmers$	10064
harmful$	5547 11199 1744 1745 1746 7188 4492 4612 4623 5090
harming$	10580
harms$	10703 10704 10580
harsh$	14412
has	4292 4329 15033 5194
has$	5431 5433 583 791 901 902 921 1002 1003 1039 1068 1310 6853 1538 1963 1964 7399 2030 2089 2200 2391 2747 2807 2808 2809 2810 2811 13670 13673 3006 3019 3020 3021 3022 3070 3174 8775 14055 14056 3368 8869 3449 3450 3451 3452 3453 3454 3455 3456 3457 3458 3459 3460 3462 3463 3484 3492 3527 8958 8960 3852 14753 9505 9671 4260 4293 4304 4305 4306 4314 4321 9754 4342 4347 4350 4364 4420 4452 4475 4710 4785 10291 4913 4924 4979 5146 5167 5168 5209
hastily$	14561 14562 14563
hat$	10356
hate$	12623 2035 4698
hated$	2035 4698
hates$	12623 2035 4698
hating$	2035 4698
hats$	8509 8510 3086 3087 10356
haunts	3945 9370 9548
haunts$	13876 14826
have$	5432 5434 5728 5833 5865 5869 5889 583 586 6156 791 838 868 901 902 921 6381 1002 1003 1039 1068 1114 6543 6544 1310 6848 6854 6872 6877 6888 6889 6892 6893 1537 12426 1963 1964 7398 2030 2089 2200 12927 2391 2392 7915 2747 2807 2808 2809 2810 2811 2884 3006 3019 3020 3021 3022 3070 8578 8587 13867 3174 3200 8682 8775 14055 14056 3368 14101 14102 14103 14104 8827 14109 14110 14111 8836 8842 8869 8885 3486 3527 14252 14253 9228 9229 3853 14800 9671 4260 4452 4710 4785 10291 4913 4924 10403 10511 10536 5146 5209
having	4297 5194
having$	583 586 6381 1003 7136 3006 3070 9722 4304 4306 4312 4913 5168
havoc$	10085 10086 10087 10093
hawk$	591 4518 4554
hawked$	591 4518 4554
hawking$	591 4518 4554
hawkked$	591 4518 4554
hawkking$	591 4518 4554
hawks$	591 4518 4554
hazel$	13711 4890
he$	5563 5569 6053 6128 6129 6134 6135 6179 6502 1090 1433 12173 1721 7146 1722 12425 1723 1724 7302 1897 12933 13919 13920 13921 13922 13923 8652 8653 8654 8656 8843 14125 5210
head$	11467 11469 11602 11603 1184 1185 1186 1187 1188 6628 1208 12066 12067 12068 12069 12070 12071 12072 12073 6796 6797 6798 12302 12303 12648 12680 7687 12995 12996 12997 2295 2296 2416 2417 2418 2419 2420 2421 2422 8040 8465 8489 8490 3066 3293 8718 3294 8719 3295 8720 3296 8721 3297 8722 3298 8723 14438 3736 14865 10335 5033 5389
headache$	7573
headaches$	7573
headcase$	10107 5309
headcases$	10107 5309
headed$	505 3293 8718 3294 8719 3295 8720 3296 8721 3297 8722 3298 8723 10138 10143 10181 10267 10304 10415
headfirst$	11904 6632
heading$	505 12034 3293 8718 3294 8719 3295 8720 3296 8721 3297 8722 3298 8723 4297
headlong$	11904 6632
heads$	11467 11469 11602 11603 1184 1185 1186 1187 1188 12066 12067 12068 12069 12070 12071 12072 12073 6796 6797 6798 12302 12303 12648 7687 2295 2296 8040 3638 14438 3736 10235 10253 10333 10334
headscarf$	10356
headscarves$	10356
headstrong$	5318
health	9736 9770 15085
health$	11619 11930 7038 7039 7040 7041 7042 8851 14996 15014 9741 9753 9755 15037 10608 5196
healthier$	5547
healthy$	5588
heap$	12744
hear	9404
hear$	12436 4296
heard$	2237 3512 3513 4296 4417
hearin	9735
hearing$	4296 15013 4417 5177 5178 10690
hearings$	10690
hears$	4296
heart$	12692 9717 14996 5169
hearted$	14350 10149 10150 10413
heartless$	14231 5316 5347
heat$	4228 14932
heatin	4455
heating$	15154 9880
heavier$	4868
heavies$	10107
heaviest$	3009 4916
heavil	9748
heavily$	2988 15020 15026 15027 4870
heavy	4243
heavy$	6446 8403 9135 9668 4868 4871 4921 4992 5044 5045
heavyset$	5336
heed$	5514 5515 5516 5517 5518 11062 12050 12051 12250 7013 7014 7015 7016 7017 13905 13906 13907 14177 14271 14272 14273 14274 14275 14276 14277
heeded$	11398 11406
heedless$	97 98 5310
heel$	14882
heels$	13779 13780 13781 14436 10356
height$	2937 2938 2939 13678 13679 13680 10293
held	10476
held$	2269 13655 14246 14247 14248 14249 3769 3863 14604 4012 9578 14874 4287
helicopter$	5080
hell$	962 6722 12400 12419 4677
hellraiser$	5306
hellraisers$	5306
help	3876 3905 3941 4157 4200
help$	5476 172 179 180 10952 10953 11062 11170 11177 11187 11443 11604 11737 11738 11740 11741 12057 12117 6946 12257 12258 12259 12709 12785 12799 7675 13320 13321 13322 13323 13332 13340 13341 13342 13343 13344 13345 13346 13347 13349 13355 13356 13357 13358 13359 13438 13440 13827 3131 3132 3133 3134 13841 13847 13861 13928 13949 13980 14016 14017 14018 14024 3536 3537 3538 14296 14305 3755 3756 3757 3758 14479 3949 3987 4152 4159 4215 14928 4271 15051 9991 9992 10077 10119 10208 10375 10379 10387
helped$	179 180 11606 12228 12229 12230 12231 12232 12800 13846 13852 13857 13860 13866 13961 13978 14002 14003 14004 14005 14006 14600 4152 4159 4271
helper$	11879 9981
helpers$	11879 9981
helpful$	3866 14600
helping$	179 180 6947 14016 14017 14018 8741 4152 4159 4271 10387
helpless$	7955 13443 13444 13445 13446 13540
helpped$	179 180
helpping$	179 180
helps	4157
helps$	179 180 3949 4152 4159 4215 4271 10388
henchman$	5294
henchmen$	5294
hepatitis$	5388
her	9297 9319 14637 9430 4063 4326 9765 4356 9794 4379 9805 4391 15108 15142 4446 4448 9882 15168 4478 10636 5260
her$	10706 10707 19 10733 5509 5522 5524 10803 102 103 106 110 111 5538 5540 118 5544 5600 5766 344 351 352 353 355 5783 359 5795 5796 5797 5798 5799 5800 421 5861 11157 5906 5933 6016 6061 6066 6077 6159 6201 6226 812 813 6244 6270 11551 849 851 852 6292 872 873 6298 11577 6300 6307 892 910 6365 6371 6373 950 11681 6422 6466 6472 6476 6564 6605 6643 6717 6718 1337 1338 1339 1340 6788 1427 1430 12144 6905 12186 6926 12282 12286 7009 12299 1729 7195 12524 12561 7317 7440 12761 2177 7612 7613 12937 2243 7735 7737 7889 7905 13227 7963 13241 7964 7965 7967 13348 13459 8185 13469 8211 8275 8276 2853 2854 2855 13578 13589 8320 2896 8322 2910 8408 8409 8410 8435 3018 3031 3036 3037 3057 8496 3084 3085 14019 8801 9073 14402 14403 14404 14405 14406 14407 9156 9158 9160 9167 14452 14518 9488 14999 9726 9728 15011 4310 9737 4313 9746 9751 4328 9781 9791 15072 4375 9804 4381 4382 9808 4384 9816 4399 9829 4410 15115 9852 9870 9871 9873 15153 15160 15166 9891 9901 9903 4521 4537 4752 4933 4934 10435 5182 5183 5190 5191 5198 10625 5215 5227 10661 5252 5257 5268
herbert$	10113
herberts$	10113
heritage$	8449 8450 8451 8454
heroin	9740 15185 9911
heroin$	14725 15018 9749 15030 15189 9926
hers$	11546
herself$	5425 5427 10706 10707 5466 5467 43 5469 5470 5471 5472 5473 5474 50 10754 10755 5478 5479 5481 5482 58 59 60 61 5488 5489 5490 5768 11067 5862 5863 5864 11188 5987 11465 11466 11468 6209 6210 6211 6212 6213 6214 6215 6216 6218 6219 11500 11501 11514 6245 6246 6247 6248 11527 11528 11529 11530 11531 11532 11533 11534 11535 11536 6263 6264 6265 6266 11545 11550 11572 11573 11695 11696 11697 11698 11699 6427 6645 6646 6648 11927 6656 6657 6658 6659 6661 6663 6664 1240 6716 6924 6928 1504 12209 12210 12211 12212 12213 12214 12215 12216 12217 12218 12219 6942 6943 12222 12223 12224 12225 12226 12227 12229 12230 12231 12232 7246 7247 7248 7249 12538 12702 7448 2024 2025 7451 2027 2028 2029 2194 12954 12955 12956 12957 12958 12959 12960 13229 13230 13231 13232 13259 13260 13261 13262 13263 13264 13265 13266 13267 13268 13269 13270 13271 13272 7996 13275 13276 7999 13283 8225 8226 8227 13597 9191 9727 9878 9912 9942 9943 9979 10254 10255 10581
herselves$	9727 10581
hid$	3075 3737
hidden$	3075 14604 10373
hide	9484 4081
hide$	10981 5856 5857 5858 6379 3075 3737 10557
hided$	3737
hides	4081
hides$	3075 3737
hiding	4081
hiding$	6379 3075 3737
hierar	14630 10480 10482 10558
hierarchy$	14616 14617 5357
high$	75 11678 11679 11680 6447 1034 1035 1036 1037 1038 2121 2122 7553 7554 7555 7556 7557 7558 7559 7560 7561 7562 7563 7564 7565 7566 7567 7568 7570 7571 7572 14042 9025 4708 4991
higher$	2121 2122 9358 5192
highest$	2121 2122
highlights$	10338
highly$	4243 4833
hijab$	10356
hijabs$	10356
him	9297 9319 14637 9765 15108 15142 15168 10636
him$	10706 10707 10733 10803 5705 5712 5713 5715 5718 11034 5760 11249 11252 11333 11345 11386 11392 11444 6226 6307 11655 11656 11691 6448 11788 6576 6577 6581 6593 6594 6596 6597 11971 11972 12044 12123 12153 12299 12761 7612 7613 13227 13256 13348 13459 13469 8275 8276 13578 13589 14019 9073 14402 14403 14404 14405 14406 14407 9973 10435 10625 10661
himself$	5425 5427 10706 10707 5466 5467 43 5469 5470 5471 5472 5473 5474 50 10754 10755 5478 5479 5481 5482 58 59 60 61 5488 5489 5490 5768 11067 5862 5863 5864 11188 5987 11465 11466 11468 6209 6210 6211 6212 6213 6214 6215 6216 6218 6219 11500 11501 11514 6245 6246 6247 6248 11527 11528 11529 11530 11531 11532 11533 11534 11535 11536 6263 6264 6265 6266 11545 11550 11572 11573 11695 11696 11697 11698 11699 6427 6645 6646 6648 11927 6656 6657 6658 6659 6661 6663 6664 1240 6716 6924 6928 1504 12209 12210 12211 12212 12213 12214 12215 12216 12217 12218 12219 6942 6943 12222 12223 12224 12225 12226 12227 12229 12230 12231 12232 7246 7247 7248 7249 12538 12702 7448 2024 2025 7451 2027 2028 2029 2194 12954 12955 12956 12957 12958 12959 12960 13229 13230 13231 13232 13259 13260 13261 13262 13263 13264 13265 13266 13267 13268 13269 13270 13271 13272 7996 13275 13276 7999 13283 8225 8226 8227 13597 9191 9727 9878 9912 9942 9943 9979 10254 10255 10581
himselves$	9727 10581
his	9430 4063 4326 4356 9794 4379 9805 4391 4446 4448 9882 4478 5260
his$	19 5509 5522 5524 102 103 106 110 111 5538 5540 118 5544 5600 5749 5766 344 351 352 353 355 5783 359 5795 5796 5797 5798 5799 5800 421 5861 11157 5906 5933 6016 11316 6066 6077 11385 6159 6201 812 813 6244 11546 6270 11551 849 851 852 6292 872 873 6298 11577 6300 892 910 6365 6371 6373 950 11681 6422 6466 6472 6476 6564 6605 6643 11956 11973 6717 6718 1337 1338 1339 1340 6788 6808 1427 1430 12144 6905 12186 6926 12282 12286 7009 7097 1729 12524 12561 7317 7440 2177 12937 2243 7735 7737 7889 7905 7963 7964 7965 7967 8185 8211 2853 2854 2855 8320 2896 8322 2910 8408 8409 8410 8435 3018 3031 3036 3037 3057 8496 3084 3085 8801 9156 9158 9160 9167 14452 14518 9488 14999 9726 9728 15011 4310 4313 9746 9751 4328 9781 9791 15072 4375 9804 4381 4382 9808 4384 9816 4399 9829 4410 15115 9852 9870 9871 9873 15153 15160 15166 9891 9901 9903 4521 4537 4752 4933 4934 5182 5183 5190 5191 5198 5215 5227 5251 5257 5268
hisself$	5425 5427 5466 5467 43 5469 5470 5471 5472 5473 5474 50 10754 10755 5478 5479 5481 5482 58 59 60 61 5488 5489 5490 5768 11067 5862 5863 5864 11188 5987 11465 11466 11468 6209 6210 6211 6212 6213 6214 6215 6216 6218 6219 11500 11501 11514 6245 6246 6247 6248 11527 11528 11529 11530 11531 11532 11533 11534 11535 11536 6263 6264 6265 6266 11545 11550 11572 11573 11695 11696 11697 11698 11699 6427 6645 6646 6648 11927 6656 6657 6658 6659 6661 6663 6664 1240 6716 6924 6928 1504 12209 12210 12211 12212 12213 12214 12215 12216 12217 12218 12219 6942 6943 12222 12223 12224 12225 12226 12227 12229 12230 12231 12232 12538 12702 7448 2024 2025 7451 2027 2028 2029 12954 12955 12956 12957 12958 12959 12960 13229 13230 13231 13232 13259 13260 13261 13262 13263 13264 13265 13266 13267 13268 13269 13270 13271 13272 7996 13275 13276 7999 13283 8225 8226 8227 13597 9191 9912 9942 9943 9979 10254 10255
histor	3890
historic$	9315
history$	3529 14659 9382 4415 10041 10621 10656 10694
hit	15103 15112 4411 15120
hit$	13475 3826 4227 15113 9836
hits$	15113
hiv	5396
hoist$	1051
hold	4081 4192
hold$	10813 5856 5857 5858 6379 11974 11979 12788 7690 7691 7692 7693 2269 7706 7707 7978 7979 7980 2786 2787 2800 2801 2802 3769 3863 9318 9375 14780 9505 4286
holdin	14632 9490 14774 4081 9907
holding$	6379 2269 13336 14569 14768
holds	14632 4081
holds$	2269 2786 2787 2800 2801 2802 3769 3863 9375 14657 14780 9505
hole$	11922 11923
holes$	11922 11923
holmes$	14715
home	9806 15089 15114 15142
home$	10854 10855 11146 11170 11212 11213 11409 11410 11452 11453 6398 6399 6499 12075 12113 12114 12154 7318 7590 12873 12874 2194 7636 13140 13318 13431 13637 3825 14714 14728 4203 9632 4269 15063 15083 15084 15095 15096 15111 15115 15119 15126 15133 15134 15141 15148 15150 4449 15158 15177 10170 5033 5218 10663 10664 5250 10676 10677 10678
homele	15103 5417
homes$	11212 11213 12873 12874 13318 14714 4203 9632 4269 15147 10170 10670
honest$	6868 12147 13846 13852 13857 13866 13961
hood$	3058 13778 8509 8510 3086 3087 4685 10356 4935 10524
hooded$	4599 4865 4936 10524 5337
hoodie$	13762 13763 13764 13773 10356 10358 10361 5342
hoodies$	12926 7649 8461 8462 13762 13763 13764 13765 13766 13770 13771 13772 13773 13775 13783 10356 10358 10361 5342
hoodlum$	5292 5294
hoodlums$	5292 5294
hoodrat$	5292
hoodrats$	5292
hoodrich$	5341
hoods$	12926 7649 3058 13770 13771 13772 13775 13778 13779 13780 13781 13783 8509 8510 3086 3087 10356 10358 4935 10524
hoody$	13762 13763 13764 10361
hook$	1381
hooligan$	10026 5292
hooliganism$	5292
hooligans$	12541 12542 12543 10026 5292
hoot$	14245
hoots$	14245
hop$	6376 1686 1687
hope$	8644 8754 3330 3525 3526 14628 10389
hoped$	3525 3526
hopeless$	7232 3225 3226 4642 4743 4747 5316 5347
hopelessly$	5347
hoper$	12508 12520 12521 12522 10053 10068
hopers$	12508 12520 12521 12522 10053 10068
hopes$	3525 3526 14628
hoping$	3525 3526 14628
hopings$	14628
hopped$	1686 1687
hopping$	6376
hops$	1686 1687
horde$	1736 1737
hornet$	6549
hornets$	6548 6552
horrendous$	12813 12814 12815 12816 12817 12818 12819 12820 12821
horrible$	12813 12814 12815 12816 12817 12818 12819 12820 12821 4704
horrid$	4704
horror$	10026
horrors$	10026
hospit	4331 9759 15103 9826 4471
hospital$	9756 15037 15038 15039 15104 9896 5033 5198
hospitalised$	5404
hospitalized$	5404
hostel	9862
hostel$	15140
hostile$	2096 2097 2098 2099 2100 12822 12823 4230 4749 5314 5348
hostility$	12883 12884 2182 2183 14542 14543 14544 14545 14546 9969 10177
hot	9702 9706 5144
hot$	4455 4756
hotel$	11239 11240 11241 11242 5965 5966 5967 5968 11655 11938 11939 11940 11941 11942 12596 12597
hotels$	11385 11655
hothead$	10052 5307
hotheads$	10052 5307
hotspot$	14980 14984 5141 10569
hotspots$	14980 14984 10569
hounding$	14557 14558 14559 14560
hounds$	11893
hour$	4367
hours$	12537 12602 15051 4349 4367 15180 10270 10454
house	9806 15089
house$	11239 11240 11241 11242 5965 5966 5967 5968 11655 11938 11939 11940 11941 11942 12017 7318 13113 13140 13144 13149 13150 13151 13152 13153 13197 13198 13199 13318 13637 14714 9608 9632 15084 15115 15133 15135 15148 4449 15158 10678
househ	9806
household$	12874 13113 13140 13144 13318 13637 15084 10170
households$	12874 13318 10170
housemates$	7818 7819 7820
houses$	11655 14714 9632 15147
housin	15085
housing$	8851 4203 15097 10673
how$	10977 10978 11681 12133 12144 12931 7984 7985 2568 8128 8129 8253 8255 4113 9966
hub$	9294 14574 14579 14592 14621 9350 9377 14661 14665 14666 14668 14671 9403 14684 14691 14815 9554 14878
huge$	5508
hulking$	5337
hundred$	6823
hung$	11429 1675 1689 1690 3072 3073 3074 10372
hungry$	10207 10679
hunt$	1632 7057 1633 1634 1635 1636 1637 1638 1990 1991 1992 1993 1994 1995 14044
hunted$	1632 7057 1633 1634 1635 1636 1637 1638 1990 1991 1992 1993 1994 1995
hunting$	1632 7057 1633 1634 1635 1636 1637 1638
hunts$	1632 7057 1633 1634 1635 1636 1637 1638 1990 1991 1992 1993 1994 1995
huntted$	1632 7057 1633 1634 1635 1636 1637 1638
huntting$	1632 7057 1633 1634 1635 1636 1637 1638
hurl$	1231 1232 1233 1234
hurled$	1231 1232 1233 1234
hurling$	1231 1232 1233 1234
hurlled$	1231 1232 1233 1234
hurlling$	1231 1232 1233 1234
hurls$	1231 1232 1233 1234
hurried$	951 952 953 954 955 956 957 958 959 4546
hurry$	951 952 953 954 955 956 957 958 959 4546
hurt	4411 15120 5156
hurt$	10748 10751 5649 5650 5651 5652 5653 5654 5655 5656 232 233 234 11169 11481 11503 11761 11762 11763 11775 11776 12097 12098 12621 13457 13458 13461 13476 13477 8200 13869 15113 9836
hurting$	10781 10782 10783 10784 10785
hurtle$	1207
hurtled$	1207
hurtles$	1207
hurtling$	1207
hurts$	12097 12098 8181 8182 13581 15113
husband$	15081 15091 15099 15106
hussies$	5309
hussy$	5309
hustlers$	5327
hyde$	12739
hydroc	5165
hydrocephalus$	10590
hyena$	10107
hyenas$	10107
hygien	9735 9736
hygiene$	15013 15014
hype$	11958
hyper$	4514 5316
hypersexual$	5286
hypersexualised$	5286
hypocritical$	5347
hysterical$	5316
i$	3767
ic	5099
ic$	2970 4867
ic0$	5334
ic1$	5334
ic2$	5334
ic3$	5334
ic4$	5334
ic5$	5334
ic6$	5334
ic7$	5334
ic8$	5334
ic9$	5334
ice$	11881
idea$	10994 11858 6762 6763 6764 6765 1341 1342 1343 1344 9045
ideas$	10993
identi	14584 3895 14609 3922 3938 14718 4057 4060 4063 4065 4077 9502 4126 14862 4272 5063 10522
identical$	8487 4926 4936
identically$	2987 4892 10355 10357
identified$	1754 1786 2142 4014 9488 4480 5085 10511 5090 10524
identifies$	3933 14730 4194
identify$	11062 3929 3933 14720 14730 4194
identifying$	3933 4194
identity$	3902
idiot$	10107
idiots$	10107 10420
idle$	10199 5316
idly$	9033 10408
idolise$	637 638 639 640 641
idolised$	637 638 639 640 641
idolises$	637 638 639 640 641
idolising$	637 638 639 640 641
iep	5204
iep$	10629
ieps$	10629
ies$	13112
if$	11081 11128 690 691 692 693 694 695 696 697 698 699 700 701 702 11418 11419 11424 11427 11428 747 749 750 751 752 753 754 755 756 757 758 759 905 11817 6840 1416 1418 1419 12187 7303 7304 8384 8385 8386 3422 3603 3604 4056 14972
ignor$	1355 1356 1357 4560
ignorance$	12197 5347
ignorant$	5316 5347
ignore$	10938 11092 11121 11123 11124 11125 6343 1698 1699 14042 3747 3748 14477 4580 4951 5018 5019 10451
ignored$	10938 6343 1355 1356 1357 12118 1698 1699 13829 14042 3747 3748 14481 14482 14483 14484 4560 4580 4951 5007 10438 5018 5019 10451
ignores$	10938 6343 1698 1699 14042 3747 3748 4580 4951 5018 5019 10451
ignoring$	10938 6343 1355 1356 1357 1698 1699 14042 14232 14233 3747 3748 14557 14558 14559 14560 4560 4580 4951 5018 5019 10451
ignorred$	1355 1356 1357 4560
ignorring$	1355 1356 1357 4560
ignors$	1355 1356 1357 4560
ill	15103 9826
ill$	125 126 3038 3060 15104 4771 4773
illegal$	11199
illnes	15085 15087
illness$	10571 10607
image$	11276 11284 6029 6030 606 607 834 11658 11958 13373 9230 14588 9311 3887 9346 3982 3984 14746
images	9386 3972 9397 9398
images$	11276 11284 6023 599 11303 6029 6030 606 607 11392 11658 13373 13388 14588 9311 3887 14610 14611 14619 9346 3965 9396 3982 3984 3989 14745 14746
imbecile$	5309
imbeciles$	5309
imei$	3867
immaculately$	2987 4892
immature$	5316
immaturity$	11073 11074 11075 11076 11077 11078 6276 6277 6852 1428 1429 6855
immensely$	14974
immigration$	15085 5255
imminent$	14864
immoral$	5318
immune$	2689 2690 2759
immuni	5400
impact$	13945 13946
impaired$	10837 10838 10839 10840 10603
impairment$	10571 10602
impenetrable$	5310
impetigo$	5388
implan	4318 9743
implant$	15021
implausible$	12432 12433 12434
implicated$	489 490 491 492 4480
important$	4215
impos	4187
imposed$	9629
imposing$	4868 5337
imposs	4074
impossible$	6981 6985 12419 2082 2083 2084 2085 2086 2087 2545 2546 2547 3225 3226 9499 4962
impress$	13458
impressed$	9997
impression$	10994
impressionable$	5316
impris	15085
imprisoned$	14834
improv	3870
improvement$	14032 8755
impulse$	7005 7630
impulsive$	10837 10838 10839 10840 5316
impulsivity$	6855
in	4333 9802 5194
in$	184 5635 216 10981 11028 11029 11031 11033 5875 5914 5918 5921 5931 5935 5936 5937 600 6034 6035 6036 6038 6099 6100 6101 6104 11575 6363 6366 11645 6403 11684 6438 6609 6626 6660 6677 1333 1334 12257 7116 7125 7159 12446 7182 7199 12478 12479 1777 7279 12558 12570 7413 7414 7415 7416 7444 7445 7505 12851 7574 7607 7614 7654 7712 7716 13129 7904 7935 2624 2625 8243 2966 13670 13673 8414 8432 8436 8437 3033 3062 3063 13769 8492 8497 8501 8505 3081 3082 3083 8513 14008 14015 8774 8813 14185 14230 9161 14502 14575 9405 9410 9437 4055 14768 14772 14785 9597 9605 9715 9716 9733 9761 9779 9782 9787 9805 9853 9857 9859 9865 9869 9889 4474 9927 4569 4794 10221 10339 4927 10355 10357 10386 10400 5035 10511 10601 10611 5187 5240 10667 10672 10692
inability$	5784 360 361 362 363 364 365
inaction$	6238 14513 10455 10457
inadequacy$	5347
inadequate$	5347
inadequately$	5347
inappropriate$	11199 5998 12385 13739 13740 4576 4749 4936
inappropriately$	2987 4892 10355 10357
inattention$	10455
incapable$	170 4960 10395
incessantly$	5345
incest$	15117
inch$	7838
incident$	14751 10659
incidents$	14808 14840 10659
inclin	9526
inclination$	8730 14009 14010 14011 14012 14013 14014
include$	10511
included$	4470
income	15085
income$	10656
incompetence$	5347
incompetent$	5347
incompetently$	5347
inconsistent$	12432 12433 12434 12808 12809 12810 12811 2109 4739
incorrect$	4929
incorrigible$	5318 5319
increa	4278 5128
increase$	4180 9690
increased$	14931
increases$	9690
indecent$	5998 6006
indefensible$	14328
indepe	10672
independence$	15045
independent$	7854 7856 2672 2673 2674 2675 2950 2963 9819 10258 4834 10287
indestructible$	10266
index	10480
index$	14750 9509
indian$	2989 8420
indica	9316 10476
indicate$	14757
indicates$	14757
indifference$	14321 14513 14542 14543 14544 14545 14546 10455 10457 5347
indifferent$	10395 5347
indiscriminate$	978
indisputably$	5345
indivi	14978 4282 10534
individual$	1898 12710 12740 12741 12742 12743 12825 12853 12854 12855 12856 12857 12858 12869 13670 13673 14626 4062 14978 10095 10168 10222 5207
individuals$	12378 12379 12380 12381 1898 12710 12740 12741 12742 12743 12825 12853 12854 12855 12856 12857 12858 12869 13670 13673 4062 9619 10095 10129 10168 10222
inducement$	11960 11961 11962 11963 11964 11965 11966
indulge$	496 497 498
indulged$	496 497 498
indulges$	496 497 498
indulging$	496 497 498
ineffective$	5347
ineffectual$	5347
inept$	5347
ineptitude$	5347
inevitable$	3185 3186 3187 3188 3189 3190 3227
inevitably$	10396 5345
inexcusable$	9143 14422 5347 5348
inexcusably$	5347
inexplicably$	5349
infamous$	1844 1845 1846 1847 1848 1849 1850 1851 2220 4796 5321
infant	15066
infatuated$	630 631 632 633 634 635 636
infection$	10571
infested$	1738 1739
inflexible$	14412
inflicted$	9964
influe	14962
influence$	12448 10037
influenced$	10748
influences$	12448 10037
influential$	14646
inform	9303 3980 4157 4200 5050 10476 5128
inform$	14581 3883 14597 3903 3904 9405 4152
informant$	14835 10475
informants$	10475
information$	10952 10953 6870 14310 9069 3755 3756 3757 3758 9307 14596 14597 3896 14629 3964 9549
informed$	5545 121 5791 7876 4152
informing$	3903 3904 9405 4152
informs$	3903 3904 9405 4152
ingrate$	5309
ingrates$	5309
inhale	5398
inhaler$	10616
ining$	9405
initia	4226
initiative$	9651 5139
injection$	15024
injections$	15024
injunc	9564 9625 9626 9895
injunction$	14842 14843 4142 9572 14850 14897 14903 14904 9627 14908 14911 15173 15179 10544
injunctions$	4142 14850 14897 14903 14904 9627 14908 14911 10544
injuries$	12203 12204 10607
injury	9717
injury$	12203 12204 14995 10607
inmate$	10122
inmates$	10122
inner$	2973
innocence$	13167
innocent$	6367 943 6369 13107 13108 13109 13110 7932 7933 7934 7955 8102 8103 8104 8105 13540 10246 10264
innocents$	13102 13103 13104 13105 13106 13214 13215 13216 13217 13233 13235 13236 13237 13238 13239 13240 13542 10245 10264
inpati	5401
input$	5640 10919
inquir$	4079
inquiries$	4079
inquirs$	4079
inquiry$	4079 10508
ins$	9405
insane$	10169
inside$	10981 11028 11029 11031 11033
insight$	12314 12315 7995 2571 2572 7998 9993
insist$	257 258 446 447 448 449 951 952 953 954 955 956 957 958 959 4546
insisted$	257 258 446 447 448 449 951 952 953 954 955 956 957 958 959 4546
insisting$	257 258 446 447 448 449 951 952 953 954 955 956 957 958 959 4546
insists$	257 258 446 447 448 449 951 952 953 954 955 956 957 958 959 4546
insistted$	257 258 446 447 448 449 951 952 953 954 955 956 957 958 959 4546
insistting$	257 258 446 447 448 449 951 952 953 954 955 956 957 958 959 4546
insolent$	5316
insomn	5384
inspec	3869 9295 9296 3873 9301 14584 9328 9329 9330 3906 3907 9343 3925 3926 3931 3952 3956 9383 9387 9388 9390 14669 14674 14675 14676 3978 9406 3983 9413 14697 4027 9537 4129 9560 9600
inspector$	9294 14574 14579 3885 14606 14607 14608 9331 9332 14621 9350 3948 9377 14661 14665 14666 14668 9403 14682 14684 14691 9452 14815 9554 14878 10563
instag	4134
instagram$	565 5990 566 5991 567 5992 568 5993 569 5994 11273 11274 11275
instead$	14489 14491 14548 14549 14551
instigator$	10516 5295
instigators$	10516 5295
institutional$	4976
instructed$	3899 4031 9466
instructions$	11621 12048 12049 10005
insuli	5387
insulin$	9745
insulting$	2532 2533 2534 2535 2536 2537
insults$	11026
integrated$	5083
intel	5050
intel$	10475
intell	3947 14716 10480 10522
intelligence$	14310 14591 9314 14593 14613 9372 9393 14673 9402 14683 9469 9508 4115 9549 5051 10477 5053 5353 5367 5373
intended$	4215
intens	4243 5128
intensive$	9668 9758 5270
intent	4224
intent$	10700
intention$	8730 14009 14010 14011 14012 14013 14014
intentions$	8730 14009 14010 14011 14012 14013 14014
intents$	2496
interc	9458 5369
intercepted$	14736
intercourse$	9935
interest$	5731 5732 11027 11563 12980 12981 12982 12983 13949 8730 14009 14010 14011 14012 14013 14014 14177 14271 14272 14273 14274 14275 14276 14277 9003 9004 9005 9006 9007 9207 14493 14494 14495 14496 3896 3987 14765 10452
interested$	8737 8907 14251 9174 9253 14572
internally$	5210
internet$	565 5990 566 5991 567 5992 568 5993 569 5994 11273 11274 11275 4524
interr	9434
interrogate$	4114
interrogated$	14712
interrogateing$	4114
interrogates$	4114
interrupt$	10397
interrupted$	10397
interrupting$	10397
interrupts$	10397
interruptted$	10397
interruptting$	10397
interv	4060 4473
intervene$	14296 14476 14479 14858
intervened$	14174 14306
intervention$	5640 10919 12799 13827 15175 10375 10696
interventions$	5640 10919 12799 13827 3131 3132 3133 3134 10375
interview$	4114
interviewed$	4090 4460
interviewing$	4114
interviews$	4114
intimate$	5998 655 656 657 658
intimidate$	1692 1693 1694 4578 10397
intimidated$	1692 1693 1694 13457 4578 10397
intimidates$	1692 1693 1694 4578 10397
intimidating$	10781 10782 10783 10784 10785 1692 1693 1694 12921 4578 4749 4891 10397 5314
into	3864 4333 5052
into$	10752 10807 10981 11028 11029 11031 11033 11150 5924 5925 5926 5928 6102 6103 6104 11565 6395 6396 6397 11685 1183 6609 6626 11910 11911 6636 6637 6639 6660 6678 6679 6680 6681 12316 12317 12318 12319 12320 7503 12987 9401 4047 14772 9504 4474 5187 5240
introd	4192
inured$	2689 2690 2759
invariably$	5345
invest	9371 9412 4126 14862 4273 15127 5112 5259 5374
investigate$	14296 14479
investigating$	9371
investigation$	14635 14690 4079 14855 14860 10684
investigationies$	4079
investigations$	14635 4079 14855 14860
investigationy$	4079
investigators$	14649
invincible$	5330
invitation$	11960 11961 11962 11963 11964 11965 11966 8551 3127 8553 3129 3130
invitations$	8551 3127 8553 3129 3130
invite$	10722 5445 38 306 307 323 324 325 326 327 328 329 330 5764 5765 774 775 6285 1236 1237 1238 1239 4535 4540 4544
invited$	10722 5445 38 306 307 323 324 325 326 327 328 329 330 5764 5765 774 775 11813 11814 1236 1237 1238 1239 4535 4540 4544
invites$	10722 5445 38 306 307 323 324 325 326 327 328 329 330 5764 5765 774 775 1236 1237 1238 1239 4535 4540 4544
inviting$	10722 5445 38 306 307 323 324 325 326 327 328 329 330 5764 5765 774 775 1236 1237 1238 1239 14016 14017 14018 4535 4540 4544 10387
involv	14769 14790 10512
involved$	10748 10751 489 490 491 492 493 494 495 11693 1734 2080 13969 13971 14480 9490 14801 9524 9552 4480 10015
involvement$	489 490 491 492 11548 1734 9507 9551 10015
involving$	14791
iq$	5382
irish$	2989 8420
iron$	13448 13449
irredeemable$	5319
irresponsible$	100 101 5547 1424 4491 4562 5347
irresponsibly$	5278 5347
is	3915 9378 15033 5150
is$	5559 5565 357 358 522 6042 795 796 946 6726 1610 1725 1747 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1811 1812 1813 1814 1815 1816 1901 1930 1932 1934 1935 1936 1937 1938 1939 1940 1941 1942 1943 1944 1945 1946 1948 1949 1950 1951 1952 1953 1954 1955 1957 1958 7396 2062 2089 2094 7530 7535 2129 2148 2157 2158 2159 2160 2161 2162 7633 13006 13007 2362 2368 7793 2369 2370 2371 2372 2375 2376 2377 2378 2403 2497 2498 2499 2504 2740 2753 2839 2840 2857 2864 2865 2866 2867 2868 2869 2876 8333 8334 13670 13673 2981 13734 8479 3080 3117 8556 8647 8775 3396 3397 8942 8953 9050 9071 3709 9180 3763 3764 14505 14528 3875 9326 14639 9362 9453 9463 14753 9481 4097 9586 9687 4339 9831 4433 4466 4508 4533 4620 4622 4627 4674 4682 4702 4728 4744 4746 4754 4755 4841 10291 10339 10340 4995 5022 10511 5174 5179 5181 5184 5210 5212 5235 5243 5256 5257 5262
island$	10363
isolated$	379 380 381 382 7190 7191 7192 7193
isolation$	12472 14043 4354 10050
iss$	5270
issu	3961
issue$	12879 3884 9310 3886 4202 4227 10015 10175 10621
issued$	3884 9310 3886 14590 9467 9566 4202
issues$	12879 3884 9310 3886 9347 4202 4227 10015 10175 10621
issuing$	3884 9310 3886 4202
it$	10723 11325 11392 11470 11471 11476 6279 871 6318 11604 6332 11641 11687 6424 6464 1110 11831 11912 11944 12000 1301 1302 12036 6761 12077 7372 2015 12762 2194 12931 7662 13327 8115 13395 8119 8194 8218 8242 13521 13522 13523 13524 13525 3171 13900 14046 14063 8843 14125 8891 8892 3517 3518 14300 14309 9132 3718 3719 14463 14464 9220 9243 9963 10156 10444
itch$	1128 1129 1130 1131
itched$	1128 1129 1130 1131
itches$	1128 1129 1130 1131
itching$	951 952 953 954 955 956 957 958 959 1015 1016 1017 1019 1020 1128 1129 1130 1131 4546
itchy$	7388
its$	5900 11209 815 6243 949 6925 14123 9055 9066 9156 9158 9160 14440 14441 9165 9167 9168 14452 14470 9194 9232 9233 14518 3825 9251 9259 9260 9337 4050 9684 9870 4977 10434 5023 5032
itself$	5425 5427 5466 5467 43 5469 5470 5471 5472 5473 5474 50 10754 10755 5478 5479 5481 5482 58 59 60 61 5488 5489 5490 5768 11067 5862 5863 5864 11188 5987 11465 11466 11468 6209 6210 6211 6212 6213 6214 6215 6216 6218 6219 11500 11501 11514 6245 6246 6247 6248 11527 11528 11529 11530 11531 11532 11533 11534 11535 11536 6263 6264 6265 6266 11545 11550 11572 11573 11695 11696 11697 11698 11699 6427 6645 6646 6648 11927 6656 6657 6658 6659 6661 6663 6664 1240 6716 6924 6928 1504 12209 12210 12211 12212 12213 12214 12215 12216 12217 12218 12219 6942 6943 12222 12223 12224 12225 12226 12227 12229 12230 12231 12232 12538 12702 7448 2024 2025 7451 2027 2028 2029 12954 12955 12956 12957 12958 12959 12960 13229 13230 13231 13232 13259 13260 13261 13262 13263 13264 13265 13266 13267 13268 13269 13270 13271 13272 7996 13275 13276 7999 13283 8225 8226 8227 13597 14338 9191 9912 9942 9943 9979 10254 10255
jacket$	13736 13762 13763 13764 13773 10356 10361 10369
jackets$	13736 8461 8462 13762 13763 13764 13765 13766 13773 10356 10361 10369
jail	9826 9899
jail$	13996 15080 15104 15177 4683
jailbait$	5309
jailed	15087
jailed$	14834 9890
jailer$	11613
jailers$	11613
jamaican$	2989 8420
january$	11214
jaundice$	5386
jaws$	11886 11889
jealous$	5316
jeans$	8461 8462 13762 13763 13764 13779 13780 13781 3079 13786 10356 10361 4947
jekyll$	2036
jeopardise$	10 4487 4488
jeopardised$	10 4487 4488
jeopardises$	10 4487 4488
jeopardising$	10 4487 4488
jeopardize$	10 4487 4488
jeopardized$	10 4487 4488
jeopardizes$	10 4487 4488
jeopardizing$	10 4487 4488
jeopardy$	10703 10704 10714 9628
jewellery$	13762 13763 13764 10356 10361
job	15085
job$	14091 14181 14182 14183 14184 14197 14198 14199 14200 14201 14202 14203 14204 14205 14206 14331 14335 14343 14552 14553 14554 14555 14556 14635 10431 10471
jobs$	14197 14198 14199 14200 14201 14202 14203 14204 14205 14206 14552 14553 14554 14555 14556 14635 10471
jobsworth$	5347
jobsworths$	5347
joggers$	13762 13763 13764 13765 13766 13779 13780 13781 3079 13783 10356 10361 4947
join$	11092 11121 13869
joined$	960 961
joint	4266 5128
joint$	9691 5083
jointly$	933 4545
joke$	12596 12597 10430
joker$	10107
jokers$	10107
journe	14739
judge$	13002 13003 13226 7951 7952 7953 7954 8005 2608 8034 8035 8036 13657 14476 4176 4465
judged$	5550 2128 2145
judgement$	134 135 136 137 6344 12066 12067 12068 12069 12070 12071 12072 12073 12169 10431
judges$	4176
judging$	7951 7952 7953 7954 2608 8034 8035 8036
judgment$	134 135 136 137 12169 10431
july$	11214
jump$	6376 1201 1202 1203 1204 1205 1206 1268 1269 1270 1686 1687 3844
jumped$	1201 1202 1203 1204 1205 1206 1268 1269 1270 1686 1687 3844
jumper$	13762 13763 13764 10361
jumpers$	8461 8462 13762 13763 13764 10361
jumping$	6376 1201 1202 1203 1204 1205 1206 3844
jumpped$	1201 1202 1203 1204 1205 1206 3844
jumpping$	1201 1202 1203 1204 1205 1206 3844
jumps$	1201 1202 1203 1204 1205 1206 1268 1269 1270 1686 1687 3844
june$	11214
jungle$	13515
junkie$	5302
junkies$	5302
just$	5571 5629 5633 669 6115 6119 767 929 934 6467 6468 1295 1296 12176 12177 12178 12179 2194 2771 3172 3212 3213 3214 3215 3331 3551 3552 4953
justice$	12923 12924 8856 14871 14872 15170 15171 9897 15176
justification$	10429
justified$	14928 10114
juvenile$	4615 4618 4628 5333
juveniles$	5333
keen$	297 298 303 431 432 433 461 462 680 681 682 683 684 951 952 953 954 955 956 957 958 959 1015 1016 1017 1019 1020 6696 11975 11976 11977 11978 1276 1277 1278 1279 1280 1281 9258 14572 14628 4546
keens$	14628
keep	9484 4233 4280
keep$	53 10892 5657 10950 5695 5789 5824 11121 11123 11124 5910 536 539 546 547 548 549 550 551 552 553 554 555 556 557 558 6147 836 837 6302 878 6304 6305 6306 6349 6350 6351 6352 6353 11974 11979 12128 1499 1503 1517 12250 12259 1676 13226 7981 7982 7983 7986 7987 7989 7990 7993 13316 13600 13601 13657 13841 13847 13861 14086 3436 3437 3438 3827 3863 3883 4002 14928 4229 4504 10379
keeped$	10892
keepers$	13599
keeping$	10892 11149 536 539 546 547 548 549 550 551 552 553 554 555 556 557 558 1499 1503 12209 12210 12211 12212 12213 12214 12215 12216 12217 12218 12219 1518 7981 7982 7983 7986 7987 7989 7990 7993 13316 14346 3863 4002 4229 4504
keepped$	10892
keepping$	10892
keeps	4233
keeps$	10892 5658 10950 536 539 546 547 548 549 550 551 552 553 554 555 556 557 558 836 837 1677 3010 3863 4002 9505 4229 4504
keg$	12651
kegs$	12651
kept$	5659 10950 536 539 546 547 548 549 550 551 552 553 554 555 556 557 558 11398 11406 11457 11458 6184 760 761 836 837 6843 13962 13963 13964 13965 3373 14086 3436 3437 3438 14306 3863 14604 4002 14931 4283 4370 4504 10451
ketami	9740
ketamine$	11662 15018 9749 15028 15030 5193
key$	9165 9298 14646 14865 14870 15066 4664 5085 5088 5090 5091
kg$	15010
kick$	5501 77 5504 1122 1123 1124 1125 1126 1127 12621 13868 3746 15113 4751
kicked	4411
kicked$	1122 1123 1124 1125 1126 1127 3746 15113 4411 9836 4412 4751
kicking$	1122 1123 1124 1125 1126 1127 7274 12609 12610 13475 3746 4751
kickked$	3746
kickking$	3746
kicks$	11166 12001 3746 15113 9983 4751
kid$	1898 12628 12710 12740 12741 12742 12743 12825 12853 12854 12855 12856 12857 12858 12869 13028 2505 2506 13250 13543 13629 10018 10025 10036 10105 10168
kidney	9729 15008
kidney$	15007
kids$	12395 12405 12406 12407 12408 12439 12441 12451 12454 1898 12628 1965 1966 1967 1968 12710 12740 12741 12742 12743 12825 12828 12853 12854 12855 12856 12857 12858 12869 12912 13028 2380 13096 13102 13103 13104 13105 13106 13184 2505 2506 13214 13215 13216 13217 13233 13235 13236 13237 13238 13239 13240 13248 13543 13629 9925 10018 10025 10036 10105 10129 10168 10214 10245
kill	5156
killed	15112
kilo$	15010
kilos$	15010
kind$	10772 12393 1918 1920 1921 1922 13329 13330 13331 8184 13735
kingpin$	5294 5300
kingpins$	5294 5300
kings$	12729
kinshi	4421
kinship$	9846
kiss$	10981
kissed$	5722 11330
kissing$	11367
kitche	9868
kitchen$	15146
kitted$	3039 3040 3041 4930
knew$	222 224 225 226 227 228 229 230 231 235 236 237 238 239 240 241 242 243 244 245 246 247 248 10960 10961 259 260 261 262 263 5689 5690 309 980 981 982 983 984 985 986 987 988 989 990 991 11933 1327 1328 1329 1330 1331 1332 1431 6857 6858 2230 2231 2239 2240 2241 2242 2301 2303 2304 2305 2306 2387 2697 2698 2699 2700 2701 2702 2703 2704 2803 2804 2805 2806 2823 2824 2825 2826 2827 2828 2829 2830 2831 2832 2833 2834 2835 2870 14061 3512 3513
knife	15185
knife$	11136 11192 11657 11913 11915 7024 7025 7084 7085 7086 14040 9472 4195 9888 15182
knives	14585 14594 14774 14817 14837 4193
knives$	11134 11657 7084 7085 7086 13392 8116 14039 3901 14762 14783 14784 9618
knock$	1675 1689 1690 13475 14754
knocked$	1675 1689 1690 8554
knocking$	1675 1689 1690
knockked$	1675 1689 1690
knockking$	1675 1689 1690
knocks$	1675 1689 1690 13517
know	3922 3938 3995
know$	183 222 224 225 226 227 228 229 230 231 235 236 237 238 239 240 241 242 243 244 245 246 247 248 10960 10961 259 260 261 262 263 5689 5690 309 11024 5996 980 981 982 983 984 985 986 987 988 989 990 991 1327 1328 1329 1330 1331 1332 6846 6847 1431 6857 6858 6864 6865 7371 1947 2030 2230 2231 2232 2233 2239 2240 2241 2242 2267 2301 13005 2303 2304 2305 2306 2387 2553 2554 2555 2559 2697 2698 2699 2700 2701 2702 2703 2704 2803 2804 2805 2806 2823 2824 2825 2826 2827 2828 2829 2830 2831 2832 2833 2834 2835 2870 13594 13595 13655 14061 14167 14168 9046 9047 9048 9291 14573 14609 3917 3924 3929 3943 4038 4092 9558
knowed$	2387
knowing$	5638 214 309 980 981 982 983 984 985 986 987 988 989 990 991 11933 2310 2387 13379 2705 8132 8133 8134 9291 10231 10271
knowingly$	11362 11363 661 11382 9955 9956 4532 5288
knowledge$	2274 2276 13011 7897 13176 7917 13196 7995 2571 2572 7998 13512
knowledgeable$	2310 13379
known	3972 9397 9398 14709 4060 4063
known$	222 248 6846 6847 12126 6864 6865 12170 12171 6894 6895 12350 12378 12379 12380 12381 1844 1845 1846 1847 1848 1849 1850 1851 2013 7439 2220 7646 7647 8829 3512 3513 14605 3915 14698 9488 14767 4071 4095 4098 4123 4461 4576 4615 4619 4628 4797 5085 5088 5090
knows	3995
knows$	222 224 225 226 227 228 229 230 231 235 236 237 238 239 240 241 242 243 244 245 246 247 248 10960 10961 259 260 261 262 263 5689 5690 309 980 981 982 983 984 985 986 987 988 989 990 991 1327 1328 1329 1330 1331 1332 1431 6857 6858 2030 2230 2231 2232 2233 2239 2240 2241 2242 2268 2279 2301 2303 2304 2305 2306 2387 2553 2554 2555 2560 2697 2698 2699 2700 2701 2702 2703 2704 2803 2804 2805 2806 2823 2824 2825 2826 2827 2828 2829 2830 2831 2832 2833 2834 2835 2870 14061 14573 4038 9558
knuckle$	13710
knuckles$	13710
kudos$	12329 12362
kurdish$	2989 8420
label$	10371
labelling$	14557 14558 14559 14560
labels$	10356 10371
labour$	10155
lac$	4789 4790 5320
lack$	95 1573 1574 1575 1576 1577 1578 1579 1580 1581 1582 1583 2088 2207 3790 9216 9217 9218 4568 4587 4638
lackadaisical$	14349 5347
lacked$	1573 1574 1575 1576 1577 1578 1579 1580 1581 1582 1583 4568 4587 4638 4739
lackey$	5294
lackeys$	5294
lacking$	1573 1574 1575 1576 1577 1578 1579 1580 1581 1582 1583 14458 14459 14460 14461 4568 4587 4638
lacks$	1573 1574 1575 1576 1577 1578 1579 1580 1581 1582 1583 4568 4587 4638 4739 4787
lad	14828
lad$	12466 12467 1898 12628 12710 12740 12741 12742 12743 12825 12853 12854 12855 12856 12857 12858 12869 2505 2506 9882 10024 10036 10048 10105 10168 10318 10341
ladies$	2441 2510 13579
lads	9297 14662 9395 14696 14739 14740 14742 9495 14782 4107 9544 4131 14845 14848 9604 14905 14942 14954 9681 14966 4282 5093 10539
lads$	10804 10982 11008 11011 11032 359 11087 5813 421 11216 11248 6128 6129 6134 6135 6145 6180 852 873 6298 11713 11718 11719 11720 11721 11722 11723 6502 11816 6574 11865 11868 6820 1433 6897 7029 12339 12346 12369 12386 7110 7146 1722 1723 1724 1729 12439 12441 12451 12454 12466 12467 12546 1897 1898 12628 1965 1966 1967 1968 12710 12740 12741 12742 12743 12825 12853 12854 12855 12856 12857 12858 12869 2177 12885 12942 12943 12944 12945 2380 7867 7868 7869 7870 2505 2506 13233 13460 13712 3037 3084 3085 13807 13919 13920 13921 13922 13923 8652 8653 8654 8669 8678 8684 13973 8696 8760 14094 9095 14393 9271 14773 4102 4104 4116 14820 14822 9556 4168 14934 10024 10036 10048 10095 10105 10129 10168 4752 10318
lady$	2410 13115 13116 13117
lager$	15022
laid$	56
lair$	11886
lairy$	5310
lambs$	13542
lame$	14349
lamentable$	5347
land$	0 1 2770
landded$	0 1
landding$	0 1
landed$	0 1 11622 2770
landing$	0 1
landlord$	11789 1094 8843 8848 8849 14497 9246 14564 14565 15094 5033
landlords$	14664
lands$	0 1 2770
landscape$	12443 12690
language$	9719
lank$	4912
lanky$	8439 5337
lap$	810 1336
laped$	810 1336
laping$	810 1336
lapped$	810 1336
lapping$	810 1336
laps$	810 1336
large$	8401 8403 4868 5337
largely$	933 3763 3764 5022
larger$	4868
lashes$	10332 10338 10345 10356
last$	8759 4353
late$	2194 14042 14239 14240 14241 14412 14473 9196 15016
laugh$	5507 11998 12002 1585
laughable$	14349
laughed$	1585
laughhed$	1585
laughhing$	1585
laughing$	1585
laughs$	11999 12001 1585
launderette$	15131
law	9883
law$	1821 1822 1823 1824 1832 1835 12563 1999 8231 2812 15161 5065
lawless$	4743 10169 5316
lax$	978 3642 3643 3644 3645 14412 14458 14459 14460 14461 9196 5006
lay$	56 5808 5809 5810 5811 1055 12638 5113
layabout$	5292
layabouts$	5292
laying$	56
lays$	56 12638 12639
lazily$	5347
laziness$	5347
lazy$	3642 3643 3644 3645 9196 4922 5006 5316 5347
lead	4157 10554
lead$	10715 280 281 282 283 284 285 335 336 337 1156 1157 1158 1159 1758 1759 1760 1761 12570 1884 1885 1886 2429 2430 2431 2432 2433 2899 14177 9571 5128
leadded$	2899
leadding$	2899
leaded$	2899
leader	10522
leader$	12663 14760 14795 14865 10015 10032
leaders$	12663 14617 14760 14795 14865 10015 10032
leadership$	14271 14272 14273 14274 14275 14276 14277 3755 3756 3757 3758 14493 14494 14495 14496 9685 10015 4976 10431 10452
leadin	14632
leading$	280 281 282 283 284 285 1758 1759 1760 1761 2429 2430 2431 2432 2433 2899 14646 9603
leads	14632
leads$	280 281 282 283 284 285 335 336 337 11553 11554 11555 1156 1157 1158 1159 12034 1758 1759 1760 1761 1884 1885 1886 2429 2430 2431 2432 2433 2899 14657 5128
league$	9241
lean$	4868
leap$	1201 1202 1203 1204 1205 1206 1268 1269 1270
leaped$	1201 1202 1203 1204 1205 1206 1268 1269 1270
leaping$	1201 1202 1203 1204 1205 1206
leapped$	1201 1202 1203 1204 1205 1206
leapping$	1201 1202 1203 1204 1205 1206
leaps$	1201 1202 1203 1204 1205 1206
leapt$	1201 1202 1203 1204 1205 1206 1268 1269 1270
learn	14584 9324 3922 9404 4057 4065 4077 9502
learn$	183 11062 6859 6860 6861 6862 6863 6864 6865 1539 12250 12807 13841 13847 13861 13915 13916 13917 13918 13952 14476 14602 3917 3929 10379
learned$	11607 11608 6428 1004 6859 6860 6861 6862 6863 6864 6865 2564 13962 13963 13964 13965 14667
learning$	171 6859 6860 6861 6862 6863 15049 9774 15069 5147 5177 5204 5206
learns$	13952 13974 13975 13976 13977
learnt$	11607 11608 6428 1004 6859 6860 6861 6862 6863 6864 6865 2565 13962 13963 13964 13965
least$	8833 8995 4850
leave	14645 15101
leave$	0 1 5428 5455 10734 10735 10736 10737 10738 10739 10740 41 42 44 67 68 69 10821 10850 11014 11062 11092 11121 11123 11124 11125 5850 563 564 11440 6738 6739 6740 6741 6742 1371 1372 1373 12109 12128 12201 2913 13841 13847 13861 13869 3594 3595 3596 3597 3598 3599 3600 3601 3602 3797 3798 14970 4431 10379 5028
leaved$	5455 10734 10735 10736 10737 10738 10739 2913
leaves$	0 1 5428 5455 10734 10735 10736 10737 10738 10739 41 42 44 67 68 69 563 564 1371 1372 1373 12130 2913 3594 3595 3596 3597 3598 3599 3600 3601 3602 3797 3798 14970 4431 4474 5028 5240
leaving$	0 1 5455 10734 10735 10736 10737 10738 10739 41 42 44 67 68 69 563 564 1371 1372 1373 2913 3594 3595 3596 3597 3598 3599 3600 3601 3602 3797 3798 4431 5028 10504 5240
lecturing$	7957
led	10476
led$	10715 10740 10748 280 281 282 283 284 285 335 336 337 11553 11554 11555 11622 1156 1157 1158 1159 12034 12130 12131 12132 1758 1759 1760 1761 1884 1885 1886 13410 9345 9540 10192
left	15087 9814
left$	0 1 5428 10740 41 42 44 67 68 69 11143 11398 11406 6181 11591 1371 1372 1373 6845 12130 6875 7890 7891 8302 2913 8380 2956 2957 2958 3594 3595 3596 3597 3598 3599 3600 3601 3602 3797 3798 15092 4431 4474 10438 10451 5028 10511 5240
leg$	13710 15006
legal$	9820
leggings$	8461 8462 13762 13763 13764 13779 13780 13781 13786 10356 10361
legs$	11044 11045 12749 13710 15006
length$	8429 14566
lenient$	14412
less	4210
less$	6356 6362 1444 7150 7821 2677 2678 2679 2680 13897 13898 13899 14180 4074 4101 4835
lesson	9792
lesson$	171 173 174 11707 14035 14036 14037 14076 14077 14078 15064
lessons$	171 173 174 11707 12473 12892 8072 14076 14077 14078 15054 15060 15064 15068 15070 15071 9932 10641
let	3876 3905 4133
let$	45 46 278 279 5892 5893 5894 5895 5896 5897 5898 5899 11398 11415 11416 11417 11429 11516 854 6413 11974 11979 13841 13847 13861 14042 14312 14313 3648 3649 3650 3651 3652 3653 3654 3655 3656 3657 3658 3659 3660 3661 3662 3663 3664 3665 3666 3667 3668 3669 3670 3671 3672 3673 3674 3675 3676 3677 9103 9104 3711 3797 3798 3818 3819 3820 3883 3903 3904 3949 10379 5028
lethal$	4614
leting$	3903 3904
lets$	45 46 278 279 11516 854 14042 3648 3649 3650 3651 3652 3653 3654 3655 3656 3657 3658 3659 3660 3661 3662 3663 3664 3665 3666 3667 3668 3669 3670 3671 3672 3673 3674 3675 3676 3711 3797 3798 3818 3819 3820 3903 3904 3949 5028
letter	14937
letter$	14310 14417 14419 14420 14938 10443
letters$	14310 14419 14420 14463 14464 14938 10443 10444
letting$	45 46 278 279 14042 3648 3649 3650 3651 3652 3653 3654 3655 3656 3657 3658 3659 3660 3661 3662 3663 3664 3665 3666 3667 3668 3669 3670 3671 3672 3673 3674 3675 3676 3711 3797 3798 3818 3819 3820 5028
leukae	5387
level	4210
level$	7327 12770 12771 12772 12773 2337 13329 13330 13331 14583 14998 4372 10526 10654
levels$	13329 13330 13331 14583 10526
liabilities$	7573
liability$	1821 7246 1822 7247 1823 7248 1824 7249 7573
liaison$	9935
liaisons$	9935
liar$	12520 12521 12522 12629 12630 12664 10052 10053 10107
liars$	12520 12521 12522 12629 12630 12664 10052 10053 10107 10420
liberty$	15122
library$	8843 8848 8849 14497 9246 14564 14565
licence$	15179 15181 10699
licences$	15181
lie$	5808 5809 5810 5811 1055 12083 12086 1441 1442 1481 12603 12621 13867 8624 14038 14042 14067 14465 10397 10445
lied$	1441 1442 1481 14038 14061
lies$	5808 5809 5810 5811 6238 1055 12086 1441 1442 1481 14038 14042 14061 14066 14465 14505 10397 10445
life	9806 15151
life$	5436 11117 5930 11619 6607 6638 11917 11930 1228 11945 11946 11947 11958 11959 1307 7122 7141 7142 12868 13046 13094 13095 13114 13118 13132 13133 13134 13135 13136 7878 7879 7880 7881 7882 13161 13162 13163 13164 13165 13177 13178 13409 13507 13508 13516 8248 13536 13538 13556 13557 13558 13559 13999 9675 15004 15084 4494 9922 10015 10021 10170 10675
lifes$	10021
lifestyle$	3 4 5 6 7 8 9 5444 20 5462 10778 10787 10791 11958 12329 12333 12334 12355 12557 13132 13133 13134 13135 13136 9916 9917 9922 10015 10041 10042 10092 10170 10270 5279
lifestyles$	10778 10791 13132 13133 13134 13135 13136 9916 9917 10092 10170 10270 5279
lift$	11006 11007 5739 5740 5741 5742 5743 5745 5746 11295 11296 11297 11298 11299 11300 11301 11302 11307 11310 11367 11371 11678 11679 11680 11971 11982 11983 11984 12388 13373 8153 13438 13440 8877
lifted	9302
lifted$	14144 14145 14146 8878 8898
lifts$	11006 11007 5739 5740 5741 5742 5743 5745 5746 11295 11296 11297 11298 11299 11300 11301 11302 11307 11310 11367 11371 6655 11971 11982 11983 11984 7087 12388 13373 13438 13440
light$	11857 11929 7388 3002 13721 4714 4868 4888 4889 4896 4912
lighter$	3002 4888 4896
like	9336
like$	11266 11267 11390 11391 6333 1148 6737 12020 12021 12022 12023 12024 12025 12026 12027 12028 12029 1626 1627 1628 1629 1662 1663 1668 1708 1709 1710 1711 7187 7263 7264 7265 7418 7419 1996 1997 1998 2048 12785 7744 2339 7769 7780 7781 7782 7783 7784 7785 7786 7787 2393 2394 2395 2491 7925 7926 7927 7928 7932 7933 7934 8220 8221 8222 8223 8224 2877 8344 8367 8368 8384 8385 8386 8520 3096 8522 8523 8530 9209 14600 14628 4570 10015 4692 4851 10281 10294 10355 10357
liked$	11390 11391 12020 12021 12022 12023 12024 12025 12026 12027 12028 12029 1626 1627 1628 1629 1662 1708 1709 1710 1711 4570
likelihood$	8754 3330 4213
likely$	7152 7153 3878 3892 4058 4127 4619 5085
likes$	11266 11267 12020 12021 12022 12023 12024 12025 12026 12027 12028 12029 1626 1627 1628 1629 1662 1663 1668 1708 1709 1710 1711 2877 14628 4570
liking$	12020 12021 12022 12023 12024 12025 12026 12027 12028 12029 1626 1627 1628 1629 1662 1708 1709 1710 1711 4570
limit$	11840
limited$	1573 1574 1575 1576 1577 1578 1579 1580 1581 1582 1583 12808 12809 12810 12811 2109 2203 2204 2205 2206 4568 4739
limits$	13416 13417 13418
line	5083
line$	11204 11216 11217 11221 11223 11228 11229 11230 11231 11232 11236 11237 11238 11943 12079 6806 12086 12529 14643 14783 14819 14882 9672 9924 10488 10552 5376
lined$	4272
lines	10522
lines$	11193 11210 11216 11217 11220 11222 11227 11236 11237 11238 11657 11952 6731 12012 7245 12529 7350 12964 14643 9924
lingered$	11429
link	14609
link$	1675 14578 14757 5058
linked	4212
linked$	1734 3915 14620 4072 14801 9524 9532 14812 4480 10015
linking$	1675
links$	1678 1679 1734 14578 14757 10015
lion$	6608 6610 6611
lions$	6608 6613
lip$	7157 12762 13710 9169 10137 4897
lippy$	5318
lips$	13710
lipstick$	13714 13715 13716 10338 10346
lisp	14996
list	9356 3942 3972 9397 3974 4060 14838
list$	14610 3909 14622 14634 9373 9380 3963 3966 9399 14686 14698 3998 14747 14749 14750 14755 9757 10493 10521
listed$	9399 3998 4012 4052
listen$	11062 11092 11187 11393 11394 11395 11396 11397 11398 12250 7013 7014 7015 7016 7017 13810 13841 13847 13861 13895 13896 13905 13906 13907 13915 13916 13917 13918 13952 14086 14179 14296 14476 14479 9324 10379 10380 10405
listened$	11393 11394 11395 11396 11397 11398 11406 11457 11458 13962 13963 13964 13965 14086 14105 14121 14126 14129 14130 14132 14133 14134 14135 14174 14179 14306 14526 10405
listening$	11398 13840 10406
listenned$	11398
listenning$	11398
listens$	11398 13905 13906 13907 13952 13974 13975 13976 13977
listing$	9399 3998
listinged$	9399
listings$	9399
lists$	14610 9380 3963 3966 9399 14686 3998 14749 10493
lithium$	5397
litre$	9744
litres$	9744
little	3890
little$	51 89 93 96 6336 912 913 914 915 1097 1107 6682 6685 6772 6891 6970 1573 1574 1575 1576 1577 1578 1579 1580 1581 1582 1583 1742 1827 1857 1858 1860 1962 7455 2109 2203 2204 2205 2206 7802 13094 13095 2465 2507 2524 7955 8071 8112 8266 8267 8301 13633 13636 13753 3311 3329 14239 14240 14241 8993 8998 8999 9000 3584 14290 14291 14473 14514 9315 4568 4591 4601 4628 4666 4688 4739 4787 4819 4911 5027
live	3890
live$	5576 11092 11154 11162 1181 1182 1838 2319 2320 2321 2322 2323 2324 2355 2356 2357 2358 2411 2429 2430 2431 2432 2433 13316 2615 2616 2894 8351 2929 3377 9315 9357 9577 15003 15134 4555
lived$	1181 1182 7816 7817 2429 2430 2431 2432 2433 13193 3379 4433 4435 4444 4555 5247
lives$	5436 10797 10798 10799 10802 11619 1181 1182 11930 1228 6654 7122 7141 7142 1838 12564 2319 2320 2321 2322 2323 2324 2355 2356 2357 2358 13114 13118 2429 13132 2430 13133 2431 13134 2432 13135 2433 13136 13311 13312 13313 13314 2615 2616 13409 2894 13602 3378 4433 4434 4435 4555 10170 5247
living$	1181 1182 2319 2320 2321 2322 2323 2324 2411 2429 2430 2431 2432 2433 13316 13601 15045 15097 15111 4433 4435 9868 15151 4555 5247
livs$	4435
llama$	12645
llamas$	12645
load$	12685 12686
loaf$	12066 12067 12068 12069 12070 12071 12072 12073
local	3890
local$	2224 2967 14470 9315 4421 10004 4865
locat	14862
locate$	10505
location$	5719 5720 5721 9299 9381 3957 3994
locations$	9299
lock$	4150 15113
locked$	11503 9593 14873 9602 15113 4411 4412
lockers$	9632
locks$	15113 15132
locs$	10336 10338
locusts$	10117
lodged$	4435
lodgers$	7818 7819 7820
lodges$	4435
lodging$	4435
lodgings$	15097
lodgs$	4435
log	3942 3967 3974 4004 10476
log$	14268 9380 14659 9382 3963 3966 9399 3994 3998 4001 9427 4007 14730 14734 4037 14823 14827
loged$	9399 3998 4037
logged	4004 14709
logged$	3976 3977 14694 14698 4012 14731 14743 10489
loggerheads$	14046
loggin	4004
logging$	9399 4001 4007
logginged$	9399
loggings$	9399
loging$	3998
logo$	10356
logos$	10356
logs	4004
logs$	14650 9380 14659 9382 3963 3966 9399 3998 14730 14827
loiter$	10291
loitered$	10291
loitering$	10291
loiterred$	10291
loiterring$	10291
loiters$	10291
lone$	2967 4864
loner$	5305
loners$	5305
long$	8261 8336 9171 14473 4889 4911 4912 4920
longer$	7824 7829 7865 13209 8074 2650 2651 8088 8201 4101
look$	5476 5785 770 771 772 994 1524 2252 7981 7982 7983 7986 7987 7989 7990 7993 2569 2578 2860 2861 8351 2929 8381 3015 3016 3017 3095 3097 3098 14268 14296 3695 14477 14479 14744 4427 4815 4817 4894 4923
looked$	770 771 772 2209 2569 2578 8056 13337 13338 13339 13340 13341 13342 13354 3015 3016 3017 3095 3097 3098 14121 14126 14129 14130 14132 14133 14134 14135 14306 3695 14526 9306 4273 4422 4815 4817 4894 4923 5415
looking$	770 771 772 6198 7057 1633 1634 1635 1636 1637 1638 7081 7674 7938 7974 7981 7982 7983 7986 7987 7989 7990 7993 2569 2578 13285 13293 13294 8055 13337 13338 13339 13340 13341 13342 8073 13353 13413 13414 13415 13423 13438 13440 2882 13689 8770 3695 14628 10302 10303 10311 10312 10316 10406 5246
lookings$	14628
lookked$	2569 2578
lookking$	2569 2578
lookout$	1826 13556 13557 13558 13559 14044 5362
lookouts$	1826 5362
looks$	11026 11436 11437 770 771 772 2569 2578 2860 2861 13713 3015 3016 3017 3095 3097 3098 13804 3695 4427 4815 4817 4894 4923
loop$	10112
loops$	10112
loose$	5794 12766 12767 4636 4672 10115
lorry$	5726 11654
lose$	2464 7940 7941 7942 13221 13222 13223 7946 7947 8155 13869 4355 4445
loser$	12520 12521 12522 10052 10053
losers$	12520 12521 12522 10052 10053 5308
loses$	4355
losing	4307
losing$	3010 14232 14233 9732 4355 4445 5175
loss$	12635 14457 10602
losses$	12635
lost	4307 4383 15087
lost$	7231 2464 3010 14042 14481 14482 14483 14484 3782 3783 9628 9732 4355 9855 4445 4611 4641 4675 10451 5175
lot$	10971 831 11898 12392 12441 12454 2223 13094 13095 2454 2509 13279 13287 13288 8180 13988 3636 4111 9562 10036 10129 10257
lots$	2453 3013
loud$	4765
loudmouth$	5303
loudmouthed$	5310
loudmouths$	5303
lounge	9868
lounge$	3072 3073 3074 15146
lounges$	3072 3073 3074
lout$	10107 5292
loutish$	5292 5316
louts$	12541 12542 12543 10107 5292
love$	637 638 639 640 641 642 643 644 645 646 647 1626 1627 1628 1629 1662 1708 1709 1710 1711 12785 4570
loved$	1626 1627 1628 1629 1662 1708 1709 1710 1711 4570
lover$	11351 11352 9948
lovers$	11351 11352 9948
loves$	637 638 639 640 641 1626 1627 1628 1629 1662 1708 1709 1710 1711 4570
loving$	1626 1627 1628 1629 1662 1708 1709 1710 1711 4570
low$	6186 7241 7262 1902 12745 12770 12771 12772 12773 12808 12809 12810 12811 2109 2121 2122 7553 7554 7555 7556 7557 7558 7559 7560 7561 7562 7563 7564 7565 7566 7567 7568 7570 7571 7572 2166 2167 2168 2169 3059 13787 4596 4672 4739 4787 10360 5384
lower	4210
lower$	2121 2122 5192
lowest$	2042 5223
lowlife$	5292
lowlifes$	5292
loyal$	2146
loyalty$	11578
luck$	11479 11883
lunch$	15154
lung	15008
lupus	9826 5165
lupus$	15104 10590
lurch$	14302
lure$	1009 1010 1011 1012 11985 4495 4548
lured$	1009 1010 1011 1012 4495 4548 9997
lures$	1009 1010 1011 1012 4495 4548
luring$	1009 1010 1011 1012 4495 4548
lycra$	10356
lying$	1441 1442 1481 12547 12603 12609 12610 13521 13522 13523 13524 13525 14042 5310
machet	15185
machete$	9888 15182
mad$	10126
madam$	10026
madams$	10026
made$	41 42 44 119 120 122 123 124 10841 10865 163 5589 5590 5591 5592 5593 5594 5595 331 332 333 418 419 481 533 581 11398 737 742 6259 11553 11554 11555 867 6293 6461 6504 12130 1456 1556 1560 7018 7019 7020 12311 1697 1716 1717 12431 1887 1888 1890 1927 2079 2408 2744 2745 8413 8661 8663 8666 13978 13984 3288 8790 8841 8880 14246 14247 14248 14249 3568 3707 3708 3759 4069 14778 9531 4302 9811 4585 5047 10511
magist	5264
magistrate$	4465
magistrates$	12923 12924 4176 14950 4465
magnet$	12656 2061 4136 10527
magnets$	12656 2061 4136 10527
mail	3961 3988
mail$	14450
mails$	14450
main$	14571 9298 14646 14795 14865 14870 4619 4664 5085 5088 5090 5091
maintained$	14931
maintenance$	10133
major$	5091
majority$	4111
make	4003
make$	41 42 44 120 122 123 124 10841 163 5589 5590 5591 5592 5593 5594 5595 5596 5597 5603 5604 5605 5606 5607 331 332 333 5790 418 419 481 11189 5912 533 581 737 742 816 6259 842 6503 12130 1456 12250 1556 6982 6983 6984 1560 1697 1716 1717 1887 1888 1890 2408 13226 2596 2612 2848 13666 8431 13714 13715 13716 13734 13735 8469 8527 8661 8662 13949 13972 8695 13980 13984 13985 3288 14044 8879 3568 3707 3708 9325 4250 4302 4585 10346 5047
maked$	331 332 333 816 842 1556 1560 1697 1716 1717 13666 3288
maker$	10029 10033
makers$	10029 10033
makes$	5455 10734 10735 10736 10737 10738 10739 41 42 44 120 122 123 124 10841 331 332 333 418 419 533 581 737 742 816 6259 842 11553 11554 11555 12130 1456 1556 1560 7018 7019 7020 1697 1716 1717 1887 1888 1890 2408 13666 13734 8661 13984 3288 3568 3707 3708 4302 4585 5047
makeup$	13714 13715 13716 13804 10338 10346 10356
making$	41 42 44 120 122 123 124 10842 10843 10844 163 5589 5590 5591 5592 5593 5594 5595 5596 10877 331 332 333 11047 11048 11049 11050 11051 11052 11053 11054 418 419 533 581 737 742 816 842 11665 1456 1556 1560 7026 7027 7028 1697 1716 1717 12460 1887 1888 1890 2408 13293 13294 2596 13666 3288 14042 3568 14345 3707 3708 4302 4585 10030 5047
maladaptive$	4493
maladjusted$	4743
male	5093 5099
male$	11321 7063 7097 7702 7705 8392 13671 13672 8395 13674 13675 2989 9327 4062 10057 10289 4865 5085
males$	10723 5703 10982 10989 5715 5718 11000 11001 11008 11009 11011 11013 11020 11032 11198 11216 11248 5995 11279 11280 11287 11290 11321 11868 12338 12352 7079 12358 12359 12378 12379 12380 12381 12386 12387 7110 1898 12710 12740 12741 12742 12743 12825 12853 12854 12855 12856 12857 12858 12869 12942 12943 12944 12945 13289 4062 9920 10057 10168 5332
malicious$	12430 4584 4700 5316
malign$	1744 1745 1746 4612
malnourished$	4886
malodorous$	5337
mam	4388 4398 9824 4403
mam$	4389 4401 9835
man	9909
man$	10723 5483 5485 5685 5703 5707 10989 5712 5714 5715 5718 11000 11001 11005 11008 11011 11013 5753 11032 11035 5761 11160 11216 11239 11240 11241 11242 5965 5966 5967 5968 11247 11248 11249 11252 11287 11290 11321 11324 11334 11335 11342 11343 11347 11348 11370 11392 11566 11616 11655 11656 11666 11667 11668 11669 11670 11671 11672 11673 11674 11675 11676 11677 11712 11714 6449 6451 11789 11790 1091 6565 6582 6593 6594 6596 6597 12044 7079 12358 12359 12378 12379 12380 7359 12641 12972 13000 13016 13017 13018 13019 13020 13021 13022 13024 2325 7754 13042 13076 13082 13084 2385 7814 13099 13100 2410 13115 13116 13117 13124 2423 2424 2441 2451 2452 2471 13190 2492 7923 13204 13289 13299 13300 13301 8040 13405 13492 13493 13494 13495 13497 13500 13502 13504 13549 13642 13646 8459 8468 9327 15138 15187 9920 9953 4684 4701 10240 10243
manage	9407 4175 4273
manage$	526 527 528 529 530 531 532 12524 12585 12586 12785 12895 2277 7703 7704 2280 2319 2320 2321 2322 2323 2324 2411 13226 7981 7982 7983 7986 7987 2563 7989 7990 7993 13273 2586 13290 13291 8017 2593 2594 8020 2601 2608 8034 8035 8036 2617 2894 13928 14299
managed$	526 527 528 529 530 531 532 2319 2320 2321 2322 2323 2324 2411 2586 2601 2617 2894 14002 14003 14004 14005 14006 3373 4264 4283 5214
management$	7601 3755 3756 3757 3758 14967 4976 10431 10521
manager$	11046 8843 8848 8849 8866 8867 14497 9246 14564 14565 14685 10521
managers$	11046 8843 8848 8849 14497 9246 14564 14565 14685
manages$	526 527 528 529 530 531 532 2319 2320 2321 2322 2323 2324 2411 2586 2601 2617 2894
managing$	526 527 528 529 530 531 532 2319 2320 2321 2322 2323 2324 2411 7981 7982 7983 7986 7987 7989 7990 7993 2586 13293 13294 2601 2608 8034 8035 8036 2617 2894
manbag$	10353 10356 5342
manbags$	10353 10356 5342
maneater$	10107 5309
maneaters$	10107 5309
manipulate$	1862 7664 4669 10397
manipulated$	10748 1862 4669 10397
manipulates$	1862 4669 10397
manipulating$	1862 4669 10397 5316
manipulative$	4749 5316
manipulator$	10052
manipulators$	10052
manner$	2416 2417 2418 2419 2420 2421 2422 13182 13183
mannered$	10196 10197
manners$	12733 12734 12735 12736 12737
many$	147 148 149 5620 5643 588 6828 7438 12974 13380 9141 9142 9165 9166 9538
map	3914 10480
map$	3912 3913 3940 3954 3999 5057
mapped$	3912 3940 3954 3999 14743 5057
mapping$	3912 3940 3954 3999 5057
maps$	3912 3940 3954 3999 5057
march$	11214
mardy$	5310
marginalised$	4865
marked$	14698 4012
marker$	9436 10499
markers$	9436 10499
market	9705
market$	4257 14983 14986
marks$	10650
marria	15085
mask$	3071 13778 10356 10366
masked$	3071 10373
masking$	3071
maskked$	3071
maskking$	3071
masks$	13770 13771 13772 3071 13775 13778 10356 10366
massage$	3826
master$	8244 13599
mastermind$	5294
masterminds$	5294
masters$	8244 13599
match	14609
match$	2789 8215 3874 9344 4044
matche	3935
matched$	14570 3874 9360 4044
matches$	3874
matching$	8487 4035 4044 4926 4936 10524 5144
matchs$	4044
material$	13447 14629
materialistic$	5316
mates$	5862 5863 5864 11211 11708 11709 11710
maths$	7197 10651 10653
matric	10480
matrix	10480
matrix$	14750 14755 10481
matted$	4912
matter$	350 11647 1058 1059 1060 1072 1073 7963 7964 7965 7967 8596 8597 8636 13949 9243 3871
matters$	13118 9132 3871
mattre	9856
mattress$	15134 9863
mature$	2310 2458 2462 2472 2600 8084 2672 2673 2674 2675 13379 2705 2950 2954 10284 10285 10286 5330
maturity$	2310 13040 2416 2417 2418 2419 2420 2421 2422 2523 5330
may	3878
may$	277 11214 7538 2349 2889 2955 9322 3900 9389 4024 4146 4154 4170
mayhem$	12403 9995 10093
mdma	9740
mdma$	15018
me$	13424 10426
meal$	15154
meals$	15154 15157
mealy$	4723
mean$	10715 10740 12130 13734 9196 4676 4700 4891
meaningful$	8968 8969 8970 8971
means$	10715 10740 11554 11555 11872 12130 13734 4215
meant$	11137 11138 11554 11555 14061
measur	10554 10559
measure$	366 367 368 6316
meat$	10764 10167
mechanic$	11046 11358 11359 11360
mechanics$	11046 11358 11359 11360
meddle$	1144 1145 1146
meddled$	1144 1145 1146
meddles$	1144 1145 1146
meddling$	1144 1145 1146
media$	5990 5991 5992 5993 5994 11273 11274 11275 14707 14894
medica	9735 5398
medical$	14996 15013 5196
medication$	15013 15030
medicine$	11752 10616
mediterranean$	2989 8418 8420 4891 10348
medium$	2121 2122 7553 7554 7555 7556 7557 7558 7559 7560 7561 7562 7563 7564 7565 7566 7567 7568 7570 7571 7572 2976 4868
meet$	10814 10821 10962 10963 10964 10966 5829 5830 5831 11121 11123 11124 11268 570 571 572 11332 11393 11394 11395 11396 11397 11459 11460 11461 6378 960 961 6766 12296 12298 12304 12306 13553 13554 13555 13810 13841 13847 13861 14296 14970 9957 10379
meetin	14739
meeting$	10913 11149 570 571 572 11332 11392 11393 11394 11395 11396 11397 11459 11460 11461 6378 14076 14077 14078 14678 14967 10406 10504
meetings$	11392 14076 14077 14078 14967
meets$	570 571 572 960 961 14710 14970
melato	5188
melatonin$	10613
meloterritorial$	5316
member	9297 14585 14586 9312 9319 3915 14662 9395 14696 14704 14721 14724 14727 9450 14729 4028 4029 14739 14740 14742 9495 14782 14790 4093 4107 14828 4131 14845 14848 14853 9588 9604 9613 14891 9614 14905 14942 14954 9681 4258 14966 14978 4282 14988 10480 10512 5093 10534 10539 10546 10558 10559
member$	1898 12710 12740 12741 12742 12743 12825 12853 12854 12855 12856 12857 12858 12869 8677 8687 8699 8704 8705 8866 8867 14626 14801 14892 9909 10015 10090 10168
members$	178 359 5813 421 11361 6128 6129 6134 6135 6145 6180 852 873 6298 6502 6820 1433 6897 7146 1722 1723 1724 1729 12477 12546 1897 1898 12710 12740 12741 12742 12743 12825 12853 12854 12855 12856 12857 12858 12869 2177 3037 3084 3085 13919 13920 13921 13922 13923 8652 8653 8654 8669 9073 14612 9430 4006 4032 14773 9518 14801 4104 14820 9556 4149 4168 14892 14893 9619 14934 9666 14945 9683 9711 9714 10015 10090 10095 10168 4752 10485 5078 5094
membership$	3915 9507 14785 10015
memory$	10627
men$	10723 5484 10858 5686 10965 5703 10982 5705 5706 10986 10987 10989 5712 5714 5715 5718 10997 11000 11001 11005 11008 11009 11011 11013 11017 11019 11021 11022 5751 11030 11032 11034 11036 11037 5762 5763 11107 11112 11119 5862 5863 5864 11160 11196 11197 11216 11239 11240 11241 11242 5965 5966 5967 5968 11247 11248 11249 11252 5995 11277 11278 11282 11287 11290 11321 11324 11334 11337 11340 11341 11346 11347 11348 11358 11359 11360 11370 11392 11459 11460 11461 11563 11567 11580 11581 11582 11583 11584 11615 11655 11656 11712 11713 11715 11718 11719 11720 11721 11722 11723 6448 6450 11788 11789 1090 1092 11847 6576 6577 6581 6583 11864 11865 11866 11867 11868 6593 6594 6596 6597 11912 11938 11939 11940 11941 11942 11971 11985 6754 12044 12054 12336 12342 12343 7079 12358 12359 12366 12367 12370 12371 7097 7098 7099 12378 12379 12380 12381 12384 12386 7110 7113 12641 12727 12731 12928 12942 12943 12944 12945 12972 7702 7705 12988 12989 12990 12991 12992 12993 12994 13000 13016 13017 13018 13019 13020 13021 13022 13023 2325 7753 13047 13048 13065 13074 13082 13083 13084 2383 13099 13100 13119 2423 2424 2441 2451 2452 13161 13162 13163 13164 13165 2463 2471 13175 13177 13178 2476 13188 7922 13203 7929 13256 13258 13289 13299 13300 13301 13401 13402 13405 13492 13493 13494 13495 13498 13503 8248 13536 13579 13593 13640 13641 13643 13644 13645 13744 13807 9920 9922 9924 9953 9973 9978 10240 10243
menace$	1692 1693 1694 7204 1780 7206 7207 7208 7209 7210 7211 7212 7213 7214 7215 12494 12495 7218 7219 4578 10024 10052 10075 5314
menaced$	1692 1693 1694 4578
menaces$	1692 1693 1694 4578 10024 10052
menacing$	1692 1693 1694 4578 4891 10319 5314
mend$	436 14476
mended$	436 8616
mends$	436
meningitis$	5388
mental	9735 9736
mental$	15013 15014 4330 9759 15085 10169 5384
mentality$	10015 10023 10042 10211 10462
mentally$	4780 4863
mentor$	10629
mentoring$	171
merchant$	12658 12659
merchants$	12658 12659
merely$	3172 3331 3551 3552
merry$	7311
mess$	5803 962 1144 1145 1146 14457 9184
messag	14620 3988 3992 4033 9616
message$	11268 570 571 572 574 575 576 577 578 579 580 6378 14879 9669 10443
messaged$	570 571 572 574 575 576 577 578 579 580 960 961
messages$	10995 5731 5732 11026 570 571 572 11276 574 575 576 577 578 579 580 11853 9373 3950 3994 14737 14894 10443
messaging$	10913 570 571 572 574 575 576 577 578 579 580 6378
messed$	1144 1145 1146 1209 1210 2151 7582 13491
messes$	1144 1145 1146
messing$	11823 11824 1144 1145 1146
messy$	4912
met	4404
met$	10912 10962 10963 10964 10966 570 571 572 11415 11416 11417 11429 960 961 11688 14306 3839 9957
methad	5188
methadone$	10613
methyl	5188
methylphenidate$	10613
mice	4450
mice$	9875
micro$	4936
middle$	2992 2996 8442 9822
might	3878
might$	717 718 1005 2889 3406 3407 3408 3409 3410 3864 9322 3900 3934 9389 4146
migrai	5387
milk$	906 907
milked$	906 907
milking$	906 907
milkked$	906 907
milkking$	906 907
milks$	906 907
million$	6827
millstone$	10107
millstones$	10107
mind$	6379 12667 12935 2416 2417 2418 2419 2420 2421 2422 13315 13551 8274 14250
minded$	10194 10201 10414
minder$	13251 13384 13385 13386 13387
minders$	13384 13385 13386 13387
minding$	6379 13349 13423 13424 13438 13440
mindless$	5310
minds$	12667 12935 13315 13551 8274
mindset$	10042
mini$	7801 8301 13762 13763 13764 8508 4591 4819 10361 4943
miniature$	8301 4819
minimal$	12808 12809 12810 12811 2109 8993 4739
minimise$	845 1584 4541 10397
minimised$	845 1584 4541 10397
minimises$	845 1584 4541 10397
minimising$	845 1584 4541 10397
minimum$	14289
minion$	5294
minions$	5294
miniskirt$	5342
miniskirts$	5342
minor$	7326
minx$	10113
minxes$	10113
mirtazapine$	5397
misbehave$	5313
misbehaved$	5313
misbehaves$	5313
misbehaving$	5313
misbehaviour$	5313
miscar	5185
miscarriage$	10610
miscarried$	10610
mischief$	11580 11581 11582 11583 11584 14045 9995 4608
miscreant$	5292
miscreants$	5292
miserable$	12400
misery$	962 12400
misfit$	12520 12521 12522 10052 10053
misfits$	12520 12521 12522 10052 10053 5308
misfortune$	11518 11519 11521 11522 962
misguided$	4493
mishandle$	5350
mishandled$	5350
mishandles$	5350
mishandling$	5350
misjudgement$	3861 3862
misled$	10451
mismanage$	5350
mismanaged$	5350
mismanages$	5350
mismanaging$	5350
misper$	9930 10062
mispers$	9930 10062
miss$	11092 11121 11123 11124 11125 13869 14042 3740 3741 5216
missed$	14042 14423 14424 14425 14426 3740 3741 14481 14482 14483 14484 5015 5216
misses	4383
misses$	14042 3740 3741 5216
missing$	10781 10782 10783 10784 10785 11097 11158 11253 11254 11262 5985 5986 12411 12412 7548 2194 8607 14042 14084 3740 3741 9457 9930 5216
mistake$	11750 3861 3862
mistaken$	13592 2890
mistakes$	11750 3861 3862
misuse$	5456 10618
misuser$	12515 12516 10052
misusers$	12515 12516 10052
mix$	11092 11393 11394 11395 11396 11397 1675 1689 1690 13553 13554 13555 10039 10132
mixed$	5717 489 490 491 492 493 494 495 6575 1209 1210 1675 1689 1690 12808 12809 12810 12811 2968 2971 2986 2990 2994 3002 8441 8449 8450 8451 3028 3029 4896
mixes	14645
mixes$	1675 1689 1690 14632
mixing$	11393 11394 11395 11396 11397 1675 1689 1690
mixture$	10039
mob$	1736 1737 2223 10022 4598
mobile$	4009 14713 5072
mobiles$	4009 14713
mock$	15047 5225 10653
mocks$	15047 10653
models$	13798
modern$	4729
modestly$	11462
modicum$	1099
modus$	5083 10519 5369
mohawk$	5338
mohawks$	5338
mohican$	5339
mohicans$	5339
molestation$	9815
mollycoddling$	13332 13349
moment$	4183
moncler$	5341
money$	266 267 268 269 270 271 272 11006 11007 5739 5740 5741 5742 5743 5745 5746 5862 5863 5864 11164 11165 11166 5958 5959 5960 11295 11296 11297 11298 11299 11300 11301 11302 11307 11310 11356 11678 11679 11680 11687 11869 6655 11958 11971 11982 11983 11984 11985 7052 12333 12334 12355 12361 7087 12388 12404 13161 13162 13163 13164 13165 14452 9230 14518 14762 9998 4701 4726 10454
monito	3942 4004 9458 4273
monitor$	3924 3928 14720 14730 14734 9461 4037 14823 10505
monitored$	3928 9419 14698 14731 14736 9461 4037 14743
monitores$	3928
monitoring$	3928 4034 9461 9887 10528
monitors$	3928 14730 9461
monkey$	14245 10113
monkeys$	10113
monster$	10026 10052
monsters$	10026 10052
month$	14035 14036 14037 10454 10657
months$	10454 10657
mood	9736
mood$	15014 5145 10607
moods$	10607
moody$	5316
moped	14696 9680
moped$	14958
moral$	7002
morals$	12910 10097 10212
more	5052 5128
more$	5446 5447 5448 5449 5450 11079 1056 1057 1274 2328 2329 2330 2331 2332 2333 2334 2335 2336 2344 2345 2346 2347 2363 2396 13208 13278 13287 13288 2614 2676 8207 8305 14106 14115 3749 3750 3751 3752 3753 9240 9242 3828 3829 3833 3964 10257 5085
morning$	14035 14036 14037 14971 4318 4365
mornings$	4365
moron$	10107 5309
morons$	10107 5309
morphi	9747
morphine$	15025
most$	831 6314 977 7438 12974 13278 13378 13380 13408 8209 13582 3024 8549 3126 3128 4111 9562
mostly$	3080
moth$	1226
mother	9806 15086 9809 4388 4398 9824 4400 4403 4409 15114 15130 15136 9861
mother$	11997 1882 1883 7588 7589 12920 7756 13098 2437 2446 7872 7873 7874 7875 7919 7920 7921 2930 2931 2932 2933 4376 4377 4378 15082 15084 9807 4385 4386 4389 15095 15096 4396 4397 15107 15111 9834 9835 9842 4429 4430 15144 10216 4830 10276
mothered$	4830
mothering$	2340 2341 2342 13332 13337 13338 13339 13349 13424 4830
motherred$	4830
motherring$	4830
mothers$	11176 11997 1882 1883 7588 7589 2340 2341 2342 2930 2931 2932 2933 13643 9088 4396 10216 4830 10276
moths$	1226
motions$	14448
motivated$	1630 7529
motivation$	12910 9993 10212
mould	4450
mould$	15152 9875
mount	4003
moustache$	8456 10320 5338
moustaches$	8456 10320 5338
mousy$	4912
mouth$	834 11602 11603 11886 11888 11890 11891 12657 2058 10136
mouthed$	10147 10148 10190 10191
mouths$	11602 11603 12657
mouthy$	5316
mov	4280
move$	5856 5857 5858 6379 1990 1991 1992 1993 1994 1995 13841 13847 13861 14047 14476 14609 15089 15101 10379 10639 10667
moved$	379 380 381 382 11503 1990 1991 1992 1993 1994 1995 13846 13852 13857 13866 13961 14254 14255 9153 4283 15087 9810 9814 4433 4436
moveme	14585 14630 3972 9397 9398 9424 9429 14739 4040 10558
movements$	14702 14707 14708 9431 9465
moves	5214
moves$	1990 1991 1992 1993 1994 1995 13009 14753 10639 10667
moving	14744
moving$	6379
mri$	15040
ms	9826
ms$	15104 10592
much$	91 831 6314 6357 6361 6421 6683 7485 7839 2455 2466 2508 7950 13287 13288 3637 9139 9140 3770 9221 4111 9562 10257 4921
muck$	12775
mug$	13441 10263 10264
mugged$	4484
mugger$	12520 12521 12522 10052 10053
muggers$	12520 12521 12522 10052 10053
mugs$	13441 13542 10263 10264
mugsho	5061
mugshot$	3930 10486
mugshots$	10486
mule$	12523 12776 12777 12778 9981 10054 10151 4727 10153
mules$	12523 12776 12777 12778 9981 10054 10151 10153
mulish$	5310
mullet$	5338
mullets$	5338
multi$	3392 3890
multiple$	588 9141 9142 9826 5387
multiply$	10859
mum	9806 15086 9809 4388 4398 9824 4400 4403 4409 15114 15130 15136 9861
mum$	12145 1882 1883 7588 7589 12920 7757 2446 7872 7873 7874 7875 7919 7920 7921 2930 2931 2932 4376 4377 4378 15082 15084 9807 4385 4386 4389 15095 15096 4396 4397 4401 15107 15111 4409 9834 9835 9842 4429 4430 15144 10216 10276
mummies$	10276
mums$	12145 1882 1883 7588 7589 2930 2931 2932 4396 10216 10276
murder$	3898 9577 5085
murmur$	10594
muscle$	7168
muscly$	4868 5337
muscular$	4868 5165 5337
music$	11757
must	4153
must$	21 22 23 24 25 26 5698 1005 1423 1439 1530 1543 2349 14465 3765 3767 3854 4024 4094 4170 4251 10445 5046
mystery$	1406 1409 1412 1413
nails$	12966 13451 13454 8461 8462 13773 10332 10338 4914
naive$	100 101 1424 13141 13142 13143 7932 7933 7934 7955 8102 8103 8104 8105 13540 14220 14221 4562 10252 5316
naivety$	11073 11074 11075 11076 11077 11078 11448 11449 11450 11451 11515 834 6276 6277 6297 11576 11750 6852 1428 1429 6855
naked$	5998 6006 11330
naltrexone$	5397
name	4057 4065 4077 9502
name$	11062 1906 7332 13086 13087 13088 13089 13126 13127 13128 13166 8346 13625 8350 14509 14597 3916 14714 4249
named$	4046 4249 4470 5085
names	3895 9356 3945 9370 9386 3972 9397 9398 14729 14837 14838
names$	14581 14597 14610 14611 14612 14614 3916 3918 14634 9373 3964 3989 9423 14714 14745 4249 14987
naming	4057 4065 4077 9502
naming$	4249
nan	9806 15086 9809 4388 4398 9824 4400 4403 15130 15136 9861
nan$	11997 4376 15082 15084 4401 9835
nana	15136
nannies$	13384 13385 13386 13387
nanny$	13251 13384 13385 13386 13387
nannying$	13332 13349
nans$	11997
narcissist$	10052
narcissistic$	5316
narcissists$	10052
narcol	5165
narcolepsy$	10590
nasoga	5161
nasogastric$	10586
nasty$	1915 7389 4611 4700 5316
nation	9796
national$	15074 5073
natural$	11537 11538 4814
nature$	13012
naughty$	7175 4611 4743 4749 5316
ne$	1917
near	9473
near$	6623 3626 3627 3628 14706
nearby$	9457
nearly$	2900 2901 2980 4818 4847
neat$	2989 8420 4911 4912
neatly$	2987 4892
necessary$	4215
neck$	11921 12852 13710
necks$	11921 13710
neds$	5309
need	9336 14997 4337 9850
need$	21 22 23 24 25 27 901 902 1007 1257 1258 6689 1265 1266 1267 1365 6830 1510 1531 1535 2248 2249 2250 2350 13070 13146 13147 13148 2517 7943 7973 2549 13284 2589 13324 13325 13326 2626 2627 2628 8054 2630 2631 2632 2633 8062 8063 8064 8065 8066 8067 8068 8069 2646 2647 2648 13352 8075 8076 8077 8078 8079 8080 8081 13360 13362 8102 8103 8104 8105 8106 8107 8108 8109 2687 8138 8139 8140 8146 2722 2723 8149 2725 2726 2727 2728 8154 2730 8156 8157 2733 13439 8162 13584 8308 13610 13666 3850 3856 14600 14628 4153 9762 15128 10572 10621 10629
needed$	11873 1257 1258 13284 2646 2647 2648 2687 8154 2730 8156 3399 4215 14928 5187
needing$	2248 2249 2250 13422 8160
needless$	5508
needs	4337 5194
needs$	21 22 23 24 25 28 10856 10857 901 902 1257 1258 1511 1532 1536 12765 2248 2249 2250 13284 2646 2647 2648 13352 8075 8076 2687 8154 2730 8156 13666 14401 3849 3855 14628 4304 4321 9762 4347 4364 10572 5187 10621 10629 10630 10633
needss$	10630
needy$	4743 5316
neer$	1917
neet	5220
neet$	10645 5323
neets$	5322
negative$	5547 12378 12379 12380 12381 1744 1745 1746 12822 12823 14771 4576 4612 4613 4784
neglec	4411 9841 15129
neglect$	14321 3697 3698 14457 14513 15117 15118 15119 15121 5009 10455 10457 10660 5238
neglected$	3697 3698 9836 5007 5008 5009 10660 5238
neglectful$	5347
neglecting$	3697 3698 5008 5009
neglects$	3697 3698 5008 5009
negligence$	10457 5347
negligent$	5347
negligently$	5347
neighb	9643 10674
neighbourhood$	12564 12689 12690 3869 9295 9296 3873 9301 14584 9320 9328 9329 9330 3906 3907 9343 3925 3926 3931 3952 3956 9383 9387 9388 9390 14669 14674 14675 14676 9400 3978 9406 3983 9413 14697 9425 4027 9537 4129 9560 9600 14921
neighbours$	12559 12563 7345 7346 10003 10004
neither$	855 1526 1604 3244 3249 3259 3271 3383 3471 8896 3472 8897 3473 3474 3475 8900 3483 3494 3495 3496 3497 3498 3499 3508 3519 3555 3561 3562 3563 3564
nerves$	2746
nest$	11826 11827 11828 11829 11830 1741
net$	14414
networ	14630 9495 14807 4258 14962 10558 10559
network$	11216 11234 11235 14615 14618 14643 14773 4253 9683 9924 5058 5136
networks$	14618 14643 9924
neurod	5381
never$	251 6138 6151 6152 6153 6154 880 927 1434 1443 6898 1495 1496 1497 1498 1519 1520 1521 1522 1523 1525 1526 1588 7032 7033 3113 3115 8569 3145 3146 3147 8573 8574 3158 3163 8589 3205 8694 3270 8727 8728 3312 14053 14054 3449 3450 3451 3452 3453 3454 3455 3456 3457 3458 3459 3460 3462 3463 3487 3500 3555 3823 3824 4101 4357 4361 4564 4740 4835 4979 5344
nevertheless$	10904 10908
new	3890
new$	9315 9821
news$	12450 14226 14227 9290
next	4272
next$	52 6250 6251 6252 6253 11703 2483 2688 8472 9008 14580 14698 14957 10493 10508
nice$	7173 1749
nicer$	6430 6431 6432
niche$	14715
nick$	12621
nickna	3895 3945 9370 3972 9397 9398
nicknames$	14612
nicotine$	15028
nigerian$	2989 8420
night$	11694 12413 12602 14035 14036 14037 14735 4266 14971 15026 15027 5384
nightm	5384
nightmare$	12420 1821 7246 1822 7247 1823 7248 1824 7249 7573 10026 10107
nightmares$	7573 10026 10107
nights	9748
nights$	15026
nike$	10356 4936 4939
nikes$	10356
nine$	12476
nines$	13806
nineteen$	11318 11320 648 11353 11354 13016 13017 13018 13019 13020 13021 7749 13058 13059 13060 13061 13062 13063 13064 13662 10240
nitrous$	9740
no$	89 96 11064 11131 11145 11401 11411 11442 6206 793 798 6224 821 11559 870 900 922 923 931 937 6429 6492 6493 1069 1112 1113 6682 1261 1262 1263 6746 6772 12120 12151 6881 1458 1459 6891 12198 6970 1573 1574 1575 1576 1577 1578 1579 1580 1581 1582 1583 1593 1594 1595 1596 1597 1598 1600 1601 1602 1603 1606 7230 1827 7258 1857 1858 1860 1873 1874 7322 7323 1908 1909 1910 1911 7391 7455 7456 2034 2037 2109 7673 2399 2404 7860 7861 2440 7930 7931 2518 2519 8071 2649 2653 2654 2655 2656 2663 8093 8094 2729 2731 2732 8159 2738 2739 2776 8264 8265 2841 2842 8286 2892 8599 8600 8601 8602 3202 3203 3204 3211 3216 3217 3218 3219 3220 13930 13931 13932 13933 3235 3246 3247 3248 3250 3252 3253 3260 3262 3272 3274 3275 3277 8713 3305 8731 8734 8735 8736 3313 3314 3315 3316 3317 3318 3319 3329 14053 14054 8779 8780 8781 8782 8786 3440 3443 3445 3471 8896 3472 8897 3473 3474 3475 8900 3476 3478 3479 3480 3481 3483 3494 3495 3496 3497 3498 3499 3504 3505 3506 3507 3508 14216 3520 3532 8959 3539 3543 3544 3545 3546 3556 8993 9000 3578 3579 3580 3581 3582 3620 9137 4395 4439 15152 9877 4568 4643 4651 4672 4739 4787 4839 5002 5004 5027 5085
nobody$	794 797 820 869 899 6346 1593 1594 1595 1596 1597 1598 1599 1601 1602 1603 1604 7390 13137 13370 2729 2731 13563 2891 3246 3247 3248 3249 3253 3259 3271 3439 3444 3471 8896 3472 8897 3473 3474 3475 8900 3478 3479 3480 3481 3483 3504 3505 3506 3507 3508 14215 3519 3531 14236 3555 10261 4838 4980
nomina	9477 10480 10482
nominal$	14626 9469 9471 9472 14767 4084 14797 9689 10015 5059 10507 10513
nominals$	14616 9469 9472 14767 14797 9689 10015 5363
nominated$	4052
non	9794
non$	1828 2174 4390 4647 4649 4733 4734 4735 4736 4737
nonattendance$	15072
nonce$	13546
noncompliance$	5312
noncompliant$	5312
none$	716 732 855 1116 1604 1611 1612 2406 13137 8120 2696 13563 3244 3249 3253 3259 3271 3335 3336 3337 3383 3471 8896 3472 8897 3473 3474 3475 8900 3483 3494 3495 3496 3497 3498 3499 3508 3515 3516 3519 3531 14238 3555
nonengagement$	5312
nonetheless$	10904 10908
nonexistent$	14458 14459 14460 14461
noose$	11887
normal$	12861
normalise$	4541
normalised$	4541
normalises$	4541
normalising$	4541
north$	3061
nose$	11928 13710
noses$	11928
not	9642
not$	10824 5556 5558 5630 5634 6137 6139 11422 6151 6152 6153 6154 11588 942 944 945 992 995 6488 11768 11769 1264 6708 6709 6811 6812 1388 1389 1391 1394 12129 1434 1443 6887 6912 6913 1519 1520 1521 1522 1523 1525 1605 7034 7035 7150 1726 1748 12590 12593 7385 1975 1976 1977 1978 1979 1980 1981 2033 7514 2090 7516 7517 7518 7519 7520 2104 7583 2367 2400 7827 7828 2407 2511 2513 2514 2525 2548 2645 8089 8090 8091 8165 2743 2754 8198 8199 2775 2777 2779 2781 2788 2837 2838 8264 2862 2863 2883 2888 2926 3111 3112 8541 8542 8543 8544 8563 8567 8568 3158 3163 3191 3209 13930 13931 13932 13933 3245 3251 3261 3273 8725 8726 3304 3307 3312 14053 14054 3352 3353 8793 8794 8795 8796 8797 8825 8826 8872 8873 3449 3450 3451 3452 3453 3454 3455 3456 3457 3458 3459 3460 3462 3463 8894 8895 3471 3472 3475 3482 3487 3491 3500 8926 8928 14232 14233 8966 8972 8973 3555 3569 3570 3626 3627 3628 3640 9201 14503 14548 14549 14551 4101 4298 4357 4361 9798 4542 4740 4820 4821 4827 4835 4979 5173
note	3942 3974
note$	3099 3100 9291 9380 3963 3966 9399 3998 4001 4007
noted$	3099 3100 3976 3977 14743
noteed$	9399 3998
noteing$	3998
notes$	3099 3100 9380 3963 3966 9399 3998
nothing$	51 5477 54 10974 6205 6329 6330 6336 912 913 914 915 11706 12636 2045 12760 12774 2465 2507 2524 13370 8112 8113 2756 2757 2858 2875 8303 13750 8539 8625 3201 3236 3237 3238 3239 3240 3241 3246 3247 3248 3281 3282 3283 3289 3290 3291 3292 3320 3321 3322 3323 3324 3325 3326 3327 8763 14053 14054 14215 3514 14286 14287 14288 3590 3591 3592 14478 10261 4963 10407 10597
nothings$	12636
notice	9521 14937
notice$	12050 12051 3099 3100 14177 14250 14271 14272 14273 14274 14275 14276 14277 14799 4100 14846 14850 14900 9650 14930 14938 15173
noticed$	10751 3099 3100
notices$	3099 3100 14846 14850 14900 9650 14930 14938
noticing$	3099 3100
notify	3988
notify$	3883 3903 3904
notifying$	3903 3904
notifys$	3903 3904
noting	3974
noting$	3099 3100 9291 9399 4001 4007
notinged$	9399
notings$	9399
notoriety$	11517 11716 12329 1969 1970 1971 1972 1973 1974 4689
notorious$	1844 1845 1846 1847 1848 1849 1850 1851 2220 4796 5321
nous$	2274 2276 7788 2364
november$	11214
now$	12020 12021 12022 12023 12024 12025 12026 12027 12028 12029 12142 12143 13145 13207
nowhere$	7481 3634 9856 10134 5132
nucleus$	10090
nude$	5998 6006 6007 11658
nudes$	592 11303 608 609 610 611 11658 9934
nuisan	9563 9663
nuisance$	12532 12553 12921 14487 9305 14839 14840 14841 9573 14941 10052 10075 10096 4749 10222 10527
nuisances$	10052 10222 10527 5304
number	9397 4210
number$	5719 5720 5721 589 8003 13282 13585 4008 4076 9509
numbers$	5719 5720 5721 14452 14518 14520 14529 14530 9292 14826
numerous$	5643 588 7438 9141 9142 9165
nurse	15033
nurse$	15019 15032
nurture$	5222
nut$	12641 10265
nutcase$	10107 5309
nutcases$	10107 5309
nuts$	12641 10169 10265
nutter$	10052
nutters$	10052
obese	5171
obese$	10596 5337
obesit	5171
obesity$	10596
obey$	13841 13847 13861 10379
obeyed$	11406
object	4224 14979
object$	14965 9989
objected$	11558
objective$	14914 4215 14965
objectives$	14914
oblige$	11974 11979
oblivious$	97 98
obnoxious$	5316
observ	14756 5068
observation$	9428 10493 5069
observations$	9428
observe$	9461 4037 10505
observed$	10524 5361
observeed$	9461 4037
observeing$	9461
observes$	9461
obsessed$	630 631 632 633 634 635 636 5038
obsessive$	5381
obstreperous$	5310
obstructed$	10451
obstructive$	12887 12888 12889 12890 12891 10179 5316 5347
obtain	14876 4200 5052 5092 5107
obtain$	11438 11439 3882 9351 3998 9709
obtained$	3882 9351 14667 3998 10500 10529
obtaining$	3882 9351 3998
obtains$	3882 9351 3998
obvious$	11537 11538 3227 9165 14443 14444
obviously$	3350 3358 8783 3359 3360
occasion$	14035 14036 14037 14057
occupa	4390
occupation$	9815
ocd	5381
ocg	9340
ocg$	14618
ocgs$	14618
october$	11214
odd$	1406 1409 1412 1413 4891 5310
oddballs$	5308
odour$	10325
of	9491 5052 5135
of$	5519 5523 5525 5526 5553 5580 5781 5792 5793 6075 11478 6505 7161 7166 12446 7176 7243 7244 1837 7293 12583 7351 7356 7384 7407 7411 7429 7446 7447 7466 7467 7484 7513 12812 12851 7624 7632 7648 7732 7762 7835 7841 7842 7844 7845 7846 7866 7896 7910 7911 7912 7914 13195 7935 8092 8170 8171 8216 13509 8237 8238 8243 8282 8362 8364 13670 13673 2993 2995 8434 8438 13838 13938 14007 14008 3351 3358 8787 14093 8818 8819 8820 14142 8954 9040 9043 9060 14462 9215 9219 14502 9286 14587 9321 9334 9338 14624 14633 14660 9384 9394 9415 14705 14706 4005 9435 9446 9459 14738 4046 9487 9501 14785 9511 9512 14800 9536 9543 9547 9561 9565 9638 4220 9648 9667 14958 14960 9716 9724 9771 9783 9830 9839 9840 9843 9844 4479 10006 10090 10340 10385 10400 10493 10508 5085 10512 10514 10536 10568 5187 5209 10692 10700
off	9708 4358
off$	5503 10811 11015 5747 5767 11258 11261 11265 6104 11614 6337 6338 6339 6340 6389 6390 6391 6625 6650 6779 7010 7011 12356 12552 7278 7290 7291 12647 2002 7442 7472 2194 13397 8187 8188 8189 8190 8191 13470 13471 13472 13796 13797 8609 14254 14255 9105 9106 9124 9125 9126 9127 9128 9129 9185 9186 14726 9494 14847 9570 4158 9752 15043 9766 9783 9931 10070 10176 10436
offen	14594 14638 14789 14790 14802 14803 14810 14811 14817 14829 14830 14831 14837 14994
offen$	14768
offenc	9498 4088 4109 9635 9905 9908
offence$	14775 14776 9513 14793 9534 14913 15181 15183 15184 15186 5095 10537 5423
offences$	14775 14776 9513 9534 14913 4265 15181 15183 15184 15186 10530 10537 5423
offend	14585 14630 14644 9477 4063 9490 14769 14774 14798 9563 9635 9640 14942 9670 14948 9884 10482 10495 10512 10519 10534 10539 10546 10558 10559 5270 5376
offend$	11092 11121 11123 11124 11125 13869 13870 13881 8604 14038 14042 14748 14761 14777 14804 14805 9679 5083
offendded$	14042
offendding$	14042
offended$	14042 5422
offender$	11879 12378 12379 12380 12455 1757 12502 1841 12604 12605 12606 12607 12608 12629 12630 2019 2020 2021 2022 9469 9472 14767 14768 9508 9510 14797 9689 15110 10040 10106 10122 5059 10508 10515 5096 10695 5297
offenders$	11879 12378 12379 12380 12384 12455 1757 12502 1841 12604 12605 12606 12607 12608 12629 12630 2019 2020 2021 2022 14616 14767 14768 14797 10040 10106 10122 10485 10515 5297
offending$	10758 11192 11199 11202 11206 11208 11548 11913 11915 12205 12342 12557 7602 7603 7604 14042 9305 9488 14768 4070 14806 14808 14839 14840 14841 9573 14885 14913 14916 14918 4217 9646 14925 4281 15176 4616 10092 10537 5123 5269 5422
offends$	14038 14042 14748 14805 9679 5422
offens	9498 4088 4109 9635 9905 9908
offense$	14775 14776 9513 9534 14913 15183 15184 15186 10537 5423
offenses$	14775 14776 9513 9534 14913 4265 15183 15184 15186 10530 10537 5423
offensive$	15182 5316
offer$	591 11579 951 952 953 954 955 956 957 958 959 6693 6694 6695 11982 11983 11984 11985 12057 12257 12258 8545 8547 8548 13827 8551 3127 8553 3129 3130 13904 13914 14016 14017 14018 14030 14035 14036 14037 14076 14077 14078 14296 3646 3647 4518 4546 9991 9992 10387
offere	5194
offered$	10918 5674 5675 591 951 952 953 954 955 956 957 958 959 11982 11983 11984 8545 8547 8548 13914 14246 14247 14248 14249 4518 4546
offering$	591 951 952 953 954 955 956 957 958 959 13914 14016 14017 14018 4518 4546 10387
offerred$	591 951 952 953 954 955 956 957 958 959 13914 4518 4546
offerring$	591 951 952 953 954 955 956 957 958 959 13914 4518 4546
offers$	591 11579 951 952 953 954 955 956 957 958 959 11982 11983 11984 12057 12257 12258 13827 8551 3127 8553 3129 3130 3131 3132 3133 3134 13904 13914 14076 14077 14078 3646 3647 4518 4546 9991 9992 10375
office	3869 9295 9296 3873 9301 14584 9320 9328 9329 9330 3906 3907 3908 9343 3925 3926 3931 3952 3956 9383 9387 9388 9390 14669 14674 14675 14676 3978 9406 9407 3983 9413 9414 14697 9425 4020 4027 9455 4041 9537 4120 9545 4129 9560 9600 9886 9909
office$	8843 8848 8849 14497 9246 14564 14565 14685 14692 5033
officer$	8866 8867 9294 14574 14579 3885 14592 14606 14607 14608 9331 9332 9333 14621 3919 9350 14649 3948 9374 9377 3955 14661 14665 14666 14668 14678 9403 14682 14684 14691 14703 9445 4024 9452 14733 4036 4042 4043 14815 9554 4165 14878 4181 4275 4277 9703 4284 15187 5033 5049
officers$	11290 12398 7121 13643 13644 13667 13668 9294 14574 14579 9308 3885 14589 14592 14598 14599 3897 14606 14607 14608 9331 9332 9333 3911 14621 3919 9350 14649 3948 9374 9377 3955 14661 14664 14665 14666 14668 14678 9403 14682 14684 14685 14687 14691 14695 9422 14703 14712 9445 4024 9452 14733 14736 4036 4042 4043 14793 9525 14815 9554 9584 4165 14878 4181 14950 4275 4277 4284 14991 15164 10004 5049 5065 10563
offices$	14685
offrol	5214
offroll$	10639
offrolled$	10639
offs$	12647 10071
often$	5617 559 14427 14428 14429 14430 4451
oik$	10107 5309
oiks$	10107 5309
oily$	3002 4896
okay$	8026 8027 8028 8029 8030 8031 8032
old$	11322 12081 7437 2258 2259 2260 2262 7717 7718 7719 2310 2338 2599 8082 8175 8177 2821 2822 2950 8394 8397 8399 8598 15075 4812 4828 4852
older$	5704 5708 10998 5725 11010 5733 11018 5754 11109 5840 5841 11161 11196 11216 11219 5970 5997 6000 6001 6005 11287 11290 11321 11323 11324 11336 11338 6063 6065 6070 11350 11617 11656 6435 6454 6455 6587 6590 11912 7058 7059 7060 7061 7065 7066 7067 7068 7069 7070 7071 7073 7074 7089 7090 7091 12372 1673 12378 12379 12380 12381 7108 1685 1688 12931 12972 7702 7705 12988 12989 12990 12991 12992 12993 12994 7717 7718 7719 13001 2310 13016 13017 13018 13019 13020 13021 13125 7899 13257 8011 13403 13405 2989 15136 9924 4523 9950 9953 10240 4891 10355 10357
olders$	11196 11216 11219 11656 6457 12384 12529
oldest$	12078 1382
olds$	13051 13630 13631
olive$	3002 4888 4896
omission$	4975
omissions$	4975
on	9491 10476 5052 5260
on$	5598 10893 10894 10918 10983 10984 10985 10988 5711 10991 10992 5871 5908 6158 6187 6188 6239 6254 6256 6258 6261 11556 11660 11692 6559 11852 6606 6758 6759 7165 12533 12534 12558 7412 7471 7483 12851 12904 7627 7711 12998 12999 13057 8195 13570 13670 13673 2978 8432 8448 8526 13838 3293 3294 3295 3296 3297 3298 8766 8769 8771 3354 8802 8803 8804 14230 9030 9031 9032 9057 14388 14389 14431 14502 14522 14523 9401 3997 14705 14706 4005 14709 9437 9438 14728 9451 4047 14772 9503 14854 9591 9599 14940 9664 9667 14977 4305 9732 4320 4322 9750 15041 4342 9867 4466 4475 15180 10058 10088 10221 10400 10421 10464 10493 5115 5273 5274
once$	10902 8777 14071 3780 9248 9249 4056
one	9319
one$	273 274 275 5727 5905 855 6347 6465 11783 12080 7030 7031 7132 7420 7476 7615 13138 13281 13371 13372 8163 13548 13564 2891 2967 13717 3024 13727 13728 13729 13730 13731 13732 13913 8670 8675 8676 3253 8685 8686 8697 8698 8704 8705 14035 14036 14037 8798 8799 3383 8865 3441 8870 3446 8896 8897 3473 3474 8900 8901 3483 3508 8935 3521 8957 14237 8981 3557 9263 14626 14637 14828 9730 9772 4348 9773 9774 15052 4865
ones	9363
ones$	10982 11718 11719 11720 11721 11722 11723 11865 12453 1965 1966 1967 1968 13043 13149 13150 13151 13152 13153 13197 13198 13199 2521 13717 9369 9657
onesie$	10356
onesies$	10356
ongoing$	9577
online$	565 5990 566 5991 567 5992 568 5993 569 5994 11273 11274 11275 11575 11681 9429 4524
only$	223 5701 6115 6118 11454 11455 11456 767 773 784 785 786 787 788 789 790 792 898 1272 1366 1370 2194 2235 13624 8347 8348 13627 3172 3331 8847 3551 3552 9029 3749 3750 3751 3752 3753 3766 9193 4958
onto$	9401 9437 4047
onus$	482 483
open$	10747 10759 67 68 69 12941 13841 8565 13847 8571 8576 13861 8585 8680 14268 9357 10379
opened	9306
opened$	67 68 69 11429
opening$	67 68 69
opens$	67 68 69
operandi$	10508
operat	3890 3908 3915 4120 9545 14862 14979 9713 4363 10554 10558
operate$	526 527 528 529 530 531 532 12251 2319 2320 2321 2322 2323 2324 13811 13842 13848 13853 13862 13957 14902 4255 14959 14991
operated$	526 527 528 529 530 531 532 2319 2320 2321 2322 2323 2324 4255 9763
operates$	526 527 528 529 530 531 532 2319 2320 2321 2322 2323 2324 4255
operating$	526 527 528 529 530 531 532 2319 2320 2321 2322 2323 2324 4255 14959
operation$	11234 11235 14623 14969 9695 14976 4274 4275 14982 15040 5139
operational$	9315 5137
operations$	14623 14982 15040
operative$	10163 10409
operator$	8245 14606 14607 14608 9331 9332 9333 9452 10269 5033
operators$	8245 14606 14607 14608 9331 9332 9333 9452 10269
opport	9526 9692 10476 10533 10554 10559
opportunit$	10954 10955 10956 10957 10958 10959 5736 312 313 12256 3720 3721 3722 3723 14443 14444 9991
opportunited$	10954 10955 10956 10957 10958 10959 5736 312 313 12256 3720 3721 3722 3723 14443 14444 9991
opportunities$	5572 5573 5574 150 10952 10953 10954 10955 10956 10957 10958 10959 5736 312 313 11579 3720 3721 3722 3723 14443 14444 4155 9991 10440
opportuniting$	10954 10955 10956 10957 10958 10959 5736 312 313 12256 3720 3721 3722 3723 14443 14444 9991
opportunits$	10954 10955 10956 10957 10958 10959 5736 312 313 12256 3720 3721 3722 3723 14443 14444 9991
opportunitted$	10954 10955 10956 10957 10958 10959 5736 312 313 12256 3720 3721 3722 3723 14443 14444 9991
opportunitting$	10954 10955 10956 10957 10958 10959 5736 312 313 12256 3720 3721 3722 3723 14443 14444 9991
opportunity$	5572 5573 5574 150 10954 10955 10956 10957 10958 10959 5736 312 313 11579 6693 6694 6695 12256 3720 3721 3722 3723 14443 14444 4155 4183 14970 9991 10440
opposed$	10392 10395
oppositional$	4749 5145 5316
opt$	389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 951 952 953 954 955 956 957 958 959 4497 4546
opted$	131 132 133 5812 11091 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 951 952 953 954 955 956 957 958 959 14433 9225 14504 4497 4546
optici	4331
opticians$	9756
opting$	389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 951 952 953 954 955 956 957 958 959 4497 4546
option	10506 10554 10559
opts$	389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 951 952 953 954 955 956 957 958 959 4497 4546
optted$	389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 951 952 953 954 955 956 957 958 959 4497 4546
optting$	389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 951 952 953 954 955 956 957 958 959 4497 4546
or$	13734 9009 5142
oral$	597
order$	14842 14850 14897 9623 14903 14904 14908 14909 14911 9650 15093 15165 15173 15174 15175 15179 15180 15181 15182 10569 10666 10690 10695 10696
ordered$	9466 9811 9823 9900
orders$	14625 14642 14850 14897 9623 14903 14904 14908 14909 14911 9650 15093 15181 10569 10690
ordinary$	4891
organi	14632
oriental$	2989 8418
ot$	9928
other$	5426 10706 10707 11182 6272 6273 6430 6431 6432 11784 7117 7118 12409 7184 7186 12482 12483 12484 12485 12486 12487 12488 12489 12490 12491 12492 12493 12496 12497 12499 12501 7284 12568 12632 12753 12755 7493 7494 12894 13375 13377 13381 13408 13635 2967 9120 14540 14567 9913 10004 4865 4977 5085
others	9604
others$	5426 10706 10707 5813 6128 6129 6134 6135 6145 6180 6272 6273 6502 6820 1433 6897 6907 6908 7146 1722 1723 1724 7183 7185 12482 12483 12484 12485 12486 12487 12488 12489 12490 12491 12492 12493 12496 12497 12498 12560 1897 7492 12972 13043 13149 13150 13151 13152 13153 13197 13198 13199 13375 13380 13480 13481 13482 13483 13633 13636 13727 13728 13729 13919 13920 13921 13922 13923 8652 8653 8654 14567 14701 14943 9913 9925
otherwise$	719 720 11424 11427 11428 11587
ought$	21 22 23 24 25 29 714 1006 6491 1364 1422 1440 1447 1448 1449 1450 1451 1452 1453 1454 1455 1464 1467 1468 1469 1470 1512 1533 1544 2297 2298 2299 2300 3398 3401 3402 3403 3404 3405 8975 3633 3851 3857
ounce$	1095 1098 7457
our$	11621 6978 14463 14464 14470 10375 10399 10433 10444 5085
out	9502 14866 9837
out$	5502 10812 11015 5747 345 356 11095 11105 11123 11124 11130 11151 11156 11159 6046 6104 11433 11441 773 11562 6303 6419 11823 11824 6744 6745 12046 12061 12062 12063 12199 12200 12357 7080 7126 12507 1834 1836 12592 1961 7428 2004 7474 2152 2164 7598 2175 2194 2199 2210 13496 13685 13690 13796 13797 14042 14052 14254 14255 9026 3615 3641 14575 14602 3917 3924 3929 9457 9533 9587 9592 9680 9708 4333 9768 4358 9802 15088 15092 9836 15115 9927 10176 10659
outbursts$	12603 12883 12884 10177
outcome$	10535
outcomes$	10535
outfit$	13762 13763 13764 10358 10361
outfits$	13762 13763 13764 13765 13766 13804 10358 10361
outgrown$	2735 2736 2737
outlaws$	12598
outlook$	2274 2276 13118 2416 2417 2418 2419 2420 2421 2422 7883 7884 7885 7886 7887 13182 13183
outrageous$	12813 12814 12815 12816 12817 12818 12819 12820 12821 4749
outright$	3135 10375
outs$	12507 14826 10659
outside$	12558 2163 14728
outstanding$	9357 5085
over$	5730 11028 11029 11031 11033 11575 6299 6561 1896 7741 7742 7743 13218 13219 13220 13224 13225 8117 13425 13611 8365 2980 8432 13761 13787 13790 14508 14537 14705 9539 4515 4775 5042 5043
overcr	5417
overcrowded$	15152
overdo	5155
overdose$	15079 10580
overdosed$	10580
overdressed$	5337
overdue$	15016
overhe	9404
overla	3935
overlaid$	9360
overlook$	10969 5019
overlooked$	5007 5019 10451
overlooking$	5019
overlookked$	5019
overlookking$	5019
overlooks$	5019
overly$	4561 4806
overnight$	12020 12021 12022 12023 12024 12025 12026 12027 12028 12029
overreact$	5352
overreacted$	5352
overreacting$	5352
overreacts$	5352
overreactted$	5352
overreactting$	5352
overrun$	1738 1739
oversexualised$	5286
oversight$	3755 3756 3757 3758 3861 3862 10431
oversized$	4936
overt	4279
overt$	9704 5103
overweight$	10599 5337
owes$	12756 12757 12758
owing$	5443 373 5806 4418 15129
own	10672
own$	5435 12 5438 5439 10718 10719 10720 10721 37 5463 5464 5465 5487 5578 5579 5769 5770 5771 5772 5773 5774 5775 5776 5777 5778 354 5794 5802 5844 422 423 424 459 460 6078 6170 6171 6172 6173 6189 805 11509 11510 6233 6234 6237 6240 6241 11547 861 6317 6335 920 11643 6374 6375 6385 6386 6387 6426 11750 6474 6475 11754 6644 6647 6653 1229 1404 1502 7266 7657 7668 12968 12969 12970 12971 7694 12984 12985 7836 7877 7968 7969 13259 13260 13261 13262 13263 13264 13265 13266 13267 13268 13269 13270 13271 13296 13304 13305 13306 13307 13308 13309 13310 8033 8037 8131 8212 8273 2849 8278 8279 8280 8281 8318 13598 8321 8323 8324 8382 13661 8858 8859 8860 8861 8862 8863 8947 9091 15017 15123 15158
owned$	13962 13963 13964 13965 14086
owner$	11046 11358 11359 11360
owners$	11046 11358 11359 11360
ownership$	6930 6931 6932 6933 6934 6935 6936 6937 6938 6939 6940 6941 6955 6956 6957 6958 6959 12238 12239 12240 12241 12242 12243 12244 12245 12246 12247 12248 6971 14177 14493 14494 14495 14496 10452
owns$	920
oxide$	15018
oxygen$	12634
pacemaker$	4308
pack$	11893 11894 11895 1736 1737 12694 12695 12696 12698 2223 10022 4598
packag	10476
package$	11657 11687 11971 12780 10626
packages$	11134 11236 11237 11238 11657 11971 12780 9926 10156
packed$	1926
packs$	12693
padded$	4936
paedia	9753 4331 9759
paediatric$	9756
paediatrician$	15031 15032 15037
paid$	11392 11661 1021 1022 1047 6473 1347 1348 1732 2897 8846 8850 3568 3744 9569 4549
pain$	1821 7246 1822 7247 1823 7248 1824 7249 7573 2149 13392 10107
painkillers$	15028
paint$	1223
painted$	1223
painting$	1223
paints$	1223
paintted$	1223
paintting$	1223
pair$	13712 10039
pairing$	10039
pakistani$	2989 8420
pale$	12617 3002 13721 4888 4891 4896 5337
palest$	3009 4916
palm$	3704 5011
palmed$	3704 5011
palming$	3704 5011
palmmed$	3704 5011
palmming$	3704 5011
palms$	3704 5011
paltry$	14349
panel	10559
panel$	13904 8843 8848 8849 14497 9246 14564 14565 14967 5033
panic	9735
panic$	15013 5145 5149
paper$	13626 8349
papers	9820
papers$	15098
paperwork$	14440 14452
paracetamol$	10582
parade	9705
parade$	341 14936 4257 14983 14986 4554
paraded$	341 4554
parades$	341 4554
parading$	341 4554
paranoid$	5316
parasite$	10107
parasites$	10107
parasitic$	5310
parcel$	11657 11971
parcels$	11134 11657 11971 9926
parent	9806 9807 15086 9809 4387 4398 4400 15114 15130 4471
parent$	11173 12785 7588 7589 7760 7851 13130 13131 2437 2446 7872 7873 7874 7875 7919 7920 7921 8040 13438 13440 2933 4377 15082 15084 4385 4386 15095 15096 4396 4397 15107 9835 9842 4429 4430 15144 10216 4830 10664 10669
parental$	7261 7581 4795 5233
parented$	4830
parenting$	2340 2341 2342 13332 13349 9896 4830
parents$	11175 12145 1882 1883 7345 7346 7588 7589 12920 2340 2341 2342 7851 13130 13131 7919 7920 7921 8040 13320 13321 13322 13323 2729 2731 13438 13440 2930 2931 2932 2933 13638 13643 8664 8665 8667 8668 9073 9087 14463 14464 15082 15084 4385 4386 15095 15096 4396 4397 4402 15107 15111 9835 9842 4429 4430 15144 10094 10216 4830 10443 10444 10659 10664 10669
parentted$	4830
parentting$	4830
park	9643 10674
park$	11212 11213 11239 11240 11241 11242 11459 11460 11461 14921 14936 4257 14983 14986
parka$	10352
parkas$	10352
part$	377 6084 6085 11364 831 11548 6314 938 939 940 941 6445 12203 12204 12205 12208 12209 12210 12211 12212 12213 12214 12215 12216 12217 12218 12219 1903 12806 9287 3915 14801 9551 9698 4359
partake$	489 490 491 492 496 497 498
partaked$	496 497 498
partakes$	496 497 498
partaking$	489 490 491 492 496 497 498
partially$	5178
participant$	809 9954 9981 10251
participants$	809 9954 9981 10251
participate$	489 490 491 492 809 13810 13841 13847 13861 10379
participated$	489 490 491 492 809
participates$	489 490 491 492 809
participating$	489 490 491 492 809
participation$	489 490 491 492
parties$	11239 11240 11241 11242 11367 11385 11655 11938 11939 11940 11941 11942 9981 4557 10251
partly$	933 3763 3764 4533 5022
partne	3890 4266 15085 15087
partner$	10858 11291 11292 11315 617 11351 11352 650 651 652 653 654 9315 4124 15081 4386 15091 15099 15106 9834 9948 9949 9954 9981 10232 10251
partners$	10858 11291 11292 11315 617 11351 11352 650 651 652 653 654 7818 7819 7820 3985 9948 9949 9954 9981 10232 10251
partnership$	4124 9691
party$	11239 11240 11241 11242 11367 11385 11655 11938 11939 11940 11941 11942 12017 7362 2795 2796 2797 2798 2799 9981 4557 10251
partying$	5862 5863 5864
pass	3946 3961 3962 3973
pass$	2365 3732 14479 3888 9391 3967 3971 3979 3981 4135 14970 15046 4815
passd$	3981
passed	9408 5228
passed$	6088 3683 3684 3732 3888 14651 9391 3975 3981 14694 10438 10489
passengers$	12559 14943 10003
passers$	7119
passes	10628
passes$	2366 3732 3888 3971 4815
passing$	14232 14233 3732 3888 9391 3971 3979 3981 4135 10439 10504
passive$	14412
passport$	15155
passs$	9391 3971 3979 3981 4135 14970
passwo	9356
passwords$	14634
past$	1914 2005 2006 2717 2718 2719 2720 2735 2736 2737 2758 2819 13561 2902 4673 4694 4848 4964
pastoral$	5206 5207
pasty$	5337
patchy$	12808 12809 12810 12811 2109 14458 14459 14460 14461 3799 4039 4565 4739
path$	10760 10761 10762 10763 11114 5930 962 11937
pathetic$	14349 5347
pathetically$	5347
pathological$	4628 5317
patien	5401
patience$	7305 9208
patrol	3908 9407 4020 4041 4120 9545 10566
patrol$	3885 14589 9333 14664 14685 14687 9445 4024 4036 4042 4043 4165 4181 4275 4277 14981 4284
patrols$	3885 14589 9333 14664 14685 14687 9445 4024 4036 4042 4043 4165 4181 4275 4277 14981 4284 10563
patronising$	2532 2533 2534 2535 2536 2537 5348
patter$	12086
pattern$	3529 9299 9530 10508
pawn$	9981
pawns$	9981
pay$	84 85 86 87 10981 11438 11439 1021 1022 1047 1347 1348 1732 2897 3568 3744 4549
payback$	10695
paying$	1021 1022 1047 1347 1348 1732 2897 3744 4549
pays$	84 85 86 87 1021 1022 1047 1347 1348 1732 2897 3568 3744 4549
pc$	14682
pcso	3869 9295 9296 3873 9301 14584 3908 9343 3925 3926 3931 3952 3956 9383 9387 9388 9390 14669 14674 14675 14676 3978 9406 3983 9413 14697 9455 4041 9537 4129 9560 9600
pcso$	9294 14574 14579 3885 9333 14621 9350 9377 3955 14661 14665 14666 14668 9403 14684 14691 4024 14733 4043 14815 9554 14878 4181 4284
pcsos$	9294 14574 14579 3885 9333 14621 9350 9377 3955 14661 14665 14666 14668 9403 14684 14691 4024 14733 4043 14815 9554 14878 4181 4284
pe$	15012
peak$	9690
peaks$	9690
peer$	5554 10982 12383 7169 7170 1898 12710 12740 12741 12742 12743 12825 12853 12854 12855 12856 12857 12858 12869 13670 13673 10001 10037 4618 10168
peers	9796
peers$	5426 10831 10982 11211 12347 12378 12379 12380 7104 12405 12406 12407 12408 12466 12467 1898 12710 12740 12741 12742 12743 12825 12853 12854 12855 12856 12857 12858 12869 13376 13382 13670 13673 15074 9913 10037 10041 10048 10168
peg	5160
pegfed$	10585
pen$	15046 10614
penalties$	14930
penalty$	9652 4369
pencilled$	4925
pens$	10614
people	9363 14891 14948
people$	13 10804 181 10982 10999 11011 11087 5813 11186 5909 5911 5913 11247 6128 6129 6134 6135 6145 6180 6298 11708 11709 11710 6502 11816 6564 11847 11912 6820 1433 6897 6978 12263 7029 12360 12378 12379 12380 12381 7110 12396 12398 7121 12405 12406 12407 12408 7146 1722 1723 1724 1730 12440 12442 12451 12452 12466 12467 12546 12562 12566 1897 7345 7346 12662 12712 12740 12741 12742 12743 12824 12825 12829 12853 12854 12855 12856 12857 12858 12871 2178 7605 12886 7894 13234 13244 13289 13460 13599 13919 13920 13921 13922 13923 8652 8653 8654 13937 8669 8678 8684 13973 8696 14033 8760 14092 14094 14256 14257 9019 9020 9021 9022 9023 9024 14317 9074 9075 9091 9092 14390 14391 14400 14401 14402 14403 14404 14405 14406 14407 14408 14409 14451 14463 14464 14485 14486 14490 14492 9271 14550 14701 4062 14773 9518 14820 14822 9556 14892 9683 10003 10004 10048 10129 10168 10435 10444
pep	5204
pep$	10629
peps$	10629
perceive$	6986 6987 6988 6989 6990 6991 6992 6993 6994 6995 6996 6997
perceived$	1785
perfectly$	5639 5647 2234 13259 13260 13261 13262 13263 13264 13265 13266 13267 13268 13269 13270 13271 2587 2590 2613
perfor	14979
perform$	6382
performance$	10431
performers$	8669 8678
perfunctory$	5347
peril$	10703 10704
period$	9738 10607
periods$	10607
perisher$	10113
perishers$	10113
permanently$	3339 8764 3340 8765 3341 3342 3343 3344 3345 3346 5210
permit$	45 46 278 279
permited$	45 46 278 279
permiting$	45 46 278 279
permits$	45 46 278 279
permitted$	45 46 278 279
permitting$	45 46 278 279
perpet	9490 14942
perpetrator$	11247 11321 11879 12183 12456 12457 12458 12459 1765 1766 1767 1768 7194 1770 1771 1772 1773 1774 1775 7201 12480 12481 14768 10043 10044 10045 10049 4625 4626 10516 5379
perpetrators$	11247 11321 11879 12183 12456 12457 12458 12459 1765 1766 1767 1768 7194 1770 1771 1772 1773 1774 1775 7201 12480 12481 14768 4238 10043 10044 10045 10049 4625 4626 10516 5379
perpetually$	3339 8764 3340 8765 3341 3342 3343 3344 3345 3346 3381 3382 4972 5345
perpetuat$	38
perpetuated$	38
perpetuates$	38
perpetuating$	38
perpetuats$	38
perpetuatted$	38
perpetuatting$	38
persist$	10892 210 10927
persisted$	10892 210 10927
persistent$	560 561 7236 3135 4505 4615 4628 5090 5217
persistently$	559 3381 3382 4972 5217
persisting$	10892 210 10927
persists$	10892 210 10927
persistted$	10892 210 10927
persistting$	10892 210 10927
person	9297 14662 9395 14696 14739 14740 14742 14782 4107 14845 14848 9604 14905 14942 14954 9681 14966 4359 9909 10539
person$	14 11263 6298 7145 1731 12466 12467 12567 12711 12740 12741 12742 12743 12824 12825 12826 12830 12853 12854 12855 12856 12857 12858 12870 2179 7606 2275 7893 13292 8866 8867 9327 14626 4062 15187 10048 10168
personal$	5791 9767
personalities$	7292
personality$	5145
persons$	12826 4062
persua	3864 3892
persuade$	13949 13972 8695
persuaded$	10748 13846 13852 13857 13860 13866 13961 14002 14003 14004 14005 14006
persuading$	11960 11961 11962 11963 11964 11965 11966 11967 12108
persuasion$	11960 11961 11962 11963 11964 11965 11966 11967 12108
perv$	10107
pervs$	10107
pest$	10052
pestered$	1738 1739
pests$	10052
petite$	4868 5337
petty$	4628 4666
petulant$	5318
phase	10533 10554 10559
phobia$	10571
phone	9356 3988 3992 14696 9429 4033 9616
phone$	565 5990 566 5991 567 5992 568 5993 569 5994 11273 11274 11275 11295 11296 11297 11298 11299 11300 11301 11302 11307 14049 14079 14080 14081 14082 14417 3867 3881 14634 3950 3972 14707 4009 14713 9548 14894 9632 5072
phoned$	5892 5893 5894 5895 5896 5897 5898 5899 960 961
phones$	565 5990 566 5991 567 5992 568 5993 569 5994 11273 11274 11275 11295 11296 11297 11298 11299 11300 11301 11302 11307 14049 14079 14080 14081 14082 3881 14634 3950 14707 4009 14713 14894 9632
photo$	11276 11284 6029 6030 606 607 11658 13373 14588 9311 3887 3930 9373 3982 3984 14746
photog	3895 9356 3945 9370 9386 3972 9397 9398 14744 14838 4285
photograph$	6029 6030 606 607 13373 13388 14588 9311 3887 9346 3930 14634 9373 3965 3966 9396 3982 3984 3989 14723 9449 14730 14734 14745 14746 4267 9710
photographed$	10748 10815 5722 11661 12949 13373 13388 9449 14732 4030 5079
photographing$	9449 4112
photographs$	6029 6030 606 607 13373 13388 14588 9311 3887 14610 14611 9346 14634 9373 3965 3966 9396 3982 3984 3989 9449 14730 14745 14746 4267
photography$	10528
photos	9356 9386 3972 9397 9398
photos$	11276 11284 11303 6029 6030 606 607 11392 11658 13373 14588 9311 3887 14611 14634 9373 3982 3984 3989 14745 14746
physical$	655 656 657 658 5177
physically$	4859
physio	5399
physique$	13678 13679 13680 8456 10293 5336
physiques$	13678 13679 13680 10293 5336
pick	9404
pick$	10981 14270 4552
picked$	5723 6105 6106 6107 6108 6109 11813 11814 9302 9678 4552
picking$	7094 7095 7096 14557 14558 14559 14560 4552 10406
pickings$	10764 10167
picks$	4552
picnic$	12685 12686
pics$	11658
pictur	9386 10476 10480
picture$	11276 11284 6029 6030 606 607 11658 7970 7971 7972 13373 14588 9311 3887 9352 3982 3984 14745 14746 14832
pictures$	339 340 11276 11284 11303 6029 6030 606 607 11658 13373 13388 14588 9311 3887 14610 14611 3965 3966 3982 3984 3989 14745 14746
piece$	7340 3927
pieceed$	3927
pieceing$	3927
pieces$	7340 3927
pierced$	5337
piercing$	3007 13710 10338 4915
piercings$	3007 13710 10338 4915
pig$	4718 4990
pikey$	5309
pikeys$	5309
pile$	10864 12744
pill	4318 9743
pill$	15021
pillar$	9109 3696
pills$	11662 9745 15030 9926 10582
pimp$	4517
pimped$	4517
pimping$	4517
pimples$	10349
pimply$	5337
pimpped$	4517
pimpping$	4517
pimps$	4517
pin$	7509
pinch$	1104
pink$	4912
pins$	4308
pint$	9744
pints$	9744
pip	9767
pip$	15045
pisshead$	5309
pissheads$	5309
pit$	11922 11923
pitiful$	14349
pits$	11922 11923
pity$	6537 6538 9143 14422
place	9800 5214
place$	0 1 2 5428 11 10715 5455 10734 10735 10736 10737 10738 10739 10740 57 11092 11295 11296 11297 11298 11299 11300 11301 11302 11356 11579 12360 12785 13292 4011 4048 14757 4183 9780 15061 15078 9864 9923 10639
placed$	0 1 2 5428 10711 10712 11 10715 5455 10734 10735 10736 10737 10738 10739 10740 57 379 380 381 382 3805 3806 3880 3899 4011 4048 4083 4085 4433 9923 5242
placem	15151
placement$	7318 12913 12914 12915 2213 2214 2215 15126 9923 9991 10217 4793 10219 10664 5242 10669
placements$	12913 12914 12915 2213 2214 2215 15147 9923 9991 10217 4793 10670
places$	0 1 2 5428 11 10715 5455 10734 10735 10736 10737 10738 10739 57 11356 11579 12360 3805 3806 4011 9443 4048 14757 15147 9923
placing$	0 1 2 11 5455 10734 10735 10736 10737 10738 10739 57 12209 12210 12211 12212 12213 12214 12215 12216 12217 12218 12219 3805 3806 4011 4048 9923
plague$	1694 12699 7573 4578 10107
plagued$	1694 1738 1739 4578
plagues$	1694 4578
plaguing$	1694 4578
plain$	4279 4559 4878 4891 5068
plainly$	3212 3213 3214 3215 3358 8783 3359 3360
plaited$	10339
plaits$	10336
plan	15127 10506 10533 10554 10559
plan$	10888 12037 13904 3646 3647 14634 15128 15175 9991 10630 10631 10632 10633 10666
planned$	14061 14864 5106
planni	14627
planning$	10889 3755 3756 3757 3758 10431
plans$	10888 13904 3646 3647 14634 9991 10630 10631
plastered$	3012
plastic$	4591
plate$	9433 4308
plates$	9433
play$	733 782 808 817 917 1227 6918 1587 1715 7664 13406 2794 9734 5195
played$	733 782 808 817 917 1227 1587 1715
player$	10516
players$	9091 14576 10516
playground$	12596 12597 12689
playing$	733 782 808 817 917 11823 11824 1227 1587 1715 2920
plays$	733 782 808 817 917 1227 1587 1715 2794
plea$	14860 10443 10691
plead$	6919
pleaded$	5266
pleads$	5266
pleas$	14463 14464 14860 10443 10444
pleasant$	7173 1749
please$	11266 11267 13928 13949
pleased$	303 662 663 951 952 953 954 955 956 957 958 959 4546
pleases$	11266 11267
pleasing$	8741
plenty$	147 148 149 5625 5642 2453 2613
plot	4004
plot$	5105
plots$	5105
plotted$	14743 5105
plotti	14627
plotting$	5105
plucked$	4925
plug$	2076 2077 4731
plugged$	2076 2077 4731
plugging$	2076 2077 12781 12782 12783 12784 4731 10157
plugs$	2076 2077 4731
plump$	8403 8439 5337
plunge$	1201 1202 1203 1204 1205 1206 1207
plunged$	1201 1202 1203 1204 1205 1206 1207
plunges$	1201 1202 1203 1204 1205 1206 1207
plunging$	1201 1202 1203 1204 1205 1206 1207
pnc	5073
pnc$	10498
pnd	5073
pnd$	10498
pneumonia$	5388
pocket$	11602 11603
pockets$	11602 11603
podgy$	5337
point	4224
point$	5539 2532 2533 2534 2535 2536 2537 8531 3125 8627 8739 14059 4077 14965 10494
pointless$	2532 2533 2534 2535 2536 2537 4962
points$	10494
poise$	2416 2417 2418 2419 2420 2421 2422
poison	5156
poison$	1989 10107
poisonous$	4614 4704
poke$	1122 1123 1124 1125 1126 1127
poked$	1122 1123 1124 1125 1126 1127
pokes$	1122 1123 1124 1125 1126 1127
poking$	1122 1123 1124 1125 1126 1127
polic	10566
police	3869 9295 9296 3873 9301 14584 3890 9320 9328 9329 9330 3906 3907 3908 9343 3925 3926 3931 3952 3956 9383 9387 9388 9390 14669 14674 14675 14676 3978 9406 9407 3983 9413 14697 9422 9425 14716 4020 4027 9455 4041 4063 9537 4120 9545 4129 9560 9589 4175 9600 4266 4276 4279 14985 9883 9885 9886 5065 5128 5260 5369
police$	11172 12145 12398 12577 12612 7345 7346 12923 12924 12942 12943 12944 12945 12988 12989 12990 12991 12992 12993 12994 13667 13668 13904 8843 14125 8848 8849 8851 14497 9246 3825 14564 14565 9294 14574 14579 9308 3885 14589 9315 14598 14599 3897 14606 14607 14608 9331 9332 9333 14613 3911 14621 3919 9350 3948 9374 9377 3955 14661 3960 14664 14665 14666 14668 14673 9402 9403 14682 14684 14685 14687 14688 14691 9414 14695 14703 14712 9445 4024 9452 14733 14736 4042 4043 9469 4046 9472 9488 9508 14787 9510 14793 14794 14799 9525 14815 14821 4124 9554 9577 9584 14867 4165 14878 4181 9634 14913 14950 9673 9691 9696 4275 9701 4277 9703 9704 4284 14991 15161 9885 15163 15164 9892 9893 10004 10203 4976 5023 5032 5049 5056 5067 5074 5083 5100 5106 5137 10563 5257 5269
policed$	4283 5100
polici	3869 9295 9296 3873 9301 14584 9343 3925 3926 3931 3952 3956 9383 9387 9388 9390 14669 14674 14675 14676 3978 9406 3983 9413 14697 9537 4129 9560 9600 4276
policies$	14136 14137 14138 14139 14140 14141 14440
policing$	9294 14574 14579 14598 14621 9350 9377 14661 14665 14666 14668 9400 9403 14684 14691 14815 14821 9554 14833 14878 14946 9673 14964 9701 9703 10493 5100 10528
policy$	14136 14137 14138 14139 14140 14141 14440
polish$	2989 8420 10348
ponytail$	13706 13707 13708 10337 10338
ponytails$	13706 13707 13708 10337 10338
poor$	5547 10837 10838 10839 10840 156 157 158 159 160 161 162 5794 919 6891 1573 1574 1575 1576 1577 1578 1579 1580 1581 1582 1583 1744 1745 1746 7262 12551 12808 12809 12810 12811 2109 12813 12814 12815 12816 12817 12818 12819 12820 12821 12822 12823 2203 2204 2205 2206 12911 3002 13721 3642 3643 3644 3645 14458 14459 14460 14461 3799 4039 4493 4565 4568 4612 4739 4749 4784 4787 4849 4896 5006 5027
poorly$	2987 4892
porch$	15131
porn$	9941
pornography$	9941
portly$	5337
pose$	6382 1795 1796 1797 1798 4240 14944
posed$	1795 1796 1797 1798
poses$	1795 1796 1797 1798 4240 14944
posing$	1795 1796 1797 1798 5068
positi	9526 4237
position$	10705 5803 3899
positions$	10705
positive$	5547 5588 14881 5110 10624
posses	9904 5277
possession$	14843 15182 9907 5275 10702
possibility$	8645
possible$	4164 5085
post$	573 582 908 909 6380 14387 14399 4509 10494 5381
posted$	573 582 11429 6184 760 761 4509
poster$	3982
posters$	3982
posting$	11149 573 582 6380 11823 11824 4509
posts	4134
posts$	5444 20 5462 339 340 573 582 11448 11449 11450 11451 834 6274 850 9373 4509 10494
potato$	12652
potatoes$	12653
potential$	5085
pothead$	10052
potheads$	10052
potty$	4722
pour$	1134
poured$	1134
pouring$	1134
pourred$	1134
pourring$	1134
pours$	1134
powder$	7373
power	10559
power$	7978 7979 7980 14850 9650 4701
powerful$	4868
powerfully$	4870
powers	10554
powers$	14850 9650 4239
practi	15033
practically$	767 2368 7793 2369 2370 2371 2372 2375 2376 2377 2378 2494 2900 2901 4818 4847
practice$	3755 3756 3757 3758 10431
practised$	2964
pre	4261
precin	9705
precinct$	12689 14936 4257 14983 14986
precious$	1260 3574 9013
precocious$	9938 5326
predator$	12456 12457 12458 12459 1757 1841 13546 10043 10044 10045
predators$	11034 12456 12457 12458 12459 1757 1841 10043 10044 10045
predatory$	5316
predic	5070
predicament$	12203 12204
predicted$	4058 5203 5225 5412
prediction$	10652
predictions$	10651 10652
predictive$	5068
preemptive$	9686
prefer$	151 152 411 412 413 414 415 416 417 451 452 453 454 455 456 951 952 953 954 955 956 957 958 959 1663 1668 2877 4497 4546 5113
prefered$	411 412 413 414 415 416 417 451 452 453 454 455 456 951 952 953 954 955 956 957 958 959 4497 4546
prefering$	411 412 413 414 415 416 417 451 452 453 454 455 456 951 952 953 954 955 956 957 958 959 4497 4546
preferred$	151 152 411 412 413 414 415 416 417 451 452 453 454 455 456 951 952 953 954 955 956 957 958 959 1663 1668 14433 3774 3775 3776 3777 9225 14504 4497 4546
preferring$	411 412 413 414 415 416 417 451 452 453 454 455 456 951 952 953 954 955 956 957 958 959 4497 4546
prefers$	151 152 411 412 413 414 415 416 417 451 452 453 454 455 456 951 952 953 954 955 956 957 958 959 1663 1668 2877 4497 4546
pregab	9747
pregabalin$	15025
pregna	9735 5185
pregnancies$	10610
pregnancy$	15013 10610
pregnant$	10609
premature$	10587 10591
prematurely$	10591 5347
prepared$	431 432 433 461 462 662 663 951 952 953 954 955 956 957 958 959 8537 8540 13819 13820 13821 13822 3892 9531 14864 4546
prescr	5398
presence$	14981
present$	1789 1795 1796 1797 1798 2140 8046 8047 8048 9457 4240 14944 4815
presentation$	12429
presented$	1795 1796 1797 1798 4815
presenting$	1795 1796 1797 1798 4815
presents$	266 267 268 269 270 271 272 11006 11007 5739 5740 5741 5742 5743 5745 5746 11307 11310 6655 11982 11983 11984 7087 12388 1790 1795 1796 1797 1798 2141 4240 14944 4815
presentted$	1795 1796 1797 1798 4815
presentting$	1795 1796 1797 1798 4815
preser	5092
press$	1139 1140 1141 1142 1143 4201 5113
pressed$	1139 1140 1141 1142 1143
presses$	1139 1140 1141 1142 1143
pressing$	1139 1140 1141 1142 1143 4201
pressure$	4228 14932
pretext$	4156
prettiest$	3009 4916
pretty$	5337
preven	4210 9647
prevent$	4182 14928 4256
prevented$	11167 5890 466 11420 11421 6539 11818 11819 11820 11821 11822 14114
prevention$	14898 9636 14925 4223 9896
preventping$	4182
preventring$	4182
prevents$	4182 4256
preventting$	4182
prey$	10746 1703 10167
preyed$	1705
preys$	1704
price$	11724 11725 11751 11933 12031
prickly$	5310
prima$	7368
primar	15066
prime$	11537 11538 4664 5085
princess$	10026 10107
princesses$	10026 10107
principal$	9298 14646 4664 5091
priori	3938 4272 14979 10554
prioritise$	153
prioritised$	153
prioritises$	153
prioritising$	153
priority$	9472 4091 14965 5082 5085 5090 5137
prison	15087 9810 15103 9826 9899
prison$	11208 962 13996 15080 15088 15104 15105 15172 15177 5268
prisoner$	2019 2020 2021 2022 10122
prisoners$	2019 2020 2021 2022 10122
pro$	2818 8246
proact	4115 4279 5128
proactive$	3869 9295 9296 3873 9301 14584 3898 9343 3925 3926 3931 3952 3956 9383 9387 9388 9390 14669 14674 14675 14676 9400 3978 9406 3983 9413 14697 9537 9540 14821 4129 9560 9600 9704
probat	9892 9893 5259
probation$	15170 15171 10684
proble	10618
problem$	962 12865 7595 12879 8951 14316 14487 9243 14646 10052 4644 4743 4747 4749 10175 5059 10621
problematic$	11199 12813 12814 12815 12816 12817 12818 12819 12820 12821 12887 12888 12889 12890 12891 4743 4749 10179
problems$	11511 11518 11519 11521 11522 962 6649 12203 12204 7281 12879 13118 4380 10052 10175 10621 5230
procedure$	14136 14137 14138 14139 14140 14141 14440
procedures$	14136 14137 14138 14139 14140 14141 14440
proceed$	4117
proceedings$	14860 14875 10666
proces	4294 14997
process$	14136 14137 14138 14139 14140 14141 14440 14967 9822
processes$	14136 14137 14138 14139 14140 14141
processing$	9719 5202 10627
produc	9569 10476
produce$	581
produced$	581
produces$	581
producing$	581
productive$	14847
professional$	2818 8866 8867 8871 4976
professionalism$	14493 14494 14495 14496 10452
professionals$	12145 12263 7310 12799 12892 2818 8664 8665 8667 8668 10094
profil	4134 10476 10480
profile$	11464 3923 9352 14730 10041 10484 5060
profiled$	14731
profiles$	339 340 834 3923 14730 10484 5060
profiling$	5060
profit$	9230
profits$	9230
programme$	171 173 174 14967 10632 10695 10696
programmes$	171 173 174
progress$	4152 9991
progressed$	4152
progressing$	4152
progresss$	4152
prolific$	560 561 1863 1864 14767 4505 4615 4628 4670 5090
prolong$	38
prolonged$	38
prolongged$	38
prolongging$	38
prolonging$	38
prolongs$	38
promiscuity$	5284
promiscuous$	4491 9938 5284 5326
promiscuously$	5284
promise$	14136 14137 14138 14139 14140 14141 10442
promises$	14136 14137 14138 14139 14140 14141 10442
prompting$	11960 11961 11962 11963 11964 11965 11966 11967 12108
prone$	1900
proof$	13456 4066
proper$	1742 7173 1749 1962 2550 2551 2552 8301 8968 8969 8970 8971 4601 4688
properly$	11462
property$	11239 11240 11241 11242 5965 5966 5967 5968
propos	4207
proposition$	1009 1010 1011 1012 4548
propositioned$	1009 1010 1011 1012 4548
propositioning$	1009 1010 1011 1012 4548
propositionned$	1009 1010 1011 1012 4548
propositionning$	1009 1010 1011 1012 4548
propositions$	1009 1010 1011 1012 4548
propra	9747
propranolol$	15025
pros$	2818 8246
prosec	9371 9412 4150 14858 14859 9582 14862 9593 14873 4369 5369
prosecute$	9575 4232 5109 5114
prosecuted$	14816 14834 14871
prosecuteing$	4232 5114
prosecutes$	4232 5109
prosecuting$	5109
prosecution$	14649 14690 14833 14857 14860 14975 5108 10695
prosecutions$	14833 14860 14883
prosecutors$	14649
prospect$	8643 8754 3330
prostitute$	9941 4517 9944
prostituted$	4517
prostitutes$	9941 4517 9944
prostituting$	4517
prostitution$	11192 11206 11913 11915 9941
protagonist$	10516
protagonists$	10516
protect$	5476 11062 1480 12184 6944 12250 12259 13168 13169 7981 7982 7983 7986 7987 7989 7990 7993 7997 13316 13332 13657 3826 3834 3835 3836 4214
protected$	1480 13332 13337 13338 13339 13340 13341 13342 13605 3834 3835 3836
protecting$	1480 6945 12951 7981 7982 7983 7986 7987 7989 7990 7993 13316 13332 13337 13338 13339 13340 13341 13342 13349 13355 13356 13357 13358 13359 3834 3835 3836 4214 10273
protection$	12951 13251 13311 13312 13313 13314 13329 13330 13331 13332 13337 13338 13339 13340 13341 13342 13349 13355 13356 13357 13358 13359 13413 13414 13415 13423 13438 13440 14305 9568 9572 9622 9630 9631 9849 10273 5415
protects$	1480 13332 3834 3835 3836 4214
protectted$	1480 13332 3834 3835 3836
protectting$	1480 13332 3834 3835 3836
protest$	9989
protocol$	14136 14137 14138 14139 14140 14141
protocols$	14136 14137 14138 14139 14140 14141
proud$	9196
prov	4126
prove	14584 4065 4082
prove$	9493
proved$	9493
proves	4082
provid	3946 5052
provide$	3882 9325 4135 9957
provided$	10918 5674 5675 9957
provideed$	3882
provideing$	3882 4135
providence$	9961
provider$	8843 8848 8849 14497 9246 14564 14565 5033
providers$	8843 8848 8849 14497 9246 14564 14565
provides$	3882 4135 9957
providing$	9957
provin	4082
proving$	1779
provision$	10629 10633
provocative$	9938 5285 5326
provocatively$	2987 4882 4892 10355 10357 5285 5326
provoke$	10722 5445 323 11596 4579 10397
provoked$	10722 5445 323 11813 11814 4579 10397
provokes$	10722 5445 323 4579 10397
provoking$	10722 5445 10781 10782 10783 10784 10785 323 4579 10397
prowl$	1899 1990 1991 1992 1993 1994 1995 14044
prowled$	1899 1990 1991 1992 1993 1994 1995
prowling$	1899 1990 1991 1992 1993 1994 1995
prowlled$	1899 1990 1991 1992 1993 1994 1995
prowlling$	1899 1990 1991 1992 1993 1994 1995
prowls$	1899 1990 1991 1992 1993 1994 1995
pru	5204
pru$	10629
ps$	14682
pscale	15066
psoria	5165
psoriasis$	10590 5340
psychi	5401
psychiatric$	5196
psycho	5384 5401
psycho$	10052
psychologically$	4863
psychologist$	5402
psychologists$	5402
psychopath$	10052
psychopathic$	5316
psychopaths$	10052
psychos$	10052
psychotic$	10169
ptsd	5381
pub$	14664
public	9639
public$	12482 12483 12484 12485 12486 12487 12488 12489 12490 12491 12492 12493 12496 12497 12501 7254 12559 12563 4205 4206 14917 14943 9904 10003 5255
pubs$	14664
puffer$	10356 4936 4944
puffers$	13765 13766 13779 13780 13781 13783 10356
pugnacious$	5310
pull$	11985 1320 2067 2068 2069 2070 14552 14553 14554 14555 14556 10471
pulled$	10748 1652 2067 2068 2069 2070 13788 8511 3860 10360
pulling$	2067 2068 2069 2070 9358
pullled$	2067 2068 2069 2070
pullling$	2067 2068 2069 2070
pulls$	2067 2068 2069 2070
pumped$	10584
punch	15112 15120
punch$	11835 13475 15113
punche	4411
punched$	15113 9836
punches$	15113
punish$	14476 3786 3787 3788 3789
punished$	11503 7190 7191 7192 7193 3786 3787 3788 3789
punishes$	3786 3787 3788 3789
punishing$	3786 3787 3788 3789 14557 14558 14559 14560
punitive$	14231
pupil	14828 9909
pupil$	12466 12467 1898 12710 12740 12741 12742 12743 12825 12853 12854 12855 12856 12857 12858 12869 15187 4582 10036 10048 4624 10168 5204
pupils	9297 14662 9395 14696 14739 14740 14742 14782 4107 14845 14848 9604 14905 14942 14954 9681 14966 10539
pupils$	178 359 11087 5813 421 6128 6129 6134 6135 6145 6180 852 873 6298 6502 6820 1433 6897 12395 12405 12406 12407 12408 7146 1722 1723 1724 1729 12466 12467 12477 12482 12483 12484 12485 12486 12487 12488 12489 12490 12491 12492 12493 12496 12497 12498 12546 1897 1898 1965 1966 1967 1968 12710 12740 12741 12742 12743 12825 12828 12853 12854 12855 12856 12857 12858 12869 2177 3037 3084 3085 13919 13920 13921 13922 13923 8652 8653 8654 8669 8678 8760 14094 9091 9925 10003 10036 10048 10051 10168 4752 10443
purcha	9447 9448
pure$	4559 4703
purely$	2194
purple$	4912
purpos	4224 10476
purpose$	14329 14332 14914 4215 14965
pursu	3938 4057
pursue	4157 4200
pursue$	308 1161 1162
pursued$	308 1161 1162
pursues$	308 1161 1162
pursui	4157 4200
pursuing$	308 1161 1162
push	4280
push$	523 524 525 776 1135 1136 1137 1138 1139 1140 1141 1142 1143 12570 4201 4501 10397 5139
pushed$	523 524 525 776 1135 1136 1137 1138 1139 1140 1141 1142 1143 4283 4501 10397
pushes$	523 524 525 776 1135 1136 1137 1138 1139 1140 1141 1142 1143 4501 10397
pushing$	11225 523 524 525 776 1135 1136 1137 1138 1139 1140 1141 1142 1143 4201 4501 10397
pushover$	13441 10263 10264
pushovers$	13441 13542 10263 10264
put	15112 4475
put$	0 1 2 5428 10709 10710 11 10715 5455 10734 10735 10736 10737 10738 10739 10740 57 153 10918 5692 11092 11121 5855 437 438 439 11163 11415 11416 11417 11553 11554 11555 6324 6325 11622 1008 6886 1701 2913 13867 14042 3522 3805 3806 3834 3835 3836 3880 3976 3977 4011 4083 4085 4208 4307 4431 4453 9957
puted$	0 1 2 11 57 437 438 439 1008 3522 3834 3835 3836 9957
puting$	0 1 2 11 57 437 438 439 1008 3522 3834 3835 3836 9957
puts$	0 1 2 5428 11 10715 5455 10734 10735 10736 10737 10738 10739 10740 57 153 437 438 439 11553 11554 11555 1008 1701 14042 3522 3805 3806 3834 3835 3836 4011 9443 4431 4453 9957
putted$	0 1 2 11 57 437 438 439 1008 3522 3834 3835 3836 9957
putting$	0 1 2 5429 10708 11 57 153 437 438 439 1008 12209 12210 12211 12212 12213 12214 12215 12216 12217 12218 12219 1701 14042 3522 3805 3806 3834 3835 3836 9957
puzzling$	1406 1409 1412 1413
pyjama$	8498 8514 8515 10356
pyjamas$	13770 13771 13772 13775 13783 10356
quarrel$	9977
quarrels$	9977
queen$	10055 4631
queens$	10055
questi	14744 4285
question$	1406 1409 1412 1413 8756 4114 4267 9710
questionable$	5547 10837 10838 10839 10840 6891 4493
questioned$	4460
questioning$	4114
questions$	4114 4267
quetiapine$	5397
queue$	951 952 953 954 955 956 957 958 959 4546
queued$	951 952 953 954 955 956 957 958 959 4546
queues$	951 952 953 954 955 956 957 958 959 4546
queuing$	951 952 953 954 955 956 957 958 959 4546
quick$	303 951 952 953 954 955 956 957 958 959 6696 11975 11976 11977 11978 1276 1277 1278 1279 1280 1281 14412 14473 9196 3773 4546 4573 4699
quicker$	13029 13170
quickly$	11388 11389 13030 13101 13170 2771 14427 14428 14429 14430 14561 14562 14563
quiet$	10973
quiff$	10338
quiffs$	10338
quite$	5619 5639 2234 2412 2587 2590 2613 4806 4816 4833
quiz$	4114
quizing$	4114
quizs$	4114
rabble$	1736 1737 10022 4609 5292
race$	8393 8396 8411 8415 8419 13719 8453
racists$	10420
radar	14836
radar$	14414 14698 14700 4000
radio	3988
radiotherapy$	5385
raff$	10020
rag$	11850 11851 12751 10017
ragged$	13739 13740
rags$	10017
raid	9302 9608
raid$	3879 14886 4457 10531
raided	9302
raided$	14910 15152 4457
raids$	4457 10531
rails$	12556 12705
raise$	7981 7982 7983 7986 7987 7989 7990 7993 8888 4830
raised$	8887 4830 10360
raiser$	10102
raisers$	10102
raises$	4830
raising$	7981 7982 7983 7986 7987 7989 7990 7993 4830
ramp$	4229
ramped$	14931
ramping$	4229
ramps$	4229
ran$	523 524 525 526 527 528 529 530 531 532 544 545 563 564 862 863 864 1163 1164 1165 1166 1167 1190 1191 1192 1193 1194 1195 1196 1197 1201 1202 1203 1204 1205 1206 1207 1838 12654 2195 2196 2197 2272 2273 2859 2934 4413 4501 4656 4659 4679 10511
random	4115
random$	9540
rang$	960 961 14526
ranger	4041
rans$	12654
rape	9841
rape$	11702 6425 12321 12322 12323 12324 12325 12326 12327 12328 15119 9972 10011
raped	10662
rarely$	2581 8006 2582 8007 2583 4357
raring$	951 952 953 954 955 956 957 958 959 4546
rascal$	5292
rascals$	5292
rash	9717
rash$	100 101 1465 14995 4563
rat$	10018 10107 10110
ratbag$	10026
ratbags$	10026
rate	4210
rate$	7464 7465 9661 10531 10536
rated$	1779 1793 2128 2132
rates$	9661 10531 10536
rather$	14489 14491 9261 14548 14549 14551 4806
rating$	14583
ratings$	14529 14530 14583
rational$	5791
rats	4450
rats$	9875 10018 10107 10110
rattle$	13458
rattled$	13457
rattles$	8181 8182
ratty$	5310
re	9635
re$	8592 8603 4615
reach$	10760 10761 10762 10763 12785 13928 13949 13972 8695 13980 14016 14017 14018 10387 10389
reached$	12229 12230 12231 12232 13846 13852 13857 13860 13866 13961 13978 14002 14003 14004 14005 14006
reaches$	13479 10388
reaching$	14016 14017 14018 8741 10387
react$	13868 14476 10467
reacted$	10467 10468
reacting$	10467
reaction$	12899 12900
reacts$	10467
reactted$	10467
reactting$	10467
read	9306 4363 10655
read$	12785 13002 13003 3436 3437 3438 14268 14306 14651 9419 9458 15076
reader	4344
reader$	14711 9769
readers$	14711
readily$	11388 11389 14427 14428 14429 14430 14561 14562 14563
readin	4343 15077 9800
reading$	9768 15078 10406 5224
ready$	11537 11538 951 952 953 954 955 956 957 958 959 6696 11975 11976 11977 11978 1276 1277 1278 1279 1280 1281 12746 2474 2475 14473 9196 3878 3892 4164 15156 4546
real$	7306 8968 8969 8970 8971 5131
realise$	183 6864 6865 6986 6987 6988 6989 6990 6991 6992 6993 6994 6995 6996 6997 7043 7044 7045 7046 7047 7048 7049 7050
realised$	6864 6865 12170 12171 6894 6895
really$	12020 12021 12022 12023 12024 12025 12026 12027 12028 12029 7825 3212 3213 3214 3215 4833
reap$	865 866 6501
reaped$	865 866
reaping$	865 866
reaps$	865 866
rearrested$	10681
reason$	7944 8157 2733 14016 14017 14018 14415 4156 10387
reasoned$	13846 13852 13857 13866 13961 14002 14003 14004 14005 14006
reasoning$	14016 14017 14018 8744 10387
reasons$	12714 4156
reassurance$	13349
rebuff$	11614 6337 6338 6339 6340 4567 4951
rebuffed$	13829 13834 13835 13836 13837 4567 4951
rebufffed$	4567 4951
rebufffing$	4567 4951
rebuffing$	4567 4951
rebuffs$	4567 4951
recall$	14781
recalled$	4469
receiv	10476 5194
receive$	5728
receives$	4342
recent	3890
recent$	9315
reckless$	100 101 5547 10837 10838 10839 10840 5794 11199 874 978 1048 1465 4491 4563 5316
recklessly$	5278
recklessness$	11073 11074 11075 11076 11077 11078 11448 11449 11450 11451 11515 6276 6277 6297 11576 11750 6855
reclaim$	4263
reclaimed$	4263
reclaiming$	4263
reclaims$	4263
recognise$	11062 12250 6986 6987 6988 6989 6990 6991 6992 6993 6994 6995 6996 6997 7043 7044 7045 7046 7047 7048 7049 7050 13002 13003 13657
recognition$	14711 10496
recomm	4207
recommit$	14777 14804
record	9356 3942 3967 3974 4060
record$	8955 14268 9068 14479 9224 14622 3924 14650 9380 14659 9382 3963 3966 9399 3998 4001 4007 9461 9479 14786 9509 14788 15169 10621 10694
recorded$	3915 9399 3976 3977 3998 4012 9461 14743 4083 4085 9644 9645 5122
recording$	3755 3756 3757 3758 9291 3965 9396 9399 3998 4001 4007 9461 10431 10528
recordinged$	9399
recordings$	3965 9396 9399
records$	14610 14622 14634 14650 9380 14659 9382 3963 3966 9399 3998 4001 4007 9461 14747 9479 14758 14786 14788 10497 10621
recover$	5170
recovered$	14896 5170
recovering$	5170
recovers$	5170
recovery$	15105
recrui	14632
recruit$	507 508 4499 4500 9981
recruited$	10748 507 508 5934 510 511 512 4499 4500
recruiter$	11879 12456 10043 10046 10047
recruiters$	11879 12456 10043 10046 10047
recruiting$	507 508 4499 4500
recruitment$	10758
recruits$	507 508 4499 4500 9981
recruitted$	507 508 4499 4500
recruitting$	507 508 4499 4500
red$	6572 6573 6781 7473 14866 10131 4889 4912 10356 5106
redeal$	14777 14804
redeeming$	10098
redemption$	10098 10389
redheaded$	8439 5337
reduc	4210
reduce	4359
reduce$	14912 14928 10564
reduced$	14939 10548
reduct	9636
reduction$	14914 14925
referenced$	9360
referr	15033
referral$	8551 3127 8553 3129 3130 14310 10443 5270
referrals$	8551 3127 8553 3129 3130 14310 14463 14464 10443 10444
referred$	5194
reflected$	7151
refuge	9862
refuge$	15140
refus	4288 5411
refusal$	5784 360 361 362 363 364 365 2096 2097 2098 2099 2100 3107 3108 8560 3593
refusals$	3107 3108 8560 3593
refuse	5260
refuse$	11440 1437 1513 1519 1520 1521 1522 1523 1525 1570 1622 3106 13823 13828 14038 14042 4950 10378 10395 5025
refused$	1437 12150 1513 1519 1520 1521 1522 1523 1525 1570 1622 3106 13823 13828 13829 13834 13835 13836 13837 14038 14042 4950 10378 10395 10438 5025
refuser$	10073 5302
refusers$	10073 5302
refuses$	1437 1513 1519 1520 1521 1522 1523 1525 1570 1622 3106 13823 13828 14038 14042 4950 10378 10395 5025
refusing$	1437 1513 1519 1520 1521 1522 1523 1525 1570 1622 3106 13823 14038 14042 14232 14233 4950 10395 5025
regain	4233
regard	10476
regard$	5514 5515 5516 5517 5518 5520 5521 7282 7283 1859 7285 1895 2023 2026 7970 7971 7972 14271 14272 14273 14274 14275 14276 14277 14278 9003 9004 9005 9006 9007
regardded$	1895 2023 2026
regardding$	1895 2023 2026
regarded$	1781 1895 2023 2026 2134
regarding$	1895 2023 2026 7906 9539
regardless$	10904 10908 11539 13295
regards$	1895 2023 2026
regist	3895 9356 3972 9397 14838
register$	14634 3966 9427 14747 14750 15162 10521 10633
registered$	4407 5180 10644
registers$	13992 14634
registration$	3867
registrations$	5068 10502
regret$	998 12314 12315
regreted$	998
regreting$	998
regrets$	998
regrettable$	9143 14422
regrettably$	5349
regretted$	998
regretting$	998
regula	4115
regular$	560 561 1742 9540 4505 4601
regularly$	559 15027
regulation$	12906 12907
rehab	15103 9826
rehab$	15104 10612
rehabilitation$	5270
reject$	1698 1699 13823 14042 4580 4951
rejected$	1698 1699 13823 13829 13834 13835 13836 13837 14042 4580 4951
rejecting$	1698 1699 13823 14042 14232 14233 4580 4951
rejects$	1698 1699 13823 14042 4580 4951
rejectted$	1698 1699 13823 14042 4580 4951
rejectting$	1698 1699 13823 14042 4580 4951
relapse$	13869 10382
related$	15074 10015
relati	15085 15136 10476
relations$	9935
relationship$	10791 5735 618 619 620 11328 11329 6080 6081 6082 6083 11392 12950 13177 13178 2538 2539 2540 2541 2542 2543 2544 13299 13300 13301 13373 4404 9916 9935 10232 10270
relationships$	10791 5735 618 619 620 6080 6081 6082 6083 11392 13161 13162 13163 13164 13165 13175 13177 13178 2538 2539 2540 2541 2542 2543 2544 13299 13300 13301 13373 9916 9935 10232 10270
relay	3962
relay$	3979
relaying$	3979
relays$	3979
releas	3946
released$	5259 5260
relentlessly$	5345
relevant$	3987
reliab	3890
reliable$	9315
reliant$	10256
relied$	14002 14003 14004 14005 14006 4200
relies$	4456
relish$	1626 1627 1628 1629 4570
relished$	1626 1627 1628 1629 4570
relishes$	1626 1627 1628 1629 4570
relishing$	1626 1627 1628 1629 4570
reluctance$	5784 360 361 362 363 364 365 2096 2097 2098 2099 2100
reluctant$	1516 1519 1520 1521 1522 1523 1525 2096 2097 2098 2099 2100 3773
relying$	4456
remain	9820 5255
remain$	11092 795 796 1610 1725 1747 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1811 1812 1813 1814 1815 1816 1901 1930 1932 1934 1935 1936 1937 1938 1939 1940 1941 1942 1943 1944 1945 1946 1948 1949 1950 1951 1952 1953 1954 1955 1957 1958 2062 2129 2148 2157 2158 2159 2160 2161 2162 2362 2368 7793 2369 2370 2371 2372 2375 2376 2377 2378 2504 2740 2839 2840 2857 2864 2865 2866 2867 2868 2869 2876 2981 13867 15098 4508 4620 4622 4627 4674 4682 4702 4744 4746 4754 4755 10680
remained$	7530
remains$	5559 357 358 795 796 1610 1725 1747 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1811 1812 1813 1814 1815 1816 1901 1930 1932 1934 1935 1936 1937 1938 1939 1940 1941 1942 1943 1944 1945 1946 1948 1949 1950 1951 1952 1953 1954 1955 1957 1958 2062 7530 7535 2129 2148 2157 2158 2159 2160 2161 2162 2362 2368 7793 2369 2370 2371 2372 2375 2376 2377 2378 2504 2740 2839 2840 2857 2864 2865 2866 2867 2868 2869 2876 2981 9687 4508 4620 4622 4627 4674 4682 4702 4744 4746 4754 4755
remand	9593 5259
remand$	10684
remanded$	14871 9890 10684
remark$	3099 3100 3101 3102
remarkably$	4816 4833
remarked$	3099 3100 3101 3102
remarking$	3099 3100 3101 3102
remarkked$	3099 3100 3101 3102
remarkking$	3099 3100 3101 3102
remarks$	11026 3099 3100 3101 3102
remind	4133
remind$	3995
reminded$	10890 10891 192 193 194 205 206 207 208 1396 1397 1398 1399 1400 1401 1402 1403 4038 9466
reminder$	14419 14420
reminders$	10887 14419 14420
remiss$	5348
remit	4224
remorse$	12314 12315 12733 12734 12735 12736 12737 9993
remorseless$	5310 5316
remote$	14473
remov	3938 4280
remova	15129
remove$	4392
removed$	379 380 381 382 14254 14255 14874 4283 4392 4393
removes$	4392
removing$	4392
render$	41 42 44
rendered$	41 42 44
rendering$	41 42 44
renderred$	41 42 44
renderring$	41 42 44
renders$	41 42 44
rent$	13600 5417
reoffe	9640
reoffend$	13868 14761 14777 14804 10382
reoffended$	5422
reoffender$	5298
reoffenders$	5298
reoffending$	14913 14916 14918 5123 5422
reoffends$	5422
repair$	14476
repara	4471
reparation$	9896
repeat$	560 561 13868 4505 4615 5090
repeated$	5643 9141 9142 9165 14463 14464 4976 10444 5198
repeatedly$	559 8822 3678 4953
replied$	11429 11683 14126 14129 14130 14132 14133 14134 14135 14150 14151 14526
replies$	3646 3647
reply$	11459 11460 11461 12296 12298 13841 13847 13861 14268 14296 3646 3647 14417 14476 14479 10379
replying$	10913 11149 11459 11460 11461
report	3889 9316 9324 3942 3962 3967 3973 3974 4077 9502 9800 10476 10479
report$	11062 12109 12128 12250 14227 14310 3767 14602 14650 9399 3979 3980 3981 14689 4001 4007 14786 14788 14827 15078 4467 10443 10650
reportd$	3981
reported$	11398 11406 9399 3981 14694 4071 4098 9644 9645 4467 10489 10524
reporting$	13840 9399 3979 3981 4001 4007 4467
reportinged$	9399
reportings$	9399
reports$	14227 14310 14650 9399 3979 3981 14689 4001 4007 14786 14788 14827 4209 4467 10443
reprim	5259
reprimand$	10684
reprimanded$	10684
reprimands$	10684
reprisal$	9969
reprisals$	9969
reprobate$	5292
reprobates$	5292
reputation$	1969 1970 1971 1972 1973 1974 2218 2219 14452 9230 14518 4689
reques	9336 4187 4200 4207
request$	14310 14419 14420 10443
requested$	10500
requests$	14419 14420 14463 14464 10443 10444
requir	9336 10476
require$	1257 1258 6689 1265 1266 1267 6830 13070 2626 2627 2628 8054 2630 2631 2632 2633 2646 2647 2648 13352 8075 8076
required$	1257 1258 12033 2646 2647 2648 13352 8075 8076 4215 14928 9811
requirement$	15165
requires$	1257 1258 2646 2647 2648 13352 8075 8076
requiring$	1257 1258 2646 2647 2648 13352 8075 8076
rerob$	14777 14804
rescuing$	13349 13424
reside	9639 4421 4423
residential$	9846 9848 4792
residents$	12398 7121 12482 12483 12484 12485 12486 12487 12488 12489 12490 12491 12492 12493 12496 12497 12498 12559 12563 7345 7346 9091 14917 14943 10003 10004
resilience$	5329
resilient$	2672 2673 2674 2675 2950 10288 5329
resist$	11062 11440 11614 6337 6338 6339 6340 6707 11986 11987 11988 11989 12165 12201 3124
resistance$	2096 2097 2098 2099 2100
resistant$	2096 2097 2098 2099 2100 10392 10395 5316
resisted$	11558 3124
resisting$	3124
resists$	3124
resistted$	3124
resistting$	3124
resit	5228
resolution$	10695
resort$	503 504
resorted$	503 504 3726
resorting$	503 504
resorts$	503 504 3727
resortted$	503 504
resortting$	503 504
respect$	6417 12250 12276 7007 7252 12733 12734 12735 12736 12737 13841 13847 13861 14271 14272 14273 14274 14275 14276 14277 14278 10063 10379
respected$	11406
respit	4421
respite$	9846
respon	14594 9320 14632 9490 14801 10554
respond$	12250 13841 13847 13861 13895 13896 14296 14476 14479 10379
responded$	14126 14129 14130 14132 14133 14134 14135 14150 14151 14306
response$	3528 3536 3537 3538 3646 3647 3755 3756 3757 3758 3869 9295 9296 3873 9301 14584 14591 14598 9343 3925 3926 3931 3952 3956 9383 9387 9388 9390 14669 14674 14675 14676 9400 3978 9406 3983 9413 14697 9537 4129 9560 9600 14951 10431
responses$	3528 3536 3537 3538 3646 3647 3755 3756 3757 3758 10431
responsib$	14316 14401 14445
responsibbed$	14316 14401 14445
responsibbing$	14316 14401 14445
responsibed$	14316 14401 14445
responsibilit$	7834
responsibilities$	13111 14091 14316 14445
responsibility$	383 384 385 386 11548 11592 11593 11594 12185 1500 1501 6930 6931 6932 6933 6934 6935 6936 6937 6938 6939 6940 6941 6955 6956 6957 6958 6959 12238 12239 12240 12241 12242 12243 12244 12245 12246 12247 12248 6971 12281 13655 14091 14177 14271 14272 14273 14274 14275 14276 14277 14316 14445 3762 10658
responsibing$	14316 14401 14445
responsible$	10728 70 71 72 73 74 6358 11637 11638 11639 11640 1500 1501 2950 13655 3754 14472 14768 4073 9524 4108 9552 9553 4137 14856 4480
responsibly$	11462
responsibs$	14316 14401 14445
rest$	5808 5809 5810 5811 7492 13043 13149 13150 13151 13152 13153 13197 13198 13199 13375 13633 13636 13727 13728 13729 14465 10445
resteal$	14777 14804
rested$	5808 5809 5810 5811
restor	4233
restra	4390
restraining$	9815
rests$	5808 5809 5810 5811 14465 10445
result$	346 5807 9571 4157 9603 10650
resulted$	10715 11554 11555
resulting$	9603
results$	14452 9230 14518 14529 14530 14949 15078 10650
resume$	10859
resumed$	10859
resupply$	14777
retail	3908 9407 9639
retail$	9705
retailers$	3885 14589 9333 14664 14685 14687 4042 14917
retain$	5076
retained$	10500 5076
retaining$	5076
retains$	5076
retak	4233 5228
retaliation$	9969
retard$	5309
retards$	5309
return	10476
return$	10805 10821 5576 10945 11012 324 11092 11121 11123 11124 11125 499 500 501 502 5964 540 544 545 5974 6017 6025 601 602 603 6032 11314 11933 11985 12250 13841 13847 13861 13867 13869 14268 3969 4534 10379
returned$	10945 324 499 500 501 502 540 544 545 4534
returning$	10913 324 11149 499 500 501 502 5961 540 544 545 5971 11425 4534
returnned$	324 499 500 501 502 540 544 545 4534
returnning$	324 499 500 501 502 540 544 545 4534
returns$	10945 324 499 500 501 502 540 544 545 3969 4534
reveal	4077 9502
reveal$	14757
revealing$	13739 13740 4936
reveals$	14757
revel$	1013 1014 1700
reveled$	1013 1014 1700
reveling$	1013 1014 1700
revelled$	1013 1014 1700
revelling$	1013 1014 1700
revels$	1013 1014 1700
revenge$	9969
review	4015
review$	3928 10214
reviewed$	3928 9559 9628
reviewes$	3928
reviewing$	3928
reviews$	3928 10214
revolting$	4704
revolving$	2007 2008 2009 2010
rewards$	11745
rheumatic$	5164
rid$	4218 9682
ridding$	4218
riddled$	1926
ride$	11384 776 12038
rided$	776
rides$	11384 776
riding$	776
rife$	1926
riff$	4595
right$	5547 5549 5588 11504 11505 6287 6288 6289 11770 6568 12281 1742 12544 1962 7402 7812 2550 2551 2552 4601 4688
rightly$	3767
rigid$	14412 14473 9196
rigoro	4243
rigorous$	9668
ring	14571 3980 3988 9482
ring$	11234 11235 12109 13773 14268 3904 9405 4607 10356
ringin	14620
ringing$	13840 3904 9405
ringle	14774 14978 10539
ringleader$	14760 14795 14865 5295
ringleaders$	14760 14795 14865 5295
rings$	7697 7698 8455 13773 3904 9405 10356
ringworm$	5388
riot$	10082 10083 10084 10104
ripped$	13739 13740 8508 4929 4936
rise$	1290 4180 9690
rises$	1290 9690
risible$	14349
risk$	10703 10704 10714 5440 16 17 18 5500 10779 10780 10786 10792 10793 10794 10795 10797 10798 10799 10801 5660 5661 5662 5663 5664 5665 5666 5667 5668 5669 5670 5671 5672 11486 833 11716 11951 12056 12203 12204 12264 12265 12266 12267 12268 12269 12270 12271 12272 12273 12274 12275 12286 12287 12288 12289 12290 12335 12342 12355 7204 1780 7206 7207 7208 7209 7210 7211 7212 7213 7214 7215 12494 12495 7218 7219 7220 7221 7222 7223 7546 7547 2123 2124 7550 2126 2127 12831 12832 12833 12834 12835 12836 12837 12838 12839 12840 12841 12842 12843 12844 12845 12846 12847 12848 12849 12850 12937 13000 13161 13162 13163 13164 13165 13299 13300 13301 13311 13312 13313 13314 13324 13325 13326 13550 13556 13557 13558 13559 8295 9133 9628 4213 9665 9694 4489 5056 5084 5415
riskier$	5547 4491
risks$	10703 10704 10779 10780 10792 10793 10794 10795 10797 10798 10799 10801 5601 5602 5660 5661 5662 5663 5664 5665 5666 5667 5668 5669 5670 5671 5672 11716 11951 12056 12203 12204 12264 12265 12266 12267 12268 12269 12270 12271 12272 12273 12274 12275 12287 12288 12289 12290 12335 12937 12988 12989 12990 12991 12992 12993 12994 13299 13300 13301 13311 13312 13313 13314 13550 8295 9915
risky$	10703 10704 5547 156 157 158 159 160 161 162 5794 11199 7082 12385 4491 4576 4743
risperidone$	5397
ritali	5188
ritalin$	10613
rivalry$	10015
rivals$	10004
roaccutane$	5397
road$	11115 5930 962 12625 8230 13535 8294 4805
roadman$	12438 10016 5291
roadmen$	12438 10016 5291
roads$	13506
roam$	11154 1899 1990 1991 1992 1993 1994 1995
roamed$	1899 1990 1991 1992 1993 1994 1995
roaming$	1899 1990 1991 1992 1993 1994 1995
roammed$	1899 1990 1991 1992 1993 1994 1995
roamming$	1899 1990 1991 1992 1993 1994 1995
roams$	1899 1990 1991 1992 1993 1994 1995
rob$	12416 12417 12621 14748 14777 14780 14804 14805 9679 9971
robbed$	10748 10751 11169 11481 11761 11762 11763 11775 11776 4484
robber	14577 14585 14594 9320 14638 14774 9498 14789 4088 14798 14802 14803 14810 14811 4109 14817 14825 14829 14830 14831 9640 9883 9885 9904 9905 9908 10512 5277
robber$	12520 12521 12522 12604 12605 12606 12607 12608 14768 10052 10053
robberies$	14775 14776 9513 9534 14918 4265 15183 15184 15186 10530 10537 10702
robbers$	12520 12521 12522 12604 12605 12606 12607 12608 10052 10053
robbery$	10770 11168 11192 11644 1119 11913 11915 12037 3869 9295 9296 3873 9301 14584 14591 14598 3898 9328 9329 9330 3906 3907 9343 3925 3926 3931 3952 3956 9383 9387 9388 9390 14669 9393 14674 14675 14676 9400 3978 9406 3983 9413 14697 4027 9472 14751 9513 14793 9537 4129 9560 9577 9600 4281 15161 15163 15182 15183 15184 15186 9969 5085 5095 10702
robbing$	12011 14806 14885 9971
robs$	14748 14780 14805 9679
robust	4237 4243 4248 5128
robust$	9668 4247 10288 5331
robuster$	4247
robustly$	10525
rod$	1050
rode$	776
rogue$	12664 10107
rogues$	12664 10107
role$	11548 14445 9551
roles	14630
roll	5214
roll$	1675 2766 8192 8193 14341 10639
rolled$	2766 8192 8193 13796 13797 9677 9678 10639
rolling$	1675 2766 8192 8193
rollled$	2766 8192 8193
rollling$	2766 8192 8193
rolls$	2766 8192 8193
roma$	2989 8420
romanian$	2989 8420 10348
romantic$	655 656 657 658
roof$	15134
room	9545
room$	11938 11939 11940 11941 11942 3885 14589 14606 14607 14608 9331 9332 9333 14663 14685 14691 14692 9452 14733 9863 9864 15146 4449 10491 10647
rooms$	14692 10491
roost$	11777
rope$	11875
ropes$	12934
rose$	1290 10536
rot$	1989 14301 14521
rotten$	1912 1913 4611 10169 5310
rough	10674
rough$	6478 6619 7175 7383 2043 2044 7595 7596 4577 4611 4696 4891 10319
round$	11028 11029 11031 11033 6651 6662 12936 7665 12975 2815 4150 10372 10564
rouser$	10034
rousers$	10034
route	14739
route$	5930 14643
routes$	14643
routin	4115
routine$	9540
row$	11644 11834 11837 8646 13925 8648 9977
rowdy$	4749 5316
rows$	4380 9977
rubber$	4999
rude$	12822 12823 12921 14042 5316
ruffian$	10107 5292
ruffians$	10107 5292
rug$	14442
rui	5259
rui$	10684
ruin$	11595
rule$	12402 14136 14137 14138 14139 14140 14141 3872
rules$	12414 12563 7294 7295 7296 7297 13046 13416 13417 13418 13438 13440 13609 14136 14137 14138 14139 14140 14141 14440 3872 10005 10123
ruling$	3872
rum$	15022
run	4192
run$	10805 10821 10879 11092 11121 11123 11124 11125 5856 5857 5858 523 524 525 526 527 528 529 530 531 532 544 545 5979 5984 563 564 687 688 11440 862 863 864 6378 6379 6441 1163 1164 1165 1166 1167 1190 1191 1192 1193 1194 1195 1196 1197 1201 1202 1203 1204 1205 1206 1207 11974 11979 12040 12109 6879 12201 1675 1689 1690 1838 12570 7309 2195 2196 2197 2272 2273 2411 2859 2934 13869 3183 3184 14042 9245 3932 4044 4270 4413 4501 4655 4658 4679
runaround$	12588
runaway$	12520 12521 12522 10052 10053
runaways$	12520 12521 12522 10052 10053 5301
runed$	4044
rung$	5892 5893 5894 5895 5896 5897 5898 5899 14306
runing$	4044
runner	10522
runner$	11224 12523 1826 12629 12630 9981 10052 10054
runners$	11224 12523 1826 12629 12630 14792 9981 10052 10054
runnin	14632 9490
running$	10781 10782 10783 10784 10785 5927 11225 523 524 525 526 527 528 529 530 531 532 544 545 5978 5980 5984 563 564 6378 6379 1163 1164 1165 1166 1167 1190 1191 1192 1193 1194 1195 1196 1197 11914 1675 1689 1690 1838 2272 2273 2411 13521 13522 13523 13524 13525 14042 3932 14768 14801 4413 4501 4654 4657 4679 10487
runs	14632
runs$	523 524 525 526 527 528 529 530 531 532 544 545 5984 563 564 687 688 862 863 864 1163 1164 1165 1166 1167 1190 1191 1192 1193 1194 1195 1196 1197 1675 1689 1690 1838 2195 2196 2197 2272 2273 2411 2859 2934 14042 3932 14657 4044 4413 4501 4679 10487
rush$	951 952 953 954 955 956 957 958 959 1201 1202 1203 1204 1205 1206 1207 4546
rushed$	951 952 953 954 955 956 957 958 959 1201 1202 1203 1204 1205 1206 1207 4335 4546
rushes$	951 952 953 954 955 956 957 958 959 1201 1202 1203 1204 1205 1206 1207 4546
rushing$	951 952 953 954 955 956 957 958 959 1201 1202 1203 1204 1205 1206 1207 4546
s$	9339 9488 14769 9701 4310 4313 9751 9756 9781 9791 9794 4375 9801 9803 9804 4381 4382 9813 9816 4399 9828 4410 9848 15139 9871 9873 15153 15160 15166 9903
s17$	5416
s20$	5416
s31$	5416
s47$	5416
sabotage$	4566
sabotaged$	4566
sabotages$	4566
sabotaging$	4566
sadistic$	4700
safe$	10756 10757 5588 12202 12206 6929 12208 12220 12221 12229 12230 12231 12232 13274 8014
safeguard$	5476 11062 6948 12259
safeguarding$	13329 13330 13331 13332 13340 13341 13342 13349 4976
safer$	5547 5588 6430 6431 6432
safety$	10713 5436 10792 10793 10794 10795 10796 10797 10798 10799 10800 10802 10856 10857 5610 5611 11619 11930 1228 12203 12204 12208 12209 12210 12211 12212 12213 12214 12215 12216 12217 12218 12219 7038 7039 7040 7041 7042 13311 13312 13313 13314 13409 14703
said$	117 5867 6123 6124 6133 6281 11701 6842 6873 13914 8714 8715 8716 8788 8789 8792 8937 8938 3616 3617 4071 4127
sail$	1179
sailed$	1179
sailing$	1179
sailled$	1179
sailling$	1179
sailors$	13498
sails$	1179
saints$	13543
sale	14829
sallow$	5337
same$	10905 10907 10909 10911 11540 7195 2012 7441 8051 8052 8053 2967 8457 13742 13755 8488 8495 8709 8710 8711 8712 4865 4926
sanction$	4204 5110
sanctioned$	379 380 381 382 7190 7191 7192 7193
sanctions$	4204
sand$	14439
sandy$	4889
sank$	1211 1212 1213 1214 1215 1216 1217
sat$	3072 3073 3074 3605 3606 3607 3608 3609 3610 3611 3612
satisfy$	13949
savage$	12520 12521 12522 10052 10053
savages$	12520 12521 12522 12541 12542 12543 10026 10052 10053
saved$	12229 12230 12231 12232 14002 14003 14004 14005 14006
saving$	13349 13424 14452 10098 10389
savings$	9230
savvier$	2225 2226 2227
savvy$	2225 2226 2227 8132 8133 8134 2950 2954 10226 5325
saw	4329 4404
saw$	960 961 1895 3512 3513 9754
say	4077 9502
say$	10852 5696 11062 5786 5853 6164 1321 12115 12128 12161 6920 12201 12250 1733 13657 13825 13841 13847 13861 8788 8789 8792 3929 10379
saying$	1733 13840 13927
says$	1733 13826 13914 8788 8789 8792 3616 3617
scabies$	5388
scalde	4411
scalded$	9836
scale	15066
scallies$	5292
scally$	5292
scallywag$	5296
scallywags$	5296
scam$	12037
scan$	3928 15040
scandal$	5347
scandalous$	5347
scaned$	3928
scanes$	3928
scaning$	3928
scanned$	9559
scans$	3928 15040
scant$	89 96 6682 6772 1857 1858 1860 8993 9000
scantily$	2987 4881 4892
scar$	3007 10338
scarcely$	6489 6507 6508 6509 6914 1492 1493 1494 2511 2513 2514 2548 2581 8006 2582 8007 2583 2649 8074 2650 2651 8165 4820 4821 4835
scare$	13367 13368 13369 13458
scarecrows$	13798
scared$	13324 13325 13326 2667 2668 13457 13461
scares$	7949 13228 8181 8182 13581
scarf$	13778 10356
scaring$	10781 10782 10783 10784 10785
scarlet$	5164
scars$	3007 10338
scarves$	13778 10356
scatter$	14927
scattering$	4262
scenario$	10705
scenarios$	10705
scene$	12988 12989 12990 12991 12992 12993 12994 14751
scheme$	10521
schemer$	10052
schemers$	10052
scheming$	5316
schizo	5384
schizophrenic$	15102
school	4356 15077 10643
school$	11212 11213 11214 11452 11453 12145 12258 12468 12469 12470 12471 12472 12473 12482 12483 12484 12485 12486 12487 12488 12489 12490 12491 12492 12493 12496 12497 12501 12527 7253 12559 7318 7393 12689 12690 12692 12892 2813 2814 13904 8843 8848 8849 8851 14497 9246 3825 14564 14565 15044 15054 15055 15056 15057 15058 9781 15060 15061 15068 15070 15071 15078 15156 9879 9932 4648 4976 5023 5032 5033 10629 10639 10640 10641 5225
schoolboy$	4624
schooled$	4360
schooling$	15069 10641
schoolmates$	10051
schools$	12468 12469 12470 12471 7345 7346 15065 15147 10639
sclerosis$	15104
scolio	5387
scor	10509
score$	1222 12934 13506 14583 10526
scored$	1222 14731
scores$	1222 14583 10526
scoring$	1222
scorn$	14542 14543 14544 14545 14546 4567
scorned$	4567
scorning$	4567
scornned$	4567
scornning$	4567
scorns$	4567
scoundrel$	10107
scoundrels$	10107
scour$	3928
scoured$	3928
scoures$	3928
scourge$	7573
scouring$	3928
scours$	3928
scramble$	951 952 953 954 955 956 957 958 959 4546
scrambled$	951 952 953 954 955 956 957 958 959 4546
scrambles$	951 952 953 954 955 956 957 958 959 4546
scrambling$	951 952 953 954 955 956 957 958 959 4546
scrap$	11475 1102 11833
scraped$	10339
scrapheap$	13998
scrapings$	2041
scrapper$	10107
scrappers$	10107
scratch$	14331
scrawny$	5337
scream$	9989
screamed$	12150
screening$	15019
screens$	14049 14079 14080 14081 14082
screenshot$	9396
screenshots$	9396
screw$	4690
screwed$	2150 7720 7721 4715
screws$	4690
scribe	4344
scribe$	9769
scrolled$	9559
scrote$	5296
scrotes$	5296
scrounger$	10052
scroungers$	10052
scrubber$	5309
scrubbers$	5309
scruffily$	2987 4892 10355 10357
scruffy$	2989 8418 13739 13740 4891 4912 4929 4936 5337
scruples$	12733 12734 12735 12736 12737
scrutiny$	14698
scum$	5292
scumbag$	5292
scumbags$	5292
search	9302 9306 14609 14744 4150 14859 14873 4285
search$	3879 3928 9372 4068 4125 4144 14852 9575 4166 14886 14887 9610 14889 4189 9615 4191 14895 4267 4268 14975 9710
searched$	3928 14824 9559 4189 14910
searches$	3928 14818 4144 14887 9610 14889 4189 4191 14895 14964
searching$	3928 14887 4189 4191
searchped$	4166
searchs$	3928 4166 4267
seasoned$	2820 5330
seating$	9356
second$	6686 2040 2967 9002 9210 4350
secrecy$	6238 14321
secretive$	5316
sectio	15103 9826 5401
section$	9612
section17$	5416
section20$	5416
section31$	5416
section47$	5416
sectioned$	15104
secur	5092
secure	4157 4423
secure$	11438 11439 9848 15172 9899 5076 5270
secured$	14656 10500
secureed$	5076
secureing$	5076
secures$	5076
securi	3908 9407 9414 4020 9455 4041 9537 4120 9545 4157
security$	12398 3885 14589 9333 14664 14685 14687 14692 9445 4024 14733 4042 4043 14815 4165 4181 4284 10004
seduce$	302 1009 1010 1011 1012 4495 4548
seduced$	302 1009 1010 1011 1012 1630 4495 4548
seduces$	302 1009 1010 1011 1012 4495 4548
seducing$	302 1009 1010 1011 1012 4495 4548
see	14584 4329
see$	183 11062 11092 6378 960 961 11985 1406 1409 1412 1413 6986 6987 6988 6989 6990 6991 6992 6993 6994 6995 6996 6997 7043 7044 7045 7046 7047 7048 7049 7050 1895 2023 2026 13226 7970 7971 7972 13316 13553 13554 13555 13810 14296 14479 14609 3917 3924 3929 14652 14718 9754 9866 4706
seed$	10036
seeds$	10036
seeing	4329
seeing$	10913 11149 6378 7906 13316 9754 4417 9866 4528
seek	9336 4157 4187 4200 5107
seek$	310 574 575 576 577 578 579 580 1632 7057 1633 1634 1635 1636 1637 1638 1654 1655 1657 14042 8807 3882 14628 9351 4761 4762
seeked$	8807 3882 9351
seeker$	12511 9996 10185 10680
seekers$	12511 9996 10185
seekin	9336 4187 4200
seeking$	310 574 575 576 577 578 579 580 1632 7057 1633 1634 1635 1636 1637 1638 1654 1655 1657 7579 7597 14042 8807 3882 9351 9996 10185 4761 10680
seekked$	8807
seekking$	8807
seeks$	310 574 575 576 577 578 579 580 1632 7057 1633 1634 1635 1636 1637 1638 1654 1655 1657 8807 3882 14628 9351 4761 4762
seem$	795 796 1610 1725 1747 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1811 1812 1813 1814 1815 1816 1901 1930 1932 1934 1935 1936 1937 1938 1939 1940 1941 1942 1943 1944 1945 1946 1948 1949 1950 1951 1952 1953 1954 1955 1957 1958 2062 2129 2148 2157 2158 2159 2160 2161 2162 2362 2368 7793 2369 2370 2371 2372 2375 2376 2377 2378 2504 8046 8047 8048 2740 2839 2840 2857 2864 2865 2866 2867 2868 2869 2876 8351 2929 2981 3547 3548 4508 4620 4622 4627 4674 4682 4702 4744 4746 4754 4755 4815 4817
seemed$	795 796 1610 1725 1747 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1811 1812 1813 1814 1815 1816 1901 1930 1932 1934 1935 1936 1937 1938 1939 1940 1941 1942 1943 1944 1945 1946 1948 1949 1950 1951 1952 1953 1954 1955 1957 1958 2062 2129 2148 2157 2158 2159 2160 2161 2162 2362 2368 7793 2369 2370 2371 2372 2375 2376 2377 2378 2504 2740 2839 2840 2857 2864 2865 2866 2867 2868 2869 2876 2981 3547 3548 4508 4620 4622 4627 4674 4682 4702 4744 4746 4754 4755 4815
seeming$	3547 3548
seemmed$	3547 3548
seemming$	3547 3548
seems$	357 358 795 796 1610 1725 1747 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1811 1812 1813 1814 1815 1816 1901 1930 1932 1934 1935 1936 1937 1938 1939 1940 1941 1942 1943 1944 1945 1946 1948 1949 1950 1951 1952 1953 1954 1955 1957 1958 2062 2129 2148 2157 2158 2159 2160 2161 2162 2362 2368 7793 2369 2370 2371 2372 2375 2376 2377 2378 2504 2740 2839 2840 2857 2864 2865 2866 2867 2868 2869 2876 2981 3547 3548 4508 4620 4622 4627 4674 4682 4702 4744 4746 4754 4755 4815 4817
seen	14645 14756 4404 4473
seen$	522 12170 12171 6894 6895 1782 2135 2237 2450 2782 2817 13846 13852 13857 13866 13961 3512 3513 14337 14640 9419 4329 4336 4417 10511 10518 10524
sees	4329 4404
sees$	1895 2023 2026 9754
seize	4010
seize$	9435 5076
seized	9434 4010
seized$	14712 9435 14896 10500
seizeed$	5076
seizeing$	5076
seizes	4010
seizes$	9435 5076
seizin	4010
seizing$	9435
seizur	5387
seizure$	4010 4145 14881 10497
seizures$	4145 10497
seldom$	2581 8006 2582 8007 2583
select	4272 5381
selected$	4052
self	5155 5398
self$	5425 5427 5466 5467 43 5469 5470 5471 5472 5473 5474 50 10754 10755 5478 5479 5481 5482 58 59 60 61 5488 5489 5490 88 127 5768 11067 5862 5863 5864 11188 5923 5987 11465 11466 11468 6209 6210 6211 6212 6213 6214 6215 6216 6218 6219 11500 11501 11514 6245 6246 6247 6248 11527 11528 11529 11530 11531 11532 11533 11534 11535 11536 6263 6264 6265 6266 11545 11550 11572 11573 11695 11696 11697 11698 11699 6427 6645 6646 6648 11927 6656 6657 6658 6659 6661 6663 6664 1240 6716 6924 6928 1504 12209 12210 12211 12212 12213 12214 12215 12216 12217 12218 12219 6942 6943 12222 12223 12224 12225 12226 12227 12229 12230 12231 12232 6998 6999 7000 12538 12702 7448 2024 2025 7451 2027 2028 2029 7629 7631 12954 12955 12956 12957 12958 12959 12960 13229 13230 13231 13232 13259 13260 13261 13262 13263 13264 13265 13266 13267 13268 13269 13270 13271 13272 7996 13275 13276 7999 13283 8225 8226 8227 13597 9191 9841 9912 4498 9942 9943 4539 9979 4639 10254 10255 4831 4858 4994
selfharm$	10580
selfharmed$	10580
selfharming$	10580
selfharms$	10580
selfie$	11276 11284 6029 6030 606 607 11658
selfies$	11276 11284 11285 6029 6030 606 607 11658
selfish$	5316 5347
sell$	10805 10821 11092 11121 11123 11124 11125 5856 5857 5858 523 524 525 591 687 688 875 6378 6379 11974 11979 1291 1292 1293 6719 12040 12296 12298 12304 12306 12416 12417 14780 4501 4518 9957
sellin	14620 14632 9490 14774
selling$	11202 523 524 525 591 6379 11914 11944 1291 1292 1293 12011 13521 13522 13523 13524 13525 14768 14806 4486 4501 4518 10504 10701
sells	14632
sells$	523 524 525 591 687 688 875 1291 1292 1293 14657 14780 4486 4501 4518
selves$	5425 5427 5466 5467 43 5469 5470 5471 5472 5473 5474 50 10754 10755 5478 5479 5481 5482 58 59 60 61 5488 5489 5490 5768 11067 5862 5863 5864 11188 5987 11465 11466 11468 6209 6210 6211 6212 6213 6214 6215 6216 6218 6219 11500 11501 11514 6245 6246 6247 6248 11527 11528 11529 11530 11531 11532 11533 11534 11535 11536 6263 6264 6265 6266 11545 11550 11572 11573 11695 11696 11697 11698 11699 6427 6645 6646 6648 11927 6656 6657 6658 6659 6661 6663 6664 1240 6716 6924 6928 1504 12209 12210 12211 12212 12213 12214 12215 12216 12217 12218 12219 6942 6943 12222 12223 12224 12225 12226 12227 12229 12230 12231 12232 12538 12702 7448 2024 2025 7451 2027 2028 2029 12954 12955 12956 12957 12958 12959 12960 13229 13230 13231 13232 13259 13260 13261 13262 13263 13264 13265 13266 13267 13268 13269 13270 13271 13272 7996 13275 13276 7999 13283 8225 8226 8227 13597 9191 9912 9942 9943 9979 10254 10255
semh	5204
semh$	10629
semi$	4394
sen$	15049 5208 10634
send	3889 3961 3962 3973 3980
send$	10805 11092 573 582 6380 1150 11974 11979 12043 12296 12298 12304 12306 3888 9391 3971 9405 3981 4135 9601 4244 4509 4531 9957 5208 10634
sendd$	3981
sendded$	1150
sendding$	1150
sended$	1150 9391 3981
sendes$	3971
sending$	573 582 6380 1150 14016 14017 14018 9391 3971 9405 3981 4135 4244 4509 4531 10387
sends$	573 582 1150 9391 3971 9405 3981 4135 9601 4244 4509 4531
sensation$	4571
sense$	11798 11799 11800 11801 11802 11803 11804 11805 11806 11807 11808 11809 11810 12066 12067 12068 12069 12070 12071 12072 12073 6796 6797 6798 12279 7003 1868 7459 2274 2276 7917 13196 2532 2533 2534 2535 2536 2537 7995 2571 2572 7998 13513 13565 13657 13760 14222 14223 14224
sensible$	10725 5547 5588 6185 2550 2551 2552 2950
sensibly$	11462
sensit	3890
sensitive$	9315 10200 5053
sensor	4294
sensory$	9719
sent	3889 9408 9467
sent$	10962 10963 10964 10966 573 582 11415 11416 11417 11429 1150 3888 14651 9810 4436 9890 4509 4531 9957 10438 5254
senten	15085
sentence$	4176 10688 5267 10693 10695
sentenced$	9890 5267
sentences$	4176
sentencing$	5267
separa	15085 15087 9810 9812 15100
separate$	3868 14927
separated$	15088
separates$	3868
separating$	4262 15088
separation$	15090
sepsis$	5386
september$	11214
sergea	3869 9295 9296 3873 9301 14584 9328 9329 9330 3906 3907 3908 9343 3925 3926 3931 3952 3956 9383 9387 9388 9390 14669 14674 14675 14676 3978 9406 3983 9413 14697 4027 9537 4129 9560 9600
sergeant$	9294 14574 14579 3885 14606 14607 14608 9331 9332 9333 14621 9350 3948 9374 9377 3955 14661 14665 14666 14668 14678 9403 14682 14684 14691 4024 9452 14815 9554 14878 5049 10563
serial$	560 561 3867 4505 4615 4628 5090
series$	3394 10520
serious$	5508 655 656 657 658 7306 8968 8969 8970 8971 4615 4976
seriously$	12316 12317 12318 12319 12320 14169 14170 14186 14187 14188 14189 14190 14191 14192 14193 14194 14195 14196 14264 14265 14266 14267 3678
seriousness$	12264 12265 12266 12267 12268 12269 12270 12271 12272 12273 12274 12275 12287 12288 12289 12290
sertra	5188
sertraline$	10613
servant$	9981
servants$	9981
serve$	2615 2616 4202 4227
served	14876
served$	4202 4350 4474
serves$	801 802 2615 2616 4202 4227
servic	15033
service$	12435 7240 12716 12717 13904 8843 8848 8849 8857 8866 8867 14447 14497 9238 9246 3825 14564 14565 3958 14913 15019 4976 10431 5023 5032
services$	12258 12259 12263 7310 12716 12717 12799 12925 13320 13321 13322 13323 13343 13344 13345 13346 13347 13390 13391 2729 2731 3131 3132 3133 3134 8843 14125 8848 8849 8854 8855 14497 9246 14564 14565 15019 9992 10375
serving$	4202 9802 10419 5232
session$	171 173 174 7641 13904 14035 14036 14037 14076 14077 14078 9991
sessions$	171 173 174 5640 10919 10952 10953 12892 7641 13904 14076 14077 14078 9991
set$	63 64 65 10863 505 526 527 528 529 530 531 532 11718 11719 11720 11721 11722 11723 11899 11900 12475 2530 2531 8400 3166 3167 3328 4011 4485 10296 10297 10648
sets$	63 64 65 526 527 528 529 530 531 532
setting$	63 64 65 4485
settle$	13841 13847 13861 10379
seven	9297 9312 14662 9395 14696 9450 4028 4029 14739 14740 14742 14782 4093 4107 9544 14828 14845 14848 14853 9604 14905 14942 14954 9681 14966 14978 4282 10539
seven$	12476 12545 14393 9518 14820 14822
severa	14721
several$	5643 588 7438 3024 9141 9142 9165 14463 14464 10444 5085 5198
severe	5150
severely$	5217 5235
sex$	10791 5735 11111 5917 6008 11288 6015 592 6022 11303 608 609 610 611 11325 11326 11392 6160 11659 11913 11915 7224 12947 12948 13161 13162 13163 13164 13165 13175 13299 13300 13301 13373 9832 4459 9916 9937 9947 4701 10232
sext$	5283
sexted$	5283
sexting$	9933
sexts$	5283
sexual$	11199 5998 6006 6011 6013 6014 593 594 595 596 598 6026 6027 6028 608 609 610 611 11327 655 656 657 658 12947 7702 7705 7899 13374 4316 4459 4510 4520
sexualised$	11199 5998 6006 12813 12814 12815 12816 12817 12818 12819 12820 12821 9939 9940 4749 5326
sexuality$	11437
sexually$	1763 1764 8101 4513 4808 4809 4846 4860 10662 5396
sgt$	14682
shabbily$	2987 4884 4892
shabby$	13739 13740 4929 4936 5337
shadow	4285
shadow$	14723 4025 14823 9710
shadowed$	4025
shadowing$	4025
shadows$	8455 4025
shady$	4696 5310
shaggy$	4889
shall$	3138 3139 3140 3141 3142 3143 4170
shallow$	5316
sham	14952
shambles$	5347
shambolic$	14349 5347
shame$	6278 12733 12734 12735 12736 12737 14333 9143 14422 4996
shameful$	14231 5347
shamefully$	5347
shameless$	5310
shar	3946 3961
share	3973 5052
share$	11092 573 582 6315 920 938 939 940 941 6380 1534 3070 13841 13847 13861 14296 14476 14479 9310 3886 3888 9391 3971 3981 4111 4438 4509 4926 10379
shared$	573 582 920 3070 8937 8938 14306 9310 3886 3888 3981 4509 4926
shareed$	9391 3981
sharees$	3971
shareing$	9391 3971 3981
shares	5052
shares$	573 582 920 3070 9310 3886 3888 9391 3971 3981 4438 4509 4926
sharin	10476 5052
sharing$	573 582 920 6380 3070 14347 9310 3886 3888 4438 4509 4926
sharks$	11892
sharp$	8132 8133 8134 2954
sharper$	2225 2226 2227
sharpest$	12678
shaved$	4908 4910 4912 10339 4925
shaven$	4879 4880 4909 4912 4925
she$	5563 5570 6053 6128 6129 6134 6135 6179 6502 1433 1721 7146 1722 12425 1723 1724 7302 1897 12933 13919 13920 13921 13922 13923 8652 8653 8654 8656 8843 14125 5210
shed	10674
shed$	3742 15131 15143
shedding$	3742
sheep$	12465 10052
sheer$	4559
sheet$	10491
sheets$	10491
shelter$	11295 11296 11297 11298 11299 11300 11301 11302 15131
shielding$	13332 13337 13338 13339 13340 13341 13342 13349
shift$	5856 5857 5858 6379 5067
shifting$	6379
shiftless$	5318
shifty$	4696 4891 10319 5310
shilling$	12681 12685 12686
ship$	13562
shirk$	3742
shirked$	3742
shirking$	3742
shirkked$	3742
shirkking$	3742
shirks$	3742
shirt$	8461 8462 13748 10356
shirtless$	5337
shirts$	8461 8462 13748 8518 10356
shock$	11596 13458
shocked$	13457 13461
shocking$	3642 3643 3644 3645 9143 14422 14458 14459 14460 14461 4749 5006
shockingly$	5349
shocks$	8181 8182 13479 13581
shoddy$	5347
shoes$	8461 8462 13762 13763 13764 13765 13766 13773 15154 10356 10361
shoot$	1221
shooti	14789 14802 14810 14811
shooting$	1221
shootings$	14775
shoots$	1221
shop	3908 9407 9414 9705
shop$	11212 11213 12655 3885 14589 9333 14664 14685 14687 14692 4257 14983 14986
shopke	3908 9407 9639 9909
shopkeeper$	11005 11290 15187
shopkeepers$	11005 11290 12398 12559 7345 7346 3885 14589 9333 14664 14685 14687 4042 14917 14943 10003 10004
shopli	4088 14798 14802 14803 14811 4109 14825 9640 9883 9904 9905 5424
shoplift$	9971
shoplifter$	12520 12521 12522 12629 12630 10052 10053
shoplifters$	12520 12521 12522 12629 12630 10052 10053
shoplifting$	10781 10782 10783 10784 10785 11192 11202 11206 11913 11915 12011 12547 9513 9534 14840 14918 4265 4281 15161 15182 15183 9971
shoppe	9639
shoppers$	12559 14917 14943 10003
shopping$	9705
shops$	12559 7345 7346 3885 14589 9333 14664 14685 14687 14692 4042 4257 14983 14986
short$	1982 1983 8403 13739 13740 8508 14220 14221 4699 4757 4868 4889 4911 4912 4936 4993 10441 5337
shortcoming$	4975
shortcomings$	14096 14097 14098 4975 10402 5346
shortest$	3009 4916
shorts$	8461 8462 13762 13763 13764 13779 13780 13781 13786 10356 10361
shot$	1221 12728 9346 4603
shots$	12728 9346 14636 14642
shotted$	4502
shotter$	5302
shotters$	5302
shotting$	523 524 525 4501 4502
should	4153 9796
should$	21 22 23 24 25 26 712 713 1005 6490 11773 1421 1439 1447 1448 1449 1450 1451 1452 1453 1454 1455 1463 1467 1468 1469 1470 1488 1530 1543 2297 2298 2299 2300 2349 2526 2580 2642 2693 3400 3402 3403 3404 3405 8832 14120 8974 3633 9063 3854 9442 4024 4094 4146 4170 4251 15074 4978 5046
shoulder$	12905 3004 5024
shouldered$	10299 5024
shouldering$	5024
shoulderred$	5024
shoulderring$	5024
shoulders$	12905 12965 5024
shout$	2195 2196 2197 4547
shouted$	5892 5893 5894 5895 5896 5897 5898 5899 4411 4547
shouting$	11823 11824 4380 4547
shouts$	2195 2196 2197 4547
shoutted$	4547
shoutting$	4547
show	3876 14584 4065 9491 4082 4126 10476
show$	342 1466 1505 1506 6960 6961 6962 6963 6964 6965 6966 6967 6968 6969 12250 6977 7036 7037 12364 7369 2030 13841 13847 13861 13905 13906 13907 3310 14070 3929 9417 9443 14757 10379
showed$	342 1466 1505 7036 7037 2030 3568 9443
showin	4065 4082
showing$	342 11823 11824 1505 3568 14587 15016
shown	9408 9467
shown$	183 5674 5675 1466 1506 7036 7037 13962 13963 13964 13965 14086 3568 4012
shows	4065 9491 4082
shows$	342 1466 1505 7036 7037 2030 13905 13906 13907 3309 3568 3929 9443 14757 9512
shred$	1103 7458
shrewd$	8132 8133 8134 2954
shrinking$	8164 13443 13444 13445 13446
shrug$	1586 2694 2769 3761
shruged$	1586 3761
shrugged$	1586 2769 3761
shrugging$	1586 3761
shruging$	1586 3761
shrugs$	1586 2769 3761
shunt$	4308
shut$	11909 3808 10438
shuts$	3808
shutting$	3808
shy$	1982 1983 10189
siblin	15130
sibling$	15144 10216 4795
siblings$	5426 11211 12920 13140 15107 15144 9913 10216
sick$	7389 15005 15044
sickle$	5387
side$	12691 13681
sidekick$	5294
sidekicks$	5294
sidelined$	5007
sides$	11620 12691
sight	9692
sight$	14869 14970 10540 5177 5178
sighted$	10418 10524 10603 5361
sighti	5068
sighting$	9290 4021 10493
sightings$	14672 4021 5064 10493
sign$	1241 1242 1243 1244 1245 1246 1247 1248 1249 1250 1251 3720 3721 3722 3723 14443 14444 4468 10440 10443
signal$	10994 14879
signals$	10994 10995 11853 9985
signed	9566
signed$	1241 1242 1243 1244 1245 1246 1247 1248 1249 1250 1251 14844 4340 4341 4468
significant$	2121 2122
signing$	1241 1242 1243 1244 1245 1246 1247 1248 1249 1250 1251 4468
signs$	1241 1242 1243 1244 1245 1246 1247 1248 1249 1250 1251 12060 3720 3721 3722 3723 14443 14444 14463 14464 14631 4468 9985 10440 10443 10444
silence$	6238 11578 11750 14321
silliness$	11073 11074 11075 11076 11077 11078 11515 6276 6277 6855
silly$	5508 100 101 5547 156 157 158 159 160 161 162 5794 874 1048 1424 2532 2533 2534 2535 2536 2537 4562 5316
silo$	5036 5037
siloed$	5351
silos$	10460
similar$	2989 8420 4868 4926
simple$	4559 5257
simpler$	4164
simply$	767 12176 12177 12178 12179 2194 2771 3212 3213 3214 3215 8831 3551 3552 3728 3729 3770 4953 5013
since$	15020 15023 15129 10259 10697
single$	3279 3280 8757 8798 8799 3442 8868 8936 3890
sink$	1211 1212 1213 1214 1215 1216 1217
sinker$	12084
sinking$	1211 1212 1213 1214 1215 1216 1217
sinks$	1211 1212 1213 1214 1215 1216 1217 13994
sister	9806 15086 9809 4400 15130 15136
sister$	11211 4376 4377 15084 9842 15144 10216
sisters$	11211 12920 7818 7819 7820 10216
sit	14645
sit$	5834 3072 3073 3074 3076 3088 3089 3090 3091 3092 13841 13847 13861 3605 14477 10379
site$	10493
sits$	3072 3073 3074 3076 3088 3089 3090 3091 3092 3605 3606 3607 14632
sitting$	11537 11538 11823 11824 3605 3606 3607
situation$	10705 5803 11521 11522 11609 962 12203 12204 12208 12209 12210 12211 12212 12213 12214 12215 12216 12217 12218 12219 12360 13328 13669 9133 14457 9243 4447 10675
situations$	10705 12360 13669
six	9297 9312 14662 9395 14696 9450 4028 4029 14739 14740 14742 14782 4093 4107 9544 14828 14845 14848 14853 9604 14905 14942 14954 9681 14966 14978 4282 10539
six$	1080 12454 12545 2979 8405 8406 3024 13727 13728 13729 13730 13731 13732 8669 8678 8684 14393 9518 14820 14822
sixteen$	13016 13017 13018 13019 13020 13021 2352 2353 2354 10240
size$	2381 2382 2937 2938 2939
skank$	5309
skanks$	5309
skanky$	5310
skate$	1178
skated$	1178
skaters$	8669 8678
skates$	1178
skating$	1178
skeletal$	4868
ski$	4941
skilled$	2964
skills$	2274 2276 7995 2571 2572 7998
skimpy$	4936
skin$	12634 13450 8427 8443 14996 10321 4898 4904 5163
skinned$	10280 10313
skinniest$	3009 4916
skinny$	8403 8439 8508 4868 4936 5337
skins$	11307 13450
skirt$	8461 8462 13762 13763 13764 10356 10361 10368
skirts$	8461 8462 13762 13763 13764 13779 13780 13781 13786 8518 13804 10356 10361 10368
skive$	5282
skived$	5282
skives$	5282
skiving$	5282
skunk$	9749
slack$	978
slag$	10052
slags$	10052
slap$	13475 15113
slapdash$	5347
slappe	4411
slapped$	15113 9836
slapper$	5309
slappers$	5309
slaps$	15113
slave$	10154 4730 5311
slaves$	10154 5311
sleazy$	5310
sleep	9736 9748
sleep$	5576 11092 11154 584 6378 960 961 963 13433 13553 13554 13555 15014 15026 15027 15134 4433 4442 4443 4511 5153
sleeped$	4435
sleepes$	4435
sleeping$	584 6378 4428 4433 4435 4442 4511 5190
sleeps$	584 963 4433 4435 4440 4442 4443 4511
sleepwalk$	1211 1212 1213 1214 1215 1216 1217
sleepwalked$	1211 1212 1213 1214 1215 1216 1217
sleepwalking$	1211 1212 1213 1214 1215 1216 1217
sleepwalkked$	1211 1212 1213 1214 1215 1216 1217
sleepwalkking$	1211 1212 1213 1214 1215 1216 1217
sleepwalks$	1211 1212 1213 1214 1215 1216 1217
slender$	4868 5337
slep$	5249
slept$	584 960 961 963 9723 4428 4444 4511 5249
slicked$	3003 10339
slid$	1211 1212 1213 1214 1215 1216 1217
slide$	1211 1212 1213 1214 1215 1216 1217 2766 8192 8193 10453 10491
sliders$	13762 13763 13764 13779 13780 13781 13783 10356 10361
slides$	1211 1212 1213 1214 1215 1216 1217 2766 8192 8193 10491
sliding$	1211 1212 1213 1214 1215 1216 1217
slight$	4868 5337
slightest$	6773 8732 8994
slightly$	2977 4870
slim$	8403 4868 5337
slimly$	4870
slip$	1211 1212 1213 1214 1215 1216 1217 9136
sliped$	1211 1212 1213 1214 1215 1216 1217
sliping$	1211 1212 1213 1214 1215 1216 1217
slipped$	1211 1212 1213 1214 1215 1216 1217
slippers$	13775 13783 13791 10356
slippery$	4696 5310
slipping$	1211 1212 1213 1214 1215 1216 1217
slips$	1211 1212 1213 1214 1215 1216 1217 14650
slipshod$	5347
slit$	4925
sloppy$	3642 3643 3644 3645 10319 5006 5347
sloth$	10455
slovenly$	5318
slow$	1438 2096 2097 2098 2099 2100 3642 3643 3644 3645 14412 14458 14459 14460 14461 14473 9196 3773 4720 5006 5202
slowly$	14473
slut$	10052
sluts$	10052
sluttish$	5310
slutty$	5310
sly$	5316
smacke	4411
smacked$	9836
smackhead$	5309
smackheads$	5309
small$	1852 1904 7803 7955 8403 2984 4819 4868
smaller$	7117 7118 7127 7128 7129 7130
smart$	8132 8133 8134 13571 8420 10224 10230 4936
smarter$	5547
smartly$	2987 4892 10355 10357
smarts$	10225
smash	15112
smashe	9678
smashed$	14956
smell$	2843 2844 2845 2846
smelly$	13739 13740 5337
smitten$	630 631 632 633 634 635 636
smok	4324
smoke$	10805 11092 11121 11123 11124 11125 478 6384 960 961 11678 11679 11680 11974 11979 12040 12296 12298 12416 12417 2795 2796 2797 2798 2799 14042
smoked$	11429 960 961 14042
smoker$	12517
smokers$	12517
smokes$	960 961 2795 2796 2797 2798 2799 14042
smoking$	5437 10716 10717 834 6384 960 961 11823 11824 14042
smooth$	11756 4844
smug$	5310
snakes$	10052
snapch	4134
snapchat$	5719 5720 5721 565 5990 566 5991 567 5992 568 5993 569 5994 11273 11274 11275
sneak$	322 10052
sneaked$	322
sneaking$	322
sneakked$	322
sneakking$	322
sneaks$	322 10052
sneaky$	5318
snide$	5310
snood$	13778 10356 5342
snoods$	13778 10356 5342
snotty$	5310
snub$	4567
snubbed$	13829 4567
snubbing$	4567
snubed$	4567
snubing$	4567
snubs$	4567
snuck$	322
so	4133
so$	10906 10910 6110 1271 7167 7365 7387 13567 8834 3573 4121 4561 4816 4833
sobrie	4462
sobriety$	9887
social$	11194 11200 565 566 567 568 569 7105 12548 7578 12862 12922 13384 13385 13386 13387 8843 14125 3427 8853 3430 3812 3814 9429 4033 14776 4134 14841 9616 9845 4426
society$	7088 1664 1665 1666 1667 7093 12482 12483 12484 12485 12486 12487 12488 12489 12490 12491 12492 12493 12496 12497 12498
sociopath$	10052
sociopathic$	5316
sociopaths$	10052
socks$	8518
sod$	9014 10026
sods$	10026
sofa	9856 10674 5417
sofa$	15134 4432 15145
soft$	11537 11538 13540
software$	9418
sold$	523 524 525 591 687 688 875 1291 1292 1293 4486 4501 4518 9957
soldier$	11046 10027 10107
soldiers$	11046 12598 10027 10107
solely$	3763 3764 5022
solicit$	1009 1010 1011 1012 4540 4548
solicited$	1009 1010 1011 1012 4540 4548
soliciting$	1009 1010 1011 1012 4540 4548
solicits$	1009 1010 1011 1012 4540 4548
solicitted$	1009 1010 1011 1012 4540 4548
solicitting$	1009 1010 1011 1012 4540 4548
solid$	4868
solidly$	4870
solve	5112
solve$	14928
solves	5112
solvin	5112
somali$	2989 8420 10348
some$	114 831 6314 1095 1105 3024
somebody$	11148 11170 11847 12156 8610 8843 14125 4177
someone$	11148 11170 6045 11847 12156 7847 2520 8610 8843 14125 4177
something$	11402 14045 3964 14681
somewhere$	11295 11296 11297 11298 11299 11300 11301 11302 1065 1066 1067
son	14906
son$	13096 9739
sons$	13096
soon$	2771 14427 14428 14429 14430 14561 14562 14563
sooner$	13029 13170 14108 14117
sophisticated$	2310 2472 5330
sorely$	3678
sorry$	13962 13963 13964 13965
sort$	11563 12392 1918 1920 1921 1922 12747 13316 13329 13330 13331 8184 13735 3868 10002 10121
sorting$	13316
sorts$	11563 3868 10002 10121
sought	14876
sought$	310 574 575 576 577 578 579 580 1632 7057 1633 1634 1635 1636 1637 1638 1654 1655 1657 4762
soul$	11996 11997 12995 12996 12997
soulless$	5310
souls$	11995 11997 10237
sound$	8351 2929 4815
sounds$	4815
source	10476
source$	9315 3891 14654 4122 14835 4136 4216 5052 10478 5054
sources$	3891 14654 10478
south$	3000
sow$	11568 11569 11779 11780
sowed$	11568 11569 11780
sowing$	11568 11569
sown$	11568 11569
sows$	11568 11569
space$	12634 13292 9624 9864
speak	9303 4404
speak$	10851 11062 11270 570 571 572 2319 2320 2321 2322 2323 2324 2355 2356 2357 2358 7961 8005 8351 2929 13810 13841 13847 13861 13952 14016 14017 14018 14296 3843 14581 10379 10387
speaking$	570 571 572 7959 13840 10406
speaks$	570 571 572 2319 2320 2321 2322 2323 2324 2355 2356 2357 2358 13952 3616 3617
special$	7487 15049 5204 5415
specialist$	15032
speech$	4294 15049
speed$	10627
spell	10655
spelli	9800
spelling$	15078 5224
spend$	11092 5815 5816 5879 11393 11394 11395 11396 11397 11974 11979 1681 1682 1683 1684
spendded$	1681 1682 1683 1684
spendding$	1681 1682 1683 1684
spended$	1681 1682 1683 1684
spending$	10913 11149 11393 11394 11395 11396 11397 1681 1682 1683 1684 14569
spends$	1681 1682 1683 1684 14645
spent$	1681 1682 1683 1684 4474
spice	9740
spice$	11662 15018 9749 15030
spider$	6608
spike$	9690
spikes$	9690
spiky$	4889 4912
spin$	11384
spina$	5165
spineless$	5310 5347
spirit	9748
spirits$	15022 15026
spit$	12621
spite$	5609 185 186 188 5641 219 220 221 250 11243 11244 11245 11246 11596 3717
spiteful$	14231 4676 4700 5316
spiv$	10107
spivs$	10107
spleen	9729
spleen$	15007
split	15085 15087
split$	14927 9810
spliting$	4262
splitting$	4262
spoil$	1128 1129 1130 1131
spoiled$	1128 1129 1130 1131 5316
spoiling$	1128 1129 1130 1131
spoilled$	1128 1129 1130 1131
spoilling$	1128 1129 1130 1131
spoils$	1128 1129 1130 1131
spoilt$	1128 1129 1130 1131 1742 4601 5316
spoke$	570 571 572 3842
spoken$	10890 10891 192 193 194 5892 5893 5894 5895 5896 5897 5898 5899 11398 7190 7191 7192 7193 13846 13852 13857 13866 13961 14306 3864 14756
sponger$	10107
spongers$	10107
sporadic$	12808 12809 12810 12811 2109 4739
sport$	3006 3042 3043 3044 3045 3046 3047 3048 3049 3050 3051 15012 4913 4931
sported$	3006 3042 3043 3044 3045 3046 3047 3048 3049 3050 3051 4913 4931
sporting$	3006 3042 3043 3044 3045 3046 3047 3048 3049 3050 3051 4913 4931
sports$	3006 3042 3043 3044 3045 3046 3047 3048 3049 3050 3051 4913 4931
sportted$	3006 4913
sportting$	3006 4913
sporty$	4891
spot$	13002 13003 2843 2844 2845 2846 13657 14980 14984 10505 10569
spots$	14980 14984 10349 10569
spotted$	5361
spotty$	3002 8439 13721 4896 5337
spray$	4906
spree$	10508
spring$	11214 11215
spurn$	4567 4951
spurned$	13829 4567 4951
spurning$	4567 4951
spurnned$	4567 4951
spurnning$	4567 4951
spurns$	4567 4951
squad	3869 9295 9296 3873 9301 14584 9320 9323 9328 9329 9330 3906 3907 9343 3925 3926 3931 3952 3956 9383 9387 9388 9390 14669 14674 14675 14676 3978 9406 3983 9413 14697 9425 4027 9537 4129 9560 9600
squad$	9294 14574 14579 14598 14599 3897 14601 14606 14607 14608 9331 9332 14613 3911 14621 9350 9377 14661 14665 14666 14668 14678 9403 14682 14684 14691 14703 9452 14794 14815 9554 14878 5049
squander$	4566 5029
squandered$	4566 5029
squandering$	4566 5029
squanderred$	4566 5029
squanderring$	4566 5029
squanders$	4566 5029
square$	14936 4257 14986
squarely$	3763 3764 5022
squint$	5340
squints$	5340
stab	15120
stabb	15112
stabbed$	10751 11169 11481 11761 11762 11763 11775 11776 4484
stabbi	14577 14789 14802 14810 14811 14817 14829 14830 14831 9885 9905
stabbing$	1119 14751 14793 15163 15183 15184 9969
stabbings$	14775 15183 15184
staff	3908 9407 9414 4041
staff$	11046 11148 11170 11290 11358 11359 11360 11621 6564 12145 6978 12258 12259 12263 12398 7121 12482 12483 12484 12485 12486 12487 12488 12489 12490 12491 12492 12493 12496 12497 12498 12501 12524 12559 12565 1882 1883 7310 7345 7346 12892 12928 12942 12943 12944 12945 13390 13391 2729 2731 13643 13644 13667 13668 8664 8665 8667 8668 8706 8707 8708 8843 14125 8848 8849 14497 9246 14564 14565 9333 14685 9445 14943 15187 9992 10003 10004 10094
staffroom$	14692
staffrooms$	14692
stage$	8629
stain$	1987
stained$	13739 13740 4929 4936
stairw	10674
stake$	9694
stamme	14996 9735
stammer$	15013
stamp	4210
stamp$	10424
stamped$	10424
stamping$	10424
stampped$	10424
stampping$	10424
stamps$	10424
stance$	9672 10552
stand	14645
stand$	2256 7981 7982 7983 7986 7987 7989 7990 7993 13316 2893 2980 13734 3072 3073 3074 3608 3609 3610 3611 3612 4983
standard$	14331 10431
standards$	14136 14137 14138 14139 14140 14141 10431
standing$	7981 7982 7983 7986 7987 7989 7990 7993 13316 3608 3609 3610 3611 3612 4983 5263
stands$	2893 2980 13734 3072 3073 3074 3608 3609 3610 3611 3612 5263
stares$	11026
stars$	13799
start$	10859 12621
starte	5194
started$	10859 522 11813 11814
starti	5194
starts	5194
starts$	10859
starv	5156
starve	4411
starved$	9836
stash	14594 9484 4081
stash$	11657 9475 14784
stashed$	14604
state	9316
state$	5803 14457
stated	9316
statem	5204
statement$	11068 7154 7155 7156 14597 14603 4346 10633
statemented$	10629
statements$	7154 7155 7156 14597 14603
statio	9407
station$	11212 11213 3885 14589 14685 14692 14936 4257 14986 15163 15170 15171
stations$	3885 14589 14685
statistics$	14529 14530 9661
stature$	13678 13679 13680 10293
status$	12329 12333 12334 12355 12361 12364 15098 4571 10214 10633 10680
stay$	5534 10821 5576 10981 5788 5817 5818 5835 11121 11123 11124 11126 5878 11187 11332 11393 11394 11395 11396 11397 11398 6146 6302 878 6304 6305 6306 6349 6350 6351 6352 6353 6378 6768 6769 12128 12296 12298 12304 12306 13316 13841 13847 13861 15134 4433 10379
stayed$	10962 10963 10964 10966 11147 11398 11406 11415 11416 11417 11457 11458 6416 12019 6841 12155 4433 4435 4444
stayes$	4435
staying$	10913 11149 11332 11393 11394 11395 11396 11397 11398 6378 13316 4433 4435 5247
stays$	11398 4433 4435 5247
steal$	11092 12040 12416 12417 12621 2195 2196 2197 13867 14038 14748 14777 14780 14804 14805 9679 9971
steali	14632 9490 5424
stealing$	10779 10780 10781 10782 10783 10784 10785 11914 12547 12603 12609 12610 2015 12921 14768 14806 14885 9971 10701
steals	14632 5424
steals$	2195 2196 2197 14038 14748 14780 14805 9679
steel$	13448 13449
steely$	10266
step	9806 4398 9824 4409 15114 15136
step$	4229 4278 5068 5128
stepbrother$	9835 9842
stepdad$	4377 15084 9807 4386 15107 9834 9835 9842
stepfather$	4377 15084 9807 4386 15107 15111 9834 9835 9842
steping$	4229
stepmam$	9835
stepmother$	15084 4386 15107 15111 9834 9835 9842
stepmum$	15084 4386 15107 9834 9835 9842
stepnan$	9835
stepparent$	15107 9835 9842
stepparents$	15107 9835 9842
stepped$	14175 3859 14931 5128
steps$	4229
stepsiblings$	15107
stepsister$	9842
stepstepdad$	15107
stepstepfather$	15107
stepuncle$	9835
stern$	8169
sterner$	8169
steroi	9740 9747
steroids$	15018 9745 15025
steward$	5724 11005 11046 11290
stewards$	5724 11005 11046 11290 7345 7346 14664
sti	5396
stick$	12250 13841 13847 13861 3436 3437 3438 10379
sticks$	13992
sticky$	7388
still$	10892 10912 10934 3447 3448 3921 3965 4953
stills$	9309 14619 9346 3959 3965 3982 3989
stinks$	10213
stir$	1122 1123 1124 1125 1126 1127
stirred$	1122 1123 1124 1125 1126 1127
stirrer$	10107
stirrers$	10107
stirring$	1122 1123 1124 1125 1126 1127
stirs$	1122 1123 1124 1125 1126 1127
stock	14594 14774
stock$	3901 14762 14783 14784 10120
stockily$	4870
stocky$	8403 4868 5337
stole	5424
stolen	14594 14774 14837 5424
stolen$	14762 14784 4193 15182 15185 5376
stoma$	5394
stomach$	5159
stone$	11835 13448 15010 4938
stoned$	1034 1035 1036 1037 1038 14042
stoner$	10052
stoners$	10052
stood$	2893 3072 3073 3074 3608 3609 3610 3611 3612 4983 5263
stop	14744 4150 4190 4285
stop$	10850 11014 5850 11133 11187 6117 6166 11445 6738 6739 6740 6741 6742 6749 6750 6751 6813 6814 1390 6816 1392 1393 12109 1415 1417 1420 12162 12201 12807 2477 2478 13841 13847 13861 13895 13896 8634 3210 13949 14016 14017 14018 9279 9280 9281 9282 14609 3947 9416 4068 14818 14852 9575 4166 4178 4182 4184 4185 4186 9615 14928 4256 4267 14973 14975 9710 10379 10387 5116
stoped$	2477 2478
stoping$	2477 2478
stoppe	14756
stopped$	11167 5890 466 6115 6181 11481 12118 2477 2478 14002 14003 14004 14005 14006 14144 14145 14146 14147 14148 14149 14824 4166 14873 4482 10438 10524 5173
stopping$	2477 2478 4182 4184
stopring$	4182
stops$	2477 2478 14818 4144 4166 4178 4182 4184 14924 4256 4267
stopting$	4182
store	3908 9407 9414 9484 4081
store$	10981 5856 5857 5858 6379 1224 3885 14589 9333 14664 14685 14687 14692 4020
stored$	1224 14604
stores	4081
stores$	1224 3885 14589 9333 14657 14664 14685 14687 14692 9505
storie	4134
stories$	11700 7154 7155 7156 2194
storin	14594 9490 14774 4081
storing$	6379 1224 14768 14806
story$	11700 12086 7154 7155 7156
stout$	4868 5337
straight$	11409 11410 6287 6288 6289 8630 8631 8632 8633 4889 4912
strang	15112 4411
strange$	11042 11043 6004 1406 1409 1412 1413 4849 5310
stranger$	10989 11000 11001 11656 11666 11667 11668 11669 11670 11671 11672 11673 11674 11675 11676 11677 6458 7112 7333 7334 7335 7336 15138 9920
strangers$	10723 5703 10989 5715 5718 10997 11000 11001 11009 11013 11017 5750 11160 5995 11563 11656 11666 11667 11668 11669 11670 11671 11672 11673 11674 11675 11676 11677 6448 7079 12358 12359 12366 7111 7333 7334 7335 7336 12942 12943 12944 12945 9920
strangled$	15113 9836
strapping$	5337
strappy$	4936
strate	10533 10554 10559
strategies$	10952 10953
strategy$	10565
stray$	1211 1212 1213 1214 1215 1216 1217
strayed$	11429 1211 1212 1213 1214 1215 1216 1217
straying$	1211 1212 1213 1214 1215 1216 1217
strays$	1211 1212 1213 1214 1215 1216 1217
streak$	10125
streaks$	10125
street	3890 14873 9643 9705
street$	11203 11212 11213 12625 12689 12690 2290 7733 13506 8229 8232 8233 8234 8235 8236 13515 8250 13534 8293 9315 9340 14861 14921 14936 4257 14983 14986 9922 4593 4741 4781 4786 4798 4799 4800 4801 4865 5376
streets$	11203 7324 12988 12989 12990 12991 12992 12993 12994 13506 13515 8251 2836 8295 14861 14921 14936 4257 14983 14986 9922
streetsmart$	5324
streetwise$	2672 2673 2674 2675 2950 2954 5324
streng	4157
strength$	2381 2382 2937 2938 2939
stress$	5145
strict	4243
strict$	9668
stride$	13463 13464
strike$	8046 8047 8048 14748 9679 14964 5068
strikes$	14748 9679 14964
striking$	4891
strikingly$	4816
string$	287 3395
stringing$	287
strings$	287 14636
strip$	6382
stroke	9717 9826
stroke$	14995 15009 15079 15104
stroll$	3072 3073 3074
strolls$	3072 3073 3074
strong	4237 4243 5128
strong$	2443 2444 2445 8169 2950 9668 4247 10288 4868 5131
stronger$	1867 8169 4247
strongly$	4870
stroppy$	5310 5316
struct	10480
structure$	14617 14963
struggle$	168 2096 2097 2098 2099 2100
struggled$	168 2096 2097 2098 2099 2100
struggles$	168 2096 2097 2098 2099 2100 5230
struggling$	168 2096 2097 2098 2099 2100
strung$	287
stubble$	5338
stubborn$	9196 5316 5347
stubbornly$	5347
stuck$	11407 11457 11458 13962 13963 13964 13965 3436 3437 3438 4717
stud$	13773
studen	9909
student$	1898 12710 12740 12741 12742 12743 12825 12853 12854 12855 12856 12857 12858 12869 15187 10036 4624 10168
students$	1898 12710 12740 12741 12742 12743 12825 12853 12854 12855 12856 12857 12858 12869 10036 10168
studs$	13773
stuff$	11134 11289 13447
stunt$	10791 9916
stunts$	10791 9916
stupid$	5508 100 101 5547 5779 874 1048 1424 4493 4562 5316
stupidity$	11073 11074 11075 11076 11077 11078 11448 11449 11450 11451 11515 6276 6277 6297 11576 11750 6855
sturdy$	4868
stutte	14996
style$	13735 10015
subculture$	10166
subcultures$	10166
subjec	5093
subject$	13670 13673 14626 4062 4139 5059 5359
subjects$	13670 13673 4053 4062 9619 5359
submi	10476
submission$	14827
submissions$	14827
submit	3889 5052
submitted$	3976 3977 10489
substance$	31 36 5511 7237 5193
substandard$	3642 3643 3644 3645 14458 14459 14460 14461 5006
subway$	15131
succeeded$	13978
succes	9569 4180
success$	14949
successful$	14847 9605
such$	10771 2293 2294 4977
sucked$	10748
sucks$	10213
suffer	4414 4415
suffer$	5170
suffered$	9839 9840 5170
suffering$	5170
suffers$	9839 9840 5168 5170
sufficient$	2570 2573 10256
sugar$	4527
sugges	9316 4207 10476
suggest$	8545 8547 8548
suggested$	8545 8547 8548
suicid	5155
suicidal$	10580
suicide$	15002 15079 10580
sulky$	5310
sullen$	10319 5316
summer$	11214 11215
summon	14873
sun$	11901 11902
sundry$	11666 11667 11668 11669 11670 11671 11672 11673 11674 11675 11676 11677
superficial$	12808 12809 12810 12811 4589 4739
superv	4471 4473
supervised$	4795
supervising$	12951 13329 13330 13331 13332 13340 13341 13342 13349 13355 13356 13357 13358 13359
supervision$	12951 13251 13329 13330 13331 13332 13340 13341 13342 13349 13355 13356 13357 13358 13359 13413 13414 13415 13438 13440 3755 3756 3757 3758 9896 15175 10431 10695 10696
suppl	14632
suppli	3889 9364 3973 10488
supplied$	523 524 525 9408 4501
supplier$	12529
suppliers$	12529 14795
supplies$	523 524 525 14642 14657 14780 4486 4501 5083
supply	14585 3889 14594 14630 3973 9490 14769 14774 14789 14790 14802 14810 14811 14829 9904 10558 10559
supply$	523 524 525 3882 9365 3971 14762 14777 14780 4135 15182 4501 5083 5376
supplyed$	3882
supplyes$	3971
supplying$	523 524 525 3882 3971 14768 14806 4135 14885 15182 4486 4501 10701
supplys$	3882 3971 4135
suppor	4140 4157 4200 4394 4473 5128 5135
support$	84 85 86 87 171 179 180 5640 10919 10952 10953 11062 12258 12259 12785 12799 12803 13320 13321 13322 13323 13329 13330 13331 13332 13340 13341 13342 13349 13827 3131 3132 3133 3134 3536 3537 3538 14305 3755 3756 3757 3758 4140 9565 4152 4159 4215 15051 4349 15052 9991 9992 10375 10633
supported$	179 180 4152 4159 9819
supporting$	179 180 4152 4159
supports$	84 85 86 87 179 180 4152 4159 4215
supportted$	179 180
supportting$	179 180
supposed$	11137 11138
suppre	4210
suppress$	5372
suppressing$	5372
suppression$	5372
sure	4133
sure$	3165 3166 3167 8688 8689 8690 8691 3267 3268
surely$	3350 3358 8783 3359 3360 8831 10396
surface$	4589
surgery$	15035 15040
surly$	5316
surprised$	11764 11765 11766 11767 6909 12188 12189 12190 12191 12192 13461 9976
surprises$	8181 8182
surprising$	1406 1409 1412 1413
surprisingly$	4816
survei	14985 5369
surveillance$	14975 5358
surveilled$	14731
surviv	4415
survival$	4522
survive$	13290 13291 8017 2593 2594 8020 2601 4832
survived$	2601 9840 4832
survives$	2601 4832
surviving$	2601 4832
survivors$	2309 10238 10239
suspec	4063 10482
suspect$	13670 13673 14487 14767 14797 4099 4696 10222 5059 10510 5098 5375
suspected$	9488 4071 4086 9522 4099 4103 4127 4480 5087
suspects$	13670 13673 14487 14616 14763 14764 14767 14797 4099 10035 10222 10485 10510 5086 5375
suspen	9800
suspended$	379 380 381 382 7190 7191 7192 7193 4352 10050 10637 5268
suspendeds$	4352
suspension$	12472 4352 15078 10050 5407
suspensions$	12472 4352 10050 5407
suspicion$	14542 14543 14544 14545 14546
suspicious$	9392
swagger$	2795 2796 2797 2798 2799
swaggers$	2795 2796 2797 2798 2799
swallo	5157
swallow$	1290 1383
swallowed$	1290 1383 5158
swallowing$	1290 1383
swallows$	1290 1383 5158
swam$	1189
swap$	582 600 6025 601 602 603 604 605 875 6380 4509
swaped$	582 600 6025 601 602 603 604 605 875 4509
swaping$	582 600 6025 601 602 603 604 605 875 4509
swapped$	582 600 6025 601 602 603 604 605 875 4509
swapping$	582 600 6025 601 602 603 604 605 875 6380 4509
swaps$	582 600 6025 601 602 603 604 605 875 4509
swarm$	12700 10107
swarthy$	5337
swat$	1354
swated$	1354
swating$	1354
swats$	1354
swatted$	1354
swatting$	1354
swayed$	9997
swear$	12621 2795 2796 2797 2798 2799 14042
swearing$	14042 15055
swears$	14042
sweatshirt$	13762 13763 13764 10356 10361
sweatshirts$	13762 13763 13764 10356 10361
sweep$	3739 10542
sweeping$	3739
sweeps$	3739 10542
sweet$	7955
swept$	3739
swift	4237 5128
swim$	1189
swimming$	1189
swims$	1189
swine$	10026
swipe$	9381 3957
switched$	2286 8292
sworn$	10529
sympathy$	11480 11484 11502 11609 6537 6538
symptoms$	10577
syndrome$	10571
syphil	5396
system	9385 10476
system$	11520 11609 12565 12942 12943 12944 12945 8254 14622 14663 14679 14680 14747 14786 14787 14788 4976
systemic$	4976
systems$	14786 14788 4976
t$	8470 13762 13763 13764 9798 10361
ta	4348 9774
ta$	9773 15052
table$	13488 15062
tables$	14519
tablets$	9745 15030 10582 10615
tabs$	9427
tackl	3938 4210
tackle	14985 10564
tackle$	14928 4231 4232
tackleing$	4232
tackles$	4232
tackling$	4231
tactic	10554 10559
tactical$	9400 5081
tag$	15165 15178 15179 15181 10699
tagged$	15178 5272
tagging$	15178
tags$	15181
tail$	4025 14823
tailed	14985
tailed$	4025
tailing$	4025
tails$	4025
tak	4280
take	4233
take$	83 10805 10821 120 5557 10879 5728 11092 5832 418 419 11162 11191 562 581 659 6086 6384 1053 1257 1258 6689 1265 1266 1267 11974 11979 6706 1290 1305 1308 1309 6767 1347 1348 12097 12098 6830 1505 1506 1534 6960 6961 6962 6963 6964 6965 6966 6967 6968 6969 1545 1546 12250 6986 6987 6988 6989 6990 6991 6992 6993 6994 6995 6996 6997 7013 7014 7015 7016 7017 12296 12298 12304 12306 1613 1617 7528 2253 2408 2500 2501 2502 2503 2579 2760 2761 8197 13553 13554 13555 13810 13841 13847 13861 13905 13906 13907 8883 3466 8899 8908 8912 8913 8914 8915 8916 8917 8918 8980 8982 8983 8984 8985 8986 3568 14296 14476 14479 3998 9468 4162 4167 9709 4301 4320 4322 4490 4531 10379
takeaway$	11212 11213
takeed$	3998
takeing$	3998
taken$	83 120 6105 6106 6107 6108 6109 11392 11398 11661 1290 1305 1308 1309 1347 1348 1505 1506 2500 2501 2502 2503 13411 13592 2890 13951 13962 13963 13964 13965 8882 8899 8909 8910 8911 8912 8913 8914 8915 8916 8917 8918 8980 8982 8983 8984 8985 8987 8988 8989 3568 14306 4335 4393 4490
taker$	12506 9914
takers$	12506 9914
takes	4233
takes$	83 120 477 562 581 6296 1257 1258 1290 1305 1308 1309 1347 1348 12181 1505 1545 1546 1613 1617 2408 2500 2501 2502 2503 2755 2760 2761 13905 13906 13907 8899 8908 8980 8982 8983 8984 8985 8986 3568 3998 4162 4320 4322 4490 4531
taking	4233 5157
taking$	5458 83 10880 562 581 6384 1290 1305 1347 1348 1505 1545 1546 1613 1617 2408 13293 13294 2760 2761 8912 8913 8914 8915 8916 8917 8918 3568 4162 4301 4322 9914 4490 4531
tale$	12086
talk	9303 14645
talk$	171 11062 11269 570 571 572 11459 11460 11461 2319 2320 2321 2322 2323 2324 2355 2356 2357 2358 2359 7960 8351 2929 13810 13841 13847 8580 13861 13952 13972 8695 14016 14017 14018 14581 14595 10379 10387 5034
talked$	570 571 572 11415 11416 11417 11432 5034
talking$	570 571 572 11459 11460 11461 2512 7958 13840 14016 14017 14018 8743 14595 10387 5195
talkked$	570 571 572
talkking$	570 571 572
talks$	171 570 571 572 2319 2320 2321 2322 2323 2324 2355 2356 2357 2358 2359 13952 14710 5034
tall$	8403 13682 2983 4868 10298 5337
tallest$	3009 4916
tallies$	3874
tally$	3874 3963
tallys$	3963
tan$	10330 10331
tangled$	1209 1210
tango$	11180
tanned$	3002 4896 5337
tantrum$	12883 12884 10177
tantrums$	12883 12884 10177
target	14609 3938 4057 4115 14862 4272 4273 9699 14979 4279 14985 10533 10564
target$	10745 10746 10768 1702 14730 14852 4232 14977 9700 5059 5120 5130 10562 5225
targeted$	10748 1702 9540 14977 9700 9704 5130
targeting$	1702 14557 14558 14559 14560 4232 14977 9700 5130
targets$	10744 10746 10768 1702 14452 9230 14518 14529 14530 14730 4232 14977 9700 5130 10562
targetted$	1702
targetting$	1702
tart$	10052
tarted$	3104 3105 4949
tarts$	10052
tarty$	5310
task	9323 4224
task$	14091
tasked$	3975 4031 9466 4264 5138
taskforce$	14601
taskin	10506 5138
tasking$	3869 9295 9296 3873 9301 14584 9343 3925 3926 3931 3952 3956 9383 9387 9388 9390 14669 14674 14675 14676 9400 3978 9406 3983 9413 14697 9472 9537 4129 9560 9600 9689 14967 10563
taste$	1049
tastes$	13118 13183 10270
tattoo$	3007 13710 8456 13773 10338 4915
tattooed$	5337
tattoos$	3007 13710 8456 13773 10338 4915
taught$	179 180 183 10922 10923 10924 5674 5675 11503 13846 13852 13857 13866 13961 14002 14003 14004 14005 14006 14874 4360
taunt$	4579
taunted$	4579
taunting$	4579
taunts$	4579
tauntted$	4579
tauntting$	4579
taxi$	11654
taxis$	11654
tea$	15154
teach$	179 180 12524 12785 13928 14016 14017 14018 10387
teache	9909
teached$	179 180
teacher$	11005 11046 11174 11290 12145 7392 13643 8866 8867 15187
teachers$	11005 11046 11290 12145 12398 7121 12524 7345 7346 12892 12928 13643 13644 8664 8665 8667 8668 10004 10094 10123
teaches$	179 180
teachi	9792
teaching$	179 180 4348 9774 9789 15070
team	9323 9343 9425 15033
team$	12716 12717 13904 8843 8848 8849 14497 9246 3825 14564 14565 9294 14574 14579 14592 14599 14601 14606 14607 14608 9331 9332 14621 9350 9377 14661 14665 14666 14668 14678 9403 14684 14691 14703 9445 9452 14794 14815 9554 14878 4275 15037 5023 5032
teams$	12716 12717 4275
tear$	6349 6350 6351 6352 6353
tearaway$	5292
tearaways$	5292
tease$	1149 4553 10107
teased$	1149 4553
teases$	1149 4553 10107
teasing$	1149 4553
tech$	10364 4940
techni	10559
teen$	1898 12710 12740 12741 12742 12743 12825 12828 12853 12854 12855 12856 12857 12858 12869 10168
teenage$	2967 4519 4615 4618 4628 4864 4865 5085
teenager$	12466 12467 1898 12710 12740 12741 12742 12743 12825 12828 12853 12854 12855 12856 12857 12858 12869 13670 13673 10024 10036 10048 10168
teenagers$	12348 12395 12439 12441 12466 12467 1898 12710 12740 12741 12742 12743 12825 12828 12853 12854 12855 12856 12857 12858 12869 13670 13673 10024 10036 10048 10095 10168
teens$	12439 1898 12710 12740 12741 12742 12743 12825 12828 12853 12854 12855 12856 12857 12858 12869 10168
teeth$	13722 13723 13724 15007 10326
teflon$	13448
teleph	4033
telephone$	4009 14713 5072
telephones$	4009 14713
tell	3876 3980 4077 9502 4133
tell$	11062 11092 12116 12128 12250 1733 12570 13002 13003 7951 7952 7953 7954 2843 2844 2845 2846 13657 13841 13847 13861 13905 13906 13907 13952 8788 8789 8792 8811 14479 3868 3883 3903 3904 9405 9417 3995 10379
telling$	1733 13349 13586 13840 3903 3904 9405 14999
tells$	1733 13905 13906 13907 13952 8788 8789 8792 3868 3903 3904 9405
temper	15085
temper$	12883 12884 10124 10177
tempered$	10182 10183
tempers$	12883 12884 10124 10177
temporarily$	5210
temporary$	5248
tempt$	10722 5445 299 300 301 1009 1010 1011 1012 4495 4536 4548
temptation$	11153 11985
tempted$	10722 5445 299 300 301 1009 1010 1011 1012 1630 4495 4536 4548 9997
tempting$	10722 5445 299 300 301 1009 1010 1011 1012 4495 4536 4548
temptress$	10107 5309
temptresses$	10107 5309
tempts$	10722 5445 299 300 301 1009 1010 1011 1012 4495 4536 4548
temptted$	10722 5445 299 300 301 1009 1010 1011 1012 4495 4536 4548
temptting$	10722 5445 299 300 301 1009 1010 1011 1012 4495 4536 4548
ten$	12476 2352 2353 2354
tenancies$	4203 4269
tenancy$	4203 4269 15133 15148 15149
tenants$	9091
tendencies$	10042
tension$	4380 10480
tent$	15131 15143
term$	655 656 657 658 14996 15053 9793
termination$	15015
terrible$	5508 5547 10837 10838 10839 10840 6891 7172 12911 3642 3643 3644 3645 14458 14459 14460 14461 3799 4493 4749 4784 5006
territ	9624
territory$	14902
terror$	1986 10026
terrorise$	1692 1693 1694 4578
terrorised$	1692 1693 1694 1738 1739 4578
terrorises$	1692 1693 1694 4578
terrorising$	1692 1693 1694 4578
terrors$	1986 10026
test	5048
test$	11596 1880 14042 4022 4023 15019 15047 10624
tested$	1880 5199
testing$	1880 14042
tests$	1880 15047 10624
testted$	1880
testting$	1880
text	3988
text$	570 571 572 14417
texted$	5892 5893 5894 5895 5896 5897 5898 5899 570 571 572 960 961
textin	14620
texting$	570 571 572
texts$	570 571 572
textted$	570 571 572
textting$	570 571 572
thalas	5165
thalassaemia$	10590
than$	5624 6481 6482 11903 6699 12134 6869 7490 7491 7650 7651 7652 7696 2282 7750 13031 13032 13033 13034 13035 13036 13037 13038 13039 13066 7789 2567 2588 2591 8039 8097 8098 8099 8100 13383 13485 2790 13583 8366 14531 14532 14533 14534 14535 14536 14539
thank$	11487 11488 11489 11490 11491 11492 11523 11524 11525 11526 11541 11542 11543 11544 6294 6295 11624 11625 11626 11705 2481
thanks$	375 8964 3810
that	10476
that$	5727 628 6279 6464 11944 12187 6978 12425 7343 12931 8194 2967 14309 14421 9220 9243 14528 14647 9420 9512 9527 9528 9546 14999 10006 4597 4865 10433
the$	5480 5727 5748 11209 5943 5944 6242 6331 11621 6345 6434 6479 6547 6558 6585 6586 6715 6752 6808 6978 12257 7009 12301 7051 12398 7140 1721 1743 1750 7286 7287 7339 7400 7427 7502 2224 12931 7656 2308 7765 7837 2426 7871 8228 8240 8358 8359 2967 3014 8464 8477 3053 14019 8772 8816 14125 8886 8949 9123 9130 9157 9159 14440 14441 9165 9167 14463 14464 14470 9194 3802 3825 9337 4050 9506 9577 9583 9656 14945 9684 9710 9901 10004 4597 10433 10444 5056 5085 5088 5192
thef$	14768
theft	14577 14594 14638 9498 14789 4088 14798 14802 14803 14810 14811 4109 14817 14825 14829 14830 14831 9563 9883 9885 9904 9905 9908 5277
theft$	11192 11206 11913 11915 12037 12547 12921 14776 9513 14793 9534 14840 14841 4281 15161 15163 15182 15183 15184 15186 5095 10702
thefts	9640
thefts$	14775 14776 9513 9534 14840 14841 14918 4265 15183 15184 10530 10702
their	9430 4006 4063 4104 10495 5078 5094
their$	19 5509 5522 5524 102 103 106 110 111 5538 5540 118 5544 5600 5727 5766 344 351 352 353 355 5783 359 5795 5796 5797 5798 5799 5800 11094 421 5861 11157 5906 5907 11209 5933 6016 11316 6066 6077 6159 6201 6231 6232 812 813 6244 6270 11551 849 851 852 6292 872 873 6298 11577 6300 892 910 6365 6371 6373 950 11681 6422 6466 6472 6476 6564 6605 6643 6717 6718 1337 1338 1339 1340 6788 6808 1427 1430 12144 6905 12186 6926 6978 12282 12286 7009 1729 7195 12524 12561 7317 7440 2177 12937 2243 12974 7735 7737 7889 7905 7963 7964 7965 7967 8018 8185 8211 2853 2854 2855 8320 2896 8322 2910 8408 8409 8410 8435 3018 3031 3036 3037 3057 8496 3084 3085 8753 8801 14122 9055 9066 9156 9158 9160 14440 14441 9165 9167 9168 14452 14463 14464 9232 9233 14518 3825 9251 9259 9260 9337 4050 9488 9577 9684 9726 9728 4328 4381 4382 9808 9852 9870 4521 4537 4752 4933 4934 4977 10434 10444 5023 5182 5183 5190 5191 5215
theirs$	11546
theirself$	5425 5427 5466 5467 43 5469 5470 5471 5472 5473 5474 50 10754 10755 5478 5479 5481 5482 58 59 60 61 5488 5489 5490 5768 11067 5862 5863 5864 11188 5987 11465 11466 11468 6209 6210 6211 6212 6213 6214 6215 6216 6218 6219 11500 11501 11514 6245 6246 6247 6248 11527 11528 11529 11530 11531 11532 11533 11534 11535 11536 6263 6264 6265 6266 11545 11550 11572 11573 11695 11696 11697 11698 11699 6427 6645 6646 6648 11927 6656 6657 6658 6659 6661 6663 6664 1240 6716 6924 6928 1504 12209 12210 12211 12212 12213 12214 12215 12216 12217 12218 12219 6942 6943 12222 12223 12224 12225 12226 12227 12229 12230 12231 12232 12538 12702 7448 2024 2025 7451 2027 2028 2029 12954 12955 12956 12957 12958 12959 12960 13229 13230 13231 13232 13259 13260 13261 13262 13263 13264 13265 13266 13267 13268 13269 13270 13271 13272 7996 13275 13276 7999 13283 8225 8226 8227 13597 9191 9912 9942 9943 9979 10254 10255
theirselves$	5425 5427 5466 5467 43 5469 5470 5471 5472 5473 5474 50 10754 10755 5478 5479 5481 5482 58 59 60 61 5488 5489 5490 5768 11067 5862 5863 5864 11188 5987 11465 11466 11468 6209 6210 6211 6212 6213 6214 6215 6216 6218 6219 11500 11501 11514 6245 6246 6247 6248 11527 11528 11529 11530 11531 11532 11533 11534 11535 11536 6263 6264 6265 6266 11545 11550 11572 11573 11695 11696 11697 11698 11699 6427 6645 6646 6648 11927 6656 6657 6658 6659 6661 6663 6664 1240 6716 6924 6928 1504 12209 12210 12211 12212 12213 12214 12215 12216 12217 12218 12219 6942 6943 12222 12223 12224 12225 12226 12227 12229 12230 12231 12232 12538 12702 7448 2024 2025 7451 2027 2028 2029 12954 12955 12956 12957 12958 12959 12960 13229 13230 13231 13232 13259 13260 13261 13262 13263 13264 13265 13266 13267 13268 13269 13270 13271 13272 7996 13275 13276 7999 13283 8225 8226 8227 13597 9191 9912 9942 9943 9979 10254 10255
them	9297 9312 9319 14662 9395 14696 14721 14724 14727 4028 4029 14739 14740 14742 14782 4107 14828 4131 14845 14848 14853 9588 9604 9613 14891 9614 14905 14942 14954 9681 14966 14978 14988 10534 10539 10546 10636
them$	10706 10707 10733 10803 5705 5712 11086 11186 5909 5911 5913 11249 11252 11295 11296 11297 11298 11299 11300 11301 11302 11387 11392 6217 6226 11527 11528 11529 11530 11531 11532 11533 11534 11535 11536 6280 856 857 858 859 6307 11656 11691 6448 11815 6576 6577 6593 6594 6596 6597 12299 7029 7121 7183 12761 7499 7611 7612 7613 7766 7831 13227 13241 13253 13348 13459 13469 13482 13483 8275 8276 13578 13589 8356 13712 3025 3026 8611 8669 8678 8684 8696 13982 13987 14019 8760 8891 8892 9019 9020 9021 9022 9023 9024 14309 9073 9094 14402 14403 14404 14405 14406 14407 14463 14464 14485 14486 9211 9270 14626 14636 4032 9556 4149 4177 14892 14893 9711 10156 10399 10434 10435 10437 10444
themself$	5425 5427 5466 5467 43 5469 5470 5471 5472 5473 5474 50 10754 10755 5478 5479 5481 5482 58 59 60 61 5488 5489 5490 5768 11067 5862 5863 5864 11188 5987 11465 11466 11468 6209 6210 6211 6212 6213 6214 6215 6216 6218 6219 11500 11501 11514 6245 6246 6247 6248 11527 11528 11529 11530 11531 11532 11533 11534 11535 11536 6263 6264 6265 6266 11545 11550 11572 11573 11695 11696 11697 11698 11699 6427 6645 6646 6648 11927 6656 6657 6658 6659 6661 6663 6664 1240 6716 6924 6928 1504 12209 12210 12211 12212 12213 12214 12215 12216 12217 12218 12219 6942 6943 12222 12223 12224 12225 12226 12227 12229 12230 12231 12232 12538 12702 7448 2024 2025 7451 2027 2028 2029 12954 12955 12956 12957 12958 12959 12960 13229 13230 13231 13232 13259 13260 13261 13262 13263 13264 13265 13266 13267 13268 13269 13270 13271 13272 7996 13275 13276 7999 13283 8225 8226 8227 13597 9191 9727 9912 9942 9943 9979 10254 10255 10581
themselves$	5425 5427 10706 10707 5466 5467 43 5469 5470 5471 5472 5473 5474 50 10754 10755 5478 5479 5481 5482 58 59 60 61 5488 5489 5490 5768 11067 5862 5863 5864 11188 5987 6024 11465 11466 11468 6209 6210 6211 6212 6213 6214 6215 6216 6218 6219 11500 11501 11514 6245 6246 6247 6248 11527 11528 11529 11530 11531 11532 11533 11534 11535 11536 6263 6264 6265 6266 11545 11550 11572 11573 11695 11696 11697 11698 11699 6427 6645 6646 6648 11927 6656 6657 6658 6659 6661 6663 6664 1240 6716 6924 6928 1504 12209 12210 12211 12212 12213 12214 12215 12216 12217 12218 12219 6942 6943 12222 12223 12224 12225 12226 12227 12229 12230 12231 12232 12535 12538 7320 12702 7448 2024 2025 7451 2027 2028 2029 12762 2194 12954 12955 12956 12957 12958 12959 12960 13229 13230 13231 13232 13259 13260 13261 13262 13263 13264 13265 13266 13267 13268 13269 13270 13271 13272 7996 13275 13276 7999 13283 13297 8225 8226 8227 13597 14338 9191 9727 9912 9942 9943 9979 10254 10255 10581
then$	897 6423
therap	14997 9753
therapist$	15031 15032
therapy$	15035 10577 10619 10620 10656
there$	10815 10854 10968 11392 6149 11433 11694 1108 1109 6753 12679 7727 8241 3175 3176 8610 9457
these$	5687 5709 5744 5752 5759 338 11088 6059 6062 6068 6178 11815 12297 12300 12305 7163 1750 2224 13227 8124 13436 13459 13478 2944 2948 2967 8612 13924 3234 13989 14019 8978 9019 9020 9021 9022 9023 9024 9077 9079 9086 9096 9097 14402 14403 14404 14405 14406 14407 14463 14464 14485 14486 9211 9656 4282 4619 4628 10399 4977 10434 10435 10437 10444 5085 10546
they	9297 14586 14662 9395 14696 14704 4028 4029 14739 14740 14742 14782 4093 4107 14845 14848 9604 14905 14942 14954 9681 4258 14966 4282 10539
they$	5563 6128 6129 6134 6135 6179 11553 1003 11717 6502 1433 1721 7146 1722 12425 1723 1724 7302 1897 12933 13919 13920 13921 13922 13923 8652 8653 8654 8656 8843 14125 9518 4116 4168 4177 9666 9683 9714
thick$	1929 8172 2975 4855 4872 4911 4920 4921 5316
thickset$	4868 5336
thief$	12520 12521 12522 12604 12605 12606 12607 12608 12629 12630 12664 10052 10053 10107
thieves$	12520 12521 12522 12604 12605 12606 12607 12608 12629 12630 12664 10052 10053 10107
thieving$	11914 12011 12547 12609 12610 2015 5310
thigh$	15006
thighs$	15006
thin$	6603 8403 4868 4887 4891 5337
thing$	6540 7726 7908 13462 14207 14208 14209 14210 14211 14213 14214
things$	10971 11135 11289 6402 11847 6815 6870 13118 13278 13327 8194 13487 8248 9132 9220 9243 4447 10129
think$	11038 11039 11040 11041 996 11859 11860 11861 11862 6813 6814 1390 6816 1392 1393 12250 1712 1713 1714 1869 1877 2023 2026 2053 2319 2320 2321 2322 2323 2324 7970 7971 7972 8005 13594 13595 8351 2929 8864 14143 14144 14145 14146 8956 14235 4099
thinking$	10406
thinks$	1712 1713 1714 1869 1877 2023 2026 2053 2319 2320 2321 2322 2323 2324 8864 14143 4099
thinnest$	3009 4916
third$	2039 2967
thirteen$	2352 2353 2354 2927
thirties$	11320 11355
thirty$	11318 11320 648 11353 11354 7749 13058 13059 13060 13061 13062 13063 13064 13662
this$	5727 11209 6057 6064 6279 11641 11646 6372 6464 1040 6541 6542 11944 6978 7163 2194 7871 13459 8194 13521 13522 13523 13524 13525 2852 2856 2967 14019 14062 8891 8892 9019 9020 9021 9022 9023 9024 14309 14402 14403 14404 14405 14406 14407 14463 14464 9187 9220 9243 9337 4116 9656 4597 4748 4865 10399 10433 10434 10435 10444 5088
thorn$	1988 10107
thorough$	2472
thoroughly$	4970
those	9363 14853 10534
those$	6571 12381 7163 1750 2224 2944 14701 9490 14870 9619 9657 14942 14945 14978 4628 10399 5085
though$	211 5637 5676 5677 5678 5679 5680 5681 5682 5683 264 265 11243 11244 11245 11246 904 8384 8385 8386
thought$	5514 5515 5516 5517 5518 5521 11398 12166 12167 1712 1713 1714 7152 7153 1787 1877 2053 2138 14105 14121 14126 14129 14130 14132 14133 14134 14135 8864 14143 14144 14145 14146 14147 14148 14149 8956 14235 14271 14272 14273 14274 14275 14276 14277 14278 14279 14280 9003 9004 9005 9006 9007 14417 14526 4071 4098 4103 4127
thoughtless$	14220 14221 14231
thoughts$	4299
thousand$	6824
threadbare$	4936
threat	4411
threat$	7204 1780 7206 7207 7208 7209 7210 7211 7212 7213 7214 7215 12494 12495 7218 7219 7220 7221 7222 7223 9305 9665 4241 5084 5101
threatened$	9836
threatening$	4749 5314
threats$	13392
three	9297 14662 9395 14696 14721 14739 14740 14742 14782 4107 14845 14848 9604 14905 14942 14954 9681 14966 10539 10628
three$	7029 12545 3024 13727 13728 13729 13730 13731 13732 8669 8684 14393 9165 5085 5198 5257
thresholds$	14440
threw	15112
threw$	47 66 343 876 1132 1134 1173 1174 1175 1231 1232 1233 1234 1554
thrill$	5501 77 5506 11164 11165 11166 11985 12329 12355 4571
thrills$	12335
thrive$	814
thrived$	814
thrives$	814
thriving$	814
throats$	14046
throug	9698 9822 5052 5128 5135
through$	370 12093 12094 7338 12789 8009 8010 8432 13950 13979 13981 13995 14020 14025 9170 3968 4055 14772 9555 9787 4496 5030 5187
throughout$	12016
throw$	47 66 343 876 1132 1134 1173 1174 1175 1231 1232 1233 1234 1554
throwed$	47 343
throwing$	47 66 343 876 1132 1173 1174 1175 1231 1232 1233 1234 1554
thrown	15112
thrown$	47 66 876 1132 1173 1174 1175 1231 1232 1233 1234 1554 13831 4411 4412
throws$	47 66 343 876 1173 1174 1175 1231 1232 1233 1234 1554
thug$	2019 2020 2021 2022 10026 5292
thuggery$	5292
thuggish$	5292 5314
thugs$	12541 12542 12543 2019 2020 2021 2022 14487 14796 10026 10420 5292
tic$	5145
tick$	4985
ticking$	4635 10411
tidy$	4891
tied$	4072 9532 10339
ties$	1734 8518 8519 10015
tight$	8284 13739 13740 8508 9197 4911 4936
tightly$	3005
tights$	10356
tiktok	4134
tiktok$	565 5990 566 5991 567 5992 568 5993 569 5994 11273 11274 11275
till	9414
till$	14692
tills$	14692
time	4343 9784
time$	5622 11093 11157 6483 6484 6485 6497 6498 1540 1541 1542 12256 7106 7107 7109 7177 7234 7235 7277 7328 7329 7330 12634 12732 13041 13179 13874 13875 8628 14034 14035 14036 14037 14050 14058 14258 14259 14260 14261 14262 14263 9299 14735 4183 9691 9692 9769 4634 10393 10454
timed$	14864
timekeeping$	9990
timeline$	9352
timeout$	9768
times$	10896 10898 10899 10903 12100 12101 12102 12103 12104 12105 12106 14051 9299
timeta	9356 9800
timetable$	14634 15062 9793 15078
timetables$	14634
timewaster$	10052
timewasters$	10052
timid$	9196
timing$	9299
tinnitus$	5386
tiny$	4936
tip	5369
tip$	3988 4188
tipped$	4188
tipping$	4188
tips$	4188
to	3941 4333 10476
to$	5519 5523 10981 11025 11058 5814 5823 5845 5876 5924 5925 5926 5928 5969 5977 5981 6047 6048 6049 6050 6051 6054 6089 6093 6114 6220 11556 6559 6562 6563 6651 6660 11955 11994 6733 12127 6867 12168 6906 12187 6972 7064 7072 7075 7077 7083 7159 7205 12599 7325 7337 7343 7424 7425 7426 7482 7504 7507 7521 7526 7544 12851 7617 7645 7653 7669 7670 7672 7859 7948 7988 8110 8114 8217 8285 8296 8355 13653 8532 13814 13815 13816 13818 13838 13858 8590 8591 8617 8650 14008 14021 8823 8824 14142 14152 14153 14154 8889 8890 14185 14234 14242 9018 3630 9064 9121 9188 14474 9198 9199 14512 9235 9269 9274 9275 9276 9277 9278 9313 9317 9321 3900 3934 3968 9405 9437 9442 4024 9456 4047 9474 9483 9496 9497 9565 9574 9580 9581 9590 9594 4170 4171 9637 9649 9655 14947 4251 9712 9725 15023 9750 9760 9761 15050 9787 9798 9843 9889 4466 9894 15188 9982 9987 9988 10006 10375 10377 10381 10398 10400 10434 10450 10465 10466 10563 5142 5187 10692
today$	12020 12021 12022 12023 12024 12025 12026 12027 12028 12029 13207
toddler$	9739
toe$	13743 13767 13768 8491 4592
toerag$	10026 5296 5309
toerags$	10026 5296 5309
together$	10132
toilet	4343
toilet$	9768
toing$	9405
tokenistic$	4589 5347
told	3995
told$	183 10890 10891 192 193 194 201 202 203 204 205 206 207 208 209 10922 10923 10924 11137 11138 5870 5892 5893 5894 5895 5896 5897 5898 5899 11403 11412 1396 1397 1398 1399 1400 1401 1402 1403 6878 12738 13608 13846 13852 13857 13860 13866 13961 13962 13963 13964 13965 8714 8715 8716 14002 14003 14004 14005 14006 8788 8789 8792 8809 8937 8938 14306 4031 4038 9466 9811 9823
tolerance$	10551
tolerated$	14920
tomorrow$	12020 12021 12022 12023 12024 12025 12026 12027 12028 12029 12725 4697
tone$	13705 10323
tones$	13705 10323
tonsil	9729
tonsils$	15007
too$	62 5648 304 6110 6111 6560 6697 6698 6700 6809 12365 7406 2060 7660 7661 13101 2657 2658 2659 2676 2707 2708 2709 2905 2906 2907 2914 13739 13740 8961 8962 8963 9134 3710 9149 9150 9151 9152 9195 3771 3772 9236 9283 9285 4561 4806 4833
took	5157
took$	83 120 10962 10963 10964 10966 418 419 562 581 660 6409 1257 1258 1290 1305 1308 1309 1347 1348 12097 12098 12182 1505 1545 1546 1613 1617 2500 2501 2502 2503 2760 2761 8881 3467 8899 8908 8912 8913 8914 8915 8916 8917 8918 8980 8982 8983 8984 8985 8986 3568 4301 4322 4490 4531 9957
tool$	4239 9981
toolki	10559
tools$	10952 10953 4239 9981
tooth$	10326
toothless$	5348
top	14632 9358
top$	11308 7452 13745 13762 13763 13764 14636 14641 14865 14870 4245 10356 10361 10367 5085 5090 5091
topless$	5998 6006 5337
tops$	8461 8462 13745 13762 13763 13764 13785 13786 13793 10356 10361 10367
torment$	1692 1693 1694 4578
tormented$	1692 1693 1694 4578
tormenting$	1692 1693 1694 4578
torments$	1692 1693 1694 4578
tormentted$	1692 1693 1694 4578
tormentting$	1692 1693 1694 4578
torn$	13739 13740 4929 4936
tos$	9405
toss$	14245
total$	1857 1858 1860 3135 3792 4976
totally$	4967 4970
touch$	10981 1100 13476 13477 8200 13949 14318
touched$	10748 5722 11330 11392 11661 13373 13388
touches$	8181 8182 13479 8300 13581
touching$	11367
tough	4237 4243 4248
tough$	12363 2082 2083 2084 2085 2086 2087 2443 2444 2445 8169 8173 8174 2750 2751 2752 2950 9668 4837 4840 10288 4891 5127 5330
toughe	4243 5128
tougher$	2672 2673 2674 2675 8169 9668 5127
touret	5381
toward	4140 4157 4200 5135
towards$	5928 7064 7072 7075 7077 7083 12530 12599 7544 7614 14772 9565 10654
tower$	2940
towered$	2940
towers$	2940
town	9643
town$	12559 12564 12689 12690 9639 9643 14921 14936 14958 4257 9705 15135
toxic$	1744 1745 1746 2052 4612 4613 4614 4707 5316
toy$	916
toyed$	916
toying$	916
toys$	916
trace	14609 4004 14718 5063
trace$	14730
traced	14814
traced$	14743 14812
traces$	14730
track	3942 4004 14862
track$	3530 3942 9427 14720 14730 14734 9461 4037 14823 9589 10505
tracke	4004 14709 9458
tracked$	14731 14736 9461 4037 14743 4264 5068
tracker$	3993
tracki	4004
trackie$	10356
trackies$	13762 13763 13764 3079 13783 10356 10361 4947
tracking$	3993 9461
tracks	4004
tracks$	14730 9461
tracksuit$	13762 13763 13764 13773 10356 10358 10361 5342
tracksuits$	8461 8462 13762 13763 13764 13765 13766 13770 13771 13772 13773 13775 13783 10356 10358 10361 10524 5342
trade$	591 600 6025 601 602 603 604 605 733 875 13010 4518
traded$	591 600 6025 601 602 603 604 605 733 875 4518
trader	3908 9407
traders$	12559 14589 9333 14664 14685 14687 4042
trades$	591 600 6025 601 602 603 604 605 733 875 4518
trading$	591 600 6025 601 602 603 604 605 733 875 4518
traffic$	523 524 525 4501 10497
trafficced$	523 524 525 4501
trafficcing$	523 524 525 4501
trafficed$	523 524 525 4501
trafficing$	523 524 525 4501
trafficking$	11080 11225 523 524 525 12321 12322 12323 12324 12325 12326 12327 12328 4501
traffics$	523 524 525 4501
trail	4285
trail$	14723 4025 14823 9710
trailed$	4025
trailing$	4025
trails$	4025
trainer$	10356
trainers$	266 267 268 269 270 271 272 11006 11007 5739 5740 5741 5742 5743 5745 5746 11164 11165 11166 11295 11296 11297 11298 11299 11300 11301 11302 11307 11310 11678 11679 11680 11971 12361 7087 8461 8462 13762 13763 13764 13765 13766 13770 13771 13772 13773 10356 10361
training$	12723 9896
tramad	9747
tramadol$	15025
tramps$	13798
transactional$	4522
transfer$	10639
transfusion$	5385
transfusions$	5385
transplant$	15040
trap$	11655 4640
trapping$	4502
trapstar$	5341
trashy$	5310
trauma$	15118 10576 5152
travel	14645
travel$	11123 11124 11125 11332 1990 1991 1992 1993 1994 1995 13316 9381 3957 14693 4531 9957
traveled$	1990 1991 1992 1993 1994 1995 4531 9957
traveling$	1990 1991 1992 1993 1994 1995 4531 9957
travelled$	1990 1991 1992 1993 1994 1995 4531 9957
traveller$	2989 8420
travelling$	11149 11332 1990 1991 1992 1993 1994 1995 13316 4531 9957
travels$	1990 1991 1992 1993 1994 1995 4531 9957
trawl	4015 5369
trawl$	3928 10493
trawled$	3928 9559
trawles$	3928
trawling$	3928
trawls$	3928
treat$	1893 1894 7957 7970 7971 7972 7975 13254 13255 3784 3785 3839 4061
treate	4175
treated$	1893 1894 7975 13254 13255 3784 3785 3839 3915 9519 4336 9763 9764 5200
treating$	1893 1894 7906 7957 7975 13254 13255 3784 3785 3839
treatm	10618
treatment$	3528 15035
treats$	1893 1894 7975 13254 13255 3784 3785 3839
treatted$	1893 1894 7975 13254 13255 3784 3785 3839
treatting$	1893 1894 7975 13254 13255 3784 3785 3839
tree$	12721
trendy$	4936
trial$	7573 15079 10688
tribunal$	5405
tribunals$	5405
trick$	6807
tricked$	13410
tricks$	13009 2307 13876
tricky$	2082 2083 2084 2085 2086 2087 12887 12888 12889 12890 12891 4696 10179
tried$	1180 12020 12021 12022 12023 12024 12025 12026 12027 12028 12029 1880 8545 8547 8548 13914 13962 13963 13964 13965 14114 8840 14526 10404
tries$	1180 1880 13952 13974 13975 13976 13977
trio$	10039
trip$	11367
trips$	11367
trollop$	5309
trollops$	5309
troopers$	13498
troubl	9563
trouble$	10723 10770 10779 10780 5649 5650 5651 5652 5653 5654 5655 5656 232 233 234 11168 11196 6190 6191 11470 11471 11472 11473 11480 11517 11518 11519 833 11563 11580 11581 11582 11583 11584 11644 962 11831 11914 6649 11934 11944 12331 12335 12342 12403 12547 7280 12609 12610 12611 1916 7353 7378 2015 12748 12764 2065 2066 12770 12771 12772 12773 12921 13000 13476 13477 8200 8646 13925 8648 14043 14085 8875 14159 14160 14161 14258 14259 14260 14261 14262 14263 14840 14841 9573 4380 4458 9960 9995 4604 4605 4606 10127 10128 10169
troubled$	7596 14121 14126 14129 14130 14132 14133 14134 14135 8864 14143 14144 14145 14146 14147 14148 14149 8876 14178 4743 4865
troublemaker$	12629 12630 5295
troublemakers$	12629 12630 12921 5295
troublemaking$	5295
troubles$	12203 12204
troublesome$	7175 5316
trousers$	8461 8462 3079 4947
truancy$	5282
truant	5411
truant$	11092 11154 12520 12521 12522 12629 12630 14038 10052 10053
truanted$	5282
truanting$	5282
truants$	12520 12521 12522 12629 12630 10052 10053 5301
truculent$	5318
true$	3639
trust$	11974 11979 12785 13841 13847 13861 13915 13916 13917 13918 13928 14016 14017 14018 8843 8848 8849 14497 9246 3825 14564 14565 10379 10387 5023 5032
trusted$	11415 11416 11417 11429 2528 8014 2611 14002 14003 14004 14005 14006 14243 14244
trustful$	12087 9986
trusting$	12087 7094 7095 7096 13840 8741 9986
truth$	6871 14087 14089
truthful$	6868 12147
try$	6384 1180 6923 1880 8545 8547 8548 13841 13847 13861 13905 13906 13907 13914 13952 14016 14017 14018 14029 14268 10379 10387 10404
trying$	6384 14016 14017 14018 14628 10387 10406
tryings$	14628
tubby$	5337
tube	5160
tube$	10586
tubefed$	10585
tuberculosis$	5388
tuitio	9792
tuition$	15070
tumble$	7469
tumour	9717
tumour$	14995
tune$	11700
tuned$	2287
tunnel$	15131
turf	9624
turf$	14902
turkish$	2989 8420 10348
turn	9692
turn$	503 504 1349 1350 6974 6976 1555 2000 2001 2860 2861 3068 3077 3088 3089 3090 3091 3092 3109 3110 8546 8566 8572 8577 8586 13867 13868 13952 8681 8812 14269 3685 3691 3692 3693 14477 9289 14744 9606 4229 14970 4693
turned$	5892 5893 5894 5895 5896 5897 5898 5899 503 504 1349 1350 1555 2000 2001 8407 8412 3069 3078 3088 3089 3090 3091 3092 3109 3110 8546 8552 13834 13835 13836 13837 13962 13963 13964 13965 3375 8810 3685 3691 3692 3693 3725 14527 14931 4693 10438
turning$	503 504 1349 1350 1555 3088 3089 3090 3091 3092 3109 3110 14232 14233 3685 3691 3692 3693 9289 4229
turnned$	503 504 3088 3089 3090 3091 3092
turnning$	503 504 3088 3089 3090 3091 3092
turns$	503 504 1349 1350 1555 2000 2001 2860 2861 3088 3089 3090 3091 3092 3109 3110 8546 8647 13952 13974 13975 13976 13977 3685 3691 3692 3693 4229 14970 4693
tutor$	11005 7196
tutors$	11005
twelve$	2352 2353 2354
twenties$	11320 11355
twenty$	11318 11319 11320 648 649 11353 11354 13016 13017 13018 13019 13020 13021 7749 2348 7777 13056 13058 13059 13060 13061 13062 13063 13064 13662 13663 10240
twice$	6039 11323 11968 11969 6817 7699 7700 7701 13125 7916 15023 5210
twins	10611
twins$	13798
twisted$	7389
twisting$	11970
twists$	10336
two	9297 14662 9395 14696 14721 14739 14740 14742 14782 4107 14845 14848 9604 14905 14942 14954 9681 14966 10539
two$	5902 11574 12545 13004 3024 13727 13728 13729 13730 13731 13732 8967 9165 4177 4763 5085 5198 5257
twoc	9904 5277
twoc$	15182 10702
type$	1918 1920 1921 1922 8184 10121
types$	10121
ugly$	4811 5337
ultimately$	113
umpteen$	6822
un$	13547 10103
unable$	167 881 928 1436 1519 1520 1521 1522 1523 1525 1569 1624 7307 7308 2096 2097 2098 2099 2100 4309 4373 4441 10395
unacceptable$	12813 12814 12815 12816 12817 12818 12819 12820 12821 9642 4749 5347
unacceptably$	5347
unacco	5255
unaccompanied$	10680
unadoptable$	5316
unambitious$	5316
unanswered$	10453
unauthorised$	5217
unbearable$	12400 12419
unbiddable$	5319
unbreakable$	10266
uncaring$	5316 5347
uncivilised$	5310
uncle	9806 15086 15114 15136 9861
uncle$	4377 15084 9835
unclear$	1406 1409 1412 1413
unco$	4738 4984
uncomfortable$	14953
uncons	5389
uncontrollable$	4743 10395 5316
uncooperative$	5312 5347
uncorr	3890
uncorroborated$	9315
uncouth$	5318
under	9698 4329 5260
under$	585 1753 8210 8432 3357 3380 9164 9304 9503 9754 4334
underachiever$	10052
underachievers$	10052
underage$	4512 4519
underc	5068
undercover$	10493
underdressed$	5337
underhand$	5310
undermine$	4566 10397
undermined$	4566 10397
undermines$	4566 10397
undermining$	4566 10397
underpass$	11459 11460 11461
unders	3922 3995
understand$	176 177 183 235 236 237 238 239 240 241 242 243 244 245 246 247 309 1406 1409 1412 1413 12250 6986 6987 6988 6989 6990 6991 6992 6993 6994 6995 6996 6997 7043 7044 7045 7046 7047 7048 7049 7050 2283 2284 2697 2698 2699 2700 2870 13655 13915 13916 13917 13918 4038 4295
understanding$	7897 13176 7917 13196 7995 2571 2572 7998 10426
understands$	1406 1409 1412 1413 2283 2284 2697 2698 2699 2700 2870 4038 4295
understood$	235 236 237 238 239 240 241 242 243 244 245 246 247 309 1406 1409 1412 1413 2283 2284 2697 2698 2699 2700 14061 4071 4098 4103 4127
undert	4003
undertaken$	10918 14246 14247 14248 14249
underw	5199
underweight$	10599 5337
underwent$	10624
undesirable$	12378 12379 12380 12385 4576 4743
undesirables$	12378 12379 12380 5293
undisciplined$	5316
undocumented$	5414
undoing$	11595 11652 11653
undone$	13796 13797
undoubtedly$	3350 10396 5345
undress$	6382
unempl	15085
unengaged$	5312
unfair$	14220 14221 14231 14328
unfazed$	5330
unfit$	3629
unflappable$	10266
unforgivable$	5347
unforgivably$	5347
unfounded$	4584
ungovernable$	5316
ungrateful$	5316
unguarded$	978
unhealthy$	5547 1744 1745 1746 4493 4612 4613 4614
unheeded$	10453
unhelpful$	5347
unhinged$	5310
uniform$	8461 8462 13741 10354 10356
uniforms$	8461 8462 13741 10354 10356
uninterested$	4961 10395 5316 5347
uninvited$	1235
unironed$	4929
unit	9323 9343 9425 15033
unit$	7318 8843 8848 8849 14497 9246 14564 14565 9294 14574 14579 14592 14599 14601 14606 14607 14608 9331 9332 14621 9350 9377 14661 14665 14666 14668 14678 9403 14684 14691 14703 9452 14794 14815 9554 14878 15036 15058 15126 15177 10629 10647
units$	14592 10563
university$	2813 2814
unjust$	14231
unkempt$	2989 8420 5337
unkind$	14220 14221
unknow	14709
unknown$	11023 6003 12385
unlawful$	11199
unless	14906
unless$	11424 11427 11428 4221
unlikeable$	5316
unlikely$	3192 3193 4849
unlovable$	4743
unmanageable$	12813 12814 12815 12816 12817 12818 12819 12820 12821 4743 10169 5316
unmotivated$	5316
unnecessary$	5508
unnerve$	8070
unnoticed$	11590
unopened$	10453
unpaid$	4477
unplaceable$	5316
unpleasant$	14953 5316
unpredictable$	12813 12814 12815 12816 12817 12818 12819 12820 12821 4749 5314
unprepared$	4952
unprofessional$	5347
unprofessionally$	5347
unquestionably$	5345
unreachable$	10395 5312 5319
unread$	10453
unreasonable$	14220 14221
unreliable$	4588 10395 5316 5347
unrepentant$	5316
unresponsive$	5312
unruly$	4597 4743 4749 4865 5316 5319
uns$	10103 10130
unsafe$	10703 10704 10744 5547 11199 7082 15152 4491 4493
unsavoury$	11042 11043 12378 12379 12380 4696 4743
unshockable$	5330
unsolved$	9357
unstable$	10204 10205 5316
unstuck$	11761 11762 11763 11775 11776 9975
unsubstantiated$	4584
unsuitable$	12372 12381 12385 4576
unsupervised$	4795
untamed$	5310
unteachable$	4743 5319
untidy$	2989 8420 10319 4912
until$	13912 8635 14728 4221 10697
unto$	7257 7260
untouchable$	12580 12581 12582
untrue$	12430 14066
untrustworthy$	10395 5316 5347
untucked$	13739 13740 13796 13797
unusual$	4891
unusually$	4816
unwanted$	11042 11043 6199 7702 7705
unwashed$	13739 13740 4912 4929 5337
unwell	15103 9826
unwell$	15104
unwilling$	1515 1519 1520 1521 1522 1523 1525 1571 2096 2097 2098 2099 2100 3773 4952 10392 10395
unwillingness$	5784 360 361 362 363 364 365 2096 2097 2098 2099 2100
unwise$	100 101 5547 10837 10838 10839 10840 156 157 158 159 160 161 162 874 1424 4493 4562
up$	10753 10766 10767 10835 10970 11028 11029 11031 11033 11110 484 485 486 487 488 6037 6235 11599 6634 6635 1218 6666 6667 6668 6669 6670 6671 6672 6673 6675 6676 12039 6927 12252 7120 12399 1833 7352 7381 7575 7576 12860 2194 7681 7710 7713 7736 7751 7752 13072 13093 7823 7840 7892 13173 7898 7918 7963 7964 7965 7967 13277 13361 13428 8272 2850 2851 8277 13568 13569 13607 8376 13665 13691 13709 13747 8493 8494 8502 8503 13787 13805 8528 8529 13843 13844 13849 13850 13854 13855 13863 13864 13871 13872 13873 13958 13959 8767 14068 8800 14088 14090 14322 9053 9065 14348 9111 9114 9115 14432 9163 14581 14627 14636 9575 14871 14880 9654 14955 14956 15088 15090 15156 4464 9927 10140 10142 10176 10282 10360 10374
upbringing$	10170
upbringings$	10170
update	3980
update$	3903 9405
updateing$	3903 9405
updates$	3903 9405
upon$	6187 6188 11556 9599
upper$	4226
uppity$	5318
ups$	13026 13050 13078 13286 13319 13430 13604 13639
upset$	13457 13458 13461 13476 13477 8200
upsets$	8181 8182
upsetting$	10781 10782 10783 10784 10785
upstream$	10488
urchin$	5292
urchins$	5292
urgency$	14493 14494 14495 14496 10452
us$	11148 11170 11249 11252 12145 12258 12259 12263 7310 12930 7977 13320 13321 13322 13323 13335 13343 13344 13345 13346 13347 13350 13390 13391 13424 13426 13438 13440 9073 3929 14695
use	4187 4200 4456
use$	5457 5459 5460 5461 10788 10789 10790 10834 10981 11092 11121 734 735 736 6260 6384 1363 6789 6790 6791 6792 6793 6794 6795 1466 12250 2532 2533 2534 2535 2536 2537 13841 13847 13861 8738 3896 3951 3987 4172 15013 15014 10379
used	4200 4324
used$	10748 11365 11392 11406 734 735 736 11661 1363 6789 6790 6791 6792 6793 6794 6795 1466 2073 2561 2691 13410 2759 3724 3899 4067 4132 4315
useful	4200 5052
useful$	14568 3866 14600 3987 4215
useless$	4962 5310 5316 5347
user$	12504 12517 12518 12629 12630 1959
userna	9356
usernames$	14634
users$	12504 12517 12518 12629 12630 1959 15105
uses	4187 4324
uses$	734 735 736 3951 4315
using	4187 4324 4456
using$	10913 734 735 736 6384 1363 6789 6790 6791 6792 6793 6794 6795 2074 3951 4315
usual$	9203 4610
usually$	3080
utter$	1857 1858 1860 3135 3793
utterly$	8822 3678 4967 4970
vaccin	5400
vain$	5316
valium	9747
valium$	15025
valuab	5052
value	10476
value$	6417 3896 3987 5137
values$	12910 10212
van$	11654 12017 15131 15143 10494
vandal$	12520 12521 12522 12629 12630 10052 10053 5292
vandalise$	12621
vandals$	12520 12521 12522 12629 12630 10052 10053 5292
vans$	11654 10494
vape$	11006 11007 5739 5740 5741 5742 5743 5745 5746 11307 11310 11678 11679 11680 12388 15028
vapes$	266 267 268 269 270 271 272 11006 11007 5739 5740 5741 5742 5743 5745 5746 11164 11165 11166 11295 11296 11297 11298 11299 11300 11301 11302 11307 11310 11678 11679 11680 7087 12388 12404 15028
variable$	12808 12809 12810 12811
various$	588
vehicl	14729 9548
vehicle$	4062 9904 5072 5077
vehicles$	4062 14826
veins$	12718
ventured$	11429
verbally$	4759
verif	5048
vermin$	14487 10107 10117
versed$	7768 2965
version$	7154 7155 7156
versions$	7154 7155 7156
vertigo$	5386
very$	5639 5647 7405 2414 2676 8475 8835 4806 4816 4833 5174
vest$	10356
vests$	13779 13780 13781 10356
veteran$	2818
veterans$	2818
via$	3968
vicious$	4700 5314
victim$	6601 6602 12196 7006 12313 12418 1756 7200 1776 12824 13324 13325 13326 13441 13629 4414 9981 4786 10263 10264
victimisation$	10741 10742 10743 11511 11512
victimise$	3786 3787 3788 3789
victimised$	3786 3787 3788 3789
victimises$	3786 3787 3788 3789
victimising$	3786 3787 3788 3789 14557 14558 14559 14560
victims$	11087 806 6601 6602 12264 12265 12266 12267 12268 12269 12270 12271 12272 12273 12274 12275 12313 12335 12405 12406 12407 12408 1755 7200 1776 12824 13248 13324 13325 13326 13441 13629 9271 9981 10263 10264 10274
video$	11276 11284 6029 6030 606 607 11658 13373 13388 14619 14719
videos$	11276 11284 6029 6030 606 607 11658 13373 13388
vietnamese$	2989 8420
view$	7883 7884 7885 7886 7887 7897 13176 7917 13196 4140 10443
viewed$	1783 2136 9419
views$	7883 7884 7885 7886 7887 10443
vile$	12813 12814 12815 12816 12817 12818 12819 12820 12821 4704
village$	12482 12483 12484 12485 12486 12487 12488 12489 12490 12491 12492 12493 12496 12497 12501 9089 4257
villain$	10107
villains$	10107
vindictive$	14231 4700 5314 5316
violen	9477 14798 14825 14994 15085 15103 15129
violence$	10770 11192 11206 11208 6190 6191 11716 11913 11915 12403 12547 12557 12584 12603 12609 12610 12611 2015 12764 2182 2183 12921 13392 8116 3869 9295 9296 3873 9301 14584 9343 3925 3926 3931 3952 3956 9383 9387 9388 9390 14669 14674 14675 14676 9400 3978 9406 3983 9413 14697 9472 9537 4129 9560 9600 4380 9960 10015 5056 5234 10659
violent$	12813 12814 12815 12816 12817 12818 12819 12820 12821 12921 4615 4700 4749 5090 5314
violet$	13442
violets$	13442
vipers$	12444
virtually$	2368 7793 2369 2370 2371 2372 2375 2376 2377 2378 4818
virus$	1989
visa$	15155
visibility$	14981
visible$	9668 10340 5131
visit	9302 9692 4456 10554 10559
visit$	6378 960 961 7641 14076 14077 14078 14417 3879 14852 14970
visite	9302
visited$	960 961 14306 14526
visiting$	10913 11149 6378 960 961
visitor$	15031
visits	4404
visits$	960 961 7641 14076 14077 14078 14710
visitted$	960 961
visitting$	960 961
visual$	5177
visually$	5178
vital$	9165
vitiligo$	5340
vodka	9748
vodka$	15022 15026
voice$	9721 10443
voices	9721
voices$	14999 10443
volatile$	12813 12814 12815 12816 12817 12818 12819 12820 12821 4613 4614 4749 5314
volition$	11055 11362 11363 11663 9956
volume	4210
volumes$	9041
voluntarily$	11362 11363 11373 11374 11375 11376 11377 11378 11379 11380 11381 11382 9955 9956 9959
volunteer$	951 952 953 954 955 956 957 958 959 4546
volunteered$	951 952 953 954 955 956 957 958 959 4546
volunteering$	951 952 953 954 955 956 957 958 959 4546
volunteerred$	951 952 953 954 955 956 957 958 959 4546
volunteerring$	951 952 953 954 955 956 957 958 959 4546
volunteers$	951 952 953 954 955 956 957 958 959 4546
vomit$	15005
vomited$	5176
vomiting$	5176
vomits$	5176
vote$	475 476
voted$	475 476
votes$	475 476
voting$	475 476
voucher$	11307 11310
vouchers$	11307 11310
vulgar$	5318
vulnerabilities$	6852 1428 1429
vulnerability$	11511 6852 1428 1429 12264 12265 12266 12267 12268 12269 12270 12271 12272 12273 12274 12275
vulnerable$	10705 10744 7127 7128 7129 7130 7932 7933 7934 7955 13324 13325 13326 13364 13365 13366 8102 8103 8104 8105 10260 10275 4865
wade$	1201 1202 1203 1204 1205 1206
waded$	1201 1202 1203 1204 1205 1206
wades$	1201 1202 1203 1204 1205 1206
wading$	1201 1202 1203 1204 1205 1206
wag$	4507
wagging$	4507
wags$	4507
wait$	6707 11986 11987 11988 11989
waited$	10438
waiter$	11046
waiters$	11046
waiting$	7250 12722 4332 4337 5194
wake$	14552 14553 14554 14555 14556 10471
walk	14645
walk$	5575 5738 5787 5851 11393 11394 11395 11396 11397 6169 862 863 864 1318 6832 12128 13316 2795 2796 2797 2798 2799 3067 3076 3088 3089 3090 3091 3092 3613 3614 14477
walked$	5866 6127 6136 6283 862 863 864 6844 6874 3067 3076 3088 3089 3090 3091 3092 3613 3614 9814 10438
walking$	10913 11149 862 863 864 11823 11824 13316 3067 3076 3088 3089 3090 3091 3092 3613 3614
walkked$	862 863 864 3067 3076 3088 3089 3090 3091 3092
walkking$	862 863 864 3067 3076 3088 3089 3090 3091 3092
walks$	862 863 864 2795 2796 2797 2798 2799 3067 3076 3088 3089 3090 3091 3092 3613 3614
wall$	9355
wallflower$	10264
wallflowers$	10264
wander$	1211 1212 1213 1214 1215 1216 1217 1899
wandered$	1211 1212 1213 1214 1215 1216 1217 1899
wandering$	11823 11824 1211 1212 1213 1214 1215 1216 1217 1899
wanderred$	1211 1212 1213 1214 1215 1216 1217 1899
wanderring$	1211 1212 1213 1214 1215 1216 1217 1899
wanders$	1211 1212 1213 1214 1215 1216 1217 1899
wannabe$	4591 5292
wannabes$	5292
want	9336 4060
want$	11266 11267 11390 11391 6326 6327 903 951 952 953 954 955 956 957 958 959 1015 1016 1017 1019 1020 12020 12021 12022 12023 12024 12025 12026 12027 12028 12029 12032 6951 6952 6953 6954 1662 7158 13070 13175 13284 8059 8060 8061 2687 13404 8135 8136 8137 3114 13915 13916 13917 13918 13934 13935 13936 13952 8775 3464 14250 14600 14628 4300 4546
wanted$	5734 11390 11391 11506 951 952 953 954 955 956 957 958 959 1015 1016 1017 1019 1020 11726 11727 11728 11729 11730 11731 11732 11733 11734 11735 11736 11813 11814 12020 12021 12022 12023 12024 12025 12026 12027 12028 12029 12032 12033 1662 13404 3114 14061 3465 8976 8977 3553 3554 3910 9469 14759 4078 4300 4461 4480 4546
wanting$	951 952 953 954 955 956 957 958 959 12020 12021 12022 12023 12024 12025 12026 12027 12028 12029 12032 1662 13404 8160 4546 10422
wants$	11266 11267 951 952 953 954 955 956 957 958 959 1015 1016 1017 1019 1020 12020 12021 12022 12023 12024 12025 12026 12027 12028 12029 12032 1662 12668 12669 12670 12671 13175 13284 2687 13404 3114 13934 13935 13936 13952 8775 14628 4300 4546
wantted$	12020 12021 12022 12023 12024 12025 12026 12027 12028 12029 12032 1662 13404
wantting$	12020 12021 12022 12023 12024 12025 12026 12027 12028 12029 12032 1662 13404
ward	15033
warden	9328 9329 9330 3906 3907 3908 9407 4020 4027 9455 4041 9537 4120 9545
warden$	3885 14589 14606 14607 14608 9331 9332 9333 9374 14664 14685 14687 9445 4024 9452 14733 4036 4042 4043 14815 4165 4181 4284
wardens$	12398 12923 12924 3885 14589 14606 14607 14608 9331 9332 9333 9374 14664 14685 14687 9445 4024 9452 14733 4036 4042 4043 14815 4165 4181 4275 4284 10004
warn$	3995 4188
warned$	10890 10891 5614 190 191 192 193 194 195 196 197 5623 199 200 201 202 203 204 205 206 207 208 209 10922 10923 10924 1396 1397 1398 1399 1400 1401 1402 1403
warnin	4234 4235
warning$	10887 10920 10921 11621 12048 12049 12057 6782 12291 12292 12293 12294 12295 3720 3721 3722 3723 14443 14444 14463 14464 14846 14900 9659 9660 9778 10005 10443 10444 5074 10684
warnings$	10887 10920 10921 10952 10953 11621 12048 12049 12057 12291 12292 12293 12294 12295 3720 3721 3722 3723 14443 14444 14463 14464 14846 14900 10005 10443 10444
warped$	7389
warran	9608 5369
warrant$	2626 2627 2628 14582 14781 4141 4173 14886 14975 5104 10532
warrants$	14582 4141 4173 5104 10532
warrior$	10107
warriors$	12598 10107
wary$	10727 5451 5452 5453 5454
was	3915 9378 5150
was$	5559 189 198 357 358 509 522 6042 795 796 946 1111 6727 1607 1608 1609 1610 1725 1747 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1811 1812 1813 1814 1815 1816 1901 1930 1932 1934 1935 1936 1937 1938 1939 1940 1941 1942 1943 1944 1945 1946 1948 1949 1950 1951 1952 1953 1954 1955 1957 1958 7397 2062 2089 7530 7535 2129 2148 2157 2158 2159 2160 2161 2162 2362 2368 7793 2369 2370 2371 2372 2375 2376 2377 2378 2504 2740 2753 2839 2840 2857 2864 2865 2866 2867 2868 2869 2876 8333 8334 13670 13673 2981 8481 3080 3119 8556 8775 3396 3397 8943 8953 14281 9015 9050 9071 3679 3709 9144 9145 9180 3763 3764 14505 3809 14528 9362 9453 14753 9493 4097 9687 4338 4508 4533 4620 4622 4627 4674 4682 4702 4728 4732 4744 4746 4754 4755 4841 10291 10339 4995 5022 10511 5162 5174 5179 5181 5184 5197 5210 5212 5235 5237 5243 5256 5257 5262
wash$	3731
washed$	3731
washes$	3731
washing$	3731
wasp$	6551
wasps$	6550
waste$	1553 1931 5029
wasted$	1553 5029
waster$	12512 5292
wasters$	12512 5292 5308
wastes$	1553 5029
wasting$	1553 5029
wastrel$	5309
wastrels$	5309
watch	14836 4285 5068
watch$	13762 13763 13764 3924 14698 9427 14720 14723 4025 14734 9461 14744 14852 9710 4417 10356 10361 10505
watched$	14312 14313 14698 14722 4025 9458 9461 14741 14743 14824 4417
watches$	13762 13763 13764 10356 10361
watching$	13349 8147 4025 9461 4417
watchlist$	10493
watchlists$	10493
watchs$	4025 9461
water$	12008 12010 2762 2763 2764 2765 9880
wave$	1147 1354 10508
waved$	1147 1354
waves$	1147 1354
waving$	11823 11824 1147 1354
wavy$	4912
way$	10760 10761 10762 10763 10791 11463 6334 11749 7658 8203 8205 13600 13601 8478 3054 3055 3056 13782 8524 8525 8641 14398 3770 14655 15017 9916
ways$	10791 11139 11918 12932 7730 13046 13118 2416 2417 2418 2419 2420 2421 2422 13183 13876 13894 14031 9916
wayward$	4743 10169 4865
we	3908
we$	273 274 275 7976 2729 2731 8664 8665 8667 8668 8706 8707 8708 8750 8751 8752 3767 9333 4275
weak$	7262 12808 12809 12810 12811 2109 2203 2204 2205 2206 3642 3643 3644 3645 14458 14459 14460 14461 9196 3799 9300 4768 4769 5006
weakened$	4130
weaker$	7117 7118 7127 7128 7129 7130 7186
weakest$	9300
wealth$	2457
weaned$	4327
weapon	14585 14594 14631 14774 14837 4193 15185 5376
weapon$	11136 11657 7084 7085 7086 14762 14783 14784 9888 15182 5117
weapons$	11134 11192 11657 11913 11915 7084 7085 7086 3901 14762 14783 14784 9618 5117
wear	4475
wear$	11393 11394 11395 11396 11397 3006 3032 3042 3043 3044 3045 3046 3047 3048 3049 3050 3051 4913 4931
wearing$	11149 11823 11824 3006 3032 3042 3043 3044 3045 3046 3047 3048 3049 3050 3051 4475 4913 4931
wears$	3006 3032 3042 3043 3044 3045 3046 3047 3048 3049 3050 3051 4913 4931
weary$	10227
web$	11886
weed	9911
weed$	266 267 268 269 270 271 272 11006 11007 5739 5740 5741 5742 5743 5745 5746 11134 11164 11165 11166 11236 11237 11238 11295 11296 11297 11298 11299 11300 11301 11302 11307 11310 11657 11662 11678 11679 11680 12388 7239 14725 9749 15028 15030 15189 9926
week$	14035 14036 14037 14076 14077 14078 9790 9793 10454 10657
weeken	4266
weekend$	14035 14036 14037 9691 15026
weeks$	14076 14077 14078 10454 10591 10657
weigh$	2608 8034 8035 8036 2847
weighed$	5390 5391
weighs$	5390
weight	9735 9736
weight$	15013 15014 10600 10607
weird$	5310
weirdo$	10107 5309
weirdos$	10107 5309
welcome$	324 325 326 327 328 329 330 14568 4540
welcomed$	324 325 326 327 328 329 330 4540
welcomes$	324 325 326 327 328 329 330 4540
welcoming$	324 325 326 327 328 329 330 4540
welfare$	10713 5436 10792 10793 10794 10795 10796 10797 10798 10799 10802 10856 10857 12208 12209 12210 12211 12212 12213 12214 12215 12216 12217 12218 12219 7038 7039 7040 7041 7042 13311 13312 13313 13314
well$	10917 10925 10926 10951 5702 12620 7394 7395 2014 12793 2221 2222 2234 2281 2343 2566 2587 2590 8026 8027 8028 8029 8030 8031 8032 2613 8122 8123 8125 8319 2895 2982 2987 4870 4883 4892 10355
wellbe	9736
wellbeing$	10713 10792 10793 10794 10795 10796 10797 10798 10799 10802 10856 10857 12203 12204 7038 7039 7040 7041 7042 15014
wells$	12620
went$	10892 10912 10945 10962 10963 10964 10966 376 499 500 501 502 503 504 543 544 545 5984 563 564 665 666 667 670 679 11457 11458 966 974 11686 1070 1071 1201 1202 1203 1204 1205 1206 1207 1345 1346 1358 1360 1632 1656 1689 1690 1853 1990 1991 1992 1993 1994 1995 2000 2001 2195 2196 2197 3067 3076 3088 3089 3090 3091 3092 8806 3745 4049 4335 4436 4451 4464 4503 4530 4531 9957 4693 5254
were	3915 14709
were$	5559 5566 189 198 5644 357 358 509 522 6042 748 795 796 12172 1607 1608 1609 1610 1725 1747 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1811 1812 1813 1814 1815 1816 1901 1930 1932 1934 1935 1936 1937 1938 1939 1940 1941 1942 1943 1944 1945 1946 1948 1949 1950 1951 1952 1953 1954 1955 1957 1958 2062 2089 2129 2148 2157 2158 2159 2160 2161 2162 12927 2362 2368 7793 2369 2370 2371 2372 2375 2376 2377 2378 2497 2498 2499 2504 2740 2753 2839 2840 2857 2864 2865 2866 2867 2868 2869 2876 2949 2981 8433 3080 3118 8556 8692 8693 8775 3396 3397 8953 14281 9071 3679 3709 9145 9180 3763 3764 3809 14528 9362 9453 9478 9493 4097 9586 9827 4508 4533 4620 4622 4627 4674 4682 4702 4728 4732 4744 4746 4754 4755 4841 10291 10339 4995 5022 10511 5162 5210 5237 5243 5256 5262
west$	2999
wetting$	10579
what$	5495 5496 5497 5498 5567 5568 5636 5684 10967 10977 10978 11209 11369 11408 6228 6229 824 832 11552 6275 6290 6291 11621 6364 11681 11957 6755 12096 6829 12133 12144 1471 1472 1490 1491 12931 7655 12937 7708 7728 7729 13327 8111 13400 13408 8258 8259 14441 14463 14464 9349 9963 9966 10444
whatever$	6400 12180 13278 13295 13486 13582 3120 3121 3122 3123 13900 3242 3243
whatsa	4134
whatsapp$	565 5990 566 5991 567 5992 568 5993 569 5994
whatsoever$	14281
wheel$	14334
wheelc	9826
wheelchair$	15104 5394
when	10495
when$	5676 5677 5678 5679 5680 5681 5682 5683 5988 5989 12144 12187 12851 13420 13656 14502 14548 14549 14551 14728 14735 9470 4056 14772 14968 9692 10601
whenever$	5988 12016 12020 12021 12022 12023 12024 12025 12026 12027 12028 12029 14728 4056 14968 9692
where	10495
where$	10729 10730 10731 10732 5682 5683 11681 1065 1066 1067 6495 6496 6756 12144 13420 13656 9462 9470 4059 14968
wherea	3972 9397 9398 9424 9429 4040
whereabouts$	14702 14707 14708 9465
which	10476 10495
which$	6462 13421 13656 3877 9354 9367 14677 14739 14769
while$	14314
whingeing$	5310
whiny$	5310
whisky$	15022
whisper$	9290
whistles$	11026
white$	13375 2967 2989 8418 3002 8449 8450 8451 3027 4864 4865 4888 4896 10356 4936
who	14585 14605 9354 9367 14739 4057 14769 10495
who$	10729 10730 10731 10732 5684 6040 6041 6076 840 11681 6535 6536 11849 1432 12144 12354 12382 7343 12927 2490 13670 13673 9342 14630 9361 3937 9363 3939 9368 14647 9379 14658 14677 3996 9426 9432 4032 9462 9470 4080 9517 9527 4128 4149 10291 5062
whoever$	11666 11667 11668 11669 11670 11671 11672 11673 11674 11675 11676 11677 9363 14701
whole$	1115 9099 9101 4597
wholly$	4967 4970
whom	14632 14739
whom$	10729 10730 10731 10732 11681 12144 2878 14677 14699 9462 4149 10508
whose$	4410
why$	10977 10978 11552 6275 11600 11601 6831 1407 1408 6834 1410 1411 6837 6838 1414 1425 1426 12133 12144 1473 1474 1475 1476 3533 3534 3535
wicked$	4611
wide$	4686
wider	4063
wider$	12482 12483 12484 12485 12486 12487 12488 12489 12490 12491 12492 12493 12496 12497 9488
wife$	15081 15099 15106
wild$	7423 4597 4611 10079 10080 10081 10104 4700 10169 4889 4912 5316
wilful$	5347
wilfully$	559 918 4543 5026 5347
will	3941 4153
will$	5691 5697 1519 1520 1521 1522 1523 1525 1572 1592 1623 2556 2580 2592 2595 2640 2684 2693 2721 2724 13584 3136 3138 3139 3140 3141 3142 3143 3144 3148 3149 3150 3151 3152 3153 3154 3164 3168 3169 3170 3178 3179 3180 3181 13888 13889 13890 13891 13892 13893 8618 3197 3198 3199 8640 13930 13931 13932 13933 8671 13956 3254 3255 3256 3257 3258 13966 3269 8745 8746 8749 8775 14055 14056 3361 3362 3372 9322 3900 3934 9378 9442 4024 4094 4146 4154 9585 4170 9642 4251 4954 4957 4959 4971 5142
willed$	10193
willfully$	4543
willing$	297 298 303 431 432 433 461 462 662 663 680 681 682 683 684 951 952 953 954 955 956 957 958 959 11880 6696 11975 11976 11977 11978 1276 1277 1278 1477 1478 1479 8536 8538 8540 13819 13820 13821 13822 3892 4529 4546 4556
willingly$	11362 11363 661 11382 9955 9956 4532
willingness$	11071 8730 14009 14010 14011 14012 14013 14014
wimp$	10107
wimps$	10107
win	4233
win$	7620 13972 8695
wind$	10769 6321 11882 1695 1696 1956 8594
winding$	10781 10782 10783 10784 10785 1695 1696
winds$	10769 1695 1696
windup$	7380
wine$	15022
wins	4233
winter$	11214 11215
wired$	1985 4691
wiry$	4868
wisdom$	2274 2276 7788 2364 13514 9729
wise$	5588 2228 2229 7714 7715 7717 7718 7719 2310 8132 8133 8134 13572 2950 2954 10223 10228 10229 4810 4812 4828
wised$	2288 8291
wiser$	5547 2225 2226 2227 2271 2310
wish$	8730 14009 14010 14011 14012 14013 14014 14628
wished$	4300
wishes$	4300 10443
wishs$	14628
wit$	14222 14223 14224
witches$	10099
with	14866 9907 5128
with$	10810 10918 11025 11096 11099 11104 11155 5901 5914 5918 11286 6009 6012 6043 6055 6056 6060 6067 6069 6071 6079 11368 6104 11392 6207 6208 11575 6299 6341 11654 6388 6392 6393 6394 6403 11694 6569 6570 6614 6615 6652 12047 12146 7100 7103 7114 7115 12394 7159 12599 7341 12627 7351 1963 1964 7409 2030 12786 12790 12801 12802 12805 12812 12851 7614 12896 2200 12919 7642 7645 2238 8000 8001 8002 2747 8208 2807 2808 2809 2810 2811 8304 8340 13670 13673 3006 3019 3020 3021 3022 3070 3093 3094 13859 13901 13929 14022 3575 14453 9264 9265 9266 9267 9268 14580 9304 9313 3968 9421 14710 9489 14772 14813 9555 14940 4293 4305 4420 9858 9860 15141 4452 4479 9906 10000 4710 4785 4913 4924 10463 10563 10568 5146 5167 5209 10667 10686
withdrawn$	9628
withdrew$	3858
withheld$	1445 1446 10451
withhold$	1445 1446
withholding$	1445 1446
withholds$	1445 1446
within$	7199 12478 12479 1777 12570 7414 7607 7935 9715
without$	96 5903 6370 1827 13259 13260 13261 13262 13263 13264 13265 13266 13267 13268 13269 13270 13271 13295 13304 13305 13306 13307 13308 13309 13310 8042 8043 8044 8045 2652 3174 3177 8649 3308 3576 3577 9027 3714 3715 4256 4358 9856 9876 4965 4966 4981 5003
witness$	10013
witnesses$	10013
wits$	8309 2885 2886 2887
witted$	10144 10145
woeful$	14349 3799 5347
woefully$	5347
wolf$	6608 9972
wolves$	11893 12541 12542 12543 12697 10107 10117
woman	9909
woman$	13022 2325 7755 13042 13077 13082 13084 2386 7814 13099 13100 2410 13115 13116 13117 13123 2423 2424 2451 2452 2471 13189 2492 7924 13205 8040 13501 13505 15138 15187 10243
women$	12482 12483 12484 12485 12486 12487 12488 12489 12490 12491 12492 12493 12496 12497 12498 7489 13016 13017 13018 13019 13020 13021 13022 13025 2325 7753 13047 13049 13065 13075 13082 13083 13084 2383 13099 13100 13119 2423 2424 2441 2451 2452 2463 2471 2476 13188 7922 13203 7929 13289 13492 13493 13494 13495 13498 13503 13579 13593 13640 13645 13744 13808 10240 10243
wonder$	10976 5699 5700 10979 10980 6322 6323
wondered$	6322 6323
wondering$	6322 6323
wonderred$	6322 6323
wonderring$	6322 6323
wonders$	6322 6323
wont$	3150 3151 3152 3153 3154 4954
wool$	10248
woolly$	5347
word$	12082 14417 14446 9290
wore$	11393 11394 11395 11396 11397 3006 3032 3042 3043 3044 3045 3046 3047 3048 3049 3050 3051 4913 4931
work	4363 10559
work$	171 173 174 5640 10919 5825 11195 513 514 515 516 517 518 519 520 521 817 6378 12250 12259 12525 12618 7508 7523 7527 12807 12863 7618 7664 7951 7952 7953 7954 13407 13526 13527 13528 13529 13530 13531 13532 13810 13841 13847 8581 13861 8651 13949 13980 13986 14016 14017 14018 14023 14296 4065 9902 9991 4764 10379 10387 10431
worked	9569 4273
worked$	513 514 515 516 517 518 519 520 521 817 13978 14002 14003 14004 14005 14006 14847 14949 4473 10388
worker	15033
worker$	11005 11046 11293 12145 12258 13427 13643 13904 8843 8848 8849 8866 8867 14497 9237 9246 14564 14565 15123 9851 15175 9992 5033 10696
workers$	11005 11046 11293 12145 6978 12258 12263 12565 7310 12892 12942 12943 12944 12945 2729 2731 13643 13644 13904 8664 8665 8667 8668 8706 8707 8708 8843 8848 8849 14497 9246 14564 14565 9992 10094
working$	513 514 515 516 517 518 519 520 521 817 6378 7524 7939 13840 14016 14017 14018 14620 15008 10387 10461 5202 5229
works$	513 514 515 516 517 518 519 520 521 817 13526 13527 13528 13529 13530 13531 13532 13533 8256 8257 13984 10388
workshop$	171 173 174
workshops$	171 173 174
workshy$	5316
world$	11959 7478 7479 7480 12988 12989 12990 12991 12992 12993 12994 13008 13046 13174 8249 13537 4802 4803
worldly$	2289 2310 2672 2673 2674 2675 2705 2954 4804 5324
worn$	11398 11415 11416 11417 11429 14717 9441 10339
worr	4311 4374 4408
worried$	7940 7941 7942 13221 13222 13223 7946 7947 13434 13435 8158 9177 3832
worries$	12287 12288 12289 12290 7949 13228 8181 8182 10443
worry$	7940 7941 7942 13221 13222 13223 7946 7947 13423 13432 13435 8158 13458 13476 13477 8200 10443
worrying$	12813 12814 12815 12816 12817 12818 12819 12820 12821 4747 4749
worse$	6267 11739 13287 13288 13398 8121 14410 14411 10257
worship$	637 638 639 640 641
worshiped$	637 638 639 640 641
worshiping$	637 638 639 640 641
worshipped$	637 638 639 640 641
worshipping$	637 638 639 640 641
worships$	637 638 639 640 641
worst$	11042 11043 11482 6230 6286 1751 1928 12752 4681 4749 5090
worth$	12278 12768 12769 3866
worthless$	5316
would	3878
would$	255 5691 5697 378 715 717 718 6144 11423 721 722 723 724 725 731 6157 6176 6177 6183 860 1294 6757 6850 6901 1735 1817 13070 13092 2515 7945 2641 2693 2889 8316 8317 3137 3155 3156 3157 3168 3169 3170 8671 13966 3269 8775 14055 14056 3361 3362 8939 8940 8941 9322 3900 4146 4955 4959 4971
wound$	1695 1696
wrap	15185
wrap$	9888
wraps$	11657 12780 9888 9926 10156
wreak$	4661
wreaked$	4662
wreaking$	4660
wreck$	4566
wrecked$	4566
wrecking$	4566
wreckked$	4566
wreckking$	4566
wrecks$	4566
wrist$	15006
wrists$	15006
writ	10655
write$	14268 3699 3942 3974 15076 4645 4646
writing$	3702 3974
written$	3680 3701 4353
wrong$	5547 5548 156 157 158 159 160 161 162 5716 11042 11043 5836 5837 5838 11196 6567 11848 6580 6616 6621 11912 12353 12373 12378 12379 12380 7436 12911 13090 13091 2532 2533 2534 2535 2536 2537 13546 8269 14220 14221 14231 14328 14498 14499 9234 4493 4577 4678 10116 4705 5307
wrote$	3700
xanax	9740 9747
xanax$	15018 15025
y$	13112
year	9797
year$	6044 6073 6074 12473 7198 12477 12689 12690 12692 13016 13017 13018 13019 13020 13021 13027 7773 13213 8352 8353 2969 2972 2974 15066 15073 9797 15075 10240 10454 5221 10657
years$	12477 13013 13014 13015 13086 13087 13088 13089 13126 13127 13128 2453 13166 13213 8337 10454 5221 10657
yes$	11974 11980 6705
yesterday$	13541
yet$	5626 6405 6408 6410 6411 6412 3779 9226
yield	5052
yielde	9569
yielded$	14847
yjs	9892 9893 9898
yjs$	15170 15171 15176 5271
yob$	5292
yobbish$	4749 5292
yobbo$	5292
yobbos$	5292
yobs$	12541 12542 12543 5292
yoi	5270
yoi$	10695
yos	9898
yos$	15176 5271
yot	9892 9893 9898
yot$	15170 15171 15176 5271
you$	273 274 275 1076 1084 2891
young	9909
young$	359 421 852 873 1720 7162 7164 7174 7288 7289 1898 12713 12740 12741 12742 12743 2064 12825 7551 7552 12853 12854 12855 12856 12857 12858 12872 2180 2181 7608 13170 2468 2469 2470 7956 7966 13540 8315 8369 8370 8371 8372 8373 8374 2967 13670 13673 3037 3084 3085 8659 8814 8979 9112 9113 9122 9131 9173 9212 9214 9272 9297 9312 14662 9395 14696 14727 9450 4028 4029 14739 14740 14742 9495 14782 4093 4107 9544 14828 4131 14845 14848 14853 9604 9613 9614 14905 14942 9670 14954 9681 4258 14966 14978 14988 15187 4519 4615 4618 4628 4666 10168 10215 4825 4864 5085 10534 10539 10546
younger$	7117 7118 7127 7128 7129 7130 7186 12482 12483 12484 12485 12486 12487 12488 12489 12490 12491 12492 12493 12496 12497 12500 12501 13633 13636 9925
youngers$	14792
youngster$	1898 12710 12740 12741 12742 12743 12825 12853 12854 12855 12856 12857 12858 12869 10168
youngsters$	1898 12710 12740 12741 12742 12743 12825 12853 12854 12855 12856 12857 12858 12869 9925 10168
youth	5093 5264
youth$	1898 12710 12740 12741 12742 12743 12825 12828 12853 12854 12855 12856 12857 12858 12869 2967 13670 13673 13676 13677 13904 3431 3432 3813 9327 4062 9892 9893 4472 9898 10024 4615 10042 4618 10168 10290 4866 5085 5257 5264 5270
youths$	12439 12441 1898 12710 12740 12741 12742 12743 12825 12828 12853 12854 12855 12856 12857 12858 12869 13670 13673 4062 14934 10024 10042 10168 4866 5333
yp	9297 9312 9319 14637 14662 9395 14696 14704 14721 14724 14727 9450 14729 4028 4029 14739 14740 14742 14782 4107 14845 14848 14853 9588 9604 14905 14942 14954 9681 14966 14978 14988 4326 9765 4356 4379 9805 4391 9825 15108 15142 4446 4448 9874 9882 15168 4478 5093 10523 10534 10539 10636
yp$	4583
yp1$	4582
yp2$	4582
yp3$	4582
yp4$	4582
yp5$	4582
yp6$	4582
yro	5270
yro$	10695
zero$	7455 3305 8993 5027 5126
zits$	10349
zone$	14850 9650
zones$	14850 9650
