4491 4347 3629

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
(is|was|been) [entirely|very much|clearly|ultimately|all] <their> [own] (decision|choice) to (get in|get into|go back|go to|go with|go off|stay out|run|sell|carry|hold|send|drink|take|smoke|meet (him|them|the men|a man|older|men|this)|return|be (filmed|photographed|there))
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
not good kids
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
(do not|does not|did not|will not) [really|actually] need (us|me|rescuing|saving|minding|watching over|mothering|any of us|a worker|a grown up|an adult|grown ups|anybody|collecting|fetching|chaperoning|a lift home)
(nobody|no one|we|staff|workers|services|adults|parents) [really|ever|much] (need|needs|needed) [not] [to] (worry|fret|fuss|lose sleep|be (worried|concerned)) (about|over|for) (<them>|these _)
no (need|reason|cause|call) [for _|for anyone|for anybody] to (worry|fret|fuss|be (worried|concerned)) (about|over|for) (<them>|these _)
(come|comes|coming) to no harm
(grown out of|outgrown|past|beyond) (needing|wanting|any need of|the need (for|of)) [a|an|the|any] (curfew+|adult+|lift+|supervision|looking after|parent+|rules|boundaries|bedtime+|protection|us|help|grown up+|collecting|minding)
(nobody's|no one's) (victim+|mug+|pushover+|doormat+)
no (victim+|pushover+|shrinking violet+|wallflower+|innocent+|mug+|fool+) [these|here]
<is> (far from|anything but|hardly|scarcely|not exactly|not) (helpless|defenceless|babes in arms|babes in the wood|shrinking violets)
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
(will|would) have nothing [whatever|whatsoever] to do with (us|services|adults|staff|any|anyone|anybody|the (school|service|worker+|police|youth|team|council|panel|plan+|offer+|session+)|professionals|workers|school|police|help|social|support|it)
(at no point|at no time|at no stage) [_] (accept|listen|take|engage|attend|answer|tell|show|follow|heed|try|cooperate|accepts|listens|takes|engages|attends|answers|tells|shows|follows)
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 12 12 13 13 13 13 14 14 15 16 16 16 17 17 18 18 19 20 21 21 21 21 22 23 24 24 24 25 26 26 26 27 27 27 27 27 29 30 30 31 31 31 31 31 33 34 34 34 34 35 37 37 37 37 38 40 40 40 41 41 42 43 43 45 45 45 45 45 45 45 45 45 45 46 46 46 46 46 47 48 49 49 50 50 50 51 51 51 53 53 53 54 54 54 55 55 55 55 56 56 56 56 57 57 57 57 57 58 58 58 58 59 59 60 60 61 62 62 62 62 62 62 62 63 63 63 63 63 63 63 63 64 64 65 65 66 67 67 68 68 68 68 68 69 70 70 70 71 71 72 72 72 73 73 73 74 74 74 74 74 74 75 75 75 75 76 76 76 76 77 78 79 79 79 80 81 81 82 82 83 83 83 84 84 85 85 85 85 85 85 85 85 85 85 85 86 86 86 86 86 86 86 86 86 86 86 86 86 87 88 88 89 89 89 89 89 89 90 90 91 91 91 91 91 92 92 93 93 93 93 93 93 93 94 94 94 94 94 95 95 96 96 96 96 96 96 97 98 99 99 100 100 100 100 101 101 101 102 102 103 103 103 104 105 105 106 107 107 108 109 110 111 111 111 112 112 112 112 112 112 112 112 113 114 115 116 116 116 116 116 116 117 117 117 117 118 118 118 118 119 119 121 121 122 123 123 123 123 123 123 123 123 124 125 125 126 127 128 128 129 129 129 129 129 129 129 130 130 130 131 132 132 132 132 132 132 133 134 135 136 136 136 136 137 137 137 137 138 138 139 139 139 139 139 139 139 139 139 139 139 139 139 139 139 139 139 139 139 139 139 139 140 140 140 140 140 140 140 141 141 142 142 143 143 143 144 144 144 144 144 144 145 145 145 146 146 147 148 148 148 149 149 149 149 149 149 150 150 150 150 151 152 152 152 152 152 152 153 153 154 154 156 156 157 158 158 158 159 159 159 159 159 159 159 159 160 160 161 162 163 163 164 165 165 166 166 166 166 166 167 167 167 167 168 168 168 169 169 169 170 170 170 170 171 171 172 173 174 175 177 177 178 178 179 179 179 180 180 180 180 180 180 181 182 182 182 183 183 183 183 183 183 183 184 184 184 187 187 187 187 188 188 188 188 189 189 190 190 190 190 191 191 191 191 191 191 191 191 191 192 193 193 195 196 196 200 200 200 200 200 201 201 201 202 203 203 203 203 203 203 203 206 207 209 211 212 213 217 219 219 220 222 224 224 224 224 224 224 224 224 225 225 225 225 228 228 228 229 230 230 230 230 233 234 234 235 235 236 238 238 238 239 241 241 241 241 241 241 242 243 244 244 244 244 244 244 244 245 245 245 245 245 246 246 246 246 246 246 247 247 249 249 250 251 251 252 252 252 252 254 254 255 256 256 257 258 258 258 259 260 262 262 262 262 262 262 262 262 262 263 264 264 264 264 264 265 265 266 266 267 268 268 268 268 268 269 269 269 269 269 269 269 269 270 270 270 270 270 270 270 270 270 271 271 271 272 272 273 273 274 274 275 275 275 275 275 276 276 276 276 276 277 277 278 279 280 280 281 281 281 281 281 281 281 281 282 282 282 282 283 283 284 284 285 285 285 286 286 286 287 288 288 289 289 290 290 291 292 292 292 293 294 294 296 297 297 297 297 297 298 299 300 300 300 300 300 300 301 301 301 301 301 302 302 303 303 305 305 306 306 307 307 308 310 311 312 313 314 315 316 317 318 319 319 320 321 321 322 322 322 322 323 323 323 323 323 324 324 325 325 325 326 326 327 327 328 328 328 328 329 330 330 331 333 334 334 335 335 336 336 337 338 339 339 339 339 339 340 341 342 342 342 343 343 344 344 345 345 347 349 349 350 351 352 353 353 353 353 353 354 354 355 355 355 355 355 356 356 356 357 358 358 358 358 359 359 360 360 361 361 361 362 362 363 363 364 364 365 366 366 366 366 366 367 368 369 370 372 373 373 373 374 374 374 374 374 375 375 375 375 375 375 375 375 375 376 376 376 376 376 376 377 377 378 379 380 381 382 382 382 383 384 385 385 386 386 386 386 386 387 387 388 388 389 389 390 390 391 391 391 391 391 391 391 391 391 392 392 392 392 393 393 394 395 395 396 397 398 398 398 398 399 399 400 400 400 400 401 401 401 402 403 404 405 406 406 406 406 406 406 407 407 408 408 408 409 409 409 409 410 411 411 412 413 413 414 415 415 415 415 415 415 415 415 415 415 415 416 416 416 416 416 416 416 416 416 417 417 417 417 418 418 418 418 418 419 419 419 419 419 419 419 419 420 420 421 421 422 422 422 424 424 424 425 426 428 429 430 430 430 432 432 432 432 432 432 432 432 432 432 432 432 433 433 433 433 433 433 433 433 433 433 433 434 434 434 434 436 436 436 436 436 437 437 437 438 438 438 439 439 440 440 440 441 441 441 442 442 443 444 445 445 446 446 446 446 446 447 447 447 447 447 447 447 447 448 448 449 450 451 451 453 453 453 453 453 453 453 454 454 454 454 454 454 454 454 454 454 454 454 454 455 456 458 459 460 461 462 463 463 463 464 465 465 465 465 465 465 467 467 467 469 469 469 470 470 471 472 472 472 472 474 475 475 475 476 476 477 478 478 479 481 482 483 484 484 485 486 487 487 487 487 488 488 489 489 489 489 490 490 490 492 493 493 494 494 495 495 496 496 496 502 504 505 505 506 506 506 508 509 512 513 518 518 520 520 523 523 524 526 529 529 529 530 531 532 535 537 543 544 544 544 546 547 547 547 547 548 549 549 551 551 551 551 552 554 554 554 555 556 557 557 558 558 559 559 559 559 559 559 559 559 559 559 559 559 559 559 559 559 560 560 560 560 561 561 561 561 561 561 561 561 561 561 561 561 561 561 561 561 561 561 562 562 562 563 564 564 564 564 566 569 571 572 573 573 573 573 574 574 574 574 575 576 576 576 581 582 582 583 583 583 583 583 583 583 583 584 585 586 587 587 588 588 588 588 590 591 592 592 594 594 595 596 597 597 597 597 598 598 598 598 599 599 599 600 601 602 602 603 603 603 604 604 604 604 605 605 606 606 607 608 609 609 610 611 613 613 613 613 613 614 614 615 615 615 615 616 616 617 618 620 622 623 626 628 628 628 630 630 632 633 633 634 635 638 638 638 641 641 642 642 642 642 643 643 643 643 643 643 645 646 646 647 647 647 647 647 648 648 648 648 648 649 649 649 650 651 651 651 651 652 653 653 653 653 653 653 653 653 653 654 654 656 656 656 656 657 657 657 658 658 658 658 658 658 658 658 658 658 658 658 658 658 658 658 658 658 658 658 660 660 661 661 661 661 661 661 662 663 663 663 663 663 663 664 664 665 666 666 666 666 667 668 672 672 672 672 673 675 675 675 676 676 677 677 679 679 679 679 679 680 680 680 681 681 686 687 687 687 690 691 696 696 697 699 699 699 699 700 701 704 706 706 706 707 707 707 710 711 712 712 713 713 714 720 721 722 722 722 725 726 728 729 730 731 732 732 732 733 734 735 735 735 735 736 738 738 738 738 740 740 740 741 741 741 741 741 741 741 742 742 742 742 743 744 745 746 746 746 746 747 748 749 751 751 753 753 753 754 754 754 754 755 755 756 756 757 757 757 757 757 757 757 758 758 758 760 761 762 762 762 762 763 763 763 763 763 763 764 764 765 766 766 767 768 768 768 768 768 768 769 769 769 769 769 769 770 771 771 772 772 772 772 772 772 772 772 772 773 774 775 776 776 776 777 779 779 779 779 779 780 780 780 781 781 781 782 782 782 782 783 783 783 784 785 785 786 786 787 788 788 788 788 788 788 788 788 788 788 788 789 790 791 791 792 792 792 792 793 793 794 794 795 795 796 796 796 797 797 798 800 800 800 800 800 801 801 801 802 803 803 805 806 807 807 807 808 809 809 809 809 809 813 813 813 814 814 814 815 815 815 815 815 816 816 816 818 819 819 819 821 822 823 823 823 824 824 824 824 824 825 825 826 826 826 826 826 827 827 827 827 827 828 829 830 830 831 831 831 831 832 833 833 834 834 835 836 836 837 837 838 839 839 839 840 840 840 840 840 841 842 843 843 844 844 844 845 845 845 846 846 846 846 847 848 848 849 849 849 850 851 851 851 851 852 852 852 852 852 852 852 852 853 854 854 855 855 855 855 856 856 857 857 857 857 857 857 858 858 858 858 858 858 858 859 859 859 860 860 861 861 861 862 862 862 863 863 863 863 863 863 863 863 863 863 863 863 863 864 866 866 866 866 868 870 870 870 871 871 872 873 873 873 874 874 875 877 877 878 879 879 880 880 880 880 881 881 881 881 881 882 882 882 882 882 882 882 884 884 884 884 885 886 886 887 887 888 888 888 888 889 889 889 890 890 891 891 891 892 892 892 892 892 893 893 893 894 894 894 895 895 895 895 895 896 897 897 898 898 898 899 899 899 899 899 900 900 900 901 902 902 902 903 903 903 904 904 905 906 906 907 907 907 907 908 909 909 909 909 910 910 910 910 911 911 912 912 913 913 914 915 915 915 915 916 918 918 918 918 919 919 919 919 920 921 922 922 922 923 923 923 924 924 924 925 926 926 926 926 927 927 927 927 927 927 927 927 928 928 928 929 929 930 931 931 931 932 933 934 934 934 934 935 935 935 935 935 935 936 936 938 938 939 940 940 940 940 943 943 943 943 944 945 945 946 950 950 950 950 951 951 953 953 957 957 957 959 963 964 964 965 965 965 965 969 970 972 973 973 973 973 974 974 975 975 975 975 975 975 977 978 981 981 981 982 984 986 987 990 991 991 991 992 994 994 994 995 996 996 996 996 997 998 998 998 999 999 999 1000 1001 1003 1004 1005 1005 1006 1006 1007 1008 1008 1008 1009 1009 1009 1009 1009 1009 1009 1009 1009 1009 1010 1011 1011 1011 1011 1012 1013 1014 1014 1014 1015 1015 1018 1018 1019 1020 1020 1020 1021 1022 1023 1023 1023 1024 1025 1025 1025 1026 1027 1027 1027 1027 1029 1029 1029 1029 1030 1030 1031 1031 1032 1033 1033 1037 1038 1038 1040 1041 1042 1042 1042 1043 1044 1044 1044 1044 1044 1045 1045 1045 1045 1046 1047 1048 1048 1048 1048 1048 1049 1049 1049 1049 1050 1051 1052 1053 1053 1053 1053 1053 1053 1054 1054 1054 1054 1054 1054 1055 1055 1055 1055 1055 1056 1056 1056 1057 1057 1057 1057 1057 1057 1058 1060 1061 1061 1062 1062 1062 1063 1064 1065 1066 1066 1066 1066 1067 1067 1067 1067 1067 1067 1067 1068 1068 1068 1068 1068 1068 1069 1070 1070 1071 1071 1071 1072 1072 1072 1073 1073 1074 1074 1074 1076 1077 1077 1077 1077 1078 1078 1078 1078 1078 1079 1079 1079 1080 1081 1081 1082 1082 1082 1082 1083 1083 1083 1083 1084 1085 1085 1085 1086 1086 1086 1087 1087 1089 1089 1090 1090 1090 1091 1091 1091 1091 1092 1092 1092 1092 1092 1092 1093 1093 1093 1093 1094 1094 1094 1094 1094 1094 1095 1095 1096 1096 1096 1096 1097 1097 1098 1098 1099 1099 1100 1100 1100 1101 1101 1101 1101 1102 1103 1103 1103 1103 1104 1104 1104 1104 1104 1105 1106 1106 1106 1106 1106 1106 1106 1107 1109 1109 1109 1110 1110 1110 1110 1111 1111 1111 1111 1111 1111 1111 1111 1113 1114 1114 1115 1117 1117 1117 1118 1118 1118 1119 1121 1121 1121 1121 1121 1121 1121 1121 1122 1122 1122 1124 1124 1125 1125 1125 1125 1125 1126 1127 1127 1127 1128 1128 1129 1129 1129 1129 1129 1130 1131 1131 1131 1131 1132 1132 1132 1133 1133 1133 1133 1134 1135 1135 1136 1136 1136 1136 1136 1138 1139 1139 1139 1141 1143 1143 1143 1144 1145 1146 1146 1147 1147 1148 1148 1148 1148 1149 1149 1149 1149 1149 1150 1150 1150 1150 1150 1150 1150 1151 1151 1151 1151 1152 1153 1153 1153 1154 1154 1154 1154 1154 1154 1154 1155 1155 1155 1155 1155 1155 1156 1156 1157 1157 1157 1158 1158 1158 1159 1159 1160 1160 1160 1160 1160 1160 1160 1160 1160 1160 1160 1160 1160 1160 1160 1160 1160 1160 1160 1161 1161 1161 1162 1162 1162 1162 1162 1163 1164 1165 1165 1165 1165 1166 1167 1167 1167 1167 1168 1168 1168 1168 1168 1168 1168 1169 1169 1169 1169 1169 1169 1170 1170 1170 1170 1171 1171 1171 1171 1172 1172 1172 1172 1173 1173 1174 1174 1174 1175 1175 1176 1176 1176 1177 1178 1178 1179 1179 1180 1181 1182 1182 1183 1183 1184 1184 1184 1185 1185 1185 1186 1187 1187 1188 1189 1189 1189 1189 1190 1190 1191 1191 1192 1192 1192 1192 1193 1193 1193 1193 1193 1193 1194 1194 1194 1194 1195 1195 1195 1195 1195 1195 1195 1196 1197 1197 1198 1198 1198 1198 1198 1199 1199 1199 1199 1199 1199 1199 1200 1200 1200 1201 1202 1202 1202 1202 1202 1202 1202 1202 1202 1203 1203 1204 1205 1205 1206 1206 1206 1206 1206 1208 1208 1209 1210 1210 1211 1211 1212 1213 1213 1213 1214 1216 1217 1217 1217 1218 1218 1218 1218 1218 1218 1218 1218 1218 1218 1218 1218 1218 1219 1219 1219 1219 1220 1220 1221 1221 1221 1221 1221 1221 1221 1221 1221 1221 1221 1221 1221 1221 1221 1221 1221 1221 1221 1221 1221 1221 1221 1221 1221 1221 1221 1221 1221 1222 1223 1224 1225 1225 1225 1225 1225 1226 1227 1227 1227 1227 1227 1228 1228 1228 1229 1230 1231 1233 1233 1234 1234 1234 1234 1234 1234 1236 1236 1237 1237 1238 1238 1239 1240 1241 1242 1242 1243 1243 1244 1244 1246 1246 1246 1246 1247 1247 1247 1247 1248 1248 1249 1250 1251 1253 1254 1255 1256 1257 1258 1259 1260 1260 1263 1264 1265 1266 1267 1268 1268 1269 1269 1269 1269 1269 1270 1271 1271 1271 1271 1272 1273 1273 1274 1276 1276 1278 1279 1280 1280 1281 1282 1283 1283 1284 1286 1286 1287 1287 1289 1289 1289 1289 1290 1290 1291 1291 1292 1292 1292 1292 1293 1293 1293 1293 1294 1295 1295 1296 1296 1298 1299 1299 1300 1302 1302 1303 1303 1304 1306 1307 1308 1310 1312 1312 1312 1313 1313 1313 1314 1314 1314 1315 1315 1316 1316 1317 1319 1319 1320 1320 1320 1320 1320 1320 1321 1321 1321 1323 1323 1325 1325 1325 1325 1325 1326 1327 1327 1327 1327 1328 1328 1328 1328 1328 1329 1329 1329 1329 1330 1330 1330 1331 1331 1332 1334 1335 1336 1338 1339 1340 1342 1343 1344 1345 1346 1347 1348 1349 1350 1351 1352 1353 1355 1356 1357 1358 1359 1360 1361 1362 1363 1370 1373 1374 1375 1376 1377 1378 1379 1380 1381 1382 1383 1384 1385 1386 1387 1388 1389 1390 1391 1392 1396 1398 1400 1403 1405 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1418 1419 1420 1422 1423 1424 1425 1426 1427 1428 1429 1431 1432 1433 1434 1435 1436 1437 1438 1439 1440 1441 1442 1443 1444 1445 1446 1447 1448 1449 1450 1451 1452 1453 1454 1455 1456 1457 1458 1459 1460 1463 1464 1465 1466 1467 1468 1471 1472 1473 1474 1475 1476 1477 1478 1479 1480 1481 1482 1483 1484 1485 1486 1487 1488 1489 1490 1492 1493 1494 1495 1496 1497 1499 1500 1502 1503 1504 1505 1507 1510 1511 1514 1515 1516 1517 1518 1521 1522 1523 1524 1525 1526 1528 1529 1530 1531 1532 1534 1535 1536 1537 1539 1540 1541 1542 1543 1545 1546 1547 1548 1549 1550 1551 1552 1553 1554 1557 1558 1560 1561 1562 1563 1564 1565 1566 1567 1568 1569 1571 1572 1575 1576 1579 1581 1582 1586 1587 1588 1593 1594 1596 1598 1599 1600 1602 1603 1604 1605 1606 1607 1608 1609 1610 1611 1614 1615 1616 1617 1618 1620 1623 1624 1625 1626 1628 1629 1630 1631 1632 1633 1634 1635 1638 1639 1640 1641 1642 1643 1644 1645 1646 1647 1650 1651 1652 1653 1655 1656 1657 1658 1659 1660 1661 1662 1663 1664 1665 1666 1667 1668 1669 1670 1671 1672 1673 1674 1676 1677 1678 1679 1680 1681 1682 1683 1684 1685 1686 1687 1688 1690 1691 1692 1693 1695 1696 1698 1699 1700 1705 1706 1708 1709 1710 1711 1712 1713 1714 1715 1716 1717 1718 1719 1721 1722 1723 1724 1725 1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1739 1740 1741 1742 1744 1745 1747 1748 1749 1750 1752 1753 1754 1755 1756 1757 1758 1759 1760 1761 1762 1763 1764 1765 1766 1767 1768 1769 1771 1772 1773 1774 1775 1777 1779 1780 1782 1783 1784 1785 1786 1787 1788 1791 1792 1793 1794 1795 1796 1798 1799 1800 1804 1805 1807 1808 1809 1810 1811 1812 1813 1814 1816 1817 1819 1820 1821 1822 1823 1824 1828 1830 1832 1834 1835 1836 1837 1838 1839 1840 1841 1842 1843 1844 1845 1847 1848 1849 1852 1854 1855 1856 1857 1858 1860 1861 1862 1865 1876 1877 1878 1881 1882 1883 1890 1891 1892 1895 1901 1904 1906 1908 1909 1911 1913 1914 1922 1923 1933 1942 1949 1956 1957 1960 1963 1964 1965 1967 1968 1970 1971 1973 1977 1983 1985 1986 1987 1988 1989 1991 1995 1996 1999 2001 2002 2003 2004 2005 2006 2011 2012 2013 2015 2016 2018 2021 2022 2026 2031 2032 2033 2034 2035 2039 2041 2044 2045 2049 2052 2053 2057 2058 2060 2062 2064 2066 2068 2069 2071 2072 2073 2074 2076 2082 2084 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2098 2099 2100 2101 2102 2103 2104 2105 2106 2107 2108 2109 2111 2112 2113 2114 2115 2116 2117 2118 2119 2121 2123 2125 2126 2127 2128 2130 2132 2133 2134 2135 2136 2137 2141 2142 2143 2146 2149 2150 2152 2153 2158 2160 2161 2162 2163 2164 2165 2166 2168 2169 2170 2173 2174 2175 2176 2177 2179 2180 2181 2182 2185 2187 2188 2189 2190 2191 2192 2193 2195 2196 2198 2202 2203 2204 2205 2206 2208 2210 2219 2221 2226 2227 2228 2229 2230 2232 2233 2235 2236 2237 2242 2243 2244 2247 2248 2249 2251 2252 2254 2255 2257 3 3 28 32 35 36 51 52 97 127 140 155 174 176 182 185 186 191 193 198 199 205 207 208 210 212 214 218 218 220 221 222 223 226 227 231 232 233 234 234 237 239 248 253 254 255 260 262 294 295 304 305 309 314 332 346 348 371 379 396 409 423 427 431 433 435 450 452 456 457 466 468 471 473 479 480 484 491 495 495 497 498 499 501 503 507 510 513 515 515 515 515 515 516 517 521 522 524 525 525 527 527 527 527 527 527 527 528 529 534 536 537 540 541 543 544 544 545 545 549 550 553 555 561 562 563 565 565 565 565 566 566 566 567 570 572 572 572 572 572 572 572 572 572 572 572 573 574 574 574 574 574 574 574 574 574 574 574 574 574 579 580 584 586 587 591 592 593 612 617 619 621 624 625 627 631 632 634 636 637 638 639 640 641 642 644 644 644 644 644 644 645 647 655 659 661 663 665 669 670 671 672 673 674 676 678 679 682 683 683 683 683 685 688 689 691 691 691 691 691 691 691 691 691 691 691 691 691 691 691 691 691 691 691 691 694 695 696 698 700 701 703 703 705 706 707 708 709 715 717 723 723 723 723 723 723 723 723 724 737 739 739 750 752 759 765 765 768 778 786 797 799 800 801 804 810 811 812 817 819 820 865 867 869 874 876 883 902 905 917 932 933 937 942 942 942 942 942 942 942 942 942 942 947 951 953 954 956 957 958 960 961 961 962 965 965 965 965 965 965 965 965 965 965 965 965 965 965 966 967 968 969 970 971 976 977 978 979 979 979 979 979 979 979 979 979 979 979 979 979 979 980 981 982 983 985 987 988 988 988 989 991 993 994 996 997 1002 1004 1005 1007 1008 1009 1010 1012 1012 1013 1014 1016 1016 1016 1016 1017 1017 1017 1017 1017 1017 1026 1028 1034 1037 1039 1042 1047 1055 1056 1059 1067 1075 1088 1105 1108 1109 1111 1112 1116 1116 1120 1122 1122 1123 1128 1135 1137 1139 1140 1141 1143 1146 1160 1163 1197 1199 1207 1209 1209 1209 1209 1209 1209 1209 1209 1209 1209 1209 1215 1218 1218 1218 1218 1218 1218 1218 1218 1218 1218 1219 1225 1232 1233 1234 1235 1236 1248 1252 1261 1262 1264 1268 1273 1274 1275 1276 1277 1278 1285 1288 1293 1296 1297 1301 1305 1311 1312 1318 1322 1322 1322 1324 1324 1324 1324 1326 1326 1326 1326 1328 1333 1337 1341 1354 1364 1366 1371 1372 1393 1394 1395 1397 1401 1402 1404 1421 1430 1461 1462 1469 1470 1491 1501 1506 1508 1509 1512 1513 1519 1520 1527 1533 1538 1544 1555 1556 1570 1573 1574 1577 1578 1580 1583 1584 1585 1590 1592 1595 1597 1612 1619 1621 1622 1627 1637 1648 1649 1654 1675 1689 1694 1697 1701 1702 1703 1704 1707 1720 1737 1738 1743 1746 1751 1770 1776 1778 1781 1789 1790 1797 1801 1802 1803 1806 1815 1818 1825 1826 1827 1833 1846 1850 1851 1853 1859 1867 1869 1875 1888 1889 1893 1894 1898 1899 1902 1903 1905 1907 1910 1912 1915 1916 1917 1919 1920 1924 1925 1927 1928 1929 1931 1932 1935 1936 1937 1938 1939 1940 1941 1947 1951 1952 1953 1954 1955 1958 1959 1961 1962 1966 1974 1976 1979 1980 1981 1982 1990 1997 1998 2000 2008 2009 2010 2014 2017 2020 2023 2024 2025 2027 2028 2029 2030 2036 2037 2040 2043 2047 2048 2054 2055 2059 2061 2063 2067 2070 2075 2077 2078 2079 2080 2081 2083 2085 2120 2122 2124 2129 2131 2138 2139 2140 2144 2145 2148 2151 2155 2156 2157 2159 2167 2172 2178 2183 2184 2186 2194 2197 2199 2201 2207 2209 2211 2212 2213 2214 2217 2218 2220 2222 2223 2224 2225 2231 2234 2238 2240 2241 2250 2256 2258 39 44 120 194 197 204 215 216 218 240 261 500 511 514 515 519 525 527 533 538 539 542 565 568 572 577 578 589 625 627 629 640 644 678 683 684 691 692 693 694 702 716 718 719 723 727 739 765 941 942 948 949 952 955 958 961 965 979 988 993 1016 1017 1035 1036 1116 1142 1209 1218 1245 1309 1322 1326 1365 1367 1368 1369 1399 1498 1559 1589 1591 1601 1613 1636 1829 1831 1863 1864 1866 1868 1870 1871 1872 1873 1874 1879 1880 1884 1885 1886 1887 1896 1897 1900 1918 1921 1926 1930 1934 1943 1944 1945 1946 1948 1950 1969 1972 1975 1978 1984 1992 1993 1994 2007 2019 2038 2042 2046 2050 2051 2056 2065 2097 2110 2147 2154 2171 2200 2215 2216 2239 2245 2246 2253

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 4 5 6 6 6 5 6 5 5 7 5 7 8 10 8 9 9 9 10 3 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 9 14 16 16 19 19 8 6 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 3 7 8 8 8 8 8 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 11 12 12 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 15 17 20 21 21 21 21 21 13 15 9 10 10 10 10 11 10 11 13 13 12 12 12 12 7 8 8 8 8 5 6 3 4 4 4 4 4 5 4 3 5 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 4 3 3 4 4 4 4 4 7 8 8 8 5 6 6 6 9 10 3 4 5 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 5 7 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 5 6 6 8 9 9 9 9 9 9 9 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 5 5 5 7 9 9 9 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 9 8 10 10 9 9 4 5 11 13 5 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 8 9 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 8 8 9 8 8 8 8 5 8 6 7 6 8 7 9 8 9 9 9 10 10 9 6 8 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 4 6 7 7 7 7 7 4 5 6 6 4 6 4 5 5 6 3 4 5 6 4 6 6 7 7 7 7 3 4 4 5 5 6 6 5 6 6 3 7 9 8 8 5 6 7 8 4 5 6 6 6 3 3 4 5 3 6 7 7 7 7 5 3 3 3 5 8 9 9 8 9 9 9 9 12 13 13 13 13 13 13 14 14 10 11 11 11 11 11 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 6 6 6 6 6 4 6 5 6 5 4 4 4 6 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 5 6 6 7 7 4 5 5 3 4 7 5 6 6 6 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 5 5 6 6 6 6 6 5 6 6 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 6 8 4 5 5 6 6 6 7 11 12 10 11 11 3 7 5 3 3 4 5 6 4 3 4 5 3 3 3 3 3 3 5 3 5 7 7 7 4 3 4 4 4 3 4 4 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 5 6 6 6 6 6 7 4 5 5 5 4 4 3 4 4 3 8 3 7 8 9 4 4 3 5 6 3 5 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 12 15 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 6 6 6 6 6 6 6 3 4 4 7 4 11 12 12 12 5 6 4 4 6 4 5 3 3 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 6 7 7 4 7 8 5 5 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 5 6 4 5 5 6 5 5 6 7 6 6 5 4 4 5 10 11 11 11 4 7 8 4 5 4 4 5 3 4 7 5 5 5 3 4 4 4 4 3 7 3 4 8 9 10 3 4 4 4 5 5 5 6 3 3 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 13 14 14 14 14 14 7 8 8 9 8 8 8 8 9 9 6 7 6 7 8 6 7 7 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 9 7 8 7 8 8 9 9 9 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 4 5 5 7 3 4 5 6 5 6 7 5 7 8 8 8 7 6 6 5 3 6 5 6 6 6 6 6 5 5 5 6 4 5 5 6 5 6 7 6 7 6 6 7 10 11 11 10 10 4 7 9 9 3 4 6 7 7 7 3 5 4 4 4 4 4 5 6 11 4 6 7 8 8 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 3 8 3 4 4 3 4 4 8 9 5 5 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 9 8 9 9 9 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 3 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 12 14 13 14 13 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 6 7 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 11 8 0 0 8 10 11 13 9 0 19 8 0 0 0 0 10 0 12 13 10 4 9 14 10 9 10 3 12 3 5 6 17 9 9 15 11 4 4 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 7 4 13 7 10 8 0 5 0 0 5 4 12 11 0 9 0 20 0 0 0 0 0 0 0 5 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 0 7 0 0 0 5 14 0 10 0 7 4 0 6 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 14 5 4 0 0 0 0 9 0 9 0 0 0 3 7 0 0 3 4 9 4 3 3 0 4 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 7 0 5 9 5 13 11 12 4 0 0 0 6 9 0 0 0 0 6 12 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 7 11 11 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 0 3 4 3 6 12 8 10 7 6 7 4 7 5 0 6 0 0 0 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 0 9 6 0 0 0 0 6 4 15 3 0 0 6 0 5 0 0 0 13 5 6 0 0 7 3 11 5 2 0 3 11 0 0 4 5 3 6 6 4 3 7 5 4 5 5 5 3 4 6 4 3 3 5 5 4 5 4 6 3 5 4 4 6 3 3 4 7 7 4 3 8 3 4 3 2 4 3 5 3 2 7 6 4 5 7 6 3 4 3 3 4 4 5 4 3 4 4 7 5 4 4 7 5 7 3 6 5 2 3 6 5 8 5 6 4 6 8 10 4 4 8 3 6 4 3 6 4 7 5 18 5 4 8 6 9 2 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 5 5 7 5 6 4 5 7 5 6 3 8 3 6 2 3 4 7 5 5 5 12 6 9 8 3 5 6 5 5 5 5 7 6 5 5 3 2 3 3 7 4 5 3 4 3 7 5 3 8 3 5 5 3 6 6 3 3 5 6 4 6 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 3 2 5 2 3 3 2 4 4 3 2 5 2 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 4 6 6 5 5 3 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 2 5 8 2 8 2 3 2 3 2 2 2 8 6 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 12 2 4 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 3 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 4 0 2 3 3 4 2 2 3 2 8 3 2 4 2 4 4 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 5 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 4 2 4 2 2 2 2 3 2 3 2 0 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 3 2 2 4 4 2 2 2 3 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 2 4 3 1 1 2 2 3 4 4 2 3 2 2 2 2 2 2 6 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 4 3 2 9 2 4 1 2 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 1 2 2 1 2 3 1 1 1 1 1 2 1 2 1 1 2 2 1 1 2 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	3490 7981 8427
10$	10125
101	7621
101$	11968 7842
11$	10125
12$	1723 1724 1725
13$	1723 1724 1725
14$	1723 1724 1725
15$	1723 1724 1725
16$	1723 1724 1725 10574 10575 8389
17$	10574 10575 8389 4482
18$	9452 9454 647 9487 9488 6186 10564 10565 10566 10567 10568 10569 10570 10574 10575 10965 8389
19$	9452 9454 647 9487 9488 6186 10564 10565 10566 10567 10568 10569 10570 10574 10575 10965 8389
2$	8427
20$	9452 9454 647 9487 9488 6186 10564 10565 10566 10567 10568 10569 10570 10574 10575 10965 8389 4482
21$	9452 9454 647 9487 9488 6186 10564 10565 10566 10567 10568 10569 10570 10574 10575 10965 8389
22$	9452 9454 647 9487 9488 10574 10575 10965 8389
23$	9452 9454 647 9487 9488 10574 10575 10965 8389
24$	9452 9454 647 9487 9488 10574 10575 8389 4038
25$	9452 9454 647 9487 9488 6186 10564 10565 10566 10567 10568 10569 10570 10574 10575 10965 8389
26$	9452 9454 647 9487 9488
27$	9452 9454 647 9487 9488
28$	9452 9454 647 9487 9488
29$	9452 9454 647 9487 9488
3$	8427
30$	9452 9454 647 9487 9488 6186 10564 10565 10566 10567 10568 10569 10570 10574 10575 10965 8389
31$	4482
3x5x2$	4421
4$	8427
47$	4482
4ft$	4401
5$	2147 6639 6640 8427 4401
5ft$	4401
5x5x5$	4420
6$	2147 6639 6640 8427 4401
60$	12167
6ft$	4401
7$	10125 8427 8529
8$	10125 8427
9$	10125 8427
999	7621
999$	11968
a$	4792 4847 5010 9360 5015 5638 1343 1344 1345 10285 6023 6024 1572 1663 1744 1745 6274 2135 7178 7209 7331 7346 7373 7785 7926 7939 7945 7954 7991 12414 3579 8108 8109 12466 3722 3775 3934 4056 4074 4154 4157 8763 4326 8837
abandon$	4079
abandoned$	4076 4079
abandoning$	4079
abandons$	4079
abc$	7835 4339
abcs$	7835
abdicate$	2884
abdicated$	2884
abdicates$	2884
abdicating$	2884
abh	8112 4346
abh$	12459 8837
abide$	9904
abilit	8708
ability$	6028 6029 6030 6031
abject$	4045
able	7734
able$	1622 1625 1626 1628 1637 1649 6159 6160 6161 6162 1896 1926 6426 6447 6448 1967 1978 6473 10821 3306
aborti	4254
abortion$	8745
about	7699 8611
about$	4585 4589 4663 9517 9706 5361 5451 9800 10442 10714 10715 10716 6372 10722 10723 10724 10728 10729 2148 6806 2316 2317 2318 2319 6811 11194 11465 11492 11596 11597 11731 11732 11733 7463 7464 7465 3147 7723 7747 8007 8041 8197
above$	9274 10229 10230 10231 6666 11785 11814 7566
abroad$	12369
abscond$	9389 562 563 8532 4350
abscondded$	562 563 8532 4350
abscondding$	562 563 8532 4350
absconded$	562 563 8532 4350
absconder$	8138 4350
absconders$	8138 4350
absconding$	562 563 8137 8532 4350
absconds$	562 563 8532 4350
absconsion$	4350
absconsions$	4350
absen	8777
absenc	8002 12362
absence$	12349
absent$	9394 11322 7665
absentee$	10163 8243
absentees$	10163 8243
absolute$	2292 4327
absolutely$	2451 7218 4036 4039
abstin	3604
abstinence$	8095
absurd$	1901 1902 1903 1904 1905 1906
abus	12397
abuse	8049
abuse$	8838 8839 8876 8877 8878 8893 8905 9160 9214 9326 9642 9643 9652 9653 9857 9858 9974 9975 9976 9977 9978 9979 9980 9981 10895 6550 12394 12395 12396 8177 8202 8794
abused	3553 4305
abused$	8883 9499 9974 9975 9976 9977 9978 9979 9980 9981 8044 4305 8796
abuser$	9381 9473 9478 9483 9837 10105 1271 10154 10164 1355 8234 8237 8238
abusers$	9381 9478 9483 9837 10105 1271 10154 10164 1355 8234 8237 8238
abusive$	9974 9975 9976 9977 9978 9979 9980 9981 5769 3830 8331 4381
abysmal$	4413
abysmally$	4413
academy$	7054 7059 7060 7062 11774 7454 2967 11841 11842 12331 12332 12335 4102
accept$	8968 8984 182 4793 313 314 315 316 317 318 319 320 9196 9226 9296 9321 1024 1025 1053 5545 5546 5547 5548 5549 5550 5551 5552 5553 5554 1064 1065 9904 5570 5571 5572 5573 5574 5575 5576 5577 5578 5579 5580 5581 5597 5598 5599 5600 5601 5627 5628 5629 5630 5631 5632 5633 5634 10305 10310 10313 11102 11133 11139 11153 11187 11188 11197 11198 11199 11366 11573 8514 8515
acceptable$	3338 7850 4339
accepted$	9096 9097 9098 9100 313 314 315 316 317 318 319 320 9532 9540 9549 9550 9551 9563 1024 1025 1064 1065 11248 11249 11250 11251 11366
accepting$	313 314 315 316 317 318 319 320 1024 1064 1065 10305 11132
accepts$	313 314 315 316 317 318 319 320 1024 1064 1065 11197 11198 11199
acceptted$	313 314 315 316 317 318 319 320 1024 1064 1065
acceptting$	313 314 315 316 317 318 319 320 1024 1064 1065
access$	8968 4273
accident$	1339
accidents$	1339
accommodated$	378 379 380 381
accommodation$	9429 9430 9431 9432 9433 9434 9435 9436 12374 12425 12454 8808
accomp	4442
accomplice$	8162
accomplices$	8162
accord$	9189 9496 9497 8164
accoun	3134 7637 3175 7756 3276 7824
account$	1242 1243 5735 5736 5737 11548 11549 11550 11551 11552 11553 11554 7581 3092 3280 12133 12171 12266 12267 3560 12406 8299
accountability$	1019 1020 5515 5516 5517 5518 5519 5520 5521 5522 5523 5524 5525 5526 11770 11771 11772 11773 8587
accountable$	70 71 72 73 74 1019 1020 12133
accounted$	3280
accounts$	338 339 1242 1243 5735 5736 5737 7581 3092 11984 12103 3280 12171 8299
accusation$	8200
accusations$	8200
accustomed$	2057 2058
achiev	3299 3505
achiever$	10168
achievers$	10168
acknowledge$	5570 5571 5572 5573 5574 5575 5576 5577 5578 5579 5580 5581 5627 5628 5629 5630 5631 5632 5633 5634 11573
acknowledged$	11430 11431
acne$	8484 4404
acned$	4403
acquit	4335
acquitted$	8826
across$	5796 5797 1514 6006 6175 6176 6177 6481 6482 6483 6666 12049 7888 8368 8535
act	3057 12143 12310 4175
act$	5085 9439 5246 756 757 5597 5598 5599 5600 5601 1352 1384 1392 1690 1691 1692 1693 1694 1695 1726 1727 1728 1729 1730 1796 1817 1984 1985 2127 2128 2129 2130 11349 11573 11753 11756 11886 3259 3832 3896 8666
acted$	5246 756 757 1352 1690 1691 1692 1693 1694 1695 1726 1727 1728 1729 1730 2127 2128 2129 2130 7041 7050 11401 11406 11409 11410 11412 11413 11414 11415 11430 11431 11454 11583 3832 3896
acting$	1352 1544 1690 1691 1692 1693 1694 1695 1726 1727 1728 1729 1730 1818 1984 1985 2127 2128 2129 2130 3259 3809 3832 3896
action	3032 8689
action$	8926 11457 2681 2682 2683 11548 11549 11550 11551 11552 11553 11554 3259 7870 7880 12241 8124 8687
actionable$	7523
actions$	3 4 5 6 7 8 9 4503 8851 8852 4510 20 8926 9012 4673 9181 9182 9183 9184 9185 9186 9187 9188 9206 9582 9583 9584 9585 5336 846 9857 9858 9859 9862 9863 9864 9865 9866 9867 9868 9869 9870 9871 9872 9873 10079 2673 8124
active	12078
active$	4610 120 4856 488 489 490 491 805 8146 8380 8643 4157 4159
activi	11862 12084 8657 8689 8693 8694
activities$	8913 8926 8124 8143 8206
activity$	8913 8926 5086 9440 11947 11984 8124 8143 8206 8379 8615
acts$	9423 5085 9439 1352 1385 1393 1690 1691 1692 1693 1694 1695 1726 1727 1728 1729 1730 1797 1816 1984 1985 2127 2128 2129 2130 3832 3896
actual$	8112
add	3012
add$	3153 4447
added$	3118 3119 3153 3154 3225 3227
addict	12362 12380 8753
addict$	10169 10170 10171 10278 10279 12379 8243 8244 4371
addicted$	3467
addiction$	8922 3467 12306 8706
addictions$	8922
addicts$	10169 10170 10171 10278 10279 12382 8243 8244 4371
addres	3037 7564 3087 7578 3114 7605 7606 12006 12115 4130
address$	4784 4785 4786 9373 9374 9375 9376 5030 5031 5032 5033 11991 3204 4130 8810
addresses$	4784 4785 4786 11889 11911 11991 3204 8621 8638
adds$	3153
adenoi	7937
adenoids$	12284
adept$	2132
adequate$	1939 1942 7179 7180 7181 7182
adhd	4447
adidas$	8491
admission$	8758
admissions$	8758
admit$	11133 11139 11153 11366 11573 11753 8514
admitted$	11248 11249 11250 11251 11366 3477 3478 8757
adolescent$	1412 10331 10359 10360 10361 10362 10363 10364 10375 2135 10973 10976 3740 3743 8315 3933
adolescents$	1412 10331 10359 10360 10361 10362 10363 10364 10375 10973 10976 8315
adopted$	3194 8803
adoption$	4313
adoptive$	4313
adore$	636 637 638 639 640
adored$	636 637 638 639 640
adores$	636 637 638 639 640
adoring$	636 637 638 639 640
adult$	9134 9135 9143 4798 9242 9282 9294 9305 4984 4985 9350 5060 5064 5067 9421 9424 9455 9458 9484 9810 5646 10028 10029 10030 10031 1200 5962 6018 10434 10478 6139 6142 1681 10522 10523 10524 10525 10526 10527 10528 1696 6198 10553 10558 10559 10560 10579 10588 1755 6251 10605 10606 6270 1780 10625 1792 1793 6286 10634 10635 6289 6290 6311 1827 1828 1841 6334 1848 1849 10695 1861 6446 6449 10796 2040 2041 2042 2043 10887 10888 10889 10890 10932 10941 10943 10950 10951 10952 10953 10954 10955 10967 7077 7078 8132 3666 8161 8387 8388 8390 8391 3903 8396 8397 3925
adults$	8858 4768 4770 4775 4780 4783 9131 9134 9135 9143 9147 9294 9350 9381 9383 9386 5060 9415 9421 9424 9455 9799 9912 9913 10002 5660 10028 10029 10030 10031 10048 5702 10214 5890 10398 10434 10448 10449 10450 10451 10459 10478 10522 10523 10524 10525 10526 10527 10528 1696 6190 10553 10558 10559 10560 10564 10565 10566 10567 10571 10577 10585 10586 10587 10588 10589 1754 1792 1793 6286 10634 10635 1820 1821 1832 1845 10689 10690 10691 10692 1861 6357 10707 6364 10796 10803 10804 10805 6475 10824 10825 10826 10827 10836 10844 10845 10846 10847 10848 10849 10850 10851 10858 10859 10860 10861 10862 10893 10894 2097 2099 10941 10943 10950 10951 10952 10953 10954 10955 10965 10970 10971 11047 11100 6881 6882 6884 6885 8132 8195 8285 8387 8391 8396 8397
advance$	3294
advanced$	1681 2073 8146
advanceed$	3294
advanceing$	3294
advances$	4796 4797 9160 9161 10486 10487 10488 10489 3294
advant	3368
advantage$	8884 7859
advice$	9021 9086 9087 9752 9944 9945 9946 9947 9948 10305 11416 11417 11418 11419 11420 11421 8183 8196 8510 8578
advis	7524 8641
advised$	4616 9024 9025 4679 189 190 191 192 193 194 195 196 4688 198 199 200 201 202 203 204 205 206 207 208
affair$	10751
affairs$	10620 10815 10816 10817 10818 10912
affection$	9429 9430 9431 9432 9433 9434 9435 9436 9709
affections$	9161
affili	3057 8615 8617 8657 4442
affiliate$	8206
affiliated$	1249 8206
affiliates$	8206
affiliation$	1193 1194 1249 8206
affiliations$	8206
affray	8112 4346
affray$	12459 8837
afraid$	10828 10829 10830 2035 2036
african$	2157 6652 6657 6658 3960 8483
afro$	8471 3981 8473
afros$	8471 8473
after	11986 8055
after$	9197 5534 6071 10458 6114 10679 10756 6429 10837 10838 10854 10962 2858 12049 3454 12402 8736
afternoon$	12248 3507
afternoons$	3507
afterp	7951
afterpill$	12298
afterthought$	11764
again$	9034 9035 11174 11175 11177 11178 11179 2820 7412 7413 12234 12297
agains	3199 7793 8689
against$	9377 9378 9379 9380 11967 12003 3189 12047 12086 7750 7775 12131 12140 12217 7872 8527 8643 8699 8703
age$	5075 9451 5758 10483 10484 10485 10519 10520 10592 10593 10594 10595 10630 10631 10632 10670 10698 6576 6577 6578 6579 6611 6612 10989 10990 10991 8004 8784
aged$	5107 10973 10976 12294 8159
agencies$	7054 7059 7060 11774 7454 11841 11842
agency$	7028 7054 7059 7060 7077 7078 11774 7454 2967 11841 11842 7523 4045 4092 4101
ages$	10519 10520
aggression$	10196 10252 10389 10390 1553 1554 8324
aggressive$	10319 10320 10321 10322 10323 10324 10325 10326 10327 10328 10329 10427 3830 4381
aggressively$	4381
aggressiveness$	10389 10390 8324
aggressor$	10105 10106 10107 10108 8234 8235 8236 8280
aggressors$	10105 10106 10107 10108 8234 8235 8236 8280
aggro$	9604
agitator$	4364
agitators$	4364
agree$	1615 1616 1617 1618
agreed$	667 9563 1615 1616 1617 1618
agreement$	9203 12176
agreements$	12176
agrees$	1615 1616 1617 1618
ahead$	153 9275 11785 11815 8628
aid	3299
aid$	3294 3301 3413 8737
aided$	3294 3301 3413
aiding$	3294 3301 3413
aids	3299
aids$	3294 3301 3413 8737
aim	3366
aim$	11905 12191 3357 12242
aimed$	7907
aims$	11905 12191 3357 7907
albanian$	2157 6654 8483
album$	7563
alcoho	12362 12380 8034
alcohol$	35 265 266 267 268 269 270 271 9140 9141 4804 4805 4806 4807 4808 4810 4811 9429 9430 9431 9432 9433 9434 9435 9436 9441 9444 10038 10665 10666 10667 10668 10669 12305 3604 4262 8753
alcoholic$	12379 12381 8243
alcoholics$	12382 8243
alert	3130
alert$	3025 3045 3046 3330
alerting$	3045 3046
alerts$	3045 3046
aliase	4119
aliases$	8610
alibi	4119
alibi$	8608 8610
alibis$	8608 8610
alienated$	3934
alight	8118
alight$	12465
alike$	8490 8492
alive$	12280
all	7758 8669
all$	4692 4696 304 827 5324 9752 5593 5839 5896 5928 1499 6018 1565 1607 10446 1673 6168 10550 1739 10784 10896 10911 2112 2248 11104 6758 6772 2283 2285 2382 2383 2384 2480 2481 2482 2492 6984 7026 11562 11569 7250 7373 7375 11740 11741 2912 7556 11978 3253 7770 12222 7918 3675 8171 8510 8511 8579 4154
allegation$	1242 1243 8200 8201
allegations$	1242 1243 8200 8201
allege$	10073 10074 3241 8198 8199
alleged$	10073 10074 3213 3240 3241 3245 8198 8199 3711
allegedly$	4358
alleges$	10073 10074 3241 8198 8199
allerg	4453
allergy$	8706
alloca	3022
allocated$	3117
allow	3018 3047
allow$	45 46 277 278 9647 850 11133 11139 11153 2853 3091 3301 8165 8514
allowed$	45 46 277 278 9647 9685 9686 850 2853 3301 3451 3583 8165
allowing$	45 46 277 278 9647 850 2853 3301 8165
allows$	45 46 277 278 9647 9685 9686 850 2853 3091 3301 8165
almost$	763 1739 6230 1740 1741 1742 1743 1746 1747 1748 1749 2148 3899
alone	7956 8807 4322
alone$	9567 9612 10763 10764 10765 10766 10767 10768 10769 10770 10771 10772 10773 10774 10775 10808 10809 10810 10811 10812 10813 10814 12303 4322 8813
along$	9106 9124 9234 5155 5156 5157 5169
alopecia$	4406 4452
alpha$	8243 3757
already$	1739 6230 1740 1741 1742 1743 1746 1747 1748 1749 1783 10704 10705 10706 2148 3899
also$	3744
alternative$	4273
alternatives$	9086 9087
although$	210 4741 4742 4743 4744 4745 4746 4747 4748 263 264 9377 9378 9379 9380
altogether$	2912
always$	558 769 1652 2248 6812 2435 2436 2437 2438 4022 4409
ambition$	10416 8359
amok$	8295
among$	5779 10127 10128 1291 10219 10318 6044 6082 7923
amongst$	5779 10127 10128 1291 10318 6044 6082
amoral$	4385
amount$	365 366 367 10833 10834 10835
ample$	146 147 148 4708
amuck$	8295
an$	5123 5137 5563 6062 1663 6232 6278 6348 6585 2120 2121 2135 7002 7373 7785 7954 12414 8109 3934 8763
anaemi	4453
anaemic$	4452
analys	7536 7537 7538 3048 3049 11960 3169 7663 3262 7753
analysis$	8618 8632
analyst$	11869 11883 11884 11885 7539 7540 3061 7660 12010
analysts$	11869 11883 11884 11885 7539 7540 3061 7660 12010
anaphy	4453
and	3083 4197 4204
and$	4691 9159 9983 10095 5760 5761 10265 10357 10897 6622 10973 10976 6666 6686 11037 7722 7817 7819 7882 8594 8646 4211 8832
angels$	10718 10719 10720 10721 10737 8267
anger$	10252 1547 3831
angina$	4452
angry$	11322 3722 3934
animal$	8243
animals$	10169 10170 10171 10190 10191 10192 11764 8243 8244
ankle	3617
ankle$	8108
annoy$	9727
anonymous$	4122
anorak$	8487
anoraks$	8487
anorex	4240
anorexia$	8731
anorexic$	8731
anothe	3329
another$	4492 9317 10060 10218 10399 2135 11818 11844 7939 3492 8121 3934 4157
anpr	4137
anpr$	8628
answer$	9196 9904 1803 1804 1805 6440 11133 11139 11153 11197 11198 11199 11238 11366 11573 7269 7270 2788 2789 11695 11753 11756 12205 12242 8514
answerable$	70 71 72 73 74
answered$	9532 9563 1803 1804 1805 11248 11249 11250 11251 2518 11366 11406 11409 11410 11412 11413 11414 11415 11430 11431 11803
answers$	1803 1804 1805 11197 11198 11199 11238 2788 2789
antagonise$	3704
antagonised$	3704
antagonises$	3704
antagonising$	3704
antagonist$	8280
antagonistic$	4383
antagonists$	8280
anti	11921 3128 7706 3230 12080 12088 3251 12102 7771 7843 7848 7849 3376 3377 7871 4257
anti$	4981 4987 1195 5850 10206 10319 10320 10321 10322 10323 10324 10325 10326 10327 1524 6021 6039 6040 6041 6081 3858 3859
antibiotics$	7953
antici	3187
anticipated$	12141
antidepressant$	8748
antidepressants$	7953 8748
antifreeze$	8718
antips	4257
antipsychotic$	8748
antipsychotics$	8748
antisocial$	9326 9333 10198 10206 10319 10320 10321 10322 10323 10324 10325 10326 10327 6039 6040 6041 10427 12053 12118 3701 3824 8316
anxiety$	4449
any	12001 7758 4121 8669
any$	9752 9903 5593 5692 1760 1761 6582 6595 11104 6758 6772 2283 2285 6944 7016 7204 7205 7375 3007 7505 11863 11939 7603 3133 11973 12016 12017 12019 12059 3249 12122 12125 7785 7812 12182 7865 12219 12222 12231 7889 12243 8510 8511 4154 8674
anybody$	272 273 274 9304 5334 5335 5692 10824 10825 10826 10827 10893 10894 10927 6881 6882 6884 6885 6923 6924 6925 7054 11978 7865
anyone$	272 273 274 9131 9304 5334 5335 9913 5692 10209 10225 10478 10824 10825 10826 10827 10836 10893 10894 6881 6882 6884 6885 6923 6924 6925 7054 11405 11978 7865
anything$	9105 5373 9834 1808 10782 2030 10911 2110 11054 11055 11131 11137 11143 11148 11157 11192 6881 6882 11246 2508 2509 2510 2511 2512 11487 11488 11489 11490 7145 3106 11958 8510 4069
anyway$	9038 9042 10799
apart	7885 7886
apart$	12232 12233
apathetic$	4383 4413
apathy$	4413
apnoea$	8713
apologise$	11366
apologised$	11248 11249 11250 11251 11366 11430 11431
apology$	2788 2789 11695
app$	564 5055 565 5056 566 5057 567 5058 568 5059 9407 9408 9409 7626
appalling$	8971 8972 8973 8974 10319 10320 10321 10322 10323 10324 10325 10326 10327 10417 2784 2785 2786 2787 2941 3830 3865 4075 4413
appallingly$	4413
appeal$	6413 6414 6415
appear$	791 792 1128 1240 1262 1313 1314 1315 1316 1317 1318 1319 1320 1321 1322 1323 1325 1326 1327 1328 1329 1330 1415 1500 1519 1528 1529 1530 1531 1532 1533 1733 1739 6230 1740 1741 1742 1743 1746 1747 1748 1749 1873 6481 6482 6483 2108 2149 2183 2184 2185 2692 2693 12247 3606 3650 3745 3747 3752 3799 3825 3827 3835 3836 3896 3992
appearance$	10995 10996 10997 10998 10999 11000 11001 11002 11003 11004 11005 11006 11096 8825
appearances$	8825
appeared$	2183 2184 2185 2692 2693 3606 3896 3992
appearing$	2692 2693 3606
appearred$	2692 2693
appearring$	2692 2693
appears$	791 792 1128 1240 1262 1313 1314 1315 1316 1317 1318 1319 1320 1321 1322 1323 1325 1326 1327 1328 1329 1330 1415 1500 1519 1528 1529 1530 1531 1532 1533 1733 1739 6230 1740 1741 1742 1743 1746 1747 1748 1749 1873 2108 2149 2183 2184 2185 2692 2693 12247 3606 3650 3745 3747 3752 3799 3825 3827 3835 3836 3896 3992
append	7937
appendicitis$	4454
appendix$	12284
appeti	7943
appetite$	12290
apple$	8227
apples$	8227
applic	3342
application$	3289
applications$	3289
applied$	2581 2582 2583 2866 12153 7837
apply	3329 3342
apply$	10221 10222 10223 10224 2581 2582 2583 4176
appointment$	6774 2284 6776 2286 2287 11315 11316 11317 11356 11357 11358 12311 8756
appointments$	6774 2284 6776 2286 2287 11356 11357 11358 12311 8756
appreciate$	9904 5570 5571 5572 5573 5574 5575 5576 5577 5578 5579 5580 5581
appreh	7797
apprehend$	12144 4183
apprehending$	4183
approa	8689
approach$	6318 6319 6320 6321 6322 11119 2673 8687
approaches$	4796 4797 10486 10487 10488 10489 11119 11696 11697
appropriate$	4653 10887 10888 10889 10890
appropriately$	9593
apps$	564 5055 565 5056 566 5057 567 5058 568 5059 9407 9408 9409 7626
april$	9348
arab$	2157 6652 3960 8483
arcade$	9346 9347 3399
architects$	803
are	3057
are$	4496 4624 4629 356 357 521 5107 791 792 1125 1126 1127 1128 1240 1262 1313 1314 1315 1316 1317 1318 1319 1320 1321 1322 1323 1325 1326 1327 1328 1329 1330 1415 1460 1466 5972 1500 1519 1528 1529 1530 1531 1532 1533 10433 1733 1739 6230 1740 1741 1742 1743 1746 1747 1748 1749 6242 1773 1866 1867 1868 1873 2108 2115 2149 6667 11037 6714 2248 2273 6779 6986 2541 2542 7164 7279 2851 7388 2905 2906 11805 3017 7534 7652 7661 7671 7689 3239 7794 12247 8035 3608 3650 3675 3745 3747 3752 3799 3809 3825 3827 3835 3836 8426 8474 8475 4064 4091 8646 8671 4248
area	7851
area$	10208 10213 6072 7681 12198 7858 8194 8802
areas$	7858
ares$	12247
argue$	6846 11322
argued$	11322
argues$	11322
arguing$	11322
argume	8020
argument$	6863 11211 6865
argumentative$	10393 10394 10395 10396 10397 8326 4381
arguments$	3522 12367
aripiprazole$	4463
arm$	11013 7496 12283
arms$	10946 10947 10948 10949 11013 12283
around	8611
around$	4663 9052 9240 9500 10207 10236 10442 6103 6132 10481 7316 11983 8144 8368 8507
arrangement$	9501 9526 10876 8379
arrangements$	9501 9526 10876 8379 8764
arrest	11886 3080 3089 12033 3202 3292 12135 12136 12139 7797 12150 7816 3427 12362 12364 12380 12406 8699 4435
arrest$	9857 9858 10970 10971 7580 3196 12110 12126 12129 7783 3303 12144 3308 3316 3318 12158 12163 12174 12188 3374 12241 12250 12252 7918 12458 8666 4177 4183 8702 4338 4436 4484
arrested$	8886 4714 4715 4716 4717 4718 4719 4720 4721 231 232 233 9303 9612 12093 12101 12111 8659 8816 4484
arresting$	3374 4183
arrestped$	3308
arrests$	3217 12056 12110 12126 3303 3308 3318 12163 3374 12241 12458 8666 4484
arrive	11922
arrive$	9904
arrived$	11758 11759 11760 11761
arrogance$	4413
arrogant$	7404 4383 4413
arson	12066 12079 12087 12088 8112 8113 8116
arson$	12459 12460 12461 12463
arsonist$	8243
arsonists$	8243
art$	10552 4264
arthri	4453
as	3057 4121
as$	5011 5159 9542 5395 5759 1518 6080 6125 6181 6206 1768 6269 6287 6288 1851 1860 10802 6700 2694 2695 7220 11592 2920 2923 7417 7584 12005 7693 7694 7699 12049 7765 3675 3744 3746 3809 8628
asb	11921 3128 3251 12102 7843 7849 3376 3377 7871
asb$	9326 10196 7619 7742 12190 12196 3359 7867 7868 12218 3423
asbo	7833 7834 4339
asbo$	12180 12181 7835 3725 8830
asbos$	12180 12181 7835
ascert	3268
asd	4447
ashamed$	11613 2777
asian$	2135 2157 6652 6659 6683 6684 6685 2195 3933 3934 3960 8483
aside$	7315 7393
ask$	9110 4764 4765 9113 9114 324 325 326 327 328 329 765 5424 2055 11296 11297 11298 7544 8522
asked$	204 205 206 207 208 4799 324 325 326 327 328 329 9271 9272 4957 4958 4959 4960 4961 4962 4963 4964 765 9638 11200 11401 11406 11409 11410 11412 11413 11414 11415 11424 11425 11426 11583 11803 3041 7544 3173 7674 8019 8031
asking$	324 325 326 327 328 329 5254 764 765 11132 11296 11297 11298 8522 8541
askked$	324 325 326 327 328 329
askking$	324 325 326 327 328 329
asks$	324 325 326 327 328 329 765 2055 11200
asleep$	2773 2774 2949
asperg	4447
aspirations$	10416 8359
aspiring$	3716
assaul	12066 12079 12088 12094 12106 12107 12108 3553 8049 12397 12406 8091 8093 8113 8116 4346
assault$	9302 9857 9858 12070 12396 12438 12440 12459 12460 12461 12463 8177 8202 8837
assaulted$	8044 3626
assaults$	12460 12461 8202 8837
assert	3385
assertive$	7876
assess	12274 12310 3615 8611 8708
assess$	6386 6387 6388 6389 1977 6469 6470 6471
assessed$	1308 1501 3057 3213 3240
assessing$	6386 6387 6388 6389 1977 6469 6470 6471
assessment$	12312 8661 8765
assessments$	8661 8765
assign	3022
assist	3047 3299 7921
assist$	39 3294 3301 3357 3413 12268
assistant$	7981 12329 12344
assisted$	11877 3294 3301 3413
assisting$	3294 3301 3413
assists$	3294 3301 3357 3413
associ	11862 11907 11909 11921 7637 3182 7715 12067 12084 8617 8693 8694
associate$	9226 9255 9257 9258 9259 9288 9527 9528 9529 9530 9531 10033 1249 3700 8192 8206
associated$	1190 1249 8206
associates$	8965 10033 1249 11889 11893 11984 11985 11987 12043 3206 3700 8192 8206 4158
associating$	9527 9528 9529 9530 9531 1249 3206 3700
association$	1193 1194 10033 7054 7059 7060 11774 7454 11841 11842 3206 12062 8192 8206 8228 4127
associations$	1193 1194 10033 11984 11985 7673 8192 8206 8228
assume$	1024 1064 1065 3241
assumed$	1024 1064 1065
assumes$	1024 1064 1065 3241
assuming$	1024 1064 1065
assured$	8418
asthma	4453
astonishing$	7351 11699
astray$	10110 10111 10112 10113
asylum	4324
asylum$	8815
at	7681 8013
at$	15 8885 9159 5283 9729 9841 9911 10207 1496 10357 10467 10468 10973 10976 2148 6979 2493 2500 2501 7257 7264 7397 11779 11983 12143 7807 7875 12254 7928 7969 7987 7993 7995 7996 8044 8065 8066 8080 8097 8535 8736 8804 8827 8832
athena$	11992
athletic$	3937 4403
atrocious$	4413
attach	3436
attachment$	7927 4214
attack	12397
attack$	9302 7887 8177 8709 8729
attacked$	8886 9303 9612 9634
attacks$	7887 8709
attemp	8668
attempt$	5227 737 738 739 740 5232 742 743 9813 976 5468 5469 5508 11119 6774 2284 6776 2286 2287 11437 11438 11548 11549 11550 11551 11552 11553 11554 7211 7212 7213 7214 7215 2788 2789 8182
attempted$	11526 11527 11528 11529
attempts$	11119 6774 2284 6776 2286 2287 2788 2789 11696 11697 8182
attend	12354 4263 4476
attend$	8968 9226 9904 5560 10310 10313 11102 11133 11139 11153 11187 11188 11197 11198 11199 11238 11366 11573 11756 7990 3606 8514 8515
attendance$	11729 11795 12336 12349 8181 8307 4475
attended$	9532 9540 11248 11249 11250 11251 2518 11366 11803 7990 3606
attender$	10180 8181 8253 8263
attenders$	10180 8181 8253 8263
attending$	11132 7990
attends$	11197 11198 11199 11238 11260 11261 11262 11263 11987 3606
attent	7729
attention$	8858 8914 8915 4796 4797 4800 9160 9161 9429 9430 9431 9432 9433 9434 9435 9436 9441 9444 9526 9608 5262 9644 5298 9648 9694 9709 9749 9982 9993 9994 5672 1182 1183 1184 1185 5677 10054 5813 1525 1543 10403 10404 10407 10486 10487 10488 10489 10681 10682 11365 11404 11408 11409 11410 11412 11413 11414 11415 11548 11549 11550 11551 11552 11553 11554 3038 12076 3242 8173 3841 8333 8334 3863 8625 4447
attentions$	9161
attitude$	8926 9206 830 5336 846 1490 1491 10409 1579 1787 1788 1789 1790 1791 6318 6319 6320 6321 6322 10686 2897 2898 2899 2900 8124 8283 3831 8356 8357 3869 8566
attitudes$	8926 1490 1491 6318 6319 6320 6321 6322 8124 8283 8356
attract$	8857 4511 305 306 4829 4830 770 771 5347 6057 3677 3686
attracted$	8857 4511 305 306 4829 4830 770 771 9684 1148 1157 1158 1159 1160 1161 1162 1163 1164 1165 1166 1167 1168 1169 1170 1176 3677 3686
attracting$	8857 4511 305 306 4829 4830 770 771 5678 5679 5680 3677 3686
attractive$	4403
attractor$	8662
attractors$	8662
attracts$	8857 4511 305 306 4829 4830 770 771 9684 3677 3686
attractted$	8857 4511 305 306 4829 4830 770 771 3677 3686
attractting$	8857 4511 305 306 4829 4830 770 771 3677 3686
attrib	12091 3354
attributable$	12089
attributed$	3214 12089
auburn$	3981
august$	9348
aunt	8014 12363 12413 8069
aunt$	12361
auntie	12413
author	3329
authorised$	7674
authorities$	10429 10430 7054 7059 7060 11774 7454 11841 11842
authority$	10225 10305 10398 7054 7059 7060 11774 7454 11841 11842 8054 12402 8196 8349 4102
authors$	803
autism	4447
autism$	12326
autist	4447
autumn$	9348 9349
availa	3088
available$	8879 8146
average$	3937
averse$	1467 1468 1469 1470 1471
avoid$	9904 10240 10272 10508 10509 10960 6623 6624
avoidant$	10328 10329 3830 4383
avoided$	9301 4955 465 9532 9540 9554 9555 5243 11394 8586
avoiding$	6623 6624
avoids$	10272
awaiti	3479
awaiting$	7970 4332
awarde	3022
aware	3137
aware$	234 235 236 237 238 239 240 241 242 243 244 245 246 6096 10444 10445 1922 1923 1924 10882 3180 7766
awareness$	5592 6332 10680 6430 1940 1941 6433
away$	8987 9149 9150 4812 9199 9200 9247 9263 9266 9278 9390 9391 9396 5169 9526 9539 9548 9575 9581 9692 5363 5365 9758 9759 9760 9761 9762 9764 9765 934 9773 936 9775 9776 939 9806 9811 9814 5564 1565 11125 6831 11508 11509 11534 11535 7246 7247 7743 12161 7916 12369 8046
awful$	10417
awkward$	10393 10394 10395 10396 10397 12230 8326
b$	8070 12417 8837
babes$	10946 10947 10948 10949
babies$	10608 10609 10610 10611 10612 10718 10719 10720 10721 10737 10739 10740 10741 10742 10743 10744 8392
baby	12363 8746
baby$	7946 7947 12376 3548 3986 3987
babysitter$	10755 10887 10888 10889 10890
babysitters$	10887 10888 10889 10890
babysitting$	10836
back$	8943 8988 8989 4866 9232 9286 498 499 500 501 5027 5028 9384 9385 5160 5161 5162 5163 5169 9558 9560 9561 9562 9580 9691 9728 9812 9817 5564 5565 10899 6662 11124 2330 11176 7242 7318
background$	10380 8317 8829
backgrounds$	10380 8317
backs$	5565 7318
backward$	11694
bad$	4612 8971 8972 8973 8974 155 156 157 158 159 160 161 9176 9177 4859 4907 478 479 9330 915 5476 10025 10027 10028 10029 10030 1259 1260 1261 5753 5755 5842 10199 1421 1426 1427 1443 10319 10320 10321 10322 10323 10324 10325 10326 10327 10328 10329 6032 10417 2170 11024 6679 6681 7159 2784 2785 2786 2787 11735 11736 11737 11738 2941 3635 3702 3719 3736 3737 3739 3830 3839 3853 3865 3965 4075
badly$	1526 2155 7033 2820 8325 3851 3961 8490
baffling$	925 928 931 932
bag$	11040 11041 11049 7825
baggy$	11042 11043 4005
bags$	6689 11040 11041 11049 7840 8491
bail$	5704 8109 12456 4328 8820
bailed	4328
bailed$	8819
bait$	3704
baited$	3704
baiting$	8916 8917 8918 8919 8920 3704
baits$	3704
baitted$	3704
baitting$	3704
balaclava$	11081 8491 4408
balaclavas$	11081 11082 11083 11084 11086 8491 8659 4408
bald$	6673 4403
ball$	481 482 11714
band$	9180 9492 9493 9494 11860
bandana$	8491 4408
bandanas$	8491 4408
bandit$	4361
bandits$	4361
bands$	11860
bane$	6010
banger$	8206
bangers$	8206
banging$	8206
bangladeshi$	2157 6654
bank$	732 12436
banked$	732
banking$	732
bankked$	732
bankking$	732
banks$	732
banned$	7677 3583
bannin	3347 3348
banning$	7772 7780 3340 7838 7839
bare$	7219 3954
barely$	1950 6441 1951 6442 1952 2017 6508 2018 2019 6708 2714 3440 3499 3901 4242
barman$	9180
barred$	378 379 380 381 7677
barrel$	3944
barter$	603 604 871
bartered$	603 604 871
bartering$	603 604 871
barterred$	603 604 871
barterring$	603 604 871
barters$	603 604 871
base	7832
base$	12179
baseball$	4014
basic$	4045
basically$	1739 6230 1740 1741 1742 1743 1746 1747 1748 1749 3899
basis	3342
bath	8076
bath$	12423
batted$	6778
batteries$	8718
battery$	8718
battle$	3922
bbrought$	7510
be$	4602 9224 4891 4892 4893 9255 4942 4946 521 5152 5207 791 792 5287 5390 5535 1128 5637 10077 1240 5741 1262 1313 1314 1315 1316 1317 1318 1319 1320 1321 1322 1323 1325 1326 1327 1328 1329 1330 5822 1415 5937 1500 1519 1528 1529 1530 1531 1532 1533 6046 6047 6211 6212 6213 1733 1739 6230 1740 1741 1742 1743 1746 1747 1748 1749 6338 1873 10820 10863 10865 2063 2108 2149 6802 6805 11159 11160 11161 6829 6890 6900 2414 2415 2416 2417 6935 7104 7176 7266 7267 2905 2906 7661 7662 7708 3239 12077 7731 12140 7794 7803 7804 7806 7861 3394 7915 3650 3745 3747 3752 3799 3825 3827 3835 3836 4091
beanie$	8491
beanies$	8491
bear$	9296 885 886 887 1053 1869 1870 1871 1872 7398 4093
beard$	6690 8455 8471 8473
bearded$	4403
beards$	6690 8455 8471 8473
beared$	885 886 887
bearing$	885 886 887 10686
bearred$	885 886 887
bearring$	885 886 887
bears$	885 886 887 1869 1870 1871 1872 4093
beat	12380 12389 12397
beat$	3011 7503 7504 3015 7509 11861 7551 3067 3068 3073 3094 3098 7591 7595 7596 7598 11946 11951 11952 11953 3120 7614 3125 7621 11974 7745 3271 7768 7808 12390
beaten	3553
beaten$	4541 8044
beating$	8177
beats$	12390
bebrought$	7510
became$	791 792 1128 1240 1262 1313 1314 1315 1316 1317 1318 1319 1320 1321 1322 1323 1325 1326 1327 1328 1329 1330 1415 5972 1500 1519 1528 1529 1530 1531 1532 1533 1733 1739 6230 1740 1741 1742 1743 1746 1747 1748 1749 1873 2108 2149 3650 3745 3747 3752 3799 3809 3825 3827 3835 3836 4253
because$	4507 346 368 370 4870 386 387 5177 5178 3560 12406
becom	3057 4219
become$	791 792 1128 1240 1262 1313 1314 1315 1316 1317 1318 1319 1320 1321 1322 1323 1325 1326 1327 1328 1329 1330 1415 5977 1500 1519 1528 1529 1530 1531 1532 1533 1733 1739 6230 1740 1741 1742 1743 1746 1747 1748 1749 1873 2108 2149 11160 3650 3745 3747 3752 3799 3809 3825 3827 3835 3836
becomes$	791 792 1128 1240 1262 1313 1314 1315 1316 1317 1318 1319 1320 1321 1322 1323 1325 1326 1327 1328 1329 1330 1415 1500 1519 1528 1529 1530 1531 1532 1533 1733 1739 6230 1740 1741 1742 1743 1746 1747 1748 1749 1873 2108 2149 6864 3650 3745 3747 3752 3799 3825 3827 3835 3836
becoming$	5972 5978 3744
bed	3592 3597 4223
bed$	9318 9429 9430 9431 9432 9433 9434 9435 9436 9701 9702 12411 8070 8071 8072 12433 8088 8714
bedbugs$	8083
bedroom$	8071 12426
bedrooms$	7840
beds$	9318
bedtime$	10919 10920 10921 10941 10943
bedtimes$	10941 10943
bedwetting$	8714
bee$	8247
been	7586 3617 4219
been$	4565 4626 4627 4677 4678 188 197 4710 4711 508 521 9538 9547 9549 9550 9551 5208 5220 745 5239 5240 791 792 1128 1240 1262 1313 1314 1315 1316 1317 1318 1319 1320 1321 1322 1323 1325 1326 1327 1328 1329 1330 1415 1452 5968 5969 5970 5976 5982 1500 1519 1528 1529 1530 1531 1532 1533 1641 1733 1739 6230 1740 1741 1742 1743 1746 1747 1748 1749 1873 1954 2108 2149 6780 6781 6782 2541 2542 7049 11559 11560 7224 7225 11583 2821 2851 7354 7355 7356 7389 7390 7391 2905 2906 7455 7570 7661 3239 7794 3459 3478 3480 7990 7994 3504 3586 8108 3650 3675 3745 3747 3752 3799 3809 3813 3825 3827 3835 3836 4091 4253 4266 4279 4281 4304 4306 4312 4325 4326 4331
beer$	12299
bees$	8247
befell$	8908
before$	9274 6200 10607 6336 11785 11814 12049 3396 8097
befriend$	9402 569 570 571
befriendded$	569 570 571
befriendding$	569 570 571
befriended$	569 570 571
befriending$	569 570 571
befriends$	569 570 571
began$	8993 521
beggars$	8217 4100
begin	3334
begin$	8993
begins$	8993
begun	4263
behav$	9532
behave$	9226 9321 9527 9528 9529 9530 9531 5246 756 757 904 905 1352 1386 1690 1691 1692 1693 1694 1695 1726 1727 1728 1729 1730 2127 2128 2129 2130 11133 11139 11153 11238 3834 3896 8514
behaved$	9527 9528 9529 9530 9531 9532 9540 9588 9589 5246 756 757 1352 6017 1690 1691 1692 1693 1694 1695 1726 1727 1728 1729 1730 2127 2128 2129 2130 11248 11249 11250 11251 3834 8342 3896
behaves$	904 905 1352 1690 1691 1692 1693 1694 1695 1726 1727 1728 1729 1730 2127 2128 2129 2130 11238 11260 11261 11262 11263 3834 3896
behavi	12183 3347 12362
behaving$	9532 1352 1690 1691 1692 1693 1694 1695 1726 1727 1728 1729 1730 2127 2128 2129 2130 3834 3896
behavior$	8926 1481 1482 1483 1484 1485 1486 1487 1488 1489 8124
behaviors$	8926 8124
behaviour$	3 4 5 6 7 8 9 4503 8851 8852 4510 20 8913 8926 9012 4673 338 339 9181 9182 9183 9184 9185 9186 9187 9188 9206 9216 9217 9218 9219 9582 9583 9584 9585 830 9679 5336 846 5437 947 948 9857 9858 9859 9862 9863 9864 9865 9866 9867 9868 9869 9870 9871 9872 9873 9940 9941 9942 9943 10079 10121 1481 1482 1483 1484 1485 1486 1487 1488 1489 10381 10382 10383 10384 10386 10387 10388 10686 11947 7619 7721 12085 7742 7772 7780 7781 7829 7833 7834 7838 12190 12195 12196 3359 7867 7868 12218 12354 8008 8104 8124 8125 8206 8232 8233 8283 8321 3831 4275 4276 8829
behavioural$	3831
behaviours$	8913 8926 10381 10382 10383 10384 10386 10387 10388 8124 8125 8283 8321
behavs$	9532
behavved$	9532
behavving$	9532
behind	11909 7698 12051 12078 7732 3250 7760 7761
behind$	10096 10645 10646 10647 11254 11256 7370 12045 7741 3513 8399 8781
being	4219
being$	8905 4677 4678 9047 4938 4956 508 5117 791 792 1128 5637 5714 5716 1240 1262 1313 1314 1315 1316 1317 1318 1319 1320 1321 1322 1323 1325 1326 1327 1328 1329 1330 5880 1415 5959 1500 1519 1528 1529 1530 1531 1532 1533 6108 1733 1739 6230 1740 1741 1742 1743 1746 1747 1748 1749 6263 6337 6344 1873 10820 2108 2149 2541 2542 11561 2821 2851 7353 7806 12279 3481 3650 3745 3747 3752 3799 3809 3825 3827 3835 3836 4279 4281 4304 4325 4326 4331
belief$	8561 8591
believe$	9172 9173 9174 9175 1383 1391 11573 11756 3241
believed$	5733 5734 10082 10083 10084 1383 1391 11282 11283 11284 11285 11286 3035 3213 3240 3245 3269
believes$	1383 1391 3241
believing$	1383 1391
belift	7510
belligerent$	4381
belong	3057
belongs$	11742 8580
below$	3513 8789
bench$	3318 12227 3607
benefit$	9904 3038 11877 3294
benefited$	3294
benefiting$	3294
benefits$	3294 3345
bepicked$	7510
beraid	7510
bereaved$	3525 4479
bereavement$	12395 4479
besear	7510
besieged$	1253 1254
besotted$	629 630 631 632 633 634 635
bespectacled$	4403
bespok	3501
best$	1722 1919 1920 1921
bet$	2414 6905 2415 6906 2416 6907 2417 6908 2418 2419
beta$	7955
betray$	4079
betrayed$	4076 4079
betraying$	4079
betrays$	4079
better$	4612 4653 9324 9593 9718 9778 9779 5441 9789 9790 11387 3181
betwee	11986
between$	6250 8807
bevisi	7510
beyond$	10229 10230 10231 1428 1527 1534 1683 6564 2103 2104 2105 2381 3777 3778 3798 3864 4033 4070
bid	3342
bid$	3289
bids$	3289
bifida$	8725
big$	4574 10016 1811 1812 1813 1814 2118 2153 3937 3945 3962 3981
biggest$	1442 2177 3806 3985 4160
bike	11973 7888
bike$	12235
biological$	3872
biopsies$	4451
biopsy$	12317 4451
bipola	8034 4450
bipolar$	12381
birth	7578
birth$	10426 3872 8745
birthmark$	4404
birthmarks$	4404
bit$	4952 10600 10601
bitch$	8290
bitches$	8290
bitchy$	4383
bitten$	8414
bitterly$	2820
black$	2135 2157 6652 2170 11014 6683 6684 6685 2195 2198 11073 11074 11075 11086 3933 3934 3957 3958 3965 3981 8491 4005 8659
blackheads$	8484
blackmail$	8905 8177
blacko	4455
bladder$	12284
blade	12462
blade$	5668 5669 5670 8096 12459
bladed$	12459
blades$	5668 5669 5670
blam$	2979 2980
blame$	382 383 384 385 9618 9619 9620 9621 9622 9623 9624 9625 9626 9627 9628 9629 5284 5285 9654 9655 9656 9657 9672 9673 9674 9675 842 843 844 5356 5357 9723 9724 9725 9754 9755 9756 9757 1001 9839 1002 5540 5541 5542 5543 5544 9902 5556 11598 11743 11745 11746 7400 11748 11753 11754 7435 2987 2988 2989 2990 4089 4090 8584
blamed$	9634 842 843 844 1001 1002 2979 2980 2987 2988 2989 2990 3622
blameless$	8175
blames$	842 843 844 1001 1002 7400 11748 2987 2988 2989 2990
blameworthy$	4413
blaming$	842 843 844 1001 1002 11512 11513 11598 2979 2980 2987 2988 2989 2990 11834 11835 11836 11837
blammed$	2979 2980
blamming$	2979 2980
blams$	2979 2980
blank$	11101 6773
blanket$	2292
blatant$	1371 1372 1374
bleach$	3958 8718
bleached$	3958 3981 8474
bleeder$	8217
bleeders$	8217
blifte	7510
blight$	6010 3788
blighted$	1253 1254 1375
blighter$	8217
blighters$	8217
blind$	7324 8176 8586 4109 8740 8741
bling$	10014
blinkered$	4413
block$	9763 10479
blocked$	9772
blockers$	12302
blond$	6673 3958 3981 4403
blonde$	6673 3958 3980 3981 4403
blood$	8736 4268 4453
bloody$	4058
blot$	1255
blue$	11014 3959 3981 8491
board$	7054 7059 7060 11774 7454 11841 11842 7563 12027 12244 8626
boards$	8626
boast$	3706
boasted$	3706
boasting$	3706
boasts$	3706
boastted$	3706
boastting$	3706
boat$	10275 5929
boats$	10275 5929
bodge$	4416
bodged$	4416
bodges$	4416
bodging$	4416
bodies$	9178 9179 9428 9570 5226 9709 1854 1855 1856 1857 1858 10912
bodily$	8112
body$	9428 5226 5410 1787 1788 1789 1790 1791 10643 1854 1855 1856 1857 1858 7647 3158 3969
boisterous$	4383
bolshy$	4385
bomb$	8250 8251
bomber$	6692 8491
bombers$	8491
bombs$	8250 8251
bone$	10264 3855
boned$	8436
book$	12159
boorish$	4385
boost	3420
boots$	8491
bore$	1869 1870 1871 1872
born$	3434 12293 3894 4235 4250
borough$	12235 12412 8802
boss$	9139
bosses$	8622
bossy$	4383
botch$	4416
botched$	4416
botches$	4416
botching$	4416
both$	5404 3675 3744 8534 4154
bother$	9604 9711 9712 9713 9714 9715 9984 11201 11202 11203 11204 11323 11459 11530 8186 8539 8540
bothered$	9532 9540 11385 11396 11401 11406 11409 11410 11412 11413 11414 11415 11424 11425 11426 11427 11428 11429 7085 11451 11452 11453 11454 11459 7118 11531 11583 7386 11803 2973 8539 8540
bothering$	8539 8541
botherred$	8539
botherring$	8539
bothers$	6384 10732 8539
bottle$	7952
bottles$	7952
bottom$	4292
bottoms$	11079 2247 4016
bought$	5662 8190
bounce$	6552
bouncer$	9180 9492 9493 9494
bouncers$	9180 9492 9493 9494 10448 10449 10450 10451
bound$	504 2322 2323 2324
boundaries$	10249 10250 10919 10920 10921 10941 10943 8196
box$	8076 3980 8545 4055
boy	7505 11939 7603 11973 12016 12017 12019 12059 3249 12105 12122 12125 7812 12182 12219 12231 7889 12243 8033 8117 8674
boy$	358 420 9477 848 869 5360 1244 10115 10116 1412 10277 10331 10359 10360 10361 10362 10363 10364 10375 1548 10534 1874 1875 2205 2252 2253 6836 6921 6922 7535 8090 12464 3707 8210 8216 8227 8239 3749 8256 8296 8315 3833 8453 8476
boyfri	12362
boyfriend$	8992 9382 9449 612 613 614 615 616 9485 9486 649 650 651 652 653 3528 12368 12376 12383 8042 8156 8157 3667 3668
boyfriends$	8992 9449 612 613 614 615 616 9485 9486 649 650 651 652 653 8156 8157 3667 3668
boys	7520 7527 12004 7658 3170 3171 7703 3235 7752 3273 12183 7878 12225 3424 12265 4162
boys$	8939 9116 9137 9142 9145 9166 358 9221 4878 9252 420 4927 4928 4929 9320 4974 4976 4978 9350 9382 9417 9421 5193 5194 5199 5200 5210 5242 848 869 5360 952 5482 5613 9990 10004 10021 10036 5691 10045 10055 10056 10057 10058 5727 1237 1238 1239 1244 10089 10091 10103 10115 10116 10195 1411 1412 10277 10331 10334 10359 10360 10361 10362 10363 10364 10375 1548 10391 10448 10449 10450 10451 10534 1751 6302 6303 6304 6305 1840 1874 1875 10737 10747 10760 10793 11015 2205 2252 2253 11099 11205 11206 11207 11208 11209 6869 6870 6871 6886 6895 6901 11259 6913 11269 6971 11374 11536 7227 7228 7229 7230 7231 7232 7289 11651 11670 11678 11679 11680 11681 11682 11683 11684 11685 7479 12050 7726 3244 3246 3258 12097 12099 7764 3310 12211 8133 8210 8216 8227 8239 8256 8286 8296 8315 3833 8453 8570 8578
bpicked$	7510
braces$	8473 8484
brag$	3706
braged$	3706
bragged$	3706
bragging$	3706
braging$	3706
brags$	3706
braid	7510
braid$	8471 8473
braide	7510
braided$	3981 8474
braids$	11076 8471 8473
brain$	4455
brains$	5749
brand$	11038 8506
branded$	11042 11043 4005
brands$	11038 8491 8506
brash$	4385
brat$	4361
brats$	4361
bravado$	10015
brawn$	5749
brazen$	4385
breach	11921 4329
breach$	12154 3618
breached$	3618 4329
breaches$	3618
break	12362 8020 12377
break$	9226 1213 1214 10270 6076 11161 11322 11854 12204 12205 3705
breakdown$	11734 12277 8365 8791 8802 8804
breakdowns$	8365
breakfast$	12417 12431
breaking$	8916 8917 8918 8919 8920 1213 1214 11322 2885 3404 3705 4086
breaks$	1213 1214 11322 2885 3705 4086
breakup$	12367
breath$	11028
bribed$	8188
bridge$	10243 10244
bridges$	10243 10244
brief	3122
brief$	3025 3045 7613
briefed$	3173 7674
briefi	8611
briefing$	3045 7613 4135 8627
briefs$	3045 7613
bright$	3981
bring	3299
bring$	8857 4511 8875 4829 4830 758 759 760 761 762 849 1943 7779 3311 3321 3352 4182
bringing$	758 759 760 761 762 849 1943 3311 3321 3352 4182
brings$	8857 4511 4829 4830 758 759 760 761 762 9684 849 1943 3311 3321 4182
broad$	3937 3943
broke	12389
broke$	1213 1214 6075 2885 3705 4086 8802
broken$	6032 6033 6077 2885 3272 7885 3824 8318 4086 8802
bronchitis$	4454
brothe	8014 12363 8017 3542 12391 12407 12413
brother$	9345 3518 3519 12361 8015 3528 8043 8050 12421 8363
brothers$	9345 10426 8363
brough	7793
brought$	8850 8857 4511 8875 758 759 760 761 762 9684 9685 9686 849 9753 1943 7510 3202 12140 7801 3311 12151 7885 7886
brown$	2170 11014 3957 3958 3959 3965 3981
browsing$	7589 3099
bruise$	4458
bruised$	4458
bruises$	4458
bruising$	4458
brunette$	6673 4403
brush$	2881 2902
brushed$	2824 2881 2902
brushes$	2881 2902
brushing$	2881 2902
bsearc	7510
buck$	6680 11712 4083
budding$	5906
budget$	7438 11797 11806 11807
budgets$	11729 7438
bugs$	8083
build	3012 11886 3293 3299 4121 4161
build$	1752 1753 10981 10982 10983 6690 3069 3247 8428
builded$	3069
builder$	9180 9492 9493 9494
builders$	9180 9492 9493 9494
buildi	7553 3299
building$	11797 11900 3069 3247
builds$	10981 10982 10983 3069 3247 8428
built$	6636 11933 7739 3938 8430
bulimi	4240
bulimia$	8731
bulimic$	8731
bulk$	3253 7770
bulky$	3937
bulletproof$	10229 10230 10231
bullied$	8883
bullies$	10106 10107 10108 10169 10170 10171 10278 10279 8235 8236 8243 8244 8555
bully$	10106 10107 10108 10169 10170 10171 10270 10278 10279 8235 8236 8243 8244
bullying$	8916 8917 8918 8919 8920 10196 10258 10259 10427 11834 11835 11836 11837 8177
bump$	7946
bunch$	10042 10103 1332 1412 10331 10359 10360 10361 10362 10363 10364 10375 1594 1899 1900 11274 8227 8315 8368
bungle$	4416
bungled$	4416
bungles$	4416
bungling$	4416
bunk$	3648
bunked$	3648
bunking$	3648
bunks$	3648
burden$	5836
bureau$	11869
burgla	11854 11862 11871 11915 12051 12066 3230 12075 12079 12087 12088 12094 12102 12106 12107 12108 7848 8093 8112 8113 8116 4346
burglar$	10169 10170 10171 10253 10254 10255 10256 10257 12045 8243 8244
burglaries$	12052 7721 12195 3407 12460 12461 12463 8665 8672 8837
burglars$	10169 10170 10171 10253 10254 10255 10256 10257 8243 8244
burglary$	3040 12028 7721 12070 12440 12459 12460 12461 12463 4154 4164 8837
burgle	4490
buried$	2668 2669 2877
burly$	3937 4403
burn$	1405 1406 1437 1438 12390
burned	3553
burned$	1405 1406 1437 1438 12390 8044
burning$	1405 1406 1437 1438
burnned$	1405 1406 1437 1438
burnning$	1405 1406 1437 1438
burns$	1405 1406 1437 1438 12390
burnt$	1405 1406
bury$	2668 2669 2877
burying$	2668 2669 2877
bus$	9346 9347
busine	7615 7847 8693
business$	9368 9369 6398 6399 6400 6402 10750
businesses$	11866 11941 11962 12194 12220
busy$	11750 7404
but$	4691 744 5330 5331 6230 1740 1741 1742 1743 1746 1747 1748 1749 6245 6246 6247 6248 6283 6299 6323 6521 6601 11321 7363 8560
buvidal$	4463
buy	7692
buy$	9115
buzz$	4567 77 4571 9298 9299 9300 9982 10008 3972
bvisit	7510
by	7906 4197 4204
by$	9052 9136 5120 5121 5125 5639 5640 5661 10047 10318 6044 6171 6454 11130 11379 11588 7243 7244 7245 11657 11660 11661 11662 11663 7494 7543 3110 3166 3197 12068 7723 7763 12121 7962 12321 7985 3638 8535 8567 8624 8796 8798
c$	8837
cahms	4467
caked$	2179
calculated$	4610 120
calculating$	4383
call	3130
call$	5230 5507 9855 6591 2101 11356 11357 11358 11694 11696 11697 3046 7589 3099 8578
called$	4957 4958 4959 4960 4961 4962 4963 4964 11583 11803
caller$	8219 8253
callers$	8219 8253
callin	11897
calling$	6341 3046 7566
callous$	4383 4413
callousness$	4413
callout$	8794
callouts$	8794
calls	3175
calls$	11356 11357 11358 11696 11697 11740 11741 3046 11909 7572 12014 3351 7843 8578 8579
came$	375 9588 9589 824 1686 1689 2235 2244 11803 3202 3238 3469 3672
camera	7647 7663
camera$	11988 11994 7648 11996 3166 12010 3178
cameras$	11988 11994 7648 11996 3166 12010 3178
camhs	4467
camhs$	7062
camouflage$	8491
campaign$	4208
can	3083
can$	4625 275 773 774 775 880 881 884 921 1004 1008 5973 1555 1622 1625 1626 1628 1636 1720 1895 1925 1949 1961 1964 2028 2061 2123 10969 6888 2420 2445 2448 6959 2615 2910 3076 7597 3166 3193 3296 7793 3312 3393 7952 3515 4028 4211
canada$	4006
cancer	8034 4453
cancer$	12356 12381
candidates$	7827
cannab	12462 8119
cannabis$	34 4578 9429 9430 9431 9432 9433 9434 9435 9436 9441 5819 12002 7957 12305 12307 8096 12466 8134 4262
cannon$	8252
cannons$	8252
cannot	3451 3515
cannot$	873 920 1003 1011 1012 1013 1079 1136 2351 6854 11216 11217 11218 11219 2444 2613 2685 8006
canny$	6566 6567 6568 2122
cans$	7952
cap$	2226 11065 11066 11067 11076 11081 6743 6744 2254 2255 8491 4004 8496 8505
capab	7734
capabi	12239
capability$	4432
capable$	1395 1898 1927 6427 6450 6451 1966 1979 6473 10821 6940
capaci	12239
capacity$	1892
capital$	10268
caps$	2226 11065 11066 11067 11068 11069 11076 11081 11082 11083 11084 6743 6744 2254 2255 8491 4004 8496 8505
capsules$	7953
captur	7553 4161
capture$	10970 10971 11900
captured$	7651
car	7888 8809
car$	9373 9374 9375 9376 9490 9491 10039 10040 10041 12235 12420 4146
caravan$	12410
card$	7589 3099 12323
care	3565
care$	4580 4581 4582 4583 4584 5570 5571 5572 5573 5574 5575 5576 5577 5578 5579 5580 5581 5899 6074 6115 6416 6417 6418 6421 6422 6424 6425 6428 6439 10833 10834 10835 10836 10853 10858 10859 10860 10861 10862 10916 10917 10918 6842 6843 6844 11201 11202 11203 11204 11220 11221 11222 11371 7063 11411 11459 7113 11530 11548 11549 11550 11551 11552 11553 11554 11555 7211 7212 7213 7214 7215 11770 11771 11772 11773 7447 2957 2958 2959 12313 12325 12357 12388 12401 8056 12428 3873 8539 8540 8587 4270 8799 8800 4310 4481
cared$	11385 11401 11406 11409 11410 11412 11413 11414 11415 11424 11425 11426 11454 11459 2957 2958 2959 8539 8540
career	12084
career$	4995 8232 8233 3753 4159
careful$	8859 4517 4518 4519 4520
carefully$	9593
careless$	97 98 100 101 4859 870 943 11500 11501 3687 4413
carelessly$	4413
carelessness$	4503 8851 8852 9207 9208 9209 9210 9211 9212 9582 9583 9584 9585 9646 5300 5338 5339 5359 9707 5440 4413
carer	3540 12391 4315
carer$	6025 6026 12359 12361 12401 3569 3571 3572 8799 8806
carers$	1396 1397 6025 6026 6475 12401 8285 8799
cares$	11220 11221 11222 2957 2958 2959 3569
caribbean$	2157
caring$	3569 8524
carpet$	11719
carrie	11909 3145
carried$	4681 9046 9064 9082 9563 832 833 1177 1178 1179 2202 2203 11526 11527 11528 11529 12165 3673 8165 3997
carries$	9063 9081 686 687 832 833 1177 1178 1179 1354 1690 1691 1692 1693 1694 1695 1726 1727 1728 1729 1732 2127 2128 2129 2130 2202 2203 6973 11934 12057 7713 3673 8165 3997 4093
carry	3145
carry$	8940 8955 4680 9062 9080 9226 9255 9257 9258 9259 4921 4922 4923 686 687 9527 9528 9529 9530 9531 832 833 9949 9951 9957 9959 1177 1178 1179 10066 10067 1353 1690 1691 1692 1693 1694 1695 1726 1727 1728 1729 1731 2127 2128 2129 2130 2202 2203 11161 6972 3334 3673 8165 3997 4093
carryi	11909 7698 12078 8091 8115
carrying$	9047 9283 9527 9528 9529 9530 9531 1177 1178 1179 5718 2202 2203 11846 12045 12057 3250 7760 7761 12438 8112 3673 3997
cars$	9490 9491 10039 10040 10041
case$	10159 10330 7451 11912 7620 3248 3282 3289 7784 12137 12452 8258 8260 8319 8320 4152 8825 8831
cases$	10159 10330 11912 8258 8260 8319 8825
cash	3335
cash$	265 266 267 268 269 270 271 9140 9141 4804 4805 4806 4807 4808 4810 4811 9298 9299 9300 5023 9429 9430 9431 9432 9433 9434 9435 9436 9441 9444 9986 9987 10014 5671 10038 7826 8096 3807
cast$	8939 6886 6895 6901 11269
casual$	11689
casually$	2155 3961 8490
casualty$	12315 12316
catalogue$	2538
catcalls$	9160
catch	11886 11995 12139 7797 8699
catch$	5347 3086 11997 12007 3305 12144 12145 12250
catches$	3305
catching$	3305
category$	5986 3560
catheter$	4460
catty$	4383
caught	12150 12151
caught$	8883 8886 521 10227 10228 10915 12101 3624 3813 4345
cause$	8850 8875 812 10158 1369 1370 10270 6591 2101 11160 3264 12128 3358 8257 3793 3796
caused$	8850 8875 812 9684 9685 9686 1369 1370 3793 3796
causer$	10280 8222
causers$	10280 8222
causes$	812 9684 10158 1369 1370 12128 8257 3793 3796
causin	7732 3250
causing$	8916 8917 8918 8919 8920 812 10203 1369 1370 11322 7741 3793 3796
cautio	8093 8817
caution$	4557 12440 12458 8830
cautioned$	12093 4328
cautions$	12458
cautious$	8861 11689
cavalier$	4413
cbo	7833 7834 4339
cbo$	12180 12181 7835 8830
cbos$	12180 12181 7835
cbt$	8754
cce$	9326
cctv	7647 7663 3262 7753
cctv$	7536 7537 7538 3048 3049 11896 3063 3102 7621 11994 7648 3159 3169 12010 3178 4137 8636
cease$	934 936 939 1846 1847
ceased$	1846 1847
ceases$	1846 1847 12201
ceasing$	1846 1847
cell$	11869 11948 4137
cells	8107
cells$	10263 12454
central$	11923
centre$	10208 12194 12198 3399 12260 12263 8830
cerebral$	4453
certain$	2322 2323 2324 2378 6905 6906 6907 6908 2418 2419
certainly$	2495 2503 6994 2504 2505 8531
certainty$	2379
chain$	11920 8491 8617 4152
chains$	11920 8491
challe	12021 7814
challenge$	11322 12161 3409
challenged$	11322 12101
challenges$	11322 3409
challenging$	5755 10319 10320 10321 10322 10323 10324 10325 10326 10327 10393 10394 10395 10396 10397 1560 1561 1562 1563 1564 11322 3824 3828 3830 8326 4383
chance$	4637 4638 4639 149 9088 9089 9090 9091 9092 9093 4801 311 312 9710 9910 9911 6859 6877 6965 2475 2862 2863 2864 2865 11720 11721 3325 3355 8182 8575
chances$	4637 4638 4639 149 9054 9086 9087 9088 9089 9090 9091 9092 9093 4801 311 312 9710 9910 9911 2862 2863 2864 2865 11720 11721 8182 8575
change$	8984 435 9321 5098 9446 9736 9883 9884 9885 9886 10305 10313 11102 11133 11139 11153 11187 11188 11235 11258 6912 11266 11296 11297 11298 11307 11312 6966 11573 8514 8515 8522
changed$	435 6839 11264 11282 11283 11284 11285 11286 8062 4283
changes$	435
changing$	11296 11297 11298 6952 8522 4283
chaos$	9648 10008 10053 8186 8284
chaotic$	1536 6033 3824 8316 3826 3828 4383 4413
chaperone$	10755 10887 10888 10889 10890
chaperones$	10887 10888 10889 10890
chaperoning$	10927
character$	10189
characters$	5872
charg	12139
charge	11909 7698 3292 12135 7790 7801 12150
charge$	2074 11457 12045 12129 7783 12158 3374 12458 8670 4212 8823
charged$	12093 12111 12148 4330 8822
chargeing$	3374
charges$	12056 12137 3302 12160 3374 12458 8670 8673 4212 8823
charging$	7790 4177
charity$	7054 7059 7060 11774 7454 11841 11842
charm$	6101
charms$	9570 9571
chart	3146
chart$	3055 7560 3179 8618
charted$	3179
charts$	8618
chase$	8914 8915 9982
chaser$	11696 11697
chasers$	11696 11697
chasing$	11696 11697
chat$	9405 9406 569 570 571 7581 3092
chated$	569 570 571
chating$	569 570 571
chats$	569 570 571 3092
chatted$	569 570 571
chatting$	569 570 571
chav$	4361
chavs$	4361
cheat$	10270 8243
cheats$	8243
check	4117 8611
check$	3059 7552 3066 3070 3074 3078 11988 3186 3210 12296 8621 8632 8676
checke	7514
checked$	11583 11803 11847 3070 7568 7627 7666 3186 7767 12187
checkes$	3070
checking$	3070 3074 3186
checks$	3070 3074 11988 3168 3186 3210 8621 8632 8676
cheek$	11013
cheeks$	11013
cheeky$	4383
chemotherapy$	4451
chested$	8435 8445
chicken$	9346 9347
chief$	3789
child	12183 8005 8033 8117 8746
child$	358 420 589 848 869 5360 1244 10115 10116 1412 10277 10331 10333 10334 10359 10360 10361 10362 10363 10364 10375 1548 10534 10603 10608 10609 10610 10611 10612 10684 10685 1874 1875 10718 10719 10720 10721 10739 10740 10741 10742 10743 10744 10753 10973 10976 2205 2252 2253 6838 7947 12352 12402 3566 3567 12464 3658 3707 8209 8227 3740 3743 8239 3753 8296 8315 3833 8361 8392
childhood$	4220
childish$	6367 6368 6369 4383
childlike$	10645 10646 10647 6367 6368 6369 6536 6537 6538 6539 8399
children$	8939 358 9221 4878 420 9320 4974 4976 4978 5193 5194 5199 5200 5210 5242 848 869 5360 952 5482 5613 10045 10055 10056 10057 10058 5727 1237 1238 1239 1244 10089 10091 10115 10116 10131 10132 10133 10134 10135 10136 10137 10138 10139 10140 10141 10142 10145 10146 10147 1411 1412 10277 10331 10334 10359 10360 10361 10362 10363 10364 10375 1548 1582 10534 6229 1751 10602 10608 10609 10610 10611 10612 10684 10685 10688 1874 1875 10718 10719 10720 10721 10737 10739 10740 10741 10742 10743 10744 10752 10973 10976 2205 2252 2253 11205 11206 11207 11208 11209 6869 6870 6871 6886 6895 6901 11259 6913 6971 11374 2573 2574 11536 7227 7228 7229 7230 7231 7232 7281 7288 11670 11678 11679 11680 11681 11682 11683 11684 11685 7419 7478 7479 3565 8133 8194 8209 8227 8239 8286 8296 8315 3833 8361 8392 8534 8569 8570 8572 8578 8806
chin$	11013
chinese$	2157 6654 8483
chip$	6063 1573
chis	4119
chis$	8610
chlamy	4462
choice$	3 4 5 6 7 8 9 8926 4593 4594 104 105 4597 107 108 109 4601 111 8950 8951 8952 8953 8954 8956 8957 4611 8959 8960 8961 8962 8963 8964 127 128 129 154 9000 9001 9002 9003 9004 9005 9006 9007 9181 9182 9183 9184 9185 9186 9187 9188 4845 9193 9194 9195 9203 9204 4908 9256 419 4911 4912 4913 4914 10452 10617 6456 6457 6458 10806 10807 8124 8125 8126 8127 8129 8394
choices$	3 4 5 6 7 8 9 4503 8851 8852 8926 8950 8951 8952 8953 8954 8956 8959 8960 8961 8962 8963 8964 137 138 139 140 4646 4647 4648 4649 4650 4651 4652 9000 9001 9002 9003 9004 9005 9006 9007 9008 9009 9012 9015 9016 9017 9018 9019 4673 9181 9182 9183 9184 9185 9186 9187 9188 419 4911 4949 4950 9582 9583 9584 9585 5336 846 5437 947 948 9857 9858 9859 9862 9863 9864 9865 9866 9867 9868 9869 9870 9871 9872 9873 10617 10658 10659 6456 6457 6458 10806 10807 8124 8125 8126 8127 8394
choked	3553
choked$	8044
choose$	130 131 132 150 151 9026 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 456 457 9400 9401 9524 9525 1181 1186 10730 6440 10794 10795 10958 11159 11341 3639
chooses$	130 131 132 150 151 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 456 457 9400 9401 1181 1186 11341 2916 2917 2918 2919 3639
choosing$	130 131 132 150 151 9181 9182 9183 9184 9185 9186 9187 9188 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 456 457 5678 5679 5680 10797 10798 2916 2917 2918 2919 3639
chose$	130 131 132 150 151 9026 4877 9225 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 456 457 9524 9525 1181 1186 11341 11710 2916 2917 2918 2919 7433 11781 3639 8586
chosen$	130 131 132 150 151 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 456 457 9532 9540 3639
chronic$	12273 4234
chubby$	6637 6673 4403
chunky$	3937
cid	11868
cider$	12299
cigarettes$	265 266 267 268 269 270 271 9140 9141 4804 4805 4806 4807 4808 4810 4811 9429 9430 9431 9432 9433 9434 9435 9436 9441 9444 10038
cin$	4481
circles$	6689
circul	3103 3202 4175
circulate$	3026 7518 3028
circulated$	3026 7518 3028 11867 3117
circulates$	3026 7518 3028
circulating$	3026 7518 3028
circulation$	8666
circumstances$	11340 11363 8810
citalo	4257
citalopram$	8748
city$	6632 12235 12412
civil	3347 4197
civil$	7780 7838 4188
clad$	2207 2208 2209 8441 8452 3999
claim$	5494 9842 9843 9844 9845 9846 5728 5729 5730 8815
claimed$	5728 5729 5730
claims$	5728 5729 5730 3484
clamp$	4193
clamped$	12262 4193
clamping$	4193
clamps$	4193
clarif	3268
class$	5013 10122 10126 5938 10398 10717 11765 12341 12462 8119 8782 4346 4442
classed$	1504 3057
classmates$	9345 10879 10885 8133 8242
classroom$	12341
clear	3064 3422
clear$	925 928 931 932 2170 2378 7373 3245 12205 7890 3965 4045 4175 4181 4200
cleared$	3425
clearly$	769 2363 2364 2365 2366 2495 2503 6994 2504 2505 7042 2905 2906 4091
cleft$	4453
clever$	1812 1813 1814 6566 6567 6568
climb$	1201 1202
climbbed$	1201 1202
climbbing$	1201 1202
climbed$	1201 1202
climbing$	1201 1202
climbs$	1201 1202
clingy$	4383
clinic	3473 4219
clinic$	12296 7964 12312 12316 4102 8713
clinically$	4243
clip$	5094 5095 605 606 11896 3107
clips$	5094 5095 605 606 3107
close	3205
close$	1853 11754 2950 3034 7681 7696 8573
closed$	2866 2950 3000 8527 8530 8573
closes$	2950 8573
closing$	11512 11513
closure$	7780 3340 4213
clothe$	8628
clothes$	4510 20 4528 9298 9299 9429 9430 9431 9432 9433 9434 9435 9436 830 5336 846 5671 6695 6696 11065 11066 11067 11068 11069 11073 11074 11075 11076 11087 11096 7912 8491 8496 8628
clothing$	6695 6696 11065 11066 11067 11087 11096 8491 8493 8496
clout$	10015
clozapine$	4463
club$	2967 4102
clued$	1656 1662
clueless$	4413
cluster$	7898
clusters$	7898
co$	5558 10297 6756 6787 6793 6798 6807 6896 8311 4197
coach$	9139 9180 9424
coaches$	9180 9424
coat$	11065 11066 11067 11076 12431 8491 8496 8504
coats$	6695 6696 11065 11066 11067 11068 11069 11076 8491 8496 8504
cocain	7948 12462 8119
cocaine$	12295 7957 12307 12466 8134
cocktail$	8230
cocky$	4383
coddling$	10836
code$	8427
codein	7948 7955
codeine$	12295 12302 12305
codes$	8427
coelia	4234
coeliac$	8725
coerced$	8883 9960 9961 9962 9963
cognitive$	4217
cohort	7505 11939 7603 11973 12016 12017 12019 7703 12059 3249 7752 12122 12125 7812 12182 12219 12231 7889 12243 12255 8674
cohort$	10126 5782 1412 10331 10359 10360 10361 10362 10363 10364 10375 10717 11274 12026 12032 12050 3244 12099 3310 12192 12211 12212 3395 8315 4163
cohorts$	12026
coil	3460 7951
coil$	12298
coincide$	3016
coincides$	3016
cold$	11581 11778 12429
coliti	4234
colitis$	8725
colleagues$	6255 6256 6257 3127
collec	8611 4121 4161
collect$	3024 7559 3140 7917
collected$	5170 5171 5172 5173 5174 3024 7559 11933 3140
collecting$	10927 10941 10943 3024 7559 3140
collective$	4045
collects$	3024 7559 11934 3140
college$	7054 7059 7060 7062 11774 7454 11841 11842 12331 12332 12333 12335 12337 12345 12348 4102 8775 8776
colleges$	12342
collude$	804 805
colluded$	804 805
colludes$	804 805
colluding$	804 805
colonoscopy$	4451
colostomy$	4460
colour$	8458
coloured$	3981
colours$	11087 8458 8491
combat	3352
combative$	4381
combination$	8230
combustible$	3739
come$	4641 8994 9130 375 4919 4924 4925 4957 4958 4959 4960 4961 4962 4963 4964 9534 5197 5421 9904 1305 1684 1687 1953 6481 6482 6483 2102 2235 2244 11133 11139 11153 11160 11238 11248 11249 11250 11251 2519 11430 11431 3238 12247 3469 3672 8514
comes$	375 822 1306 1515 1685 1688 2102 2235 2244 11238 11987 12247 3469 4323
comfort$	7438
coming$	8979 375 9559 2102 11132 3469 12386
comings$	7632 3182
comman	7572 7593
command$	11940 7893 8643
commands$	11919
comment$	2256 2257 2258 2259
commented$	2256 2257 2258 2259
commenting$	2256 2257 2258 2259
comments$	9160 9694 2256 2257 2258 2259
commentted$	2256 2257 2258 2259
commentting$	2256 2257 2258 2259
commit	7698 12078 7732 3250 7760 7761
commit$	9226 11133 11139 11153 11161 12025 12054 12081 12128 12269 8514
commits$	12025 12128 12269
committal$	12120
committed$	12269 3625
committing$	12045 7741 12162 3625
committs$	3625
common$	5585 11502 11503 11504 11770 11771 11772 11773 8112 8587
commun	3032 7847 3613
communicate$	569 570 571
communicated$	569 570 571
communicates$	569 570 571
communicating$	569 570 571
communication$	2897 2898 2899 2900 4045 8566
community$	10131 10132 10133 10134 10135 10136 10137 10138 10139 10140 10141 10142 10145 10146 10150 10208 10212 10213 7523 7633 3266 3285 3339 12194 12220 8104 8194 4337 4339
companion$	8965
companions$	8965
company$	8840 8965 4800 9236 9254 9709 10013 5672 1182 1183 1184 1185 5677 5682 5683 10681 10682 7054 7059 7060 11774 7454 2967 11841 11842 8193 4101
compar	3077
compare$	7552 3186
compared$	11847 7568
compareed$	3186
compareing$	3186
compares$	3186
compass$	9933
complacency$	11598 4413
complacent$	7404 4413
complain$	5494 9842 9843 9844 9845 9846 2256 2257 8532
complained$	2256 2257 8532
complaining$	2256 2257 11322 8532
complainned$	2256 2257 8532
complainning$	2256 2257 8532
complains$	2256 2257 8532
complaint$	1242 1243 11507 11587 8200 8578
complaints$	1242 1243 11507 11587 11740 11741 3351 8200 8578 8579
comple	12165
complete$	1371 1372 1374 2292 2933 3069 4045
completed$	9052 11248 11249 11250 11251 2518 11526 11527 11528 11529
completeed$	3069
completeing$	3069
completely$	1605 7033 3914 4036 4039
completes$	3069
complex$	3828 4220
complexion$	6690 8456 4404
complexions$	8456 4404
compliance$	8205 8309
compliant$	6036 8308
complicit$	40 488 489 490 491 505 9506 805 8166
complicity$	9205 804 7759
complied$	9540
complies$	11260 11261 11262 11263
comply$	9226 9904 11102 11133 11139 11153 11187 11188 8514 8515
comprehension$	8561
compromise$	10 3629 3630
compromised$	10 3629 3630
compromises$	10 3629 3630
compromising$	8840 10 3629 3630
compulsive$	3753
computer$	8633
conceal$	964 965 2239
concealed$	964 965 2239 8508
concealing$	964 965 2239
concealled$	964 965 2239
concealling$	964 965 2239
conceals$	964 965 2239
concer	7907 3453 3516 3550 4257
concern$	4587 5588 7102 7103 11548 11549 11550 11551 11552 11553 11554 11555 11587 8578
concerned$	6375 6376 6377 10725 10726 10727 6381 6382 10937 10938 6592 7383 7384 7462 2972 12078
concerning$	10319 10320 10321 10322 10323 10324 10325 10326 10327 3830
concerns$	9940 9941 9942 9943 7102 7103 11587 11740 11741 12254 8578 8579
concerta$	8748
conclusion$	11824
conclusions$	11824
concus	4455
condescending$	4414
condit	7925 4329
condition$	12272 12456 8729 8742 8756 8819
conditional$	4326 4327
conditions$	10051 3589 12456 8810 8819
conduc	3145 12165 3334
conduct$	3 4 5 6 7 8 9 4503 8851 8852 4510 20 8926 338 339 9206 9582 9583 9584 9585 5336 846 9857 9858 9862 9863 9864 9865 9866 9867 9868 9869 9870 9871 9872 9873 10079 1481 1482 1483 1484 1485 1486 1487 1488 1489 1690 1691 1692 1693 1694 1695 8124 3831 4214
confer	12404
confidence$	1645 1647 1787 1788 1789 1790 1791
confidential$	4122
confidentiality$	11717
confir	3268
confirm$	12034
confirms$	12034
confiscated$	7642 12173
conflict$	9648 9988 10260 11323 3589 8206
confro	12021 7814
confront$	12161
confrontation$	9648 9988
confrontational$	10328 10329 10393 10394 10395 10396 10397 8326 4381
confrontations$	9988
congregate$	10433 8426
congregated$	10433 8426
congregates$	10433 8426
congregating$	10433 8426
connected$	1249 3214 12078 7740 8206
connection$	3623
conned$	10913
conniving$	4385
conscious$	4610 120 4856
consensual$	3888 4356
consent$	9205 621 622 623 624 625 626 1615 1616 1617 1618 10730 10866 6529 6530
consented$	621 622 623 624 625 626 9465 628 663 688 1615 1616 1617 1618 2053 2054
consenting$	621 622 623 624 625 626 3888 3905 4356
consents$	621 622 623 624 625 626 1615 1616 1617 1618
consequences$	8927 8928 8929 8930 8932 8933 8934 8936 9010 174 9020 4725 4726 4727 4728 4729 4730 4731 4732 4733 4734 4735 4736 4737 9917 9918 9919 9920 9921 9922 9923 9924 9925 9926 9927 9928 10225 10443
consid	3057 3202 3414
consider$	9904 1409 11133 11139 11153 11573 8514
considerable$	5886
considered$	5733 5734 1293 1409 1499 3454 3744
considering$	1409 3454
considerred$	1409
considerring$	1409
considers$	1409
consistent$	2292
consistently$	2484 6975 2485 6976 2486 2487 2488 2489 2490 2491 2526 2527 4022 4041
consort$	3700
consorted$	3700
consorting$	3700
consorts$	3700
consortted$	3700
consortting$	3700
consta	3011 7503 7504 3015 7509 11861 7536 7537 7538 3048 3049 7551 3067 3068 3073 3094 3098 7591 7595 7596 7598 11946 11951 11952 11953 3120 7614 3125 7621 11974 3169 7745 3271 7768 7808
constable$	7502 11851 11856 11883 11884 11885 7539 7540 11898 7558 7585 11938 11942 11943 11945 7611 11961 11968 7660 12092 7762 12155
constables$	7502 11851 11856 11883 11884 11885 7539 7540 11898 7558 7585 11938 11942 11943 11945 7611 11961 11968 7660 12092 7762 12155
constant$	7349 7350
constantly$	558 2484 6975 2485 6976 2486 2487 2488 2489 2490 2491 2526 2527 2820 4041
consti	3057
consul	7961 7967
consultant$	12308 12309 12314
contac	11897 11907 7637 3182
contact$	4796 4797 4800 9402 569 570 571 573 574 575 576 577 578 579 9526 1587 1588 11897 3546 8367 8510
contacted$	569 570 571 573 574 575 576 577 578 579
contacting$	569 570 571 573 574 575 576 577 578 579
contacts$	569 570 571 573 574 575 576 577 578 579 11984 7673
contactted$	569 570 571 573 574 575 576 577 578 579
contactting$	569 570 571 573 574 575 576 577 578 579
contain$	10234 10235 10291 11296 11297 11298 7583 8522
contains$	7583
contempt$	11819 11820 11821 11822 11823 12120
contemptuous$	4414
content$	296 297 302 430 431 432 460 461 661 662 679 680 681 682 683
continually$	558 2484 6975 2485 6976 2486 2487 2488 2489 2490 2491 2526 2527 4041
continue$	8993 9026 9061 9083 535 538 545 546 547 548 549 550 551 552 553 554 555 556 557 11160 3646
continued$	9026 9046 9061 9083 535 538 545 546 547 548 549 550 551 552 553 554 555 556 557 2292 3646
continues$	9026 9061 9083 535 538 545 546 547 548 549 550 551 552 553 554 555 556 557 3646
continuing$	9026 9061 9083 535 538 545 546 547 548 549 550 551 552 553 554 555 556 557 3646
continuously$	2484 6975 2485 6976 2486 2487 2488 2489 2490 2491 2526 2527 4041
contra	4254
contraception$	10803 10804 10805 8745
contraceptive$	8745
contract$	12176 8830
contracts$	12176
contradictory$	10082 10083 10084
contribute$	804 3357
contributed$	8850 804 9685 9686
contributes$	804 3357
contributing$	804
contro	7593 3352 7844 4213
control$	9904 9930 9936 10188 10219 10234 10235 10291 10319 10320 10321 10322 10323 10324 10325 10326 10327 6014 10365 10372 10373 6037 10408 10414 10415 6484 6485 6625 11214 11296 11297 11298 7536 7537 7538 3048 3049 3050 11940 7615 7621 7622 3169 7663 3262 12191 7866 3387 12256 8269 8522 4209 8704
controlled$	8883 9499 11138 11144 11149 11158 11247 11282 11283 11284 11285 11286
controlling$	3830 8622 4383
controls$	8622
convenience$	7438
conveniently$	4095
convic	7790 7801 4485
convict$	4183
convicted$	12093 12111 12148
convicting$	4183
conviction$	12137 4437 4486
convictions$	12056 12137 12160 4437 4486
convince$	11235 11258 6912
cookie$	8409
cookies$	8409
cool$	10065 5719 5720
cooper	7921
cooperate$	9196 9904 10298 10310 10313 11102 11133 11139 11153 11187 11188 11197 11198 11199 11573 12268 8514 8515
cooperated$	10298
cooperates$	11260 11261 11262 11263
cooperating$	10298
cooperation$	10297 8311
coordi	4197
cope	7956
cope$	6119 1648 6140 6141 1651 1690 1691 1692 1693 1694 1695 10730 6416 6417 6418 6421 6422 6424 6425 6428 1944 1945 1946 10794 10795 6452 1962 1963 6455 1970 10820 1986 10961 11575 12303 12304 3913
coped$	1690 1691 1692 1693 1694 1695 1970 1986 3913
copes$	1690 1691 1692 1693 1694 1695 1970 1986 3913
copied	3031
copied$	11928
coping$	1690 1691 1692 1693 1694 1695 6416 6417 6418 6421 6422 6424 6425 6428 10797 10798 1970 10820 1986 3913
copy$	3122
core	12255
core$	5847 5848 10264 5924 11923 12147
cornrows$	4404
corporate$	4045
correl	3077
correlated$	7568
corrob	3032
corroborated$	7523
corrupting$	1259 1260 1261 3737
cost$	878 879 9753
costs$	878 879
cotton$	3904
couch$	12422
could	3020
could$	21 22 23 24 25 424 425 426 427 428 429 433 434 439 440 441 442 443 444 463 464 466 467 468 469 470 471 472 473 716 717 773 774 775 875 880 881 884 922 1005 1006 5974 1556 1622 1625 1626 1628 1636 1720 1895 1925 1949 2028 2123 10969 2352 6888 2420 2446 2447 2551 2552 2553 2554 2555 2556 2557 2558 2559 2560 2561 2562 2614 2622 2686 2872 2942 2943 2945 2946 7530 3042 3076 7597 3288 3296 3312 3515 4028
council$	11196 7054 7059 7060 7062 11774 7454 2967 11841 11842 7842 4045 4092 4101
counse	7961
counselling$	12312 8712 8754
counsellor$	12308 12309
count$	2414 6905 2415 6906 2416 6907 2417 6908 2418 2419
counte	7622
counter$	11969
counters$	11969
countless$	4686 4708 7349 7350 7373
country$	8136
county$	4980 4997 5004 5007 5014 5016 9370 9371 9372 1334 10206 1439 6123 12087 7749 12235 12412 8802 4442
couple$	1594 12415
courier$	10172 1340 8245
couriers$	10172 1340 8245
course$	6987 6994 2504 2505 11345 11356 11357 11358
courses$	11356 11357 11358
court	7801 12150 8091 4179 4329
court$	323 9319 770 771 10260 7700 12148 12152 3318 12227 12438 12444 3607 8103 3617 3677 3686 4179 8670 8791 8823 8824 4334 4339 8832
courted$	323 770 771 3677 3686
courtesy$	11443 11444 11502 11503 11504
courting$	323 770 771 3670 3677 3686
courts$	323 770 771 10262 10429 10430 12148 3318 12227 12438 3677 3686
courtted$	323 3686
courtting$	323 3686
cousin	12363 12413
cousin$	9345 3519
cousins$	9345
cover$	9838 2239 7252 2880
coverage$	7672
covered$	2239 2880 8508
covering$	11052 2239 2880
coverings$	11052
coverred$	2239 2880
coverring$	2239 2880
covers$	2239 2880
covert	3421 4137
covert$	7912 4122 8628 4172
covertly$	8628
covid$	4452
cow$	8290
cowardly$	4413
cowards$	8555
cows$	8290
cp$	4481
cpn$	7835
cpns$	7835
cps	7579
cps$	11926
cpw$	7835
cpws$	7835
crack	7948 12462 8119 4194
crack$	5819 11691 12002 12295 12307 12466 8134
crackdown$	8685
cracked$	12151
crackeddown$	8685
crackingdown$	8685
cracks$	11691
cracksdown$	8685
crave$	1144 1145 3843
craved$	1144 1145 3843
craves$	1144 1145 3843
craving$	1144 1145 3843
crawling$	1440
crazy$	8316
create$	580 812 1369 1370 3069 3793 3796
created$	580 812 1369 1370 3793 3796
createed$	3069
createing$	3069
creates$	580 812 1369 1370 3069 3793 3796
creating$	580 812 1369 1370 3793 3796
credibility$	8203
credible$	10078
credit$	9429 9430 9431 9432 9433 9434 9435 9436 9441 9443 9444
creep$	8995
crept$	8996
crew$	9180 9492 9493 9494 10717
cried$	5346
cries$	1569
crime	11854 11862 3032 11871 7528 11915 11921 3089 3128 7685 7706 12067 3230 12079 12080 12087 12088 3251 12094 12102 12106 12107 12108 12114 7771 7843 7848 7849 7871 7878 12225 12271 8116 8617 8630 8654 8681 8693
crime$	8914 8915 9326 9340 9342 9995 10053 10196 10206 10258 10259 10260 10427 3011 7503 7504 3015 7509 7513 11861 11868 7523 11875 3040 7548 7551 3067 3068 3073 11912 11915 7580 3094 3098 7591 7595 7596 7598 11946 7601 11951 11952 11953 7608 3120 7614 3125 7619 7621 11974 7677 12045 12052 12053 7716 7718 7721 7742 7745 3271 7768 12116 12117 12118 7808 7828 7833 12190 3353 12195 12196 3359 12199 12200 7855 12202 12203 3378 12218 7897 3407 3423 3431 3613 12463 8130 8132 8206 3807 4152 4164 4171 8665 8672 8682
crimes$	9326 11912 12052 12053 7721 7742 12190 3407 3431 8665 8672
crimin	11862 3032 11871 11907 11921 3205 12046 12051 12066 12067 12087 12114 7843 4152 8647 8654 8681 4197 8693 8694 4333 4346 4442 4443
criminal$	9326 9330 9333 9350 10028 10029 10030 10031 1271 10169 10170 10171 1355 10253 10254 10255 10256 10257 10278 10279 6032 6039 6040 6041 11764 7523 7548 7600 7696 12044 12074 7737 7785 7790 8091 3613 8112 8113 8116 8132 3701 3742 8243 8244 3822 3867 8369 8617 4128 4179 4338 8837 4383
criminalise$	2928 2929 2930 2931
criminalised$	2928 2929 2930 2931
criminalises$	2928 2929 2930 2931
criminalising$	2928 2929 2930 2931 11834 11835 11836 11837
criminality$	9326 9340 9342 10206 12190 8130 8283 8643
criminally$	3857 4152
criminals$	9350 9995 9997 10028 10029 10030 10034 1271 10169 10170 10171 1355 10247 10253 10254 10255 10256 10257 10278 10279 11764 12073 12074 8132 8243 8244 8369
criminogenic$	4368
crimint$	11992
crisis$	7967 8756 4467
crohn	4453
crook$	10204 10253 10254 10255 10256 10257 8243 8282
crooked$	6678
crooks$	10204 10253 10254 10255 10256 10257 8243 8282
crop$	6701 11065 11066 11067 11082 11083 11084 6741 8496 4011
cropped$	3981 4005
cross	3077
cross$	5927
crosscheck$	7552
crosschecked$	7568
crossreferenced$	7568
crowd$	9694 10042 1594 8193 8227 8228
crown	4333
crown$	7579
cruel$	11500 11501 11511 11605 4383
crushed$	3272
cry$	5502 5506 1569
crying$	1569
cse$	9326
cues$	2862 2863 2864 2865
culpable$	8582 4413
culpri	7698 8674 4435
culprit$	10106 10107 10108 12045 8235 8236 8280 8297 8651
culprits$	10106 10107 10108 12045 8235 8236 8280 8297 8651
culture$	2760 2761 8206
cunch$	8136
cunning$	4383
curb	3352
curfew	7772 3613
curfew$	10919 10920 10921 10941 10943 12119 8104 12456 8196 8678 8833 4487
curfews$	10919 10920 10921 10941 10943 8196 8678
curiosity$	4503 8851 8852 5440 11548 11549 11550 11551 11552 11553 11554 11770 11771 11772 11773 8587
curled$	6664
curly$	3958 3981
curren	3032
current$	7523 7565 7785
curse$	6010
custod	3089 12150 12377 12380 8034 8107
custodial$	4337
custody$	9342 10260 3063 7580 7677 3196 7688 7716 7718 12357 12381 3547 12449 12454
customer$	4789 9424
customers$	4789 9424 10448 10449 10450 10451 12220 8194
cut	3352 4225
cut$	11042 11043 6718 12205 3445 8463 8474 8683
cuts	3352
cuts$	3445 8463
cuttin	3352
cutting$	3445
cynical$	10328 10329 11511
cystic$	4234
dabble$	488 489 490 491
dabbled$	488 489 490 491
dabbles$	488 489 490 491
dabbling$	488 489 490 491
dad	8014 12363 8017 3530 3540 8032 3542 3545 3551 12391 12407 12413 8069
dad$	10426 6196 1815 6307 6308 6309 6310 6354 6355 6356 3518 3519 3520 12359 12361 8015 3527 3528 3531 12372 12373 3538 3539 3543 12384 12388 8042 8043 8050 3571 3572 12421 8363
daddies$	8160
daddy$	8160
dads$	3538 8363
daft$	100 101 870 984 3688
daily$	12304
damage	7706 3230 12079 12080 12087 12088 3251 12094 12106 12107 12108 7771
damage$	11734 12053 7721 7742 12117 12118 12438 12459 12460 12463
damaged$	3824 8316
damn$	11442 11525
damp	3592
damp$	12429 8083
dance$	10238
dancers$	6886
danger$	8838 8839 8849 8905 8914 8915 8916 8917 8918 8919 8920 8927 8928 8929 8930 8932 8933 8934 8936 4714 4715 4716 4717 4718 4719 4720 4721 231 232 233 4725 4726 4727 4728 4729 4730 4731 4732 4733 4734 4735 4736 4737 5252 5253 9617 9711 9712 9713 9714 9715 9917 9918 9919 9920 9921 9922 9923 9924 9925 9926 9927 9928 9934 9939 9940 9941 9942 9943 9982 9984 9988 9995 10008 5784 1294 5786 5787 5788 5789 5790 5791 5792 5793 5794 5795 10143 10144 5798 5799 5800 5801 5802 5803 10443 10506 10665 10666 10667 10668 10669 10803 10804 10805 10895 6550 7341 7513 7873 8130 8168 3696
dangerous$	8838 8839 4612 9333 9917 9918 9919 9920 9921 9922 9923 9924 9925 9926 9927 9928 5666 10025 10035 3634 3739 4382
dangers$	8838 8839 8927 8928 8929 8930 8932 8933 8934 8936 4666 4667 4725 4726 4727 4728 4729 4730 4731 4732 4733 4734 4735 4736 4737 9917 9918 9919 9920 9921 9922 9923 9924 9925 9926 9927 9928 9940 9941 9942 9943 10443 10494 10495 10496 10497 10498 10499 10500 10803 10804 10805
dark$	2170 11014 11024 2198 6740 3957 3958 3959 3965 3981 8491 4005 8659
darker$	2170 3957 3965
darkest$	2177 3985
data	7564
data$	11717 11911 11936 7590 11988 8632
databa	8611 8615
database$	11887 11899 11925 12024 12063 12064 8633
date	7837
date$	7507 12184 8825
dates$	7507 3087 8825
dating$	3670
daught	12183
daughter$	10602 7947
daughters$	10602
daunt$	6505
dawn$	4175
day	8668 8689
day$	4606 11315 11316 11317 2494 11356 11357 11358 12012 3325 12248 12303 12304 3507 8000 8001 8589
days	7956
days$	10711 11356 11357 11358 12303 12304 12332 3507 8589
dazzled$	1148
dc$	11959
dci$	11959
dead	12380
dead$	12280 12382
deadbeats$	4377
deaf$	7325 7326 7327 4110 8739
deal	12066
deal$	9226 4921 4922 4923 9296 522 523 524 5018 686 687 10066 10067 1283 10175 5949 6104 1648 6140 6141 1651 1825 10794 10795 10961 2983 12021 12025 12054 12057 12081 12082 3643
dealer	8647
dealer$	8858 4768 9123 9134 9135 9143 9151 9294 9330 9350 9353 9370 9371 9372 9381 9383 9386 9421 9455 9492 9493 9494 9504 9837 5663 10011 10012 10028 10029 10030 10031 1271 10152 10169 10170 10171 10178 1355 10253 10254 10255 10256 10257 10278 10279 10803 10804 10805 3432 8128 8132 8243 8244
dealers$	8858 4768 9123 9134 9135 9143 9147 9151 4815 9166 4820 9168 9294 9330 9350 9353 9370 9371 9372 9381 9383 9386 9421 9455 9492 9493 9494 9504 9837 9995 9998 5663 10011 10012 10019 10028 10029 10030 10031 10034 1271 10152 10169 10170 10171 10178 1355 10253 10254 10255 10256 10257 10278 10279 10448 10449 10450 10451 10803 10804 10805 12072 3432 8128 8132 8243 8244
dealin	11862 11871 11909 7698 12051 12075 12078 12079 12087 12088 12106 12107 12108 8091 8112
dealing$	8914 8915 9326 9336 9341 9359 522 523 524 9367 9370 9371 9372 1283 10196 10427 6371 6397 3043 12045 12083 12162 12195 12438 12459 3628 3643 8639 8836
dealings$	10687
deals	11909
deals$	522 523 524 686 687 1283 11934 12025 12057 12082 3628 3643
dealt$	522 523 524 5770 5771 5772 5773 1283 2982 12150 12151 3317 3415 3615 3643
dear$	9716 9717
death	12362 12364 12406
death$	9617 12279 3525
debt	12362
debt$	8791
debts$	8791
decamp	4152
decamped$	8643
deceitful$	4383
december$	9348
decency$	11443 11444 11502 11503 11504
decent$	7179 7180 7181 7182
decide$	10730 6440 10794 10795 10958 10969 11886
decided$	130 131 132 4877 9225 10969 11710 2918 2919 7433 11781
decides$	10969
deciding$	10797 10798 10969
decisi	3379
decision$	4528 8926 4593 4594 104 105 4597 107 108 109 4601 111 8950 8951 8952 8953 8954 4608 8956 8957 4611 8959 8960 8961 8962 8963 8964 133 134 135 136 9000 9001 9002 9003 9004 9005 9006 9007 4664 4908 9256 419 4911 4912 4913 4914 10617 6456 6457 6458 10806 10807 2673 7275 12137 8124 8125 8126 8394
decisions$	3 4 5 6 7 8 9 4528 8926 8950 8951 8952 8953 8954 8956 8959 8960 8961 8962 8963 8964 133 134 135 136 137 138 139 140 4646 4647 4648 4649 4650 4651 4652 9000 9001 9002 9003 9004 9005 9006 9007 9008 9009 419 4911 4949 4950 5336 846 9857 9858 9862 9863 9864 9865 9866 9867 9868 9869 9870 9871 9872 9873 10617 10624 10658 10659 6456 6457 6458 10806 10807 2673 12137 8124 8125 8126 8394
decked$	2207 2208 2209 3999
declin	3352 3430 12310
decline$	1472 1473 1474 11115 4020
declined$	1472 1473 1474 11115 11121 11126 11127 11128 11129 4020
declines$	1472 1473 1474 11115 4020
declining$	1472 1473 1474 11115 4020
decrea	3352
decrease$	12189
deemed$	5733 5734 1499
deep$	2198
deepen	3012
defeating$	4617
defect$	12272
defenceless$	6390 10946 10947 10948 10949
defend$	6113 6416 6417 6418 6421 6422 6424 6425 6428
defending$	6416 6417 6418 6421 6422 6424 6425 6428
defensive$	4413
defensiveness$	11598 4413
deferred$	4339
defiant$	10328 10329 3830 4383
deficit$	8706
defied$	1213 1214 3705
defies$	1213 1214 3705 4100
definite$	2378
definitely$	2495 2503 6994 2504 2505 8531
defy$	1213 1214 3705
defying$	1213 1214 3705
degenerate$	4361
degenerates$	4361
degrade$	3401
degraded$	3401
degrades$	3401
degrading$	3401
degree$	365 366 367 10833 10834 10835
delay	12274 8708
delay$	11734 11790
delayed$	8586
delaying$	11512 11513
delays$	11734 11790
deliberate$	4610 120
deliberately$	558 914 4095
delicate$	3937
delinquency$	4361
delinquent$	3822 3824 8316 3830 4361
delinquents$	4361
deliver$	4921 4922 4923
demand$	7843 7917 8532
demandded$	8532
demandding$	8532
demanded$	8532
demanding$	10393 10394 10395 10396 10397 8326 8532
demands$	8532
dement	8034
dementia$	12381
demonise$	2928 2929 2930 2931
demonised$	2928 2929 2930 2931
demonises$	2928 2929 2930 2931
demonising$	2928 2929 2930 2931 11834 11835 11836 11837
demons	3224
demotivated$	4383
denial$	11598 8185
denies$	3398
dental	3473
dental$	7964
dentis	7961
dentist$	12308
deny$	6845 12178 3341 3398
denying$	3341
department$	7054 7059 7060 11774 7454 2967 11841 11842 4092 4101
depend	8753
dependence$	3467
dependency$	3467 7966
dependent$	3467
depends$	3598
deplorable$	4413
depo	3460 7951
depo$	12298
deport	12364 12377 8034
deported$	12381
depraved$	4385
depres	12362 12380 8034 4450
depressant$	8748
depressants$	8748
depressed$	8710
depression$	12381
depressive$	12379
deprivation$	3561
deprive$	12178 3341
deprived$	3824
depriving$	3341
depth$	11621
dereliction$	4413
derision$	11819 11820 11821 11822 11823
derisory$	11626
descend$	502 503
descendded$	502 503
descendding$	502 503
descended$	502 503
descending$	502 503
descends$	502 503
descri	3037 7594
described$	1298 1508
description$	3124 7668 8704
descriptions$	7517 11865 11888 3124 3131 7668 12022
desert$	4079
deserted$	4076 4079
deserting$	4079
deserts$	8983 4079
desertted$	4079
desertting$	4079
deserve$	8980 8981 8982 795 796 3680
deserved$	8980 8981 8982 795 796 9637 3680
deserves$	8980 8981 8982 795 796 3680
deserving$	8980 8981 8982 795 796 3680
design	3057
designed$	3357 3425
designer$	9986 9987 6694 11042 11043 6721 2232 8491 8494 4005 4015
desire$	6941 11289 11290 11291 11292 11293 11294
desk	7528 7531 7593
desk$	7502 11851 11856 11869 11875 11876 11878 11890 11898 7558 7585 11938 11940 11942 11943 11945 11948 11955 7611 11961 11968 12092 7762 12155
despair$	10273
despite$	183 4674 184 185 186 212 214 218 219 220 248 9377 9378 9379 9380 9907 9908 9909 2858
destined$	504 2322 2323 2324 4025
destiny$	10912
destruction$	9726
destructive$	4579 9335 3738
detail	3037 3087 7578 7594 3114 7605 7606 12115
details$	4784 4785 4786 11887 11888 11906 7581 7631 12022 12264
detain	7797 12150 3427
detain$	12144 7918 4183
detained$	8659
detaining$	4183
detect	3011 7503 7504 3015 7509 11861 11868 7528 7536 7537 7538 3048 3049 7551 3067 3068 3073 7579 3094 3098 7591 7595 7596 7598 11946 11951 11952 11953 3120 7614 3125 7621 11974 3169 7663 7745 3271 7768 7790 12139 7808 4181 8699 4435
detection$	10970 10971 12137 8670 4180 4181
detections$	12137 12160 8670 4180
detective$	7502 11851 11856 3027 11875 11883 11884 11885 7539 7540 11898 3061 7558 3090 7582 7585 11938 11942 11943 11945 7611 11959 11961 11968 7653 7660 12010 12092 7762 12155
detectives$	7502 11851 11856 3027 11875 11876 3039 11883 11884 11885 7539 7540 11890 3053 11898 3061 7558 11926 3090 7582 7585 11938 11942 11943 11945 7611 11959 11961 11968 11972 7653 7660 12010 12092 7762 7792 12155
detent	3613
detention$	10121 11323 8104 8241 4474
detentions$	10121 8241 4474
deter$	9745 5399 5400 5401 5402 3324 12205 3374 12250 4190
detergent$	8718
deteri	12310
detering$	3374
determ	3064 3207 3268
deterping$	3324
deterr	12151 4213
deterred$	12101 4190
deterrence$	8704
deterrent$	8691 8704
deterrents$	8691
deterring$	3324 4190
deters$	3324 3374 4190
deterting$	3324
detox$	8747
develo	8611 4121
develop$	3024 7559 3069
developed$	1681 3024 7559 3069
developing$	3024 7559 3069
developmental$	4214 4220 4293
develops$	3024 7559 3069
deviant$	3824 8316 3830
device	3175 7824
device$	3023 3092 7626 3151 11990 12171 4141
devices$	10963 3023 3092 7626 3151 11990 12171
devil$	8217
devils$	8217
devious$	4383
di$	11959
diabet	4453
diagnosed$	4446
diagnoses$	4446
diagnosis$	8706 4446
diagram$	3055 8618
diagrams$	8618
dialysis$	4451
diazep	4257
diazepam$	8748
dice$	779
dicing$	779
dictate$	10219
did$	165 9046 9067 9075 9078 251 462 585 5181 5244 889 890 891 892 9742 9743 907 5435 5436 979 980 981 5481 5484 5500 5501 1014 1015 1016 1017 1028 1038 1039 1040 1041 1042 1044 1048 1069 1070 1071 1078 1082 1109 1134 1139 1460 1464 1566 1567 1568 1992 1998 2005 2008 2034 2051 2080 2083 2089 2092 2483 6986 11335 11336 6995 6996 2516 2578 2594 2595 2596 2597 2598 2599 2600 2601 2602 2603 2604 2605 2607 2608 7114 2633 7130 7136 2646 7138 7140 7144 2654 2655 2656 7148 7149 7169 7171 2703 2725 2727 2728 2729 2730 2731 11589 11590 2765 2767 11710 11758 11759 11760 11761 11783 11784 2953 3673 3689 4048 4051
die$	12280
died	12364 8018 12380
died$	12365
diet	7943 7944
diet$	12290 12291
dietar	4240
dietary$	8731
dietician$	4469
dieticians$	4469
dietitian$	4469
dietitians$	4469
difference$	1759 11225 11226 11227 11228 11229 11230 11231 11232 11277
different$	587
diffic	3216 12274
difficult$	8840 5566 5755 1453 1454 1455 1456 1457 1458 10319 10320 10321 10322 10323 10324 10325 10326 10327 10385 10393 10394 10395 10396 10397 1560 1561 1562 1563 1564 10427 1914 1915 1916 7707 12230 3824 3828 3830 8322 8326 4383
difficulties$	9642 9649 9650 10385 3522 8322 8707 8756 4299
difficulty$	8707 8756 4299
dim$	4383
dinner$	12431
dire$	11626 4414
direct	4197
directed$	7674
directing$	8622
direction$	3132
directs$	8622
dirt$	11764
dirty$	11042 11043 12429 3981 3998 4005 4403
disabi	7943
disabilities$	8737
disability$	12290 7975 8706 8742 4461
disabl	8034
disabled$	12381 4461
disaffected$	3824 8316 3934
disappear$	9393 562 563 7344
disappeared$	562 563
disappearing$	562 563 8137
disappearred$	562 563
disappearring$	562 563
disappears$	562 563
disappointing$	2784 2785 2786 2787 7351 11699 4075
disappointingly$	4415
disaster$	1339
disasters$	1339
disband$	12204
discharge$	8818
discharged$	3000
discipline$	8184
disciplined$	5770 5771 5772 5773 8345
disclo	3088 3219 7710 3558
disclose$	9196 9226 9904 11133 11139 11153 8514
disclosure$	1242 1243
disclosures$	1242 1243
discourage$	9745 5399 5400 5401 5402
discov	11861 7532 3064 7612 3207
discover$	11879
discuss$	11133 11139 11153 8514
disdain$	11819 11820 11821 11822 11823
disease$	8706
disengage$	9226 4379
disengaged$	8530 4379
disengagement$	4379
disengages$	4379
disengaging$	4379
disgrace$	5340 6010 4413
disgraceful$	10319 10320 10321 10322 10323 10324 10325 10326 10327 11605 3830 4413
disgracefully$	4413
disguised$	3714
dishevelled$	4403
dishonest$	4383 4413
dishonour$	5340
disinterested$	8530 4383 4413
dislike$	10272
dismal$	2941 4413
dismally$	4413
disman	4431
dismantle$	12204
dismantled$	3272
dismantling$	3404
dismiss$	1102 11753 4088
dismissed$	1102 2866 4076 4088
dismisses$	1102 4088
dismissing$	1102 11512 11513 4088
dismissive$	10328 10329 4413
dismissively$	4413
disobedient$	3824 4383
disobey$	5405 1213 1214 11322 3705
disobeyed$	5405 1213 1214 11322 3705
disobeying$	5405 1213 1214 11322 3705
disobeys$	5405 1213 1214 11322 3705
disord	7706 3230 12079 12080 12087 12088 12102 12107 7771 7843 7844 7849 7871 7878 12225 12274 8753
disorder$	10258 10259 10385 10427 12053 7721 12116 12117 12118 7781 12190 12191 12196 3359 12218 8322 8705 8706 8713 8731
disorderly$	4383
disorders$	10385 8322 8731
dispersal$	7780 7833 7834 3367 8103
disperse$	12204
dispersing$	3404
display$	340 985
displaye$	7518 3028
displayed$	340 985 7518 3028
displayes$	7518 3028
displaying$	340 985 7518 3028
displays$	340 985
disposal$	3100 8670 8830
disposals$	8670
dispro	4117
dispute$	8794
disputes$	8794
disregard$	94 99 9226 5405 1213 1214 5862 5863 1373 5865 3705 4088
disregardded$	99 5405 1213 1214 3705 4088
disregardding$	99 5405 1213 1214 3705 4088
disregarded$	99 5405 1213 1214 3705 4076 4088
disregarding$	99 5405 1213 1214 3705 4088
disregards$	99 5405 1213 1214 3705 4088
disrespect$	11819 11820 11821 11822 11823 8532
disrespected$	8532
disrespectful$	10328 10329 4383
disrespecting$	8532
disrespects$	8532
disrespectted$	8532
disrespectting$	8532
disrup	12135 12139 12151 8699
disrupt$	10196 3261 3374 7884 8532 4202 4434 4438
disrupted$	10196 12238 8532 8696
disrupting$	10196 11322 3261 3374 8532 4202 4434
disruption$	10196 10427 12098 12174 12241 12252 4203 8695 4206 4434 4438
disruptive$	1259 1260 1261 5755 10319 10320 10321 10322 10323 10324 10325 10326 10327 10427 3737 3824 8316 3830 4383
disrupts$	10196 3374 8532 4202 4434
disruptted$	10196 8532
disruptting$	10196 8532
distinguish$	3010
distinguishs$	3010
distri	3103
distribute$	3026 7518 3028
distributed$	3026 7518 3028 11867
distributes$	3026 7518 3028
distributing$	3026 7518 3028
disturbance$	8794
disturbances$	8794
disturbed$	3824 8316 4383
dither$	4416
dithered$	4416
dithering$	8592 4416
ditherred$	4416
ditherring$	4416
dithers$	4416
divide$	12204
dividing$	3404
divorc	12362 12364 8018 8020 12377 12406
divorce$	12367
divorced$	12365
divorcing$	12365
dla	7975
dla$	12322
do$	163 9046 9065 9073 9076 252 4758 4951 462 585 5215 889 890 891 892 9742 9743 907 5435 5481 5485 5487 5488 5489 5500 5501 1014 1015 1016 1017 1026 1038 1039 1040 1041 1042 1044 1046 1076 1080 1107 9949 9951 9957 9959 1132 1137 5922 1460 1462 1566 1567 1568 1885 1970 1990 1998 2003 2006 2012 2032 2049 2078 2081 2089 2092 10969 11109 6784 11133 11139 11153 11159 11160 6828 11195 6849 11200 6855 11216 11217 11218 11219 11220 11221 11222 11308 2483 6986 11335 11336 6999 7000 7003 2514 2579 2594 2595 2596 2597 2598 2599 2600 2601 2602 2603 2604 2605 2607 2608 2635 7136 7138 2648 2705 2725 2727 2728 2729 2730 2731 2763 7408 7942 3673 3689 8514 4048 4051
doctor	7961 3473
doctor$	12308
doctors$	7964
dodge$	6623 6624 2884
dodged$	2884
dodges$	10515 2884
dodging$	6623 6624 2884
dodgy$	8840 10028 10029 10030 8454
doe$	3988
does$	164 9066 9074 9077 253 462 585 889 890 891 892 9742 9743 907 5481 1014 1015 1016 1017 1027 1038 1039 1040 1041 1042 1044 1047 1077 1081 1108 1133 1138 1460 1463 1566 1567 1568 1970 1991 1998 2004 2007 2013 2033 2050 2079 2082 2089 2092 10969 6856 11220 11221 11222 2483 6986 11335 11336 6999 7000 7003 2515 2580 2594 2595 2596 2597 2598 2599 2600 2601 2602 2603 2604 2605 2607 2608 7114 2634 7130 2647 7140 2704 2725 2727 2728 2729 2730 2731 2764 2953 3593 3673 3689 4048 4051
dogs$	10190 10191 10192
doing$	9069 9070 9071 9181 9182 9183 9184 9185 9186 9187 9188 9190 462 585 9559 889 890 891 892 907 10492 1970 7115 7116 7131 7132 7136 7138 2725 2727 2728 2729 2730 2731 11600 11601 11602 11603 2953 11802 4051
dolled$	2260 2261 2262 4018
domestic$	12394 4303
dominant$	1381
done$	8909 8910 8912 4607 9052 9532 5195 1608 2260 11200 11306 7039 7048 7055 7056 11407 11409 11410 11412 11413 11414 11415 11430 11431 7117 7133 7134 7135 7136 7138 7141 7142 7143 7144 2654 2655 2656 11526 11527 11528 11529 2725 2727 2728 2729 2730 2731 11570 11571 11572 11583 2767 2953 11801 4051
doomed$	2322 2323 2324 4025
door$	4558 4559 4560 9598 9600 7589
doorman$	9424
doormat$	10944 8410
doormats$	10944 8410
doormen$	9424 9492 9493 9494 10448 10449 10450 10451
doorway$	12408
dopey$	4383
dose$	8751 8752
doss$	10245 10246
dossie	4130
dossier$	8621
dossiers$	8621
double$	7898
doubles$	7898
doubt$	11169 11170 11171 11172 6872 11344
doubtful$	5842
down	12091 3354
down$	348 373 483 484 485 486 487 5317 5318 5320 9861 5596 10293 10422 10423 10424 6666 6717 11092 6746 6757 11105 11116 11122 11628 11629 11630 11631 11632 11633 11634 11635 11636 11637 11638 11639 11640 11642 11643 11644 11645 11646 11647 11648 11649 11650 11653 11654 11655 11656 7310 11658 11659 7460 7492 3108 7607 12049 12089 12144 12189 12216 12232 12233 8003 8135 8474 8683 8684 8685
downed$	7607
downfall$	9642 9726 9857 9858
downlo	7642
download$	8632
downloaded$	11989
downloads$	8632
downplay$	841 1102 3683
downplayed$	841 1102 3683
downplaying$	841 1102 3683
downplays$	841 1102 3683
downs$	7607
drag$	2875 7452
draged$	2875
dragged$	8883 2875
dragging$	2875
draging$	2875
drags$	2875
drain$	5835
drama$	9648 9982 10008 6863 11211 6865 3755 4264
drank$	3461 3465 4227
draw$	8857 4511 305 306 4829 4830 807 5347
drawed$	4829 4830
drawing$	4829 4830 807
drawn$	8883 1149 1157 1158 1159 1160 1161 1162 1163 1164 1165 1166 1167 1168 1169 1170 1176 2191 11138 11144 11149 11158 11247 11944
draws$	8857 4511 305 306 4829 4830 807 9684
dread$	10272
dreadful$	2784 2785 2786 2787 11735 11736 11737 11738 3830 4075
dreadlock$	4404
dreadlocked$	3981
dreadlocks$	4404
dreads$	10272 8471 8473
dream$	6785
dregs$	4375
dress$	4510 20 9527 9528 9529 9530 9531 5246 756 757 830 904 905 1690 1691 1692 1693 1694 1695 1726 1727 1728 1729 1730 2220 11059 6716 11065 11066 11067 11094 11095 11096 8491 4001 8496
dressed$	9527 9528 9529 9530 9531 9532 5246 756 757 2207 2208 2209 11059 11060 11061 11062 2248 11094 11095 2260 2261 2262 8442 8444 8452 3999
dresses$	904 905 1690 1691 1692 1693 1694 1695 1726 1727 1728 1729 1730 6695 6696 2220 11059 11065 11066 11067 11094 11095 8491 4001 8496
dressing$	4510 20 6710 2220 6733 4001
drew$	8857 4511 305 306 807 9684
drift$	498 499 500 501 502 503 543 544 11161 8588
drifted$	498 499 500 501 502 503 543 544
drifting$	498 499 500 501 502 503 543 544
drifts$	498 499 500 501 502 503 543 544
driftted$	498 499 500 501 502 503 543 544
driftting$	498 499 500 501 502 503 543 544
drill	11908
drill$	10440
drink	12380
drink$	8940 8955 265 266 267 268 269 270 271 9140 9141 4804 4805 4806 4807 4808 4810 4811 9226 9255 9257 9258 9259 9441 9527 9528 9529 9530 9531 904 905 9949 9951 5671 10038 10054 10260 1565 1566 1567 1568 12307
drinker$	12379
drinkers$	12382
drinki	7943 7944 12362 12380 12406
drinking$	4503 8851 8852 30 9283 9527 9528 9529 9530 9531 9567 9582 9583 9584 9585 830 5336 846 12290 12291 7950 3461 3465 3522
drinks$	9140 9141 4804 4805 4806 4807 4808 4810 4811 9441 1566 1567 1568 3461 3465
driv	3352 3422
drive$	9115 9501 9518 4208
driven$	4787 5170 5171 5172 5173 5174 9526 1148 3425
driver	3050 7615
driver$	4753 9134 9135 4789 9139 9180 9424 9492 9493 9494 3264 3278
drivers$	4780 4783 9134 9135 4789 9138 9139 9180 9424 9492 9493 9494 10208 5925 5926 10448 10449 10450 10451 11099 11866 7541 11941 11962 11964 3184 3264 3278
drives$	9501 9518
drivin	3250
driving$	7741
drone	4213
drone$	3178 4149 8704
drones$	3178 4149 8704
drop	3352
drop$	5809 11161 7344 2876 12189 12216 8683
droped$	2876
droping$	2876
dropout$	8243
dropouts$	10169 10170 10171 8243 8244 4377
dropped$	2876 12189
dropping$	2876
drops$	2876 12216 8683
drug	11862 11871 7548 11907 3205 12046 12067 8112 12462 8617 8647 8693 4442
drug$	4503 8851 8852 32 33 4576 9326 4994 9352 5012 5017 5020 5022 831 10028 10029 10030 5805 5806 5807 5808 5818 10169 10170 10171 10206 10278 10279 3040 3043 7600 7696 7848 3423 7943 7944 12362 8096 8132 8244 3754 3805 3807 3822 4159 4262
druggie$	4371
druggies$	4371
druggy$	4371
drugs	11908 12051 12094 12114 3335 8119
drugs$	265 266 267 268 269 270 271 9140 9141 4804 4805 4806 4807 4808 4810 4811 9268 4927 4928 4929 9298 9299 9300 9326 9330 9339 9340 5019 5021 9370 9371 9372 9429 9430 9431 9432 9433 9434 9435 9436 9441 9444 9995 5671 10038 10054 10196 10206 10258 10259 10260 10286 1565 10427 10494 10495 10496 10497 10498 10499 10500 10665 10666 10667 10668 10669 10679 10803 10804 10805 3040 3043 12002 12039 12060 12061 7826 3423 7957 12305 12307 3522 8096 12466 8130 8132 8134 3754 3805 3807 8303
drunk$	9532 9563 11322 3465 4227
dry$	2170 11024 11580 3965
ds$	11959
dto	4339
dto$	8830
dual$	6654 4288
dually$	4288
duck$	2884
ducked$	2884
ducking$	2884
duckked$	2884
duckking$	2884
ducks$	2884
due	12091 3354
due$	4508 347 371 4869 12293 12294 12386 3560 12406 3606
dump$	2847 2848 4081
dumped$	2847 2848 4081
dumping$	2847 2848 4081
dumpped$	2847 2848 4081
dumpping$	2847 2848 4081
dumps$	2847 2848 4081
duo$	8230
dust$	11777
duties$	11371 11722
duty$	11371 11593 11678 11722
dyed$	3981 8474
dying	8034
dying$	12279 12381
dynamic$	8229
dynamics$	8229
dyscal	4447
dysfunctional$	6033 3824 8316 4413
dyslex	4447
dyspra	4447
dysregulated$	4383
dystrophy$	8725
e$	11587 11695 11696 11697 7380 11740 11741 12315 12316 8579
each	11863 12004 3170 3171 7758 12255 8669
each$	181 4969 5712 5934 6053 2135 11104 6758 6772 2283 2285 2478 2480 2481 2482 7301 11747 7470 7505 7556 11939 7603 3133 11973 12005 12016 12017 12019 12059 3249 12122 12125 12130 7812 7822 12182 12219 12222 12231 7889 12243 7901 3424 7918 12300 3934 8510 8511 8534 4157 8674
eager$	296 297 302 679 680 681 682 683
ear$	11013 11672
earlier$	10535
early$	10607 10674 11838 11839 11840 8726
earmar	3414
earn$	532 9572 9573
earned$	532
earning$	532
earns$	532
earring$	8491
earrings$	8491
ears$	11013 11673 11674 8610
easier$	3306
easily$	9522 9523 1171 1652 1956 7042 11392 11393 11704 11705 11706 11707 3697 3699 3848
east$	2166
eastern$	2159 6651 6655 2165 6674 11023
easy$	4534 4552 4821 4822 4823 333 534 9668 9669 9914 9915 9916 7707 3698 3823
eat	11922
eat$	4241 8733
eaten$	8733
eating	7944
eating$	12291 4240 8733 8742
eats$	4241 8733
eczema	4453
educat	3487 8778 4289
educate$	178 179
educated$	178 179 3502
educates$	178 179
educating$	178 179
education$	4705 9053 9912 7062 12338 12346 4275 8776
educational$	4273
effect	7777 4197
effect$	1864 6413 6414 6415 11231 11232 12226
effective$	12124 4200
effectively$	1739 6230 1740 1741 1742 1743 1746 1747 1748 1749 1863 3899
effort$	5227 737 738 739 740 5232 742 743 9813 976 5468 5469 11119 11399 11437 11438 2681 2682 2683 11548 11549 11550 11551 11552 11553 11554 11555 7211 7212 7213 7214 7215 2788 2789
efforts$	4705 9053 11119 2681 2682 2683 2788 2789 8182
egg$	285 287 288 1221 1222 8227
egged$	285 287 288 1221 1222
eggged$	285 1221 1222
eggging$	285 1221 1222
egging$	285 287 288 1221 1222
eggs$	285 287 288 1221 1222 8227
ehc$	4274
ehcp	4273
ehcp$	8764
ehcps$	8764
eight	7505 7520 11939 7603 11973 7658 3170 3171 12016 12017 12019 12059 3235 3249 7752 12105 12122 12125 12130 7812 12182 12219 12231 7889 12243 12255 8674
eight$	10125 11670 7726 12097 12099
eighteen$	9452 9454 647 9487 9488 10522 10523 10524 10525 10526 10527 6186 10564 10565 10566 10567 10568 10569 10570 10965 8387
eject	12021 7814
eject$	12161
elder	8657
elder$	9350 10028 10029 10030 8206
elders$	9330 9350 9353 10028 10029 10030 10034 10178 11894 3231 8206
elect$	388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409
elected$	130 131 132 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 11710 7433 11781
electing$	388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409
electr	3597 3617
electricity$	8088
electronic$	8108 8832
electronically$	8108
elects$	388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409
electted$	388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409
electting$	388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409
element$	365 366 367 8228 8233 8281
elements$	8228 8233 8281
eleven$	10125 1723 1724 1725
else$	9614 818 819 9680 9720 10551 11534 11535
elsewhere$	11534 11535
email	3103 3122 3130
email$	11695 11696 11697 7599 7613 3277 8578
emaile	7675
emailed$	7599
emailing$	7599 7613 3277
emails$	11696 11697 11740 11741 7599 7613 3277 8578 8579
embarked$	504
embarrassment$	6010
embroiled$	492 493 494
emergency$	12315 4267
emotional$	6065
emotionally$	3860 3930 3932 4304
empathy$	9937 9967 9968 8184
empire$	9369
employment$	8780
emptive$	7894
empty$	7890
enabl	3018 3047
enable	3299 4204
enable$	38 9647 3091 3301
enabled$	38 9647 9685 9686
enableed$	3301
enableing$	3301
enables$	38 9647 3091 3301
enabling$	38 9647
encounter$	9526 10013 8143 8379
encounters$	9526 10013 8143 8379
encour	3006 3036
encourage$	8857 4511 178 179 298 299 300 305 306 323 4829 4830 3637 3682
encouraged$	8857 4511 178 179 298 299 300 305 306 323 4829 4830 3041 3637 3682
encourages$	8857 4511 178 179 298 299 300 305 306 323 4829 4830 3637 3682
encouraging$	8857 4511 178 179 298 299 300 305 306 323 4829 4830 3637 3682
end$	114 115 4915 825 826 934 936 939 11159 11160 6816 6864 7811 12205 12251 3443
endanger$	10 3629 3630
endangered$	10 3629 3630
endangering$	10 3629 3630
endangerred$	10 3629 3630
endangerring$	10 3629 3630
endangers$	10 3629 3630
ended$	3000 3272
ending$	7811 12279 3443
endless$	146 147 148 7349 7350
endlessly$	2484 6975 2485 6976 2486 2487 2488 2489 2490 2491 2526 2527 4041
endome	4234
endometriosis$	8725
ends$	6864 12201
enemies$	9639 9695
enemy$	9639 9695
enforc	7633 12135 12139 8611 4187 8694
enforce$	4438
enforcement$	11980 12098 12110 12188 3384 12223 3388 7881 12252 8688 4198 8690 4206 4438
enforcer$	4430
enforcers$	4430
enforces$	4438
engage$	8970 8984 9196 9226 9321 495 496 497 9904 10291 10298 5952 10300 10301 10302 10303 10304 10305 10310 10313 10401 11102 11133 11139 11153 11187 11188 11197 11198 11199 11214 11235 11238 11266 11296 11297 11298 11366 11573 11753 11756 7921 8165 8312 8514 8515 8522
engaged$	488 489 490 491 495 496 497 9532 9540 10298 10300 10301 10302 10303 10304 11138 11144 11149 11158 11247 11248 11249 11250 11251 11264 11282 11283 11284 11285 11286 11366 8165 8312
engagement$	488 489 490 491 10297 10305 1476 1477 1478 1479 5971 11119 2288 2289 2290 2291 11312 6966 8306 8311 8510
engager$	8265
engagers$	8265
engages$	488 489 490 491 495 496 497 11197 11198 11199 11238 11260 11261 11262 11263 8165
engaging$	488 489 490 491 495 496 497 10298 10300 10301 10302 10303 10304 10305 11296 11297 11298 8165 8305 8312 8522
english$	8786 8788
enjoy$	323 9524 9525 1144 1145 1146 1147 1180 1181 1186 1223 1224 1225 1226 11341 3695
enjoyed$	323 9524 9525 1144 1145 1146 1147 1180 1223 1224 1225 1226 11341 3695
enjoying$	323 1144 1145 1146 1147 1180 1223 1224 1225 1226 3695
enjoys$	323 1144 1145 1146 1147 1180 1181 1186 1223 1224 1225 1226 11341 3695
enormously$	12251
enough$	92 9029 4683 9031 4708 5434 5475 10763 10764 10765 10766 10767 10768 10769 10770 10771 10772 10773 10774 10775 1939 1942 6459 6460 6609 10957 6613 11607 8383 8412
enquir	7620 12139 12404
enquir$	3221
enquiries$	11912 3210 3221 12132
enquirs$	3221
enquiry$	11967 3221 12132 8643
enrich	4121
ensure	3275
entangled$	492 493 494
enter$	3021 12247 3673 8165
entered$	3118 3119 3154 3225 3227 3673 8165
entering$	3673 8165 8639
enterp	12084
enterprise$	11895 8643
enterred$	3673 8165
enterring$	3673 8165
enters$	11987 12247 3673 8165
entice$	8857 4511 298 299 300 3637
enticed$	8857 4511 298 299 300 3637
entices$	8857 4511 298 299 300 3637
enticing$	8857 4511 298 299 300 3637
entirely$	1982 2905 2906 3914 4036 4039 4091
entitled$	4383
entitlement$	10220
entrant$	10162
entrants$	10162
entrenched$	1368 3792 8327
epi	4258
epilep	8034 4453
epilepsy$	12381
epipen$	8749
epipens$	8749
episodes$	9398
equal$	3907
equally$	3675
equals$	6255 6256 6257
erratic$	8971 8972 8973 8974 10314 10315 10316 10317 1480 3830
error$	3003 3004
errors$	3003 3004
escala	3433 4197
escalate$	11161
escalated$	3117
escape$	9148 9574 9855
essential$	3357
establ	11861 7532 3064 3199 3207 3219 7710 3268
establish$	11879 3059 3066 3071
estate	7851 7913
estate$	9346 9347 10131 10132 10133 10134 10135 10136 10137 10138 10139 10140 10141 10142 10145 10146 10150 10208 10212 10213 7298 12198 12213 3399 12260 12263 8194 3934
eternally$	4411
european$	2157 6650 6652 6656 11021 3960
evade$	6623 6624 2884
evaded$	2884
evades$	2884
evading$	6623 6624 2884
evasive$	4383
even$	4693 4697 211 7347 7348
evening$	11315 11316 11317 12248
events$	12085
ever$	6441 6442 1952 11233 11234 6891 11239 11240 11241 6917 2427 6919 2429 6975 6976 2486 2487 2488 2489 2490 2491 6989 11352 11353 11354 11355 7019 2529 2530 2531 2532 7414 8518 8519
every	7758
every$	146 147 148 9752 5563 9911 5705 5896 5928 1784 11104 6758 6772 2283 2285 2477 6969 2479 2480 2481 2482 7308 7373 11740 11741 11747 7556 3133 12005 7901 12297 12300 7956 8510 8511 4037 8534 8579 4157 8736
everybody$	5333 5334 5335 7281 11978
everyone$	5333 5334 5335 9799 5563 10131 10132 10133 10134 10135 10136 10137 10138 10139 10140 10141 10142 10145 10146 10147 10173 5890 5925 5926 6204 7281 11978
everything$	4561 4562 4563 4564 9343 9682 6284 1794 11104 6758 11192 2372 2373 2374 2508 2509 2510 2511 2512 7249 7340 7428 7451 8171 8510 8511
evicte	12380 8034 4483
evicted$	12381
evicti	12362 12377 12406 4483
eviction$	12120
evicts	4483
eviden	11908 3268 12114 3342 8611 4426
evidence$	5455 11507 11587 11740 11741 11858 11874 3062 7574 11930 3095 3208 7700 3229 3282 3290 12152 8578 8579 4152 8652
evidences$	3290
evidencing$	3290
evidently$	2503 6994 2504 2505
evil$	1426 1427 3736 8316
ex$	12368
exactly$	6602
exaggerate$	10252 8532
exaggerated$	8532
exaggerates$	8532
exaggerating$	8532
exaggeration$	10252
exam$	11729 11795 12324 8008 4294 8788
examin	7642
examin$	3070
examination$	8632
examinations$	8632
examined$	3070 11989
examines$	3070
examining$	3070
examins$	3070
example$	12262 4152
exams$	12324 8788
except$	6285
exception$	8525
exchang$	599 5090 600 601 602 603 604
exchange$	5082 599 5090 600 601 602 603 604 5097 9447 9501 871 8165
exchanged$	599 5090 600 601 602 603 604 871 8165
exchanges$	599 5090 600 601 602 603 604 9501 871 8165
exchangged$	599 5090 600 601 602 603 604
exchangging$	599 5090 600 601 602 603 604
exchanging$	599 5090 600 601 602 603 604 871 8165 8639
exchangs$	599 5090 600 601 602 603 604
excitement$	9982 9988 10008 3696
exclude$	11753 11754
excluded$	8886 4714 4715 4716 4717 4718 4719 4720 4721 231 232 233 378 379 380 381 9303 9634 5770 5771 5772 5773 2866 8241 8586 8770 4280
excluding$	11512 11513
exclus	8008
exclusion$	9652 9653 9857 9858 10121 10260 7677 7780 3340 3493 12355 8241 4472
exclusions$	10121 8241 4472
excuse$	7458 8562 8563
excuses$	5892 5893 1403 5895 7458 8607
execut	12153 4176
executed$	8664
exercise$	985
exercised$	985
exercises$	985
exercising$	985
exhaust$	1394
exhausted$	1394
exhausting$	1394
exhausts$	1394
exhaustted$	1394
exhaustting$	1394
exhibit$	4145
exhibited$	8635 4145
exhibiting$	4145
exhibits$	4145
existence$	8317
existent$	10314 10315 10316 10317 11735 11736 11737 11738
exit	3485
exit$	7976
expand	3420
expect	8004
expect$	5264 5265 5266 776 777 5371 5372 882 883 5375 9828 9829 9847 9848 7684
expectation$	10911
expectations$	10416 10911 8359
expected$	4799 3041 3200 12141 12351 12386
expecting$	4255
expell	4282
expelled$	4282 8773
expend	7572
expendable$	11919
expensive$	11042 11043 6721 4005
expensively$	2155 3961
experi	3556 3557
experience$	10013 1645 1647 6225 1735 10660 10661 10662 10663 10664
experienced$	1681 10882 2073 2118 2122 2132 8047 8048 8146 8381 3909
experiences$	10013
experiencing$	8047 8048
explained$	6931 6932 6933
explanation$	11695
explicit$	5063 5071
exploitation$	8838 8839 8876 8877 8878 8893 8905 9214 9326 9642 9643 9652 9653 9857 9858 9940 9941 9942 9943 9974 9975 9976 9977 9978 9979 9980 9981 3011 7503 7504 3015 7509 11861 7551 3067 3068 3073 3094 3098 7591 7595 7596 7598 11946 11951 11952 11953 3120 7614 3125 7621 11974 7745 3271 7768 7808 8168 8202
exploited$	8883 8886 9499 9917 9918 9919 9920 9921 9922 9923 9924 9925 9926 9927 9928 9974 9975 9976 9977 9978 9979 9980 9981 10828 10829 10830 10913
exploiter$	8858 4768 9123 9143 9330 9350 9381 9383 9386 9455 9473 9478 9483 9837 5663 10011 10028 10029 10030 10031 10105 1271 1355 8128 8234 8237 8238
exploiters$	8858 4768 9123 9143 9147 9168 9330 9350 9381 9383 9386 9455 9478 9483 9837 5663 10011 10028 10029 10030 10031 10034 10105 1271 1355 8128 8234 8237 8238
explosive$	3739 4381
expos	3199
expose$	4494 10 8850 4521 8869 8870 8871 8872 8873 8874 8875 3629 3630
exposed$	4494 10 8850 4521 8869 8870 8871 8872 8873 8874 8875 3629 3630
exposes$	4494 10 8850 4521 8869 8870 8871 8872 8873 8874 3629 3630
exposing$	10 4521 8869 8870 8871 8872 8873 8874 3629 3630
express$	5620 5621
expressed$	5620 5621
expresses$	5620 5621
extend	3329
extensions$	8462 8473
extra$	3486
extract$	3024
extracted$	3024 11944
extracting$	3024
extraction$	8632
extractions$	8632
extracts$	3024
extreme$	5886
extremely$	3897 3914
eye	12285
eye$	9694 11013 11671 8482
eyebrow$	11013 11029 8485
eyebrows$	11013 11029 8485
eyed$	8450 8479
eyelashes$	8467 8473 8480
eyes	11932
eyes$	9694 6100 11013 2176 11036 11788 8609 4119
eyesig	7943
eyesight$	12290
fabricated$	10080
face$	9296 11013 6705 6720 11077 6734 3063 7787 8477 4017
facebo	3276
facebook$	564 5055 565 5056 566 5057 567 5058 568 5059
faced$	8335 8478
faces$	11013 11077 6734 7549 8477 4017 4332
facial$	6660 3063 3968 4140
facilitat$	55
facilitate$	38
facilitated$	38 55
facilitates$	38
facilitating$	38 55
facilitats$	55
facilitatted$	55
facilitatting$	55
facing	8030
facing$	4332
facts$	5455
fade$	8464 8473
fades$	8464
fail	3430 4297
fail$	168 954 1033 1038 1039 1040 1041 1042 1044 1066 1067 1068 1083 1143 11160 11322 2533 2534 2535 2536 11758 11759 11760 11761 3690 8526 4042 4043
failed$	168 255 954 1033 1038 1039 1040 1041 1042 1044 1066 1067 1068 1085 1143 11322 2533 2534 2535 2536 7032 11380 11758 11759 11760 11761 3690 4042 4043 8586
failing$	168 954 1033 1038 1039 1040 1041 1042 1044 1066 1067 1068 1086 1143 11322 2533 2534 2535 2536 11375 11376 11377 11378 11512 11513 11758 11759 11760 11761 11834 11835 11836 11837 3690 4042 4043 4044 8536 8537
failings$	11375 11376 11377 11378 4044 8536 8537 4412
failled$	168 954 1033 1143 11322 11758 11759 11760 11761 3690
failling$	168 954 1033 1143 11322 11758 11759 11760 11761 3690
fails$	168 954 1033 1038 1039 1040 1041 1042 1044 1066 1067 1068 1084 1143 11322 2533 2534 2535 2536 11758 11759 11760 11761 3690 4042 4043
failure$	4849 359 360 361 362 363 364 1066 1067 1068 11375 11734 11790 8243 4044 8536
failures$	11375 11376 11377 11378 11734 11790 8243 4044 8536 8537
fainted$	4459
fainting$	4459
faints$	4459
fair$	1919 1920 1921 2170 3957 3958 3965 3981
fake$	3974 3989
fall	3352
fall$	4873 4874 4875 4876 502 503 1206 11161 2836 7344 12189 12216 4085 8683
fallen$	502 503 1206 2836 4085
falling$	502 503 1206 8507 4085
falls$	4873 4874 4875 4876 502 503 1206 2836 11742 12216 4085 8580 8683
false$	10080 11346 3709 3714 3976 3989
families$	1396 1397 1412 10331 10359 10360 10361 10362 10363 10364 6025 6026 10375 10379 10380 10822 7227 7228 7229 7230 7231 7232 7281 7293 11641 8216 8315 8317 8363 8368 8572 8578
family	8013 8014 12391
family$	5898 1412 10331 10359 10360 10361 10362 10363 10364 6025 6026 10375 10379 10380 10619 10644 10648 10822 7292 12361 8015 12372 12373 12376 3539 12388 3572 12413 12415 12421 8090 8216 8315 8363 3876 8368 4264 4300 8799 8804
fancies$	9400 9401
fancy$	9400 9401
fantasist$	8243
fantasists$	8243
far$	10082 10083 10084 1772 1776 1807 2029 2109 2768 2769 2770 2912 12184
farce$	8547
farcical$	4413
fashionably$	2155 3961
fast$	10607 10674 3698
faster$	10535
fat$	4403
fate$	8169
father	8014 12363 8017 3530 3540 8032 3542 3545 3551 12391 12407 12413 8069
father$	1396 1397 6025 6026 10426 6195 1806 1815 6307 6308 6309 6310 6354 6355 6356 3518 3519 3520 12359 12361 8015 3527 3528 3531 12372 12373 3538 3539 12384 12388 8042 8043 8050 3571 3572 12421 8363
fathers$	3538 8363
fatigue$	8725
fattest$	2177 3985
fault$	9190 9191 382 383 384 385 9630 839 840 9754 11604 11744 2936 7435 11792 11793 11794 8170 4089 8583 8593
faulty$	5476
favor$	5084
favors$	5084
favour$	5083 9437 9438 2210 2211 2212 2213 2214 2215 2216 2217 2218 2219 2976 2977 2978 8153 4000
favoured$	2210 2211 2212 2213 2214 2215 2216 2217 2218 2219 2976 2977 2978 4000
favouring$	2210 2211 2212 2213 2214 2215 2216 2217 2218 2219 2976 2977 2978 4000
favourred$	2210 2211 2212 2213 2214 2215 2216 2217 2218 2219 2976 2977 2978 4000
favourring$	2210 2211 2212 2213 2214 2215 2216 2217 2218 2219 2976 2977 2978 4000
favours$	5083 9437 9438 2210 2211 2212 2213 2214 2215 2216 2217 2218 2219 2976 2977 2978 8153 8154 4000
faze$	6505
fazes$	6384 10732
fear$	5878 5879 1389 1390 10272 2037 10895 3917
feared$	2037 3917
fearless$	4396
fears$	10272 2037 3917
february$	9348
feckless$	4383
fed	3031
fed$	84 85 86 87 810 1379 1380 11971 3595 3598 8720
feeble$	11626
feed	3031 3104 3115 4121
feed$	84 85 86 87 810 1379 1380 3024 3121 3136
feeded$	3024
feeding$	1379 1380 3024 3121 4230
feeds$	84 85 86 87 810 1379 1380 3024 3121 3595
feel$	9400 9401 5620 5621 1383 1391 3161
feelin	4219
feelings$	10212
feels	4219
feels$	9400 9401 5620 5621 1383 1391
feet$	9312 9313 6638 10986 10987 11713 11787 3942
feigned$	3714
fell$	502 503 1206 2836 12189 4085 8671 4253
felt	4219
felt$	9400 9401 5620 5621 5733 5734
female	4168
female$	6626 10974 10975 6629 10977 10978 2157 7535 3204 8248 8424 3934 4154
females$	10330 3204 8248 4398
fend$	6116 6416 6417 6418 6421 6422 6424 6425 6428 1938 10820 10961 11574
fendded$	1938
fendding$	1938
fended$	1938
fending$	6416 6417 6418 6421 6422 6424 6425 6428 1938 10820
fends$	1938
feral$	3824 8316 4383
ferocious$	4381
fester$	11798
fetched$	5170 5171 5172 5173 5174
fetching$	10927
fever$	8724
few$	8281
fewer	3352
fewer$	12189 4201
fibrosis$	8725
fiercely$	3914 3931
fifteen$	1723 1724 1725
fight	3352
fight$	9226 9255 9257 9258 9259 9302 5233 9605 5470 9818 9855 9985 10066 10067 10270 10427 6117 11159 11161 6863 11211 6865 11318 11322 4208
fighti	7844 8020 8091
fighting$	8914 8915 5718 10196 10252 10258 10259 10260 10427 10895 6550 11322 12191 12332 3522 12367 12438
fights$	9711 9712 9713 9714 9715 9984 9988 10427 11318 11322 11323
figure$	6297 1854 1855 1856 1857 1858 6690 7869 8215
figures$	9178 9179 1854 1855 1856 1857 1858 11729 7438 11795 11797 11806 11807 7869 8215
file$	11587 11887 11899
files$	11587 11887 11899
filler$	8457
fillers$	8457
film	12021 3427
film$	9115 12000 3167 12007 12011 7669 3179 3409 7918 8640
filmed$	8883 8949 4787 10876 10891 3167 12009 3172 7669 3179 12101 4148
filming$	10891 3167 7669 3254 8663
films$	3167 12007 7669 3409
filthy$	11042 11043 4403
final$	3495 4326 4328
finance$	84 85 86 87
find	11995 3199 4132
find$	2 1558 10820 6617 11159 11861 7532 3064 3086 7612 3207 3219 12158
findded$	2
findding$	2
finded$	2
finding$	2 5678 5679 5680 10820
finds$	2 1557 7612
fine	7860 3511
fine$	10763 10764 10765 10766 10767 10768 10769 10770 10771 10772 10773 10774 10775 6452 1962 1963 6455 6461 6462 6463 6464 6465 6466 6467 12207
fined$	8098
fines$	12207
finger	12150 3427
finger$	11435 11436 11445 11446 11456
fingerprint$	7918
finish$	6818
finished$	11248 11249 11250 11251 2518 11366
fire	8118
fire$	9315 9616 12070 8118 12465
firear	12462
firebrand$	4376
firebrands$	4376
firm	3379 3385 3390
firm$	7876 3389
firmer$	3389
first$	9276 1266 1324 1419 11505 11857 4326
fishnets$	8491
fisted$	11752 8558
fit$	7259 3016 12286
fits	7943
fits$	3016 12290 8728
fitted$	12298 3617
fitting$	6697 6719
five	7505 7520 11939 7603 11973 7658 3170 3171 12016 12017 12019 12059 3235 3249 7752 12105 12122 12125 12130 7812 12182 12219 12231 7889 12243 12255 3424 8674 8763
five$	4878 5193 5194 5199 5200 5210 5242 952 5482 5613 5727 1237 1238 1239 10103 10194 1411 1499 10561 2147 6639 6640 2192 11030 11031 11032 11033 11034 11035 11205 11206 11207 11208 11209 6869 6870 6871 6886 6895 6901 7306 11670 7726 12097 12099 4154
fixated$	4108
fixed$	7860 7983 4483
flag$	3112 3155 4143
flagg	3202
flagged$	3057 3112 3117 3154 3155 12008
flagging$	3112
flagrant$	1371 1372 1374
flags$	3112 3155
flashb	4450
flashy$	4005
flat	8014 12366
flat$	9373 9374 9375 9376 5030 5031 5032 5033 9490 9491 9519 9590 9591 9592 10822 2292 12361 12392 12410 12412 12425 3591 12435 8813
flatly$	4022
flatmates$	6255 6256 6257
flats$	9490 9491 12424
flatter$	2968
flattered$	8188
flaunt$	4349
flaunted$	4349
flaunting$	4349
flaunts$	4349
flauntted$	4349
flauntting$	4349
fleas	3592
fleas$	8083
fled$	8646
fleece$	8491 8500
fleeces$	8491 8500
flier$	8253
fliers$	8253
fling$	47 342
flinging$	47 342
flings$	47 342
flip$	7567
flirt$	569 570 571 586 779 904 905
flirtatious$	4354 4393
flirted$	569 570 571 586 779
flirting$	9161 569 570 571 586 779 830
flirts$	569 570 571 586 779
flirtted$	569 570 571 586 779
flirtting$	569 570 571 586 779
flirty$	4354
floor	8064
floor$	12411 3574 12422
floppy$	3958
flout$	1213 1214 3705
flouted$	1213 1214 3705
flouting$	1213 1214 3705
flouts$	1213 1214 3705
floutted$	1213 1214 3705
floutting$	1213 1214 3705
flung$	47 342
flunkey$	4363
flunkeys$	4363
fluoxe	4257
fluoxetine$	8748
flush$	11846
flyer$	8253
flyers$	8253
fob$	2845 4080
fobbed$	2823 2845 4080
fobbing$	2845 4080
fobed$	2845 4080
fobing$	2845 4080
fobs$	2845 4080
focus	7907
focus$	3260
foetal$	4447
follow	3146 12033 3427
follow$	8993 9226 5311 9904 5597 5598 5599 5600 5601 9949 9951 1276 11102 11133 11139 11153 11197 11198 11199 2581 2582 2583 7278 11756 12000 3167 12011 7669 7918 3673 8514 8640
followed$	8993 9532 9540 9563 1276 2581 2582 2583 11583 3167 7669 12020 3673
following$	5678 5679 5680 1276 3167 7669 3673
follows$	5311 1276 11197 11198 11199 3167 7669 3673
folly$	9582 9583 9584 9585 9646
food	3597 8089
food$	9429 9430 9431 9432 9433 9434 9435 9436 9441 12431 8088 3598
foodbank$	12436
fool$	8411
fooled$	10913
foolhardy$	3633
foolish$	4574 100 101 4612 155 156 157 158 159 160 161 870 943 11500 11501 3633 3687
foolishness$	9207 9208 9209 9210 9211 9212 9582 9583 9584 9585 9646 5338 5339 5359 9707
fools$	8411 8555
foot	7888
foot$	6638 10986 10987 11070 11071 12069 12235 3727 3942
footag	7564 7647 12115
footage$	11896 11906 11911 3107 7604 3136 11994 7648 11996 3160 3178 4144 8636
footballer$	9180
footballers$	9180
footho	11932
footprint$	12258
footsoldier$	4363
footsoldiers$	4363
for	7699 3299 8611 4121 4197 4204
for$	4585 9237 9268 4953 5003 5005 5006 9420 5082 9445 5255 5256 5257 5258 5259 9741 9938 10096 5831 10179 5849 5851 5852 5853 5855 5856 10207 5911 5935 10357 6051 6056 6058 6060 6080 6227 6228 6398 6399 6400 6402 6429 10863 10865 10902 10956 2484 2485 11328 11510 7262 11616 11617 2854 11718 7387 11766 11768 11779 11805 11825 11826 11828 11879 7561 3110 7609 12005 7720 7724 7728 7741 7751 7769 7773 12131 7788 7789 7807 3364 7905 7930 12278 3454 12300 7970 12318 12319 7979 7985 12441 12457 3621 8135 8368 8581 8643 8646 8671 8703 4278 8819 8821 8827 8832
forbidden$	3583
force	3011 7503 7504 3015 7509 11861 3032 7528 7536 7537 7538 3048 3049 7551 3067 3068 3073 3094 3098 7591 7595 7596 7598 11946 11951 11952 11953 3120 7614 3125 7621 11974 11993 3169 7745 3271 7768 7808 3418
force$	7054 7059 7060 11774 7454 11841 11842 7502 11851 11856 7523 11875 11876 3039 11878 11883 11884 11885 7539 7540 11890 3053 11898 7558 7585 11938 3102 11942 11943 11945 11950 7610 7611 11959 11961 11965 11968 7660 12071 12092 7762 7792 12155 3418 7909 4118 8698
forced$	5602 5603 5604 5605 5606 5607 9960 9961 9962 9963 9965 1446 1449
forces$	5602 5603 5604
forcing$	5605 5606 5607
foreca	3187
forehead$	11013
foreign$	2157 6652 3960 8454 8483
foreman$	9492 9493 9494
forens	4435
forese	3187
forever$	2484 6975 2485 6976 2486 2487 2488 2489 2490 2491 2526 2527 4041
forget	7956
forget$	12303
forgot$	8586
forgotten$	4076 8586
form	3057 8611
form$	10122 7163 11619 3069 12104
formal$	4326
formally$	4279
formed$	3069
forming$	3069
forms$	3069 12104
forties$	9489
forwar	3031 3115
forward$	7599 3113 3123 3194 3277 7841
forwardd$	3123
forwarded$	11928 7599 3123
forwardes$	3113
forwarding$	7599 3113 3123 3277
forwards$	7599 3113 3123 3277
foster	4308
foster$	1583 8014 12391 12413 12428 3873 8799 8805
fostered$	8799
fought$	5344 5465
foul$	9849 3847
found$	2 5733 5734 1302 5943 1510 1559 2766 11614 3605 3624 3813 4066
foundation$	11017 11018 11019 8481
four	7505 7520 11939 7603 11973 7658 3170 3171 12016 12017 12019 12059 3235 3249 7752 12105 12122 12125 12130 7812 12182 12219 12231 7889 12243 12255 8674 8763
four$	5613 10194 2192 11030 11031 11032 11033 11034 11035 6886 6901 11670 7726 12097 12099 4154 4267
fourteen$	1723 1724 1725
fragment$	12204
frame$	10981 10982 10983 3009 8428
frames$	10981 10982 10983 8428
fraternise$	3700
fraternised$	3700
fraternises$	3700
fraternising$	3700
fraternity$	8233
freckled$	2170 3965 4403
freckles$	4404
freckly$	4403
free	7734
free$	4610 120 9181 9182 9183 9184 9185 9186 9187 9188 4856 9496 9497 7890 3596 8164
freely$	9496 9497 660 9516 11704 11705 11706 11707 8163 8164 3674
frequent$	559 560 3647 3762
frequently$	558
fret$	10935 10938 6592
friend	7505 11863 11939 7603 11973 3170 3171 12016 12017 12019 7703 12059 3235 3249 7752 12122 12125 7812 7821 12168 12182 12219 12231 7889 3400 12243 12255 3424 12265 8674 8681 8809
friend$	1412 10331 10359 10360 10361 10362 10363 10364 10375 10973 10976 8228 8315
friendly$	5901
friends$	4492 8939 8965 358 9221 4878 9250 420 4927 4928 4929 9345 5193 5194 5199 5200 5210 5242 848 869 5360 952 5482 5613 5727 1237 1238 1239 1244 10103 10126 5782 1411 1412 10331 10359 10360 10361 10362 10363 10364 10375 1548 6255 6256 6257 10653 10654 10655 10656 10657 10701 10702 10703 10879 10885 10973 10976 11015 2205 2252 2253 11205 11206 11207 11208 11209 6869 6870 6871 6886 6895 6901 6913 6971 11374 7227 7228 7229 7230 7231 7232 7291 11670 11678 11679 11680 11681 11682 11683 11684 7479 12050 7726 3246 12097 12099 3310 12212 7891 8121 8228 8315 3833 8570 8578
friendship$	4620 9709 1193 1194 5752 1292 8228 8230
friendships$	3 4 5 6 7 8 9 4528 1193 1194 8228 8230
frighten$	10870 10871 10872
frightened$	10828 10829 10830 2035 2036
frightening$	8916 8917 8918 8919 8920
frightens$	6384 10732
fringe$	11076
fringes$	11076
fritter$	4098
frittered$	4098
frittering$	4098
fritterred$	4098
fritterring$	4098
fritters$	4098
frizzy$	3958 3981
from	8611
from$	9052 9159 9791 9792 9793 9794 9795 9802 9803 10318 1541 1542 6044 6267 6298 6492 6520 6600 10973 10976 2233 11130 7501 3110 11983 12003 12005 3189 3197 12049 7778 3300 7815 12206 7896 7984 7985 8025 8026 12393 3616 8406 8490 8535 8624 4215 8730 8773 8832
front$	8076
fruitf	7777
fruitful$	12124
frustrating$	7351 11699
ft$	10986 10987 3942
full$	4704 4712 4738 1440 1750 1841 3181 3510 3990
fully$	1605 1750 6244 1956 1959 1982 3675 3914
fumble$	4416
fumbled$	4416
fumbles$	4416
fumbling$	4416
functi	3057 3505 8708
function$	1690 1691 1692 1693 1694 1695
functioned$	1690 1691 1692 1693 1694 1695
functioning$	1690 1691 1692 1693 1694 1695
functionned$	1690 1691 1692 1693 1694 1695
functionning$	1690 1691 1692 1693 1694 1695
functions$	1690 1691 1692 1693 1694 1695
fund$	84 85 86 87 11573
funded$	84 85 86 87
funding$	8589
funds$	84 85 86 87 8815
funeral$	12356
furthe	3032 3329 3408 8681 4197
further$	7523 3294 7899 4154
furthered$	3294
furthering$	3294
furthers$	3294
fuss$	10935 10938 6592
futile$	4031
future$	9710 9750
futures$	9710 9750
gain$	9572 9573 6057
gained	3449
gained$	7940
gall	7937
gallbladder$	12284
gallery$	7563
gamble$	912
gambled$	912
gambles$	912
gambling$	912 12305
game$	8899 5096 813 10440 10469 11829 11830 11831 11832 11833 8606
games$	813
gaming$	9407 9408 9409 813
gang	3011 7503 7504 3015 7509 11861 11868 11871 7528 7536 7537 7538 3048 3049 7551 3067 3068 11907 3073 3094 3098 7591 7595 7596 7598 11946 11951 11952 11953 3120 11960 7614 3125 7621 11974 11993 3169 7685 3205 12067 12087 7745 3271 7768 7808 7878 12225 3400 12239 8617 8647 8693 8694
gang$	4904 9326 9330 9340 9350 9381 9995 10031 10087 10178 10206 1594 10653 10654 10655 10656 10657 11875 3040 11893 11895 11908 7600 7601 7608 7677 3188 7680 7696 12044 7715 7716 3244 3340 12192 12211 3395 7891 7897 8130 8132 3715 8215 3805 3822 3867 4124 8620 4143 4153 4166 4205 4359 4444
gangling$	4403
gangly$	4403
gangs$	9326 9330 9340 9350 9995 10031 10087 10178 10206 11875 3040 11895 7601 7608 7677 7680 7897 8130 8132 3715 8215 4124 4359 4444
gangsta$	10088 8207 4360
gangstas$	10088 8207 4360
gangster$	10088 1271 8207 4360
gangsters$	10088 1271 10247 8207 4360
gaoler$	9744
gaolers$	9744
gap	8611
gap$	11691 11734
gaps$	11691 11734 3012 3508
garage$	12408 12420
gather	7553 8611 4121 4161
gather$	10433 7430 3024 7559 3140 11997 12247 8426
gathered$	10433 3024 7559 11933 3140 8426
gathering$	10433 3024 11900 7559 3140 8426
gatherred$	10433 8426
gatherring$	10433 8426
gathers$	10433 3024 7559 3140 12247 8426
gaudy$	4005
gaunt$	4403
gave	3031
gave$	289 290 291 292 293 294 295 449 684 685 1233 1234 1398 1399 1400 2038 2039 2687 2710 2828 2829 2830 2831 2832 7362 8098 4254
gbh	8112 4346
gbh$	12459 8837
gcse$	12324 8776 4294 4295 8788
gcses	8008
gcses$	12324 12355 8776 8788
gdpr$	11717
gear$	11065 11066 11067 11068 11069 8496 8506
genera	4121
general$	2292
generation$	8216 8291
generator$	3278 8662
generators$	3278 8662
genital$	4462
gentleman$	10621 10622 10623
gentlemen$	1879
gents$	1879
get	7692 3422
get$	48 49 76 78 79 80 81 82 8941 4595 141 142 143 144 145 9096 9097 9098 9100 4802 9226 9257 9258 9261 4917 9466 674 677 678 9572 9573 5228 791 792 5381 5382 5418 9766 5467 9838 9855 9949 9951 9957 9959 1128 1201 1202 1204 1205 1206 10071 10072 1240 1262 1313 1314 1315 1316 1317 1318 1319 1320 1321 1322 1323 1325 1326 1327 1328 1329 1330 5894 1415 5947 5948 1500 1519 1528 1529 1530 1531 1532 1533 6057 6059 10473 1733 1739 6230 1740 1741 1742 1743 1746 1747 1748 1749 1873 10794 10795 1971 1975 10820 1987 2060 6560 10922 2108 2149 11159 11160 6889 11258 6912 6920 11296 11297 11298 2855 7410 2937 2938 11922 3252 7917 3469 12378 3650 3672 3673 8165 3745 3747 3752 3799 3825 3827 3835 3836 8522
gets	4263
gets$	48 49 76 78 79 80 81 82 141 142 143 144 145 675 678 791 792 9684 1128 1201 1202 1206 10071 10072 1240 1262 1313 1314 1315 1316 1317 1318 1319 1320 1321 1322 1323 1325 1326 1327 1328 1329 1330 1415 5972 1500 1519 1528 1529 1530 1531 1532 1533 10473 1733 1739 6230 1740 1741 1742 1743 1746 1747 1748 1749 1873 1972 1976 1988 10922 2108 2149 6934 6958 2855 2937 2938 11922 3252 3463 3469 3484 3489 3506 3595 3650 3673 8165 3745 3747 3752 3799 3825 3827 3835 3836 4237 4279 4281
getting$	48 49 76 78 79 80 81 82 141 142 143 144 145 4937 9466 678 5637 1201 1202 1204 1205 1206 5881 5979 5980 6146 1974 10820 11296 11297 11298 6953 11322 2855 2937 2938 3252 3469 3673 8522
gift$	9140 9141 4804 4805 4806 4807 4808 4810 4811 9429 9430 9431 9432 9433 9434 9435 9436 9441 9444 9501 10038
gifts$	265 266 267 268 269 270 271 9140 9141 4804 4805 4806 4807 4808 4810 4811 9429 9430 9431 9432 9433 9434 9435 9436 9441 9444 9501 9986 9987 10014 5671 10038 10054
gilet$	11065 11066 11067 8487 8496
gilets$	11065 11066 11067 8487 8496
gin$	12299
ginger$	6673 3958 3981 4403
girl	7505 11939 7603 11973 12016 12017 12019 12059 3249 12105 12122 12125 7812 12182 12219 12231 7889 12243 8033 8117 8674
girl$	358 420 848 869 5360 1244 10115 10116 1412 10277 10331 10359 10360 10361 10362 10363 10364 10375 1548 10534 1874 1875 2205 2252 2253 6837 6921 6922 7535 8090 12464 3707 8227 8239 3749 8296 8315 3833 8453 8476
girlfr	12362
girlfriend$	8992 9449 616 9485 9486 649 650 651 652 653 12368 12376 12383 8156 8157
girlfriends$	8992 9449 616 9485 9486 649 650 651 652 653 8156 8157
girls	7520 7527 12004 7658 3170 3171 7703 3235 7752 12183 3424 12265
girls$	8939 358 9221 4878 420 9320 4974 4976 4978 5193 5194 5199 5200 5210 5242 848 869 5360 952 5482 5613 10045 10055 10056 10057 10058 5727 1237 1238 1239 1244 10089 10091 10103 10115 10116 10131 10132 10133 10134 10135 10136 10137 10138 10139 10140 10141 10142 10145 10146 10147 10195 1411 1412 10277 10331 10334 10359 10360 10361 10362 10363 10364 10375 1548 10391 10534 1751 6302 6303 6304 6305 1840 1874 1875 10737 10746 11015 2205 2252 2253 11205 11206 11207 11208 11209 6869 6870 6871 6886 6895 6901 11259 6913 11269 6971 11374 11536 7227 7228 7229 7230 7231 7232 7290 11652 11670 11678 11679 11680 11681 11682 11683 11684 11685 7479 12050 7726 3246 12099 3310 8133 8227 8239 8286 8292 8296 8315 3833 8453 8570 8578
git$	8217
gits$	8217
giv	3103
give	3031 3104
give$	9115 289 290 291 292 293 294 295 9196 449 684 685 1233 1234 1398 1399 1400 1635 6519 2038 2039 2084 11037 11133 11139 11153 7095 2687 2828 2829 2830 2831 2832 7511 7533 7599 3113 3277 8514
gived$	1398 1399 1400 2084
giveed$	7599
givees$	3113
giveing$	7599 3113 3277
given	3022 7616 7675 3617
given$	9052 4739 4740 1233 1234 2038 2039 2380 11526 11527 11528 11529 2710 2828 2829 2830 2831 2832 12015 3463 3464 3489 3492 3506 3562
gives$	289 290 291 292 293 294 295 449 684 685 1233 1234 1398 1399 1400 2038 2039 2084 11037 2687 2710 2828 2829 2830 2831 2832 7555 7572 7599 3113 3277
giving$	289 290 291 292 293 294 295 449 1398 1399 1400 2038 2039 2084 2687 2828 2829 2830 2831 2832 7555
glad$	296 297 302 460 461 679 680 681 682 683 11849
glamour$	9986 9987 10008 10014
glandular$	4233
glass$	8718
glasses$	8491
glaucoma$	4452
glean$	3024
gleaned$	3024 11944
gleaning$	3024
gleans$	3024
gloves$	8491
glued$	2521
go$	4596 8944 4598 4599 8955 4642 9026 9046 9079 9096 9097 9098 9100 4759 9109 375 4884 4885 4886 4887 9235 9255 9257 9258 9259 4945 4947 4948 498 499 500 501 502 503 537 540 543 544 5038 5041 5049 562 563 9466 664 665 666 670 678 9527 9528 9529 9530 9531 5213 9590 9591 9592 5374 5420 9782 9904 9949 9951 9957 9959 1150 1174 1204 1205 1367 1566 1567 1568 2235 2244 11102 11133 11139 11153 11159 11160 2339 11322 7017 7161 7431 7617 3343 12247 3593 3645 3672 3673 8165 8514 4323
goad$	1221 1222 3704
goadded$	1221 1222 3704
goadding$	1221 1222 3704
goaded$	1221 1222 3704
goading$	1221 1222 3704
goads$	1221 1222 3704
goal	3366
goal$	3357 12242
gobby$	4383
goes	11922
goes$	9079 375 498 499 500 501 541 543 544 5049 562 563 664 665 666 671 678 9682 1150 1174 1204 1205 1367 1566 1567 1568 2235 2244 2375 11279 11322 7017 7617 11987 3477 3593 3598 3606 3645 3672 3673 8165 4263 4323
gofer$	4363
gofers$	4363
going$	9047 9069 9070 9071 375 9283 4939 498 499 500 501 536 543 544 5037 5040 5047 5048 5049 562 563 620 9466 664 665 666 672 678 9527 9528 9529 9530 9531 9559 9590 9591 9592 1174 1204 1205 5715 1367 1566 1567 1568 6215 6216 1891 2235 2244 11132 6806 2316 2317 2318 2319 6811 2325 2326 2327 11253 11322 7017 3200 3343 3593 3606 3645 3672 3673 4250 4323
goings$	11979 7673
gold$	3970 8491
gone$	4924 4925 4933 4957 4958 4959 4960 4961 4962 4963 4964 498 499 500 501 502 503 543 544 5049 664 665 666 678 9532 9533 5196 9549 9550 9551 9564 5461 1174 1367 11534 11535 7514 7617 3191 7990 3578 3645 3672 3673 8165 4250
gonorr	4462
good$	8900 4612 4653 533 5724 5725 5754 10185 6126 6259 6342 1931 1939 1942 6575 6951 7260 7439 3181 3946
goods$	7826
goodwill$	5885
goose$	8497
gorgeous$	4403
gormless$	8454 4383
gos$	12247
got	12310 3617
got$	48 49 76 78 79 80 81 82 141 142 143 144 145 9096 9097 9098 9100 673 676 678 9532 9549 9550 9551 9565 799 800 9684 897 898 9753 1201 1202 1206 10071 10072 1571 1973 1989 2174 2187 2188 2189 2190 2238 6918 11430 11431 2855 2937 2938 11944 3252 3492 3594 3595 3672 3673 8165 3866 3982 3993 4236 4253 4279 4281 4325
gown$	11057
gowns$	11057 11080
gp	7961 3473
gp$	12308 7964
gps	3617
gps$	8108
grade	8763
grade$	11860 8785 4422
graded$	1499 1502 12008 4122 4422
grades	12354 8008
grades$	11860 12355 8785
graffi	8091
graffiti$	12117 12438
graft$	8723
grafts$	8723
gran	8014 12363 8017 3530 3540 8032 3542 3545 12407 12413 8069
gran$	3518 12361 3543
grandad$	3543
grandf	8014
grandfather$	12361
grandm	8014
grandmother$	12359 12361
grante	7774 4329
granted$	12121 8664
grasp$	9904 5570 5571 5572 5573 5574 5575 5576 5577 5578 5579 5580 5581 6332 10680 6352 10700
grass$	11726
grateful$	11849
grave$	12356
graveyard$	12408
gravitate$	1157 1158 1159 1160 1161 1162 1163 1164 1165 1166 1167 1168 1169
gravitated$	1157 1158 1159 1160 1161 1162 1163 1164 1165 1166 1167 1168 1169
gravitates$	1157 1158 1159 1160 1161 1162 1163 1164 1165 1166 1167 1168 1169
gravitating$	1157 1158 1159 1160 1161 1162 1163 1164 1165 1166 1167 1168 1169
greasy$	2170 11024 3958 3965 3981
great$	5886
greater$	1734
greatly$	12251
greed$	9207 9208 9209 9210 9211 9212 9582 9583 9584 9585 9646 5338 5339 5359 9707 5440 9986 9987
greedy$	4383
green$	10645 10646 10647 11014 8399 3959 3981
greet$	2981
greeted$	2981
greeting$	2981
greets$	2981
greetted$	2981
greetting$	2981
grew$	1697 1698 2169 3964
grey$	11014 11024 3981 8491 4005 8659
grip$	6352 10700 11693 11770 11771 11772 11773 3387 8587
grips$	3387
gromme	7937
grommets$	12284
groomed$	8883 8886 9499 9917 9918 9919 9920 9921 9922 9923 9924 9925 9926 9927 9928 9974 9975 9976 9977 9978 9979 9980 9981 10913 8443
groomer$	9381 9473 9478 9483 9837 10105 1271 1355 8234 8237 8238
groomers$	9381 9478 9483 9837 10105 1271 1355 8234 8237 8238
grooming$	8876 8877 8878 8893 8905 9214 9642 9643 9974 9975 9976 9977 9978 9979 9980 9981 8177 8202
gross$	4045
ground$	3102 12029
grounds$	3282 3298 3560
group	7505 11863 7520 11939 7603 11973 11981 11998 12001 12004 7658 12006 3170 3171 12016 12017 12019 7703 12059 3235 3249 12105 3273 12122 12125 12130 7796 7812 7821 12168 7822 12182 12219 7878 12225 12231 7889 3400 12239 12243 12255 3424 12265 8630 4162 4163 8669 8674 8681 8693 8694
group$	8939 8966 8967 358 9221 9223 4878 420 9320 4974 4976 4978 5193 5194 5199 5200 5210 5242 5289 848 869 5360 5370 952 5482 9952 5613 5727 1237 1238 1239 1244 10091 10097 10099 10103 10123 10126 5782 5783 1333 1411 1412 10271 10331 10334 10359 10360 10361 10362 10363 10364 10375 1548 10391 6049 6050 1594 10549 10653 10654 10655 10656 10657 10701 10702 10703 10717 1899 1900 10749 2113 2114 11015 2205 2252 2253 11205 11206 11207 11208 11209 11212 6869 6870 6871 6874 6875 6886 6895 6901 11259 6913 11269 11274 11276 6971 11374 7227 7228 7229 7230 7231 7232 11593 7284 7286 11669 11678 11679 11680 11681 11682 11683 11684 11685 11762 11763 7421 7479 7481 7502 11851 11856 11895 11898 7558 7585 11938 11942 11943 11945 11955 7611 11961 11968 7638 3148 12014 12026 3205 12050 7726 3244 3246 12092 3258 12097 7762 7764 3310 12155 12169 12170 12210 12211 12212 7874 12227 3395 7891 7919 7922 12270 8227 8230 8281 8286 8315 3833 8368 8570 8578 4147 8643 4163 4205 8782
groups$	8967 10097 10099 1412 10331 10334 10359 10360 10361 10362 10363 10364 10375 11895 12026 8286 8315 8643
grow	3420
grow$	1697 1698 1836 10675 10676 6330 2169 3964
growing$	1697 1698 2169 3964
grown$	611 9455 5676 1200 10435 10482 1682 10522 10523 10524 10525 10526 10527 6182 6183 6184 6185 1697 1698 6201 6207 6208 6209 10558 10559 10560 10564 10565 10566 10567 10573 6231 6233 6234 6235 6236 6237 6241 6243 10591 6252 10605 10606 1769 1786 10626 1792 1793 6286 10634 10635 6292 6293 1811 1829 1830 1842 6335 10689 10690 10691 10696 1862 10710 6364 6443 6446 6476 10824 10825 10826 10827 6517 2040 2041 2042 2043 10893 10894 6584 6586 2103 10941 2104 2105 10943 2119 6621 2169 8387 8390 3926 3964
grownups$	10528
grows$	1697 1698 2169 3964
grubby$	11042 11043 3998 4005 4403
guarantee$	2414 6905 2415 6906 2416 6907 2417 6908 2418 2419
guaranteed$	2322 2323 2324 4025
guard	3050 7615 7622 3162 7663 3183 7745 3262 7753
guard$	4789 9424 3027 11866 7541 11941 11962 11964 11969 7653 3166 12010 3184 3185 12092 3307 3323 3426
guardian$	10887 10888 10889 10890
guardians$	10887 10888 10889 10890
guards	7753
guards$	4789 9424 3027 11866 7541 11941 11962 11964 11969 7653 3166 12010 3178 3184 3185 12092 3307 3323 3426
gucci$	8491
guessed$	9824 9825 5479 5480
guidance$	9086 9087 9944 9945 9946 9947 9948 10836 10853 10916 10917 10918 11416 11417 11418 11419 11420 11421 8196
guilt	12046 7715
guilt$	11745 12062 4089 8584
guilty	4335
guilty$	814 815 7790 4335 8826
gullible$	984 10645 10646 10647 3688 8399 4383
gum$	4453
gun	12462
gun$	5608 5609 8096
habit	8753
habit$	8922 8926 1187 1188 1189 2674 8124 8125
habits$	8922 8926 11168 8124 8125
habitual$	559 560 7680 3647 3740 3753 4159
habitually$	558
had	3434 3439 3479 4263
had$	216 217 310 582 585 5185 5186 5187 5190 5191 702 703 704 705 706 707 708 709 710 725 726 727 728 729 787 835 837 917 1460 1571 1762 10913 10973 10976 2174 2187 2188 2189 2190 2238 11335 11336 2513 2563 2564 2565 2566 2568 2569 2570 2571 7080 2594 2595 2596 2597 2598 2599 2600 2601 2602 2603 2604 2605 2606 2607 2608 2630 2638 7155 7156 7157 7169 7171 7236 11584 2963 2964 11944 7879 3435 7930 3446 3448 3454 3456 3463 7970 3489 3492 3562 3594 3866 8426 3982 3993 4048 8646 4215 4236 4237 4278 4314
haemop	4234
haemophilia$	8725
hair$	11007 11009 11010 11011 11076 11096 8459 3971 8472 3983
haircut$	11009 11010 11011 11076 8472 3983 8486
haircuts$	11009 11010 11011 11076 8472 3983 8486
haired$	8440 8449
hairstyle$	11009 11010 11011 11076 8472 3983 8486
hairstyles$	11009 11010 11011 11076 8472 3983 8486
hairy$	4403
half$	827 6738 7280 3253 7770 3361 4057
halfway$	8507
hall	8076
hall$	12423
halluc	4450
hallwa	8076
hallway$	12423
halve$	12189 12216
halved$	12189 8683
halves$	12216
ham$	4067
hand	3088 3115
hand$	293 294 295 9733 9734 6120 6121 6122 1632 6493 10841 10842 10843 11013 7599 3113 7759 3277 7859
handded$	293 294 295
handding$	293 294 295
handed	7616 7675
handed$	293 294 295 11690 7599 8551 8552 8604 8666
handedly$	8605
handes$	3113
handful$	1335 5826 1336 5827 1337 5828 1338 5829 10370 8243
handing$	293 294 295 7599 3113 3277 8639
handl	8614
handle	7756 3317
handle$	10291 6101 6113 1648 6140 6141 1651 10508 10509 10730 6416 6417 6418 6421 6422 6424 6425 6428 1955 10794 10795 1977 6469 6470 6471 10820 6561 2981 3387 3910
handled$	1955 2981 3910
handles$	1955 2981 12103 3910
handli	12066 4435
handling$	6416 6417 6418 6421 6422 6424 6425 6428 1955 10820 2673 2897 2898 2899 2900 2981 8112 3910 8566
hands$	8895 8896 8897 8898 293 294 295 9733 9734 6120 6121 6122 1632 11013 11585 11711 7599 3113 3277
handse	7824
handset$	3023 3151 11990 12171 4141
handsets$	3023 3151 11990 12171
handsome$	4403
hang	11922 7756 4225
hang$	9226 9255 9257 9258 9259 9288 9527 9528 9529 9530 9531 9590 9591 9592 1190 1204 1205 10433 2240 2241 2242 2244 8426
hanged$	1204 1205 10433 8426
hanger$	3758
hangers$	11848 3758
hangged$	1204 1205 10433 8426
hangging$	1204 1205 10433 8426
hanging$	9047 9283 9527 9528 9529 9530 9531 9590 9591 9592 1190 1204 1205 10433 8426 8507
hangouts$	12103
hangs$	1190 1204 1205 10433 2240 2241 2242 2244 8426
haphazard$	11735 11736 11737 11738
happen$	8993 9048 9049 9050 9688 10177
happened$	8908 8911 8993 5205 5206 9568 9569 823 5319 9682 9887 9888 9889 9890 9891 10892 11497 11498 11499
happening$	9887 9888 9889 9890 9891
happens$	8908 8993 821 9682 9887 9888 9889 9890 9891
happily$	6461 6462 6463 6464 6465 6466 6467
happy$	296 297 302 4794 430 431 432 460 461 661 662 679 680 681 682 683
harass$	1207 1208 1209 3703
harassed$	1207 1208 1209 3703
harasses$	1207 1208 1209 3703
harassing$	1207 1208 1209 11834 11835 11836 11837 3703
hard	3385 3390
hard$	5566 10016 1356 1357 1433 1453 1454 1455 1456 1457 1458 6022 10427 1634 1914 1915 1916 11848 7876 3389 12230 3923 3960
hardcore$	3790 4383
harden	8680
hardened$	5906 2040 2041 2042 2043 2057 2058 3740 8353 8413 4396
harder	3216
harder$	5329 1453 1454 1455 1456 1457 1458 11398 11829 11830 11831 11832 11833 7707 3389 8606
hardest$	1453 1454 1455 1456 1457 1458
hardier$	2040 2041 2042 2043
hardly$	90 5495 5496 1011 1012 1013 5731 1880 1882 1883 1917 1950 1951 2017 6508 2018 2019 6599 6707 2353 2594 2595 2596 2597 2598 2599 2600 2601 2602 2603 2604 2605 2607 2608 2713 2768 2769 2770 3440 3499 3901 3902 3908 3916 4048 4242
harm	7685 4225 4442
harm$	8838 8839 8858 8876 8877 8878 8905 4714 4715 4716 4717 4718 4719 4720 4721 231 232 233 9302 5252 5253 9642 9643 9652 9653 829 9857 9858 9917 9918 9919 9920 9921 9922 9923 9924 9925 9926 9927 9928 9940 9941 9942 9943 10233 10940 7341 11734 7513 7680 7781 8049 12396 3613 12459 8168 4125 4153 4157 4159 8715
harmed$	8715
harmer$	8255
harmers$	8255
harmful$	4612 9333 1259 1260 1261 5768 3634 3737 3748 4159
harming$	8715
harms$	8838 8839 8715
harsh$	11689
has	3434 3471 12310 4263
has$	4497 4499 582 787 897 898 917 5438 1057 1460 1571 1762 10973 10976 2174 2187 2188 2189 2190 2238 2331 6986 11335 11336 2513 7080 2594 2595 2596 2597 2598 2599 2600 2601 2602 2603 2604 2605 2607 2608 2629 2637 2672 7169 7171 2994 12030 7713 7879 3402 3435 3446 3447 3448 3456 3463 7962 3484 3489 3492 3506 3562 3594 3617 3866 8426 3982 3993 4048 4215 4236 4237 4278
hastily$	11838 11839 11840
hat$	8491
hate$	10272
hates$	10272
hats$	6743 6744 2254 2255 8491
haunts	3087 7578 7756
haunts$	11168 12103
have$	4498 4500 4793 4898 4930 4934 4954 582 585 5221 787 834 864 897 898 917 5433 5439 5457 5462 5473 5474 5477 5478 1056 10076 1460 1571 10433 1762 1763 6350 2174 2187 2188 2189 2190 2238 6801 6810 11159 2331 2357 6899 6986 11335 11336 2513 11381 11382 11383 11384 7038 11389 11390 11391 7047 7053 7080 7096 2631 2672 11532 11533 7436 7437 2995 12077 7879 3402 3594 3866 8426 3982 3993 8538 8646 8671 4215 4278
having	3439 4263
having$	582 585 5717 2174 2238 7930 3446 3448 3454 3982 4237
havoc$	8276 8277 8278 8284
hawk$	590 3660
hawked$	590 3660
hawking$	590 3660
hawkked$	590 3660
hawkking$	590 3660
hawks$	590 3660
hazel$	11014 3959
he$	4628 4634 5118 5193 5194 5199 5200 5241 952 9827 1236 5727 1237 10075 1238 1239 5882 1411 10439 11205 11206 11207 11208 11209 6869 6870 6871 6873 7054 11405 4279
head$	9598 9600 9733 9734 9955 9956 6124 10501 10502 10503 1666 1667 1787 1788 1789 1790 1791 6475 6699 6723 6724 2234 11715 2878 12142 8470 4102 4455
headache$	6010
headaches$	6010
headed$	504 8328 8439 8550
heading$	504 3439
heads$	9598 9600 9733 9734 9955 9956 6124 1666 1667 6475 2780 11715 2878 8382 8400 8468 8469
headscarf$	8491
headscarves$	8491
headstrong$	4385
health	7944 7978 12362
health$	9750 5622 5623 5624 5625 5626 7062 12273 12291 7949 7961 7963 12314 8743 4265
healthier$	4612
healthy$	4653
hear	7612
hear$	10086 3438
heard$	1608 2657 2658 3438 3559
hearin	7943
hearing$	3438 12290 3559 4246 4247 8825
hearings$	8825
hears$	3438
heart$	7925 12273 4238
hearted$	11627 8548
heartless$	11511 4383 4413
heat$	3370 12209
heatin	3597
heating$	12431 8088
heavier$	3937
heaviest$	2177 3985
heavil	7956
heavily$	2156 12297 12303 12304 3939
heavy	3385
heavy$	6637 7343 7876 3937 3940 3990 4061 4113 4114
heavyset$	4402
heed$	4580 4581 4582 4583 4584 9196 9904 5597 5598 5599 5600 5601 11197 11198 11199 11457 11548 11549 11550 11551 11552 11553 11554
heeded$	9532 9540
heedless$	97 98
heel$	12159
heels$	11082 11083 11084 11713 8491
height$	10981 10982 10983 8428
held	8611
held$	1640 10958 11526 11527 11528 11529 2911 3005 11881 3154 7786 12151 3429
helicopter$	4149
hell$	10050 10069 3802
hellraiser$	4375
hellraisers$	4375
help	3018 3047 3083 3299 3342
help$	4542 171 178 179 9086 9087 9196 9304 9311 9321 9577 9735 9771 5531 9911 9912 9913 10291 10305 6112 10824 10825 10826 10827 10836 10844 10845 10846 10847 10848 10849 10850 10851 10853 10858 10859 10860 10861 10862 10941 10943 11119 2288 2289 2290 2291 11133 11139 11153 11214 11235 11266 11296 11297 11298 11304 2681 2682 2683 11573 11582 2897 2898 2899 2900 11756 3091 3129 3294 3301 3357 12205 3413 12328 8182 8183 8268 8355 8510 8514 8522
helped$	178 179 9737 9882 9883 9884 9885 9886 10306 11138 11144 11149 11152 11158 11247 11264 11282 11283 11284 11285 11286 11877 3294 3301 3413
helpful$	3008 11877
helping$	178 179 5532 11296 11297 11298 6952 3294 3301 3413 8522
helpless$	6390 10946 10947 10948 10949
helpped$	178 179
helpping$	178 179
helps	3299
helps$	178 179 3091 3294 3301 3357 3413 8523
henchman$	4363
henchmen$	4363
hepatitis$	4454
her	7505 7527 11914 7638 3205 3468 7973 3498 8002 3521 8013 3533 12385 12419 3588 3590 8090 12445 3620 8771 4329
her$	8841 8842 19 8868 4575 4588 4590 8938 102 103 106 110 4603 4605 117 4609 4665 4831 343 350 351 352 354 4848 358 4860 4861 4862 4863 4864 4865 420 4926 9291 4971 4998 5081 5126 5131 5142 5224 5263 5288 808 809 5306 5332 9682 845 847 848 5354 868 869 5360 9708 5362 5369 888 906 946 949 9798 5490 9840 5511 9935 9939 5593 9952 1244 5775 10173 10210 5897 1548 6049 6050 10443 1614 6172 6174 6324 6340 10731 6398 10745 6399 6400 6402 10852 6642 6643 6644 6669 2186 2199 2204 2205 2225 6730 2252 2253 11299 7012 7281 11679 11680 11681 11682 11683 11684 7364 7366 7368 7375 11729 11795 7696 12276 7934 7936 12288 3452 7945 3455 7954 7959 3470 7989 7999 12349 3517 8012 3523 3524 8016 3526 8024 3541 8037 3552 12392 8060 8078 8079 8081 12430 12437 12443 8099 8109 8111 3663 3679 3833 4002 4003 8570 4251 4252 4259 4260 4267 8760 4284 4296 8796 4321 4326 4337
heritage$	6683 6684 6685 6688
heroin	7948 12462 8119
heroin$	12002 12295 7957 12307 12466 8134
hers$	9677
herself$	4491 4493 8841 8842 4532 4533 43 4535 4536 4537 4538 4539 4540 50 8889 8890 4544 4545 4547 4548 58 59 60 61 4554 4555 4556 4833 9201 4927 4928 4929 9322 5052 9596 9597 9599 5271 5272 5273 5274 5275 5276 5277 5278 5280 5281 9631 9632 9645 5307 5308 5309 5310 9658 9659 9660 9661 9662 9663 9664 9665 9666 9667 5325 5326 5327 5328 9676 9681 9703 9704 5509 5513 1023 9863 9864 9865 9866 9867 9868 9869 9870 9871 9872 9873 5527 5528 9876 9877 9878 9879 9880 9881 9883 9884 9885 9886 5826 5827 5828 5829 10187 1565 10460 10461 10462 10463 10464 10465 10466 10733 10734 10735 10736 10763 10764 10765 10766 10767 10768 10769 10770 10771 10772 10773 10774 10775 10776 6431 10779 10780 6434 10787 7399 7935 8086 8120 8150 8151 8401 8402 8716
herselves$	7935 8716
hid$	2243 2879
hidden$	2243 11881 8508
hide	7692 3223
hide$	9115 4921 4922 4923 2243 2879 8692
hided$	2879
hides	3223
hides$	2243 2879
hiding	3223
hiding$	2243 2879
hierar	11907 8615 8617 8693
hierarchy$	11893 11894 4423
high$	75 1492 1493 5990 5991 5992 5993 5994 5995 5996 5997 5998 5999 6000 6001 6002 6003 6004 6005 6007 6008 6009 11322 7233 4060
higher$	1492 1493 7566 4261
highest$	1492 1493
highlights$	8473
highly$	3385 3914
hijab$	8491
hijabs$	8491
him	7505 7527 11914 7973 12385 12419 12445 8771
him$	8841 8842 8868 8938 4770 4777 4778 4780 4783 9168 4825 9383 9386 9467 9479 9520 9526 9578 5288 5369 9777 9807 9952 6049 6050 10731 10760 10852 11299 7281 11679 11680 11681 11682 11683 11684 8570 8760 8796
himself$	4491 4493 8841 8842 4532 4533 43 4535 4536 4537 4538 4539 4540 50 8889 8890 4544 4545 4547 4548 58 59 60 61 4554 4555 4556 4833 9201 4927 4928 4929 9322 5052 9596 9597 9599 5271 5272 5273 5274 5275 5276 5277 5278 5280 5281 9631 9632 9645 5307 5308 5309 5310 9658 9659 9660 9661 9662 9663 9664 9665 9666 9667 5325 5326 5327 5328 9676 9681 9703 9704 5509 5513 1023 9863 9864 9865 9866 9867 9868 9869 9870 9871 9872 9873 5527 5528 9876 9877 9878 9879 9880 9881 9883 9884 9885 9886 5826 5827 5828 5829 10187 1565 10460 10461 10462 10463 10464 10465 10466 10733 10734 10735 10736 10763 10764 10765 10766 10767 10768 10769 10770 10771 10772 10773 10774 10775 10776 6431 10779 10780 6434 10787 7399 7935 8086 8120 8150 8151 8401 8402 8716
himselves$	7935 8716
his	7638 3205 3468 3498 8002 3521 8013 3533 3588 3590 8090 3620 4329
his$	19 4575 4588 4590 102 103 106 110 4603 4605 117 4609 4665 4814 4831 343 350 351 352 354 4848 358 4860 4861 4862 4863 4864 4865 420 4926 9291 4971 4998 5081 9450 5131 5142 9519 5224 5263 808 809 5306 9677 5332 9682 845 847 848 5354 868 869 5360 9708 5362 888 906 946 949 9798 5490 9840 5511 9935 9939 5593 1244 10173 10210 5897 1548 10443 1614 6172 6174 6324 6340 6398 6399 6400 6402 6642 6643 6644 6669 2186 2199 2204 2205 2225 6730 2252 2253 7012 7364 7366 7368 7375 11729 11795 7696 12276 7934 7936 12288 3452 3455 7954 7959 3470 7989 7999 12349 3517 8012 3523 3524 8016 3526 8024 3541 8037 3552 12392 8060 8078 8079 8081 12430 12437 12443 8099 8109 8111 3663 3679 3833 4002 4003 4251 4252 4259 4260 4267 4284 4296 4320 4326 4337
hisself$	4491 4493 4532 4533 43 4535 4536 4537 4538 4539 4540 50 8889 8890 4544 4545 4547 4548 58 59 60 61 4554 4555 4556 4833 9201 4927 4928 4929 9322 5052 9596 9597 9599 5271 5272 5273 5274 5275 5276 5277 5278 5280 5281 9631 9632 9645 5307 5308 5309 5310 9658 9659 9660 9661 9662 9663 9664 9665 9666 9667 5325 5326 5327 5328 9676 9681 9703 9704 5509 5513 1023 9863 9864 9865 9866 9867 9868 9869 9870 9871 9872 9873 5527 5528 9876 9877 9878 9879 9880 9881 9883 9884 9885 9886 10187 10460 10461 10462 10463 10464 10465 10466 10733 10734 10735 10736 10763 10764 10765 10766 10767 10768 10769 10770 10771 10772 10773 10774 10775 10776 6431 10779 10780 6434 10787 7399 8120 8150 8151 8401 8402
histor	3032
historic$	7523
history$	2674 11936 7590 3557 8232 8756 8791 8829
hit	12380 12389 3553 12397
hit$	2968 3369 12390 8044
hits$	12390
hiv	4462
hold	3223 3334
hold$	8940 4921 4922 4923 10294 6127 6128 6129 6130 1640 6143 6144 6413 6414 6415 2911 3005 7526 7583 12057 7713 3428
holdin	11909 7698 12051 3223 8115
holding$	1640 10840 11846 12045
holds	11909 3223
holds$	1640 2911 3005 7583 11934 12057 7713
holmes$	11992
home	8014 12366 12391 12419
home$	8988 8989 9280 9304 9346 9347 9543 9544 9586 9587 9767 9768 9808 5898 6027 10379 10380 1565 6073 10644 10822 10934 2967 11991 12005 3345 7840 3411 12340 12360 12361 12372 12373 12388 12392 12396 12403 12410 12411 12418 12425 12427 3591 12435 12454 8317 4102 4287 8798 8799 4319 8811 8812 8813
homele	12380 4483
homes$	9346 9347 10379 10380 10822 11991 3345 7840 3411 12424 8317 8805
honest$	5453 9801 11138 11144 11149 11158 11247
hood$	2226 11081 6743 6744 2254 2255 8491 4004 8659
hooded$	3724 3934 4005 8659 4403
hoodie$	11065 11066 11067 11076 8491 8493 8496 4408
hoodies$	10432 6086 6695 6696 11065 11066 11067 11068 11069 11073 11074 11075 11076 11078 11086 8491 8493 8496 4408
hoodlum$	4361 4363
hoodlums$	4361 4363
hoodrat$	4361
hoodrats$	4361
hoodrich$	4407
hoods$	10432 6086 2226 11073 11074 11075 11078 11081 11082 11083 11084 11086 6743 6744 2254 2255 8491 8493 4004 8659
hoody$	11065 11066 11067 8496
hooligan$	8217 4361
hooliganism$	4361
hooligans$	10190 10191 10192 8217 4361
hoot$	11525
hoots$	11525
hop$	1201 1202
hope$	6861 6965 2475 2670 2671 11905 8524
hoped$	2670 2671
hopeless$	5812 2376 2377 3767 3824 3828 4383 4413
hopelessly$	4413
hoper$	10157 10169 10170 10171 8244 8259
hopers$	10157 10169 10170 10171 8244 8259
hopes$	2670 2671 11905
hoping$	2670 2671 11905
hopings$	11905
hopped$	1201 1202
hops$	1201 1202
horde$	1251 1252
horrendous$	10319 10320 10321 10322 10323 10324 10325 10326 10327
horrible$	10319 10320 10321 10322 10323 10324 10325 10326 10327
horror$	8217
horrors$	8217
hospit	3473 7967 12380 8034 3613
hospital$	7964 12314 12315 12316 12381 8104 4102 4267
hospitalised$	4470
hospitalized$	4470
hostel	8070
hostel$	12417
hostile$	1467 1468 1469 1470 1471 10328 10329 3372 3830 4381 4414
hostility$	10389 10390 1553 1554 11819 11820 11821 11822 11823 8177 8324
hot	7910 7914 4213
hot$	3597 3837
hotel$	9373 9374 9375 9376 5030 5031 5032 5033 10245 10246
hotels$	9519
hothead$	8243 4376
hotheads$	8243 4376
hotspot$	12257 12261 4210 8704
hotspots$	12257 12261 8704
hounding$	11834 11835 11836 11837
hour$	3509
hours$	10186 10251 12328 3491 3509 12457 8589
house	8014 12366
house$	9373 9374 9375 9376 5030 5031 5032 5033 5898 10619 10644 10648 10653 10654 10655 10656 10657 10701 10702 10703 10822 11991 7816 7840 12361 12392 12410 12412 12425 3591 12435 8813
househ	8014
household$	10380 10619 10644 10648 10822 12361 8317
households$	10380 10822 8317
housemates$	6255 6256 6257
houses$	11991 7840 12424
housin	12362
housing$	7062 3345 12374 8808
how$	9111 9112 9787 9798 10437 6419 6420 1937 6562 6563 3255 8174
hub$	7502 11851 11856 11869 11898 7558 7585 11938 11942 11943 11945 11948 7611 11961 11968 12092 7762 12155
huge$	4574
hulking$	4403
hung$	9563 1190 1204 1205 2240 2241 2242 8507
hungry$	8354 8814
hunt$	1150 5641 1151 1152 1153 1154 1155 1156 11324
hunted$	1150 5641 1151 1152 1153 1154 1155 1156
hunting$	1150 5641 1151 1152 1153 1154 1155 1156
hunts$	1150 5641 1151 1152 1153 1154 1155 1156
huntted$	1150 5641 1151 1152 1153 1154 1155 1156
huntting$	1150 5641 1151 1152 1153 1154 1155 1156
hurt	3553 12397 4225
hurt$	8883 8886 4714 4715 4716 4717 4718 4719 4720 4721 231 232 233 9303 9612 9634 10270 11161 12390 8044
hurting$	8916 8917 8918 8919 8920
hurts$	12390
husband$	12358 12368 12376 12383
hustlers$	4394
hydroc	4234
hydrocephalus$	8725
hygien	7943 7944
hygiene$	12290 12291
hyper$	3656 4383
hypersexual$	4355
hypersexualised$	4355
hypocritical$	4413
hysterical$	4383
i$	2909
ic	4168
ic$	2138 3936
ic0$	4400
ic1$	4400
ic2$	4400
ic3$	4400
ic4$	4400
ic5$	4400
ic6$	4400
ic7$	4400
ic8$	4400
ic9$	4400
idea$	9128 7253
ideas$	9127
identi	11861 3037 11886 3064 3080 11995 3199 3202 3205 3207 3219 7710 3268 12139 3414 4132 8657
identical$	6721 3995 4005
identically$	2155 3961 8490 8492
identified$	1268 1300 1513 3156 7696 3622 4154 8646 4159 8659
identifies$	3075 12007 3336
identify$	9196 3071 3075 11997 12007 3336
identifying$	3075 3336
identity$	3044
idiots$	8555
idle$	8346 4383
idly$	7241 8543
idolise$	636 637 638 639 640
idolised$	636 637 638 639 640
idolises$	636 637 638 639 640
idolising$	636 637 638 639 640
iep	4273
iep$	8764
ieps$	8764
ies$	10618
if$	9215 9262 689 690 691 692 693 694 695 696 697 698 699 700 701 9552 9553 9558 9561 9562 746 748 749 750 751 752 753 754 755 901 5425 935 937 938 9841 5883 5884 6618 6619 6620 2567 2745 2746 3198 12249
ignorance$	9851 4413
ignorant$	4383 4413
ignore$	9072 9226 9255 9257 9258 9259 5405 1213 1214 11322 2889 2890 11754 3705 4020 4087 4088 8586
ignored$	9072 5405 9772 1213 1214 11121 11322 2889 2890 11758 11759 11760 11761 3705 4020 4076 8573 4087 4088 8586
ignores$	9072 5405 1213 1214 11322 2889 2890 3705 4020 4087 4088 8586
ignoring$	9072 5405 1213 1214 11322 11512 11513 2889 2890 11834 11835 11836 11837 3705 4020 4087 4088 8586
ill	12380 8034
ill$	124 125 2206 2228 12381 3852 3854
illegal$	9333
illnes	12362 12364
illness$	8706 8742
image$	9410 9418 5094 5095 605 606 830 10876 7438 11865 7519 3029 7554 3124 3126 12023
images	7594 3114 7605 7606
images$	9410 9418 5088 598 9437 5094 5095 605 606 9526 10876 10891 11865 7519 3029 11887 11888 11896 7554 3107 7604 3124 3126 3131 12022 12023
imei$	3009
immaculately$	2155 3961
immature$	4383
immaturity$	9207 9208 9209 9210 9211 9212 5338 5339 5437 947 948 5440
immensely$	12251
immigration$	12362 4324
imminent$	12141
immoral$	4385
immune$	2057 2058
immuni	4466
impact$	11231 11232
impaired$	8971 8972 8973 8974 8738
impairment$	8706 8737
impetigo$	4454
implan	3460 7951
implant$	12298
implausible$	10082 10083 10084
implicated$	488 489 490 491 3622
important$	3357
impos	3329
imposed$	7837
imposing$	3937 4403
imposs	3216
impossible$	5566 10069 1453 1454 1455 1456 1457 1458 1914 1915 1916 2376 2377 7707 4031
impressed$	8188
impression$	9128
impressionable$	4383
impris	12362
imprisoned$	12111
improv	3012
improvement$	11312 6966
impulse$	5589 6067
impulsive$	8971 8972 8973 8974 4383
impulsivity$	5440
in	3475 8010 4263
in$	183 4700 215 9115 9162 9163 9165 9167 4940 4979 4983 4986 4996 5000 5001 5002 599 5099 5100 5101 5103 5164 5165 5166 5169 9706 9911 5697 5706 5740 10096 5762 5779 10127 10128 1291 5859 10207 10219 5942 10357 6011 6044 6051 6091 6149 6153 10633 6339 6370 1993 1994 2134 10973 10976 6648 6666 6670 6671 2201 2230 2231 11072 6726 6731 6735 6739 2249 2250 2251 11288 11295 6985 7024 11465 11510 7369 11779 11852 7613 7618 7645 3197 12045 12049 12062 7805 7813 7923 7924 7941 7969 7987 7990 7995 8013 8061 8065 8067 8073 8077 8097 3616 8135 3694 3875 8368 8474 3996 8490 8492 8521 8535 4104 8646 8736 8746 4256 4309 8802 8807 8827
inability$	4849 359 360 361 362 363 364
inaction$	5300 11790 8590 8592
inadequacy$	4413
inadequate$	4413
inadequately$	4413
inappropriate$	9333 5063 10035 11042 11043 3701 3830 4005
inappropriately$	2155 3961 8490 8492
inattention$	8590
incapable$	169 4029 8530
incessantly$	4411
incest$	12394
inch$	6275
incident$	12028 8794
incidents$	12085 12117 8794
inclin	7734
inclination$	6941 11289 11290 11291 11292 11293 11294
include$	8646
included$	3612
income	12362
income$	8791
incompetence$	4413
incompetent$	4413
incompetently$	4413
inconsistent$	10082 10083 10084 10314 10315 10316 10317 1480 3820
incorrect$	3998
incorrigible$	4385 4386
increa	3420 4197
increase$	3322 7898
increased$	12208
increases$	7898
indecent$	5063 5071
indefensible$	11605
indepe	8807
independence$	12322
independent$	6289 6291 2040 2041 2042 2043 2118 2131 8027 8405 3915 8422
index	8615
index$	12027 7717
indian$	2157 6654
indica	7524 8611
indicate$	12034
indicates$	12034
indifference$	11598 11790 11819 11820 11821 11822 11823 8590 8592 4413
indifferent$	8530 4413
indisputably$	4411
indivi	12255 3424 8669
individual$	1412 10331 10359 10360 10361 10362 10363 10364 10375 10973 10976 11903 3204 12255 8286 8315 8369 4276
individuals$	10028 10029 10030 10031 1412 10331 10359 10360 10361 10362 10363 10364 10375 10973 10976 3204 7827 8286 8315 8369
indulge$	495 496 497
indulged$	495 496 497
indulges$	495 496 497
indulging$	495 496 497
ineffective$	4413
ineffectual$	4413
inept$	4413
ineptitude$	4413
inevitable$	2342 2343 2344 2345 2346 2347 2378
inevitably$	8531 4411
inexcusable$	7351 11699 4413 4414
inexcusably$	4413
inexplicably$	4415
infamous$	1358 1359 1360 1361 1362 1363 1364 1365 1591 3877 4388
infant	12343
infatuated$	629 630 631 632 633 634 635
infection$	8706
infested$	1253 1254
inflexible$	11689
inflicted$	8172
influe	12239
influence$	10098 8228
influenced$	8883
influences$	10098 8228
influential$	11923
inform	7511 3122 3299 3342 4119 8611 4197
inform$	11858 3025 11874 3045 3046 7613 3294
informant$	12112 8610
informants$	8610
information$	9086 9087 5455 11587 7277 2897 2898 2899 2900 7515 11873 11874 3038 11906 3106 7757
informed$	4610 120 4856 6311 3294
informing$	3045 3046 7613 3294
informs$	3045 3046 7613 3294
inhale	4464
inhaler$	8751
ining$	7613
initia	3368
initiative$	7859 4208
injection$	12301
injections$	12301
injunc	7772 7833 7834 8103
injunction$	12119 12120 3284 7780 12127 12174 12180 12181 7835 12185 12188 12450 12456 8679
injunctions$	3284 12127 12174 12180 12181 7835 12185 12188 8679
injuries$	9857 9858 8742
injury	7925
injury$	9857 9858 12272 8742
inner$	2141
innocence$	10671
innocent$	10613 10614 10615 10616 6367 6368 6369 6390 6536 6537 6538 6539 8393 8411
innocents$	10608 10609 10610 10611 10612 10718 10719 10720 10721 10737 10739 10740 10741 10742 10743 10744 8392 8411
inpati	4467
input$	4705 9053
inquir$	3221
inquiries$	3221
inquirs$	3221
inquiry$	3221 8643
ins$	7613
insane$	8316
inside$	9115 9162 9163 9165 9167
insight$	9967 9968 6430 1940 1941 6433 8184
insist$	256 257 445 446 447 448
insisted$	256 257 445 446 447 448
insisting$	256 257 445 446 447 448
insists$	256 257 445 446 447 448
insistted$	256 257 445 446 447 448
insistting$	256 257 445 446 447 448
insolent$	4383
insomn	4450
inspec	3011 7503 7504 3015 7509 11861 7536 7537 7538 3048 3049 7551 3067 3068 3073 3094 3098 7591 7595 7596 7598 11946 11951 11952 11953 3120 7614 3125 7621 11974 3169 7745 3271 7768 7808
inspector$	7502 11851 11856 3027 11883 11884 11885 7539 7540 11898 7558 3090 7585 11938 11942 11943 11945 7611 11959 11961 11968 7660 12092 7762 12155 8698
instag	3276
instagram$	564 5055 565 5056 566 5057 567 5058 568 5059 9407 9408 9409
instead$	11766 11768 11825 11826 11828
instigator$	8651 4364
instigators$	8651 4364
institutional$	4045
instructed$	3041 3173 7674
instructions$	9752 8196
insuli	4453
insulin$	7953
insulting$	1901 1902 1903 1904 1905 1906
insults$	9160
integrated$	4152
intel	4119
intel$	8610
intell	3089 11993 8615 8657
intelligence$	11587 11868 7522 11870 11890 7580 7601 11950 7610 11960 7677 7716 3257 7757 4120 8612 4122 4419 4433 4439
intended$	3357
intens	3385 4197
intensive$	7876 7966 4339
intent	3366
intent$	8835
intention$	6941 11289 11290 11291 11292 11293 11294
intentions$	6941 11289 11290 11291 11292 11293 11294
intents$	1865
interc	7666 4435
intercepted$	12013
intercourse$	8143
interest$	4796 4797 9161 9694 10486 10487 10488 10489 11235 6941 11289 11290 11291 11292 11293 11294 11457 11548 11549 11550 11551 11552 11553 11554 7211 7212 7213 7214 7215 7415 11770 11771 11772 11773 3038 3129 12042 8587
interested$	6948 7118 11531 7382 7461 11849
internally$	4279
internet$	564 5055 565 5056 566 5057 567 5058 568 5059 9407 9408 9409 3666
interr	7642
interrogate$	3256
interrogated$	11989
interrogateing$	3256
interrogates$	3256
interrupt$	8532
interrupted$	8532
interrupting$	8532
interrupts$	8532
interruptted$	8532
interruptting$	8532
interv	3202 3615
intervene$	11573 11753 11756 12135
intervened$	11454 11583
intervention$	4705 9053 10305 11119 12452 8510 8831
interventions$	4705 9053 10305 11119 2288 2289 2290 2291 8510
interview$	3256
interviewed$	3232 3602
interviewing$	3256
interviews$	3256
intimate$	5063 654 655 656 657
intimidate$	1207 1208 1209 3703 8532
intimidated$	1207 1208 1209 3703 8532
intimidates$	1207 1208 1209 3703 8532
intimidating$	8916 8917 8918 8919 8920 1207 1208 1209 10427 3703 3830 3960 8532 4381
into	3006 3475 4121
into$	8887 8942 9115 9162 9163 9165 9167 9284 4989 4990 4991 4993 5167 5168 5169 9696 9969 9970 9971 9972 9973 5940 10493 7609 3189 12049 7712 3616 4256 4309
introd	3334
inured$	2057 2058
invariably$	4411
invest	7579 7620 3268 12139 3415 12404 4181 4328 4440
investigate$	11573 11756
investigating$	7579
investigation$	11912 11967 3221 12132 12137 8819
investigationies$	3221
investigations$	11912 3221 12132 12137
investigationy$	3221
investigators$	11926
invincible$	4396
invitation$	6774 2284 6776 2286 2287
invitations$	6774 2284 6776 2286 2287
invite$	8857 4511 38 305 306 322 323 324 325 326 327 328 329 4829 4830 770 771 5347 3677 3682 3686
invited$	8857 4511 38 305 306 322 323 324 325 326 327 328 329 4829 4830 770 771 3677 3682 3686
invites$	8857 4511 38 305 306 322 323 324 325 326 327 328 329 4829 4830 770 771 3677 3682 3686
inviting$	8857 4511 38 305 306 322 323 324 325 326 327 328 329 4829 4830 770 771 11296 11297 11298 3677 3682 3686 8522
involv	12046 12067 8647
involved$	8883 8886 488 489 490 491 492 493 494 1249 1451 11255 11257 11757 7698 12078 7732 7760 3622 8206
involvement$	488 489 490 491 9679 1249 7715 7759 8206
involving$	12068
iq$	4448
irish$	2157 6654
irredeemable$	4386
irresponsible$	100 101 4612 943 3633 3687 4413
irresponsibly$	4347 4413
is	3057 7586 12310 4219
is$	4624 4630 356 357 521 5107 791 792 1128 1240 1262 1313 1314 1315 1316 1317 1318 1319 1320 1321 1322 1323 1325 1326 1327 1328 1329 1330 1415 1460 1465 5967 5972 1500 1519 1528 1529 1530 1531 1532 1533 6070 10512 10513 1733 1739 6230 1740 1741 1742 1743 1746 1747 1748 1749 1774 1866 1867 1868 1873 2108 10973 10976 2149 11037 6713 2248 2274 6779 6864 6986 2541 2542 7153 7164 7258 7279 2851 7388 2905 2906 11782 11805 3017 7534 11916 7570 7661 7671 12030 7689 3239 7794 7895 3481 8039 3575 3608 3650 3675 3745 3747 3752 3799 3809 3825 3827 3835 3836 8426 8474 8475 4064 4091 8646 4243 4248 4250 4253 4279 4281 4304 4312 4325 4326 4331
island$	8498
isolated$	378 379 380 381 5770 5771 5772 5773
isolation$	10121 11323 3496 8241
iss$	4339
issu	3103
issue$	10385 3026 7518 3028 3344 3369 8206 8322 8756
issued$	3026 7518 3028 11867 7675 7774 3344
issues$	10385 3026 7518 3028 7555 3344 3369 8206 8322 8756
issuing$	3026 7518 3028 3344
it$	8858 9459 9526 9601 9602 9607 5341 867 5380 9735 5394 1565 10437 6099 10831 6549 10898 6553 2328 11192 11326 11343 7054 11405 7102 7103 2662 2663 11577 11586 7340 2860 2861 11740 11741 7428 7451 8171 8303 8579
its$	4965 9343 811 5305 5510 11403 7263 7274 7364 7366 7368 11717 11718 7373 7375 7376 11729 11747 7402 7440 7441 11795 2967 7459 7467 7468 7545 3192 7892 8078 4046 8569 4092 4101
itself$	4491 4493 4532 4533 43 4535 4536 4537 4538 4539 4540 50 8889 8890 4544 4545 4547 4548 58 59 60 61 4554 4555 4556 4833 9201 4927 4928 4929 9322 5052 9596 9597 9599 5271 5272 5273 5274 5275 5276 5277 5278 5280 5281 9631 9632 9645 5307 5308 5309 5310 9658 9659 9660 9661 9662 9663 9664 9665 9666 9667 5325 5326 5327 5328 9676 9681 9703 9704 5509 5513 1023 9863 9864 9865 9866 9867 9868 9869 9870 9871 9872 9873 5527 5528 9876 9877 9878 9879 9880 9881 9883 9884 9885 9886 10187 10460 10461 10462 10463 10464 10465 10466 10733 10734 10735 10736 10763 10764 10765 10766 10767 10768 10769 10770 10771 10772 10773 10774 10775 10776 6431 10779 10780 6434 10787 11615 7399 8120 8150 8151 8401 8402
jacket$	11039 11065 11066 11067 11076 8491 8496 8504
jackets$	11039 6695 6696 11065 11066 11067 11068 11069 11076 8491 8496 8504
jail	8034 8107
jail$	12357 12381 12454
jailed	12364
jailed$	12111 8098
jailer$	9744
jailers$	9744
jamaican$	2157 6654
january$	9348
jaundice$	4452
jealous$	4383
jeans$	6695 6696 11065 11066 11067 11082 11083 11084 2247 11089 8491 8496 4016
jeopardise$	10 3629 3630
jeopardised$	10 3629 3630
jeopardises$	10 3629 3630
jeopardising$	10 3629 3630
jeopardize$	10 3629 3630
jeopardized$	10 3629 3630
jeopardizes$	10 3629 3630
jeopardizing$	10 3629 3630
jeopardy$	8838 8839 8849 7836
jewellery$	11065 11066 11067 8491 8496
job	12362
job$	11371 11461 11462 11463 11464 11477 11478 11479 11480 11481 11482 11483 11484 11485 11486 11608 11612 11620 11829 11830 11831 11832 11833 11912 8566 8606
jobs$	11477 11478 11479 11480 11481 11482 11483 11484 11485 11486 11829 11830 11831 11832 11833 11912 8606
jobsworth$	4413
jobsworths$	4413
joggers$	11065 11066 11067 11068 11069 11082 11083 11084 2247 11086 8491 8496 4016
join$	9226 9255 11161
joint	3408 4197
joint$	7899 4152
joke$	10245 10246 8565
journe	12016
judge$	10508 10509 10730 6386 6387 6388 6389 6440 1977 6469 6470 6471 10960 11753 3318 3607
judged$	4615 1499 1516
judgement$	133 134 135 136 5406 9823 8566
judges$	3318
judging$	6386 6387 6388 6389 1977 6469 6470 6471
judgment$	133 134 135 136 9823 8566
july$	9348
jump$	1201 1202 2986
jumped$	1201 1202 2986
jumper$	11065 11066 11067 8496
jumpers$	6695 6696 11065 11066 11067 8496
jumping$	2986
jumpped$	2986
jumpping$	2986
jumps$	1201 1202 2986
june$	9348
junkie$	4371
junkies$	4371
just$	4636 4694 4698 668 5180 5184 763 9830 9831 9832 9833 1565 2329 2363 2364 2365 2366 2476 2696 2697 4022
justice$	10429 10430 7067 12148 12149 12447 12448 8105 12453
justification$	8564
justified$	12205
juvenile$	3740 3743 3753 4399
juveniles$	4399
keen$	296 297 302 430 431 432 460 461 679 680 681 682 683 7466 11849 11905
keens$	11905
keep	7692 3375 3422
keep$	53 9026 4722 9084 4760 4854 4889 9255 9257 9258 4975 535 538 545 546 547 548 549 550 551 552 553 554 555 556 557 5212 832 833 5364 874 5366 5367 5368 5411 5412 5413 5414 5415 9782 1018 1022 1036 9904 9913 1191 10730 6416 6417 6418 6421 6422 6424 6425 6428 10820 10960 11133 11139 11153 11366 2581 2582 2583 2969 3005 3025 3144 12205 3371 3646 8514
keeped$	9026
keeping$	9026 9283 535 538 545 546 547 548 549 550 551 552 553 554 555 556 557 1018 1022 9863 9864 9865 9866 9867 9868 9869 9870 9871 9872 9873 1037 6416 6417 6418 6421 6422 6424 6425 6428 10820 11623 3005 3144 3371 3646
keepped$	9026
keepping$	9026
keeps	3375
keeps$	9026 4723 9084 535 538 545 546 547 548 549 550 551 552 553 554 555 556 557 832 833 1192 2178 3005 3144 7713 3371 3646
kept$	4724 9084 535 538 545 546 547 548 549 550 551 552 553 554 555 556 557 9532 9540 9588 9589 5246 756 757 832 833 5428 11248 11249 11250 11251 2518 11366 2581 2582 2583 11583 3005 11881 3144 12208 3425 3512 3646 8586
ketami	7948
ketamine$	12295 7957 12305 12307 4262
key$	7373 7506 11923 12142 12147 12343 3789 4154 4157 4159 4160
kg$	12287
kick$	4567 77 4570 10270 11160 2888 12390 3832
kicked	3553
kicked$	2888 12390 3553 8044 3554 3832
kicking$	5854 10258 10259 2888 3832
kickked$	2888
kickking$	2888
kicks$	9300 2888 12390 3832
kid$	1412 10277 10331 10359 10360 10361 10362 10363 10364 10375 10534 1874 1875 10754 8209 8216 8227 8296 8315
kidney	7937 12285
kidney$	12284
kids$	10045 10055 10056 10057 10058 10089 10091 10101 10103 1412 10277 10331 10334 10359 10360 10361 10362 10363 10364 10375 10418 10534 1751 10602 10608 10609 10610 10611 10612 10688 1874 1875 10718 10719 10720 10721 10737 10739 10740 10741 10742 10743 10744 10752 8133 8209 8216 8227 8296 8315 8361 8392
kill	4225
killed	12389
kilo$	12287
kilos$	12287
kind$	8907 10043 1432 1434 1435 1436 10833 10834 10835 11038
kingpin$	4363 4369
kingpins$	4363 4369
kinshi	3563
kinship$	8054
kiss$	9115
kissed$	4787 9464
kissing$	9501
kitche	8076
kitchen$	12423
kitted$	2207 2208 2209 3999
knew$	221 223 224 225 226 227 228 229 230 234 235 236 237 238 239 240 241 242 243 244 245 246 247 9094 9095 258 259 260 261 262 4754 4755 308 950 5442 5443 1601 1602 1610 1611 1612 1613 1672 1674 1675 1676 1677 1758 2065 2066 2067 2068 2069 2070 2071 2072 11341 2657 2658
knife	12462
knife$	9270 9326 5608 5609 5668 5669 5670 11320 7680 3337 8096 12459
knives	11862 11871 12051 12094 12114 3335
knives$	9268 5668 5669 5670 10895 6550 11319 3043 12039 12060 12061 7826
knock$	1190 1204 1205 12031
knocked$	1190 1204 1205 6777
knocking$	1190 1204 1205
knockked$	1190 1204 1205
knockking$	1190 1204 1205
knocks$	1190 1204 1205
know	3064 3080 3137
know$	182 221 223 224 225 226 227 228 229 230 234 235 236 237 238 239 240 241 242 243 244 245 246 247 9094 9095 258 259 260 261 262 4754 4755 308 9158 5061 5431 5432 950 5442 5443 5449 5450 1601 1602 1603 1604 1610 1611 1612 1613 1638 1672 10511 1674 1675 1676 1677 1758 1922 1923 1924 1928 2065 2066 2067 2068 2069 2070 2071 2072 10958 11341 11447 11448 7254 7255 7256 7499 11850 11886 3059 3066 3071 3085 3180 3234 7766
knowed$	1758
knowing$	4703 213 308 1681 1758 10882 2073 6566 6567 6568 7499 8378
knowingly$	9496 9497 660 9516 8163 8164 3674 4357
knowledge$	1645 1647 10517 6332 10680 6352 10700 6430 1940 1941 6433
knowledgeable$	1681 10882
known	3114 7605 7606 11986 3202 3205
known$	221 247 5431 5432 9780 5449 5450 9824 9825 5479 5480 10003 10028 10029 10030 10031 1358 1359 1360 1361 1362 1363 1364 1365 1591 6083 6084 7040 2657 2658 11882 3057 11975 7696 12044 3213 3237 3240 3265 3603 3701 3740 3744 3753 3878 4154 4157 4159
knows	3137
knows$	221 223 224 225 226 227 228 229 230 234 235 236 237 238 239 240 241 242 243 244 245 246 247 9094 9095 258 259 260 261 262 4754 4755 308 950 5442 5443 1601 1602 1603 1604 1610 1611 1612 1613 1639 1650 1672 1674 1675 1676 1677 1758 1922 1923 1924 1929 2065 2066 2067 2068 2069 2070 2071 2072 11341 11850 3180 7766
knuckle$	11013
knuckles$	11013
kudos$	9982 10015
kurdish$	2157 6654
label$	8506
labelling$	11834 11835 11836 11837
labels$	8491 8506
labour$	8302
lac$	3870 3871 4387
lack$	95 1091 1092 1093 1094 1095 1096 1097 1098 1099 1100 1101 1459 1578 2932 7424 7425 7426 3693 3712 3763
lackadaisical$	11626 4413
lacked$	1091 1092 1093 1094 1095 1096 1097 1098 1099 1100 1101 3693 3712 3763 3820
lackey$	4363
lackeys$	4363
lacking$	1091 1092 1093 1094 1095 1096 1097 1098 1099 1100 1101 11735 11736 11737 11738 3693 3712 3763
lacks$	1091 1092 1093 1094 1095 1096 1097 1098 1099 1100 1101 3693 3712 3763 3820 3868
lad	12105
lad$	10115 10116 1412 10277 10331 10359 10360 10361 10362 10363 10364 10375 1874 1875 8090 8215 8227 8239 8296 8315 8453 8476
ladies$	1810 1879
lads	7505 11939 7603 11973 12016 12017 12019 7703 12059 3249 7752 3273 12122 12125 7812 12182 12219 12231 7889 12243 3424 4162 8674
lads$	8939 9116 9142 9145 9166 358 9221 4878 420 9350 9382 5193 5194 5199 5200 5210 5242 848 869 5360 952 5482 5613 9992 9999 10022 10036 5691 5727 1237 1238 1239 1244 10089 10091 10103 10115 10116 10195 1411 1412 10277 10331 10359 10360 10361 10362 10363 10364 10375 1548 10391 10448 10449 10450 10451 1751 6302 6303 6304 6305 1874 1875 10737 11015 2205 2252 2253 11099 11205 11206 11207 11208 11209 6869 6870 6871 6886 6895 6901 11259 6913 6971 11374 7303 11670 7479 12050 3244 3246 3258 12097 12099 7764 3310 12211 8215 8227 8239 8286 8296 8315 3833 8453
lady$	1781 10621 10622 10623
lager$	12299
laid$	56
lame$	11626
lamentable$	4413
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1 9753
landing$	0 1
landlord$	7054 7059 7060 11774 7454 11841 11842 12371 4102
landlords$	11941
lands$	0 1
landscape$	10093
language$	7927
lank$	3981
lanky$	6673 4403
lap$	806
laped$	806
laping$	806
lapped$	806
lapping$	806
laps$	806
large$	6635 6637 3937 4403
largely$	2905 2906 4091
larger$	3937
lashes$	8467 8473 8480 8491
last$	6970 3495
late$	1565 11322 11519 11520 11521 11689 11750 7404 12293
laugh$	4573 1103
laughable$	11626
laughed$	1103
laughhed$	1103
laughhing$	1103
laughing$	1103
laughs$	1103
launderette$	12408
law	8091
law$	1335 1336 1337 1338 1346 1349 10212 12438 4134
lawless$	3824 8316 4383
lax$	2784 2785 2786 2787 11689 11735 11736 11737 11738 7404 4075
lay$	56 4873 4874 4875 4876 4182
layabout$	4361
layabouts$	4361
laying$	56
lays$	56
lazily$	4413
laziness$	4413
lazy$	2784 2785 2786 2787 7404 3991 4075 4383 4413
lead	3299 8689
lead$	8850 279 280 281 282 283 284 334 335 336 1272 1273 1274 1275 10219 1398 1399 1400 1798 1799 1800 1801 1802 11457 7779 4197
leader	8657
leader$	12037 12072 12142 8206 8223
leaders$	11894 12037 12072 12142 8206 8223
leadership$	11548 11549 11550 11551 11552 11553 11554 2897 2898 2899 2900 11770 11771 11772 11773 7893 8206 4045 8566 8587
leadin	11909
leading$	279 280 281 282 283 284 1272 1273 1274 1275 1798 1799 1800 1801 1802 11923 7811
leads	11909
leads$	279 280 281 282 283 284 334 335 336 9684 9685 9686 1272 1273 1274 1275 1398 1399 1400 1798 1799 1800 1801 1802 11934 4197
league$	7449
lean$	3937
learn	11861 7532 3064 7612 3199 3207 3219 7710
learn$	182 9196 5444 5445 5446 5447 5448 5449 5450 1058 9904 10313 11133 11139 11153 11201 11202 11203 11204 11238 11753 11879 3059 3071 8514
learned$	9738 9739 5444 5445 5446 5447 5448 5449 5450 1933 11248 11249 11250 11251 11944
learning$	170 5444 5445 5446 5447 5448 12326 7982 12346 4216 4246 4273 4275
learns$	11238 11260 11261 11262 11263
learnt$	9738 9739 5444 5445 5446 5447 5448 5449 5450 1934 11248 11249 11250 11251
least$	7044 7203
leave	11922 12378
leave$	0 1 4494 4521 8869 8870 8871 8872 8873 8874 8875 41 42 44 67 68 69 8955 8984 9148 9196 9226 9255 9257 9258 9259 4915 562 563 9574 9763 9782 9855 11133 11139 11153 11161 2736 2737 2738 2739 2740 2741 2742 2743 2744 2939 2940 12247 3573 8514 4097
leaved$	4521 8869 8870 8871 8872 8873 8874
leaves$	0 1 4494 4521 8869 8870 8871 8872 8873 8874 41 42 44 67 68 69 562 563 9784 2736 2737 2738 2739 2740 2741 2742 2743 2744 2939 2940 12247 3573 3616 4097 4309
leaving$	0 1 4521 8869 8870 8871 8872 8873 8874 41 42 44 67 68 69 562 563 2736 2737 2738 2739 2740 2741 2742 2743 2744 2939 2940 3573 4097 8639 4309
lecturing$	6392
led	8611
led$	8850 8875 8883 279 280 281 282 283 284 334 335 336 9684 9685 9686 9753 9784 9785 9786 1272 1273 1274 1275 1398 1399 1400 10913 7553 7748 8339
left	12364 8022
left$	0 1 4494 8875 41 42 44 67 68 69 9277 9532 9540 5243 9722 5430 9784 5460 6325 6326 6614 2124 2125 2126 2736 2737 2738 2739 2740 2741 2742 2743 2744 2939 2940 12369 3573 3616 8573 8586 4097 8646 4309
leg$	11013 12283
legal$	8028
leggings$	6695 6696 11065 11066 11067 11082 11083 11084 11089 8491 8496
legs$	9178 9179 11013 12283
length$	6663 11843
lenient$	11689
less	3352
less$	963 5731 6258 2045 2046 2047 2048 11189 11190 11191 11460 3216 3243 3916
lesson	8000
lesson$	170 172 173 11315 11316 11317 11356 11357 11358 12341
lessons$	170 172 173 10122 10398 11356 11357 11358 12331 12337 12341 12345 12347 12348 8140 8776
let	3018 3047 3275
let$	45 46 277 278 4957 4958 4959 4960 4961 4962 4963 4964 9532 9549 9550 9551 9563 9647 850 11133 11139 11153 11322 11589 11590 2790 2791 2792 2793 2794 2795 2796 2797 2798 2799 2800 2801 2802 2803 2804 2805 2806 2807 2808 2809 2810 2811 2812 2813 2814 2815 2816 2817 2818 2819 7311 7312 2853 2939 2940 2960 2961 2962 3025 3045 3046 3091 8514 4097
lethal$	3739
leting$	3045 3046
lets$	45 46 277 278 9647 850 11322 2790 2791 2792 2793 2794 2795 2796 2797 2798 2799 2800 2801 2802 2803 2804 2805 2806 2807 2808 2809 2810 2811 2812 2813 2814 2815 2816 2817 2818 2853 2939 2940 2960 2961 2962 3045 3046 3091 4097
letter	12214
letter$	11587 11694 11696 11697 12215 8578
letters$	11587 11696 11697 11740 11741 12215 8578 8579
letting$	45 46 277 278 11322 2790 2791 2792 2793 2794 2795 2796 2797 2798 2799 2800 2801 2802 2803 2804 2805 2806 2807 2808 2809 2810 2811 2812 2813 2814 2815 2816 2817 2818 2853 2939 2940 2960 2961 2962 4097
leukae	4453
level	3352
level$	5907 1708 10833 10834 10835 11860 12275 3514 8661 8789
levels$	10833 10834 10835 11860 8661
liabilities$	6010
liability$	1335 5826 1336 5827 1337 5828 1338 5829 6010
liaison$	8143
liaisons$	8143
liar$	10169 10170 10171 10278 10279 8243 8244
liars$	10169 10170 10171 10278 10279 8243 8244 8555
liberty$	12399
library$	7054 7059 7060 11774 7454 11841 11842
licence$	12456 12458 8834
licences$	12458
lie$	4873 4874 4875 4876 960 961 1000 10252 10270 11159 6847 11318 11322 11347 11742 8532 8580
lied$	960 961 1000 11318 11341
lies$	4873 4874 4875 4876 5300 960 961 1000 11318 11322 11341 11346 11742 11782 8532 8580
life	8014 12428
life$	4502 9251 4995 9750 5703 5722 5723 10374 10552 10600 10601 10620 10624 10636 10637 10638 10639 10640 6313 6314 6315 6316 6317 10665 10666 10667 10668 10669 10681 10682 10912 7883 12281 12361 3636 8130 8206 8212 8317 8810
lifes$	8212
lifestyle$	3 4 5 6 7 8 9 4510 20 4528 8913 8922 8926 9982 9986 9987 10008 10206 10636 10637 10638 10639 10640 8124 8125 8130 8206 8232 8233 8283 8317 4348
lifestyles$	8913 8926 10636 10637 10638 10639 10640 8124 8125 8283 8317 4348
lift$	9140 9141 4804 4805 4806 4807 4808 4810 4811 9429 9430 9431 9432 9433 9434 9435 9436 9441 9444 9501 9505 10038 10876 6587 10941 10943 7088
lifted	7510
lifted$	11424 11425 11426 7089 7109
lifts$	9140 9141 4804 4805 4806 4807 4808 4810 4811 9429 9430 9431 9432 9433 9434 9435 9436 9441 9444 9501 9505 5671 10038 10876 10941 10943
light$	2170 11024 3937 3957 3958 3965 3981
lighter$	2170 3957 3965
like	7544
like$	9400 9401 9524 9525 5395 1144 1145 1146 1147 1180 1181 1186 1223 1224 1225 1226 5767 5843 5844 5845 10291 6181 1710 6206 6217 6218 6219 6220 6221 6222 6223 6224 1764 1765 1766 1860 6360 6361 6362 6363 6367 6368 6369 6618 6619 6620 6753 7417 11877 11905 3695 8206 8416 8429 8490 8492
liked$	9524 9525 1144 1145 1146 1147 1180 1223 1224 1225 1226 3695
likelihood$	6965 2475 3355
likely$	5733 5734 3020 3034 3200 3269 3744 4154
likes$	9400 9401 1144 1145 1146 1147 1180 1181 1186 1223 1224 1225 1226 11905 3695
liking$	1144 1145 1146 1147 1180 1223 1224 1225 1226 3695
limited$	1091 1092 1093 1094 1095 1096 1097 1098 1099 1100 1101 10314 10315 10316 10317 1480 1574 1575 1576 1577 3693 3820
limits$	10919 10920 10921
line	4152
line$	9338 9350 9351 9355 9357 9362 9363 9364 9365 9366 9370 9371 9372 10178 11920 12060 12096 12159 7880 8132 8623 8687 4442
lined$	3414
lines	8657
lines$	9327 9344 9350 9351 9354 9356 9361 9370 9371 9372 5825 10178 5930 10470 11920 8132
lingered$	9563
link	11886
link$	1190 11855 12034 4127
linked	3354
linked$	1249 3057 11897 3214 12078 7732 7740 12089 3622 8206
linking$	1190
links$	1193 1194 1249 11855 12034 8206
lip$	5738 11013 7377 3966
lippy$	4385
lips$	11013
lipstick$	11017 11018 11019 8473 8481
lisp	12273
list	7564 3084 3114 7605 3116 3202 12115
list$	11887 3051 11899 11911 7581 7588 3105 3108 7607 11963 11975 3140 12024 12026 12027 12032 7965 8628 8656
listed$	7607 3140 3154 3194
listen$	9196 9226 9321 9527 9528 9529 9530 9531 9532 9904 5597 5598 5599 5600 5601 11102 11133 11139 11153 11187 11188 11197 11198 11199 11201 11202 11203 11204 11238 11366 11459 11573 11753 11756 7532 8514 8515 8540
listened$	9527 9528 9529 9530 9531 9532 9540 9588 9589 11248 11249 11250 11251 11366 11385 11401 11406 11409 11410 11412 11413 11414 11415 11454 11459 11583 11803 8540
listening$	9532 11132 8541
listenned$	9532
listenning$	9532
listens$	9532 11197 11198 11199 11238 11260 11261 11262 11263
listing$	7607 3140
listinged$	7607
listings$	7607
lists$	11887 7588 3105 3108 7607 11963 3140 12026 8628
lithium$	4463
litre$	7952
litres$	7952
little	3032
little$	51 89 93 96 5398 908 909 910 911 5476 5555 1091 1092 1093 1094 1095 1096 1097 1098 1099 1100 1101 1257 1341 1371 1372 1374 1480 1574 1575 1576 1577 6239 10600 10601 1834 1876 1893 6390 6506 6546 11056 2456 2474 11519 11520 11521 7201 7206 7207 7208 2726 11567 11568 11750 11791 7523 3693 3716 3726 3753 3791 3820 3868 3900 3980 4096
live	3032
live$	4641 9226 9288 9296 1352 1690 1691 1692 1693 1694 1695 1726 1727 1728 1729 1782 1798 1799 1800 1801 1802 10820 1984 1985 2522 7523 7565 7785 12280 12411
lived$	6253 6254 1798 1799 1800 1801 1802 10697 2524 3575 3577 3586 4316
lives$	4502 8932 8933 8934 8937 9750 5703 5722 5723 1352 10213 1690 1691 1692 1693 1694 1695 1726 1727 1728 1729 10620 10624 1798 10636 1799 10637 1800 10638 1801 10639 1802 10640 10815 10816 10817 10818 1984 1985 10912 2523 3575 3576 3577 8317 4316
living$	1690 1691 1692 1693 1694 1695 1782 1798 1799 1800 1801 1802 10820 12322 12374 12388 3575 3577 8076 12428 4316
livs$	3577
local	3032
local$	1595 2135 11747 7523 3563 8195 3934
locat	12139
locate$	8640
location$	4784 4785 4786 7507 7589 3099 3136
locations$	7507
lock$	3292 12390
locked$	9634 7801 12150 7810 12390 3553 3554
lockers$	7840
locks$	12390 12409
locs$	8471 8473
lodged$	3577
lodgers$	6255 6256 6257
lodges$	3577
lodging$	3577
lodgings$	12374
lodgs$	3577
log	3084 3109 3116 3146 8611
log$	7588 11936 7590 3105 3108 7607 3136 3140 3143 7635 3149 12007 12011 3179 12100 12104
loged$	7607 3140 3179
logged	3146 11986
logged$	3118 3119 11971 11975 3154 12008 12020 8624
loggerheads$	11326
loggin	3146
logging$	7607 3143 3149
logginged$	7607
loggings$	7607
loging$	3140
logo$	8491
logos$	8491
logs	3146
logs$	11927 7588 11936 7590 3105 3108 7607 3140 12007 12104
loiter$	8426
loitered$	8426
loitering$	8426
loiterred$	8426
loiterring$	8426
loiters$	8426
lone$	2135 3933
loner$	4374
loners$	4374
long$	7379 11750 3958 3980 3981 3989
longer$	6261 6266 6300 10713 6508 2018 2019 6522 3243
look$	4542 4850 766 767 768 1043 1623 6416 6417 6418 6421 6422 6424 6425 6428 1938 1947 6615 2183 2184 2185 11573 2837 11754 11756 12021 3569 3896 3898 3963 3992
looked$	766 767 768 1580 1938 1947 6491 10841 10842 10843 10844 10845 10846 10857 2183 2184 2185 11401 11406 11409 11410 11412 11413 11414 11415 11583 2837 11803 7514 3415 3564 3896 3898 3963 3992 4481
looking$	766 767 768 5260 5641 1151 1152 1153 1154 1155 1156 5665 6111 6373 6409 6416 6417 6418 6421 6422 6424 6425 6428 1938 1947 10789 10797 10798 6490 10841 10842 10843 10844 10845 10846 6507 10856 10916 10917 10918 10926 10941 10943 10992 6981 2837 11905 8437 8438 8446 8447 8451 8541 4315
lookings$	11905
lookked$	1938 1947
lookking$	1938 1947
lookout$	1340 11324 4428
lookouts$	1340 4428
looks$	9160 9570 9571 766 767 768 1938 1947 11016 2183 2184 2185 11096 2837 3569 3896 3898 3963 3992
loose$	4859 3761 3797
lorry$	4791
lose$	1833 6375 6376 6377 10725 10726 10727 6381 6382 6589 11161 3497 3587
loser$	10169 10170 10171 8243 8244
losers$	10169 10170 10171 8243 8244 4377
loses$	3497
losing	3449
losing$	2178 11512 11513 7940 3497 3587 4244
loss$	11734 8737
lost	3449 3525 12364
lost$	5811 1833 2178 11322 11758 11759 11760 11761 2924 2925 7836 7940 3497 8063 3587 3736 3766 3800 8586 4244
lot$	9105 827 10042 10091 10103 1594 10600 10601 1823 1878 10783 10791 10792 11274 2778 3253 7770 8227 8404
lots$	1822 2181
loud$	3846
loudmouth$	4372
loudmouths$	4372
lounge	8076
lounge$	2240 2241 2242 12423
lounges$	2240 2241 2242
lout$	4361
loutish$	4361 4383
louts$	10190 10191 10192 4361
love$	636 637 638 639 640 641 642 643 644 645 646 1144 1145 1146 1147 1180 1223 1224 1225 1226 10291 3695
loved$	1144 1145 1146 1147 1180 1223 1224 1225 1226 3695
lover$	9485 9486 8156
lovers$	9485 9486 8156
loves$	636 637 638 639 640 1144 1145 1146 1147 1180 1223 1224 1225 1226 3695
loving$	1144 1145 1146 1147 1180 1223 1224 1225 1226 3695
low$	5248 5821 5842 1416 10314 10315 10316 10317 1480 1492 1493 5990 5991 5992 5993 5994 5995 5996 5997 5998 5999 6000 6001 6002 6003 6004 6005 6007 6008 6009 1537 1538 1539 1540 2227 11090 3721 3797 3820 3868 8495 4450
lower	3352
lower$	1492 1493 4261
lowest$	4292
lowlife$	4361
lowlifes$	4361
loyal$	1517
loyalty$	9709
luck$	9610
lunch$	12431
lung	12285
lupus	8034 4234
lupus$	12381 8725
lurch$	11579
lure$	3637
lured$	3637 8188
lures$	3637
luring$	3637
lycra$	8491
lying$	960 961 1000 10196 10252 10258 10259 11322
machet	12462
machete$	8096 12459
madam$	8217
madams$	8217
made$	41 42 44 118 119 121 122 123 8975 8999 162 4654 4655 4656 4657 4658 4659 4660 330 331 332 417 418 480 532 580 9532 736 741 5321 9684 9685 9686 863 5355 9784 975 1075 5602 5603 5604 9964 1212 1231 1232 10081 1401 1402 1404 1441 1450 1779 6647 6878 6880 6883 11264 11270 2439 7001 7052 7091 11526 11527 11528 11529 2710 2849 2850 2901 3211 12055 7739 3444 8019 3710 4116 8646
magist	4333
magistrate$	3607
magistrates$	10429 10430 3318 12227 3607
magnet$	3278 8662
magnets$	3278 8662
mail	3103 3130
mail$	11727
mails$	11727
main$	11848 7506 11923 12072 12142 12147 3744 3789 4154 4157 4159 4160
maintained$	12208
major$	4160
majority$	3253
make	3145
make$	41 42 44 119 121 122 123 8975 162 4654 4655 4656 4657 4658 4659 4660 4661 4662 4668 4669 4670 4671 4672 330 331 332 4855 417 418 480 9323 4977 532 580 736 741 812 5321 838 9784 975 9904 1075 5567 5568 5569 1212 1231 1232 1401 1402 1404 1779 10730 1965 1981 10969 6665 11017 11018 11019 11037 11038 6703 6750 6878 6879 11235 11258 6912 11266 11270 11271 2439 11324 7090 2710 2849 2850 7533 3392 3444 3710 8481 4116
maked$	330 331 332 812 838 1075 1212 1231 1232 10969 2439
maker$	8220 8224
makers$	8220 8224
makes$	4521 8869 8870 8871 8872 8873 8874 41 42 44 119 121 122 123 8975 330 331 332 417 418 532 580 736 741 812 5321 838 9684 9685 9686 9784 975 1075 5602 5603 5604 1212 1231 1232 1401 1402 1404 1779 10969 11037 6878 11270 2439 2710 2849 2850 3444 3710 4116
makeup$	11017 11018 11019 11096 8473 8481 8491
making$	41 42 44 119 121 122 123 8976 8977 8978 162 4654 4655 4656 4657 4658 4659 4660 4661 9011 330 331 332 9181 9182 9183 9184 9185 9186 9187 9188 417 418 532 580 736 741 812 838 975 1075 5610 5611 5612 1212 1231 1232 10109 1401 1402 1404 1779 10797 10798 1965 10969 2439 11322 2710 11622 2849 2850 3444 3710 8221 4116
maladaptive$	3635
maladjusted$	3824
male	4162 4168
male$	9455 5647 6139 6142 6626 10974 10975 6629 10977 10978 2157 7535 3204 8248 8424 3934 4154
males$	8858 4768 9116 9123 4780 4783 9134 9135 9142 9143 9145 9147 9154 9166 9332 9350 9382 5060 9413 9414 9421 9424 9455 9991 10005 5663 10011 10012 10028 10029 10030 10031 10036 10037 5691 1412 10331 10359 10360 10361 10362 10363 10364 10375 10448 10449 10450 10451 10793 3204 8128 8248 8315 4398
malicious$	10080 3709 4383
malign$	1259 1260 1261 3737
malnourished$	3955
malodorous$	4403
mam	3530 3540 8032 3545
mam$	3531 3543 8043
man	8117
man$	8858 4549 4551 4750 4768 4772 9123 4777 4779 4780 4783 9134 9135 9139 9142 9145 9147 4818 9166 9169 4826 9294 9350 9373 9374 9375 9376 5030 5031 5032 5033 9381 9382 9383 9386 9421 9424 9455 9458 9468 9469 9476 9477 9481 9482 9504 9526 9697 9747 5663 10011 10012 10028 10029 10030 10478 10506 10522 10523 10524 10525 10526 10527 10528 10530 1696 6191 10548 10582 10588 10590 1756 6251 10605 10606 1781 10621 10622 10623 10628 1792 1793 1810 1820 1821 1840 10694 1861 6358 10708 10793 10803 10804 10805 6475 10908 6693 6702 7535 12415 12464 8128 8161 8387 8390
manage	7615 3317 3415
manage$	525 526 527 528 529 530 531 10173 10234 10235 10291 10401 1648 6140 6141 1651 1690 1691 1692 1693 1694 1695 1782 10730 6416 6417 6418 6421 6422 1932 6424 6425 6428 10777 1955 10794 10795 6452 1962 1963 6455 1970 1977 6469 6470 6471 1986 11214 11576
managed$	525 526 527 528 529 530 531 1690 1691 1692 1693 1694 1695 1782 1955 1970 1986 11282 11283 11284 11285 11286 2518 3406 3425 4283
management$	6038 2897 2898 2899 2900 12244 4045 8566 8656
manager$	9180 7054 7059 7060 7077 7078 11774 7454 11841 11842 11962 8656
managers$	9180 7054 7059 7060 11774 7454 11841 11842 11962
manages$	525 526 527 528 529 530 531 1690 1691 1692 1693 1694 1695 1782 1955 1970 1986
managing$	525 526 527 528 529 530 531 1690 1691 1692 1693 1694 1695 1782 6416 6417 6418 6421 6422 6424 6425 6428 1955 10797 10798 1970 1977 6469 6470 6471 1986
manbag$	8488 8491 4408
manbags$	8488 8491 4408
manipulate$	1376 6101 3794 8532
manipulated$	8883 1376 3794 8532
manipulates$	1376 3794 8532
manipulating$	1376 3794 8532 4383
manipulative$	3830 4383
manipulator$	8243
manipulators$	8243
manner$	10686 10687
mannered$	8343 8344
many$	146 147 148 4685 4708 587 10480 10883 7349 7350 7373 7374 7746
map	3056 8615
map$	3054 3055 3082 3096 3141 4126
mapped$	3054 3082 3096 3141 12020 4126
mapping$	3054 3082 3096 3141 4126
maps$	3054 3082 3096 3141 4126
march$	9348
marginalised$	3934
marked$	11975 3154
marker$	7644 8634
markers$	7644 8634
market	7913
market$	3399 12260 12263
marks$	8785
marria	12362
mask$	2239 11081 8491 8501
masked$	2239 8508
masking$	2239
maskked$	2239
maskking$	2239
masks$	11073 11074 11075 2239 11078 11081 8491 8501
massage$	2968
mastermind$	4363
masterminds$	4363
match	11886
match$	3016 7552 3186
matche	3077
matched$	11847 3016 7568 3186
matches$	3016
matching$	6721 3177 3186 3995 4005 8659 4213
matchs$	3186
material$	11906
materialistic$	4383
mates$	4927 4928 4929 9345
maths$	5777 8786 8788
matric	8615
matrix	8615
matrix$	12027 12032 8616
matted$	3981
matter$	349 6398 6399 6400 6402 6819 6820 6853 11235 7451 3013
matters$	10624 7340 3013
mattre	8064
mattress$	12411 8071
mature$	1681 1827 1831 1841 1969 6518 2040 2041 2042 2043 10882 2073 2118 2122 8419 8420 8421 4396
maturity$	1681 10546 1892 4396
may	3020
may$	276 9348 5975 1720 2123 7530 3042 7597 3166 3288 3296 3312
mayhem$	10053 8186 8284
mdma	7948
mdma$	12295
me$	10927 8561
meal$	12431
meals$	12431 12434
mean$	8850 8875 9784 11037 7404 3801 3960
meaningful$	7179 7180 7181 7182
means$	8850 8875 9685 9686 9784 11037 3357
meant$	9271 9272 9685 9686 11341
measur	8689 8694
measure$	365 366 367 5378
meat$	8899 8314
mechanic$	9180 9492 9493 9494
mechanics$	9180 9492 9493 9494
media$	5055 5056 5057 5058 5059 9407 9408 9409 11984 12171
medica	7943 4464
medical$	12273 12290 4265
medication$	12290 12307
medicine$	8751
mediterranean$	2157 6652 6654 3960 8483
medium$	1492 1493 5990 5991 5992 5993 5994 5995 5996 5997 5998 5999 6000 6001 6002 6003 6004 6005 6007 6008 6009 2144 3937
meet$	8948 8955 9096 9097 9098 9100 4894 4895 4896 9255 9257 9258 9402 569 570 571 9466 9527 9528 9529 9530 9531 9590 9591 9592 9949 9951 9957 9959 11102 11133 11139 11153 11573 12247 8165 8514
meetin	12016
meeting$	9047 9283 569 570 571 9466 9526 9527 9528 9529 9530 9531 9590 9591 9592 11356 11357 11358 11955 12244 8541 8639
meetings$	9526 11356 11357 11358 12244
meets$	569 570 571 11987 12247
melato	4257
melatonin$	8748
meloterritorial$	4383
member	7505 11862 11863 7520 7527 3057 11939 7603 11973 11981 11998 12001 12004 7658 12006 3170 3171 12016 12017 12019 7703 12059 12067 3235 3249 12105 3273 12122 12125 12130 7796 7812 7821 12168 7822 12182 12219 12231 7889 3400 12243 12255 3424 12265 8615 8647 4162 8669 8674 8681 8693 8694
member$	1412 10331 10359 10360 10361 10362 10363 10364 10375 6894 6904 6916 6921 6922 7077 7078 11903 12078 12169 8117 8206 8281 8315
members$	177 358 4878 420 9495 5193 5194 5199 5200 5210 5242 848 869 5360 952 5482 5727 1237 1238 1239 1244 10126 10195 1411 1412 10331 10359 10360 10361 10362 10363 10364 10375 1548 2205 2252 2253 11205 11206 11207 11208 11209 6869 6870 6871 6886 7281 11889 7638 3148 3174 12050 7726 12078 3246 12097 7764 3291 3310 12169 12170 7827 12211 7874 12222 7891 7919 7922 8206 8281 8286 8315 3833 8620 4147 4163
membership$	3057 7715 12062 8206
memory$	8762
men$	8858 4550 8992 4751 9099 4768 9116 4770 4771 9120 9121 9123 4777 4779 4780 4783 9131 9134 9135 9139 9142 9143 9145 9147 9151 9153 9155 9156 4816 9164 9166 9168 9170 9171 4827 4828 9241 9246 9253 4927 4928 4929 9294 9330 9331 9350 9373 9374 9375 9376 5030 5031 5032 5033 9381 9382 9383 9386 5060 9411 9412 9416 9421 9424 9455 9458 9468 9471 9474 9475 9480 9481 9482 9492 9493 9494 9504 9526 9590 9591 9592 9694 9698 9711 9712 9713 9714 9715 9746 9989 9995 9996 5663 10011 10012 10019 10020 10023 10024 10028 10029 10030 10031 10034 10036 5691 5694 10434 10448 10449 10450 10451 10478 6139 6142 10494 10495 10496 10497 10498 10499 10500 10506 10522 10523 10524 10525 10526 10527 10528 10529 1696 6190 10553 10554 10571 10580 10588 10589 10590 1754 10605 10606 1792 1793 1810 1820 1821 10665 10666 10667 10668 10669 1832 1840 10679 10681 10682 1845 10692 6357 10707 6364 10760 10762 10793 10803 10804 10805 10904 10905 10908 11047 11099 8128 8130 8132 8161 8387 8390
menace$	1207 1208 1209 5784 1294 5786 5787 5788 5789 5790 5791 5792 5793 5794 5795 10143 10144 5798 5799 3703 8215 8243 8266 4381
menaced$	1207 1208 1209 3703
menaces$	1207 1208 1209 3703 8215 8243
menacing$	1207 1208 1209 3703 3960 8454 4381
mend$	435 11753
mended$	435 6839
mends$	435
meningitis$	4454
mental	7943 7944
mental$	12290 12291 3472 7967 12362 8316 4450
mentality$	8206 8214 8233 8358 8597
mentally$	3861 3932
mentor$	8764
mentoring$	170
merely$	2329 2476 2696 2697
merry$	5891
mess$	4868 11734 7392
messag	11897 3130 3134 3175 7824
message$	9402 569 570 571 573 574 575 576 577 578 579 12156 7877 8578
messaged$	569 570 571 573 574 575 576 577 578 579
messages$	9129 4796 4797 9160 569 570 571 9410 573 574 575 576 577 578 579 7581 3092 3136 12014 12171 8578
messaging$	9047 569 570 571 573 574 575 576 577 578 579
messed$	1522 6019
messy$	3981
met	3546
met$	9046 9096 9097 9098 9100 569 570 571 9549 9550 9551 9563 11583 2981 8165
methad	4257
methadone$	8748
methyl	4257
methylphenidate$	8748
mice	3592
mice$	8083
micro$	4005
middle$	2160 2164 6676 8030
might	3020
might$	716 717 2551 2552 2553 2554 2555 3006 7530 3042 3076 7597 3288
migrai	4453
milk$	902 903
milked$	902 903
milking$	902 903
milkked$	902 903
milkking$	902 903
milks$	902 903
mind$	10441 1787 1788 1789 1790 1791 10819 11530
minded$	8341 8348 8549
minder$	10755 10887 10888 10889 10890
minders$	10887 10888 10889 10890
minding$	10926 10927 10941 10943
minds$	10441 10819
mindset$	8233
mini$	6238 11065 11066 11067 6742 3716 3900 8496 4012
miniature$	3900
minimal$	10314 10315 10316 10317 1480 7201 3820
minimise$	841 1102 3683 8532
minimised$	841 1102 3683 8532
minimises$	841 1102 3683 8532
minimising$	841 1102 3683 8532
minimum$	11566
minion$	4363
minions$	4363
miniskirt$	4408
miniskirts$	4408
minor$	5906
mirtazapine$	4463
misbehave$	4380
misbehaved$	4380
misbehaves$	4380
misbehaving$	4380
misbehaviour$	4380
miscar	4254
miscarriage$	8745
miscarried$	8745
mischief$	9711 9712 9713 9714 9715 11325 8186 3733
miscreant$	4361
miscreants$	4361
miserable$	10050
misery$	10050
misfit$	10169 10170 10171 8243 8244
misfits$	10169 10170 10171 8243 8244 4377
misfortune$	9649 9650 9652 9653
misguided$	3635
mishandle$	4416
mishandled$	4416
mishandles$	4416
mishandling$	4416
misjudgement$	3003 3004
misled$	8586
mismanage$	4416
mismanaged$	4416
mismanages$	4416
mismanaging$	4416
misper$	8138 8253
mispers$	8138 8253
miss$	9226 9255 9257 9258 9259 11161 11322 2882 2883 4285
missed$	11322 11700 11701 11702 11703 2882 2883 11758 11759 11760 11761 4084 4285
misses	3525
misses$	11322 2882 2883 4285
missing$	8916 8917 8918 8919 8920 9231 9292 9387 9388 9396 5050 5051 10061 10062 5985 1565 6830 11322 11364 2882 2883 7665 8138 4285
mistake$	3003 3004
mistakes$	3003 3004
misuse$	4522 8753
misuser$	10164 10165 8243
misusers$	10164 10165 8243
mix$	9226 9527 9528 9529 9530 9531 1190 1204 1205 8230
mixed$	4782 488 489 490 491 492 493 494 1190 1204 1205 10314 10315 10316 10317 2136 2139 2154 2158 2162 2170 6675 6683 6684 6685 2196 2197 3965
mixes	11922
mixes$	1190 1204 1205 11909
mixing$	9527 9528 9529 9530 9531 1190 1204 1205
mixture$	8230
mob$	1251 1252 1594 8213 3723
mobile$	3151 11990 4141
mobiles$	3151 11990
mock$	12324 4294 8788
mocks$	12324 8788
modern$	3810
modestly$	9593
modus$	4152 8654 4435
mohawk$	4404
mohawks$	4404
mohican$	4405
mohicans$	4405
molestation$	8023
mollycoddling$	10836
moment$	3325
moncler$	4407
money$	265 266 267 268 269 270 271 9140 9141 4804 4805 4806 4807 4808 4810 4811 4927 4928 4929 9298 9299 9300 5023 5024 5025 9429 9430 9431 9432 9433 9434 9435 9436 9441 9444 9490 5636 9986 9987 10008 10014 5671 10038 10054 10665 10666 10667 10668 10669 11729 11795 12039 8189 3807 8589
monito	3084 3146 7666 3415
monitor$	3066 3070 11997 12007 12011 7669 3179 12100 8640
monitored$	3070 7627 11975 12008 12013 7669 3179 12020
monitores$	3070
monitoring$	3070 3176 7669 8095 8663
monitors$	3070 12007 7669
monkey$	11525
monster$	8217 8243
monsters$	8217 8243
month$	11315 11316 11317 8589 8792
months$	8589 8792
mood	7944
mood$	12291 4214 8742
moods$	8742
moody$	4383
moped	11973 7888
moped$	12235
moral$	5586
morals$	10416 8288 8359
more	4121 4197
more$	4512 4513 4514 4515 4516 9213 1699 1700 1701 1702 1703 1704 1705 1706 1707 1715 1716 1717 1718 1734 1767 10712 10782 10791 10792 1983 2044 11386 11395 2891 2892 2893 2894 2895 7448 7450 2970 2971 2975 3106 8404 4154
morning$	11315 11316 11317 12248 3460 3507
mornings$	3507
morphi	7955
morphine$	12302
most$	827 5376 10480 10782 10881 10883 10911 2192 6772 2283 2285 3253 7770
mostly$	2248
mother	8014 12363 8017 3530 3540 8032 3542 3545 3551 12391 12407 12413 8069
mother$	1396 1397 6025 6026 10426 6193 10604 1806 1815 6307 6308 6309 6310 6354 6355 6356 3518 3519 3520 12359 12361 8015 3527 3528 3531 12372 12373 3538 3539 12384 12388 8042 8043 8050 3571 3572 12421 8363 3911
mothered$	3911
mothering$	1711 1712 1713 10836 10841 10842 10843 10927 3911
motherred$	3911
motherring$	3911
mothers$	9310 1396 1397 6025 6026 1711 1712 1713 7296 3538 8363 3911
motions$	11725
motivated$	1148 5966
motivation$	10416 8184 8359
mould	3592
mould$	12429 8083
mount	3145
moustache$	6690 8455 4404
moustaches$	6690 8455 4404
mousy$	3981
mouth$	830 9733 9734
mouthed$	8337 8338
mouths$	9733 9734
mouthy$	4383
mov	3422
move$	4921 4922 4923 11133 11139 11153 11327 11753 11886 12366 12378 8514 8774 8802
moved$	378 379 380 381 9634 11138 11144 11149 11158 11247 11534 11535 7361 3425 12364 8018 8022 3575 3578
moveme	11862 11907 3114 7605 7606 7632 7637 12016 3182 8693
movements$	11979 11984 11985 7639 7673
moves	4283
moves$	10515 12030 8774 8802
moving	12021
mri$	12317
ms	8034
ms$	12381 8727
much$	91 827 5376 6276 1824 1835 1877 6385 10791 10792 2779 7347 7348 2912 7429 3253 7770 8404 3990
mug$	10944 8410 8411
mugged$	3626
mugger$	10169 10170 10171 8243 8244
muggers$	10169 10170 10171 8243 8244
mugs$	10944 8410 8411
mugsho	4130
mugshot$	3072 8621
mugshots$	8621
mule$	10172 10282 10283 10284 8245 8298 3808 8300
mules$	10172 10282 10283 10284 8245 8298 8300
mullet$	4404
mullets$	4404
multi$	2537 3032
multiple$	587 7349 7350 8034 4453
multiply$	8993
mum	8014 12363 8017 3530 3540 8032 3542 3545 3551 12391 12407 12413 8069
mum$	9799 1396 1397 6025 6026 10426 6194 1815 6307 6308 6309 6310 6354 6355 6356 3518 3519 3520 12359 12361 8015 3527 3528 3531 12372 12373 3538 3539 3543 12384 12388 3551 8042 8043 8050 3571 3572 12421 8363
mums$	9799 1396 1397 6025 6026 3538 8363
murder$	3040 7785 4154
murmur$	8729
muscle$	5749
muscly$	3937 4403
muscular$	3937 4234 4403
must	3295
must$	21 22 23 24 25 26 4763 942 958 1049 1062 1720 11742 2907 2909 2996 3166 3236 3312 3393 8580 4115
mystery$	925 928 931 932
nails$	10472 6695 6696 11076 8467 8473 3983
naive$	100 101 943 10645 10646 10647 6367 6368 6369 6390 6536 6537 6538 6539 11500 11501 3687 8399 4383
naivety$	9207 9208 9209 9210 9211 9212 9582 9583 9584 9585 9646 830 5338 5339 5359 9707 5437 947 948 5440
naked$	5063 5071 9464
naltrexone$	4463
name	3199 3207 3219 7710
name$	9196 1420 5912 10592 10593 10594 10595 10630 10631 10632 10670 11786 11874 3058 11991 3391
named$	3188 3391 3612 4154
names	3037 7564 3087 7578 7594 3114 7605 7606 12006 12114 12115
names$	11858 11874 11887 11888 11889 11891 3058 3060 11911 7581 3106 3131 7631 11991 12022 3391 12264
naming	3199 3207 3219 7710
naming$	3391
nan	8014 12363 8017 3530 3540 8032 3542 3545 12407 12413 8069
nan$	3518 12359 12361 3543 8043
nana	12413
nannies$	10887 10888 10889 10890
nanny$	10755 10887 10888 10889 10890
nannying$	10836
narcissist$	8243
narcissistic$	4383
narcissists$	8243
narcol	4234
narcolepsy$	8725
nasoga	4230
nasogastric$	8721
nasty$	1429 3736 4383
nation	8004
national$	12351 4142
natural$	9668 9669 3895
nature$	10518
naughty$	5755 3736 3824 3830 4383
ne$	1431
near	7681
near$	2768 2769 2770 11983
nearby$	7665
nearly$	2148 3899
neat$	2157 6654 3980 3981
neatly$	2155 3961
necessary$	3357
neck$	10358 11013
necks$	11013
need	7544 12274 3479 8058
need$	21 22 23 24 25 27 897 898 1029 1050 1054 1619 1620 1621 1721 10576 10650 10651 10652 1886 6378 6408 1918 10788 1958 10828 10829 10830 1995 1996 1997 6489 1999 2000 2001 2002 6497 6498 6499 6500 6501 6502 6503 6504 2015 2016 10855 6509 6510 6511 6512 6513 6514 6515 10863 10865 6536 6537 6538 6539 6540 6541 6542 6543 2055 6572 6573 6574 6580 2090 2091 6583 2093 2094 2095 2096 6588 2098 6590 6591 2101 10942 6596 10969 2992 2998 11877 11905 3295 7970 12405 8707 8756 8764
needed$	10788 2015 2016 2055 6588 2098 6590 2544 3357 12205 4256
needing$	1619 1620 1621 10925 6594
needless$	4574
needs	3479 4263
needs$	21 22 23 24 25 28 8990 8991 897 898 1030 1051 1055 1619 1620 1621 10788 2015 2016 10855 6509 6510 2055 6588 2098 6590 10969 11678 2991 2997 11905 3446 3463 7970 3489 3506 8707 4256 8756 8764 8765 8768
needss$	8765
needy$	3824 4383
neer$	1431
neet	4289
neet$	8780 4390
neets$	4389
negative$	4612 10028 10029 10030 10031 1259 1260 1261 10328 10329 12048 3701 3737 3738 3865
neglec	3553 8049 12406
neglect$	11598 2839 2840 11734 11790 12394 12395 12396 12398 4078 8590 8592 8795 4307
neglected$	2839 2840 8044 4076 4077 4078 8795 4307
neglectful$	4413
neglecting$	2839 2840 4077 4078
neglects$	2839 2840 4077 4078
negligence$	8592 4413
negligent$	4413
negligently$	4413
neighb	7851 8809
neighbourhood$	10213 3011 7503 7504 3015 7509 11861 7528 7536 7537 7538 3048 3049 7551 3067 3068 3073 3094 3098 7591 7595 7596 7598 11946 11951 11952 11953 7608 3120 7614 3125 7621 11974 7633 3169 7745 3271 7768 7808 12198
neighbours$	10208 10212 5925 5926 8194 8195
neither$	851 1045 1122 2395 2400 2410 2422 2528 2616 7107 2617 7108 2618 2619 2620 7111 2628 2639 2640 2641 2642 2643 2644 2653 2664 2700 2706 2707 2708 2709
nest$	1256
net$	11691
networ	11907 7703 12084 3400 12239 8693 8694
network$	9350 9368 9369 11892 11895 11920 12050 3395 7891 8132 4127 4205
networks$	11895 11920 8132
neurod	4447
never$	250 5203 5216 5217 5218 5219 876 923 953 962 5483 1014 1015 1016 1017 1038 1039 1040 1041 1042 1044 1045 1106 5616 5617 2270 2272 6792 2302 2303 2304 6796 6797 2315 2320 6812 6911 2421 6938 6939 2457 11333 11334 2594 2595 2596 2597 2598 2599 2600 2601 2602 2603 2604 2605 2607 2608 2632 2645 2700 2965 2966 3243 3499 3503 3689 3821 3916 4048 4410
nevertheless$	9038 9042
new	3032
new$	7523 8029
news$	10100 11506 11507 7498
next	3414
next$	52 5312 5313 5314 5315 1852 2056 6706 7216 11857 11975 12234 8628 8643
niche$	11992
nick$	10270
nickna	3037 3087 7578 3114 7605 7606
nicknames$	11889
nicotine$	12305
nigerian$	2157 6654
night$	10063 10251 11315 11316 11317 12012 3408 12248 12303 12304 4450
nightm	4450
nightmare$	10070 1335 5826 1336 5827 1337 5828 1338 5829 6010 8217
nightmares$	6010 8217
nights	7956
nights$	12303
nike$	8491 4005 4008
nikes$	8491
nine$	10125
nines$	11098
nineteen$	9452 9454 647 9487 9488 10522 10523 10524 10525 10526 10527 6186 10564 10565 10566 10567 10568 10569 10570 10965 8387
nitrous$	7948
no$	89 96 9198 9265 9279 9535 9545 9576 5268 789 794 5286 817 9690 866 896 918 919 9774 9805 5466 977 978 5476 9852 5555 1091 1092 1093 1094 1095 1096 1097 1098 1099 1100 1101 1111 1112 1113 1114 1115 1116 1118 1119 1120 1121 1124 5810 1341 5838 1371 1372 1374 1387 1388 5902 5903 1422 1423 1424 1425 1480 6110 1770 1775 6295 6296 1809 6365 6366 1887 1888 6506 2017 2021 2022 2023 2024 2031 6527 6528 2097 2099 2100 6593 2106 2107 6822 6823 6824 6825 2359 2360 2361 2362 2367 2368 2369 2370 2371 11216 11217 11218 11219 2386 2397 2398 2399 2401 2403 2404 2411 2413 2423 2425 2426 2428 6930 2450 6942 6945 6946 6947 2458 2459 2460 2461 2462 2463 2464 2474 11333 11334 6990 6991 6992 6993 6997 2585 2588 2590 2616 7107 2617 7108 2618 2619 2620 7111 2621 2623 2624 2625 2626 2628 2639 2640 2641 2642 2643 2644 2649 2650 2651 2652 2653 11496 2665 2677 7170 2684 2688 2689 2690 2691 2701 7201 7208 2720 2721 2722 2723 2724 2762 7345 3537 3581 12429 8085 3693 3768 3776 3797 3820 3868 3920 4071 4073 4096 4154
nobody$	790 793 816 865 895 5408 1111 1112 1113 1114 1115 1116 1117 1119 1120 1121 1122 10641 10873 2097 2099 2397 2398 2399 2400 2404 2410 2422 2584 2589 2616 7107 2617 7108 2618 2619 2620 7111 2623 2624 2625 2626 2628 2649 2650 2651 2652 2653 11495 2664 2676 11516 2700 8408 3919 4049
nomina	7685 8615 8617
nominal$	11903 7677 7679 7680 12044 3226 12074 7897 8206 4128 8642 8648
nominals$	11893 7677 7680 12044 12074 7897 8206 4429
nominated$	3194
non	8002
non$	1342 1545 3532 3772 3774 3814 3815 3816 3817 3818
nonattendance$	12349
noncompliance$	4379
noncompliant$	4379
none$	715 731 851 1122 1129 1130 1777 10641 6554 2064 2395 2400 2404 2410 2422 2480 2481 2482 2528 2616 7107 2617 7108 2618 2619 2620 7111 2628 2639 2640 2641 2642 2643 2644 2653 2660 2661 2664 2676 11518 2700
nonengagement$	4379
nonetheless$	9038 9042
nonexistent$	11735 11736 11737 11738
normal$	10367
normalise$	3683
normalised$	3683
normalises$	3683
normalising$	3683
north$	2229
nose$	11013
not	7850
not$	8958 4621 4623 4695 4699 5202 5204 9556 5216 5217 5218 5219 9719 9783 953 962 5472 5497 5498 1038 1039 1040 1041 1042 1044 1123 5618 5619 5731 1241 1263 10239 10242 5951 1461 5953 5954 5955 5956 5957 1475 6020 1738 1771 6264 6265 1778 1880 1882 1883 1894 1917 2014 6523 6524 6525 6599 2111 2268 2269 6764 6765 6766 6767 6786 6790 6791 2315 2320 2348 11216 11217 11218 11219 2396 2402 2412 2424 6936 6937 2449 2452 2457 11333 11334 2497 2498 7004 7005 7006 7007 7008 7036 7037 7083 7084 2594 2595 2596 2597 2598 2599 2600 2601 2602 2603 2604 2605 2607 2608 7105 7106 2616 2617 2620 2627 2632 2636 2645 7137 7139 11512 11513 7177 7183 7184 2700 2711 2712 2768 2769 2770 2782 7409 11780 11825 11826 11828 3243 3440 3499 3503 8006 3684 3821 3901 3902 3908 3916 4048 4242
note	3084 3116
note$	2256 2257 7499 7588 3105 3108 7607 3140 3143 3149
noted$	2256 2257 3118 3119 12020
noteed$	7607 3140
noteing$	3140
notes$	2256 2257 7588 3105 3108 7607 3140
nothing$	51 4543 54 9108 5267 5391 5392 5398 908 909 910 911 1834 1876 1893 10873 6546 6547 11053 6762 6848 2358 2387 2388 2389 2390 2391 2392 2397 2398 2399 2432 2433 2434 2440 2441 2442 2443 2465 2466 2467 2468 2469 2470 2471 2472 6974 11333 11334 11495 2659 11563 11564 11565 2732 2733 2734 11755 8408 4032 8542 8732
notice	7729 12214
notice$	2256 2257 11457 11530 11548 11549 11550 11551 11552 11553 11554 12076 3242 12123 12127 12177 7858 12207 12215 12450
noticed$	8886 2256 2257
notices$	2256 2257 12123 12127 12177 7858 12207 12215
noticing$	2256 2257
notify	3130
notify$	3025 3045 3046
notifying$	3045 3046
notifys$	3045 3046
noting	3116
noting$	2256 2257 7499 7607 3143 3149
notinged$	7607
notings$	7607
notoriety$	9648 9982
notorious$	1358 1359 1360 1361 1362 1363 1364 1365 1591 3877 4388
nous$	1645 1647 6225 1735
november$	9348
now$	9796 9797 10649 10711
nowhere$	2776 8064 4201
nucleus$	8281
nude$	5063 5071 5072
nudes$	591 9437 607 608 609 610 8142
nuisan	7771 7871
nuisance$	10181 10202 10427 11764 7513 12116 12117 12118 7781 12218 8243 8266 8287 3830 8369 8662
nuisances$	8243 8369 8662 4373
number	7605 3352
number$	4784 4785 4786 588 6438 10786 3150 3218 7717
numbers$	4784 4785 4786 11729 11795 11797 11806 11807 7500 12103
numerous$	4708 587 7349 7350 7373
nurse	12310
nurse$	12296 12309
nurture$	4291
nuts$	8316
nutter$	8243
nutters$	8243
obese	4240
obese$	8731 4403
obesit	4240
obesity$	8731
obey$	11133 11139 11153 8514
obeyed$	9540
object	3366 12256
object$	12242 8180
objected$	9689
objective$	12191 3357 12242
objectives$	12191
oblivious$	97 98
obnoxious$	4383
observ	12033 4137
observation$	7636 8628 4138
observations$	7636
observe$	7669 3179 8640
observed$	8659 4427
observeed$	7669 3179
observeing$	7669
observes$	7669
obsessed$	629 630 631 632 633 634 635 4107
obsessive$	4447
obstructed$	8586
obstructive$	10393 10394 10395 10396 10397 8326 4383 4413
obtain	12153 3342 4121 4161 4176
obtain$	9572 9573 3024 7559 3140 7917
obtained$	3024 7559 11944 3140 8635 8664
obtaining$	3024 7559 3140
obtains$	3024 7559 3140
obvious$	9668 9669 2378 7373 11720 11721
obviously$	2495 2503 6994 2504 2505
occasion$	11315 11316 11317 11337
occupa	3532
occupation$	8023
ocd	4447
ocg	7548
ocg$	11895
ocgs$	11895
october$	9348
odd$	925 928 931 932 3960
oddballs$	4377
odour$	8460
of	7699 4121 4204
of$	4585 4589 4591 4592 4618 4645 4846 4857 4858 5140 9609 5742 5747 10096 5756 5823 5824 1351 5873 10232 5931 5950 10318 10357 6061 6069 6085 6169 6199 6272 6279 6280 6281 6301 6331 6345 6346 6347 6349 10699 6370 6526 10973 10976 2161 2163 6668 6672 11130 11224 11287 11288 2496 2503 6998 11373 7029 7030 7031 11422 7165 7248 7251 7268 11739 7423 7427 11779 7494 11864 7529 7542 7546 11901 11910 11937 7592 7602 7623 11982 11983 3147 7643 7654 7667 12015 3188 7695 7709 12062 7719 7720 12077 7744 7751 7755 7769 7773 7846 3362 7856 7875 12235 12237 7924 7932 7979 7991 8038 8047 8048 8051 8052 3621 8197 8281 8475 8520 8535 8628 8643 4154 8647 8649 8671 8703 4256 4278 8827 8835
off	7916 3500
off$	4569 8946 9149 4812 4832 9392 9395 9399 5169 9745 5399 5400 5401 5402 5594 5595 10009 10201 5858 5870 5871 1565 10900 6832 11534 11535 7313 7314 7332 7333 7334 7335 7336 7337 7393 7394 12003 7702 12124 7778 3300 7960 12320 7974 7991 8139 8261 8323 8571
offen	11871 11915 12066 12067 12079 12080 12087 12088 12094 12106 12107 12108 12114 12271
offen$	12045
offenc	7706 3230 3251 7843 8113 8116
offence$	12052 12053 7721 12070 7742 12190 12458 12460 12461 12463 4164 8672 4489
offences$	12052 12053 7721 7742 12190 3407 12458 12460 12461 12463 8665 8672 4489
offend	11862 11907 11921 7685 3205 7698 12046 12051 12075 7771 7843 7848 12219 7878 12225 8092 8617 8630 8647 8654 8669 8674 8681 8693 8694 4339 4442
offend$	9226 9255 9257 9258 9259 11161 11162 11173 6827 11318 11322 12025 12038 12054 12081 12082 7887 4152
offendded$	11322
offendding$	11322
offended$	11322 4488
offender$	10028 10029 10030 10104 1271 10151 1355 10253 10254 10255 10256 10257 10278 10279 7677 7680 12044 12045 7716 7718 12074 7897 12387 8231 8297 4128 8643 8650 4165 8830 4366
offenders$	10028 10029 10030 10034 10104 1271 10151 1355 10253 10254 10255 10256 10257 10278 10279 11893 12044 12045 12074 8231 8297 8620 8650 4366
offending$	8893 9326 9333 9336 9340 9342 9679 9859 9995 10206 6039 6040 6041 11322 7513 7696 12045 3212 12083 12085 12116 12117 12118 7781 12162 12190 12193 12195 3359 7854 12202 3423 12453 3741 8283 8672 4192 4338 4488
offends$	11318 11322 12025 12082 7887 4488
offens	7706 3230 3251 7843 8113 8116
offense$	12052 12053 7721 7742 12190 12460 12461 12463 8672 4489
offenses$	12052 12053 7721 7742 12190 3407 12460 12461 12463 8665 8672 4489
offensive$	12459 4383
offer$	590 9710 9911 9912 6768 6770 6771 11119 6774 2284 6776 2286 2287 11196 11200 11296 11297 11298 11310 11315 11316 11317 11356 11357 11358 11573 2788 2789 3660 8182 8183 8522
offere	4263
offered$	9052 4739 4740 590 6768 6770 6771 11200 11526 11527 11528 11529 3660
offering$	590 11200 11296 11297 11298 3660 8522
offerred$	590 11200 3660
offerring$	590 11200 3660
offers$	590 9710 9911 9912 11119 6774 2284 6776 2286 2287 2288 2289 2290 2291 11196 11200 11356 11357 11358 2788 2789 3660 8182 8183 8510
office	3011 7503 7504 3015 7509 11861 7528 7536 7537 7538 3048 3049 3050 7551 3067 3068 3073 3094 3098 7591 7595 7596 7598 11946 11951 11952 11953 3120 7614 7615 3125 7621 7622 11974 7633 3162 3169 7663 3183 7745 3262 7753 3271 7768 7808 8094 8117
office$	7054 7059 7060 11774 7454 11841 11842 11962 11969 4102
officer$	7077 7078 7502 11851 11856 3027 11869 11883 11884 11885 7539 7540 7541 11898 3061 7558 11926 3090 7582 7585 3097 11938 11942 11943 11945 11955 7611 11959 11961 11968 11980 7653 3166 7660 12010 3178 3184 3185 12092 7762 3307 12155 3323 3417 3419 7911 3426 12464 4102 4118
officers$	9424 10048 5702 10970 10971 7502 11851 11856 7516 3027 11866 11869 11875 11876 3039 11883 11884 11885 7539 7540 7541 3053 11898 3061 7558 11926 3090 7582 7585 3097 11938 11941 11942 11943 11945 11955 7611 11959 11961 11962 11964 11968 11972 7630 11980 11989 7653 3166 7660 12010 12013 3178 3184 3185 12070 7733 12092 7762 7792 3307 12155 3323 12227 3417 3419 3426 12268 12441 8195 4118 4134 8698
offices$	11962
offrol	4283
offroll$	8774
offrolled$	8774
offs$	8262
often$	4682 558 11704 11705 11706 11707 3593
oily$	2170 3965
okay$	6461 6462 6463 6464 6465 6466 6467
old$	9456 1629 1630 1631 1633 6154 6155 6156 1681 1709 1968 6516 2118 6628 6631 6633 6821 12352 3893 3909 3921
older$	4769 4773 9132 4790 9144 4798 9152 4819 9243 4905 4906 9295 9330 9350 9353 5035 5062 5065 5066 5070 9421 9424 9455 9457 9458 9470 9472 5128 5130 5135 9484 9748 5642 5643 5644 5645 5649 5650 5651 5652 5653 5654 5655 5657 5658 5673 5674 5675 10025 10028 10029 10030 10031 5689 1200 1203 10437 10478 6139 6142 10494 10495 10496 10497 10498 10499 10500 6154 6155 6156 10507 1681 10522 10523 10524 10525 10526 10527 10629 6334 10761 6446 10906 10908 2157 12413 8132 3665 8158 8161 8387 3960 8490 8492
olders$	9330 9350 9353 10034 10178
olds$	10557
olive$	2170 3957 3965
omission$	4044
omissions$	4044
on	7699 8611 4121 4329
on$	4663 9027 9028 9052 9117 9118 9119 9122 4776 9125 9126 4936 4973 5223 5249 5250 5301 5316 5318 5320 5323 9687 5746 10182 10183 10207 10357 10410 6064 6148 10504 10505 10563 10973 10976 2146 6666 6682 6749 11130 6977 6980 6982 2499 7013 7014 7015 11510 7238 7239 7240 7265 11665 11666 11708 11779 11799 11800 7609 3139 11982 11983 3147 11986 7645 7646 12005 7659 3189 12049 7711 12131 7799 7807 12217 7872 7875 12254 3447 7940 3462 3464 7958 12318 3484 8075 3608 3617 12457 8249 8279 8368 8535 8556 8599 8628 4184 4342 4343
once$	9036 6988 11351 2922 7456 7457 3198
one	7527
one$	272 273 274 4792 4970 851 5409 5614 5615 5713 6052 10642 10785 10874 10875 6597 2135 11020 2192 11030 11031 11032 11033 11034 11035 6887 6892 6893 2404 6902 6903 6914 6915 6921 6922 11315 11316 11317 7009 7010 2528 7076 2586 7081 2591 7107 7108 2618 2619 7111 7112 2628 2653 7146 2666 7168 11517 7192 2702 7471 11903 11914 12105 7938 7980 3490 7981 7982 12329 3934
ones	7571
ones$	9116 10102 10549 10653 10654 10655 10656 10657 10701 10702 10703 1890 11020 7577 7865
onesie$	8491
onesies$	8491
ongoing$	7785
online$	564 5055 565 5056 566 5057 567 5058 568 5059 9407 9408 9409 9706 7637 3666
only$	222 4766 5180 5183 763 769 780 781 782 783 784 785 786 788 894 1565 1606 2329 2476 7058 2696 2697 7237 2891 2892 2893 2894 2895 2908 7401 4027
onto$	7609 7645 3189
onus$	481 482
open$	8882 8894 67 68 69 10447 11133 6788 11139 6794 6799 11153 6808 6897 7565 8514
opened	7514
opened$	67 68 69 9563
opening$	67 68 69
opens$	67 68 69
operandi$	8643
operat	3032 3050 3057 3262 7753 12139 12256 7921 3505 8689 8693
operate$	525 526 527 528 529 530 531 9905 1690 1691 1692 1693 1694 1695 11103 11134 11140 11145 11154 11243 12179 3397 12236 12268
operated$	525 526 527 528 529 530 531 1690 1691 1692 1693 1694 1695 3397 7971
operates$	525 526 527 528 529 530 531 1690 1691 1692 1693 1694 1695 3397
operating$	525 526 527 528 529 530 531 1690 1691 1692 1693 1694 1695 3397 12236
operation$	9368 9369 11900 12246 7903 12253 3416 3417 12259 12317 4208
operational$	7523 4206
operations$	11900 12259 12317
operative$	8310 8544
operator$	11883 11884 11885 7539 7540 7541 7660 4102
operators$	11883 11884 11885 7539 7540 7541 7660
opport	7734 7900 8611 8668 8689 8694
opportunit$	9088 9089 9090 9091 9092 9093 4801 311 312 9910 2862 2863 2864 2865 11720 11721 8182
opportunited$	9088 9089 9090 9091 9092 9093 4801 311 312 9910 2862 2863 2864 2865 11720 11721 8182
opportunities$	4637 4638 4639 149 9086 9087 9088 9089 9090 9091 9092 9093 4801 311 312 9710 2862 2863 2864 2865 11720 11721 3297 8182 8575
opportuniting$	9088 9089 9090 9091 9092 9093 4801 311 312 9910 2862 2863 2864 2865 11720 11721 8182
opportunits$	9088 9089 9090 9091 9092 9093 4801 311 312 9910 2862 2863 2864 2865 11720 11721 8182
opportunitted$	9088 9089 9090 9091 9092 9093 4801 311 312 9910 2862 2863 2864 2865 11720 11721 8182
opportunitting$	9088 9089 9090 9091 9092 9093 4801 311 312 9910 2862 2863 2864 2865 11720 11721 8182
opportunity$	4637 4638 4639 149 9088 9089 9090 9091 9092 9093 4801 311 312 9710 9910 2862 2863 2864 2865 11720 11721 3297 3325 12247 8182 8575
opposed$	8527 8530
oppositional$	3830 4214 4383
opt$	388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 3639
opted$	130 131 132 4877 9225 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 11710 7433 11781 3639
optici	3473
opticians$	7964
opting$	388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 3639
option	8641 8689 8694
opts$	388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 3639
optted$	388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 3639
optting$	388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 3639
or$	11037 7217 4211
oral$	596
order$	12119 12127 12174 7831 12180 12181 12185 12186 12188 7858 12370 12442 12450 12451 12452 12456 12457 12458 12459 8704 8801 8825 8830 8831
ordered$	7674 8019 8031 8108
orders$	11902 11919 12127 12174 7831 12180 12181 12185 12186 12188 7858 12370 12458 8704 8825
ordinary$	3960
organi	11909
oriental$	2157 6652
ot$	8136
other$	4492 8841 8842 9316 5334 5335 5698 5699 10059 5764 5766 10131 10132 10133 10134 10135 10136 10137 10138 10139 10140 10141 10142 10145 10146 10148 10150 5864 10217 10281 10400 10878 10880 10884 10911 2135 7328 11817 11844 8121 8195 3934 4046 4154
others	7812
others$	4492 8841 8842 4878 5193 5194 5199 5200 5210 5242 5334 5335 952 5482 5492 5493 5727 1237 1238 1239 5763 5765 10131 10132 10133 10134 10135 10136 10137 10138 10139 10140 10141 10142 10145 10146 10147 10209 1411 10478 10549 10653 10654 10655 10656 10657 10701 10702 10703 10878 10883 11030 11031 11032 11205 11206 11207 11208 11209 6869 6870 6871 11844 11978 12220 8121 8133
otherwise$	718 719 9558 9561 9562 9718
ought$	21 22 23 24 25 29 713 941 959 966 967 968 969 970 971 972 973 974 983 986 987 988 989 1031 1052 1063 1668 1669 1670 1671 2543 2546 2547 2548 2549 2550 7186 2775 2993 2999
our$	9752 5563 11740 11741 11747 8510 8534 8568 8579 4154
out	7710 12143 8045
out$	4568 8947 9149 4812 344 355 9229 9239 9257 9258 9264 9285 9290 9293 5111 5169 9567 9575 769 9693 5365 9853 9854 10010 5664 5707 10156 1348 1350 10241 1523 1535 6035 1546 1565 1570 1581 10988 10993 11322 11332 11534 11535 7234 2757 2783 11852 11879 3059 3066 3071 7665 7741 7795 7800 7888 7916 3475 7976 3500 8010 12365 12369 8044 12392 8135 8323 8794
outbursts$	10252 10389 10390 8324
outcome$	8670
outcomes$	8670
outfit$	11065 11066 11067 8493 8496
outfits$	11065 11066 11067 11068 11069 11096 8493 8496
outgrown$	2103 2104 2105
outlaws$	10247
outlook$	1645 1647 10624 1787 1788 1789 1790 1791 6318 6319 6320 6321 6322 10686 10687
outrageous$	10319 10320 10321 10322 10323 10324 10325 10326 10327 3830
outright$	2292 8510
outs$	10156 12103 8794
outside$	10207 1534 12005
outstanding$	7565 4154
over$	4795 9162 9163 9165 9167 9706 5361 1410 6178 6179 6180 10722 10723 10724 10728 10729 6551 10928 2148 6666 11064 11090 11093 11785 11814 11982 7747 3657 3856 4111 4112
overcr	4483
overcrowded$	12429
overdo	4224
overdose$	12356 8715
overdosed$	8715
overdressed$	4403
overdue$	12293
overhe	7612
overla	3077
overlaid$	7568
overlook$	9103 4088
overlooked$	4076 4088 8586
overlooking$	4088
overlookked$	4088
overlookking$	4088
overlooks$	4088
overly$	3887
overreact$	4418
overreacted$	4418
overreacting$	4418
overreacts$	4418
overreactted$	4418
overreactting$	4418
overrun$	1253 1254
oversexualised$	4355
oversight$	2897 2898 2899 2900 3003 3004 8566
oversized$	4005
overt	3421
overt$	7912 4172
overweight$	8734 4403
owing$	4509 372 4871 3560 12406
own	8807
own$	4501 12 4504 4505 8853 8854 8855 8856 37 4529 4530 4531 4553 4643 4644 4834 4835 4836 4837 4838 4839 4840 4841 4842 4843 353 4859 4867 4909 421 422 423 458 459 5143 5235 5236 5237 5238 5251 801 9640 9641 5295 5296 5299 5302 5303 9678 857 5379 5397 916 1021 5846 6094 6105 10474 10475 10476 10477 6131 10490 10491 6273 6312 6403 6404 10763 10764 10765 10766 10767 10768 10769 10770 10771 10772 10773 10774 10775 10800 10808 10809 10810 10811 10812 10813 10814 6468 6472 6565 6616 10964 7069 7070 7071 7072 7073 7074 7158 7299 12294 12400 12435
owned$	11248 11249 11250 11251 11366
owner$	9180 9492 9493 9494
owners$	9180 9492 9493 9494
ownership$	5515 5516 5517 5518 5519 5520 5521 5522 5523 5524 5525 5526 5540 5541 5542 5543 5544 9892 9893 9894 9895 9896 9897 9898 9899 9900 9901 9902 5556 11457 11770 11771 11772 11773 8587
owns$	916
oxide$	12295
pacemaker$	3450
pack$	1251 1252 1594 8213 3723
packag	8611
package$	10286 8761
packages$	9268 9370 9371 9372 10286 8134 8303
packed$	1440
padded$	4005
paedia	7961 3473 7967
paediatric$	7964
paediatrician$	12308 12309 12314
paid$	9526 1247 7057 7061 2710 2886 7777
pain$	1335 5826 1336 5827 1337 5828 1338 5829 6010 1520 10895
painkillers$	12305
pair$	11015 8230
pairing$	8230
pakistani$	2157 6654
pale$	10266 2170 11024 3957 3960 3965 4403
palest$	2177 3985
palm$	2846 4080
palmed$	2846 4080
palming$	2846 4080
palmmed$	2846 4080
palmming$	2846 4080
palms$	2846 4080
paltry$	11626
panel	8694
panel$	11196 7054 7059 7060 11774 7454 11841 11842 12244 4102
panic	7943
panic$	12290 4214 4218
papers	8028
papers$	12375
paperwork$	11717 11729
paracetamol$	8717
parade	7913
parade$	340 12213 3399 12260 12263
paraded$	340
parades$	340
parading$	340
paranoid$	4383
parcels$	9268 8134
parent	8014 8015 12363 8017 3529 3540 3542 12391 12407 3613
parent$	9307 10291 6025 6026 6197 6286 10634 10635 1806 1815 6307 6308 6309 6310 6354 6355 6356 6475 10941 10943 3519 12359 12361 3527 3528 12372 12373 3538 3539 12384 8043 8050 3571 3572 12421 8363 3911 8799 8804
parental$	5841 6018 3876 4302
parented$	3911
parenting$	1711 1712 1713 10836 10853 8104 3911
parents$	9309 9799 1396 1397 5925 5926 6025 6026 10426 1711 1712 1713 6286 10634 10635 6354 6355 6356 6475 10824 10825 10826 10827 2097 2099 10941 10943 6881 6882 6884 6885 7281 7295 11740 11741 12359 12361 3527 3528 12372 12373 3538 3539 3544 12384 12388 8043 8050 3571 3572 12421 8285 8363 3911 8578 8579 8794 8799 8804
parentted$	3911
parentting$	3911
park	7851 8809
park$	9346 9347 9373 9374 9375 9376 9590 9591 9592 12198 12213 3399 12260 12263
parka$	8487
parkas$	8487
part$	376 5149 5150 9498 827 9679 5376 9857 9858 9859 9862 9863 9864 9865 9866 9867 9868 9869 9870 9871 9872 9873 1417 10312 7495 3057 12078 7759 7906 3501
partake$	488 489 490 491 495 496 497
partaked$	495 496 497
partakes$	495 496 497
partaking$	488 489 490 491 495 496 497
partially$	4247
participant$	805 8162 8398
participants$	805 8162 8398
participate$	488 489 490 491 805 11102 11133 11139 11153 8514
participated$	488 489 490 491 805
participates$	488 489 490 491 805
participating$	488 489 490 491 805
participation$	488 489 490 491
parties$	9373 9374 9375 9376 9501 9519 8398
partly$	2905 2906 3675 4091
partne	3032 3408 12362 12364
partner$	8992 9425 9426 9449 616 9485 9486 649 650 651 652 653 7523 3266 12358 3528 12368 12376 12383 8042 8156 8157 8162 8379 8398
partners$	8992 9425 9426 9449 616 9485 9486 649 650 651 652 653 6255 6256 6257 3127 8156 8157 8162 8379 8398
partnership$	3266 7899
party$	9373 9374 9375 9376 9501 9519 8398
partying$	4927 4928 4929
pass	3088 3103 3104 3115
pass$	1736 2874 11756 3030 7599 3109 3113 3121 3123 3277 12247 12323 3896
passd$	3123
passed	7616 4297
passed$	5153 2825 2826 2874 3030 11928 7599 3117 3123 11971 8573 8624
passengers$	10208 12220 8194
passers$	5700
passes	8763
passes$	1737 2874 3030 3113 3896
passing$	11512 11513 2874 3030 7599 3113 3121 3123 3277 8574 8639
passive$	11689
passport$	12432
passs$	7599 3113 3121 3123 3277 12247
passwo	7564
passwords$	11911
past$	1428 2085 2086 2087 2088 2103 2104 2105 3798 4033
pastoral$	4275 4276
pasty$	4403
patchy$	10314 10315 10316 10317 1480 11735 11736 11737 11738 2941 3181 3690 3820
path$	8895 8896 8897 8898 9248 4995
pathetic$	11626 4413
pathetically$	4413
pathological$	3753 4384
patien	4467
patience$	5885 7416
patrol	3050 7615 3162 3183 3262 7753 8701
patrol$	3027 11866 7541 11941 11962 11964 7653 3166 3178 3184 3185 3307 3323 3417 3419 12258 3426
patrols$	3027 11866 7541 11941 11962 11964 7653 3166 3178 3184 3185 3307 3323 3417 3419 12258 3426 8698
patronising$	1901 1902 1903 1904 1905 1906 4414
pattern$	2674 7507 7738 8643
pay$	84 85 86 87 9115 9572 9573 1247 2710 2886
payback$	8830
paying$	1247 2886
pays$	84 85 86 87 1247 2710 2886
pc$	11959
pcso	3011 7503 7504 3015 7509 11861 3050 7551 3067 3068 3073 3094 3098 7591 7595 7596 7598 11946 11951 11952 11953 3120 7614 3125 7621 11974 7663 3183 7745 3271 7768 7808
pcso$	7502 11851 11856 3027 7541 11898 7558 7585 3097 11938 11942 11943 11945 7611 11961 11968 3166 12010 3185 12092 7762 12155 3323 3426
pcsos$	7502 11851 11856 3027 7541 11898 7558 7585 3097 11938 11942 11943 11945 7611 11961 11968 3166 12010 3185 12092 7762 12155 3323 3426
pe$	12289
peak$	7898
peaks$	7898
peer$	4619 9116 10033 5750 5751 1412 10331 10359 10360 10361 10362 10363 10364 10375 10973 10976 8192 8228 3743 8315
peers	8004
peers$	4492 8965 9116 9345 10000 10028 10029 10030 5685 10055 10056 10057 10058 10115 10116 1412 10331 10359 10360 10361 10362 10363 10364 10375 10879 10885 10973 10976 12351 8121 8228 8232 8239 8315
peg	4229
pegfed$	8720
pen$	12323 8749
penalties$	12207
penalty$	7860 3511
pencilled$	3994
pens$	8749
people	7571 12168 12225
people$	13 8939 180 9116 9133 9145 9221 4878 9320 4974 4976 4978 9381 5193 5194 5199 5200 5210 5242 5360 952 5482 5563 5613 10013 10028 10029 10030 10031 5691 10046 10048 5702 10055 10056 10057 10058 5727 1237 1238 1239 1245 10090 10092 10115 10116 10195 10211 10215 1411 5925 5926 10330 10331 10335 10359 10360 10361 10362 10363 10364 10377 1549 6042 10392 6329 10738 10748 10793 11205 11206 11207 11208 11209 6869 6870 6871 11223 6886 6895 6901 11259 6913 11313 6971 11372 11374 11536 11537 7227 7228 7229 7230 7231 7232 11594 7282 7283 7299 7300 11667 11668 11677 11678 11679 11680 11681 11682 11683 11684 11685 11686 11728 11740 11741 11762 11763 11767 11769 7479 11827 11978 3204 12050 7726 12097 12099 7764 12169 7891 8194 8195 8239 8315 8570 8579
pep	4273
pep$	8764
peps$	8764
perceive$	5570 5571 5572 5573 5574 5575 5576 5577 5578 5579 5580 5581
perceived$	1299
perfectly$	4704 4712 1605 10763 10764 10765 10766 10767 10768 10769 10770 10771 10772 10773 10774 10775 1956 1959 1982
perfor	12256
performance$	8566
performers$	6886 6895
perfunctory$	4413
peril$	8838 8839
period$	7946 8742
periods$	8742
permanently$	2484 6975 2485 6976 2486 2487 2488 2489 2490 2491 4279
permit$	45 46 277 278
permited$	45 46 277 278
permiting$	45 46 277 278
permits$	45 46 277 278
permitted$	45 46 277 278
permitting$	45 46 277 278
perpet	7698 12219
perpetrator$	9381 9455 9837 10105 10106 10107 10108 1279 1280 1281 1282 5774 1284 1285 1286 1287 1288 1289 5781 10129 10130 12045 8234 8235 8236 8240 3750 3751 8651 4445
perpetrators$	9381 9455 9837 10105 10106 10107 10108 1279 1280 1281 1282 5774 1284 1285 1286 1287 1288 1289 5781 10129 10130 12045 3380 8234 8235 8236 8240 3750 3751 8651 4445
perpetually$	2484 6975 2485 6976 2486 2487 2488 2489 2490 2491 2526 2527 4041 4411
perpetuat$	38
perpetuated$	38
perpetuates$	38
perpetuating$	38
perpetuats$	38
perpetuatted$	38
perpetuatting$	38
persist$	9026 209 9061
persisted$	9026 209 9061
persistent$	559 560 5816 2292 3647 3740 3753 4159 4286
persistently$	558 2526 2527 4041 4286
persisting$	9026 209 9061
persists$	9026 209 9061
persistted$	9026 209 9061
persistting$	9026 209 9061
person	7505 11939 7603 11973 12016 12017 12019 12059 3249 12122 12125 7812 12182 12219 12231 7889 12243 3501 8117 8674
person$	14 9397 5360 5726 1246 10115 10116 10216 10330 10331 10332 10336 10359 10360 10361 10362 10363 10364 10376 1550 6043 1646 6328 10796 7077 7078 7535 11903 3204 12464 8239 8315
personal$	4856 7975
personalities$	5872
personality$	4214
persons$	10332 3204
persua	3006 3034
persuade$	11235 11258 6912
persuaded$	8883 11138 11144 11149 11152 11158 11247 11282 11283 11284 11285 11286
pest$	8243
pestered$	1253 1254
pests$	8243
petite$	3937 4403
petty$	3753 3791
petulant$	4385
phase	8668 8689 8694
phobia$	8706
phone	7564 3130 3134 11973 7637 3175 7824
phone$	564 5055 565 5056 566 5057 567 5058 568 5059 9407 9408 9409 9429 9430 9431 9432 9433 9434 9435 9436 9441 11329 11359 11360 11361 11362 11694 3009 3023 11911 3092 3114 11984 3151 11990 7756 12171 7840 4141
phoned$	4957 4958 4959 4960 4961 4962 4963 4964
phones$	564 5055 565 5056 566 5057 567 5058 568 5059 9407 9408 9409 9429 9430 9431 9432 9433 9434 9435 9436 9441 11329 11359 11360 11361 11362 3023 11911 3092 11984 3151 11990 12171 7840
photo$	9410 9418 5094 5095 605 606 10876 11865 7519 3029 3072 7581 3124 3126 12023
photog	3037 7564 3087 7578 7594 3114 7605 7606 12021 12115 3427
photograph$	5094 5095 605 606 10876 10891 11865 7519 3029 7554 3072 11911 7581 3107 3108 7604 3124 3126 3131 12000 7657 12007 12011 12022 12023 3409 7918
photographed$	8883 8949 4787 10455 10876 10891 7657 12009 3172 4148
photographing$	7657 3254
photographs$	5094 5095 605 606 10876 10891 11865 7519 3029 11887 11888 7554 11911 7581 3107 3108 7604 3124 3126 3131 7657 12007 12022 12023 3409
photography$	8663
photos	7564 7594 3114 7605 7606
photos$	9410 9418 9437 5094 5095 605 606 9526 10876 11865 7519 3029 11888 11911 7581 3124 3126 3131 12022 12023
physical$	654 655 656 657 4246
physically$	3928
physio	4465
physique$	10981 10982 10983 6690 8428 4402
physiques$	10981 10982 10983 8428 4402
pick	7612
pick$	9115
picked$	4788 5170 5171 5172 5173 5174 7510 7886
picking$	5678 5679 5680 11834 11835 11836 11837 8541
pickings$	8899 8314
pictur	7594 8611 8615
picture$	9410 9418 5094 5095 605 606 6405 6406 6407 10876 11865 7519 3029 7560 3124 3126 12022 12023 12109
pictures$	338 339 9410 9418 9437 5094 5095 605 606 10876 10891 11865 7519 3029 11887 11888 3107 3108 3124 3126 3131 12022 12023
piece$	5920 3069
pieceed$	3069
pieceing$	3069
pieces$	5920 3069
pierced$	4403
piercing$	2175 11013 8473 3984
piercings$	2175 11013 8473 3984
pig$	4059
pile$	8998
pill	3460 7951
pill$	12298
pillar$	7317 2838
pills$	7953 12307 8134 8717
pimp$	3659
pimped$	3659
pimping$	3659
pimples$	8484
pimply$	4403
pimpped$	3659
pimpping$	3659
pimps$	3659
pin$	5946
pink$	3981
pins$	3450
pint$	7952
pints$	7952
pip	7975
pip$	12322
pitiful$	11626
pity$	7351 11699
place	8008 4283
place$	0 1 2 4494 11 8850 4521 8869 8870 8871 8872 8873 8874 8875 57 9226 9429 9430 9431 9432 9433 9434 9435 9436 9490 9710 10013 10291 10796 3153 3190 12034 3325 7988 12338 12355 8072 8131 8774
placed$	0 1 2 4494 8846 8847 11 8850 4521 8869 8870 8871 8872 8873 8874 8875 57 378 379 380 381 2947 2948 3022 3041 3153 3190 3225 3227 3575 8131 4311
placem	12428
placement$	5898 10419 10420 10421 1584 1585 1586 12403 8131 8182 8364 3874 8366 8799 4311 8804
placements$	10419 10420 10421 1584 1585 1586 12424 8131 8182 8364 3874 8805
places$	0 1 2 4494 11 8850 4521 8869 8870 8871 8872 8873 8874 57 9490 9710 10013 2947 2948 3153 7651 3190 12034 12424 8131
placing$	0 1 2 11 4521 8869 8870 8871 8872 8873 8874 57 9863 9864 9865 9866 9867 9868 9869 9870 9871 9872 9873 2947 2948 3153 3190 8131
plague$	1209 6010 3703
plagued$	1209 1253 1254 3703
plagues$	1209 3703
plaguing$	1209 3703
plain$	3421 3947 3960 4137
plainly$	2363 2364 2365 2366 2503 6994 2504 2505
plaited$	8474
plaits$	8471
plan	12404 8641 8668 8689 8694
plan$	9022 11196 2788 2789 11911 12405 12452 8182 8765 8766 8767 8768 8801
planned$	11341 12141 4175
planni	11904
planning$	9023 2897 2898 2899 2900 8566
plans$	9022 11196 2788 2789 11911 8182 8765 8766
plastered$	2180
plastic$	3716
plate$	7641 3450
plates$	7641
play$	732 778 804 813 913 5503 1105 1230 6101 10909 7942 4264
played$	732 778 804 813 913 1105 1230
player$	8651
players$	7299 11853 8651
playground$	10245 10246
playing$	732 778 804 813 913 1105 1230
plays$	732 778 804 813 913 1105 1230
plea$	12137 8578 8826
plead$	5504
pleaded$	4335
pleads$	4335
pleas$	11740 11741 12137 8578 8579
please$	9400 9401 11214 11235
pleased$	302 661 662
pleases$	9400 9401
pleasing$	6952
plenty$	146 147 148 4690 4707 1822 1982
plot	3146
plot$	4174
plots$	4174
plotted$	12020 4174
plotti	11904
plotting$	4174
plucked$	3994
plug$	1447 1448 3812
plugged$	1447 1448 3812
plugging$	1447 1448 10287 10288 10289 10290 3812 8304
plugs$	1447 1448 3812
plump$	6637 6673 4403
pnc	4142
pnc$	8633
pnd	4142
pnd$	8633
pneumonia$	4454
pocket$	9733 9734
pockets$	9733 9734
podgy$	4403
point	3366
point$	4604 1901 1902 1903 1904 1905 1906 6754 2282 6850 6950 11339 3219 12242 8629
pointless$	1901 1902 1903 1904 1905 1906 4031
points$	8629
poison	4225
poisonous$	3739
polic	8701
police	3011 7503 7504 3015 7509 11861 3032 7528 7536 7537 7538 3048 3049 3050 7551 3067 3068 3073 3094 3098 7591 7595 7596 7598 11946 11951 11952 11953 3120 7614 7615 3125 7621 11974 7630 7633 11993 3162 3169 7663 3183 3205 7745 3262 7753 3271 7768 7797 3317 7808 3408 3418 3421 12262 8091 8093 8094 4134 4197 4329 4435
police$	9306 9799 10048 10226 10261 5925 5926 10429 10430 10448 10449 10450 10451 10494 10495 10496 10497 10498 10499 10500 10970 10971 11196 7054 11405 7059 7060 7062 11774 7454 2967 11841 11842 7502 11851 11856 7516 3027 11866 7523 11875 11876 3039 11883 11884 11885 7539 7540 7541 11890 3053 11898 3061 7558 3090 7582 7585 3097 11938 3102 11941 11942 11943 11945 11950 7610 7611 11959 11961 11962 11964 11965 11968 7622 11972 11980 11989 7653 3166 7660 12010 12013 3184 3185 7677 3188 7680 7696 7716 12064 7718 12070 12071 12076 7733 12092 12098 3266 7762 7785 7792 12144 3307 12155 3323 7842 12190 12227 7881 7899 7904 3417 7909 3419 7911 7912 3426 12268 12438 8093 12440 12441 8100 8101 8195 8350 4045 4092 4101 4118 4125 4136 4143 4152 4169 4175 4206 8698 4326 4338
policed$	3425 4169
polici	3011 7503 7504 3015 7509 11861 7551 3067 3068 3073 3094 3098 7591 7595 7596 7598 11946 11951 11952 11953 3120 7614 3125 7621 11974 7745 3271 7768 7808 3418
policies$	11416 11417 11418 11419 11420 11421 11717
policing$	7502 11851 11856 11875 11898 7558 7585 11938 11942 11943 11945 7608 7611 11961 11968 12092 12098 7762 12110 12155 12223 7881 12241 7909 7911 8628 4169 8663
policy$	11416 11417 11418 11419 11420 11421 11717
polish$	2157 6654 8483
ponytail$	11009 11010 11011 8472 8473
ponytails$	11009 11010 11011 8472 8473
poor$	4612 8971 8972 8973 8974 155 156 157 158 159 160 161 4859 915 5476 1091 1092 1093 1094 1095 1096 1097 1098 1099 1100 1101 1259 1260 1261 5842 10200 10314 10315 10316 10317 1480 10319 10320 10321 10322 10323 10324 10325 10326 10327 10328 10329 1574 1575 1576 1577 10417 2170 11024 2784 2785 2786 2787 11735 11736 11737 11738 2941 3181 3635 3690 3693 3737 3820 3830 3865 3868 3965 4075 4096
poorly$	2155 3961
porch$	12408
porn$	8149
pornography$	8149
portly$	4403
pose$	1309 1310 1311 1312 3382 12221
posed$	1309 1310 1311 1312
poses$	1309 1310 1311 1312 3382 12221
posing$	1309 1310 1311 1312 4137
positi	7734 3379
position$	8840 4868 3041
positions$	8840
positive$	4612 4653 12158 4179 8759
posses	8112 4346
possession$	12120 12459 8115 4344 8837
possibility$	6862
possible$	3306 4154
post$	572 581 904 905 11664 11676 3651 8629 4447
posted$	572 581 9563 5246 756 757 3651
poster$	3124
posters$	3124
posting$	9283 572 581 3651
posts	3276
posts$	4510 20 4528 338 339 572 581 9582 9583 9584 9585 830 5336 846 7581 3651 8629
potential$	4154
pothead$	8243
potheads$	8243
power	8694
power$	6413 6414 6415 12127 7858
powerful$	3937
powerfully$	3939
powers	8689
powers$	12127 7858 3381
practi	12310
practically$	763 1739 6230 1740 1741 1742 1743 1746 1747 1748 1749 1863 3899
practice$	2897 2898 2899 2900 8566
practised$	2132
pre	3403
precin	7913
precinct$	12213 3399 12260 12263
precious$	2716 7221
precocious$	8146 4393
predator$	10105 10106 10107 10108 1271 1355 8234 8235 8236
predators$	9168 10105 10106 10107 10108 1271 1355 8234 8235 8236
predatory$	4383
predic	4139
predicament$	9857 9858
predicted$	3200 4272 4294 4478
prediction$	8787
predictions$	8786 8787
predictive$	4137
preemptive$	7894
prefer$	150 151 410 411 412 413 414 415 416 450 451 452 453 454 455 1181 1186 3639 4182
prefered$	410 411 412 413 414 415 416 450 451 452 453 454 455 3639
prefering$	410 411 412 413 414 415 416 450 451 452 453 454 455 3639
preferred$	150 151 410 411 412 413 414 415 416 450 451 452 453 454 455 1181 1186 11710 2916 2917 2918 2919 7433 11781 3639
preferring$	410 411 412 413 414 415 416 450 451 452 453 454 455 3639
prefers$	150 151 410 411 412 413 414 415 416 450 451 452 453 454 455 1181 1186 3639
pregab	7955
pregabalin$	12302
pregna	7943 4254
pregnancies$	8745
pregnancy$	12290 8745
pregnant$	8744
premature$	8722 8726
prematurely$	8726 4413
prepared$	430 431 432 460 461 661 662 6760 6763 11111 11112 11113 11114 3034 7739 12141
prescr	4464
presence$	12258
present$	1303 1309 1310 1311 1312 1511 6481 6482 6483 7665 3382 12221 3896
presentation$	10079
presented$	1309 1310 1311 1312 3896
presenting$	1309 1310 1311 1312 3896
presents$	265 266 267 268 269 270 271 9140 9141 4804 4805 4806 4807 4808 4810 4811 9441 9444 5671 10038 1304 1309 1310 1311 1312 1512 3382 12221 3896
presentted$	1309 1310 1311 1312 3896
presentting$	1309 1310 1311 1312 3896
preser	4161
press$	3343 4182
pressing$	3343
pressure$	3370 12209
pretext$	3298
prettiest$	2177 3985
pretty$	4403
preven	3352 7855
prevent$	3324 12205 3398
prevented$	9301 4955 465 9554 9555 11394
prevention$	12175 7844 12202 3365 8104
preventping$	3324
preventring$	3324
prevents$	3324 3398
preventting$	3324
prey$	8881 1218 8314
preyed$	1220
preys$	1219
primar	12343
prime$	9668 9669 3789 4154
princess$	8217
princesses$	8217
principal$	7506 11923 3789 4160
priori	3080 3414 12256 8689
prioritise$	152
prioritised$	152
prioritises$	152
prioritising$	152
priority$	7680 3233 12242 4151 4154 4159 4206
prison	12364 8018 12380 8034 8107
prison$	9342 12357 12365 12381 12382 12449 12454 4337
proact	3257 3421 4197
proactive$	3011 7503 7504 3015 7509 11861 3040 7551 3067 3068 3073 3094 3098 7591 7595 7596 7598 11946 11951 11952 11953 7608 3120 7614 3125 7621 11974 7745 7748 12098 3271 7768 7808 7912
probat	8100 8101 4328
probation$	12447 12448 8819
proble	8753
problem$	10371 6032 10385 7162 11593 11764 7451 11923 8243 3769 3824 3828 3830 8322 4128 8756
problematic$	9333 10319 10320 10321 10322 10323 10324 10325 10326 10327 10393 10394 10395 10396 10397 3824 3830 8326
problems$	9642 9649 9650 9652 9653 9857 9858 5861 10385 10624 3522 8243 8322 8756 4299
procedure$	11416 11417 11418 11419 11420 11421 11717
procedures$	11416 11417 11418 11419 11420 11421 11717
proceed$	3259
proceedings$	12137 12152 8801
proces	3436 12274
process$	11416 11417 11418 11419 11420 11421 11717 12244 8030
processes$	11416 11417 11418 11419 11420 11421
processing$	7927 4271 8762
produc	7777 8611
produce$	580
produced$	580
produces$	580
producing$	580
productive$	12124
professional$	7077 7078 7082 4045
professionalism$	11770 11771 11772 11773 8587
professionals$	9799 5890 10305 10398 6881 6882 6884 6885 8285
profil	3276 8611 8615
profile$	9595 3065 7560 12007 8232 8619 4129
profiled$	12008
profiles$	338 339 830 3065 12007 8619 4129
profiling$	4129
profits$	7438
programme$	170 172 173 12244 8767 8830 8831
programmes$	170 172 173
progress$	3294 8182
progressed$	3294
progressing$	3294
progresss$	3294
prolific$	559 560 1377 1378 12044 3647 3740 3753 3795 4159
prolong$	38
prolonged$	38
prolongged$	38
prolongging$	38
prolonging$	38
prolongs$	38
promiscuity$	4353
promiscuous$	3633 8146 4353 4393
promiscuously$	4353
promise$	11416 11417 11418 11419 11420 11421 8577
promises$	11416 11417 11418 11419 11420 11421 8577
prone$	1414
proof$	3208
proper$	1257 1919 1920 1921 7179 7180 7181 7182 3726
properly$	9593
property$	9373 9374 9375 9376 5030 5031 5032 5033
propos	3349
propra	7955
propranolol$	12302
prosec	7579 7620 3292 12135 12136 7790 12139 7801 12150 3511 4435
prosecute$	7783 3374 4178 4183
prosecuted$	12093 12111 12148
prosecuteing$	3374 4183
prosecutes$	3374 4178
prosecuting$	4178
prosecution$	11926 11967 12110 12134 12137 12252 4177 8830
prosecutions$	12110 12137 12160
prosecutors$	11926
prospect$	6860 6965 2475
prostitute$	8149 3659 8152
prostituted$	3659
prostitutes$	8149 3659 8152
prostituting$	3659
prostitution$	9326 9340 8149
protagonist$	8651
protagonists$	8651
protect$	4542 9196 999 9838 5529 9904 9913 10672 10673 6416 6417 6418 6421 6422 6424 6425 6428 6432 10820 10836 10960 2968 2976 2977 2978 3356
protected$	999 10836 10841 10842 10843 10844 10845 10846 2976 2977 2978
protecting$	999 5530 10457 6416 6417 6418 6421 6422 6424 6425 6428 10820 10836 10841 10842 10843 10844 10845 10846 10853 10858 10859 10860 10861 10862 2976 2977 2978 3356
protection$	10457 10755 10815 10816 10817 10818 10833 10834 10835 10836 10841 10842 10843 10844 10845 10846 10853 10858 10859 10860 10861 10862 10916 10917 10918 10926 10941 10943 11582 7776 7780 7830 7838 7839 8057 4481
protects$	999 10836 2976 2977 2978 3356
protectted$	999 10836 2976 2977 2978
protectting$	999 10836 2976 2977 2978
protest$	8180
protocol$	11416 11417 11418 11419 11420 11421
protocols$	11416 11417 11418 11419 11420 11421
proud$	7404
prov	3268
prove	11861 3207 3224
prove$	7701
proved$	7701
proves	3224
provid	3088 4121
provide$	3024 7533 3277 8165
provided$	9052 4739 4740 8165
provideed$	3024
provideing$	3024 3277
providence$	8169
provider$	7054 7059 7060 11774 7454 11841 11842 4102
providers$	7054 7059 7060 11774 7454 11841 11842
provides$	3024 3277 8165
providing$	8165
provin	3224
proving$	1293
provision$	8764 8768
provocative$	8146 4354 4393
provocatively$	2155 3951 3961 8490 8492 4354 4393
provoke$	8857 4511 322 9727 3704 8532
provoked$	8857 4511 322 3704 8532
provokes$	8857 4511 322 3704 8532
provoking$	8857 4511 8916 8917 8918 8919 8920 322 3704 8532
prowl$	1413 11324
prowled$	1413
prowling$	1413
prowlled$	1413
prowlling$	1413
prowls$	1413
pru	4273
pru$	8764
ps$	11959
pscale	12343
psoria	4234
psoriasis$	8725 4406
psychi	4467
psychiatric$	4265
psycho	4450 4467
psycho$	8243
psychologically$	3932
psychologist$	4468
psychologists$	4468
psychopath$	8243
psychopathic$	4383
psychopaths$	8243
psychos$	8243
psychotic$	8316
ptsd	4447
pub$	11941
public	7847
public$	10131 10132 10133 10134 10135 10136 10137 10138 10139 10140 10141 10142 10145 10146 10150 5834 10208 10212 3347 3348 12194 12220 8112 8194 4324
pubs$	11941
puffer$	8491 4005 4013
puffers$	11068 11069 11082 11083 11084 11086 8491
pull$	11829 11830 11831 11832 11833 8606
pulled$	8883 1170 11091 6745 3002 8495
pulling$	7566
pumped$	8719
punch	12389 12397
punch$	12390
punche	3553
punched$	12390 8044
punches$	12390
punish$	11753 2928 2929 2930 2931
punished$	9634 5770 5771 5772 5773 2928 2929 2930 2931
punishes$	2928 2929 2930 2931
punishing$	2928 2929 2930 2931 11834 11835 11836 11837
punitive$	11511
pupil	12105 8117
pupil$	10115 10116 1412 10331 10359 10360 10361 10362 10363 10364 10375 12464 3707 8227 8239 3749 8315 4273
pupils	7505 11939 7603 11973 12016 12017 12019 12059 3249 12122 12125 7812 12182 12219 12231 7889 12243 8674
pupils$	177 358 9221 4878 420 5193 5194 5199 5200 5210 5242 848 869 5360 952 5482 10045 10055 10056 10057 10058 5727 1237 1238 1239 1244 10115 10116 10126 10131 10132 10133 10134 10135 10136 10137 10138 10139 10140 10141 10142 10145 10146 10147 10195 1411 1412 10331 10334 10359 10360 10361 10362 10363 10364 10375 1548 2205 2252 2253 11205 11206 11207 11208 11209 6869 6870 6871 6886 6895 6971 11374 7299 8133 8194 8227 8239 8242 8315 3833 8578
purcha	7655 7656
purely$	1565
purple$	3981
purpos	3366 8611
purpose$	11606 11609 12191 3357 12242
pursu	3080 3199
pursue	3299 3342
pursue$	307
pursued$	307
pursues$	307
pursui	3299 3342
pursuing$	307
push	3422
push$	522 523 524 772 10219 3343 3643 8532 4208
pushed$	522 523 524 772 3425 3643 8532
pushes$	522 523 524 772 3643 8532
pushing$	9359 522 523 524 772 3343 3643 8532
pushover$	10944 8410 8411
pushovers$	10944 8410 8411
put	12389 3617
put$	0 1 2 4494 8844 8845 11 8850 4521 8869 8870 8871 8872 8873 8874 8875 57 152 9052 4757 9226 9255 4920 436 437 438 9297 9549 9550 9551 9684 9685 9686 5386 5387 9753 5471 1216 11159 11322 2667 2947 2948 2976 2977 2978 3022 3118 3119 3153 3225 3227 3350 3449 3573 3595 8165
puted$	0 1 2 11 57 436 437 438 2667 2976 2977 2978 8165
puting$	0 1 2 11 57 436 437 438 2667 2976 2977 2978 8165
puts$	0 1 2 4494 11 8850 4521 8869 8870 8871 8872 8873 8874 8875 57 152 436 437 438 9684 9685 9686 1216 11322 2667 2947 2948 2976 2977 2978 3153 7651 3573 3595 8165
putted$	0 1 2 11 57 436 437 438 2667 2976 2977 2978 8165
putting$	0 1 2 4495 8843 11 57 152 436 437 438 9863 9864 9865 9866 9867 9868 9869 9870 9871 9872 9873 1216 11322 2667 2947 2948 2976 2977 2978 8165
puzzling$	925 928 931 932
pyjama$	6732 8491
pyjamas$	11073 11074 11075 11078 11086 8491
queen$	8246 3756
queens$	8246
questi	12021 3427
question$	925 928 931 932 6967 3256 3409 7918
questionable$	4612 8971 8972 8973 8974 5476 3635
questioned$	3602
questioning$	3256
questions$	3256 3409
quetiapine$	4463
quick$	302 11689 11750 7404 2915 3698
quicker$	10535 10674
quickly$	9522 9523 10536 10607 10674 11704 11705 11706 11707 11838 11839 11840
quiet$	9107
quiff$	8473
quiffs$	8473
quite$	4684 4704 1605 1783 1956 1959 1982 3887 3897 3914
quiz$	3256
quizing$	3256
quizs$	3256
rabble$	1251 1252 8213 3734 4361
race$	6627 6630 6645 6649 6653 11022 6687
racists$	8555
radar	12113
radar$	11691 11975 11977 3142
radio	3130
radiotherapy$	4451
raff$	8211
rag$	8208
ragged$	11042 11043
rags$	8208
raid	7510 7816
raid$	3021 12163 3599 8666
raided	7510
raided$	12187 12429 3599
raids$	3599 8666
rails$	10205
raise$	6416 6417 6418 6421 6422 6424 6425 6428 7099 3911
raised$	7098 3911 8495
raiser$	8293
raisers$	8293
raises$	3911
raising$	6416 6417 6418 6421 6422 6424 6425 6428 3911
ramp$	3371
ramped$	12208
ramping$	3371
ramps$	3371
ran$	522 523 524 525 526 527 528 529 530 531 543 544 562 563 858 859 860 1352 1566 1567 1568 1643 1644 3555 3643 3781 3784 3804 8646
random	3257
random$	7748
rang$	11803
ranger	3183
rape	8049
rape$	9974 9975 9976 9977 9978 9979 9980 9981 12396 8202
raped	8797
rarely$	1950 6441 1951 6442 1952 3499
rascal$	4361
rascals$	4361
rash	7925
rash$	100 101 984 12272 3688
rat$	8209
ratbag$	8217
ratbags$	8217
rate	3352
rate$	7869 8666 8671
rated$	1293 1307 1499 1503
rates$	7869 8666 8671
rather$	11766 11768 7469 11825 11826 11828 3887
rating$	11860
ratings$	11806 11807 11860
rational$	4856
rats	3592
rats$	8083 8209
re	7843
re$	6815 6826 3740
reach$	8895 8896 8897 8898 10291 11214 11235 11258 6912 11266 11296 11297 11298 8522 8524
reached$	9883 9884 9885 9886 11138 11144 11149 11152 11158 11247 11264 11282 11283 11284 11285 11286
reaches$	8523
reaching$	11296 11297 11298 6952 8522
react$	11160 11753 8602
reacted$	8602 8603
reacting$	8602
reaction$	10405 10406
reacts$	8602
reactted$	8602
reactting$	8602
read	7514 3505 8790
read$	10291 10508 10509 2581 2582 2583 11583 11928 7627 7666 12353
reader	3486
reader$	11988 7977
readers$	11988
readily$	9522 9523 11704 11705 11706 11707 11838 11839 11840
readin	3485 12354 8008
reading$	7976 12355 8541 4293
ready$	9668 9669 1843 1844 11750 7404 3020 3034 3306 12433
real$	5886 7179 7180 7181 7182 4200
realise$	182 5449 5450 5570 5571 5572 5573 5574 5575 5576 5577 5578 5579 5580 5581 5627 5628 5629 5630 5631 5632 5633 5634
realised$	5449 5450 9824 9825 5479 5480
really$	6262 2363 2364 2365 2366 3914
reap$	861 862
reaped$	861 862
reaping$	861 862
reaps$	861 862
rearrested$	8816
reason$	6379 6591 2101 11296 11297 11298 11692 3298 8522
reasoned$	11138 11144 11149 11158 11247 11282 11283 11284 11285 11286
reasoning$	11296 11297 11298 6955 8522
reasons$	3298
reassurance$	10853
rebuff$	9745 5399 5400 5401 5402 3692 4020
rebuffed$	11121 11126 11127 11128 11129 3692 4020
rebufffed$	3692 4020
rebufffing$	3692 4020
rebuffing$	3692 4020
rebuffs$	3692 4020
recall$	12058
recalled$	3611
receiv	8611 4263
receive$	4793
receives$	3484
recent	3032
recent$	7523
reckless$	100 101 4612 8971 8972 8973 8974 4859 9333 870 984 3633 3688 4383
recklessly$	4347
recklessness$	9207 9208 9209 9210 9211 9212 9582 9583 9584 9585 9646 5338 5339 5359 9707 5440
reclaim$	3405
reclaimed$	3405
reclaiming$	3405
reclaims$	3405
recognise$	9196 9904 5570 5571 5572 5573 5574 5575 5576 5577 5578 5579 5580 5581 5627 5628 5629 5630 5631 5632 5633 5634 10508 10509 10960
recognition$	11988 8631
recomm	3349
recommit$	12054 12081
record	7564 3084 3109 3116 3202
record$	7166 7276 11756 7432 11899 3066 11927 7588 11936 7590 3105 3108 7607 3140 3143 3149 7669 7687 12063 7717 12065 12446 8756 8829
recorded$	3057 7607 3118 3119 3140 3154 7669 12020 3225 3227 7852 7853 4191
recording$	2897 2898 2899 2900 7499 3107 7604 7607 3140 3143 3149 7669 8566 8663
recordinged$	7607
recordings$	3107 7604 7607
records$	11887 11899 11911 11927 7588 11936 7590 3105 3108 7607 3140 3143 3149 7669 12024 7687 12035 12063 12065 8632 8756
recover$	4239
recovered$	12173 4239
recovering$	4239
recovers$	4239
recovery$	12382
recrui	11909
recruit$	506 507 3641 3642
recruited$	8883 506 507 4999 509 510 511 3641 3642
recruiter$	10105 8234 8237 8238
recruiters$	10105 8234 8237 8238
recruiting$	506 507 3641 3642
recruitment$	8893
recruits$	506 507 3641 3642
recruitted$	506 507 3641 3642
recruitting$	506 507 3641 3642
red$	12143 3958 3981 8491 4175
redeal$	12054 12081
redeeming$	8289
redemption$	8289 8524
redheaded$	6673 4403
reduc	3352
reduce	3501
reduce$	12189 12205 8699
reduced$	12216 8683
reduct	7844
reduction$	12191 12202
referenced$	7568
referr	12310
referral$	6774 2284 6776 2286 2287 11587 8578 4339
referrals$	6774 2284 6776 2286 2287 11587 11740 11741 8578 8579
referred$	4263
reflected$	5732
refuge	8070
refuge$	12417
refus	3430 4477
refusal$	4849 359 360 361 362 363 364 1467 1468 1469 1470 1471 2264 2265 6783 2735
refusals$	2264 2265 6783 2735
refuse	4329
refuse$	9574 956 1032 1038 1039 1040 1041 1042 1044 1088 1140 2263 11115 11120 11318 11322 4019 8513 8530 4094
refused$	956 9804 1032 1038 1039 1040 1041 1042 1044 1088 1140 2263 11115 11120 11121 11126 11127 11128 11129 11318 11322 4019 8513 8530 8573 4094
refuser$	8264 4371
refusers$	8264 4371
refuses$	956 1032 1038 1039 1040 1041 1042 1044 1088 1140 2263 11115 11120 11318 11322 4019 8513 8530 4094
refusing$	956 1032 1038 1039 1040 1041 1042 1044 1088 1140 2263 11115 11318 11322 11512 11513 4019 8530 4094
regain	3375
regard	8611
regard$	4580 4581 4582 4583 4584 4586 4587 5862 5863 1373 5865 1409 6405 6406 6407 11548 11549 11550 11551 11552 11553 11554 11555 7211 7212 7213 7214 7215
regardded$	1409
regardding$	1409
regarded$	1295 1409 1505
regarding$	1409 6341 7747
regardless$	9038 9042 9670 10799
regards$	1409
regist	3037 7564 3114 7605 12115
register$	11911 3108 7635 12024 12027 12439 8656 8768
registered$	3549 4249 8779
registers$	11278 11911
registration$	3009
registrations$	4137 8637
regret$	9967 9968
regrettable$	7351 11699
regrettably$	4415
regula	3257
regular$	559 560 1257 7748 3647 3726
regularly$	558 12304
regulation$	10412 10413
rehab	12380 8034
rehab$	12381 8747
rehabilitation$	4339
reject$	1213 1214 11115 11322 3705 4020
rejected$	1213 1214 11115 11121 11126 11127 11128 11129 11322 3705 4020
rejecting$	1213 1214 11115 11322 11512 11513 3705 4020
rejects$	1213 1214 11115 11322 3705 4020
rejectted$	1213 1214 11115 11322 3705 4020
rejectting$	1213 1214 11115 11322 3705 4020
relapse$	11161 8517
related$	12351 8206
relati	12362 12413 8611
relations$	8143
relationship$	8926 4800 617 618 619 9462 9463 5145 5146 5147 5148 9526 10456 10681 10682 1907 1908 1909 1910 1911 1912 1913 10803 10804 10805 10876 3546 8124 8143 8379
relationships$	8926 4800 617 618 619 5145 5146 5147 5148 9526 10665 10666 10667 10668 10669 10679 10681 10682 1907 1908 1909 1910 1911 1912 1913 10803 10804 10805 10876 8124 8143 8379
relay	3104
relay$	3121
relaying$	3121
relays$	3121
releas	3088
released$	4328 4329
relentlessly$	4411
relevant$	3129
reliab	3032
reliable$	7523
reliant$	8403
relied$	11282 11283 11284 11285 11286 3342
relies$	3598
relish$	1144 1145 1146 1147 3695
relished$	1144 1145 1146 1147 3695
relishes$	1144 1145 1146 1147 3695
relishing$	1144 1145 1146 1147 3695
reluctance$	4849 359 360 361 362 363 364 1467 1468 1469 1470 1471
reluctant$	1035 1038 1039 1040 1041 1042 1044 1467 1468 1469 1470 1471 2915
relying$	3598
remain	8028 4324
remain$	9226 791 792 1128 1240 1262 1313 1314 1315 1316 1317 1318 1319 1320 1321 1322 1323 1325 1326 1327 1328 1329 1330 1415 1500 1519 1528 1529 1530 1531 1532 1533 1733 1739 6230 1740 1741 1742 1743 1746 1747 1748 1749 1873 2108 2149 11159 12375 3650 3745 3747 3752 3799 3825 3827 3835 3836 8815
remained$	5967
remains$	4624 356 357 791 792 1128 1240 1262 1313 1314 1315 1316 1317 1318 1319 1320 1321 1322 1323 1325 1326 1327 1328 1329 1330 1415 5967 5972 1500 1519 1528 1529 1530 1531 1532 1533 1733 1739 6230 1740 1741 1742 1743 1746 1747 1748 1749 1873 2108 2149 7895 3650 3745 3747 3752 3799 3825 3827 3835 3836
remand	7801 4328
remand$	8819
remanded$	12148 8098 8819
remark$	2256 2257 2258 2259
remarkably$	3897 3914
remarked$	2256 2257 2258 2259
remarking$	2256 2257 2258 2259
remarkked$	2256 2257 2258 2259
remarkking$	2256 2257 2258 2259
remarks$	9160 2256 2257 2258 2259
remind	3275
remind$	3137
reminded$	9024 9025 191 192 193 204 205 206 207 3180 7674
reminder$	11696 11697
reminders$	9021 11696 11697
remiss$	4414
remit	3366
remorse$	9967 9968 8184
remorseless$	4383
remote$	11750
remov	3080 3422
remova	12406
remove$	3534
removed$	378 379 380 381 11534 11535 12151 3425 3534 3535
removes$	3534
removing$	3534
render$	41 42 44
rendered$	41 42 44
rendering$	41 42 44
renderred$	41 42 44
renderring$	41 42 44
renders$	41 42 44
rent$	4483
reoffe	7848
reoffend$	11160 12038 12054 12081 8517
reoffended$	4488
reoffender$	4367
reoffenders$	4367
reoffending$	12190 12193 12195 4192 4488
reoffends$	4488
repair$	11753
repara	3613
reparation$	8104
repeat$	559 560 11160 3647 3740 4159
repeated$	4708 7349 7350 7373 11740 11741 4045 8579 4267
repeatedly$	558 7033 2820 4022
replied$	9563 11406 11409 11410 11412 11413 11414 11415 11430 11431 11803
replies$	2788 2789
reply$	9590 9591 9592 9949 9951 11133 11139 11153 11573 2788 2789 11694 11753 11756 8514
replying$	9047 9283 9590 9591 9592
report	3031 7524 7532 3084 3104 3109 3115 3116 3219 7710 8008 8611 8614
report$	9196 9763 9782 9904 11507 11587 2909 11879 11927 7607 3121 3122 3123 11966 3143 3149 12063 12065 12104 12355 3609 8578 8785
reportd$	3123
reported$	9532 9540 7607 3123 11971 3213 3240 7852 7853 3609 8624 8659
reporting$	11132 7607 3121 3123 3143 3149 3609
reportinged$	7607
reportings$	7607
reports$	11507 11587 11927 7607 3121 3123 11966 3143 3149 12063 12065 12104 3351 3609 8578
reprim	4328
reprimand$	8819
reprimanded$	8819
reprimands$	8819
reprisal$	8177
reprisals$	8177
reprobate$	4361
reprobates$	4361
reputation$	1589 1590 11729 7438 11795
reques	7544 3329 3342 3349
request$	11587 11696 11697 8578
requested$	8635
requests$	11696 11697 11740 11741 8578 8579
requir	7544 8611
require$	10576 1995 1996 1997 6489 1999 2000 2001 2002 2015 2016 10855 6509 6510
required$	2015 2016 10855 6509 6510 3357 12205 8019
requirement$	12442
requires$	2015 2016 10855 6509 6510
requiring$	2015 2016 10855 6509 6510
rerob$	12054 12081
rescuing$	10927
reside	7847 3563 3565
residential$	8054 8056 3873
residents$	10048 5702 10131 10132 10133 10134 10135 10136 10137 10138 10139 10140 10141 10142 10145 10146 10147 10208 10212 5925 5926 7299 12194 12220 8194 8195
resilience$	4395
resilient$	2040 2041 2042 2043 2118 8423 4395
resist$	9196 9574 9745 5399 5400 5401 5402 9819 9855 2281
resistance$	1467 1468 1469 1470 1471
resistant$	1467 1468 1469 1470 1471 8527 8530 4383
resisted$	9689 2281
resisting$	2281
resists$	2281
resistted$	2281
resistting$	2281
resit	4297
resolution$	8830
resort$	502 503
resorted$	502 503 2868
resorting$	502 503
resorts$	502 503 2869
resortted$	502 503
resortting$	502 503
respect$	9904 9929 5591 5832 11133 11139 11153 11548 11549 11550 11551 11552 11553 11554 11555 8254 8514
respected$	9540
respit	3563
respite$	8054
respon	11871 7528 11909 7698 12078 8689
respond$	9904 11133 11139 11153 11187 11188 11573 11753 11756 8514
responded$	11406 11409 11410 11412 11413 11414 11415 11430 11431 11583
response$	2673 2681 2682 2683 2788 2789 2897 2898 2899 2900 3011 7503 7504 3015 7509 11861 11868 11875 7551 3067 3068 3073 3094 3098 7591 7595 7596 7598 11946 11951 11952 11953 7608 3120 7614 3125 7621 11974 7745 3271 7768 7808 12228 8566
responses$	2673 2681 2682 2683 2788 2789 2897 2898 2899 2900 8566
responsib$	11593 11678 11722
responsibbed$	11593 11678 11722
responsibbing$	11593 11678 11722
responsibed$	11593 11678 11722
responsibilit$	6271
responsibilities$	10617 11371 11593 11722
responsibility$	382 383 384 385 9679 9723 9724 9725 9839 1019 1020 5515 5516 5517 5518 5519 5520 5521 5522 5523 5524 5525 5526 5540 5541 5542 5543 5544 9892 9893 9894 9895 9896 9897 9898 9899 9900 9901 9902 5556 9934 10958 11371 11457 11548 11549 11550 11551 11552 11553 11554 11593 11722 2904 8793
responsibing$	11593 11678 11722
responsible$	8863 70 71 72 73 74 1019 1020 2118 10958 2896 11749 12045 3215 7732 3250 7760 7761 3279 12133 3622
responsibly$	9593
responsibs$	11593 11678 11722
rest$	4873 4874 4875 4876 10549 10653 10654 10655 10656 10657 10701 10702 10703 10878 11030 11031 11032 11742 8580
resteal$	12054 12081
rested$	4873 4874 4875 4876
restor	3375
restra	3532
restraining$	8023
rests$	4873 4874 4875 4876 11742 8580
result$	345 4872 7779 3299 7811 8785
resulted$	8850 9685 9686
resulting$	7811
results$	11729 7438 11795 11806 11807 12226 12355 8785
resume$	8993
resumed$	8993
resupply$	12054
retail	3050 7615 7847
retail$	7913
retailers$	3027 11866 7541 11941 11962 11964 3184 12194
retain$	4145
retained$	8635 4145
retaining$	4145
retains$	4145
retak	3375 4297
retaliation$	8177
return	8611
return$	8940 8955 4641 9079 9146 323 9226 9255 9257 9258 9259 498 499 500 501 5029 539 543 544 5039 5082 5090 600 601 602 5097 9448 9904 11133 11139 11153 11159 11161 3111 3676 8514
returned$	9079 323 498 499 500 501 539 543 544 3676
returning$	9047 323 9283 498 499 500 501 5026 539 543 544 5036 9559 3676
returnned$	323 498 499 500 501 539 543 544 3676
returnning$	323 498 499 500 501 539 543 544 3676
returns$	9079 323 498 499 500 501 539 543 544 3111 3676
reveal	3219 7710
reveal$	12034
revealing$	11042 11043 4005
reveals$	12034
revel$	1215
reveled$	1215
reveling$	1215
revelled$	1215
revelling$	1215
revels$	1215
revenge$	8177
review	3157
review$	3070 8361
reviewed$	3070 7767 7836
reviewes$	3070
reviewing$	3070
reviews$	3070 8361
rheumatic$	4233
rid$	3360 7890
ridding$	3360
riddled$	1440
ride$	9518 772
rided$	772
rides$	9518 772
riding$	772
rife$	1440
riff$	3720
right$	4612 4614 4653 9635 9636 5349 5350 5351 9934 1257 10193 6249 1919 1920 1921 3726
rightly$	2909
rigid$	11689 11750 7404
rigoro	3385
rigorous$	7876
ring	11848 3122 3130 7690
ring$	9368 9369 9763 11076 3046 7613 3732 8491
ringin	11897
ringing$	11132 3046 7613
ringle	12051 12255 8674
ringleader$	12037 12072 12142 4364
ringleaders$	12037 12072 12142 4364
rings$	6134 6135 6689 11076 3046 7613 8491
ringworm$	4454
riot$	8273 8274 8275 8295
ripped$	11042 11043 6742 3998 4005
rise$	3322 7898
rises$	7898
risible$	11626
risk$	8838 8839 8849 4506 16 17 18 4566 8914 8915 8921 8927 8928 8929 8930 8932 8933 8934 8936 4725 4726 4727 4728 4729 4730 4731 4732 4733 4734 4735 4736 4737 9617 829 9857 9858 9917 9918 9919 9920 9921 9922 9923 9924 9925 9926 9927 9928 9939 9940 9941 9942 9943 9988 9995 10008 5784 1294 5786 5787 5788 5789 5790 5791 5792 5793 5794 5795 10143 10144 5798 5799 5800 5801 5802 5803 5983 5984 1494 1495 5987 1497 1498 10337 10338 10339 10340 10341 10342 10343 10344 10345 10346 10347 10348 10349 10350 10351 10352 10353 10354 10355 10356 10443 10506 10665 10666 10667 10668 10669 10803 10804 10805 10815 10816 10817 10818 10828 10829 10830 7341 7836 3355 7873 7902 3631 4125 4153 4481
riskier$	4612 3633
risks$	8838 8839 8914 8915 8927 8928 8929 8930 8932 8933 8934 8936 4666 4667 4725 4726 4727 4728 4729 4730 4731 4732 4733 4734 4735 4736 4737 9857 9858 9917 9918 9919 9920 9921 9922 9923 9924 9925 9926 9927 9928 9940 9941 9942 9943 9988 10443 10494 10495 10496 10497 10498 10499 10500 10803 10804 10805 10815 10816 10817 10818 8123
risky$	8838 8839 4612 155 156 157 158 159 160 161 4859 9333 5666 10035 3633 3701 3824
risperidone$	4463
ritali	4257
ritalin$	8748
rivalry$	8206
rivals$	8195
roaccutane$	4463
road$	9249 4995 10274 3886
roadman$	10088 8207 4360
roadmen$	10088 8207 4360
roam$	9288 1413
roamed$	1413
roaming$	1413
roammed$	1413
roamming$	1413
roams$	1413
rob$	10066 10067 10270 12025 12054 12057 12081 12082 7887
robbed$	8883 8886 9303 9612 3626
robber	11854 11862 11871 7528 11915 12051 7706 12066 3230 12075 12079 12080 12087 12088 3251 12094 12102 12106 12107 12108 7848 8091 8093 8112 8113 8116 8647 4346
robber$	10169 10170 10171 10253 10254 10255 10256 10257 12045 8243 8244
robberies$	12052 12053 7721 7742 12195 3407 12460 12461 12463 8665 8672 8837
robbers$	10169 10170 10171 10253 10254 10255 10256 10257 8243 8244
robbery$	8905 9302 9326 3011 7503 7504 3015 7509 11861 11868 11875 3040 7536 7537 7538 3048 3049 7551 3067 3068 3073 3094 3098 7591 7595 7596 7598 11946 7601 11951 11952 11953 7608 3120 7614 3125 7621 11974 3169 7680 12028 7721 12070 7745 3271 7768 7785 7808 3423 12438 12440 12459 12460 12461 12463 8177 4154 4164 8837
robbing$	12083 12162
robs$	12025 12057 12082 7887
robust	3379 3385 3390 4197
robust$	7876 3389 8423 4397
robuster$	3389
robustly$	8660
rode$	772
role$	9679 11722 7759
roles	11907
roll	4283
roll$	1190 11618 8774
rolled$	7885 7886 8774
rolling$	1190
roma$	2157 6654
romanian$	2157 6654 8483
romantic$	654 655 656 657
roof$	12411
room	7753
room$	3027 11866 11883 11884 11885 7539 7540 7541 11940 11962 11968 11969 7660 12010 8071 8072 12423 3591 8626 8782
rooms$	11969 8626
ropes$	10440
rose$	8671
rot$	11578 11798
rotten$	1426 1427 3736 8316
rough	8809
rough$	5755 6032 6033 3702 3736 3960 8454
round$	9162 9163 9165 9167 10442 6102 10481 3292 8507 8699
rouser$	8225
rousers$	8225
route	12016
route$	4995 11920
routes$	11920
routin	3257
routine$	7748
row$	6863 11211 6865
rowdy$	3830 4383
rows$	3522
rubber$	4068
rude$	10328 10329 10427 11322 4383
ruffian$	4361
ruffians$	4361
rug$	11719
rui	4328
rui$	8819
ruin$	9726
rule$	10052 11416 11417 11418 11419 11420 11421 3014
rules$	10064 10212 5874 5875 5876 5877 10552 10919 10920 10921 10941 10943 11416 11417 11418 11419 11420 11421 11717 3014 8196
ruling$	3014
rum$	12299
run	3334
run$	8940 8955 9013 9226 9255 9257 9258 9259 4921 4922 4923 522 523 524 525 526 527 528 529 530 531 543 544 5044 5049 562 563 686 687 9574 858 859 860 9763 5464 9855 1190 1204 1205 1352 10219 5889 1566 1567 1568 1643 1644 1782 11161 2340 2341 11322 7453 3074 3186 3412 3555 3643 3780 3783 3804
runaround$	10237
runaway$	10169 10170 10171 8243 8244
runaways$	10169 10170 10171 8243 8244 4370
runed$	3186
rung$	4957 4958 4959 4960 4961 4962 4963 4964 11583
runing$	3186
runner	8657
runner$	9358 10172 1340 10278 10279 8243 8245
runners$	9358 10172 1340 10278 10279 12069 8243 8245
runnin	11909 7698
running$	8916 8917 8918 8919 8920 4992 9359 522 523 524 525 526 527 528 529 530 531 543 544 5043 5045 5049 562 563 1190 1204 1205 1352 1643 1644 1782 11322 3074 12045 12078 3555 3643 3779 3782 3804 8622
runs	11909
runs$	522 523 524 525 526 527 528 529 530 531 543 544 5049 562 563 686 687 858 859 860 1190 1204 1205 1352 1566 1567 1568 1643 1644 1782 11322 3074 11934 3186 3555 3643 3804 8622
rushed$	3477
s$	7547 7696 12046 7909 3452 3455 7959 7964 7989 7999 8002 3517 8009 8011 8012 3523 3524 8021 8024 3541 8036 3552 8056 12416 8079 8081 12430 12437 12443 8111
s17$	4482
s20$	4482
s31$	4482
s47$	4482
sabotage$	3691
sabotaged$	3691
sabotages$	3691
sabotaging$	3691
safe$	8891 8892 4653 9856 9860 5514 9862 9874 9875 9883 9884 9885 9886 10778 6449
safeguard$	4542 9196 5533 9913
safeguarding$	10833 10834 10835 10836 10844 10845 10846 10853 4045
safer$	4612 4653
safety$	8848 4502 8927 8928 8929 8930 8931 8932 8933 8934 8935 8937 8990 8991 4675 4676 9750 9857 9858 9862 9863 9864 9865 9866 9867 9868 9869 9870 9871 9872 9873 5622 5623 5624 5625 5626 10815 10816 10817 10818 10912 11980
said$	116 4932 5188 5189 5198 5343 5427 5458 11200 6931 6932 6933 6999 7000 7003 7148 7149 2758 2759 3213 3269
sale	12106
sallow$	4403
same$	9039 9041 9043 9045 9671 5775 6486 6487 6488 2135 6691 11045 11058 6722 6729 6926 6927 6928 6929 3934 3995
sanction$	3346 4179
sanctioned$	378 379 380 381 5770 5771 5772 5773
sanctions$	3346
sand$	11716
sandy$	3958
sat$	2240 2241 2242 2747 2748 2749 2750 2751 2752 2753 2754
satisfy$	11235
savage$	10169 10170 10171 8243 8244
savages$	10169 10170 10171 10190 10191 10192 8217 8243 8244
saved$	9883 9884 9885 9886 11282 11283 11284 11285 11286
saving$	10927 11729 8289 8524
savvier$	1596 1597 1598
savvy$	1596 1597 1598 6566 6567 6568 2118 2122 8373 4392
saw	3471 3546
saw$	1409 2657 2658 7962
say	3219 7710
say$	8986 4761 9196 4851 4918 5229 9769 9782 9815 5505 9855 9904 1248 10960 11117 11133 11139 11153 6999 7000 7003 3071 8514
saying$	1248 11132 11213
says$	1248 11118 11200 6999 7000 7003 2758 2759
scabies$	4454
scalde	3553
scalded$	8044
scale	12343
scallies$	4361
scally$	4361
scallywag$	4365
scallywags$	4365
scan$	3070 12317
scandal$	4413
scandalous$	4413
scaned$	3070
scanes$	3070
scaning$	3070
scanned$	7767
scans$	3070 12317
scant$	89 96 1371 1372 1374 7201 7208
scantily$	2155 3950 3961
scar$	2175 8473
scarcely$	5499 1011 1012 1013 1880 1882 1883 1917 1950 6441 1951 6442 1952 2017 6508 2018 2019 6599 3901 3902 3916
scare$	10870 10871 10872
scared$	10828 10829 10830 2035 2036
scares$	6384 10732
scarf$	11081 8491
scaring$	8916 8917 8918 8919 8920
scarlet$	4233
scars$	2175 8473
scarves$	11081 8491
scatter$	12204
scattering$	3404
scenario$	8840
scenarios$	8840
scene$	10494 10495 10496 10497 10498 10499 10500 12028
scheme$	8656
schemer$	8243
schemers$	8243
scheming$	4383
schizo	4450
schizophrenic$	12379
school	3498 12354 8778
school$	9346 9347 9348 9586 9587 9799 9912 10117 10118 10119 10120 10121 10122 10131 10132 10133 10134 10135 10136 10137 10138 10139 10140 10141 10142 10145 10146 10150 10176 5833 10208 5898 10398 11196 7054 7059 7060 7062 11774 7454 2967 11841 11842 12321 12331 12332 12333 12334 12335 7989 12337 12338 12345 12347 12348 12355 12433 8087 8140 3773 4045 4092 4101 4102 8764 8774 8775 8776 4294
schoolboy$	3749
schooled$	3502
schooling$	12346 8776
schoolmates$	8242
schools$	10117 10118 10119 10120 5925 5926 12342 12424 8774
sclerosis$	12381
scolio	4453
scor	8644
score$	10440 11860 8661
scored$	12008
scores$	11860 8661
scorn$	11819 11820 11821 11822 11823 3692
scorned$	3692
scorning$	3692
scornned$	3692
scornning$	3692
scorns$	3692
scour$	3070
scoured$	3070
scoures$	3070
scourge$	6010
scouring$	3070
scours$	3070
scrap$	9606
scraped$	8474
scratch$	11608
scrawny$	4403
scream$	8180
screamed$	9804
screening$	12296
screens$	11329 11359 11360 11361 11362
screenshot$	7604
screenshots$	7604
screwed$	1521 6157 6158
scribe	3486
scribe$	7977
scrolled$	7767
scrote$	4365
scrotes$	4365
scrounger$	8243
scroungers$	8243
scruffily$	2155 3961 8490 8492
scruffy$	2157 6652 11042 11043 3960 3981 3998 4005 4403
scrutiny$	11975
scum$	4361
scumbag$	4361
scumbags$	4361
search	7510 7514 11886 12021 3292 12136 12150 3427
search$	3021 3070 7580 3210 3267 3286 12129 7783 3308 12163 12164 7818 12166 3331 7823 3333 12172 3409 3410 12252 7918
searched$	3070 12101 7767 3331 12187
searches$	3070 12095 3286 12164 7818 12166 3331 3333 12172 12241
searching$	3070 12164 3331 3333
searchped$	3308
searchs$	3070 3308 3409
seasoned$	4396
seating$	7564
second$	2135 7210 7418 3492
secrecy$	5300 11598
secretive$	4383
sectio	12380 8034 4467
section$	7820
section17$	4482
section20$	4482
section31$	4482
section47$	4482
sectioned$	12381
secur	4161
secure	3299 3565
secure$	9572 9573 8056 12449 8107 4145 4339
secured$	11933 8635
secureed$	4145
secureing$	4145
secures$	4145
securi	3050 7615 7622 3162 7663 3183 7745 3262 7753 3299
security$	10048 3027 11866 7541 11941 11962 11964 11969 7653 3166 12010 3184 3185 12092 3307 3323 3426 8195
seduce$	301 3637
seduced$	301 1148 3637
seduces$	301 3637
seducing$	301 3637
see	11861 3471
see$	182 9196 9226 925 928 931 932 5570 5571 5572 5573 5574 5575 5576 5577 5578 5579 5580 5581 5627 5628 5629 5630 5631 5632 5633 5634 1409 10730 6405 6406 6407 10820 11102 11573 11756 11886 3059 3066 3071 11929 11995 7962 8074
seed$	8227
seeds$	8227
seeing	3471
seeing$	9047 9283 6341 10820 7962 3559 8074 3670
seek	7544 3299 3329 3342 4176
seek$	309 573 574 575 576 577 578 579 1150 5641 1151 1152 1153 1154 1155 1156 1172 1173 1175 11322 7018 3024 11905 7559 3842 3843
seeked$	7018 3024 7559
seeker$	10160 8187 8332 8815
seekers$	10160 8187 8332
seekin	7544 3329 3342
seeking$	309 573 574 575 576 577 578 579 1150 5641 1151 1152 1153 1154 1155 1156 1172 1173 1175 6016 6034 11322 7018 3024 7559 8187 8332 3842 8815
seekked$	7018
seekking$	7018
seeks$	309 573 574 575 576 577 578 579 1150 5641 1151 1152 1153 1154 1155 1156 1172 1173 1175 7018 3024 11905 7559 3842 3843
seem$	791 792 1128 1240 1262 1313 1314 1315 1316 1317 1318 1319 1320 1321 1322 1323 1325 1326 1327 1328 1329 1330 1415 1500 1519 1528 1529 1530 1531 1532 1533 1733 1739 6230 1740 1741 1742 1743 1746 1747 1748 1749 1873 6481 6482 6483 2108 2149 2692 2693 3650 3745 3747 3752 3799 3825 3827 3835 3836 3896 3898
seemed$	791 792 1128 1240 1262 1313 1314 1315 1316 1317 1318 1319 1320 1321 1322 1323 1325 1326 1327 1328 1329 1330 1415 1500 1519 1528 1529 1530 1531 1532 1533 1733 1739 6230 1740 1741 1742 1743 1746 1747 1748 1749 1873 2108 2149 2692 2693 3650 3745 3747 3752 3799 3825 3827 3835 3836 3896
seeming$	2692 2693
seemmed$	2692 2693
seemming$	2692 2693
seems$	356 357 791 792 1128 1240 1262 1313 1314 1315 1316 1317 1318 1319 1320 1321 1322 1323 1325 1326 1327 1328 1329 1330 1415 1500 1519 1528 1529 1530 1531 1532 1533 1733 1739 6230 1740 1741 1742 1743 1746 1747 1748 1749 1873 2108 2149 2692 2693 3650 3745 3747 3752 3799 3825 3827 3835 3836 3896 3898
seen	11922 12033 3546 3615
seen$	521 9824 9825 5479 5480 1296 1506 1608 1819 11138 11144 11149 11158 11247 2657 2658 11614 11917 7627 3471 3478 3559 8646 8653 8659
sees	3471 3546
sees$	1409 7962
seize	3152
seize$	7643 4145
seized	7642 3152
seized$	11989 7643 12173 8635
seizeed$	4145
seizeing$	4145
seizes	3152
seizes$	7643 4145
seizin	3152
seizing$	7643
seizur	4453
seizure$	3152 3287 12158 8632
seizures$	3287 8632
seldom$	1950 6441 1951 6442 1952
select	3414 4447
selected$	3194
self	4224 4464
self$	4491 4493 4532 4533 43 4535 4536 4537 4538 4539 4540 50 8889 8890 4544 4545 4547 4548 58 59 60 61 4554 4555 4556 88 126 4833 9201 4927 4928 4929 9322 4988 5052 9596 9597 9599 5271 5272 5273 5274 5275 5276 5277 5278 5280 5281 9631 9632 9645 5307 5308 5309 5310 9658 9659 9660 9661 9662 9663 9664 9665 9666 9667 5325 5326 5327 5328 9676 9681 9703 9704 5509 5513 1023 9863 9864 9865 9866 9867 9868 9869 9870 9871 9872 9873 5527 5528 9876 9877 9878 9879 9880 9881 9883 9884 9885 9886 5582 5583 5584 10187 6066 6068 10460 10461 10462 10463 10464 10465 10466 10733 10734 10735 10736 10763 10764 10765 10766 10767 10768 10769 10770 10771 10772 10773 10774 10775 10776 6431 10779 10780 6434 10787 7399 8049 8120 3640 8150 8151 3681 3764 8401 8402 3912 3927 4063
selfharm$	8715
selfharmed$	8715
selfharming$	8715
selfharms$	8715
selfie$	9410 9418 5094 5095 605 606
selfies$	9410 9418 9419 5094 5095 605 606
selfish$	4383 4413
sell$	8940 8955 9226 9255 9257 9258 9259 4921 4922 4923 522 523 524 590 686 687 871 9949 9951 9957 9959 10066 10067 12057 3643 3660 8165
sellin	11897 11909 7698 12051
selling$	9336 522 523 524 590 12045 12083 3628 3643 3660 8639 8836
sells	11909
sells$	522 523 524 590 686 687 871 11934 12057 3628 3643 3660
selves$	4491 4493 4532 4533 43 4535 4536 4537 4538 4539 4540 50 8889 8890 4544 4545 4547 4548 58 59 60 61 4554 4555 4556 4833 9201 4927 4928 4929 9322 5052 9596 9597 9599 5271 5272 5273 5274 5275 5276 5277 5278 5280 5281 9631 9632 9645 5307 5308 5309 5310 9658 9659 9660 9661 9662 9663 9664 9665 9666 9667 5325 5326 5327 5328 9676 9681 9703 9704 5509 5513 1023 9863 9864 9865 9866 9867 9868 9869 9870 9871 9872 9873 5527 5528 9876 9877 9878 9879 9880 9881 9883 9884 9885 9886 10187 10460 10461 10462 10463 10464 10465 10466 10733 10734 10735 10736 10763 10764 10765 10766 10767 10768 10769 10770 10771 10772 10773 10774 10775 10776 6431 10779 10780 6434 10787 7399 8120 8150 8151 8401 8402
semh	4273
semh$	8764
semi$	3536
sen$	12326 4277 8769
send	3031 3103 3104 3115 3122
send$	8940 9226 572 581 9949 9951 9957 9959 3030 7599 3113 7613 3123 3277 7809 3386 3651 3673 8165 4277 8769
sendd$	3123
sended$	7599 3123
sendes$	3113
sending$	572 581 11296 11297 11298 7599 3113 7613 3123 3277 3386 3651 3673 8522
sends$	572 581 7599 3113 7613 3123 3277 7809 3386 3651 3673
sensation$	3696
sense$	9932 5587 1382 1645 1647 6352 10700 1901 1902 1903 1904 1905 1906 6430 1940 1941 6433 10960 11063 11502 11503 11504
sensible$	8860 4612 4653 5247 1919 1920 1921 2118
sensibly$	9593
sensit	3032
sensitive$	7523 8347 4122
sensor	3436
sensory$	7927
sent	3031 7616 7675
sent$	9096 9097 9098 9100 572 581 9549 9550 9551 9563 3030 11928 8018 3578 8098 3651 3673 8165 8573 4323
senten	12362
sentence$	3318 8823 4336 8828 8830
sentenced$	8098 4336
sentences$	3318
sentencing$	4336
separa	12362 12364 8018 8020 12377
separate$	3010 12204
separated$	12365
separates$	3010
separating$	3404 12365
separation$	12367
sepsis$	4452
september$	9348
sergea	3011 7503 7504 3015 7509 11861 7536 7537 7538 3048 3049 3050 7551 3067 3068 3073 3094 3098 7591 7595 7596 7598 11946 11951 11952 11953 3120 7614 3125 7621 11974 3169 7745 3271 7768 7808
sergeant$	7502 11851 11856 3027 11883 11884 11885 7539 7540 7541 11898 7558 3090 7582 7585 3097 11938 11942 11943 11945 11955 7611 11959 11961 11968 3166 7660 12092 7762 12155 4118 8698
serial$	559 560 3009 3647 3740 3753 4159
series$	2539 8655
serious$	4574 654 655 656 657 5886 7179 7180 7181 7182 3740 4045
seriously$	9969 9970 9971 9972 9973 11449 11450 11466 11467 11468 11469 11470 11471 11472 11473 11474 11475 11476 11544 11545 11546 11547 2820
seriousness$	9917 9918 9919 9920 9921 9922 9923 9924 9925 9926 9927 9928 9940 9941 9942 9943
sertra	4257
sertraline$	8748
serve$	1984 1985 3344 3369
served	12153
served$	3344 3492 3616
serves$	797 798 1984 1985 3344 3369
servic	12310
service$	10085 5820 11196 7054 7059 7060 7068 7077 7078 11724 11774 7446 7454 2967 11841 11842 3100 12190 12296 4045 8566 4092 4101
services$	9912 9913 5890 10305 10431 10824 10825 10826 10827 10847 10848 10849 10850 10851 10893 10894 2097 2099 2288 2289 2290 2291 7054 11405 7059 7060 7065 7066 11774 7454 11841 11842 12296 8183 8510
serving$	3344 8010 8554 4301
session$	170 172 173 6078 11196 11315 11316 11317 11356 11357 11358 8182
sessions$	170 172 173 4705 9053 9086 9087 10398 6078 11196 11356 11357 11358 8182
set$	63 64 65 8997 504 525 526 527 528 529 530 531 10124 1899 1900 6634 2323 2324 2473 3153 3627 8431 8432 8783
sets$	63 64 65 525 526 527 528 529 530 531
setting$	63 64 65 3627
settle$	11133 11139 11153 8514
seven	7505 7520 11939 7603 11973 7658 3170 3171 12016 12017 12019 12059 3235 3249 7752 12105 12122 12125 12130 7812 12182 12219 12231 7889 12243 12255 3424 8674
seven$	10125 10194 11670 7726 12097 12099
severa	11998
several$	4708 587 2192 7349 7350 7373 11740 11741 8579 4154 4267
severe	4219
severely$	4286 4304
sex$	8926 4800 9245 4982 5073 9422 5080 591 5087 9437 607 608 609 610 9459 9460 9526 5225 5804 10453 10454 10665 10666 10667 10668 10669 10679 10803 10804 10805 10876 8040 3601 8124 8145 8155 8379
sext$	4352
sexted$	4352
sexting$	8141
sexts$	4352
sexual$	9333 5063 5071 5076 5078 5079 592 593 594 595 597 5091 5092 5093 607 608 609 610 9461 654 655 656 657 10453 6139 6142 6334 10877 3458 3601 3652 3662
sexualised$	9333 5063 5071 10319 10320 10321 10322 10323 10324 10325 10326 10327 8147 8148 3830 4393
sexuality$	9571
sexually$	1277 1278 6535 3655 3889 3890 3929 8797 4462
sgt$	11959
shabbily$	2155 3953 3961
shabby$	11042 11043 3998 4005 4403
shadow	3427
shadow$	12000 3167 12100 7918
shadowed$	3167
shadowing$	3167
shadows$	6689 3167
shaggy$	3958
shall$	2295 2296 2297 2298 2299 2300 3312
shallow$	4383
sham	12229
shambles$	4413
shambolic$	11626 4413
shame$	5340 11610 7351 11699 4065
shameful$	11511 4413
shamefully$	4413
shar	3088 3103
share	3115 4121
share$	9226 572 581 5377 916 1053 2238 11133 11139 11153 11573 11753 11756 7518 3028 3030 7599 3113 3123 3253 3580 3651 3995 8514
shared$	572 581 916 2238 7148 7149 11583 7518 3028 3030 3123 3651 3995
shareed$	7599 3123
sharees$	3113
shareing$	7599 3113 3123
shares	4121
shares$	572 581 916 2238 7518 3028 3030 7599 3113 3123 3580 3651 3995
sharin	8611 4121
sharing$	572 581 916 2238 11624 7518 3028 3030 3580 3651 3995
sharp$	6566 6567 6568 2122
sharper$	1596 1597 1598
shaved$	3977 3979 3981 8474 3994
shaven$	3948 3949 3978 3981 3994
she$	4628 4635 5118 5193 5194 5199 5200 5241 952 1236 5727 1237 10075 1238 1239 5882 1411 10439 11205 11206 11207 11208 11209 6869 6870 6871 6873 7054 11405 4279
shed	8809
shed$	2884 12408 12420
shedding$	2884
sheep$	10114 8243
sheet$	8626
sheets$	8626
shelter$	9429 9430 9431 9432 9433 9434 9435 9436 12408
shielding$	10836 10841 10842 10843 10844 10845 10846 10853
shift$	4921 4922 4923 4136
shiftless$	4385
shifty$	3960 8454
shirk$	2884
shirked$	2884
shirking$	2884
shirkked$	2884
shirkking$	2884
shirks$	2884
shirt$	6695 6696 11051 8491
shirtless$	4403
shirts$	6695 6696 11051 8491
shock$	9727
shocking$	2784 2785 2786 2787 7351 11699 11735 11736 11737 11738 3830 4075
shockingly$	4415
shoddy$	4413
shoes$	6695 6696 11065 11066 11067 11068 11069 11076 12431 8491 8496
shooti	12066 12079 12087 12088
shootings$	12052
shop	3050 7615 7622 7913
shop$	9346 9347 3027 11866 7541 11941 11962 11964 11969 3399 12260 12263
shopke	3050 7615 7847 8117
shopkeeper$	9139 9424 12464
shopkeepers$	9139 9424 10048 10208 5925 5926 3027 11866 7541 11941 11962 11964 3184 12194 12220 8194 8195
shopli	3230 12075 12079 12080 12088 3251 12102 7848 8091 8112 8113 4490
shoplifter$	10169 10170 10171 10278 10279 8243 8244
shoplifters$	10169 10170 10171 10278 10279 8243 8244
shoplifting$	8916 8917 8918 8919 8920 9326 9336 9340 10196 7721 7742 12117 12195 3407 3423 12438 12459 12460
shoppe	7847
shoppers$	10208 12194 12220 8194
shopping$	7913
shops$	10208 5925 5926 3027 11866 7541 11941 11962 11964 11969 3184 3399 12260 12263
short$	6637 11042 11043 6742 11500 11501 3838 3937 3958 3980 3981 4005 4062 8576 4403
shortcoming$	4044
shortcomings$	11376 11377 11378 4044 8537 4412
shortest$	2177 3985
shorts$	6695 6696 11065 11066 11067 11082 11083 11084 11089 8491 8496
shot$	7554 3728
shots$	7554 11913 11919
shotted$	3644
shotter$	4371
shotters$	4371
shotting$	522 523 524 3643 3644
should	3295 8004
should$	21 22 23 24 25 26 711 712 940 958 966 967 968 969 970 971 972 973 974 982 986 987 988 989 1007 1049 1062 1668 1669 1670 1671 1720 1895 1949 2011 2061 2545 2547 2548 2549 2550 7043 11400 7185 2775 7271 2996 7650 3166 3236 3288 3312 3393 12351 4047 4115
shoulder$	10411 2172 4093
shouldered$	8434 4093
shouldering$	4093
shoulderred$	4093
shoulderring$	4093
shoulders$	10411 10471 4093
shout$	1566 1567 1568
shouted$	4957 4958 4959 4960 4961 4962 4963 4964 3553
shouting$	3522
shouts$	1566 1567 1568
show	3018 11861 3207 7699 3224 3268 8611
show$	341 985 1024 1025 5545 5546 5547 5548 5549 5550 5551 5552 5553 5554 9904 5562 5620 5621 10017 11133 11139 11153 11197 11198 11199 2455 11350 3071 7625 7651 12034 8514
showed$	341 985 1024 5620 5621 2710 7651
showin	3207 3224
showing$	341 1024 2710 11864 12293
shown	7616 7675
shown$	182 4739 4740 985 1025 5620 5621 11248 11249 11250 11251 11366 2710 3154
shows	3207 7699 3224
shows$	341 985 1024 5620 5621 11197 11198 11199 2454 2710 3071 7651 12034 7720
shrewd$	6566 6567 6568 2122
shrinking$	6598 10946 10947 10948 10949
shrug$	1104 2062 2903
shruged$	1104 2903
shrugged$	1104 2903
shrugging$	1104 2903
shruging$	1104 2903
shrugs$	1104 2903
shunt$	3450
shut$	2950 8573
shuts$	2950
shutting$	2950
shy$	8336
siblin	12407
sibling$	12421 8363 3876
siblings$	4492 9345 10426 10644 12384 12421 8121 8363
sick$	12282 12321
sickle$	4453
side$	10984
sidekick$	4363
sidekicks$	4363
sidelined$	4076
sides$	9751
sight	7900
sight$	12146 12247 8675 4246 4247
sighted$	8553 8659 8738 4427
sighti	4137
sighting$	7498 3163 8628
sightings$	11949 3163 4133 8628
sign$	2862 2863 2864 2865 11720 11721 3610 8575 8578
signal$	9128 12156
signals$	9128 9129
signed	7774
signed$	12121 3482 3483 3610
significant$	1492 1493
signing$	3610
signs$	2862 2863 2864 2865 11720 11721 11740 11741 11908 3610 8575 8578 8579
silence$	5300 9709 11598
silliness$	9207 9208 9209 9210 9211 9212 9646 5338 5339 5440
silly$	4574 100 101 4612 155 156 157 158 159 160 161 4859 870 943 1901 1902 1903 1904 1905 1906 3687 4383
silo$	4105 4106
siloed$	4417
silos$	8595
similar$	2157 6654 3937 3995
simple$	4326
simpler$	3306
simply$	763 9830 9831 9832 9833 1565 2363 2364 2365 2366 7042 2696 2697 2870 2871 2912 4022 4082
since$	12297 12300 12406 8406 8832
single$	2430 2431 6968 7009 7010 2587 7079 7147 3032
sinks$	11280
sister	8014 12363 8017 3542 12407 12413
sister$	9345 3518 3519 12361 8050 12421 8363
sisters$	9345 10426 6255 6256 6257 8363
sit	11922
sit$	4899 2240 2241 2242 2244 11133 11139 11153 2747 11754 8514
site$	8628
sits$	2240 2241 2242 2244 2747 2748 2749 11909
sitting$	9668 9669 2747 2748 2749
situation$	8840 4868 9652 9653 9740 9857 9858 9862 9863 9864 9865 9866 9867 9868 9869 9870 9871 9872 9873 10013 10832 10972 7341 11734 7451 3589 8810
situations$	8840 10013 10972
six	7505 7520 11939 7603 11973 7658 3170 3171 12016 12017 12019 12059 3235 3249 7752 12105 12122 12125 12130 7812 12182 12219 12231 7889 12243 12255 3424 8674
six$	10103 10194 2147 6639 6640 2192 11030 11031 11032 11033 11034 11035 6886 6895 6901 11670 7726 12097 12099
sixteen$	10522 10523 10524 10525 10526 10527 1723 1724 1725 8387
size$	1752 1753
skaters$	6886 6895
skeletal$	3937
ski$	4010
skilled$	2132
skills$	1645 1647 6430 1940 1941 6433
skimpy$	4005
skin$	6661 6677 12273 8456 3967 3973 4232
skinned$	8415 8448
skinniest$	2177 3985
skinny$	6637 6673 6742 3937 4005 4403
skins$	9441
skirt$	6695 6696 11065 11066 11067 8491 8496 8503
skirts$	6695 6696 11065 11066 11067 11082 11083 11084 11089 11096 8491 8496 8503
skive$	4351
skived$	4351
skives$	4351
skiving$	4351
skunk$	7957
slag$	8243
slags$	8243
slap$	12390
slapdash$	4413
slappe	3553
slapped$	12390 8044
slaps$	12390
slave$	8301 3811 4378
slaves$	8301 4378
sleep	7944 7956
sleep$	4641 9226 9288 583 10936 12291 12303 12304 12411 3575 3584 3585 3653 4222
sleeped$	3577
sleepes$	3577
sleeping$	583 3570 3575 3577 3584 3653 4259
sleeps$	583 3575 3577 3582 3584 3585 3653
slender$	3937 4403
slep$	4318
slept$	583 7931 3570 3586 3653 4318
slicked$	2171 8474
slide$	8588 8626
sliders$	11065 11066 11067 11082 11083 11084 11086 8491 8496
slides$	8626
slight$	3937 4403
slightest$	6943 7202
slightly$	2145 3939
slim$	6637 3937 4403
slimly$	3939
slip$	7344
slippers$	11078 11086 8491
slips$	11927
slipshod$	4413
slit$	3994
sloppy$	2784 2785 2786 2787 8454 4075 4413
sloth$	8590
slovenly$	4385
slow$	957 1467 1468 1469 1470 1471 2784 2785 2786 2787 11689 11735 11736 11737 11738 11750 7404 2915 4075 4271
slowly$	11750
slut$	8243
sluts$	8243
sly$	4383
smacke	3553
smacked$	8044
small$	1366 1418 6240 6390 6637 2152 3900 3937
smaller$	5698 5699 5708 5709 5710 5711
smart$	6566 6567 6568 6654 8371 8377 4005
smarter$	4612
smartly$	2155 3961 8490 8492
smarts$	8372
smash	12389
smashe	7886
smashed$	12233
smelly$	11042 11043 4403
smitten$	629 630 631 632 633 634 635
smok	3466
smoke$	8940 9226 9255 9257 9258 9259 477 9949 9951 10066 10067 11322
smoked$	9563 11322
smoker$	10166
smokers$	10166
smokes$	11322
smoking$	4503 8851 8852 830 11322
snakes$	8243
snapch	3276
snapchat$	4784 4785 4786 564 5055 565 5056 566 5057 567 5058 568 5059 9407 9408 9409
sneak$	321 8243
sneaked$	321
sneaking$	321
sneakked$	321
sneakking$	321
sneaks$	321 8243
sneaky$	4385
snood$	11081 8491 4408
snoods$	11081 8491 4408
snub$	3692
snubbed$	11121 3692
snubbing$	3692
snubed$	3692
snubing$	3692
snubs$	3692
snuck$	321
so	3275
so$	9040 9044 5175 5748 7045 2715 3263 3897 3914
sobrie	3604
sobriety$	8095
social$	9328 9334 564 565 566 567 568 5686 10197 6015 10368 10428 10887 10888 10889 10890 7054 11405 2572 7064 2575 2954 2956 7637 3175 12053 3276 12118 7824 8053 3568
society$	5672 1182 1183 1184 1185 5677 10131 10132 10133 10134 10135 10136 10137 10138 10139 10140 10141 10142 10145 10146 10147
sociopath$	8243
sociopathic$	4383
sociopaths$	8243
sod$	7222 8217
sods$	8217
sofa	8064 8809 4483
sofa$	12411 3574 12422
soft$	9668 9669
software$	7626
sold$	522 523 524 590 686 687 871 3628 3643 3660 8165
soldier$	9180 8218
soldiers$	9180 10247 8218
solely$	2905 2906 4091
solicit$	3682
solicited$	3682
soliciting$	3682
solicits$	3682
solicitted$	3682
solicitting$	3682
solid$	3937
solidly$	3939
solve	4181
solve$	12205
solves	4181
solvin	4181
somali$	2157 6654 8483
some$	113 827 5376 2192
somebody$	9282 9304 9810 6833 7054 11405 3319
someone$	9282 9304 5110 9810 6282 1889 6833 7054 11405 3319
something$	9536 11325 3106 11958
somewhere$	9429 9430 9431 9432 9433 9434 9435 9436
son	12183
son$	10602 7947
sons$	10602
soon$	11704 11705 11706 11707 11838 11839 11840
sooner$	10535 10674 11388 11397
sophisticated$	1681 1841 4396
sorely$	2820
sorry$	11248 11249 11250 11251
sort$	9694 10042 1432 1434 1435 1436 10820 10833 10834 10835 11038 3010 8193
sorting$	10820
sorts$	9694 3010 8193
sought	12153
sought$	309 573 574 575 576 577 578 579 1150 5641 1151 1152 1153 1154 1155 1156 1172 1173 1175 3843
soul$	10501 10502 10503
souls$	8384
sound$	3896
sounds$	3896
source	8611
source$	7523 3033 11931 3264 12112 3278 3358 4121 8613 4123
sources$	3033 11931 8613
south$	2168
sow$	9699 9700
sowed$	9699 9700
sowing$	9699 9700
sown$	9699 9700
sows$	9699 9700
space$	10796 7832 8072
speak	7511 3546
speak$	8985 9196 9404 569 570 571 1690 1691 1692 1693 1694 1695 1726 1727 1728 1729 6396 6440 11102 11133 11139 11153 11238 11296 11297 11298 11573 2985 11858 8514 8522
speaking$	569 570 571 6394 11132 8541
speaks$	569 570 571 1690 1691 1692 1693 1694 1695 1726 1727 1728 1729 11238 2758 2759
special$	12326 4273 4481
specialist$	12309
speech$	3436 12326
speed$	8762
spell	8790
spelli	8008
spelling$	12355 4293
spend$	9226 4880 4881 4944 9527 9528 9529 9530 9531 1196 1197 1198 1199
spendded$	1196 1197 1198 1199
spendding$	1196 1197 1198 1199
spended$	1196 1197 1198 1199
spending$	9047 9283 9527 9528 9529 9530 9531 1196 1197 1198 1199 11846
spends$	1196 1197 1198 1199 11922
spent$	1196 1197 1198 1199 3616
spice	7948
spice$	12295 7957 12307
spike$	7898
spikes$	7898
spiky$	3958 3981
spin$	9518
spina$	4234
spineless$	4413
spirit	7956
spirits$	12299 12303
spit$	10270
spite$	4674 184 185 187 4706 218 219 220 249 9377 9378 9379 9380 9727 2859
spiteful$	11511 3801 4383
spleen	7937
spleen$	12284
split	12362 12364
split$	12204 8018
spliting$	3404
splitting$	3404
spoiled$	4383
spoilt$	1257 3726 4383
spoke$	569 570 571 2984
spoken$	9024 9025 191 192 193 4957 4958 4959 4960 4961 4962 4963 4964 9532 5770 5771 5772 5773 11138 11144 11149 11158 11247 11583 3006 12033
sporadic$	10314 10315 10316 10317 1480 3820
sport$	2174 2210 2211 2212 2213 2214 2215 2216 2217 2218 2219 12289 3982 4000
sported$	2174 2210 2211 2212 2213 2214 2215 2216 2217 2218 2219 3982 4000
sporting$	2174 2210 2211 2212 2213 2214 2215 2216 2217 2218 2219 3982 4000
sports$	2174 2210 2211 2212 2213 2214 2215 2216 2217 2218 2219 3982 4000
sportted$	2174 3982
sportting$	2174 3982
sporty$	3960
spot$	10508 10509 10960 12257 12261 8640 8704
spots$	12257 12261 8484 8704
spotted$	4427
spotty$	2170 6673 11024 3965 4403
spray$	3975
spree$	8643
spring$	9348 9349
spurn$	3692 4020
spurned$	11121 3692 4020
spurning$	3692 4020
spurnned$	3692 4020
spurnning$	3692 4020
spurns$	3692 4020
squad	3011 7503 7504 3015 7509 11861 7528 7531 7536 7537 7538 3048 3049 7551 3067 3068 3073 3094 3098 7591 7595 7596 7598 11946 11951 11952 11953 3120 7614 3125 7621 11974 7633 3169 7745 3271 7768 7808
squad$	7502 11851 11856 11875 11876 3039 11878 11883 11884 11885 7539 7540 11890 3053 11898 7558 7585 11938 11942 11943 11945 11955 7611 11959 11961 11968 11980 7660 12071 12092 7762 12155 4118
squander$	3691 4098
squandered$	3691 4098
squandering$	3691 4098
squanderred$	3691 4098
squanderring$	3691 4098
squanders$	3691 4098
square$	12213 3399 12263
squarely$	2905 2906 4091
squint$	4406
squints$	4406
stab	12397
stabb	12389
stabbed$	8886 9303 9612 3626
stabbi	11854 12066 12079 12087 12088 12094 12106 12107 12108 8093 8113
stabbing$	12028 12070 12440 12460 12461 8177
stabbings$	12052 12460 12461
staff	3050 7615 7622 3183
staff$	9180 9282 9304 9424 9492 9493 9494 9752 9799 5563 9912 9913 10048 5702 10131 10132 10133 10134 10135 10136 10137 10138 10139 10140 10141 10142 10145 10146 10147 10150 10173 10208 10214 1396 1397 5890 5925 5926 10398 10434 10448 10449 10450 10451 10893 10894 2097 2099 10970 10971 6881 6882 6884 6885 6923 6924 6925 7054 11405 7059 7060 11774 7454 11841 11842 7541 11962 7653 12220 12464 8183 8194 8195 8285
staffroom$	11969
staffrooms$	11969
stage$	6852
stained$	11042 11043 3998 4005
stairw	8809
stake$	7902
stamme	12273 7943
stammer$	12290
stamp	3352
stamp$	8559
stamped$	8559
stamping$	8559
stampped$	8559
stampping$	8559
stamps$	8559
stance$	7880 8687
stand	11922
stand$	1627 6416 6417 6418 6421 6422 6424 6425 6428 10820 2148 11037 2240 2241 2242 2750 2751 2752 2753 2754 4052
standard$	11608 8566
standards$	11416 11417 11418 11419 11420 11421 8566
standing$	6416 6417 6418 6421 6422 6424 6425 6428 10820 2750 2751 2752 2753 2754 4052 4332
stands$	2148 11037 2240 2241 2242 2750 2751 2752 2753 2754 4332
stares$	9160
start$	8993 10270
starte	4263
started$	8993 521
starti	4263
starts	4263
starts$	8993
starv	4225
starve	3553
starved$	8044
stash	11871 7692 3223
stash$	7683 12061
stashed$	11881
state	7524
state$	4868 11734
stated	7524
statem	4273
statement$	9202 5735 5736 5737 11874 11880 3488 8768
statemented$	8764
statements$	5735 5736 5737 11874 11880
statio	7615
station$	9346 9347 3027 11866 11962 11969 12213 3399 12263 12440 12447 12448
stations$	3027 11866 11962
statistics$	11806 11807 7869
stature$	10981 10982 10983 8428
status$	9982 9986 9987 10008 10014 10017 12375 3696 8361 8768 8815
stay$	4600 8955 4641 9115 4853 4882 4883 4900 9255 9257 9258 9260 4943 9321 9466 9527 9528 9529 9530 9531 9532 5211 5364 874 5366 5367 5368 5411 5412 5413 5414 5415 9782 9949 9951 9957 9959 10820 11133 11139 11153 12411 3575 8514
stayed$	9096 9097 9098 9100 9281 9532 9540 9549 9550 9551 9588 9589 5426 9809 3575 3577 3586
stayes$	3577
staying$	9047 9283 9466 9527 9528 9529 9530 9531 9532 10820 3575 3577 4316
stays$	9532 3575 3577 4316
steal$	9226 10066 10067 10270 1566 1567 1568 11159 11318 12025 12054 12057 12081 12082 7887
steali	11909 7698 4490
stealing$	8914 8915 8916 8917 8918 8919 8920 10196 10252 10258 10259 10427 12045 12083 12162 8836
steals	11909 4490
steals$	1566 1567 1568 11318 12025 12057 12082 7887
step	8014 3540 8032 3551 12391 12413
step$	3371 3420 4137 4197
stepbrother$	8043 8050
stepdad$	3519 12361 8015 3528 12384 8042 8043 8050
stepfather$	3519 12361 8015 3528 12384 12388 8042 8043 8050
steping$	3371
stepmam$	8043
stepmother$	12361 3528 12384 12388 8042 8043 8050
stepmum$	12361 3528 12384 8042 8043 8050
stepnan$	8043
stepparent$	12384 8043 8050
stepparents$	12384 8043 8050
stepped$	11455 3001 12208 4197
steps$	3371
stepsiblings$	12384
stepsister$	8050
stepstepdad$	12384
stepstepfather$	12384
stepuncle$	8043
steroi	7948 7955
steroids$	12295 7953 12302
steward$	4789 9139 9180 9424
stewards$	4789 9139 9180 9424 5925 5926 11941
sti	4462
stick$	9904 11133 11139 11153 2581 2582 2583 8514
sticks$	11278
still$	9026 9046 9068 2592 2593 3063 3107 4022
stills$	7517 11896 7554 3101 3107 3124 3131
stinks$	8360
stock	11871 12051
stock$	3043 12039 12060 12061
stockily$	3939
stocky$	6637 3937 4403
stole	4490
stolen	11871 12051 12114 4490
stolen$	12039 12061 3335 12459 12462 4442
stoma$	4460
stomach$	4228
stone$	12287 4007
stoned$	11322
stoner$	8243
stoners$	8243
stood$	2240 2241 2242 2750 2751 2752 2753 2754 4052 4332
stop	12021 3292 3332 3427
stop$	8984 9148 4915 9267 9321 5182 5231 9579 9763 934 936 939 9816 9855 10313 1846 1847 11133 11139 11153 11187 11188 11235 11296 11297 11298 7487 7488 7489 7490 11886 3089 7624 3210 12095 12129 7783 3308 3320 3324 3326 3327 3328 7823 12205 3398 3409 12250 12252 7918 8514 8522 4185
stoped$	1846 1847
stoping$	1846 1847
stoppe	12033
stopped$	9301 4955 465 5180 5243 9612 9772 1846 1847 11282 11283 11284 11285 11286 11424 11425 11426 11427 11428 11429 12101 3308 12150 3624 8573 8659 4242
stopping$	1846 1847 3324 3326
stopring$	3324
stops$	1846 1847 12095 3286 3308 3320 3324 3326 12201 3398 3409
stopting$	3324
store	3050 7615 7622 7692 3223
store$	9115 4921 4922 4923 3027 11866 7541 11941 11962 11964 11969 3162
stored$	11881
stores	3223
stores$	3027 11866 7541 11934 11941 11962 11964 11969 7713
storie	3276
stories$	5735 5736 5737 1565
storin	11871 7698 12051 3223
storing$	12045 12083
story$	5735 5736 5737
stout$	3937 4403
straight$	9543 9544 5349 5350 5351 3958 3981
strang	12389 3553
strange$	9176 9177 5069 925 928 931 932
stranger$	9123 9134 9135 5693 5913 5914 5915 5916 12415 8128
strangers$	8858 4768 9123 4780 4783 9131 9134 9135 9143 9147 9151 4815 9294 5060 9694 5663 10011 10012 10019 5692 5913 5914 5915 5916 10448 10449 10450 10451 8128
strangled$	12390 8044
strapping$	4403
strappy$	4005
strate	8668 8689 8694
strategies$	9086 9087
strategy$	8700
strayed$	9563
street	3032 12150 7851 7913
street$	9337 9346 9347 10274 1661 6170 7523 7548 12138 12198 12213 3399 12260 12263 8130 3718 3822 3862 3867 3879 3880 3881 3882 3934 4442
streets$	9337 5904 10494 10495 10496 10497 10498 10499 10500 12138 12198 12213 3399 12260 12263 8130
streetsmart$	4391
streetwise$	2040 2041 2042 2043 2118 2122 4391
streng	3299
strength$	1752 1753
stress$	4214
strict	3385
strict$	7876
strike$	6481 6482 6483 12025 7887 12241 4137
strikes$	12025 7887 12241
striking$	3960
strikingly$	3897
string$	286 2540
stringing$	286
strings$	286 11913
stroke	7925 8034
stroke$	12272 12286 12356 12381
stroll$	2240 2241 2242
strolls$	2240 2241 2242
strong	3379 3385 4197
strong$	1812 1813 1814 2118 7876 3389 8423 3937 4200
stronger$	1381 3389
strongly$	3939
stroppy$	4383
struct	8615
structure$	11894 12240
struggle$	167 1467 1468 1469 1470 1471
struggled$	167 1467 1468 1469 1470 1471
struggles$	167 1467 1468 1469 1470 1471 4299
struggling$	167 1467 1468 1469 1470 1471
strung$	286
stubble$	4404
stubborn$	7404 4383 4413
stubbornly$	4413
stuck$	9541 9588 9589 11248 11249 11250 11251 2581 2582 2583
stud$	11076
studen	8117
student$	1412 10331 10359 10360 10361 10362 10363 10364 10375 12464 8227 3749 8315
students$	1412 10331 10359 10360 10361 10362 10363 10364 10375 8227 8315
studs$	11076
stuff$	9268 9423
stunt$	8926 8124
stunts$	8926 8124
stupid$	4574 100 101 4612 4844 870 943 3635 3687 4383
stupidity$	9207 9208 9209 9210 9211 9212 9582 9583 9584 9585 9646 5338 5339 5359 9707 5440
sturdy$	3937
stutte	12273
style$	11038 8206
subculture$	8313
subcultures$	8313
subjec	4162
subject$	10973 10976 11903 3204 3281 4128 4425
subjects$	10973 10976 3195 3204 7827 4425
submi	8611
submission$	12104
submissions$	12104
submit	3031 4121
submitted$	3118 3119 8624
substance$	31 36 4577 5817 4262
substandard$	2784 2785 2786 2787 11735 11736 11737 11738 4075
subway$	12408
succeeded$	11264
succes	7777 3322
success$	12226
successful$	12124 7813
such$	8906 1664 1665 4046
sucked$	8883
sucks$	8360
suffer	3556 3557
suffer$	4239
suffered$	8047 8048 4239
suffering$	4239
suffers$	8047 8048 4237 4239
sufficient$	1939 1942 8403
sugar$	3669
sugges	7524 3349 8611
suggest$	6768 6770 6771
suggested$	6768 6770 6771
suicid	4224
suicidal$	8715
suicide$	12279 12356 8715
sullen$	8454 4383
summer$	9348 9349
summon	12150
superficial$	10314 10315 10316 10317 3714 3820
superv	3613 3615
supervised$	3876
supervising$	10457 10833 10834 10835 10836 10844 10845 10846 10853 10858 10859 10860 10861 10862
supervision$	10457 10755 10833 10834 10835 10836 10844 10845 10846 10853 10858 10859 10860 10861 10862 10916 10917 10918 10941 10943 2897 2898 2899 2900 8104 12452 8566 8830 8831
suppl	11909
suppli	3031 7572 3115 8623
supplied$	522 523 524 7616 3643
supplier$	10178
suppliers$	10178 12072
supplies$	522 523 524 11919 11934 12057 3628 3643 4152
supply	11862 3031 11871 11907 3115 7698 12046 12051 12066 12067 12079 12087 12088 12106 8112 8693 8694
supply$	522 523 524 3024 7573 3113 12039 12054 12057 3277 12459 3643 4152 4442
supplyed$	3024
supplyes$	3113
supplying$	522 523 524 3024 3113 12045 12083 3277 12162 12459 3628 3643 8836
supplys$	3024 3113 3277
suppor	3282 3299 3342 3536 3615 4197 4204
support$	84 85 86 87 170 178 179 4705 9053 9086 9087 9196 9912 9913 10291 10305 10309 10824 10825 10826 10827 10833 10834 10835 10836 10844 10845 10846 10853 11119 2288 2289 2290 2291 2681 2682 2683 11582 2897 2898 2899 2900 3282 7773 3294 3301 3357 12328 3491 12329 8182 8183 8510 8768
supported$	178 179 3294 3301 8027
supporting$	178 179 3294 3301
supports$	84 85 86 87 178 179 3294 3301 3357
supportted$	178 179
supportting$	178 179
supposed$	9271 9272
suppre	3352
suppress$	4438
suppressing$	4438
suppression$	4438
sure	3275
sure$	2322 2323 2324 6905 6906 6907 6908 2418 2419
surely$	2495 2503 6994 2504 2505 7042 8531
surface$	3714
surgery$	12312 12317
surly$	4383
surprised$	5494 9842 9843 9844 9845 9846
surprising$	925 928 931 932
surprisingly$	3897
survei	12262 4435
surveillance$	12252 4424
surveilled$	12008
surviv	3557
survival$	3664
survive$	10794 10795 6452 1962 1963 6455 1970 3913
survived$	1970 8048 3913
survives$	1970 3913
surviving$	1970 3913
survivors$	1680 8385 8386
suspec	3205 8617
suspect$	10973 10976 11764 12044 12074 3241 8369 4128 8645 4167 4441
suspected$	7696 3213 3228 7730 3241 3245 3269 3622 4156
suspects$	10973 10976 11764 11893 12040 12041 12044 12074 3241 8226 8369 8620 8645 4155 4441
suspen	8008
suspended$	378 379 380 381 5770 5771 5772 5773 3494 8241 8772 4337
suspendeds$	3494
suspension$	10121 3494 12355 8241 4473
suspensions$	10121 3494 8241 4473
suspicion$	11819 11820 11821 11822 11823
suspicious$	7600
swallo	4226
swallowed$	4227
swallows$	4227
swap$	581 599 5090 600 601 602 603 604 871 3651
swaped$	581 599 5090 600 601 602 603 604 871 3651
swaping$	581 599 5090 600 601 602 603 604 871 3651
swapped$	581 599 5090 600 601 602 603 604 871 3651
swapping$	581 599 5090 600 601 602 603 604 871 3651
swaps$	581 599 5090 600 601 602 603 604 871 3651
swarthy$	4403
swayed$	8188
swear$	10270 11322
swearing$	11322 12332
swears$	11322
sweatshirt$	11065 11066 11067 8491 8496
sweatshirts$	11065 11066 11067 8491 8496
sweep$	2881 8677
sweeping$	2881
sweeps$	2881 8677
sweet$	6390
swept$	2881
swift	3379 4197
swine$	8217
swipe$	7589 3099
switched$	1657
sworn$	8664
sympathy$	9611 9615 9633 9740
symptoms$	8712
syndrome$	8706
syphil	4462
system	7593 8611
system$	9651 9740 10214 10448 10449 10450 10451 11899 11940 11956 11957 12024 12063 12064 12065 4045
systemic$	4045
systems$	12063 12065 4045
t$	6704 11065 11066 11067 8006 8496
ta	3490 7982
ta$	7981 12329
table$	12339
tables$	11796
tablets$	7953 12307 8717 8750
tabs$	7635
tackl	3080 3352
tackle	12262 8699
tackle$	12205 3373 3374
tackleing$	3374
tackles$	3374
tackling$	3373
tactic	8689 8694
tactical$	7608 4150
tag$	12442 12455 12456 12458 8834
tagged$	12455 4341
tagging$	12455
tags$	12458
tail$	3167 12100
tailed	12262
tailed$	3167
tailing$	3167
tails$	3167
tak	3422
take	3375
take$	83 8940 8955 119 4622 9013 4793 9226 4897 417 418 9296 9325 561 580 658 5151 1024 1025 1053 5545 5546 5547 5548 5549 5550 5551 5552 5553 5554 1064 1065 9904 5570 5571 5572 5573 5574 5575 5576 5577 5578 5579 5580 5581 5597 5598 5599 5600 5601 9949 9951 9957 9959 1131 1135 5965 1624 1779 1869 1870 1871 1872 1948 11102 11133 11139 11153 11197 11198 11199 7094 2611 7110 7119 7123 7124 7125 7126 7127 7128 7129 7191 7193 7194 7195 7196 7197 2710 11573 11753 11756 3140 7676 3304 3309 7917 3443 3462 3464 3632 3673 8514
takeaway$	9346 9347
takeed$	3140
takeing$	3140
taken$	83 119 5170 5171 5172 5173 5174 9526 9532 1024 1025 1869 1870 1871 1872 10914 11237 11248 11249 11250 11251 7093 7110 7120 7121 7122 7123 7124 7125 7126 7127 7128 7129 7191 7193 7194 7195 7196 7198 7199 7200 2710 11583 3477 3535 3632
taker$	10155 8122
takers$	10155 8122
takes	3375
takes$	83 119 476 561 580 5358 9835 1024 1064 1065 1131 1135 1779 1869 1870 1871 1872 11197 11198 11199 7110 7119 7191 7193 7194 7195 7196 7197 2710 3140 3304 3462 3464 3632 3673
taking	3375 4226
taking$	4524 83 9014 561 580 1024 1064 1065 1131 1135 1779 10797 10798 7123 7124 7125 7126 7127 7128 7129 2710 3304 3443 3464 8122 3632 3673
talk	7511 11922
talk$	170 9196 9403 569 570 571 9590 9591 9592 1690 1691 1692 1693 1694 1695 1726 1727 1728 1729 1730 6395 11102 11133 11139 6803 11153 11238 11258 6912 11296 11297 11298 11858 11872 8514 8522 4103
talked$	569 570 571 9549 9550 9551 9566 4103
talking$	569 570 571 9590 9591 9592 1881 6393 11132 11296 11297 11298 6954 11872 8522 4264
talkked$	569 570 571
talkking$	569 570 571
talks$	170 569 570 571 1690 1691 1692 1693 1694 1695 1726 1727 1728 1729 1730 11238 11987 4103
tall$	6637 10985 2151 3937 8433 4403
tallest$	2177 3985
tallies$	3016
tally$	3016 3105
tallys$	3105
tan$	8465 8466
tango$	9314
tanned$	2170 3965 4403
tantrum$	10389 10390 8324
tantrums$	10389 10390 8324
target	11886 3080 3199 3257 12139 3414 3415 7907 12256 3421 12262 8668 8699
target$	8880 8881 8903 1217 12007 12129 3374 12254 7908 4128 4189 4199 8697 4294
targeted$	8883 1217 7748 12254 7908 7912 4199
targeting$	1217 11834 11835 11836 11837 3374 12254 7908 4199
targets$	8879 8881 8903 1217 11729 7438 11795 11806 11807 12007 3374 12254 7908 4199 8697
targetted$	1217
targetting$	1217
tart$	8243
tarted$	2261 2262 4018
tarts$	8243
task	7531 3366
task$	11371
tasked$	3117 3173 7674 3406 4207
taskforce$	11878
taskin	8641 4207
tasking$	3011 7503 7504 3015 7509 11861 7551 3067 3068 3073 3094 3098 7591 7595 7596 7598 11946 11951 11952 11953 7608 3120 7614 3125 7621 11974 7680 7745 3271 7768 7808 7897 12244 8698
tastes$	10624 10687
tattoo$	2175 11013 6690 11076 8473 3984
tattooed$	4403
tattoos$	2175 11013 6690 11076 8473 3984
taught$	178 179 182 9056 9057 9058 4739 4740 9634 11138 11144 11149 11158 11247 11282 11283 11284 11285 11286 12151 3502
taunt$	3704
taunted$	3704
taunting$	3704
taunts$	3704
tauntted$	3704
tauntting$	3704
tea$	12431
teach$	178 179 10173 10291 11214 11296 11297 11298 8522
teache	8117
teached$	178 179
teacher$	9139 9180 9308 9424 9799 7077 7078 12464
teachers$	9139 9180 9424 9799 10048 5702 10173 5925 5926 10398 10434 6881 6882 6884 6885 8195 8285
teaches$	178 179
teachi	8000
teaching$	178 179 3490 7982 7997 12347
team	7531 7551 7633 12310
team$	11196 7054 7059 7060 11774 7454 2967 11841 11842 7502 11851 11856 11869 11876 11878 11883 11884 11885 7539 7540 11898 7558 7585 11938 11942 11943 11945 11955 7611 11961 11968 11980 7653 7660 12071 12092 7762 12155 3417 12314 4092 4101
teams$	3417
tear$	5411 5412 5413 5414 5415
tearaway$	4361
tearaways$	4361
tech$	8499 4009
techni	8694
teen$	1412 10331 10334 10359 10360 10361 10362 10363 10364 10375 8315
teenage$	2135 3661 3740 3743 3753 3933 3934 4154
teenager$	10115 10116 1412 10331 10334 10359 10360 10361 10362 10363 10364 10375 10973 10976 8215 8227 8239 8315
teenagers$	10001 10045 10089 10091 10115 10116 1412 10331 10334 10359 10360 10361 10362 10363 10364 10375 10973 10976 8215 8227 8239 8286 8315
teens$	10089 1412 10331 10334 10359 10360 10361 10362 10363 10364 10375 8315
teeth$	11025 11026 11027 12284 8461
teleph	3175
telephone$	3151 11990 4141
telephones$	3151 11990
tell	3018 3122 3219 7710 3275
tell$	9196 9226 9770 9782 9904 1248 10219 10508 10509 6386 6387 6388 6389 10960 11133 11139 11153 11197 11198 11199 11238 6999 7000 7003 7022 11756 3010 3025 3045 3046 7613 7625 3137 8514
telling$	1248 11132 3045 3046 7613 12276
tells$	1248 11197 11198 11199 11238 6999 7000 7003 3010 3045 3046 7613
temper	12362
temper$	10389 10390 8324
tempered$	8329 8330
tempers$	10389 10390 8324
temporarily$	4279
temporary$	4317
tempt$	8857 4511 298 299 300 3637 3678
temptation$	9287
tempted$	8857 4511 298 299 300 1148 3637 3678 8188
tempting$	8857 4511 298 299 300 3637 3678
tempts$	8857 4511 298 299 300 3637 3678
temptted$	8857 4511 298 299 300 3637 3678
temptting$	8857 4511 298 299 300 3637 3678
ten$	10125 1723 1724 1725
tenancies$	3345 3411
tenancy$	3345 3411 12410 12425 12426
tenants$	7299
tendencies$	8233
tension$	3522 8615
tent$	12408 12420
term$	654 655 656 657 12273 12330 8001
termination$	12292
terrible$	4574 4612 8971 8972 8973 8974 5476 5753 10417 2784 2785 2786 2787 11735 11736 11737 11738 2941 3635 3830 3865 4075
territ	7832
territory$	12179
terror$	8217
terrorise$	1207 1208 1209 3703
terrorised$	1207 1208 1209 1253 1254 3703
terrorises$	1207 1208 1209 3703
terrorising$	1207 1208 1209 3703
terrors$	8217
test	4117
test$	9727 1394 11322 3164 3165 12296 12324 8759
tested$	1394 4268
testing$	1394 11322
tests$	1394 12324 8759
testted$	1394
testting$	1394
text	3130
text$	569 570 571 11694
texted$	4957 4958 4959 4960 4961 4962 4963 4964 569 570 571
textin	11897
texting$	569 570 571
texts$	569 570 571
textted$	569 570 571
textting$	569 570 571
thalas	4234
thalassaemia$	8725
than$	4689 9788 5454 6087 6088 6089 6133 1653 6187 10537 10538 10539 10540 10541 10542 10543 10544 10545 10572 6226 1936 1957 1960 6474 6531 6532 6533 6534 10886 11808 11809 11810 11811 11812 11813 11816
thank$	9618 9619 9620 9621 9622 9623 9654 9655 9656 9657 9672 9673 9674 9675 5356 5357 9755 9756 9757 1850
thanks$	374 7175 2952
that	8611
that$	4792 627 5341 9841 5563 10075 5923 10437 2135 11586 11698 7428 7451 11805 11924 7628 7720 7735 7736 7754 12276 8197 3722 3934 8568
the$	4546 4792 4813 9343 5008 5009 5304 5393 9752 5407 5563 9911 5593 9954 5635 10048 5721 1236 1258 1264 5866 5867 5919 5939 1595 10437 6093 1679 6202 6274 1795 6306 2135 2182 6698 6711 2221 11299 6983 7027 11405 7097 7160 7331 7338 7365 7367 11717 11718 7373 7375 11740 11741 11747 7402 2944 2967 7545 3192 7714 7785 7791 7864 12222 7892 7918 8109 8195 3722 8568 8579 4125 4154 4157 4261
thef$	12045
theft	11854 11871 11915 7706 12066 3230 12075 12079 12080 12087 12088 3251 12094 12102 12106 12107 12108 7771 8091 8093 8112 8113 8116 4346
theft$	9326 9340 10196 10427 12053 7721 12070 7742 12117 12118 3423 12438 12440 12459 12460 12461 12463 4164 8837
thefts	7848
thefts$	12052 12053 7721 7742 12117 12118 12195 3407 12460 12461 8665 8837
their	7638 3148 3205 3246 8630 4147 4163
their$	19 4575 4588 4590 102 103 106 110 4603 4605 117 4609 4665 4792 4831 343 350 351 352 354 4848 358 4860 4861 4862 4863 4864 4865 9228 420 4926 9291 4971 4972 9343 4998 5081 9450 5131 5142 5224 5263 5293 5294 808 809 5306 5332 9682 845 847 848 5354 868 869 5360 9708 5362 888 906 946 949 9798 5490 9840 5511 5563 9935 9939 5593 1244 5775 10173 10210 5897 1548 10443 1614 10480 6172 6174 6324 6340 6398 6399 6400 6402 6453 6642 6643 6644 6669 2186 2199 2204 2205 2225 6730 2252 2253 6964 7012 11402 7263 7274 7364 7366 7368 11717 11718 7373 7375 7376 11729 11740 11741 7440 7441 11795 2967 7459 7467 7468 7545 3192 7696 7785 7892 7934 7936 3470 3523 3524 8016 8060 8078 3663 3679 3833 4002 4003 4046 8569 8579 4092 4251 4252 4259 4260 4284
theirs$	9677
theirself$	4491 4493 4532 4533 43 4535 4536 4537 4538 4539 4540 50 8889 8890 4544 4545 4547 4548 58 59 60 61 4554 4555 4556 4833 9201 4927 4928 4929 9322 5052 9596 9597 9599 5271 5272 5273 5274 5275 5276 5277 5278 5280 5281 9631 9632 9645 5307 5308 5309 5310 9658 9659 9660 9661 9662 9663 9664 9665 9666 9667 5325 5326 5327 5328 9676 9681 9703 9704 5509 5513 1023 9863 9864 9865 9866 9867 9868 9869 9870 9871 9872 9873 5527 5528 9876 9877 9878 9879 9880 9881 9883 9884 9885 9886 10187 10460 10461 10462 10463 10464 10465 10466 10733 10734 10735 10736 10763 10764 10765 10766 10767 10768 10769 10770 10771 10772 10773 10774 10775 10776 6431 10779 10780 6434 10787 7399 8120 8150 8151 8401 8402
theirselves$	4491 4493 4532 4533 43 4535 4536 4537 4538 4539 4540 50 8889 8890 4544 4545 4547 4548 58 59 60 61 4554 4555 4556 4833 9201 4927 4928 4929 9322 5052 9596 9597 9599 5271 5272 5273 5274 5275 5276 5277 5278 5280 5281 9631 9632 9645 5307 5308 5309 5310 9658 9659 9660 9661 9662 9663 9664 9665 9666 9667 5325 5326 5327 5328 9676 9681 9703 9704 5509 5513 1023 9863 9864 9865 9866 9867 9868 9869 9870 9871 9872 9873 5527 5528 9876 9877 9878 9879 9880 9881 9883 9884 9885 9886 10187 10460 10461 10462 10463 10464 10465 10466 10733 10734 10735 10736 10763 10764 10765 10766 10767 10768 10769 10770 10771 10772 10773 10774 10775 10776 6431 10779 10780 6434 10787 7399 8120 8150 8151 8401 8402
them	7505 7520 7527 11939 7603 11973 11998 12001 12004 3170 3171 12016 12017 12019 12059 3249 12105 3273 12122 12125 12130 7796 7812 7821 12168 7822 12182 12219 12231 7889 12243 12255 12265 8669 8674 8681 8771
them$	8841 8842 8868 8938 4770 4777 9220 9320 4974 4976 4978 9383 9386 9429 9430 9431 9432 9433 9434 9435 9436 9521 9526 5279 5288 9658 9659 9660 9661 9662 9663 9664 9665 9666 9667 5342 852 853 854 855 5369 9952 5613 5702 5763 5936 6048 6049 6050 6203 6268 10731 10745 10757 10852 11015 2193 2194 6834 6886 6895 6901 6913 11268 11273 11299 6971 7102 7103 7227 7228 7229 7230 7231 7232 11586 7281 7302 11679 11680 11681 11682 11683 11684 11740 11741 11762 11763 7419 7478 11903 11913 3174 7764 3291 3319 12169 12170 7919 8303 8534 8569 8570 8572 8579
themself$	4491 4493 4532 4533 43 4535 4536 4537 4538 4539 4540 50 8889 8890 4544 4545 4547 4548 58 59 60 61 4554 4555 4556 4833 9201 4927 4928 4929 9322 5052 9596 9597 9599 5271 5272 5273 5274 5275 5276 5277 5278 5280 5281 9631 9632 9645 5307 5308 5309 5310 9658 9659 9660 9661 9662 9663 9664 9665 9666 9667 5325 5326 5327 5328 9676 9681 9703 9704 5509 5513 1023 9863 9864 9865 9866 9867 9868 9869 9870 9871 9872 9873 5527 5528 9876 9877 9878 9879 9880 9881 9883 9884 9885 9886 10187 10460 10461 10462 10463 10464 10465 10466 10733 10734 10735 10736 10763 10764 10765 10766 10767 10768 10769 10770 10771 10772 10773 10774 10775 10776 6431 10779 10780 6434 10787 7399 7935 8120 8150 8151 8401 8402 8716
themselves$	4491 4493 8841 8842 4532 4533 43 4535 4536 4537 4538 4539 4540 50 8889 8890 4544 4545 4547 4548 58 59 60 61 4554 4555 4556 4833 9201 4927 4928 4929 9322 5052 5089 9596 9597 9599 5271 5272 5273 5274 5275 5276 5277 5278 5280 5281 9631 9632 9645 5307 5308 5309 5310 9658 9659 9660 9661 9662 9663 9664 9665 9666 9667 5325 5326 5327 5328 9676 9681 9703 9704 5509 5513 1023 9863 9864 9865 9866 9867 9868 9869 9870 9871 9872 9873 5527 5528 9876 9877 9878 9879 9880 9881 9883 9884 9885 9886 10184 10187 5900 1565 10460 10461 10462 10463 10464 10465 10466 10733 10734 10735 10736 10763 10764 10765 10766 10767 10768 10769 10770 10771 10772 10773 10774 10775 10776 6431 10779 10780 6434 10787 10801 11615 7399 7935 8120 8150 8151 8401 8402 8716
then$	893
therap	12274 7961
therapist$	12308 12309
therapy$	12312 8712 8754 8755 8791
there$	8949 8988 9102 9526 5214 9567 6164 2332 2333 6833 7665
these$	4752 4774 4809 4817 4824 337 9222 5124 5127 5133 9950 9953 9958 5744 1264 1595 10731 6558 10939 2112 2116 2135 6835 11210 2385 11275 11299 7189 7227 7228 7229 7230 7231 7232 7285 7287 7294 7304 7305 11679 11680 11681 11682 11683 11684 11740 11741 11762 11763 7419 7864 3424 3744 3753 8534 4046 8569 8570 8572 8579 4154 8681
they	7505 11863 11939 7603 11973 11981 3170 3171 12016 12017 12019 12059 3235 3249 12122 12125 7812 12182 12219 12231 7889 3400 12243 3424 8674
they$	4628 5193 5194 5199 5200 5241 9684 952 1236 5727 1237 10075 1238 1239 5882 1411 10439 11205 11206 11207 11208 11209 6869 6870 6871 6873 7054 11405 7726 3258 3310 3319 7874 7891 7922
thick$	1443 2143 3924 3941 3980 3989 3990 4383
thickset$	3937 4402
thief$	10169 10170 10171 10253 10254 10255 10256 10257 10278 10279 8243 8244
thieves$	10169 10170 10171 10253 10254 10255 10256 10257 10278 10279 8243 8244
thieving$	10196 10258 10259
thigh$	12283
thighs$	12283
thin$	6637 3937 3956 3960 4403
thing$	6163 6343 11487 11488 11489 11490 11491 11493 11494
things$	9105 9269 9423 5455 10624 10782 10831 7340 7428 7451 3589
think$	9172 9173 9174 9175 9904 1227 1228 1229 1383 1391 1690 1691 1692 1693 1694 1695 6405 6406 6407 6440 7075 11423 11424 11425 11426 7167 11515 3241
thinking$	8541
thinks$	1227 1228 1229 1383 1391 1690 1691 1692 1693 1694 1695 7075 11423 3241
thinnest$	2177 3985
third$	2135
thirteen$	1723 1724 1725
thirties$	9454 9489
thirty$	9452 9454 647 9487 9488 6186 10564 10565 10566 10567 10568 10569 10570 10965
this$	4792 9343 5122 5129 5341 5563 5744 1565 6306 2135 11299 11342 7102 7103 7227 7228 7229 7230 7231 7232 11586 11679 11680 11681 11682 11683 11684 11740 11741 7395 7428 7451 7545 3258 7864 3722 3829 3934 8534 8568 8569 8570 8579 4157
thorough$	1841
thoroughly$	4039
those	7571 12130 8669
those$	10031 5744 1264 1595 2112 11978 7698 12147 7827 7865 12219 12222 12255 3753 8534 4154
though$	210 4702 4741 4742 4743 4744 4745 4746 4747 4748 263 264 9377 9378 9379 9380 900 6618 6619 6620
thought$	4580 4581 4582 4583 4584 4587 9532 9820 9821 1227 1228 1229 5733 5734 1301 1391 1509 11385 11401 11406 11409 11410 11412 11413 11414 11415 7075 11423 11424 11425 11426 11427 11428 11429 7167 11515 11548 11549 11550 11551 11552 11553 11554 11555 11556 11557 7211 7212 7213 7214 7215 11694 11803 3213 3240 3245 3269
thoughtless$	11500 11501 11511
thoughts$	3441
threadbare$	4005
threat	3553
threat$	5784 1294 5786 5787 5788 5789 5790 5791 5792 5793 5794 5795 10143 10144 5798 5799 5800 5801 5802 5803 7513 7873 3383 4153 4170
threatened$	8044
threatening$	3830 4381
threats$	10895
three	7505 11939 7603 11973 11998 12016 12017 12019 12059 3249 12122 12125 7812 12182 12219 12231 7889 12243 8674 8763
three$	5613 10194 2192 11030 11031 11032 11033 11034 11035 6886 6901 11670 7373 4154 4267 4326
thresholds$	11717
threw	12389
threw$	47 66 342 872 1073
thrill$	4567 77 4572 9298 9299 9300 9982 10008 3696
thrills$	9988
thrive$	810
thrived$	810
thrives$	810
thriving$	810
throats$	11326
throug	7906 8030 4121 4197 4204
through$	369 5918 10295 6444 6445 6666 11236 11265 11267 11281 11300 11305 7378 3110 3197 12049 7763 7995 3638 4099 4256
throw$	47 66 342 872 1073
throwed$	47 342
throwing$	47 66 342 872 1073
thrown	12389
thrown$	47 66 872 1073 11123 3553 3554
throws$	47 66 342 872 1073
thug$	8217 4361
thuggery$	4361
thuggish$	4361 4381
thugs$	10190 10191 10192 11764 12073 8217 8555 4361
tic$	4214
tick$	4054
ticking$	3760 8546
tidy$	3960
tied$	3214 7740 8474
ties$	1249 8206
tight$	11042 11043 6742 7405 3980 4005
tightly$	2173
tights$	8491
tiktok	3276
tiktok$	564 5055 565 5056 566 5057 567 5058 568 5059 9407 9408 9409
till	7622
till$	11969
tills$	11969
time	3485 7992
time$	4687 9227 9291 1059 1060 1061 9910 5687 5688 5690 5757 5814 5815 5857 5908 5909 5910 10547 10683 11166 11167 6851 11314 11315 11316 11317 11330 11338 11538 11539 11540 11541 11542 11543 7507 12012 3325 7899 7900 7977 3759 8528 8589
timed$	12141
timekeeping$	8181
timeline$	7560
timeout$	7976
times$	9030 9032 9033 9037 11331 7507
timeta	7564 8008
timetable$	11911 12339 8001 12355
timetables$	11911
timewaster$	8243
timewasters$	8243
timid$	7404
timing$	7507
tinnitus$	4452
tiny$	4005
tip	4435
tip$	3130 3330
tipped$	3330
tipping$	3330
tips$	3330
to	3083 3475 8611
to$	4585 4589 9115 9159 9192 4879 4888 4910 4941 4989 4990 4991 4993 5034 5042 5046 5112 5113 5114 5115 5116 5119 5154 5158 5179 5282 9687 9781 5452 9822 5491 9841 5557 5648 5656 5659 5661 5667 5740 5785 10248 5905 5917 5923 5941 5944 5958 5963 5981 10357 6054 6082 6090 6106 6107 6109 6294 6383 6423 6544 6548 10956 6755 11106 11107 11108 11110 11130 11150 6813 6814 6840 6867 11288 11301 7034 7035 11422 11432 11433 11434 7100 7101 11465 11514 11522 7226 2772 7272 7329 7396 11751 7406 7407 11789 7443 7477 7482 7483 7484 7485 7486 7521 7525 7529 3042 3076 3110 7613 7645 7650 3166 7664 3189 7682 7691 7704 7705 7773 7782 7788 7789 7798 7802 3312 3313 7845 7857 7863 12224 3393 7920 7933 12300 7958 7968 7969 12327 7995 8006 8051 8097 3608 8102 12465 8178 8179 8197 8510 8512 8516 8533 8535 8569 8585 8600 8601 8698 4211 4256 8827
today$	10711
toddler$	7947
toe$	11046 11070 11071 6725 3717
toerag$	8217 4365
toerags$	8217 4365
toilet	3485
toilet$	7976
toing$	7613
tokenistic$	3714 4413
told	3137
told$	182 9024 9025 191 192 193 200 201 202 203 204 205 206 207 208 9056 9057 9058 9271 9272 4935 4957 4958 4959 4960 4961 4962 4963 4964 9537 9546 5463 11138 11144 11149 11152 11158 11247 11248 11249 11250 11251 6931 6932 6933 11282 11283 11284 11285 11286 6999 7000 7003 7020 7148 7149 11583 3173 3180 7674 8019 8031
tolerance$	8686
tolerated$	12197
tone$	11008 8458
tones$	11008 8458
tonsil	7937
tonsils$	12284
too$	62 4713 303 5175 5176 10018 6097 6098 10607 2025 2026 2027 2044 2075 2076 2077 11042 11043 7172 7173 7174 7342 2852 7357 7358 7359 7360 7403 2913 2914 7444 7491 7493 3887 3914
took	4226
took$	83 119 9096 9097 9098 9100 417 418 561 580 659 9836 1024 1064 1065 1131 1135 1869 1870 1871 1872 7092 2612 7110 7119 7123 7124 7125 7126 7127 7128 7129 7191 7193 7194 7195 7196 7197 2710 3443 3464 3632 3673 8165
tool$	3381
toolki	8694
tools$	9086 9087 3381
tooth$	8461
toothless$	4414
top	11909 7566
top$	9442 11048 11065 11066 11067 11913 11918 12142 12147 3387 8491 8496 8502 4154 4159 4160
topless$	5063 5071 4403
tops$	6695 6696 11048 11065 11066 11067 11088 11089 8491 8496 8502
torment$	1207 1208 1209 3703
tormented$	1207 1208 1209 3703
tormenting$	1207 1208 1209 3703
torments$	1207 1208 1209 3703
tormentted$	1207 1208 1209 3703
tormentting$	1207 1208 1209 3703
torn$	11042 11043 3998 4005
tos$	7613
toss$	11525
total$	1371 1372 1374 2292 2934 4045
totally$	4036 4039
touch$	9115 11235 11595
touched$	8883 4787 9464 9526 10876 10891
touching$	9501
tough	3379 3385 3390
tough$	10016 1453 1454 1455 1456 1457 1458 1812 1813 1814 2118 7876 3918 8423 3960 4196 4396
toughe	3385 4197
tougher$	2040 2041 2042 2043 7876 4196
touret	4447
toward	3282 3299 3342 4204
towards$	4993 5648 5656 5659 5661 5667 10179 10248 5981 6051 12049 7773 8789
town	7851
town$	10208 10213 7847 7851 12198 12213 12235 3399 7913 12412
toxic$	1259 1260 1261 3737 3738 3739 4383
toy$	912
toyed$	912
toying$	912
toys$	912
trace	11886 3146 11995 4132
trace$	12007
traced	12091
traced$	12020 12089
traces$	12007
track	3084 3146 12139
track$	2675 3084 7635 11997 12007 12011 7669 3179 12100 7797 8640
tracke	3146 11986 7666
tracked$	12008 12013 7669 3179 12020 3406 4137
tracker$	3135
tracki	3146
trackie$	8491
trackies$	11065 11066 11067 2247 11086 8491 8496 4016
tracking$	3135 7669
tracks	3146
tracks$	12007 7669
tracksuit$	11065 11066 11067 11076 8491 8493 8496 4408
tracksuits$	6695 6696 11065 11066 11067 11068 11069 11073 11074 11075 11076 11078 11086 8491 8493 8496 8659 4408
trade$	590 599 5090 600 601 602 603 604 732 871 10516 3660
traded$	590 599 5090 600 601 602 603 604 732 871 3660
trader	3050 7615
traders$	10208 11866 7541 11941 11962 11964 3184
trades$	590 599 5090 600 601 602 603 604 732 871 3660
trading$	590 599 5090 600 601 602 603 604 732 871 3660
traffic$	522 523 524 3643 8632
trafficced$	522 523 524 3643
trafficcing$	522 523 524 3643
trafficed$	522 523 524 3643
trafficing$	522 523 524 3643
trafficking$	9214 9359 522 523 524 9974 9975 9976 9977 9978 9979 9980 9981 3643
traffics$	522 523 524 3643
trail	3427
trail$	12000 3167 12100 7918
trailed$	3167
trailing$	3167
trails$	3167
trainer$	8491
trainers$	265 266 267 268 269 270 271 9140 9141 4804 4805 4806 4807 4808 4810 4811 9298 9299 9300 9429 9430 9431 9432 9433 9434 9435 9436 9441 9444 10014 5671 6695 6696 11065 11066 11067 11068 11069 11073 11074 11075 11076 8491 8496
training$	8104
tramad	7955
tramadol$	12302
transactional$	3664
transfer$	8774
transfusion$	4451
transfusions$	4451
transplant$	12317
trap$	3765
trapping$	3644
trapstar$	4407
trauma$	12395 8711 4221
travel	11922
travel$	9257 9258 9259 9466 10820 7589 3099 11970 3673 8165
traveled$	3673 8165
traveling$	3673 8165
travelled$	3673 8165
traveller$	2157 6654
travelling$	9283 9466 10820 3673 8165
travels$	3673 8165
trawl	3157 4435
trawl$	3070 8628
trawled$	3070 7767
trawles$	3070
trawling$	3070
trawls$	3070
treat$	1407 1408 6392 6405 6406 6407 6410 10758 10759 2926 2927 2981 3203
treate	3317
treated$	1407 1408 6410 10758 10759 2926 2927 2981 3057 7727 3478 7971 7972 4269
treating$	1407 1408 6341 6392 6410 10758 10759 2926 2927 2981
treatm	8753
treatment$	2673 12312
treats$	1407 1408 6410 10758 10759 2926 2927 2981
treatted$	1407 1408 6410 10758 10759 2926 2927 2981
treatting$	1407 1408 6410 10758 10759 2926 2927 2981
trendy$	4005
trial$	6010 12356 8823
tribunal$	4471
tribunals$	4471
tricked$	10913
tricks$	10515 1678 11168
tricky$	1453 1454 1455 1456 1457 1458 10393 10394 10395 10396 10397 8326
tried$	1394 6768 6770 6771 11200 11248 11249 11250 11251 11394 7051 11803 8539
tries$	1394 11238 11260 11261 11262 11263
trio$	8230
trip$	9501
trips$	9501
troubl	7771
trouble$	8858 8905 8914 8915 4714 4715 4716 4717 4718 4719 4720 4721 231 232 233 9302 9330 5252 5253 9601 9602 9603 9604 9611 9648 9649 9650 829 9694 9711 9712 9713 9714 9715 9984 9988 9995 10053 10196 5860 10258 10259 10260 1430 5933 10427 10506 6863 11211 6865 11323 11365 7086 11439 11440 11441 11538 11539 11540 11541 11542 11543 12117 12118 7781 3522 3600 8168 8186 3729 3730 3731 8316
troubled$	6033 11401 11406 11409 11410 11412 11413 11414 11415 7075 11423 11424 11425 11426 11427 11428 11429 7087 11458 3824 3934
troublemaker$	10278 10279 4364
troublemakers$	10278 10279 10427 4364
troublemaking$	4364
troubles$	9857 9858
troublesome$	5755 4383
trousers$	6695 6696 2247 4016
truancy$	4351
truant	4477
truant$	9226 9288 10169 10170 10171 10278 10279 11318 8243 8244
truanted$	4351
truanting$	4351
truants$	10169 10170 10171 10278 10279 8243 8244 4370
truculent$	4385
true$	2781
trust$	10291 11133 11139 11153 11201 11202 11203 11204 11214 11296 11297 11298 7054 7059 7060 11774 7454 2967 11841 11842 8514 8522 4092 4101
trusted$	9549 9550 9551 9563 1897 6449 1980 11282 11283 11284 11285 11286 11523 11524
trusting$	5678 5679 5680 11132 6952
truth$	5456 11367 11369
truthful$	5453 9801
try$	5508 1394 6768 6770 6771 11133 11139 11153 11197 11198 11199 11200 11238 11296 11297 11298 11309 8514 8522 8539
trying$	11296 11297 11298 11905 8522 8541
tryings$	11905
tubby$	4403
tube	4229
tube$	8721
tubefed$	8720
tuberculosis$	4454
tuitio	8000
tuition$	12347
tumour	7925
tumour$	12272
tuned$	1658
tunnel$	12408
turf	7832
turf$	12179
turkish$	2157 6654 8483
turn	7900
turn$	502 503 5559 5561 1074 2236 2245 2266 2267 6769 6789 6795 6800 6809 11159 11160 11238 6898 7023 2827 2833 2834 2835 11754 7497 12021 7814 3371 12247
turned$	4957 4958 4959 4960 4961 4962 4963 4964 502 503 1074 6641 6646 2237 2246 2266 2267 6769 6775 11126 11127 11128 11129 11248 11249 11250 11251 2520 7021 2827 2833 2834 2835 2867 11804 12208 8573
turning$	502 503 1074 2266 2267 11512 11513 2827 2833 2834 2835 7497 3371
turnned$	502 503
turnning$	502 503
turns$	502 503 1074 2266 2267 6769 6864 11238 11260 11261 11262 11263 2827 2833 2834 2835 3371 12247
tutor$	9139 5776
tutors$	9139
twelve$	1723 1724 1725
twenties$	9454 9489
twenty$	9452 9453 9454 647 648 9487 9488 10522 10523 10524 10525 10526 10527 6186 1719 6214 10562 10564 10565 10566 10567 10568 10569 10570 10965 10966 8387
twice$	5104 9457 6136 6137 6138 10629 6351 12300 4279
twins	8746
twists$	8471
two	7505 11939 7603 11973 11998 12016 12017 12019 12059 3249 12122 12125 7812 12182 12219 12231 7889 12243 8674
two$	4967 9705 10194 10510 2192 11030 11031 11032 11033 11034 11035 7178 7373 3319 3844 4154 4267 4326
twoc	8112 4346
twoc$	12459 8837
type$	1432 1434 1435 1436
ugly$	3892 4403
ultimately$	112
un$	8294
unable$	166 877 924 955 1038 1039 1040 1041 1042 1044 1087 1142 5887 5888 1467 1468 1469 1470 1471 3451 3515 3583 8530
unacceptable$	10319 10320 10321 10322 10323 10324 10325 10326 10327 7850 3830 4413
unacceptably$	4413
unacco	4324
unaccompanied$	8815
unadoptable$	4383
unambitious$	4383
unanswered$	8588
unauthorised$	4286
unbearable$	10050 10069
unbiddable$	4386
uncaring$	4383 4413
uncle	8014 12363 12391 12413 8069
uncle$	3519 12361 8043
unclear$	925 928 931 932
unco$	3819 4053
uncomfortable$	12230
uncons	4455
uncontrollable$	3824 8530 4383
uncooperative$	4379 4413
uncorr	3032
uncorroborated$	7523
uncouth$	4385
under	7906 3471 4329
under$	584 1267 6666 2502 2525 7372 7512 7711 7962 3476
underachiever$	8243
underachievers$	8243
underage$	3654 3661
underc	4137
undercover$	8628
underdressed$	4403
undermine$	3691 8532
undermined$	3691 8532
undermines$	3691 8532
undermining$	3691 8532
underpass$	9590 9591 9592
unders	3064 3137
understand$	175 176 182 234 235 236 237 238 239 240 241 242 243 244 245 246 308 925 928 931 932 9904 5570 5571 5572 5573 5574 5575 5576 5577 5578 5579 5580 5581 5627 5628 5629 5630 5631 5632 5633 5634 1654 1655 2065 2066 2067 2068 10958 11201 11202 11203 11204 3180 3437
understanding$	6332 10680 6352 10700 6430 1940 1941 6433 8561
understands$	925 928 931 932 1654 1655 2065 2066 2067 2068 3180 3437
understood$	234 235 236 237 238 239 240 241 242 243 244 245 246 308 925 928 931 932 1654 1655 2065 2066 2067 2068 11341 3213 3240 3245 3269
undert	3145
undertaken$	9052 11526 11527 11528 11529
underw	4268
underweight$	8734 4403
underwent$	8759
undesirable$	10028 10029 10030 10035 3701 3824
undesirables$	10028 10029 10030 4362
undisciplined$	4383
undocumented$	4480
undoing$	9726
undoubtedly$	2495 8531 4411
unempl	12362
unengaged$	4379
unfair$	11500 11501 11511 11605
unfazed$	4396
unfit$	2771
unforgivable$	4413
unforgivably$	4413
unfounded$	3709
ungovernable$	4383
ungrateful$	4383
unhealthy$	4612 1259 1260 1261 3635 3737 3738 3739
unheeded$	8588
unhelpful$	4413
uniform$	6695 6696 11044 8489 8491
uniforms$	6695 6696 11044 8489 8491
uninterested$	4030 8530 4383 4413
unironed$	3998
unit	7531 7551 7633 12310
unit$	5898 7054 7059 7060 11774 7454 11841 11842 7502 11851 11856 11869 11876 11878 11883 11884 11885 7539 7540 11898 7558 7585 11938 11942 11943 11945 11955 7611 11961 11968 11980 7660 12071 12092 7762 12155 12313 12335 12403 12454 8764 8782
units$	11869 8698
unjust$	11511
unkempt$	2157 6654 4403
unkind$	11500 11501
unknow	11986
unknown$	9157 5068 10035
unlawful$	9333
unless	12183
unless$	9558 9561 9562 3363
unlikeable$	4383
unlikely$	2349 2350
unlovable$	3824
unmanageable$	10319 10320 10321 10322 10323 10324 10325 10326 10327 3824 8316 4383
unmotivated$	4383
unnecessary$	4574
unnerve$	6505
unnoticed$	9721
unopened$	8588
unpaid$	3619
unplaceable$	4383
unpleasant$	12230 4383
unpredictable$	10319 10320 10321 10322 10323 10324 10325 10326 10327 3830 4381
unprepared$	4021
unprofessional$	4413
unprofessionally$	4413
unquestionably$	4411
unreachable$	8530 4379 4386
unread$	8588
unreasonable$	11500 11501
unreliable$	3713 8530 4383 4413
unrepentant$	4383
unresponsive$	4379
unruly$	3722 3824 3830 3934 4383 4386
uns$	8294
unsafe$	8838 8839 8879 4612 9333 5666 12429 3633 3635
unsavoury$	9176 9177 10028 10029 10030 3824
unshockable$	4396
unsolved$	7565
unstable$	8351 8352 4383
unsubstantiated$	3709
unsuitable$	10025 10031 10035 3701
unsupervised$	3876
unteachable$	3824 4386
untidy$	2157 6654 8454 3981
until$	12005 3363 8832
unto$	5837 5840
untouchable$	10229 10230 10231
untrue$	10080 11346
untrustworthy$	8530 4383 4413
untucked$	11042 11043
unusual$	3960
unusually$	3897
unwanted$	9176 9177 5261 6139 6142
unwashed$	11042 11043 3981 3998 4403
unwell	12380 8034
unwell$	12381
unwilling$	1034 1038 1039 1040 1041 1042 1044 1089 1467 1468 1469 1470 1471 2915 4021 8527 8530
unwillingness$	4849 359 360 361 362 363 364 1467 1468 1469 1470 1471
unwise$	100 101 4612 8971 8972 8973 8974 155 156 157 158 159 160 161 870 943 3635 3687
up$	8888 8901 8902 8969 9104 9162 9163 9165 9167 9244 483 484 485 486 487 5102 5297 9730 5512 9906 5701 10049 1347 5932 6012 6013 10366 1565 6118 6147 6150 6173 6188 6189 10578 10599 6260 6277 6327 10677 6333 6353 6398 6399 6400 6402 10781 10864 10931 6610 10968 10994 11012 11050 6727 6728 6736 6737 11090 11097 6751 6752 11135 11136 11141 11142 11146 11147 11155 11156 11163 11164 11165 11244 11245 6978 11348 7011 11368 11370 11599 7261 7273 11625 7319 7322 7323 11709 7371 11858 11904 11913 7783 12148 12157 7862 12232 12233 12365 12367 12433 3606 8135 8323 8417 8495 8509
upbringing$	8317
upbringings$	8317
update	3122
update$	3045 7613
updateing$	3045 7613
updates$	3045 7613
upon$	5249 5250 9687 7807
upper$	3368
uppity$	4385
ups$	10532 10556 10584 10790 10823 10933
upsetting$	8916 8917 8918 8919 8920
upstream$	8623
urchin$	4361
urchins$	4361
urgency$	11770 11771 11772 11773 8587
us$	9282 9304 9383 9386 9799 9912 9913 5890 10436 6412 10824 10825 10826 10827 10839 10847 10848 10849 10850 10851 10893 10894 10927 10929 10941 10943 7281 3071 11972
use	3329 3342 3598
use$	4523 4525 4526 4527 8923 8924 8925 8968 9115 9226 9255 733 734 735 5322 985 9904 1901 1902 1903 1904 1905 1906 11133 11139 11153 6949 3038 3093 3129 3314 12290 12291 8514
used	3342 3466
used$	8883 9499 9526 9540 733 734 735 985 1444 1930 2059 10913 2866 3041 3209 3274 3457
useful	3342 4121
useful$	11845 3008 11877 3129 3357
useless$	4031 4383 4413
user$	10153 10166 10167 10278 10279
userna	7564
usernames$	11911
users$	10153 10166 10167 10278 10279 12382
uses	3329 3466
uses$	733 734 735 3093 3457
using	3329 3466 3598
using$	9047 733 734 735 1445 3093 3457
usual$	7411 3735
usually$	2248
utter$	1371 1372 1374 2292 2935
utterly$	7033 2820 4036 4039
vaccin	4466
vain$	4383
valium	7955
valium$	12302
valuab	4121
value	8611
value$	3038 3129 4206
values$	10416 8359
van$	12408 12420 8629
vandal$	10169 10170 10171 10278 10279 8243 8244 4361
vandalise$	10270
vandals$	10169 10170 10171 10278 10279 8243 8244 4361
vans$	8629
vape$	9140 9141 4804 4805 4806 4807 4808 4810 4811 9441 9444 10038 12305
vapes$	265 266 267 268 269 270 271 9140 9141 4804 4805 4806 4807 4808 4810 4811 9298 9299 9300 9429 9430 9431 9432 9433 9434 9435 9436 9441 9444 5671 10038 10054 12305
variable$	10314 10315 10316 10317
various$	587
vehicl	12006 7756
vehicle$	3204 8112 4141 4146
vehicles$	3204 12103
ventured$	9563
verbally$	3840
verif	4117
vermin$	11764
versed$	6205 2133
version$	5735 5736 5737
versions$	5735 5736 5737
vertigo$	4452
very$	4704 4712 1785 2044 6709 7046 3887 3897 3914 4243
vest$	8491
vests$	11082 11083 11084 8491
via$	3110
vicious$	4381
victim$	9850 5590 9966 10068 1270 5780 1290 10330 10828 10829 10830 10944 3556 3867 8410 8411
victimisation$	8876 8877 8878 9642 9643
victimise$	2928 2929 2930 2931
victimised$	2928 2929 2930 2931
victimises$	2928 2929 2930 2931
victimising$	2928 2929 2930 2931 11834 11835 11836 11837
victims$	9221 802 9917 9918 9919 9920 9921 9922 9923 9924 9925 9926 9927 9928 9966 9988 10055 10056 10057 10058 1269 5780 1290 10330 10752 10828 10829 10830 10944 7479 8410 8411
video$	9410 9418 5094 5095 605 606 10876 10891 11896 11996
videos$	9410 9418 5094 5095 605 606 10876 10891
vietnamese$	2157 6654
view$	6318 6319 6320 6321 6322 6332 10680 6352 10700 3282 8578
viewed$	1297 1507 7627
views$	6318 6319 6320 6321 6322 8578
vile$	10319 10320 10321 10322 10323 10324 10325 10326 10327
village$	10131 10132 10133 10134 10135 10136 10137 10138 10139 10140 10141 10142 10145 10146 10150 7297 3399
vindictive$	11511 4381 4383
violen	7685 12075 12102 12271 12362 12380 12406
violence$	8905 9326 9340 9342 5252 5253 10053 10196 10206 10233 10252 10258 10259 10260 1553 1554 10427 10895 6550 3011 7503 7504 3015 7509 11861 7551 3067 3068 3073 3094 3098 7591 7595 7596 7598 11946 11951 11952 11953 7608 3120 7614 3125 7621 11974 7680 7745 3271 7768 7808 3522 8168 8206 4125 4303 8794
violent$	10319 10320 10321 10322 10323 10324 10325 10326 10327 10427 3740 3830 4159 4381
violet$	10945
violets$	10945
vipers$	10094
virtually$	1739 6230 1740 1741 1742 1743 1746 1747 1748 1749 3899
visa$	12432
visibility$	12258
visible$	7876 8475 4200
visit	7510 7900 3598 8689 8694
visit$	6078 11356 11357 11358 11694 3021 12129 12247
visite	7510
visited$	11583 11803
visiting$	9047 9283
visitor$	12308
visits	3546
visits$	6078 11356 11357 11358 11987
visual$	4246
visually$	4247
vital$	7373
vitiligo$	4406
vodka	7956
vodka$	12299 12303
voice$	7929 8578
voices	7929
voices$	12276 8578
volatile$	10319 10320 10321 10322 10323 10324 10325 10326 10327 3738 3739 3830 4381
volition$	9189 9496 9497 8164
volume	3352
volumes$	7249
voluntarily$	9496 9497 9507 9508 9509 9510 9511 9512 9513 9514 9515 9516 8163 8164 8167
vomit$	12282
vomited$	4245
vomiting$	4245
vomits$	4245
vote$	474 475
voted$	474 475
votes$	474 475
voting$	474 475
voucher$	9441 9444
vouchers$	9441 9444
vulgar$	4385
vulnerabilities$	5437 947 948
vulnerability$	9642 5437 947 948 9917 9918 9919 9920 9921 9922 9923 9924 9925 9926 9927 9928
vulnerable$	8840 8879 5708 5709 5710 5711 6367 6368 6369 6390 10828 10829 10830 10867 10868 10869 6536 6537 6538 6539 8407 3934
wag$	3649
wagging$	3649
wags$	3649
waited$	8573
waiter$	9180
waiters$	9180
waiting$	5830 3474 3479 4263
wake$	11829 11830 11831 11832 11833 8606
walk	11922
walk$	4640 4803 4852 4916 9527 9528 9529 9530 9531 5234 858 859 860 5417 9782 10820 2235 2244 2755 2756 11754
walked$	4931 5192 5201 5345 858 859 860 5429 5459 2235 2244 2755 2756 8022 8573
walking$	9047 9283 858 859 860 10820 2235 2244 2755 2756
walkked$	858 859 860 2235 2244
walkking$	858 859 860 2235 2244
walks$	858 859 860 2235 2244 2755 2756
wall$	7563
wallflower$	8411
wallflowers$	8411
wander$	1413
wandered$	1413
wandering$	1413
wanderred$	1413
wanderring$	1413
wanders$	1413
wannabe$	3716 4361
wannabes$	4361
want	7544 3202
want$	9400 9401 9524 9525 5388 5389 899 5536 5537 5538 5539 1180 5739 10576 10679 10788 6494 6495 6496 2055 10907 6569 6570 6571 2271 11201 11202 11203 11204 11220 11221 11222 11238 6986 2609 11530 11877 11905 3442
wanted$	4799 9524 9525 9637 1180 10907 2271 11341 2610 7187 7188 2698 2699 3052 7677 12036 3220 3442 3603 3622
wanting$	1180 10907 6594 8557
wants$	9400 9401 1180 10679 10788 2055 10907 2271 11220 11221 11222 11238 6986 11905 3442
wantted$	1180 10907
wantting$	1180 10907
ward	12310
warden	7536 7537 7538 3048 3049 3050 7615 3162 3169 7663 3183 7745 3262 7753
warden$	3027 11866 11883 11884 11885 7539 7540 7541 7582 11941 11962 11964 7653 3166 7660 12010 3178 3184 3185 12092 3307 3323 3426
wardens$	10048 10429 10430 3027 11866 11883 11884 11885 7539 7540 7541 7582 11941 11962 11964 7653 3166 7660 12010 3178 3184 3185 12092 3307 3323 3417 3426 8195
warn$	3137 3330
warned$	9024 9025 4679 189 190 191 192 193 194 195 196 4688 198 199 200 201 202 203 204 205 206 207 208 9056 9057 9058
warnin	3376 3377
warning$	9021 9054 9055 9752 9944 9945 9946 9947 9948 2862 2863 2864 2865 11720 11721 11740 11741 12123 12177 7867 7868 7986 8196 8578 8579 4143 8819
warnings$	9021 9054 9055 9086 9087 9752 9944 9945 9946 9947 9948 2862 2863 2864 2865 11720 11721 11740 11741 12123 12177 8196 8578 8579
warran	7816 4435
warrant$	1995 1996 1997 11859 12058 3283 3315 12163 12252 4173 8667
warrants$	11859 3283 3315 4173 8667
warriors$	10247
wary$	8862 4517 4518 4519 4520
was	3057 7586 4219
was$	4624 188 197 356 357 508 521 5107 791 792 1125 1126 1127 1128 1240 1262 1313 1314 1315 1316 1317 1318 1319 1320 1321 1322 1323 1325 1326 1327 1328 1329 1330 1415 1460 5967 5972 1500 1519 1528 1529 1530 1531 1532 1533 1733 1739 6230 1740 1741 1742 1743 1746 1747 1748 1749 1873 2108 10973 10976 2149 6715 2248 2276 6779 6986 2541 2542 7154 7164 11558 7223 7258 7279 2821 2851 7352 7353 7388 2905 2906 11782 2951 11805 7570 7661 12030 7701 3239 7895 3480 3650 3675 3745 3747 3752 3799 3809 3813 3825 3827 3835 3836 8426 8474 4064 4091 8646 4231 4243 4248 4250 4253 4266 4279 4281 4304 4306 4312 4325 4326 4331
wash$	2873
washed$	2873
washes$	2873
washing$	2873
waste$	1072 4098
wasted$	1072 4098
waster$	10161 4361
wasters$	10161 4361 4377
wastes$	1072 4098
wasting$	1072 4098
watch	12113 3427 4137
watch$	11065 11066 11067 3066 11975 7635 11997 12000 3167 12011 7669 12021 12129 7918 3559 8491 8496 8640
watched$	11589 11590 11975 11999 3167 7666 7669 12018 12020 12101 3559
watches$	11065 11066 11067 8491 8496
watching$	6581 3167 7669 3559
watchlist$	8628
watchlists$	8628
watchs$	3167 7669
water$	8088
wave$	8643
wavy$	3981
way$	8895 8896 8897 8898 8926 9594 5396 6095 6712 2222 2223 2224 11085 6747 6748 6858 11675 2912 11932 12294 8124
ways$	8926 9273 10438 6167 10552 10624 10687 11168 11186 11311 8124
wayward$	3824 8316 3934
we	3050
we$	272 273 274 6411 2097 2099 6881 6882 6884 6885 6923 6924 6925 6961 6962 6963 2909 7541 3417
weak$	5842 10314 10315 10316 10317 1480 1574 1575 1576 1577 2784 2785 2786 2787 11735 11736 11737 11738 7404 2941 7508 3849 3850 4075
weakened$	3272
weaker$	5698 5699 5708 5709 5710 5711 5766
weakest$	7508
wealth$	1826
weaned$	3469
weapon	11862 11871 11908 12051 12114 3335 12462 4442
weapon$	9270 5668 5669 5670 12039 12060 12061 8096 12459 4186
weapons$	9268 9326 5668 5669 5670 3043 12039 12060 12061 7826 4186
wear	3617
wear$	9527 9528 9529 9530 9531 2174 2200 2210 2211 2212 2213 2214 2215 2216 2217 2218 2219 3982 4000
wearing$	9283 2174 2200 2210 2211 2212 2213 2214 2215 2216 2217 2218 2219 3617 3982 4000
wears$	2174 2200 2210 2211 2212 2213 2214 2215 2216 2217 2218 2219 3982 4000
weary$	8374
weed	8119
weed$	265 266 267 268 269 270 271 9140 9141 4804 4805 4806 4807 4808 4810 4811 9268 9298 9299 9300 9370 9371 9372 9429 9430 9431 9432 9433 9434 9435 9436 9441 9444 10038 5819 12002 7957 12305 12307 12466 8134
week$	11315 11316 11317 11356 11357 11358 7998 8001 8589 8792
weeken	3408
weekend$	11315 11316 11317 7899 12303
weeks$	11356 11357 11358 8589 8726 8792
weigh$	1977 6469 6470 6471
weighed$	4456 4457
weighs$	4456
weight	7943 7944
weight$	12290 12291 8735 8742
welcome$	323 324 325 326 327 328 329 11845 3682
welcomed$	323 324 325 326 327 328 329 3682
welcomes$	323 324 325 326 327 328 329 3682
welcoming$	323 324 325 326 327 328 329 3682
welfare$	8848 4502 8927 8928 8929 8930 8931 8932 8933 8934 8937 8990 8991 9862 9863 9864 9865 9866 9867 9868 9869 9870 9871 9872 9873 5622 5623 5624 5625 5626 10815 10816 10817 10818
well$	9051 9059 9060 9085 4767 10269 10299 1592 1593 1605 1652 1714 1935 1956 1959 6461 6462 6463 6464 6465 6466 6467 1982 6556 6557 6559 2150 2155 3939 3952 3961 8490
wellbe	7944
wellbeing$	8848 8927 8928 8929 8930 8931 8932 8933 8934 8937 8990 8991 9857 9858 5622 5623 5624 5625 5626 12291
wells$	10269
went$	9026 9046 9079 9096 9097 9098 9100 375 498 499 500 501 502 503 542 543 544 5049 562 563 664 665 666 669 678 9588 9589 1150 1174 1204 1205 1367 1566 1567 1568 2235 2244 7017 2887 3191 3477 3578 3593 3606 3645 3672 3673 8165 4323
were	3057 11986
were$	4624 4631 188 197 4709 356 357 508 521 5107 747 791 792 9826 1125 1126 1127 1128 1240 1262 1313 1314 1315 1316 1317 1318 1319 1320 1321 1322 1323 1325 1326 1327 1328 1329 1330 1415 1460 1500 1519 1528 1529 1530 1531 1532 1533 10433 1733 1739 6230 1740 1741 1742 1743 1746 1747 1748 1749 1866 1867 1868 1873 2108 2117 2149 6667 2248 2275 6779 6909 6910 6986 2541 2542 7164 11558 7279 2821 2851 7353 7388 2905 2906 2951 11805 7570 7661 7686 7701 3239 7794 8035 3650 3675 3745 3747 3752 3799 3809 3813 3825 3827 3835 3836 8426 8474 4064 4091 8646 4231 4279 4306 4312 4325 4331
west$	2167
wetting$	8714
what$	4561 4562 4563 4564 4632 4633 4701 4749 9101 9111 9112 9343 9503 9542 5290 5291 820 828 9683 5337 5352 5353 9752 9787 9798 990 991 1009 1010 10437 6092 10443 6145 6165 6166 10831 6545 10903 10911 11718 11740 11741 7557 8171 8174 8579
whatever$	9834 10782 10799 2277 2278 2279 2280 11192 2393 2394
whatsa	3276
whatsapp$	564 5055 565 5056 566 5057 567 5058 568 5059
whatsoever$	11558
wheel$	11611
wheelc	8034
wheelchair$	12381 4460
when	8630
when$	4741 4742 4743 4744 4745 4746 4747 4748 5053 5054 9798 9841 10357 10923 10959 11779 11825 11826 11828 12005 12012 7678 3198 12049 12245 7900 8736
whenever$	5053 12005 3198 12245 7900
where	8630
where$	8864 8865 8866 8867 4747 4748 9798 10923 10959 7670 7678 3201 12245
wherea	3114 7605 7606 7632 7637 3182
whereabouts$	11979 11984 11985 7673
which	8611 8630
which$	10924 10959 3019 7562 7575 11954 12016 12046
while$	11591
whisky$	12299
whisper$	7498
whistles$	9160
white$	10878 2135 2157 6652 2170 6683 6684 6685 2195 3933 3934 3957 3965 8491 4005
who	11862 11882 7562 7575 12016 3199 12046 8630
who$	8864 8865 8866 8867 4749 5105 5106 5141 836 951 9798 10007 10032 5923 10433 1859 10973 10976 7550 11907 7569 3079 7571 3081 7576 11924 7587 11935 11954 3138 7634 7640 3174 7670 7678 3222 7725 7735 3270 3291 8426 4131
whoever$	7571 11978
whole$	7307 7309 3722
wholly$	4036 4039
whom	11909 12016
whom$	8864 8865 8866 8867 9798 11954 11976 7670 3291 8643
whose$	3552
why$	9111 9112 9683 5337 9731 9732 5416 926 927 5419 929 930 5422 5423 933 944 945 9787 9798 992 993 994 995 2678 2679 2680
wicked$	3736
wider	3205
wider$	10131 10132 10133 10134 10135 10136 10137 10138 10139 10140 10141 10142 10145 10146 7696
wife$	12358 12376 12383
wild$	3722 3736 8270 8271 8272 8295 8316 3958 3981 4383
wilful$	4413
wilfully$	558 914 3685 4095 4413
will	3083 3295
will$	4756 4762 1038 1039 1040 1041 1042 1044 1090 1110 1141 1925 1949 1961 1964 2009 2052 2061 2089 2092 2293 2295 2296 2297 2298 2299 2300 2301 2305 2306 2307 2308 2309 2310 2311 2321 2325 2326 2327 2335 2336 2337 2338 11180 11181 11182 11183 11184 11185 6841 2354 2355 2356 6857 11216 11217 11218 11219 6888 11242 2405 2406 2407 2408 2409 11252 2420 6956 6957 6960 6986 11335 11336 2506 2507 2517 7530 3042 3076 7586 7650 3166 3236 3288 3296 7793 3312 7850 3393 4023 4026 4028 4040 4211
willed$	8340
willfully$	3685
willing$	296 297 302 430 431 432 460 461 661 662 679 680 681 682 683 996 997 998 6759 6761 6763 11111 11112 11113 11114 3034 3671
willingly$	9496 9497 660 9516 8163 8164 3674
willingness$	9205 6941 11289 11290 11291 11292 11293 11294
win	3375
win$	6057 11258 6912
wind$	8904 5383 1210 1211 6817
winding$	8916 8917 8918 8919 8920 1210 1211
winds$	8904 1210 1211
wine$	12299
wins	3375
winter$	9348 9349
wiry$	3937
wisdom$	1645 1647 6225 1735 7937
wise$	4653 1599 1600 6151 6152 6154 6155 6156 1681 6566 6567 6568 2118 2122 8370 8375 8376 3891 3893 3909
wised$	1659
wiser$	4612 1596 1597 1598 1642 1681
wish$	6941 11289 11290 11291 11292 11293 11294 11905
wished$	3442
wishes$	3442 8578
wishs$	11905
wit$	11502 11503 11504
witches$	8290
with	12143 8115 4197
with$	8945 9052 9159 9230 9233 9238 9289 4966 4979 4983 9420 5074 5077 5108 5120 5121 5125 5132 5134 5136 5144 9502 5169 9526 5269 5270 9706 5361 5403 9800 5681 5684 5695 5696 10044 5740 10248 5921 10276 5931 10292 10296 10307 10308 10311 10318 10357 6051 10402 1571 10425 6079 6082 1609 6435 6436 6437 10973 10976 2174 2187 2188 2189 2190 2238 11151 11193 11215 11302 2717 11730 7472 7473 7474 7475 7476 11857 7512 7521 3110 7629 11987 7697 12049 12090 7763 12217 3435 3447 3562 8066 8068 12418 3594 3621 8114 8191 3866 3982 3993 8598 8698 8703 4215 4236 4278 8802 8821
withdrawn$	7836
withdrew$	3000
withheld$	964 965 8586
withhold$	964 965
withholding$	964 965
withholds$	964 965
within$	5779 10127 10128 1291 10219 6044 6370 7923
without$	96 4968 1341 10763 10764 10765 10766 10767 10768 10769 10770 10771 10772 10773 10774 10775 10799 10808 10809 10810 10811 10812 10813 10814 6477 6478 6479 6480 2020 2331 2334 6866 2453 2718 2719 7235 2856 2857 3398 3500 8064 8084 4034 4035 4050 4072
witness$	8204
witnesses$	8204
woeful$	11626 2941 4413
woefully$	4413
wolves$	10190 10191 10192
woman	8117
woman$	10528 1696 6192 10548 10583 10588 10590 1757 6251 10605 10606 1781 10621 10622 10623 10627 1792 1793 1820 1821 1840 10693 1861 6359 10709 6475 12415 12464 8390
women$	10131 10132 10133 10134 10135 10136 10137 10138 10139 10140 10141 10142 10145 10146 10147 10522 10523 10524 10525 10526 10527 10528 10531 1696 6190 10553 10555 10571 10581 10588 10589 10590 1754 10605 10606 1792 1793 1810 1820 1821 1832 1840 1845 10692 6357 10707 6364 10793 11047 11100 8387 8390
wonder$	9110 4764 4765 9113 9114 5384 5385
wondered$	5384 5385
wondering$	5384 5385
wonderred$	5384 5385
wonderring$	5384 5385
wonders$	5384 5385
wont$	2307 2308 2309 2310 2311 4023
wool$	8395
woolly$	4413
word$	11694 11723 7498
wore$	9527 9528 9529 9530 9531 2174 2200 2210 2211 2212 2213 2214 2215 2216 2217 2218 2219 3982 4000
work	3505 8694
work$	170 172 173 4705 9053 4890 9329 512 513 514 515 516 517 518 519 520 813 9904 9913 10174 10267 5945 5960 5964 10313 10369 6055 6101 6386 6387 6388 6389 10910 11102 11133 11139 6804 11153 6868 11235 11266 11272 11296 11297 11298 11303 11573 3207 8110 8182 3845 8514 8522 8566
worked	7777 3415
worked$	512 513 514 515 516 517 518 519 520 813 11264 11282 11283 11284 11285 11286 12124 12226 3615 8523
worker	12310
worker$	9139 9180 9427 9799 9912 10930 11196 7054 7059 7060 7077 7078 11774 7445 7454 11841 11842 12400 8059 12452 8183 4102 8831
workers$	9139 9180 9427 9799 5563 9912 10214 5890 10398 10448 10449 10450 10451 2097 2099 11196 6881 6882 6884 6885 6923 6924 6925 7054 7059 7060 11774 7454 11841 11842 8183 8285
working$	512 513 514 515 516 517 518 519 520 813 5961 6374 11132 11296 11297 11298 11897 12285 8522 8596 4271 4298
works$	512 513 514 515 516 517 518 519 520 813 11270 8523
workshop$	170 172 173
workshops$	170 172 173
workshy$	4383
world$	10494 10495 10496 10497 10498 10499 10500 10514 10552 10678 3883 3884
worldly$	1660 1681 2040 2041 2042 2043 2073 2122 3885 4391
worn$	9532 9549 9550 9551 9563 11994 7649 8474
worr	3453 3516 3550
worried$	6375 6376 6377 10725 10726 10727 6381 6382 10937 10938 6592 7385 2974
worries$	9940 9941 9942 9943 6384 10732 8578
worry$	6375 6376 6377 10725 10726 10727 6381 6382 10926 10935 10938 6592 8578
worrying$	10319 10320 10321 10322 10323 10324 10325 10326 10327 3828 3830
worse$	5329 10791 10792 10901 6555 11687 11688 8404
worship$	636 637 638 639 640
worshiped$	636 637 638 639 640
worshiping$	636 637 638 639 640
worshipped$	636 637 638 639 640
worshipping$	636 637 638 639 640
worships$	636 637 638 639 640
worst$	9176 9177 9613 5292 5348 1265 1442 3806 3830 4159
worth$	9931 3008
worthless$	4383
would	3020
would$	254 4756 4762 377 714 716 717 5209 9557 720 721 722 723 724 730 5222 5245 856 5435 5486 1250 1331 10576 10598 1884 6380 2010 2061 2294 2312 2313 2314 2325 2326 2327 6888 11252 2420 6986 11335 11336 2506 2507 7150 7151 7152 7530 3042 3288 4024 4028 4040
wound$	1210 1211
wrap	12462
wrap$	8096
wraps$	10286 8096 8134 8303
wreak$	3786
wreaked$	3787
wreaking$	3785
wreck$	3691
wrecked$	3691
wrecking$	3691
wreckked$	3691
wreckking$	3691
wrecks$	3691
wrist$	12283
wrists$	12283
writ	8790
write$	2841 3084 3116 12353 3770 3771
writing$	2844 3116
written$	2822 2843 3495
wrong$	4612 4613 155 156 157 158 159 160 161 4781 9176 9177 4901 4902 4903 9330 10006 10026 10028 10029 10030 10417 10596 10597 1901 1902 1903 1904 1905 1906 11500 11501 11511 11605 11775 11776 7442 3635 3702 3803 4376
wrote$	2842
xanax	7948 7955
xanax$	12295 12302
y$	10618
year	8005
year$	5109 5138 5139 10122 5778 10126 10522 10523 10524 10525 10526 10527 10533 6210 10717 2137 2140 2142 12343 12350 8005 12352 8387 8589 4290 8792
years$	10126 10519 10520 10521 10592 10593 10594 10595 10630 10631 10632 1822 10670 10717 8589 4290 8792
yet$	4691 2921 7434
yield	4121
yielde	7777
yielded$	12124
yjs	8100 8101 8106
yjs$	12447 12448 12453 4340
yob$	4361
yobbish$	3830 4361
yobbo$	4361
yobbos$	4361
yobs$	10190 10191 10192 4361
yoi	4339
yoi$	8830
yos	8106
yos$	12453 4340
yot	8100 8101 8106
yot$	12447 12448 12453 4340
you$	272 273 274
young	8117
young$	358 420 848 869 1235 5743 5745 5868 5869 1412 10331 5988 5989 10359 10360 10361 10362 10363 10364 10378 1551 1552 6045 10674 1837 1838 1839 6391 6401 6603 6604 6605 6606 6607 6608 2135 10973 10976 2205 2252 2253 6876 7025 7190 7320 7321 7330 7339 7381 7420 7422 7480 7505 7520 11939 7603 11973 12004 7658 3170 3171 12016 12017 12019 7703 12059 3235 3249 7752 12105 3273 12122 12125 12130 7812 7821 7822 12182 12219 7878 12231 7889 3400 12243 12255 12265 12464 3661 3740 3743 3753 3791 8315 8362 3906 3933 4154 8669 8674 8681
younger$	5698 5699 5708 5709 5710 5711 5766 10131 10132 10133 10134 10135 10136 10137 10138 10139 10140 10141 10142 10145 10146 10149 10150 8133
youngers$	12069
youngster$	1412 10331 10359 10360 10361 10362 10363 10364 10375 8315
youngsters$	1412 10331 10359 10360 10361 10362 10363 10364 10375 8133 8315
youth	4162 4333
youth$	1412 10331 10334 10359 10360 10361 10362 10363 10364 10375 2135 10973 10976 10979 10980 11196 2576 2577 2955 7535 3204 8100 8101 3614 8106 8215 3740 8233 3743 8315 8425 3935 4154 4326 4333 4339
youths$	10089 10091 1412 10331 10334 10359 10360 10361 10362 10363 10364 10375 10973 10976 3204 12211 8215 8233 8315 3935 4399
yp	7505 7520 7527 11914 11939 7603 11973 11981 11998 12001 12004 7658 12006 3170 3171 12016 12017 12019 12059 3249 12122 12125 12130 7796 7812 12182 12219 12231 7889 12243 12255 12265 3468 7973 3498 3521 8013 3533 8033 12385 12419 3588 3590 8082 8090 12445 3620 4162 8658 8669 8674 8771
yp$	3708
yp1$	3707
yp2$	3707
yp3$	3707
yp4$	3707
yp5$	3707
yp6$	3707
yro	4339
yro$	8830
zero$	2450 7201 4096 4195
zits$	8484
zone$	12127 7858
zones$	12127 7858
