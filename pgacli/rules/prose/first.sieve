5597 5449 4652

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
put~ <their> (friendship+|loyalty|boyfriend+|habit|fun|relationship+|phones) (before|above|ahead of|over) <their> [own] (safety|welfare|wellbeing|health|families|education|future+)
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
agree~ to (the|this|his|that) (deal|arrangement|offer|terms|proposition) (and (took|kept|accepted)|for [the|some|a|free] (money|drugs|drink|gifts|cash|vapes))
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
if <they> [only|just|all] (behaved|behave|acted|act|dressed|dress|posted|kept) [more|in a] (differently|sensibly|responsibly|properly|better|carefully|modestly|appropriately|sensible way|low profile)
(bring|brings|brought|bringing) [a lot of|much of|most of|all of|some of|a great deal of] (this|it|that|things|these|trouble) [down|back] (on|upon) <self>
(bring|brings|brought|bringing) ... ... (on|upon) (<self>|<their> own (head+|door))
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
<owner> own fault
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
(it is|that is|this is|it was) [all|entirely|really|ultimately] (down|up) to (them|her|him|the (boys|girls|lads|friends|group|young people|pupils)) to (stop|stay (away|safe|in|home|out)|keep (away|out|safe|<self>)|avoid|leave|say no|walk away|tell (someone|somebody|an adult|us)|report|change|protect|make better|break (away|with|off)|cut|end)
(will|have|has|need|needs|must|ought|should) [have] [to] learn to (stay|keep|say|avoid|walk|leave|choose|think before|protect|be (more|less)|make (better|safer)|control|resist|take responsibility)
(do|does|did) not [seem to|appear to|much] mind (being (used|touched|hit|exploited|passed|taken|filmed|hurt|shouted|followed)|what (he|the men|they) (do|does|did))
(enjoy~|like~|love~|relish~) being (chased|exploited|used|hurt|wanted|watched|followed|filmed|groomed|controlled|the centre|in danger|pursued|fought over|bought)
(been|were|was) [all|both|already] (told|warned|asked|advised|reminded) (time and again|time and time again|again and again|over and over|umpteen times|countless times|on many occasions)
(cannot|can hardly|can not) say [that] <they> (were|was) (not|never) (warned|told)
(give|gives|giving|gave|given) (him|the man|the men|the boyfriend|the driver|their abuser+|these men) (another|one more|a second|yet another) chance
(give|gives|giving|gave|given) in to (_|_ _) [far|all|much] (too|so) (easily|readily|quickly|soon)
succumb~ to (temptation|peer pressure|greed|the (lure|temptation|money|pressure))
(get|gets|got) [exactly|only|just] what (they|it|he|she) (went|had gone|was|were|came) (looking|out) for
(know|knew|knows|knowing|aware) ... ... ... (and|but|yet) [they|he|she] [still] (chose|choose|chooses|decided|opted|preferred|insisted) (to|on)
want~ to be part of (the action|it all|the excitement|the scene|that (world|life|scene)|that)
play~ ... off against
(been|be|being|were|was|are|is) asking for a (slap|beating|kicking|fight|hiding|thump|fall|stabbing)
(let|lets|letting|allow~) (him|the man|the men|men|older _|the older _|others|people|anyone|everyone|everybody|them) [to] walk [all] over
(put|puts|putting) it about
then wonder~ why (men|people|the|nobody|no one|they|he|it|boys|adults)
(drag~|pull~|rope~|brought|got) (the [whole|entire] group|others|the others|the rest|everyone|everybody|each other|one another|the (boys|girls|younger _|lads)|<their> (friend+|brother+|sister+|mate+)) [in] into (it|this|trouble|that|danger|crime|a life|the life|bad ways|drugs|county lines|dealing|their mess|their world)
(would|will) (rather|sooner) (deal|sell|steal|fight|drink|smoke|hang|roam|rob|go missing|lie|risk|run (drugs|the))
(place|places|placed|put|puts|set|sets|attach|attaches) (little|no|scant|small|low) (value|importance|store|price|premium) (on|by|to) <their> [own] (safety|lives|life|bodies|welfare|future+|health)
(happy|willing|content|keen|prepared|glad|ready) to (let|allow|lend|hand over|give up|rent out) ... [bank] (account+|bank card+|bank details)
(run|ran|runs|rush~|fly|flew|crawl~|flock~|go|goes|went) (straight|right|running) back to (him|the man|the men|the flat|the house|the older _|their abuser+|their exploiter+)
(make|makes|made) <their> [own] bed+ and [must|can|will|should|have to|now|then] [_] lie
(dress|dresses|dressing|doll|dolls) up for (the|older|grown|these|those) [_] (men|man|lads|drivers|boys)
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
(should|ought to|must) [not|never|really|all|just|surely] have (reported|told|rung|called|phoned|asked (for|an|somebody|someone)|left|gone home|walked (away|off)|run|stayed|kept (away|out|to|clear|themselves)|refused|resisted|screamed|shouted|fought|blocked|deleted|listened|thought|realised|spotted|checked|avoided|stuck|spoken|come (forward|home|to)|sought|trusted|guessed|behaved|turned|taken (more|care|advice|notice|better)|looked (after|out)|sent|accepted|replied|answered|met|drunk|posted|shared|let|got in|got into|gone (there|with|to|near|out|back|in|along))
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
(cast|casts|throw|throws|threw) doubt (on|upon) <their> [_] (account+|story|stories|word|claim+|version)
<their> (account+|story|stories|version+) [_] (does not|do not|did not|fails to|fail to) (add up|hold up|stack up|tally|ring true)
<their> (account+|story|stories|version+) (keeps|keep|kept) (changing|shifting)
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
(<is>) [<very>] [all|just|simply|basically|borderline|virtually|practically|almost|effectively|certainly|clearly|definitely|really|nothing but|now|no more than|known|proper|seen as|regarded as|mostly|a bit of|something of|nothing more than|no better than] [a|an|the] [bunch of|group of|lot of] [known|little|manipulative|dishonest|nasty|selfish|lazy|arrogant|shameless|hardened|cunning|sly|devious|vicious|aggressive|notorious|persistent|serial|accomplished|practised|clever|disruptive|right|proper|young|petty|common|habitual|prolific|public|real|compulsive|born|budding|career|total|complete|absolute|violent|well known|local|pathological|dangerous|seasoned|fledgling] (criminal+|sex offender+|thief|thieves|crook+|mugger+|robber+|shoplifter+|burglar+|vandal+|arsonist+|dealer+|drug dealer+|liar+|cheat+|truant+|runaway+|runner+|addict+|stoner+|pothead+|alcoholic+|drug user+|drug abuser+|drug taker+|dropout+|drop out+|loser+|no hoper+|nuisance+|pest+|misfit+|savage+|animal+|monster+|psycho+|psychopath+|nutter+|slag+|slut+|tart+|scrounger+|menace+|failure+|bully|bullies|lost cause+|hopeless case+|sheep|snakes|alpha|narcissist+|sociopath+|problem+|handful|manipulator+|fantasist+|schemer+|hothead+|sneak+|attention seeker+|timewaster+|time waster+|first time entrant+|absentee+|persistent absentee+|substance (misuser+|abuser+)|drug misuser+|misuser+|(cannabis|weed|crack) (user+|smoker+)|service user+|low achiever+|underachiever+)
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
(antisocial|anti social|criminal|gang|street|deviant|negative|predatory|thug) (mindset+|mind set|mentality|outlook)
angry young (men|women|people|girls|boys|lads|man|woman)
(fire starter+|firestarter+|fire setter+|firesetter+|arsonist+)
<is> [all|just|simply|such] [a] (sad|hopeless|lost|pitiful|tragic) case+
<is> [all|just|simply|such|quite|an absolute|a complete|a total] [a] mess
not [really|at all] to be trusted
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
(men|women|man|woman|adults) who [can|will|could] make (<their> own|adult|informed) (choices|decisions)
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
(well|quite|perfectly|fully|more than) able to (say no|refuse|walk away|tell|protect|stand up|speak up|resist|take care|get home)
capable of (giving|making) [informed|full|their own|valid|free] (consent|choices)
(can|could|may) be (trusted|relied on|relied upon|left|counted on) to (keep (out|safe|<self>)|look after <self>|get <self>|stay (safe|out)|manage|take care of <self>|be (sensible|safe|careful|alone)|find <their>|make <their>)
(cope~|manage~|get by|gets by|getting by) (admirably|well|fine|brilliantly|perfectly|splendidly|ably|happily) [enough] without
can more than look after <self>
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
(need|needs|needed) no [_] (adult+|parent+|grown up+|guardian+|comforting|consoling|reassuring|collecting)
(do|does|did) not need [to be] (comforting|comforted|consoled|consoling|reassured|reassuring|treated (like|as) (children|kids))
no need to (treat|see|think of|regard|handle|wrap) <them> (like|as|up|in)
(should|need|must|do) not [need to] be (treated|seen|regarded|thought of) (like|as) (children|kids|victims|little)
(therefore|so|hence|thus) [are|is] not [thought|considered|felt|seen|deemed|judged] [to be] (at risk|vulnerable|in need|a concern|in danger|a worry)
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
(do|does|did) not (act|look|behave|seem|sound|come across|come over|present|strike us|talk|speak|think|live) (like|as|to be) [a|any] [normal|ordinary|little|real|typical|usual] (children|child|kids|kid|victims|victim|thirteen year olds|fourteen year olds|children do)
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
(look|looks|looked) every (bit|inch|day|year) [of] [_] (eighteen|nineteen|twenty|adult+|man|men|women|woman|grown)
(men|man|women|ladies) of the (group|gang|crew|class|squad)
(independent|self possessed|mature|capable|self sufficient|self assured|worldly) young (women|woman|men|man|adults|ladies|people)
childish things
(fully fledged|full blown|fully formed|fully paid up) (adult+|men|women|man|woman)
street (sense|smarts|nous|wisdom|craft|cunning|instincts)
(done|seen|lived) more (living|life|of life|of the world) than
(sophisticated|full|thorough|adult|advanced) (understanding|knowledge|grasp|awareness) of (how|what|exploitation|grooming|danger+|risk+)
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 12 12 13 13 13 13 14 14 15 16 16 16 17 17 18 18 19 20 21 21 21 21 22 23 24 24 24 25 26 26 26 27 27 27 27 27 29 30 30 31 31 31 31 31 33 34 34 34 34 35 37 37 37 37 38 40 40 40 41 41 42 43 43 45 45 45 45 45 45 45 45 45 45 45 46 46 46 46 46 47 48 49 49 50 50 50 51 51 51 53 53 53 54 54 54 55 55 55 55 56 56 56 56 57 57 57 57 57 58 58 58 58 59 59 60 60 61 62 62 62 62 62 62 62 63 63 63 63 63 63 63 63 64 64 65 65 66 67 67 68 68 68 68 68 69 70 70 70 71 71 72 72 72 73 73 73 74 74 74 74 74 74 75 75 75 75 76 76 76 76 77 78 79 79 79 80 81 81 82 82 83 83 83 84 84 85 85 85 85 85 85 85 85 85 85 85 86 86 86 86 86 86 86 86 86 86 86 86 86 87 88 88 89 89 89 89 89 89 90 90 91 91 91 91 91 92 92 93 93 93 93 93 93 93 94 94 94 94 94 95 95 96 96 96 96 96 96 97 98 99 99 100 100 100 100 101 101 101 102 102 103 103 103 104 105 105 106 107 107 108 109 110 111 111 111 112 112 112 112 112 112 112 112 113 114 115 116 116 116 116 116 116 117 117 117 117 118 118 118 118 119 119 121 121 122 123 123 123 123 123 123 123 123 124 125 125 126 127 128 128 129 129 129 129 129 129 129 130 130 130 131 132 132 132 132 132 132 133 134 135 136 136 136 136 137 137 137 137 138 138 139 139 139 139 139 139 139 139 139 139 139 139 139 139 139 139 139 139 139 139 139 139 140 140 140 140 140 140 140 141 141 142 142 143 143 143 144 144 144 144 144 144 145 145 145 146 146 147 148 148 149 149 149 150 150 150 150 150 150 151 151 151 151 152 153 153 153 153 153 153 154 154 155 155 157 157 158 159 159 159 160 160 160 160 160 160 160 160 161 161 162 163 164 164 165 166 166 167 167 167 167 167 168 168 168 168 169 169 169 170 170 170 171 171 171 171 172 172 173 174 175 176 178 178 179 179 180 180 180 181 181 181 181 181 181 182 183 183 183 184 184 184 184 184 184 184 185 185 185 188 188 188 188 189 189 189 189 190 190 191 191 191 191 192 192 192 192 192 192 192 192 192 193 194 194 196 197 197 201 201 201 201 201 202 202 202 203 204 204 204 204 204 204 204 207 208 210 212 213 214 218 220 220 221 223 225 225 225 225 225 225 225 225 226 226 226 226 229 229 229 230 231 231 231 231 234 235 235 236 236 237 239 239 239 240 242 242 242 242 242 242 243 244 245 245 245 245 245 245 245 246 246 246 246 246 247 247 247 247 247 247 248 248 250 250 251 252 252 253 253 253 253 255 255 256 257 257 258 259 259 259 260 261 263 263 263 263 263 263 263 263 263 264 265 265 265 265 265 266 266 267 267 268 269 269 270 270 270 270 270 271 271 271 271 271 271 271 271 272 272 272 272 272 272 272 272 272 273 273 273 274 274 275 275 276 276 277 277 277 277 277 278 278 278 278 278 279 279 280 281 282 282 283 283 283 283 283 283 283 283 284 284 284 284 285 285 286 286 286 287 287 288 288 288 289 289 289 290 291 291 292 292 293 293 294 295 295 295 296 297 297 299 300 300 300 300 300 301 302 303 303 303 303 303 303 304 304 304 304 304 305 305 306 306 308 308 308 309 309 310 310 311 311 312 314 315 316 317 318 319 320 321 322 323 323 324 325 325 326 326 326 326 327 327 327 327 327 328 328 329 329 329 330 330 331 331 332 332 332 332 333 334 334 335 337 338 338 339 339 340 340 341 342 343 343 343 343 343 344 345 346 346 346 347 347 348 348 349 349 351 353 353 354 355 356 357 357 357 357 357 358 358 359 359 359 359 359 360 360 360 361 362 362 362 362 363 363 364 364 365 365 365 366 366 367 367 368 368 369 370 370 370 370 370 371 372 373 374 376 377 377 377 378 378 378 378 378 379 379 379 379 380 380 380 380 380 381 381 381 381 382 382 382 383 384 384 384 385 385 386 386 386 386 386 386 386 386 386 387 387 388 389 389 389 389 389 389 389 389 389 389 389 389 390 390 390 391 391 392 392 392 392 392 392 392 392 392 392 392 392 393 393 393 393 393 394 395 397 397 398 399 400 400 401 401 401 402 403 403 403 403 404 404 405 405 405 405 405 405 406 406 407 407 407 407 407 407 407 407 407 407 407 408 408 408 409 409 410 410 411 411 411 411 411 412 413 414 415 416 417 418 419 420 421 422 422 423 423 423 424 424 424 424 425 425 425 426 426 427 427 428 428 429 430 431 432 432 432 433 434 435 435 435 436 436 436 436 436 437 437 437 437 437 438 438 438 438 438 438 438 438 438 438 439 439 439 440 440 441 441 442 442 443 443 443 443 443 443 444 444 445 445 445 445 445 445 447 447 447 447 448 449 450 451 451 451 451 452 452 452 452 452 453 453 453 454 455 456 457 458 458 458 458 458 459 459 459 459 460 462 462 463 463 463 463 463 464 464 464 464 464 465 465 465 466 466 467 468 469 470 470 471 472 472 472 472 472 473 474 474 474 474 474 474 474 474 475 475 476 477 477 477 477 477 477 478 478 479 479 480 480 480 480 480 480 480 481 482 482 483 484 485 486 487 488 489 490 490 491 492 492 492 492 493 494 494 494 494 495 496 496 496 496 496 496 496 496 496 496 496 497 498 498 498 498 501 501 501 501 501 501 501 502 502 502 502 503 503 503 504 504 504 504 504 505 505 505 506 506 506 507 507 507 507 507 508 508 508 509 510 510 510 511 512 512 512 513 513 513 514 514 515 515 516 516 516 517 517 518 518 518 519 519 519 519 520 520 520 520 520 520 520 520 520 520 521 521 521 521 521 521 522 522 523 524 525 525 525 525 525 525 525 525 526 526 527 527 528 529 529 529 529 530 531 531 531 532 532 532 532 532 533 533 533 533 533 533 533 533 534 534 534 535 535 535 535 535 535 535 536 537 538 539 540 540 540 541 541 541 541 541 541 542 542 543 544 544 544 544 544 544 544 545 546 547 547 547 547 547 547 547 547 548 548 548 548 548 549 549 550 550 550 550 551 551 551 551 551 551 551 552 552 552 553 553 553 553 553 553 553 554 554 555 555 555 556 556 557 558 558 558 558 558 558 559 560 561 561 561 561 561 562 563 563 564 564 564 564 564 564 564 564 565 565 565 566 567 567 567 567 568 568 568 568 568 568 568 568 569 570 571 571 571 571 571 571 571 571 571 572 572 572 572 572 572 573 573 574 575 576 577 578 578 578 579 580 581 581 582 582 582 582 582 583 583 584 584 585 585 586 586 587 587 587 587 587 587 587 587 587 588 588 588 588 589 589 590 591 591 592 593 594 594 594 594 595 595 596 596 596 596 597 597 597 598 599 600 601 602 602 602 602 602 602 603 603 604 604 604 605 605 605 605 606 606 606 606 606 606 606 606 606 606 606 607 608 608 609 610 610 611 612 612 612 612 612 612 612 612 612 612 612 613 613 613 613 613 613 613 613 613 614 614 614 614 615 615 615 615 615 616 616 616 616 616 616 616 616 617 617 618 618 619 619 619 621 621 621 622 623 625 626 627 627 627 629 630 630 630 630 630 630 630 630 630 630 630 630 631 631 631 631 631 631 631 631 631 631 631 632 632 632 632 634 634 634 634 634 635 635 635 636 636 636 637 637 638 638 638 639 639 639 640 640 641 642 643 643 644 644 644 644 644 645 645 645 645 645 645 645 645 646 646 647 648 649 649 651 651 651 651 651 651 651 652 652 652 652 652 652 652 652 652 652 652 652 652 653 654 656 657 658 659 660 661 661 661 662 663 663 663 663 663 663 665 665 665 666 666 666 668 668 668 669 669 670 671 671 671 671 673 674 674 674 675 675 676 677 677 678 680 681 682 683 683 684 685 686 686 686 686 687 687 688 688 688 688 689 689 689 691 692 692 693 693 694 694 695 695 695 701 703 704 704 705 705 705 706 707 707 707 707 707 708 710 711 714 715 720 720 722 722 725 725 726 728 731 731 731 732 733 733 734 737 739 745 746 746 746 748 749 749 749 749 750 751 751 753 753 753 753 754 756 756 756 757 758 759 759 760 760 761 761 761 761 761 761 761 761 761 761 761 761 761 761 761 761 762 762 762 762 763 763 763 763 763 763 763 763 763 763 763 763 763 763 763 763 763 763 764 764 764 765 766 766 766 766 768 771 773 774 775 775 775 775 776 776 776 776 777 778 778 778 783 784 784 785 785 785 785 785 785 785 785 786 787 788 789 789 790 790 790 790 792 793 794 794 796 796 797 798 799 799 799 799 800 800 800 800 801 801 801 802 803 804 804 805 805 805 806 806 806 806 807 807 808 808 809 810 811 811 812 813 815 815 815 815 815 816 816 817 817 817 817 818 818 819 820 822 824 825 828 830 830 830 832 832 834 835 835 836 837 838 838 838 838 838 838 838 838 838 838 838 838 838 838 838 838 838 838 838 838 838 838 838 838 838 838 838 838 838 838 838 839 841 842 843 844 844 844 844 845 845 845 845 845 845 846 847 847 847 847 847 847 848 848 849 851 852 853 854 855 856 856 856 856 856 856 857 857 857 858 859 859 860 861 861 862 862 863 863 863 863 864 865 866 866 868 869 869 869 872 872 872 872 873 873 873 873 873 873 873 874 874 874 874 874 875 878 879 879 879 879 880 881 883 883 885 886 889 891 892 893 893 894 896 896 896 897 898 899 900 900 902 903 904 904 905 905 906 906 906 906 907 908 910 912 913 913 916 916 916 919 919 920 920 920 920 921 921 921 921 921 921 923 924 924 925 925 925 925 925 926 926 926 926 926 927 927 927 928 929 929 929 929 930 931 931 931 931 931 931 931 931 931 932 932 934 934 934 934 935 935 935 936 936 936 936 936 936 936 936 936 936 936 936 936 936 936 936 936 936 936 936 938 938 939 939 939 939 939 939 940 941 941 941 941 941 941 942 942 943 944 944 944 944 945 946 950 950 950 950 951 953 953 953 954 954 955 955 957 957 957 957 957 958 958 958 959 959 964 965 965 965 968 969 974 974 975 977 977 977 977 978 979 982 984 984 984 985 985 985 988 989 990 990 991 991 992 998 999 1000 1000 1000 1003 1004 1006 1007 1008 1009 1010 1010 1010 1011 1012 1013 1013 1013 1013 1014 1016 1016 1016 1016 1018 1018 1018 1019 1019 1019 1019 1019 1019 1019 1020 1020 1020 1020 1021 1022 1023 1024 1024 1024 1024 1025 1026 1027 1029 1029 1031 1031 1031 1032 1032 1032 1032 1033 1033 1034 1034 1035 1035 1035 1035 1035 1035 1035 1036 1036 1036 1038 1039 1040 1040 1040 1040 1041 1041 1041 1041 1041 1041 1042 1042 1043 1044 1044 1045 1046 1046 1046 1046 1046 1046 1047 1047 1047 1047 1047 1047 1048 1049 1049 1050 1050 1050 1050 1050 1050 1050 1050 1050 1051 1052 1053 1054 1054 1054 1055 1057 1057 1057 1057 1057 1058 1058 1058 1059 1059 1059 1060 1060 1060 1060 1061 1061 1061 1062 1063 1063 1064 1064 1065 1066 1066 1066 1066 1066 1066 1066 1066 1066 1066 1066 1067 1068 1069 1069 1070 1070 1070 1070 1071 1071 1072 1072 1073 1073 1074 1074 1074 1075 1075 1076 1078 1078 1078 1078 1078 1079 1079 1079 1080 1081 1081 1083 1084 1085 1085 1085 1086 1087 1087 1087 1087 1087 1087 1087 1091 1091 1091 1092 1092 1092 1093 1093 1093 1093 1093 1094 1094 1094 1096 1097 1097 1097 1099 1100 1101 1101 1101 1102 1102 1102 1102 1102 1103 1103 1104 1104 1104 1104 1104 1105 1105 1105 1105 1105 1106 1107 1108 1108 1109 1109 1109 1109 1110 1111 1111 1112 1112 1113 1114 1114 1115 1115 1116 1117 1117 1117 1118 1118 1118 1118 1118 1119 1120 1121 1121 1122 1122 1122 1123 1123 1123 1124 1124 1124 1124 1125 1126 1126 1127 1127 1127 1128 1129 1129 1129 1129 1130 1130 1130 1130 1130 1130 1130 1130 1131 1132 1132 1133 1133 1133 1133 1134 1134 1135 1135 1135 1135 1135 1135 1136 1136 1136 1136 1136 1136 1136 1137 1137 1137 1138 1138 1139 1139 1139 1140 1140 1140 1141 1141 1141 1141 1141 1141 1141 1141 1141 1141 1141 1141 1141 1142 1144 1144 1144 1144 1146 1148 1148 1148 1149 1149 1150 1151 1151 1151 1152 1152 1153 1155 1155 1156 1157 1157 1158 1158 1158 1158 1159 1159 1159 1159 1159 1160 1160 1160 1160 1160 1160 1160 1162 1162 1162 1162 1163 1164 1164 1165 1165 1166 1166 1166 1166 1167 1167 1167 1167 1167 1167 1167 1168 1169 1169 1169 1169 1169 1169 1169 1169 1169 1170 1170 1170 1170 1171 1172 1172 1172 1173 1173 1174 1174 1174 1175 1175 1175 1175 1175 1176 1176 1176 1177 1177 1177 1178 1178 1178 1178 1178 1179 1180 1180 1180 1181 1181 1181 1182 1182 1182 1182 1182 1183 1183 1183 1184 1185 1185 1185 1186 1186 1186 1187 1187 1188 1189 1189 1190 1190 1190 1190 1191 1192 1192 1192 1192 1193 1193 1193 1193 1194 1194 1195 1195 1196 1196 1197 1198 1198 1198 1198 1199 1201 1201 1201 1201 1202 1202 1202 1202 1203 1204 1205 1205 1205 1206 1206 1206 1207 1207 1207 1208 1209 1209 1209 1209 1210 1210 1210 1210 1210 1210 1210 1210 1211 1211 1211 1212 1212 1213 1214 1214 1214 1215 1216 1217 1217 1217 1217 1218 1218 1219 1219 1220 1220 1221 1221 1222 1222 1222 1222 1222 1222 1223 1224 1225 1226 1227 1227 1227 1228 1228 1230 1231 1232 1233 1233 1234 1235 1236 1236 1237 1237 1237 1237 1238 1238 1238 1239 1240 1241 1242 1243 1243 1243 1244 1245 1245 1246 1246 1247 1248 1249 1249 1250 1251 1251 1252 1253 1253 1253 1253 1254 1255 1256 1256 1256 1256 1256 1257 1257 1257 1258 1258 1258 1258 1259 1259 1259 1259 1259 1260 1261 1261 1262 1263 1264 1265 1265 1265 1265 1265 1267 1267 1267 1267 1267 1267 1267 1268 1268 1268 1269 1269 1270 1271 1272 1273 1274 1275 1275 1275 1276 1276 1276 1276 1277 1278 1278 1279 1279 1279 1280 1280 1280 1280 1281 1282 1283 1284 1284 1285 1286 1287 1288 1288 1288 1288 1288 1289 1290 1290 1291 1291 1293 1294 1295 1296 1297 1297 1298 1299 1300 1301 1301 1302 1302 1303 1304 1304 1305 1305 1306 1307 1307 1308 1309 1310 1311 1314 1314 1315 1316 1316 1317 1317 1317 1318 1318 1319 1319 1319 1320 1321 1322 1322 1322 1323 1323 1323 1324 1324 1324 1324 1324 1325 1325 1325 1325 1328 1328 1328 1330 1331 1332 1332 1333 1333 1333 1334 1335 1336 1336 1337 1338 1339 1339 1339 1339 1341 1341 1341 1341 1343 1343 1343 1344 1345 1345 1345 1345 1345 1345 1346 1346 1348 1348 1349 1350 1350 1350 1350 1353 1353 1353 1353 1354 1355 1355 1356 1360 1360 1360 1360 1361 1361 1363 1363 1367 1367 1367 1369 1373 1374 1374 1375 1375 1375 1375 1379 1380 1382 1383 1383 1383 1383 1384 1384 1385 1385 1385 1385 1385 1385 1387 1388 1391 1391 1391 1392 1394 1396 1397 1400 1401 1401 1401 1402 1404 1404 1404 1405 1406 1406 1406 1406 1407 1408 1408 1408 1409 1409 1409 1410 1411 1413 1414 1415 1415 1416 1416 1417 1418 1418 1418 1419 1419 1419 1419 1419 1419 1419 1419 1419 1419 1420 1421 1421 1421 1421 1422 1423 1424 1424 1424 1425 1425 1428 1428 1429 1430 1430 1430 1431 1432 1433 1433 1433 1434 1435 1435 1435 1436 1437 1437 1437 1437 1439 1439 1439 1439 1440 1440 1440 1440 1440 1441 1441 1442 1442 1442 1442 1443 1443 1444 1444 1445 1446 1446 1450 1451 1451 1453 1454 1455 1455 1455 1456 1457 1457 1457 1457 1457 1458 1458 1458 1458 1459 1460 1461 1461 1461 1461 1461 1462 1462 1462 1462 1463 1464 1465 1466 1466 1466 1466 1466 1466 1467 1467 1467 1467 1467 1467 1468 1468 1468 1468 1468 1469 1469 1469 1470 1470 1470 1470 1470 1470 1471 1473 1474 1474 1475 1475 1475 1476 1477 1478 1479 1479 1479 1479 1480 1480 1480 1480 1480 1480 1480 1481 1481 1481 1481 1481 1481 1482 1483 1483 1484 1484 1484 1485 1485 1485 1486 1486 1487 1487 1487 1488 1488 1488 1488 1489 1489 1491 1492 1492 1492 1492 1493 1493 1493 1493 1493 1494 1494 1494 1495 1496 1496 1497 1497 1497 1497 1498 1498 1498 1498 1499 1500 1500 1500 1501 1501 1501 1502 1502 1504 1504 1505 1505 1505 1506 1506 1506 1506 1507 1507 1507 1507 1507 1507 1508 1508 1508 1508 1509 1509 1509 1509 1509 1509 1510 1510 1511 1511 1511 1511 1512 1512 1513 1513 1514 1514 1515 1515 1515 1516 1516 1516 1516 1517 1518 1518 1518 1518 1519 1519 1519 1519 1519 1519 1520 1520 1520 1520 1520 1521 1522 1522 1522 1522 1522 1522 1522 1523 1525 1525 1525 1526 1526 1526 1526 1527 1527 1527 1527 1527 1527 1527 1527 1529 1530 1530 1531 1533 1533 1533 1534 1534 1534 1535 1537 1537 1537 1537 1537 1537 1537 1537 1538 1538 1538 1540 1540 1541 1541 1541 1541 1541 1542 1543 1543 1543 1544 1544 1545 1545 1545 1545 1545 1546 1547 1547 1547 1547 1548 1548 1548 1549 1549 1549 1549 1550 1551 1551 1552 1552 1552 1552 1552 1554 1555 1555 1555 1557 1559 1559 1559 1560 1561 1562 1562 1563 1563 1564 1564 1564 1564 1565 1565 1565 1565 1565 1566 1566 1566 1566 1566 1566 1566 1567 1567 1567 1567 1568 1569 1569 1569 1570 1570 1570 1570 1570 1570 1570 1571 1571 1571 1571 1571 1571 1572 1572 1573 1573 1573 1574 1574 1574 1575 1575 1576 1576 1576 1576 1576 1576 1576 1576 1576 1576 1576 1576 1576 1576 1576 1576 1576 1576 1576 1577 1577 1577 1578 1578 1578 1578 1578 1579 1580 1581 1581 1581 1581 1582 1583 1583 1583 1583 1584 1584 1584 1584 1584 1584 1584 1585 1585 1585 1585 1585 1585 1586 1586 1586 1586 1587 1587 1587 1587 1588 1588 1588 1588 1589 1589 1590 1590 1590 1591 1591 1592 1592 1592 1593 1594 1594 1595 1595 1596 1597 1598 1598 1599 1599 1600 1600 1600 1601 1601 1601 1602 1603 1603 1604 1605 1605 1605 1605 1606 1606 1607 1607 1608 1608 1608 1608 1609 1609 1609 1609 1609 1609 1610 1610 1610 1610 1611 1611 1611 1612 1612 1612 1612 1612 1612 1612 1613 1614 1614 1615 1615 1615 1615 1615 1616 1616 1616 1616 1616 1616 1616 1617 1617 1617 1618 1619 1619 1619 1619 1619 1619 1619 1619 1619 1620 1620 1621 1622 1622 1623 1623 1623 1623 1623 1625 1625 1626 1627 1627 1628 1628 1629 1630 1630 1630 1631 1633 1634 1634 1634 1635 1635 1635 1635 1635 1635 1635 1635 1635 1635 1635 1635 1635 1636 1636 1636 1636 1637 1637 1638 1638 1638 1638 1638 1638 1638 1638 1638 1638 1638 1638 1638 1638 1638 1638 1638 1638 1638 1638 1638 1638 1638 1638 1638 1638 1638 1638 1638 1639 1640 1641 1642 1642 1642 1642 1642 1643 1644 1644 1644 1644 1644 1645 1645 1645 1646 1647 1648 1650 1650 1651 1651 1651 1651 1651 1651 1653 1653 1654 1654 1655 1655 1656 1657 1658 1659 1659 1660 1660 1661 1661 1663 1663 1663 1663 1664 1664 1664 1664 1665 1665 1666 1667 1668 1670 1671 1672 1673 1674 1675 1676 1677 1677 1680 1681 1682 1683 1684 1685 1685 1686 1686 1686 1686 1686 1687 1688 1688 1688 1688 1689 1690 1690 1691 1693 1693 1695 1696 1697 1697 1698 1699 1700 1700 1701 1703 1703 1704 1704 1706 1706 1706 1706 1707 1707 1708 1708 1709 1709 1709 1709 1710 1710 1710 1710 1711 1712 1712 1713 1713 1715 1716 1716 1717 1719 1719 1720 1720 1721 1723 1724 1725 1727 1729 1729 1729 1730 1730 1730 1731 1731 1731 1732 1732 1733 1733 1734 1736 1736 1737 1737 1737 1737 1737 1737 1738 1738 1738 1740 1740 1742 1742 1742 1742 1742 1743 1744 1744 1744 1744 1745 1745 1745 1745 1745 1746 1746 1746 1746 1747 1747 1747 1748 1748 1749 1751 1752 1753 1755 1756 1757 1759 1760 1761 1762 1763 1764 1765 1766 1767 1768 1769 1770 1772 1773 1774 1775 1776 1777 1778 1779 1780 1787 1790 1791 1792 1793 1794 1795 1796 1797 1798 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1813 1815 1817 1820 1822 1823 1824 1825 1826 1827 1828 1829 1830 1831 1832 1833 1834 1835 1836 1837 1839 1840 1841 1842 1843 1844 1845 1846 1848 1849 1850 1851 1852 1853 1854 1855 1856 1857 1858 1859 1860 1861 1862 1863 1864 1865 1866 1867 1868 1869 1870 1871 1872 1873 1874 1875 1876 1877 1880 1881 1882 1883 1884 1885 1888 1889 1890 1891 1892 1893 1894 1895 1896 1897 1898 1899 1900 1901 1902 1903 1904 1905 1906 1907 1909 1910 1911 1912 1913 1914 1916 1917 1919 1920 1921 1922 1924 1927 1928 1931 1932 1933 1934 1935 1938 1939 1940 1941 1942 1943 1945 1946 1947 1948 1949 1951 1952 1953 1954 1956 1957 1958 1959 1960 1962 1963 1964 1965 1966 1967 1968 1969 1970 1971 1974 1975 1977 1978 1979 1980 1981 1982 1983 1984 1985 1986 1988 1989 1992 1993 1996 1998 1999 2003 2004 2005 2010 2011 2013 2015 2016 2017 2019 2020 2021 2022 2023 2024 2025 2026 2027 2028 2031 2032 2033 2034 2035 2037 2040 2041 2042 2043 2045 2046 2047 2048 2049 2050 2051 2052 2055 2056 2057 2058 2059 2060 2061 2062 2063 2064 2067 2068 2069 2070 2072 2073 2074 2075 2076 2077 2078 2079 2080 2081 2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2093 2094 2095 2096 2097 2098 2099 2100 2101 2102 2103 2104 2105 2107 2108 2109 2110 2112 2113 2115 2116 2117 2122 2123 2125 2126 2127 2128 2129 2130 2131 2132 2133 2134 2135 2136 2138 2139 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2150 2151 2152 2153 2156 2157 2158 2159 2161 2162 2164 2165 2166 2167 2169 2170 2171 2172 2173 2174 2175 2176 2177 2178 2179 2180 2181 2182 2183 2184 2185 2186 2188 2189 2190 2191 2192 2194 2196 2197 2199 2200 2201 2202 2203 2204 2205 2208 2209 2210 2211 2212 2213 2215 2216 2217 2221 2222 2224 2225 2226 2227 2228 2229 2230 2231 2233 2234 2236 2237 2238 2239 2240 2241 2245 2247 2249 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2261 2262 2264 2265 2266 2269 2271 2272 2273 2274 2275 2277 2278 2279 2282 2293 2294 2295 2298 2299 2300 2307 2308 2309 2312 2318 2321 2323 2325 2326 2328 2330 2331 2339 2340 2350 2359 2366 2373 2374 2377 2380 2381 2382 2384 2385 2387 2388 2390 2394 2400 2402 2403 2404 2405 2406 2408 2412 2413 2416 2418 2419 2420 2421 2422 2423 2428 2429 2430 2432 2433 2435 2438 2439 2443 2448 2449 2450 2451 2452 2456 2458 2461 2462 2466 2469 2470 2474 2475 2477 2479 2481 2483 2485 2486 2488 2489 2490 2491 2493 2499 2501 2503 2504 2505 2506 2507 2508 2509 2510 2511 2512 2513 2515 2516 2517 2518 2519 2520 2521 2522 2523 2524 2525 2526 2528 2529 2530 2531 2532 2533 2534 2535 2536 2538 2540 2542 2543 2544 2545 2547 2549 2550 2551 2552 2553 2554 2558 2559 2560 2563 2566 2567 2569 2570 2575 2577 2578 2579 2580 2581 2582 2583 2585 2586 2587 2590 2591 2592 2593 2594 2596 2597 2598 2599 2602 2604 2605 2606 2607 2608 2609 2610 2612 2613 2615 2619 2620 2621 2622 2623 2625 2627 2636 2638 2643 2644 2645 2646 2647 2649 2650 2652 2653 2654 2659 2660 2661 2664 2665 2666 2668 2669 2671 2672 2674 3 3 28 32 35 36 51 52 97 127 140 156 175 177 183 186 187 192 194 199 200 206 208 209 211 213 215 219 219 221 222 223 224 227 228 232 233 234 235 235 238 240 249 254 255 256 261 263 297 298 307 309 313 318 336 350 352 375 379 386 396 403 406 418 424 446 456 461 470 499 500 512 514 531 539 575 592 605 620 624 628 631 633 648 650 654 655 664 667 670 672 678 679 683 690 694 694 696 697 698 700 702 709 712 715 717 717 717 717 717 718 719 723 724 726 727 727 729 729 729 729 729 729 729 730 731 736 738 739 742 743 745 746 746 747 747 751 752 755 757 763 764 765 767 767 767 767 768 768 768 769 772 774 774 774 774 774 774 774 774 774 774 774 775 776 776 776 776 776 776 776 776 776 776 776 776 776 781 782 786 788 789 793 794 795 814 819 821 823 826 827 829 833 834 836 838 840 840 840 840 840 841 845 850 851 857 859 862 867 870 871 875 876 877 882 884 885 887 888 890 894 895 898 899 900 901 907 909 909 911 913 913 913 913 913 913 913 913 913 913 913 913 913 914 915 916 917 918 919 920 922 922 922 922 922 922 923 925 933 937 939 941 943 947 948 949 950 951 952 954 956 957 960 961 961 961 961 963 966 967 969 969 969 969 969 969 969 969 969 969 969 969 969 969 969 969 969 969 969 969 972 973 974 976 978 979 981 981 983 984 985 986 987 993 995 1001 1001 1001 1001 1001 1001 1001 1001 1002 1015 1017 1017 1028 1030 1037 1043 1043 1046 1056 1064 1075 1077 1078 1079 1082 1088 1089 1090 1095 1097 1098 1143 1145 1147 1152 1154 1161 1185 1188 1200 1215 1216 1229 1230 1266 1291 1292 1312 1313 1314 1315 1326 1327 1329 1340 1342 1347 1352 1352 1352 1352 1352 1352 1352 1352 1352 1352 1357 1361 1363 1364 1366 1367 1368 1370 1371 1371 1372 1375 1375 1375 1375 1375 1375 1375 1375 1375 1375 1375 1375 1375 1375 1376 1377 1378 1379 1380 1381 1386 1387 1388 1389 1389 1389 1389 1389 1389 1389 1389 1389 1389 1389 1389 1389 1389 1390 1391 1392 1393 1395 1397 1398 1398 1398 1399 1401 1403 1404 1406 1407 1412 1414 1415 1417 1418 1419 1420 1422 1422 1423 1424 1426 1426 1426 1426 1427 1427 1427 1427 1427 1427 1436 1438 1447 1450 1452 1455 1460 1468 1469 1472 1480 1490 1503 1521 1524 1525 1527 1528 1532 1532 1536 1538 1538 1539 1544 1551 1553 1555 1556 1557 1559 1562 1576 1579 1614 1616 1624 1626 1626 1626 1626 1626 1626 1626 1626 1626 1626 1626 1632 1635 1635 1635 1635 1635 1635 1635 1635 1635 1635 1636 1642 1649 1650 1651 1652 1653 1665 1669 1678 1679 1681 1685 1690 1691 1692 1693 1694 1695 1702 1705 1710 1713 1714 1718 1722 1728 1729 1735 1739 1739 1739 1741 1741 1741 1741 1743 1743 1743 1743 1745 1750 1754 1758 1771 1781 1783 1788 1789 1810 1811 1812 1814 1818 1819 1821 1838 1847 1878 1879 1886 1887 1908 1918 1923 1925 1926 1929 1930 1936 1937 1944 1950 1955 1961 1972 1973 1987 1990 1991 1994 1995 1997 2000 2001 2002 2007 2009 2012 2014 2029 2036 2038 2039 2044 2054 2065 2066 2071 2092 2106 2111 2114 2118 2119 2120 2121 2124 2137 2154 2155 2160 2163 2168 2187 2193 2195 2198 2206 2207 2214 2218 2219 2220 2223 2232 2235 2242 2243 2244 2250 2263 2267 2268 2270 2276 2284 2286 2292 2305 2306 2310 2311 2315 2316 2319 2320 2322 2324 2327 2329 2332 2333 2334 2336 2337 2341 2342 2344 2345 2346 2348 2349 2352 2353 2354 2355 2356 2357 2358 2364 2368 2369 2370 2371 2372 2375 2376 2378 2379 2383 2391 2393 2396 2397 2398 2399 2407 2414 2415 2417 2425 2426 2427 2431 2434 2437 2440 2441 2442 2444 2445 2446 2447 2453 2454 2457 2460 2464 2465 2471 2472 2476 2478 2480 2484 2487 2492 2494 2495 2496 2497 2498 2500 2502 2537 2539 2541 2546 2548 2555 2556 2557 2561 2562 2565 2568 2572 2573 2574 2576 2584 2589 2595 2600 2601 2603 2611 2614 2616 2618 2624 2626 2628 2629 2630 2631 2634 2635 2637 2639 2640 2641 2642 2648 2651 2655 2657 2658 2667 2673 2675 39 44 120 195 198 205 216 217 219 241 262 699 713 716 717 721 727 729 735 740 741 744 767 770 774 779 780 791 827 829 831 840 909 913 918 922 956 961 962 969 970 971 972 980 994 996 997 1001 1005 1017 1043 1266 1351 1352 1358 1359 1362 1365 1368 1371 1375 1389 1398 1403 1426 1427 1448 1449 1532 1558 1626 1635 1662 1726 1739 1743 1782 1784 1785 1786 1816 1915 1976 2006 2008 2018 2030 2053 2246 2248 2280 2281 2283 2285 2287 2288 2289 2290 2291 2296 2297 2301 2302 2303 2304 2313 2314 2317 2335 2338 2343 2347 2351 2360 2361 2362 2363 2365 2367 2386 2389 2392 2395 2401 2409 2410 2411 2424 2436 2455 2459 2463 2467 2468 2473 2482 2514 2527 2564 2571 2588 2617 2632 2633 2656 2662 2663 2670

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 4 5 6 6 6 5 6 5 5 7 5 7 8 10 8 9 9 9 10 3 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 10 9 14 16 16 19 19 8 6 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 3 7 8 8 8 8 8 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 11 12 12 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 15 17 20 21 21 21 21 21 13 15 9 10 10 10 10 11 10 11 13 13 12 12 12 12 7 8 8 8 8 5 6 3 4 4 4 4 4 5 4 3 5 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 4 3 3 4 4 4 4 4 7 8 8 8 5 6 6 6 9 10 3 4 5 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 5 7 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 7 8 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 5 6 6 8 9 9 9 9 9 9 9 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 5 5 5 7 9 9 9 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 9 8 10 10 9 9 4 5 11 13 5 6 7 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 8 9 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 8 8 9 8 8 8 8 5 8 6 7 6 8 5 6 6 7 9 8 9 9 9 10 10 9 9 11 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 4 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 4 6 7 7 7 7 7 4 5 6 6 4 6 4 5 5 6 3 4 5 6 4 6 6 7 7 7 7 3 4 4 5 5 6 6 5 6 6 3 7 9 8 8 5 6 7 8 4 5 6 6 6 3 3 4 5 3 6 7 7 7 7 5 3 3 3 5 8 9 9 8 9 9 9 9 4 5 4 4 5 6 7 6 6 6 7 7 7 6 7 7 4 5 6 6 4 4 10 11 10 9 8 6 6 6 8 8 9 5 7 8 8 8 8 8 8 8 8 8 8 8 7 8 8 6 8 13 14 14 14 15 14 14 14 14 14 14 15 4 5 6 5 6 3 7 4 5 8 4 3 4 7 8 8 6 3 3 3 3 5 6 8 7 7 8 8 8 4 4 5 6 6 6 6 6 6 7 6 6 6 12 12 12 5 6 7 8 3 4 4 4 4 5 7 8 5 6 4 3 6 3 4 6 8 10 11 12 5 5 5 5 10 11 12 4 5 7 8 14 14 4 5 5 5 7 7 7 6 4 5 5 4 5 5 5 5 5 6 6 6 6 6 7 7 7 7 7 7 7 7 7 5 6 6 5 5 7 7 4 6 12 14 14 14 14 13 5 7 4 5 5 5 5 5 3 4 4 4 4 3 5 5 6 6 5 3 4 4 5 5 3 4 4 4 7 5 5 6 5 6 6 6 4 5 5 5 3 3 4 3 4 4 4 4 4 5 6 5 5 7 8 8 4 5 5 6 4 4 5 6 4 5 5 5 5 4 4 5 5 5 5 5 5 5 6 7 4 6 8 7 7 9 7 4 5 5 6 6 7 8 7 7 7 7 5 5 6 5 4 5 5 4 4 5 8 9 10 4 5 5 5 5 6 7 7 7 6 4 5 5 5 5 5 5 5 5 5 5 4 3 4 4 4 4 5 5 5 5 5 5 7 8 10 8 8 9 9 5 6 6 6 6 4 5 5 6 8 7 5 6 6 6 6 6 7 7 4 3 3 3 5 4 3 5 4 5 5 4 4 4 5 9 10 10 3 4 4 5 5 5 6 6 6 10 11 11 11 11 11 11 11 11 11 3 9 7 5 5 5 5 6 4 4 6 7 9 7 8 7 7 7 4 7 7 9 4 6 7 7 7 4 7 7 7 6 7 7 7 7 7 8 8 8 8 8 8 8 5 6 7 3 4 4 4 4 4 4 4 5 5 3 4 5 5 6 7 7 7 7 8 6 8 11 3 4 4 4 4 4 4 6 8 10 11 11 11 11 12 11 11 6 7 7 7 7 7 9 3 4 4 4 6 7 6 6 5 5 6 9 10 10 5 6 6 6 6 6 6 7 8 3 4 4 7 8 15 6 7 7 7 7 7 6 5 6 7 7 7 8 3 4 5 6 8 7 7 7 7 8 7 3 4 4 7 9 10 10 10 5 6 6 6 6 7 6 6 9 6 12 13 13 13 13 13 13 14 14 10 11 11 11 11 11 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 6 6 6 6 6 4 6 5 6 5 4 4 4 6 5 6 6 6 6 6 6 6 6 6 6 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 5 6 6 7 7 4 5 5 3 4 7 5 6 6 6 10 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 5 5 6 6 6 6 6 5 6 6 4 5 5 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 6 8 4 5 5 6 6 6 7 11 12 10 11 11 6 7 7 7 7 7 4 3 7 5 3 3 4 5 6 4 3 4 5 3 3 3 3 3 4 3 5 3 5 7 7 7 4 3 4 4 4 3 4 4 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 5 6 6 6 6 6 7 4 5 5 5 4 4 3 4 4 3 8 3 7 8 9 4 4 3 5 6 3 5 13 14 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 13 13 14 13 13 14 15 4 4 4 4 7 8 8 8 10 10 10 10 10 10 5 3 5 4 3 3 3 4 5 4 5 4 4 4 4 4 5 5 5 4 5 3 3 3 3 4 4 4 5 5 3 3 3 4 4 4 5 3 4 5 5 5 5 4 3 3 4 3 6 7 7 7 7 7 7 4 5 7 7 6 3 3 4 4 4 4 4 4 3 4 3 3 4 5 4 4 4 6 5 7 7 3 3 6 3 3 3 3 6 7 6 8 6 7 7 7 4 3 5 6 3 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 12 15 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 6 6 6 6 6 6 6 3 4 4 7 4 11 12 12 12 5 6 4 4 6 4 5 3 3 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 6 7 7 4 7 8 5 5 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 3 4 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 6 7 4 5 5 6 5 5 6 7 6 6 5 4 4 5 10 11 11 11 4 7 8 4 5 4 4 5 3 4 7 5 5 5 3 4 4 4 4 3 7 3 4 8 9 10 3 4 4 4 5 5 5 6 3 3 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 13 14 14 14 14 14 7 8 8 9 8 8 8 8 9 9 6 7 6 7 8 6 7 7 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 9 7 8 7 8 8 9 9 9 5 6 6 6 6 6 6 6 6 7 8 7 7 9 7 7 7 4 5 5 5 6 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 7 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 4 5 5 7 3 4 5 6 5 6 7 5 7 8 8 8 7 6 6 5 3 6 5 6 6 6 6 6 5 5 5 6 4 5 5 6 5 6 7 6 7 6 6 7 10 11 11 10 10 4 7 9 9 3 4 6 7 7 7 4 5 6 8 7 8 8 9 7 8 8 8 8 8 4 3 3 4 4 5 5 3 4 6 3 6 3 5 3 6 6 7 6 7 7 7 6 7 7 4 4 3 4 10 11 11 4 8 9 9 10 4 7 3 4 7 3 4 6 6 8 6 5 3 4 3 4 4 4 4 5 6 6 3 4 4 4 7 7 7 7 7 4 3 4 4 5 5 4 5 5 5 5 7 8 8 8 8 8 8 6 7 6 7 8 5 5 4 3 3 3 4 4 3 4 4 4 4 9 10 9 9 9 4 5 5 5 5 5 4 3 4 6 5 5 6 6 6 6 6 6 3 4 3 4 3 4 8 3 4 5 3 4 4 5 6 4 5 4 6 7 9 10 6 6 7 4 4 4 4 3 3 3 3 4 5 4 4 4 5 3 4 4 5 4 3 4 5 5 6 7 5 5 5 5 5 10 11 11 11 4 4 4 3 5 4 5 3 4 4 4 4 5 6 6 4 3 4 4 4 3 3 3 4 4 5 6 4 3 5 4 4 4 4 4 5 6 11 4 6 7 8 8 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 5 6 6 6 6 5 7 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 3 8 3 4 4 3 4 4 8 9 5 5 5 5 6 6 6 5 6 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 9 8 9 9 9 4 5 5 5 5 5 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 3 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 12 14 13 14 13 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 5 5 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 6 7 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 11 8 0 0 8 10 11 13 9 0 19 8 0 0 0 0 10 0 12 13 10 4 9 14 10 9 10 3 12 3 5 6 17 9 9 15 11 4 4 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 7 4 13 7 10 8 0 5 0 0 5 4 12 11 0 9 0 20 0 0 0 0 0 0 0 5 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 0 7 0 0 0 5 14 0 10 0 7 4 0 6 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 14 5 4 0 0 0 0 9 0 9 0 0 0 3 7 0 0 3 4 9 4 3 3 0 4 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 7 0 5 9 5 13 11 12 4 0 0 0 6 9 0 0 0 0 6 12 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 7 11 11 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 0 3 4 3 6 12 8 10 7 6 7 4 7 5 0 6 0 0 0 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 0 9 6 0 0 0 0 6 4 15 3 0 0 6 0 5 0 0 0 13 5 6 0 0 7 3 11 5 2 0 3 11 0 0 4 5 3 6 6 4 3 7 5 4 5 5 5 3 4 6 4 3 3 5 5 4 5 4 6 3 5 4 4 6 3 3 4 7 7 4 3 8 3 4 3 2 4 3 5 3 2 7 6 4 5 7 6 3 4 3 3 4 4 5 4 3 4 4 7 5 4 4 7 5 7 3 6 5 2 3 6 5 8 5 6 4 6 8 10 4 4 8 3 6 4 3 6 4 7 5 18 5 4 8 6 9 2 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 5 5 7 5 6 4 5 7 5 6 3 8 3 6 2 3 4 7 5 5 5 12 6 9 8 3 5 6 5 5 5 5 7 6 5 5 3 2 3 3 7 4 5 3 4 3 7 5 3 8 3 5 5 3 6 6 3 3 5 6 4 6 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 3 2 5 3 6 2 2 2 2 4 3 3 2 2 2 4 2 3 6 2 2 3 3 2 4 4 3 2 5 2 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 4 6 6 5 5 3 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 12 2 2 2 2 2 2 9 2 2 2 3 2 2 2 2 2 2 2 2 6 2 3 2 2 4 2 4 4 2 5 3 2 2 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 2 5 8 2 8 2 3 2 3 2 2 2 8 6 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 12 2 4 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 3 2 5 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 3 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 4 0 2 3 3 4 2 2 3 2 8 3 2 4 2 4 4 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 5 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 4 2 4 2 2 2 2 3 2 3 2 0 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 3 2 2 4 4 2 2 2 3 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 2 4 3 1 1 2 2 3 4 4 2 3 2 2 2 2 2 2 6 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 4 3 2 9 2 4 1 2 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 1 2 2 1 2 3 1 1 1 1 1 2 1 2 1 1 2 2 1 1 2 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	4513 10110 10635
10$	12930
101	9750
101$	15199 9971
11$	12930
12$	2467 2468 2469
13$	2467 2468 2469
14$	2467 2468 2469
15$	2467 2468 2469
16$	2467 2468 2469 13526 13527 10583
17$	13526 13527 10583 5588
18$	11663 11665 650 11698 11699 8036 13516 13517 13518 13519 13520 13521 13522 13526 13527 14170 10583
19$	11663 11665 650 11698 11699 8036 13516 13517 13518 13519 13520 13521 13522 13526 13527 14170 10583
2$	10635
20$	11663 11665 650 11698 11699 8036 13516 13517 13518 13519 13520 13521 13522 13526 13527 14170 10583 5588
21$	11663 11665 650 11698 11699 8036 13516 13517 13518 13519 13520 13521 13522 13526 13527 14170 10583
22$	11663 11665 650 11698 11699 13526 13527 14170 10583
23$	11663 11665 650 11698 11699 13526 13527 14170 10583
24$	11663 11665 650 11698 11699 13526 13527 10583 5140
25$	11663 11665 650 11698 11699 8036 13516 13517 13518 13519 13520 13521 13522 13526 13527 14170 10583
26$	11663 11665 650 11698 11699
27$	11663 11665 650 11698 11699
28$	11663 11665 650 11698 11699
29$	11663 11665 650 11698 11699
3$	10635
30$	11663 11665 650 11698 11699 8036 13516 13517 13518 13519 13520 13521 13522 13526 13527 14170 10583
31$	5588
3x5x2$	5527
4$	10635
47$	5588
4ft$	5507
5$	3144 8742 8743 10635 5507
5ft$	5507
5x5x5$	5526
6$	3144 8742 8743 10635 5507
60$	15398
6ft$	5507
7$	12930 10635 10737
8$	12930 10635
9$	12930 10635
999	9750
999$	15199
a$	5899 5954 6119 11571 6124 6615 6656 6726 6987 7330 1940 1941 1942 7704 7705 13237 7873 7874 2316 2407 2488 2489 8124 8591 3132 9304 9338 9460 9475 9502 9914 10055 10068 10074 10083 10120 15645 4602 10237 10238 15697 4762 4815 5036 5158 5176 5256 5259 10971 5428 11045
abandon$	5181
abandoned$	5178 5181
abandoning$	5181
abandons$	5181
abc$	9964 5441
abcs$	9964
abdicate$	3907
abdicated$	3907
abdicates$	3907
abdicating$	3907
abh	10241 5448
abh$	15690 11045
abide$	12697
abilit	10916
ability$	7878 7879 7880 7881
abject$	5147
able	9863
able$	2366 2369 2370 2372 2381 2393 8009 8010 8011 8012 2642 2672 8278 8299 8300 2713 2724 8325 13775 8333 2737 2738 2739 2740 2741 2742 4329
ably$	8350 8351 8352 8353
aborti	5356
abortion$	10953
about	9828 10819
about$	5691 5695 5770 11728 11925 6478 6582 6597 6997 12516 7131 12582 13162 13394 13668 13669 13670 8224 13676 13677 13678 13682 13683 8581 8582 14081 8633 8634 8635 3145 8920 3324 3325 3326 3327 8925 14410 14693 14720 14827 14828 14962 14963 14964 9592 9593 9594 4170 9852 9876 10136 10170 10343
above$	11485 13034 13035 13036 8769 15016 15045 9695
abrasive$	5482
abroad$	15600
abscond$	11600 565 566 10740 5452
abscondded$	565 566 10740 5452
abscondding$	565 566 10740 5452
absconded$	565 566 10740 5452
absconder$	10267 5452
absconders$	10267 5452
absconding$	565 566 10266 10740 5452
absconds$	565 566 10740 5452
absconsion$	5452
absconsions$	5452
absen	10985
absenc	10131 15593
absence$	15580
absent$	11605 14550 9794
absentee$	12968 10389
absentees$	12968 10389
absolute$	3300 5429
absolutely$	2142 3471 9347 5138 5141
abstin	4627
abstinence$	10224
absurd$	2647 2648 2649 2650 2651 2652
abus	15628
abuse	10178
abuse$	11046 11047 11084 11085 11086 11101 11113 11369 11423 11537 11861 11862 11871 11872 11994 12052 6604 12263 12265 12650 12651 12768 12769 12770 12771 12772 12773 12774 12775 13872 8425 15625 15626 15627 10306 10309 10348 11002
abused	4576 5407
abused$	11091 11710 12011 12768 12769 12770 12771 12772 12773 12774 12775 10173 5407 11004
abuser$	11592 11684 11689 11694 12229 7044 12541 12619 12910 1868 12959 12969 1952 10380 10383 10384
abusers$	11592 11689 11694 12229 7044 12541 12619 12910 1868 12959 12969 1952 10380 10383 10384
abusive$	12768 12769 12770 12771 12772 12773 12774 12775 7472 4918 10525 5486
abysmal$	5519
abysmally$	5519
academy$	9180 9185 9186 9188 15005 9583 3990 15072 15073 15562 15563 15566 5204
accept$	11177 11193 183 5900 314 315 316 317 318 319 320 321 11405 11435 11507 11532 12324 12329 6883 1609 1610 1638 7236 7237 7238 7239 7240 7241 7242 7243 7244 7245 1649 1650 12697 7262 7263 7264 7265 7266 7267 7268 7269 7270 7271 7272 7273 7289 7290 7291 7292 7293 7319 7320 7321 7322 7323 7324 7325 7326 13257 13262 13265 14318 14349 14355 14369 14403 14404 14413 14414 14415 14594 14804 10722 10723
acceptable$	4361 9979 5441
accepted$	11305 11306 11307 11309 314 315 316 317 318 319 320 321 11738 11745 11753 11762 11763 11764 11776 12039 12638 1609 1610 1649 1650 14470 14471 14472 14473 14594
accepting$	314 315 316 317 318 319 320 321 1609 1649 1650 13257 14348
accepts$	314 315 316 317 318 319 320 321 1609 1649 1650 14413 14414 14415
acceptted$	314 315 316 317 318 319 320 321 1609 1649 1650
acceptting$	314 315 316 317 318 319 320 321 1609 1649 1650
access$	11177 5375
accessory$	4722
accident$	1936
accidents$	1936
accommodated$	379 380 381 382
accommodation$	11640 11641 11642 11643 11644 11645 11646 11647 15605 15656 15685 11016
accomp	5548
accomplice$	12229 10291 10318 10444
accomplices$	12229 10291 10318 10444
accord$	11398 11707 11708 12013 10293
accoun	4157 9766 4198 9885 4299 9953
account$	12050 12531 12532 12533 12534 1831 1832 7430 7431 7432 12882 1837 1838 1839 1840 1841 1842 14779 14780 14781 14782 14783 14784 14785 9710 4115 4303 15364 15402 15497 15498 4583 15637 10493
accountability$	1604 1605 7206 7207 7208 7209 7210 7211 7212 7213 7214 7215 7216 7217 15001 15002 15003 15004 10795
accountable$	70 71 72 73 74 1604 1605 15364
accounted$	4303
accounts$	339 340 12050 12531 12532 12533 12534 1831 1832 7430 7431 7432 12882 1837 1838 1839 1840 1841 1842 9710 4115 15215 15334 4303 15402 10493
accusation$	10346
accusations$	10346
accustomed$	2826 2827 2910
achiev	4322 4528
achiever$	12973
achievers$	12973
acknowledge$	7262 7263 7264 7265 7266 7267 7268 7269 7270 7271 7272 7273 7319 7320 7321 7322 7323 7324 7325 7326 14776 14804
acknowledged$	14658 14659
acne$	10692 5510
acned$	5509
acquit	5437
acquitted$	11034
across$	7499 7500 2258 7856 8025 8026 8027 8355 8356 8357 8675 8769 15280 10017 10562 10743
act	4080 15374 15541 5277
act$	6194 11650 6360 764 765 12387 1352 1353 7289 7290 7291 7292 7293 1949 1981 1989 2165 2434 2435 2436 2437 2438 2439 2470 2471 2472 2473 2474 2542 2563 2730 2731 2945 8674 3086 3087 3124 3125 3126 3127 14577 14804 14984 14987 15117 4282 4920 4984 10874
acted$	6360 764 765 1352 1353 1949 2434 2435 2436 2437 2438 2439 2470 2471 2472 2473 2474 2945 3086 3087 3124 3125 3126 3127 9167 9176 14629 14634 14637 14638 14640 14641 14642 14643 14658 14659 14682 14814 4920 4984
acting$	1352 1353 1949 2288 2434 2435 2436 2437 2438 2439 2470 2471 2472 2473 2474 2564 2730 2731 3070 3124 3125 3126 3127 4282 4897 4920 4984
action	4055 10897
action$	11134 12504 14685 3701 3702 3703 14779 14780 14781 14782 14783 14784 14785 4282 9999 10009 15472 10253 10895
actionable$	9652
actions$	3 4 5 6 7 8 9 5609 11059 11060 5616 20 11134 11221 5780 11390 11391 11392 11393 11394 11395 11396 11397 11415 11795 11796 11797 11798 6453 857 12650 12651 12652 12655 12656 12657 12658 12659 12660 12661 12662 12663 12664 12665 12666 12876 3693 10253
active	15309
active$	5717 121 5963 491 492 493 494 816 10275 10574 10851 5259 5261
activi	15093 15315 10865 10897 10901 10902
activities$	11121 11134 10253 10272 10352
activity$	11121 11134 6195 11651 15178 15215 10253 10272 10352 10573 10823
acts$	11634 6194 11650 1352 1353 1949 1982 1990 2166 2434 2435 2436 2437 2438 2439 2470 2471 2472 2473 2474 2543 2562 2730 2731 2945 3086 3087 3124 3125 3126 3127 4920 4984
actted$	1352 1353
actting$	1352 1353
actual$	10241
add	4035
add$	1141 12883 12884 12885 12886 12887 4176 5553
addded$	1141
addding$	1141
added$	1141 4141 4142 4176 4177 4248 4250
addict	15593 15611 10961
addict$	12974 12975 12976 13083 13084 15610 10389 10390 5473
addicted$	4490
addiction$	11130 4490 15537 10914
addictions$	11130
addicts$	12974 12975 12976 13083 13084 15613 10389 10390 5473
adding$	1141
addres	4060 9693 4110 9707 4137 9734 9735 15237 15346 5232
address$	5891 5892 5893 11584 11585 11586 11587 6139 6140 6141 6142 15222 4227 5232 11018
addresses$	5891 5892 5893 15120 15142 15222 4227 10829 10846
adds$	1141 4176
adenoi	10066
adenoids$	15515
adept$	3129
adequate$	2685 2688 9305 9306 9307 9308
adhd	5553
adidas$	10699
admirably$	8350 8351 8352 8353
admission$	10966
admissions$	10966
admit$	14349 14355 14369 14594 14804 14984 10722
admitted$	14470 14471 14472 14473 14594 4500 4501 10965
adolescent$	2009 13164 13194 13195 13196 13197 13283 13311 13312 13313 13314 13315 13316 13327 3132 14178 14181 4780 4783 10509 5035
adolescents$	2009 13164 13194 13195 13196 13197 13283 13311 13312 13313 13314 13315 13316 13327 14178 14181 10509
adopted$	4217 11011
adoption$	5415
adoptive$	5415
adore$	639 640 641 642 643
adored$	639 640 641 642 643
adores$	639 640 641 642 643
adoring$	639 640 641 642 643
adult$	11343 11344 11352 5905 11451 11493 11505 11516 6093 6094 11561 6169 6173 6176 11632 11635 11666 11669 11695 12464 12592 7338 7373 12825 12826 12827 12828 1789 7812 7868 13386 13430 7989 7992 2425 13474 13475 13476 13477 13478 13479 13480 2440 8048 13505 13510 13511 13512 13531 13540 2499 8101 13557 13558 8120 2524 13579 2538 2539 8138 13588 13589 8141 8142 8163 2573 2574 2587 8186 2594 2595 13649 2607 8298 8301 13750 2809 2810 2811 2812 13864 13865 13866 13867 13909 13918 13920 13927 13986 13987 13988 13989 14097 14100 14147 14148 14149 14150 3108 14155 14156 14157 14158 14159 14160 14172 9203 9204 10261 4689 10290 10581 10582 10584 10585 4991 10590 10591 5014 5027
adults$	11066 5875 5877 5882 5887 5890 11340 11343 11344 11352 11356 11505 11561 11592 11594 11597 6169 11626 11632 11635 11666 12581 12705 12706 12710 12796 7352 12825 12826 12827 12828 12845 7397 13019 7593 13350 13386 13400 13401 13402 13403 13411 13430 13474 13475 13476 13477 13478 13479 13480 2440 8040 13505 13510 13511 13512 13516 13517 13518 13519 13523 13529 13537 13538 13539 13540 13541 2498 13577 2538 2539 8138 13588 13589 2566 2567 2578 2591 13643 13644 13645 13646 2607 8209 13661 8216 13750 13757 13758 13759 8327 13778 13779 13780 13781 13812 13820 13821 13822 13823 13824 13825 13826 13827 13835 13836 13837 13838 13839 13870 13871 2866 2868 13918 13920 13927 13986 13987 13988 13989 13992 13997 14087 14132 14134 14137 14138 14139 14143 14147 14148 14149 14150 14155 14156 14157 14158 14159 14160 14170 14175 14176 14252 14316 9001 9002 9004 9005 10261 10341 10431 10460 10581 10585 10590 10591 10613
advance$	4317
advanced$	2425 2842 3108 10275
advanceed$	4317
advanceing$	4317
advances$	5903 5904 11369 11370 13438 13439 13440 13441 4317
advant	4391
advantage$	11092 9988
advert$	14309
advice$	11230 11295 11296 11971 12398 12399 12407 1368 12644 12738 12739 12740 12741 12742 13257 14644 14645 14646 14647 14648 14649 10329 10342 10718 10786
advis	9653 10849
advised$	5723 11233 11234 5786 190 191 192 193 194 195 196 197 5795 199 200 201 202 203 204 205 206 207 208 209 1432 1433 7031 7032 1436 1437 1438
affair$	13705 14050 14051 14052 14053
affairs$	13572 13769 13770 13771 13772 13889
affect$	13970 13971 8523 8527 2931
affection$	11640 11641 11642 11643 11644 11645 11646 11647 11928
affections$	11370
affects$	13973
affili	4080 10823 10825 10865 5548
affiliate$	10352
affiliated$	1845 10352
affiliates$	10352
affiliation$	1782 1783 1845 10352
affiliations$	10352
affray	10241 5448
affray$	15690 11045
afraid$	13804 13805 13806 2804 2805
african$	3154 8755 8760 8761 5062 10691
afro$	10679 5083 10681
afros$	10679 10681
after	15217 10184
after$	11406 6767 6768 6770 6771 12382 12645 7225 7921 13410 7964 13633 13710 8281 8354 13813 13814 13831 8630 14167 3881 15280 4477 15633 10944
afternoon$	15479 4530
afternoons$	4530
afterp	10080
afterpill$	15529
afterthought$	14995
again$	11243 11244 12478 12479 12480 14390 14391 14393 14394 14395 3843 9541 9542 15465 15528
agains	4222 9922 10897
against$	11588 11589 11590 11591 6949 12509 15198 15234 4212 15278 15317 9879 9904 15362 15371 15448 10001 10735 10851 10907 10911
age$	6184 11662 7461 13435 13436 13437 13471 13472 13544 13545 13546 13547 13584 13585 13586 13624 13652 8451 8452 8453 8454 14054 8714 8715 14194 14195 14196 10133 10992
aged$	6216 14178 14181 15525 10288
agencies$	13170 13171 9180 9185 9186 15005 9583 15072 15073
agency$	13170 13171 9154 9180 9185 9186 9203 9204 15005 9583 3990 15072 15073 9652 5147 5194 5203
ages$	13471 13472
aggression$	13001 13057 13341 13342 2297 2298 10518
aggressive$	13271 13272 13273 13274 13275 13276 13277 13278 13279 13280 13281 13379 4918 5486
aggressively$	5486
aggressiveness$	13341 13342 10518
aggressor$	12229 12910 12911 12912 12913 10380 10381 10382 10426
aggressors$	12229 12910 12911 12912 12913 10380 10381 10382 10426
aggro$	11820 12181
agitator$	5466
agitators$	5466
ago$	14108 14109
agree$	692 693 958 959 960 961 962 963 964 965 966 2359 2360 2361 2362 4711
agreed$	670 692 693 11776 958 959 960 961 962 963 964 965 966 2359 2360 2361 2362 4711
agreement$	11412 15407
agreements$	15407
agrees$	692 693 958 959 960 961 962 963 964 965 966 2359 2360 2361 2362 4711
agreing$	692 693 958 959 960 961 962 963 964 965 966 4711
ahead$	154 6035 11486 12441 15016 15046 10836
aid	4322
aid$	4317 4324 4436 10945
aided$	4317 4324 4436
aiding$	4317 4324 4436
aids	4322
aids$	4317 4324 4436 10945
aim	4389
aim$	15136 15422 4380 15473
aimed$	10036
aims$	15136 15422 4380 10036
air$	13088
airhead$	10444
airheads$	10444
alarm$	6959
albanian$	3154 8757 10691
album$	9692
alcoho	15593 15611 10163
alcohol$	35 266 267 268 269 270 271 272 11349 11350 5911 5912 5913 5914 5915 5917 5918 11640 11641 11642 11643 11644 11645 11646 11647 11652 11655 12835 13619 13620 13621 13622 13623 15536 4627 5364 10961
alcoholic$	15610 15612 10389
alcoholics$	15613 10389
ale$	13983
alert	4153
alert$	4048 4068 4069 4353
alerting$	4068 4069
alerts$	4068 4069
aliase	5221
aliases$	10818
alibi	5221
alibi$	10816 10818
alibis$	10816 10818
alienated$	5036
alight	10247
alight$	15696
alike$	10698 10700
alive$	15511
all	9887 10877
all$	5799 5803 305 838 6441 11971 6547 954 955 1124 1125 6745 12298 12300 1280 6915 12505 7285 7542 7599 7631 13103 13104 7684 7714 7721 2243 7868 2309 2351 13398 2417 8018 13502 2483 13738 13873 13888 8509 2918 2919 3054 14128 3109 3245 14320 8872 8886 3291 3293 3396 3397 3398 3500 3501 3502 3512 9110 9152 14793 14800 9379 9502 9504 14971 14972 3935 9685 15209 4276 9899 15453 10047 4698 10300 4876 10718 10719 10787 5256
alleg$	12051
allegation$	1831 1832 10346 10347
allegations$	1831 1832 10346 10347
allege$	12870 12871 4264 10344 10345
alleged$	12051 12870 12871 4236 4263 4264 4268 10344 10345 4751
allegedly$	5460
alleges$	12870 12871 4264 10344 10345
allegged$	12051
allegging$	12051
alleging$	12051
allegs$	12051
allerg	5559
allergy$	10914
alloca	4045
allocated$	4140
allow	4041 4070
allow$	45 46 278 279 11866 861 1465 1466 1467 1468 1469 7082 14349 14355 14369 3876 4114 4324 10294 10722
allowed$	45 46 278 279 11866 11904 11905 861 1465 1466 1467 1468 1469 3876 4324 4474 4606 10294
allowing$	45 46 278 279 11866 861 1465 1466 1467 1468 1469 3876 4324 10294
allows$	45 46 278 279 11866 11904 11905 861 1465 1466 1467 1468 1469 3876 4114 4324 10294
alls$	13103 13104
almost$	771 983 2483 8080 2484 2485 2486 2487 2490 2491 2492 2493 3051 3052 3145 4987 5016
alone	10085 11015 5424
alone$	11780 11828 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 13728 13729 13762 13763 13764 13765 13766 13767 13768 13796 14122 15534 5424 11021
along$	11315 11333 11443 6264 6265 6266 6278 12364 12368 1342 8642 3046
alopecia$	5512 5558
alpha$	10389 4797
already$	2483 8080 2484 2485 2486 2487 2490 2491 2492 2493 2527 13658 13659 13660 3145 4987
also$	7659 4784
altered$	1004
alternative$	5375
alternatives$	11295 11296
although$	211 5848 5849 5850 5851 5852 5853 5854 5855 264 265 11588 11589 11590 11591
altogether$	3935
always$	561 777 6712 6713 2396 2922 3245 8926 3449 3450 3451 3452 5124 5515
ambition$	13368 10553
ammunition$	12221 12224
amok$	10441
among$	7482 12932 12933 1888 13024 13270 7894 7932 10052
amongst$	7482 12932 12933 1888 13270 7894 7932
amoral$	5490
amount$	366 367 368 13809 13810 13811
ample$	147 148 149 5815
amuck$	10441
an$	6232 6246 7254 2143 7912 2407 8082 8130 8200 8460 8648 3117 3118 3132 9128 9502 9914 10083 15645 10238 5036 10971
anaemi	5559
anaemic$	5558
analys	9665 9666 9667 4071 4072 15191 4192 9792 4285 9882
analysis$	10826 10840
analyst$	15100 15114 15115 15116 9668 9669 4084 9789 15241
analysts$	15100 15114 15115 15116 9668 9669 4084 9789 15241
anaphy	5559
and	4106 5299 5306
and$	5798 11368 6583 6584 6587 6589 6590 6591 6602 12363 7053 12777 12899 7463 7464 13070 13097 7669 13119 7744 7751 13309 13874 14061 8629 8725 14178 14181 8769 8789 14242 9851 9946 9948 10011 10802 10854 5313 11040
angels$	13672 13673 13674 13675 13691 10413
anger$	13057 2291 4919
angina$	5558
angry$	2183 14550 4762 5036
animal$	10389
animals$	12974 12975 12976 12995 12996 12997 13155 14995 10389 10390 10454
ankle	4640
ankle$	10237
annoy$	11946
anonymous$	5224
anorak$	10695
anoraks$	10695
anorex	5342
anorexia$	10939
anorexic$	10939
anothe	4352
another$	5598 11528 7075 12857 13023 13208 7778 13351 3132 15049 15075 10068 4515 10250 5036 5259
anpr	5239
anpr$	10836
answer$	11405 1411 12697 2549 2550 2551 8292 14349 14355 14369 14413 14414 14415 14416 14417 14418 14419 14460 14594 14776 14804 9398 9399 3811 3812 14926 14984 14987 15436 15473 10722
answerable$	70 71 72 73 74 1411
answered$	11745 11776 12638 2549 2550 2551 14470 14471 14472 14473 3538 14594 14634 14637 14638 14640 14641 14642 14643 14658 14659 15034
answers$	1411 2549 2550 2551 14413 14414 14415 14460 3811 3812
antagonise$	4744
antagonised$	4744
antagonises$	4744
antagonising$	4744
antagonist$	10426
antagonistic$	5488
antagonists$	10426
anti	15152 4151 9835 4253 15311 15319 4274 15333 9900 9972 9977 9978 4399 4400 10000 5359
anti$	6090 6096 12263 12265 1784 7553 13011 2182 13271 13272 13273 13274 13275 13276 13277 13278 13279 2268 7871 7889 7890 7891 7931 4946 4947
antibiotics$	10082
antici	4210
anticipated$	15372
antidepressant$	10956
antidepressants$	10082 10956
antifreeze$	10926
antips	5359
antipsychotic$	10956
antipsychotics$	10956
antisocial$	11537 11544 12263 12265 13003 13011 13271 13272 13273 13274 13275 13276 13277 13278 13279 7889 7890 7891 13379 15284 15349 4741 4878 4912 10510
anxiety$	5555
any	15232 9887 5223 10877
any$	11971 6863 12696 7285 7387 2504 2505 8457 8470 13945 14060 14320 8872 8886 3291 3293 9070 9142 9333 9334 9504 4030 9634 15094 15170 9732 4156 15204 15247 15248 15250 15290 4272 15353 15356 9914 9941 15413 9994 15450 15453 15462 10018 15474 10718 10719 5256 10882
anybody$	273 274 275 11515 6451 6452 12016 12017 12018 12019 12020 12021 12022 12023 12024 12025 12026 12027 6693 12710 7387 13778 13779 13780 13781 13870 13871 13904 9001 9002 9004 9005 9043 9044 9045 9180 15209 9994
anyone$	273 274 275 11340 11515 6451 6452 12016 12017 12018 12019 12020 12021 12022 12023 12024 12025 12026 12027 6692 12706 12710 7387 13014 13030 13430 13778 13779 13780 13781 13812 13870 13871 9001 9002 9004 9005 9043 9044 9045 9180 14633 15209 9994
anything$	11314 6490 6579 6580 12427 12616 2554 13736 2799 13888 2879 8517 13980 14076 14259 14260 14347 14353 14359 14364 14373 14408 9001 9002 14468 3528 3529 3530 3531 3532 14715 14716 14717 14718 9271 4129 15189 10718 5171
anyway$	11247 11251 13753
apart	10014 10015
apart$	15463 15464
apathetic$	5488 5519
apathy$	5519
apnoea$	10921
apologise$	14594
apologised$	14470 14471 14472 14473 14594 14658 14659
apology$	3811 3812 14926
app$	567 6164 568 6165 569 6166 570 6167 571 6168 11618 11619 11620 9755
appalling$	11180 11181 11182 11183 13271 13272 13273 13274 13275 13276 13277 13278 13279 13369 3807 3808 3809 3810 3964 4918 4953 5177 5519
appallingly$	5519
appeal$	8265 8266 8267
appear$	799 800 1714 1829 1858 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1922 1923 1924 1925 1926 1927 2012 2041 2043 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2059 2060 2061 2062 2063 2064 2065 2066 2068 2069 2173 2184 2244 2263 2272 2273 2274 2275 2276 2277 2477 2483 8080 2484 2485 2486 2487 2490 2491 2492 2493 2619 8355 8356 8357 2877 2990 2991 3008 3015 3016 3017 3018 3019 3020 3027 3146 3180 3181 3182 3712 3713 15478 4629 4673 4785 4787 4792 4839 4847 4867 4881 4913 4915 4923 4924 4984 5094
appearance$	14200 14201 14202 14203 14204 14205 14206 14207 14208 14209 14210 14211 14312 11033
appearances$	11033
appeared$	3180 3181 3182 3712 3713 4629 4984 5094
appearing$	3712 3713 4629
appearred$	3712 3713
appearring$	3712 3713
appears$	799 800 1714 1829 1858 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1922 1923 1924 1925 1926 1927 2012 2041 2043 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2059 2060 2061 2062 2063 2064 2065 2066 2068 2069 2173 2184 2244 2263 2272 2273 2274 2275 2276 2277 2477 2483 8080 2484 2485 2486 2487 2490 2491 2492 2493 2619 2877 2990 2991 3008 3015 3016 3017 3018 3019 3020 3027 3146 3180 3181 3182 3712 3713 15478 4629 4673 4785 4787 4792 4839 4847 4867 4881 4913 4915 4923 4924 4984 5094
append	10066
appendicitis$	5560
appendix$	15515
appeti	10072
appetite$	15521
appetites$	10611
apple$	10373
apples$	10373
applic	4365
application$	4312
applications$	4312
applied$	3601 3602 3603 3889 15384 9966
apply	4352 4365
apply$	13026 13027 13028 13029 3601 3602 3603 5278
appointment$	8888 3292 8890 3294 3295 14543 14544 14545 14584 14585 14586 15542 10964
appointments$	8888 3292 8890 3294 3295 14584 14585 14586 15542 10964
appreciate$	12697 7262 7263 7264 7265 7266 7267 7268 7269 7270 7271 7272 7273
appreh	9926
apprehend$	15375 5285
apprehending$	5285
approa	10897
approach$	8170 8171 8172 8173 8174 14335 3693 10895
approached$	12163 12164
approaches$	5903 5904 13438 13439 13440 13441 14335 14927 14928
appropriate$	5760 13864 13865 13866 13867
appropriately$	11809
approval$	12822 12823 12824
apps$	567 6164 568 6165 569 6166 570 6167 571 6168 11618 11619 11620 9755
april$	11559
arab$	3154 8755 5062 10691
arcade$	11557 11558 4422
architects$	814
are	4080
are$	5602 5731 5736 357 358 524 6216 799 800 1711 1712 1713 1714 1829 1858 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1922 1923 1924 1925 1926 1927 2012 2041 2043 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2059 2060 2061 2062 2063 2064 2065 2066 2068 2069 2173 7771 2184 2204 2210 7822 2244 2263 2272 2273 2274 2275 2276 2277 13385 2477 2483 8080 2484 2485 2486 2487 2490 2491 2492 2493 8092 2517 2612 2613 2614 2619 2877 2904 2990 2991 3008 3015 3016 3017 3018 3019 3020 3027 3112 3146 8770 14242 8817 3245 3281 8893 9112 3561 3562 9290 9408 3874 9517 3928 3929 15036 4040 9663 9781 9790 9800 9818 4262 9923 15478 10164 4631 4673 4698 4785 4787 4792 4839 4847 4867 4881 4897 4913 4915 4923 4924 5010 10634 10682 10683 5166 5193 10854 10879 5350
area	9980
area$	13013 13018 7922 9810 15429 9987 10340 11010
areas$	9987
ares$	15478
argue$	8960 14550
argued$	14550
argues$	14550
arguing$	14550
argume	10149
argument$	8983 14433 8985 10314
argumentative$	13345 13346 13347 13348 13349 10520 5486
arguments$	4545 15598 10314
aripiprazole$	5569
arm$	12233 12310 12311 12312 12313 12314 12315 12316 6871 14218 9625 15514
arms$	12285 12286 13923 13924 13925 13926 14218 15514
around	10819
around$	5770 11261 11449 11711 6622 6679 6830 13012 13041 13394 7953 7982 13433 2966 9445 15214 10273 10562 10715
arrangement$	11712 11737 6289 6290 13853 10573
arrangements$	11712 11737 13853 10573 10972
arrest	15117 4103 4112 15264 4225 4315 15366 15367 15370 9926 15381 9945 4450 15593 15595 15611 15637 10907 5541
arrest$	12650 12651 14175 14176 9709 4219 15341 15357 15360 9912 4326 15375 4331 4339 4341 15389 15394 15405 15419 4397 15472 15481 15483 10047 15689 10874 5279 5285 10910 5440 5542 5590
arrested$	11094 5821 5822 5823 5824 5825 5826 5827 5828 232 233 234 11514 11828 15324 15332 15342 10867 11024 5590
arresting$	4397 5285
arrestped$	4331
arrests$	4240 15287 15341 15357 4326 4331 4341 15394 4397 15472 15689 10874 5590
arrive	15153
arrive$	12697
arrived$	14989 14990 14991 14992
arrogance$	5519
arrogant$	9533 5488 5519
arsey$	5482
arson	15297 15310 15318 15319 10241 10242 10245
arson$	15690 15691 15692 15694
arsonist$	10389 5481
arsonists$	10389 5481
art$	13504 5366
arthri	5559
as	4080 5223
as$	6120 6268 11755 6512 6533 939 940 6538 943 1084 1085 1086 1155 7462 7700 7784 2262 7930 7975 8031 8056 2512 8119 8139 8140 2597 2606 13756 2899 2900 8499 8585 8621 8622 8683 8803 3714 3715 9349 14823 3943 3946 9546 9713 15236 9822 9823 9828 15280 9894 4698 4784 4786 4897 10836
asb	15152 4151 4274 15333 9972 9978 4399 4400 10000
asb$	11537 12263 12265 13001 9748 9871 15421 15427 4382 9996 9997 15449 4446
asbo	9962 9963 5441
asbo$	15411 15412 9964 4765 11038
asbos$	15411 15412 9964
ascert	4291
asd	5553
ashamed$	14844 3800
asian$	3132 3154 8755 8762 8786 8787 8788 3192 5035 5036 5062 10691
aside$	6958 9444 9522
ask$	11319 5871 5872 11322 11323 325 326 327 328 329 330 773 1237 7104 2824 14524 14525 14526 14776 9673 10730
asked$	205 206 207 208 209 5906 325 326 327 328 329 330 11480 11481 6066 6067 6068 6069 6070 6071 6072 6073 773 11857 12076 12077 12078 12079 12080 12081 12082 12083 12084 12085 12086 12163 12164 1237 6870 12383 1403 1432 1433 7031 7032 1436 1437 1438 12639 14422 14629 14634 14637 14638 14640 14641 14642 14643 14652 14653 14654 14814 15034 4064 9673 4196 9803 10148 10160
asking$	325 326 327 328 329 330 6368 772 773 1237 6869 1464 14348 14524 14525 14526 10730 10749
askked$	325 326 327 328 329 330
askking$	325 326 327 328 329 330
asks$	325 326 327 328 329 330 773 1237 2824 14422
asleep$	3796 3797 3972
asperg	5553
aspirations$	13368 10553
aspiring$	4756
assaul	15297 15310 15319 15325 15337 15338 15339 4576 10178 15628 15637 10220 10222 10242 10245 5448
assault$	11513 11994 12052 6604 1126 12650 12651 15301 15627 15669 15671 15690 15691 15692 15694 10306 10348 11045
assaulted$	10173 4649
assaults$	15691 15692 10348 11045
assert	4408
assertive$	10005
assess	15505 15541 4638 10819 10916
assess$	8238 8239 8240 8241 2723 8321 8322 8323
assessed$	1905 2245 4080 4236 4263
assessing$	8238 8239 8240 8241 2723 8321 8322 8323
assessment$	15543 10869 10973
assessments$	10869 10973
assign	4045
assist	4070 4322 10050
assist$	39 4317 4324 4380 4436 15499
assistant$	10110 15560 15575
assisted$	15108 4317 4324 4436
assisting$	4317 4324 4436
assists$	4317 4324 4380 4436
associ	15093 15138 15140 15152 9766 4205 9844 15298 15315 10825 10901 10902
associate$	11435 11464 11466 11467 11468 11499 11740 11741 11742 11743 11744 12830 1845 4740 10338 10352
associated$	1779 1845 10352
associates$	11174 12830 1845 15120 15124 15215 15216 15218 15274 4229 4740 10338 10352 5260
associating$	11740 11741 11742 11743 11744 1845 4229 4740
association$	1782 1783 12830 9180 9185 9186 15005 9583 15072 15073 4229 15293 10338 10352 10374 5229
associations$	1782 1783 12830 15215 15216 9802 10338 10352 10374
assume$	1609 1649 1650 4264
assumed$	1609 1649 1650
assumes$	1609 1649 1650 4264
assuming$	1609 1649 1650
assurance$	2531 2532 2533 2534 2535 2536 2537
assured$	8697 10612 10626
asthma	5559
astonishing$	9480 14930
astray$	12915 12916 12917 12918
asylum	5426
asylum$	11023
at	9810 10142
at$	15 11093 11368 6397 11948 6839 12623 12704 13012 7697 2240 13309 13419 13420 8566 14178 14181 3145 9105 3513 3520 3521 9386 9393 9526 15010 15214 15374 9936 10004 15485 10057 10098 10116 10122 10124 10125 10173 10194 10195 10209 10226 10743 10944 11012 11035 11040
athena$	15223
athletic$	5039 5509
atrocious$	5519
attach	4459
attach$	1484
attaches$	1484
attachment$	10056 5316
attack	15628
attack$	11513 11994 1126 10016 10306 10917 10937
attacked$	11094 11514 11828 11853 12111 12112 12113 12125 12126
attacks$	10016 10917
attemp	10876
attempt$	6338 742 743 744 745 6343 747 748 12595 1550 7148 7149 7188 14335 8888 3292 8890 3294 3295 14665 14666 14779 14780 14781 14782 14783 14784 14785 9340 9341 9342 9343 9344 3811 3812 10328
attempted$	14754 14755 14756 14757
attempts$	14335 8888 3292 8890 3294 3295 3811 3812 14927 14928 10328
attend	15585 5365 5582
attend$	11177 11435 12697 7251 13262 13265 14318 14349 14355 14369 14403 14404 14413 14414 14415 14460 14594 14804 14987 10119 4629 10722 10723
attendance$	14960 15026 15567 15580 10327 10501 5581
attended$	11745 11753 14470 14471 14472 14473 3538 14594 15034 10119 4629
attender$	12985 10327 10399 10409
attenders$	12985 10327 10399 10409
attending$	14348 10119
attends$	14413 14414 14415 14460 14482 14483 14484 14485 15218 4629
attent	9858
attention$	11066 11122 11123 5903 5904 5907 11369 11370 11640 11641 11642 11643 11644 11645 11646 11647 11652 11655 11737 11824 6376 11863 6415 11867 11913 11928 11968 12066 12335 12400 12401 12776 12787 12788 7364 1768 1769 1770 1771 7369 12822 12823 12824 12851 7516 2269 2287 13355 13356 13359 13438 13439 13440 13441 13635 13636 14593 14632 14636 14637 14638 14640 14641 14642 14643 14779 14780 14781 14782 14783 14784 14785 4061 15307 4265 10302 4866 4929 10527 10528 4951 10833 5553
attentions$	11370
attitude$	11134 11415 841 6453 857 13216 13217 2234 2235 13361 2323 2531 2532 2533 2534 2535 2536 2537 8170 8171 8172 8173 8174 13640 3920 3921 3922 3923 10253 10429 10472 10474 4919 10550 10551 4957 10774
attitudes$	11134 2234 2235 8170 8171 8172 8173 8174 10253 10429 10550
attract$	11065 5617 306 307 5936 5937 778 779 6464 7907 4700 4709
attracted$	11065 5617 306 307 5936 5937 778 779 11903 1734 1743 1744 1745 1746 1747 1748 1749 1750 1751 1752 1753 1754 1755 1756 1762 4700 4709
attracting$	11065 5617 306 307 5936 5937 778 779 7370 7371 7372 4700 4709
attractive$	5509
attractor$	10870
attractors$	10870
attracts$	11065 5617 306 307 5936 5937 778 779 11903 4700 4709
attractted$	11065 5617 306 307 5936 5937 778 779 4700 4709
attractting$	11065 5617 306 307 5936 5937 778 779 4700 4709
attrib	15322 4377
attributable$	15320
attributed$	4237 15320
auburn$	5083
august$	11559
aunt	10143 15594 15644 10198
aunt$	15592
auntie	15644
author	4352
authorised$	9803
authorities$	13381 13382 9180 9185 9186 15005 9583 15072 15073
authority$	13030 13257 13350 9180 9185 9186 15005 9583 15072 15073 10183 15633 10342 10460 10543 5204
authors$	814
autism	5553
autism$	15557
autist	5553
autumn$	11559 11560
availa	4111
available$	11087 10275
average$	5039
averse$	2211 2212 2213 2214 2215
avoid$	12459 12467 12697 13045 13077 13460 13461 14165 8726 8727
avoidant$	13280 13281 4918 5488
avoided$	11512 6064 468 11745 11753 11767 11768 6357 6718 12168 12169 12170 12171 12172 12638 14622 10794
avoiding$	8726 8727
avoids$	13077
awaiti	4502
awaiting$	10099 5434
awarde	4045
aware	4160
aware$	235 236 237 238 239 240 241 242 243 244 245 246 247 987 988 989 990 991 992 993 994 995 996 997 998 1456 7946 13396 13397 2668 2669 2670 13859 4203 9895
awareness$	7284 8184 13634 8282 2686 2687 8285 8705
away$	11196 11358 11359 5919 11408 11409 11456 11472 11475 11489 11601 11602 11607 6278 11737 11752 11761 11788 11794 11911 6480 6482 11977 11978 11979 11980 11981 6917 6918 6919 6920 6922 6958 12461 12463 12466 12546 12547 1508 12555 1510 12557 12558 1513 12588 12593 12596 12641 7255 2095 2309 13784 14341 8945 14736 14737 14762 14763 9375 9376 9872 15392 10045 15600 10175
awful$	13369
awkward$	13345 13346 13347 13348 13349 15461 10520
b$	10199 15648 11045
babes$	13923 13924 13925 13926 14036
babies$	13560 13561 13562 13563 13564 13672 13673 13674 13675 13691 13693 13694 13695 13696 13697 13698 14037 10586
baby	15594 10954
baby$	14037 10075 10076 15607 4571 5088 5089
babysitter$	13709 13864 13865 13866 13867
babysitters$	13864 13865 13866 13867
babysitting$	13812 13829
back$	11151 11197 11198 5973 11441 11497 501 502 503 504 6136 6137 11595 11596 6269 6270 6271 6272 6278 11771 11773 11774 11775 11793 11910 11947 12103 6777 6779 1230 12335 7086 7087 7088 7089 7090 7091 7092 7093 12594 12599 7255 7256 13876 13968 8765 14340 3338 14392 9371 9447
backbone$	13187 13188 13189 13190 13191
backchat$	10474
backchatter$	10444
backchatters$	10444
backed$	1230
background$	13332 10511 11037
backgrounds$	13332 10511
backing$	1230
backked$	1230
backking$	1230
backs$	12103 1230 7256 9447
backstabber$	10444
backstabbers$	10444
backward$	14925 5482
bad$	5719 11180 11181 11182 11183 156 157 158 159 160 161 162 11385 11386 5966 6014 481 482 11541 926 6796 6799 12262 6819 6820 6821 12284 7156 12819 12821 12825 12826 12827 1855 1856 1857 7455 7458 7545 13004 2018 2023 2024 2040 2080 2081 2082 2083 2084 2085 13142 13157 13206 2161 2162 13271 13272 13273 13274 13275 13276 13277 13278 13279 13280 13281 7882 13369 8593 8594 3167 14229 8782 8784 9285 3807 3808 3809 3810 14966 14967 14968 14969 3964 4658 4742 4759 4776 4777 4779 4854 10455 4860 4918 4927 4941 4953 5067 5177
badly$	2270 3152 9159 3843 10519 4939 5063 10698
baffling$	1499 1502 1505 1506
bag$	12007 12037 12321 14245 14246 14254 9954
baggy$	14247 14248 5107
bags$	12007 12321 8792 14245 14246 14254 9969 10699
bail$	7399 10238 15687 5430 11028
bailed	5430
bailed$	11027
bait$	12343 4744 10445
baited$	4744
baiting$	11124 11125 11126 11127 11128 4744
baits$	4744
baitted$	4744
baitting$	4744
balaclava$	14286 10699 5514
balaclavas$	14286 14287 14288 14289 14291 10699 10867 5514
bald$	8776 5509
ball$	484 485 14945
band$	11389 11703 11704 11705 15091
bandana$	10699 5514
bandanas$	10699 5514
bandit$	5463
bandits$	5463
bands$	15091
bane$	7860
banger$	10352
bangers$	10352
banging$	10352
bangladeshi$	3154 8757
bank$	737 12531 12532 12533 12534 15667
banked$	737
banking$	737
bankked$	737
bankking$	737
banks$	737
banned$	9806 4606
bannin	4370 4371
banning$	9901 9909 4363 9967 9968
bare$	8854 9348 5056
barely$	2696 8293 2697 8294 2698 2786 8383 2787 2788 8811 3737 4463 4522 4989 5344
bargained$	12109 12110
barman$	11389
barred$	379 380 381 382 9806
barrel$	13198 5046
barter$	606 607 882
bartered$	606 607 882
bartering$	606 607 882
barterred$	606 607 882
barterring$	606 607 882
barters$	606 607 882
base	9961
base$	15410
baseball$	5116
basic$	5147
basically$	2483 8080 2484 2485 2486 2487 2490 2491 2492 2493 4987
basis	4365
bask$	1020 1021
basked$	1020 1021
basket$	7647
basking$	1020 1021
baskked$	1020 1021
baskking$	1020 1021
basks$	1020 1021
bath	10205
bath$	15654
batted$	8892
batteries$	10926
battery$	10926
battle$	5024
bbrought$	9639
be$	5709 11433 5998 5999 6000 11464 6051 6055 524 6261 6318 799 800 6404 6507 6557 6562 6619 12122 6989 7020 7054 7226 1714 7329 12874 1829 7443 1858 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1922 1923 1924 1925 1926 1927 7525 2012 2041 2043 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2059 2060 2061 2062 2063 2064 2065 2066 2068 2069 2173 2184 7782 7787 2244 2263 2272 2273 2274 2275 2276 2277 7896 7897 8061 8062 8063 2477 2483 8080 2484 2485 2486 2487 2490 2491 2492 2493 8190 2619 13774 13840 13842 2832 2877 8536 2990 2991 3008 3015 3016 3017 3018 3019 3020 3027 8637 3146 8916 8919 14375 14376 14377 8943 9010 9020 3428 3429 3430 3431 9061 9230 9302 9395 9396 3928 3929 9790 9791 9837 4262 15308 9860 15371 9923 9932 9933 9935 9990 4417 10044 4673 4785 4787 4792 4839 4847 4867 4881 4913 4915 4923 4924 5193
beanie$	10699
beanies$	10699
bear$	11507 896 897 898 12175 1638 2615 2616 2617 2618 9527 5195
beard$	8793 10663 10679 10681
bearded$	5509
beards$	8793 10663 10679 10681
beared$	896 897 898
bearing$	896 897 898 2531 2532 2533 2534 2535 2536 2537 13640
bearred$	896 897 898
bearring$	896 897 898
bears$	896 897 898 2615 2616 2617 2618 5195
beat	15611 15620 15628
beat$	4034 9632 9633 4038 9638 15092 9680 4090 4091 4096 4117 4121 9720 9724 9725 9727 15177 15182 15183 15184 4143 9743 4148 9750 15205 9874 4294 9897 9937 15621
beaten	4576
beaten$	5647 10173
beating$	1126 12510 13969 10306
beats$	15621
bebrought$	9639
became$	799 800 1714 1829 1858 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1922 1923 1924 1925 1926 1927 2012 2041 2043 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2059 2060 2061 2062 2063 2064 2065 2066 2068 2069 2173 2184 7822 2244 2263 2272 2273 2274 2275 2276 2277 2477 2483 8080 2484 2485 2486 2487 2490 2491 2492 2493 2619 2877 2990 2991 3008 3015 3016 3017 3018 3019 3020 3027 3146 4673 4785 4787 4792 4839 4847 4867 4881 4897 4913 4915 4923 4924 5355
because$	5613 347 369 371 5977 387 388 6286 6287 4583 15637
becom	4080 5321
become$	799 800 1714 1829 1858 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1922 1923 1924 1925 1926 1927 2012 2041 2043 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2059 2060 2061 2062 2063 2064 2065 2066 2068 2069 2173 2184 7827 2244 2263 2272 2273 2274 2275 2276 2277 2477 2483 8080 2484 2485 2486 2487 2490 2491 2492 2493 2619 2877 2990 2991 3008 3015 3016 3017 3018 3019 3020 3027 3146 14376 4673 4785 4787 4792 4839 4847 4867 4881 4897 4913 4915 4923 4924
becomes$	799 800 1714 1829 1858 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1922 1923 1924 1925 1926 1927 2012 2041 2043 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2059 2060 2061 2062 2063 2064 2065 2066 2068 2069 2173 2184 2244 2263 2272 2273 2274 2275 2276 2277 2477 2483 8080 2484 2485 2486 2487 2490 2491 2492 2493 2619 2877 2990 2991 3008 3015 3016 3017 3018 3019 3020 3027 3146 8984 4673 4785 4787 4792 4839 4847 4867 4881 4913 4915 4923 4924
becoming$	7822 7828 4784
bed	4615 4620 5325
bed$	11529 11640 11641 11642 11643 11644 11645 11646 11647 11920 11921 12131 12132 7094 15642 10199 10200 10201 15664 10217 10922
bedbugs$	10212
bedroom$	10200 15657
bedrooms$	9969
beds$	11529 7094
bedtime$	13896 13897 13898 13918 13920
bedtimes$	13918 13920 14103
bedwetting$	10922
bee$	10393
been	9715 4640 5321
been$	5671 5733 5734 5784 5785 189 198 5817 5818 511 524 11751 11760 11762 11763 11764 6319 6331 750 6350 6351 799 800 6724 6725 1434 1435 1714 1829 1858 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1922 1923 1924 1925 1926 1927 2012 2041 2043 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2059 2060 2061 2062 2063 2064 2065 2066 2068 2069 2173 2184 2196 7818 7819 7820 7826 7832 2244 2263 2272 2273 2274 2275 2276 2277 2385 2477 2483 8080 2484 2485 2486 2487 2490 2491 2492 2493 2619 2700 2877 2966 2967 2990 2991 3008 3015 3016 3017 3018 3019 3020 3027 3146 8894 8895 8896 3561 3562 9175 14790 14791 9353 9354 14814 3844 3874 9483 9484 9485 9518 9519 9520 3928 3929 9584 9699 9790 4262 9923 4482 4501 4503 10119 10123 4527 4609 10237 4673 4698 4785 4787 4792 4839 4847 4867 4881 4897 4901 4913 4915 4923 4924 5193 5355 5368 5381 5383 5406 5408 5414 5427 5428 5433
beer$	15530
bees$	10393
befell$	11116
before$	11485 12442 12445 12468 8050 13559 8188 15016 15045 15280 4419 10226
befriend$	11613 572 573 574
befriendded$	572 573 574
befriendding$	572 573 574
befriended$	572 573 574
befriending$	572 573 574
befriends$	572 573 574
beg$	958 959 960 961 962 963 964 965 966 4711
began$	11202 524 12163 12164
beggar$	10450
beggars$	10363 10450 5202
begged$	958 959 960 961 962 963 964 965 966 4711
begging$	958 959 960 961 962 963 964 965 966 4711
begin	4357
begin$	11202
begins$	11202
begs$	958 959 960 961 962 963 964 965 966 4711
begun	5365
behav$	11745
behave$	11435 11532 11740 11741 11742 11743 11744 6360 764 765 915 916 1949 1983 2434 2435 2436 2437 2438 2439 2470 2471 2472 2473 2474 8674 3124 3125 3126 3127 14349 14355 14369 14460 4922 4984 10722
behaved$	11740 11741 11742 11743 11744 11745 11753 11804 11805 6360 764 765 12638 1949 7867 2434 2435 2436 2437 2438 2439 2470 2471 2472 2473 2474 3124 3125 3126 3127 14470 14471 14472 14473 4922 10536 4984
behaves$	915 916 1949 2434 2435 2436 2437 2438 2439 2470 2471 2472 2473 2474 3124 3125 3126 3127 14460 14482 14483 14484 14485 4922 4984
behavi	15414 4370 15593
behaving$	11745 1949 2434 2435 2436 2437 2438 2439 2470 2471 2472 2473 2474 3124 3125 3126 3127 4922 4984
behavior$	11134 2225 2226 2227 2228 2229 2230 2231 2232 2233 10253
behaviors$	11134 10253
behaviour$	3 4 5 6 7 8 9 5609 11059 11060 5616 20 11121 11134 11221 5780 339 340 11390 11391 11392 11393 11394 11395 11396 11397 11415 11425 11426 11427 11428 11795 11796 11797 11798 841 11898 6453 857 12100 7117 1521 1522 12650 12651 12652 12655 12656 12657 12658 12659 12660 12661 12662 12663 12664 12665 12666 12734 12735 12736 12737 12876 12926 2225 2226 2227 2228 2229 2230 2231 2232 2233 13333 13334 13335 13336 13338 13339 13340 13640 15178 9748 9850 15316 9871 9901 9909 9910 9958 9962 9963 9967 15421 15426 15427 4382 9996 9997 15449 15585 10137 10233 10253 10254 10352 10378 10379 10429 10515 4919 5377 5378 11037
behavioural$	4919
behaviours$	11121 11134 13333 13334 13335 13336 13338 13339 13340 10253 10254 10429 10515
behavs$	11745
behavved$	11745
behavving$	11745
behind	15140 9827 15282 15309 9861 4273 9889 9890
behind$	12424 12900 13599 13600 13601 14105 14107 14110 14476 14478 9499 15276 9870 4536 10593 10989
being	5321
being$	11113 5784 5785 11256 6047 6065 511 6226 799 800 12294 7023 7025 7026 7027 7028 1714 7329 7409 7411 1829 1858 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1922 1923 1924 1925 1926 1927 7583 2012 2041 2043 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2059 2060 2061 2062 2063 2064 2065 2066 2068 2069 7743 2173 2184 7809 2244 2263 2272 2273 2274 2275 2276 2277 7958 2477 2483 8080 2484 2485 2486 2487 2490 2491 2492 2493 8113 8189 8196 2619 13774 2877 8506 2990 2991 3008 3015 3016 3017 3018 3019 3020 3027 8650 8664 8665 8666 8668 3146 3561 3562 14792 3844 3874 9482 9935 15510 4504 4673 4785 4787 4792 4839 4847 4867 4881 4897 4913 4915 4923 4924 5381 5383 5406 5427 5428 5433
belief$	10769 10799
believe$	11381 11382 11383 11384 12209 12210 12211 12212 12324 12329 1980 1988 2164 14088 14089 14804 14987 4264
believed$	7428 7429 12879 12880 12881 1980 1988 2164 14510 14511 14512 14513 14514 4058 4236 4263 4268 4292
believes$	1980 1988 2164 4264
believing$	1980 1988 2164
belift	9639
bellicose$	5482
belligerent$	5486
bells$	12408
belong	4080
belongs$	14973 10788
below$	4536 10997
bench$	4341 15458 4630
benefit$	12697 4061 15108 4317
benefited$	4317
benefiting$	4317
benefits$	4317 4368
bepicked$	9639
beraid	9639
bereaved$	4548 5585
bereavement$	15626 5585
besear	9639
besieged$	1849 1850
besotted$	632 633 634 635 636 637 638
bespectacled$	5509
bespok	4524
best$	2466 2665 2666 2667
bet$	3428 9025 3429 9026 3430 9027 3431 9028 3432 3433
beta$	10084
betray$	5181
betrayed$	5178 5181
betraying$	5181
betrays$	5181
better$	5719 5760 11535 11809 11937 6609 6610 6611 12356 12357 12465 12470 12560 12561 7121 12571 12572 12644 14067 14615 4204
betwee	15217
between$	8100 11015
bevisi	9639
bewitch$	1016 1017 1018 1019 4713
bewitched$	1016 1017 1018 1019 4713
bewitches$	1016 1017 1018 1019 4713
bewitching$	1016 1017 1018 1019 4713
beyond$	13034 13035 13036 2025 2116 2117 2271 2278 2427 8439 2872 2873 2874 2909 3053 3395 4817 4818 4838 4859 4952 5017 5135 5172
bid	4365
bid$	4312
bids$	4312
bifida$	10933
big$	5680 12810 7653 7662 7733 7736 7737 2557 2558 2559 2560 8542 8653 8654 8655 3115 3150 4882 5039 5047 5064 5083
bigger$	3092
biggest$	2039 3174 4846 5087 5262
bighead$	10444
bigheads$	10444
bigmouth$	10444
bigmouths$	10444
bike	15204 10017
bike$	15466
bimbo$	10444
bimbos$	10444
biological$	4960
biopsies$	5557
biopsy$	15548 5557
bipola	10163 5556
bipolar$	15612
birth	9707
birth$	13378 4960 10953
birthmark$	5510
birthmarks$	5510
bit$	6061 6534 6539 1103 1113 1167 1207 13552 13553 14141
bitch$	10436
bitches$	10436
bitchy$	5488
bite$	1167 1207
bited$	1167 1207
bites$	1167 1207
biting$	1167 1207
bitten$	1167 1207 10622
bitterly$	3843
black$	3132 3154 8755 3167 14219 8786 8787 8788 3192 3195 14278 14279 14280 14291 5035 5036 5059 5060 5067 5083 10699 5107 10867
blackheads$	10692
blackmail$	11113 10306
blacko	5561
bladder$	15515
blade	15693
blade$	7360 7361 7362 10225 15690
bladed$	15690
blades$	7360 7361 7362
blam$	4002 4003
blame$	383 384 385 386 11834 11835 11836 11837 11838 11839 11840 11841 11842 11843 11844 11845 6398 6399 11873 11874 11875 11876 11891 11892 11893 11894 853 854 855 6473 6474 11942 11943 11944 11973 11974 11975 11976 11982 11983 11984 11985 6546 950 6548 11998 12055 12135 12136 12137 6689 6690 6691 1095 1096 1575 12621 1576 7231 7232 7233 7234 7235 12695 7247 14829 14974 14976 14977 9529 14979 14984 14985 9564 4010 4011 4012 4013 10307 5191 5192 10792
blamed$	11853 853 854 855 12143 12144 12145 12146 12147 1575 1576 4002 4003 4010 4011 4012 4013 4645
blameless$	6546 950 6548 10304
blames$	853 854 855 1575 1576 9529 14979 4010 4011 4012 4013
blameworthy$	5519
blaming$	853 854 855 1575 1576 14740 14741 14829 4002 4003 4010 4011 4012 4013 15065 15066 15067 15068
blammed$	4002 4003
blamming$	4002 4003
blams$	4002 4003
blank$	14317 8887
blanket$	3300
blatant$	1968 1969 1971
blazers$	8855
bleach$	5060 10926
bleached$	5060 5083 10682
bleeder$	10363
bleeders$	10363
blifte	9639
blight$	2098 7860 4828
blighted$	1849 1850 1972
blighter$	10363
blighters$	10363
blind$	6954 1358 1359 1360 9453 10305 10794 5211 10948 10949
blindly$	12254
bling$	12808
blinkered$	5519
block$	12545 13174 13431 14012
blocked$	12554 12638
blockers$	15533
blond$	8776 5060 5083 5509
blonde$	8776 5060 5082 5083 5509
blood$	13172 10457 10944 5370 5559
bloody$	5160
blot$	1851 2098 10444
blow$	12185 13969
blown$	8699
blue$	7000 14219 5061 5083 10699
board$	9180 9185 9186 15005 9583 15072 15073 9692 15258 15475 10834
boards$	10834
boast$	4746
boasted$	4746
boasting$	4746
boasts$	4746
boastted$	4746
boastting$	4746
boat$	13080 7632
boats$	13080 7632
bodge$	5522
bodged$	5522
bodges$	5522
bodging$	5522
bodies$	11387 11388 11639 11783 6337 11928 12530 2600 2601 2602 2603 2604 13889
bodily$	10241
body$	11639 6337 6527 2531 2532 2533 2534 2535 2536 2537 13597 2600 2601 2602 2603 2604 14050 14051 14052 14053 9776 4181 5071
boisterous$	5488
bolshy$	5490
bomb$	10396 10397
bomber$	8795 10699
bombers$	10699
bombs$	10396 10397
bone$	13069 4943
boned$	10644
book$	12435 13109 15390
books$	13109
boorish$	5490
boost	4443
boots$	13945 13947 13948 13949 10699
boozer$	10444
boozers$	10444
bore$	2615 2616 2617 2618
born$	8586 4457 15524 4982 5337 5352
borough$	15466 15643 11010
borstal$	14504
boss$	11348 14093
bosses$	14093 10830
bossy$	5488
botch$	5522
botched$	5522
botches$	5522
botching$	5522
both$	6521 6806 4698 4784 10742 5256
bother$	11820 11930 11931 11932 11933 11934 12778 13970 13971 8523 14423 14424 14425 14426 14551 14687 14758 14776 10332 10747 10748
bothered$	11745 11753 12438 12439 12440 8529 14613 14624 14629 14634 14637 14638 14640 14641 14642 14643 14652 14653 14654 14655 14656 14657 9211 14679 14680 14681 14682 14687 9244 14759 14814 9515 15034 3996 10747 10748
bothering$	10747 10749
botherred$	10747
botherring$	10747
bothers$	8236 13686 8504 8505 10747
bottle$	10081
bottles$	10081
bottom$	2149 2152 5394
bottoms$	14284 3244 14300 5118
bought$	1259 1260 1261 1262 1263 12474 7354 10336
bounce$	8427 2917 8515 8516 8519
bounced$	2917 8515 8516 8519
bouncer$	11389 11703 11704 11705
bouncers$	11389 11703 11704 11705 13400 13401 13402 13403
bounces$	2917 8515 8516 8519
bouncing$	2917 8515 8516
bound$	507 3330 3331 3332 3458 9055 3459 9056 3460 9057 3461 9058 3462 9059 3463 9060
boundaries$	13054 13055 13896 13897 13898 13918 13920 14103 10342
box$	1230 10205 5082 10753 5157
boxed$	1230
boxes$	1230
boxing$	1230
boy	9634 15170 9732 15204 15247 15248 15250 15290 4272 15336 15353 15356 9941 15413 15450 15462 10018 15474 10162 10246 10882
boy$	359 421 11688 803 859 880 6477 1833 12920 12921 2009 13082 13164 13194 13195 13196 13197 13283 13311 13312 13313 13314 13315 13316 13327 2292 13486 2620 2621 14039 3202 3249 3250 8950 9041 9042 9664 10219 15695 4747 10356 10362 10373 10385 4789 10402 10442 10448 4866 10509 4921 10661 10684
boyfri	15593
boyfriend$	11201 6034 438 11593 11660 615 616 617 618 619 11696 11697 652 653 654 655 656 7042 4551 15599 15607 15614 10171 10285 10286 4690 4691
boyfriends$	11201 6034 438 11660 615 616 617 618 619 11696 11697 652 653 654 655 656 10285 10286 4690 4691
boys	9649 9656 15235 9787 4193 4194 9832 4258 9881 4296 15414 10007 15456 4447 15496 5264
boys$	11147 11325 11346 11351 11354 11375 359 11430 5985 11461 421 6036 6037 6038 11531 6083 6085 6087 11561 11593 11628 11632 6304 6305 6310 6311 6321 6356 803 859 880 6477 12063 12068 12069 12070 12071 12072 12073 6681 12166 12215 12218 12220 6999 7010 7011 7076 12544 1526 7162 7305 12784 12798 12815 12833 7386 12842 12852 12853 12854 12855 7422 1826 1827 1828 1833 12893 12895 12905 12908 12920 12921 13000 2008 2009 13082 2076 2077 2078 2079 13164 13194 13195 13196 13197 13229 13283 13286 13311 13312 13313 13314 13315 13316 13327 2292 13343 13400 13401 13402 13403 13486 2495 8154 8155 8156 8157 2586 2620 2621 13691 13701 13714 13747 13954 14039 14220 3202 3249 3250 14315 14427 14428 14429 14430 14431 8989 8990 8991 9006 9015 9021 14481 9033 14491 9097 14602 14764 9356 9357 9358 9359 9360 9361 9418 14882 14901 14909 14910 14911 14912 14913 14914 14915 14916 9608 15281 9855 4267 4269 4281 15328 15330 9893 4333 15442 10262 10356 10362 10373 10385 10402 10432 10442 10448 10466 10509 4921 10661 10778 10786
bpicked$	9639
braces$	10681 10692
brag$	4746
braged$	4746
bragged$	4746
bragging$	4746
braging$	4746
brags$	4746
braid	9639
braid$	10679 10681
braide	9639
braided$	5083 10682
braids$	14281 10679 10681
brain$	12416 12417 12418 12419 12420 12421 12422 12423 6975 6976 6977 5561
brainless$	5482
brains$	12416 12417 12418 12419 12420 12421 12422 12423 6975 6976 6977 7451
brand$	14243 10714
branded$	14247 14248 5107
brands$	14243 10699 10714
brash$	5490
brassy$	5482
brat$	5463
brats$	5463
bratty$	5482
bravado$	12100 12809
brawler$	10444
brawlers$	10444
brawn$	7451
brazen$	5490
breach	15152 5431
breach$	15385 4641
breached$	4641 5431
breaches$	4641
break	15593 10149 15608
break$	11435 7017 1802 1803 13075 7926 14377 14550 15085 15435 15436 4745
breakdown$	14965 15508 10559 10999 11010 11012
breakdowns$	10559
breakfast$	15648 15662
breaking$	11124 11125 11126 11127 11128 12191 1802 1803 14550 3908 4427 4745 5188
breaks$	1802 1803 14550 3908 4745 5188
breakup$	15598
breath$	14233
breeding$	10457
bribed$	10334
bridge$	13048 13049
bridges$	13048 13049
brief	4145
brief$	4048 4068 9742
briefed$	4196 9803
briefi	10819
briefing$	4068 9742 5237 10835
briefs$	4068 9742
bright$	13136 13137 13138 5083
brightest$	13132
brilliantly$	8350 8351 8352 8353
bring	4322
bring$	11065 5617 11083 5936 5937 766 767 768 769 770 860 1008 2160 2178 2179 2180 2181 2689 9908 4334 4344 4375 5284
bringed$	2178 2179 2180 2181
bringged$	2178 2179 2180 2181
bringging$	2178 2179 2180 2181
bringing$	766 767 768 769 770 860 1008 2160 2178 2179 2180 2181 2689 4334 4344 4375 5284
brings$	11065 5617 5936 5937 766 767 768 769 770 11903 860 1008 2160 2178 2179 2180 2181 2689 4334 4344 5284
broad$	5039 5045
broke	15620
broke$	1802 1803 7925 3908 4745 5188 11010
broken$	7882 7883 7927 3908 4295 10014 4912 10512 5188 11010
bronchitis$	5560
brothe	10143 15594 10146 4565 15622 15638 15644
brother$	11556 7077 4541 4542 15592 10144 4551 10172 10179 15652 10557
brothers$	11556 7077 13378 10557
brough	9922
brought$	11058 11065 5617 11083 766 767 768 769 770 11903 11904 11905 860 11972 1008 1473 1474 1475 1476 1477 1478 1479 1480 2160 2178 2179 2180 2181 2689 9639 4225 15371 9930 4334 15382 10014 10015
brown$	3167 14219 5059 5060 5061 5067 5083
browsing$	9718 4122
bruise$	5564
bruised$	5564
bruiser$	10444
bruisers$	10444
bruises$	5564
bruising$	5564
brunette$	8776 5509
brush$	1361 3904 3925
brushed$	1361 3847 3904 3925
brushes$	1361 3904 3925
brushing$	1361 3904 3925
bsearc	9639
buck$	8783 14943 5185
budding$	7609
budget$	9567 15028 15037 15038
budgets$	14960 9567
bugs$	10212
build	4035 15117 4316 4322 5223 5263
build$	2496 2497 3088 3089 3090 14186 14187 14188 8793 4092 4270 10636
builded$	4092
builder$	11389 11703 11704 11705
builders$	11389 11703 11704 11705
buildi	9682 4322
building$	15028 15131 4092 4270
builds$	14186 14187 14188 4092 4270 10636
built$	3093 3094 8739 15164 9868 5040 10638
bulimi	5342
bulimia$	10939
bulimic$	10939
bulk$	4276 9899
bulky$	5039
bullet$	8501
bulletproof$	13034 13035 13036 10607
bullied$	11091
bullies$	12911 12912 12913 12974 12975 12976 13083 13084 13118 10381 10382 10389 10390 10444 10763
bully$	12911 12912 12913 12974 12975 12976 13075 13083 13084 13118 10381 10382 10389 10390 10444
bullying$	11124 11125 11126 11127 11128 13001 13063 13064 13379 15065 15066 15067 15068 10306
bump$	10075
bunch$	12839 12908 1929 2009 13164 13194 13195 13196 13197 13283 13311 13312 13313 13314 13315 13316 13327 2338 2645 2646 14496 10373 10458 10466 10509 10562
bungle$	5522
bungled$	5522
bungles$	5522
bungling$	5522
bunk$	4671
bunked$	4671
bunking$	4671
bunks$	4671
burden$	7539 10444
burdens$	10444
bureau$	15100
burgla	15085 15093 15102 15146 15282 15297 4253 15306 15310 15318 15319 15325 15333 15337 15338 15339 9977 10222 10241 10242 10245 5448
burglar$	12974 12975 12976 13058 13059 13060 13061 13062 15276 10389 10390
burglaries$	15283 9850 15426 4430 15691 15692 15694 10873 10880 11045
burglars$	12974 12975 12976 13058 13059 13060 13061 13062 10389 10390
burglary$	4063 15259 9850 15301 15671 15690 15691 15692 15694 5256 5266 11045
burgle	5596
buried$	3688 3689 3900
burly$	5039 5509
burn$	2002 2003 2034 2035 15621
burned	4576
burned$	12098 12111 12112 12113 12125 12126 2002 2003 2034 2035 15621 10173
burning$	2002 2003 2034 2035
burnned$	2002 2003 2034 2035
burnning$	2002 2003 2034 2035
burns$	2002 2003 2034 2035 15621
burnt$	12097 12111 12112 12113 12125 12126 2002 2003
bury$	3688 3689 3900
burying$	3688 3689 3900
bus$	11557 11558 13143
busine	9744 9976 10901
business$	11579 11580 12121 6673 12124 8250 8251 8252 8254 13704 14050 14051 14052 14053
businesses$	15097 15172 15193 15425 15451
businessman$	5500
businessmen$	5500
businesswomen$	5500
busy$	14981 9533
but$	5798 749 6447 6448 6584 6587 6589 6590 6591 12363 7053 7753 8080 2484 2485 2486 2487 2490 2491 2492 2493 8095 8096 8097 8098 8135 8151 8175 8396 8476 8651 3055 14549 9492 10768
button$	12192 12193 12194 12195 12196
buttons$	12192 12193 12194 12195 12196
buvidal$	5569
buy	9821
buy$	11324 6563 1259 1260 1261 1262 1263
buying$	6563 1259 1260 1261 1262 1263
buys$	1259 1260 1261 1262 1263
buzz$	5673 77 5677 11509 11510 11511 12028 12029 12030 12776 12802 5074
bvisit	9639
by	10035 5299 5306
by$	11261 11345 6229 6230 6234 7331 7332 7353 12844 13270 7894 8021 8306 13978 8642 3046 14346 14607 14819 9372 9373 9374 14888 14891 14892 14893 14894 9623 9672 4133 4189 4220 15299 9852 9892 15352 10091 15552 10114 4661 10743 10775 10832 11004 11006
c$	11045
cahms	5573
caked$	3176
calculated$	5717 121
calculating$	5488
call	4153
call$	6341 1006 1007 6941 6942 6943 6944 1348 1349 1350 1351 7187 12637 8466 2870 14584 14585 14586 14776 14925 14927 14928 4069 9718 4122 10786
called$	6066 6067 6068 6069 6070 6071 6072 6073 12051 1006 1007 12638 14814 15034
caller$	10365 10399
callers$	10365 10399
callin	15128
calling$	1006 1007 8193 4069 9695
callous$	5488 5519
callousness$	5519
callout$	11002
callouts$	11002
calls	4198
calls$	14584 14585 14586 14927 14928 14971 14972 4069 15140 9701 15245 4374 9972 10786 10787
came$	376 11804 11805 835 1059 1081 12457 2430 2433 3232 3241 15034 4225 4261 4492 4695 4715
camera	9776 9792
camera$	15219 15225 9777 15227 4189 15241 4201
cameras$	15219 15225 9777 15227 4189 15241 4201
camhs	5573
camhs$	9188
camouflage$	10699
campaign$	5310
can	4106
can$	5732 276 781 782 783 891 892 895 932 1068 1070 1071 1089 1090 6694 6695 6696 6697 6698 1291 1293 1296 1324 1329 1330 1331 1332 1333 1394 1441 1578 1582 7823 2299 2366 2369 2370 2372 2380 2464 2641 2671 2695 2707 2710 2744 2750 2751 2752 2797 2830 2923 14078 3040 3120 14174 9008 3434 3465 3468 9085 3635 3933 4099 9726 4189 4216 4319 9922 4335 4416 10081 4538 5130 5313
canada$	5108
cancer	10163 5559
cancer$	2100 15587 15612 10444
candidates$	9956
candle$	12279
cannab	15693 10248
cannabis$	34 5684 11640 11641 11642 11643 11644 11645 11646 11647 11652 12007 12012 7522 15233 10086 15536 15538 10225 15697 10263 5364
cannon$	10398
cannons$	10398
cannot	4474 4538
cannot$	884 931 1289 1294 1392 1439 1577 1585 1586 1587 1665 1722 3359 3370 8974 14438 14439 14440 14441 3464 3633 3705 10135 4716
canny$	8441 8442 8443 3119
cans$	10081
cap$	3223 14270 14271 14272 14281 14286 8846 8847 3251 3252 10699 5106 10704 10713
capab	9863
capabi	15470
capability$	5538
capable$	1992 2644 2673 8279 8302 8303 2712 2725 8325 13775 2743 3097 9066
capaci	15470
capacity$	2638
capital$	13073
caps$	3223 14270 14271 14272 14273 14274 14281 14286 14287 14288 14289 8846 8847 3251 3252 10699 5106 10704 10713
capsules$	10082
captivate$	1016 1017 1018 1019 4713
captivated$	1016 1017 1018 1019 4713
captivates$	1016 1017 1018 1019 4713
captivating$	1016 1017 1018 1019 4713
captur	9682 5263
capture$	14175 14176 15131
captured$	9780
car	10017 11017
car$	11584 11585 11586 11587 11701 11702 12004 12367 12836 12837 12838 15466 15651 5248
caravan$	15641
card$	9718 4122 15554
care	4588
care$	5686 5687 5688 5689 5690 1000 6599 6998 1402 12644 7262 7263 7264 7265 7266 7267 7268 7269 7270 7271 7272 7273 7602 7924 7965 8268 8269 8270 8273 8274 8276 8277 8280 8291 13787 8346 13809 13810 13811 13812 13829 13835 13836 13837 13838 13839 13893 13894 13895 8956 8957 8958 14423 14424 14425 14426 14442 14443 14444 14599 9189 14639 14687 9239 14758 14779 14780 14781 14782 14783 14784 14785 14786 9340 9341 9342 9343 9344 15001 15002 15003 15004 9576 3980 3981 3982 15544 15556 15588 15619 15632 10185 15659 4961 10747 10748 10795 5372 11007 11008 5412 5587
cared$	14613 14629 14634 14637 14638 14640 14641 14642 14643 14652 14653 14654 14682 14687 3980 3981 3982 10747 10748
career	15315
career$	6104 10378 10379 4793 5261
careful$	11067 5623 5624 5625 5626 13796
carefully$	11809
careless$	97 98 100 101 5966 881 985 1055 1517 14728 14729 4727 5519
carelessly$	5519
carelessness$	5609 11059 11060 11416 11417 11418 11419 11420 11421 11795 11796 11797 11798 11865 6417 6455 6456 6476 11926 12100 7120 5519
carer	4563 15622 5417
carer$	7875 7876 15590 15592 15632 4592 4594 4595 11007 11014
carers$	1993 1994 7875 7876 8327 15632 10431 11007
cares$	14442 14443 14444 3980 3981 3982 4592
caribbean$	3154
caring$	7713 4592 10732
carpet$	14950
carrie	15140 4168
carried$	5788 11255 11273 11291 11776 843 844 12040 6593 1763 1764 1765 3199 3200 14754 14755 14756 14757 15396 4696 10294 5099
carries$	11272 11290 689 690 843 844 1763 1764 1765 1951 2434 2435 2436 2437 2438 2439 2470 2471 2472 2473 2476 2951 2952 2953 3124 3125 3126 3127 3199 3200 9099 15165 15288 9842 4696 10294 5099 5195
carry	4168
carry$	11148 11164 5787 11271 11289 11435 11464 11466 11467 11468 6028 6029 6030 689 690 11740 11741 11742 11743 11744 843 844 6557 6558 12324 12329 12390 12743 12745 12751 12753 1763 1764 1765 12863 12864 1950 2434 2435 2436 2437 2438 2439 2470 2471 2472 2473 2475 2951 2952 2953 3124 3125 3126 3127 3199 3200 14377 9098 4357 4696 10294 5099 5195
carryi	15140 9827 15309 10220 10244
carrying$	11256 11494 11740 11741 11742 11743 11744 6558 12264 12294 1763 1764 1765 7413 3199 3200 15077 15276 15288 4273 9889 9890 15669 10241 4696 5099
cars$	11701 11702 12004 12836 12837 12838
case$	12964 13095 13096 13230 13282 9580 15143 9749 4271 4305 4312 9913 15368 15683 10404 10406 10513 10514 5254 11033 11039
cases$	12964 13095 13096 13230 13282 15143 10404 10406 10513 11033
cash	4358
cash$	266 267 268 269 270 271 272 11349 11350 5911 5912 5913 5914 5915 5917 5918 11509 11510 11511 6132 11640 11641 11642 11643 11644 11645 11646 11647 11652 11655 11739 12007 12028 12029 12030 12321 12324 12329 12332 12333 12334 12335 12780 12781 12808 7363 12835 9955 10225 4895
cast$	11147 1836 9006 9015 9021 14491
casts$	1836
casual$	985 14920
casually$	3152 5063 10698
casualty$	15546 15547
catalogue$	3558
catcalls$	11369
catch	15117 15226 15370 9926 10907
catch$	6464 4109 15228 15238 4328 15375 15376 15481
catches$	4328
catching$	4328
category$	7836 4583
catheter$	5566
catty$	5488
catwalk$	14308
caught	15381 15382
caught$	11091 11094 524 12111 12112 12113 12125 12126 13032 13033 13892 15332 4647 4901 5447
cause$	11058 11083 823 12963 1966 1967 13075 8466 2870 14376 4287 15359 4381 10403 4833 4836
caused$	11058 11083 823 11903 11904 11905 1966 1967 4833 4836
causer$	13085 10368
causers$	13085 10368
causes$	823 11903 12963 1966 1967 15359 10403 4833 4836
causin	9861 4273
causing$	11124 11125 11126 11127 11128 823 13008 1966 1967 14550 9870 4833 4836
cautio	10222 11025
caution$	5663 15671 15689 11038
cautioned$	15324 5430
cautions$	15689
cautious$	11069 14920
cavalier$	985 5519
cbo	9962 9963 5441
cbo$	15411 15412 9964 11038
cbos$	15411 15412 9964
cbt$	10962
cce$	11537 12263 12265
cctv	9776 9792 4285 9882
cctv$	9665 9666 9667 4071 4072 15127 4086 4125 9750 15225 9777 4182 4192 15241 4201 5239 10844
cease$	1508 1510 1513 2592 2593
ceased$	2592 2593
ceases$	2592 2593 15432
ceasing$	2592 2593
cell$	14505 15100 15179 5239
cells	10236
cells$	13068 15685
central$	15154
centre$	12475 13013 15425 15429 4422 15491 15494 11038
cerebral$	5559
certain$	3330 3331 3332 3392 9025 9026 9027 9028 3432 3433
certainly$	3515 3523 9120 3524 3525 10739
certainty$	3393
chain$	15151 10699 10825 5254
chains$	15151 10699
challe	15252 9943
challenge$	14550 15392 4432
challenged$	14550 15332
challenges$	14550 4432
challenging$	7458 13271 13272 13273 13274 13275 13276 13277 13278 13279 13345 13346 13347 13348 13349 2304 2305 2306 2307 2308 14550 4912 4916 4918 10520 5488
chance$	5744 5745 5746 150 11297 11298 11299 11300 11301 11302 5908 312 313 11929 1187 6872 6873 6874 12488 12489 12490 12491 12492 12493 12494 12703 12704 8979 8997 9091 3495 3885 3886 3887 3888 14951 14952 4348 4378 10328 10783
chanced$	1187
chancer$	10444
chancers$	10444
chances$	5744 5745 5746 150 11263 11295 11296 11297 11298 11299 11300 11301 11302 5908 312 313 11929 1187 12703 12704 3885 3886 3887 3888 14951 14952 10328 10783
chancing$	1187
change$	11193 436 11532 6207 11657 11955 1004 12459 12676 12677 12678 12679 13257 13265 14318 14349 14355 14369 14403 14404 14457 14480 9032 14488 14524 14525 14526 14535 14540 9092 14804 10722 10723 10730
changed$	436 1004 8953 14486 14510 14511 14512 14513 14514 10191 5385
changes$	436 1004
changing$	1004 12888 14524 14525 14526 9078 10730 5385
chaos$	11867 12066 12802 12850 10332 10430
chaotic$	2280 7883 4912 10510 4914 4916 5488 5519
chaperone$	13709 13829 13864 13865 13866 13867
chaperones$	13829 13864 13865 13866 13867
chaperoning$	13829 13904
character$	12994 10458
characters$	7575 10458
charg	15370
charge	15140 9827 4315 15366 9919 9930 15381
charge$	1208 1209 1210 1211 1212 1213 1214 2843 14685 15276 15360 9912 15389 4397 15689 10878 5314 11031
charged$	1208 1209 1210 1211 1212 1213 1214 15324 15342 15379 5432 11030
chargeing$	4397
charges$	1208 1209 1210 1211 1212 1213 1214 15287 15368 4325 15391 4397 15689 10878 10881 5314 11031
charging$	1208 1209 1210 1211 1212 1213 1214 9919 5279
charity$	9180 9185 9186 15005 9583 15072 15073
charm$	1016 1017 1018 1019 7951 4713
charmed$	1016 1017 1018 1019 4713
charming$	1016 1017 1018 1019 4713
charmmed$	1016 1017 1018 1019 4713
charmming$	1016 1017 1018 1019 4713
charms$	11783 11784 1016 1017 1018 1019 4713
chart	4169
chart$	4078 9689 4202 10826
charted$	4202
charts$	10826
chase$	11122 11123 1168 1169 1170 1171 1172 1173 1174 12776
chased$	1168 1169 1170 1171 1172 1173 1174 12474
chaser$	14927 14928
chasers$	14927 14928
chases$	1168 1169 1170 1171 1172 1173 1174
chasing$	1168 1169 1170 1171 1172 1173 1174 14927 14928
chat$	11616 11617 572 573 574 9710 4115
chated$	572 573 574
chating$	572 573 574
chats$	572 573 574 4115
chatted$	572 573 574
chatting$	572 573 574
chav$	5463
chavs$	5463
cheap$	12344
cheat$	13075 10389
cheating$	5482
cheats$	10389
check	5219 10819
check$	14776 4082 9681 4089 4093 4097 4101 15219 4209 4233 15527 10829 10840 10884
checke	9643
checked$	12638 14814 15034 15078 4093 9697 9756 9795 4209 9896 15418
checkes$	4093
checking$	4093 4097 4209
checks$	4093 4097 15219 4191 4209 4233 10829 10840 10884
cheek$	13216 14218 10474
cheeks$	14218
cheeky$	2073 4853 5488
chemotherapy$	5557
chested$	10643 10653
chicken$	11557 11558
chief$	4829
child	15414 10134 10162 10246 10954
child$	359 421 592 803 859 880 6477 1833 12920 12921 2009 13082 13164 13194 13195 13196 13197 13283 13285 13286 13311 13312 13313 13314 13315 13316 13327 2292 13486 13555 13560 13561 13562 13563 13564 13638 13639 2620 2621 13672 13673 13674 13675 13693 13694 13695 13696 13697 13698 13707 13974 13975 14037 14114 14115 14116 14117 3072 3073 3074 3075 3076 14123 14124 14125 14126 14178 14181 3202 3249 3250 8952 10076 15583 15633 4589 4590 15695 4681 4747 10355 10373 4780 4783 10385 4793 10442 10466 10509 4921 10555 10586
childhood$	3059 3060 8658 3062 3063 8661 14112 10614 5322
childish$	8219 8220 8221 5021 5488
childlike$	13599 13600 13601 8219 8220 8221 8411 8412 8413 8414 10593
children$	11147 359 11430 5985 421 11531 6083 6085 6087 6304 6305 6310 6311 6321 6356 803 859 880 6477 6681 6999 1526 7162 7305 12842 12852 12853 12854 12855 7422 1826 1827 1828 1833 12893 12895 12905 12920 12921 12936 12937 12938 12939 12940 12941 12942 12943 12944 12945 12946 12947 12950 12951 12952 2008 2009 13082 2076 2077 2078 2079 13164 13194 13195 13196 13197 13283 13286 13311 13312 13313 13314 13315 13316 13327 2292 2326 13486 8079 2495 13554 13560 13561 13562 13563 13564 13638 13639 13642 2620 2621 13672 13673 13674 13675 13691 13693 13694 13695 13696 13697 13698 13706 13930 13933 13934 13974 13975 13976 13977 14037 8610 8611 14113 14115 14116 14117 3072 3073 3074 3075 3076 14123 14124 14125 14126 14178 14181 3202 3249 3250 14427 14428 14429 14430 14431 8989 8990 8991 9006 9015 9021 14481 9033 9097 14602 3593 3594 14764 9356 9357 9358 9359 9360 9361 9410 9417 14901 14909 14910 14911 14912 14913 14914 14915 14916 9548 9607 9608 4588 10262 10340 10355 10373 10385 10432 10442 10466 10509 4921 10555 10586 10742 10777 10778 10780 10786 11014
chin$	14218
chinese$	3154 8757 10691
chip$	2128 7913 2317
chips$	2128
chis	5221
chis$	10818
chlamy	5568
choice$	3 4 5 6 7 8 9 11134 5699 5700 104 105 5703 107 108 109 5707 5708 112 11159 11160 11161 11162 11163 11165 11166 5718 11168 11169 11170 11171 11172 11173 128 129 130 155 11209 11210 11211 11212 11213 11214 11215 11216 11390 11391 11392 11393 11394 11395 11396 11397 5952 11402 11403 11404 11412 11413 6015 11465 420 6018 6019 6020 6021 12013 12161 12162 6914 1318 1319 6941 6942 6943 6944 1348 1349 1350 1351 13404 13569 8308 8309 8310 13760 13761 10253 10254 10255 10256 10258 10588
choices$	3 4 5 6 7 8 9 5609 11059 11060 11134 11159 11160 11161 11162 11163 11165 11168 11169 11170 11171 11172 11173 138 139 140 141 5753 5754 5755 5756 5757 5758 5759 11209 11210 11211 11212 11213 11214 11215 11216 11217 11218 11221 11224 11225 11226 11227 11228 5780 11390 11391 11392 11393 11394 11395 11396 11397 420 6018 6058 6059 11795 11796 11797 11798 6453 857 12100 7117 1521 1522 12650 12651 12652 12655 12656 12657 12658 12659 12660 12661 12662 12663 12664 12665 12666 13569 13612 13613 8308 8309 8310 13760 13761 13789 10253 10254 10255 10256 10588
choked	4576
choked$	10173
choose$	131 132 133 151 152 11235 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 459 460 11611 11612 11735 11736 958 959 960 961 962 963 964 965 966 12467 12502 1767 1772 13684 8292 13748 13749 14163 14375 14569 4662 4711
chooses$	131 132 133 151 152 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 459 460 11611 11612 958 959 960 961 962 963 964 965 966 12502 1767 1772 14569 3939 3940 3941 3942 4662 4711
choosing$	131 132 133 151 152 11390 11391 11392 11393 11394 11395 11396 11397 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 459 460 958 959 960 961 962 963 964 965 966 12015 7370 7371 7372 13751 13752 3939 3940 3941 3942 4662 4711
chose$	131 132 133 151 152 11235 5984 11434 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 459 460 11735 11736 958 959 960 961 962 963 964 965 966 12163 12164 12369 12370 12371 12372 12373 12374 12375 12376 12377 12378 12379 12502 1767 1772 14569 14941 3939 3940 3941 3942 9562 15012 4662 4711 10794
chosen$	131 132 133 151 152 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 459 460 11745 11753 958 959 960 961 962 963 964 965 966 4662 4711
chronic$	15504 5336
chubby$	8740 8776 5509
chunky$	5039
cid	15099
cider$	15530
cigarette$	12028 12029 12030
cigarettes$	266 267 268 269 270 271 272 11349 11350 5911 5912 5913 5914 5915 5917 5918 11640 11641 11642 11643 11644 11645 11646 11647 11652 11655 12028 12029 12030 12835
cin$	5587
circles$	8792
circul	4126 4225 5277
circulate$	4049 9647 4051
circulated$	4049 9647 4051 15098 4140
circulates$	4049 9647 4051
circulating$	4049 9647 4051
circulation$	10874
circumstances$	14568 14591 11018
citalo	5359
citalopram$	10956
city$	8735 15466 15643
civil	4370 5299
civil$	9909 9967 5290
clad$	3204 3205 3206 10649 10660 5101
claim$	12051 7174 12624 12625 12626 12627 12628 7423 7424 7425 12882 11023
claimed$	12051 7423 7424 7425
claiming$	12051
claimmed$	12051
claimming$	12051
claims$	12051 7423 7424 7425 12882 4507
clamp$	5295
clamped$	15493 5295
clamping$	5295
clamps$	5295
clarif	4291
class$	6122 12927 12931 13146 7788 13350 13671 14142 14996 15572 15693 10248 10990 5448 5548
classed$	2248 4080
classmates$	11556 13856 13862 10262 10388
classroom$	15572
clear	4087 4445
clear$	1499 1502 1505 1506 3167 3392 9502 4268 15436 10019 5067 5147 5277 5283 5302
cleared$	4448
clearly$	777 3377 3378 3379 3380 3515 3523 9120 3524 3525 9168 3928 3929 5193
cleft$	5559
clever$	2558 2559 2560 8441 8442 8443
climb$	6555 1790 1791
climbbed$	1790 1791
climbbing$	1790 1791
climbed$	1790 1791
climbing$	6555 1790 1791
climbs$	1790 1791
clingy$	5488
clinic	4496 5321
clinic$	15527 10093 15543 15547 5204 10921
clinically$	5345
clip$	6203 6204 608 609 15127 4130
clips$	6203 6204 608 609 4130
cliquey$	5482
clones$	14306
close	4228
close$	6783 6803 2599 14985 3973 4057 9810 9825 10781
closed$	7660 3889 3973 4023 10735 10738 10781
closes$	3973 10781
closing$	14740 14741
closure$	9909 4363 5315
cloth$	13173
clothe$	10836
clothes$	5616 20 5634 11509 11510 11640 11641 11642 11643 11644 11645 11646 11647 841 6453 857 7363 8798 8799 14270 14271 14272 14273 14274 14278 14279 14280 14281 14292 14312 10041 10699 10704 10836
clothing$	8798 8799 14270 14271 14272 14292 14312 10699 10701 10704
clout$	12216 12351 12809
clown$	10444
clowns$	10444
clozapine$	5569
club$	3990 5204
clued$	2400 2406 8613
clueless$	5482 5519
cluster$	10027
clusters$	10027
co$	7249 13249 8870 8901 8907 8912 8921 9016 10505 5299
coach$	11348 11389 11635
coaches$	11389 11635
coat$	14270 14271 14272 14281 15662 10699 10704 10712
coats$	8798 8799 14270 14271 14272 14273 14274 14281 10699 10704 10712
coaxing$	12310 12311 12312 12313 12314 12315 12316 12317 12458
cocain	10077 15693 10248
cocaine$	12012 15526 10086 15538 15697 10263
cocktail$	10376
cocky$	5488
coddling$	13812
code$	10635
codein	10077 10084
codeine$	15526 15533 15536
codes$	10635
coelia	5336
coeliac$	10933
coerced$	11091 12754 12755 12756 12757
cognitive$	5319
cohort	9634 15170 9732 15204 15247 15248 15250 9832 15290 4272 9881 15353 15356 9941 15413 15450 15462 10018 15474 15486 10882
cohort$	12931 7485 2009 13164 13194 13195 13196 13197 13283 13311 13312 13313 13314 13315 13316 13327 13671 14496 15257 15263 15281 4267 15330 4333 15423 15442 15443 4418 10509 5265
cohorts$	15257
coil	4483 10080
coil$	15529
coincide$	4039
coincides$	4039
cold$	14812 15009 15660 4894
coliti	5336
colitis$	10933
colleagues$	8105 8106 8107 4150
collec	10819 5223 5263
collect$	4047 9688 4163 10046
collected$	6279 6280 6281 6282 6283 12011 4047 9688 15164 4163
collecting$	13904 13918 13920 13927 4047 9688 4163
collective$	5147
collects$	4047 9688 15165 4163
college$	9180 9185 9186 9188 15005 9583 15072 15073 15562 15563 15564 15566 15568 15576 15579 5204 10983 10984
colleges$	15573
collude$	815 816
colluded$	815 816
colludes$	815 816
colluding$	815 816
colonoscopy$	5557
colostomy$	5566
colour$	10666
coloured$	5083
colours$	14292 10666 10699
combat	4375
combative$	5486
combination$	10376
combustible$	4779
come$	5748 11203 11339 376 6026 6031 6032 6066 6067 6068 6069 6070 6071 6072 6073 11747 6308 6556 1059 1081 12204 12385 7101 12643 12697 1902 2101 2102 2103 2104 2105 2106 2168 2428 2431 2699 8355 8356 8357 2871 13946 8636 3078 3079 3232 3241 3253 3254 3255 3256 3257 14349 14355 14369 14376 14460 14470 14471 14472 14473 3539 14658 14659 4261 15478 4492 4695 4715 10722
comes$	376 833 1059 1081 12128 12457 1903 2259 2429 2432 2871 3232 3241 3253 3254 3255 3256 3257 14460 15218 15478 4492 4715 5425
comeuppance$	12094
comfort$	9567
comforted$	13929
comforting$	13927 13929
coming$	11188 376 11772 6556 12092 12093 1081 2871 14348 4492 15617
comings$	9761 4205
comman	9701 9722
command$	15171 10022 10851
commands$	15150
comment$	3264 3265 3266 3267
commented$	3264 3265 3266 3267
commenting$	3264 3265 3266 3267
comments$	11369 11913 3264 3265 3266 3267
commentted$	3264 3265 3266 3267
commentting$	3264 3265 3266 3267
commit	9827 15309 9861 4273 9889 9890
commit$	11435 14349 14355 14369 14377 15256 15285 15312 15359 15500 10722
commits$	15256 15359 15500
committal$	15351
committed$	15500 4648
committing$	15276 9870 15393 4648
committs$	4648
common$	6699 6700 6701 6702 6703 6704 6705 6706 6707 6708 6709 6710 6711 12416 12417 12418 12419 12420 12421 12422 12423 6975 6976 6977 7277 13200 2187 14730 14731 14732 15001 15002 15003 15004 10241 10795
commun	4055 9976 4636
communicate$	572 573 574
communicated$	572 573 574
communicates$	572 573 574
communicating$	572 573 574
communication$	3920 3921 3922 3923 5147 10774
community$	12936 12937 12938 12939 12940 12941 12942 12943 12944 12945 12946 12947 12950 12951 12955 13013 13017 13018 9652 9762 4289 4308 4362 15425 15451 10233 10340 5439 5441
companion$	11174
companions$	11174
company$	11048 11174 5907 11445 11463 11928 12058 12059 12060 12269 12807 7364 1768 1769 1770 1771 7369 12822 12823 12824 7377 7378 13635 13636 9180 9185 9186 15005 9583 3990 15072 15073 10339 5203
compar	4100
compare$	9681 4209
compared$	15078 9697
compareed$	4209
compareing$	4209
compares$	4209
compass$	12727
compete$	958 959 960 961 962 963 964 965 966 4711
competed$	958 959 960 961 962 963 964 965 966 4711
competent$	3022 3023
competes$	958 959 960 961 962 963 964 965 966 4711
competing$	958 959 960 961 962 963 964 965 966 4711
complacency$	14829 5519
complacent$	9533 5519
complain$	12114 12115 12116 12117 7174 12624 12625 12626 12627 12628 3264 3265 10313 10740
complained$	3264 3265 10740
complaining$	3264 3265 14550 10740
complainned$	3264 3265 10740
complainning$	3264 3265 10740
complains$	3264 3265 10740
complaint$	1831 1832 14735 14818 10346 10786
complaints$	1831 1832 14735 14818 14971 14972 4374 10346 10786 10787
comple	15396
complete$	12016 12017 12018 12019 12020 12021 12022 12023 12024 12025 12026 12027 1968 1969 1971 3300 3956 4092 5147
completed$	11261 14470 14471 14472 14473 3538 14754 14755 14756 14757
completeed$	4092
completeing$	4092
completely$	2349 9159 5002 5138 5141
completes$	4092
complex$	4916 5322
complexion$	8793 10664 5510
complexions$	10664 5510
compliance$	10351 10503
compliant$	7886 10502
complicit$	40 491 492 493 494 508 11717 816 11982 11983 11984 11985 10295 10307
complicity$	11414 815 9888
complied$	11753
complies$	14482 14483 14484 14485
comply$	11435 12697 14318 14349 14355 14369 14403 14404 10722 10723
comprehension$	10769
compromise$	10 4652 4653
compromised$	10 4652 4653
compromises$	10 4652 4653
compromising$	11048 10 4652 4653
compulsive$	4793
computer$	10841
conceal$	1538 1539 3236
concealed$	1538 1539 3236 10716
concealing$	1538 1539 3236
concealled$	1538 1539 3236
concealling$	1538 1539 3236
conceals$	1538 1539 3236
concer	10036 4476 4539 4573 5359
concern$	5693 12407 7280 13938 9228 9229 14779 14780 14781 14782 14783 14784 14785 14786 14818 10786
concerned$	8227 8228 8229 13679 13680 13681 8233 8234 13914 13915 8467 9512 9513 9591 3995 15309
concerning$	13271 13272 13273 13274 13275 13276 13277 13278 13279 4918
concerns$	12407 12734 12735 12736 12737 9228 9229 14818 14971 14972 15485 10786 10787
concerta$	10956
conclusion$	15055
conclusions$	15055
concus	5561
condescending$	5520
condit	10054 5431
condition$	15503 15687 10937 10950 10964 11027
conditional$	5428 5429
conditions$	12848 4612 15687 11018 11027
conduc	4168 15396 4357
conduct$	3 4 5 6 7 8 9 5609 11059 11060 5616 20 11134 339 340 11415 11795 11796 11797 11798 6453 857 12650 12651 12655 12656 12657 12658 12659 12660 12661 12662 12663 12664 12665 12666 12876 2225 2226 2227 2228 2229 2230 2231 2232 2233 2434 2435 2436 2437 2438 2439 10253 4919 5316
confer	15635
confidence$	2389 2391 2531 2532 2533 2534 2535 2536 2537
confident$	10612
confidential$	5224
confidentiality$	14948
confir	4291
confirm$	15265
confirms$	15265
confiscated$	9771 15404
conflict$	11867 12782 13065 14551 4612 10352
confro	15252 9943
confront$	15392
confrontation$	11867 12782
confrontational$	13280 13281 13345 13346 13347 13348 13349 10520 5486
confrontations$	12782
congregate$	13385 10634
congregated$	13385 10634
congregates$	13385 10634
congregating$	13385 10634
connected$	1845 4237 15309 9869 10352
connection$	4646
conned$	13890
conniving$	5490
conscience$	13187 13188 13189 13190 13191
conscienceless$	5482
conscious$	5717 121 5963
consensual$	4976 5458
consent$	11414 624 625 626 627 628 629 2359 2360 2361 2362 13684 13789 13843 8404 8405 14068 14069
consented$	624 625 626 627 628 629 11676 631 666 691 2359 2360 2361 2362 2822 2823
consenting$	624 625 626 627 628 629 4976 4993 5458
consents$	624 625 626 627 628 629 2359 2360 2361 2362
consequences$	11135 11136 11137 11138 11140 11141 11142 11144 11219 175 11229 5832 5833 5834 5835 5836 5837 5838 5839 5840 5841 5842 5843 5844 12446 12711 12712 12713 12714 12715 12716 12717 12718 12719 12720 12721 12722 13030 13395
consid	4080 4225 4437
consider$	12697 2006 2134 2137 14349 14355 14369 14804 10722
considerable$	7589
considered$	7428 7429 1890 2006 2134 2137 2243 4477 4784
considering$	2006 2134 2137 4477
considerred$	2006 2134 2137
considerring$	2006 2134 2137
considers$	2006 2134 2137
consistent$	3300
consistently$	3504 9101 3505 9102 3506 3507 3508 3509 3510 3511 3546 3547 5124 5143
consoled$	13929
consoling$	13927 13929
consort$	4740
consorted$	4740
consorting$	4740
consorts$	4740
consortted$	4740
consortting$	4740
consta	4034 9632 9633 4038 9638 15092 9665 9666 9667 4071 4072 9680 4090 4091 4096 4117 4121 9720 9724 9725 9727 15177 15182 15183 15184 4143 9743 4148 9750 15205 4192 9874 4294 9897 9937
constable$	9631 15082 15087 15114 15115 15116 9668 9669 15129 9687 9714 15169 15173 15174 15176 9740 15192 15199 9789 15323 9891 15386
constables$	9631 15082 15087 15114 15115 15116 9668 9669 15129 9687 9714 15169 15173 15174 15176 9740 15192 15199 9789 15323 9891 15386
constant$	9478 9479 4868
constantly$	561 3504 9101 3505 9102 3506 3507 3508 3509 3510 3511 3546 3547 3843 5143
consti	4080
consul	10090 10096
consultant$	15539 15540 15545
contac	15128 15138 9766 4205
contact$	5903 5904 5907 11613 572 573 574 576 577 578 579 580 581 582 11737 2331 2332 15128 4569 10561 10718
contacted$	572 573 574 576 577 578 579 580 581 582 12163 12164
contacting$	572 573 574 576 577 578 579 580 581 582
contacts$	572 573 574 576 577 578 579 580 581 582 15215 9802
contactted$	572 573 574 576 577 578 579 580 581 582
contactting$	572 573 574 576 577 578 579 580 581 582
contain$	13039 13040 13243 14524 14525 14526 9712 10730
contains$	9712
contempt$	15050 15051 15052 15053 15054 15351
contemptuous$	5520
contend$	2934 2935
content$	297 298 303 431 432 433 463 464 664 665 682 683 684 685 686 958 959 960 961 962 963 964 965 966 1485 1486 1487 1488 3028 4711
continually$	561 3504 9101 3505 9102 3506 3507 3508 3509 3510 3511 3546 3547 5143
continue$	11202 11235 11270 11292 538 541 548 549 550 551 552 553 554 555 556 557 558 559 560 14376 4669
continued$	11235 11255 11270 11292 538 541 548 549 550 551 552 553 554 555 556 557 558 559 560 3300 4669
continues$	11235 11270 11292 538 541 548 549 550 551 552 553 554 555 556 557 558 559 560 4669
continuing$	11235 11270 11292 538 541 548 549 550 551 552 553 554 555 556 557 558 559 560 4669
continuously$	3504 9101 3505 9102 3506 3507 3508 3509 3510 3511 3546 3547 5143
contra	5356
contraception$	13757 13758 13759 10953
contraceptive$	10953
contract$	15407 11038
contracts$	15407
contradictory$	12879 12880 12881
contribute$	815 4380
contributed$	11058 815 11904 11905
contributes$	815 4380
contributing$	815
contro	9722 4375 9973 5315
control$	12467 12697 12724 12730 12993 13024 13039 13040 7649 13243 13271 13272 13273 13274 13275 13276 13277 13278 13279 7864 13317 13324 13325 7887 13360 13366 13367 8358 8359 8728 14436 14524 14525 14526 9665 9666 9667 4071 4072 4073 15171 9744 9750 9751 4192 9792 4285 15422 9995 4410 15487 10415 10730 5311 10912
controlled$	11091 11710 12474 14354 14360 14365 14374 14469 14510 14511 14512 14513 14514
controlling$	4918 10830 5488
controls$	10830
convenience$	9567
conveniently$	5197
convic	9919 9930 5591
convict$	10459 5285
convicted$	15324 15342 15379
convicting$	5285
conviction$	15368 5543 5592
convictions$	15287 15368 15391 5543 5592
convicts$	10459
convince$	14457 14480 9032
cookie$	10603
cookies$	10603
cool$	12862 7414 7415 3024 3025 5012
cooper	10050
cooperate$	11405 12697 13250 13262 13265 14318 14349 14355 14369 14403 14404 14413 14414 14415 14804 15499 10722 10723
cooperated$	13250
cooperates$	14482 14483 14484 14485
cooperating$	13250
cooperation$	13249 10505
coordi	5299
cope	10085
cope$	7969 2392 7990 7991 2395 2434 2435 2436 2437 2438 2439 13684 8268 8269 8270 8273 8274 8276 8277 8280 2690 2691 2692 13748 13749 8304 2708 2709 8307 2716 13774 2732 2753 2934 2935 3030 3031 3045 14166 14806 15534 15535 5001
coped$	2434 2435 2436 2437 2438 2439 2716 2732 2753 3045 5001
copes$	2434 2435 2436 2437 2438 2439 2716 2732 2753 3045 5001
copied	4054
copied$	15159
coping$	2434 2435 2436 2437 2438 2439 8268 8269 8270 8273 8274 8276 8277 8280 13751 13752 2716 13774 2732 2753 3045 5001
copy$	4145
core	15486
core$	7550 7551 13069 7627 15154 15378
corner$	12276
cornrows$	5510
corporate$	5147
correl	4100
correlated$	9697
corrob	4055
corroborated$	9652
corrupting$	1855 1856 1857 4777
cost$	889 890 11972 12283 12385 9567
costs$	889 890 9567
cotton$	4992
couch$	7657 7658 15653
could	4043
could$	21 22 23 24 25 425 426 427 428 429 430 434 435 442 443 444 445 446 447 466 467 469 470 471 472 473 474 475 476 721 722 781 782 783 886 891 892 895 933 1012 1069 1089 6694 6695 6696 6697 6698 1290 1292 1295 1324 1329 1330 1331 1332 1333 1374 1393 1579 1580 7824 2300 2366 2369 2370 2372 2380 2464 2641 2671 2695 2744 2750 2751 2752 2797 2923 3040 3120 14174 3360 9008 3434 3466 3467 3571 3572 3573 3574 3575 3576 3577 3578 3579 3580 3581 3582 3634 3642 3706 3895 3965 3966 3968 3969 9659 4065 4099 9726 4311 4319 4335 4538 5130
council$	14412 9180 9185 9186 9188 15005 9583 3990 15072 15073 9971 5147 5194 5203
counse	10090
counselling$	15543 10920 10962
counsellor$	15539 15540
count$	3428 9025 3429 9026 3430 9027 3431 9028 3432 3433
counte	9751
counted$	8341 2745 2746 2747 2748 2749 8347 8348 8349
counter$	15200
counters$	15200
countless$	5793 5815 7001 7034 7721 9478 9479 9502
country$	10265
county$	6089 6106 6113 6116 6123 6125 11581 11582 11583 12263 12265 6853 1313 6913 1931 13011 2036 7973 14015 14016 14017 14018 14019 15318 9878 15466 15643 11010 5548
couple$	2338 15646
courier$	12977 1937 10391
couriers$	12977 1937 10391
course$	9055 9056 9057 9058 9059 9060 9113 9120 3524 3525 14573 14584 14585 14586
courses$	14584 14585 14586
court	9930 15381 10220 5281 5431
court$	324 11530 778 779 1168 1169 13065 9829 15379 15383 4341 15458 15669 15675 4630 10232 4640 4700 4709 5281 10878 10999 11031 11032 5436 5441 11040
courted$	324 778 779 1168 1169 4700 4709
courtesy$	14671 14672 14730 14731 14732
courting$	324 778 779 1168 1169 4693 4700 4709
courts$	324 778 779 1168 1169 13067 13381 13382 15379 4341 15458 15669 4700 4709
courtted$	324 1168 1169 4709
courtting$	324 1168 1169 4709
cousin	15594 15644
cousin$	11556 4542
cousins$	11556
cover$	12620 3236 9381 3903
coverage$	9801
covered$	3236 3903 10716
covering$	14257 3236 3903
coverings$	14257
coverred$	3236 3903
coverring$	3236 3903
covers$	3236 3903
covert	4444 5239
covert$	10041 5224 10836 5274
covertly$	10836
covid$	5558
cow$	10436
coward$	10444
cowardly$	5519
cowards$	10444 10763
cowed$	13951
cows$	10436
cp$	5587
cpn$	9964
cpns$	9964
cps	9708
cps$	15157
cpw$	9964
cpws$	9964
crack	10077 15693 10248 5296
crack$	12012 7522 14922 15233 15526 15538 15697 10263
crackdown$	10893
cracked$	15382
crackeddown$	10893
crackhead$	5480
crackheads$	5480
crackingdown$	10893
cracks$	14922
cracksdown$	10893
craft$	10619
crafty$	5482
crave$	1730 1731 1776 1778 4931
craved$	1730 1731 1776 1778 4931
craves$	1730 1731 1776 1778 4931
craving$	1730 1731 1776 1778 4931
crawling$	2037
crazy$	10510
create$	583 823 1966 1967 4092 4833 4836
created$	583 823 1966 1967 4833 4836
createed$	4092
createing$	4092
creates$	583 823 1966 1967 4092 4833 4836
creating$	583 823 1966 1967 4833 4836
creation$	12015
creature$	10466
creatures$	10466
cred$	14004
credibility$	14005 10349
credible$	12875
credit$	11640 11641 11642 11643 11644 11645 11646 11647 11652 11654 11655
creep$	11204 10444
creeps$	10444
crept$	11205
cretin$	5480
cretins$	5480
crew$	11389 11703 11704 11705 13671 14142
cried$	6463 12051 4712
cries$	2313 4712
crime	15085 15093 4055 15102 9657 15146 15152 4112 4151 9814 9835 15298 4253 15310 15311 15318 15319 4274 15325 15333 15337 15338 15339 15345 9900 9972 9977 9978 10000 10007 15456 15502 10245 10825 10838 10862 10889 10901
crime$	11122 11123 11537 11551 11553 12066 12263 12265 12266 12361 12789 12850 13001 13011 13063 13064 13065 7661 2126 13379 4034 9632 9633 4038 9638 9642 15092 15099 9652 15106 4063 9677 9680 4090 4091 4096 15143 15146 9709 4117 4121 9720 9724 9725 9727 15177 9730 15182 15183 15184 9737 4143 9743 4148 9748 9750 15205 9806 15276 15283 15284 9845 9847 9850 9871 9874 4294 9897 15347 15348 15349 9937 9957 9962 15421 4376 15426 15427 4382 15430 15431 9984 15433 15434 4401 15449 10026 4430 4446 4454 4636 15694 10259 10261 10352 4895 5254 5266 5273 10873 10880 10890
crimes$	11537 12263 12265 15143 15283 15284 9850 9871 15421 4430 4454 10873 10880
crimin	15093 4055 15102 15138 15152 4228 15277 15282 15297 15298 15318 15345 9972 5254 10855 10862 10889 5299 10901 10902 5435 5448 5548 5549
criminal$	11537 11541 11544 11561 12263 12265 12825 12826 12827 12828 1868 12974 12975 12976 1952 13058 13059 13060 13061 13062 13083 13084 7672 2130 2131 2132 2133 7882 7889 7890 7891 14995 9652 9677 9729 9825 15275 15305 9866 9914 9919 10220 4636 10241 10242 10245 10261 4741 4782 10389 10390 10459 4865 4878 4910 4955 10563 10825 5230 5281 5440 11045 5488
criminalise$	3951 3952 3953 3954
criminalised$	3951 3952 3953 3954
criminalises$	3951 3952 3953 3954
criminalising$	3951 3952 3953 3954 15065 15066 15067 15068
criminality$	11537 11551 11553 12263 12265 13011 15421 10259 10429 10851
criminally$	4945 5254
criminals$	11561 12262 12789 12791 12825 12826 12827 12831 1868 12974 12975 12976 1952 13052 13058 13059 13060 13061 13062 13083 13084 2130 2131 2132 2133 14995 15304 15305 10261 10389 10390 10459 10563
criminogenic$	5470
crimint$	15223
crisis$	10096 10964 5573
crocodile$	6791
crohn	5559
crook$	13009 13058 13059 13060 13061 13062 13118 10389 10428
crooked$	8781
crooks$	13009 13058 13059 13060 13061 13062 13118 10389 10428
crop$	8804 14270 14271 14272 14287 14288 14289 8844 10704 5113
cropped$	5083 5107
cropper$	12105
cross	4100
cross$	7630
crosscheck$	9681
crosschecked$	9697
crossreferenced$	9697
crowd$	11913 12058 12059 12060 12068 12069 12070 12071 12072 12073 12215 12246 12247 12839 2338 10339 10373 10374
crown	5435
crown$	9708
cruel$	14728 14729 14739 14836 4865 5488
crushed$	4295
cry$	7182 7186 2313 4712
crying$	2313 4712
cse$	11537 12263 12265
cucumber$	14071
cucumbers$	14070
cues$	3885 3886 3887 3888
culpable$	11982 11983 11984 11985 10307 10790 5519
culpri	9827 10882 5541
culprit$	12911 12912 12913 15276 10381 10382 10426 10443 10859
culprits$	12911 12912 12913 15276 10381 10382 10426 10443 10859
culture$	3783 3784 10352
cunch$	10265
cunning$	10619 5488
curb	4375
curfew	9901 4636
curfew$	13896 13897 13898 13918 13920 15350 10233 15687 10342 10886 11041 5593
curfews$	13896 13897 13898 13918 13920 10342 10886
curiosity$	5609 11059 11060 7120 14779 14780 14781 14782 14783 14784 14785 15001 15002 15003 15004 10795
curled$	8767
curly$	5060 5083
curren	4055
current$	9652 9694 9914
curse$	7860
custod	4112 15381 15608 15611 10163 10236
custodial$	5439
custody$	11553 13065 14504 4086 9709 9806 4219 9817 9845 9847 15588 15612 4570 15680 15685
customer$	5896 11635 10458 10609
customers$	5896 11635 13400 13401 13402 13403 15451 10340 10458 10609
cut	4375 5327
cut$	1232 12459 2127 14247 14248 8821 15436 4468 10671 10682 10891
cuts	4375
cuts$	1232 4468 10671
cuttin	4375
cutting$	1232 4468
cynical$	13280 13281 14739
cystic$	5336
dabble$	491 492 493 494
dabbled$	491 492 493 494
dabbles$	491 492 493 494
dabbling$	491 492 493 494
dad	10143 15594 10146 4553 4563 10161 4565 4568 4574 15622 15638 15644 10198
dad$	13378 8046 2561 8159 8160 8161 8162 8206 8207 8208 3081 3082 3083 4541 4542 4543 15590 15592 10144 4550 4551 4554 15603 15604 4561 4562 4566 15615 15619 10171 10172 10179 4594 4595 15652 10557
daddies$	10289
daddy$	10289
dads$	3081 3082 3083 4561 10557 10617
daft$	100 101 881 1558 4728
daily$	15535
damage	9835 4253 15310 15311 15318 15319 4274 15325 15337 15338 15339 9900
damage$	14965 15284 9850 9871 15348 15349 15669 15690 15691 15694
damaged$	4912 10510
damn$	14670 14753
damp	4615
damp$	15660 10212
dance$	13043 2946 2947 2948 2949 2950
dancers$	9006
danger$	11046 11047 11057 11113 11122 11123 11124 11125 11126 11127 11128 11135 11136 11137 11138 11140 11141 11142 11144 5821 5822 5823 5824 5825 5826 5827 5828 232 233 234 5832 5833 5834 5835 5836 5837 5838 5839 5840 5841 5842 5843 5844 6366 6367 11833 11930 11931 11932 11933 11934 12066 12284 12294 12405 12476 12711 12712 12713 12714 12715 12716 12717 12718 12719 12720 12721 12722 12728 12733 12734 12735 12736 12737 12776 12778 12782 12789 12802 7487 1891 7489 7490 7491 7492 7493 7494 7495 7496 7497 7498 12948 12949 7501 7502 7503 7504 7505 7506 13218 13395 13458 13619 13620 13621 13622 13623 13757 13758 13759 13872 8425 13939 8618 14154 9470 9642 10002 10259 10297 4736
dangerous$	11046 11047 5719 11544 12711 12712 12713 12714 12715 12716 12717 12718 12719 12720 12721 12722 7358 12819 12832 4657 4779 5487
dangerously$	10317
dangers$	11046 11047 11135 11136 11137 11138 11140 11141 11142 11144 5773 5774 5832 5833 5834 5835 5836 5837 5838 5839 5840 5841 5842 5843 5844 12405 12711 12712 12713 12714 12715 12716 12717 12718 12719 12720 12721 12722 12734 12735 12736 12737 13395 13446 13447 13448 13449 13450 13451 13452 13757 13758 13759 8618 14154
dangle$	4719
dangled$	4719
dangles$	4719
dangling$	4719
dare$	12353
dark$	3167 14219 14229 3195 8843 5059 5060 5061 5067 5083 10699 5107 10867
darker$	3167 5059 5067
darkest$	3174 5087
data	9693
data$	14948 15142 15167 9719 15219 10840
databa	10819 10823
database$	15118 15130 15156 15255 15294 15295 10841
date	9966
date$	14047 14048 14049 9636 15415 11033
dates$	9636 4110 11033
dating$	4693
daught	15414
daughter$	13554 10076
daughters$	13554
daunt$	8379
daunted$	13951
daunts$	8504 8505
dawn$	5277
day	10876 10897
day$	5713 14141 14543 14544 14545 3514 14584 14585 14586 15243 4348 15479 15534 15535 4530 10129 10130 10797
days	10085
days$	13665 14584 14585 14586 15534 15535 15563 4530 10797
dazzled$	1734
dc$	15190
dci$	15190
dead	15611
dead$	7640 15511 15613
deadbeats$	5479
deaf$	6953 9454 9455 9456 5212 10947
deal	15297
deal$	11435 6028 6029 6030 11507 525 526 527 6127 689 690 6289 6290 6557 6558 12299 12324 12329 12380 12387 12390 12527 12863 12864 1880 12980 7799 7954 2392 7990 7991 2395 2571 13748 13749 2934 2935 14166 4006 15252 15256 15285 15288 15312 15313 4666 10308
dealer	10855
dealer$	11066 5875 11332 11343 11344 11352 11360 11505 11541 11561 11564 11581 11582 11583 11592 11594 11597 11632 11666 11703 11704 11705 11715 12005 12006 12062 12068 12069 12070 12071 12072 12073 6632 12139 12214 12229 12262 12619 7355 12805 12806 12825 12826 12827 12828 1868 12957 12974 12975 12976 12983 1952 13058 13059 13060 13061 13062 13083 13084 13114 2130 2131 2132 2133 13757 13758 13759 13986 13987 13988 13989 14040 4455 10257 10261 10389 10390 10444 10459
dealers$	11066 5875 11332 11343 11344 11352 11356 11360 5922 11375 5927 11377 11505 11541 11561 11564 11581 11582 11583 11592 11594 11597 11632 11666 11703 11704 11705 11715 12005 12006 12062 12068 12069 12070 12071 12072 12073 6627 6632 12139 12197 12214 12229 12262 12619 12789 12792 7355 12805 12806 12813 12825 12826 12827 12828 12831 1868 12957 12974 12975 12976 12983 1952 13058 13059 13060 13061 13062 13083 13084 13114 2130 2131 2132 2133 13400 13401 13402 13403 13757 13758 13759 13986 13987 13988 13989 15303 4455 10257 10261 10389 10390 10444 10459
dealin	15093 15102 15140 9827 15282 15306 15309 15310 15318 15319 15337 15338 15339 10220 10241
dealing$	11122 11123 11537 11547 11552 11570 525 526 527 11578 11581 11582 11583 6558 12263 12265 12294 12361 1880 13001 2126 13379 8223 8249 14015 14016 14017 14018 14019 4066 15276 15314 15393 15426 15669 15690 4651 4666 10308 10487 10847 11044
dealings$	13641
deals	15140
deals$	525 526 527 689 690 1880 15165 15256 15288 15313 4651 4666
dealt$	525 526 527 7473 7474 7475 7476 1880 4005 15381 15382 4340 4438 4638 4666
dear$	11935 11936
dearly$	10311
death	15593 15595 15637
death$	11833 15510 4548
debt	15593
debt$	10999
debts$	10999
decamp	5254
decamped$	10851
deceitful$	5488
december$	11559
decency$	13187 13188 13189 13190 13191 14671 14672 14730 14731 14732
decent$	7456 1860 9305 9306 9307 9308
decide$	958 959 960 961 962 963 964 965 966 13684 8292 13748 13749 14163 14174 15117 4711
decided$	131 132 133 5984 11434 958 959 960 961 962 963 964 965 966 12502 14174 14941 3941 3942 9562 15012 4711
decides$	958 959 960 961 962 963 964 965 966 14174 4711
deciding$	958 959 960 961 962 963 964 965 966 13751 13752 14174 4711
decisi	4402
decision$	5634 11134 5699 5700 104 105 5703 107 108 109 5707 5708 112 11159 11160 11161 11162 11163 5715 11165 11166 5718 11168 11169 11170 11171 11172 11173 134 135 136 137 11209 11210 11211 11212 11213 11214 11215 11216 5771 6015 11465 420 6018 6019 6020 6021 6941 6942 6943 6944 1348 1349 1350 1351 13569 8308 8309 8310 13760 13761 3693 9404 15368 10253 10254 10255 10588
decisions$	3 4 5 6 7 8 9 5634 11134 11159 11160 11161 11162 11163 11165 11168 11169 11170 11171 11172 11173 134 135 136 137 138 139 140 141 5753 5754 5755 5756 5757 5758 5759 11209 11210 11211 11212 11213 11214 11215 11216 11217 11218 420 6018 6058 6059 6453 857 12650 12651 12655 12656 12657 12658 12659 12660 12661 12662 12663 12664 12665 12666 13569 13576 13612 13613 8308 8309 8310 13760 13761 3693 15368 10253 10254 10255 10588
decked$	3204 3205 3206 5101
declin	4375 4453 15541
decline$	2216 2217 2218 14331 5122
declined$	2216 2217 2218 14331 14337 14342 14343 14344 14345 5122
declines$	2216 2217 2218 14331 5122
declining$	2216 2217 2218 14331 5122
decrea	4375
decrease$	15420
deemed$	7428 7429 2243
deep$	6809 3195
deepen	4035
defeating$	5724
defect$	15503
defenceless$	8242 13923 13924 13925 13926
defend$	7963 8268 8269 8270 8273 8274 8276 8277 8280
defending$	8268 8269 8270 8273 8274 8276 8277 8280
defensive$	5519
defensiveness$	14829 5519
deferred$	5441
defiant$	13280 13281 4918 5488
deficit$	10914
defied$	1802 1803 4745
defies$	1802 1803 4745 5202
definite$	3392
definitely$	3515 3523 9120 3524 3525 10739
defy$	1802 1803 4745
defying$	1802 1803 4745
degenerate$	5463
degenerates$	5463
degrade$	4424
degraded$	4424
degrades$	4424
degrading$	4424
degree$	366 367 368 13809 13810 13811
delay	15505 10916
delay$	14965 15021
delayed$	10794
delaying$	14740 14741
delays$	14965 15021
deleted$	12638
deliberate$	5717 121
deliberately$	561 925 5197
delicate$	5039
delight$	1020 1021
delighted$	1020 1021
delighting$	1020 1021
delights$	1020 1021
delightted$	1020 1021
delightting$	1020 1021
delinquency$	5463
delinquent$	4910 4912 10510 4918 5463
delinquents$	5463
deliver$	6028 6029 6030 6558
delivering$	6558
demand$	9972 10046 10740
demandded$	10740
demandding$	10740
demanded$	10740
demanding$	13345 13346 13347 13348 13349 10520 10740
demands$	10740
dement	10163
dementia$	15612
demonise$	3951 3952 3953 3954
demonised$	3951 3952 3953 3954
demonises$	3951 3952 3953 3954
demonising$	3951 3952 3953 3954 15065 15066 15067 15068
demons	4247
demotivated$	5488
den$	12236
denial$	14829 10331
denies$	4421
dental	4496
dental$	10093
dentis	10090
dentist$	15539
deny$	8959 15409 4364 4421
denying$	4364
department$	9180 9185 9186 15005 9583 3990 15072 15073 5194 5203
depend	10961
dependence$	4490
dependency$	4490 10095
dependent$	4490
depends$	4621
deplorable$	5519
depo	4483 10080
depo$	15529
deport	15595 15608 10163
deported$	15612
depraved$	5490
depres	15593 15611 10163 5556
depressant$	10956
depressants$	10956
depressed$	10918
depression$	15612
depressive$	15610
deprivation$	4584
deprive$	15409 4364
deprived$	4912
depriving$	4364
depth$	14852
dereliction$	5519
derision$	15050 15051 15052 15053 15054
derisory$	14857
descend$	505 506 1218 1219 1220 1221 1222 1223 1224
descendded$	505 506 1218 1219 1220 1221 1222 1223 1224
descendding$	505 506 1218 1219 1220 1221 1222 1223 1224
descended$	505 506 1218 1219 1220 1221 1222 1223 1224
descending$	505 506 1218 1219 1220 1221 1222 1223 1224
descends$	505 506 1218 1219 1220 1221 1222 1223 1224
descri	4060 9723
described$	1895 2252
description$	4147 9797 10912
descriptions$	9646 15096 15119 4147 4154 9797 15253
desert$	5181
deserted$	5178 5181
deserting$	5181
deserts$	11192 5181
desertted$	5181
desertting$	5181
deserve$	11189 11190 11191 806 807 4703 10451
deserved$	11189 11190 11191 806 807 11856 13127 4703 10451
deserves$	11189 11190 11191 806 807 4703 10451
deserving$	11189 11190 11191 806 807 4703 10451
design	4080
designed$	4380 4448
designer$	12780 12781 8797 14247 14248 8824 3229 10699 10702 5107 5117
desire$	9067 14517 14518 14519 14520 14521 14522
desk	9657 9660 9722
desk$	9631 15082 15087 15100 15106 15107 15109 15121 15129 9687 9714 15169 15171 15173 15174 15176 15179 15186 9740 15192 15199 15323 9891 15386
despair$	13078
desperate$	958 959 960 961 962 963 964 965 966 1022 1023 1024 1026 1027 4711
despite$	184 5781 185 186 187 213 215 219 220 221 249 11588 11589 11590 11591 12700 12701 12702 3881
desserts$	12096
destined$	507 3330 3331 3332 3458 9055 3459 9056 3460 9057 3461 9058 3462 9059 3463 9060 5127
destiny$	13889
destruction$	11945
destructive$	5685 11546 4778
detail	4060 4110 9707 9723 4137 9734 9735 15346
details$	5891 5892 5893 15118 15119 15137 9710 9760 15253 15495
detain	9926 15381 4450
detain$	15375 10047 5285
detained$	10867
detaining$	5285
detect	4034 9632 9633 4038 9638 15092 15099 9657 9665 9666 9667 4071 4072 9680 4090 4091 4096 9708 4117 4121 9720 9724 9725 9727 15177 15182 15183 15184 4143 9743 4148 9750 15205 4192 9792 9874 4294 9897 9919 15370 9937 5283 10907 5541
detection$	14175 14176 15368 10878 5282 5283
detections$	15368 15391 10878 5282
detective$	9631 15082 15087 4050 15106 15114 15115 15116 9668 9669 15129 4084 9687 4113 9711 9714 15169 15173 15174 15176 9740 15190 15192 15199 9782 9789 15241 15323 9891 15386
detectives$	9631 15082 15087 4050 15106 15107 4062 15114 15115 15116 9668 9669 15121 4076 15129 4084 9687 15157 4113 9711 9714 15169 15173 15174 15176 9740 15190 15192 15199 15203 9782 9789 15241 15323 9891 9921 15386
detent	4636
detention$	12926 14551 10233 10387 5580
detentions$	12926 10387 5580
deter$	11964 6516 6517 6518 6519 4347 15436 4397 15481 5292
detergent$	10926
deteri	15541
detering$	4397
determ	4087 4230 4291
determined$	958 959 960 961 962 963 964 965 966 4711
deterping$	4347
deterr	15382 5315
deterred$	15332 5292
deterrence$	10912
deterrent$	10899 10912
deterrents$	10899
deterring$	4347 5292
deters$	4347 4397 5292
deterting$	4347
detox$	10955
develo	10819 5223
develop$	4047 9688 4092
developed$	2425 4047 9688 4092
developing$	4047 9688 4092
developmental$	5316 5322 5395
develops$	4047 9688 4092
deviant$	4878 4912 10510 4918
device	4198 9953
device$	4046 4115 9755 4174 15221 15402 5243
devices$	14074 14168 4046 4115 9755 4174 15221 15402
devil$	13206 10363
devils$	10363
devious$	7672 5488
di$	15190
diabet	5559
diagnosed$	5552
diagnoses$	5552
diagnosis$	10914 5552
diagram$	4078 10826
diagrams$	10826
dialysis$	5557
diamond$	13115
diamonds$	13115
diazep	5359
diazepam$	10956
dice$	787
dicing$	787
dictate$	13024
did$	166 11255 11276 11284 11287 252 465 588 6292 6358 900 901 902 903 11961 11962 918 6638 6642 1305 1306 1307 12369 1375 1412 7115 7116 1553 1554 1555 7161 7164 7180 7181 1588 1589 1590 1591 1613 1623 1624 1625 1626 1627 1629 1633 1654 1655 1656 1663 1668 1695 1720 1725 7436 2204 2208 2310 2311 2312 2760 2766 2773 2776 2803 2820 2849 2852 2858 2861 2924 2925 3045 3503 9112 14563 14564 9121 9122 3536 3598 3614 3615 3616 3617 3618 3619 3620 3621 3622 3623 3624 3625 3627 3628 9240 3653 9256 9262 3666 9264 9266 9270 3674 3675 3676 9274 9275 9295 9297 3723 3730 3731 3732 3748 3750 3751 3752 3753 3754 14820 14821 3788 3790 14941 14989 14990 14991 14992 15014 15015 3976 4696 4729 5150 5153
die$	15511
died	15595 10147 15611
died$	15596
diet	10072 10073
diet$	15521 15522
dietar	5342
dietary$	10939
dietician$	5575
dieticians$	5575
dietitian$	5575
dietitians$	5575
difference$	2503 14447 14448 14449 14450 14451 14452 14453 14454 14499
different$	590 6609 6610 6611
differently$	11809 7693
diffic	4239 15505
difficult$	11048 1092 1093 1094 7257 7261 7458 2197 2198 2199 2200 2201 2202 13271 13272 13273 13274 13275 13276 13277 13278 13279 13337 13345 13346 13347 13348 13349 2304 2305 2306 2307 2308 13379 2660 2661 2662 9836 15461 4912 4916 4918 10516 10520 5488
difficulties$	11861 11868 11869 13337 4545 10516 10915 10964 5401
difficulty$	10915 10964 5401
dig$	1226 1227
digger$	13087
diggers$	13087
digging$	1226 1227
digs$	1226 1227
dim$	4888 5488
dinner$	15662
dire$	14857 5520
direct	5299
directed$	9803
directing$	10830
direction$	4155
directs$	10830
dirt$	14995
dirty$	7672 14247 14248 15660 5083 5100 5107 5509
disabi	10072
disabilities$	10945
disability$	15521 10104 10914 10950 5567
disabl	10163
disabled$	15612 5567
disaffected$	4912 10510 5036
disappear$	11604 565 566 9473
disappeared$	565 566
disappearing$	565 566 10266
disappearred$	565 566
disappearring$	565 566
disappears$	565 566
disappointing$	3807 3808 3809 3810 9480 14930 5177
disappointingly$	5521
disaster$	1936
disasters$	1936
disband$	15435
discharge$	11026
discharged$	4023
discipline$	13187 13188 13189 13190 13191 10330
disciplined$	7473 7474 7475 7476 10539
disclo	4111 4242 9839 4581
disclose$	11405 11435 12697 14349 14355 14369 10722
disclosure$	1831 1832
disclosures$	1831 1832
discourage$	11964 6516 6517 6518 6519
discov	15092 9661 4087 9741 4230
discover$	15110
discuss$	14349 14355 14369 10722
disdain$	15050 15051 15052 15053 15054
disease$	10914
disengage$	11435 5484
disengaged$	10738 5484
disengagement$	5484
disengages$	5484
disengaging$	5484
disgrace$	6457 7860 5519
disgraceful$	13271 13272 13273 13274 13275 13276 13277 13278 13279 14836 4918 5519
disgracefully$	5519
disguised$	4754
dish$	2944
dishevelled$	5509
dishonest$	5488 5519
dishonour$	6457
disinterested$	10738 5488 5519
dislike$	13077
dismal$	3964 5519
dismally$	5519
disman	5537
dismantle$	15435
dismantled$	4295
dismantling$	4427
dismiss$	1688 14984 5190
dismissed$	1688 3889 5178 5190
dismisses$	1688 5190
dismissing$	1688 14740 14741 5190
dismissive$	13280 13281 5519
dismissively$	5519
disobedience$	12100
disobedient$	4912 5488
disobey$	6522 1802 1803 14550 4745
disobeyed$	6522 1802 1803 14550 4745
disobeying$	6522 1802 1803 14550 4745
disobeys$	6522 1802 1803 14550 4745
disord	9835 4253 15310 15311 15318 15319 15333 15338 9900 9972 9973 9978 10000 10007 15456 15505 10961
disorder$	13063 13064 13337 13379 15284 9850 15347 15348 15349 9910 15421 15422 15427 4382 15449 10516 10913 10914 10921 10939
disorderly$	5488
disorders$	13337 10516 10939
dispersal$	9909 9962 9963 4390 10232
disperse$	15435
dispersing$	4427
display$	341 1559
displaye$	9647 4051
displayed$	341 1559 9647 4051
displayes$	9647 4051
displaying$	341 1559 9647 4051
displays$	341 1559
disposal$	4123 10878 11038
disposals$	10878
dispro	5219
dispute$	11002
disputes$	11002
disregard$	94 99 11435 6522 1802 1803 7565 7566 1970 7568 4745 5190
disregardded$	99 6522 1802 1803 4745 5190
disregardding$	99 6522 1802 1803 4745 5190
disregarded$	99 6522 1802 1803 4745 5178 5190
disregarding$	99 6522 1802 1803 4745 5190
disregards$	99 6522 1802 1803 4745 5190
disrespect$	15050 15051 15052 15053 15054 10740
disrespected$	10740
disrespectful$	13280 13281 5488
disrespecting$	10740
disrespects$	10740
disrespectted$	10740
disrespectting$	10740
disrup	15366 15370 15382 10907
disrupt$	13001 4284 4397 10013 10740 5304 5540 5544
disrupted$	13001 15469 10740 10904
disrupting$	13001 14550 4284 4397 10740 5304 5540
disruption$	13001 13379 15329 15405 15472 15483 5305 10903 5308 5540 5544
disruptive$	1855 1856 1857 7458 13271 13272 13273 13274 13275 13276 13277 13278 13279 13379 4777 4912 10510 4918 5488
disrupts$	13001 4397 10740 5304 5540
disruptted$	13001 10740
disruptting$	13001 10740
distant$	14106
distinguish$	4033
distinguishs$	4033
distri	4126
distribute$	4049 9647 4051
distributed$	4049 9647 4051 15098
distributes$	4049 9647 4051
distributing$	4049 9647 4051
disturbance$	11002
disturbances$	11002
disturbed$	4912 10510 5488
dither$	5522
dithered$	5522
dithering$	10800 5522
ditherred$	5522
ditherring$	5522
dithers$	5522
diva$	10444
divas$	10444
dive$	1208 1209 1210 1211 1212 1213 1214
dived$	1208 1209 1210 1211 1212 1213 1214
dives$	1208 1209 1210 1211 1212 1213 1214
divide$	15435
dividing$	4427
diving$	1208 1209 1210 1211 1212 1213 1214
divorc	15593 15595 10147 10149 15608 15637
divorce$	15598
divorced$	15596
divorcing$	15596
dla	10104
dla$	15553
dna$	13172
do$	164 11255 11274 11282 11285 253 5865 6060 465 588 6326 900 901 902 903 11961 11962 918 982 12324 12329 1305 1306 1307 1376 7115 7161 7165 7167 7168 7169 7180 7181 1588 1589 1590 1591 1611 1623 1624 1625 1626 1627 1629 1631 1661 1666 1693 12743 12745 12751 12753 1718 1723 7435 7625 2204 2206 2310 2311 2312 2631 2716 2758 2766 2771 2774 2780 2801 2818 2847 2850 2858 2861 2887 2888 2924 2925 3045 14174 14325 8898 14349 14355 14369 14375 14376 8942 14411 8963 14422 8975 14438 14439 14440 14441 14442 14443 14444 14536 3503 9112 14563 14564 9125 9126 9129 3534 3599 3614 3615 3616 3617 3618 3619 3620 3621 3622 3623 3624 3625 3627 3628 3655 9262 9264 3668 3725 3748 3750 3751 3752 3753 3754 3786 9537 10071 4696 4729 10722 5150 5153
dock$	14509
doctor	10090 4496
doctor$	15539
doctors$	10093
dodge$	8726 8727 3907
dodged$	3907
dodges$	13467 3907
dodging$	14015 14016 14017 14018 14019 8726 8727 3907
dodgy$	11048 12262 12825 12826 12827 4861 10662 5482
doe$	5090
does$	165 11275 11283 11286 254 465 588 900 901 902 903 11961 11962 918 6639 6642 1305 1306 1307 1412 7161 1588 1589 1590 1591 1612 1623 1624 1625 1626 1627 1629 1632 1662 1667 1694 1719 1724 7434 2204 2207 2310 2311 2312 2716 2759 2766 2772 2775 2781 2802 2819 2848 2851 2858 2861 2924 2925 3045 14174 8976 14442 14443 14444 3503 9112 14563 14564 9125 9126 9129 3535 3600 3614 3615 3616 3617 3618 3619 3620 3621 3622 3623 3624 3625 3627 3628 9240 3654 9256 3667 9266 3724 3748 3750 3751 3752 3753 3754 3787 3976 4616 4696 4729 5150 5153
dogs$	12108 12995 12996 12997 13158 13184
doing$	11278 11279 11280 11390 11391 11392 11393 11394 11395 11396 11397 11399 465 588 11772 900 901 902 903 918 11999 12000 12001 1305 1306 1307 13444 2716 9241 9242 9257 9258 9262 9264 3748 3750 3751 3752 3753 3754 14831 14832 14833 14834 3976 15033 5153
doll$	1498
dolled$	3268 3269 3270 5120
dolls$	1498 14306
domestic$	15625 5405
dominant$	1978
done$	11117 11118 11120 5714 11261 11745 6306 1305 1306 1307 2352 14013 14014 14105 3066 3067 3068 3105 3106 3107 3268 14422 14534 9165 9174 9181 9182 14635 14637 14638 14640 14641 14642 14643 14658 14659 9243 9259 9260 9261 9262 9264 9267 9268 9269 9270 3674 3675 3676 14754 14755 14756 14757 3748 3750 3751 3752 3753 3754 14801 14802 14803 14814 3790 3976 15032 5153
donna$	13100
donnas$	13100
doomed$	3330 3331 3332 5127
door$	5664 5665 5666 11814 11816 12054 12426 7715 7716 7717 7718 9718
doorman$	11635
doormat$	13921 10604
doormats$	13921 10604
doormen$	11635 11703 11704 11705 13400 13401 13402 13403
doors$	12054
doorstep$	12054
doorsteps$	12054
doorway$	15639
dopey$	5488
dose$	1056 10959 10960
doss$	13050 13051
dossie	5232
dossier$	10829
dossiers$	10829
double$	10027 4890
doubles$	10027
doubt$	7433 14385 14386 14387 14388 8992 14572
doubtful$	7545
down	15322 4377
down$	349 374 486 487 488 489 490 6434 6435 6437 6659 1413 1414 1415 1416 1417 1418 1419 1420 12654 7288 13224 13225 13226 13227 13245 13374 13375 13376 8769 8820 14297 8849 14304 14305 8871 14321 14332 14338 14859 14860 14861 14862 14863 14864 14865 14866 14867 14868 14869 14870 14871 14873 14874 14875 14876 14877 14878 14879 14880 14881 14884 14885 14886 14887 9439 14889 14890 9589 9621 4131 9736 15280 15320 15375 15420 15447 15463 15464 10132 10264 10682 10891 10892 10893
downed$	9736
downfall$	11861 11945 12650 12651
downlo	9771
download$	10840
downloaded$	15220
downloads$	10840
downplay$	852 1688 4706
downplayed$	852 1688 4706
downplaying$	852 1688 4706
downplays$	852 1688 4706
downs$	9736
dozen$	6685 7004
dozens$	7005
drag$	1473 1474 1475 1476 1477 1478 1479 1480 2178 2179 2180 2181 3898 9581
draged$	1473 1474 1475 1476 1477 1478 1479 1480 2178 2179 2180 2181 3898
dragged$	11091 1473 1474 1475 1476 1477 1478 1479 1480 2178 2179 2180 2181 3898
dragging$	1473 1474 1475 1476 1477 1478 1479 1480 2178 2179 2180 2181 3898
draging$	1473 1474 1475 1476 1477 1478 1479 1480 2178 2179 2180 2181 3898
drags$	1473 1474 1475 1476 1477 1478 1479 1480 2178 2179 2180 2181 3898
drain$	7538 10444
drains$	10444
drama$	11867 12066 12776 12802 7650 2157 8983 14433 8985 4795 5366
drank$	967 968 2936 4484 4488 5329
draw$	11065 5617 306 307 5936 5937 818 6464
drawed$	5936 5937
drawer$	7746
drawing$	5936 5937 818
drawn$	11091 5936 5937 1735 1743 1744 1745 1746 1747 1748 1749 1750 1751 1752 1753 1754 1755 1756 1762 3188 14354 14360 14365 14374 14469 15175
draws$	11065 5617 306 307 5936 5937 818 11903
dread$	13077
dreadful$	3807 3808 3809 3810 14966 14967 14968 14969 4869 4918 5177
dreadlock$	5510
dreadlocked$	5083
dreadlocks$	5510
dreads$	13077 10679 10681
dream$	12308 8899
dregs$	2152 5477
dress$	5616 20 11740 11741 11742 11743 11744 6360 764 765 841 915 916 1498 2434 2435 2436 2437 2438 2439 2470 2471 2472 2473 2474 3217 14264 8819 14270 14271 14272 14310 14311 14312 10699 5103 10704
dressed$	11740 11741 11742 11743 11744 11745 6360 764 765 3204 3205 3206 14264 14265 14266 14267 3245 14310 14311 3268 3269 3270 10650 10652 10660 5101
dresses$	915 916 1498 2434 2435 2436 2437 2438 2439 2470 2471 2472 2473 2474 8798 8799 3217 14264 14270 14271 14272 14310 14311 10699 5103 10704
dressing$	5616 20 1498 8813 3217 8836 8853 5103
drew$	11065 5617 306 307 5936 5937 818 11903
drift$	501 502 503 504 505 506 546 547 1218 1219 1220 1221 1222 1223 1224 14377 10796
drifted$	501 502 503 504 505 506 546 547 1218 1219 1220 1221 1222 1223 1224
drifting$	501 502 503 504 505 506 546 547 1218 1219 1220 1221 1222 1223 1224
drifts$	501 502 503 504 505 506 546 547 1218 1219 1220 1221 1222 1223 1224
driftted$	501 502 503 504 505 506 546 547 1218 1219 1220 1221 1222 1223 1224
driftting$	501 502 503 504 505 506 546 547 1218 1219 1220 1221 1222 1223 1224
drill	15139
drill$	13392
drink	15611
drink$	11148 11164 266 267 268 269 270 271 272 11349 11350 5911 5912 5913 5914 5915 5917 5918 11435 11464 11466 11467 11468 11652 11739 11740 11741 11742 11743 11744 915 916 967 968 12028 12029 12030 6834 12324 12329 12332 12333 12334 12335 12390 12527 12743 12745 7363 12835 12851 13065 2309 2310 2311 2312 2936 13983 13984 2946 2947 2948 2949 2950 14047 14048 14049 15538
drinker$	15610
drinkers$	15613
drinki	10072 10073 15593 15611 15637
drinking$	5609 11059 11060 30 11494 11740 11741 11742 11743 11744 11780 11795 11796 11797 11798 841 6453 857 1041 1042 1043 12173 12174 15521 15522 10079 4484 4488 4545
drinks$	11349 11350 5911 5912 5913 5914 5915 5917 5918 11652 12028 12029 12030 2310 2311 2312 2936 2946 2947 2948 2949 2950 4484 4488
driv	4375 4445
drive$	11324 11712 11729 5310
driven$	5894 6279 6280 6281 6282 6283 11737 12011 1734 4448
driver	4073 9744
driver$	5860 11343 11344 5896 11348 11389 11635 11703 11704 11705 12005 12006 12062 12064 6631 12139 1100 6755 6756 6763 7043 4287 4301
drivers$	5887 5890 11343 11344 5896 11347 11348 11389 11635 11703 11704 11705 12005 12062 12139 12544 13013 7628 7629 13400 13401 13402 13403 14315 15097 9670 15172 15193 15195 4207 4287 4301 10315
drives$	11712 11729
drivin	4273
driving$	9870
drone	5315
drone$	4201 5251 10912
drones$	4201 5251 10912
drop	4375
drop$	7512 14377 9473 3899 15420 15447 10891
droped$	3899
droping$	3899
dropout$	10389 10444
dropouts$	12974 12975 12976 10389 10390 10444 5479
dropped$	3899 15420
dropping$	3899
drops$	3899 15447 10891
drug	15093 15102 9677 15138 4228 15277 15298 10241 15693 10825 10855 10901 5548
drug$	5609 11059 11060 32 33 5682 11537 6103 11563 6121 6126 6129 6131 842 12263 12265 12825 12826 12827 7508 7509 7510 7511 7521 12974 12975 12976 13011 13083 13084 7665 4063 4066 9729 9825 9977 4446 10072 10073 15593 10225 10261 10390 4794 4845 4866 4895 4910 5261 5364
druggie$	5473
druggies$	5473
druggy$	5473
drugs	15139 15282 15325 15345 4358 10248
drugs$	266 267 268 269 270 271 272 11349 11350 5911 5912 5913 5914 5915 5917 5918 11477 6036 6037 6038 11509 11510 11511 11537 11541 11550 11551 6128 6130 11581 11582 11583 11640 11641 11642 11643 11644 11645 11646 11647 11652 11655 11739 12007 12012 12028 12029 12030 12037 12263 12265 6834 12321 12335 12395 12789 7363 12835 12851 13001 13011 13063 13064 13065 13218 13238 2309 13379 13446 13447 13448 13449 13450 13451 13452 13619 13620 13621 13622 13623 13633 13757 13758 13759 14015 14016 14017 14018 14019 4063 4066 15233 15270 15291 15292 9955 4446 10086 15536 15538 4545 10225 15697 10259 10261 10263 4794 4845 4866 4895 10497
drunk$	11745 11776 1041 1042 1043 1044 1045 12638 14550 4488 10444 5329
drunks$	10444
dry$	3167 14229 14811 5067
ds$	15190
dto	5441
dto$	11038
dual$	8757 5390
dually$	5390
duck$	13959 13960 13961 13962 3907
ducked$	3907
ducking$	3907
duckked$	3907
duckking$	3907
ducks$	6909 12359 6911 3907
due	15322 4377
due$	5614 348 372 5976 15524 15525 15617 4583 15637 4629
dug$	1226 1227
dump$	3870 3871 5183
dumped$	3870 3871 5183
dumping$	3870 3871 5183
dumpped$	3870 3871 5183
dumpping$	3870 3871 5183
dumps$	3870 3871 5183
dunce$	10444
dunces$	10444
duo$	10376
dust$	15008
duties$	14599 14953
duty$	14599 14824 14909 14953
dyed$	5083 10682
dying	10163
dying$	15510 15612
dynamic$	10375
dynamics$	10375
dyscal	5553
dysfunctional$	7883 4912 10510 5519
dyslex	5553
dyspra	5553
dysregulated$	5488
dystrophy$	10933
e$	14818 14926 14927 14928 9509 14971 14972 15546 15547 10787
each	15094 15235 4193 4194 9887 15486 10877
each$	182 6078 7074 7407 7637 7758 7760 7903 8680 3132 14320 8872 8886 3291 3293 3498 3500 3501 3502 9430 14978 9599 9634 9685 15170 9732 4156 15204 15236 15247 15248 15250 15290 4272 15353 15356 15361 9941 9951 15413 15450 15453 15462 10018 15474 10030 4447 10047 15531 5036 10718 10719 10742 5259 10882
eager$	297 298 303 682 683 684 685 686 958 959 960 961 962 963 964 965 966 1022 1023 1024 1026 1027 6875 12325 12326 12327 12328 1283 1284 1285 1286 1287 1288 4711
ear$	12402 6962 6963 6964 12414 12415 14218 14903
earlier$	13487
early$	13559 13628 15069 15070 15071 10934
earmar	4437
earn$	535 11785 11786 3049
earned$	535 13126 13128 13129 13130 13131 3049
earning$	535 3049
earns$	535 3049
earring$	10699
earrings$	10699
ears$	12271 14218 14904 14905 10818
easier$	4329
easily$	11733 11734 12495 12496 1757 2396 2702 8502 2922 9168 14620 14621 14935 14936 14937 14938 4737 4739 4936
east$	3163
eastern$	3156 8754 8758 3162 8777 14228
easy$	5640 5658 5928 5929 5930 334 537 11887 11888 12032 12707 12708 12709 7643 7644 13220 13221 9836 4738 4911
eat	15153
eat$	5343 10941
eaten$	10941
eater$	13091 10446
eaters$	13091 10446
eating	10073
eating$	15522 5342 10941 10950
eats$	5343 10941
eczema	5559
edge$	12189 12234 12235
educat	4510 10986 5391
educate$	179 180
educated$	179 180 4525
educates$	179 180
educating$	179 180
education$	5812 11262 11483 11484 12705 9188 15569 15577 5377 10984
educational$	5375
effect	9906 5299
effect$	2610 8265 8266 8267 14453 14454 15457
effective$	15355 5302
effectively$	2483 8080 2484 2485 2486 2487 2490 2491 2492 2493 2609 4987
effort$	6338 742 743 744 745 6343 747 748 12595 1550 7148 7149 14335 14627 14665 14666 3701 3702 3703 14779 14780 14781 14782 14783 14784 14785 14786 9340 9341 9342 9343 9344 3811 3812
efforts$	5812 11262 14335 3701 3702 3703 3811 3812 10328
egg$	286 288 289 1810 1811 10373
egged$	286 288 289 1810 1811
eggged$	286 1810 1811
eggging$	286 1810 1811
egging$	286 288 289 1810 1811
eggs$	286 288 289 1810 1811 10373
ehc$	5376
ehcp	5375
ehcp$	10972
ehcps$	10972
eight	9634 9649 15170 9732 15204 9787 4193 4194 15247 15248 15250 15290 4258 4272 9881 15336 15353 15356 15361 9941 15413 15450 15462 10018 15474 15486 10882
eight$	12930 14901 9855 15328 15330
eighteen$	11663 11665 650 11698 11699 13474 13475 13476 13477 13478 13479 8036 13516 13517 13518 13519 13520 13521 13522 14170 10581
eject	15252 9943
eject$	15392
elder	10865
elder$	11561 12825 12826 12827 10352
elders$	11541 11561 11564 12006 12068 12069 12070 12071 12072 12073 6627 6635 12825 12826 12827 12831 12983 15125 4254 10352
elect$	389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 958 959 960 961 962 963 964 965 966 4711
elected$	131 132 133 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 958 959 960 961 962 963 964 965 966 14941 9562 15012 4711
electing$	389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 958 959 960 961 962 963 964 965 966 4711
electr	4620 4640
electricity$	10217
electronic$	10237 11040
electronically$	10237
elects$	389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 958 959 960 961 962 963 964 965 966 4711
electted$	389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 958 959 960 961 962 963 964 965 966 4711
electting$	389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 958 959 960 961 962 963 964 965 966 4711
element$	366 367 368 10374 10379 10427
elements$	10374 10379 10427
eleven$	12930 2467 2468 2469
else$	11830 829 830 11899 11939 12141 12142 13503 14762 14763
elsewhere$	14762 14763
email	4126 4145 4153
email$	14926 14927 14928 9728 9742 4300 10786
emaile	9804
emailed$	9728
emailing$	9728 9742 4300
emails$	14927 14928 14971 14972 9728 9742 4300 10786 10787
embarked$	507
embarrassment$	7860
embroiled$	495 496 497
emergency$	15546 5369
emotional$	7915
emotionally$	4948 5032 5034 5406
empathy$	12731 12761 12762 10330
empire$	11580
employment$	10988
emptive$	10023
empty$	10019
enabl	4041 4070
enable	4322 5306
enable$	38 11866 4114 4324
enabled$	38 11866 11904 11905
enableed$	4324
enableing$	4324
enables$	38 11866 4114 4324
enabling$	38 11866
encounter$	11737 12807 10272 10573
encounters$	11737 12807 10272 10573
encour	4029 4059
encourage$	11065 5617 179 180 299 300 301 306 307 324 5936 5937 4660 4705
encouraged$	11065 5617 179 180 299 300 301 306 307 324 5936 5937 4064 4660 4705
encouragement$	12310 12311 12312 12313 12314 12315 12316 12317 12458
encourages$	11065 5617 179 180 299 300 301 306 307 324 5936 5937 4660 4705
encouraging$	11065 5617 179 180 299 300 301 306 307 324 5936 5937 12310 12311 12312 12313 12314 12315 12316 12317 12458 4660 4705
end$	115 116 6022 836 837 12258 6926 6927 12447 12448 12459 1508 1510 1513 14375 14376 8930 8984 9940 15436 15482 4466
endanger$	10 4652 4653
endangered$	10 4652 4653
endangering$	10 4652 4653
endangerred$	10 4652 4653
endangerring$	10 4652 4653
endangers$	10 4652 4653
ended$	4023 4295
ending$	9940 15510 4466
endless$	147 148 149 9478 9479 4868
endlessly$	3504 9101 3505 9102 3506 3507 3508 3509 3510 3511 3546 3547 5143
endome	5336
endometriosis$	10933
ends$	8984 15432
enemies$	11858 11914
enemy$	11858 11914
enforc	9762 15366 15370 10819 5289 10902
enforce$	5544
enforcement$	15211 15329 15341 15419 4407 15454 4411 10010 15483 10896 5300 10898 5308 5544
enforcer$	10444 5536
enforcers$	10444 5536
enforces$	5544
engage$	11179 11193 11405 11435 11532 498 499 500 12697 13243 13250 7802 13252 13253 13254 13255 13256 13257 13262 13265 13353 14318 14349 14355 14369 14403 14404 14413 14414 14415 14436 14457 14460 14488 14524 14525 14526 14594 14804 14984 14987 10050 10294 10506 10722 10723 10730
engaged$	491 492 493 494 498 499 500 11745 11753 13250 13252 13253 13254 13255 13256 14354 14360 14365 14374 14469 14470 14471 14472 14473 14486 14510 14511 14512 14513 14514 14594 10294 10506
engagement$	491 492 493 494 13249 13257 2220 2221 2222 2223 7821 14335 3296 3297 3298 3299 14540 9092 10500 10505 10718
engager$	10411
engagers$	10411
engages$	491 492 493 494 498 499 500 14413 14414 14415 14460 14482 14483 14484 14485 10294
engaging$	491 492 493 494 498 499 500 13250 13252 13253 13254 13255 13256 13257 14524 14525 14526 10294 10499 10506 10730
english$	10994 10996
enjoy$	324 11735 11736 1428 1429 1430 1431 1730 1731 1732 1733 1766 1767 1772 1812 1813 1814 1815 14569 4735
enjoyed$	324 11735 11736 1428 1429 1430 1431 1730 1731 1732 1733 1766 1812 1813 1814 1815 14569 4735
enjoying$	324 1428 1429 1430 1431 1730 1731 1732 1733 1766 1812 1813 1814 1815 4735
enjoys$	324 1428 1429 1430 1431 1730 1731 1732 1733 1766 1767 1772 1812 1813 1814 1815 14569 4735
enormously$	15482
enough$	92 11238 5790 11240 5815 6600 6880 6881 6882 12340 12341 12342 7114 7155 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 13728 13729 2685 2688 8311 8312 14033 14061 8712 14162 8716 14838 10577 10620
enquir	9749 15370 15635
enquir$	4244
enquiries$	15143 4233 4244 15363
enquirs$	4244
enquiry$	15198 4244 15363 10851
enrich	5223
ensure	4298
entangled$	495 496 497
enter$	4044 15478 4696 10294
entered$	4141 4142 4177 4248 4250 4696 10294
entering$	4696 10294 10847
enterp	15315
enterprise$	15126 10851
enterred$	4696 10294
enterring$	4696 10294
enters$	15218 15478 4696 10294
entice$	11065 5617 299 300 301 1016 1017 1018 1019 4660 4713
enticed$	11065 5617 299 300 301 1016 1017 1018 1019 4660 4713
entices$	11065 5617 299 300 301 1016 1017 1018 1019 4660 4713
enticing$	11065 5617 299 300 301 1016 1017 1018 1019 4660 4713
entirely$	2728 3928 3929 5002 5138 5141 5193
entitled$	5488
entitlement$	13025
entrant$	12967
entrants$	12967
entrenched$	1965 4832 10521
epi	5360
epilep	10163 5559
epilepsy$	15612
epipen$	10957
epipens$	10957
episodes$	11609
equal$	2942 2943 4995
equally$	940 4698 4710
equals$	8105 8106 8107
erratic$	11180 11181 11182 11183 13266 13267 13268 13269 2224 4918
error$	4026 4027
errors$	4026 4027
escala	4456 5299
escalate$	14377
escalated$	4140
escape$	11357 11787 12637
escort$	13829
escorts$	13829
essential$	4380
establ	15092 9661 4087 4222 4230 4242 9839 4291
establish$	15110 4082 4089 4094
estate	9980 10042
estate$	11557 11558 12936 12937 12938 12939 12940 12941 12942 12943 12944 12945 12946 12947 12950 12951 12955 13013 13017 13018 13143 13144 13146 9427 15429 15444 4422 15491 15494 10340 5036
eternally$	5517
european$	3154 8753 8755 8759 14226 5062
evade$	8726 8727 3907
evaded$	3907
evades$	3907
evading$	8726 8727 3907
evasive$	5488
even$	5800 5804 212 9327 9328 9329 9476 9477
evening$	14543 14544 14545 15479
events$	15316
ever$	8293 8294 2698 14455 14456 9011 14461 14462 14463 9037 3441 9039 3443 9101 9102 3506 3507 3508 3509 3510 3511 9115 14580 14581 14582 14583 9145 3549 3550 3551 3552 9543 10726 10727
every	9887
every$	147 148 149 11971 937 942 6778 6983 6984 6987 7254 12704 7400 7599 7631 7721 2528 8692 14320 8872 8886 3291 3293 3497 9095 3499 3500 3501 3502 9437 9502 14971 14972 14978 9685 4156 15236 10030 15528 15531 10085 10718 10719 5139 10742 10787 5259 10944
everybody$	6450 6451 6452 7070 9410 15209
everyone$	6450 6451 6452 6743 12365 7070 12581 7254 12936 12937 12938 12939 12940 12941 12942 12943 12944 12945 12946 12947 12950 12951 12952 12978 7593 7628 7629 7775 8054 9410 15209
everything$	5667 5668 5669 5670 11554 11901 6774 1369 8136 2540 8517 13980 14320 8872 14408 3386 3387 3388 3528 3529 3530 3531 3532 9378 9469 9557 9580 10300 10718 10719
evicte	15611 10163 5589
evicted$	15612
evicti	15593 15608 15637 5589
eviction$	15351
evicts	5589
eviden	15139 4291 15345 4365 10819 5532
evidence$	7135 14735 14818 14971 14972 15089 15105 4085 9703 15161 4118 4231 9829 4252 4305 4313 15383 10786 10787 5254 10860
evidences$	4313
evidencing$	4313
evidently$	3523 9120 3524 3525
evil$	2023 2024 4776 4865 10510
ex$	15599
exactly$	7687 8477
exaggerate$	13057 10740
exaggerated$	10740
exaggerates$	10740
exaggerating$	10740
exaggeration$	13057
exam$	14960 15026 15555 10137 5396 10996
examin	9771
examin$	4093
examination$	10840
examinations$	10840
examined$	4093 15220
examines$	4093
examining$	4093
examins$	4093
example$	15493 5254
exams$	15555 10996
except$	8137
exception$	10733
exchang$	602 6199 603 604 605 606 607
exchange$	6191 602 6199 603 604 605 606 607 6206 11658 11712 882 10294
exchanged$	602 6199 603 604 605 606 607 882 10294
exchanges$	602 6199 603 604 605 606 607 11712 882 10294
exchangged$	602 6199 603 604 605 606 607
exchangging$	602 6199 603 604 605 606 607
exchanging$	602 6199 603 604 605 606 607 882 10294 10847
exchangs$	602 6199 603 604 605 606 607
excitement$	12335 12506 12776 12782 12802 4736
exclude$	14984 14985
excluded$	11094 5821 5822 5823 5824 5825 5826 5827 5828 232 233 234 379 380 381 382 11514 11853 7473 7474 7475 7476 3889 10387 10794 10978 5382
excluding$	14740 14741
exclus	10137
exclusion$	11871 11872 12650 12651 12926 13065 9806 9909 4363 4516 15586 10387 5578
exclusions$	12926 10387 5578
excuse$	9587 10770 10771
excuses$	7595 7596 2000 7598 9587 10815
execut	15384 5278
executed$	10872
exercise$	1559
exercised$	1559
exercises$	1559
exercising$	1559
exhaust$	1991
exhausted$	1991
exhausting$	1991
exhausts$	1991
exhaustted$	1991
exhaustting$	1991
exhibit$	5247
exhibited$	10843 5247
exhibiting$	5247
exhibits$	5247
existence$	10511
existent$	13266 13267 13268 13269 14966 14967 14968 14969
exit	4508
exit$	10105
expand	4443
expect	10133
expect$	6378 6379 6380 784 785 6488 6489 893 894 6492 12610 12611 12629 12630 9813
expectation$	13888
expectations$	13368 13888 10553
expected$	5906 12383 4064 4223 15372 15582 15617
expecting$	5357
expell	5384
expelled$	5384 10981
expend	9701
expendable$	15150
expensive$	14247 14248 8824 5107
expensively$	3152 5063
experi	4579 4580
experience$	12807 2389 2391 8075 2479 13614 13615 13616 13617 13618
experienced$	2425 13859 2842 3115 3119 3129 10176 10177 10275 10575 4997
experiences$	12807
experiencing$	10176 10177
experts$	2969
explained$	9051 9052 9053
explanation$	14926
explicit$	6172 6180
exploitation$	11046 11047 11084 11085 11086 11101 11113 11423 11537 11861 11862 11871 11872 12052 6604 12263 12265 12650 12651 12734 12735 12736 12737 12768 12769 12770 12771 12772 12773 12774 12775 14154 4034 9632 9633 4038 9638 15092 9680 4090 4091 4096 4117 4121 9720 9724 9725 9727 15177 15182 15183 15184 4143 9743 4148 9750 15205 9874 4294 9897 9937 10297 10348
exploited$	11091 11094 11710 12011 12472 12474 12711 12712 12713 12714 12715 12716 12717 12718 12719 12720 12721 12722 12768 12769 12770 12771 12772 12773 12774 12775 13804 13805 13806 13890
exploiter$	11066 5875 11332 11352 11541 11561 11592 11594 11597 11666 11684 11689 11694 12229 12542 12619 7355 12805 12825 12826 12827 12828 12910 1868 1952 10257 10380 10383 10384
exploiters$	11066 5875 11332 11352 11356 11377 11541 11561 11592 11594 11597 11666 11689 11694 12229 12542 12619 7355 12805 12825 12826 12827 12828 12831 12910 1868 1952 10257 10380 10383 10384
explosive$	4779 5486
expos	4222
expose$	5600 10 11058 5627 11077 11078 11079 11080 11081 11082 11083 4652 4653
exposed$	5600 10 11058 5627 11077 11078 11079 11080 11081 11082 11083 4652 4653
exposes$	5600 10 11058 5627 11077 11078 11079 11080 11081 11082 4652 4653
exposing$	10 5627 11077 11078 11079 11080 11081 11082 4652 4653
express$	7312 7313
expressed$	7312 7313
expresses$	7312 7313
extend	4352
extensions$	10670 10681
extra$	4509
extract$	4047
extracted$	4047 15175
extracting$	4047
extraction$	10840
extractions$	10840
extracts$	4047
extreme$	7589
extremely$	4985 5002
eye	15516
eye$	11913 12205 12206 12403 6955 6956 6957 14218 14902 10690
eyeballs$	12271
eyebrow$	14218 14234 10693
eyebrows$	14218 14234 10693
eyed$	10658 10687
eyelashes$	10675 10681 10688
eyes	15163
eyes$	11913 6810 12271 7950 14218 3173 14241 15019 10817 5221
eyesig	10072
eyesight$	15521
fabricated$	12877
face$	11507 1061 12226 12227 12228 6950 12449 14218 8808 8823 14282 8837 4086 9916 10685 5119
facebo	4299
facebook$	567 6164 568 6165 569 6166 570 6167 571 6168
faced$	1061 10482 10529 10686
faces$	1061 12226 12227 12228 13169 14218 14282 8837 9678 10685 5119 5434
facial$	8763 4086 5070 5242
facilitat$	55
facilitate$	38
facilitated$	38 55
facilitates$	38
facilitating$	38 55
facilitats$	55
facilitatted$	55
facilitatting$	55
facing	10159
facing$	1061 5434
facts$	7135 8583
fade$	10672 10681
fades$	10672
fag$	12028 12029 12030
fags$	12028 12029 12030
fail	4453 5399
fail$	169 1528 1618 1623 1624 1625 1626 1627 1629 1651 1652 1653 1669 1729 7438 14376 14550 3553 3554 3555 3556 14989 14990 14991 14992 4730 10734 5144 5145
failed$	169 256 1528 1618 1623 1624 1625 1626 1627 1629 1651 1652 1653 1671 1729 14550 3553 3554 3555 3556 9158 14608 14989 14990 14991 14992 4730 5144 5145 10794
failing$	169 1528 1618 1623 1624 1625 1626 1627 1629 1651 1652 1653 1672 1729 14550 3553 3554 3555 3556 14603 14604 14605 14606 14740 14741 14989 14990 14991 14992 15065 15066 15067 15068 4730 5144 5145 5146 10744 10745
failings$	14603 14604 14605 14606 5146 10744 10745 5518
failled$	169 1528 1618 1729 14550 14989 14990 14991 14992 4730
failling$	169 1528 1618 1729 14550 14989 14990 14991 14992 4730
fails$	169 1528 1618 1623 1624 1625 1626 1627 1629 1651 1652 1653 1670 1729 7437 14550 3553 3554 3555 3556 14989 14990 14991 14992 4730 5144 5145
failure$	5956 360 361 362 363 364 365 1651 1652 1653 14603 14965 15021 10389 5146 10744
failures$	14603 14604 14605 14606 14965 15021 10389 5146 10744 10745
fainted$	5565
fainting$	5565
faints$	5565
fair$	2665 2666 2667 3167 5059 5060 5067 5083
fairies$	13141
fake$	5076 5091
fall	4375
fall$	5980 5981 5982 5983 505 506 1381 1382 1383 1384 1385 1386 1387 12510 1795 14377 3859 9473 15420 15447 5187 10891
fallen$	505 506 1381 1382 1383 1384 1385 1386 1387 1795 3859 5187
falling$	505 506 1795 10715 5187
falls$	5980 5981 5982 5983 505 506 1381 1382 1383 1384 1385 1386 1387 1795 3859 14973 15447 5187 10788 10891
false$	12877 14574 4749 4754 5078 5091
families$	11483 11484 1993 1994 2009 13164 13172 13194 13195 13196 13197 13283 13311 13312 13313 13314 13315 13316 7875 7876 13327 13331 13332 13776 9356 9357 9358 9359 9360 9361 9410 9422 14872 10362 10509 10511 10557 10562 10780 10786
family	10142 10143 15622
family$	7601 2009 13164 13172 13194 13195 13196 13197 13283 13311 13312 13313 13314 13315 13316 7875 7876 13327 13331 13332 13571 13598 13602 13776 9421 15592 10144 15603 15604 15607 4562 15619 4595 15644 15646 15652 10219 10362 10509 10557 4964 10562 5366 5402 11007 11012
fan$	1140
fancies$	11611 11612 2134 2137
fancy$	11611 11612 2134 2137
fanned$	1140
fanning$	1140
fans$	1140
fantasist$	10389
fantasists$	10389
far$	12188 1282 1391 12879 12880 12881 2129 2516 2520 2553 2798 2878 8662 3791 3792 3793 3935 15415
farce$	10755
farcical$	5519
fashionably$	3152 5063
fast$	6797 6801 13213 13220 13221 13559 13628 4738
faster$	13487
fat$	5509
fate$	10298
father	10143 15594 10146 4553 4563 10161 4565 4568 4574 15622 15638 15644 10198
father$	1993 1994 7875 7876 13378 8045 2552 2561 8159 8160 8161 8162 8206 8207 8208 3081 3082 3083 3084 4541 4542 4543 15590 15592 10144 4550 4551 4554 15603 15604 4561 4562 15615 15619 10171 10172 10179 4594 4595 15652 10557
fathers$	3081 3082 3083 3084 4561 10557 10617
fatigue$	10933
fattest$	3174 5087
fault$	11399 11400 383 384 385 386 11846 11849 11850 11851 850 851 11973 11982 11983 11984 11985 6546 950 6548 11998 14835 14975 3959 9564 15023 15024 15025 10299 10307 5191 10791 10801
faultless$	6546 950 6548
faulty$	7156
favor$	6193
favors$	6193
favour$	6192 11648 11649 3207 3208 3209 3210 3211 3212 3213 3214 3215 3216 3999 4000 4001 10282 5102
favoured$	3207 3208 3209 3210 3211 3212 3213 3214 3215 3216 3999 4000 4001 5102
favouring$	3207 3208 3209 3210 3211 3212 3213 3214 3215 3216 3999 4000 4001 5102
favourred$	3207 3208 3209 3210 3211 3212 3213 3214 3215 3216 3999 4000 4001 5102
favourring$	3207 3208 3209 3210 3211 3212 3213 3214 3215 3216 3999 4000 4001 5102
favours$	6192 11648 11649 6834 3207 3208 3209 3210 3211 3212 3213 3214 3215 3216 3999 4000 4001 10282 10283 5102
faze$	8379 13952 13970 13971 8523
fazed$	13951
fazes$	8236 13686 8504 8505
fear$	6618 7581 7582 1986 1987 13077 2806 13872 5005
feared$	2806 5005
fearless$	5502
fears$	13077 2806 5005
february$	11559
feckless$	5482 5488
fed	4054
fed$	84 85 86 87 821 1976 1977 15202 4618 4621 10928
feeble$	14857
feed	4054 4127 4138 5223
feed$	84 85 86 87 821 1976 1977 4047 4144 4159
feeded$	4047
feeding$	1976 1977 4047 4144 5332
feeds$	84 85 86 87 821 1976 1977 4047 4144 4618
feel$	11611 11612 7312 7313 1980 1988 2164 8525 2929 4184
feelin	5321
feelings$	13017
feels	5321
feels$	11611 11612 7312 7313 1980 1988 2164
feet$	11523 11524 12255 6808 13967 14090 8741 14191 14192 14303 14944 15018 5044
feigned$	4754
fell$	505 506 1381 1382 1383 1384 1385 1386 1387 1795 3859 15420 5187 10879 5355
felt	5321
felt$	11611 11612 7312 7313 7428 7429
female	5270
female$	8729 14179 14180 8732 14182 14183 3154 9664 4227 10394 10632 5036 5256
females$	13282 4227 10394 5504
fend$	7966 8268 8269 8270 8273 8274 8276 8277 8280 2684 13774 14166 14805
fendded$	2684
fendding$	2684
fended$	2684
fending$	8268 8269 8270 8273 8274 8276 8277 8280 2684 13774
fends$	2684
feral$	4912 10510 5488
ferocious$	5486
fester$	15029
fetched$	6279 6280 6281 6282 6283
fetching$	13904
feud$	12187
fever$	10932
few$	10427
fewer	4375
fewer$	15420 5303
fibrosis$	10933
fiercely$	5002 5033
fifteen$	2467 2468 2469
fight	4375
fight$	11435 11464 11466 11467 11468 11513 6344 11821 11994 958 959 960 961 962 963 964 965 966 1126 12182 12510 12527 7150 12600 12637 12779 12863 12864 13075 13379 7967 2946 2947 2948 2949 2950 14375 14377 8983 14433 8985 14546 14550 4711 10314 5310
fighti	9973 10149 10220
fighting$	11122 11123 7413 13001 13057 13063 13064 13065 13379 13872 8425 14550 15422 15563 4545 15598 15669
fights$	11930 11931 11932 11933 11934 12778 12782 13379 2946 2947 2948 2949 2950 14546 14550 14551 10314
figure$	8149 2600 2601 2602 2603 2604 8793 9998 10361
figures$	11387 11388 2600 2601 2602 2603 2604 14960 9567 15026 15028 15037 15038 9998 10361
file$	14818 15118 15130
files$	14818 15118 15130
filler$	10665
fillers$	10665
film	15252 4450
film$	11324 8858 15231 4190 15238 15242 9798 4202 4432 10047 10848
filmed$	11091 11158 5894 12011 12472 12474 13853 13868 4190 15240 4195 9798 4202 15332 5250
filming$	13868 4190 9798 4277 10871
films$	4190 15238 9798 4432
filter$	13187 13188 13189 13190 13191
filthy$	14247 14248 5509
final$	4518 5428 5430
finance$	84 85 86 87
find	15226 4222 5234
find$	2 1053 2302 13774 13797 8720 14375 15092 9661 4087 4109 9741 4230 4242 15389
findded$	2 1053
findding$	2 1053
finded$	2 1053
finding$	2 1053 7370 7371 7372 13774
finds$	2 1053 2301 9741
fine	9989 4534
fine$	13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 13728 13729 8304 2708 2709 8307 8313 8314 8315 8316 8317 8318 8319 8350 8351 8352 8353 3028 8642 3046 15438
fined$	10227
fines$	15438
finger	15381 4450
finger$	6612 14663 14664 14673 14674 14684
fingered$	10480
fingerprint$	10047
fingers$	6612 6648 6649 13120
finish$	8932
finished$	14105 3066 3067 3068 14470 14471 14472 14473 3538 14594
fire	10247
fire$	11526 11832 12061 12187 12251 12252 15301 10247 15696 4879 4880
firear	15693
firebrand$	5478
firebrands$	5478
firesetter$	5481
firesetters$	5481
firestarter$	5481
firestarters$	5481
firing$	6844
firm	4402 4408 4413
firm$	10005 4412
firmer$	4412
first$	11487 6736 12256 12257 6812 1863 1921 2016 14733 15088 5428
fishnets$	10699
fisted$	14983 10766
fit$	3022 3023 9388 4039 15517
fits	10072
fits$	4039 15521 10936
fitted$	15529 4640
fitting$	8800 8822
five	9634 9649 15170 9732 15204 9787 4193 4194 15247 15248 15250 15290 4258 4272 9881 15336 15353 15356 15361 9941 15413 15450 15462 10018 15474 15486 4447 10882 10971
five$	5985 6304 6305 6310 6311 6321 6356 6681 6999 1526 7162 7305 7422 1826 1827 1828 12908 12999 2008 2243 13513 3144 8742 8743 3189 14235 14236 14237 14238 14239 14240 14427 14428 14429 14430 14431 8989 8990 8991 9006 9015 9021 9435 14901 9855 15328 15330 5256
fix$	12028 12029 12030
fixated$	5210
fixed$	9989 10112 5589
flag$	4135 4178 5245
flagg	4225
flagged$	4080 4135 4140 4177 4178 15239
flagging$	4135
flagrant$	1968 1969 1971
flags$	12409 4135 4178 10322
flaky$	5482
flame$	12251 12252 12279
flames$	12186 12187
flashb	5556
flashing$	12173 12174
flashy$	5107
flat	10143 15597
flat$	11584 11585 11586 11587 6139 6140 6141 6142 11701 11702 11730 11806 11807 11808 12005 12288 12289 12290 12291 12292 12367 12538 13776 3300 15592 15623 15641 15643 15656 4614 15666 11021
flatly$	5124
flatmates$	8105 8106 8107
flats$	11701 11702 12005 15655
flatter$	3991
flattered$	10334
flaunt$	5451
flaunted$	5451
flaunting$	5451
flaunts$	5451
flauntted$	5451
flauntting$	5451
fleas	4615
fleas$	10212
fled$	10854
fledged$	8698
fleece$	10699 10708
fleeces$	10699 10708
flew$	1205 1206 1352 1353 2158
flier$	10399
fliers$	10399
flies$	1205 1206 1352 1353 2158
fling$	47 343
flinging$	47 343
flings$	47 343
flip$	9696
flirt$	572 573 574 589 787 915 916 2946 2947 2948 2949 2950 10444
flirtatious$	5456 5498
flirted$	572 573 574 589 787
flirting$	11370 572 573 574 589 787 841 12173 12174
flirts$	572 573 574 589 787 2946 2947 2948 2949 2950 10444
flirtted$	572 573 574 589 787
flirtting$	572 573 574 589 787
flirty$	5456
floor	10193
floor$	15642 4597 15653
floozies$	5480
floozy$	5480
floppy$	5060
flout$	1802 1803 4745
flouted$	1802 1803 4745
flouting$	1802 1803 4745
flouts$	1802 1803 4745
floutted$	1802 1803 4745
floutting$	1802 1803 4745
flown$	1205 1206
flung$	47 343
flunkey$	5465
flunkeys$	5465
fluoxe	5359
fluoxetine$	10956
flush$	15077
fly$	1205 1206 1352 1353 2158
flyer$	10399
flyers$	10399
flying$	1205 1206 2158
fob$	3868 5182
fobbed$	3846 3868 5182
fobbing$	3868 5182
fobed$	3868 5182
fobing$	3868 5182
fobs$	3868 5182
focus	10036
focus$	4283
foetal$	5553
follow	4169 15264 4450
follow$	11202 11435 6428 12324 12329 12697 7289 7290 7291 7292 7293 12743 12745 1873 14318 14349 14355 14369 14413 14414 14415 3601 3602 3603 9407 14987 15231 4190 15242 9798 10047 4696 10722 10848
followed$	11202 11745 11753 11776 12457 12472 12474 1873 3601 3602 3603 14814 4190 9798 15251 4696
follower$	2071
followers$	2071
following$	7370 7371 7372 1873 4190 9798 4696
follows$	6428 12457 1873 14413 14414 14415 4190 9798 4696
folly$	11795 11796 11797 11798 11865 12100
food	4620 10218
food$	11640 11641 11642 11643 11644 11645 11646 11647 11652 15662 10217 4621
foodbank$	15667
fool$	10444 10605
fooled$	13890
foolhardy$	4656
foolish$	5680 100 101 5719 156 157 158 159 160 161 162 881 1055 1517 14728 14729 4656 4727
foolishness$	11416 11417 11418 11419 11420 11421 11795 11796 11797 11798 11865 6455 6456 6476 11926
fools$	14036 10444 10605 10763
foot	10017
foot$	12274 8741 14191 14192 14275 14276 15300 15466 4767 5044
footag	9693 9776 15346
footage$	15127 15137 15142 4130 9733 4159 15225 9777 15227 4183 4201 5246 10844
footballer$	11389
footballers$	11389
footho	15163
footprint$	15489
footsoldier$	5465
footsoldiers$	5465
for	9828 4322 10819 5223 5299 5306
for$	5691 11446 11477 6062 6112 6114 6115 11631 6191 11656 6369 6370 6371 6372 6373 11960 11986 12010 6732 6733 6734 6735 12344 6899 6900 1304 6902 6903 6904 6939 6978 6979 6980 6981 6982 7061 12732 12900 7534 12984 7552 7554 7555 7556 7558 7559 13012 7614 7641 2122 7769 7783 7785 13309 7901 7906 7908 7910 7930 8077 8078 8250 8251 8252 8254 8281 13840 13842 13879 8537 14161 3504 3505 14556 14738 9391 14847 14848 3877 14949 9516 14997 14999 15010 15036 15056 15057 15059 15110 9690 4133 9738 15236 9849 9853 9857 9870 9880 9898 9902 15362 9917 9918 9936 4387 10034 10059 15509 4477 15531 10099 15549 15550 10108 10114 15672 15688 4644 10264 4723 10562 10789 10851 10854 10879 10911 5380 11027 11029 11035 11040
forbidden$	4606
force	4034 9632 9633 4038 9638 15092 4055 9657 9665 9666 9667 4071 4072 9680 4090 4091 4096 4117 4121 9720 9724 9725 9727 15177 15182 15183 15184 4143 9743 4148 9750 15205 15224 4192 9874 4294 9897 9937 4441
force$	9180 9185 9186 15005 9583 15072 15073 9631 15082 15087 9652 15106 15107 4062 15109 15114 15115 15116 9668 9669 15121 4076 15129 9687 9714 15169 4125 15173 15174 15176 15181 9739 9740 15190 15192 15196 15199 9789 15302 15323 9891 9921 15386 4441 10038 5220 10906
forced$	7294 7295 7296 7297 7298 7299 12754 12755 12756 12757 12759 2190 2193
forces$	7294 7295 7296
forcing$	7297 7298 7299
foreca	4210
forehead$	14218
foreign$	3154 8755 5062 10662 10691
foreman$	11703 11704 11705
forens	5541
forese	4210
forever$	3504 9101 3505 9102 3506 3507 3508 3509 3510 3511 3546 3547 5143
forget	10085
forget$	15534
forgot$	10794
forgotten$	5178 10794
form	4080 10819
form$	12927 9289 14850 4092 15335
formal$	5428
formally$	5381
formed$	8700 4092
forming$	4092
forms$	4092 15335
forties$	11700
forwar	4054 4138
forward$	9728 4136 4146 4217 4300 9970
forwardd$	4146
forwarded$	15159 9728 4146
forwardes$	4136
forwarding$	9728 4136 4146 4300
forwards$	9728 4136 4146 4300
foster	5410
foster$	2327 10143 15622 15644 15659 4961 11007 11013
fostered$	11007
fought$	6461 12477 7145 12638
foul$	12631 4869 4935
found$	2 1053 7428 7429 1899 7793 2254 2303 3789 14845 4628 4647 4901 5168
foundation$	14222 14223 14224 10689
four	9634 9649 15170 9732 15204 9787 4193 4194 15247 15248 15250 15290 4258 4272 9881 15336 15353 15356 15361 9941 15413 15450 15462 10018 15474 15486 10882 10971
four$	7305 12999 3189 14235 14236 14237 14238 14239 14240 9006 9021 14901 9855 15328 15330 5256 5369
fourteen$	2467 2468 2469 14123 14124 14125 14126
fragment$	15435
frame$	14186 14187 14188 4032 10636
frames$	14186 14187 14188 10636
fraternise$	4740
fraternised$	4740
fraternises$	4740
fraternising$	4740
fraternity$	10379
freak$	13098 10444
freaks$	13098 10444
freckled$	3167 5067 5509
freckles$	5510
freckly$	5509
free	9863
free$	5717 121 11390 11391 11392 11393 11394 11395 11396 11397 5963 11707 11708 12014 986 1320 1321 1322 1323 10019 4619 10293
freeloader$	10444
freeloaders$	10444
freely$	11707 11708 663 11727 14935 14936 14937 14938 10292 10293 4697
frequent$	562 563 4670 4802
frequently$	561
fret$	13912 13915 8467
friend	9634 15094 15170 9732 15204 4193 4194 15247 15248 15250 9832 15290 4258 4272 9881 15353 15356 9941 9950 15399 15413 15450 15462 10018 4423 15474 15486 4447 15496 10882 10889 11017
friend$	7077 2009 13164 13194 13195 13196 13197 13283 13311 13312 13313 13314 13315 13316 13327 14178 14181 10374 10509
friendly$	7604
friends$	5598 11147 11174 359 11430 5985 11459 421 6036 6037 6038 11556 6304 6305 6310 6311 6321 6356 803 859 880 6477 12058 12059 12060 6681 12166 6999 7010 7011 7077 1526 7162 7305 7422 1826 1827 1828 1833 12908 12931 7485 2008 2009 13164 13194 13195 13196 13197 13283 13311 13312 13313 13314 13315 13316 13327 2292 8105 8106 8107 13607 13608 13609 13610 13611 13655 13656 13657 13856 13862 13954 14178 14181 14220 3202 3249 3250 14427 14428 14429 14430 14431 8989 8990 8991 9006 9015 9021 9033 9097 14602 9356 9357 9358 9359 9360 9361 9420 14901 14909 14910 14911 14912 14913 14914 14915 9608 15281 9855 4269 15328 15330 4333 15443 10020 10250 10374 10509 4921 10778 10786
friendship$	5727 6034 438 11928 1782 1783 7454 1889 10374 10376
friendships$	3 4 5 6 7 8 9 5634 6034 438 12058 12059 12060 1782 1783 10374 10376
frighten$	13847 13848 13849 13952
frightened$	13804 13805 13806 2804 2805 13951 13955
frightening$	11124 11125 11126 11127 11128
frightens$	8236 13686 8504 8505 14075
fringe$	14281
fringes$	14281
fritter$	5200
frittered$	5200
frittering$	5200
fritterred$	5200
fritterring$	5200
fritters$	5200
frizzy$	5060 5083
from	10819
from$	11261 11368 1183 1184 12573 12574 12575 12576 12577 12584 12585 7726 13270 2285 2286 7894 8117 8150 8366 8395 8475 14178 14181 3230 14346 9630 4133 15214 15234 15236 4212 4220 15280 9907 4323 9944 15437 10025 10113 10114 10154 10155 15624 4639 10600 10698 10743 10832 5317 10938 10981 11040
front$	10205
fruit$	4852
fruitf	9906
fruitful$	15355
frustrating$	9480 14930
ft$	14191 14192 5044
full$	5811 5819 5845 2037 7686 7691 2170 2494 2587 2958 2959 2960 2961 2962 3102 3108 4204 4533 5092
fully$	2349 2494 8094 2702 2705 2728 2736 3101 3103 3104 4698 5002
fumble$	5522
fumbled$	5522
fumbles$	5522
fumbling$	5522
fun$	6034 438 12351
functi	4080 4528 10916
function$	2434 2435 2436 2437 2438 2439
functioned$	2434 2435 2436 2437 2438 2439
functioning$	2434 2435 2436 2437 2438 2439
functionned$	2434 2435 2436 2437 2438 2439
functionning$	2434 2435 2436 2437 2438 2439
functions$	2434 2435 2436 2437 2438 2439
fund$	84 85 86 87 14804
funded$	84 85 86 87
funding$	10797
funds$	84 85 86 87 11023
funeral$	14050 14051 14052 14053 15587
furthe	4055 4352 4431 10889 5299
further$	6866 9652 4317 10028 5256
furthered$	4317
furthering$	4317
furthers$	4317
fuse$	10461
fuses$	10461
fuss$	13912 13915 8467
futile$	5133
future$	11483 11484 11929 11969 12280 12530 13178 4862
futures$	11483 11484 11929 11969 12280 12530
gain$	11785 11786 7907
gained	4472
gained$	10069
gall	10066
gallbladder$	15515
gallery$	9692
gamble$	923 1234
gambled$	923 1234
gambles$	923 1234
gambling$	923 1234 15536
game$	11107 6205 824 13392 13421 14015 14016 14017 14018 14019 8575 8618 15060 15061 15062 15063 15064 10814
games$	824
gaming$	11618 11619 11620 824
gang	4034 9632 9633 4038 9638 15092 15099 15102 9657 9665 9666 9667 4071 4072 9680 4090 4091 15138 4096 4117 4121 9720 9724 9725 9727 15177 15182 15183 15184 4143 15191 9743 4148 9750 15205 15224 4192 9814 4228 15298 15318 9874 4294 9897 9937 10007 15456 4423 15470 10825 10855 10901 10902
gang$	6011 11537 11541 11551 11561 11592 12068 12069 12070 12071 12072 12073 12263 12265 12303 12304 12306 12789 12828 12891 12983 13011 2338 13607 13608 13609 13610 13611 14142 15106 4063 15124 15126 15139 9729 9730 9737 9806 4211 9809 9825 15275 9844 9845 4267 4363 15423 15442 4418 10020 10026 10259 10261 4755 10361 4845 4878 4910 4955 5226 10828 5245 5255 5268 5307 5461 5550
gangling$	5509
gangly$	5509
gangs$	11537 11541 11551 11561 12263 12265 12306 12789 12828 12891 12983 13011 15106 4063 15126 9730 9737 9806 9809 10026 10259 10261 4755 10361 5226 5461 5550
gangsta$	12892 13180 10353 5462
gangstas$	12892 13180 10353 5462
gangster$	12892 1868 2130 2131 2132 2133 13180 10353 10459 5462
gangsters$	12892 1868 13052 2130 2131 2132 2133 13180 10353 10459 5462
gaoler$	11963
gaolers$	11963
gap	10819
gap$	14922 14965
gaps$	14922 14965 4035 4531
garage$	12288 12289 12290 12291 12292 15639 15651
gather	9682 10819 5223 5263
gather$	13385 9559 4047 9688 4163 15228 15478 10634
gathered$	13385 4047 9688 15164 4163 10634
gathering$	13385 4047 15131 9688 4163 10634
gatherred$	13385 10634
gatherring$	13385 10634
gathers$	13385 4047 9688 4163 15478 10634
gaudy$	5107
gaunt$	5509
gave	4054
gave$	290 291 292 293 294 295 296 452 687 688 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039 1040 1157 1158 1159 1160 1161 1162 1175 1176 1177 1178 1179 12332 12333 12334 1354 1355 1442 1443 1444 1445 1446 1447 1449 1450 1822 1823 1995 1996 1997 2807 2808 2853 3069 3707 3733 3851 3852 3853 3854 3855 9491 10227 4877 5356
gbh	10241 5448
gbh$	15690 11045
gcse$	15555 10984 5396 5397 10996
gcses	10137
gcses$	15555 15586 10984 10996
gdpr$	14948
gear$	12007 14270 14271 14272 14273 14274 10704 10714
genera	5223
general$	3300
generation$	10362 10437
generator$	4301 10870
generators$	4301 10870
genes$	13172
genital$	5568
gentleman$	13573 13574 13575
gentlemen$	2625 14073
gents$	2625
get	9821 4445
get$	48 49 76 78 79 80 81 82 11149 5701 142 143 144 145 146 11305 11306 11307 11309 5909 11435 11466 11467 11470 6024 11677 677 680 681 11785 11786 6339 799 800 6498 6499 6555 974 977 6623 1048 1049 1050 1051 1052 12324 12331 12335 6891 6892 6893 6917 6918 6919 6920 1326 12391 12447 12448 1454 1455 7098 12548 7147 12620 12637 12743 12745 12751 12753 1714 1790 1791 1793 1794 1795 12868 12869 1829 1858 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1922 1923 1924 1925 1926 1927 7597 2012 2041 2043 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2059 2060 2061 2062 2063 2064 2065 2066 2068 2069 2114 2167 2173 2184 7797 7798 2244 2263 2272 2273 2274 2275 2276 2277 7907 7909 13425 2477 2483 8080 2484 2485 2486 2487 2490 2491 2492 2493 2619 13748 13749 2717 2721 13774 2733 8339 8344 2754 2829 8435 13899 2877 2990 2991 3008 3015 3016 3017 3018 3019 3020 3027 3045 3146 14375 14376 3371 3372 3373 9009 14480 9032 9040 14524 14525 14526 3878 9539 3960 3961 15153 4275 10046 4492 15609 4673 4695 4696 10294 4785 4787 4792 4839 4847 4867 4881 4913 4915 4923 4924 10730
gets	5365
gets$	48 49 76 78 79 80 81 82 142 143 144 145 146 678 681 799 800 11903 975 978 1048 1049 1050 1051 1052 6907 12447 12448 1454 1455 1714 1790 1791 1795 12868 12869 1829 1858 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1922 1923 1924 1925 1926 1927 2012 2041 2043 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2059 2060 2061 2062 2063 2064 2065 2066 2068 2069 2114 2173 2184 7822 2244 2263 2272 2273 2274 2275 2276 2277 13425 2477 2483 8080 2484 2485 2486 2487 2490 2491 2492 2493 2619 2718 2722 2734 2755 13899 2877 2990 2991 3008 8606 3015 3016 3017 3018 3019 3020 3027 3045 3146 9054 9084 3878 3960 3961 15153 4275 4486 4492 4507 4512 4529 4618 4673 4696 10294 4785 4787 4792 4839 4847 4867 4881 4913 4915 4923 4924 5339 5381 5383
getting$	48 49 76 78 79 80 81 82 142 143 144 145 146 6046 11677 681 6555 1048 1049 1050 1051 1052 7329 1790 1791 1793 1794 1795 7584 2114 7829 7830 7996 2720 13774 2756 14524 14525 14526 9079 14550 3878 3960 3961 4275 4492 4696 10730
ghastly$	4869
gift$	11349 11350 5911 5912 5913 5914 5915 5917 5918 11640 11641 11642 11643 11644 11645 11646 11647 11652 11655 11712 12332 12333 12334 12835
gifts$	266 267 268 269 270 271 272 11349 11350 5911 5912 5913 5914 5915 5917 5918 11640 11641 11642 11643 11644 11645 11646 11647 11652 11655 11712 11739 12332 12333 12334 12335 12780 12781 12808 7363 12835 12851
gilet$	14270 14271 14272 10695 10704
gilets$	14270 14271 14272 10695 10704
gin$	15530
ginger$	8776 5060 5083 5509
girl	9634 15170 9732 15204 15247 15248 15250 15290 4272 15336 15353 15356 9941 15413 15450 15462 10018 15474 10162 10246 10882
girl$	359 421 803 859 880 6477 1833 12920 12921 2009 13082 13094 13164 13194 13195 13196 13197 13283 13311 13312 13313 13314 13315 13316 13327 2292 13486 2620 2621 14038 3202 3249 3250 8951 9041 9042 9664 10219 15695 4747 10373 10385 4789 10442 10509 4921 10661 10684
girlfr	15593
girlfriend$	11201 11660 619 11696 11697 652 653 654 655 656 15599 15607 15614 10285 10286
girlfriends$	11201 11660 619 11696 11697 652 653 654 655 656 10285 10286
girls	9649 9656 15235 9787 4193 4194 9832 4258 9881 15414 4447 15496
girls$	11147 359 11430 5985 421 11531 6083 6085 6087 6304 6305 6310 6311 6321 6356 803 859 880 6477 6681 12166 6999 7010 7011 7076 1526 7162 7305 12842 12852 12853 12854 12855 7422 1826 1827 1828 1833 12893 12895 12905 12908 12920 12921 12936 12937 12938 12939 12940 12941 12942 12943 12944 12945 12946 12947 12950 12951 12952 13000 2008 2009 13082 13094 2076 2077 2078 2079 13164 13194 13195 13196 13197 2174 13229 13283 13286 13311 13312 13313 13314 13315 13316 13327 2292 13343 13486 2495 8154 8155 8156 8157 2586 2620 2621 13691 13700 13954 14038 14220 3202 3249 3250 14427 14428 14429 14430 14431 8989 8990 8991 9006 9015 9021 14481 9033 14491 9097 14602 14764 9356 9357 9358 9359 9360 9361 9419 14883 14901 14909 14910 14911 14912 14913 14914 14915 14916 9608 15281 9855 4269 15330 4333 10262 10373 10385 10432 10438 10442 10466 10509 4921 10661 10778 10786
git$	10363
gits$	10363
giv	4126
give	4054 4127
give$	11324 290 291 292 293 294 295 296 11405 452 687 688 1157 1158 1159 1160 1161 1162 1175 1176 1177 1178 1179 1354 1355 1442 1443 1444 1445 1446 1447 1449 1450 7084 1822 1823 1995 1996 1997 2379 8394 2807 2808 2853 8620 3069 14242 14349 14355 14369 9221 3707 3851 3852 3853 3854 3855 9640 9662 9728 4136 4300 4877 10722
gived$	1995 1996 1997 2853
giveed$	9728
givees$	4136
giveing$	9728 4136 4300
given	4045 9745 9804 4640
given$	11261 5846 5847 1442 1443 1444 1445 1446 1447 1449 1450 1822 1823 1995 1996 1997 2807 2808 2853 3069 3394 14754 14755 14756 14757 3733 3851 3852 3853 3854 3855 15246 4486 4487 4512 4515 4529 4585
gives$	290 291 292 293 294 295 296 452 687 688 1157 1158 1159 1160 1161 1162 1175 1176 1177 1178 1179 1442 1443 1444 1445 1446 1447 1449 1450 1822 1823 1995 1996 1997 2807 2808 2853 14242 3707 3733 3851 3852 3853 3854 3855 9684 9701 9728 4136 4300 4877
giving$	290 291 292 293 294 295 296 452 1157 1158 1159 1160 1161 1162 1175 1176 1177 1178 1179 1442 1443 1444 1445 1446 1447 1449 1450 1995 1996 1997 8340 2807 2808 2853 3707 3851 3852 3853 3854 3855 9684 4877
glad$	297 298 303 463 464 682 683 684 685 686 958 959 960 961 962 963 964 965 966 6757 6875 12325 12326 12327 12328 1283 1284 1285 1485 1486 1487 1488 3028 15080 4711
glamour$	12780 12781 12802 12808
glandular$	5335
glass$	10926
glasses$	10699
glaucoma$	5558
glean$	4047
gleaned$	4047 15175
gleaning$	4047
gleans$	4047
glories$	1020 1021
glory$	1020 1021
gloves$	10699
glued$	3541
go$	5702 11152 5704 5705 11164 5749 11235 11255 11288 11305 11306 11307 11309 5866 11318 376 5991 5992 5993 5994 11444 11464 11466 11467 11468 6054 6056 6057 501 502 503 504 505 506 540 543 546 547 6147 6150 6158 565 566 11677 667 668 669 673 681 11740 11741 11742 11743 11744 6324 11806 11807 11808 6491 6556 6557 970 971 980 1208 1209 1210 1211 1212 1213 1214 12324 12329 12335 6917 6918 6919 6920 12392 1352 1353 7079 7100 12564 12697 12743 12745 12751 12753 1736 1760 1793 1794 1964 2101 2102 2103 2104 2105 2106 2111 2112 2167 2310 2311 2312 14046 14047 14048 14049 3232 3241 3253 3254 3255 3256 3257 14318 14349 14355 14369 14375 14376 3347 14550 9143 9287 9560 9746 4366 15478 4616 4668 4695 4696 10294 4858 10722 5425
goad$	1810 1811 4744
goadded$	1810 1811 4744
goadding$	1810 1811 4744
goaded$	1810 1811 4744
goading$	1810 1811 4744
goads$	1810 1811 4744
goal	4389
goal$	12275 4380 15473
gobby$	5488
goes	15153
goes$	11288 376 501 502 503 504 544 546 547 6158 565 566 667 668 669 674 681 11901 972 1082 1208 1209 1210 1211 1212 1213 1352 1353 1365 1366 6965 6966 1736 1760 1793 1794 1964 2101 2102 2103 2104 2105 2106 2111 2112 2310 2311 2312 3232 3241 3253 3254 3255 3256 3257 3389 14501 14550 9143 9746 15218 4500 4616 4621 4629 4668 4695 4696 10294 4858 5365 5425
gofer$	5465
gofers$	5465
going$	11256 11278 11279 11280 376 11494 6048 501 502 503 504 539 546 547 6146 6149 6156 6157 6158 565 566 623 11677 667 668 669 675 681 11740 11741 11742 11743 11744 11772 11806 11807 11808 6556 1208 1209 1210 1211 1212 1213 1760 1793 1794 7410 1964 2167 2310 2311 2312 8065 8066 2637 3232 3241 3253 3254 3255 3256 3257 14348 8920 3324 3325 3326 3327 8925 3333 3334 3335 14475 14550 9143 4223 4366 4616 4629 4668 4695 4696 4874 5352 5425
goings$	15210 9802
gold$	7638 5072 10699
gone$	6031 6032 6042 6066 6067 6068 6069 6070 6071 6072 6073 501 502 503 504 505 506 546 547 6158 667 668 669 681 11745 11746 6307 11762 11763 11764 11777 1208 1209 1210 1211 1212 1213 1352 1353 7052 7141 7191 12648 1760 1964 2111 2112 14105 14111 14762 14763 9643 9746 4214 10119 4601 4668 4695 4696 10294 4858 5352
gonorr	5568
good$	11108 5719 5760 536 7419 7420 7456 1860 12990 2044 7643 7745 2186 7976 8109 8194 2677 2685 2688 8450 9077 9389 9568 4204 5048
goods$	9955
goodwill$	7588
goose$	10705
gorgeous$	5509
gormless$	10662 5488
gos$	15478
gossip$	10444
gossips$	10444
got	15541 4640
got$	48 49 76 78 79 80 81 82 142 143 144 145 146 11305 11306 11307 11309 676 679 681 11745 11762 11763 11764 11778 810 811 11903 908 909 11972 976 979 6585 6586 6594 1048 1049 1050 1051 1052 6907 6908 12447 12448 1454 1455 1473 1474 1475 1476 1477 1478 1479 1480 12646 7198 1790 1791 1795 12868 12869 2074 2075 2114 2141 2315 2719 2735 2898 2958 2959 2960 2961 2962 3045 3171 3184 3185 3186 3187 3235 9038 14658 14659 3878 3960 3961 15175 4275 4515 4617 4618 4695 4696 10294 4875 4954 5084 5095 5338 5355 5381 5383 5427
gown$	14262
gowns$	14262 14285 14302
gp	10090 4496
gp$	15539 10093
gps	4640
gps$	10237
grade	10971
grade$	15091 10993 5528
graded$	2243 2246 15239 5224 5528
grades	15585 10137
grades$	15091 15586 10993
graffi	10220
graffiti$	15348 15669
graft$	10931
grafts$	10931
grain$	1108
gran	10143 15594 10146 4553 4563 10161 4565 4568 15638 15644 10198
gran$	4541 15592 4566
grandad$	4566
grandf	10143
grandfather$	15592
grandm	10143
grandmother$	12347 15590 15592
grandmothers$	12347
granite$	13942
granny$	12347
grante	9903 5431
granted$	15352 10872
grasp$	12697 7262 7263 7264 7265 7266 7267 7268 7269 7270 7271 7272 7273 8184 13634 8204 13654 8705
grass$	14957
grateful$	15080
gratitude$	13187 13188 13189 13190 13191
grave$	12272 12273 15587
graves$	12272 12273
graveyard$	15639
gravitate$	1743 1744 1745 1746 1747 1748 1749 1750 1751 1752 1753 1754 1755
gravitated$	1743 1744 1745 1746 1747 1748 1749 1750 1751 1752 1753 1754 1755
gravitates$	1743 1744 1745 1746 1747 1748 1749 1750 1751 1752 1753 1754 1755
gravitating$	1743 1744 1745 1746 1747 1748 1749 1750 1751 1752 1753 1754 1755
greasy$	3167 14229 5060 5067 5083
great$	6867 7589
greater$	2478
greatly$	15482
greed$	11416 11417 11418 11419 11420 11421 11795 11796 11797 11798 11865 6455 6456 6476 11926 12100 12354 12355 1310 1311 12497 7120 12780 12781 10321
greedy$	5488
green$	6758 13599 13600 13601 14034 14219 10593 5061 5083
greet$	4004
greeted$	4004
greeting$	4004
greets$	4004
greetted$	4004
greetting$	4004
grew$	2441 2442 3166 5066
grey$	14219 14229 5083 10699 5107 10867
grief$	6828 14085
grip$	8204 13654 14924 15001 15002 15003 15004 4410 10795
grips$	4410
gromme	10066
grommets$	15515
groomed$	11091 11094 11710 12011 12474 12711 12712 12713 12714 12715 12716 12717 12718 12719 12720 12721 12722 12768 12769 12770 12771 12772 12773 12774 12775 13890 10651
groomer$	11592 11684 11689 11694 12229 12619 12910 1868 1952 14040 10380 10383 10384
groomers$	11592 11689 11694 12229 12619 12910 1868 1952 10380 10383 10384
grooming$	11084 11085 11086 11101 11113 11423 11861 11862 12052 6604 12768 12769 12770 12771 12772 12773 12774 12775 14154 10306 10348
gross$	5147
ground$	4125 15260
grounds$	4305 4321 4583
group	9634 15094 9649 15170 9732 15204 15212 15229 15232 15235 9787 15237 4193 4194 15247 15248 15250 9832 15290 4258 4272 15336 4296 15353 15356 15361 9925 9941 9950 15399 9951 15413 15450 10007 15456 15462 10018 4423 15470 15474 15486 4447 15496 10838 5264 5265 10877 10882 10889 10901 10902
group$	11147 11175 11176 359 11430 11432 5985 421 11531 6083 6085 6087 6304 6305 6310 6311 6321 6356 803 6406 859 880 6477 6487 6681 12166 6999 7010 7011 7071 1526 7162 12746 7305 7422 1826 1827 1828 1833 12895 12901 12903 12908 12928 12931 7485 7486 1930 2008 2009 13076 2076 2077 2078 2079 13146 13164 13194 13195 13196 13197 13283 13286 13311 13312 13313 13314 13315 13316 13327 2292 13343 7899 7900 2338 13501 13607 13608 13609 13610 13611 13655 13656 13657 13671 2645 2646 13703 13954 14082 14084 14130 14142 3110 3111 14220 3202 3249 3250 14427 14428 14429 14430 14431 14434 8989 8990 8991 8994 8995 9006 9015 9021 14481 9033 14491 14496 14498 9097 14602 9356 9357 9358 9359 9360 9361 14824 9413 9415 14900 14909 14910 14911 14912 14913 14914 14915 14916 14993 14994 9550 9608 9610 9631 15082 15087 15126 15129 9687 9714 15169 15173 15174 15176 15186 9740 15192 15199 9767 4171 15245 15257 4228 15281 9855 4267 4269 15323 4281 15328 9891 9893 4333 15386 15400 15401 15441 15442 15443 10003 15458 4418 10020 10048 10051 15501 10373 10376 10427 10432 10469 10509 4921 10562 10778 10786 5249 10851 5265 5307 10990
groups$	11176 12901 12903 2009 13164 13194 13195 13196 13197 13283 13286 13311 13312 13313 13314 13315 13316 13327 15126 15257 10432 10509 10851
grow	4443
grow$	2441 2442 2582 13629 13630 8182 3166 5066
growing$	2441 2442 3166 5066
grown$	614 11666 6616 7368 1789 13387 13434 2426 13474 13475 13476 13477 13478 13479 8032 8033 8034 8035 2441 2442 8051 8057 8058 8059 13510 13511 13512 13516 13517 13518 13519 13525 8081 8083 8084 8085 8086 8087 8091 8093 13543 8102 13557 13558 2513 2530 13578 13580 2538 2539 8138 13588 13589 8144 8145 2557 2575 2576 2588 8187 13643 13644 13645 13650 2608 13664 8216 8295 8298 8328 13778 13779 13780 13781 8392 2809 2810 2811 2812 13870 13871 8459 8461 2872 13918 2873 2874 13920 8479 2898 13945 13986 13987 13988 13989 13993 8612 8649 14100 8652 8684 8686 3116 8724 3166 10581 10584 5028 5066
grownups$	13480
grows$	2441 2442 3166 5066
grubby$	14247 14248 5100 5107 5509
grumpy$	5482
guarantee$	3428 9025 3429 9026 3430 9027 3431 9028 3432 3433
guaranteed$	3330 3331 3332 5127
guard	4073 9744 9751 4185 9792 4206 9874 4285 9882
guard$	5896 11635 4050 15097 9670 15172 15193 15195 15200 9782 4189 15241 4207 4208 15323 4330 4346 4449
guardian$	13864 13865 13866 13867 13927
guardians$	13864 13865 13866 13867 13927
guards	9882
guards$	5896 11635 4050 15097 9670 15172 15193 15195 15200 9782 4189 15241 4201 4207 4208 15323 4330 4346 4449
gucci$	10699
guess$	14088 14089
guessed$	12606 12607 7159 7160 12638
guidance$	11295 11296 12398 12399 12738 12739 12740 12741 12742 13812 13829 13893 13894 13895 14644 14645 14646 14647 14648 14649 10342
guilt	15277 9844
guilt$	14976 15293 5191 10792
guiltless$	6546 950 6548
guilty	5437
guilty$	825 826 11982 11983 11984 11985 9919 10307 5437 11034
gullible$	12437 1558 13599 13600 13601 10323 4728 10593 5488
gum$	5559
gun	15693
gun$	12007 7300 7301 10225
guns$	12007
gutless$	5482
gutter$	14508
guttersnipe$	5480
guttersnipes$	5480
gyppo$	5480
gyppos$	5480
habit	10961
habit$	11130 11134 6034 438 1773 1774 1775 3694 10253 10254
habits$	11130 11134 12270 14384 10253 10254 10611
habitual$	562 563 9809 4670 4780 4793 5261
habitually$	561
had	4457 4462 4502 5365
had$	217 218 311 585 588 6296 6297 6298 6301 6302 707 708 709 710 711 712 713 714 715 730 731 732 733 734 795 846 848 928 1009 1010 1046 1048 1049 1050 1051 1052 1075 12167 1127 1128 1317 2074 2075 2141 2204 2315 2506 13890 14178 14181 3171 3184 3185 3186 3187 3235 14563 14564 3533 3583 3584 3585 3586 3588 3589 3590 3591 9206 3614 3615 3616 3617 3618 3619 3620 3621 3622 3623 3624 3625 3626 3627 3628 3650 3658 9281 9282 9283 9295 9297 9365 14815 3986 3987 15175 10008 4458 10059 4469 4471 4477 4479 4486 10099 4512 4515 4585 4617 4954 10634 5084 5095 5150 10854 5317 5338 5339 5380 5416
haemop	5336
haemophilia$	10933
hair$	14212 14214 14215 14216 14281 14312 10667 5073 10680 5085
haircut$	14214 14215 14216 14281 10680 5085 10694
haircuts$	14214 14215 14216 14281 10680 5085 10694
haired$	10648 10657
hairstyle$	14214 14215 14216 14281 10680 5085 10694
hairstyles$	14214 14215 14216 14281 10680 5085 10694
hairy$	5509
half$	838 1088 8841 9409 4276 9899 4384 5159
halfway$	10715
hall	10205
hall$	15654
halluc	5556
hallwa	10205
hallway$	15654
halve$	15420 15447
halved$	15420 10891
halves$	15447
ham$	5169
hand	4111 4138
hand$	294 295 296 11952 11953 945 946 947 948 6612 12213 1175 1176 1177 1178 1179 7083 13160 13161 7970 7971 7972 2376 8367 13817 13818 13819 8570 14218 9728 4136 9888 4300 9988
handded$	294 295 296 1175 1176 1177 1178 1179
handding$	294 295 296 1175 1176 1177 1178 1179
handed	9745 9804
handed$	294 295 296 1175 1176 1177 1178 1179 14921 9728 10759 10760 10812 10874
handedly$	10813
handes$	4136
handful$	1932 7529 1933 7530 1934 7531 1935 7532 13322 10389
handing$	294 295 296 1175 1176 1177 1178 1179 9728 4136 4300 10847
handl	10822
handle	9885 4340
handle$	13204 13243 7951 7963 2392 7990 7991 2395 13460 13461 13684 8268 8269 8270 8273 8274 8276 8277 8280 2701 13748 13749 2723 8321 8322 8323 13774 8436 13931 8520 2937 2938 4004 4410 4998
handled$	2701 2937 2938 4004 4998
handles$	2701 2937 2938 4004 15334 4998
handli	15297 5541
handling$	8268 8269 8270 8273 8274 8276 8277 8280 2701 13774 2937 2938 14015 14016 14017 14018 14019 3693 3920 3921 3922 3923 4004 10241 4998 10774
hands$	11103 11104 11105 11106 294 295 296 11952 11953 6612 12213 1175 1176 1177 1178 1179 12281 12282 7970 7971 7972 2376 8570 14218 14816 14942 9728 4136 4300
handse	9953
handset$	4046 4174 15221 15402 5243
handsets$	4046 4174 15221 15402
handsome$	5509
hang	15153 9885 5327
hang$	11435 11464 11466 11467 11468 11499 11740 11741 11742 11743 11744 11806 11807 11808 6557 6621 1025 12527 1779 1793 1794 13385 3237 3238 3239 3241 10634
hanged$	1793 1794 13385 10634
hanger$	4798
hangers$	15079 4798
hangged$	1793 1794 13385 10634
hangging$	1793 1794 13385 10634
hanging$	11256 11494 11740 11741 11742 11743 11744 11806 11807 11808 12173 12174 1779 1793 1794 13385 14304 14305 10634 10715
hangouts$	15334
hangs$	1779 1793 1794 13385 3237 3238 3239 3241 10634
haphazard$	14966 14967 14968 14969
happen$	11202 11257 11258 11259 11907 12982
happened$	11116 11119 11202 6316 6317 11781 11782 834 6436 11901 11992 6718 12168 12169 12170 12171 12172 12457 12680 12681 12682 12683 12684 13869 14725 14726 14727
happening$	12680 12681 12682 12683 12684
happens$	11116 11202 832 11901 12457 12680 12681 12682 12683 12684
happily$	8313 8314 8315 8316 8317 8318 8319 8350 8351 8352 8353
happy$	297 298 303 5901 431 432 433 463 464 664 665 682 683 684 685 686 958 959 960 961 962 963 964 965 966 6875 12325 12326 12327 12328 1283 1284 1285 1485 1486 1487 1488 3028 4711
harass$	1796 1797 1798 4743
harassed$	1796 1797 1798 4743
harasses$	1796 1797 1798 4743
harassing$	1796 1797 1798 15065 15066 15067 15068 4743
hard	4408 4413
hard$	6650 1092 1093 1094 7257 7261 12810 1953 1954 2030 7646 13180 7732 2197 2198 2199 2200 2201 2202 7872 13379 2378 2660 2661 2662 8496 8497 2901 8542 8562 15079 10005 4412 15461 4885 4893 5009 5011 5025 5062
hardcore$	4830 5488
harden	10888
hardened$	7609 2809 2810 2811 2812 2826 2827 2910 4780 10547 10621 5502
harder	4239
harder$	6446 2197 2198 2199 2200 2201 2202 14626 15060 15061 15062 15063 15064 9836 4412 10814
hardest$	2197 2198 2199 2200 2201 2202
hardier$	2809 2810 2811 2812
hardly$	90 6665 6666 6686 6687 6688 1266 6889 6890 1440 7175 7176 1585 1586 1587 7426 2626 2628 2629 2663 2696 2697 2786 8383 2787 2788 8474 8810 3361 3614 3615 3616 3617 3618 3619 3620 3621 3622 3623 3624 3625 3627 3628 3736 3791 3792 3793 4463 4522 4989 4990 4996 5004 5018 5150 5344
hardy$	3032
harm	9814 5327 5548
harm$	11046 11047 11066 11084 11085 11086 11113 5821 5822 5823 5824 5825 5826 5827 5828 232 233 234 11513 6366 6367 11861 11862 11871 11872 840 6828 12284 12650 12651 12711 12712 12713 12714 12715 12716 12717 12718 12719 12720 12721 12722 12734 12735 12736 12737 13038 13917 14085 9470 14965 9642 9809 9910 10178 15627 4636 15690 10297 5227 5255 5259 5261 10923
harmed$	10923
harmer$	10401
harmers$	10401
harmful$	5719 11544 1855 1856 1857 7471 4657 4777 4788 5261
harming$	10923
harms$	11046 11047 10923
harsh$	14920
has	4457 4494 15541 5365
has$	5603 5605 585 795 908 909 928 1009 1010 1046 1075 1317 1421 7118 1642 2074 2075 7682 2141 2204 2315 2506 2898 2958 2959 2960 2961 2962 14178 14181 3171 3184 3185 3186 3187 3235 3339 9112 14563 14564 3533 9206 3614 3615 3616 3617 3618 3619 3620 3621 3622 3623 3624 3625 3627 3628 3649 3657 3692 9295 9297 4017 15261 9842 10008 4425 4458 4469 4470 4471 4479 4486 10091 4507 4512 4515 4529 4585 4617 4640 4875 4954 10634 5084 5095 5150 5317 5338 5339 5380
hastily$	15069 15070 15071
hat$	10699
hate$	13077 2146 4863
hated$	2146 4863
hates$	13077 2146 4863
hating$	2146 4863
hats$	8846 8847 3251 3252 10699
haunts	4110 9707 9885
haunts$	14384 15334
have$	5604 5606 5900 6005 6039 6043 6063 585 588 6332 795 845 875 908 909 928 6560 1009 1010 1046 1075 1121 6722 6723 1317 1421 7113 7119 7137 7142 7153 7154 7157 7158 7189 7190 7193 7194 7197 7199 1641 12873 2074 2075 7681 2141 2204 2315 13385 2506 2507 8202 2898 2958 2959 2960 2961 2962 3035 3171 3184 3185 3186 3187 3235 8915 8924 14375 3339 3365 9019 9112 14563 14564 3533 14609 14610 14611 14612 9164 14617 14618 14619 9173 9179 9206 9222 3651 3692 14760 14761 9565 9566 4018 15308 10008 4425 4617 4875 4954 10634 5084 5095 10746 10854 10879 5317 5380
having	4462 5365
having$	585 588 6560 1010 7412 3171 3235 10059 4469 4471 4477 5084 5339
havoc$	10422 10423 10424 10430
hawk$	593 4683 4719
hawked$	593 4683 4719
hawking$	593 4683 4719
hawkked$	593 4683 4719
hawkking$	593 4683 4719
hawks$	593 4683 4719
hazel$	14219 5061
he$	5735 5741 6227 6304 6305 6310 6311 6355 6681 1097 1526 12609 1825 7422 1826 12872 1827 1828 7585 2008 13391 14427 14428 14429 14430 14431 8989 8990 8991 8993 9180 14633 5381
head$	11814 11816 11952 11953 1191 1192 1193 1194 1195 6807 1215 12416 12417 12418 12419 12420 12421 12422 12423 6975 6976 6977 12749 12750 13102 13134 7974 13453 13454 13455 2410 2411 2531 2532 2533 2534 2535 2536 2537 8327 8802 8826 8827 3231 3458 9055 3459 9056 3460 9057 3461 9058 3462 9059 3463 9060 14946 3901 15373 10678 5204 5561
headache$	7860
headaches$	7860
headcase$	10444 5480
headcases$	10444 5480
headed$	507 3458 9055 3459 9056 3460 9057 3461 9058 3462 9059 3463 9060 10479 10484 10522 10608 10647 10758
headfirst$	12254 6811
heading$	507 12384 3458 9055 3459 9056 3460 9057 3461 9058 3462 9059 3463 9060 4462
headlong$	12254 6811
heads$	11814 11816 11952 11953 1191 1192 1193 1194 1195 12416 12417 12418 12419 12420 12421 12422 12423 6975 6976 6977 12749 12750 13102 7974 2410 2411 8327 3803 14946 3901 10576 10594 10676 10677
headscarf$	10699
headscarves$	10699
headstrong$	5490
health	10073 10107 15593
health$	11483 11484 11969 12280 12530 7314 7315 7316 7317 7318 9188 15504 15522 10078 10090 10092 15545 10951 5367
healthier$	5719
healthy$	5760
heap$	13198
hear	9741
hear$	12890 4461
heard$	2352 3677 3678 4461 4582
hearin	10072
hearing$	4461 15521 4582 5348 5349 11033
hearings$	11033
hears$	4461
heart$	13146 10054 15504 5340
hearted$	14858 10490 10491 10756
heartless$	14739 5488 5519
heat$	4393 15440
heatin	4620
heating$	15662 10217
heavier$	5039
heavies$	10444
heaviest$	3174 5087
heavil	10085
heavily$	3153 15528 15534 15535 5041
heavy	4408
heavy$	6625 8740 9472 10005 5039 5042 5092 5163 5215 5216
heavyset$	5508
heed$	5686 5687 5688 5689 5690 11405 12400 12401 12697 7289 7290 7291 7292 7293 14413 14414 14415 14685 14779 14780 14781 14782 14783 14784 14785
heeded$	11745 11753
heedless$	97 98 5482
heel$	15390
heels$	14287 14288 14289 14944 10699
height$	3088 3089 3090 14186 14187 14188 10636
held	10819
held$	2384 14163 14754 14755 14756 14757 3934 4028 15112 4177 9915 15382 4452
helicopter$	5251
hell$	969 6901 12847 12866 4842
hellraiser$	5477
hellraisers$	5477
help	4041 4070 4106 4322 4365
help$	5648 172 179 180 11295 11296 11405 11515 11522 11532 11790 11954 12087 12088 12090 12091 12407 12553 7222 12704 12705 12706 13163 13243 13257 7962 13778 13779 13780 13781 13812 13820 13821 13822 13823 13824 13825 13826 13827 13829 13835 13836 13837 13838 13839 13918 13920 14335 3296 3297 3298 3299 14349 14355 14369 14436 14457 14488 14524 14525 14526 14532 3701 3702 3703 14804 14813 3920 3921 3922 3923 14987 4114 4152 4317 4324 4380 15436 4436 15559 10328 10329 10414 10456 10549 10718 10722 10730
helped$	179 180 11956 12675 12676 12677 12678 12679 13258 14354 14360 14365 14368 14374 14469 14486 14510 14511 14512 14513 14514 15108 4317 4324 4436
helper$	12229 10318
helpers$	12229 10318
helpful$	4031 15108
helping$	179 180 7223 14524 14525 14526 9078 4317 4324 4436 10730
helpless$	8242 13923 13924 13925 13926 14034
helpped$	179 180
helpping$	179 180
helps	4322
helps$	179 180 4114 4317 4324 4380 4436 10731
hence$	2889 2890 2891 2892 2893 2894
henchman$	5465
henchmen$	5465
hepatitis$	5560
her	9634 9656 15145 9767 4228 4491 10102 4521 10131 4544 10142 4556 15616 15650 4611 4613 10219 15676 4643 10979 5431
her$	11049 11050 19 11076 5681 5694 5696 11146 102 103 106 110 111 5710 5712 118 5716 5772 5938 344 351 352 353 355 5955 359 5967 5968 5969 5970 5971 5972 421 6033 11502 6080 6107 6190 6235 6240 6251 6335 6377 803 6405 819 820 6423 6449 11901 856 858 859 6471 879 880 6477 11927 6479 6486 899 917 6544 6550 6552 957 12031 6601 6645 6651 6655 6743 6784 6822 6896 6897 1344 1345 1346 1347 6967 7010 7011 1520 1523 12580 7170 12622 7202 12729 12733 7285 12746 1833 7478 12978 13015 7600 7723 13215 2292 7899 7900 13395 2358 8022 8024 8176 8192 13685 8250 13699 8251 8252 8254 13828 13953 8508 13963 8534 8598 8599 3004 3005 3006 14072 14083 8643 3047 8645 3061 8745 8746 8747 8772 3183 3196 3201 3202 3222 8833 3249 3250 14527 9138 9410 14910 14911 14912 14913 14914 14915 9493 9495 9497 9504 14960 15026 9825 15507 10063 10065 15519 4475 10074 4478 10083 10088 4493 10118 10128 15580 4540 10141 4546 4547 10145 4549 10153 4564 10166 4575 15623 10189 10207 10208 10210 15661 15668 15674 10228 10238 10240 4686 4702 4921 5104 5105 10778 5353 5354 5361 5362 5369 10968 5386 5398 11004 5423 5428 5439
herbert$	10450
herberts$	10450
heritage$	8786 8787 8788 8791
heroin	10077 15693 10248
heroin$	15233 15526 10086 15538 15697 10263
hers$	11896
herself$	5597 5599 11049 11050 5638 5639 43 5641 5642 5643 5644 5645 5646 50 11097 11098 5650 5651 5653 5654 58 59 60 61 5660 5661 5662 5940 11410 6036 6037 6038 11533 6161 11812 11813 11815 6385 6386 6387 6388 6389 6390 6391 6392 6394 6395 11847 11848 11864 6424 6425 6426 6427 11877 11878 11879 11880 11881 11882 11883 11884 11885 11886 6442 6443 6444 6445 11895 11900 11922 11923 12045 12046 12047 12048 12049 6606 6824 6825 6827 12277 6835 6836 6837 6838 6840 6842 6843 1247 6895 12461 7200 7204 1608 12656 12657 12658 12659 12660 12661 12662 12663 12664 12665 12666 7218 7219 12669 12670 12671 12672 12673 12674 12676 12677 12678 12679 7529 7530 7531 7532 12992 13156 7731 2135 2136 7734 2138 2139 2140 2309 13412 13413 13414 13415 13416 13417 13418 13687 13688 13689 13690 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 8283 13733 13734 8286 13741 13791 13792 13793 13795 13803 8548 8549 8550 14091 9528 10064 10215 10249 10279 10280 10316 10595 10596 10924
herselves$	10064 10924
hid$	3240 3902
hidden$	3240 15112 10716
hide	9821 4246
hide$	11324 6028 6029 6030 6558 3240 3902 10900
hided$	3902
hides	4246
hides$	3240 3902
hiding	4246
hiding$	6558 12510 3240 3902
hierar	15138 10823 10825 10901
hierarchy$	15124 15125 5529
high$	75 12028 12029 12030 6626 1041 1042 1043 1044 1045 2236 2237 7840 7841 7842 7843 7844 7845 7846 7847 7848 7849 7850 7851 7852 7853 7854 7855 7857 7858 7859 14550 9362 4873 5162
higher$	2236 2237 9695 5363
highest$	2236 2237
highlights$	10681
highly$	4408 5002
hijab$	10699
hijabs$	10699
him	9634 9656 15145 10102 15616 15650 15676 10979
him$	11049 11050 11076 11146 5877 5884 5885 5887 5890 11377 5932 11594 11597 11678 11690 11731 11737 11791 6405 6486 12005 12006 12041 6627 12138 6755 6756 6760 6772 6773 6775 6776 12321 12322 12394 7010 7011 7039 12535 12559 12589 12746 13215 7899 7900 13685 13714 13828 13953 13963 8598 8599 14072 14083 14527 9410 14910 14911 14912 14913 14914 14915 10310 10778 10968 11004
himself$	5597 5599 11049 11050 5638 5639 43 5641 5642 5643 5644 5645 5646 50 11097 11098 5650 5651 5653 5654 58 59 60 61 5660 5661 5662 5940 11410 6036 6037 6038 11533 6161 11812 11813 11815 6385 6386 6387 6388 6389 6390 6391 6392 6394 6395 11847 11848 11864 6424 6425 6426 6427 11877 11878 11879 11880 11881 11882 11883 11884 11885 11886 6442 6443 6444 6445 11895 11900 11922 11923 12045 12046 12047 12048 12049 6606 6824 6825 6827 12277 6835 6836 6837 6838 6840 6842 6843 1247 6895 12461 7200 7204 1608 12656 12657 12658 12659 12660 12661 12662 12663 12664 12665 12666 7218 7219 12669 12670 12671 12672 12673 12674 12676 12677 12678 12679 7529 7530 7531 7532 12992 13156 7731 2135 2136 7734 2138 2139 2140 2309 13412 13413 13414 13415 13416 13417 13418 13687 13688 13689 13690 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 8283 13733 13734 8286 13741 13791 13792 13793 13795 13803 8548 8549 8550 14091 9528 10064 10215 10249 10279 10280 10316 10595 10596 10924
himselves$	10064 10924
his	9767 4228 4491 4521 10131 4544 10142 4556 4611 4613 10219 4643 5431
his$	19 5681 5694 5696 102 103 106 110 111 5710 5712 118 5716 5772 5921 5938 344 351 352 353 355 5955 359 5967 5968 5969 5970 5971 5972 421 6033 11502 6080 6107 6190 11661 6240 6251 11730 6335 6377 803 819 820 6423 11896 6449 11901 856 858 859 6471 879 880 6477 11927 6479 899 917 6544 6550 6552 957 12031 6601 6645 6651 6655 6743 6784 6822 12306 12323 6896 6897 1344 1345 1346 1347 6967 6987 1520 1523 12580 7170 12622 7202 12729 12733 7285 7373 1833 12978 13015 7600 7723 2292 13395 2358 8022 8024 8176 8192 8250 8251 8252 8254 8508 8534 3004 3005 3006 8643 3047 8645 3061 8745 8746 8747 8772 3183 3196 3201 3202 3222 8833 3249 3250 9138 9493 9495 9497 9504 14960 15026 9825 15507 10063 10065 15519 4475 4478 10083 10088 4493 10118 10128 15580 4540 10141 4546 4547 10145 4549 10153 4564 10166 4575 15623 10189 10207 10208 10210 15661 15668 15674 10228 10238 10240 4686 4702 4921 5104 5105 5353 5354 5361 5362 5369 5386 5398 5422 5428 5439
hisself$	5597 5599 5638 5639 43 5641 5642 5643 5644 5645 5646 50 11097 11098 5650 5651 5653 5654 58 59 60 61 5660 5661 5662 5940 11410 6036 6037 6038 11533 6161 11812 11813 11815 6385 6386 6387 6388 6389 6390 6391 6392 6394 6395 11847 11848 11864 6424 6425 6426 6427 11877 11878 11879 11880 11881 11882 11883 11884 11885 11886 6442 6443 6444 6445 11895 11900 11922 11923 12045 12046 12047 12048 12049 6606 6824 6825 6827 12277 6835 6836 6837 6838 6840 6842 6843 1247 6895 12461 7200 7204 1608 12656 12657 12658 12659 12660 12661 12662 12663 12664 12665 12666 7218 7219 12669 12670 12671 12672 12673 12674 12676 12677 12678 12679 12992 13156 7731 2135 2136 7734 2138 2139 2140 13412 13413 13414 13415 13416 13417 13418 13687 13688 13689 13690 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 8283 13733 13734 8286 13741 13791 13792 13793 13795 13803 8548 8549 8550 14091 9528 10249 10279 10280 10316 10595 10596
histor	4055
historic$	9652
history$	3694 15167 9719 4580 10378 10964 10999 11037
hit	15611 15620 4576 15628
hit$	12472 13969 3991 4392 15621 10173
hits$	15621
hiv	5568
hoist$	1058
hold	4246 4357
hold$	11156 6028 6029 6030 6558 12324 12329 12883 12884 12885 12886 12887 13246 7977 7978 7979 7980 2384 7993 7994 8265 8266 8267 2937 2938 2951 2952 2953 3934 4028 9655 9712 15288 9842 4451
holdin	15140 9827 15282 4246 10244
holding$	6558 2384 13816 15077 15276
holds	15140 4246
holds$	2384 2937 2938 2951 2952 2953 3934 4028 9712 15165 15288 9842
hole$	12272 12273
holes$	12272 12273
holmes$	15223
home	10143 15597 15622 15650
home$	11197 11198 11491 11515 11557 11558 11756 11757 11799 11800 6577 6578 6678 12425 12549 12550 12590 12640 7601 7877 13331 13332 2309 7923 13598 13776 13788 13911 14131 3990 15222 15236 4368 9969 4434 15571 15591 15592 15603 15604 15619 15623 15627 15634 15641 15642 15649 15656 15658 4614 15666 15685 10511 5204 5389 11006 11007 5421 11019 11020 11021
homele	15611 5589
homes$	11557 11558 13331 13332 13776 15222 4368 9969 4434 15655 10511 11013
honest$	7133 12583 14354 14360 14365 14374 14469
hood$	3223 14286 8846 8847 3251 3252 4850 10699 5106 10867
hooded$	4764 5036 5107 10867 5509
hoodie$	14270 14271 14272 14281 10699 10701 10704 5514
hoodies$	13384 7936 8798 8799 14270 14271 14272 14273 14274 14278 14279 14280 14281 14283 14291 10699 10701 10704 5514
hoodlum$	5463 5465
hoodlums$	5463 5465
hoodrat$	5463
hoodrats$	5463
hoodrich$	5513
hoods$	13384 7936 3223 14278 14279 14280 14283 14286 14287 14288 14289 14291 8846 8847 3251 3252 10699 10701 5106 10867
hoody$	14270 14271 14272 10704
hook$	1388
hooligan$	10363 5463
hooliganism$	5463
hooligans$	12995 12996 12997 10363 5463
hoot$	14753
hoots$	14753
hop$	6555 1790 1791
hope$	8981 9091 3495 3690 3691 15136 10732
hoped$	3690 3691
hopeless$	7515 7781 3390 3391 4807 4912 4916 5488 5519
hopelessly$	5519
hoper$	12962 12974 12975 12976 10390 10405
hopers$	12962 12974 12975 12976 10390 10405
hopes$	3690 3691 15136
hoping$	3690 3691 15136
hopings$	15136
hopped$	1790 1791
hopping$	6555
hops$	1790 1791
horde$	1847 1848
hornet$	6728
hornets$	6727 6731
horrendous$	13271 13272 13273 13274 13275 13276 13277 13278 13279
horrible$	13271 13272 13273 13274 13275 13276 13277 13278 13279 4869
horrid$	4869
horror$	10363
horrors$	10363
hospit	4496 10096 15611 10163 4636
hospital$	10093 15545 15546 15547 15612 10233 5204 5369
hospitalised$	5576
hospitalized$	5576
hostel	10199
hostel$	15648
hostile$	2211 2212 2213 2214 2215 13280 13281 4395 4918 5486 5520
hostility$	13341 13342 2297 2298 15050 15051 15052 15053 15054 10306 10518
hot	10039 10043 5315
hot$	4620 4925
hotel$	11584 11585 11586 11587 6139 6140 6141 6142 12005 12288 12289 12290 12291 12292 13050 13051
hotels$	11730 12005
hothead$	10389 5478
hotheads$	10389 5478
hotspot$	15488 15492 5312 10912
hotspots$	15488 15492 10912
hounding$	15065 15066 15067 15068
hounds$	12243
hour$	4532
hours$	12991 13056 15559 4514 4532 15688 10611 10797
house	10143 15597
house$	11584 11585 11586 11587 6139 6140 6141 6142 12005 12288 12289 12290 12291 12292 12367 12539 7601 13571 13598 13602 13607 13608 13609 13610 13611 13655 13656 13657 13776 14131 15222 9945 9969 15592 15623 15641 15643 15656 4614 15666 11021
househ	10143
household$	13332 13571 13598 13602 13776 14131 15592 10511
households$	13332 13776 10511
housemates$	8105 8106 8107
houses$	12005 15222 9969 15655
housin	15593
housing$	9188 4368 15605 11016
how$	11320 11321 12031 12569 12580 13389 8271 8272 2683 8437 8438 8576 8578 14154 4278 10303
hub$	9631 15082 15087 15100 15129 9687 9714 15169 15173 15174 15176 15179 9740 15192 15199 15323 9891 15386
huge$	5680
hulking$	5509
hundred$	7002
hung$	11776 1779 1793 1794 13385 3237 3238 3239 10634 10715
hungry$	10548 11022
hunt$	1736 7333 1737 1738 1739 1740 1741 1742 2101 2102 2103 2104 2105 2106 14552
hunted$	1736 7333 1737 1738 1739 1740 1741 1742 2101 2102 2103 2104 2105 2106
hunting$	1736 7333 1737 1738 1739 1740 1741 1742
hunts$	1736 7333 1737 1738 1739 1740 1741 1742 2101 2102 2103 2104 2105 2106
huntted$	1736 7333 1737 1738 1739 1740 1741 1742
huntting$	1736 7333 1737 1738 1739 1740 1741 1742
hurl$	1238 1239 1240 1241
hurled$	1238 1239 1240 1241
hurling$	1238 1239 1240 1241
hurlled$	1238 1239 1240 1241
hurlling$	1238 1239 1240 1241
hurls$	1238 1239 1240 1241
hurried$	958 959 960 961 962 963 964 965 966 4711
hurry$	958 959 960 961 962 963 964 965 966 4711
hurt	4576 15628 5327
hurt$	11091 11094 5821 5822 5823 5824 5825 5826 5827 5828 232 233 234 11514 11828 11853 12111 12112 12113 12125 12126 12447 12448 12472 12474 13075 13951 13952 13955 13970 13971 8523 14377 15621 10173
hurting$	11124 11125 11126 11127 11128
hurtle$	1214
hurtled$	1214
hurtles$	1214
hurtling$	1214
hurts$	12447 12448 8504 8505 14075 15621
husband$	15589 15599 15607 15614
hussies$	5480
hussy$	5480
hustlers$	5499
hyde$	13193
hydroc	5336
hydrocephalus$	10933
hyena$	10444
hyenas$	10444
hygien	10072 10073
hygiene$	15521 15522
hype$	12308
hyper$	4679 5488
hypersexual$	5457
hypersexualised$	5457
hypocritical$	5519
hysterical$	5488
i$	3932
ic	5270
ic$	3135 5038
ic0$	5506
ic1$	5506
ic2$	5506
ic3$	5506
ic4$	5506
ic5$	5506
ic6$	5506
ic7$	5506
ic8$	5506
ic9$	5506
ice$	12231
idea$	11337 12208 6941 6942 6943 6944 1348 1349 1350 1351 9382
ideas$	11336
identi	15092 4060 15117 4087 4103 15226 4222 4225 4228 4230 4242 9839 4291 15370 4437 5234 10865
identical$	8824 5097 5107
identically$	3152 5063 10698 10700
identified$	1865 1897 2257 4179 9825 4645 5256 10854 5261 10867
identifies$	4098 15238 4359
identify$	11405 4094 4098 15228 15238 4359
identifying$	4098 4359
identity$	4067
idiot$	10444
idiots$	10444 10763
idle$	10540 5488
idly$	9370 10751
idolise$	639 640 641 642 643
idolised$	639 640 641 642 643
idolises$	639 640 641 642 643
idolising$	639 640 641 642 643
iep	5375
iep$	10972
ieps$	10972
ies$	13570
if$	11424 11471 694 695 696 697 698 699 700 701 702 703 704 705 706 11765 11766 11771 11774 11775 751 753 754 755 756 757 758 759 760 761 762 763 912 12167 7105 1509 1511 1512 12623 7586 7587 8721 8722 8723 3587 3768 3769 4221 15480
ignor$	1362 1363 1364 4725
ignorance$	12633 5519
ignorant$	5488 5519
ignore$	11281 11435 11464 11466 11467 11468 6522 1802 1803 14550 3912 3913 14985 4745 5122 5189 5190 10794
ignored$	11281 6522 1362 1363 1364 12554 1802 1803 14337 14550 3912 3913 14989 14990 14991 14992 4725 4745 5122 5178 10781 5189 5190 10794
ignores$	11281 6522 1802 1803 14550 3912 3913 4745 5122 5189 5190 10794
ignoring$	11281 6522 1362 1363 1364 1802 1803 14550 14740 14741 3912 3913 15065 15066 15067 15068 4725 4745 5122 5189 5190 10794
ignorred$	1362 1363 1364 4725
ignorring$	1362 1363 1364 4725
ignors$	1362 1363 1364 4725
ill	15611 10163
ill$	125 126 3203 3225 15612 4940 4942
illegal$	11544
illnes	15593 15595
illness$	10914 10950
image$	11621 11629 6203 6204 608 609 841 12008 12308 13853 9567 15096 9648 4052 9683 4147 4149 15254
images	9723 4137 9734 9735
images$	11621 11629 6197 601 11648 6203 6204 608 609 11737 12008 13853 13868 15096 9648 4052 15118 15119 15127 9683 4130 9733 4147 4149 4154 15253 15254
imbecile$	5480
imbeciles$	5480
imei$	4032
immaculately$	3152 5063
immature$	5488
immaturity$	11416 11417 11418 11419 11420 11421 6455 6456 7117 1521 1522 7120
immensely$	15482
immigration$	15593 5426
imminent$	15372
immoral$	5490
immune$	2826 2827 2910
immuni	5572
impact$	14453 14454
impaired$	11180 11181 11182 11183 10946
impairment$	10914 10945
impenetrable$	5482
impetigo$	5560
implan	4483 10080
implant$	15529
implausible$	12879 12880 12881
implicated$	491 492 493 494 4645
importance$	7081
important$	4380
impos	4352
imposed$	9966
imposing$	5039 5509
imposs	4239
impossible$	7257 7261 12866 2197 2198 2199 2200 2201 2202 2660 2661 2662 3390 3391 9836 5133
impress$	13952
impressed$	10334
impression$	11337
impressionable$	5488
impris	15593
imprisoned$	15342
improv	4035
improvement$	14540 9092
impulse$	7281 7917
impulsive$	11180 11181 11182 11183 5488
impulsivity$	7120
in	4498 10139 5365
in$	184 5807 216 11324 11371 11372 11374 11376 6049 6088 6092 6095 6105 6109 6110 6111 602 6208 6209 6210 6212 6273 6274 6275 6278 11925 6542 6545 11995 6582 12034 6617 6788 6805 6839 6856 1340 1341 12704 7392 7401 7442 12900 7465 7482 12932 12933 1888 7562 13012 13024 7696 7697 7698 7699 7727 7728 7792 13309 7861 7894 7901 7941 7999 8003 13587 8191 8222 2761 2762 8566 3131 14178 14181 8751 8769 8773 8774 3198 3227 3228 14277 8829 8834 8838 8842 3246 3247 3248 8850 14516 14523 9111 9150 14693 14738 9498 15010 15083 9742 9747 9774 4220 15276 15280 15293 9934 9942 10052 10053 10070 10098 10116 10119 10124 10142 10190 10194 10196 10202 10206 10226 4639 10264 4734 4963 10562 10682 5098 10698 10700 10729 10743 5206 10854 10944 10954 5358 5411 11010 11015 11035
inability$	5956 360 361 362 363 364 365
inaction$	6417 15021 10798 10800
inadequacy$	5519
inadequate$	5519
inadequately$	5519
inappropriate$	11544 6172 12832 14247 14248 4741 4918 5107
inappropriately$	3152 5063 10698 10700
inattention$	10798
incapable$	170 5131 10738
incessantly$	5517
incest$	15625
inch$	8125 14141
incident$	15259 11002
incidents$	15316 15348 11002
inclin	9863
inclination$	9067 14517 14518 14519 14520 14521 14522
include$	10854
included$	4635
income	15593
income$	10999
incompetence$	5519
incompetent$	5519
incompetently$	5519
inconsistent$	12879 12880 12881 13266 13267 13268 13269 2224 4908
incorrect$	5100
incorrigible$	5490 5491
increa	4443 5299
increase$	4345 10027
increased$	15439
increases$	10027
indecent$	6172 6180
indefensible$	14836
indepe	11015
independence$	15553
independent$	8141 8143 2809 2810 2811 2812 3097 3115 3128 10156 10599 5003 10630
indestructible$	10607
index	10823
index$	15258 9846
indian$	3154 8757
indica	9653 10819
indicate$	15265
indicates$	15265
indifference$	14829 15021 15050 15051 15052 15053 15054 10798 10800 5519
indifferent$	10738 5519
indiscriminate$	985
indisputably$	5517
indivi	15486 4447 10877
individual$	2009 13164 13194 13195 13196 13197 13283 13311 13312 13313 13314 13315 13316 13327 14178 14181 15134 4227 15486 10432 10509 10563 5378
individuals$	12825 12826 12827 12828 2009 13164 13194 13195 13196 13197 13283 13311 13312 13313 13314 13315 13316 13327 14178 14181 4227 9956 10432 10466 10509 10563
inducement$	12310 12311 12312 12313 12314 12315 12316
indulge$	498 499 500
indulged$	498 499 500
indulges$	498 499 500
indulging$	498 499 500
ineffective$	5519
ineffectual$	5519
inept$	5519
ineptitude$	5519
inevitable$	3350 3351 3352 3353 3354 3355 3392
inevitably$	10739 5517
inexcusable$	9480 14930 5519 5520
inexcusably$	5519
inexplicably$	5521
infamous$	1955 1956 1957 1958 1959 1960 1961 1962 2335 4965 5493
infant	15574
infatuated$	632 633 634 635 636 637 638
infection$	10914
infested$	1849 1850
inflexible$	14920
inflicted$	10301
influe	15470
influence$	12902 10374
influenced$	11091
influences$	12902 10374
influential$	15154
inform	9640 4145 4322 4365 5221 10819 5299
inform$	15089 4048 15105 4068 4069 9742 4317
informant$	15343 10818
informants$	10818
information$	11295 11296 7135 14818 9406 3920 3921 3922 3923 9644 15104 15105 4061 15137 4129 9886
informed$	5717 121 5963 8163 4317
informing$	4068 4069 9742 4317
informs$	4068 4069 9742 4317
ingrate$	5480
ingrates$	5480
inhale	5570
inhaler$	10959
ining$	9742
initia	4391
initiative$	9988 5310
injection$	15532
injections$	15532
injunc	9901 9962 9963 10232
injunction$	15350 15351 4307 9909 15358 15405 15411 15412 9964 15416 15419 15681 15687 10887
injunctions$	4307 15358 15405 15411 15412 9964 15416 15419 10887
injuries$	12650 12651 10950
injury	10054
injury$	12650 12651 15503 10950
inmate$	10459
inmates$	10459
inner$	3138
innocence$	13625
innocent$	6546 950 6548 13565 13566 13567 13568 8219 8220 8221 8242 8411 8412 8413 8414 14034 10587 10605
innocents$	13560 13561 13562 13563 13564 13672 13673 13674 13675 13691 13693 13694 13695 13696 13697 13698 14036 10586 10605
inpati	5573
input$	5812 11262
inquir$	4244
inquiries$	4244
inquirs$	4244
inquiry$	4244 10851
ins$	9742
insane$	10510
inside$	11324 11371 11372 11374 11376
insight$	12761 12762 8282 2686 2687 8285 10330
insist$	257 258 448 449 450 451 958 959 960 961 962 963 964 965 966 4711
insisted$	257 258 448 449 450 451 958 959 960 961 962 963 964 965 966 12502 4711
insisting$	257 258 448 449 450 451 958 959 960 961 962 963 964 965 966 4711
insists$	257 258 448 449 450 451 958 959 960 961 962 963 964 965 966 4711
insistted$	257 258 448 449 450 451 958 959 960 961 962 963 964 965 966 4711
insistting$	257 258 448 449 450 451 958 959 960 961 962 963 964 965 966 4711
insolent$	5488
insomn	5556
inspec	4034 9632 9633 4038 9638 15092 9665 9666 9667 4071 4072 9680 4090 4091 4096 4117 4121 9720 9724 9725 9727 15177 15182 15183 15184 4143 9743 4148 9750 15205 4192 9874 4294 9897 9937
inspector$	9631 15082 15087 4050 15114 15115 15116 9668 9669 15129 9687 4113 9714 15169 15173 15174 15176 9740 15190 15192 15199 9789 15323 9891 15386 10906
instag	4299
instagram$	567 6164 568 6165 569 6166 570 6167 571 6168 11618 11619 11620
instead$	14997 14999 15056 15057 15059
instigator$	10859 5466
instigators$	10859 5466
instincts$	10619
institutional$	5147
instructed$	4064 4196 9803
instructions$	11971 12398 12399 10342
insuli	5559
insulin$	10082
insulting$	2647 2648 2649 2650 2651 2652
insults$	11369
integrated$	5254
intel	5221
intel$	10818
intell	4112 15224 10823 10865
intelligence$	14818 15099 9651 15101 15121 9709 9730 15181 9739 15191 9806 9845 4280 9886 5222 10820 5224 5525 5539 5545
intended$	4380
intens	4408 5299
intensive$	10005 10095 5441
intent	4389
intent$	11043
intention$	9067 14517 14518 14519 14520 14521 14522
intentions$	9067 14517 14518 14519 14520 14521 14522
intents$	2611
interc	9795 5541
intercepted$	15244
intercourse$	10272
interest$	5903 5904 11370 11913 13438 13439 13440 13441 14457 9067 14517 14518 14519 14520 14521 14522 14685 14779 14780 14781 14782 14783 14784 14785 9340 9341 9342 9343 9344 9544 15001 15002 15003 15004 4061 4152 15273 10795
interested$	9074 9244 14759 9511 9590 15080
internally$	5381
internet$	567 6164 568 6165 569 6166 570 6167 571 6168 11618 11619 11620 4689
interr	9771
interrogate$	4279
interrogated$	15220
interrogateing$	4279
interrogates$	4279
interrupt$	10740
interrupted$	10740
interrupting$	10740
interrupts$	10740
interruptted$	10740
interruptting$	10740
interv	4225 4638
intervene$	14804 14984 14987 15366
intervened$	14682 14814
intervention$	5812 11262 13257 14335 15683 10718 11039
interventions$	5812 11262 13257 14335 3296 3297 3298 3299 10718
interview$	4279
interviewed$	4255 4625
interviewing$	4279
interviews$	4279
intimate$	6172 657 658 659 660
intimidate$	1796 1797 1798 4743 10740
intimidated$	1796 1797 1798 13951 4743 10740
intimidates$	1796 1797 1798 4743 10740
intimidating$	11124 11125 11126 11127 11128 1796 1797 1798 13379 4743 4918 5062 10740 5486
into	4029 4498 5223
into$	11095 11150 11324 11371 11372 11374 11376 11495 6098 6099 6100 6102 6276 6277 6278 11915 6574 6575 6576 12035 1190 6788 6805 12260 12261 6815 6816 6818 6839 6857 6858 6859 6860 12519 12520 12521 12522 12524 12525 12526 12647 12763 12764 12765 12766 12767 7790 13445 9738 4212 15280 9841 4639 5358 5411
introd	4357
inured$	2826 2827 2910
invariably$	5517
invest	9708 9749 4291 15370 4438 15635 5283 5430 5546
investigate$	14804 14987
investigating$	9708
investigation$	15143 15198 4244 15363 15368 11027
investigationies$	4244
investigations$	15143 4244 15363 15368
investigationy$	4244
investigators$	15157
invincible$	5502
invitation$	12310 12311 12312 12313 12314 12315 12316 8888 3292 8890 3294 3295
invitations$	8888 3292 8890 3294 3295
invite$	11065 5617 38 306 307 323 324 325 326 327 328 329 330 5936 5937 778 779 6464 1243 1244 1245 1246 4700 4705 4709
invited$	11065 5617 38 306 307 323 324 325 326 327 328 329 330 5936 5937 778 779 12163 12164 1243 1244 1245 1246 4700 4705 4709
invites$	11065 5617 38 306 307 323 324 325 326 327 328 329 330 5936 5937 778 779 1243 1244 1245 1246 4700 4705 4709
inviting$	11065 5617 38 306 307 323 324 325 326 327 328 329 330 5936 5937 778 779 1243 1244 1245 1246 14524 14525 14526 4700 4705 4709 10730
involv	15277 15298 10855
involved$	11091 11094 491 492 493 494 495 496 497 12043 1845 2195 14477 14479 14988 9827 15309 9861 9889 4645 10352
involvement$	491 492 493 494 11898 1845 9844 9888 10352
involving$	15299
iq$	5554
irish$	3154 8757
iron$	13942 13943
irredeemable$	5491
irresponsible$	100 101 5719 1517 4656 4727 5519
irresponsibly$	5449 5519
is	4080 9715 15541 5321
is$	5731 5737 357 358 524 6216 799 800 953 6905 1714 1829 1858 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1922 1923 1924 1925 1926 1927 2012 2041 2043 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2059 2060 2061 2062 2063 2064 2065 2066 2068 2069 7679 2173 2184 2204 2209 7817 7822 2244 2263 2272 2273 2274 2275 2276 2277 7920 13464 13465 2477 2483 8080 2484 2485 2486 2487 2490 2491 2492 2493 2518 2612 2613 2614 2619 2877 2904 2990 2991 3008 3015 3016 3017 3018 3019 3020 3027 8656 8657 14178 14181 3146 14242 8816 3245 3282 8893 8984 9112 3561 3562 9279 9290 9387 9408 3874 9517 3928 3929 15013 15036 4040 9663 15147 9699 9790 9800 15261 9818 4262 9923 10024 4504 10168 4598 4631 4673 4698 4785 4787 4792 4839 4847 4867 4881 4897 4913 4915 4923 4924 5010 10634 10682 10683 5166 5193 10854 5345 5350 5352 5355 5381 5383 5406 5414 5427 5428 5433
island$	10706
isolated$	379 380 381 382 7473 7474 7475 7476
isolation$	12926 14551 4519 10387
iss$	5441
issu	4126
issue$	13337 4049 9647 4051 4367 4392 10352 10516 10964
issued$	4049 9647 4051 15098 9804 9903 4367
issues$	13337 4049 9647 4051 9684 4367 4392 10352 10516 10964
issuing$	4049 9647 4051 4367
it$	11066 11670 11737 11817 11818 11823 6458 878 6497 11954 6511 11991 12037 6603 6643 1117 12181 12262 12294 12350 1308 1309 12386 6940 12427 7067 7655 2126 13216 2309 13389 7949 13807 8424 13875 8428 8517 8541 8565 14015 14016 14017 14018 14019 3336 14408 14554 14571 9180 14633 9228 9229 3682 3683 14808 14817 9469 3883 3884 14971 14972 9557 9580 10300 10497 10787
itch$	1135 1136 1137 1138
itched$	1135 1136 1137 1138
itches$	1135 1136 1137 1138
itching$	958 959 960 961 962 963 964 965 966 1022 1023 1024 1026 1027 1135 1136 1137 1138 4711
itchy$	7671
its$	6074 11554 822 6422 956 7201 14631 9392 9403 9493 9495 9497 14948 14949 9502 9504 9505 14960 14978 9531 9569 9570 15026 3990 9588 9596 9597 9674 4215 10021 10207 5148 10777 5194 5203
itself$	5597 5599 5638 5639 43 5641 5642 5643 5644 5645 5646 50 11097 11098 5650 5651 5653 5654 58 59 60 61 5660 5661 5662 5940 11410 6036 6037 6038 11533 6161 11812 11813 11815 6385 6386 6387 6388 6389 6390 6391 6392 6394 6395 11847 11848 11864 6424 6425 6426 6427 11877 11878 11879 11880 11881 11882 11883 11884 11885 11886 6442 6443 6444 6445 11895 11900 11922 11923 12045 12046 12047 12048 12049 6606 6824 6825 6827 12277 6835 6836 6837 6838 6840 6842 6843 1247 6895 12461 7200 7204 1608 12656 12657 12658 12659 12660 12661 12662 12663 12664 12665 12666 7218 7219 12669 12670 12671 12672 12673 12674 12676 12677 12678 12679 12992 13156 7731 2135 2136 7734 2138 2139 2140 13412 13413 13414 13415 13416 13417 13418 13687 13688 13689 13690 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 8283 13733 13734 8286 13741 13791 13792 13793 13795 13803 8548 8549 8550 14091 14846 9528 10249 10279 10280 10316 10595 10596
jacket$	14244 14270 14271 14272 14281 10699 10704 10712
jackets$	14244 8798 8799 14270 14271 14272 14273 14274 14281 10699 10704 10712
jail	10163 10236
jail$	14504 15588 15612 15685 4848
jailbait$	5480
jailed	15595
jailed$	15342 10227
jailer$	11963
jailers$	11963
jamaican$	3154 8757
january$	11559
jaundice$	5558
jaws$	12236 12239
jealous$	5488
jeans$	8798 8799 14270 14271 14272 14287 14288 14289 3244 14294 10699 10704 5118
jekyll$	2147
jeopardise$	10 4652 4653
jeopardised$	10 4652 4653
jeopardises$	10 4652 4653
jeopardising$	10 4652 4653
jeopardize$	10 4652 4653
jeopardized$	10 4652 4653
jeopardizes$	10 4652 4653
jeopardizing$	10 4652 4653
jeopardy$	11046 11047 11057 9965
jewellery$	14270 14271 14272 10699 10704
job	15593
job$	14599 14689 14690 14691 14692 14705 14706 14707 14708 14709 14710 14711 14712 14713 14714 14839 14843 14851 15060 15061 15062 15063 15064 15143 10774 10814
jobs$	14705 14706 14707 14708 14709 14710 14711 14712 14713 14714 15060 15061 15062 15063 15064 15143 10814
jobsworth$	5519
jobsworths$	5519
joggers$	14270 14271 14272 14273 14274 14287 14288 14289 3244 14291 10699 10704 5118
join$	11435 11464 14377
joined$	967 968
joint	4431 5299
joint$	10028 5254
jointly$	940 4710
joke$	13050 13051 10773
joker$	10444
jokers$	10444
journe	15247
judge$	13460 13461 13684 8238 8239 8240 8241 8292 2723 8321 8322 8323 14165 14984 4341 4630
judged$	5722 2243 2260
judgement$	134 135 136 137 6523 12416 12417 12418 12419 12420 12421 12422 12423 12605 10774
judges$	4341
judging$	8238 8239 8240 8241 2723 8321 8322 8323
judgment$	134 135 136 137 12605 10774
july$	11559
jump$	6555 1208 1209 1210 1211 1212 1213 1275 1276 1277 1790 1791 4009
jumped$	1208 1209 1210 1211 1212 1213 1275 1276 1277 1790 1791 4009
jumper$	14270 14271 14272 10704
jumpers$	8798 8799 14270 14271 14272 10704
jumping$	6555 1208 1209 1210 1211 1212 1213 4009
jumpped$	1208 1209 1210 1211 1212 1213 4009
jumpping$	1208 1209 1210 1211 1212 1213 4009
jumps$	1208 1209 1210 1211 1212 1213 1275 1276 1277 1790 1791 4009
june$	11559
jungle$	14009
junkie$	5473
junkies$	5473
just$	5743 5801 5805 671 6291 6295 771 936 941 6646 6647 1302 1303 12612 12613 12614 12615 2309 2922 3337 3377 3378 3379 3380 3496 3716 3717 5124
justice$	13381 13382 9193 15379 15380 15678 15679 10234 15684
justification$	10772
justified$	15436 10451
juvenile$	4780 4783 4793 5505
juveniles$	5505
keen$	297 298 303 431 432 433 463 464 682 683 684 685 686 958 959 960 961 962 963 964 965 966 1022 1023 1024 1026 1027 6875 12325 12326 12327 12328 1283 1284 1285 1286 1287 1288 1485 1486 1487 1488 9595 15080 15136 4711
keens$	15136
keep	9821 4398 4445
keep$	53 11235 5829 11293 5867 5961 5996 11464 11466 11467 6084 538 541 548 549 550 551 552 553 554 555 556 557 558 559 560 6323 843 844 6481 885 6483 6484 6485 6528 6529 6530 6531 6532 12324 12329 7012 12467 12564 1603 1607 1621 12697 12706 1780 7439 13684 8268 8269 8270 8273 8274 8276 8277 8280 13774 8342 14094 14095 14165 14349 14355 14369 14594 3601 3602 3603 3992 4028 4048 4167 15436 4394 4669 10722
keeped$	11235
keepers$	14093
keeping$	11235 11494 538 541 548 549 550 551 552 553 554 555 556 557 558 559 560 1603 1607 12656 12657 12658 12659 12660 12661 12662 12663 12664 12665 12666 1622 8268 8269 8270 8273 8274 8276 8277 8280 13774 14854 4028 4167 4394 4669
keepped$	11235
keepping$	11235
keeps	4398
keeps$	11235 5830 11293 538 541 548 549 550 551 552 553 554 555 556 557 558 559 560 843 844 1781 7439 3175 4028 4167 9842 4394 4669
keg$	13105
kegs$	13105
kept$	11235 5831 11293 538 541 548 549 550 551 552 553 554 555 556 557 558 559 560 11738 11745 11753 11804 11805 6360 764 765 843 844 7108 12642 7439 14470 14471 14472 14473 3538 14594 3601 3602 3603 14814 4028 15112 4167 15439 4448 4535 4669 10794
ketami	10077
ketamine$	12012 15526 10086 15536 15538 5364
key$	9502 9635 15154 15373 15378 15574 4829 5256 5259 5261 5262
kg$	15518
kick$	5673 77 5676 1129 1130 1131 1132 1133 1134 13075 14376 3911 15621 4920
kicked	4576
kicked$	1129 1130 1131 1132 1133 1134 3911 15621 4576 10173 4577 4920
kicking$	1129 1130 1131 1132 1133 1134 12510 7557 13063 13064 13969 3911 4920
kickked$	3911
kickking$	3911
kicks$	11511 12351 3911 15621 10320 4920
kid$	2009 13082 13164 13194 13195 13196 13197 13283 13311 13312 13313 13314 13315 13316 13327 13486 2620 2621 13708 14037 14123 14124 14125 14126 10355 10362 10373 10442 10509
kidney	10066 15516
kidney$	15515
kids$	12842 12852 12853 12854 12855 12893 12895 12905 12908 2009 13082 2076 2077 2078 2079 13164 13194 13195 13196 13197 13283 13286 13311 13312 13313 13314 13315 13316 13327 13370 13486 2495 13554 13560 13561 13562 13563 13564 13642 2620 2621 13672 13673 13674 13675 13691 13693 13694 13695 13696 13697 13698 13706 13930 13933 13934 14037 14123 14124 14125 14126 10262 10355 10362 10373 10442 10466 10509 10555 10586
kill	5327
killed	15620
kilo$	15518
kilos$	15518
kind$	11115 12840 2029 2031 2032 2033 13809 13810 13811 8507 14243
kingpin$	5465 5471
kingpins$	5465 5471
kings$	13183
kinshi	4586
kinship$	10183
kiss$	11324
kissed$	5894 11675
kissing$	11712
kitche	10205
kitchen$	15654
kitted$	3204 3205 3206 5101
knew$	222 224 225 226 227 228 229 230 231 235 236 237 238 239 240 241 242 243 244 245 246 247 248 11303 11304 259 260 261 262 263 5861 5862 309 987 988 989 990 991 992 993 994 995 996 997 998 12283 1334 1335 1336 1337 1338 1339 1456 1524 7122 7123 2345 2346 2354 2355 2356 2357 2416 2418 2419 2420 2421 2502 2834 2835 2836 2837 2838 2839 2840 2841 2954 2955 2956 2957 2974 2975 2976 2977 2978 2979 2980 2981 2982 2983 2984 2985 2986 3021 14569 3677 3678
knife	15693
knife$	11479 11537 12007 12263 12265 7300 7301 7360 7361 7362 14548 9809 4360 10225 15690
knives	15093 15102 15282 15325 15345 4358
knives$	11477 12007 7360 7361 7362 13872 8425 14547 4066 15270 15291 15292 9955
knock$	1779 1793 1794 13969 15262
knocked$	1779 1793 1794 8891
knocking$	1779 1793 1794
knockked$	1779 1793 1794
knockking$	1779 1793 1794
knocks$	1779 1793 1794 14011
know	4087 4103 4160
know$	183 222 224 225 226 227 228 229 230 231 235 236 237 238 239 240 241 242 243 244 245 246 247 248 11303 11304 259 260 261 262 263 5861 5862 309 11367 6170 987 988 989 990 991 992 993 994 995 996 997 998 1334 1335 1336 1337 1338 1339 1456 7111 7112 1524 7122 7123 7129 7130 7654 2058 2141 2345 2346 2347 2348 2354 2355 2356 2357 2382 2416 13463 2418 2419 2420 2421 2502 2668 2669 2670 2674 2834 2835 2836 2837 2838 2839 2840 2841 2954 2955 2956 2957 2974 2975 2976 2977 2978 2979 2980 2981 2982 2983 2984 2985 2986 3021 14088 14089 14163 14569 14675 14676 9383 9384 9385 9628 15081 15117 4082 4089 4094 4108 4203 4257 9895
knowed$	2502
knowing$	5810 214 309 987 988 989 990 991 992 993 994 995 996 997 998 12283 1456 2425 2502 13859 2842 8441 8442 8443 9628 10572 10612
knowingly$	11707 11708 663 11727 10292 10293 4697 5459
knowledge$	2389 2391 13469 8184 13634 8204 13654 8282 2686 2687 8285 14006 8705
knowledgeable$	2425 13859
known	4137 9734 9735 15217 4225 4228
known$	222 248 7111 7112 12562 7129 7130 12606 12607 7159 7160 12797 12825 12826 12827 12828 1955 1956 1957 1958 1959 1960 1961 1962 2124 7722 2335 7933 7934 2502 9166 3677 3678 15113 4080 15206 9825 15275 4236 4260 4263 4288 4626 4741 4780 4784 4793 4966 5256 5259 5261
knows	4160
knows$	222 224 225 226 227 228 229 230 231 235 236 237 238 239 240 241 242 243 244 245 246 247 248 11303 11304 259 260 261 262 263 5861 5862 309 987 988 989 990 991 992 993 994 995 996 997 998 1334 1335 1336 1337 1338 1339 1456 1524 7122 7123 2141 2345 2346 2347 2348 2354 2355 2356 2357 2383 2394 2416 2418 2419 2420 2421 2502 2668 2669 2670 2675 2834 2835 2836 2837 2838 2839 2840 2841 2954 2955 2956 2957 2974 2975 2976 2977 2978 2979 2980 2981 2982 2983 2984 2985 2986 3021 14569 15081 4203 9895
knuckle$	14218
knuckles$	14218
kudos$	12776 12809
kurdish$	3154 8757
label$	10714
labelling$	15065 15066 15067 15068
labels$	10699 10714
labour$	10496
lac$	4958 4959 5492
lack$	95 1677 1678 1679 1680 1681 1682 1683 1684 1685 1686 1687 2203 2322 3955 9553 9554 9555 4733 4752 4803
lackadaisical$	14857 5519
lacked$	1677 1678 1679 1680 1681 1682 1683 1684 1685 1686 1687 4733 4752 4803 4908
lackey$	5465
lackeys$	5465
lacking$	1677 1678 1679 1680 1681 1682 1683 1684 1685 1686 1687 14966 14967 14968 14969 4733 4752 4803
lacks$	1677 1678 1679 1680 1681 1682 1683 1684 1685 1686 1687 4733 4752 4803 4908 4956
lad	15336
lad$	12920 12921 2009 13082 13164 13194 13195 13196 13197 13283 13311 13312 13313 13314 13315 13316 13327 2620 2621 10219 10361 10373 10385 10442 10509 10661 10684
ladies$	2556 2625 14073 3096 14143
lads	9634 15170 9732 15204 15247 15248 15250 9832 15290 4272 9881 4296 15353 15356 9941 15413 15450 15462 10018 15474 4447 5264 10882
lads$	11147 11325 11351 11354 11375 359 11430 5985 421 11561 11593 6304 6305 6310 6311 6321 6356 803 859 880 6477 12063 12068 12069 12070 12071 12072 12073 6681 12166 6753 12215 12218 6999 7010 7011 7076 12544 1526 7162 7305 12786 12793 12816 12833 7386 7422 1826 1827 1828 1833 12893 12895 12905 12908 12920 12921 13000 2008 2009 13082 2076 2077 2078 2079 13164 13194 13195 13196 13197 13229 13283 13311 13312 13313 13314 13315 13316 13327 2292 13343 13400 13401 13402 13403 2495 8154 8155 8156 8157 2620 2621 13691 13954 14220 3202 3249 3250 14315 14427 14428 14429 14430 14431 8989 8990 8991 9006 9015 9021 14481 9033 9097 14602 9432 14901 9608 15281 4267 4269 4281 15328 15330 9893 4333 15442 10361 10373 10385 10432 10442 10466 10509 4921 10661
lady$	2525 13573 13574 13575
lager$	15530
laid$	56
lair$	12236
lairy$	5482
lambs$	14036
lame$	14857
lamentable$	5519
land$	0 1 2921
landded$	0 1
landding$	0 1
landed$	0 1 11972 2921
landing$	0 1
landlord$	12139 1101 9180 9185 9186 15005 9583 15072 15073 15602 5204
landlords$	15172
lands$	0 1 2921
landscape$	12897 13144
language$	10056
lank$	5083
lanky$	8776 5509
lap$	817 1343
laped$	817 1343
laping$	817 1343
lapped$	817 1343
lapping$	817 1343
laps$	817 1343
large$	8738 8740 5039 5509
largely$	940 3928 3929 5193
larger$	5039
lashes$	10675 10681 10688 10699
last$	9096 4518
late$	2309 14550 14747 14748 14749 14920 14981 9533 15524
laugh$	5679 12348 12352 1689
laughable$	14857
laughed$	1689
laughhed$	1689
laughhing$	1689
laughing$	1689
laughs$	12349 12351 1689
launderette$	15639
law	10220
law$	1932 1933 1934 1935 1943 1946 13017 2110 8554 2963 15669 5236
lawless$	4912 10510 5488
lax$	985 3807 3808 3809 3810 14920 14966 14967 14968 14969 9533 5177
lay$	56 5980 5981 5982 5983 1062 13092 5284
layabout$	5463
layabouts$	5463
laying$	56
lays$	56 13092 13093
lazily$	5519
laziness$	5519
lazy$	3807 3808 3809 3810 9533 5093 5177 5488 5519
lead	4322 10897
lead$	11058 280 281 282 283 284 285 335 336 337 1163 1164 1165 1166 1869 1870 1871 1872 13024 1995 1996 1997 2544 2545 2546 2547 2548 3050 14685 9908 5299
leadded$	3050
leadding$	3050
leaded$	3050
leader	10865
leader$	13117 15268 15303 15373 10352 10369
leaders$	13117 15125 15268 15303 15373 10352 10369
leadership$	14779 14780 14781 14782 14783 14784 14785 3920 3921 3922 3923 15001 15002 15003 15004 10022 10352 5147 10774 10795
leadin	15140
leading$	280 281 282 283 284 285 1869 1870 1871 1872 2544 2545 2546 2547 2548 3050 15154 9940
leads	15140
leads$	280 281 282 283 284 285 335 336 337 11903 11904 11905 1163 1164 1165 1166 12384 1869 1870 1871 1872 1995 1996 1997 2544 2545 2546 2547 2548 3050 15165 5299
league$	9578
lean$	5039
leap$	1208 1209 1210 1211 1212 1213 1275 1276 1277
leaped$	1208 1209 1210 1211 1212 1213 1275 1276 1277
leaping$	1208 1209 1210 1211 1212 1213
leapped$	1208 1209 1210 1211 1212 1213
leapping$	1208 1209 1210 1211 1212 1213
leaps$	1208 1209 1210 1211 1212 1213
leapt$	1208 1209 1210 1211 1212 1213 1275 1276 1277
learn	15092 9661 4087 9741 4222 4230 4242 9839
learn$	183 11405 7018 1422 1423 1424 1425 7124 7125 7126 7127 7128 7129 7130 1643 12697 13265 14349 14355 14369 14423 14424 14425 14426 14460 14984 15110 4082 4094 10722
learned$	11957 11958 6607 1011 7124 7125 7126 7127 7128 7129 7130 2679 14470 14471 14472 14473 15175
learning$	171 7124 7125 7126 7127 7128 15557 10111 15577 5318 5348 5375 5377
learns$	14460 14482 14483 14484 14485
learnt$	11957 11958 6607 1011 7124 7125 7126 7127 7128 7129 7130 2680 14470 14471 14472 14473
least$	9170 9332 5019
leave	15153 15609
leave$	0 1 5600 5627 11077 11078 11079 11080 11081 11082 11083 41 42 44 67 68 69 11164 11193 11357 11405 11435 11464 11466 11467 11468 6022 565 566 11787 6917 6918 6919 6920 6921 1378 1379 1380 12459 12467 12545 12564 12637 3064 14349 14355 14369 14377 3759 3760 3761 3762 3763 3764 3765 3766 3767 3962 3963 15478 4596 10722 5199
leaved$	5627 11077 11078 11079 11080 11081 11082 3064
leaves$	0 1 5600 5627 11077 11078 11079 11080 11081 11082 41 42 44 67 68 69 565 566 1378 1379 1380 12566 3064 3759 3760 3761 3762 3763 3764 3765 3766 3767 3962 3963 15478 4596 4639 5199 5411
leaving$	0 1 5627 11077 11078 11079 11080 11081 11082 41 42 44 67 68 69 565 566 1378 1379 1380 3064 3759 3760 3761 3762 3763 3764 3765 3766 3767 3962 3963 4596 5199 10847 5411
lecturing$	8244
led	10819
led$	11058 11083 11091 280 281 282 283 284 285 335 336 337 11903 11904 11905 11972 1163 1164 1165 1166 12384 12566 12567 12568 1869 1870 1871 1872 1995 1996 1997 13890 3050 9682 9877 10533
left	15595 10151
left$	0 1 5600 5627 11077 11078 11079 11080 11081 11082 11083 41 42 44 67 68 69 11488 11745 11753 6357 11941 1378 1379 1380 7110 12566 7140 12638 8177 8178 8341 2745 2746 2747 2748 2749 8347 8348 8349 8625 3064 8717 3121 3122 3123 3759 3760 3761 3762 3763 3764 3765 3766 3767 3962 3963 15600 4596 4639 10781 10794 5199 10854 5411
leg$	14218 15514
legal$	10157
leggings$	8798 8799 14270 14271 14272 14287 14288 14289 14294 10699 10704
legs$	11387 11388 13203 14218 15514
lend$	7082
length$	8766 15074
lenient$	14920
less	4375
less$	6535 6541 12469 1537 7426 8108 2814 2815 2816 2817 14405 14406 14407 14688 4239 4266 5004
lesson	10129
lesson$	171 173 174 12057 14543 14544 14545 14584 14585 14586 15572
lessons$	171 173 174 12057 12927 13350 8381 14584 14585 14586 15562 15568 15572 15576 15578 15579 10269 10984
let	4041 4070 4298
let$	45 46 278 279 6066 6067 6068 6069 6070 6071 6072 6073 11745 11762 11763 11764 11776 11866 861 6592 12324 12329 1465 1466 1467 1468 1469 7082 12638 14349 14355 14369 14550 14820 14821 3813 3814 3815 3816 3817 3818 3819 3820 3821 3822 3823 3824 3825 3826 3827 3828 3829 3830 3831 3832 3833 3834 3835 3836 3837 3838 3839 3840 3841 3842 9440 9441 3876 3962 3963 3983 3984 3985 4048 4068 4069 4114 10722 5199
lethal$	4779
leting$	4068 4069
lets$	45 46 278 279 11866 861 1465 1466 1467 1468 1469 14550 3813 3814 3815 3816 3817 3818 3819 3820 3821 3822 3823 3824 3825 3826 3827 3828 3829 3830 3831 3832 3833 3834 3835 3836 3837 3838 3839 3840 3841 3876 3962 3963 3983 3984 3985 4068 4069 4114 5199
letter	15445
letter$	14818 14925 14927 14928 15446 10786
letters$	14818 14927 14928 14971 14972 15446 10786 10787
letting$	45 46 278 279 1465 1466 1467 1468 1469 14550 3813 3814 3815 3816 3817 3818 3819 3820 3821 3822 3823 3824 3825 3826 3827 3828 3829 3830 3831 3832 3833 3834 3835 3836 3837 3838 3839 3840 3841 3876 3962 3963 3983 3984 3985 5199
leukae	5559
level	4375
level$	7610 13224 13225 13226 13227 2452 13809 13810 13811 15091 15506 4537 10869 10997
levels$	13809 13810 13811 15091 10869
liabilities$	7860
liability$	1932 7529 1933 7530 1934 7531 1935 7532 7860
liaison$	10272
liaisons$	10272
liar$	12974 12975 12976 13083 13084 13118 10389 10390 10444
liars$	12974 12975 12976 13083 13084 13118 10389 10390 10444 10763
liberty$	15630
library$	9180 9185 9186 15005 9583 15072 15073
licence$	15687 15689 11042
licences$	15689
lie$	5980 5981 5982 5983 1062 12433 12436 12527 12543 1534 1535 1574 13057 13075 14375 8961 14546 14550 14575 14973 10740 10788
lied$	1534 1535 1574 14546 14569
lies$	5980 5981 5982 5983 6417 1062 12436 1534 1535 1574 14546 14550 14569 14574 14973 15013 10740 10788
life	10143 15659
life$	5608 11460 6104 11969 6786 6817 12267 12280 1235 12295 12296 12297 12308 12309 1314 12508 12530 7398 7417 7418 13326 13504 13552 13553 13572 13576 13590 13591 13592 13593 13594 8165 8166 8167 8168 8169 13619 13620 13621 13622 13623 13635 13636 13889 14001 14002 14010 8571 14030 14032 14050 14051 14052 14053 8702 8703 14507 10012 15512 15592 4659 10259 10352 10358 10511 11018
lifes$	10358
lifestyle$	3 4 5 6 7 8 9 5616 20 5634 11121 11130 11134 12308 12776 12780 12781 12802 13011 13590 13591 13592 13593 13594 10253 10254 10259 10352 10378 10379 10429 10511 10611 5450
lifestyles$	11121 11134 13590 13591 13592 13593 13594 10253 10254 10429 10511 10611 5450
lift$	11349 11350 5911 5912 5913 5914 5915 5917 5918 11640 11641 11642 11643 11644 11645 11646 11647 11652 11655 11712 11716 12028 12029 12030 12321 12332 12333 12334 12835 13853 8462 13918 13920 9214
lifted	9639
lifted$	14652 14653 14654 9215 9235
lifts$	11349 11350 5911 5912 5913 5914 5915 5917 5918 11640 11641 11642 11643 11644 11645 11646 11647 11652 11655 11712 11716 6834 12321 12332 12333 12334 7363 12835 13853 13918 13920
light$	12207 12279 7671 3167 14229 4883 5039 5059 5060 5067 5083
lighter$	3167 5059 5067
like	9673
like$	11611 11612 11735 11736 6512 1155 6916 12370 12371 12372 12373 12374 12375 12376 12377 12378 12379 1428 1429 1430 1431 1730 1731 1732 1733 1766 1767 1772 1812 1813 1814 1815 7470 7546 7547 7548 7701 7702 2107 2108 2109 2159 13243 8031 2454 8056 8067 8068 8069 8070 8071 8072 8073 8074 2508 2509 2510 2606 8212 8213 8214 8215 8219 8220 8221 8543 8544 8545 8546 8547 3028 8667 8690 8691 8721 8722 8723 8857 3261 8859 8860 8867 9546 15108 15136 4735 10352 4857 5020 10624 10637 10698 10700
liked$	11735 11736 12370 12371 12372 12373 12374 12375 12376 12377 12378 12379 1428 1429 1430 1431 1730 1731 1732 1733 1766 1812 1813 1814 1815 4735
likelihood$	9091 3495 4378
likely$	7428 7429 4043 4057 4223 4292 4784 5256
likes$	11611 11612 12370 12371 12372 12373 12374 12375 12376 12377 12378 12379 1428 1429 1430 1431 1730 1731 1732 1733 1766 1767 1772 1812 1813 1814 1815 3028 15136 4735
liking$	12370 12371 12372 12373 12374 12375 12376 12377 12378 12379 1428 1429 1430 1431 1730 1731 1732 1733 1766 1812 1813 1814 1815 4735
limit$	12190
limited$	1677 1678 1679 1680 1681 1682 1683 1684 1685 1686 1687 13266 13267 13268 13269 2224 2318 2319 2320 2321 4733 4908
limits$	13896 13897 13898
line	5254
line$	11549 11561 11562 11566 11568 11573 11574 11575 11576 11577 11581 11582 11583 12293 12429 6985 12436 12983 15151 15291 15327 15390 10009 10261 10831 10895 5548
lined$	4437
lines	10865
lines$	11538 11555 11561 11562 11565 11567 11572 11581 11582 11583 12007 12302 6910 12362 7528 12983 7633 13422 15151 10261
lingered$	11776
link	15117
link$	1779 15086 15265 5229
linked	4377
linked$	1845 4080 15128 4237 15309 9861 9869 15320 4645 10352
linking$	1779
links$	1782 1783 1845 15086 15265 10352
lion$	6787 6789 6790
lions$	6787 6792
lip$	7440 13216 14218 9506 10474 5068
lippy$	5490
lips$	14218
lipstick$	14222 14223 14224 10681 10689
lisp	15504
list	9693 4107 4137 9734 4139 4225 15346
list$	15118 4074 15130 15142 9710 9717 4128 4131 9736 15194 15206 4163 15255 15257 15258 15263 10094 10836 10864
listed$	9736 4163 4177 4217
listen$	11405 11435 11532 11740 11741 11742 11743 11744 11745 12697 7289 7290 7291 7292 7293 14318 14349 14355 14369 14403 14404 14413 14414 14415 14423 14424 14425 14426 14460 14594 14687 14804 14984 14987 9661 10722 10723 10748
listened$	11740 11741 11742 11743 11744 11745 11753 11804 11805 12638 14470 14471 14472 14473 14594 14613 14629 14634 14637 14638 14640 14641 14642 14643 14682 14687 14814 15034 10748
listening$	11745 14348 10749
listenned$	11745
listenning$	11745
listens$	11745 14413 14414 14415 14460 14482 14483 14484 14485
listing$	9736 4163
listinged$	9736
listings$	9736
lists$	15118 9717 4128 4131 9736 15194 4163 15257 10836
lithium$	5569
litre$	10081
litres$	10081
little	4055
little$	51 89 93 96 6515 919 920 921 922 1104 1114 6861 6864 6951 7156 7246 1677 1678 1679 1680 1681 1682 1683 1684 1685 1686 1687 1853 1938 1968 1969 1971 2073 7738 2224 2318 2319 2320 2321 8089 13552 13553 2580 2622 2639 8242 8380 8421 13933 13934 8589 8590 8624 14127 14130 14261 3476 3494 14747 14748 14749 9330 9335 9336 9337 3749 14798 14799 14981 15022 9652 4733 4756 4766 4793 4831 4853 4908 4956 4988 5082 5198
live	4055
live$	5748 11435 11499 11507 1188 1189 1949 2434 2435 2436 2437 2438 2439 2470 2471 2472 2473 2526 2544 2545 2546 2547 2548 13774 2730 2731 3045 8674 3542 9652 9694 9914 15511 15642 4720
lived$	1188 1189 8103 8104 2544 2545 2546 2547 2548 13651 3105 3106 3107 3544 4598 4600 4609 4720 5418
lives$	5608 11140 11141 11142 11145 11969 1188 1189 12280 1235 6833 12530 7398 7417 7418 1949 13018 2434 2435 2436 2437 2438 2439 2470 2471 2472 2473 13572 13576 2544 13590 2545 13591 2546 13592 2547 13593 2548 13594 13769 13770 13771 13772 2730 2731 13889 3045 14096 3543 4598 4599 4600 4720 10511 5418
living$	1188 1189 2434 2435 2436 2437 2438 2439 2526 2544 2545 2546 2547 2548 13774 14095 8702 15553 15605 15619 4598 4600 10205 15659 4720 5418
livs$	4600
llama$	13099
llamas$	13099
load$	13139 13140
loaf$	12416 12417 12418 12419 12420 12421 12422 12423
local	4055
local$	2339 3132 14978 9652 4586 10341 5036
locat	15370
locate$	10848
location$	5891 5892 5893 9636 9718 4122 4159
locations$	9636
lock$	4315 15621
locked$	11853 9930 15381 9939 15621 4576 4577
lockers$	9969
locks$	15621 15640
locs$	10679 10681
locusts$	10454
lodged$	4600
lodgers$	8105 8106 8107
lodges$	4600
lodging$	4600
lodgings$	15605
lodgs$	4600
log	4107 4132 4139 4169 10819
log$	14776 9717 15167 9719 4128 4131 9736 4159 4163 4166 9764 4172 15238 15242 4202 15331 15335
loged$	9736 4163 4202
logged	4169 15217
logged$	4141 4142 15202 15206 4177 15239 15251 10832
loggerheads$	14554
loggin	4169
logging$	9736 4166 4172
logginged$	9736
loggings$	9736
loging$	4163
logo$	10699
logos$	10699
logs	4169
logs$	15158 9717 15167 9719 4128 4131 9736 4163 15238 15335
loiter$	10634
loitered$	10634
loitering$	10634
loiterred$	10634
loiterring$	10634
loiters$	10634
lone$	3132 5035
loner$	5476
loners$	5476
long$	8584 8659 9508 14981 5060 5082 5083 5091
longer$	8111 8116 8152 13667 8383 2787 2788 8397 8524 4266
look$	5648 5957 774 775 776 1001 1628 2367 8268 8269 8270 8273 8274 8276 8277 8280 2684 2693 8343 2757 3011 3012 8674 3095 8718 3180 3181 3182 3260 3262 3263 14776 14804 3860 14985 14987 15252 4592 4984 4986 5065 5094
looked$	774 775 776 7196 2324 2684 2693 8365 13817 13818 13819 13820 13821 13822 13834 3095 3180 3181 3182 3260 3262 3263 14629 14634 14637 14638 14640 14641 14642 14643 14814 3860 15034 9643 4438 4587 4984 4986 5065 5094 5587
looking$	774 775 776 6374 12500 12501 7333 1737 1738 1739 1740 1741 1742 7357 7961 8225 8261 8268 8269 8270 8273 8274 8276 8277 8280 2684 2693 13743 13751 13752 8364 13817 13818 13819 13820 13821 13822 8382 13833 13893 13894 13895 13903 13918 13920 3033 14197 9107 3860 15136 10645 10646 10654 10655 10659 10749 5417
lookings$	15136
lookked$	2684 2693
lookking$	2684 2693
lookout$	1937 14050 14051 14052 14053 14552 5534
lookouts$	1937 5534
looks$	11369 11783 11784 774 775 776 2684 2693 3011 3012 3095 14221 3180 3181 3182 3260 3262 3263 14312 3860 4592 4984 4986 5065 5094
loop$	10449
loops$	10449
loose$	5966 13220 13221 4801 4837 10452
lorry$	5898 12004
lose$	2579 8227 8228 8229 13679 13680 13681 8233 8234 8464 14377 4520 4610
loser$	12974 12975 12976 10389 10390
losers$	12974 12975 12976 10389 10390 5479
loses$	4520
losing	4472
losing$	3175 14740 14741 10069 4520 4610 5346
loss$	13089 14965 10945
losses$	13089
lost	4472 4548 15595
lost$	7514 7781 2579 3175 14550 14989 14990 14991 14992 3947 3948 9965 10069 4520 10192 4610 4776 4806 4840 10794 5346
lot$	11314 838 12248 12839 12895 12908 2338 13552 13553 2569 2624 13737 13745 13746 8503 14496 3801 4276 9899 10373 10466 10598
lots$	2568 3178
loud$	4934
loudmouth$	5474
loudmouthed$	5482
loudmouths$	5474
lounge	10205
lounge$	3237 3238 3239 15654
lounges$	3237 3238 3239
lout$	10444 5463
loutish$	5463 5488
louts$	12995 12996 12997 10444 5463
love$	639 640 641 642 643 644 645 646 647 648 649 1428 1429 1430 1431 1730 1731 1732 1733 1766 1812 1813 1814 1815 13243 4735
loved$	1428 1429 1430 1431 1730 1731 1732 1733 1766 1812 1813 1814 1815 4735
lover$	11696 11697 10285
lovers$	11696 11697 10285
loves$	639 640 641 642 643 1428 1429 1430 1431 1730 1731 1732 1733 1766 1812 1813 1814 1815 4735
loving$	1428 1429 1430 1431 1730 1731 1732 1733 1766 1812 1813 1814 1815 4735
low$	6362 7524 7545 2013 13199 13224 13225 13226 13227 13266 13267 13268 13269 2224 2236 2237 7840 7841 7842 7843 7844 7845 7846 7847 7848 7849 7850 7851 7852 7853 7854 7855 7857 7858 7859 2281 2282 2283 2284 3224 14295 4761 4837 4908 4956 10703 5556
lower	4375
lower$	2236 2237 5363
lowest$	2153 5394
lowlife$	5463
lowlifes$	5463
loyal$	2261
loyalty$	6034 438 11928
luck$	11826 12233
lunch$	15662
lung	15516
lupus	10163 5336
lupus$	15612 10933
lurch$	14810
lure$	1016 1017 1018 1019 12335 12499 4660 4713
lured$	1016 1017 1018 1019 4660 4713 10334
lures$	1016 1017 1018 1019 4660 4713
luring$	1016 1017 1018 1019 4660 4713
lycra$	10699
lying$	1534 1535 1574 13001 13057 13063 13064 14015 14016 14017 14018 14019 14550 5482
machet	15693
machete$	10225 15690
mad$	10463
madam$	10363
madams$	10363
made$	41 42 44 119 120 122 123 124 11184 11208 163 5761 5762 5763 5764 5765 5766 5767 331 332 333 418 419 483 535 583 11745 741 746 823 6438 849 11903 11904 11905 874 6472 6640 6683 1497 12566 1549 1660 1664 7294 7295 7296 12758 1801 1820 1821 12878 1998 1999 2001 2038 2194 2523 2895 2896 14174 8750 8998 9000 9003 14486 14492 3453 9127 9178 9217 14754 14755 14756 14757 3733 3872 3873 3924 4234 15286 9868 4467 10148 4750 5218 10854
magist	5435
magistrate$	4630
magistrates$	13381 13382 4341 15458 4630
magnet$	13110 2172 4301 10870
magnets$	13110 2172 4301 10870
mail	4126 4153
mail$	14958
mails$	14958
main$	15079 9635 15154 15303 15373 15378 4784 4829 5256 5259 5261 5262
maintained$	15439
maintenance$	10470
major$	5262
majority$	4276
make	4168
make$	41 42 44 120 122 123 124 11184 163 5761 5762 5763 5764 5765 5766 5767 5768 5769 5775 5776 5777 5778 5779 331 332 333 5962 418 419 483 11534 6086 535 583 741 746 823 6438 849 6682 7016 7021 1497 12566 1549 12697 1660 7258 7259 7260 1664 1801 1820 1821 1998 1999 2001 2523 13684 2711 2727 13798 2999 14174 8768 14222 14223 14224 14242 14243 8806 8864 8998 8999 14457 14480 9032 14488 14492 14493 3453 14552 9216 3733 3872 3873 9662 4415 4467 4750 10689 5218
maked$	331 332 333 823 849 1660 1664 1801 1820 1821 14174 3453
maker$	10366 10370
makers$	10366 10370
makes$	5627 11077 11078 11079 11080 11081 11082 41 42 44 120 122 123 124 11184 331 332 333 418 419 535 583 741 746 823 6438 849 11903 11904 11905 1497 12566 1549 1660 1664 7294 7295 7296 1801 1820 1821 1998 1999 2001 2523 14174 14242 8998 14492 3453 3733 3872 3873 4467 4750 5218
makeup$	14222 14223 14224 14312 10681 10689 10699
making$	41 42 44 120 122 123 124 11185 11186 11187 163 5761 5762 5763 5764 5765 5766 5767 5768 11220 331 332 333 11390 11391 11392 11393 11394 11395 11396 11397 418 419 535 583 741 746 823 849 12015 1549 1660 1664 7302 7303 7304 1801 1820 1821 12914 1998 1999 2001 2523 13751 13752 2711 8340 14174 3453 14550 3733 14853 3872 3873 4467 4750 10367 5218
maladaptive$	4658
maladjusted$	4912
male	5264 5270
male$	11666 7339 7373 7989 7992 8729 14179 14180 8732 14182 14183 3154 9664 4227 10394 10632 5036 5256
males$	11066 5875 11325 11332 5887 5890 11343 11344 11351 11352 11354 11356 11363 11375 11543 11561 11593 6169 11624 11625 11632 11635 11666 12218 12785 12799 7355 12805 12806 12825 12826 12827 12828 12833 12834 7386 2009 13164 13194 13195 13196 13197 13283 13311 13312 13313 13314 13315 13316 13327 13400 13401 13402 13403 13747 4227 10257 10394 10509 5504
malicious$	12877 4749 4865 5488
malign$	1855 1856 1857 4777
malnourished$	5057
malodorous$	5509
mam	4553 4563 10161 4568
mam$	4554 4566 10172
man	10246
man$	11066 5655 5657 5857 5875 5879 11332 5884 5886 5887 5890 11343 11344 11348 11351 11354 11356 5925 11375 11378 5933 11505 11561 11584 11585 11586 11587 6139 6140 6141 6142 11592 11593 11594 11597 11632 11635 11666 11669 11679 11680 11687 11688 11692 11693 11715 11737 11916 11966 12005 12006 12016 12017 12018 12019 12020 12021 12022 12023 12024 12025 12026 12027 12062 12064 6628 6630 12139 12140 1098 6744 6761 6772 6773 6775 6776 12394 7040 7063 12536 12544 7355 12805 12806 12825 12826 12827 7642 13095 13229 13430 13458 13474 13475 13476 13477 13478 13479 13480 13482 2440 8041 13500 13534 13540 13542 2500 8101 13557 13558 2525 13573 13574 13575 13582 2538 2539 2556 2566 2567 2586 13648 2607 8210 13662 13747 13757 13758 13759 8327 13885 13986 13987 13988 13989 13991 13994 13996 13998 14043 14136 14140 3096 14143 14147 14148 14149 14150 8796 8805 9664 15646 15695 10257 10290 4849 4866 10581 10584
manage	9744 4340 4438
manage$	528 529 530 531 532 533 534 12978 13039 13040 13243 13353 2392 7990 7991 2395 2434 2435 2436 2437 2438 2439 2526 13684 8268 8269 8270 8273 8274 2678 8276 8277 8280 13731 2701 13748 13749 8304 2708 2709 8307 2716 2723 8321 8322 8323 2732 13790 2753 3045 14436 14807
managed$	528 529 530 531 532 533 534 2434 2435 2436 2437 2438 2439 2526 2701 2716 2732 2753 3045 14510 14511 14512 14513 14514 3538 4429 4448 5385
management$	7888 3920 3921 3922 3923 15475 5147 10774 10864
manager$	11389 9180 9185 9186 9203 9204 15005 9583 15072 15073 15193 10864
managers$	11389 9180 9185 9186 15005 9583 15072 15073 15193
manages$	528 529 530 531 532 533 534 2434 2435 2436 2437 2438 2439 2526 2701 2716 2732 2753 3045
managing$	528 529 530 531 532 533 534 2434 2435 2436 2437 2438 2439 2526 8268 8269 8270 8273 8274 8276 8277 8280 2701 13751 13752 2716 2723 8321 8322 8323 2732 2753 3045
manbag$	10696 10699 5514
manbags$	10696 10699 5514
maneater$	10444 5480
maneaters$	10444 5480
manipulate$	1973 7951 4834 10740
manipulated$	11091 1973 4834 10740
manipulates$	1973 4834 10740
manipulating$	1973 4834 10740 5488
manipulative$	4918 5488
manipulator$	10389
manipulators$	10389
manner$	2531 2532 2533 2534 2535 2536 2537 13640 13641
mannered$	10537 10538
manners$	13187 13188 13189 13190 13191
many$	147 148 149 5792 5815 590 7007 7035 7721 13432 13860 9478 9479 9502 9503 9875
map	4079 10823
map$	4077 4078 4105 4119 4164 5228
mapped$	4077 4105 4119 4164 15251 5228
mapping$	4077 4105 4119 4164 5228
maps$	4077 4105 4119 4164 5228
march$	11559
mardy$	5482
marginalised$	5036
marked$	15206 4177
marker$	9773 10842
markers$	9773 10842
market	10042
market$	4422 15491 15494
marks$	10993
marria	15593
mask$	3236 14286 10699 10709
masked$	3236 10716
masking$	3236
maskked$	3236
maskking$	3236
masks$	14278 14279 14280 3236 14283 14286 10699 10709
massage$	3991
master$	8567 14093
mastermind$	5465
masterminds$	5465
masters$	8567 14093
match	15117
match$	2940 8538 4039 9681 4209
matche	4100
matched$	15078 4039 9697 4209
matches$	4039
matching$	8824 4200 4209 5097 5107 10867 5315
matchs$	4209
mate$	7077
material$	13941 15137
materialistic$	5488
mates$	6036 6037 6038 11556 12058 12059 12060 7077
maths$	7480 10994 10996
matric	10823
matrix	10823
matrix$	15258 15263 10824
matted$	5083
matter$	350 11997 1065 1066 1067 1079 1080 8250 8251 8252 8254 8933 8934 8973 14457 9580 4036
matters$	13576 9469 4036
mattre	10193
mattress$	15642 10200
mature$	2425 2573 2577 2587 2715 8393 2809 2810 2811 2812 13859 2842 3097 3115 3119 10627 10628 10629 5502
maturity$	2425 13498 2531 2532 2533 2534 2535 2536 2537 2638 5502
may	4043
may$	277 11559 7825 2464 2744 2750 2751 2752 3040 3120 9659 4065 9726 4189 4311 4319 4335
mayhem$	12850 10332 10430
mdma	10077
mdma$	15526
me$	13904 10769
meal$	15662
meals$	15662 15665
mealy$	4892
mean$	11058 11083 12566 14242 9533 4841 4865 5062
meaningful$	9305 9306 9307 9308
means$	11058 11083 11904 11905 12222 12566 14242 4380
meant$	11480 11481 11904 11905 14569
measur	10897 10902
measure$	366 367 368 6495
meat$	11107 10508
mechanic$	11389 11703 11704 11705
mechanics$	11389 11703 11704 11705
meddle$	1151 1152 1153
meddled$	1151 1152 1153
meddles$	1151 1152 1153
meddling$	1151 1152 1153
media$	6164 6165 6166 6167 6168 11618 11619 11620 15215 15402
medica	10072 5570
medical$	15504 15521 5367
medication$	15521 15538
medicine$	12102 10959
mediterranean$	3154 8755 8757 5062 10691
medium$	2236 2237 7840 7841 7842 7843 7844 7845 7846 7847 7848 7849 7850 7851 7852 7853 7854 7855 7857 7858 7859 3141 5039
meet$	11157 11164 11305 11306 11307 11309 6001 6002 6003 11464 11466 11467 11613 572 573 574 11677 11740 11741 11742 11743 11744 11806 11807 11808 6557 967 968 6945 12743 12745 12751 12753 14047 14048 14049 14318 14349 14355 14369 14804 15478 10294 10722
meetin	15247
meeting$	11256 11494 572 573 574 11677 11737 11740 11741 11742 11743 11744 11806 11807 11808 6557 14584 14585 14586 15186 15475 10749 10847
meetings$	11737 14584 14585 14586 15475
meets$	572 573 574 967 968 15218 15478
melato	5359
melatonin$	10956
meloterritorial$	5488
member	9634 15093 15094 9649 9656 4080 15170 9732 15204 15212 15229 15232 15235 9787 15237 4193 4194 15247 15248 15250 9832 15290 15298 4258 4272 15336 4296 15353 15356 15361 9925 9941 9950 15399 9951 15413 15450 15462 10018 4423 15474 15486 4447 15496 10823 10855 5264 10877 10882 10889 10901 10902
member$	2009 13164 13194 13195 13196 13197 13283 13311 13312 13313 13314 13315 13316 13327 9014 9024 9036 9041 9042 9203 9204 15134 15309 15400 10246 10352 10427 10509
members$	178 359 5985 421 11706 6304 6305 6310 6311 6321 6356 803 859 880 6477 6681 6999 1526 7162 7422 1826 1827 1828 1833 12931 13000 2008 2009 13164 13194 13195 13196 13197 13283 13311 13312 13313 13314 13315 13316 13327 2292 3202 3249 3250 14427 14428 14429 14430 14431 8989 8990 8991 9006 9410 15120 9767 4171 4197 15281 9855 15309 4269 15328 9893 4314 4333 15400 15401 9956 15442 10003 15453 10020 10048 10051 10352 10427 10432 10509 4921 10828 5249 5265
membership$	4080 9844 15293 10352
memory$	10970
men$	11066 5656 11201 5858 11308 5875 11325 5877 5878 11329 11330 11332 5884 5886 5887 5890 11340 11343 11344 11348 11351 11352 11354 11356 11360 11362 11364 11365 5923 11373 11375 11377 11379 11380 5934 5935 11450 11455 11462 6036 6037 6038 11505 11541 11542 11561 11584 11585 11586 11587 6139 6140 6141 6142 11592 11593 11594 11597 6169 11622 11623 11627 11632 11635 11666 11669 11679 11682 11685 11686 11691 11692 11693 11703 11704 11705 11715 11737 11806 11807 11808 11913 11917 11930 11931 11932 11933 11934 11965 12005 12006 12062 12063 12065 12068 12069 12070 12071 12072 12073 6627 6629 12138 12139 1097 1099 12197 6755 6756 6760 6762 12214 12215 12216 12217 12218 6772 6773 6775 6776 12262 12288 12289 12290 12291 12292 12321 12335 6933 12394 12404 7041 7045 7064 12537 12544 12783 12789 12790 7355 12805 12806 12813 12814 12817 12818 7373 7374 7375 12825 12826 12827 12828 12831 12833 7386 7389 13095 13181 13185 13229 13386 13400 13401 13402 13403 13430 7989 7992 13446 13447 13448 13449 13450 13451 13452 13458 13474 13475 13476 13477 13478 13479 13480 13481 2440 8040 13505 13506 13523 13532 13540 13541 13542 2498 13557 13558 13577 2538 2539 2556 2566 2567 13619 13620 13621 13622 13623 2578 2586 13633 13635 13636 2591 13646 8209 13661 8216 13714 13716 13747 13757 13758 13759 13881 13882 13885 13986 13987 13988 13989 13992 13997 8571 14030 14073 14087 14134 14135 14137 14138 14139 3096 14143 14147 14148 14149 14150 14252 14315 10257 10259 10261 10290 10310 10315 10581 10584
menace$	1796 1797 1798 7487 1891 7489 7490 7491 7492 7493 7494 7495 7496 7497 7498 12948 12949 7501 7502 4743 10361 10389 10412 5486
menaced$	1796 1797 1798 4743
menaces$	1796 1797 1798 4743 10361 10389
menacing$	1796 1797 1798 4743 5062 10662 5486
mend$	436 14984
mended$	436 8953
mends$	436
meningitis$	5560
mental	10072 10073
mental$	15521 15522 4495 10096 15593 10510 5556
mentality$	13228 10352 10360 10379 10475 10552 10805
mentally$	4949 5034
mentor$	10972
mentoring$	171
merchant$	13112 13113
merchants$	13112 13113
merely$	3337 3496 3716 3717
merry$	7594
mess$	5975 969 1151 1152 1153 14965 9521 10478
messag	15128 4153 4157 4198 9953
message$	11613 572 573 574 576 577 578 579 580 581 582 6557 15387 10006 10786
messaged$	572 573 574 576 577 578 579 580 581 582 967 968
messages$	11338 5903 5904 11369 572 573 574 11621 576 577 578 579 580 581 582 12203 9710 4115 4159 15245 15402 10786
messaging$	11256 572 573 574 576 577 578 579 580 581 582 6557
messed$	1151 1152 1153 1216 1217 2266 7869 13985
messes$	1151 1152 1153
messing$	12173 12174 1151 1152 1153
messy$	5083
met	4569
met$	11255 11305 11306 11307 11309 572 573 574 11762 11763 11764 11776 967 968 12038 12638 14814 4004 10294
methad	5359
methadone$	10956
methyl	5359
methylphenidate$	10956
mice	4615
mice$	10212
micro$	5107
middle$	3157 3161 8779 10159
might	4043
might$	721 722 1012 3040 3571 3572 3573 3574 3575 4029 9659 4065 4099 9726 4311
migrai	5559
milk$	913 914
milked$	913 914
milking$	913 914
milkked$	913 914
milkking$	913 914
milks$	913 914
million$	7006
millstone$	10444
millstones$	10444
mind$	6558 1426 7024 13121 13228 13393 2531 2532 2533 2534 2535 2536 2537 13773 14045 8597 14758 10475
minded$	10535 10542 10757
minder$	13709 13864 13865 13866 13867
minders$	13864 13865 13866 13867
minding$	6558 13829 13903 13904 13918 13920
mindless$	5482
minds$	13121 13393 13773 14045 8597
mindset$	13228 10379 10475
mindsets$	13228 10475
mini$	8088 8624 14270 14271 14272 8845 4756 4988 10704 5114
miniature$	8624 4988
minimal$	13266 13267 13268 13269 2224 9330 4908
minimise$	852 1688 4706 10740
minimised$	852 1688 4706 10740
minimises$	852 1688 4706 10740
minimising$	852 1688 4706 10740
minimum$	14797
minion$	5465
minions$	5465
miniskirt$	5514
miniskirts$	5514
minor$	7609
minx$	10450
minxes$	10450
mirtazapine$	5569
misbehave$	5485
misbehaved$	5485
misbehaves$	5485
misbehaving$	5485
misbehaviour$	5485
miscar	5356
miscarriage$	10953
miscarried$	10953
mischief$	11930 11931 11932 11933 11934 14553 10332 4773
miscreant$	5463
miscreants$	5463
miserable$	12847
misery$	969 12847
misfit$	12974 12975 12976 10389 10390
misfits$	12974 12975 12976 10389 10390 5479
misfortune$	11868 11869 11871 11872 969
misguided$	4658
mishandle$	5522
mishandled$	5522
mishandles$	5522
mishandling$	5522
misjudgement$	4026 4027
misled$	10794
mismanage$	5522
mismanaged$	5522
mismanages$	5522
mismanaging$	5522
misper$	10267 10399
mispers$	10267 10399
miss$	11435 11464 11466 11467 11468 14377 14550 3905 3906 5387
missed$	14550 14931 14932 14933 14934 3905 3906 14989 14990 14991 14992 5186 5387
misses	4548
misses$	14550 3905 3906 5387
missing$	11124 11125 11126 11127 11128 11440 11503 11598 11599 11607 6159 6160 12528 12858 12859 7835 2309 8944 14550 14592 3905 3906 9794 10267 5387
mistake$	12100 4026 4027
mistaken$	14086 3041
mistakes$	12100 4026 4027
misuse$	5628 10961
misuser$	12969 12970 10389
misusers$	12969 12970 10389
mix$	11435 11740 11741 11742 11743 11744 1779 1793 1794 14047 14048 14049 10376 10469
mixed$	5889 491 492 493 494 495 496 497 6754 1216 1217 1779 1793 1794 13266 13267 13268 13269 3133 3136 3151 3155 3159 3167 8778 8786 8787 8788 3193 3194 5067
mixes	15153
mixes$	1779 1793 1794 15140
mixing$	11740 11741 11742 11743 11744 1779 1793 1794
mixture$	10376
mob$	1847 1848 2338 10359 4763
mobile$	4174 15221 5243
mobiles$	4174 15221
mock$	15555 5396 10996
mocks$	15555 10996
models$	14306
modern$	4898
modestly$	11809
modicum$	1106
modus$	5254 10862 5541
mohawk$	5510
mohawks$	5510
mohican$	5511
mohicans$	5511
molestation$	10152
mollycoddling$	13812 13829
moment$	4348
moncler$	5513
money$	266 267 268 269 270 271 272 11349 11350 5911 5912 5913 5914 5915 5917 5918 6036 6037 6038 11509 11510 11511 6132 6133 6134 11640 11641 11642 11643 11644 11645 11646 11647 11652 11655 11701 11739 12028 12029 12030 12037 12219 6834 12308 12321 12332 12333 12334 12335 12499 7328 12780 12781 12802 12808 7363 12835 12851 13619 13620 13621 13622 13623 14960 9567 15026 15270 10335 4866 4895 10797
monito	4107 4169 9795 4438
monitor$	4089 4093 15228 15238 15242 9798 4202 15331 10848
monitored$	4093 9756 15206 15239 15244 9798 4202 15251
monitores$	4093
monitoring$	4093 4199 9798 10224 10871
monitors$	4093 15238 9798
monkey$	14753 10450
monkeys$	10450
monster$	10363 10389
monsters$	10363 10389
month$	14543 14544 14545 10797 11000
months$	10797 11000
mood	10073
mood$	15522 5316 10950
moods$	10950
moody$	5488
moped	15204 10017
moped$	15466
moral$	7278
morals$	13368 10434 10553
more	5223 5299
more$	5618 5619 5620 5621 5622 11422 1063 1064 1281 12469 12644 2443 2444 2445 2446 2447 2448 2449 2450 2451 2459 2460 2461 2462 2478 2511 13666 13736 13745 13746 2729 2813 8530 8628 14614 14623 3914 3915 3916 3917 3918 9577 9579 3993 3994 3998 4129 10598 5256
morning$	14543 14544 14545 15479 4483 4530
mornings$	4530
moron$	10444 5480
morons$	10444 5480
morphi	10084
morphine$	15533
most$	838 6493 984 7721 13432 13736 13858 13860 13888 8532 14076 3189 8886 3291 3293 4276 9899
mostly$	3245
moth$	1233
mother	10143 15594 10146 4553 4563 10161 4565 4568 4574 15622 15638 15644 10198
mother$	12347 1993 1994 7875 7876 13378 8043 13556 2552 2561 8159 8160 8161 8162 8206 8207 8208 3081 3082 3083 3084 4541 4542 4543 15590 15592 10144 4550 4551 4554 15603 15604 4561 4562 15615 15619 10171 10172 10179 4594 4595 15652 10557 4999 10617
mothered$	4999
mothering$	2455 2456 2457 13812 13817 13818 13819 13829 13904 4999
motherred$	4999
motherring$	4999
mothers$	11521 12347 1993 1994 7875 7876 2455 2456 2457 3081 3082 3083 3084 14137 9425 4561 10557 4999 10617
moths$	1233
motions$	14956
motivated$	1734 7816
motivation$	13368 10330 10553
mould	4615
mould$	15660 10212
mount	4168
moustache$	8793 10663 5510
moustaches$	8793 10663 5510
mousy$	5083
mouth$	841 11952 11953 12236 12238 12240 12241 13111 2169 10473
mouthed$	10488 10489 10531 10532
mouths$	11952 11953 13111
mouthy$	5488
mov	4445
move$	6028 6029 6030 6558 2101 2102 2103 2104 2105 2106 14349 14355 14369 14555 14984 15117 15597 15609 10722 10982 11010
moved$	379 380 381 382 11853 2101 2102 2103 2104 2105 2106 14354 14360 14365 14374 14469 14762 14763 9490 4448 15595 10147 10151 4598 4601
moveme	15093 15138 4137 9734 9735 9761 9766 15247 4205 10901
movements$	15210 15215 15216 9768 9802
moves	5385
moves$	2101 2102 2103 2104 2105 2106 13467 15261 10982 11010
moving	15252
moving$	6558
mri$	15548
ms	10163
ms$	15612 10935
much$	91 838 6493 6536 6540 6600 6862 7768 8126 2570 2581 2623 8237 13745 13746 3802 9476 9477 3935 9558 4276 9899 10598 5092
muck$	13233
mug$	13921 10604 10605
mugged$	4649
mugger$	12974 12975 12976 10389 10390
muggers$	12974 12975 12976 10389 10390
mugs$	13921 14036 10604 10605
mugsho	5232
mugshot$	4095 10829
mugshots$	10829
mule$	12977 13234 13235 13236 10318 10391 10492 4896 10494
mules$	12977 13234 13235 13236 10318 10391 10492 10494
mulish$	5482
mullet$	5510
mullets$	5510
multi$	3557 4055
multiple$	590 9478 9479 10163 5559
multiply$	11202
mum	10143 15594 10146 4553 4563 10161 4565 4568 4574 15622 15638 15644 10198
mum$	12581 1993 1994 7875 7876 13378 8044 2561 8159 8160 8161 8162 8206 8207 8208 3081 3082 3083 4541 4542 4543 15590 15592 10144 4550 4551 4554 15603 15604 4561 4562 4566 15615 15619 4574 10171 10172 10179 4594 4595 15652 10557 10617
mummies$	10617
mums$	12581 1993 1994 7875 7876 3081 3082 3083 4561 10557 10617
murder$	4063 9914 5256
murmur$	10937
muscle$	7451
muscly$	5039 5509
muscular$	5039 5336 5509
music$	12107
must	4318
must$	21 22 23 24 25 26 5870 1012 1421 1516 1532 1592 1593 1594 1595 1596 1597 1598 1599 1600 1601 1602 1634 1647 2464 2887 2888 14973 3930 3932 4019 4189 4259 4335 4416 10788 5217
mystery$	1499 1502 1505 1506
nails$	13424 13945 13948 8798 8799 14281 10675 10681 5085
naive$	100 101 1517 13599 13600 13601 8219 8220 8221 8242 8411 8412 8413 8414 14034 14728 14729 4727 10593 5488
naivety$	11416 11417 11418 11419 11420 11421 11795 11796 11797 11798 11865 841 6455 6456 6476 11926 12100 7117 1521 1522 7120
naked$	6172 6180 11675
naltrexone$	5569
name	4222 4230 4242 9839
name$	11405 2017 7615 13544 13545 13546 13547 13584 13585 13586 13624 8669 14119 8673 15017 15105 4081 15222 4414
named$	4211 4414 4635 5256
names	4060 9693 4110 9707 9723 4137 9734 9735 15237 15345 15346
names$	15089 15105 15118 15119 15120 15122 4081 4083 15142 9710 4129 4154 9760 15222 15253 4414 15495
naming	4222 4230 4242 9839
naming$	4414
nan	10143 15594 10146 4553 4563 10161 4565 4568 15638 15644 10198
nan$	12347 4541 15590 15592 4566 10172
nana	15644
nannies$	13864 13865 13866 13867
nanny$	13709 13864 13865 13866 13867
nannying$	13812 13829
nans$	12347
narcissist$	10389
narcissistic$	5488
narcissists$	10389
narcol	5336
narcolepsy$	10933
nasoga	5332
nasogastric$	10929
nasty$	2026 7672 4776 4865 5488
nation	10133
national$	15582 5244
natural$	11887 11888 4983
nature$	13470
naughty$	7458 4776 4912 4918 5488
ne$	2028
near	9810
near$	6802 3791 3792 3793 15214
nearby$	9794
nearly$	3051 3052 3145 4987 5016
neat$	3154 8757 5082 5083
neatly$	3152 5063
necessary$	4380
neck$	12271 13310 14218
necks$	12271 14218
neds$	5480
need	9673 15505 4502 10187
need$	21 22 23 24 25 27 908 909 1014 1264 1265 6868 1272 1273 1274 1372 7009 1421 1614 1635 1639 2363 2364 2365 2465 13528 13604 13605 13606 2632 8230 8260 2664 13742 2704 13804 13805 13806 2763 2764 2765 8363 2767 2768 2769 2770 8371 8372 8373 8374 8375 8376 8377 8378 2783 2784 2785 13832 8384 8385 8386 8387 8388 8389 8390 13840 13842 8411 8412 8413 8414 8415 8416 8417 8418 2824 8447 8448 8449 8455 2859 2860 8458 2862 2863 2864 2865 8463 2867 8465 8466 2870 13919 8471 2881 2882 8480 2884 8482 8483 2887 2888 13937 14078 8631 14104 14174 4015 4021 15108 15136 4318 10099 15636 10915 10964 10972
needed$	12223 1264 1265 13742 2783 2784 2785 2824 8463 2867 8465 2881 2882 3564 4380 15436 5358
needing$	2363 2364 2365 13902 8469
needless$	5680
needs	4502 5365
needs$	21 22 23 24 25 28 11199 11200 908 909 1264 1265 1421 1615 1636 1640 13219 2363 2364 2365 13742 2783 2784 2785 13832 8384 8385 2824 8463 2867 8465 2881 2882 14174 14909 4014 4020 15136 4469 4486 10099 4512 4529 10915 5358 10964 10972 10973 10976
needss$	10973
needy$	4912 5488
neer$	2028
neet	5391
neet$	10988 5495
neets$	5494
negative$	5719 12825 12826 12827 12828 1855 1856 1857 13280 13281 15279 4741 4777 4778 4878 4953
neglec	4576 10178 15637
neglect$	14829 3862 3863 14965 15021 15625 15626 15627 15629 5180 10798 10800 11003 5409
neglected$	3862 3863 10173 5178 5179 5180 11003 5409
neglectful$	5519
neglecting$	3862 3863 5179 5180
neglects$	3862 3863 5179 5180
negligence$	10800 5519
negligent$	5519
negligently$	5519
neighb	9980 11017
neighbourhood$	13018 13143 13144 4034 9632 9633 4038 9638 15092 9657 9665 9666 9667 4071 4072 9680 4090 4091 4096 4117 4121 9720 9724 9725 9727 15177 15182 15183 15184 9737 4143 9743 4148 9750 15205 9762 4192 9874 4294 9897 9937 15429
neighbours$	13013 13017 7628 7629 10340 10341
neither$	862 1630 1708 3409 3414 3424 3436 3548 3636 9233 3637 9234 3638 3639 3640 9237 3648 3659 3660 3661 3662 3663 3664 3673 3684 3720 3726 3727 3728 3729
nerves$	2897
nest$	12176 12177 12178 12179 12180 1852
net$	14922
networ	15138 9832 15315 4423 15470 10901 10902
network$	11561 11579 11580 15123 15126 15151 15281 4418 10020 10261 5229 5307
networks$	15126 15151 10261
neurod	5553
never$	251 6314 6327 6328 6329 6330 887 934 1527 1536 7163 1588 1589 1590 1591 1623 1624 1625 1626 1627 1629 1630 1692 7308 7309 3278 3280 8906 3310 3311 3312 8910 8911 3323 3328 8926 3370 9031 3435 9064 9065 3477 14561 14562 3614 3615 3616 3617 3618 3619 3620 3621 3622 3623 3624 3625 3627 3628 3652 3665 3720 3988 3989 4266 4522 4526 4729 4909 5004 5150 5516
nevertheless$	11247 11251
new	4055
new$	9652 10158
news$	12904 14734 14735 9627
next	4437
next$	52 6429 6430 6431 6432 12053 2598 2825 8809 9345 15088 15206 15465 10836 10851
nice$	7456 1860
nicer$	6609 6610 6611
niche$	15223
nick$	13075
nickna	4060 4110 9707 4137 9734 9735
nicknames$	15120
nicotine$	15536
nigerian$	3154 8757
night$	12044 12860 13056 14543 14544 14545 15243 4431 15479 15534 15535 5556
nightm	5556
nightmare$	12867 1932 7529 1933 7530 1934 7531 1935 7532 7860 10363 10444
nightmares$	7860 10363 10444
nights	10085
nights$	15534
nike$	10699 5107 5110
nikes$	10699
nine$	12930
nines$	14314
nineteen$	11663 11665 650 11698 11699 13474 13475 13476 13477 13478 13479 8036 13516 13517 13518 13519 13520 13521 13522 14170 10581
nitrous$	10077
no$	89 96 11407 11474 11490 11748 11758 11789 6382 797 802 6403 828 11909 877 907 929 930 938 944 6608 6671 6672 1076 1119 1120 6861 1268 1269 1270 6925 6951 12462 12556 12587 7146 1551 1552 7156 12634 7246 1677 1678 1679 1680 1681 1682 1683 1684 1685 1686 1687 1697 1698 1699 1700 1701 1702 1704 1705 1706 1707 1710 7513 1938 7541 1968 1969 1971 1984 1985 7605 7606 2019 2020 2021 2022 7674 7738 7739 2145 2148 2224 7960 2514 2519 8147 8148 2555 8217 8218 2633 2634 13783 8380 2786 2790 2791 2792 2793 2800 8402 8403 2866 2868 2869 8468 2875 2876 8478 2885 2886 2927 8587 8588 2992 2993 8609 3043 8936 8937 8938 8939 3367 3368 3369 3376 3381 3382 3383 3384 3385 14438 14439 14440 14441 3400 3411 3412 3413 3415 3417 3418 3425 3427 3437 3439 3440 3442 9050 3470 9068 9071 9072 9073 3478 3479 3480 3481 3482 3483 3484 3494 14561 14562 9116 9117 9118 9119 9123 3605 3608 3610 3636 9233 3637 9234 3638 3639 3640 9237 3641 3643 3644 3645 3646 3648 3659 3660 3661 3662 3663 3664 3669 3670 3671 3672 3673 14724 3685 3697 9296 3704 3708 3709 3710 3711 3721 9330 9337 3743 3744 3745 3746 3747 3785 9474 4560 4604 15660 10214 4733 4808 4816 4837 4908 4956 5008 5173 5175 5198 5256
nobody$	798 801 827 876 906 6525 1697 1698 1699 1700 1701 1702 1703 1705 1706 1707 1708 7673 13595 13850 2866 2868 14057 3042 3411 3412 3413 3414 3418 3424 3436 3604 3609 3636 9233 3637 9234 3638 3639 3640 9237 3643 3644 3645 3646 3648 3669 3670 3671 3672 3673 14723 3684 3696 14744 3720 10602 5007 5151
nomina	9814 10823 10825
nominal$	15134 9806 9808 9809 15275 4249 15305 10026 10352 5230 10850 10856
nominals$	15124 9806 9809 15275 15305 10026 10352 5535
nominated$	4217
non	10131
non$	1939 2289 4555 4812 4814 4902 4903 4904 4905 4906
nonattendance$	15580
nonce$	14040
noncompliance$	5484
noncompliant$	5484
none$	720 736 862 1123 1708 1715 1716 2521 13595 8429 2833 14057 3409 3414 3418 3424 3436 3500 3501 3502 3548 3636 9233 3637 9234 3638 3639 3640 9237 3648 3659 3660 3661 3662 3663 3664 3673 3680 3681 3684 3696 14746 3720
nonengagement$	5484
nonetheless$	11247 11251
nonexistent$	14966 14967 14968 14969
noose$	12237
normal$	13319
normalise$	4706
normalised$	4706
normalises$	4706
normalising$	4706
north$	3226
nose$	12278 14218
noses$	12278
not	9979
not$	11167 5728 5730 5802 5806 6313 6315 11769 6327 6328 6329 6330 11938 949 951 952 999 1002 6667 12118 12119 1271 6887 6888 6990 6991 1395 1396 1398 1401 1427 12565 1527 1536 7152 7177 7178 1623 1624 1625 1626 1627 1629 1709 7310 7311 7426 1830 1859 13044 13047 7668 2086 2087 2088 2089 2090 2091 2092 2144 2185 7801 2205 7803 7804 7805 7806 7807 2219 7870 2482 2515 8114 8115 2522 2626 2628 2629 2640 2663 2782 8398 8399 8400 8474 2880 2883 8486 8487 8488 8489 8490 8491 2905 8521 8522 2926 2928 2930 2932 2939 2988 2989 8587 3013 3014 3034 3039 3077 3276 3277 8878 8879 8880 8881 8900 8904 8905 3323 3328 3356 3374 14438 14439 14440 14441 3410 3416 3426 3438 9062 9063 3469 3472 3477 14561 14562 3517 3518 9130 9131 9132 9133 9134 9162 9163 9209 9210 3614 3615 3616 3617 3618 3619 3620 3621 3622 3623 3624 3625 3627 3628 9231 9232 3636 3637 3640 3647 3652 3656 3665 9263 9265 14740 14741 9303 9309 9310 3720 3734 3735 3791 3792 3793 3805 9538 15011 15056 15057 15059 4266 4463 4522 4526 10135 4707 4909 4989 4990 4996 5004 5150 5344
note	4107 4139
note$	3264 3265 9628 9717 4128 4131 9736 4163 4166 4172
noted$	3264 3265 4141 4142 15251
noteed$	9736 4163
noteing$	4163
notes$	3264 3265 9717 4128 4131 9736 4163
nothing$	51 5649 54 11317 6381 6508 6509 6515 919 920 921 922 12056 13090 2156 13214 13232 2580 2622 2639 13850 8421 8422 2907 2908 3009 3026 8626 14258 8876 8962 3366 3401 3402 3403 3404 3405 3406 3411 3412 3413 3446 3447 3448 3454 3455 3456 3457 3485 3486 3487 3488 3489 3490 3491 3492 9100 14561 14562 14723 3679 14794 14795 14796 3755 3756 3757 14986 10602 5134 10750 10940
nothings$	13090
notice	9858 15445
notice$	12400 12401 12644 3264 3265 14685 14758 14779 14780 14781 14782 14783 14784 14785 15307 4265 15354 15358 15408 9987 15438 15446 15681
noticed$	11094 3264 3265
notices$	3264 3265 15354 15358 15408 9987 15438 15446
noticing$	3264 3265
notify	4153
notify$	4048 4068 4069
notifying$	4068 4069
notifys$	4068 4069
noting	4139
noting$	3264 3265 9628 9736 4166 4172
notinged$	9736
notings$	9736
notoriety$	11867 12066 12776 2080 2081 2082 2083 2084 2085 4854
notorious$	1955 1956 1957 1958 1959 1960 1961 1962 2335 4965 5493
nous$	2389 2391 8075 2479 10619
november$	11559
now$	12370 12371 12372 12373 12374 12375 12376 12377 12378 12379 12578 12579 13603 13665
nowhere$	7764 3799 10193 10471 5303
nucleus$	10427
nude$	6172 6180 6181 12008
nudes$	594 11648 610 611 612 613 12008 10271
nuisan	9900 10000
nuisance$	12986 13007 13379 14995 9642 15347 15348 15349 9910 15449 10389 10412 10433 4918 10563 10870
nuisances$	10389 10563 10870 5475
number	9734 4375
number$	5891 5892 5893 591 8290 13740 14079 4173 4241 9846
numbers$	5891 5892 5893 14960 15026 15028 15037 15038 9629 15334
numerous$	5815 590 7721 9478 9479 9502
nurse	15541
nurse$	15527 15540
nurture$	5393
nut$	13095 10606
nutcase$	10444 5480
nutcases$	10444 5480
nuts$	13095 10510 10606
nutter$	10389
nutters$	10389
obese	5342
obese$	10939 5509
obesit	5342
obesity$	10939
obey$	14349 14355 14369 10722
obeyed$	11753
object	4389 15487
object$	15473 10326
objected$	11908
objective$	15422 4380 15473
objectives$	15422
oblige$	12324 12329
oblivious$	97 98
obnoxious$	5488
observ	15264 5239
observation$	9765 10836 5240
observations$	9765
observe$	9798 4202 10848
observed$	10867 5533
observeed$	9798 4202
observeing$	9798
observes$	9798
obsessed$	632 633 634 635 636 637 638 5209
obsessive$	5553
obstreperous$	5482
obstructed$	10794
obstructive$	13345 13346 13347 13348 13349 10520 5488 5519
obtain	15384 4365 5223 5263 5278
obtain$	11785 11786 4047 9688 4163 10046
obtained$	4047 9688 15175 4163 10843 10872
obtaining$	4047 9688 4163
obtains$	4047 9688 4163
obvious$	11887 11888 3392 9502 14951 14952
obviously$	3515 3523 9120 3524 3525
occasion$	14543 14544 14545 14565
occasions$	12484
occupa	4555
occupation$	10152
ocd	5553
ocg	9677
ocg$	15126
ocgs$	15126
october$	11559
odd$	1499 1502 1505 1506 5062 5482
oddballs$	5479
odour$	10668
of	9828 5223 5306
of$	5691 5695 5697 5698 5725 5752 5953 5964 5965 6249 11825 6684 7444 7449 12900 7459 7526 7527 1948 7576 13037 7634 7639 7667 7690 7694 7712 7729 7730 7749 7750 7767 7800 13270 13309 7911 7919 7935 8019 8049 8122 8128 8129 8131 8132 8133 8153 8183 8197 8198 8199 8201 13653 8222 8401 8493 8494 8539 14003 8560 8561 8566 8605 8685 8687 8693 14178 14181 3158 3160 8771 8775 14346 14446 14515 14516 3516 3523 9124 14601 9155 9156 9157 14650 9291 9377 9380 9397 14970 9552 9556 15010 9623 15095 9658 9671 9675 15132 15141 15168 9721 9731 9752 15213 15214 4170 9772 9783 9796 15246 4211 9824 9838 15293 9848 9849 15308 9873 9880 9884 9898 9902 9975 4385 9985 10004 15466 15468 10053 10061 10108 10120 10167 10176 10177 10180 10181 4644 10343 10427 10683 10728 10743 10836 10851 5256 10855 10857 10879 10911 5358 5380 11035 11043
off	10045 4523
off$	5675 11154 11358 5919 5939 11603 11606 11610 6278 11964 6516 6517 6518 6519 6568 6569 6570 6804 6829 6958 12466 7060 12641 7286 7287 12803 13006 7561 7573 7574 13101 2113 7725 7755 2309 13877 8510 8511 8512 8513 8514 13964 13965 13966 14304 14305 8946 14762 14763 9442 9443 9461 9462 9463 9464 9465 9466 9522 9523 15234 9831 15355 9907 4323 10089 15551 10103 10120 10268 10407 10517 10779
offen	15102 15146 15297 15298 15310 15311 15318 15319 15325 15337 15338 15339 15345 15502
offen$	15276
offenc	9835 4253 4274 9972 10242 10245
offence$	15283 15284 9850 15301 9871 15421 15689 15691 15692 15694 5266 10880 5595
offences$	15283 15284 9850 9871 15421 4430 15689 15691 15692 15694 10873 10880 5595
offend	15093 15138 15152 9814 4228 9827 15277 15282 15306 9900 9972 9977 15450 10007 15456 10221 10825 10838 10855 10862 10877 10882 10889 10901 10902 5441 5548
offend$	11435 11464 11466 11467 11468 14377 14378 14389 8941 14546 14550 15256 15269 15285 15312 15313 10016 5254
offendded$	14550
offendding$	14550
offended$	14550 5594
offender$	12229 12825 12826 12827 12909 1868 12956 1952 13058 13059 13060 13061 13062 13083 13084 2130 2131 2132 2133 9806 9809 15275 15276 9845 9847 15305 10026 15618 10377 10443 10459 5230 10851 10858 5267 11038 5468
offenders$	12229 12825 12826 12827 12831 12909 1868 12956 1952 13058 13059 13060 13061 13062 13083 13084 2130 2131 2132 2133 15124 15275 15276 15305 10377 10443 10459 10828 10858 5468
offending$	11101 11537 11544 11547 11551 11553 11898 12263 12265 12652 12789 13011 7889 7890 7891 14550 9642 9825 15276 4235 15314 15316 15347 15348 15349 9910 15393 15421 15424 15426 4382 9983 15433 4446 15684 4781 10429 10880 5294 5440 5594
offends$	14546 14550 15256 15313 10016 5594
offens	9835 4253 4274 9972 10242 10245
offense$	15283 15284 9850 9871 15421 15691 15692 15694 10880 5595
offenses$	15283 15284 9850 9871 15421 4430 15691 15692 15694 10873 10880 5595
offensive$	15690 5488
offer$	593 6289 6290 11929 958 959 960 961 962 963 964 965 966 6872 6873 6874 12332 12333 12334 12335 12407 12704 12705 8882 8884 8885 14335 8888 3292 8890 3294 3295 14412 14422 14524 14525 14526 14538 14543 14544 14545 14584 14585 14586 14804 3811 3812 4683 4711 10328 10329 10730
offere	5365
offered$	11261 5846 5847 593 958 959 960 961 962 963 964 965 966 12332 12333 12334 8882 8884 8885 14422 14754 14755 14756 14757 4683 4711
offering$	593 958 959 960 961 962 963 964 965 966 14422 14524 14525 14526 4683 4711 10730
offerred$	593 958 959 960 961 962 963 964 965 966 14422 4683 4711
offerring$	593 958 959 960 961 962 963 964 965 966 14422 4683 4711
offers$	593 11929 958 959 960 961 962 963 964 965 966 12332 12333 12334 12407 12704 12705 14335 8888 3292 8890 3294 3295 3296 3297 3298 3299 14412 14422 14584 14585 14586 3811 3812 4683 4711 10328 10329 10718
office	4034 9632 9633 4038 9638 15092 9657 9665 9666 9667 4071 4072 4073 9680 4090 4091 4096 4117 4121 9720 9724 9725 9727 15177 15182 15183 15184 4143 9743 9744 4148 9750 9751 15205 9762 4185 4192 9792 4206 9874 4285 9882 4294 9897 9937 10223 10246
office$	9180 9185 9186 15005 9583 15072 15073 15193 15200 5204
officer$	9203 9204 9631 15082 15087 4050 15100 15114 15115 15116 9668 9669 9670 15129 4084 9687 15157 4113 9711 9714 4120 15169 15173 15174 15176 15186 9740 15190 15192 15199 15211 9782 4189 9789 15241 4201 4207 4208 15323 9891 4330 15386 4346 4440 4442 10040 4449 15695 5204 5220
officers$	11635 12845 7397 14137 14138 14175 14176 9631 15082 15087 9645 4050 15097 15100 15106 15107 4062 15114 15115 15116 9668 9669 9670 4076 15129 4084 9687 15157 4113 9711 9714 4120 15169 15172 15173 15174 15176 15186 9740 15190 15192 15193 15195 15199 15203 9759 15211 15220 9782 4189 9789 15241 15244 4201 4207 4208 15301 9862 15323 9891 9921 4330 15386 4346 15458 4440 4442 4449 15499 15672 10341 5220 5236 10906
offices$	15193
offrol	5385
offroll$	10982
offrolled$	10982
offs$	13101 10408
often$	5789 561 14935 14936 14937 14938 4616
oik$	10444 5480
oiks$	10444 5480
oily$	3167 5067
okay$	8313 8314 8315 8316 8317 8318 8319
old$	11667 12431 7720 2373 2374 2375 2377 8004 8005 8006 2425 2453 2714 8391 8498 8500 2972 2973 3115 8731 8734 8736 8935 15583 4981 4997 5023
older$	5876 5880 11341 5897 11353 5905 11361 5926 11452 6012 6013 11506 11541 11561 11564 6144 6171 6174 6175 6179 11632 11635 11666 11668 11669 11681 11683 6237 6239 6244 11695 11967 12006 6614 6633 6634 6766 6769 12262 7065 7066 12540 7334 7335 7336 7337 7341 7342 7343 7344 7345 7346 7347 7349 7350 7365 7366 7367 12819 1777 12825 12826 12827 12828 7384 1789 1792 13389 13430 7989 7992 13446 13447 13448 13449 13450 13451 13452 8004 8005 8006 13459 2425 13474 13475 13476 13477 13478 13479 13583 8186 13715 8298 13883 13885 3154 15644 10261 4688 10287 10290 10581 5062 10698 10700
olders$	11541 11561 11564 12006 6636 12831 12983
oldest$	12428 1389
olds$	13509 14123 14124 14125 14126
olive$	3167 5059 5067
omission$	5146
omissions$	5146
on	9828 10819 5223 5431
on$	5770 11236 11237 11261 11326 11327 11328 11331 5883 11334 11335 6045 6082 6334 6363 6364 6418 6433 6435 6437 6440 11906 12010 12042 6738 12202 6785 6937 6938 7448 12987 12988 13012 7695 7754 7766 13309 13362 7914 7998 13456 13457 13515 8518 14064 14178 14181 3143 8769 8785 8863 14346 3458 3459 3460 3461 3462 3463 9103 9106 9108 3519 9139 9140 9141 14738 9367 9368 9369 9394 14896 14897 14939 15010 15030 15031 9738 4162 15213 15214 4170 15217 9774 9775 15236 9788 4212 15280 9840 15362 9928 9936 15448 10001 10004 15485 4470 10069 4485 4487 10087 15549 4507 10204 4631 4640 15688 10395 10425 10562 10743 10764 10807 10836 5286 5444 5445
once$	11245 9114 14579 3945 9585 9586 4221
one	9656
one$	273 274 275 5899 6079 862 6526 6644 12133 12430 7306 7307 7408 7703 7759 7902 13596 13739 13851 13852 8472 14042 14058 3042 3132 14225 3189 14235 14236 14237 14238 14239 14240 14421 9007 9012 9013 3418 9022 9023 9034 9035 9041 9042 14543 14544 14545 9135 9136 3548 9202 3606 9207 3611 9233 9234 3638 3639 9237 9238 3648 3673 9272 3686 9294 14745 9318 3722 9600 15134 15145 15336 10067 10109 4513 10110 10111 15560 5036
ones	9700
ones$	11325 12068 12069 12070 12071 12072 12073 12215 12907 2076 2077 2078 2079 13501 13607 13608 13609 13610 13611 13655 13656 13657 2636 14225 9706 9994
onesie$	10699
onesies$	10699
ongoing$	9914
online$	567 6164 568 6165 569 6166 570 6167 571 6168 11618 11619 11620 11925 12031 9766 4689
only$	223 5873 6291 6294 11801 11802 11803 771 777 788 789 790 791 792 793 794 796 905 1279 1373 1377 2309 2350 14118 8670 8671 14121 3337 3496 9184 3716 3717 9366 3914 3915 3916 3917 3918 3931 9530 5129
onto$	9738 9774 4212
onus$	484 485
open$	11090 11102 67 68 69 13399 14349 8902 14355 8908 8913 14369 8922 9017 14776 9694 10722
opened	9643
opened$	67 68 69 11776
opening$	67 68 69
opens$	67 68 69
operandi$	10851
operat	4055 4073 4080 4285 9882 15370 15487 10050 4528 10897 10901
operate$	528 529 530 531 532 533 534 12698 2434 2435 2436 2437 2438 2439 14319 14350 14356 14361 14370 14465 15410 4420 15467 15499
operated$	528 529 530 531 532 533 534 2434 2435 2436 2437 2438 2439 4420 10100
operates$	528 529 530 531 532 533 534 2434 2435 2436 2437 2438 2439 4420
operating$	528 529 530 531 532 533 534 2434 2435 2436 2437 2438 2439 4420 15467
operation$	11579 11580 15131 15477 10032 15484 4439 4440 15490 15548 5310
operational$	9652 5308
operations$	15131 15490 15548
operative$	10504 10752
operator$	8568 15114 15115 15116 9668 9669 9670 9789 10610 5204
operators$	8568 15114 15115 15116 9668 9669 9670 9789 10610
opport	9863 10029 10819 10876 10897 10902
opportunit$	11297 11298 11299 11300 11301 11302 5908 312 313 12703 3885 3886 3887 3888 14951 14952 10328
opportunited$	11297 11298 11299 11300 11301 11302 5908 312 313 12703 3885 3886 3887 3888 14951 14952 10328
opportunities$	5744 5745 5746 150 11295 11296 11297 11298 11299 11300 11301 11302 5908 312 313 11929 3885 3886 3887 3888 14951 14952 4320 10328 10783
opportuniting$	11297 11298 11299 11300 11301 11302 5908 312 313 12703 3885 3886 3887 3888 14951 14952 10328
opportunits$	11297 11298 11299 11300 11301 11302 5908 312 313 12703 3885 3886 3887 3888 14951 14952 10328
opportunitted$	11297 11298 11299 11300 11301 11302 5908 312 313 12703 3885 3886 3887 3888 14951 14952 10328
opportunitting$	11297 11298 11299 11300 11301 11302 5908 312 313 12703 3885 3886 3887 3888 14951 14952 10328
opportunity$	5744 5745 5746 150 11297 11298 11299 11300 11301 11302 5908 312 313 11929 6872 6873 6874 12703 3885 3886 3887 3888 14951 14952 4320 4348 15478 10328 10783
opposed$	10735 10738
oppositional$	4918 5316 5488
opt$	389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 958 959 960 961 962 963 964 965 966 4662 4711
opted$	131 132 133 5984 11434 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 958 959 960 961 962 963 964 965 966 12502 14941 9562 15012 4662 4711
optici	4496
opticians$	10093
opting$	389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 958 959 960 961 962 963 964 965 966 4662 4711
option	10849 10897 10902
opts$	389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 958 959 960 961 962 963 964 965 966 4662 4711
optted$	389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 958 959 960 961 962 963 964 965 966 4662 4711
optting$	389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 958 959 960 961 962 963 964 965 966 4662 4711
or$	14242 9346 5313
oral$	599
order$	15350 15358 15405 9960 15411 15412 15416 15417 15419 9987 15601 15673 15681 15682 15683 15687 15688 15689 15690 10912 11009 11033 11038 11039
ordered$	9803 10148 10160 10237
orders$	15133 15150 15358 15405 9960 15411 15412 15416 15417 15419 9987 15601 15689 10912 11033
ordinary$	5062
organi	15140
oriental$	3154 8755
ot$	10265
other$	5598 11049 11050 11527 6451 6452 6609 6610 6611 12134 12523 7393 7394 12856 7467 7469 12936 12937 12938 12939 12940 12941 12942 12943 12944 12945 12946 12947 12950 12951 12953 12955 7567 13022 13086 13207 13209 7776 7777 13352 13855 13857 13861 13888 14129 3132 9457 15048 15075 10250 10341 5036 5148 5256
others	9941
others$	5598 11049 11050 5985 6304 6305 6310 6311 6321 6356 6451 6452 6681 6999 7070 7072 1526 7162 7172 7173 7422 1826 1827 1828 7466 7468 12936 12937 12938 12939 12940 12941 12942 12943 12944 12945 12946 12947 12950 12951 12952 13014 2008 7775 13430 13501 13607 13608 13609 13610 13611 13655 13656 13657 13855 13860 13974 13975 13976 13977 14127 14130 14235 14236 14237 14427 14428 14429 14430 14431 8989 8990 8991 15075 15209 15451 10250 10262
otherwise$	723 724 11771 11774 11775 11937
ought$	21 22 23 24 25 29 718 1013 6670 1371 1421 1515 1533 1540 1541 1542 1543 1544 1545 1546 1547 1548 1557 1560 1561 1562 1563 1592 1593 1594 1595 1596 1597 1598 1599 1600 1601 1602 1616 1637 1648 2412 2413 2414 2415 3563 3566 3567 3568 3569 3570 9312 3798 4016 4022
ounce$	1102 1105 7740
our$	11971 7254 14971 14972 14978 10718 10742 10776 10787 5256
out	9839 15374 10174
out$	5674 11155 11358 5919 345 356 11438 11448 11466 11467 11473 11496 11501 11504 6220 6278 11780 11788 777 11912 6482 6598 12173 12174 6923 6924 12396 12411 12412 12413 12461 12500 12501 12635 12636 12645 12804 7356 7402 12961 1945 1947 13046 2072 7711 2115 7757 2267 2279 7885 2290 2309 2314 2325 13791 13794 13990 14193 14198 14304 14305 14550 14560 14762 14763 9363 3780 3806 15083 15110 4082 4089 4094 9794 9870 9924 9929 10017 10045 4498 10105 4523 10139 15596 15600 10173 15623 10264 10517 11002
outbursts$	13057 13341 13342 10518
outcome$	10878
outcomes$	10878
outfit$	14270 14271 14272 10701 10704
outfits$	14270 14271 14272 14273 14274 14312 10701 10704
outgrown$	2872 2873 2874
outlaws$	13052
outlook$	13228 2389 2391 13576 2531 2532 2533 2534 2535 2536 2537 8170 8171 8172 8173 8174 13640 13641 10475
outrageous$	13271 13272 13273 13274 13275 13276 13277 13278 13279 4918
outright$	3300 10718
outs$	12961 15334 11002
outside$	13012 2278 15236
outstanding$	9694 5256
over$	5902 11371 11372 11374 11376 11925 6478 6740 12481 12511 2007 8028 8029 8030 13676 13677 13678 13682 13683 8426 13905 14105 8676 8688 3145 8769 14269 14295 14298 15016 15045 15213 9876 4680 4944 5213 5214
overcr	5589
overcrowded$	15660
overdo	5326
overdose$	15587 10923
overdosed$	10923
overdressed$	5509
overdue$	15524
overhe	9741
overla	4100
overlaid$	9697
overlook$	11312 5190
overlooked$	5178 5190 10794
overlooking$	5190
overlookked$	5190
overlookking$	5190
overlooks$	5190
overly$	4726 4975
overnight$	12370 12371 12372 12373 12374 12375 12376 12377 12378 12379
overreact$	5524
overreacted$	5524
overreacting$	5524
overreacts$	5524
overreactted$	5524
overreactting$	5524
overrun$	1849 1850
oversexualised$	5457
oversight$	3920 3921 3922 3923 4026 4027 10774
oversized$	5107
overt	4444
overt$	10041 5274
overweight$	10942 5509
owes$	13210 13211 13212
owing$	5615 373 5978 4583 15637
own	11015
own$	5607 12 5610 5611 11061 11062 11063 11064 37 5635 5636 5637 5659 5750 5751 5941 5942 5943 5944 5945 5946 5947 5948 5949 5950 354 5966 5974 6016 422 423 424 461 462 6252 6346 6347 6348 6349 6365 6400 6401 6402 812 11859 11860 6412 6413 6416 6419 6420 11897 868 6496 6514 927 11993 6553 6554 6564 6565 6566 6605 12100 6653 6654 12104 6823 6826 6832 1236 1411 1606 7549 7944 7955 13426 13427 13428 13429 7981 13442 13443 8123 8164 8255 8256 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 13728 13729 13754 13762 13763 13764 13765 13766 13767 13768 8320 8324 8440 8535 8596 3000 8601 8602 8603 8604 8641 14092 8644 8646 8647 8719 14169 9195 9196 9197 9198 9199 9200 9284 9428 15525 15631 15666
owned$	14470 14471 14472 14473 14594
owner$	11389 11703 11704 11705
owners$	11389 11703 11704 11705
ownership$	7206 7207 7208 7209 7210 7211 7212 7213 7214 7215 7216 7217 7231 7232 7233 7234 7235 12685 12686 12687 12688 12689 12690 12691 12692 12693 12694 12695 7247 14685 15001 15002 15003 15004 10795
owns$	927
oxide$	15526
oxygen$	13088
pacemaker$	4473
pack$	12243 12244 12245 1847 1848 13148 13149 13150 13152 2338 10359 4763
packag	10819
package$	12007 12037 12321 13238 10969
packages$	11477 11581 11582 11583 12007 12321 13238 10263 10497
packed$	2037
packs$	13147
padded$	5107
paedia	10090 4496 10096
paediatric$	10093
paediatrician$	15539 15540 15545
paid$	11737 12011 1028 1029 1054 6652 1354 1355 1843 3048 8701 9183 9187 3733 3909 9906 4714
pain$	1932 7529 1933 7530 1934 7531 1935 7532 7860 2264 13872 10444
painkillers$	15536
paint$	1230
painted$	1230
painting$	1230
paints$	1230
paintted$	1230
paintting$	1230
pair$	14220 10376
pairing$	10376
pakistani$	3154 8757
pale$	13071 3167 14229 5059 5062 5067 5509
palest$	3174 5087
palm$	3869 5182
palmed$	3869 5182
palming$	3869 5182
palmmed$	3869 5182
palmming$	3869 5182
palms$	3869 5182
paltry$	14857
panel	10902
panel$	14412 9180 9185 9186 15005 9583 15072 15073 15475 5204
panic	10072
panic$	15521 5316 5320
paper$	14120 8672
papers	10157
papers$	15606
paperwork$	14948 14960
paracetamol$	10925
parade	10042
parade$	341 15444 4422 15491 15494 4719
paraded$	341 4719
parades$	341 4719
parading$	341 4719
paranoid$	5488
parasite$	10444
parasites$	10444
parasitic$	5482
parcel$	12007 12321
parcels$	11477 12007 12321 10263
parent	10143 10144 15594 10146 4552 4563 4565 15622 15638 4636
parent$	11518 13243 7875 7876 8047 8138 13588 13589 2552 2561 8159 8160 8161 8162 8206 8207 8208 8327 13918 13920 13927 3084 4542 15590 15592 4550 4551 15603 15604 4561 4562 15615 10172 10179 4594 4595 15652 10557 4999 11007 11012
parental$	7544 7868 4964 5404
parented$	4999
parenting$	2455 2456 2457 13812 13829 10233 4999
parents$	11520 12581 1993 1994 7628 7629 7875 7876 13378 2455 2456 2457 8138 13588 13589 8206 8207 8208 8327 13778 13779 13780 13781 2866 2868 13918 13920 13927 3081 3082 3083 3084 14132 14137 9001 9002 9004 9005 9410 9424 14971 14972 15590 15592 4550 4551 15603 15604 4561 4562 4567 15615 15619 10172 10179 4594 4595 15652 10431 10557 4999 10786 10787 11002 11007 11012
parentted$	4999
parentting$	4999
park	9980 11017
park$	11557 11558 11584 11585 11586 11587 11806 11807 11808 15429 15444 4422 15491 15494
parka$	10695
parkas$	10695
part$	377 6258 6259 11709 838 11898 6493 945 946 947 948 6624 12503 7055 7056 7057 7058 7059 12650 12651 12652 12655 12656 12657 12658 12659 12660 12661 12662 12663 12664 12665 12666 2014 13264 9624 4080 15309 9888 10035 4524
partake$	491 492 493 494 498 499 500
partaked$	498 499 500
partakes$	498 499 500
partaking$	491 492 493 494 498 499 500
partially$	5349
participant$	816 10291 10318 10592
participants$	816 10291 10318 10592
participate$	491 492 493 494 816 14318 14349 14355 14369 10722
participated$	491 492 493 494 816
participates$	491 492 493 494 816
participating$	491 492 493 494 816
participation$	491 492 493 494
parties$	11584 11585 11586 11587 11712 11730 12005 12288 12289 12290 12291 12292 10318 4722 10592
partly$	940 3928 3929 4698 5193
partne	4055 4431 15593 15595
partner$	11201 11636 11637 11660 619 11696 11697 652 653 654 655 656 9652 4289 15589 4551 15599 15607 15614 10171 10285 10286 10291 10318 10573 10592
partners$	11201 11636 11637 11660 619 11696 11697 652 653 654 655 656 8105 8106 8107 4150 10285 10286 10291 10318 10573 10592
partnership$	4289 10028
party$	11584 11585 11586 11587 11712 11730 12005 12288 12289 12290 12291 12292 12367 7645 2946 2947 2948 2949 2950 10318 4722 10592
partying$	6036 6037 6038
pass	4111 4126 4127 4138
pass$	2480 3897 14987 4053 9728 4132 4136 4144 4146 4300 15478 15554 4984
passd$	4146
passed	9745 5399
passed$	6262 12472 3848 3849 3897 4053 15159 9728 4140 4146 15202 10781 10832
passengers$	13013 15451 10340
passers$	7395
passes	10971
passes$	2481 3897 4053 4136 4984
passing$	14740 14741 3897 4053 9728 4136 4144 4146 4300 10782 10847
passive$	14920
passport$	15663
passs$	9728 4136 4144 4146 4300 15478
passwo	9693
passwords$	15142
past$	2025 2116 2117 2854 2855 2856 2857 2872 2873 2874 2909 2970 14055 3053 4838 4859 5017 5135
pastoral$	5377 5378
pasty$	5509
patchy$	13266 13267 13268 13269 2224 14966 14967 14968 14969 3964 4204 4730 4908
path$	11103 11104 11105 11106 11457 6104 969 12287
pathetic$	14857 5519
pathetically$	5519
pathological$	4793 5489
patien	5573
patience$	7588 9545
patrol	4073 9744 4185 4206 4285 9882 10909
patrol$	4050 15097 9670 15172 15193 15195 9782 4189 4201 4207 4208 4330 4346 4440 4442 15489 4449
patrols$	4050 15097 9670 15172 15193 15195 9782 4189 4201 4207 4208 4330 4346 4440 4442 15489 4449 10906
patronising$	2647 2648 2649 2650 2651 2652 5520
patter$	12436
pattern$	3694 9636 9867 10851
pawn$	10318
pawns$	10318
pay$	84 85 86 87 11324 11785 11786 1028 1029 1054 1354 1355 1843 3048 3733 3909 4714
payback$	11038
paying$	1028 1029 1054 1354 1355 1843 3048 3909 4714
pays$	84 85 86 87 1028 1029 1054 1354 1355 1843 3048 3733 3909 4714
pc$	15190
pcso	4034 9632 9633 4038 9638 15092 4073 9680 4090 4091 4096 4117 4121 9720 9724 9725 9727 15177 15182 15183 15184 4143 9743 4148 9750 15205 9792 4206 9874 4294 9897 9937
pcso$	9631 15082 15087 4050 9670 15129 9687 9714 4120 15169 15173 15174 15176 9740 15192 15199 4189 15241 4208 15323 9891 15386 4346 4449
pcsos$	9631 15082 15087 4050 9670 15129 9687 9714 4120 15169 15173 15174 15176 9740 15192 15199 4189 15241 4208 15323 9891 15386 4346 4449
pe$	15520
peak$	10027
peaks$	10027
peer$	5726 11325 7049 12830 7452 7453 2009 13164 13194 13195 13196 13197 13283 13311 13312 13313 13314 13315 13316 13327 14178 14181 10338 10374 4783 10509
peers	10133
peers$	5598 11174 11325 11556 12794 12825 12826 12827 7380 12852 12853 12854 12855 12920 12921 2009 13164 13194 13195 13196 13197 13283 13311 13312 13313 13314 13315 13316 13327 13856 13862 14178 14181 15582 10250 10374 10378 10385 10509
peg	5331
pegfed$	10928
pen$	15554 10957
penalties$	15438
penalty$	9989 4534
pencilled$	5096
pens$	10957
people	9700 15399 15456
people$	13 11147 181 11325 11342 11354 11430 5985 11531 6083 6085 6087 11592 6304 6305 6310 6311 6321 6356 804 6477 12058 12059 12060 6681 12166 6743 12197 12262 6999 7010 7011 1526 7162 7254 12710 7305 12807 12825 12826 12827 12828 7386 12843 12845 7397 12852 12853 12854 12855 7422 1826 1827 1828 1834 12894 12896 12905 12906 12920 12921 13000 13016 13020 2008 7628 7629 13116 13166 13194 13195 13196 13197 13229 13282 13283 13287 13311 13312 13313 13314 13315 13316 13329 2293 7892 13344 8181 13692 13702 13747 13954 14093 14143 14427 14428 14429 14430 14431 8989 8990 8991 14445 9006 9015 9021 14481 9033 14541 9097 14600 14602 14764 14765 9356 9357 9358 9359 9360 9361 14825 9411 9412 9428 9429 14898 14899 14908 14909 14910 14911 14912 14913 14914 14915 14916 14917 14959 14971 14972 14993 14994 14998 15000 9608 15058 15209 4227 15281 9855 15328 15330 9893 15400 10020 10340 10341 10385 10466 10509 10778 10787
pep	5375
pep$	10972
peps$	10972
perceive$	7262 7263 7264 7265 7266 7267 7268 7269 7270 7271 7272 7273
perceived$	1896
perfectly$	5811 5819 2349 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 13728 13729 2702 2705 2728 2736 8350 8351 8352 8353
perfor	15487
perform$	6561
performance$	10774
performers$	9006 9015
perfunctory$	5519
peril$	11046 11047
period$	10075 10950
periods$	10950
perisher$	10450
perishers$	10450
permanently$	3504 9101 3505 9102 3506 3507 3508 3509 3510 3511 5381
permit$	45 46 278 279
permited$	45 46 278 279
permiting$	45 46 278 279
permits$	45 46 278 279
permitted$	45 46 278 279
permitting$	45 46 278 279
perpet	9827 15450
perpetrator$	11592 11666 12229 12619 12910 12911 12912 12913 1876 1877 1878 1879 7477 1881 1882 1883 1884 1885 1886 7484 12934 12935 15276 10380 10381 10382 10386 4790 4791 10859 5551
perpetrators$	11592 11666 12229 12619 12910 12911 12912 12913 1876 1877 1878 1879 7477 1881 1882 1883 1884 1885 1886 7484 12934 12935 15276 4403 10380 10381 10382 10386 4790 4791 10859 5551
perpetually$	3504 9101 3505 9102 3506 3507 3508 3509 3510 3511 3546 3547 5143 5517
perpetuat$	38
perpetuated$	38
perpetuates$	38
perpetuating$	38
perpetuats$	38
perpetuatted$	38
perpetuatting$	38
persist$	11235 210 11270
persisted$	11235 210 11270
persistent$	562 563 7519 3300 4670 4780 4793 5261 5388
persistently$	561 3546 3547 5143 5388
persisting$	11235 210 11270
persists$	11235 210 11270
persistted$	11235 210 11270
persistting$	11235 210 11270
person	9634 15170 9732 15204 15247 15248 15250 15290 4272 15353 15356 9941 15413 15450 15462 10018 15474 4524 10246 10882
person$	14 11608 805 6477 7421 1835 12920 12921 13021 13165 13194 13195 13196 13197 13282 13283 13284 13288 13311 13312 13313 13314 13315 13316 13328 2294 7893 2390 8180 13750 9203 9204 9664 15134 4227 15695 10385 10509
personal$	5963 10104
personalities$	7575
personality$	5316
persons$	13284 4227
persua	4029 4057
persuade$	14457 14480 9032
persuaded$	11091 14354 14360 14365 14368 14374 14469 14510 14511 14512 14513 14514
persuading$	12310 12311 12312 12313 12314 12315 12316 12317 12458
persuasion$	12310 12311 12312 12313 12314 12315 12316 12317 12458
perv$	10444
pervs$	10444
pest$	10389
pestered$	1849 1850
pests$	10389
petite$	5039 5509
petty$	4793 4831
petulant$	5490
phase	10876 10897 10902
phobia$	10914
phone	9693 4153 4157 15204 9766 4198 9953
phone$	567 6164 568 6165 569 6166 570 6167 571 6168 11618 11619 11620 11640 11641 11642 11643 11644 11645 11646 11647 11652 14557 14587 14588 14589 14590 14925 4032 4046 15142 4115 4137 15215 4174 15221 9885 15402 9969 5243
phoned$	6066 6067 6068 6069 6070 6071 6072 6073 967 968 12638
phones$	6034 438 567 6164 568 6165 569 6166 570 6167 571 6168 11618 11619 11620 11640 11641 11642 11643 11644 11645 11646 11647 11652 14557 14587 14588 14589 14590 4046 15142 4115 15215 4174 15221 15402 9969
photo$	11621 11629 6203 6204 608 609 12008 13853 15096 9648 4052 4095 9710 4147 4149 15254
photog	4060 9693 4110 9707 9723 4137 9734 9735 15252 15346 4450
photograph$	6203 6204 608 609 13853 13868 15096 9648 4052 9683 4095 15142 9710 4130 4131 9733 4147 4149 4154 15231 9786 15238 15242 15253 15254 4432 10047
photographed$	11091 11158 5894 12011 13407 13853 13868 9786 15240 4195 5250
photographing$	9786 4277
photographs$	6203 6204 608 609 13853 13868 15096 9648 4052 15118 15119 9683 15142 9710 4130 4131 9733 4147 4149 4154 9786 15238 15253 15254 4432
photography$	10871
photos	9693 9723 4137 9734 9735
photos$	11621 11629 11648 6203 6204 608 609 11737 12008 13853 15096 9648 4052 15119 15142 9710 4147 4149 4154 15253 15254
physical$	657 658 659 660 5348
physically$	5030
physio	5571
physique$	14186 14187 14188 8793 10636 5508
physiques$	14186 14187 14188 10636 5508
pick	9741
pick$	11324 14778 4717
picked$	5895 6279 6280 6281 6282 6283 12163 12164 9639 10015 4717
picking$	7370 7371 7372 15065 15066 15067 15068 4717 10749
pickings$	11107 10508
picks$	4717
picnic$	13139 13140
pics$	12008
pictur	9723 10819 10823
picture$	11621 11629 6203 6204 608 609 12008 8257 8258 8259 13853 15096 9648 4052 9689 4147 4149 15253 15254 15340
pictures$	339 340 11621 11629 11648 6203 6204 608 609 12008 13853 13868 15096 9648 4052 15118 15119 4130 4131 4147 4149 4154 15253 15254
piece$	7623 4092
pieceed$	4092
pieceing$	4092
pieces$	7623 4092
pierced$	5509
piercing$	3172 14218 10681 5086
piercings$	3172 14218 10681 5086
pig$	4887 5161
pikey$	5480
pikeys$	5480
pile$	11207 13198
pill	4483 10080
pill$	15529
pillar$	9446 3861
pills$	12012 10082 15538 10263 10925
pimp$	4682
pimped$	4682
pimping$	4682
pimples$	10692
pimply$	5509
pimpped$	4682
pimpping$	4682
pimps$	4682
pin$	7796
pinch$	1111
pink$	5083
pins$	4473
pint$	10081
pints$	10081
pip	10104
pip$	15553
pisshead$	5480
pissheads$	5480
pit$	12272 12273
pitiful$	7781 14857
pits$	12272 12273
pity$	6716 6717 9480 14930
place	10137 5385
place$	0 1 2 5600 11 11058 5627 11077 11078 11079 11080 11081 11082 11083 57 11435 11640 11641 11642 11643 11644 11645 11646 11647 11701 11929 1484 12807 13243 13750 4176 4213 15265 4348 10117 15569 15586 10201 10260 10982
placed$	0 1 2 5600 11054 11055 11 11058 5627 11077 11078 11079 11080 11081 11082 11083 57 379 380 381 382 1484 3970 3971 4045 4064 4176 4213 4248 4250 4598 10260 5413
placem	15659
placement$	7601 13371 13372 13373 2328 2329 2330 15634 10260 10328 10558 4962 10560 11007 5413 11012
placements$	13371 13372 13373 2328 2329 2330 15655 10260 10328 10558 4962 11013
places$	0 1 2 5600 11 11058 5627 11077 11078 11079 11080 11081 11082 57 11701 11929 1484 12807 3970 3971 4176 9780 4213 15265 15655 10260
placing$	0 1 2 11 5627 11077 11078 11079 11080 11081 11082 57 12656 12657 12658 12659 12660 12661 12662 12663 12664 12665 12666 3970 3971 4176 4213 10260
plague$	1798 13153 7860 4743 10444
plagued$	1798 1849 1850 4743
plagues$	1798 4743
plaguing$	1798 4743
plain$	4444 4724 5049 5062 5239
plainly$	3377 3378 3379 3380 3523 9120 3524 3525
plaited$	10682
plaits$	10679
plan	15635 10849 10876 10897 10902
plan$	11231 12387 14412 3811 3812 15142 15636 15683 10328 10973 10974 10975 10976 11009
planned$	14569 15372 5277
planni	15135
planning$	11232 3920 3921 3922 3923 10774
plans$	11231 14412 3811 3812 15142 10328 10973 10974
plastered$	3177
plastic$	4756
plate$	9770 4473
plates$	9770
play$	737 786 815 824 924 1234 1463 7183 1691 1819 7951 13886 2945 10071 5366
played$	737 786 815 824 924 1234 1463 1691 1819
player$	10859
players$	9428 15084 10859
playground$	13050 13051 13143
playing$	737 786 815 824 924 12173 12174 1234 1463 1691 1819 3071
plays$	737 786 815 824 924 1234 1463 1691 1819 2945
plea$	15368 10786 11034
plead$	7184
pleaded$	5437
pleads$	5437
pleas$	14971 14972 15368 10786 10787
pleasant$	7456 1860
please$	11611 11612 14436 14457
pleased$	303 664 665 958 959 960 961 962 963 964 965 966 4711
pleases$	11611 11612
pleasing$	9078
plenty$	147 148 149 5797 5814 2568 2728
plot	4169
plot$	5276
plots$	5276
plotted$	15251 5276
plotti	15135
plotting$	5276
plucked$	5096
plug$	2191 2192 4900
plugged$	2191 2192 4900
plugging$	2191 2192 13239 13240 13241 13242 4900 10498
plugs$	2191 2192 4900
plump$	8740 8776 5509
plunge$	1208 1209 1210 1211 1212 1213 1214
plunged$	1208 1209 1210 1211 1212 1213 1214
plunges$	1208 1209 1210 1211 1212 1213 1214
plunging$	1208 1209 1210 1211 1212 1213 1214
pnc	5244
pnc$	10841
pnd	5244
pnd$	10841
pneumonia$	5560
pocket$	11952 11953
pockets$	11952 11953
podgy$	5509
point	4389
point$	5711 2647 2648 2649 2650 2651 2652 8868 3290 8964 9076 14567 4242 15473 10837
pointless$	2647 2648 2649 2650 2651 2652 5133
points$	10837
poise$	2531 2532 2533 2534 2535 2536 2537
poison	5327
poison$	2100 10444
poisonous$	4779 4869
poke$	1129 1130 1131 1132 1133 1134
poked$	1129 1130 1131 1132 1133 1134
pokes$	1129 1130 1131 1132 1133 1134
poking$	1129 1130 1131 1132 1133 1134
polic	10909
police	4034 9632 9633 4038 9638 15092 4055 9657 9665 9666 9667 4071 4072 4073 9680 4090 4091 4096 4117 4121 9720 9724 9725 9727 15177 15182 15183 15184 4143 9743 9744 4148 9750 15205 9759 9762 15224 4185 4192 9792 4206 4228 9874 4285 9882 4294 9897 9926 4340 9937 4431 4441 4444 15493 10220 10222 10223 5236 5299 5431 5541
police$	11517 12581 12845 13031 13066 7628 7629 13381 13382 13400 13401 13402 13403 13446 13447 13448 13449 13450 13451 13452 14175 14176 14412 9180 14633 9185 9186 9188 15005 9583 3990 15072 15073 9631 15082 15087 9645 4050 15097 9652 15106 15107 4062 15114 15115 15116 9668 9669 9670 15121 4076 15129 4084 9687 4113 9711 9714 4120 15169 4125 15172 15173 15174 15176 15181 9739 9740 15190 15192 15193 15195 15196 15199 9751 15203 15211 15220 9782 4189 9789 15241 15244 4207 4208 9806 4211 9809 9825 9845 15295 9847 15301 15302 15307 9862 15323 15329 4289 9891 9914 9921 15375 4330 15386 4346 9971 15421 15458 10010 10028 10033 4440 10038 4442 10040 10041 4449 15499 15669 10222 15671 15672 10229 10230 10341 10544 5147 5194 5203 5220 5227 5238 5245 5254 5271 5277 5308 10906 5428 5440
policed$	4448 5271
polici	4034 9632 9633 4038 9638 15092 9680 4090 4091 4096 4117 4121 9720 9724 9725 9727 15177 15182 15183 15184 4143 9743 4148 9750 15205 9874 4294 9897 9937 4441
policies$	14644 14645 14646 14647 14648 14649 14948
policing$	9631 15082 15087 15106 15129 9687 9714 15169 15173 15174 15176 9737 9740 15192 15199 15323 15329 9891 15341 15386 15454 10010 15472 10038 10040 10836 5271 10871
policy$	14644 14645 14646 14647 14648 14649 14948
polish$	3154 8757 10691
ponytail$	14214 14215 14216 10680 10681
ponytails$	14214 14215 14216 10680 10681
poor$	5719 11180 11181 11182 11183 156 157 158 159 160 161 162 5966 926 7156 1677 1678 1679 1680 1681 1682 1683 1684 1685 1686 1687 1855 1856 1857 7545 13005 13266 13267 13268 13269 2224 13271 13272 13273 13274 13275 13276 13277 13278 13279 13280 13281 2318 2319 2320 2321 13369 3167 14229 3807 3808 3809 3810 14966 14967 14968 14969 3964 4204 4658 4730 4733 4777 4908 4918 4953 4956 5018 5067 5177 5198
poorly$	3152 5063
porch$	15639
porn$	10278
pornography$	10278
portly$	5509
pose$	6561 1906 1907 1908 1909 4405 15452
posed$	1906 1907 1908 1909
poses$	1906 1907 1908 1909 4405 15452
posing$	1906 1907 1908 1909 5239
positi	9863 4402
position$	11048 5975 4064
positions$	11048
positive$	5719 5760 15389 5281 10967
posses	10241 5448
possessed$	8695
possession$	15351 15690 10244 5446 11045
possibility$	8982
possible$	4329 5256
post$	575 584 915 916 6559 14895 14907 4674 10837 5553
posted$	575 584 11776 6360 764 765 12638 4674
poster$	4147
posters$	4147
posting$	11494 575 584 6559 12173 12174 4674
posts	4299
posts$	5616 20 5634 339 340 575 584 11795 11796 11797 11798 841 6453 857 9710 4674 10837
potato$	13106
potatoes$	13107
potential$	5256
pothead$	10389
potheads$	10389
potty$	4891
pour$	1141
poured$	1141
pouring$	1141
pourred$	1141
pourring$	1141
pours$	1141
powder$	7656
power	10902
power$	8265 8266 8267 15358 9987 4866
powerful$	5039
powerfully$	5041
powers	10897
powers$	15358 9987 4404
practi	15541
practically$	771 2483 8080 2484 2485 2486 2487 2490 2491 2492 2493 2609 3051 3052 4987 5016
practice$	3920 3921 3922 3923 10774
practised$	3129
pre	4426
precin	10042
precinct$	13143 15444 4422 15491 15494
precious$	1267 3739 9350
precocious$	10275 5498
predator$	12910 12911 12912 12913 1868 1952 14040 10380 10381 10382
predators$	11377 12910 12911 12912 12913 1868 1952 10380 10381 10382
predatory$	4878 5488
predic	5241
predicament$	12650 12651
predicted$	4223 5374 5396 5584
prediction$	10995
predictions$	10994 10995
predictive$	5239
preemptive$	10023
prefer$	151 152 411 412 413 414 415 416 417 453 454 455 456 457 458 958 959 960 961 962 963 964 965 966 1767 1772 3028 4662 4711 5284
prefered$	411 412 413 414 415 416 417 453 454 455 456 457 458 958 959 960 961 962 963 964 965 966 4662 4711
prefering$	411 412 413 414 415 416 417 453 454 455 456 457 458 958 959 960 961 962 963 964 965 966 4662 4711
preferred$	151 152 411 412 413 414 415 416 417 453 454 455 456 457 458 958 959 960 961 962 963 964 965 966 12502 1767 1772 14941 3939 3940 3941 3942 9562 15012 4662 4711
preferring$	411 412 413 414 415 416 417 453 454 455 456 457 458 958 959 960 961 962 963 964 965 966 4662 4711
prefers$	151 152 411 412 413 414 415 416 417 453 454 455 456 457 458 958 959 960 961 962 963 964 965 966 1767 1772 3028 4662 4711
pregab	10084
pregabalin$	15533
pregna	10072 5356
pregnancies$	10953
pregnancy$	15521 10953
pregnant$	10952
premature$	10930 10934
prematurely$	10934 5519
premium$	7081
prepared$	431 432 433 463 464 664 665 958 959 960 961 962 963 964 965 966 1485 1486 1487 1488 8874 8877 14327 14328 14329 14330 4057 9868 15372 4711
prescr	5570
presence$	15489
present$	1900 1906 1907 1908 1909 2255 8355 8356 8357 8674 9794 4405 15452 4984
presentation$	12876
presented$	1906 1907 1908 1909 4984
presenting$	1906 1907 1908 1909 4984
presents$	266 267 268 269 270 271 272 11349 11350 5911 5912 5913 5914 5915 5917 5918 11652 11655 6834 12332 12333 12334 7363 12835 1901 1906 1907 1908 1909 2256 4405 15452 4984
presentted$	1906 1907 1908 1909 4984
presentting$	1906 1907 1908 1909 4984
preser	5263
press$	1146 1147 1148 1149 1150 4366 5284
pressed$	1146 1147 1148 1149 1150
presses$	1146 1147 1148 1149 1150
pressing$	1146 1147 1148 1149 1150 4366
pressure$	12498 12499 4393 15440
pretext$	4321
prettiest$	3174 5087
pretty$	5509
preven	4375 9984
prevent$	4347 15436 4421
prevented$	11512 6064 468 11767 11768 6718 12168 12169 12170 12171 12172 14622
prevention$	15406 9973 15433 4388 10233
preventping$	4347
preventring$	4347
prevents$	4347 4421
preventting$	4347
prey$	11089 1807 10508
preyed$	1809
preys$	1808
price$	12074 12075 12101 12283 12381 7081
prickly$	5482
prima$	7651
primar	15574
prime$	11887 11888 4829 5256
princess$	10363 10444
princesses$	10363 10444
principal$	9635 15154 4829 5262
priori	4103 4437 15487 10897
prioritise$	153
prioritised$	153
prioritises$	153
prioritising$	153
priority$	9809 4256 15473 5253 5256 5261 5308
prison	15595 10147 15611 10163 10236
prison$	11553 969 14504 15588 15596 15612 15613 15680 15685 5439
prisoner$	2130 2131 2132 2133 10459
prisoners$	2130 2131 2132 2133 10459
pro$	2969 8569
proact	4280 4444 5299
proactive$	4034 9632 9633 4038 9638 15092 4063 9680 4090 4091 4096 4117 4121 9720 9724 9725 9727 15177 15182 15183 15184 9737 4143 9743 4148 9750 15205 9874 9877 15329 4294 9897 9937 10041
probat	10229 10230 5430
probation$	15678 15679 11027
proble	10961
problem$	969 13323 7882 13337 9288 14824 14995 9580 15154 10389 4809 4912 4916 4918 10516 5230 10964
problematic$	11544 13271 13272 13273 13274 13275 13276 13277 13278 13279 13345 13346 13347 13348 13349 4912 4918 10520
problems$	11861 11868 11869 11871 11872 969 6828 12650 12651 7564 13337 13576 4545 10389 10516 10964 5401
procedure$	14644 14645 14646 14647 14648 14649 14948
procedures$	14644 14645 14646 14647 14648 14649 14948
proceed$	4282
proceedings$	15368 15383 11009
proces	4459 15505
process$	14644 14645 14646 14647 14648 14649 14948 15475 10159
processes$	14644 14645 14646 14647 14648 14649
processing$	10056 5373 10970
produc	9906 10819
produce$	583
produced$	583
produces$	583
producing$	583
productive$	15355
professional$	2969 9203 9204 9208 5147
professionalism$	15001 15002 15003 15004 10795
professionals$	12581 12710 7593 13257 13350 2969 9001 9002 9004 9005 10431
profil	4299 10819 10823
profile$	11811 4088 9689 15238 10378 10827 5231
profiled$	15239
profiles$	339 340 841 4088 15238 10827 5231
profiling$	5231
profit$	9567
profits$	9567
programme$	171 173 174 15475 10975 11038 11039
programmes$	171 173 174
progress$	4317 10328
progressed$	4317
progressing$	4317
progresss$	4317
prolific$	562 563 1974 1975 15275 4670 4780 4793 4835 5261
prolong$	38
prolonged$	38
prolongged$	38
prolongging$	38
prolonging$	38
prolongs$	38
promiscuity$	5455
promiscuous$	4656 10275 5455 5498
promiscuously$	5455
promise$	14644 14645 14646 14647 14648 14649 10785
promises$	14644 14645 14646 14647 14648 14649 10785
prompting$	12310 12311 12312 12313 12314 12315 12316 12317 12458
prone$	2011
proof$	13950 4231
proper$	1853 7456 1860 2073 2665 2666 2667 8624 9305 9306 9307 9308 4766 4853
properly$	11809
property$	11584 11585 11586 11587 6139 6140 6141 6142
propos	4372
proposition$	6289 6290 1016 1017 1018 1019 4713
propositioned$	1016 1017 1018 1019 4713
propositioning$	1016 1017 1018 1019 4713
propositionned$	1016 1017 1018 1019 4713
propositionning$	1016 1017 1018 1019 4713
propositions$	1016 1017 1018 1019 4713
propra	10084
propranolol$	15533
pros$	2969 8569
prosec	9708 9749 4315 15366 15367 9919 15370 9930 15381 4534 5541
prosecute$	9912 4397 5280 5285
prosecuted$	15324 15342 15379
prosecuteing$	4397 5285
prosecutes$	4397 5280
prosecuting$	5280
prosecution$	15157 15198 15341 15365 15368 15483 5279 11038
prosecutions$	15341 15368 15391
prosecutors$	15157
prospect$	8980 9091 3495
prostitute$	10278 4682 10281
prostituted$	4682
prostitutes$	10278 4682 10281
prostituting$	4682
prostitution$	11537 11551 12263 12265 10278
protagonist$	10859
protagonists$	10859
protect$	5648 11405 12459 12467 1573 12620 7220 12697 12706 13626 13627 8268 8269 8270 8273 8274 8276 8277 8280 8284 13774 13782 13812 14165 3991 3999 4000 4001 4379
protected$	1573 13812 13817 13818 13819 13820 13821 13822 14099 3999 4000 4001
protecting$	1573 7221 13409 8268 8269 8270 8273 8274 8276 8277 8280 13774 13812 13817 13818 13819 13820 13821 13822 13829 13835 13836 13837 13838 13839 3999 4000 4001 4379 10614
protection$	13409 13709 13769 13770 13771 13772 13809 13810 13811 13812 13817 13818 13819 13820 13821 13822 13829 13835 13836 13837 13838 13839 13893 13894 13895 13903 13918 13920 14813 9905 9909 9959 9967 9968 10186 10614 5587
protects$	1573 13812 3999 4000 4001 4379
protectted$	1573 13812 3999 4000 4001
protectting$	1573 13812 3999 4000 4001
protest$	10326
protocol$	14644 14645 14646 14647 14648 14649
protocols$	14644 14645 14646 14647 14648 14649
proud$	9533
prov	4291
prove	15092 4230 4247
prove$	9830
proved$	9830
proves	4247
provid	4111 5223
provide$	4047 9662 4300 10294
provided$	11261 5846 5847 10294
provideed$	4047
provideing$	4047 4300
providence$	10298
provider$	9180 9185 9186 15005 9583 15072 15073 5204
providers$	9180 9185 9186 15005 9583 15072 15073
provides$	4047 4300 10294
providing$	10294
provin	4247
proving$	1890
provision$	10972 10976
provocative$	10275 5456 5498
provocatively$	3152 5053 5063 10698 10700 5456 5498
provoke$	11065 5617 323 11946 4744 10740
provoked$	11065 5617 323 12163 12164 4744 10740
provokes$	11065 5617 323 4744 10740
provoking$	11065 5617 11124 11125 11126 11127 11128 323 4744 10740
prowl$	2010 2101 2102 2103 2104 2105 2106 14552
prowled$	2010 2101 2102 2103 2104 2105 2106
prowling$	2010 2101 2102 2103 2104 2105 2106
prowlled$	2010 2101 2102 2103 2104 2105 2106
prowlling$	2010 2101 2102 2103 2104 2105 2106
prowls$	2010 2101 2102 2103 2104 2105 2106
pru	5375
pru$	10972
ps$	15190
pscale	15574
psoria	5336
psoriasis$	10933 5512
psychi	5573
psychiatric$	5367
psycho	5556 5573
psycho$	10389
psychologically$	5034
psychologist$	5574
psychologists$	5574
psychopath$	10389
psychopathic$	5488
psychopaths$	10389
psychos$	10389
psychotic$	10510
ptsd	5553
pub$	15172
public	9976
public$	12936 12937 12938 12939 12940 12941 12942 12943 12944 12945 12946 12947 12950 12951 12955 7537 13013 13017 4370 4371 15425 15451 10241 10340 5426
pubs$	15172
puffer$	10699 5107 5115
puffers$	14273 14274 14287 14288 14289 14291 10699
pugnacious$	5482
pull$	12335 1327 1473 1474 1475 1476 1477 1478 1479 1480 2178 2179 2180 2181 15060 15061 15062 15063 15064 10814
pulled$	11091 1473 1474 1475 1476 1477 1478 1479 1480 1756 2178 2179 2180 2181 14296 8848 4025 10703
pulling$	1473 1474 1475 1476 1477 1478 1479 1480 2178 2179 2180 2181 9695
pullled$	1473 1474 1475 1476 1477 1478 1479 1480 2178 2179 2180 2181
pullling$	1473 1474 1475 1476 1477 1478 1479 1480 2178 2179 2180 2181
pulls$	1473 1474 1475 1476 1477 1478 1479 1480 2178 2179 2180 2181
pumped$	10927
punch	15620 15628
punch$	12185 13969 15621
punche	4576
punched$	15621 10173
punches$	15621
punish$	14984 3951 3952 3953 3954
punished$	11853 7473 7474 7475 7476 3951 3952 3953 3954
punishes$	3951 3952 3953 3954
punishing$	3951 3952 3953 3954 15065 15066 15067 15068
punitive$	14739
pupil	15336 10246
pupil$	12920 12921 2009 13164 13194 13195 13196 13197 13283 13311 13312 13313 13314 13315 13316 13327 15695 4747 10373 10385 4789 10509 5375
pupils	9634 15170 9732 15204 15247 15248 15250 15290 4272 15353 15356 9941 15413 15450 15462 10018 15474 10882
pupils$	178 359 11430 5985 421 6304 6305 6310 6311 6321 6356 803 859 880 6477 6681 6999 7010 7011 1526 7162 12842 12852 12853 12854 12855 7422 1826 1827 1828 1833 12920 12921 12931 12936 12937 12938 12939 12940 12941 12942 12943 12944 12945 12946 12947 12950 12951 12952 13000 2008 2009 2076 2077 2078 2079 13164 13194 13195 13196 13197 13283 13286 13311 13312 13313 13314 13315 13316 13327 2292 3202 3249 3250 14427 14428 14429 14430 14431 8989 8990 8991 9006 9015 9097 14602 9428 10262 10340 10373 10385 10388 10509 4921 10786
purcha	9784 9785
pure$	4724 4868
purely$	2309
purple$	5083
purpos	4389 10819
purpose$	14837 14840 15422 4380 15473
pursu	4103 4222
pursue	4322 4365
pursue$	308 1168 1169
pursued$	308 1168 1169 12474
pursues$	308 1168 1169
pursui	4322 4365
pursuing$	308 1168 1169
push	4445
push$	525 526 527 780 1142 1143 1144 1145 1146 1147 1148 1149 1150 13024 4366 4666 10740 5310
pushed$	525 526 527 780 1142 1143 1144 1145 1146 1147 1148 1149 1150 4448 4666 10740
pushes$	525 526 527 780 1142 1143 1144 1145 1146 1147 1148 1149 1150 4666 10740
pushing$	11570 525 526 527 780 1142 1143 1144 1145 1146 1147 1148 1149 1150 4366 4666 10740
pushover$	13921 10604 10605
pushovers$	13921 14036 10604 10605
put	15620 4640
put$	0 1 2 5600 11052 11053 11 11058 5627 11077 11078 11079 11080 11081 11082 11083 57 153 11261 5864 11435 11464 6027 437 439 440 441 11508 11762 11763 11764 11903 11904 11905 6503 6504 11972 1015 1470 1484 7151 1805 3064 14375 14550 3687 3970 3971 3999 4000 4001 4045 4141 4142 4176 4248 4250 4373 4472 4596 4618 10294
puted$	0 1 2 11 57 437 439 440 441 1015 3687 3999 4000 4001 10294
puting$	0 1 2 11 57 437 439 440 441 1015 3687 3999 4000 4001 10294
puts$	0 1 2 5600 11 11058 5627 11077 11078 11079 11080 11081 11082 11083 57 153 437 439 440 441 11903 11904 11905 1015 1470 1484 1805 14550 3687 3970 3971 3999 4000 4001 4176 9780 4596 4618 10294
putted$	0 1 2 11 57 437 439 440 441 1015 3687 3999 4000 4001 10294
putting$	0 1 2 5601 11051 11 57 153 437 439 440 441 1015 1470 12656 12657 12658 12659 12660 12661 12662 12663 12664 12665 12666 1805 14550 3687 3970 3971 3999 4000 4001 10294
puzzling$	1499 1502 1505 1506
pyjama$	8835 8851 8852 10699
pyjamas$	14278 14279 14280 14283 14291 10699
quarrel$	10314
quarrels$	10314
queen$	10392 4796
queens$	10392
questi	15252 4450
question$	1499 1502 1505 1506 9093 4279 4432 10047
questionable$	5719 11180 11181 11182 11183 7156 4658
questioned$	4625
questioning$	4279
questions$	4279 4432
quetiapine$	5569
queue$	958 959 960 961 962 963 964 965 966 4711
queued$	958 959 960 961 962 963 964 965 966 4711
queues$	958 959 960 961 962 963 964 965 966 4711
queuing$	958 959 960 961 962 963 964 965 966 4711
quick$	303 958 959 960 961 962 963 964 965 966 6875 12325 12326 12327 12328 1283 1284 1285 1286 1287 1288 14920 14981 9533 3938 4711 4738 4864
quicker$	13487 13628
quickly$	11733 11734 12495 12496 13488 13559 13628 2922 14935 14936 14937 14938 15069 15070 15071
quiet$	11316
quiff$	10681
quiffs$	10681
quite$	5791 5811 2349 2527 2702 2705 2728 2736 4975 4985 5002
quiz$	4279
quizing$	4279
quizs$	4279
rabble$	1847 1848 10359 4774 5463
race$	8730 8733 8748 8752 8756 14227 8790
racists$	10763
radar	15344
radar$	14922 15206 15208 4165
radio	4153
radiotherapy$	5557
raff$	10357
rag$	12200 12201 13205 10354
ragged$	14247 14248
rags$	10354
raid	9639 9945
raid$	4044 15394 4622 10874
raided	9639
raided$	15418 15660 4622
raids$	4622 10874
rails$	13010 13159
raise$	8268 8269 8270 8273 8274 8276 8277 8280 9225 4999
raised$	9224 4999 10703
raiser$	10439
raisers$	10439
raises$	4999
raising$	8268 8269 8270 8273 8274 8276 8277 8280 4999
ramp$	4394
ramped$	15439
ramping$	4394
ramps$	4394
ran$	525 526 527 528 529 530 531 532 533 534 546 547 565 566 869 870 871 1170 1171 1172 1173 1174 1197 1198 1199 1200 1201 1202 1203 1204 1208 1209 1210 1211 1212 1213 1214 1949 13108 2310 2311 2312 2387 2388 3010 3085 4578 4666 4821 4824 4844 10854
random	4280
random$	9877
rang$	967 968 15034
ranger	4206
rans$	13108
rape	10178
rape$	12052 6604 12768 12769 12770 12771 12772 12773 12774 12775 15627 10309 10348
raped	11005
rarely$	2696 8293 2697 8294 2698 4522
raring$	958 959 960 961 962 963 964 965 966 4711
rascal$	5463
rascals$	5463
rash	10054
rash$	100 101 1558 15503 4728
rat$	10355 10444 10447
ratbag$	10363
ratbags$	10363
rate	4375
rate$	7747 7748 9998 10874 10879
rated$	1890 1904 2243 2247
rates$	9998 10874 10879
rather$	7078 1482 7080 14997 14999 9598 15056 15057 15059 4975
rating$	15091
ratings$	15037 15038 15091
rational$	5963
rats	4615
rats$	10212 10355 10444 10447
rattle$	13952
rattled$	13951
rattles$	8504 8505
ratty$	5482
re	9972
re$	8929 8940 4780
reach$	11103 11104 11105 11106 13243 14436 14457 14480 9032 14488 14524 14525 14526 10730 10732
reached$	12676 12677 12678 12679 14354 14360 14365 14368 14374 14469 14486 14510 14511 14512 14513 14514
reaches$	13973 10731
reaching$	14524 14525 14526 9078 10730
react$	14376 14984 10810
reacted$	10810 10811
reacting$	10810
reaction$	13357 13358
reacts$	10810
reactted$	10810
reactting$	10810
read	9643 4528 10998
read$	13243 13460 13461 3601 3602 3603 14776 14814 15159 9756 9795 15584
reader	4509
reader$	15219 10106
readers$	15219
readily$	11733 11734 12495 12496 14935 14936 14937 14938 15069 15070 15071
readin	4508 15585 10137
reading$	10105 15586 10749 5395
ready$	11887 11888 958 959 960 961 962 963 964 965 966 6875 12325 12326 12327 12328 1283 1284 1285 1286 1287 1288 1485 1486 1487 1488 13200 2589 2590 14981 9533 4043 4057 4329 15664 4711
real$	7589 9305 9306 9307 9308 5302
realise$	183 7129 7130 7262 7263 7264 7265 7266 7267 7268 7269 7270 7271 7272 7273 7319 7320 7321 7322 7323 7324 7325 7326
realised$	7129 7130 12606 12607 7159 7160 12638
really$	12370 12371 12372 12373 12374 12375 12376 12377 12378 12379 8112 3377 3378 3379 3380 5002
reap$	872 873 6680
reaped$	872 873
reaping$	872 873
reaps$	872 873
rearrested$	11024
reason$	8231 8466 2870 14524 14525 14526 14923 4321 10730
reasoned$	14354 14360 14365 14374 14469 14510 14511 14512 14513 14514
reasoning$	14524 14525 14526 9081 10730
reasons$	13168 4321
reassurance$	13829
reassured$	13929
reassuring$	13927 13929
rebuff$	11964 6516 6517 6518 6519 4732 5122
rebuffed$	14337 14342 14343 14344 14345 4732 5122
rebufffed$	4732 5122
rebufffing$	4732 5122
rebuffing$	4732 5122
rebuffs$	4732 5122
recall$	15289
recalled$	4634
receiv	10819 5365
receive$	5900
receives$	4507
recent	4055
recent$	9652
reckless$	100 101 5719 11180 11181 11182 11183 5966 11544 881 985 1055 1558 4656 4728 5488
recklessly$	5449
recklessness$	11416 11417 11418 11419 11420 11421 11795 11796 11797 11798 11865 6455 6456 6476 11926 12100 7120
reclaim$	4428
reclaimed$	4428
reclaiming$	4428
reclaims$	4428
recognise$	11405 12697 7262 7263 7264 7265 7266 7267 7268 7269 7270 7271 7272 7273 7319 7320 7321 7322 7323 7324 7325 7326 13460 13461 14165
recognition$	15219 10839
recomm	4372
recommit$	15285 15312
record	9693 4107 4132 4139 4225
record$	9292 14776 9405 14987 9561 15130 4089 15158 9717 15167 9719 4128 4131 9736 4163 4166 4172 9798 9816 15294 9846 15296 15677 10964 11037
recorded$	4080 9736 4141 4142 4163 4177 9798 15251 4248 4250 9981 9982 5293
recording$	3920 3921 3922 3923 9628 4130 9733 9736 4163 4166 4172 9798 10774 10871
recordinged$	9736
recordings$	4130 9733 9736
records$	15118 15130 15142 15158 9717 15167 9719 4128 4131 9736 4163 4166 4172 9798 15255 9816 15266 15294 15296 10840 10964
recover$	5341
recovered$	15404 5341
recovering$	5341
recovers$	5341
recovery$	15613
recrui	15140
recruit$	509 510 4664 4665 10318
recruited$	11091 509 510 6108 512 513 514 4664 4665
recruiter$	12229 12910 10380 10383 10384
recruiters$	12229 12910 10380 10383 10384
recruiting$	509 510 4664 4665
recruitment$	11101
recruits$	509 510 4664 4665 10318
recruitted$	509 510 4664 4665
recruitting$	509 510 4664 4665
red$	6751 6752 6960 7756 15374 10468 5060 5083 10699 5277
redeal$	15285 15312
redeeming$	10435
redemption$	10435 10732
redheaded$	8776 5509
reduc	4375
reduce	4524
reduce$	15420 15436 10907
reduced$	15447 10891
reduct	9973
reduction$	15422 15433
referenced$	9697
referr	15541
referral$	8888 3292 8890 3294 3295 14818 10786 5441
referrals$	8888 3292 8890 3294 3295 14818 14971 14972 10786 10787
referred$	5365
reflected$	7427
refuge	10199
refuge$	15648
refus	4453 5583
refusal$	5956 360 361 362 363 364 365 2211 2212 2213 2214 2215 3272 3273 8897 3758
refusals$	3272 3273 8897 3758
refuse	5431
refuse$	11787 1530 1617 1623 1624 1625 1626 1627 1629 1674 1726 13782 3271 14331 14336 14546 14550 5121 10721 10738 5196
refused$	1530 12586 12638 1617 1623 1624 1625 1626 1627 1629 1674 1726 3271 14331 14336 14337 14342 14343 14344 14345 14546 14550 5121 10721 10738 10781 5196
refuser$	10410 5473
refusers$	10410 5473
refuses$	1530 1617 1623 1624 1625 1626 1627 1629 1674 1726 3271 14331 14336 14546 14550 5121 10721 10738 5196
refusing$	1530 1617 1623 1624 1625 1626 1627 1629 1674 1726 3271 14331 14546 14550 14740 14741 5121 10738 5196
regain	4398
regard	10819
regard$	5686 5687 5688 5689 5690 5692 5693 7565 7566 1970 7568 2006 2134 2137 8257 8258 8259 13931 14779 14780 14781 14782 14783 14784 14785 14786 9340 9341 9342 9343 9344
regardded$	2006 2134 2137
regardding$	2006 2134 2137
regarded$	1892 2006 2134 2137 2249 8484
regarding$	2006 2134 2137 8193 9876
regardless$	11247 11251 11889 13753
regards$	2006 2134 2137
regist	4060 9693 4137 9734 15346
register$	15142 4131 9764 15255 15258 15670 10864 10976
registered$	4572 5351 10987
registers$	14500 15142
registration$	4032
registrations$	5239 10845
regret$	1005 12761 12762
regreted$	1005
regreting$	1005
regrets$	1005
regrettable$	9480 14930
regrettably$	5521
regretted$	1005
regretting$	1005
regula	4280
regular$	562 563 1853 9877 4670 4766
regularly$	561 15535
regulation$	13364 13365
rehab	15611 10163
rehab$	15612 10955
rehabilitation$	5441
reject$	1802 1803 14331 14550 4745 5122
rejected$	1802 1803 14331 14337 14342 14343 14344 14345 14550 4745 5122
rejecting$	1802 1803 14331 14550 14740 14741 4745 5122
rejects$	1802 1803 14331 14550 4745 5122
rejectted$	1802 1803 14331 14550 4745 5122
rejectting$	1802 1803 14331 14550 4745 5122
relapse$	14377 10725
related$	15582 10352
relati	15593 15644 10819
relations$	10272
relationship$	11134 5907 6034 438 620 621 622 11673 11674 6254 6255 6256 6257 11737 13408 13635 13636 2653 2654 2655 2656 2657 2658 2659 13757 13758 13759 13853 4569 10253 10272 10573 10611
relationships$	11134 5907 6034 438 620 621 622 6254 6255 6256 6257 11737 13619 13620 13621 13622 13623 13633 13635 13636 2653 2654 2655 2656 2657 2658 2659 13757 13758 13759 13853 10253 10272 10573 10611
relay	4127
relay$	4144
relaying$	4144
relays$	4144
releas	4111
released$	5430 5431
relentlessly$	5517
relevant$	4152
reliab	4055
reliable$	9652
reliant$	10597
relied$	8341 2745 2746 2747 2748 2749 8347 8348 8349 14510 14511 14512 14513 14514 4365
relies$	4621
relish$	1428 1429 1430 1431 1730 1731 1732 1733 4735
relished$	1428 1429 1430 1431 1730 1731 1732 1733 4735
relishes$	1428 1429 1430 1431 1730 1731 1732 1733 4735
relishing$	1428 1429 1430 1431 1730 1731 1732 1733 4735
reluctance$	5956 360 361 362 363 364 365 2211 2212 2213 2214 2215
reluctant$	1620 1623 1624 1625 1626 1627 1629 2211 2212 2213 2214 2215 3938
relying$	4621
remain	10157 5426
remain$	11435 799 800 1714 1829 1858 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1922 1923 1924 1925 1926 1927 2012 2041 2043 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2059 2060 2061 2062 2063 2064 2065 2066 2068 2069 2173 2184 2244 2263 2272 2273 2274 2275 2276 2277 2477 2483 8080 2484 2485 2486 2487 2490 2491 2492 2493 2619 2877 2990 2991 3008 3015 3016 3017 3018 3019 3020 3027 3146 14375 15606 4673 4785 4787 4792 4839 4847 4867 4881 4913 4915 4923 4924 11023
remained$	7817
remains$	5731 357 358 799 800 1714 1829 1858 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1922 1923 1924 1925 1926 1927 2012 2041 2043 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2059 2060 2061 2062 2063 2064 2065 2066 2068 2069 2173 2184 7817 7822 2244 2263 2272 2273 2274 2275 2276 2277 2477 2483 8080 2484 2485 2486 2487 2490 2491 2492 2493 2619 2877 2990 2991 3008 3015 3016 3017 3018 3019 3020 3027 3146 10024 4673 4785 4787 4792 4839 4847 4867 4881 4913 4915 4923 4924
remand	9930 5430
remand$	11027
remanded$	15379 10227 11027
remark$	3264 3265 3266 3267
remarkably$	4985 5002
remarked$	3264 3265 3266 3267
remarking$	3264 3265 3266 3267
remarkked$	3264 3265 3266 3267
remarkking$	3264 3265 3266 3267
remarks$	11369 3264 3265 3266 3267
remind	4298
remind$	4160
reminded$	11233 11234 192 193 194 205 206 207 208 1403 1404 1405 1406 1407 1408 1409 1410 1432 1433 7031 7032 1436 1437 1438 4203 9803
reminder$	14927 14928
reminders$	11230 14927 14928
remiss$	5520
remit	4389
remorse$	12761 12762 13187 13188 13189 13190 13191 10330
remorseless$	5482 5488
remote$	14981
remov	4103 4445
remova	15637
remove$	4557
removed$	379 380 381 382 14762 14763 15382 4448 4557 4558
removes$	4557
removing$	4557
render$	41 42 44
rendered$	41 42 44
rendering$	41 42 44
renderred$	41 42 44
renderring$	41 42 44
renders$	41 42 44
rent$	7085 14094 5589
reoffe	9977
reoffend$	14376 15269 15285 15312 10725
reoffended$	5594
reoffender$	5469
reoffenders$	5469
reoffending$	15421 15424 15426 5294 5594
reoffends$	5594
repair$	14984
repara	4636
reparation$	10233
repeat$	562 563 14376 4670 4780 5261
repeated$	5815 9478 9479 9502 14971 14972 5147 10787 5369
repeatedly$	561 9159 3843 5124
replied$	11776 12033 12638 14634 14637 14638 14640 14641 14642 14643 14658 14659 15034
replies$	3811 3812
reply$	11806 11807 11808 12743 12745 14349 14355 14369 14776 14804 3811 3812 14925 14984 14987 10722
replying$	11256 11494 11806 11807 11808
report	4054 9653 9661 4107 4127 4132 4138 4139 4242 9839 10137 10819 10822
report$	11405 12459 12545 12564 12697 14735 14818 3932 15110 15158 9736 4144 4145 4146 15197 4166 4172 15294 15296 15335 15586 4632 10786 10993
reportd$	4146
reported$	11745 11753 12638 9736 4146 15202 4236 4263 9981 9982 4632 10832 10867
reporting$	14348 9736 4144 4146 4166 4172 4632
reportinged$	9736
reportings$	9736
reports$	14735 14818 15158 9736 4144 4146 15197 4166 4172 15294 15296 15335 4374 4632 10786
reprim	5430
reprimand$	11027
reprimanded$	11027
reprimands$	11027
reprisal$	10306
reprisals$	10306
reprobate$	5463
reprobates$	5463
reputation$	2080 2081 2082 2083 2084 2085 2333 2334 14960 9567 15026 4854
reques	9673 4352 4365 4372
request$	14818 14927 14928 10786
requested$	10843
requests$	14927 14928 14971 14972 10786 10787
requir	9673 10819
require$	1264 1265 6868 1272 1273 1274 7009 13528 2763 2764 2765 8363 2767 2768 2769 2770 2783 2784 2785 13832 8384 8385
required$	1264 1265 12383 2783 2784 2785 13832 8384 8385 4380 15436 10148
requirement$	15673
requires$	1264 1265 2783 2784 2785 13832 8384 8385
requiring$	1264 1265 2783 2784 2785 13832 8384 8385
rerob$	15285 15312
rescuing$	13829 13904
reside	9976 4586 4588
residential$	10183 10185 4961
residents$	12845 7397 12936 12937 12938 12939 12940 12941 12942 12943 12944 12945 12946 12947 12950 12951 12952 13013 13017 7628 7629 9428 15425 15451 10340 10341
resilience$	5501
resilient$	2809 2810 2811 2812 3115 10631 5501
resist$	11405 11787 11964 6516 6517 6518 6519 6886 12336 12337 12338 12339 12467 12601 12637 13782 3289
resistance$	2211 2212 2213 2214 2215
resistant$	2211 2212 2213 2214 2215 10735 10738 5488
resisted$	11908 12638 3289
resisting$	3289
resists$	3289
resistted$	3289
resistting$	3289
resit	5399
resolution$	11038
resort$	505 506
resorted$	505 506 3891
resorting$	505 506
resorts$	505 506 3892
resortted$	505 506
resortting$	505 506
respect$	6596 12697 12723 7283 7535 13187 13188 13189 13190 13191 14349 14355 14369 14779 14780 14781 14782 14783 14784 14785 14786 10400 10722
respected$	11753
respit	4586
respite$	10183
respon	15102 9657 15140 9827 15309 10897
respond$	12697 14349 14355 14369 14403 14404 14804 14984 14987 10722
responded$	14634 14637 14638 14640 14641 14642 14643 14658 14659 14814
response$	3693 3701 3702 3703 3811 3812 3920 3921 3922 3923 4034 9632 9633 4038 9638 15092 15099 15106 9680 4090 4091 4096 4117 4121 9720 9724 9725 9727 15177 15182 15183 15184 9737 4143 9743 4148 9750 15205 9874 4294 9897 9937 15459 10774
responses$	3693 3701 3702 3703 3811 3812 3920 3921 3922 3923 10774
responsib$	14824 14909 14953
responsibbed$	14824 14909 14953
responsibbing$	14824 14909 14953
responsibed$	14824 14909 14953
responsibilit$	8121
responsibilities$	13569 14599 14824 14953
responsibility$	383 384 385 386 11898 11942 11943 11944 12471 12621 1604 1605 7206 7207 7208 7209 7210 7211 7212 7213 7214 7215 7216 7217 7231 7232 7233 7234 7235 12685 12686 12687 12688 12689 12690 12691 12692 12693 12694 12695 7247 12728 14163 14599 14685 14779 14780 14781 14782 14783 14784 14785 14824 14953 3927 11001
responsibing$	14824 14909 14953
responsible$	11071 70 71 72 73 74 6537 11987 11988 11989 11990 1604 1605 3115 14163 3919 14980 15276 4238 9861 4273 9889 9890 4302 15364 4645
responsibly$	11809
responsibs$	14824 14909 14953
rest$	5980 5981 5982 5983 7073 7775 13501 13607 13608 13609 13610 13611 13655 13656 13657 13855 14127 14130 14235 14236 14237 14973 10788
resteal$	15285 15312
rested$	5980 5981 5982 5983
restor	4398
restra	4555
restraining$	10152
rests$	5980 5981 5982 5983 14973 10788
result$	346 5979 9908 4322 9940 10993
resulted$	11058 11904 11905
resulting$	9940
results$	14960 9567 15026 15037 15038 15457 15586 10993
resume$	11202
resumed$	11202
resupply$	15285
retail	4073 9744 9976
retail$	10042
retailers$	4050 15097 9670 15172 15193 15195 4207 15425
retain$	5247
retained$	10843 5247
retaining$	5247
retains$	5247
retak	4398 5399
retaliation$	10306
retard$	5480
retards$	5480
return	10819
return$	11148 11164 5748 11288 11355 324 11435 11464 11466 11467 11468 501 502 503 504 6138 542 546 547 6148 6191 6199 603 604 605 6206 11659 12283 12335 12697 14349 14355 14369 14375 14377 14776 4134 4699 10722
returned$	11288 324 501 502 503 504 542 546 547 4699
returning$	11256 324 11494 501 502 503 504 6135 542 546 547 6145 11772 4699
returnned$	324 501 502 503 504 542 546 547 4699
returnning$	324 501 502 503 504 542 546 547 4699
returns$	11288 324 501 502 503 504 542 546 547 4134 4699
reveal	4242 9839
reveal$	15265
revealing$	14247 14248 5107
reveals$	15265
revel$	1020 1021 1804
reveled$	1020 1021 1804
reveling$	1020 1021 1804
revelled$	1020 1021 1804
revelling$	1020 1021 1804
revels$	1020 1021 1804
revenge$	10306
review	4180
review$	4093 10555
reviewed$	4093 9896 9965
reviewes$	4093
reviewing$	4093
reviews$	4093 10555
revolting$	4869
revolving$	2118 2119 2120 2121
rewards$	12095
rheumatic$	5335
rid$	4383 10019
ridden$	780
ridding$	4383
riddled$	2037
ride$	11729 780 12388
rided$	780
rides$	11729 780
riding$	780
rife$	2037
riff$	4760
right$	5719 5721 5760 11854 11855 6466 6467 6468 12120 6747 1489 1490 1491 1492 1493 1494 1495 1496 12728 1853 12998 2073 7685 8099 2665 2666 2667 4766 4853
rightly$	3932
rigid$	14920 14981 9533
rigoro	4408
rigorous$	10005
ring	15079 4145 4153 9819
ring$	11579 11580 12545 12883 12884 12885 12886 12887 14281 14776 4069 9742 4772 10699
ringin	15128
ringing$	14348 4069 9742
ringle	15282 15486 10882
ringleader$	15268 15303 15373 5466
ringleaders$	15268 15303 15373 5466
rings$	7984 7985 8792 14281 4069 9742 10699
ringworm$	5560
riot$	10419 10420 10421 10441
ripped$	14247 14248 8845 5100 5107
rise$	1297 4345 10027
rises$	1297 10027
risible$	14857
risk$	11046 11047 11057 5612 16 17 18 5672 11122 11123 11129 11135 11136 11137 11138 11140 11141 11142 11144 5832 5833 5834 5835 5836 5837 5838 5839 5840 5841 5842 5843 5844 11833 840 12066 12301 12406 12527 12650 12651 12711 12712 12713 12714 12715 12716 12717 12718 12719 12720 12721 12722 12733 12734 12735 12736 12737 12782 12789 12802 7487 1891 7489 7490 7491 7492 7493 7494 7495 7496 7497 7498 12948 12949 7501 7502 7503 7504 7505 7506 7833 7834 2238 2239 7837 2241 2242 13289 13290 13291 13292 13293 13294 13295 13296 13297 13298 13299 13300 13301 13302 13303 13304 13305 13306 13307 13308 13395 13458 13619 13620 13621 13622 13623 13757 13758 13759 13769 13770 13771 13772 13804 13805 13806 13936 14044 14050 14051 14052 14053 8618 14154 9470 9965 4378 10002 10031 4654 5227 5255 5587
riskier$	5719 4656
risks$	11046 11047 11122 11123 11135 11136 11137 11138 11140 11141 11142 11144 5773 5774 5832 5833 5834 5835 5836 5837 5838 5839 5840 5841 5842 5843 5844 12066 12301 12406 12650 12651 12711 12712 12713 12714 12715 12716 12717 12718 12719 12720 12721 12722 12734 12735 12736 12737 12782 13395 13446 13447 13448 13449 13450 13451 13452 13757 13758 13759 13769 13770 13771 13772 14044 8618 14154 10252
risky$	11046 11047 5719 156 157 158 159 160 161 162 5966 11544 7358 12832 4656 4741 4912
risperidone$	5569
ritali	5359
ritalin$	10956
rivalry$	10352
rivals$	10341
roaccutane$	5569
road$	11458 6104 969 13079 8553 14029 8617 4974
roadman$	12892 10353 5462
roadmen$	12892 10353 5462
roads$	14000
roam$	11499 12527 2010 2101 2102 2103 2104 2105 2106
roamed$	2010 2101 2102 2103 2104 2105 2106
roaming$	2010 2101 2102 2103 2104 2105 2106
roammed$	2010 2101 2102 2103 2104 2105 2106
roamming$	2010 2101 2102 2103 2104 2105 2106
roams$	2010 2101 2102 2103 2104 2105 2106
rob$	12527 12863 12864 13075 15256 15285 15288 15312 15313 10016 10308
robbed$	11091 11094 11514 11828 12111 12112 12113 12125 12126 4649
robber	15085 15093 15102 9657 15146 15282 9835 15297 4253 15306 15310 15311 15318 15319 4274 15325 15333 15337 15338 15339 9977 10220 10222 10241 10242 10245 10855 5448
robber$	12974 12975 12976 13058 13059 13060 13061 13062 15276 10389 10390
robberies$	15283 15284 9850 9871 15426 4430 15691 15692 15694 10873 10880 11045
robbers$	12974 12975 12976 13058 13059 13060 13061 13062 10389 10390
robbery$	11113 11513 11537 11994 1126 12263 12265 12387 4034 9632 9633 4038 9638 15092 15099 15106 4063 9665 9666 9667 4071 4072 9680 4090 4091 4096 4117 4121 9720 9724 9725 9727 15177 9730 15182 15183 15184 9737 4143 9743 4148 9750 15205 4192 9809 15259 9850 15301 9874 4294 9897 9914 9937 4446 15669 15671 15690 15691 15692 15694 10306 5256 5266 11045
robbing$	12361 15314 15393 10308
robs$	15256 15288 15313 10016
robust	4402 4408 4413 5299
robust$	10005 4412 10631 5503
robuster$	4412
robustly$	10868
rod$	1057
rode$	780
rogue$	13118 10444
rogues$	13118 10444
role$	11898 14953 9888
roles	15138
roll	5385
roll$	1779 2917 8515 8516 14849 10982
rolled$	2917 8515 8516 14304 14305 10014 10015 10982
rolling$	1779 2917 8515 8516
rollled$	2917 8515 8516
rollling$	2917 8515 8516
rolls$	2917 8515 8516
roma$	3154 8757
romanian$	3154 8757 10691
romantic$	657 658 659 660
roof$	15642
room	9882
room$	12288 12289 12290 12291 12292 4050 15097 15114 15115 15116 9668 9669 9670 15171 15193 15199 15200 9789 15241 10200 10201 15654 4614 10834 10990
rooms$	15200 10834
roost$	12127
rope$	12225 1473 1474 1475 1476 1477 1478 1479 1480
roped$	1473 1474 1475 1476 1477 1478 1479 1480
ropes$	1473 1474 1475 1476 1477 1478 1479 1480 13392
roping$	1473 1474 1475 1476 1477 1478 1479 1480
rose$	1297 10879
rot$	2100 14809 15029
rotten$	2023 2024 4776 10510 5482
rough	11017
rough$	6657 6798 7458 7666 2154 2155 7882 7883 4742 4776 4861 5062 10662
round$	11371 11372 11374 11376 6830 6841 13394 7952 13433 2966 4315 10715 10907
rouser$	10371
rousers$	10371
route	15247
route$	6104 15151
routes$	15151
routin	4280
routine$	9877
row$	11994 12184 12187 8983 14433 8985 10314
rowdy$	4918 5488
rows$	4545 10314
rubber$	5170
rude$	13280 13281 13379 14550 5488
ruffian$	10444 5463
ruffians$	10444 5463
rug$	14950
rui	5430
rui$	11027
ruin$	11945
rule$	12849 14644 14645 14646 14647 14648 14649 4037
rules$	12861 13017 7577 7578 7579 7580 13504 13896 13897 13898 13918 13920 14103 14644 14645 14646 14647 14648 14649 14948 4037 10342 10460
ruling$	4037
rum$	15530
run	4357
run$	11148 11164 11222 11435 11464 11466 11467 11468 6028 6029 6030 525 526 527 528 529 530 531 532 533 534 546 547 6153 6158 565 566 689 690 11787 869 870 871 6557 6558 6620 1170 1171 1172 1173 1174 1197 1198 1199 1200 1201 1202 1203 1204 1208 1209 1210 1211 1212 1213 1214 12324 12329 12390 12529 12545 7144 12637 12638 1779 1793 1794 1949 13024 7592 2310 2311 2312 2387 2388 2526 3010 3085 14377 3348 3349 14550 9582 4097 4209 4435 4578 4666 4820 4823 4844
runaround$	13042
runaway$	12974 12975 12976 10389 10390
runaways$	12974 12975 12976 10389 10390 5472
runed$	4209
rung$	6066 6067 6068 6069 6070 6071 6072 6073 12638 14814
runing$	4209
runner	10865
runner$	11569 12977 1937 13083 13084 10318 10389 10391
runners$	11569 12977 1937 13083 13084 15300 10318 10389 10391
runnin	15140 9827
running$	11124 11125 11126 11127 11128 6101 11570 525 526 527 528 529 530 531 532 533 534 546 547 6152 6154 6158 565 566 6557 6558 1170 1171 1172 1173 1174 1197 1198 1199 1200 1201 1202 1203 1204 12264 1489 1490 1491 1492 1493 1494 1495 1496 1779 1793 1794 1949 2387 2388 2526 14015 14016 14017 14018 14019 14550 4097 15276 15309 4578 4666 4819 4822 4844 10830
runs	15140
runs$	525 526 527 528 529 530 531 532 533 534 546 547 6158 565 566 689 690 869 870 871 1170 1171 1172 1173 1174 1197 1198 1199 1200 1201 1202 1203 1204 1779 1793 1794 1949 2310 2311 2312 2387 2388 2526 3010 3085 14550 4097 15165 4209 4578 4666 4844 10830
rush$	958 959 960 961 962 963 964 965 966 1208 1209 1210 1211 1212 1213 1214 4711
rushed$	958 959 960 961 962 963 964 965 966 1208 1209 1210 1211 1212 1213 1214 4500 4711
rushes$	958 959 960 961 962 963 964 965 966 1208 1209 1210 1211 1212 1213 1214 4711
rushing$	958 959 960 961 962 963 964 965 966 1208 1209 1210 1211 1212 1213 1214 4711
s$	9676 9825 15277 10038 4475 4478 10088 10093 10118 10128 10131 4540 10138 10140 10141 4546 4547 10150 10153 4564 10165 4575 10185 15647 10208 10210 15661 15668 15674 10240
s17$	5588
s20$	5588
s31$	5588
s47$	5588
sabotage$	4731
sabotaged$	4731
sabotages$	4731
sabotaging$	4731
sad$	7781
sadistic$	4865
safe$	11099 11100 5760 12461 12649 12653 7205 12655 12667 12668 12676 12677 12678 12679 13732 8301 13791 13794 13796
safeguard$	5648 11405 7224 12706
safeguarding$	13809 13810 13811 13812 13820 13821 13822 13829 5147
safer$	5719 5760 6609 6610 6611 12470
safety$	11056 5608 11135 11136 11137 11138 11139 11140 11141 11142 11143 11145 11199 11200 5782 5783 11483 11484 11969 12280 1235 12530 12650 12651 12655 12656 12657 12658 12659 12660 12661 12662 12663 12664 12665 12666 7314 7315 7316 7317 7318 13769 13770 13771 13772 13889 15211
said$	117 6041 6299 6300 6309 6460 12051 7107 7138 14422 9051 9052 9053 9125 9126 9129 9274 9275 3781 3782 4236 4292
sail$	1186
sailed$	1186
sailing$	1186
sailled$	1186
sailling$	1186
sailors$	13992
sails$	1186
saints$	14037
sale	15337
sallow$	5509
same$	11248 11250 11252 11254 11890 7478 2123 7724 8360 8361 8362 3132 8794 14250 14263 8825 8832 9046 9047 9048 9049 5036 5097
sanction$	4369 5281
sanctioned$	379 380 381 382 7473 7474 7475 7476
sanctions$	4369
sand$	14947
sandy$	5060
sank$	1218 1219 1220 1221 1222 1223 1224
sat$	3237 3238 3239 3770 3771 3772 3773 3774 3775 3776 3777
satisfy$	14457
savage$	12974 12975 12976 10389 10390
savages$	12974 12975 12976 12995 12996 12997 10363 10389 10390
saved$	12676 12677 12678 12679 14510 14511 14512 14513 14514
saving$	13829 13904 14960 10435 10732
savings$	9567
savvier$	2340 2341 2342
savvy$	2340 2341 2342 8441 8442 8443 3115 3119 10567 5497
saw	4494 4569
saw$	967 968 2006 3677 3678 10091
say	4242 9839
say$	11195 5868 11405 5958 6025 6340 1328 7013 12467 7036 7037 7038 12551 12564 12597 7185 12637 12697 1844 8334 14165 14333 14349 14355 14369 9125 9126 9129 4094 10722
saying$	1844 14348 14435
says$	1844 14334 14422 9125 9126 9129 3781 3782
scabies$	5560
scalde	4576
scalded$	10173
scale	15574
scallies$	5463
scally$	5463
scallywag$	5467
scallywags$	5467
scam$	12387
scan$	4093 15548
scandal$	5519
scandalous$	5519
scaned$	4093
scanes$	4093
scaning$	4093
scanned$	9896
scans$	4093 15548
scant$	89 96 6861 6951 1968 1969 1971 9330 9337
scantily$	3152 5052 5063
scar$	3172 10681
scarcely$	6668 6686 6687 6688 7179 1585 1586 1587 2626 2628 2629 2663 2696 8293 2697 8294 2698 2786 8383 2787 2788 8474 4989 4990 5004
scare$	13847 13848 13849 13952
scarecrows$	14306
scared$	13804 13805 13806 2804 2805 13951 13955
scares$	8236 13686 8504 8505 14075
scarf$	14286 10699
scaring$	11124 11125 11126 11127 11128
scarlet$	5335
scars$	3172 10681
scarves$	14286 10699
scatter$	15435
scattering$	4427
scenario$	11048
scenarios$	11048
scene$	12507 12508 13446 13447 13448 13449 13450 13451 13452 15259
scheme$	10864
schemer$	10389
schemers$	10389
scheming$	5488
schizo	5556
schizophrenic$	15610
school	4521 15585 10986
school$	11557 11558 11559 11799 11800 12581 12705 12922 12923 12924 12925 12926 12927 12936 12937 12938 12939 12940 12941 12942 12943 12944 12945 12946 12947 12950 12951 12955 12981 7536 13013 7601 7676 13143 13144 13146 13350 2964 2965 14412 9180 9185 9186 9188 15005 9583 3990 15072 15073 15552 15562 15563 15564 15565 15566 10118 15568 15569 15576 15578 15579 15586 15664 10216 10269 4813 5147 5194 5203 5204 10972 10982 10983 10984 5396
schoolboy$	4789
schooled$	4525
schooling$	15577 10984
schoolmates$	10388
schools$	12922 12923 12924 12925 7628 7629 15573 15655 10982
sclerosis$	15612
scolio	5559
scor	10852
score$	1229 13392 14000 15091 10869
scored$	1229 15239
scores$	1229 15091 10869
scoring$	1229
scorn$	15050 15051 15052 15053 15054 4732
scorned$	4732
scorning$	4732
scornned$	4732
scornning$	4732
scorns$	4732
scoundrel$	10444
scoundrels$	10444
scour$	4093
scoured$	4093
scoures$	4093
scourge$	7860
scouring$	4093
scours$	4093
scramble$	958 959 960 961 962 963 964 965 966 4711
scrambled$	958 959 960 961 962 963 964 965 966 4711
scrambles$	958 959 960 961 962 963 964 965 966 4711
scrambling$	958 959 960 961 962 963 964 965 966 4711
scrap$	11822 1109 12183
scraped$	10682
scrapheap$	14506
scrapings$	2152
scrapper$	10444
scrappers$	10444
scratch$	14839
scrawny$	5509
scream$	10326
screamed$	12586 12638
screening$	15527
screens$	14557 14587 14588 14589 14590
screenshot$	9733
screenshots$	9733
screw$	4855
screwed$	2265 8007 8008 4884
screws$	4855
scribe	4509
scribe$	10106
scrolled$	9896
scrote$	5467
scrotes$	5467
scrounger$	10389
scroungers$	10389
scrubber$	5480
scrubbers$	5480
scruffily$	3152 5063 10698 10700
scruffy$	3154 8755 14247 14248 5062 5083 5100 5107 5509
scruples$	13187 13188 13189 13190 13191
scrutiny$	15206
scum$	5463
scumbag$	5463
scumbags$	5463
search	9639 9643 15117 15252 4315 15367 15381 4450
search$	4044 4093 9709 4233 4290 4309 15360 9912 4331 15394 15395 9947 15397 4354 9952 4356 15403 4432 4433 15483 10047
searched$	4093 15332 9896 4354 15418
searches$	4093 15326 4309 15395 9947 15397 4354 4356 15403 15472
searching$	4093 15395 4354 4356
searchped$	4331
searchs$	4093 4331 4432
seasoned$	2971 5502
seating$	9693
second$	6865 2151 3132 9339 9547 4515
secrecy$	6417 14829
secretive$	5488
sectio	15611 10163 5573
section$	9949
section17$	5588
section20$	5588
section31$	5588
section47$	5588
sectioned$	15612
secur	5263
secure	4322 4588
secure$	11785 11786 10185 15680 10236 5247 5441
secured$	15164 10843
secureed$	5247
secureing$	5247
secures$	5247
securi	4073 9744 9751 4185 9792 4206 9874 4285 9882 4322
security$	12845 4050 15097 9670 15172 15193 15195 15200 9782 4189 15241 4207 4208 15323 4330 4346 4449 10341
seduce$	302 1016 1017 1018 1019 4660 4713
seduced$	302 1016 1017 1018 1019 1734 4660 4713
seduces$	302 1016 1017 1018 1019 4660 4713
seducing$	302 1016 1017 1018 1019 4660 4713
see	15092 4494
see$	183 11405 11435 6557 967 968 12335 1499 1502 1505 1506 7262 7263 7264 7265 7266 7267 7268 7269 7270 7271 7272 7273 7319 7320 7321 7322 7323 7324 7325 7326 2006 2134 2137 13684 8257 8258 8259 13774 13931 14047 14048 14049 14318 14804 14987 15117 4082 4089 4094 15160 15226 10091 10203 4871
seed$	10373
seeds$	10373
seeing	4494
seeing$	11256 11494 6557 8193 13774 10091 4582 10203 4693
seek	9673 4322 4352 4365 5278
seek$	310 576 577 578 579 580 581 582 1736 7333 1737 1738 1739 1740 1741 1742 1758 1759 1761 14550 9144 4047 15136 9688 4930 4931
seeked$	9144 4047 9688
seeker$	12965 10333 10526 11023
seekers$	12965 10333 10526
seekin	9673 4352 4365
seeking$	310 576 577 578 579 580 581 582 1736 7333 1737 1738 1739 1740 1741 1742 1758 1759 1761 7866 7884 14550 9144 4047 9688 10333 10526 4930 11023
seekked$	9144
seekking$	9144
seeks$	310 576 577 578 579 580 581 582 1736 7333 1737 1738 1739 1740 1741 1742 1758 1759 1761 9144 4047 15136 9688 4930 4931
seem$	799 800 1714 1829 1858 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1922 1923 1924 1925 1926 1927 2012 2041 2043 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2059 2060 2061 2062 2063 2064 2065 2066 2068 2069 2173 2184 2244 2263 2272 2273 2274 2275 2276 2277 2477 2483 8080 2484 2485 2486 2487 2490 2491 2492 2493 2619 8355 8356 8357 2877 2990 2991 3008 3015 3016 3017 3018 3019 3020 3027 8674 3146 3712 3713 4673 4785 4787 4792 4839 4847 4867 4881 4913 4915 4923 4924 4984 4986
seemed$	799 800 1714 1829 1858 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1922 1923 1924 1925 1926 1927 2012 2041 2043 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2059 2060 2061 2062 2063 2064 2065 2066 2068 2069 2173 2184 2244 2263 2272 2273 2274 2275 2276 2277 2477 2483 8080 2484 2485 2486 2487 2490 2491 2492 2493 2619 2877 2990 2991 3008 3015 3016 3017 3018 3019 3020 3027 3146 3712 3713 4673 4785 4787 4792 4839 4847 4867 4881 4913 4915 4923 4924 4984
seeming$	3712 3713
seemmed$	3712 3713
seemming$	3712 3713
seems$	357 358 799 800 1714 1829 1858 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1922 1923 1924 1925 1926 1927 2012 2041 2043 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2059 2060 2061 2062 2063 2064 2065 2066 2068 2069 2173 2184 2244 2263 2272 2273 2274 2275 2276 2277 2477 2483 8080 2484 2485 2486 2487 2490 2491 2492 2493 2619 2877 2990 2991 3008 3015 3016 3017 3018 3019 3020 3027 3146 3712 3713 4673 4785 4787 4792 4839 4847 4867 4881 4913 4915 4923 4924 4984 4986
seen	15153 15264 4569 4638
seen$	524 12606 12607 7159 7160 1893 2250 2352 2565 8484 2933 2968 3105 3106 3107 14354 14360 14365 14374 14469 3677 3678 14845 15148 9756 4494 4501 4582 10854 10861 10867
sees	4494 4569
sees$	2006 2134 2137 10091
seize	4175
seize$	9772 5247
seized	9771 4175
seized$	15220 9772 15404 10843
seizeed$	5247
seizeing$	5247
seizes	4175
seizes$	9772 5247
seizin	4175
seizing$	9772
seizur	5559
seizure$	4175 4310 15389 10840
seizures$	4310 10840
seldom$	2696 8293 2697 8294 2698
select	4437 5553
selected$	4217
self	5326 5570
self$	5597 5599 5638 5639 43 5641 5642 5643 5644 5645 5646 50 11097 11098 5650 5651 5653 5654 58 59 60 61 5660 5661 5662 88 127 5940 11410 6036 6037 6038 11533 6097 6161 11812 11813 11815 6385 6386 6387 6388 6389 6390 6391 6392 6394 6395 11847 11848 11864 6424 6425 6426 6427 11877 11878 11879 11880 11881 11882 11883 11884 11885 11886 6442 6443 6444 6445 11895 11900 11922 11923 12045 12046 12047 12048 12049 6606 6824 6825 6827 12277 6835 6836 6837 6838 6840 6842 6843 1247 6895 12461 7200 7204 1608 12656 12657 12658 12659 12660 12661 12662 12663 12664 12665 12666 7218 7219 12669 12670 12671 12672 12673 12674 12676 12677 12678 12679 7274 7275 7276 12992 13156 7731 2135 2136 7734 2138 2139 2140 7916 7918 13412 13413 13414 13415 13416 13417 13418 13687 13688 13689 13690 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 8283 13733 13734 8286 13741 13791 13792 13793 13795 13803 8548 8549 8550 14091 3098 3099 3100 9528 10178 10249 4663 10279 10280 4704 10316 4804 10595 10596 5000 5029 5165
selfharm$	10923
selfharmed$	10923
selfharming$	10923
selfharms$	10923
selfie$	11621 11629 6203 6204 608 609 12008
selfies$	11621 11629 11630 6203 6204 608 609 12008
selfish$	5488 5519
sell$	11148 11164 11435 11464 11466 11467 11468 6028 6029 6030 525 526 527 593 689 690 882 6557 6558 12324 12329 1298 1299 1300 6898 12390 12527 12743 12745 12751 12753 12863 12864 15288 4666 4683 10294
sellin	15128 15140 9827 15282
selling$	11547 525 526 527 593 6558 12264 12294 1298 1299 1300 12361 14015 14016 14017 14018 14019 15276 15314 4651 4666 4683 10847 11044
sells	15140
sells$	525 526 527 593 689 690 882 1298 1299 1300 15165 15288 4651 4666 4683
selves$	5597 5599 5638 5639 43 5641 5642 5643 5644 5645 5646 50 11097 11098 5650 5651 5653 5654 58 59 60 61 5660 5661 5662 5940 11410 6036 6037 6038 11533 6161 11812 11813 11815 6385 6386 6387 6388 6389 6390 6391 6392 6394 6395 11847 11848 11864 6424 6425 6426 6427 11877 11878 11879 11880 11881 11882 11883 11884 11885 11886 6442 6443 6444 6445 11895 11900 11922 11923 12045 12046 12047 12048 12049 6606 6824 6825 6827 12277 6835 6836 6837 6838 6840 6842 6843 1247 6895 12461 7200 7204 1608 12656 12657 12658 12659 12660 12661 12662 12663 12664 12665 12666 7218 7219 12669 12670 12671 12672 12673 12674 12676 12677 12678 12679 12992 13156 7731 2135 2136 7734 2138 2139 2140 13412 13413 13414 13415 13416 13417 13418 13687 13688 13689 13690 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 8283 13733 13734 8286 13741 13791 13792 13793 13795 13803 8548 8549 8550 14091 9528 10249 10279 10280 10316 10595 10596
semh	5375
semh$	10972
semi$	4559
sen$	15557 5379 10977
send	4054 4126 4127 4138 4145
send$	11148 11435 575 584 6559 1157 12324 12329 12393 12743 12745 12751 12753 4053 9728 4136 9742 4146 4300 9938 4409 4674 4696 10294 5379 10977
sendd$	4146
sendded$	1157
sendding$	1157
sended$	1157 9728 4146
sendes$	4136
sending$	575 584 6559 1157 14524 14525 14526 9728 4136 9742 4146 4300 4409 4674 4696 10730
sends$	575 584 1157 9728 4136 9742 4146 4300 9938 4409 4674 4696
sensation$	4736
sense$	12148 12149 12150 12151 12152 12153 12154 12155 12156 12157 12158 12159 12160 12416 12417 12418 12419 12420 12421 12422 12423 6975 6976 6977 12726 7279 1979 7742 2389 2391 8204 13654 2647 2648 2649 2650 2651 2652 8282 2686 2687 8285 14007 14059 14165 14268 14730 14731 14732 10619
sensible$	11068 5719 5760 6361 2665 2666 2667 13796 3115
sensibly$	11809
sensit	4055
sensitive$	9652 10541 5224
sensor	4459
sensory$	10056
sent	4054 9745 9804
sent$	11305 11306 11307 11309 575 584 11762 11763 11764 11776 1157 12638 4053 15159 10147 4601 10227 4674 4696 10294 10781 5425
senten	15593
sentence$	4341 11031 5438 11036 11038
sentenced$	10227 5438
sentences$	4341
sentencing$	5438
separa	15593 15595 10147 10149 15608
separate$	4033 15435
separated$	15596
separates$	4033
separating$	4427 15596
separation$	15598
sepsis$	5558
september$	11559
sergea	4034 9632 9633 4038 9638 15092 9665 9666 9667 4071 4072 4073 9680 4090 4091 4096 4117 4121 9720 9724 9725 9727 15177 15182 15183 15184 4143 9743 4148 9750 15205 4192 9874 4294 9897 9937
sergeant$	9631 15082 15087 4050 15114 15115 15116 9668 9669 9670 15129 9687 4113 9711 9714 4120 15169 15173 15174 15176 15186 9740 15190 15192 15199 4189 9789 15323 9891 15386 5220 10906
serial$	562 563 4032 4670 4780 4793 5261
series$	3559 10863
serious$	5680 657 658 659 660 7589 9305 9306 9307 9308 4780 5147
seriously$	12763 12764 12765 12766 12767 14677 14678 14694 14695 14696 14697 14698 14699 14700 14701 14702 14703 14704 14772 14773 14774 14775 3843
seriousness$	12711 12712 12713 12714 12715 12716 12717 12718 12719 12720 12721 12722 12734 12735 12736 12737
sertra	5359
sertraline$	10956
servant$	10318
servants$	10318
serve$	2730 2731 4367 4392
served	15384
served$	4367 4515 4639
serves$	808 809 2730 2731 4367 4392
servic	15541
service$	12889 7523 13170 13171 14412 9180 9185 9186 9194 9203 9204 14955 15005 9575 9583 3990 15072 15073 4123 15421 15527 5147 10774 5194 5203
services$	12705 12706 12710 7593 13170 13171 13257 13383 13778 13779 13780 13781 13823 13824 13825 13826 13827 13870 13871 2866 2868 3296 3297 3298 3299 9180 14633 9185 9186 9191 9192 15005 9583 15072 15073 15527 10329 10718
serving$	4367 10139 10762 5403
session$	171 173 174 7928 14412 14543 14544 14545 14584 14585 14586 10328
sessions$	171 173 174 5812 11262 11295 11296 13350 7928 14412 14584 14585 14586 10328
set$	63 64 65 11206 507 528 529 530 531 532 533 534 12068 12069 12070 12071 12072 12073 12249 12250 1484 12929 2645 2646 8737 3331 3332 3493 4176 4650 10639 10640 10991
sets$	63 64 65 528 529 530 531 532 533 534 1484
setter$	10477
setters$	10477
setting$	63 64 65 4650
settle$	14349 14355 14369 10722
seven	9634 9649 15170 9732 15204 9787 4193 4194 15247 15248 15250 15290 4258 4272 9881 15336 15353 15356 15361 9941 15413 15450 15462 10018 15474 15486 4447 10882
seven$	12930 12999 14901 9855 15328 15330
severa	15229
several$	5815 590 7721 3189 9478 9479 9502 14971 14972 10787 5256 5369
severe	5321
severely$	5388 5406
sex$	11134 5907 11454 6091 6182 11633 6189 594 6196 11648 610 611 612 613 11670 11671 11737 6336 12009 12263 12265 7507 13405 13406 13619 13620 13621 13622 13623 13633 13757 13758 13759 13853 10169 4624 10253 10274 10284 4866 10573
sext$	5454
sexted$	5454
sexting$	10270
sexts$	5454
sexual$	11544 6172 6180 6185 6187 6188 595 596 597 598 600 6200 6201 6202 610 611 612 613 11672 657 658 659 660 13405 7989 7992 8186 13854 4481 4624 4675 4685
sexualised$	11544 6172 6180 13271 13272 13273 13274 13275 13276 13277 13278 13279 10276 10277 4918 5498
sexuality$	11784
sexually$	1874 1875 8410 4678 4977 4978 5015 5031 11005 5568
sgt$	15190
shabbily$	3152 5055 5063
shabby$	14247 14248 5100 5107 5509
shadow	4450
shadow$	15231 4190 15331 10047
shadowed$	4190
shadowing$	4190
shadows$	8792 4190
shady$	4861 5482
shaggy$	5060
shall$	3303 3304 3305 3306 3307 3308 4335
shallow$	5488
sham	15460
shambles$	5519
shambolic$	14857 5519
shame$	6457 13187 13188 13189 13190 13191 14841 9480 14930 5167
shameful$	14739 5519
shamefully$	5519
shameless$	5482
shar	4111 4126
share	4138 5223
share$	11435 575 584 6494 927 945 946 947 948 6559 1638 3235 14349 14355 14369 14804 14984 14987 9647 4051 4053 9728 4136 4146 4276 4603 4674 5097 10722
shared$	575 584 927 12638 3235 9274 9275 14814 9647 4051 4053 4146 4674 5097
shareed$	9728 4146
sharees$	4136
shareing$	9728 4136 4146
shares	5223
shares$	575 584 927 3235 9647 4051 4053 9728 4136 4146 4603 4674 5097
sharin	10819 5223
sharing$	575 584 927 6559 3235 14855 9647 4051 4053 4603 4674 5097
sharks$	12242
sharp$	8441 8442 8443 3119
sharper$	2340 2341 2342
sharpest$	13132
shaved$	5079 5081 5083 10682 5096
shaven$	5050 5051 5080 5083 5096
she$	5735 5742 6227 6304 6305 6310 6311 6355 6681 1526 1825 7422 1826 12872 1827 1828 7585 2008 13391 14427 14428 14429 14430 14431 8989 8990 8991 8993 9180 14633 5381
shed	11017
shed$	3907 15639 15651
shedding$	3907
sheep$	12919 10389
sheer$	4724
sheet$	10834
sheets$	10834
shelter$	11640 11641 11642 11643 11644 11645 11646 11647 15639
shielding$	13812 13817 13818 13819 13820 13821 13822 13829
shift$	6028 6029 6030 6558 5238
shifting$	6558 12888
shiftless$	5490
shifty$	4861 5062 10662 5482
shilling$	13135 13139 13140
ship$	14056
shirk$	3907
shirked$	3907
shirking$	3907
shirkked$	3907
shirkking$	3907
shirks$	3907
shirt$	8798 8799 14256 10699
shirtless$	5509
shirts$	8798 8799 14256 8855 10699
shock$	11946 13952
shocked$	13951 13955
shocking$	3807 3808 3809 3810 9480 14930 14966 14967 14968 14969 4918 5177
shockingly$	5521
shocks$	8504 8505 13973 14075
shoddy$	5519
shoes$	8798 8799 14270 14271 14272 14273 14274 14281 15662 10699 10704
shoot$	1228
shooti	15297 15310 15318 15319
shooting$	1228
shootings$	15283
shoots$	1228
shop	4073 9744 9751 10042
shop$	11557 11558 13109 4050 15097 9670 15172 15193 15195 15200 4422 15491 15494
shopke	4073 9744 9976 10246
shopkeeper$	11348 11635 15695
shopkeepers$	11348 11635 12845 13013 7628 7629 4050 15097 9670 15172 15193 15195 4207 15425 15451 10340 10341
shopli	4253 15306 15310 15311 15319 4274 15333 9977 10220 10241 10242 5596
shoplift$	10308
shoplifter$	12974 12975 12976 13083 13084 10389 10390
shoplifters$	12974 12975 12976 13083 13084 10389 10390
shoplifting$	11124 11125 11126 11127 11128 11537 11547 11551 12263 12265 12361 13001 9850 9871 15348 15426 4430 4446 15669 15690 15691 10308
shoppe	9976
shoppers$	13013 15425 15451 10340
shopping$	10042
shops$	13013 7628 7629 4050 15097 9670 15172 15193 15195 15200 4207 4422 15491 15494
short$	2093 2094 8740 14247 14248 8845 14728 14729 4864 4926 5039 5060 5082 5083 5107 5164 10784 5509
shortcoming$	5146
shortcomings$	14604 14605 14606 5146 10745 5518
shortest$	3174 5087
shorts$	8798 8799 14270 14271 14272 14287 14288 14289 14294 10699 10704
shot$	1228 13182 9683 4768
shots$	13182 9683 15144 15150
shotted$	4667
shotter$	5473
shotters$	5473
shotting$	525 526 527 4666 4667
should	4318 10133
should$	21 22 23 24 25 26 716 717 1012 6669 12123 1421 1514 1532 1540 1541 1542 1543 1544 1545 1546 1547 1548 1556 1560 1561 1562 1563 1581 1592 1593 1594 1595 1596 1597 1598 1599 1600 1601 1602 1634 1647 2412 2413 2414 2415 2464 2641 2695 2779 2830 2887 2888 3565 3567 3568 3569 3570 9169 14628 9311 3798 9400 4019 9779 4189 4259 4311 4335 4416 15582 5149 5217
shoulder$	13363 3169 5195
shouldered$	10642 5195
shouldering$	5195
shoulderred$	5195
shoulderring$	5195
shoulders$	13363 13423 5195
shout$	2310 2311 2312 4712
shouted$	6066 6067 6068 6069 6070 6071 6072 6073 12472 12638 4576 4712
shouting$	12173 12174 4545 4712
shouts$	2310 2311 2312 4712
shoutted$	4712
shoutting$	4712
show	4041 15092 4230 9828 4247 4291 10819
show$	342 1559 1609 1610 7236 7237 7238 7239 7240 7241 7242 7243 7244 7245 12697 7253 7312 7313 12811 7652 2141 14349 14355 14369 14413 14414 14415 3475 14578 4094 9754 9780 15265 10722
showed$	342 1559 1609 7312 7313 2141 3733 9780
showin	4230 4247
showing$	342 12173 12174 1609 3733 15095 15524
shown	9745 9804
shown$	183 5846 5847 1559 1610 7312 7313 14470 14471 14472 14473 14594 3733 4177
shows	4230 9828 4247
shows$	342 1559 1609 7312 7313 2141 14413 14414 14415 3474 3733 4094 9780 15265 9849
shred$	1110 7741
shrewd$	8441 8442 8443 3119
shrinking$	8473 13923 13924 13925 13926
shrug$	1690 2831 2920 3926
shruged$	1690 3926
shrugged$	1690 2920 3926
shrugging$	1690 3926
shruging$	1690 3926
shrugs$	1690 2920 3926
shunt$	4473
shut$	12259 3973 10781
shuts$	3973
shutting$	3973
shy$	2093 2094 10530
siblin	15638
sibling$	15652 10557 4964
siblings$	5598 11556 13378 13598 15615 15652 10250 10557
sick$	7672 15513 15552
sickle$	5559
side$	13145 14189
sidekick$	5465
sidekicks$	5465
sidelined$	5178
sides$	11970 13145
sight	10029
sight$	15377 15478 10883 5348 5349
sighted$	10761 10867 10946 5533
sighti	5239
sighting$	9627 4186 10836
sightings$	15180 4186 5235 10836
sign$	1248 1249 1250 1251 1252 1253 1254 1255 1256 1257 1258 3885 3886 3887 3888 14951 14952 4633 10783 10786
signal$	11337 15387
signals$	11337 11338 12203 10322
signed	9903
signed$	1248 1249 1250 1251 1252 1253 1254 1255 1256 1257 1258 15352 4505 4506 4633
significant$	2236 2237
signing$	1248 1249 1250 1251 1252 1253 1254 1255 1256 1257 1258 4633
signs$	1248 1249 1250 1251 1252 1253 1254 1255 1256 1257 1258 12410 3885 3886 3887 3888 14951 14952 14971 14972 15139 4633 10322 10783 10786 10787
silence$	6417 11928 12100 14829
silliness$	11416 11417 11418 11419 11420 11421 11865 6455 6456 7120
silly$	5680 100 101 5719 156 157 158 159 160 161 162 5966 881 1055 1517 2647 2648 2649 2650 2651 2652 4727 5488
silo$	5207 5208
siloed$	5523
silos$	10803
similar$	3154 8757 5039 5097
simple$	4724 5428
simpler$	4329
simply$	771 12612 12613 12614 12615 2309 2922 3377 3378 3379 3380 9168 3716 3717 3893 3894 3935 5124 5184
since$	15528 15531 15637 10600 11040
single$	3444 3445 9094 9135 9136 3607 9205 9273 4055
sink$	1218 1219 1220 1221 1222 1223 1224
sinker$	12434
sinking$	1218 1219 1220 1221 1222 1223 1224
sinks$	1218 1219 1220 1221 1222 1223 1224 14502
sister	10143 15594 10146 4565 15638 15644
sister$	11556 7077 4541 4542 15592 10179 15652 10557
sisters$	11556 7077 13378 8105 8106 8107 10557
sit	15153
sit$	6006 3237 3238 3239 3241 3253 3254 3255 3256 3257 14349 14355 14369 3770 14985 10722
site$	10836
sits$	3237 3238 3239 3241 3253 3254 3255 3256 3257 3770 3771 3772 15140
sitting$	11887 11888 12173 12174 3770 3771 3772
situation$	11048 5975 11871 11872 11959 969 12650 12651 12655 12656 12657 12658 12659 12660 12661 12662 12663 12664 12665 12666 12807 13808 14177 9470 14965 9580 4612 11018
situations$	11048 12807 14177
six	9634 9649 15170 9732 15204 9787 4193 4194 15247 15248 15250 15290 4258 4272 9881 15336 15353 15356 15361 9941 15413 15450 15462 10018 15474 15486 4447 10882
six$	1087 12908 12999 3144 8742 8743 3189 14235 14236 14237 14238 14239 14240 9006 9015 9021 14901 9855 15328 15330
sixteen$	13474 13475 13476 13477 13478 13479 2467 2468 2469 10581
size$	2496 2497 3088 3089 3090
skank$	5480
skanks$	5480
skanky$	5482
skate$	1185
skated$	1185
skaters$	9006 9015
skates$	1185
skating$	1185
skeletal$	5039
ski$	5112
skilled$	3129
skills$	2389 2391 8282 2686 2687 8285
skimpy$	5107
skin$	13088 13944 8764 8780 15504 10664 5069 5075 5334
skinned$	10623 10656
skinniest$	3174 5087
skinny$	8740 8776 8845 5039 5107 5509
skins$	11652 13944
skirt$	8798 8799 14270 14271 14272 10699 10704 10711
skirts$	8798 8799 14270 14271 14272 14287 14288 14289 14294 8855 14312 10699 10704 10711
skive$	5453
skived$	5453
skives$	5453
skiving$	5453
skunk$	10086
slack$	985
slag$	10389
slags$	10389
slap$	12510 13969 15621
slapdash$	5519
slappe	4576
slapped$	15621 10173
slapper$	5480
slappers$	5480
slaps$	15621
slave$	10495 4899 5483
slaves$	10495 5483
sleazy$	5482
sleep	10073 10085
sleep$	5748 11435 11499 586 6557 967 968 970 13913 14047 14048 14049 15522 15534 15535 15642 4598 4607 4608 4676 5324
sleeped$	4600
sleepes$	4600
sleeping$	586 6557 4593 4598 4600 4607 4676 5361
sleeps$	586 970 4598 4600 4605 4607 4608 4676
sleepwalk$	1218 1219 1220 1221 1222 1223 1224
sleepwalked$	1218 1219 1220 1221 1222 1223 1224
sleepwalking$	1218 1219 1220 1221 1222 1223 1224
sleepwalkked$	1218 1219 1220 1221 1222 1223 1224
sleepwalkking$	1218 1219 1220 1221 1222 1223 1224
sleepwalks$	1218 1219 1220 1221 1222 1223 1224
slender$	5039 5509
slep$	5420
slept$	586 967 968 970 10060 4593 4609 4676 5420
slicked$	3168 10682
slid$	1218 1219 1220 1221 1222 1223 1224
slide$	1218 1219 1220 1221 1222 1223 1224 2917 8515 8516 10796 10834
sliders$	14270 14271 14272 14287 14288 14289 14291 10699 10704
slides$	1218 1219 1220 1221 1222 1223 1224 2917 8515 8516 10834
sliding$	1218 1219 1220 1221 1222 1223 1224
slight$	5039 5509
slightest$	6952 9069 9331
slightly$	3142 5041
slim$	8740 5039 5509
slimly$	5041
slip$	1218 1219 1220 1221 1222 1223 1224 9473
sliped$	1218 1219 1220 1221 1222 1223 1224
sliping$	1218 1219 1220 1221 1222 1223 1224
slipped$	1218 1219 1220 1221 1222 1223 1224
slippers$	14283 14291 14299 10699
slippery$	4861 5482
slipping$	1218 1219 1220 1221 1222 1223 1224
slips$	1218 1219 1220 1221 1222 1223 1224 15158
slipshod$	5519
slit$	5096
sloppy$	3807 3808 3809 3810 10662 5177 5519
sloth$	10798
slovenly$	5490
slow$	1531 2211 2212 2213 2214 2215 3807 3808 3809 3810 14920 14966 14967 14968 14969 14981 9533 3938 4889 5177 5373
slowly$	14981
slut$	10389
sluts$	10389
sluttish$	5482
slutty$	5482
sly$	5488
smacke	4576
smacked$	10173
smackhead$	5480
smackheads$	5480
small$	1963 2015 8090 8242 8740 3149 4988 5039
smaller$	7393 7394 7403 7404 7405 7406
smart$	8441 8442 8443 14065 8757 10565 10571 5107
smarter$	5719
smartly$	3152 5063 10698 10700
smarts$	10566 10619
smash	15620
smashe	10015
smashed$	15464
smell$	2994 2995 2996 2997
smelly$	14247 14248 5509
smitten$	632 633 634 635 636 637 638
smok	4489
smoke$	11148 11435 11464 11466 11467 11468 480 6563 967 968 12028 12029 12030 12324 12329 12390 12527 12743 12745 12863 12864 2946 2947 2948 2949 2950 14550
smoked$	11776 967 968 14550
smoker$	12971
smokers$	12971
smokes$	967 968 2946 2947 2948 2949 2950 14550
smoking$	5609 11059 11060 841 6563 967 968 12173 12174 14550
smooth$	12106 5013
smug$	5482
snakes$	10389
snapch	4299
snapchat$	5891 5892 5893 567 6164 568 6165 569 6166 570 6167 571 6168 11618 11619 11620
sneak$	322 10389
sneaked$	322
sneaking$	322
sneakked$	322
sneakking$	322
sneaks$	322 10389
sneaky$	5490
snide$	5482
snood$	14286 10699 5514
snoods$	14286 10699 5514
snotty$	5482
snub$	4732
snubbed$	14337 4732
snubbing$	4732
snubed$	4732
snubing$	4732
snubs$	4732
snuck$	322
so	4298
so$	11249 11253 6284 1278 7046 7047 7450 7648 7670 2889 2890 2891 2892 2893 2894 14061 9171 3738 4286 4726 4985 5002
sobrie	4627
sobriety$	10224
social$	11539 11545 567 568 569 570 571 7381 13002 7779 7865 13320 13380 13864 13865 13866 13867 9180 14633 3592 9190 3595 3977 3979 9766 4198 15284 4299 15349 9953 10182 4591
society$	7364 1768 1769 1770 1771 7369 12936 12937 12938 12939 12940 12941 12942 12943 12944 12945 12946 12947 12950 12951 12952
sociopath$	10389
sociopathic$	5488
sociopaths$	10389
socks$	8855
sod$	9351 10363
sods$	10363
sofa	10193 11017 5589
sofa$	15642 4597 15653
soft$	11887 11888 14034
software$	9755
sold$	525 526 527 593 689 690 882 1298 1299 1300 4651 4666 4683 10294
soldier$	11389 10364 10444
soldiers$	11389 13052 10364 10444
solely$	3928 3929 5193
solicit$	1016 1017 1018 1019 4705 4713
solicited$	1016 1017 1018 1019 4705 4713
soliciting$	1016 1017 1018 1019 4705 4713
solicits$	1016 1017 1018 1019 4705 4713
solicitted$	1016 1017 1018 1019 4705 4713
solicitting$	1016 1017 1018 1019 4705 4713
solid$	5039
solidly$	5041
solve	5283
solve$	15436
solves	5283
solvin	5283
somali$	3154 8757 10691
some$	114 838 6493 1102 1112 3189
somebody$	11493 11515 12197 12464 12592 8947 9180 14633 4342
someone$	11493 11515 6219 12197 12464 12592 8134 2635 8947 9180 14633 4342
something$	11749 14553 4129 15189
somewhere$	11640 11641 11642 11643 11644 11645 11646 11647 1072 1073 1074
son	15414
son$	13554 10076
sons$	13554
soon$	12495 12496 2922 14935 14936 14937 14938 15069 15070 15071
sooner$	7078 1482 7080 13487 13628 14616 14625
sophisticated$	2425 2587 3108 5502
sorely$	3843
sorry$	14470 14471 14472 14473
sort$	11913 12839 2029 2031 2032 2033 13201 13774 13809 13810 13811 8507 14243 4033 10339 10458
sorting$	13774
sorts$	11913 4033 10339 10458
sought	15384
sought$	310 576 577 578 579 580 581 582 12638 1736 7333 1737 1738 1739 1740 1741 1742 1758 1759 1761 9144 4931
soul$	12346 12347 13453 13454 13455
soulless$	5482
souls$	12345 12347 10578
sound$	8674 4984
sounds$	4984
source	10819
source$	9652 4056 15162 4287 15343 4301 4381 5223 10821 5225
sources$	4056 15162 10821
south$	3165
sow$	11918 11919 12129 12130
sowed$	11918 11919 12130
sowing$	11918 11919
sown$	11918 11919
sows$	11918 11919
space$	13088 13750 9961 10201
speak	9640 4569
speak$	11194 11405 11615 572 573 574 2434 2435 2436 2437 2438 2439 2470 2471 2472 2473 8248 8292 8337 8674 14318 14349 14355 14369 14460 14524 14525 14526 14804 4008 15089 10722 10730
speaking$	572 573 574 8246 14348 10749
speaks$	572 573 574 2434 2435 2436 2437 2438 2439 2470 2471 2472 2473 14460 3781 3782
special$	7770 15557 5375 5587
specialist$	15540
speech$	4459 15557
speed$	10970
spell	10998
spelli	10137
spelling$	15586 5395
spend$	11435 5987 5988 6053 11740 11741 11742 11743 11744 12324 12329 1785 1786 1787 1788
spendded$	1785 1786 1787 1788
spendding$	1785 1786 1787 1788
spended$	1785 1786 1787 1788
spending$	11256 11494 11740 11741 11742 11743 11744 1785 1786 1787 1788 15077
spends$	1785 1786 1787 1788 15153
spent$	1785 1786 1787 1788 4639
spice	10077
spice$	12012 15526 10086 15538
spider$	6787
spike$	10027
spikes$	10027
spiky$	5060 5083
spin$	11729
spina$	5336
spineless$	5482 5519
spirit	10085
spirits$	15530 15534
spit$	13075
spite$	5781 185 186 188 5813 219 220 221 250 11588 11589 11590 11591 11946 3882
spiteful$	14739 4841 4865 5488
spiv$	10444
spivs$	10444
spleen	10066
spleen$	15515
splendidly$	8350 8351 8352 8353
split	15593 15595
split$	15435 10147
spliting$	4427
splitting$	4427
spoil$	1135 1136 1137 1138
spoiled$	1135 1136 1137 1138 5488
spoiling$	1135 1136 1137 1138
spoilled$	1135 1136 1137 1138
spoilling$	1135 1136 1137 1138
spoils$	1135 1136 1137 1138
spoilt$	1135 1136 1137 1138 1853 4766 5488
spoke$	572 573 574 4007
spoken$	11233 11234 192 193 194 6066 6067 6068 6069 6070 6071 6072 6073 11745 12638 7473 7474 7475 7476 14354 14360 14365 14374 14469 14814 4029 15264
sponger$	10444
spongers$	10444
sporadic$	13266 13267 13268 13269 2224 4908
sport$	3171 3207 3208 3209 3210 3211 3212 3213 3214 3215 3216 15520 5084 5102
sported$	3171 3207 3208 3209 3210 3211 3212 3213 3214 3215 3216 5084 5102
sporting$	3171 3207 3208 3209 3210 3211 3212 3213 3214 3215 3216 5084 5102
sports$	3171 3207 3208 3209 3210 3211 3212 3213 3214 3215 3216 5084 5102
sportted$	3171 5084
sportting$	3171 5084
sporty$	5062
spot$	13460 13461 2994 2995 2996 2997 14165 15488 15492 10848 10912
spots$	15488 15492 10692 10912
spotted$	12638 5533
spotty$	3167 8776 14229 5067 5509
spray$	5077
spree$	10851
spring$	11559 11560
spurn$	4732 5122
spurned$	14337 4732 5122
spurning$	4732 5122
spurnned$	4732 5122
spurnning$	4732 5122
spurns$	4732 5122
squad	4034 9632 9633 4038 9638 15092 9657 9660 9665 9666 9667 4071 4072 9680 4090 4091 4096 4117 4121 9720 9724 9725 9727 15177 15182 15183 15184 4143 9743 4148 9750 15205 9762 4192 9874 4294 9897 9937
squad$	14142 9631 15082 15087 15106 15107 4062 15109 15114 15115 15116 9668 9669 15121 4076 15129 9687 9714 15169 15173 15174 15176 15186 9740 15190 15192 15199 15211 9789 15302 15323 9891 15386 5220
squander$	4731 5200
squandered$	4731 5200
squandering$	4731 5200
squanderred$	4731 5200
squanderring$	4731 5200
squanders$	4731 5200
square$	15444 4422 15494
squarely$	3928 3929 5193
squint$	5512
squints$	5512
stab	15628
stabb	15620
stabbed$	11094 11514 11828 12111 12112 12113 12125 12126 4649
stabbi	15085 15297 15310 15318 15319 15325 15337 15338 15339 10222 10242
stabbing$	1126 12510 15259 15301 15671 15691 15692 10306
stabbings$	15283 15691 15692
stack$	12883 12884 12885 12886 12887
staff	4073 9744 9751 4206
staff$	11389 11493 11515 11635 11703 11704 11705 11971 6743 12581 7254 12705 12706 12710 12845 7397 12936 12937 12938 12939 12940 12941 12942 12943 12944 12945 12946 12947 12950 12951 12952 12955 12978 13013 13019 1993 1994 7593 7628 7629 13350 13386 13400 13401 13402 13403 13870 13871 2866 2868 14137 14138 14175 14176 9001 9002 9004 9005 9043 9044 9045 9180 14633 9185 9186 15005 9583 15072 15073 9670 15193 9782 15451 15695 10329 10340 10341 10431
staffroom$	15200
staffrooms$	15200
stage$	8966
stain$	2098
stained$	14247 14248 5100 5107
stairw	11017
stake$	10031
stamme	15504 10072
stammer$	15521
stamp	4375
stamp$	10767
stamped$	10767
stamping$	10767
stampped$	10767
stampping$	10767
stamps$	10767
stance$	10009 10895
stand	15153
stand$	2371 8268 8269 8270 8273 8274 8276 8277 8280 13774 8336 3044 3145 14242 3237 3238 3239 3773 3774 3775 3776 3777 5154
standard$	14839 10774
standards$	14644 14645 14646 14647 14648 14649 10774
standing$	8268 8269 8270 8273 8274 8276 8277 8280 13774 3773 3774 3775 3776 3777 5154 5434
stands$	3044 3145 14242 3237 3238 3239 3773 3774 3775 3776 3777 5434
stares$	11369
stars$	14307
start$	11202 13075
starte	5365
started$	11202 524 12163 12164
starter$	10476
starters$	10476
starti	5365
starts	5365
starts$	11202
starv	5327
starve	4576
starved$	10173
stash	15102 9821 4246
stash$	12007 9812 15292
stashed$	15112
state	9653
state$	5975 14965
stated	9653
statem	5375
statement$	11411 7430 7431 7432 15105 15111 4511 10976
statemented$	10972
statements$	7430 7431 7432 15105 15111
statio	9744
station$	11557 11558 4050 15097 15193 15200 15444 4422 15494 15671 15678 15679
stations$	4050 15097 15193
statistics$	15037 15038 9998
stature$	14186 14187 14188 10636
status$	12776 12780 12781 12802 12808 12811 15606 4736 10555 10976 11023
stay$	5706 11164 5748 11324 5960 5989 5990 6007 11464 11466 11467 11469 6052 11532 11677 11740 11741 11742 11743 11744 11745 6322 6481 885 6483 6484 6485 6528 6529 6530 6531 6532 6557 6947 6948 12460 12467 12564 12743 12745 12751 12753 13774 8345 14349 14355 14369 15642 4598 10722
stayed$	11305 11306 11307 11309 11492 11745 11753 11762 11763 11764 11804 11805 6595 12369 7106 12591 12638 4598 4600 4609
stayes$	4600
staying$	11256 11494 11677 11740 11741 11742 11743 11744 11745 6557 13774 4598 4600 5418
stays$	11745 4598 4600 5418
steal$	11435 12390 12527 12863 12864 13075 2310 2311 2312 14375 14546 15256 15285 15288 15312 15313 10016 10308
steali	15140 9827 5596
stealing$	11122 11123 11124 11125 11126 11127 11128 12264 13001 13057 13063 13064 2126 13379 15276 15314 15393 10308 11044
steals	15140 5596
steals$	2310 2311 2312 14546 15256 15288 15313 10016
steel$	13942 13943
steely$	10607
step	10143 4563 10161 4574 15622 15644
step$	4394 4443 5239 5299
stepbrother$	10172 10179
stepdad$	4542 15592 10144 4551 15615 10171 10172 10179
stepfather$	4542 15592 10144 4551 15615 15619 10171 10172 10179
steping$	4394
stepmam$	10172
stepmother$	15592 4551 15615 15619 10171 10172 10179
stepmum$	15592 4551 15615 10171 10172 10179
stepnan$	10172
stepparent$	15615 10172 10179
stepparents$	15615 10172 10179
stepped$	14683 4024 15439 5299
steps$	4394
stepsiblings$	15615
stepsister$	10179
stepstepdad$	15615
stepstepfather$	15615
stepuncle$	10172
stern$	8492
sterner$	8492
steroi	10077 10084
steroids$	15526 10082 15533
steward$	5896 11348 11389 11635
stewards$	5896 11348 11389 11635 7628 7629 15172
sti	5568
stick$	12697 14349 14355 14369 3601 3602 3603 10722
sticks$	14500
sticky$	7671
still$	11235 11255 11277 3612 3613 4086 4130 5124
stills$	9646 15127 9683 4124 4130 4147 4154
stinks$	10554
stir$	1129 1130 1131 1132 1133 1134
stirred$	1129 1130 1131 1132 1133 1134
stirrer$	10444
stirrers$	10444
stirring$	1129 1130 1131 1132 1133 1134
stirs$	1129 1130 1131 1132 1133 1134
stock	15102 15282
stock$	4066 15270 15291 15292 10457
stockily$	5041
stocky$	8740 5039 5509
stole	5596
stolen	15102 15282 15345 5596
stolen$	15270 15292 4358 15690 15693 5548
stoma$	5566
stomach$	5330
stone$	12185 13942 15518 5109
stoned$	1041 1042 1043 1044 1045 14550
stoner$	10389
stoners$	10389
stood$	3044 3237 3238 3239 3773 3774 3775 3776 3777 5154 5434
stop	15252 4315 4355 4450
stop$	11193 11357 6022 11476 11532 6293 6342 11792 6917 6918 6919 6920 6921 6928 6929 6930 6992 6993 1397 6995 1399 1400 12459 12545 1508 1510 1513 12598 12637 13265 2592 2593 14349 14355 14369 14403 14404 8971 3375 14457 14524 14525 14526 9616 9617 9618 9619 15117 4112 9753 4233 15326 15360 9912 4331 4343 4347 4349 4350 4351 9952 15436 4421 4432 15481 15483 10047 10722 10730 5287
stoped$	2592 2593
stoping$	2592 2593
stoppe	15264
stopped$	11512 6064 468 6291 6357 11828 12554 2592 2593 14510 14511 14512 14513 14514 14652 14653 14654 14655 14656 14657 15332 4331 15381 4647 10781 10867 5344
stopping$	2592 2593 4347 4349
stopring$	4347
stops$	2592 2593 15326 4309 4331 4343 4347 4349 15432 4421 4432
stopting$	4347
store	4073 9744 9751 9821 4246
store$	11324 6028 6029 6030 6558 1231 7081 4050 15097 9670 15172 15193 15195 15200 4185
stored$	1231 15112
stores	4246
stores$	1231 4050 15097 9670 15165 15172 15193 15195 15200 9842
storie	4299
stories$	12050 7430 7431 7432 12882 1837 1838 1839 1840 1841 1842 2309
storin	15102 9827 15282 4246
storing$	6558 1231 15276 15314
story$	12050 12436 7430 7431 7432 12882 1837 1838 1839 1840 1841 1842
stout$	5039 5509
straight$	11756 11757 6466 6467 6468 1489 1490 1491 1492 1493 1494 1495 1496 8967 8968 8969 8970 5060 5083
strang	15620 4576
strange$	11385 11386 6178 1499 1502 1505 1506 5018 5482
stranger$	11332 11343 11344 12006 12016 12017 12018 12019 12020 12021 12022 12023 12024 12025 12026 12027 6637 7388 7616 7617 7618 7619 15646 10257
strangers$	11066 5875 11332 5887 5890 11340 11343 11344 11352 11356 11360 5922 11505 6169 11913 12006 12016 12017 12018 12019 12020 12021 12022 12023 12024 12025 12026 12027 6627 7355 12805 12806 12813 7387 7616 7617 7618 7619 13400 13401 13402 13403 10257
strangled$	15621 10173
strapping$	5509
strappy$	5107
strate	10876 10897 10902
strategies$	11295 11296
strategy$	10908
stray$	1218 1219 1220 1221 1222 1223 1224
strayed$	11776 1218 1219 1220 1221 1222 1223 1224
straying$	1218 1219 1220 1221 1222 1223 1224
strays$	1218 1219 1220 1221 1222 1223 1224
streak$	10462
streaks$	10462
street	4055 15381 9980 10042
street$	11548 11557 11558 13079 13143 13144 2405 8020 14000 8552 8555 8556 8557 8558 8559 14009 8573 14028 8616 9652 9677 15369 15429 15444 4422 15491 15494 10259 4758 4878 4910 4950 4955 4967 4968 4969 4970 5022 5036 5548
streets$	11548 7607 13446 13447 13448 13449 13450 13451 13452 14000 14009 8574 2987 8618 15369 15429 15444 4422 15491 15494 10259
streetsmart$	5496
streetwise$	2809 2810 2811 2812 3115 3119 5496
streng	4322
strength$	2496 2497 3088 3089 3090
stress$	5316
strict	4408
strict$	10005
stride$	13957 13958
strike$	8355 8356 8357 3080 15256 10016 15472 5239
strikes$	15256 10016 15472
striking$	5062
strikingly$	4985
string$	287 3560
stringing$	287
strings$	287 15144
strip$	6561
stroke	10054 10163
stroke$	15503 15517 15587 15612
stroll$	3237 3238 3239
strolls$	3237 3238 3239
strong	4402 4408 5299
strong$	2558 2559 2560 8492 3115 10005 4412 10631 5039 5302
stronger$	1978 8492 4412
strongly$	5041
stroppy$	5482 5488
struct	10823
structure$	15125 15471
struggle$	168 2211 2212 2213 2214 2215
struggled$	168 2211 2212 2213 2214 2215
struggles$	168 2211 2212 2213 2214 2215 5401
struggling$	168 2211 2212 2213 2214 2215
strung$	287
stubble$	5510
stubborn$	9533 5488 5519
stubbornly$	5519
stuck$	11754 11804 11805 12638 14470 14471 14472 14473 3601 3602 3603 4886
stud$	14281
studen	10246
student$	2009 13164 13194 13195 13196 13197 13283 13311 13312 13313 13314 13315 13316 13327 15695 10373 4789 10509
students$	2009 13164 13194 13195 13196 13197 13283 13311 13312 13313 13314 13315 13316 13327 10373 10509
studs$	14281
stuff$	11477 11634 13941
stunt$	11134 10253
stunts$	11134 10253
stupid$	5680 100 101 5719 5951 881 1055 1517 4658 4727 5488
stupidity$	11416 11417 11418 11419 11420 11421 11795 11796 11797 11798 11865 6455 6456 6476 11926 12100 7120
sturdy$	5039
stutte	15504
style$	14243 10352
subculture$	10507
subcultures$	10507
subjec	5264
subject$	14178 14181 15134 4227 4304 5230 5531
subjects$	14178 14181 4218 4227 9956 5531
submi	10819
submission$	15335
submissions$	15335
submit	4054 5223
submitted$	4141 4142 10832
substance$	31 36 5683 7520 5364
substandard$	3807 3808 3809 3810 14966 14967 14968 14969 5177
subway$	15639
succeeded$	14486
succes	9906 4345
success$	15457
successful$	15355 9942
succumb$	1451 1452 1453
succumbbed$	1451 1452 1453
succumbbing$	1451 1452 1453
succumbed$	1451 1452 1453
succumbing$	1451 1452 1453
succumbs$	1451 1452 1453
such$	11114 2408 2409 5148
sucked$	11091
sucks$	10554
suffer	4579 4580
suffer$	5341
suffered$	10176 10177 5341
suffering$	5341
suffers$	10176 10177 5339 5341
sufficient$	2685 2688 8696 10597
sugar$	4692
sugges	9653 4372 10819
suggest$	8882 8884 8885
suggested$	8882 8884 8885
suicid	5326
suicidal$	10923
suicide$	15510 15587 10923
sulky$	5482
sullen$	10662 5488
summer$	11559 11560
summon	15381
sun$	12251 12252
sundry$	12016 12017 12018 12019 12020 12021 12022 12023 12024 12025 12026 12027
superficial$	13266 13267 13268 13269 4754 4908
superv	4636 4638
supervised$	4964
supervising$	13409 13809 13810 13811 13812 13820 13821 13822 13829 13835 13836 13837 13838 13839
supervision$	13409 13709 13809 13810 13811 13812 13820 13821 13822 13829 13835 13836 13837 13838 13839 13893 13894 13895 13918 13920 3920 3921 3922 3923 10233 15683 10774 11038 11039
suppl	15140
suppli	4054 9701 4138 10831
supplied$	525 526 527 9745 4666
supplier$	12983
suppliers$	12983 15303
supplies$	525 526 527 15150 15165 15288 4651 4666 5254
supply	15093 4054 15102 15138 4138 9827 15277 15282 15297 15298 15310 15318 15319 15337 10241 10901 10902
supply$	525 526 527 4047 9702 4136 15270 15285 15288 4300 15690 4666 5254 5548
supplyed$	4047
supplyes$	4136
supplying$	525 526 527 4047 4136 15276 15314 4300 15393 15690 4651 4666 11044
supplys$	4047 4136 4300
suppor	4305 4322 4365 4559 4638 5299 5306
support$	84 85 86 87 171 179 180 5812 11262 11295 11296 11405 12705 12706 13243 13257 13261 13778 13779 13780 13781 13809 13810 13811 13812 13820 13821 13822 13829 14335 3296 3297 3298 3299 3701 3702 3703 14813 3920 3921 3922 3923 4305 9902 4317 4324 4380 15559 4514 15560 10328 10329 10718 10976
supported$	179 180 4317 4324 10156
supporting$	179 180 4317 4324
supports$	84 85 86 87 179 180 4317 4324 4380
supportted$	179 180
supportting$	179 180
supposed$	11480 11481
suppre	4375
suppress$	5544
suppressing$	5544
suppression$	5544
sure	4298
sure$	3330 3331 3332 9025 9026 9027 9028 3432 3433
surely$	3515 3523 9120 3524 3525 9168 10739
surface$	4754
surgery$	15543 15548
surly$	5488
surprised$	12114 12115 12116 12117 7174 12624 12625 12626 12627 12628 13955 10313
surprises$	8504 8505
surprising$	1499 1502 1505 1506
surprisingly$	4985
survei	15493 5541
surveillance$	15483 5530
surveilled$	15239
surviv	4580
survival$	4687
survive$	13748 13749 8304 2708 2709 8307 2716 5001
survived$	2716 10177 5001
survives$	2716 5001
surviving$	2716 5001
survivors$	2424 10579 10580
suspec	4228 10825
suspect$	14178 14181 14995 15275 15305 4264 4861 10563 5230 10853 5269 5547
suspected$	9825 4236 4251 9859 4264 4268 4292 4645 5258
suspects$	14178 14181 14995 15124 15271 15272 15275 15305 4264 10372 10563 10828 10853 5257 5547
suspen	10137
suspended$	379 380 381 382 7473 7474 7475 7476 4517 10387 10980 5439
suspendeds$	4517
suspension$	12926 4517 15586 10387 5579
suspensions$	12926 4517 10387 5579
suspicion$	15050 15051 15052 15053 15054
suspicious$	9729
swagger$	2946 2947 2948 2949 2950
swaggers$	2946 2947 2948 2949 2950
swallo	5328
swallow$	1297 1390
swallowed$	1297 1390 5329
swallowing$	1297 1390
swallows$	1297 1390 5329
swam$	1196
swap$	584 602 6199 603 604 605 606 607 882 6559 4674
swaped$	584 602 6199 603 604 605 606 607 882 4674
swaping$	584 602 6199 603 604 605 606 607 882 4674
swapped$	584 602 6199 603 604 605 606 607 882 4674
swapping$	584 602 6199 603 604 605 606 607 882 6559 4674
swaps$	584 602 6199 603 604 605 606 607 882 4674
swarm$	13154 10444
swarthy$	5509
swat$	1361
swated$	1361
swating$	1361
swats$	1361
swatted$	1361
swatting$	1361
swayed$	10334
swear$	13075 2946 2947 2948 2949 2950 14550
swearing$	14550 15563
swears$	14550
sweatshirt$	14270 14271 14272 10699 10704
sweatshirts$	14270 14271 14272 10699 10704
sweep$	3904 10885
sweeping$	3904
sweeps$	3904 10885
sweet$	8242
swept$	3904
swift	4402 5299
swim$	1196
swimming$	1196
swims$	1196
swine$	10363
swipe$	9718 4122
switched$	2401 8615
sworn$	10872
sympathy$	11827 11831 11852 11959 6716 6717
symptoms$	10920
syndrome$	10914
syphil	5568
system	9722 10819
system$	11870 11959 13019 13400 13401 13402 13403 8577 15130 15171 15187 15188 15255 15294 15295 15296 5147
systemic$	5147
systems$	15294 15296 5147
t$	8807 14270 14271 14272 10135 10704
ta	4513 10111
ta$	10110 15560
table$	13982 15570
tables$	15027
tablets$	10082 15538 10925 10958
tabs$	9764
tackl	4103 4375
tackle	15493 10907
tackle$	15436 4396 4397
tackleing$	4397
tackles$	4397
tackling$	4396
tactic	10897 10902
tactical$	9737 5252
tag$	15673 15686 15687 15689 11042
tagged$	15686 5443
tagging$	15686
tags$	15689
tail$	4190 15331
tailed	15493
tailed$	4190
tailing$	4190
tails$	4190
tak	4445
take	4398
take$	83 11148 11164 120 5729 11222 5900 11435 6004 418 419 11507 11536 564 583 661 6260 6563 1060 1264 1265 6868 1272 1273 1274 12324 12329 6885 1297 1312 1315 1316 6946 1354 1355 12447 12448 7009 7022 1609 1610 1638 7236 7237 7238 7239 7240 7241 7242 7243 7244 7245 1649 1650 12697 7262 7263 7264 7265 7266 7267 7268 7269 7270 7271 7272 7273 7289 7290 7291 7292 7293 12743 12745 12751 12753 1717 1721 7815 2368 2523 2615 2616 2617 2618 2694 8338 2911 2912 8520 14047 14048 14049 14318 14349 14355 14369 14413 14414 14415 9220 3631 9236 9245 9249 9250 9251 9252 9253 9254 9255 9317 9319 9320 9321 9322 9323 3733 14804 14984 14987 4163 9805 4327 4332 10046 4466 4485 4487 4655 4696 10722
takeaway$	11557 11558
takeed$	4163
takeing$	4163
taken$	83 120 6279 6280 6281 6282 6283 11737 11745 12011 1297 1312 1315 1316 1354 1355 12472 7195 1609 1610 2615 2616 2617 2618 13891 14086 3041 14459 14470 14471 14472 14473 9219 9236 9246 9247 9248 9249 9250 9251 9252 9253 9254 9255 9317 9319 9320 9321 9322 9324 9325 9326 3733 14814 4500 4558 4655
taker$	12960 10251
takers$	12960 10251
takes	4398
takes$	83 120 479 564 583 6475 1264 1265 1297 1312 1315 1316 1354 1355 12617 1609 1649 1650 1717 1721 2523 2615 2616 2617 2618 2906 2911 2912 14413 14414 14415 9236 9245 9317 9319 9320 9321 9322 9323 3733 4163 4327 4485 4487 4655 4696
taking	4398 5328
taking$	5630 83 11223 564 583 6563 1297 1312 1354 1355 1609 1649 1650 1717 1721 2523 13751 13752 2911 2912 9249 9250 9251 9252 9253 9254 9255 3733 4327 4466 4487 10251 4655 4696
tale$	12436
talk	9640 15153
talk$	171 11405 11614 572 573 574 11806 11807 11808 2434 2435 2436 2437 2438 2439 2470 2471 2472 2473 2474 8247 8674 14318 14349 14355 8917 14369 14460 14480 9032 14524 14525 14526 15089 15103 10722 10730 5205
talked$	572 573 574 11762 11763 11764 11779 5205
talking$	572 573 574 11806 11807 11808 2627 8245 14348 14524 14525 14526 9080 15103 10730 5366
talkked$	572 573 574
talkking$	572 573 574
talks$	171 572 573 574 2434 2435 2436 2437 2438 2439 2470 2471 2472 2473 2474 14460 15218 5205
tall$	8740 14190 3148 5039 10641 5509
tallest$	3174 5087
tallies$	4039
tally$	12883 12884 12885 12886 12887 4039 4128
tallys$	4128
tan$	10673 10674
tangled$	1216 1217
tango$	11525
tanned$	3167 5067 5509
tantrum$	13341 13342 10518
tantrums$	13341 13342 10518
target	15117 4103 4222 4280 15370 4437 4438 10036 15487 4444 15493 10876 10907
target$	11088 11089 11111 1806 15238 15360 4397 15485 10037 5230 5291 5301 10905 5396
targeted$	11091 1806 9877 15485 10037 10041 5301
targeting$	1806 15065 15066 15067 15068 4397 15485 10037 5301
targets$	11087 11089 11111 1806 14960 9567 15026 15037 15038 15238 4397 15485 10037 5301 10905
targetted$	1806
targetting$	1806
tart$	10389
tarted$	3269 3270 5120
tarts$	10389
tarty$	5482
task	9660 4389
task$	14599
tasked$	4140 4196 9803 4429 5309
taskforce$	15109
taskin	10849 5309
tasking$	4034 9632 9633 4038 9638 15092 9680 4090 4091 4096 4117 4121 9720 9724 9725 9727 15177 15182 15183 15184 9737 4143 9743 4148 9750 15205 9809 9874 4294 9897 9937 10026 15475 10906
taste$	1056
tastes$	13576 13641 10611
tattoo$	3172 14218 8793 14281 10681 5086
tattooed$	5509
tattoos$	3172 14218 8793 14281 10681 5086
taught$	179 180 183 11265 11266 11267 5846 5847 11853 14354 14360 14365 14374 14469 14510 14511 14512 14513 14514 15382 4525
taunt$	4744
taunted$	4744
taunting$	4744
taunts$	4744
tauntted$	4744
tauntting$	4744
taxi$	12004
taxis$	12004
tea$	15662
teach$	179 180 12978 13243 14436 14524 14525 14526 10730
teache	10246
teached$	179 180
teacher$	11348 11389 11519 11635 12581 7675 14137 9203 9204 15695
teachers$	11348 11389 11635 12581 12845 7397 12978 7628 7629 13350 13386 14137 14138 9001 9002 9004 9005 10341 10431 10460
teaches$	179 180
teachi	10129
teaching$	179 180 4513 10111 10126 15578
team	9660 9680 9762 15541
team$	13170 13171 14412 9180 9185 9186 15005 9583 3990 15072 15073 9631 15082 15087 15100 15107 15109 15114 15115 15116 9668 9669 15129 9687 9714 15169 15173 15174 15176 15186 9740 15192 15199 15211 9782 9789 15302 15323 9891 15386 4440 15545 5194 5203
teams$	13170 13171 4440
tear$	6528 6529 6530 6531 6532
tearaway$	5463
tearaways$	5463
tease$	1156 4718 10444
teased$	1156 4718
teases$	1156 4718 10444
teasing$	1156 4718
tech$	10707 5111
techni	10902
teen$	2009 13164 13194 13195 13196 13197 13283 13286 13311 13312 13313 13314 13315 13316 13327 10509
teenage$	3132 4684 4780 4783 4793 5035 5036 5256
teenager$	12920 12921 2009 13164 13194 13195 13196 13197 13283 13286 13311 13312 13313 13314 13315 13316 13327 14178 14181 10361 10373 10385 10509
teenagers$	12795 12842 12893 12895 12920 12921 2009 13164 13194 13195 13196 13197 13283 13286 13311 13312 13313 13314 13315 13316 13327 14178 14181 10361 10373 10385 10432 10509
teens$	12893 2009 13164 13194 13195 13196 13197 13283 13286 13311 13312 13313 13314 13315 13316 13327 10509
teeth$	14230 14231 14232 15515 10669
teflon$	13942
teleph	4198
telephone$	4174 15221 5243
telephones$	4174 15221
tell	4041 4145 4242 9839 4298
tell$	11405 11435 7015 12552 12564 12697 1844 13024 13460 13461 8238 8239 8240 8241 13782 2994 2995 2996 2997 14165 14349 14355 14369 14413 14414 14415 14460 9125 9126 9129 9148 14987 4033 4048 4068 4069 9742 9754 4160 10722
telling$	1844 13829 14080 14348 4068 4069 9742 15507
tells$	1844 14413 14414 14415 14460 9125 9126 9129 4033 4068 4069 9742
temper	15593
temper$	13341 13342 10461 10518
tempered$	10523 10524
tempers$	13341 13342 10461 10518
temporarily$	5381
temporary$	5419
tempt$	11065 5617 299 300 301 1016 1017 1018 1019 4660 4701 4713
temptation$	11498 12335 12497 12499
tempted$	11065 5617 299 300 301 1016 1017 1018 1019 1734 4660 4701 4713 10334
tempting$	11065 5617 299 300 301 1016 1017 1018 1019 4660 4701 4713
temptress$	10444 5480
temptresses$	10444 5480
tempts$	11065 5617 299 300 301 1016 1017 1018 1019 4660 4701 4713
temptted$	11065 5617 299 300 301 1016 1017 1018 1019 4660 4701 4713
temptting$	11065 5617 299 300 301 1016 1017 1018 1019 4660 4701 4713
ten$	12930 2467 2468 2469
tenancies$	4368 4434
tenancy$	4368 4434 15641 15656 15657
tenants$	9428
tendencies$	10379
tension$	4545 10823
tent$	15639 15651
term$	657 658 659 660 15504 15561 10130
termination$	15523
terms$	6289 6290
terrible$	5680 5719 11180 11181 11182 11183 7156 7455 13369 3807 3808 3809 3810 14966 14967 14968 14969 3964 4658 4918 4953 5177
territ	9961
territory$	15410
terror$	2097 10363
terrorise$	1796 1797 1798 4743
terrorised$	1796 1797 1798 1849 1850 4743
terrorises$	1796 1797 1798 4743
terrorising$	1796 1797 1798 4743
terrors$	2097 10363
test	5219
test$	11946 1991 14550 4187 4188 15527 15555 10967
tested$	1991 5370
testing$	1991 14550
tests$	1991 15555 10967
testted$	1991
testting$	1991
text	4153
text$	572 573 574 14925
texted$	6066 6067 6068 6069 6070 6071 6072 6073 572 573 574 967 968
textin	15128
texting$	572 573 574
texts$	572 573 574
textted$	572 573 574
textting$	572 573 574
thalas	5336
thalassaemia$	10933
than$	5796 6660 6661 12253 6878 12570 7134 7773 7774 7937 7938 7939 7983 2397 8037 13489 13490 13491 13492 13493 13494 13495 13496 13497 13524 8076 2682 2703 2706 8326 2736 8406 8407 8408 8409 13863 13979 2941 14077 8689 14151 14152 14153 15039 15040 15041 15042 15043 15044 15047
thank$	11834 11835 11836 11837 11838 11839 11873 11874 11875 11876 11891 11892 11893 11894 6473 6474 11974 11975 11976 12055 2596
thanks$	375 9301 3975
that	10819
that$	5899 630 6458 6643 12294 12623 7254 12872 7626 13389 8517 3132 14817 14929 9557 9580 15036 15155 9757 9849 9864 9865 9883 15507 10343 4762 5036 10776
the$	5652 5899 5920 11554 6117 6118 6421 6510 11971 6524 6613 6658 6726 6737 6764 6765 6894 6931 6987 7254 12704 7285 12748 7327 12845 7416 1825 1854 1861 7569 7570 7622 7683 7710 7789 2339 13389 7943 2423 8052 8124 2541 8158 8551 8563 8681 8682 3132 3179 8801 8814 3218 14527 9109 9153 14633 9223 9286 9460 9467 9494 9496 14948 14949 9502 9504 14971 14972 14978 9531 3967 3990 9674 4215 9843 9914 9920 9993 15453 10021 10047 10238 10341 4762 10776 10787 5227 5256 5259 5363
thef$	15276
theft	15085 15102 15146 9835 15297 4253 15306 15310 15311 15318 15319 4274 15325 15333 15337 15338 15339 9900 10220 10222 10241 10242 10245 5448
theft$	11537 11551 12263 12265 12387 13001 13379 15284 9850 15301 9871 15348 15349 4446 15669 15671 15690 15691 15692 15694 5266 11045
thefts	9977
thefts$	15283 15284 9850 9871 15348 15349 15426 4430 15691 15692 10873 11045
their	9767 4171 4228 4269 10838 5249 5265
their$	19 5681 5694 5696 102 103 106 110 111 5710 5712 118 5716 5772 5899 5938 344 351 352 353 355 5955 359 5967 5968 5969 5970 5971 5972 11437 421 6033 11502 6080 6081 11554 6107 6190 11661 6240 6251 6335 6377 803 6410 6411 819 820 6423 6449 11901 856 858 859 6471 879 880 6477 11927 6479 899 917 6544 6550 6552 957 12031 6601 6645 6651 6655 6743 6784 6822 6896 6897 1344 1345 1346 1347 6967 6987 1520 1523 12580 7170 12622 7202 7254 12729 12733 7285 1833 7478 12978 13015 7600 7723 2292 13395 2358 13432 8022 8024 8176 8192 8250 8251 8252 8254 8305 8508 8534 3004 3005 3006 8643 3047 8645 3061 8745 8746 8747 8772 3183 3196 3201 3202 3222 8833 3249 3250 9090 9138 14630 9392 9403 9493 9495 9497 14948 14949 9502 9504 9505 14960 14971 14972 9569 9570 15026 3990 9588 9596 9597 9674 4215 9825 9914 10021 10063 10065 4493 4546 4547 10145 10189 10207 4686 4702 4921 5104 5105 5148 10777 10787 5194 5353 5354 5361 5362 5386
theirs$	11896
theirself$	5597 5599 5638 5639 43 5641 5642 5643 5644 5645 5646 50 11097 11098 5650 5651 5653 5654 58 59 60 61 5660 5661 5662 5940 11410 6036 6037 6038 11533 6161 11812 11813 11815 6385 6386 6387 6388 6389 6390 6391 6392 6394 6395 11847 11848 11864 6424 6425 6426 6427 11877 11878 11879 11880 11881 11882 11883 11884 11885 11886 6442 6443 6444 6445 11895 11900 11922 11923 12045 12046 12047 12048 12049 6606 6824 6825 6827 12277 6835 6836 6837 6838 6840 6842 6843 1247 6895 12461 7200 7204 1608 12656 12657 12658 12659 12660 12661 12662 12663 12664 12665 12666 7218 7219 12669 12670 12671 12672 12673 12674 12676 12677 12678 12679 12992 13156 7731 2135 2136 7734 2138 2139 2140 13412 13413 13414 13415 13416 13417 13418 13687 13688 13689 13690 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 8283 13733 13734 8286 13741 13791 13792 13793 13795 13803 8548 8549 8550 14091 9528 10249 10279 10280 10316 10595 10596
theirselves$	5597 5599 5638 5639 43 5641 5642 5643 5644 5645 5646 50 11097 11098 5650 5651 5653 5654 58 59 60 61 5660 5661 5662 5940 11410 6036 6037 6038 11533 6161 11812 11813 11815 6385 6386 6387 6388 6389 6390 6391 6392 6394 6395 11847 11848 11864 6424 6425 6426 6427 11877 11878 11879 11880 11881 11882 11883 11884 11885 11886 6442 6443 6444 6445 11895 11900 11922 11923 12045 12046 12047 12048 12049 6606 6824 6825 6827 12277 6835 6836 6837 6838 6840 6842 6843 1247 6895 12461 7200 7204 1608 12656 12657 12658 12659 12660 12661 12662 12663 12664 12665 12666 7218 7219 12669 12670 12671 12672 12673 12674 12676 12677 12678 12679 12992 13156 7731 2135 2136 7734 2138 2139 2140 13412 13413 13414 13415 13416 13417 13418 13687 13688 13689 13690 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 8283 13733 13734 8286 13741 13791 13792 13793 13795 13803 8548 8549 8550 14091 9528 10249 10279 10280 10316 10595 10596
them	9634 9649 9656 15170 9732 15204 15229 15232 15235 4193 4194 15247 15248 15250 15290 4272 15336 4296 15353 15356 15361 9925 9941 9950 15399 9951 15413 15450 15462 10018 15474 15486 15496 10877 10882 10889 10979
them$	11049 11050 11076 11146 5877 5884 11429 11531 6083 6085 6087 11594 11597 11640 11641 11642 11643 11644 11645 11646 11647 11732 11737 6393 6405 11877 11878 11879 11880 11881 11882 11883 11884 11885 11886 6459 863 864 865 866 6486 12006 12041 6627 12165 6755 6756 6772 6773 6775 6776 7010 7011 12746 7305 7397 7466 13215 7786 7898 7899 7900 8053 8118 13685 13699 13711 13828 13953 13963 13976 13977 8598 8599 14072 14083 8679 14220 3190 3191 8948 9006 9015 9021 9033 14490 14495 14527 9097 9228 9229 9356 9357 9358 9359 9360 9361 14817 9410 9431 14910 14911 14912 14913 14914 14915 14971 14972 14993 14994 9548 9607 15134 15144 4197 9893 4314 4342 15400 15401 10048 10497 10742 10777 10778 10780 10787
themself$	5597 5599 5638 5639 43 5641 5642 5643 5644 5645 5646 50 11097 11098 5650 5651 5653 5654 58 59 60 61 5660 5661 5662 5940 11410 6036 6037 6038 11533 6161 11812 11813 11815 6385 6386 6387 6388 6389 6390 6391 6392 6394 6395 11847 11848 11864 6424 6425 6426 6427 11877 11878 11879 11880 11881 11882 11883 11884 11885 11886 6442 6443 6444 6445 11895 11900 11922 11923 12045 12046 12047 12048 12049 6606 6824 6825 6827 12277 6835 6836 6837 6838 6840 6842 6843 1247 6895 12461 7200 7204 1608 12656 12657 12658 12659 12660 12661 12662 12663 12664 12665 12666 7218 7219 12669 12670 12671 12672 12673 12674 12676 12677 12678 12679 12992 13156 7731 2135 2136 7734 2138 2139 2140 13412 13413 13414 13415 13416 13417 13418 13687 13688 13689 13690 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 8283 13733 13734 8286 13741 13791 13792 13793 13795 13803 8548 8549 8550 14091 9528 10064 10249 10279 10280 10316 10595 10596 10924
themselves$	5597 5599 11049 11050 5638 5639 43 5641 5642 5643 5644 5645 5646 50 11097 11098 5650 5651 5653 5654 58 59 60 61 5660 5661 5662 5940 11410 6036 6037 6038 11533 6161 6198 11812 11813 11815 6385 6386 6387 6388 6389 6390 6391 6392 6394 6395 11847 11848 11864 6424 6425 6426 6427 11877 11878 11879 11880 11881 11882 11883 11884 11885 11886 6442 6443 6444 6445 11895 11900 11922 11923 12045 12046 12047 12048 12049 6606 6824 6825 6827 12277 6835 6836 6837 6838 6840 6842 6843 1247 6895 12461 7200 7204 1608 12656 12657 12658 12659 12660 12661 12662 12663 12664 12665 12666 7218 7219 12669 12670 12671 12672 12673 12674 12676 12677 12678 12679 12989 12992 7603 13156 7731 2135 2136 7734 2138 2139 2140 13216 2309 13412 13413 13414 13415 13416 13417 13418 13687 13688 13689 13690 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 8283 13733 13734 8286 13741 13755 13791 13792 13793 13795 13803 8548 8549 8550 14091 14846 9528 10064 10249 10279 10280 10316 10595 10596 10924
then$	904 6602 1471 1472
therap	15505 10090
therapist$	15539 15540
therapy$	15543 10920 10962 10963 10999
there$	11158 11197 11311 11737 6325 11780 12044 1115 1116 6932 13133 8014 8564 3340 3341 8947 9794
therefore$	2889 2890 2891 2892 2893 2894
these$	5859 5881 5916 5924 5931 338 11431 6233 6236 6242 6354 12165 1448 12744 12747 12752 7446 1861 2339 13685 8433 13916 13953 13972 3109 3113 3132 8949 14432 3399 14497 14527 9315 9356 9357 9358 9359 9360 9361 9414 9416 9423 9433 9434 14910 14911 14912 14913 14914 14915 14971 14972 14993 14994 9548 9993 4447 4784 4793 10742 5148 10777 10778 10780 10787 5256 10889
they	9634 15094 15170 9732 15204 15212 4193 4194 15247 15248 15250 15290 4258 4272 15353 15356 9941 15413 15450 15462 10018 4423 15474 4447 10882
they$	5735 6304 6305 6310 6311 6355 11903 1010 12067 6681 1526 1825 7422 1826 12872 1827 1828 7585 2008 13391 14427 14428 14429 14430 14431 8989 8990 8991 8993 9180 14633 9855 4281 4333 4342 10003 10020 10051
thick$	2040 8495 3140 5026 5043 5082 5091 5092 5488
thickset$	5039 5508
thief$	12974 12975 12976 13058 13059 13060 13061 13062 13083 13084 13118 10389 10390 10444
thieves$	12974 12975 12976 13058 13059 13060 13061 13062 13083 13084 13118 10389 10390 10444
thieving$	12264 12361 13001 13063 13064 2126 5482
thigh$	15514
thighs$	15514
thin$	6782 8740 5039 5058 5062 5509
thing$	6719 8013 8195 13956 14715 14716 14717 14718 14719 14721 14722
things$	11314 11478 11634 6581 12197 6994 7135 13576 13736 13807 8517 13981 8571 9469 9557 9580 4612 10466 10618
think$	11381 11382 11383 11384 1003 12209 12210 12211 12212 6992 6993 1397 6995 1399 1400 7019 12697 1816 1817 1818 1980 1988 2134 2137 2164 2434 2435 2436 2437 2438 2439 8257 8258 8259 8292 13932 14088 14089 8674 9201 14651 14652 14653 14654 9293 14743 4264
thinking$	10749
thinks$	1816 1817 1818 1980 1988 2134 2137 2164 2434 2435 2436 2437 2438 2439 9201 14651 4264
thinnest$	3174 5087
third$	2150 3132
thirteen$	2467 2468 2469
thirties$	11665 11700
thirty$	11663 11665 650 11698 11699 8036 13516 13517 13518 13519 13520 13521 13522 14170
this$	5899 11554 6231 6238 6458 11991 11996 6551 6643 1047 6720 6721 12294 7254 7446 2309 8158 13953 8517 14015 14016 14017 14018 14019 3003 3007 3132 14527 14570 9228 9229 9356 9357 9358 9359 9360 9361 14817 14910 14911 14912 14913 14914 14915 14971 14972 9524 9557 9580 9674 4281 9993 4762 4917 5036 10742 10776 10777 10778 10787 5259
thorn$	2099 10444
thorough$	2587 3108
thoroughly$	5141
those	9700 15361 10877
those$	6750 12828 7446 1861 2339 3109 15209 9827 15378 9956 9994 15450 15453 15486 4793 10742 5256
though$	211 5809 5848 5849 5850 5851 5852 5853 5854 5855 264 265 11588 11589 11590 11591 911 8721 8722 8723
thought$	5686 5687 5688 5689 5690 5693 11745 12602 12603 12638 1816 1817 1818 7428 7429 1898 1988 2164 2253 8485 14613 14629 14634 14637 14638 14640 14641 14642 14643 9201 14651 14652 14653 14654 14655 14656 14657 9293 14743 14779 14780 14781 14782 14783 14784 14785 14786 14787 14788 9340 9341 9342 9343 9344 14925 15034 4236 4263 4268 4292
thoughtless$	14728 14729 14739
thoughts$	4464
thousand$	7003
threadbare$	5107
threat	4576
threat$	7487 1891 7489 7490 7491 7492 7493 7494 7495 7496 7497 7498 12948 12949 7501 7502 7503 7504 7505 7506 9642 10002 4406 5255 5272
threatened$	10173
threatening$	4918 5486
threats$	13872
three	9634 15170 9732 15204 15229 15247 15248 15250 15290 4272 15353 15356 9941 15413 15450 15462 10018 15474 10882 10971
three$	7305 12999 3189 14235 14236 14237 14238 14239 14240 9006 9021 14901 9502 5256 5369 5428
thresholds$	14948
threw	15620
threw$	47 66 343 883 1139 1141 1180 1181 1182 1238 1239 1240 1241 1658 1836
thrill$	5673 77 5678 11509 11510 11511 12335 12776 12802 4736
thrills$	12782
thrive$	821
thrived$	821
thrives$	821
thriving$	821
throats$	14554
throug	10035 10159 5223 5299 5306
through$	370 12443 12444 7621 13247 8296 8297 8769 14458 14487 14489 14503 14528 14533 9507 4133 4220 15280 9892 10124 4661 5201 5358
throughout$	12366
throw$	47 66 343 883 1139 1141 1180 1181 1182 1238 1239 1240 1241 1658 1836
throwed$	47 343
throwing$	47 66 343 883 1139 1180 1181 1182 1238 1239 1240 1241 1658
thrown	15620
thrown$	47 66 343 883 1139 1180 1181 1182 1238 1239 1240 1241 1658 14339 4576 4577
throws$	47 66 343 883 1180 1181 1182 1238 1239 1240 1241 1658 1836
thug$	2130 2131 2132 2133 10363 4878 5463
thuggery$	5463
thuggish$	5463 5486
thugs$	12995 12996 12997 2130 2131 2132 2133 14995 15304 10363 10763 5463
thump$	12510
thus$	2889 2890 2891 2892 2893 2894
tic$	5316
tick$	5156
ticking$	4800 10754
tidy$	5062
tied$	4237 9869 10682
ties$	1845 8855 8856 10352
tight$	8607 14247 14248 8845 9534 5082 5107
tightly$	3170
tights$	10699
tiktok	4299
tiktok$	567 6164 568 6165 569 6166 570 6167 571 6168 11618 11619 11620
till	9751
till$	15200
tills$	15200
time	4508 10121
time$	5794 11436 11502 6662 6663 6664 6676 6677 7029 7030 1644 1645 1646 12703 7382 7383 7385 7460 7517 7518 7560 7611 7612 7613 13088 13186 13499 13637 14382 14383 8965 14542 14543 14544 14545 14558 14566 14766 14767 14768 14769 14770 14771 9636 15243 4348 10028 10029 10106 4799 10736 10797
timed$	15372
timekeeping$	10327
timeline$	9689
timeout$	10105
times$	11239 11241 11242 11246 12450 12451 12452 12453 12454 12455 12456 12482 12483 14559 9636
timeta	9693 10137
timetable$	15142 15570 10130 15586
timetables$	15142
timewaster$	10389
timewasters$	10389
timid$	9533
timing$	9636
tinnitus$	5558
tiny$	5107
tip	5541
tip$	4153 4353
tipped$	4353
tipping$	4353
tips$	4353
to	4106 4498 10819
to$	5691 5695 11324 11368 11401 5986 5995 6017 6050 6098 6099 6100 6102 6143 6151 6155 6221 6222 6223 6224 6225 6228 6263 6267 6288 6396 11906 6738 6741 6742 6830 6839 12305 12344 6912 7048 7050 12563 7132 12604 7171 12623 7248 7340 7348 7351 7353 7359 7442 7488 13053 7608 7620 7626 7707 7708 7709 7765 7791 7794 7808 7813 7831 13309 7904 7932 7940 7956 7957 7959 8146 8235 8275 8419 8423 8540 8608 8619 8678 14161 8869 14322 14323 14324 14326 14346 14366 8927 8928 8954 8987 14516 14529 9160 9161 14650 14660 14661 14662 9226 9227 14693 14742 14750 9355 3795 9401 9458 9525 14982 9535 9536 15020 9572 9606 9611 9612 9613 9614 9615 9650 9654 9658 4065 4099 4133 9742 9774 9779 4189 9793 4212 9811 9820 9833 9834 9902 9911 9917 9918 9927 9931 4335 4336 9974 9986 9992 15455 4416 10049 10062 15531 10087 10097 10098 15558 10124 10135 10180 10226 4631 10231 15696 10319 10324 10325 10343 10718 10720 10724 10741 10743 10777 10793 10808 10809 10906 5313 5358 11035
today$	12370 12371 12372 12373 12374 12375 12376 12377 12378 12379 13665
toddler$	10076
toe$	14251 14275 14276 8828 4757
toerag$	10363 5467 5480
toerags$	10363 5467 5480
together$	10469
toilet	4508
toilet$	10105
toing$	9742
tokenistic$	4754 5519
told	4160
told$	183 11233 11234 192 193 194 201 202 203 204 205 206 207 208 209 11265 11266 11267 11480 11481 6044 6066 6067 6068 6069 6070 6071 6072 6073 11750 11759 1403 1404 1405 1406 1407 1408 1409 1410 1432 1433 7031 7032 1436 1437 1438 12485 12486 12487 7143 12638 13192 14102 14354 14360 14365 14368 14374 14469 14470 14471 14472 14473 9051 9052 9053 14510 14511 14512 14513 14514 9125 9126 9129 9146 9274 9275 14814 4196 4203 9803 10148 10160
tolerance$	10894
tolerated$	15428
tomorrow$	12370 12371 12372 12373 12374 12375 12376 12377 12378 12379 13179 4862
tone$	14213 10666
tones$	14213 10666
tonsil	10066
tonsils$	15515
too$	62 5820 304 6284 6285 6739 6876 6877 6879 6988 7046 7047 12812 7689 2171 7947 7948 13559 2794 2795 2796 2813 2844 2845 2846 3056 3057 3058 3065 14247 14248 9298 9299 9300 9471 3875 9486 9487 9488 9489 9532 3936 3937 9573 9620 9622 4726 4975 5002
took	5328
took$	83 120 11305 11306 11307 11309 418 419 564 583 662 11738 6588 1264 1265 1297 1312 1315 1316 1354 1355 12447 12448 12618 1609 1649 1650 1717 1721 2615 2616 2617 2618 2911 2912 9218 3632 9236 9245 9249 9250 9251 9252 9253 9254 9255 9317 9319 9320 9321 9322 9323 3733 4466 4487 4655 4696 10294
tool$	4404 10318
toolki	10902
tools$	11295 11296 4404 10318
tooth$	10669
toothless$	5520
top	15140 9695
top$	11653 7735 14253 14270 14271 14272 15144 15149 15373 15378 4410 10699 10704 10710 5256 5261 5262
topless$	6172 6180 5509
tops$	8798 8799 14253 14270 14271 14272 14293 14294 14301 10699 10704 10710
torment$	1796 1797 1798 4743
tormented$	1796 1797 1798 4743
tormenting$	1796 1797 1798 4743
torments$	1796 1797 1798 4743
tormentted$	1796 1797 1798 4743
tormentting$	1796 1797 1798 4743
torn$	14247 14248 5100 5107
tos$	9742
toss$	14753
total$	1968 1969 1971 3300 3957 5147
totally$	5138 5141
touch$	11324 1107 13970 13971 8523 14457 14826
touched$	11091 5894 11675 11737 12011 12472 13853 13868
touches$	8504 8505 13973 8623 14075
touching$	11712
tough	4402 4408 4413
tough$	12810 2197 2198 2199 2200 2201 2202 2558 2559 2560 8492 8496 8497 2901 2902 2903 3115 10005 5006 5009 10631 5062 5298 5502
toughe	4408 5299
tougher$	2809 2810 2811 2812 8492 10005 5298
touret	5553
toward	4305 4322 4365 5306
towards$	6102 7340 7348 7351 7353 7359 12984 13053 7831 7901 15280 9902 10997
tower$	3091
towered$	3091
towers$	3091
town	9980
town$	13013 13018 13143 13144 9976 9980 15429 15444 15466 4422 10042 15643
toxic$	1855 1856 1857 2163 4777 4778 4779 4872 5488
toy$	923
toyed$	923
toying$	923
toys$	923
trace	15117 4169 15226 5234
trace$	15238
traced	15322
traced$	15251 15320
traces$	15238
track	4107 4169 15370
track$	3695 4107 9764 15228 15238 15242 9798 4202 15331 9926 10848
tracke	4169 15217 9795
tracked$	15239 15244 9798 4202 15251 4429 5239
tracker$	4158
tracki	4169
trackie$	10699
trackies$	14270 14271 14272 3244 14291 10699 10704 5118
tracking$	4158 9798
tracks	4169
tracks$	15238 9798
tracksuit$	14270 14271 14272 14281 10699 10701 10704 5514
tracksuits$	8798 8799 14270 14271 14272 14273 14274 14278 14279 14280 14281 14283 14291 10699 10701 10704 10867 5514
trade$	593 602 6199 603 604 605 606 607 737 882 13468 4683
traded$	593 602 6199 603 604 605 606 607 737 882 4683
trader	4073 9744
traders$	13013 15097 9670 15172 15193 15195 4207
trades$	593 602 6199 603 604 605 606 607 737 882 4683
trading$	593 602 6199 603 604 605 606 607 737 882 4683
traffic$	525 526 527 4666 10840
trafficced$	525 526 527 4666
trafficcing$	525 526 527 4666
trafficed$	525 526 527 4666
trafficing$	525 526 527 4666
trafficking$	11423 11570 525 526 527 12768 12769 12770 12771 12772 12773 12774 12775 4666
traffics$	525 526 527 4666
tragic$	7781
trail	4450
trail$	15231 4190 15331 10047
trailed$	4190
trailing$	4190
trails$	4190
trainer$	10699
trainers$	266 267 268 269 270 271 272 11349 11350 5911 5912 5913 5914 5915 5917 5918 11509 11510 11511 11640 11641 11642 11643 11644 11645 11646 11647 11652 11655 12028 12029 12030 12321 12808 7363 8798 8799 14270 14271 14272 14273 14274 14278 14279 14280 14281 10699 10704
training$	13177 10233
tramad	10084
tramadol$	15533
tramps$	14306
transactional$	4687
transfer$	10982
transfusion$	5557
transfusions$	5557
transplant$	15548
trap$	12005 4805
trapping$	4667
trapstar$	5513
trashy$	5482
trauma$	15626 10919 5323
travel	15153
travel$	11466 11467 11468 11677 2101 2102 2103 2104 2105 2106 13774 9718 4122 15201 4696 10294
traveled$	2101 2102 2103 2104 2105 2106 4696 10294
traveling$	2101 2102 2103 2104 2105 2106 4696 10294
travelled$	2101 2102 2103 2104 2105 2106 4696 10294
traveller$	3154 8757
travelling$	11494 11677 2101 2102 2103 2104 2105 2106 13774 4696 10294
travels$	2101 2102 2103 2104 2105 2106 4696 10294
trawl	4180 5541
trawl$	4093 10836
trawled$	4093 9896
trawles$	4093
trawling$	4093
trawls$	4093
treat$	2004 2005 8244 8257 8258 8259 8262 13712 13713 13931 3949 3950 4004 4226
treate	4340
treated$	2004 2005 8262 13712 13713 8481 8484 3949 3950 4004 4080 9856 4501 10100 10101 5371
treating$	2004 2005 8193 8244 8262 13712 13713 3949 3950 4004
treatm	10961
treatment$	3693 15543
treats$	2004 2005 8262 13712 13713 3949 3950 4004
treatted$	2004 2005 8262 13712 13713 3949 3950 4004
treatting$	2004 2005 8262 13712 13713 3949 3950 4004
tree$	13175
trendy$	5107
trial$	7860 15587 11031
tribunal$	5577
tribunals$	5577
trick$	6986
tricked$	13890
tricks$	13467 2422 14384
tricky$	2197 2198 2199 2200 2201 2202 13345 13346 13347 13348 13349 4861 10520
tried$	1187 12370 12371 12372 12373 12374 12375 12376 12377 12378 12379 1991 8882 8884 8885 14422 14470 14471 14472 14473 14622 9177 15034 10747
tries$	1187 1991 14460 14482 14483 14484 14485
trio$	10376
trip$	11712
trips$	11712
trollop$	5480
trollops$	5480
troopers$	13992
troubl	9900
trouble$	11066 11113 11122 11123 5821 5822 5823 5824 5825 5826 5827 5828 232 233 234 11513 11541 6366 6367 11817 11818 11819 11820 11827 11867 11868 11869 840 11913 11930 11931 11932 11933 11934 11994 969 12181 12264 6828 12284 12294 12778 12782 12789 12850 13001 7563 13063 13064 13065 2027 7636 7661 2126 13202 13218 2176 2177 13224 13225 13226 13227 13379 13458 13970 13971 8523 8983 14433 8985 14551 14593 9212 14667 14668 14669 14766 14767 14768 14769 14770 14771 15348 15349 9910 4545 4623 10297 10332 4769 4770 4771 10464 10465 10510
troubled$	7883 14629 14634 14637 14638 14640 14641 14642 14643 9201 14651 14652 14653 14654 14655 14656 14657 9213 14686 4912 5036
troublemaker$	13083 13084 5466
troublemakers$	13083 13084 13379 5466
troublemaking$	5466
troubles$	12650 12651
troublesome$	7458 5488
trousers$	8798 8799 3244 5118
truancy$	5453
truant	5583
truant$	11435 11499 12974 12975 12976 13083 13084 14546 10389 10390
truanted$	5453
truanting$	5453
truants$	12974 12975 12976 13083 13084 10389 10390 5472
truculent$	5490
true$	3804
trust$	12324 12329 13243 14349 14355 14369 14423 14424 14425 14426 14436 14524 14525 14526 9180 9185 9186 15005 9583 3990 15072 15073 10722 10730 5194 5203
trusted$	11762 11763 11764 11776 12638 13231 2643 8301 2726 8341 2745 2746 2747 2748 2749 8347 8348 8349 14510 14511 14512 14513 14514 14751 14752
trustful$	12437 10323
trusting$	12437 7370 7371 7372 14348 9078 10323
truth$	7136 14595 14597
truthful$	7133 12583
try$	6563 1187 7188 1991 8882 8884 8885 14349 14355 14369 14413 14414 14415 14422 14460 14524 14525 14526 14537 14776 10722 10730 10747
trying$	6563 14524 14525 14526 15136 10730 10749
tryings$	15136
tubby$	5509
tube	5331
tube$	10929
tubefed$	10928
tuberculosis$	5560
tuitio	10129
tuition$	15578
tumble$	7752
tumour	10054
tumour$	15503
tune$	12050
tuned$	2402
tunnel$	15639
turf	9961
turf$	15410
turkish$	3154 8757 10691
turn	10029
turn$	505 506 1356 1357 7250 7252 1659 2111 2112 3011 3012 3233 3242 3253 3254 3255 3256 3257 3274 3275 8883 8903 8909 8914 8923 14375 14376 14460 9018 9149 14777 3850 3856 3857 3858 14985 9626 15252 9943 4394 15478 4858
turned$	6066 6067 6068 6069 6070 6071 6072 6073 505 506 1356 1357 12638 1659 2111 2112 8744 8749 3234 3243 3253 3254 3255 3256 3257 3274 3275 8883 8889 14342 14343 14344 14345 14470 14471 14472 14473 3540 9147 3850 3856 3857 3858 3890 15035 15439 4858 10781
turning$	505 506 1356 1357 1659 3253 3254 3255 3256 3257 3274 3275 14740 14741 3850 3856 3857 3858 9626 4394
turnned$	505 506 3253 3254 3255 3256 3257
turnning$	505 506 3253 3254 3255 3256 3257
turns$	505 506 1356 1357 1659 2111 2112 3011 3012 3253 3254 3255 3256 3257 3274 3275 8883 8984 14460 14482 14483 14484 14485 3850 3856 3857 3858 4394 15478 4858
tutor$	11348 7479
tutors$	11348
twelve$	2467 2468 2469
twenties$	11665 11700
twenty$	11663 11664 11665 650 651 11698 11699 13474 13475 13476 13477 13478 13479 8036 2463 8064 13514 13516 13517 13518 13519 13520 13521 13522 14170 14171 10581
twice$	6213 11668 12318 12319 6996 7986 7987 7988 13583 8203 15531 5381
twins	10954
twins$	14306
twisted$	7672
twisting$	12320
twists$	10679
two	9634 15170 9732 15204 15229 15247 15248 15250 15290 4272 15353 15356 9941 15413 15450 15462 10018 15474 10882
two$	6076 11924 12999 13462 3189 14235 14236 14237 14238 14239 14240 9304 9502 4342 4932 5256 5369 5428
twoc	10241 5448
twoc$	15690 11045
type$	2029 2031 2032 2033 8507 10458
types$	10458
ugly$	4980 5509
ultimately$	113
umpteen$	7001 7033
un$	14041 10440
unable$	167 888 935 1529 1623 1624 1625 1626 1627 1629 1673 1728 7590 7591 2211 2212 2213 2214 2215 4474 4538 4606 10738
unacceptable$	13271 13272 13273 13274 13275 13276 13277 13278 13279 9979 4918 5519
unacceptably$	5519
unacco	5426
unaccompanied$	11023
unadoptable$	5488
unambitious$	5488
unanswered$	10796
unauthorised$	5388
unbearable$	12847 12866
unbiddable$	5491
unbreakable$	10607
uncaring$	5488 5519
uncivilised$	5482
uncle	10143 15594 15622 15644 10198
uncle$	4542 15592 10172
unclear$	1499 1502 1505 1506
unco$	4907 5155
uncomfortable$	15461
uncons	5561
uncontrollable$	4912 10738 5488
uncooperative$	5484 5519
uncorr	4055
uncorroborated$	9652
uncouth$	5490
under	10035 4494 5431
under$	587 1864 8533 8769 3522 3545 9501 9641 9840 10091 4499
underachiever$	10389
underachievers$	10389
underage$	4677 4684
underc	5239
undercover$	10836
underdressed$	5509
underhand$	5482
undermine$	4731 10740
undermined$	4731 10740
undermines$	4731 10740
undermining$	4731 10740
underpass$	11806 11807 11808
unders	4087 4160
understand$	176 177 183 235 236 237 238 239 240 241 242 243 244 245 246 247 309 1499 1502 1505 1506 12697 7262 7263 7264 7265 7266 7267 7268 7269 7270 7271 7272 7273 7319 7320 7321 7322 7323 7324 7325 7326 2398 2399 2834 2835 2836 2837 3021 14163 14423 14424 14425 14426 4203 4460
understanding$	8184 13634 8204 13654 8282 2686 2687 8285 8705 10769
understands$	1499 1502 1505 1506 2398 2399 2834 2835 2836 2837 3021 4203 4460
understood$	235 236 237 238 239 240 241 242 243 244 245 246 247 309 1499 1502 1505 1506 2398 2399 2834 2835 2836 2837 14569 4236 4263 4268 4292
undert	4168
undertaken$	11261 14754 14755 14756 14757
underw	5370
underweight$	10942 5509
underwent$	10967
undesirable$	12825 12826 12827 12832 4741 4912
undesirables$	12825 12826 12827 5464
undisciplined$	5488
undocumented$	5586
undoing$	11945 12002 12003
undone$	14304 14305
undoubtedly$	3515 10739 5517
undress$	6561
unempl	15593
unengaged$	5484
unfair$	14728 14729 14739 14836
unfazed$	5502
unfit$	3794
unflappable$	10607
unforgivable$	5519
unforgivably$	5519
unfounded$	4749
ungovernable$	5488
ungrateful$	5488
unguarded$	985
unhealthy$	5719 1855 1856 1857 4658 4777 4778 4779
unheeded$	10796
unhelpful$	5519
unhinged$	5482
uniform$	8798 8799 14249 10697 10699
uniforms$	8798 8799 14249 10697 10699
uninterested$	5132 10738 5488 5519
uninvited$	1242
unironed$	5100
unit	9660 9680 9762 15541
unit$	7601 9180 9185 9186 15005 9583 15072 15073 9631 15082 15087 15100 15107 15109 15114 15115 15116 9668 9669 15129 9687 9714 15169 15173 15174 15176 15186 9740 15192 15199 15211 9789 15302 15323 9891 15386 15544 15566 15634 15685 10972 10990
units$	15100 10906
university$	2964 2965
unjust$	14739
unkempt$	3154 8757 5509
unkind$	14728 14729
unknow	15217
unknown$	11366 6177 12832
unlawful$	11544
unless	15414
unless$	11771 11774 11775 4386
unlikeable$	5488
unlikely$	3357 3358 5018
unlovable$	4912
unmanageable$	13271 13272 13273 13274 13275 13276 13277 13278 13279 4912 10510 5488
unmotivated$	5488
unnecessary$	5680
unnerve$	8379
unnoticed$	11940
unopened$	10796
unpaid$	4642
unplaceable$	5488
unpleasant$	15461 5488
unpredictable$	13271 13272 13273 13274 13275 13276 13277 13278 13279 4918 5486
unprepared$	5123
unprofessional$	5519
unprofessionally$	5519
unquestionably$	5517
unreachable$	10738 5484 5491
unread$	10796
unreasonable$	14728 14729
unreliable$	4753 10738 5488 5519
unrepentant$	5488
unresponsive$	5484
unruly$	4762 4912 4918 5036 5488 5491
uns$	10440 10467
unsafe$	11046 11047 11087 5719 11544 7358 15660 4656 4658
unsavoury$	11385 11386 12825 12826 12827 4861 4912
unshockable$	5502
unsolved$	9694
unstable$	10545 10546 5488
unstuck$	12111 12112 12113 12125 12126 10312
unsubstantiated$	4749
unsuitable$	12819 12828 12832 4741
unsupervised$	4964
untamed$	5482
unteachable$	4912 5491
untidy$	3154 8757 10662 5083
until$	14420 8972 15236 4386 11040
unto$	7540 7543
untouchable$	13034 13035 13036
untrue$	12877 14574
untrustworthy$	10738 5488 5519
untucked$	14247 14248 14304 14305
unusual$	5062
unusually$	4985
unwanted$	11385 11386 6375 7989 7992
unwashed$	14247 14248 5083 5100 5509
unwell	15611 10163
unwell$	15612
unwilling$	1619 1623 1624 1625 1626 1627 1629 1675 2211 2212 2213 2214 2215 3938 5123 10735 10738
unwillingness$	5956 360 361 362 363 364 365 2211 2212 2213 2214 2215
unwise$	100 101 5719 11180 11181 11182 11183 156 157 158 159 160 161 162 881 1517 4658 4727
up$	11096 11109 11110 11178 11313 11371 11372 11374 11376 11453 486 487 488 489 490 6211 6414 11949 6813 6814 1225 6845 6846 6847 6848 6849 6850 6851 6852 6854 6855 12389 1413 1414 1415 1416 1417 1418 1419 1420 7095 7203 12699 7396 12846 1944 7635 7664 7862 7863 13318 2309 7968 7997 8000 8023 8038 8039 13530 13551 8110 8127 8179 13631 8185 8205 8250 8251 8252 8254 13735 13785 13786 13841 13908 13928 8595 3001 3002 8600 14062 14063 14101 8713 14173 14199 14217 14255 8830 8831 8839 8840 14295 14313 8865 8866 14351 14352 14357 14358 14362 14363 14371 14372 14379 14380 14381 14466 14467 9104 14576 9137 14596 14598 14830 9390 9402 14856 9448 9451 9452 14940 9500 15089 15135 15144 9912 15379 15388 9991 15463 15464 15596 15598 15664 4629 10264 10481 10483 10517 10625 10703 10717
upbringing$	10511
upbringings$	10511
update	4145
update$	4068 9742
updateing$	4068 9742
updates$	4068 9742
upon$	6363 6364 11906 9936
upper$	4391
uppity$	5490
ups$	13484 13508 13536 13744 13777 13910 13928 14098 14133
upset$	13951 13952 13955 13970 13971 8523
upsets$	8504 8505
upsetting$	11124 11125 11126 11127 11128
upstream$	10831
urchin$	5463
urchins$	5463
urgency$	15001 15002 15003 15004 10795
us$	11493 11515 11594 11597 12464 12581 12705 12706 12710 7593 13388 8264 13778 13779 13780 13781 13815 13823 13824 13825 13826 13827 13830 13870 13871 13904 13906 13918 13920 8677 9410 4094 15203
use	4352 4365 4621
use$	5629 5631 5632 5633 11131 11132 11133 11177 11324 11435 11464 738 739 740 6439 6563 1370 6968 6969 6970 6971 6972 6973 6974 1559 12697 2647 2648 2649 2650 2651 2652 14349 14355 14369 9075 4061 4116 4152 4337 15521 15522 10722
used	4365 4489
used$	11091 11710 11737 11753 738 739 740 12011 1370 6968 6969 6970 6971 6972 6973 6974 12472 12474 1559 2188 2676 2828 13890 2910 3889 4064 4232 4297 4480
useful	4365 5223
useful$	15076 4031 15108 4152 4380
useless$	5133 5482 5488 5519
user$	12958 12971 12972 13083 13084 2070
userna	9693
usernames$	15142
users$	12958 12971 12972 13083 13084 2070 15613
uses	4352 4489
uses$	738 739 740 4116 4480
using	4352 4489 4621
using$	11256 738 739 740 6563 1370 6968 6969 6970 6971 6972 6973 6974 2189 4116 4480
usual$	9540 4775
usually$	3245
utter$	1968 1969 1971 3300 3958
utterly$	9159 3843 5138 5141
vaccin	5572
vain$	5488
valium	10084
valium$	15533
valuab	5223
value	10819
value$	6596 7081 4061 4152 5308
values$	13368 10553
van$	12004 12367 15639 15651 10837
vandal$	12974 12975 12976 13083 13084 10389 10390 5463
vandalise$	13075
vandals$	12974 12975 12976 13083 13084 10389 10390 5463
vans$	12004 10837
vape$	11349 11350 5911 5912 5913 5914 5915 5917 5918 11652 11655 12028 12029 12030 12835 15536
vapes$	266 267 268 269 270 271 272 11349 11350 5911 5912 5913 5914 5915 5917 5918 11509 11510 11511 11640 11641 11642 11643 11644 11645 11646 11647 11652 11655 11739 12028 12029 12030 7363 12835 12851 15536
variable$	13266 13267 13268 13269
various$	590
vehicl	15237 9885
vehicle$	4227 10241 5243 5248
vehicles$	4227 15334
veins$	13172
ventured$	11776
verbally$	4928
verif	5219
vermin$	14995 10444 10454
versed$	8055 3130
version$	7430 7431 7432 12882 1837 1838 1839 1840 1841 1842
versions$	7430 7431 7432 1837 1838 1839 1840 1841 1842
vertigo$	5558
very$	5811 5819 7688 2529 2813 8812 9172 4975 4985 5002 5345
vest$	10699
vests$	14287 14288 14289 10699
veteran$	2969
veterans$	2969
via$	4133
vicious$	4865 5486
victim$	6780 6781 12632 7282 12760 12865 1867 7483 1887 13282 13804 13805 13806 13921 14123 14124 14125 14126 4579 10318 4955 10604 10605
victimisation$	11084 11085 11086 11861 11862
victimise$	3951 3952 3953 3954
victimised$	3951 3952 3953 3954
victimises$	3951 3952 3953 3954
victimising$	3951 3952 3953 3954 15065 15066 15067 15068
victims$	11430 813 6780 6781 12711 12712 12713 12714 12715 12716 12717 12718 12719 12720 12721 12722 12760 12782 12852 12853 12854 12855 1866 7483 1887 13282 13706 13804 13805 13806 13921 13933 13934 14123 14124 14125 14126 9608 10318 10604 10605 10615
video$	11621 11629 6203 6204 608 609 12008 13853 13868 15127 15227
videos$	11621 11629 6203 6204 608 609 12008 13853 13868
vietnamese$	3154 8757
view$	8170 8171 8172 8173 8174 8184 13634 8204 13654 4305 10786
viewed$	1894 2251 9756
views$	8170 8171 8172 8173 8174 10786
vile$	13271 13272 13273 13274 13275 13276 13277 13278 13279 4869
village$	12936 12937 12938 12939 12940 12941 12942 12943 12944 12945 12946 12947 12950 12951 12955 9426 4422
villain$	10444
villains$	10444
vindictive$	14739 4865 5486 5488
violen	9814 15306 15333 15502 15593 15611 15637
violence$	11113 11537 11551 11553 6366 6367 12066 12263 12265 12850 13001 13011 13038 13057 13063 13064 13065 2126 13218 2297 2298 13379 13872 8425 4034 9632 9633 4038 9638 15092 9680 4090 4091 4096 4117 4121 9720 9724 9725 9727 15177 15182 15183 15184 9737 4143 9743 4148 9750 15205 9809 9874 4294 9897 9937 4545 10297 10352 5227 5405 11002
violent$	13271 13272 13273 13274 13275 13276 13277 13278 13279 13379 4780 4865 4918 5261 5486
violet$	13922
violets$	13922
vipers$	12898
virtually$	2483 8080 2484 2485 2486 2487 2490 2491 2492 2493 4987
virus$	2100
visa$	15663
visibility$	15489
visible$	10005 10683 5302
visit	9639 10029 4621 10897 10902
visit$	6557 967 968 7928 14584 14585 14586 14925 4044 15360 15478
visite	9639
visited$	967 968 14814 15034
visiting$	11256 11494 6557 967 968
visitor$	15539
visits	4569
visits$	967 968 7928 14584 14585 14586 15218
visitted$	967 968
visitting$	967 968
visual$	5348
visually$	5349
vital$	9502
vitiligo$	5512
vodka	10085
vodka$	15530 15534
voice$	10058 10786
voices	10058
voices$	15507 10786
volatile$	13271 13272 13273 13274 13275 13276 13277 13278 13279 4778 4779 4918 5486
volition$	11398 11707 11708 12013 10293
volume	4375
volumes$	9378
voluntarily$	11707 11708 11718 11719 11720 11721 11722 11723 11724 11725 11726 11727 10292 10293 10296
volunteer$	958 959 960 961 962 963 964 965 966 4711
volunteered$	958 959 960 961 962 963 964 965 966 4711
volunteering$	958 959 960 961 962 963 964 965 966 4711
volunteerred$	958 959 960 961 962 963 964 965 966 4711
volunteerring$	958 959 960 961 962 963 964 965 966 4711
volunteers$	958 959 960 961 962 963 964 965 966 4711
vomit$	15513
vomited$	5347
vomiting$	5347
vomits$	5347
vote$	477 478
voted$	477 478
votes$	477 478
voting$	477 478
voucher$	11652 11655
vouchers$	11652 11655
vulgar$	5490
vulnerabilities$	7117 1521 1522
vulnerability$	11861 7117 1521 1522 12711 12712 12713 12714 12715 12716 12717 12718 12719 12720 12721 12722
vulnerable$	11048 11087 7403 7404 7405 7406 8219 8220 8221 8242 13804 13805 13806 13844 13845 13846 8411 8412 8413 8414 13935 10601 10616 5036
wade$	1208 1209 1210 1211 1212 1213
waded$	1208 1209 1210 1211 1212 1213
wades$	1208 1209 1210 1211 1212 1213
wading$	1208 1209 1210 1211 1212 1213
wag$	4672
wagging$	4672
wags$	4672
wait$	6886 12336 12337 12338 12339
waited$	10781
waiter$	11389
waiters$	11389
waiting$	7533 13176 4497 4502 5365
wake$	15060 15061 15062 15063 15064 10814
walk	15153
walk$	5747 5910 5959 6023 11740 11741 11742 11743 11744 6345 869 870 871 1325 7014 12467 7062 12512 12513 12514 12515 7097 12564 13774 8335 2946 2947 2948 2949 2950 3232 3241 3253 3254 3255 3256 3257 3778 3779 14985
walked$	6040 6303 6312 6462 869 870 871 7109 7139 7192 3232 3241 3253 3254 3255 3256 3257 3778 3779 10151 10781
walking$	11256 11494 869 870 871 12173 12174 13774 3232 3241 3253 3254 3255 3256 3257 3778 3779
walkked$	869 870 871 3232 3241 3253 3254 3255 3256 3257
walkking$	869 870 871 3232 3241 3253 3254 3255 3256 3257
walks$	869 870 871 2946 2947 2948 2949 2950 3232 3241 3253 3254 3255 3256 3257 3778 3779
wall$	9692
wallflower$	10605
wallflowers$	10605
wander$	1218 1219 1220 1221 1222 1223 1224 2010
wandered$	1218 1219 1220 1221 1222 1223 1224 2010
wandering$	12173 12174 1218 1219 1220 1221 1222 1223 1224 2010
wanderred$	1218 1219 1220 1221 1222 1223 1224 2010
wanderring$	1218 1219 1220 1221 1222 1223 1224 2010
wanders$	1218 1219 1220 1221 1222 1223 1224 2010
wannabe$	4756 5463
wannabes$	5463
want	9673 4225
want$	11611 11612 11735 11736 6505 6506 910 958 959 960 961 962 963 964 965 966 1022 1023 1024 1026 1027 12370 12371 12372 12373 12374 12375 12376 12377 12378 12379 12382 1457 1458 1459 1460 1461 1462 7227 7228 7229 7230 1766 7441 13528 13633 13742 8368 8369 8370 2824 13884 8444 8445 8446 3279 14423 14424 14425 14426 14442 14443 14444 14460 9112 3629 14758 15108 15136 4465 4711
wanted$	5906 11735 11736 11856 958 959 960 961 962 963 964 965 966 1022 1023 1024 1026 1027 12076 12077 12078 12079 12080 12081 12082 12083 12084 12085 12086 12163 12164 12370 12371 12372 12373 12374 12375 12376 12377 12378 12379 12382 12383 12474 1457 1458 1459 1460 1461 1462 1766 13884 3279 14569 3630 9313 9314 3718 3719 4075 9806 15267 4243 4465 4626 4645 4711
wanting$	958 959 960 961 962 963 964 965 966 12370 12371 12372 12373 12374 12375 12376 12377 12378 12379 12382 1457 1458 1459 1460 1461 1462 1766 13884 8469 4711 10765
wants$	11611 11612 958 959 960 961 962 963 964 965 966 1022 1023 1024 1026 1027 12370 12371 12372 12373 12374 12375 12376 12377 12378 12379 12382 1457 1458 1459 1460 1461 1462 1766 13122 13123 13124 13125 13633 13742 2824 13884 3279 14442 14443 14444 14460 9112 15136 4465 4711
wantted$	12370 12371 12372 12373 12374 12375 12376 12377 12378 12379 12382 1457 1458 1459 1460 1461 1462 1766 13884
wantting$	12370 12371 12372 12373 12374 12375 12376 12377 12378 12379 12382 1457 1458 1459 1460 1461 1462 1766 13884
ward	15541
warden	9665 9666 9667 4071 4072 4073 9744 4185 4192 9792 4206 9874 4285 9882
warden$	4050 15097 15114 15115 15116 9668 9669 9670 9711 15172 15193 15195 9782 4189 9789 15241 4201 4207 4208 15323 4330 4346 4449
wardens$	12845 13381 13382 4050 15097 15114 15115 15116 9668 9669 9670 9711 15172 15193 15195 9782 4189 9789 15241 4201 4207 4208 15323 4330 4346 4440 4449 10341
warn$	4160 4353
warned$	11233 11234 5786 190 191 192 193 194 195 196 197 5795 199 200 201 202 203 204 205 206 207 208 209 11265 11266 11267 1403 1404 1405 1406 1407 1408 1409 1410 1432 1433 7031 7032 1436 1437 1438 12485 12486 12487
warnin	4399 4400
warning$	11230 11263 11264 11971 12398 12399 12407 6961 12738 12739 12740 12741 12742 3885 3886 3887 3888 14951 14952 14971 14972 15354 15408 9996 9997 10115 10342 10786 10787 5245 11027
warnings$	11230 11263 11264 11295 11296 11971 12398 12399 12407 12738 12739 12740 12741 12742 3885 3886 3887 3888 14951 14952 14971 14972 15354 15408 10342 10786 10787
warped$	7672
warran	9945 5541
warrant$	2763 2764 2765 15090 15289 4306 4338 15394 15483 5275 10875
warrants$	15090 4306 4338 5275 10875
warrior$	10444
warriors$	13052 10444
wary$	11070 5623 5624 5625 5626
was	4080 9715 5321
was$	5731 189 198 357 358 511 524 6216 799 800 953 1118 6906 1434 1435 1711 1712 1713 1714 1829 1858 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1922 1923 1924 1925 1926 1927 2012 2041 2043 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2059 2060 2061 2062 2063 2064 2065 2066 2068 2069 7680 2173 2184 2204 7817 7822 2244 2263 2272 2273 2274 2275 2276 2277 2477 2483 8080 2484 2485 2486 2487 2490 2491 2492 2493 2619 2877 2904 2990 2991 3008 3015 3016 3017 3018 3019 3020 3027 8656 8657 14178 14181 3146 8818 3245 3284 8893 9112 3561 3562 9280 9290 14789 9352 9387 9408 3844 3874 9481 9482 9517 3928 3929 15013 3974 15036 9699 9790 15261 9830 4262 10024 4503 4673 4698 4785 4787 4792 4839 4847 4867 4881 4897 4901 4913 4915 4923 4924 5010 10634 10682 5166 5193 10854 5333 5345 5350 5352 5355 5368 5381 5383 5406 5408 5414 5427 5428 5433
wash$	3896
washed$	3896
washes$	3896
washing$	3896
wasp$	6730
wasps$	6729
waste$	1657 2042 5200
wasted$	1657 5200
waster$	12966 5463
wasters$	12966 5463 5479
wastes$	1657 5200
wasting$	1657 5200
wastrel$	5480
wastrels$	5480
watch	15344 4450 5239
watch$	14270 14271 14272 4089 15206 9764 15228 15231 4190 15242 9798 15252 15360 10047 4582 10699 10704 10848
watched$	12474 14820 14821 15206 15230 4190 9795 9798 15249 15251 15332 4582
watches$	14270 14271 14272 10699 10704
watching$	13829 8456 4190 9798 4582
watchlist$	10836
watchlists$	10836
watchs$	4190 9798
water$	12358 12360 2913 2914 2915 2916 10217
wave$	1154 1361 10851
waved$	1154 1361
waves$	1154 1361
waving$	12173 12174 1154 1361
wavy$	5083
way$	11103 11104 11105 11106 11134 11810 6513 12099 7945 8526 8528 14094 14095 8815 3219 3220 3221 14290 8861 8862 8978 14906 3935 15163 15525 10253
ways$	11134 11482 12268 13390 8017 13504 13576 2531 2532 2533 2534 2535 2536 2537 13641 14384 14402 14539 10253
wayward$	4912 10510 5036
we	4073
we$	273 274 275 8263 2866 2868 9001 9002 9004 9005 9043 9044 9045 9087 9088 9089 3932 9670 4440
weak$	7545 13266 13267 13268 13269 2224 2318 2319 2320 2321 3807 3808 3809 3810 14966 14967 14968 14969 9533 3964 9637 4937 4938 5177
weakened$	4295
weaker$	7393 7394 7403 7404 7405 7406 7469
weakest$	9637
wealth$	2572
weaned$	4492
weapon	15093 15102 15139 15282 15345 4358 15693 5548
weapon$	11479 12007 7360 7361 7362 15270 15291 15292 10225 15690 5288
weapons$	11477 11537 12007 12263 12265 7360 7361 7362 4066 15270 15291 15292 9955 5288
wear	4640
wear$	11740 11741 11742 11743 11744 3171 3197 3207 3208 3209 3210 3211 3212 3213 3214 3215 3216 5084 5102
wearing$	11494 12173 12174 3171 3197 3207 3208 3209 3210 3211 3212 3213 3214 3215 3216 4640 5084 5102
wears$	3171 3197 3207 3208 3209 3210 3211 3212 3213 3214 3215 3216 5084 5102
weary$	10568
web$	12236
weed	10248
weed$	266 267 268 269 270 271 272 11349 11350 5911 5912 5913 5914 5915 5917 5918 11477 11509 11510 11511 11581 11582 11583 11640 11641 11642 11643 11644 11645 11646 11647 11652 11655 12007 12012 12028 12029 12030 12835 7522 15233 10086 15536 15538 15697 10263
week$	14543 14544 14545 14584 14585 14586 10127 10130 10797 11000
weeken	4431
weekend$	14543 14544 14545 10028 15534
weeks$	14584 14585 14586 10797 10934 11000
weigh$	2723 8321 8322 8323 2998
weighed$	5562 5563
weighs$	5562
weight	10072 10073
weight$	15521 15522 10943 10950
weird$	5482
weirdo$	10444 5480
weirdos$	10444 5480
welcome$	324 325 326 327 328 329 330 15076 4705
welcomed$	324 325 326 327 328 329 330 4705
welcomes$	324 325 326 327 328 329 330 4705
welcoming$	324 325 326 327 328 329 330 4705
welfare$	11056 5608 11135 11136 11137 11138 11139 11140 11141 11142 11145 11199 11200 11483 11484 12530 12655 12656 12657 12658 12659 12660 12661 12662 12663 12664 12665 12666 7314 7315 7316 7317 7318 13769 13770 13771 13772
well$	11260 11268 11269 11294 5874 13074 7677 7678 2125 13251 2336 2337 2349 2396 2458 2681 2702 2705 8313 8314 8315 8316 8317 8318 8319 2728 2736 8350 8351 8352 8353 8431 8432 8434 8642 3046 3147 3152 5041 5054 5063 10698
wellbe	10073
wellbeing$	11056 11135 11136 11137 11138 11139 11140 11141 11142 11145 11199 11200 11483 11484 12650 12651 7314 7315 7316 7317 7318 15522
wells$	13074
went$	11235 11255 11288 11305 11306 11307 11309 376 501 502 503 504 505 506 545 546 547 6158 565 566 667 668 669 672 681 11804 11805 973 981 12036 1077 1078 1208 1209 1210 1211 1212 1213 1214 1352 1353 1365 1367 1736 1760 1793 1794 1964 2101 2102 2103 2104 2105 2106 2111 2112 2310 2311 2312 3232 3241 3253 3254 3255 3256 3257 9143 3910 4214 4500 4601 4616 4629 4668 4695 4696 10294 4858 5425
were	4080 15217
were$	5731 5738 189 198 5816 357 358 511 524 6216 752 799 800 1434 1435 12608 1711 1712 1713 1714 1829 1858 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1922 1923 1924 1925 1926 1927 2012 2041 2043 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2059 2060 2061 2062 2063 2064 2065 2066 2068 2069 2173 2184 2204 2244 2263 2272 2273 2274 2275 2276 2277 13385 2477 2483 8080 2484 2485 2486 2487 2490 2491 2492 2493 2612 2613 2614 2619 2877 2904 2990 2991 3008 3015 3016 3017 3018 3019 3020 3027 3114 3146 8770 3245 3283 8893 9029 9030 9112 3561 3562 9290 14789 9408 3844 3874 9482 9517 3928 3929 3974 15036 9699 9790 9815 9830 4262 9923 10164 4673 4698 4785 4787 4792 4839 4847 4867 4881 4897 4901 4913 4915 4923 4924 5010 10634 10682 5166 5193 10854 5333 5381 5408 5414 5427 5433
west$	3164
wetting$	10922
what$	5667 5668 5669 5670 5739 5740 5808 5856 11310 11320 11321 11554 11714 11755 6407 6408 831 839 11902 6454 6469 6470 11971 6543 12031 12307 6934 12446 7008 12473 7051 12569 12580 1564 1565 1583 1584 13389 7942 13395 7995 8015 8016 13807 8420 13880 13888 8581 8582 14154 14949 14971 14972 9686 10300 10303 10787
whatever$	6579 12616 13736 13753 13980 14076 3285 3286 3287 3288 14408 3407 3408
whatsa	4299
whatsapp$	567 6164 568 6165 569 6166 570 6167 571 6168
whatsoever$	14789
wheel$	14842
wheelc	10163
wheelchair$	15612 5566
when	10838
when$	5848 5849 5850 5851 5852 5853 5854 5855 6162 6163 12580 12623 13309 13900 14164 15010 15056 15057 15059 15236 15243 9807 4221 15280 15476 10029 10944
whenever$	6162 12366 12370 12371 12372 12373 12374 12375 12376 12377 12378 12379 15236 4221 15476 10029
where	10838
where$	11072 11073 11074 11075 5854 5855 12031 1072 1073 1074 6674 6675 6935 12580 13900 14164 9799 9807 4224 15476
wherea	4137 9734 9735 9761 9766 4205
whereabouts$	15210 15215 15216 9802
which	10819 10838
which$	6641 13901 14164 4042 9691 9704 15185 15247 15277
while$	14822
whingeing$	5482
whiny$	5482
whisky$	15530
whisper$	9627
whistles$	11369
white$	13855 3132 3154 8755 3167 8786 8787 8788 3192 5035 5036 5059 5067 10699 5107
who	15093 15113 9691 9704 15247 4222 15277 10838
who$	11072 11073 11074 11075 5856 6214 6215 6250 847 12031 6714 6715 12199 1525 12580 12801 12829 7626 13385 2605 14178 14181 9679 15138 9698 4102 9700 4104 9705 15155 9716 15166 15185 4161 9763 9769 4197 9799 9807 4245 9854 9864 4293 4314 10634 5233
whoever$	12016 12017 12018 12019 12020 12021 12022 12023 12024 12025 12026 12027 9700 15209
whole$	1122 9436 9438 4762
wholly$	5138 5141
whom	15140 15247
whom$	11072 11073 11074 11075 12031 12580 3029 15185 15207 9799 4314 10851
whose$	4575
why$	11320 11321 11902 6454 11950 11951 12517 12518 7096 1500 1501 7099 1503 1504 7102 7103 1507 1518 1519 12569 12580 1566 1567 1568 1569 3698 3699 3700
wicked$	4776
wide$	4851
wider	4228
wider$	12936 12937 12938 12939 12940 12941 12942 12943 12944 12945 12946 12947 12950 12951 9825
wife$	15589 15607 15614
wild$	7706 4762 4776 10416 10417 10418 10441 4865 10510 5060 5083 5488
wilful$	5519
wilfully$	561 925 4708 5197 5519
will	4106 4318
will$	5863 5869 1421 1481 1483 1623 1624 1625 1626 1627 1629 1676 1696 1727 2671 2695 2707 2710 2777 2821 2830 2858 2861 14078 3301 3303 3304 3305 3306 3307 3308 3309 3313 3314 3315 3316 3317 3318 3319 3329 3333 3334 3335 3343 3344 3345 3346 14396 14397 14398 14399 14400 14401 8955 3362 3363 3364 8977 14438 14439 14440 14441 9008 14464 3419 3420 3421 3422 3423 14474 3434 9082 9083 9086 9112 14563 14564 3526 3527 3537 9659 4065 4099 9715 9779 4189 4259 4311 4319 9922 4335 9979 4416 5125 5128 5130 5142 5313
willed$	10534
willfully$	4708
willing$	297 298 303 431 432 433 463 464 664 665 682 683 684 685 686 958 959 960 961 962 963 964 965 966 12230 6875 12325 12326 12327 12328 1283 1284 1285 1485 1486 1487 1488 1570 1571 1572 8873 8875 8877 14327 14328 14329 14330 4057 4694 4711 4721
willingly$	11707 11708 663 11727 10292 10293 4697
willingness$	11414 9067 14517 14518 14519 14520 14521 14522
wimp$	10444
wimps$	10444
win	4398
win$	7907 14480 9032
wind$	11112 6500 12232 1799 1800 2067 8931
winding$	11124 11125 11126 11127 11128 1799 1800
winds$	11112 1799 1800
windup$	7663
wine$	15530
wins	4398
winter$	11559 11560
wired$	2096 4856
wiry$	5039
wisdom$	2389 2391 8075 2479 14008 10066 10619
wise$	5760 2343 2344 8001 8002 8004 8005 8006 2425 8441 8442 8443 14066 3115 3119 10564 10569 10570 4979 4981 4997
wised$	2403 8614
wiser$	5719 2340 2341 2342 2386 2425
wish$	9067 14517 14518 14519 14520 14521 14522 15136
wished$	4465
wishes$	4465 10786
wishs$	15136
wit$	14730 14731 14732
witches$	10436
with	15374 10244 5299
with$	11153 11261 11368 11439 11442 11447 11500 6075 6088 6092 11631 6183 6186 6217 6229 6230 6234 6241 6243 6245 6253 11713 6278 11737 6383 6384 11925 6478 6520 12004 6567 6571 6572 6573 6582 12044 6748 6749 6793 6794 6831 12397 12466 12582 7376 7379 7390 7391 12841 7442 13053 7624 13081 7634 2074 2075 7692 2141 13244 13248 13259 13260 13263 13270 13309 7901 13354 2315 13377 7929 7932 2353 8287 8288 8289 2898 8531 2958 2959 2960 2961 2962 8627 8663 14178 14181 3171 3184 3185 3186 3187 3235 3258 3259 14367 14409 14437 14530 3740 14961 9601 9602 9603 9604 9605 15088 9641 9650 4133 9758 15218 9826 15280 15321 9892 15448 4458 4470 4585 10195 10197 15649 4617 4644 10243 10337 4875 4954 5084 5095 10806 10906 10911 5317 5338 5380 11010 11029
withdrawn$	9965
withdrew$	4023
withheld$	1538 1539 10794
withhold$	1538 1539
withholding$	1538 1539
withholds$	1538 1539
within$	7482 12932 12933 1888 13024 7697 7894 8222 10052
without$	96 6077 6549 1938 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 13728 13729 13753 13762 13763 13764 13765 13766 13767 13768 8329 8330 8331 8332 13799 13800 13801 13802 2789 3339 3342 8986 3473 3741 3742 9364 3879 3880 4421 4523 10193 10213 5136 5137 5152 5174
witness$	10350
witnesses$	10350
wits$	8632 3036 3037 3038
witted$	10485 10486
woeful$	14857 3964 5519
woefully$	5519
wolf$	6787 10309
wolves$	12243 12995 12996 12997 13151 10444 10454
woman	10246
woman$	13229 13480 2440 8042 13500 13535 13540 13542 2501 8101 13557 13558 2525 13573 13574 13575 13581 2538 2539 2566 2567 2586 13647 2607 8211 13663 8327 13995 13999 14143 14147 14148 14149 14150 15646 15695 10584
women$	12936 12937 12938 12939 12940 12941 12942 12943 12944 12945 12946 12947 12950 12951 12952 7772 13229 13474 13475 13476 13477 13478 13479 13480 13483 2440 8040 13505 13507 13523 13533 13540 13541 13542 2498 13557 13558 13577 2538 2539 2556 2566 2567 2578 2586 2591 13646 8209 13661 8216 13747 13986 13987 13988 13989 13992 13997 14073 14087 14134 14139 3096 14143 14147 14148 14149 14150 14252 14316 10581 10584
wonder$	11319 5871 5872 11322 11323 6501 6502 7068 7069
wondered$	6501 6502 7068 7069
wondering$	6501 6502 7068 7069
wonderred$	6501 6502 7068 7069
wonderring$	6501 6502 7068 7069
wonders$	6501 6502 7068 7069
wont$	3315 3316 3317 3318 3319 5125
wool$	10589
woolly$	5519
word$	12432 12882 14925 14954 9627
wore$	11740 11741 11742 11743 11744 3171 3197 3207 3208 3209 3210 3211 3212 3213 3214 3215 3216 5084 5102
work	4528 10902
work$	171 173 174 5812 11262 5997 11540 515 516 517 518 519 520 521 522 523 824 6557 12697 12706 12979 13072 7795 7810 7814 13265 13321 7905 7951 8238 8239 8240 8241 13887 14020 14021 14022 14023 14024 14025 14026 14318 14349 14355 8918 14369 8988 14457 14488 14494 14524 14525 14526 14531 14804 4230 10239 10328 4933 10722 10730 10774
worked	9906 4438
worked$	515 516 517 518 519 520 521 522 523 824 14486 14510 14511 14512 14513 14514 15355 15457 4638 10731
worker	15541
worker$	11348 11389 11638 12581 12705 13907 14137 14412 9180 9185 9186 9203 9204 15005 9574 9583 15072 15073 15631 10188 15683 10329 5204 11039
workers$	11348 11389 11638 12581 7254 12705 12710 13019 7593 13350 13400 13401 13402 13403 2866 2868 14137 14138 14412 9001 9002 9004 9005 9043 9044 9045 9180 9185 9186 15005 9583 15072 15073 10329 10431
working$	515 516 517 518 519 520 521 522 523 824 6557 7811 8226 14348 14524 14525 14526 15128 15516 10730 10804 5373 5400
works$	515 516 517 518 519 520 521 522 523 824 14020 14021 14022 14023 14024 14025 14026 14027 8579 8580 14492 10731
workshop$	171 173 174
workshops$	171 173 174
workshy$	5488
world$	12309 12508 7761 7762 7763 13446 13447 13448 13449 13450 13451 13452 13466 13504 13632 8572 14031 8704 4971 4972
worldly$	2404 2425 2809 2810 2811 2812 2842 3097 3119 4973 5496
worn$	11745 11762 11763 11764 11776 15225 9778 10682
worr	4476 4539 4573
worried$	8227 8228 8229 13679 13680 13681 8233 8234 13914 13915 8467 9514 3997
worries$	12734 12735 12736 12737 8236 13686 8504 8505 10786
worry$	8227 8228 8229 13679 13680 13681 8233 8234 13903 13912 13915 8467 13940 13952 13970 13971 8523 10786
worrying$	13271 13272 13273 13274 13275 13276 13277 13278 13279 4916 4918
worse$	6446 12089 13745 13746 13878 8430 14918 14919 10598
worship$	639 640 641 642 643
worshiped$	639 640 641 642 643
worshiping$	639 640 641 642 643
worshipped$	639 640 641 642 643
worshipping$	639 640 641 642 643
worships$	639 640 641 642 643
worst$	11385 11386 11829 6409 6465 1862 2039 13206 4846 4918 5261
worth$	12725 13222 13223 4031
worthless$	5488
would	4043
would$	255 5863 5869 378 719 721 722 6320 11770 725 726 727 728 729 735 6333 6352 6353 6359 867 1301 6936 1481 1483 7115 7166 1846 1928 13528 13550 2630 8232 2778 2830 3040 8639 8640 3302 3320 3321 3322 3333 3334 3335 9008 14474 3434 9112 14563 14564 3526 3527 9276 9277 9278 9659 4065 4311 5126 5130 5142
wound$	1799 1800
wrap	15693
wrap$	13931 10225
wraps$	12007 13238 10225 10263 10497
wreak$	4826
wreaked$	4827
wreaking$	4825
wreck$	4731
wrecked$	4731
wrecking$	4731
wreckked$	4731
wreckking$	4731
wrecks$	4731
wrist$	15514
wrists$	15514
writ	10998
write$	14776 3864 4107 4139 15584 4810 4811
writing$	3867 4139
written$	3845 3866 4518
wrong$	5719 5720 156 157 158 159 160 161 162 5888 11385 11386 6008 6009 6010 11541 6746 12198 6759 6795 6800 12262 12800 12820 12825 12826 12827 7719 13369 13548 13549 2647 2648 2649 2650 2651 2652 14040 8592 14728 14729 14739 14836 15006 15007 9571 4658 4742 4843 10453 4870 5478
wrote$	3865
xanax	10077 10084
xanax$	15526 15533
y$	13570
year	10134
year$	6218 6247 6248 12927 7481 12931 13143 13144 13146 13474 13475 13476 13477 13478 13479 13485 8060 13671 14141 3134 3137 3139 15574 15581 10134 15583 10581 10797 5392 11000
years$	12931 13471 13472 13473 13544 13545 13546 13547 13584 13585 13586 2568 13624 13671 8660 10797 5392 11000
yes$	12324 12330 6884
yesterday$	14035
yet$	5798 6584 6587 6589 6590 6591 7053 3944 9563
yield	5223
yielde	9906
yielded$	15355
yjs	10229 10230 10235
yjs$	15678 15679 15684 5442
yob$	5463
yobbish$	4918 5463
yobbo$	5463
yobbos$	5463
yobs$	12995 12996 12997 5463
yoi	5441
yoi$	11038
yos	10235
yos$	15684 5442
yot	10229 10230 10235
yot$	15678 15679 15684 5442
you$	273 274 275 1083 1091 3042
young	10246
young$	359 421 859 880 1824 7445 7447 7457 7571 7572 2009 13167 13194 13195 13196 13197 2175 7780 13283 7838 7839 13311 13312 13313 13314 13315 13316 13330 2295 2296 7895 13628 2583 2584 2585 8243 8253 14034 8638 8694 14144 14145 14146 8706 8707 8708 8709 8710 8711 3132 14178 14181 3202 3249 3250 8996 9151 9316 9449 9450 9459 9468 9510 9549 9551 9609 9634 9649 15170 9732 15204 15235 9787 4193 4194 15247 15248 15250 9832 15290 4258 4272 9881 15336 4296 15353 15356 15361 9941 9950 9951 15413 15450 10007 15462 10018 4423 15474 15486 15496 15695 4684 4780 4783 4793 4831 10509 10556 4994 5035 5256 10877 10882 10889
younger$	7076 7393 7394 7403 7404 7405 7406 7469 12936 12937 12938 12939 12940 12941 12942 12943 12944 12945 12946 12947 12950 12951 12954 12955 14127 14130 10262
youngers$	15300
youngster$	2009 13164 13194 13195 13196 13197 13283 13311 13312 13313 13314 13315 13316 13327 10509
youngsters$	2009 13164 13194 13195 13196 13197 13283 13311 13312 13313 13314 13315 13316 13327 10262 10509
youth	5264 5435
youth$	2009 13164 13194 13195 13196 13197 13283 13286 13311 13312 13313 13314 13315 13316 13327 3132 14178 14181 14184 14185 14412 3596 3597 3978 9664 4227 10229 10230 4637 10235 10361 4780 10379 4783 10509 10633 5037 5256 5428 5435 5441
youths$	12893 12895 2009 13164 13194 13195 13196 13197 13283 13286 13311 13312 13313 13314 13315 13316 13327 14178 14181 4227 15442 10361 10379 10509 5037 5505
yp	9634 9649 9656 15145 15170 9732 15204 15212 15229 15232 15235 9787 15237 4193 4194 15247 15248 15250 15290 4272 15353 15356 15361 9925 9941 15413 15450 15462 10018 15474 15486 15496 4491 10102 4521 4544 10142 4556 10162 15616 15650 4611 4613 10211 10219 15676 4643 5264 10866 10877 10882 10979
yp$	4748
yp1$	4747
yp2$	4747
yp3$	4747
yp4$	4747
yp5$	4747
yp6$	4747
yro	5441
yro$	11038
zero$	7738 3470 9330 5198 5297
zits$	10692
zone$	15358 9987
zones$	15358 9987
