5983 5831 5012

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
had <they> (not|never) (replied|answered|gone (there|out|in|along|with|back|to)|got (in|into)|sent|met|accepted|talked to|trusted|agreed|let|posted|drunk|smoked|worn|opened|followed|carried|hung|ventured|strayed|lingered|been (there|out|alone|drinking))
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 13 13 13 14 14 14 14 15 15 16 17 17 17 18 18 19 19 20 21 22 22 22 22 23 24 25 25 25 26 27 27 27 28 28 28 28 28 29 29 29 31 32 32 33 33 33 33 33 35 36 36 36 36 37 39 39 39 39 40 42 42 42 43 43 44 45 45 47 47 47 47 47 47 47 47 47 47 47 48 48 48 48 48 49 50 51 51 52 52 52 53 53 53 55 55 55 56 56 56 57 57 57 57 58 58 58 58 59 59 59 59 59 60 60 60 60 61 61 62 62 63 64 64 64 64 64 64 64 65 65 65 65 65 65 65 65 66 66 67 67 68 69 69 70 70 70 70 70 71 72 72 72 73 73 74 74 74 75 75 75 76 76 76 76 76 76 77 77 77 77 78 78 78 78 79 80 81 81 81 82 83 83 84 84 85 85 85 86 86 87 87 87 87 87 87 87 87 87 87 87 88 88 88 88 88 88 88 88 88 88 88 88 88 89 90 90 91 91 91 91 91 91 92 92 93 93 93 93 93 94 94 95 95 95 95 95 95 95 96 96 96 96 96 97 97 98 98 98 98 98 98 99 100 101 101 102 102 102 102 103 103 103 104 104 105 105 105 106 107 107 108 109 109 110 111 112 113 113 113 114 114 114 114 114 114 114 114 115 116 117 118 118 118 118 118 118 119 119 119 119 120 120 120 120 121 121 123 123 124 125 125 125 125 125 125 125 125 126 127 127 128 129 130 130 131 131 131 131 131 131 131 132 132 132 133 134 134 134 134 134 134 135 136 137 138 138 138 138 139 139 139 139 140 140 141 141 141 142 142 142 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 144 144 144 144 144 144 144 145 145 146 146 147 147 147 148 148 148 148 148 148 149 149 149 150 150 151 152 152 153 153 153 154 154 154 154 154 154 155 155 155 155 156 157 157 157 157 157 157 158 158 159 159 161 161 162 163 163 163 164 164 164 164 164 164 164 164 165 165 165 165 165 165 165 165 166 166 167 168 169 169 170 171 171 172 172 172 172 172 173 173 173 173 173 174 174 174 175 175 175 176 176 176 176 177 177 178 179 180 181 183 183 184 184 185 185 185 186 186 186 186 186 186 187 188 188 188 189 189 189 189 189 189 189 190 190 190 193 193 193 193 194 194 194 194 195 195 196 196 196 196 197 197 197 197 197 197 197 197 197 198 199 199 201 202 202 206 206 206 206 206 207 207 207 208 209 209 209 209 209 209 209 212 213 215 217 218 219 223 225 225 226 228 230 230 230 230 230 230 230 230 231 231 231 231 234 234 234 235 236 236 236 236 239 240 240 241 241 242 244 244 244 245 247 247 247 247 247 247 248 249 250 250 250 250 250 250 250 251 251 251 251 251 252 252 252 252 252 252 253 253 255 255 256 257 257 258 258 258 258 260 260 261 262 262 263 264 264 264 265 266 268 268 268 268 268 268 268 268 268 269 270 270 270 270 270 271 271 272 272 273 274 274 275 275 275 275 275 276 276 276 276 276 276 276 276 277 277 277 277 277 277 277 277 277 278 278 278 279 279 280 280 281 281 282 282 282 282 282 283 283 283 283 283 284 284 285 286 287 287 288 288 288 288 288 288 288 288 289 289 289 289 290 290 291 291 291 292 292 293 293 293 294 294 295 295 295 296 296 296 297 297 297 297 298 298 299 299 299 300 300 301 302 302 303 303 304 304 305 306 306 306 307 308 308 310 311 311 311 311 311 312 313 314 314 314 314 314 314 315 315 315 315 315 316 316 317 317 319 319 320 320 321 321 322 324 325 326 327 328 329 330 331 332 333 333 334 335 335 336 336 336 336 337 337 337 337 337 338 338 339 339 339 340 340 341 341 342 342 342 342 343 344 344 345 347 348 348 349 349 350 350 351 352 353 353 353 353 353 354 355 356 356 356 357 357 358 358 359 359 361 363 363 364 365 366 367 367 367 367 367 368 368 369 369 369 369 369 370 370 370 371 372 372 372 372 373 373 374 374 375 375 375 376 376 377 377 378 378 379 380 380 380 380 380 381 382 383 384 386 387 387 387 388 388 388 388 388 389 389 389 389 390 390 390 390 390 391 391 391 391 392 392 392 393 394 394 394 395 395 396 396 397 398 399 399 399 399 399 399 399 399 399 400 400 401 402 402 402 402 402 402 402 402 402 402 402 402 403 403 403 404 404 405 405 405 405 405 405 405 405 405 405 405 405 406 406 406 406 406 407 408 410 410 411 412 413 413 414 414 414 415 416 416 416 416 417 417 418 418 418 418 418 418 419 419 420 420 420 420 421 421 421 422 422 423 424 425 426 426 427 428 428 429 430 430 430 430 430 431 431 432 432 432 432 432 432 433 433 433 433 433 433 434 434 434 434 435 435 435 435 436 436 437 438 439 440 440 440 441 441 441 441 442 442 443 444 444 444 444 444 444 444 444 444 445 445 445 446 446 447 447 449 450 450 450 450 450 451 451 451 451 451 451 452 452 453 454 454 454 454 455 456 456 456 457 457 457 457 458 459 459 461 462 462 462 462 463 464 465 465 465 467 467 468 468 469 470 470 471 472 472 473 474 476 477 478 478 478 478 479 479 479 479 479 479 480 480 480 480 480 481 481 481 482 482 483 483 483 484 484 485 485 485 486 486 487 487 487 487 487 488 489 490 490 491 491 491 491 491 491 491 492 492 493 493 494 494 494 495 496 497 497 497 497 498 498 498 498 499 499 499 499 499 500 500 500 500 500 501 501 502 503 503 503 504 505 506 506 506 506 506 506 506 507 507 507 507 507 507 507 508 509 509 510 511 511 512 512 513 513 514 514 514 514 514 515 516 517 518 519 520 521 522 523 524 525 525 526 526 526 527 527 527 527 528 528 528 529 529 530 530 531 531 532 533 534 535 535 535 536 537 538 538 538 539 539 539 539 539 540 540 540 540 540 541 541 541 541 541 541 541 541 541 541 542 542 542 543 543 544 544 545 545 546 546 546 546 546 546 547 547 548 548 548 549 549 549 550 550 551 551 551 551 551 551 553 553 553 553 554 555 556 557 557 557 557 558 558 558 558 558 559 559 559 560 561 562 563 564 564 564 564 564 565 565 565 565 566 568 568 569 569 569 569 569 570 570 570 570 570 571 571 571 572 572 573 574 575 576 576 577 578 578 578 578 578 579 580 580 580 580 580 580 580 580 581 581 582 583 583 583 583 583 583 584 584 585 585 586 586 586 586 586 586 586 587 588 588 589 590 591 592 593 594 595 596 596 597 598 598 598 598 599 600 600 600 600 601 602 602 602 602 602 602 602 602 602 602 602 603 603 604 604 605 605 605 605 608 608 608 608 608 608 608 609 609 609 609 610 610 610 611 611 611 611 611 612 612 612 613 613 613 614 614 614 614 614 615 615 615 616 617 617 617 618 619 619 619 620 620 620 621 621 622 622 623 623 623 624 624 625 625 625 626 626 626 626 627 627 627 627 627 627 627 627 627 627 628 628 628 628 628 628 629 629 630 631 632 632 633 633 634 635 635 635 635 636 637 637 637 638 638 638 638 638 639 639 639 639 639 639 639 639 640 640 640 641 641 641 641 641 641 641 642 643 644 645 646 646 646 647 647 647 647 647 647 648 648 649 650 650 650 650 650 650 650 651 652 653 653 653 653 653 653 653 653 654 654 654 654 654 655 655 656 656 656 656 657 657 657 657 657 657 657 658 658 658 659 659 659 659 659 659 660 660 661 661 661 662 662 663 664 664 664 664 665 666 667 667 667 667 667 668 669 669 670 670 670 670 670 670 670 670 671 671 671 671 671 671 671 671 672 672 672 673 674 674 674 674 675 675 675 675 675 675 675 675 676 677 678 678 678 678 678 678 678 678 678 679 679 679 679 679 679 680 680 681 682 683 684 685 685 685 686 687 688 688 689 689 689 689 689 690 690 691 691 692 692 693 693 694 694 694 694 694 694 694 694 694 695 695 695 695 696 696 697 698 698 699 700 701 701 701 701 702 702 703 703 703 703 704 704 704 705 706 707 708 709 709 709 709 709 709 710 710 711 711 711 712 712 712 712 713 713 713 713 713 713 713 713 713 713 713 714 714 714 715 715 715 715 716 716 717 717 717 717 718 718 719 720 720 722 723 723 724 725 725 726 727 727 727 727 727 727 727 727 727 727 727 728 728 728 728 728 728 728 728 728 729 729 729 729 730 730 730 730 730 731 731 731 731 731 731 731 731 732 732 733 733 734 734 734 736 736 736 737 738 740 741 742 742 742 744 745 745 745 745 745 745 745 745 745 745 745 745 746 746 746 746 746 746 746 746 746 746 746 747 747 747 747 749 749 749 749 749 750 750 750 751 751 751 752 752 753 753 753 754 754 754 755 755 756 757 758 758 759 759 759 759 759 760 760 760 760 760 760 760 760 761 762 762 763 764 765 765 767 767 767 767 767 767 767 768 768 768 768 768 768 768 768 768 768 768 768 768 769 770 772 773 774 775 776 777 777 777 778 779 779 779 779 779 779 781 781 781 782 782 782 784 784 784 785 785 786 787 787 787 787 789 790 790 790 791 791 792 793 793 794 796 797 798 799 799 800 801 802 802 802 802 803 803 804 804 804 804 805 805 805 807 808 808 809 809 810 810 811 811 811 817 819 820 820 821 821 821 822 823 823 823 823 823 824 826 827 830 831 836 836 838 838 841 841 842 844 847 847 847 848 849 849 850 853 855 861 862 862 862 864 865 865 865 865 866 867 867 869 869 869 869 870 872 872 872 873 874 875 875 876 876 877 877 877 877 877 877 877 877 877 877 877 877 877 877 877 877 878 878 878 878 879 879 879 879 879 879 879 879 879 879 879 879 879 879 879 879 879 879 880 880 880 881 882 882 882 882 884 887 889 890 891 891 891 891 892 892 892 892 893 894 894 894 899 900 900 901 901 901 901 901 901 901 901 902 903 904 905 905 906 906 906 906 908 909 910 910 912 912 913 914 915 915 915 915 916 916 916 916 917 917 917 918 919 920 920 921 921 921 922 922 922 922 923 923 924 924 925 926 927 927 928 929 931 931 931 931 931 932 932 933 933 933 933 934 934 935 936 938 940 941 944 946 946 946 948 948 950 951 951 952 953 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 955 957 958 959 960 960 960 960 961 961 961 961 961 961 962 963 963 963 963 963 963 964 964 965 967 968 969 970 971 972 972 972 972 972 972 973 973 973 973 974 975 975 976 977 977 978 978 979 979 979 979 980 981 982 984 985 985 985 988 988 988 988 989 989 989 989 989 989 989 990 990 990 990 990 991 994 995 995 995 995 996 997 999 999 1001 1002 1005 1006 1006 1007 1008 1009 1009 1010 1012 1012 1012 1013 1014 1015 1016 1016 1018 1019 1020 1020 1021 1021 1022 1022 1022 1022 1023 1024 1026 1028 1030 1030 1032 1033 1033 1034 1034 1034 1036 1036 1037 1038 1039 1040 1040 1041 1041 1046 1046 1046 1049 1049 1050 1050 1050 1050 1051 1051 1051 1051 1051 1051 1053 1054 1054 1055 1055 1055 1055 1055 1056 1056 1056 1056 1056 1057 1057 1057 1058 1059 1059 1059 1059 1060 1061 1061 1061 1061 1061 1061 1061 1061 1061 1062 1062 1064 1064 1064 1064 1065 1065 1065 1066 1066 1066 1066 1066 1066 1066 1066 1066 1066 1066 1066 1066 1066 1066 1066 1066 1066 1066 1066 1068 1068 1069 1069 1069 1069 1069 1069 1070 1071 1071 1071 1071 1071 1071 1072 1072 1073 1074 1074 1074 1074 1075 1076 1080 1080 1080 1080 1081 1083 1083 1083 1084 1084 1085 1085 1087 1087 1087 1087 1087 1088 1088 1088 1089 1089 1094 1095 1095 1095 1098 1099 1104 1104 1105 1107 1107 1107 1107 1108 1109 1112 1114 1114 1114 1115 1115 1115 1118 1119 1120 1120 1121 1121 1122 1128 1129 1130 1130 1130 1133 1134 1136 1137 1138 1139 1140 1140 1140 1141 1142 1143 1143 1143 1143 1144 1146 1146 1146 1146 1148 1148 1148 1149 1149 1149 1149 1149 1149 1149 1150 1150 1150 1150 1151 1152 1153 1154 1154 1154 1154 1155 1156 1157 1159 1159 1161 1161 1161 1162 1162 1162 1162 1163 1163 1164 1164 1165 1165 1165 1165 1165 1165 1165 1166 1166 1166 1168 1169 1170 1170 1170 1170 1171 1171 1171 1171 1171 1171 1172 1172 1173 1175 1176 1176 1177 1178 1178 1178 1178 1178 1178 1179 1179 1179 1179 1179 1179 1180 1181 1181 1182 1182 1182 1182 1182 1182 1182 1182 1182 1183 1184 1185 1186 1186 1186 1187 1189 1189 1189 1189 1189 1190 1190 1190 1191 1191 1191 1192 1192 1192 1192 1193 1193 1193 1194 1195 1195 1196 1196 1197 1198 1198 1198 1198 1198 1198 1198 1198 1198 1198 1198 1199 1200 1201 1201 1202 1202 1202 1202 1203 1203 1204 1204 1205 1205 1206 1206 1206 1207 1207 1208 1210 1210 1210 1210 1210 1211 1211 1211 1212 1213 1213 1215 1216 1217 1217 1217 1218 1219 1219 1219 1219 1219 1219 1219 1223 1223 1223 1224 1224 1224 1225 1225 1225 1225 1225 1226 1226 1226 1228 1229 1229 1229 1231 1232 1233 1233 1233 1234 1234 1234 1234 1234 1235 1235 1236 1236 1236 1236 1236 1237 1237 1237 1237 1237 1238 1239 1240 1240 1241 1241 1241 1241 1242 1243 1243 1244 1244 1245 1246 1246 1247 1247 1248 1249 1249 1249 1250 1250 1250 1250 1250 1251 1252 1253 1253 1254 1254 1254 1255 1255 1255 1256 1256 1256 1256 1257 1258 1258 1259 1259 1259 1260 1261 1261 1261 1261 1262 1262 1262 1262 1262 1262 1262 1262 1263 1264 1264 1265 1265 1265 1265 1266 1266 1267 1267 1267 1267 1267 1267 1268 1268 1268 1268 1268 1268 1268 1269 1269 1269 1270 1270 1271 1271 1271 1272 1272 1272 1273 1273 1273 1273 1273 1273 1273 1273 1273 1273 1273 1273 1273 1274 1276 1276 1276 1276 1278 1280 1280 1280 1281 1281 1282 1283 1283 1283 1284 1284 1285 1287 1287 1288 1289 1289 1290 1290 1290 1290 1291 1291 1291 1291 1291 1292 1292 1292 1292 1292 1292 1292 1294 1294 1294 1294 1295 1296 1296 1296 1296 1296 1297 1297 1298 1298 1298 1298 1299 1299 1299 1299 1300 1301 1301 1301 1301 1301 1301 1301 1302 1302 1302 1302 1303 1304 1304 1305 1305 1305 1306 1306 1307 1307 1307 1308 1308 1308 1308 1308 1309 1309 1309 1310 1310 1310 1311 1311 1311 1311 1311 1312 1313 1313 1313 1314 1314 1314 1315 1315 1315 1315 1315 1316 1316 1316 1317 1318 1318 1318 1319 1319 1319 1320 1320 1321 1322 1322 1323 1323 1323 1323 1324 1325 1325 1325 1325 1326 1326 1326 1326 1327 1327 1328 1328 1329 1329 1330 1331 1331 1331 1331 1332 1334 1334 1334 1334 1335 1335 1335 1335 1336 1337 1338 1338 1338 1339 1339 1339 1340 1340 1340 1341 1342 1342 1342 1342 1343 1343 1343 1343 1343 1343 1343 1343 1344 1344 1344 1345 1345 1346 1347 1347 1347 1348 1349 1350 1350 1350 1350 1351 1351 1352 1352 1353 1353 1354 1354 1355 1355 1355 1355 1355 1355 1356 1357 1358 1359 1360 1360 1360 1361 1361 1363 1364 1365 1366 1366 1367 1368 1369 1369 1370 1370 1370 1370 1371 1371 1371 1372 1373 1374 1375 1376 1376 1376 1377 1378 1378 1379 1379 1380 1381 1382 1382 1383 1384 1384 1385 1386 1386 1386 1386 1387 1388 1389 1389 1389 1389 1389 1390 1390 1390 1391 1391 1391 1391 1392 1392 1392 1392 1392 1393 1394 1394 1395 1396 1397 1398 1398 1398 1398 1398 1400 1400 1400 1400 1400 1400 1400 1401 1401 1401 1402 1402 1403 1404 1405 1406 1407 1408 1408 1408 1409 1409 1409 1409 1410 1411 1411 1412 1412 1412 1413 1413 1413 1413 1414 1415 1416 1417 1417 1418 1419 1420 1421 1421 1421 1421 1421 1422 1423 1423 1424 1424 1426 1427 1428 1429 1430 1430 1431 1432 1433 1434 1434 1435 1435 1436 1437 1437 1438 1438 1439 1440 1440 1441 1442 1443 1444 1447 1447 1448 1449 1449 1450 1450 1450 1451 1451 1452 1452 1452 1453 1454 1455 1455 1455 1456 1456 1456 1457 1457 1457 1457 1457 1458 1458 1458 1458 1461 1461 1461 1463 1464 1465 1465 1466 1466 1466 1467 1468 1469 1469 1470 1471 1472 1472 1472 1472 1474 1474 1474 1474 1476 1476 1476 1477 1478 1478 1478 1479 1479 1479 1480 1481 1481 1481 1482 1482 1482 1483 1483 1483 1483 1484 1484 1485 1485 1485 1485 1485 1486 1486 1487 1487 1487 1489 1490 1490 1490 1490 1491 1492 1492 1493 1493 1493 1494 1495 1496 1497 1497 1497 1498 1498 1499 1499 1499 1499 1499 1499 1500 1500 1502 1502 1503 1504 1504 1504 1504 1507 1507 1507 1507 1508 1509 1509 1510 1514 1514 1514 1514 1515 1515 1517 1517 1521 1521 1521 1523 1527 1528 1528 1529 1529 1529 1529 1533 1534 1536 1537 1537 1537 1537 1538 1538 1539 1539 1539 1539 1539 1539 1541 1542 1545 1545 1545 1546 1548 1550 1551 1554 1555 1555 1555 1556 1558 1558 1558 1559 1560 1560 1560 1560 1561 1562 1562 1562 1563 1563 1563 1564 1565 1567 1568 1569 1569 1570 1570 1571 1572 1572 1572 1573 1573 1573 1573 1573 1573 1573 1573 1573 1573 1574 1575 1575 1575 1575 1576 1577 1578 1578 1578 1579 1579 1582 1582 1583 1584 1584 1584 1585 1586 1587 1587 1587 1588 1589 1589 1589 1590 1591 1591 1591 1591 1593 1593 1593 1593 1594 1594 1594 1594 1594 1595 1595 1596 1596 1596 1596 1597 1597 1598 1598 1599 1600 1600 1604 1605 1605 1607 1608 1609 1609 1609 1610 1611 1611 1611 1611 1611 1612 1612 1612 1612 1613 1614 1615 1615 1615 1615 1615 1616 1616 1616 1616 1617 1618 1619 1620 1620 1620 1620 1620 1620 1621 1621 1621 1621 1621 1621 1622 1622 1622 1622 1622 1623 1623 1623 1624 1624 1624 1624 1624 1624 1625 1627 1628 1628 1629 1629 1629 1630 1631 1632 1633 1633 1633 1633 1634 1634 1634 1634 1634 1634 1634 1635 1635 1635 1635 1635 1635 1636 1637 1637 1638 1638 1638 1639 1639 1639 1640 1640 1641 1641 1641 1642 1642 1642 1642 1643 1643 1645 1646 1646 1646 1646 1647 1647 1647 1647 1647 1648 1648 1648 1649 1650 1650 1651 1651 1651 1651 1652 1652 1652 1652 1653 1654 1654 1654 1655 1655 1655 1656 1656 1658 1658 1659 1659 1659 1660 1660 1660 1660 1661 1661 1661 1661 1661 1661 1662 1662 1662 1662 1663 1663 1663 1663 1663 1663 1664 1664 1665 1665 1665 1665 1666 1666 1667 1667 1668 1668 1669 1669 1669 1670 1670 1670 1670 1671 1672 1672 1672 1672 1673 1673 1673 1673 1673 1673 1674 1674 1675 1675 1675 1675 1675 1676 1677 1677 1677 1677 1677 1677 1677 1678 1680 1680 1680 1681 1681 1681 1681 1682 1682 1682 1682 1682 1682 1682 1682 1684 1685 1685 1686 1688 1688 1688 1689 1689 1689 1690 1692 1692 1692 1692 1692 1692 1692 1692 1693 1693 1693 1695 1695 1696 1696 1696 1696 1696 1697 1698 1698 1698 1699 1699 1700 1700 1700 1700 1700 1701 1702 1702 1702 1702 1703 1703 1703 1704 1704 1704 1704 1705 1706 1706 1707 1707 1707 1707 1707 1709 1710 1710 1710 1712 1714 1714 1714 1715 1716 1717 1717 1718 1718 1719 1719 1719 1719 1720 1720 1720 1720 1720 1721 1721 1721 1721 1721 1721 1721 1722 1722 1722 1722 1723 1724 1724 1724 1725 1725 1725 1725 1725 1725 1725 1726 1726 1726 1726 1726 1726 1727 1727 1728 1728 1728 1729 1729 1729 1730 1730 1731 1731 1731 1731 1731 1731 1731 1731 1731 1731 1731 1731 1731 1731 1731 1731 1731 1731 1731 1732 1732 1732 1733 1733 1733 1733 1733 1734 1735 1736 1736 1736 1736 1737 1738 1738 1738 1738 1739 1739 1739 1739 1739 1739 1739 1740 1740 1740 1740 1740 1740 1741 1741 1741 1741 1742 1742 1742 1742 1743 1743 1743 1743 1744 1744 1745 1745 1745 1746 1746 1747 1747 1747 1748 1749 1749 1750 1750 1751 1752 1753 1753 1754 1754 1755 1755 1755 1756 1756 1756 1757 1758 1758 1759 1760 1760 1760 1760 1761 1761 1762 1762 1763 1763 1763 1763 1764 1764 1764 1764 1764 1764 1765 1765 1765 1765 1766 1766 1766 1767 1767 1767 1767 1767 1767 1767 1768 1769 1769 1770 1770 1770 1770 1770 1771 1771 1771 1771 1771 1771 1771 1772 1772 1772 1773 1774 1774 1774 1774 1774 1774 1774 1774 1774 1775 1775 1776 1777 1777 1778 1778 1778 1778 1778 1780 1780 1781 1782 1782 1783 1783 1784 1785 1785 1785 1786 1788 1789 1789 1789 1790 1790 1790 1790 1790 1790 1790 1790 1790 1790 1790 1790 1790 1791 1791 1791 1791 1792 1792 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1794 1795 1796 1797 1797 1797 1797 1797 1798 1799 1799 1799 1799 1799 1800 1800 1800 1801 1802 1803 1805 1805 1806 1806 1806 1806 1806 1806 1808 1808 1809 1809 1810 1810 1811 1812 1813 1814 1814 1815 1815 1816 1816 1818 1818 1818 1818 1819 1819 1819 1819 1820 1820 1821 1822 1823 1825 1826 1827 1828 1829 1830 1831 1832 1832 1835 1836 1837 1838 1839 1840 1840 1841 1841 1841 1841 1841 1842 1843 1843 1843 1843 1844 1845 1845 1846 1848 1848 1850 1851 1852 1852 1853 1854 1855 1855 1856 1858 1858 1859 1859 1861 1861 1861 1861 1862 1862 1863 1863 1864 1864 1864 1864 1865 1865 1865 1865 1866 1867 1867 1868 1868 1870 1871 1871 1872 1874 1874 1875 1875 1876 1878 1879 1880 1882 1884 1884 1884 1885 1885 1885 1886 1886 1886 1887 1887 1888 1888 1889 1891 1891 1892 1892 1892 1892 1892 1892 1893 1893 1893 1895 1895 1897 1897 1897 1897 1897 1898 1899 1899 1899 1899 1900 1900 1900 1900 1900 1901 1901 1901 1901 1902 1902 1902 1903 1903 1904 1906 1907 1908 1909 1911 1912 1913 1915 1916 1917 1918 1919 1920 1921 1922 1923 1924 1925 1926 1928 1929 1930 1931 1932 1933 1934 1935 1936 1943 1946 1947 1948 1949 1950 1951 1952 1953 1954 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1969 1971 1974 1977 1979 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 1991 1992 1993 1994 1996 1997 1998 1999 2000 2001 2002 2003 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2037 2038 2039 2042 2043 2044 2045 2046 2047 2050 2051 2052 2053 2054 2055 2056 2057 2058 2059 2060 2061 2062 2063 2064 2065 2066 2067 2068 2069 2071 2072 2073 2074 2075 2076 2078 2079 2081 2082 2083 2084 2086 2089 2090 2093 2094 2095 2096 2097 2100 2101 2102 2103 2104 2105 2107 2108 2109 2110 2111 2113 2114 2115 2116 2118 2119 2120 2121 2122 2124 2125 2126 2127 2128 2129 2130 2131 2132 2133 2136 2137 2139 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2151 2152 2155 2156 2159 2161 2162 2166 2167 2168 2173 2174 2176 2178 2179 2180 2182 2183 2184 2185 2186 2187 2188 2189 2190 2191 2194 2195 2196 2197 2198 2200 2203 2204 2205 2206 2208 2209 2210 2211 2212 2213 2214 2215 2218 2219 2220 2221 2222 2223 2224 2225 2226 2227 2230 2231 2232 2233 2235 2236 2237 2238 2239 2240 2241 2242 2243 2244 2245 2246 2247 2248 2249 2250 2251 2252 2253 2254 2256 2257 2258 2259 2260 2261 2262 2263 2264 2265 2266 2267 2268 2270 2271 2272 2273 2275 2276 2278 2279 2280 2285 2286 2288 2289 2290 2291 2292 2293 2294 2295 2296 2297 2298 2299 2301 2302 2303 2304 2305 2306 2307 2308 2309 2310 2311 2312 2313 2314 2315 2316 2319 2320 2321 2322 2324 2325 2327 2328 2329 2330 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2343 2344 2345 2346 2347 2348 2349 2351 2352 2353 2354 2355 2357 2359 2360 2361 2362 2363 2365 2366 2367 2368 2369 2370 2371 2374 2375 2376 2377 2378 2379 2381 2382 2383 2387 2388 2390 2391 2392 2393 2394 2395 2396 2397 2399 2400 2402 2403 2404 2405 2406 2407 2411 2413 2415 2417 2418 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2430 2431 2432 2435 2437 2438 2439 2440 2441 2443 2444 2445 2448 2459 2460 2461 2464 2465 2466 2473 2474 2475 2478 2484 2487 2489 2491 2492 2494 2496 2497 2505 2506 2516 2525 2532 2539 2540 2543 2546 2547 2548 2550 2551 2553 2554 2556 2560 2566 2568 2569 2570 2571 2572 2574 2575 2576 2580 2581 2584 2586 2587 2588 2589 2590 2591 2596 2597 2598 2600 2601 2603 2606 2607 2611 2616 2617 2618 2619 2620 2624 2626 2629 2630 2634 2637 2638 2642 2643 2645 2647 2649 2651 2653 2654 2656 2657 2658 2659 2661 2667 2669 2671 2672 2673 2674 2675 2676 2677 2678 2679 2680 2681 2683 2684 2685 2686 2687 2688 2689 2690 2691 2692 2693 2694 2696 2697 2698 2699 2700 2701 2702 2703 2704 2706 2708 2710 2711 2712 2713 2715 2717 2718 2719 2720 2721 2722 2726 2727 2728 2731 2734 2735 2737 2738 2743 2745 2746 2747 2748 2749 2750 2751 2753 2754 2755 2758 2759 2760 2761 2762 2764 2765 2766 2767 2770 2772 2773 2774 2775 2776 2777 2778 2780 2781 2783 2787 2788 2789 2790 2791 2793 2795 2804 2806 2811 2812 2813 2814 2815 2817 2818 2820 2821 2822 2827 2828 2829 2832 2833 2834 2836 2837 2839 2840 2842 3 3 30 34 37 38 53 54 99 129 144 160 180 182 188 191 192 197 199 204 205 211 213 214 216 218 220 224 224 226 227 228 229 232 233 237 238 239 240 240 243 245 254 259 260 261 266 268 308 309 318 319 323 328 346 360 362 385 389 399 409 416 419 438 442 444 458 459 460 466 472 475 476 521 527 552 562 567 576 606 607 619 621 637 645 682 699 712 716 718 721 735 739 743 746 748 764 766 770 771 780 783 786 788 794 795 799 806 810 810 812 813 814 816 818 825 828 831 833 833 833 833 833 834 835 839 840 842 843 843 845 845 845 845 845 845 845 846 847 852 854 855 858 859 861 862 862 863 863 867 868 871 873 879 880 881 883 883 883 883 884 884 884 885 888 890 890 890 890 890 890 890 890 890 890 890 891 892 892 892 892 892 892 892 892 892 892 892 892 892 897 898 902 904 905 909 910 911 930 935 937 939 942 943 945 949 950 952 954 956 956 956 956 956 957 961 966 967 975 978 983 986 987 991 992 993 998 1000 1001 1003 1004 1010 1011 1014 1015 1016 1017 1023 1025 1025 1027 1029 1031 1035 1041 1041 1041 1041 1041 1041 1041 1041 1041 1041 1041 1041 1041 1043 1043 1043 1043 1044 1045 1046 1047 1048 1049 1050 1052 1052 1052 1052 1052 1052 1053 1055 1063 1067 1069 1071 1073 1077 1078 1079 1080 1081 1082 1084 1086 1087 1090 1091 1091 1091 1091 1093 1096 1097 1099 1099 1099 1099 1099 1099 1099 1099 1099 1099 1099 1099 1099 1099 1099 1099 1099 1099 1099 1099 1102 1103 1104 1106 1108 1109 1111 1111 1113 1114 1115 1116 1117 1123 1125 1131 1131 1131 1131 1131 1131 1131 1131 1132 1145 1147 1147 1158 1160 1167 1173 1173 1174 1178 1188 1196 1207 1209 1210 1211 1214 1220 1221 1222 1227 1229 1230 1275 1277 1279 1284 1286 1293 1318 1321 1333 1348 1349 1362 1363 1399 1424 1425 1445 1446 1447 1448 1459 1460 1462 1473 1475 1488 1495 1501 1506 1506 1506 1506 1506 1506 1506 1506 1506 1506 1511 1515 1517 1518 1520 1521 1522 1524 1525 1525 1526 1529 1529 1529 1529 1529 1529 1529 1529 1529 1529 1529 1529 1529 1529 1530 1531 1532 1533 1534 1535 1540 1541 1542 1543 1543 1543 1543 1543 1543 1543 1543 1543 1543 1543 1543 1543 1543 1544 1545 1546 1547 1549 1551 1552 1552 1552 1553 1555 1557 1558 1560 1561 1566 1568 1569 1571 1572 1573 1574 1576 1576 1577 1578 1580 1580 1580 1580 1581 1581 1581 1581 1581 1581 1590 1592 1601 1604 1606 1609 1614 1622 1623 1626 1634 1644 1657 1676 1679 1680 1682 1683 1687 1687 1691 1693 1693 1694 1699 1706 1708 1710 1711 1712 1714 1717 1731 1734 1769 1771 1779 1781 1781 1781 1781 1781 1781 1781 1781 1781 1781 1781 1787 1790 1790 1790 1790 1790 1790 1790 1790 1790 1790 1791 1797 1804 1805 1806 1807 1808 1820 1824 1833 1834 1836 1840 1845 1846 1847 1848 1849 1850 1857 1860 1865 1868 1869 1873 1877 1883 1884 1890 1894 1894 1894 1896 1896 1896 1896 1898 1898 1898 1898 1900 1905 1910 1914 1927 1937 1939 1944 1945 1966 1967 1968 1970 1972 1975 1976 1978 1995 2004 2040 2041 2048 2049 2070 2080 2085 2087 2088 2091 2092 2098 2099 2106 2112 2117 2123 2134 2135 2150 2153 2154 2157 2158 2160 2163 2164 2165 2170 2172 2175 2177 2192 2199 2201 2202 2207 2217 2228 2229 2234 2255 2269 2274 2277 2281 2282 2283 2284 2287 2300 2317 2318 2323 2326 2331 2350 2356 2358 2364 2372 2373 2380 2384 2385 2386 2389 2398 2401 2408 2409 2410 2416 2429 2433 2434 2436 2442 2450 2452 2458 2471 2472 2476 2477 2481 2482 2485 2486 2488 2490 2493 2495 2498 2499 2500 2502 2503 2507 2508 2510 2511 2512 2514 2515 2518 2519 2520 2521 2522 2523 2524 2530 2534 2535 2536 2537 2538 2541 2542 2544 2545 2549 2557 2559 2562 2563 2564 2565 2573 2582 2583 2585 2593 2594 2595 2599 2602 2605 2608 2609 2610 2612 2613 2614 2615 2621 2622 2625 2628 2632 2633 2639 2640 2644 2646 2648 2652 2655 2660 2662 2663 2664 2665 2666 2668 2670 2705 2707 2709 2714 2716 2723 2724 2725 2729 2730 2733 2736 2740 2741 2742 2744 2752 2757 2763 2768 2769 2771 2779 2782 2784 2786 2792 2794 2796 2797 2798 2799 2802 2803 2805 2807 2808 2809 2810 2816 2819 2823 2825 2826 2835 2841 2843 41 46 122 200 203 210 221 222 224 246 267 448 815 829 832 833 837 843 845 851 856 857 860 883 886 890 895 896 907 943 945 947 956 1025 1035 1041 1042 1043 1048 1052 1086 1091 1092 1099 1100 1101 1102 1110 1124 1126 1127 1131 1135 1147 1173 1399 1505 1506 1512 1513 1516 1519 1522 1525 1529 1543 1552 1557 1580 1581 1602 1603 1687 1713 1781 1790 1817 1881 1894 1898 1938 1940 1941 1942 1973 2077 2138 2169 2171 2181 2193 2216 2412 2414 2446 2447 2449 2451 2453 2454 2455 2456 2457 2462 2463 2467 2468 2469 2470 2479 2480 2483 2501 2504 2509 2513 2517 2526 2527 2528 2529 2531 2533 2552 2555 2558 2561 2567 2577 2578 2579 2592 2604 2623 2627 2631 2635 2636 2641 2650 2682 2695 2732 2739 2756 2785 2800 2801 2824 2830 2831 2838

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 6 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 4 5 6 6 6 5 6 5 5 7 5 7 8 10 8 9 9 9 10 3 4 4 3 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 10 9 14 16 16 19 19 8 6 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 3 7 8 8 8 8 8 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 11 12 12 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 15 17 20 21 21 21 21 21 13 15 9 10 10 10 10 11 10 11 13 13 12 12 12 12 7 8 8 8 8 5 6 3 4 4 4 4 4 5 4 3 5 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 4 3 3 4 4 4 4 4 7 8 8 8 5 6 6 6 9 10 3 4 5 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 5 7 3 4 4 7 8 8 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 7 8 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 5 6 6 8 9 9 9 9 9 9 9 4 5 5 5 5 5 5 5 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 5 5 5 7 9 9 9 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 9 8 10 10 9 9 4 5 11 13 5 6 7 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 8 9 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 8 8 9 8 8 8 8 5 8 6 7 6 8 5 6 6 7 8 7 7 7 7 9 8 9 9 9 10 10 7 8 8 9 9 11 8 9 9 7 9 9 9 11 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 4 6 7 7 7 7 7 4 5 6 6 4 6 4 5 5 6 3 4 5 6 4 6 6 7 7 7 7 3 4 4 5 5 6 6 5 6 6 3 7 9 8 8 5 6 7 8 4 5 6 6 6 3 3 4 5 3 6 7 7 7 7 5 3 3 3 5 8 9 9 8 9 9 9 9 4 5 4 4 5 6 7 6 6 6 7 7 7 6 7 7 4 5 6 6 4 4 4 4 5 4 10 11 10 9 8 6 6 7 8 8 9 5 7 8 8 8 8 8 8 8 8 8 8 8 7 8 8 6 8 15 16 16 16 17 16 16 16 16 16 16 17 4 5 6 5 6 3 7 4 5 8 4 3 4 7 8 8 6 3 3 3 3 5 6 8 7 7 8 8 8 4 4 7 7 7 7 12 12 12 5 6 5 5 4 6 8 3 7 8 6 4 3 5 4 7 4 5 6 7 7 7 8 7 4 5 5 7 5 5 8 9 9 9 6 7 7 7 5 6 5 3 4 8 9 9 3 4 4 4 3 3 4 5 5 5 5 4 5 4 4 4 4 5 5 3 4 3 4 5 4 4 4 4 4 9 10 10 10 10 10 6 7 3 6 7 8 7 4 8 9 9 5 6 6 8 3 3 3 3 4 5 4 4 4 3 6 7 7 7 8 6 7 3 5 6 3 4 4 5 4 6 3 4 5 5 5 5 8 6 7 7 6 4 5 5 8 5 3 4 4 8 9 4 6 5 6 6 5 6 6 9 10 8 5 5 5 5 5 3 3 5 5 6 6 6 6 6 7 5 5 4 4 5 6 7 5 4 3 4 4 6 4 5 5 5 4 6 6 5 5 4 6 6 5 5 5 5 5 6 7 7 5 6 6 9 7 7 7 7 7 9 10 12 10 11 10 12 5 5 7 5 6 7 11 13 7 8 3 4 4 4 4 5 7 8 5 6 4 3 6 3 4 6 8 10 11 12 5 5 5 5 10 11 12 4 5 7 8 14 14 4 5 5 5 7 7 7 6 4 5 5 4 5 5 5 5 5 6 6 6 6 6 7 7 7 7 7 7 7 7 7 5 6 6 5 5 7 7 4 6 12 14 14 14 14 13 5 7 4 6 6 8 9 9 5 6 4 5 5 5 5 5 3 4 4 4 4 3 5 5 6 6 5 3 4 4 5 5 3 4 4 4 7 5 5 6 5 6 6 6 4 5 5 5 3 3 4 3 4 4 4 4 4 5 6 5 5 7 8 8 4 5 5 6 4 4 5 6 4 5 5 5 5 4 4 5 5 5 5 5 5 5 6 7 4 6 8 7 7 9 7 4 5 5 6 6 7 8 7 7 7 7 5 5 6 5 4 5 5 4 4 5 8 9 10 4 5 5 5 5 6 7 7 7 6 4 5 5 5 5 5 5 5 5 5 5 4 5 7 9 3 4 4 4 4 5 5 5 5 5 5 7 8 10 8 8 9 9 5 6 6 6 6 4 5 5 6 8 7 5 6 6 6 6 6 7 7 4 3 3 3 5 4 3 5 4 5 5 4 4 4 5 9 10 10 3 4 4 5 5 5 6 6 6 10 11 11 11 11 11 11 11 11 11 3 9 7 5 5 5 5 6 4 4 4 7 7 9 4 6 7 7 7 4 7 7 7 6 7 7 7 7 7 8 8 8 8 8 8 8 5 6 7 3 4 4 4 4 4 4 4 5 5 3 4 5 5 6 7 7 7 7 8 6 8 11 3 4 4 4 4 4 4 6 8 10 11 11 11 11 12 11 11 6 7 7 7 7 7 9 3 4 4 4 8 9 8 8 7 7 8 9 10 10 6 6 6 6 6 6 7 8 3 4 4 7 8 13 7 7 7 7 6 5 6 7 7 7 8 3 4 5 4 6 5 5 5 5 6 5 6 8 7 7 7 7 8 7 3 4 4 7 9 10 10 10 5 6 6 6 6 7 6 6 9 6 12 13 13 13 13 13 13 14 14 10 11 11 11 11 11 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 6 6 6 6 6 4 6 5 6 5 4 4 4 6 5 6 6 6 6 6 6 6 6 6 6 5 6 7 9 10 10 10 3 3 5 6 6 6 3 3 5 6 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 5 6 6 7 7 4 5 5 3 4 7 5 6 6 6 10 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 5 5 6 6 6 6 6 5 6 6 4 5 5 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 6 8 4 5 5 6 6 6 7 11 12 10 11 11 6 7 7 7 7 7 4 3 7 5 3 3 4 5 6 4 3 4 5 3 3 3 3 3 4 3 5 3 5 7 7 7 4 3 4 4 4 3 4 4 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 5 6 6 6 6 6 7 4 5 5 5 4 4 3 4 4 3 8 3 7 8 9 4 4 3 5 6 3 5 13 14 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 13 13 14 13 13 14 15 4 4 4 4 7 8 8 8 10 10 10 10 10 10 5 3 5 4 3 3 3 4 5 4 5 4 4 4 4 4 5 5 5 4 5 6 7 7 7 3 4 4 4 5 5 3 3 3 4 4 4 5 3 5 5 5 5 4 3 3 4 3 6 7 7 7 7 7 7 4 5 7 7 6 3 3 4 4 4 4 4 4 3 4 3 3 4 3 5 5 4 4 4 6 5 7 7 3 3 6 3 3 3 3 6 7 6 8 6 7 7 7 4 3 5 6 3 4 8 3 4 5 6 6 3 3 3 4 6 5 6 3 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 12 15 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 6 6 6 6 6 6 6 3 4 4 7 4 11 12 12 12 5 6 4 4 6 4 5 3 3 7 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 6 7 7 4 7 8 5 5 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 3 4 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 6 7 4 5 5 6 5 5 6 7 6 6 5 4 4 5 10 11 11 11 4 7 8 4 5 4 4 5 3 4 7 5 5 5 3 4 4 4 4 3 7 3 4 8 9 10 3 4 4 4 5 5 5 6 3 3 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 13 14 14 14 14 14 7 8 8 9 8 8 8 8 9 9 6 7 6 7 8 6 7 7 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 9 6 6 5 6 6 7 8 8 9 9 9 5 6 6 6 6 6 7 8 7 7 9 7 4 5 5 5 6 6 7 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 7 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 4 5 5 7 3 4 5 6 5 6 7 5 7 8 8 8 7 6 6 5 3 6 5 6 6 6 6 6 5 5 5 6 4 5 5 6 5 6 7 6 7 6 6 7 10 11 11 10 10 4 7 9 9 3 4 6 7 7 7 4 5 6 8 7 8 8 9 7 8 8 8 8 8 4 3 3 4 4 5 5 3 4 6 3 6 3 5 3 6 6 7 6 7 7 7 6 7 7 4 4 3 4 10 11 11 4 8 9 9 10 4 7 3 4 7 3 4 6 6 8 6 5 3 4 3 4 4 4 4 5 6 6 3 4 4 4 7 7 7 7 7 4 3 4 4 5 5 4 5 5 5 5 7 8 8 8 8 8 8 6 7 6 7 8 5 5 4 3 3 3 4 4 3 4 4 4 4 9 10 9 9 9 4 5 5 5 5 5 4 3 4 6 5 5 6 6 6 6 6 6 3 4 3 4 3 4 8 3 4 5 3 4 4 5 6 4 5 4 6 7 9 10 6 6 7 4 4 4 4 3 3 3 3 4 5 4 4 4 5 3 4 4 5 4 3 4 5 5 6 7 5 5 5 5 5 10 11 11 11 4 4 4 3 5 4 5 3 4 4 4 4 5 6 6 4 3 4 4 4 3 3 3 4 4 5 6 4 4 4 4 7 8 8 4 5 6 6 8 9 9 5 7 6 6 4 5 3 4 4 4 4 5 6 3 4 4 6 4 5 5 5 6 5 6 5 6 6 5 3 7 8 9 9 3 4 3 5 4 4 4 4 4 5 6 11 4 6 7 8 8 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 5 6 6 6 6 5 7 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 3 8 3 4 4 3 4 4 8 9 5 5 5 5 6 6 6 5 6 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 9 8 9 9 9 4 5 5 5 5 5 4 5 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 3 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 12 14 13 14 13 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 5 5 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 6 7 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 11 4 8 0 0 8 10 11 13 9 0 19 8 0 0 0 0 10 0 12 13 10 4 9 14 10 9 10 3 12 3 5 6 17 9 9 15 11 4 4 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 10 7 4 23 7 10 8 0 5 0 0 5 4 12 21 10 6 13 11 0 9 0 20 0 0 0 0 0 0 0 5 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 0 7 0 0 0 5 14 0 10 0 7 4 0 6 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 14 5 4 0 0 0 0 9 0 9 0 0 0 3 7 0 0 0 3 4 9 4 3 3 0 4 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 7 0 5 9 5 13 11 12 4 0 0 0 6 9 0 0 0 0 6 12 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 7 11 11 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 0 3 4 3 6 12 8 10 7 6 7 4 0 7 5 7 5 0 6 0 0 0 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 0 9 6 0 0 0 0 6 4 15 3 0 0 6 0 5 0 0 0 13 5 6 0 0 7 3 11 5 2 0 3 11 0 0 4 5 3 6 6 4 3 7 5 4 5 5 5 3 4 6 4 3 3 5 5 4 5 4 6 3 5 4 4 6 3 3 4 7 7 4 3 8 3 4 3 2 4 5 5 3 5 3 2 7 6 4 5 7 6 3 4 3 3 4 4 5 4 3 4 4 7 5 4 4 7 5 7 3 6 5 2 3 6 5 8 5 6 4 6 8 10 4 4 8 3 6 4 3 6 4 7 5 18 5 4 8 6 9 2 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 5 5 7 5 6 4 5 7 5 6 3 8 3 6 2 3 4 7 5 5 5 12 6 9 8 3 5 6 5 5 5 5 7 6 5 5 3 2 3 3 7 4 5 3 4 3 7 5 3 8 3 5 5 3 6 6 3 3 5 6 4 6 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 3 2 5 3 6 2 2 2 2 2 3 2 2 2 2 3 2 4 2 4 3 3 2 2 2 4 2 3 6 2 2 3 3 2 2 3 2 4 4 3 2 5 2 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 4 6 6 5 5 3 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 12 2 2 2 2 2 2 9 2 2 3 2 2 2 2 2 2 2 2 6 2 3 2 4 2 4 4 2 5 3 2 2 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 2 5 8 2 8 2 3 2 3 2 2 2 8 6 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 5 12 2 4 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 3 2 5 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 3 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 4 0 2 3 3 4 2 2 3 2 8 3 3 2 4 2 4 4 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 5 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 4 2 4 2 2 2 2 3 2 3 2 0 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 3 2 2 4 4 2 2 2 3 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 2 4 3 1 1 2 2 3 4 4 2 3 2 2 2 2 2 2 6 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 4 3 2 9 2 4 1 2 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 1 2 2 1 2 3 1 1 1 1 1 2 1 2 1 1 2 2 1 1 2 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	4873 10856 11402
10$	13978
101	10490
101$	16321 10712
11$	13978
12$	2765 2766 2767
13$	2765 2766 2767
14$	2765 2766 2767
15$	2765 2766 2767
16$	2765 2766 2767 14592 14593 11348
17$	14592 14593 11348 5974
18$	12450 12452 669 12485 12486 8720 14582 14583 14584 14585 14586 14587 14588 14592 14593 15284 11348
19$	12450 12452 669 12485 12486 8720 14582 14583 14584 14585 14586 14587 14588 14592 14593 15284 11348
2$	11402
20$	12450 12452 669 12485 12486 8720 14582 14583 14584 14585 14586 14587 14588 14592 14593 15284 11348 5974
21$	12450 12452 669 12485 12486 8720 14582 14583 14584 14585 14586 14587 14588 14592 14593 15284 11348
22$	12450 12452 669 12485 12486 14592 14593 15284 11348
23$	12450 12452 669 12485 12486 14592 14593 15284 11348
24$	12450 12452 669 12485 12486 14592 14593 11348 5521
25$	12450 12452 669 12485 12486 8720 14582 14583 14584 14585 14586 14587 14588 14592 14593 15284 11348
26$	12450 12452 669 12485 12486
27$	12450 12452 669 12485 12486
28$	12450 12452 669 12485 12486
29$	12450 12452 669 12485 12486
3$	11402
30$	12450 12452 669 12485 12486 8720 14582 14583 14584 14585 14586 14587 14588 14592 14593 15284 11348
31$	5974
3x5x2$	5913
4$	11402
47$	5974
4ft$	5893
5$	3490 9474 9475 11402 5893
5ft$	5893
5x5x5$	5912
6$	3490 9474 9475 11402 5893
60$	16521
6ft$	5893
7$	13978 11402 11504
8$	13978 11402
9$	13978 11402
999	10490
999$	16321
a$	6289 6344 6524 12358 6529 7037 7072 7190 7214 7295 7373 7629 7996 2220 2221 2222 8371 8372 14293 14302 8556 8557 2613 2704 2786 2787 8808 9275 3478 10038 10072 10194 10209 10236 10655 10799 10812 10818 10827 10866 16773 4962 10983 10984 16825 5135 5188 5417 5539 5557 5638 5641 11739 5810 11813
abandon$	5562
abandoned$	5559 5562
abandoning$	5562
abandons$	5562
abc$	10705 5823
abcs$	10705
abdicate$	4255
abdicated$	4255
abdicates$	4255
abdicating$	4255
abh	10987 5830
abh$	16818 11813
abide$	13744
abilit	11684
ability$	8561 8562 8563 8564
abject$	5528
able	10604
able$	2663 2666 2667 2669 2678 2690 8692 8693 8694 8695 2940 2970 8962 8983 8984 3011 3022 3026 3027 9011 3029 3030 9020 3038 3039 3040 3055 15246 4684
ably$	9032 9033 9034 9035
aborti	5738
abortion$	11721
about	10569 11586
about$	6081 6085 6160 12515 12725 6896 7004 7019 13083 13084 7254 7639 13504 13505 13537 7778 13611 14211 14459 14734 14735 14736 8908 14742 14743 14744 14748 14749 9265 9266 15147 9317 9318 9319 3491 9652 3670 3671 3672 3673 9657 15524 15809 15836 15943 15944 16078 16079 16080 10326 10327 10328 4524 10593 10617 10882 10916 11102
above$	12263 13025 13026 13027 7222 14082 14083 14084 9501 16132 16161 10430
abrasive$	5866
abroad$	16728
abscond$	12387 584 585 11507 5834
abscondded$	584 585 11507 5834
abscondding$	584 585 11507 5834
absconded$	584 585 11507 5834
absconder$	11013 5834
absconders$	11013 5834
absconding$	584 585 13091 11012 11507 5834
absconds$	584 585 11507 5834
absconsion$	5834
absconsions$	5834
absen	11753
absenc	10877 16721
absence$	16708
absent$	12392 15666 10534
absentee$	14016 11148
absentees$	14016 11148
absolute$	3646 5811
absolutely$	2422 3819 10081 5519 5522
abstin	4987
abstinence$	10970
absurd$	2945 2946 2947 2948 2949 2950
abus	16756
abuse	10924
abuse$	11814 11815 11853 11854 11855 11870 11882 12141 12195 12323 12661 12662 12671 12672 12794 12856 7026 13008 13202 13203 13292 13294 13697 13698 13815 13816 13817 13818 13819 13820 13821 13822 14938 9109 16753 16754 16755 11052 11055 11067 11107 11770
abused	4936 5789
abused$	11860 12497 12815 13815 13816 13817 13818 13819 13820 13821 13822 10919 5789 11772
abuser$	12379 12471 12476 12481 12940 12941 12942 12943 12944 12945 12946 12947 12948 12951 13258 7685 13570 13648 13958 2148 14007 14017 2232 11060 11139 11142 11143
abusers$	12379 12476 12481 12940 12941 12942 12943 12944 12945 12946 12947 12948 12951 13258 7685 13570 13648 13958 2148 14007 14017 2232 14285 11060 11139 11142 11143
abusive$	7170 13815 13816 13817 13818 13819 13820 13821 13822 8138 5296 11289 5872
abysmal$	5905
abysmally$	5905
academy$	9914 9919 9920 9922 16121 10317 4338 16188 16189 16690 16691 16694 5585
accept$	11949 11965 187 6290 318 319 320 321 322 323 324 325 12177 12213 12285 12318 1195 7183 7185 7187 13356 13361 7533 1888 1889 1917 7901 7902 7903 7904 7905 7906 7907 7908 7909 7910 1928 1929 13744 7927 7928 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 7954 7955 7956 7957 7958 7984 7985 7986 7987 7988 7989 7990 7991 14322 14327 14330 15432 15463 15469 15483 15517 15518 15527 15528 15529 15710 15920 5084 11489 11490
acceptable$	4716 10720 5823
accepted$	12077 12078 12079 12081 318 319 320 321 322 323 324 325 12525 12532 12540 12549 12550 12551 12563 12843 1195 7183 7185 7187 13667 1888 1889 1928 1929 15584 15585 15586 15587 15710 5084
accepting$	318 319 320 321 322 323 324 325 1195 7183 7185 7187 1888 1928 1929 14322 15462 5084
accepts$	318 319 320 321 322 323 324 325 1195 7183 7185 7187 1888 1928 1929 15527 15528 15529 5084
acceptted$	318 319 320 321 322 323 324 325 1195 7183 7185 7187 1888 1928 1929 5084
acceptting$	318 319 320 321 322 323 324 325 1195 7183 7185 7187 1888 1928 1929 5084
access$	11949 5757
accessory$	5092
accident$	2216
accidents$	2216
accommodated$	383 384 385 386
accommodation$	12427 12428 12429 12430 12431 12432 12433 12434 16733 16784 16813 11784
accomp	5934
accomplice$	13258 11037 11074 11203
accomplices$	13258 11037 11074 11203
accord$	12170 12494 12495 12817 11039
accoun	4511 10506 4552 10626 4654 10694
account$	12854 7148 1166 7150 1168 13560 13561 13562 13563 2111 2112 8096 8097 8098 13930 2117 2118 2119 2120 2121 2122 15895 15896 15897 15898 15899 15900 15901 10446 4465 4658 16487 16525 16623 16624 4943 16765 11257
accountability$	1883 1884 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 16117 16118 16119 16120 11562
accountable$	71 72 73 74 75 1883 1884 16487
accounted$	4658
accounts$	343 344 12854 7148 1166 7150 1168 13560 13561 13562 13563 2111 2112 8096 8097 8098 13930 2117 2118 2119 2120 2121 2122 10446 4465 16337 16457 4658 16525 11257
accusation$	11105
accusations$	11105
accustomed$	3124 3125 3208
achiev	4677 4888
achiever$	14021
achievers$	14021
acknowledge$	7927 7928 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 7984 7985 7986 7987 7988 7989 7990 7991 15892 15920
acknowledged$	15774 15775
acne$	11459 5896
acned$	5895
acquit	5819
acquitted$	11802
across$	8165 8166 2555 8539 8709 8710 8711 9039 9040 9041 9359 9501 16403 10761 11326 11510
act	4429 16497 16669 5659
act$	6599 12437 6770 788 789 13038 13039 13419 1608 1609 7954 7955 7956 7957 7958 2229 2261 2269 2447 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 2840 2861 3031 3032 3243 9358 3384 3385 3470 3471 3472 3473 15693 15920 16100 16103 16234 4637 5298 5363 11642
acted$	6770 788 789 1608 1609 2229 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 3243 3384 3385 3470 3471 3472 3473 9901 9910 15745 15750 15753 15754 15756 15757 15758 15759 15774 15775 15798 15930 5298 5363
acting$	1608 1609 2229 2585 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 2862 3031 3032 3368 3470 3471 3472 3473 4637 5275 5298 5363
action	4404 11665
action$	11906 13526 15801 4049 4050 4051 15895 15896 15897 15898 15899 15900 15901 4637 10743 10753 16598 10999 11663
actionable$	10387
actions$	3 4 5 6 7 8 9 5995 11827 11828 6002 20 11906 11993 6170 12162 12163 12164 12165 12166 12167 12168 12169 12187 12582 12583 12584 12585 6871 889 12911 12912 12913 12914 12915 12916 1214 1215 13697 13698 13699 13702 13703 13704 13705 13706 13707 13708 13709 13710 13711 13712 13713 13924 4041 10999
active	16432
active$	6107 125 6353 509 510 511 512 513 848 11021 11338 11619 5641 5643
activi	16210 16438 11633 11665 11669 11670
activities$	11893 11906 10999 11018 11111
activity$	11893 11906 6600 12438 16300 16337 10999 11018 11111 11337 11590
acts$	12421 6599 12437 13038 13039 1608 1609 2229 2262 2270 2448 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 2841 2860 3031 3032 3243 3384 3385 3470 3471 3472 3473 5298 5363
actted$	1608 1609
actting$	1608 1609
actual$	10987
add	4384
add$	1125 1402 13931 13932 13933 13934 13935 4530 5939
addded$	1402
addding$	1402
added$	1125 1402 4495 4496 4530 4531 4603 4605
addict	16721 16739 11729
addict$	14022 14023 14024 14131 14132 16738 11148 11149 5856
addicted$	11890 4848
addiction$	11902 4848 16663 11682
addictions$	11902
addicts$	14022 14023 14024 14131 14132 16741 11148 11149 5856
adding$	1402
addres	4409 10428 4460 10443 4491 10474 10475 16359 16469 5614
address$	6281 6282 6283 12371 12372 12373 12374 6544 6545 6546 6547 16344 4582 5614 11786
addresses$	6281 6282 6283 16237 16259 16344 4582 11597 11614
adds$	1125 12939 1402 4530
adenoi	10810
adenoids$	16641
adept$	3475
adequate$	2983 2986 10039 10040 10041 10042
adhd	5939
adidas$	11466
admirably$	9032 9033 9034 9035
admission$	11734
admissions$	11734
admit$	15463 15469 15483 15710 15920 16100 11489
admitted$	15584 15585 15586 15587 15710 4860 4861 11733
adoles	10834
adolescent$	2289 14213 14242 14243 14244 14245 14348 14376 14377 14378 14379 14380 14381 14392 3478 15292 15295 16665 4852 5153 5156 11273 5416
adolescents$	2289 14213 14242 14243 14244 14245 14348 14376 14377 14378 14379 14380 14381 14392 15292 15295 11273
adopted$	4572 11779
adoption$	5797
adoptive$	5797
adore$	658 659 660 661 662
adored$	658 659 660 661 662
adores$	658 659 660 661 662
adoring$	658 659 660 661 662
adult$	12115 12116 12124 6295 12229 12271 12283 12294 6498 6499 12348 6574 6578 6581 12419 12422 12453 12456 12482 13075 13080 13488 13621 8004 8039 13873 13874 13875 13876 2069 8495 8551 14451 14495 8672 8675 2723 14540 14541 14542 14543 14544 14545 14546 2738 8732 14571 14576 14577 14578 14597 14606 2797 8785 14623 14624 8804 2822 14645 2836 2837 8822 14654 14655 8825 8826 8847 2871 2872 2885 8870 2892 2893 14715 2905 8982 8985 14816 3107 3108 3109 3110 14930 14931 14932 14933 14975 14984 14986 14993 15052 15053 15054 15055 15163 15166 15213 15214 15215 15216 3406 9436 9437 15269 15270 15271 15272 15273 15274 15286 9937 9938 11007 5049 11036 11346 11347 11349 11350 5370 11355 11356 5393 5408
adults$	11834 6265 6267 6272 6277 6280 12112 12115 12116 12124 12128 12283 12348 12379 12381 12384 6574 12413 12419 12422 12453 7155 13610 13752 13753 13757 13844 8018 13873 13874 13875 13876 13893 8063 14067 8259 14415 14451 14465 14466 14467 14468 14476 14495 14540 14541 14542 14543 14544 14545 14546 2738 8724 14571 14576 14577 14578 14582 14583 14584 14585 14589 14595 14603 14604 14605 14606 14607 2796 14643 2836 2837 8822 14654 14655 2864 2865 2876 2889 14709 14710 14711 14712 2905 8893 14727 8900 14816 14823 14824 14825 9014 14847 14848 14849 14850 14878 14886 14887 14888 14889 14890 14891 14892 14893 14901 14902 14903 14904 14905 14936 14937 3164 3166 14984 14986 14993 15052 15053 15054 15055 15058 15063 15153 15198 15200 15203 15204 15205 15209 15213 15214 15215 15216 15237 3437 3438 3439 3440 15256 9427 3450 3451 3452 15269 15270 15271 15272 15273 15274 15284 15289 15290 15366 15430 9733 9734 9736 9737 11007 11100 11190 11218 11346 11350 11355 11356 11378
advance$	4672
advanced$	2723 3140 3406 11021
advanceed$	4672
advanceing$	4672
advances$	6293 6294 12141 12142 13028 13029 14503 14504 14505 14506 4672
advant	4749
advantage$	11861 12977 10732
advert$	15423
advice$	12002 12067 12068 12771 13422 13423 13431 1624 13673 13785 13786 13787 13788 13789 14322 15760 15761 15762 15763 15764 15765 16191 11088 11101 11485 11553
advis	10388 11617
advised$	6113 12005 12006 6176 194 195 196 197 198 199 200 201 6185 203 204 205 206 207 208 209 210 211 212 213 1688 1689 1690 1691 1692 1693 1694
affair$	14771 15116 15117 15118 15119
affairs$	14638 14835 14836 14837 14838 14955
affect$	15036 15037 9207 9211 3229
affection$	12427 12428 12429 12430 12431 12432 12433 12434 12728
affections$	12142
affili	4429 11590 11592 11633 5934
affiliate$	11111
affiliated$	2125 11111
affiliates$	11111
affiliation$	2062 2063 2125 11111
affiliations$	11111
affray	10987 5830
affray$	16818 11813
afraid$	14870 14871 14872 3102 3103
african$	3500 9487 9492 9493 5443 11458
afro$	11446 5464 11448
afros$	11446 11448
after	16339 10930
after$	12178 12918 12919 1115 7414 7415 7417 7418 13414 13674 7890 8604 14475 8647 14699 14776 8965 9036 14879 14880 14897 9314 15281 4229 16403 4835 16761 11712
afternoon$	16605 4890
afternoons$	4890
afterp	10824
afterpill$	16655
afterthought$	16111
again$	12015 12016 13502 13503 7673 15504 15505 15507 15508 15509 4191 10275 10276 16591 16654 11083
agains	4577 10663 11665
against$	12375 12376 12377 12378 7591 13530 16320 16356 4566 16401 16440 10620 10645 16485 16494 16574 10745 11502 11619 11675 11679
age$	6589 12449 8127 14500 14501 14502 14537 14538 14610 14611 14612 14613 14650 14651 14652 14690 14718 9135 9136 9137 9138 15120 9446 9447 15308 15309 15310 10879 11760
aged$	6621 15292 15295 16651 11034
agencies$	14219 9914 9919 9920 16121 10317 16188 16189
agency$	14219 9888 9914 9919 9920 9937 9938 16121 10317 4338 16188 16189 10387 5528 5575 5584
ages$	14537 14538
aggression$	14049 14105 14406 14407 2594 2595 11282
aggressive$	14336 14337 14338 14339 14340 14341 14342 14343 14344 14345 14346 14444 11237 5296 5872
aggressively$	5872
aggressiveness$	14406 14407 11282
aggressor$	13258 13958 13959 13960 13961 11139 11140 11141 11185
aggressors$	13258 13958 13959 13960 13961 11139 11140 11141 11185
aggro$	12623 13210
agitator$	5849
agitators$	5849
ago$	15174 15175
agree$	711 712 994 995 996 997 999 1000 1001 1002 7183 7185 7187 2656 2657 2658 2659 5071
agreed$	689 711 712 12563 994 995 996 997 999 1000 1001 1002 7183 7185 7187 2656 2657 2658 2659 5071
agreement$	12184 16530
agreements$	16530
agrees$	711 712 994 995 996 997 999 1000 1001 1002 7183 7185 7187 2656 2657 2658 2659 5071
agreing$	711 712 994 995 996 997 999 1000 1001 1002 7183 7185 7187 5071
ahead$	158 6431 12264 13465 16132 16162 11604
aid	4677
aid$	4672 4679 4794 11713
aided$	4672 4679 4794
aiding$	4672 4679 4794
aids	4677
aids$	4672 4679 4794 11713
aim	4747
aim$	16253 16545 4735 16599
aimed$	10780
aims$	16253 16545 4735 10780
air$	14136
airhead$	11203
airheads$	11203
alarm$	7601
albanian$	3500 9489 11458
album$	10427
alcoho	16721 16739 10909
alcohol$	35 270 271 272 273 274 275 276 12121 12122 6301 6302 6303 6304 6305 6307 6308 12427 12428 12429 12430 12431 12432 12433 12434 12439 12442 13883 14685 14686 14687 14688 14689 16662 4987 5746 11729
alcoholic$	16738 16740 11148
alcoholics$	16741 11148
ale$	15049
alert	4507
alert$	4397 4417 4418 4708
alerted$	10454
alerting$	4417 4418
alerts$	4417 4418
aliase	5602
aliases$	11585
alibi	5602
alibi$	11583 11585
alibis$	11583 11585
alienated$	5417
alight	10993
alight$	16824
alike$	11465 11467
alive$	16637
all	10628 11645
all$	6189 6193 309 870 6859 12771 6965 986 987 7122 7156 1377 1378 7392 13327 13329 1544 7565 7950 8208 8265 8297 14151 14152 8350 8381 2540 8551 2606 2648 14463 2714 8701 14568 2781 14804 14939 14954 9193 3216 3217 3352 15194 3455 3591 15434 9604 9618 3637 3639 3742 3743 3744 3848 3849 3850 3860 9844 9886 15909 15916 10113 10236 10238 16087 16088 4283 10420 16331 4631 10640 16579 10791 5058 11046 5247 11485 11486 11554 5638
alleg$	12855
allegation$	2111 2112 11105 11106
allegations$	7121 2111 2112 11105 11106
allege$	13918 13919 4619 11103 11104
alleged$	12855 13918 13919 4591 4618 4619 4623 11103 11104 5124
allegedly$	5843
alleges$	13918 13919 4619 11103 11104
allegged$	12855
allegging$	12855
alleging$	12855
allegs$	12855
allerg	5945
allergy$	11682
alley$	14293
alloca	4394
allocated$	4494
allow	4390 4419
allow$	46 47 282 283 12666 893 992 1718 1719 1720 1721 1722 7729 15463 15469 15483 4224 4464 4679 11040 11489
allowed$	46 47 282 283 12666 12704 12705 893 992 1718 1719 1720 1721 1722 4224 4679 4832 4966 11040
allowing$	46 47 282 283 12666 893 992 1718 1719 1720 1721 1722 4224 4679 11040
allows$	46 47 282 283 12666 12704 12705 893 992 1718 1719 1720 1721 1722 4224 4464 4679 11040
alls$	14151 14152
almost$	806 1019 2781 8764 2782 2783 2784 2785 2788 2789 2790 2791 3349 3350 3491 5366 5395
alone	10829 11783 5806
alone$	12567 12631 12971 13105 14783 14784 14785 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 14828 14829 14830 14831 14832 14833 14834 14843 14862 15188 15234 16660 5806 11789
along$	12087 12105 12221 6669 6670 6671 6683 1077 12987 7216 7217 13396 13400 1606 9326 3344
alopecia$	5898 5944
alpha$	11148 5170
already$	2781 8764 2782 2783 2784 2785 2788 2789 2790 2791 2825 14724 14725 14726 3491 5366
alright$	9403 3421 3422 3423
also$	8325 5157
alter$	9793 9794
altered$	1040
alternative$	5757
alternatives$	12067 12068
although$	215 6238 6239 6240 6241 6242 6243 6244 6245 268 269 12375 12376 12377 12378
altogether$	4283
always$	580 812 7351 7352 2693 3220 3591 9658 3795 3796 3797 3798 5505 5901
ambition$	14433 11317
ammunition$	13250 13253
amok$	11200
among$	8148 13980 13981 2168 14072 14335 8577 8615 10796
amongst$	8148 13980 13981 2168 14335 8577 8615
amoral$	5876
amount$	370 371 372 14875 14876 14877
ample$	151 152 153 6205
amuck$	11200
an$	6637 6651 7072 7919 2423 14293 8595 2704 8766 8814 8884 9144 9332 3463 3464 3478 9862 10236 10655 10827 16773 10984 5417 11739
anaemi	5945
anaemic$	5944
analys	10400 10401 10402 4420 4421 16288 16313 4546 10532 4640 10623
analysis$	11593 11608
analyst$	16217 16231 16232 16233 10403 10404 4433 10529 16363
analysts$	16217 16231 16232 16233 10403 10404 4433 10529 16363
anaphy	5945
and	4455 5681 5688
and$	6188 12140 7005 7024 13395 13825 13947 8129 8130 14118 14145 8335 14167 8410 8417 14253 14374 14940 15127 9313 9457 15292 15295 9501 9521 15356 10592 10687 10689 10755 11083 11569 11622 5695 11808
angels$	14738 14739 14740 14741 14757 11172
anger$	14105 2588 5297
angina$	5944
angry$	2465 15666 5135 5417
animal$	11148
animals$	14022 14023 14024 14043 14044 14045 14201 14204 14295 16111 11148 11149
ankle	5000
ankle$	10983
annoy$	12746
anonymous$	5605
anorak$	11462
anoraks$	11462
anorex	5724
anorexia$	11707
anorexic$	11707
anothe	4707
another$	5984 12314 7714 7722 13905 14071 14258 8446 14416 3478 16165 16192 10812 4875 10996 5417 5641
anpr	5621
anpr$	11604
answer$	12177 1667 13744 2847 2848 2849 8976 15463 15469 15483 15527 15528 15529 15530 15531 15532 15533 15574 15710 15892 15920 10132 10133 4159 4160 16042 16100 16103 16562 16599 11489
answerable$	71 72 73 74 75 1667
answered$	12532 12563 13667 2847 2848 2849 15584 15585 15586 15587 3886 15710 15750 15753 15754 15756 15757 15758 15759 15774 15775 16150
answers$	1667 2847 2848 2849 15527 15528 15529 15574 4159 4160
antagonise$	5117
antagonised$	5117
antagonises$	5117
antagonising$	5117
antagonist$	11185
antagonistic$	5874
antagonists$	11185
anti	16269 4505 10576 4608 16434 16442 4629 16456 10641 10713 10718 10719 4757 4758 10744 5741
anti$	6495 6501 13292 13294 2064 8219 14059 2464 14336 14337 14338 14339 14340 14341 14342 14343 14344 2565 8554 8572 8573 8574 8614 5324 5325
antibiotics$	10826
antici	4564
anticipated$	16495
antidepressant$	11724
antidepressants$	10826 11724
antifreeze$	11694
antips	5741
antipsychotic$	11724
antipsychotics$	11724
antisocial$	12323 12331 13292 13294 14051 14059 14336 14337 14338 14339 14340 14341 14342 14343 14344 8572 8573 8574 14444 16407 16472 5114 5249 5290 11274
anxiety$	5941
any	16354 10628 5604 11645
any$	12771 13010 7513 7861 13743 7950 8053 2802 2803 9141 9154 15126 15434 9604 9618 3637 3639 9804 9876 10067 10068 10238 4379 10369 16211 16292 10472 4510 16326 16369 16370 16372 16413 4627 16476 16479 10655 10682 16536 10738 16576 16579 16588 10762 16600 11485 11486 5638 11650
anybody$	277 278 279 12293 6869 6870 12820 12821 12822 12823 12824 12825 12826 12827 12828 12829 12830 12831 7332 13757 8053 14847 14848 14849 14850 14936 14937 14970 9733 9734 9736 9737 9775 9776 9777 9914 16331 10738
anyone$	277 278 279 12112 12293 6869 6870 12820 12821 12822 12823 12824 12825 12826 12827 12828 12829 12830 12831 7108 7331 13753 13757 8053 14062 14078 14287 14495 14847 14848 14849 14850 14878 14936 14937 15237 9733 9734 9736 9737 9775 9776 9777 9914 15749 16331 10738 11084
anything$	12086 6908 7001 7002 7135 7259 13451 13645 2852 14802 3097 14954 3177 9201 15046 15142 15373 15374 15461 15467 15473 15478 15487 15522 9733 9734 15582 3876 3877 3878 3879 3880 15831 15832 15833 15834 10005 4483 16311 11485 5552
anyway$	12019 12023 14819
apart	10758 10759
apart$	16589 16590
apathetic$	5874 5905
apathy$	5905
apnoea$	11689
apologise$	15710
apologised$	15584 15585 15586 15587 15710 15774 15775
apology$	4159 4160 16042
app$	586 6569 587 6570 588 6571 589 6572 590 6573 12405 12406 12407 10495
appalling$	11952 11953 11954 11955 14336 14337 14338 14339 14340 14341 14342 14343 14344 14434 4155 4156 4157 4158 4312 5296 5331 5558 5905
appallingly$	5253 5905
appeal$	8949 8950 8951
appear$	834 835 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8764 2782 2783 2784 2785 2788 2789 2790 2791 2917 9039 9040 9041 3175 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 3420 3436 3492 3526 3527 3528 4060 4061 16604 4989 5033 5158 5160 5165 5212 5220 5239 5252 5291 5293 5301 5302 5362 5363 5475
appearance$	15267 15268 15314 15315 15316 15317 15318 15319 15320 15321 15322 15323 15324 15325 15426 11801
appearances$	11801
appeared$	3526 3527 3528 4060 4061 4989 5363 5475
appearing$	4060 4061 4989
appearred$	4060 4061
appearring$	4060 4061
appears$	834 835 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8764 2782 2783 2784 2785 2788 2789 2790 2791 2917 3175 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 3420 3436 3492 3526 3527 3528 4060 4061 16604 4989 5033 5158 5160 5165 5212 5220 5239 5252 5291 5293 5301 5302 5362 5363 5475
append	10810
appendicitis$	5946
appendix$	16641
appeti	10816
appetite$	1184 1185 16647
appetites$	11376
apple$	11132
apples$	11132
applic	4720
application$	4667
applications$	4667
applied$	3949 3950 3951 4237 16507 10707
apply	4707 4720
apply$	14074 14075 14076 14077 3949 3950 3951 5660
appointment$	9620 3638 9622 3640 3641 15659 15660 15661 15700 15701 15702 16670 11732
appointments$	9620 3638 9622 3640 3641 15700 15701 15702 16670 11732
appreciate$	13744 7927 7928 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938
appreh	10667
apprehend$	16498 5667
apprehending$	5667
approa	11665
approach$	1089 8854 8855 8856 8857 8858 15449 4041 11663
approached$	1089 13184 13185
approaches$	6293 6294 1089 14503 14504 14505 14506 15449 16043 16044
approaching$	1089
appropriate$	6150 14930 14931 14932 14933
appropriately$	12601
approval$	13870 13871 13872
apps$	586 6569 587 6570 588 6571 589 6572 590 6573 12405 12406 12407 10495
april$	12346
arab$	3500 9487 5443 11458
arcade$	12344 12345 4780
architect$	1076
architects$	846 1076
are	4429
are$	5988 6121 6126 361 362 543 6621 834 835 1990 1991 1992 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2387 2455 8439 2466 2470 2480 2501 2507 8505 2541 2560 2569 2570 2571 2572 2573 2574 14450 2775 2781 8764 2782 2783 2784 2785 2788 2789 2790 2791 8776 2815 2910 2911 2912 2917 3175 3202 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 3420 3436 3458 3492 9502 15356 9549 3591 3627 9625 9846 3909 3910 10024 10142 4222 10251 4276 4277 16152 4389 10398 10456 10521 10530 10540 10559 4617 10664 16604 10910 4991 5033 5058 5158 5160 5165 5212 5220 5239 5252 5275 5291 5293 5301 5302 5362 5389 11401 11449 11450 5547 5574 11622 11647 5732
area	10721
area$	14061 14066 8605 10551 16552 10731 11099 11778
areas$	10731
ares$	16604
argue$	9692 15666
argued$	15666
argues$	15666
arguing$	15666
argume	10895
argument$	9715 15547 9717 11070
argumentative$	14410 14411 14412 14413 14414 11284 5872
arguments$	4905 16726 11070
aripiprazole$	5955
arm$	13262 13342 13343 13344 13345 13346 13347 13348 7521 15332 10359 16640
arms$	13314 13315 14989 14990 14991 14992 15332 16640
around	11586
around$	6160 12033 12227 12498 7044 7318 7477 14060 14089 14459 8636 8665 14498 3264 10179 16336 11019 11326 11482
arrangement$	12499 12524 6694 6695 7200 14919 11337
arrangements$	12499 12524 14919 11337 11740
arrest	16234 4452 4462 16387 4580 4670 16489 16490 16493 10667 16504 10686 4808 16721 16723 16739 16765 11675 5927
arrest$	12804 12805 13697 13698 15289 15290 10445 4574 16464 16480 16483 10653 4681 16498 4686 4694 4696 16512 16517 16528 16542 4755 16598 16607 16609 10791 16817 11642 5661 5667 11678 5822 5928 5976
arrested$	11863 6211 6212 6213 6214 6215 6216 6217 6218 236 237 238 12292 12631 13111 13112 16447 16455 16465 11635 11792 5976
arresting$	4755 5667
arrestped$	4686
arrests$	4595 16410 16464 16480 4681 4686 4696 16517 4755 16598 16817 11642 5976
arrive	16270
arrive$	13744
arrived$	16105 16106 16107 16108
arrogance$	5905
arrogant$	10267 5874 5905
arsey$	5866
arson	16420 16433 16441 16442 10987 10988 10991
arson$	16818 16819 16820 16822
arsonist$	11148 5864
arsonists$	11148 5864
art$	14570 5748
arthri	5945
as	4429 5604
as$	6525 6673 12542 6930 6951 971 972 6956 975 1196 1197 1198 1199 1337 1338 1339 1416 8128 8366 8467 2559 8613 8658 8715 8740 2810 8803 8823 8824 2895 2904 14822 3197 3198 9183 9269 9305 9306 9367 9535 4062 4063 10083 15939 4291 4294 10280 10449 16358 10563 10564 10569 16403 10635 5058 5157 5159 5275 11604
asb	16269 4505 4629 16456 10713 10719 4757 4758 10744
asb$	12323 13292 13294 14049 10488 10612 16544 16550 4737 10740 10741 16575 4804
asbo	10703 10704 5823
asbo$	16534 16535 10705 5138 11806
asbos$	16534 16535 10705
ascert	4646
asd	5939
ashamed$	15960 4148
asian$	3478 3500 9487 9494 9518 9519 9520 3538 5416 5417 5443 11458
aside$	7600 10178 10256
ask$	12091 6261 6262 12094 12095 329 330 331 332 333 334 808 1091 1092 1093 1094 1095 1096 7243 7248 1498 7751 3122 15640 15641 15642 15892 10408 11497
asked$	209 210 211 212 213 6296 329 330 331 332 333 334 12258 12259 6462 6463 6464 6465 6466 6467 6468 6469 808 12657 12882 12883 1091 1092 1093 1094 1095 1096 12920 12939 13184 13185 1498 7520 13415 1659 1688 1689 1690 1691 1692 1693 1694 13668 15536 15745 15750 15753 15754 15756 15757 15758 15759 15768 15769 15770 15930 16150 4413 10408 4550 10543 10894 10906
asking$	329 330 331 332 333 334 6789 807 808 1091 1092 1093 1094 1095 1096 1498 7519 1717 15462 15640 15641 15642 11497 11516
askked$	329 330 331 332 333 334 1091 1092 1093 1094 1095 1096
askking$	329 330 331 332 333 334 1091 1092 1093 1094 1095 1096
asks$	329 330 331 332 333 334 808 1091 1092 1093 1094 1095 1096 12939 1498 3122 15536
asleep$	4144 4145 4320
asperg	5939
aspirations$	14433 11317
aspiring$	5129
assaul	16420 16433 16442 16448 16460 16461 16462 4936 10924 16756 16765 10966 10968 10988 10991 5830
assault$	12291 12794 12856 7026 7252 7253 13085 1379 13202 13203 13697 13698 16381 16424 16755 16797 16799 16818 16819 16820 16822 11052 11107 11813
assaulted$	12976 10919 5009
assaults$	16381 16819 16820 11107 11813
assert	4766
assertive$	10749
assess	16631 16669 4998 11586 11684
assess$	8922 8923 8924 8925 3021 9005 9006 9007
assessed$	2185 2542 4429 4591 4618
assessing$	8922 8923 8924 8925 3021 9005 9006 9007
assessment$	16671 11637 11741
assessments$	11637 11741
assign	4394
assist	4419 4677 10794
assist$	40 4672 4679 4735 4794 16625
assistant$	10856 16688 16703
assisted$	16225 4672 4679 4794
assisting$	4672 4679 4794
assists$	4672 4679 4735 4794
associ	16210 16255 16257 16269 10506 4559 10585 16421 16438 11592 11669 11670
associate$	12213 12242 12244 12245 12246 12277 12527 12528 12529 12530 12531 13878 2125 5113 11097 11111
associated$	2059 2125 11111
associates$	11946 13878 2125 16237 16241 16337 16338 16340 16397 4584 5113 11097 11111 5642
associating$	12527 12528 12529 12530 12531 2125 4584 5113
association$	2062 2063 13878 9914 9919 9920 16121 10317 16188 16189 4584 16416 11097 11111 11133 5610
associations$	2062 2063 13878 16337 16338 10542 11097 11111 11133
assume$	1888 1928 1929 4619
assumed$	1888 1928 1929
assumes$	1888 1928 1929 4619
assuming$	1888 1928 1929
assurance$	2829 2830 2831 2832 2833 2834 2835
assured$	9381 11377 11393
asthma	5945
astonishing$	10214 16046
astray$	13963 13964 13965 13966
asylum	5808
asylum$	11791
at	10551 10888
at$	15 11862 12140 6818 12748 7143 7486 13652 13751 14060 8363 2537 14374 14484 14485 9250 15292 15295 3491 9839 3861 3868 3869 10120 10127 10260 16126 16336 10550 16497 10677 10748 16611 10801 10844 10862 10868 10870 10871 10919 10940 10941 10955 10972 11510 11712 11780 11803 11808
ate$	2387
athena$	16345
athletic$	5420 5895
atrocious$	5905
atrociously$	5253
attach	4817
attach$	1745
attaches$	1745
attachment$	10800 5698
attack	16756
attack$	12291 12794 7252 7253 13085 1379 10760 11052 11685 11705
attacked$	11863 12292 12631 12653 12976 7275 7276 13132 13133 13134 13146 13147
attacks$	10760 11685
attemp	11644
attempt$	6743 761 762 763 764 6748 766 767 13624 1811 7795 7796 7835 15449 9620 3638 9622 3640 3641 15781 15782 15895 15896 15897 15898 15899 15900 15901 10074 10075 10076 10077 10078 4159 4160 11087
attempted$	15870 15871 15872 15873
attempts$	15449 9620 3638 9622 3640 3641 4159 4160 16043 16044 11087
attend	16713 5747 5968
attend$	11949 12213 13744 7916 14327 14330 15432 15463 15469 15483 15517 15518 15527 15528 15529 15574 15710 15920 16103 10865 4989 11489 11490
attendance$	16076 16142 16695 16708 11086 11265 5967
attended$	12532 12540 15584 15585 15586 15587 3886 15710 16150 10865 4989
attender$	14033 11086 11158 11168
attenders$	14033 11086 11158 11168
attending$	15462 10865
attends$	15527 15528 15529 15574 15596 15597 15598 15599 16340 4989
attent	10599
attention$	11834 11894 11895 6293 6294 6297 12141 12142 12427 12428 12429 12430 12431 12432 12433 12434 12439 12442 12524 12627 6797 12663 6833 12667 12713 12728 12768 12870 12995 13028 13029 7277 13367 13424 13425 13824 13835 13836 8030 2048 2049 2050 2051 8035 13870 13871 13872 13899 8182 2566 2584 14420 14421 14424 14503 14504 14505 14506 14701 14702 15709 15748 15752 15753 15754 15756 15757 15758 15759 15895 15896 15897 15898 15899 15900 15901 4410 16430 4620 11048 5238 5307 11291 11292 5329 11601 5939
attentions$	12142
attitude$	11906 12187 873 6871 889 1214 1215 14266 14267 2531 2532 14426 2620 2829 2830 2831 2832 2833 2834 2835 8854 8855 8856 8857 8858 14706 15267 15268 4268 4269 4270 4271 10999 11188 11229 11231 5297 11314 11315 5335 11541
attitudes$	11906 2531 2532 8854 8855 8856 8857 8858 15267 15268 10999 11188 11314
attract$	11833 6003 310 311 6326 6327 813 814 6882 1187 1188 7197 7198 8590 5060 5069
attracted$	11833 6003 310 311 6326 6327 813 814 12703 1187 1188 7197 7198 2014 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2042 5060 5069
attracting$	11833 6003 310 311 6326 6327 813 814 1187 1188 7197 7198 8036 8037 8038 5060 5069
attractive$	5895
attractor$	11638
attractors$	11638
attracts$	11833 6003 310 311 6326 6327 813 814 12703 1187 1188 7197 7198 5060 5069
attractted$	11833 6003 310 311 6326 6327 813 814 1187 1188 7197 7198 5060 5069
attractting$	11833 6003 310 311 6326 6327 813 814 1187 1188 7197 7198 5060 5069
attrib	16445 4732
attributable$	16443
attributed$	4592 16443
auburn$	5464
august$	12346
aunt	10889 16722 16772 10944
aunt$	16720
auntie	16772
author	4707
author$	1076
authorised$	10543
authorities$	14446 14447 9914 9919 9920 16121 10317 16188 16189
authority$	14078 14322 14415 9914 9919 9920 16121 10317 16188 16189 10929 16761 11101 11218 11307 5585
authors$	846 1076
autism	5939
autism$	16685
autist	5939
autumn$	12346 12347
availa	4461
available$	11856 11021
average$	5420
averse$	2508 2509 2510 2511 2512
avoid$	13033 13034 13483 13491 13504 13505 13744 14093 14125 14525 14526 15279 9458 9459
avoidant$	14345 14346 5296 5874
avoided$	12290 6460 478 12532 12540 12554 12555 6767 7357 13189 13190 13191 13192 13193 13667 15738 11561
avoiding$	9458 9459
avoids$	14125
awaiti	4862
awaiting$	10845 5816
awarde	4394
aware	4514
aware$	239 240 241 242 243 244 245 246 247 248 249 250 251 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1711 8629 14461 14462 2966 2967 2968 14925 4557 10636
awareness$	7949 8868 14700 8966 2984 2985 8969 9389
away$	11968 12130 12131 6309 12180 12181 12234 12250 12253 12267 12306 12307 12388 12389 12394 6683 12524 12539 12548 12575 12581 12604 12605 12611 12711 6898 6900 12777 12778 12779 12780 12781 6976 7066 7132 7137 7138 12986 13077 13082 13093 7567 7568 7569 7570 7572 7600 13485 13487 13490 13575 13576 1769 13584 1771 13586 13587 1774 13617 13622 13625 13670 7920 2375 2606 14853 15243 15455 9677 15852 15853 15878 15879 10109 10110 10613 16515 10789 16728 10921
awful$	14434
awkward$	14410 14411 14412 14413 14414 16587 11284
b$	10945 16776 11813
babes$	14989 14990 14991 14992 15102
babies$	14626 14627 14628 14629 14630 14738 14739 14740 14741 14757 14759 14760 14761 14762 14763 14764 15103 11351
baby	16722 11722
baby$	15103 10819 10820 16735 4931 5469 5470
babysitter$	14775 14930 14931 14932 14933
babysitters$	14930 14931 14932 14933
babysitting$	14878 14895
back$	11923 11969 11970 6363 12219 12275 520 521 522 523 6541 6542 12382 12383 6674 6675 6676 6677 6683 12558 12560 12561 12562 12580 12710 12747 13020 13024 13072 13100 13124 7424 7426 1491 13367 7733 7734 7735 7736 7737 7738 7739 7740 13623 13628 7920 7921 14942 15034 9497 15454 3684 15506 10105 10181
backbone$	14235 14236 14237 14238 14239
backchat$	11231
backchatter$	11203
backchatters$	11203
backed$	1491
background$	14397 11275 11805
backgrounds$	14397 11275
backing$	1491
backked$	1491
backking$	1491
backs$	13124 1491 7921 10181
backstabber$	11203
backstabbers$	11203
backward$	16041 5866
bad$	6109 11952 11953 11954 11955 160 161 162 163 164 165 166 12157 12158 6356 6410 499 500 12328 958 7170 7172 7179 7180 7181 7182 7443 7446 13291 7466 7467 7468 13313 13548 13549 13550 13551 13552 13553 13554 13555 7803 13687 13867 13869 13873 13874 13875 2135 2136 2137 8121 8124 8211 14052 2298 2303 2304 2320 2360 2361 2362 2363 2364 2365 14190 14206 14256 2443 2444 2473 2474 2475 2478 14336 14337 14338 14339 14340 14341 14342 14343 14344 14345 14346 8565 14434 9277 9278 3513 15343 9514 9516 10019 4155 4156 4157 4158 16082 16083 16084 16085 4312 5018 5115 5132 5149 5150 5152 5227 11213 5232 5296 5305 5319 5331 5448 5558
badge$	13045
badly$	2567 3498 9893 4191 11283 5317 5444 11465
baffling$	1760 1763 1766 1767
bag$	13353 15359 15360 15368 10695
baggy$	15361 15362 5488
bags$	13353 9524 15359 15360 15368 10710 11466
bail$	8065 3414 10984 16815 5812 11796
bailed	5812
bailed$	11795
bait$	13375 5117 11204
baited$	5117
baiting$	11896 11897 11898 11899 11900 5117
baits$	5117
baitted$	5117
baitting$	5117
balaclava$	15400 11466 5900
balaclavas$	15400 15401 15402 15403 15405 11466 11635 5900
bald$	9508 5895
ball$	502 503 16061
ban$	7252 7253 13085
band$	12161 12490 12491 12492 16208
bandana$	11466 5900
bandanas$	11466 5900
bandit$	5846
bandits$	5846
bands$	16208
bane$	8543
banger$	11111
bangers$	11111
banging$	11111
bangladeshi$	3500 9489
bank$	756 13560 13561 13562 13563 16795
banked$	756
banking$	756
bankked$	756
bankking$	756
banks$	756
banned$	11890 10546 4966
bannin	4725 4726
banning$	10642 10650 4718 10708 10709
bare$	9586 10082 5437
barely$	2994 8977 2995 8978 2996 3084 9067 3085 3086 9543 4085 4821 4882 5368 5726
bargained$	13130 13131
barman$	12161
barred$	11890 383 384 385 386 10546
barrel$	14246 5427
barter$	625 626 914
bartered$	625 626 914
bartering$	625 626 914
barterred$	625 626 914
barterring$	625 626 914
barters$	625 626 914
base	10702
base$	16533
baseball$	5497
basic$	5528
basically$	2781 8764 2782 2783 2784 2785 2788 2789 2790 2791 5366
basis	4720
bask$	1056 1057
basked$	1056 1057
basket$	8313
basking$	1056 1057
baskked$	1056 1057
baskking$	1056 1057
basks$	1056 1057
bath	10951
bath$	16782
batted$	9624
batteries$	11694
battery$	11694
batting$	7070
battle$	5405
battles$	15227
bbrought$	10374
be$	6099 12205 12210 6394 6395 6396 12242 6447 6451 543 6666 6723 834 835 6822 6925 6979 6984 7041 12926 7140 7165 7237 13143 7631 7662 7891 1993 7995 13922 2109 8109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 8191 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 8450 2470 2480 8470 2541 2560 2569 2570 2571 2572 2573 2574 8579 8580 8745 8746 8747 2775 2781 8764 2782 2783 2784 2785 2788 2789 2790 2791 8874 2917 14906 14908 3130 3175 9220 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 9321 3420 3436 3492 9648 9651 15489 15490 15491 9675 9742 9752 3774 3775 3776 3777 9795 9964 10036 10129 10130 4276 4277 10456 10530 10531 10578 4617 16431 10601 16494 10664 10673 10674 10676 4742 10734 4775 10788 5033 5158 5160 5165 5212 5220 5239 5252 5291 5293 5301 5302 5362 5574
beanie$	11466
beanies$	11466
bear$	12285 928 929 930 13204 1917 2913 2914 2915 2916 10261 5576
beard$	9525 11430 11446 11448
bearded$	5895
beards$	9525 11430 11446 11448
beared$	928 929 930
bearing$	928 929 930 2829 2830 2831 2832 2833 2834 2835 14706
bearred$	928 929 930
bearring$	928 929 930
bears$	928 929 930 2913 2914 2915 2916 5576
beat	16739 16748 16756
beat$	4383 10367 10368 4387 10373 16209 10415 4439 4440 4445 4467 4471 4475 10460 10464 10465 10467 16299 16304 16305 16306 4497 10483 4502 10490 16327 10615 4649 10638 10678 16749
beaten	4936
beaten$	6034 10919
beating$	1379 13531 15035 11052
beats$	16749
bebrought$	10374
became$	834 835 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 8505 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8764 2782 2783 2784 2785 2788 2789 2790 2791 2917 3175 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 3420 3436 3492 5033 5158 5160 5165 5212 5220 5239 5252 5275 5291 5293 5301 5302 5362 5737
because$	5999 351 373 375 6367 391 392 6691 6692 1098 1179 1180 1181 7207 4943 16765
becom	4429 5703
become$	834 835 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 8510 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8764 2782 2783 2784 2785 2788 2789 2790 2791 2917 3175 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 3420 3436 3492 15490 5033 5158 5160 5165 5212 5220 5239 5252 5275 5291 5293 5301 5302 5362
becomes$	834 835 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8764 2782 2783 2784 2785 2788 2789 2790 2791 2917 3175 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 3420 3436 3492 9716 5033 5158 5160 5165 5212 5220 5239 5252 5291 5293 5301 5302 5362
becoming$	8505 8511 5157
bed	4975 4980 5707
bed$	12315 12427 12428 12429 12430 12431 12432 12433 12434 12720 12721 13152 13153 7741 16770 10945 10946 10947 16792 10963 11690
bedbugs$	10958
bedroom$	10946 16785
bedrooms$	10710
beds$	12315 7741
bedtime$	14962 14963 14964 14984 14986
bedtimes$	14984 14986 15169
bedwetting$	11690
bee$	11152
been	10451 5000 5703
been$	6058 6123 6124 6174 6175 193 202 6207 6208 530 543 12538 12547 12549 12550 12551 6724 6736 769 6755 6756 834 835 7363 7364 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2493 8501 8502 8503 8509 8515 2541 2560 2569 2570 2571 2572 2573 2574 2682 2775 2781 8764 2782 2783 2784 2785 2788 2789 2790 2791 2917 2998 3175 3264 3265 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 3420 3436 3492 9626 9627 9628 3909 3910 9909 15906 15907 10087 10088 15930 4192 4222 10217 10218 10219 10252 10253 10254 4276 4277 10318 10434 10456 10530 4617 10664 4840 4861 4863 10865 10869 4887 4969 10983 5033 5058 5158 5160 5165 5212 5220 5239 5252 5275 5279 5291 5293 5301 5302 5362 5574 5737 5750 5763 5765 5788 5790 5796 5809 5810 5815
beer$	16656
bees$	11152
befell$	11885
before$	12263 13025 13026 13027 13466 13469 13492 8734 14625 8872 9407 9408 16132 16161 16403 4777 10972
befriend$	12400 591 592 593
befriendded$	591 592 593
befriendding$	591 592 593
befriended$	591 592 593
befriending$	591 592 593
befriends$	591 592 593
beg$	994 995 996 997 999 1000 1001 1002 5071
began$	11974 543 13184 13185
beggar$	11209
beggars$	11122 11209 5583
begged$	994 995 996 997 999 1000 1001 1002 5071
begging$	994 995 996 997 999 1000 1001 1002 5071
begin	4712
begin$	11974
begins$	11974
begs$	994 995 996 997 999 1000 1001 1002 5071
begun	5747
behav$	12532
behave$	12210 12213 12318 12527 12528 12529 12530 12531 6770 788 789 12613 12614 947 948 13038 13039 2229 2263 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 9358 3470 3471 3472 3473 15463 15469 15483 15574 5300 5363 11489
behaved$	12527 12528 12529 12530 12531 12532 12540 12596 12597 6770 788 789 6773 6774 12606 12607 12613 12614 13038 13039 13667 2229 8550 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 3470 3471 3472 3473 15584 15585 15586 15587 11236 5300 11300 5363
behaves$	947 948 13038 13039 2229 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 3470 3471 3472 3473 15574 15596 15597 15598 15599 5300 5363
behavi	16537 4725 16721
behaving$	12532 2229 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 3470 3471 3472 3473 5300 5363
behavior$	11906 2522 2523 2524 2525 2526 2527 2528 2529 2530 10999
behaviors$	11906 10999
behaviour$	3 4 5 6 7 8 9 5995 11827 11828 6002 20 11893 11906 11993 6170 343 344 12162 12163 12164 12165 12166 12167 12168 12169 12187 12197 12198 12199 12200 12582 12583 12584 12585 873 12698 6871 889 12911 12912 12913 12914 12915 12916 1214 1215 13121 7764 1782 1783 13697 13698 13699 13702 13703 13704 13705 13706 13707 13708 13709 13710 13711 13712 13713 13781 13782 13783 13784 13924 13974 2522 2523 2524 2525 2526 2527 2528 2529 2530 14398 14399 14400 14401 14403 14404 14405 14706 15267 15268 15625 16300 10488 10591 16439 10612 10642 10650 10651 10699 10703 10704 10708 16544 16549 16550 4737 10740 10741 16575 16713 10883 10979 10999 11000 11111 11137 11138 11188 11279 5297 5759 5760 11805
behavioural$	5297
behaviours$	11893 11906 14398 14399 14400 14401 14403 14404 14405 10999 11000 11188 11279
behavs$	12532
behavved$	12532
behavving$	12532
behind	16257 10568 16405 16432 10602 4628 10630 10631
behind$	13448 13948 14665 14666 14667 15171 15173 15176 9430 15590 15592 10233 16271 16399 10611 4896 11358 11757
being	5703
being$	11882 6174 6175 12028 6443 6461 530 6631 834 835 7140 12993 7233 1292 1293 13323 7665 7667 7668 7669 7670 1993 7992 7995 8075 8077 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 8249 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 8409 2455 2466 2470 2480 8492 2541 2560 2569 2570 2571 2572 2573 2574 8641 2775 2781 8764 2782 2783 2784 2785 2788 2789 2790 2791 8797 8873 8880 2917 3175 9190 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 9334 9348 9349 9350 9352 3420 3436 3492 3909 3910 15908 4192 4222 10216 10456 10676 16636 4864 5033 5158 5160 5165 5212 5220 5239 5252 5275 5291 5293 5301 5302 5362 5763 5765 5788 5809 5810 5815
belief$	11536 11566
believe$	12153 12154 12155 12156 1235 1236 1237 1238 1239 1240 1241 13238 13239 13240 13241 13356 13361 2260 2268 2446 15154 15155 15920 16103 4619
believed$	1235 1236 1237 1238 1239 1240 1241 8094 8095 13927 13928 13929 2260 2268 2446 15626 15627 15628 15629 15630 4407 4591 4618 4623 4647
believes$	1235 1236 1237 1238 1239 1240 1241 2260 2268 2446 4619
believing$	1235 1236 1237 1238 1239 1240 1241 2260 2268 2446
belift	10374
bellicose$	5866
belligerent$	5872
bells$	13432
belong	4429
belongs$	16089 11555
below$	4896 11765
bench$	4696 16584 4990
benefit$	13744 4410 16225 4672
benefited$	4672
benefiting$	4672
benefits$	4672 4723
bent$	1255 1256 1257 1258 4377
bepicked$	10374
beraid	10374
bereaved$	4908 5971
bereavement$	16754 5971
besear	10374
besieged$	2129 2130
besotted$	651 652 653 654 655 656 657
bespectacled$	5895
bespok	4884
best$	2764 2963 2964 2965
bet$	3774 9757 3775 9758 3776 9759 3777 9760 3778 3779
beta$	10828
betray$	5562
betrayed$	5559 5562
betraying$	5562
betrays$	5562
better$	6109 6150 12321 12601 12737 7031 7032 7033 13388 13389 13489 13494 13589 13590 7768 13600 13601 13673 15133 15731 4558
betwee	16339
between$	8784 11783
bevisi	10374
bewitch$	1052 1053 1054 1055 5073
bewitched$	1052 1053 1054 1055 5073
bewitches$	1052 1053 1054 1055 5073
bewitching$	1052 1053 1054 1055 5073
beyond$	14082 14083 14084 2305 2397 2398 2568 2575 2725 9123 3170 3171 3172 3207 3351 3741 5190 5191 5211 5231 5330 5396 5516 5553
bid	4720
bid$	4667
bids$	4667
bifida$	11701
big$	6070 13858 8319 8328 8399 8402 8403 2855 2856 2857 2858 9226 9337 9338 9339 3449 3461 3496 5256 5420 5428 5445 5464
bigger$	3390
biggest$	2319 3520 5219 5468 5644
bighead$	11203
bigheads$	11203
bigmouth$	11203
bigmouths$	11203
bike	16326 10761
bike$	16592
bimbo$	11203
bimbos$	11203
biological$	5338
biopsies$	5943
biopsy$	16676 5943
bipola	10909 5942
bipolar$	16740
birth	10443
birth$	14443 5338 11721
birthmark$	5896
birthmarks$	5896
bit$	6457 6952 6957 1356 1366 1428 1468 14618 14619 15207
bitch$	11195
bitches$	11195
bitchy$	5874
bite$	1428 1468
bited$	1428 1468
bites$	1428 1468
biting$	1428 1468
bitten$	1428 1468 11389
bitterly$	4191
black$	3478 3500 9487 3513 15333 9518 9519 9520 3538 3541 15392 15393 15394 15405 5416 5417 5440 5441 5448 5464 11466 5488 11635
blackheads$	11459
blackmail$	11882 11052
blacko	5947
bladder$	16641
blade	16821
blade$	8026 8027 8028 10971 16818
bladed$	16818
blades$	8026 8027 8028
blam$	4350 4351
blame$	387 388 389 390 12637 12638 12639 12640 12641 12642 12643 12644 12645 12646 12647 12648 6819 6820 12673 12674 12675 12676 12691 12692 12693 12694 885 886 887 6891 6892 12742 12743 12744 12773 12774 12775 12776 12782 12783 12784 12785 6964 982 6966 12798 12859 13009 13156 13157 13158 7328 7329 7330 1348 1349 1836 13650 1837 7896 7897 7898 7899 7900 13742 7912 15945 16090 16092 16093 10263 16095 16100 16101 10298 4358 4359 4360 4361 11053 5572 5573 11559
blamed$	12653 885 886 887 13164 13165 13166 13167 13168 1836 1837 4350 4351 4358 4359 4360 4361 5005
blameless$	6964 982 6966 11050
blames$	885 886 887 1836 1837 10263 16095 4358 4359 4360 4361
blameworthy$	5905
blaming$	885 886 887 1836 1837 15856 15857 15945 4350 4351 4358 4359 4360 4361 16181 16182 16183 16184
blammed$	4350 4351
blamming$	4350 4351
blams$	4350 4351
blank$	15431 9619
blanket$	3646
blatant$	2248 2249 2251
blazers$	9587
bleach$	5441 11694
bleached$	5441 5464 11449
bleeder$	11122
bleeders$	11122
blifte	10374
blight$	2378 8543 5201
blighted$	2129 2130 2252
blighter$	11122
blighters$	11122
blind$	7596 1614 1615 1616 10187 11051 11561 5592 11716 11717
blindly$	13283
bling$	13856
blinkered$	5905
block$	13574 14222 14496 15078
blocked$	6474 13583 13667
blockers$	16659
blond$	9508 5441 5464 5895
blonde$	9508 5441 5463 5464 5895
blood$	14220 11215 11712 5752 5945
bloody$	5541
blot$	2131 2378 11203
blow$	13214 15035
blown$	9383
blue$	7642 15333 5442 5464 11466
board$	9914 9919 9920 16121 10317 16188 16189 10427 16380 16601 11602
boards$	11602
boast$	5119
boasted$	5119
boasting$	5119
boasts$	5119
boastted$	5119
boastting$	5119
boat$	14128 8298
boats$	14128 8298
bodge$	5908
bodged$	5908
bodges$	5908
bodging$	5908
bodies$	12159 12160 12426 12570 6742 12728 13559 2898 2899 2900 2901 2902 14955 15251 15252 15253 15254 15267 15268
bodily$	10987
body$	12426 6742 6945 2829 2830 2831 2832 2833 2834 2835 14663 2898 2899 2900 2901 2902 15116 15117 15118 15119 15251 15252 15253 15254 10516 4535 5452
boisterous$	5874
bolshy$	5876
bomb$	11155 11156
bomber$	9527 11466
bombers$	11466
bombs$	11155 11156
bone$	14117 5321
boned$	11411
book$	13459 14157 16513
books$	14157
boorish$	5868 5876
boost	4801
boots$	15011 15013 15014 15015 11466
boozer$	11203
boozers$	11203
bore$	2913 2914 2915 2916
born$	9270 4815 16650 5360 5719 5734
borough$	16592 16771 11778
borstal$	15618
boss$	12120 15159
bosses$	15159 11598
bossy$	5874
botch$	5908
botched$	5908
botches$	5908
botching$	5908
both$	6939 7453 5058 5157 11509 5638
bother$	12623 12730 12731 12732 12733 12734 13826 15036 15037 9207 15537 15538 15539 15540 15667 15803 15874 15892 11091 11514 11515
bothered$	12532 12540 13462 13463 13464 9213 15729 15740 15745 15750 15753 15754 15756 15757 15758 15759 15768 15769 15770 15771 15772 15773 9945 15795 15796 15797 15798 15803 9978 15875 15930 10249 16150 4344 11514 11515
bothering$	11514 11516
botherred$	11514
botherring$	11514
bothers$	8920 14752 9188 9189 11514
bottle$	10825
bottles$	10825
bottom$	2429 2432 5776
bottoms$	15398 3590 15414 5499
bought$	1520 1521 1524 1525 1526 1527 13498 8020 11095
bounce$	9111 3215 9199 9200 9203
bounced$	3215 9199 9200 9203
bouncer$	12161 12490 12491 12492
bouncers$	12161 12490 12491 12492 14465 14466 14467 14468
bounces$	3215 9199 9200 9203
bouncing$	3215 9199 9200
bound$	526 3676 3677 3678 3804 9787 3805 9788 3806 9789 3807 9790 3808 9791 3809 9792
boundaries$	14102 14103 14962 14963 14964 14984 14986 15169 11101
box$	1491 10951 5463 11520 5538
boxed$	1491
boxes$	1491
boxing$	1491
boy	10369 16292 10472 16326 16369 16370 16372 16413 4627 16459 16476 16479 10682 16536 16576 16588 10762 16600 10908 10992 11650
boy$	363 393 431 12475 891 912 6895 1284 1285 1287 2113 13968 13969 2289 14130 14213 14242 14243 14244 14245 14348 14376 14377 14378 14379 14380 14381 14392 2589 14552 2918 2919 15105 9422 3454 3548 3595 3596 9682 9773 9774 10399 10965 16823 5120 11115 11121 11132 11144 5162 11161 11201 11207 5238 11273 5299 11428 11451
boyfri	16721
boyfriend$	11973 6430 448 12380 12447 634 635 636 637 638 12483 12484 671 672 673 674 675 12940 12941 12942 12943 12944 12945 12946 12947 12948 12951 13001 13002 7683 4911 16727 16735 16742 10917 11031 11032 5050 5051 11060
boyfriends$	11973 6430 448 12447 634 635 636 637 638 12483 12484 671 672 673 674 675 12940 12941 12942 12943 12944 12945 12946 12947 12948 12951 13001 13002 11031 11032 5050 5051 11060
boys	10384 10391 16357 10527 4547 4548 10573 4613 10622 4651 16537 10751 16582 4805 16622 5646
boys$	11919 12097 12118 12123 12126 12147 363 12202 6375 393 12239 431 6432 6433 6434 12317 6487 6489 6491 12348 12380 12415 12419 6709 6710 6715 6716 6726 6766 6779 6783 891 912 6895 12867 12872 12873 12874 12875 12876 12877 7062 7102 7103 13001 13002 13022 1284 1285 1287 7320 13187 13244 13247 13249 7641 7652 7653 7715 7723 13573 1787 7809 7970 13832 13846 13863 13881 8052 13890 13900 13901 13902 13903 8088 2106 2107 2108 2113 13941 13943 13953 13956 13968 13969 14048 2288 2289 14130 2356 2357 2358 2359 14213 14242 14243 14244 14245 14279 14290 14348 14351 14376 14377 14378 14379 14380 14381 14392 2589 14408 14465 14466 14467 14468 14552 2793 8838 8839 8840 8841 2884 2918 2919 14757 14767 14780 14813 15020 15105 9420 3454 15334 3548 3595 3596 15429 15541 15542 15543 15544 15545 9721 9722 9723 9738 9747 9753 15595 9765 15605 9831 15718 15880 10090 10091 10092 10093 10094 10095 10152 15998 16017 16025 16026 16027 16028 16029 16030 16031 16032 10342 16404 10596 4622 4624 4636 16451 16453 10634 4688 16568 11008 11115 11121 11132 11144 11161 11191 11201 11207 11224 11273 5299 11428 11545 11553
bpicked$	10374
braces$	11448 11459
brag$	5119
braged$	5119
bragged$	5119
bragging$	5119
braging$	5119
brags$	5119
braid	10374
braid$	11446 11448
braide	10374
braided$	5464 11449
braids$	15395 11446 11448
brain$	13440 13441 13442 13443 13444 13445 13446 13447 7617 7618 7619 5947
brainless$	5866
brains$	13440 13441 13442 13443 13444 13445 13446 13447 7617 7618 7619 8117 2479
brand$	15357 11481
branded$	15361 15362 5488
brands$	15357 11466 11481
brash$	5876
brassy$	5866
brat$	5846
brats$	5846
bratty$	5866
bravado$	13121 7862 1880 7864 13857
brawler$	11203
brawlers$	11203
brawn$	8117
brazen$	5876
breach	16269 5813
breach$	4377 16508 5001
breached$	4377 5001 5813
breaches$	4377 5001
breaching$	4377
break	16721 10895 16736
break$	12213 7659 2082 2083 14123 8609 15491 15666 16202 16561 16562 5118
breakdown$	16081 16634 11323 11767 11778 11780
breakdowns$	11323
breakfast$	16776 16790
breaking$	11896 11897 11898 11899 11900 13220 2082 2083 15666 4256 4785 5118 5569
breaks$	2082 2083 15666 4256 5118 5569
breakup$	16726
breath$	15347
breeding$	11215
bribed$	11093
bridge$	14096 14097
bridges$	14096 14097
brief	4499
brief$	4397 4417 10482
briefed$	4550 10543
briefi	11586
briefing$	4417 10482 5619 11603
briefs$	4417 10482
bright$	14184 14185 14186 5464
brightest$	14180
brilliantly$	9032 9033 9034 9035
bring	4677
bring$	11833 6003 11851 6326 6327 801 802 803 804 805 892 1044 1206 1207 1208 1209 1210 7197 7198 1269 1270 1271 2442 2460 2461 2462 2463 2987 10649 4689 4699 4730 5666
bringed$	1206 1207 1208 1209 1210 7197 7198 1269 1270 1271 2460 2461 2462 2463
bringged$	1206 1207 1208 1209 1210 7197 7198 1269 1270 1271 2460 2461 2462 2463
bringging$	1206 1207 1208 1209 1210 7197 7198 1269 1270 1271 2460 2461 2462 2463
bringing$	801 802 803 804 805 892 1044 1206 1207 1208 1209 1210 7197 7198 1269 1270 1271 2442 2460 2461 2462 2463 2987 4689 4699 4730 5666
brings$	11833 6003 6326 6327 801 802 803 804 805 12703 892 1044 1206 1207 1208 1209 1210 7197 7198 1269 1270 1271 2442 2460 2461 2462 2463 2987 4689 4699 5666
broad$	5420 5426
broke	16748
broke$	2082 2083 8608 4256 4377 5118 5569 11778
broken$	8565 8566 8610 4256 4650 10758 5290 11276 5569 11778
bronchitis$	5946
brothe	10889 16722 10892 4925 16750 16766 16772
brother$	12343 7716 7724 4901 4902 16720 10890 4911 10918 10925 16780 11321
brothers$	12343 7716 7724 14443 11321
brough	10663
brought$	11826 11833 6003 11851 801 802 803 804 805 12703 12704 12705 892 12772 1044 12892 12893 1206 1207 1208 1209 1210 7197 7198 1269 1270 1271 1734 1735 1736 1737 1738 1739 1740 1741 2442 2460 2461 2462 2463 2987 10374 4580 16494 10671 4689 16505 10758 10759
brown$	3513 15333 5440 5441 5442 5448 5464
browsing$	10458 4476
bruise$	5950
bruised$	5950
bruiser$	11203
bruisers$	11203
bruises$	5950
bruising$	5950
brunette$	9508 5895
brush$	1617 4252 4273
brushed$	1617 4195 4252 4273
brushes$	1617 4252 4273
brushing$	1617 4252 4273
bsearc	10374
buck$	12929 9515 16059 5566
budding$	8275
budget$	10301 16144 16153 16154
budgets$	16076 10301
bugs$	10958
build	4384 16234 4671 4677 5604 5645
build$	2794 2795 3386 3387 3388 15300 15301 15302 9525 4441 4625 11403
builded$	4441
builder$	12161 12490 12491 12492
builders$	12161 12490 12491 12492
buildi	10417 4677
building$	16144 16248 4441 4625
builds$	15300 15301 15302 4441 4625 11403
built$	3391 3392 9471 16282 10609 5421 11405
bulimi	5724
bulimia$	11707
bulimic$	11707
bulk$	4631 10640
bulky$	5420
bullet$	9185
bulletproof$	14082 14083 14084 11372
bullied$	11860
bullies$	13959 13960 13961 14022 14023 14024 14131 14132 14166 14285 14295 11140 11141 11148 11149 11203 11530
bully$	13959 13960 13961 14022 14023 14024 14123 14131 14132 14166 11140 11141 11148 11149 11203
bullying$	11896 11897 11898 11899 11900 14049 14111 14112 14444 16181 16182 16183 16184 11052
bump$	10819
bunch$	13887 13956 2209 2289 14213 14242 14243 14244 14245 14348 14376 14377 14378 14379 14380 14381 14392 2635 2943 2944 15610 11132 11216 11224 11273 11326
bungle$	5908
bungled$	5908
bungles$	5908
bungling$	5908
bunk$	5031
bunked$	5031
bunking$	5031
bunks$	5031
burden$	8205 4744 11203
burdens$	11203
bureau$	16217
burgla	16202 16210 16219 16263 16405 16420 4608 16429 16433 16441 16442 16448 16456 16460 16461 16462 10718 10968 10987 10988 10991 5830
burglar$	14022 14023 14024 14106 14107 14108 14109 14110 16399 11148 11149
burglaries$	16381 16406 10591 16549 4788 16819 16820 16822 11641 11648 11813
burglars$	14022 14023 14024 14106 14107 14108 14109 14110 11148 11149
burglary$	4412 16381 16382 10591 16424 16799 16818 16819 16820 16822 5638 5648 11813
burgle	5982
buried$	4036 4037 4248
burly$	5420 5895
burn$	2282 2283 2314 2315 16749
burned	4936
burned$	13119 13132 13133 13134 13146 13147 2282 2283 2314 2315 16749 10919
burning$	2282 2283 2314 2315
burnned$	2282 2283 2314 2315
burnning$	2282 2283 2314 2315
burns$	2282 2283 2314 2315 16749
burnt$	13118 13132 13133 13134 13146 13147 2282 2283
bury$	4036 4037 4248
burying$	4036 4037 4248
bus$	12344 12345 14191
busine	10484 10717 11669
business$	12366 12367 13142 7312 13145 8934 8935 8936 8938 14770 15116 15117 15118 15119 15221
businesses$	16214 16294 16315 16548 16577
businessman$	5886
businessmen$	5886
businesswomen$	5886
busy$	16097 10267
but$	6188 768 6865 6866 13395 8419 8764 2782 2783 2784 2785 2788 2789 2790 2791 8779 8780 8781 8782 8819 8835 8859 9080 9160 9335 3353 15665 10226 11535
button$	13221 13222 13223 13224 13225
buttons$	13221 13222 13223 13224 13225
buvidal$	5955
buy	10562
buy$	12096 6985 1520 1521 1524 1525 1526 1527
buying$	6985 1520 1521 1524 1525 1526 1527
buys$	1520 1521 1524 1525 1526 1527
buzz$	6063 81 6067 12287 12288 12289 12832 12833 12834 12891 13824 13850 5455
bvisit	10374
by	10779 5681 5688
by$	12033 12117 6634 6635 6639 7141 7997 7998 8019 13892 14335 8577 8704 8990 15044 9326 3344 9405 15460 15723 15935 10106 10107 10108 16004 16007 16008 16009 16010 10357 10407 4487 4543 4575 16422 10593 10633 16475 10837 16680 10860 5021 11510 11542 11600 11772 11774
c$	11813
cahms	5959
caked$	3522
calculated$	6107 125
calculating$	5874
call	4507
call$	6746 1042 1043 1148 13073 13078 7267 7268 1286 7270 1288 1289 1290 7371 7372 7834 13666 9150 3168 15700 15701 15702 15892 16041 16043 16044 4418 10458 4476 11553
called$	6462 6463 6464 6465 6466 6467 6468 6469 12855 1042 1043 13667 15930 16150 10454
caller$	11124 11158
callers$	11124 11158
callin	16245
calling$	1042 1043 8877 4418 10430
callous$	5874 5905
callousness$	5905
callout$	11770
callouts$	11770
calls	4552
calls$	15700 15701 15702 16043 16044 16087 16088 4418 16257 10436 16367 4729 10713 11553 11554
came$	380 12596 12597 6773 6774 12606 12607 867 13035 1312 1334 13481 2728 2731 3578 3587 16150 4580 4616 4850 5055 5085
camera	10516 10532
camera$	16341 16347 10517 16349 4543 16363 4555
cameras$	16341 16347 10517 16349 4543 16363 4555
camhs	10834 5959
camhs$	9922 16665
camouflage$	11466
campaign$	5692
can	4455
can$	6122 280 816 817 818 923 924 927 964 12932 7279 1321 1323 1324 1342 1343 7333 7334 7335 7336 7337 1555 1557 1560 1588 1593 1594 1595 1596 1597 1650 1697 1839 1843 8506 2596 2663 2666 2667 2669 2677 2762 2939 2969 2993 3005 3008 3042 3048 3095 3128 3221 15144 3338 3407 3408 3409 15245 9433 3466 15288 9740 3780 3813 3816 9819 3983 4281 4448 10466 4543 4571 4674 10663 4690 4774 10825 4898 5511 5695
canada$	5489
cancer	10909 5945
cancer$	2380 16715 16740 11203
candidates$	10697
candle$	13308
cannab	16821 10994
cannabis$	34 6074 12427 12428 12429 12430 12431 12432 12433 12434 12439 12811 12816 8188 16355 10830 16662 16664 10971 16825 11009 5746
cannon$	11157
cannons$	11157
cannot	4832 4898
cannot$	916 963 12930 1553 1558 1648 1695 1838 1846 1847 1848 1944 2001 3705 3716 9706 15552 15553 15554 15555 3812 3981 4053 10881 5086
canny$	9125 9126 9127 3465
cans$	10825
cap$	3569 15384 15385 15386 15395 15400 9578 9579 3597 3598 11466 5487 11471 11480
capab	10604
capabi	16596
capability$	5924
capable$	2272 2942 2971 8963 8986 8987 3010 3023 3026 3027 9011 3029 3030 3041 3395 3426 3427 3428 3429 3430 9800
capaci	16596
capacity$	2936
capital$	14121
caps$	3569 15384 15385 15386 15387 15388 15395 15400 15401 15402 15403 9578 9579 3597 3598 11466 5487 11471 11480
capsules$	10826
captivate$	1052 1053 1054 1055 5073
captivated$	1052 1053 1054 1055 5073
captivates$	1052 1053 1054 1055 5073
captivating$	1052 1053 1054 1055 5073
captur	10417 5645
capture$	15289 15290 16248
captured$	10520
car	10761 11785
car$	12371 12372 12373 12374 12488 12489 12808 13018 13399 13884 13885 13886 16592 16779 5630
caravan$	16769
card$	10458 4476 16682
care	4948
care$	6076 6077 6078 6079 6080 1036 7021 7640 1658 13673 13681 13682 13683 13684 7927 7928 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 8268 8607 8648 8952 8953 8954 8957 8958 8960 8961 8964 8975 14854 9030 14875 14876 14877 14878 14895 14901 14902 14903 14904 14905 14959 14960 14961 9688 9689 9690 15537 15538 15539 15540 15556 15557 15558 15715 9923 15755 15803 9973 15874 15895 15896 15897 15898 15899 15900 15901 15902 10074 10075 10076 10077 10078 16117 16118 16119 16120 10310 4328 4329 4330 16665 16672 16684 16716 16747 16760 10931 16787 5339 11514 11515 11562 5754 11775 11776 5794 5973
cared$	15729 15745 15750 15753 15754 15756 15757 15758 15759 15768 15769 15770 15798 15803 4328 4329 4330 11514 11515
career	16438
career$	6509 11137 11138 5166 5643
careful$	11835 6009 6010 6011 6012 14862
carefully$	12601
careless$	101 102 104 105 6356 913 1021 1308 1778 1871 1872 15844 15845 5097 5100 5867 5905
carelessly$	5905
carelessness$	5995 11827 11828 12188 12189 12190 12191 12192 12193 12582 12583 12584 12585 12665 6835 6873 6874 6894 12726 12911 12912 12913 12914 12915 12916 13121 7767 7862 1880 7864 5905
carer	4923 16750 5799
carer$	8558 8559 16718 16720 16760 4952 4954 4955 11775 11782
carers$	12897 2273 2274 8558 8559 9014 16760 11190 11775
cares$	15556 15557 15558 4328 4329 4330 4952
caribbean$	3500
caring$	8380 4952 11499
carpet$	16066
carrie	16257 4522
carried$	6178 12027 12045 12063 12563 875 876 12844 12846 7183 7185 7187 2043 2044 2045 3545 3546 15870 15871 15872 15873 16519 5056 11040 5480
carries$	12044 12062 708 709 875 876 7183 7185 7187 2043 2044 2045 2231 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2774 3249 3250 3251 3470 3471 3472 3473 3545 3546 9833 16283 16411 10583 5056 11040 5480 5576
carry	4522
carry$	11920 11936 6177 12043 12061 6380 12213 12242 12244 12245 12246 6424 6425 6426 708 709 12527 12528 12529 12530 12531 875 876 6979 6980 12905 12906 12907 12908 12909 12910 12925 7183 7185 7187 13019 13098 13356 13361 13790 13792 13798 13800 2043 2044 2045 13911 13912 2230 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2773 3249 3250 3251 3470 3471 3472 3473 3545 3546 15491 9832 4712 5056 11040 5480 5576
carryi	16257 10568 16432 10966 10990
carrying$	12028 12272 12527 12528 12529 12530 12531 6980 13293 13323 2043 2044 2045 8079 3545 3546 16194 16271 16399 16411 4628 10630 10631 16797 10987 5056 5480
cars$	12488 12489 12808 13884 13885 13886
case$	14012 14143 14144 14280 14347 10314 16260 10489 4626 4660 4667 10654 16491 16811 11163 11165 11277 11278 5636 11801 11807
cases$	14012 14143 14144 14280 14347 16260 11163 11165 11277 11801
cash	4713
cash$	270 271 272 273 274 275 276 12121 12122 6301 6302 6303 6304 6305 6307 6308 12287 12288 12289 6537 12427 12428 12429 12430 12431 12432 12433 12434 12439 12442 12526 12832 12833 12834 12921 12922 12923 12924 12929 13014 13353 13356 13361 13364 13365 13366 13367 13828 13829 13856 8029 13883 10696 10971 5273
cast$	11919 1242 1243 2116 9738 9747 9753 15605
casts$	2116
casual$	1021 16036
casually$	3498 5444 11465
casualty$	16674 16675
catalogue$	3906
catcalls$	12141
catch	16234 16348 16493 10667 11675
catch$	6882 4459 16350 16360 4683 16498 16499 16607
catches$	4683
catching$	4683
category$	8519 4943
catheter$	5952
catty$	5874
catwalk$	15422
caught	16504 16505
caught$	11860 11863 543 13037 13111 13112 13132 13133 13134 13146 13147 14080 14081 14958 16455 5007 5279 5829
cause$	11826 11851 855 991 1076 13065 14011 2246 2247 14123 9150 3168 15490 4642 16482 4736 4743 11162 5206 5209
caused$	11826 11851 855 12703 12704 12705 991 12892 12893 2246 2247 5206 5209
causer$	14133 11127
causers$	14133 11127
causes$	855 12703 991 14011 2246 2247 16482 11162 5206 5209
causin	10602 4628
causing$	11896 11897 11898 11899 11900 855 991 7154 14056 2246 2247 15666 10611 5206 5209
cautio	10968 11793
caution$	6050 16799 16817 11806
cautioned$	16447 5812
cautions$	16817
cautious$	11837 16036
cavalier$	1021 5905
cbo	10703 10704 5823
cbo$	16534 16535 10705 11806
cbos$	16534 16535 10705
cbt$	11730
cce$	12323 13292 13294
cctv	10516 10532 4640 10623
cctv$	10400 10401 10402 4420 4421 16244 4435 4479 10490 16347 10517 4536 4546 16363 4555 5621 11612
cease$	1769 1771 1774 2890 2891
ceased$	2890 2891
ceases$	2890 2891 16555
ceasing$	2890 2891
cell$	15619 16217 16301 5621
cells	10982
cells$	14116 16813
central$	16272
centre$	13499 14061 16548 16552 4780 16617 16620 11806
cerebral$	5945
certain$	3676 3677 3678 3738 9757 9758 9759 9760 3778 3779
certainly$	3863 3871 9854 3872 3873 11506
certainty$	3739
chain$	16268 11466 11592 5636
chains$	16268 11466
challe	16374 10684
challenge$	15666 16515 4790
challenged$	15666 16455
challenges$	15666 4790
challenging$	8124 14336 14337 14338 14339 14340 14341 14342 14343 14344 14410 14411 14412 14413 14414 2601 2602 2603 2604 2605 15666 5290 5294 5296 11284 5874
chance$	6134 6135 6136 154 12069 12070 12071 12072 12073 12074 6298 316 317 12729 13060 13061 13062 1448 7522 7523 7524 13512 13513 13514 13515 13516 13517 13750 13751 9711 9729 9825 3843 4233 4234 4235 4236 16067 16068 4703 4733 11087 11550
chanced$	1448
chancer$	11203
chancers$	11203
chances$	6134 6135 6136 154 12035 12067 12068 12069 12070 12071 12072 12073 12074 6298 316 317 12729 13060 13061 13062 1448 13750 13751 4233 4234 4235 4236 16067 16068 11087 11550
chancing$	1448
change$	11965 446 12318 6612 12444 12755 1040 13483 13723 13724 13725 13726 14322 14330 15432 15463 15469 15483 15517 15518 15571 15594 9764 15602 9793 9794 15640 15641 15642 15651 15656 9826 15920 11489 11490 11497
changed$	446 1040 9685 15600 15626 15627 15628 15629 15630 10937 5767
changes$	446 1040
changing$	1040 13936 15640 15641 15642 9812 11497 5767
chaos$	12667 12870 12985 13850 13898 11062 11091 11189
chaotic$	2577 8566 5290 11274 5292 5294 5874 5905
chaperone$	14775 14895 14930 14931 14932 14933
chaperones$	14895 14930 14931 14932 14933
chaperoning$	14895 14970
character$	14042 14284 11216
characters$	8241 14284 15250 11216
charg	16493
charge	16257 10568 4670 16489 10660 10671 16504
charge$	1469 1470 1471 1472 1473 1474 1475 3141 15801 16399 16483 10653 16512 4755 16817 11646 5696 11799
charged$	1469 1470 1471 1472 1473 1474 1475 16447 16465 16502 5814 11798
chargeing$	4755
charges$	1469 1470 1471 1472 1473 1474 1475 16410 16491 4680 16514 4755 16817 11646 11649 5696 11799
charging$	1469 1470 1471 1472 1473 1474 1475 10660 5661
charity$	9914 9919 9920 16121 10317 16188 16189
charm$	1052 1053 1054 1055 8634 5073
charmed$	1052 1053 1054 1055 5073
charming$	1052 1053 1054 1055 5073
charmmed$	1052 1053 1054 1055 5073
charmming$	1052 1053 1054 1055 5073
charms$	12570 12571 1052 1053 1054 1055 5073
chart	4523
chart$	4427 10424 4556 11593
charted$	16287 4556
charts$	11593
chase$	11894 11895 1114 1429 1430 1431 1432 1433 1434 1435 13824 5075
chased$	1114 13064 1429 1430 1431 1432 1433 1434 1435 13498 5075
chaser$	16043 16044
chasers$	16043 16044
chases$	1114 1429 1430 1431 1432 1433 1434 1435 5075
chasing$	1114 1429 1430 1431 1432 1433 1434 1435 16043 16044 5075
chat$	12403 12404 591 592 593 10446 4465
chated$	591 592 593
chating$	591 592 593
chats$	591 592 593 4465
chatted$	591 592 593
chatting$	591 592 593
chav$	5846
chavs$	5846
cheap$	13376
cheat$	14123 11148
cheating$	5866
cheats$	11148
check	16288 5600 11586
check$	15892 4431 10416 4438 4442 4446 4450 16341 4563 4588 16653 11597 11608 11652
checke	10378
checked$	13667 15930 16150 16195 4442 10432 10496 10535 4563 10637 16541
checkes$	4442
checking$	4442 4446 4563
checks$	4442 4446 16341 4545 4563 4588 11597 11608 11652
cheek$	14266 15332 11231
cheeks$	15332
cheeky$	2353 5226 5874
cheerfully$	1200 1201 1202 1203 1204 1205
chemotherapy$	5943
chested$	11410 11420
chicken$	12344 12345
chief$	5202
child	16537 10880 10908 10992 11722
child$	363 393 431 611 891 912 6895 1284 1285 1287 2113 13968 13969 2289 14130 14213 14242 14243 14244 14245 14348 14350 14351 14376 14377 14378 14379 14380 14381 14392 2589 14552 14621 14626 14627 14628 14629 14630 14704 14705 2918 2919 14738 14739 14740 14741 14759 14760 14761 14762 14763 14764 14773 15040 15041 15103 15180 15181 15182 15183 3370 3371 3372 3373 3374 15189 15190 15191 15192 9421 3454 15292 15295 3548 3595 3596 9684 10820 16711 16761 4949 4950 16823 5041 5120 11114 11132 5153 5156 11144 5166 11201 11224 11273 5299 11319 11351
childhood$	12807 3357 3358 9342 3360 3361 9345 15178 15261 11379 5704
childish$	8903 8904 8905 15261 5400 5874
childlike$	14665 14666 14667 8903 8904 8905 9095 9096 9097 9098 11358
children$	11919 363 12202 6375 393 431 12317 6487 6489 6491 6709 6710 6715 6716 6726 6766 6779 6783 891 912 6895 7062 1284 1285 1287 7320 7641 1787 7809 7970 13890 13900 13901 13902 13903 8088 2106 2107 2108 2113 13941 13943 13953 13968 13969 13984 13985 13986 13987 13988 13989 13990 13991 13992 13993 13994 13995 13998 13999 14000 2288 2289 14130 2356 2357 2358 2359 14213 14242 14243 14244 14245 14348 14351 14376 14377 14378 14379 14380 14381 14392 2589 2623 14552 8763 2793 14620 14626 14627 14628 14629 14630 14704 14705 14708 2918 2919 14738 14739 14740 14741 14757 14759 14760 14761 14762 14763 14764 14772 14996 14999 15000 15040 15041 15042 15043 15103 9294 9295 15179 15181 15182 15183 3370 3371 3372 3373 3374 15189 15190 15191 15192 9420 3454 15292 15295 3548 3595 3596 15541 15542 15543 15544 15545 9721 9722 9723 9738 9747 9753 15595 9765 9831 15718 3941 3942 15880 10090 10091 10092 10093 10094 10095 10144 10151 16017 16025 16026 16027 16028 16029 16030 16031 16032 10282 10341 10342 4948 11008 11099 11114 11132 11144 11191 11201 11224 11273 5299 11319 11351 11509 11544 11545 11547 11553 11782
chin$	15332
chinese$	3500 9489 11458
chip$	2408 8596 2614
chips$	2408
chis	5602
chis$	11585
chlamy	5954
choice$	3 4 5 6 7 8 9 11906 6089 6090 108 109 6093 111 112 113 6097 6098 116 11931 11932 11933 11934 11935 11937 11938 6108 11940 11941 11942 11943 11944 11945 132 133 134 159 11981 11982 11983 11984 11985 11986 11987 11988 12162 12163 12164 12165 12166 12167 12168 12169 6342 12174 12175 12176 12184 12185 6379 397 398 6411 12243 430 6414 6415 6416 6417 12817 7094 7095 7267 7268 1286 7270 1288 1289 1290 13182 13183 7564 1582 1583 14469 14635 8992 8993 8994 14826 14827 10999 11000 11001 11002 11004 11353
choices$	3 4 5 6 7 8 9 5995 11827 11828 11906 11931 11932 11933 11934 11935 11937 11940 11941 11942 11943 11944 11945 142 143 144 145 6143 6144 6145 6146 6147 6148 6149 11981 11982 11983 11984 11985 11986 11987 11988 11989 11990 11993 11996 11997 11998 11999 12000 6170 12162 12163 12164 12165 12166 12167 12168 12169 430 6414 6454 6455 12582 12583 12584 12585 6871 889 12911 12912 12913 12914 12915 12916 13121 7764 1782 1783 13697 13698 13699 13702 13703 13704 13705 13706 13707 13708 13709 13710 13711 13712 13713 14635 14678 14679 8992 8993 8994 14826 14827 14855 10999 11000 11001 11002 11353
choked	4936
choked$	10919
choose$	135 136 137 155 156 12007 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 12398 12399 12522 12523 994 995 996 997 999 1000 1001 1002 1157 1158 1159 1160 1187 1188 1211 1212 1213 1226 1227 1228 1229 1230 13491 13525 2047 2052 14750 8976 14814 14815 15277 15489 15685 5022 5071
choosed$	1211 1212 1213 1226 1227 1228 1229 1230
chooses$	135 136 137 155 156 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 12398 12399 994 995 996 997 999 1000 1001 1002 1157 1158 1159 1160 1187 1188 1211 1212 1213 1226 1227 1228 1229 1230 13525 2047 2052 15685 4287 4288 4289 4290 5022 5071
choosing$	135 136 137 155 156 12162 12163 12164 12165 12166 12167 12168 12169 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 994 995 996 997 999 1000 1001 1002 12819 12889 1211 1212 1213 1226 1227 1228 1229 1230 8036 8037 8038 14817 14818 4287 4288 4289 4290 5022 5071
chose$	135 136 137 155 156 12007 6374 12206 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 12522 12523 994 995 996 997 999 1000 1001 1002 1157 1158 1159 1160 1187 1188 1211 1212 1213 1226 1227 1228 1229 1230 13184 13185 13401 13402 13403 13404 13405 13406 13407 13408 13409 13410 13411 13525 2047 2052 15685 16057 4287 4288 4289 4290 10296 16128 5022 5071 11561
chosen$	135 136 137 155 156 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 12532 12540 994 995 996 997 999 1000 1001 1002 1211 1212 1213 1226 1227 1228 1229 1230 5022 5071
chronic$	16630 5718
chubby$	9472 9508 5895
chunky$	5420
churlish$	5868
cid	16216
cider$	16656
cigarette$	12832 12833 12834
cigarettes$	270 271 272 273 274 275 276 12121 12122 6301 6302 6303 6304 6305 6307 6308 12427 12428 12429 12430 12431 12432 12433 12434 12439 12442 12832 12833 12834 13883
cin$	5973
circles$	9524
circul	4480 4580 5659
circulate$	4398 10382 4400
circulated$	4398 10382 4400 16215 4494
circulates$	4398 10382 4400
circulating$	4398 10382 4400
circulation$	11642
circumstances$	15684 15707 11786
citalo	5741
citalopram$	11724
city$	9467 16592 16771
civil	4725 5681
civil$	10650 10708 5672
clad$	3550 3551 3552 11416 11427 5482
claim$	12855 7821 13653 13654 13655 13656 13657 8089 8090 8091 13930 11791
claimed$	12855 8089 8090 8091
claiming$	12855
claimmed$	12855
claimming$	12855
claims$	12855 8089 8090 8091 13930 4867
clamp$	5677
clamped$	16619 5677
clamping$	5677
clamps$	5677
clarif	4457 4646
class$	6527 13975 13979 14194 8471 14415 14737 15208 16112 16700 16821 10994 11758 5830 5934
classed$	2545 4429
classmates$	12343 14922 14928 11008 11147
classroom$	16700
clear	4436 4803
clear$	1760 1763 1766 1767 3513 3738 10236 4623 16562 10763 5448 5528 5659 5665 5684
cleared$	4806
clearly$	812 3723 3724 3725 3726 3863 3871 9854 3872 3873 9902 4276 4277 5081 5574
cleft$	5945
clever$	13049 13050 13051 2856 2857 2858 9125 9126 9127
climb$	6977 2070 2071
climbbed$	2070 2071
climbbing$	2070 2071
climbed$	2070 2071
climbing$	6977 2070 2071
climbs$	2070 2071
clingy$	5874
clinic	4856 5703
clinic$	16653 10839 16671 16675 5585 11689
clinically$	5727
clip$	6608 6609 627 628 16244 4484
clips$	6608 6609 627 628 4484
cliquey$	5866
clones$	15420
close	4583
close$	7430 7450 2897 16101 4321 4406 10551 10566 11548
closed$	8326 4237 4321 4371 11502 11505 11548
closes$	4321 11548
closing$	15856 15857
closure$	10650 4718 5697
cloth$	14221
clothe$	11604
clothes$	6002 20 6020 12287 12288 12427 12428 12429 12430 12431 12432 12433 12434 873 6871 889 1214 1215 8029 15251 15252 15253 15254 15267 15268 9530 9531 15384 15385 15386 15387 15388 15392 15393 15394 15395 15406 15426 10785 11466 11471 11604
clothing$	15251 15252 15253 15254 9530 9531 15384 15385 15386 15406 15426 11466 11468 11471
clout$	12928 12937 13245 13383 13857 11058 11059
clown$	11203
clowns$	11203
clozapine$	5955
club$	4338 5585
clued$	2697 2703 9297
clueless$	5866 5905
cluster$	10771
clusters$	10771
co$	7914 14314 9602 9633 9639 9644 9653 9748 11269 5681
coach$	12120 12161 12422
coaches$	12161 12422
coat$	15384 15385 15386 15395 16790 11466 11471 11479
coats$	9530 9531 15384 15385 15386 15387 15388 15395 11466 11471 11479
coaxing$	13342 13343 13344 13345 13346 13347 13348 13349 13482
cocain	10821 16821 10994
cocaine$	12816 16652 10830 16664 16825 11009
cocktail$	11135
cocky$	5874
coddling$	14878
code$	11402
codein	10821 10828
codeine$	16652 16659 16662
codes$	11402
coelia	5718
coeliac$	11701
coerced$	11860 13801 13802 13803 13804 13823
cognitive$	5701
cohort	10369 16292 10472 16326 16369 16370 16372 10573 16413 4627 10622 16476 16479 10682 16536 16576 16588 10762 16600 16612 11650
cohort$	13979 8151 2289 14213 14242 14243 14244 14245 14348 14376 14377 14378 14379 14380 14381 14392 14737 15610 16379 16386 16404 4622 16453 4688 16546 16568 16569 4776 11273 5647
cohorts$	16379
coil	4841 10824
coil$	16655
coincide$	4388
coincides$	4388
cold$	15928 16125 16788 5268
coliti	5718
colitis$	11701
colleagues$	8789 8790 8791 4504
collec	11586 5604 5645
collect$	4396 10423 4517 10790
collected$	6684 6685 6686 6687 6688 4396 10423 16282 4517
collecting$	14970 14984 14986 14993 4396 10423 4517
collective$	5528
collects$	4396 10423 16283 4517
college$	9914 9919 9920 9922 16121 10317 16188 16189 16690 16691 16692 16694 16696 16704 16707 5585 11751 11752
colleges$	16701
collude$	847 848
colluded$	847 848
colludes$	847 848
colluding$	847 848
colonoscopy$	5943
colostomy$	5952
colour$	11433
coloured$	5464
colours$	15406 11433 11466
combat	4730
combative$	5872
combination$	11135
combustible$	5152
come$	6138 11975 12111 380 6422 6427 6428 6462 6463 6464 6465 6466 6467 6468 6469 12534 6713 6978 1153 1312 1334 13233 13417 7748 13672 13744 2182 2381 2382 2383 2384 2385 2386 2450 2726 2729 2997 9039 9040 9041 3169 15012 9320 3376 3377 3578 3587 3599 3600 3601 3602 3603 15463 15469 15483 15490 15574 15584 15585 15586 15587 3887 15774 15775 4616 16604 4850 5055 5085 11489
comes$	380 865 1312 1334 13149 13481 2183 2556 2727 2730 3169 3578 3587 3599 3600 3601 3602 3603 15574 16340 16604 4850 5085 5807
comeuppance$	13115
comfort$	10301
comfortable$	1216 1217 1218
comforted$	14995
comforting$	14993 14995
coming$	11960 380 12559 6978 13113 13114 1334 3169 15462 4850 16745
comings$	10501 4559
comman	10436 10462
command$	16293 10766 11619
commands$	16267
comment$	3610 3611 3612 3613
commented$	3610 3611 3612 3613
commenting$	3610 3611 3612 3613
comments$	12141 12713 13028 13029 3610 3611 3612 3613
commentted$	3610 3611 3612 3613
commentting$	3610 3611 3612 3613
commit	10568 16432 10602 4628 10630 10631
commit$	12213 15463 15469 15483 15491 16378 16408 16435 16482 16626 11489
commits$	16378 16482 16626
committal$	16474
committed$	16626 5008
committing$	16271 16399 10611 16516 5008
committs$	5008
common$	7338 7339 7340 7341 7342 7343 7344 7345 7346 7347 7348 7349 7350 13440 13441 13442 13443 13444 13445 13446 13447 7617 7618 7619 7942 14248 2484 15846 15847 15848 16117 16118 16119 16120 10987 11562
commun	4404 10717 4996
communicate$	591 592 593
communicated$	591 592 593
communicates$	591 592 593
communicating$	591 592 593
communication$	4268 4269 4270 4271 5528 11541
community$	13984 13985 13986 13987 13988 13989 13990 13991 13992 13993 13994 13995 13998 13999 14003 14061 14065 14066 10387 10502 4644 4663 4717 16548 16577 10979 11099 5821 5823
companion$	11946
companions$	11946
company$	11816 11946 6297 12223 12241 12728 12862 12863 12864 13001 13002 13298 13855 8030 2048 2049 2050 2051 8035 13870 13871 13872 8043 8044 14701 14702 15221 9914 9919 9920 16121 10317 4338 16188 16189 11098 5584
compar	4449
compare$	10416 4563
compared$	16195 10432
compareed$	4563
compareing$	4563
compares$	4563
compass$	13774
compete$	994 995 996 997 999 1000 1001 1002 5071
competed$	994 995 996 997 999 1000 1001 1002 5071
competent$	3320 3321
competes$	994 995 996 997 999 1000 1001 1002 5071
competing$	994 995 996 997 999 1000 1001 1002 5071
complacency$	15945 5905
complacent$	10267 5905
complain$	13135 13136 13137 13138 7821 13653 13654 13655 13656 13657 3610 3611 11069 11507
complained$	7280 7281 3610 3611 11507
complaining$	3610 3611 15666 11507
complainned$	3610 3611 11507
complainning$	3610 3611 11507
complains$	3610 3611 11507
complaint$	2111 2112 15851 15934 11105 11553
complaints$	2111 2112 15851 15934 16087 16088 4729 11105 11553 11554
comple	16519
complete$	12820 12821 12822 12823 12824 12825 12826 12827 12828 12829 12830 12831 2248 2249 2251 3646 4304 4441 5528
completed$	12033 15584 15585 15586 15587 3886 15870 15871 15872 15873
completeed$	4441
completeing$	4441
completely$	2646 9893 5381 5519 5522
completes$	4441
complex$	8453 5294 5704
complexion$	9525 11431 5896
complexions$	11431 5896
compliance$	11110 11267
compliant$	8569 11266
complicit$	41 509 510 511 512 513 527 12504 848 12782 12783 12784 12785 11041 11053
complicity$	12186 847 10629
complied$	12540
complies$	15596 15597 15598 15599
comply$	12213 13744 15432 15463 15469 15483 15517 15518 11489 11490
comprehension$	11536
compromise$	10 5012 5013
compromised$	10 5012 5013
compromises$	10 5012 5013
compromising$	11816 10 5012 5013
compulsive$	5166
computer$	11609
conceal$	1799 1800 3582
concealed$	1799 1800 3582 11483
concealing$	1799 1800 3582
concealled$	1799 1800 3582
concealling$	1799 1800 3582
conceals$	1799 1800 3582
concer	10780 4834 4899 4933 5741
concern$	6083 13431 7945 15004 9962 9963 15895 15896 15897 15898 15899 15900 15901 15902 15934 11553
concerned$	8911 8912 8913 14745 14746 14747 8917 8918 14980 14981 9151 10246 10247 10325 4343 16432
concerning$	14336 14337 14338 14339 14340 14341 14342 14343 14344 5296
concerns$	13431 13781 13782 13783 13784 9962 9963 15934 16087 16088 16611 11553 11554
concerta$	11724
conclusion$	16171
conclusions$	16171
concus	5947
condescending$	5906
condit	10798 5813
condition$	16629 16815 11705 11718 11732 11795
conditional$	5810 5811
conditions$	13896 4972 16815 11786 11795
conduc	4522 16519 4712
conduct$	3 4 5 6 7 8 9 5995 11827 11828 6002 20 11906 343 344 12187 12582 12583 12584 12585 6871 889 12911 12912 12913 12914 12915 12916 1214 1215 13697 13698 13702 13703 13704 13705 13706 13707 13708 13709 13710 13711 13712 13713 13924 2522 2523 2524 2525 2526 2527 2528 2529 2530 2732 2733 2734 2735 2736 2737 10999 5297 5698
confer	16763
confidence$	2686 2688 2829 2830 2831 2832 2833 2834 2835 15267 15268
confident$	11377
confidential$	5605
confidentiality$	16064
confir	4457 4646
confirm$	16388
confirms$	16388
confiscate$	4474
confiscated$	4474 10511 16527
confiscates$	4474
confiscating$	4474
conflict$	12667 12968 13830 14113 15667 4972 11062 11111
confro	16374 10684
confront$	16515
confrontation$	12667 13830
confrontational$	14345 14346 14410 14411 14412 14413 14414 11284 5872
confrontations$	13830
congregate$	14450 11401
congregated$	14450 11401
congregates$	14450 11401
congregating$	14450 11401
connected$	2125 4592 16432 10610 11111
connection$	5006
conned$	14956
conniving$	5876
conscience$	14235 14236 14237 14238 14239 2479
conscienceless$	5866
conscious$	6107 125 6353
consensual$	5354 5840
consent$	12186 643 644 645 646 647 648 2656 2657 2658 2659 14750 14855 14909 9088 9089 15134 15135 11064
consented$	643 644 645 646 647 648 12463 650 685 710 2656 2657 2658 2659 3120 3121 11064
consenting$	643 644 645 646 647 648 5354 5372 5840
consents$	643 644 645 646 647 648 2656 2657 2658 2659
consequences$	11907 11908 11909 11910 11912 11913 11914 11916 11991 179 12001 6222 6223 6224 6225 6226 6227 6228 6229 6230 6231 6232 6233 6234 13470 13758 13759 13760 13761 13762 13763 13764 13765 13766 13767 13768 13769 14078 14460
consid	4429 4580 4795
consider$	13744 2286 2414 2417 15463 15469 15483 15920 11489
considerable$	8255
considered$	8094 8095 2170 2286 2414 2417 2540 4835 5157
considering$	2286 2414 2417 4835
considerred$	2286 2414 2417
considerring$	2286 2414 2417
considers$	2286 2414 2417
consistent$	3646
consistently$	3852 9835 3853 9836 3854 3855 3856 3857 3858 3859 3894 3895 5505 5524
consoled$	14995
consoling$	14993 14995
consort$	5113
consorted$	5113
consorting$	5113
consorts$	5113
consortted$	5113
consortting$	5113
consta	4383 10367 10368 4387 10373 16209 10400 10401 10402 4420 4421 10415 4439 4440 4445 4467 4471 4475 10460 10464 10465 10467 16299 16304 16305 16306 4497 10483 4502 10490 16327 4546 10615 4649 10638 10678
constable$	10366 16199 16204 16231 16232 16233 10403 10404 16246 10422 10450 16291 16295 16296 16298 10480 16314 16321 10529 16446 10632 16509
constables$	10366 16199 16204 16231 16232 16233 10403 10404 16246 10422 10450 16291 16295 16296 16298 10480 16314 16321 10529 16446 10632 16509
constant$	10212 10213 5240
constantly$	580 3852 9835 3853 9836 3854 3855 3856 3857 3858 3859 3894 3895 4191 5524
consti	4429
consul	10836 10842
consultant$	16667 16668 16673
contac	16245 16255 16288 10506 4559
contact$	6293 6294 6297 12400 591 592 593 595 596 597 598 599 600 601 12524 1089 2628 2629 16245 4929 11325 11485
contacted$	591 592 593 595 596 597 598 599 600 601 1089 13184 13185
contacting$	591 592 593 595 596 597 598 599 600 601 1089
contacts$	591 592 593 595 596 597 598 599 600 601 1089 16337 10542
contactted$	591 592 593 595 596 597 598 599 600 601 1089
contactting$	591 592 593 595 596 597 598 599 600 601 1089
contain$	14087 14088 14308 15640 15641 15642 10448 11497
contains$	10448
contempt$	16166 16167 16168 16169 16170 16474
contemptuous$	5906
contend$	3232 3233
content$	301 302 307 441 442 443 473 474 683 684 701 702 703 704 705 994 995 996 997 999 1000 1001 1002 1216 1217 1218 1746 1747 1748 1749 3326 5071
continually$	580 3852 9835 3853 9836 3854 3855 3856 3857 3858 3859 3894 3895 5524
continue$	11974 12007 12042 12064 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 15490 5029
continued$	12007 12027 12042 12064 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 3646 5029
continues$	12007 12042 12064 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 5029
continuing$	12007 12042 12064 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 5029
continuously$	3852 9835 3853 9836 3854 3855 3856 3857 3858 3859 3894 3895 5524
contra	5738
contraception$	14823 14824 14825 11721
contraceptive$	11721
contract$	16530 11806
contracts$	16530
contradictory$	13927 13928 13929
contribute$	847 4735
contributed$	11826 847 12704 12705
contributes$	847 4735
contributing$	847
contro	10462 4730 10714 5697
control$	13054 13491 13744 13771 13777 14041 14072 14087 14088 8315 14308 14336 14337 14338 14339 14340 14341 14342 14343 14344 8547 14382 14389 14390 8570 14425 14431 14432 9042 9043 9460 15550 15640 15641 15642 10400 10401 10402 4420 4421 4422 16293 10484 10490 10491 4546 10532 4640 16545 10739 4768 16613 11174 11497 5693 11680
controlled$	11860 12497 13498 15468 15474 15479 15488 15583 15626 15627 15628 15629 15630
controlling$	5296 11598 5874
controls$	11598
convenience$	10301
conveniently$	5578
convic	10660 10671 5977
convict$	11217 5667
convicted$	16447 16465 16502
convicting$	5667
conviction$	16491 5929 5978
convictions$	16410 16491 16514 5929 5978
convicts$	11217
convince$	15571 15594 9764
cookie$	11368
cookies$	11368
cool$	13910 8080 8081 3322 3323 5391
cooper	10794
cooperate$	12177 13744 14315 14327 14330 15432 15463 15469 15483 15517 15518 15527 15528 15529 15920 16625 11489 11490
cooperated$	14315
cooperates$	15596 15597 15598 15599
cooperating$	14315
cooperation$	14314 11269
coordi	5681
cope	10829
cope$	8652 2689 8673 8674 2692 2732 2733 2734 2735 2736 2737 14750 8952 8953 8954 8957 8958 8960 8961 8964 2988 2989 2990 14814 14815 8988 3006 3007 8991 3014 14842 3033 3049 3232 3233 3328 3329 3343 15280 15922 16660 16661 5380
coped$	2732 2733 2734 2735 2736 2737 3014 3033 3049 3343 5380
copes$	2732 2733 2734 2735 2736 2737 3014 3033 3049 3343 5380
copied	4403
copied$	16277
coping$	2732 2733 2734 2735 2736 2737 8952 8953 8954 8957 8958 8960 8961 8964 14817 14818 3014 14842 3033 3049 3343 5380
copy$	4499
core	16612
core$	8216 8217 14117 8293 16272 16501
corner$	13305 15227
cornrows$	5896
corporate$	5528
correl	4449
correlated$	10432
corrob	4404
corroborated$	10387
corrupting$	2135 2136 2137 5150
cost$	921 922 12772 13312 13417 10301
costs$	921 922 10301
cotton$	5371
couch$	8323 8324 16781
could	4392
could$	21 22 23 24 25 435 436 437 438 439 440 444 445 452 453 454 455 456 457 476 477 479 480 481 482 483 484 485 486 487 488 489 490 491 492 493 494 740 741 816 817 818 918 923 924 927 965 1048 12931 12962 12978 7279 1322 1342 7333 7334 7335 7336 7337 1554 1556 1559 1588 1593 1594 1595 1596 1597 1630 1649 1840 1841 1867 8507 2597 2663 2666 2667 2669 2677 2762 2939 2969 2993 3042 3048 3095 3221 3338 3407 3408 3409 3466 15288 3706 9740 3780 3814 3815 3919 3920 3921 3922 3923 3924 3925 3926 3927 3928 3929 3930 3982 3990 4054 4243 4313 4314 4316 4317 10394 4414 4448 10466 4666 4674 4690 4898 5511
council$	15526 9914 9919 9920 9922 16121 10317 4338 16188 16189 10712 5528 5575 5584
counse	10836
counselling$	16671 11688 11730
counsellor$	16667 16668
count$	3774 9757 3775 9758 3776 9759 3777 9760 3778 3779
counte	10491
counted$	9025 3043 3044 3045 3046 3047 9031
counter$	16322
counters$	16322
countless$	6183 6205 7643 7676 10212 10213 10236
country$	15223 11011
county$	6493 6494 6511 6518 6521 6528 6530 12368 12369 12370 13292 13294 7500 1577 7563 13548 13549 13550 13551 13552 13553 13554 13555 2211 14059 2316 8656 15081 15082 15083 15084 15085 16441 10619 16592 16771 11778 5934
couple$	2635 16774
courier$	14025 2217 11150
couriers$	14025 2217 11150
course$	9787 9788 9789 9790 9791 9792 9847 9854 3872 3873 15689 15700 15701 15702
courses$	15700 15701 15702
court	10671 16504 10966 5663 5813
court$	328 12316 813 814 7197 7198 1429 1430 14113 10570 16502 16506 4696 16584 16797 16803 4990 10978 5000 5060 5069 5663 11646 11767 11799 11800 5818 5823 11808
courted$	328 813 814 7197 7198 1429 1430 5060 5069
courtesy$	15787 15788 15846 15847 15848
courting$	328 813 814 7197 7198 1429 1430 5053 5060 5069
courts$	328 813 814 7197 7198 1429 1430 14115 14446 14447 16502 4696 16584 16797 5060 5069
courtted$	328 7197 7198 1429 1430 5069
courtting$	328 7197 7198 1429 1430 5069
cousin	16722 16772
cousin$	12343 4902
cousins$	12343
cover$	1129 1130 13649 3582 10115 4251
coverage$	10541
covered$	1129 1130 3582 4251 11483
covering$	1129 1130 15371 3582 4251
coverings$	15371
coverred$	1129 1130 3582 4251
coverring$	1129 1130 3582 4251
covers$	1129 1130 3582 4251
covert	4802 5621
covert$	10785 5605 11604 5656
covertly$	11604
covid$	5944
cow$	11195
coward$	11203
cowardly$	5905
cowards$	11203 11530
cowed$	15017
cows$	11195
cp$	5973
cpn$	10705
cpns$	10705
cps	10444
cps$	16275
cpw$	10705
cpws$	10705
crack	10821 16821 10994 5678
crack$	12816 8188 16038 16355 16652 16664 16825 11009
crackdown$	11661
cracked$	16505 10725
crackeddown$	11661
crackhead$	5863
crackheads$	5863
crackingdown$	11661
cracks$	16038
cracksdown$	11661
craft$	11384
crafty$	5866
crave$	1170 1171 2010 2011 2056 2058 5079 5309
craved$	1170 1171 2010 2011 2056 2058 5079 5309
craves$	1170 1171 2010 2011 2056 2058 5079 5309
craving$	1170 1171 2010 2011 2056 2058 5079 5309
crawling$	2317
crazy$	11274
create$	602 855 991 2246 2247 4441 5206 5209
created$	602 855 991 12892 12893 2246 2247 5206 5209
createed$	4441
createing$	4441
creates$	602 855 991 2246 2247 4441 5206 5209
creating$	602 855 991 2246 2247 5206 5209
creation$	12819 12889
creature$	11224
creatures$	11224
cred$	12938 15070
credibility$	15071 11108
credible$	13923
credit$	12427 12428 12429 12430 12431 12432 12433 12434 12439 12441 12442
creep$	11976 11203
creeps$	11203
crept$	11977
cretin$	5863
cretins$	5863
crew$	12161 12490 12491 12492 14737 15208
cried$	6881 12855 5072
cries$	2610 5072
crime	16202 16210 4404 16219 10392 16263 16269 4462 4505 10555 10576 16421 4608 16433 16434 16441 16442 4629 16448 16456 16460 16461 16462 16468 10641 10713 10718 10719 10744 10751 16582 16628 10991 11592 11606 11630 11657 11669
crime$	11894 11895 12323 12338 12340 12870 7194 13292 13294 13295 13393 13548 13549 13550 13551 13552 13553 13554 13555 13837 13898 14049 14059 14111 14112 14113 8327 2406 14282 14444 9393 4383 10367 10368 4387 10373 10377 16209 16216 10387 16223 4412 10412 10415 4439 4440 4445 16260 16263 10445 4467 4471 4475 10460 10464 10465 10467 16299 10470 16304 16305 16306 10477 4497 10483 4502 10488 10490 16327 10546 16381 16399 16406 16407 10586 10588 10591 10612 10615 4649 10638 16470 16471 16472 10678 10698 10703 16544 4731 16549 16550 4737 16553 16554 10728 16559 16560 4759 16575 10770 4788 4804 4812 4996 16822 11005 11007 11061 11111 5273 5636 5648 5655 11641 11648 11658
crimes$	12323 13292 13294 16260 16381 16406 16407 10591 10612 16544 4788 4812 11641 11648
crimin	16210 4404 16219 16255 16269 4583 16400 16405 16420 16421 16441 16468 10713 5636 11623 11630 11657 5681 11669 11670 5817 5830 5934 5935
criminal$	12323 12328 12331 12348 13292 13294 13873 13874 13875 13876 2148 14022 14023 14024 2232 14106 14107 14108 14109 14110 14131 14132 8338 2410 2411 2412 2413 14295 8565 8572 8573 8574 16111 10387 10412 10469 10566 16398 16428 10607 10655 10660 10966 4996 10987 10988 10991 11007 5114 5155 11148 11149 11217 5237 5249 5288 5333 11327 11592 5612 5663 5822 11813 5874
criminalise$	4299 4300 4301 4302
criminalised$	4299 4300 4301 4302
criminalises$	4299 4300 4301 4302
criminalising$	4299 4300 4301 4302 16181 16182 16183 16184
criminality$	12323 12338 12340 13292 13294 14059 16544 11005 11188 11619
criminally$	5323 5636
criminals$	12348 13291 13837 13839 13873 13874 13875 13879 2148 14022 14023 14024 2232 14100 14106 14107 14108 14109 14110 14131 14132 2410 2411 2412 2413 14295 16111 16427 16428 11007 11148 11149 11217 11327
criminogenic$	5853
crimint$	16345
crisis$	1075 1078 1079 10842 11732 5959
crocodile$	7438
crohn	5945
crook$	14057 14106 14107 14108 14109 14110 14166 11148 11187
crooked$	9513
crooks$	14057 14106 14107 14108 14109 14110 14166 11148 11187
crop$	9536 15384 15385 15386 15401 15402 15403 9576 11471 5494
cropped$	5464 5488
cropper$	13126
cross	4449
cross$	8296 9400 15231 15232 15233
crosscheck$	10416
crosschecked$	10432
crossreferenced$	10432
crowd$	12713 12862 12863 12864 12872 12873 12874 12875 12876 12877 13001 13002 13244 13275 13276 13887 2635 11098 11132 11133
crown	5817
crown$	10444
cruel$	15844 15845 15855 15952 5237 5874
crushed$	4650
cry$	7829 7833 2610 5072
crying$	2610 5072
cse$	12323 13292 13294
cucumber$	15137
cucumbers$	15136
cues$	4233 4234 4235 4236
culpable$	12782 12783 12784 12785 11053 11557 5905
culpri	10568 11650 5927
culprit$	13959 13960 13961 16399 11140 11141 11185 11202 11627
culprits$	13959 13960 13961 16399 11140 11141 11185 11202 11627
culture$	4131 4132 11111
cunch$	11011
cunning$	11384 5874
curb	4730
curfew	10642 4996
curfew$	14962 14963 14964 14984 14986 16473 10979 16815 11101 11654 11809 5979
curfews$	14962 14963 14964 14984 14986 11101 11654
curiosity$	5995 11827 11828 7767 15895 15896 15897 15898 15899 15900 15901 16117 16118 16119 16120 11562
curled$	9499
curly$	5441 5464
curren	4404
current$	10387 10429 10655
curse$	8543
custod	4462 16504 16736 16739 10909 10982
custodial$	5821
custody$	12340 14113 15618 4435 10445 10546 4574 10558 10586 10588 16716 16740 4930 16808 16813
customer$	6286 12422 11216 11374 11385
customers$	6286 12422 14284 14465 14466 14467 14468 16577 11099 11216 11374 11385
cut	4730 5709
cut$	1493 13483 2407 15361 15362 9553 16562 4826 11438 11449 11659
cuts	4730
cuts$	1493 4826 11438
cuttin	4730
cutting$	1493 4826
cynical$	14345 14346 15855
cystic$	5718
dabble$	509 510 511 512 513
dabbled$	509 510 511 512 513
dabbles$	509 510 511 512 513
dabbling$	509 510 511 512 513
dad	10889 16722 10892 4913 4923 10907 4925 4928 4934 16750 16766 16772 10944
dad$	14443 8730 2859 8843 8844 8845 8846 8890 8891 8892 3379 3380 3381 4901 4902 4903 16718 16720 10890 4910 4911 4914 16731 16732 4921 4922 4926 16743 16747 10917 10918 10925 4954 4955 16780 11321
daddies$	11035
daddy$	11035
dads$	3379 3380 3381 4921 11321 11382
daft$	104 105 913 1819 5098
daily$	16661
damage	10576 4608 16433 16434 16441 16442 4629 16448 16460 16461 16462 10641
damage$	16081 16407 10591 10612 16471 16472 16797 16818 16819 16822
damaged$	8453 5290 11274
damn$	15786 15869
damp	4975
damp$	16788 10958
dance$	14091 3244 3245 3246 3247 3248
dancers$	9738
danger$	11814 11815 11825 11882 11894 11895 11896 11897 11898 11899 11900 11907 11908 11909 11910 11912 11913 11914 11916 6211 6212 6213 6214 6215 6216 6217 6218 236 237 238 6222 6223 6224 6225 6226 6227 6228 6229 6230 6231 6232 6233 6234 6787 6788 12636 12730 12731 12732 12733 12734 12870 1075 1078 1079 12968 12970 12998 7194 13069 13313 13323 13429 13500 7694 13548 13549 13550 13551 13552 13553 13554 13555 13758 13759 13760 13761 13762 13763 13764 13765 13766 13767 13768 13769 13775 13780 13781 13782 13783 13784 13824 13826 13830 13837 13850 8153 2171 8155 8156 8157 8158 8159 8160 8161 8162 8163 8164 13996 13997 8167 8168 8169 8170 8171 8172 14268 14460 14523 14685 14686 14687 14688 14689 14823 14824 14825 14938 9109 15005 9302 15220 10204 10377 10746 11005 11043 11062 5109
dangerous$	11814 11815 6109 12331 7694 13758 13759 13760 13761 13762 13763 13764 13765 13766 13767 13768 13769 8024 13867 13880 8453 5017 5152 5873
dangerously$	11073
dangers$	11814 11815 11907 11908 11909 11910 11912 11913 11914 11916 6163 6164 6222 6223 6224 6225 6226 6227 6228 6229 6230 6231 6232 6233 6234 1075 12970 13429 7694 13758 13759 13760 13761 13762 13763 13764 13765 13766 13767 13768 13769 13781 13782 13783 13784 14460 14511 14512 14513 14514 14515 14516 14517 14823 14824 14825 9302 15220
dangle$	5089
dangled$	5089
dangles$	5089
dangling$	5089
dare$	13385 9400
dark$	3513 15333 15343 3541 9575 5440 5441 5442 5448 5464 11466 5488 11635
darker$	3513 5440 5448
darkest$	3520 5468
data	10428
data$	16064 16259 16289 10459 16341 11608
databa	11586 11590
database$	16235 16247 16274 16377 16417 16418 11609
date	10707
date$	15113 15114 15115 10371 16538 11801
dates$	10371 4460 11801
dating$	5053
daught	16537
daughter$	14620 10820
daughters$	14620
daunt$	9063
daunted$	15017
daunts$	9188 9189
dawn$	5659
day	11644 11665
day$	6103 15207 15659 15660 15661 3862 15700 15701 15702 16365 4703 16605 16660 16661 4890 10875 10876 11564
days	10829
days$	14731 15700 15701 15702 16660 16661 16691 4890 11564
dazzled$	2014
dc$	16312
dci$	16312
dead	16739
dead$	1255 1256 1257 1258 8306 16637 16741
deadbeats$	5862
deaf$	7595 10188 10189 10190 5593 11715
deal	16420
deal$	12213 6424 6425 6426 12285 544 545 546 6532 708 709 6694 6695 6979 6980 7200 13098 13328 13356 13361 13412 13419 13556 13911 13912 2160 14028 8482 8637 2689 8673 8674 2692 2869 14814 14815 3232 3233 15280 4354 16374 16378 16408 16411 16435 16436 5026 11054
dealer	11623
dealer$	11834 6265 12104 12115 12116 12124 12132 12283 12328 12348 12351 12368 12369 12370 12379 12381 12384 12419 12453 12490 12491 12492 12502 12809 12810 12866 12872 12873 12874 12875 12876 12877 7050 12903 12904 7077 7079 7086 7087 7088 7089 12940 12941 12942 12943 12944 12945 12946 12947 12948 12950 12951 13014 13015 13160 13243 13258 13291 13648 8021 13853 13854 13873 13874 13875 13876 2148 14005 14022 14023 14024 14031 2232 14106 14107 14108 14109 14110 14131 14132 14162 2410 2411 2412 2413 14823 14824 14825 15052 15053 15054 15055 15106 4813 11003 11007 11060 11148 11149 11203 11217
dealers$	11834 6265 12104 12115 12116 12124 12128 12132 6312 12147 6317 12149 12283 12328 12348 12351 12368 12369 12370 12379 12381 12384 12419 12453 12490 12491 12492 12502 12809 12810 12866 12872 12873 12874 12875 12876 12877 7050 12903 12904 7077 7086 7087 7088 7089 12940 12941 12942 12943 12944 12945 12946 12947 12948 12950 12951 13014 13015 13160 13226 13243 13258 13291 13648 13837 13840 8021 13853 13854 13861 13873 13874 13875 13876 13879 2148 14005 14022 14023 14024 14031 2232 14106 14107 14108 14109 14110 14131 14132 14162 2410 2411 2412 2413 14285 14465 14466 14467 14468 14823 14824 14825 15052 15053 15054 15055 16426 4813 11003 11007 11060 11148 11149 11203 11217
dealin	16210 16219 16257 10568 16405 16429 16432 16433 16441 16442 16460 16461 16462 10966 10987
dealing$	11894 11895 12323 12334 12339 12357 544 545 546 12365 12368 12369 12370 6980 13292 13294 13323 13393 13548 13549 13550 13551 13552 13553 13554 13555 2160 14049 2406 14444 8907 8933 15081 15082 15083 15084 15085 4415 16271 16399 16437 16516 16549 16797 16818 5011 5026 11054 11247 11615 11812
dealings$	14707
deals	16257
deals$	544 545 546 708 709 2160 16283 16378 16411 16436 5011 5026
dealt$	544 545 546 8139 8140 8141 8142 2160 15264 15265 15266 4353 16504 16505 4695 4796 4998 5026
dear$	12735 12736
dearly$	11057
death	16721 16723 16765
death$	12636 16636 4908
debt	16721
debt$	1075 11767
debts$	1075 11767
decamp	5636
decamped$	11619
deceitful$	5874
december$	12346
decency$	14235 14236 14237 14238 14239 15787 15788 15846 15847 15848
decent$	8122 2140 10039 10040 10041 10042
decide$	994 995 996 997 999 1000 1001 1002 1226 1227 1228 1229 1230 14750 8976 14814 14815 15277 15288 16234 5071
decided$	135 136 137 6374 12206 994 995 996 997 999 1000 1001 1002 1157 1158 1159 1160 1226 1227 1228 1229 1230 13525 15288 16057 4289 4290 10296 16128 5071
decides$	994 995 996 997 999 1000 1001 1002 1226 1227 1228 1229 1230 15288 5071
deciding$	994 995 996 997 999 1000 1001 1002 1226 1227 1228 1229 1230 14817 14818 15288 5071
decisi	4760
decision$	6020 11906 6089 6090 108 109 6093 111 112 113 6097 6098 116 11931 11932 11933 11934 11935 6105 11937 11938 6108 11940 11941 11942 11943 11944 11945 138 139 140 141 11981 11982 11983 11984 11985 11986 11987 11988 6161 6411 12243 430 6414 6415 6416 6417 7267 7268 1286 7270 1288 1289 1290 14635 8992 8993 8994 14826 14827 4041 10138 16491 10999 11000 11001 11353
decisions$	3 4 5 6 7 8 9 6020 11906 11931 11932 11933 11934 11935 11937 11940 11941 11942 11943 11944 11945 138 139 140 141 142 143 144 145 6143 6144 6145 6146 6147 6148 6149 11981 11982 11983 11984 11985 11986 11987 11988 11989 11990 430 6414 6454 6455 6871 889 12911 12912 12913 12914 12915 12916 13697 13698 13702 13703 13704 13705 13706 13707 13708 13709 13710 13711 13712 13713 14635 14642 14678 14679 8992 8993 8994 14826 14827 4041 16491 10999 11000 11001 11353
decked$	3550 3551 3552 5482
declin	4730 4811 16669
decline$	2513 2514 2515 15445 5503
declined$	2513 2514 2515 15445 15451 15456 15457 15458 15459 5503
declines$	2513 2514 2515 15445 5503
declining$	2513 2514 2515 15445 5503
decrea	4730
decrease$	16543
deemed$	8094 8095 2540
deep$	7158 7456 3541
deepen	4384
defeating$	6114
defect$	16629
defenceless$	8926 14989 14990 14991 14992
defend$	8646 8952 8953 8954 8957 8958 8960 8961 8964 5077
defendded$	5077
defendding$	5077
defended$	5077
defending$	8952 8953 8954 8957 8958 8960 8961 8964 5077
defends$	5077
defensive$	5905
defensiveness$	15945 5905
deferred$	5823
defiant$	14345 14346 5296 5874
deficit$	11682
defied$	2082 2083 5118
defies$	2082 2083 5118 5583
definite$	3738
definitely$	3863 3871 9854 3872 3873 11506
defy$	2082 2083 5118
defying$	2082 2083 5118
degenerate$	5846
degenerates$	5846
degrade$	4782
degraded$	4782
degrades$	4782
degrading$	4782
degree$	370 371 372 14875 14876 14877
delay	16631 11684
delay$	16081 16137
delayed$	11561
delaying$	15856 15857
delays$	16081 16137
deleted$	13667
deliberate$	6107 125
deliberately$	580 957 5578
delicate$	5420
delight$	1056 1057
delighted$	1056 1057
delighting$	1056 1057
delights$	1056 1057
delightted$	1056 1057
delightting$	1056 1057
delinquency$	5846
delinquent$	5288 5290 11274 5296 5846
delinquents$	5846
deliver$	6424 6425 6426 6980
delivering$	6980
demand$	10713 10726 4744 10790 11507
demandded$	11507
demandding$	11507
demanded$	11507
demanding$	14410 14411 14412 14413 14414 11284 11507
demands$	11507
dement	10909
dementia$	16740
demonise$	4299 4300 4301 4302
demonised$	4299 4300 4301 4302
demonises$	4299 4300 4301 4302
demonising$	4299 4300 4301 4302 16181 16182 16183 16184
demons	4602
demotivated$	5874
den$	13265
denial$	15945 11090
denies$	4779
dental	4856
dental$	10839
dentis	10836
dentist$	16667
deny$	9691 16532 4719 4779
denying$	4719
department$	9914 9919 9920 16121 10317 4338 16188 16189 5575 5584
depend	11729
dependence$	4848
dependency$	4848 10841
dependent$	4848
depends$	4981
deplorable$	5905
depo	4841 10824
depo$	16655
deport	16723 16736 10909
deported$	16740
depraved$	5876
depres	16721 16739 10909 5942
depressant$	11724
depressants$	11724
depressed$	11686
depression$	16740
depressive$	16738
deprivation$	4944
deprive$	16532 4719
deprived$	5290
depriving$	4719
depth$	15968
dereliction$	5905
derision$	16166 16167 16168 16169 16170
derisory$	15973
descend$	524 525 1479 1480 1481 1482 1483 1484 1485 2387
descendded$	524 525 1479 1480 1481 1482 1483 1484 1485 2387
descendding$	524 525 1479 1480 1481 1482 1483 1484 1485 2387
descended$	524 525 1479 1480 1481 1482 1483 1484 1485 2387
descending$	524 525 1479 1480 1481 1482 1483 1484 1485 2387
descends$	524 525 1479 1480 1481 1482 1483 1484 1485 2387
descri	4409 10463
described$	2175 2549
description$	4501 10537 11680
descriptions$	10381 16213 16236 4501 4508 10537 16375
desert$	5562
deserted$	5559 5562
deserting$	5562
deserts$	11964 5562
desertted$	5562
desertting$	5562
deserve$	11961 11962 11963 838 839 5063 11210
deserved$	11961 11962 11963 838 839 12656 14175 5063 11210
deserves$	11961 11962 11963 838 839 5063 11210
deserving$	11961 11962 11963 838 839 5063 11210
design	4429
designed$	4735 4806
designer$	13828 13829 14290 9529 15361 15362 9556 3575 11466 11469 5488 5498
desire$	9801 15633 15634 15635 15636 15637 15638
desires$	13063
desk	10392 10395 10462
desk$	10366 16199 16204 16217 16223 16224 16226 16238 16246 10422 10450 16291 16293 16295 16296 16298 16301 16308 10480 16314 16321 16446 10632 16509
despair$	14126
desperate$	994 995 996 997 999 1000 1001 1002 1058 1059 1060 1062 1063 1251 1252 1253 1254 5071
despite$	188 6171 189 190 191 217 219 223 224 225 253 12375 12376 12377 12378 13747 13748 13749 4229
desserts$	13117
destined$	526 3676 3677 3678 3804 9787 3805 9788 3806 9789 3807 9790 3808 9791 3809 9792 5508
destiny$	14955
destroy$	13065
destroying$	13069
destruct$	11066
destructed$	11066
destructing$	11066
destruction$	12745 13069 11066
destructive$	6075 12333 11066 5151
destructs$	11066
destructted$	11066
destructting$	11066
detail	4409 4460 10443 10463 4491 10474 10475 16469
details$	6281 6282 6283 16235 16236 16254 10446 10500 16375 16621
detain	10667 16504 4808
detain$	16498 10791 5667
detained$	11635
detaining$	5667
detect	4383 10367 10368 4387 10373 16209 16216 10392 10400 10401 10402 4420 4421 10415 4439 4440 4445 10444 4467 4471 4475 10460 10464 10465 10467 16299 16304 16305 16306 4497 10483 4502 10490 16327 4546 10532 10615 4649 10638 10660 16493 10678 5665 11675 5927
detection$	15289 15290 16491 11646 5664 5665
detections$	16491 16514 11646 5664
detective$	10366 16199 16204 4399 16223 16231 16232 16233 10403 10404 16246 4433 10422 4463 10447 10450 16291 16295 16296 16298 10480 16312 16314 16321 10522 10529 16363 16446 10632 16509
detectives$	10366 16199 16204 4399 16223 16224 4411 16231 16232 16233 10403 10404 16238 4425 16246 4433 10422 16275 4463 10447 10450 16291 16295 16296 16298 10480 16312 16314 16321 16325 10522 10529 16363 16446 10632 10662 16509
detent	4996
detention$	13974 15667 10979 11146 5966
detentions$	13974 11146 5966
deter$	12764 6934 6935 6936 6937 4702 16562 4755 16607 5674
detergent$	11694
deteri	16669
detering$	4755
determ	4436 4457 4585 4646
determined$	994 995 996 997 999 1000 1001 1002 1251 1252 1253 1254 5071
deterping$	4702
deterr	16505 5697
deterred$	16455 5674
deterrence$	11680
deterrent$	11667 11680
deterrents$	11667
deterring$	4702 5674
deters$	4702 4755 5674
deterting$	4702
detox$	11723
develo	11586 5604
develop$	4396 10423 4441
developed$	2723 4396 10423 4441
developing$	4396 10423 4441
developmental$	5698 5704 5777
develops$	4396 10423 4441
deviant$	5249 11237 5290 11274 5296
device	4552 10694
device$	4395 4465 10457 10495 4528 16343 16525 5625
devices$	15140 15282 4395 4465 10457 10495 4528 16343 16525
devil$	14256 11122
devils$	11122
devious$	8338 5874
di$	16312
diabet	5945
diagnosed$	5938
diagnoses$	5938
diagnosis$	11682 5938
diagram$	4427 11593
diagrams$	11593
dialysis$	5943
diamond$	14163
diamonds$	14163
diazep	5741
diazepam$	11724
dice$	822
dicing$	822
dictate$	14072
did$	170 12027 12048 12056 12059 256 475 607 6697 6768 932 933 934 935 12761 12762 950 7053 7057 1144 1276 1569 1570 1571 13401 1631 1668 7762 7763 1814 1815 1816 7808 7811 7827 7828 1849 1850 1851 1852 1892 1902 1903 1904 1905 1906 1908 1912 1933 1934 1935 1942 1947 1974 1999 2004 8102 2501 2505 2607 2608 2609 3058 3064 3071 3074 3101 3118 3147 3150 3156 3159 3343 3851 9846 15679 15680 9855 9856 3884 3946 3962 3963 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 3975 3976 9974 4001 9990 9996 4014 9998 10000 10004 4022 4023 4024 10008 10009 10029 10031 4071 4078 4079 4080 4096 4098 4099 4100 4101 4102 15936 15937 4136 4138 16057 16105 16106 16107 16108 16130 16131 4324 5056 5099 5531 5534
die$	16637
died	16723 10893 16739
died$	16724
diet	10816 10817
diet$	16647 16648
dietar	5724
dietary$	11707
dietician$	5961
dieticians$	5961
dietitian$	5961
dietitians$	5961
difference$	2801 15561 15562 15563 15564 15565 15566 15567 15568 15613
different$	609 7031 7032 7033
differently$	12601 8359
diffic	4594 16631
difficult$	11816 1345 1346 1347 1385 7368 1386 1387 7370 1388 7922 7926 8124 8453 2494 2495 2496 2497 2498 2499 14336 14337 14338 14339 14340 14341 14342 14343 14344 14402 14410 14411 14412 14413 14414 2601 2602 2603 2604 2605 14444 2958 2959 2960 10577 16587 5290 5294 5296 11280 11284 5874
difficulties$	12661 12668 12669 1075 12890 14402 4905 11280 11683 11732 5783
difficulty$	1075 12890 11683 11732 5783
dig$	1487 1488 3414
digger$	14135
diggers$	14135
digging$	1487 1488
digs$	1487 1488
dim$	5262 5874
dinner$	16790
dire$	15973 5906
direct	5681
directed$	10543
directing$	11598
direction$	4509
directs$	11598
dirt$	16111
dirty$	8338 15361 15362 16788 5464 5481 5488 5895
disabi	10816
disabilities$	11713
disability$	16647 10850 11682 11718 5953
disabl	10909
disabled$	16740 5953
disaffected$	5290 11274 5417
disappear$	12391 584 585 10207
disappeared$	584 585
disappearing$	584 585 13091 11012
disappearred$	584 585
disappearring$	584 585
disappears$	584 585
disappointing$	4155 4156 4157 4158 10214 16046 5558
disappointingly$	5907
disaster$	2216
disasters$	2216
disband$	16561
discernment$	11065
discharge$	11794
discharged$	4371
discipline$	14235 14236 14237 14238 14239 11089
disciplined$	8139 8140 8141 8142 11303
disclo	4461 4597 10580 4941
disclose$	12177 12213 13744 15463 15469 15483 11489
disclosed$	7280 7281
disclosure$	2111 2112
disclosures$	2111 2112
discourage$	12764 6934 6935 6936 6937
discov	16209 10396 4436 4457 10481 4585
discover$	16227
discuss$	15463 15469 15483 11489
disdain$	16166 16167 16168 16169 16170
disease$	11682
disengage$	12213 5870
disengaged$	11505 5870
disengagement$	5870
disengages$	5870
disengaging$	5870
disgrace$	6875 8543 5905
disgraceful$	14336 14337 14338 14339 14340 14341 14342 14343 14344 15952 5296 5905
disgracefully$	5905
disguised$	5127
dish$	3242
dishevelled$	5895
dishonest$	5874 5905
dishonour$	6875
disinterested$	11505 5874 5905
dislike$	14125
dismal$	4312 5905
dismally$	5905
disman	10725 5923
dismantle$	16561
dismantled$	4650 16556
dismantling$	4785
dismiss$	1967 16100 5571
dismissed$	1967 4237 5559 5571
dismisses$	1967 5571
dismissing$	1967 15856 15857 5571
dismissive$	14345 14346 5905
dismissively$	5905
disobedience$	12911 12912 12913 12914 12915 12916 13121
disobedient$	5290 5874
disobey$	6940 2082 2083 15666 5118
disobeyed$	6940 2082 2083 15666 5118
disobeying$	6940 2082 2083 15666 5118
disobeys$	6940 2082 2083 15666 5118
disord	10576 4608 16433 16434 16441 16442 16456 16461 10641 10713 10714 10719 10744 10751 16582 16631 11729
disorder$	14111 14112 14402 14444 16407 10591 16470 16471 16472 10651 16544 16545 16550 4737 16575 11280 11681 11682 11689 11707
disorderly$	5874
disorders$	14402 11280 11707
dispersal$	10650 10703 10704 4748 10978
disperse$	16561
dispersing$	4785
display$	345 1820
displaye$	10382 4400
displayed$	345 1820 10382 4400
displayes$	10382 4400
displaying$	345 1820 10382 4400
displays$	345 1820
disposal$	4477 11646 11806
disposals$	11646
dispro	5600
dispute$	11770
disputes$	11770
disregard$	98 103 12213 6940 2082 2083 8231 8232 2250 8234 4377 5118 5571
disregardded$	103 6940 2082 2083 4377 5118 5571
disregardding$	103 6940 2082 2083 4377 5118 5571
disregarded$	103 6940 2082 2083 4377 5118 5559 5571
disregarding$	103 6940 2082 2083 4377 5118 5571
disregards$	103 6940 2082 2083 4377 5118 5571
disrespect$	16166 16167 16168 16169 16170 11507
disrespected$	11507
disrespectful$	14345 14346 5874
disrespecting$	11507
disrespects$	11507
disrespectted$	11507
disrespectting$	11507
disrup	16489 16493 16505 10725 11675
disrupt$	14049 4639 4755 10757 11507 5686 5926 5930
disrupted$	14049 16556 16595 11507 11672
disrupting$	14049 15666 4639 4755 11507 5686 5926
disruption$	14049 14444 16452 16528 16598 16609 5687 11671 5690 5926 5930
disruptive$	2135 2136 2137 8124 14336 14337 14338 14339 14340 14341 14342 14343 14344 14444 5150 5290 11274 5296 5874
disrupts$	14049 4755 11507 5686 5926
disruptted$	14049 11507
disruptting$	14049 11507
distance$	7125 7126 7127 7128 7129 7130
distant$	15172
distinguish$	4382
distinguishs$	4382
distri	4480
distribute$	4398 10382 4400
distributed$	4398 10382 4400 16215
distributes$	4398 10382 4400
distributing$	4398 10382 4400
disturbance$	11770
disturbances$	11770
disturbed$	5290 11274 5874
dither$	5908
dithered$	5908
dithering$	11567 5908
ditherred$	5908
ditherring$	5908
dithers$	5908
diva$	11203
divas$	11203
dive$	1469 1470 1471 1472 1473 1474 1475
dived$	1469 1470 1471 1472 1473 1474 1475
dives$	1469 1470 1471 1472 1473 1474 1475
divide$	16561
dividing$	4785
diving$	1469 1470 1471 1472 1473 1474 1475
divorc	16721 16723 10893 10895 16736 16765
divorce$	16726
divorced$	16724
divorcing$	16724
dla	10850
dla$	16681
dna$	14220
do$	168 12027 12046 12054 12057 257 6255 6456 475 607 6731 932 933 934 935 12761 12762 950 1018 1145 1276 13356 13361 1569 1570 1571 1632 7762 7808 7812 7814 7815 7816 7827 7828 1849 1850 1851 1852 1890 1902 1903 1904 1905 1906 1908 1910 1940 1945 1972 13790 13792 13798 13800 1997 2002 8101 8291 2501 2503 2607 2608 2609 2929 3014 3056 3064 3069 3072 3078 3099 3116 3145 3148 3156 3159 3185 3186 3343 15288 15439 9630 15463 15469 15483 15489 15490 9674 15525 9695 15536 9707 15552 15553 15554 15555 15556 15557 15558 15652 3851 9846 15679 15680 9859 9860 9863 3882 3947 3962 3963 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 3975 3976 4003 9996 9998 4016 4073 4096 4098 4099 4100 4101 4102 4134 10271 10815 5056 5099 11489 5531 5534
dock$	15623
doctor	10836 4856
doctor$	16667
doctors$	10839
dodge$	9458 9459 4255
dodged$	4255
dodges$	14532 4255
dodging$	15081 15082 15083 15084 15085 9458 9459 4255
dodgy$	11816 7170 13291 13873 13874 13875 5233 11429 5866
doe$	5471
does$	169 12047 12055 12058 258 475 607 932 933 934 935 12761 12762 950 7054 7057 1146 1276 1569 1570 1571 1668 7808 1849 1850 1851 1852 1891 1902 1903 1904 1905 1906 1908 1911 1941 1946 1973 1998 2003 8100 2501 2504 2607 2608 2609 3014 3057 3064 3070 3073 3079 3100 3117 3146 3149 3156 3159 3343 15288 9708 15556 15557 15558 3851 9846 15679 15680 9859 9860 9863 3883 3948 3962 3963 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 3975 3976 9974 4002 9990 4015 10000 4072 4096 4098 4099 4100 4101 4102 4135 4324 4976 5056 5099 5531 5534
dogs$	13129 7365 14043 14044 14045 14207 14232
doing$	12050 12051 12052 12162 12163 12164 12165 12166 12167 12168 12169 12171 475 607 12559 932 933 934 935 950 12799 12800 12801 12889 12911 12912 12913 12914 12915 12916 1569 1570 1571 14509 3014 9975 9976 9991 9992 9996 9998 4096 4098 4099 4100 4101 4102 15947 15948 15949 15950 4324 16149 5534
doll$	1759
dolled$	3614 3615 3616 5501
dolls$	1759 15420
domestic$	16753 5787
dominant$	2258
done$	11886 11887 11889 6104 12033 12532 6711 1569 1570 1571 2649 15079 15080 15171 3364 3365 3366 3403 3404 3405 3614 15536 15650 9899 9908 9915 9916 15751 15753 15754 15756 15757 15758 15759 15774 15775 9977 9993 9994 9995 9996 9998 10001 10002 10003 10004 4022 4023 4024 15870 15871 15872 15873 4096 4098 4099 4100 4101 4102 15917 15918 15919 15930 4138 4324 16148 5534
donna$	14148
donnas$	14148
doomed$	3676 3677 3678 5508
door$	6051 6052 6053 12617 12619 12858 13450 8382 8383 8384 8385 10458
doorman$	12422
doormat$	14987 11369
doormats$	14987 11369
doormen$	12422 12490 12491 12492 14465 14466 14467 14468
doors$	12858
doorstep$	12858
doorsteps$	12858
doorway$	16767
dopey$	5874
dose$	1309 11727 11728
doss$	14098 14099
dossie	5614
dossier$	11597
dossiers$	11597
double$	10771 5264
doubles$	10771
doubt$	12981 8099 15499 15500 15501 15502 9724 15688
doubtful$	8211
down	16445 4732
down$	353 378 504 505 506 507 508 6852 6853 6855 7064 7065 12989 7298 1669 1670 1671 1672 1673 1674 1675 1676 13701 7953 14274 14275 14276 14277 14310 14439 14440 14441 9501 9552 15411 9581 15418 15419 9603 15435 15446 15452 15975 15976 15977 15978 15979 15980 15981 15982 15983 15984 15985 15986 15987 15989 15990 15991 15992 15993 15994 15995 15996 15997 16000 16001 16002 16003 10173 16005 16006 10323 10355 4485 10476 16403 16443 16498 16543 16573 16589 16590 10878 11010 11449 11659 11660 11661
downed$	10476
downfall$	12661 12745 12804 12805 12890 7252 7253 13085 13693 13694 13695 13697 13698
downlo	16288 10511
download$	11608
downloaded$	16342
downloads$	11608
downplay$	884 1967 5066
downplayed$	884 1967 5066
downplaying$	884 1967 5066
downplays$	884 1967 5066
downs$	10476
dozen$	7324 7646 9418
dozens$	7647
drag$	1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 2460 2461 2462 2463 4246 10315
draged$	1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 2460 2461 2462 2463 4246
dragged$	11860 1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 2460 2461 2462 2463 4246
dragging$	1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 2460 2461 2462 2463 4246
draging$	1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 2460 2461 2462 2463 4246
drags$	1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 2460 2461 2462 2463 4246
drain$	8204 4744 11203
drains$	11203
drama$	12667 12870 12998 13824 13850 8316 2437 9715 15547 9717 5168 5748
drank$	1003 1004 3234 4842 4846 5711
draw$	11833 6003 310 311 6326 6327 850 6882 7197 7198
drawed$	6326 6327 7197 7198
drawer$	8412
drawing$	6326 6327 850 7197 7198
drawn$	11860 6326 6327 7197 7198 2015 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2042 3534 15468 15474 15479 15488 15583 16297
draws$	11833 6003 310 311 6326 6327 850 12703 7197 7198
dread$	14125
dreadful$	4155 4156 4157 4158 16082 16083 16084 16085 5241 5296 5558
dreadlock$	5896
dreadlocked$	5464
dreadlocks$	5896
dreads$	14125 11446 11448
dream$	13335 13340 9631
dregs$	2432 5860
dress$	6002 20 12527 12528 12529 12530 12531 6770 788 789 873 947 948 1214 1215 13038 13039 1759 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 3563 15378 9551 15384 15385 15386 15424 15425 15426 11466 5484 11471
dressed$	12527 12528 12529 12530 12531 12532 6770 788 789 13038 13039 3550 3551 3552 15378 15379 15380 15381 3591 15424 15425 3614 3615 3616 11417 11419 11427 5482
dresses$	947 948 13038 13039 1759 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 9530 9531 3563 15378 15384 15385 15386 15424 15425 11466 5484 11471
dressing$	6002 20 1759 9545 3563 9568 9585 5484
drew$	11833 6003 310 311 6326 6327 850 12703 7197 7198
drift$	520 521 522 523 524 525 565 566 1479 1480 1481 1482 1483 1484 1485 15491 11563
drifted$	520 521 522 523 524 525 565 566 1479 1480 1481 1482 1483 1484 1485
drifting$	520 521 522 523 524 525 565 566 1479 1480 1481 1482 1483 1484 1485
drifts$	520 521 522 523 524 525 565 566 1479 1480 1481 1482 1483 1484 1485
driftted$	520 521 522 523 524 525 565 566 1479 1480 1481 1482 1483 1484 1485
driftting$	520 521 522 523 524 525 565 566 1479 1480 1481 1482 1483 1484 1485
drill	16256
drill$	14457
drink	16739
drink$	11920 11936 270 271 272 273 274 275 276 12121 12122 6301 6302 6303 6304 6305 6307 6308 12213 12242 12244 12245 12246 12439 12526 12527 12528 12529 12530 12531 947 948 1003 1004 12832 12833 12834 12891 12905 12906 12907 12908 12909 12910 12921 12922 12923 12924 7144 7194 13098 7481 13356 13361 13364 13365 13366 13367 13556 13790 13792 8029 13883 13899 14113 2606 2607 2608 2609 3234 15049 15050 3244 3245 3246 3247 3248 15113 15114 15115 16664
drinker$	16738
drinkers$	16741
drinki	10816 10817 16721 16739 16765
drinking$	5995 11827 11828 30 12272 12527 12528 12529 12530 12531 12567 12582 12583 12584 12585 873 6871 889 1070 1071 1072 13194 13195 16647 16648 10823 4842 4846 4905
drinks$	12121 12122 6301 6302 6303 6304 6305 6307 6308 12439 12832 12833 12834 7144 2607 2608 2609 3234 3244 3245 3246 3247 3248 4842 4846
driv	4730 4803
drive$	12096 12499 12516 5692
driven$	6284 6684 6685 6686 6687 6688 12524 2014 4806
driver	4422 10484
driver$	6250 12115 12116 6286 12120 12161 12422 12490 12491 12492 12809 12810 12866 12868 7050 7086 7087 7088 7089 12950 13160 1353 7402 7403 7410 7684 4642 4656
drivers$	6277 6280 12115 12116 6286 12119 12120 12161 12422 12490 12491 12492 12809 12866 13160 13573 14061 8294 8295 14465 14466 14467 14468 15429 16214 10405 16294 16315 16317 4561 4642 4656 11071
drives$	12499 12516
drivin	4628
driving$	10455 10611
drone	5697
drone$	4555 5633 11680
drones$	4555 5633 11680
drop	4730
drop$	8178 15491 10207 4247 16543 16573 11659
droped$	4247
droping$	4247
dropout$	11148 11203
dropouts$	14022 14023 14024 11148 11149 11203 5862
dropped$	4247 16543
dropping$	4247
drops$	4247 16573 11659
drug	16210 16219 10412 16255 4583 16400 16421 10987 16821 11592 11623 11669 5934
drug$	5995 11827 11828 32 33 6072 12323 6508 12350 6526 6531 6534 6536 874 13292 13294 13873 13874 13875 8174 8175 8176 8177 8187 14022 14023 14024 14059 14131 14132 8331 4412 4415 10469 10566 10718 4804 10816 10817 16721 10971 11007 11149 5167 5218 5238 5273 5288 5643 5746
druggie$	5856
druggies$	5856
druggy$	5856
drugs	16256 16405 16448 16468 4713 10994
drugs$	270 271 272 273 274 275 276 12121 12122 6301 6302 6303 6304 6305 6307 6308 12255 6432 6433 6434 12287 12288 12289 12323 12328 12337 12338 6533 6535 12368 12369 12370 12427 12428 12429 12430 12431 12432 12433 12434 12439 12442 12526 12811 12816 12832 12833 12834 12891 12905 12906 12907 12908 12909 12910 12921 12922 12923 12924 13014 7194 13095 13103 7277 13292 13294 7481 13353 13367 7694 13548 13549 13550 13551 13552 13553 13554 13555 13837 8029 13883 13899 14049 14059 14111 14112 14113 14268 14282 14290 14303 2606 14444 14511 14512 14513 14514 14515 14516 14517 14685 14686 14687 14688 14689 14699 14823 14824 14825 15081 15082 15083 15084 15085 9393 4412 4415 16355 16393 16414 16415 10696 4804 10830 16662 16664 4905 10971 16825 11005 11007 11009 11061 5167 5218 5238 5273 11261
drunk$	12532 12563 1070 1071 1072 1073 1074 7145 1163 7147 13667 15666 4846 11203 5711
drunks$	11203
dry$	3513 15343 15927 5448
ds$	16312
dto	5823
dto$	11806
dual$	9489 5772
dually$	5772
duck$	15025 15026 15027 15028 4255
ducked$	4255
ducking$	4255
duckked$	4255
duckking$	4255
ducks$	7559 13391 7561 4255
due	16445 4732
due$	6000 352 376 6366 1101 16650 16651 16745 4943 16765 4989
dug$	1487 1488
dump$	4218 4219 5564
dumped$	4218 4219 5564
dumping$	4218 4219 5564
dumpped$	4218 4219 5564
dumpping$	4218 4219 5564
dumps$	4218 4219 5564
dunce$	11203
dunces$	11203
duo$	11135
dust$	16124
duties$	15715 16069
duty$	15715 15940 16025 16069
dyed$	5464 11449
dying	10909
dying$	16636 16740
dynamic$	11134
dynamics$	11134
dyscal	5939
dysfunctional$	8566 5290 11274 5905
dyslex	5939
dyspra	5939
dysregulated$	5874
dystrophy$	11701
e$	15934 16042 16043 16044 10243 16087 16088 16674 16675 11554
each	16211 16357 4547 4548 10628 16612 11645
each$	186 6482 12984 7713 8073 8303 8426 8428 8586 9364 3478 15434 9604 9618 3637 3639 3846 3848 3849 3850 10164 16094 10333 10369 10420 16292 10472 4510 16326 16358 16369 16370 16372 16413 4627 16476 16479 16484 10682 10692 16536 16576 16579 16588 10762 16600 10774 4805 10791 16657 5417 11485 11486 11509 5641 11650
eager$	301 302 307 701 702 703 704 705 994 995 996 997 999 1000 1001 1002 1058 1059 1060 1062 1063 7525 13357 13358 13359 13360 1547 1548 1549 1550 1551 1552 5071
eagerly$	1200 1201 1202 1203 1204 1205
ear$	13426 7604 7605 7606 13438 13439 15332 16019
earlier$	12604 12605 14553
early$	14625 14694 16185 16186 16187 11702
earmar	4795
earn$	554 12572 12573 12905 12906 12907 12908 12909 12910 3347
earned$	554 14174 14176 14177 14178 14179 3347
earning$	554 3347
earns$	554 3347
earring$	11466
earrings$	11466
ears$	13300 15332 16020 16021 11585
easier$	4684
easily$	12520 12521 13518 13519 2037 2693 3000 9186 3220 9902 15736 15737 16051 16052 16053 16054 5110 5112 5314
east$	3509
eastern$	3502 9486 9490 3508 9509 15342
easy$	6027 6045 6318 6319 6320 338 556 12687 12688 12836 7098 7368 1386 7370 1389 13754 13755 13756 8309 8310 14270 14271 10577 5111 5289
eat	16270
eat$	5725 11709
eaten$	11709
eater$	14139 11205
eaters$	14139 11205
eating	10817
eating$	16648 5724 11709 11718
eats$	5725 11709
eczema	5945
edge$	13218 13263 13264
educat	4870 11754 5773
educate$	183 184
educated$	183 184 4885
educates$	183 184
educating$	183 184
education$	6202 12034 12261 12262 12807 13752 9922 16697 16705 5759 11752
educational$	5757
effect	10647 5681
effect$	2908 8949 8950 8951 15567 15568 16583
effective$	16478 5684
effectively$	2781 8764 2782 2783 2784 2785 2788 2789 2790 2791 2907 5366
effort$	6743 761 762 763 764 6748 766 767 13624 1811 7795 7796 15449 15743 15781 15782 4049 4050 4051 15895 15896 15897 15898 15899 15900 15901 15902 10074 10075 10076 10077 10078 4159 4160
efforts$	6202 12034 15449 4049 4050 4051 4159 4160 11087
egg$	290 292 293 2090 2091 11132
egged$	290 292 293 2090 2091
eggged$	290 2090 2091
eggging$	290 2090 2091
egging$	290 292 293 2090 2091
eggs$	290 292 293 2090 2091 11132
ehc$	5758
ehcp	5757
ehcp$	11740
ehcps$	11740
eight	10369 10384 16292 10472 16326 10527 4547 4548 16369 16370 16372 16413 4613 4627 10622 16459 16476 16479 16484 10682 16536 16576 16588 10762 16600 16612 11650
eight$	13978 16017 10596 16451 16453
eighteen$	12450 12452 669 12485 12486 14540 14541 14542 14543 14544 14545 8720 14582 14583 14584 14585 14586 14587 14588 15284 11346
eject	16374 10684
eject$	16515
elder	11633
elder$	12348 13873 13874 13875 11111
elders$	12328 12348 12351 12810 12872 12873 12874 12875 12876 12877 7050 7086 7087 7088 7089 13873 13874 13875 13879 14031 16242 4609 11111
elect$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 994 995 996 997 999 1000 1001 1002 5071
elected$	135 136 137 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 994 995 996 997 999 1000 1001 1002 16057 10296 16128 5071
electing$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 994 995 996 997 999 1000 1001 1002 5071
electr	4980 5000
electricity$	10963
electronic$	10983 11808
electronically$	10983
elects$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 994 995 996 997 999 1000 1001 1002 5071
electted$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 994 995 996 997 999 1000 1001 1002 5071
electting$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 994 995 996 997 999 1000 1001 1002 5071
element$	370 371 372 11133 11138 11186
elements$	11133 11138 11186
eleven$	13978 2765 2766 2767
else$	12633 861 862 12699 12739 13162 13163 14569 15878 15879
elsewhere$	15878 15879
email	4480 4499 4507
email$	16042 16043 16044 10468 10482 4655 11553
emaile	10544
emailed$	10468
emailing$	10468 10482 4655
emails$	16043 16044 16087 16088 10468 10482 4655 11553 11554
embarked$	526
embarrassment$	8543
embellish$	5842
embellished$	5842
embellishes$	5842
embellishing$	5842
embroiled$	514 515 516
emergency$	16674 5751
emotional$	8598
emotionally$	5326 5413 5415 5788
empathy$	13778 13808 13809 11089
empire$	12367
employment$	11756
emptive$	10767
empty$	10763
enabl	4390 4419
enable	4677 5688
enable$	39 12666 4464 4679
enabled$	39 12666 12704 12705
enableed$	4679
enableing$	4679
enables$	39 12666 4464 4679
enabling$	39 12666
encounter$	12524 13855 11018 11337
encounters$	12524 13855 11018 11337
encour	4378 4408
encourage$	11833 6003 183 184 303 304 305 310 311 328 6326 6327 7197 7198 5020 5065
encouraged$	11833 6003 183 184 303 304 305 310 311 328 6326 6327 7197 7198 4413 5020 5065
encouragement$	13342 13343 13344 13345 13346 13347 13348 13349 13482
encourages$	11833 6003 183 184 303 304 305 310 311 328 6326 6327 7197 7198 5020 5065
encouraging$	11833 6003 183 184 303 304 305 310 311 328 6326 6327 7197 7198 13342 13343 13344 13345 13346 13347 13348 13349 13482 5020 5065
end$	119 120 6418 868 869 13033 13034 13287 7576 7577 13471 13472 13483 1769 1771 1774 15489 15490 9662 9716 10681 16562 16608 4824
endanger$	10 5012 5013
endangered$	10 5012 5013
endangering$	10 5012 5013
endangerred$	10 5012 5013
endangerring$	10 5012 5013
endangers$	10 5012 5013
ended$	4371 4650
ending$	10681 16636 4824
endless$	151 152 153 10212 10213 5240
endlessly$	3852 9835 3853 9836 3854 3855 3856 3857 3858 3859 3894 3895 5524
endome	5718
endometriosis$	11701
ends$	9716 16555
enemies$	12658 12714
enemy$	12658 12714
enforc	10502 16489 16493 11586 5671 11670
enforce$	5930
enforcement$	16333 16452 16464 16542 4765 16580 4769 10754 16609 11664 5682 11666 5690 5930
enforcer$	11203 5922
enforcers$	11203 5922
enforces$	5930
engage$	11951 11965 12177 12213 12318 517 518 519 13744 14308 14315 8485 14317 14318 14319 14320 14321 14322 14327 14330 14418 15432 15463 15469 15483 15517 15518 15527 15528 15529 15550 15571 15574 15602 15640 15641 15642 15710 15920 16100 16103 10794 11040 11270 11489 11490 11497
engaged$	509 510 511 512 513 517 518 519 12532 12540 14315 14317 14318 14319 14320 14321 15468 15474 15479 15488 15583 15584 15585 15586 15587 15600 15626 15627 15628 15629 15630 15710 11040 11270
engagement$	509 510 511 512 513 14314 14322 2517 2518 2519 2520 8504 15449 3642 3643 3644 3645 15656 9826 11264 11269 11485
engager$	11170
engagers$	11170
engages$	509 510 511 512 513 517 518 519 15527 15528 15529 15574 15596 15597 15598 15599 11040
engaging$	509 510 511 512 513 517 518 519 14315 14317 14318 14319 14320 14321 14322 15640 15641 15642 11040 11263 11270 11497
english$	11762 11764
enjoy$	328 12522 12523 1170 1171 7161 1684 1685 1686 1687 2010 2011 2012 2013 2046 2047 2052 2092 2093 2094 2095 15685 5079 5108
enjoyed$	328 12522 12523 1170 1171 1173 1174 1175 1176 12991 7161 7162 7163 7164 1684 1685 1686 1687 2010 2011 2012 2013 2046 2092 2093 2094 2095 15685 5079 5108
enjoying$	328 1170 1171 1684 1685 1686 1687 2010 2011 2012 2013 2046 2092 2093 2094 2095 5079 5108
enjoyment$	13063
enjoys$	328 1170 1171 1684 1685 1686 1687 2010 2011 2012 2013 2046 2047 2052 2092 2093 2094 2095 15685 5079 5108
enormously$	16608
enough$	96 12010 6180 12012 6205 7022 7530 7531 7532 13372 13373 13374 7761 7802 14783 14784 14785 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 2983 2986 8995 8996 15099 15127 9444 15276 9448 15954 11341 11387
enquir	10489 16493 16763
enquir$	4599
enquiries$	16260 4588 4599 16486
enquirs$	4599
enquiry$	16320 4599 16486 11619
enrich	5604
ensure	4653
entangled$	514 515 516
enter$	4393 16604 5056 11040
entered$	4495 4496 4531 4603 4605 5056 11040
entering$	5056 11040 11615
enterp	16438
enterprise$	16243 11619
enterred$	5056 11040
enterring$	5056 11040
enters$	16340 16604 5056 11040
entice$	11833 6003 303 304 305 1052 1053 1054 1055 5020 5073
enticed$	11833 6003 303 304 305 1052 1053 1054 1055 5020 5073
entices$	11833 6003 303 304 305 1052 1053 1054 1055 5020 5073
enticing$	11833 6003 303 304 305 1052 1053 1054 1055 5020 5073
entirely$	3028 4276 4277 5381 5519 5522 5574
entitled$	5874
entitlement$	14073
entrant$	14015
entrants$	14015
entrenched$	2245 5205 11285
epi	5742
epilep	10909 5945
epilepsy$	16740
epipen$	11725
epipens$	11725
episodes$	12396
equal$	3240 3241 5374
equally$	972 5058 5070
equals$	8789 8790 8791
erratic$	11952 11953 11954 11955 14331 14332 14333 14334 2521 5296
error$	1075 4374 4375
errors$	1075 4374 4375
escala	4814 5681
escalate$	15491
escalated$	4494
escape$	12129 12574 1148 13666
escort$	14895
escorts$	14895
essential$	4735
establ	16209 10396 4436 4457 4577 4585 4597 10580 4646
establish$	16227 4431 4438 4443
estate	10721 10786
estate$	12344 12345 13984 13985 13986 13987 13988 13989 13990 13991 13992 13993 13994 13995 13998 13999 14003 14061 14065 14066 14191 14192 14194 10161 16552 16570 4780 16617 16620 11099 5417
eternally$	5903
european$	3500 9485 9487 9491 15340 5443
evade$	9458 9459 4255
evaded$	4255
evades$	4255
evading$	9458 9459 4255
evasive$	5874
even$	6190 6194 216 7006 7007 7008 7009 7010 7011 7012 7013 7014 7015 7017 10061 10062 10063 10210 10211
evening$	15659 15660 15661 16605
events$	16439
ever$	8977 8978 2996 15569 15570 9743 15575 15576 15577 9769 3787 9771 3789 9835 9836 3854 3855 3856 3857 3858 3859 9849 15696 15697 15698 15699 9879 3897 3898 3899 3900 10277 11493 11494
every	10628
every$	151 152 153 12771 969 974 12962 7425 7625 7626 7629 7919 13751 8066 8265 8297 2826 9376 15434 9604 9618 3637 3639 3845 9829 3847 3848 3849 3850 10171 10236 16087 16088 16094 10420 4510 16358 10774 16654 16657 10829 11485 11486 5520 11509 11554 5641 11712
everybody$	6868 6869 6870 7709 7717 14287 10144 16331
everyone$	6868 6869 6870 7155 7390 13397 7709 7717 13610 7919 13984 13985 13986 13987 13988 13989 13990 13991 13992 13993 13994 13995 13998 13999 14000 14026 8259 8294 8295 8443 14287 8738 10144 16331
everything$	6054 6055 6056 6057 12341 12701 7051 7121 7184 7421 1625 8820 2838 9201 15046 15434 9604 15522 3732 3733 3734 3876 3877 3878 3879 3880 10112 10203 10291 10314 11046 11485 11486
everywhere$	13000
evicte	16739 10909 5975
evicted$	11890 16740
evicti	16721 16736 16765 5975
eviction$	12804 12805 16474
evicts	5975
eviden	16256 4646 16468 4720 11586 5918
evidence$	7148 1166 7150 1168 7782 15851 15934 16087 16088 16206 16222 4434 10438 16279 4468 4586 10570 4607 4660 4668 16506 11553 11554 5636 11628
evidences$	4668
evidencing$	4668
evidently$	3871 9854 3872 3873
evil$	2303 2304 5149 5237 5272 11274
ex$	16727
exactly$	8353 9161
exaggerate$	12954 14105 11507 5842
exaggerated$	11507
exaggerates$	11507 5842
exaggerating$	11507 5842
exaggeration$	14105
exam$	16076 16142 16683 10883 5778 11764
examin	16288 10511
examin$	4442
examination$	11608
examinations$	11608
examined$	4442 16342
examines$	4442
examining$	4442
examins$	4442
example$	16619 5636
exams$	16683 11764
except$	8821
exception$	11500
exchang$	621 6604 622 623 624 625 626
exchange$	6596 621 6604 622 623 624 625 626 6611 12445 12499 914 11040
exchanged$	621 6604 622 623 624 625 626 914 11040
exchanges$	621 6604 622 623 624 625 626 12499 914 11040
exchangged$	621 6604 622 623 624 625 626
exchangging$	621 6604 622 623 624 625 626
exchanging$	621 6604 622 623 624 625 626 914 11040 11615
exchangs$	621 6604 622 623 624 625 626
excitement$	12891 13367 13527 13824 13830 13850 5109
exclude$	16100 16101
excluded$	11863 6211 6212 6213 6214 6215 6216 6217 6218 236 237 238 383 384 385 386 12292 12653 8139 8140 8141 8142 4237 11146 11561 11746 5764
excluding$	15856 15857
exclus	10883
exclusion$	12671 12672 12804 12805 1075 12890 7252 7253 13085 13697 13698 13974 14113 10546 10650 4718 4876 16714 11146 5964
exclusions$	13974 11146 5964
excuse$	13046 10321 11537 11538
excuses$	7114 8261 8262 2280 8264 10321 11582
execut	16507 5660
executed$	11640
exercise$	1820
exercised$	1820
exercises$	1820
exercising$	1820
exhaust$	2271
exhausted$	2271
exhausting$	2271
exhausts$	2271
exhaustted$	2271
exhaustting$	2271
exhibit$	5629
exhibited$	11611 5629
exhibiting$	5629
exhibits$	5629
existence$	11275
existent$	14331 14332 14333 14334 16082 16083 16084 16085
exit	4868
exit$	10851
expand	4801
expect	10879
expect$	6799 6800 6801 819 820 6906 6907 925 926 6910 13639 13640 13658 13659 10554
expectation$	14954
expectations$	14433 14954 11317
expected$	6296 13415 4413 4578 16495 16710 16745
expecting$	5739
expell	5766
expelled$	5766 11749
expend	10436
expendable$	16267
expensive$	15361 15362 9556 5488
expensively$	3498 5444
experi	4939 4940
experience$	13855 2686 2688 8759 2777 14680 14681 14682 14683 14684
experienced$	2723 14925 3140 3461 3465 3475 10922 10923 11021 11339 5376
experiences$	13855
experiencing$	10922 10923
experts$	3267
explained$	9783 9784 9785
explanation$	16042
explicit$	6577 6585 6981
exploitation$	11814 11815 11853 11854 11855 11870 11882 12195 12323 12661 12662 12671 12672 12856 7026 12890 13008 7194 7252 7253 13085 13202 13203 13292 13294 13697 13698 13781 13782 13783 13784 13815 13816 13817 13818 13819 13820 13821 13822 15220 4383 10367 10368 4387 10373 16209 10415 4439 4440 4445 4467 4471 4475 10460 10464 10465 10467 16299 16304 16305 16306 4497 10483 4502 10490 16327 10615 4649 10638 10678 11043 11067 11107
exploited$	11860 11863 12497 12815 7275 7276 13496 13498 13758 13759 13760 13761 13762 13763 13764 13765 13766 13767 13768 13769 13815 13816 13817 13818 13819 13820 13821 13822 14870 14871 14872 14956
exploiter$	11834 6265 12104 12124 12328 12348 12379 12381 12384 12453 12471 12476 12481 12903 12904 12940 12941 12942 12943 12944 12945 12946 12947 12948 12951 13258 13571 13648 8021 13853 13873 13874 13875 13876 13958 2148 2232 11003 11060 11139 11142 11143
exploiters$	11834 6265 12104 12124 12128 12149 12328 12348 12379 12381 12384 12453 12476 12481 12903 12904 12940 12941 12942 12943 12944 12945 12946 12947 12948 12951 13258 13571 13648 8021 13853 13873 13874 13875 13876 13879 13958 2148 2232 14285 11003 11060 11139 11142 11143
explosive$	5152 5872
expos	4577
expose$	5986 10 11826 6013 11845 11846 11847 11848 11849 11850 11851 5012 5013
exposed$	5986 10 11826 6013 11845 11846 11847 11848 11849 11850 11851 5012 5013
exposes$	5986 10 11826 6013 11845 11846 11847 11848 11849 11850 5012 5013
exposing$	10 6013 11845 11846 11847 11848 11849 11850 5012 5013
express$	7977 7978
expressed$	7977 7978
expresses$	7977 7978
extend	4707
extensions$	11437 11448
extra$	4869
extract$	4396
extracted$	4396 16297
extracting$	4396
extraction$	11608
extractions$	11608
extracts$	4396
extreme$	8255
extremely$	5364 5381
extricate$	7125 7126 7127 7128 7129 7130
eye	16642
eye$	12713 1184 1185 13234 13235 13427 7597 7598 7599 15332 16018 11457
eyeballs$	13300
eyebrow$	15332 15348 11460
eyebrows$	15332 15348 11460
eyed$	11425 11454
eyelashes$	11442 11448 11455
eyelid$	12901
eyes	16281
eyes$	12713 7457 13300 8633 15332 3519 15355 16135 11584 5602
eyesig	10816
eyesight$	16647
fabricated$	13925
face$	12285 1314 13255 13256 13257 7592 13473 15332 9540 9555 15396 9569 4435 10657 11452 5500
facebo	4654
facebook$	586 6569 587 6570 588 6571 589 6572 590 6573
faced$	1314 11242 11293 11453
faces$	1314 13255 13256 13257 14218 15332 15396 9569 10413 11452 5500 5816
facial$	9495 4435 5451 5624
facilitat$	56
facilitate$	39
facilitated$	39 56
facilitates$	39
facilitating$	39 56
facilitats$	56
facilitatted$	56
facilitatting$	56
facing	10905
facing$	1314 5816
facts$	7782 9267
fade$	11439 11448
fades$	11439
fag$	12832 12833 12834
fags$	12832 12833 12834
fail	4811 5781
fail$	173 1143 1789 1897 1902 1903 1904 1905 1906 1908 1930 1931 1932 1948 2008 8104 15490 15666 3901 3902 3903 3904 16105 16106 16107 16108 5103 11501 5525 5526
failed$	173 260 1143 1789 1897 1902 1903 1904 1905 1906 1908 1930 1931 1932 1950 2008 15666 3901 3902 3903 3904 9892 15724 16105 16106 16107 16108 5103 5525 5526 11561
failing$	173 1143 1789 1897 1902 1903 1904 1905 1906 1908 1930 1931 1932 1951 2008 15666 3901 3902 3903 3904 15719 15720 15721 15722 15856 15857 16105 16106 16107 16108 16181 16182 16183 16184 5103 5525 5526 5527 11511 11512
failings$	15719 15720 15721 15722 5527 11511 11512 5904
failled$	173 1143 1789 1897 2008 15666 16105 16106 16107 16108 5103
failling$	173 1143 1789 1897 2008 15666 16105 16106 16107 16108 5103
fails$	173 1143 1789 1897 1902 1903 1904 1905 1906 1908 1930 1931 1932 1949 2008 8103 15666 3901 3902 3903 3904 16105 16106 16107 16108 5103 5525 5526
failure$	6346 364 365 366 367 368 369 1930 1931 1932 15719 16081 16137 11148 5527 11511
failures$	15719 15720 15721 15722 16081 16137 11148 5527 11511 11512
fainted$	5951
fainting$	5951
faints$	5951
fair$	2963 2964 2965 3513 5440 5441 5448 5464
fairies$	14189
fake$	5457 5472
fall	4730
fall$	6370 6371 6372 6373 524 525 1637 1638 1639 1640 1641 1642 1643 13531 2075 15491 4207 10207 16543 16573 5568 11659
fallen$	524 525 1637 1638 1639 1640 1641 1642 1643 2075 4207 5568
falling$	524 525 2075 11482 5568
falls$	6370 6371 6372 6373 524 525 1637 1638 1639 1640 1641 1642 1643 2075 4207 16089 16573 5568 11555 11659
false$	13925 15690 5122 5127 5459 5472
fame$	11058
families$	12261 12262 12897 2273 2274 2289 14213 14220 14242 14243 14244 14245 14348 14376 14377 14378 14379 14380 14381 8558 8559 14392 14396 14397 14845 10090 10091 10092 10093 10094 10095 10144 10156 15988 11121 11273 11275 11321 11326 11547 11553
family	10888 10889 16750
family$	12897 8267 2289 14213 14220 14242 14243 14244 14245 14348 14376 14377 14378 14379 14380 14381 8558 8559 14392 14396 14397 14637 14664 14668 14845 10155 16720 10890 16731 16732 16735 4922 16747 4955 16772 16774 16780 10965 11121 11273 11321 5342 11326 5748 5784 11775 11780
fan$	1401
fancies$	12398 12399 2414 2417
fancy$	12398 12399 2414 2417
fanned$	1401
fanning$	1401
fans$	1401
fantasist$	11148
fantasists$	11148
far$	13217 1546 1647 13927 13928 13929 2409 2814 2818 2851 3096 3176 9346 4139 4140 4141 4283 16538
farce$	11522
farcical$	5905
farm$	14293
fashionably$	3498 5444
fast$	7098 7444 7448 14263 14270 14271 14625 14694 5111
faster$	14553
fat$	5895
fate$	11044
father	10889 16722 10892 4913 4923 10907 4925 4928 4934 16750 16766 16772 10944
father$	2273 2274 8558 8559 14443 8729 2850 2859 8843 8844 8845 8846 8890 8891 8892 3379 3380 3381 3382 4901 4902 4903 16718 16720 10890 4910 4911 4914 16731 16732 4921 4922 16743 16747 10917 10918 10925 4954 4955 16780 11321
fathers$	3379 3380 3381 3382 4921 11321 11382
fatigue$	11701
fattest$	3520 5468
fault$	12171 12172 387 388 389 390 12207 12208 12209 12649 882 883 12773 12782 12783 12784 12785 6964 982 6966 12798 12911 12912 12913 12914 12915 12916 15951 16091 4307 10298 16139 16140 16141 11045 11053 5572 11558 11568
faultless$	6964 982 6966
faulty$	7803
favor$	6598
favors$	6598
favour$	6597 12435 12436 3553 3554 3555 3556 3557 3558 3559 3560 3561 3562 4347 4348 4349 11028 5483
favoured$	3553 3554 3555 3556 3557 3558 3559 3560 3561 3562 4347 4348 4349 5483
favouring$	3553 3554 3555 3556 3557 3558 3559 3560 3561 3562 4347 4348 4349 5483
favourred$	3553 3554 3555 3556 3557 3558 3559 3560 3561 3562 4347 4348 4349 5483
favourring$	3553 3554 3555 3556 3557 3558 3559 3560 3561 3562 4347 4348 4349 5483
favours$	6597 12435 12436 7481 3553 3554 3555 3556 3557 3558 3559 3560 3561 3562 4347 4348 4349 11028 11029 5483
faze$	9063 15018 15036 15037 9207
fazed$	15017
fazes$	8920 14752 9188 9189
fear$	7040 8247 8248 2266 2267 14125 3104 14938 5384
feared$	13064 3104 5384
fearless$	5888
fears$	14125 3104 5384
february$	12346
feckless$	5866 5874
fed	4403
fed$	88 89 90 91 853 2256 2257 16324 4978 4981 11696
feeble$	15973
feed	4403 4481 4492 5604
feed$	88 89 90 91 853 2256 2257 4396 4498 4513
feeded$	4396
feeding$	2256 2257 4396 4498 5714
feeds$	88 89 90 91 853 2256 2257 4396 4498 4978
feel$	12398 12399 7369 7977 7978 2260 2268 2446 9209 3227 4538
feelin	5703
feelings$	14065
feels	5703
feels$	12398 12399 7977 7978 2260 2268 2446
feet$	12309 12310 13284 7455 15033 15156 9473 15305 15306 15417 16060 16134 5425
feigned$	5127
fell$	524 525 1637 1638 1639 1640 1641 1642 1643 2075 4207 16543 5568 11647 5737
felt	5703
felt$	12398 12399 7977 7978 8094 8095
female	5652
female$	9461 15293 15294 9464 15296 15297 3500 10399 4582 11153 11399 5417 5638
females$	14347 4582 11153 5890
fend$	8649 8952 8953 8954 8957 8958 8960 8961 8964 2982 14842 15280 15921
fendded$	2982
fendding$	2982
fended$	2982
fending$	8952 8953 8954 8957 8958 8960 8961 8964 2982 14842
fends$	2982
feral$	14295 5290 11274 5874
ferocious$	5872
fester$	16145
fetched$	6684 6685 6686 6687 6688
fetching$	14970
feud$	13216
fever$	11700
few$	11186
fewer	4730
fewer$	16543 5685
fibrosis$	11701
fiercely$	5381 5414
fifteen$	2765 2766 2767
fight	4730
fight$	12213 12242 12244 12245 12246 12291 6749 12624 12794 994 995 996 997 999 1000 1001 1002 12969 1379 13211 13531 13556 7797 13629 13666 13827 13911 13912 14123 2387 14444 8650 3244 3245 3246 3247 3248 3413 15489 15491 9715 15547 9717 15662 15666 5071 11070 5692
fighti	10714 10895 10966
fighting$	11894 11895 13091 8079 14049 14105 14111 14112 14113 14444 14938 9109 15666 16545 16691 4905 16726 16797
fights$	12730 12731 12732 12733 12734 12968 13826 13830 2387 14444 3244 3245 3246 3247 3248 3413 15662 15666 15667 11070
figure$	8833 2898 2899 2900 2901 2902 9525 10742 11120
figures$	12159 12160 2898 2899 2900 2901 2902 16076 10301 16142 16144 16153 16154 10742 11120
file$	15934 16235 16247
files$	15934 16235 16247
filler$	11432
fillers$	11432
film	16374 4808
film$	12096 9590 16353 4544 16360 16364 10538 4556 4790 10791 11616
filmed$	11860 11890 11930 6284 13496 13498 14919 14934 4544 16362 4549 10538 4556 16455 5632
filming$	14934 4544 10538 4632 11639
films$	4544 16360 10538 4790
filter$	14235 14236 14237 14238 14239
filthy$	15361 15362 5895
final$	4878 5810 5812
finance$	88 89 90 91
find	16348 4577 5616
find$	2 1186 7236 1306 13198 2599 9452 15489 16209 10396 4436 4457 4459 10481 4585 4597 16512
findded$	2 1306
findding$	2 1306
finded$	2 1306
finding$	2 12998 1306 8036 8037 8038
finds$	2 1186 1306 7365 2598 10481
fine	10733 4894
fine$	1216 1217 1218 14783 14784 14785 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 8988 3006 3007 8991 8997 8998 8999 9000 9001 9002 9003 9032 9033 9034 9035 3326 9326 3344 9403 3421 3422 3423 16564
fined$	10973
fines$	16564
finger	16504 4808
finger$	7034 15779 15780 15789 15790 15800
fingered$	11240
fingerprint$	10791
fingers$	7034 7287 7288 14168
finish$	9664
finished$	15171 3364 3365 3366 15584 15585 15586 15587 3886 15710
fire	10993
fire$	12312 12635 12865 13216 13280 13281 16424 10993 16824 5250 5251
firear	16821
firebrand$	5861
firebrands$	5861
firesetter$	5864
firesetters$	5864
firestarter$	5864
firestarters$	5864
firing$	7491
firm	4760 4766 4771
firm$	10749 4770
firmer$	4770
first$	12265 7383 13285 13286 7459 2143 2201 2296 15849 16205 5810
fishnets$	11466
fisted$	16099 11533
fit$	3320 3321 10122 4388 16643
fits	10816
fits$	4388 16647 11704
fitted$	16655 5000
fitting$	9532 9554
five	10369 10384 16292 10472 16326 10527 4547 4548 16369 16370 16372 16413 4613 4627 10622 16459 16476 16479 16484 10682 16536 16576 16588 10762 16600 16612 4805 11650 11739
five$	6375 6709 6710 6715 6716 6726 6766 6779 6783 7062 7320 7641 1787 7809 7970 8088 2106 2107 2108 13956 14047 2288 2540 14579 3490 9474 9475 3535 15349 15350 15351 15352 15353 15354 15541 15542 15543 15544 15545 9721 9722 9723 9738 9747 9753 10169 16017 10596 16451 16453 5638
fix$	12832 12833 12834
fixated$	5591
fixed$	10733 10858 5975
flag$	4489 4532 5627
flagg	4580
flagged$	4429 4489 4494 4531 4532 16361
flagging$	4489
flagrant$	2248 2249 2251
flags$	13433 4489 4532 11078
flaky$	5866
flame$	13280 13281 13308
flames$	13215 13216
flashb	5942
flashing$	13194 13195
flashy$	5488
flat	10889 16725
flat$	12371 12372 12373 12374 6544 6545 6546 6547 12488 12489 12517 12598 12599 12600 12809 12996 12997 13087 13100 13104 13317 13318 13319 13320 13321 13399 13567 14845 3646 16720 16751 16769 16771 16784 4974 16794 11789
flatly$	5505
flatmates$	8789 8790 8791
flats$	12488 12489 12809 16783
flatter$	4339
flattered$	11093
flaunt$	5833
flaunted$	5833
flaunting$	5833
flaunts$	5833
flauntted$	5833
flauntting$	5833
fleas	4975
fleas$	10958
fled$	11622
fledged$	9382
fleece$	11466 11475
fleeces$	11466 11475
flew$	1466 1467 1608 1609 2438
flier$	11158
fliers$	11158
flies$	1466 1467 1608 1609 2438
fling$	48 347
flinging$	48 347
flings$	48 347
flip$	10431
flirt$	591 592 593 608 822 947 948 3244 3245 3246 3247 3248 11203
flirtatious$	5838 5884
flirted$	591 592 593 608 822
flirting$	12142 591 592 593 608 822 873 13194 13195
flirts$	591 592 593 608 822 3244 3245 3246 3247 3248 11203
flirtted$	591 592 593 608 822
flirtting$	591 592 593 608 822
flirty$	5838
floor	10939
floor$	16770 4957 16781
floozies$	5863
floozy$	5863
floppy$	5441
flourish$	1250
flourished$	1250
flourishes$	1250
flourishing$	1250
flout$	2082 2083 4377 5118
flouted$	2082 2083 4377 5118
flouting$	2082 2083 4377 5118
flouts$	2082 2083 4377 5118
floutted$	2082 2083 4377 5118
floutting$	2082 2083 4377 5118
flown$	1466 1467
flung$	48 347
flunkey$	5848
flunkeys$	5848
fluoxe	5741
fluoxetine$	11724
flush$	16194
fly$	1466 1467 1608 1609 2438
flyer$	11158
flyers$	11158
flying$	1466 1467 2438
fob$	4216 5563
fobbed$	4194 4216 5563
fobbing$	4216 5563
fobed$	4216 5563
fobing$	4216 5563
fobs$	4216 5563
focus	10780
focus$	4638
foetal$	5939
follow	4523 16387 4808
follow$	11974 12213 6846 13197 13356 13361 13744 7954 7955 7956 7957 7958 13790 13792 2153 15432 15463 15469 15483 15527 15528 15529 3949 3950 3951 10141 16103 16353 4544 16364 10538 10791 5056 11489 11616
followed$	11974 12532 12540 12563 13481 13496 13498 2153 3949 3950 3951 15930 4544 10538 16373 5056
follower$	2351
followers$	2351 11058 11059
following$	8036 8037 8038 2153 4544 10538 5056
follows$	6846 7365 13481 2153 15527 15528 15529 4544 10538 5056
folly$	12582 12583 12584 12585 12665 13121
food	4980 10964
food$	12427 12428 12429 12430 12431 12432 12433 12434 12439 16790 10963 4981
foodbank$	16795
fool$	11203 11370
fooled$	14956
foolhardy$	5016 5867
foolish$	6070 104 105 6109 160 161 162 163 164 165 166 913 1308 1778 1871 1872 15844 15845 5016 5097 5100
foolishness$	12188 12189 12190 12191 12192 12193 12582 12583 12584 12585 12665 6873 6874 6894 12726 12911 12912 12913 12914 12915 12916
fools$	15102 11203 11370 11530
foot	10761
foot$	13303 9473 15305 15306 15389 15390 16423 16592 5140 5425
footag	10428 10516 16469
footage$	16244 16254 16259 4484 10473 4513 16347 10517 16349 4537 4555 5628 11612
footballer$	12161
footballers$	12161
footho	16281
footprint$	16615
footsoldier$	5848
footsoldiers$	5848
for	10569 4677 11586 5604 5681 5688
for$	6081 12224 12255 6458 6517 6519 6520 12418 6596 12443 6790 6791 6792 6793 6794 12760 12786 12814 7060 12927 1123 1124 7113 7115 7116 7117 7167 7168 13047 7379 7380 7381 7382 13376 7549 7550 1568 7552 7553 7554 7589 7620 7621 7622 7623 7624 7700 13779 13948 8200 14032 8218 8220 8221 8222 8224 8225 14060 8280 8307 2403 8437 8454 8466 8468 14374 8584 8589 8591 8593 8613 8761 8762 8934 8935 8936 8938 8965 14906 14908 14945 9221 15275 3852 3853 15672 15854 10125 15963 15964 4225 16065 10250 16113 16115 16126 16152 16172 16173 16175 16227 10425 4487 10478 16358 10590 10594 10598 10611 10621 10639 10643 16485 10658 10659 10677 4745 10778 10803 16635 4835 16657 10845 16677 16678 10854 10860 16800 16816 5004 11010 5076 5093 11326 11556 11619 11622 11647 11679 5762 11795 11797 11803 11808
forbidden$	7694 4966
force	4383 10367 10368 4387 10373 16209 4404 10392 10400 10401 10402 4420 4421 10415 4439 4440 4445 4467 4471 4475 10460 10464 10465 10467 16299 16304 16305 16306 4497 10483 4502 10490 16327 16346 4546 10615 4649 10638 10678 4799
force$	9914 9919 9920 16121 10317 16188 16189 10366 16199 16204 10387 16223 16224 4411 16226 16231 16232 16233 10403 10404 16238 4425 16246 10422 10450 16286 16291 4479 16295 16296 16298 16303 10479 10480 16312 16314 16318 16321 10529 16425 16446 10632 10662 16509 4799 10782 5601 11674
forced$	7959 7960 7961 7962 7963 7964 13801 13802 13803 13804 13806 13823 2487 2490
forces$	7959 7960 7961
forcing$	7962 7963 7964
foreca	4564
forehead$	15332
foreign$	3500 9487 5443 11429 11458
foreman$	12490 12491 12492
forens	5927
forese	4564
foresight$	11065
forever$	3852 9835 3853 9836 3854 3855 3856 3857 3858 3859 3894 3895 5524
forget	10829
forget$	16660
forgot$	4377 11561
forgotten$	5559 11561
form	4429 11586
form$	13975 10023 15966 4441 16458
formal$	5810
formally$	5763
formed$	9384 4441
forming$	4441
forms$	4441 16458
forties$	12487
forwar	4403 4492
forward$	10468 4490 4500 4572 4655 10711
forwardd$	4500
forwarded$	16277 10468 4500
forwardes$	4490
forwarding$	10468 4490 4500 4655
forwards$	10468 4490 4500 4655
foster	5792
foster$	12897 2624 10889 16750 16772 16787 5339 11775 11781
fostered$	11775
fought$	6879 13501 7792 13667 2387 3413
foul$	13660 5241 5269 5313
found$	2 1186 13111 13112 1306 8094 8095 2179 8476 2551 2600 4137 15961 4988 5007 5279 5549
foundation$	15336 15337 15338 11456
four	10369 10384 16292 10472 16326 10527 4547 4548 16369 16370 16372 16413 4613 4627 10622 16459 16476 16479 16484 10682 16536 16576 16588 10762 16600 16612 11650 11739
four$	7970 14047 3535 15349 15350 15351 15352 15353 15354 9738 9753 16017 10596 16451 16453 5638 5751
fourteen$	2765 2766 2767 15189 15190 15191 15192
fragment$	16561
frame	4567
frame$	15300 15301 15302 4381 10550 11403
frames$	15300 15301 15302 11403
fraternise$	5113
fraternised$	5113
fraternises$	5113
fraternising$	5113
fraternity$	11138
freak$	14146 11203
freaks$	14146 11203
freckled$	3513 5448 5895
freckles$	5896
freckly$	5895
free	10604
free$	6107 125 12162 12163 12164 12165 12166 12167 12168 12169 6353 12494 12495 12818 1022 7125 7126 7127 7128 7129 7130 1584 1585 1586 1587 10763 4979 11039
freeloader$	11203
freeloaders$	11203
freely$	12494 12495 682 12514 16051 16052 16053 16054 11038 11039 5057 5081
frequent$	581 582 5030 5175
frequently$	580
fret$	14978 14981 9151
friend	10369 16211 16292 10472 16326 4547 4548 16369 16370 16372 10573 16413 4613 4627 10622 16476 16479 10682 10691 16522 16536 16576 16588 10762 4781 16600 16612 4805 16622 11650 11657 11785
friend$	13001 13002 7716 7724 2289 14213 14242 14243 14244 14245 14348 14376 14377 14378 14379 14380 14381 14392 15292 15295 11133 11273
friendly$	8270
friends$	5984 11919 11946 363 12202 6375 393 12237 431 6432 6433 6434 12343 6709 6710 6715 6716 6726 6766 6779 6783 891 912 6895 12862 12863 12864 7062 13001 13002 1284 1285 1287 7320 13187 7641 7652 7653 7716 7724 1787 7809 7970 8088 2106 2107 2108 2113 13956 13979 8151 2288 2289 14213 14242 14243 14244 14245 14348 14376 14377 14378 14379 14380 14381 14392 2589 8789 8790 8791 14673 14674 14675 14676 14677 14721 14722 14723 14922 14928 15020 3454 15292 15295 15334 3548 3595 3596 15541 15542 15543 15544 15545 9721 9722 9723 9738 9747 9753 9765 9831 15718 10090 10091 10092 10093 10094 10095 10154 16017 16025 16026 16027 16028 16029 16030 16031 10342 16404 10596 4624 16451 16453 4688 16569 10764 10996 11133 11273 5299 11545 11553
friendship$	6117 6430 448 12728 2062 2063 8120 2169 11133 11135
friendships$	3 4 5 6 7 8 9 6020 6430 448 12862 12863 12864 2062 2063 11133 11135
frighten$	14913 14914 14915 15018
frightened$	14870 14871 14872 3102 3103 15017 15021
frightening$	11896 11897 11898 11899 11900
frightens$	8920 14752 9188 9189 15141
fringe$	15395
fringes$	15395
fritter$	5581
frittered$	5581
frittering$	5581
fritterred$	5581
fritterring$	5581
fritters$	5581
frizzy$	5441 5464
from	11586
from$	12033 12140 13040 1444 1445 13602 13603 13604 13605 13606 13613 13614 8392 14335 2582 2583 8577 8801 8834 9050 9079 9159 15292 15295 3576 15460 10365 4487 16336 16356 16358 4566 4575 16403 10648 4678 10685 16563 10769 10859 10860 10900 10901 16752 4999 11365 11465 11510 11600 5699 11706 11749 11808
front$	10951
fruit$	5225
fruitf	10647
fruitful$	16478
frustrating$	10214 16046
ft$	15305 15306 5425
full$	6201 6209 6235 2317 8352 8357 2452 2792 2885 3256 3257 3258 3259 3260 3400 3406 4558 4893 5473
fully$	2646 2792 8778 3000 3003 3028 3037 3399 3401 3402 5058 5081 5381
fumble$	5908
fumbled$	5908
fumbles$	5908
fumbling$	5908
fun$	6430 448 13063 13383
functi	4429 4888 11684
function$	2732 2733 2734 2735 2736 2737
functioned$	2732 2733 2734 2735 2736 2737
functioning$	2732 2733 2734 2735 2736 2737
functionned$	2732 2733 2734 2735 2736 2737
functionning$	2732 2733 2734 2735 2736 2737
functions$	2732 2733 2734 2735 2736 2737
fund$	88 89 90 91 15920
funded$	88 89 90 91
funding$	11564
funds$	88 89 90 91 11791
funeral$	15116 15117 15118 15119 16715
furthe	4404 4707 4789 11657 5681
further$	7516 10387 4672 10772 5638
furthered$	4672
furthering$	4672
furthers$	4672
fuse$	11219
fuses$	11219
fuss$	14978 14981 9151
futile$	5514
future$	12261 12262 12729 12769 13309 13559 14226 5234
futures$	12261 12262 12729 12769 13309 13559
gain$	12572 12573 8590
gained	4830
gained$	10813
gall	10810
gallbladder$	16641
gallery$	10427
gamble$	955 1495
gambled$	955 1495
gambles$	955 1495
gambling$	955 1495 16662
game$	11876 6610 856 14457 14486 15081 15082 15083 15084 15085 9259 9302 16176 16177 16178 16179 16180 11581
games$	856
gaming$	12405 12406 12407 856
gang	4383 10367 10368 4387 10373 16209 16216 16219 10392 10400 10401 10402 4420 4421 10415 4439 4440 16255 4445 4467 4471 4475 10460 10464 10465 10467 16299 16304 16305 16306 4497 16313 10483 4502 10490 16327 16346 4546 10555 4583 16421 16441 10615 4649 10638 10678 10751 16582 4781 16596 11592 11623 11669 11670
gang$	6407 12323 12328 12338 12348 12379 12872 12873 12874 12875 12876 12877 12903 12904 7196 13292 13294 13332 13333 13334 13338 13837 13876 13939 14031 14059 14283 14290 14296 2635 14673 14674 14675 14676 14677 15208 16223 4412 16241 16243 16256 10469 10470 10477 10546 4565 10549 10566 16398 10585 10586 4622 4718 16546 16568 4776 10764 10770 11005 11007 11061 5128 11120 5218 5249 5288 5333 5607 11596 5627 5637 5650 5689 5844 5936
gangling$	5895
gangly$	5895
gangs$	12323 12328 12338 12348 12903 12904 13292 13294 13338 13837 13876 13939 14031 14059 14290 16223 4412 16243 10470 10477 10546 10549 10770 11005 11007 11061 5128 11120 5607 5844 5936
gangsta$	13940 14228 11112 5845
gangstas$	13940 14228 11112 5845
gangster$	13940 2148 2410 2411 2412 2413 14228 14295 11112 11217 5845
gangsters$	13940 2148 14100 2410 2411 2412 2413 14228 14295 11112 11217 5845
gaoler$	12763
gaolers$	12763
gap	11586
gap$	16038 16081
gaps$	16038 16081 4384 4891
garage$	13317 13318 13319 13320 13321 16767 16779
gather	10417 11586 5604 5645
gather$	14450 10293 4396 10423 16285 4517 16350 16604 11401
gathered$	14450 4396 10423 16282 4517 11401
gathering$	14450 4396 16248 10423 4517 11401
gatherred$	14450 11401
gatherring$	14450 11401
gathers$	14450 4396 10423 4517 16604 11401
gaudy$	5488
gaunt$	5895
gave	4403
gave$	294 295 296 297 298 299 300 462 706 707 1066 1067 1068 1069 1103 1104 1105 1106 1418 1419 1420 1421 1422 1423 1436 1437 1438 1439 1440 13364 13365 13366 1610 1611 1698 1699 1700 1701 1702 1704 1705 2102 2103 2275 2276 2277 3105 3106 3151 3367 4055 4081 4199 4200 4201 4202 4203 10225 10973 5248 5738
gbh	10987 5830
gbh$	16818 11813
gcse$	16683 11752 5778 5779 11764
gcses	10883
gcses$	16683 16714 11752 11764
gdpr$	16064
gear$	15384 15385 15386 15387 15388 11471 11481
genera	5604
general$	3646
generation$	11121 11196
generator$	4656 11638
generators$	4656 11638
genes$	14220
genital$	5954
gentleman$	14639 14640 14641
gentlemen$	2923 15139
gents$	2923
get	10562 4803
get$	49 50 76 77 78 80 82 83 84 85 86 11921 6091 146 147 148 149 150 12077 12078 12079 12081 6299 12213 12244 12245 12248 6420 12464 696 699 700 12572 12573 6744 834 835 6916 6917 6977 1010 1013 7045 1116 1117 1118 1150 1162 1164 7183 7185 7187 7235 13099 13109 13110 1301 1302 1303 1304 1305 13356 13363 13367 7541 7542 7543 7567 7568 7569 7570 1590 13471 13472 1709 1710 7745 13577 7794 13649 13666 13790 13792 13798 13800 1993 2070 2071 2073 2074 2075 13916 13917 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 8263 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2395 2449 2455 2466 2470 2480 8480 8481 2541 2560 2569 2570 2571 2572 2573 2574 8590 8592 14490 2775 2781 8764 2782 2783 2784 2785 2788 2789 2790 2791 2917 14814 14815 3015 3019 9009 3034 9028 3050 3127 9119 14965 3175 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 3343 3414 3420 3436 3492 15489 15490 3717 3718 3719 9741 15594 9764 9772 15640 15641 15642 4226 10273 4308 4309 16270 4630 10790 4850 16737 5033 5055 5056 11040 5158 5160 5165 5212 5220 5239 5252 5291 5293 5301 5302 5362 11497
geted$	7183 7185 7187
geting$	7183 7185 7187
gets	5747
gets$	49 50 76 77 78 80 82 83 84 85 86 146 147 148 149 150 697 700 834 835 12703 1011 1014 1116 1117 1118 1162 1164 7183 7185 7187 1301 1302 1303 1304 1305 7557 13471 13472 1709 1710 1993 2070 2071 2075 13916 13917 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2395 2455 2466 2470 2480 8505 2541 2560 2569 2570 2571 2572 2573 2574 14490 2775 2781 8764 2782 2783 2784 2785 2788 2789 2790 2791 2917 3016 3020 3035 3051 14965 3175 3288 3289 3306 9290 3313 3314 3315 3316 3317 3318 3325 3343 3420 3436 3492 9786 9818 4226 4308 4309 16270 4630 4844 4850 4867 4872 4889 4978 5033 5056 11040 5158 5160 5165 5212 5220 5239 5252 5291 5293 5301 5302 5362 5721 5763 5765
getted$	7183 7185 7187
getting$	49 50 76 77 78 80 82 83 84 85 86 146 147 148 149 150 6442 12464 700 6977 1116 1117 1118 1162 1164 7183 7185 7187 13071 7265 1292 1293 1301 1302 1303 1304 1305 7995 2070 2071 2073 2074 2075 8250 2395 8512 8513 8679 3018 9009 3052 15640 15641 15642 9813 15666 4226 4308 4309 4630 4850 5056 11497
ghastly$	5241
gift$	12121 12122 6301 6302 6303 6304 6305 6307 6308 12427 12428 12429 12430 12431 12432 12433 12434 12439 12442 12499 1184 1185 13014 13364 13365 13366 13883
gifts$	270 271 272 273 274 275 276 12121 12122 6301 6302 6303 6304 6305 6307 6308 12427 12428 12429 12430 12431 12432 12433 12434 12439 12442 12499 12526 12921 12922 12923 12924 13014 7277 13364 13365 13366 13367 13828 13829 13856 8029 13883 13899
gilet$	15384 15385 15386 11462 11471
gilets$	15384 15385 15386 11462 11471
gin$	16656
ginger$	9508 5441 5464 5895
girl	10369 16292 10472 16326 16369 16370 16372 16413 4627 16459 16476 16479 10682 16536 16576 16588 10762 16600 10908 10992 11650
girl$	363 393 431 891 912 6895 1284 1285 1287 2113 13968 13969 2289 14130 14142 14213 14242 14243 14244 14245 14348 14376 14377 14378 14379 14380 14381 14392 2589 14552 2918 2919 15104 9423 3454 3548 3595 3596 9683 9773 9774 10399 10965 16823 5120 11132 11144 5162 11201 11273 5299 11428 11451
girlfr	16721
girlfriend$	11973 12447 638 12483 12484 671 672 673 674 675 16727 16735 16742 11031 11032
girlfriends$	11973 12447 638 12483 12484 671 672 673 674 675 11031 11032
girls	10384 10391 16357 10527 4547 4548 10573 4613 10622 16537 4805 16622
girls$	11919 363 12202 6375 393 431 12317 6487 6489 6491 6709 6710 6715 6716 6726 6766 6779 6783 891 912 6895 7062 1284 1285 1287 7320 13187 7641 7652 7653 7715 7723 1787 7809 7970 13890 13900 13901 13902 13903 8088 2106 2107 2108 2113 13941 13943 13953 13956 13968 13969 13984 13985 13986 13987 13988 13989 13990 13991 13992 13993 13994 13995 13998 13999 14000 14048 2288 2289 14130 14142 2356 2357 2358 2359 14213 14242 14243 14244 14245 2456 14279 14348 14351 14376 14377 14378 14379 14380 14381 14392 2589 14408 14552 2793 8838 8839 8840 8841 2884 2918 2919 14757 14766 15020 15104 9420 3454 15334 3548 3595 3596 15541 15542 15543 15544 15545 9721 9722 9723 9738 9747 9753 15595 9765 15605 9831 15718 15880 10090 10091 10092 10093 10094 10095 10153 15999 16017 16025 16026 16027 16028 16029 16030 16031 16032 10342 16404 10596 4624 16453 4688 11008 11132 11144 11191 11197 11201 11224 11273 5299 11428 11545 11553
git$	11122
gits$	11122
giv	4480
give	4403 4481
give$	12096 294 295 296 297 298 299 300 12177 462 706 707 1103 1104 1105 1106 1418 1419 1420 1421 1422 1423 1436 1437 1438 1439 1440 1610 1611 1698 1699 1700 1701 1702 1704 1705 7731 2102 2103 2275 2276 2277 2676 9078 3105 3106 3151 9304 3367 15356 15463 15469 15483 9955 4055 4199 4200 4201 4202 4203 10375 10397 10468 4490 4655 5248 11489
gived$	1103 1104 1105 1106 2275 2276 2277 3151
giveed$	10468
givees$	4490
giveing$	10468 4490 4655
given	4394 10485 10544 5000
given$	12033 6236 6237 1103 1104 1105 1106 1698 1699 1700 1701 1702 1704 1705 2102 2103 2275 2276 2277 3105 3106 3151 3367 3740 15870 15871 15872 15873 4081 4199 4200 4201 4202 4203 16368 4844 4845 4872 4875 4889 4945
gives$	294 295 296 297 298 299 300 462 706 707 1103 1104 1105 1106 1418 1419 1420 1421 1422 1423 1436 1437 1438 1439 1440 1698 1699 1700 1701 1702 1704 1705 2102 2103 2275 2276 2277 3105 3106 3151 15356 4055 4081 4199 4200 4201 4202 4203 10419 10436 10468 4490 4655 5248
giving$	294 295 296 297 298 299 300 462 1103 1104 1105 1106 1418 1419 1420 1421 1422 1423 1436 1437 1438 1439 1440 1698 1699 1700 1701 1702 1704 1705 2275 2276 2277 9024 3105 3106 3151 4055 4199 4200 4201 4202 4203 10419 5248
glad$	301 302 307 473 474 701 702 703 704 705 994 995 996 997 999 1000 1001 1002 7404 7525 13357 13358 13359 13360 1547 1548 1549 1746 1747 1748 1749 3326 16197 5071
gladly$	1200 1201 1202 1203 1204 1205
glamour$	13828 13829 13850 13856
glandular$	5717
glass$	11694
glasses$	11466
glaucoma$	5944
glean$	4396
gleaned$	4396 16297
gleaning$	4396
gleans$	4396
glories$	1056 1057
glorified$	1169 5078
glorifies$	1169 5078
glorify$	1169 5078
glorifying$	1169 5078
glory$	1056 1057
gloves$	11466
glued$	3889
go$	6092 11924 6094 6095 11936 6139 12007 12027 12060 12077 12078 12079 12081 6256 12090 380 6381 6387 6388 6389 6390 12222 12242 12244 12245 12246 6450 6452 6453 520 521 522 523 524 525 559 562 565 566 6552 6555 6563 584 585 12464 686 687 688 692 700 12527 12528 12529 12530 12531 6729 12598 12599 12600 6909 6978 6979 1006 1007 1016 1108 12925 1151 7140 7183 7185 7187 7269 1469 1470 1471 1472 1473 1474 1475 13356 13361 13367 7567 7568 7569 7570 1608 1609 13504 13505 7726 7747 13593 13744 13790 13792 13798 13800 2016 2040 2073 2074 2244 2381 2382 2383 2384 2385 2386 2392 2393 2449 2607 2608 2609 15112 15113 15114 15115 3578 3587 3599 3600 3601 3602 3603 15432 15463 15469 15483 15489 15490 3693 15666 9877 10021 10294 10486 4721 16604 4976 5028 5055 5056 11040 5230 11489 5807
goad$	2090 2091 5117
goadded$	2090 2091 5117
goadding$	2090 2091 5117
goaded$	2090 2091 5117
goading$	2090 2091 5117
goads$	2090 2091 5117
goal	4747
goal$	13304 4735 16599
gobby$	5874
goed$	7183 7185 7187
goes	16270
goes$	12060 380 520 521 522 523 563 565 566 6563 584 585 686 687 688 693 700 12701 1008 1109 7183 7185 7187 1335 1469 1470 1471 1472 1473 1474 1608 1609 1621 1622 7607 7608 2016 2040 2073 2074 2244 2381 2382 2383 2384 2385 2386 2392 2393 2607 2608 2609 3578 3587 3599 3600 3601 3602 3603 3735 15615 15666 9877 10486 16340 4860 4976 4981 4989 5028 5055 5056 11040 5230 5747 5807
gofer$	5848
gofers$	5848
going$	12028 12050 12051 12052 380 12272 6444 520 521 522 523 558 565 566 6551 6554 6561 6562 6563 584 585 642 12464 686 687 688 694 700 12527 12528 12529 12530 12531 12559 12598 12599 12600 6978 7140 7183 7185 7187 7241 7261 1469 1470 1471 1472 1473 1474 2040 2073 2074 8076 2244 2449 2607 2608 2609 8749 8750 2935 3578 3587 3599 3600 3601 3602 3603 15462 9652 3670 3671 3672 3673 9657 3679 3680 3681 15589 15666 9877 4578 4721 4976 4989 5028 5055 5056 5245 5734 5807
goings$	16332 10542
gold$	8304 5453 11466
gone$	6427 6428 6438 6462 6463 6464 6465 6466 6467 6468 6469 520 521 522 523 524 525 565 566 6563 686 687 688 700 12532 12533 6712 12549 12550 12551 12564 7183 7185 7187 1469 1470 1471 1472 1473 1474 1608 1609 7693 7788 7838 13677 13680 2040 2244 2392 2393 15171 15177 15878 15879 10378 10486 4569 10865 4961 5028 5055 5056 11040 5230 5734
gonorr	5954
good$	11877 6109 6150 555 8085 8086 8122 2140 14038 2324 8309 8411 2483 8659 8793 8878 2975 2983 2986 9134 9811 10123 10302 4558 5429
goods$	10696
goodwill$	8254
goose$	11472
gorgeous$	5895
gormless$	11429 5874
gos$	16604
gossip$	11203
gossips$	11203
got	16669 5000
got$	49 50 76 77 78 80 82 83 84 85 86 146 147 148 149 150 12077 12078 12079 12081 6476 695 698 700 12532 12549 12550 12551 12565 842 843 12703 940 941 12772 1012 1015 12838 12839 7016 1116 1117 1118 1162 1164 7183 7185 7187 7205 7206 1301 1302 1303 1304 1305 7557 7558 13471 13472 1709 1710 1734 1735 1736 1737 1738 1739 1740 1741 13675 7845 2070 2071 2075 13916 13917 2354 2355 2395 2421 2612 3017 3036 3196 3256 3257 3258 3259 3260 3343 3517 3530 3531 3532 3533 3581 9770 15774 15775 4226 4308 4309 16297 4630 4875 4977 4978 5055 5056 11040 5246 5332 5465 5476 5720 5737 5763 5765 5809
gown$	15376
gowns$	15376 15399 15416
gp	10836 4856
gp$	16667 10839
gps	5000
gps$	10983
grade	11739
grade$	16208 11761 5914
graded$	2540 2543 16361 5605 5914
grades	16713 10883
grades$	16208 16714 11761
graffi	10966
graffiti$	16471 16797
graft$	11699
grafts$	11699
grain$	1361
gran	10889 16722 10892 4913 4923 10907 4925 4928 16766 16772 10944
gran$	4901 16720 4926
grandad$	4926
grandf	10889
grandfather$	16720
grandm	10889
grandmother$	13379 16718 16720
grandmothers$	13379
granite$	15008
granny$	13379
grante	10644 5813
granted$	16475 11640
grasp$	13744 7927 7928 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 8868 14700 8888 14720 9389
grass$	16073
grateful$	16197
gratitude$	14235 14236 14237 14238 14239
grave$	13301 13302 16715
graves$	13301 13302
graveyard$	16767
gravitate$	2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035
gravitated$	2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035
gravitates$	2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035
gravitating$	2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035
greasy$	3513 15343 5441 5448 5464
great$	7517 8255
greater$	2776
greatly$	16608
greed$	12188 12189 12190 12191 12192 12193 12582 12583 12584 12585 12665 6873 6874 6894 12726 12911 12912 12913 12914 12915 12916 13063 13121 13386 13387 1574 1575 13520 7767 7862 1880 7864 13828 13829 11077
greedily$	1200 1201 1202 1203 1204 1205
greedy$	5874
green$	7405 14665 14666 14667 15100 15333 11358 5442 5464
greet$	4352
greeted$	4352
greeting$	4352
greets$	4352
greetted$	4352
greetting$	4352
grew$	2739 2740 3512 5447
grey$	15333 15343 5464 11466 5488 11635
grief$	7475 15151
grip$	8888 14720 16040 16117 16118 16119 16120 4768 11562
grips$	4768
gromme	10810
grommets$	16641
groomed$	11860 11863 12497 12815 13498 13758 13759 13760 13761 13762 13763 13764 13765 13766 13767 13768 13769 13815 13816 13817 13818 13819 13820 13821 13822 14956 11418
groomer$	12379 12471 12476 12481 12940 12941 12942 12943 12944 12945 12946 12947 12948 13258 13648 13958 2148 2232 15106 11060 11139 11142 11143
groomers$	12379 12476 12481 12940 12941 12942 12943 12944 12945 12946 12947 12948 13258 13648 13958 2148 2232 11060 11139 11142 11143
grooming$	11853 11854 11855 11870 11882 12195 12661 12662 12856 7026 13202 13203 13815 13816 13817 13818 13819 13820 13821 13822 15220 11052 11107
gross$	5528
ground$	4479 16383
grounds$	4660 4676 4943
group	10369 16211 10384 16292 10472 16326 16334 16351 16354 16357 10527 16359 4547 4548 16369 16370 16372 10573 16413 4613 4627 16459 4651 16476 16479 16484 10666 10682 10691 16522 10692 16536 16576 10751 16582 16588 10762 4781 16596 16600 16612 4805 16622 11606 5646 5647 11645 11650 11657 11669 11670
group$	11919 11947 11948 363 12202 12204 6375 393 431 12317 6487 6489 6491 6709 6710 6715 6716 6726 6766 6779 6783 6824 891 912 6895 6905 7062 1284 1285 1287 7320 13187 13196 7641 7652 7653 7710 7718 1787 7809 13793 7970 8088 2106 2107 2108 2113 13943 13949 13951 13956 13976 13979 8151 8152 2210 2288 2289 14124 2356 2357 2358 2359 14194 14213 14242 14243 14244 14245 14348 14351 14376 14377 14378 14379 14380 14381 14392 2589 14408 8582 8583 2635 14567 14673 14674 14675 14676 14677 14721 14722 14723 14737 2943 2944 14769 15020 15148 15150 15196 15208 3454 3456 3457 15334 3548 3595 3596 15541 15542 15543 15544 15545 15548 9721 9722 9723 9726 9727 9738 9747 9753 15595 9765 15605 15610 15612 9831 15718 10090 10091 10092 10093 10094 10095 15940 10147 10149 16016 16025 16026 16027 16028 16029 16030 16031 16032 16109 16110 10284 10342 10344 10366 16199 16204 16243 16246 10422 10450 16291 16295 16296 16298 16308 10480 16314 16321 10507 4525 16367 16379 4583 16404 10596 4622 4624 16446 4636 16451 10632 10634 4688 16509 16523 16524 16567 16568 16569 10747 16584 4776 10764 10792 10795 16627 11132 11135 11186 11191 11226 11273 5299 11326 11545 11553 5631 11619 5647 5689 11758
groups$	11948 13949 13951 2289 14213 14242 14243 14244 14245 14348 14351 14376 14377 14378 14379 14380 14381 14392 16243 16379 11191 11273 11619
grow	4801
grow$	2739 2740 2880 14695 14696 8866 3512 5447
growing$	2739 2740 3512 5447
grown$	633 12453 7038 8034 2069 14452 14499 2724 14540 14541 14542 14543 14544 14545 8716 8717 8718 8719 2739 2740 8735 8741 8742 8743 14576 14577 14578 14582 14583 14584 14585 14591 8765 8767 8768 8769 8770 8771 8775 8777 14609 8786 14623 14624 2811 2828 14644 14646 2836 2837 8822 14654 14655 8828 8829 2855 2873 2874 2886 8871 14709 14710 14711 14716 2906 14730 8900 8979 8982 9015 14847 14848 14849 14850 9076 3107 3108 3109 3110 14936 14937 9143 9145 3170 14984 3171 3172 14986 9163 3196 15052 15053 15054 15055 15059 9296 9333 15166 9336 9368 9370 3425 3449 3450 3451 3452 3462 9456 3512 11346 11349 5409 5447
grownups$	14546
grows$	2739 2740 3512 5447
grubby$	15361 15362 5481 5488 5895
grumpy$	5866
guarantee$	3774 9757 3775 9758 3776 9759 3777 9760 3778 3779
guaranteed$	3676 3677 3678 5508
guard	4422 10484 10491 4539 10532 4560 10615 4640 10623
guard$	6286 12422 4399 16214 10405 16294 16315 16317 16322 10522 4543 16363 4561 4562 16446 4685 4701 4807
guardian$	14930 14931 14932 14933 14993
guardians$	14930 14931 14932 14933 14993
guards	10623
guards$	6286 12422 4399 16214 10405 16294 16315 16317 16322 10522 4543 16363 4555 4561 4562 16446 4685 4701 4807
gucci$	11466
guess$	15154 15155
guessed$	13635 13636 7806 7807 13667
guidance$	12067 12068 13422 13423 13785 13786 13787 13788 13789 14878 14895 14959 14960 14961 15760 15761 15762 15763 15764 15765 16191 11101
guilt	16400 10585
guilt$	16092 16416 5572 11559
guiltless$	6964 982 6966
guilty	5819
guilty$	857 858 12782 12783 12784 12785 10660 11053 5819 11802
gullible$	13461 1819 14665 14666 14667 11079 5098 11358 5874
gum$	5945
gun	16821
gun$	12811 7965 7966 10971
guns$	12811
gutless$	5866
gutter$	15622
guttersnipe$	5863
guttersnipes$	5863
gyppo$	5863
gyppos$	5863
habit	11729
habit$	11902 11906 6430 448 1277 1278 1279 1280 1281 1282 1283 2053 2054 2055 4042 10999 11000
habits$	11902 11906 13299 15498 15625 10999 11000 11376
habitual$	581 582 10549 5030 5153 5166 5643
habitually$	580
had	4815 4820 4862 5747
had$	221 222 315 604 607 6701 6702 6703 6706 6707 726 727 728 729 730 731 732 733 734 749 750 751 752 753 12592 6762 6763 830 878 880 960 1045 1046 12962 1189 1232 1246 1259 7247 7250 1299 1301 1302 1303 1304 1305 1328 13188 1380 1381 1581 2354 2355 2421 2501 2612 2804 14956 15292 15295 3517 3530 3531 3532 3533 3581 15679 15680 3881 3931 3932 3933 3934 3936 3937 3938 3939 9940 3962 3963 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 3974 3975 3976 3998 4006 10015 10016 10017 10029 10031 10099 15931 4334 4335 16297 10752 4816 10803 4827 4829 4835 4837 4844 10845 4872 4875 4945 4977 5332 11401 5465 5476 5531 11622 5699 5720 5721 5762 5798
haemop	5718
haemophilia$	11701
hair$	15326 15328 15329 15330 15395 15426 11434 5454 11447 5466
haircut$	15328 15329 15330 15395 11447 5466 11461
haircuts$	15328 15329 15330 15395 11447 5466 11461
haired$	11415 11424
hairstyle$	15328 15329 15330 15395 11447 5466 11461
hairstyles$	15328 15329 15330 15395 11447 5466 11461
hairy$	5895
half$	870 1341 9573 10143 4631 10640 4739 5540
halfway$	11482
hall	10951
hall$	16782
halluc	5942
hallwa	10951
hallway$	16782
halve$	16543 16573
halved$	16543 11659
halves$	16573
ham$	5550
hand	4461 4492
hand$	298 299 300 12752 12753 977 978 979 980 7034 13242 1436 1437 1438 1439 1440 7730 14209 14210 8653 8654 8655 2673 9051 14883 14884 14885 9254 15255 15332 10468 4490 10629 4655 10732
handded$	298 299 300 1436 1437 1438 1439 1440
handding$	298 299 300 1436 1437 1438 1439 1440
handed	10485 10544
handed$	298 299 300 1436 1437 1438 1439 1440 16037 10468 11526 11527 11579 11642
handedly$	11580
handes$	4490
handful$	2212 8195 2213 8196 2214 8197 2215 8198 14387 11148
handing$	298 299 300 1436 1437 1438 1439 1440 10468 4490 4655 11615
handl	11589
handle	10626 4695
handle$	14252 14308 8634 8646 2689 8673 8674 2692 14525 14526 14750 8952 8953 8954 8957 8958 8960 8961 8964 2999 14814 14815 3021 9005 9006 9007 9013 9120 14997 9204 3235 3236 4352 4768 5377
handled$	2999 3235 3236 4352 5377
handles$	2999 3235 3236 4352 16457 5377
handli	16420 5927
handling$	8952 8953 8954 8957 8958 8960 8961 8964 2999 9013 3235 3236 15081 15082 15083 15084 15085 4041 4268 4269 4270 4271 4352 10987 5377 11541
hands$	11872 11873 11874 11875 298 299 300 12752 12753 7034 13242 1436 1437 1438 1439 1440 13310 13311 8653 8654 8655 2673 9254 15332 15932 16058 10468 4490 4655
handse	10694
handset$	4395 10457 4528 16343 16525 5625
handsets$	4395 10457 4528 16343 16525
handsome$	5895
hang	16270 10626 5709
hang$	12213 12242 12244 12245 12246 12277 12527 12528 12529 12530 12531 12598 12599 12600 6979 7043 1061 13556 2059 2073 2074 14450 3583 3584 3585 3587 11401
hanged$	2073 2074 14450 11401
hanger$	5171
hangers$	16196 5171
hangged$	2073 2074 14450 11401
hangging$	2073 2074 14450 11401
hanging$	12028 12272 12527 12528 12529 12530 12531 12598 12599 12600 13194 13195 2059 2073 2074 14450 15418 15419 11401 11482
hangouts$	16457
hangs$	2059 2073 2074 14450 3583 3584 3585 3587 11401
haphazard$	16082 16083 16084 16085
happen$	11974 12029 12030 12031 12707 12806 14030
happened$	11885 11888 11974 6721 6722 12568 12569 866 6854 12701 12792 7357 13189 13190 13191 13192 13193 13481 13727 13728 13729 13730 13731 14935 9205 9206 3224 15841 15842 15843
happening$	13727 13728 13729 13730 13731
happens$	11885 11974 864 12701 13481 13727 13728 13729 13730 13731
happily$	1200 1201 1202 1203 1204 1205 8997 8998 8999 9000 9001 9002 9003 9032 9033 9034 9035 5081
happy$	301 302 307 6291 441 442 443 473 474 683 684 701 702 703 704 705 994 995 996 997 999 1000 1001 1002 1216 1217 1218 7525 13357 13358 13359 13360 1547 1548 1549 1746 1747 1748 1749 3326 5071
harass$	2076 2077 2078 5116
harassed$	2076 2077 2078 5116
harasses$	2076 2077 2078 5116
harassing$	2076 2077 2078 16181 16182 16183 16184 5116
hard	4766 4771
hard$	7289 1345 1346 1347 1385 7368 1386 1387 7370 1388 7922 7926 13858 2233 2234 2310 8312 14228 8398 2494 2495 2496 2497 2498 2499 8555 14444 2675 2958 2959 2960 9180 9181 3199 9226 9246 16196 10749 4770 16587 5259 5267 5388 5390 5402 5406 5443
hardcore$	5203 5874
harden	11656
hardened$	8275 3107 3108 3109 3110 3124 3125 3208 5153 11311 11388 5888
harder	4594
harder$	6864 2494 2495 2496 2497 2498 2499 15742 16176 16177 16178 16179 16180 10577 4770 11581
hardest$	2494 2495 2496 2497 2498 2499
hardier$	3107 3108 3109 3110
hardly$	94 7304 7305 7325 7326 7327 1530 7539 7540 1696 7822 7823 1846 1847 1848 8092 2924 2926 2927 2961 2994 2995 3084 9067 3085 3086 9158 9542 3707 3962 3963 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 3975 3976 4084 4139 4140 4141 4821 4882 5368 5369 5375 5383 5397 5531 5726
hardy$	3330
harm	10555 5709 5934
harm$	11814 11815 11834 11853 11854 11855 11882 6211 6212 6213 6214 6215 6216 6217 6218 236 237 238 12291 6787 6788 12661 12662 12671 12672 872 12804 12805 1075 12890 7252 7253 13085 13202 13203 7475 13313 13697 13698 13758 13759 13760 13761 13762 13763 13764 13765 13766 13767 13768 13769 13781 13782 13783 13784 14086 14983 15151 10204 16081 10377 10549 10651 10924 16755 4996 16818 11043 5608 5637 5641 5643 11691
harmed$	11691
harmer$	11160
harmers$	11160
harmful$	6109 12331 2135 2136 2137 8137 5017 5150 5161 5643
harming$	11691
harms$	11814 11815 11691
harsh$	16036
has	4815 4854 16669 5747
has$	5989 5991 604 830 940 941 960 1045 1046 1189 1232 1259 1299 1328 1581 1677 7765 1921 2354 2355 8348 2421 2501 2612 2804 3196 3256 3257 3258 3259 3260 15292 15295 3517 3530 3531 3532 3533 3581 3685 9846 15679 15680 3881 9940 3962 3963 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 3975 3976 3997 4005 4040 10029 10031 4365 10456 16384 10583 10752 4783 4816 4827 4828 4829 4837 4844 10837 4867 4872 4875 4889 4945 4977 5000 5246 5332 11401 5465 5476 5531 5699 5720 5721 5762
hastily$	16185 16186 16187
hat$	11466
hate$	14125 2426 5235
hated$	2426 5235
hates$	14125 2426 5235
hating$	2426 5235
hats$	9578 9579 3597 3598 11466
haunts	4460 10443 10626
haunts$	15498 16457
have$	5990 5992 6290 6401 6435 6439 6459 6470 6472 6473 6477 604 607 6737 830 877 907 940 941 960 6982 1045 1046 7160 1189 1232 1259 1299 1328 1374 7361 7362 1581 1677 7760 7766 7784 7789 7800 7801 7804 7805 7836 7837 7840 7841 7844 7846 7847 7848 7849 1920 13921 2354 2355 8347 2421 2501 2612 14450 2804 2805 8886 3196 3256 3257 3258 3259 3260 3333 15245 3517 3530 3531 3532 3533 3581 9647 9656 15489 3685 3711 9751 9846 15679 15680 3881 15725 15726 15727 15728 9898 15733 15734 15735 9907 9913 9940 9956 3999 4040 15876 15877 10299 10300 4366 10456 16431 10752 4783 4977 5246 5332 11401 5465 5476 11513 11622 11647 5699 5762
having	4820 5747
having$	604 607 6982 1046 8078 3517 3581 10803 4827 4829 4835 5465 5721
havoc$	11181 11182 11183 11189
hawk$	612 5043 5089
hawked$	612 5043 5089
hawking$	612 5043 5089
hawkked$	612 5043 5089
hawkking$	612 5043 5089
hawks$	612 5043 5089
hazel$	15333 5442
he$	6125 6131 6632 6709 6710 6715 6716 6765 6779 6782 7049 7052 7061 13015 7201 7218 7320 1350 1787 13638 2105 8088 2106 13920 2107 2108 8251 2288 14456 15541 15542 15543 15544 15545 9721 9722 9723 9725 9914 15749 5763
head$	12617 12619 12752 12753 1452 1453 1454 1455 1456 7454 1476 13440 13441 13442 13443 13444 13445 13446 13447 7617 7618 7619 13796 13797 14150 14182 8657 14518 14519 14520 2707 2708 2829 2830 2831 2832 2833 2834 2835 9014 9534 9558 9559 3577 3804 9787 3805 9788 3806 9789 3807 9790 3808 9791 3809 9792 16062 4249 16496 11445 5585 5947
headache$	8543
headaches$	8543
headcase$	11203 5863
headcases$	11203 5863
headed$	526 3804 9787 3805 9788 3806 9789 3807 9790 3808 9791 3809 9792 11239 11244 11286 11373 11414 11525
headfirst$	13283 7458
heading$	526 13416 3804 9787 3805 9788 3806 9789 3807 9790 3808 9791 3809 9792 4820
headlong$	13283 7458
heads$	12617 12619 12752 12753 1452 1453 1454 1455 1456 13440 13441 13442 13443 13444 13445 13446 13447 7617 7618 7619 13796 13797 14150 8657 2707 2708 9014 4151 16062 4249 11340 11359 11443 11444
headscarf$	11466
headscarves$	11466
headstrong$	5876
health	10817 10853 16721
health$	12261 12262 12769 13309 13559 7979 7980 7981 7982 7983 9922 16630 16648 10822 16666 10836 10838 16673 11719 5749
healthier$	6109
healthy$	6150
heap$	14246
hear	10481
hear$	13938 4819
heard$	2649 4025 4026 4819 4942
hearin	10816
hearing$	4819 16647 4942 5730 5731 11801
hearings$	11801
hears$	4819
heart$	14194 10798 16630 5722
hearted$	15974 11250 11251 11523
heartless$	15855 5874 5905
heat$	4751 16566
heatin	4980
heating$	16790 10963
heavier$	5420
heavies$	11203
heaviest$	3520 5468
heavil	10829
heavily$	3499 16654 16660 16661 5422
heavy	4766
heavy$	7047 9472 10206 10749 5420 5423 5473 5544 5596 5597
heavyset$	5894
heed$	6076 6077 6078 6079 6080 12177 13424 13425 13744 7954 7955 7956 7957 7958 15527 15528 15529 15801 15895 15896 15897 15898 15899 15900 15901
heeded$	12532 12540
heedless$	101 102 5866 5867
heel$	16513
heels$	15401 15402 15403 16060 11466
height$	3386 3387 3388 15300 15301 15302 11403
held	11586
held$	2681 15277 15870 15871 15872 15873 4282 4376 16229 4531 10656 16505 4810
helicopter$	5633
hell$	1005 7551 13895 13914 5215
hellbent$	1255 1256 1257 1258
hellraiser$	5860
hellraisers$	5860
help	4390 4419 4455 4677 4720 10834
help$	6035 176 183 184 12067 12068 12177 12293 12300 12318 12577 12754 12884 12885 12887 12888 12895 13074 13079 13431 13582 7887 13751 13752 13753 14212 14308 14322 8645 14847 14848 14849 14850 14878 14886 14887 14888 14889 14890 14891 14892 14893 14895 14901 14902 14903 14904 14905 14984 14986 15237 15449 3642 3643 3644 3645 15463 15469 15483 15550 15571 15602 15640 15641 15642 15648 4049 4050 4051 15920 15929 4268 4269 4270 4271 16103 4464 4506 4672 4679 4735 16562 4794 16665 16687 11063 11087 11088 11173 11214 11313 11485 11489 11497
helped$	183 184 12756 13722 13723 13724 13725 13726 14323 15468 15474 15479 15482 15488 15583 15600 15626 15627 15628 15629 15630 16225 4672 4679 4794
helper$	13258 11074
helpers$	13258 11074
helpful$	4380 16225
helping$	183 184 7888 15640 15641 15642 9812 4672 4679 4794 11497
helpless$	8926 14989 14990 14991 14992 15100
helpped$	183 184
helpping$	183 184
helps	4677
helps$	183 184 4464 4672 4679 4735 4794 11498
hence$	3187 3188 3189 3190 3191 3192
henchman$	5848
henchmen$	5848
hepatitis$	5946
her	10369 10391 16262 10507 4583 4849 10848 4881 10877 4904 10888 4916 16744 16778 4971 4973 10965 16804 5003 11747 5813
her$	11817 11818 19 11844 6071 6084 6086 11918 106 107 110 114 115 6100 6102 122 6106 6162 6328 348 355 356 357 359 6345 363 6357 6358 6359 6360 6361 6362 393 396 431 6429 12280 6484 6512 6595 6640 6645 6656 6740 6798 6823 851 852 6841 6867 12701 888 890 891 6889 911 912 6895 12727 6897 6904 931 949 6962 6968 6970 989 12835 7023 7059 1165 1167 1220 7228 7229 1284 1285 1287 7284 7290 7294 13196 7390 7431 7469 7546 7547 7609 7652 7653 1781 1784 13609 7817 13651 1879 7863 1881 7867 13776 13780 7950 13793 2113 8144 14026 14063 8266 8389 14265 2589 8582 8583 14460 2655 8706 8708 8860 8876 14751 8934 14765 8935 8936 8938 14894 15019 9192 15029 9218 9282 9283 3302 3303 3304 15138 15149 9327 3345 9329 3359 15231 15232 15233 3453 3454 9477 9478 9479 9504 3529 3542 3547 3548 3568 9565 3595 3596 15624 15643 9872 10144 16026 16027 16028 16029 16030 16031 10227 10229 10231 10238 16076 16142 10566 16633 10807 10809 16645 4833 10818 4836 10827 10832 4853 10864 10874 16708 4900 10887 4906 4907 10891 4909 10899 4924 10912 4935 16751 10935 10953 10954 10956 16789 16796 16802 10974 10984 10986 5046 5062 5299 5485 5486 11545 5611 5735 5736 5743 5744 5751 11736 5768 5780 11772 5805 5810 5821
herbert$	11209
herberts$	11209
heritage$	9518 9519 9520 9523
heroin	10821 16821 10994
heroin$	16355 16652 10830 16664 16825 11009
hers$	12696
herself$	5983 5985 11817 11818 6021 6025 6026 44 6028 6029 6030 6031 6032 6033 51 11866 11867 6037 6038 6040 6041 59 60 61 62 6047 6048 6049 6059 6060 6061 6330 12182 6432 6433 6434 12319 6566 12595 12615 12616 12618 6806 6807 6808 6809 6810 6811 6812 6813 6815 6816 12650 12651 12664 6842 6843 6844 6845 12677 12678 12679 12680 12681 12682 12683 12684 12685 12686 6860 6861 6862 6863 12695 12700 12722 12723 12849 12850 12851 12852 12853 7028 12956 12957 12958 12959 12960 12961 12972 13040 1272 1273 1274 7258 7471 7472 7474 13306 7482 7483 7484 7485 7487 7489 7490 1508 7545 13485 7865 7869 1887 13703 13704 13705 13706 13707 13708 13709 13710 13711 13712 13713 7883 7884 13716 13717 13718 13719 13720 13721 13723 13724 13725 13726 8195 8196 8197 8198 14040 14205 8397 2415 2416 8400 2418 2419 2420 14291 2606 14477 14478 14479 14480 14481 14482 14483 14753 14754 14755 14756 14783 14784 14785 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 14796 8967 14799 14800 8970 14807 14840 14841 14844 14857 14858 14859 14861 14867 14868 14869 9232 9233 9234 15157 9397 3415 3416 15236 15244 10262 10808 10961 10995 11025 11026 11072 11360 11361 11692
herselves$	10808 11692
hid$	3586 4250
hidden$	13040 3586 16229 11483
hide	10562 4601
hide$	12096 6424 6425 6426 6980 7213 3586 4250 11668
hided$	4250
hides	4601
hides$	3586 4250
hiding	4601
hiding$	6980 13531 3586 4250
hierar	16255 11590 11592 11669
hierarchy$	16241 16242 5915
high$	79 12832 12833 12834 7048 1070 1071 1072 1073 1074 12928 7145 1163 7147 2533 2534 8523 8524 8525 8526 8527 8528 8529 8530 8531 8532 8533 8534 8535 8536 8537 8538 8540 8541 8542 15666 10096 5244 5543
higher$	2533 2534 10430 5745
highest$	2533 2534
highlights$	11448
highly$	4766 5381
hijab$	11466
hijabs$	11466
him	10369 10391 16262 10848 16744 16778 16804 11747
him$	11817 11818 11844 11918 6267 6274 6275 6277 6280 12149 6322 12305 12381 12384 12465 12477 12518 12524 12578 6823 6904 12809 7050 7074 7086 7087 7088 7089 7102 12940 12941 12942 12943 12944 12945 12946 12947 12948 12949 13017 13055 13068 13070 13092 13102 13159 13196 7402 7403 7407 7419 7420 7422 7423 13353 13354 7652 7653 13564 13588 13618 13793 14265 8582 8583 14751 14780 14894 15019 15029 9282 9283 15138 15149 15231 15232 15233 15242 15624 15643 10144 16026 16027 16028 16029 16030 16031 11056 11060 11545 11736 11772
himself$	5983 5985 11817 11818 6021 6025 6026 44 6028 6029 6030 6031 6032 6033 51 11866 11867 6037 6038 6040 6041 59 60 61 62 6047 6048 6049 6059 6060 6061 6330 12182 6432 6433 6434 12319 6566 12595 12615 12616 12618 6806 6807 6808 6809 6810 6811 6812 6813 6815 6816 12650 12651 12664 6842 6843 6844 6845 12677 12678 12679 12680 12681 12682 12683 12684 12685 12686 6860 6861 6862 6863 12695 12700 12722 12723 12849 12850 12851 12852 12853 7028 12956 12957 12958 12959 12960 12961 12972 13040 1272 1273 1274 7258 7471 7472 7474 13306 7482 7483 7484 7485 7487 7489 7490 1508 7545 13485 7865 7869 1887 13703 13704 13705 13706 13707 13708 13709 13710 13711 13712 13713 7883 7884 13716 13717 13718 13719 13720 13721 13723 13724 13725 13726 8195 8196 8197 8198 14040 14205 8397 2415 2416 8400 2418 2419 2420 14291 2606 14477 14478 14479 14480 14481 14482 14483 14753 14754 14755 14756 14783 14784 14785 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 14796 8967 14799 14800 8970 14807 14840 14841 14844 14857 14858 14859 14861 14867 14868 14869 9232 9233 9234 15157 9397 3415 3416 15236 15244 10262 10808 10961 10995 11025 11026 11072 11360 11361 11692
himselves$	10808 11692
his	10507 4583 4849 4881 10877 4904 10888 4916 4971 4973 10965 5003 5813
his$	19 6071 6084 6086 106 107 110 114 115 6100 6102 122 6106 6162 6311 6328 348 355 356 357 359 6345 363 6357 6358 6359 6360 6361 6362 393 396 431 6429 12280 6484 6512 6595 12448 6645 6656 12517 6740 6798 851 852 6841 12696 6867 12701 888 890 891 6889 911 912 6895 12727 6897 931 949 6962 6968 6970 989 12835 7023 7059 1165 1167 1220 7228 7229 13086 1284 1285 1287 7284 7290 7294 7390 7431 7469 13338 13355 7546 7547 7609 7629 1781 1784 13609 7817 13651 1879 7863 1881 7867 13776 13780 7950 8039 2113 14026 14063 8266 8389 2589 14460 2655 8706 8708 8860 8876 8934 8935 8936 8938 9192 9218 3302 3303 3304 9327 3345 9329 3359 3453 3454 9477 9478 9479 9504 3529 3542 3547 3548 3568 9565 3595 3596 9872 10227 10229 10231 10238 16076 16142 10566 16633 10807 10809 16645 4833 4836 10827 10832 4853 10864 10874 16708 4900 10887 4906 4907 10891 4909 10899 4924 10912 4935 16751 10935 10953 10954 10956 16789 16796 16802 10974 10984 10986 5046 5062 5299 5485 5486 5611 5735 5736 5743 5744 5751 5768 5780 5804 5810 5821
hisself$	5983 5985 6021 6025 6026 44 6028 6029 6030 6031 6032 6033 51 11866 11867 6037 6038 6040 6041 59 60 61 62 6047 6048 6049 6059 6060 6061 6330 12182 6432 6433 6434 12319 6566 12595 12615 12616 12618 6806 6807 6808 6809 6810 6811 6812 6813 6815 6816 12650 12651 12664 6842 6843 6844 6845 12677 12678 12679 12680 12681 12682 12683 12684 12685 12686 6860 6861 6862 6863 12695 12700 12722 12723 12849 12850 12851 12852 12853 7028 12956 12957 12958 12959 12960 12961 12972 13040 1272 1273 1274 7258 7471 7472 7474 13306 7482 7483 7484 7485 7487 7489 7490 1508 7545 13485 7865 7869 1887 13703 13704 13705 13706 13707 13708 13709 13710 13711 13712 13713 7883 7884 13716 13717 13718 13719 13720 13721 13723 13724 13725 13726 14040 14205 8397 2415 2416 8400 2418 2419 2420 14291 14477 14478 14479 14480 14481 14482 14483 14753 14754 14755 14756 14783 14784 14785 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 14796 8967 14799 14800 8970 14807 14840 14841 14844 14857 14858 14859 14861 14867 14868 14869 9232 9233 9234 15157 9397 3415 3416 15236 15244 10262 10995 11025 11026 11072 11360 11361
histor	4404
historic$	10387
history$	1277 1278 1279 1280 1281 1282 1283 4042 16289 10459 4940 11137 11732 11767 11805
hit	16739 16748 4936 16756
hit$	13496 15035 4339 4750 16749 10919
hits$	16749
hiv	5954
hoist$	1311
hold	4601 4712
hold$	11928 6424 6425 6426 6980 13356 13361 13931 13932 13933 13934 13935 14311 8660 8661 8662 8663 2681 8676 8677 8949 8950 8951 3235 3236 3249 3250 3251 4282 4376 10390 10448 16411 10583 4809
holdin	16257 10568 16405 4601 10990
holding$	6980 2681 14882 9424 16194 16399
holds	16257 4601
holds$	2681 3235 3236 3249 3250 3251 4282 4376 10448 16283 16411 10583
hole$	13301 13302
holes$	13301 13302
holmes$	16345
home	10889 16725 16750 16778
home$	11969 11970 12269 12293 12306 12344 12345 12543 12544 12586 12587 12604 12605 6999 7000 12897 7134 7136 13020 13024 7255 7256 7257 7317 13449 13578 13579 13619 13669 8267 8560 14396 14397 2606 8606 14664 14840 14845 14977 15197 15221 4338 16344 16358 4723 10710 4792 16699 16719 16720 16731 16732 16747 16751 16755 16762 16769 16770 16777 16784 16786 4974 16794 16813 11275 5585 5771 11774 11775 5803 11787 11788 11789
homele	16739 5975
homes$	12344 12345 12897 14396 14397 14845 16344 4723 10710 4792 16783 11275 11781
honest$	7780 13612 15468 15474 15479 15488 15583
hood$	3569 15400 9578 9579 3597 3598 5223 11466 5487 11635
hooded$	5137 5417 5488 11635 5895
hoodie$	15384 15385 15386 15395 11466 11468 11471 5900
hoodies$	14449 8619 9530 9531 15384 15385 15386 15387 15388 15392 15393 15394 15395 15397 15405 11466 11468 11471 5900
hoodlum$	5846 5848
hoodlums$	5846 5848
hoodrat$	5846
hoodrats$	5846
hoodrich$	5899
hoods$	14449 8619 3569 15392 15393 15394 15397 15400 15401 15402 15403 15405 9578 9579 3597 3598 11466 11468 5487 11635
hoody$	15384 15385 15386 11471
hook$	1644
hooked$	11890
hooligan$	11122 5846
hooliganism$	5846
hooligans$	14043 14044 14045 11122 5846
hoot$	15869
hoots$	15869
hop$	6977 2070 2071
hope$	9713 9825 3843 4038 4039 16253 11499
hoped$	4038 4039
hopeless$	8181 8449 3736 3737 5180 5290 5294 5874 5905
hopelessly$	5905
hoper$	14010 14022 14023 14024 11149 11164
hopers$	14010 14022 14023 14024 11149 11164
hopes$	4038 4039 16253
hoping$	4038 4039 16253
hopings$	16253
hopped$	2070 2071
hopping$	6977
hops$	2070 2071
horde$	2127 2128
hornet$	7375
hornets$	7374 7378
horrendous$	14336 14337 14338 14339 14340 14341 14342 14343 14344
horrible$	14336 14337 14338 14339 14340 14341 14342 14343 14344 5241
horrid$	5241
horror$	11122
horrors$	11122
hospit	4856 10842 16739 10909 4996
hospital$	10839 16673 16674 16675 16740 10979 5585 5751
hospitalised$	5962
hospitalized$	5962
hostel	10945
hostel$	16776
hostile$	2508 2509 2510 2511 2512 14345 14346 4753 5296 5872 5906
hostility$	14406 14407 2594 2595 16166 16167 16168 16169 16170 11052 11282
hot	10783 10787 5697
hot$	4980 5303
hotel$	12371 12372 12373 12374 6544 6545 6546 6547 12809 13100 13317 13318 13319 13320 13321 14098 14099
hotels$	12517 12809
hothead$	11148 5861
hotheads$	11148 5861
hotspot$	16614 16618 5694 11680
hotspots$	16614 16618 11680
hounding$	16181 16182 16183 16184
hounds$	13272
hour$	4892
hours$	14039 14104 16687 4874 4892 16816 11376 11564
house	10889 16725
house$	12371 12372 12373 12374 6544 6545 6546 6547 12809 12996 12997 13100 13104 13317 13318 13319 13320 13321 13399 13568 8267 14637 14664 14668 14673 14674 14675 14676 14677 14721 14722 14723 14845 15197 15221 16344 10686 10710 16720 16751 16769 16771 16784 4974 16794 11789
househ	10889
household$	14397 14637 14664 14668 14845 15197 16720 11275
households$	14397 14845 11275
housemates$	8789 8790 8791
houses$	12809 16344 10710 16783
housin	16721
housing$	9922 4723 16733 11784
how$	12092 12093 12835 13598 13609 14454 8955 8956 2981 9121 9122 9260 9262 15220 4633 11049
hub$	10366 16199 16204 16217 16246 10422 10450 16291 16295 16296 16298 16301 10480 16314 16321 16446 10632 16509
huge$	6070
hulking$	5895
hundred$	7644 9417
hung$	12563 2059 2073 2074 14450 3583 3584 3585 11401 11482
hungry$	11312 11790
hunt$	2016 7999 2017 2018 2019 2020 2021 2022 2381 2382 2383 2384 2385 2386 2387 15668
hunted$	2016 7999 2017 2018 2019 2020 2021 2022 2381 2382 2383 2384 2385 2386 2387
hunting$	2016 7999 2017 2018 2019 2020 2021 2022 2387
hunts$	2016 7999 2017 2018 2019 2020 2021 2022 2381 2382 2383 2384 2385 2386 2387
huntted$	2016 7999 2017 2018 2019 2020 2021 2022 2387
huntting$	2016 7999 2017 2018 2019 2020 2021 2022 2387
hurl$	1499 1500 1501 1502
hurled$	1499 1500 1501 1502
hurling$	1499 1500 1501 1502
hurlled$	1499 1500 1501 1502
hurlling$	1499 1500 1501 1502
hurls$	1499 1500 1501 1502
hurried$	994 995 996 997 999 1000 1001 1002 5071
hurry$	994 995 996 997 999 1000 1001 1002 5071
hurt	4936 16756 5709
hurt$	11860 11863 6211 6212 6213 6214 6215 6216 6217 6218 236 237 238 12292 12631 12653 12976 13036 7275 7276 13132 13133 13134 13146 13147 13471 13472 13496 13498 14123 15017 15018 15021 15036 15037 9207 15491 16749 10919
hurting$	11896 11897 11898 11899 11900 7153
hurtle$	1475
hurtled$	1475
hurtles$	1475
hurtling$	1475
hurts$	13471 13472 9188 9189 15141 16749
husband$	16717 16727 16735 16742
hussies$	5863
hussy$	5863
hustlers$	5885
hyde$	14241
hydroc	5718
hydrocephalus$	11701
hyena$	11203
hyenas$	11203
hygien	10816 10817
hygiene$	16647 16648
hype$	13340
hyper$	5039 5874
hypersexual$	5839
hypersexualised$	5839
hypocritical$	5905
hysterical$	5874
i$	4280
ic	5652
ic$	3481 5419
ic0$	5892
ic1$	5892
ic2$	5892
ic3$	5892
ic4$	5892
ic5$	5892
ic6$	5892
ic7$	5892
ic8$	5892
ic9$	5892
ice$	13260
idea$	12109 7267 7268 1286 7270 1288 1289 1290 13237 10116
ideas$	12108
identi	16209 4409 16234 4436 4452 4457 16348 4577 4580 4583 4585 4597 10580 4646 16493 4795 5616 11633
identical$	9556 5478 5488
identically$	3498 5444 11465 11467
identified$	2145 2177 2554 4472 4533 10566 5005 5638 11622 5643 11635
identifies$	4447 4472 16360 4714
identify$	12177 4443 4447 4472 16350 16360 4714
identifying$	4447 4714
identity$	4416
idiot$	11203
idiots$	11203 11530
idle$	11304 5874
idly$	10104 11518
idolise$	658 659 660 661 662
idolised$	658 659 660 661 662
idolises$	658 659 660 661 662
idolising$	658 659 660 661 662
iep	5757
iep$	11740
ieps$	11740
ies$	14636
if$	12196 12249 713 714 715 716 717 718 719 720 721 722 723 724 725 12552 12553 12558 12561 12562 770 772 773 774 775 776 777 778 779 780 781 782 783 784 785 786 787 790 791 792 796 797 798 799 800 944 13188 7752 1770 1772 1773 13652 8252 8253 14253 9453 9454 9455 3935 4116 4117 4576 16606
ignor$	1618 1619 1620 4377 5095
ignorance$	13662 5905
ignorant$	5874 5905
ignore$	12053 12213 12242 12244 12245 12246 6940 2082 2083 15666 4260 4261 16101 5118 5503 5570 5571 11561
ignored$	12053 6940 1618 1619 1620 13583 2082 2083 15451 15666 4260 4261 16105 16106 16107 16108 4377 5095 5118 5503 5559 11548 5570 5571 11561
ignores$	12053 6940 2082 2083 15666 4260 4261 5118 5503 5570 5571 11561
ignoring$	12053 6940 1618 1619 1620 2082 2083 15666 15856 15857 4260 4261 16181 16182 16183 16184 4377 5095 5118 5503 5570 5571 11561
ignorred$	1618 1619 1620 4377 5095
ignorring$	1618 1619 1620 4377 5095
ignors$	1618 1619 1620 4377 5095
ill	16739 10909
ill$	129 130 3549 3571 16740 5253 5270 5318 5320
illegal$	12331 7694
illnes	16721 16723
illness$	11682 11718
image$	12408 12416 6608 6609 627 628 873 12812 13335 13340 14919 10301 16213 10383 4401 10418 4501 4503 16376
images	10463 4491 10474 10475
images$	12408 12416 6602 620 12435 6608 6609 627 628 12524 12812 14919 14934 16213 10383 4401 16235 16236 16244 10418 4484 10473 4501 4503 4508 16375 16376
imbecile$	5863
imbeciles$	5863
imei$	4381
immaculately$	3498 5444
immature$	5874
immaturity$	12188 12189 12190 12191 12192 12193 6873 6874 7764 1782 1783 7767
immensely$	16608
immigration$	16721 5808
imminent$	16495
immoral$	5876
immune$	3124 3125 3208
immuni	5958
impact$	15567 15568
impaired$	11952 11953 11954 11955 11714
impairment$	11682 11713
impenetrable$	5866
impetigo$	5946
implan	4841 10824
implant$	16655
implausible$	13927 13928 13929
implicated$	509 510 511 512 513 5005
importance$	7728
important$	4735
impos	4707
imposed$	10707
imposing$	5420 5895
imposs	4594
impossible$	7922 7926 13914 2494 2495 2496 2497 2498 2499 2958 2959 2960 3736 3737 10577 5514
impress$	15018
impressed$	11093
impression$	12109
impressionable$	5874
impris	16721
imprisoned$	16465
improv	4384
improvement$	15656 9826
imprudent$	1871 1872 5100 5867
impulse$	7946 8600
impulsive$	11952 11953 11954 11955 5874
impulsivity$	7767
in	4858 10885 5747
in$	188 6197 220 12096 12143 12144 12146 12148 6445 6492 6497 6500 6510 6514 6515 6516 621 6613 6614 6615 6617 6678 6679 6680 6683 12604 12605 12725 6960 6963 12795 7004 7039 1080 1113 13020 13024 7223 13096 7435 7452 7486 7503 7504 1604 1605 13751 8058 8067 8108 13948 8131 8148 13980 13981 2168 8228 14060 14072 8362 8363 8364 8365 8393 8394 8475 14374 8544 8577 8584 8624 8682 8686 14653 8875 8906 3059 3060 9250 3442 3443 3477 15292 15295 9483 9501 9505 9506 3544 3573 3574 15391 9561 9566 9570 9574 3592 3593 3594 9582 15632 15639 9845 9884 15809 15854 10232 16126 16200 10482 10487 10514 4575 16399 16403 16416 10675 10683 10796 10797 10814 10844 10862 10865 10870 10888 10936 10940 10942 10948 10952 10972 4999 11010 5107 5341 11326 11449 5479 11465 11467 11496 11510 5587 11622 11712 11722 5740 5793 11778 11783 11803
inability$	6346 364 365 366 367 368 369
inaction$	6835 16137 11565 11567
inadequacy$	5905
inadequate$	5905
inadequately$	5905
inappropriate$	12331 6577 13880 15361 15362 5114 11237 5296 5488
inappropriately$	3498 5444 11465 11467
inattention$	11565
incapable$	174 5512 11505
incessantly$	5903
incest$	16753
inch$	8809 15207
incident$	16382 11770
incidents$	16439 16471 11770
inclin	10604
inclination$	9801 15633 15634 15635 15636 15637 15638
include$	11622
included$	4995
income	16721
income$	11767
incompetence$	5905
incompetent$	5905
incompetently$	5905
inconsistent$	13927 13928 13929 14331 14332 14333 14334 2521 5286
incorrect$	5481
incorrigible$	5876 5877
increa	4801 5681
increase$	4700 10771
increased$	16565
increases$	10771
indecent$	6577 6585 6981
indefensible$	15952
indepe	11783
independence$	16681
independent$	8825 8827 3107 3108 3109 3110 3395 3461 3474 10902 11364 5382 11397
indestructible$	11372
index	11590
index$	16380 10587
indian$	3500 9489
indica	10388 11586
indicate$	16388
indicates$	16388
indifference$	15945 16137 16166 16167 16168 16169 16170 11565 11567 5905
indifferent$	11505 5905
indiscriminate$	1021
indisputably$	5903
indivi	16612 4805 11645
individual$	2289 14213 14242 14243 14244 14245 14284 14348 14376 14377 14378 14379 14380 14381 14392 15250 15292 15295 16251 4582 16612 11191 11273 11327 5760
individuals$	13873 13874 13875 13876 2289 14213 14242 14243 14244 14245 14284 14348 14376 14377 14378 14379 14380 14381 14392 15250 15292 15295 4582 10697 11191 11224 11273 11327
indoors$	12604 12605
inducement$	13342 13343 13344 13345 13346 13347 13348
indulge$	517 518 519
indulged$	517 518 519
indulges$	517 518 519
indulging$	517 518 519
ineffective$	5905
ineffectual$	5905
inept$	5905
ineptitude$	5905
inevitable$	3696 3697 3698 3699 3700 3701 3738
inevitably$	11506 5903
inexcusable$	10214 16046 5905 5906
inexcusably$	5905
inexplicably$	5907
infamous$	2235 2236 2237 2238 2239 2240 2241 2242 2632 5343 5879
infant	16702
infatuated$	651 652 653 654 655 656 657
infection$	11682
infested$	2129 2130
inflexible$	16036
inflicted$	11047
influe	16596
influence$	13950 11133
influenced$	11860
influences$	13950 11133
influential$	16272
inform	10375 4499 4677 4720 5602 11586 5681
inform$	16206 4397 16222 4417 4418 10482 4672
informant$	16466 11585
informants$	11585
information$	12067 12068 7782 15934 10140 4268 4269 4270 4271 10379 16221 16222 4410 16254 4483 10627
informed$	6107 125 6353 8847 10454 4672
informing$	4417 4418 10482 4672
informs$	4417 4418 10482 4672
ingrate$	5863
ingrates$	5863
inhale	5956
inhaler$	11727
ining$	10482
initia	4749
initiative$	10732 5692
injection$	16658
injections$	16658
injunc	10642 10703 10704 10978
injunction$	16473 16474 4662 10650 16481 16528 16534 16535 10705 16539 16542 16809 16815 11655
injunctions$	4662 16481 16528 16534 16535 10705 16539 16542 11655
injuries$	12804 12805 13697 13698 11718
injury	10798
injury$	12804 12805 13697 13698 16629 11718
inmate$	11217
inmates$	11217
inner$	3484
innocence$	7862 14691
innocent$	6964 982 6966 14631 14632 14633 14634 8903 8904 8905 8926 9095 9096 9097 9098 15100 11352 11370
innocents$	14626 14627 14628 14629 14630 14738 14739 14740 14741 14757 14759 14760 14761 14762 14763 14764 15102 11351 11370
inpati	5959
input$	6202 12034
inquir$	4599
inquiries$	4599
inquirs$	4599
inquiry$	4599 11619
ins$	10482
insane$	11274
inside$	12096 12143 12144 12146 12148 12604 12605
insight$	13808 13809 8966 2984 2985 8969 11089
insist$	261 262 458 459 460 461 994 995 996 997 999 1000 1001 1002 1157 1158 1159 1160 5071
insisted$	261 262 458 459 460 461 994 995 996 997 999 1000 1001 1002 1157 1158 1159 1160 13525 5071
insisting$	261 262 458 459 460 461 994 995 996 997 999 1000 1001 1002 1157 1158 1159 1160 5071
insists$	261 262 458 459 460 461 994 995 996 997 999 1000 1001 1002 1157 1158 1159 1160 5071
insistted$	261 262 458 459 460 461 994 995 996 997 999 1000 1001 1002 1157 1158 1159 1160 5071
insistting$	261 262 458 459 460 461 994 995 996 997 999 1000 1001 1002 1157 1158 1159 1160 5071
insolent$	5874
insomn	5942
inspec	4383 10367 10368 4387 10373 16209 10400 10401 10402 4420 4421 10415 4439 4440 4445 4467 4471 4475 10460 10464 10465 10467 16299 16304 16305 16306 4497 10483 4502 10490 16327 4546 10615 4649 10638 10678
inspector$	10366 16199 16204 4399 16231 16232 16233 10403 10404 16246 10422 4463 10450 16291 16295 16296 16298 10480 16312 16314 16321 10529 16446 10632 16509 11674
instag	4654
instagram$	586 6569 587 6570 588 6571 589 6572 590 6573 12405 12406 12407
instead$	13025 13026 13027 16113 16115 16172 16173 16175
instigator$	11627 5849
instigators$	11627 5849
instinct$	11386
instincts$	11384 11386
institutional$	5528
instructed$	4413 4550 10543
instructions$	12771 13422 13423 11101
insuli	5945
insulin$	10826
insulting$	2945 2946 2947 2948 2949 2950
insults$	12141
integrated$	5636
intel	5602
intel$	11585
intell	4462 16346 11590 11633
intelligence$	15934 16216 10386 16218 16238 10445 10470 16303 10479 16313 10546 10586 4635 10627 5603 11587 5605 5911 5925 5931
intended$	4735
intens	4766 5681
intensive$	10749 10841 5823
intent	4747
intent$	1255 1256 1257 1258 11811
intention$	9801 15633 15634 15635 15636 15637 15638
intentions$	9801 15633 15634 15635 15636 15637 15638
intents$	2909
interc	10535 5927
intercepted$	16366
intercourse$	11018
interest$	6293 6294 12142 12713 13028 13029 14503 14504 14505 14506 15571 9801 15633 15634 15635 15636 15637 15638 15801 15895 15896 15897 15898 15899 15900 15901 10074 10075 10076 10077 10078 10278 16117 16118 16119 16120 4410 4506 16396 11562
interested$	9808 9978 15875 10245 10324 16197
internally$	5763
internet$	586 6569 587 6570 588 6571 589 6572 590 6573 12405 12406 12407 5049
interr	16288 10511
interrogate$	4634
interrogated$	16342
interrogateing$	4634
interrogates$	4634
interrupt$	11507
interrupted$	11507
interrupting$	11507
interrupts$	11507
interruptted$	11507
interruptting$	11507
interv	4580 4998
intervene$	15920 16100 16103 16489
intervened$	15798 15930
intervention$	6202 12034 14322 15449 16811 11485 11807
interventions$	6202 12034 14322 15449 3642 3643 3644 3645 11485
interview$	4634
interviewed$	4610 4985
interviewing$	4634
interviews$	4634
intimate$	6577 676 677 678 679 6981
intimidate$	2076 2077 2078 5116 11507
intimidated$	2076 2077 2078 15017 5116 11507
intimidates$	2076 2077 2078 5116 11507
intimidating$	11896 11897 11898 11899 11900 2076 2077 2078 14444 5116 5296 5443 11507 5872
into	4378 4858 5604
into$	11864 11922 12096 12143 12144 12146 12148 12273 6503 6504 6505 6507 6681 6682 6683 12715 6996 6997 6998 13020 13024 13066 13096 1451 7435 7452 13289 13290 7462 7463 7465 7486 7507 7508 7509 7510 13540 13541 13542 13543 13545 13546 13547 13676 13810 13811 13812 13813 13814 8473 14510 10478 4566 16403 10582 4999 5740 5793
introd	4712
inured$	3124 3125 3208
invariably$	5903
invest	10444 10489 4646 16493 4796 16763 5665 5812 5932
investigate$	15920 16103
investigating$	10444
investigation$	16260 16320 4599 16486 16491 11795
investigationies$	4599
investigations$	16260 4599 16486 16491
investigationy$	4599
investigators$	16275
invincible$	13049 5888
invitation$	13342 13343 13344 13345 13346 13347 13348 9620 3638 9622 3640 3641
invitations$	9620 3638 9622 3640 3641
invite$	11833 6003 39 310 311 327 328 329 330 331 332 333 334 6326 6327 813 814 6882 1206 1207 1208 1209 1210 7197 7198 1504 1505 1506 1507 5060 5065 5069
invited$	11833 6003 39 310 311 327 328 329 330 331 332 333 334 6326 6327 813 814 1206 1207 1208 1209 1210 7197 7198 13184 13185 1504 1505 1506 1507 5060 5065 5069
invites$	11833 6003 39 310 311 327 328 329 330 331 332 333 334 6326 6327 813 814 1206 1207 1208 1209 1210 7197 7198 1504 1505 1506 1507 5060 5065 5069
inviting$	11833 6003 39 310 311 327 328 329 330 331 332 333 334 6326 6327 813 814 1206 1207 1208 1209 1210 7197 7198 1504 1505 1506 1507 15640 15641 15642 5060 5065 5069 11497
involv	16400 16421 11623
involved$	11860 11863 509 510 511 512 513 514 515 516 12847 2125 2492 15591 15593 16104 16271 10568 16432 10602 10630 5005 11111
involvement$	509 510 511 512 513 12698 2125 10585 10629 11111
involving$	16422
iq$	5940
irish$	3500 9489
iron$	15008 15009
irredeemable$	5877
irresponsible$	104 105 6109 1778 5016 5097 5867 5905
irresponsibly$	5831 5905
is	4429 10451 16669 5703
is$	6121 6127 361 362 543 6621 834 835 985 7555 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 8345 2387 2455 2466 2470 2480 2501 2506 8500 8505 2541 2560 2569 2570 2571 2572 2573 2574 8603 14529 14530 2775 2781 8764 2782 2783 2784 2785 2788 2789 2790 2791 2816 2910 2911 2912 2917 3175 3202 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 9340 9341 3420 3436 15292 15295 3492 15356 9548 3591 3628 9625 9716 9846 3909 3910 10013 10024 10121 10142 4222 10251 4276 4277 16129 16152 4389 10398 16264 10434 10456 10530 10540 16384 10559 4617 10664 10768 4864 10914 4958 4991 5033 5058 5158 5160 5165 5212 5220 5239 5252 5275 5291 5293 5301 5302 5362 5389 11401 11449 11450 5547 5574 11622 5727 5732 5734 5737 5763 5765 5788 5796 5809 5810 5815
island$	11473
isolated$	383 384 385 386 8139 8140 8141 8142
isolation$	12804 12805 1075 13974 15667 4879 11146
iss$	5823
issu	4480
issue$	14402 4398 10382 4400 4722 4750 11111 11280 11732
issued$	4398 10382 4400 16215 10544 10644 4722
issues$	14402 4398 10382 4400 10419 4722 4750 11111 11280 11732
issuing$	4398 10382 4400 4722
it$	11834 12457 12524 12620 12621 12626 6876 910 6915 12754 6929 12791 7025 7096 12955 7159 12992 12993 13044 13053 7282 1370 13210 13291 13382 1572 1573 13418 7590 13451 7706 8321 2406 14266 2606 14454 8632 14873 9108 14941 9112 9201 9225 9249 15081 15082 15083 15084 15085 3682 15522 15670 15687 9914 15749 9962 9963 4030 4031 15924 15933 10203 4231 4232 16087 16088 10291 10314 11046 11261 11554
itch$	1396 1397 1398 1399
itched$	1396 1397 1398 1399
itches$	1396 1397 1398 1399
itching$	994 995 996 997 999 1000 1001 1002 1058 1059 1060 1062 1063 1396 1397 1398 1399 5071
itchy$	8337
its$	6478 12341 854 6840 988 990 1219 7227 7866 8705 15747 10126 10137 10227 10229 10231 16064 16065 10236 10238 10239 16076 16094 10265 10303 10304 16142 4338 10322 10330 10331 10409 4570 10765 10953 5529 11544 5575 5584 5611
itself$	5983 5985 6021 6025 6026 44 6028 6029 6030 6031 6032 6033 51 11866 11867 6037 6038 6040 6041 59 60 61 62 6047 6048 6049 6059 6060 6061 6330 12182 6432 6433 6434 12319 6566 12595 12615 12616 12618 6806 6807 6808 6809 6810 6811 6812 6813 6815 6816 12650 12651 12664 6842 6843 6844 6845 12677 12678 12679 12680 12681 12682 12683 12684 12685 12686 6860 6861 6862 6863 12695 12700 12722 12723 12849 12850 12851 12852 12853 7028 12956 12957 12958 12959 12960 12961 12972 13040 1272 1273 1274 7258 7471 7472 7474 13306 7482 7483 7484 7485 7487 7489 7490 1508 7545 13485 7865 7869 1887 13703 13704 13705 13706 13707 13708 13709 13710 13711 13712 13713 7883 7884 13716 13717 13718 13719 13720 13721 13723 13724 13725 13726 14040 14205 8397 2415 2416 8400 2418 2419 2420 14291 14477 14478 14479 14480 14481 14482 14483 14753 14754 14755 14756 14783 14784 14785 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 14796 8967 14799 14800 8970 14807 14840 14841 14844 14857 14858 14859 14861 14867 14868 14869 9232 9233 9234 15157 9397 3415 3416 15236 15244 15962 10262 10995 11025 11026 11072 11360 11361
jacket$	15358 15384 15385 15386 15395 11466 11471 11479
jackets$	15358 9530 9531 15384 15385 15386 15387 15388 15395 11466 11471 11479
jail	10909 10982
jail$	15618 16716 16740 16813 5221
jailbait$	5863
jailed	16723
jailed$	16465 10973
jailer$	12763
jailers$	12763
jamaican$	3500 9489
january$	12346
jaundice$	5944
jaws$	13265 13268
jealous$	5874
jeans$	9530 9531 15384 15385 15386 15401 15402 15403 3590 15408 11466 11471 5499
jekyll$	2427
jeopardise$	10 5012 5013
jeopardised$	10 5012 5013
jeopardises$	10 5012 5013
jeopardising$	10 5012 5013
jeopardize$	10 5012 5013
jeopardized$	10 5012 5013
jeopardizes$	10 5012 5013
jeopardizing$	10 5012 5013
jeopardy$	11814 11815 11825 10706
jewellery$	15384 15385 15386 11466 11471
job	16721
job$	12905 12906 12907 12908 12909 12910 15715 15805 15806 15807 15808 15821 15822 15823 15824 15825 15826 15827 15828 15829 15830 15955 15959 15967 16176 16177 16178 16179 16180 16260 11541 11581
jobs$	15821 15822 15823 15824 15825 15826 15827 15828 15829 15830 16176 16177 16178 16179 16180 16260 11581
jobsworth$	5905
jobsworths$	5905
joggers$	15384 15385 15386 15387 15388 15401 15402 15403 3590 15405 11466 11471 5499
join$	12213 12242 15491
joined$	1003 1004
joint	4789 5681
joint$	10772 5636
jointly$	972 5070
joke$	14098 14099 11540
joker$	11203
jokers$	11203
journe	16369
judge$	14525 14526 14750 8922 8923 8924 8925 8976 3021 9005 9006 9007 15279 16100 4696 4990
judged$	6112 2540 2557
judgement$	138 139 140 141 6941 13003 13440 13441 13442 13443 13444 13445 13446 13447 13634 11065 11541
judges$	4696
judging$	8922 8923 8924 8925 3021 9005 9006 9007
judgment$	138 139 140 141 13003 13634 11065 11541
july$	12346
jump$	6977 1469 1470 1471 1472 1473 1474 1539 1540 1541 2070 2071 4357
jumped$	1469 1470 1471 1472 1473 1474 1539 1540 1541 2070 2071 4357
jumper$	15384 15385 15386 11471
jumpers$	9530 9531 15384 15385 15386 11471
jumping$	6977 1469 1470 1471 1472 1473 1474 4357
jumpped$	1469 1470 1471 1472 1473 1474 4357
jumpping$	1469 1470 1471 1472 1473 1474 4357
jumps$	1469 1470 1471 1472 1473 1474 1539 1540 1541 2070 2071 4357
june$	12346
jungle$	15075
junkie$	5856
junkies$	5856
just$	6133 6191 6195 690 6696 6700 806 968 973 7157 7285 7286 1566 1567 13641 13642 13643 13644 2606 3220 3683 3723 3724 3725 3726 3844 4064 4065 5505
justice$	14446 14447 9927 16502 16503 16665 16806 16807 10980 16812
justification$	11539
justified$	16562 11210
juvenile$	5153 5156 5166 5891
juveniles$	5891
keen$	301 302 307 441 442 443 473 474 701 702 703 704 705 994 995 996 997 999 1000 1001 1002 1058 1059 1060 1062 1063 7525 13357 13358 13359 13360 1547 1548 1549 1550 1551 1552 1746 1747 1748 1749 10329 16197 16253 5071
keens$	16253
keep	10562 4756 4803
keep$	54 12007 6219 12065 6257 6351 6392 12242 12244 12245 6488 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 6728 12610 6780 6781 875 876 6899 917 6901 6902 6903 6946 6947 6948 6949 6950 1193 7209 7212 13356 13361 7654 13491 13504 13505 13593 1882 1886 1900 13744 13753 2060 8105 14750 8952 8953 8954 8957 8958 8960 8961 8964 9010 9026 15160 15161 15279 15463 15469 15483 15710 3949 3950 3951 4340 4376 4397 4521 16562 4752 5029 11489
keeped$	12007
keeping$	12007 12272 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 1882 1886 13703 13704 13705 13706 13707 13708 13709 13710 13711 13712 13713 1901 8952 8953 8954 8957 8958 8960 8961 8964 9010 15970 4376 4521 4752 5029
keepped$	12007
keepping$	12007
keeps	4756
keeps$	12007 6220 12065 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 875 876 1193 2061 8105 3521 4376 4521 10583 4752 5029
keg$	14153
kegs$	14153
kept$	12007 6221 12065 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 12525 12532 12540 12593 12594 6764 12596 12597 6770 788 789 6773 6774 12606 12607 12610 6780 6781 875 876 1193 7755 13671 8105 15584 15585 15586 15587 3886 15710 3949 3950 3951 15930 4376 16229 4521 16565 4806 4895 5029 11561
ketami	10821
ketamine$	12816 16652 10830 16662 16664 5746
key	10455
key$	10236 10370 16272 16286 16496 16501 16702 5202 5638 5641 5643 5644
kg$	16644
kick$	6063 81 6066 1390 1391 1392 1393 1394 1395 14123 15490 4259 16749 5298
kicked	4936
kicked$	1390 1391 1392 1393 1394 1395 4259 16749 4936 10919 4937 5298
kicking$	1390 1391 1392 1393 1394 1395 13531 8223 14111 14112 15035 4259 5298
kickked$	4259
kickking$	4259
kicks$	12289 13383 4259 16749 11076 5298
kid$	2289 14130 14213 14242 14243 14244 14245 14348 14376 14377 14378 14379 14380 14381 14392 14552 2918 2919 14774 15103 15189 15190 15191 15192 11114 11121 11132 11201 11273
kidney	10810 16642
kidney$	16641
kids$	13890 13900 13901 13902 13903 13941 13943 13953 13956 2289 14130 2356 2357 2358 2359 14213 14242 14243 14244 14245 14348 14351 14376 14377 14378 14379 14380 14381 14392 14435 14552 2793 14620 14626 14627 14628 14629 14630 14708 2918 2919 14738 14739 14740 14741 14757 14759 14760 14761 14762 14763 14764 14772 14996 14999 15000 15103 15189 15190 15191 15192 11008 11114 11121 11132 11201 11224 11273 11319 11351
kill	5709
killed	16748
kilo$	16644
kilos$	16644
kind$	11884 12994 13888 2309 2311 2312 2313 14875 14876 14877 9191 15357
kingpin$	5848 5854
kingpins$	5848 5854
kings$	14231
kinshi	4946
kinship$	10929
kiss$	12096
kissed$	6284 12462
kissing$	12499
kitche	10951
kitchen$	16782
kitted$	3550 3551 3552 5482
knack$	1184 1185
knew$	226 228 229 230 231 232 233 234 235 239 240 241 242 243 244 245 246 247 248 249 250 251 252 12075 12076 263 264 265 266 267 6251 6252 313 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1156 13312 1598 1599 1600 1601 1602 1603 1711 1785 7769 7770 2642 2643 2651 2652 2653 2654 2713 2715 2716 2717 2718 2800 3132 3133 3134 3135 3136 3137 3138 3139 3252 3253 3254 3255 3272 3273 3274 3275 3276 3277 3278 3279 3280 3281 3282 3283 3284 3319 3410 3411 3412 15685 4025 4026
knife	16821
knife$	12257 12323 12811 13292 13294 7965 7966 8026 8027 8028 15664 10549 4715 10971 16818
knives	16210 16219 16405 16448 16468 4713
knives$	12255 12811 8026 8027 8028 14290 14938 9109 15663 4415 16393 16414 16415 10696 11061
knock$	2059 2073 2074 15035 16385
knocked$	2059 2073 2074 9623
knocking$	2059 2073 2074
knockked$	2059 2073 2074
knockking$	2059 2073 2074
knocks$	2059 2073 2074 15077
know	4436 4452 4514
know$	187 226 228 229 230 231 232 233 234 235 239 240 241 242 243 244 245 246 247 248 249 250 251 252 12075 12076 263 264 265 266 267 6251 6252 313 12139 6575 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 13023 1598 1599 1600 1601 1602 1603 1711 7758 7759 1785 7769 7770 7776 7777 8320 2338 2421 14292 2642 2643 2644 2645 2651 2652 2653 2654 2679 2713 14528 2715 2716 2717 2718 2800 2966 2967 2968 2972 3132 3133 3134 3135 3136 3137 3138 3139 3252 3253 3254 3255 3272 3273 3274 3275 3276 3277 3278 3279 3280 3281 3282 3283 3284 3319 15154 15155 3410 3411 3412 15245 15277 15685 15791 15792 10117 10118 10119 10363 16198 16234 4431 4438 4443 4458 4557 4612 10636
knowed$	2800
knowing$	6200 218 313 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 13312 1711 2723 2800 14925 3140 9125 9126 9127 10363 11336 11345 11377
knowingly$	12494 12495 682 12514 11038 11039 5057 5841
knowledge$	2686 2688 14534 8868 14700 8888 14720 8966 2984 2985 8969 15072 9389
knowledgeable$	2723 14925
known	4491 10474 10475 16339 4580 4583
known$	11890 226 252 7072 1140 1141 7758 7759 13591 7776 7777 13635 13636 7806 7807 13845 13873 13874 13875 13876 2235 2236 2237 2238 2239 2240 2241 2242 8388 2632 8616 8617 2800 9900 4025 4026 16230 4429 16328 10566 16398 4591 4615 4618 4643 4986 5114 5153 5157 5166 5344 5638 5641 5643
knows	4514
knows$	226 228 229 230 231 232 233 234 235 239 240 241 242 243 244 245 246 247 248 249 250 251 252 12075 12076 263 264 265 266 267 6251 6252 313 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1598 1599 1600 1601 1602 1603 1711 1785 7769 7770 2421 2642 2643 2644 2645 2651 2652 2653 2654 2680 2691 2713 2715 2716 2717 2718 2800 2966 2967 2968 2973 3132 3133 3134 3135 3136 3137 3138 3139 3252 3253 3254 3255 3272 3273 3274 3275 3276 3277 3278 3279 3280 3281 3282 3283 3284 3319 3410 3411 3412 15685 16198 4557 10636
knuckle$	15332
knuckles$	15332
kudos$	13824 13857
kurdish$	3500 9489
label$	11481
labelling$	16181 16182 16183 16184
labels$	14290 11466 11481
labour$	11260
lac$	5336 5337 5878
lack$	99 1190 1191 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 2500 2619 4303 10287 10288 10289 5082 5106 5125 5176
lackadaisical$	15973 5905
lacked$	1190 1191 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 5082 5106 5125 5176 5286
lackey$	5848
lackeys$	5848
lacking$	1190 1191 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 16082 16083 16084 16085 5082 5106 5125 5176
lacks$	1190 1191 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 5082 5106 5125 5176 5286 5334
lad	16459
lad$	13968 13969 2289 14130 14213 14242 14243 14244 14245 14348 14376 14377 14378 14379 14380 14381 14392 2918 2919 10965 11120 11132 11144 11201 11273 11428 11451
ladies$	2854 2923 15139 3394 15209
lads	10369 16292 10472 16326 16369 16370 16372 10573 16413 4627 10622 4651 16476 16479 10682 16536 16576 16588 10762 16600 4805 5646 11650
lads$	11919 12097 12123 12126 12147 363 12202 6375 393 431 12348 12380 6709 6710 6715 6716 6726 6766 6779 6783 891 912 6895 12867 12872 12873 12874 12875 12876 12877 7062 7102 13001 13002 13022 1284 1285 1287 7320 13187 7400 13244 13247 7641 7652 7653 7715 7723 13573 1787 7809 7970 13834 13841 13864 13881 8052 8088 2106 2107 2108 2113 13941 13943 13953 13956 13968 13969 14048 2288 2289 14130 2356 2357 2358 2359 14213 14242 14243 14244 14245 14279 14348 14376 14377 14378 14379 14380 14381 14392 2589 14408 14465 14466 14467 14468 2793 8838 8839 8840 8841 2918 2919 14757 15020 3454 15334 3548 3595 3596 15429 15541 15542 15543 15544 15545 9721 9722 9723 9738 9747 9753 15595 9765 9831 15718 10166 16017 10342 16404 4622 4624 4636 16451 16453 10634 4688 16568 11120 11132 11144 11191 11201 11224 11273 5299 11428
lady$	2823 14639 14640 14641
lager$	16656
laid$	57
lair$	13265
lairy$	5866
lambs$	15102
lame$	15973
lamentable$	5905
land$	0 1 3219
landded$	0 1
landding$	0 1
landed$	0 1 12772 3219
landing$	0 1
landlord$	13160 1354 9914 9919 9920 16121 10317 16188 16189 16730 5585
landlords$	16294
lands$	0 1 3219
landscape$	13945 14192
language$	10800
lank$	5464
lanky$	9508 5895
lap$	849 1607
laped$	849 1607
laping$	849 1607
lapped$	849 1607
lapping$	849 1607
laps$	849 1607
large$	9470 9472 5420 5895
largely$	972 4276 4277 5574
larger$	5420
lashes$	11442 11448 11455 11466
last$	9830 4878
late$	12971 2606 15666 15863 15864 15865 16036 16097 10267 16650
laugh$	6069 12891 13380 13384 1968
laughable$	15973
laughed$	1968
laughhed$	1968
laughhing$	1968
laughing$	1968
laughs$	13381 13383 1968
launderette$	16767
law	10966
law$	2212 2213 2214 2215 2223 2226 14065 2391 9238 3261 16797 5618
lawless$	5290 11274 5874
lax$	1021 4155 4156 4157 4158 16036 16082 16083 16084 16085 10267 5558
lay$	57 6370 6371 6372 6373 1315 14140 5666
layabout$	5846
layabouts$	5846
laying$	57
lays$	57 14140 14141
lazily$	5905
laziness$	5905
lazy$	4155 4156 4157 4158 10267 5474 5558 5874 5905
lead	4677 11665
lead$	11826 284 285 286 287 288 289 339 340 341 1119 1120 1121 1122 1424 1425 1426 1427 2149 2150 2151 2152 14072 2275 2276 2277 2842 2843 2844 2845 2846 3348 15801 10649 5681
leadded$	3348
leadding$	3348
leaded$	3348
leader	10455 11633
leader$	14165 16286 16391 16426 16496 11111 11128
leaders$	14165 16242 16391 16426 16496 11111 11128
leadership$	15895 15896 15897 15898 15899 15900 15901 4268 4269 4270 4271 16117 16118 16119 16120 10766 11111 5528 11541 11562
leadin	16257
leading$	284 285 286 287 288 289 2149 2150 2151 2152 2842 2843 2844 2845 2846 3348 9424 16272 10681
leads	16257
leads$	284 285 286 287 288 289 339 340 341 12703 12704 12705 1119 1120 1121 1122 1424 1425 1426 1427 13416 2149 2150 2151 2152 2275 2276 2277 2842 2843 2844 2845 2846 3348 16283 5681
league$	10312
lean$	5420
leap$	1469 1470 1471 1472 1473 1474 1539 1540 1541
leaped$	1469 1470 1471 1472 1473 1474 1539 1540 1541
leaping$	1469 1470 1471 1472 1473 1474
leapped$	1469 1470 1471 1472 1473 1474
leapping$	1469 1470 1471 1472 1473 1474
leaps$	1469 1470 1471 1472 1473 1474
leapt$	1469 1470 1471 1472 1473 1474 1539 1540 1541
learn	16209 10396 4436 4457 10481 4577 4585 4597 10580
learn$	187 12177 7660 1678 1679 1680 1681 7771 7772 7773 7774 7775 7776 7777 1922 13744 14330 15463 15469 15483 15537 15538 15539 15540 15574 16100 16227 4431 4443 11489
learned$	12757 12758 7029 1047 7771 7772 7773 7774 7775 7776 7777 2977 15584 15585 15586 15587 16297
learning$	175 7771 7772 7773 7774 7775 16685 10857 16705 5700 5730 5757 5759
learns$	15574 15596 15597 15598 15599
learnt$	12757 12758 7029 1047 7771 7772 7773 7774 7775 7776 7777 2978 15584 15585 15586 15587
least$	14254 9904 10066 5398
leave	16270 16737
leave$	0 1 5986 6013 11845 11846 11847 11848 11849 11850 11851 38 42 43 45 68 69 70 11936 11965 12129 12177 12213 12242 12244 12245 12246 6418 584 585 12574 1148 1161 13033 13034 13073 13078 1291 7567 7568 7569 7570 7571 1634 1635 1636 13483 13491 13504 13505 13574 13593 13666 3362 3447 15463 15469 15483 15491 4107 4108 4109 4110 4111 4112 4113 4114 4115 4310 4311 16604 4956 11489 5580
leaved$	6013 11845 11846 11847 11848 11849 11850 3362
leaves$	0 1 5986 6013 11845 11846 11847 11848 11849 11850 42 43 45 68 69 70 584 585 1161 1634 1635 1636 13595 3362 4107 4108 4109 4110 4111 4112 4113 4114 4115 4310 4311 16604 4956 4999 5580 5793
leaving$	0 1 6013 11845 11846 11847 11848 11849 11850 42 43 45 68 69 70 584 585 1161 1634 1635 1636 3362 4107 4108 4109 4110 4111 4112 4113 4114 4115 4310 4311 4956 5580 11615 5793
lecturing$	8928
led	11586
led$	11826 11851 11860 284 285 286 287 288 289 339 340 341 12703 12704 12705 12772 1119 1120 1121 1122 1424 1425 1426 1427 13416 13595 13596 13597 2149 2150 2151 2152 2275 2276 2277 14956 3348 10417 10618 11297
left	16723 10897
left$	0 1 5986 6013 11845 11846 11847 11848 11849 11850 11851 38 42 43 45 68 69 70 12266 12532 12540 6767 12741 1161 1634 1635 1636 7757 13595 7787 13667 13678 2722 8861 8862 9025 3043 3044 3045 3046 3047 9031 9309 3362 3447 9449 3467 3468 3469 4107 4108 4109 4110 4111 4112 4113 4114 4115 4310 4311 16728 4956 4999 11548 11561 5580 11622 5793
leg$	15332 16640
legal$	10903
leggings$	9530 9531 15384 15385 15386 15401 15402 15403 15408 11466 11471
legs$	12159 12160 14251 15332 16640
lend$	7729
length$	9498 16190
lenient$	16036
less	4730
less$	6777 6778 6953 6959 13493 1798 8092 8792 3112 3113 3114 3115 15519 15520 15521 15804 4594 4621 5383
lesson	10875
lesson$	175 177 178 12861 15659 15660 15661 15700 15701 15702 16700
lessons$	175 177 178 12861 13975 14415 9065 15700 15701 15702 16690 16696 16700 16704 16706 16707 11015 11752
let	4390 4419 4653
let$	46 47 282 283 6462 6463 6464 6465 6466 6467 6468 6469 12532 12549 12550 12551 12563 12666 893 992 12845 12905 12906 12907 12908 12909 12910 13356 13361 1718 1719 1720 1721 1722 7729 13667 15463 15469 15483 15666 15936 15937 4161 4162 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 4176 4177 4178 4179 4180 4181 4182 4183 4184 4185 4186 4187 4188 4189 4190 10174 10175 4224 4310 4311 4331 4332 4333 4397 4417 4418 4464 11489 5580
lethal$	5152
leting$	4417 4418
lets$	46 47 282 283 12666 893 992 1718 1719 1720 1721 1722 15666 4161 4162 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 4176 4177 4178 4179 4180 4181 4182 4183 4184 4185 4186 4187 4188 4189 4224 4310 4311 4331 4332 4333 4417 4418 4464 5580
letter	16571
letter$	15934 16041 16043 16044 16572 11553
letters$	15934 16043 16044 16087 16088 16572 11553 11554
letting$	46 47 282 283 1718 1719 1720 1721 1722 15666 4161 4162 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 4176 4177 4178 4179 4180 4181 4182 4183 4184 4185 4186 4187 4188 4189 4224 4310 4311 4331 4332 4333 5580
leukae	5945
level	4730
level$	8276 14274 14275 14276 14277 2750 14875 14876 14877 16208 16632 4897 11637 11765
levels$	14875 14876 14877 16208 11637
liabilities$	8543
liability$	2212 8195 2213 8196 2214 8197 2215 8198 8543
liaison$	11018
liaisons$	11018
liar$	14022 14023 14024 14131 14132 14166 11148 11149 11203
liars$	14022 14023 14024 14131 14132 14166 11148 11149 11203 11530
liberty$	16758
library$	9914 9919 9920 16121 10317 16188 16189
licence$	16815 16817 11810
licences$	16817
lie$	6370 6371 6372 6373 1132 1135 1136 1137 12954 1315 13457 13460 13556 13572 1795 1796 1835 14105 14123 15489 9693 15662 15666 15691 16089 11507 11555
lied$	1134 1135 1136 1137 1795 1796 1835 15662 15685
lies$	6370 6371 6372 6373 6835 1133 1135 1136 1137 1315 13460 1795 1796 1835 15662 15666 15685 15690 16089 16129 11507 11555
lieutenant$	11594
lieutenants$	11594
life	10889 16787
life$	5994 12238 6509 12769 12807 12983 7433 7464 13296 13309 1496 13324 13325 13326 13335 13340 13341 1578 13529 13548 13549 13550 13551 13552 13553 13554 13555 13559 8064 8083 8084 14283 14391 14570 14618 14619 14638 14642 14656 14657 14658 14659 14660 8849 8850 8851 8852 8853 14685 14686 14687 14688 14689 14701 14702 14955 15067 15068 15076 9255 15096 15098 15116 15117 15118 15119 9386 9387 9393 15256 15621 10756 16638 16720 5019 11005 11111 11117 11275 11786
lifes$	11117
lifestyle$	3 4 5 6 7 8 9 6002 20 6020 11893 11902 11906 1214 1215 13335 13340 13824 13828 13829 13850 14059 14656 14657 14658 14659 14660 10999 11000 11005 11111 11137 11138 11188 11275 11376 5832
lifestyles$	11893 11906 14656 14657 14658 14659 14660 10999 11000 11188 11275 11376 5832
lifetimes$	15247 15248 15249
lift$	12121 12122 6301 6302 6303 6304 6305 6307 6308 12427 12428 12429 12430 12431 12432 12433 12434 12439 12442 12499 12503 12832 12833 12834 12921 12922 12923 12924 13014 13353 13364 13365 13366 13883 14919 9146 14984 14986 9948
lifted	10374
lifted$	15768 15769 15770 9949 9969
lifts$	12121 12122 6301 6302 6303 6304 6305 6307 6308 12427 12428 12429 12430 12431 12432 12433 12434 12439 12442 12499 12503 13014 13095 7481 13353 13364 13365 13366 8029 13883 14919 14984 14986
light$	13236 13308 8337 3513 15343 5257 5420 5440 5441 5448 5464
lighter$	3513 5440 5448
like	10408
like$	12398 12399 12522 12523 6930 1170 1171 7161 1416 7566 13402 13403 13404 13405 13406 13407 13408 13409 13410 13411 1684 1685 1686 1687 2010 2011 2012 2013 2046 2047 2052 2092 2093 2094 2095 8136 8212 8213 8214 8367 8368 8370 2388 2389 2390 2441 14308 8715 2752 8740 8751 8752 8753 8754 8755 8756 8757 8758 2806 2807 2808 2904 8896 8897 8898 8899 8903 8904 8905 9227 9228 9229 9230 9231 3326 9351 9374 9375 9453 9454 9455 9589 3607 9591 9592 9599 10280 16225 16253 5079 5108 11111 5399 11391 11404 11465 11467
liked$	12522 12523 1170 1171 1173 1174 1175 1176 12991 7161 7162 7163 7164 13402 13403 13404 13405 13406 13407 13408 13409 13410 13411 1684 1685 1686 1687 2010 2011 2012 2013 2046 2092 2093 2094 2095 5079 5108
likelihood$	9825 3843 4733
likely$	8094 8095 4392 4406 4578 4647 5157 5638
likes$	12398 12399 1170 1171 13402 13403 13404 13405 13406 13407 13408 13409 13410 13411 1684 1685 1686 1687 2010 2011 2012 2013 2046 2047 2052 2092 2093 2094 2095 3326 16253 11058 11059 5079 5108
liking$	1170 1171 13402 13403 13404 13405 13406 13407 13408 13409 13410 13411 1684 1685 1686 1687 2010 2011 2012 2013 2046 2092 2093 2094 2095 5079 5108
limit$	13219
limited$	1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 14331 14332 14333 14334 2521 2615 2616 2617 2618 5106 5286
limits$	14962 14963 14964
line	5636
line$	12325 12336 12348 12349 12353 12355 12360 12361 12362 12363 12364 12368 12369 12370 13322 13453 7627 13460 14031 16268 16414 16450 16513 10753 11007 11599 11663 5934
lined$	4795
lines	11633
lines$	12324 12342 12348 12349 12352 12354 12359 12368 12369 12370 13331 7560 13394 8194 14031 8299 14487 16268 11007
lingered$	12563
link	16234
link$	2059 16203 16388 5610
linked	4732
linked$	2125 4429 16245 4592 16432 10602 10610 16443 5005 11111
linking$	2059
links$	2062 2063 2125 16203 16388 11111
lion$	7434 7436 7437
lions$	7434 7439
lip$	8106 14266 15332 10240 11231 5449
lippy$	5876
lips$	15332
lipstick$	15336 15337 15338 11448 11456
lisp	16630
list	10428 4456 4491 10474 4493 4580 16469
list$	16235 4423 16247 16259 10446 10453 4482 4485 10476 16316 16328 4517 16377 16379 16380 16386 10840 11604 11632
listed$	10476 4517 4531 4572
listen$	12177 12213 12318 12527 12528 12529 12530 12531 12532 13744 7954 7955 7956 7957 7958 15432 15463 15469 15483 15517 15518 15527 15528 15529 15537 15538 15539 15540 15574 15710 15803 15920 16100 16103 10396 11489 11490 11515
listened$	12527 12528 12529 12530 12531 12532 12540 12596 12597 13667 15584 15585 15586 15587 15710 15729 15745 15750 15753 15754 15756 15757 15758 15759 15798 15803 15930 16150 11515
listening$	12532 15462 11516
listenned$	12532
listenning$	12532
listens$	12532 15527 15528 15529 15574 15596 15597 15598 15599
listing$	10476 4517
listinged$	10476
listings$	10476
lists$	16235 10453 4482 4485 10476 16316 4517 16379 11604
lithium$	5955
litre$	10825
litres$	10825
little	4404
little$	52 93 97 100 6933 951 952 953 954 1142 7172 1357 1367 7511 7514 7593 7803 7911 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 2133 2218 2248 2249 2251 2353 8404 2481 2482 2521 2615 2616 2617 2618 8773 14618 14619 2878 2920 2937 8926 9064 9105 14999 15000 9273 9274 9308 15193 15196 15375 3824 3842 15863 15864 15865 10064 10069 10070 10071 4097 15914 15915 16097 16138 10387 5106 5129 5139 5166 5204 5226 5286 5334 5367 5463 5579
live	4404
live$	6138 12210 12213 12277 12285 13038 13039 1449 1450 2229 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2824 2842 2843 2844 2845 2846 9012 3031 3032 3343 9358 3890 10387 10429 10655 16637 16770 5090
lived$	13038 13039 1449 1450 8787 8788 2842 2843 2844 2845 2846 14717 3403 3404 3405 3433 3434 3435 3892 4958 4960 4969 5090 5800
lives$	5994 11912 11913 11914 11917 12769 12807 13038 13039 1449 1450 13309 1496 7480 13559 8064 8083 8084 2229 14066 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 14638 14642 2842 14656 2843 14657 2844 14658 2845 14659 2846 14660 14835 14836 14837 14838 3031 3032 14955 3343 15162 15247 15248 15249 3891 4958 4959 4960 5090 11275 5800
living$	1449 1450 2732 2733 2734 2735 2736 2737 2824 2842 2843 2844 2845 2846 9012 15161 9386 16681 16733 16747 4958 4960 10951 16787 5090 5800
livs$	4960
llama$	14147
llamas$	14147
load$	14187 14188
loaf$	13440 13441 13442 13443 13444 13445 13446 13447
local	4404
local$	7072 2636 3478 16094 10387 4946 11100 5417
locat	16493
locate$	11616
location$	6281 6282 6283 10371 10458 4476 4513
locations$	10371
lock$	4670 16749
locked$	12653 10671 16504 10680 16749 4936 4937
lockers$	10710
locks$	16749 16768
locs$	11446 11448
locusts$	14201
lodged$	4960
lodgers$	8789 8790 8791
lodges$	4960
lodging$	4960
lodgings$	16733
lodgs$	4960
log	4456 4486 4493 4523 11586
log$	15892 10453 16289 10459 4482 4485 10476 4513 4517 4520 10504 4526 16360 16364 4556 16454 16458
loged$	10476 4517 4556
logged	4523 16339
logged$	16287 4495 4496 16324 16328 4531 16361 16373 11600
loggerheads$	15670
loggin	4523
logging$	10476 4520 4526
logginged$	10476
loggings$	10476
loging$	4517
logo$	11466
logos$	11466
logs	4523
logs$	16276 10453 16289 10459 4482 4485 10476 4517 16360 16458
loiter$	11401
loitered$	11401
loitering$	11401
loiterred$	11401
loiterring$	11401
loiters$	11401
lone$	3478 5416
loner$	5859
loners$	5859
long$	9268 9343 10242 16097 5441 5463 5464 5472
longer$	8795 8800 8836 14733 9067 3085 3086 9081 9208 4621
look$	6035 6347 809 810 811 1037 1907 2664 8952 8953 8954 8957 8958 8960 8961 8964 2982 2991 9027 3053 3054 9038 3309 3310 9358 3393 9450 3526 3527 3528 3606 3608 3609 15892 15920 4208 16101 16103 16374 4952 5363 5365 5446 5475
looked$	809 810 811 7843 2621 2982 2991 9049 14883 14884 14885 14886 14887 14888 14900 3393 3526 3527 3528 3606 3608 3609 15745 15750 15753 15754 15756 15757 15758 15759 15930 4208 16150 10378 4567 4796 4947 5363 5365 5446 5475 5973
looking$	809 810 811 6795 13523 13524 7999 2017 2018 2019 2020 2021 2022 8023 8644 8909 8945 8952 8953 8954 8957 8958 8960 8961 8964 2982 2991 14809 14817 14818 9048 14883 14884 14885 14886 14887 14888 9066 14899 14959 14960 14961 14969 14984 14986 3331 15311 9841 4208 16253 11412 11413 11421 11422 11426 11516 5799
lookings$	16253
lookked$	2982 2991
lookking$	2982 2991
lookout$	2217 15116 15117 15118 15119 15668 5920
lookouts$	2217 5920
looks$	12141 12570 12571 809 810 811 2982 2991 3309 3310 3393 15267 15268 15335 3526 3527 3528 3606 3608 3609 15426 4208 4952 5363 5365 5446 5475
loop$	11208
loops$	11208
loose$	6356 14270 14271 5174 5210 11211
lorry$	6288 12808
lose$	2877 8911 8912 8913 14745 14746 14747 8917 8918 9148 15491 4880 4970
loser$	14022 14023 14024 11148 11149
losers$	14022 14023 14024 11148 11149 5862
loses$	4880
losing	4830
losing$	3521 15856 15857 10813 4880 4970 5728
loss$	14137 16081 11713
losses$	14137
lost	4830 4908 16723
lost$	12976 13035 8180 8449 2468 2469 2877 3521 15666 16105 16106 16107 16108 4295 4296 10706 10813 4880 10938 4970 5149 5179 5213 11561 5728
lot$	12086 870 7225 7226 13277 13887 13943 13956 2635 14618 14619 2867 2922 14803 14811 14812 9187 15610 4149 4631 10640 11132 11224 11363
lots$	2866 3524
loud$	5312
loudmouth$	5857
loudmouthed$	5866
loudmouths$	5857
lounge	10951
lounge$	3583 3584 3585 16782
lounges$	3583 3584 3585
lout$	11203 5846
loutish$	5846 5874
louts$	14043 14044 14045 11203 5846
love$	658 659 660 661 662 663 664 665 666 667 668 1170 1171 1294 1684 1685 1686 1687 2010 2011 2012 2013 2046 2092 2093 2094 2095 14308 5079 5108
loved$	1170 1171 1294 1684 1685 1686 1687 2010 2011 2012 2013 2046 2092 2093 2094 2095 5079 5108
lover$	12483 12484 11031
lovers$	12483 12484 11031
loves$	658 659 660 661 662 1170 1171 1294 1684 1685 1686 1687 2010 2011 2012 2013 2046 2092 2093 2094 2095 5079 5108
loving$	1170 1171 1294 1684 1685 1686 1687 2010 2011 2012 2013 2046 2092 2093 2094 2095 5079 5108
low$	6772 8190 8211 2293 14247 14274 14275 14276 14277 14331 14332 14333 14334 2521 2533 2534 8523 8524 8525 8526 8527 8528 8529 8530 8531 8532 8533 8534 8535 8536 8537 8538 8540 8541 8542 2578 2579 2580 2581 3570 15409 5134 5210 5286 5334 11470 5942
lower	4730
lower$	2533 2534 5745
lowest$	2433 5776
lowlife$	5846
lowlifes$	5846
loyal$	2558 5611
loyalty$	6430 448 12728
luck$	12629 13262
lunch$	16790
lung	16642
lupus	10909 5718
lupus$	16740 11701
lurch$	15926
lure$	1052 1053 1054 1055 13367 13522 5020 5073
lured$	1052 1053 1054 1055 5020 5073 11093
lures$	1052 1053 1054 1055 5020 5073
luring$	1052 1053 1054 1055 5020 5073
lycra$	11466
lying$	1135 1136 1137 13091 1795 1796 1835 14049 14105 14111 14112 15081 15082 15083 15084 15085 15666 5866
machet	16821
machete$	10971 16818
mad$	11221
madam$	11122
madams$	11122
made$	42 43 45 123 124 126 127 128 11956 11980 167 6151 6152 6153 6154 6155 6156 6157 335 336 337 428 429 501 554 602 12532 760 765 855 6856 881 12703 12704 12705 906 6890 991 7055 12892 12893 1111 1112 1131 1138 1139 1192 7322 1758 13595 1810 1939 1943 7959 7960 7961 13805 13823 2081 2100 2101 13926 2278 2279 2281 2318 2491 2821 3193 3194 15288 9482 9730 9732 9735 15600 15606 3799 9861 9912 9951 15870 15871 15872 15873 4081 4220 4221 4272 4589 16409 10609 4825 10894 5123 5599 11622
magist	5817
magistrate$	4990
magistrates$	14446 14447 4696 16584 4990
magnet$	14158 2454 2471 2472 4656 11638
magnets$	14158 2454 2471 2472 4656 11638
mail	4480 4507
mail$	16074
mails$	16074
main	10455
main$	16196 10370 16272 16286 16426 16496 16501 5157 5202 5638 5641 5643 5644
maintained$	16565
maintenance$	11227
major$	5644
majority$	4631
make	4522
make$	42 43 45 124 126 127 128 11956 167 6151 6152 6153 6154 6155 6156 6157 6158 6159 6165 6166 6167 6168 6169 335 336 337 6352 428 429 501 12320 6490 554 602 760 765 855 6856 881 991 1111 1112 1131 1138 1139 7124 1192 7321 7658 7663 1758 13595 1810 13744 1939 7923 7924 7925 1943 2081 2100 2101 2278 2279 2281 2821 14750 3009 3025 3297 15288 9500 15336 15337 15338 15356 15357 9538 9596 9730 9731 15571 15594 9764 15602 15606 15607 3799 15668 9950 4081 4220 4221 10397 4773 4825 5123 11456 5599
maked$	335 336 337 855 881 991 1111 1112 1131 1138 1139 1192 1939 1943 2081 2100 2101 15288 3799
maker$	11125 11129
makers$	11125 11129
makes$	6013 11845 11846 11847 11848 11849 11850 42 43 45 124 126 127 128 11956 335 336 337 428 429 554 602 760 765 855 6856 881 12703 12704 12705 991 1111 1112 1131 1138 1139 1192 1758 13595 1810 1939 1943 7959 7960 7961 2081 2100 2101 2278 2279 2281 2821 15288 15356 9730 15606 3799 4081 4220 4221 4825 5123 5599
makeup$	15336 15337 15338 15426 11448 11456 11466
making$	42 43 45 124 126 127 128 11957 11958 11959 167 6151 6152 6153 6154 6155 6156 6157 6158 11992 335 336 337 12162 12163 12164 12165 12166 12167 12168 12169 428 429 554 602 760 765 855 881 991 12819 12889 1111 1112 1131 1138 1139 1192 7176 1810 1939 1943 7967 7968 7969 2081 2100 2101 13962 2278 2279 2281 2821 14817 14818 3009 9024 15288 3799 15666 4081 15969 4220 4221 4825 5123 11126 5599
maladaptive$	5018
maladjusted$	5290
male	5646 5652
male$	12453 8005 8039 8672 8675 9461 15293 15294 9464 15296 15297 3500 10399 4582 11153 11399 5417 5638
males$	11834 6265 12097 12104 6277 6280 12115 12116 12123 12124 12126 12128 12135 12147 12330 12348 12380 6574 12411 12412 12419 12422 12453 7090 7091 7092 7093 13247 13833 13847 8021 13853 13854 13873 13874 13875 13876 13881 13882 8052 2289 14213 14242 14243 14244 14245 14348 14376 14377 14378 14379 14380 14381 14392 14465 14466 14467 14468 14813 4582 11003 11153 11273 5890
malicious$	13925 5122 5237 5874
malign$	2135 2136 2137 5150
malnourished$	5438
malodorous$	5895
mam	4913 4923 10907 4928
mam$	4914 4926 10918
man	10992
man$	11834 6042 6044 6247 6265 6269 12104 6274 6276 6277 6280 12115 12116 12120 12123 12126 12128 6315 12147 12150 6323 12283 12348 12371 12372 12373 12374 6544 6545 6546 6547 12379 12380 12381 12384 12419 12422 12453 12456 12466 12467 12474 12475 12479 12480 12502 12524 12716 12766 12809 12810 12820 12821 12822 12823 12824 12825 12826 12827 12828 12829 12830 12831 12866 12868 7050 7075 7086 7087 7088 7089 7105 12940 12941 12942 12943 12944 12945 12946 12947 12948 12950 13001 13002 13015 13021 7200 13087 13102 13160 13161 1351 7391 7408 7419 7420 7422 7423 7681 7702 13565 13573 13692 8021 13853 13854 13873 13874 13875 8308 14143 14279 14495 14523 14540 14541 14542 14543 14544 14545 14546 14548 2738 8725 14566 14600 14606 14608 2798 8785 14623 14624 2823 14639 14640 14641 14648 2836 2837 2854 2864 2865 2884 14714 2905 8894 14728 14813 14823 14824 14825 9014 14951 15052 15053 15054 15055 15057 15060 15062 15064 15109 15202 15206 3394 15209 15213 15214 15215 15216 15263 9528 9537 10399 16774 16823 11003 11036 11060 5222 5238 11346 11349
manage	10484 4695 4796
manage$	547 548 549 550 551 552 553 14026 14087 14088 14308 14418 2689 8673 8674 2692 2732 2733 2734 2735 2736 2737 2824 14750 8952 8953 8954 8957 8958 2976 8960 8961 8964 14797 2999 14814 14815 8988 3006 3007 8991 3014 3021 9005 9006 9007 3033 14856 3049 3343 15550 15923
managed$	547 548 549 550 551 552 553 2732 2733 2734 2735 2736 2737 2824 2999 3014 3033 3049 3343 15626 15627 15628 15629 15630 3886 4787 4806 5767
management$	8571 4268 4269 4270 4271 16601 5528 11541 11632
manager$	12161 9914 9919 9920 9937 9938 16121 10317 16188 16189 16315 11632
managers$	12161 9914 9919 9920 16121 10317 16188 16189 16315
manages$	547 548 549 550 551 552 553 2732 2733 2734 2735 2736 2737 2824 2999 3014 3033 3049 3343
managing$	547 548 549 550 551 552 553 2732 2733 2734 2735 2736 2737 2824 8952 8953 8954 8957 8958 8960 8961 8964 2999 14817 14818 3014 3021 9005 9006 9007 3033 3049 3343
manbag$	11463 11466 5900
manbags$	11463 11466 5900
maneater$	11203 5863
maneaters$	11203 5863
manipulate$	2253 8634 5207 11507
manipulated$	11860 2253 5207 11507
manipulates$	2253 5207 11507
manipulating$	2253 5207 11507 5874
manipulative$	5296 5874
manipulator$	11148
manipulators$	11148
manner$	2829 2830 2831 2832 2833 2834 2835 14706 14707 15267 15268
mannered$	11301 11302
manners$	14235 14236 14237 14238 14239 2479
many$	151 152 153 6182 6205 609 7649 7677 14497 14926 9416 10212 10213 10236 10237 10616
map	4428 11590
map$	4426 4427 4454 4469 4518 5609
mapped$	4426 4454 4469 4518 16373 5609
mapping$	4426 4454 4469 4518 5609
maps$	4426 4454 4469 4518 5609
march$	12346
mardy$	5866
marginalised$	5417
mark$	11238
marked$	16328 4531
marker$	10513 11610
markers$	10513 11610
market	10786
market$	4780 16617 16620
marks$	11238 11761
marria	16721
mask$	3582 15400 11466 11476
masked$	3582 11483
masking$	3582
maskked$	3582
maskking$	3582
masks$	15392 15393 15394 3582 15397 15400 11466 11476
massage$	4339
master$	9251 15159
mastermind$	5848
masterminds$	5848
masters$	9251 15159
match	16234
match$	3238 9222 4388 10416 4563
matche	4449
matched$	16195 4388 10432 4563
matches$	4388
matching$	9556 4554 4563 5478 5488 11635 5697
matchs$	4563
mate$	7716 7724
material$	15007 16254
materialistic$	5874
mates$	6432 6433 6434 12343 12862 12863 12864 7716 7724
maths$	8146 11762 11764
matric	11590
matrix	11590
matrix$	16380 16386 11591
matted$	5464
matter$	354 12797 1318 1319 1320 1332 1333 8934 8935 8936 8938 9665 9666 9705 15571 10314 4385
matters$	14642 10203 4385
mattre	10939
mattress$	16770 10946
mature$	2723 2871 2875 2885 3013 9077 3107 3108 3109 3110 14925 3140 3395 9419 3461 3465 11394 11395 11396 5888
maturity$	2723 14564 2829 2830 2831 2832 2833 2834 2835 2936 5888
may	4392
may$	281 12346 8508 2762 3042 3048 3338 15245 3466 10394 4414 10466 4543 4666 4674 4690
mayhem$	13898 11091 11189
mdma	10821
mdma$	16652
me$	14970 11536
meal$	16790
meals$	16790 16793
mealy$	5266
mean$	11826 11851 13595 15356 10267 5214 5237 5443
meaningful$	10039 10040 10041 10042
means$	11826 11851 12704 12705 13251 13595 15356 4735
meant$	12258 12259 12704 12705 15685
measur	11665 11670
measure$	370 371 372 6913
meat$	11876 11272
mechanic$	12161 12490 12491 12492
mechanics$	12161 12490 12491 12492
meddle$	1412 1413 1414
meddled$	1412 1413 1414
meddles$	1412 1413 1414
meddling$	1412 1413 1414
media$	6569 6570 6571 6572 6573 12405 12406 12407 16337 16525
medica	10816 5956
medical$	16630 16647 5749
medication$	16647 16664
medicine$	13123 11727
mediterranean$	3500 9487 9489 5443 11458
medium$	2533 2534 8523 8524 8525 8526 8527 8528 8529 8530 8531 8532 8533 8534 8535 8536 8537 8538 8540 8541 8542 3487 5420
meet$	11929 11936 12077 12078 12079 12081 6397 6398 6399 12242 12244 12245 12400 591 592 593 12464 12527 12528 12529 12530 12531 12598 12599 12600 6979 1003 1004 1107 7271 13790 13792 13798 13800 15113 15114 15115 15432 15463 15469 15483 15920 16285 16604 11040 11489
meeted$	1107
meetin	16369
meeting$	12028 12272 591 592 593 12464 12524 12527 12528 12529 12530 12531 12598 12599 12600 6979 1107 7239 7263 15700 15701 15702 16308 16601 11516 11615
meetings$	12524 15700 15701 15702 16601
meets$	591 592 593 1003 1004 1107 16340 16604
meetted$	1107
meetting$	1107
melato	5741
melatonin$	11724
meloterritorial$	5874
member	10369 16210 16211 10384 10391 4429 16292 10472 16326 16334 16351 16354 16357 10527 16359 4547 4548 16369 16370 16372 10573 16413 16421 4613 4627 16459 4651 16476 16479 16484 10666 10682 10691 16522 10692 16536 16576 16588 10762 4781 16600 16612 4805 16622 11590 11623 5646 11645 11650 11657 11669 11670
member$	2289 14213 14242 14243 14244 14245 14348 14376 14377 14378 14379 14380 14381 14392 9746 9756 9768 9773 9774 9937 9938 16251 16432 16523 10992 11111 11186 11273
members$	182 363 6375 393 431 12493 6709 6710 6715 6716 6726 6766 6779 6783 891 912 6895 7062 1284 1285 1287 7320 7641 1787 7809 8088 2106 2107 2108 2113 13979 14048 2288 2289 14213 14242 14243 14244 14245 14348 14376 14377 14378 14379 14380 14381 14392 2589 3454 3548 3595 3596 15541 15542 15543 15544 15545 9721 9722 9723 9738 10144 16237 10507 4525 4551 16404 10596 16432 4624 16451 10634 4669 4688 16523 16524 10697 16568 10747 16579 10764 10792 10795 11111 11186 11191 11273 5299 11596 5631 5647
membership$	4429 10585 16416 11111
memory$	7148 1166 7150 1168 11738
men$	11834 6043 11973 6248 12080 6265 12097 6267 6268 12101 12102 12104 6274 6276 6277 6280 12112 12115 12116 12120 12123 12124 12126 12128 12132 12134 12136 12137 6313 12145 12147 12149 12151 12152 6324 6325 12228 12233 12240 6432 6433 6434 12283 12328 12329 12348 12371 12372 12373 12374 6544 6545 6546 6547 12379 12380 12381 12384 6574 12409 12410 12414 12419 12422 12453 12456 12466 12469 12472 12473 12478 12479 12480 12490 12491 12492 12502 12524 12598 12599 12600 12713 12717 12730 12731 12732 12733 12734 12765 12809 12810 12866 12867 12869 12872 12873 12874 12875 12876 12877 7050 7074 7076 7086 7087 7088 7089 7090 7091 7092 7093 7102 7104 12940 12941 12942 12943 12944 12945 12946 12947 12948 12950 13001 13002 13013 13015 13017 7189 13022 7194 13028 13029 7200 13068 13070 13087 13088 13092 13094 13102 13159 13160 1350 1352 13226 7402 7403 7407 7409 13243 13244 13245 13246 13247 7419 7420 7422 7423 13291 13317 13318 13319 13320 13321 13353 13367 7583 13428 7682 7686 7703 13566 13573 13690 13831 13837 13838 8021 13853 13854 13861 13862 13865 13866 8039 8040 8041 13873 13874 13875 13876 13879 13881 8052 8055 14143 14229 14233 14279 14286 14290 14451 14465 14466 14467 14468 14495 8672 8675 14511 14512 14513 14514 14515 14516 14517 14523 14540 14541 14542 14543 14544 14545 14546 14547 2738 8724 14571 14572 14589 14598 14606 14607 14608 2796 14623 14624 14643 2836 2837 2854 2864 2865 14685 14686 14687 14688 14689 2876 2884 14699 14701 14702 2889 14712 8893 14727 8900 14780 14782 14813 14823 14824 14825 14947 14948 14951 15052 15053 15054 15055 15058 15063 9255 15096 15139 15153 15200 15201 15203 15204 15205 3394 15209 15213 15214 15215 15216 9393 3424 15242 9414 9415 3437 3438 3439 3440 15256 15263 3450 3451 3452 15366 15429 11003 11005 11007 11036 11056 11060 11071 11346 11349
menace$	2076 2077 2078 8153 2171 8155 8156 8157 8158 8159 8160 8161 8162 8163 8164 13996 13997 8167 8168 5116 11120 11148 11171 5872
menaced$	2076 2077 2078 5116
menaces$	2076 2077 2078 5116 11120 11148
menacing$	2076 2077 2078 5116 5443 11429 5872
mend$	446 16100
mended$	446 9685
mends$	446
meningitis$	5946
mental	10816 10817
mental$	16647 16648 10835 4855 10842 16721 11274 5942
mentality$	14278 11111 11119 11138 11232 11316 11572
mentally$	5327 5415
mentor$	11740
mentoring$	175
merchant$	14160 14161
merchants$	14160 14161
mercy$	11852
merely$	3683 3844 4064 4065
merry$	8260
mess$	6365 1005 1078 1079 1412 1413 1414 13548 13549 13550 13551 13552 13553 13554 13555 9402 16081 10255 11235
messag	16245 4507 4511 4552 10694
message$	12400 591 592 593 595 596 597 598 599 600 601 6979 1089 16510 10750 11553
messaged$	591 592 593 595 596 597 598 599 600 601 1003 1004 1089
messages$	12110 6293 6294 12141 591 592 593 12408 595 596 597 598 599 600 601 1089 12939 13232 10446 4465 4513 16367 16525 11553
messaging$	12028 591 592 593 595 596 597 598 599 600 601 6979 1089
messed$	1412 1413 1414 1477 1478 2563 8552 15051
messes$	1412 1413 1414
messing$	13194 13195 1412 1413 1414
messy$	5464
met	4929
met$	12027 12077 12078 12079 12081 591 592 593 12549 12550 12551 12563 1003 1004 12842 1107 13023 13667 15930 4352 11040
methad	5741
methadone$	11724
methyl	5741
methylphenidate$	11724
mice	4975
mice$	10958
micro$	5488
middle$	3503 3507 9511 10905
might	4392
might$	740 741 1048 1867 3338 3919 3920 3921 3922 3923 4378 10394 4414 4448 10466 4666
migrai	5945
milk$	945 946
milked$	945 946
milking$	945 946
milkked$	945 946
milkking$	945 946
milks$	945 946
million$	7648
millstone$	11203
millstones$	11203
mind$	6980 1682 7666 14169 14278 14458 2829 2830 2831 2832 2833 2834 2835 14839 15111 9281 15625 15874 11232
minded$	12593 12594 6764 11299 11306 11524
minder$	14775 14930 14931 14932 14933
minders$	14930 14931 14932 14933
minding$	6980 14895 14969 14970 14984 14986
mindless$	5866
minds$	14169 14458 14839 15111 9281 15625
mindset$	14278 11138 11232
mindsets$	14278 11232
mini$	8772 9308 15384 15385 15386 9577 5129 5367 11471 5495
miniature$	9308 5367
minimal$	14331 14332 14333 14334 2521 10064 5286
minimise$	884 1967 5066 11507
minimised$	884 1967 5066 11507
minimises$	884 1967 5066 11507
minimising$	884 1967 5066 11507
minimum$	15913
minion$	5848
minions$	5848
miniskirt$	5900
miniskirts$	5900
minor$	8275
minx$	11209
minxes$	11209
mirtazapine$	5955
misbehave$	5871
misbehaved$	5871
misbehaves$	5871
misbehaving$	5871
misbehaviour$	5871
miscar	5738
miscarriage$	11721
miscarried$	11721
mischief$	12730 12731 12732 12733 12734 13069 15669 11091 5146
miscreant$	5846
miscreants$	5846
miserable$	13895
misery$	12804 12805 1005 13895
misfit$	14022 14023 14024 11148 11149
misfits$	14022 14023 14024 11148 11149 5862
misfortune$	12668 12669 12671 12672 1005 12890
misfortunes$	12890
misguided$	5018
mishandle$	5908
mishandled$	5908
mishandles$	5908
mishandling$	5908
misjudgement$	4374 4375
misled$	11561
mismanage$	5908
mismanaged$	5908
mismanages$	5908
mismanaging$	5908
misper$	11013 11158
mispers$	11013 11158
miss$	12213 12242 12244 12245 12246 15491 15666 4253 4254 5769
missed$	15666 16047 16048 16049 16050 4253 4254 16105 16106 16107 16108 5567 5769
misses	4908
misses$	15666 4253 4254 5769
missing$	11896 11897 11898 11899 11900 12218 12281 12385 12386 12394 6564 6565 13092 13557 13906 13907 8518 2606 9676 15666 15708 4253 4254 10534 11013 5769
mistake$	1075 13121 13693 13694 13695 4374 4375
mistaken$	15152 3339
mistakes$	1075 13006 13121 4374 4375
misuse$	6014 11729
misuser$	14017 14018 11148
misusers$	14017 14018 11148
mix$	12213 12527 12528 12529 12530 12531 2059 2073 2074 15113 15114 15115 11135 11226
mixed$	6279 509 510 511 512 513 514 515 516 7401 1477 1478 2059 2073 2074 14331 14332 14333 14334 3479 3482 3497 3501 3505 3513 9510 9518 9519 9520 3539 3540 5448
mixes	16270
mixes$	2059 2073 2074 16257
mixing$	12527 12528 12529 12530 12531 2059 2073 2074
mixture$	11135
mob$	2127 2128 2635 11118 5136
mobile$	10457 4528 16343 5625
mobiles$	10457 4528 16343
mock$	16683 5778 11764
mocks$	16683 11764
models$	15420
modern$	5276
modestly$	12601
modicum$	1359
modus$	5636 11630 5927
mohawk$	5896
mohawks$	5896
mohican$	5897
mohicans$	5897
molestation$	10898
mollycoddling$	14878 14895
moment$	7069 4703
moncler$	5899
money$	270 271 272 273 274 275 276 12121 12122 6301 6302 6303 6304 6305 6307 6308 6432 6433 6434 12287 12288 12289 6537 6538 6539 12427 12428 12429 12430 12431 12432 12433 12434 12439 12442 12488 12526 12832 12833 12834 12891 12905 12906 12907 12908 12909 12910 12921 12922 12923 12924 12928 12929 13014 7194 7200 7277 13248 7481 13340 13353 13364 13365 13366 13367 13522 7994 13828 13829 13850 13856 8029 13883 13899 14290 14685 14686 14687 14688 14689 16076 10301 16142 16393 11058 11094 5238 5273 11564
monito	4456 4523 10535 4796
monitor$	4438 4442 16350 16360 16364 10538 4556 16454 11616
monitored$	4442 16287 10496 16328 16361 16366 10538 4556 16373
monitores$	4442
monitoring$	4442 4553 10538 10970 11639
monitors$	4442 16360 10538
monkey$	15869 11209
monkeys$	11209
monster$	11122 11148
monsters$	11122 11148
month$	15659 15660 15661 11564 11768
months$	11564 11768
mood	10817
mood$	16648 5698 11718
moods$	11718
moody$	5874
moped	16326 10761
moped$	16592
moral$	7943
morals$	2479 14433 11193 11317
more	5604 5681
more$	6004 6005 6006 6007 6008 12194 6777 6778 12905 12906 12907 12908 12909 12910 1316 1317 1545 13493 13673 13686 2741 2742 2743 2744 2745 2746 2747 2748 2749 2757 2758 2759 2760 2776 2809 14732 14802 14811 14812 3111 9214 9312 9416 15730 15739 4262 4263 4264 4265 4266 10311 10313 4341 4342 4346 4483 11363 5638
morning$	15659 15660 15661 16605 4841 4890
mornings$	4890
moron$	11203 5863
morons$	11203 5863
morphi	10828
morphine$	16659
most$	870 6911 1020 14497 14802 14924 14926 14954 9216 15142 9398 9428 3535 9618 3637 3639 4631 10640
mostly$	3591
moth$	1494
mother	10889 16722 10892 4913 4923 10907 4925 4928 4934 16750 16766 16772 10944
mother$	13379 2273 2274 8558 8559 14443 8727 14622 2850 2859 8843 8844 8845 8846 8890 8891 8892 3379 3380 3381 3382 4901 4902 4903 16718 16720 10890 4910 4911 4914 16731 16732 4921 4922 16743 16747 10917 10918 10925 4954 4955 16780 11321 5378 11382
mothered$	5378
mothering$	2753 2754 2755 14878 14883 14884 14885 14895 14970 5378
motherred$	5378
motherring$	5378
mothers$	12299 13379 2273 2274 8558 8559 2753 2754 2755 3379 3380 3381 3382 15203 10159 4921 11321 5378 11382
moths$	1494
motions$	16072
motivated$	2014 8499
motivation$	14433 11089 11317
mould	4975
mould$	16788 10958
mount	4522
moustache$	9525 11430 5896
moustaches$	9525 11430 5896
mousy$	5464
mouth$	873 12752 12753 13265 13267 13269 13270 14159 2451 11230
mouthed$	11248 11249 11295 11296
mouths$	12752 12753 14159
mouthy$	5874
mov	4803
move$	6424 6425 6426 6980 2381 2382 2383 2384 2385 2386 15463 15469 15483 15671 16100 16234 16725 16737 11489 11750 11778
moved$	383 384 385 386 12653 2381 2382 2383 2384 2385 2386 15878 15879 10224 4806 16723 10893 10897 4958 4961
moveme	16210 16255 4491 10474 10475 10501 10506 16369 4559 11669
movements$	4473 16332 16337 16338 10508 10542
moves	5767
moves$	2381 2382 2383 2384 2385 2386 14532 16384 11750 11778
moving	16374
moving$	6980
mri$	16676
ms	10909
ms$	16740 11703
much$	95 870 6911 6954 6958 7022 1088 12988 7512 8436 8810 2868 2879 2921 8921 14811 14812 4150 10210 10211 4283 10292 4631 10640 11363 5473
muck$	14298
mug$	14987 11369 11370
mugged$	5009
mugger$	14022 14023 14024 11148 11149
muggers$	14022 14023 14024 11148 11149
mugs$	14987 15102 11369 11370
mugsho	5614
mugshot$	4444 11597
mugshots$	11597
mule$	14025 14299 14300 14301 11074 11150 11256 5274 11258
mules$	14025 14299 14300 14301 11074 11150 11256 11258
mulish$	5866
mullet$	5896
mullets$	5896
multi$	3905 4404
multiple$	609 10212 10213 10909 5945
multiply$	11974
mum	10889 16722 10892 4913 4923 10907 4925 4928 4934 16750 16766 16772 10944
mum$	13610 2273 2274 8558 8559 14443 8728 2859 8843 8844 8845 8846 8890 8891 8892 3379 3380 3381 4901 4902 4903 16718 16720 10890 4910 4911 4914 16731 16732 4921 4922 4926 16743 16747 4934 10917 10918 10925 4954 4955 16780 11321 11382
mummies$	11382
mums$	13610 2273 2274 8558 8559 3379 3380 3381 4921 11321 11382
murder$	4412 16381 10655 5638
murders$	16381
murmur$	11705
muscle$	8117
muscly$	5420 5895
muscular$	5420 5718 5895
music$	13128
must	4673
must$	21 22 23 24 25 26 6260 1048 1177 1677 1777 1793 1853 1854 1855 1856 1857 1858 1859 1860 1861 1862 1863 1864 1865 1866 1867 1913 1926 2762 3185 3186 15245 9433 16089 4278 4280 4367 4543 4614 4690 4774 11555 5598
mystery$	1760 1763 1766 1767
nails$	14489 15011 15014 9530 9531 15395 11442 11448 5466
naive$	104 105 1778 14665 14666 14667 8903 8904 8905 8926 9095 9096 9097 9098 15100 15844 15845 5097 11358 5874
naivety$	12188 12189 12190 12191 12192 12193 12582 12583 12584 12585 12665 873 6873 6874 6894 12726 12911 12912 12913 12914 12915 12916 13121 7764 1782 1783 7767 7862 1880 7864
naked$	6577 6585 12462 6981
naltrexone$	5955
name	4577 4585 4597 10580
name$	11891 12177 2297 8281 14610 14611 14612 14613 14650 14651 14652 14690 9353 15185 9357 16133 16222 4430 16344 4772
named$	4565 4772 4995 5638
names	4409 10428 4460 10443 10463 4491 10474 10475 16359 16468 16469
names$	16206 16222 16235 16236 16237 16239 4430 4432 16259 10446 4483 4508 10500 16344 16375 4772 16621
naming	4577 4585 4597 10580
naming$	4772
nan	10889 16722 10892 4913 4923 10907 4925 4928 16766 16772 10944
nan$	13379 4901 16718 16720 4926 10918
nana	16772
nannies$	14930 14931 14932 14933
nanny$	14775 14930 14931 14932 14933
nannying$	14878 14895
nans$	13379
narcissist$	11148
narcissistic$	5874
narcissists$	11148
narcol	5718
narcolepsy$	11701
nasoga	5714
nasogastric$	11697
nasty$	2306 8338 8453 5149 5237 5874
nation	10879
national$	16710 5626
natural$	12687 12688 5361
nature$	14535
naughty$	8124 5149 5290 5296 5874
ne$	2308
near	10551
near$	7449 4139 4140 4141 16336
nearby$	10534
nearly$	3349 3350 3491 5366 5395
neat$	3500 9489 5463 5464
neatly$	3498 5444
necessary$	4735
neck$	13300 14375 15332
necks$	13300 15332
neds$	5863
need	10408 16631 4862 10933
need$	21 22 23 24 25 27 940 941 1050 1528 1529 7518 1536 1537 1538 1628 7651 1677 1868 1893 1914 1918 2660 2661 2662 2763 14594 14670 14671 14672 2930 8914 8944 2962 14808 3002 14870 14871 14872 3061 3062 3063 9047 3065 3066 3067 3068 9055 9056 9057 9058 9059 9060 9061 9062 3081 3082 3083 14898 9068 9069 9070 9071 9072 9073 9074 14906 14908 9095 9096 9097 9098 9099 9100 9101 9102 3122 9131 9132 9133 9139 3157 3158 9142 3160 3161 3162 3163 9147 3165 9149 9150 3168 14985 9155 3179 3180 9164 3182 9166 9167 3185 3186 15003 15144 9315 15170 3441 9434 15288 4363 4369 16225 16253 4673 10845 16764 11683 11732 11740
needed$	13252 1528 1529 14808 3081 3082 3083 3122 9147 3165 9149 3179 3180 3912 4735 16562 5740
needing$	2660 2661 2662 14968 9153
needless$	6070
needs	4862 5747
needs$	21 22 23 24 25 28 11971 11972 940 941 1528 1529 1677 1869 1894 1915 1919 14269 2660 2661 2662 14808 3081 3082 3083 14898 9068 9069 3122 9147 3165 9149 3179 3180 15288 16025 4362 4368 16253 4827 4844 10845 4872 4889 11683 5740 11732 11740 11741 11744
needss$	11741
needy$	5290 5874
neer$	2308
neet	5773
neet$	11756 5881
neets$	5880
negative$	6109 13873 13874 13875 13876 2135 2136 2137 14345 14346 16402 5114 5150 5151 5249 5331
neglec	4936 10924 16765
neglect$	15945 4210 4211 16081 16137 16753 16754 16755 16757 5561 11565 11567 11771 5791
neglected$	4210 4211 10919 5559 5560 5561 11771 5791
neglectful$	5905
neglecting$	4210 4211 5560 5561
neglects$	4210 4211 5560 5561
negligence$	11567 5905
negligent$	5905
negligently$	5905
neighb	10721 11785
neighbourhood$	14066 14191 14192 4383 10367 10368 4387 10373 16209 10392 10400 10401 10402 4420 4421 10415 4439 4440 4445 4467 4471 4475 10460 10464 10465 10467 16299 16304 16305 16306 10477 4497 10483 4502 10490 16327 10502 4546 10615 4649 10638 10678 16552
neighbours$	14061 14065 8294 8295 11099 11100
neither$	894 1909 1987 3755 3760 3770 3782 3896 3984 9967 3985 9968 3986 3987 3988 9971 3996 4007 4008 4009 4010 4011 4012 4021 4032 4068 4074 4075 4076 4077
nerves$	3195
nest$	13205 13206 13207 13208 13209 2132
net$	16038
networ	16255 10573 16438 4781 16596 11669 11670
network$	12348 12366 12367 16240 16243 16268 16404 4776 10764 11007 5610 5689
networks$	16243 16268 11007
neurod	5939
never$	255 6719 6732 6733 6734 6735 919 966 1788 1797 7810 1849 1850 1851 1852 1902 1903 1904 1905 1906 1908 1909 1971 7973 7974 3624 3626 9638 3656 3657 3658 9642 9643 3669 3674 9658 3716 9763 3781 9798 9799 3825 15677 15678 3962 3963 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 3975 3976 4000 4013 4068 4336 4337 4621 4882 4886 5099 5287 5383 5531 5902
nevertheless$	12019 12023 7006 7007 7008 7009 7010 7011 7012 7013 7014 7015 7017
new	4404
new$	10387 10904
news$	13952 8456 8457 8458 15850 15851 10362
next	4795
next$	53 6847 6848 6849 6850 12857 2896 3123 9541 10079 16205 16328 16591 11604 11619
nice$	8122 2140
nicer$	7031 7032 7033
niche$	16345
nick$	14123
nickna	4409 4460 10443 4491 10474 10475
nicknames$	16237
nicotine$	16662
nigerian$	3500 9489
night$	12974 13685 13908 14104 15659 15660 15661 16365 4789 16605 16660 16661 5942
nightm	5942
nightmare$	13915 2212 8195 2213 8196 2214 8197 2215 8198 8543 11122 11203
nightmares$	8543 11122 11203
nights	10829
nights$	16660
nike$	11466 5488 5491
nikes$	11466
nine$	13978
nines$	15428
nineteen$	12450 12452 669 12485 12486 14540 14541 14542 14543 14544 14545 8720 14582 14583 14584 14585 14586 14587 14588 15284 11346
nitrous$	10821
no$	93 100 12179 12252 12268 12535 12545 12576 6803 832 837 6821 860 12709 909 939 961 962 970 976 7030 7172 7178 7215 13076 7310 7311 1329 1372 1373 7511 1532 1533 1534 7575 7593 13486 13585 13616 7793 1812 1813 7803 13663 7911 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 1976 1977 1978 1979 1980 1981 1983 1984 1985 1986 1989 8179 2218 8207 2248 2249 2251 2264 2265 8271 8272 2299 2300 2301 2302 8340 8404 8405 2425 2428 2521 8643 2812 2817 8831 8832 2853 8901 8902 2931 2932 14852 9064 3084 3088 3089 3090 3091 3098 9086 9087 3164 3166 3167 9152 3173 3174 9162 3183 3184 3225 9271 9272 3290 3291 9293 3341 3417 3418 3419 15241 9668 9669 9670 9671 3713 3714 3715 3722 3727 3728 3729 3730 3731 15552 15553 15554 15555 3746 3757 3758 3759 3761 3763 3764 3771 3773 3783 3785 3786 3788 9782 3818 9802 9805 9806 9807 3826 3827 3828 3829 3830 3831 3832 3842 15677 15678 9850 9851 9852 9853 9857 3953 3956 3958 3984 9967 3985 9968 3986 3987 3988 9971 3989 3991 3992 3993 3994 3996 4007 4008 4009 4010 4011 4012 4017 4018 4019 4020 4021 15840 4033 4045 10030 4052 4056 4057 4058 4059 4069 10064 10071 4091 4092 4093 4094 4095 4133 10208 4920 4964 16788 10960 5106 5181 5189 5210 5255 5286 5334 5387 5554 5556 5579 5638
nobody$	833 836 859 908 938 6943 1976 1977 1978 1979 1980 1981 1982 1984 1985 1986 1987 8339 14661 14916 3164 3166 15123 3340 3417 3418 3419 3757 3758 3759 3760 3764 3770 3782 3952 3957 3984 9967 3985 9968 3986 3987 3988 9971 3991 3992 3993 3994 3996 4017 4018 4019 4020 4021 15839 4032 4044 15860 4068 11367 5386 5532
nomark$	5865
nomarks$	5865
nomina	10555 11590 11592
nominal$	16251 10546 10548 10549 16398 4604 16428 10770 11111 5612 11618 11624
nominals$	16241 10546 10549 16398 16428 10770 11111 5921
nominated$	4572
non	10877
non$	2219 2586 4915 5185 5187 5280 5281 5282 5283 5284
nonattendance$	16708
nonce$	15106
noncompliance$	5870
noncompliant$	5870
none$	739 755 894 1376 1987 1994 1995 2819 14661 9113 3131 15123 3755 3760 3764 3770 3782 3848 3849 3850 3896 3984 9967 3985 9968 3986 3987 3988 9971 3996 4007 4008 4009 4010 4011 4012 4021 4028 4029 4032 4044 15862 4068
nonengagement$	5870
nonetheless$	12019 12023 7006 7007 7008 7009 7010 7011 7012 7013 7014 7015 7017
nonexistent$	16082 16083 16084 16085
noose$	13266
normal$	14384
normalise$	5066 5084
normalised$	5066 5084
normalises$	5066 5084
normalising$	5066 5084
north$	3572
nose$	1184 1185 13058 13059 13307 15332
noses$	13058 13059 13307
not	10720
not$	11939 6118 6120 6192 6196 6718 6720 12556 6732 6733 6734 6735 12738 981 983 984 1035 1038 7149 7151 7306 13139 13140 1385 1387 1535 7537 7538 7632 7633 1651 1652 1654 1657 1683 13504 13505 13594 1788 1797 7799 7824 7825 1902 1903 1904 1905 1906 1908 1988 7975 7976 2009 8092 2110 2139 14092 14095 8334 2366 2367 2368 2369 2370 2371 2372 2424 2467 8484 2502 8486 8487 8488 8489 8490 2516 8553 2780 2813 8798 8799 2820 2924 2926 2927 2938 2961 3080 9082 9083 9084 9158 3178 3181 9170 9171 9172 9173 9174 9175 3203 3226 3228 3230 3237 3286 3287 9271 3311 3312 3332 3337 3375 3622 3623 9610 9611 9612 9613 9632 9636 9637 3669 3674 3702 3720 15552 15553 15554 15555 3756 3762 3772 3784 9796 9797 3817 3820 3825 15677 15678 3865 3866 9864 9865 9866 9867 9868 9896 9897 9943 9944 3962 3963 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 3975 3976 9965 9966 3984 3985 3988 3995 4000 4004 4013 9997 9999 15856 15857 10037 10043 10044 4068 4082 4083 4139 4140 4141 4153 10272 16127 16172 16173 16175 4621 4821 4882 4886 10881 5067 5287 5368 5369 5375 5383 5531 5726
note	4456 4493
note$	3610 3611 10363 10453 4482 4485 10476 4517 4520 4526
noted$	3610 3611 16287 4495 4496 16373
noteed$	10476 4517
noteing$	4517
notes$	3610 3611 10453 4482 4485 10476 4517
nothing$	52 6036 55 12089 6802 6926 6927 6933 951 952 953 954 12860 1142 13041 14138 2436 14264 2481 2482 14297 2878 2920 2937 14916 9105 9106 3205 3206 3307 3324 9310 15372 9608 9694 3712 3747 3748 3749 3750 3751 3752 3757 3758 3759 3792 3793 3794 3800 3801 3802 3803 3810 3811 3833 3834 3835 3836 3837 3838 3839 3840 9834 15677 15678 15839 4027 15910 15911 15912 4103 4104 4105 16102 11367 5515 11517 11708
nothings$	14138
notice	10599 16571
notice$	13424 13425 13673 3610 3611 15801 15874 15895 15896 15897 15898 15899 15900 15901 16430 4620 16477 16481 16531 10731 16564 16572 16809
noticed$	11863 11892 13064 3610 3611
notices$	3610 3611 16477 16481 16531 10731 16564 16572
noticing$	3610 3611
notified$	10454
notify	4507
notify$	4397 4417 4418
notifying$	4417 4418
notifys$	4417 4418
noting	4493
noting$	3610 3611 10363 10476 4520 4526
notinged$	10476
notings$	10476
notoriety$	12667 12870 13824 2360 2361 2362 2363 2364 2365 5227
notorious$	2235 2236 2237 2238 2239 2240 2241 2242 2632 5343 5879
nous$	2686 2688 8759 2777 11384
november$	12346
now$	13402 13403 13404 13405 13406 13407 13408 13409 13410 13411 13607 13608 14669 14731
nowhere$	8432 4147 10939 11228 5685
nucleus$	11186
nude$	6577 6585 6586 6981 12812
nudes$	613 12435 629 630 631 632 12812 11017
nuisan	10641 10744
nuisance$	14034 14055 14444 16111 10377 16470 16471 16472 10651 16575 11148 11171 11192 5296 11327 11638
nuisances$	11148 11327 11638 5858
number	10474 4730
number$	6281 6282 6283 610 8974 14806 15145 4527 4596 10587
numbers$	6281 6282 6283 16076 16142 16144 16153 16154 10364 16457
numerous$	6205 609 10212 10213 10236
nurse	16669
nurse$	16653 16668
nurture$	5775
nut$	14143 11371
nutcase$	11203 5863
nutcases$	11203 5863
nuts$	14143 11274 11371
nutter$	11148
nutters$	11148
obese	5724
obese$	11707 5895
obesit	5724
obesity$	11707
obey$	15463 15469 15483 11489
obeyed$	12540
object	4747 16613
object$	16599 11082
objected$	12708
objective$	16545 4735 16599
objectives$	16545
oblige$	13356 13361
oblivious$	101 102
obnoxious$	5874
observ	16387 5621
observation$	10505 11604 5622
observations$	10505
observe$	10538 4556 11616
observed$	11635 5919
observeed$	10538 4556
observeing$	10538
observes$	10538
obsessed$	651 652 653 654 655 656 657 2476 2477 5590
obsessive$	5939
obstreperous$	5866
obstructed$	11561
obstructive$	14410 14411 14412 14413 14414 11284 5874 5905
obtain	16507 4720 5604 5645 5660
obtain$	12572 12573 4396 10423 4517 10790
obtained$	4396 10423 16297 4517 11611 11640
obtaining$	4396 10423 4517
obtains$	4396 10423 4517
obvious$	12687 12688 3738 10236 16067 16068
obviously$	3863 3871 9854 3872 3873
occasion$	15659 15660 15661 15681
occasions$	13508
occupa	4915
occupation$	10898
ocd	5939
ocg	10412
ocg$	16243
ocgs$	16243
october$	12346
odd$	1760 1763 1766 1767 5443 5866
oddballs$	5862
odour$	11435
of	10569 5604 5688
of$	6081 6085 6087 6088 6115 6142 6343 6354 6355 6654 12628 7260 7323 8110 8115 13948 8125 8192 8193 2228 8242 14085 8300 8305 8333 8356 8360 8379 8395 8396 8415 8416 8435 8462 8483 14335 14374 8594 8602 8618 8702 8733 8806 8812 8813 8815 8816 8817 8837 8867 8881 8882 8883 8885 14719 8906 9085 9177 9178 9223 15069 9244 9245 9250 9289 9369 9371 9377 9409 15292 15295 3504 3506 9503 9507 15460 15560 15631 15632 3864 3871 9858 15717 9889 9890 9891 15766 10025 10111 10114 10131 16086 10286 10290 16126 10357 16212 10393 10406 10410 16249 16258 16290 10461 10471 10492 16335 16336 4524 10512 10523 10536 16368 4565 10565 10579 16416 10589 10590 16431 10614 10621 10625 10639 10643 10716 4740 10729 10748 16592 16594 10797 10805 10854 10866 10913 10922 10923 10926 10927 5004 11102 11186 11450 11495 11510 11604 11619 5638 11623 11625 11647 11679 5740 5762 11803 11811
off	10789 4883
off$	6065 11926 12130 6309 6329 12390 12393 12397 6683 12764 6934 6935 6936 6937 6990 6991 6992 13092 13093 13100 7451 7476 7600 13490 7699 13670 7951 7952 13851 14054 8227 8239 8240 14149 2394 8391 8421 2606 14943 9194 9195 9196 9197 9198 15030 15031 15032 15418 15419 9678 15878 15879 10176 10177 10195 10196 10197 10198 10199 10200 10256 10257 16356 10572 16478 10648 4678 10833 16679 10849 10866 11014 11166 11281 11546
offen	16219 16263 16420 16421 16433 16434 16441 16442 16448 16460 16461 16462 16468 16628
offen$	16399
offenc	10576 4608 4629 10713 10988 10991
offence$	16381 16406 16407 10591 16424 10612 16544 16817 16819 16820 16822 5648 11648 5981
offences$	16381 16406 16407 10591 10612 16544 4788 16817 16819 16820 16822 11641 11648 5981
offend	16210 16255 16269 10555 4583 10568 16400 16405 16429 10641 10713 10718 16576 10751 16582 10967 11592 11606 11623 11630 11645 11650 11657 11669 11670 5823 5934
offend$	12213 12242 12244 12245 12246 15491 15492 15503 9673 15662 15666 16378 16392 16408 16435 16436 10760 5636
offendded$	15666
offendding$	15666
offended$	15666 5980
offender$	13258 13873 13874 13875 13957 2148 14004 2232 14106 14107 14108 14109 14110 14131 14132 2410 2411 2412 2413 10546 10549 16398 16399 10586 10588 16428 10770 16746 11136 11202 11217 5612 11619 11626 5649 11806 5851
offenders$	13258 13873 13874 13875 13879 13957 2148 14004 2232 14106 14107 14108 14109 14110 14131 14132 2410 2411 2412 2413 16241 16398 16399 16428 11136 11202 11217 11596 11626 5851
offending$	11870 12323 12331 12334 12338 12340 12698 13292 13294 13699 13837 14059 8572 8573 8574 15666 10377 16271 10566 16399 4590 16437 16439 16470 16471 16472 10651 16516 16544 16547 16549 4737 10724 16559 4804 16665 16812 5154 11188 11648 5676 5822 5980
offends$	15662 15666 16378 16436 10760 5980
offens	10576 4608 4629 10713 10988 10991
offense$	16381 16406 16407 10591 10612 16544 16819 16820 16822 11648 5981
offenses$	16381 16406 16407 10591 10612 16544 4788 16819 16820 16822 11641 11648 5981
offensive$	16818 5874
offer$	612 6694 6695 12729 994 995 996 997 999 1000 1001 1002 12895 7522 7523 7524 13364 13365 13366 13367 13431 13751 13752 9614 9616 9617 15449 9620 3638 9622 3640 3641 15526 15536 15640 15641 15642 15654 15659 15660 15661 15700 15701 15702 15920 4159 4160 5043 5071 11087 11088 11497
offere	5747
offered$	12033 6236 6237 612 994 995 996 997 999 1000 1001 1002 13364 13365 13366 9614 9616 9617 15536 15870 15871 15872 15873 5043 5071
offering$	612 994 995 996 997 999 1000 1001 1002 15536 15640 15641 15642 5043 5071 11497
offerred$	612 994 995 996 997 999 1000 1001 1002 15536 5043 5071
offerring$	612 994 995 996 997 999 1000 1001 1002 15536 5043 5071
offers$	612 12729 994 995 996 997 999 1000 1001 1002 12895 12896 13364 13365 13366 13431 13751 13752 15449 9620 3638 9622 3640 3641 3642 3643 3644 3645 15526 15536 15700 15701 15702 4159 4160 5043 5071 11087 11088 11485
office	4383 10367 10368 4387 10373 16209 10392 10400 10401 10402 4420 4421 4422 10415 4439 4440 4445 4467 4471 4475 10460 10464 10465 10467 16299 16304 16305 16306 4497 10483 10484 4502 10490 10491 16327 10502 4539 4546 10532 4560 10615 4640 10623 4649 10638 10678 10969 10992
office$	9914 9919 9920 16121 10317 16188 16189 16315 16322 5585
officer$	9937 9938 10366 16199 16204 4399 16217 16231 16232 16233 10403 10404 10405 16246 4433 10422 16275 4463 10447 10450 4470 16291 16295 16296 16298 16308 10480 16312 16314 16321 16333 10522 4543 10529 16363 4555 4561 4562 16446 10632 4685 16509 4701 4798 4800 10784 4807 16823 5585 5601
officers$	12422 13893 8063 15203 15204 15289 15290 10366 16199 16204 10380 4399 16214 16217 16223 16224 4411 16231 16232 16233 10403 10404 10405 4425 16246 4433 10422 16275 4463 10447 10450 4470 16291 16294 16295 16296 16298 16308 10480 16312 16314 16315 16317 16321 16325 10499 16333 16342 10522 4543 10529 16363 16366 4555 4561 4562 16424 10603 16446 10632 10662 4685 16509 4701 16558 16584 4798 4800 4807 16625 16800 11100 5601 5618 11674
offices$	16315
offrol	5767
offroll$	11750
offrolled$	11750
offs$	14149 11167
often$	6179 580 16051 16052 16053 16054 4976
oik$	11203 5863
oiks$	11203 5863
oily$	3513 5448
okay$	8997 8998 8999 9000 9001 9002 9003 9403 3421 3422 3423
old$	12454 13455 8387 2670 2671 2672 2674 8687 8688 8689 2723 2751 3012 9075 9182 9184 3270 3271 3461 9463 9466 9468 9667 16711 5359 5376 5404
older$	6266 6270 12113 6287 12125 6295 12133 6316 12230 6408 6409 12284 12328 12348 12351 6549 6576 6579 6580 6584 12419 12422 12453 12455 12456 12468 12470 6642 6644 6649 12482 12767 12810 7036 7050 7072 7078 7086 7087 7088 7089 7191 13068 13092 13094 7413 7416 13291 7704 7705 13569 8000 8001 8002 8003 8007 8008 8009 8010 8011 8012 8013 8015 8016 8031 8032 8033 13867 2057 13873 13874 13875 13876 8050 2069 2072 8455 14454 14495 8672 8675 14511 14512 14513 14514 14515 14516 14517 8687 8688 8689 14524 2723 14540 14541 14542 14543 14544 14545 14649 8870 14781 8982 14949 14951 3500 16772 11007 5048 11033 11036 11346 5443 11465 11467
olders$	12328 12348 12351 12810 7050 7086 7087 7088 7089 13879 14031
oldest$	13452 1645
olds$	14575 15189 15190 15191 15192
olive$	3513 5440 5448
omission$	5527
omissions$	5527
on	10569 11586 5604 5813
on$	6160 12008 12009 12033 12098 12099 12100 12103 6273 12106 12107 12211 12212 6441 6486 6739 6784 6785 6836 6851 6853 6855 6858 12706 12814 12933 12934 12935 12936 7142 7238 7240 7385 13231 7432 7587 7588 8114 14035 14036 14060 8361 8420 8434 14374 14427 8597 8681 14521 14522 14581 9202 15130 9404 15292 15295 3489 9501 9517 9595 15460 3804 3805 3806 3807 3808 3809 9837 9840 9842 3867 9873 9874 9875 15854 10101 10102 10103 10128 16012 16013 16055 16126 16146 16147 10478 4516 16335 16336 4524 16339 10514 10515 16358 10528 4566 16403 10581 16485 10669 10677 16556 16574 10745 10748 16611 4828 10813 4843 4845 10831 16677 4867 10950 4991 5000 16816 11154 11184 11326 11510 11531 11574 11604 5668 5826 5827
once$	12017 7855 9848 15695 4293 10319 10320 4576
one	10391
one$	277 278 279 6289 6483 894 6944 7283 13154 13454 7971 7972 8074 8369 8427 8585 14662 14805 14917 14918 9156 15108 15124 3340 3478 15339 3535 15349 15350 15351 15352 15353 15354 15535 9739 9744 9745 3764 9754 9755 9766 9767 9773 9774 15659 15660 15661 9869 9870 3896 9936 3954 9941 3959 9967 9968 3986 3987 9971 9972 3996 4021 10006 4034 10028 15861 10052 4070 10334 16251 16262 16459 10811 10855 4873 10856 10857 16688 5417
ones	10435
ones$	12097 12872 12873 12874 12875 12876 12877 13244 13955 2356 2357 2358 2359 14567 14673 14674 14675 14676 14677 14721 14722 14723 2934 15339 10442 10738
onesie$	11466
onesies$	11466
ongoing$	10655
online$	586 6569 587 6570 588 6571 589 6572 590 6573 12405 12406 12407 12725 12835 10506 5049
only$	227 6263 6696 6699 12588 12589 12590 6760 6761 12593 12594 6764 806 812 823 824 825 826 827 828 829 831 937 7242 1260 1261 1262 1263 1264 1265 1266 1267 1268 1297 1298 1543 1629 1633 2606 2647 15184 9354 9355 15187 3683 3844 9918 4064 4065 10100 4262 4263 4264 4265 4266 4279 10264 5510
onto$	10478 10514 4566
onus$	502 503
open$	11859 11871 68 69 70 1275 14464 15463 9634 15469 9640 9645 15483 9654 9749 15892 10429 4851 11489
opened	10378
opened$	68 69 70 12563 1275
opening$	68 69 70
opens$	68 69 70 1275
operandi$	11619
operat	4404 4422 4429 4640 10623 16493 16613 10794 4888 11665 11669
operate$	547 548 549 550 551 552 553 13745 2732 2733 2734 2735 2736 2737 15433 15464 15470 15475 15484 15579 16533 4778 16593 16625
operated$	547 548 549 550 551 552 553 2732 2733 2734 2735 2736 2737 4778 10846
operates$	547 548 549 550 551 552 553 2732 2733 2734 2735 2736 2737 4778
operating$	547 548 549 550 551 552 553 2732 2733 2734 2735 2736 2737 4778 16593
operation$	12366 12367 16248 16603 10776 16610 4797 4798 16616 16676 5692
operational$	10387 5690
operations$	16248 16616 16676
operative$	11268 11519
operator$	9252 16231 16232 16233 10403 10404 10405 10529 11375 5585
operators$	9252 16231 16232 16233 10403 10404 10405 10529 11375
opport	10604 10773 11586 11644 11665 11670
opportunit$	12069 12070 12071 12072 12073 12074 6298 316 317 13750 4233 4234 4235 4236 16067 16068 11087
opportunited$	12069 12070 12071 12072 12073 12074 6298 316 317 13750 4233 4234 4235 4236 16067 16068 11087
opportunities$	6134 6135 6136 154 12067 12068 12069 12070 12071 12072 12073 12074 6298 316 317 12729 4233 4234 4235 4236 16067 16068 4675 11087 11550
opportuniting$	12069 12070 12071 12072 12073 12074 6298 316 317 13750 4233 4234 4235 4236 16067 16068 11087
opportunits$	12069 12070 12071 12072 12073 12074 6298 316 317 13750 4233 4234 4235 4236 16067 16068 11087
opportunitted$	12069 12070 12071 12072 12073 12074 6298 316 317 13750 4233 4234 4235 4236 16067 16068 11087
opportunitting$	12069 12070 12071 12072 12073 12074 6298 316 317 13750 4233 4234 4235 4236 16067 16068 11087
opportunity$	6134 6135 6136 154 12069 12070 12071 12072 12073 12074 6298 316 317 12729 7522 7523 7524 13750 4233 4234 4235 4236 16067 16068 4675 4703 16604 11087 11550
opposed$	11502 11505
oppositional$	5296 5698 5874
opt$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 994 995 996 997 999 1000 1001 1002 1226 1227 1228 1229 1230 5022 5071
opted$	135 136 137 6374 12206 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 994 995 996 997 999 1000 1001 1002 1226 1227 1228 1229 1230 13525 16057 10296 16128 5022 5071
optici	4856
opticians$	10839
opting$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 994 995 996 997 999 1000 1001 1002 1226 1227 1228 1229 1230 5022 5071
option	11617 11665 11670
opts$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 994 995 996 997 999 1000 1001 1002 1226 1227 1228 1229 1230 5022 5071
optted$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 994 995 996 997 999 1000 1001 1002 1226 1227 1228 1229 1230 5022 5071
optting$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 994 995 996 997 999 1000 1001 1002 1226 1227 1228 1229 1230 5022 5071
or$	12990 15356 10080 5695
oral$	618
order$	16473 16481 16528 10701 16534 16535 16539 16540 16542 10731 16729 16801 16809 16810 16811 16815 16816 16817 16818 11680 11777 11801 11806 11807
ordered$	10543 10894 10906 10983
orders$	16250 16267 16481 16528 10701 16534 16535 16539 16540 16542 10731 16729 16817 11680 11801
ordinary$	5443
organi	16257 10455
organiser$	16286
oriental$	3500 9487
ot$	11011
other$	5984 11817 11818 12313 6869 6870 7031 7032 7033 13011 13155 13544 7721 8059 8060 13904 8133 8135 13984 13985 13986 13987 13988 13989 13990 13991 13992 13993 13994 13995 13998 13999 14001 14003 8233 14070 14134 14257 14259 8444 8445 14289 14417 14921 14923 14927 14954 15195 3478 10191 16164 16192 10996 11100 5417 5529 5638
others	10682
others$	5984 11817 11818 6375 6709 6710 6715 6716 6726 6766 6779 6783 6869 6870 7062 12984 7320 7641 7709 7711 7717 7719 1787 7809 7819 7820 8088 2106 2107 2108 8132 8134 13984 13985 13986 13987 13988 13989 13990 13991 13992 13993 13994 13995 13998 13999 14000 14062 2288 8443 14288 14495 14567 14673 14674 14675 14676 14677 14721 14722 14723 14921 14926 15040 15041 15042 15043 15193 15196 15349 15350 15351 15541 15542 15543 15544 15545 9721 9722 9723 16192 16331 16577 10996 11008
otherwise$	742 743 12558 12561 12562 12737
ought$	21 22 23 24 25 29 737 1049 7309 1627 1677 1776 1794 1801 1802 1803 1804 1805 1806 1807 1808 1809 1818 1821 1822 1823 1824 1853 1854 1855 1856 1857 1858 1859 1860 1861 1862 1863 1864 1865 1866 1870 1895 1916 1927 2709 2710 2711 2712 9435 3911 3914 3915 3916 3917 3918 10046 4146 4364 4370
ounce$	1355 1358 8406
our$	12771 7919 16087 16088 16094 11485 11509 11543 11554 5638
out	10580 16497 10920
out$	6064 11927 12130 6309 349 360 12216 12226 12244 12245 12251 12274 12279 12282 12307 6625 6683 12567 12575 12604 12605 12612 812 12712 6900 7020 7073 7133 7166 7231 13097 13104 1295 13194 13195 7573 7574 13435 13436 13437 13485 13523 13524 13664 13665 13674 13852 8022 8068 14009 2225 2227 14094 2352 8378 2396 8425 2564 2576 8568 2587 2606 2611 2622 14857 14860 9037 15056 15228 15307 15312 15418 15419 15666 15676 15878 15879 10097 4128 4154 16200 16227 4431 4438 4443 10534 10611 10665 10670 10761 10789 4858 10851 4883 10885 16724 16728 10919 16751 11010 11281 11770
outbursts$	14105 14406 14407 11282
outcome$	11646
outcomes$	11646
outfit$	15384 15385 15386 11468 11471
outfits$	15384 15385 15386 15387 15388 15426 11468 11471
outgrown$	3170 3171 3172
outlaws$	14100
outlook$	14278 2686 2688 14642 2829 2830 2831 2832 2833 2834 2835 8854 8855 8856 8857 8858 14706 14707 15267 15268 11232
outrageous$	14336 14337 14338 14339 14340 14341 14342 14343 14344 5296
outright$	3646 11485
outs$	14009 16457 11770
outside$	14060 2575 16358
outstanding$	10429 5638
over$	6292 12143 12144 12146 12148 12725 6896 13020 13024 13025 13026 13027 7387 7674 13532 2287 8712 8713 8714 14742 14743 14744 14748 14749 9110 14971 15171 9360 9372 3491 9501 15383 15409 15412 16132 16161 16335 10617 5040 5322 5594 5595
overcr	5975
overcrowded$	16788
overdo	5708
overdose$	16715 11691
overdosed$	11691
overdressed$	5895
overdue$	16650
overhe	10481
overla	4449
overlaid$	10432
overlook$	12084 4377 5571
overlooked$	4377 5559 5571 11561
overlooking$	4377 5571
overlookked$	4377 5571
overlookking$	4377 5571
overlooks$	4377 5571
overly$	5096 5353
overnight$	13402 13403 13404 13405 13406 13407 13408 13409 13410 13411
overreact$	5910
overreacted$	5910
overreacting$	5910
overreacts$	5910
overreactted$	5910
overreactting$	5910
overrun$	2129 2130
oversexualised$	5839
oversight$	4268 4269 4270 4271 4374 4375 11541
oversized$	5488
overt	4802
overt$	10785 5656
overweight$	11710 5895
owes$	14260 14261 14262
owing$	6001 377 6368 1102 4943 16765
own	11783
own$	5993 12 5996 5997 11829 11830 11831 11832 37 6022 6023 6024 6046 6140 6141 6331 6332 6333 6334 6335 6336 6337 6338 6339 6340 358 6356 6364 6376 6377 6378 6412 432 433 434 471 472 6657 6751 6752 6753 6754 6786 844 12659 12660 6830 6831 6834 6837 6838 12697 900 6914 6932 959 12793 6971 6972 6973 6974 6986 6987 6988 7027 7058 7080 7081 7082 7083 7084 7085 12973 7232 13121 7292 7293 13125 7470 7473 7479 1497 1667 1885 8215 8627 8638 14491 14492 14493 14494 8664 14507 14508 14536 8807 8848 8939 8940 14783 14784 14785 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 14820 14828 14829 14830 14831 14832 14833 14834 9004 9008 9124 9219 9280 3298 9285 9286 9287 9288 9325 15158 9328 9330 9331 15222 9396 15235 9451 15283 9929 9930 9931 9932 9933 9934 10018 10162 10360 16651 16759 16794
owned$	15584 15585 15586 15587 15710
owner$	12161 12490 12491 12492
owners$	12161 12490 12491 12492
ownership$	13009 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7896 7897 7898 7899 7900 13732 13733 13734 13735 13736 13737 13738 13739 13740 13741 13742 7912 15801 16117 16118 16119 16120 11562
owns$	959
oxide$	16652
oxygen$	14136
pacemaker$	4831
pack$	13272 13273 13274 2127 2128 14196 14197 14198 14200 2635 11118 5136
packag	11586
package$	12811 13014 13353 14303 11737
packages$	12255 12368 12369 12370 12811 13014 13353 14303 11009 11261
packed$	2317
packs$	14195
padded$	5488
paedia	10836 4856 10842
paediatric$	10839
paediatrician$	16667 16668 16673
paedophiles$	14285
paid$	12524 1064 1065 13035 1307 7291 1610 1611 2123 3346 9385 9917 9921 4081 4257 10647 5074
pain$	12985 2212 8195 2213 8196 2214 8197 2215 8198 8543 2561 14938 11203
painkillers$	16662
paint$	1491
painted$	1491
painting$	1491
paints$	1491
paintted$	1491
paintting$	1491
pair$	15334 11135
pairing$	11135
pakistani$	3500 9489
pale$	14119 3513 15343 5440 5443 5448 5895
palest$	3520 5468
palm$	4217 5563
palmed$	4217 5563
palming$	4217 5563
palmmed$	4217 5563
palmming$	4217 5563
palms$	4217 5563
paltry$	15973
panel	11670
panel$	15526 9914 9919 9920 16121 10317 16188 16189 16601 5585
panic	10816
panic$	16647 5698 5702
paper$	15186 9356 11058
papers	10903
papers$	16734
paperwork$	16064 16076
paracetamol$	11693
parade	10786
parade$	345 16570 4780 16617 16620 5089
paraded$	345 5089
parades$	345 5089
parading$	345 5089
paralytic$	7145 1163 7147
paranoid$	5874
parasite$	11203
parasites$	11203
parasitic$	5866
parcel$	12811 13014 13353
parcels$	12255 12811 13014 13353 11009
parent	10889 10890 16722 10892 4912 4923 4925 16750 16766 4996
parent$	12296 14308 8558 8559 8731 8822 14654 14655 2850 2859 8843 8844 8845 8846 8890 8891 8892 9014 14984 14986 14993 3382 4902 16718 16720 4910 4911 16731 16732 4921 4922 16743 10918 10925 4954 4955 16780 11321 5378 11775 11780
parental$	8210 8551 5342 5786
parented$	5378
parenting$	2753 2754 2755 14878 14895 10979 5378
parents$	12298 12897 13610 2273 2274 8294 8295 8558 8559 14443 2753 2754 2755 8822 14654 14655 8890 8891 8892 9014 14847 14848 14849 14850 3164 3166 14984 14986 14993 3379 3380 3381 3382 15198 15203 9733 9734 9736 9737 10144 10158 16087 16088 16718 16720 4910 4911 16731 16732 4921 4922 4927 16743 16747 10918 10925 4954 4955 16780 11190 11321 5378 11553 11554 11770 11775 11780
parentted$	5378
parentting$	5378
park	10721 11785
park$	12344 12345 12371 12372 12373 12374 12598 12599 12600 16552 16570 4780 16617 16620
parka$	11462
parkas$	11462
part$	381 6663 6664 12496 870 12698 6911 977 978 979 980 7046 7695 7696 7697 7698 13697 13698 13699 13702 13703 13704 13705 13706 13707 13708 13709 13710 13711 13712 13713 2294 14329 10358 4429 16432 10629 10779 4884
partake$	509 510 511 512 513 517 518 519
partaked$	517 518 519
partakes$	517 518 519
partaking$	509 510 511 512 513 517 518 519
partially$	5731
participant$	848 11037 11074 11357
participants$	848 11037 11074 11357
participate$	509 510 511 512 513 848 15432 15463 15469 15483 11489
participated$	509 510 511 512 513 848
participates$	509 510 511 512 513 848
participating$	509 510 511 512 513 848
participation$	509 510 511 512 513
parties$	12371 12372 12373 12374 12499 12517 12809 13317 13318 13319 13320 13321 11074 5092 11357
partly$	972 4276 4277 5058 5574
partne	4404 4789 16721 16723
partner$	11973 12423 12424 12447 638 12483 12484 671 672 673 674 675 13001 13002 10387 4644 16717 4911 16727 16735 16742 10917 11031 11032 11037 11074 11337 11357
partners$	11973 12423 12424 12447 638 12483 12484 671 672 673 674 675 13001 13002 8789 8790 8791 4504 11031 11032 11037 11074 11337 11357
partnership$	4644 10772
party$	12371 12372 12373 12374 12499 12517 12809 13100 13317 13318 13319 13320 13321 13399 8311 3244 3245 3246 3247 3248 11074 5092 11357
partying$	6432 6433 6434
pass	4461 4480 4481 4492
pass$	2778 4245 16103 4402 10468 4486 4490 4498 4500 4655 16604 16682 5363
passd$	4500
passed	10485 5781
passed$	6667 12815 13496 4196 4197 4245 4402 16277 10468 4494 4500 16324 11548 11600
passengers$	14061 16577 11099
passers$	8061
passes	11739
passes$	2779 4245 4402 4490 5363
passing$	15856 15857 4245 4402 10468 4490 4498 4500 4655 11549 11615
passive$	16036
passport$	16791
passs$	10468 4490 4498 4500 4655 16604
passwo	10428
passwords$	16259
past$	2305 2397 2398 3152 3153 3154 3155 3170 3171 3172 3207 3268 15121 3351 5211 5231 5396 5516
pastoral$	5759 5760
pasty$	5895
patchy$	14331 14332 14333 14334 2521 16082 16083 16084 16085 4312 4558 5103 5286
path$	11872 11873 11874 11875 12235 6509 1005 13316
pathetic$	15973 5905
pathetically$	5905
pathological$	5166 5875
patien	5959
patience$	8254 10279
patrol	4422 10484 4539 4560 4640 10623 11677
patrol$	4399 16214 10405 16294 16315 16317 10522 4543 4555 4561 4562 4685 4701 4798 4800 16615 4807
patrols$	4399 16214 10405 16294 16315 16317 10522 4543 4555 4561 4562 4685 4701 4798 4800 16615 4807 11674
patronising$	2945 2946 2947 2948 2949 2950 5906
patter$	13460
pattern$	1277 1278 1279 1280 1281 1282 1283 4042 10371 10608 11619
pawn$	11074
pawns$	11074
pay$	88 89 90 91 12096 12572 12573 1064 1065 1307 1610 1611 2123 3346 4081 4257 5074
payback$	11806
paying$	1064 1065 1307 1610 1611 2123 3346 4257 5074
pays$	88 89 90 91 1064 1065 1307 1610 1611 2123 3346 4081 4257 5074
pc$	16312
pcso	4383 10367 10368 4387 10373 16209 4422 10415 4439 4440 4445 4467 4471 4475 10460 10464 10465 10467 16299 16304 16305 16306 4497 10483 4502 10490 16327 10532 4560 10615 4649 10638 10678
pcso$	10366 16199 16204 4399 10405 16246 10422 10450 4470 16291 16295 16296 16298 10480 16314 16321 4543 16363 4562 16446 10632 16509 4701 4807
pcsos$	10366 16199 16204 4399 10405 16246 10422 10450 4470 16291 16295 16296 16298 10480 16314 16321 4543 16363 4562 16446 10632 16509 4701 4807
pe$	16646
peak$	10771
peaks$	10771
peer$	6116 12097 7690 13878 8118 8119 2289 14213 14242 14243 14244 14245 14348 14376 14377 14378 14379 14380 14381 14392 15292 15295 11097 11133 5156 11273
peers	10879
peers$	5984 11946 12097 12343 13842 13873 13874 13875 8046 13900 13901 13902 13903 13968 13969 2289 14213 14242 14243 14244 14245 14348 14376 14377 14378 14379 14380 14381 14392 14922 14928 15292 15295 16710 10996 11133 11137 11144 11273
peg	5713
pegfed$	11696
pen$	16682 11725
penalties$	16564
penalty$	10733 4894
pencilled$	5477
pens$	11725
people	10435 16522 16582
people$	13 11919 185 12097 12114 12126 12202 6375 394 12317 6487 6489 6491 12379 6709 6710 6715 6716 6726 6766 6776 6779 6783 6895 12862 12863 12864 7062 12984 7155 13001 13002 7192 1284 1285 1287 7320 13187 7390 13226 13291 7641 7652 7653 1787 7809 7919 13757 7970 13855 13873 13874 13875 13876 8052 13891 13893 8063 13900 13901 13902 13903 8088 2106 2107 2108 2114 13942 13944 13953 13954 13968 13969 14048 14064 14068 2288 8294 8295 14164 14215 14242 14243 14244 14245 14279 14284 14347 14348 14352 14376 14377 14378 14379 14380 14381 14394 2590 8575 14409 8865 14758 14768 14813 15020 15209 15250 15541 15542 15543 15544 15545 9721 9722 9723 15559 9738 9747 9753 15595 9765 15657 9831 15716 15718 15880 15881 10090 10091 10092 10093 10094 10095 15941 10145 10146 10162 10163 16014 16015 16024 16025 16026 16027 16028 16029 16030 16031 16032 16033 16075 16087 16088 16109 16110 16114 16116 10342 16174 16331 4582 16404 10596 16451 16453 10634 16523 10764 11099 11100 11144 11224 11273 11545 11554
pep	5757
pep$	11740
peps$	11740
perceive$	7927 7928 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938
perceived$	2176
perfectly$	6201 6209 2646 14783 14784 14785 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 3000 3003 3028 3037 9032 9033 9034 9035
perfor	16613
perform$	6983
performance$	11541
performers$	9738 9747
perfunctory$	5905
peril$	11814 11815
period$	10819 11718
periods$	11718
perisher$	11209
perishers$	11209
permanently$	3852 9835 3853 9836 3854 3855 3856 3857 3858 3859 5763
permit$	46 47 282 283
permited$	46 47 282 283
permiting$	46 47 282 283
permits$	46 47 282 283
permitted$	46 47 282 283
permitting$	46 47 282 283
perpet	10568 16576
perpetrator$	12379 12453 13258 13648 13958 13959 13960 13961 2156 2157 2158 2159 8143 2161 2162 2163 2164 2165 2166 8150 13982 13983 16399 11139 11140 11141 11145 5163 5164 11627 5937
perpetrators$	12379 12453 13258 13648 13958 13959 13960 13961 2156 2157 2158 2159 8143 2161 2162 2163 2164 2165 2166 8150 13982 13983 16399 4761 11139 11140 11141 11145 5163 5164 11627 5937
perpetually$	3852 9835 3853 9836 3854 3855 3856 3857 3858 3859 3894 3895 5524 5903
perpetuat$	39
perpetuated$	39
perpetuates$	39
perpetuating$	39
perpetuats$	39
perpetuatted$	39
perpetuatting$	39
persist$	12007 214 12042
persisted$	12007 214 12042
persistent$	581 582 8185 3646 5030 5153 5166 5643 5770
persistently$	580 3894 3895 5524 5770
persisting$	12007 214 12042
persists$	12007 214 12042
persistted$	12007 214 12042
persistting$	12007 214 12042
person	10369 16292 10472 16326 16369 16370 16372 16413 4627 16476 16479 10682 16536 16576 16588 10762 16600 4884 10992 11650
person$	14 395 12395 6895 1284 1285 1287 8087 2115 13968 13969 14069 14214 14242 14243 14244 14245 14284 14347 14348 14349 14353 14376 14377 14378 14379 14380 14381 14393 2591 8576 2687 8864 14816 9937 9938 10399 16251 4582 16823 11144 11273
personal$	6353 10850
personalities$	8241
personality$	5698
persons$	14349 15250 4582
persua	4378 4406
persuade$	15571 15594 9764
persuaded$	11860 15468 15474 15479 15482 15488 15583 15626 15627 15628 15629 15630
persuading$	13342 13343 13344 13345 13346 13347 13348 13349 13482
persuasion$	13342 13343 13344 13345 13346 13347 13348 13349 13482
perv$	11203
pervs$	11203
pest$	11148
pestered$	2129 2130
pests$	11148
petite$	5420 5895
petty$	5166 5204
petulant$	5876
phase	11644 11665 11670
phobia$	11682
phone	10428 4507 4511 16326 10506 4552 10694
phone$	586 6569 587 6570 588 6571 589 6572 590 6573 12405 12406 12407 12427 12428 12429 12430 12431 12432 12433 12434 12439 13073 13078 7277 15673 15703 15704 15705 15706 16041 4381 4395 16259 4465 10457 4491 16337 4528 16343 10626 16525 10710 5625
phoned$	6462 6463 6464 6465 6466 6467 6468 6469 1003 1004 1089 13667
phones$	6430 448 586 6569 587 6570 588 6571 589 6572 590 6573 12405 12406 12407 12427 12428 12429 12430 12431 12432 12433 12434 12439 7277 15673 15703 15704 15705 15706 4395 16259 4465 10457 16337 4528 16343 16525 10710
photo$	12408 12416 6608 6609 627 628 12812 14919 16213 10383 4401 4444 10446 4501 4503 16376
photog	4409 10428 4460 10443 10463 4491 10474 10475 16374 16469 4808
photograph$	6608 6609 627 628 14919 14934 16213 10383 4401 10418 4444 16259 10446 4484 4485 10473 4501 4503 4508 16353 10526 16360 16364 16375 16376 4790 10791
photographed$	11860 11930 6284 14472 14919 14934 10526 16362 4549 5632
photographing$	10526 4632
photographs$	6608 6609 627 628 14919 14934 16213 10383 4401 16235 16236 10418 16259 10446 4484 4485 10473 4501 4503 4508 10526 16360 16375 16376 4790
photography$	11639
photos	10428 10463 4491 10474 10475
photos$	12408 12416 12435 6608 6609 627 628 12524 12812 14919 16213 10383 4401 16236 16259 10446 4501 4503 4508 16375 16376
physical$	676 677 678 679 5730
physically$	5411
physio	5957
physique$	15300 15301 15302 9525 11403 5894
physiques$	15300 15301 15302 11403 5894
pick	10481
pick$	12096 1187 1188 1211 1212 1213 9401 15894 5087
picked$	6285 6684 6685 6686 6687 6688 1187 1188 1211 1212 1213 13184 13185 10374 10759 5087
picking$	1211 1212 1213 8036 8037 8038 16181 16182 16183 16184 5087 11516
pickings$	11876 11272
pickked$	1211 1212 1213
pickking$	1211 1212 1213
picks$	1187 1188 1211 1212 1213 5087
picnic$	14187 14188
pics$	12812
pictur	10463 11586 11590
picture$	12408 12416 6608 6609 627 628 12812 8941 8942 8943 14919 16213 10383 4401 10424 4501 4503 16375 16376 16463
pictures$	343 344 12408 12416 12435 6608 6609 627 628 12812 14919 14934 16213 10383 4401 16235 16236 4484 4485 4501 4503 4508 16375 16376
piece$	8289 4441
pieceed$	4441
pieceing$	4441
pieces$	8289 4441
pierced$	5895
piercing$	3518 15332 11448 5467
piercings$	3518 15332 11448 5467
pig$	5261 5542
pikey$	5863
pikeys$	5863
pile$	11979 14246
pill	4841 10824
pill$	16655
pillar$	10180 4209
pills$	12816 10826 16664 11009 11693
pimp$	12903 12904 5042
pimped$	5042
pimping$	5042
pimples$	11459
pimply$	5895
pimpped$	5042
pimpping$	5042
pimps$	12903 12904 5042
pin$	8479
pinch$	1364
pink$	5464
pins$	4831
pint$	10825
pints$	10825
pip	10850
pip$	16681
pisshead$	5863
pissheads$	5863
pit$	13301 13302
pitiful$	8449 15973
pits$	13301 13302
pity$	7355 7356 13200 13201 10214 16046
place	10883 5767
place$	0 1 2 5986 11 11826 6013 11845 11846 11847 11848 11849 11850 11851 38 58 12213 12427 12428 12429 12430 12431 12432 12433 12434 12488 12729 1745 1873 1874 1875 1876 13855 14308 14816 4530 4568 16388 4703 10863 16697 16714 10947 11006 11750
placed$	0 1 2 5986 11822 11823 11 11826 6013 11845 11846 11847 11848 11849 11850 11851 38 58 383 384 385 386 1745 1873 1874 1875 1876 4318 4319 4394 4413 4530 4568 4603 4605 4958 11006 5795
placem	16787
placement$	12897 8267 14436 14437 14438 2625 2626 2627 16762 11006 11087 11322 5340 11324 11775 5795 11780
placements$	12897 14436 14437 14438 2625 2626 2627 16783 11006 11087 11322 5340 11781
places$	0 1 2 5986 11 11826 6013 11845 11846 11847 11848 11849 11850 38 58 12488 12729 1745 13855 4318 4319 4530 10520 4568 16388 16783 11006
placing$	0 1 2 11 6013 11845 11846 11847 11848 11849 11850 38 58 13703 13704 13705 13706 13707 13708 13709 13710 13711 13712 13713 4318 4319 4530 4568 11006
plague$	2078 14202 8543 5116 11203
plagued$	2078 2129 2130 5116
plagues$	2078 5116
plaguing$	2078 5116
plain$	4802 5094 5430 5443 5621
plainly$	3723 3724 3725 3726 3871 9854 3872 3873
plaited$	11449
plaits$	11446
plan	16763 11617 11644 11665 11670
plan$	12003 13419 15526 4159 4160 16259 16764 16811 11087 11741 11742 11743 11744 11777
planned$	15685 16495 5659
planni	16252
planning$	12004 4268 4269 4270 4271 11541
plans$	12003 15526 4159 4160 16259 11087 11741 11742
plastered$	3523
plastic$	5129
plate$	10510 4831
plates$	10510
play$	756 821 847 856 956 1233 1234 1495 1716 7830 1970 2099 8634 14952 3243 10815 5748
played$	756 821 847 856 956 1233 1234 1495 1716 1970 2099
player$	11627
players$	10162 16201 11627
playground$	14098 14099 14191
playing$	756 821 847 856 956 1233 1234 13194 13195 1495 1716 1970 2099 3369
plays$	756 821 847 856 956 1233 1234 1495 1716 1970 2099 3243
plea$	16491 11553 11802
plead$	7831
pleaded$	5819
pleads$	5819
pleas$	16087 16088 16491 11553 11554
pleasant$	8122 2140
please$	12398 12399 15550 15571
pleased$	307 683 684 994 995 996 997 999 1000 1001 1002 1216 1217 1218 5071
pleases$	12398 12399
pleasing$	9812
pleasure$	13063
plenty$	151 152 153 6187 6204 2866 3028
plot	4523
plot$	5658
plots$	5658
plotted$	16287 16373 5658
plotti	16252
plotting$	5658
plucked$	5477
plug$	2488 2489 5278
plugged$	2488 2489 5278
plugging$	2488 2489 14304 14305 14306 14307 5278 11262
plugs$	2488 2489 5278
plump$	9472 9508 5895
plunge$	1469 1470 1471 1472 1473 1474 1475
plunged$	1469 1470 1471 1472 1473 1474 1475
plunges$	1469 1470 1471 1472 1473 1474 1475
plunging$	1469 1470 1471 1472 1473 1474 1475
pnc	5626
pnc$	11609
pnd	5626
pnd$	11609
pneumonia$	5946
pocket$	12752 12753 7183 7185 7187
pocketed$	7183 7185 7187
pocketing$	7183 7185 7187
pockets$	12752 12753 7183 7185 7187
pocketted$	7183 7185 7187
pocketting$	7183 7185 7187
podgy$	5895
point	4747
point$	6101 2945 2946 2947 2948 2949 2950 9600 3636 9696 9810 15683 4597 16599 11605
pointless$	2945 2946 2947 2948 2949 2950 5514
points$	11605
poise$	2829 2830 2831 2832 2833 2834 2835
poison	5709
poison$	2380 11203
poisonous$	5152 5241
poke$	1244 1245 1390 1391 1392 1393 1394 1395
poked$	1244 1245 1390 1391 1392 1393 1394 1395
pokes$	1244 1245 1390 1391 1392 1393 1394 1395
poking$	1244 1245 1390 1391 1392 1393 1394 1395
polic	11677
police	4383 10367 10368 4387 10373 16209 4404 10392 10400 10401 10402 4420 4421 4422 10415 4439 4440 4445 4467 4471 4475 10460 10464 10465 10467 16299 16304 16305 16306 4497 10483 10484 4502 10490 16327 10499 10502 16346 4539 4546 10532 4560 4583 10615 4640 10623 4649 10638 10667 4695 10678 4789 4799 4802 16619 10966 10968 10969 5618 5681 5813 5927
police$	12295 13610 13893 14079 14114 8294 8295 14446 14447 14465 14466 14467 14468 14511 14512 14513 14514 14515 14516 14517 15289 15290 15526 9914 15749 9919 9920 9922 16121 10317 4338 16188 16189 10366 16199 16204 10380 4399 16214 10387 16223 16224 4411 16231 16232 16233 10403 10404 10405 16238 4425 16246 4433 10422 4463 10447 10450 4470 16291 4479 16294 16295 16296 16298 16303 10479 10480 16312 16314 16315 16317 16318 16321 10491 16325 16333 16342 10522 4543 10529 16363 16366 4561 4562 10546 4565 10549 10566 10586 16418 10588 16424 16425 16430 10603 16446 16452 4644 10632 10655 10662 16498 4685 16509 4701 10712 16544 16557 10727 16584 10754 10772 10777 4798 10782 4800 10784 10785 4807 16625 16797 10968 16799 16800 10975 10976 11100 11308 5528 5575 5584 5601 5608 5620 5627 5636 5653 5659 5690 11674 5810 5822
policed$	4806 5653
polici	4383 10367 10368 4387 10373 16209 10415 4439 4440 4445 4467 4471 4475 10460 10464 10465 10467 16299 16304 16305 16306 4497 10483 4502 10490 16327 10615 4649 10638 10678 4799
policies$	15760 15761 15762 15763 15764 15765 16064 16191
policing$	10366 16199 16204 16223 16246 10422 10450 16291 16295 16296 16298 10477 10480 16314 16321 16446 16452 10632 16464 16509 16580 10754 16598 10782 10784 11604 5653 11639
policy$	15760 15761 15762 15763 15764 15765 16064 16191
polish$	3500 9489 11458
ponytail$	15328 15329 15330 11447 11448
ponytails$	15328 15329 15330 11447 11448
poor$	6109 11952 11953 11954 11955 160 161 162 163 164 165 166 6356 958 7172 7803 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 2135 2136 2137 8211 14053 14331 14332 14333 14334 2521 14336 14337 14338 14339 14340 14341 14342 14343 14344 14345 14346 2615 2616 2617 2618 14434 3513 15343 4155 4156 4157 4158 16082 16083 16084 16085 4312 4558 5018 5103 5106 5150 5286 5296 5331 5334 5397 5448 5558 5579
poorly$	3498 5253 5444
porch$	16767
porn$	11024
pornography$	11024
portly$	5895
pose$	6983 2186 2187 2188 2189 4763 16578
posed$	2186 2187 2188 2189
poses$	2186 2187 2188 2189 4763 16578
posing$	2186 2187 2188 2189 5621
positi	10604 4760
position$	11816 6365 4413
positions$	11816 7099 7100 7101
positive$	6109 6150 16512 5663 11735
posses	10987 5830
possessed$	9379
possession$	16474 16818 10990 5828 11813
possibility$	9714
possible$	4684 5638
post$	594 603 947 948 998 16011 16023 5034 11605 5939
posted$	594 603 12563 6770 788 789 13667 5034
poster$	4501
posters$	4501
posting$	12272 594 603 998 13194 13195 5034
posts	4654
posts$	6002 20 6020 343 344 594 603 12582 12583 12584 12585 873 6871 889 1214 1215 10446 5034 11605
potato$	14154
potatoes$	14155
potential$	5638
pothead$	11148
potheads$	11148
potty$	5265
pour$	1402
poured$	1402
pouring$	1402
pourred$	1402
pourring$	1402
pours$	1402
powder$	8322
power	11670
power$	13005 7202 7203 8949 8950 8951 16481 10731 5238
powerful$	5420
powerfully$	5422
powers	11665
powers$	16481 10731 4762
practi	16669
practically$	806 2781 8764 2782 2783 2784 2785 2788 2789 2790 2791 2907 3349 3350 5366 5395
practice$	4268 4269 4270 4271 11541
practised$	3475
pre	4784
precin	10786
precinct$	14191 16570 4780 16617 16620
precious$	1531 4087 10084
precocious$	11021 5884
predator$	13958 13959 13960 13961 2148 2232 15106 11139 11140 11141
predators$	12149 13958 13959 13960 13961 2148 2232 14285 11139 11140 11141
predatory$	5249 11237 5874
predic	5623
predicament$	1075 1078 1079 13697 13698
predicted$	4578 5756 5778 5970
prediction$	11763
predictions$	11762 11763
predictive$	5621
preemptive$	10767
prefer$	155 156 421 422 423 424 425 426 427 463 464 465 466 467 468 994 995 996 997 999 1000 1001 1002 1211 1212 1213 1226 1227 1228 1229 1230 2047 2052 3326 5022 5071 5666
prefered$	421 422 423 424 425 426 427 463 464 465 466 467 468 994 995 996 997 999 1000 1001 1002 1211 1212 1213 1226 1227 1228 1229 1230 5022 5071
prefering$	421 422 423 424 425 426 427 463 464 465 466 467 468 994 995 996 997 999 1000 1001 1002 1211 1212 1213 1226 1227 1228 1229 1230 5022 5071
preferred$	155 156 421 422 423 424 425 426 427 463 464 465 466 467 468 994 995 996 997 999 1000 1001 1002 1211 1212 1213 1226 1227 1228 1229 1230 13525 2047 2052 16057 4287 4288 4289 4290 10296 16128 5022 5071
preferring$	421 422 423 424 425 426 427 463 464 465 466 467 468 994 995 996 997 999 1000 1001 1002 1211 1212 1213 1226 1227 1228 1229 1230 5022 5071
prefers$	155 156 421 422 423 424 425 426 427 463 464 465 466 467 468 994 995 996 997 999 1000 1001 1002 1211 1212 1213 1226 1227 1228 1229 1230 2047 2052 3326 5022 5071
pregab	10828
pregabalin$	16659
pregna	10816 5738
pregnancies$	11721
pregnancy$	16647 11721
pregnant$	11890 11720
premature$	11698 11702
prematurely$	11702 5905
premium$	7728
prepared$	441 442 443 473 474 683 684 994 995 996 997 999 1000 1001 1002 1746 1747 1748 1749 9606 9609 15441 15442 15443 15444 4406 10609 16495 5071
prescr	5956
presence$	16615
present$	2180 2186 2187 2188 2189 2552 9039 9040 9041 9358 10534 4763 16578 5363
presentation$	13924
presented$	2186 2187 2188 2189 5363
presenting$	2186 2187 2188 2189 5363
presents$	270 271 272 273 274 275 276 12121 12122 6301 6302 6303 6304 6305 6307 6308 12439 12442 7481 13364 13365 13366 8029 13883 2181 2186 2187 2188 2189 2553 4763 16578 5363
presentted$	2186 2187 2188 2189 5363
presentting$	2186 2187 2188 2189 5363
preser	5645
press$	1407 1408 1409 1410 1411 4721 5666
pressed$	1407 1408 1409 1410 1411
presses$	1407 1408 1409 1410 1411
pressing$	1407 1408 1409 1410 1411 4721
pressure$	13521 13522 4744 4751 16566
pretext$	4676
prettiest$	3520 5468
pretty$	5895
preven	4730 10728
prevent$	13033 13034 4702 16562 4779
prevented$	12290 6460 478 12554 12555 7357 13189 13190 13191 13192 13193 15738
prevention$	16529 10714 16559 4746 10979
preventping$	4702
preventring$	4702
prevents$	4702 4779
preventting$	4702
prey$	11858 2087 11272
preyed$	2089
preys$	2088
price$	12878 12879 13122 13312 13413 7728
prickly$	5866
prima$	8317
primar	16702
prime$	12687 12688 5202 5638
princess$	11122 11203
princesses$	11122 11203
princi	10455
principal$	10370 16272 16286 5202 5644
priori	4452 4795 16613 11665
prioritise$	157
prioritised$	157
prioritises$	157
prioritising$	157
priority$	10549 4611 16599 5635 5638 5643 5690
prison	16723 10893 16739 10909 10982
prison$	12340 1005 15618 16716 16724 16740 16741 16808 16813 5821
prisoner$	2410 2411 2412 2413 11217
prisoners$	2410 2411 2412 2413 11217
pro$	3267 9253
proact	4635 4802 5681
proactive$	4383 10367 10368 4387 10373 16209 4412 10415 4439 4440 4445 4467 4471 4475 10460 10464 10465 10467 16299 16304 16305 16306 10477 4497 10483 4502 10490 16327 10615 10618 16452 4649 10638 10678 10785
probat	10834 10975 10976 5812
probation$	16665 16806 16807 11795
proble	11729
problem$	1005 1075 12890 1078 1079 13694 13695 14388 8565 14402 10022 15940 16111 10314 16272 11148 5182 5290 5294 5296 11280 5612 11732
problematic$	12331 14336 14337 14338 14339 14340 14341 14342 14343 14344 14410 14411 14412 14413 14414 5290 5296 11284
problems$	12661 12668 12669 12671 12672 1005 1075 12890 1078 1079 7475 13697 13698 8230 14402 14642 4905 11148 11280 11732 5783
procedure$	15760 15761 15762 15763 15764 15765 16064 16191
procedures$	15760 15761 15762 15763 15764 15765 16064 16191
proceed$	4637
proceedings$	16491 16506 11777
proces	4817 16631
process$	15760 15761 15762 15763 15764 15765 16064 16601 10905
processes$	15760 15761 15762 15763 15764 15765
processing$	10800 5755 11738
produc	10647 11586
produce$	602
produced$	602
produces$	602
producing$	602
productive$	16478
professional$	3267 9937 9938 9942 5528
professionalism$	16117 16118 16119 16120 11562
professionals$	7155 13610 13757 8259 14322 14415 3267 9733 9734 9736 9737 11190
profil	4654 11586 11590
profile$	12603 4437 10424 16360 11137 11595 5613
profiled$	16361
profiles$	343 344 873 4437 16360 11595 5613
profiling$	5613
profit$	10301
profits$	10301
programme$	175 177 178 16601 11743 11806 11807
programmes$	175 177 178
progress$	4672 11087
progressed$	4672
progressing$	4672
progresss$	4672
prolific$	581 582 2254 2255 16398 5030 5153 5166 5208 5643
prolong$	39
prolonged$	39
prolongged$	39
prolongging$	39
prolonging$	39
prolongs$	39
promiscuity$	5837
promiscuous$	5016 11021 11237 5837 5884
promiscuously$	5837
promise$	15760 15761 15762 15763 15764 15765 16191 11552
promises$	15760 15761 15762 15763 15764 15765 16191 11552
prompting$	13342 13343 13344 13345 13346 13347 13348 13349 13482
prone$	2291
proof$	15016 4586
proper$	2133 8122 2140 2353 2963 2964 2965 9308 10039 10040 10041 10042 5139 5226
properly$	12601
property$	12371 12372 12373 12374 6544 6545 6546 6547
propos	4727
proposition$	6694 6695 1052 1053 1054 1055 5073
propositioned$	1052 1053 1054 1055 1089 5073
propositioning$	1052 1053 1054 1055 5073
propositionned$	1052 1053 1054 1055 5073
propositionning$	1052 1053 1054 1055 5073
propositions$	1052 1053 1054 1055 5073
propra	10828
propranolol$	16659
pros$	3267 9253
prosec	10444 10489 4670 16489 16490 10660 16493 10671 16504 4894 5927
prosecute$	10653 4755 5662 5667
prosecuted$	16447 16465 16502
prosecuteing$	4755 5667
prosecutes$	4755 5662
prosecuting$	5662
prosecution$	16275 16320 16464 16488 16491 16609 5661 11806
prosecutions$	16464 16491 16514
prosecutors$	16275
prospect$	9712 9825 3843
prostitute$	11024 5042 11027
prostituted$	5042
prostitutes$	11024 5042 11027
prostituting$	5042
prostitution$	12323 12338 13292 13294 11024
protagonist$	11627
protagonists$	11627
protect$	6035 12177 7118 7119 7120 13483 13491 1834 13649 7885 13744 13753 14692 14693 8952 8953 8954 8957 8958 8960 8961 8964 8968 9013 14851 14878 15279 4339 4347 4348 4349 4734
protected$	1834 14878 14883 14884 14885 14886 14887 14888 15165 4347 4348 4349
protecting$	1834 7886 14474 8952 8953 8954 8957 8958 8960 8961 8964 9013 14878 14883 14884 14885 14886 14887 14888 14895 14901 14902 14903 14904 14905 9413 4347 4348 4349 4734 11379
protection$	14474 14775 14835 14836 14837 14838 14875 14876 14877 14878 14883 14884 14885 14886 14887 14888 14895 14901 14902 14903 14904 14905 14959 14960 14961 14969 14984 14986 15929 10646 10650 10700 10708 10709 10932 11379 5973
protects$	1834 14878 4347 4348 4349 4734
protectted$	1834 14878 4347 4348 4349
protectting$	1834 14878 4347 4348 4349
protest$	11082
protocol$	15760 15761 15762 15763 15764 15765 16191
protocols$	15760 15761 15762 15763 15764 15765 16191
proud$	10267
prov	4646
prove	16209 4585 4602
prove$	10571
proved$	10571
proves	4602
provid	4461 5604
provide$	4396 10397 4655 11040
provided$	12033 6236 6237 11040
provideed$	4396
provideing$	4396 4655
providence$	11044
provider$	9914 9919 9920 16121 10317 16188 16189 5585
providers$	9914 9919 9920 16121 10317 16188 16189
provides$	4396 4655 11040
providing$	11040
provin	4602
proving$	2170
provision$	11740 11744
provocative$	11021 5838 5884
provocatively$	3498 5434 5444 11465 11467 5838 5884
provoke$	11833 6003 327 12746 7197 7198 5117 11507
provoked$	11833 6003 327 7197 7198 13184 13185 5117 11507
provokes$	11833 6003 327 7197 7198 5117 11507
provoking$	11833 6003 11896 11897 11898 11899 11900 327 7197 7198 5117 11507
prowl$	2290 2381 2382 2383 2384 2385 2386 15668
prowled$	2290 2381 2382 2383 2384 2385 2386
prowling$	2290 2381 2382 2383 2384 2385 2386
prowlled$	2290 2381 2382 2383 2384 2385 2386
prowlling$	2290 2381 2382 2383 2384 2385 2386
prowls$	2290 2381 2382 2383 2384 2385 2386
pru	5757
pru$	11740
ps$	16312
pscale	16702
psoria	5718
psoriasis$	11701 5898
psychi	5959
psychiatric$	5749
psycho	5942 5959
psycho$	11148
psychologically$	5415
psychologist$	5960
psychologists$	5960
psychopath$	11148
psychopathic$	5874
psychopaths$	11148
psychos$	11148
psychotic$	11274
ptsd	5939
pub$	16294
public	10717
public$	13984 13985 13986 13987 13988 13989 13990 13991 13992 13993 13994 13995 13998 13999 14003 8203 14061 14065 4725 4726 16548 16577 10987 11099 5808
pubs$	16294
puffer$	11466 5488 5496
puffers$	15387 15388 15401 15402 15403 15405 11466
pugnacious$	5866
pull$	13367 1591 1734 1735 1736 1737 1738 1739 1740 1741 2460 2461 2462 2463 16176 16177 16178 16179 16180 11581
pulled$	11860 1734 1735 1736 1737 1738 1739 1740 1741 2036 2460 2461 2462 2463 15410 9580 4373 11470
pulling$	1734 1735 1736 1737 1738 1739 1740 1741 2460 2461 2462 2463 10430
pullled$	1734 1735 1736 1737 1738 1739 1740 1741 2460 2461 2462 2463
pullling$	1734 1735 1736 1737 1738 1739 1740 1741 2460 2461 2462 2463
pulls$	1734 1735 1736 1737 1738 1739 1740 1741 2460 2461 2462 2463
pumped$	11695
punch	16748 16756
punch$	13214 15035 16749
punche	4936
punched$	16749 10919
punches$	16749
punish$	16100 4299 4300 4301 4302
punished$	12653 8139 8140 8141 8142 4299 4300 4301 4302
punishes$	4299 4300 4301 4302
punishing$	4299 4300 4301 4302 16181 16182 16183 16184
punitive$	15855
pupil	16459 10992
pupil$	13968 13969 2289 14213 14242 14243 14244 14245 14348 14376 14377 14378 14379 14380 14381 14392 16823 5120 11132 11144 5162 11273 5757
pupils	10369 16292 10472 16326 16369 16370 16372 16413 4627 16476 16479 10682 16536 16576 16588 10762 16600 11650
pupils$	182 363 12202 6375 393 431 6709 6710 6715 6716 6726 6766 6779 6783 891 912 6895 7062 1284 1285 1287 7320 7641 7652 7653 1787 7809 13890 13900 13901 13902 13903 8088 2106 2107 2108 2113 13968 13969 13979 13984 13985 13986 13987 13988 13989 13990 13991 13992 13993 13994 13995 13998 13999 14000 14048 2288 2289 2356 2357 2358 2359 14213 14242 14243 14244 14245 14348 14351 14376 14377 14378 14379 14380 14381 14392 2589 3454 3548 3595 3596 15541 15542 15543 15544 15545 9721 9722 9723 9738 9747 9831 15718 10162 11008 11099 11132 11144 11147 11273 5299 11553
purcha	10524 10525
pure$	5094 5240
purely$	2606
purple$	5464
purpos	4747 11586
purpose$	15953 15956 16545 4735 16599
pursu	4452 4577
pursue	4677 4720
pursue$	312 1429 1430
pursued$	312 13064 1429 1430 13498
pursues$	312 1429 1430
pursui	4677 4720
pursuing$	312 1429 1430
push	4803
push$	544 545 546 815 1172 1403 1404 1405 1406 1407 1408 1409 1410 1411 14072 4721 5026 11507 5692
pushed$	544 545 546 815 1172 1403 1404 1405 1406 1407 1408 1409 1410 1411 4806 5026 11507
pushes$	544 545 546 815 1172 1403 1404 1405 1406 1407 1408 1409 1410 1411 5026 11507
pushing$	12357 544 545 546 815 1172 1403 1404 1405 1406 1407 1408 1409 1410 1411 4721 5026 11507
pushover$	14987 11369 11370
pushovers$	14987 15102 11369 11370
put	16748 5000
put$	0 1 2 5986 11820 11821 11 11826 6013 11845 11846 11847 11848 11849 11850 11851 38 58 157 12033 6254 12213 12242 6423 447 449 450 451 12286 12549 12550 12551 12703 12704 12705 6921 6922 12772 1051 1194 1249 1723 1745 7798 1873 1874 1875 1876 2085 3362 15489 15666 4035 4318 4319 4347 4348 4349 4394 4495 4496 4530 4603 4605 4728 4830 4956 4978 11040
puted$	0 1 2 11 38 58 447 449 450 451 1051 1194 1249 4035 4347 4348 4349 11040
puting$	0 1 2 11 38 58 447 449 450 451 1051 1194 1249 4035 4347 4348 4349 11040
puts$	0 1 2 5986 11 11826 6013 11845 11846 11847 11848 11849 11850 11851 38 58 157 447 449 450 451 12703 12704 12705 1051 1194 1249 1723 1745 1873 1874 1875 1876 2085 15666 4035 4318 4319 4347 4348 4349 4530 10520 4956 4978 11040
putted$	0 1 2 11 38 58 447 449 450 451 1051 1194 1249 4035 4347 4348 4349 11040
putting$	0 1 2 5987 11819 11 38 58 157 447 449 450 451 1051 1194 1249 13091 1723 13703 13704 13705 13706 13707 13708 13709 13710 13711 13712 13713 2085 15666 4035 4318 4319 4347 4348 4349 11040
puzzling$	1760 1763 1766 1767
pyjama$	9567 9583 9584 11466
pyjamas$	15392 15393 15394 15397 15405 11466
quarrel$	11070
quarrels$	11070
queen$	11151 5169
queens$	11151
questi	16374 4808
question$	1760 1763 1766 1767 9827 4634 4790 10791
questionable$	6109 11952 11953 11954 11955 12979 7803 5018
questioned$	4985
questioning$	4634
questions$	4634 4790
quetiapine$	5955
queue$	994 995 996 997 999 1000 1001 1002 5071
queued$	994 995 996 997 999 1000 1001 1002 5071
queues$	994 995 996 997 999 1000 1001 1002 5071
queuing$	994 995 996 997 999 1000 1001 1002 5071
quick$	307 994 995 996 997 999 1000 1001 1002 7098 7525 13357 13358 13359 13360 1547 1548 1549 1550 1551 1552 16036 16097 10267 4286 5071 5111 5236 5271
quicker$	14553 14694
quickly$	12520 12521 13518 13519 14554 14625 14694 3220 16051 16052 16053 16054 16185 16186 16187
quiet$	12088 13040 13043
quiff$	11448
quiffs$	11448
quite$	6181 6201 2646 2825 3000 3003 3028 3037 5353 5364 5381
quiz$	4634
quizing$	4634
quizs$	4634
rabble$	2127 2128 11118 5147 5846
race$	9462 9465 9480 9484 9488 15341 9522
racists$	11530
radar	16467
radar$	16038 16328 16330 4519
radio	4507
radiotherapy$	5943
raff$	11116
rag$	13229 13230 14255 11113
ragged$	15361 15362
rags$	11113
raid	10374 10686
raid$	4393 16517 4982 11642
raided	10374
raided$	16541 16788 4982
raids$	4982 11642
rails$	14058 14208
raise$	8952 8953 8954 8957 8958 8960 8961 8964 9959 5378
raised$	9958 5378 11470
raiser$	11198
raisers$	11198
raises$	5378
raising$	8952 8953 8954 8957 8958 8960 8961 8964 5378
ramp$	4752
ramped$	16565
ramping$	4752
ramps$	4752
ran$	544 545 546 547 548 549 550 551 552 553 565 566 584 585 901 902 903 1083 1431 1432 1433 1434 1435 1458 1459 1460 1461 1462 1463 1464 1465 1469 1470 1471 1472 1473 1474 1475 2229 14156 2607 2608 2609 2684 2685 3308 3383 4938 5026 5194 5197 5217 11622
random	4635
random$	10618
rang$	1003 1004 1089 16150
ranger	4560
rans$	14156
rape	10924
rape$	12856 7026 13202 13203 13815 13816 13817 13818 13819 13820 13821 13822 16755 11055 11107
raped	11773
raped$	12976
rarely$	2994 8977 2995 8978 2996 4882
raring$	994 995 996 997 999 1000 1001 1002 5071
rascal$	5846
rascals$	5846
rash	10798
rash$	104 105 1819 1871 1872 16629 5098 5100
rat$	11114 11203 11206
ratbag$	11122
ratbags$	11122
rate	4730
rate$	8413 8414 10742 11642 11647
rated$	2170 2184 2540 2544
rates$	10742 11642 11647
rather$	1182 1183 7725 1743 7727 16113 16115 10332 16172 16173 16175 5353
rating$	16208
ratings$	16153 16154 16208
rational$	6353
rats	4975
rats$	10958 11114 11203 11206
rattle$	15018
rattled$	15017
rattles$	9188 9189
ratty$	5866
re	10713
re$	9661 9672 5153
reach$	11872 11873 11874 11875 14308 15550 15571 15594 9764 15602 15640 15641 15642 11497 11499
reached$	13723 13724 13725 13726 15468 15474 15479 15482 15488 15583 15600 15626 15627 15628 15629 15630
reaches$	11498
reaching$	15640 15641 15642 9812 11497
react$	15490 16100 11577
reacted$	11577 11578
reacting$	11577
reaction$	14422 14423
reacts$	11577
reactted$	11577
reactting$	11577
read	10378 4888 11766
read$	14308 14525 14526 3949 3950 3951 15892 15930 16277 10496 10535 16712
reader	4869
reader$	16341 10852
readers$	16341
readily$	12520 12521 1200 1201 1202 1203 1204 1205 13518 13519 16051 16052 16053 16054 16185 16186 16187 5081
readin	4868 16713 10883
reading$	10851 16714 11516 5777
ready$	12687 12688 994 995 996 997 999 1000 1001 1002 7525 13357 13358 13359 13360 1547 1548 1549 1550 1551 1552 1746 1747 1748 1749 14248 2887 2888 16097 10267 4392 4406 4684 16792 5071
real$	8255 10039 10040 10041 10042 5684
realise$	187 7776 7777 7927 7928 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 7984 7985 7986 7987 7988 7989 7990 7991
realised$	7776 7777 13635 13636 7806 7807 13667
really$	13402 13403 13404 13405 13406 13407 13408 13409 13410 13411 8796 3723 3724 3725 3726 5381
reap$	904 905 7319
reaped$	904 905
reaping$	904 905
reaps$	904 905
rearrested$	11792
reason$	8915 9150 3168 15640 15641 15642 16039 4676 11497
reasoned$	15468 15474 15479 15488 15583 15626 15627 15628 15629 15630
reasoning$	15640 15641 15642 9815 11497
reasons$	14217 4676
reassurance$	14895
reassured$	14995
reassuring$	14993 14995
rebuff$	12764 6934 6935 6936 6937 5105 5503
rebuffed$	15451 15456 15457 15458 15459 5105 5503
rebufffed$	5105 5503
rebufffing$	5105 5503
rebuffing$	5105 5503
rebuffs$	5105 5503
recall$	16412
recalled$	4994
receiv	11586 5747
receive$	6290
receives$	4867
recent	4404
recent$	10387
reckless$	104 105 6109 11952 11953 11954 11955 6356 12331 913 1021 1308 1819 1871 1872 5016 5098 5100 5874
recklessly$	5831
recklessness$	12188 12189 12190 12191 12192 12193 12582 12583 12584 12585 12665 6873 6874 6894 12726 12911 12912 12913 12914 12915 12916 13121 7767 7862 1880 7864
reclaim$	4786
reclaimed$	4786
reclaiming$	4786
reclaims$	4786
recognise$	12177 13744 7927 7928 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 7984 7985 7986 7987 7988 7989 7990 7991 14525 14526 15279
recognition$	16341 11607
recollection$	7148 1166 7150 1168
recomm	4727
recommit$	16408 16435
record	10428 4456 4486 4493 4580
record$	11891 7694 10026 15892 10139 16103 10295 16247 4438 16276 10453 16289 10459 4482 4485 10476 4517 4520 4526 10538 10557 16417 10587 16419 16805 11732 11805
recorded$	4429 16287 10476 4495 4496 4517 4531 10538 16373 4603 4605 10722 10723 5675
recording$	4268 4269 4270 4271 10363 4484 10473 10476 4517 4520 4526 10538 11541 11639
recordinged$	10476
recordings$	4484 10473 10476
records$	16235 16247 16259 16276 10453 16289 10459 4482 4485 10476 4517 4520 4526 10538 16377 10557 16389 16417 16419 11608 11732
recover$	5723
recovered$	16527 5723
recovering$	5723
recovers$	5723
recovery$	16741
recrui	16257
recruit$	528 529 5024 5025 11074
recruited$	11860 528 529 6513 531 532 533 5024 5025
recruiter$	13258 13958 11139 11142 11143
recruiters$	13258 13958 11139 11142 11143
recruiting$	528 529 5024 5025
recruitment$	11870
recruits$	528 529 5024 5025 11074
recruitted$	528 529 5024 5025
recruitting$	528 529 5024 5025
red$	7398 7399 7602 8422 8423 8424 16497 5441 5464 11466 5659
redeal$	16408 16435
redeeming$	11194
redemption$	11194 11499
redheaded$	9508 5895
reduc	4730
reduce	4884
reduce$	16543 16562 11675
reduced$	16573 11659
reduct	10714
reduction$	16545 16559
referenced$	10432
referr	16669
referral$	9620 3638 9622 3640 3641 15934 11553 5823
referrals$	9620 3638 9622 3640 3641 15934 16087 16088 11553 11554
referred$	5747
reflected$	8093
refuge	10945
refuge$	12895 16776
refus	4811 5969
refusal$	6346 364 365 366 367 368 369 2508 2509 2510 2511 2512 3618 3619 9629 4106
refusals$	3618 3619 9629 4106
refuse	5813
refuse$	12574 1147 13033 13034 1791 1896 1902 1903 1904 1905 1906 1908 1953 2005 14851 3617 15445 15450 15662 15666 5502 11488 11505 5577
refused$	12301 1147 1791 13615 13667 1896 1902 1903 1904 1905 1906 1908 1953 2005 3617 15445 15450 15451 15456 15457 15458 15459 15662 15666 5502 11488 11505 11548 5577
refuser$	11169 5856
refusers$	11169 5856
refuses$	1147 1791 1896 1902 1903 1904 1905 1906 1908 1953 2005 3617 15445 15450 15662 15666 5502 11488 11505 5577
refusing$	1147 1791 1896 1902 1903 1904 1905 1906 1908 1953 2005 9411 3617 15445 15662 15666 15856 15857 5502 11505 5577
regain	4756
regard	11586
regard$	6076 6077 6078 6079 6080 6082 6083 8231 8232 2250 8234 2286 2414 2417 8941 8942 8943 14997 15895 15896 15897 15898 15899 15900 15901 15902 10074 10075 10076 10077 10078
regardded$	2286 2414 2417
regardding$	2286 2414 2417
regarded$	2172 2286 2414 2417 2546 9168 15264 15265 15266
regarding$	2286 2414 2417 8877 10617
regardless$	12019 12023 12689 14819
regards$	2286 2414 2417
regist	4409 10428 4491 10474 16469
register$	16259 4485 10504 16377 16380 16798 11632 11744
registered$	4932 5733 11755
registers$	15614 16259
registration$	4381
registrations$	5621 11613
regret$	1041 13808 13809
regreted$	1041
regreting$	1041
regrets$	1041
regrettable$	10214 16046
regrettably$	5907
regretted$	1041
regretting$	1041
regula	4635
regular$	581 582 2133 10618 5030 5139
regularly$	580 16661
regulation$	14429 14430
rehab	16739 10909
rehab$	16740 11723
rehabilitation$	5823
reject$	2082 2083 15445 15666 5080 5118 5503
rejected$	2082 2083 15445 15451 15456 15457 15458 15459 15666 5080 5118 5503
rejecting$	2082 2083 15445 15666 15856 15857 5080 5118 5503
rejects$	2082 2083 15445 15666 5080 5118 5503
rejectted$	2082 2083 15445 15666 5080 5118 5503
rejectting$	2082 2083 15445 15666 5080 5118 5503
relapse$	15491 11492
related$	16710 11111
relati	16721 16772 11586
relations$	11018
relationship$	11906 6297 6430 448 639 640 641 12460 12461 6659 6660 6661 6662 12524 14473 14701 14702 2951 2952 2953 2954 2955 2956 2957 14823 14824 14825 14919 4929 10999 11018 11337 11376
relationships$	11906 6297 6430 448 639 640 641 6659 6660 6661 6662 12524 14685 14686 14687 14688 14689 14699 14701 14702 2951 2952 2953 2954 2955 2956 2957 14823 14824 14825 14919 10999 11018 11337 11376
relay	4481
relay$	4498
relaying$	4498
relays$	4498
releas	4461
released$	5812 5813
relentlessly$	5903
relevant$	4506
reliab	4404
reliable$	12980 10387
reliant$	11362
relied$	9025 3043 3044 3045 3046 3047 9031 15626 15627 15628 15629 15630 4720
relies$	4981
relish$	1170 1171 1684 1685 1686 1687 2010 2011 2012 2013 5079 5108
relished$	1170 1171 1684 1685 1686 1687 2010 2011 2012 2013 5079 5108
relishes$	1170 1171 1684 1685 1686 1687 2010 2011 2012 2013 5079 5108
relishing$	1170 1171 1684 1685 1686 1687 2010 2011 2012 2013 5079 5108
reluctance$	6346 364 365 366 367 368 369 2508 2509 2510 2511 2512
reluctant$	1899 1902 1903 1904 1905 1906 1908 2508 2509 2510 2511 2512 4286
relying$	4981
remain	10903 5808
remain$	12213 834 835 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8764 2782 2783 2784 2785 2788 2789 2790 2791 2917 3175 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 3420 3436 3492 15489 16734 5033 5158 5160 5165 5212 5220 5239 5252 5291 5293 5301 5302 5362 11791
remained$	8500
remains$	6121 361 362 834 835 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 8500 8505 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8764 2782 2783 2784 2785 2788 2789 2790 2791 2917 3175 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 3420 3436 3492 10768 5033 5158 5160 5165 5212 5220 5239 5252 5291 5293 5301 5302 5362
remand	10671 5812
remand$	11795
remanded$	16502 10973 11795
remark$	3610 3611 3612 3613
remarkably$	5364 5381
remarked$	3610 3611 3612 3613
remarking$	3610 3611 3612 3613
remarkked$	3610 3611 3612 3613
remarkking$	3610 3611 3612 3613
remarks$	12141 13028 13029 3610 3611 3612 3613
remind	4653
remind$	4514
reminded$	12005 12006 196 197 198 209 210 211 212 1659 1660 1661 1662 1663 1664 1665 1666 1688 1689 1690 1691 1692 1693 1694 4557 10543
reminder$	16043 16044
reminders$	12002 16043 16044
remiss$	5906
remit	4747
remorse$	13808 13809 14235 14236 14237 14238 14239 11089
remorseless$	5866 5874
remote$	16097
remov	4452 4803
remova	16765
remove$	7125 7126 7127 7128 7129 7130 4917
removed$	383 384 385 386 15878 15879 16505 4806 4917 4918
removes$	4917
removing$	4917
render$	42 43 45
rendered$	42 43 45
rendering$	42 43 45
renderred$	42 43 45
renderring$	42 43 45
renders$	42 43 45
rent$	7732 15160 5975
reoffe	10718
reoffend$	15490 16392 16408 16435 11492
reoffended$	5980
reoffender$	5852
reoffenders$	5852
reoffending$	16544 16547 16549 5676 5980
reoffends$	5980
repair$	16100
repara	4996
reparation$	10979
repeat$	581 582 1192 15490 5030 5153 5643
repeated$	6205 1192 10212 10213 10236 16087 16088 5528 11554 5751
repeatedly$	580 9893 4191 5505
repeating$	1192 7176
repeats$	1192
repeatted$	1192
repeatting$	1192
replied$	12563 12837 13667 15750 15753 15754 15756 15757 15758 15759 15774 15775 16150
replies$	4159 4160
reply$	12598 12599 12600 13790 13792 15463 15469 15483 15892 15920 4159 4160 16041 16100 16103 11489
replying$	12028 12272 12598 12599 12600
report	4403 10388 10396 4456 4481 4486 4492 4493 4597 10580 10883 11586 11589
report$	12177 13483 13574 13593 13744 15851 15934 4280 16227 16276 10476 4498 4499 4500 16319 4520 4526 16417 16419 16458 16714 4992 11553 11761
reportd$	4500
reported$	12304 12532 12540 7280 7281 13667 10476 4500 16324 4591 4618 10722 10723 4992 11600 11635
reporting$	15462 10476 4498 4500 4520 4526 4992
reportinged$	10476
reportings$	10476
reports$	15851 15934 16276 10476 4498 4500 16319 4520 4526 16417 16419 16458 4729 4992 11553
reprim	5812
reprimand$	11795
reprimanded$	11795
reprimands$	11795
reprisal$	11052
reprisals$	11052
reprobate$	5846
reprobates$	5846
reputation$	11891 7694 2360 2361 2362 2363 2364 2365 2630 2631 16076 10301 16142 5227
reques	10408 4707 4720 4727
request$	15934 16043 16044 11553
requested$	11611
requests$	12939 16043 16044 16087 16088 11553 11554
requir	10408 11586
require$	1528 1529 7518 1536 1537 1538 7651 14594 3061 3062 3063 9047 3065 3066 3067 3068 3081 3082 3083 14898 9068 9069
required$	1528 1529 13415 3081 3082 3083 14898 9068 9069 4735 16562 10894
requirement$	16801
requires$	1528 1529 3081 3082 3083 14898 9068 9069
requiring$	1528 1529 3081 3082 3083 14898 9068 9069
rerob$	16408 16435
rescuing$	14895 14970
reside	10717 4946 4948
residential$	10929 10931 5339
residents$	13893 8063 13984 13985 13986 13987 13988 13989 13990 13991 13992 13993 13994 13995 13998 13999 14000 14061 14065 8294 8295 10162 16548 16577 11099 11100
resilience$	5887
resilient$	3107 3108 3109 3110 3461 11398 5887
resist$	12177 12574 12764 6934 6935 6936 6937 7536 13368 13369 13370 13371 13491 13630 13666 14851 3635
resistance$	2508 2509 2510 2511 2512
resistant$	2508 2509 2510 2511 2512 11502 11505 5874
resisted$	12708 13667 3635
resisting$	15240 3635
resists$	3635
resistted$	3635
resistting$	3635
resit	5781
resolution$	11806
resort$	524 525
resorted$	524 525 4239
resorting$	524 525
resorts$	524 525 4240
resortted$	524 525
resortting$	524 525
resources$	16558
respect$	7018 13744 13770 7948 8201 14235 14236 14237 14238 14239 15463 15469 15483 15895 15896 15897 15898 15899 15900 15901 15902 11159 11489
respected$	12540
respit	4946
respite$	10929
respon	16219 10392 16257 10568 16432 11665
respond$	13744 15463 15469 15483 15517 15518 15920 16100 16103 11489
responded$	15750 15753 15754 15756 15757 15758 15759 15774 15775 15930
response$	13028 13029 4041 4049 4050 4051 4159 4160 4268 4269 4270 4271 4383 10367 10368 4387 10373 16209 16216 16223 10415 4439 4440 4445 4467 4471 4475 10460 10464 10465 10467 16299 16304 16305 16306 10477 4497 10483 4502 10490 16327 10615 4649 10638 10678 16585 11541
responses$	4041 4049 4050 4051 4159 4160 4268 4269 4270 4271 11541
responsib$	15940 16025 16069
responsibbed$	15940 16025 16069
responsibbing$	15940 16025 16069
responsibed$	15940 16025 16069
responsibilit$	8805
responsibilities$	14635 15715 15940 16069
responsibility$	387 388 389 390 12698 12742 12743 12744 13009 13495 13650 1883 1884 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7896 7897 7898 7899 7900 13732 13733 13734 13735 13736 13737 13738 13739 13740 13741 13742 7912 13775 15277 15715 15801 15895 15896 15897 15898 15899 15900 15901 15940 16069 4275 11769
responsibing$	15940 16025 16069
responsible$	11839 71 72 73 74 75 6955 12787 12788 12789 12790 1883 1884 3461 15277 4267 16096 16271 16399 4593 10602 4628 10630 10631 4657 16487 5005
responsibly$	12601
responsibs$	15940 16025 16069
rest$	6370 6371 6372 6373 7712 7720 8443 14288 14567 14673 14674 14675 14676 14677 14721 14722 14723 14921 15193 15196 15349 15350 15351 16089 11555
resteal$	16408 16435
rested$	6370 6371 6372 6373
restor	4756
restra	4915
restraining$	10898
rests$	6370 6371 6372 6373 16089 11555
result$	350 6369 1100 10649 4677 10681 11761
resulted$	11826 12704 12705
resulting$	10681
results$	16076 10301 16142 16153 16154 16583 16714 11761
resume$	11974
resumed$	11974
resupply$	16408
retail	4422 10484 10717
retail$	10786
retailers$	4399 16214 10405 16294 16315 16317 4561 16548
retain$	5629
retained$	11611 5629
retaining$	5629
retains$	5629
retak	4756 5781
retaliation$	11052
retard$	5863
retards$	5863
return	11586
return$	11920 11936 6138 12060 12127 328 12213 12242 12244 12245 12246 520 521 522 523 6543 561 565 566 6553 6596 6604 622 623 624 6611 12446 12925 13312 13367 13744 15463 15469 15483 15489 15491 15892 4488 5059 11489
returned$	12060 328 520 521 522 523 561 565 566 5059
returning$	12028 328 12272 520 521 522 523 6540 561 565 566 6550 12559 5059
returnned$	328 520 521 522 523 561 565 566 5059
returnning$	328 520 521 522 523 561 565 566 5059
returns$	12060 328 520 521 522 523 561 565 566 4488 5059
reveal	4597 10580
reveal$	16388
revealing$	15361 15362 5488
reveals$	16388
revel$	1056 1057 2084
reveled$	1056 1057 2084
reveling$	1056 1057 2084
revelled$	1056 1057 2084
revelling$	1056 1057 2084
revels$	1056 1057 2084
revenge$	11052
review	4534
review$	4442 11319
reviewed$	4442 10637 10706
reviewes$	4442
reviewing$	4442
reviews$	4442 11319
revolting$	5241
revolving$	2399 2400 2401 2402
rewards$	13116
rheumatic$	5717
rid$	4738 10763
ridden$	815
ridding$	4738
riddled$	2317
ride$	12516 815 13420
rided$	815
rides$	12516 815
riding$	815
rife$	2317
riff$	5133
right$	6109 6111 6150 12654 12655 6884 6885 6886 13141 7394 1750 1751 1752 1753 1754 1755 1756 1757 13775 2133 14046 2353 8351 8783 2963 2964 2965 9403 3421 3422 3423 5139 5226
rightly$	4280
rigid$	16036 16097 10267
rigoro	4766
rigorous$	10749
ring	16196 4499 4507 10560
ring$	12366 12367 1148 13073 13078 13574 13931 13932 13933 13934 13935 15395 15892 4418 10482 5145 11466
ringin	16245
ringing$	15462 4418 10482
ringle	10455 16405 16612 11650
ringleader$	16286 16391 16426 16496 5849
ringleaders$	16391 16426 16496 5849
rings$	8667 8668 9524 15395 4418 10482 11466
ringworm$	5946
riot$	11178 11179 11180 11200
ripped$	15361 15362 9577 5481 5488
rise$	1561 4700 10771
rises$	1561 10771
risible$	15973
risk$	11814 11815 11825 5998 16 17 18 6062 11894 11895 11901 11907 11908 11909 11910 11912 11913 11914 11916 6222 6223 6224 6225 6226 6227 6228 6229 6230 6231 6232 6233 6234 12636 872 12870 12970 12998 7204 1222 1223 1224 1225 13330 13430 7694 13556 13697 13698 13758 13759 13760 13761 13762 13763 13764 13765 13766 13767 13768 13769 13780 13781 13782 13783 13784 13830 13837 13850 8153 2171 8155 8156 8157 8158 8159 8160 8161 8162 8163 8164 13996 13997 8167 8168 8169 8170 8171 8172 8516 8517 2535 2536 8520 2538 2539 14354 14355 14356 14357 14358 14359 14360 14361 14362 14363 14364 14365 14366 14367 14368 14369 14370 14371 14372 14373 14460 14523 14685 14686 14687 14688 14689 14823 14824 14825 14835 14836 14837 14838 14870 14871 14872 15002 15110 15116 15117 15118 15119 9302 15220 10204 10706 4733 10746 10775 5014 11062 5608 5637 5973
riskier$	6109 5016
risks$	11814 11815 11894 11895 11907 11908 11909 11910 11912 11913 11914 11916 6163 6164 6222 6223 6224 6225 6226 6227 6228 6229 6230 6231 6232 6233 6234 12870 12970 13095 13330 13430 7694 13697 13698 13758 13759 13760 13761 13762 13763 13764 13765 13766 13767 13768 13769 13781 13782 13783 13784 13830 14460 14511 14512 14513 14514 14515 14516 14517 14823 14824 14825 14835 14836 14837 14838 15110 9302 15220 10998
risky$	11814 11815 6109 160 161 162 163 164 165 166 6356 12331 7694 8024 13880 5016 5114 5290
risperidone$	5955
ritali	5741
ritalin$	11724
rival$	13012
rivalry$	11111
rivals$	11100
roaccutane$	5955
road$	12236 6509 1005 14127 14283 9237 15095 9301 5352
roadman$	13940 11112 5845
roadmen$	13940 11112 5845
roads$	15066
roam$	12277 13556 2290 2381 2382 2383 2384 2385 2386 2387
roamed$	2290 2381 2382 2383 2384 2385 2386 2387
roaming$	2290 2381 2382 2383 2384 2385 2386 2387
roammed$	2290 2381 2382 2383 2384 2385 2386 2387
roamming$	2290 2381 2382 2383 2384 2385 2386 2387
roams$	2290 2381 2382 2383 2384 2385 2386 2387
rob$	13556 13911 13912 14123 16378 16408 16411 16435 16436 10760 11054
robbed$	11860 11863 12292 12631 12976 7275 7276 13132 13133 13134 13146 13147 5009
robber	16202 16210 16219 10392 16263 16405 10576 16420 4608 16429 16433 16434 16441 16442 4629 16448 16456 16460 16461 16462 10718 10966 10968 10987 10988 10991 11623 5830
robber$	14022 14023 14024 14106 14107 14108 14109 14110 16399 11148 11149
robberies$	16381 16406 16407 10591 10612 16549 4788 16819 16820 16822 11641 11648 11813
robbers$	14022 14023 14024 14106 14107 14108 14109 14110 11148 11149
robbery$	11882 12291 12323 12794 7252 7253 13085 1379 13292 13294 13419 4383 10367 10368 4387 10373 16209 16216 16223 4412 10400 10401 10402 4420 4421 10415 4439 4440 4445 4467 4471 4475 10460 10464 10465 10467 16299 10470 16304 16305 16306 10477 4497 10483 4502 10490 16327 4546 10549 16381 16382 10591 16424 10615 4649 10638 10655 10678 4804 16797 16799 16818 16819 16820 16822 11052 5638 5648 11813
robbing$	13393 16271 16437 16516 11054
robs$	16378 16411 16436 10760
robust	4760 4766 4771 5681
robust$	10749 4770 11398 5889
robuster$	4770
robustly$	11636
rod$	1310
rode$	815
rogue$	14166 11203
rogues$	14166 11203
role$	12698 16069 10629
roles	16255
roll	5767
roll$	2059 3215 9199 9200 15965 11750
rolled$	3215 9199 9200 15418 15419 10758 10759 11750
rolling$	2059 3215 9199 9200
rollled$	3215 9199 9200
rollling$	3215 9199 9200
rolls$	3215 9199 9200
roma$	3500 9489
romanian$	3500 9489 11458
romantic$	676 677 678 679
roof$	16770
room	10623
room$	13317 13318 13319 13320 13321 4399 16214 16231 16232 16233 10403 10404 10405 16293 16315 16321 16322 10529 16363 10946 10947 16782 4974 11602 11758
rooms$	16322 11602
roost$	13148
root$	1076
rope$	13254 1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741
roped$	1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741
ropes$	1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 14457
roping$	1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741
rose$	1561 11647
rot$	2380 15925 16145
rotten$	2303 2304 5149 11274 5866
rough	11785
rough$	7296 7445 8124 8332 2434 2435 8565 8566 5115 5149 5233 5443 11429
round$	12143 12144 12146 12148 13020 13024 7477 7488 14459 8635 14498 3264 4670 11482 11675
rouser$	11130
rousers$	11130
route	16369
route$	6509 16268
routes$	16268
routin	4635
routine$	10618
row$	12794 13213 13216 9715 15547 9717 11070
rowdy$	5296 5874
rows$	4905 11070
rubber$	5551
rude$	14345 14346 14444 15666 5874
ruffian$	11203 5846
ruffians$	11203 5846
rug$	16066
rui	5812
rui$	11795
ruin$	12745 13065
ruining$	13069
rule$	13897 15760 15761 15762 15763 15764 15765 4386
rules$	13909 14065 8243 8244 8245 8246 14570 14962 14963 14964 14984 14986 15169 15760 15761 15762 15763 15764 15765 16064 16191 4386 11101 11218
ruling$	4386
rum$	16656
run	4712
run$	11920 11936 11994 12213 12242 12244 12245 12246 6424 6425 6426 6475 544 545 546 547 548 549 550 551 552 553 565 566 6558 6563 584 585 708 709 12574 901 902 903 6979 6980 7042 1083 12905 12906 12907 12908 12909 12910 12925 1148 1248 1431 1432 1433 1434 1435 1458 1459 1460 1461 1462 1463 1464 1465 1469 1470 1471 1472 1473 1474 1475 13356 13361 13558 13574 7791 13666 13667 13678 2059 2073 2074 2229 14072 8258 2607 2608 2609 2684 2685 2824 3308 3383 9390 9391 9392 15491 3694 3695 15666 10316 4446 4563 4793 4938 5026 5193 5196 5217
runaround$	14090
runaway$	14022 14023 14024 11148 11149
runaways$	14022 14023 14024 11148 11149 5855
runed$	4563
rung$	6462 6463 6464 6465 6466 6467 6468 6469 13667 15930 10454
runing$	4563
runner	11633
runner$	12356 14025 2217 14131 14132 11074 11148 11150
runners$	12356 14025 2217 14131 14132 16423 11074 11148 11150
runnin	16257 10568
running$	11896 11897 11898 11899 11900 6506 12357 544 545 546 547 548 549 550 551 552 553 565 566 6557 6559 6563 584 585 6979 6980 1083 7262 1431 1432 1433 1434 1435 1458 1459 1460 1461 1462 1463 1464 1465 13293 1750 1751 1752 1753 1754 1755 1756 1757 2059 2073 2074 2229 2684 2685 2824 15081 15082 15083 15084 15085 15666 4446 16399 16432 4938 5026 5192 5195 5217 11598
runs	16257
runs$	544 545 546 547 548 549 550 551 552 553 565 566 6563 584 585 708 709 901 902 903 1083 1431 1432 1433 1434 1435 1458 1459 1460 1461 1462 1463 1464 1465 2059 2073 2074 2229 2607 2608 2609 2684 2685 2824 3308 3383 15666 4446 16283 4563 4938 5026 5217 11598
rush$	994 995 996 997 999 1000 1001 1002 1469 1470 1471 1472 1473 1474 1475 5071
rushed$	994 995 996 997 999 1000 1001 1002 1469 1470 1471 1472 1473 1474 1475 4860 5071
rushes$	994 995 996 997 999 1000 1001 1002 1469 1470 1471 1472 1473 1474 1475 5071
rushing$	994 995 996 997 999 1000 1001 1002 1469 1470 1471 1472 1473 1474 1475 5071
s$	10411 10566 16400 10782 4833 4836 10832 10834 10839 10864 10874 10877 4900 10884 10886 10887 4906 4907 10896 10899 4924 10911 4935 10931 16775 10954 10956 16789 16796 16802 10986
s17$	5974
s20$	5974
s31$	5974
s47$	5974
sabotage$	11066 5104
sabotaged$	11066 5104
sabotages$	11066 5104
sabotaging$	11066 5104
sad$	8449
sadistic$	5237
safe$	11868 11869 6150 12895 7224 13485 13696 13700 7870 13702 13714 13715 13723 13724 13725 13726 14798 8985 14841 14857 14860 14862
safeguard$	6035 12177 7889 13753
safeguarding$	14875 14876 14877 14878 14886 14887 14888 14895 5528
safer$	6109 6150 7031 7032 7033 13494
safety$	11824 5994 11907 11908 11909 11910 11911 11912 11913 11914 11915 11917 11971 11972 6172 6173 12261 12262 12769 12895 13309 1496 13559 13697 13698 13702 13703 13704 13705 13706 13707 13708 13709 13710 13711 13712 13713 7979 7980 7981 7982 7983 14835 14836 14837 14838 14955 16333
said$	121 6437 6471 6704 6705 6714 6878 12855 7280 7281 7754 7785 15536 9783 9784 9785 9859 9860 9863 10008 10009 4129 4130 4591 4647
sail$	1447
sailed$	1447
sailing$	1447
sailled$	1447
sailling$	1447
sailors$	15058
sails$	1447
saints$	15103
sale	16460
sallow$	5895
same$	12020 12022 12024 12026 12690 7006 7007 7008 7009 7010 7011 7012 7013 7014 7015 7017 7175 13007 8144 2404 8390 9044 9045 9046 3478 9526 15364 15377 9557 9564 9778 9779 9780 9781 5417 5478
sanction$	4724 5663
sanctioned$	383 384 385 386 8139 8140 8141 8142
sanctions$	4724
sand$	16063
sandy$	5441
sank$	1479 1480 1481 1482 1483 1484 1485
sat$	3583 3584 3585 4118 4119 4120 4121 4122 4123 4124 4125
satisfy$	15571
savage$	14022 14023 14024 11148 11149
savages$	14022 14023 14024 14043 14044 14045 14295 11122 11148 11149
save$	7118 7119 7120
saved$	13723 13724 13725 13726 15626 15627 15628 15629 15630
saving$	14895 14970 16076 11194 11499
savings$	10301
savvier$	2637 2638 2639
savvy$	2637 2638 2639 9125 9126 9127 3461 3465 11331 5883
saw	4854 4929
saw$	1003 1004 1107 2286 9205 9206 3224 4025 4026 10837 5102
say	4597 10580
say$	11967 6258 12177 6348 6421 6745 1152 13033 13034 7210 7245 13081 1592 7655 13491 7678 7679 7680 13580 13593 13626 7832 13666 13744 2124 9021 15279 15447 15463 15469 15483 9859 9860 9863 4443 11489
saying$	2124 9410 15462 15549
says$	2124 15448 15536 9859 9860 9863 4129 4130
scabies$	5946
scalde	4936
scalded$	10919
scale	16702
scallies$	5846
scally$	5846
scallywag$	5850
scallywags$	5850
scam$	13419
scan$	4442 16676
scandal$	5905
scandalous$	5905
scaned$	4442
scanes$	4442
scaning$	4442
scanned$	10637
scans$	4442 16676
scant$	93 100 7511 7593 2248 2249 2251 10064 10071
scantily$	3498 5433 5444
scar$	3518 11448
scarcely$	7307 7325 7326 7327 7826 1846 1847 1848 2924 2926 2927 2961 2994 8977 2995 8978 2996 3084 9067 3085 3086 9158 5368 5369 5383
scare$	14913 14914 14915 15018
scarecrows$	15420
scared$	14870 14871 14872 3102 3103 15017 15021
scares$	8920 14752 9188 9189 15141
scarf$	15400 11466
scaring$	11896 11897 11898 11899 11900
scarlet$	5717
scars$	3518 11448
scarves$	15400 11466
scatter$	16561
scattering$	4785
scenario$	11816
scenarios$	11816
scene$	13528 13529 14511 14512 14513 14514 14515 14516 14517 16382
scheme$	11632
schemer$	11148
schemers$	11148
scheming$	5874
schizo	5942
schizophrenic$	16738
school	4881 16713 11754
school$	12344 12345 12346 12586 12587 13610 13752 13970 13971 13972 13973 13974 13975 13984 13985 13986 13987 13988 13989 13990 13991 13992 13993 13994 13995 13998 13999 14003 14029 8202 14061 8267 8342 14191 14192 14194 14415 3262 3263 15526 9914 9919 9920 9922 16121 10317 4338 16188 16189 16680 16690 16691 16692 16693 16694 10864 16696 16697 16704 16706 16707 16714 16792 10962 11015 5186 5528 5575 5584 5585 11740 11750 11751 11752 5778
schoolboy$	5162
schooled$	4885
schooling$	12807 16705 11752
schoolmates$	11147
schools$	13970 13971 13972 13973 8294 8295 16701 16783 11750
sclerosis$	16740
scolio	5945
scor	11620
score$	1490 14457 15066 16208 11637
scored$	1490 16361
scores$	1490 16208 11637
scoring$	1490
scorn$	16166 16167 16168 16169 16170 5105
scorned$	5105
scorning$	5105
scornned$	5105
scornning$	5105
scorns$	5105
scoundrel$	11203
scoundrels$	11203
scour$	4442
scoured$	4442
scoures$	4442
scourge$	8543
scouring$	4442
scours$	4442
scramble$	994 995 996 997 999 1000 1001 1002 5071
scrambled$	994 995 996 997 999 1000 1001 1002 5071
scrambles$	994 995 996 997 999 1000 1001 1002 5071
scrambling$	994 995 996 997 999 1000 1001 1002 5071
scrap$	12625 1362 13212
scraped$	11449
scrapes$	7099 7100 7101
scrapheap$	15620
scrapings$	2432
scrapper$	11203
scrappers$	11203
scratch$	15955
scrawny$	5895
scream$	11082
screamed$	12301 13615 13667
screening$	16653
screens$	15673 15703 15704 15705 15706
screenshot$	10473
screenshots$	10473
screw$	5228
screwed$	2562 8690 8691 5258
screws$	5228
scribe	4869
scribe$	10852
scrolled$	10637
scrote$	5850
scrotes$	5850
scrounger$	11148
scroungers$	11148
scrubber$	5863
scrubbers$	5863
scruffily$	3498 5444 11465 11467
scruffy$	3500 9487 15361 15362 5443 5464 5481 5488 5895
scruples$	14235 14236 14237 14238 14239
scrutiny$	16328
scum$	5846
scumbag$	5846
scumbags$	5846
search	10374 10378 16234 16288 16374 4670 16490 16504 4808
search$	4393 4442 10445 4588 4645 4664 16483 10653 4686 16517 16518 10688 16520 4709 10693 4711 16526 4790 4791 16609 10791
searched$	4442 16455 10637 4709 16541
searches$	4442 16449 4664 16518 10688 16520 4709 4711 16526 16598
searching$	4442 16518 4709 4711
searchped$	4686
searchs$	4442 4686 4790
seasoned$	3269 5888
seating$	10428
second$	7067 7071 7515 2431 3478 10073 10281 4875
secrecy$	6835 7862 15945
secret$	13040
secretive$	5874
secretly$	1177 1178
secrets$	13043
sectio	16739 10909 5959
section$	10690
section17$	5974
section20$	5974
section31$	5974
section47$	5974
sectioned$	16740
secur	5645
secure	4677 4948
secure$	12572 12573 10931 16808 10982 5629 5823
secured$	16282 11611
secureed$	5629
secureing$	5629
secures$	5629
securi	4422 10484 10491 4539 10532 4560 10615 4640 10623 4677
security$	13893 4399 16214 10405 16294 16315 16317 16322 10522 4543 16363 4561 4562 16446 4685 4701 4807 11100
seduce$	306 1052 1053 1054 1055 5020 5073
seduced$	306 1052 1053 1054 1055 2014 5020 5073
seduces$	306 1052 1053 1054 1055 5020 5073
seducing$	306 1052 1053 1054 1055 5020 5073
see	16209 4854
see$	187 12177 12213 6979 1003 1004 1107 13367 1760 1763 1766 1767 7927 7928 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 7984 7985 7986 7987 7988 7989 7990 7991 2286 2414 2417 2439 2440 14750 8941 8942 8943 14997 9205 9206 3224 15113 15114 15115 15432 15920 16103 16234 4431 4438 4443 16278 16348 10837 10949 5102
seed$	11132
seeds$	11132
seeing	4854
seeing$	12028 12272 6979 8877 10837 4942 10949 5053 5102
seek	10408 4677 4707 4720 5660
seek$	314 595 596 597 598 599 600 601 2016 7999 2017 2018 2019 2020 2021 2022 2038 2039 2041 15666 9878 4396 16253 10423 5308 5309
seeked$	9878 4396 10423
seeker$	14013 11092 11290 11791
seekers$	14013 11092 11290
seekin	10408 4707 4720
seeking$	314 595 596 597 598 599 600 601 2016 7999 2017 2018 2019 2020 2021 2022 2038 2039 2041 8549 8567 15666 9878 4396 10423 11092 11290 5308 11791
seekked$	9878
seekking$	9878
seeks$	314 595 596 597 598 599 600 601 2016 7999 2017 2018 2019 2020 2021 2022 2038 2039 2041 9878 4396 16253 10423 5308 5309
seem$	834 835 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8764 2782 2783 2784 2785 2788 2789 2790 2791 2917 9039 9040 9041 3175 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 9358 3420 3436 3492 4060 4061 5033 5158 5160 5165 5212 5220 5239 5252 5291 5293 5301 5302 5362 5363 5365
seemed$	834 835 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8764 2782 2783 2784 2785 2788 2789 2790 2791 2917 3175 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 3420 3436 3492 4060 4061 5033 5158 5160 5165 5212 5220 5239 5252 5291 5293 5301 5302 5362 5363
seeming$	4060 4061
seemmed$	4060 4061
seemming$	4060 4061
seems$	361 362 834 835 7366 7367 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8764 2782 2783 2784 2785 2788 2789 2790 2791 2917 3175 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 3420 3436 3492 4060 4061 5033 5158 5160 5165 5212 5220 5239 5252 5291 5293 5301 5302 5362 5363 5365
seen	16270 16387 4929 4998
seen$	543 13635 13636 7806 7807 2173 2547 2649 2863 9168 9205 9206 3224 3231 3266 3403 3404 3405 15264 15265 15266 15468 15474 15479 15488 15583 4025 4026 15961 16265 16285 10496 4854 4861 4942 5102 11622 11629 11635
sees	4854 4929
sees$	1107 2286 2414 2417 10837
seize	4529
seize$	4474 10512 5629
seized	10511 4529
seized$	4474 16342 10512 16527 11611
seizeed$	5629
seizeing$	5629
seizes	4529
seizes$	4474 10512 5629
seizin	4529
seizing$	4474 10512
seizur	5945
seizure$	4529 4665 16512 11608
seizures$	4665 11608
seldom$	2994 8977 2995 8978 2996
select	4795 5939
selected$	4572
self	5708 5956
self$	5983 5985 6021 6025 6026 44 6028 6029 6030 6031 6032 6033 51 11866 11867 6037 6038 6040 6041 59 60 61 62 6047 6048 6049 6059 6060 6061 92 131 6330 12182 6432 6433 6434 12319 6502 6566 12595 12615 12616 12618 6806 6807 6808 6809 6810 6811 6812 6813 6815 6816 12650 12651 12664 6842 6843 6844 6845 12677 12678 12679 12680 12681 12682 12683 12684 12685 12686 6860 6861 6862 6863 12695 12700 12722 12723 12849 12850 12851 12852 12853 7028 12956 12957 12958 12959 12960 12961 12972 13040 13065 13069 1272 1273 1274 7258 7471 7472 7474 13306 7482 7483 7484 7485 7487 7489 7490 1508 7545 13485 7865 7869 1887 13703 13704 13705 13706 13707 13708 13709 13710 13711 13712 13713 7883 7884 13716 13717 13718 13719 13720 13721 13723 13724 13725 13726 7939 7940 7941 14040 14205 8397 2415 2416 8400 2418 2419 2420 14291 8599 8601 14477 14478 14479 14480 14481 14482 14483 14753 14754 14755 14756 14783 14784 14785 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 14796 8967 14799 14800 8970 14807 14840 14841 14844 14857 14858 14859 14861 14867 14868 14869 9232 9233 9234 15157 3396 3397 3398 9397 3415 3416 15236 15244 10262 10924 10995 5023 11025 11026 5064 5083 11072 5177 11360 11361 5379 5410 5546
selfharm$	11691
selfharmed$	11691
selfharming$	11691
selfharms$	11691
selfie$	12408 12416 6608 6609 627 628 12812
selfies$	12408 12416 12417 6608 6609 627 628 12812
selfish$	5874 5905
sell$	11920 11936 12213 12242 12244 12245 12246 6424 6425 6426 544 545 546 612 708 709 914 6979 6980 12905 12906 12907 12908 12909 12910 12925 7183 7185 7187 13019 13098 13356 13361 1562 1563 1564 7548 13556 13790 13792 13798 13800 13911 13912 16411 5026 5043 11040
selled$	7183 7185 7187
sellin	16245 16257 10568 16405
selling$	12334 544 545 546 612 6980 7183 7185 7187 13293 13323 1562 1563 1564 13393 15081 15082 15083 15084 15085 16271 16399 16437 5011 5026 5043 11615 11812
sellled$	7183 7185 7187
sellling$	7183 7185 7187
sells	16257
sells$	544 545 546 612 708 709 914 7183 7185 7187 1562 1563 1564 16283 16411 5011 5026 5043
selves$	5983 5985 6021 6025 6026 44 6028 6029 6030 6031 6032 6033 51 11866 11867 6037 6038 6040 6041 59 60 61 62 6047 6048 6049 6059 6060 6061 6330 12182 6432 6433 6434 12319 6566 12595 12615 12616 12618 6806 6807 6808 6809 6810 6811 6812 6813 6815 6816 12650 12651 12664 6842 6843 6844 6845 12677 12678 12679 12680 12681 12682 12683 12684 12685 12686 6860 6861 6862 6863 12695 12700 12722 12723 12849 12850 12851 12852 12853 7028 12956 12957 12958 12959 12960 12961 12972 13040 1272 1273 1274 7258 7471 7472 7474 13306 7482 7483 7484 7485 7487 7489 7490 1508 7545 13485 7865 7869 1887 13703 13704 13705 13706 13707 13708 13709 13710 13711 13712 13713 7883 7884 13716 13717 13718 13719 13720 13721 13723 13724 13725 13726 14040 14205 8397 2415 2416 8400 2418 2419 2420 14291 14477 14478 14479 14480 14481 14482 14483 14753 14754 14755 14756 14783 14784 14785 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 14796 8967 14799 14800 8970 14807 14840 14841 14844 14857 14858 14859 14861 14867 14868 14869 9232 9233 9234 15157 9397 3415 3416 15236 15244 10262 10995 11025 11026 11072 11360 11361
semh	5757
semh$	11740
semi$	4919
sen$	16685 5761 11745
send	4403 4480 4481 4492 4499
send$	11920 12213 594 603 998 7183 7185 7187 13101 1418 13356 13361 13790 13792 13798 13800 4402 10468 4490 10482 4500 4655 10679 4767 5034 5056 11040 5761 11745
sendd$	4500
sendded$	7183 7185 7187 1418
sendding$	7183 7185 7187 1418
sended$	7183 7185 7187 1418 10468 4500
sendes$	4490
sending$	594 603 998 7183 7185 7187 1418 15640 15641 15642 10468 4490 10482 4500 4655 4767 5034 5056 11497
sends$	594 603 12939 7183 7185 7187 1418 10468 4490 10482 4500 4655 10679 4767 5034 5056
sensation$	5109
sense$	13003 13004 13169 13170 13171 13172 13173 13174 13175 13176 13177 13178 13179 13180 13181 13440 13441 13442 13443 13444 13445 13446 13447 7617 7618 7619 13773 7944 2259 8408 2686 2688 8888 14720 2945 2946 2947 2948 2949 2950 8966 2984 2985 8969 15073 15125 15279 15382 15846 15847 15848 11065 11085 11384
sensible$	11836 6109 6150 6771 2963 2964 2965 14862 3461
sensibly$	12601
sensit	4404
sensitive$	10387 11305 5605
sensor	4817
sensory$	10800
sent	4403 10485 10544
sent$	12077 12078 12079 12081 594 603 12549 12550 12551 12563 7183 7185 7187 1418 13667 4402 16277 10893 4961 10973 5034 5056 11040 11548 5807
senten	16721
sentence$	4696 11799 5820 11804 11806
sentenced$	10973 5820
sentences$	4696
sentencing$	5820
separa	16721 16723 10893 10895 16736
separate$	4382 16561
separated$	16724
separates$	4382
separating$	4785 16724
separation$	16726
sepsis$	5944
september$	12346
sergea	4383 10367 10368 4387 10373 16209 10400 10401 10402 4420 4421 4422 10415 4439 4440 4445 4467 4471 4475 10460 10464 10465 10467 16299 16304 16305 16306 4497 10483 4502 10490 16327 4546 10615 4649 10638 10678
sergeant$	10366 16199 16204 4399 16231 16232 16233 10403 10404 10405 16246 10422 4463 10447 10450 4470 16291 16295 16296 16298 16308 10480 16312 16314 16321 4543 10529 16446 10632 16509 5601 11674
serial$	581 582 4381 5030 5153 5166 5643
series$	3907 11631
serious$	6070 676 677 678 679 8255 10039 10040 10041 10042 5153 5528
seriously$	13810 13811 13812 13813 13814 15793 15794 15810 15811 15812 15813 15814 15815 15816 15817 15818 15819 15820 15888 15889 15890 15891 4191
seriousness$	13758 13759 13760 13761 13762 13763 13764 13765 13766 13767 13768 13769 13781 13782 13783 13784
sertra	5741
sertraline$	11724
servant$	11074
servants$	11074
serve$	3031 3032 4722 4750
served	16507
served$	4722 4875 4999
serves$	840 841 3031 3032 4722 4750
servic	16669
service$	13937 8189 14219 15526 9914 9919 9920 9928 9937 9938 16071 16121 10309 10317 4338 16188 16189 4477 16544 16653 5528 11541 5575 5584
services$	7155 13752 13753 13757 8259 14219 14322 14448 14847 14848 14849 14850 14889 14890 14891 14892 14893 14936 14937 3164 3166 3642 3643 3644 3645 9914 15749 9919 9920 9925 9926 16121 10317 16188 16189 16653 16665 11088 11485
serving$	4722 10885 11529 5785
session$	175 177 178 8611 15526 15659 15660 15661 15700 15701 15702 11087
sessions$	175 177 178 6202 12034 12067 12068 14415 8611 15526 15700 15701 15702 11087
set$	64 65 66 11978 526 547 548 549 550 551 552 553 12872 12873 12874 12875 12876 12877 7200 1255 1256 1257 1258 13278 13279 1745 13977 2943 2944 9469 3677 3678 3841 4530 5010 11406 11407 11759
sets$	64 65 66 547 548 549 550 551 552 553 1745
setter$	11234
setters$	11234
setting$	64 65 66 5010
settle$	15463 15469 15483 11489
seven	10369 10384 16292 10472 16326 10527 4547 4548 16369 16370 16372 16413 4613 4627 10622 16459 16476 16479 16484 10682 16536 16576 16588 10762 16600 16612 4805 11650
seven$	13978 14047 16017 10596 16451 16453
severa	16351
several$	6205 609 9416 3535 10212 10213 10236 16087 16088 11554 5638 5751
severe	5703
severely$	5770 5788
sewer$	14293
sex$	11906 6297 12232 6496 6587 12420 6594 613 6601 12435 629 630 631 632 12457 12458 12524 6741 12813 12921 12922 12923 12924 13292 13294 8173 14290 14470 14471 14685 14686 14687 14688 14689 14699 14823 14824 14825 14919 9393 10915 4984 10999 11020 11030 5238 11337
sext$	5836
sexted$	5836
sexting$	11016
sexts$	5836
sexual$	12331 6577 6585 6590 6592 6593 614 615 616 617 619 6605 6606 6607 629 630 631 632 12459 676 677 678 679 6981 14470 8672 8675 8870 14920 4839 4984 5035 5045
sexualised$	12331 6577 6585 14336 14337 14338 14339 14340 14341 14342 14343 14344 11022 11023 5296 5884
sexuality$	12571
sexually$	2154 2155 9094 5038 5254 5355 5356 5394 5412 11773 5954
sgt$	16312
shabbily$	3498 5436 5444
shabby$	15361 15362 5481 5488 5895
shadow	4808
shadow$	16353 4544 16454 10791
shadowed$	4544
shadowing$	4544
shadows$	9524 4544
shady$	5233 5866
shaggy$	5441
shall$	3649 3650 3651 3652 3653 3654 4690
shallow$	5874
sham	16586
shambles$	5905
shambolic$	15973 5905
shame$	6875 14235 14236 14237 14238 14239 15957 10214 16046 5548
shameful$	15855 5905
shamefully$	5905
shameless$	5866
shar	4461 4480
share	4492 5604
share$	12213 594 603 6912 959 977 978 979 980 998 1917 3581 15463 15469 15483 15920 16100 16103 10382 4400 4402 10468 4490 4500 4631 4963 5034 5478 11489
shared$	594 603 959 13667 3581 10008 10009 15930 10382 4400 4402 4500 5034 5478
shareed$	10468 4500
sharees$	4490
shareing$	10468 4490 4500
shares	5604
shares$	594 603 959 3581 10382 4400 4402 10468 4490 4500 4963 5034 5478
sharin	11586 5604
sharing$	594 603 959 998 3581 15971 10382 4400 4402 4963 5034 5478
sharks$	13271
sharp$	9125 9126 9127 3465
sharper$	2637 2638 2639
sharpest$	14180
shaved$	5460 5462 5464 11449 5477
shaven$	5431 5432 5461 5464 5477
she$	6125 6132 6632 6709 6710 6715 6716 6765 6779 6782 7061 7218 7320 1787 2105 8088 2106 13920 2107 2108 8251 2288 14456 15541 15542 15543 15544 15545 9721 9722 9723 9725 9914 15749 5763
shed	11785
shed$	4255 16767 16779
shedding$	4255
sheep$	13967 11148
sheer$	5094
sheet$	11602
sheets$	11602
shelter$	12427 12428 12429 12430 12431 12432 12433 12434 16767
shield$	7118 7119 7120 5077
shieldded$	5077
shieldding$	5077
shielded$	5077
shielding$	14878 14883 14884 14885 14886 14887 14888 14895 5077
shields$	5077
shift$	6424 6425 6426 6980 9793 9794 5620
shifting$	6980 13936
shiftless$	5876
shifty$	5233 5443 11429 5866
shilling$	14183 14187 14188
ship$	15122
shirk$	4255
shirked$	4255
shirking$	4255
shirkked$	4255
shirkking$	4255
shirks$	4255
shirt$	9530 9531 15370 11466
shirtless$	5895
shirts$	9530 9531 15370 9587 11466
shock$	12746 15018
shocked$	15017 15021
shocking$	4155 4156 4157 4158 10214 16046 16082 16083 16084 16085 5296 5558
shockingly$	5253 5907
shocks$	9188 9189 15039 15141
shoddy$	5905
shoes$	9530 9531 15384 15385 15386 15387 15388 15395 16790 11466 11471
shoot$	1489
shooti	16420 16433 16441 16442
shooting$	1489
shootings$	16406
shoots$	1489
shop	4422 10484 10491 10786
shop$	12344 12345 14157 4399 16214 10405 16294 16315 16317 16322 4780 16617 16620
shopke	4422 10484 10717 10992
shopkeeper$	12120 12422 16823
shopkeepers$	12120 12422 13893 14061 8294 8295 4399 16214 10405 16294 16315 16317 4561 16548 16577 11099 11100
shopli	4608 16429 16433 16434 16442 4629 16456 10718 10966 10987 10988 5982
shoplift$	11054
shoplifter$	14022 14023 14024 14131 14132 11148 11149
shoplifters$	14022 14023 14024 14131 14132 11148 11149
shoplifting$	11896 11897 11898 11899 11900 12323 12334 12338 13292 13294 13393 14049 10591 10612 16471 16549 4788 4804 16797 16818 16819 11054
shoppe	10717
shoppers$	14061 16548 16577 11099
shopping$	10786
shops$	14061 8294 8295 4399 16214 10405 16294 16315 16317 16322 4561 4780 16617 16620
short$	2373 2374 8464 8465 9472 15361 15362 9577 15844 15845 5236 5304 5420 5441 5463 5464 5488 5545 11551 5895
shortcoming$	5527
shortcomings$	15720 15721 15722 5527 11512 5904
shortest$	3520 5468
shorts$	9530 9531 15384 15385 15386 15401 15402 15403 15408 11466 11471
shot$	11890 1489 14230 10418 5141
shots$	14230 10418 16261 16267
shotted$	5027
shotter$	5856
shotters$	5856
shotting$	544 545 546 5026 5027
should	4673 10879
should$	21 22 23 24 25 26 735 736 1048 7308 13144 1677 1775 1793 1801 1802 1803 1804 1805 1806 1807 1808 1809 1817 1821 1822 1823 1824 1842 1853 1854 1855 1856 1857 1858 1859 1860 1861 1862 1863 1864 1865 1866 1867 1913 1926 2709 2710 2711 2712 2762 2939 2993 3077 3128 3185 3186 15245 9433 3913 3915 3916 3917 3918 9903 15744 10045 4146 10134 4367 10519 4543 4614 4666 4690 4774 16710 5530 5598
shoulder$	14428 3515 5576
shouldered$	11409 5576
shouldering$	5576
shoulderred$	5576
shoulderring$	5576
shoulders$	14428 14488 5576
shout$	2607 2608 2609 5072
shouted$	6462 6463 6464 6465 6466 6467 6468 6469 13496 13667 4936 5072
shouting$	13194 13195 4905 5072
shouts$	2607 2608 2609 5072
shoutted$	5072
shoutting$	5072
show	4390 16209 4585 10569 4602 4646 11586
show$	346 1820 7850 7851 7852 7853 1888 1889 7901 7902 7903 7904 7905 7906 7907 7908 7909 7910 13744 7918 7977 7978 13859 8318 2421 15463 15469 15483 15527 15528 15529 3823 15694 4443 10494 10520 16388 11489
showed$	346 1820 1888 7977 7978 2421 4081 10520
showin	4585 4602
showing$	346 13194 13195 1888 4081 16212 16650
shown	10485 10544
shown$	187 6236 6237 12593 12594 6764 1820 7850 7851 7852 7853 1889 7977 7978 15584 15585 15586 15587 15710 4081 4531
shows	4585 10569 4602
shows$	346 1820 1888 7977 7978 2421 15527 15528 15529 3822 4081 4443 10520 16388 10590
shred$	1363 8407
shrewd$	9125 9126 9127 3465
shrinking$	9157 14989 14990 14991 14992
shrug$	1969 3129 3218 4274
shruged$	1969 4274
shrugged$	1969 3218 4274
shrugging$	1969 4274
shruging$	1969 4274
shrugs$	1969 3218 4274
shunt$	4831
shut$	13288 4321 11548
shuts$	4321
shutting$	4321
shy$	2373 2374 11294
siblin	16766
sibling$	16780 11321 5342
siblings$	5984 12343 14443 14664 16743 16780 10996 11321
sick$	8338 16639 16680
sickle$	5945
side$	14193 15303
sidekick$	5848
sidekicks$	5848
sidelined$	5559
sides$	12770 14193
sight	10773
sight$	16500 16604 11651 5730 5731
sighted$	11528 11635 11714 5919
sighti	5621
sighting$	10362 4540 11604
sightings$	16302 4540 5617 11604
sign$	1509 1510 1511 1512 1513 1514 1515 1516 1517 1518 1519 7505 7506 4233 4234 4235 4236 16067 16068 4993 11550 11553
signal$	12109 16510
signals$	12109 12110 13232 11078
signed	10644
signed$	1509 1510 1511 1512 1513 1514 1515 1516 1517 1518 1519 7505 7506 16475 4865 4866 4993
significant$	2533 2534
signing$	1509 1510 1511 1512 1513 1514 1515 1516 1517 1518 1519 7505 7506 4993
signs$	1509 1510 1511 1512 1513 1514 1515 1516 1517 1518 1519 13434 4233 4234 4235 4236 16067 16068 16087 16088 16256 4993 11078 11550 11553 11554
silence$	6835 12728 12911 12912 12913 12914 12915 12916 13121 7862 15945
silent$	13042 13043
silliness$	12188 12189 12190 12191 12192 12193 12665 6873 6874 7767 7862 1880 7864
silly$	6070 104 105 6109 160 161 162 163 164 165 166 6356 913 1308 1778 1871 1872 2945 2946 2947 2948 2949 2950 5097 5100 5874
silo$	5588 5589
siloed$	5909
silos$	11570
similar$	3500 9489 5420 5478
simple$	5094 5810
simpler$	4684
simply$	12593 12594 6764 806 13641 13642 13643 13644 2606 3220 3723 3724 3725 3726 9902 4064 4065 4241 4242 4283 5505 5565
since$	16654 16657 16765 11365 11808
single$	3790 3791 9828 9869 9870 3955 9939 10007 4404
sink$	1479 1480 1481 1482 1483 1484 1485
sinker$	13458
sinking$	1479 1480 1481 1482 1483 1484 1485
sinks$	1479 1480 1481 1482 1483 1484 1485 15616
sister	10889 16722 10892 4925 16766 16772
sister$	12343 7716 7724 4901 4902 16720 10925 16780 11321
sisters$	12343 7716 7724 14443 8789 8790 8791 11321
sit	16270
sit$	6402 3583 3584 3585 3587 3599 3600 3601 3602 3603 15463 15469 15483 4118 16101 11489
site$	11604
sits$	3583 3584 3585 3587 3599 3600 3601 3602 3603 4118 4119 4120 16257
sitting$	12687 12688 13194 13195 4118 4119 4120
situation$	11816 6365 12671 12672 12759 1005 1078 1079 7200 13697 13698 13702 13703 13704 13705 13706 13707 13708 13709 13710 13711 13712 13713 13855 14874 15291 10204 16081 10314 4972 11786
situations$	11816 7099 7100 7101 13855 15291
six	10369 10384 16292 10472 16326 10527 4547 4548 16369 16370 16372 16413 4613 4627 10622 16459 16476 16479 16484 10682 16536 16576 16588 10762 16600 16612 4805 11650
six$	1340 13956 14047 3490 9474 9475 3535 15349 15350 15351 15352 15353 15354 9738 9747 9753 16017 10596 16451 16453
sixteen$	14540 14541 14542 14543 14544 14545 2765 2766 2767 11346
size$	2794 2795 3386 3387 3388
skank$	5863
skanks$	5863
skanky$	5866
skate$	1446
skated$	1446
skaters$	9738 9747
skates$	1446
skating$	1446
skeletal$	5420
ski$	5493
skilled$	3475
skills$	2686 2688 8966 2984 2985 8969 15262 11386
skimpy$	5488
skin$	14136 15010 9496 9512 16630 11431 5450 5456 5716
skinned$	11390 11423
skinniest$	3520 5468
skinny$	9472 9508 9577 5420 5488 5895
skins$	12439 15010
skirt$	9530 9531 15384 15385 15386 11466 11471 11478
skirts$	9530 9531 15384 15385 15386 15401 15402 15403 15408 9587 15426 11466 11471 11478
skive$	5835
skived$	5835
skives$	5835
skiving$	5835
skunk$	10830
slack$	1021
slag$	11148
slags$	11148
slap$	13531 15035 16749
slapdash$	5867 5905
slappe	4936
slapped$	16749 10919
slapper$	5863
slappers$	5863
slaps$	16749
slave$	11259 5277 5869
slaves$	11259 5869
sleazy$	5866
sleep	10817 10829
sleep$	6138 12213 12277 605 6979 1003 1004 1006 14979 15113 15114 15115 16648 16660 16661 16770 4958 4967 4968 5036 5706
sleeped$	4960
sleepes$	4960
sleeping$	605 6979 4953 4958 4960 4967 5036 5743
sleeps$	605 1006 4958 4960 4965 4967 4968 5036
sleepwalk$	1479 1480 1481 1482 1483 1484 1485
sleepwalked$	1479 1480 1481 1482 1483 1484 1485
sleepwalking$	1479 1480 1481 1482 1483 1484 1485
sleepwalkked$	1479 1480 1481 1482 1483 1484 1485
sleepwalkking$	1479 1480 1481 1482 1483 1484 1485
sleepwalks$	1479 1480 1481 1482 1483 1484 1485
slender$	5420 5895
slep$	5802
slept$	605 1003 1004 1006 10804 4953 4969 5036 5802
slicked$	3514 11449
slid$	1479 1480 1481 1482 1483 1484 1485
slide$	1479 1480 1481 1482 1483 1484 1485 3215 9199 9200 11563 11602
sliders$	15384 15385 15386 15401 15402 15403 15405 11466 11471
slides$	1479 1480 1481 1482 1483 1484 1485 3215 9199 9200 11602
sliding$	1479 1480 1481 1482 1483 1484 1485
slight$	5420 5895
slightest$	7594 14254 9803 10065
slightly$	3488 5422
slim$	9472 5420 5895
slimly$	5422
slip$	1479 1480 1481 1482 1483 1484 1485 10207
sliped$	1479 1480 1481 1482 1483 1484 1485
sliping$	1479 1480 1481 1482 1483 1484 1485
slipped$	1479 1480 1481 1482 1483 1484 1485
slippers$	15397 15405 15413 11466
slippery$	5233 5866
slipping$	1479 1480 1481 1482 1483 1484 1485
slips$	1479 1480 1481 1482 1483 1484 1485 16276
slipshod$	5905
slit$	5477
sloppy$	4155 4156 4157 4158 11429 5558 5905
sloth$	11565
slovenly$	5876
slow$	1792 2508 2509 2510 2511 2512 4155 4156 4157 4158 16036 16082 16083 16084 16085 16097 10267 4286 5263 5558 5755
slowly$	16097
slut$	11148
sluts$	11148
sluttish$	5866
slutty$	5866
sly$	5874
smacke	4936
smacked$	10919
smackhead$	5863
smackheads$	5863
small$	2243 2295 8774 8926 9472 3495 5367 5420
smaller$	8059 8060 8069 8070 8071 8072
smart$	13049 13052 9125 9126 9127 15131 9489 11329 11335 5488
smarter$	6109
smartly$	3498 5444 11465 11467
smarts$	11330 11384
smash	16748
smashe	10759
smashed$	16590
smell$	3292 3293 3294 3295
smelly$	15361 15362 5895
smitten$	651 652 653 654 655 656 657
smok	4847
smoke$	11920 12213 12242 12244 12245 12246 498 6985 1003 1004 12832 12833 12834 7183 7185 7187 13098 13356 13361 13556 13790 13792 13911 13912 3244 3245 3246 3247 3248 15666
smoked$	12563 1003 1004 7183 7185 7187 15666
smoker$	14019
smokers$	14019
smokes$	1003 1004 7183 7185 7187 3244 3245 3246 3247 3248 15666
smoking$	5995 11827 11828 873 6985 1003 1004 7183 7185 7187 13194 13195 15666
smooth$	13127 5392
smug$	5866
snakes$	11148
snapch	4654
snapchat$	6281 6282 6283 586 6569 587 6570 588 6571 589 6572 590 6573 12405 12406 12407
sneak$	326 11148
sneaked$	326
sneaking$	326
sneakked$	326
sneakking$	326
sneaks$	326 11148
sneaky$	5876
snide$	5866
snood$	15400 11466 5900
snoods$	15400 11466 5900
snotty$	5866
snub$	5105
snubbed$	15451 5105
snubbing$	5105
snubed$	5105
snubing$	5105
snubs$	5105
snuck$	326
so	4653
so$	12021 12025 12302 6689 7219 13076 1542 7687 7688 8116 8314 8336 3187 3188 3189 3190 3191 3192 15127 9905 4086 4641 5096 5364 5381
sobrie	4987
sobriety$	10970
social$	12326 12332 586 587 588 589 590 8047 14050 8447 8548 14385 14445 14930 14931 14932 14933 9914 15749 3940 9924 3943 4325 4327 10506 4552 16407 4654 16472 10694 10834 10928 4951
society$	8030 2048 2049 2050 2051 8035 13984 13985 13986 13987 13988 13989 13990 13991 13992 13993 13994 13995 13998 13999 14000
sociopath$	11148
sociopathic$	5874
sociopaths$	11148
socks$	9587
sod$	10085 11122
sods$	11122
sofa	10939 11785 5975
sofa$	16770 4957 16781
soft$	12687 12688 15100
software$	10495
sold$	544 545 546 612 708 709 914 7183 7185 7187 1562 1563 1564 5011 5026 5043 11040
soldier$	12161 11123 11203
soldiers$	12161 14100 11123 11203
solely$	4276 4277 5574
solicit$	1052 1053 1054 1055 5065 5073
solicited$	1052 1053 1054 1055 5065 5073
soliciting$	1052 1053 1054 1055 5065 5073
solicits$	1052 1053 1054 1055 5065 5073
solicitted$	1052 1053 1054 1055 5065 5073
solicitting$	1052 1053 1054 1055 5065 5073
solid$	5420
solidly$	5422
solve	5665
solve$	16562
solves	5665
solvin	5665
somali$	3500 9489 11458
some$	118 870 6911 1355 1365 3535
somebody$	12271 12293 13075 13080 13226 13488 13621 9679 9914 15749 4697
someone$	12271 12293 6624 13075 13080 13226 13488 13621 8818 2933 9679 9914 15749 4697
something$	12302 12536 13076 15669 4483 16311
somewhere$	12427 12428 12429 12430 12431 12432 12433 12434 1325 1326 1327
son	16537
son$	14620 10820
sons$	14620
soon$	13518 13519 3220 16051 16052 16053 16054 16185 16186 16187
sooner$	1182 1183 7725 1743 7727 14553 14694 15732 15741
sophisticated$	2723 2885 3406 5888
sorely$	4191
sorry$	13200 15584 15585 15586 15587
sort$	12713 13887 2309 2311 2312 2313 14249 14875 14876 14877 9191 15357 4382 11098 11216
sorts$	12713 4382 11098 11216
sought	4567 16507
sought$	314 595 596 597 598 599 600 601 1090 13667 2016 7999 2017 2018 2019 2020 2021 2022 2038 2039 2041 9878 10550 5309
soul$	13378 13379 14518 14519 14520
soulless$	5866
souls$	13377 13379 14284 11342
sound$	9358 5363
sounds$	5363
sour$	5868
source	11586
source$	1076 10387 4405 16280 4642 16466 4656 4736 4743 5604 11588 5606
sources$	4405 16280 11588
south$	3511
sow$	12718 12719 13150 13151
sowed$	12718 12719 13151
sowing$	12718 12719
sown$	12718 12719
sows$	12718 12719
space$	14136 14816 10702 10947
speak	10375 4929
speak$	11966 12177 12402 591 592 593 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 8932 8976 9358 15432 15463 15469 15483 15574 15640 15641 15642 15920 4356 16206 11489 11497
speaking$	591 592 593 8930 15462 11516
speaks$	591 592 593 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 15574 4129 4130
special$	8438 16685 5757 5973
specialist$	16668
speech$	4817 16685
speed$	11738
spell	11766
spelli	10883
spelling$	16714 5777
spend$	12213 6383 6384 6449 12527 12528 12529 12530 12531 794 795 7183 7185 7187 13356 13361 2065 2066 2067 2068
spendded$	2065 2066 2067 2068
spendding$	2065 2066 2067 2068
spended$	2065 2066 2067 2068
spending$	12028 12272 12527 12528 12529 12530 12531 2065 2066 2067 2068 16194
spends$	2065 2066 2067 2068 16270
spent$	794 795 7183 7185 7187 2065 2066 2067 2068 4999
spice	10821
spice$	12816 16652 10830 16664
spider$	7434
spike$	10771
spikes$	10771
spiky$	5441 5464
spin$	12516
spina$	5718
spineless$	5866 5905
spirit	10829
spirits$	16656 16660
spit$	14123
spite$	6171 189 190 192 6203 223 224 225 254 12375 12376 12377 12378 12746 4230
spiteful$	15855 5214 5237 5874
spiv$	11203
spivs$	11203
spleen	10810
spleen$	16641
splendidly$	9032 9033 9034 9035
split	16721 16723
split$	16561 10893
spliting$	4785
splitting$	4785
spoil$	1396 1397 1398 1399
spoiled$	1396 1397 1398 1399 5874
spoiling$	1396 1397 1398 1399
spoilled$	1396 1397 1398 1399
spoilling$	1396 1397 1398 1399
spoils$	1396 1397 1398 1399
spoilt$	1396 1397 1398 1399 2133 5139 5874
spoke$	591 592 593 4355
spoken$	12005 12006 196 197 198 6462 6463 6464 6465 6466 6467 6468 6469 12303 12532 13667 8139 8140 8141 8142 15264 15265 15266 15468 15474 15479 15488 15583 15930 4378 16387
sponger$	11203
spongers$	11203
sporadic$	14331 14332 14333 14334 2521 5286
sport$	3517 3553 3554 3555 3556 3557 3558 3559 3560 3561 3562 16646 5465 5483
sported$	3517 3553 3554 3555 3556 3557 3558 3559 3560 3561 3562 5465 5483
sporting$	3517 3553 3554 3555 3556 3557 3558 3559 3560 3561 3562 5465 5483
sports$	3517 3553 3554 3555 3556 3557 3558 3559 3560 3561 3562 5465 5483
sportted$	3517 5465
sportting$	3517 5465
sporty$	5443
spot$	14525 14526 3292 3293 3294 3295 15279 16614 16618 11616 11680
spots$	15230 16614 16618 11459 11680
spotted$	13667 16285 5919
spotty$	3513 9508 15343 5448 5895
spray$	5458
spree$	11619
spring$	12346 12347
spurn$	5105 5503
spurned$	15451 5105 5503
spurning$	5105 5503
spurnned$	5105 5503
spurnning$	5105 5503
spurns$	5105 5503
squad	4383 10367 10368 4387 10373 16209 10392 10395 10400 10401 10402 4420 4421 10415 4439 4440 4445 4467 4471 4475 10460 10464 10465 10467 16299 16304 16305 16306 4497 10483 4502 10490 16327 10502 4546 10615 4649 10638 10678
squad$	15208 10366 16199 16204 16223 16224 4411 16226 16231 16232 16233 10403 10404 16238 4425 16246 10422 10450 16291 16295 16296 16298 16308 10480 16312 16314 16321 16333 10529 16425 16446 10632 16509 5601
squander$	5104 5581
squandered$	5104 5581
squandering$	5104 5581
squanderred$	5104 5581
squanderring$	5104 5581
squanders$	5104 5581
square$	16570 4780 16620
squarely$	4276 4277 5574
squint$	5898
squints$	5898
stab	16756
stabb	16748
stabbed$	11863 11890 12292 12631 13132 13133 13134 13146 13147 5009
stabbi	16202 16420 16433 16441 16442 16448 16460 16461 16462 10968 10988
stabbing$	7252 7253 13085 1379 13531 16381 16382 16424 16799 16819 16820 11052
stabbings$	16381 16406 16819 16820
stack$	13931 13932 13933 13934 13935
staff	4422 10484 10491 4560
staff$	12161 12271 12293 12422 12490 12491 12492 12771 7155 7390 13610 7919 13752 13753 13757 13893 8063 13984 13985 13986 13987 13988 13989 13990 13991 13992 13993 13994 13995 13998 13999 14000 14003 14026 14061 14067 2273 2274 8259 8294 8295 14415 14451 14465 14466 14467 14468 14936 14937 3164 3166 15203 15204 9427 15289 15290 9733 9734 9736 9737 9775 9776 9777 9914 15749 9919 9920 16121 10317 16188 16189 10405 16315 10522 16577 16823 11088 11099 11100 11190
staffroom$	16322
staffrooms$	16322
stage$	9698
stain$	2378
stained$	15361 15362 5481 5488
stairw	11785
stake$	10775
stamme	16630 10816
stammer$	16647
stamp	4730
stamp$	11534
stamped$	11534
stamping$	11534
stampped$	11534
stampping$	11534
stamps$	11534
stance$	10753 11663
stand	16270
stand$	2668 8952 8953 8954 8957 8958 8960 8961 8964 3342 3491 15356 3583 3584 3585 4121 4122 4123 4124 4125 5535
standard$	15955 11541
standards$	15760 15761 15762 15763 15764 15765 16191 11541
standing$	8952 8953 8954 8957 8958 8960 8961 8964 4121 4122 4123 4124 4125 5535 5816
stands$	3342 3491 15356 3583 3584 3585 4121 4122 4123 4124 4125 5816
stares$	12141
stars$	15421
start$	11974 14123
starte	5747
started$	11974 543 12892 12893 13184 13185
starter$	11233
starters$	11233
starti	5747
starts	5747
starts$	11974
starv	5709
starve	4936
starved$	10919
stash	16219 10562 4601
stash$	12811 10553 16415
stashed$	16229
state	10388
state$	6365 16081
stated	10388
statem	5757
statement$	12183 8096 8097 8098 16222 16228 4871 11744
statemented$	11740
statements$	8096 8097 8098 16222 16228
statio	10484
station$	12344 12345 4399 16214 16315 16322 16570 4780 16620 16799 16806 16807
stations$	4399 16214 16315
statistics$	16153 16154 10742
stature$	15300 15301 15302 11403
status$	13824 13828 13829 13850 13856 13859 14290 16734 11058 5109 11319 11744 11791
stay$	6096 11936 6138 12096 6350 12210 6385 6386 6403 12242 12244 12245 12247 6448 12318 12464 12527 12528 12529 12530 12531 12532 6727 6899 917 6901 6902 6903 6946 6947 6948 6949 6950 6979 12925 7211 7273 13484 13491 13504 13505 13593 13790 13792 13798 13800 9010 9029 15463 15469 15483 16770 4958 11489
stayed$	12077 12078 12079 12081 12270 12532 12540 12549 12550 12551 12596 12597 6773 6774 12606 12607 12848 13401 7753 13620 13667 13679 4958 4960 4969
stayes$	4960
staying$	12028 12272 12464 12527 12528 12529 12530 12531 12532 6979 7266 9010 4958 4960 5800
stays$	12532 4958 4960 5800
steal$	12213 13098 13556 13911 13912 14123 2607 2608 2609 15489 15662 16378 16408 16411 16435 16436 10760 11054
steali	16257 10568 5982
stealing$	11894 11895 11896 11897 11898 11899 11900 13091 13293 14049 14105 14111 14112 2406 14444 16271 16399 16437 16516 11054 11812
steals	16257 5982
steals$	2607 2608 2609 15662 16378 16411 16436 10760
steel$	15008 15009
steely$	11372
step	10889 4923 10907 4934 16750 16772
step$	4752 4801 5621 5681
stepbrother$	10918 10925
stepdad$	4902 16720 10890 4911 16743 10917 10918 10925
stepfather$	4902 16720 10890 4911 16743 16747 10917 10918 10925
steping$	4752
stepmam$	10918
stepmother$	16720 4911 16743 16747 10917 10918 10925
stepmum$	16720 4911 16743 10917 10918 10925
stepnan$	10918
stepparent$	16743 10918 10925
stepparents$	16743 10918 10925
stepped$	15799 4372 16565 5681
steps$	4752
stepsiblings$	16743
stepsister$	10925
stepstepdad$	16743
stepstepfather$	16743
stepuncle$	10918
stern$	9176
sterner$	9176
steroi	10821 10828
steroids$	16652 10826 16659
steward$	6286 12120 12161 12422
stewards$	6286 12120 12161 12422 8294 8295 16294
sti	5954
stick$	1126 1244 1245 13744 15463 15469 15483 3949 3950 3951 11489
sticks$	1127 1244 1245 15614
sticky$	8337
still$	12007 12027 12049 7006 7007 7008 7009 7010 7011 7012 7013 7014 7015 7017 3960 3961 4435 4484 5505
stills$	10381 16244 10418 4478 4484 4501 4508
stinks$	11318
stir$	1390 1391 1392 1393 1394 1395
stirred$	1390 1391 1392 1393 1394 1395
stirrer$	11203
stirrers$	11203
stirring$	1390 1391 1392 1393 1394 1395
stirs$	1390 1391 1392 1393 1394 1395
stock	16219 16405
stock$	4415 16393 16414 16415 11215
stockily$	5422
stocky$	9472 5420 5895
stole	5982
stolen	16219 16405 16468 5982
stolen$	16393 16415 4713 16818 16821 5934
stoma$	5952
stomach$	5712
stone$	13214 15008 16644 5490
stoned$	1070 1071 1072 1073 1074 7145 1163 7147 15666
stoner$	11148
stoners$	11148
stood$	3342 3583 3584 3585 4121 4122 4123 4124 4125 5535 5816
stop	16374 4670 4710 4808
stop$	11965 12129 6418 12254 12318 6698 6747 12579 13033 13034 7567 7568 7569 7570 7571 7578 7579 7580 7634 7635 1653 7637 1655 1656 13483 13504 13505 13574 1769 1771 1774 13627 13666 14330 2890 2891 15463 15469 15483 15517 15518 9703 3721 15571 15640 15641 15642 10350 10351 10352 10353 16234 4462 10493 4588 16449 16483 10653 4686 4698 4702 4704 4705 4706 10693 16562 4779 4790 16607 16609 10791 11489 11497 5669
stoped$	2890 2891
stoping$	2890 2891
stoppe	16387
stopped$	12290 6460 478 12308 6696 6767 12631 13111 13112 13583 2890 2891 15626 15627 15628 15629 15630 15768 15769 15770 15771 15772 15773 16455 4686 16504 5007 11548 11635 5726
stopping$	2890 2891 4702 4704
stopring$	4702
stops$	2890 2891 16449 4664 4686 4698 4702 4704 16555 4779 4790
stopting$	4702
store	4422 10484 10491 10562 4601
store$	12096 6424 6425 6426 6980 1492 7728 4399 16214 10405 16294 16315 16317 16322 4539
stored$	1492 16229
stores	4601
stores$	1492 4399 16214 10405 16283 16294 16315 16317 16322 10583
storie	4654
stories$	12854 7121 12955 8096 8097 8098 13930 2117 2118 2119 2120 2121 2122 2606
storin	16219 10568 16405 4601
storing$	6980 1492 16399 16437
story$	12854 13460 8096 8097 8098 13930 2117 2118 2119 2120 2121 2122
stout$	5420 5895
straight$	12543 12544 6884 6885 6886 1750 1751 1752 1753 1754 1755 1756 1757 9699 9700 9701 9702 5441 5464
strain$	4744
strang	16748 4936
strange$	12157 12158 6583 1760 1763 1766 1767 5397 5866
stranger$	12104 12115 12116 12810 12820 12821 12822 12823 12824 12825 12826 12827 12828 12829 12830 12831 7050 7086 7087 7088 7089 13689 8054 8282 8283 8284 8285 16774 11003
strangers$	11834 6265 12104 6277 6280 12112 12115 12116 12124 12128 12132 6312 12283 6574 12713 12810 12820 12821 12822 12823 12824 12825 12826 12827 12828 12829 12830 12831 7050 7086 7087 7088 7089 7090 7091 7092 7093 7189 13092 13094 13687 8021 13853 13854 13861 8053 8282 8283 8284 8285 14465 14466 14467 14468 11003 11084
strangled$	16749 10919
strapping$	5895
strappy$	5488
strate	11644 11665 11670
strategies$	12067 12068
strategy$	11676
stray$	1479 1480 1481 1482 1483 1484 1485
strayed$	12563 1479 1480 1481 1482 1483 1484 1485
straying$	1479 1480 1481 1482 1483 1484 1485
strays$	1479 1480 1481 1482 1483 1484 1485
streak$	11220
streaks$	11220
street	4404 16504 10721 10786
street$	12335 12344 12345 7107 12996 12997 7173 7195 14127 14191 14192 14283 2702 8703 15066 9236 9239 9240 9241 9242 9243 15075 9257 15094 9300 9395 3448 10387 10412 16492 16552 16570 4780 16617 16620 11005 5131 5249 5288 5328 5333 5345 5346 5347 5348 5401 5403 5417 5934
streets$	12335 12996 12997 7195 8273 14283 14511 14512 14513 14514 14515 14516 14517 15066 15075 9258 3285 9302 16492 16552 16570 4780 16617 16620 11005
streetsmart$	5882
streetwise$	3107 3108 3109 3110 3461 3465 5882
streng	4677
strength$	2794 2795 3386 3387 3388
stress$	5698
strict	4766
strict$	10749
stride$	15023 15024
strike$	9039 9040 9041 3378 16378 10760 16598 5621
strikes$	16378 10760 16598
striking$	5443
strikingly$	5364
string$	291 3908
stringing$	291
strings$	291 16261
strip$	6983
stroke	10798 10909
stroke$	16629 16643 16715 16740
stroll$	3583 3584 3585
strolls$	3583 3584 3585
strong	4760 4766 5681
strong$	2856 2857 2858 9176 3449 3461 10749 4770 11398 5420 5684
stronger$	2258 9176 4770
strongly$	5422
stroppy$	5866 5874
struct	11590
structure$	16242 16597
struggle$	172 2508 2509 2510 2511 2512
struggled$	172 2508 2509 2510 2511 2512
struggles$	172 2508 2509 2510 2511 2512 5783
struggling$	172 2508 2509 2510 2511 2512
strung$	291
stubble$	5896
stubborn$	10267 5874 5905
stubbornly$	5905
stuck$	12541 12593 12594 6764 12596 12597 6773 6774 12606 12607 1128 1244 1245 13667 15584 15585 15586 15587 3949 3950 3951 5260
stud$	15395
studen	10992
student$	2289 14213 14242 14243 14244 14245 14348 14376 14377 14378 14379 14380 14381 14392 16823 11132 5162 11273
students$	2289 14213 14242 14243 14244 14245 14348 14376 14377 14378 14379 14380 14381 14392 11132 11273
studs$	15395
stuff$	12255 12421 15007
stunt$	11906 10999
stunts$	11906 10999
stupid$	6070 104 105 6109 6341 913 1308 1778 5018 5097 5874
stupidity$	12188 12189 12190 12191 12192 12193 12582 12583 12584 12585 12665 6873 6874 6894 12726 12911 12912 12913 12914 12915 12916 13121 7767 7862 1880 7864
sturdy$	5420
stutte	16630
style$	15357 11111
subculture$	11271
subcultures$	11271
subjec	5646
subject$	15292 15295 16251 4582 4659 5612 5917
subjects$	15292 15295 4573 4582 10697 5917
submi	11586
submission$	16458
submissions$	16458
submit	4403 5604
submitted$	4495 4496 11600
substance$	31 36 6073 8186 5746
substandard$	4155 4156 4157 4158 16082 16083 16084 16085 5558
subway$	16767
succeeded$	15600
succes	10647 4700
success$	16583
successful$	16478 10683
succumb$	1706 1707 1708
succumbbed$	1706 1707 1708
succumbbing$	1706 1707 1708
succumbed$	1706 1707 1708
succumbing$	1706 1707 1708
succumbs$	1706 1707 1708
such$	11883 2705 2706 5529
sucked$	11860
sucks$	11318
suffer	4939 4940
suffer$	5723
suffered$	13035 10922 10923 5723
suffering$	5723
suffers$	10922 10923 5721 5723
sufficient$	2983 2986 9380 11362
sugar$	5052
sugges	10388 4727 11586
suggest$	9614 9616 9617
suggested$	9614 9616 9617
suicid	5708
suicidal$	11691
suicide$	16636 16715 11691
sulky$	5866
sullen$	11429 5874
summer$	12346 12347
summon	16504
sun$	13280 13281
sundry$	12820 12821 12822 12823 12824 12825 12826 12827 12828 12829 12830 12831
superficial$	14331 14332 14333 14334 5127 5286
superv	4996 4998
supervised$	5342
supervising$	14474 14875 14876 14877 14878 14886 14887 14888 14895 14901 14902 14903 14904 14905
supervision$	14474 14775 14875 14876 14877 14878 14886 14887 14888 14895 14901 14902 14903 14904 14905 14959 14960 14961 14984 14986 15237 4268 4269 4270 4271 10979 16811 11541 11806 11807
suppl	16257
suppli	4403 10436 4492 11599
supplied$	544 545 546 10485 5026
supplier$	12903 12904 14031
suppliers$	12903 12904 14031 16426
supplies$	544 545 546 16267 16283 16411 5011 5026 5636
supply	16210 4403 16219 16255 4492 10568 16400 16405 16420 16421 16433 16441 16442 16460 10987 11669 11670
supply$	544 545 546 4396 10437 4490 16393 16408 16411 4655 16818 5026 5636 5934
supplyed$	4396
supplyes$	4490
supplying$	544 545 546 4396 4490 16399 16437 4655 16516 16818 5011 5026 11812
supplys$	4396 4490 4655
suppor	4660 4677 4720 4919 4998 5681 5688
support$	88 89 90 91 175 183 184 6202 12034 12067 12068 12177 12895 13752 13753 14308 14322 14326 14847 14848 14849 14850 14875 14876 14877 14878 14886 14887 14888 14895 15449 3642 3643 3644 3645 4049 4050 4051 15929 4268 4269 4270 4271 4660 10643 4672 4679 4735 16687 4874 16688 11063 11087 11088 11485 11744
supported$	183 184 4672 4679 10902
supporting$	183 184 4672 4679
supports$	88 89 90 91 183 184 4672 4679 4735
supportted$	183 184
supportting$	183 184
supposed$	12258 12259
suppre	4730
suppress$	5930
suppressing$	5930
suppression$	5930
sure	4653
sure$	3676 3677 3678 9757 9758 9759 9760 3778 3779
surely$	3863 3871 9854 3872 3873 9902 11506
surface$	5127
surgery$	16671 16676
surly$	5874
surprised$	13135 13136 13137 13138 7821 13653 13654 13655 13656 13657 15021 11069
surprises$	9188 9189
surprising$	1760 1763 1766 1767
surprisingly$	5364
survei	16619 5927
surveillance$	16609 5916
surveilled$	16361
surviv	4940
survival$	9431 5047
survive$	14814 14815 8988 3006 3007 8991 3014 5380
survived$	3014 10923 5380
survives$	3014 5380
surviving$	3014 5380
survivors$	2721 11343 11344
suspec	4567 4583 11592
suspect$	12979 15292 15295 16111 16398 16428 4619 5233 11327 5612 11621 5651 5933
suspected$	10550 10566 4591 4606 10600 4619 4623 4647 5005 5640
suspects$	15292 15295 16111 16241 16394 16395 16398 16428 4619 11131 11327 11596 11621 5639 5933
suspen	10883
suspended$	383 384 385 386 8139 8140 8141 8142 4877 11146 11748 5821
suspendeds$	4877
suspension$	13974 4877 16714 11146 5965
suspensions$	13974 4877 11146 5965
suspic	4567
suspicion$	16166 16167 16168 16169 16170 10550
suspicious$	10469
swagger$	3244 3245 3246 3247 3248
swaggers$	3244 3245 3246 3247 3248
swallo	5710
swallow$	1561 1646
swallowed$	1561 1646 5711
swallowing$	1561 1646
swallows$	1561 1646 5711
swam$	1457
swap$	603 621 6604 622 623 624 625 626 914 998 5034
swaped$	603 621 6604 622 623 624 625 626 914 5034
swaping$	603 621 6604 622 623 624 625 626 914 5034
swapped$	603 621 6604 622 623 624 625 626 914 5034
swapping$	603 621 6604 622 623 624 625 626 914 998 5034
swaps$	603 621 6604 622 623 624 625 626 914 5034
swarm$	2387 14203 11203
swarmed$	2387
swarming$	2387
swarmmed$	2387
swarmming$	2387
swarms$	2387
swarthy$	5895
swat$	1617
swated$	1617
swating$	1617
swats$	1617
swatted$	1617
swatting$	1617
sway$	9793 9794
swayed$	11093
swear$	14123 3244 3245 3246 3247 3248 15666
swearing$	15666 16691
swears$	15666
sweatshirt$	15384 15385 15386 11466 11471
sweatshirts$	15384 15385 15386 11466 11471
sweep$	4252 11653
sweeping$	4252
sweeps$	4252 11653
sweet$	8926
swept$	4252
swift	4760 5681
swim$	1457
swimming$	1457
swims$	1457
swine$	11122
swipe$	10458 4476
switched$	2698 9299
sworn$	11640
sympathise$	13199
sympathy$	12630 12634 12652 12759 7355 7356 13200 13201
symptoms$	11688
syndrome$	11682
syphil	5954
system	10462 11586
system$	12670 12759 14067 14465 14466 14467 14468 9261 16247 16293 16309 16310 16377 16417 16418 16419 5528
systemic$	5528
systems$	16417 16419 5528
t$	9539 15384 15385 15386 10881 11471
ta	4873 10857
ta$	10856 16688
table$	15048 16698
tables$	16143
tablets$	10826 16664 11693 11726
tabs$	10504
tackl	4452 4730
tackle	16619 11675
tackle$	16562 4754 4755
tackleing$	4755
tackles$	4755
tackling$	4754
tactic	11665 11670
tactical$	10477 5634
tag$	16801 16814 16815 16817 11810
tagged$	16814 5825
tagging$	16814
tags$	16817
tail$	4544 16454
tailed	16619
tailed$	4544
tailing$	4544
tails$	4544
tak	4803
take	4756
take$	87 11920 11936 124 6119 11994 6290 12213 6400 428 429 12285 12322 583 602 680 6665 6985 1195 7183 7185 7187 1221 7272 1313 1528 1529 7518 1536 1537 1538 13356 13361 7535 1561 1576 1579 1580 1610 1611 13471 13472 7651 7664 13504 13505 7850 7851 7852 7853 1888 1889 1917 7901 7902 7903 7904 7905 7906 7907 7908 7909 7910 1928 1929 13744 7927 7928 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 7954 7955 7956 7957 7958 13790 13792 13798 13800 1996 2000 8498 2665 2821 2913 2914 2915 2916 2992 9023 3209 3210 9204 15113 15114 15115 15432 15463 15469 15483 15527 15528 15529 9954 3979 9970 9979 9983 9984 9985 9986 9987 9988 9989 10051 10053 10054 10055 10056 10057 4081 15920 16100 16103 4517 10545 4682 4687 10790 4824 4843 4845 5015 5056 11489
takeaway$	12344 12345
taked$	1195 7183 7185 7187 1221
takeed$	4517
takeing$	4517
taken$	87 124 6684 6685 6686 6687 6688 12524 12532 7146 1195 7183 7185 7187 1221 1561 1576 1579 1580 1610 1611 13496 7842 7850 7851 7852 7853 1888 1889 2913 2914 2915 2916 14957 15152 3339 15573 15584 15585 15586 15587 9953 9970 9980 9981 9982 9983 9984 9985 9986 9987 9988 9989 10051 10053 10054 10055 10056 10058 10059 10060 4081 15930 4860 4918 5015
taker$	14008 10997
takers$	14008 10997
takes	4756
takes$	87 124 497 583 602 6893 1195 7183 7185 7187 1221 13090 1528 1529 1561 1576 1579 1580 1610 1611 13646 1888 1928 1929 1996 2000 2821 2913 2914 2915 2916 3204 3209 3210 15527 15528 15529 9970 9979 10051 10053 10054 10055 10056 10057 4081 4517 4682 4843 4845 5015 5056
taking	4756 5710
taking$	6016 87 11995 583 602 6985 1195 7183 7185 7187 1221 7264 1561 1576 1610 1611 1888 1928 1929 1996 2000 2821 14817 14818 3209 3210 9424 9983 9984 9985 9986 9987 9988 9989 4081 4682 4824 4845 10997 5015 5056
tale$	13460
talent$	12807 1184 1185
talents$	12807
talk	10375 16270
talk$	175 12177 12401 591 592 593 12598 12599 12600 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 8931 9358 3414 15432 15463 15469 9649 15483 15574 15594 9764 15640 15641 15642 16206 16220 11489 11497 5586
talked$	591 592 593 12549 12550 12551 12566 13064 5586
talking$	591 592 593 12598 12599 12600 2925 8929 15462 15640 15641 15642 9814 16220 11497 5748
talkked$	591 592 593
talkking$	591 592 593
talks$	175 591 592 593 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 15574 16340 5586
tall$	9472 15304 3494 5420 11408 5895
tallest$	3520 5468
tallies$	4388
tally$	13931 13932 13933 13934 13935 4388 4482
tallys$	4482
tan$	11440 11441
tangled$	1477 1478
tango$	12311
tanned$	3513 5448 5895
tantrum$	14406 14407 11282
tantrums$	14406 14407 11282
target	16234 4452 4577 4635 16493 10725 4795 4796 10780 16613 4802 16619 11644 11675
target$	11857 11858 11880 2086 16360 16483 4755 16611 10781 5612 5673 5683 11673 5778
targeted$	11860 2086 10618 16556 16611 10781 10785 5683
targeting$	2086 16181 16182 16183 16184 4755 16611 10781 5683
targets$	11856 11858 11880 2086 16076 10301 16142 16153 16154 16360 4755 16611 10781 5683 11673
targetted$	2086
targetting$	2086
tart$	11148
tarted$	3615 3616 5501
tarts$	11148
tarty$	5866
task	10395 4747
task$	15715
tasked$	4494 4550 10543 4787 5691
taskforce$	16226
taskin	11617 5691
tasking$	4383 10367 10368 4387 10373 16209 10415 4439 4440 4445 4467 4471 4475 10460 10464 10465 10467 16299 16304 16305 16306 10477 4497 10483 4502 10490 16327 10549 10615 4649 10638 10678 10770 16601 11674
taste$	1184 1185 1309
tastes$	14642 14707 15267 15268 11376
tattoo$	3518 15332 9525 15395 11448 5467
tattooed$	5895
tattoos$	3518 15332 9525 15395 11448 5467
taught$	183 184 187 12037 12038 12039 6236 6237 12653 15468 15474 15479 15488 15583 15626 15627 15628 15629 15630 16505 4885
taunt$	5117
taunted$	5117
taunting$	5117
taunts$	5117
tauntted$	5117
tauntting$	5117
taxi$	12808
taxis$	12808
tea$	16790
teach$	183 184 14026 14308 3444 3445 3446 15550 15640 15641 15642 11497
teache	10992
teached$	183 184
teacher$	12120 12161 12297 12422 13610 8341 15203 9937 9938 16823
teachers$	12120 12161 12422 13610 13893 8063 14026 8294 8295 14415 14451 15203 15204 9429 9733 9734 9736 9737 11100 11190 11218
teaches$	183 184
teachi	10875
teaching$	183 184 4873 10857 10872 16706
team	10395 10415 10502 16669
team$	14219 15526 9914 9919 9920 16121 10317 4338 16188 16189 10366 16199 16204 16217 16224 16226 16231 16232 16233 10403 10404 16246 10422 10450 16291 16295 16296 16298 16308 10480 16314 16321 16333 10522 10529 16425 16446 10632 16509 4798 16673 5575 5584
teams$	14219 4798
tear$	6946 6947 6948 6949 6950
tearaway$	5846
tearaways$	5846
tease$	1417 5088 11203
teased$	1417 5088
teases$	1417 5088 11203
teasing$	1417 5088
tech$	11474 5492
techni	11670
teen$	2289 14213 14242 14243 14244 14245 14348 14351 14376 14377 14378 14379 14380 14381 14392 11273
teenage$	3478 5044 5153 5156 5166 5416 5417 5638
teenager$	13968 13969 2289 14213 14242 14243 14244 14245 14348 14351 14376 14377 14378 14379 14380 14381 14392 15292 15295 11120 11132 11144 11273
teenagers$	13843 13890 13941 13943 13968 13969 2289 14213 14242 14243 14244 14245 14348 14351 14376 14377 14378 14379 14380 14381 14392 15292 15295 11120 11132 11144 11191 11273
teens$	13941 2289 14213 14242 14243 14244 14245 14348 14351 14376 14377 14378 14379 14380 14381 14392 11273
teeth$	15344 15345 15346 16641 11436
teflon$	15008
teleph	4552
telephone$	4528 16343 5625
telephones$	4528 16343
tell	4390 4499 4597 10580 4653
tell$	12177 12213 7244 7249 7657 13581 13593 13744 2124 14072 14525 14526 8922 8923 8924 8925 3292 3293 3294 3295 15279 15463 15469 15483 15527 15528 15529 15574 9859 9860 9863 9882 16103 4382 4397 4417 4418 10482 10494 4514 11489
telling$	2124 14895 15146 15462 4417 4418 10482 16633
tells$	2124 15527 15528 15529 15574 9859 9860 9863 4382 4417 4418 10482
temper	16721
temper$	14406 14407 11219 11282
tempered$	11252 11253 11254 11255 11287 11288
tempers$	14406 14407 11219 11282
temporarily$	5763
temporary$	5801
tempt$	11833 6003 303 304 305 1052 1053 1054 1055 5020 5061 5073
temptation$	12276 13367 13520 13522
tempted$	11833 6003 303 304 305 1052 1053 1054 1055 2014 5020 5061 5073 11093
tempting$	11833 6003 303 304 305 1052 1053 1054 1055 5020 5061 5073
temptress$	11203 5863
temptresses$	11203 5863
tempts$	11833 6003 303 304 305 1052 1053 1054 1055 5020 5061 5073
temptted$	11833 6003 303 304 305 1052 1053 1054 1055 5020 5061 5073
temptting$	11833 6003 303 304 305 1052 1053 1054 1055 5020 5061 5073
ten$	13978 2765 2766 2767
tenancies$	4723 4792
tenancy$	4723 4792 16769 16784 16785
tenants$	10162
tendencies$	11138
tension$	4905 11590
tent$	16767 16779
term$	676 677 678 679 16630 16689 10876
termination$	16649
terms$	6694 6695
terrible$	6070 6109 11952 11953 11954 11955 7803 8121 2473 2474 2475 14434 4155 4156 4157 4158 16082 16083 16084 16085 4312 5018 5296 5331 5558
terribly$	5253
territ	10702
territory$	16533
terror$	2377 11122
terrorise$	2076 2077 2078 5116
terrorised$	2076 2077 2078 2129 2130 5116
terrorises$	2076 2077 2078 5116
terrorising$	2076 2077 2078 5116
terrors$	2377 11122
test	5600
test$	12746 2271 15666 4541 4542 16653 16683 11735
tested$	2271 5752
testing$	2271 15666
tests$	2271 16683 11735
testted$	2271
testting$	2271
text	4507
text$	591 592 593 16041
texted$	6462 6463 6464 6465 6466 6467 6468 6469 591 592 593 1003 1004
textin	16245
texting$	591 592 593
texts$	591 592 593
textted$	591 592 593
textting$	591 592 593
thalas	5718
thalassaemia$	11701
than$	6186 13108 7299 7300 13282 7528 13599 7781 8441 8442 8620 8621 8622 8666 2694 8721 14555 14556 14557 14558 14559 14560 14561 14562 14563 14590 8760 2980 3001 3004 3028 3037 9090 9091 9092 9093 14929 15045 3239 15143 9373 15217 15218 15219 15224 15225 15226 16155 16156 16157 16158 16159 16160 16163
thank$	12637 12638 12639 12640 12641 12642 12673 12674 12675 12676 12691 12692 12693 12694 6891 6892 12774 12775 12776 12859 2894
thanks$	379 1099 10035 4323
that	11586
that$	6289 649 6876 7282 13652 7854 7919 13920 8292 14454 9201 3478 15933 16045 10291 10314 16152 16273 10497 10590 10605 10606 10624 16633 11102 5135 5417 11543
the$	6039 6289 6310 12341 6522 6523 6839 6928 12771 6942 7035 7072 7097 7106 7139 7152 7297 7373 7384 7411 7412 7544 7581 7629 7860 7919 13751 7950 13795 7993 13893 8082 2105 2134 2141 8235 8236 8288 8349 8377 8463 8472 2636 14454 8626 2720 8736 8808 2839 8842 9235 9247 9365 9366 3478 3525 9533 9546 3564 15643 9843 9887 15749 9957 10020 10194 10201 10228 10230 16064 16065 10236 10238 16087 16088 16094 10265 4315 4338 10409 4570 10584 10655 10661 10737 16579 10765 10791 10984 11100 5135 11543 11554 5608 5611 5638 5641 5745
thef$	16399
theft	16202 16219 16263 10576 16420 4608 16429 16433 16434 16441 16442 4629 16448 16456 16460 16461 16462 10641 10966 10968 10987 10988 10991 5830
theft$	12323 12338 13292 13294 13419 14049 14444 16381 16407 10591 16424 10612 16471 16472 4804 16797 16799 16818 16819 16820 16822 5648 11813
thefts	10718
thefts$	16381 16406 16407 10591 10612 16471 16472 16549 4788 16819 16820 11641 11813
their	10507 4525 4583 4624 11606 5631 5647
their$	19 6071 6084 6086 106 107 110 114 115 6100 6102 122 6106 6162 6289 6328 348 355 356 357 359 6345 363 6357 6358 6359 6360 6361 6362 393 396 12215 431 6429 12280 6484 6485 12341 6512 6595 12448 6645 6656 6740 6798 6828 6829 851 852 6841 6867 12701 888 890 891 6889 911 912 6895 12727 6897 931 949 6962 6968 6970 989 12835 7023 7059 1165 1167 1220 7228 7229 1284 1285 1287 7284 7290 7294 7390 7431 7469 7546 7547 7609 7629 1781 1784 13609 7817 13651 1879 7863 1881 7867 7919 13776 13780 7950 2113 8144 14026 14063 8266 8389 2589 14460 2655 14497 8706 8708 8860 8876 8934 8935 8936 8938 8989 9192 9218 3302 3303 3304 9327 3345 9329 3359 3453 3454 9477 9478 9479 9504 3529 3542 3547 3548 3568 9565 3595 3596 9824 9872 15746 10126 10137 10227 10229 10231 16064 16065 10236 10238 10239 16076 16087 16088 10303 10304 16142 4338 10322 10330 10331 10409 4570 10566 10655 10765 10807 10809 4853 4906 4907 10891 10935 10953 5046 5062 5299 5485 5486 5529 11544 11554 5575 5611 5735 5736 5743 5744 5768
theirs$	12696
theirself$	5983 5985 6021 6025 6026 44 6028 6029 6030 6031 6032 6033 51 11866 11867 6037 6038 6040 6041 59 60 61 62 6047 6048 6049 6059 6060 6061 6330 12182 6432 6433 6434 12319 6566 12595 12615 12616 12618 6806 6807 6808 6809 6810 6811 6812 6813 6815 6816 12650 12651 12664 6842 6843 6844 6845 12677 12678 12679 12680 12681 12682 12683 12684 12685 12686 6860 6861 6862 6863 12695 12700 12722 12723 12849 12850 12851 12852 12853 7028 12956 12957 12958 12959 12960 12961 12972 13040 1272 1273 1274 7258 7471 7472 7474 13306 7482 7483 7484 7485 7487 7489 7490 1508 7545 13485 7865 7869 1887 13703 13704 13705 13706 13707 13708 13709 13710 13711 13712 13713 7883 7884 13716 13717 13718 13719 13720 13721 13723 13724 13725 13726 14040 14205 8397 2415 2416 8400 2418 2419 2420 14291 14477 14478 14479 14480 14481 14482 14483 14753 14754 14755 14756 14783 14784 14785 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 14796 8967 14799 14800 8970 14807 14840 14841 14844 14857 14858 14859 14861 14867 14868 14869 9232 9233 9234 15157 9397 3415 3416 15236 15244 10262 10995 11025 11026 11072 11360 11361
theirselves$	5983 5985 6021 6025 6026 44 6028 6029 6030 6031 6032 6033 51 11866 11867 6037 6038 6040 6041 59 60 61 62 6047 6048 6049 6059 6060 6061 6330 12182 6432 6433 6434 12319 6566 12595 12615 12616 12618 6806 6807 6808 6809 6810 6811 6812 6813 6815 6816 12650 12651 12664 6842 6843 6844 6845 12677 12678 12679 12680 12681 12682 12683 12684 12685 12686 6860 6861 6862 6863 12695 12700 12722 12723 12849 12850 12851 12852 12853 7028 12956 12957 12958 12959 12960 12961 12972 13040 1272 1273 1274 7258 7471 7472 7474 13306 7482 7483 7484 7485 7487 7489 7490 1508 7545 13485 7865 7869 1887 13703 13704 13705 13706 13707 13708 13709 13710 13711 13712 13713 7883 7884 13716 13717 13718 13719 13720 13721 13723 13724 13725 13726 14040 14205 8397 2415 2416 8400 2418 2419 2420 14291 14477 14478 14479 14480 14481 14482 14483 14753 14754 14755 14756 14783 14784 14785 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 14796 8967 14799 14800 8970 14807 14840 14841 14844 14857 14858 14859 14861 14867 14868 14869 9232 9233 9234 15157 9397 3415 3416 15236 15244 10262 10995 11025 11026 11072 11360 11361
them	10369 10384 10391 16292 10472 16326 16351 16354 16357 4547 4548 16369 16370 16372 16413 4627 16459 4651 16476 16479 16484 10666 10682 10691 16522 10692 16536 16576 16588 10762 16600 16612 16622 11645 11650 11657 11747
them$	11817 11818 11844 11918 6267 6274 12201 12305 12317 6487 6489 6491 12381 12384 12427 12428 12429 12430 12431 12432 12433 12434 12519 12524 6814 6823 12677 12678 12679 12680 12681 12682 12683 12684 12685 12686 6877 895 896 897 898 6904 13055 13186 13196 7402 7403 7419 7420 7422 7423 7652 7653 13793 7970 8063 8132 14265 8469 8581 8582 8583 8737 8802 14751 14765 14777 14894 15019 15029 15042 15043 9282 9283 15138 15149 9363 15231 15232 15233 15242 15334 3536 3537 9680 9738 9747 9753 9765 15604 15609 15624 15643 9831 9962 9963 10090 10091 10092 10093 10094 10095 15933 10144 10165 16026 16027 16028 16029 16030 16031 16087 16088 16109 16110 10282 10341 16251 16261 4551 10634 4669 4697 16523 16524 10792 11261 11509 11544 11545 11547 11554
themself$	5983 5985 6021 6025 6026 44 6028 6029 6030 6031 6032 6033 51 11866 11867 6037 6038 6040 6041 59 60 61 62 6047 6048 6049 6059 6060 6061 6330 12182 6432 6433 6434 12319 6566 12595 12615 12616 12618 6806 6807 6808 6809 6810 6811 6812 6813 6815 6816 12650 12651 12664 6842 6843 6844 6845 12677 12678 12679 12680 12681 12682 12683 12684 12685 12686 6860 6861 6862 6863 12695 12700 12722 12723 12849 12850 12851 12852 12853 7028 12956 12957 12958 12959 12960 12961 12972 13040 1272 1273 1274 7258 7471 7472 7474 13306 7482 7483 7484 7485 7487 7489 7490 1508 7545 13485 7865 7869 1887 13703 13704 13705 13706 13707 13708 13709 13710 13711 13712 13713 7883 7884 13716 13717 13718 13719 13720 13721 13723 13724 13725 13726 14040 14205 8397 2415 2416 8400 2418 2419 2420 14291 14477 14478 14479 14480 14481 14482 14483 14753 14754 14755 14756 14783 14784 14785 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 14796 8967 14799 14800 8970 14807 14840 14841 14844 14857 14858 14859 14861 14867 14868 14869 9232 9233 9234 15157 9397 3415 3416 15236 15244 10262 10808 10995 11025 11026 11072 11360 11361 11692
themselves$	5983 5985 11817 11818 6021 6025 6026 44 6028 6029 6030 6031 6032 6033 51 11866 11867 6037 6038 6040 6041 59 60 61 62 6047 6048 6049 6059 6060 6061 6330 12182 6432 6433 6434 12319 6566 6603 12595 12615 12616 12618 6806 6807 6808 6809 6810 6811 6812 6813 6815 6816 12650 12651 12664 6842 6843 6844 6845 12677 12678 12679 12680 12681 12682 12683 12684 12685 12686 6860 6861 6862 6863 12695 12700 12722 12723 12849 12850 12851 12852 12853 7028 12956 12957 12958 12959 12960 12961 12972 13040 1272 1273 1274 7258 7471 7472 7474 13306 7482 7483 7484 7485 7487 7489 7490 1508 7545 13485 7865 7869 1887 13703 13704 13705 13706 13707 13708 13709 13710 13711 13712 13713 7883 7884 13716 13717 13718 13719 13720 13721 13723 13724 13725 13726 14037 14040 8269 14205 8397 2415 2416 8400 2418 2419 2420 14266 14291 2606 14477 14478 14479 14480 14481 14482 14483 14753 14754 14755 14756 14783 14784 14785 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 14796 8967 14799 14800 8970 14807 14821 14840 14841 14844 14857 14858 14859 14861 14867 14868 14869 9232 9233 9234 15157 9397 3415 3416 15236 15244 15962 10262 10808 10995 11025 11026 11072 11360 11361 11692
then$	936 7024 1724 1725
therap	16631 10836
therapist$	16667 16668
therapy$	16671 11688 11730 11731 11767
there$	11930 11969 12083 12524 6730 12567 1368 1369 7582 14181 8697 9248 3686 3687 9679 10534
therefore$	3187 3188 3189 3190 3191 3192
these$	6249 6271 6306 6314 6321 342 12203 6638 6641 6647 6759 6775 13186 13196 1703 13791 13794 13799 8112 2141 2636 14751 9117 14982 15019 15038 3455 3459 3478 9681 15546 3745 15611 15643 10049 10090 10091 10092 10093 10094 10095 10148 10150 10157 10167 10168 16026 16027 16028 16029 16030 16031 16087 16088 16109 16110 10282 10737 4805 5157 5166 11509 5529 11544 11545 11547 11554 5638 11657
they	10369 16211 16292 10472 16326 16334 4547 4548 16369 16370 16372 16413 4613 4627 16476 16479 10682 16536 16576 16588 10762 4781 16600 4805 11650
they$	6125 6709 6710 6715 6716 6765 6779 6782 12703 1046 12871 7061 7218 7320 1787 2105 8088 2106 13920 2107 2108 8251 2288 14456 15541 15542 15543 15544 15545 9721 9722 9723 9725 9914 15749 10596 4636 4688 4697 10747 10764 10795
thick$	2320 9179 3486 5407 5424 5463 5472 5473 5874
thickset$	5420 5894
thief$	14022 14023 14024 14106 14107 14108 14109 14110 14131 14132 14166 11148 11149 11203
thieves$	14022 14023 14024 14106 14107 14108 14109 14110 14131 14132 14166 11148 11149 11203
thieving$	13293 13393 14049 14111 14112 2406 5866
thigh$	16640
thighs$	16640
thin$	7429 9472 5420 5439 5443 5895
thing$	7358 8696 8879 15022 15258 15259 15260 15831 15832 15833 15834 15835 15837 15838
things$	12086 12256 12421 7003 7121 12955 13226 7636 7782 14642 14802 14873 9201 15047 9255 15229 10203 10291 10314 4972 11224 11383
think$	12153 12154 12155 12156 1039 1235 1236 1237 1238 1239 1240 1241 13238 13239 13240 13241 7634 7635 1653 7637 1655 1656 7661 13504 13505 13744 2096 2097 2098 2260 2268 2414 2417 2446 2732 2733 2734 2735 2736 2737 8941 8942 8943 8976 14998 15154 15155 9358 9935 15767 15768 15769 15770 10027 15859 4619
thinking$	7068 11516
thinks$	1235 1236 1237 1238 1239 1240 1241 2096 2097 2098 2260 2268 2414 2417 2446 2732 2733 2734 2735 2736 2737 9935 15767 4619
thinnest$	3520 5468
third$	2430 3478
thirteen$	2765 2766 2767
thirties$	12452 12487
thirty$	12450 12452 669 12485 12486 8720 14582 14583 14584 14585 14586 14587 14588 15284
this$	6289 12341 6636 6643 6876 12791 12796 6969 7282 1300 7359 7360 7919 8112 2606 8842 15019 9201 15081 15082 15083 15084 15085 3301 3305 3478 15643 15686 9962 9963 10090 10091 10092 10093 10094 10095 15933 16026 16027 16028 16029 16030 16031 16087 16088 10258 10291 10314 10409 4636 10737 5135 5295 5417 11509 11543 11544 11545 11554 5641
thorn$	2379 11203
thorough$	2885 3406
thoroughly$	5522
those	10435 16484 11645
those$	7397 13876 8112 2141 2636 3455 16331 10568 16501 10697 10738 16576 16579 16612 5166 11509 5638
though$	215 6199 6238 6239 6240 6241 6242 6243 6244 6245 268 269 12375 12376 12377 12378 943 9453 9454 9455
thought$	6076 6077 6078 6079 6080 6083 12532 12898 12900 12902 1235 1236 1237 1238 1239 1240 1241 13631 13632 13667 2096 2097 2098 8094 8095 2178 2268 2446 2550 9169 15729 15745 15750 15753 15754 15756 15757 15758 15759 9935 15767 15768 15769 15770 15771 15772 15773 10027 15859 15895 15896 15897 15898 15899 15900 15901 15902 15903 15904 10074 10075 10076 10077 10078 16041 16150 4591 4618 4623 4647
thoughtless$	1871 1872 15844 15845 15855 5100 5867
thoughts$	4822
thousand$	7645
thrall$	7063
threadbare$	5488
threat	4936
threat$	8153 2171 8155 8156 8157 8158 8159 8160 8161 8162 8163 8164 13996 13997 8167 8168 8169 8170 8171 8172 10377 10746 4764 5637 5654
threatened$	10919
threatening$	5296 5872
threats$	14938
three	10369 16292 10472 16326 16351 16369 16370 16372 16413 4627 16476 16479 10682 16536 16576 16588 10762 16600 11650 11739
three$	7970 14047 9416 3535 15349 15350 15351 15352 15353 15354 9738 9753 16017 10236 5611 5638 5751 5810
thresholds$	16064
threw	16748
threw$	48 67 347 915 993 1242 1243 1400 1402 1441 1442 1443 1499 1500 1501 1502 1937 2116
thrill$	6063 81 6068 12287 12288 12289 12891 12928 7277 13367 13824 13850 5109
thrills$	13830
thrive$	853 1250
thrived$	853 1250
thrives$	853 1250
thriving$	853 1250
throats$	15670
throug	10779 10905 5604 5681 5688
through$	374 1097 13467 13468 8287 14312 8980 8981 9501 15572 15601 15603 15617 15644 15649 10241 4487 4575 16403 10633 10870 5021 5582 5740
throughout$	13398
throw$	48 67 347 915 993 1242 1243 1400 1402 1441 1442 1443 1499 1500 1501 1502 1937 2116
throwed$	48 347 993 1242 1243
throwing$	48 67 347 915 993 1242 1243 1400 1441 1442 1443 1499 1500 1501 1502 1937
thrown	16748
thrown$	48 67 347 915 993 1242 1243 1400 1441 1442 1443 1499 1500 1501 1502 1937 15453 4936 4937
throws$	48 67 347 915 993 1242 1243 1441 1442 1443 1499 1500 1501 1502 1937 2116
thug$	2410 2411 2412 2413 14295 11122 5249 5846
thuggery$	5846
thuggish$	5846 5872
thugs$	14043 14044 14045 2410 2411 2412 2413 14295 16111 16427 11122 11530 5846
thump$	13531
thus$	3187 3188 3189 3190 3191 3192
tic$	5698
tick$	5537
ticking$	5173 11521
tidy$	5443
tied$	4592 10610 11449
ties$	2125 9587 9588 11111
tight$	9291 9399 15361 15362 9577 10268 5463 5488
tightly$	3516
tights$	11466
tiktok	4654
tiktok$	586 6569 587 6570 588 6571 589 6572 590 6573 12405 12406 12407
till	10491
till$	16322
tills$	16322
time	4868 10867
time$	6184 12214 12280 12608 12609 7301 7302 7303 7315 7316 7671 7672 1923 1924 1925 13750 8048 8049 8051 8126 8183 8184 8226 8277 8278 8279 14136 14234 14565 14703 15238 15239 15496 15497 9697 15658 15659 15660 15661 15674 15682 15882 15883 15884 15885 15886 15887 10371 16365 4703 16558 10772 10773 10852 5172 11503 11564
timed$	16495
timekeeping$	11086
timeline$	10424
timeout$	10851
times$	12011 12013 12014 12018 13474 13475 13476 13477 13478 13479 13480 13506 13507 15675 10371
timeta	10428 10883
timetable$	16259 16698 10876 16714
timetables$	16259
timewaster$	11148
timewasters$	11148
timid$	10267
timing$	10371
tinnitus$	5944
tiny$	5488
tip	5927
tip$	4507 4708
tipped$	4708
tipping$	4708
tips$	4708
to	4455 4858 11586
to$	6081 6085 12096 12140 12173 6382 6391 6413 6446 6503 6504 6505 6507 6548 6556 6560 6626 6627 6628 6629 6630 6633 6668 6672 6693 6817 12706 6975 12894 7123 7188 13020 13024 13025 13026 13027 7234 7385 7388 7389 7477 7486 13376 7562 7689 7691 13592 7779 13633 7818 13652 7913 8006 8014 8017 8019 8025 8108 8154 14101 8274 8286 8292 8374 8375 8376 8433 8451 8452 8461 8474 8477 8491 8496 8514 14374 8587 8615 8623 8639 8640 8642 8830 8919 8959 9103 9107 9224 9292 9303 9362 15275 9601 15436 15437 15438 15440 15460 15480 9659 9660 9686 9719 15632 15645 9894 9895 15766 15776 15777 15778 9960 9961 15809 15858 15866 10089 4143 10135 10192 10259 16098 10269 10270 16136 10306 10340 10345 10346 10347 10348 10349 10385 10389 10393 4414 4448 10456 4487 10482 10514 10519 4543 10533 4566 10552 10561 10574 10575 10643 10652 10658 10659 10668 10672 4690 4691 10715 10730 10736 16581 4774 10793 10806 16657 10831 10843 10844 16686 10870 10881 10926 10972 4991 10977 16824 11075 11080 11081 11102 11485 11487 11491 11508 11510 11544 11560 11575 11576 11674 5695 5740 11803
today$	13402 13403 13404 13405 13406 13407 13408 13409 13410 13411 14731
toddler$	10820
toe$	15365 15389 15390 9560 5130
toerag$	11122 5850 5863
toerags$	11122 5850 5863
together$	16285 11226
toilet	4868
toilet$	10851
toing$	10482
tokenistic$	5127 5905
told	4514
told$	187 12005 12006 196 197 198 205 206 207 208 209 210 211 212 213 12037 12038 12039 12258 12259 6440 6462 6463 6464 6465 6466 6467 6468 6469 12537 12546 7280 7281 1659 1660 1661 1662 1663 1664 1665 1666 1688 1689 1690 1691 1692 1693 1694 13509 13510 13511 7790 13667 14240 15168 15468 15474 15479 15482 15488 15583 15584 15585 15586 15587 9783 9784 9785 15626 15627 15628 15629 15630 9859 9860 9863 9880 10008 10009 15930 10454 4550 4557 10543 10894 10906
tolerance$	11662
tolerate$	5084
tolerated$	16551 5084
tolerates$	5084
tolerating$	5084
tomorrow$	13402 13403 13404 13405 13406 13407 13408 13409 13410 13411 14227 5234
tone$	15327 11433
tones$	15327 11433
tonsil	10810
tonsils$	16641
too$	63 6210 308 6689 6690 7220 7221 7386 7526 7527 7529 7630 7687 7688 13860 8355 2453 8630 8631 14625 3092 3093 3094 3111 3142 3143 3144 3354 3355 3356 3363 15361 15362 10032 10033 10034 10205 4223 10220 10221 10222 10223 10266 4284 4285 10307 10354 10356 5096 5353 5381
took	5710
took$	87 124 12077 12078 12079 12081 428 429 583 602 681 12525 12841 1195 7183 7185 7187 1221 1528 1529 1561 1576 1579 1580 1610 1611 13471 13472 13647 1888 1928 1929 1996 2000 2913 2914 2915 2916 3209 3210 9952 3980 9970 9979 9983 9984 9985 9986 9987 9988 9989 10051 10053 10054 10055 10056 10057 4081 4824 4845 5015 5056 11040
tool$	4762 11074
toolki	11670
tools$	12067 12068 4762 11074
tooth$	11436
toothless$	5906
top	16257 10430
top$	12440 8401 15367 15384 15385 15386 16261 16266 16496 16501 4768 11466 11471 11477 5638 5643 5644
topless$	6577 6585 6981 5895
tops$	9530 9531 15367 15384 15385 15386 15407 15408 15415 11466 11471 11477
torment$	2076 2077 2078 5116
tormented$	2076 2077 2078 5116
tormenting$	2076 2077 2078 5116
torments$	2076 2077 2078 5116
tormentted$	2076 2077 2078 5116
tormentting$	2076 2077 2078 5116
torn$	15361 15362 5481 5488
tos$	10482
toss$	15869
total$	2248 2249 2251 3646 4305 5528
totally$	5519 5522
touch$	12096 1360 15036 15037 9207 15231 15232 15233 15571 15942
touched$	11860 6284 12462 12524 12815 13496 14919 14934
touches$	9188 9189 15039 9307 15141
touching$	12499
tough	4760 4766 4771
tough$	13858 2494 2495 2496 2497 2498 2499 2856 2857 2858 9176 9180 9181 3199 3200 3201 3449 3461 10749 5385 5388 5402 11398 5443 5680 5888
toughe	4766 5681
tougher$	3107 3108 3109 3110 9176 10749 5680
touret	5939
toward	4660 4677 4720 5688
towards$	6507 8006 8014 8017 8019 8025 14032 14101 8514 8584 16403 10643 11765
tower$	3389
towered$	3389
towers$	3389
town	10721
town$	14061 14066 14191 14192 10717 10721 16552 16570 16592 4780 10786 16771
toxic$	2135 2136 2137 2445 5150 5151 5152 5243 5874
toy$	955
toyed$	955
toying$	955
toys$	955
trace	16234 4523 16348 5616
trace$	16360
traced	16445
traced$	16373 16443
traces$	16360
track	4456 4523 16493
track$	4043 4456 10504 16350 16360 16364 10538 4556 16454 10667 11616
tracke	4523 16339 10535
tracked$	16287 16361 16366 10538 4556 16373 4787 5621
tracker$	4512
tracki	4523
trackie$	11466
trackies$	15384 15385 15386 3590 15405 11466 11471 5499
tracking$	4512 10538
tracks	4523
tracks$	16360 10538
tracksuit$	15384 15385 15386 15395 11466 11468 11471 5900
tracksuits$	9530 9531 15384 15385 15386 15387 15388 15392 15393 15394 15395 15397 15405 11466 11468 11471 11635 5900
trade$	612 621 6604 622 623 624 625 626 756 914 14533 5043
traded$	612 621 6604 622 623 624 625 626 756 914 5043
trader	4422 10484
traders$	14061 16214 10405 16294 16315 16317 4561
trades$	612 621 6604 622 623 624 625 626 756 914 5043
trading$	612 621 6604 622 623 624 625 626 756 914 5043
traffic$	544 545 546 5026 11608
trafficced$	544 545 546 5026
trafficcing$	544 545 546 5026
trafficed$	544 545 546 5026
trafficing$	544 545 546 5026
trafficking$	12195 12357 544 545 546 13815 13816 13817 13818 13819 13820 13821 13822 5026
traffics$	544 545 546 5026
tragic$	8449
trail	4808
trail$	16353 4544 16454 10791
trailed$	4544
trailing$	4544
trails$	4544
trainer$	11466
trainers$	270 271 272 273 274 275 276 12121 12122 6301 6302 6303 6304 6305 6307 6308 12287 12288 12289 12427 12428 12429 12430 12431 12432 12433 12434 12439 12442 12832 12833 12834 7277 13353 13856 8029 9530 9531 15384 15385 15386 15387 15388 15392 15393 15394 15395 11466 11471
training$	14225 10979
tramad	10828
tramadol$	16659
tramps$	15420
transactional$	5047
transfer$	11750
transfusion$	5943
transfusions$	5943
transplant$	16676
trap$	12809 5178
trapping$	5027
trapstar$	5899
trashy$	5866
trauma$	16754 11687 5705
travel	16270
travel$	12244 12245 12246 12464 7140 2381 2382 2383 2384 2385 2386 9012 10458 4476 16323 5056 11040
traveled$	2381 2382 2383 2384 2385 2386 5056 11040
traveling$	2381 2382 2383 2384 2385 2386 5056 11040
travelled$	2381 2382 2383 2384 2385 2386 5056 11040
traveller$	3500 9489
travelling$	12272 12464 2381 2382 2383 2384 2385 2386 9012 5056 11040
travels$	2381 2382 2383 2384 2385 2386 5056 11040
trawl	4534 5927
trawl$	4442 11604
trawled$	4442 10637
trawles$	4442
trawling$	4442
trawls$	4442
treat$	2284 2285 8928 8941 8942 8943 8946 14778 14779 14997 4297 4298 4352 4581
treate	4695
treated$	2284 2285 8946 14778 14779 9165 9168 15264 15265 15266 4297 4298 4352 4429 10597 4861 10846 10847 5753
treating$	2284 2285 8877 8928 8946 14778 14779 4297 4298 4352
treatm	11729
treatment$	4041 16671
treats$	2284 2285 8946 14778 14779 4297 4298 4352
treatted$	2284 2285 8946 14778 14779 4297 4298 4352
treatting$	2284 2285 8946 14778 14779 4297 4298 4352
tree$	14223
trendy$	5488
trial$	8543 16715 11799
tribunal$	5963
tribunals$	5963
trick$	7628
tricked$	14956
tricks$	14532 2719 15498
tricky$	2494 2495 2496 2497 2498 2499 14410 14411 14412 14413 14414 5233 11284
tried$	1448 13402 13403 13404 13405 13406 13407 13408 13409 13410 13411 2271 9614 9616 9617 15536 15584 15585 15586 15587 15738 9911 16150 11514
tries$	1448 2271 15574 15596 15597 15598 15599
trio$	11135
trip$	12499
trips$	12499
trollop$	5863
trollops$	5863
troopers$	15058
troubl	10641
trouble$	11834 11882 11894 11895 6211 6212 6213 6214 6215 6216 6217 6218 236 237 238 12291 12328 6787 6788 12620 12621 12622 12623 12630 12667 12668 12669 872 12713 12730 12731 12732 12733 12734 12794 1005 12890 1078 1079 12968 12985 12998 7169 13028 13029 13067 13069 7252 7253 1382 1383 1384 13210 13293 7475 13313 13323 7694 13548 13549 13550 13551 13552 13553 13554 13555 13826 13830 13837 13898 14049 8229 14111 14112 14113 2307 8302 8327 2406 14250 14268 2458 2459 14274 14275 14276 14277 14290 14444 14523 15036 15037 9207 9715 15547 9717 15667 15709 9946 15783 15784 15785 15882 15883 15884 15885 15886 15887 16471 16472 10651 4905 4983 11043 11091 5142 5143 5144 11222 11223 11274
troubled$	8453 8566 15745 15750 15753 15754 15756 15757 15758 15759 9935 15767 15768 15769 15770 15771 15772 15773 9947 15802 5290 5417
troublemaker$	14131 14132 5849
troublemakers$	14131 14132 14444 5849
troublemaking$	5849
troubles$	1075 12890 13697 13698
troublesome$	8124 5874
trousers$	9530 9531 3590 5499
truancy$	5835
truant	5969
truant$	12213 12277 14022 14023 14024 14131 14132 15662 11148 11149
truanted$	5835
truanting$	13091 5835
truants$	14022 14023 14024 14131 14132 11148 11149 5855
truculent$	5876
true$	4152
trust$	13356 13361 7856 7857 7858 7859 1877 1878 14308 15463 15469 15483 15537 15538 15539 15540 15550 15640 15641 15642 9914 9919 9920 16121 10317 4338 16188 16189 5101 11489 11497 5575 5584
trusted$	12549 12550 12551 12563 12982 13667 1877 1878 14281 2941 8985 3024 9025 3043 3044 3045 3046 3047 9031 15626 15627 15628 15629 15630 15867 15868 5101 5611
trustful$	13461 11079
trusting$	13461 1877 1878 8036 8037 8038 15462 9812 11079 5101
trusts$	1877 1878 5101
trustted$	1877 1878 5101
trustting$	1877 1878 5101
truth$	7783 15711 15713
truthful$	7780 13612
try$	6985 1448 7835 2271 9614 9616 9617 15463 15469 15483 15527 15528 15529 15536 15574 15640 15641 15642 15653 15892 11489 11497 11514
trying$	6985 15640 15641 15642 16253 11497 11516
tryings$	16253
tubby$	5895
tube	5713
tube$	11697
tubefed$	11696
tuberculosis$	5946
tuitio	10875
tuition$	16706
tumble$	8418
tumour	10798
tumour$	16629
tune$	12854
tuned$	2699
tunnel$	16767
turf	10702
turf$	16533
turkish$	3500 9489 11458
turn	10773
turn$	524 525 1081 1082 1612 1613 7915 7917 1938 2392 2393 3309 3310 3579 3588 3599 3600 3601 3602 3603 3620 3621 9615 9635 9641 9646 9655 15489 15490 15574 9750 9883 15893 4198 4204 4205 4206 16101 10361 16374 10684 4752 16604 5230
turned$	6462 6463 6464 6465 6466 6467 6468 6469 524 525 1081 1082 1612 1613 13667 1938 2392 2393 9476 9481 3580 3589 3599 3600 3601 3602 3603 3620 3621 9615 9621 15456 15457 15458 15459 15584 15585 15586 15587 3888 9881 4198 4204 4205 4206 4238 16151 16565 5230 11548
turning$	524 525 1081 1082 1612 1613 1938 3599 3600 3601 3602 3603 3620 3621 15856 15857 4198 4204 4205 4206 10361 4752
turnned$	524 525 1081 1082 3599 3600 3601 3602 3603
turnning$	524 525 1081 1082 3599 3600 3601 3602 3603
turns$	524 525 1081 1082 1612 1613 1938 2392 2393 3309 3310 3599 3600 3601 3602 3603 3620 3621 9615 9716 15574 15596 15597 15598 15599 4198 4204 4205 4206 4752 16604 5230
tutor$	12120 8145
tutors$	12120
twelve$	2765 2766 2767
twenties$	12452 12487
twenty$	12450 12451 12452 669 670 12485 12486 14540 14541 14542 14543 14544 14545 8720 2761 8748 14580 14582 14583 14584 14585 14586 14587 14588 15284 15285 11346
twice$	6618 12455 12899 13350 13351 7638 8669 8670 8671 14649 8887 16657 5763
twins	11722
twins$	15420
twisted$	8338
twisting$	13352
twists$	11446
two	10369 16292 10472 16326 16351 16369 16370 16372 16413 4627 16476 16479 10682 16536 16576 16588 10762 16600 11650
two$	6480 12724 14047 14527 9416 3535 15349 15350 15351 15352 15353 15354 10038 10236 4697 5310 5611 5638 5751 5810
twoc	10987 5830
twoc$	16818 11813
type$	2309 2311 2312 2313 9191 11216
types$	14284 11216
ugly$	5358 5895
ultimately$	117
umpteen$	7643 7675
un$	15107 11199
unable$	171 920 967 1790 1902 1903 1904 1905 1906 1908 1952 2007 8256 8257 2508 2509 2510 2511 2512 4832 4898 4966 11505
unacceptable$	14336 14337 14338 14339 14340 14341 14342 14343 14344 10720 5296 5905
unacceptably$	5905
unacco	5808
unaccompanied$	11791
unadoptable$	5874
unambitious$	5874
unanswered$	11563
unattended$	12975
unauthorised$	5770
unbearable$	13895 13914
unbiddable$	5877
unbreakable$	11372
uncaring$	5874 5905
uncivilised$	5866
uncle	10889 16722 16750 16772 10944
uncle$	4902 16720 10918
unclear$	1760 1763 1766 1767
unco$	5285 5536
uncomfortable$	16587
uncons	5947
uncontrollable$	5290 11505 5874
uncooperative$	5870 5905
uncorr	4404
uncorroborated$	10387
uncouth$	5876
under	10779 4854 5813
under$	606 2144 9217 9501 3870 3893 10235 10376 10581 10837 4859
underachiever$	11148
underachievers$	11148
underage$	5037 5044
underc	5621
undercover$	11604
underdressed$	5895
underhand$	5866
undermine$	5104 11507
undermined$	5104 11507
undermines$	5104 11507
undermining$	5104 11507
underpass$	12598 12599 12600
unders	4436 4514
understand$	180 181 187 239 240 241 242 243 244 245 246 247 248 249 250 251 313 1760 1763 1766 1767 13744 7927 7928 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 7984 7985 7986 7987 7988 7989 7990 7991 2695 2696 3132 3133 3134 3135 3319 15277 15537 15538 15539 15540 4557 4818
understanding$	8868 14700 8888 14720 8966 2984 2985 8969 9389 11536
understands$	1760 1763 1766 1767 2695 2696 3132 3133 3134 3135 3319 4557 4818
understood$	239 240 241 242 243 244 245 246 247 248 249 250 251 313 1760 1763 1766 1767 2695 2696 3132 3133 3134 3135 15685 4591 4618 4623 4647
undert	4522
undertaken$	12033 15870 15871 15872 15873
underw	5752
underweight$	11710 5895
underwent$	11735
undesirable$	13873 13874 13875 13880 5114 5290
undesirables$	13873 13874 13875 5847
undisciplined$	5874
undocumented$	5972
undoing$	12745 12802 12803 13693 13694 13695
undone$	15418 15419
undoubtedly$	3863 11506 5903
undress$	6983
unempl	16721
unengaged$	5870
unfair$	15844 15845 15855 15952
unfazed$	5888
unfit$	4142
unflappable$	11372
unforgivable$	5905
unforgivably$	5905
unfounded$	5122
ungovernable$	5874
ungrateful$	5874
unguarded$	1021
unhappiness$	12804 12805
unhealthy$	6109 2135 2136 2137 5018 5150 5151 5152
unheeded$	11563
unhelpful$	5905
unhinged$	5866
uniform$	9530 9531 15363 11464 11466
uniforms$	9530 9531 15363 11464 11466
uninterested$	5513 11505 5874 5905
uninvited$	1503
unironed$	5481
unit	10395 10415 10502 16669
unit$	8267 9914 9919 9920 16121 10317 16188 16189 10366 16199 16204 16217 16224 16226 16231 16232 16233 10403 10404 16246 10422 10450 16291 16295 16296 16298 16308 10480 16314 16321 16333 10529 16425 16446 10632 16509 16672 16694 16762 16813 11740 11758
units$	16217 11674
university$	3262 3263
unjust$	15855
unkempt$	3500 9489 5895
unkind$	15844 15845
unknow	16339
unknown$	12138 6582 7193 13880
unlawful$	12331
unless	16537
unless$	12558 12561 12562 4741
unlikeable$	5874
unlikely$	3703 3704 5397
unlovable$	5290
unmanageable$	14336 14337 14338 14339 14340 14341 14342 14343 14344 5290 11274 5874
unmotivated$	5874
unnecessary$	6070
unnerve$	9063
unnoticed$	12740
unopened$	11563
unpaid$	5002
unplaceable$	5874
unpleasant$	8453 16587 5874
unpredictable$	14336 14337 14338 14339 14340 14341 14342 14343 14344 5296 5872
unprepared$	5504
unprofessional$	5905
unprofessionally$	5905
unquestionably$	5903
unreachable$	11505 5870 5877
unread$	11563
unreasonable$	15844 15845
unreliable$	12979 5126 11505 5874 5905
unrepentant$	5874
unresponsive$	5870
unruly$	5135 5290 5296 5417 5874 5877
uns$	11199 11225
unsafe$	11814 11815 11856 6109 12331 7694 8024 16788 5016 5018
unsavoury$	12157 12158 13873 13874 13875 8453 5233 5290
unshockable$	5888
unsolved$	10429
unstable$	11309 11310 5874
unstuck$	13132 13133 13134 13146 13147 11068
unsubstantiated$	5122
unsuitable$	7170 13687 13867 13876 13880 5114
unsupervised$	5342
untamed$	5866
unteachable$	5290 5877
untidy$	3500 9489 11429 5464
until$	13030 13031 13032 13106 13107 15534 9704 16358 4741 11808
unto$	8206 8209
untouchable$	14082 14083 14084
untrue$	13925 15690
untrustworthy$	11505 5874 5905
untucked$	15361 15362 15418 15419
unusual$	5443
unusually$	5364
unwanted$	12157 12158 6796 8672 8675
unwashed$	15361 15362 5464 5481 5895
unwell	16739 10909
unwell$	16740
unwilling$	1898 1902 1903 1904 1905 1906 1908 1954 2508 2509 2510 2511 2512 4286 5504 11502 11505
unwillingness$	6346 364 365 366 367 368 369 2508 2509 2510 2511 2512
unwise$	104 105 6109 11952 11953 11954 11955 160 161 162 163 164 165 166 913 1778 1871 1872 5018 5097 5100
up$	11865 11878 11879 11950 12085 12143 12144 12146 12148 12231 504 505 506 507 508 6616 6832 12749 7109 7110 7111 7112 12952 12953 7177 7230 13089 7460 7461 1486 7492 7493 7494 7495 7496 7497 7498 7499 7501 7502 13336 13337 13421 1669 1670 1671 1672 1673 1674 1675 1676 7742 7868 13746 8062 13894 2224 8301 8330 8545 8546 14383 2606 8651 8680 8683 8707 8722 8723 14596 14617 8794 8811 8863 14697 8869 8889 8934 8935 8936 8938 14801 14907 14974 14994 9279 3299 3300 9284 15128 15129 15167 9445 15287 15313 15331 15369 9562 9563 9571 9572 15409 15427 9597 9598 15465 15466 15471 15472 15476 15477 15485 15486 15493 15494 15495 15580 15581 9838 15692 9871 15712 15714 15946 10124 10136 15972 10182 10185 10186 16056 10234 16206 16252 16261 10653 16502 16511 10735 16589 16590 16724 16726 16792 4989 11010 11241 11243 11281 11392 11470 11484
upbringing$	11275
upbringings$	11275
update	4499
update$	4417 10482
updateing$	4417 10482
updates$	4417 10482
upon$	6784 6785 12706 10677
upper$	4749
uppity$	5876
ups$	14550 14574 14602 14810 14846 14976 14994 15164 15199
upset$	15017 15018 15021 15036 15037 9207
upsets$	9188 9189
upsetting$	11896 11897 11898 11899 11900
upstream$	11599
urchin$	5846
urchins$	5846
urgency$	16117 16118 16119 16120 11562
us$	12271 12293 12381 12384 7155 13075 13080 13488 13610 13752 13753 13757 8259 14453 8948 14847 14848 14849 14850 14881 14889 14890 14891 14892 14893 14896 14936 14937 14970 14972 14984 14986 9361 15237 9427 10144 4443 16325
use	4707 4720 4981
use$	6015 6017 6018 6019 11903 11904 11905 11949 12096 12213 12242 757 758 759 6857 6985 1626 7610 7611 7612 7613 7614 7615 7616 1820 13744 2945 2946 2947 2948 2949 2950 15463 15469 15483 9809 4410 4466 4506 4692 16647 16648 11489
used	4720 4847
used$	11860 11890 12497 12524 12540 757 758 759 12593 12594 6764 12815 12976 1247 7275 7276 1626 7610 7611 7612 7613 7614 7615 7616 13496 13498 1820 2485 2974 3126 14956 3208 4237 4413 4587 4652 4838
useful	4720 5604
useful$	16193 4380 16225 4506 4735
useless$	5514 5866 5874 5905
user$	14006 14019 14020 14131 14132 2350
userna	10428
usernames$	16259
users$	14006 14019 14020 14131 14132 2350 16741
uses	4707 4847
uses$	757 758 759 4466 4838
using	4707 4847 4981
using$	12028 757 758 759 6985 1626 7610 7611 7612 7613 7614 7615 7616 2486 4466 4838
usual$	10274 5148
usually$	3591
utter$	2248 2249 2251 3646 4306
utterly$	9893 4191 5519 5522
vaccin	5958
vain$	5874
valium	10828
valium$	16659
valuab	5604
value	11586
value$	7018 1294 7728 4410 4506 5690
valued$	1294
values$	1294 14433 11317
valuing$	1294
van$	12808 13399 16767 16779 11605
vandal$	14022 14023 14024 14131 14132 11148 11149 5846
vandalise$	14123
vandals$	14022 14023 14024 14131 14132 11148 11149 5846
vans$	12808 11605
vape$	12121 12122 6301 6302 6303 6304 6305 6307 6308 12439 12442 12832 12833 12834 13883 16662
vapes$	270 271 272 273 274 275 276 12121 12122 6301 6302 6303 6304 6305 6307 6308 12287 12288 12289 12427 12428 12429 12430 12431 12432 12433 12434 12439 12442 12526 12832 12833 12834 12905 12906 12907 12908 12909 12910 7277 8029 13883 13899 16662
variable$	14331 14332 14333 14334
various$	609
vehicl	16359 10626
vehicle$	4582 10987 5625 5630
vehicles$	4582 16457
veins$	14220
ventured$	12563
verbally$	5306
verif	5600
vermin$	14201 16111 11203
versed$	8739 3476
version$	8096 8097 8098 13930 2117 2118 2119 2120 2121 2122
versions$	8096 8097 8098 2117 2118 2119 2120 2121 2122
vertigo$	5944
very$	6201 6209 8354 2827 3111 9544 9906 5353 5364 5381 5727
vest$	11466
vests$	15401 15402 15403 11466
veteran$	3267
veterans$	3267
via$	4487
vicious$	5237 5872
victim$	7427 7428 13661 7947 13807 13913 2147 8149 2167 14347 14870 14871 14872 14987 15189 15190 15191 15192 4939 11074 5333 11369 11370
victimisation$	11853 11854 11855 12661 12662
victimise$	4299 4300 4301 4302
victimised$	4299 4300 4301 4302
victimises$	4299 4300 4301 4302
victimising$	4299 4300 4301 4302 16181 16182 16183 16184
victims$	12202 845 7427 7428 13758 13759 13760 13761 13762 13763 13764 13765 13766 13767 13768 13769 13807 13830 13900 13901 13902 13903 2146 8149 2167 14347 14772 14870 14871 14872 14987 14999 15000 15189 15190 15191 15192 10342 11074 11369 11370 11380
video$	12408 12416 6608 6609 627 628 12812 14919 14934 16244 16349
videos$	12408 12416 6608 6609 627 628 12812 14919 14934
vietnamese$	3500 9489
view$	8854 8855 8856 8857 8858 8868 14700 8888 14720 4660 11553
viewed$	2174 2548 10496
views$	8854 8855 8856 8857 8858 11059 11553
vile$	14336 14337 14338 14339 14340 14341 14342 14343 14344 5241
village$	13984 13985 13986 13987 13988 13989 13990 13991 13992 13993 13994 13995 13998 13999 14003 10160 4780
villain$	11203
villains$	11203
vindictive$	15855 5237 5872 5874
violen	10555 16429 16456 16628 16721 16739 16765
violence$	11882 12323 12338 12340 6787 6788 12870 12998 13008 7194 13292 13294 13898 14049 14059 14086 14105 14111 14112 14113 2406 14268 14290 2594 2595 14444 14938 9109 4383 10367 10368 4387 10373 16209 10415 4439 4440 4445 4467 4471 4475 10460 10464 10465 10467 16299 16304 16305 16306 10477 4497 10483 4502 10490 16327 10549 10615 4649 10638 10678 4905 11043 11061 11062 11067 11111 5608 5787 11770
violent$	7694 8453 14336 14337 14338 14339 14340 14341 14342 14343 14344 14444 5153 5237 5296 5643 5872
violet$	14988
violets$	14988
vipers$	13946
virtually$	2781 8764 2782 2783 2784 2785 2788 2789 2790 2791 5366
virus$	2380
visa$	16791
visibility$	16615
visible$	10749 11450 5684
visit	10374 10773 4981 11665 11670
visit$	6979 1003 1004 8611 15700 15701 15702 16041 4393 16483 16604
visite	10374
visited$	1003 1004 15930 16150
visiting$	12028 12272 6979 1003 1004
visitor$	16667
visits	4929
visits$	1003 1004 8611 15700 15701 15702 16340
visitted$	1003 1004
visitting$	1003 1004
visual$	5730
visually$	5731
vital$	10236
vitiligo$	5898
vodka	10829
vodka$	16656 16660
voice$	10802 11553
voices	10802
voices$	16633 11553
volatile$	8453 14336 14337 14338 14339 14340 14341 14342 14343 14344 5151 5152 5296 5872
volition$	12170 12494 12495 12817 11039
volume	4730
volumes$	10112
voluntarily$	12494 12495 12505 12506 12507 12508 12509 12510 12511 12512 12513 12514 11038 11039 11042
volunteer$	994 995 996 997 999 1000 1001 1002 5071
volunteered$	994 995 996 997 999 1000 1001 1002 5071
volunteering$	994 995 996 997 999 1000 1001 1002 5071
volunteerred$	994 995 996 997 999 1000 1001 1002 5071
volunteerring$	994 995 996 997 999 1000 1001 1002 5071
volunteers$	994 995 996 997 999 1000 1001 1002 5071
vomit$	16639
vomited$	5729
vomiting$	5729
vomits$	5729
vote$	495 496
voted$	495 496
votes$	495 496
voting$	495 496
voucher$	12439 12442
vouchers$	12439 12442
vulgar$	5876
vulnerabilities$	7764 1782 1783
vulnerability$	12661 7764 1782 1783 13758 13759 13760 13761 13762 13763 13764 13765 13766 13767 13768 13769
vulnerable$	11816 11856 8069 8070 8071 8072 8903 8904 8905 8926 14870 14871 14872 14910 14911 14912 9095 9096 9097 9098 15001 11366 11381 5417
wade$	1469 1470 1471 1472 1473 1474
waded$	1469 1470 1471 1472 1473 1474
wades$	1469 1470 1471 1472 1473 1474
wading$	1469 1470 1471 1472 1473 1474
wag$	5032
wagging$	5032
wags$	5032
wait$	7536 13368 13369 13370 13371
waited$	11548
waiter$	12161
waiters$	12161
waiting$	8199 14224 4857 4862 5747
wake$	16176 16177 16178 16179 16180 11581
walk	16270
walk$	6137 6300 6349 6419 12527 12528 12529 12530 12531 6750 901 902 903 1149 1154 1155 7140 13033 13034 7246 7251 1589 7656 13491 7701 13533 13534 13535 13536 7744 13593 9022 3244 3245 3246 3247 3248 3578 3587 3599 3600 3601 3602 3603 4126 4127 16101
walked$	6436 6708 6717 6880 901 902 903 7756 7786 7839 13678 3578 3587 3599 3600 3601 3602 3603 4126 4127 10897 11548
walking$	12028 12272 901 902 903 7140 13194 13195 9412 3578 3587 3599 3600 3601 3602 3603 4126 4127
walkked$	901 902 903 3578 3587 3599 3600 3601 3602 3603
walkking$	901 902 903 3578 3587 3599 3600 3601 3602 3603
walks$	901 902 903 3244 3245 3246 3247 3248 3578 3587 3599 3600 3601 3602 3603 4126 4127
wall$	10427
wallflower$	11370
wallflowers$	11370
wander$	7140 1479 1480 1481 1482 1483 1484 1485 2290
wandered$	1479 1480 1481 1482 1483 1484 1485 2290
wandering$	7140 13194 13195 1479 1480 1481 1482 1483 1484 1485 2290
wanderred$	1479 1480 1481 1482 1483 1484 1485 2290
wanderring$	1479 1480 1481 1482 1483 1484 1485 2290
wanders$	1479 1480 1481 1482 1483 1484 1485 2290
wannabe$	5129 5846
wannabes$	5846
want	10408 4580
want$	12398 12399 12522 12523 6923 6924 942 994 995 996 997 999 1000 1001 1002 1058 1059 1060 1062 1063 12917 7161 1294 13402 13403 13404 13405 13406 13407 13408 13409 13410 13411 13414 1712 1713 1714 1715 7892 7893 7894 7895 2046 8107 14594 14699 14808 9052 9053 9054 3122 14950 9128 9129 9130 3625 15537 15538 15539 15540 15556 15557 15558 15574 9846 3977 15874 16225 16253 4823 5071
wanted	4567
wanted$	6296 12522 12523 12656 994 995 996 997 999 1000 1001 1002 1058 1059 1060 1062 1063 12880 12881 12917 1173 1174 1175 1176 12991 7161 7162 7163 7164 13064 1294 13184 13185 13402 13403 13404 13405 13406 13407 13408 13409 13410 13411 13414 13415 13498 1712 1713 1714 1715 2046 14950 3625 15685 3978 10047 10048 4066 4067 4424 10546 10550 16390 4598 4823 4986 5005 5071
wanting$	994 995 996 997 999 1000 1001 1002 12917 1294 13402 13403 13404 13405 13406 13407 13408 13409 13410 13411 13414 1712 1713 1714 1715 2046 14950 9153 5071 11532
wants$	12398 12399 994 995 996 997 999 1000 1001 1002 1058 1059 1060 1062 1063 12917 12939 13063 1294 13402 13403 13404 13405 13406 13407 13408 13409 13410 13411 13414 1712 1713 1714 1715 2046 14170 14171 14172 14173 14699 14808 3122 14950 3625 15556 15557 15558 15574 9846 16253 4823 5071
wantted$	12917 1294 13402 13403 13404 13405 13406 13407 13408 13409 13410 13411 13414 1712 1713 1714 1715 2046 14950
wantting$	12917 1294 13402 13403 13404 13405 13406 13407 13408 13409 13410 13411 13414 1712 1713 1714 1715 2046 14950
ward	16669
warden	10400 10401 10402 4420 4421 4422 10484 4539 4546 10532 4560 10615 4640 10623
warden$	4399 16214 16231 16232 16233 10403 10404 10405 10447 16294 16315 16317 10522 4543 10529 16363 4555 4561 4562 16446 4685 4701 4807
wardens$	13893 14446 14447 4399 16214 16231 16232 16233 10403 10404 10405 10447 16294 16315 16317 10522 4543 10529 16363 4555 4561 4562 16446 4685 4701 4798 4807 11100
warn$	4514 4708
warned$	12005 12006 6176 194 195 196 197 198 199 200 201 6185 203 204 205 206 207 208 209 210 211 212 213 12037 12038 12039 1659 1660 1661 1662 1663 1664 1665 1666 1688 1689 1690 1691 1692 1693 1694 13509 13510 13511
warnin	4757 4758
warning$	12002 12035 12036 12771 13422 13423 13431 7603 13785 13786 13787 13788 13789 4233 4234 4235 4236 16067 16068 16087 16088 16477 16531 10740 10741 10861 11101 11553 11554 5627 11795
warnings$	12002 12035 12036 12067 12068 12771 13422 13423 13431 13785 13786 13787 13788 13789 4233 4234 4235 4236 16067 16068 16087 16088 16477 16531 11101 11553 11554
warped$	8338
warran	10686 5927
warrant$	3061 3062 3063 16207 16412 4661 4693 16517 16609 5657 11643
warrants$	16207 4661 4693 5657 11643
warrior$	11203
warriors$	14100 11203
wary$	11838 6009 6010 6011 6012
was	4429 10451 5703
was$	6121 193 202 361 362 530 543 6621 834 835 985 1371 7556 1990 1991 1992 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 8346 2387 2455 2466 2470 2480 2501 8500 8505 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8764 2782 2783 2784 2785 2788 2789 2790 2791 2917 3175 3202 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 9340 9341 3420 3436 15292 15295 3492 9550 3591 3630 9625 9846 3909 3910 10014 10024 15905 10086 10121 10142 4192 4222 10215 10216 10251 4276 4277 16129 4322 16152 10434 10456 10530 16384 10571 4617 10768 4863 5033 5058 5158 5160 5165 5212 5220 5239 5252 5275 5279 5291 5293 5301 5302 5362 5389 11401 11449 5547 5574 11622 5715 5727 5732 5734 5737 5750 5763 5765 5788 5790 5796 5809 5810 5815
wash$	4244
washed$	4244
washes$	4244
washing$	4244
wasp$	7377
wasps$	7376
waste$	1936 2322 5581
wasted$	7145 1163 7147 1936 5581
waster$	14014 5846
wasters$	14014 5846 5862
wastes$	1936 5581
wasting$	1936 5581
wastrel$	5863
wastrels$	5863
watch	16467 4808 5621
watch$	15384 15385 15386 4438 16328 10504 16350 16353 4544 16364 10538 16374 16483 10791 4942 11466 11471 11616
watched$	13064 13498 15936 15937 16328 16352 4544 10535 10538 16371 16373 16455 4942
watches$	15384 15385 15386 11466 11471
watching$	14895 9140 4544 10538 4942
watchlist$	11604
watchlists$	11604
watchs$	4544 10538
water$	13390 13392 3211 3212 3213 3214 10963
wave$	1415 1617 11619
waved$	1415 1617
waves$	1415 1617
waving$	13194 13195 1415 1617
wavy$	5464
way$	11872 11873 11874 11875 11906 12602 6931 7208 13120 8628 9210 9212 15160 15161 9547 3565 3566 3567 15404 9593 9594 9710 16022 4283 16281 16651 10999
ways$	11906 12260 13297 14455 8700 14570 14642 2829 2830 2831 2832 2833 2834 2835 14707 9425 9426 15267 15268 15498 15516 15625 15655 10999
wayward$	5290 11274 5417
we	4422
we$	277 278 279 8947 3164 3166 9733 9734 9736 9737 9775 9776 9777 9821 9822 9823 4280 10405 4798
weak$	8211 14331 14332 14333 14334 2521 2615 2616 2617 2618 4155 4156 4157 4158 16082 16083 16084 16085 10267 4312 10372 5315 5316 5558
weakened$	4650
weaker$	8059 8060 8069 8070 8071 8072 8135
weakest$	10372
wealth$	2870
weaned$	4850
weapon	16210 16219 16256 16405 16468 4713 16821 5934
weapon$	12257 12811 8026 8027 8028 16393 16414 16415 10971 16818 5670
weapons$	12255 12323 12811 13292 13294 8026 8027 8028 4415 16393 16414 16415 10696 5670
wear	5000
wear$	12527 12528 12529 12530 12531 1231 3517 3543 3553 3554 3555 3556 3557 3558 3559 3560 3561 3562 5465 5483
wearing$	12272 1231 13194 13195 3517 3543 3553 3554 3555 3556 3557 3558 3559 3560 3561 3562 5000 5465 5483
wears$	1231 3517 3543 3553 3554 3555 3556 3557 3558 3559 3560 3561 3562 5465 5483
weary$	11332
web$	13265
weed	10994
weed$	270 271 272 273 274 275 276 12121 12122 6301 6302 6303 6304 6305 6307 6308 12255 12287 12288 12289 12368 12369 12370 12427 12428 12429 12430 12431 12432 12433 12434 12439 12442 12811 12816 12832 12833 12834 12905 12906 12907 12908 12909 12910 13883 8188 16355 10830 16662 16664 16825 11009
week$	15659 15660 15661 15700 15701 15702 10873 10876 11564 11768
weeken	4789
weekend$	15659 15660 15661 10772 16660
weeks$	15700 15701 15702 11564 11702 11768
weigh$	3021 9005 9006 9007 3296
weighed$	5948 5949
weighs$	5948
weight	10816 10817
weight$	16647 16648 11711 11718
weird$	5866
weirdo$	11203 5863
weirdos$	11203 5863
welcome$	328 329 330 331 332 333 334 7255 7256 7257 16193 5065
welcomed$	328 329 330 331 332 333 334 5065
welcomes$	328 329 330 331 332 333 334 5065
welcoming$	328 329 330 331 332 333 334 5065
welfare$	11824 5994 11907 11908 11909 11910 11911 11912 11913 11914 11917 11971 11972 12261 12262 13559 13702 13703 13704 13705 13706 13707 13708 13709 13710 13711 13712 13713 7979 7980 7981 7982 7983 14835 14836 14837 14838
well$	12032 12040 12041 12066 6264 7274 14122 8343 8344 2405 14316 2633 2634 2646 2693 2756 2979 3000 3003 8997 8998 8999 9000 9001 9002 9003 3028 3037 9032 9033 9034 9035 9115 9116 9118 9326 3344 3493 3498 5422 5435 5444 11465
wellbe	10817
wellbeing$	11824 11907 11908 11909 11910 11911 11912 11913 11914 11917 11971 11972 12261 12262 13697 13698 7979 7980 7981 7982 7983 16648
wells$	14122
went$	12007 12027 12060 12077 12078 12079 12081 380 520 521 522 523 524 525 564 565 566 6563 584 585 686 687 688 691 700 12596 12597 6773 6774 12606 12607 1009 1017 12840 1110 7183 7185 7187 1330 1331 1469 1470 1471 1472 1473 1474 1475 1608 1609 1621 1623 2016 2040 2073 2074 2244 2381 2382 2383 2384 2385 2386 2392 2393 2607 2608 2609 3578 3587 3599 3600 3601 3602 3603 9877 4258 4569 4860 4961 4976 4989 5028 5055 5056 11040 5230 5807
were	4429 16339
were$	6121 6128 193 202 6206 361 362 530 543 6621 771 834 835 13637 1990 1991 1992 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2387 2455 2466 2470 2480 2501 2541 2560 2569 2570 2571 2572 2573 2574 14450 2775 2781 8764 2782 2783 2784 2785 2788 2789 2790 2791 2910 2911 2912 2917 3175 3202 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 3420 3436 3460 3492 9502 3591 3629 9625 9761 9762 9846 3909 3910 10024 15905 10142 4192 4222 10216 10251 4276 4277 4322 16152 10434 10456 10530 10556 10571 4617 10664 10910 5033 5058 5158 5160 5165 5212 5220 5239 5252 5275 5279 5291 5293 5301 5302 5362 5389 11401 11449 5547 5574 11622 5715 5763 5790 5796 5809 5815
west$	3510
wetting$	11690
what$	6054 6055 6056 6057 6129 6130 6198 6246 12082 12092 12093 12341 12501 12542 6825 6826 863 871 12702 6872 6887 6888 12771 6961 12835 13016 13044 7278 1296 13334 1522 1523 13339 7584 13470 7650 13497 7692 13598 13609 1825 1826 1844 1845 14454 8625 14460 8678 8698 8699 14873 9104 14946 14954 3222 3223 9265 9266 15220 16065 16087 16088 10421 11046 11049 11554
whatever$	7001 13014 7259 13645 14802 14819 15046 15142 3631 3632 3633 3634 15522 3753 3754
whatsa	4654
whatsapp$	586 6569 587 6570 588 6571 589 6572 590 6573
whatsoever$	15905
wheel$	15958
wheelc	10909
wheelchair$	16740 5952
when	11606
when$	6238 6239 6240 6241 6242 6243 6244 6245 6567 6568 7131 12963 12964 12965 12966 12967 13609 13652 14253 14374 14966 15278 16126 16172 16173 16175 16358 16365 10547 4576 16403 16602 10773 11712
whenever$	6567 13398 13402 13403 13404 13405 13406 13407 13408 13409 13410 13411 14253 16358 4576 16602 10773
where	11606
where$	11840 11841 11842 11843 6244 6245 12835 1325 1326 1327 7313 7314 7585 13609 14966 15278 10539 10547 4579 16602
wherea	4491 10474 10475 10501 10506 4559
whereabouts$	16332 16337 16338 10542
wherever$	13000
which	11586 11606
which$	7056 14967 15278 4391 10426 10439 10440 16307 16369 16400
while$	15938
whingeing$	5866
whiny$	5866
whisky$	16656
whisper$	10362
whistles$	12141
white$	14921 3478 3500 9487 3513 9518 9519 9520 3538 5416 5417 5440 5448 11466 5488
who	16210 16230 10426 10439 16369 4577 16400 11606
who$	11840 11841 11842 11843 6246 6619 6620 6655 879 12835 7353 7354 13228 1786 13609 13849 13877 8292 14450 2903 15292 15295 10414 16255 10433 4451 10435 4453 10441 16273 10452 16284 16307 4515 10503 10509 4551 10539 10547 4600 10595 10605 4648 4669 11401 5615
whoever$	12820 12821 12822 12823 12824 12825 12826 12827 12828 12829 12830 12831 10435 16331
whole$	1375 10170 10172 5135
wholly$	5519 5522
whom	16257 16369
whom$	11840 11841 11842 11843 12835 13609 3327 16307 16329 10539 4669 11619
whose$	4935
why$	12092 12093 12702 6872 12750 12751 13538 13539 7743 1761 1762 7746 1764 1765 7749 7750 1768 1779 1780 13598 13609 1827 1828 1829 1830 4046 4047 4048
wicked$	5149
wide$	5224
wider	4583
wider$	13984 13985 13986 13987 13988 13989 13990 13991 13992 13993 13994 13995 13998 13999 10566
wife$	16717 16735 16742
wild$	8373 5135 5149 11175 11176 11177 11200 5237 11274 5441 5464 5874
wilful$	5905
wilfully$	580 957 5068 5578 5905
will	4455 4673
will$	6253 6259 7174 1677 1742 1744 1902 1903 1904 1905 1906 1908 1955 1975 2006 2969 2993 3005 3008 3075 3119 3128 3156 3159 15144 15245 3647 3649 3650 3651 3652 3653 3654 3655 3659 3660 3661 3662 3663 3664 3665 3675 3679 3680 3681 3689 3690 3691 3692 15510 15511 15512 15513 15514 15515 9687 3708 3709 3710 9709 15552 15553 15554 15555 9740 15578 3765 3766 3767 3768 3769 15588 3780 9816 9817 9820 9846 15679 15680 3874 3875 3885 10394 4414 4448 10451 10456 10519 4543 4614 4666 4674 10663 4690 10720 4774 5506 5509 5511 5523 5695
willed$	11298
willfully$	5068
willing$	301 302 307 441 442 443 473 474 683 684 701 702 703 704 705 994 995 996 997 999 1000 1001 1002 13259 7525 13357 13358 13359 13360 1547 1548 1549 1746 1747 1748 1749 1831 1832 1833 9605 9607 9609 15441 15442 15443 15444 4406 5054 5071 5091
willingly$	12494 12495 682 12514 11038 11039 5057
willingness$	12186 9801 15633 15634 15635 15636 15637 15638
willpower$	11065
wimp$	11203
wimps$	11203
win	4756
win$	8590 15594 9764
wind$	11881 6918 13261 2079 2080 2347 9663
winding$	11896 11897 11898 11899 11900 2079 2080
winds$	11881 2079 2080
windup$	8329
wine$	16656
wins	4756
winter$	12346 12347
wired$	2376 5229
wiry$	5420
wisdom$	2686 2688 8759 2777 15074 10810 11384
wise$	6150 2640 2641 8684 8685 8687 8688 8689 2723 9125 9126 9127 15132 3424 3461 3465 11328 11333 11334 5357 5359 5376
wised$	2700 9298
wiser$	6109 2637 2638 2639 2683 2723
wish$	9801 15633 15634 15635 15636 15637 15638 16253
wished$	4823
wishes$	4823 11553
wishs$	16253
wit$	15846 15847 15848
witches$	11195
with	16497 10990 5681
with$	11925 12033 12140 12217 12220 12225 12278 6479 6492 6497 12418 6588 6591 6622 6634 6635 6639 6646 6648 6650 6658 12500 6683 12524 6804 6805 12725 6896 6938 12808 6989 6993 6994 6995 7004 1189 7186 7199 13048 13056 13057 13100 13104 7395 7396 7440 7441 7478 13490 13611 8042 8045 8056 8057 13889 8108 14101 8290 14129 8300 2354 2355 8358 2421 8459 8460 14309 14313 14324 14325 14328 14335 14374 8584 14419 2612 14442 8612 8615 2650 8971 8972 8973 3196 9215 3256 3257 3258 3259 3260 9311 9347 15292 15295 3517 3530 3531 3532 3533 3581 3604 3605 15481 15523 15551 15646 4088 16077 10335 10336 10337 10338 10339 16205 10376 10385 4487 10498 16340 10567 16403 16444 10633 16574 4816 4828 4945 10941 10943 16777 4977 5004 10989 11096 5246 5332 5465 5476 11573 11674 11679 5699 5720 5762 11778 11797
withdrawn$	10706
withdrew$	4371
withheld$	1799 1800 11561
withhold$	1799 1800
withholding$	1799 1800
withholds$	1799 1800
within$	8148 13980 13981 2168 14072 8363 8577 8906 10796
without$	100 6481 6967 1084 1085 1086 1087 2218 14783 14784 14785 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 14819 14828 14829 14830 14831 14832 14833 14834 9016 9017 9018 9019 14863 14864 14865 14866 3087 9406 3685 3688 9718 3821 4089 4090 10098 4227 4228 4779 4883 10939 10959 5517 5518 5533 5555
witness$	11109
witnesses$	11109
wits$	9316 3334 3335 3336
witted$	11245 11246
woeful$	15973 4312 5905
woefully$	5905
wolf$	7434 11055
wolves$	13272 14043 14044 14045 14199 14201 11203
woman	10992
woman$	14279 14546 2738 8726 14566 14601 14606 14608 2799 8785 14623 14624 2823 14639 14640 14641 14647 2836 2837 2864 2865 2884 14713 2905 8895 14729 9014 15061 15065 15209 15213 15214 15215 15216 15263 16774 16823 11349
women$	13984 13985 13986 13987 13988 13989 13990 13991 13992 13993 13994 13995 13998 13999 14000 8440 14279 14540 14541 14542 14543 14544 14545 14546 14549 2738 8724 14571 14573 14589 14599 14606 14607 14608 2796 14623 14624 14643 2836 2837 2854 2864 2865 2876 2884 2889 14712 8893 14727 8900 14813 15052 15053 15054 15055 15058 15063 15139 15153 15200 15205 3394 15209 15213 15214 15215 15216 3424 9414 9415 3437 3438 3439 3440 15263 3450 3451 3452 15366 15430 11346 11349
wonder$	12091 6261 6262 12094 12095 6919 6920 7707 7708
wondered$	6919 6920 7707 7708
wondering$	6919 6920 7707 7708
wonderred$	6919 6920 7707 7708
wonderring$	6919 6920 7707 7708
wonders$	6919 6920 7707 7708
wont$	3661 3662 3663 3664 3665 5506
wool$	11354
woolly$	5905
word$	7148 1166 7150 1168 13456 13930 16041 16070 10362
wore$	12527 12528 12529 12530 12531 1231 3517 3543 3553 3554 3555 3556 3557 3558 3559 3560 3561 3562 5465 5483
work	4888 11670
work$	175 177 178 6202 12034 6393 12327 534 535 536 537 538 539 540 541 542 856 6979 12905 12906 12907 12908 12909 12910 13744 13753 14027 14120 8478 8493 8497 14330 14386 8588 8634 8922 8923 8924 8925 14953 15086 15087 15088 15089 15090 15091 15092 15432 15463 15469 9650 15483 9720 15571 15602 15608 15640 15641 15642 15647 15920 4457 4585 10985 11087 5311 11489 11497 11541
worked	10647 4796
worked$	534 535 536 537 538 539 540 541 542 856 15600 15626 15627 15628 15629 15630 16478 16583 4998 11498
worker	16669
worker$	12120 12161 12425 13610 13752 14973 15203 15526 9914 9919 9920 9937 9938 16121 10308 10317 16188 16189 16759 10934 16811 11088 5585 11807
workers$	12120 12161 12425 7155 13610 7919 13752 13757 14067 8259 14415 14465 14466 14467 14468 3164 3166 15203 15204 15526 9733 9734 9736 9737 9775 9776 9777 9914 9919 9920 16121 10317 16188 16189 11088 11190
working$	534 535 536 537 538 539 540 541 542 856 6979 8494 8910 15462 15640 15641 15642 16245 16642 11497 11571 5755 5782
works$	534 535 536 537 538 539 540 541 542 856 15086 15087 15088 15089 15090 15091 15092 15093 9263 9264 15606 11498
workshop$	175 177 178
workshops$	175 177 178
workshy$	5874
world$	13341 13529 13548 13549 13550 13551 13552 13553 13554 13555 8429 8430 8431 14511 14512 14513 14514 14515 14516 14517 14531 14570 14698 9256 15097 9388 9394 15257 5349 5350
worldly$	2701 2723 3107 3108 3109 3110 3140 3395 3465 5351 5882
worn$	12532 12549 12550 12551 12563 16347 10518 11449
worr	4834 4899 4933
worried$	8911 8912 8913 14745 14746 14747 8917 8918 14980 14981 9151 10248 4345
worries$	13781 13782 13783 13784 8920 14752 9188 9189 11553
worry$	8911 8912 8913 14745 14746 14747 8917 8918 14969 14978 14981 9151 15006 15018 15036 15037 9207 11553
worrying$	14336 14337 14338 14339 14340 14341 14342 14343 14344 5294 5296
worse$	6864 12886 14811 14812 14944 9114 16034 16035 11363
worship$	658 659 660 661 662
worshiped$	658 659 660 661 662
worshiping$	658 659 660 661 662
worshipped$	658 659 660 661 662
worshipping$	658 659 660 661 662
worships$	658 659 660 661 662
worst$	12157 12158 12632 6827 6883 2142 2319 14256 14294 5219 5253 5296 5643
worth$	13772 14272 14273 4380
worthless$	5874
would	4392
would$	259 6253 6259 382 738 740 741 6725 12557 744 745 746 747 748 754 6738 6757 6758 12591 6769 899 1565 7586 1742 1744 7762 7813 2126 2208 14594 14616 2928 8916 3076 3128 3338 9323 9324 3648 3666 3667 3668 3679 3680 3681 9740 15588 3780 9846 15679 15680 3874 3875 10010 10011 10012 10394 4414 4666 5507 5511 5523
wound$	2079 2080
wrap	16821
wrap$	14997 10971
wraps$	12811 14303 10971 11009 11261
wreak$	5199
wreaked$	5200
wreaking$	5198
wreck$	13065 5104
wrecked$	5104
wrecking$	13069 5104
wreckked$	5104
wreckking$	5104
wrecks$	5104
wrist$	16640
wrists$	16640
writ	11766
write$	15892 4212 4456 4493 16712 5183 5184
writing$	4215 4493
written$	4193 4214 4878
wrong$	6109 6110 160 161 162 163 164 165 166 6278 12157 12158 6404 6405 6406 12328 12999 7171 1388 7393 13227 7406 7442 7447 13291 7694 13688 13691 13848 13868 13873 13874 13875 8386 14434 14614 14615 2945 2946 2947 2948 2949 2950 15106 9276 15844 15845 15855 15952 16122 16123 10305 5018 5115 5216 11212 5242 5861
wrote$	4213
xanax	10821 10828
xanax$	16652 16659
y$	14636
year	10880
year$	6623 6652 6653 13975 8147 13979 14191 14192 14194 14540 14541 14542 14543 14544 14545 14551 8744 14737 15207 3480 3483 3485 16702 16709 10880 16711 11346 11564 5774 11768
years$	13979 14537 14538 14539 14610 14611 14612 14613 14650 14651 14652 2866 14690 14737 9344 11564 5774 11768
yes$	13356 13362 7534
yesterday$	15101
yet$	6188 4292 10297
yield	5604
yielde	10647
yielded$	16478
yjs	10975 10976 10981
yjs$	16806 16807 16812 5824
yob$	5846
yobbish$	5296 5846
yobbo$	5846
yobbos$	5846
yobs$	14043 14044 14045 5846
yoi	5823
yoi$	11806
yos	10981
yos$	16812 5824
yot	10975 10976 10981
yot$	16806 16807 16812 5824
you$	277 278 279 1336 1344 3340
young	10992
young$	363 431 793 891 912 2104 8111 8113 8123 8237 8238 2289 14216 14242 14243 14244 14245 2457 8448 14348 8521 8522 14376 14377 14378 14379 14380 14381 14395 2592 2593 8578 14694 2881 2882 2883 8927 8937 15100 9322 9378 15210 15211 15212 3431 3432 9432 3454 9438 9439 9440 9441 9442 9443 3478 15292 15295 3548 3595 3596 9728 9885 10050 10183 10184 10193 10202 10244 10283 10285 10343 10369 10384 16292 10472 16326 16357 10527 4547 4548 16369 16370 16372 10573 16413 4613 4627 10622 16459 4651 16476 16479 16484 10682 10691 10692 16536 16576 10751 16588 10762 4781 16600 16612 16622 16823 5044 5153 5156 5166 5204 11273 11320 5373 5416 5638 11645 11650 11657
younger$	7715 7723 8059 8060 8069 8070 8071 8072 8135 13984 13985 13986 13987 13988 13989 13990 13991 13992 13993 13994 13995 13998 13999 14002 14003 14287 14288 15193 15196 11008
youngers$	16423
youngster$	2289 14213 14242 14243 14244 14245 14348 14376 14377 14378 14379 14380 14381 14392 11273
youngsters$	2289 14213 14242 14243 14244 14245 14348 14376 14377 14378 14379 14380 14381 14392 11008 11273
youth	5646 5817
youth$	2289 14213 14242 14243 14244 14245 14348 14351 14376 14377 14378 14379 14380 14381 14392 3478 15292 15295 15298 15299 15526 3944 3945 4326 10399 4582 10834 10975 10976 4997 10981 11120 5153 11138 5156 11273 11400 5418 5638 5810 5817 5823
youths$	13941 13943 2289 14213 14242 14243 14244 14245 14348 14351 14376 14377 14378 14379 14380 14381 14392 15292 15295 4582 16568 11120 11138 11273 5418 5891
yp	10369 10384 10391 16262 16292 10472 16326 16334 16351 16354 16357 10527 16359 4547 4548 16369 16370 16372 16413 4627 16476 16479 16484 10666 10682 16536 16576 16588 10762 16600 16612 16622 4849 10848 4881 4904 10888 4916 10908 16744 16778 4971 4973 10957 10965 16804 5003 5646 11634 11645 11650 11747
yp$	5121
yp1$	5120
yp2$	5120
yp3$	5120
yp4$	5120
yp5$	5120
yp6$	5120
yro	5823
yro$	11806
zero$	8404 3818 10064 5579 5679
zits$	11459
zone$	16481 10731
zones$	16481 10731
