5985 5833 5014

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
(put~|place~|leave|left) <self> at the mercy of
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
(get|gets|got|getting) <self> (pregnant|addicted|hooked|evicted|banned|barred|a (name|reputation|record)|known|stabbed|shot|filmed|used|noticed by)
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
<owner> own fault
(is|was) <their> [own] choice to (live|be|behave|stay|carry on|go on) (like|as|this|that|there|with|out)
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
could [just|all|both|simply|easily|always] have (said (something|so)|spoken (up|out|to)|reported (it|him)|refused|blocked (him|them)|screamed|run (away|home)|got (out|away)|stopped (him|it|them))
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
(had <they>|if <they> had) (not|never) (replied|answered|gone (there|near|out|in|along|with|back|to)|got (in|into)|sent|met|accepted|talked to|trusted|agreed|let|posted|drunk|smoked|worn|opened|followed|carried|hung|ventured|strayed|lingered|been (there|out|alone|drinking))
(none of this|this|it|nothing|that) would [not|never] have happened (if|had) <they>
(trade~|play~|bank~) on <their> (looks|bodies|charms)
use~ <their> (looks|charms|sexuality) to
use~ (sex|<their> (body|bodies)) to (get|gain|obtain|pay|secure|earn)
(make|makes|made|making) [no|any|little|not the slightest] (attempt|effort) to (get (away|out)|leave|escape|resist|run|say no|call for help|stop him|stop it|fight back|walk away|refuse)
(had it not been|if not|but|were it not) for <their> own (recklessness|carelessness|foolishness|naivety|stupidity|behaviour|actions|choices|folly|greed|conduct|posts|drinking)
if <they> had been at (home|school)
if (they|the _|these _) would only (use|listen|stay|think|stop|behave|keep|tell|see|try|do)
if only <they> (would (listen|learn|stop|see|stay|try|think|use|tell|behave)|had (listened|learned|learnt|stopped|stayed|told|said (no|something)|thought|walked|come|gone|kept|behaved))
if <they> had (minded|stuck|used|shown|only|simply|kept) (<their>|to|the|<self>|more|some|away|out)
if <they> [only|just|all] (stayed|kept|stuck|went|came|listened|behaved) [to|the|at|straight] (home|in|indoors|away|out of|together|inside|sooner|earlier|advice|staff|us)
if <they> [only|just|all] (did not|stopped|would not|avoided|left) [the|these|those] (go|going|meet|meeting|talk|talking|reply|replying|hang|hanging|men|underpass|park|flat)
if <they> [only|just|all] (behaved|behave|acted|act|dressed|dress|posted|kept) [more|in a] (differently|sensibly|responsibly|properly|better|carefully|modestly|appropriately|sensible way|low profile)
if (it|they|the _|these _|the young people) [simply|only|just|all] (stayed|kept|stuck|went|came|behaved) [to|the|at|straight] (home|in|indoors|away|out of|inside|earlier)
if <they> [simply|only|just|all] (spent|spend) (less|more) time ...
if <they> [simply|only|just|all] (kept|keep) (off|away from|out of|to) (the|their|trouble)
if <they> [simply|only|just|all] (behaved|behave) [<self>|well|as they should]
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
(cause~|create~|make~) (<their>|its) own (exclusion|arrest|injury|injuries|eviction|isolation|misery|harm|downfall|unhappiness)
(let|lets|allow~) (it|this|that) [all] to happen
(throw~) away <their> (education|schooling|talent+|life|lives|childhood)
<willing> [enough] [to] <harmact>
(meet|meets|met|see|saw|visit~|joined|phoned|rang|messaged|texted|sleep|slept|drank|drink|smoke~) ... of <their> own (volition|accord|free will|choice)
(path|road|mess|trouble|situation|hell|misery|problem+|prison|misfortune) of <their> own (making|choosing|creation)
(go off|goes off|went off|get in|gets in|got in|get into|gets into|got into|sleep|sleeps|slept|go home|went home|go) [cars|the car|vans|a car|bed|vehicles] with (anyone|anybody|any man|any stranger|whoever|complete strangers|total strangers|the first man|just anyone|all and sundry)
(will|would) do (anything|almost anything|most things|whatever) for [a|the|some|free|their next|any] (vape+|drink+|drugs|money|cash|weed|cigarette+|trainers|lift|fix|fag+|smoke|high|buzz)
(careless|reckless|indiscriminate|casual|unguarded|lax|slack|free and easy|cavalier) (about|with|in) (who|whom|what|where|how|their|online|his|her) ...
(know|knew|knows|knowing|aware) [that|what|who|of|about|all|how] ... ... [_] (and|but|yet) [they|he|she] (still|nevertheless|nonetheless|all the same|even so) (got in|got into|went (back|with|in|there|along|off|to)|took (it|the (money|bag|package|drugs))|met (him|the)|accepted (it|the|his)|carried (it|the)|let (him|them)|carried on|got involved|replied|stayed (there|the night|with))
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
gave (him|<themen>) (what he wanted|what they wanted|everything he asked|all he asked)
(had|have|has) [been] (drinking|drunk|high|stoned) ... ... (did not help|does not help|made it worse)
(drunk|stoned|high) (which|and that) (did|does) not help
(mistake+|error+|problem+|difficulty|difficulties|crisis|debt+|danger+|predicament|troubles|harm|exclusion|isolation) of <their> own (making|choosing|creation|doing)
(cause|author+|architect+|source|root) of <their> [own] (trouble+|problem+|difficulty|difficulties|misfortune+|harm|exploitation|downfall|exclusion)
along for the (thrill|money|buzz|drink|excitement|drugs|laugh)
(situation|trouble|mess|problem+|danger|predicament|crisis) [that|which] <they> [have|has|had|themselves|had themselves] (created|caused|made|brought|started)
in thrall to
(turn~) down (a|the|every|several|all|our|offers of) (safe|refuge|help|support|safety|offer+ of [help|support|a safe])
(run|runs|ran|running) away from [a|an|<their>|perfectly] (good|loving|caring|stable|safe|decent|nice) (home+|family|families|placement+|carers|foster|parents)
without (a second thought|thinking twice|a moment's thought|batting an eyelid|so much as a second thought)
(approach~|sought out|contact~|message~|messaged|propositioned|rang|phoned) (the|a|an|local|known|older) [_] (dealer+|supplier+|pimp+|exploiter+|gang+)
ask~ (him|the man|the men|men|the dealer+|an older _|a dealer) (for (work|money|drugs|a job|drink|vapes|weed|more)|if they could (work|sell|carry|run|earn)|to (sell|let them (work|sell)))
(through|because of|thanks to|as a result of|due to|owing to) <their> own (actions|behaviour|choices|carelessness|disobedience|silence|recklessness|stupidity|foolishness|naivety|greed|conduct|doing|decisions|fault)
(give~) (him|<themen>) [exactly|just] what (he|they) (want~|wanted|was after|were after|asked for)
(meet~|see|sees|saw|go with|goes with|went with) [older|strange] (men|strangers|males) for (sex|drugs|money|drink|gifts|cash|a lift)
(make~|making) a choice to (be (exploited|with|there|used)|go|stay|return|sell|carry|run)
in it [only|just|purely|solely] for (the|what)
chase~ (status|clout|money|fame|likes|followers|paper|the (thrill|money|high|clout))
after [the|some|a] (quick|easy|fast) (cash|money|buck)
(get|gets|got|getting) (in|into) (situations|positions|scrapes) [that|which] <they> (cannot|could not|can not)
(lead|leads|led) (boys|men|him|lads|the boys|the men|the man) on
for (likes|clout|followers|views|the clout|street cred)
(add|adds|added) anyone (who|that) (asks|messages|sends|requests|adds|wants|asked)
(defend~|stick up for|sticks up for|stuck up for|cover~ up for|cover~ for|make~ excuses for|shield~|lie for|lies for|lied for) (him|the man|the men|the dealer+|<their> (abuser+|exploiter+|groomer+|boyfriend+|dealer+))
(lie|lies|lied|lying) to (protect|shield|save) (him|the (man|men|dealer+|driver)|<their> (abuser+|exploiter+|boyfriend+|dealer+))
(make~) (things|stories|it all|everything|allegations) up
known to (lie|exaggerate|make (things|stories|it))
(exaggerate|exaggerates|exaggerating|embellish~)
(do|does|did|done) (nothing|little) to (remove|extricate|distance|free) <self>
(fail~ to|did not|do not|does not|refuse~ to) (remove|extricate|distance|free) <self>
(did not|do not|does not|never) (leave|walk away|get out|go home|run|escape|call|ring|say anything|come home) [_ _|_] when (they|it|he|she) (could|had the|had a|had every)
(do|does|did) not walk away from (trouble|fights|a fight|danger|conflict)
knew the (risk+|danger+)
(chose|choose|chooses|decided|insist~ on) [to] (walk|go|be|wander|travel|walking|going|being|wandering) [home|out|about|back] (alone|by <self>|on <their> own|at night|late)
(left|leave|leaves|leaving) <their> drink+ unattended
(got|get|gets|getting) [so|too|very|blind] (drunk|stoned|high|wasted|paralytic) [that|and] ... (taken advantage|could not|robbed|hurt|assaulted|attacked|raped|used|lost)
<their> (account+|evidence|word|memory|recollection) (is|was|are|were) [_] (unreliable|not reliable|suspect|questionable|in doubt|not to be trusted)
(glorify~) (violence|gang+|crime|knives|drugs|the life)
(love~|enjoy~|like~|crave~|relish~) (violence|hurting (people|others|each)|danger|risk|chaos|conflict|causing (trouble|pain|chaos))
reject~ (help|support)
(push~) (people|adults|everyone|staff|workers|us|professionals|services) away
(wanted|enjoyed|liked) it (all along|just as much|deep down|or they)
(must|secretly) have (wanted|enjoyed|liked) it
secretly (wanted|enjoyed|liked|want|enjoy|like) it
because <they> (wanted|liked|enjoyed) (it|that kind|the attention|being)
(freely|fully|clearly|happily|readily) (consented|consent)
(would|will) (rather|sooner) be (on|out on|in) the (street+|flat|trap house)
(have|has|had|with|got) [a] [real|great|fatal] (taste|appetite|nose|talent|gift|knack|eye) for (danger|trouble|risk|violence|finding|the wrong|drama)
(find|finds|found) trouble (wherever|everywhere)
(pick|picks|picked|choose|chose|chooses|attract~) (the wrong|bad|unsuitable|abusive|dodgy) [sort of|kind of] (men|man|boyfriend+|friend+|company|crowd|partner+|lads|boys|people)
(have|has|had|with) (poor|bad|no|little) (judgement|judgment|sense)
(lack|lacks|lacked|lacking) [all|any] (judgement|judgment|discernment|foresight|sense|street sense|willpower|will power)
(make~|repeat~) the same [old] mistakes
(keep|keeps|kept) (making|repeating) the same
self (destruct~|destruction|destructive|sabotage~|sabotaging)
(normalise~|accept~|tolerate~|put~ up with) [the|such|this|all the] (abuse|violence|exploitation)
(take~|accept~) no (responsibility|ownership|blame)
as bad as (the other|the rival|any|the men)
(happily|gladly|eagerly|greedily|readily|cheerfully) (take~|accept~|carry|carried|carries|sell~|go~|get~|smoke~|agree~|send~|pocket~|spend|spent) [_] [_] (money|drugs|gift+|lift+|everything [that] (he|the (man|men|dealer+))|what (he|the)|whatever|with (him|the men)|in the car|to (sell|carry)|dealer+|cash|parcel+|package+)
(invite~|bring~) [in] (strangers|men|a man|older (men|lads|boys)|people they (did not know|had met)|unknown _) (in|into|to|round|home|back|over)
(choose~|choosing|prefer~|pick~) (exploitation|crime|drugs|the street+|danger|the gang|men|money|violence|drink) (over|above|to|before|instead)
(<their>|<owner>) [own] (behaviour|actions|conduct|dress|clothes|posts|attitude|lifestyle) (invite~|attract~|encourage~|draw~|bring~|provoke~|court~) [this|that|the] [kind|sort|type] [of] (attention|trouble|comments|remarks|interest|men|advances|response)
(happy|content|pleased|comfortable|fine) with (the (arrangement|deal|set up|situation|man|men|money)|it|this|what he) until
(within|in) (<their>|its) [own] power to (say|stop|leave|refuse|walk|end|avoid|prevent)
(take~) (the|a|that) risk and (lost|paid|suffered|got hurt|got caught|came)
at risk because of (how|the way) <they> (live|lives|lived|behave|behaves|behaved|dress|dresses|dressed|act|acts)
(choose~|decide~|opt~|prefer~) [not] to (keep (it|this|things|everything|what happened) (secret|quiet|hidden|from|to <self>)|say nothing|stay silent|keep (quiet|silent|secrets)|hide (it|what))
(wear|wears|wore|wearing) (it|this|that) [like|as] a badge
(have|has|had) no excuse
play~ along (for|with (him|the men|it|the man))
(think|thinks|thought|believe~) [that] (they|she|he) (were|are|was|is) (clever|so clever|too clever|smart|too smart|invincible|above it|in control|safe with (him|them))
(throw~|cast) (in <their> lot|<their> lot in) with
(stick|sticks|stuck|poke~) (its|<their>) nose+ in
(have|has|had) (had|used up|run out of) [all] <their> (chance+|chances)
put~ <their> own (pleasure|fun|wants|desires|enjoyment|greed) (first|before|above|ahead)
(thrive~|flourish~) on being (wanted|chased|noticed|feared|watched|talked|pursued)
(determined|desperate) to (get into|find trouble|cause|self|ruin|wreck|destroy|be with (him|the men|older))
(hell bent|hellbent|bent|intent|dead set|set) on (trouble|danger|self|destroying|ruining|wrecking|meeting (him|men)|getting (into|hurt|in)|going back|destruction|mischief)
(had|have|has) only to (ask for help|ring|call|tell (someone|somebody|us|an adult)|say (no|so|something)|walk away|leave|phone)
only had to (ask for help|ring|call|tell (someone|somebody|us|an adult)|say (no|so|something)|walk away|leave|phone)
bring~ (the|this|that|<their>) [own] (attack|assault|robbery|harm|exploitation|exclusion|trouble|downfall|stabbing|ban) about
bring~ about (the|this|their|its) [own] (attack|assault|robbery|harm|exploitation|exclusion|downfall|stabbing|ban)
(make~|made) <self> (at home|welcome) (at|in|with) (the (flat|men|man)|his|the men's)
(open|opened|opens) <self> up to (harm|abuse|exploitation|danger|blackmail|this|trouble)
(do|does|did) (whatever|anything) it takes to (make|get|earn|be|stay)
(have|has|had|with|got) [a|the] [bad|long|worrying|dangerous] (habit|history|pattern) of (going (off|missing|(out|home|off) with (men|him|older|strangers)|with (men|him|older|strangers))|running (off|away)|meeting (men|older|strangers)|disappearing|absconding|lying|stealing|taking (lifts|risks|drugs)|getting (into|in)|putting|staying out|truanting|fighting)
(it|this|that) (is|was) [the] (<their>|<owner>) [own] (decision|choice|call|idea) to (get (in|into|on|off)|go (back|with|off|to (the|his|a) (flat|house|party|hotel))|carry|sell|send (the|those|pictures|images)|meet (him|the man|the men|men)|drink|smoke|take drugs|stay (out|with|in the (house|flat)|at the (house|flat))|deal|steal)
(will|would|can|could) not leave well alone
(keep|keeps|kept) (getting|being) (hurt|robbed|attacked|exploited|used) until <they>
(want~|wanted|love~|value~) the (trainers|money|gifts|drugs|phone+|attention|vapes|thrill) more than
(out|in it) for what (they|he|she) (can|could) get
only (reported|told|disclosed|said|complained) ... (once|after|when|because) <they> [had] [been] (caught|found out|arrested|stopped)
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
trouble (follows|finds|seems to follow|seems to find|dogs) (them|him|her|this group|the group|these)
(hard|difficult|not easy) to (feel (sorry|sympathy|pity)|have (sympathy|pity)|sympathise) (for|with) (them|the (boys|girls|lads|group|friends|young people)|these)
(difficult|hard|not easy|wrong) to call (it|this|that) (abuse|exploitation|grooming|rape|assault|harm)
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
(sign|signs|signed|signing) up (for|to) (the life|this life|a life|all this|the deal|it all|being|the risk+|trouble|danger|county lines|a gang|the gang|selling|dealing|carrying)
(buy|buys|bought|buying) in to (what|gang|the (life|lifestyle|dream|image))
what <they> [had|have] (signed|sign|were signing) up (for|to)
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
(been|were|was) [all|both|already] (told|warned|asked|advised|reminded) (time and again|time and time again|again and again|over and over|umpteen times|countless times|on many occasions) (not to|to (stop|stay|leave|keep|avoid|go|think|take)|about (the|what|their))
(cannot|can hardly|can not) say [that] <they> (were|was) (not|never) (warned|told)
(give|gives|giving|gave|given) (the man|the men|the boyfriend|the driver|their abuser+|these men) (another|one more|a second|yet another) chance
(give|gives|giving|gave|given) in to (_|_ _) [far|all|much] (too|so) (easily|readily|quickly|soon)
succumb~ to (temptation|peer pressure|greed|the (lure|temptation|money|pressure))
(get|gets|got) [exactly|only|just] what (they|it|he|she) (went|had gone|was|were|came) (looking|out) for
(know|knew|knows|knowing|aware) ... ... (drugs|dangerous|danger+|risk+|risky|unsafe|record|reputation|illegal|wrong|trouble|forbidden|violent) (and|but|yet) [they|he|she] [still] (chose|choose|chooses|decided|opted|preferred|insisted) (to|on)
want~ to be part of (the action|the excitement|the scene|that (world|life|scene))
play~ ... off against
(been|be|being|were|was|are|is) asking for a (slap|beating|kicking|fight|hiding|thump|fall|stabbing)
(let|lets|letting|allow~) (him|the man|the men|men|older _|the older _|others|people|anyone|everyone|everybody|them) [to] walk [all] over
(put|puts|putting) it about
then wonder~ why (men|people|the|nobody|no one|they|he|it|boys|adults)
(drag~|rope~) (the [whole|entire] group|others|the others|the rest|everyone|everybody|each other|one another|the (boys|girls|younger _|lads)|<their> (friend+|brother+|sister+|mate+)) into (it|this|that)
(drag~|pull~|rope~|brought|got) (the [whole|entire] group|others|the others|the rest|everyone|everybody|each other|one another|the (boys|girls|younger _|lads)|<their> (friend+|brother+|sister+|mate+)) [in] into (trouble|danger|crime|a life|the life|bad ways|drugs|county lines|dealing|their mess|their world)
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
(should|ought to|must) [not|never|really|all|just|surely] have (walked|run|left|stayed (in|home|away|with)|gone (home|in|to bed))
(should|must|need to|needs to|ought to|could|might) [really|all|also] (take|have taken|show|have shown) (more|better|greater|some|a little|a bit more) care (of|with|about|over|who|whom|where|what|when|online)
(foolish|reckless|silly|rash|unwise|thoughtless|imprudent|careless) (and|that night|again|once more)
(placed|put|puts|place) <their> trust in (the wrong|bad|unsuitable|strangers|a stranger|the men)
trust~ (the wrong|strangers|any man|anyone)
<their> (naivety|carelessness|recklessness|greed|silliness|bravado|silence|secrecy|innocence|stupidity) (is|was) [_] (downfall|undoing|mistake)
(<owner>|<their>) (naivety|carelessness|recklessness|greed|silliness|bravado|stupidity) (is|was) <their> (downfall|undoing|mistake|problem)
(see|saw|seen|seeing) [no] sense
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
(were|was|are|is) not being (forced|made|coerced)
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
(clique+|pack+|band+|crew+|crowd+|nest+|set+|lot+|mob+|pair+|trio) of [known|young|little|nasty|petty] (bullies|thug+|yob+|thieves|liar+|troublemaker+|dealers|hooligan+|vandal+|criminal+|delinquent+|savages|animals)
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
(are|is|were|was|swarm~|descend~|fight|fights|fought|ate|hunt~|roam~) ... like (locusts|a plague|a swarm|vermin|animals|wild animals|wolves)
law to <self>
(go|goes|gone|went|turn|turns|turned) (to the bad|to the dogs|bad [at|young|early|together|long])
<is> off the rails
(<is>|get|gets|got|getting) [well|completely|totally] out of hand
(past|beyond) (help|caring about|all help)
revolving door <child>
for [all] the wrong reasons
same old faces
well known to (all|every|several|numerous|most|many|countless) (agencies|services|agency|service|team|teams)
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
see red (and|when|if|at the (slightest|least)|whenever)
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
(worst|poorly|ill|terribly|atrociously|appallingly|shockingly) behaved
lost to (crime|drugs|the (streets|street|gang|life|road))
sexually (inappropriate|aggressive|predatory|deviant|promiscuous)
<is> [<very>] [a|two|three|some] [very] (dangerous|violent|volatile|unsavoury|troubled|nasty|unpleasant|difficult|complex|damaged) (individual+|character+|people|person|types|customers|souls)
magnet+ for (abusers|dealers|exploiters|predators|paedophiles|older men|bullies)
<is> (bad|terrible) news for (the (rest|others|younger)|each other|anyone|everybody|everyone|younger)
(no mark+|nomark+)
obsessed with (boys|men|sex|money|drugs|violence|status|trouble|<self>|knives|gang+|designer|labels)
bad to know
(morals|manners|brains|conscience) of (a|an|alley|sewer|farm) _
<is> the worst [of (them|the (lot|bunch|group|girls|boys|year))|in the (school|year|group)]
<is> (nothing|little) short of (criminal+|thug+|animals|gangster+|bullies|savages|a gang|feral)
(brassy|uncivilised|weird|odd|strange|dodgy|shady|shifty|crafty|unhinged|untamed|impenetrable|shameless|sulky|grumpy|big headed|backward|light fingered|screwed up|hard faced|stuck up|snide|smug|bratty|whiny|whingeing|sleazy|sluttish|slutty|tarty|skanky|pig headed|mulish|lairy|prickly|abrasive|cliquey|flaky|dim witted|slow witted|slippery|double dealing|parasitic|underhand|thieving|lying|cheating|good for nothing|trashy|common as muck|rotten|ratty|snotty|mardy|stroppy|arsey|obstreperous|bellicose|pugnacious|loudmouthed|potty mouthed|mealy mouthed|hard hearted|cold hearted|soulless|remorseless|conscienceless|spineless|gutless|brainless|clueless|mindless|useless|feckless|heedless)
(careless|irresponsible|foolhardy|imprudent|thoughtless|heedless|slapdash)
(foul tempered|ill tempered|quick tempered|evil tempered|sour|churlish|boorish)
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
<is> [<very>] knowing
(can|could|may) [safely|well] be left to its own
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
(perfectly|quite|fully|well|more than|entirely|plenty) (capable|able) (of|to) ((get|getting) (<self>|home)|(keep|keeping|stay|staying) (<self>|safe)|(cope|coping|fend|fending)|(live|living|travel|travelling) alone|(handle|handling|protect|protecting) <self>)
(act|acts|acting|serve|serves|live|lives) as [the] (adults|grown ups|parents|parent|carers|heads|head|man|woman) (of|in) [the|<their>|this] (household+|house|home+|family|families|flat)
(cope~|manage~|get by|gets by|got by) without [any] [help from|the help of|support from] (grown ups|adults|us|services|anyone|anybody|help|support|parents)
(well|quite|perfectly|fully|more than) able to (say no|refuse|walk away|protect|resist|take care)
capable of (giving|making) [informed|full|their own|valid|free] (consent|choices)
(can|could|may) be (trusted|relied on|relied upon|left|counted on) to (keep (out|safe|<self>)|look after <self>|get <self>|stay (safe|out)|manage|take care of <self>|be (sensible|safe|careful|alone))
(cope~|manage~|get by|gets by|getting by) (admirably|well|fine|brilliantly|perfectly|splendidly|ably|happily) [enough] without
can more than look after <self>
(can|could|able to) [all|well|easily|quite] look out for <self>
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
as (hard|tough) as (they come|nails|old boots|boots)
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
what (happened|they (see|saw|have seen)) [simply|just|really] (does|do|did) not [really|much|even] (bother|affect|touch|trouble|hurt|upset|worry|faze) (them|him|her|the _|these _)
no longer (touches|shocks) (them|him|her)
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
<is> <their> own (boss|bosses|master|masters)
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
(could|can) run (a (business|company|house|home)|<their> own|the country)
(know|knows|knew) [far|much|a lot] more about (sex|men|drugs|life|crime|the world|the street) than
(fight|fights|fought) <their> own (battles|corner)
(get|talk|dig|bail) <self> out of (trouble|anything|scrapes|most things|danger|it|tight spots|any)
(nobody|no one) (would|will|dares|dare|is going to) (pick on|mess with|cross|dare) [to] (them|him|her|touch|cross)
<is> [perfectly|quite|just|absolutely] (fine|all right|okay|alright) (on <their> own|alone|by <self>|without (us|adults|supervision|anyone|help))
(wise|men|women|grown up) before <their> time
capable of (saying no|refusing (men|him|them)|walking away|protecting <self>|resisting)
<is> young (women|men) (and|who) (can|should|must|know|are able|will|have|may)
lived (two|three|several|many|more|a hundred|a dozen) (lifetimes|lives)
(tough|hard) customer+
<is> [<very>] mature (individual+|people|characters|persons)
(men|women|adults) in (boys'|girls'|children's|a child's|a boy's|a girl's) (bodies|body|clothing|clothes)
not need (holding|leading|taking) by the hand
in the ways of (the world|men|life|adults)
(could|can) teach (us|most adults|staff|their teachers|adults) a thing
(left|leave) [far] behind [any|all] (childhood|childish)
street (skills|survival skills|instinct+)
<is> [<very>] (strong|tough|big|grown) young (men|women|man|woman)
as (adults|men|women|grown ups) and (should|must|can|need to|ought to) be (treated|seen|spoken to|regarded|dealt)
(<their>|<owner>) adult (behaviour|manner|ways|outlook|bodies|confidence|attitude+|clothes|looks|appearance|tastes)
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
nothing (will|would|can|could) (change|alter|shift|sway) (<their> (mind+|ways|behaviour|habits)|them|him|her)
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
(ignor~|breach~|broke|flout~|disregard~|forgot|overlook~|bent) (its|their) own (policy|policies|procedure+|rules|guidance|standards|promise+|advice|protocol+)
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
(?:information|details?|names|sightings?|logged|noted?|update|of (?:use|interest|value)|intended|material)(?: \w+){0,3}? (?:for|to) (?:the )?(?:\w+ )?intelligence (?:units?|desk|bureau|team|cell|officers?|analysts?)
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
(?:his|her|their|its|the|two|three|trusted|loyal) (?:\w+ )?lieutenants?
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
(?:report|note|log|record|list|write down|keep track of|track|monitor)(?:s|ed|ing)?\s+(?:\w+ ){0,3}?(?:who|which (?:of (?:them|the \w+)|young people|members|friends|boys|girls)) (?:sits?|walks?|eats?|talks?|hangs? (?:out )?|goes|gets? on|travels?|stands?|mixes|arrives?|leaves?|is seen|spends time) (?:with|together)
(?:establish|identif\w+|find out|determine|learn|clarify|discover|confirm|work out) which (?:of (?:them|the \w+(?: \w+)?)|members) (?:is|are|was|were|has|have) (?:\w+ )?(?:involved|responsible|behind|stealing|offending|committing|carrying|dealing|selling|robbing)
know who the (?:key|main|core|leading|principal|central|influential|problem) (?:individuals?|figures?|people|players?|members?|ones?|boys?|girls?|young people|names?) (?:is|are)
(?:catch|find) the ones (?:who|that)
(?:names|details|photographs|dates of birth|nicknames|haunts|addresses)(?: [\w,’']+){0,16}? (?:for|on|onto|into|to) (?:its|their|the|a) (?:\w+ )?database
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
POLICE (?:(?:to|will|should|must|is|are|be) ){1,3}(?:told|called|informed|notified|alerted|rung) (?:\w+ ){0,3}?(?:when|whenever|if|each time|every time) (?:\w+ ){1,6}?(?:together|seen|gather|meet|spotted)
identif(?:y|ies|ied) (?:yp\d+|one of (?:them|the \w+)|him|her) as (?:the|an?) (?:\w+ )?(?:leader|ringleader|organiser|driving force|main|key|principal)
movements (?:(?:is|are|was|were|been|being|be|to|will|have|has) ){1,3}(?:\w+ )?(?:logged|recorded|tracked|noted|monitored|plotted|charted)
(?:seiz|confiscat)(?:e|es|ed|ing) (?:[\w’'-]+ ){0,5}?(?:phones?|devices?|handsets?|mobiles?) (?:\w+ ){0,5}?(?:examin|download|search|analys|contacts|check|interrogat)\w*
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
(?:cctv|cameras?|drones?|patrols?|officers?|wardens?|footage|guards) (?:(?!when|if\b|because|somebody|someone|strangers|adults)\w+ ){0,5}?(?:track|monitor|watch|follow|film|observe|record)(?:s|ed|ing)? (?:\w+ ){0,2}?(?:who|whom|which of|their (?:\w+ )?(?:movements|routes?|journeys?|meetings?)|YOUNG)(?! (?:play|perform|train|rehearse|dance|skate|sing|because of (?:the|their)|round (?:the )?(?:shops?|stores?|aisles?|supermarket)|around (?:the )?(?:shops?|stores?|aisles?|supermarket)|(?:in|into|through) (?:every |the |most )?shops?))
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
(?:looked at|wanted|sought|in the frame|under suspicion|suspected) (?:for|over|in connection with) (?:the |an? |two |three |several |some |recent )*(?:stabbings?|robber(?:y|ies)|burglar(?:y|ies)|offen[cs]es?|assaults?|murders?|thefts?|crimes?)
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
YOUNG (?:\w+ ){0,2}?(?:need|needs|have|has|ought|are|is) to be (?:brought to (?:justice|book)|taught a lesson|held (?:to account|accountable|responsible)|caught|deterred|disrupted|dealt with|cracked down on|removed from(?! (?:the|this|any|every|their|a) (?:\w+ )?(?:chat|list|register|map|board|trip|team)))
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
(?:reduc\w+|cut|cuts|cutting|bring down|bringing down|lower\w*|driv\w+ down|fall|drop|decrease\w*|tackl\w+|combat\w*|fight\w*|control\w*|suppress\w*|stamp\w* out|curb\w*|prevent\w*|fewer|less|decline|number|rate|volume|level) (?:in |of |the |recorded\s+|reported |repeat |further |future |all |local |any |acquisitive |violent |serious\s+|youth\s+|knife |street |vehicle |detected |number |rate |rates |level |levels |volume\s+|group |gang\s+|amount )*(?:crimes?(?! they| against| by adults| on them)|offen[cs]es?|offending|re-?offending|anti-?social behaviour|asb|criminality|disorder|calls for service|demand on (?:the )?police)(?! (?:against|on|towards|experienced|suffered) (?:(?:the |these\s+|any )?(?:group|them|young|children|members|friends|boys|girls|five|four|three)|by the group))
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
YOUNG (?:(?:should|must|will|can|needs? to|has to|have to|ought to) )be (?:\w+ )?(?:disrupted|dismantled|targeted|cracked down on)
(?:source|cause) of (?:\w+ )?demand on (?:the )?police
(?:drain|burden|strain|demand|pressure) on (?:the )?police (?:resources|time|officers)
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
^(?:search|photograph|film|stop|arrest|follow|watch|trail|shadow|question|detain|fingerprint)(?: the| each| all)? (?:members?|group|them|yp\d+|young people|friends|of them|boys|girls)(?!['’]|(?:,? (?:and )?yp\d+)* from (?:\w+ing|having)\b)
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
(?:accomplices?|affiliat(?!ed)\w+|class [abc]|county lines|criminality|drugs? markets?|high[ -]harm|line holders?|(?<!youth\s)offend\w+|stolen goods|street robber\w*|street to source|supply chains?|weapons)
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
open to (?:camhs|child and adolescent|children['’]s (?:services|social care)|social care|early help|youth (?:justice|offending)|probation)
child and adolescent mental health
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
(?:chang(?:ed|ing) schools?|managed (?:move|transfer)(?! (?:for|of)\b)|no school place|off[ -]?roll(?:ed)?|school moves)
(?:his|her|their) (?:second|third|fourth|fifth|sixth|\d+th) (?:\w+ )?(?:school|college)
(?:lose|losing|lost|loses) (?:his|her|their) (?:school )?place (?:at|in) (?:school|college|the (?:school|college|academy|unit))
(?:school |college |overall |current )?attendance (?:is|was|stands|has|fell|dropped|of|at|this (?:term|year)|over|since)[^.;]{0,40}?(?:\d+ ?%|\d+ per ?cent|per ?cent|fallen|dropped|below|down to|poor|very low)
(?:\d+ ?%|\d+ per ?cent) (?:school )?attend\w+
(?:his|her|yp\d+['’]s|school) (?:school )?attendance(?! at the (?:club|centre|hall|session|youth))
(?:has )?(?:not|never|barely|hardly|rarely) (?:been |gone |attended |been to |gone to\s+|attending |attend |in )(?:to )?(?:school|lessons|college)
miss(?:ed|es|ing)? (?!(?:his|her|their|the) (?:\w+ )?(?:old|former|last|first|primary|friends?|teachers?))(?:\w+ ){0,4}(?:of |from )?(?:school|lessons|schooling|education|college|gcses?)
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
(?:his|her|yp\d+['’]s) (?:grades|gcses|exam results|school (?:report|place)|reading|spelling|behaviour at school|timetable(?! (?:will|to|should|is to) be)|exclusion|suspension)
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 13 13 13 14 14 14 14 15 15 16 17 17 17 18 18 19 19 20 21 22 22 22 22 23 24 25 25 25 26 27 27 27 28 28 28 28 28 29 29 29 31 32 32 33 33 33 33 33 35 36 36 36 36 37 39 39 39 39 40 42 42 42 43 43 44 45 45 47 47 47 47 47 47 47 47 47 47 47 48 48 48 48 48 49 50 51 51 52 52 52 53 53 53 55 55 55 56 56 56 57 57 57 57 58 58 58 58 59 59 59 59 59 60 60 60 60 61 61 62 62 63 64 64 64 64 64 64 64 65 65 65 65 65 65 65 65 66 66 67 67 68 69 69 70 70 70 70 70 71 72 72 72 73 73 74 74 74 75 75 75 76 76 76 76 76 76 77 77 77 77 78 78 78 78 79 80 81 81 81 82 83 83 84 84 85 85 85 86 86 87 87 87 87 87 87 87 87 87 87 87 88 88 88 88 88 88 88 88 88 88 88 88 88 89 90 90 91 91 91 91 91 91 92 92 93 93 93 93 93 94 94 95 95 95 95 95 95 95 96 96 96 96 96 97 97 98 98 98 98 98 98 99 100 101 101 102 102 102 102 103 103 103 104 104 105 105 105 106 107 107 108 109 109 110 111 112 113 113 113 114 114 114 114 114 114 114 114 115 116 117 118 118 118 118 118 118 119 119 119 119 120 120 120 120 121 121 123 123 124 125 125 125 125 125 125 125 125 126 127 127 128 129 130 130 131 131 131 131 131 131 131 132 132 132 133 134 134 134 134 134 134 135 136 137 138 138 138 138 139 139 139 139 140 140 141 141 141 142 142 142 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 144 144 144 144 144 144 144 145 145 146 146 147 147 147 148 148 148 148 148 148 149 149 149 150 150 151 152 152 153 153 153 154 154 154 154 154 154 155 155 155 155 156 157 157 157 157 157 157 158 158 159 159 161 161 162 163 163 163 164 164 164 164 164 164 164 164 165 165 165 165 165 165 165 165 166 166 167 168 169 169 170 171 171 172 172 172 172 172 173 173 173 173 173 174 174 174 175 175 175 176 176 176 176 177 177 178 179 180 181 183 183 184 184 185 185 185 186 186 186 186 186 186 187 188 188 188 189 189 189 189 189 189 189 190 190 190 193 193 193 193 194 194 194 194 195 195 196 196 196 196 197 197 197 197 197 197 197 197 197 198 199 199 201 202 202 206 206 206 206 206 207 207 207 208 209 209 209 209 209 209 209 212 213 215 217 218 219 223 225 225 226 228 230 230 230 230 230 230 230 230 231 231 231 231 234 234 234 235 236 236 236 236 239 240 240 241 241 242 244 244 244 245 247 247 247 247 247 247 248 249 250 250 250 250 250 250 250 251 251 251 251 251 252 252 252 252 252 252 253 253 255 255 256 257 257 258 258 258 258 260 260 261 262 262 263 264 264 264 265 266 268 268 268 268 268 268 268 268 268 269 270 270 270 270 270 271 271 272 272 273 274 274 275 275 275 275 275 276 276 276 276 276 276 276 276 277 277 277 277 277 277 277 277 277 278 278 278 279 279 280 280 281 281 282 282 282 282 282 283 283 283 283 283 284 284 285 286 287 287 288 288 288 288 288 288 288 288 289 289 289 289 290 290 291 291 291 292 292 293 293 293 294 294 295 295 295 296 296 296 297 297 297 297 298 298 299 299 299 300 300 301 302 302 303 303 304 304 305 306 306 306 307 308 308 310 311 311 311 311 311 312 313 314 314 314 314 314 314 315 315 315 315 315 316 316 317 317 319 319 320 320 321 321 322 324 325 326 327 328 329 330 331 332 333 333 334 335 335 336 336 336 336 337 337 337 337 337 338 338 339 339 339 340 340 341 341 342 342 342 342 343 344 344 345 347 348 348 349 349 350 350 351 352 353 353 353 353 353 354 355 356 356 356 357 357 358 358 359 359 361 363 363 364 365 366 367 367 367 367 367 368 368 369 369 369 369 369 370 370 370 371 372 372 372 372 373 373 374 374 375 375 375 376 376 377 377 378 378 379 380 380 380 380 380 381 382 383 384 386 387 387 387 388 388 388 388 388 389 389 389 389 390 390 390 390 390 391 391 391 391 392 392 392 393 394 394 394 395 395 396 396 397 398 399 399 399 399 399 399 399 399 399 400 400 401 402 402 402 402 402 402 402 402 402 402 402 402 403 403 403 404 404 405 405 405 405 405 405 405 405 405 405 405 405 406 406 406 406 406 407 408 410 410 411 412 413 413 414 414 414 415 416 416 416 416 417 417 418 418 418 418 418 418 419 419 420 420 420 420 421 421 421 422 422 423 424 425 426 426 427 428 428 429 430 430 430 430 430 431 431 432 432 432 432 432 432 433 433 433 433 433 433 434 434 434 434 435 435 435 435 436 436 437 438 439 440 440 440 441 441 441 441 442 442 443 444 444 444 444 444 444 444 444 444 445 445 445 446 446 447 447 449 450 450 450 450 450 451 451 451 451 451 451 452 452 453 454 454 454 454 455 456 456 456 457 457 457 457 458 459 459 461 462 462 462 462 463 464 465 465 465 467 467 468 468 469 470 470 471 472 472 473 474 476 477 478 478 478 478 479 479 479 479 479 479 480 480 480 480 480 481 481 481 482 482 483 483 483 484 484 485 485 485 486 486 487 487 487 487 487 488 489 490 490 491 491 491 491 491 491 491 492 492 493 493 494 494 494 495 496 497 497 497 497 498 498 498 498 499 499 499 499 499 500 500 500 500 500 501 501 502 503 503 503 504 505 506 506 506 506 506 506 506 507 507 507 507 507 507 507 508 509 509 510 511 511 512 512 513 513 514 514 514 514 514 515 516 517 518 519 520 521 522 523 524 525 525 526 526 526 527 527 527 527 528 528 528 529 529 530 530 531 531 532 533 534 535 535 535 536 537 538 538 538 539 539 539 539 539 540 540 540 540 540 541 541 541 541 541 541 541 541 541 541 542 542 542 543 543 544 544 545 545 546 546 546 546 546 546 547 547 548 548 548 549 549 549 550 550 551 551 551 551 551 551 553 553 553 553 554 555 556 557 557 557 557 558 558 558 558 558 559 559 559 560 561 562 563 564 564 564 564 564 565 565 565 565 566 568 568 569 569 569 569 569 570 570 570 570 570 571 571 571 572 572 573 574 575 576 576 577 578 578 578 578 578 579 580 580 580 580 580 580 580 580 581 581 582 583 583 583 583 583 583 584 584 585 585 586 586 586 586 586 586 586 587 588 588 589 590 591 592 593 594 595 596 596 597 598 598 598 598 599 600 600 600 600 601 602 602 602 602 602 602 602 602 602 602 602 603 603 604 604 605 605 605 605 608 608 608 608 608 608 608 609 609 609 609 610 610 610 611 611 611 611 611 612 612 612 613 613 613 614 614 614 614 614 615 615 615 616 617 617 617 618 619 619 619 620 620 620 621 621 622 622 623 623 623 624 624 625 625 625 626 626 626 626 627 627 627 627 627 627 627 627 627 627 628 628 628 628 628 628 629 629 630 631 632 632 633 633 634 635 635 635 635 636 637 637 637 638 638 638 638 638 639 639 639 639 639 639 639 639 640 640 640 641 641 641 641 641 641 641 642 643 644 645 646 646 646 647 647 647 647 647 647 648 648 649 650 650 650 650 650 650 650 651 652 653 653 653 653 653 653 653 653 654 654 654 654 654 655 655 656 656 656 656 657 657 657 657 657 657 657 658 658 658 659 659 659 659 659 659 660 660 661 661 661 662 662 663 664 664 664 664 665 666 667 667 667 667 667 668 669 669 670 670 670 670 670 670 670 670 671 671 671 671 671 671 671 671 672 672 672 673 674 674 674 674 675 675 675 675 675 675 675 675 676 677 678 678 678 678 678 678 678 678 678 679 679 679 679 679 679 680 680 681 682 683 684 685 685 685 686 687 688 688 689 689 689 689 689 690 690 691 691 692 692 693 693 694 694 694 694 694 694 694 694 694 695 695 695 695 696 696 697 698 698 699 700 701 701 701 701 702 702 703 703 703 703 704 704 704 705 706 707 708 709 709 709 709 709 709 710 710 711 711 711 712 712 712 712 713 713 713 713 713 713 713 713 713 713 713 714 714 714 715 715 715 715 716 716 717 717 717 717 718 718 719 720 720 722 723 723 724 725 725 726 727 727 727 727 727 727 727 727 727 727 727 728 728 728 728 728 728 728 728 728 729 729 729 729 730 730 730 730 730 731 731 731 731 731 731 731 731 732 732 733 733 734 734 734 736 736 736 737 738 740 741 742 742 742 744 745 745 745 745 745 745 745 745 745 745 745 745 746 746 746 746 746 746 746 746 746 746 746 747 747 747 747 749 749 749 749 749 750 750 750 751 751 751 752 752 753 753 753 754 754 754 755 755 756 757 758 758 759 759 759 759 759 760 760 760 760 760 760 760 760 761 762 762 763 764 765 765 767 767 767 767 767 767 767 768 768 768 768 768 768 768 768 768 768 768 768 768 769 770 772 773 774 775 776 777 777 777 778 779 779 779 779 779 779 781 781 781 782 782 782 784 784 784 785 785 786 787 787 787 787 789 790 790 790 791 791 792 793 793 794 796 797 798 799 799 800 801 802 802 802 802 803 803 804 804 804 804 805 805 805 807 808 808 809 809 810 810 811 811 811 817 819 820 820 821 821 821 822 823 823 823 823 823 824 826 827 830 831 836 836 838 838 841 841 842 844 847 847 847 848 849 849 850 853 855 861 862 862 862 864 865 865 865 865 866 867 867 869 869 869 869 870 872 872 872 873 874 875 875 876 876 877 877 877 877 877 877 877 877 877 877 877 877 877 877 877 877 878 878 878 878 879 879 879 879 879 879 879 879 879 879 879 879 879 879 879 879 879 879 880 881 881 881 882 883 883 883 883 885 888 890 891 892 892 892 892 893 893 893 893 894 895 895 895 900 901 901 902 902 902 902 902 902 902 902 903 904 905 906 906 907 907 907 907 909 910 911 911 913 913 914 915 916 916 916 916 917 917 917 917 918 918 918 919 920 921 921 922 922 922 923 923 923 923 924 924 925 925 926 927 928 928 929 930 932 932 932 932 932 933 933 934 934 934 934 935 935 936 937 939 941 942 945 947 947 947 949 949 951 952 952 953 954 955 955 955 955 955 955 955 955 955 955 955 955 955 955 955 955 955 955 955 955 955 955 955 955 955 955 955 955 955 955 955 956 958 959 960 961 961 961 961 962 962 962 962 962 962 963 964 964 964 964 964 964 965 965 966 968 969 970 971 972 973 973 973 973 973 973 974 974 974 974 975 976 976 977 978 978 979 979 980 980 980 980 981 982 983 985 986 986 986 989 989 989 989 990 990 990 990 990 990 990 991 991 991 991 991 992 995 996 996 996 996 997 998 1000 1000 1002 1003 1006 1007 1007 1008 1009 1010 1010 1011 1013 1013 1013 1014 1015 1016 1017 1017 1019 1020 1021 1021 1022 1022 1023 1023 1023 1023 1024 1025 1027 1029 1031 1031 1033 1034 1034 1035 1035 1035 1037 1037 1038 1039 1040 1041 1041 1042 1042 1047 1047 1047 1050 1050 1051 1051 1051 1051 1052 1052 1052 1052 1052 1052 1054 1055 1055 1056 1056 1056 1056 1056 1057 1057 1057 1057 1057 1058 1058 1058 1059 1060 1060 1060 1060 1061 1062 1062 1062 1062 1062 1062 1062 1062 1062 1063 1063 1065 1065 1065 1065 1066 1066 1066 1067 1067 1067 1067 1067 1067 1067 1067 1067 1067 1067 1067 1067 1067 1067 1067 1067 1067 1067 1067 1069 1069 1070 1070 1070 1070 1070 1070 1071 1072 1072 1072 1072 1072 1072 1073 1073 1074 1075 1075 1075 1075 1076 1077 1081 1081 1081 1081 1082 1084 1084 1084 1085 1085 1086 1086 1088 1088 1088 1088 1088 1089 1089 1089 1090 1090 1095 1096 1096 1096 1099 1100 1105 1105 1106 1108 1108 1108 1108 1109 1110 1113 1115 1115 1115 1116 1116 1116 1119 1120 1121 1121 1122 1122 1123 1129 1130 1131 1131 1131 1134 1135 1137 1138 1139 1140 1141 1141 1141 1142 1143 1144 1144 1144 1144 1145 1147 1147 1147 1147 1149 1149 1149 1150 1150 1150 1150 1150 1150 1150 1151 1151 1151 1151 1152 1153 1154 1155 1155 1155 1155 1156 1157 1158 1160 1160 1162 1162 1162 1163 1163 1163 1163 1164 1164 1165 1165 1166 1166 1166 1166 1166 1166 1166 1167 1167 1167 1169 1170 1171 1171 1171 1171 1172 1172 1172 1172 1172 1172 1173 1173 1174 1176 1177 1177 1178 1179 1179 1179 1179 1179 1179 1180 1180 1180 1180 1180 1180 1181 1182 1182 1183 1183 1183 1183 1183 1183 1183 1183 1183 1184 1185 1186 1187 1187 1187 1188 1190 1190 1190 1190 1190 1191 1191 1191 1192 1192 1192 1193 1193 1193 1193 1194 1194 1194 1195 1196 1196 1197 1197 1198 1199 1199 1199 1199 1199 1199 1199 1199 1199 1199 1199 1200 1201 1202 1202 1203 1203 1203 1203 1204 1204 1205 1205 1206 1206 1207 1207 1207 1208 1208 1209 1211 1211 1211 1211 1211 1212 1212 1212 1213 1214 1214 1216 1217 1218 1218 1218 1219 1220 1220 1220 1220 1220 1220 1220 1224 1224 1224 1225 1225 1225 1226 1226 1226 1226 1226 1227 1227 1227 1229 1230 1230 1230 1232 1233 1234 1234 1234 1235 1235 1235 1235 1235 1236 1236 1237 1237 1237 1237 1237 1238 1238 1238 1238 1238 1239 1240 1241 1241 1242 1242 1242 1242 1243 1244 1244 1245 1245 1246 1247 1247 1248 1248 1249 1250 1250 1250 1251 1251 1251 1251 1251 1252 1253 1254 1254 1255 1255 1255 1256 1256 1256 1257 1257 1257 1257 1258 1259 1259 1260 1260 1260 1261 1262 1262 1262 1262 1263 1263 1263 1263 1263 1263 1263 1263 1264 1265 1265 1266 1266 1266 1266 1267 1267 1268 1268 1268 1268 1268 1268 1269 1269 1269 1269 1269 1269 1269 1270 1270 1270 1271 1271 1272 1272 1272 1273 1273 1273 1274 1274 1274 1274 1274 1274 1274 1274 1274 1274 1274 1274 1274 1275 1277 1277 1277 1277 1279 1281 1281 1281 1282 1282 1283 1284 1284 1284 1285 1285 1286 1288 1288 1289 1290 1290 1291 1291 1291 1291 1292 1292 1292 1292 1292 1293 1293 1293 1293 1293 1293 1293 1295 1295 1295 1295 1296 1297 1297 1297 1297 1297 1298 1298 1299 1299 1299 1299 1300 1300 1300 1300 1301 1302 1302 1302 1302 1302 1302 1302 1303 1303 1303 1303 1304 1305 1305 1306 1306 1306 1307 1307 1308 1308 1308 1309 1309 1309 1309 1309 1310 1310 1310 1311 1311 1311 1312 1312 1312 1312 1312 1313 1314 1314 1314 1315 1315 1315 1316 1316 1316 1316 1316 1317 1317 1317 1318 1319 1319 1319 1320 1320 1320 1321 1321 1322 1323 1323 1324 1324 1324 1324 1325 1326 1326 1326 1326 1327 1327 1327 1327 1328 1328 1329 1329 1330 1330 1331 1332 1332 1332 1332 1333 1335 1335 1335 1335 1336 1336 1336 1336 1337 1338 1339 1339 1339 1340 1340 1340 1341 1341 1341 1342 1343 1343 1343 1343 1344 1344 1344 1344 1344 1344 1344 1344 1345 1345 1345 1346 1346 1347 1348 1348 1348 1349 1350 1351 1351 1351 1351 1352 1352 1353 1353 1354 1354 1355 1355 1356 1356 1356 1356 1356 1356 1357 1358 1359 1360 1361 1361 1361 1362 1362 1364 1365 1366 1367 1367 1368 1369 1370 1370 1371 1371 1371 1371 1372 1372 1372 1373 1374 1375 1376 1377 1377 1377 1378 1379 1379 1380 1380 1381 1382 1383 1383 1384 1385 1385 1386 1387 1387 1387 1387 1388 1389 1390 1390 1390 1390 1390 1391 1391 1391 1392 1392 1392 1392 1393 1393 1393 1393 1393 1394 1395 1395 1396 1397 1398 1399 1399 1399 1399 1399 1401 1401 1401 1401 1401 1401 1401 1402 1402 1402 1403 1403 1404 1405 1406 1407 1408 1409 1409 1409 1410 1410 1410 1410 1411 1412 1412 1413 1413 1413 1414 1414 1414 1414 1415 1416 1417 1418 1418 1419 1420 1421 1422 1422 1422 1422 1422 1423 1424 1424 1425 1425 1427 1428 1429 1430 1431 1431 1432 1433 1434 1435 1435 1436 1436 1437 1438 1438 1439 1439 1440 1441 1441 1442 1443 1444 1445 1448 1448 1449 1450 1450 1451 1451 1451 1452 1452 1453 1453 1453 1454 1455 1456 1456 1456 1457 1457 1457 1458 1458 1458 1458 1458 1459 1459 1459 1459 1462 1462 1462 1464 1465 1466 1466 1467 1467 1467 1468 1469 1470 1470 1471 1472 1473 1473 1473 1473 1475 1475 1475 1475 1477 1477 1477 1478 1479 1479 1479 1480 1480 1480 1481 1482 1482 1482 1483 1483 1483 1484 1484 1484 1484 1485 1485 1486 1486 1486 1486 1486 1487 1487 1488 1488 1488 1490 1491 1491 1491 1491 1492 1493 1493 1494 1494 1494 1495 1496 1497 1498 1498 1498 1499 1499 1500 1500 1500 1500 1500 1500 1501 1501 1503 1503 1504 1505 1505 1505 1505 1508 1508 1508 1508 1509 1510 1510 1511 1515 1515 1515 1515 1516 1516 1518 1518 1522 1522 1522 1524 1528 1529 1529 1530 1530 1530 1530 1534 1535 1537 1538 1538 1538 1538 1539 1539 1540 1540 1540 1540 1540 1540 1542 1543 1546 1546 1546 1547 1549 1551 1552 1555 1556 1556 1556 1557 1559 1559 1559 1560 1561 1561 1561 1561 1562 1563 1563 1563 1564 1564 1564 1565 1566 1568 1569 1570 1570 1571 1571 1572 1573 1573 1573 1574 1574 1574 1574 1574 1574 1574 1574 1574 1574 1575 1576 1576 1576 1576 1577 1578 1579 1579 1579 1580 1580 1583 1583 1584 1585 1585 1585 1586 1587 1588 1588 1588 1589 1590 1590 1590 1591 1592 1592 1592 1592 1594 1594 1594 1594 1595 1595 1595 1595 1595 1596 1596 1597 1597 1597 1597 1598 1598 1599 1599 1600 1601 1601 1605 1606 1606 1608 1609 1610 1610 1610 1611 1612 1612 1612 1612 1612 1613 1613 1613 1613 1614 1615 1616 1616 1616 1616 1616 1617 1617 1617 1617 1618 1619 1620 1621 1621 1621 1621 1621 1621 1622 1622 1622 1622 1622 1622 1623 1623 1623 1623 1623 1624 1624 1624 1625 1625 1625 1625 1625 1625 1626 1628 1629 1629 1630 1630 1630 1631 1632 1633 1634 1634 1634 1634 1635 1635 1635 1635 1635 1635 1635 1636 1636 1636 1636 1636 1636 1637 1638 1638 1639 1639 1639 1640 1640 1640 1641 1641 1642 1642 1642 1643 1643 1643 1643 1644 1644 1646 1647 1647 1647 1647 1648 1648 1648 1648 1648 1649 1649 1649 1650 1651 1651 1652 1652 1652 1652 1653 1653 1653 1653 1654 1655 1655 1655 1656 1656 1656 1657 1657 1659 1659 1660 1660 1660 1661 1661 1661 1661 1662 1662 1662 1662 1662 1662 1663 1663 1663 1663 1664 1664 1664 1664 1664 1664 1665 1665 1666 1666 1666 1666 1667 1667 1668 1668 1669 1669 1670 1670 1670 1671 1671 1671 1671 1672 1673 1673 1673 1673 1674 1674 1674 1674 1674 1674 1675 1675 1676 1676 1676 1676 1676 1677 1678 1678 1678 1678 1678 1678 1678 1679 1681 1681 1681 1682 1682 1682 1682 1683 1683 1683 1683 1683 1683 1683 1683 1685 1686 1686 1687 1689 1689 1689 1690 1690 1690 1691 1693 1693 1693 1693 1693 1693 1693 1693 1694 1694 1694 1696 1696 1697 1697 1697 1697 1697 1698 1699 1699 1699 1700 1700 1701 1701 1701 1701 1701 1702 1703 1703 1703 1703 1704 1704 1704 1705 1705 1705 1705 1706 1707 1707 1708 1708 1708 1708 1708 1710 1711 1711 1711 1713 1715 1715 1715 1716 1717 1718 1718 1719 1719 1720 1720 1720 1720 1721 1721 1721 1721 1721 1722 1722 1722 1722 1722 1722 1722 1723 1723 1723 1723 1724 1725 1725 1725 1726 1726 1726 1726 1726 1726 1726 1727 1727 1727 1727 1727 1727 1728 1728 1729 1729 1729 1730 1730 1730 1731 1731 1732 1732 1732 1732 1732 1732 1732 1732 1732 1732 1732 1732 1732 1732 1732 1732 1732 1732 1732 1733 1733 1733 1734 1734 1734 1734 1734 1735 1736 1737 1737 1737 1737 1738 1739 1739 1739 1739 1740 1740 1740 1740 1740 1740 1740 1741 1741 1741 1741 1741 1741 1742 1742 1742 1742 1743 1743 1743 1743 1744 1744 1744 1744 1745 1745 1746 1746 1746 1747 1747 1748 1748 1748 1749 1750 1750 1751 1751 1752 1753 1754 1754 1755 1755 1756 1756 1756 1757 1757 1757 1758 1759 1759 1760 1761 1761 1761 1761 1762 1762 1763 1763 1764 1764 1764 1764 1765 1765 1765 1765 1765 1765 1766 1766 1766 1766 1767 1767 1767 1768 1768 1768 1768 1768 1768 1768 1769 1770 1770 1771 1771 1771 1771 1771 1772 1772 1772 1772 1772 1772 1772 1773 1773 1773 1774 1775 1775 1775 1775 1775 1775 1775 1775 1775 1776 1776 1777 1778 1778 1779 1779 1779 1779 1779 1781 1781 1782 1783 1783 1784 1784 1785 1786 1786 1786 1787 1789 1790 1790 1790 1791 1791 1791 1791 1791 1791 1791 1791 1791 1791 1791 1791 1791 1792 1792 1792 1792 1793 1793 1794 1794 1794 1794 1794 1794 1794 1794 1794 1794 1794 1794 1794 1794 1794 1794 1794 1794 1794 1794 1794 1794 1794 1794 1794 1794 1794 1794 1794 1795 1796 1797 1798 1798 1798 1798 1798 1799 1800 1800 1800 1800 1800 1801 1801 1801 1802 1803 1804 1806 1806 1807 1807 1807 1807 1807 1807 1809 1809 1810 1810 1811 1811 1812 1813 1814 1815 1815 1816 1816 1817 1817 1819 1819 1819 1819 1820 1820 1820 1820 1821 1821 1822 1823 1824 1826 1827 1828 1829 1830 1831 1832 1833 1833 1836 1837 1838 1839 1840 1841 1841 1842 1842 1842 1842 1842 1843 1844 1844 1844 1844 1845 1846 1846 1847 1849 1849 1851 1852 1853 1853 1854 1855 1856 1856 1857 1859 1859 1860 1860 1862 1862 1862 1862 1863 1863 1864 1864 1865 1865 1865 1865 1866 1866 1866 1866 1867 1868 1868 1869 1869 1871 1872 1872 1873 1875 1875 1876 1876 1877 1879 1880 1881 1883 1885 1885 1885 1886 1886 1886 1887 1887 1887 1888 1888 1889 1889 1890 1892 1892 1893 1893 1893 1893 1893 1893 1894 1894 1894 1896 1896 1898 1898 1898 1898 1898 1899 1900 1900 1900 1900 1901 1901 1901 1901 1901 1902 1902 1902 1902 1903 1903 1903 1904 1904 1905 1907 1908 1909 1910 1912 1913 1914 1916 1917 1918 1919 1920 1921 1922 1923 1924 1925 1926 1927 1929 1930 1931 1932 1933 1934 1935 1936 1937 1938 1945 1948 1949 1950 1951 1952 1953 1954 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 1967 1971 1973 1976 1979 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 1991 1992 1993 1994 1995 1996 1998 1999 2000 2001 2002 2003 2004 2005 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2037 2038 2039 2040 2041 2044 2045 2046 2047 2048 2049 2052 2053 2054 2055 2056 2057 2058 2059 2060 2061 2062 2063 2064 2065 2066 2067 2068 2069 2070 2071 2073 2074 2075 2076 2077 2078 2080 2081 2083 2084 2085 2086 2088 2091 2092 2095 2096 2097 2098 2099 2102 2103 2104 2105 2106 2107 2109 2110 2111 2112 2113 2115 2116 2117 2118 2120 2121 2122 2123 2124 2126 2127 2128 2129 2130 2131 2132 2133 2134 2135 2138 2139 2141 2142 2143 2144 2145 2146 2147 2148 2149 2150 2151 2153 2154 2157 2158 2161 2163 2164 2168 2169 2170 2175 2176 2178 2180 2181 2182 2184 2185 2186 2187 2188 2189 2190 2191 2192 2193 2196 2197 2198 2199 2200 2202 2205 2206 2207 2208 2210 2211 2212 2213 2214 2215 2216 2217 2220 2221 2222 2223 2224 2225 2226 2227 2228 2229 2232 2233 2234 2235 2237 2238 2239 2240 2241 2242 2243 2244 2245 2246 2247 2248 2249 2250 2251 2252 2253 2254 2255 2256 2258 2259 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2277 2278 2280 2281 2282 2287 2288 2290 2291 2292 2293 2294 2295 2296 2297 2298 2299 2300 2301 2303 2304 2305 2306 2307 2308 2309 2310 2311 2312 2313 2314 2315 2316 2317 2318 2321 2322 2323 2324 2326 2327 2329 2330 2331 2332 2334 2335 2336 2337 2338 2339 2340 2341 2342 2343 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2355 2356 2357 2359 2361 2362 2363 2364 2365 2367 2368 2369 2370 2371 2372 2373 2376 2377 2378 2379 2380 2381 2383 2384 2385 2389 2390 2392 2393 2394 2395 2396 2397 2398 2399 2401 2402 2404 2405 2406 2407 2408 2409 2413 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2432 2433 2434 2437 2439 2440 2441 2442 2443 2445 2446 2447 2450 2461 2462 2463 2466 2467 2468 2475 2476 2477 2480 2486 2489 2491 2493 2494 2496 2498 2499 2507 2508 2518 2527 2534 2541 2542 2545 2548 2549 2550 2552 2553 2555 2556 2558 2562 2568 2570 2571 2572 2573 2574 2576 2577 2578 2582 2583 2586 2588 2589 2590 2591 2592 2593 2598 2599 2600 2602 2603 2605 2608 2609 2613 2618 2619 2620 2621 2622 2626 2628 2631 2632 2636 2639 2640 2644 2645 2647 2649 2651 2653 2655 2656 2658 2659 2660 2661 2663 2669 2671 2673 2674 2675 2676 2677 2678 2679 2680 2681 2682 2683 2685 2686 2687 2688 2689 2690 2691 2692 2693 2694 2695 2696 2698 2699 2700 2701 2702 2703 2704 2705 2706 2708 2710 2712 2713 2714 2715 2717 2719 2720 2721 2722 2723 2724 2728 2729 2730 2733 2736 2737 2739 2740 2745 2747 2748 2749 2750 2751 2752 2753 2755 2756 2757 2760 2761 2762 2763 2764 2766 2767 2768 2769 2772 2774 2775 2776 2777 2778 2779 2780 2782 2783 2785 2789 2790 2791 2792 2793 2795 2797 2806 2808 2813 2814 2815 2816 2817 2819 2820 2822 2823 2824 2829 2830 2831 2834 2835 2836 2838 2839 2841 2842 2844 3 3 30 34 37 38 53 54 99 129 144 160 180 182 188 191 192 197 199 204 205 211 213 214 216 218 220 224 224 226 227 228 229 232 233 237 238 239 240 240 243 245 254 259 260 261 266 268 308 309 318 319 323 328 346 360 362 385 389 399 409 416 419 438 442 444 458 459 460 466 472 475 476 521 527 552 562 567 576 606 607 619 621 637 645 682 699 712 716 718 721 735 739 743 746 748 764 766 770 771 780 783 786 788 794 795 799 806 810 810 812 813 814 816 818 825 828 831 833 833 833 833 833 834 835 839 840 842 843 843 845 845 845 845 845 845 845 846 847 852 854 855 858 859 861 862 862 863 863 867 868 871 873 879 881 882 884 884 884 884 885 885 885 886 889 891 891 891 891 891 891 891 891 891 891 891 892 893 893 893 893 893 893 893 893 893 893 893 893 893 898 899 903 905 906 910 911 912 931 936 938 940 943 944 946 950 951 953 955 957 957 957 957 957 958 962 967 968 976 979 984 987 988 992 993 994 999 1001 1002 1004 1005 1011 1012 1015 1016 1017 1018 1024 1026 1026 1028 1030 1032 1036 1042 1042 1042 1042 1042 1042 1042 1042 1042 1042 1042 1042 1042 1044 1044 1044 1044 1045 1046 1047 1048 1049 1050 1051 1053 1053 1053 1053 1053 1053 1054 1056 1064 1068 1070 1072 1074 1078 1079 1080 1081 1082 1083 1085 1087 1088 1091 1092 1092 1092 1092 1094 1097 1098 1100 1100 1100 1100 1100 1100 1100 1100 1100 1100 1100 1100 1100 1100 1100 1100 1100 1100 1100 1100 1103 1104 1105 1107 1109 1110 1112 1112 1114 1115 1116 1117 1118 1124 1126 1132 1132 1132 1132 1132 1132 1132 1132 1133 1146 1148 1148 1159 1161 1168 1174 1174 1175 1179 1189 1197 1208 1210 1211 1212 1215 1221 1222 1223 1228 1230 1231 1276 1278 1280 1285 1287 1294 1319 1322 1334 1349 1350 1363 1364 1400 1425 1426 1446 1447 1448 1449 1460 1461 1463 1474 1476 1489 1496 1502 1507 1507 1507 1507 1507 1507 1507 1507 1507 1507 1512 1516 1518 1519 1521 1522 1523 1525 1526 1526 1527 1530 1530 1530 1530 1530 1530 1530 1530 1530 1530 1530 1530 1530 1530 1531 1532 1533 1534 1535 1536 1541 1542 1543 1544 1544 1544 1544 1544 1544 1544 1544 1544 1544 1544 1544 1544 1544 1545 1546 1547 1548 1550 1552 1553 1553 1553 1554 1556 1558 1559 1561 1562 1567 1569 1570 1572 1573 1574 1575 1577 1577 1578 1579 1581 1581 1581 1581 1582 1582 1582 1582 1582 1582 1591 1593 1602 1605 1607 1610 1615 1623 1624 1627 1635 1645 1658 1677 1680 1681 1683 1684 1688 1688 1692 1694 1694 1695 1700 1707 1709 1711 1712 1713 1715 1718 1732 1735 1770 1772 1780 1782 1782 1782 1782 1782 1782 1782 1782 1782 1782 1782 1788 1791 1791 1791 1791 1791 1791 1791 1791 1791 1791 1792 1798 1805 1806 1807 1808 1809 1821 1825 1834 1835 1837 1841 1846 1847 1848 1849 1850 1851 1858 1861 1866 1869 1870 1874 1878 1884 1885 1891 1895 1895 1895 1897 1897 1897 1897 1899 1899 1899 1899 1901 1906 1911 1915 1928 1939 1941 1946 1947 1968 1969 1970 1972 1974 1977 1978 1980 1997 2006 2042 2043 2050 2051 2072 2082 2087 2089 2090 2093 2094 2100 2101 2108 2114 2119 2125 2136 2137 2152 2155 2156 2159 2160 2162 2165 2166 2167 2172 2174 2177 2179 2194 2201 2203 2204 2209 2219 2230 2231 2236 2257 2271 2276 2279 2283 2284 2285 2286 2289 2302 2319 2320 2325 2328 2333 2352 2358 2360 2366 2374 2375 2382 2386 2387 2388 2391 2400 2403 2410 2411 2412 2418 2431 2435 2436 2438 2444 2452 2454 2460 2473 2474 2478 2479 2483 2484 2487 2488 2490 2492 2495 2497 2500 2501 2502 2504 2505 2509 2510 2512 2513 2514 2516 2517 2520 2521 2522 2523 2524 2525 2526 2532 2536 2537 2538 2539 2540 2543 2544 2546 2547 2551 2559 2561 2564 2565 2566 2567 2575 2584 2585 2587 2595 2596 2597 2601 2604 2607 2610 2611 2612 2614 2615 2616 2617 2623 2624 2627 2630 2634 2635 2641 2642 2646 2648 2650 2654 2657 2662 2664 2665 2666 2667 2668 2670 2672 2707 2709 2711 2716 2718 2725 2726 2727 2731 2732 2735 2738 2742 2743 2744 2746 2754 2759 2765 2770 2771 2773 2781 2784 2786 2788 2794 2796 2798 2799 2800 2801 2804 2805 2807 2809 2810 2811 2812 2818 2821 2825 2827 2828 2837 2843 2845 41 46 122 200 203 210 221 222 224 246 267 448 815 829 832 833 837 843 845 851 856 857 860 884 887 891 896 897 908 944 946 948 957 1026 1036 1042 1043 1044 1049 1053 1087 1092 1093 1100 1101 1102 1103 1111 1125 1127 1128 1132 1136 1148 1174 1400 1506 1507 1513 1514 1517 1520 1523 1526 1530 1544 1553 1558 1581 1582 1603 1604 1688 1714 1782 1791 1818 1882 1895 1899 1940 1942 1943 1944 1975 2079 2140 2171 2173 2183 2195 2218 2414 2416 2448 2449 2451 2453 2455 2456 2457 2458 2459 2464 2465 2469 2470 2471 2472 2481 2482 2485 2503 2506 2511 2515 2519 2528 2529 2530 2531 2533 2535 2554 2557 2560 2563 2569 2579 2580 2581 2594 2606 2625 2629 2633 2637 2638 2643 2652 2684 2697 2734 2741 2758 2787 2802 2803 2826 2832 2833 2840

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 6 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 4 5 6 6 6 5 6 5 5 7 5 7 8 10 8 9 9 9 10 3 4 4 3 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 10 9 14 16 16 19 19 8 6 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 3 7 8 8 8 8 8 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 11 12 12 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 15 17 20 21 21 21 21 21 13 15 9 10 10 10 10 11 10 11 13 13 12 12 12 12 7 8 8 8 8 5 6 3 4 4 4 4 4 5 4 3 5 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 4 3 3 4 4 4 4 4 7 8 8 8 5 6 6 6 9 10 3 4 5 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 5 7 3 4 4 7 8 8 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 7 8 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 5 6 6 8 9 9 9 9 9 9 9 4 5 5 5 5 5 5 5 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 5 5 5 7 9 9 9 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 9 8 10 10 9 9 4 5 11 13 5 6 7 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 8 9 5 7 7 8 8 8 8 7 8 8 8 8 9 11 4 4 4 5 7 8 8 9 8 8 8 8 5 8 6 7 6 8 5 6 6 7 8 7 7 7 7 9 8 9 9 9 10 10 7 8 8 9 9 11 8 9 9 7 9 9 9 11 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 4 6 7 7 7 7 7 4 5 6 6 4 6 4 5 5 6 3 4 5 6 4 6 6 7 7 7 7 3 4 4 5 5 6 6 5 6 6 3 7 9 8 8 5 6 7 8 4 5 6 6 6 3 3 4 5 3 6 7 7 7 7 5 3 3 3 5 8 9 9 8 9 9 9 9 4 5 4 4 5 6 7 6 6 6 7 7 7 6 7 7 4 5 6 6 4 4 4 4 5 4 10 11 10 9 8 6 6 7 8 8 9 5 7 8 8 8 8 8 8 8 8 8 8 8 7 8 8 6 8 15 16 16 16 17 16 16 16 16 16 16 17 4 5 6 5 6 3 7 4 5 8 4 3 4 7 8 8 6 3 3 3 3 5 6 8 7 7 8 8 8 4 4 7 7 7 7 12 12 12 5 6 5 5 4 6 8 3 7 8 6 4 3 5 4 7 4 5 6 7 7 7 8 7 4 5 5 7 5 5 8 9 9 9 6 7 7 7 5 6 5 3 4 8 9 9 3 4 4 4 3 3 4 5 5 5 5 4 5 4 4 4 4 5 5 3 4 3 4 5 4 4 4 4 4 9 10 10 10 10 10 6 7 3 6 7 8 7 4 8 9 9 5 6 6 8 3 3 3 3 4 5 4 4 4 3 6 7 7 7 8 6 7 3 5 6 3 4 4 5 4 6 3 4 5 5 5 5 8 6 7 7 6 4 5 5 8 5 3 4 4 8 9 4 6 5 6 6 5 6 6 9 10 8 5 5 5 5 5 3 3 5 5 6 6 6 6 6 7 5 5 4 4 5 6 7 5 4 3 4 4 6 4 5 5 5 4 6 6 5 5 4 6 6 5 5 5 5 5 6 7 7 5 6 6 9 7 7 7 7 7 9 10 12 10 11 10 12 5 5 7 5 6 7 11 13 7 8 3 4 4 4 4 5 7 8 5 6 4 3 6 3 4 6 8 10 11 12 5 5 5 5 10 11 12 4 5 7 8 14 14 4 5 5 5 7 7 7 6 4 5 5 4 5 5 5 5 5 6 6 6 6 6 7 7 7 7 7 7 7 7 7 5 6 6 5 5 7 7 4 6 12 14 14 14 14 13 5 7 4 6 6 8 9 9 5 6 4 5 5 5 5 5 3 4 4 4 4 3 5 5 6 6 5 3 4 4 5 5 3 4 4 4 7 5 5 6 5 6 6 6 4 5 5 5 3 3 4 3 4 4 4 4 4 5 6 5 5 7 8 8 4 5 5 6 4 4 5 6 4 5 5 5 5 4 4 5 5 5 5 5 5 5 6 7 4 6 8 7 7 9 7 4 5 5 6 6 7 8 7 7 7 7 5 5 6 5 4 5 5 4 4 5 8 9 10 4 5 5 5 5 6 7 7 7 6 4 5 5 5 5 5 5 5 5 5 5 4 5 7 9 3 4 4 4 4 5 5 5 5 5 5 7 8 10 8 8 9 9 5 6 6 6 6 4 5 5 6 8 7 5 6 6 6 6 6 7 7 4 3 3 3 5 4 3 5 4 5 5 4 4 4 5 9 10 10 3 4 4 5 5 5 6 6 6 10 11 11 11 11 11 11 11 11 11 3 9 7 5 5 5 5 6 4 4 4 7 7 9 4 6 7 7 7 4 7 7 7 6 7 7 7 7 7 8 8 8 8 8 8 8 5 6 7 3 4 4 4 4 4 4 4 5 5 3 4 5 5 6 7 7 7 7 8 6 8 11 3 4 4 4 4 4 4 6 8 10 11 11 11 11 12 11 11 6 7 7 7 7 7 9 3 4 4 4 8 9 8 8 7 7 8 9 10 10 6 6 6 6 6 6 7 8 3 4 4 7 8 13 7 7 7 7 6 5 6 7 7 7 8 3 4 5 4 6 5 5 5 5 6 5 6 8 7 7 7 7 8 7 3 4 4 7 9 10 10 10 5 6 6 6 6 7 6 6 9 6 12 13 13 13 13 13 13 14 14 10 11 11 11 11 11 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 6 6 6 6 6 4 6 5 6 5 4 4 4 6 5 6 6 6 6 6 6 6 6 6 6 5 6 7 9 10 10 10 3 3 5 6 6 6 3 3 5 6 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 5 6 6 7 7 4 5 5 3 4 7 5 6 6 6 10 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 5 5 6 6 6 6 6 5 6 6 4 5 5 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 6 8 4 5 5 6 6 6 7 11 12 10 11 11 6 7 7 7 7 7 4 3 7 5 3 3 4 5 6 4 3 4 5 3 3 3 3 3 4 3 5 3 5 7 7 7 4 3 4 4 4 3 4 4 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 5 6 6 6 6 6 7 4 5 5 5 4 4 3 4 4 3 8 3 7 8 9 4 4 3 5 6 3 5 13 14 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 13 13 14 13 13 14 15 4 4 4 4 7 8 8 8 10 10 10 10 10 10 5 3 5 4 3 3 3 4 5 4 5 4 4 4 4 4 5 5 5 4 5 6 7 7 7 3 4 4 4 5 5 3 3 3 4 4 4 5 3 5 5 5 5 4 3 3 4 3 6 7 7 7 7 7 7 4 5 7 7 6 3 3 4 4 4 4 4 4 3 4 3 3 4 3 5 5 4 4 4 6 5 7 7 3 3 6 3 3 3 3 6 7 6 8 6 7 7 7 4 3 5 6 3 4 8 3 4 5 6 6 3 3 3 4 6 5 6 3 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 12 15 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 6 6 6 6 6 6 6 3 4 4 7 4 11 12 12 12 5 6 4 4 6 4 5 3 3 7 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 6 7 7 4 7 8 5 5 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 3 4 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 6 7 4 5 5 6 5 5 6 7 6 6 5 4 4 5 10 11 11 11 4 7 8 4 5 4 4 5 3 4 7 5 5 5 3 4 4 4 4 3 7 3 4 8 9 10 3 4 4 4 5 5 5 6 3 3 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 13 14 14 14 14 14 7 8 8 9 8 8 8 8 9 9 6 7 6 7 8 6 7 7 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 9 6 6 5 6 6 7 8 8 9 9 9 5 6 6 6 6 6 7 8 7 7 9 7 4 5 5 5 6 6 7 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 7 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 4 5 5 7 3 4 5 6 5 6 7 5 7 8 8 8 7 6 6 5 3 6 5 6 6 6 6 6 5 5 5 6 4 5 5 6 5 6 7 6 7 6 6 7 10 11 11 10 10 4 7 9 9 3 4 6 7 7 7 4 5 6 8 7 8 8 9 7 8 8 8 8 8 4 3 3 4 4 5 5 3 4 6 3 6 3 5 3 6 6 7 6 7 7 7 6 7 7 4 4 3 4 10 11 11 4 8 9 9 10 4 7 3 4 7 3 4 6 6 8 6 5 3 4 3 4 4 4 4 5 6 6 3 4 4 4 7 7 7 7 7 4 3 4 4 5 5 4 5 5 5 5 7 8 8 8 8 8 8 6 7 6 7 8 5 5 4 3 3 3 4 4 3 4 4 4 4 9 10 9 9 9 4 5 5 5 5 5 4 3 4 6 5 5 6 6 6 6 6 6 3 4 3 4 3 4 8 3 4 5 3 4 4 5 6 4 5 4 6 7 9 10 6 6 7 4 4 4 4 3 3 3 3 4 5 4 4 4 5 3 4 4 5 4 3 4 5 5 6 7 5 5 5 5 5 10 11 11 11 4 4 4 3 5 4 5 3 4 4 4 4 5 6 6 4 3 4 4 4 3 3 3 4 4 5 6 4 4 4 4 7 8 8 4 5 6 6 8 9 9 5 7 6 6 4 5 3 4 4 4 4 5 6 3 4 4 6 4 5 5 5 6 5 6 5 6 6 5 3 7 8 9 9 3 4 3 5 4 4 4 4 4 5 6 11 4 6 7 8 8 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 5 6 6 6 6 5 7 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 3 8 3 4 4 3 4 4 8 9 5 5 5 5 6 6 6 5 6 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 9 8 9 9 9 4 5 5 5 5 5 4 5 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 3 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 12 14 13 14 13 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 5 5 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 6 7 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 11 4 8 0 0 8 10 11 13 9 0 19 8 0 0 0 0 10 0 12 13 10 4 9 14 10 10 9 10 3 12 3 5 6 17 9 9 15 11 4 4 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 10 7 4 23 7 10 8 0 5 0 0 5 4 12 21 10 6 13 11 0 9 0 20 0 0 0 0 0 0 0 5 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 0 7 0 0 0 5 14 0 10 0 7 4 0 6 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 14 5 4 0 0 0 0 9 0 9 0 0 0 3 7 0 0 0 3 4 9 4 3 3 0 4 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 7 0 5 9 5 13 11 12 4 0 0 0 6 9 0 0 0 0 6 12 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 7 11 11 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 0 3 4 3 6 12 8 10 7 6 7 4 0 7 5 7 5 0 6 0 0 0 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 0 9 6 0 0 0 0 6 4 15 3 0 0 6 0 5 0 0 0 13 5 6 0 0 7 3 11 5 2 0 3 11 0 0 4 5 3 6 6 4 3 7 5 4 5 5 5 3 4 6 4 3 3 5 5 4 5 4 6 3 5 4 4 6 3 3 4 7 7 4 3 8 3 4 3 2 4 5 5 3 5 3 2 7 6 4 5 7 6 3 4 3 3 4 4 5 4 3 4 4 7 5 4 4 7 5 7 3 6 5 2 3 6 5 8 5 6 4 6 8 10 4 4 8 3 6 4 3 6 4 7 5 18 5 4 8 6 9 2 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 5 5 7 5 6 4 5 7 5 6 3 8 3 6 2 3 4 7 5 5 5 12 6 9 8 3 5 6 5 5 5 5 7 6 5 5 3 2 3 3 7 4 5 3 4 3 7 5 3 8 3 5 5 3 6 6 3 3 5 6 4 6 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 3 2 5 3 6 2 2 2 2 2 3 2 2 2 2 3 2 4 2 4 3 3 2 2 2 4 2 3 6 2 2 3 3 2 2 3 2 4 4 3 2 5 2 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 4 6 6 5 5 3 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 12 2 2 2 2 2 2 9 2 2 3 2 2 2 2 2 2 2 2 6 2 3 2 4 2 4 4 2 5 3 2 2 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 2 5 8 2 8 2 3 2 3 2 2 2 8 6 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 5 12 2 4 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 3 2 5 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 3 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 4 0 2 3 3 4 2 2 3 2 8 3 3 2 4 2 4 4 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 5 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 4 2 4 2 2 2 2 3 2 3 2 0 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 3 2 2 4 4 2 2 2 3 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 2 4 3 1 1 2 2 3 4 4 2 3 2 2 2 2 2 2 6 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 4 3 2 9 2 4 1 2 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 1 2 2 1 2 3 1 1 1 1 1 2 1 2 1 1 2 2 1 1 2 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	4875 10860 11406
10$	13982
101	10494
101$	16327 10716
11$	13982
12$	2766 2767 2768
13$	2766 2767 2768
14$	2766 2767 2768
15$	2766 2767 2768
16$	2766 2767 2768 14597 14598 11352
17$	14597 14598 11352 5976
18$	12454 12456 669 12489 12490 8723 14587 14588 14589 14590 14591 14592 14593 14597 14598 15289 11352
19$	12454 12456 669 12489 12490 8723 14587 14588 14589 14590 14591 14592 14593 14597 14598 15289 11352
2$	11406
20$	12454 12456 669 12489 12490 8723 14587 14588 14589 14590 14591 14592 14593 14597 14598 15289 11352 5976
21$	12454 12456 669 12489 12490 8723 14587 14588 14589 14590 14591 14592 14593 14597 14598 15289 11352
22$	12454 12456 669 12489 12490 14597 14598 15289 11352
23$	12454 12456 669 12489 12490 14597 14598 15289 11352
24$	12454 12456 669 12489 12490 14597 14598 11352 5523
25$	12454 12456 669 12489 12490 8723 14587 14588 14589 14590 14591 14592 14593 14597 14598 15289 11352
26$	12454 12456 669 12489 12490
27$	12454 12456 669 12489 12490
28$	12454 12456 669 12489 12490
29$	12454 12456 669 12489 12490
3$	11406
30$	12454 12456 669 12489 12490 8723 14587 14588 14589 14590 14591 14592 14593 14597 14598 15289 11352
31$	5976
3x5x2$	5915
4$	11406
47$	5976
4ft$	5895
5$	3491 9477 9478 11406 5895
5ft$	5895
5x5x5$	5914
6$	3491 9477 9478 11406 5895
60$	16527
6ft$	5895
7$	13982 11406 11508
8$	13982 11406
9$	13982 11406
999	10494
999$	16327
a$	6291 6346 6526 12362 6531 7039 7074 7192 7216 7297 7375 7631 7998 2221 2222 2223 8374 8375 14298 14307 8559 8560 2614 2705 2787 2788 8811 9278 3479 10041 10075 10197 10212 10239 10659 10803 10816 10822 10831 10870 16779 4964 10987 10988 16831 5137 5190 5419 5541 5559 5640 5643 11743 5812 11817
abandon$	5564
abandoned$	5561 5564
abandoning$	5564
abandons$	5564
abc$	10709 5825
abcs$	10709
abdicate$	4256
abdicated$	4256
abdicates$	4256
abdicating$	4256
abh	10991 5832
abh$	16824 11817
abide$	13748
abilit	11688
ability$	8564 8565 8566 8567
abject$	5530
able	10608
able$	2664 2667 2668 2670 2679 2691 8695 8696 8697 8698 2941 2971 8965 8986 8987 3012 3023 3027 3028 9014 3030 3031 9023 3039 3040 3041 3056 15251 4686
ably$	9035 9036 9037 9038
aborti	5740
abortion$	11725
about	10573 11590
about$	6083 6087 6162 12519 12729 6898 7006 7021 13087 13088 7256 7641 13508 13509 13541 7780 13615 14216 14464 14739 14740 14741 8911 14747 14748 14749 14753 14754 9268 9269 15152 9320 9321 9322 3492 9655 3671 3672 3673 3674 9660 15529 15814 15841 15948 15949 16083 16084 16085 10329 10330 10331 4526 10597 10621 10886 10920 11106
above$	12267 13029 13030 13031 7224 14087 14088 14089 9504 16137 16166 10434
abrasive$	5868
abroad$	16734
abscond$	12391 584 585 11511 5836
abscondded$	584 585 11511 5836
abscondding$	584 585 11511 5836
absconded$	584 585 11511 5836
absconder$	11017 5836
absconders$	11017 5836
absconding$	584 585 13095 11016 11511 5836
absconds$	584 585 11511 5836
absconsion$	5836
absconsions$	5836
absen	11757
absenc	10881 16727
absence$	16714
absent$	12396 15671 10538
absentee$	14020 11152
absentees$	14020 11152
absolute$	3647 5813
absolutely$	2423 3820 10084 5521 5524
abstin	4989
abstinence$	10974
absurd$	2946 2947 2948 2949 2950 2951
abus	16762
abuse	10928
abuse$	11818 11819 11857 11858 11859 11874 11886 12145 12199 12327 12665 12666 12675 12676 12798 12860 7028 13012 13206 13207 13296 13298 13701 13702 13819 13820 13821 13822 13823 13824 13825 13826 14943 9112 16759 16760 16761 11056 11059 11071 11111 11774
abused	4938 5791
abused$	11864 12501 12819 13819 13820 13821 13822 13823 13824 13825 13826 10923 5791 11776
abuser$	12383 12475 12480 12485 12944 12945 12946 12947 12948 12949 12950 12951 12952 12955 13262 7687 13574 13652 13962 2148 14011 14021 2233 11064 11143 11146 11147
abusers$	12383 12480 12485 12944 12945 12946 12947 12948 12949 12950 12951 12952 12955 13262 7687 13574 13652 13962 2148 14011 14021 2233 14290 11064 11143 11146 11147
abusive$	7172 13819 13820 13821 13822 13823 13824 13825 13826 8140 5298 11293 5874
abysmal$	5907
abysmally$	5907
academy$	9917 9922 9923 9925 16126 10320 4339 16193 16194 16696 16697 16700 5587
accept$	11953 11969 187 6292 318 319 320 321 322 323 324 325 12181 12217 12289 12322 1195 7185 7187 7189 13360 13365 7535 1888 1889 1917 7903 7904 7905 7906 7907 7908 7909 7910 7911 7912 1928 1929 13748 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 7939 7940 7956 7957 7958 7959 7960 7986 7987 7988 7989 7990 7991 7992 7993 14327 14332 14335 15437 15468 15474 15488 15522 15523 15532 15533 15534 15715 15925 5086 11493 11494
acceptable$	4718 10724 5825
accepted$	12081 12082 12083 12085 318 319 320 321 322 323 324 325 12529 12536 12544 12553 12554 12555 12567 12847 1195 7185 7187 7189 13671 1888 1889 1928 1929 15589 15590 15591 15592 15715 5086
accepting$	318 319 320 321 322 323 324 325 1195 7185 7187 7189 1888 1928 1929 14327 15467 5086
accepts$	318 319 320 321 322 323 324 325 1195 7185 7187 7189 1888 1928 1929 15532 15533 15534 5086
acceptted$	318 319 320 321 322 323 324 325 1195 7185 7187 7189 1888 1928 1929 5086
acceptting$	318 319 320 321 322 323 324 325 1195 7185 7187 7189 1888 1928 1929 5086
access$	11953 5759
accessory$	5094
accident$	2217
accidents$	2217
accommodated$	383 384 385 386
accommodation$	12431 12432 12433 12434 12435 12436 12437 12438 16739 16790 16819 11788
accomp	5936
accomplice$	13262 11041 11078 11207
accomplices$	13262 11041 11078 11207
accord$	12174 12498 12499 12821 11043
accoun	4513 10510 4554 10630 4656 10698
account$	12858 7150 1166 7152 1168 13564 13565 13566 13567 2111 2112 8098 8099 8100 13934 2117 2118 2119 2120 2121 2122 15900 15901 15902 15903 15904 15905 15906 10450 4467 4660 16493 16531 16629 16630 4945 16771 11261
accountability$	1883 1884 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7883 7884 16122 16123 16124 16125 11566
accountable$	71 72 73 74 75 1883 1884 16493
accounted$	4660
accounts$	343 344 12858 7150 1166 7152 1168 13564 13565 13566 13567 2111 2112 8098 8099 8100 13934 2117 2118 2119 2120 2121 2122 10450 4467 16343 16463 4660 16531 11261
accusation$	11109
accusations$	11109
accustomed$	3125 3126 3209
achiev	4679 4890
achiever$	14025
achievers$	14025
acknowledge$	7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 7939 7940 7986 7987 7988 7989 7990 7991 7992 7993 15897 15925
acknowledged$	15779 15780
acne$	11463 5898
acned$	5897
acquit	5821
acquitted$	11806
across$	8167 8168 2556 8542 8712 8713 8714 9042 9043 9044 9362 9504 16409 10765 11330 11514
act	4431 16503 16675 5661
act$	6601 12441 6772 788 789 13042 13043 13423 1608 1609 7956 7957 7958 7959 7960 2230 2262 2270 2448 2733 2734 2735 2736 2737 2738 2769 2770 2771 2772 2773 2841 2862 3032 3033 3244 9361 3385 3386 3471 3472 3473 3474 15698 15925 16105 16108 16240 4639 5300 5365 11646
acted$	6772 788 789 1608 1609 2230 2733 2734 2735 2736 2737 2738 2769 2770 2771 2772 2773 3244 3385 3386 3471 3472 3473 3474 9904 9913 15750 15755 15758 15759 15761 15762 15763 15764 15779 15780 15803 15935 5300 5365
acting$	1608 1609 2230 2586 2733 2734 2735 2736 2737 2738 2769 2770 2771 2772 2773 2863 3032 3033 3369 3471 3472 3473 3474 4639 5277 5300 5365
action	4406 11669
action$	11910 13530 15806 4050 4051 4052 15900 15901 15902 15903 15904 15905 15906 4639 10747 10757 16604 11003 11667
actionable$	10391
actions$	3 4 5 6 7 8 9 5997 11831 11832 6004 20 11910 11997 6172 12166 12167 12168 12169 12170 12171 12172 12173 12191 12586 12587 12588 12589 6873 889 12915 12916 12917 12918 12919 12920 1214 1215 13701 13702 13703 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 13717 13928 4042 11003
active	16438
active$	6109 125 6355 509 510 511 512 513 848 11025 11342 11623 5643 5645
activi	16215 16444 11637 11669 11673 11674
activities$	11897 11910 11003 11022 11115
activity$	11897 11910 6602 12442 16306 16343 11003 11022 11115 11341 11594
acts$	12425 6601 12441 13042 13043 1608 1609 2230 2263 2271 2449 2733 2734 2735 2736 2737 2738 2769 2770 2771 2772 2773 2842 2861 3032 3033 3244 3385 3386 3471 3472 3473 3474 5300 5365
actted$	1608 1609
actting$	1608 1609
actual$	10991
add	4385
add$	1125 1402 13935 13936 13937 13938 13939 4532 5941
addded$	1402
addding$	1402
added$	1125 1402 4497 4498 4532 4533 4605 4607
addict	16727 16745 11733
addict$	14027 14028 14029 14136 14137 16744 11152 11153 5858
addicted$	11894 4850
addiction$	11906 4850 16669 11686
addictions$	11906
addicts$	14027 14028 14029 14136 14137 16747 11152 11153 5858
adding$	1402
addres	4411 10432 4462 10447 4493 10478 10479 16365 16475 5616
address$	6283 6284 6285 12375 12376 12377 12378 6546 6547 6548 6549 16350 4584 5616 11790
addresses$	6283 6284 6285 16243 16265 16350 4584 11601 11618
adds$	1125 12943 1402 4532
adenoi	10814
adenoids$	16647
adept$	3476
adequate$	2984 2987 10042 10043 10044 10045
adhd	5941
adidas$	11470
admirably$	9035 9036 9037 9038
admission$	11738
admissions$	11738
admit$	15468 15474 15488 15715 15925 16105 11493
admitted$	15589 15590 15591 15592 15715 4862 4863 11737
adoles	10838
adolescent$	2290 14218 14247 14248 14249 14250 14353 14381 14382 14383 14384 14385 14386 14397 3479 15297 15300 16671 4854 5155 5158 11277 5418
adolescents$	2290 14218 14247 14248 14249 14250 14353 14381 14382 14383 14384 14385 14386 14397 15297 15300 11277
adopted$	4574 11783
adoption$	5799
adoptive$	5799
adore$	658 659 660 661 662
adored$	658 659 660 661 662
adores$	658 659 660 661 662
adoring$	658 659 660 661 662
adult$	12119 12120 12128 6297 12233 12275 12287 12298 6500 6501 12352 6576 6580 6583 12423 12426 12457 12460 12486 13079 13084 13492 13625 8006 8041 13877 13878 13879 13880 2069 8498 8554 14456 14500 8675 8678 2724 14545 14546 14547 14548 14549 14550 14551 2739 8735 14576 14581 14582 14583 14602 14611 2798 8788 14628 14629 8807 2823 14650 2837 2838 8825 14659 14660 8828 8829 8850 2872 2873 2886 8873 2893 2894 14720 2906 8985 8988 14821 3108 3109 3110 3111 14935 14936 14937 14938 14980 14989 14991 14998 15057 15058 15059 15060 15168 15171 15218 15219 15220 15221 3407 9439 9440 15274 15275 15276 15277 15278 15279 15291 9940 9941 11011 5051 11040 11350 11351 11353 11354 5372 11359 11360 5395 5410
adults$	11838 6267 6269 6274 6279 6282 12116 12119 12120 12128 12132 12287 12352 12383 12385 12388 6576 12417 12423 12426 12457 7157 13614 13756 13757 13761 13848 8020 13877 13878 13879 13880 13897 8065 14072 8262 14420 14456 14470 14471 14472 14473 14481 14500 14545 14546 14547 14548 14549 14550 14551 2739 8727 14576 14581 14582 14583 14587 14588 14589 14590 14594 14600 14608 14609 14610 14611 14612 2797 14648 2837 2838 8825 14659 14660 2865 2866 2877 2890 14714 14715 14716 14717 2906 8896 14732 8903 14821 14828 14829 14830 9017 14852 14853 14854 14855 14883 14891 14892 14893 14894 14895 14896 14897 14898 14906 14907 14908 14909 14910 14941 14942 3165 3167 14989 14991 14998 15057 15058 15059 15060 15063 15068 15158 15203 15205 15208 15209 15210 15214 15218 15219 15220 15221 15242 3438 3439 3440 3441 15261 9430 3451 3452 3453 15274 15275 15276 15277 15278 15279 15289 15294 15295 15371 15435 9736 9737 9739 9740 11011 11104 11194 11222 11350 11354 11359 11360 11382
advance$	4674
advanced$	2724 3141 3407 11025
advanceed$	4674
advanceing$	4674
advances$	6295 6296 12145 12146 13032 13033 14508 14509 14510 14511 4674
advant	4751
advantage$	11865 12981 10736
advert$	15428
advice$	12006 12071 12072 12775 13426 13427 13435 1624 13677 13789 13790 13791 13792 13793 14327 15765 15766 15767 15768 15769 15770 16196 11092 11105 11489 11557
advis	10392 11621
advised$	6115 12009 12010 6178 194 195 196 197 198 199 200 201 6187 203 204 205 206 207 208 209 210 211 212 213 1688 1689 1690 1691 1692 1693 1694
affair$	14776 15121 15122 15123 15124
affairs$	14643 14840 14841 14842 14843 14960
affect$	15041 15042 9210 9214 3230
affection$	12431 12432 12433 12434 12435 12436 12437 12438 12732
affections$	12146
affili	4431 11594 11596 11637 5936
affiliate$	11115
affiliated$	2125 11115
affiliates$	11115
affiliation$	2062 2063 2125 11115
affiliations$	11115
affray	10991 5832
affray$	16824 11817
afraid$	14875 14876 14877 3103 3104
african$	3501 9490 9495 9496 5445 11462
afro$	11450 5466 11452
afros$	11450 11452
after	16345 10934
after$	12182 12922 12923 1115 7416 7417 7419 7420 13418 13678 7892 8607 14480 8650 14704 14781 8968 9039 14884 14885 14902 9317 15286 4230 16409 4837 16767 11716
afternoon$	16611 4892
afternoons$	4892
afterp	10828
afterpill$	16661
afterthought$	16116
again$	12019 12020 13506 13507 7675 15509 15510 15512 15513 15514 4192 10278 10279 16597 16660 11087
agains	4579 10667 11669
against$	12379 12380 12381 12382 7593 13534 16326 16362 4568 16407 16446 10624 10649 16491 16500 16580 10749 11506 11623 11679 11683
age$	6591 12453 8129 14505 14506 14507 14542 14543 14615 14616 14617 14618 14655 14656 14657 14695 14723 9138 9139 9140 9141 15125 9449 9450 15313 15314 15315 10883 11764
aged$	6623 15297 15300 16657 11038
agencies$	14224 9917 9922 9923 16126 10320 16193 16194
agency$	14224 9891 9917 9922 9923 9940 9941 16126 10320 4339 16193 16194 10391 5530 5577 5586
ages$	14542 14543
aggression$	14054 14110 14411 14412 2595 2596 11286
aggressive$	14341 14342 14343 14344 14345 14346 14347 14348 14349 14350 14351 14449 11241 5298 5874
aggressively$	5874
aggressiveness$	14411 14412 11286
aggressor$	13262 13962 13963 13964 13965 11143 11144 11145 11189
aggressors$	13262 13962 13963 13964 13965 11143 11144 11145 11189
aggro$	12627 13214
agitator$	5851
agitators$	5851
ago$	15179 15180
agree$	711 712 994 995 996 997 999 1000 1001 1002 7185 7187 7189 2657 2658 2659 2660 5073
agreed$	689 711 712 12567 994 995 996 997 999 1000 1001 1002 7185 7187 7189 2657 2658 2659 2660 5073
agreement$	12188 16536
agreements$	16536
agrees$	711 712 994 995 996 997 999 1000 1001 1002 7185 7187 7189 2657 2658 2659 2660 5073
agreing$	711 712 994 995 996 997 999 1000 1001 1002 7185 7187 7189 5073
ahead$	158 6433 12268 13469 16137 16167 11608
aid	4679
aid$	4674 4681 4796 11717
aided$	4674 4681 4796
aiding$	4674 4681 4796
aids	4679
aids$	4674 4681 4796 11717
aim	4749
aim$	16259 16551 4737 16605
aimed$	10784
aims$	16259 16551 4737 10784
air$	14141
airhead$	11207
airheads$	11207
alarm$	7603
albanian$	3501 9492 11462
album$	10431
alcoho	16727 16745 10913
alcohol$	35 270 271 272 273 274 275 276 12125 12126 6303 6304 6305 6306 6307 6309 6310 12431 12432 12433 12434 12435 12436 12437 12438 12443 12446 13887 14690 14691 14692 14693 14694 16668 4989 5748 11733
alcoholic$	16744 16746 11152
alcoholics$	16747 11152
ale$	15054
alert	4509
alert$	4398 4419 4420 4710
alerted$	10458
alerting$	4419 4420
alerts$	4419 4420
aliase	5604
aliases$	11589
alibi	5604
alibi$	11587 11589
alibis$	11587 11589
alienated$	5419
alight	10997
alight$	16830
alike$	11469 11471
alive$	16643
all	10632 11649
all$	6191 6195 309 870 6861 12775 6967 986 987 7124 7158 1377 1378 7394 13331 13333 1544 7567 7952 8211 8268 8300 14156 14157 8353 8384 2541 8554 2607 2649 14468 2715 8704 14573 2782 14809 14944 14959 9196 3217 3218 3353 15199 3456 3592 15439 9607 9621 3638 3640 3743 3744 3745 3849 3850 3851 3861 9847 9889 15914 15921 10116 10239 10241 16092 16093 4284 10424 16337 4633 10644 16585 10795 5060 11050 5249 11489 11490 11558 5640
alleg$	12859
allegation$	2111 2112 11109 11110
allegations$	7123 2111 2112 11109 11110
allege$	13922 13923 4621 11107 11108
alleged$	12859 13922 13923 4593 4620 4621 4625 11107 11108 5126
allegedly$	5845
alleges$	13922 13923 4621 11107 11108
allegged$	12859
allegging$	12859
alleging$	12859
allegs$	12859
allerg	5947
allergy$	11686
alley$	14298
alloca	4395
allocated$	4496
allow	4391 4421
allow$	46 47 282 283 12670 893 992 1718 1719 1720 1721 1722 7731 15468 15474 15488 4225 4466 4681 11044 11493
allowed$	46 47 282 283 12670 12708 12709 893 992 1718 1719 1720 1721 1722 4225 4681 4834 4968 11044
allowing$	46 47 282 283 12670 893 992 1718 1719 1720 1721 1722 4225 4681 11044
allows$	46 47 282 283 12670 12708 12709 893 992 1718 1719 1720 1721 1722 4225 4466 4681 11044
alls$	14156 14157
almost$	806 1019 2782 8767 2783 2784 2785 2786 2789 2790 2791 2792 3350 3351 3492 5368 5397
alone	10833 11787 5808
alone$	12571 12635 12975 13109 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 14799 14800 14833 14834 14835 14836 14837 14838 14839 14848 14867 15193 15239 16666 5808 11793
along$	12091 12109 12225 6671 6672 6673 6685 1077 12991 7218 7219 13400 13404 1606 9329 3345
alopecia$	5900 5946
alpha$	11152 5172
already$	2782 8767 2783 2784 2785 2786 2789 2790 2791 2792 2826 14729 14730 14731 3492 5368
alright$	9406 3422 3423 3424
also$	8328 5159
alter$	9796 9797
altered$	1040
alternative$	5759
alternatives$	12071 12072
although$	215 6240 6241 6242 6243 6244 6245 6246 6247 268 269 12379 12380 12381 12382
altogether$	4284
always$	580 812 7353 7354 2694 3221 3592 9661 3796 3797 3798 3799 5507 5903
ambition$	14438 11321
ammunition$	13254 13257
amok$	11204
among$	8150 13984 13985 2168 14077 14340 8580 8618 10800
amongst$	8150 13984 13985 2168 14340 8580 8618
amoral$	5878
amount$	370 371 372 14880 14881 14882
ample$	151 152 153 6207
amuck$	11204
an$	6639 6653 7074 7921 2424 14298 8598 2705 8769 8817 8887 9147 9335 3464 3465 3479 9865 10239 10659 10831 16779 10988 5419 11743
anaemi	5947
anaemic$	5946
analys	10404 10405 10406 4422 4423 16294 16319 4548 10536 4642 10627
analysis$	11597 11612
analyst$	16221 16223 16237 16238 16239 10407 10408 4435 10533 16369
analysts$	16221 16223 16237 16238 16239 10407 10408 4435 10533 16369
anaphy	5947
and	4457 5683 5690
and$	6190 12144 7007 7026 13399 13829 13951 8131 8132 14123 14150 8338 14172 8413 8420 14258 14379 14945 15132 9316 9460 15297 15300 9504 9524 15361 10596 10691 10693 10759 11087 11573 11626 5697 11812
angels$	14743 14744 14745 14746 14762 11176
anger$	14110 2589 5299
angina$	5946
angry$	2466 15671 5137 5419
animal$	11152
animals$	14026 14027 14028 14029 14048 14049 14050 14206 14209 14300 16116 11152 11153
ankle	5002
ankle$	10987
annoy$	12750
anonymous$	5607
anorak$	11466
anoraks$	11466
anorex	5726
anorexia$	11711
anorexic$	11711
anothe	4709
another$	5986 12318 7716 7724 13909 14076 14263 8449 14421 3479 16170 16197 10816 4877 11000 5419 5643
anpr	5623
anpr$	11608
answer$	12181 1667 13748 2848 2849 2850 8979 15468 15474 15488 15532 15533 15534 15535 15536 15537 15538 15579 15715 15897 15925 10135 10136 4160 4161 16047 16105 16108 16568 16605 11493
answerable$	71 72 73 74 75 1667
answered$	12536 12567 13671 2848 2849 2850 15589 15590 15591 15592 3887 15715 15755 15758 15759 15761 15762 15763 15764 15779 15780 16155
answers$	1667 2848 2849 2850 15532 15533 15534 15579 4160 4161
antagonise$	5119
antagonised$	5119
antagonises$	5119
antagonising$	5119
antagonist$	11189
antagonistic$	5876
antagonists$	11189
anti	16275 4507 10580 4610 16440 16448 4631 16462 10645 10717 10722 10723 4759 4760 10748 5743
anti$	6497 6503 13296 13298 2064 8222 14064 2465 14341 14342 14343 14344 14345 14346 14347 14348 14349 2566 8557 8575 8576 8577 8617 5326 5327
antibiotics$	10830
antici	4566
anticipated$	16501
antidepressant$	11728
antidepressants$	10830 11728
antifreeze$	11698
antips	5743
antipsychotic$	11728
antipsychotics$	11728
antisocial$	12327 12335 13296 13298 14056 14064 14341 14342 14343 14344 14345 14346 14347 14348 14349 8575 8576 8577 14449 16413 16478 5116 5251 5292 11278
anxiety$	5943
any	16360 10632 5606 11649
any$	12775 13014 7515 7863 13747 7952 8055 2803 2804 9144 9157 15131 15439 9607 9621 3638 3640 9807 9879 10070 10071 10241 4380 10372 16216 16298 10476 4512 16332 16375 16376 16378 16419 4629 16482 16485 10659 10686 16542 10742 16582 16585 16594 10766 16606 11489 11490 5640 11654
anybody$	277 278 279 12297 6871 6872 12824 12825 12826 12827 12828 12829 12830 12831 12832 12833 12834 12835 7334 13761 8055 14852 14853 14854 14855 14941 14942 14975 9736 9737 9739 9740 9778 9779 9780 9917 16337 10742
anyone$	277 278 279 12116 12297 6871 6872 12824 12825 12826 12827 12828 12829 12830 12831 12832 12833 12834 12835 7110 7333 13757 13761 8055 14067 14083 14292 14500 14852 14853 14854 14855 14883 14941 14942 15242 9736 9737 9739 9740 9778 9779 9780 9917 15754 16337 10742 11088
anything$	12090 6910 7003 7004 7137 7261 13455 13649 2853 14807 3098 14959 3178 9204 15051 15147 15378 15379 15466 15472 15478 15483 15492 15527 9736 9737 15587 3877 3878 3879 3880 3881 15836 15837 15838 15839 10008 4485 16317 11489 5554
anyway$	12023 12027 14824
apart	10762 10763
apart$	16595 16596
apathetic$	5876 5907
apathy$	5907
apnoea$	11693
apologise$	15715
apologised$	15589 15590 15591 15592 15715 15779 15780
apology$	4160 4161 16047
app$	586 6571 587 6572 588 6573 589 6574 590 6575 12409 12410 12411 10499
appalling$	11956 11957 11958 11959 14341 14342 14343 14344 14345 14346 14347 14348 14349 14439 4156 4157 4158 4159 4313 5298 5333 5560 5907
appallingly$	5255 5907
appeal$	8952 8953 8954
appear$	834 835 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2293 2322 2324 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2338 2340 2341 2342 2343 2344 2345 2346 2347 2349 2350 2456 2467 2471 2481 2542 2561 2570 2571 2572 2573 2574 2575 2776 2782 8767 2783 2784 2785 2786 2789 2790 2791 2792 2918 9042 9043 9044 3176 3289 3290 3307 3314 3315 3316 3317 3318 3319 3326 3421 3437 3493 3527 3528 3529 4061 4062 16610 4991 5035 5160 5162 5167 5214 5222 5241 5254 5293 5295 5303 5304 5364 5365 5477
appearance$	15272 15273 15319 15320 15321 15322 15323 15324 15325 15326 15327 15328 15329 15330 15431 11805
appearances$	11805
appeared$	3527 3528 3529 4061 4062 4991 5365 5477
appearing$	4061 4062 4991
appearred$	4061 4062
appearring$	4061 4062
appears$	834 835 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2293 2322 2324 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2338 2340 2341 2342 2343 2344 2345 2346 2347 2349 2350 2456 2467 2471 2481 2542 2561 2570 2571 2572 2573 2574 2575 2776 2782 8767 2783 2784 2785 2786 2789 2790 2791 2792 2918 3176 3289 3290 3307 3314 3315 3316 3317 3318 3319 3326 3421 3437 3493 3527 3528 3529 4061 4062 16610 4991 5035 5160 5162 5167 5214 5222 5241 5254 5293 5295 5303 5304 5364 5365 5477
append	10814
appendicitis$	5948
appendix$	16647
appeti	10820
appetite$	1184 1185 16653
appetites$	11380
apple$	11136
apples$	11136
applic	4722
application$	4669
applications$	4669
applied$	3950 3951 3952 4238 16513 10711
apply	4709 4722
apply$	14079 14080 14081 14082 3950 3951 3952 5662
appointment$	9623 3639 9625 3641 3642 15664 15665 15666 15705 15706 15707 16676 11736
appointments$	9623 3639 9625 3641 3642 15705 15706 15707 16676 11736
appreciate$	13748 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 7939 7940
appreh	10671
apprehend$	16504 5669
apprehending$	5669
approa	11669
approach$	1089 8857 8858 8859 8860 8861 15454 4042 11667
approached$	1089 13188 13189
approaches$	6295 6296 1089 14508 14509 14510 14511 15454 16048 16049
approaching$	1089
appropriate$	6152 14935 14936 14937 14938
appropriately$	12605
approval$	13874 13875 13876
apps$	586 6571 587 6572 588 6573 589 6574 590 6575 12409 12410 12411 10499
april$	12350
arab$	3501 9490 5445 11462
arcade$	12348 12349 4782
architect$	1076
architects$	846 1076
are	4431
are$	5990 6123 6128 361 362 543 6623 834 835 1990 1991 1992 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2293 2322 2324 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2338 2340 2341 2342 2343 2344 2345 2346 2347 2349 2350 2388 2456 8442 2467 2471 2481 2502 2508 8508 2542 2561 2570 2571 2572 2573 2574 2575 14455 2776 2782 8767 2783 2784 2785 2786 2789 2790 2791 2792 8779 2816 2911 2912 2913 2918 3176 3203 3289 3290 3307 3314 3315 3316 3317 3318 3319 3326 3421 3437 3459 3493 9505 15361 9552 3592 3628 9628 9849 3910 3911 10027 10145 4223 10254 4277 4278 16157 4390 10402 10460 10525 10534 10544 10563 4619 10668 16610 10914 4993 5035 5060 5160 5162 5167 5214 5222 5241 5254 5277 5293 5295 5303 5304 5364 5391 11405 11453 11454 5549 5576 11626 11651 5734
area	10725
area$	14066 14071 8608 10555 16558 10735 11103 11782
areas$	10735
ares$	16610
argue$	9695 15671
argued$	15671
argues$	15671
arguing$	15671
argume	10899
argument$	9718 15552 9720 11074
argumentative$	14415 14416 14417 14418 14419 11288 5874
arguments$	4907 16732 11074
aripiprazole$	5957
arm$	13266 13346 13347 13348 13349 13350 13351 13352 7523 15337 10362 16646
arms$	13318 13319 14994 14995 14996 14997 15337 16646
around	11590
around$	6162 12037 12231 12502 7046 7320 7479 14065 14094 14464 8639 8668 14503 3265 10182 16342 11023 11330 11486
arrangement$	12503 12528 6696 6697 7202 14924 11341
arrangements$	12503 12528 14924 11341 11744
arrest	16240 4454 4464 16393 4582 4672 16495 16496 16499 10671 16510 10690 4810 16727 16729 16745 16771 11679 5929
arrest$	12808 12809 13701 13702 15294 15295 10449 4576 16470 16486 16489 10657 4683 16504 4688 4696 4698 16518 16523 16534 16548 4757 16604 16613 16615 10795 16823 11646 5663 5669 11682 5824 5930 5978
arrested$	11867 6213 6214 6215 6216 6217 6218 6219 6220 236 237 238 12296 12635 13115 13116 16453 16461 16471 11639 11796 5978
arresting$	4757 5669
arrestped$	4688
arrests$	4597 16416 16470 16486 4683 4688 4698 16523 4757 16604 16823 11646 5978
arrive	16276
arrive$	13748
arrived$	16110 16111 16112 16113
arrogance$	5907
arrogant$	10270 5876 5907
arsey$	5868
arson	16426 16439 16447 16448 10991 10992 10995
arson$	16824 16825 16826 16828
arsonist$	11152 5866
arsonists$	11152 5866
art$	14575 5750
arthri	5947
as	4431 5606
as$	6527 6675 12546 6932 6953 971 972 6958 975 1196 1197 1198 1199 1337 1338 1339 1416 8130 8369 8470 2560 8616 8661 8718 8743 2811 8806 8826 8827 2896 2905 14827 3198 3199 9186 9272 9308 9309 9370 9538 4063 4064 10086 15944 4292 4295 10283 10453 16364 10567 10568 10573 16409 10639 5060 5159 5161 5277 11608
asb	16275 4507 4631 16462 10717 10723 4759 4760 10748
asb$	12327 13296 13298 14054 10492 10616 16550 16556 4739 10744 10745 16581 4806
asbo	10707 10708 5825
asbo$	16540 16541 10709 5140 11810
asbos$	16540 16541 10709
ascert	4648
asd	5941
ashamed$	15965 4149
asian$	3479 3501 9490 9497 9521 9522 9523 3539 5418 5419 5445 11462
aside$	7602 10181 10259
ask$	12095 6263 6264 12098 12099 329 330 331 332 333 334 808 1091 1092 1093 1094 1095 1096 7245 7250 1498 7753 3123 15645 15646 15647 15897 10412 11501
asked$	209 210 211 212 213 6298 329 330 331 332 333 334 12262 12263 6464 6465 6466 6467 6468 6469 6470 6471 808 12661 12886 12887 1091 1092 1093 1094 1095 1096 12924 12943 13188 13189 1498 7522 13419 1659 1688 1689 1690 1691 1692 1693 1694 13672 15541 15750 15755 15758 15759 15761 15762 15763 15764 15773 15774 15775 15935 16155 4415 10412 4552 10547 10898 10910
asking$	329 330 331 332 333 334 6791 807 808 1091 1092 1093 1094 1095 1096 1498 7521 1717 15467 15645 15646 15647 11501 11520
askked$	329 330 331 332 333 334 1091 1092 1093 1094 1095 1096
askking$	329 330 331 332 333 334 1091 1092 1093 1094 1095 1096
asks$	329 330 331 332 333 334 808 1091 1092 1093 1094 1095 1096 12943 1498 3123 15541
asleep$	4145 4146 4321
asperg	5941
aspirations$	14438 11321
aspiring$	5131
assaul	16426 16439 16448 16454 16466 16467 16468 4938 10928 16762 16771 10970 10972 10992 10995 5832
assault$	12295 12798 12860 7028 7254 7255 13089 1379 13206 13207 13701 13702 16387 16430 16761 16803 16805 16824 16825 16826 16828 11056 11111 11817
assaulted$	12980 10923 5011
assaults$	16387 16825 16826 11111 11817
assert	4768
assertive$	10753
assess	16637 16675 5000 11590 11688
assess$	8925 8926 8927 8928 3022 9008 9009 9010
assessed$	2185 2543 4431 4593 4620
assessing$	8925 8926 8927 8928 3022 9008 9009 9010
assessment$	16677 11641 11745
assessments$	11641 11745
assign	4395
assist	4421 4679 10798
assist$	40 4674 4681 4737 4796 16631
assistant$	10860 16694 16709
assisted$	16231 4674 4681 4796
assisting$	4674 4681 4796
assists$	4674 4681 4737 4796
associ	16215 16261 16263 16275 10510 4561 10589 16427 16444 11596 11673 11674
associate$	12217 12246 12248 12249 12250 12281 12531 12532 12533 12534 12535 13882 2125 5115 11101 11115
associated$	2059 2125 11115
associates$	11950 13882 2125 16243 16247 16343 16344 16346 16403 4586 5115 11101 11115 5644
associating$	12531 12532 12533 12534 12535 2125 4586 5115
association$	2062 2063 13882 9917 9922 9923 16126 10320 16193 16194 4586 16422 11101 11115 11137 5612
associations$	2062 2063 13882 16343 16344 10546 11101 11115 11137
assume$	1888 1928 1929 4621
assumed$	1888 1928 1929
assumes$	1888 1928 1929 4621
assuming$	1888 1928 1929
assurance$	2830 2831 2832 2833 2834 2835 2836
assured$	9384 11381 11397
asthma	5947
astonishing$	10217 16051
astray$	13967 13968 13969 13970
asylum	5810
asylum$	11795
at	10555 10892
at$	15 11866 12144 6820 12752 7145 7488 13656 13755 14065 8366 2538 14379 14489 14490 9253 15297 15300 3492 9842 3862 3869 3870 10123 10130 10263 16131 16342 10554 16503 10681 10752 16617 10805 10848 10866 10872 10874 10875 10923 10944 10945 10959 10976 11514 11716 11784 11807 11812
ate$	2388
athena$	16351
athletic$	5422 5897
atrocious$	5907
atrociously$	5255
attach	4819
attach$	1745
attaches$	1745
attachment$	10804 5700
attack	16762
attack$	12295 12798 7254 7255 13089 1379 10764 11056 11689 11709
attacked$	11867 12296 12635 12657 12980 7277 7278 13136 13137 13138 13150 13151
attacks$	10764 11689
attemp	11648
attempt$	6745 761 762 763 764 6750 766 767 13628 1811 7797 7798 7837 15454 9623 3639 9625 3641 3642 15786 15787 15900 15901 15902 15903 15904 15905 15906 10077 10078 10079 10080 10081 4160 4161 11091
attempted$	15875 15876 15877 15878
attempts$	15454 9623 3639 9625 3641 3642 4160 4161 16048 16049 11091
attend	16719 5749 5970
attend$	11953 12217 13748 7918 14332 14335 15437 15468 15474 15488 15522 15523 15532 15533 15534 15579 15715 15925 16108 10869 4991 11493 11494
attendance$	16081 16147 16701 16714 11090 11269 5969
attended$	12536 12544 15589 15590 15591 15592 3887 15715 16155 10869 4991
attender$	14038 11090 11162 11172
attenders$	14038 11090 11162 11172
attending$	15467 10869
attends$	15532 15533 15534 15579 15601 15602 15603 15604 16346 4991
attent	10603
attention$	11838 11898 11899 6295 6296 6299 12145 12146 12431 12432 12433 12434 12435 12436 12437 12438 12443 12446 12528 12631 6799 12667 6835 12671 12717 12732 12772 12874 12999 13032 13033 7279 13371 13428 13429 13828 13839 13840 8032 2048 2049 2050 2051 8037 13874 13875 13876 13903 8184 2567 2585 14425 14426 14429 14508 14509 14510 14511 14706 14707 15714 15753 15757 15758 15759 15761 15762 15763 15764 15900 15901 15902 15903 15904 15905 15906 4412 16436 4622 11052 5240 5309 11295 11296 5331 11605 5941
attentions$	12146
attitude$	11910 12191 873 6873 889 1214 1215 14271 14272 2532 2533 14431 2621 2830 2831 2832 2833 2834 2835 2836 8857 8858 8859 8860 8861 14711 15272 15273 4269 4270 4271 4272 11003 11192 11233 11235 5299 11318 11319 5337 11545
attitudes$	11910 2532 2533 8857 8858 8859 8860 8861 15272 15273 11003 11192 11318
attract$	11837 6005 310 311 6328 6329 813 814 6884 1187 1188 7199 7200 8593 5062 5071
attracted$	11837 6005 310 311 6328 6329 813 814 12707 1187 1188 7199 7200 2014 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2042 5062 5071
attracting$	11837 6005 310 311 6328 6329 813 814 1187 1188 7199 7200 8038 8039 8040 5062 5071
attractive$	5897
attractor$	11642
attractors$	11642
attracts$	11837 6005 310 311 6328 6329 813 814 12707 1187 1188 7199 7200 5062 5071
attractted$	11837 6005 310 311 6328 6329 813 814 1187 1188 7199 7200 5062 5071
attractting$	11837 6005 310 311 6328 6329 813 814 1187 1188 7199 7200 5062 5071
attrib	16451 4734
attributable$	16449
attributed$	4594 16449
auburn$	5466
august$	12350
aunt	10893 16728 16778 10948
aunt$	16726
auntie	16778
author	4709
author$	1076
authorised$	10547
authorities$	14451 14452 9917 9922 9923 16126 10320 16193 16194
authority$	14083 14327 14420 9917 9922 9923 16126 10320 16193 16194 10933 16767 11105 11222 11311 5587
authors$	846 1076
autism	5941
autism$	16691
autist	5941
autumn$	12350 12351
availa	4463
available$	11860 11025
average$	5422
averse$	2509 2510 2511 2512 2513
avoid$	13037 13038 13487 13495 13508 13509 13748 14098 14130 14530 14531 15284 9461 9462
avoidant$	14350 14351 5298 5876
avoided$	12294 6462 478 12536 12544 12558 12559 6769 7359 13193 13194 13195 13196 13197 13671 15743 11565
avoiding$	9461 9462
avoids$	14130
awaiti	4864
awaiting$	10849 5818
awarde	4395
aware	4516
aware$	239 240 241 242 243 244 245 246 247 248 249 250 251 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1711 8632 14466 14467 2967 2968 2969 14930 4559 10640
awareness$	7951 8871 14705 8969 2985 2986 8972 9392
away$	11972 12134 12135 6311 12184 12185 12238 12254 12257 12271 12310 12311 12392 12393 12398 6685 12528 12543 12552 12579 12585 12608 12609 12615 12715 6900 6902 12781 12782 12783 12784 12785 6978 7068 7134 7139 7140 12990 13081 13086 13097 7569 7570 7571 7572 7574 7602 13489 13491 13494 13579 13580 1769 13588 1771 13590 13591 1774 13621 13626 13629 13674 7922 2376 2607 14858 15248 15460 9680 15857 15858 15883 15884 10112 10113 10617 16521 10793 16734 10925
awful$	14439
awkward$	14415 14416 14417 14418 14419 16593 11288
b$	10949 16782 11817
babes$	14994 14995 14996 14997 15107
babies$	14631 14632 14633 14634 14635 14743 14744 14745 14746 14762 14764 14765 14766 14767 14768 14769 15108 11355
baby	16728 11726
baby$	15108 10823 10824 16741 4933 5471 5472
babysitter$	14780 14935 14936 14937 14938
babysitters$	14935 14936 14937 14938
babysitting$	14883 14900
back$	11927 11973 11974 6365 12223 12279 520 521 522 523 6543 6544 12386 12387 6676 6677 6678 6679 6685 12562 12564 12565 12566 12584 12714 12751 13024 13028 13076 13104 13128 7426 7428 1491 13371 7735 7736 7737 7738 7739 7740 7741 7742 13627 13632 7922 7923 14947 15039 9500 15459 3685 15511 10108 10184
backbone$	14240 14241 14242 14243 14244
backchat$	11235
backchatter$	11207
backchatters$	11207
backed$	1491
background$	14402 11279 11809
backgrounds$	14402 11279
backing$	1491
backked$	1491
backking$	1491
backs$	13128 1491 7923 10184
backstabber$	11207
backstabbers$	11207
backward$	16046 5868
bad$	6111 11956 11957 11958 11959 160 161 162 163 164 165 166 12161 12162 6358 6412 499 500 12332 958 7172 7174 7181 7182 7183 7184 7445 7448 13295 7468 7469 7470 13317 13552 13553 13554 13555 13556 13557 13558 13559 7805 13691 13871 13873 13877 13878 13879 2135 2136 2137 8123 8126 8214 14057 2299 2304 2305 2321 2361 2362 2363 2364 2365 2366 14195 14211 14261 2444 2445 2474 2475 2476 2479 14341 14342 14343 14344 14345 14346 14347 14348 14349 14350 14351 8568 14439 9280 9281 3514 15348 9517 9519 10022 4156 4157 4158 4159 16087 16088 16089 16090 4313 5020 5117 5134 5151 5152 5154 5229 11217 5234 5298 5307 5321 5333 5450 5560
badge$	13049
badly$	2568 3499 9896 4192 11287 5319 5446 11469
baffling$	1760 1763 1766 1767
bag$	13357 15364 15365 15373 10699
baggy$	15366 15367 5490
bags$	13357 9527 15364 15365 15373 10714 11470
bail$	8067 3415 10988 16821 5814 11800
bailed	5814
bailed$	11799
bait$	13379 5119 11208
baited$	5119
baiting$	11900 11901 11902 11903 11904 5119
baits$	5119
baitted$	5119
baitting$	5119
balaclava$	15405 11470 5902
balaclavas$	15405 15406 15407 15408 15410 11470 11639 5902
bald$	9511 5897
ball$	502 503 16066
ban$	7254 7255 13089
band$	12165 12494 12495 12496 2208 16213
bandana$	11470 5902
bandanas$	11470 5902
bandit$	5848
bandits$	5848
bands$	2208 16213
bane$	8546
banger$	11115
bangers$	11115
banging$	11115
bangladeshi$	3501 9492
bank$	756 13564 13565 13566 13567 16801
banked$	756
banking$	756
bankked$	756
bankking$	756
banks$	756
banned$	11894 10550 4968
bannin	4727 4728
banning$	10646 10654 4720 10712 10713
bare$	9589 10085 5439
barely$	2995 8980 2996 8981 2997 3085 9070 3086 3087 9546 4086 4823 4884 5370 5728
bargained$	13134 13135
barman$	12165
barred$	11894 383 384 385 386 10550
barrel$	14251 5429
barter$	625 626 914
bartered$	625 626 914
bartering$	625 626 914
barterred$	625 626 914
barterring$	625 626 914
barters$	625 626 914
base	10706
base$	16539
baseball$	5499
basic$	5530
basically$	2782 8767 2783 2784 2785 2786 2789 2790 2791 2792 5368
basis	4722
bask$	1056 1057
basked$	1056 1057
basket$	8316
basking$	1056 1057
baskked$	1056 1057
baskking$	1056 1057
basks$	1056 1057
bath	10955
bath$	16788
batted$	9627
batteries$	11698
battery$	11698
batting$	7072
battle$	5407
battles$	15232
bbrought$	10377
be$	6101 12209 12214 6396 6397 6398 12246 6449 6453 543 6668 6725 834 835 6824 6927 6981 6986 7043 12930 7142 7167 7239 13147 7633 7664 7893 1993 7997 13926 2109 8111 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 8194 2293 2322 2324 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2338 2340 2341 2342 2343 2344 2345 2346 2347 2349 2350 2456 2467 8453 2471 2481 8473 2542 2561 2570 2571 2572 2573 2574 2575 8582 8583 8748 8749 8750 2776 2782 8767 2783 2784 2785 2786 2789 2790 2791 2792 8877 2918 14911 14913 3131 3176 9223 3289 3290 3307 3314 3315 3316 3317 3318 3319 3326 9324 3421 3437 3493 9651 9654 15494 15495 15496 9678 9745 9755 3775 3776 3777 3778 9798 9967 10039 10132 10133 4277 4278 10460 10534 10535 10582 4619 16437 10605 16500 10668 10677 10678 10680 4744 10738 4777 10792 5035 5160 5162 5167 5214 5222 5241 5254 5293 5295 5303 5304 5364 5576
beanie$	11470
beanies$	11470
bear$	12289 928 929 930 13208 1917 2914 2915 2916 2917 10264 5578
beard$	9528 11434 11450 11452
bearded$	5897
beards$	9528 11434 11450 11452
beared$	928 929 930
bearing$	928 929 930 2830 2831 2832 2833 2834 2835 2836 14711
bearred$	928 929 930
bearring$	928 929 930
bears$	928 929 930 2914 2915 2916 2917 5578
beat	16745 16754 16762
beat$	4384 10370 10371 4388 10376 16214 10419 4441 4442 4447 4469 4473 4477 10464 10468 10469 10471 16305 16310 16311 16312 4499 10487 4504 10494 16333 10619 4651 10642 10682 16755
beaten	4938
beaten$	6036 10923
beating$	1379 13535 15040 11056
beats$	16755
bebrought$	10377
became$	834 835 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2293 2322 2324 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2338 2340 2341 2342 2343 2344 2345 2346 2347 2349 2350 2456 2467 2471 2481 8508 2542 2561 2570 2571 2572 2573 2574 2575 2776 2782 8767 2783 2784 2785 2786 2789 2790 2791 2792 2918 3176 3289 3290 3307 3314 3315 3316 3317 3318 3319 3326 3421 3437 3493 5035 5160 5162 5167 5214 5222 5241 5254 5277 5293 5295 5303 5304 5364 5739
because$	6001 351 373 375 6369 391 392 6693 6694 1098 1179 1180 1181 7209 4945 16771
becom	4431 5705
become$	834 835 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2293 2322 2324 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2338 2340 2341 2342 2343 2344 2345 2346 2347 2349 2350 2456 2467 2471 2481 8513 2542 2561 2570 2571 2572 2573 2574 2575 2776 2782 8767 2783 2784 2785 2786 2789 2790 2791 2792 2918 3176 3289 3290 3307 3314 3315 3316 3317 3318 3319 3326 3421 3437 3493 15495 5035 5160 5162 5167 5214 5222 5241 5254 5277 5293 5295 5303 5304 5364
becomes$	834 835 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2293 2322 2324 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2338 2340 2341 2342 2343 2344 2345 2346 2347 2349 2350 2456 2467 2471 2481 2542 2561 2570 2571 2572 2573 2574 2575 2776 2782 8767 2783 2784 2785 2786 2789 2790 2791 2792 2918 3176 3289 3290 3307 3314 3315 3316 3317 3318 3319 3326 3421 3437 3493 9719 5035 5160 5162 5167 5214 5222 5241 5254 5293 5295 5303 5304 5364
becoming$	8508 8514 5159
bed	4977 4982 5709
bed$	12319 12431 12432 12433 12434 12435 12436 12437 12438 12724 12725 13156 13157 7743 16776 10949 10950 10951 16798 10967 11694
bedbugs$	10962
bedroom$	10950 16791
bedrooms$	10714
beds$	12319 7743
bedtime$	14967 14968 14969 14989 14991
bedtimes$	14989 14991 15174
bedwetting$	11694
bee$	11156
been	10455 5002 5705
been$	6060 6125 6126 6176 6177 193 202 6209 6210 530 543 12542 12551 12553 12554 12555 6726 6738 769 6757 6758 834 835 7365 7366 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2293 2322 2324 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2338 2340 2341 2342 2343 2344 2345 2346 2347 2349 2350 2456 2467 2471 2481 2494 8504 8505 8506 8512 8518 2542 2561 2570 2571 2572 2573 2574 2575 2683 2776 2782 8767 2783 2784 2785 2786 2789 2790 2791 2792 2918 2999 3176 3265 3266 3289 3290 3307 3314 3315 3316 3317 3318 3319 3326 3421 3437 3493 9629 9630 9631 3910 3911 9912 15911 15912 10090 10091 15935 4193 4223 10220 10221 10222 10255 10256 10257 4277 4278 10321 10438 10460 10534 4619 10668 4842 4863 4865 10869 10873 4889 4971 10987 5035 5060 5160 5162 5167 5214 5222 5241 5254 5277 5281 5293 5295 5303 5304 5364 5576 5739 5752 5765 5767 5790 5792 5798 5811 5812 5817
beer$	16662
bees$	11156
befell$	11889
before$	12267 13029 13030 13031 13470 13473 13496 8737 14630 8875 9410 9411 16137 16166 16409 4779 10976
befriend$	12404 591 592 593
befriendded$	591 592 593
befriendding$	591 592 593
befriended$	591 592 593
befriending$	591 592 593
befriends$	591 592 593
beg$	994 995 996 997 999 1000 1001 1002 5073
began$	11978 543 13188 13189
beggar$	11213
beggars$	11126 11213 5585
begged$	994 995 996 997 999 1000 1001 1002 5073
begging$	994 995 996 997 999 1000 1001 1002 5073
begin	4714
begin$	11978
begins$	11978
begs$	994 995 996 997 999 1000 1001 1002 5073
begun	5749
behav$	12536
behave$	12214 12217 12322 12531 12532 12533 12534 12535 6772 788 789 12617 12618 947 948 13042 13043 2230 2264 2733 2734 2735 2736 2737 2738 2769 2770 2771 2772 2773 9361 3471 3472 3473 3474 15468 15474 15488 15579 5302 5365 11493
behaved$	12531 12532 12533 12534 12535 12536 12544 12600 12601 6772 788 789 6775 6776 12610 12611 12617 12618 13042 13043 13671 2230 8553 2733 2734 2735 2736 2737 2738 2769 2770 2771 2772 2773 3471 3472 3473 3474 15589 15590 15591 15592 11240 5302 11304 5365
behaves$	947 948 13042 13043 2230 2733 2734 2735 2736 2737 2738 2769 2770 2771 2772 2773 3471 3472 3473 3474 15579 15601 15602 15603 15604 5302 5365
behavi	16543 4727 16727
behaving$	12536 2230 2733 2734 2735 2736 2737 2738 2769 2770 2771 2772 2773 3471 3472 3473 3474 5302 5365
behavior$	11910 2523 2524 2525 2526 2527 2528 2529 2530 2531 11003
behaviors$	11910 11003
behaviour$	3 4 5 6 7 8 9 5997 11831 11832 6004 20 11897 11910 11997 6172 343 344 12166 12167 12168 12169 12170 12171 12172 12173 12191 12201 12202 12203 12204 12586 12587 12588 12589 873 12702 6873 889 12915 12916 12917 12918 12919 12920 1214 1215 13125 7766 1782 1783 13701 13702 13703 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 13717 13785 13786 13787 13788 13928 13978 2523 2524 2525 2526 2527 2528 2529 2530 2531 14403 14404 14405 14406 14408 14409 14410 14711 15272 15273 15630 16306 10492 10595 16445 10616 10646 10654 10655 10703 10707 10708 10712 16550 16555 16556 4739 10744 10745 16581 16719 10887 10983 11003 11004 11115 11141 11142 11192 11283 5299 5761 5762 11809
behavioural$	5299
behaviours$	11897 11910 14403 14404 14405 14406 14408 14409 14410 11003 11004 11192 11283
behavs$	12536
behavved$	12536
behavving$	12536
behind	16263 10572 16411 16438 10606 4630 10634 10635
behind$	13452 13952 14670 14671 14672 15176 15178 15181 9433 15595 15597 10236 16277 16405 10615 4898 11362 11761
being	5705
being$	11886 6176 6177 12032 6445 6463 530 6633 834 835 7142 12997 7235 1292 1293 13327 7667 7669 7670 7671 7672 1993 7994 7997 8077 8079 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 8252 2293 2322 2324 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2338 2340 2341 2342 2343 2344 2345 2346 2347 2349 2350 8412 2456 2467 2471 2481 8495 2542 2561 2570 2571 2572 2573 2574 2575 8644 2776 2782 8767 2783 2784 2785 2786 2789 2790 2791 2792 8800 8876 8883 2918 3176 9193 3289 3290 3307 3314 3315 3316 3317 3318 3319 3326 9337 9351 9352 9353 9355 3421 3437 3493 3910 3911 15913 4193 4223 10219 10460 10680 16642 4866 5035 5160 5162 5167 5214 5222 5241 5254 5277 5293 5295 5303 5304 5364 5765 5767 5790 5811 5812 5817
belief$	11540 11570
believe$	12157 12158 12159 12160 1235 1236 1237 1238 1239 1240 1241 13242 13243 13244 13245 13360 13365 2261 2269 2447 15159 15160 15925 16108 4621
believed$	1235 1236 1237 1238 1239 1240 1241 8096 8097 13931 13932 13933 2261 2269 2447 15631 15632 15633 15634 15635 4409 4593 4620 4625 4649
believes$	1235 1236 1237 1238 1239 1240 1241 2261 2269 2447 4621
believing$	1235 1236 1237 1238 1239 1240 1241 2261 2269 2447
belift	10377
bellicose$	5868
belligerent$	5874
bells$	13436
belong	4431
belongs$	16094 11559
below$	4898 11769
bench$	4698 16590 4992
benefit$	13748 4412 16231 4674
benefited$	4674
benefiting$	4674
benefits$	4674 4725
bent$	1255 1256 1257 1258 4378
bepicked$	10377
beraid	10377
bereaved$	4910 5973
bereavement$	16760 5973
besear	10377
besieged$	2129 2130
besotted$	651 652 653 654 655 656 657
bespectacled$	5897
bespok	4886
best$	2765 2964 2965 2966
bet$	3775 9760 3776 9761 3777 9762 3778 9763 3779 3780
beta$	10832
betray$	5564
betrayed$	5561 5564
betraying$	5564
betrays$	5564
better$	6111 6152 12325 12605 12741 7033 7034 7035 13392 13393 13493 13498 13593 13594 7770 13604 13605 13677 15138 15736 4560
betwee	16345
between$	8787 11787
bevisi	10377
bewitch$	1052 1053 1054 1055 5075
bewitched$	1052 1053 1054 1055 5075
bewitches$	1052 1053 1054 1055 5075
bewitching$	1052 1053 1054 1055 5075
beyond$	14087 14088 14089 2306 2398 2399 2569 2576 2726 9126 3171 3172 3173 3208 3352 3742 5192 5193 5213 5233 5332 5398 5518 5555
bid	4722
bid$	4669
bids$	4669
bifida$	11705
big$	6072 13862 8322 8331 8402 8405 8406 2856 2857 2858 2859 9229 9340 9341 9342 3450 3462 3497 5258 5422 5430 5447 5466
bigger$	3391
biggest$	2320 3521 5221 5470 5646
bighead$	11207
bigheads$	11207
bigmouth$	11207
bigmouths$	11207
bike	16332 10765
bike$	16598
bimbo$	11207
bimbos$	11207
biological$	5340
biopsies$	5945
biopsy$	16682 5945
bipola	10913 5944
bipolar$	16746
birth	10447
birth$	14448 5340 11725
birthmark$	5898
birthmarks$	5898
bit$	6459 6954 6959 1356 1366 1428 1468 14623 14624 15212
bitch$	11199
bitches$	11199
bitchy$	5876
bite$	1428 1468
bited$	1428 1468
bites$	1428 1468
biting$	1428 1468
bitten$	1428 1468 11393
bitterly$	4192
black$	3479 3501 9490 3514 15338 9521 9522 9523 3539 3542 15397 15398 15399 15410 5418 5419 5442 5443 5450 5466 11470 5490 11639
blackheads$	11463
blackmail$	11886 11056
blacko	5949
bladder$	16647
blade	16827
blade$	8028 8029 8030 10975 16824
bladed$	16824
blades$	8028 8029 8030
blam$	4351 4352
blame$	387 388 389 390 12641 12642 12643 12644 12645 12646 12647 12648 12649 12650 12651 12652 6821 6822 12677 12678 12679 12680 12695 12696 12697 12698 885 886 887 6893 6894 12746 12747 12748 12777 12778 12779 12780 12786 12787 12788 12789 6966 982 6968 12802 12863 13013 13160 13161 13162 7330 7331 7332 1348 1349 1836 13654 1837 7898 7899 7900 7901 7902 13746 7914 15950 16095 16097 16098 10266 16100 16105 16106 10301 4359 4360 4361 4362 11057 5574 5575 11563
blamed$	12657 885 886 887 13168 13169 13170 13171 13172 1836 1837 4351 4352 4359 4360 4361 4362 5007
blameless$	6966 982 6968 11054
blames$	885 886 887 1836 1837 10266 16100 4359 4360 4361 4362
blameworthy$	5907
blaming$	885 886 887 1836 1837 15861 15862 15950 4351 4352 4359 4360 4361 4362 16186 16187 16188 16189
blammed$	4351 4352
blamming$	4351 4352
blams$	4351 4352
blank$	15436 9622
blanket$	3647
blatant$	2249 2250 2252
blazers$	9590
bleach$	5443 11698
bleached$	5443 5466 11453
bleeder$	11126
bleeders$	11126
blifte	10377
blight$	2379 8546 5203
blighted$	2129 2130 2253
blighter$	11126
blighters$	11126
blind$	7598 1614 1615 1616 10190 11055 11565 5594 11720 11721
blindly$	13287
bling$	13860
blinkered$	5907
block$	13578 14227 14501 15083
blocked$	6476 13587 13671
blockers$	16665
blond$	9511 5443 5466 5897
blonde$	9511 5443 5465 5466 5897
blood$	14225 11219 11716 5754 5947
bloody$	5543
blot$	2131 2379 11207
blow$	13218 15040
blown$	9386
blue$	7644 15338 5444 5466 11470
board$	9917 9922 9923 16126 10320 16193 16194 10431 16386 16607 11606
boards$	11606
boast$	5121
boasted$	5121
boasting$	5121
boasts$	5121
boastted$	5121
boastting$	5121
boat$	14133 8301
boats$	14133 8301
bodge$	5910
bodged$	5910
bodges$	5910
bodging$	5910
bodies$	12163 12164 12430 12574 6744 12732 13563 2899 2900 2901 2902 2903 14960 15256 15257 15258 15259 15272 15273
bodily$	10991
body$	12430 6744 6947 2830 2831 2832 2833 2834 2835 2836 14668 2899 2900 2901 2902 2903 15121 15122 15123 15124 15256 15257 15258 15259 10520 4537 5454
boisterous$	5876
bolshy$	5878
bomb$	11159 11160
bomber$	9530 11470
bombers$	11470
bombs$	11159 11160
bone$	14122 5323
boned$	11415
book$	13463 14162 16519
books$	14162
boorish$	5870 5878
boost	4803
boots$	15016 15018 15019 15020 11470
boozer$	11207
boozers$	11207
bore$	2914 2915 2916 2917
born$	9273 4817 16656 5362 5721 5736
borough$	16598 16777 11782
borstal$	15623
boss$	12124 15164
bosses$	15164 11602
bossy$	5876
botch$	5910
botched$	5910
botches$	5910
botching$	5910
both$	6941 7455 5060 5159 11513 5640
bother$	12627 12734 12735 12736 12737 12738 13830 15041 15042 9210 15542 15543 15544 15545 15672 15808 15879 15897 11095 11518 11519
bothered$	12536 12544 13466 13467 13468 9216 15734 15745 15750 15755 15758 15759 15761 15762 15763 15764 15773 15774 15775 15776 15777 15778 9948 15800 15801 15802 15803 15808 9981 15880 15935 10252 16155 4345 11518 11519
bothering$	11518 11520
botherred$	11518
botherring$	11518
bothers$	8923 14757 9191 9192 11518
bottle$	10829
bottles$	10829
bottom$	2430 2433 5778
bottoms$	15403 3591 15419 5501
bought$	1520 1521 1524 1525 1526 1527 13502 8022 11099
bounce$	9114 3216 9202 9203 9206
bounced$	3216 9202 9203 9206
bouncer$	12165 12494 12495 12496
bouncers$	12165 12494 12495 12496 14470 14471 14472 14473
bounces$	3216 9202 9203 9206
bouncing$	3216 9202 9203
bound$	526 3677 3678 3679 3805 9790 3806 9791 3807 9792 3808 9793 3809 9794 3810 9795
boundaries$	14107 14108 14967 14968 14969 14989 14991 15174 11105
box$	1491 10955 5465 11524 5540
boxed$	1491
boxes$	1491
boxing$	1491
boy	10372 16298 10476 16332 16375 16376 16378 16419 4629 16465 16482 16485 10686 16542 16582 16594 10766 16606 10912 10996 11654
boy$	363 393 431 12479 891 912 6897 1284 1285 1287 2113 13972 13973 2290 14135 14218 14247 14248 14249 14250 14353 14381 14382 14383 14384 14385 14386 14397 2590 14557 2919 2920 15110 9425 3455 3549 3596 3597 9685 9776 9777 10403 10969 16829 5122 11119 11125 11136 11148 5164 11165 11205 11211 5240 11277 5301 11432 11455
boyfri	16727
boyfriend$	11977 6432 448 12384 12451 634 635 636 637 638 12487 12488 671 672 673 674 675 12944 12945 12946 12947 12948 12949 12950 12951 12952 12955 13005 13006 7685 4913 16733 16741 16748 10921 11035 11036 5052 5053 11064
boyfriends$	11977 6432 448 12451 634 635 636 637 638 12487 12488 671 672 673 674 675 12944 12945 12946 12947 12948 12949 12950 12951 12952 12955 13005 13006 11035 11036 5052 5053 11064
boys	10387 10395 16363 10531 4549 4550 10577 4615 10626 4653 16543 10755 16588 4807 16628 5648
boys$	11923 12101 12122 12127 12130 12151 363 12206 6377 393 12243 431 6434 6435 6436 12321 6489 6491 6493 12352 12384 12419 12423 6711 6712 6717 6718 6728 6768 6781 6785 891 912 6897 12871 12876 12877 12878 12879 12880 12881 7064 7104 7105 13005 13006 13026 1284 1285 1287 7322 13191 13248 13251 13253 7643 7654 7655 7717 7725 13577 1787 7811 7972 13836 13850 13867 13885 8054 13894 13904 13905 13906 13907 8090 2106 2107 2108 2113 13945 13947 13957 13960 13972 13973 14053 2289 2290 14135 2357 2358 2359 2360 14218 14247 14248 14249 14250 14284 14295 14353 14356 14381 14382 14383 14384 14385 14386 14397 2590 14413 14470 14471 14472 14473 14557 2794 8841 8842 8843 8844 2885 2919 2920 14762 14772 14785 14818 15025 15110 9423 3455 15339 3549 3596 3597 15434 15546 15547 15548 15549 15550 9724 9725 9726 9741 9750 9756 15600 9768 15610 9834 15723 15885 10093 10094 10095 10096 10097 10098 10155 16003 16022 16030 16031 16032 16033 16034 16035 16036 16037 10345 16410 10600 4624 4626 4638 16457 16459 10638 4690 16574 11012 11119 11125 11136 11148 11165 11195 11205 11211 11228 11277 5301 11432 11549 11557
bpicked$	10377
braces$	11452 11463
brag$	5121
braged$	5121
bragged$	5121
bragging$	5121
braging$	5121
brags$	5121
braid	10377
braid$	11450 11452
braide	10377
braided$	5466 11453
braids$	15400 11450 11452
brain$	13444 13445 13446 13447 13448 13449 13450 13451 7619 7620 7621 5949
brainless$	5868
brains$	13444 13445 13446 13447 13448 13449 13450 13451 7619 7620 7621 8119 2480
brand$	15362 11485
branded$	15366 15367 5490
brands$	15362 11470 11485
brash$	5878
brassy$	5868
brat$	5848
brats$	5848
bratty$	5868
bravado$	13125 7864 1880 7866 13861
brawler$	11207
brawlers$	11207
brawn$	8119
brazen$	5878
breach	16275 5815
breach$	4378 16514 5003
breached$	4378 5003 5815
breaches$	4378 5003
breaching$	4378
break	16727 10899 16742
break$	12217 7661 2082 2083 14128 8612 15496 15671 16207 16567 16568 5120
breakdown$	16086 16640 11327 11771 11782 11784
breakdowns$	11327
breakfast$	16782 16796
breaking$	11900 11901 11902 11903 11904 13224 2082 2083 15671 4257 4787 5120 5571
breaks$	2082 2083 15671 4257 5120 5571
breakup$	16732
breath$	15352
breeding$	11219
bribed$	11097
bridge$	14101 14102
bridges$	14101 14102
brief	4501
brief$	4398 4419 10486
briefed$	4552 10547
briefi	11590
briefing$	4419 10486 5621 11607
briefs$	4419 10486
bright$	14189 14190 14191 5466
brightest$	14185
brilliantly$	9035 9036 9037 9038
bring	4679
bring$	11837 6005 11855 6328 6329 801 802 803 804 805 892 1044 1206 1207 1208 1209 1210 7199 7200 1269 1270 1271 2443 2461 2462 2463 2464 2988 10653 4691 4701 4732 5668
bringed$	1206 1207 1208 1209 1210 7199 7200 1269 1270 1271 2461 2462 2463 2464
bringged$	1206 1207 1208 1209 1210 7199 7200 1269 1270 1271 2461 2462 2463 2464
bringging$	1206 1207 1208 1209 1210 7199 7200 1269 1270 1271 2461 2462 2463 2464
bringing$	801 802 803 804 805 892 1044 1206 1207 1208 1209 1210 7199 7200 1269 1270 1271 2443 2461 2462 2463 2464 2988 4691 4701 4732 5668
brings$	11837 6005 6328 6329 801 802 803 804 805 12707 892 1044 1206 1207 1208 1209 1210 7199 7200 1269 1270 1271 2443 2461 2462 2463 2464 2988 4691 4701 5668
broad$	5422 5428
broke	16754
broke$	2082 2083 8611 4257 4378 5120 5571 11782
broken$	8568 8569 8613 4257 4652 10762 5292 11280 5571 11782
bronchitis$	5948
brothe	10893 16728 10896 4927 16756 16772 16778
brother$	12347 7718 7726 4903 4904 16726 10894 4913 10922 10929 16786 11325
brothers$	12347 7718 7726 14448 11325
brough	10667
brought$	11830 11837 6005 11855 801 802 803 804 805 12707 12708 12709 892 12776 1044 12896 12897 1206 1207 1208 1209 1210 7199 7200 1269 1270 1271 1734 1735 1736 1737 1738 1739 1740 1741 2443 2461 2462 2463 2464 2988 10377 4582 16500 10675 4691 16511 10762 10763
brown$	3514 15338 5442 5443 5444 5450 5466
browsing$	10462 4478
bruise$	5952
bruised$	5952
bruiser$	11207
bruisers$	11207
bruises$	5952
bruising$	5952
brunette$	9511 5897
brush$	1617 4253 4274
brushed$	1617 4196 4253 4274
brushes$	1617 4253 4274
brushing$	1617 4253 4274
bsearc	10377
buck$	12933 9518 16064 5568
budding$	8278
budget$	10304 16149 16158 16159
budgets$	16081 10304
bugs$	10962
build	4385 16240 4673 4679 5606 5647
build$	2795 2796 3387 3388 3389 15305 15306 15307 9528 4443 4627 11407
builded$	4443
builder$	12165 12494 12495 12496
builders$	12165 12494 12495 12496
buildi	10421 4679
building$	16149 16254 4443 4627
builds$	15305 15306 15307 4443 4627 11407
built$	3392 3393 9474 16288 10613 5423 11409
bulimi	5726
bulimia$	11711
bulimic$	11711
bulk$	4633 10644
bulky$	5422
bullet$	9188
bulletproof$	14087 14088 14089 11376
bullied$	11864
bullies$	13963 13964 13965 14026 14027 14028 14029 14136 14137 14171 14290 14300 11144 11145 11152 11153 11207 11534
bully$	13963 13964 13965 14027 14028 14029 14128 14136 14137 14171 11144 11145 11152 11153 11207
bullying$	11900 11901 11902 11903 11904 14054 14116 14117 14449 16186 16187 16188 16189 11056
bump$	10823
bunch$	13891 13960 2210 2290 14218 14247 14248 14249 14250 14353 14381 14382 14383 14384 14385 14386 14397 2636 2944 2945 15615 11136 11220 11228 11277 11330
bungle$	5910
bungled$	5910
bungles$	5910
bungling$	5910
bunk$	5033
bunked$	5033
bunking$	5033
bunks$	5033
burden$	8208 4746 11207
burdens$	11207
bureau$	16221 16223
burgla	16207 16215 16225 16269 16411 16426 4610 16435 16439 16447 16448 16454 16462 16466 16467 16468 10722 10972 10991 10992 10995 5832
burglar$	14027 14028 14029 14111 14112 14113 14114 14115 16405 11152 11153
burglaries$	16387 16412 10595 16555 4790 16825 16826 16828 11645 11652 11817
burglars$	14027 14028 14029 14111 14112 14113 14114 14115 11152 11153
burglary$	4414 16387 16388 10595 16430 16805 16824 16825 16826 16828 5640 5650 11817
burgle	5984
buried$	4037 4038 4249
burly$	5422 5897
burn$	2283 2284 2315 2316 16755
burned	4938
burned$	13123 13136 13137 13138 13150 13151 2283 2284 2315 2316 16755 10923
burning$	2283 2284 2315 2316
burnned$	2283 2284 2315 2316
burnning$	2283 2284 2315 2316
burns$	2283 2284 2315 2316 16755
burnt$	13122 13136 13137 13138 13150 13151 2283 2284
bury$	4037 4038 4249
burying$	4037 4038 4249
bus$	12348 12349 14196
busine	10488 10721 11673
business$	12370 12371 13146 7314 13149 8937 8938 8939 8941 14775 15121 15122 15123 15124 15226
businesses$	16219 16300 16321 16554 16583
businessman$	5888
businessmen$	5888
businesswomen$	5888
busy$	16102 10270
but$	6190 768 6867 6868 13399 8422 8767 2783 2784 2785 2786 2789 2790 2791 2792 8782 8783 8784 8785 8822 8838 8862 9083 9163 9338 3354 15670 10229 11539
button$	13225 13226 13227 13228 13229
buttons$	13225 13226 13227 13228 13229
buvidal$	5957
buy	10566
buy$	12100 6987 1520 1521 1524 1525 1526 1527
buying$	6987 1520 1521 1524 1525 1526 1527
buys$	1520 1521 1524 1525 1526 1527
buzz$	6065 81 6069 12291 12292 12293 12836 12837 12838 12895 13828 13854 5457
bvisit	10377
by	10783 5683 5690
by$	12037 12121 6636 6637 6641 7143 7999 8000 8021 13896 14340 8580 8707 8993 15049 9329 3345 9408 15465 15728 15940 10109 10110 10111 16009 16012 16013 16014 16015 10360 10411 4489 4545 4577 16428 10597 10637 16481 10841 16686 10864 5023 11514 11546 11604 11776 11778
c$	11817
cahms	5961
caked$	3523
calculated$	6109 125
calculating$	5876
call	4509
call$	6748 1042 1043 1148 13077 13082 7269 7270 1286 7272 1288 1289 1290 7373 7374 7836 13670 9153 3169 15705 15706 15707 15897 16046 16048 16049 4420 10462 4478 11557
called$	6464 6465 6466 6467 6468 6469 6470 6471 12859 1042 1043 13671 15935 16155 10458
caller$	11128 11162
callers$	11128 11162
callin	16251
calling$	1042 1043 8880 4420 10434
callous$	5876 5907
callousness$	5907
callout$	11774
callouts$	11774
calls	4554
calls$	15705 15706 15707 16048 16049 16092 16093 4420 16263 10440 16373 4731 10717 11557 11558
came$	380 12600 12601 6775 6776 12610 12611 867 13039 1312 1334 13485 2729 2732 3579 3588 16155 4582 4618 4852 5057 5087
camera	10520 10536
camera$	16347 16353 10521 16355 4545 16369 4557
cameras$	16347 16353 10521 16355 4545 16369 4557
camhs	10838 5961
camhs$	9925 16671
camouflage$	11470
campaign$	5694
can	4457
can$	6124 280 816 817 818 923 924 927 964 12936 7281 1321 1323 1324 1342 1343 7335 7336 7337 7338 7339 1555 1557 1560 1588 1593 1594 1595 1596 1597 1650 1697 1839 1843 8509 2597 2664 2667 2668 2670 2678 2763 2940 2970 2994 3006 3009 3043 3049 3096 3129 3222 15149 3339 3408 3409 3410 15250 9436 3467 15293 9743 3781 3814 3817 9822 3984 4282 4450 10470 4545 4573 4676 10667 4692 4776 10829 4900 5513 5697
canada$	5491
cancer	10913 5947
cancer$	2381 16721 16746 11207
candidates$	10701
candle$	13312
cannab	16827 10998
cannabis$	34 6076 12431 12432 12433 12434 12435 12436 12437 12438 12443 12815 12820 8190 16361 10834 16668 16670 10975 16831 11013 5748
cannon$	11161
cannons$	11161
cannot	4834 4900
cannot$	916 963 12934 1553 1558 1648 1695 1838 1846 1847 1848 1944 2001 3706 3717 9709 15557 15558 15559 15560 3813 3982 4054 10885 5088
canny$	9128 9129 9130 3466
cans$	10829
cap$	3570 15389 15390 15391 15400 15405 9581 9582 3598 3599 11470 5489 11475 11484
capab	10608
capabi	16602
capability$	5926
capable$	2273 2943 2972 8966 8989 8990 3011 3024 3027 3028 9014 3030 3031 3042 3396 3427 3428 3429 3430 3431 9803
capaci	16602
capacity$	2937
capital$	14126
caps$	3570 15389 15390 15391 15392 15393 15400 15405 15406 15407 15408 9581 9582 3598 3599 11470 5489 11475 11484
capsules$	10830
captivate$	1052 1053 1054 1055 5075
captivated$	1052 1053 1054 1055 5075
captivates$	1052 1053 1054 1055 5075
captivating$	1052 1053 1054 1055 5075
captur	10421 5647
capture$	15294 15295 16254
captured$	10524
car	10765 11789
car$	12375 12376 12377 12378 12492 12493 12812 13022 13403 13888 13889 13890 16598 16785 5632
caravan$	16775
card$	10462 4478 16688
care	4950
care$	6078 6079 6080 6081 6082 1036 7023 7642 1658 13677 13685 13686 13687 13688 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 7939 7940 8271 8610 8651 8955 8956 8957 8960 8961 8963 8964 8967 8978 14859 9033 14880 14881 14882 14883 14900 14906 14907 14908 14909 14910 14964 14965 14966 9691 9692 9693 15542 15543 15544 15545 15561 15562 15563 15720 9926 15760 15808 9976 15879 15900 15901 15902 15903 15904 15905 15906 15907 10077 10078 10079 10080 10081 16122 16123 16124 16125 10313 4329 4330 4331 16671 16678 16690 16722 16753 16766 10935 16793 5341 11518 11519 11566 5756 11779 11780 5796 5975
cared$	15734 15750 15755 15758 15759 15761 15762 15763 15764 15773 15774 15775 15803 15808 4329 4330 4331 11518 11519
career	16444
career$	6511 11141 11142 5168 5645
careful$	11839 6011 6012 6013 6014 14867
carefully$	12605
careless$	101 102 104 105 6358 913 1021 1308 1778 1871 1872 15849 15850 5099 5102 5869 5907
carelessly$	5907
carelessness$	5997 11831 11832 12192 12193 12194 12195 12196 12197 12586 12587 12588 12589 12669 6837 6875 6876 6896 12730 12915 12916 12917 12918 12919 12920 13125 7769 7864 1880 7866 5907
carer	4925 16756 5801
carer$	8561 8562 16724 16726 16766 4954 4956 4957 11779 11786
carers$	12901 2274 2275 8561 8562 9017 16766 11194 11779
cares$	15561 15562 15563 4329 4330 4331 4954
caribbean$	3501
caring$	8383 4954 11503
carpet$	16071
carrie	16263 4524
carried$	6180 12031 12049 12067 12567 875 876 12848 12850 7185 7187 7189 2043 2044 2045 3546 3547 15875 15876 15877 15878 16525 5058 11044 5482
carries$	12048 12066 708 709 875 876 7185 7187 7189 2043 2044 2045 2232 2733 2734 2735 2736 2737 2738 2769 2770 2771 2772 2775 3250 3251 3252 3471 3472 3473 3474 3546 3547 9836 16289 16417 10587 5058 11044 5482 5578
carry	4524
carry$	11924 11940 6179 12047 12065 6382 12217 12246 12248 12249 12250 6426 6427 6428 708 709 12531 12532 12533 12534 12535 875 876 6981 6982 12909 12910 12911 12912 12913 12914 12929 7185 7187 7189 13023 13102 13360 13365 13794 13796 13802 13804 2043 2044 2045 13915 13916 2231 2733 2734 2735 2736 2737 2738 2769 2770 2771 2772 2774 3250 3251 3252 3471 3472 3473 3474 3546 3547 15496 9835 4714 5058 11044 5482 5578
carryi	16263 10572 16438 10970 10994
carrying$	12032 12276 12531 12532 12533 12534 12535 6982 13297 13327 2043 2044 2045 8081 3546 3547 16199 16277 16405 16417 4630 10634 10635 16803 10991 5058 5482
cars$	12492 12493 12812 13888 13889 13890
case$	14016 14148 14149 14285 14352 10317 16266 10493 4628 4662 4669 10658 16497 16817 11167 11169 11281 11282 5638 11805 11811
cases$	14016 14148 14149 14285 14352 16266 11167 11169 11281 11805
cash	4715
cash$	270 271 272 273 274 275 276 12125 12126 6303 6304 6305 6306 6307 6309 6310 12291 12292 12293 6539 12431 12432 12433 12434 12435 12436 12437 12438 12443 12446 12530 12836 12837 12838 12925 12926 12927 12928 12933 13018 13357 13360 13365 13368 13369 13370 13371 13832 13833 13860 8031 13887 10700 10975 5275
cast$	11923 1242 1243 2116 9741 9750 9756 15610
casts$	2116
casual$	1021 16041
casually$	3499 5446 11469
casualty$	16680 16681
catalogue$	3907
catcalls$	12145
catch	16240 16354 16499 10671 11679
catch$	6884 4461 16356 16366 4685 16504 16505 16613
catches$	4685
catching$	4685
category$	8522 4945
catheter$	5954
catty$	5876
catwalk$	15427
caught	16510 16511
caught$	11864 11867 543 13041 13115 13116 13136 13137 13138 13150 13151 14085 14086 14963 16461 5009 5281 5831
cause$	11830 11855 855 991 1076 13069 14015 2247 2248 14128 9153 3169 15495 4644 16488 4738 4745 11166 5208 5211
caused$	11830 11855 855 12707 12708 12709 991 12896 12897 2247 2248 5208 5211
causer$	14138 11131
causers$	14138 11131
causes$	855 12707 991 14015 2247 2248 16488 11166 5208 5211
causin	10606 4630
causing$	11900 11901 11902 11903 11904 855 991 7156 14061 2247 2248 15671 10615 5208 5211
cautio	10972 11797
caution$	6052 16805 16823 11810
cautioned$	16453 5814
cautions$	16823
cautious$	11841 16041
cavalier$	1021 5907
cbo	10707 10708 5825
cbo$	16540 16541 10709 11810
cbos$	16540 16541 10709
cbt$	11734
cce$	12327 13296 13298
cctv	10520 10536 4642 10627
cctv$	10404 10405 10406 4422 4423 16250 4437 4481 10494 16353 10521 4538 4548 16369 4557 5623 11616
cease$	1769 1771 1774 2891 2892
ceased$	2891 2892
ceases$	2891 2892 16561
ceasing$	2891 2892
cell$	15624 16221 16223 16307 5623
cells	10986
cells$	14121 16819
central$	16278
centre$	13503 14066 16554 16558 4782 16623 16626 11810
cerebral$	5947
certain$	3677 3678 3679 3739 9760 9761 9762 9763 3779 3780
certainly$	3864 3872 9857 3873 3874 11510
certainty$	3740
chain$	16274 11470 11596 5638
chains$	16274 11470
challe	16380 10688
challenge$	15671 16521 4792
challenged$	15671 16461
challenges$	15671 4792
challenging$	8126 14341 14342 14343 14344 14345 14346 14347 14348 14349 14415 14416 14417 14418 14419 2602 2603 2604 2605 2606 15671 5292 5296 5298 11288 5876
chance$	6136 6137 6138 154 12073 12074 12075 12076 12077 12078 6300 316 317 12733 13064 13065 13066 1448 7524 7525 7526 13516 13517 13518 13519 13520 13521 13754 13755 9714 9732 9828 3844 4234 4235 4236 4237 16072 16073 4705 4735 11091 11554
chanced$	1448
chancer$	11207
chancers$	11207
chances$	6136 6137 6138 154 12039 12071 12072 12073 12074 12075 12076 12077 12078 6300 316 317 12733 13064 13065 13066 1448 13754 13755 4234 4235 4236 4237 16072 16073 11091 11554
chancing$	1448
change$	11969 446 12322 6614 12448 12759 1040 13487 13727 13728 13729 13730 14327 14335 15437 15468 15474 15488 15522 15523 15576 15599 9767 15607 9796 9797 15645 15646 15647 15656 15661 9829 15925 11493 11494 11501
changed$	446 1040 9688 15605 15631 15632 15633 15634 15635 10941 5769
changes$	446 1040
changing$	1040 13940 15645 15646 15647 9815 11501 5769
chaos$	12671 12874 12989 13854 13902 11066 11095 11193
chaotic$	2578 8569 5292 11278 5294 5296 5876 5907
chaperone$	14780 14900 14935 14936 14937 14938
chaperones$	14900 14935 14936 14937 14938
chaperoning$	14900 14975
character$	14047 14289 11220
characters$	8244 14289 15255 11220
charg	16499
charge	16263 10572 4672 16495 10664 10675 16510
charge$	1469 1470 1471 1472 1473 1474 1475 3142 15806 16405 16489 10657 16518 4757 16823 11650 5698 11803
charged$	1469 1470 1471 1472 1473 1474 1475 16453 16471 16508 5816 11802
chargeing$	4757
charges$	1469 1470 1471 1472 1473 1474 1475 16416 16497 4682 16520 4757 16823 11650 11653 5698 11803
charging$	1469 1470 1471 1472 1473 1474 1475 10664 5663
charity$	9917 9922 9923 16126 10320 16193 16194
charm$	1052 1053 1054 1055 8637 5075
charmed$	1052 1053 1054 1055 5075
charming$	1052 1053 1054 1055 5075
charmmed$	1052 1053 1054 1055 5075
charmming$	1052 1053 1054 1055 5075
charms$	12574 12575 1052 1053 1054 1055 5075
chart	4525
chart$	4429 10428 4558 11597
charted$	16293 4558
charts$	11597
chase$	11898 11899 1114 1429 1430 1431 1432 1433 1434 1435 13828 5077
chased$	1114 13068 1429 1430 1431 1432 1433 1434 1435 13502 5077
chaser$	16048 16049
chasers$	16048 16049
chases$	1114 1429 1430 1431 1432 1433 1434 1435 5077
chasing$	1114 1429 1430 1431 1432 1433 1434 1435 16048 16049 5077
chat$	12407 12408 591 592 593 10450 4467
chated$	591 592 593
chating$	591 592 593
chats$	591 592 593 4467
chatted$	591 592 593
chatting$	591 592 593
chav$	5848
chavs$	5848
cheap$	13380
cheat$	14128 11152
cheating$	5868
cheats$	11152
check	16294 5602 11590
check$	15897 4433 10420 4440 4444 4448 4452 16347 4565 4590 16659 11601 11612 11656
checke	10381
checked$	13671 15935 16155 16200 4444 10436 10500 10539 4565 10641 16547
checkes$	4444
checking$	4444 4448 4565
checks$	4444 4448 16347 4547 4565 4590 11601 11612 11656
cheek$	14271 15337 11235
cheeks$	15337
cheeky$	2354 5228 5876
cheerfully$	1200 1201 1202 1203 1204 1205
chemotherapy$	5945
chested$	11414 11424
chicken$	12348 12349
chief$	5204
child	16543 10884 10912 10996 11726
child$	363 393 431 611 891 912 6897 1284 1285 1287 2113 13972 13973 2290 14135 14218 14247 14248 14249 14250 14353 14355 14356 14381 14382 14383 14384 14385 14386 14397 2590 14557 14626 14631 14632 14633 14634 14635 14709 14710 2919 2920 14743 14744 14745 14746 14764 14765 14766 14767 14768 14769 14778 15045 15046 15108 15185 15186 15187 15188 3371 3372 3373 3374 3375 15194 15195 15196 15197 9424 3455 15297 15300 3549 3596 3597 9687 10824 16717 16767 4951 4952 16829 5043 5122 11118 11136 5155 5158 11148 5168 11205 11228 11277 5301 11323 11355
childhood$	12811 3358 3359 9345 3361 3362 9348 15183 15266 11383 5706
childish$	8906 8907 8908 15266 5402 5876
childlike$	14670 14671 14672 8906 8907 8908 9098 9099 9100 9101 11362
children$	11923 363 12206 6377 393 431 12321 6489 6491 6493 6711 6712 6717 6718 6728 6768 6781 6785 891 912 6897 7064 1284 1285 1287 7322 7643 1787 7811 7972 13894 13904 13905 13906 13907 8090 2106 2107 2108 2113 13945 13947 13957 13972 13973 13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 13999 14002 14003 14004 2289 2290 14135 2357 2358 2359 2360 14218 14247 14248 14249 14250 14353 14356 14381 14382 14383 14384 14385 14386 14397 2590 2624 14557 8766 2794 14625 14631 14632 14633 14634 14635 14709 14710 14713 2919 2920 14743 14744 14745 14746 14762 14764 14765 14766 14767 14768 14769 14777 15001 15004 15005 15045 15046 15047 15048 15108 9297 9298 15184 15186 15187 15188 3371 3372 3373 3374 3375 15194 15195 15196 15197 9423 3455 15297 15300 3549 3596 3597 15546 15547 15548 15549 15550 9724 9725 9726 9741 9750 9756 15600 9768 9834 15723 3942 3943 15885 10093 10094 10095 10096 10097 10098 10147 10154 16022 16030 16031 16032 16033 16034 16035 16036 16037 10285 10344 10345 4950 11012 11103 11118 11136 11148 11195 11205 11228 11277 5301 11323 11355 11513 11548 11549 11551 11557 11786
chin$	15337
chinese$	3501 9492 11462
chip$	2409 8599 2615
chips$	2409
chis	5604
chis$	11589
chlamy	5956
choice$	3 4 5 6 7 8 9 11910 6091 6092 108 109 6095 111 112 113 6099 6100 116 11935 11936 11937 11938 11939 11941 11942 6110 11944 11945 11946 11947 11948 11949 132 133 134 159 11985 11986 11987 11988 11989 11990 11991 11992 12166 12167 12168 12169 12170 12171 12172 12173 6344 12178 12179 12180 12188 12189 6381 397 398 6413 12247 430 6416 6417 6418 6419 12821 7096 7097 7269 7270 1286 7272 1288 1289 1290 13186 13187 7566 1582 1583 14474 14640 8995 8996 8997 14831 14832 11003 11004 11005 11006 11008 11357
choices$	3 4 5 6 7 8 9 5997 11831 11832 11910 11935 11936 11937 11938 11939 11941 11944 11945 11946 11947 11948 11949 142 143 144 145 6145 6146 6147 6148 6149 6150 6151 11985 11986 11987 11988 11989 11990 11991 11992 11993 11994 11997 12000 12001 12002 12003 12004 6172 12166 12167 12168 12169 12170 12171 12172 12173 430 6416 6456 6457 12586 12587 12588 12589 6873 889 12915 12916 12917 12918 12919 12920 13125 7766 1782 1783 13701 13702 13703 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 13717 14640 14683 14684 8995 8996 8997 14831 14832 14860 11003 11004 11005 11006 11357
choked	4938
choked$	10923
choose$	135 136 137 155 156 12011 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 12402 12403 12526 12527 994 995 996 997 999 1000 1001 1002 1157 1158 1159 1160 1187 1188 1211 1212 1213 1226 1227 1228 1229 1230 13495 13529 2047 2052 14755 8979 14819 14820 15282 15494 15690 5024 5073
choosed$	1211 1212 1213 1226 1227 1228 1229 1230
chooses$	135 136 137 155 156 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 12402 12403 994 995 996 997 999 1000 1001 1002 1157 1158 1159 1160 1187 1188 1211 1212 1213 1226 1227 1228 1229 1230 13529 2047 2052 15690 4288 4289 4290 4291 5024 5073
choosing$	135 136 137 155 156 12166 12167 12168 12169 12170 12171 12172 12173 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 994 995 996 997 999 1000 1001 1002 12823 12893 1211 1212 1213 1226 1227 1228 1229 1230 8038 8039 8040 14822 14823 4288 4289 4290 4291 5024 5073
chose$	135 136 137 155 156 12011 6376 12210 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 12526 12527 994 995 996 997 999 1000 1001 1002 1157 1158 1159 1160 1187 1188 1211 1212 1213 1226 1227 1228 1229 1230 13188 13189 13405 13406 13407 13408 13409 13410 13411 13412 13413 13414 13415 13529 2047 2052 15690 16062 4288 4289 4290 4291 10299 16133 5024 5073 11565
chosen$	135 136 137 155 156 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 12536 12544 994 995 996 997 999 1000 1001 1002 1211 1212 1213 1226 1227 1228 1229 1230 5024 5073
chronic$	16636 5720
chubby$	9475 9511 5897
chunky$	5422
churlish$	5870
cid	16222
cider$	16662
cigarette$	12836 12837 12838
cigarettes$	270 271 272 273 274 275 276 12125 12126 6303 6304 6305 6306 6307 6309 6310 12431 12432 12433 12434 12435 12436 12437 12438 12443 12446 12836 12837 12838 13887
cin$	5975
circles$	9527
circul	4482 4582 5661
circulate$	4399 10385 4401
circulated$	4399 10385 4401 16220 4496
circulates$	4399 10385 4401
circulating$	4399 10385 4401
circulation$	11646
circumstances$	15689 15712 11790
citalo	5743
citalopram$	11728
city$	9470 16598 16777
civil	4727 5683
civil$	10654 10712 5674
clad$	3551 3552 3553 11420 11431 5484
claim$	12859 7823 13657 13658 13659 13660 13661 8091 8092 8093 13934 11795
claimed$	12859 8091 8092 8093
claiming$	12859
claimmed$	12859
claimming$	12859
claims$	12859 8091 8092 8093 13934 4869
clamp$	5679
clamped$	16625 5679
clamping$	5679
clamps$	5679
clarif	4459 4648
class$	6529 13979 13983 14199 8474 14420 14742 15213 16117 16706 16827 10998 11762 5832 5936
classed$	2546 4431
classmates$	12347 14927 14933 11012 11151
classroom$	16706
clear	4438 4805
clear$	1760 1763 1766 1767 3514 3739 10239 4625 16568 10767 5450 5530 5661 5667 5686
cleared$	4808
clearly$	812 3724 3725 3726 3727 3864 3872 9857 3873 3874 9905 4277 4278 5083 5576
cleft$	5947
clever$	13053 13054 13055 2857 2858 2859 9128 9129 9130
climb$	6979 2070 2071
climbbed$	2070 2071
climbbing$	2070 2071
climbed$	2070 2071
climbing$	6979 2070 2071
climbs$	2070 2071
clingy$	5876
clinic	4858 5705
clinic$	16659 10843 16677 16681 5587 11693
clinically$	5729
clip$	6610 6611 627 628 16250 4486
clips$	6610 6611 627 628 4486
clique$	2208
cliques$	2208
cliquey$	5868
clones$	15425
close	4585
close$	7432 7452 2898 16106 4322 4408 10555 10570 11552
closed$	8329 4238 4322 4372 11506 11509 11552
closes$	4322 11552
closing$	15861 15862
closure$	10654 4720 5699
cloth$	14226
clothe$	11608
clothes$	6004 20 6022 12291 12292 12431 12432 12433 12434 12435 12436 12437 12438 873 6873 889 1214 1215 8031 15256 15257 15258 15259 15272 15273 9533 9534 15389 15390 15391 15392 15393 15397 15398 15399 15400 15411 15431 10789 11470 11475 11608
clothing$	15256 15257 15258 15259 9533 9534 15389 15390 15391 15411 15431 11470 11472 11475
clout$	12932 12941 13249 13387 13861 11062 11063
clown$	11207
clowns$	11207
clozapine$	5957
club$	4339 5587
clued$	2698 2704 9300
clueless$	5868 5907
cluster$	10775
clusters$	10775
co$	7916 14319 9605 9636 9642 9647 9656 9751 11273 5683
coach$	12124 12165 12426
coaches$	12165 12426
coat$	15389 15390 15391 15400 16796 11470 11475 11483
coats$	9533 9534 15389 15390 15391 15392 15393 15400 11470 11475 11483
coaxing$	13346 13347 13348 13349 13350 13351 13352 13353 13486
cocain	10825 16827 10998
cocaine$	12820 16658 10834 16670 16831 11013
cocktail$	11139
cocky$	5876
coddling$	14883
code$	11406
codein	10825 10832
codeine$	16658 16665 16668
codes$	11406
coelia	5720
coeliac$	11705
coerced$	11864 13805 13806 13807 13808 13827
cognitive$	5703
cohort	10372 16298 10476 16332 16375 16376 16378 10577 16419 4629 10626 16482 16485 10686 16542 16582 16594 10766 16606 16618 11654
cohort$	13983 8153 2290 14218 14247 14248 14249 14250 14353 14381 14382 14383 14384 14385 14386 14397 14742 15615 16385 16392 16410 4624 16459 4690 16552 16574 16575 4778 11277 5649
cohorts$	16385
coil	4843 10828
coil$	16661
coincide$	4389
coincides$	4389
cold$	15933 16130 16794 5270
coliti	5720
colitis$	11705
colleagues$	8792 8793 8794 4506
collec	11590 5606 5647
collect$	4397 10427 4519 10794
collected$	6686 6687 6688 6689 6690 4397 10427 16288 4519
collecting$	14975 14989 14991 14998 4397 10427 4519
collective$	5530
collects$	4397 10427 16289 4519
college$	9917 9922 9923 9925 16126 10320 16193 16194 16696 16697 16698 16700 16702 16710 16713 5587 11755 11756
colleges$	16707
collude$	847 848
colluded$	847 848
colludes$	847 848
colluding$	847 848
colonoscopy$	5945
colostomy$	5954
colour$	11437
coloured$	5466
colours$	15411 11437 11470
combat	4732
combative$	5874
combination$	11139
combustible$	5154
come$	6140 11979 12115 380 6424 6429 6430 6464 6465 6466 6467 6468 6469 6470 6471 12538 6715 6980 1153 1312 1334 13237 13421 7750 13676 13748 2182 2382 2383 2384 2385 2386 2387 2451 2727 2730 2998 9042 9043 9044 3170 15017 9323 3377 3378 3579 3588 3600 3601 3602 3603 3604 15468 15474 15488 15495 15579 15589 15590 15591 15592 3888 15779 15780 4618 16610 4852 5057 5087 11493
comes$	380 865 1312 1334 13153 13485 2183 2557 2728 2731 3170 3579 3588 3600 3601 3602 3603 3604 15579 16346 16610 4852 5087 5809
comeuppance$	13119
comfort$	10304
comfortable$	1216 1217 1218
comforted$	15000
comforting$	14998 15000
coming$	11964 380 12563 6980 13117 13118 1334 3170 15467 4852 16751
comings$	10505 4561
comman	10440 10466
command$	16299 10770 11623
commands$	16273
comment$	3611 3612 3613 3614
commented$	3611 3612 3613 3614
commenting$	3611 3612 3613 3614
comments$	12145 12717 13032 13033 3611 3612 3613 3614
commentted$	3611 3612 3613 3614
commentting$	3611 3612 3613 3614
commit	10572 16438 10606 4630 10634 10635
commit$	12217 15468 15474 15488 15496 16384 16414 16441 16488 16632 11493
commits$	16384 16488 16632
committal$	16480
committed$	16632 5010
committing$	16277 16405 10615 16522 5010
committs$	5010
common$	7340 7341 7342 7343 7344 7345 7346 7347 7348 7349 7350 7351 7352 13444 13445 13446 13447 13448 13449 13450 13451 7619 7620 7621 7944 14253 2485 15851 15852 15853 16122 16123 16124 16125 10991 11566
commun	4406 10721 4998
communicate$	591 592 593
communicated$	591 592 593
communicates$	591 592 593
communicating$	591 592 593
communication$	4269 4270 4271 4272 5530 11545
community$	13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 13999 14002 14003 14007 14066 14070 14071 10391 10506 4646 4665 4719 16554 16583 10983 11103 5823 5825
companion$	11950
companions$	11950
company$	11820 11950 6299 12227 12245 12732 12866 12867 12868 13005 13006 13302 13859 8032 2048 2049 2050 2051 8037 13874 13875 13876 8045 8046 14706 14707 15226 9917 9922 9923 16126 10320 4339 16193 16194 11102 5586
compar	4451
compare$	10420 4565
compared$	16200 10436
compareed$	4565
compareing$	4565
compares$	4565
compass$	13778
compete$	994 995 996 997 999 1000 1001 1002 5073
competed$	994 995 996 997 999 1000 1001 1002 5073
competent$	3321 3322
competes$	994 995 996 997 999 1000 1001 1002 5073
competing$	994 995 996 997 999 1000 1001 1002 5073
complacency$	15950 5907
complacent$	10270 5907
complain$	13139 13140 13141 13142 7823 13657 13658 13659 13660 13661 3611 3612 11073 11511
complained$	7282 7283 3611 3612 11511
complaining$	3611 3612 15671 11511
complainned$	3611 3612 11511
complainning$	3611 3612 11511
complains$	3611 3612 11511
complaint$	2111 2112 15856 15939 11109 11557
complaints$	2111 2112 15856 15939 16092 16093 4731 11109 11557 11558
comple	16525
complete$	12824 12825 12826 12827 12828 12829 12830 12831 12832 12833 12834 12835 2249 2250 2252 3647 4305 4443 5530
completed$	12037 15589 15590 15591 15592 3887 15875 15876 15877 15878
completeed$	4443
completeing$	4443
completely$	2647 9896 5383 5521 5524
completes$	4443
complex$	8456 5296 5706
complexion$	9528 11435 5898
complexions$	11435 5898
compliance$	11114 11271
compliant$	8572 11270
complicit$	41 509 510 511 512 513 527 12508 848 12786 12787 12788 12789 11045 11057
complicity$	12190 847 10633
complied$	12544
complies$	15601 15602 15603 15604
comply$	12217 13748 15437 15468 15474 15488 15522 15523 11493 11494
comprehension$	11540
compromise$	10 5014 5015
compromised$	10 5014 5015
compromises$	10 5014 5015
compromising$	11820 10 5014 5015
compulsive$	5168
computer$	11613
conceal$	1799 1800 3583
concealed$	1799 1800 3583 11487
concealing$	1799 1800 3583
concealled$	1799 1800 3583
concealling$	1799 1800 3583
conceals$	1799 1800 3583
concer	10784 4836 4901 4935 5743
concern$	6085 13435 7947 15009 9965 9966 15900 15901 15902 15903 15904 15905 15906 15907 15939 11557
concerned$	8914 8915 8916 14750 14751 14752 8920 8921 14985 14986 9154 10249 10250 10328 4344 16438
concerning$	14341 14342 14343 14344 14345 14346 14347 14348 14349 5298
concerns$	13435 13785 13786 13787 13788 9965 9966 15939 16092 16093 16617 11557 11558
concerta$	11728
conclusion$	16176
conclusions$	16176
concus	5949
condescending$	5908
condit	10802 5815
condition$	16635 16821 11709 11722 11736 11799
conditional$	5812 5813
conditions$	13900 4974 16821 11790 11799
conduc	4524 16525 4714
conduct$	3 4 5 6 7 8 9 5997 11831 11832 6004 20 11910 343 344 12191 12586 12587 12588 12589 6873 889 12915 12916 12917 12918 12919 12920 1214 1215 13701 13702 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 13717 13928 2523 2524 2525 2526 2527 2528 2529 2530 2531 2733 2734 2735 2736 2737 2738 11003 5299 5700
confer	16769
confidence$	2687 2689 2830 2831 2832 2833 2834 2835 2836 15272 15273
confident$	11381
confidential$	5607
confidentiality$	16069
confir	4459 4648
confirm$	16394
confirms$	16394
confiscate$	4476
confiscated$	4476 10515 16533
confiscates$	4476
confiscating$	4476
conflict$	12671 12972 13834 14118 15672 4974 11066 11115
confro	16380 10688
confront$	16521
confrontation$	12671 13834
confrontational$	14350 14351 14415 14416 14417 14418 14419 11288 5874
confrontations$	13834
congregate$	14455 11405
congregated$	14455 11405
congregates$	14455 11405
congregating$	14455 11405
connected$	2125 4594 16438 10614 11115
connection$	5008
conned$	14961
conniving$	5878
conscience$	14240 14241 14242 14243 14244 2480
conscienceless$	5868
conscious$	6109 125 6355
consensual$	5356 5842
consent$	12190 643 644 645 646 647 648 2657 2658 2659 2660 14755 14860 14914 9091 9092 15139 15140 11068
consented$	643 644 645 646 647 648 12467 650 685 710 2657 2658 2659 2660 3121 3122 11068
consenting$	643 644 645 646 647 648 5356 5374 5842
consents$	643 644 645 646 647 648 2657 2658 2659 2660
consequences$	11911 11912 11913 11914 11916 11917 11918 11920 11995 179 12005 6224 6225 6226 6227 6228 6229 6230 6231 6232 6233 6234 6235 6236 13474 13762 13763 13764 13765 13766 13767 13768 13769 13770 13771 13772 13773 14083 14465
consid	4431 4582 4797
consider$	13748 2287 2415 2418 15468 15474 15488 15925 11493
considerable$	8258
considered$	8096 8097 2170 2287 2415 2418 2541 4837 5159
considering$	2287 2415 2418 4837
considerred$	2287 2415 2418
considerring$	2287 2415 2418
considers$	2287 2415 2418
consistent$	3647
consistently$	3853 9838 3854 9839 3855 3856 3857 3858 3859 3860 3895 3896 5507 5526
consoled$	15000
consoling$	14998 15000
consort$	5115
consorted$	5115
consorting$	5115
consorts$	5115
consortted$	5115
consortting$	5115
consta	4384 10370 10371 4388 10376 16214 10404 10405 10406 4422 4423 10419 4441 4442 4447 4469 4473 4477 10464 10468 10469 10471 16305 16310 16311 16312 4499 10487 4504 10494 16333 4548 10619 4651 10642 10682
constable$	10369 16204 16209 16237 16238 16239 10407 10408 16252 10426 10454 16297 16301 16302 16304 10484 16320 16327 10533 16452 10636 16515
constables$	10369 16204 16209 16237 16238 16239 10407 10408 16252 10426 10454 16297 16301 16302 16304 10484 16320 16327 10533 16452 10636 16515
constant$	10215 10216 5242
constantly$	580 3853 9838 3854 9839 3855 3856 3857 3858 3859 3860 3895 3896 4192 5526
consti	4431
consul	10840 10846
consultant$	16673 16674 16679
contac	16251 16261 16294 10510 4561
contact$	6295 6296 6299 12404 591 592 593 595 596 597 598 599 600 601 12528 1089 2629 2630 16251 4931 11329 11489
contacted$	591 592 593 595 596 597 598 599 600 601 1089 13188 13189
contacting$	591 592 593 595 596 597 598 599 600 601 1089
contacts$	591 592 593 595 596 597 598 599 600 601 1089 16343 10546
contactted$	591 592 593 595 596 597 598 599 600 601 1089
contactting$	591 592 593 595 596 597 598 599 600 601 1089
contain$	14092 14093 14313 15645 15646 15647 10452 11501
contains$	10452
contempt$	16171 16172 16173 16174 16175 16480
contemptuous$	5908
contend$	3233 3234
content$	301 302 307 441 442 443 473 474 683 684 701 702 703 704 705 994 995 996 997 999 1000 1001 1002 1216 1217 1218 1746 1747 1748 1749 3327 5073
continually$	580 3853 9838 3854 9839 3855 3856 3857 3858 3859 3860 3895 3896 5526
continue$	11978 12011 12046 12068 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 15495 5031
continued$	12011 12031 12046 12068 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 3647 5031
continues$	12011 12046 12068 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 5031
continuing$	12011 12046 12068 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 5031
continuously$	3853 9838 3854 9839 3855 3856 3857 3858 3859 3860 3895 3896 5526
contra	5740
contraception$	14828 14829 14830 11725
contraceptive$	11725
contract$	16536 11810
contracts$	16536
contradictory$	13931 13932 13933
contribute$	847 4737
contributed$	11830 847 12708 12709
contributes$	847 4737
contributing$	847
contro	10466 4732 10718 5699
control$	13058 13495 13748 13775 13781 14046 14077 14092 14093 8318 14313 14341 14342 14343 14344 14345 14346 14347 14348 14349 8550 14387 14394 14395 8573 14430 14436 14437 9045 9046 9463 15555 15645 15646 15647 10404 10405 10406 4422 4423 4424 16299 10488 10494 10495 4548 10536 4642 16551 10743 4770 16619 11178 11501 5695 11684
controlled$	11864 12501 13502 15473 15479 15484 15493 15588 15631 15632 15633 15634 15635
controlling$	5298 11602 5876
controls$	11602
convenience$	10304
conveniently$	5580
convic	10664 10675 5979
convict$	11221 5669
convicted$	16453 16471 16508
convicting$	5669
conviction$	16497 5931 5980
convictions$	16416 16497 16520 5931 5980
convicts$	11221
convince$	15576 15599 9767
cookie$	11372
cookies$	11372
cool$	13914 8082 8083 3323 3324 5393
cooper	10798
cooperate$	12181 13748 14320 14332 14335 15437 15468 15474 15488 15522 15523 15532 15533 15534 15925 16631 11493 11494
cooperated$	14320
cooperates$	15601 15602 15603 15604
cooperating$	14320
cooperation$	14319 11273
coordi	5683
cope	10833
cope$	8655 2690 8676 8677 2693 2733 2734 2735 2736 2737 2738 14755 8955 8956 8957 8960 8961 8963 8964 8967 2989 2990 2991 14819 14820 8991 3007 3008 8994 3015 14847 3034 3050 3233 3234 3329 3330 3344 15285 15927 16666 16667 5382
coped$	2733 2734 2735 2736 2737 2738 3015 3034 3050 3344 5382
copes$	2733 2734 2735 2736 2737 2738 3015 3034 3050 3344 5382
copied	4405
copied$	16283
coping$	2733 2734 2735 2736 2737 2738 8955 8956 8957 8960 8961 8963 8964 8967 14822 14823 3015 14847 3034 3050 3344 5382
copy$	4501
core	16618
core$	8219 8220 14122 8296 16278 16507
corner$	13309 15232
cornrows$	5898
corporate$	5530
correl	4451
correlated$	10436
corrob	4406
corroborated$	10391
corrupting$	2135 2136 2137 5152
cost$	921 922 12776 13316 13421 10304
costs$	921 922 10304
cotton$	5373
couch$	8326 8327 16787
could	4393
could$	21 22 23 24 25 435 436 437 438 439 440 444 445 452 453 454 455 456 457 476 477 479 480 481 482 483 484 485 486 487 488 489 490 491 492 493 494 740 741 816 817 818 918 923 924 927 965 1048 12935 12966 12982 7281 1322 1342 7335 7336 7337 7338 7339 1554 1556 1559 1588 1593 1594 1595 1596 1597 1630 1649 1840 1841 1867 8510 2598 2664 2667 2668 2670 2678 2763 2940 2970 2994 3043 3049 3096 3222 3339 3408 3409 3410 3467 15293 3707 9743 3781 3815 3816 3920 3921 3922 3923 3924 3925 3926 3927 3928 3929 3930 3931 3983 3991 4055 4244 4314 4315 4317 4318 10398 4416 4450 10470 4668 4676 4692 4900 5513
council$	15531 9917 9922 9923 9925 16126 10320 4339 16193 16194 10716 5530 5577 5586
counse	10840
counselling$	16677 11692 11734
counsellor$	16673 16674
count$	3775 9760 3776 9761 3777 9762 3778 9763 3779 3780
counte	10495
counted$	9028 3044 3045 3046 3047 3048 9034
counter$	16328
counters$	16328
countless$	6185 6207 7645 7678 10215 10216 10239
country$	15228 11015
county$	6495 6496 6513 6520 6523 6530 6532 12372 12373 12374 13296 13298 7502 1577 7565 13552 13553 13554 13555 13556 13557 13558 13559 2212 14064 2317 8659 15086 15087 15088 15089 15090 16447 10623 16598 16777 11782 5936
couple$	2636 16780
courier$	14030 2218 11154
couriers$	14030 2218 11154
course$	9790 9791 9792 9793 9794 9795 9850 9857 3873 3874 15694 15705 15706 15707
courses$	15705 15706 15707
court	10675 16510 10970 5665 5815
court$	328 12320 813 814 7199 7200 1429 1430 14118 10574 16508 16512 4698 16590 16803 16809 4992 10982 5002 5062 5071 5665 11650 11771 11803 11804 5820 5825 11812
courted$	328 813 814 7199 7200 1429 1430 5062 5071
courtesy$	15792 15793 15851 15852 15853
courting$	328 813 814 7199 7200 1429 1430 5055 5062 5071
courts$	328 813 814 7199 7200 1429 1430 14120 14451 14452 16508 4698 16590 16803 5062 5071
courtted$	328 7199 7200 1429 1430 5071
courtting$	328 7199 7200 1429 1430 5071
cousin	16728 16778
cousin$	12347 4904
cousins$	12347
cover$	1129 1130 13653 3583 10118 4252
coverage$	10545
covered$	1129 1130 3583 4252 11487
covering$	1129 1130 15376 3583 4252
coverings$	15376
coverred$	1129 1130 3583 4252
coverring$	1129 1130 3583 4252
covers$	1129 1130 3583 4252
covert	4804 5623
covert$	10789 5607 11608 5658
covertly$	11608
covid$	5946
cow$	11199
coward$	11207
cowardly$	5907
cowards$	11207 11534
cowed$	15022
cows$	11199
cp$	5975
cpn$	10709
cpns$	10709
cps	10448
cps$	16281
cpw$	10709
cpws$	10709
crack	10825 16827 10998 5680
crack$	12820 8190 16043 16361 16658 16670 16831 11013
crackdown$	11665
cracked$	16511 10729
crackeddown$	11665
crackhead$	5865
crackheads$	5865
crackingdown$	11665
cracks$	16043
cracksdown$	11665
craft$	11388
crafty$	5868
crave$	1170 1171 2010 2011 2056 2058 5081 5311
craved$	1170 1171 2010 2011 2056 2058 5081 5311
craves$	1170 1171 2010 2011 2056 2058 5081 5311
craving$	1170 1171 2010 2011 2056 2058 5081 5311
crawling$	2318
crazy$	11278
create$	602 855 991 2247 2248 4443 5208 5211
created$	602 855 991 12896 12897 2247 2248 5208 5211
createed$	4443
createing$	4443
creates$	602 855 991 2247 2248 4443 5208 5211
creating$	602 855 991 2247 2248 5208 5211
creation$	12823 12893
creature$	11228
creatures$	11228
cred$	12942 15075
credibility$	15076 11112
credible$	13927
credit$	12431 12432 12433 12434 12435 12436 12437 12438 12443 12445 12446
creep$	11980 11207
creeps$	11207
crept$	11981
cretin$	5865
cretins$	5865
crew$	12165 12494 12495 12496 2208 14742 15213
crews$	2208
cried$	6883 12859 5074
cries$	2611 5074
crime	16207 16215 4406 16225 10396 16269 16275 4464 4507 10559 10580 16427 4610 16439 16440 16447 16448 4631 16454 16462 16466 16467 16468 16474 10645 10717 10722 10723 10748 10755 16588 16634 10995 11596 11610 11634 11661 11673
crime$	11898 11899 12327 12342 12344 12874 7196 13296 13298 13299 13397 13552 13553 13554 13555 13556 13557 13558 13559 13841 13902 14054 14064 14116 14117 14118 8330 2407 14287 14449 9396 4384 10370 10371 4388 10376 10380 16214 16222 10391 16229 4414 10416 10419 4441 4442 4447 16266 16269 10449 4469 4473 4477 10464 10468 10469 10471 16305 10474 16310 16311 16312 10481 4499 10487 4504 10492 10494 16333 10550 16387 16405 16412 16413 10590 10592 10595 10616 10619 4651 10642 16476 16477 16478 10682 10702 10707 16550 4733 16555 16556 4739 16559 16560 10732 16565 16566 4761 16581 10774 4790 4806 4814 4998 16828 11009 11011 11065 11115 5275 5638 5650 5657 11645 11652 11662
crimes$	12327 13296 13298 16266 16387 16412 16413 10595 10616 16550 4790 4814 11645 11652
crimin	16215 4406 16225 16261 16275 4585 16406 16411 16426 16427 16447 16474 10717 5638 11627 11634 11661 5683 11673 11674 5819 5832 5936 5937
criminal$	12327 12332 12335 12352 13296 13298 13877 13878 13879 13880 2148 14026 14027 14028 14029 2233 14111 14112 14113 14114 14115 14136 14137 8341 2411 2412 2413 2414 14300 8568 8575 8576 8577 16116 10391 10416 10473 10570 16404 16434 10611 10659 10664 10970 4998 10991 10992 10995 11011 5116 5157 11152 11153 11221 5239 5251 5290 5335 11331 11596 5614 5665 5824 11817 5876
criminalise$	4300 4301 4302 4303
criminalised$	4300 4301 4302 4303
criminalises$	4300 4301 4302 4303
criminalising$	4300 4301 4302 4303 16186 16187 16188 16189
criminality$	12327 12342 12344 13296 13298 14064 16550 11009 11192 11623
criminally$	5325 5638
criminals$	12352 13295 13841 13843 13877 13878 13879 13883 2148 14026 14027 14028 14029 2233 14105 14111 14112 14113 14114 14115 14136 14137 2411 2412 2413 2414 14300 16116 16433 16434 11011 11152 11153 11221 11331
criminogenic$	5855
crimint$	16351
crisis$	1075 1078 1079 10846 11736 5961
crocodile$	7440
crohn	5947
crook$	14062 14111 14112 14113 14114 14115 14171 11152 11191
crooked$	9516
crooks$	14062 14111 14112 14113 14114 14115 14171 11152 11191
crop$	9539 15389 15390 15391 15406 15407 15408 9579 11475 5496
cropped$	5466 5490
cropper$	13130
cross	4451
cross$	8299 9403 15236 15237 15238
crosscheck$	10420
crosschecked$	10436
crossreferenced$	10436
crowd$	12717 12866 12867 12868 12876 12877 12878 12879 12880 12881 13005 13006 13248 13279 13280 13891 2208 2636 11102 11136 11137
crowds$	2208
crown	5819
crown$	10448
cruel$	15849 15850 15860 15957 5239 5876
crushed$	4652
cry$	7831 7835 2611 5074
crying$	2611 5074
cse$	12327 13296 13298
cucumber$	15142
cucumbers$	15141
cues$	4234 4235 4236 4237
culpable$	12786 12787 12788 12789 11057 11561 5907
culpri	10572 11654 5929
culprit$	13963 13964 13965 16405 11144 11145 11189 11206 11631
culprits$	13963 13964 13965 16405 11144 11145 11189 11206 11631
culture$	4132 4133 11115
cunch$	11015
cunning$	11388 5876
curb	4732
curfew	10646 4998
curfew$	14967 14968 14969 14989 14991 16479 10983 16821 11105 11658 11813 5981
curfews$	14967 14968 14969 14989 14991 11105 11658
curiosity$	5997 11831 11832 7769 15900 15901 15902 15903 15904 15905 15906 16122 16123 16124 16125 11566
curled$	9502
curly$	5443 5466
curren	4406
current$	10391 10433 10659
curse$	8546
custod	4464 16510 16742 16745 10913 10986
custodial$	5823
custody$	12344 14118 15623 4437 10449 10550 4576 10562 10590 10592 16722 16746 4932 16814 16819
customer$	6288 12426 11220 11378 11389
customers$	6288 12426 14289 14470 14471 14472 14473 16583 11103 11220 11378 11389
cut	4732 5711
cut$	1493 13487 2408 15366 15367 9556 16568 4828 11442 11453 11663
cuts	4732
cuts$	1493 4828 11442
cuttin	4732
cutting$	1493 4828
cynical$	14350 14351 15860
cystic$	5720
dabble$	509 510 511 512 513
dabbled$	509 510 511 512 513
dabbles$	509 510 511 512 513
dabbling$	509 510 511 512 513
dad	10893 16728 10896 4915 4925 10911 4927 4930 4936 16756 16772 16778 10948
dad$	14448 8733 2860 8846 8847 8848 8849 8893 8894 8895 3380 3381 3382 4903 4904 4905 16724 16726 10894 4912 4913 4916 16737 16738 4923 4924 4928 16749 16753 10921 10922 10929 4956 4957 16786 11325
daddies$	11039
daddy$	11039
dads$	3380 3381 3382 4923 11325 11386
daft$	104 105 913 1819 5100
daily$	16667
damage	10580 4610 16439 16440 16447 16448 4631 16454 16466 16467 16468 10645
damage$	16086 16413 10595 10616 16477 16478 16803 16824 16825 16828
damaged$	8456 5292 11278
damn$	15791 15874
damp	4977
damp$	16794 10962
dance$	14096 3245 3246 3247 3248 3249
dancers$	9741
danger$	11818 11819 11829 11886 11898 11899 11900 11901 11902 11903 11904 11911 11912 11913 11914 11916 11917 11918 11920 6213 6214 6215 6216 6217 6218 6219 6220 236 237 238 6224 6225 6226 6227 6228 6229 6230 6231 6232 6233 6234 6235 6236 6789 6790 12640 12734 12735 12736 12737 12738 12874 1075 1078 1079 12972 12974 13002 7196 13073 13317 13327 13433 13504 7696 13552 13553 13554 13555 13556 13557 13558 13559 13762 13763 13764 13765 13766 13767 13768 13769 13770 13771 13772 13773 13779 13784 13785 13786 13787 13788 13828 13830 13834 13841 13854 8155 2171 8157 8158 8159 8160 8161 8162 8163 8164 8165 8166 14000 14001 8169 8170 8171 8172 8173 8174 14273 14465 14528 14690 14691 14692 14693 14694 14828 14829 14830 14943 9112 15010 9305 15225 10207 10380 10750 11009 11047 11066 5111
dangerous$	11818 11819 6111 12335 7696 13762 13763 13764 13765 13766 13767 13768 13769 13770 13771 13772 13773 8026 13871 13884 8456 5019 5154 5875
dangerously$	11077
dangers$	11818 11819 11911 11912 11913 11914 11916 11917 11918 11920 6165 6166 6224 6225 6226 6227 6228 6229 6230 6231 6232 6233 6234 6235 6236 1075 12974 13433 7696 13762 13763 13764 13765 13766 13767 13768 13769 13770 13771 13772 13773 13785 13786 13787 13788 14465 14516 14517 14518 14519 14520 14521 14522 14828 14829 14830 9305 15225
dangle$	5091
dangled$	5091
dangles$	5091
dangling$	5091
dare$	13389 9403
dark$	3514 15338 15348 3542 9578 5442 5443 5444 5450 5466 11470 5490 11639
darker$	3514 5442 5450
darkest$	3521 5470
data	10432
data$	16069 16265 16295 10463 16347 11612
databa	11590 11594
database$	16241 16253 16280 16383 16423 16424 11613
date	10711
date$	15118 15119 15120 10374 16544 11805
dates$	10374 4462 11805
dating$	5055
daught	16543
daughter$	14625 10824
daughters$	14625
daunt$	9066
daunted$	15022
daunts$	9191 9192
dawn$	5661
day	11648 11669
day$	6105 15212 15664 15665 15666 3863 15705 15706 15707 16371 4705 16611 16666 16667 4892 10879 10880 11568
days	10833
days$	14736 15705 15706 15707 16666 16667 16697 4892 11568
dazzled$	2014
dc$	16318
dci$	16318
dead	16745
dead$	1255 1256 1257 1258 8309 16643 16747
deadbeats$	5864
deaf$	7597 10191 10192 10193 5595 11719
deal	16426
deal$	12217 6426 6427 6428 12289 544 545 546 6534 708 709 6696 6697 6981 6982 7202 13102 13332 13360 13365 13416 13423 13560 13915 13916 2160 14033 8485 8640 2690 8676 8677 2693 2870 14819 14820 3233 3234 15285 4355 16380 16384 16414 16417 16441 16442 5028 11058
dealer	11627
dealer$	11838 6267 12108 12119 12120 12128 12136 12287 12332 12352 12355 12372 12373 12374 12383 12385 12388 12423 12457 12494 12495 12496 12506 12813 12814 12870 12876 12877 12878 12879 12880 12881 7052 12907 12908 7079 7081 7088 7089 7090 7091 12944 12945 12946 12947 12948 12949 12950 12951 12952 12954 12955 13018 13019 13164 13247 13262 13295 13652 8023 13857 13858 13877 13878 13879 13880 2148 14009 14027 14028 14029 14036 2233 14111 14112 14113 14114 14115 14136 14137 14167 2411 2412 2413 2414 14828 14829 14830 15057 15058 15059 15060 15111 4815 11007 11011 11064 11152 11153 11207 11221
dealers$	11838 6267 12108 12119 12120 12128 12132 12136 6314 12151 6319 12153 12287 12332 12352 12355 12372 12373 12374 12383 12385 12388 12423 12457 12494 12495 12496 12506 12813 12814 12870 12876 12877 12878 12879 12880 12881 7052 12907 12908 7079 7088 7089 7090 7091 12944 12945 12946 12947 12948 12949 12950 12951 12952 12954 12955 13018 13019 13164 13230 13247 13262 13295 13652 13841 13844 8023 13857 13858 13865 13877 13878 13879 13880 13883 2148 14009 14026 14027 14028 14029 14036 2233 14111 14112 14113 14114 14115 14136 14137 14167 2411 2412 2413 2414 14290 14470 14471 14472 14473 14828 14829 14830 15057 15058 15059 15060 16432 4815 11007 11011 11064 11152 11153 11207 11221
dealin	16215 16225 16263 10572 16411 16435 16438 16439 16447 16448 16466 16467 16468 10970 10991
dealing$	11898 11899 12327 12338 12343 12361 544 545 546 12369 12372 12373 12374 6982 13296 13298 13327 13397 13552 13553 13554 13555 13556 13557 13558 13559 2160 14054 2407 14449 8910 8936 15086 15087 15088 15089 15090 4417 16277 16405 16443 16522 16555 16803 16824 5013 5028 11058 11251 11619 11816
dealings$	14712
deals	16263
deals$	544 545 546 708 709 2160 16289 16384 16417 16442 5013 5028
dealt$	544 545 546 8141 8142 8143 8144 2160 15269 15270 15271 4354 16510 16511 4697 4798 5000 5028
dear$	12739 12740
dearly$	11061
death	16727 16729 16771
death$	12640 16642 4910
debt	16727
debt$	1075 11771
debts$	1075 11771
decamp	5638
decamped$	11623
deceitful$	5876
december$	12350
decency$	14240 14241 14242 14243 14244 15792 15793 15851 15852 15853
decent$	8124 2140 10042 10043 10044 10045
decide$	994 995 996 997 999 1000 1001 1002 1226 1227 1228 1229 1230 14755 8979 14819 14820 15282 15293 16240 5073
decided$	135 136 137 6376 12210 994 995 996 997 999 1000 1001 1002 1157 1158 1159 1160 1226 1227 1228 1229 1230 13529 15293 16062 4290 4291 10299 16133 5073
decides$	994 995 996 997 999 1000 1001 1002 1226 1227 1228 1229 1230 15293 5073
deciding$	994 995 996 997 999 1000 1001 1002 1226 1227 1228 1229 1230 14822 14823 15293 5073
decisi	4762
decision$	6022 11910 6091 6092 108 109 6095 111 112 113 6099 6100 116 11935 11936 11937 11938 11939 6107 11941 11942 6110 11944 11945 11946 11947 11948 11949 138 139 140 141 11985 11986 11987 11988 11989 11990 11991 11992 6163 6413 12247 430 6416 6417 6418 6419 7269 7270 1286 7272 1288 1289 1290 14640 8995 8996 8997 14831 14832 4042 10141 16497 11003 11004 11005 11357
decisions$	3 4 5 6 7 8 9 6022 11910 11935 11936 11937 11938 11939 11941 11944 11945 11946 11947 11948 11949 138 139 140 141 142 143 144 145 6145 6146 6147 6148 6149 6150 6151 11985 11986 11987 11988 11989 11990 11991 11992 11993 11994 430 6416 6456 6457 6873 889 12915 12916 12917 12918 12919 12920 13701 13702 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 13717 14640 14647 14683 14684 8995 8996 8997 14831 14832 4042 16497 11003 11004 11005 11357
decked$	3551 3552 3553 5484
declin	4732 4813 16675
decline$	2514 2515 2516 15450 5505
declined$	2514 2515 2516 15450 15456 15461 15462 15463 15464 5505
declines$	2514 2515 2516 15450 5505
declining$	2514 2515 2516 15450 5505
decrea	4732
decrease$	16549
deemed$	8096 8097 2541
deep$	7160 7458 3542
deepen	4385
defeating$	6116
defect$	16635
defenceless$	8929 14994 14995 14996 14997
defend$	8649 8955 8956 8957 8960 8961 8963 8964 8967 5079
defendded$	5079
defendding$	5079
defended$	5079
defending$	8955 8956 8957 8960 8961 8963 8964 8967 5079
defends$	5079
defensive$	5907
defensiveness$	15950 5907
deferred$	5825
defiant$	14350 14351 5298 5876
deficit$	11686
defied$	2082 2083 5120
defies$	2082 2083 5120 5585
definite$	3739
definitely$	3864 3872 9857 3873 3874 11510
defy$	2082 2083 5120
defying$	2082 2083 5120
degenerate$	5848
degenerates$	5848
degrade$	4784
degraded$	4784
degrades$	4784
degrading$	4784
degree$	370 371 372 14880 14881 14882
delay	16637 11688
delay$	16086 16142
delayed$	11565
delaying$	15861 15862
delays$	16086 16142
deleted$	13671
deliberate$	6109 125
deliberately$	580 957 5580
delicate$	5422
delight$	1056 1057
delighted$	1056 1057
delighting$	1056 1057
delights$	1056 1057
delightted$	1056 1057
delightting$	1056 1057
delinquency$	5848
delinquent$	14026 5290 5292 11278 5298 5848
delinquents$	14026 5848
deliver$	6426 6427 6428 6982
delivering$	6982
demand$	10717 10730 4746 10794 11511
demandded$	11511
demandding$	11511
demanded$	11511
demanding$	14415 14416 14417 14418 14419 11288 11511
demands$	11511
dement	10913
dementia$	16746
demonise$	4300 4301 4302 4303
demonised$	4300 4301 4302 4303
demonises$	4300 4301 4302 4303
demonising$	4300 4301 4302 4303 16186 16187 16188 16189
demons	4604
demotivated$	5876
den$	13269
denial$	15950 11094
denies$	4781
dental	4858
dental$	10843
dentis	10840
dentist$	16673
deny$	9694 16538 4721 4781
denying$	4721
department$	9917 9922 9923 16126 10320 4339 16193 16194 5577 5586
depend	11733
dependence$	4850
dependency$	4850 10845
dependent$	4850
depends$	4983
deplorable$	5907
depo	4843 10828
depo$	16661
deport	16729 16742 10913
deported$	16746
depraved$	5878
depres	16727 16745 10913 5944
depressant$	11728
depressants$	11728
depressed$	11690
depression$	16746
depressive$	16744
deprivation$	4946
deprive$	16538 4721
deprived$	5292
depriving$	4721
depth$	15973
dereliction$	5907
derision$	16171 16172 16173 16174 16175
derisory$	15978
descend$	524 525 1479 1480 1481 1482 1483 1484 1485 2388
descendded$	524 525 1479 1480 1481 1482 1483 1484 1485 2388
descendding$	524 525 1479 1480 1481 1482 1483 1484 1485 2388
descended$	524 525 1479 1480 1481 1482 1483 1484 1485 2388
descending$	524 525 1479 1480 1481 1482 1483 1484 1485 2388
descends$	524 525 1479 1480 1481 1482 1483 1484 1485 2388
descri	4411 10467
described$	2175 2550
description$	4503 10541 11684
descriptions$	10384 16218 16242 4503 4510 10541 16381
desert$	5564
deserted$	5561 5564
deserting$	5564
deserts$	11968 5564
desertted$	5564
desertting$	5564
deserve$	11965 11966 11967 838 839 5065 11214
deserved$	11965 11966 11967 838 839 12660 14180 5065 11214
deserves$	11965 11966 11967 838 839 5065 11214
deserving$	11965 11966 11967 838 839 5065 11214
design	4431
designed$	4737 4808
designer$	13832 13833 14295 9532 15366 15367 9559 3576 11470 11473 5490 5500
desire$	9804 15638 15639 15640 15641 15642 15643
desires$	13067
desk	10396 10399 10466
desk$	10369 16204 16209 16221 16223 16229 16230 16232 16244 16252 10426 10454 16297 16299 16301 16302 16304 16307 16314 10484 16320 16327 16452 10636 16515
despair$	14131
desperate$	994 995 996 997 999 1000 1001 1002 1058 1059 1060 1062 1063 1251 1252 1253 1254 5073
despite$	188 6173 189 190 191 217 219 223 224 225 253 12379 12380 12381 12382 13751 13752 13753 4230
desserts$	13121
destined$	526 3677 3678 3679 3805 9790 3806 9791 3807 9792 3808 9793 3809 9794 3810 9795 5510
destiny$	14960
destroy$	13069
destroying$	13073
destruct$	11070
destructed$	11070
destructing$	11070
destruction$	12749 13073 11070
destructive$	6077 12337 11070 5153
destructs$	11070
destructted$	11070
destructting$	11070
detail	4403 4411 4462 10447 10467 4493 10478 10479 16475
details$	6283 6284 6285 16241 16242 16260 10450 10504 16381 16627
detain	10671 16510 4810
detain$	16504 10795 5669
detained$	11639
detaining$	5669
detect	4384 10370 10371 4388 10376 16214 16222 10396 10404 10405 10406 4422 4423 10419 4441 4442 4447 10448 4469 4473 4477 10464 10468 10469 10471 16305 16310 16311 16312 4499 10487 4504 10494 16333 4548 10536 10619 4651 10642 10664 16499 10682 5667 11679 5929
detection$	15294 15295 16497 11650 5666 5667
detections$	16497 16520 11650 5666
detective$	10369 16204 16209 4400 16229 16237 16238 16239 10407 10408 16252 4435 10426 4465 10451 10454 16297 16301 16302 16304 10484 16318 16320 16327 10526 10533 16369 16452 10636 16515
detectives$	10369 16204 16209 4400 16229 16230 4413 16237 16238 16239 10407 10408 16244 4427 16252 4435 10426 16281 4465 10451 10454 16297 16301 16302 16304 10484 16318 16320 16327 16331 10526 10533 16369 16452 10636 10666 16515
detent	4998
detention$	13978 15672 10983 11150 5968
detentions$	13978 11150 5968
deter$	12768 6936 6937 6938 6939 4704 16568 4757 16613 5676
detergent$	11698
deteri	16675
detering$	4757
determ	4438 4459 4587 4648
determined$	994 995 996 997 999 1000 1001 1002 1251 1252 1253 1254 5073
deterping$	4704
deterr	16511 5699
deterred$	16461 5676
deterrence$	11684
deterrent$	11671 11684
deterrents$	11671
deterring$	4704 5676
deters$	4704 4757 5676
deterting$	4704
detox$	11727
develo	11590 5606
develop$	4397 10427 4443
developed$	2724 4397 10427 4443
developing$	4397 10427 4443
developmental$	5700 5706 5779
develops$	4397 10427 4443
deviant$	5251 11241 5292 11278 5298
device	4554 10698
device$	4396 4467 10461 10499 4530 16349 16531 5627
devices$	15145 15287 4396 4467 10461 10499 4530 16349 16531
devil$	14261 11126
devils$	11126
devious$	8341 5876
di$	16318
diabet	5947
diagnosed$	5940
diagnoses$	5940
diagnosis$	11686 5940
diagram$	4429 11597
diagrams$	11597
dialysis$	5945
diamond$	14168
diamonds$	14168
diazep	5743
diazepam$	11728
dice$	822
dicing$	822
dictate$	14077
did$	170 12031 12052 12060 12063 256 475 607 6699 6770 932 933 934 935 12765 12766 950 7055 7059 1144 1276 1569 1570 1571 13405 1631 1668 7764 7765 1814 1815 1816 7810 7813 7829 7830 1849 1850 1851 1852 1892 1902 1903 1904 1905 1906 1908 1912 1933 1934 1935 1942 1947 1974 1999 2004 8104 2502 2506 2608 2609 2610 3059 3065 3072 3075 3102 3119 3148 3151 3157 3160 3344 3852 9849 15684 15685 9858 9859 3885 3947 3963 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 3974 3976 3977 9977 4002 9993 9999 4015 10001 10003 10007 4023 4024 4025 10011 10012 10032 10034 4072 4079 4080 4081 4097 4099 4100 4101 4102 4103 15941 15942 4137 4139 16062 16110 16111 16112 16113 16135 16136 4325 5058 5101 5533 5536
die$	16643
died	16729 10897 16745
died$	16730
diet	10820 10821
diet$	16653 16654
dietar	5726
dietary$	11711
dietician$	5963
dieticians$	5963
dietitian$	5963
dietitians$	5963
difference$	2802 15566 15567 15568 15569 15570 15571 15572 15573 15618
different$	609 7033 7034 7035
differently$	12605 8362
diffic	4596 16637
difficult$	11820 1345 1346 1347 1385 7370 1386 1387 7372 1388 7924 7928 8126 8456 2495 2496 2497 2498 2499 2500 14341 14342 14343 14344 14345 14346 14347 14348 14349 14407 14415 14416 14417 14418 14419 2602 2603 2604 2605 2606 14449 2959 2960 2961 10581 16593 5292 5296 5298 11284 11288 5876
difficulties$	12665 12672 12673 1075 12894 14407 4907 11284 11687 11736 5785
difficulty$	1075 12894 11687 11736 5785
dig$	1487 1488 3415
digger$	14140
diggers$	14140
digging$	1487 1488
digs$	1487 1488
dim$	5264 5876
dinner$	16796
dire$	15978 5908
direct	5683
directed$	10547
directing$	11602
direction$	4511
directs$	11602
dirt$	16116
dirty$	8341 15366 15367 16794 5466 5483 5490 5897
disabi	10820
disabilities$	11717
disability$	16653 10854 11686 11722 5955
disabl	10913
disabled$	16746 5955
disaffected$	5292 11278 5419
disappear$	12395 584 585 10210
disappeared$	584 585
disappearing$	584 585 13095 11016
disappearred$	584 585
disappearring$	584 585
disappears$	584 585
disappointing$	4156 4157 4158 4159 10217 16051 5560
disappointingly$	5909
disaster$	2217
disasters$	2217
disband$	16567
discernment$	11069
discharge$	11798
discharged$	4372
discipline$	14240 14241 14242 14243 14244 11093
disciplined$	8141 8142 8143 8144 11307
disclo	4463 4599 10584 4943
disclose$	12181 12217 13748 15468 15474 15488 11493
disclosed$	7282 7283
disclosure$	2111 2112
disclosures$	2111 2112
discourage$	12768 6936 6937 6938 6939
discov	16214 10400 4438 4459 10485 4587
discover$	16233
discuss$	15468 15474 15488 11493
disdain$	16171 16172 16173 16174 16175
disease$	11686
disengage$	12217 5872
disengaged$	11509 5872
disengagement$	5872
disengages$	5872
disengaging$	5872
disgrace$	6877 8546 5907
disgraceful$	14341 14342 14343 14344 14345 14346 14347 14348 14349 15957 5298 5907
disgracefully$	5907
disguised$	5129
dish$	3243
dishevelled$	5897
dishonest$	5876 5907
dishonour$	6877
disinterested$	11509 5876 5907
dislike$	14130
dismal$	4313 5907
dismally$	5907
disman	10729 5925
dismantle$	16567
dismantled$	4652 16562
dismantling$	4787
dismiss$	1967 16105 5573
dismissed$	1967 4238 5561 5573
dismisses$	1967 5573
dismissing$	1967 15861 15862 5573
dismissive$	14350 14351 5907
dismissively$	5907
disobedience$	12915 12916 12917 12918 12919 12920 13125
disobedient$	5292 5876
disobey$	6942 2082 2083 15671 5120
disobeyed$	6942 2082 2083 15671 5120
disobeying$	6942 2082 2083 15671 5120
disobeys$	6942 2082 2083 15671 5120
disord	10580 4610 16439 16440 16447 16448 16462 16467 10645 10717 10718 10723 10748 10755 16588 16637 11733
disorder$	14116 14117 14407 14449 16413 10595 16476 16477 16478 10655 16550 16551 16556 4739 16581 11284 11685 11686 11693 11711
disorderly$	5876
disorders$	14407 11284 11711
dispersal$	10654 10707 10708 4750 10982
disperse$	16567
dispersing$	4787
display$	345 1820
displaye$	10385 4401
displayed$	345 1820 10385 4401
displayes$	10385 4401
displaying$	345 1820 10385 4401
displays$	345 1820
disposal$	4479 11650 11810
disposals$	11650
dispro	5602
dispute$	11774
disputes$	11774
disregard$	98 103 12217 6942 2082 2083 8234 8235 2251 8237 4378 5120 5573
disregardded$	103 6942 2082 2083 4378 5120 5573
disregardding$	103 6942 2082 2083 4378 5120 5573
disregarded$	103 6942 2082 2083 4378 5120 5561 5573
disregarding$	103 6942 2082 2083 4378 5120 5573
disregards$	103 6942 2082 2083 4378 5120 5573
disrespect$	16171 16172 16173 16174 16175 11511
disrespected$	11511
disrespectful$	14350 14351 5876
disrespecting$	11511
disrespects$	11511
disrespectted$	11511
disrespectting$	11511
disrup	16495 16499 16511 10729 11679
disrupt$	14054 4641 4757 10761 11511 5688 5928 5932
disrupted$	14054 16562 16601 11511 11676
disrupting$	14054 15671 4641 4757 11511 5688 5928
disruption$	14054 14449 16458 16534 16604 16615 5689 11675 5692 5928 5932
disruptive$	2135 2136 2137 8126 14341 14342 14343 14344 14345 14346 14347 14348 14349 14449 5152 5292 11278 5298 5876
disrupts$	14054 4757 11511 5688 5928
disruptted$	14054 11511
disruptting$	14054 11511
distance$	7127 7128 7129 7130 7131 7132
distant$	15177
distinguish$	4383
distinguishs$	4383
distri	4482
distribute$	4399 10385 4401
distributed$	4399 10385 4401 16220
distributes$	4399 10385 4401
distributing$	4399 10385 4401
disturbance$	11774
disturbances$	11774
disturbed$	5292 11278 5876
dither$	5910
dithered$	5910
dithering$	11571 5910
ditherred$	5910
ditherring$	5910
dithers$	5910
diva$	11207
divas$	11207
dive$	1469 1470 1471 1472 1473 1474 1475
dived$	1469 1470 1471 1472 1473 1474 1475
dives$	1469 1470 1471 1472 1473 1474 1475
divide$	16567
dividing$	4787
diving$	1469 1470 1471 1472 1473 1474 1475
divorc	16727 16729 10897 10899 16742 16771
divorce$	16732
divorced$	16730
divorcing$	16730
dla	10854
dla$	16687
dna$	14225
do$	168 12031 12050 12058 12061 257 6257 6458 475 607 6733 932 933 934 935 12765 12766 950 1018 1145 1276 13360 13365 1569 1570 1571 1632 7764 7810 7814 7816 7817 7818 7829 7830 1849 1850 1851 1852 1890 1902 1903 1904 1905 1906 1908 1910 1940 1945 1972 13794 13796 13802 13804 1997 2002 8103 8294 2502 2504 2608 2609 2610 2930 3015 3057 3065 3070 3073 3079 3100 3117 3146 3149 3157 3160 3186 3187 3344 15293 15444 9633 15468 15474 15488 15494 15495 9677 15530 9698 15541 9710 15557 15558 15559 15560 15561 15562 15563 15657 3852 9849 15684 15685 9862 9863 9866 3883 3948 3963 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 3974 3976 3977 4004 9999 10001 4017 4074 4097 4099 4100 4101 4102 4103 4135 10274 10819 5058 5101 11493 5533 5536
dock$	15628
doctor	10840 4858
doctor$	16673
doctors$	10843
dodge$	9461 9462 4256
dodged$	4256
dodges$	14537 4256
dodging$	15086 15087 15088 15089 15090 9461 9462 4256
dodgy$	11820 7172 13295 13877 13878 13879 5235 11433 5868
doe$	5473
does$	169 12051 12059 12062 258 475 607 932 933 934 935 12765 12766 950 7056 7059 1146 1276 1569 1570 1571 1668 7810 1849 1850 1851 1852 1891 1902 1903 1904 1905 1906 1908 1911 1941 1946 1973 1998 2003 8102 2502 2505 2608 2609 2610 3015 3058 3065 3071 3074 3080 3101 3118 3147 3150 3157 3160 3344 15293 9711 15561 15562 15563 3852 9849 15684 15685 9862 9863 9866 3884 3949 3963 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 3974 3976 3977 9977 4003 9993 4016 10003 4073 4097 4099 4100 4101 4102 4103 4136 4325 4978 5058 5101 5533 5536
dogs$	13133 7367 14048 14049 14050 14212 14237
doing$	12054 12055 12056 12166 12167 12168 12169 12170 12171 12172 12173 12175 475 607 12563 932 933 934 935 950 12803 12804 12805 12893 12915 12916 12917 12918 12919 12920 1569 1570 1571 14514 3015 9978 9979 9994 9995 9999 10001 4097 4099 4100 4101 4102 4103 15952 15953 15954 15955 4325 16154 5536
doll$	1759
dolled$	3615 3616 3617 5503
dolls$	1759 15425
domestic$	16759 5789
dominant$	2259
done$	11890 11891 11893 6106 12037 12536 6713 1569 1570 1571 2650 15084 15085 15176 3365 3366 3367 3404 3405 3406 3615 15541 15655 9902 9911 9918 9919 15756 15758 15759 15761 15762 15763 15764 15779 15780 9980 9996 9997 9998 9999 10001 10004 10005 10006 10007 4023 4024 4025 15875 15876 15877 15878 4097 4099 4100 4101 4102 4103 15922 15923 15924 15935 4139 4325 16153 5536
donna$	14153
donnas$	14153
doomed$	3677 3678 3679 5510
door$	6053 6054 6055 12621 12623 12862 13454 8385 8386 8387 8388 10462
doorman$	12426
doormat$	14992 11373
doormats$	14992 11373
doormen$	12426 12494 12495 12496 14470 14471 14472 14473
doors$	12862
doorstep$	12862
doorsteps$	12862
doorway$	16773
dopey$	5876
dose$	1309 11731 11732
doss$	14103 14104
dossie	5616
dossier$	11601
dossiers$	11601
double$	10775 5266
doubles$	10775
doubt$	12985 8101 15504 15505 15506 15507 9727 15693
doubtful$	8214
down	16451 4734
down$	353 378 504 505 506 507 508 6854 6855 6857 7066 7067 12993 7300 1669 1670 1671 1672 1673 1674 1675 1676 13705 7955 14279 14280 14281 14282 14315 14444 14445 14446 9504 9555 15416 9584 15423 15424 9606 15440 15451 15457 15980 15981 15982 15983 15984 15985 15986 15987 15988 15989 15990 15991 15992 15994 15995 15996 15997 15998 15999 16000 16001 16002 16005 16006 16007 16008 10176 16010 16011 10326 10358 4487 10480 16409 16449 16504 16549 16579 16595 16596 10882 11014 11453 11663 11664 11665
downed$	10480
downfall$	12665 12749 12808 12809 12894 7254 7255 13089 13697 13698 13699 13701 13702
downlo	16294 10515
download$	11612
downloaded$	16348
downloads$	11612
downplay$	884 1967 5068
downplayed$	884 1967 5068
downplaying$	884 1967 5068
downplays$	884 1967 5068
downs$	10480
dozen$	7326 7648 9421
dozens$	7649
drag$	1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 2461 2462 2463 2464 4247 10318
draged$	1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 2461 2462 2463 2464 4247
dragged$	11864 1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 2461 2462 2463 2464 4247
dragging$	1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 2461 2462 2463 2464 4247
draging$	1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 2461 2462 2463 2464 4247
drags$	1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 2461 2462 2463 2464 4247
drain$	8207 4746 11207
drains$	11207
drama$	12671 12874 13002 13828 13854 8319 2438 9718 15552 9720 5170 5750
drank$	1003 1004 3235 4844 4848 5713
draw$	11837 6005 310 311 6328 6329 850 6884 7199 7200
drawed$	6328 6329 7199 7200
drawer$	8415
drawing$	6328 6329 850 7199 7200
drawn$	11864 6328 6329 7199 7200 2015 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2042 3535 15473 15479 15484 15493 15588 16303
draws$	11837 6005 310 311 6328 6329 850 12707 7199 7200
dread$	14130
dreadful$	4156 4157 4158 4159 16087 16088 16089 16090 5243 5298 5560
dreadlock$	5898
dreadlocked$	5466
dreadlocks$	5898
dreads$	14130 11450 11452
dream$	13339 13344 9634
dregs$	2433 5862
dress$	6004 20 12531 12532 12533 12534 12535 6772 788 789 873 947 948 1214 1215 13042 13043 1759 2733 2734 2735 2736 2737 2738 2769 2770 2771 2772 2773 3564 15383 9554 15389 15390 15391 15429 15430 15431 11470 5486 11475
dressed$	12531 12532 12533 12534 12535 12536 6772 788 789 13042 13043 3551 3552 3553 15383 15384 15385 15386 3592 15429 15430 3615 3616 3617 11421 11423 11431 5484
dresses$	947 948 13042 13043 1759 2733 2734 2735 2736 2737 2738 2769 2770 2771 2772 2773 9533 9534 3564 15383 15389 15390 15391 15429 15430 11470 5486 11475
dressing$	6004 20 1759 9548 3564 9571 9588 5486
drew$	11837 6005 310 311 6328 6329 850 12707 7199 7200
drift$	520 521 522 523 524 525 565 566 1479 1480 1481 1482 1483 1484 1485 15496 11567
drifted$	520 521 522 523 524 525 565 566 1479 1480 1481 1482 1483 1484 1485
drifting$	520 521 522 523 524 525 565 566 1479 1480 1481 1482 1483 1484 1485
drifts$	520 521 522 523 524 525 565 566 1479 1480 1481 1482 1483 1484 1485
driftted$	520 521 522 523 524 525 565 566 1479 1480 1481 1482 1483 1484 1485
driftting$	520 521 522 523 524 525 565 566 1479 1480 1481 1482 1483 1484 1485
drill	16262
drill$	14462
drink	16745
drink$	11924 11940 270 271 272 273 274 275 276 12125 12126 6303 6304 6305 6306 6307 6309 6310 12217 12246 12248 12249 12250 12443 12530 12531 12532 12533 12534 12535 947 948 1003 1004 12836 12837 12838 12895 12909 12910 12911 12912 12913 12914 12925 12926 12927 12928 7146 7196 13102 7483 13360 13365 13368 13369 13370 13371 13560 13794 13796 8031 13887 13903 14118 2607 2608 2609 2610 3235 15054 15055 3245 3246 3247 3248 3249 15118 15119 15120 16670
drinker$	16744
drinkers$	16747
drinki	10820 10821 16727 16745 16771
drinking$	5997 11831 11832 30 12276 12531 12532 12533 12534 12535 12571 12586 12587 12588 12589 873 6873 889 1070 1071 1072 13198 13199 16653 16654 10827 4844 4848 4907
drinks$	12125 12126 6303 6304 6305 6306 6307 6309 6310 12443 12836 12837 12838 7146 2608 2609 2610 3235 3245 3246 3247 3248 3249 4844 4848
driv	4732 4805
drive$	12100 12503 12520 5694
driven$	6286 6686 6687 6688 6689 6690 12528 2014 4808
driver	4424 10488
driver$	6252 12119 12120 6288 12124 12165 12426 12494 12495 12496 12813 12814 12870 12872 7052 7088 7089 7090 7091 12954 13164 1353 7404 7405 7412 7686 4644 4658
drivers$	6279 6282 12119 12120 6288 12123 12124 12165 12426 12494 12495 12496 12813 12870 13164 13577 14066 8297 8298 14470 14471 14472 14473 15434 16219 10409 16300 16321 16323 4563 4644 4658 11075
drives$	12503 12520
drivin	4630
driving$	10459 10615
drone	5699
drone$	4557 5635 11684
drones$	4557 5635 11684
drop	4732
drop$	8180 15496 10210 4248 16549 16579 11663
droped$	4248
droping$	4248
dropout$	11152 11207
dropouts$	14027 14028 14029 11152 11153 11207 5864
dropped$	4248 16549
dropping$	4248
drops$	4248 16579 11663
drug	16215 16225 10416 16261 4585 16406 16427 10991 16827 11596 11627 11673 5936
drug$	5997 11831 11832 32 33 6074 12327 6510 12354 6528 6533 6536 6538 874 13296 13298 13877 13878 13879 8176 8177 8178 8179 8189 14027 14028 14029 14064 14136 14137 8334 4414 4417 10473 10570 10722 4806 10820 10821 16727 10975 11011 11153 5169 5220 5240 5275 5290 5645 5748
druggie$	5858
druggies$	5858
druggy$	5858
drugs	16262 16411 16454 16474 4715 10998
drugs$	270 271 272 273 274 275 276 12125 12126 6303 6304 6305 6306 6307 6309 6310 12259 6434 6435 6436 12291 12292 12293 12327 12332 12341 12342 6535 6537 12372 12373 12374 12431 12432 12433 12434 12435 12436 12437 12438 12443 12446 12530 12815 12820 12836 12837 12838 12895 12909 12910 12911 12912 12913 12914 12925 12926 12927 12928 13018 7196 13099 13107 7279 13296 13298 7483 13357 13371 7696 13552 13553 13554 13555 13556 13557 13558 13559 13841 8031 13887 13903 14054 14064 14116 14117 14118 14273 14287 14295 14308 2607 14449 14516 14517 14518 14519 14520 14521 14522 14690 14691 14692 14693 14694 14704 14828 14829 14830 15086 15087 15088 15089 15090 9396 4414 4417 16361 16399 16420 16421 10700 4806 10834 16668 16670 4907 10975 16831 11009 11011 11013 11065 5169 5220 5240 5275 11265
drunk$	12536 12567 1070 1071 1072 1073 1074 7147 1163 7149 13671 15671 4848 11207 5713
drunks$	11207
dry$	3514 15348 15932 5450
ds$	16318
dto	5825
dto$	11810
dual$	9492 5774
dually$	5774
duck$	15030 15031 15032 15033 4256
ducked$	4256
ducking$	4256
duckked$	4256
duckking$	4256
ducks$	7561 13395 7563 4256
due	16451 4734
due$	6002 352 376 6368 1101 16656 16657 16751 4945 16771 4991
dug$	1487 1488
dump$	4219 4220 5566
dumped$	4219 4220 5566
dumping$	4219 4220 5566
dumpped$	4219 4220 5566
dumpping$	4219 4220 5566
dumps$	4219 4220 5566
dunce$	11207
dunces$	11207
duo$	11139
dust$	16129
duties$	15720 16074
duty$	15720 15945 16030 16074
dyed$	5466 11453
dying	10913
dying$	16642 16746
dynamic$	11138
dynamics$	11138
dyscal	5941
dysfunctional$	8569 5292 11278 5907
dyslex	5941
dyspra	5941
dysregulated$	5876
dystrophy$	11705
e$	15939 16047 16048 16049 10246 16092 16093 16680 16681 11558
each	16216 16363 4549 4550 10632 16618 11649
each$	186 6484 12988 7715 8075 8306 8429 8431 8589 9367 3479 15439 9607 9621 3638 3640 3847 3849 3850 3851 10167 16099 10336 10372 10424 16298 10476 4512 16332 16364 16375 16376 16378 16419 4629 16482 16485 16490 10686 10696 16542 16582 16585 16594 10766 16606 10778 4807 10795 16663 5419 11489 11490 11513 5643 11654
eager$	301 302 307 701 702 703 704 705 994 995 996 997 999 1000 1001 1002 1058 1059 1060 1062 1063 7527 13361 13362 13363 13364 1547 1548 1549 1550 1551 1552 5073
eagerly$	1200 1201 1202 1203 1204 1205
ear$	13430 7606 7607 7608 13442 13443 15337 16024
earlier$	12608 12609 14558
early$	14630 14699 16190 16191 16192 11706
earmar	4797
earn$	554 12576 12577 12909 12910 12911 12912 12913 12914 3348
earned$	554 14179 14181 14182 14183 14184 3348
earning$	554 3348
earns$	554 3348
earring$	11470
earrings$	11470
ears$	13304 15337 16025 16026 11589
easier$	4686
easily$	12524 12525 13522 13523 2037 2694 3001 9189 3221 9905 15741 15742 16056 16057 16058 16059 5112 5114 5316
east$	3510
eastern$	3503 9489 9493 3509 9512 15347
easy$	6029 6047 6320 6321 6322 338 556 12691 12692 12840 7100 7370 1386 7372 1389 13758 13759 13760 8312 8313 14275 14276 10581 5113 5291
eat	16276
eat$	5727 11713
eaten$	11713
eater$	14144 11209
eaters$	14144 11209
eating	10821
eating$	16654 5726 11713 11722
eats$	5727 11713
eczema	5947
edge$	13222 13267 13268
educat	4872 11758 5775
educate$	183 184
educated$	183 184 4887
educates$	183 184
educating$	183 184
education$	6204 12038 12265 12266 12811 13756 9925 16703 16711 5761 11756
educational$	5759
effect	10651 5683
effect$	2909 8952 8953 8954 15572 15573 16589
effective$	16484 5686
effectively$	2782 8767 2783 2784 2785 2786 2789 2790 2791 2792 2908 5368
effort$	6745 761 762 763 764 6750 766 767 13628 1811 7797 7798 15454 15748 15786 15787 4050 4051 4052 15900 15901 15902 15903 15904 15905 15906 15907 10077 10078 10079 10080 10081 4160 4161
efforts$	6204 12038 15454 4050 4051 4052 4160 4161 11091
egg$	290 292 293 2090 2091 11136
egged$	290 292 293 2090 2091
eggged$	290 2090 2091
eggging$	290 2090 2091
egging$	290 292 293 2090 2091
eggs$	290 292 293 2090 2091 11136
ehc$	5760
ehcp	5759
ehcp$	11744
ehcps$	11744
eight	10372 10387 16298 10476 16332 10531 4549 4550 16375 16376 16378 16419 4615 4629 10626 16465 16482 16485 16490 10686 16542 16582 16594 10766 16606 16618 11654
eight$	13982 16022 10600 16457 16459
eighteen$	12454 12456 669 12489 12490 14545 14546 14547 14548 14549 14550 8723 14587 14588 14589 14590 14591 14592 14593 15289 11350
eject	16380 10688
eject$	16521
elder	11637
elder$	12352 13877 13878 13879 11115
elders$	12332 12352 12355 12814 12876 12877 12878 12879 12880 12881 7052 7088 7089 7090 7091 13877 13878 13879 13883 14036 16248 4611 11115
elect$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 994 995 996 997 999 1000 1001 1002 5073
elected$	135 136 137 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 994 995 996 997 999 1000 1001 1002 16062 10299 16133 5073
electing$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 994 995 996 997 999 1000 1001 1002 5073
electr	4982 5002
electricity$	10967
electronic$	10987 11812
electronically$	10987
elects$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 994 995 996 997 999 1000 1001 1002 5073
electted$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 994 995 996 997 999 1000 1001 1002 5073
electting$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 994 995 996 997 999 1000 1001 1002 5073
element$	370 371 372 11137 11142 11190
elements$	11137 11142 11190
eleven$	13982 2766 2767 2768
else$	12637 861 862 12703 12743 13166 13167 14574 15883 15884
elsewhere$	15883 15884
email	4482 4501 4509
email$	16047 16048 16049 10472 10486 4657 11557
emaile	10548
emailed$	10472
emailing$	10472 10486 4657
emails$	16048 16049 16092 16093 10472 10486 4657 11557 11558
embarked$	526
embarrassment$	8546
embellish$	5844
embellished$	5844
embellishes$	5844
embellishing$	5844
embroiled$	514 515 516
emergency$	16680 5753
emotional$	8601
emotionally$	5328 5415 5417 5790
empathy$	13782 13812 13813 11093
empire$	12371
employment$	11760
emptive$	10771
empty$	10767
enabl	4391 4421
enable	4679 5690
enable$	39 12670 4466 4681
enabled$	39 12670 12708 12709
enableed$	4681
enableing$	4681
enables$	39 12670 4466 4681
enabling$	39 12670
encounter$	12528 13859 11022 11341
encounters$	12528 13859 11022 11341
encour	4379 4410
encourage$	11837 6005 183 184 303 304 305 310 311 328 6328 6329 7199 7200 5022 5067
encouraged$	11837 6005 183 184 303 304 305 310 311 328 6328 6329 7199 7200 4415 5022 5067
encouragement$	13346 13347 13348 13349 13350 13351 13352 13353 13486
encourages$	11837 6005 183 184 303 304 305 310 311 328 6328 6329 7199 7200 5022 5067
encouraging$	11837 6005 183 184 303 304 305 310 311 328 6328 6329 7199 7200 13346 13347 13348 13349 13350 13351 13352 13353 13486 5022 5067
end$	119 120 6420 868 869 13037 13038 13291 7578 7579 13475 13476 13487 1769 1771 1774 15494 15495 9665 9719 10685 16568 16614 4826
endanger$	10 5014 5015
endangered$	10 5014 5015
endangering$	10 5014 5015
endangerred$	10 5014 5015
endangerring$	10 5014 5015
endangers$	10 5014 5015
ended$	4372 4652
ending$	10685 16642 4826
endless$	151 152 153 10215 10216 5242
endlessly$	3853 9838 3854 9839 3855 3856 3857 3858 3859 3860 3895 3896 5526
endome	5720
endometriosis$	11705
ends$	9719 16561
enemies$	12662 12718
enemy$	12662 12718
enforc	10506 16495 16499 11590 5673 11674
enforce$	5932
enforcement$	16339 16458 16470 16548 4767 16586 4771 10758 16615 11668 5684 11670 5692 5932
enforcer$	11207 5924
enforcers$	11207 5924
enforces$	5932
engage$	11955 11969 12181 12217 12322 517 518 519 13748 14313 14320 8488 14322 14323 14324 14325 14326 14327 14332 14335 14423 15437 15468 15474 15488 15522 15523 15532 15533 15534 15555 15576 15579 15607 15645 15646 15647 15715 15925 16105 16108 10798 11044 11274 11493 11494 11501
engaged$	509 510 511 512 513 517 518 519 12536 12544 14320 14322 14323 14324 14325 14326 15473 15479 15484 15493 15588 15589 15590 15591 15592 15605 15631 15632 15633 15634 15635 15715 11044 11274
engagement$	509 510 511 512 513 14319 14327 2518 2519 2520 2521 8507 15454 3643 3644 3645 3646 15661 9829 11268 11273 11489
engager$	11174
engagers$	11174
engages$	509 510 511 512 513 517 518 519 15532 15533 15534 15579 15601 15602 15603 15604 11044
engaging$	509 510 511 512 513 517 518 519 14320 14322 14323 14324 14325 14326 14327 15645 15646 15647 11044 11267 11274 11501
english$	11766 11768
enjoy$	328 12526 12527 1170 1171 7163 1684 1685 1686 1687 2010 2011 2012 2013 2046 2047 2052 2092 2093 2094 2095 15690 5081 5110
enjoyed$	328 12526 12527 1170 1171 1173 1174 1175 1176 12995 7163 7164 7165 7166 1684 1685 1686 1687 2010 2011 2012 2013 2046 2092 2093 2094 2095 15690 5081 5110
enjoying$	328 1170 1171 1684 1685 1686 1687 2010 2011 2012 2013 2046 2092 2093 2094 2095 5081 5110
enjoyment$	13067
enjoys$	328 1170 1171 1684 1685 1686 1687 2010 2011 2012 2013 2046 2047 2052 2092 2093 2094 2095 15690 5081 5110
enormously$	16614
enough$	96 12014 6182 12016 6207 7024 7532 7533 7534 13376 13377 13378 7763 7804 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 14799 14800 2984 2987 8998 8999 15104 15132 9447 15281 9451 15959 11345 11391
enquir	10493 16499 16769
enquir$	4601
enquiries$	16266 4590 4601 16492
enquirs$	4601
enquiry$	16326 4601 16492 11623
enrich	5606
ensure	4655
entangled$	514 515 516
enter$	4394 16610 5058 11044
entered$	4497 4498 4533 4605 4607 5058 11044
entering$	5058 11044 11619
enterp	16444
enterprise$	16249 11623
enterred$	5058 11044
enterring$	5058 11044
enters$	16346 16610 5058 11044
entice$	11837 6005 303 304 305 1052 1053 1054 1055 5022 5075
enticed$	11837 6005 303 304 305 1052 1053 1054 1055 5022 5075
entices$	11837 6005 303 304 305 1052 1053 1054 1055 5022 5075
enticing$	11837 6005 303 304 305 1052 1053 1054 1055 5022 5075
entirely$	3029 4277 4278 5383 5521 5524 5576
entitled$	5876
entitlement$	14078
entrant$	14019
entrants$	14019
entrenched$	2246 5207 11289
epi	5744
epilep	10913 5947
epilepsy$	16746
epipen$	11729
epipens$	11729
episodes$	12400
equal$	3241 3242 5376
equally$	972 5060 5072
equals$	8792 8793 8794
erratic$	11956 11957 11958 11959 14336 14337 14338 14339 2522 5298
error$	1075 4375 4376
errors$	1075 4375 4376
escala	4816 5683
escalate$	15496
escalated$	4496
escape$	12133 12578 1148 13670
escort$	14900
escorts$	14900
essential$	4737
establ	16214 10400 4438 4459 4579 4587 4599 10584 4648
establish$	16233 4433 4440 4445
estate	10725 10790
estate$	12348 12349 13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 13999 14002 14003 14007 14066 14070 14071 14196 14197 14199 10164 16558 16576 4782 16623 16626 11103 5419
eternally$	5905
european$	3501 9488 9490 9494 15345 5445
evade$	9461 9462 4256
evaded$	4256
evades$	4256
evading$	9461 9462 4256
evasive$	5876
even$	6192 6196 216 7008 7009 7010 7011 7012 7013 7014 7015 7016 7017 7019 10064 10065 10066 10213 10214
evening$	15664 15665 15666 16611
events$	16445
ever$	8980 8981 2997 15574 15575 9746 15580 15581 15582 9772 3788 9774 3790 9838 9839 3855 3856 3857 3858 3859 3860 9852 15701 15702 15703 15704 9882 3898 3899 3900 3901 10280 11497 11498
every	10632
every$	151 152 153 12775 969 974 12966 7427 7627 7628 7631 7921 13755 8068 8268 8300 2827 9379 15439 9607 9621 3638 3640 3846 9832 3848 3849 3850 3851 10174 10239 16092 16093 16099 10424 4512 16364 10778 16660 16663 10833 11489 11490 5522 11513 11558 5643 11716
everybody$	6870 6871 6872 7711 7719 14292 10147 16337
everyone$	6870 6871 6872 7157 7392 13401 7711 7719 13614 7921 13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 13999 14002 14003 14004 14031 8262 8297 8298 8446 14292 8741 10147 16337
everything$	6056 6057 6058 6059 12345 12705 7053 7123 7186 7423 1625 8823 2839 9204 15051 15439 9607 15527 3733 3734 3735 3877 3878 3879 3880 3881 10115 10206 10294 10317 11050 11489 11490
everywhere$	13004
evicte	16745 10913 5977
evicted$	11894 16746
evicti	16727 16742 16771 5977
eviction$	12808 12809 16480
evicts	5977
eviden	16262 4648 16474 4722 11590 5920
evidence$	7150 1166 7152 1168 7784 15856 15939 16092 16093 16211 16228 4436 10442 16285 4470 4588 10574 4609 4662 4670 16512 11557 11558 5638 11632
evidences$	4670
evidencing$	4670
evidently$	3872 9857 3873 3874
evil$	2304 2305 5151 5239 5274 11278
ex$	16733
exactly$	8356 9164
exaggerate$	12958 14110 11511 5844
exaggerated$	11511
exaggerates$	11511 5844
exaggerating$	11511 5844
exaggeration$	14110
exam$	16081 16147 16689 10887 5780 11768
examin	16294 10515
examin$	4444
examination$	11612
examinations$	11612
examined$	4444 16348
examines$	4444
examining$	4444
examins$	4444
example$	16625 5638
exams$	16689 11768
except$	8824
exception$	11504
exchang$	621 6606 622 623 624 625 626
exchange$	6598 621 6606 622 623 624 625 626 6613 12449 12503 914 11044
exchanged$	621 6606 622 623 624 625 626 914 11044
exchanges$	621 6606 622 623 624 625 626 12503 914 11044
exchangged$	621 6606 622 623 624 625 626
exchangging$	621 6606 622 623 624 625 626
exchanging$	621 6606 622 623 624 625 626 914 11044 11619
exchangs$	621 6606 622 623 624 625 626
excitement$	12895 13371 13531 13828 13834 13854 5111
exclude$	16105 16106
excluded$	11867 6213 6214 6215 6216 6217 6218 6219 6220 236 237 238 383 384 385 386 12296 12657 8141 8142 8143 8144 4238 11150 11565 11750 5766
excluding$	15861 15862
exclus	10887
exclusion$	12675 12676 12808 12809 1075 12894 7254 7255 13089 13701 13702 13978 14118 10550 10654 4720 4878 16720 11150 5966
exclusions$	13978 11150 5966
excuse$	13050 10324 11541 11542
excuses$	7116 8264 8265 2281 8267 10324 11586
execut	16513 5662
executed$	11644
exercise$	1820
exercised$	1820
exercises$	1820
exercising$	1820
exhaust$	2272
exhausted$	2272
exhausting$	2272
exhausts$	2272
exhaustted$	2272
exhaustting$	2272
exhibit$	5631
exhibited$	11615 5631
exhibiting$	5631
exhibits$	5631
existence$	11279
existent$	14336 14337 14338 14339 16087 16088 16089 16090
exit	4870
exit$	10855
expand	4803
expect	10883
expect$	6801 6802 6803 819 820 6908 6909 925 926 6912 13643 13644 13662 13663 10558
expectation$	14959
expectations$	14438 14959 11321
expected$	6298 13419 4415 4580 16501 16716 16751
expecting$	5741
expell	5768
expelled$	5768 11753
expend	10440
expendable$	16273
expensive$	15366 15367 9559 5490
expensively$	3499 5446
experi	4941 4942
experience$	13859 2687 2689 8762 2778 14685 14686 14687 14688 14689
experienced$	2724 14930 3141 3462 3466 3476 10926 10927 11025 11343 5378
experiences$	13859
experiencing$	10926 10927
experts$	3268
explained$	9786 9787 9788
explanation$	16047
explicit$	6579 6587 6983
exploitation$	11818 11819 11857 11858 11859 11874 11886 12199 12327 12665 12666 12675 12676 12860 7028 12894 13012 7196 7254 7255 13089 13206 13207 13296 13298 13701 13702 13785 13786 13787 13788 13819 13820 13821 13822 13823 13824 13825 13826 15225 4384 10370 10371 4388 10376 16214 10419 4441 4442 4447 4469 4473 4477 10464 10468 10469 10471 16305 16310 16311 16312 4499 10487 4504 10494 16333 10619 4651 10642 10682 11047 11071 11111
exploited$	11864 11867 12501 12819 7277 7278 13500 13502 13762 13763 13764 13765 13766 13767 13768 13769 13770 13771 13772 13773 13819 13820 13821 13822 13823 13824 13825 13826 14875 14876 14877 14961
exploiter$	11838 6267 12108 12128 12332 12352 12383 12385 12388 12457 12475 12480 12485 12907 12908 12944 12945 12946 12947 12948 12949 12950 12951 12952 12955 13262 13575 13652 8023 13857 13877 13878 13879 13880 13962 2148 2233 11007 11064 11143 11146 11147
exploiters$	11838 6267 12108 12128 12132 12153 12332 12352 12383 12385 12388 12457 12480 12485 12907 12908 12944 12945 12946 12947 12948 12949 12950 12951 12952 12955 13262 13575 13652 8023 13857 13877 13878 13879 13880 13883 13962 2148 2233 14290 11007 11064 11143 11146 11147
explosive$	5154 5874
expos	4579
expose$	5988 10 11830 6015 11849 11850 11851 11852 11853 11854 11855 5014 5015
exposed$	5988 10 11830 6015 11849 11850 11851 11852 11853 11854 11855 5014 5015
exposes$	5988 10 11830 6015 11849 11850 11851 11852 11853 11854 5014 5015
exposing$	10 6015 11849 11850 11851 11852 11853 11854 5014 5015
express$	7979 7980
expressed$	7979 7980
expresses$	7979 7980
extend	4709
extensions$	11441 11452
extra$	4871
extract$	4397
extracted$	4397 16303
extracting$	4397
extraction$	11612
extractions$	11612
extracts$	4397
extreme$	8258
extremely$	5366 5383
extricate$	7127 7128 7129 7130 7131 7132
eye	16648
eye$	12717 1184 1185 13238 13239 13431 7599 7600 7601 15337 16023 11461
eyeballs$	13304
eyebrow$	15337 15353 11464
eyebrows$	15337 15353 11464
eyed$	11429 11458
eyelashes$	11446 11452 11459
eyelid$	12905
eyes	16287
eyes$	12717 7459 13304 8636 15337 3520 15360 16140 11588 5604
eyesig	10820
eyesight$	16653
fabricated$	13929
face$	12289 1314 13259 13260 13261 7594 13477 15337 9543 9558 15401 9572 4437 10661 11456 5502
facebo	4656
facebook$	586 6571 587 6572 588 6573 589 6574 590 6575
faced$	1314 11246 11297 11457
faces$	1314 13259 13260 13261 14223 15337 15401 9572 10417 11456 5502 5818
facial$	9498 4437 5453 5626
facilitat$	56
facilitate$	39
facilitated$	39 56
facilitates$	39
facilitating$	39 56
facilitats$	56
facilitatted$	56
facilitatting$	56
facing	10909
facing$	1314 5818
facts$	7784 9270
fade$	11443 11452
fades$	11443
fag$	12836 12837 12838
fags$	12836 12837 12838
fail	4813 5783
fail$	173 1143 1789 1897 1902 1903 1904 1905 1906 1908 1930 1931 1932 1948 2008 8106 15495 15671 3902 3903 3904 3905 16110 16111 16112 16113 5105 11505 5527 5528
failed$	173 260 1143 1789 1897 1902 1903 1904 1905 1906 1908 1930 1931 1932 1950 2008 15671 3902 3903 3904 3905 9895 15729 16110 16111 16112 16113 5105 5527 5528 11565
failing$	173 1143 1789 1897 1902 1903 1904 1905 1906 1908 1930 1931 1932 1951 2008 15671 3902 3903 3904 3905 15724 15725 15726 15727 15861 15862 16110 16111 16112 16113 16186 16187 16188 16189 5105 5527 5528 5529 11515 11516
failings$	15724 15725 15726 15727 5529 11515 11516 5906
failled$	173 1143 1789 1897 2008 15671 16110 16111 16112 16113 5105
failling$	173 1143 1789 1897 2008 15671 16110 16111 16112 16113 5105
fails$	173 1143 1789 1897 1902 1903 1904 1905 1906 1908 1930 1931 1932 1949 2008 8105 15671 3902 3903 3904 3905 16110 16111 16112 16113 5105 5527 5528
failure$	6348 364 365 366 367 368 369 1930 1931 1932 15724 16086 16142 11152 5529 11515
failures$	15724 15725 15726 15727 16086 16142 11152 5529 11515 11516
fainted$	5953
fainting$	5953
faints$	5953
fair$	2964 2965 2966 3514 5442 5443 5450 5466
fairies$	14194
fake$	5459 5474
fall	4732
fall$	6372 6373 6374 6375 524 525 1637 1638 1639 1640 1641 1642 1643 13535 2075 15496 4208 10210 16549 16579 5570 11663
fallen$	524 525 1637 1638 1639 1640 1641 1642 1643 2075 4208 5570
falling$	524 525 2075 11486 5570
falls$	6372 6373 6374 6375 524 525 1637 1638 1639 1640 1641 1642 1643 2075 4208 16094 16579 5570 11559 11663
false$	13929 15695 5124 5129 5461 5474
fame$	11062
families$	12265 12266 12901 2274 2275 2290 14218 14225 14247 14248 14249 14250 14353 14381 14382 14383 14384 14385 14386 8561 8562 14397 14401 14402 14850 10093 10094 10095 10096 10097 10098 10147 10159 15993 11125 11277 11279 11325 11330 11551 11557
family	10892 10893 16756
family$	12901 8270 2290 14218 14225 14247 14248 14249 14250 14353 14381 14382 14383 14384 14385 14386 8561 8562 14397 14401 14402 14642 14669 14673 14850 10158 16726 10894 16737 16738 16741 4924 16753 4957 16778 16780 16786 10969 11125 11277 11325 5344 11330 5750 5786 11779 11784
fan$	1401
fancies$	12402 12403 2415 2418
fancy$	12402 12403 2415 2418
fanned$	1401
fanning$	1401
fans$	1401
fantasist$	11152
fantasists$	11152
far$	13221 1546 1647 13931 13932 13933 2410 2815 2819 2852 3097 3177 9349 4140 4141 4142 4284 16544
farce$	11526
farcical$	5907
farm$	14298
fashionably$	3499 5446
fast$	7100 7446 7450 14268 14275 14276 14630 14699 5113
faster$	14558
fat$	5897
fate$	11048
father	10893 16728 10896 4915 4925 10911 4927 4930 4936 16756 16772 16778 10948
father$	2274 2275 8561 8562 14448 8732 2851 2860 8846 8847 8848 8849 8893 8894 8895 3380 3381 3382 3383 4903 4904 4905 16724 16726 10894 4912 4913 4916 16737 16738 4923 4924 16749 16753 10921 10922 10929 4956 4957 16786 11325
fathers$	3380 3381 3382 3383 4923 11325 11386
fatigue$	11705
fattest$	3521 5470
fault$	12175 12176 387 388 389 390 12211 12212 12213 12653 882 883 12777 12786 12787 12788 12789 6966 982 6968 12802 12915 12916 12917 12918 12919 12920 15956 16096 4308 10301 16144 16145 16146 11049 11057 5574 11562 11572
faultless$	6966 982 6968
faulty$	7805
favor$	6600
favors$	6600
favour$	6599 12439 12440 3554 3555 3556 3557 3558 3559 3560 3561 3562 3563 4348 4349 4350 11032 5485
favoured$	3554 3555 3556 3557 3558 3559 3560 3561 3562 3563 4348 4349 4350 5485
favouring$	3554 3555 3556 3557 3558 3559 3560 3561 3562 3563 4348 4349 4350 5485
favourred$	3554 3555 3556 3557 3558 3559 3560 3561 3562 3563 4348 4349 4350 5485
favourring$	3554 3555 3556 3557 3558 3559 3560 3561 3562 3563 4348 4349 4350 5485
favours$	6599 12439 12440 7483 3554 3555 3556 3557 3558 3559 3560 3561 3562 3563 4348 4349 4350 11032 11033 5485
faze$	9066 15023 15041 15042 9210
fazed$	15022
fazes$	8923 14757 9191 9192
fear$	7042 8250 8251 2267 2268 14130 3105 14943 5386
feared$	13068 3105 5386
fearless$	5890
fears$	14130 3105 5386
february$	12350
feckless$	5868 5876
fed	4405
fed$	88 89 90 91 853 2257 2258 16330 4980 4983 11700
feeble$	15978
feed	4405 4483 4494 5606
feed$	88 89 90 91 853 2257 2258 4397 4500 4515
feeded$	4397
feeding$	2257 2258 4397 4500 5716
feeds$	88 89 90 91 853 2257 2258 4397 4500 4980
feel$	12402 12403 7371 7979 7980 2261 2269 2447 9212 3228 4540
feelin	5705
feelings$	14070
feels	5705
feels$	12402 12403 7979 7980 2261 2269 2447
feet$	12313 12314 13288 7457 15038 15161 9476 15310 15311 15422 16065 16139 5427
feigned$	5129
fell$	524 525 1637 1638 1639 1640 1641 1642 1643 2075 4208 16549 5570 11651 5739
felt	5705
felt$	12402 12403 7979 7980 8096 8097
female	5654
female$	9464 15298 15299 9467 15301 15302 3501 10403 4584 11157 11403 5419 5640
females$	14352 4584 11157 5892
fend$	8652 8955 8956 8957 8960 8961 8963 8964 8967 2983 14847 15285 15926
fendded$	2983
fendding$	2983
fended$	2983
fending$	8955 8956 8957 8960 8961 8963 8964 8967 2983 14847
fends$	2983
feral$	14300 5292 11278 5876
ferocious$	5874
fester$	16150
fetched$	6686 6687 6688 6689 6690
fetching$	14975
feud$	13220
fever$	11704
few$	11190
fewer	4732
fewer$	16549 5687
fibrosis$	11705
fiercely$	5383 5416
fifteen$	2766 2767 2768
fight	4732
fight$	12217 12246 12248 12249 12250 12295 6751 12628 12798 994 995 996 997 999 1000 1001 1002 12973 1379 13215 13535 13560 7799 13633 13670 13831 13915 13916 14128 2388 14449 8653 3245 3246 3247 3248 3249 3414 15494 15496 9718 15552 9720 15667 15671 5073 11074 5694
fighti	10718 10899 10970
fighting$	11898 11899 13095 8081 14054 14110 14116 14117 14118 14449 14943 9112 15671 16551 16697 4907 16732 16803
fights$	12734 12735 12736 12737 12738 12972 13830 13834 2388 14449 3245 3246 3247 3248 3249 3414 15667 15671 15672 11074
figure$	8836 2899 2900 2901 2902 2903 9528 10746 11124
figures$	12163 12164 2899 2900 2901 2902 2903 16081 10304 16147 16149 16158 16159 10746 11124
file$	15939 16241 16253
files$	15939 16241 16253
filler$	11436
fillers$	11436
film	16380 4810
film$	12100 9593 16359 4546 16366 16370 10542 4558 4792 10795 11620
filmed$	11864 11894 11934 6286 13500 13502 14924 14939 4546 16368 4551 10542 4558 16461 5634
filming$	14939 4546 10542 4634 11643
films$	4546 16366 10542 4792
filter$	14240 14241 14242 14243 14244
filthy$	15366 15367 5897
final$	4880 5812 5814
finance$	88 89 90 91
find	16354 4579 5618
find$	2 1186 7238 1306 13202 2600 9455 15494 16214 10400 4438 4459 4461 10485 4587 4599 16518
findded$	2 1306
findding$	2 1306
finded$	2 1306
finding$	2 13002 1306 8038 8039 8040
finds$	2 1186 1306 7367 2599 10485
fine	10737 4896
fine$	1216 1217 1218 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 14799 14800 8991 3007 3008 8994 9000 9001 9002 9003 9004 9005 9006 9035 9036 9037 9038 3327 9329 3345 9406 3422 3423 3424 16570
fined$	10977
fines$	16570
finger	16510 4810
finger$	7036 15784 15785 15794 15795 15805
fingered$	11244
fingerprint$	10795
fingers$	7036 7289 7290 14173
finish$	9667
finished$	15176 3365 3366 3367 15589 15590 15591 15592 3887 15715
fire	10997
fire$	12316 12639 12869 13220 13284 13285 16430 10997 16830 5252 5253
firear	16827
firebrand$	5863
firebrands$	5863
firesetter$	5866
firesetters$	5866
firestarter$	5866
firestarters$	5866
firing$	7493
firm	4762 4768 4773
firm$	10753 4772
firmer$	4772
first$	12269 7385 13289 13290 7461 2143 2201 2297 15854 16210 5812
fishnets$	11470
fisted$	16104 11537
fit$	3321 3322 10125 4389 16649
fits	10820
fits$	4389 16653 11708
fitted$	16661 5002
fitting$	9535 9557
five	10372 10387 16298 10476 16332 10531 4549 4550 16375 16376 16378 16419 4615 4629 10626 16465 16482 16485 16490 10686 16542 16582 16594 10766 16606 16618 4807 11654 11743
five$	6377 6711 6712 6717 6718 6728 6768 6781 6785 7064 7322 7643 1787 7811 7972 8090 2106 2107 2108 13960 14052 2289 2541 14584 3491 9477 9478 3536 15354 15355 15356 15357 15358 15359 15546 15547 15548 15549 15550 9724 9725 9726 9741 9750 9756 10172 16022 10600 16457 16459 5640
fix$	12836 12837 12838
fixated$	5593
fixed$	10737 10862 5977
flag$	4491 4534 5629
flagg	4582
flagged$	4431 4491 4496 4533 4534 16367
flagging$	4491
flagrant$	2249 2250 2252
flags$	13437 4491 4534 11082
flaky$	5868
flame$	13284 13285 13312
flames$	13219 13220
flashb	5944
flashing$	13198 13199
flashy$	5490
flat	10893 16731
flat$	12375 12376 12377 12378 6546 6547 6548 6549 12492 12493 12521 12602 12603 12604 12813 13000 13001 13091 13104 13108 13321 13322 13323 13324 13325 13403 13571 14850 3647 16726 16757 16775 16777 16790 4976 16800 11793
flatly$	5507
flatmates$	8792 8793 8794
flats$	12492 12493 12813 16789
flatter$	4340
flattered$	11097
flaunt$	5835
flaunted$	5835
flaunting$	5835
flaunts$	5835
flauntted$	5835
flauntting$	5835
fleas	4977
fleas$	10962
fled$	11626
fledged$	9385
fleece$	11470 11479
fleeces$	11470 11479
flew$	1466 1467 1608 1609 2439
flier$	11162
fliers$	11162
flies$	1466 1467 1608 1609 2439
fling$	48 347
flinging$	48 347
flings$	48 347
flip$	10435
flirt$	591 592 593 608 822 947 948 3245 3246 3247 3248 3249 11207
flirtatious$	5840 5886
flirted$	591 592 593 608 822
flirting$	12146 591 592 593 608 822 873 13198 13199
flirts$	591 592 593 608 822 3245 3246 3247 3248 3249 11207
flirtted$	591 592 593 608 822
flirtting$	591 592 593 608 822
flirty$	5840
floor	10943
floor$	16776 4959 16787
floozies$	5865
floozy$	5865
floppy$	5443
flourish$	1250
flourished$	1250
flourishes$	1250
flourishing$	1250
flout$	2082 2083 4378 5120
flouted$	2082 2083 4378 5120
flouting$	2082 2083 4378 5120
flouts$	2082 2083 4378 5120
floutted$	2082 2083 4378 5120
floutting$	2082 2083 4378 5120
flown$	1466 1467
flung$	48 347
flunkey$	5850
flunkeys$	5850
fluoxe	5743
fluoxetine$	11728
flush$	16199
fly$	1466 1467 1608 1609 2439
flyer$	11162
flyers$	11162
flying$	1466 1467 2439
fob$	4217 5565
fobbed$	4195 4217 5565
fobbing$	4217 5565
fobed$	4217 5565
fobing$	4217 5565
fobs$	4217 5565
focus	10784
focus$	4640
foetal$	5941
follow	4525 16393 4810
follow$	11978 12217 6848 13201 13360 13365 13748 7956 7957 7958 7959 7960 13794 13796 2153 15437 15468 15474 15488 15532 15533 15534 3950 3951 3952 10144 16108 16359 4546 16370 10542 10795 5058 11493 11620
followed$	11978 12536 12544 12567 13485 13500 13502 2153 3950 3951 3952 15935 4546 10542 16379 5058
follower$	2352
followers$	2352 11062 11063
following$	8038 8039 8040 2153 4546 10542 5058
follows$	6848 7367 13485 2153 15532 15533 15534 4546 10542 5058
folly$	12586 12587 12588 12589 12669 13125
food	4982 10968
food$	12431 12432 12433 12434 12435 12436 12437 12438 12443 16796 10967 4983
foodbank$	16801
fool$	11207 11374
fooled$	14961
foolhardy$	5018 5869
foolish$	6072 104 105 6111 160 161 162 163 164 165 166 913 1308 1778 1871 1872 15849 15850 5018 5099 5102
foolishness$	12192 12193 12194 12195 12196 12197 12586 12587 12588 12589 12669 6875 6876 6896 12730 12915 12916 12917 12918 12919 12920
fools$	15107 11207 11374 11534
foot	10765
foot$	13307 9476 15310 15311 15394 15395 16429 16598 5142 5427
footag	10432 10520 16475
footage$	16250 16260 16265 4486 10477 4515 16353 10521 16355 4539 4557 5630 11616
footballer$	12165
footballers$	12165
footho	16287
footprint$	16621
footsoldier$	5850
footsoldiers$	5850
for	10573 4679 11590 5606 5683 5690
for$	6083 12228 12259 6460 6519 6521 6522 12422 6598 12447 6792 6793 6794 6795 6796 12764 12790 12818 7062 12931 1123 1124 7115 7117 7118 7119 7169 7170 13051 7381 7382 7383 7384 13380 7551 7552 1568 7554 7555 7556 7591 7622 7623 7624 7625 7626 7702 13783 13952 8203 14037 8221 8223 8224 8225 8227 8228 14065 8283 8310 2404 8440 8457 8469 8471 14379 8587 8592 8594 8596 8616 8764 8765 8937 8938 8939 8941 8968 14911 14913 14950 9224 15280 3853 3854 15677 15859 10128 15968 15969 4226 16070 10253 16118 16120 16131 16157 16177 16178 16180 16233 10429 4489 10482 16364 10594 10598 10602 10615 10625 10643 10647 16491 10662 10663 10681 4747 10782 10807 16641 4837 16663 10849 16683 16684 10858 10864 16806 16822 5006 11014 5078 5095 11330 11560 11623 11626 11651 11683 5764 11799 11801 11807 11812
forbidden$	7696 4968
force	4384 10370 10371 4388 10376 16214 4406 10396 10404 10405 10406 4422 4423 10419 4441 4442 4447 4469 4473 4477 10464 10468 10469 10471 16305 16310 16311 16312 4499 10487 4504 10494 16333 16352 4548 10619 4651 10642 10682 4801
force$	9917 9922 9923 16126 10320 16193 16194 10369 16204 16209 10391 16229 16230 4413 16232 16237 16238 16239 10407 10408 16244 4427 16252 10426 10454 16292 16297 4481 16301 16302 16304 16309 10483 10484 16318 16320 16324 16327 10533 16431 16452 10636 10666 16515 4801 10786 5603 11678
forced$	7961 7962 7963 7964 7965 7966 13805 13806 13807 13808 13810 13827 2488 2491
forces$	7961 7962 7963
forcing$	7964 7965 7966
foreca	4566
forehead$	15337
foreign$	3501 9490 5445 11433 11462
foreman$	12494 12495 12496
forens	5929
forese	4566
foresight$	11069
forever$	3853 9838 3854 9839 3855 3856 3857 3858 3859 3860 3895 3896 5526
forget	10833
forget$	16666
forgot$	4378 11565
forgotten$	5561 11565
form	4431 11590
form$	13979 10026 15971 4443 16464
formal$	5812
formally$	5765
formed$	9387 4443
forming$	4443
forms$	4443 16464
forties$	12491
forwar	4405 4494
forward$	10472 4492 4502 4574 4657 10715
forwardd$	4502
forwarded$	16283 10472 4502
forwardes$	4492
forwarding$	10472 4492 4502 4657
forwards$	10472 4492 4502 4657
foster	5794
foster$	12901 2625 10893 16756 16778 16793 5341 11779 11785
fostered$	11779
fought$	6881 13505 7794 13671 2388 3414
foul$	13664 5243 5271 5315
found$	2 1186 13115 13116 1306 8096 8097 2179 8479 2552 2601 4138 15966 4990 5009 5281 5551
foundation$	15341 15342 15343 11460
four	10372 10387 16298 10476 16332 10531 4549 4550 16375 16376 16378 16419 4615 4629 10626 16465 16482 16485 16490 10686 16542 16582 16594 10766 16606 16618 11654 11743
four$	7972 14052 3536 15354 15355 15356 15357 15358 15359 9741 9756 16022 10600 16457 16459 5640 5753
fourteen$	2766 2767 2768 15194 15195 15196 15197
fragment$	16567
frame	4569
frame$	15305 15306 15307 4382 10554 11407
frames$	15305 15306 15307 11407
fraternise$	5115
fraternised$	5115
fraternises$	5115
fraternising$	5115
fraternity$	11142
freak$	14151 11207
freaks$	14151 11207
freckled$	3514 5450 5897
freckles$	5898
freckly$	5897
free	10608
free$	6109 125 12166 12167 12168 12169 12170 12171 12172 12173 6355 12498 12499 12822 1022 7127 7128 7129 7130 7131 7132 1584 1585 1586 1587 10767 4981 11043
freeloader$	11207
freeloaders$	11207
freely$	12498 12499 682 12518 16056 16057 16058 16059 11042 11043 5059 5083
frequent$	581 582 5032 5177
frequently$	580
fret$	14983 14986 9154
friend	10372 16216 16298 10476 16332 4549 4550 16375 16376 16378 10577 16419 4615 4629 10626 16482 16485 10686 10695 16528 16542 16582 16594 10766 4783 16606 16618 4807 16628 11654 11661 11789
friend$	13005 13006 7718 7726 2290 14218 14247 14248 14249 14250 14353 14381 14382 14383 14384 14385 14386 14397 15297 15300 11137 11277
friendly$	8273
friends$	5986 11923 11950 363 12206 6377 393 12241 431 6434 6435 6436 12347 6711 6712 6717 6718 6728 6768 6781 6785 891 912 6897 12866 12867 12868 7064 13005 13006 1284 1285 1287 7322 13191 7643 7654 7655 7718 7726 1787 7811 7972 8090 2106 2107 2108 2113 13960 13983 8153 2289 2290 14218 14247 14248 14249 14250 14353 14381 14382 14383 14384 14385 14386 14397 2590 8792 8793 8794 14678 14679 14680 14681 14682 14726 14727 14728 14927 14933 15025 3455 15297 15300 15339 3549 3596 3597 15546 15547 15548 15549 15550 9724 9725 9726 9741 9750 9756 9768 9834 15723 10093 10094 10095 10096 10097 10098 10157 16022 16030 16031 16032 16033 16034 16035 16036 10345 16410 10600 4626 16457 16459 4690 16575 10768 11000 11137 11277 5301 11549 11557
friendship$	6119 6432 448 12732 2062 2063 8122 2169 11137 11139
friendships$	3 4 5 6 7 8 9 6022 6432 448 12866 12867 12868 2062 2063 11137 11139
frighten$	14918 14919 14920 15023
frightened$	14875 14876 14877 3103 3104 15022 15026
frightening$	11900 11901 11902 11903 11904
frightens$	8923 14757 9191 9192 15146
fringe$	15400
fringes$	15400
fritter$	5583
frittered$	5583
frittering$	5583
fritterred$	5583
fritterring$	5583
fritters$	5583
frizzy$	5443 5466
from	11590
from$	12037 12144 13044 1444 1445 13606 13607 13608 13609 13610 13617 13618 8395 14340 2583 2584 8580 8804 8837 9053 9082 9162 15297 15300 3577 15465 10368 4489 16342 16362 16364 4568 4577 16409 10652 4680 10689 16569 10773 10863 10864 10904 10905 16758 5001 11369 11469 11514 11604 5701 11710 11753 11812
front$	10955
fruit$	5227
fruitf	10651
fruitful$	16484
frustrating$	10217 16051
ft$	15310 15311 5427
full$	6203 6211 6237 2318 8355 8360 2453 2793 2886 3257 3258 3259 3260 3261 3401 3407 4560 4895 5475
fully$	2647 2793 8781 3001 3004 3029 3038 3400 3402 3403 5060 5083 5383
fumble$	5910
fumbled$	5910
fumbles$	5910
fumbling$	5910
fun$	6432 448 13067 13387
functi	4431 4890 11688
function$	2733 2734 2735 2736 2737 2738
functioned$	2733 2734 2735 2736 2737 2738
functioning$	2733 2734 2735 2736 2737 2738
functionned$	2733 2734 2735 2736 2737 2738
functionning$	2733 2734 2735 2736 2737 2738
functions$	2733 2734 2735 2736 2737 2738
fund$	88 89 90 91 15925
funded$	88 89 90 91
funding$	11568
funds$	88 89 90 91 11795
funeral$	15121 15122 15123 15124 16721
furthe	4406 4709 4791 11661 5683
further$	7518 10391 4674 10776 5640
furthered$	4674
furthering$	4674
furthers$	4674
fuse$	11223
fuses$	11223
fuss$	14983 14986 9154
futile$	5516
future$	12265 12266 12733 12773 13313 13563 14231 5236
futures$	12265 12266 12733 12773 13313 13563
gain$	12576 12577 8593
gained	4832
gained$	10817
gall	10814
gallbladder$	16647
gallery$	10431
gamble$	955 1495
gambled$	955 1495
gambles$	955 1495
gambling$	955 1495 16668
game$	11880 6612 856 14462 14491 15086 15087 15088 15089 15090 9262 9305 16181 16182 16183 16184 16185 11585
games$	856
gaming$	12409 12410 12411 856
gang	4384 10370 10371 4388 10376 16214 16222 16225 10396 10404 10405 10406 4422 4423 10419 4441 4442 16261 4447 4469 4473 4477 10464 10468 10469 10471 16305 16310 16311 16312 4499 16319 10487 4504 10494 16333 16352 4548 10559 4585 16427 16447 10619 4651 10642 10682 10755 16588 4783 16602 11596 11627 11673 11674
gang$	6409 12327 12332 12342 12352 12383 12876 12877 12878 12879 12880 12881 12907 12908 7198 13296 13298 13336 13337 13338 13342 13841 13880 13943 14036 14064 14288 14295 14301 2636 14678 14679 14680 14681 14682 15213 16229 4414 16247 16249 16262 10473 10474 10481 10550 4567 10553 10570 16404 10589 10590 4624 4720 16552 16574 4778 10768 10774 11009 11011 11065 5130 11124 5220 5251 5290 5335 5609 11600 5629 5639 5652 5691 5846 5938
gangling$	5897
gangly$	5897
gangs$	12327 12332 12342 12352 12907 12908 13296 13298 13342 13841 13880 13943 14036 14064 14295 16229 4414 16249 10474 10481 10550 10553 10774 11009 11011 11065 5130 11124 5609 5846 5938
gangsta$	13944 14233 11116 5847
gangstas$	13944 14233 11116 5847
gangster$	13944 2148 2411 2412 2413 2414 14233 14300 11116 11221 5847
gangsters$	13944 2148 14105 2411 2412 2413 2414 14233 14300 11116 11221 5847
gaoler$	12767
gaolers$	12767
gap	11590
gap$	16043 16086
gaps$	16043 16086 4385 4893
garage$	13321 13322 13323 13324 13325 16773 16785
gather	10421 11590 5606 5647
gather$	14455 10296 4397 10427 16291 4519 16356 16610 11405
gathered$	14455 4397 10427 16288 4519 11405
gathering$	14455 4397 16254 10427 4519 11405
gatherred$	14455 11405
gatherring$	14455 11405
gathers$	14455 4397 10427 4519 16610 11405
gaudy$	5490
gaunt$	5897
gave	4405
gave$	294 295 296 297 298 299 300 462 706 707 1066 1067 1068 1069 1103 1104 1105 1106 1418 1419 1420 1421 1422 1423 1436 1437 1438 1439 1440 13368 13369 13370 1610 1611 1698 1699 1700 1701 1702 1704 1705 2102 2103 2276 2277 2278 3106 3107 3152 3368 4056 4082 4200 4201 4202 4203 4204 10228 10977 5250 5740
gbh	10991 5832
gbh$	16824 11817
gcse$	16689 11756 5780 5781 11768
gcses	10887
gcses$	16689 16720 11756 11768
gdpr$	16069
gear$	15389 15390 15391 15392 15393 11475 11485
genera	5606
general$	3647
generation$	11125 11200
generator$	4658 11642
generators$	4658 11642
genes$	14225
genital$	5956
gentleman$	14644 14645 14646
gentlemen$	2924 15144
gents$	2924
get	10566 4805
get$	49 50 76 77 78 80 82 83 84 85 86 11925 6093 146 147 148 149 150 12081 12082 12083 12085 6301 12217 12248 12249 12252 6422 12468 696 699 700 12576 12577 6746 834 835 6918 6919 6979 1010 1013 7047 1116 1117 1118 1150 1162 1164 7185 7187 7189 7237 13103 13113 13114 1301 1302 1303 1304 1305 13360 13367 13371 7543 7544 7545 7569 7570 7571 7572 1590 13475 13476 1709 1710 7747 13581 7796 13653 13670 13794 13796 13802 13804 1993 2070 2071 2073 2074 2075 13920 13921 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 8266 2293 2322 2324 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2338 2340 2341 2342 2343 2344 2345 2346 2347 2349 2350 2396 2450 2456 2467 2471 2481 8483 8484 2542 2561 2570 2571 2572 2573 2574 2575 8593 8595 14495 2776 2782 8767 2783 2784 2785 2786 2789 2790 2791 2792 2918 14819 14820 3016 3020 9012 3035 9031 3051 3128 9122 14970 3176 3289 3290 3307 3314 3315 3316 3317 3318 3319 3326 3344 3415 3421 3437 3493 15494 15495 3718 3719 3720 9744 15599 9767 9775 15645 15646 15647 4227 10276 4309 4310 16276 4632 10794 4852 16743 5035 5057 5058 11044 5160 5162 5167 5214 5222 5241 5254 5293 5295 5303 5304 5364 11501
geted$	7185 7187 7189
geting$	7185 7187 7189
gets	5749
gets$	49 50 76 77 78 80 82 83 84 85 86 146 147 148 149 150 697 700 834 835 12707 1011 1014 1116 1117 1118 1162 1164 7185 7187 7189 1301 1302 1303 1304 1305 7559 13475 13476 1709 1710 1993 2070 2071 2075 13920 13921 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2293 2322 2324 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2338 2340 2341 2342 2343 2344 2345 2346 2347 2349 2350 2396 2456 2467 2471 2481 8508 2542 2561 2570 2571 2572 2573 2574 2575 14495 2776 2782 8767 2783 2784 2785 2786 2789 2790 2791 2792 2918 3017 3021 3036 3052 14970 3176 3289 3290 3307 9293 3314 3315 3316 3317 3318 3319 3326 3344 3421 3437 3493 9789 9821 4227 4309 4310 16276 4632 4846 4852 4869 4874 4891 4980 5035 5058 11044 5160 5162 5167 5214 5222 5241 5254 5293 5295 5303 5304 5364 5723 5765 5767
getted$	7185 7187 7189
getting$	49 50 76 77 78 80 82 83 84 85 86 146 147 148 149 150 6444 12468 700 6979 1116 1117 1118 1162 1164 7185 7187 7189 13075 7267 1292 1293 1301 1302 1303 1304 1305 7997 2070 2071 2073 2074 2075 8253 2396 8515 8516 8682 3019 9012 3053 15645 15646 15647 9816 15671 4227 4309 4310 4632 4852 5058 11501
ghastly$	5243
gift$	12125 12126 6303 6304 6305 6306 6307 6309 6310 12431 12432 12433 12434 12435 12436 12437 12438 12443 12446 12503 1184 1185 13018 13368 13369 13370 13887
gifts$	270 271 272 273 274 275 276 12125 12126 6303 6304 6305 6306 6307 6309 6310 12431 12432 12433 12434 12435 12436 12437 12438 12443 12446 12503 12530 12925 12926 12927 12928 13018 7279 13368 13369 13370 13371 13832 13833 13860 8031 13887 13903
gilet$	15389 15390 15391 11466 11475
gilets$	15389 15390 15391 11466 11475
gin$	16662
ginger$	9511 5443 5466 5897
girl	10372 16298 10476 16332 16375 16376 16378 16419 4629 16465 16482 16485 10686 16542 16582 16594 10766 16606 10912 10996 11654
girl$	363 393 431 891 912 6897 1284 1285 1287 2113 13972 13973 2290 14135 14147 14218 14247 14248 14249 14250 14353 14381 14382 14383 14384 14385 14386 14397 2590 14557 2919 2920 15109 9426 3455 3549 3596 3597 9686 9776 9777 10403 10969 16829 5122 11136 11148 5164 11205 11277 5301 11432 11455
girlfr	16727
girlfriend$	11977 12451 638 12487 12488 671 672 673 674 675 16733 16741 16748 11035 11036
girlfriends$	11977 12451 638 12487 12488 671 672 673 674 675 11035 11036
girls	10387 10395 16363 10531 4549 4550 10577 4615 10626 16543 4807 16628
girls$	11923 363 12206 6377 393 431 12321 6489 6491 6493 6711 6712 6717 6718 6728 6768 6781 6785 891 912 6897 7064 1284 1285 1287 7322 13191 7643 7654 7655 7717 7725 1787 7811 7972 13894 13904 13905 13906 13907 8090 2106 2107 2108 2113 13945 13947 13957 13960 13972 13973 13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 13999 14002 14003 14004 14053 2289 2290 14135 14147 2357 2358 2359 2360 14218 14247 14248 14249 14250 2457 14284 14353 14356 14381 14382 14383 14384 14385 14386 14397 2590 14413 14557 2794 8841 8842 8843 8844 2885 2919 2920 14762 14771 15025 15109 9423 3455 15339 3549 3596 3597 15546 15547 15548 15549 15550 9724 9725 9726 9741 9750 9756 15600 9768 15610 9834 15723 15885 10093 10094 10095 10096 10097 10098 10156 16004 16022 16030 16031 16032 16033 16034 16035 16036 16037 10345 16410 10600 4626 16459 4690 11012 11136 11148 11195 11201 11205 11228 11277 5301 11432 11549 11557
git$	11126
gits$	11126
giv	4482
give	4405 4483
give$	12100 294 295 296 297 298 299 300 12181 462 706 707 1103 1104 1105 1106 1418 1419 1420 1421 1422 1423 1436 1437 1438 1439 1440 1610 1611 1698 1699 1700 1701 1702 1704 1705 7733 2102 2103 2276 2277 2278 2677 9081 3106 3107 3152 9307 3368 15361 15468 15474 15488 9958 4056 4200 4201 4202 4203 4204 10378 10401 10472 4492 4657 5250 11493
gived$	1103 1104 1105 1106 2276 2277 2278 3152
giveed$	10472
givees$	4492
giveing$	10472 4492 4657
given	4395 10489 10548 5002
given$	12037 6238 6239 1103 1104 1105 1106 1698 1699 1700 1701 1702 1704 1705 2102 2103 2276 2277 2278 3106 3107 3152 3368 3741 15875 15876 15877 15878 4082 4200 4201 4202 4203 4204 16374 4846 4847 4874 4877 4891 4947
gives$	294 295 296 297 298 299 300 462 706 707 1103 1104 1105 1106 1418 1419 1420 1421 1422 1423 1436 1437 1438 1439 1440 1698 1699 1700 1701 1702 1704 1705 2102 2103 2276 2277 2278 3106 3107 3152 15361 4056 4082 4200 4201 4202 4203 4204 10423 10440 10472 4492 4657 5250
giving$	294 295 296 297 298 299 300 462 1103 1104 1105 1106 1418 1419 1420 1421 1422 1423 1436 1437 1438 1439 1440 1698 1699 1700 1701 1702 1704 1705 2276 2277 2278 9027 3106 3107 3152 4056 4200 4201 4202 4203 4204 10423 5250
glad$	301 302 307 473 474 701 702 703 704 705 994 995 996 997 999 1000 1001 1002 7406 7527 13361 13362 13363 13364 1547 1548 1549 1746 1747 1748 1749 3327 16202 5073
gladly$	1200 1201 1202 1203 1204 1205
glamour$	13832 13833 13854 13860
glandular$	5719
glass$	11698
glasses$	11470
glaucoma$	5946
glean$	4397
gleaned$	4397 16303
gleaning$	4397
gleans$	4397
glories$	1056 1057
glorified$	1169 5080
glorifies$	1169 5080
glorify$	1169 5080
glorifying$	1169 5080
glory$	1056 1057
gloves$	11470
glued$	3890
go$	6094 11928 6096 6097 11940 6141 12011 12031 12064 12081 12082 12083 12085 6258 12094 380 6383 6389 6390 6391 6392 12226 12246 12248 12249 12250 6452 6454 6455 520 521 522 523 524 525 559 562 565 566 6554 6557 6565 584 585 12468 686 687 688 692 700 12531 12532 12533 12534 12535 6731 12602 12603 12604 6911 6980 6981 1006 1007 1016 1108 12929 1151 7142 7185 7187 7189 7271 1469 1470 1471 1472 1473 1474 1475 13360 13365 13371 7569 7570 7571 7572 1608 1609 13508 13509 7728 7749 13597 13748 13794 13796 13802 13804 2016 2040 2073 2074 2245 2382 2383 2384 2385 2386 2387 2393 2394 2450 2608 2609 2610 15117 15118 15119 15120 3579 3588 3600 3601 3602 3603 3604 15437 15468 15474 15488 15494 15495 3694 15671 9880 10024 10297 10490 4723 16610 4978 5030 5057 5058 11044 5232 11493 5809
goad$	2090 2091 5119
goadded$	2090 2091 5119
goadding$	2090 2091 5119
goaded$	2090 2091 5119
goading$	2090 2091 5119
goads$	2090 2091 5119
goal	4749
goal$	13308 4737 16605
gobby$	5876
goed$	7185 7187 7189
goes	16276
goes$	12064 380 520 521 522 523 563 565 566 6565 584 585 686 687 688 693 700 12705 1008 1109 7185 7187 7189 1335 1469 1470 1471 1472 1473 1474 1608 1609 1621 1622 7609 7610 2016 2040 2073 2074 2245 2382 2383 2384 2385 2386 2387 2393 2394 2608 2609 2610 3579 3588 3600 3601 3602 3603 3604 3736 15620 15671 9880 10490 16346 4862 4978 4983 4991 5030 5057 5058 11044 5232 5749 5809
gofer$	5850
gofers$	5850
going$	12032 12054 12055 12056 380 12276 6446 520 521 522 523 558 565 566 6553 6556 6563 6564 6565 584 585 642 12468 686 687 688 694 700 12531 12532 12533 12534 12535 12563 12602 12603 12604 6980 7142 7185 7187 7189 7243 7263 1469 1470 1471 1472 1473 1474 2040 2073 2074 8078 2245 2450 2608 2609 2610 8752 8753 2936 3579 3588 3600 3601 3602 3603 3604 15467 9655 3671 3672 3673 3674 9660 3680 3681 3682 15594 15671 9880 4580 4723 4978 4991 5030 5057 5058 5247 5736 5809
goings$	16338 10546
gold$	8307 5455 11470
gone$	6429 6430 6440 6464 6465 6466 6467 6468 6469 6470 6471 520 521 522 523 524 525 565 566 6565 686 687 688 700 12536 12537 6714 12553 12554 12555 12568 7185 7187 7189 1469 1470 1471 1472 1473 1474 1608 1609 7695 7790 7840 13681 13684 2040 2245 2393 2394 15176 15182 15883 15884 10381 10490 4571 10869 4963 5030 5057 5058 11044 5232 5736
gonorr	5956
good$	11881 6111 6152 555 8087 8088 8124 2140 14043 2325 8312 8414 2484 8662 8796 8881 2976 2984 2987 9137 9814 10126 10305 4560 5431
goods$	10700
goodwill$	8257
goose$	11476
gorgeous$	5897
gormless$	11433 5876
gos$	16610
gossip$	11207
gossips$	11207
got	16675 5002
got$	49 50 76 77 78 80 82 83 84 85 86 146 147 148 149 150 12081 12082 12083 12085 6478 695 698 700 12536 12553 12554 12555 12569 842 843 12707 940 941 12776 1012 1015 12842 12843 7018 1116 1117 1118 1162 1164 7185 7187 7189 7207 7208 1301 1302 1303 1304 1305 7559 7560 13475 13476 1709 1710 1734 1735 1736 1737 1738 1739 1740 1741 13679 7847 2070 2071 2075 13920 13921 2355 2356 2396 2422 2613 3018 3037 3197 3257 3258 3259 3260 3261 3344 3518 3531 3532 3533 3534 3582 9773 15779 15780 4227 4309 4310 16303 4632 4877 4979 4980 5057 5058 11044 5248 5334 5467 5478 5722 5739 5765 5767 5811
gown$	15381
gowns$	15381 15404 15421
gp	10840 4858
gp$	16673 10843
gps	5002
gps$	10987
grade	11743
grade$	16213 11765 5916
graded$	2541 2544 16367 5607 5916
grades	16719 10887
grades$	16213 16720 11765
graffi	10970
graffiti$	16477 16803
graft$	11703
grafts$	11703
grain$	1361
gran	10893 16728 10896 4915 4925 10911 4927 4930 16772 16778 10948
gran$	4903 16726 4928
grandad$	4928
grandf	10893
grandfather$	16726
grandm	10893
grandmother$	13383 16724 16726
grandmothers$	13383
granite$	15013
granny$	13383
grante	10648 5815
granted$	16481 11644
grasp$	13748 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 7939 7940 8871 14705 8891 14725 9392
grass$	16078
grateful$	16202
gratitude$	14240 14241 14242 14243 14244
grave$	13305 13306 16721
graves$	13305 13306
graveyard$	16773
gravitate$	2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035
gravitated$	2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035
gravitates$	2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035
gravitating$	2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035
greasy$	3514 15348 5443 5450 5466
great$	7519 8258
greater$	2777
greatly$	16614
greed$	12192 12193 12194 12195 12196 12197 12586 12587 12588 12589 12669 6875 6876 6896 12730 12915 12916 12917 12918 12919 12920 13067 13125 13390 13391 1574 1575 13524 7769 7864 1880 7866 13832 13833 11081
greedily$	1200 1201 1202 1203 1204 1205
greedy$	5876
green$	7407 14670 14671 14672 15105 15338 11362 5444 5466
greet$	4353
greeted$	4353
greeting$	4353
greets$	4353
greetted$	4353
greetting$	4353
grew$	2740 2741 3513 5449
grey$	15338 15348 5466 11470 5490 11639
grief$	7477 15156
grip$	8891 14725 16045 16122 16123 16124 16125 4770 11566
grips$	4770
gromme	10814
grommets$	16647
groomed$	11864 11867 12501 12819 13502 13762 13763 13764 13765 13766 13767 13768 13769 13770 13771 13772 13773 13819 13820 13821 13822 13823 13824 13825 13826 14961 11422
groomer$	12383 12475 12480 12485 12944 12945 12946 12947 12948 12949 12950 12951 12952 13262 13652 13962 2148 2233 15111 11064 11143 11146 11147
groomers$	12383 12480 12485 12944 12945 12946 12947 12948 12949 12950 12951 12952 13262 13652 13962 2148 2233 11064 11143 11146 11147
grooming$	11857 11858 11859 11874 11886 12199 12665 12666 12860 7028 13206 13207 13819 13820 13821 13822 13823 13824 13825 13826 15225 11056 11111
gross$	5530
ground$	4481 16389
grounds$	4662 4678 4945
group	10372 16216 10387 16298 10476 16332 16340 16357 16360 16363 10531 16365 4549 4550 16375 16376 16378 10577 16419 4615 4629 16465 4653 16482 16485 16490 10670 10686 10695 16528 10696 16542 16582 10755 16588 16594 10766 4783 16602 16606 16618 4807 16628 11610 5648 5649 11649 11654 11661 11673 11674
group$	11923 11951 11952 363 12206 12208 6377 393 431 12321 6489 6491 6493 6711 6712 6717 6718 6728 6768 6781 6785 6826 891 912 6897 6907 7064 1284 1285 1287 7322 13191 13200 7643 7654 7655 7712 7720 1787 7811 13797 7972 8090 2106 2107 2108 2113 13947 13953 13955 13960 13980 13983 8153 8154 2211 2289 2290 14129 2357 2358 2359 2360 14199 14218 14247 14248 14249 14250 14353 14356 14381 14382 14383 14384 14385 14386 14397 2590 14413 8585 8586 2636 14572 14678 14679 14680 14681 14682 14726 14727 14728 14742 2944 2945 14774 15025 15153 15155 15201 15213 3455 3457 3458 15339 3549 3596 3597 15546 15547 15548 15549 15550 15553 9724 9725 9726 9729 9730 9741 9750 9756 15600 9768 15610 15615 15617 9834 15723 10093 10094 10095 10096 10097 10098 15945 10150 10152 16021 16030 16031 16032 16033 16034 16035 16036 16037 16114 16115 10287 10345 10347 10369 16204 16209 16249 16252 10426 10454 16297 16301 16302 16304 16314 10484 16320 16327 10511 4527 16373 16385 4585 16410 10600 4624 4626 16452 4638 16457 10636 10638 4690 16515 16529 16530 16573 16574 16575 10751 16590 4778 10768 10796 10799 16633 11136 11139 11190 11195 11230 11277 5301 11330 11549 11557 5633 11623 5649 5691 11762
groups$	11952 13953 13955 2290 14218 14247 14248 14249 14250 14353 14356 14381 14382 14383 14384 14385 14386 14397 16249 16385 11195 11277 11623
grow	4803
grow$	2740 2741 2881 14700 14701 8869 3513 5449
growing$	2740 2741 3513 5449
grown$	633 12457 7040 8036 2069 14457 14504 2725 14545 14546 14547 14548 14549 14550 8719 8720 8721 8722 2740 2741 8738 8744 8745 8746 14581 14582 14583 14587 14588 14589 14590 14596 8768 8770 8771 8772 8773 8774 8778 8780 14614 8789 14628 14629 2812 2829 14649 14651 2837 2838 8825 14659 14660 8831 8832 2856 2874 2875 2887 8874 14714 14715 14716 14721 2907 14735 8903 8982 8985 9018 14852 14853 14854 14855 9079 3108 3109 3110 3111 14941 14942 9146 9148 3171 14989 3172 3173 14991 9166 3197 15057 15058 15059 15060 15064 9299 9336 15171 9339 9371 9373 3426 3450 3451 3452 3453 3463 9459 3513 11350 11353 5411 5449
grownups$	14551
grows$	2740 2741 3513 5449
grubby$	15366 15367 5483 5490 5897
grumpy$	5868
guarantee$	3775 9760 3776 9761 3777 9762 3778 9763 3779 3780
guaranteed$	3677 3678 3679 5510
guard	4424 10488 10495 4541 10536 4562 10619 4642 10627
guard$	6288 12426 4400 16219 10409 16300 16321 16323 16328 10526 4545 16369 4563 4564 16452 4687 4703 4809
guardian$	14935 14936 14937 14938 14998
guardians$	14935 14936 14937 14938 14998
guards	10627
guards$	6288 12426 4400 16219 10409 16300 16321 16323 16328 10526 4545 16369 4557 4563 4564 16452 4687 4703 4809
gucci$	11470
guess$	15159 15160
guessed$	13639 13640 7808 7809 13671
guidance$	12071 12072 13426 13427 13789 13790 13791 13792 13793 14883 14900 14964 14965 14966 15765 15766 15767 15768 15769 15770 16196 11105
guilt	16406 10589
guilt$	16097 16422 5574 11563
guiltless$	6966 982 6968
guilty	5821
guilty$	857 858 12786 12787 12788 12789 10664 11057 5821 11806
gullible$	13465 1819 14670 14671 14672 11083 5100 11362 5876
gum$	5947
gun	16827
gun$	12815 7967 7968 10975
guns$	12815
gutless$	5868
gutter$	15627
guttersnipe$	5865
guttersnipes$	5865
gyppo$	5865
gyppos$	5865
habit	11733
habit$	11906 11910 6432 448 1277 1278 1279 1280 1281 1282 1283 2053 2054 2055 4043 11003 11004
habits$	11906 11910 13303 15503 15630 11003 11004 11380
habitual$	581 582 10553 5032 5155 5168 5645
habitually$	580
had	4817 4822 4864 5749
had$	221 222 315 604 607 6703 6704 6705 6708 6709 726 727 728 729 730 731 732 733 734 749 750 751 752 12596 6764 6765 830 878 880 960 1045 1046 12966 1189 1232 1246 1259 7249 7252 1299 1301 1302 1303 1304 1305 1328 13192 1380 1381 1581 2355 2356 2422 2502 2613 2805 14961 15297 15300 3518 3531 3532 3533 3534 3582 15684 15685 3882 3932 3933 3934 3935 3937 3938 3939 3940 9943 3963 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 3974 3975 3976 3977 3999 4007 10018 10019 10020 10032 10034 10102 15936 4335 4336 16303 10756 4818 10807 4829 4831 4837 4839 4846 10849 4874 4877 4947 4979 5334 11405 5467 5478 5533 11626 5701 5722 5723 5764 5800
haemop	5720
haemophilia$	11705
hair$	15331 15333 15334 15335 15400 15431 11438 5456 11451 5468
haircut$	15333 15334 15335 15400 11451 5468 11465
haircuts$	15333 15334 15335 15400 11451 5468 11465
haired$	11419 11428
hairstyle$	15333 15334 15335 15400 11451 5468 11465
hairstyles$	15333 15334 15335 15400 11451 5468 11465
hairy$	5897
half$	870 1341 9576 10146 4633 10644 4741 5542
halfway$	11486
hall	10955
hall$	16788
halluc	5944
hallwa	10955
hallway$	16788
halve$	16549 16579
halved$	16549 11663
halves$	16579
ham$	5552
hand	4463 4494
hand$	298 299 300 12756 12757 977 978 979 980 7036 13246 1436 1437 1438 1439 1440 7732 14214 14215 8656 8657 8658 2674 9054 14888 14889 14890 9257 15260 15337 10472 4492 10633 4657 10736
handded$	298 299 300 1436 1437 1438 1439 1440
handding$	298 299 300 1436 1437 1438 1439 1440
handed	10489 10548
handed$	298 299 300 1436 1437 1438 1439 1440 16042 10472 11530 11531 11583 11646
handedly$	11584
handes$	4492
handful$	2213 8198 2214 8199 2215 8200 2216 8201 14392 11152
handing$	298 299 300 1436 1437 1438 1439 1440 10472 4492 4657 11619
handl	11593
handle	10630 4697
handle$	14257 14313 8637 8649 2690 8676 8677 2693 14530 14531 14755 8955 8956 8957 8960 8961 8963 8964 8967 3000 14819 14820 3022 9008 9009 9010 9016 9123 15002 9207 3236 3237 4353 4770 5379
handled$	3000 3236 3237 4353 5379
handles$	3000 3236 3237 4353 16463 5379
handli	16426 5929
handling$	8955 8956 8957 8960 8961 8963 8964 8967 3000 9016 3236 3237 15086 15087 15088 15089 15090 4042 4269 4270 4271 4272 4353 10991 5379 11545
hands$	11876 11877 11878 11879 298 299 300 12756 12757 7036 13246 1436 1437 1438 1439 1440 13314 13315 8656 8657 8658 2674 9257 15337 15937 16063 10472 4492 4657
handse	10698
handset$	4396 10461 4530 16349 16531 5627
handsets$	4396 10461 4530 16349 16531
handsome$	5897
hang	16276 10630 5711
hang$	12217 12246 12248 12249 12250 12281 12531 12532 12533 12534 12535 12602 12603 12604 6981 7045 1061 13560 2059 2073 2074 14455 3584 3585 3586 3588 11405
hanged$	2073 2074 14455 11405
hanger$	5173
hangers$	16201 5173
hangged$	2073 2074 14455 11405
hangging$	2073 2074 14455 11405
hanging$	12032 12276 12531 12532 12533 12534 12535 12602 12603 12604 13198 13199 2059 2073 2074 14455 15423 15424 11405 11486
hangouts$	16463
hangs$	2059 2073 2074 14455 3584 3585 3586 3588 11405
haphazard$	16087 16088 16089 16090
happen$	11978 12033 12034 12035 12711 12810 14035
happened$	11889 11892 11978 6723 6724 12572 12573 866 6856 12705 12796 7359 13193 13194 13195 13196 13197 13485 13731 13732 13733 13734 13735 14940 9208 9209 3225 15846 15847 15848
happening$	13731 13732 13733 13734 13735
happens$	11889 11978 864 12705 13485 13731 13732 13733 13734 13735
happily$	1200 1201 1202 1203 1204 1205 9000 9001 9002 9003 9004 9005 9006 9035 9036 9037 9038 5083
happy$	301 302 307 6293 441 442 443 473 474 683 684 701 702 703 704 705 994 995 996 997 999 1000 1001 1002 1216 1217 1218 7527 13361 13362 13363 13364 1547 1548 1549 1746 1747 1748 1749 3327 5073
harass$	2076 2077 2078 5118
harassed$	2076 2077 2078 5118
harasses$	2076 2077 2078 5118
harassing$	2076 2077 2078 16186 16187 16188 16189 5118
hard	4768 4773
hard$	7291 1345 1346 1347 1385 7370 1386 1387 7372 1388 7924 7928 13862 2234 2235 2311 8315 14233 8401 2495 2496 2497 2498 2499 2500 8558 14449 2676 2959 2960 2961 9183 9184 3200 9229 9249 16201 10753 4772 16593 5261 5269 5390 5392 5404 5408 5445
hardcore$	5205 5876
harden	11660
hardened$	8278 3108 3109 3110 3111 3125 3126 3209 5155 11315 11392 5890
harder	4596
harder$	6866 2495 2496 2497 2498 2499 2500 15747 16181 16182 16183 16184 16185 10581 4772 11585
hardest$	2495 2496 2497 2498 2499 2500
hardier$	3108 3109 3110 3111
hardly$	94 7306 7307 7327 7328 7329 1530 7541 7542 1696 7824 7825 1846 1847 1848 8094 2925 2927 2928 2962 2995 2996 3085 9070 3086 3087 9161 9545 3708 3963 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 3974 3976 3977 4085 4140 4141 4142 4823 4884 5370 5371 5377 5385 5399 5533 5728
hardy$	3331
harm	10559 5711 5936
harm$	11818 11819 11838 11857 11858 11859 11886 6213 6214 6215 6216 6217 6218 6219 6220 236 237 238 12295 6789 6790 12665 12666 12675 12676 872 12808 12809 1075 12894 7254 7255 13089 13206 13207 7477 13317 13701 13702 13762 13763 13764 13765 13766 13767 13768 13769 13770 13771 13772 13773 13785 13786 13787 13788 14091 14988 15156 10207 16086 10380 10553 10655 10928 16761 4998 16824 11047 5610 5639 5643 5645 11695
harmed$	11695
harmer$	11164
harmers$	11164
harmful$	6111 12335 2135 2136 2137 8139 5019 5152 5163 5645
harming$	11695
harms$	11818 11819 11695
harsh$	16041
has	4817 4856 16675 5749
has$	5991 5993 604 830 940 941 960 1045 1046 1189 1232 1259 1299 1328 1581 1677 7767 1921 2355 2356 8351 2422 2502 2613 2805 3197 3257 3258 3259 3260 3261 15297 15300 3518 3531 3532 3533 3534 3582 3686 9849 15684 15685 3882 9943 3963 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 3974 3976 3977 3998 4006 4041 10032 10034 4366 10460 16390 10587 10756 4785 4818 4829 4830 4831 4839 4846 10841 4869 4874 4877 4891 4947 4979 5002 5248 5334 11405 5467 5478 5533 5701 5722 5723 5764
hastily$	16190 16191 16192
hat$	11470
hate$	14130 2427 5237
hated$	2427 5237
hates$	14130 2427 5237
hating$	2427 5237
hats$	9581 9582 3598 3599 11470
haunts	4462 10447 10630
haunts$	15503 16463
have$	5992 5994 6292 6403 6437 6441 6461 6472 6474 6475 6479 604 607 6739 830 877 907 940 941 960 6984 1045 1046 7162 1189 1232 1259 1299 1328 1374 7363 7364 1581 1677 7762 7768 7786 7791 7802 7803 7806 7807 7838 7839 7842 7843 7846 7848 7849 7850 7851 1920 13925 2355 2356 8350 2422 2502 2613 14455 2805 2806 8889 3197 3257 3258 3259 3260 3261 3334 15250 3518 3531 3532 3533 3534 3582 9650 9659 15494 3686 3712 9754 9849 15684 15685 3882 15730 15731 15732 15733 9901 15738 15739 15740 9910 9916 9943 9959 4000 4041 15881 15882 10302 10303 4367 10460 16437 10756 4785 4979 5248 5334 11405 5467 5478 11517 11626 11651 5701 5764
having	4822 5749
having$	604 607 6984 1046 8080 3518 3582 10807 4829 4831 4837 5467 5723
havoc$	11185 11186 11187 11193
hawk$	612 5045 5091
hawked$	612 5045 5091
hawking$	612 5045 5091
hawkked$	612 5045 5091
hawkking$	612 5045 5091
hawks$	612 5045 5091
hazel$	15338 5444
he$	6127 6133 6634 6711 6712 6717 6718 6767 6781 6784 7051 7054 7063 13019 7203 7220 7322 1350 1787 13642 2105 8090 2106 13924 2107 2108 8254 2289 14461 15546 15547 15548 15549 15550 9724 9725 9726 9728 9917 15754 5765
head$	12621 12623 12756 12757 1452 1453 1454 1455 1456 7456 1476 13444 13445 13446 13447 13448 13449 13450 13451 7619 7620 7621 13800 13801 14155 14187 8660 14523 14524 14525 2708 2709 2830 2831 2832 2833 2834 2835 2836 9017 9537 9561 9562 3578 3805 9790 3806 9791 3807 9792 3808 9793 3809 9794 3810 9795 16067 4250 16502 11449 5587 5949
headache$	8546
headaches$	8546
headcase$	11207 5865
headcases$	11207 5865
headed$	526 3805 9790 3806 9791 3807 9792 3808 9793 3809 9794 3810 9795 11243 11248 11290 11377 11418 11529
headfirst$	13287 7460
heading$	526 13420 3805 9790 3806 9791 3807 9792 3808 9793 3809 9794 3810 9795 4822
headlong$	13287 7460
heads$	12621 12623 12756 12757 1452 1453 1454 1455 1456 13444 13445 13446 13447 13448 13449 13450 13451 7619 7620 7621 13800 13801 14155 8660 2708 2709 9017 4152 16067 4250 11344 11363 11447 11448
headscarf$	11470
headscarves$	11470
headstrong$	5878
health	10821 10857 16727
health$	12265 12266 12773 13313 13563 7981 7982 7983 7984 7985 9925 16636 16654 10826 16672 10840 10842 16679 11723 5751
healthier$	6111
healthy$	6152
heap$	14251
hear	10485
hear$	13942 4821
heard$	2650 4026 4027 4821 4944
hearin	10820
hearing$	4821 16653 4944 5732 5733 11805
hearings$	11805
hears$	4821
heart$	14199 10802 16636 5724
hearted$	15979 11254 11255 11527
heartless$	15860 5876 5907
heat$	4753 16572
heatin	4982
heating$	16796 10967
heavier$	5422
heavies$	11207
heaviest$	3521 5470
heavil	10833
heavily$	3500 16660 16666 16667 5424
heavy	4768
heavy$	7049 9475 10209 10753 5422 5425 5475 5546 5598 5599
heavyset$	5896
heed$	6078 6079 6080 6081 6082 12181 13428 13429 13748 7956 7957 7958 7959 7960 15532 15533 15534 15806 15900 15901 15902 15903 15904 15905 15906
heeded$	12536 12544
heedless$	101 102 5868 5869
heel$	16519
heels$	15406 15407 15408 16065 11470
height$	3387 3388 3389 15305 15306 15307 11407
held	11590
held$	2682 15282 15875 15876 15877 15878 4283 4377 16235 4533 10660 16511 4812
helicopter$	5635
hell$	1005 7553 13899 13918 5217
hellbent$	1255 1256 1257 1258
hellraiser$	5862
hellraisers$	5862
help	4391 4421 4457 4679 4722 10838
help$	6037 176 183 184 12071 12072 12181 12297 12304 12322 12581 12758 12888 12889 12891 12892 12899 13078 13083 13435 13586 7889 13755 13756 13757 14217 14313 14327 8648 14852 14853 14854 14855 14883 14891 14892 14893 14894 14895 14896 14897 14898 14900 14906 14907 14908 14909 14910 14989 14991 15242 15454 3643 3644 3645 3646 15468 15474 15488 15555 15576 15607 15645 15646 15647 15653 4050 4051 4052 15925 15934 4269 4270 4271 4272 16108 4466 4508 4674 4681 4737 16568 4796 16671 16693 11067 11091 11092 11177 11218 11317 11489 11493 11501
helped$	183 184 12760 13726 13727 13728 13729 13730 14328 15473 15479 15484 15487 15493 15588 15605 15631 15632 15633 15634 15635 16231 4674 4681 4796
helper$	13262 11078
helpers$	13262 11078
helpful$	4381 16231
helping$	183 184 7890 15645 15646 15647 9815 4674 4681 4796 11501
helpless$	8929 14994 14995 14996 14997 15105
helpped$	183 184
helpping$	183 184
helps	4679
helps$	183 184 4466 4674 4681 4737 4796 11502
hence$	3188 3189 3190 3191 3192 3193
henchman$	5850
henchmen$	5850
hepatitis$	5948
her	10372 10395 16268 10511 4585 4851 10852 4883 10881 4906 10892 4918 16750 16784 4973 4975 10969 16810 5005 11751 5815
her$	11821 11822 19 11848 6073 6086 6088 11922 106 107 110 114 115 6102 6104 122 6108 6164 6330 348 355 356 357 359 6347 363 6359 6360 6361 6362 6363 6364 393 396 431 6431 12284 6486 6514 6597 6642 6647 6658 6742 6800 6825 851 852 6843 6869 12705 888 890 891 6891 911 912 6897 12731 6899 6906 931 949 6964 6970 6972 989 12839 7025 7061 1165 1167 1220 7230 7231 1284 1285 1287 7286 7292 7296 13200 7392 7433 7471 7548 7549 7611 7654 7655 1781 1784 13613 7819 13655 1879 7865 1881 7869 13780 13784 7952 13797 2113 8146 14031 14068 8269 8392 14270 2590 8585 8586 14465 2656 8709 8711 8863 8879 14756 8937 14770 8938 8939 8941 14899 15024 9195 15034 9221 9285 9286 3303 3304 3305 15143 15154 9330 3346 9332 3360 15236 15237 15238 3454 3455 9480 9481 9482 9507 3530 3543 3548 3549 3569 9568 3596 3597 15629 15648 9875 10147 16031 16032 16033 16034 16035 16036 10230 10232 10234 10241 16081 16147 10570 16639 10811 10813 16651 4835 10822 4838 10831 10836 4855 10868 10878 16714 4902 10891 4908 4909 10895 4911 10903 4926 10916 4937 16757 10939 10957 10958 10960 16795 16802 16808 10978 10988 10990 5048 5064 5301 5487 5488 11549 5613 5737 5738 5745 5746 5753 11740 5770 5782 11776 5807 5812 5823
herbert$	11213
herberts$	11213
heritage$	9521 9522 9523 9526
heroin	10825 16827 10998
heroin$	16361 16658 10834 16670 16831 11013
hers$	12700
herself$	5985 5987 11821 11822 6023 6027 6028 44 6030 6031 6032 6033 6034 6035 51 11870 11871 6039 6040 6042 6043 59 60 61 62 6049 6050 6051 6061 6062 6063 6332 12186 6434 6435 6436 12323 6568 12599 12619 12620 12622 6808 6809 6810 6811 6812 6813 6814 6815 6817 6818 12654 12655 12668 6844 6845 6846 6847 12681 12682 12683 12684 12685 12686 12687 12688 12689 12690 6862 6863 6864 6865 12699 12704 12726 12727 12853 12854 12855 12856 12857 7030 12960 12961 12962 12963 12964 12965 12976 13044 1272 1273 1274 7260 7473 7474 7476 13310 7484 7485 7486 7487 7489 7491 7492 1508 7547 13489 7867 7871 1887 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 13717 7885 7886 13720 13721 13722 13723 13724 13725 13727 13728 13729 13730 8198 8199 8200 8201 14045 14210 8400 2416 2417 8403 2419 2420 2421 14296 2607 14482 14483 14484 14485 14486 14487 14488 14758 14759 14760 14761 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 14799 14800 14801 8970 14804 14805 8973 14812 14845 14846 14849 14862 14863 14864 14866 14872 14873 14874 9235 9236 9237 15162 9400 3416 3417 15241 15249 10265 10812 10965 10999 11029 11030 11076 11364 11365 11696
herselves$	10812 11696
hid$	3587 4251
hidden$	13044 3587 16235 11487
hide	10566 4603
hide$	12100 6426 6427 6428 6982 7215 3587 4251 11672
hided$	4251
hides	4603
hides$	3587 4251
hiding	4603
hiding$	6982 13535 3587 4251
hierar	16261 11594 11596 11673
hierarchy$	16247 16248 5917
high$	79 12836 12837 12838 7050 1070 1071 1072 1073 1074 12932 7147 1163 7149 2534 2535 8526 8527 8528 8529 8530 8531 8532 8533 8534 8535 8536 8537 8538 8539 8540 8541 8543 8544 8545 15671 10099 5246 5545
higher$	2534 2535 10434 5747
highest$	2534 2535
highlights$	11452
highly$	4768 5383
hijab$	11470
hijabs$	11470
him	10372 10395 16268 10852 16750 16784 16810 11751
him$	11821 11822 11848 11922 6269 6276 6277 6279 6282 12153 6324 12309 12385 12388 12469 12481 12522 12528 12582 6825 6906 12813 7052 7076 7088 7089 7090 7091 7104 12944 12945 12946 12947 12948 12949 12950 12951 12952 12953 13021 13059 13072 13074 13096 13106 13163 13200 7404 7405 7409 7421 7422 7424 7425 13357 13358 7654 7655 13568 13592 13622 13797 14270 8585 8586 14756 14785 14899 15024 15034 9285 9286 15143 15154 15236 15237 15238 15247 15629 15648 10147 16031 16032 16033 16034 16035 16036 11060 11064 11549 11740 11776
himself$	5985 5987 11821 11822 6023 6027 6028 44 6030 6031 6032 6033 6034 6035 51 11870 11871 6039 6040 6042 6043 59 60 61 62 6049 6050 6051 6061 6062 6063 6332 12186 6434 6435 6436 12323 6568 12599 12619 12620 12622 6808 6809 6810 6811 6812 6813 6814 6815 6817 6818 12654 12655 12668 6844 6845 6846 6847 12681 12682 12683 12684 12685 12686 12687 12688 12689 12690 6862 6863 6864 6865 12699 12704 12726 12727 12853 12854 12855 12856 12857 7030 12960 12961 12962 12963 12964 12965 12976 13044 1272 1273 1274 7260 7473 7474 7476 13310 7484 7485 7486 7487 7489 7491 7492 1508 7547 13489 7867 7871 1887 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 13717 7885 7886 13720 13721 13722 13723 13724 13725 13727 13728 13729 13730 8198 8199 8200 8201 14045 14210 8400 2416 2417 8403 2419 2420 2421 14296 2607 14482 14483 14484 14485 14486 14487 14488 14758 14759 14760 14761 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 14799 14800 14801 8970 14804 14805 8973 14812 14845 14846 14849 14862 14863 14864 14866 14872 14873 14874 9235 9236 9237 15162 9400 3416 3417 15241 15249 10265 10812 10965 10999 11029 11030 11076 11364 11365 11696
himselves$	10812 11696
his	10511 4585 4851 4883 10881 4906 10892 4918 4973 4975 10969 5005 5815
his$	19 6073 6086 6088 106 107 110 114 115 6102 6104 122 6108 6164 6313 6330 348 355 356 357 359 6347 363 6359 6360 6361 6362 6363 6364 393 396 431 6431 12284 6486 6514 6597 12452 6647 6658 12521 6742 6800 851 852 6843 12700 6869 12705 888 890 891 6891 911 912 6897 12731 6899 931 949 6964 6970 6972 989 12839 7025 7061 1165 1167 1220 7230 7231 13090 1284 1285 1287 7286 7292 7296 7392 7433 7471 13342 13359 7548 7549 7611 7631 1781 1784 13613 7819 13655 1879 7865 1881 7869 13780 13784 7952 8041 2113 14031 14068 8269 8392 2590 14465 2656 8709 8711 8863 8879 8937 8938 8939 8941 9195 9221 3303 3304 3305 9330 3346 9332 3360 3454 3455 9480 9481 9482 9507 3530 3543 3548 3549 3569 9568 3596 3597 9875 10230 10232 10234 10241 16081 16147 10570 16639 10811 10813 16651 4835 4838 10831 10836 4855 10868 10878 16714 4902 10891 4908 4909 10895 4911 10903 4926 10916 4937 16757 10939 10957 10958 10960 16795 16802 16808 10978 10988 10990 5048 5064 5301 5487 5488 5613 5737 5738 5745 5746 5753 5770 5782 5806 5812 5823
hisself$	5985 5987 6023 6027 6028 44 6030 6031 6032 6033 6034 6035 51 11870 11871 6039 6040 6042 6043 59 60 61 62 6049 6050 6051 6061 6062 6063 6332 12186 6434 6435 6436 12323 6568 12599 12619 12620 12622 6808 6809 6810 6811 6812 6813 6814 6815 6817 6818 12654 12655 12668 6844 6845 6846 6847 12681 12682 12683 12684 12685 12686 12687 12688 12689 12690 6862 6863 6864 6865 12699 12704 12726 12727 12853 12854 12855 12856 12857 7030 12960 12961 12962 12963 12964 12965 12976 13044 1272 1273 1274 7260 7473 7474 7476 13310 7484 7485 7486 7487 7489 7491 7492 1508 7547 13489 7867 7871 1887 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 13717 7885 7886 13720 13721 13722 13723 13724 13725 13727 13728 13729 13730 14045 14210 8400 2416 2417 8403 2419 2420 2421 14296 14482 14483 14484 14485 14486 14487 14488 14758 14759 14760 14761 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 14799 14800 14801 8970 14804 14805 8973 14812 14845 14846 14849 14862 14863 14864 14866 14872 14873 14874 9235 9236 9237 15162 9400 3416 3417 15241 15249 10265 10999 11029 11030 11076 11364 11365
histor	4406
historic$	10391
history$	1277 1278 1279 1280 1281 1282 1283 4043 16295 10463 4942 11141 11736 11771 11809
hit	16745 16754 4938 16762
hit$	13500 15040 4340 4752 16755 10923
hits$	16755
hiv	5956
hoist$	1311
hold	4603 4714
hold$	11932 6426 6427 6428 6982 13360 13365 13935 13936 13937 13938 13939 14316 8663 8664 8665 8666 2682 8679 8680 8952 8953 8954 3236 3237 3250 3251 3252 4283 4377 10394 10452 16417 10587 4811
holdin	16263 10572 16411 4603 10994
holding$	6982 2682 14887 9427 16199 16405
holds	16263 4603
holds$	2682 3236 3237 3250 3251 3252 4283 4377 10452 16289 16417 10587
hole$	13305 13306
holes$	13305 13306
holmes$	16351
home	10893 16731 16756 16784
home$	11973 11974 12273 12297 12310 12348 12349 12547 12548 12590 12591 12608 12609 7001 7002 12901 7136 7138 13024 13028 7257 7258 7259 7319 13453 13582 13583 13623 13673 8270 8563 14401 14402 2607 8609 14669 14845 14850 14982 15202 15226 4339 16350 16364 4725 10714 4794 16705 16725 16726 16737 16738 16753 16757 16761 16768 16775 16776 16783 16790 16792 4976 16800 16819 11279 5587 5773 11778 11779 5805 11791 11792 11793
homele	16745 5977
homes$	12348 12349 12901 14401 14402 14850 16350 4725 10714 4794 16789 11279 11785
honest$	7782 13616 15473 15479 15484 15493 15588
hood$	3570 15405 9581 9582 3598 3599 5225 11470 5489 11639
hooded$	5139 5419 5490 11639 5897
hoodie$	15389 15390 15391 15400 11470 11472 11475 5902
hoodies$	14454 8622 9533 9534 15389 15390 15391 15392 15393 15397 15398 15399 15400 15402 15410 11470 11472 11475 5902
hoodlum$	5848 5850
hoodlums$	5848 5850
hoodrat$	5848
hoodrats$	5848
hoodrich$	5901
hoods$	14454 8622 3570 15397 15398 15399 15402 15405 15406 15407 15408 15410 9581 9582 3598 3599 11470 11472 5489 11639
hoody$	15389 15390 15391 11475
hook$	1644
hooked$	11894
hooligan$	14026 11126 5848
hooliganism$	5848
hooligans$	14026 14048 14049 14050 11126 5848
hoot$	15874
hoots$	15874
hop$	6979 2070 2071
hope$	9716 9828 3844 4039 4040 16259 11503
hoped$	4039 4040
hopeless$	8183 8452 3737 3738 5182 5292 5296 5876 5907
hopelessly$	5907
hoper$	14014 14027 14028 14029 11153 11168
hopers$	14014 14027 14028 14029 11153 11168
hopes$	4039 4040 16259
hoping$	4039 4040 16259
hopings$	16259
hopped$	2070 2071
hopping$	6979
hops$	2070 2071
horde$	2127 2128
hornet$	7377
hornets$	7376 7380
horrendous$	14341 14342 14343 14344 14345 14346 14347 14348 14349
horrible$	14341 14342 14343 14344 14345 14346 14347 14348 14349 5243
horrid$	5243
horror$	11126
horrors$	11126
hospit	4858 10846 16745 10913 4998
hospital$	10843 16679 16680 16681 16746 10983 5587 5753
hospitalised$	5964
hospitalized$	5964
hostel	10949
hostel$	16782
hostile$	2509 2510 2511 2512 2513 14350 14351 4755 5298 5874 5908
hostility$	14411 14412 2595 2596 16171 16172 16173 16174 16175 11056 11286
hot	10787 10791 5699
hot$	4982 5305
hotel$	12375 12376 12377 12378 6546 6547 6548 6549 12813 13104 13321 13322 13323 13324 13325 14103 14104
hotels$	12521 12813
hothead$	11152 5863
hotheads$	11152 5863
hotspot$	16620 16624 5696 11684
hotspots$	16620 16624 11684
hounding$	16186 16187 16188 16189
hounds$	13276
hour$	4894
hours$	14044 14109 16693 4876 4894 16822 11380 11568
house	10893 16731
house$	12375 12376 12377 12378 6546 6547 6548 6549 12813 13000 13001 13104 13108 13321 13322 13323 13324 13325 13403 13572 8270 14642 14669 14673 14678 14679 14680 14681 14682 14726 14727 14728 14850 15202 15226 16350 10690 10714 16726 16757 16775 16777 16790 4976 16800 11793
househ	10893
household$	14402 14642 14669 14673 14850 15202 16726 11279
households$	14402 14850 11279
housemates$	8792 8793 8794
houses$	12813 16350 10714 16789
housin	16727
housing$	9925 4725 16739 11788
how$	12096 12097 12839 13602 13613 14459 8958 8959 2982 9124 9125 9263 9265 15225 4635 11053
hub$	10369 16204 16209 16223 16252 10426 10454 16297 16301 16302 16304 16307 10484 16320 16327 16452 10636 16515
huge$	6072
hulking$	5897
hundred$	7646 9420
hung$	12567 2059 2073 2074 14455 3584 3585 3586 11405 11486
hungry$	11316 11794
hunt$	2016 8001 2017 2018 2019 2020 2021 2022 2382 2383 2384 2385 2386 2387 2388 15673
hunted$	2016 8001 2017 2018 2019 2020 2021 2022 2382 2383 2384 2385 2386 2387 2388
hunting$	2016 8001 2017 2018 2019 2020 2021 2022 2388
hunts$	2016 8001 2017 2018 2019 2020 2021 2022 2382 2383 2384 2385 2386 2387 2388
huntted$	2016 8001 2017 2018 2019 2020 2021 2022 2388
huntting$	2016 8001 2017 2018 2019 2020 2021 2022 2388
hurl$	1499 1500 1501 1502
hurled$	1499 1500 1501 1502
hurling$	1499 1500 1501 1502
hurlled$	1499 1500 1501 1502
hurlling$	1499 1500 1501 1502
hurls$	1499 1500 1501 1502
hurried$	994 995 996 997 999 1000 1001 1002 5073
hurry$	994 995 996 997 999 1000 1001 1002 5073
hurt	4938 16762 5711
hurt$	11864 11867 6213 6214 6215 6216 6217 6218 6219 6220 236 237 238 12296 12635 12657 12980 13040 7277 7278 13136 13137 13138 13150 13151 13475 13476 13500 13502 14128 15022 15023 15026 15041 15042 9210 15496 16755 10923
hurting$	11900 11901 11902 11903 11904 7155
hurtle$	1475
hurtled$	1475
hurtles$	1475
hurtling$	1475
hurts$	13475 13476 9191 9192 15146 16755
husband$	16723 16733 16741 16748
hussies$	5865
hussy$	5865
hustlers$	5887
hyde$	14246
hydroc	5720
hydrocephalus$	11705
hyena$	11207
hyenas$	11207
hygien	10820 10821
hygiene$	16653 16654
hype$	13344
hyper$	5041 5876
hypersexual$	5841
hypersexualised$	5841
hypocritical$	5907
hysterical$	5876
i$	4281
ic	5654
ic$	3482 5421
ic0$	5894
ic1$	5894
ic2$	5894
ic3$	5894
ic4$	5894
ic5$	5894
ic6$	5894
ic7$	5894
ic8$	5894
ic9$	5894
ice$	13264
idea$	12113 7269 7270 1286 7272 1288 1289 1290 13241 10119
ideas$	12112
identi	16214 4411 16240 4438 4454 4459 16354 4579 4582 4585 4587 4599 10584 4648 16499 4797 5618 11637
identical$	9559 5480 5490
identically$	3499 5446 11469 11471
identified$	2145 2177 2555 4474 4535 10570 5007 5640 11626 5645 11639
identifies$	4449 4474 16366 4716
identify$	12181 4445 4449 4474 16356 16366 4716
identifying$	4449 4716
identity$	4418
idiot$	11207
idiots$	11207 11534
idle$	11308 5876
idly$	10107 11522
idolise$	658 659 660 661 662
idolised$	658 659 660 661 662
idolises$	658 659 660 661 662
idolising$	658 659 660 661 662
iep	5759
iep$	11744
ieps$	11744
ies$	14641
if$	12200 12253 713 714 715 716 717 718 719 720 721 722 723 724 725 12556 12557 12562 12565 12566 749 750 751 752 770 772 773 774 775 776 777 778 779 780 781 782 783 784 785 786 787 790 791 792 796 797 798 799 800 944 13192 7754 1770 1772 1773 13656 8255 8256 14258 9456 9457 9458 3936 4117 4118 4578 16612
ignor$	1618 1619 1620 4378 5097
ignorance$	13666 5907
ignorant$	5876 5907
ignore$	12057 12217 12246 12248 12249 12250 6942 2082 2083 15671 4261 4262 16106 5120 5505 5572 5573 11565
ignored$	12057 6942 1618 1619 1620 13587 2082 2083 15456 15671 4261 4262 16110 16111 16112 16113 4378 5097 5120 5505 5561 11552 5572 5573 11565
ignores$	12057 6942 2082 2083 15671 4261 4262 5120 5505 5572 5573 11565
ignoring$	12057 6942 1618 1619 1620 2082 2083 15671 15861 15862 4261 4262 16186 16187 16188 16189 4378 5097 5120 5505 5572 5573 11565
ignorred$	1618 1619 1620 4378 5097
ignorring$	1618 1619 1620 4378 5097
ignors$	1618 1619 1620 4378 5097
ill	16745 10913
ill$	129 130 3550 3572 16746 5255 5272 5320 5322
illegal$	12335 7696
illnes	16727 16729
illness$	11686 11722
image$	12412 12420 6610 6611 627 628 873 12816 13339 13344 14924 10304 16218 10386 4402 10422 4503 4505 16382
images	10467 4493 10478 10479
images$	12412 12420 6604 620 12439 6610 6611 627 628 12528 12816 14924 14939 16218 10386 4402 16241 16242 16250 10422 4486 10477 4503 4505 4510 16381 16382
imbecile$	5865
imbeciles$	5865
imei$	4382
immaculately$	3499 5446
immature$	5876
immaturity$	12192 12193 12194 12195 12196 12197 6875 6876 7766 1782 1783 7769
immensely$	16614
immigration$	16727 5810
imminent$	16501
immoral$	5878
immune$	3125 3126 3209
immuni	5960
impact$	15572 15573
impaired$	11956 11957 11958 11959 11718
impairment$	11686 11717
impenetrable$	5868
impetigo$	5948
implan	4843 10828
implant$	16661
implausible$	13931 13932 13933
implicated$	509 510 511 512 513 5007
importance$	7730
important$	4737
impos	4709
imposed$	10711
imposing$	5422 5897
imposs	4596
impossible$	7924 7928 13918 2495 2496 2497 2498 2499 2500 2959 2960 2961 3737 3738 10581 5516
impress$	15023
impressed$	11097
impression$	12113
impressionable$	5876
impris	16727
imprisoned$	16471
improv	4385
improvement$	15661 9829
imprudent$	1871 1872 5102 5869
impulse$	7948 8603
impulsive$	11956 11957 11958 11959 5876
impulsivity$	7769
in	4860 10889 5749
in$	188 6199 220 12100 12147 12148 12150 12152 6447 6494 6499 6502 6512 6516 6517 6518 621 6615 6616 6617 6619 6680 6681 6682 6685 12608 12609 12729 6962 6965 12799 7006 7041 1080 1113 13024 13028 7225 13100 7437 7454 7488 7505 7506 1604 1605 13755 8060 8069 8110 13952 8133 8150 13984 13985 2168 8231 14065 14077 8365 8366 8367 8368 8396 8397 8478 14379 8547 8580 8587 8627 8685 8689 14658 8878 8909 3060 3061 9253 3443 3444 3478 15297 15300 9486 9504 9508 9509 3545 3574 3575 15396 9564 9569 9573 9577 3593 3594 3595 9585 15637 15644 9848 9887 15814 15859 10235 16131 16205 10486 10491 10518 4577 16405 16409 16422 10679 10687 10800 10801 10818 10848 10866 10869 10874 10892 10940 10944 10946 10952 10956 10976 5001 11014 5109 5343 11330 11453 5481 11469 11471 11500 11514 5589 11626 11716 11726 5742 5795 11782 11787 11807
inability$	6348 364 365 366 367 368 369
inaction$	6837 16142 11569 11571
inadequacy$	5907
inadequate$	5907
inadequately$	5907
inappropriate$	12335 6579 13884 15366 15367 5116 11241 5298 5490
inappropriately$	3499 5446 11469 11471
inattention$	11569
incapable$	174 5514 11509
incessantly$	5905
incest$	16759
inch$	8812 15212
incident$	16388 11774
incidents$	16445 16477 11774
inclin	10608
inclination$	9804 15638 15639 15640 15641 15642 15643
include$	11626
included$	4997
income	16727
income$	11771
incompetence$	5907
incompetent$	5907
incompetently$	5907
inconsistent$	13931 13932 13933 14336 14337 14338 14339 2522 5288
incorrect$	5483
incorrigible$	5878 5879
increa	4803 5683
increase$	4702 10775
increased$	16571
increases$	10775
indecent$	6579 6587 6983
indefensible$	15957
indepe	11787
independence$	16687
independent$	8828 8830 3108 3109 3110 3111 3396 3462 3475 10906 11368 5384 11401
indestructible$	11376
index	11594
index$	16386 10591
indian$	3501 9492
indica	10392 11590
indicate$	16394
indicates$	16394
indifference$	15950 16142 16171 16172 16173 16174 16175 11569 11571 5907
indifferent$	11509 5907
indiscriminate$	1021
indisputably$	5905
indivi	16618 4807 11649
individual$	2290 14218 14247 14248 14249 14250 14289 14353 14381 14382 14383 14384 14385 14386 14397 15255 15297 15300 16257 4584 16618 11195 11277 11331 5762
individuals$	13877 13878 13879 13880 2290 14218 14247 14248 14249 14250 14289 14353 14381 14382 14383 14384 14385 14386 14397 15255 15297 15300 4584 10701 11195 11228 11277 11331
indoors$	12608 12609
inducement$	13346 13347 13348 13349 13350 13351 13352
indulge$	517 518 519
indulged$	517 518 519
indulges$	517 518 519
indulging$	517 518 519
ineffective$	5907
ineffectual$	5907
inept$	5907
ineptitude$	5907
inevitable$	3697 3698 3699 3700 3701 3702 3739
inevitably$	11510 5905
inexcusable$	10217 16051 5907 5908
inexcusably$	5907
inexplicably$	5909
infamous$	2236 2237 2238 2239 2240 2241 2242 2243 2633 5345 5881
infant	16708
infatuated$	651 652 653 654 655 656 657
infection$	11686
infested$	2129 2130
inflexible$	16041
inflicted$	11051
influe	16602
influence$	13954 11137
influenced$	11864
influences$	13954 11137
influential$	16278
inform	10378 4403 4501 4679 4722 5604 11590 5683
inform$	16211 4398 16228 4419 4420 10486 4674
informant$	16472 11589
informants$	11589
information$	12071 12072 7784 15939 10143 4269 4270 4271 4272 10382 16227 16228 4412 16260 4485 10631
informed$	6109 125 6355 8850 10458 4674
informing$	4419 4420 10486 4674
informs$	4419 4420 10486 4674
ingrate$	5865
ingrates$	5865
inhale	5958
inhaler$	11731
ining$	10486
initia	4751
initiative$	10736 5694
injection$	16664
injections$	16664
injunc	10646 10707 10708 10982
injunction$	16479 16480 4664 10654 16487 16534 16540 16541 10709 16545 16548 16815 16821 11659
injunctions$	4664 16487 16534 16540 16541 10709 16545 16548 11659
injuries$	12808 12809 13701 13702 11722
injury	10802
injury$	12808 12809 13701 13702 16635 11722
inmate$	11221
inmates$	11221
inner$	3485
innocence$	7864 14696
innocent$	6966 982 6968 14636 14637 14638 14639 8906 8907 8908 8929 9098 9099 9100 9101 15105 11356 11374
innocents$	14631 14632 14633 14634 14635 14743 14744 14745 14746 14762 14764 14765 14766 14767 14768 14769 15107 11355 11374
inpati	5961
input$	6204 12038
inquir$	4601
inquiries$	4601
inquirs$	4601
inquiry$	4601 11623
ins$	10486
insane$	11278
inside$	12100 12147 12148 12150 12152 12608 12609
insight$	13812 13813 8969 2985 2986 8972 11093
insist$	261 262 458 459 460 461 994 995 996 997 999 1000 1001 1002 1157 1158 1159 1160 5073
insisted$	261 262 458 459 460 461 994 995 996 997 999 1000 1001 1002 1157 1158 1159 1160 13529 5073
insisting$	261 262 458 459 460 461 994 995 996 997 999 1000 1001 1002 1157 1158 1159 1160 5073
insists$	261 262 458 459 460 461 994 995 996 997 999 1000 1001 1002 1157 1158 1159 1160 5073
insistted$	261 262 458 459 460 461 994 995 996 997 999 1000 1001 1002 1157 1158 1159 1160 5073
insistting$	261 262 458 459 460 461 994 995 996 997 999 1000 1001 1002 1157 1158 1159 1160 5073
insolent$	5876
insomn	5944
inspec	4384 10370 10371 4388 10376 16214 10404 10405 10406 4422 4423 10419 4441 4442 4447 4469 4473 4477 10464 10468 10469 10471 16305 16310 16311 16312 4499 10487 4504 10494 16333 4548 10619 4651 10642 10682
inspector$	10369 16204 16209 4400 16237 16238 16239 10407 10408 16252 10426 4465 10454 16297 16301 16302 16304 10484 16318 16320 16327 10533 16452 10636 16515 11678
instag	4656
instagram$	586 6571 587 6572 588 6573 589 6574 590 6575 12409 12410 12411
instead$	13029 13030 13031 16118 16120 16177 16178 16180
instigator$	11631 5851
instigators$	11631 5851
instinct$	11390
instincts$	11388 11390
institutional$	5530
instructed$	4415 4552 10547
instructions$	12775 13426 13427 11105
insuli	5947
insulin$	10830
insulting$	2946 2947 2948 2949 2950 2951
insults$	12145
integrated$	5638
intel	5604
intel$	11589
intell	4464 16352 11594 11637
intelligence$	15939 10388 16222 10390 16224 16244 10449 10474 16309 10483 16319 10550 10590 4637 10631 5605 11591 5607 5913 5927 5933
intend	4403
intended$	4737
intens	4768 5683
intensive$	10753 10845 5825
intent	4749
intent$	1255 1256 1257 1258 11815
intention$	9804 15638 15639 15640 15641 15642 15643
intentions$	9804 15638 15639 15640 15641 15642 15643
intents$	2910
interc	10539 5929
intercepted$	16372
intercourse$	11022
intere	4403
interest$	6295 6296 12146 12717 13032 13033 14508 14509 14510 14511 15576 9804 15638 15639 15640 15641 15642 15643 15806 15900 15901 15902 15903 15904 15905 15906 10077 10078 10079 10080 10081 10281 16122 16123 16124 16125 4412 4508 16402 11566
interested$	9811 9981 15880 10248 10327 16202
internally$	5765
internet$	586 6571 587 6572 588 6573 589 6574 590 6575 12409 12410 12411 5051
interr	16294 10515
interrogate$	4636
interrogated$	16348
interrogateing$	4636
interrogates$	4636
interrupt$	11511
interrupted$	11511
interrupting$	11511
interrupts$	11511
interruptted$	11511
interruptting$	11511
interv	4582 5000
intervene$	15925 16105 16108 16495
intervened$	15803 15935
intervention$	6204 12038 14327 15454 16817 11489 11811
interventions$	6204 12038 14327 15454 3643 3644 3645 3646 11489
interview$	4636
interviewed$	4612 4987
interviewing$	4636
interviews$	4636
intimate$	6579 676 677 678 679 6983
intimidate$	2076 2077 2078 5118 11511
intimidated$	2076 2077 2078 15022 5118 11511
intimidates$	2076 2077 2078 5118 11511
intimidating$	11900 11901 11902 11903 11904 2076 2077 2078 14449 5118 5298 5445 11511 5874
into	4379 4860 5606
into$	11868 11926 12100 12147 12148 12150 12152 12277 6505 6506 6507 6509 6683 6684 6685 12719 6998 6999 7000 13024 13028 13070 13100 1451 7437 7454 13293 13294 7464 7465 7467 7488 7509 7510 7511 7512 13544 13545 13546 13547 13549 13550 13551 13680 13814 13815 13816 13817 13818 8476 14515 10482 4568 16409 10586 5001 5742 5795
introd	4714
inured$	3125 3126 3209
invariably$	5905
invest	10448 10493 4648 16499 4798 16769 5667 5814 5934
investigate$	15925 16108
investigating$	10448
investigation$	16266 16326 4601 16492 16497 11799
investigationies$	4601
investigations$	16266 4601 16492 16497
investigationy$	4601
investigators$	16281
invincible$	13053 5890
invitation$	13346 13347 13348 13349 13350 13351 13352 9623 3639 9625 3641 3642
invitations$	9623 3639 9625 3641 3642
invite$	11837 6005 39 310 311 327 328 329 330 331 332 333 334 6328 6329 813 814 6884 1206 1207 1208 1209 1210 7199 7200 1504 1505 1506 1507 5062 5067 5071
invited$	11837 6005 39 310 311 327 328 329 330 331 332 333 334 6328 6329 813 814 1206 1207 1208 1209 1210 7199 7200 13188 13189 1504 1505 1506 1507 5062 5067 5071
invites$	11837 6005 39 310 311 327 328 329 330 331 332 333 334 6328 6329 813 814 1206 1207 1208 1209 1210 7199 7200 1504 1505 1506 1507 5062 5067 5071
inviting$	11837 6005 39 310 311 327 328 329 330 331 332 333 334 6328 6329 813 814 1206 1207 1208 1209 1210 7199 7200 1504 1505 1506 1507 15645 15646 15647 5062 5067 5071 11501
involv	16406 16427 11627
involved$	11864 11867 509 510 511 512 513 514 515 516 12851 2125 2493 15596 15598 16109 16277 10572 16438 10606 10634 5007 11115
involvement$	509 510 511 512 513 12702 2125 10589 10633 11115
involving$	16428
iq$	5942
irish$	3501 9492
iron$	15013 15014
irredeemable$	5879
irresponsible$	104 105 6111 1778 5018 5099 5869 5907
irresponsibly$	5833 5907
is	4431 10455 16675 5705
is$	6123 6129 361 362 543 6623 834 835 985 7557 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2293 2322 2324 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2338 2340 2341 2342 2343 2344 2345 2346 2347 2349 2350 8348 2388 2456 2467 2471 2481 2502 2507 8503 8508 2542 2561 2570 2571 2572 2573 2574 2575 8606 14534 14535 2776 2782 8767 2783 2784 2785 2786 2789 2790 2791 2792 2817 2911 2912 2913 2918 3176 3203 3289 3290 3307 3314 3315 3316 3317 3318 3319 3326 9343 9344 3421 3437 15297 15300 3493 15361 9551 3592 3629 9628 9719 9849 3910 3911 10016 10027 10124 10145 4223 10254 4277 4278 16134 16157 4390 10402 16270 10438 10460 10534 10544 16390 10563 4619 10668 10772 4866 10918 4960 4993 5035 5060 5160 5162 5167 5214 5222 5241 5254 5277 5293 5295 5303 5304 5364 5391 11405 11453 11454 5549 5576 11626 5729 5734 5736 5739 5765 5767 5790 5798 5811 5812 5817
island$	11477
isolated$	383 384 385 386 8141 8142 8143 8144
isolation$	12808 12809 1075 13978 15672 4881 11150
iss$	5825
issu	4482
issue$	14407 4399 10385 4401 4724 4752 11115 11284 11736
issued$	4399 10385 4401 16220 10548 10648 4724
issues$	14407 4399 10385 4401 10423 4724 4752 11115 11284 11736
issuing$	4399 10385 4401 4724
it$	11838 12461 12528 12624 12625 12630 6878 910 6917 12758 6931 12795 7027 7098 12959 7161 12996 12997 13048 13057 7284 1370 13214 13295 13386 1572 1573 13422 7592 13455 7708 8324 2407 14271 2607 14459 8635 14878 9111 14946 9115 9204 9228 9252 15086 15087 15088 15089 15090 3683 15527 15675 15692 9917 15754 9965 9966 4031 4032 15929 15938 10206 4232 4233 16092 16093 10294 10317 11050 11265 11558
itch$	1396 1397 1398 1399
itched$	1396 1397 1398 1399
itches$	1396 1397 1398 1399
itching$	994 995 996 997 999 1000 1001 1002 1058 1059 1060 1062 1063 1396 1397 1398 1399 5073
itchy$	8340
its$	6480 12345 854 6842 988 990 1219 7229 7868 8708 15752 10129 10140 10230 10232 10234 16069 16070 10239 10241 10242 16081 16099 10268 10306 10307 16147 4339 10325 10333 10334 10413 4572 10769 10957 5531 11548 5577 5586 5613
itself$	5985 5987 6023 6027 6028 44 6030 6031 6032 6033 6034 6035 51 11870 11871 6039 6040 6042 6043 59 60 61 62 6049 6050 6051 6061 6062 6063 6332 12186 6434 6435 6436 12323 6568 12599 12619 12620 12622 6808 6809 6810 6811 6812 6813 6814 6815 6817 6818 12654 12655 12668 6844 6845 6846 6847 12681 12682 12683 12684 12685 12686 12687 12688 12689 12690 6862 6863 6864 6865 12699 12704 12726 12727 12853 12854 12855 12856 12857 7030 12960 12961 12962 12963 12964 12965 12976 13044 1272 1273 1274 7260 7473 7474 7476 13310 7484 7485 7486 7487 7489 7491 7492 1508 7547 13489 7867 7871 1887 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 13717 7885 7886 13720 13721 13722 13723 13724 13725 13727 13728 13729 13730 14045 14210 8400 2416 2417 8403 2419 2420 2421 14296 14482 14483 14484 14485 14486 14487 14488 14758 14759 14760 14761 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 14799 14800 14801 8970 14804 14805 8973 14812 14845 14846 14849 14862 14863 14864 14866 14872 14873 14874 9235 9236 9237 15162 9400 3416 3417 15241 15249 15967 10265 10999 11029 11030 11076 11364 11365
jacket$	15363 15389 15390 15391 15400 11470 11475 11483
jackets$	15363 9533 9534 15389 15390 15391 15392 15393 15400 11470 11475 11483
jail	10913 10986
jail$	15623 16722 16746 16819 5223
jailbait$	5865
jailed	16729
jailed$	16471 10977
jailer$	12767
jailers$	12767
jamaican$	3501 9492
january$	12350
jaundice$	5946
jaws$	13269 13272
jealous$	5876
jeans$	9533 9534 15389 15390 15391 15406 15407 15408 3591 15413 11470 11475 5501
jekyll$	2428
jeopardise$	10 5014 5015
jeopardised$	10 5014 5015
jeopardises$	10 5014 5015
jeopardising$	10 5014 5015
jeopardize$	10 5014 5015
jeopardized$	10 5014 5015
jeopardizes$	10 5014 5015
jeopardizing$	10 5014 5015
jeopardy$	11818 11819 11829 10710
jewellery$	15389 15390 15391 11470 11475
job	16727
job$	12909 12910 12911 12912 12913 12914 15720 15810 15811 15812 15813 15826 15827 15828 15829 15830 15831 15832 15833 15834 15835 15960 15964 15972 16181 16182 16183 16184 16185 16266 11545 11585
jobs$	15826 15827 15828 15829 15830 15831 15832 15833 15834 15835 16181 16182 16183 16184 16185 16266 11585
jobsworth$	5907
jobsworths$	5907
joggers$	15389 15390 15391 15392 15393 15406 15407 15408 3591 15410 11470 11475 5501
join$	12217 12246 15496
joined$	1003 1004
joint	4791 5683
joint$	10776 5638
jointly$	972 5072
joke$	14103 14104 11544
joker$	11207
jokers$	11207
journe	16375
judge$	14530 14531 14755 8925 8926 8927 8928 8979 3022 9008 9009 9010 15284 16105 4698 4992
judged$	6114 2541 2558
judgement$	138 139 140 141 6943 13007 13444 13445 13446 13447 13448 13449 13450 13451 13638 11069 11545
judges$	4698
judging$	8925 8926 8927 8928 3022 9008 9009 9010
judgment$	138 139 140 141 13007 13638 11069 11545
july$	12350
jump$	6979 1469 1470 1471 1472 1473 1474 1539 1540 1541 2070 2071 4358
jumped$	1469 1470 1471 1472 1473 1474 1539 1540 1541 2070 2071 4358
jumper$	15389 15390 15391 11475
jumpers$	9533 9534 15389 15390 15391 11475
jumping$	6979 1469 1470 1471 1472 1473 1474 4358
jumpped$	1469 1470 1471 1472 1473 1474 4358
jumpping$	1469 1470 1471 1472 1473 1474 4358
jumps$	1469 1470 1471 1472 1473 1474 1539 1540 1541 2070 2071 4358
june$	12350
jungle$	15080
junkie$	5858
junkies$	5858
just$	6135 6193 6197 690 6698 6702 806 968 973 7159 7287 7288 1566 1567 13645 13646 13647 13648 2607 3221 3684 3724 3725 3726 3727 3845 4065 4066 5507
justice$	14451 14452 9930 16508 16509 16671 16812 16813 10984 16818
justification$	11543
justified$	16568 11214
juvenile$	5155 5158 5168 5893
juveniles$	5893
keen$	301 302 307 441 442 443 473 474 701 702 703 704 705 994 995 996 997 999 1000 1001 1002 1058 1059 1060 1062 1063 7527 13361 13362 13363 13364 1547 1548 1549 1550 1551 1552 1746 1747 1748 1749 10332 16202 16259 5073
keens$	16259
keep	10566 4758 4805
keep$	54 12011 6221 12069 6259 6353 6394 12246 12248 12249 6490 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 6730 12614 6782 6783 875 876 6901 917 6903 6904 6905 6948 6949 6950 6951 6952 1193 7211 7214 13360 13365 7656 13495 13508 13509 13597 1882 1886 1900 13748 13757 2060 8107 14755 8955 8956 8957 8960 8961 8963 8964 8967 9013 9029 15165 15166 15284 15468 15474 15488 15715 3950 3951 3952 4341 4377 4398 4523 16568 4754 5031 11493
keeped$	12011
keeping$	12011 12276 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 1882 1886 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 13717 1901 8955 8956 8957 8960 8961 8963 8964 8967 9013 15975 4377 4523 4754 5031
keepped$	12011
keepping$	12011
keeps	4758
keeps$	12011 6222 12069 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 875 876 1193 2061 8107 3522 4377 4523 10587 4754 5031
keg$	14158
kegs$	14158
kept$	12011 6223 12069 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 12529 12536 12544 12597 12598 6766 12600 12601 6772 788 789 6775 6776 12610 12611 12614 6782 6783 875 876 1193 7757 13675 8107 15589 15590 15591 15592 3887 15715 3950 3951 3952 15935 4377 16235 4523 16571 4808 4897 5031 11565
ketami	10825
ketamine$	12820 16658 10834 16668 16670 5748
key	10459
key$	10239 10373 16278 16292 16502 16507 16708 5204 5640 5643 5645 5646
kg$	16650
kick$	6065 81 6068 1390 1391 1392 1393 1394 1395 14128 15495 4260 16755 5300
kicked	4938
kicked$	1390 1391 1392 1393 1394 1395 4260 16755 4938 10923 4939 5300
kicking$	1390 1391 1392 1393 1394 1395 13535 8226 14116 14117 15040 4260 5300
kickked$	4260
kickking$	4260
kicks$	12293 13387 4260 16755 11080 5300
kid$	2290 14135 14218 14247 14248 14249 14250 14353 14381 14382 14383 14384 14385 14386 14397 14557 2919 2920 14779 15108 15194 15195 15196 15197 11118 11125 11136 11205 11277
kidney	10814 16648
kidney$	16647
kids$	13894 13904 13905 13906 13907 13945 13947 13957 13960 2290 14135 2357 2358 2359 2360 14218 14247 14248 14249 14250 14353 14356 14381 14382 14383 14384 14385 14386 14397 14440 14557 2794 14625 14631 14632 14633 14634 14635 14713 2919 2920 14743 14744 14745 14746 14762 14764 14765 14766 14767 14768 14769 14777 15001 15004 15005 15108 15194 15195 15196 15197 11012 11118 11125 11136 11205 11228 11277 11323 11355
kill	5711
killed	16754
kilo$	16650
kilos$	16650
kind$	11888 12998 13892 2310 2312 2313 2314 14880 14881 14882 9194 15362
kingpin$	5850 5856
kingpins$	5850 5856
kings$	14236
kinshi	4948
kinship$	10933
kiss$	12100
kissed$	6286 12466
kissing$	12503
kitche	10955
kitchen$	16788
kitted$	3551 3552 3553 5484
knack$	1184 1185
knew$	226 228 229 230 231 232 233 234 235 239 240 241 242 243 244 245 246 247 248 249 250 251 252 12079 12080 263 264 265 266 267 6253 6254 313 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1156 13316 1598 1599 1600 1601 1602 1603 1711 1785 7771 7772 2643 2644 2652 2653 2654 2655 2714 2716 2717 2718 2719 2801 3133 3134 3135 3136 3137 3138 3139 3140 3253 3254 3255 3256 3273 3274 3275 3276 3277 3278 3279 3280 3281 3282 3283 3284 3285 3320 3411 3412 3413 15690 4026 4027
knife	16827
knife$	12261 12327 12815 13296 13298 7967 7968 8028 8029 8030 15669 10553 4717 10975 16824
knives	16215 16225 16411 16454 16474 4715
knives$	12259 12815 8028 8029 8030 14295 14943 9112 15668 4417 16399 16420 16421 10700 11065
knock$	2059 2073 2074 15040 16391
knocked$	2059 2073 2074 9626
knocking$	2059 2073 2074
knockked$	2059 2073 2074
knockking$	2059 2073 2074
knocks$	2059 2073 2074 15082
know	4438 4454 4516
know$	187 226 228 229 230 231 232 233 234 235 239 240 241 242 243 244 245 246 247 248 249 250 251 252 12079 12080 263 264 265 266 267 6253 6254 313 12143 6577 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 13027 1598 1599 1600 1601 1602 1603 1711 7760 7761 1785 7771 7772 7778 7779 8323 2339 2422 14297 2643 2644 2645 2646 2652 2653 2654 2655 2680 2714 14533 2716 2717 2718 2719 2801 2967 2968 2969 2973 3133 3134 3135 3136 3137 3138 3139 3140 3253 3254 3255 3256 3273 3274 3275 3276 3277 3278 3279 3280 3281 3282 3283 3284 3285 3320 15159 15160 3411 3412 3413 15250 15282 15690 15796 15797 10120 10121 10122 10366 16203 16240 4433 4440 4445 4460 4559 4614 10640
knowed$	2801
knowing$	6202 218 313 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 13316 1711 2724 2801 14930 3141 9128 9129 9130 10366 11340 11349 11381
knowingly$	12498 12499 682 12518 11042 11043 5059 5843
knowledge$	2687 2689 14539 8871 14705 8891 14725 8969 2985 2986 8972 15077 9392
knowledgeable$	2724 14930
known	4493 10478 10479 16345 4582 4585
known$	11894 226 252 7074 1140 1141 7760 7761 13595 7778 7779 13639 13640 7808 7809 13849 13877 13878 13879 13880 2236 2237 2238 2239 2240 2241 2242 2243 8391 2633 8619 8620 2801 9903 4026 4027 16236 4431 16334 10570 16404 4593 4617 4620 4645 4988 5116 5155 5159 5168 5346 5640 5643 5645
knows	4516
knows$	226 228 229 230 231 232 233 234 235 239 240 241 242 243 244 245 246 247 248 249 250 251 252 12079 12080 263 264 265 266 267 6253 6254 313 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1598 1599 1600 1601 1602 1603 1711 1785 7771 7772 2422 2643 2644 2645 2646 2652 2653 2654 2655 2681 2692 2714 2716 2717 2718 2719 2801 2967 2968 2969 2974 3133 3134 3135 3136 3137 3138 3139 3140 3253 3254 3255 3256 3273 3274 3275 3276 3277 3278 3279 3280 3281 3282 3283 3284 3285 3320 3411 3412 3413 15690 16203 4559 10640
knuckle$	15337
knuckles$	15337
kudos$	13828 13861
kurdish$	3501 9492
label$	11485
labelling$	16186 16187 16188 16189
labels$	14295 11470 11485
labour$	11264
lac$	5338 5339 5880
lack$	99 1190 1191 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 2501 2620 4304 10290 10291 10292 5084 5108 5127 5178
lackadaisical$	15978 5907
lacked$	1190 1191 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 5084 5108 5127 5178 5288
lackey$	5850
lackeys$	5850
lacking$	1190 1191 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 16087 16088 16089 16090 5084 5108 5127 5178
lacks$	1190 1191 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 5084 5108 5127 5178 5288 5336
lad	16465
lad$	13972 13973 2290 14135 14218 14247 14248 14249 14250 14353 14381 14382 14383 14384 14385 14386 14397 2919 2920 10969 11124 11136 11148 11205 11277 11432 11455
ladies$	2855 2924 15144 3395 15214
lads	10372 16298 10476 16332 16375 16376 16378 10577 16419 4629 10626 4653 16482 16485 10686 16542 16582 16594 10766 16606 4807 5648 11654
lads$	11923 12101 12127 12130 12151 363 12206 6377 393 431 12352 12384 6711 6712 6717 6718 6728 6768 6781 6785 891 912 6897 12871 12876 12877 12878 12879 12880 12881 7064 7104 13005 13006 13026 1284 1285 1287 7322 13191 7402 13248 13251 7643 7654 7655 7717 7725 13577 1787 7811 7972 13838 13845 13868 13885 8054 8090 2106 2107 2108 2113 13945 13947 13957 13960 13972 13973 14053 2289 2290 14135 2357 2358 2359 2360 14218 14247 14248 14249 14250 14284 14353 14381 14382 14383 14384 14385 14386 14397 2590 14413 14470 14471 14472 14473 2794 8841 8842 8843 8844 2919 2920 14762 15025 3455 15339 3549 3596 3597 15434 15546 15547 15548 15549 15550 9724 9725 9726 9741 9750 9756 15600 9768 9834 15723 10169 16022 10345 16410 4624 4626 4638 16457 16459 10638 4690 16574 11124 11136 11148 11195 11205 11228 11277 5301 11432
lady$	2824 14644 14645 14646
lager$	16662
laid$	57
lair$	13269
lairy$	5868
lambs$	15107
lame$	15978
lamentable$	5907
land$	0 1 3220
landded$	0 1
landding$	0 1
landed$	0 1 12776 3220
landing$	0 1
landlord$	13164 1354 9917 9922 9923 16126 10320 16193 16194 16736 5587
landlords$	16300
lands$	0 1 3220
landscape$	13949 14197
language$	10804
lank$	5466
lanky$	9511 5897
lap$	849 1607
laped$	849 1607
laping$	849 1607
lapped$	849 1607
lapping$	849 1607
laps$	849 1607
large$	9473 9475 5422 5897
largely$	972 4277 4278 5576
larger$	5422
lashes$	11446 11452 11459 11470
last$	9833 4880
late$	12975 2607 15671 15868 15869 15870 16041 16102 10270 16656
laugh$	6071 12895 13384 13388 1968
laughable$	15978
laughed$	1968
laughhed$	1968
laughhing$	1968
laughing$	1968
laughs$	13385 13387 1968
launderette$	16773
law	10970
law$	2213 2214 2215 2216 2224 2227 14070 2392 9241 3262 16803 5620
lawless$	5292 11278 5876
lax$	1021 4156 4157 4158 4159 16041 16087 16088 16089 16090 10270 5560
lay$	57 6372 6373 6374 6375 1315 14145 5668
layabout$	5848
layabouts$	5848
laying$	57
lays$	57 14145 14146
lazily$	5907
laziness$	5907
lazy$	4156 4157 4158 4159 10270 5476 5560 5876 5907
lead	4679 11669
lead$	11830 284 285 286 287 288 289 339 340 341 1119 1120 1121 1122 1424 1425 1426 1427 2149 2150 2151 2152 14077 2276 2277 2278 2843 2844 2845 2846 2847 3349 15806 10653 5683
leadded$	3349
leadding$	3349
leaded$	3349
leader	10459 11637
leader$	14170 16292 16397 16432 16502 11115 11132
leaders$	14170 16248 16397 16432 16502 11115 11132
leadership$	15900 15901 15902 15903 15904 15905 15906 4269 4270 4271 4272 16122 16123 16124 16125 10770 11115 5530 11545 11566
leadin	16263
leading$	284 285 286 287 288 289 2149 2150 2151 2152 2843 2844 2845 2846 2847 3349 9427 16278 10685
leads	16263
leads$	284 285 286 287 288 289 339 340 341 12707 12708 12709 1119 1120 1121 1122 1424 1425 1426 1427 13420 2149 2150 2151 2152 2276 2277 2278 2843 2844 2845 2846 2847 3349 16289 5683
league$	10315
lean$	5422
leap$	1469 1470 1471 1472 1473 1474 1539 1540 1541
leaped$	1469 1470 1471 1472 1473 1474 1539 1540 1541
leaping$	1469 1470 1471 1472 1473 1474
leapped$	1469 1470 1471 1472 1473 1474
leapping$	1469 1470 1471 1472 1473 1474
leaps$	1469 1470 1471 1472 1473 1474
leapt$	1469 1470 1471 1472 1473 1474 1539 1540 1541
learn	16214 10400 4438 4459 10485 4579 4587 4599 10584
learn$	187 12181 7662 1678 1679 1680 1681 7773 7774 7775 7776 7777 7778 7779 1922 13748 14335 15468 15474 15488 15542 15543 15544 15545 15579 16105 16233 4433 4445 11493
learned$	12761 12762 7031 1047 7773 7774 7775 7776 7777 7778 7779 2978 15589 15590 15591 15592 16303
learning$	175 7773 7774 7775 7776 7777 16691 10861 16711 5702 5732 5759 5761
learns$	15579 15601 15602 15603 15604
learnt$	12761 12762 7031 1047 7773 7774 7775 7776 7777 7778 7779 2979 15589 15590 15591 15592
least$	14259 9907 10069 5400
leave	16276 16743
leave$	0 1 5988 6015 11849 11850 11851 11852 11853 11854 11855 38 42 43 45 68 69 70 11940 11969 12133 12181 12217 12246 12248 12249 12250 6420 584 585 12578 1148 1161 13037 13038 13077 13082 1291 7569 7570 7571 7572 7573 1634 1635 1636 13487 13495 13508 13509 13578 13597 13670 3363 3448 15468 15474 15488 15496 4108 4109 4110 4111 4112 4113 4114 4115 4116 4311 4312 16610 4958 11493 5582
leaved$	6015 11849 11850 11851 11852 11853 11854 3363
leaves$	0 1 5988 6015 11849 11850 11851 11852 11853 11854 42 43 45 68 69 70 584 585 1161 1634 1635 1636 13599 3363 4108 4109 4110 4111 4112 4113 4114 4115 4116 4311 4312 16610 4958 5001 5582 5795
leaving$	0 1 6015 11849 11850 11851 11852 11853 11854 42 43 45 68 69 70 584 585 1161 1634 1635 1636 3363 4108 4109 4110 4111 4112 4113 4114 4115 4116 4311 4312 4958 5582 11619 5795
lecturing$	8931
led	11590
led$	11830 11855 11864 284 285 286 287 288 289 339 340 341 12707 12708 12709 12776 1119 1120 1121 1122 1424 1425 1426 1427 13420 13599 13600 13601 2149 2150 2151 2152 2276 2277 2278 14961 3349 10421 10622 11301
left	16729 10901
left$	0 1 5988 6015 11849 11850 11851 11852 11853 11854 11855 38 42 43 45 68 69 70 12270 12536 12544 6769 12745 1161 1634 1635 1636 7759 13599 7789 13671 13682 2723 8864 8865 9028 3044 3045 3046 3047 3048 9034 9312 3363 3448 9452 3468 3469 3470 4108 4109 4110 4111 4112 4113 4114 4115 4116 4311 4312 16734 4958 5001 11552 11565 5582 11626 5795
leg$	15337 16646
legal$	10907
leggings$	9533 9534 15389 15390 15391 15406 15407 15408 15413 11470 11475
legs$	12163 12164 14256 15337 16646
lend$	7731
length$	9501 16195
lenient$	16041
less	4732
less$	6779 6780 6955 6961 13497 1798 8094 8795 3113 3114 3115 3116 15524 15525 15526 15809 4596 4623 5385
lesson	10879
lesson$	175 177 178 12865 15664 15665 15666 15705 15706 15707 16706
lessons$	175 177 178 12865 13979 14420 9068 15705 15706 15707 16696 16702 16706 16710 16712 16713 11019 11756
let	4391 4421 4655
let$	46 47 282 283 6464 6465 6466 6467 6468 6469 6470 6471 12536 12553 12554 12555 12567 12670 893 992 12849 12909 12910 12911 12912 12913 12914 13360 13365 1718 1719 1720 1721 1722 7731 13671 15468 15474 15488 15671 15941 15942 4162 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 4176 4177 4178 4179 4180 4181 4182 4183 4184 4185 4186 4187 4188 4189 4190 4191 10177 10178 4225 4311 4312 4332 4333 4334 4398 4419 4420 4466 11493 5582
lethal$	5154
leting$	4419 4420
lets$	46 47 282 283 12670 893 992 1718 1719 1720 1721 1722 15671 4162 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 4176 4177 4178 4179 4180 4181 4182 4183 4184 4185 4186 4187 4188 4189 4190 4225 4311 4312 4332 4333 4334 4419 4420 4466 5582
letter	16577
letter$	15939 16046 16048 16049 16578 11557
letters$	15939 16048 16049 16092 16093 16578 11557 11558
letting$	46 47 282 283 1718 1719 1720 1721 1722 15671 4162 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 4176 4177 4178 4179 4180 4181 4182 4183 4184 4185 4186 4187 4188 4189 4190 4225 4311 4312 4332 4333 4334 5582
leukae	5947
level	4732
level$	8279 14279 14280 14281 14282 2751 14880 14881 14882 16213 16638 4899 11641 11769
levels$	14880 14881 14882 16213 11641
liabilities$	8546
liability$	2213 8198 2214 8199 2215 8200 2216 8201 8546
liaison$	11022
liaisons$	11022
liar$	14026 14027 14028 14029 14136 14137 14171 11152 11153 11207
liars$	14026 14027 14028 14029 14136 14137 14171 11152 11153 11207 11534
liberty$	16764
library$	9917 9922 9923 16126 10320 16193 16194
licence$	16821 16823 11814
licences$	16823
lie$	6372 6373 6374 6375 1132 1135 1136 1137 12958 1315 13461 13464 13560 13576 1795 1796 1835 14110 14128 15494 9696 15667 15671 15696 16094 11511 11559
lied$	1134 1135 1136 1137 1795 1796 1835 15667 15690
lies$	6372 6373 6374 6375 6837 1133 1135 1136 1137 1315 13464 1795 1796 1835 15667 15671 15690 15695 16094 16134 11511 11559
lieutenant$	11598
lieutenants$	11598
life	10893 16793
life$	5996 12242 6511 12773 12811 12987 7435 7466 13300 13313 1496 13328 13329 13330 13339 13344 13345 1578 13533 13552 13553 13554 13555 13556 13557 13558 13559 13563 8066 8085 8086 14288 14396 14575 14623 14624 14643 14647 14661 14662 14663 14664 14665 8852 8853 8854 8855 8856 14690 14691 14692 14693 14694 14706 14707 14960 15072 15073 15081 9258 15101 15103 15121 15122 15123 15124 9389 9390 9396 15261 15626 10760 16644 16726 5021 11009 11115 11121 11279 11790
lifes$	11121
lifestyle$	3 4 5 6 7 8 9 6004 20 6022 11897 11906 11910 1214 1215 13339 13344 13828 13832 13833 13854 14064 14661 14662 14663 14664 14665 11003 11004 11009 11115 11141 11142 11192 11279 11380 5834
lifestyles$	11897 11910 14661 14662 14663 14664 14665 11003 11004 11192 11279 11380 5834
lifetimes$	15252 15253 15254
lift$	12125 12126 6303 6304 6305 6306 6307 6309 6310 12431 12432 12433 12434 12435 12436 12437 12438 12443 12446 12503 12507 12836 12837 12838 12925 12926 12927 12928 13018 13357 13368 13369 13370 13887 14924 9149 14989 14991 9951
lifted	10377
lifted$	15773 15774 15775 9952 9972
lifts$	12125 12126 6303 6304 6305 6306 6307 6309 6310 12431 12432 12433 12434 12435 12436 12437 12438 12443 12446 12503 12507 13018 13099 7483 13357 13368 13369 13370 8031 13887 14924 14989 14991
light$	13240 13312 8340 3514 15348 5259 5422 5442 5443 5450 5466
lighter$	3514 5442 5450
like	10412
like$	12402 12403 12526 12527 6932 1170 1171 7163 1416 7568 13406 13407 13408 13409 13410 13411 13412 13413 13414 13415 1684 1685 1686 1687 2010 2011 2012 2013 2046 2047 2052 2092 2093 2094 2095 8138 8215 8216 8217 8370 8371 8373 2389 2390 2391 2442 14313 8718 2753 8743 8754 8755 8756 8757 8758 8759 8760 8761 2807 2808 2809 2905 8899 8900 8901 8902 8906 8907 8908 9230 9231 9232 9233 9234 3327 9354 9377 9378 9456 9457 9458 9592 3608 9594 9595 9602 10283 16231 16259 5081 5110 11115 5401 11395 11408 11469 11471
liked$	12526 12527 1170 1171 1173 1174 1175 1176 12995 7163 7164 7165 7166 13406 13407 13408 13409 13410 13411 13412 13413 13414 13415 1684 1685 1686 1687 2010 2011 2012 2013 2046 2092 2093 2094 2095 5081 5110
likelihood$	9828 3844 4735
likely$	8096 8097 4393 4408 4580 4649 5159 5640
likes$	12402 12403 1170 1171 13406 13407 13408 13409 13410 13411 13412 13413 13414 13415 1684 1685 1686 1687 2010 2011 2012 2013 2046 2047 2052 2092 2093 2094 2095 3327 16259 11062 11063 5081 5110
liking$	1170 1171 13406 13407 13408 13409 13410 13411 13412 13413 13414 13415 1684 1685 1686 1687 2010 2011 2012 2013 2046 2092 2093 2094 2095 5081 5110
limit$	13223
limited$	1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 14336 14337 14338 14339 2522 2616 2617 2618 2619 5108 5288
limits$	14967 14968 14969
line	5638
line$	12329 12340 12352 12353 12357 12359 12364 12365 12366 12367 12368 12372 12373 12374 13326 13457 7629 13464 14036 16274 16420 16456 16519 10757 11011 11603 11667 5936
lined$	4797
lines	11637
lines$	12328 12346 12352 12353 12356 12358 12363 12372 12373 12374 13335 7562 13398 8197 14036 8302 14492 16274 11011
lingered$	12567
link	16240
link$	2059 16208 16394 5612
linked	4734
linked$	2125 4431 16251 4594 16438 10606 10614 16449 5007 11115
linking$	2059
links$	2062 2063 2125 16208 16394 11115
lion$	7436 7438 7439
lions$	7436 7441
lip$	8108 14271 15337 10243 11235 5451
lippy$	5878
lips$	15337
lipstick$	15341 15342 15343 11452 11460
lisp	16636
list	10432 4458 4493 10478 4495 4582 16475
list$	16241 4425 16253 16265 10450 10457 4484 4487 10480 16322 16334 4519 16383 16385 16386 16392 10844 11608 11636
listed$	10480 4519 4533 4574
listen$	12181 12217 12322 12531 12532 12533 12534 12535 12536 13748 7956 7957 7958 7959 7960 15437 15468 15474 15488 15522 15523 15532 15533 15534 15542 15543 15544 15545 15579 15715 15808 15925 16105 16108 10400 11493 11494 11519
listened$	12531 12532 12533 12534 12535 12536 12544 12600 12601 13671 15589 15590 15591 15592 15715 15734 15750 15755 15758 15759 15761 15762 15763 15764 15803 15808 15935 16155 11519
listening$	12536 15467 11520
listenned$	12536
listenning$	12536
listens$	12536 15532 15533 15534 15579 15601 15602 15603 15604
listing$	10480 4519
listinged$	10480
listings$	10480
lists$	16241 10457 4484 4487 10480 16322 4519 16385 11608
lithium$	5957
litre$	10829
litres$	10829
little	4406
little$	52 93 97 100 6935 951 952 953 954 1142 7174 1357 1367 7513 7516 7595 7805 7913 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 2133 2219 2249 2250 2252 2354 8407 2482 2483 2522 2616 2617 2618 2619 8776 14623 14624 2879 2921 2938 8929 9067 9108 15004 15005 9276 9277 9311 15198 15201 15380 3825 3843 15868 15869 15870 10067 10072 10073 10074 4098 15919 15920 16102 16143 10391 5108 5131 5141 5168 5206 5228 5288 5336 5369 5465 5581
live	4406
live$	6140 12214 12217 12281 12289 13042 13043 1449 1450 2230 2733 2734 2735 2736 2737 2738 2769 2770 2771 2772 2825 2843 2844 2845 2846 2847 9015 3032 3033 3344 9361 3891 10391 10433 10659 16643 16776 5092
lived$	13042 13043 1449 1450 8790 8791 2843 2844 2845 2846 2847 14722 3404 3405 3406 3434 3435 3436 3893 4960 4962 4971 5092 5802
lives$	5996 11916 11917 11918 11921 12773 12811 13042 13043 1449 1450 13313 1496 7482 13563 8066 8085 8086 2230 14071 2733 2734 2735 2736 2737 2738 2769 2770 2771 2772 14643 14647 2843 14661 2844 14662 2845 14663 2846 14664 2847 14665 14840 14841 14842 14843 3032 3033 14960 3344 15167 15252 15253 15254 3892 4960 4961 4962 5092 11279 5802
living$	1449 1450 2733 2734 2735 2736 2737 2738 2825 2843 2844 2845 2846 2847 9015 15166 9389 16687 16739 16753 4960 4962 10955 16793 5092 5802
livs$	4962
llama$	14152
llamas$	14152
load$	14192 14193
loaf$	13444 13445 13446 13447 13448 13449 13450 13451
local	4406
local$	7074 2637 3479 16099 10391 4948 11104 5419
locat	16499
locate$	11620
location$	6283 6284 6285 10374 10462 4478 4515
locations$	10374
lock$	4672 16755
locked$	12657 10675 16510 10684 16755 4938 4939
lockers$	10714
locks$	16755 16774
locs$	11450 11452
locusts$	14206
lodged$	4962
lodgers$	8792 8793 8794
lodges$	4962
lodging$	4962
lodgings$	16739
lodgs$	4962
log	4458 4488 4495 4525 11590
log$	15897 10457 16295 10463 4484 4487 10480 4515 4519 4522 10508 4528 16366 16370 4558 16460 16464
loged$	10480 4519 4558
logged	4403 4525 16345
logged$	16293 4497 4498 16330 16334 4533 16367 16379 11604
loggerheads$	15675
loggin	4525
logging$	10480 4522 4528
logginged$	10480
loggings$	10480
loging$	4519
logo$	11470
logos$	11470
logs	4525
logs$	16282 10457 16295 10463 4484 4487 10480 4519 16366 16464
loiter$	11405
loitered$	11405
loitering$	11405
loiterred$	11405
loiterring$	11405
loiters$	11405
lone$	3479 5418
loner$	5861
loners$	5861
long$	9271 9346 10245 16102 5443 5465 5466 5474
longer$	8798 8803 8839 14738 9070 3086 3087 9084 9211 4623
look$	6037 6349 809 810 811 1037 1907 2665 8955 8956 8957 8960 8961 8963 8964 8967 2983 2992 9030 3054 3055 9041 3310 3311 9361 3394 9453 3527 3528 3529 3607 3609 3610 15897 15925 4209 16106 16108 16380 4954 5365 5367 5448 5477
looked$	809 810 811 7845 2622 2983 2992 9052 14888 14889 14890 14891 14892 14893 14905 3394 3527 3528 3529 3607 3609 3610 15750 15755 15758 15759 15761 15762 15763 15764 15935 4209 16155 10381 4569 4798 4949 5365 5367 5448 5477 5975
looking$	809 810 811 6797 13527 13528 8001 2017 2018 2019 2020 2021 2022 8025 8647 8912 8948 8955 8956 8957 8960 8961 8963 8964 8967 2983 2992 14814 14822 14823 9051 14888 14889 14890 14891 14892 14893 9069 14904 14964 14965 14966 14974 14989 14991 3332 15316 9844 4209 16259 11416 11417 11425 11426 11430 11520 5801
lookings$	16259
lookked$	2983 2992
lookking$	2983 2992
lookout$	2218 15121 15122 15123 15124 15673 5922
lookouts$	2218 5922
looks$	12145 12574 12575 809 810 811 2983 2992 3310 3311 3394 15272 15273 15340 3527 3528 3529 3607 3609 3610 15431 4209 4954 5365 5367 5448 5477
loop$	11212
loops$	11212
loose$	6358 14275 14276 5176 5212 11215
lorry$	6290 12812
lose$	2878 8914 8915 8916 14750 14751 14752 8920 8921 9151 15496 4882 4972
loser$	14027 14028 14029 11152 11153
losers$	14027 14028 14029 11152 11153 5864
loses$	4882
losing	4832
losing$	3522 15861 15862 10817 4882 4972 5730
loss$	14142 16086 11717
losses$	14142
lost	4832 4910 16729
lost$	12980 13039 8182 8452 2469 2470 2878 3522 15671 16110 16111 16112 16113 4296 4297 10710 10817 4882 10942 4972 5151 5181 5215 11565 5730
lot$	12090 870 7227 7228 13281 13891 13947 13960 2208 2636 14623 14624 2868 2923 14808 14816 14817 9190 15615 4150 4633 10644 11136 11228 11367
lots$	2208 2867 3525
loud$	5314
loudmouth$	5859
loudmouthed$	5868
loudmouths$	5859
lounge	10955
lounge$	3584 3585 3586 16788
lounges$	3584 3585 3586
lout$	11207 5848
loutish$	5848 5876
louts$	14048 14049 14050 11207 5848
love$	658 659 660 661 662 663 664 665 666 667 668 1170 1171 1294 1684 1685 1686 1687 2010 2011 2012 2013 2046 2092 2093 2094 2095 14313 5081 5110
loved$	1170 1171 1294 1684 1685 1686 1687 2010 2011 2012 2013 2046 2092 2093 2094 2095 5081 5110
lover$	12487 12488 11035
lovers$	12487 12488 11035
loves$	658 659 660 661 662 1170 1171 1294 1684 1685 1686 1687 2010 2011 2012 2013 2046 2092 2093 2094 2095 5081 5110
loving$	1170 1171 1294 1684 1685 1686 1687 2010 2011 2012 2013 2046 2092 2093 2094 2095 5081 5110
low$	6774 8192 8214 2294 14252 14279 14280 14281 14282 14336 14337 14338 14339 2522 2534 2535 8526 8527 8528 8529 8530 8531 8532 8533 8534 8535 8536 8537 8538 8539 8540 8541 8543 8544 8545 2579 2580 2581 2582 3571 15414 5136 5212 5288 5336 11474 5944
lower	4732
lower$	2534 2535 5747
lowest$	2434 5778
lowlife$	5848
lowlifes$	5848
loyal$	2559 5613
loyalty$	6432 448 12732
luck$	12633 13266
lunch$	16796
lung	16648
lupus	10913 5720
lupus$	16746 11705
lurch$	15931
lure$	1052 1053 1054 1055 13371 13526 5022 5075
lured$	1052 1053 1054 1055 5022 5075 11097
lures$	1052 1053 1054 1055 5022 5075
luring$	1052 1053 1054 1055 5022 5075
lycra$	11470
lying$	1135 1136 1137 13095 1795 1796 1835 14054 14110 14116 14117 15086 15087 15088 15089 15090 15671 5868
machet	16827
machete$	10975 16824
mad$	11225
madam$	11126
madams$	11126
made$	42 43 45 123 124 126 127 128 11960 11984 167 6153 6154 6155 6156 6157 6158 6159 335 336 337 428 429 501 554 602 12536 760 765 855 6858 881 12707 12708 12709 906 6892 991 7057 12896 12897 1111 1112 1131 1138 1139 1192 7324 1758 13599 1810 1939 1943 7961 7962 7963 13809 13827 2081 2100 2101 13930 2279 2280 2282 2319 2492 2822 3194 3195 15293 9485 9733 9735 9738 15605 15611 3800 9864 9915 9954 15875 15876 15877 15878 4082 4221 4222 4273 4591 16415 10613 4827 10898 5125 5601 11626
magist	5819
magistrate$	4992
magistrates$	14451 14452 4698 16590 4992
magnet$	14163 2455 2472 2473 4658 11642
magnets$	14163 2455 2472 2473 4658 11642
mail	4482 4509
mail$	16079
mails$	16079
main	10459
main$	16201 10373 16278 16292 16432 16502 16507 5159 5204 5640 5643 5645 5646
maintained$	16571
maintenance$	11231
major$	5646
majority$	4633
make	4524
make$	42 43 45 124 126 127 128 11960 167 6153 6154 6155 6156 6157 6158 6159 6160 6161 6167 6168 6169 6170 6171 335 336 337 6354 428 429 501 12324 6492 554 602 760 765 855 6858 881 991 1111 1112 1131 1138 1139 7126 1192 7323 7660 7665 1758 13599 1810 13748 1939 7925 7926 7927 1943 2081 2100 2101 2279 2280 2282 2822 14755 3010 3026 3298 15293 9503 15341 15342 15343 15361 15362 9541 9599 9733 9734 15576 15599 9767 15607 15611 15612 3800 15673 9953 4082 4221 4222 10401 4775 4827 5125 11460 5601
maked$	335 336 337 855 881 991 1111 1112 1131 1138 1139 1192 1939 1943 2081 2100 2101 15293 3800
maker$	11129 11133
makers$	11129 11133
makes$	6015 11849 11850 11851 11852 11853 11854 42 43 45 124 126 127 128 11960 335 336 337 428 429 554 602 760 765 855 6858 881 12707 12708 12709 991 1111 1112 1131 1138 1139 1192 1758 13599 1810 1939 1943 7961 7962 7963 2081 2100 2101 2279 2280 2282 2822 15293 15361 9733 15611 3800 4082 4221 4222 4827 5125 5601
makeup$	15341 15342 15343 15431 11452 11460 11470
making$	42 43 45 124 126 127 128 11961 11962 11963 167 6153 6154 6155 6156 6157 6158 6159 6160 11996 335 336 337 12166 12167 12168 12169 12170 12171 12172 12173 428 429 554 602 760 765 855 881 991 12823 12893 1111 1112 1131 1138 1139 1192 7178 1810 1939 1943 7969 7970 7971 2081 2100 2101 13966 2279 2280 2282 2822 14822 14823 3010 9027 15293 3800 15671 4082 15974 4221 4222 4827 5125 11130 5601
maladaptive$	5020
maladjusted$	5292
male	5648 5654
male$	12457 8007 8041 8675 8678 9464 15298 15299 9467 15301 15302 3501 10403 4584 11157 11403 5419 5640
males$	11838 6267 12101 12108 6279 6282 12119 12120 12127 12128 12130 12132 12139 12151 12334 12352 12384 6576 12415 12416 12423 12426 12457 7092 7093 7094 7095 13251 13837 13851 8023 13857 13858 13877 13878 13879 13880 13885 13886 8054 2290 14218 14247 14248 14249 14250 14353 14381 14382 14383 14384 14385 14386 14397 14470 14471 14472 14473 14818 4584 11007 11157 11277 5892
malicious$	13929 5124 5239 5876
malign$	2135 2136 2137 5152
malnourished$	5440
malodorous$	5897
mam	4915 4925 10911 4930
mam$	4916 4928 10922
man	10996
man$	11838 6044 6046 6249 6267 6271 12108 6276 6278 6279 6282 12119 12120 12124 12127 12130 12132 6317 12151 12154 6325 12287 12352 12375 12376 12377 12378 6546 6547 6548 6549 12383 12384 12385 12388 12423 12426 12457 12460 12470 12471 12478 12479 12483 12484 12506 12528 12720 12770 12813 12814 12824 12825 12826 12827 12828 12829 12830 12831 12832 12833 12834 12835 12870 12872 7052 7077 7088 7089 7090 7091 7107 12944 12945 12946 12947 12948 12949 12950 12951 12952 12954 13005 13006 13019 13025 7202 13091 13106 13164 13165 1351 7393 7410 7421 7422 7424 7425 7683 7704 13569 13577 13696 8023 13857 13858 13877 13878 13879 8311 14148 14284 14500 14528 14545 14546 14547 14548 14549 14550 14551 14553 2739 8728 14571 14605 14611 14613 2799 8788 14628 14629 2824 14644 14645 14646 14653 2837 2838 2855 2865 2866 2885 14719 2906 8897 14733 14818 14828 14829 14830 9017 14956 15057 15058 15059 15060 15062 15065 15067 15069 15114 15207 15211 3395 15214 15218 15219 15220 15221 15268 9531 9540 10403 16780 16829 11007 11040 11064 5224 5240 11350 11353
manage	10488 4697 4798
manage$	547 548 549 550 551 552 553 14031 14092 14093 14313 14423 2690 8676 8677 2693 2733 2734 2735 2736 2737 2738 2825 14755 8955 8956 8957 8960 8961 2977 8963 8964 8967 14802 3000 14819 14820 8991 3007 3008 8994 3015 3022 9008 9009 9010 3034 14861 3050 3344 15555 15928
managed$	547 548 549 550 551 552 553 2733 2734 2735 2736 2737 2738 2825 3000 3015 3034 3050 3344 15631 15632 15633 15634 15635 3887 4789 4808 5769
management$	8574 4269 4270 4271 4272 16607 5530 11545 11636
manager$	12165 9917 9922 9923 9940 9941 16126 10320 16193 16194 16321 11636
managers$	12165 9917 9922 9923 16126 10320 16193 16194 16321
manages$	547 548 549 550 551 552 553 2733 2734 2735 2736 2737 2738 2825 3000 3015 3034 3050 3344
managing$	547 548 549 550 551 552 553 2733 2734 2735 2736 2737 2738 2825 8955 8956 8957 8960 8961 8963 8964 8967 3000 14822 14823 3015 3022 9008 9009 9010 3034 3050 3344
manbag$	11467 11470 5902
manbags$	11467 11470 5902
maneater$	11207 5865
maneaters$	11207 5865
manipulate$	2254 8637 5209 11511
manipulated$	11864 2254 5209 11511
manipulates$	2254 5209 11511
manipulating$	2254 5209 11511 5876
manipulative$	5298 5876
manipulator$	11152
manipulators$	11152
manner$	2830 2831 2832 2833 2834 2835 2836 14711 14712 15272 15273
mannered$	11305 11306
manners$	14240 14241 14242 14243 14244 2480
many$	151 152 153 6184 6207 609 7651 7679 14502 14931 9419 10215 10216 10239 10240 10620
map	4430 11594
map$	4428 4429 4456 4471 4520 5611
mapped$	4428 4456 4471 4520 16379 5611
mapping$	4428 4456 4471 4520 5611
maps$	4428 4456 4471 4520 5611
march$	12350
mardy$	5868
marginalised$	5419
mark$	11242
marked$	16334 4533
marker$	10517 11614
markers$	10517 11614
market	10790
market$	4782 16623 16626
marks$	11242 11765
marria	16727
mask$	3583 15405 11470 11480
masked$	3583 11487
masking$	3583
maskked$	3583
maskking$	3583
masks$	15397 15398 15399 3583 15402 15405 11470 11480
massage$	4340
master$	9254 15164
mastermind$	5850
masterminds$	5850
masters$	9254 15164
match	16240
match$	3239 9225 4389 10420 4565
matche	4451
matched$	16200 4389 10436 4565
matches$	4389
matching$	9559 4556 4565 5480 5490 11639 5699
matchs$	4565
mate$	7718 7726
materi	4403
material$	15012 16260
materialistic$	5876
mates$	6434 6435 6436 12347 12866 12867 12868 7718 7726
maths$	8148 11766 11768
matric	11594
matrix	11594
matrix$	16386 16392 11595
matted$	5466
matter$	354 12801 1318 1319 1320 1332 1333 8937 8938 8939 8941 9668 9669 9708 15576 10317 4386
matters$	14647 10206 4386
mattre	10943
mattress$	16776 10950
mature$	2724 2872 2876 2886 3014 9080 3108 3109 3110 3111 14930 3141 3396 9422 3462 3466 11398 11399 11400 5890
maturity$	2724 14569 2830 2831 2832 2833 2834 2835 2836 2937 5890
may	4393
may$	281 12350 8511 2763 3043 3049 3339 15250 3467 10398 4416 10470 4545 4668 4676 4692
mayhem$	13902 11095 11193
mdma	10825
mdma$	16658
me$	14975 11540
meal$	16796
meals$	16796 16799
mealy$	5268
mean$	11830 11855 13599 15361 10270 5216 5239 5445
meaningful$	10042 10043 10044 10045
means$	11830 11855 12708 12709 13255 13599 15361 4737
meant$	12262 12263 12708 12709 15690
measur	11669 11674
measure$	370 371 372 6915
meat$	11880 11276
mechanic$	12165 12494 12495 12496
mechanics$	12165 12494 12495 12496
meddle$	1412 1413 1414
meddled$	1412 1413 1414
meddles$	1412 1413 1414
meddling$	1412 1413 1414
media$	6571 6572 6573 6574 6575 12409 12410 12411 16343 16531
medica	10820 5958
medical$	16636 16653 5751
medication$	16653 16670
medicine$	13127 11731
mediterranean$	3501 9490 9492 5445 11462
medium$	2534 2535 8526 8527 8528 8529 8530 8531 8532 8533 8534 8535 8536 8537 8538 8539 8540 8541 8543 8544 8545 3488 5422
meet$	11933 11940 12081 12082 12083 12085 6399 6400 6401 12246 12248 12249 12404 591 592 593 12468 12531 12532 12533 12534 12535 12602 12603 12604 6981 1003 1004 1107 7273 13794 13796 13802 13804 15118 15119 15120 15437 15468 15474 15488 15925 16291 16610 11044 11493
meeted$	1107
meetin	16375
meeting$	12032 12276 591 592 593 12468 12528 12531 12532 12533 12534 12535 12602 12603 12604 6981 1107 7241 7265 15705 15706 15707 16314 16607 11520 11619
meetings$	12528 15705 15706 15707 16607
meets$	591 592 593 1003 1004 1107 16346 16610
meetted$	1107
meetting$	1107
melato	5743
melatonin$	11728
meloterritorial$	5876
member	10372 16215 16216 10387 10395 4431 16298 10476 16332 16340 16357 16360 16363 10531 16365 4549 4550 16375 16376 16378 10577 16419 16427 4615 4629 16465 4653 16482 16485 16490 10670 10686 10695 16528 10696 16542 16582 16594 10766 4783 16606 16618 4807 16628 11594 11627 5648 11649 11654 11661 11673 11674
member$	2290 14218 14247 14248 14249 14250 14353 14381 14382 14383 14384 14385 14386 14397 9749 9759 9771 9776 9777 9940 9941 16257 16438 16529 10996 11115 11190 11277
members$	182 363 6377 393 431 12497 6711 6712 6717 6718 6728 6768 6781 6785 891 912 6897 7064 1284 1285 1287 7322 7643 1787 7811 8090 2106 2107 2108 2113 13983 14053 2289 2290 14218 14247 14248 14249 14250 14353 14381 14382 14383 14384 14385 14386 14397 2590 3455 3549 3596 3597 15546 15547 15548 15549 15550 9724 9725 9726 9741 10147 16243 10511 4527 4553 16410 10600 16438 4626 16457 10638 4671 4690 16529 16530 10701 16574 10751 16585 10768 10796 10799 11115 11190 11195 11277 5301 11600 5633 5649
membership$	4431 10589 16422 11115
memory$	7150 1166 7152 1168 11742
men$	11838 6045 11977 6250 12084 6267 12101 6269 6270 12105 12106 12108 6276 6278 6279 6282 12116 12119 12120 12124 12127 12128 12130 12132 12136 12138 12140 12141 6315 12149 12151 12153 12155 12156 6326 6327 12232 12237 12244 6434 6435 6436 12287 12332 12333 12352 12375 12376 12377 12378 6546 6547 6548 6549 12383 12384 12385 12388 6576 12413 12414 12418 12423 12426 12457 12460 12470 12473 12476 12477 12482 12483 12484 12494 12495 12496 12506 12528 12602 12603 12604 12717 12721 12734 12735 12736 12737 12738 12769 12813 12814 12870 12871 12873 12876 12877 12878 12879 12880 12881 7052 7076 7078 7088 7089 7090 7091 7092 7093 7094 7095 7104 7106 12944 12945 12946 12947 12948 12949 12950 12951 12952 12954 13005 13006 13017 13019 13021 7191 13026 7196 13032 13033 7202 13072 13074 13091 13092 13096 13098 13106 13163 13164 1350 1352 13230 7404 7405 7409 7411 13247 13248 13249 13250 13251 7421 7422 7424 7425 13295 13321 13322 13323 13324 13325 13357 13371 7585 13432 7684 7688 7705 13570 13577 13694 13835 13841 13842 8023 13857 13858 13865 13866 13869 13870 8041 8042 8043 13877 13878 13879 13880 13883 13885 8054 8057 14148 14234 14238 14284 14291 14295 14456 14470 14471 14472 14473 14500 8675 8678 14516 14517 14518 14519 14520 14521 14522 14528 14545 14546 14547 14548 14549 14550 14551 14552 2739 8727 14576 14577 14594 14603 14611 14612 14613 2797 14628 14629 14648 2837 2838 2855 2865 2866 14690 14691 14692 14693 14694 2877 2885 14704 14706 14707 2890 14717 8896 14732 8903 14785 14787 14818 14828 14829 14830 14952 14953 14956 15057 15058 15059 15060 15063 15068 9258 15101 15144 15158 15205 15206 15208 15209 15210 3395 15214 15218 15219 15220 15221 9396 3425 15247 9417 9418 3438 3439 3440 3441 15261 15268 3451 3452 3453 15371 15434 11007 11009 11011 11040 11060 11064 11075 11350 11353
menace$	2076 2077 2078 8155 2171 8157 8158 8159 8160 8161 8162 8163 8164 8165 8166 14000 14001 8169 8170 5118 11124 11152 11175 5874
menaced$	2076 2077 2078 5118
menaces$	2076 2077 2078 5118 11124 11152
menacing$	2076 2077 2078 5118 5445 11433 5874
mend$	446 16105
mended$	446 9688
mends$	446
meningitis$	5948
mental	10820 10821
mental$	16653 16654 10839 4857 10846 16727 11278 5944
mentality$	14283 11115 11123 11142 11236 11320 11576
mentally$	5329 5417
mentor$	11744
mentoring$	175
merchant$	14165 14166
merchants$	14165 14166
mercy$	11856
merely$	3684 3845 4065 4066
merry$	8263
mess$	6367 1005 1078 1079 1412 1413 1414 13552 13553 13554 13555 13556 13557 13558 13559 9405 16086 10258 11239
messag	16251 4509 4513 4554 10698
message$	12404 591 592 593 595 596 597 598 599 600 601 6981 1089 16516 10754 11557
messaged$	591 592 593 595 596 597 598 599 600 601 1003 1004 1089
messages$	12114 6295 6296 12145 591 592 593 12412 595 596 597 598 599 600 601 1089 12943 13236 10450 4467 4515 16373 16531 11557
messaging$	12032 591 592 593 595 596 597 598 599 600 601 6981 1089
messed$	1412 1413 1414 1477 1478 2564 8555 15056
messes$	1412 1413 1414
messing$	13198 13199 1412 1413 1414
messy$	5466
met	4931
met$	12031 12081 12082 12083 12085 591 592 593 12553 12554 12555 12567 1003 1004 12846 1107 13027 13671 15935 4353 11044
methad	5743
methadone$	11728
methyl	5743
methylphenidate$	11728
mice	4977
mice$	10962
micro$	5490
middle$	3504 3508 9514 10909
might	4393
might$	740 741 1048 1867 3339 3920 3921 3922 3923 3924 4379 10398 4416 4450 10470 4668
migrai	5947
milk$	945 946
milked$	945 946
milking$	945 946
milkked$	945 946
milkking$	945 946
milks$	945 946
million$	7650
millstone$	11207
millstones$	11207
mind$	6982 1682 7668 14174 14283 14463 2830 2831 2832 2833 2834 2835 2836 14844 15116 9284 15630 15879 11236
minded$	12597 12598 6766 11303 11310 11528
minder$	14780 14935 14936 14937 14938
minders$	14935 14936 14937 14938
minding$	6982 14900 14974 14975 14989 14991
mindless$	5868
minds$	14174 14463 14844 15116 9284 15630
mindset$	14283 11142 11236
mindsets$	14283 11236
mini$	8775 9311 15389 15390 15391 9580 5131 5369 11475 5497
miniature$	9311 5369
minimal$	14336 14337 14338 14339 2522 10067 5288
minimise$	884 1967 5068 11511
minimised$	884 1967 5068 11511
minimises$	884 1967 5068 11511
minimising$	884 1967 5068 11511
minimum$	15918
minion$	5850
minions$	5850
miniskirt$	5902
miniskirts$	5902
minor$	8278
minx$	11213
minxes$	11213
mirtazapine$	5957
misbehave$	5873
misbehaved$	5873
misbehaves$	5873
misbehaving$	5873
misbehaviour$	5873
miscar	5740
miscarriage$	11725
miscarried$	11725
mischief$	12734 12735 12736 12737 12738 13073 15674 11095 5148
miscreant$	5848
miscreants$	5848
miserable$	13899
misery$	12808 12809 1005 13899
misfit$	14027 14028 14029 11152 11153
misfits$	14027 14028 14029 11152 11153 5864
misfortune$	12672 12673 12675 12676 1005 12894
misfortunes$	12894
misguided$	5020
mishandle$	5910
mishandled$	5910
mishandles$	5910
mishandling$	5910
misjudgement$	4375 4376
misled$	11565
mismanage$	5910
mismanaged$	5910
mismanages$	5910
mismanaging$	5910
misper$	11017 11162
mispers$	11017 11162
miss$	12217 12246 12248 12249 12250 15496 15671 4254 4255 5771
missed$	15671 16052 16053 16054 16055 4254 4255 16110 16111 16112 16113 5569 5771
misses	4910
misses$	15671 4254 4255 5771
missing$	11900 11901 11902 11903 11904 12222 12285 12389 12390 12398 6566 6567 13096 13561 13910 13911 8521 2607 9679 15671 15713 4254 4255 10538 11017 5771
mistake$	1075 13125 13697 13698 13699 4375 4376
mistaken$	15157 3340
mistakes$	1075 13010 13125 4375 4376
misuse$	6016 11733
misuser$	14021 14022 11152
misusers$	14021 14022 11152
mix$	12217 12531 12532 12533 12534 12535 2059 2073 2074 15118 15119 15120 11139 11230
mixed$	6281 509 510 511 512 513 514 515 516 7403 1477 1478 2059 2073 2074 14336 14337 14338 14339 3480 3483 3498 3502 3506 3514 9513 9521 9522 9523 3540 3541 5450
mixes	16276
mixes$	2059 2073 2074 16263
mixing$	12531 12532 12533 12534 12535 2059 2073 2074
mixture$	11139
mob$	2127 2128 2208 2636 11122 5138
mobile$	10461 4530 16349 5627
mobiles$	10461 4530 16349
mobs$	2208
mock$	16689 5780 11768
mocks$	16689 11768
models$	15425
modern$	5278
modestly$	12605
modicum$	1359
modus$	5638 11634 5929
mohawk$	5898
mohawks$	5898
mohican$	5899
mohicans$	5899
molestation$	10902
mollycoddling$	14883 14900
moment$	7071 4705
moncler$	5901
money$	270 271 272 273 274 275 276 12125 12126 6303 6304 6305 6306 6307 6309 6310 6434 6435 6436 12291 12292 12293 6539 6540 6541 12431 12432 12433 12434 12435 12436 12437 12438 12443 12446 12492 12530 12836 12837 12838 12895 12909 12910 12911 12912 12913 12914 12925 12926 12927 12928 12932 12933 13018 7196 7202 7279 13252 7483 13344 13357 13368 13369 13370 13371 13526 7996 13832 13833 13854 13860 8031 13887 13903 14295 14690 14691 14692 14693 14694 16081 10304 16147 16399 11062 11098 5240 5275 11568
monito	4458 4525 10539 4798
monitor$	4440 4444 16356 16366 16370 10542 4558 16460 11620
monitored$	4444 16293 10500 16334 16367 16372 10542 4558 16379
monitores$	4444
monitoring$	4444 4555 10542 10974 11643
monitors$	4444 16366 10542
monkey$	15874 11213
monkeys$	11213
monster$	11126 11152
monsters$	11126 11152
month$	15664 15665 15666 11568 11772
months$	11568 11772
mood	10821
mood$	16654 5700 11722
moods$	11722
moody$	5876
moped	16332 10765
moped$	16598
moral$	7945
morals$	2480 14438 11197 11321
more	5606 5683
more$	6006 6007 6008 6009 6010 12198 6779 6780 12909 12910 12911 12912 12913 12914 1316 1317 1545 13497 13677 13690 2742 2743 2744 2745 2746 2747 2748 2749 2750 2758 2759 2760 2761 2777 2810 14737 14807 14816 14817 3112 9217 9315 9419 15735 15744 4263 4264 4265 4266 4267 10314 10316 4342 4343 4347 4485 11367 5640
morning$	15664 15665 15666 16611 4843 4892
mornings$	4892
moron$	11207 5865
morons$	11207 5865
morphi	10832
morphine$	16665
most$	870 6913 1020 14502 14807 14929 14931 14959 9219 15147 9401 9431 3536 9621 3638 3640 4633 10644
mostly$	3592
moth$	1494
mother	10893 16728 10896 4915 4925 10911 4927 4930 4936 16756 16772 16778 10948
mother$	13383 2274 2275 8561 8562 14448 8730 14627 2851 2860 8846 8847 8848 8849 8893 8894 8895 3380 3381 3382 3383 4903 4904 4905 16724 16726 10894 4912 4913 4916 16737 16738 4923 4924 16749 16753 10921 10922 10929 4956 4957 16786 11325 5380 11386
mothered$	5380
mothering$	2754 2755 2756 14883 14888 14889 14890 14900 14975 5380
motherred$	5380
motherring$	5380
mothers$	12303 13383 2274 2275 8561 8562 2754 2755 2756 3380 3381 3382 3383 15208 10162 4923 11325 5380 11386
moths$	1494
motions$	16077
motivated$	2014 8502
motivation$	14438 11093 11321
mould	4977
mould$	16794 10962
mount	4524
moustache$	9528 11434 5898
moustaches$	9528 11434 5898
mousy$	5466
mouth$	873 12756 12757 13269 13271 13273 13274 14164 2452 11234
mouthed$	11252 11253 11299 11300
mouths$	12756 12757 14164
mouthy$	5876
mov	4805
move$	6426 6427 6428 6982 2382 2383 2384 2385 2386 2387 15468 15474 15488 15676 16105 16240 16731 16743 11493 11754 11782
moved$	383 384 385 386 12657 2382 2383 2384 2385 2386 2387 15883 15884 10227 4808 16729 10897 10901 4960 4963
moveme	16215 16261 4493 10478 10479 10505 10510 16375 4561 11673
movements$	4475 16338 16343 16344 10512 10546
moves	5769
moves$	2382 2383 2384 2385 2386 2387 14537 16390 11754 11782
moving	16380
moving$	6982
mri$	16682
ms	10913
ms$	16746 11707
much$	95 870 6913 6956 6960 7024 1088 12992 7514 8439 8813 2869 2880 2922 8924 14816 14817 4151 10213 10214 4284 10295 4633 10644 11367 5475
muck$	14303
mug$	14992 11373 11374
mugged$	5011
mugger$	14027 14028 14029 11152 11153
muggers$	14027 14028 14029 11152 11153
mugs$	14992 15107 11373 11374
mugsho	5616
mugshot$	4446 11601
mugshots$	11601
mule$	14030 14304 14305 14306 11078 11154 11260 5276 11262
mules$	14030 14304 14305 14306 11078 11154 11260 11262
mulish$	5868
mullet$	5898
mullets$	5898
multi$	3906 4406
multiple$	609 10215 10216 10913 5947
multiply$	11978
mum	10893 16728 10896 4915 4925 10911 4927 4930 4936 16756 16772 16778 10948
mum$	13614 2274 2275 8561 8562 14448 8731 2860 8846 8847 8848 8849 8893 8894 8895 3380 3381 3382 4903 4904 4905 16724 16726 10894 4912 4913 4916 16737 16738 4923 4924 4928 16749 16753 4936 10921 10922 10929 4956 4957 16786 11325 11386
mummies$	11386
mums$	13614 2274 2275 8561 8562 3380 3381 3382 4923 11325 11386
murder$	4414 16387 10659 5640
murders$	16387
murmur$	11709
muscle$	8119
muscly$	5422 5897
muscular$	5422 5720 5897
music$	13132
must	4675
must$	21 22 23 24 25 26 6262 1048 1177 1677 1777 1793 1853 1854 1855 1856 1857 1858 1859 1860 1861 1862 1863 1864 1865 1866 1867 1913 1926 2763 3186 3187 15250 9436 16094 4279 4281 4368 4545 4616 4692 4776 11559 5600
mystery$	1760 1763 1766 1767
nails$	14494 15016 15019 9533 9534 15400 11446 11452 5468
naive$	104 105 1778 14670 14671 14672 8906 8907 8908 8929 9098 9099 9100 9101 15105 15849 15850 5099 11362 5876
naivety$	12192 12193 12194 12195 12196 12197 12586 12587 12588 12589 12669 873 6875 6876 6896 12730 12915 12916 12917 12918 12919 12920 13125 7766 1782 1783 7769 7864 1880 7866
naked$	6579 6587 12466 6983
naltrexone$	5957
name	4579 4587 4599 10584
name$	11895 12181 2298 8284 14615 14616 14617 14618 14655 14656 14657 14695 9356 15190 9360 16138 16228 4432 16350 4774
named$	4567 4774 4997 5640
names	4403 4411 10432 4462 10447 10467 4493 10478 10479 16365 16474 16475
names$	16211 16228 16241 16242 16243 16245 4432 4434 16265 10450 4485 4510 10504 16350 16381 4774 16627
naming	4579 4587 4599 10584
naming$	4774
nan	10893 16728 10896 4915 4925 10911 4927 4930 16772 16778 10948
nan$	13383 4903 16724 16726 4928 10922
nana	16778
nannies$	14935 14936 14937 14938
nanny$	14780 14935 14936 14937 14938
nannying$	14883 14900
nans$	13383
narcissist$	11152
narcissistic$	5876
narcissists$	11152
narcol	5720
narcolepsy$	11705
nasoga	5716
nasogastric$	11701
nasty$	2307 8341 8456 5151 5239 5876
nation	10883
national$	16716 5628
natural$	12691 12692 5363
nature$	14540
naughty$	8126 5151 5292 5298 5876
ne$	2309
near	10555
near$	7451 4140 4141 4142 16342
nearby$	10538
nearly$	3350 3351 3492 5368 5397
neat$	3501 9492 5465 5466
neatly$	3499 5446
necessary$	4737
neck$	13304 14380 15337
necks$	13304 15337
neds$	5865
need	10412 16637 4864 10937
need$	21 22 23 24 25 27 940 941 1050 1528 1529 7520 1536 1537 1538 1628 7653 1677 1868 1893 1914 1918 2661 2662 2663 2764 14599 14675 14676 14677 2931 8917 8947 2963 14813 3003 14875 14876 14877 3062 3063 3064 9050 3066 3067 3068 3069 9058 9059 9060 9061 9062 9063 9064 9065 3082 3083 3084 14903 9071 9072 9073 9074 9075 9076 9077 14911 14913 9098 9099 9100 9101 9102 9103 9104 9105 3123 9134 9135 9136 9142 3158 3159 9145 3161 3162 3163 3164 9150 3166 9152 9153 3169 14990 9158 3180 3181 9167 3183 9169 9170 3186 3187 15008 15149 9318 15175 3442 9437 15293 4364 4370 16231 16259 4675 10849 16770 11687 11736 11744
needed$	13256 1528 1529 14813 3082 3083 3084 3123 9150 3166 9152 3180 3181 3913 4737 16568 5742
needing$	2661 2662 2663 14973 9156
needless$	6072
needs	4864 5749
needs$	21 22 23 24 25 28 11975 11976 940 941 1528 1529 1677 1869 1894 1915 1919 14274 2661 2662 2663 14813 3082 3083 3084 14903 9071 9072 3123 9150 3166 9152 3180 3181 15293 16030 4363 4369 16259 4829 4846 10849 4874 4891 11687 5742 11736 11744 11745 11748
needss$	11745
needy$	5292 5876
neer$	2309
neet	5775
neet$	11760 5883
neets$	5882
negative$	6111 13877 13878 13879 13880 2135 2136 2137 14350 14351 16408 5116 5152 5153 5251 5333
neglec	4938 10928 16771
neglect$	15950 4211 4212 16086 16142 16759 16760 16761 16763 5563 11569 11571 11775 5793
neglected$	4211 4212 10923 5561 5562 5563 11775 5793
neglectful$	5907
neglecting$	4211 4212 5562 5563
neglects$	4211 4212 5562 5563
negligence$	11571 5907
negligent$	5907
negligently$	5907
neighb	10725 11789
neighbourhood$	14071 14196 14197 4384 10370 10371 4388 10376 16214 10396 10404 10405 10406 4422 4423 10419 4441 4442 4447 4469 4473 4477 10464 10468 10469 10471 16305 16310 16311 16312 10481 4499 10487 4504 10494 16333 10506 4548 10619 4651 10642 10682 16558
neighbours$	14066 14070 8297 8298 11103 11104
neither$	894 1909 1987 3756 3761 3771 3783 3897 3985 9970 3986 9971 3987 3988 3989 9974 3997 4008 4009 4010 4011 4012 4013 4022 4033 4069 4075 4076 4077 4078
nerves$	3196
nest$	13209 13210 13211 13212 13213 2132 2208
nests$	2208
net$	16043
networ	16261 10577 16444 4783 16602 11673 11674
network$	12352 12370 12371 16246 16249 16274 16410 4778 10768 11011 5612 5691
networks$	16249 16274 11011
neurod	5941
never$	255 6721 6734 6735 6736 6737 753 919 966 1788 1797 7812 1849 1850 1851 1852 1902 1903 1904 1905 1906 1908 1909 1971 7975 7976 3625 3627 9641 3657 3658 3659 9645 9646 3670 3675 9661 3717 9766 3782 9801 9802 3826 15682 15683 3963 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 3974 3976 3977 4001 4014 4069 4337 4338 4623 4884 4888 5101 5289 5385 5533 5904
nevertheless$	12023 12027 7008 7009 7010 7011 7012 7013 7014 7015 7016 7017 7019
new	4406
new$	10391 10908
news$	13956 8459 8460 8461 15855 15856 10365
next	4797
next$	53 6849 6850 6851 6852 12861 2897 3124 9544 10082 16210 16334 16597 11608 11623
nice$	8124 2140
nicer$	7033 7034 7035
niche$	16351
nick$	14128
nickna	4411 4462 10447 4493 10478 10479
nicknames$	16243
nicotine$	16668
nigerian$	3501 9492
night$	12978 13689 13912 14109 15664 15665 15666 16371 4791 16611 16666 16667 5944
nightm	5944
nightmare$	13919 2213 8198 2214 8199 2215 8200 2216 8201 8546 11126 11207
nightmares$	8546 11126 11207
nights	10833
nights$	16666
nike$	11470 5490 5493
nikes$	11470
nine$	13982
nines$	15433
nineteen$	12454 12456 669 12489 12490 14545 14546 14547 14548 14549 14550 8723 14587 14588 14589 14590 14591 14592 14593 15289 11350
nitrous$	10825
no$	93 100 12183 12256 12272 12539 12549 12580 6805 832 837 6823 860 12713 909 939 961 962 970 976 7032 7174 7180 7217 13080 7312 7313 1329 1372 1373 7513 1532 1533 1534 7577 7595 13490 13589 13620 7795 1812 1813 7805 13667 7913 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 1976 1977 1978 1979 1980 1981 1983 1984 1985 1986 1989 8181 2219 8210 2249 2250 2252 2265 2266 8274 8275 2300 2301 2302 2303 8343 8407 8408 2426 2429 2522 8646 2813 2818 8834 8835 2854 8904 8905 2932 2933 14857 9067 3085 3089 3090 3091 3092 3099 9089 9090 3165 3167 3168 9155 3174 3175 9165 3184 3185 3226 9274 9275 3291 3292 9296 3342 3418 3419 3420 15246 9671 9672 9673 9674 3714 3715 3716 3723 3728 3729 3730 3731 3732 15557 15558 15559 15560 3747 3758 3759 3760 3762 3764 3765 3772 3774 3784 3786 3787 3789 9785 3819 9805 9808 9809 9810 3827 3828 3829 3830 3831 3832 3833 3843 15682 15683 9853 9854 9855 9856 9860 3954 3957 3959 3985 9970 3986 9971 3987 3988 3989 9974 3990 3992 3993 3994 3995 3997 4008 4009 4010 4011 4012 4013 4018 4019 4020 4021 4022 15845 4034 4046 10033 4053 4057 4058 4059 4060 4070 10067 10074 4092 4093 4094 4095 4096 4134 10211 4922 4966 16794 10964 5108 5183 5191 5212 5257 5288 5336 5389 5556 5558 5581 5640
nobody$	833 836 859 908 938 6945 1976 1977 1978 1979 1980 1981 1982 1984 1985 1986 1987 8342 14666 14921 3165 3167 15128 3341 3418 3419 3420 3758 3759 3760 3761 3765 3771 3783 3953 3958 3985 9970 3986 9971 3987 3988 3989 9974 3992 3993 3994 3995 3997 4018 4019 4020 4021 4022 15844 4033 4045 15865 4069 11371 5388 5534
nomark$	5867
nomarks$	5867
nomina	10559 11594 11596
nominal$	16257 10550 10552 10553 16404 4606 16434 10774 11115 5614 11622 11628
nominals$	16247 10550 10553 16404 16434 10774 11115 5923
nominated$	4574
non	10881
non$	2220 2587 4917 5187 5189 5282 5283 5284 5285 5286
nonattendance$	16714
nonce$	15111
noncompliance$	5872
noncompliant$	5872
none$	739 755 894 1376 1987 1994 1995 2820 14666 9116 3132 15128 3756 3761 3765 3771 3783 3849 3850 3851 3897 3985 9970 3986 9971 3987 3988 3989 9974 3997 4008 4009 4010 4011 4012 4013 4022 4029 4030 4033 4045 15867 4069
nonengagement$	5872
nonetheless$	12023 12027 7008 7009 7010 7011 7012 7013 7014 7015 7016 7017 7019
nonexistent$	16087 16088 16089 16090
noose$	13270
normal$	14389
normalise$	5068 5086
normalised$	5068 5086
normalises$	5068 5086
normalising$	5068 5086
north$	3573
nose$	1184 1185 13062 13063 13311 15337
noses$	13062 13063 13311
not	10724
not$	11943 6120 6122 6194 6198 6720 6722 12560 6734 6735 6736 6737 753 12742 981 983 984 1035 1038 7151 7153 7308 13143 13144 1385 1387 1535 7539 7540 7634 7635 1651 1652 1654 1657 1683 13508 13509 13598 1788 1797 7801 7826 7827 1902 1903 1904 1905 1906 1908 1988 7977 7978 2009 8094 2110 2139 14097 14100 8337 2367 2368 2369 2370 2371 2372 2373 2425 2468 8487 2503 8489 8490 8491 8492 8493 2517 8556 2781 2814 8801 8802 2821 2925 2927 2928 2939 2962 3081 9085 9086 9087 9161 3179 3182 9173 9174 9175 9176 9177 9178 3204 3227 3229 3231 3238 3287 3288 9274 3312 3313 3333 3338 3376 3623 3624 9613 9614 9615 9616 9635 9639 9640 3670 3675 3703 3721 15557 15558 15559 15560 3757 3763 3773 3785 9799 9800 3818 3821 3826 15682 15683 3866 3867 9867 9868 9869 9870 9871 9899 9900 9946 9947 3963 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 3974 3976 3977 9968 9969 3985 3986 3989 3996 4001 4005 4014 10000 10002 15861 15862 10040 10046 10047 4069 4083 4084 4140 4141 4142 4154 10275 16132 16177 16178 16180 4623 4823 4884 4888 10885 5069 5289 5370 5371 5377 5385 5533 5728
note	4403 4458 4495
note$	3611 3612 10366 10457 4484 4487 10480 4519 4522 4528
noted$	3611 3612 16293 4497 4498 16379
noteed$	10480 4519
noteing$	4519
notes$	3611 3612 10457 4484 4487 10480 4519
nothing$	52 6038 55 12093 6804 6928 6929 6935 951 952 953 954 12864 1142 13045 14143 2437 14269 2482 2483 14302 2879 2921 2938 14921 9108 9109 3206 3207 3308 3325 9313 15377 9611 9697 3713 3748 3749 3750 3751 3752 3753 3758 3759 3760 3793 3794 3795 3801 3802 3803 3804 3811 3812 3834 3835 3836 3837 3838 3839 3840 3841 9837 15682 15683 15844 4028 15915 15916 15917 4104 4105 4106 16107 11371 5517 11521 11712
nothings$	14143
notice	10603 16577
notice$	13428 13429 13677 3611 3612 15806 15879 15900 15901 15902 15903 15904 15905 15906 16436 4622 16483 16487 16537 10735 16570 16578 16815
noticed$	11867 11896 13068 3611 3612
notices$	3611 3612 16483 16487 16537 10735 16570 16578
noticing$	3611 3612
notified$	10458
notify	4509
notify$	4398 4419 4420
notifying$	4419 4420
notifys$	4419 4420
noting	4495
noting$	3611 3612 10366 10480 4522 4528
notinged$	10480
notings$	10480
notoriety$	12671 12874 13828 2361 2362 2363 2364 2365 2366 5229
notorious$	2236 2237 2238 2239 2240 2241 2242 2243 2633 5345 5881
nous$	2687 2689 8762 2778 11388
november$	12350
now$	13406 13407 13408 13409 13410 13411 13412 13413 13414 13415 13611 13612 14674 14736
nowhere$	8435 4148 10943 11232 5687
nucleus$	11190
nude$	6579 6587 6588 6983 12816
nudes$	613 12439 629 630 631 632 12816 11021
nuisan	10645 10748
nuisance$	14039 14060 14449 16116 10380 16476 16477 16478 10655 16581 11152 11175 11196 5298 11331 11642
nuisances$	11152 11331 11642 5860
number	10478 4732
number$	6283 6284 6285 610 8977 14811 15150 4529 4598 10591
numbers$	6283 6284 6285 16081 16147 16149 16158 16159 10367 16463
numerous$	6207 609 10215 10216 10239
nurse	16675
nurse$	16659 16674
nurture$	5777
nut$	14148 11375
nutcase$	11207 5865
nutcases$	11207 5865
nuts$	14148 11278 11375
nutter$	11152
nutters$	11152
obese	5726
obese$	11711 5897
obesit	5726
obesity$	11711
obey$	15468 15474 15488 11493
obeyed$	12544
object	4749 16619
object$	16605 11086
objected$	12712
objective$	16551 4737 16605
objectives$	16551
oblige$	13360 13365
oblivious$	101 102
obnoxious$	5876
observ	16393 5623
observation$	10509 11608 5624
observations$	10509
observe$	10542 4558 11620
observed$	11639 5921
observeed$	10542 4558
observeing$	10542
observes$	10542
obsessed$	651 652 653 654 655 656 657 2477 2478 5592
obsessive$	5941
obstreperous$	5868
obstructed$	11565
obstructive$	14415 14416 14417 14418 14419 11288 5876 5907
obtain	16513 4722 5606 5647 5662
obtain$	12576 12577 4397 10427 4519 10794
obtained$	4397 10427 16303 4519 11615 11644
obtaining$	4397 10427 4519
obtains$	4397 10427 4519
obvious$	12691 12692 3739 10239 16072 16073
obviously$	3864 3872 9857 3873 3874
occasion$	15664 15665 15666 15686
occasions$	13512
occupa	4917
occupation$	10902
ocd	5941
ocg	10416
ocg$	16249
ocgs$	16249
october$	12350
odd$	1760 1763 1766 1767 5445 5868
oddballs$	5864
odour$	11439
of	10573 5606 5690
of$	6083 6087 6089 6090 6117 6144 6345 6356 6357 6656 12632 7262 7325 8112 8117 13952 8127 8193 8195 8196 2229 8245 14090 8303 8308 8336 8359 8363 8382 8398 8399 8418 8419 8438 8465 8486 14340 14379 8597 8605 8621 8705 8736 8809 8815 8816 8818 8819 8820 8840 8870 8884 8885 8886 8888 14724 8909 9088 9180 9181 9226 15074 9247 9248 9253 9292 9372 9374 9380 9412 15297 15300 3505 3507 9506 9510 15465 15565 15636 15637 3865 3872 9861 15722 9892 9893 9894 15771 10028 10114 10117 10134 16091 10289 10293 16131 10360 16217 10397 10410 10414 16255 16264 16296 10465 10475 10496 16341 16342 4526 10516 10527 10540 16374 4567 10569 10583 16422 10593 10594 16437 10618 10625 10629 10643 10647 10720 4742 10733 10752 16598 16600 10801 10809 10858 10870 10917 10926 10927 10930 10931 5006 11106 11190 11454 11499 11514 11608 11623 5640 11627 11629 11651 11683 5742 5764 11807 11815
off	10793 4885
off$	6067 11930 12134 6311 6331 12394 12397 12401 6685 12768 6936 6937 6938 6939 6992 6993 6994 13096 13097 13104 7453 7478 7602 13494 7701 13674 7953 7954 13855 14059 8230 8242 8243 14154 2395 8394 8424 2607 14948 9197 9198 9199 9200 9201 15035 15036 15037 15423 15424 9681 15883 15884 10179 10180 10198 10199 10200 10201 10202 10203 10259 10260 16362 10576 16484 10652 4680 10837 16685 10853 10870 11018 11170 11285 11550
offen	16225 16269 16426 16427 16439 16440 16447 16448 16454 16466 16467 16468 16474 16634
offen$	16405
offenc	10580 4610 4631 10717 10992 10995
offence$	16387 16412 16413 10595 16430 10616 16550 16823 16825 16826 16828 5650 11652 5983
offences$	16387 16412 16413 10595 10616 16550 4790 16823 16825 16826 16828 11645 11652 5983
offend	16215 16261 16275 10559 4585 10572 16406 16411 16435 10645 10717 10722 16582 10755 16588 10971 11596 11610 11627 11634 11649 11654 11661 11673 11674 5825 5936
offend$	12217 12246 12248 12249 12250 15496 15497 15508 9676 15667 15671 16384 16398 16414 16441 16442 10764 5638
offendded$	15671
offendding$	15671
offended$	15671 5982
offender$	13262 13877 13878 13879 13961 2148 14008 2233 14111 14112 14113 14114 14115 14136 14137 2411 2412 2413 2414 10550 10553 16404 16405 10590 10592 16434 10774 16752 11140 11206 11221 5614 11623 11630 5651 11810 5853
offenders$	13262 13877 13878 13879 13883 13961 2148 14008 2233 14111 14112 14113 14114 14115 14136 14137 2411 2412 2413 2414 16247 16404 16405 16434 11140 11206 11221 11600 11630 5853
offending$	11874 12327 12335 12338 12342 12344 12702 13296 13298 13703 13841 14064 8575 8576 8577 15671 10380 16277 10570 16405 4592 16443 16445 16476 16477 16478 10655 16522 16550 16553 16555 4739 10728 16565 4806 16671 16818 5156 11192 11652 5678 5824 5982
offends$	15667 15671 16384 16442 10764 5982
offens	10580 4610 4631 10717 10992 10995
offense$	16387 16412 16413 10595 10616 16550 16825 16826 16828 11652 5983
offenses$	16387 16412 16413 10595 10616 16550 4790 16825 16826 16828 11645 11652 5983
offensive$	16824 5876
offer$	612 6696 6697 12733 994 995 996 997 999 1000 1001 1002 12899 7524 7525 7526 13368 13369 13370 13371 13435 13755 13756 9617 9619 9620 15454 9623 3639 9625 3641 3642 15531 15541 15645 15646 15647 15659 15664 15665 15666 15705 15706 15707 15925 4160 4161 5045 5073 11091 11092 11501
offere	5749
offered$	12037 6238 6239 612 994 995 996 997 999 1000 1001 1002 13368 13369 13370 9617 9619 9620 15541 15875 15876 15877 15878 5045 5073
offering$	612 994 995 996 997 999 1000 1001 1002 15541 15645 15646 15647 5045 5073 11501
offerred$	612 994 995 996 997 999 1000 1001 1002 15541 5045 5073
offerring$	612 994 995 996 997 999 1000 1001 1002 15541 5045 5073
offers$	612 12733 994 995 996 997 999 1000 1001 1002 12899 12900 13368 13369 13370 13435 13755 13756 15454 9623 3639 9625 3641 3642 3643 3644 3645 3646 15531 15541 15705 15706 15707 4160 4161 5045 5073 11091 11092 11489
office	4384 10370 10371 4388 10376 16214 10396 10404 10405 10406 4422 4423 4424 10419 4441 4442 4447 4469 4473 4477 10464 10468 10469 10471 16305 16310 16311 16312 4499 10487 10488 4504 10494 10495 16333 10506 4541 4548 10536 4562 10619 4642 10627 4651 10642 10682 10973 10996
office$	9917 9922 9923 16126 10320 16193 16194 16321 16328 5587
officer$	9940 9941 10369 16204 16209 4400 16221 16223 16237 16238 16239 10407 10408 10409 16252 4435 10426 16281 4465 10451 10454 4472 16297 16301 16302 16304 16314 10484 16318 16320 16327 16339 10526 4545 10533 16369 4557 4563 4564 16452 10636 4687 16515 4703 4800 4802 10788 4809 16829 5587 5603
officers$	12426 13897 8065 15208 15209 15294 15295 10369 16204 16209 10383 4400 16219 16221 16223 16229 16230 4413 16237 16238 16239 10407 10408 10409 4427 16252 4435 10426 16281 4465 10451 10454 4472 16297 16300 16301 16302 16304 16314 10484 16318 16320 16321 16323 16327 16331 10503 16339 16348 10526 4545 10533 16369 16372 4557 4563 4564 16430 10607 16452 10636 10666 4687 16515 4703 16564 16590 4800 4802 4809 16631 16806 11104 5603 5620 11678
offices$	16321
offrol	5769
offroll$	11754
offrolled$	11754
offs$	14154 11171
often$	6181 580 16056 16057 16058 16059 4978
oik$	11207 5865
oiks$	11207 5865
oily$	3514 5450
okay$	9000 9001 9002 9003 9004 9005 9006 9406 3422 3423 3424
old$	12458 13459 8390 2671 2672 2673 2675 8690 8691 8692 2724 2752 3013 9078 9185 9187 3271 3272 3462 9466 9469 9471 9670 16717 5361 5378 5406
older$	6268 6272 12117 6289 12129 6297 12137 6318 12234 6410 6411 12288 12332 12352 12355 6551 6578 6581 6582 6586 12423 12426 12457 12459 12460 12472 12474 6644 6646 6651 12486 12771 12814 7038 7052 7074 7080 7088 7089 7090 7091 7193 13072 13096 13098 7415 7418 13295 7706 7707 13573 8002 8003 8004 8005 8009 8010 8011 8012 8013 8014 8015 8017 8018 8033 8034 8035 13871 2057 13877 13878 13879 13880 8052 2069 2072 8458 14459 14500 8675 8678 14516 14517 14518 14519 14520 14521 14522 8690 8691 8692 14529 2724 14545 14546 14547 14548 14549 14550 14654 8873 14786 8985 14954 14956 3501 16778 11011 5050 11037 11040 11350 5445 11469 11471
olders$	12332 12352 12355 12814 7052 7088 7089 7090 7091 13883 14036
oldest$	13456 1645
olds$	14580 15194 15195 15196 15197
olive$	3514 5442 5450
omission$	5529
omissions$	5529
on	10573 11590 5606 5815
on$	6162 12012 12013 12037 12102 12103 12104 12107 6275 12110 12111 12215 12216 6443 6488 6741 6786 6787 6838 6853 6855 6857 6860 12710 12818 12937 12938 12939 12940 7144 7240 7242 7387 13235 7434 7589 7590 8116 14040 14041 14065 8364 8423 8437 14379 14432 8600 8684 14526 14527 14586 9205 15135 9407 15297 15300 3490 9504 9520 9598 15465 3805 3806 3807 3808 3809 3810 9840 9843 9845 3868 9876 9877 9878 15859 10104 10105 10106 10131 16017 16018 16060 16131 16151 16152 10482 4518 16341 16342 4526 16345 10518 10519 16364 10532 4568 16409 10585 16491 10673 10681 16562 16580 10749 10752 16617 4830 10817 4845 4847 10835 16683 4869 10954 4993 5002 16822 11158 11188 11330 11514 11535 11578 11608 5670 5828 5829
once$	12021 7857 9851 15700 4294 10322 10323 4578
one	10395
one$	277 278 279 6291 6485 894 6946 7285 13158 13458 7973 7974 8076 8372 8430 8588 14667 14810 14922 14923 9159 15113 15129 3341 3479 15344 3536 15354 15355 15356 15357 15358 15359 15540 9742 9747 9748 3765 9757 9758 9769 9770 9776 9777 15664 15665 15666 9872 9873 3897 9939 3955 9944 3960 9970 9971 3987 3988 9974 9975 3997 4022 10009 4035 10031 15866 10055 4071 10337 16257 16268 16465 10815 10859 4875 10860 10861 16694 5419
ones	10439
ones$	12101 12876 12877 12878 12879 12880 12881 13248 13959 2357 2358 2359 2360 14572 14678 14679 14680 14681 14682 14726 14727 14728 2935 15344 10446 10742
onesie$	11470
onesies$	11470
ongoing$	10659
online$	586 6571 587 6572 588 6573 589 6574 590 6575 12409 12410 12411 12729 12839 10510 5051
only$	227 6265 6698 6701 12592 12593 12594 6762 6763 12597 12598 6766 806 812 823 824 825 826 827 828 829 831 937 7244 1260 1261 1262 1263 1264 1265 1266 1267 1268 1297 1298 1543 1629 1633 2607 2648 15189 9357 9358 15192 3684 3845 9921 4065 4066 10103 4263 4264 4265 4266 4267 4280 10267 5512
onto$	10482 10518 4568
onus$	502 503
open$	11863 11875 68 69 70 1275 14469 15468 9637 15474 9643 9648 15488 9657 9752 15897 10433 4853 11493
opened	10381
opened$	68 69 70 12567 1275
opening$	68 69 70
opens$	68 69 70 1275
operandi$	11623
operat	4406 4424 4431 4642 10627 16499 16619 10798 4890 11669 11673
operate$	547 548 549 550 551 552 553 13749 2733 2734 2735 2736 2737 2738 15438 15469 15475 15480 15489 15584 16539 4780 16599 16631
operated$	547 548 549 550 551 552 553 2733 2734 2735 2736 2737 2738 4780 10850
operates$	547 548 549 550 551 552 553 2733 2734 2735 2736 2737 2738 4780
operating$	547 548 549 550 551 552 553 2733 2734 2735 2736 2737 2738 4780 16599
operation$	12370 12371 16254 16609 10780 16616 4799 4800 16622 16682 5694
operational$	10391 5692
operations$	16254 16622 16682
operative$	11272 11523
operator$	9255 16237 16238 16239 10407 10408 10409 10533 11379 5587
operators$	9255 16237 16238 16239 10407 10408 10409 10533 11379
opport	10608 10777 11590 11648 11669 11674
opportunit$	12073 12074 12075 12076 12077 12078 6300 316 317 13754 4234 4235 4236 4237 16072 16073 11091
opportunited$	12073 12074 12075 12076 12077 12078 6300 316 317 13754 4234 4235 4236 4237 16072 16073 11091
opportunities$	6136 6137 6138 154 12071 12072 12073 12074 12075 12076 12077 12078 6300 316 317 12733 4234 4235 4236 4237 16072 16073 4677 11091 11554
opportuniting$	12073 12074 12075 12076 12077 12078 6300 316 317 13754 4234 4235 4236 4237 16072 16073 11091
opportunits$	12073 12074 12075 12076 12077 12078 6300 316 317 13754 4234 4235 4236 4237 16072 16073 11091
opportunitted$	12073 12074 12075 12076 12077 12078 6300 316 317 13754 4234 4235 4236 4237 16072 16073 11091
opportunitting$	12073 12074 12075 12076 12077 12078 6300 316 317 13754 4234 4235 4236 4237 16072 16073 11091
opportunity$	6136 6137 6138 154 12073 12074 12075 12076 12077 12078 6300 316 317 12733 7524 7525 7526 13754 4234 4235 4236 4237 16072 16073 4677 4705 16610 11091 11554
opposed$	11506 11509
oppositional$	5298 5700 5876
opt$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 994 995 996 997 999 1000 1001 1002 1226 1227 1228 1229 1230 5024 5073
opted$	135 136 137 6376 12210 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 994 995 996 997 999 1000 1001 1002 1226 1227 1228 1229 1230 13529 16062 10299 16133 5024 5073
optici	4858
opticians$	10843
opting$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 994 995 996 997 999 1000 1001 1002 1226 1227 1228 1229 1230 5024 5073
option	11621 11669 11674
opts$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 994 995 996 997 999 1000 1001 1002 1226 1227 1228 1229 1230 5024 5073
optted$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 994 995 996 997 999 1000 1001 1002 1226 1227 1228 1229 1230 5024 5073
optting$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 994 995 996 997 999 1000 1001 1002 1226 1227 1228 1229 1230 5024 5073
or$	12994 15361 10083 5697
oral$	618
order$	16479 16487 16534 10705 16540 16541 16545 16546 16548 10735 16735 16807 16815 16816 16817 16821 16822 16823 16824 11684 11781 11805 11810 11811
ordered$	10547 10898 10910 10987
orders$	16256 16273 16487 16534 10705 16540 16541 16545 16546 16548 10735 16735 16823 11684 11805
ordinary$	5445
organi	16263 10459
organiser$	16292
oriental$	3501 9490
ot$	11015
other$	5986 11821 11822 12317 6871 6872 7033 7034 7035 13015 13159 13548 7723 8061 8062 13908 8135 8137 13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 13999 14002 14003 14005 14007 8236 14075 14139 14262 14264 8447 8448 14294 14422 14926 14928 14932 14959 15200 3479 10194 16169 16197 11000 11104 5419 5531 5640
others	10686
others$	5986 11821 11822 6377 6711 6712 6717 6718 6728 6768 6781 6785 6871 6872 7064 12988 7322 7643 7711 7713 7719 7721 1787 7811 7821 7822 8090 2106 2107 2108 8134 8136 13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 13999 14002 14003 14004 14067 2289 8446 14293 14500 14572 14678 14679 14680 14681 14682 14726 14727 14728 14926 14931 15045 15046 15047 15048 15198 15201 15354 15355 15356 15546 15547 15548 15549 15550 9724 9725 9726 16197 16337 16583 11000 11012
otherwise$	742 743 12562 12565 12566 12741
ought$	21 22 23 24 25 29 737 1049 7311 1627 1677 1776 1794 1801 1802 1803 1804 1805 1806 1807 1808 1809 1818 1821 1822 1823 1824 1853 1854 1855 1856 1857 1858 1859 1860 1861 1862 1863 1864 1865 1866 1870 1895 1916 1927 2710 2711 2712 2713 9438 3912 3915 3916 3917 3918 3919 10049 4147 4365 4371
ounce$	1355 1358 8409
our$	12775 7921 16092 16093 16099 11489 11513 11547 11558 5640
out	10584 16503 10924
out$	6066 11931 12134 6311 349 360 12220 12230 12248 12249 12255 12278 12283 12286 12311 6627 6685 12571 12579 12608 12609 12616 812 12716 6902 7022 7075 7135 7168 7233 13101 13108 1295 13198 13199 7575 7576 13439 13440 13441 13489 13527 13528 13668 13669 13678 13856 8024 8070 14013 2226 2228 14099 2353 8381 2397 8428 2565 2577 8571 2588 2607 2612 2623 14862 14865 9040 15061 15233 15312 15317 15423 15424 15671 15681 15883 15884 10100 4129 4155 16205 16233 4433 4440 4445 10538 10615 10669 10674 10765 10793 4860 10855 4885 10889 16730 16734 10923 16757 11014 11285 11774
outbursts$	14110 14411 14412 11286
outcome$	11650
outcomes$	11650
outfit$	15389 15390 15391 11472 11475
outfits$	15389 15390 15391 15392 15393 15431 11472 11475
outgrown$	3171 3172 3173
outlaws$	14105
outlook$	14283 2687 2689 14647 2830 2831 2832 2833 2834 2835 2836 8857 8858 8859 8860 8861 14711 14712 15272 15273 11236
outrageous$	14341 14342 14343 14344 14345 14346 14347 14348 14349 5298
outright$	3647 11489
outs$	14013 16463 11774
outside$	14065 2576 16364
outstanding$	10433 5640
over$	6294 12147 12148 12150 12152 12729 6898 13024 13028 13029 13030 13031 7389 7676 13536 2288 8715 8716 8717 14747 14748 14749 14753 14754 9113 14976 15176 9363 9375 3492 9504 15388 15414 15417 16137 16166 16341 10621 5042 5324 5596 5597
overcr	5977
overcrowded$	16794
overdo	5710
overdose$	16721 11695
overdosed$	11695
overdressed$	5897
overdue$	16656
overhe	10485
overla	4451
overlaid$	10436
overlook$	12088 4378 5573
overlooked$	4378 5561 5573 11565
overlooking$	4378 5573
overlookked$	4378 5573
overlookking$	4378 5573
overlooks$	4378 5573
overly$	5098 5355
overnight$	13406 13407 13408 13409 13410 13411 13412 13413 13414 13415
overreact$	5912
overreacted$	5912
overreacting$	5912
overreacts$	5912
overreactted$	5912
overreactting$	5912
overrun$	2129 2130
oversexualised$	5841
oversight$	4269 4270 4271 4272 4375 4376 11545
oversized$	5490
overt	4804
overt$	10789 5658
overweight$	11714 5897
owes$	14265 14266 14267
owing$	6003 377 6370 1102 4945 16771
own	11787
own$	5995 12 5998 5999 11833 11834 11835 11836 37 6024 6025 6026 6048 6142 6143 6333 6334 6335 6336 6337 6338 6339 6340 6341 6342 358 6358 6366 6378 6379 6380 6414 432 433 434 471 472 6659 6753 6754 6755 6756 6788 844 12663 12664 6832 6833 6836 6839 6840 12701 900 6916 6934 959 12797 6973 6974 6975 6976 6988 6989 6990 7029 7060 7082 7083 7084 7085 7086 7087 12977 7234 13125 7294 7295 13129 7472 7475 7481 1497 1667 1885 8218 8630 8641 14496 14497 14498 14499 8667 14512 14513 14541 8810 8851 8942 8943 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 14799 14800 14825 14833 14834 14835 14836 14837 14838 14839 9007 9011 9127 9222 9283 3299 9288 9289 9290 9291 9328 15163 9331 9333 9334 15227 9399 15240 9454 15288 9932 9933 9934 9935 9936 9937 10021 10165 10363 16657 16765 16800
owned$	15589 15590 15591 15592 15715
owner$	12165 12494 12495 12496
owners$	12165 12494 12495 12496
ownership$	13013 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7883 7884 7898 7899 7900 7901 7902 13736 13737 13738 13739 13740 13741 13742 13743 13744 13745 13746 7914 15806 16122 16123 16124 16125 11566
owns$	959
oxide$	16658
oxygen$	14141
pacemaker$	4833
pack$	13276 13277 13278 2127 2128 2208 14201 14202 14203 14205 2636 11122 5138
packag	11590
package$	12815 13018 13357 14308 11741
packages$	12259 12372 12373 12374 12815 13018 13357 14308 11013 11265
packed$	2318
packs$	2208 14200
padded$	5490
paedia	10840 4858 10846
paediatric$	10843
paediatrician$	16673 16674 16679
paedophiles$	14290
paid$	12528 1064 1065 13039 1307 7293 1610 1611 2123 3347 9388 9920 9924 4082 4258 10651 5076
pain$	12989 2213 8198 2214 8199 2215 8200 2216 8201 8546 2562 14943 11207
painkillers$	16668
paint$	1491
painted$	1491
painting$	1491
paints$	1491
paintted$	1491
paintting$	1491
pair$	2208 15339 11139
pairing$	11139
pairs$	2208
pakistani$	3501 9492
pale$	14124 3514 15348 5442 5445 5450 5897
palest$	3521 5470
palm$	4218 5565
palmed$	4218 5565
palming$	4218 5565
palmmed$	4218 5565
palmming$	4218 5565
palms$	4218 5565
paltry$	15978
panel	11674
panel$	15531 9917 9922 9923 16126 10320 16193 16194 16607 5587
panic	10820
panic$	16653 5700 5704
paper$	15191 9359 11062
papers	10907
papers$	16740
paperwork$	16069 16081
paracetamol$	11697
parade	10790
parade$	345 16576 4782 16623 16626 5091
paraded$	345 5091
parades$	345 5091
parading$	345 5091
paralytic$	7147 1163 7149
paranoid$	5876
parasite$	11207
parasites$	11207
parasitic$	5868
parcel$	12815 13018 13357
parcels$	12259 12815 13018 13357 11013
parent	10893 10894 16728 10896 4914 4925 4927 16756 16772 4998
parent$	12300 14313 8561 8562 8734 8825 14659 14660 2851 2860 8846 8847 8848 8849 8893 8894 8895 9017 14989 14991 14998 3383 4904 16724 16726 4912 4913 16737 16738 4923 4924 16749 10922 10929 4956 4957 16786 11325 5380 11779 11784
parental$	8213 8554 5344 5788
parented$	5380
parenting$	2754 2755 2756 14883 14900 10983 5380
parents$	12302 12901 13614 2274 2275 8297 8298 8561 8562 14448 2754 2755 2756 8825 14659 14660 8893 8894 8895 9017 14852 14853 14854 14855 3165 3167 14989 14991 14998 3380 3381 3382 3383 15203 15208 9736 9737 9739 9740 10147 10161 16092 16093 16724 16726 4912 4913 16737 16738 4923 4924 4929 16749 16753 10922 10929 4956 4957 16786 11194 11325 5380 11557 11558 11774 11779 11784
parentted$	5380
parentting$	5380
park	10725 11789
park$	12348 12349 12375 12376 12377 12378 12602 12603 12604 16558 16576 4782 16623 16626
parka$	11466
parkas$	11466
part$	381 6665 6666 12500 870 12702 6913 977 978 979 980 7048 7697 7698 7699 7700 13701 13702 13703 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 13717 2295 14334 10361 4431 16438 10633 10783 4886
partake$	509 510 511 512 513 517 518 519
partaked$	517 518 519
partakes$	517 518 519
partaking$	509 510 511 512 513 517 518 519
partially$	5733
participant$	848 11041 11078 11361
participants$	848 11041 11078 11361
participate$	509 510 511 512 513 848 15437 15468 15474 15488 11493
participated$	509 510 511 512 513 848
participates$	509 510 511 512 513 848
participating$	509 510 511 512 513 848
participation$	509 510 511 512 513
parties$	12375 12376 12377 12378 12503 12521 12813 13321 13322 13323 13324 13325 11078 5094 11361
partly$	972 4277 4278 5060 5576
partne	4406 4791 16727 16729
partner$	11977 12427 12428 12451 638 12487 12488 671 672 673 674 675 13005 13006 10391 4646 16723 4913 16733 16741 16748 10921 11035 11036 11041 11078 11341 11361
partners$	11977 12427 12428 12451 638 12487 12488 671 672 673 674 675 13005 13006 8792 8793 8794 4506 11035 11036 11041 11078 11341 11361
partnership$	4646 10776
party$	12375 12376 12377 12378 12503 12521 12813 13104 13321 13322 13323 13324 13325 13403 8314 3245 3246 3247 3248 3249 11078 5094 11361
partying$	6434 6435 6436
pass	4463 4482 4483 4494
pass$	2779 4246 16108 4404 10472 4488 4492 4500 4502 4657 16610 16688 5365
passd$	4502
passed	10489 5783
passed$	6669 12819 13500 4197 4198 4246 4404 16283 10472 4496 4502 16330 11552 11604
passengers$	14066 16583 11103
passers$	8063
passes	11743
passes$	2780 4246 4404 4492 5365
passing$	15861 15862 4246 4404 10472 4492 4500 4502 4657 11553 11619
passive$	16041
passport$	16797
passs$	10472 4492 4500 4502 4657 16610
passwo	10432
passwords$	16265
past$	2306 2398 2399 3153 3154 3155 3156 3171 3172 3173 3208 3269 15126 3352 5213 5233 5398 5518
pastoral$	5761 5762
pasty$	5897
patchy$	14336 14337 14338 14339 2522 16087 16088 16089 16090 4313 4560 5105 5288
path$	11876 11877 11878 11879 12239 6511 1005 13320
pathetic$	15978 5907
pathetically$	5907
pathological$	5168 5877
patien	5961
patience$	8257 10282
patrol	4424 10488 4541 4562 4642 10627 11681
patrol$	4400 16219 10409 16300 16321 16323 10526 4545 4557 4563 4564 4687 4703 4800 4802 16621 4809
patrols$	4400 16219 10409 16300 16321 16323 10526 4545 4557 4563 4564 4687 4703 4800 4802 16621 4809 11678
patronising$	2946 2947 2948 2949 2950 2951 5908
patter$	13464
pattern$	1277 1278 1279 1280 1281 1282 1283 4043 10374 10612 11623
pawn$	11078
pawns$	11078
pay$	88 89 90 91 12100 12576 12577 1064 1065 1307 1610 1611 2123 3347 4082 4258 5076
payback$	11810
paying$	1064 1065 1307 1610 1611 2123 3347 4258 5076
pays$	88 89 90 91 1064 1065 1307 1610 1611 2123 3347 4082 4258 5076
pc$	16318
pcso	4384 10370 10371 4388 10376 16214 4424 10419 4441 4442 4447 4469 4473 4477 10464 10468 10469 10471 16305 16310 16311 16312 4499 10487 4504 10494 16333 10536 4562 10619 4651 10642 10682
pcso$	10369 16204 16209 4400 10409 16252 10426 10454 4472 16297 16301 16302 16304 10484 16320 16327 4545 16369 4564 16452 10636 16515 4703 4809
pcsos$	10369 16204 16209 4400 10409 16252 10426 10454 4472 16297 16301 16302 16304 10484 16320 16327 4545 16369 4564 16452 10636 16515 4703 4809
pe$	16652
peak$	10775
peaks$	10775
peer$	6118 12101 7692 13882 8120 8121 2290 14218 14247 14248 14249 14250 14353 14381 14382 14383 14384 14385 14386 14397 15297 15300 11101 11137 5158 11277
peers	10883
peers$	5986 11950 12101 12347 13846 13877 13878 13879 8048 13904 13905 13906 13907 13972 13973 2290 14218 14247 14248 14249 14250 14353 14381 14382 14383 14384 14385 14386 14397 14927 14933 15297 15300 16716 11000 11137 11141 11148 11277
peg	5715
pegfed$	11700
pen$	16688 11729
penalties$	16570
penalty$	10737 4896
pencilled$	5479
pens$	11729
people	10439 16528 16588
people$	13 11923 185 12101 12118 12130 12206 6377 394 12321 6489 6491 6493 12383 6711 6712 6717 6718 6728 6768 6778 6781 6785 6897 12866 12867 12868 7064 12988 7157 13005 13006 7194 1284 1285 1287 7322 13191 7392 13230 13295 7643 7654 7655 1787 7811 7921 13761 7972 13859 13877 13878 13879 13880 8054 13895 13897 8065 13904 13905 13906 13907 8090 2106 2107 2108 2114 13946 13948 13957 13958 13972 13973 14053 14069 14073 2289 8297 8298 14169 14220 14247 14248 14249 14250 14284 14289 14352 14353 14357 14381 14382 14383 14384 14385 14386 14399 2591 8578 14414 8868 14763 14773 14818 15025 15214 15255 15546 15547 15548 15549 15550 9724 9725 9726 15564 9741 9750 9756 15600 9768 15662 9834 15721 15723 15885 15886 10093 10094 10095 10096 10097 10098 15946 10148 10149 10165 10166 16019 16020 16029 16030 16031 16032 16033 16034 16035 16036 16037 16038 16080 16092 16093 16114 16115 16119 16121 10345 16179 16337 4584 16410 10600 16457 16459 10638 16529 10768 11103 11104 11148 11228 11277 11549 11558
pep	5759
pep$	11744
peps$	11744
perceive$	7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 7939 7940
perceived$	2176
perfectly$	6203 6211 2647 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 14799 14800 3001 3004 3029 3038 9035 9036 9037 9038
perfor	16619
perform$	6985
performance$	11545
performers$	9741 9750
perfunctory$	5907
peril$	11818 11819
period$	10823 11722
periods$	11722
perisher$	11213
perishers$	11213
permanently$	3853 9838 3854 9839 3855 3856 3857 3858 3859 3860 5765
permit$	46 47 282 283
permited$	46 47 282 283
permiting$	46 47 282 283
permits$	46 47 282 283
permitted$	46 47 282 283
permitting$	46 47 282 283
perpet	10572 16582
perpetrator$	12383 12457 13262 13652 13962 13963 13964 13965 2156 2157 2158 2159 8145 2161 2162 2163 2164 2165 2166 8152 13986 13987 16405 11143 11144 11145 11149 5165 5166 11631 5939
perpetrators$	12383 12457 13262 13652 13962 13963 13964 13965 2156 2157 2158 2159 8145 2161 2162 2163 2164 2165 2166 8152 13986 13987 16405 4763 11143 11144 11145 11149 5165 5166 11631 5939
perpetually$	3853 9838 3854 9839 3855 3856 3857 3858 3859 3860 3895 3896 5526 5905
perpetuat$	39
perpetuated$	39
perpetuates$	39
perpetuating$	39
perpetuats$	39
perpetuatted$	39
perpetuatting$	39
persist$	12011 214 12046
persisted$	12011 214 12046
persistent$	581 582 8187 3647 5032 5155 5168 5645 5772
persistently$	580 3895 3896 5526 5772
persisting$	12011 214 12046
persists$	12011 214 12046
persistted$	12011 214 12046
persistting$	12011 214 12046
person	10372 16298 10476 16332 16375 16376 16378 16419 4629 16482 16485 10686 16542 16582 16594 10766 16606 4886 10996 11654
person$	14 395 12399 6897 1284 1285 1287 8089 2115 13972 13973 14074 14219 14247 14248 14249 14250 14289 14352 14353 14354 14358 14381 14382 14383 14384 14385 14386 14398 2592 8579 2688 8867 14821 9940 9941 10403 16257 4584 16829 11148 11277
personal$	6355 10854
personalities$	8244
personality$	5700
persons$	14354 15255 4584
persua	4379 4408
persuade$	15576 15599 9767
persuaded$	11864 15473 15479 15484 15487 15493 15588 15631 15632 15633 15634 15635
persuading$	13346 13347 13348 13349 13350 13351 13352 13353 13486
persuasion$	13346 13347 13348 13349 13350 13351 13352 13353 13486
perv$	11207
pervs$	11207
pest$	11152
pestered$	2129 2130
pests$	11152
petite$	5422 5897
petty$	5168 5206
petulant$	5878
phase	11648 11669 11674
phobia$	11686
phone	10432 4509 4513 16332 10510 4554 10698
phone$	586 6571 587 6572 588 6573 589 6574 590 6575 12409 12410 12411 12431 12432 12433 12434 12435 12436 12437 12438 12443 13077 13082 7279 15678 15708 15709 15710 15711 16046 4382 4396 16265 4467 10461 4493 16343 4530 16349 10630 16531 10714 5627
phoned$	6464 6465 6466 6467 6468 6469 6470 6471 1003 1004 1089 13671
phones$	6432 448 586 6571 587 6572 588 6573 589 6574 590 6575 12409 12410 12411 12431 12432 12433 12434 12435 12436 12437 12438 12443 7279 15678 15708 15709 15710 15711 4396 16265 4467 10461 16343 4530 16349 16531 10714
photo$	12412 12420 6610 6611 627 628 12816 14924 16218 10386 4402 4446 10450 4503 4505 16382
photog	4411 10432 4462 10447 10467 4493 10478 10479 16380 16475 4810
photograph$	6610 6611 627 628 14924 14939 16218 10386 4402 10422 4446 16265 10450 4486 4487 10477 4503 4505 4510 16359 10530 16366 16370 16381 16382 4792 10795
photographed$	11864 11934 6286 14477 14924 14939 10530 16368 4551 5634
photographing$	10530 4634
photographs$	6610 6611 627 628 14924 14939 16218 10386 4402 16241 16242 10422 16265 10450 4486 4487 10477 4503 4505 4510 10530 16366 16381 16382 4792
photography$	11643
photos	10432 10467 4493 10478 10479
photos$	12412 12420 12439 6610 6611 627 628 12528 12816 14924 16218 10386 4402 16242 16265 10450 4503 4505 4510 16381 16382
physical$	676 677 678 679 5732
physically$	5413
physio	5959
physique$	15305 15306 15307 9528 11407 5896
physiques$	15305 15306 15307 11407 5896
pick	10485
pick$	12100 1187 1188 1211 1212 1213 9404 15899 5089
picked$	6287 6686 6687 6688 6689 6690 1187 1188 1211 1212 1213 13188 13189 10377 10763 5089
picking$	1211 1212 1213 8038 8039 8040 16186 16187 16188 16189 5089 11520
pickings$	11880 11276
pickked$	1211 1212 1213
pickking$	1211 1212 1213
picks$	1187 1188 1211 1212 1213 5089
picnic$	14192 14193
pics$	12816
pictur	10467 11590 11594
picture$	12412 12420 6610 6611 627 628 12816 8944 8945 8946 14924 16218 10386 4402 10428 4503 4505 16381 16382 16469
pictures$	343 344 12412 12420 12439 6610 6611 627 628 12816 14924 14939 16218 10386 4402 16241 16242 4486 4487 4503 4505 4510 16381 16382
piece$	8292 4443
pieceed$	4443
pieceing$	4443
pieces$	8292 4443
pierced$	5897
piercing$	3519 15337 11452 5469
piercings$	3519 15337 11452 5469
pig$	5263 5544
pikey$	5865
pikeys$	5865
pile$	11983 14251
pill	4843 10828
pill$	16661
pillar$	10183 4210
pills$	12820 10830 16670 11013 11697
pimp$	12907 12908 5044
pimped$	5044
pimping$	5044
pimples$	11463
pimply$	5897
pimpped$	5044
pimpping$	5044
pimps$	12907 12908 5044
pin$	8482
pinch$	1364
pink$	5466
pins$	4833
pint$	10829
pints$	10829
pip	10854
pip$	16687
pisshead$	5865
pissheads$	5865
pit$	13305 13306
pitiful$	8452 15978
pits$	13305 13306
pity$	7357 7358 13204 13205 10217 16051
place	10887 5769
place$	0 1 2 5988 11 11830 6015 11849 11850 11851 11852 11853 11854 11855 38 58 12217 12431 12432 12433 12434 12435 12436 12437 12438 12492 12733 1745 1873 1874 1875 1876 13859 14313 14821 4532 4570 16394 4705 10867 16703 16720 10951 11010 11754
placed$	0 1 2 5988 11826 11827 11 11830 6015 11849 11850 11851 11852 11853 11854 11855 38 58 383 384 385 386 1745 1873 1874 1875 1876 4319 4320 4395 4415 4532 4570 4605 4607 4960 11010 5797
placem	16793
placement$	12901 8270 14441 14442 14443 2626 2627 2628 16768 11010 11091 11326 5342 11328 11779 5797 11784
placements$	12901 14441 14442 14443 2626 2627 2628 16789 11010 11091 11326 5342 11785
places$	0 1 2 5988 11 11830 6015 11849 11850 11851 11852 11853 11854 38 58 12492 12733 1745 13859 4319 4320 4532 10524 4570 16394 16789 11010
placing$	0 1 2 11 6015 11849 11850 11851 11852 11853 11854 38 58 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 13717 4319 4320 4532 4570 11010
plague$	2078 14207 8546 5118 11207
plagued$	2078 2129 2130 5118
plagues$	2078 5118
plaguing$	2078 5118
plain$	4804 5096 5432 5445 5623
plainly$	3724 3725 3726 3727 3872 9857 3873 3874
plaited$	11453
plaits$	11450
plan	16769 11621 11648 11669 11674
plan$	12007 13423 15531 4160 4161 16265 16770 16817 11091 11745 11746 11747 11748 11781
planned$	15690 16501 5661
planni	16258
planning$	12008 4269 4270 4271 4272 11545
plans$	12007 15531 4160 4161 16265 11091 11745 11746
plastered$	3524
plastic$	5131
plate$	10514 4833
plates$	10514
play$	756 821 847 856 956 1233 1234 1495 1716 7832 1970 2099 8637 14957 3244 10819 5750
played$	756 821 847 856 956 1233 1234 1495 1716 1970 2099
player$	11631
players$	10165 16206 11631
playground$	14103 14104 14196
playing$	756 821 847 856 956 1233 1234 13198 13199 1495 1716 1970 2099 3370
plays$	756 821 847 856 956 1233 1234 1495 1716 1970 2099 3244
plea$	16497 11557 11806
plead$	7833
pleaded$	5821
pleads$	5821
pleas$	16092 16093 16497 11557 11558
pleasant$	8124 2140
please$	12402 12403 15555 15576
pleased$	307 683 684 994 995 996 997 999 1000 1001 1002 1216 1217 1218 5073
pleases$	12402 12403
pleasing$	9815
pleasure$	13067
plenty$	151 152 153 6189 6206 2867 3029
plot	4525
plot$	5660
plots$	5660
plotted$	16293 16379 5660
plotti	16258
plotting$	5660
plucked$	5479
plug$	2489 2490 5280
plugged$	2489 2490 5280
plugging$	2489 2490 14309 14310 14311 14312 5280 11266
plugs$	2489 2490 5280
plump$	9475 9511 5897
plunge$	1469 1470 1471 1472 1473 1474 1475
plunged$	1469 1470 1471 1472 1473 1474 1475
plunges$	1469 1470 1471 1472 1473 1474 1475
plunging$	1469 1470 1471 1472 1473 1474 1475
pnc	5628
pnc$	11613
pnd	5628
pnd$	11613
pneumonia$	5948
pocket$	12756 12757 7185 7187 7189
pocketed$	7185 7187 7189
pocketing$	7185 7187 7189
pockets$	12756 12757 7185 7187 7189
pocketted$	7185 7187 7189
pocketting$	7185 7187 7189
podgy$	5897
point	4749
point$	6103 2946 2947 2948 2949 2950 2951 9603 3637 9699 9813 15688 4599 16605 11609
pointless$	2946 2947 2948 2949 2950 2951 5516
points$	11609
poise$	2830 2831 2832 2833 2834 2835 2836
poison	5711
poison$	2381 11207
poisonous$	5154 5243
poke$	1244 1245 1390 1391 1392 1393 1394 1395
poked$	1244 1245 1390 1391 1392 1393 1394 1395
pokes$	1244 1245 1390 1391 1392 1393 1394 1395
poking$	1244 1245 1390 1391 1392 1393 1394 1395
polic	11681
police	4384 10370 10371 4388 10376 16214 4406 10396 10404 10405 10406 4422 4423 4424 10419 4441 4442 4447 4469 4473 4477 10464 10468 10469 10471 16305 16310 16311 16312 4499 10487 10488 4504 10494 16333 10503 10506 16352 4541 4548 10536 4562 4585 10619 4642 10627 4651 10642 10671 4697 10682 4791 4801 4804 16625 10970 10972 10973 5620 5683 5815 5929
police$	12299 13614 13897 14084 14119 8297 8298 14451 14452 14470 14471 14472 14473 14516 14517 14518 14519 14520 14521 14522 15294 15295 15531 9917 15754 9922 9923 9925 16126 10320 4339 16193 16194 10369 16204 16209 10383 4400 16219 10391 16229 16230 4413 16237 16238 16239 10407 10408 10409 16244 4427 16252 4435 10426 4465 10451 10454 4472 16297 4481 16300 16301 16302 16304 16309 10483 10484 16318 16320 16321 16323 16324 16327 10495 16331 16339 16348 10526 4545 10533 16369 16372 4563 4564 10550 4567 10553 10570 10590 16424 10592 16430 16431 16436 10607 16452 16458 4646 10636 10659 10666 16504 4687 16515 4703 10716 16550 16563 10731 16590 10758 10776 10781 4800 10786 4802 10788 10789 4809 16631 16803 10972 16805 16806 10979 10980 11104 11312 5530 5577 5586 5603 5610 5622 5629 5638 5655 5661 5692 11678 5812 5824
policed$	4808 5655
polici	4384 10370 10371 4388 10376 16214 10419 4441 4442 4447 4469 4473 4477 10464 10468 10469 10471 16305 16310 16311 16312 4499 10487 4504 10494 16333 10619 4651 10642 10682 4801
policies$	15765 15766 15767 15768 15769 15770 16069 16196
policing$	10369 16204 16209 16229 16252 10426 10454 16297 16301 16302 16304 10481 10484 16320 16327 16452 16458 10636 16470 16515 16586 10758 16604 10786 10788 11608 5655 11643
policy$	15765 15766 15767 15768 15769 15770 16069 16196
polish$	3501 9492 11462
ponytail$	15333 15334 15335 11451 11452
ponytails$	15333 15334 15335 11451 11452
poor$	6111 11956 11957 11958 11959 160 161 162 163 164 165 166 6358 958 7174 7805 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 2135 2136 2137 8214 14058 14336 14337 14338 14339 2522 14341 14342 14343 14344 14345 14346 14347 14348 14349 14350 14351 2616 2617 2618 2619 14439 3514 15348 4156 4157 4158 4159 16087 16088 16089 16090 4313 4560 5020 5105 5108 5152 5288 5298 5333 5336 5399 5450 5560 5581
poorly$	3499 5255 5446
porch$	16773
porn$	11028
pornography$	11028
portly$	5897
pose$	6985 2186 2187 2188 2189 4765 16584
posed$	2186 2187 2188 2189
poses$	2186 2187 2188 2189 4765 16584
posing$	2186 2187 2188 2189 5623
positi	10608 4762
position$	11820 6367 4415
positions$	11820 7101 7102 7103
positive$	6111 6152 16518 5665 11739
posses	10991 5832
possessed$	9382
possession$	16480 16824 10994 5830 11817
possibility$	9717
possible$	4686 5640
post$	594 603 947 948 998 16016 16028 5036 11609 5941
posted$	594 603 12567 6772 788 789 13671 5036
poster$	4503
posters$	4503
posting$	12276 594 603 998 13198 13199 5036
posts	4656
posts$	6004 20 6022 343 344 594 603 12586 12587 12588 12589 873 6873 889 1214 1215 10450 5036 11609
potato$	14159
potatoes$	14160
potential$	5640
pothead$	11152
potheads$	11152
potty$	5267
pour$	1402
poured$	1402
pouring$	1402
pourred$	1402
pourring$	1402
pours$	1402
powder$	8325
power	11674
power$	13009 7204 7205 8952 8953 8954 16487 10735 5240
powerful$	5422
powerfully$	5424
powers	11669
powers$	16487 10735 4764
practi	16675
practically$	806 2782 8767 2783 2784 2785 2786 2789 2790 2791 2792 2908 3350 3351 5368 5397
practice$	4269 4270 4271 4272 11545
practised$	3476
pre	4786
precin	10790
precinct$	14196 16576 4782 16623 16626
precious$	1531 4088 10087
precocious$	11025 5886
predator$	13962 13963 13964 13965 2148 2233 15111 11143 11144 11145
predators$	12153 13962 13963 13964 13965 2148 2233 14290 11143 11144 11145
predatory$	5251 11241 5876
predic	5625
predicament$	1075 1078 1079 13701 13702
predicted$	4580 5758 5780 5972
prediction$	11767
predictions$	11766 11767
predictive$	5623
preemptive$	10771
prefer$	155 156 421 422 423 424 425 426 427 463 464 465 466 467 468 994 995 996 997 999 1000 1001 1002 1211 1212 1213 1226 1227 1228 1229 1230 2047 2052 3327 5024 5073 5668
prefered$	421 422 423 424 425 426 427 463 464 465 466 467 468 994 995 996 997 999 1000 1001 1002 1211 1212 1213 1226 1227 1228 1229 1230 5024 5073
prefering$	421 422 423 424 425 426 427 463 464 465 466 467 468 994 995 996 997 999 1000 1001 1002 1211 1212 1213 1226 1227 1228 1229 1230 5024 5073
preferred$	155 156 421 422 423 424 425 426 427 463 464 465 466 467 468 994 995 996 997 999 1000 1001 1002 1211 1212 1213 1226 1227 1228 1229 1230 13529 2047 2052 16062 4288 4289 4290 4291 10299 16133 5024 5073
preferring$	421 422 423 424 425 426 427 463 464 465 466 467 468 994 995 996 997 999 1000 1001 1002 1211 1212 1213 1226 1227 1228 1229 1230 5024 5073
prefers$	155 156 421 422 423 424 425 426 427 463 464 465 466 467 468 994 995 996 997 999 1000 1001 1002 1211 1212 1213 1226 1227 1228 1229 1230 2047 2052 3327 5024 5073
pregab	10832
pregabalin$	16665
pregna	10820 5740
pregnancies$	11725
pregnancy$	16653 11725
pregnant$	11894 11724
premature$	11702 11706
prematurely$	11706 5907
premium$	7730
prepared$	441 442 443 473 474 683 684 994 995 996 997 999 1000 1001 1002 1746 1747 1748 1749 9609 9612 15446 15447 15448 15449 4408 10613 16501 5073
prescr	5958
presence$	16621
present$	2180 2186 2187 2188 2189 2553 9042 9043 9044 9361 10538 4765 16584 5365
presentation$	13928
presented$	2186 2187 2188 2189 5365
presenting$	2186 2187 2188 2189 5365
presents$	270 271 272 273 274 275 276 12125 12126 6303 6304 6305 6306 6307 6309 6310 12443 12446 7483 13368 13369 13370 8031 13887 2181 2186 2187 2188 2189 2554 4765 16584 5365
presentted$	2186 2187 2188 2189 5365
presentting$	2186 2187 2188 2189 5365
preser	5647
press$	1407 1408 1409 1410 1411 4723 5668
pressed$	1407 1408 1409 1410 1411
presses$	1407 1408 1409 1410 1411
pressing$	1407 1408 1409 1410 1411 4723
pressure$	13525 13526 4746 4753 16572
pretext$	4678
prettiest$	3521 5470
pretty$	5897
preven	4732 10732
prevent$	13037 13038 4704 16568 4781
prevented$	12294 6462 478 12558 12559 7359 13193 13194 13195 13196 13197 15743
prevention$	16535 10718 16565 4748 10983
preventping$	4704
preventring$	4704
prevents$	4704 4781
preventting$	4704
prey$	11862 2087 11276
preyed$	2089
preys$	2088
price$	12882 12883 13126 13316 13417 7730
prickly$	5868
prima$	8320
primar	16708
prime$	12691 12692 5204 5640
princess$	11126 11207
princesses$	11126 11207
princi	10459
principal$	10373 16278 16292 5204 5646
priori	4454 4797 16619 11669
prioritise$	157
prioritised$	157
prioritises$	157
prioritising$	157
priority$	10553 4613 16605 5637 5640 5645 5692
prison	16729 10897 16745 10913 10986
prison$	12344 1005 15623 16722 16730 16746 16747 16814 16819 5823
prisoner$	2411 2412 2413 2414 11221
prisoners$	2411 2412 2413 2414 11221
pro$	3268 9256
proact	4637 4804 5683
proactive$	4384 10370 10371 4388 10376 16214 4414 10419 4441 4442 4447 4469 4473 4477 10464 10468 10469 10471 16305 16310 16311 16312 10481 4499 10487 4504 10494 16333 10619 10622 16458 4651 10642 10682 10789
probat	10838 10979 10980 5814
probation$	16671 16812 16813 11799
proble	11733
problem$	1005 1075 12894 1078 1079 13698 13699 14393 8568 14407 10025 15945 16116 10317 16278 11152 5184 5292 5296 5298 11284 5614 11736
problematic$	12335 14341 14342 14343 14344 14345 14346 14347 14348 14349 14415 14416 14417 14418 14419 5292 5298 11288
problems$	12665 12672 12673 12675 12676 1005 1075 12894 1078 1079 7477 13701 13702 8233 14407 14647 4907 11152 11284 11736 5785
procedure$	15765 15766 15767 15768 15769 15770 16069 16196
procedures$	15765 15766 15767 15768 15769 15770 16069 16196
proceed$	4639
proceedings$	16497 16512 11781
proces	4819 16637
process$	15765 15766 15767 15768 15769 15770 16069 16607 10909
processes$	15765 15766 15767 15768 15769 15770
processing$	10804 5757 11742
produc	10651 11590
produce$	602
produced$	602
produces$	602
producing$	602
productive$	16484
professional$	3268 9940 9941 9945 5530
professionalism$	16122 16123 16124 16125 11566
professionals$	7157 13614 13761 8262 14327 14420 3268 9736 9737 9739 9740 11194
profil	4656 11590 11594
profile$	12607 4439 10428 16366 11141 11599 5615
profiled$	16367
profiles$	343 344 873 4439 16366 11599 5615
profiling$	5615
profit$	10304
profits$	10304
programme$	175 177 178 16607 11747 11810 11811
programmes$	175 177 178
progress$	4674 11091
progressed$	4674
progressing$	4674
progresss$	4674
prolific$	581 582 2255 2256 16404 5032 5155 5168 5210 5645
prolong$	39
prolonged$	39
prolongged$	39
prolongging$	39
prolonging$	39
prolongs$	39
promiscuity$	5839
promiscuous$	5018 11025 11241 5839 5886
promiscuously$	5839
promise$	15765 15766 15767 15768 15769 15770 16196 11556
promises$	15765 15766 15767 15768 15769 15770 16196 11556
prompting$	13346 13347 13348 13349 13350 13351 13352 13353 13486
prone$	2292
proof$	15021 4588
proper$	2133 8124 2140 2354 2964 2965 2966 9311 10042 10043 10044 10045 5141 5228
properly$	12605
property$	12375 12376 12377 12378 6546 6547 6548 6549
propos	4729
proposition$	6696 6697 1052 1053 1054 1055 5075
propositioned$	1052 1053 1054 1055 1089 5075
propositioning$	1052 1053 1054 1055 5075
propositionned$	1052 1053 1054 1055 5075
propositionning$	1052 1053 1054 1055 5075
propositions$	1052 1053 1054 1055 5075
propra	10832
propranolol$	16665
pros$	3268 9256
prosec	10448 10493 4672 16495 16496 10664 16499 10675 16510 4896 5929
prosecute$	10657 4757 5664 5669
prosecuted$	16453 16471 16508
prosecuteing$	4757 5669
prosecutes$	4757 5664
prosecuting$	5664
prosecution$	16281 16326 16470 16494 16497 16615 5663 11810
prosecutions$	16470 16497 16520
prosecutors$	16281
prospect$	9715 9828 3844
prostitute$	11028 5044 11031
prostituted$	5044
prostitutes$	11028 5044 11031
prostituting$	5044
prostitution$	12327 12342 13296 13298 11028
protagonist$	11631
protagonists$	11631
protect$	6037 12181 7120 7121 7122 13487 13495 1834 13653 7887 13748 13757 14697 14698 8955 8956 8957 8960 8961 8963 8964 8967 8971 9016 14856 14883 15284 4340 4348 4349 4350 4736
protected$	1834 14883 14888 14889 14890 14891 14892 14893 15170 4348 4349 4350
protecting$	1834 7888 14479 8955 8956 8957 8960 8961 8963 8964 8967 9016 14883 14888 14889 14890 14891 14892 14893 14900 14906 14907 14908 14909 14910 9416 4348 4349 4350 4736 11383
protection$	14479 14780 14840 14841 14842 14843 14880 14881 14882 14883 14888 14889 14890 14891 14892 14893 14900 14906 14907 14908 14909 14910 14964 14965 14966 14974 14989 14991 15934 10650 10654 10704 10712 10713 10936 11383 5975
protects$	1834 14883 4348 4349 4350 4736
protectted$	1834 14883 4348 4349 4350
protectting$	1834 14883 4348 4349 4350
protest$	11086
protocol$	15765 15766 15767 15768 15769 15770 16196
protocols$	15765 15766 15767 15768 15769 15770 16196
proud$	10270
prov	4648
prove	16214 4587 4604
prove$	10575
proved$	10575
proves	4604
provid	4463 5606
provide$	4397 10401 4657 11044
provided$	12037 6238 6239 11044
provideed$	4397
provideing$	4397 4657
providence$	11048
provider$	9917 9922 9923 16126 10320 16193 16194 5587
providers$	9917 9922 9923 16126 10320 16193 16194
provides$	4397 4657 11044
providing$	11044
provin	4604
proving$	2170
provision$	11744 11748
provocative$	11025 5840 5886
provocatively$	3499 5436 5446 11469 11471 5840 5886
provoke$	11837 6005 327 12750 7199 7200 5119 11511
provoked$	11837 6005 327 7199 7200 13188 13189 5119 11511
provokes$	11837 6005 327 7199 7200 5119 11511
provoking$	11837 6005 11900 11901 11902 11903 11904 327 7199 7200 5119 11511
prowl$	2291 2382 2383 2384 2385 2386 2387 15673
prowled$	2291 2382 2383 2384 2385 2386 2387
prowling$	2291 2382 2383 2384 2385 2386 2387
prowlled$	2291 2382 2383 2384 2385 2386 2387
prowlling$	2291 2382 2383 2384 2385 2386 2387
prowls$	2291 2382 2383 2384 2385 2386 2387
pru	5759
pru$	11744
ps$	16318
pscale	16708
psoria	5720
psoriasis$	11705 5900
psychi	5961
psychiatric$	5751
psycho	5944 5961
psycho$	11152
psychologically$	5417
psychologist$	5962
psychologists$	5962
psychopath$	11152
psychopathic$	5876
psychopaths$	11152
psychos$	11152
psychotic$	11278
ptsd	5941
pub$	16300
public	10721
public$	13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 13999 14002 14003 14007 8206 14066 14070 4727 4728 16554 16583 10991 11103 5810
pubs$	16300
puffer$	11470 5490 5498
puffers$	15392 15393 15406 15407 15408 15410 11470
pugnacious$	5868
pull$	13371 1591 1734 1735 1736 1737 1738 1739 1740 1741 2461 2462 2463 2464 16181 16182 16183 16184 16185 11585
pulled$	11864 1734 1735 1736 1737 1738 1739 1740 1741 2036 2461 2462 2463 2464 15415 9583 4374 11474
pulling$	1734 1735 1736 1737 1738 1739 1740 1741 2461 2462 2463 2464 10434
pullled$	1734 1735 1736 1737 1738 1739 1740 1741 2461 2462 2463 2464
pullling$	1734 1735 1736 1737 1738 1739 1740 1741 2461 2462 2463 2464
pulls$	1734 1735 1736 1737 1738 1739 1740 1741 2461 2462 2463 2464
pumped$	11699
punch	16754 16762
punch$	13218 15040 16755
punche	4938
punched$	16755 10923
punches$	16755
punish$	16105 4300 4301 4302 4303
punished$	12657 8141 8142 8143 8144 4300 4301 4302 4303
punishes$	4300 4301 4302 4303
punishing$	4300 4301 4302 4303 16186 16187 16188 16189
punitive$	15860
pupil	16465 10996
pupil$	13972 13973 2290 14218 14247 14248 14249 14250 14353 14381 14382 14383 14384 14385 14386 14397 16829 5122 11136 11148 5164 11277 5759
pupils	10372 16298 10476 16332 16375 16376 16378 16419 4629 16482 16485 10686 16542 16582 16594 10766 16606 11654
pupils$	182 363 12206 6377 393 431 6711 6712 6717 6718 6728 6768 6781 6785 891 912 6897 7064 1284 1285 1287 7322 7643 7654 7655 1787 7811 13894 13904 13905 13906 13907 8090 2106 2107 2108 2113 13972 13973 13983 13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 13999 14002 14003 14004 14053 2289 2290 2357 2358 2359 2360 14218 14247 14248 14249 14250 14353 14356 14381 14382 14383 14384 14385 14386 14397 2590 3455 3549 3596 3597 15546 15547 15548 15549 15550 9724 9725 9726 9741 9750 9834 15723 10165 11012 11103 11136 11148 11151 11277 5301 11557
purcha	10528 10529
pure$	5096 5242
purely$	2607
purple$	5466
purpos	4749 11590
purpose$	15958 15961 16551 4737 16605
pursu	4454 4579
pursue	4679 4722
pursue$	312 1429 1430
pursued$	312 13068 1429 1430 13502
pursues$	312 1429 1430
pursui	4679 4722
pursuing$	312 1429 1430
push	4805
push$	544 545 546 815 1172 1403 1404 1405 1406 1407 1408 1409 1410 1411 14077 4723 5028 11511 5694
pushed$	544 545 546 815 1172 1403 1404 1405 1406 1407 1408 1409 1410 1411 4808 5028 11511
pushes$	544 545 546 815 1172 1403 1404 1405 1406 1407 1408 1409 1410 1411 5028 11511
pushing$	12361 544 545 546 815 1172 1403 1404 1405 1406 1407 1408 1409 1410 1411 4723 5028 11511
pushover$	14992 11373 11374
pushovers$	14992 15107 11373 11374
put	16754 5002
put$	0 1 2 5988 11824 11825 11 11830 6015 11849 11850 11851 11852 11853 11854 11855 38 58 157 12037 6256 12217 12246 6425 447 449 450 451 12290 12553 12554 12555 12707 12708 12709 6923 6924 12776 1051 1194 1249 1723 1745 7800 1873 1874 1875 1876 2085 3363 15494 15671 4036 4319 4320 4348 4349 4350 4395 4497 4498 4532 4605 4607 4730 4832 4958 4980 11044
puted$	0 1 2 11 38 58 447 449 450 451 1051 1194 1249 4036 4348 4349 4350 11044
puting$	0 1 2 11 38 58 447 449 450 451 1051 1194 1249 4036 4348 4349 4350 11044
puts$	0 1 2 5988 11 11830 6015 11849 11850 11851 11852 11853 11854 11855 38 58 157 447 449 450 451 12707 12708 12709 1051 1194 1249 1723 1745 1873 1874 1875 1876 2085 15671 4036 4319 4320 4348 4349 4350 4532 10524 4958 4980 11044
putted$	0 1 2 11 38 58 447 449 450 451 1051 1194 1249 4036 4348 4349 4350 11044
putting$	0 1 2 5989 11823 11 38 58 157 447 449 450 451 1051 1194 1249 13095 1723 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 13717 2085 15671 4036 4319 4320 4348 4349 4350 11044
puzzling$	1760 1763 1766 1767
pyjama$	9570 9586 9587 11470
pyjamas$	15397 15398 15399 15402 15410 11470
quarrel$	11074
quarrels$	11074
queen$	11155 5171
queens$	11155
questi	16380 4810
question$	1760 1763 1766 1767 9830 4636 4792 10795
questionable$	6111 11956 11957 11958 11959 12983 7805 5020
questioned$	4987
questioning$	4636
questions$	4636 4792
quetiapine$	5957
queue$	994 995 996 997 999 1000 1001 1002 5073
queued$	994 995 996 997 999 1000 1001 1002 5073
queues$	994 995 996 997 999 1000 1001 1002 5073
queuing$	994 995 996 997 999 1000 1001 1002 5073
quick$	307 994 995 996 997 999 1000 1001 1002 7100 7527 13361 13362 13363 13364 1547 1548 1549 1550 1551 1552 16041 16102 10270 4287 5073 5113 5238 5273
quicker$	14558 14699
quickly$	12524 12525 13522 13523 14559 14630 14699 3221 16056 16057 16058 16059 16190 16191 16192
quiet$	12092 13044 13047
quiff$	11452
quiffs$	11452
quite$	6183 6203 2647 2826 3001 3004 3029 3038 5355 5366 5383
quiz$	4636
quizing$	4636
quizs$	4636
rabble$	2127 2128 11122 5149 5848
race$	9465 9468 9483 9487 9491 15346 9525
racists$	11534
radar	16473
radar$	16043 16334 16336 4521
radio	4509
radiotherapy$	5945
raff$	11120
rag$	13233 13234 14260 11117
ragged$	15366 15367
rags$	11117
raid	10377 10690
raid$	4394 16523 4984 11646
raided	10377
raided$	16547 16794 4984
raids$	4984 11646
rails$	14063 14213
raise$	8955 8956 8957 8960 8961 8963 8964 8967 9962 5380
raised$	9961 5380 11474
raiser$	11202
raisers$	11202
raises$	5380
raising$	8955 8956 8957 8960 8961 8963 8964 8967 5380
ramp$	4754
ramped$	16571
ramping$	4754
ramps$	4754
ran$	544 545 546 547 548 549 550 551 552 553 565 566 584 585 901 902 903 1083 1431 1432 1433 1434 1435 1458 1459 1460 1461 1462 1463 1464 1465 1469 1470 1471 1472 1473 1474 1475 2230 14161 2608 2609 2610 2685 2686 3309 3384 4940 5028 5196 5199 5219 11626
random	4637
random$	10622
rang$	1003 1004 1089 16155
ranger	4562
rans$	14161
rape	10928
rape$	12860 7028 13206 13207 13819 13820 13821 13822 13823 13824 13825 13826 16761 11059 11111
raped	11777
raped$	12980
rarely$	2995 8980 2996 8981 2997 4884
raring$	994 995 996 997 999 1000 1001 1002 5073
rascal$	5848
rascals$	5848
rash	10802
rash$	104 105 1819 1871 1872 16635 5100 5102
rat$	11118 11207 11210
ratbag$	11126
ratbags$	11126
rate	4732
rate$	8416 8417 10746 11646 11651
rated$	2170 2184 2541 2545
rates$	10746 11646 11651
rather$	1182 1183 7727 1743 7729 16118 16120 10335 16177 16178 16180 5355
rating$	16213
ratings$	16158 16159 16213
rational$	6355
rats	4977
rats$	10962 11118 11207 11210
rattle$	15023
rattled$	15022
rattles$	9191 9192
ratty$	5868
re	10717
re$	9664 9675 5155
reach$	11876 11877 11878 11879 14313 15555 15576 15599 9767 15607 15645 15646 15647 11501 11503
reached$	13727 13728 13729 13730 15473 15479 15484 15487 15493 15588 15605 15631 15632 15633 15634 15635
reaches$	11502
reaching$	15645 15646 15647 9815 11501
react$	15495 16105 11581
reacted$	11581 11582
reacting$	11581
reaction$	14427 14428
reacts$	11581
reactted$	11581
reactting$	11581
read	10381 4890 11770
read$	14313 14530 14531 3950 3951 3952 15897 15935 16283 10500 10539 16718
reader	4871
reader$	16347 10856
readers$	16347
readily$	12524 12525 1200 1201 1202 1203 1204 1205 13522 13523 16056 16057 16058 16059 16190 16191 16192 5083
readin	4870 16719 10887
reading$	10855 16720 11520 5779
ready$	12691 12692 994 995 996 997 999 1000 1001 1002 7527 13361 13362 13363 13364 1547 1548 1549 1550 1551 1552 1746 1747 1748 1749 14253 2888 2889 16102 10270 4393 4408 4686 16798 5073
real$	8258 10042 10043 10044 10045 5686
realise$	187 7778 7779 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 7939 7940 7986 7987 7988 7989 7990 7991 7992 7993
realised$	7778 7779 13639 13640 7808 7809 13671
really$	13406 13407 13408 13409 13410 13411 13412 13413 13414 13415 8799 3724 3725 3726 3727 5383
reap$	904 905 7321
reaped$	904 905
reaping$	904 905
reaps$	904 905
rearrested$	11796
reason$	8918 9153 3169 15645 15646 15647 16044 4678 11501
reasoned$	15473 15479 15484 15493 15588 15631 15632 15633 15634 15635
reasoning$	15645 15646 15647 9818 11501
reasons$	14222 4678
reassurance$	14900
reassured$	15000
reassuring$	14998 15000
rebuff$	12768 6936 6937 6938 6939 5107 5505
rebuffed$	15456 15461 15462 15463 15464 5107 5505
rebufffed$	5107 5505
rebufffing$	5107 5505
rebuffing$	5107 5505
rebuffs$	5107 5505
recall$	16418
recalled$	4996
receiv	11590 5749
receive$	6292
receives$	4869
recent	4406
recent$	10391
reckless$	104 105 6111 11956 11957 11958 11959 6358 12335 913 1021 1308 1819 1871 1872 5018 5100 5102 5876
recklessly$	5833
recklessness$	12192 12193 12194 12195 12196 12197 12586 12587 12588 12589 12669 6875 6876 6896 12730 12915 12916 12917 12918 12919 12920 13125 7769 7864 1880 7866
reclaim$	4788
reclaimed$	4788
reclaiming$	4788
reclaims$	4788
recognise$	12181 13748 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 7939 7940 7986 7987 7988 7989 7990 7991 7992 7993 14530 14531 15284
recognition$	16347 11611
recollection$	7150 1166 7152 1168
recomm	4729
recommit$	16414 16441
record	10432 4458 4488 4495 4582
record$	11895 7696 10029 15897 10142 16108 10298 16253 4440 16282 10457 16295 10463 4484 4487 10480 4519 4522 4528 10542 10561 16423 10591 16425 16811 11736 11809
recorded$	4431 16293 10480 4497 4498 4519 4533 10542 16379 4605 4607 10726 10727 5677
recording$	4269 4270 4271 4272 10366 4486 10477 10480 4519 4522 4528 10542 11545 11643
recordinged$	10480
recordings$	4486 10477 10480
records$	16241 16253 16265 16282 10457 16295 10463 4484 4487 10480 4519 4522 4528 10542 16383 10561 16395 16423 16425 11612 11736
recover$	5725
recovered$	16533 5725
recovering$	5725
recovers$	5725
recovery$	16747
recrui	16263
recruit$	528 529 5026 5027 11078
recruited$	11864 528 529 6515 531 532 533 5026 5027
recruiter$	13262 13962 11143 11146 11147
recruiters$	13262 13962 11143 11146 11147
recruiting$	528 529 5026 5027
recruitment$	11874
recruits$	528 529 5026 5027 11078
recruitted$	528 529 5026 5027
recruitting$	528 529 5026 5027
red$	7400 7401 7604 8425 8426 8427 16503 5443 5466 11470 5661
redeal$	16414 16441
redeeming$	11198
redemption$	11198 11503
redheaded$	9511 5897
reduc	4732
reduce	4886
reduce$	16549 16568 11679
reduced$	16579 11663
reduct	10718
reduction$	16551 16565
referenced$	10436
referr	16675
referral$	9623 3639 9625 3641 3642 15939 11557 5825
referrals$	9623 3639 9625 3641 3642 15939 16092 16093 11557 11558
referred$	5749
reflected$	8095
refuge	10949
refuge$	12899 16782
refus	4813 5971
refusal$	6348 364 365 366 367 368 369 2509 2510 2511 2512 2513 3619 3620 9632 4107
refusals$	3619 3620 9632 4107
refuse	5815
refuse$	12578 1147 13037 13038 1791 1896 1902 1903 1904 1905 1906 1908 1953 2005 14856 3618 15450 15455 15667 15671 5504 11492 11509 5579
refused$	12305 1147 1791 13619 13671 1896 1902 1903 1904 1905 1906 1908 1953 2005 3618 15450 15455 15456 15461 15462 15463 15464 15667 15671 5504 11492 11509 11552 5579
refuser$	11173 5858
refusers$	11173 5858
refuses$	1147 1791 1896 1902 1903 1904 1905 1906 1908 1953 2005 3618 15450 15455 15667 15671 5504 11492 11509 5579
refusing$	1147 1791 1896 1902 1903 1904 1905 1906 1908 1953 2005 9414 3618 15450 15667 15671 15861 15862 5504 11509 5579
regain	4758
regard	11590
regard$	6078 6079 6080 6081 6082 6084 6085 8234 8235 2251 8237 2287 2415 2418 8944 8945 8946 15002 15900 15901 15902 15903 15904 15905 15906 15907 10077 10078 10079 10080 10081
regardded$	2287 2415 2418
regardding$	2287 2415 2418
regarded$	2172 2287 2415 2418 2547 9171 15269 15270 15271
regarding$	2287 2415 2418 8880 10621
regardless$	12023 12027 12693 14824
regards$	2287 2415 2418
regist	4411 10432 4493 10478 16475
register$	16265 4487 10508 16383 16386 16804 11636 11748
registered$	4934 5735 11759
registers$	15619 16265
registration$	4382
registrations$	5623 11617
regret$	1041 13812 13813
regreted$	1041
regreting$	1041
regrets$	1041
regrettable$	10217 16051
regrettably$	5909
regretted$	1041
regretting$	1041
regula	4637
regular$	581 582 2133 10622 5032 5141
regularly$	580 16667
regulation$	14434 14435
rehab	16745 10913
rehab$	16746 11727
rehabilitation$	5825
reject$	2082 2083 15450 15671 5082 5120 5505
rejected$	2082 2083 15450 15456 15461 15462 15463 15464 15671 5082 5120 5505
rejecting$	2082 2083 15450 15671 15861 15862 5082 5120 5505
rejects$	2082 2083 15450 15671 5082 5120 5505
rejectted$	2082 2083 15450 15671 5082 5120 5505
rejectting$	2082 2083 15450 15671 5082 5120 5505
relapse$	15496 11496
related$	16716 11115
relati	16727 16778 11590
relations$	11022
relationship$	11910 6299 6432 448 639 640 641 12464 12465 6661 6662 6663 6664 12528 14478 14706 14707 2952 2953 2954 2955 2956 2957 2958 14828 14829 14830 14924 4931 11003 11022 11341 11380
relationships$	11910 6299 6432 448 639 640 641 6661 6662 6663 6664 12528 14690 14691 14692 14693 14694 14704 14706 14707 2952 2953 2954 2955 2956 2957 2958 14828 14829 14830 14924 11003 11022 11341 11380
relay	4483
relay$	4500
relaying$	4500
relays$	4500
releas	4463
released$	5814 5815
relentlessly$	5905
relevant$	4508
reliab	4406
reliable$	12984 10391
reliant$	11366
relied$	9028 3044 3045 3046 3047 3048 9034 15631 15632 15633 15634 15635 4722
relies$	4983
relish$	1170 1171 1684 1685 1686 1687 2010 2011 2012 2013 5081 5110
relished$	1170 1171 1684 1685 1686 1687 2010 2011 2012 2013 5081 5110
relishes$	1170 1171 1684 1685 1686 1687 2010 2011 2012 2013 5081 5110
relishing$	1170 1171 1684 1685 1686 1687 2010 2011 2012 2013 5081 5110
reluctance$	6348 364 365 366 367 368 369 2509 2510 2511 2512 2513
reluctant$	1899 1902 1903 1904 1905 1906 1908 2509 2510 2511 2512 2513 4287
relying$	4983
remain	10907 5810
remain$	12217 834 835 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2293 2322 2324 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2338 2340 2341 2342 2343 2344 2345 2346 2347 2349 2350 2456 2467 2471 2481 2542 2561 2570 2571 2572 2573 2574 2575 2776 2782 8767 2783 2784 2785 2786 2789 2790 2791 2792 2918 3176 3289 3290 3307 3314 3315 3316 3317 3318 3319 3326 3421 3437 3493 15494 16740 5035 5160 5162 5167 5214 5222 5241 5254 5293 5295 5303 5304 5364 11795
remained$	8503
remains$	6123 361 362 834 835 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2293 2322 2324 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2338 2340 2341 2342 2343 2344 2345 2346 2347 2349 2350 2456 2467 2471 2481 8503 8508 2542 2561 2570 2571 2572 2573 2574 2575 2776 2782 8767 2783 2784 2785 2786 2789 2790 2791 2792 2918 3176 3289 3290 3307 3314 3315 3316 3317 3318 3319 3326 3421 3437 3493 10772 5035 5160 5162 5167 5214 5222 5241 5254 5293 5295 5303 5304 5364
remand	10675 5814
remand$	11799
remanded$	16508 10977 11799
remark$	3611 3612 3613 3614
remarkably$	5366 5383
remarked$	3611 3612 3613 3614
remarking$	3611 3612 3613 3614
remarkked$	3611 3612 3613 3614
remarkking$	3611 3612 3613 3614
remarks$	12145 13032 13033 3611 3612 3613 3614
remind	4655
remind$	4516
reminded$	12009 12010 196 197 198 209 210 211 212 1659 1660 1661 1662 1663 1664 1665 1666 1688 1689 1690 1691 1692 1693 1694 4559 10547
reminder$	16048 16049
reminders$	12006 16048 16049
remiss$	5908
remit	4749
remorse$	13812 13813 14240 14241 14242 14243 14244 11093
remorseless$	5868 5876
remote$	16102
remov	4454 4805
remova	16771
remove$	7127 7128 7129 7130 7131 7132 4919
removed$	383 384 385 386 15883 15884 16511 4808 4919 4920
removes$	4919
removing$	4919
render$	42 43 45
rendered$	42 43 45
rendering$	42 43 45
renderred$	42 43 45
renderring$	42 43 45
renders$	42 43 45
rent$	7734 15165 5977
reoffe	10722
reoffend$	15495 16398 16414 16441 11496
reoffended$	5982
reoffender$	5854
reoffenders$	5854
reoffending$	16550 16553 16555 5678 5982
reoffends$	5982
repair$	16105
repara	4998
reparation$	10983
repeat$	581 582 1192 15495 5032 5155 5645
repeated$	6207 1192 10215 10216 10239 16092 16093 5530 11558 5753
repeatedly$	580 9896 4192 5507
repeating$	1192 7178
repeats$	1192
repeatted$	1192
repeatting$	1192
replied$	12567 12841 13671 15755 15758 15759 15761 15762 15763 15764 15779 15780 16155
replies$	4160 4161
reply$	12602 12603 12604 13794 13796 15468 15474 15488 15897 15925 4160 4161 16046 16105 16108 11493
replying$	12032 12276 12602 12603 12604
report	4405 10392 10400 4458 4483 4488 4494 4495 4599 10584 10887 11590 11593
report$	12181 13487 13578 13597 13748 15856 15939 4281 16233 16282 10480 4500 4501 4502 16325 4522 4528 16423 16425 16464 16720 4994 11557 11765
reportd$	4502
reported$	12308 12536 12544 7282 7283 13671 10480 4502 16330 4593 4620 10726 10727 4994 11604 11639
reporting$	15467 10480 4500 4502 4522 4528 4994
reportinged$	10480
reportings$	10480
reports$	15856 15939 16282 10480 4500 4502 16325 4522 4528 16423 16425 16464 4731 4994 11557
reprim	5814
reprimand$	11799
reprimanded$	11799
reprimands$	11799
reprisal$	11056
reprisals$	11056
reprobate$	5848
reprobates$	5848
reputation$	11895 7696 2361 2362 2363 2364 2365 2366 2631 2632 16081 10304 16147 5229
reques	10412 4709 4722 4729
request$	15939 16048 16049 11557
requested$	11615
requests$	12943 16048 16049 16092 16093 11557 11558
requir	10412 11590
require$	1528 1529 7520 1536 1537 1538 7653 14599 3062 3063 3064 9050 3066 3067 3068 3069 3082 3083 3084 14903 9071 9072
required$	1528 1529 13419 3082 3083 3084 14903 9071 9072 4737 16568 10898
requirement$	16807
requires$	1528 1529 3082 3083 3084 14903 9071 9072
requiring$	1528 1529 3082 3083 3084 14903 9071 9072
rerob$	16414 16441
rescuing$	14900 14975
reside	10721 4948 4950
residential$	10933 10935 5341
residents$	13897 8065 13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 13999 14002 14003 14004 14066 14070 8297 8298 10165 16554 16583 11103 11104
resilience$	5889
resilient$	3108 3109 3110 3111 3462 11402 5889
resist$	12181 12578 12768 6936 6937 6938 6939 7538 13372 13373 13374 13375 13495 13634 13670 14856 3636
resistance$	2509 2510 2511 2512 2513
resistant$	2509 2510 2511 2512 2513 11506 11509 5876
resisted$	12712 13671 3636
resisting$	15245 3636
resists$	3636
resistted$	3636
resistting$	3636
resit	5783
resolution$	11810
resort$	524 525
resorted$	524 525 4240
resorting$	524 525
resorts$	524 525 4241
resortted$	524 525
resortting$	524 525
resources$	16564
respect$	7020 13748 13774 7950 8204 14240 14241 14242 14243 14244 15468 15474 15488 15900 15901 15902 15903 15904 15905 15906 15907 11163 11493
respected$	12544
respit	4948
respite$	10933
respon	16225 10396 16263 10572 16438 11669
respond$	13748 15468 15474 15488 15522 15523 15925 16105 16108 11493
responded$	15755 15758 15759 15761 15762 15763 15764 15779 15780 15935
response$	13032 13033 4042 4050 4051 4052 4160 4161 4269 4270 4271 4272 4384 10370 10371 4388 10376 16214 16222 16229 10419 4441 4442 4447 4469 4473 4477 10464 10468 10469 10471 16305 16310 16311 16312 10481 4499 10487 4504 10494 16333 10619 4651 10642 10682 16591 11545
responses$	4042 4050 4051 4052 4160 4161 4269 4270 4271 4272 11545
responsib$	15945 16030 16074
responsibbed$	15945 16030 16074
responsibbing$	15945 16030 16074
responsibed$	15945 16030 16074
responsibilit$	8808
responsibilities$	14640 15720 15945 16074
responsibility$	387 388 389 390 12702 12746 12747 12748 13013 13499 13654 1883 1884 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7883 7884 7898 7899 7900 7901 7902 13736 13737 13738 13739 13740 13741 13742 13743 13744 13745 13746 7914 13779 15282 15720 15806 15900 15901 15902 15903 15904 15905 15906 15945 16074 4276 11773
responsibing$	15945 16030 16074
responsible$	11843 71 72 73 74 75 6957 12791 12792 12793 12794 1883 1884 3462 15282 4268 16101 16277 16405 4595 10606 4630 10634 10635 4659 16493 5007
responsibly$	12605
responsibs$	15945 16030 16074
rest$	6372 6373 6374 6375 7714 7722 8446 14293 14572 14678 14679 14680 14681 14682 14726 14727 14728 14926 15198 15201 15354 15355 15356 16094 11559
resteal$	16414 16441
rested$	6372 6373 6374 6375
restor	4758
restra	4917
restraining$	10902
rests$	6372 6373 6374 6375 16094 11559
result$	350 6371 1100 10653 4679 10685 11765
resulted$	11830 12708 12709
resulting$	10685
results$	16081 10304 16147 16158 16159 16589 16720 11765
resume$	11978
resumed$	11978
resupply$	16414
retail	4424 10488 10721
retail$	10790
retailers$	4400 16219 10409 16300 16321 16323 4563 16554
retain$	5631
retained$	11615 5631
retaining$	5631
retains$	5631
retak	4758 5783
retaliation$	11056
retard$	5865
retards$	5865
return	11590
return$	11924 11940 6140 12064 12131 328 12217 12246 12248 12249 12250 520 521 522 523 6545 561 565 566 6555 6598 6606 622 623 624 6613 12450 12929 13316 13371 13748 15468 15474 15488 15494 15496 15897 4490 5061 11493
returned$	12064 328 520 521 522 523 561 565 566 5061
returning$	12032 328 12276 520 521 522 523 6542 561 565 566 6552 12563 5061
returnned$	328 520 521 522 523 561 565 566 5061
returnning$	328 520 521 522 523 561 565 566 5061
returns$	12064 328 520 521 522 523 561 565 566 4490 5061
reveal	4599 10584
reveal$	16394
revealing$	15366 15367 5490
reveals$	16394
revel$	1056 1057 2084
reveled$	1056 1057 2084
reveling$	1056 1057 2084
revelled$	1056 1057 2084
revelling$	1056 1057 2084
revels$	1056 1057 2084
revenge$	11056
review	4536
review$	4444 11323
reviewed$	4444 10641 10710
reviewes$	4444
reviewing$	4444
reviews$	4444 11323
revolting$	5243
revolving$	2400 2401 2402 2403
rewards$	13120
rheumatic$	5719
rid$	4740 10767
ridden$	815
ridding$	4740
riddled$	2318
ride$	12520 815 13424
rided$	815
rides$	12520 815
riding$	815
rife$	2318
riff$	5135
right$	6111 6113 6152 12658 12659 6886 6887 6888 13145 7396 1750 1751 1752 1753 1754 1755 1756 1757 13779 2133 14051 2354 8354 8786 2964 2965 2966 9406 3422 3423 3424 5141 5228
rightly$	4281
rigid$	16041 16102 10270
rigoro	4768
rigorous$	10753
ring	16201 4501 4509 10564
ring$	12370 12371 1148 13077 13082 13578 13935 13936 13937 13938 13939 15400 15897 4420 10486 5147 11470
ringin	16251
ringing$	15467 4420 10486
ringle	10459 16411 16618 11654
ringleader$	16292 16397 16432 16502 5851
ringleaders$	16397 16432 16502 5851
rings$	8670 8671 9527 15400 4420 10486 11470
ringworm$	5948
riot$	11182 11183 11184 11204
ripped$	15366 15367 9580 5483 5490
rise$	1561 4702 10775
rises$	1561 10775
risible$	15978
risk$	11818 11819 11829 6000 16 17 18 6064 11898 11899 11905 11911 11912 11913 11914 11916 11917 11918 11920 6224 6225 6226 6227 6228 6229 6230 6231 6232 6233 6234 6235 6236 12640 872 12874 12974 13002 7206 1222 1223 1224 1225 13334 13434 7696 13560 13701 13702 13762 13763 13764 13765 13766 13767 13768 13769 13770 13771 13772 13773 13784 13785 13786 13787 13788 13834 13841 13854 8155 2171 8157 8158 8159 8160 8161 8162 8163 8164 8165 8166 14000 14001 8169 8170 8171 8172 8173 8174 8519 8520 2536 2537 8523 2539 2540 14359 14360 14361 14362 14363 14364 14365 14366 14367 14368 14369 14370 14371 14372 14373 14374 14375 14376 14377 14378 14465 14528 14690 14691 14692 14693 14694 14828 14829 14830 14840 14841 14842 14843 14875 14876 14877 15007 15115 15121 15122 15123 15124 9305 15225 10207 10710 4735 10750 10779 5016 11066 5610 5639 5975
riskier$	6111 5018
risks$	11818 11819 11898 11899 11911 11912 11913 11914 11916 11917 11918 11920 6165 6166 6224 6225 6226 6227 6228 6229 6230 6231 6232 6233 6234 6235 6236 12874 12974 13099 13334 13434 7696 13701 13702 13762 13763 13764 13765 13766 13767 13768 13769 13770 13771 13772 13773 13785 13786 13787 13788 13834 14465 14516 14517 14518 14519 14520 14521 14522 14828 14829 14830 14840 14841 14842 14843 15115 9305 15225 11002
risky$	11818 11819 6111 160 161 162 163 164 165 166 6358 12335 7696 8026 13884 5018 5116 5292
risperidone$	5957
ritali	5743
ritalin$	11728
rival$	13016
rivalry$	11115
rivals$	11104
roaccutane$	5957
road$	12240 6511 1005 14132 14288 9240 15100 9304 5354
roadman$	13944 11116 5847
roadmen$	13944 11116 5847
roads$	15071
roam$	12281 13560 2291 2382 2383 2384 2385 2386 2387 2388
roamed$	2291 2382 2383 2384 2385 2386 2387 2388
roaming$	2291 2382 2383 2384 2385 2386 2387 2388
roammed$	2291 2382 2383 2384 2385 2386 2387 2388
roamming$	2291 2382 2383 2384 2385 2386 2387 2388
roams$	2291 2382 2383 2384 2385 2386 2387 2388
rob$	13560 13915 13916 14128 16384 16414 16417 16441 16442 10764 11058
robbed$	11864 11867 12296 12635 12980 7277 7278 13136 13137 13138 13150 13151 5011
robber	16207 16215 16225 10396 16269 16411 10580 16426 4610 16435 16439 16440 16447 16448 4631 16454 16462 16466 16467 16468 10722 10970 10972 10991 10992 10995 11627 5832
robber$	14027 14028 14029 14111 14112 14113 14114 14115 16405 11152 11153
robberies$	16387 16412 16413 10595 10616 16555 4790 16825 16826 16828 11645 11652 11817
robbers$	14027 14028 14029 14111 14112 14113 14114 14115 11152 11153
robbery$	11886 12295 12327 12798 7254 7255 13089 1379 13296 13298 13423 4384 10370 10371 4388 10376 16214 16222 16229 4414 10404 10405 10406 4422 4423 10419 4441 4442 4447 4469 4473 4477 10464 10468 10469 10471 16305 10474 16310 16311 16312 10481 4499 10487 4504 10494 16333 4548 10553 16387 16388 10595 16430 10619 4651 10642 10659 10682 4806 16803 16805 16824 16825 16826 16828 11056 5640 5650 11817
robbing$	13397 16277 16443 16522 11058
robs$	16384 16417 16442 10764
robust	4762 4768 4773 5683
robust$	10753 4772 11402 5891
robuster$	4772
robustly$	11640
rod$	1310
rode$	815
rogue$	14171 11207
rogues$	14171 11207
role$	12702 16074 10633
roles	16261
roll	5769
roll$	2059 3216 9202 9203 15970 11754
rolled$	3216 9202 9203 15423 15424 10762 10763 11754
rolling$	2059 3216 9202 9203
rollled$	3216 9202 9203
rollling$	3216 9202 9203
rolls$	3216 9202 9203
roma$	3501 9492
romanian$	3501 9492 11462
romantic$	676 677 678 679
roof$	16776
room	10627
room$	13321 13322 13323 13324 13325 4400 16219 16237 16238 16239 10407 10408 10409 16299 16321 16327 16328 10533 16369 10950 10951 16788 4976 11606 11762
rooms$	16328 11606
roost$	13152
root$	1076
rope$	13258 1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741
roped$	1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741
ropes$	1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 14462
roping$	1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741
rose$	1561 11651
rot$	2381 15930 16150
rotten$	2304 2305 5151 11278 5868
rough	11789
rough$	7298 7447 8126 8335 2435 2436 8568 8569 5117 5151 5235 5445 11433
round$	12147 12148 12150 12152 13024 13028 7479 7490 14464 8638 14503 3265 4672 11486 11679
rouser$	11134
rousers$	11134
route	16375
route$	6511 16274
routes$	16274
routin	4637
routine$	10622
row$	12798 13217 13220 9718 15552 9720 11074
rowdy$	5298 5876
rows$	4907 11074
rubber$	5553
rude$	14350 14351 14449 15671 5876
ruffian$	11207 5848
ruffians$	11207 5848
rug$	16071
rui	5814
rui$	11799
ruin$	12749 13069
ruining$	13073
rule$	13901 15765 15766 15767 15768 15769 15770 4387
rules$	13913 14070 8246 8247 8248 8249 14575 14967 14968 14969 14989 14991 15174 15765 15766 15767 15768 15769 15770 16069 16196 4387 11105 11222
ruling$	4387
rum$	16662
run	4714
run$	11924 11940 11998 12217 12246 12248 12249 12250 6426 6427 6428 6477 544 545 546 547 548 549 550 551 552 553 565 566 6560 6565 584 585 708 709 12578 901 902 903 6981 6982 7044 1083 12909 12910 12911 12912 12913 12914 12929 1148 1248 1431 1432 1433 1434 1435 1458 1459 1460 1461 1462 1463 1464 1465 1469 1470 1471 1472 1473 1474 1475 13360 13365 13562 13578 7793 13670 13671 13682 2059 2073 2074 2230 14077 8261 2608 2609 2610 2685 2686 2825 3309 3384 9393 9394 9395 15496 3695 3696 15671 10319 4448 4565 4795 4940 5028 5195 5198 5219
runaround$	14095
runaway$	14027 14028 14029 11152 11153
runaways$	14027 14028 14029 11152 11153 5857
runed$	4565
rung$	6464 6465 6466 6467 6468 6469 6470 6471 13671 15935 10458
runing$	4565
runner	11637
runner$	12360 14030 2218 14136 14137 11078 11152 11154
runners$	12360 14030 2218 14136 14137 16429 11078 11152 11154
runnin	16263 10572
running$	11900 11901 11902 11903 11904 6508 12361 544 545 546 547 548 549 550 551 552 553 565 566 6559 6561 6565 584 585 6981 6982 1083 7264 1431 1432 1433 1434 1435 1458 1459 1460 1461 1462 1463 1464 1465 13297 1750 1751 1752 1753 1754 1755 1756 1757 2059 2073 2074 2230 2685 2686 2825 15086 15087 15088 15089 15090 15671 4448 16405 16438 4940 5028 5194 5197 5219 11602
runs	16263
runs$	544 545 546 547 548 549 550 551 552 553 565 566 6565 584 585 708 709 901 902 903 1083 1431 1432 1433 1434 1435 1458 1459 1460 1461 1462 1463 1464 1465 2059 2073 2074 2230 2608 2609 2610 2685 2686 2825 3309 3384 15671 4448 16289 4565 4940 5028 5219 11602
rush$	994 995 996 997 999 1000 1001 1002 1469 1470 1471 1472 1473 1474 1475 5073
rushed$	994 995 996 997 999 1000 1001 1002 1469 1470 1471 1472 1473 1474 1475 4862 5073
rushes$	994 995 996 997 999 1000 1001 1002 1469 1470 1471 1472 1473 1474 1475 5073
rushing$	994 995 996 997 999 1000 1001 1002 1469 1470 1471 1472 1473 1474 1475 5073
s$	10415 10570 16406 10786 4835 4838 10836 10838 10843 10868 10878 10881 4902 10888 10890 10891 4908 4909 10900 10903 4926 10915 4937 10935 16781 10958 10960 16795 16802 16808 10990
s17$	5976
s20$	5976
s31$	5976
s47$	5976
sabotage$	11070 5106
sabotaged$	11070 5106
sabotages$	11070 5106
sabotaging$	11070 5106
sad$	8452
sadistic$	5239
safe$	11872 11873 6152 12899 7226 13489 13700 13704 7872 13706 13718 13719 13727 13728 13729 13730 14803 8988 14846 14862 14865 14867
safeguard$	6037 12181 7891 13757
safeguarding$	14880 14881 14882 14883 14891 14892 14893 14900 5530
safer$	6111 6152 7033 7034 7035 13498
safety$	11828 5996 11911 11912 11913 11914 11915 11916 11917 11918 11919 11921 11975 11976 6174 6175 12265 12266 12773 12899 13313 1496 13563 13701 13702 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 13717 7981 7982 7983 7984 7985 14840 14841 14842 14843 14960 16339
said$	121 6439 6473 6706 6707 6716 6880 12859 7282 7283 7756 7787 15541 9786 9787 9788 9862 9863 9866 10011 10012 4130 4131 4593 4649
sail$	1447
sailed$	1447
sailing$	1447
sailled$	1447
sailling$	1447
sailors$	15063
sails$	1447
saints$	15108
sale	16466
sallow$	5897
same$	12024 12026 12028 12030 12694 7008 7009 7010 7011 7012 7013 7014 7015 7016 7017 7019 7177 13011 8146 2405 8393 9047 9048 9049 3479 9529 15369 15382 9560 9567 9781 9782 9783 9784 5419 5480
sanction$	4726 5665
sanctioned$	383 384 385 386 8141 8142 8143 8144
sanctions$	4726
sand$	16068
sandy$	5443
sank$	1479 1480 1481 1482 1483 1484 1485
sat$	3584 3585 3586 4119 4120 4121 4122 4123 4124 4125 4126
satisfy$	15576
savage$	14027 14028 14029 11152 11153
savages$	14026 14027 14028 14029 14048 14049 14050 14300 11126 11152 11153
save$	7120 7121 7122
saved$	13727 13728 13729 13730 15631 15632 15633 15634 15635
saving$	14900 14975 16081 11198 11503
savings$	10304
savvier$	2638 2639 2640
savvy$	2638 2639 2640 9128 9129 9130 3462 3466 11335 5885
saw	4856 4931
saw$	1003 1004 1107 2287 9208 9209 3225 4026 4027 10841 5104
say	4599 10584
say$	11971 6260 12181 6350 6423 6747 1152 13037 13038 7212 7247 13085 1592 7657 13495 7680 7681 7682 13584 13597 13630 7834 13670 13748 2124 9024 15284 15452 15468 15474 15488 9862 9863 9866 4445 11493
saying$	2124 9413 15467 15554
says$	2124 15453 15541 9862 9863 9866 4130 4131
scabies$	5948
scalde	4938
scalded$	10923
scale	16708
scallies$	5848
scally$	5848
scallywag$	5852
scallywags$	5852
scam$	13423
scan$	4444 16682
scandal$	5907
scandalous$	5907
scaned$	4444
scanes$	4444
scaning$	4444
scanned$	10641
scans$	4444 16682
scant$	93 100 7513 7595 2249 2250 2252 10067 10074
scantily$	3499 5435 5446
scar$	3519 11452
scarcely$	7309 7327 7328 7329 7828 1846 1847 1848 2925 2927 2928 2962 2995 8980 2996 8981 2997 3085 9070 3086 3087 9161 5370 5371 5385
scare$	14918 14919 14920 15023
scarecrows$	15425
scared$	14875 14876 14877 3103 3104 15022 15026
scares$	8923 14757 9191 9192 15146
scarf$	15405 11470
scaring$	11900 11901 11902 11903 11904
scarlet$	5719
scars$	3519 11452
scarves$	15405 11470
scatter$	16567
scattering$	4787
scenario$	11820
scenarios$	11820
scene$	13532 13533 14516 14517 14518 14519 14520 14521 14522 16388
scheme$	11636
schemer$	11152
schemers$	11152
scheming$	5876
schizo	5944
schizophrenic$	16744
school	4883 16719 11758
school$	12348 12349 12350 12590 12591 13614 13756 13974 13975 13976 13977 13978 13979 13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 13999 14002 14003 14007 14034 8205 14066 8270 8345 14196 14197 14199 14420 3263 3264 15531 9917 9922 9923 9925 16126 10320 4339 16193 16194 16686 16696 16697 16698 16699 16700 10868 16702 16703 16710 16712 16713 16720 16798 10966 11019 5188 5530 5577 5586 5587 11744 11754 11755 11756 5780
schoolboy$	5164
schooled$	4887
schooling$	12811 16711 11756
schoolmates$	11151
schools$	13974 13975 13976 13977 8297 8298 16707 16789 11754
sclerosis$	16746
scolio	5947
scor	11624
score$	1490 14462 15071 16213 11641
scored$	1490 16367
scores$	1490 16213 11641
scoring$	1490
scorn$	16171 16172 16173 16174 16175 5107
scorned$	5107
scorning$	5107
scornned$	5107
scornning$	5107
scorns$	5107
scoundrel$	11207
scoundrels$	11207
scour$	4444
scoured$	4444
scoures$	4444
scourge$	8546
scouring$	4444
scours$	4444
scramble$	994 995 996 997 999 1000 1001 1002 5073
scrambled$	994 995 996 997 999 1000 1001 1002 5073
scrambles$	994 995 996 997 999 1000 1001 1002 5073
scrambling$	994 995 996 997 999 1000 1001 1002 5073
scrap$	12629 1362 13216
scraped$	11453
scrapes$	7101 7102 7103
scrapheap$	15625
scrapings$	2433
scrapper$	11207
scrappers$	11207
scratch$	15960
scrawny$	5897
scream$	11086
screamed$	12305 13619 13671
screening$	16659
screens$	15678 15708 15709 15710 15711
screenshot$	10477
screenshots$	10477
screw$	5230
screwed$	2563 8693 8694 5260
screws$	5230
scribe	4871
scribe$	10856
scrolled$	10641
scrote$	5852
scrotes$	5852
scrounger$	11152
scroungers$	11152
scrubber$	5865
scrubbers$	5865
scruffily$	3499 5446 11469 11471
scruffy$	3501 9490 15366 15367 5445 5466 5483 5490 5897
scruples$	14240 14241 14242 14243 14244
scrutiny$	16334
scum$	5848
scumbag$	5848
scumbags$	5848
search	10377 10381 16240 16294 16380 4672 16496 16510 4810
search$	4394 4444 10449 4590 4647 4666 16489 10657 4688 16523 16524 10692 16526 4711 10697 4713 16532 4792 4793 16615 10795
searched$	4444 16461 10641 4711 16547
searches$	4444 16455 4666 16524 10692 16526 4711 4713 16532 16604
searching$	4444 16524 4711 4713
searchped$	4688
searchs$	4444 4688 4792
seasoned$	3270 5890
seating$	10432
second$	7069 7073 7517 2432 3479 10076 10284 4877
secrecy$	6837 7864 15950
secret$	13044
secretive$	5876
secretly$	1177 1178
secrets$	13047
sectio	16745 10913 5961
section$	10694
section17$	5976
section20$	5976
section31$	5976
section47$	5976
sectioned$	16746
secur	5647
secure	4679 4950
secure$	12576 12577 10935 16814 10986 5631 5825
secured$	16288 11615
secureed$	5631
secureing$	5631
secures$	5631
securi	4424 10488 10495 4541 10536 4562 10619 4642 10627 4679
security$	13897 4400 16219 10409 16300 16321 16323 16328 10526 4545 16369 4563 4564 16452 4687 4703 4809 11104
seduce$	306 1052 1053 1054 1055 5022 5075
seduced$	306 1052 1053 1054 1055 2014 5022 5075
seduces$	306 1052 1053 1054 1055 5022 5075
seducing$	306 1052 1053 1054 1055 5022 5075
see	16214 4856
see$	187 12181 12217 6981 1003 1004 1107 13371 1760 1763 1766 1767 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 7939 7940 7986 7987 7988 7989 7990 7991 7992 7993 2287 2415 2418 2440 2441 14755 8944 8945 8946 15002 9208 9209 3225 15118 15119 15120 15437 15925 16108 16240 4433 4440 4445 16284 16354 10841 10953 5104
seed$	11136
seeds$	11136
seeing	4856
seeing$	12032 12276 6981 8880 10841 4944 10953 5055 5104
seek	10412 4679 4709 4722 5662
seek$	314 595 596 597 598 599 600 601 2016 8001 2017 2018 2019 2020 2021 2022 2038 2039 2041 15671 9881 4397 16259 10427 5310 5311
seeked$	9881 4397 10427
seeker$	14017 11096 11294 11795
seekers$	14017 11096 11294
seekin	10412 4709 4722
seeking$	314 595 596 597 598 599 600 601 2016 8001 2017 2018 2019 2020 2021 2022 2038 2039 2041 8552 8570 15671 9881 4397 10427 11096 11294 5310 11795
seekked$	9881
seekking$	9881
seeks$	314 595 596 597 598 599 600 601 2016 8001 2017 2018 2019 2020 2021 2022 2038 2039 2041 9881 4397 16259 10427 5310 5311
seem$	834 835 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2293 2322 2324 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2338 2340 2341 2342 2343 2344 2345 2346 2347 2349 2350 2456 2467 2471 2481 2542 2561 2570 2571 2572 2573 2574 2575 2776 2782 8767 2783 2784 2785 2786 2789 2790 2791 2792 2918 9042 9043 9044 3176 3289 3290 3307 3314 3315 3316 3317 3318 3319 3326 9361 3421 3437 3493 4061 4062 5035 5160 5162 5167 5214 5222 5241 5254 5293 5295 5303 5304 5364 5365 5367
seemed$	834 835 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2293 2322 2324 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2338 2340 2341 2342 2343 2344 2345 2346 2347 2349 2350 2456 2467 2471 2481 2542 2561 2570 2571 2572 2573 2574 2575 2776 2782 8767 2783 2784 2785 2786 2789 2790 2791 2792 2918 3176 3289 3290 3307 3314 3315 3316 3317 3318 3319 3326 3421 3437 3493 4061 4062 5035 5160 5162 5167 5214 5222 5241 5254 5293 5295 5303 5304 5364 5365
seeming$	4061 4062
seemmed$	4061 4062
seemming$	4061 4062
seems$	361 362 834 835 7368 7369 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2293 2322 2324 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2338 2340 2341 2342 2343 2344 2345 2346 2347 2349 2350 2456 2467 2471 2481 2542 2561 2570 2571 2572 2573 2574 2575 2776 2782 8767 2783 2784 2785 2786 2789 2790 2791 2792 2918 3176 3289 3290 3307 3314 3315 3316 3317 3318 3319 3326 3421 3437 3493 4061 4062 5035 5160 5162 5167 5214 5222 5241 5254 5293 5295 5303 5304 5364 5365 5367
seen	16276 16393 4931 5000
seen$	543 13639 13640 7808 7809 2173 2548 2650 2864 9171 9208 9209 3225 3232 3267 3404 3405 3406 15269 15270 15271 15473 15479 15484 15493 15588 4026 4027 15966 16271 16291 10500 4856 4863 4944 5104 11626 11633 11639
sees	4856 4931
sees$	1107 2287 2415 2418 10841
seize	4531
seize$	4476 10516 5631
seized	10515 4531
seized$	4476 16348 10516 16533 11615
seizeed$	5631
seizeing$	5631
seizes	4531
seizes$	4476 10516 5631
seizin	4531
seizing$	4476 10516
seizur	5947
seizure$	4531 4667 16518 11612
seizures$	4667 11612
seldom$	2995 8980 2996 8981 2997
select	4797 5941
selected$	4574
self	5710 5958
self$	5985 5987 6023 6027 6028 44 6030 6031 6032 6033 6034 6035 51 11870 11871 6039 6040 6042 6043 59 60 61 62 6049 6050 6051 6061 6062 6063 92 131 6332 12186 6434 6435 6436 12323 6504 6568 12599 12619 12620 12622 6808 6809 6810 6811 6812 6813 6814 6815 6817 6818 12654 12655 12668 6844 6845 6846 6847 12681 12682 12683 12684 12685 12686 12687 12688 12689 12690 6862 6863 6864 6865 12699 12704 12726 12727 12853 12854 12855 12856 12857 7030 12960 12961 12962 12963 12964 12965 12976 13044 13069 13073 1272 1273 1274 7260 7473 7474 7476 13310 7484 7485 7486 7487 7489 7491 7492 1508 7547 13489 7867 7871 1887 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 13717 7885 7886 13720 13721 13722 13723 13724 13725 13727 13728 13729 13730 7941 7942 7943 14045 14210 8400 2416 2417 8403 2419 2420 2421 14296 8602 8604 14482 14483 14484 14485 14486 14487 14488 14758 14759 14760 14761 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 14799 14800 14801 8970 14804 14805 8973 14812 14845 14846 14849 14862 14863 14864 14866 14872 14873 14874 9235 9236 9237 15162 3397 3398 3399 9400 3416 3417 15241 15249 10265 10928 10999 5025 11029 11030 5066 5085 11076 5179 11364 11365 5381 5412 5548
selfharm$	11695
selfharmed$	11695
selfharming$	11695
selfharms$	11695
selfie$	12412 12420 6610 6611 627 628 12816
selfies$	12412 12420 12421 6610 6611 627 628 12816
selfish$	5876 5907
sell$	11924 11940 12217 12246 12248 12249 12250 6426 6427 6428 544 545 546 612 708 709 914 6981 6982 12909 12910 12911 12912 12913 12914 12929 7185 7187 7189 13023 13102 13360 13365 1562 1563 1564 7550 13560 13794 13796 13802 13804 13915 13916 16417 5028 5045 11044
selled$	7185 7187 7189
sellin	16251 16263 10572 16411
selling$	12338 544 545 546 612 6982 7185 7187 7189 13297 13327 1562 1563 1564 13397 15086 15087 15088 15089 15090 16277 16405 16443 5013 5028 5045 11619 11816
sellled$	7185 7187 7189
sellling$	7185 7187 7189
sells	16263
sells$	544 545 546 612 708 709 914 7185 7187 7189 1562 1563 1564 16289 16417 5013 5028 5045
selves$	5985 5987 6023 6027 6028 44 6030 6031 6032 6033 6034 6035 51 11870 11871 6039 6040 6042 6043 59 60 61 62 6049 6050 6051 6061 6062 6063 6332 12186 6434 6435 6436 12323 6568 12599 12619 12620 12622 6808 6809 6810 6811 6812 6813 6814 6815 6817 6818 12654 12655 12668 6844 6845 6846 6847 12681 12682 12683 12684 12685 12686 12687 12688 12689 12690 6862 6863 6864 6865 12699 12704 12726 12727 12853 12854 12855 12856 12857 7030 12960 12961 12962 12963 12964 12965 12976 13044 1272 1273 1274 7260 7473 7474 7476 13310 7484 7485 7486 7487 7489 7491 7492 1508 7547 13489 7867 7871 1887 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 13717 7885 7886 13720 13721 13722 13723 13724 13725 13727 13728 13729 13730 14045 14210 8400 2416 2417 8403 2419 2420 2421 14296 14482 14483 14484 14485 14486 14487 14488 14758 14759 14760 14761 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 14799 14800 14801 8970 14804 14805 8973 14812 14845 14846 14849 14862 14863 14864 14866 14872 14873 14874 9235 9236 9237 15162 9400 3416 3417 15241 15249 10265 10999 11029 11030 11076 11364 11365
semh	5759
semh$	11744
semi$	4921
sen$	16691 5763 11749
send	4405 4482 4483 4494 4501
send$	11924 12217 594 603 998 7185 7187 7189 13105 1418 13360 13365 13794 13796 13802 13804 4404 10472 4492 10486 4502 4657 10683 4769 5036 5058 11044 5763 11749
sendd$	4502
sendded$	7185 7187 7189 1418
sendding$	7185 7187 7189 1418
sended$	7185 7187 7189 1418 10472 4502
sendes$	4492
sending$	594 603 998 7185 7187 7189 1418 15645 15646 15647 10472 4492 10486 4502 4657 4769 5036 5058 11501
sends$	594 603 12943 7185 7187 7189 1418 10472 4492 10486 4502 4657 10683 4769 5036 5058
sensation$	5111
sense$	13007 13008 13173 13174 13175 13176 13177 13178 13179 13180 13181 13182 13183 13184 13185 13444 13445 13446 13447 13448 13449 13450 13451 7619 7620 7621 13777 7946 2260 8411 2687 2689 8891 14725 2946 2947 2948 2949 2950 2951 8969 2985 2986 8972 15078 15130 15284 15387 15851 15852 15853 11069 11089 11388
sensible$	11840 6111 6152 6773 2964 2965 2966 14867 3462
sensibly$	12605
sensit	4406
sensitive$	10391 11309 5607
sensor	4819
sensory$	10804
sent	4405 10489 10548
sent$	12081 12082 12083 12085 594 603 12553 12554 12555 12567 7185 7187 7189 1418 13671 4404 16283 10897 4963 10977 5036 5058 11044 11552 5809
senten	16727
sentence$	4698 11803 5822 11808 11810
sentenced$	10977 5822
sentences$	4698
sentencing$	5822
separa	16727 16729 10897 10899 16742
separate$	4383 16567
separated$	16730
separates$	4383
separating$	4787 16730
separation$	16732
sepsis$	5946
september$	12350
sergea	4384 10370 10371 4388 10376 16214 10404 10405 10406 4422 4423 4424 10419 4441 4442 4447 4469 4473 4477 10464 10468 10469 10471 16305 16310 16311 16312 4499 10487 4504 10494 16333 4548 10619 4651 10642 10682
sergeant$	10369 16204 16209 4400 16237 16238 16239 10407 10408 10409 16252 10426 4465 10451 10454 4472 16297 16301 16302 16304 16314 10484 16318 16320 16327 4545 10533 16452 10636 16515 5603 11678
serial$	581 582 4382 5032 5155 5168 5645
series$	3908 11635
serious$	6072 676 677 678 679 8258 10042 10043 10044 10045 5155 5530
seriously$	13814 13815 13816 13817 13818 15798 15799 15815 15816 15817 15818 15819 15820 15821 15822 15823 15824 15825 15893 15894 15895 15896 4192
seriousness$	13762 13763 13764 13765 13766 13767 13768 13769 13770 13771 13772 13773 13785 13786 13787 13788
sertra	5743
sertraline$	11728
servant$	11078
servants$	11078
serve$	3032 3033 4724 4752
served	16513
served$	4724 4877 5001
serves$	840 841 3032 3033 4724 4752
servic	16675
service$	13941 8191 14224 15531 9917 9922 9923 9931 9940 9941 16076 16126 10312 10320 4339 16193 16194 4479 16550 16659 5530 11545 5577 5586
services$	7157 13756 13757 13761 8262 14224 14327 14453 14852 14853 14854 14855 14894 14895 14896 14897 14898 14941 14942 3165 3167 3643 3644 3645 3646 9917 15754 9922 9923 9928 9929 16126 10320 16193 16194 16659 16671 11092 11489
serving$	4724 10889 11533 5787
session$	175 177 178 8614 15531 15664 15665 15666 15705 15706 15707 11091
sessions$	175 177 178 6204 12038 12071 12072 14420 8614 15531 15705 15706 15707 11091
set$	64 65 66 11982 526 547 548 549 550 551 552 553 12876 12877 12878 12879 12880 12881 7202 1255 1256 1257 1258 13282 13283 1745 13981 2208 2944 2945 9472 3678 3679 3842 4532 5012 11410 11411 11763
sets$	64 65 66 547 548 549 550 551 552 553 1745 2208
setter$	11238
setters$	11238
setting$	64 65 66 5012
settle$	15468 15474 15488 11493
seven	10372 10387 16298 10476 16332 10531 4549 4550 16375 16376 16378 16419 4615 4629 10626 16465 16482 16485 16490 10686 16542 16582 16594 10766 16606 16618 4807 11654
seven$	13982 14052 16022 10600 16457 16459
severa	16357
several$	6207 609 9419 3536 10215 10216 10239 16092 16093 11558 5640 5753
severe	5705
severely$	5772 5790
sewer$	14298
sex$	11910 6299 12236 6498 6589 12424 6596 613 6603 12439 629 630 631 632 12461 12462 12528 6743 12817 12925 12926 12927 12928 13296 13298 8175 14295 14475 14476 14690 14691 14692 14693 14694 14704 14828 14829 14830 14924 9396 10919 4986 11003 11024 11034 5240 11341
sext$	5838
sexted$	5838
sexting$	11020
sexts$	5838
sexual$	12335 6579 6587 6592 6594 6595 614 615 616 617 619 6607 6608 6609 629 630 631 632 12463 676 677 678 679 6983 14475 8675 8678 8873 14925 4841 4986 5037 5047
sexualised$	12335 6579 6587 14341 14342 14343 14344 14345 14346 14347 14348 14349 11026 11027 5298 5886
sexuality$	12575
sexually$	2154 2155 9097 5040 5256 5357 5358 5396 5414 11777 5956
sgt$	16318
shabbily$	3499 5438 5446
shabby$	15366 15367 5483 5490 5897
shadow	4810
shadow$	16359 4546 16460 10795
shadowed$	4546
shadowing$	4546
shadows$	9527 4546
shady$	5235 5868
shaggy$	5443
shall$	3650 3651 3652 3653 3654 3655 4692
shallow$	5876
sham	16592
shambles$	5907
shambolic$	15978 5907
shame$	6877 14240 14241 14242 14243 14244 15962 10217 16051 5550
shameful$	15860 5907
shamefully$	5907
shameless$	5868
shar	4463 4482
share	4494 5606
share$	12217 594 603 6914 959 977 978 979 980 998 1917 3582 15468 15474 15488 15925 16105 16108 10385 4401 4404 10472 4492 4502 4633 4965 5036 5480 11493
shared$	594 603 959 13671 3582 10011 10012 15935 10385 4401 4404 4502 5036 5480
shareed$	10472 4502
sharees$	4492
shareing$	10472 4492 4502
shares	5606
shares$	594 603 959 3582 10385 4401 4404 10472 4492 4502 4965 5036 5480
sharin	11590 5606
sharing$	594 603 959 998 3582 15976 10385 4401 4404 4965 5036 5480
sharks$	13275
sharp$	9128 9129 9130 3466
sharper$	2638 2639 2640
sharpest$	14185
shaved$	5462 5464 5466 11453 5479
shaven$	5433 5434 5463 5466 5479
she$	6127 6134 6634 6711 6712 6717 6718 6767 6781 6784 7063 7220 7322 1787 2105 8090 2106 13924 2107 2108 8254 2289 14461 15546 15547 15548 15549 15550 9724 9725 9726 9728 9917 15754 5765
shed	11789
shed$	4256 16773 16785
shedding$	4256
sheep$	13971 11152
sheer$	5096
sheet$	11606
sheets$	11606
shelter$	12431 12432 12433 12434 12435 12436 12437 12438 16773
shield$	7120 7121 7122 5079
shieldded$	5079
shieldding$	5079
shielded$	5079
shielding$	14883 14888 14889 14890 14891 14892 14893 14900 5079
shields$	5079
shift$	6426 6427 6428 6982 9796 9797 5622
shifting$	6982 13940
shiftless$	5878
shifty$	5235 5445 11433 5868
shilling$	14188 14192 14193
ship$	15127
shirk$	4256
shirked$	4256
shirking$	4256
shirkked$	4256
shirkking$	4256
shirks$	4256
shirt$	9533 9534 15375 11470
shirtless$	5897
shirts$	9533 9534 15375 9590 11470
shock$	12750 15023
shocked$	15022 15026
shocking$	4156 4157 4158 4159 10217 16051 16087 16088 16089 16090 5298 5560
shockingly$	5255 5909
shocks$	9191 9192 15044 15146
shoddy$	5907
shoes$	9533 9534 15389 15390 15391 15392 15393 15400 16796 11470 11475
shoot$	1489
shooti	16426 16439 16447 16448
shooting$	1489
shootings$	16412
shoots$	1489
shop	4424 10488 10495 10790
shop$	12348 12349 14162 4400 16219 10409 16300 16321 16323 16328 4782 16623 16626
shopke	4424 10488 10721 10996
shopkeeper$	12124 12426 16829
shopkeepers$	12124 12426 13897 14066 8297 8298 4400 16219 10409 16300 16321 16323 4563 16554 16583 11103 11104
shopli	4610 16435 16439 16440 16448 4631 16462 10722 10970 10991 10992 5984
shoplift$	11058
shoplifter$	14027 14028 14029 14136 14137 11152 11153
shoplifters$	14027 14028 14029 14136 14137 11152 11153
shoplifting$	11900 11901 11902 11903 11904 12327 12338 12342 13296 13298 13397 14054 10595 10616 16477 16555 4790 4806 16803 16824 16825 11058
shoppe	10721
shoppers$	14066 16554 16583 11103
shopping$	10790
shops$	14066 8297 8298 4400 16219 10409 16300 16321 16323 16328 4563 4782 16623 16626
short$	2374 2375 8467 8468 9475 15366 15367 9580 15849 15850 5238 5306 5422 5443 5465 5466 5490 5547 11555 5897
shortcoming$	5529
shortcomings$	15725 15726 15727 5529 11516 5906
shortest$	3521 5470
shorts$	9533 9534 15389 15390 15391 15406 15407 15408 15413 11470 11475
shot$	11894 1489 14235 10422 5143
shots$	14235 10422 16267 16273
shotted$	5029
shotter$	5858
shotters$	5858
shotting$	544 545 546 5028 5029
should	4675 10883
should$	21 22 23 24 25 26 735 736 1048 7310 13148 1677 1775 1793 1801 1802 1803 1804 1805 1806 1807 1808 1809 1817 1821 1822 1823 1824 1842 1853 1854 1855 1856 1857 1858 1859 1860 1861 1862 1863 1864 1865 1866 1867 1913 1926 2710 2711 2712 2713 2763 2940 2994 3078 3129 3186 3187 15250 9436 3914 3916 3917 3918 3919 9906 15749 10048 4147 10137 4368 10523 4545 4616 4668 4692 4776 16716 5532 5600
shoulder$	14433 3516 5578
shouldered$	11413 5578
shouldering$	5578
shoulderred$	5578
shoulderring$	5578
shoulders$	14433 14493 5578
shout$	2608 2609 2610 5074
shouted$	6464 6465 6466 6467 6468 6469 6470 6471 13500 13671 4938 5074
shouting$	13198 13199 4907 5074
shouts$	2608 2609 2610 5074
shoutted$	5074
shoutting$	5074
show	4391 16214 4587 10573 4604 4648 11590
show$	346 1820 7852 7853 7854 7855 1888 1889 7903 7904 7905 7906 7907 7908 7909 7910 7911 7912 13748 7920 7979 7980 13863 8321 2422 15468 15474 15488 15532 15533 15534 3824 15699 4445 10498 10524 16394 11493
showed$	346 1820 1888 7979 7980 2422 4082 10524
showin	4587 4604
showing$	346 13198 13199 1888 4082 16217 16656
shown	10489 10548
shown$	187 6238 6239 12597 12598 6766 1820 7852 7853 7854 7855 1889 7979 7980 15589 15590 15591 15592 15715 4082 4533
shows	4587 10573 4604
shows$	346 1820 1888 7979 7980 2422 15532 15533 15534 3823 4082 4445 10524 16394 10594
shred$	1363 8410
shrewd$	9128 9129 9130 3466
shrinking$	9160 14994 14995 14996 14997
shrug$	1969 3130 3219 4275
shruged$	1969 4275
shrugged$	1969 3219 4275
shrugging$	1969 4275
shruging$	1969 4275
shrugs$	1969 3219 4275
shunt$	4833
shut$	13292 4322 11552
shuts$	4322
shutting$	4322
shy$	2374 2375 11298
siblin	16772
sibling$	16786 11325 5344
siblings$	5986 12347 14448 14669 16749 16786 11000 11325
sick$	8341 16645 16686
sickle$	5947
side$	14198 15308
sidekick$	5850
sidekicks$	5850
sidelined$	5561
sides$	12774 14198
sight	10777
sight$	16506 16610 11655 5732 5733
sighted$	11532 11639 11718 5921
sighti	4403 5623
sighting$	10365 4542 11608
sightings$	16308 4542 5619 11608
sign$	1509 1510 1511 1512 1513 1514 1515 1516 1517 1518 1519 7507 7508 4234 4235 4236 4237 16072 16073 4995 11554 11557
signal$	12113 16516
signals$	12113 12114 13236 11082
signed	10648
signed$	1509 1510 1511 1512 1513 1514 1515 1516 1517 1518 1519 7507 7508 16481 4867 4868 4995
significant$	2534 2535
signing$	1509 1510 1511 1512 1513 1514 1515 1516 1517 1518 1519 7507 7508 4995
signs$	1509 1510 1511 1512 1513 1514 1515 1516 1517 1518 1519 13438 4234 4235 4236 4237 16072 16073 16092 16093 16262 4995 11082 11554 11557 11558
silence$	6837 12732 12915 12916 12917 12918 12919 12920 13125 7864 15950
silent$	13046 13047
silliness$	12192 12193 12194 12195 12196 12197 12669 6875 6876 7769 7864 1880 7866
silly$	6072 104 105 6111 160 161 162 163 164 165 166 6358 913 1308 1778 1871 1872 2946 2947 2948 2949 2950 2951 5099 5102 5876
silo$	5590 5591
siloed$	5911
silos$	11574
similar$	3501 9492 5422 5480
simple$	5096 5812
simpler$	4686
simply$	12597 12598 6766 806 13645 13646 13647 13648 2607 3221 3724 3725 3726 3727 9905 4065 4066 4242 4243 4284 5507 5567
since$	16660 16663 16771 11369 11812
single$	3791 3792 9831 9872 9873 3956 9942 10010 4406
sink$	1479 1480 1481 1482 1483 1484 1485
sinker$	13462
sinking$	1479 1480 1481 1482 1483 1484 1485
sinks$	1479 1480 1481 1482 1483 1484 1485 15621
sister	10893 16728 10896 4927 16772 16778
sister$	12347 7718 7726 4903 4904 16726 10929 16786 11325
sisters$	12347 7718 7726 14448 8792 8793 8794 11325
sit	16276
sit$	6404 3584 3585 3586 3588 3600 3601 3602 3603 3604 15468 15474 15488 4119 16106 11493
site$	11608
sits$	3584 3585 3586 3588 3600 3601 3602 3603 3604 4119 4120 4121 16263
sitting$	12691 12692 13198 13199 4119 4120 4121
situation$	11820 6367 12675 12676 12763 1005 1078 1079 7202 13701 13702 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 13717 13859 14879 15296 10207 16086 10317 4974 11790
situations$	11820 7101 7102 7103 13859 15296
six	10372 10387 16298 10476 16332 10531 4549 4550 16375 16376 16378 16419 4615 4629 10626 16465 16482 16485 16490 10686 16542 16582 16594 10766 16606 16618 4807 11654
six$	1340 13960 14052 3491 9477 9478 3536 15354 15355 15356 15357 15358 15359 9741 9750 9756 16022 10600 16457 16459
sixteen$	14545 14546 14547 14548 14549 14550 2766 2767 2768 11350
size$	2795 2796 3387 3388 3389
skank$	5865
skanks$	5865
skanky$	5868
skate$	1446
skated$	1446
skaters$	9741 9750
skates$	1446
skating$	1446
skeletal$	5422
ski$	5495
skilled$	3476
skills$	2687 2689 8969 2985 2986 8972 15267 11390
skimpy$	5490
skin$	14141 15015 9499 9515 16636 11435 5452 5458 5718
skinned$	11394 11427
skinniest$	3521 5470
skinny$	9475 9511 9580 5422 5490 5897
skins$	12443 15015
skirt$	9533 9534 15389 15390 15391 11470 11475 11482
skirts$	9533 9534 15389 15390 15391 15406 15407 15408 15413 9590 15431 11470 11475 11482
skive$	5837
skived$	5837
skives$	5837
skiving$	5837
skunk$	10834
slack$	1021
slag$	11152
slags$	11152
slap$	13535 15040 16755
slapdash$	5869 5907
slappe	4938
slapped$	16755 10923
slapper$	5865
slappers$	5865
slaps$	16755
slave$	11263 5279 5871
slaves$	11263 5871
sleazy$	5868
sleep	10821 10833
sleep$	6140 12217 12281 605 6981 1003 1004 1006 14984 15118 15119 15120 16654 16666 16667 16776 4960 4969 4970 5038 5708
sleeped$	4962
sleepes$	4962
sleeping$	605 6981 4955 4960 4962 4969 5038 5745
sleeps$	605 1006 4960 4962 4967 4969 4970 5038
sleepwalk$	1479 1480 1481 1482 1483 1484 1485
sleepwalked$	1479 1480 1481 1482 1483 1484 1485
sleepwalking$	1479 1480 1481 1482 1483 1484 1485
sleepwalkked$	1479 1480 1481 1482 1483 1484 1485
sleepwalkking$	1479 1480 1481 1482 1483 1484 1485
sleepwalks$	1479 1480 1481 1482 1483 1484 1485
slender$	5422 5897
slep$	5804
slept$	605 1003 1004 1006 10808 4955 4971 5038 5804
slicked$	3515 11453
slid$	1479 1480 1481 1482 1483 1484 1485
slide$	1479 1480 1481 1482 1483 1484 1485 3216 9202 9203 11567 11606
sliders$	15389 15390 15391 15406 15407 15408 15410 11470 11475
slides$	1479 1480 1481 1482 1483 1484 1485 3216 9202 9203 11606
sliding$	1479 1480 1481 1482 1483 1484 1485
slight$	5422 5897
slightest$	7596 14259 9806 10068
slightly$	3489 5424
slim$	9475 5422 5897
slimly$	5424
slip$	1479 1480 1481 1482 1483 1484 1485 10210
sliped$	1479 1480 1481 1482 1483 1484 1485
sliping$	1479 1480 1481 1482 1483 1484 1485
slipped$	1479 1480 1481 1482 1483 1484 1485
slippers$	15402 15410 15418 11470
slippery$	5235 5868
slipping$	1479 1480 1481 1482 1483 1484 1485
slips$	1479 1480 1481 1482 1483 1484 1485 16282
slipshod$	5907
slit$	5479
sloppy$	4156 4157 4158 4159 11433 5560 5907
sloth$	11569
slovenly$	5878
slow$	1792 2509 2510 2511 2512 2513 4156 4157 4158 4159 16041 16087 16088 16089 16090 16102 10270 4287 5265 5560 5757
slowly$	16102
slut$	11152
sluts$	11152
sluttish$	5868
slutty$	5868
sly$	5876
smacke	4938
smacked$	10923
smackhead$	5865
smackheads$	5865
small$	2244 2296 8777 8929 9475 3496 5369 5422
smaller$	8061 8062 8071 8072 8073 8074
smart$	13053 13056 9128 9129 9130 15136 9492 11333 11339 5490
smarter$	6111
smartly$	3499 5446 11469 11471
smarts$	11334 11388
smash	16754
smashe	10763
smashed$	16596
smell$	3293 3294 3295 3296
smelly$	15366 15367 5897
smitten$	651 652 653 654 655 656 657
smok	4849
smoke$	11924 12217 12246 12248 12249 12250 498 6987 1003 1004 12836 12837 12838 7185 7187 7189 13102 13360 13365 13560 13794 13796 13915 13916 3245 3246 3247 3248 3249 15671
smoked$	12567 1003 1004 7185 7187 7189 15671
smoker$	14023
smokers$	14023
smokes$	1003 1004 7185 7187 7189 3245 3246 3247 3248 3249 15671
smoking$	5997 11831 11832 873 6987 1003 1004 7185 7187 7189 13198 13199 15671
smooth$	13131 5394
smug$	5868
snakes$	11152
snapch	4656
snapchat$	6283 6284 6285 586 6571 587 6572 588 6573 589 6574 590 6575 12409 12410 12411
sneak$	326 11152
sneaked$	326
sneaking$	326
sneakked$	326
sneakking$	326
sneaks$	326 11152
sneaky$	5878
snide$	5868
snood$	15405 11470 5902
snoods$	15405 11470 5902
snotty$	5868
snub$	5107
snubbed$	15456 5107
snubbing$	5107
snubed$	5107
snubing$	5107
snubs$	5107
snuck$	326
so	4655
so$	12025 12029 12306 6691 7221 13080 1542 7689 7690 8118 8317 8339 3188 3189 3190 3191 3192 3193 15132 9908 4087 4643 5098 5366 5383
sobrie	4989
sobriety$	10974
social$	12330 12336 586 587 588 589 590 8049 14055 8450 8551 14390 14450 14935 14936 14937 14938 9917 15754 3941 9927 3944 4326 4328 10510 4554 16413 4656 16478 10698 10838 10932 4953
society$	8032 2048 2049 2050 2051 8037 13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 13999 14002 14003 14004
sociopath$	11152
sociopathic$	5876
sociopaths$	11152
socks$	9590
sod$	10088 11126
sods$	11126
sofa	10943 11789 5977
sofa$	16776 4959 16787
soft$	12691 12692 15105
software$	10499
sold$	544 545 546 612 708 709 914 7185 7187 7189 1562 1563 1564 5013 5028 5045 11044
soldier$	12165 11127 11207
soldiers$	12165 14105 11127 11207
solely$	4277 4278 5576
solicit$	1052 1053 1054 1055 5067 5075
solicited$	1052 1053 1054 1055 5067 5075
soliciting$	1052 1053 1054 1055 5067 5075
solicits$	1052 1053 1054 1055 5067 5075
solicitted$	1052 1053 1054 1055 5067 5075
solicitting$	1052 1053 1054 1055 5067 5075
solid$	5422
solidly$	5424
solve	5667
solve$	16568
solves	5667
solvin	5667
somali$	3501 9492 11462
some$	118 870 6913 1355 1365 3536
somebody$	12275 12297 13079 13084 13230 13492 13625 9682 9917 15754 4699
someone$	12275 12297 6626 13079 13084 13230 13492 13625 8821 2934 9682 9917 15754 4699
something$	12306 12540 13080 15674 4485 16317
somewhere$	12431 12432 12433 12434 12435 12436 12437 12438 1325 1326 1327
son	16543
son$	14625 10824
sons$	14625
soon$	13522 13523 3221 16056 16057 16058 16059 16190 16191 16192
sooner$	1182 1183 7727 1743 7729 14558 14699 15737 15746
sophisticated$	2724 2886 3407 5890
sorely$	4192
sorry$	13204 15589 15590 15591 15592
sort$	12717 13891 2310 2312 2313 2314 14254 14880 14881 14882 9194 15362 4383 11102 11220
sorts$	12717 4383 11102 11220
sought	4569 16513
sought$	314 595 596 597 598 599 600 601 1090 13671 2016 8001 2017 2018 2019 2020 2021 2022 2038 2039 2041 9881 10554 5311
soul$	13382 13383 14523 14524 14525
soulless$	5868
souls$	13381 13383 14289 11346
sound$	9361 5365
sounds$	5365
sour$	5870
source	11590
source$	1076 10391 4407 16286 4644 16472 4658 4738 4745 5606 11592 5608
sources$	4407 16286 11592
south$	3512
sow$	12722 12723 13154 13155
sowed$	12722 12723 13155
sowing$	12722 12723
sown$	12722 12723
sows$	12722 12723
space$	14141 14821 10706 10951
speak	10378 4931
speak$	11970 12181 12406 591 592 593 2733 2734 2735 2736 2737 2738 2769 2770 2771 2772 8935 8979 9361 15437 15468 15474 15488 15579 15645 15646 15647 15925 4357 16211 11493 11501
speaking$	591 592 593 8933 15467 11520
speaks$	591 592 593 2733 2734 2735 2736 2737 2738 2769 2770 2771 2772 15579 4130 4131
special$	8441 16691 5759 5975
specialist$	16674
speech$	4819 16691
speed$	11742
spell	11770
spelli	10887
spelling$	16720 5779
spend$	12217 6385 6386 6451 12531 12532 12533 12534 12535 794 795 7185 7187 7189 13360 13365 2065 2066 2067 2068
spendded$	2065 2066 2067 2068
spendding$	2065 2066 2067 2068
spended$	2065 2066 2067 2068
spending$	12032 12276 12531 12532 12533 12534 12535 2065 2066 2067 2068 16199
spends$	2065 2066 2067 2068 16276
spent$	794 795 7185 7187 7189 2065 2066 2067 2068 5001
spice	10825
spice$	12820 16658 10834 16670
spider$	7436
spike$	10775
spikes$	10775
spiky$	5443 5466
spin$	12520
spina$	5720
spineless$	5868 5907
spirit	10833
spirits$	16662 16666
spit$	14128
spite$	6173 189 190 192 6205 223 224 225 254 12379 12380 12381 12382 12750 4231
spiteful$	15860 5216 5239 5876
spiv$	11207
spivs$	11207
spleen	10814
spleen$	16647
splendidly$	9035 9036 9037 9038
split	16727 16729
split$	16567 10897
spliting$	4787
splitting$	4787
spoil$	1396 1397 1398 1399
spoiled$	1396 1397 1398 1399 5876
spoiling$	1396 1397 1398 1399
spoilled$	1396 1397 1398 1399
spoilling$	1396 1397 1398 1399
spoils$	1396 1397 1398 1399
spoilt$	1396 1397 1398 1399 2133 5141 5876
spoke$	591 592 593 4356
spoken$	12009 12010 196 197 198 6464 6465 6466 6467 6468 6469 6470 6471 12307 12536 13671 8141 8142 8143 8144 15269 15270 15271 15473 15479 15484 15493 15588 15935 4379 16393
sponger$	11207
spongers$	11207
sporadic$	14336 14337 14338 14339 2522 5288
sport$	3518 3554 3555 3556 3557 3558 3559 3560 3561 3562 3563 16652 5467 5485
sported$	3518 3554 3555 3556 3557 3558 3559 3560 3561 3562 3563 5467 5485
sporting$	3518 3554 3555 3556 3557 3558 3559 3560 3561 3562 3563 5467 5485
sports$	3518 3554 3555 3556 3557 3558 3559 3560 3561 3562 3563 5467 5485
sportted$	3518 5467
sportting$	3518 5467
sporty$	5445
spot$	14530 14531 3293 3294 3295 3296 15284 16620 16624 11620 11684
spots$	15235 16620 16624 11463 11684
spotted$	13671 16291 5921
spotty$	3514 9511 15348 5450 5897
spray$	5460
spree$	11623
spring$	12350 12351
spurn$	5107 5505
spurned$	15456 5107 5505
spurning$	5107 5505
spurnned$	5107 5505
spurnning$	5107 5505
spurns$	5107 5505
squad	4384 10370 10371 4388 10376 16214 10396 10399 10404 10405 10406 4422 4423 10419 4441 4442 4447 4469 4473 4477 10464 10468 10469 10471 16305 16310 16311 16312 4499 10487 4504 10494 16333 10506 4548 10619 4651 10642 10682
squad$	15213 10369 16204 16209 16229 16230 4413 16232 16237 16238 16239 10407 10408 16244 4427 16252 10426 10454 16297 16301 16302 16304 16314 10484 16318 16320 16327 16339 10533 16431 16452 10636 16515 5603
squander$	5106 5583
squandered$	5106 5583
squandering$	5106 5583
squanderred$	5106 5583
squanderring$	5106 5583
squanders$	5106 5583
square$	16576 4782 16626
squarely$	4277 4278 5576
squint$	5900
squints$	5900
stab	16762
stabb	16754
stabbed$	11867 11894 12296 12635 13136 13137 13138 13150 13151 5011
stabbi	16207 16426 16439 16447 16448 16454 16466 16467 16468 10972 10992
stabbing$	7254 7255 13089 1379 13535 16387 16388 16430 16805 16825 16826 11056
stabbings$	16387 16412 16825 16826
stack$	13935 13936 13937 13938 13939
staff	4424 10488 10495 4562
staff$	12165 12275 12297 12426 12494 12495 12496 12775 7157 7392 13614 7921 13756 13757 13761 13897 8065 13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 13999 14002 14003 14004 14007 14031 14066 14072 2274 2275 8262 8297 8298 14420 14456 14470 14471 14472 14473 14941 14942 3165 3167 15208 15209 9430 15294 15295 9736 9737 9739 9740 9778 9779 9780 9917 15754 9922 9923 16126 10320 16193 16194 10409 16321 10526 16583 16829 11092 11103 11104 11194
staffroom$	16328
staffrooms$	16328
stage$	9701
stain$	2379
stained$	15366 15367 5483 5490
stairw	11789
stake$	10779
stamme	16636 10820
stammer$	16653
stamp	4732
stamp$	11538
stamped$	11538
stamping$	11538
stampped$	11538
stampping$	11538
stamps$	11538
stance$	10757 11667
stand	16276
stand$	2669 8955 8956 8957 8960 8961 8963 8964 8967 3343 3492 15361 3584 3585 3586 4122 4123 4124 4125 4126 5537
standard$	15960 11545
standards$	15765 15766 15767 15768 15769 15770 16196 11545
standing$	8955 8956 8957 8960 8961 8963 8964 8967 4122 4123 4124 4125 4126 5537 5818
stands$	3343 3492 15361 3584 3585 3586 4122 4123 4124 4125 4126 5818
stares$	12145
stars$	15426
start$	11978 14128
starte	5749
started$	11978 543 12896 12897 13188 13189
starter$	11237
starters$	11237
starti	5749
starts	5749
starts$	11978
starv	5711
starve	4938
starved$	10923
stash	16225 10566 4603
stash$	12815 10557 16421
stashed$	16235
state	10392
state$	6367 16086
stated	10392
statem	5759
statement$	12187 8098 8099 8100 16228 16234 4873 11748
statemented$	11744
statements$	8098 8099 8100 16228 16234
statio	10488
station$	12348 12349 4400 16219 16321 16328 16576 4782 16626 16805 16812 16813
stations$	4400 16219 16321
statistics$	16158 16159 10746
stature$	15305 15306 15307 11407
status$	13828 13832 13833 13854 13860 13863 14295 16740 11062 5111 11323 11748 11795
stay$	6098 11940 6140 12100 6352 12214 6387 6388 6405 12246 12248 12249 12251 6450 12322 12468 12531 12532 12533 12534 12535 12536 6729 6901 917 6903 6904 6905 6948 6949 6950 6951 6952 6981 12929 7213 7275 13488 13495 13508 13509 13597 13794 13796 13802 13804 9013 9032 15468 15474 15488 16776 4960 11493
stayed$	12081 12082 12083 12085 12274 12536 12544 12553 12554 12555 12600 12601 6775 6776 12610 12611 12852 13405 7755 13624 13671 13683 4960 4962 4971
stayes$	4962
staying$	12032 12276 12468 12531 12532 12533 12534 12535 12536 6981 7268 9013 4960 4962 5802
stays$	12536 4960 4962 5802
steal$	12217 13102 13560 13915 13916 14128 2608 2609 2610 15494 15667 16384 16414 16417 16441 16442 10764 11058
steali	16263 10572 5984
stealing$	11898 11899 11900 11901 11902 11903 11904 13095 13297 14054 14110 14116 14117 2407 14449 16277 16405 16443 16522 11058 11816
steals	16263 5984
steals$	2608 2609 2610 15667 16384 16417 16442 10764
steel$	15013 15014
steely$	11376
step	10893 4925 10911 4936 16756 16778
step$	4754 4803 5623 5683
stepbrother$	10922 10929
stepdad$	4904 16726 10894 4913 16749 10921 10922 10929
stepfather$	4904 16726 10894 4913 16749 16753 10921 10922 10929
steping$	4754
stepmam$	10922
stepmother$	16726 4913 16749 16753 10921 10922 10929
stepmum$	16726 4913 16749 10921 10922 10929
stepnan$	10922
stepparent$	16749 10922 10929
stepparents$	16749 10922 10929
stepped$	15804 4373 16571 5683
steps$	4754
stepsiblings$	16749
stepsister$	10929
stepstepdad$	16749
stepstepfather$	16749
stepuncle$	10922
stern$	9179
sterner$	9179
steroi	10825 10832
steroids$	16658 10830 16665
steward$	6288 12124 12165 12426
stewards$	6288 12124 12165 12426 8297 8298 16300
sti	5956
stick$	1126 1244 1245 13748 15468 15474 15488 3950 3951 3952 11493
sticks$	1127 1244 1245 15619
sticky$	8340
still$	12011 12031 12053 7008 7009 7010 7011 7012 7013 7014 7015 7016 7017 7019 3961 3962 4437 4486 5507
stills$	10384 16250 10422 4480 4486 4503 4510
stinks$	11322
stir$	1390 1391 1392 1393 1394 1395
stirred$	1390 1391 1392 1393 1394 1395
stirrer$	11207
stirrers$	11207
stirring$	1390 1391 1392 1393 1394 1395
stirs$	1390 1391 1392 1393 1394 1395
stock	16225 16411
stock$	4417 16399 16420 16421 11219
stockily$	5424
stocky$	9475 5422 5897
stole	5984
stolen	16225 16411 16474 5984
stolen$	16399 16421 4715 16824 16827 5936
stoma$	5954
stomach$	5714
stone$	13218 15013 16650 5492
stoned$	1070 1071 1072 1073 1074 7147 1163 7149 15671
stoner$	11152
stoners$	11152
stood$	3343 3584 3585 3586 4122 4123 4124 4125 4126 5537 5818
stop	16380 4672 4712 4810
stop$	11969 12133 6420 12258 12322 6700 6749 12583 13037 13038 7569 7570 7571 7572 7573 7580 7581 7582 7636 7637 1653 7639 1655 1656 13487 13508 13509 13578 1769 1771 1774 13631 13670 14335 2891 2892 15468 15474 15488 15522 15523 9706 3722 15576 15645 15646 15647 10353 10354 10355 10356 16240 4464 10497 4590 16455 16489 10657 4688 4700 4704 4706 4707 4708 10697 16568 4781 4792 16613 16615 10795 11493 11501 5671
stoped$	2891 2892
stoping$	2891 2892
stoppe	16393
stopped$	12294 6462 478 12312 6698 6769 12635 13115 13116 13587 2891 2892 15631 15632 15633 15634 15635 15773 15774 15775 15776 15777 15778 16461 4688 16510 5009 11552 11639 5728
stopping$	2891 2892 4704 4706
stopring$	4704
stops$	2891 2892 16455 4666 4688 4700 4704 4706 16561 4781 4792
stopting$	4704
store	4424 10488 10495 10566 4603
store$	12100 6426 6427 6428 6982 1492 7730 4400 16219 10409 16300 16321 16323 16328 4541
stored$	1492 16235
stores	4603
stores$	1492 4400 16219 10409 16289 16300 16321 16323 16328 10587
storie	4656
stories$	12858 7123 12959 8098 8099 8100 13934 2117 2118 2119 2120 2121 2122 2607
storin	16225 10572 16411 4603
storing$	6982 1492 16405 16443
story$	12858 13464 8098 8099 8100 13934 2117 2118 2119 2120 2121 2122
stout$	5422 5897
straight$	12547 12548 6886 6887 6888 1750 1751 1752 1753 1754 1755 1756 1757 9702 9703 9704 9705 5443 5466
strain$	4746
strang	16754 4938
strange$	12161 12162 6585 1760 1763 1766 1767 5399 5868
stranger$	12108 12119 12120 12814 12824 12825 12826 12827 12828 12829 12830 12831 12832 12833 12834 12835 7052 7088 7089 7090 7091 13693 8056 8285 8286 8287 8288 16780 11007
strangers$	11838 6267 12108 6279 6282 12116 12119 12120 12128 12132 12136 6314 12287 6576 12717 12814 12824 12825 12826 12827 12828 12829 12830 12831 12832 12833 12834 12835 7052 7088 7089 7090 7091 7092 7093 7094 7095 7191 13096 13098 13691 8023 13857 13858 13865 8055 8285 8286 8287 8288 14470 14471 14472 14473 11007 11088
strangled$	16755 10923
strapping$	5897
strappy$	5490
strate	11648 11669 11674
strategies$	12071 12072
strategy$	11680
stray$	1479 1480 1481 1482 1483 1484 1485
strayed$	12567 1479 1480 1481 1482 1483 1484 1485
straying$	1479 1480 1481 1482 1483 1484 1485
strays$	1479 1480 1481 1482 1483 1484 1485
streak$	11224
streaks$	11224
street	4406 16510 10725 10790
street$	12339 12348 12349 7109 13000 13001 7175 7197 14132 14196 14197 14288 2703 8706 15071 9239 9242 9243 9244 9245 9246 15080 9260 15099 9303 9398 3449 10391 10416 16498 16558 16576 4782 16623 16626 11009 5133 5251 5290 5330 5335 5347 5348 5349 5350 5403 5405 5419 5936
streets$	12339 13000 13001 7197 8276 14288 14516 14517 14518 14519 14520 14521 14522 15071 15080 9261 3286 9305 16498 16558 16576 4782 16623 16626 11009
streetsmart$	5884
streetwise$	3108 3109 3110 3111 3462 3466 5884
streng	4679
strength$	2795 2796 3387 3388 3389
stress$	5700
strict	4768
strict$	10753
stride$	15028 15029
strike$	9042 9043 9044 3379 16384 10764 16604 5623
strikes$	16384 10764 16604
striking$	5445
strikingly$	5366
string$	291 3909
stringing$	291
strings$	291 16267
strip$	6985
stroke	10802 10913
stroke$	16635 16649 16721 16746
stroll$	3584 3585 3586
strolls$	3584 3585 3586
strong	4762 4768 5683
strong$	2857 2858 2859 9179 3450 3462 10753 4772 11402 5422 5686
stronger$	2259 9179 4772
strongly$	5424
stroppy$	5868 5876
struct	11594
structure$	16248 16603
struggle$	172 2509 2510 2511 2512 2513
struggled$	172 2509 2510 2511 2512 2513
struggles$	172 2509 2510 2511 2512 2513 5785
struggling$	172 2509 2510 2511 2512 2513
strung$	291
stubble$	5898
stubborn$	10270 5876 5907
stubbornly$	5907
stuck$	12545 12597 12598 6766 12600 12601 6775 6776 12610 12611 1128 1244 1245 13671 15589 15590 15591 15592 3950 3951 3952 5262
stud$	15400
studen	10996
student$	2290 14218 14247 14248 14249 14250 14353 14381 14382 14383 14384 14385 14386 14397 16829 11136 5164 11277
students$	2290 14218 14247 14248 14249 14250 14353 14381 14382 14383 14384 14385 14386 14397 11136 11277
studs$	15400
stuff$	12259 12425 15012
stunt$	11910 11003
stunts$	11910 11003
stupid$	6072 104 105 6111 6343 913 1308 1778 5020 5099 5876
stupidity$	12192 12193 12194 12195 12196 12197 12586 12587 12588 12589 12669 6875 6876 6896 12730 12915 12916 12917 12918 12919 12920 13125 7769 7864 1880 7866
sturdy$	5422
stutte	16636
style$	15362 11115
subculture$	11275
subcultures$	11275
subjec	5648
subject$	15297 15300 16257 4584 4661 5614 5919
subjects$	15297 15300 4575 4584 10701 5919
submi	11590
submission$	16464
submissions$	16464
submit	4405 5606
submitted$	4497 4498 11604
substance$	31 36 6075 8188 5748
substandard$	4156 4157 4158 4159 16087 16088 16089 16090 5560
subway$	16773
succeeded$	15605
succes	10651 4702
success$	16589
successful$	16484 10687
succumb$	1706 1707 1708
succumbbed$	1706 1707 1708
succumbbing$	1706 1707 1708
succumbed$	1706 1707 1708
succumbing$	1706 1707 1708
succumbs$	1706 1707 1708
such$	11887 2706 2707 5531
sucked$	11864
sucks$	11322
suffer	4941 4942
suffer$	5725
suffered$	13039 10926 10927 5725
suffering$	5725
suffers$	10926 10927 5723 5725
sufficient$	2984 2987 9383 11366
sugar$	5054
sugges	10392 4729 11590
suggest$	9617 9619 9620
suggested$	9617 9619 9620
suicid	5710
suicidal$	11695
suicide$	16642 16721 11695
sulky$	5868
sullen$	11433 5876
summer$	12350 12351
summon	16510
sun$	13284 13285
sundry$	12824 12825 12826 12827 12828 12829 12830 12831 12832 12833 12834 12835
superficial$	14336 14337 14338 14339 5129 5288
superv	4998 5000
supervised$	5344
supervising$	14479 14880 14881 14882 14883 14891 14892 14893 14900 14906 14907 14908 14909 14910
supervision$	14479 14780 14880 14881 14882 14883 14891 14892 14893 14900 14906 14907 14908 14909 14910 14964 14965 14966 14989 14991 15242 4269 4270 4271 4272 10983 16817 11545 11810 11811
suppl	16263
suppli	4405 10440 4494 11603
supplied$	544 545 546 10489 5028
supplier$	12907 12908 14036
suppliers$	12907 12908 14036 16432
supplies$	544 545 546 16273 16289 16417 5013 5028 5638
supply	16215 4405 16225 16261 4494 10572 16406 16411 16426 16427 16439 16447 16448 16466 10991 11673 11674
supply$	544 545 546 4397 10441 4492 16399 16414 16417 4657 16824 5028 5638 5936
supplyed$	4397
supplyes$	4492
supplying$	544 545 546 4397 4492 16405 16443 4657 16522 16824 5013 5028 11816
supplys$	4397 4492 4657
suppor	4662 4679 4722 4921 5000 5683 5690
support$	88 89 90 91 175 183 184 6204 12038 12071 12072 12181 12899 13756 13757 14313 14327 14331 14852 14853 14854 14855 14880 14881 14882 14883 14891 14892 14893 14900 15454 3643 3644 3645 3646 4050 4051 4052 15934 4269 4270 4271 4272 4662 10647 4674 4681 4737 16693 4876 16694 11067 11091 11092 11489 11748
supported$	183 184 4674 4681 10906
supporting$	183 184 4674 4681
supports$	88 89 90 91 183 184 4674 4681 4737
supportted$	183 184
supportting$	183 184
supposed$	12262 12263
suppre	4732
suppress$	5932
suppressing$	5932
suppression$	5932
sure	4655
sure$	3677 3678 3679 9760 9761 9762 9763 3779 3780
surely$	3864 3872 9857 3873 3874 9905 11510
surface$	5129
surgery$	16677 16682
surly$	5876
surprised$	13139 13140 13141 13142 7823 13657 13658 13659 13660 13661 15026 11073
surprises$	9191 9192
surprising$	1760 1763 1766 1767
surprisingly$	5366
survei	16625 5929
surveillance$	16615 5918
surveilled$	16367
surviv	4942
survival$	9434 5049
survive$	14819 14820 8991 3007 3008 8994 3015 5382
survived$	3015 10927 5382
survives$	3015 5382
surviving$	3015 5382
survivors$	2722 11347 11348
suspec	4569 4585 11596
suspect$	12983 15297 15300 16116 16404 16434 4621 5235 11331 5614 11625 5653 5935
suspected$	10554 10570 4593 4608 10604 4621 4625 4649 5007 5642
suspects$	15297 15300 16116 16247 16400 16401 16404 16434 4621 11135 11331 11600 11625 5641 5935
suspen	10887
suspended$	383 384 385 386 8141 8142 8143 8144 4879 11150 11752 5823
suspendeds$	4879
suspension$	13978 4879 16720 11150 5967
suspensions$	13978 4879 11150 5967
suspic	4569
suspicion$	16171 16172 16173 16174 16175 10554
suspicious$	10473
swagger$	3245 3246 3247 3248 3249
swaggers$	3245 3246 3247 3248 3249
swallo	5712
swallow$	1561 1646
swallowed$	1561 1646 5713
swallowing$	1561 1646
swallows$	1561 1646 5713
swam$	1457
swap$	603 621 6606 622 623 624 625 626 914 998 5036
swaped$	603 621 6606 622 623 624 625 626 914 5036
swaping$	603 621 6606 622 623 624 625 626 914 5036
swapped$	603 621 6606 622 623 624 625 626 914 5036
swapping$	603 621 6606 622 623 624 625 626 914 998 5036
swaps$	603 621 6606 622 623 624 625 626 914 5036
swarm$	2388 14208 11207
swarmed$	2388
swarming$	2388
swarmmed$	2388
swarmming$	2388
swarms$	2388
swarthy$	5897
swat$	1617
swated$	1617
swating$	1617
swats$	1617
swatted$	1617
swatting$	1617
sway$	9796 9797
swayed$	11097
swear$	14128 3245 3246 3247 3248 3249 15671
swearing$	15671 16697
swears$	15671
sweatshirt$	15389 15390 15391 11470 11475
sweatshirts$	15389 15390 15391 11470 11475
sweep$	4253 11657
sweeping$	4253
sweeps$	4253 11657
sweet$	8929
swept$	4253
swift	4762 5683
swim$	1457
swimming$	1457
swims$	1457
swine$	11126
swipe$	10462 4478
switched$	2699 9302
sworn$	11644
sympathise$	13203
sympathy$	12634 12638 12656 12763 7357 7358 13204 13205
symptoms$	11692
syndrome$	11686
syphil	5956
system	10466 11590
system$	12674 12763 14072 14470 14471 14472 14473 9264 16253 16299 16315 16316 16383 16423 16424 16425 5530
systemic$	5530
systems$	16423 16425 5530
t$	9542 15389 15390 15391 10885 11475
ta	4875 10861
ta$	10860 16694
table$	15053 16704
tables$	16148
tablets$	10830 16670 11697 11730
tabs$	10508
tackl	4454 4732
tackle	16625 11679
tackle$	16568 4756 4757
tackleing$	4757
tackles$	4757
tackling$	4756
tactic	11669 11674
tactical$	10481 5636
tag$	16807 16820 16821 16823 11814
tagged$	16820 5827
tagging$	16820
tags$	16823
tail$	4546 16460
tailed	16625
tailed$	4546
tailing$	4546
tails$	4546
tak	4805
take	4758
take$	87 11924 11940 124 6121 11998 6292 12217 6402 428 429 12289 12326 583 602 680 6667 6987 1195 7185 7187 7189 1221 7274 1313 1528 1529 7520 1536 1537 1538 13360 13365 7537 1561 1576 1579 1580 1610 1611 13475 13476 7653 7666 13508 13509 7852 7853 7854 7855 1888 1889 1917 7903 7904 7905 7906 7907 7908 7909 7910 7911 7912 1928 1929 13748 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 7939 7940 7956 7957 7958 7959 7960 13794 13796 13802 13804 1996 2000 8501 2666 2822 2914 2915 2916 2917 2993 9026 3210 3211 9207 15118 15119 15120 15437 15468 15474 15488 15532 15533 15534 9957 3980 9973 9982 9986 9987 9988 9989 9990 9991 9992 10054 10056 10057 10058 10059 10060 4082 15925 16105 16108 4519 10549 4684 4689 10794 4826 4845 4847 5017 5058 11493
takeaway$	12348 12349
taked$	1195 7185 7187 7189 1221
takeed$	4519
takeing$	4519
taken$	87 124 6686 6687 6688 6689 6690 12528 12536 7148 1195 7185 7187 7189 1221 1561 1576 1579 1580 1610 1611 13500 7844 7852 7853 7854 7855 1888 1889 2914 2915 2916 2917 14962 15157 3340 15578 15589 15590 15591 15592 9956 9973 9983 9984 9985 9986 9987 9988 9989 9990 9991 9992 10054 10056 10057 10058 10059 10061 10062 10063 4082 15935 4862 4920 5017
taker$	14012 11001
takers$	14012 11001
takes	4758
takes$	87 124 497 583 602 6895 1195 7185 7187 7189 1221 13094 1528 1529 1561 1576 1579 1580 1610 1611 13650 1888 1928 1929 1996 2000 2822 2914 2915 2916 2917 3205 3210 3211 15532 15533 15534 9973 9982 10054 10056 10057 10058 10059 10060 4082 4519 4684 4845 4847 5017 5058
taking	4758 5712
taking$	6018 87 11999 583 602 6987 1195 7185 7187 7189 1221 7266 1561 1576 1610 1611 1888 1928 1929 1996 2000 2822 14822 14823 3210 3211 9427 9986 9987 9988 9989 9990 9991 9992 4082 4684 4826 4847 11001 5017 5058
tale$	13464
talent$	12811 1184 1185
talents$	12811
talk	10378 16276
talk$	175 12181 12405 591 592 593 12602 12603 12604 2733 2734 2735 2736 2737 2738 2769 2770 2771 2772 2773 8934 9361 3415 15437 15468 15474 9652 15488 15579 15599 9767 15645 15646 15647 16211 16226 11493 11501 5588
talked$	591 592 593 12553 12554 12555 12570 13068 5588
talking$	591 592 593 12602 12603 12604 2926 8932 15467 15645 15646 15647 9817 16226 11501 5750
talkked$	591 592 593
talkking$	591 592 593
talks$	175 591 592 593 2733 2734 2735 2736 2737 2738 2769 2770 2771 2772 2773 15579 16346 5588
tall$	9475 15309 3495 5422 11412 5897
tallest$	3521 5470
tallies$	4389
tally$	13935 13936 13937 13938 13939 4389 4484
tallys$	4484
tan$	11444 11445
tangled$	1477 1478
tango$	12315
tanned$	3514 5450 5897
tantrum$	14411 14412 11286
tantrums$	14411 14412 11286
target	16240 4454 4579 4637 16499 10729 4797 4798 10784 16619 4804 16625 11648 11679
target$	11861 11862 11884 2086 16366 16489 4757 16617 10785 5614 5675 5685 11677 5780
targeted$	11864 2086 10622 16562 16617 10785 10789 5685
targeting$	2086 16186 16187 16188 16189 4757 16617 10785 5685
targets$	11860 11862 11884 2086 16081 10304 16147 16158 16159 16366 4757 16617 10785 5685 11677
targetted$	2086
targetting$	2086
tart$	11152
tarted$	3616 3617 5503
tarts$	11152
tarty$	5868
task	10399 4749
task$	15720
tasked$	4496 4552 10547 4789 5693
taskforce$	16232
taskin	11621 5693
tasking$	4384 10370 10371 4388 10376 16214 10419 4441 4442 4447 4469 4473 4477 10464 10468 10469 10471 16305 16310 16311 16312 10481 4499 10487 4504 10494 16333 10553 10619 4651 10642 10682 10774 16607 11678
taste$	1184 1185 1309
tastes$	14647 14712 15272 15273 11380
tattoo$	3519 15337 9528 15400 11452 5469
tattooed$	5897
tattoos$	3519 15337 9528 15400 11452 5469
taught$	183 184 187 12041 12042 12043 6238 6239 12657 15473 15479 15484 15493 15588 15631 15632 15633 15634 15635 16511 4887
taunt$	5119
taunted$	5119
taunting$	5119
taunts$	5119
tauntted$	5119
tauntting$	5119
taxi$	12812
taxis$	12812
tea$	16796
teach$	183 184 14031 14313 3445 3446 3447 15555 15645 15646 15647 11501
teache	10996
teached$	183 184
teacher$	12124 12165 12301 12426 13614 8344 15208 9940 9941 16829
teachers$	12124 12165 12426 13614 13897 8065 14031 8297 8298 14420 14456 15208 15209 9432 9736 9737 9739 9740 11104 11194 11222
teaches$	183 184
teachi	10879
teaching$	183 184 4875 10861 10876 16712
team	10399 10419 10506 16675
team$	14224 15531 9917 9922 9923 16126 10320 4339 16193 16194 10369 16204 16209 16221 16223 16230 16232 16237 16238 16239 10407 10408 16252 10426 10454 16297 16301 16302 16304 16314 10484 16320 16327 16339 10526 10533 16431 16452 10636 16515 4800 16679 5577 5586
teams$	14224 4800
tear$	6948 6949 6950 6951 6952
tearaway$	5848
tearaways$	5848
tease$	1417 5090 11207
teased$	1417 5090
teases$	1417 5090 11207
teasing$	1417 5090
tech$	11478 5494
techni	11674
teen$	2290 14218 14247 14248 14249 14250 14353 14356 14381 14382 14383 14384 14385 14386 14397 11277
teenage$	3479 5046 5155 5158 5168 5418 5419 5640
teenager$	13972 13973 2290 14218 14247 14248 14249 14250 14353 14356 14381 14382 14383 14384 14385 14386 14397 15297 15300 11124 11136 11148 11277
teenagers$	13847 13894 13945 13947 13972 13973 2290 14218 14247 14248 14249 14250 14353 14356 14381 14382 14383 14384 14385 14386 14397 15297 15300 11124 11136 11148 11195 11277
teens$	13945 2290 14218 14247 14248 14249 14250 14353 14356 14381 14382 14383 14384 14385 14386 14397 11277
teeth$	15349 15350 15351 16647 11440
teflon$	15013
teleph	4554
telephone$	4530 16349 5627
telephones$	4530 16349
tell	4391 4501 4599 10584 4655
tell$	12181 12217 7246 7251 7659 13585 13597 13748 2124 14077 14530 14531 8925 8926 8927 8928 3293 3294 3295 3296 15284 15468 15474 15488 15532 15533 15534 15579 9862 9863 9866 9885 16108 4383 4398 4419 4420 10486 10498 4516 11493
telling$	2124 14900 15151 15467 4419 4420 10486 16639
tells$	2124 15532 15533 15534 15579 9862 9863 9866 4383 4419 4420 10486
temper	16727
temper$	14411 14412 11223 11286
tempered$	11256 11257 11258 11259 11291 11292
tempers$	14411 14412 11223 11286
temporarily$	5765
temporary$	5803
tempt$	11837 6005 303 304 305 1052 1053 1054 1055 5022 5063 5075
temptation$	12280 13371 13524 13526
tempted$	11837 6005 303 304 305 1052 1053 1054 1055 2014 5022 5063 5075 11097
tempting$	11837 6005 303 304 305 1052 1053 1054 1055 5022 5063 5075
temptress$	11207 5865
temptresses$	11207 5865
tempts$	11837 6005 303 304 305 1052 1053 1054 1055 5022 5063 5075
temptted$	11837 6005 303 304 305 1052 1053 1054 1055 5022 5063 5075
temptting$	11837 6005 303 304 305 1052 1053 1054 1055 5022 5063 5075
ten$	13982 2766 2767 2768
tenancies$	4725 4794
tenancy$	4725 4794 16775 16790 16791
tenants$	10165
tendencies$	11142
tension$	4907 11594
tent$	16773 16785
term$	676 677 678 679 16636 16695 10880
termination$	16655
terms$	6696 6697
terrible$	6072 6111 11956 11957 11958 11959 7805 8123 2474 2475 2476 14439 4156 4157 4158 4159 16087 16088 16089 16090 4313 5020 5298 5333 5560
terribly$	5255
territ	10706
territory$	16539
terror$	2378 11126
terrorise$	2076 2077 2078 5118
terrorised$	2076 2077 2078 2129 2130 5118
terrorises$	2076 2077 2078 5118
terrorising$	2076 2077 2078 5118
terrors$	2378 11126
test	5602
test$	12750 2272 15671 4543 4544 16659 16689 11739
tested$	2272 5754
testing$	2272 15671
tests$	2272 16689 11739
testted$	2272
testting$	2272
text	4509
text$	591 592 593 16046
texted$	6464 6465 6466 6467 6468 6469 6470 6471 591 592 593 1003 1004
textin	16251
texting$	591 592 593
texts$	591 592 593
textted$	591 592 593
textting$	591 592 593
thalas	5720
thalassaemia$	11705
than$	6188 13112 7301 7302 13286 7530 13603 7783 8444 8445 8623 8624 8625 8669 2695 8724 14560 14561 14562 14563 14564 14565 14566 14567 14568 14595 8763 2981 3002 3005 3029 3038 9093 9094 9095 9096 14934 15050 3240 15148 9376 15222 15223 15224 15229 15230 15231 16160 16161 16162 16163 16164 16165 16168
thank$	12641 12642 12643 12644 12645 12646 12677 12678 12679 12680 12695 12696 12697 12698 6893 6894 12778 12779 12780 12863 2895
thanks$	379 1099 10038 4324
that	11590
that$	6291 649 6878 7284 13656 7856 7921 13924 8295 14459 9204 3479 15938 16050 10294 10317 16157 16279 10501 10594 10609 10610 10628 16639 11106 5137 5419 11547
the$	6041 6291 6312 12345 6524 6525 6841 6930 12775 6944 7037 7074 7099 7108 7141 7154 7299 7375 7386 7413 7414 7546 7583 7631 7862 7921 13755 7952 13799 7995 13897 8084 2105 2134 2141 8238 8239 8291 8352 8380 8466 8475 2637 14459 8629 2721 8739 8811 2840 8845 9238 9250 9368 9369 3479 3526 9536 9549 3565 15648 9846 9890 15754 9960 10023 10197 10204 10231 10233 16069 16070 10239 10241 16092 16093 16099 10268 4316 4339 10413 4572 10588 10659 10665 10741 16585 10769 10795 10988 11104 5137 11547 11558 5610 5613 5640 5643 5747
thef$	16405
theft	16207 16225 16269 10580 16426 4610 16435 16439 16440 16447 16448 4631 16454 16462 16466 16467 16468 10645 10970 10972 10991 10992 10995 5832
theft$	12327 12342 13296 13298 13423 14054 14449 16387 16413 10595 16430 10616 16477 16478 4806 16803 16805 16824 16825 16826 16828 5650 11817
thefts	10722
thefts$	16387 16412 16413 10595 10616 16477 16478 16555 4790 16825 16826 11645 11817
their	10511 4527 4585 4626 11610 5633 5649
their$	19 6073 6086 6088 106 107 110 114 115 6102 6104 122 6108 6164 6291 6330 348 355 356 357 359 6347 363 6359 6360 6361 6362 6363 6364 393 396 12219 431 6431 12284 6486 6487 12345 6514 6597 12452 6647 6658 6742 6800 6830 6831 851 852 6843 6869 12705 888 890 891 6891 911 912 6897 12731 6899 931 949 6964 6970 6972 989 12839 7025 7061 1165 1167 1220 7230 7231 1284 1285 1287 7286 7292 7296 7392 7433 7471 7548 7549 7611 7631 1781 1784 13613 7819 13655 1879 7865 1881 7869 7921 13780 13784 7952 2113 8146 14031 14068 8269 8392 2590 14465 2656 14502 8709 8711 8863 8879 8937 8938 8939 8941 8992 9195 9221 3303 3304 3305 9330 3346 9332 3360 3454 3455 9480 9481 9482 9507 3530 3543 3548 3549 3569 9568 3596 3597 9827 9875 15751 10129 10140 10230 10232 10234 16069 16070 10239 10241 10242 16081 16092 16093 10306 10307 16147 4339 10325 10333 10334 10413 4572 10570 10659 10769 10811 10813 4855 4908 4909 10895 10939 10957 5048 5064 5301 5487 5488 5531 11548 11558 5577 5613 5737 5738 5745 5746 5770
theirs$	12700
theirself$	5985 5987 6023 6027 6028 44 6030 6031 6032 6033 6034 6035 51 11870 11871 6039 6040 6042 6043 59 60 61 62 6049 6050 6051 6061 6062 6063 6332 12186 6434 6435 6436 12323 6568 12599 12619 12620 12622 6808 6809 6810 6811 6812 6813 6814 6815 6817 6818 12654 12655 12668 6844 6845 6846 6847 12681 12682 12683 12684 12685 12686 12687 12688 12689 12690 6862 6863 6864 6865 12699 12704 12726 12727 12853 12854 12855 12856 12857 7030 12960 12961 12962 12963 12964 12965 12976 13044 1272 1273 1274 7260 7473 7474 7476 13310 7484 7485 7486 7487 7489 7491 7492 1508 7547 13489 7867 7871 1887 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 13717 7885 7886 13720 13721 13722 13723 13724 13725 13727 13728 13729 13730 14045 14210 8400 2416 2417 8403 2419 2420 2421 14296 14482 14483 14484 14485 14486 14487 14488 14758 14759 14760 14761 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 14799 14800 14801 8970 14804 14805 8973 14812 14845 14846 14849 14862 14863 14864 14866 14872 14873 14874 9235 9236 9237 15162 9400 3416 3417 15241 15249 10265 10999 11029 11030 11076 11364 11365
theirselves$	5985 5987 6023 6027 6028 44 6030 6031 6032 6033 6034 6035 51 11870 11871 6039 6040 6042 6043 59 60 61 62 6049 6050 6051 6061 6062 6063 6332 12186 6434 6435 6436 12323 6568 12599 12619 12620 12622 6808 6809 6810 6811 6812 6813 6814 6815 6817 6818 12654 12655 12668 6844 6845 6846 6847 12681 12682 12683 12684 12685 12686 12687 12688 12689 12690 6862 6863 6864 6865 12699 12704 12726 12727 12853 12854 12855 12856 12857 7030 12960 12961 12962 12963 12964 12965 12976 13044 1272 1273 1274 7260 7473 7474 7476 13310 7484 7485 7486 7487 7489 7491 7492 1508 7547 13489 7867 7871 1887 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 13717 7885 7886 13720 13721 13722 13723 13724 13725 13727 13728 13729 13730 14045 14210 8400 2416 2417 8403 2419 2420 2421 14296 14482 14483 14484 14485 14486 14487 14488 14758 14759 14760 14761 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 14799 14800 14801 8970 14804 14805 8973 14812 14845 14846 14849 14862 14863 14864 14866 14872 14873 14874 9235 9236 9237 15162 9400 3416 3417 15241 15249 10265 10999 11029 11030 11076 11364 11365
them	10372 10387 10395 16298 10476 16332 16357 16360 16363 4549 4550 16375 16376 16378 16419 4629 16465 4653 16482 16485 16490 10670 10686 10695 16528 10696 16542 16582 16594 10766 16606 16618 16628 11649 11654 11661 11751
them$	11821 11822 11848 11922 6269 6276 12205 12309 12321 6489 6491 6493 12385 12388 12431 12432 12433 12434 12435 12436 12437 12438 12523 12528 6816 6825 12681 12682 12683 12684 12685 12686 12687 12688 12689 12690 6879 895 896 897 898 6906 13059 13190 13200 7404 7405 7421 7422 7424 7425 7654 7655 13797 7972 8065 8134 14270 8472 8584 8585 8586 8740 8805 14756 14770 14782 14899 15024 15034 15047 15048 9285 9286 15143 15154 9366 15236 15237 15238 15247 15339 3537 3538 9683 9741 9750 9756 9768 15609 15614 15629 15648 9834 9965 9966 10093 10094 10095 10096 10097 10098 15938 10147 10168 16031 16032 16033 16034 16035 16036 16092 16093 16114 16115 10285 10344 16257 16267 4553 10638 4671 4699 16529 16530 10796 11265 11513 11548 11549 11551 11558
themself$	5985 5987 6023 6027 6028 44 6030 6031 6032 6033 6034 6035 51 11870 11871 6039 6040 6042 6043 59 60 61 62 6049 6050 6051 6061 6062 6063 6332 12186 6434 6435 6436 12323 6568 12599 12619 12620 12622 6808 6809 6810 6811 6812 6813 6814 6815 6817 6818 12654 12655 12668 6844 6845 6846 6847 12681 12682 12683 12684 12685 12686 12687 12688 12689 12690 6862 6863 6864 6865 12699 12704 12726 12727 12853 12854 12855 12856 12857 7030 12960 12961 12962 12963 12964 12965 12976 13044 1272 1273 1274 7260 7473 7474 7476 13310 7484 7485 7486 7487 7489 7491 7492 1508 7547 13489 7867 7871 1887 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 13717 7885 7886 13720 13721 13722 13723 13724 13725 13727 13728 13729 13730 14045 14210 8400 2416 2417 8403 2419 2420 2421 14296 14482 14483 14484 14485 14486 14487 14488 14758 14759 14760 14761 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 14799 14800 14801 8970 14804 14805 8973 14812 14845 14846 14849 14862 14863 14864 14866 14872 14873 14874 9235 9236 9237 15162 9400 3416 3417 15241 15249 10265 10812 10999 11029 11030 11076 11364 11365 11696
themselves$	5985 5987 11821 11822 6023 6027 6028 44 6030 6031 6032 6033 6034 6035 51 11870 11871 6039 6040 6042 6043 59 60 61 62 6049 6050 6051 6061 6062 6063 6332 12186 6434 6435 6436 12323 6568 6605 12599 12619 12620 12622 6808 6809 6810 6811 6812 6813 6814 6815 6817 6818 12654 12655 12668 6844 6845 6846 6847 12681 12682 12683 12684 12685 12686 12687 12688 12689 12690 6862 6863 6864 6865 12699 12704 12726 12727 12853 12854 12855 12856 12857 7030 12960 12961 12962 12963 12964 12965 12976 13044 1272 1273 1274 7260 7473 7474 7476 13310 7484 7485 7486 7487 7489 7491 7492 1508 7547 13489 7867 7871 1887 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 13717 7885 7886 13720 13721 13722 13723 13724 13725 13727 13728 13729 13730 14042 14045 8272 14210 8400 2416 2417 8403 2419 2420 2421 14271 14296 2607 14482 14483 14484 14485 14486 14487 14488 14758 14759 14760 14761 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 14799 14800 14801 8970 14804 14805 8973 14812 14826 14845 14846 14849 14862 14863 14864 14866 14872 14873 14874 9235 9236 9237 15162 9400 3416 3417 15241 15249 15967 10265 10812 10999 11029 11030 11076 11364 11365 11696
then$	936 7026 1724 1725
therap	16637 10840
therapist$	16673 16674
therapy$	16677 11692 11734 11735 11771
there$	11934 11973 12087 12528 6732 12571 1368 1369 7584 14186 8700 9251 3687 3688 9682 10538
therefore$	3188 3189 3190 3191 3192 3193
these$	6251 6273 6308 6316 6323 342 12207 6640 6643 6649 6761 6777 13190 13200 1703 13795 13798 13803 8114 2141 2637 14756 9120 14987 15024 15043 3456 3460 3479 9684 15551 3746 15616 15648 10052 10093 10094 10095 10096 10097 10098 10151 10153 10160 10170 10171 16031 16032 16033 16034 16035 16036 16092 16093 16114 16115 10285 10741 4807 5159 5168 11513 5531 11548 11549 11551 11558 5640 11661
they	10372 16216 16298 10476 16332 16340 4549 4550 16375 16376 16378 16419 4615 4629 16482 16485 10686 16542 16582 16594 10766 4783 16606 4807 11654
they$	6127 6711 6712 6717 6718 6767 6781 6784 12707 1046 12875 7063 7220 7322 1787 2105 8090 2106 13924 2107 2108 8254 2289 14461 15546 15547 15548 15549 15550 9724 9725 9726 9728 9917 15754 10600 4638 4690 4699 10751 10768 10799
thick$	2321 9182 3487 5409 5426 5465 5474 5475 5876
thickset$	5422 5896
thief$	14027 14028 14029 14111 14112 14113 14114 14115 14136 14137 14171 11152 11153 11207
thieves$	14026 14027 14028 14029 14111 14112 14113 14114 14115 14136 14137 14171 11152 11153 11207
thieving$	13297 13397 14054 14116 14117 2407 5868
thigh$	16646
thighs$	16646
thin$	7431 9475 5422 5441 5445 5897
thing$	7360 8699 8882 15027 15263 15264 15265 15836 15837 15838 15839 15840 15842 15843
things$	12090 12260 12425 7005 7123 12959 13230 7638 7784 14647 14807 14878 9204 15052 9258 15234 10206 10294 10317 4974 11228 11387
think$	12157 12158 12159 12160 1039 1235 1236 1237 1238 1239 1240 1241 13242 13243 13244 13245 7636 7637 1653 7639 1655 1656 7663 13508 13509 13748 2096 2097 2098 2261 2269 2415 2418 2447 2733 2734 2735 2736 2737 2738 8944 8945 8946 8979 15003 15159 15160 9361 9938 15772 15773 15774 15775 10030 15864 4621
thinking$	7070 11520
thinks$	1235 1236 1237 1238 1239 1240 1241 2096 2097 2098 2261 2269 2415 2418 2447 2733 2734 2735 2736 2737 2738 9938 15772 4621
thinnest$	3521 5470
third$	2431 3479
thirteen$	2766 2767 2768
thirties$	12456 12491
thirty$	12454 12456 669 12489 12490 8723 14587 14588 14589 14590 14591 14592 14593 15289
this$	6291 12345 6638 6645 6878 12795 12800 6971 7284 1300 7361 7362 7921 8114 2607 8845 15024 9204 15086 15087 15088 15089 15090 3302 3306 3479 15648 15691 9965 9966 10093 10094 10095 10096 10097 10098 15938 16031 16032 16033 16034 16035 16036 16092 16093 10261 10294 10317 10413 4638 10741 5137 5297 5419 11513 11547 11548 11549 11558 5643
thorn$	2380 11207
thorough$	2886 3407
thoroughly$	5524
those	10439 16490 11649
those$	7399 13880 8114 2141 2637 3456 16337 10572 16507 10701 10742 16582 16585 16618 5168 11513 5640
though$	215 6201 6240 6241 6242 6243 6244 6245 6246 6247 268 269 12379 12380 12381 12382 943 9456 9457 9458
thought$	6078 6079 6080 6081 6082 6085 12536 12902 12904 12906 1235 1236 1237 1238 1239 1240 1241 13635 13636 13671 2096 2097 2098 8096 8097 2178 2269 2447 2551 9172 15734 15750 15755 15758 15759 15761 15762 15763 15764 9938 15772 15773 15774 15775 15776 15777 15778 10030 15864 15900 15901 15902 15903 15904 15905 15906 15907 15908 15909 10077 10078 10079 10080 10081 16046 16155 4593 4620 4625 4649
thoughtless$	1871 1872 15849 15850 15860 5102 5869
thoughts$	4824
thousand$	7647
thrall$	7065
threadbare$	5490
threat	4938
threat$	8155 2171 8157 8158 8159 8160 8161 8162 8163 8164 8165 8166 14000 14001 8169 8170 8171 8172 8173 8174 10380 10750 4766 5639 5656
threatened$	10923
threatening$	5298 5874
threats$	14943
three	10372 16298 10476 16332 16357 16375 16376 16378 16419 4629 16482 16485 10686 16542 16582 16594 10766 16606 11654 11743
three$	7972 14052 9419 3536 15354 15355 15356 15357 15358 15359 9741 9756 16022 10239 5613 5640 5753 5812
thresholds$	16069
threw	16754
threw$	48 67 347 915 993 1242 1243 1400 1402 1441 1442 1443 1499 1500 1501 1502 1937 2116
thrill$	6065 81 6070 12291 12292 12293 12895 12932 7279 13371 13828 13854 5111
thrills$	13834
thrive$	853 1250
thrived$	853 1250
thrives$	853 1250
thriving$	853 1250
throats$	15675
throug	10783 10909 5606 5683 5690
through$	374 1097 13471 13472 8290 14317 8983 8984 9504 15577 15606 15608 15622 15649 15654 10244 4489 4577 16409 10637 10874 5023 5584 5742
throughout$	13402
throw$	48 67 347 915 993 1242 1243 1400 1402 1441 1442 1443 1499 1500 1501 1502 1937 2116
throwed$	48 347 993 1242 1243
throwing$	48 67 347 915 993 1242 1243 1400 1441 1442 1443 1499 1500 1501 1502 1937
thrown	16754
thrown$	48 67 347 915 993 1242 1243 1400 1441 1442 1443 1499 1500 1501 1502 1937 15458 4938 4939
throws$	48 67 347 915 993 1242 1243 1441 1442 1443 1499 1500 1501 1502 1937 2116
thug$	14026 2411 2412 2413 2414 14300 11126 5251 5848
thuggery$	5848
thuggish$	5848 5874
thugs$	14026 14048 14049 14050 2411 2412 2413 2414 14300 16116 16433 11126 11534 5848
thump$	13535
thus$	3188 3189 3190 3191 3192 3193
tic$	5700
tick$	5539
ticking$	5175 11525
tidy$	5445
tied$	4594 10614 11453
ties$	2125 9590 9591 11115
tight$	9294 9402 15366 15367 9580 10271 5465 5490
tightly$	3517
tights$	11470
tiktok	4656
tiktok$	586 6571 587 6572 588 6573 589 6574 590 6575 12409 12410 12411
till	10495
till$	16328
tills$	16328
time	4870 10871
time$	6186 12218 12284 12612 12613 7303 7304 7305 7317 7318 7673 7674 1923 1924 1925 13754 8050 8051 8053 8128 8185 8186 8229 8280 8281 8282 14141 14239 14570 14708 15243 15244 15501 15502 9700 15663 15664 15665 15666 15679 15687 15887 15888 15889 15890 15891 15892 10374 16371 4705 16564 10776 10777 10856 5174 11507 11568
timed$	16501
timekeeping$	11090
timeline$	10428
timeout$	10855
times$	12015 12017 12018 12022 13478 13479 13480 13481 13482 13483 13484 13510 13511 15680 10374
timeta	10432 10887
timetable$	16265 16704 10880 16720
timetables$	16265
timewaster$	11152
timewasters$	11152
timid$	10270
timing$	10374
tinnitus$	5946
tiny$	5490
tip	5929
tip$	4509 4710
tipped$	4710
tipping$	4710
tips$	4710
to	4457 4860 11590
to$	6083 6087 12100 12144 12177 6384 6393 6415 6448 6505 6506 6507 6509 6550 6558 6562 6628 6629 6630 6631 6632 6635 6670 6674 6695 6819 12710 6977 12898 7125 7190 13024 13028 13029 13030 13031 7236 7387 7390 7391 7479 7488 13380 7564 7691 7693 13596 7781 13637 7820 13656 7915 8008 8016 8019 8021 8027 8110 8156 14106 8277 8289 8295 8377 8378 8379 8436 8454 8455 8464 8477 8480 8494 8499 8517 14379 8590 8618 8626 8642 8643 8645 8833 8922 8962 9106 9110 9227 9295 9306 9365 15280 9604 15441 15442 15443 15445 15465 15485 9662 9663 9689 9722 15637 15650 9897 9898 15771 15781 15782 15783 9963 9964 15814 15863 15871 10092 4144 10138 10195 10262 16103 10272 10273 16141 10309 10343 10348 10349 10350 10351 10352 10389 10393 10397 4416 4450 10460 4489 10486 10518 10523 4545 10537 4568 10556 10565 10578 10579 10647 10656 10662 10663 10672 10676 4692 4693 10719 10734 10740 16587 4776 10797 10810 16663 10835 10847 10848 16692 10874 10885 10930 10976 4993 10981 16830 11079 11084 11085 11106 11489 11491 11495 11512 11514 11548 11564 11579 11580 11678 5697 5742 11807
today$	13406 13407 13408 13409 13410 13411 13412 13413 13414 13415 14736
toddler$	10824
toe$	15370 15394 15395 9563 5132
toerag$	11126 5852 5865
toerags$	11126 5852 5865
together$	16291 11230
toilet	4870
toilet$	10855
toing$	10486
tokenistic$	5129 5907
told	4516
told$	187 12009 12010 196 197 198 205 206 207 208 209 210 211 212 213 12041 12042 12043 12262 12263 6442 6464 6465 6466 6467 6468 6469 6470 6471 12541 12550 7282 7283 1659 1660 1661 1662 1663 1664 1665 1666 1688 1689 1690 1691 1692 1693 1694 13513 13514 13515 7792 13671 14245 15173 15473 15479 15484 15487 15493 15588 15589 15590 15591 15592 9786 9787 9788 15631 15632 15633 15634 15635 9862 9863 9866 9883 10011 10012 15935 10458 4552 4559 10547 10898 10910
tolerance$	11666
tolerate$	5086
tolerated$	16557 5086
tolerates$	5086
tolerating$	5086
tomorrow$	13406 13407 13408 13409 13410 13411 13412 13413 13414 13415 14232 5236
tone$	15332 11437
tones$	15332 11437
tonsil	10814
tonsils$	16647
too$	63 6212 308 6691 6692 7222 7223 7388 7528 7529 7531 7632 7689 7690 13864 8358 2454 8633 8634 14630 3093 3094 3095 3112 3143 3144 3145 3355 3356 3357 3364 15366 15367 10035 10036 10037 10208 4224 10223 10224 10225 10226 10269 4285 4286 10310 10357 10359 5098 5355 5383
took	5712
took$	87 124 12081 12082 12083 12085 428 429 583 602 681 12529 12845 1195 7185 7187 7189 1221 1528 1529 1561 1576 1579 1580 1610 1611 13475 13476 13651 1888 1928 1929 1996 2000 2914 2915 2916 2917 3210 3211 9955 3981 9973 9982 9986 9987 9988 9989 9990 9991 9992 10054 10056 10057 10058 10059 10060 4082 4826 4847 5017 5058 11044
tool$	4764 11078
toolki	11674
tools$	12071 12072 4764 11078
tooth$	11440
toothless$	5908
top	16263 10434
top$	12444 8404 15372 15389 15390 15391 16267 16272 16502 16507 4770 11470 11475 11481 5640 5645 5646
topless$	6579 6587 6983 5897
tops$	9533 9534 15372 15389 15390 15391 15412 15413 15420 11470 11475 11481
torment$	2076 2077 2078 5118
tormented$	2076 2077 2078 5118
tormenting$	2076 2077 2078 5118
torments$	2076 2077 2078 5118
tormentted$	2076 2077 2078 5118
tormentting$	2076 2077 2078 5118
torn$	15366 15367 5483 5490
tos$	10486
toss$	15874
total$	2249 2250 2252 3647 4306 5530
totally$	5521 5524
touch$	12100 1360 15041 15042 9210 15236 15237 15238 15576 15947
touched$	11864 6286 12466 12528 12819 13500 14924 14939
touches$	9191 9192 15044 9310 15146
touching$	12503
tough	4762 4768 4773
tough$	13862 2495 2496 2497 2498 2499 2500 2857 2858 2859 9179 9183 9184 3200 3201 3202 3450 3462 10753 5387 5390 5404 11402 5445 5682 5890
toughe	4768 5683
tougher$	3108 3109 3110 3111 9179 10753 5682
touret	5941
toward	4662 4679 4722 5690
towards$	6509 8008 8016 8019 8021 8027 14037 14106 8517 8587 16409 10647 11769
tower$	3390
towered$	3390
towers$	3390
town	10725
town$	14066 14071 14196 14197 10721 10725 16558 16576 16598 4782 10790 16777
toxic$	2135 2136 2137 2446 5152 5153 5154 5245 5876
toy$	955
toyed$	955
toying$	955
toys$	955
trace	16240 4525 16354 5618
trace$	16366
traced	16451
traced$	16379 16449
traces$	16366
track	4458 4525 16499
track$	4044 4458 10508 16356 16366 16370 10542 4558 16460 10671 11620
tracke	4525 16345 10539
tracked$	16293 16367 16372 10542 4558 16379 4789 5623
tracker$	4514
tracki	4525
trackie$	11470
trackies$	15389 15390 15391 3591 15410 11470 11475 5501
tracking$	4514 10542
tracks	4525
tracks$	16366 10542
tracksuit$	15389 15390 15391 15400 11470 11472 11475 5902
tracksuits$	9533 9534 15389 15390 15391 15392 15393 15397 15398 15399 15400 15402 15410 11470 11472 11475 11639 5902
trade$	612 621 6606 622 623 624 625 626 756 914 14538 5045
traded$	612 621 6606 622 623 624 625 626 756 914 5045
trader	4424 10488
traders$	14066 16219 10409 16300 16321 16323 4563
trades$	612 621 6606 622 623 624 625 626 756 914 5045
trading$	612 621 6606 622 623 624 625 626 756 914 5045
traffic$	544 545 546 5028 11612
trafficced$	544 545 546 5028
trafficcing$	544 545 546 5028
trafficed$	544 545 546 5028
trafficing$	544 545 546 5028
trafficking$	12199 12361 544 545 546 13819 13820 13821 13822 13823 13824 13825 13826 5028
traffics$	544 545 546 5028
tragic$	8452
trail	4810
trail$	16359 4546 16460 10795
trailed$	4546
trailing$	4546
trails$	4546
trainer$	11470
trainers$	270 271 272 273 274 275 276 12125 12126 6303 6304 6305 6306 6307 6309 6310 12291 12292 12293 12431 12432 12433 12434 12435 12436 12437 12438 12443 12446 12836 12837 12838 7279 13357 13860 8031 9533 9534 15389 15390 15391 15392 15393 15397 15398 15399 15400 11470 11475
training$	14230 10983
tramad	10832
tramadol$	16665
tramps$	15425
transactional$	5049
transfer$	11754
transfusion$	5945
transfusions$	5945
transplant$	16682
trap$	12813 5180
trapping$	5029
trapstar$	5901
trashy$	5868
trauma$	16760 11691 5707
travel	16276
travel$	12248 12249 12250 12468 7142 2382 2383 2384 2385 2386 2387 9015 10462 4478 16329 5058 11044
traveled$	2382 2383 2384 2385 2386 2387 5058 11044
traveling$	2382 2383 2384 2385 2386 2387 5058 11044
travelled$	2382 2383 2384 2385 2386 2387 5058 11044
traveller$	3501 9492
travelling$	12276 12468 2382 2383 2384 2385 2386 2387 9015 5058 11044
travels$	2382 2383 2384 2385 2386 2387 5058 11044
trawl	4536 5929
trawl$	4444 11608
trawled$	4444 10641
trawles$	4444
trawling$	4444
trawls$	4444
treat$	2285 2286 8931 8944 8945 8946 8949 14783 14784 15002 4298 4299 4353 4583
treate	4697
treated$	2285 2286 8949 14783 14784 9168 9171 15269 15270 15271 4298 4299 4353 4431 10601 4863 10850 10851 5755
treating$	2285 2286 8880 8931 8949 14783 14784 4298 4299 4353
treatm	11733
treatment$	4042 16677
treats$	2285 2286 8949 14783 14784 4298 4299 4353
treatted$	2285 2286 8949 14783 14784 4298 4299 4353
treatting$	2285 2286 8949 14783 14784 4298 4299 4353
tree$	14228
trendy$	5490
trial$	8546 16721 11803
tribunal$	5965
tribunals$	5965
trick$	7630
tricked$	14961
tricks$	14537 2720 15503
tricky$	2495 2496 2497 2498 2499 2500 14415 14416 14417 14418 14419 5235 11288
tried$	1448 13406 13407 13408 13409 13410 13411 13412 13413 13414 13415 2272 9617 9619 9620 15541 15589 15590 15591 15592 15743 9914 16155 11518
tries$	1448 2272 15579 15601 15602 15603 15604
trio$	2208 11139
trip$	12503
trips$	12503
trollop$	5865
trollops$	5865
troopers$	15063
troubl	10645
trouble$	11838 11886 11898 11899 6213 6214 6215 6216 6217 6218 6219 6220 236 237 238 12295 12332 6789 6790 12624 12625 12626 12627 12634 12671 12672 12673 872 12717 12734 12735 12736 12737 12738 12798 1005 12894 1078 1079 12972 12989 13002 7171 13032 13033 13071 13073 7254 7255 1382 1383 1384 13214 13297 7477 13317 13327 7696 13552 13553 13554 13555 13556 13557 13558 13559 13830 13834 13841 13902 14054 8232 14116 14117 14118 2308 8305 8330 2407 14255 14273 2459 2460 14279 14280 14281 14282 14295 14449 14528 15041 15042 9210 9718 15552 9720 15672 15714 9949 15788 15789 15790 15887 15888 15889 15890 15891 15892 16477 16478 10655 4907 4985 11047 11095 5144 5145 5146 11226 11227 11278
troubled$	8456 8569 15750 15755 15758 15759 15761 15762 15763 15764 9938 15772 15773 15774 15775 15776 15777 15778 9950 15807 5292 5419
troublemaker$	14026 14136 14137 5851
troublemakers$	14026 14136 14137 14449 5851
troublemaking$	5851
troubles$	1075 12894 13701 13702
troublesome$	8126 5876
trousers$	9533 9534 3591 5501
truancy$	5837
truant	5971
truant$	12217 12281 14027 14028 14029 14136 14137 15667 11152 11153
truanted$	5837
truanting$	13095 5837
truants$	14027 14028 14029 14136 14137 11152 11153 5857
truculent$	5878
true$	4153
trust$	13360 13365 7858 7859 7860 7861 1877 1878 14313 15468 15474 15488 15542 15543 15544 15545 15555 15645 15646 15647 9917 9922 9923 16126 10320 4339 16193 16194 5103 11493 11501 5577 5586
trusted$	12553 12554 12555 12567 12986 13671 1877 1878 14286 2942 8988 3025 9028 3044 3045 3046 3047 3048 9034 15631 15632 15633 15634 15635 15872 15873 5103 5613
trustful$	13465 11083
trusting$	13465 1877 1878 8038 8039 8040 15467 9815 11083 5103
trusts$	1877 1878 5103
trustted$	1877 1878 5103
trustting$	1877 1878 5103
truth$	7785 15716 15718
truthful$	7782 13616
try$	6987 1448 7837 2272 9617 9619 9620 15468 15474 15488 15532 15533 15534 15541 15579 15645 15646 15647 15658 15897 11493 11501 11518
trying$	6987 15645 15646 15647 16259 11501 11520
tryings$	16259
tubby$	5897
tube	5715
tube$	11701
tubefed$	11700
tuberculosis$	5948
tuitio	10879
tuition$	16712
tumble$	8421
tumour	10802
tumour$	16635
tune$	12858
tuned$	2700
tunnel$	16773
turf	10706
turf$	16539
turkish$	3501 9492 11462
turn	10777
turn$	524 525 1081 1082 1612 1613 7917 7919 1938 2393 2394 3310 3311 3580 3589 3600 3601 3602 3603 3604 3621 3622 9618 9638 9644 9649 9658 15494 15495 15579 9753 9886 15898 4199 4205 4206 4207 16106 10364 16380 10688 4754 16610 5232
turned$	6464 6465 6466 6467 6468 6469 6470 6471 524 525 1081 1082 1612 1613 13671 1938 2393 2394 9479 9484 3581 3590 3600 3601 3602 3603 3604 3621 3622 9618 9624 15461 15462 15463 15464 15589 15590 15591 15592 3889 9884 4199 4205 4206 4207 4239 16156 16571 5232 11552
turning$	524 525 1081 1082 1612 1613 1938 3600 3601 3602 3603 3604 3621 3622 15861 15862 4199 4205 4206 4207 10364 4754
turnned$	524 525 1081 1082 3600 3601 3602 3603 3604
turnning$	524 525 1081 1082 3600 3601 3602 3603 3604
turns$	524 525 1081 1082 1612 1613 1938 2393 2394 3310 3311 3600 3601 3602 3603 3604 3621 3622 9618 9719 15579 15601 15602 15603 15604 4199 4205 4206 4207 4754 16610 5232
tutor$	12124 8147
tutors$	12124
twelve$	2766 2767 2768
twenties$	12456 12491
twenty$	12454 12455 12456 669 670 12489 12490 14545 14546 14547 14548 14549 14550 8723 2762 8751 14585 14587 14588 14589 14590 14591 14592 14593 15289 15290 11350
twice$	6620 12459 12903 13354 13355 7640 8672 8673 8674 14654 8890 16663 5765
twins	11726
twins$	15425
twisted$	8341
twisting$	13356
twists$	11450
two	10372 16298 10476 16332 16357 16375 16376 16378 16419 4629 16482 16485 10686 16542 16582 16594 10766 16606 11654
two$	6482 12728 14052 14532 9419 3536 15354 15355 15356 15357 15358 15359 10041 10239 4699 5312 5613 5640 5753 5812
twoc	10991 5832
twoc$	16824 11817
type$	2310 2312 2313 2314 9194 11220
types$	14289 11220
ugly$	5360 5897
ultimately$	117
umpteen$	7645 7677
un$	15112 11203
unable$	171 920 967 1790 1902 1903 1904 1905 1906 1908 1952 2007 8259 8260 2509 2510 2511 2512 2513 4834 4900 4968 11509
unacceptable$	14341 14342 14343 14344 14345 14346 14347 14348 14349 10724 5298 5907
unacceptably$	5907
unacco	5810
unaccompanied$	11795
unadoptable$	5876
unambitious$	5876
unanswered$	11567
unattended$	12979
unauthorised$	5772
unbearable$	13899 13918
unbiddable$	5879
unbreakable$	11376
uncaring$	5876 5907
uncivilised$	5868
uncle	10893 16728 16756 16778 10948
uncle$	4904 16726 10922
unclear$	1760 1763 1766 1767
unco$	5287 5538
uncomfortable$	16593
uncons	5949
uncontrollable$	5292 11509 5876
uncooperative$	5872 5907
uncorr	4406
uncorroborated$	10391
uncouth$	5878
under	10783 4856 5815
under$	606 2144 9220 9504 3871 3894 10238 10379 10585 10841 4861
underachiever$	11152
underachievers$	11152
underage$	5039 5046
underc	5623
undercover$	11608
underdressed$	5897
underhand$	5868
undermine$	5106 11511
undermined$	5106 11511
undermines$	5106 11511
undermining$	5106 11511
underpass$	12602 12603 12604
unders	4438 4516
understand$	180 181 187 239 240 241 242 243 244 245 246 247 248 249 250 251 313 1760 1763 1766 1767 13748 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 7939 7940 7986 7987 7988 7989 7990 7991 7992 7993 2696 2697 3133 3134 3135 3136 3320 15282 15542 15543 15544 15545 4559 4820
understanding$	8871 14705 8891 14725 8969 2985 2986 8972 9392 11540
understands$	1760 1763 1766 1767 2696 2697 3133 3134 3135 3136 3320 4559 4820
understood$	239 240 241 242 243 244 245 246 247 248 249 250 251 313 1760 1763 1766 1767 2696 2697 3133 3134 3135 3136 15690 4593 4620 4625 4649
undert	4524
undertaken$	12037 15875 15876 15877 15878
underw	5754
underweight$	11714 5897
underwent$	11739
undesirable$	13877 13878 13879 13884 5116 5292
undesirables$	13877 13878 13879 5849
undisciplined$	5876
undocumented$	5974
undoing$	12749 12806 12807 13697 13698 13699
undone$	15423 15424
undoubtedly$	3864 11510 5905
undress$	6985
unempl	16727
unengaged$	5872
unfair$	15849 15850 15860 15957
unfazed$	5890
unfit$	4143
unflappable$	11376
unforgivable$	5907
unforgivably$	5907
unfounded$	5124
ungovernable$	5876
ungrateful$	5876
unguarded$	1021
unhappiness$	12808 12809
unhealthy$	6111 2135 2136 2137 5020 5152 5153 5154
unheeded$	11567
unhelpful$	5907
unhinged$	5868
uniform$	9533 9534 15368 11468 11470
uniforms$	9533 9534 15368 11468 11470
uninterested$	5515 11509 5876 5907
uninvited$	1503
unironed$	5483
unit	10399 10419 10506 16675
unit$	8270 9917 9922 9923 16126 10320 16193 16194 10369 16204 16209 16221 16223 16230 16232 16237 16238 16239 10407 10408 16252 10426 10454 16297 16301 16302 16304 16314 10484 16320 16327 16339 10533 16431 16452 10636 16515 16678 16700 16768 16819 11744 11762
units$	16221 16223 11678
university$	3263 3264
unjust$	15860
unkempt$	3501 9492 5897
unkind$	15849 15850
unknow	16345
unknown$	12142 6584 7195 13884
unlawful$	12335
unless	16543
unless$	12562 12565 12566 4743
unlikeable$	5876
unlikely$	3704 3705 5399
unlovable$	5292
unmanageable$	14341 14342 14343 14344 14345 14346 14347 14348 14349 5292 11278 5876
unmotivated$	5876
unnecessary$	6072
unnerve$	9066
unnoticed$	12744
unopened$	11567
unpaid$	5004
unplaceable$	5876
unpleasant$	8456 16593 5876
unpredictable$	14341 14342 14343 14344 14345 14346 14347 14348 14349 5298 5874
unprepared$	5506
unprofessional$	5907
unprofessionally$	5907
unquestionably$	5905
unreachable$	11509 5872 5879
unread$	11567
unreasonable$	15849 15850
unreliable$	12983 5128 11509 5876 5907
unrepentant$	5876
unresponsive$	5872
unruly$	5137 5292 5298 5419 5876 5879
uns$	11203 11229
unsafe$	11818 11819 11860 6111 12335 7696 8026 16794 5018 5020
unsavoury$	12161 12162 13877 13878 13879 8456 5235 5292
unshockable$	5890
unsolved$	10433
unstable$	11313 11314 5876
unstuck$	13136 13137 13138 13150 13151 11072
unsubstantiated$	5124
unsuitable$	7172 13691 13871 13880 13884 5116
unsupervised$	5344
untamed$	5868
unteachable$	5292 5879
untidy$	3501 9492 11433 5466
until$	13034 13035 13036 13110 13111 15539 9707 16364 4743 11812
unto$	8209 8212
untouchable$	14087 14088 14089
untrue$	13929 15695
untrustworthy$	11509 5876 5907
untucked$	15366 15367 15423 15424
unusual$	5445
unusually$	5366
unwanted$	12161 12162 6798 8675 8678
unwashed$	15366 15367 5466 5483 5897
unwell	16745 10913
unwell$	16746
unwilling$	1898 1902 1903 1904 1905 1906 1908 1954 2509 2510 2511 2512 2513 4287 5506 11506 11509
unwillingness$	6348 364 365 366 367 368 369 2509 2510 2511 2512 2513
unwise$	104 105 6111 11956 11957 11958 11959 160 161 162 163 164 165 166 913 1778 1871 1872 5020 5099 5102
up$	11869 11882 11883 11954 12089 12147 12148 12150 12152 12235 504 505 506 507 508 6618 6834 12753 7111 7112 7113 7114 12956 12957 7179 7232 13093 7462 7463 1486 7494 7495 7496 7497 7498 7499 7500 7501 7503 7504 13340 13341 13425 1669 1670 1671 1672 1673 1674 1675 1676 7744 7870 13750 8064 13898 2225 8304 8333 8548 8549 14388 2607 8654 8683 8686 8710 8725 8726 14601 14622 8797 8814 8866 14702 8872 8892 8937 8938 8939 8941 14806 14912 14979 14999 9282 3300 3301 9287 15133 15134 15172 9448 15292 15318 15336 15374 9565 9566 9574 9575 15414 15432 9600 9601 15470 15471 15476 15477 15481 15482 15490 15491 15498 15499 15500 15585 15586 9841 15697 9874 15717 15719 15951 10127 10139 15977 10185 10188 10189 16061 10237 16211 16258 16267 10657 16508 16517 10739 16595 16596 16730 16732 16798 4991 11014 11245 11247 11285 11396 11474 11488
upbringing$	11279
upbringings$	11279
update	4403 4501
update$	4419 10486
updateing$	4419 10486
updates$	4419 10486
upon$	6786 6787 12710 10681
upper$	4751
uppity$	5878
ups$	14555 14579 14607 14815 14851 14981 14999 15169 15204
upset$	15022 15023 15026 15041 15042 9210
upsets$	9191 9192
upsetting$	11900 11901 11902 11903 11904
upstream$	11603
urchin$	5848
urchins$	5848
urgency$	16122 16123 16124 16125 11566
us$	12275 12297 12385 12388 7157 13079 13084 13492 13614 13756 13757 13761 8262 14458 8951 14852 14853 14854 14855 14886 14894 14895 14896 14897 14898 14901 14941 14942 14975 14977 14989 14991 9364 15242 9430 10147 4445 16331
use	4403 4709 4722 4983
use$	6017 6019 6020 6021 11907 11908 11909 11953 12100 12217 12246 757 758 759 6859 6987 1626 7612 7613 7614 7615 7616 7617 7618 1820 13748 2946 2947 2948 2949 2950 2951 15468 15474 15488 9812 4412 4468 4508 4694 16653 16654 11493
used	4722 4849
used$	11864 11894 12501 12528 12544 757 758 759 12597 12598 6766 12819 12980 1247 7277 7278 1626 7612 7613 7614 7615 7616 7617 7618 13500 13502 1820 2486 2975 3127 14961 3209 4238 4415 4589 4654 4840
useful	4722 5606
useful$	16198 4381 16231 4508 4737
useless$	5516 5868 5876 5907
user$	14010 14023 14024 14136 14137 2351
userna	10432
usernames$	16265
users$	14010 14023 14024 14136 14137 2351 16747
uses	4709 4849
uses$	757 758 759 4468 4840
using	4709 4849 4983
using$	12032 757 758 759 6987 1626 7612 7613 7614 7615 7616 7617 7618 2487 4468 4840
usual$	10277 5150
usually$	3592
utter$	2249 2250 2252 3647 4307
utterly$	9896 4192 5521 5524
vaccin	5960
vain$	5876
valium	10832
valium$	16665
valuab	5606
value	4403 11590
value$	7020 1294 7730 4412 4508 5692
valued$	1294
values$	1294 14438 11321
valuing$	1294
van$	12812 13403 16773 16785 11609
vandal$	14026 14027 14028 14029 14136 14137 11152 11153 5848
vandalise$	14128
vandals$	14026 14027 14028 14029 14136 14137 11152 11153 5848
vans$	12812 11609
vape$	12125 12126 6303 6304 6305 6306 6307 6309 6310 12443 12446 12836 12837 12838 13887 16668
vapes$	270 271 272 273 274 275 276 12125 12126 6303 6304 6305 6306 6307 6309 6310 12291 12292 12293 12431 12432 12433 12434 12435 12436 12437 12438 12443 12446 12530 12836 12837 12838 12909 12910 12911 12912 12913 12914 7279 8031 13887 13903 16668
variable$	14336 14337 14338 14339
various$	609
vehicl	16365 10630
vehicle$	4584 10991 5627 5632
vehicles$	4584 16463
veins$	14225
ventured$	12567
verbally$	5308
verif	5602
vermin$	14206 16116 11207
versed$	8742 3477
version$	8098 8099 8100 13934 2117 2118 2119 2120 2121 2122
versions$	8098 8099 8100 2117 2118 2119 2120 2121 2122
vertigo$	5946
very$	6203 6211 8357 2828 3112 9547 9909 5355 5366 5383 5729
vest$	11470
vests$	15406 15407 15408 11470
veteran$	3268
veterans$	3268
via$	4489
vicious$	5239 5874
victim$	7429 7430 13665 7949 13811 13917 2147 8151 2167 14352 14875 14876 14877 14992 15194 15195 15196 15197 4941 11078 5335 11373 11374
victimisation$	11857 11858 11859 12665 12666
victimise$	4300 4301 4302 4303
victimised$	4300 4301 4302 4303
victimises$	4300 4301 4302 4303
victimising$	4300 4301 4302 4303 16186 16187 16188 16189
victims$	12206 845 7429 7430 13762 13763 13764 13765 13766 13767 13768 13769 13770 13771 13772 13773 13811 13834 13904 13905 13906 13907 2146 8151 2167 14352 14777 14875 14876 14877 14992 15004 15005 15194 15195 15196 15197 10345 11078 11373 11374 11384
video$	12412 12420 6610 6611 627 628 12816 14924 14939 16250 16355
videos$	12412 12420 6610 6611 627 628 12816 14924 14939
vietnamese$	3501 9492
view$	8857 8858 8859 8860 8861 8871 14705 8891 14725 4662 11557
viewed$	2174 2549 10500
views$	8857 8858 8859 8860 8861 11063 11557
vile$	14341 14342 14343 14344 14345 14346 14347 14348 14349 5243
village$	13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 13999 14002 14003 14007 10163 4782
villain$	11207
villains$	11207
vindictive$	15860 5239 5874 5876
violen	10559 16435 16462 16634 16727 16745 16771
violence$	11886 12327 12342 12344 6789 6790 12874 13002 13012 7196 13296 13298 13902 14054 14064 14091 14110 14116 14117 14118 2407 14273 14295 2595 2596 14449 14943 9112 4384 10370 10371 4388 10376 16214 10419 4441 4442 4447 4469 4473 4477 10464 10468 10469 10471 16305 16310 16311 16312 10481 4499 10487 4504 10494 16333 10553 10619 4651 10642 10682 4907 11047 11065 11066 11071 11115 5610 5789 11774
violent$	7696 8456 14341 14342 14343 14344 14345 14346 14347 14348 14349 14449 5155 5239 5298 5645 5874
violet$	14993
violets$	14993
vipers$	13950
virtually$	2782 8767 2783 2784 2785 2786 2789 2790 2791 2792 5368
virus$	2381
visa$	16797
visibility$	16621
visible$	10753 11454 5686
visit	10377 10777 4983 11669 11674
visit$	6981 1003 1004 8614 15705 15706 15707 16046 4394 16489 16610
visite	10377
visited$	1003 1004 15935 16155
visiting$	12032 12276 6981 1003 1004
visitor$	16673
visits	4931
visits$	1003 1004 8614 15705 15706 15707 16346
visitted$	1003 1004
visitting$	1003 1004
visual$	5732
visually$	5733
vital$	10239
vitiligo$	5900
vodka	10833
vodka$	16662 16666
voice$	10806 11557
voices	10806
voices$	16639 11557
volatile$	8456 14341 14342 14343 14344 14345 14346 14347 14348 14349 5153 5154 5298 5874
volition$	12174 12498 12499 12821 11043
volume	4732
volumes$	10115
voluntarily$	12498 12499 12509 12510 12511 12512 12513 12514 12515 12516 12517 12518 11042 11043 11046
volunteer$	994 995 996 997 999 1000 1001 1002 5073
volunteered$	994 995 996 997 999 1000 1001 1002 5073
volunteering$	994 995 996 997 999 1000 1001 1002 5073
volunteerred$	994 995 996 997 999 1000 1001 1002 5073
volunteerring$	994 995 996 997 999 1000 1001 1002 5073
volunteers$	994 995 996 997 999 1000 1001 1002 5073
vomit$	16645
vomited$	5731
vomiting$	5731
vomits$	5731
vote$	495 496
voted$	495 496
votes$	495 496
voting$	495 496
voucher$	12443 12446
vouchers$	12443 12446
vulgar$	5878
vulnerabilities$	7766 1782 1783
vulnerability$	12665 7766 1782 1783 13762 13763 13764 13765 13766 13767 13768 13769 13770 13771 13772 13773
vulnerable$	11820 11860 8071 8072 8073 8074 8906 8907 8908 8929 14875 14876 14877 14915 14916 14917 9098 9099 9100 9101 15006 11370 11385 5419
wade$	1469 1470 1471 1472 1473 1474
waded$	1469 1470 1471 1472 1473 1474
wades$	1469 1470 1471 1472 1473 1474
wading$	1469 1470 1471 1472 1473 1474
wag$	5034
wagging$	5034
wags$	5034
wait$	7538 13372 13373 13374 13375
waited$	11552
waiter$	12165
waiters$	12165
waiting$	8202 14229 4859 4864 5749
wake$	16181 16182 16183 16184 16185 11585
walk	16276
walk$	6139 6302 6351 6421 12531 12532 12533 12534 12535 6752 901 902 903 1149 1154 1155 7142 13037 13038 7248 7253 1589 7658 13495 7703 13537 13538 13539 13540 7746 13597 9025 3245 3246 3247 3248 3249 3579 3588 3600 3601 3602 3603 3604 4127 4128 16106
walked$	6438 6710 6719 6882 901 902 903 7758 7788 7841 13682 3579 3588 3600 3601 3602 3603 3604 4127 4128 10901 11552
walking$	12032 12276 901 902 903 7142 13198 13199 9415 3579 3588 3600 3601 3602 3603 3604 4127 4128
walkked$	901 902 903 3579 3588 3600 3601 3602 3603 3604
walkking$	901 902 903 3579 3588 3600 3601 3602 3603 3604
walks$	901 902 903 3245 3246 3247 3248 3249 3579 3588 3600 3601 3602 3603 3604 4127 4128
wall$	10431
wallflower$	11374
wallflowers$	11374
wander$	7142 1479 1480 1481 1482 1483 1484 1485 2291
wandered$	1479 1480 1481 1482 1483 1484 1485 2291
wandering$	7142 13198 13199 1479 1480 1481 1482 1483 1484 1485 2291
wanderred$	1479 1480 1481 1482 1483 1484 1485 2291
wanderring$	1479 1480 1481 1482 1483 1484 1485 2291
wanders$	1479 1480 1481 1482 1483 1484 1485 2291
wannabe$	5131 5848
wannabes$	5848
want	10412 4582
want$	12402 12403 12526 12527 6925 6926 942 994 995 996 997 999 1000 1001 1002 1058 1059 1060 1062 1063 12921 7163 1294 13406 13407 13408 13409 13410 13411 13412 13413 13414 13415 13418 1712 1713 1714 1715 7894 7895 7896 7897 2046 8109 14599 14704 14813 9055 9056 9057 3123 14955 9131 9132 9133 3626 15542 15543 15544 15545 15561 15562 15563 15579 9849 3978 15879 16231 16259 4825 5073
wanted	4569
wanted$	6298 12526 12527 12660 994 995 996 997 999 1000 1001 1002 1058 1059 1060 1062 1063 12884 12885 12921 1173 1174 1175 1176 12995 7163 7164 7165 7166 13068 1294 13188 13189 13406 13407 13408 13409 13410 13411 13412 13413 13414 13415 13418 13419 13502 1712 1713 1714 1715 2046 14955 3626 15690 3979 10050 10051 4067 4068 4426 10550 10554 16396 4600 4825 4988 5007 5073
wanting$	994 995 996 997 999 1000 1001 1002 12921 1294 13406 13407 13408 13409 13410 13411 13412 13413 13414 13415 13418 1712 1713 1714 1715 2046 14955 9156 5073 11536
wants$	12402 12403 994 995 996 997 999 1000 1001 1002 1058 1059 1060 1062 1063 12921 12943 13067 1294 13406 13407 13408 13409 13410 13411 13412 13413 13414 13415 13418 1712 1713 1714 1715 2046 14175 14176 14177 14178 14704 14813 3123 14955 3626 15561 15562 15563 15579 9849 16259 4825 5073
wantted$	12921 1294 13406 13407 13408 13409 13410 13411 13412 13413 13414 13415 13418 1712 1713 1714 1715 2046 14955
wantting$	12921 1294 13406 13407 13408 13409 13410 13411 13412 13413 13414 13415 13418 1712 1713 1714 1715 2046 14955
ward	16675
warden	10404 10405 10406 4422 4423 4424 10488 4541 4548 10536 4562 10619 4642 10627
warden$	4400 16219 16237 16238 16239 10407 10408 10409 10451 16300 16321 16323 10526 4545 10533 16369 4557 4563 4564 16452 4687 4703 4809
wardens$	13897 14451 14452 4400 16219 16237 16238 16239 10407 10408 10409 10451 16300 16321 16323 10526 4545 10533 16369 4557 4563 4564 16452 4687 4703 4800 4809 11104
warn$	4516 4710
warned$	12009 12010 6178 194 195 196 197 198 199 200 201 6187 203 204 205 206 207 208 209 210 211 212 213 12041 12042 12043 1659 1660 1661 1662 1663 1664 1665 1666 1688 1689 1690 1691 1692 1693 1694 13513 13514 13515
warnin	4759 4760
warning$	12006 12039 12040 12775 13426 13427 13435 7605 13789 13790 13791 13792 13793 4234 4235 4236 4237 16072 16073 16092 16093 16483 16537 10744 10745 10865 11105 11557 11558 5629 11799
warnings$	12006 12039 12040 12071 12072 12775 13426 13427 13435 13789 13790 13791 13792 13793 4234 4235 4236 4237 16072 16073 16092 16093 16483 16537 11105 11557 11558
warped$	8341
warran	10690 5929
warrant$	3062 3063 3064 16212 16418 4663 4695 16523 16615 5659 11647
warrants$	16212 4663 4695 5659 11647
warrior$	11207
warriors$	14105 11207
wary$	11842 6011 6012 6013 6014
was	4431 10455 5705
was$	6123 193 202 361 362 530 543 6623 834 835 985 1371 7558 1990 1991 1992 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2293 2322 2324 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2338 2340 2341 2342 2343 2344 2345 2346 2347 2349 2350 8349 2388 2456 2467 2471 2481 2502 8503 8508 2542 2561 2570 2571 2572 2573 2574 2575 2776 2782 8767 2783 2784 2785 2786 2789 2790 2791 2792 2918 3176 3203 3289 3290 3307 3314 3315 3316 3317 3318 3319 3326 9343 9344 3421 3437 15297 15300 3493 9553 3592 3631 9628 9849 3910 3911 10017 10027 15910 10089 10124 10145 4193 4223 10218 10219 10254 4277 4278 16134 4323 16157 10438 10460 10534 16390 10575 4619 10772 4865 5035 5060 5160 5162 5167 5214 5222 5241 5254 5277 5281 5293 5295 5303 5304 5364 5391 11405 11453 5549 5576 11626 5717 5729 5734 5736 5739 5752 5765 5767 5790 5792 5798 5811 5812 5817
wash$	4245
washed$	4245
washes$	4245
washing$	4245
wasp$	7379
wasps$	7378
waste$	1936 2323 5583
wasted$	7147 1163 7149 1936 5583
waster$	14018 5848
wasters$	14018 5848 5864
wastes$	1936 5583
wasting$	1936 5583
wastrel$	5865
wastrels$	5865
watch	16473 4810 5623
watch$	15389 15390 15391 4440 16334 10508 16356 16359 4546 16370 10542 16380 16489 10795 4944 11470 11475 11620
watched$	13068 13502 15941 15942 16334 16358 4546 10539 10542 16377 16379 16461 4944
watches$	15389 15390 15391 11470 11475
watching$	14900 9143 4546 10542 4944
watchlist$	11608
watchlists$	11608
watchs$	4546 10542
water$	13394 13396 3212 3213 3214 3215 10967
wave$	1415 1617 11623
waved$	1415 1617
waves$	1415 1617
waving$	13198 13199 1415 1617
wavy$	5466
way$	11876 11877 11878 11879 11910 12606 6933 7210 13124 8631 9213 9215 15165 15166 9550 3566 3567 3568 15409 9596 9597 9713 16027 4284 16287 16657 11003
ways$	11910 12264 13301 14460 8703 14575 14647 2830 2831 2832 2833 2834 2835 2836 14712 9428 9429 15272 15273 15503 15521 15630 15660 11003
wayward$	5292 11278 5419
we	4424
we$	277 278 279 8950 3165 3167 9736 9737 9739 9740 9778 9779 9780 9824 9825 9826 4281 10409 4800
weak$	8214 14336 14337 14338 14339 2522 2616 2617 2618 2619 4156 4157 4158 4159 16087 16088 16089 16090 10270 4313 10375 5317 5318 5560
weakened$	4652
weaker$	8061 8062 8071 8072 8073 8074 8137
weakest$	10375
wealth$	2871
weaned$	4852
weapon	16215 16225 16262 16411 16474 4715 16827 5936
weapon$	12261 12815 8028 8029 8030 16399 16420 16421 10975 16824 5672
weapons$	12259 12327 12815 13296 13298 8028 8029 8030 4417 16399 16420 16421 10700 5672
wear	5002
wear$	12531 12532 12533 12534 12535 1231 3518 3544 3554 3555 3556 3557 3558 3559 3560 3561 3562 3563 5467 5485
wearing$	12276 1231 13198 13199 3518 3544 3554 3555 3556 3557 3558 3559 3560 3561 3562 3563 5002 5467 5485
wears$	1231 3518 3544 3554 3555 3556 3557 3558 3559 3560 3561 3562 3563 5467 5485
weary$	11336
web$	13269
weed	10998
weed$	270 271 272 273 274 275 276 12125 12126 6303 6304 6305 6306 6307 6309 6310 12259 12291 12292 12293 12372 12373 12374 12431 12432 12433 12434 12435 12436 12437 12438 12443 12446 12815 12820 12836 12837 12838 12909 12910 12911 12912 12913 12914 13887 8190 16361 10834 16668 16670 16831 11013
week$	15664 15665 15666 15705 15706 15707 10877 10880 11568 11772
weeken	4791
weekend$	15664 15665 15666 10776 16666
weeks$	15705 15706 15707 11568 11706 11772
weigh$	3022 9008 9009 9010 3297
weighed$	5950 5951
weighs$	5950
weight	10820 10821
weight$	16653 16654 11715 11722
weird$	5868
weirdo$	11207 5865
weirdos$	11207 5865
welcome$	328 329 330 331 332 333 334 7257 7258 7259 16198 5067
welcomed$	328 329 330 331 332 333 334 5067
welcomes$	328 329 330 331 332 333 334 5067
welcoming$	328 329 330 331 332 333 334 5067
welfare$	11828 5996 11911 11912 11913 11914 11915 11916 11917 11918 11921 11975 11976 12265 12266 13563 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 13717 7981 7982 7983 7984 7985 14840 14841 14842 14843
well$	12036 12044 12045 12070 6266 7276 14127 8346 8347 2406 14321 2634 2635 2647 2694 2757 2980 3001 3004 9000 9001 9002 9003 9004 9005 9006 3029 3038 9035 9036 9037 9038 9118 9119 9121 9329 3345 3494 3499 5424 5437 5446 11469
wellbe	10821
wellbeing$	11828 11911 11912 11913 11914 11915 11916 11917 11918 11921 11975 11976 12265 12266 13701 13702 7981 7982 7983 7984 7985 16654
wells$	14127
went$	12011 12031 12064 12081 12082 12083 12085 380 520 521 522 523 524 525 564 565 566 6565 584 585 686 687 688 691 700 12600 12601 6775 6776 12610 12611 1009 1017 12844 1110 7185 7187 7189 1330 1331 1469 1470 1471 1472 1473 1474 1475 1608 1609 1621 1623 2016 2040 2073 2074 2245 2382 2383 2384 2385 2386 2387 2393 2394 2608 2609 2610 3579 3588 3600 3601 3602 3603 3604 9880 4259 4571 4862 4963 4978 4991 5030 5057 5058 11044 5232 5809
were	4431 16345
were$	6123 6130 193 202 6208 361 362 530 543 6623 771 834 835 13641 1990 1991 1992 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2293 2322 2324 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2338 2340 2341 2342 2343 2344 2345 2346 2347 2349 2350 2388 2456 2467 2471 2481 2502 2542 2561 2570 2571 2572 2573 2574 2575 14455 2776 2782 8767 2783 2784 2785 2786 2789 2790 2791 2792 2911 2912 2913 2918 3176 3203 3289 3290 3307 3314 3315 3316 3317 3318 3319 3326 3421 3437 3461 3493 9505 3592 3630 9628 9764 9765 9849 3910 3911 10027 15910 10145 4193 4223 10219 10254 4277 4278 4323 16157 10438 10460 10534 10560 10575 4619 10668 10914 5035 5060 5160 5162 5167 5214 5222 5241 5254 5277 5281 5293 5295 5303 5304 5364 5391 11405 11453 5549 5576 11626 5717 5765 5792 5798 5811 5817
west$	3511
wetting$	11694
what$	6056 6057 6058 6059 6131 6132 6200 6248 12086 12096 12097 12345 12505 12546 6827 6828 863 871 12706 6874 6889 6890 12775 6963 12839 13020 13048 7280 1296 13338 1522 1523 13343 7586 13474 7652 13501 7694 13602 13613 1825 1826 1844 1845 14459 8628 14465 8681 8701 8702 14878 9107 14951 14959 3223 3224 9268 9269 15225 16070 16092 16093 10425 11050 11053 11558
whatever$	7003 13018 7261 13649 14807 14824 15051 15147 3632 3633 3634 3635 15527 3754 3755
whatsa	4656
whatsapp$	586 6571 587 6572 588 6573 589 6574 590 6575
whatsoever$	15910
wheel$	15963
wheelc	10913
wheelchair$	16746 5954
when	11610
when$	6240 6241 6242 6243 6244 6245 6246 6247 6569 6570 7133 12967 12968 12969 12970 12971 13613 13656 14258 14379 14971 15283 16131 16177 16178 16180 16364 16371 10551 4578 16409 16608 10777 11716
whenever$	6569 13402 13406 13407 13408 13409 13410 13411 13412 13413 13414 13415 14258 16364 4578 16608 10777
where	11610
where$	11844 11845 11846 11847 6246 6247 12839 1325 1326 1327 7315 7316 7587 13613 14971 15283 10543 10551 4581 16608
wherea	4493 10478 10479 10505 10510 4561
whereabouts$	16338 16343 16344 10546
wherever$	13004
which	11590 11610
which$	7058 14972 15283 4392 10430 10443 10444 16313 16375 16406
while$	15943
whingeing$	5868
whiny$	5868
whisky$	16662
whisper$	10365
whistles$	12145
white$	14926 3479 3501 9490 3514 9521 9522 9523 3539 5418 5419 5442 5450 11470 5490
who	16215 16236 10430 10443 16375 4579 16406 11610
who$	11844 11845 11846 11847 6248 6621 6622 6657 879 12839 7355 7356 13232 1786 13613 13853 13881 8295 14455 2904 15297 15300 10418 16261 10437 4453 10439 4455 10445 16279 10456 16290 16313 4517 10507 10513 4553 10543 10551 4602 10599 10609 4650 4671 11405 5617
whoever$	12824 12825 12826 12827 12828 12829 12830 12831 12832 12833 12834 12835 10439 16337
whole$	1375 10173 10175 5137
wholly$	5521 5524
whom	16263 16375
whom$	11844 11845 11846 11847 12839 13613 3328 16313 16335 10543 4671 11623
whose$	4937
why$	12096 12097 12706 6874 12754 12755 13542 13543 7745 1761 1762 7748 1764 1765 7751 7752 1768 1779 1780 13602 13613 1827 1828 1829 1830 4047 4048 4049
wicked$	5151
wide$	5226
wider	4585
wider$	13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 13999 14002 14003 10570
wife$	16723 16741 16748
wild$	8376 5137 5151 11179 11180 11181 11204 5239 11278 5443 5466 5876
wilful$	5907
wilfully$	580 957 5070 5580 5907
will	4457 4675
will$	6255 6261 7176 1677 1742 1744 1902 1903 1904 1905 1906 1908 1955 1975 2006 2970 2994 3006 3009 3076 3120 3129 3157 3160 15149 15250 3648 3650 3651 3652 3653 3654 3655 3656 3660 3661 3662 3663 3664 3665 3666 3676 3680 3681 3682 3690 3691 3692 3693 15515 15516 15517 15518 15519 15520 9690 3709 3710 3711 9712 15557 15558 15559 15560 9743 15583 3766 3767 3768 3769 3770 15593 3781 9819 9820 9823 9849 15684 15685 3875 3876 3886 10398 4416 4450 10455 10460 10523 4545 4616 4668 4676 10667 4692 10724 4776 5508 5511 5513 5525 5697
willed$	11302
willfully$	5070
willing$	301 302 307 441 442 443 473 474 683 684 701 702 703 704 705 994 995 996 997 999 1000 1001 1002 13263 7527 13361 13362 13363 13364 1547 1548 1549 1746 1747 1748 1749 1831 1832 1833 9608 9610 9612 15446 15447 15448 15449 4408 5056 5073 5093
willingly$	12498 12499 682 12518 11042 11043 5059
willingness$	12190 9804 15638 15639 15640 15641 15642 15643
willpower$	11069
wimp$	11207
wimps$	11207
win	4758
win$	8593 15599 9767
wind$	11885 6920 13265 2079 2080 2348 9666
winding$	11900 11901 11902 11903 11904 2079 2080
winds$	11885 2079 2080
windup$	8332
wine$	16662
wins	4758
winter$	12350 12351
wired$	2377 5231
wiry$	5422
wisdom$	2687 2689 8762 2778 15079 10814 11388
wise$	6152 2641 2642 8687 8688 8690 8691 8692 2724 9128 9129 9130 15137 3425 3462 3466 11332 11337 11338 5359 5361 5378
wised$	2701 9301
wiser$	6111 2638 2639 2640 2684 2724
wish$	9804 15638 15639 15640 15641 15642 15643 16259
wished$	4825
wishes$	4825 11557
wishs$	16259
wit$	15851 15852 15853
witches$	11199
with	16503 10994 5683
with$	11929 12037 12144 12221 12224 12229 12282 6481 6494 6499 12422 6590 6593 6624 6636 6637 6641 6648 6650 6652 6660 12504 6685 12528 6806 6807 12729 6898 6940 12812 6991 6995 6996 6997 7006 1189 7188 7201 13052 13060 13061 13104 13108 7397 7398 7442 7443 7480 13494 13615 8044 8047 8058 8059 13893 8110 14106 8293 14134 8303 2355 2356 8361 2422 8462 8463 14314 14318 14329 14330 14333 14340 14379 8587 14424 2613 14447 8615 8618 2651 8974 8975 8976 3197 9218 3257 3258 3259 3260 3261 9314 9350 15297 15300 3518 3531 3532 3533 3534 3582 3605 3606 15486 15528 15556 15651 4089 16082 10338 10339 10340 10341 10342 16210 10379 10389 4489 10502 16346 10571 16409 16450 10637 16580 4818 4830 4947 10945 10947 16783 4979 5006 10993 11100 5248 5334 5467 5478 11577 11678 11683 5701 5722 5764 11782 11801
withdrawn$	10710
withdrew$	4372
withheld$	1799 1800 11565
withhold$	1799 1800
withholding$	1799 1800
withholds$	1799 1800
within$	8150 13984 13985 2168 14077 8366 8580 8909 10800
without$	100 6483 6969 1084 1085 1086 1087 2219 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 14799 14800 14824 14833 14834 14835 14836 14837 14838 14839 9019 9020 9021 9022 14868 14869 14870 14871 3088 9409 3686 3689 9721 3822 4090 4091 10101 4228 4229 4781 4885 10943 10963 5519 5520 5535 5557
witness$	11113
witnesses$	11113
wits$	9319 3335 3336 3337
witted$	11249 11250
woeful$	15978 4313 5907
woefully$	5907
wolf$	7436 11059
wolves$	13276 14048 14049 14050 14204 14206 11207
woman	10996
woman$	14284 14551 2739 8729 14571 14606 14611 14613 2800 8788 14628 14629 2824 14644 14645 14646 14652 2837 2838 2865 2866 2885 14718 2906 8898 14734 9017 15066 15070 15214 15218 15219 15220 15221 15268 16780 16829 11353
women$	13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 13999 14002 14003 14004 8443 14284 14545 14546 14547 14548 14549 14550 14551 14554 2739 8727 14576 14578 14594 14604 14611 14612 14613 2797 14628 14629 14648 2837 2838 2855 2865 2866 2877 2885 2890 14717 8896 14732 8903 14818 15057 15058 15059 15060 15063 15068 15144 15158 15205 15210 3395 15214 15218 15219 15220 15221 3425 9417 9418 3438 3439 3440 3441 15268 3451 3452 3453 15371 15435 11350 11353
wonder$	12095 6263 6264 12098 12099 6921 6922 7709 7710
wondered$	6921 6922 7709 7710
wondering$	6921 6922 7709 7710
wonderred$	6921 6922 7709 7710
wonderring$	6921 6922 7709 7710
wonders$	6921 6922 7709 7710
wont$	3662 3663 3664 3665 3666 5508
wool$	11358
woolly$	5907
word$	7150 1166 7152 1168 13460 13934 16046 16075 10365
wore$	12531 12532 12533 12534 12535 1231 3518 3544 3554 3555 3556 3557 3558 3559 3560 3561 3562 3563 5467 5485
work	4890 11674
work$	175 177 178 6204 12038 6395 12331 534 535 536 537 538 539 540 541 542 856 6981 12909 12910 12911 12912 12913 12914 13748 13757 14032 14125 8481 8496 8500 14335 14391 8591 8637 8925 8926 8927 8928 14958 15091 15092 15093 15094 15095 15096 15097 15437 15468 15474 9653 15488 9723 15576 15607 15613 15645 15646 15647 15652 15925 4459 4587 10989 11091 5313 11493 11501 11545
worked	10651 4798
worked$	534 535 536 537 538 539 540 541 542 856 15605 15631 15632 15633 15634 15635 16484 16589 5000 11502
worker	16675
worker$	12124 12165 12429 13614 13756 14978 15208 15531 9917 9922 9923 9940 9941 16126 10311 10320 16193 16194 16765 10938 16817 11092 5587 11811
workers$	12124 12165 12429 7157 13614 7921 13756 13761 14072 8262 14420 14470 14471 14472 14473 3165 3167 15208 15209 15531 9736 9737 9739 9740 9778 9779 9780 9917 9922 9923 16126 10320 16193 16194 11092 11194
working$	534 535 536 537 538 539 540 541 542 856 6981 8497 8913 15467 15645 15646 15647 16251 16648 11501 11575 5757 5784
works$	534 535 536 537 538 539 540 541 542 856 15091 15092 15093 15094 15095 15096 15097 15098 9266 9267 15611 11502
workshop$	175 177 178
workshops$	175 177 178
workshy$	5876
world$	13345 13533 13552 13553 13554 13555 13556 13557 13558 13559 8432 8433 8434 14516 14517 14518 14519 14520 14521 14522 14536 14575 14703 9259 15102 9391 9397 15262 5351 5352
worldly$	2702 2724 3108 3109 3110 3111 3141 3396 3466 5353 5884
worn$	12536 12553 12554 12555 12567 16353 10522 11453
worr	4836 4901 4935
worried$	8914 8915 8916 14750 14751 14752 8920 8921 14985 14986 9154 10251 4346
worries$	13785 13786 13787 13788 8923 14757 9191 9192 11557
worry$	8914 8915 8916 14750 14751 14752 8920 8921 14974 14983 14986 9154 15011 15023 15041 15042 9210 11557
worrying$	14341 14342 14343 14344 14345 14346 14347 14348 14349 5296 5298
worse$	6866 12890 14816 14817 14949 9117 16039 16040 11367
worship$	658 659 660 661 662
worshiped$	658 659 660 661 662
worshiping$	658 659 660 661 662
worshipped$	658 659 660 661 662
worshipping$	658 659 660 661 662
worships$	658 659 660 661 662
worst$	12161 12162 12636 6829 6885 2142 2320 14261 14299 5221 5255 5298 5645
worth$	13776 14277 14278 4381
worthless$	5876
would	4393
would$	259 6255 6261 382 738 740 741 6727 12561 744 745 746 747 748 754 6740 6759 6760 12595 6771 899 1565 7588 1742 1744 7764 7815 2126 2209 14599 14621 2929 8919 3077 3129 3339 9326 9327 3649 3667 3668 3669 3680 3681 3682 9743 15593 3781 9849 15684 15685 3875 3876 10013 10014 10015 10398 4416 4668 5509 5513 5525
wound$	2079 2080
wrap	16827
wrap$	15002 10975
wraps$	12815 14308 10975 11013 11265
wreak$	5201
wreaked$	5202
wreaking$	5200
wreck$	13069 5106
wrecked$	5106
wrecking$	13073 5106
wreckked$	5106
wreckking$	5106
wrecks$	5106
wrist$	16646
wrists$	16646
writ	11770
write$	15897 4213 4458 4495 16718 5185 5186
writing$	4216 4495
written$	4194 4215 4880
wrong$	6111 6112 160 161 162 163 164 165 166 6280 12161 12162 6406 6407 6408 12332 13003 7173 1388 7395 13231 7408 7444 7449 13295 7696 13692 13695 13852 13872 13877 13878 13879 8389 14439 14619 14620 2946 2947 2948 2949 2950 2951 15111 9279 15849 15850 15860 15957 16127 16128 10308 5020 5117 5218 11216 5244 5863
wrote$	4214
xanax	10825 10832
xanax$	16658 16665
y$	14641
year	10884
year$	6625 6654 6655 13979 8149 13983 14196 14197 14199 14545 14546 14547 14548 14549 14550 14556 8747 14742 15212 3481 3484 3486 16708 16715 10884 16717 11350 11568 5776 11772
years$	13983 14542 14543 14544 14615 14616 14617 14618 14655 14656 14657 2867 14695 14742 9347 11568 5776 11772
yes$	13360 13366 7536
yesterday$	15106
yet$	6190 4293 10300
yield	5606
yielde	10651
yielded$	16484
yjs	10979 10980 10985
yjs$	16812 16813 16818 5826
yob$	14026 5848
yobbish$	5298 5848
yobbo$	5848
yobbos$	5848
yobs$	14026 14048 14049 14050 5848
yoi	5825
yoi$	11810
yos	10985
yos$	16818 5826
yot	10979 10980 10985
yot$	16812 16813 16818 5826
you$	277 278 279 1336 1344 3341
young	10996
young$	363 431 793 891 912 2104 8113 8115 8125 8240 8241 2290 14221 14247 14248 14249 14250 2458 8451 14353 8524 8525 14381 14382 14383 14384 14385 14386 14400 2593 2594 8581 14699 2882 2883 2884 8930 8940 15105 9325 9381 15215 15216 15217 3432 3433 9435 3455 9441 9442 9443 9444 9445 9446 3479 15297 15300 3549 3596 3597 9731 9888 10053 10186 10187 10196 10205 10247 10286 10288 10346 10372 10387 16298 10476 16332 16363 10531 4549 4550 16375 16376 16378 10577 16419 4615 4629 10626 16465 4653 16482 16485 16490 10686 10695 10696 16542 16582 10755 16594 10766 4783 16606 16618 16628 16829 5046 5155 5158 5168 5206 11277 11324 5375 5418 5640 11649 11654 11661
younger$	7717 7725 8061 8062 8071 8072 8073 8074 8137 13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 13999 14002 14003 14006 14007 14292 14293 15198 15201 11012
youngers$	16429
youngster$	2290 14218 14247 14248 14249 14250 14353 14381 14382 14383 14384 14385 14386 14397 11277
youngsters$	2290 14218 14247 14248 14249 14250 14353 14381 14382 14383 14384 14385 14386 14397 11012 11277
youth	5648 5819
youth$	2290 14218 14247 14248 14249 14250 14353 14356 14381 14382 14383 14384 14385 14386 14397 3479 15297 15300 15303 15304 15531 3945 3946 4327 10403 4584 10838 10979 10980 4999 10985 11124 5155 11142 5158 11277 11404 5420 5640 5812 5819 5825
youths$	13945 13947 2290 14218 14247 14248 14249 14250 14353 14356 14381 14382 14383 14384 14385 14386 14397 15297 15300 4584 16574 11124 11142 11277 5420 5893
yp	10372 10387 10395 16268 16298 10476 16332 16340 16357 16360 16363 10531 16365 4549 4550 16375 16376 16378 16419 4629 16482 16485 16490 10670 10686 16542 16582 16594 10766 16606 16618 16628 4851 10852 4883 4906 10892 4918 10912 16750 16784 4973 4975 10961 10969 16810 5005 5648 11638 11649 11654 11751
yp$	5123
yp1$	5122
yp2$	5122
yp3$	5122
yp4$	5122
yp5$	5122
yp6$	5122
yro	5825
yro$	11810
zero$	8407 3819 10067 5581 5681
zits$	11463
zone$	16487 10735
zones$	16487 10735
