5971 5819 5001

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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 13 13 13 14 14 14 14 15 15 16 17 17 17 18 18 19 19 20 21 22 22 22 22 23 24 25 25 25 26 27 27 27 28 28 28 28 28 29 29 29 31 32 32 33 33 33 33 33 35 36 36 36 36 37 39 39 39 39 40 42 42 42 43 43 44 45 45 47 47 47 47 47 47 47 47 47 47 47 48 48 48 48 48 49 50 51 51 52 52 52 53 53 53 55 55 55 56 56 56 57 57 57 57 58 58 58 58 59 59 59 59 59 60 60 60 60 61 61 62 62 63 64 64 64 64 64 64 64 65 65 65 65 65 65 65 65 66 66 67 67 68 69 69 70 70 70 70 70 71 72 72 72 73 73 74 74 74 75 75 75 76 76 76 76 76 76 77 77 77 77 78 78 78 78 79 80 81 81 81 82 83 83 84 84 85 85 85 86 86 87 87 87 87 87 87 87 87 87 87 87 88 88 88 88 88 88 88 88 88 88 88 88 88 89 90 90 91 91 91 91 91 91 92 92 93 93 93 93 93 94 94 95 95 95 95 95 95 95 96 96 96 96 96 97 97 98 98 98 98 98 98 99 100 101 101 102 102 102 102 103 103 103 104 104 105 105 105 106 107 107 108 109 109 110 111 112 113 113 113 114 114 114 114 114 114 114 114 115 116 117 118 118 118 118 118 118 119 119 119 119 120 120 120 120 121 121 123 123 124 125 125 125 125 125 125 125 125 126 127 127 128 129 130 130 131 131 131 131 131 131 131 132 132 132 133 134 134 134 134 134 134 135 136 137 138 138 138 138 139 139 139 139 140 140 141 141 141 142 142 142 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 144 144 144 144 144 144 144 145 145 146 146 147 147 147 148 148 148 148 148 148 149 149 149 150 150 151 152 152 153 153 153 154 154 154 154 154 154 155 155 155 155 156 157 157 157 157 157 157 158 158 159 159 161 161 162 163 163 163 164 164 164 164 164 164 164 164 165 165 165 165 165 165 165 165 166 166 167 168 169 169 170 171 171 172 172 172 172 172 173 173 173 173 173 174 174 174 175 175 175 176 176 176 176 177 177 178 179 180 181 183 183 184 184 185 185 185 186 186 186 186 186 186 187 188 188 188 189 189 189 189 189 189 189 190 190 190 193 193 193 193 194 194 194 194 195 195 196 196 196 196 197 197 197 197 197 197 197 197 197 198 199 199 201 202 202 206 206 206 206 206 207 207 207 208 209 209 209 209 209 209 209 212 213 215 217 218 219 223 225 225 226 228 230 230 230 230 230 230 230 230 231 231 231 231 234 234 234 235 236 236 236 236 239 240 240 241 241 242 244 244 244 245 247 247 247 247 247 247 248 249 250 250 250 250 250 250 250 251 251 251 251 251 252 252 252 252 252 252 253 253 255 255 256 257 257 258 258 258 258 260 260 261 262 262 263 264 264 264 265 266 268 268 268 268 268 268 268 268 268 269 270 270 270 270 270 271 271 272 272 273 274 274 275 275 275 275 275 276 276 276 276 276 276 276 276 277 277 277 277 277 277 277 277 277 278 278 278 279 279 280 280 281 281 282 282 282 282 282 283 283 283 283 283 284 284 285 286 287 287 288 288 288 288 288 288 288 288 289 289 289 289 290 290 291 291 291 292 292 293 293 293 294 294 295 295 295 296 296 296 297 297 297 297 298 298 299 299 299 300 300 301 302 302 303 303 304 304 305 306 306 306 307 308 308 310 311 311 311 311 311 312 313 314 314 314 314 314 314 315 315 315 315 315 316 316 317 317 319 319 320 320 321 321 322 324 325 326 327 328 329 330 331 332 333 333 334 335 335 336 336 336 336 337 337 337 337 337 338 338 339 339 339 340 340 341 341 342 342 342 342 343 344 344 345 347 348 348 349 349 350 350 351 352 353 353 353 353 353 354 355 356 356 356 357 357 358 358 359 359 361 363 363 364 365 366 367 367 367 367 367 368 368 369 369 369 369 369 370 370 370 371 372 372 372 372 373 373 374 374 375 375 375 376 376 377 377 378 378 379 380 380 380 380 380 381 382 383 384 386 387 387 387 388 388 388 388 388 389 389 389 389 390 390 390 390 390 391 391 391 391 392 392 392 393 394 394 394 395 395 396 396 397 398 399 399 399 399 399 399 399 399 399 400 400 401 402 402 402 402 402 402 402 402 402 402 402 402 403 403 403 404 404 405 405 405 405 405 405 405 405 405 405 405 405 406 406 406 406 406 407 408 410 410 411 412 413 413 414 414 414 415 416 416 416 416 417 417 418 418 418 418 418 418 419 419 420 420 420 420 421 421 421 422 422 423 424 425 426 426 427 428 428 429 430 430 430 430 430 431 431 432 432 432 432 432 432 433 433 433 433 433 433 434 434 434 434 435 435 435 435 436 436 437 438 439 440 440 440 441 441 441 441 442 442 443 444 444 444 444 444 444 444 444 444 445 445 445 446 446 447 447 449 450 450 450 450 450 451 451 451 451 451 451 452 452 453 454 454 454 454 455 456 456 456 457 457 457 457 458 459 459 461 462 462 462 462 463 464 465 465 465 467 467 468 468 469 470 470 471 472 472 473 474 476 477 478 478 478 478 479 479 479 479 479 479 480 480 480 480 480 481 481 481 482 482 483 483 483 484 484 485 485 485 486 486 487 487 487 487 487 488 489 490 490 491 491 491 491 491 491 491 492 492 493 493 494 494 494 495 496 497 497 497 497 498 498 498 498 499 499 499 499 499 500 500 500 500 500 501 501 502 503 503 503 504 505 506 506 506 506 506 506 506 507 507 507 507 507 507 507 508 509 509 510 511 511 512 512 513 513 514 514 514 514 514 515 516 517 518 519 520 521 522 523 524 525 525 526 526 526 527 527 527 527 528 528 528 529 529 530 530 531 531 532 533 534 535 535 535 536 537 538 538 538 539 539 539 539 539 540 540 540 540 540 541 541 541 541 541 541 541 541 541 541 542 542 542 543 543 544 544 545 545 546 546 546 546 546 546 547 547 548 548 548 549 549 549 550 550 551 551 551 551 551 551 553 553 553 553 554 555 556 557 557 557 557 558 558 558 558 558 559 559 559 560 561 562 563 564 564 564 564 564 565 565 565 565 566 568 568 569 569 569 569 569 570 570 570 570 570 571 571 571 572 572 573 574 575 576 576 577 578 578 578 578 578 579 580 580 580 580 580 580 580 580 581 581 582 583 583 583 583 583 583 584 584 585 585 586 586 586 586 586 586 586 587 588 588 589 590 591 592 593 594 595 596 596 597 598 598 598 598 599 600 600 600 600 601 602 602 602 602 602 602 602 602 602 602 602 603 603 604 604 605 605 605 605 608 608 608 608 608 608 608 609 609 609 609 610 610 610 611 611 611 611 611 612 612 612 613 613 613 614 614 614 614 614 615 615 615 616 617 617 617 618 619 619 619 620 620 620 621 621 622 622 623 623 623 624 624 625 625 625 626 626 626 626 627 627 627 627 627 627 627 627 627 627 628 628 628 628 628 628 629 629 630 631 632 632 633 633 634 635 635 635 635 636 637 637 637 638 638 638 638 638 639 639 639 639 639 639 639 639 640 640 640 641 641 641 641 641 641 641 642 643 644 645 646 646 646 647 647 647 647 647 647 648 648 649 650 650 650 650 650 650 650 651 652 653 653 653 653 653 653 653 653 654 654 654 654 654 655 655 656 656 656 656 657 657 657 657 657 657 657 658 658 658 659 659 659 659 659 659 660 660 661 661 661 662 662 663 664 664 664 664 665 666 667 667 667 667 667 668 669 669 670 670 670 670 670 670 670 670 671 671 671 671 671 671 671 671 672 672 672 673 674 674 674 674 675 675 675 675 675 675 675 675 676 677 678 678 678 678 678 678 678 678 678 679 679 679 679 679 679 680 680 681 682 683 684 685 685 685 686 687 688 688 689 689 689 689 689 690 690 691 691 692 692 693 693 694 694 694 694 694 694 694 694 694 695 695 695 695 696 696 697 698 698 699 700 701 701 701 701 702 702 703 703 703 703 704 704 704 705 706 707 708 709 709 709 709 709 709 710 710 711 711 711 712 712 712 712 713 713 713 713 713 713 713 713 713 713 713 714 714 714 715 715 715 715 716 716 717 717 717 717 718 718 719 720 720 722 723 723 724 725 725 726 727 727 727 727 727 727 727 727 727 727 727 728 728 728 728 728 728 728 728 728 729 729 729 729 730 730 730 730 730 731 731 731 731 731 731 731 731 732 732 733 733 734 734 734 736 736 736 737 738 740 741 742 742 742 744 745 745 745 745 745 745 745 745 745 745 745 745 746 746 746 746 746 746 746 746 746 746 746 747 747 747 747 749 749 749 749 749 750 750 750 751 751 751 752 752 753 753 753 754 754 754 755 755 756 757 758 758 759 759 759 759 759 760 760 760 760 760 760 760 760 761 762 762 763 764 765 765 767 767 767 767 767 767 767 768 768 768 768 768 768 768 768 768 768 768 768 768 769 770 772 773 774 775 776 777 777 777 778 779 779 779 779 779 779 781 781 781 782 782 782 784 784 784 785 785 786 787 787 787 787 789 790 790 790 791 791 792 793 793 794 796 797 798 799 799 800 801 802 802 802 802 803 803 804 804 804 804 805 805 805 807 808 808 809 809 810 810 811 811 811 817 819 820 820 821 821 821 822 823 823 823 823 823 824 826 827 830 831 836 836 838 838 841 841 842 844 847 847 847 848 849 849 850 853 855 861 862 862 862 864 865 865 865 865 866 867 867 869 869 869 869 870 872 872 872 873 874 875 875 876 876 877 877 877 877 877 877 877 877 877 877 877 877 877 877 877 877 878 878 878 878 879 879 879 879 879 879 879 879 879 879 879 879 879 879 879 879 879 879 880 880 880 881 882 882 882 882 884 887 889 890 891 891 891 891 892 892 892 892 893 894 894 894 899 900 900 901 901 901 901 901 901 901 901 902 903 904 905 905 906 906 906 906 908 909 910 910 912 912 913 914 915 915 915 915 916 916 916 916 917 917 917 918 919 920 920 921 921 921 922 922 922 922 923 923 924 924 925 926 927 927 928 929 931 931 931 931 931 932 932 933 933 933 933 934 934 935 936 938 940 941 944 946 946 946 948 948 950 951 951 952 953 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 955 957 958 959 960 960 960 960 961 961 961 961 961 961 962 963 963 963 963 963 963 964 964 965 967 968 969 970 971 972 972 972 972 972 972 973 973 973 973 974 975 975 976 977 977 978 978 979 979 979 979 980 981 982 984 985 985 985 988 988 988 988 989 989 989 989 989 989 989 990 990 990 990 990 991 994 995 995 995 995 996 997 999 999 1001 1002 1005 1006 1006 1007 1008 1009 1009 1010 1012 1012 1012 1013 1014 1015 1016 1016 1018 1019 1020 1020 1021 1021 1022 1022 1022 1022 1023 1024 1026 1028 1030 1030 1032 1033 1033 1034 1034 1034 1036 1036 1037 1038 1039 1040 1040 1041 1041 1046 1046 1046 1049 1049 1050 1050 1050 1050 1051 1051 1051 1051 1051 1051 1053 1054 1054 1055 1055 1055 1055 1055 1056 1056 1056 1056 1056 1057 1057 1057 1058 1059 1059 1059 1059 1060 1061 1061 1061 1061 1061 1061 1061 1061 1061 1062 1062 1064 1064 1064 1064 1065 1065 1065 1066 1066 1066 1066 1066 1066 1066 1066 1066 1066 1066 1066 1066 1066 1066 1066 1066 1066 1066 1066 1068 1068 1069 1069 1069 1069 1069 1069 1070 1071 1071 1071 1071 1071 1071 1072 1072 1073 1074 1074 1074 1074 1075 1076 1080 1080 1080 1080 1081 1083 1083 1083 1084 1084 1085 1085 1087 1087 1087 1087 1087 1088 1088 1088 1089 1089 1094 1095 1095 1095 1098 1099 1104 1104 1105 1107 1107 1107 1107 1108 1109 1112 1114 1114 1114 1115 1115 1115 1118 1119 1120 1120 1121 1121 1122 1128 1129 1130 1130 1130 1133 1134 1136 1137 1138 1139 1140 1140 1140 1141 1142 1143 1143 1143 1143 1144 1146 1146 1146 1146 1148 1148 1148 1149 1149 1149 1149 1149 1149 1149 1150 1150 1150 1150 1151 1152 1153 1154 1154 1154 1154 1155 1156 1157 1159 1159 1161 1161 1161 1162 1162 1162 1162 1163 1163 1164 1164 1165 1165 1165 1165 1165 1165 1165 1166 1166 1166 1168 1169 1170 1170 1170 1170 1171 1171 1171 1171 1171 1171 1172 1172 1173 1175 1176 1176 1177 1178 1178 1178 1178 1178 1178 1179 1179 1179 1179 1179 1179 1180 1181 1181 1182 1182 1182 1182 1182 1182 1182 1182 1182 1183 1184 1185 1186 1186 1186 1187 1189 1189 1189 1189 1189 1190 1190 1190 1191 1191 1191 1192 1192 1192 1192 1193 1193 1193 1194 1195 1195 1196 1196 1197 1198 1198 1198 1198 1198 1198 1198 1198 1198 1198 1198 1199 1200 1201 1201 1202 1202 1202 1202 1203 1203 1204 1204 1205 1205 1206 1206 1206 1207 1207 1208 1210 1210 1210 1210 1210 1211 1211 1211 1212 1213 1213 1215 1216 1217 1217 1217 1218 1219 1219 1219 1219 1219 1219 1219 1223 1223 1223 1224 1224 1224 1225 1225 1225 1225 1225 1226 1226 1226 1228 1229 1229 1229 1231 1232 1233 1233 1233 1234 1234 1234 1234 1234 1235 1235 1236 1236 1236 1236 1236 1237 1237 1237 1237 1237 1238 1239 1240 1240 1241 1241 1241 1241 1242 1243 1243 1244 1244 1245 1246 1246 1247 1247 1248 1249 1249 1249 1250 1250 1250 1250 1250 1251 1252 1253 1253 1254 1254 1254 1255 1255 1255 1256 1256 1256 1256 1257 1258 1258 1259 1259 1259 1260 1261 1261 1261 1261 1262 1262 1262 1262 1262 1262 1262 1262 1263 1264 1264 1265 1265 1265 1265 1266 1266 1267 1267 1267 1267 1267 1267 1268 1268 1268 1268 1268 1268 1268 1269 1269 1269 1270 1270 1271 1271 1271 1272 1272 1272 1273 1273 1273 1273 1273 1273 1273 1273 1273 1273 1273 1273 1273 1274 1276 1276 1276 1276 1278 1280 1280 1280 1281 1281 1282 1283 1283 1283 1284 1284 1285 1287 1287 1288 1289 1289 1290 1290 1290 1290 1291 1291 1291 1291 1291 1292 1292 1292 1292 1292 1292 1292 1294 1294 1294 1294 1295 1296 1296 1296 1296 1296 1297 1297 1298 1298 1298 1298 1299 1299 1299 1299 1300 1301 1301 1301 1301 1301 1301 1301 1302 1302 1302 1302 1303 1304 1304 1305 1305 1305 1306 1306 1307 1307 1307 1308 1308 1308 1308 1308 1309 1309 1309 1310 1310 1310 1311 1311 1311 1311 1311 1312 1313 1313 1313 1314 1314 1314 1315 1315 1315 1315 1315 1316 1316 1316 1317 1318 1318 1318 1319 1319 1319 1320 1320 1321 1322 1322 1323 1323 1323 1323 1324 1325 1325 1325 1325 1326 1326 1326 1326 1327 1327 1328 1328 1329 1329 1330 1331 1331 1331 1331 1332 1334 1334 1334 1334 1335 1335 1335 1335 1336 1337 1338 1338 1338 1339 1339 1339 1340 1340 1340 1341 1342 1342 1342 1342 1343 1343 1343 1343 1343 1343 1343 1343 1344 1344 1344 1345 1345 1346 1347 1347 1347 1348 1349 1350 1350 1350 1350 1351 1351 1352 1352 1353 1353 1354 1354 1355 1355 1355 1355 1355 1355 1356 1357 1358 1359 1360 1360 1360 1361 1361 1363 1364 1365 1366 1366 1367 1368 1369 1369 1370 1370 1370 1370 1371 1371 1371 1372 1373 1374 1375 1376 1376 1376 1377 1378 1378 1379 1379 1380 1381 1382 1382 1383 1384 1384 1385 1386 1386 1386 1386 1387 1388 1389 1389 1389 1389 1389 1390 1390 1390 1391 1391 1391 1391 1392 1392 1392 1392 1392 1393 1394 1394 1395 1396 1397 1398 1398 1398 1398 1398 1400 1400 1400 1400 1400 1400 1400 1401 1401 1401 1402 1402 1403 1404 1405 1406 1407 1408 1408 1408 1409 1409 1409 1409 1410 1411 1411 1412 1412 1412 1413 1413 1413 1413 1414 1415 1416 1417 1417 1418 1419 1420 1421 1421 1421 1421 1421 1422 1423 1423 1424 1424 1426 1427 1428 1429 1430 1430 1431 1432 1433 1434 1434 1435 1435 1436 1437 1437 1438 1438 1439 1440 1440 1441 1442 1443 1444 1447 1447 1448 1449 1449 1450 1450 1450 1451 1451 1452 1452 1452 1453 1454 1455 1455 1455 1456 1456 1456 1457 1457 1457 1457 1457 1458 1458 1458 1458 1461 1461 1461 1463 1464 1465 1465 1466 1466 1466 1467 1468 1469 1469 1470 1471 1472 1472 1472 1472 1474 1474 1474 1474 1476 1476 1476 1477 1478 1478 1478 1479 1479 1479 1480 1481 1481 1481 1482 1482 1482 1483 1483 1483 1483 1484 1484 1485 1485 1485 1485 1485 1486 1486 1487 1487 1487 1489 1490 1490 1490 1490 1491 1492 1492 1493 1493 1493 1494 1495 1496 1497 1497 1497 1498 1498 1499 1499 1499 1499 1499 1499 1500 1500 1502 1502 1503 1504 1504 1504 1504 1507 1507 1507 1507 1508 1509 1509 1510 1514 1514 1514 1514 1515 1515 1517 1517 1521 1521 1521 1523 1527 1528 1528 1529 1529 1529 1529 1533 1534 1536 1537 1537 1537 1537 1538 1538 1539 1539 1539 1539 1539 1539 1541 1542 1545 1545 1545 1546 1548 1550 1551 1554 1555 1555 1555 1556 1558 1558 1558 1559 1560 1560 1560 1560 1561 1562 1562 1562 1563 1563 1563 1564 1565 1567 1568 1569 1569 1570 1570 1571 1572 1572 1572 1573 1573 1573 1573 1573 1573 1573 1573 1573 1573 1574 1575 1575 1575 1575 1576 1577 1578 1578 1578 1579 1579 1582 1582 1583 1584 1584 1584 1585 1586 1587 1587 1587 1588 1589 1589 1589 1590 1591 1591 1591 1591 1593 1593 1593 1593 1594 1594 1594 1594 1594 1595 1595 1596 1596 1596 1596 1597 1597 1598 1598 1599 1600 1600 1604 1605 1605 1607 1608 1609 1609 1609 1610 1611 1611 1611 1611 1611 1612 1612 1612 1612 1613 1614 1615 1615 1615 1615 1615 1616 1616 1616 1616 1617 1618 1619 1620 1620 1620 1620 1620 1620 1621 1621 1621 1621 1621 1621 1622 1622 1622 1622 1622 1623 1623 1623 1624 1624 1624 1624 1624 1624 1625 1627 1628 1628 1629 1629 1629 1630 1631 1632 1633 1633 1633 1633 1634 1634 1634 1634 1634 1634 1634 1635 1635 1635 1635 1635 1635 1636 1637 1637 1638 1638 1638 1639 1639 1639 1640 1640 1641 1641 1641 1642 1642 1642 1642 1643 1643 1645 1646 1646 1646 1646 1647 1647 1647 1647 1647 1648 1648 1648 1649 1650 1650 1651 1651 1651 1651 1652 1652 1652 1652 1653 1654 1654 1654 1655 1655 1655 1656 1656 1658 1658 1659 1659 1659 1660 1660 1660 1660 1661 1661 1661 1661 1661 1661 1662 1662 1662 1662 1663 1663 1663 1663 1663 1663 1664 1664 1665 1665 1665 1665 1666 1666 1667 1667 1668 1668 1669 1669 1669 1670 1670 1670 1670 1671 1672 1672 1672 1672 1673 1673 1673 1673 1673 1673 1674 1674 1675 1675 1675 1675 1675 1676 1677 1677 1677 1677 1677 1677 1677 1678 1680 1680 1680 1681 1681 1681 1681 1682 1682 1682 1682 1682 1682 1682 1682 1684 1685 1685 1686 1688 1688 1688 1689 1689 1689 1690 1692 1692 1692 1692 1692 1692 1692 1692 1693 1693 1693 1695 1695 1696 1696 1696 1696 1696 1697 1698 1698 1698 1699 1699 1700 1700 1700 1700 1700 1701 1702 1702 1702 1702 1703 1703 1703 1704 1704 1704 1704 1705 1706 1706 1707 1707 1707 1707 1707 1709 1710 1710 1710 1712 1714 1714 1714 1715 1716 1717 1717 1718 1718 1719 1719 1719 1719 1720 1720 1720 1720 1720 1721 1721 1721 1721 1721 1721 1721 1722 1722 1722 1722 1723 1724 1724 1724 1725 1725 1725 1725 1725 1725 1725 1726 1726 1726 1726 1726 1726 1727 1727 1728 1728 1728 1729 1729 1729 1730 1730 1731 1731 1731 1731 1731 1731 1731 1731 1731 1731 1731 1731 1731 1731 1731 1731 1731 1731 1731 1732 1732 1732 1733 1733 1733 1733 1733 1734 1735 1736 1736 1736 1736 1737 1738 1738 1738 1738 1739 1739 1739 1739 1739 1739 1739 1740 1740 1740 1740 1740 1740 1741 1741 1741 1741 1742 1742 1742 1742 1743 1743 1743 1743 1744 1744 1745 1745 1745 1746 1746 1747 1747 1747 1748 1749 1749 1750 1750 1751 1752 1753 1753 1754 1754 1755 1755 1755 1756 1756 1756 1757 1758 1758 1759 1760 1760 1760 1760 1761 1761 1762 1762 1763 1763 1763 1763 1764 1764 1764 1764 1764 1764 1765 1765 1765 1765 1766 1766 1766 1767 1767 1767 1767 1767 1767 1767 1768 1769 1769 1770 1770 1770 1770 1770 1771 1771 1771 1771 1771 1771 1771 1772 1772 1772 1773 1774 1774 1774 1774 1774 1774 1774 1774 1774 1775 1775 1776 1777 1777 1778 1778 1778 1778 1778 1780 1780 1781 1782 1782 1783 1783 1784 1785 1785 1785 1786 1788 1789 1789 1789 1790 1790 1790 1790 1790 1790 1790 1790 1790 1790 1790 1790 1790 1791 1791 1791 1791 1792 1792 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1794 1795 1796 1797 1797 1797 1797 1797 1798 1799 1799 1799 1799 1799 1800 1800 1800 1801 1802 1803 1805 1805 1806 1806 1806 1806 1806 1806 1808 1808 1809 1809 1810 1810 1811 1812 1813 1814 1814 1815 1815 1816 1816 1818 1818 1818 1818 1819 1819 1819 1819 1820 1820 1821 1822 1823 1825 1826 1827 1828 1829 1830 1831 1832 1832 1835 1836 1837 1838 1839 1840 1840 1841 1841 1841 1841 1841 1842 1843 1843 1843 1843 1844 1845 1845 1846 1848 1848 1850 1851 1852 1852 1853 1854 1855 1855 1856 1858 1858 1859 1859 1861 1861 1861 1861 1862 1862 1863 1863 1864 1864 1864 1864 1865 1865 1865 1865 1866 1867 1867 1868 1868 1870 1871 1871 1872 1874 1874 1875 1875 1876 1878 1879 1880 1882 1884 1884 1884 1885 1885 1885 1886 1886 1886 1887 1887 1888 1888 1889 1891 1891 1892 1892 1892 1892 1892 1892 1893 1893 1893 1895 1895 1897 1897 1897 1897 1897 1898 1899 1899 1899 1899 1900 1900 1900 1900 1900 1901 1901 1901 1901 1902 1902 1902 1903 1903 1904 1906 1907 1908 1909 1911 1912 1913 1915 1916 1917 1918 1919 1920 1921 1922 1923 1924 1925 1926 1928 1929 1930 1931 1932 1933 1934 1935 1936 1943 1946 1947 1948 1949 1950 1951 1952 1953 1954 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1969 1971 1973 1976 1978 1979 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 1991 1992 1993 1995 1996 1997 1998 1999 2000 2001 2002 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2036 2037 2038 2039 2040 2041 2044 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2058 2059 2060 2061 2062 2063 2065 2066 2067 2068 2069 2070 2072 2073 2075 2076 2077 2078 2080 2083 2084 2087 2088 2089 2090 2091 2094 2095 2096 2097 2098 2099 2101 2102 2103 2104 2105 2107 2108 2109 2110 2112 2113 2114 2115 2116 2118 2119 2120 2121 2122 2123 2124 2125 2126 2127 2130 2131 2133 2134 2135 2136 2137 2138 2139 2140 2141 2142 2144 2145 2148 2149 2152 2154 2155 2159 2160 2161 2166 2167 2169 2171 2172 2173 2175 2176 2177 2178 2179 2180 2181 2182 2183 2184 2187 2188 2189 2190 2191 2193 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2207 2208 2211 2212 2213 2214 2215 2216 2217 2218 2219 2220 2223 2224 2225 2226 2228 2229 2230 2231 2232 2233 2234 2235 2236 2237 2238 2239 2240 2241 2242 2243 2244 2245 2246 2247 2249 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2261 2263 2264 2265 2266 2268 2269 2271 2272 2273 2278 2279 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2294 2295 2296 2297 2298 2299 2300 2301 2302 2303 2304 2305 2306 2307 2308 2309 2312 2313 2314 2315 2317 2318 2320 2321 2322 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2350 2352 2353 2355 2356 2357 2358 2359 2360 2361 2364 2365 2366 2367 2368 2369 2371 2372 2373 2377 2378 2380 2381 2382 2383 2384 2385 2386 2387 2389 2390 2392 2393 2394 2395 2396 2397 2401 2403 2405 2407 2408 2409 2410 2411 2412 2413 2414 2415 2416 2417 2418 2420 2421 2422 2425 2427 2428 2429 2430 2431 2433 2434 2435 2438 2449 2450 2451 2454 2455 2456 2463 2464 2465 2468 2474 2477 2479 2481 2482 2484 2486 2487 2495 2496 2506 2515 2522 2529 2530 2533 2536 2537 2538 2540 2541 2543 2544 2546 2550 2556 2558 2559 2560 2561 2562 2564 2568 2569 2572 2574 2575 2576 2577 2578 2579 2584 2585 2586 2588 2589 2591 2594 2595 2599 2604 2605 2606 2607 2608 2612 2614 2617 2618 2622 2625 2626 2630 2631 2633 2635 2637 2639 2641 2642 2644 2645 2646 2647 2649 2655 2657 2659 2660 2661 2662 2663 2664 2665 2666 2667 2668 2669 2671 2672 2673 2674 2675 2676 2677 2678 2679 2680 2681 2682 2684 2685 2686 2687 2688 2689 2690 2691 2692 2694 2696 2698 2699 2700 2701 2703 2705 2706 2707 2708 2709 2710 2714 2715 2716 2719 2722 2723 2725 2726 2731 2733 2734 2735 2736 2737 2738 2739 2741 2742 2743 2746 2747 2748 2749 2750 2752 2753 2754 2755 2758 2760 2761 2762 2763 2764 2765 2766 2768 2769 2771 2775 2776 2777 2778 2779 2781 2783 2792 2794 2799 2800 2801 2802 2803 2805 2806 2808 2809 2810 2815 2816 2817 2820 2821 2822 2824 2825 2827 2828 2830 3 3 30 34 37 38 53 54 99 129 144 160 180 182 188 191 192 197 199 204 205 211 213 214 216 218 220 224 224 226 227 228 229 232 233 237 238 239 240 240 243 245 254 259 260 261 266 268 308 309 318 319 323 328 346 360 362 385 389 399 409 416 419 438 442 444 458 459 460 466 472 475 476 521 527 552 562 567 576 606 607 619 621 637 645 682 699 712 716 718 721 735 739 743 746 748 764 766 770 771 780 783 786 788 794 795 799 806 810 810 812 813 814 816 818 825 828 831 833 833 833 833 833 834 835 839 840 842 843 843 845 845 845 845 845 845 845 846 847 852 854 855 858 859 861 862 862 863 863 867 868 871 873 879 880 881 883 883 883 883 884 884 884 885 888 890 890 890 890 890 890 890 890 890 890 890 891 892 892 892 892 892 892 892 892 892 892 892 892 892 897 898 902 904 905 909 910 911 930 935 937 939 942 943 945 949 950 952 954 956 956 956 956 956 957 961 966 967 975 978 983 986 987 991 992 993 998 1000 1001 1003 1004 1010 1011 1014 1015 1016 1017 1023 1025 1025 1027 1029 1031 1035 1041 1041 1041 1041 1041 1041 1041 1041 1041 1041 1041 1041 1041 1043 1043 1043 1043 1044 1045 1046 1047 1048 1049 1050 1052 1052 1052 1052 1052 1052 1053 1055 1063 1067 1069 1071 1073 1077 1078 1079 1080 1081 1082 1084 1086 1087 1090 1091 1091 1091 1091 1093 1096 1097 1099 1099 1099 1099 1099 1099 1099 1099 1099 1099 1099 1099 1099 1099 1099 1099 1099 1099 1099 1099 1102 1103 1104 1106 1108 1109 1111 1111 1113 1114 1115 1116 1117 1123 1125 1131 1131 1131 1131 1131 1131 1131 1131 1132 1145 1147 1147 1158 1160 1167 1173 1173 1174 1178 1188 1196 1207 1209 1210 1211 1214 1220 1221 1222 1227 1229 1230 1275 1277 1279 1284 1286 1293 1318 1321 1333 1348 1349 1362 1363 1399 1424 1425 1445 1446 1447 1448 1459 1460 1462 1473 1475 1488 1495 1501 1506 1506 1506 1506 1506 1506 1506 1506 1506 1506 1511 1515 1517 1518 1520 1521 1522 1524 1525 1525 1526 1529 1529 1529 1529 1529 1529 1529 1529 1529 1529 1529 1529 1529 1529 1530 1531 1532 1533 1534 1535 1540 1541 1542 1543 1543 1543 1543 1543 1543 1543 1543 1543 1543 1543 1543 1543 1543 1544 1545 1546 1547 1549 1551 1552 1552 1552 1553 1555 1557 1558 1560 1561 1566 1568 1569 1571 1572 1573 1574 1576 1576 1577 1578 1580 1580 1580 1580 1581 1581 1581 1581 1581 1581 1590 1592 1601 1604 1606 1609 1614 1622 1623 1626 1634 1644 1657 1676 1679 1680 1682 1683 1687 1687 1691 1693 1693 1694 1699 1706 1708 1710 1711 1712 1714 1717 1731 1734 1769 1771 1779 1781 1781 1781 1781 1781 1781 1781 1781 1781 1781 1781 1787 1790 1790 1790 1790 1790 1790 1790 1790 1790 1790 1791 1797 1804 1805 1806 1807 1808 1820 1824 1833 1834 1836 1840 1845 1846 1847 1848 1849 1850 1857 1860 1865 1868 1869 1873 1877 1883 1884 1890 1894 1894 1894 1896 1896 1896 1896 1898 1898 1898 1898 1900 1905 1910 1914 1927 1937 1939 1944 1945 1966 1967 1968 1970 1974 1975 1977 1994 2003 2034 2035 2042 2043 2064 2074 2079 2081 2082 2085 2086 2092 2093 2100 2106 2111 2117 2128 2129 2143 2146 2147 2150 2151 2153 2156 2157 2158 2163 2165 2168 2170 2185 2192 2194 2195 2200 2210 2221 2222 2227 2248 2262 2267 2270 2274 2275 2276 2277 2280 2293 2310 2311 2316 2319 2324 2343 2349 2351 2354 2362 2363 2370 2374 2375 2376 2379 2388 2391 2398 2399 2400 2406 2419 2423 2424 2426 2432 2440 2442 2448 2461 2462 2466 2467 2471 2472 2475 2476 2478 2480 2483 2485 2488 2489 2490 2492 2493 2497 2498 2500 2501 2502 2504 2505 2508 2509 2510 2511 2512 2513 2514 2520 2524 2525 2526 2527 2528 2531 2532 2534 2535 2539 2547 2549 2552 2553 2554 2555 2563 2570 2571 2573 2581 2582 2583 2587 2590 2593 2596 2597 2598 2600 2601 2602 2603 2609 2610 2613 2616 2620 2621 2627 2628 2632 2634 2636 2640 2643 2648 2650 2651 2652 2653 2654 2656 2658 2693 2695 2697 2702 2704 2711 2712 2713 2717 2718 2721 2724 2728 2729 2730 2732 2740 2745 2751 2756 2757 2759 2767 2770 2772 2774 2780 2782 2784 2785 2786 2787 2790 2791 2793 2795 2796 2797 2798 2804 2807 2811 2813 2814 2823 2829 2831 41 46 122 200 203 210 221 222 224 246 267 448 815 829 832 833 837 843 845 851 856 857 860 883 886 890 895 896 907 943 945 947 956 1025 1035 1041 1042 1043 1048 1052 1086 1091 1092 1099 1100 1101 1102 1110 1124 1126 1127 1131 1135 1147 1173 1399 1505 1506 1512 1513 1516 1519 1522 1525 1529 1543 1552 1557 1580 1581 1602 1603 1687 1713 1781 1790 1817 1881 1894 1898 1938 1940 1941 1942 1972 2071 2132 2162 2164 2174 2186 2209 2402 2404 2436 2437 2439 2441 2443 2444 2445 2446 2447 2452 2453 2457 2458 2459 2460 2469 2470 2473 2491 2494 2499 2503 2507 2516 2517 2518 2519 2521 2523 2542 2545 2548 2551 2557 2565 2566 2567 2580 2592 2611 2615 2619 2623 2624 2629 2638 2670 2683 2720 2727 2744 2773 2788 2789 2812 2818 2819 2826

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 6 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 4 5 6 6 6 5 6 5 5 7 5 7 8 10 8 9 9 9 10 3 4 4 3 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 10 9 14 16 16 19 19 8 6 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 3 7 8 8 8 8 8 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 11 12 12 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 15 17 20 21 21 21 21 21 13 15 9 10 10 10 10 11 10 11 13 13 12 12 12 12 7 8 8 8 8 5 6 3 4 4 4 4 4 5 4 3 5 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 4 3 3 4 4 4 4 4 7 8 8 8 5 6 6 6 9 10 3 4 5 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 5 7 3 4 4 7 8 8 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 7 8 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 5 6 6 8 9 9 9 9 9 9 9 4 5 5 5 5 5 5 5 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 5 5 5 7 9 9 9 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 9 8 10 10 9 9 4 5 11 13 5 6 7 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 8 9 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 8 8 9 8 8 8 8 5 8 6 7 6 8 5 6 6 7 8 7 7 7 7 9 8 9 9 9 10 10 7 8 8 9 9 11 8 9 9 7 9 9 9 11 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 4 6 7 7 7 7 7 4 5 6 6 4 6 4 5 5 6 3 4 5 6 4 6 6 7 7 7 7 3 4 4 5 5 6 6 5 6 6 3 7 9 8 8 5 6 7 8 4 5 6 6 6 3 3 4 5 3 6 7 7 7 7 5 3 3 3 5 8 9 9 8 9 9 9 9 4 5 4 4 5 6 7 6 6 6 7 7 7 6 7 7 4 5 6 6 4 4 4 4 5 4 10 11 10 9 8 6 6 7 8 8 9 5 7 8 8 8 8 8 8 8 8 8 8 8 7 8 8 6 8 15 16 16 16 17 16 16 16 16 16 16 17 4 5 6 5 6 3 7 4 5 8 4 3 4 7 8 8 6 3 3 3 3 5 6 8 7 7 8 8 8 4 4 7 7 7 7 12 12 12 5 6 5 5 4 6 8 3 7 8 6 4 3 5 4 7 4 5 6 7 7 7 8 7 4 5 5 7 5 5 8 9 9 9 6 7 7 7 5 6 5 3 4 8 9 9 3 4 4 4 3 3 4 5 5 5 5 4 5 4 4 4 4 5 5 3 4 3 4 5 4 4 4 4 4 9 10 10 10 10 10 6 7 3 6 7 8 7 4 8 9 9 5 6 6 8 3 3 3 3 4 5 4 4 4 3 6 7 7 7 8 6 7 3 5 6 3 4 4 5 4 6 3 4 5 5 5 5 8 6 7 7 6 4 5 5 8 5 3 4 4 8 9 4 6 5 6 6 5 6 6 9 10 8 5 5 5 5 5 3 3 5 5 6 6 6 6 6 7 5 5 4 4 5 6 7 5 4 3 4 4 6 4 5 5 5 4 6 6 5 5 4 6 6 5 5 5 5 5 6 7 7 5 6 6 9 7 7 7 7 7 9 10 12 10 11 10 12 5 5 7 5 6 7 11 13 7 8 3 4 4 4 4 5 7 8 5 6 4 3 6 3 4 6 8 10 11 12 5 5 5 5 10 11 12 4 5 7 8 14 14 4 5 5 5 7 7 7 6 4 5 5 4 5 5 5 5 5 6 6 6 6 6 7 7 7 7 7 7 7 7 7 5 6 6 5 5 7 7 4 6 12 14 14 14 14 13 5 7 4 6 6 8 9 9 5 6 4 5 5 5 5 5 3 4 4 4 4 3 5 5 6 6 5 3 4 4 5 5 3 4 4 4 7 5 5 6 5 6 6 6 4 5 5 5 3 3 4 3 4 4 4 4 4 5 6 5 5 7 8 8 4 5 5 6 4 4 5 6 4 5 5 5 5 4 4 5 5 5 5 5 5 5 6 7 4 6 8 7 7 9 7 4 5 5 6 6 7 8 7 7 7 7 5 5 6 5 4 5 5 4 4 5 8 9 10 4 5 5 5 5 6 7 7 7 6 4 5 5 5 5 5 5 5 5 5 5 4 5 7 9 3 4 4 4 4 5 5 5 5 5 5 7 8 10 8 8 9 9 5 6 6 6 6 4 5 5 6 8 7 5 6 6 6 6 6 7 7 4 3 3 3 5 4 3 5 4 5 5 4 4 4 5 9 10 10 3 4 4 5 5 5 6 6 6 10 11 11 11 11 11 11 11 11 11 3 9 7 5 5 5 5 6 4 4 4 7 7 9 4 6 7 7 7 4 7 7 7 6 7 7 7 7 7 8 8 8 8 8 8 8 5 6 7 3 4 4 4 4 4 4 4 5 5 3 4 5 5 6 7 7 7 7 8 6 8 11 3 4 4 4 4 4 4 6 8 10 11 11 11 11 12 11 11 6 7 7 7 7 7 9 3 4 4 4 8 9 8 8 7 7 8 9 10 10 6 6 6 6 6 6 7 8 3 4 4 7 8 13 7 7 7 7 6 5 6 7 7 7 8 3 4 5 4 6 5 5 5 5 6 5 6 8 7 7 7 7 8 7 3 4 4 7 9 10 10 10 5 6 6 6 6 7 6 6 9 6 12 13 13 13 13 13 13 14 14 10 11 11 11 11 11 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 6 6 6 6 6 4 6 5 6 5 4 4 4 6 5 6 6 6 6 6 6 6 6 6 6 5 6 7 9 10 10 10 3 3 5 6 6 6 3 3 5 6 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 5 6 6 7 7 4 5 5 3 4 7 5 6 6 6 10 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 5 5 6 6 6 6 6 5 6 6 4 5 5 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 6 8 4 5 5 6 6 6 7 11 12 10 11 11 6 7 7 7 7 7 4 3 7 5 3 3 4 5 6 4 3 4 5 3 3 3 3 3 4 3 5 3 5 7 7 7 4 3 4 4 4 3 4 4 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 5 6 6 6 6 6 7 4 5 5 5 4 4 3 4 4 3 8 3 7 8 9 4 4 3 5 6 3 5 13 14 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 13 13 14 13 13 14 15 4 4 4 4 7 8 8 8 10 10 10 10 10 10 5 3 5 4 3 3 3 4 5 4 5 4 4 4 4 4 5 5 5 4 5 6 7 7 7 3 4 4 4 5 5 3 3 3 4 4 4 5 3 5 5 5 5 4 3 3 4 3 6 7 7 7 7 7 7 4 5 7 7 6 3 3 4 4 4 4 4 4 3 4 3 3 4 3 5 5 4 4 4 6 5 7 7 3 3 6 3 3 3 3 6 7 6 8 6 7 7 7 4 3 5 6 3 4 8 3 4 5 6 6 3 3 3 4 6 5 6 3 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 12 15 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 6 6 6 6 6 6 6 3 4 4 7 4 11 12 12 12 5 6 4 4 6 4 5 3 3 7 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 6 7 7 4 7 8 5 5 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 3 4 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 6 7 4 5 5 6 5 5 6 7 6 6 5 4 4 5 10 11 11 11 4 7 8 4 5 4 4 5 3 4 7 5 5 5 3 4 4 4 4 3 7 3 4 8 9 10 3 4 4 4 5 5 5 6 3 3 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 13 14 14 14 14 14 7 8 8 9 8 8 8 8 9 9 6 7 6 7 8 6 7 7 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 9 6 6 5 6 6 7 8 8 9 9 9 5 6 6 6 6 6 7 8 7 7 9 7 4 5 5 5 6 6 7 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 7 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 4 5 5 7 3 4 5 6 5 6 7 5 7 8 8 8 7 6 6 5 3 6 5 6 6 6 6 6 5 5 5 6 4 5 5 6 5 6 7 6 7 6 6 7 10 11 11 10 10 4 7 9 9 3 4 6 7 7 7 4 5 6 8 7 8 8 9 7 8 8 8 8 8 4 3 3 4 4 5 5 3 4 6 3 6 3 5 3 6 6 7 6 7 7 7 6 7 7 4 4 3 4 10 11 11 4 8 9 9 10 4 7 3 4 7 3 4 6 6 8 6 5 3 4 3 4 4 4 4 5 6 6 3 4 4 4 7 7 7 7 7 4 3 4 4 5 5 4 5 5 5 5 7 8 8 8 8 8 8 6 7 6 7 8 5 5 4 3 3 3 4 4 3 4 4 4 4 9 10 9 9 9 4 5 5 5 5 5 4 3 4 6 5 5 6 6 6 6 6 6 3 4 3 4 3 4 8 3 4 5 3 4 4 5 6 4 5 4 6 7 9 10 6 6 7 4 4 4 4 3 3 3 3 4 5 4 4 4 5 3 4 4 5 4 3 4 5 5 6 7 5 5 5 5 5 10 11 11 11 4 4 4 3 5 4 5 3 4 4 4 4 5 6 6 4 3 4 4 4 3 3 3 4 4 5 6 4 4 4 4 7 8 8 4 5 6 6 8 9 9 5 7 6 6 4 5 3 4 4 4 4 5 6 3 4 4 6 4 5 5 5 6 5 6 5 6 6 5 3 7 8 9 9 3 4 3 5 4 4 4 4 4 5 6 11 4 6 7 8 8 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 5 6 6 6 6 5 7 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 3 8 3 4 4 3 4 4 8 9 5 5 5 5 6 6 6 5 6 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 9 8 9 9 9 4 5 5 5 5 5 4 5 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 3 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 12 14 13 14 13 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 5 5 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 6 7 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 11 4 8 0 0 8 10 11 13 9 0 19 8 0 0 0 0 10 0 12 13 10 4 9 14 10 9 10 3 12 3 5 6 17 9 9 15 11 4 4 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 7 4 13 7 10 8 0 5 0 0 5 4 12 11 0 9 0 20 0 0 0 0 0 0 0 5 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 0 7 0 0 0 5 14 0 10 0 7 4 0 6 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 14 5 4 0 0 0 0 9 0 9 0 0 0 3 7 0 0 3 4 9 4 3 3 0 4 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 7 0 5 9 5 13 11 12 4 0 0 0 6 9 0 0 0 0 6 12 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 7 11 11 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 0 3 4 3 6 12 8 10 7 6 7 4 7 5 0 6 0 0 0 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 0 9 6 0 0 0 0 6 4 15 3 0 0 6 0 5 0 0 0 13 5 6 0 0 7 3 11 5 2 0 3 11 0 0 4 5 3 6 6 4 3 7 5 4 5 5 5 3 4 6 4 3 3 5 5 4 5 4 6 3 5 4 4 6 3 3 4 7 7 4 3 8 3 4 3 2 4 3 5 3 2 7 6 4 5 7 6 3 4 3 3 4 4 5 4 3 4 4 7 5 4 4 7 5 7 3 6 5 2 3 6 5 8 5 6 4 6 8 10 4 4 8 3 6 4 3 6 4 7 5 18 5 4 8 6 9 2 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 5 5 7 5 6 4 5 7 5 6 3 8 3 6 2 3 4 7 5 5 5 12 6 9 8 3 5 6 5 5 5 5 7 6 5 5 3 2 3 3 7 4 5 3 4 3 7 5 3 8 3 5 5 3 6 6 3 3 5 6 4 6 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 3 2 5 3 6 2 2 2 2 2 3 2 2 2 2 3 2 4 2 4 3 3 2 2 2 4 2 3 6 2 2 3 3 2 2 3 2 4 4 3 2 5 2 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 4 6 6 5 5 3 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 12 2 2 2 2 2 2 9 2 2 3 2 2 2 2 2 2 2 2 6 2 3 2 4 2 4 4 2 5 3 2 2 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 2 5 8 2 8 2 3 2 3 2 2 2 8 6 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 5 12 2 4 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 3 2 5 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 3 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 4 0 2 3 3 4 2 2 3 2 8 3 2 4 2 4 4 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 5 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 4 2 4 2 2 2 2 3 2 3 2 0 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 3 2 2 4 4 2 2 2 3 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 2 4 3 1 1 2 2 3 4 4 2 3 2 2 2 2 2 2 6 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 4 3 2 9 2 4 1 2 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 1 2 2 1 2 3 1 1 1 1 1 2 1 2 1 1 2 2 1 1 2 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	4862 10833 11379
10$	13954
101	10473
101$	16292 10694
11$	13954
12$	2765 2766 2767
13$	2765 2766 2767
14$	2765 2766 2767
15$	2765 2766 2767
16$	2765 2766 2767 14568 14569 11325
17$	14568 14569 11325 5962
18$	12426 12428 669 12461 12462 8708 14558 14559 14560 14561 14562 14563 14564 14568 14569 15260 11325
19$	12426 12428 669 12461 12462 8708 14558 14559 14560 14561 14562 14563 14564 14568 14569 15260 11325
2$	11379
20$	12426 12428 669 12461 12462 8708 14558 14559 14560 14561 14562 14563 14564 14568 14569 15260 11325 5962
21$	12426 12428 669 12461 12462 8708 14558 14559 14560 14561 14562 14563 14564 14568 14569 15260 11325
22$	12426 12428 669 12461 12462 14568 14569 15260 11325
23$	12426 12428 669 12461 12462 14568 14569 15260 11325
24$	12426 12428 669 12461 12462 14568 14569 11325 5510
25$	12426 12428 669 12461 12462 8708 14558 14559 14560 14561 14562 14563 14564 14568 14569 15260 11325
26$	12426 12428 669 12461 12462
27$	12426 12428 669 12461 12462
28$	12426 12428 669 12461 12462
29$	12426 12428 669 12461 12462
3$	11379
30$	12426 12428 669 12461 12462 8708 14558 14559 14560 14561 14562 14563 14564 14568 14569 15260 11325
31$	5962
3x5x2$	5901
4$	11379
47$	5962
4ft$	5881
5$	3490 9462 9463 11379 5881
5ft$	5881
5x5x5$	5900
6$	3490 9462 9463 11379 5881
60$	16491
6ft$	5881
7$	13954 11379 11481
8$	13954 11379
9$	13954 11379
999	10473
999$	16292
a$	6277 6332 6512 12334 6517 7025 7060 7178 7202 7283 7361 7617 7984 2220 2221 2222 8359 8360 14269 14278 8544 8545 2613 2704 2786 2787 8796 9263 3478 10026 10060 10182 10197 10224 10637 10778 10791 10797 10806 10843 16738 4951 10960 10961 16790 5124 5177 5406 5528 5546 5626 5629 11715 5798 11789
abandon$	5551
abandoned$	5548 5551
abandoning$	5551
abandons$	5551
abc$	10687 5811
abcs$	10687
abdicate$	4255
abdicated$	4255
abdicates$	4255
abdicating$	4255
abh	10964 5818
abh$	16783 11789
abide$	13720
abilit	11660
ability$	8549 8550 8551 8552
abject$	5517
able	10586
able$	2663 2666 2667 2669 2678 2690 8680 8681 8682 8683 2940 2970 8950 8971 8972 3011 3022 3026 3027 8999 3029 3030 9008 3038 3039 3040 3055 15222 4678
ably$	9020 9021 9022 9023
aborti	5726
abortion$	11697
about	10551 11563
about$	6069 6073 6148 12491 12701 6884 6992 7007 13059 13060 7242 7627 13480 13481 13513 7766 13587 14187 14435 14710 14711 14712 8896 14718 14719 14720 14724 14725 9253 9254 15123 9305 9306 9307 3491 9640 3670 3671 3672 3673 9645 15500 15785 15812 15919 15920 16054 16055 16056 10314 10315 10316 4519 10575 10599 10859 10893 11079
above$	12239 13001 13002 13003 7210 14058 14059 14060 9489 16108 16137 10418
abrasive$	5854
abroad$	16693
abscond$	12363 584 585 11484 5822
abscondded$	584 585 11484 5822
abscondding$	584 585 11484 5822
absconded$	584 585 11484 5822
absconder$	10990 5822
absconders$	10990 5822
absconding$	584 585 13067 10989 11484 5822
absconds$	584 585 11484 5822
absconsion$	5822
absconsions$	5822
absen	11729
absenc	10854 16686
absence$	16673
absent$	12368 15642 10517
absentee$	13992 11125
absentees$	13992 11125
absolute$	3646 5799
absolutely$	2422 3819 10069 5508 5511
abstin	4976
abstinence$	10947
absurd$	2945 2946 2947 2948 2949 2950
abus	16721
abuse	10901
abuse$	11790 11791 11829 11830 11831 11846 11858 12117 12171 12299 12637 12638 12647 12648 12770 12832 7014 12984 13178 13179 13268 13270 13673 13674 13791 13792 13793 13794 13795 13796 13797 13798 14914 9097 16718 16719 16720 11029 11032 11044 11084 11746
abused	4925 5777
abused$	11836 12473 12791 13791 13792 13793 13794 13795 13796 13797 13798 10896 5777 11748
abuser$	12355 12447 12452 12457 12916 12917 12918 12919 12920 12921 12922 12923 12924 12927 13234 7673 13546 13624 13934 2148 13983 13993 2232 11037 11116 11119 11120
abusers$	12355 12452 12457 12916 12917 12918 12919 12920 12921 12922 12923 12924 12927 13234 7673 13546 13624 13934 2148 13983 13993 2232 14261 11037 11116 11119 11120
abusive$	7158 13791 13792 13793 13794 13795 13796 13797 13798 8126 5285 11266 5860
abysmal$	5893
abysmally$	5893
academy$	9902 9907 9908 9910 16097 10305 4338 16164 16165 16655 16656 16659 5574
accept$	11925 11941 187 6278 318 319 320 321 322 323 324 325 12153 12189 12261 12294 1195 7171 7173 7175 13332 13337 7521 1888 1889 1917 7889 7890 7891 7892 7893 7894 7895 7896 7897 7898 1928 1929 13720 7915 7916 7917 7918 7919 7920 7921 7922 7923 7924 7925 7926 7942 7943 7944 7945 7946 7972 7973 7974 7975 7976 7977 7978 7979 14298 14303 14306 15408 15439 15445 15459 15493 15494 15503 15504 15505 15686 15896 5073 11466 11467
acceptable$	4710 10702 5811
accepted$	12053 12054 12055 12057 318 319 320 321 322 323 324 325 12501 12508 12516 12525 12526 12527 12539 12819 1195 7171 7173 7175 13643 1888 1889 1928 1929 15560 15561 15562 15563 15686 5073
accepting$	318 319 320 321 322 323 324 325 1195 7171 7173 7175 1888 1928 1929 14298 15438 5073
accepts$	318 319 320 321 322 323 324 325 1195 7171 7173 7175 1888 1928 1929 15503 15504 15505 5073
acceptted$	318 319 320 321 322 323 324 325 1195 7171 7173 7175 1888 1928 1929 5073
acceptting$	318 319 320 321 322 323 324 325 1195 7171 7173 7175 1888 1928 1929 5073
access$	11925 5745
accessory$	5081
accident$	2216
accidents$	2216
accommodated$	383 384 385 386
accommodation$	12403 12404 12405 12406 12407 12408 12409 12410 16698 16749 16778 11760
accomp	5922
accomplice$	13234 11014 11051 11180
accomplices$	13234 11014 11051 11180
accord$	12146 12470 12471 12793 11016
accoun	4506 10489 4547 10608 4648 10676
account$	12830 7136 1166 7138 1168 13536 13537 13538 13539 2111 2112 8084 8085 8086 13906 2117 2118 2119 2120 2121 2122 15871 15872 15873 15874 15875 15876 15877 10433 4464 4652 16457 16495 16590 16591 4932 16730 11234
accountability$	1883 1884 7859 7860 7861 7862 7863 7864 7865 7866 7867 7868 7869 7870 16093 16094 16095 16096 11539
accountable$	71 72 73 74 75 1883 1884 16457
accounted$	4652
accounts$	343 344 12830 7136 1166 7138 1168 13536 13537 13538 13539 2111 2112 8084 8085 8086 13906 2117 2118 2119 2120 2121 2122 10433 4464 16308 16427 4652 16495 11234
accusation$	11082
accusations$	11082
accustomed$	3124 3125 3208
achiev	4671 4877
achiever$	13997
achievers$	13997
acknowledge$	7915 7916 7917 7918 7919 7920 7921 7922 7923 7924 7925 7926 7972 7973 7974 7975 7976 7977 7978 7979 15868 15896
acknowledged$	15750 15751
acne$	11436 5884
acned$	5883
acquit	5807
acquitted$	11778
across$	8153 8154 2555 8527 8697 8698 8699 9027 9028 9029 9347 9489 16373 10740 11303 11487
act	4429 16467 16634 5647
act$	6587 12413 6758 788 789 13014 13015 13395 1608 1609 7942 7943 7944 7945 7946 2229 2261 2269 2447 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 2840 2861 3031 3032 3243 9346 3384 3385 3470 3471 3472 3473 15669 15896 16076 16079 16210 4631 5287 5352 11618
acted$	6758 788 789 1608 1609 2229 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 3243 3384 3385 3470 3471 3472 3473 9889 9898 15721 15726 15729 15730 15732 15733 15734 15735 15750 15751 15774 15906 5287 5352
acting$	1608 1609 2229 2585 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 2862 3031 3032 3368 3470 3471 3472 3473 4631 5264 5287 5352
action	4404 11641
action$	11882 13502 15777 4049 4050 4051 15871 15872 15873 15874 15875 15876 15877 4631 10722 10732 16565 10976 11639
actionable$	10375
actions$	3 4 5 6 7 8 9 5983 11803 11804 5990 20 11882 11969 6158 12138 12139 12140 12141 12142 12143 12144 12145 12163 12558 12559 12560 12561 6859 889 12887 12888 12889 12890 12891 12892 1214 1215 13673 13674 13675 13678 13679 13680 13681 13682 13683 13684 13685 13686 13687 13688 13689 13900 4041 10976
active	16402
active$	6095 125 6341 509 510 511 512 513 848 10998 11315 11595 5629 5631
activi	16186 16408 11609 11641 11645 11646
activities$	11869 11882 10976 10995 11088
activity$	11869 11882 6588 12414 16271 16308 10976 10995 11088 11314 11567
acts$	12397 6587 12413 13014 13015 1608 1609 2229 2262 2270 2448 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 2841 2860 3031 3032 3243 3384 3385 3470 3471 3472 3473 5287 5352
actted$	1608 1609
actting$	1608 1609
actual$	10964
add	4384
add$	1125 1402 13907 13908 13909 13910 13911 4525 5927
addded$	1402
addding$	1402
added$	1125 1402 4490 4491 4525 4526 4597 4599
addict	16686 16704 11705
addict$	13998 13999 14000 14107 14108 16703 11125 11126 5844
addicted$	11866 4839
addiction$	11878 4839 16630 11658
addictions$	11878
addicts$	13998 13999 14000 14107 14108 16706 11125 11126 5844
adding$	1402
addres	4409 10416 4459 10430 4486 10457 10458 16330 16439 5602
address$	6269 6270 6271 12347 12348 12349 12350 6532 6533 6534 6535 16315 4576 5602 11762
addresses$	6269 6270 6271 16213 16235 16315 4576 11573 11590
adds$	1125 12915 1402 4525
adenoi	10789
adenoids$	16608
adept$	3475
adequate$	2983 2986 10027 10028 10029 10030
adhd	5927
adidas$	11443
admirably$	9020 9021 9022 9023
admission$	11710
admissions$	11710
admit$	15439 15445 15459 15686 15896 16076 11466
admitted$	15560 15561 15562 15563 15686 4849 4850 11709
adolescent$	2289 14189 14218 14219 14220 14221 14324 14352 14353 14354 14355 14356 14357 14368 3478 15268 15271 5142 5145 11250 5405
adolescents$	2289 14189 14218 14219 14220 14221 14324 14352 14353 14354 14355 14356 14357 14368 15268 15271 11250
adopted$	4566 11755
adoption$	5785
adoptive$	5785
adore$	658 659 660 661 662
adored$	658 659 660 661 662
adores$	658 659 660 661 662
adoring$	658 659 660 661 662
adult$	12091 12092 12100 6283 12205 12247 12259 12270 6486 6487 12324 6562 6566 6569 12395 12398 12429 12432 12458 13051 13056 13464 13597 7992 8027 13849 13850 13851 13852 2069 8483 8539 14427 14471 8660 8663 2723 14516 14517 14518 14519 14520 14521 14522 2738 8720 14547 14552 14553 14554 14573 14582 2797 8773 14599 14600 8792 2822 14621 2836 2837 8810 14630 14631 8813 8814 8835 2871 2872 2885 8858 2892 2893 14691 2905 8970 8973 14792 3107 3108 3109 3110 14906 14907 14908 14909 14951 14960 14962 14969 15028 15029 15030 15031 15139 15142 15189 15190 15191 15192 3406 9424 9425 15245 15246 15247 15248 15249 15250 15262 9925 9926 10984 5038 11013 11323 11324 11326 11327 5359 11332 11333 5382 5397
adults$	11810 6253 6255 6260 6265 6268 12088 12091 12092 12100 12104 12259 12324 12355 12357 12360 6562 12389 12395 12398 12429 7143 13586 13728 13729 13733 13820 8006 13849 13850 13851 13852 13869 8051 14043 8247 14391 14427 14441 14442 14443 14444 14452 14471 14516 14517 14518 14519 14520 14521 14522 2738 8712 14547 14552 14553 14554 14558 14559 14560 14561 14565 14571 14579 14580 14581 14582 14583 2796 14619 2836 2837 8810 14630 14631 2864 2865 2876 2889 14685 14686 14687 14688 2905 8881 14703 8888 14792 14799 14800 14801 9002 14823 14824 14825 14826 14854 14862 14863 14864 14865 14866 14867 14868 14869 14877 14878 14879 14880 14881 14912 14913 3164 3166 14960 14962 14969 15028 15029 15030 15031 15034 15039 15129 15174 15176 15179 15180 15181 15185 15189 15190 15191 15192 15213 3437 3438 3439 3440 15232 9415 3450 3451 3452 15245 15246 15247 15248 15249 15250 15260 15265 15266 15342 15406 9721 9722 9724 9725 10984 11077 11167 11195 11323 11327 11332 11333 11355
advance$	4666
advanced$	2723 3140 3406 10998
advanceed$	4666
advanceing$	4666
advances$	6281 6282 12117 12118 13004 13005 14479 14480 14481 14482 4666
advant	4740
advantage$	11837 12953 10711
advert$	15399
advice$	11978 12043 12044 12747 13398 13399 13407 1624 13649 13761 13762 13763 13764 13765 14298 15736 15737 15738 15739 15740 15741 16167 11065 11078 11462 11530
advis	10376 11593
advised$	6101 11981 11982 6164 194 195 196 197 198 199 200 201 6173 203 204 205 206 207 208 209 210 211 212 213 1688 1689 1690 1691 1692 1693 1694
affair$	14747 15092 15093 15094 15095
affairs$	14614 14811 14812 14813 14814 14931
affect$	15012 15013 9195 9199 3229
affection$	12403 12404 12405 12406 12407 12408 12409 12410 12704
affections$	12118
affili	4429 11567 11569 11609 5922
affiliate$	11088
affiliated$	2125 11088
affiliates$	11088
affiliation$	2062 2063 2125 11088
affiliations$	11088
affray	10964 5818
affray$	16783 11789
afraid$	14846 14847 14848 3102 3103
african$	3500 9475 9480 9481 5432 11435
afro$	11423 5453 11425
afros$	11423 11425
after	16310 10907
after$	12154 12894 12895 1115 7402 7403 7405 7406 13390 13650 7878 8592 14451 8635 14675 14752 8953 9024 14855 14856 14873 9302 15257 4229 16373 4826 16726 11688
afternoon$	16572 4879
afternoons$	4879
afterp	10803
afterpill$	16622
afterthought$	16087
again$	11991 11992 13478 13479 7661 15480 15481 15483 15484 15485 4191 10263 10264 16558 16621 11060
agains	4571 10645 11641
against$	12351 12352 12353 12354 7579 13506 16291 16327 4561 16371 16410 10602 10627 16455 16464 16541 10724 11479 11595 11651 11655
age$	6577 12425 8115 14476 14477 14478 14513 14514 14586 14587 14588 14589 14626 14627 14628 14666 14694 9123 9124 9125 9126 15096 9434 9435 15284 15285 15286 10856 11736
aged$	6609 15268 15271 16618 11011
agencies$	14195 9902 9907 9908 16097 10305 16164 16165
agency$	14195 9876 9902 9907 9908 9925 9926 16097 10305 4338 16164 16165 10375 5517 5564 5573
ages$	14513 14514
aggression$	14025 14081 14382 14383 2594 2595 11259
aggressive$	14312 14313 14314 14315 14316 14317 14318 14319 14320 14321 14322 14420 11214 5285 5860
aggressively$	5860
aggressiveness$	14382 14383 11259
aggressor$	13234 13934 13935 13936 13937 11116 11117 11118 11162
aggressors$	13234 13934 13935 13936 13937 11116 11117 11118 11162
aggro$	12599 13186
agitator$	5837
agitators$	5837
ago$	15150 15151
agree$	711 712 994 995 996 997 999 1000 1001 1002 7171 7173 7175 2656 2657 2658 2659 5060
agreed$	689 711 712 12539 994 995 996 997 999 1000 1001 1002 7171 7173 7175 2656 2657 2658 2659 5060
agreement$	12160 16500
agreements$	16500
agrees$	711 712 994 995 996 997 999 1000 1001 1002 7171 7173 7175 2656 2657 2658 2659 5060
agreing$	711 712 994 995 996 997 999 1000 1001 1002 7171 7173 7175 5060
ahead$	158 6419 12240 13441 16108 16138 11580
aid	4671
aid$	4666 4673 4785 11689
aided$	4666 4673 4785
aiding$	4666 4673 4785
aids	4671
aids$	4666 4673 4785 11689
aim	4738
aim$	16229 16515 4729 16566
aimed$	10759
aims$	16229 16515 4729 10759
air$	14112
airhead$	11180
airheads$	11180
alarm$	7589
albanian$	3500 9477 11435
album$	10415
alcoho	16686 16704 10886
alcohol$	35 270 271 272 273 274 275 276 12097 12098 6289 6290 6291 6292 6293 6295 6296 12403 12404 12405 12406 12407 12408 12409 12410 12415 12418 13859 14661 14662 14663 14664 14665 16629 4976 5734 11705
alcoholic$	16703 16705 11125
alcoholics$	16706 11125
ale$	15025
alert	4502
alert$	4397 4417 4418 4702
alerting$	4417 4418
alerts$	4417 4418
aliase	5591
aliases$	11562
alibi	5591
alibi$	11560 11562
alibis$	11560 11562
alienated$	5406
alight	10970
alight$	16789
alike$	11442 11444
alive$	16604
all	10610 11621
all$	6177 6181 309 870 6847 12747 6953 986 987 7110 7144 1377 1378 7380 13303 13305 1544 7553 7938 8196 8253 8285 14127 14128 8338 8369 2540 8539 2606 2648 14439 2714 8689 14544 2781 14780 14915 14930 9181 3216 3217 3352 15170 3455 3591 15410 9592 9606 3637 3639 3742 3743 3744 3848 3849 3850 3860 9832 9874 15885 15892 10101 10224 10226 16063 16064 4283 10408 16302 4625 10622 16546 10770 5047 11023 5236 11462 11463 11531 5626
alleg$	12831
allegation$	2111 2112 11082 11083
allegations$	7109 2111 2112 11082 11083
allege$	13894 13895 4613 11080 11081
alleged$	12831 13894 13895 4585 4612 4613 4617 11080 11081 5113
allegedly$	5831
alleges$	13894 13895 4613 11080 11081
allegged$	12831
allegging$	12831
alleging$	12831
allegs$	12831
allerg	5933
allergy$	11658
alley$	14269
alloca	4394
allocated$	4489
allow	4390 4419
allow$	46 47 282 283 12642 893 992 1718 1719 1720 1721 1722 7717 15439 15445 15459 4224 4463 4673 11017 11466
allowed$	46 47 282 283 12642 12680 12681 893 992 1718 1719 1720 1721 1722 4224 4673 4823 4955 11017
allowing$	46 47 282 283 12642 893 992 1718 1719 1720 1721 1722 4224 4673 11017
allows$	46 47 282 283 12642 12680 12681 893 992 1718 1719 1720 1721 1722 4224 4463 4673 11017
alls$	14127 14128
almost$	806 1019 2781 8752 2782 2783 2784 2785 2788 2789 2790 2791 3349 3350 3491 5355 5384
alone	10808 11759 5794
alone$	12543 12607 12947 13081 14759 14760 14761 14762 14763 14764 14765 14766 14767 14768 14769 14770 14771 14804 14805 14806 14807 14808 14809 14810 14819 14838 15164 15210 16627 5794 11765
along$	12063 12081 12197 6657 6658 6659 6671 1077 12963 7204 7205 13372 13376 1606 9314 3344
alopecia$	5886 5932
alpha$	11125 5159
already$	2781 8752 2782 2783 2784 2785 2788 2789 2790 2791 2825 14700 14701 14702 3491 5355
alright$	9391 3421 3422 3423
also$	8313 5146
alter$	9781 9782
altered$	1040
alternative$	5745
alternatives$	12043 12044
although$	215 6226 6227 6228 6229 6230 6231 6232 6233 268 269 12351 12352 12353 12354
altogether$	4283
always$	580 812 7339 7340 2693 3220 3591 9646 3795 3796 3797 3798 5494 5889
ambition$	14409 11294
ammunition$	13226 13229
amok$	11177
among$	8136 13956 13957 2168 14048 14311 8565 8603 10775
amongst$	8136 13956 13957 2168 14311 8565 8603
amoral$	5864
amount$	370 371 372 14851 14852 14853
ample$	151 152 153 6193
amuck$	11177
an$	6625 6639 7060 7907 2423 14269 8583 2704 8754 8802 8872 9132 9320 3463 3464 3478 9850 10224 10637 10806 16738 10961 5406 11715
anaemi	5933
anaemic$	5932
analys	10388 10389 10390 4420 4421 16284 4541 10515 4634 10605
analysis$	11570 11584
analyst$	16193 16207 16208 16209 10391 10392 4433 10512 16334
analysts$	16193 16207 16208 16209 10391 10392 4433 10512 16334
anaphy	5933
and	4455 5669 5676
and$	6176 12116 6993 7012 13371 13801 13923 8117 8118 14094 14121 8323 14143 8398 8405 14229 14350 14916 15103 9301 9445 15268 15271 9489 9509 15332 10574 10669 10671 10734 11060 11546 11598 5683 11784
angels$	14714 14715 14716 14717 14733 11149
anger$	14081 2588 5286
angina$	5932
angry$	2465 15642 5124 5406
animal$	11125
animals$	13998 13999 14000 14019 14020 14021 14177 14180 14271 16087 11125 11126
ankle	4989
ankle$	10960
annoy$	12722
anonymous$	5594
anorak$	11439
anoraks$	11439
anorex	5712
anorexia$	11683
anorexic$	11683
anothe	4701
another$	5972 12290 7702 7710 13881 14047 14234 8434 14392 3478 16141 16168 10791 4864 10973 5406 5629
anpr	5609
anpr$	11580
answer$	12153 1667 13720 2847 2848 2849 8964 15439 15445 15459 15503 15504 15505 15506 15507 15508 15509 15550 15686 15868 15896 10120 10121 4159 4160 16018 16076 16079 16529 16566 11466
answerable$	71 72 73 74 75 1667
answered$	12508 12539 13643 2847 2848 2849 15560 15561 15562 15563 3886 15686 15726 15729 15730 15732 15733 15734 15735 15750 15751 16126
answers$	1667 2847 2848 2849 15503 15504 15505 15550 4159 4160
antagonise$	5106
antagonised$	5106
antagonises$	5106
antagonising$	5106
antagonist$	11162
antagonistic$	5862
antagonists$	11162
anti	16245 4500 10558 4602 16404 16412 4623 16426 10623 10695 10700 10701 4748 4749 10723 5729
anti$	6483 6489 13268 13270 2064 8207 14035 2464 14312 14313 14314 14315 14316 14317 14318 14319 14320 2565 8542 8560 8561 8562 8602 5313 5314
antibiotics$	10805
antici	4559
anticipated$	16465
antidepressant$	11700
antidepressants$	10805 11700
antifreeze$	11670
antips	5729
antipsychotic$	11700
antipsychotics$	11700
antisocial$	12299 12307 13268 13270 14027 14035 14312 14313 14314 14315 14316 14317 14318 14319 14320 8560 8561 8562 14420 16377 16442 5103 5238 5279 11251
anxiety$	5929
any	16325 10610 5593 11621
any$	12747 12986 7501 7849 13719 7938 8041 2802 2803 9129 9142 15102 15410 9592 9606 3637 3639 9792 9864 10055 10056 10226 4379 10357 16187 16263 10455 4505 16297 16340 16341 16343 16383 4621 16446 16449 10637 10664 16506 10717 16543 16546 16555 10741 16567 11462 11463 5626 11626
anybody$	277 278 279 12269 6857 6858 12796 12797 12798 12799 12800 12801 12802 12803 12804 12805 12806 12807 7320 13733 8041 14823 14824 14825 14826 14912 14913 14946 9721 9722 9724 9725 9763 9764 9765 9902 16302 10717
anyone$	277 278 279 12088 12269 6857 6858 12796 12797 12798 12799 12800 12801 12802 12803 12804 12805 12806 12807 7096 7319 13729 13733 8041 14038 14054 14263 14471 14823 14824 14825 14826 14854 14912 14913 15213 9721 9722 9724 9725 9763 9764 9765 9902 15725 16302 10717 11061
anything$	12062 6896 6989 6990 7123 7247 13427 13621 2852 14778 3097 14930 3177 9189 15022 15118 15349 15350 15437 15443 15449 15454 15463 15498 9721 9722 15558 3876 3877 3878 3879 3880 15807 15808 15809 15810 9993 4478 16282 11462 5541
anyway$	11995 11999 14795
apart	10737 10738
apart$	16556 16557
apathetic$	5862 5893
apathy$	5893
apnoea$	11665
apologise$	15686
apologised$	15560 15561 15562 15563 15686 15750 15751
apology$	4159 4160 16018
app$	586 6557 587 6558 588 6559 589 6560 590 6561 12381 12382 12383 10478
appalling$	11928 11929 11930 11931 14312 14313 14314 14315 14316 14317 14318 14319 14320 14410 4155 4156 4157 4158 4312 5285 5320 5547 5893
appallingly$	5242 5893
appeal$	8937 8938 8939
appear$	834 835 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8752 2782 2783 2784 2785 2788 2789 2790 2791 2917 9027 9028 9029 3175 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 3420 3436 3492 3526 3527 3528 4060 4061 16571 4978 5022 5147 5149 5154 5201 5209 5228 5241 5280 5282 5290 5291 5351 5352 5464
appearance$	15243 15244 15290 15291 15292 15293 15294 15295 15296 15297 15298 15299 15300 15301 15402 11777
appearances$	11777
appeared$	3526 3527 3528 4060 4061 4978 5352 5464
appearing$	4060 4061 4978
appearred$	4060 4061
appearring$	4060 4061
appears$	834 835 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8752 2782 2783 2784 2785 2788 2789 2790 2791 2917 3175 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 3420 3436 3492 3526 3527 3528 4060 4061 16571 4978 5022 5147 5149 5154 5201 5209 5228 5241 5280 5282 5290 5291 5351 5352 5464
append	10789
appendicitis$	5934
appendix$	16608
appeti	10795
appetite$	1184 1185 16614
appetites$	11353
apple$	11109
apples$	11109
applic	4714
application$	4661
applications$	4661
applied$	3949 3950 3951 4237 16477 10689
apply	4701 4714
apply$	14050 14051 14052 14053 3949 3950 3951 5648
appointment$	9608 3638 9610 3640 3641 15635 15636 15637 15676 15677 15678 16635 11708
appointments$	9608 3638 9610 3640 3641 15676 15677 15678 16635 11708
appreciate$	13720 7915 7916 7917 7918 7919 7920 7921 7922 7923 7924 7925 7926
appreh	10649
apprehend$	16468 5655
apprehending$	5655
approa	11641
approach$	1089 8842 8843 8844 8845 8846 15425 4041 11639
approached$	1089 13160 13161
approaches$	6281 6282 1089 14479 14480 14481 14482 15425 16019 16020
approaching$	1089
appropriate$	6138 14906 14907 14908 14909
appropriately$	12577
approval$	13846 13847 13848
apps$	586 6557 587 6558 588 6559 589 6560 590 6561 12381 12382 12383 10478
april$	12322
arab$	3500 9475 5432 11435
arcade$	12320 12321 4771
architect$	1076
architects$	846 1076
are	4429
are$	5976 6109 6114 361 362 543 6609 834 835 1990 1991 1992 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2387 2455 8427 2466 2470 2480 2501 2507 8493 2541 2560 2569 2570 2571 2572 2573 2574 14426 2775 2781 8752 2782 2783 2784 2785 2788 2789 2790 2791 8764 2815 2910 2911 2912 2917 3175 3202 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 3420 3436 3458 3492 9490 15332 9537 3591 3627 9613 9834 3909 3910 10012 10130 4222 10239 4276 4277 16128 4389 10386 10504 10513 10523 10541 4611 10646 16571 10887 4980 5022 5047 5147 5149 5154 5201 5209 5228 5241 5264 5280 5282 5290 5291 5351 5378 11378 11426 11427 5536 5563 11598 11623 5720
area	10703
area$	14037 14042 8593 10533 16522 10710 11076 11754
areas$	10710
ares$	16571
argue$	9680 15642
argued$	15642
argues$	15642
arguing$	15642
argume	10872
argument$	9703 15523 9705 11047
argumentative$	14386 14387 14388 14389 14390 11261 5860
arguments$	4894 16691 11047
aripiprazole$	5943
arm$	13238 13318 13319 13320 13321 13322 13323 13324 7509 15308 10347 16607
arms$	13290 13291 14965 14966 14967 14968 15308 16607
around	11563
around$	6148 12009 12203 12474 7032 7306 7465 14036 14065 14435 8624 8653 14474 3264 10167 16307 10996 11303 11459
arrangement$	12475 12500 6682 6683 7188 14895 11314
arrangements$	12475 12500 14895 11314 11716
arrest	16210 4452 4461 16357 4574 4664 16459 16460 16463 10649 16474 10668 4799 16686 16688 16704 16730 11651 5915
arrest$	12780 12781 13673 13674 15265 15266 10432 4568 16434 16450 16453 10635 4675 16468 4680 4688 4690 16482 16487 16498 16512 4746 16565 16574 16576 10770 16782 11618 5649 5655 11654 5810 5916 5964
arrested$	11839 6199 6200 6201 6202 6203 6204 6205 6206 236 237 238 12268 12607 13087 13088 16417 16425 16435 11611 11768 5964
arresting$	4746 5655
arrestped$	4680
arrests$	4589 16380 16434 16450 4675 4680 4690 16487 4746 16565 16782 11618 5964
arrive	16246
arrive$	13720
arrived$	16081 16082 16083 16084
arrogance$	5893
arrogant$	10255 5862 5893
arsey$	5854
arson	16390 16403 16411 16412 10964 10965 10968
arson$	16783 16784 16785 16787
arsonist$	11125 5852
arsonists$	11125 5852
art$	14546 5736
arthri	5933
as	4429 5593
as$	6513 6661 12518 6918 6939 971 972 6944 975 1196 1197 1198 1199 1337 1338 1339 1416 8116 8354 8455 2559 8601 8646 8703 8728 2810 8791 8811 8812 2895 2904 14798 3197 3198 9171 9257 9293 9294 9355 9523 4062 4063 10071 15915 4291 4294 10268 10436 16329 10545 10546 10551 16373 10617 5047 5146 5148 5264 11580
asb	16245 4500 4623 16426 10695 10701 4748 4749 10723
asb$	12299 13268 13270 14025 10471 10594 16514 16520 4731 10719 10720 16542 4795
asbo	10685 10686 5811
asbo$	16504 16505 10687 5127 11782
asbos$	16504 16505 10687
ascert	4640
asd	5927
ashamed$	15936 4148
asian$	3478 3500 9475 9482 9506 9507 9508 3538 5405 5406 5432 11435
aside$	7588 10166 10244
ask$	12067 6249 6250 12070 12071 329 330 331 332 333 334 808 1091 1092 1093 1094 1095 1096 7231 7236 1498 7739 3122 15616 15617 15618 15868 10396 11474
asked$	209 210 211 212 213 6284 329 330 331 332 333 334 12234 12235 6450 6451 6452 6453 6454 6455 6456 6457 808 12633 12858 12859 1091 1092 1093 1094 1095 1096 12896 12915 13160 13161 1498 7508 13391 1659 1688 1689 1690 1691 1692 1693 1694 13644 15512 15721 15726 15729 15730 15732 15733 15734 15735 15744 15745 15746 15906 16126 4413 10396 4545 10526 10871 10883
asking$	329 330 331 332 333 334 6777 807 808 1091 1092 1093 1094 1095 1096 1498 7507 1717 15438 15616 15617 15618 11474 11493
askked$	329 330 331 332 333 334 1091 1092 1093 1094 1095 1096
askking$	329 330 331 332 333 334 1091 1092 1093 1094 1095 1096
asks$	329 330 331 332 333 334 808 1091 1092 1093 1094 1095 1096 12915 1498 3122 15512
asleep$	4144 4145 4320
asperg	5927
aspirations$	14409 11294
aspiring$	5118
assaul	16390 16403 16412 16418 16430 16431 16432 4925 10901 16721 16730 10943 10945 10965 10968 5818
assault$	12267 12770 12832 7014 7240 7241 13061 1379 13178 13179 13673 13674 16394 16720 16762 16764 16783 16784 16785 16787 11029 11084 11789
assaulted$	12952 10896 4998
assaults$	16784 16785 11084 11789
assert	4757
assertive$	10728
assess	16598 16634 4987 11563 11660
assess$	8910 8911 8912 8913 3021 8993 8994 8995
assessed$	2185 2542 4429 4585 4612
assessing$	8910 8911 8912 8913 3021 8993 8994 8995
assessment$	16636 11613 11717
assessments$	11613 11717
assign	4394
assist	4419 4671 10773
assist$	40 4666 4673 4729 4785 16592
assistant$	10833 16653 16668
assisted$	16201 4666 4673 4785
assisting$	4666 4673 4785
assists$	4666 4673 4729 4785
associ	16186 16231 16233 16245 10489 4554 10567 16391 16408 11569 11645 11646
associate$	12189 12218 12220 12221 12222 12253 12503 12504 12505 12506 12507 13854 2125 5102 11074 11088
associated$	2059 2125 11088
associates$	11922 13854 2125 16213 16217 16308 16309 16311 16367 4578 5102 11074 11088 5630
associating$	12503 12504 12505 12506 12507 2125 4578 5102
association$	2062 2063 13854 9902 9907 9908 16097 10305 16164 16165 4578 16386 11074 11088 11110 5599
associations$	2062 2063 13854 16308 16309 10525 11074 11088 11110
assume$	1888 1928 1929 4613
assumed$	1888 1928 1929
assumes$	1888 1928 1929 4613
assuming$	1888 1928 1929
assurance$	2829 2830 2831 2832 2833 2834 2835
assured$	9369 11354 11370
asthma	5933
astonishing$	10202 16022
astray$	13939 13940 13941 13942
asylum	5796
asylum$	11767
at	10533 10865
at$	15 11838 12116 6806 12724 7131 7474 13628 13727 14036 8351 2537 14350 14460 14461 9238 15268 15271 3491 9827 3861 3868 3869 10108 10115 10248 16102 16307 16467 10659 10727 16578 10780 10821 10839 10845 10847 10848 10896 10917 10918 10932 10949 11487 11688 11756 11779 11784
ate$	2387
athena$	16316
athletic$	5409 5883
atrocious$	5893
atrociously$	5242
attach	4808
attach$	1745
attaches$	1745
attachment$	10779 5686
attack	16721
attack$	12267 12770 7240 7241 13061 1379 10739 11029 11661 11681
attacked$	11839 12268 12607 12629 12952 7263 7264 13108 13109 13110 13122 13123
attacks$	10739 11661
attemp	11620
attempt$	6731 761 762 763 764 6736 766 767 13600 1811 7783 7784 7823 15425 9608 3638 9610 3640 3641 15757 15758 15871 15872 15873 15874 15875 15876 15877 10062 10063 10064 10065 10066 4159 4160 11064
attempted$	15846 15847 15848 15849
attempts$	15425 9608 3638 9610 3640 3641 4159 4160 16019 16020 11064
attend	16678 5735 5956
attend$	11925 12189 13720 7904 14303 14306 15408 15439 15445 15459 15493 15494 15503 15504 15505 15550 15686 15896 16079 10842 4978 11466 11467
attendance$	16052 16118 16660 16673 11063 11242 5955
attended$	12508 12516 15560 15561 15562 15563 3886 15686 16126 10842 4978
attender$	14009 11063 11135 11145
attenders$	14009 11063 11135 11145
attending$	15438 10842
attends$	15503 15504 15505 15550 15572 15573 15574 15575 16311 4978
attent	10581
attention$	11810 11870 11871 6281 6282 6285 12117 12118 12403 12404 12405 12406 12407 12408 12409 12410 12415 12418 12500 12603 6785 12639 6821 12643 12689 12704 12744 12846 12971 13004 13005 7265 13343 13400 13401 13800 13811 13812 8018 2048 2049 2050 2051 8023 13846 13847 13848 13875 8170 2566 2584 14396 14397 14400 14479 14480 14481 14482 14677 14678 15685 15724 15728 15729 15730 15732 15733 15734 15735 15871 15872 15873 15874 15875 15876 15877 4410 16400 4614 11025 5227 5296 11268 11269 5318 11577 5927
attentions$	12118
attitude$	11882 12163 873 6859 889 1214 1215 14242 14243 2531 2532 14402 2620 2829 2830 2831 2832 2833 2834 2835 8842 8843 8844 8845 8846 14682 15243 15244 4268 4269 4270 4271 10976 11165 11206 11208 5286 11291 11292 5324 11518
attitudes$	11882 2531 2532 8842 8843 8844 8845 8846 15243 15244 10976 11165 11291
attract$	11809 5991 310 311 6314 6315 813 814 6870 1187 1188 7185 7186 8578 5049 5058
attracted$	11809 5991 310 311 6314 6315 813 814 12679 1187 1188 7185 7186 2014 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2042 5049 5058
attracting$	11809 5991 310 311 6314 6315 813 814 1187 1188 7185 7186 8024 8025 8026 5049 5058
attractive$	5883
attractor$	11614
attractors$	11614
attracts$	11809 5991 310 311 6314 6315 813 814 12679 1187 1188 7185 7186 5049 5058
attractted$	11809 5991 310 311 6314 6315 813 814 1187 1188 7185 7186 5049 5058
attractting$	11809 5991 310 311 6314 6315 813 814 1187 1188 7185 7186 5049 5058
attrib	16415 4726
attributable$	16413
attributed$	4586 16413
auburn$	5453
august$	12322
aunt	10866 16687 16737 10921
aunt$	16685
auntie	16737
author	4701
author$	1076
authorised$	10526
authorities$	14422 14423 9902 9907 9908 16097 10305 16164 16165
authority$	14054 14298 14391 9902 9907 9908 16097 10305 16164 16165 10906 16726 11078 11195 11284 5574
authors$	846 1076
autism	5927
autism$	16650
autist	5927
autumn$	12322 12323
availa	4460
available$	11832 10998
average$	5409
averse$	2508 2509 2510 2511 2512
avoid$	13009 13010 13459 13467 13480 13481 13720 14069 14101 14501 14502 15255 9446 9447
avoidant$	14321 14322 5285 5862
avoided$	12266 6448 478 12508 12516 12530 12531 6755 7345 13165 13166 13167 13168 13169 13643 15714 11538
avoiding$	9446 9447
avoids$	14101
awaiti	4851
awaiting$	10822 5804
awarde	4394
aware	4509
aware$	239 240 241 242 243 244 245 246 247 248 249 250 251 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1711 8617 14437 14438 2966 2967 2968 14901 4552 10618
awareness$	7937 8856 14676 8954 2984 2985 8957 9377
away$	11944 12106 12107 6297 12156 12157 12210 12226 12229 12243 12282 12283 12364 12365 12370 6671 12500 12515 12524 12551 12557 12580 12581 12587 12687 6886 6888 12753 12754 12755 12756 12757 6964 7054 7120 7125 7126 12962 13053 13058 13069 7555 7556 7557 7558 7560 7588 13461 13463 13466 13551 13552 1769 13560 1771 13562 13563 1774 13593 13598 13601 13646 7908 2375 2606 14829 15219 15431 9665 15828 15829 15854 15855 10097 10098 10595 16485 10768 16693 10898
awful$	14410
awkward$	14386 14387 14388 14389 14390 16554 11261
b$	10922 16741 11789
babes$	14965 14966 14967 14968 15078
babies$	14602 14603 14604 14605 14606 14714 14715 14716 14717 14733 14735 14736 14737 14738 14739 14740 15079 11328
baby	16687 11698
baby$	15079 10798 10799 16700 4920 5458 5459
babysitter$	14751 14906 14907 14908 14909
babysitters$	14906 14907 14908 14909
babysitting$	14854 14871
back$	11899 11945 11946 6351 12195 12251 520 521 522 523 6529 6530 12358 12359 6662 6663 6664 6665 6671 12534 12536 12537 12538 12556 12686 12723 12996 13000 13048 13076 13100 7412 7414 1491 13343 7721 7722 7723 7724 7725 7726 7727 7728 13599 13604 7908 7909 14918 15010 9485 15430 3684 15482 10093 10169
backbone$	14211 14212 14213 14214 14215
backchat$	11208
backchatter$	11180
backchatters$	11180
backed$	1491
background$	14373 11252 11781
backgrounds$	14373 11252
backing$	1491
backked$	1491
backking$	1491
backs$	13100 1491 7909 10169
backstabber$	11180
backstabbers$	11180
backward$	16017 5854
bad$	6097 11928 11929 11930 11931 160 161 162 163 164 165 166 12133 12134 6344 6398 499 500 12304 958 7158 7160 7167 7168 7169 7170 7431 7434 13267 7454 7455 7456 13289 13524 13525 13526 13527 13528 13529 13530 13531 7791 13663 13843 13845 13849 13850 13851 2135 2136 2137 8109 8112 8199 14028 2298 2303 2304 2320 2360 2361 2362 2363 2364 2365 14166 14182 14232 2443 2444 2473 2474 2475 2478 14312 14313 14314 14315 14316 14317 14318 14319 14320 14321 14322 8553 14410 9265 9266 3513 15319 9502 9504 10007 4155 4156 4157 4158 16058 16059 16060 16061 4312 5007 5104 5121 5138 5139 5141 5216 11190 5221 5285 5294 5308 5320 5437 5547
badge$	13021
badly$	2567 3498 9881 4191 11260 5306 5433 11442
baffling$	1760 1763 1766 1767
bag$	13329 15335 15336 15344 10677
baggy$	15337 15338 5477
bags$	13329 9512 15335 15336 15344 10692 11443
bail$	8053 3414 10961 16780 5800 11772
bailed	5800
bailed$	11771
bait$	13351 5106 11181
baited$	5106
baiting$	11872 11873 11874 11875 11876 5106
baits$	5106
baitted$	5106
baitting$	5106
balaclava$	15376 11443 5888
balaclavas$	15376 15377 15378 15379 15381 11443 11611 5888
bald$	9496 5883
ball$	502 503 16037
ban$	7240 7241 13061
band$	12137 12466 12467 12468 16184
bandana$	11443 5888
bandanas$	11443 5888
bandit$	5834
bandits$	5834
bands$	16184
bane$	8531
banger$	11088
bangers$	11088
banging$	11088
bangladeshi$	3500 9477
bank$	756 13536 13537 13538 13539 16760
banked$	756
banking$	756
bankked$	756
bankking$	756
banks$	756
banned$	11866 10529 4955
bannin	4719 4720
banning$	10624 10632 4712 10690 10691
bare$	9574 10070 5426
barely$	2994 8965 2995 8966 2996 3084 9055 3085 3086 9531 4085 4812 4871 5357 5714
bargained$	13106 13107
barman$	12137
barred$	11866 383 384 385 386 10529
barrel$	14222 5416
barter$	625 626 914
bartered$	625 626 914
bartering$	625 626 914
barterred$	625 626 914
barterring$	625 626 914
barters$	625 626 914
base	10684
base$	16503
baseball$	5486
basic$	5517
basically$	2781 8752 2782 2783 2784 2785 2788 2789 2790 2791 5355
basis	4714
bask$	1056 1057
basked$	1056 1057
basket$	8301
basking$	1056 1057
baskked$	1056 1057
baskking$	1056 1057
basks$	1056 1057
bath	10928
bath$	16747
batted$	9612
batteries$	11670
battery$	11670
batting$	7058
battle$	5394
battles$	15203
bbrought$	10362
be$	6087 12181 12186 6382 6383 6384 12218 6435 6439 543 6654 6711 834 835 6810 6913 6967 6972 7029 12902 7128 7153 7225 13119 7619 7650 7879 1993 7983 13898 2109 8097 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 8179 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 8438 2470 2480 8458 2541 2560 2569 2570 2571 2572 2573 2574 8567 8568 8733 8734 8735 2775 2781 8752 2782 2783 2784 2785 2788 2789 2790 2791 8862 2917 14882 14884 3130 3175 9208 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 9309 3420 3436 3492 9636 9639 15465 15466 15467 9663 9730 9740 3774 3775 3776 3777 9783 9952 10024 10117 10118 4276 4277 10513 10514 10560 4611 16401 10583 16464 10646 10655 10656 10658 10713 4766 10767 5022 5147 5149 5154 5201 5209 5228 5241 5280 5282 5290 5291 5351 5563
beanie$	11443
beanies$	11443
bear$	12261 928 929 930 13180 1917 2913 2914 2915 2916 10249 5565
beard$	9513 11407 11423 11425
bearded$	5883
beards$	9513 11407 11423 11425
beared$	928 929 930
bearing$	928 929 930 2829 2830 2831 2832 2833 2834 2835 14682
bearred$	928 929 930
bearring$	928 929 930
bears$	928 929 930 2913 2914 2915 2916 5565
beat	16704 16713 16721
beat$	4383 10355 10356 4387 10361 16185 10403 4439 4440 4445 4466 4470 10443 10447 10448 10450 16270 16275 16276 16277 4492 10466 4497 10473 16298 10597 4643 10620 10660 16714
beaten	4925
beaten$	6022 10896
beating$	1379 13507 15011 11029
beats$	16714
bebrought$	10362
became$	834 835 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 8493 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8752 2782 2783 2784 2785 2788 2789 2790 2791 2917 3175 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 3420 3436 3492 5022 5147 5149 5154 5201 5209 5228 5241 5264 5280 5282 5290 5291 5351 5725
because$	5987 351 373 375 6355 391 392 6679 6680 1098 1179 1180 1181 7195 4932 16730
becom	4429 5691
become$	834 835 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 8498 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8752 2782 2783 2784 2785 2788 2789 2790 2791 2917 3175 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 3420 3436 3492 15466 5022 5147 5149 5154 5201 5209 5228 5241 5264 5280 5282 5290 5291 5351
becomes$	834 835 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8752 2782 2783 2784 2785 2788 2789 2790 2791 2917 3175 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 3420 3436 3492 9704 5022 5147 5149 5154 5201 5209 5228 5241 5280 5282 5290 5291 5351
becoming$	8493 8499 5146
bed	4964 4969 5695
bed$	12291 12403 12404 12405 12406 12407 12408 12409 12410 12696 12697 13128 13129 7729 16735 10922 10923 10924 16757 10940 11666
bedbugs$	10935
bedroom$	10923 16750
bedrooms$	10692
beds$	12291 7729
bedtime$	14938 14939 14940 14960 14962
bedtimes$	14960 14962 15145
bedwetting$	11666
bee$	11129
been	10438 4989 5691
been$	6046 6111 6112 6162 6163 193 202 6195 6196 530 543 12514 12523 12525 12526 12527 6712 6724 769 6743 6744 834 835 7351 7352 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2493 8489 8490 8491 8497 8503 2541 2560 2569 2570 2571 2572 2573 2574 2682 2775 2781 8752 2782 2783 2784 2785 2788 2789 2790 2791 2917 2998 3175 3264 3265 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 3420 3436 3492 9614 9615 9616 3909 3910 9897 15882 15883 10075 10076 15906 4192 4222 10205 10206 10207 10240 10241 10242 4276 4277 10306 10422 10513 4611 10646 4831 4850 4852 10842 10846 4876 4958 10960 5022 5047 5147 5149 5154 5201 5209 5228 5241 5264 5268 5280 5282 5290 5291 5351 5563 5725 5738 5751 5753 5776 5778 5784 5797 5798 5803
beer$	16623
bees$	11129
befell$	11861
before$	12239 13001 13002 13003 13442 13445 13468 8722 14601 8860 9395 9396 16108 16137 16373 4768 10949
befriend$	12376 591 592 593
befriendded$	591 592 593
befriendding$	591 592 593
befriended$	591 592 593
befriending$	591 592 593
befriends$	591 592 593
beg$	994 995 996 997 999 1000 1001 1002 5060
began$	11950 543 13160 13161
beggar$	11186
beggars$	11099 11186 5572
begged$	994 995 996 997 999 1000 1001 1002 5060
begging$	994 995 996 997 999 1000 1001 1002 5060
begin	4706
begin$	11950
begins$	11950
begs$	994 995 996 997 999 1000 1001 1002 5060
begun	5735
behav$	12508
behave$	12186 12189 12294 12503 12504 12505 12506 12507 6758 788 789 12589 12590 947 948 13014 13015 2229 2263 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 9346 3470 3471 3472 3473 15439 15445 15459 15550 5289 5352 11466
behaved$	12503 12504 12505 12506 12507 12508 12516 12572 12573 6758 788 789 6761 6762 12582 12583 12589 12590 13014 13015 13643 2229 8538 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 3470 3471 3472 3473 15560 15561 15562 15563 11213 5289 11277 5352
behaves$	947 948 13014 13015 2229 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 3470 3471 3472 3473 15550 15572 15573 15574 15575 5289 5352
behavi	16507 4719 16686
behaving$	12508 2229 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 3470 3471 3472 3473 5289 5352
behavior$	11882 2522 2523 2524 2525 2526 2527 2528 2529 2530 10976
behaviors$	11882 10976
behaviour$	3 4 5 6 7 8 9 5983 11803 11804 5990 20 11869 11882 11969 6158 343 344 12138 12139 12140 12141 12142 12143 12144 12145 12163 12173 12174 12175 12176 12558 12559 12560 12561 873 12674 6859 889 12887 12888 12889 12890 12891 12892 1214 1215 13097 7752 1782 1783 13673 13674 13675 13678 13679 13680 13681 13682 13683 13684 13685 13686 13687 13688 13689 13757 13758 13759 13760 13900 13950 2522 2523 2524 2525 2526 2527 2528 2529 2530 14374 14375 14376 14377 14379 14380 14381 14682 15243 15244 15601 16271 10471 10573 16409 10594 10624 10632 10633 10681 10685 10686 10690 16514 16519 16520 4731 10719 10720 16542 16678 10860 10956 10976 10977 11088 11114 11115 11165 11256 5286 5747 5748 11781
behavioural$	5286
behaviours$	11869 11882 14374 14375 14376 14377 14379 14380 14381 10976 10977 11165 11256
behavs$	12508
behavved$	12508
behavving$	12508
behind	16233 10550 16375 16402 10584 4622 10612 10613
behind$	13424 13924 14641 14642 14643 15147 15149 15152 9418 15566 15568 10221 16369 10593 4885 11335 11733
being	5691
being$	11858 6162 6163 12004 6431 6449 530 6619 834 835 7128 12969 7221 1292 1293 13299 7653 7655 7656 7657 7658 1993 7980 7983 8063 8065 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 8237 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 8397 2455 2466 2470 2480 8480 2541 2560 2569 2570 2571 2572 2573 2574 8629 2775 2781 8752 2782 2783 2784 2785 2788 2789 2790 2791 8785 8861 8868 2917 3175 9178 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 9322 9336 9337 9338 9340 3420 3436 3492 3909 3910 15884 4192 4222 10204 10658 16603 4853 5022 5147 5149 5154 5201 5209 5228 5241 5264 5280 5282 5290 5291 5351 5751 5753 5776 5797 5798 5803
belief$	11513 11543
believe$	12129 12130 12131 12132 1235 1236 1237 1238 1239 1240 1241 13214 13215 13216 13217 13332 13337 2260 2268 2446 15130 15131 15896 16079 4613
believed$	1235 1236 1237 1238 1239 1240 1241 8082 8083 13903 13904 13905 2260 2268 2446 15602 15603 15604 15605 15606 4407 4585 4612 4617 4641
believes$	1235 1236 1237 1238 1239 1240 1241 2260 2268 2446 4613
believing$	1235 1236 1237 1238 1239 1240 1241 2260 2268 2446
belift	10362
bellicose$	5854
belligerent$	5860
bells$	13408
belong	4429
belongs$	16065 11532
below$	4885 11741
bench$	4690 16551 4979
benefit$	13720 4410 16201 4666
benefited$	4666
benefiting$	4666
benefits$	4666 4717
bent$	1255 1256 1257 1258 4377
bepicked$	10362
beraid	10362
bereaved$	4897 5959
bereavement$	16719 5959
besear	10362
besieged$	2129 2130
besotted$	651 652 653 654 655 656 657
bespectacled$	5883
bespok	4873
best$	2764 2963 2964 2965
bet$	3774 9745 3775 9746 3776 9747 3777 9748 3778 3779
beta$	10807
betray$	5551
betrayed$	5548 5551
betraying$	5551
betrays$	5551
better$	6097 6138 12297 12577 12713 7019 7020 7021 13364 13365 13465 13470 13565 13566 7756 13576 13577 13649 15109 15707 4553
betwee	16310
between$	8772 11759
bevisi	10362
bewitch$	1052 1053 1054 1055 5062
bewitched$	1052 1053 1054 1055 5062
bewitches$	1052 1053 1054 1055 5062
bewitching$	1052 1053 1054 1055 5062
beyond$	14058 14059 14060 2305 2397 2398 2568 2575 2725 9111 3170 3171 3172 3207 3351 3741 5179 5180 5200 5220 5319 5385 5505 5542
bid	4714
bid$	4661
bids$	4661
bifida$	11677
big$	6058 13834 8307 8316 8387 8390 8391 2855 2856 2857 2858 9214 9325 9326 9327 3449 3461 3496 5245 5409 5417 5434 5453
bigger$	3390
biggest$	2319 3520 5208 5457 5632
bighead$	11180
bigheads$	11180
bigmouth$	11180
bigmouths$	11180
bike	16297 10740
bike$	16559
bimbo$	11180
bimbos$	11180
biological$	5327
biopsies$	5931
biopsy$	16641 5931
bipola	10886 5930
bipolar$	16705
birth	10430
birth$	14419 5327 11697
birthmark$	5884
birthmarks$	5884
bit$	6445 6940 6945 1356 1366 1428 1468 14594 14595 15183
bitch$	11172
bitches$	11172
bitchy$	5862
bite$	1428 1468
bited$	1428 1468
bites$	1428 1468
biting$	1428 1468
bitten$	1428 1468 11366
bitterly$	4191
black$	3478 3500 9475 3513 15309 9506 9507 9508 3538 3541 15368 15369 15370 15381 5405 5406 5429 5430 5437 5453 11443 5477 11611
blackheads$	11436
blackmail$	11858 11029
blacko	5935
bladder$	16608
blade	16786
blade$	8014 8015 8016 10948 16783
bladed$	16783
blades$	8014 8015 8016
blam$	4350 4351
blame$	387 388 389 390 12613 12614 12615 12616 12617 12618 12619 12620 12621 12622 12623 12624 6807 6808 12649 12650 12651 12652 12667 12668 12669 12670 885 886 887 6879 6880 12718 12719 12720 12749 12750 12751 12752 12758 12759 12760 12761 6952 982 6954 12774 12835 12985 13132 13133 13134 7316 7317 7318 1348 1349 1836 13626 1837 7884 7885 7886 7887 7888 13718 7900 15921 16066 16068 16069 10251 16071 16076 16077 10286 4358 4359 4360 4361 11030 5561 5562 11536
blamed$	12629 885 886 887 13140 13141 13142 13143 13144 1836 1837 4350 4351 4358 4359 4360 4361 4994
blameless$	6952 982 6954 11027
blames$	885 886 887 1836 1837 10251 16071 4358 4359 4360 4361
blameworthy$	5893
blaming$	885 886 887 1836 1837 15832 15833 15921 4350 4351 4358 4359 4360 4361 16157 16158 16159 16160
blammed$	4350 4351
blamming$	4350 4351
blams$	4350 4351
blank$	15407 9607
blanket$	3646
blatant$	2248 2249 2251
blazers$	9575
bleach$	5430 11670
bleached$	5430 5453 11426
bleeder$	11099
bleeders$	11099
blifte	10362
blight$	2378 8531 5190
blighted$	2129 2130 2252
blighter$	11099
blighters$	11099
blind$	7584 1614 1615 1616 10175 11028 11538 5581 11692 11693
blindly$	13259
bling$	13832
blinkered$	5893
block$	13550 14198 14472 15054
blocked$	6462 13559 13643
blockers$	16626
blond$	9496 5430 5453 5883
blonde$	9496 5430 5452 5453 5883
blood$	14196 11192 11688 5740 5933
bloody$	5530
blot$	2131 2378 11180
blow$	13190 15011
blown$	9371
blue$	7630 15309 5431 5453 11443
board$	9902 9907 9908 16097 10305 16164 16165 10415 16351 16568 11578
boards$	11578
boast$	5108
boasted$	5108
boasting$	5108
boasts$	5108
boastted$	5108
boastting$	5108
boat$	14104 8286
boats$	14104 8286
bodge$	5896
bodged$	5896
bodges$	5896
bodging$	5896
bodies$	12135 12136 12402 12546 6730 12704 13535 2898 2899 2900 2901 2902 14931 15227 15228 15229 15230 15243 15244
bodily$	10964
body$	12402 6730 6933 2829 2830 2831 2832 2833 2834 2835 14639 2898 2899 2900 2901 2902 15092 15093 15094 15095 15227 15228 15229 15230 10499 4530 5441
boisterous$	5862
bolshy$	5864
bomb$	11132 11133
bomber$	9515 11443
bombers$	11443
bombs$	11132 11133
bone$	14093 5310
boned$	11388
book$	13435 14133 16483
books$	14133
boorish$	5856 5864
boost	4792
boots$	14987 14989 14990 14991 11443
boozer$	11180
boozers$	11180
bore$	2913 2914 2915 2916
born$	9258 4806 16617 5349 5707 5722
borough$	16559 16736 11754
borstal$	15594
boss$	12096 15135
bosses$	15135 11574
bossy$	5862
botch$	5896
botched$	5896
botches$	5896
botching$	5896
both$	6927 7441 5047 5146 11486 5626
bother$	12599 12706 12707 12708 12709 12710 13802 15012 15013 9195 15513 15514 15515 15516 15643 15779 15850 15868 11068 11491 11492
bothered$	12508 12516 13438 13439 13440 9201 15705 15716 15721 15726 15729 15730 15732 15733 15734 15735 15744 15745 15746 15747 15748 15749 9933 15771 15772 15773 15774 15779 9966 15851 15906 10237 16126 4344 11491 11492
bothering$	11491 11493
botherred$	11491
botherring$	11491
bothers$	8908 14728 9176 9177 11491
bottle$	10804
bottles$	10804
bottom$	2429 2432 5764
bottoms$	15374 3590 15390 5488
bought$	1520 1521 1524 1525 1526 1527 13474 8008 11072
bounce$	9099 3215 9187 9188 9191
bounced$	3215 9187 9188 9191
bouncer$	12137 12466 12467 12468
bouncers$	12137 12466 12467 12468 14441 14442 14443 14444
bounces$	3215 9187 9188 9191
bouncing$	3215 9187 9188
bound$	526 3676 3677 3678 3804 9775 3805 9776 3806 9777 3807 9778 3808 9779 3809 9780
boundaries$	14078 14079 14938 14939 14940 14960 14962 15145 11078
box$	1491 10928 5452 11497 5527
boxed$	1491
boxes$	1491
boxing$	1491
boy	10357 16263 10455 16297 16340 16341 16343 16383 4621 16429 16446 16449 10664 16506 16543 16555 10741 16567 10885 10969 11626
boy$	363 393 431 12451 891 912 6883 1284 1285 1287 2113 13944 13945 2289 14106 14189 14218 14219 14220 14221 14324 14352 14353 14354 14355 14356 14357 14368 2589 14528 2918 2919 15081 9410 3454 3548 3595 3596 9670 9761 9762 10387 10942 16788 5109 11092 11098 11109 11121 5151 11138 11178 11184 5227 11250 5288 11405 11428
boyfri	16686
boyfriend$	11949 6418 448 12356 12423 634 635 636 637 638 12459 12460 671 672 673 674 675 12916 12917 12918 12919 12920 12921 12922 12923 12924 12927 12977 12978 7671 4900 16692 16700 16707 10894 11008 11009 5039 5040 11037
boyfriends$	11949 6418 448 12423 634 635 636 637 638 12459 12460 671 672 673 674 675 12916 12917 12918 12919 12920 12921 12922 12923 12924 12927 12977 12978 11008 11009 5039 5040 11037
boys	10372 10379 16328 10510 4542 4543 10555 4607 10604 4645 16507 10730 16549 4796 16589 5634
boys$	11895 12073 12094 12099 12102 12123 363 12178 6363 393 12215 431 6420 6421 6422 12293 6475 6477 6479 12324 12356 12391 12395 6697 6698 6703 6704 6714 6754 6767 6771 891 912 6883 12843 12848 12849 12850 12851 12852 12853 7050 7090 7091 12977 12978 12998 1284 1285 1287 7308 13163 13220 13223 13225 7629 7640 7641 7703 7711 13549 1787 7797 7958 13808 13822 13839 13857 8040 13866 13876 13877 13878 13879 8076 2106 2107 2108 2113 13917 13919 13929 13932 13944 13945 14024 2288 2289 14106 2356 2357 2358 2359 14189 14218 14219 14220 14221 14255 14266 14324 14327 14352 14353 14354 14355 14356 14357 14368 2589 14384 14441 14442 14443 14444 14528 2793 8826 8827 8828 8829 2884 2918 2919 14733 14743 14756 14789 14996 15081 9408 3454 15310 3548 3595 3596 15405 15517 15518 15519 15520 15521 9709 9710 9711 9726 9735 9741 15571 9753 15581 9819 15694 15856 10078 10079 10080 10081 10082 10083 10140 15974 15993 16001 16002 16003 16004 16005 16006 16007 16008 10330 16374 10578 4616 4618 4630 16421 16423 10616 4682 16535 10985 11092 11098 11109 11121 11138 11168 11178 11184 11201 11250 5288 11405 11522 11530
bpicked$	10362
braces$	11425 11436
brag$	5108
braged$	5108
bragged$	5108
bragging$	5108
braging$	5108
brags$	5108
braid	10362
braid$	11423 11425
braide	10362
braided$	5453 11426
braids$	15371 11423 11425
brain$	13416 13417 13418 13419 13420 13421 13422 13423 7605 7606 7607 5935
brainless$	5854
brains$	13416 13417 13418 13419 13420 13421 13422 13423 7605 7606 7607 8105 2479
brand$	15333 11458
branded$	15337 15338 5477
brands$	15333 11443 11458
brash$	5864
brassy$	5854
brat$	5834
brats$	5834
bratty$	5854
bravado$	13097 7850 1880 7852 13833
brawler$	11180
brawlers$	11180
brawn$	8105
brazen$	5864
breach	16245 5801
breach$	4377 16478 4990
breached$	4377 4990 5801
breaches$	4377 4990
breaching$	4377
break	16686 10872 16701
break$	12189 7647 2082 2083 14099 8597 15467 15642 16178 16528 16529 5107
breakdown$	16057 16601 11300 11743 11754 11756
breakdowns$	11300
breakfast$	16741 16755
breaking$	11872 11873 11874 11875 11876 13196 2082 2083 15642 4256 4776 5107 5558
breaks$	2082 2083 15642 4256 5107 5558
breakup$	16691
breath$	15323
breeding$	11192
bribed$	11070
bridge$	14072 14073
bridges$	14072 14073
brief	4494
brief$	4397 4417 10465
briefed$	4545 10526
briefi	11563
briefing$	4417 10465 5607 11579
briefs$	4417 10465
bright$	14160 14161 14162 5453
brightest$	14156
brilliantly$	9020 9021 9022 9023
bring	4671
bring$	11809 5991 11827 6314 6315 801 802 803 804 805 892 1044 1206 1207 1208 1209 1210 7185 7186 1269 1270 1271 2442 2460 2461 2462 2463 2987 10631 4683 4693 4724 5654
bringed$	1206 1207 1208 1209 1210 7185 7186 1269 1270 1271 2460 2461 2462 2463
bringged$	1206 1207 1208 1209 1210 7185 7186 1269 1270 1271 2460 2461 2462 2463
bringging$	1206 1207 1208 1209 1210 7185 7186 1269 1270 1271 2460 2461 2462 2463
bringing$	801 802 803 804 805 892 1044 1206 1207 1208 1209 1210 7185 7186 1269 1270 1271 2442 2460 2461 2462 2463 2987 4683 4693 4724 5654
brings$	11809 5991 6314 6315 801 802 803 804 805 12679 892 1044 1206 1207 1208 1209 1210 7185 7186 1269 1270 1271 2442 2460 2461 2462 2463 2987 4683 4693 5654
broad$	5409 5415
broke	16713
broke$	2082 2083 8596 4256 4377 5107 5558 11754
broken$	8553 8554 8598 4256 4644 10737 5279 11253 5558 11754
bronchitis$	5934
brothe	10866 16687 10869 4914 16715 16731 16737
brother$	12319 7704 7712 4890 4891 16685 10867 4900 10895 10902 16745 11298
brothers$	12319 7704 7712 14419 11298
brough	10645
brought$	11802 11809 5991 11827 801 802 803 804 805 12679 12680 12681 892 12748 1044 12868 12869 1206 1207 1208 1209 1210 7185 7186 1269 1270 1271 1734 1735 1736 1737 1738 1739 1740 1741 2442 2460 2461 2462 2463 2987 10362 4574 16464 10653 4683 16475 10737 10738
brown$	3513 15309 5429 5430 5431 5437 5453
browsing$	10441 4471
bruise$	5938
bruised$	5938
bruiser$	11180
bruisers$	11180
bruises$	5938
bruising$	5938
brunette$	9496 5883
brush$	1617 4252 4273
brushed$	1617 4195 4252 4273
brushes$	1617 4252 4273
brushing$	1617 4252 4273
bsearc	10362
buck$	12905 9503 16035 5555
budding$	8263
budget$	10289 16120 16129 16130
budgets$	16052 10289
bugs$	10935
build	4384 16210 4665 4671 5593 5633
build$	2794 2795 3386 3387 3388 15276 15277 15278 9513 4441 4619 11380
builded$	4441
builder$	12137 12466 12467 12468
builders$	12137 12466 12467 12468
buildi	10405 4671
building$	16120 16224 4441 4619
builds$	15276 15277 15278 4441 4619 11380
built$	3391 3392 9459 16257 10591 5410 11382
bulimi	5712
bulimia$	11683
bulimic$	11683
bulk$	4625 10622
bulky$	5409
bullet$	9173
bulletproof$	14058 14059 14060 11349
bullied$	11836
bullies$	13935 13936 13937 13998 13999 14000 14107 14108 14142 14261 14271 11117 11118 11125 11126 11180 11507
bully$	13935 13936 13937 13998 13999 14000 14099 14107 14108 14142 11117 11118 11125 11126 11180
bullying$	11872 11873 11874 11875 11876 14025 14087 14088 14420 16157 16158 16159 16160 11029
bump$	10798
bunch$	13863 13932 2209 2289 14189 14218 14219 14220 14221 14324 14352 14353 14354 14355 14356 14357 14368 2635 2943 2944 15586 11109 11193 11201 11250 11303
bungle$	5896
bungled$	5896
bungles$	5896
bungling$	5896
bunk$	5020
bunked$	5020
bunking$	5020
bunks$	5020
burden$	8193 11180
burdens$	11180
bureau$	16193
burgla	16178 16186 16195 16239 16375 16390 4602 16399 16403 16411 16412 16418 16426 16430 16431 16432 10700 10945 10964 10965 10968 5818
burglar$	13998 13999 14000 14082 14083 14084 14085 14086 16369 11125 11126
burglaries$	16376 10573 16519 4779 16784 16785 16787 11617 11624 11789
burglars$	13998 13999 14000 14082 14083 14084 14085 14086 11125 11126
burglary$	4412 16352 10573 16394 16764 16783 16784 16785 16787 5626 5636 11789
burgle	5970
buried$	4036 4037 4248
burly$	5409 5883
burn$	2282 2283 2314 2315 16714
burned	4925
burned$	13095 13108 13109 13110 13122 13123 2282 2283 2314 2315 16714 10896
burning$	2282 2283 2314 2315
burnned$	2282 2283 2314 2315
burnning$	2282 2283 2314 2315
burns$	2282 2283 2314 2315 16714
burnt$	13094 13108 13109 13110 13122 13123 2282 2283
bury$	4036 4037 4248
burying$	4036 4037 4248
bus$	12320 12321 14167
busine	10467 10699 11645
business$	12342 12343 13118 7300 13121 8922 8923 8924 8926 14746 15092 15093 15094 15095 15197
businesses$	16190 16265 16286 16518 16544
businessman$	5874
businessmen$	5874
businesswomen$	5874
busy$	16073 10255
but$	6176 768 6853 6854 13371 8407 8752 2782 2783 2784 2785 2788 2789 2790 2791 8767 8768 8769 8770 8807 8823 8847 9068 9148 9323 3353 15641 10214 11512
button$	13197 13198 13199 13200 13201
buttons$	13197 13198 13199 13200 13201
buvidal$	5943
buy	10544
buy$	12072 6973 1520 1521 1524 1525 1526 1527
buying$	6973 1520 1521 1524 1525 1526 1527
buys$	1520 1521 1524 1525 1526 1527
buzz$	6051 81 6055 12263 12264 12265 12808 12809 12810 12867 13800 13826 5444
bvisit	10362
by	10758 5669 5676
by$	12009 12093 6622 6623 6627 7129 7985 7986 8007 13868 14311 8565 8692 8978 15020 9314 3344 9393 15436 15699 15911 10094 10095 10096 15980 15983 15984 15985 15986 10345 10395 4482 4538 4569 16392 10575 10615 16445 10814 16645 10837 5010 11487 11519 11576 11748 11750
c$	11789
cahms	5947
caked$	3522
calculated$	6095 125
calculating$	5862
call	4502
call$	6734 1042 1043 1148 13049 13054 7255 7256 1286 7258 1288 1289 1290 7359 7360 7822 13642 9138 3168 15676 15677 15678 15868 16017 16019 16020 4418 10441 4471 11530
called$	6450 6451 6452 6453 6454 6455 6456 6457 12831 1042 1043 13643 15906 16126
caller$	11101 11135
callers$	11101 11135
callin	16221
calling$	1042 1043 8865 4418 10418
callous$	5862 5893
callousness$	5893
callout$	11746
callouts$	11746
calls	4547
calls$	15676 15677 15678 16019 16020 16063 16064 4418 16233 10424 16338 4723 10695 11530 11531
came$	380 12572 12573 6761 6762 12582 12583 867 13011 1312 1334 13457 2728 2731 3578 3587 16126 4574 4610 4841 5044 5074
camera	10499 10515
camera$	16312 16318 10500 16320 4538 16334 4550
cameras$	16312 16318 10500 16320 4538 16334 4550
camhs	5947
camhs$	9910
camouflage$	11443
campaign$	5680
can	4455
can$	6110 280 816 817 818 923 924 927 964 12908 7267 1321 1323 1324 1342 1343 7321 7322 7323 7324 7325 1555 1557 1560 1588 1593 1594 1595 1596 1597 1650 1697 1839 1843 8494 2596 2663 2666 2667 2669 2677 2762 2939 2969 2993 3005 3008 3042 3048 3095 3128 3221 15120 3338 3407 3408 3409 15221 9421 3466 15264 9728 3780 3813 3816 9807 3983 4281 4448 10449 4538 4565 4668 10645 4684 4765 10804 4887 5500 5683
canada$	5478
cancer	10886 5933
cancer$	2380 16680 16705 11180
candidates$	10679
candle$	13284
cannab	16786 10971
cannabis$	34 6062 12403 12404 12405 12406 12407 12408 12409 12410 12415 12787 12792 8176 16326 10809 16629 16631 10948 16790 10986 5734
cannon$	11134
cannons$	11134
cannot	4823 4887
cannot$	916 963 12906 1553 1558 1648 1695 1838 1846 1847 1848 1944 2001 3705 3716 9694 15528 15529 15530 15531 3812 3981 4053 10858 5075
canny$	9113 9114 9115 3465
cans$	10804
cap$	3569 15360 15361 15362 15371 15376 9566 9567 3597 3598 11443 5476 11448 11457
capab	10586
capabi	16563
capability$	5912
capable$	2272 2942 2971 8951 8974 8975 3010 3023 3026 3027 8999 3029 3030 3041 3395 3426 3427 3428 3429 3430 9788
capaci	16563
capacity$	2936
capital$	14097
caps$	3569 15360 15361 15362 15363 15364 15371 15376 15377 15378 15379 9566 9567 3597 3598 11443 5476 11448 11457
capsules$	10805
captivate$	1052 1053 1054 1055 5062
captivated$	1052 1053 1054 1055 5062
captivates$	1052 1053 1054 1055 5062
captivating$	1052 1053 1054 1055 5062
captur	10405 5633
capture$	15265 15266 16224
captured$	10503
car	10740 11761
car$	12347 12348 12349 12350 12464 12465 12784 12994 13375 13860 13861 13862 16559 16744 5618
caravan$	16734
card$	10441 4471 16647
care	4937
care$	6064 6065 6066 6067 6068 1036 7009 7628 1658 13649 13657 13658 13659 13660 7915 7916 7917 7918 7919 7920 7921 7922 7923 7924 7925 7926 8256 8595 8636 8940 8941 8942 8945 8946 8948 8949 8952 8963 14830 9018 14851 14852 14853 14854 14871 14877 14878 14879 14880 14881 14935 14936 14937 9676 9677 9678 15513 15514 15515 15516 15532 15533 15534 15691 9911 15731 15779 9961 15850 15871 15872 15873 15874 15875 15876 15877 15878 10062 10063 10064 10065 10066 16093 16094 16095 16096 10298 4328 4329 4330 16637 16649 16681 16712 16725 10908 16752 5328 11491 11492 11539 5742 11751 11752 5782 5961
cared$	15705 15721 15726 15729 15730 15732 15733 15734 15735 15744 15745 15746 15774 15779 4328 4329 4330 11491 11492
career	16408
career$	6497 11114 11115 5155 5631
careful$	11811 5997 5998 5999 6000 14838
carefully$	12577
careless$	101 102 104 105 6344 913 1021 1308 1778 1871 1872 15820 15821 5086 5089 5855 5893
carelessly$	5893
carelessness$	5983 11803 11804 12164 12165 12166 12167 12168 12169 12558 12559 12560 12561 12641 6823 6861 6862 6882 12702 12887 12888 12889 12890 12891 12892 13097 7755 7850 1880 7852 5893
carer	4912 16715 5787
carer$	8546 8547 16683 16685 16725 4941 4943 4944 11751 11758
carers$	12873 2273 2274 8546 8547 9002 16725 11167 11751
cares$	15532 15533 15534 4328 4329 4330 4941
caribbean$	3500
caring$	8368 4941 11476
carpet$	16042
carrie	16233 4517
carried$	6166 12003 12021 12039 12539 875 876 12820 12822 7171 7173 7175 2043 2044 2045 3545 3546 15846 15847 15848 15849 16489 5045 11017 5469
carries$	12020 12038 708 709 875 876 7171 7173 7175 2043 2044 2045 2231 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2774 3249 3250 3251 3470 3471 3472 3473 3545 3546 9821 16258 16381 10565 5045 11017 5469 5565
carry	4517
carry$	11896 11912 6165 12019 12037 6368 12189 12218 12220 12221 12222 6412 6413 6414 708 709 12503 12504 12505 12506 12507 875 876 6967 6968 12881 12882 12883 12884 12885 12886 12901 7171 7173 7175 12995 13074 13332 13337 13766 13768 13774 13776 2043 2044 2045 13887 13888 2230 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2773 3249 3250 3251 3470 3471 3472 3473 3545 3546 15467 9820 4706 5045 11017 5469 5565
carryi	16233 10550 16402 10943 10967
carrying$	12004 12248 12503 12504 12505 12506 12507 6968 13269 13299 2043 2044 2045 8067 3545 3546 16170 16369 16381 4622 10612 10613 16762 10964 5045 5469
cars$	12464 12465 12784 13860 13861 13862
case$	13988 14119 14120 14256 14323 10302 16236 10472 4620 4654 4661 10636 16461 16776 11140 11142 11254 11255 5624 11777 11783
cases$	13988 14119 14120 14256 14323 16236 11140 11142 11254 11777
cash	4707
cash$	270 271 272 273 274 275 276 12097 12098 6289 6290 6291 6292 6293 6295 6296 12263 12264 12265 6525 12403 12404 12405 12406 12407 12408 12409 12410 12415 12418 12502 12808 12809 12810 12897 12898 12899 12900 12905 12990 13329 13332 13337 13340 13341 13342 13343 13804 13805 13832 8017 13859 10678 10948 5262
cast$	11895 1242 1243 2116 9726 9735 9741 15581
casts$	2116
casual$	1021 16012
casually$	3498 5433 11442
casualty$	16639 16640
catalogue$	3906
catcalls$	12117
catch	16210 16319 16463 10649 11651
catch$	6870 4458 16321 16331 4677 16468 16469 16574
catches$	4677
catching$	4677
category$	8507 4932
catheter$	5940
catty$	5862
catwalk$	15398
caught	16474 16475
caught$	11836 11839 543 13013 13087 13088 13108 13109 13110 13122 13123 14056 14057 14934 16425 4996 5268 5817
cause$	11802 11827 855 991 1076 13041 13987 2246 2247 14099 9138 3168 15466 4636 16452 4730 11139 5195 5198
caused$	11802 11827 855 12679 12680 12681 991 12868 12869 2246 2247 5195 5198
causer$	14109 11104
causers$	14109 11104
causes$	855 12679 991 13987 2246 2247 16452 11139 5195 5198
causin	10584 4622
causing$	11872 11873 11874 11875 11876 855 991 7142 14032 2246 2247 15642 10593 5195 5198
cautio	10945 11769
caution$	6038 16764 16782 11782
cautioned$	16417 5800
cautions$	16782
cautious$	11813 16012
cavalier$	1021 5893
cbo	10685 10686 5811
cbo$	16504 16505 10687 11782
cbos$	16504 16505 10687
cbt$	11706
cce$	12299 13268 13270
cctv	10499 10515 4634 10605
cctv$	10388 10389 10390 4420 4421 16220 4435 4474 10473 16318 10500 4531 4541 16334 4550 5609 11588
cease$	1769 1771 1774 2890 2891
ceased$	2890 2891
ceases$	2890 2891 16525
ceasing$	2890 2891
cell$	15595 16193 16272 5609
cells	10959
cells$	14092 16778
central$	16247
centre$	13475 14037 16518 16522 4771 16584 16587 11782
cerebral$	5933
certain$	3676 3677 3678 3738 9745 9746 9747 9748 3778 3779
certainly$	3863 3871 9842 3872 3873 11483
certainty$	3739
chain$	16244 11443 11569 5624
chains$	16244 11443
challe	16345 10666
challenge$	15642 16485 4781
challenged$	15642 16425
challenges$	15642 4781
challenging$	8112 14312 14313 14314 14315 14316 14317 14318 14319 14320 14386 14387 14388 14389 14390 2601 2602 2603 2604 2605 15642 5279 5283 5285 11261 5862
chance$	6122 6123 6124 154 12045 12046 12047 12048 12049 12050 6286 316 317 12705 13036 13037 13038 1448 7510 7511 7512 13488 13489 13490 13491 13492 13493 13726 13727 9699 9717 9813 3843 4233 4234 4235 4236 16043 16044 4697 4727 11064 11527
chanced$	1448
chancer$	11180
chancers$	11180
chances$	6122 6123 6124 154 12011 12043 12044 12045 12046 12047 12048 12049 12050 6286 316 317 12705 13036 13037 13038 1448 13726 13727 4233 4234 4235 4236 16043 16044 11064 11527
chancing$	1448
change$	11941 446 12294 6600 12420 12731 1040 13459 13699 13700 13701 13702 14298 14306 15408 15439 15445 15459 15493 15494 15547 15570 9752 15578 9781 9782 15616 15617 15618 15627 15632 9814 15896 11466 11467 11474
changed$	446 1040 9673 15576 15602 15603 15604 15605 15606 10914 5755
changes$	446 1040
changing$	1040 13912 15616 15617 15618 9800 11474 5755
chaos$	12643 12846 12961 13826 13874 11039 11068 11166
chaotic$	2577 8554 5279 11251 5281 5283 5862 5893
chaperone$	14751 14871 14906 14907 14908 14909
chaperones$	14871 14906 14907 14908 14909
chaperoning$	14871 14946
character$	14018 14260 11193
characters$	8229 14260 15226 11193
charg	16463
charge	16233 10550 4664 16459 10642 10653 16474
charge$	1469 1470 1471 1472 1473 1474 1475 3141 15777 16369 16453 10635 16482 4746 16782 11622 5684 11775
charged$	1469 1470 1471 1472 1473 1474 1475 16417 16435 16472 5802 11774
chargeing$	4746
charges$	1469 1470 1471 1472 1473 1474 1475 16380 16461 4674 16484 4746 16782 11622 11625 5684 11775
charging$	1469 1470 1471 1472 1473 1474 1475 10642 5649
charity$	9902 9907 9908 16097 10305 16164 16165
charm$	1052 1053 1054 1055 8622 5062
charmed$	1052 1053 1054 1055 5062
charming$	1052 1053 1054 1055 5062
charmmed$	1052 1053 1054 1055 5062
charmming$	1052 1053 1054 1055 5062
charms$	12546 12547 1052 1053 1054 1055 5062
chart	4518
chart$	4427 10412 4551 11570
charted$	4551
charts$	11570
chase$	11870 11871 1114 1429 1430 1431 1432 1433 1434 1435 13800 5064
chased$	1114 13040 1429 1430 1431 1432 1433 1434 1435 13474 5064
chaser$	16019 16020
chasers$	16019 16020
chases$	1114 1429 1430 1431 1432 1433 1434 1435 5064
chasing$	1114 1429 1430 1431 1432 1433 1434 1435 16019 16020 5064
chat$	12379 12380 591 592 593 10433 4464
chated$	591 592 593
chating$	591 592 593
chats$	591 592 593 4464
chatted$	591 592 593
chatting$	591 592 593
chav$	5834
chavs$	5834
cheap$	13352
cheat$	14099 11125
cheating$	5854
cheats$	11125
check	5589 11563
check$	15868 4431 10404 4438 4442 4446 4450 16312 4558 4582 16620 11573 11584 11628
checke	10366
checked$	13643 15906 16126 16171 4442 10420 10479 10518 4558 10619 16511
checkes$	4442
checking$	4442 4446 4558
checks$	4442 4446 16312 4540 4558 4582 11573 11584 11628
cheek$	14242 15308 11208
cheeks$	15308
cheeky$	2353 5215 5862
cheerfully$	1200 1201 1202 1203 1204 1205
chemotherapy$	5931
chested$	11387 11397
chicken$	12320 12321
chief$	5191
child	16507 10857 10885 10969 11698
child$	363 393 431 611 891 912 6883 1284 1285 1287 2113 13944 13945 2289 14106 14189 14218 14219 14220 14221 14324 14326 14327 14352 14353 14354 14355 14356 14357 14368 2589 14528 14597 14602 14603 14604 14605 14606 14680 14681 2918 2919 14714 14715 14716 14717 14735 14736 14737 14738 14739 14740 14749 15016 15017 15079 15156 15157 15158 15159 3370 3371 3372 3373 3374 15165 15166 15167 15168 9409 3454 15268 15271 3548 3595 3596 9672 10799 16676 16726 4938 4939 16788 5030 5109 11091 11109 5142 5145 11121 5155 11178 11201 11250 5288 11296 11328
childhood$	12783 3357 3358 9330 3360 3361 9333 15154 15237 11356 5692
childish$	8891 8892 8893 15237 5389 5862
childlike$	14641 14642 14643 8891 8892 8893 9083 9084 9085 9086 11335
children$	11895 363 12178 6363 393 431 12293 6475 6477 6479 6697 6698 6703 6704 6714 6754 6767 6771 891 912 6883 7050 1284 1285 1287 7308 7629 1787 7797 7958 13866 13876 13877 13878 13879 8076 2106 2107 2108 2113 13917 13919 13929 13944 13945 13960 13961 13962 13963 13964 13965 13966 13967 13968 13969 13970 13971 13974 13975 13976 2288 2289 14106 2356 2357 2358 2359 14189 14218 14219 14220 14221 14324 14327 14352 14353 14354 14355 14356 14357 14368 2589 2623 14528 8751 2793 14596 14602 14603 14604 14605 14606 14680 14681 14684 2918 2919 14714 14715 14716 14717 14733 14735 14736 14737 14738 14739 14740 14748 14972 14975 14976 15016 15017 15018 15019 15079 9282 9283 15155 15157 15158 15159 3370 3371 3372 3373 3374 15165 15166 15167 15168 9408 3454 15268 15271 3548 3595 3596 15517 15518 15519 15520 15521 9709 9710 9711 9726 9735 9741 15571 9753 9819 15694 3941 3942 15856 10078 10079 10080 10081 10082 10083 10132 10139 15993 16001 16002 16003 16004 16005 16006 16007 16008 10270 10329 10330 4937 10985 11076 11091 11109 11121 11168 11178 11201 11250 5288 11296 11328 11486 11521 11522 11524 11530 11758
chin$	15308
chinese$	3500 9477 11435
chip$	2408 8584 2614
chips$	2408
chis	5591
chis$	11562
chlamy	5942
choice$	3 4 5 6 7 8 9 11882 6077 6078 108 109 6081 111 112 113 6085 6086 116 11907 11908 11909 11910 11911 11913 11914 6096 11916 11917 11918 11919 11920 11921 132 133 134 159 11957 11958 11959 11960 11961 11962 11963 11964 12138 12139 12140 12141 12142 12143 12144 12145 6330 12150 12151 12152 12160 12161 6367 397 398 6399 12219 430 6402 6403 6404 6405 12793 7082 7083 7255 7256 1286 7258 1288 1289 1290 13158 13159 7552 1582 1583 14445 14611 8980 8981 8982 14802 14803 10976 10977 10978 10979 10981 11330
choices$	3 4 5 6 7 8 9 5983 11803 11804 11882 11907 11908 11909 11910 11911 11913 11916 11917 11918 11919 11920 11921 142 143 144 145 6131 6132 6133 6134 6135 6136 6137 11957 11958 11959 11960 11961 11962 11963 11964 11965 11966 11969 11972 11973 11974 11975 11976 6158 12138 12139 12140 12141 12142 12143 12144 12145 430 6402 6442 6443 12558 12559 12560 12561 6859 889 12887 12888 12889 12890 12891 12892 13097 7752 1782 1783 13673 13674 13675 13678 13679 13680 13681 13682 13683 13684 13685 13686 13687 13688 13689 14611 14654 14655 8980 8981 8982 14802 14803 14831 10976 10977 10978 10979 11330
choked	4925
choked$	10896
choose$	135 136 137 155 156 11983 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 12374 12375 12498 12499 994 995 996 997 999 1000 1001 1002 1157 1158 1159 1160 1187 1188 1211 1212 1213 1226 1227 1228 1229 1230 13467 13501 2047 2052 14726 8964 14790 14791 15253 15465 15661 5011 5060
choosed$	1211 1212 1213 1226 1227 1228 1229 1230
chooses$	135 136 137 155 156 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 12374 12375 994 995 996 997 999 1000 1001 1002 1157 1158 1159 1160 1187 1188 1211 1212 1213 1226 1227 1228 1229 1230 13501 2047 2052 15661 4287 4288 4289 4290 5011 5060
choosing$	135 136 137 155 156 12138 12139 12140 12141 12142 12143 12144 12145 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 994 995 996 997 999 1000 1001 1002 12795 12865 1211 1212 1213 1226 1227 1228 1229 1230 8024 8025 8026 14793 14794 4287 4288 4289 4290 5011 5060
chose$	135 136 137 155 156 11983 6362 12182 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 12498 12499 994 995 996 997 999 1000 1001 1002 1157 1158 1159 1160 1187 1188 1211 1212 1213 1226 1227 1228 1229 1230 13160 13161 13377 13378 13379 13380 13381 13382 13383 13384 13385 13386 13387 13501 2047 2052 15661 16033 4287 4288 4289 4290 10284 16104 5011 5060 11538
chosen$	135 136 137 155 156 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 12508 12516 994 995 996 997 999 1000 1001 1002 1211 1212 1213 1226 1227 1228 1229 1230 5011 5060
chronic$	16597 5706
chubby$	9460 9496 5883
chunky$	5409
churlish$	5856
cid	16192
cider$	16623
cigarette$	12808 12809 12810
cigarettes$	270 271 272 273 274 275 276 12097 12098 6289 6290 6291 6292 6293 6295 6296 12403 12404 12405 12406 12407 12408 12409 12410 12415 12418 12808 12809 12810 13859
cin$	5961
circles$	9512
circul	4475 4574 5647
circulate$	4398 10370 4400
circulated$	4398 10370 4400 16191 4489
circulates$	4398 10370 4400
circulating$	4398 10370 4400
circulation$	11618
circumstances$	15660 15683 11762
citalo	5729
citalopram$	11700
city$	9455 16559 16736
civil	4719 5669
civil$	10632 10690 5660
clad$	3550 3551 3552 11393 11404 5471
claim$	12831 7809 13629 13630 13631 13632 13633 8077 8078 8079 13906 11767
claimed$	12831 8077 8078 8079
claiming$	12831
claimmed$	12831
claimming$	12831
claims$	12831 8077 8078 8079 13906 4856
clamp$	5665
clamped$	16586 5665
clamping$	5665
clamps$	5665
clarif	4640
class$	6515 13951 13955 14170 8459 14391 14713 15184 16088 16665 16786 10971 11734 5818 5922
classed$	2545 4429
classmates$	12319 14898 14904 10985 11124
classroom$	16665
clear	4436 4794
clear$	1760 1763 1766 1767 3513 3738 10224 4617 16529 10742 5437 5517 5647 5653 5672
cleared$	4797
clearly$	812 3723 3724 3725 3726 3863 3871 9842 3872 3873 9890 4276 4277 5070 5563
cleft$	5933
clever$	13025 13026 13027 2856 2857 2858 9113 9114 9115
climb$	6965 2070 2071
climbbed$	2070 2071
climbbing$	2070 2071
climbed$	2070 2071
climbing$	6965 2070 2071
climbs$	2070 2071
clingy$	5862
clinic	4845 5691
clinic$	16620 10816 16636 16640 5574 11665
clinically$	5715
clip$	6596 6597 627 628 16220 4479
clips$	6596 6597 627 628 4479
cliquey$	5854
clones$	15396
close	4577
close$	7418 7438 2897 16077 4321 4406 10533 10548 11525
closed$	8314 4237 4321 4371 11479 11482 11525
closes$	4321 11525
closing$	15832 15833
closure$	10632 4712 5685
cloth$	14197
clothe$	11580
clothes$	5990 20 6008 12263 12264 12403 12404 12405 12406 12407 12408 12409 12410 873 6859 889 1214 1215 8017 15227 15228 15229 15230 15243 15244 9518 9519 15360 15361 15362 15363 15364 15368 15369 15370 15371 15382 15402 10764 11443 11448 11580
clothing$	15227 15228 15229 15230 9518 9519 15360 15361 15362 15382 15402 11443 11445 11448
clout$	12904 12913 13221 13359 13833 11035 11036
clown$	11180
clowns$	11180
clozapine$	5943
club$	4338 5574
clued$	2697 2703 9285
clueless$	5854 5893
cluster$	10750
clusters$	10750
co$	7902 14290 9590 9621 9627 9632 9641 9736 11246 5669
coach$	12096 12137 12398
coaches$	12137 12398
coat$	15360 15361 15362 15371 16755 11443 11448 11456
coats$	9518 9519 15360 15361 15362 15363 15364 15371 11443 11448 11456
coaxing$	13318 13319 13320 13321 13322 13323 13324 13325 13458
cocain	10800 16786 10971
cocaine$	12792 16619 10809 16631 16790 10986
cocktail$	11112
cocky$	5862
coddling$	14854
code$	11379
codein	10800 10807
codeine$	16619 16626 16629
codes$	11379
coelia	5706
coeliac$	11677
coerced$	11836 13777 13778 13779 13780 13799
cognitive$	5689
cohort	10357 16263 10455 16297 16340 16341 16343 10555 16383 4621 10604 16446 16449 10664 16506 16543 16555 10741 16567 16579 11626
cohort$	13955 8139 2289 14189 14218 14219 14220 14221 14324 14352 14353 14354 14355 14356 14357 14368 14713 15586 16350 16356 16374 4616 16423 4682 16516 16535 16536 4767 11250 5635
cohorts$	16350
coil	4832 10803
coil$	16622
coincide$	4388
coincides$	4388
cold$	15904 16101 16753 5257
coliti	5706
colitis$	11677
colleagues$	8777 8778 8779 4499
collec	11563 5593 5633
collect$	4396 10411 4512 10769
collected$	6672 6673 6674 6675 6676 4396 10411 16257 4512
collecting$	14946 14960 14962 14969 4396 10411 4512
collective$	5517
collects$	4396 10411 16258 4512
college$	9902 9907 9908 9910 16097 10305 16164 16165 16655 16656 16657 16659 16661 16669 16672 5574 11727 11728
colleges$	16666
collude$	847 848
colluded$	847 848
colludes$	847 848
colluding$	847 848
colonoscopy$	5931
colostomy$	5940
colour$	11410
coloured$	5453
colours$	15382 11410 11443
combat	4724
combative$	5860
combination$	11112
combustible$	5141
come$	6126 11951 12087 380 6410 6415 6416 6450 6451 6452 6453 6454 6455 6456 6457 12510 6701 6966 1153 1312 1334 13209 13393 7736 13648 13720 2182 2381 2382 2383 2384 2385 2386 2450 2726 2729 2997 9027 9028 9029 3169 14988 9308 3376 3377 3578 3587 3599 3600 3601 3602 3603 15439 15445 15459 15466 15550 15560 15561 15562 15563 3887 15750 15751 4610 16571 4841 5044 5074 11466
comes$	380 865 1312 1334 13125 13457 2183 2556 2727 2730 3169 3578 3587 3599 3600 3601 3602 3603 15550 16311 16571 4841 5074 5795
comeuppance$	13091
comfort$	10289
comfortable$	1216 1217 1218
comforted$	14971
comforting$	14969 14971
coming$	11936 380 12535 6966 13089 13090 1334 3169 15438 4841 16710
comings$	10484 4554
comman	10424 10445
command$	16264 10745 11595
commands$	16243
comment$	3610 3611 3612 3613
commented$	3610 3611 3612 3613
commenting$	3610 3611 3612 3613
comments$	12117 12689 13004 13005 3610 3611 3612 3613
commentted$	3610 3611 3612 3613
commentting$	3610 3611 3612 3613
commit	10550 16402 10584 4622 10612 10613
commit$	12189 15439 15445 15459 15467 16349 16378 16405 16452 16593 11466
commits$	16349 16452 16593
committal$	16444
committed$	16593 4997
committing$	16369 10593 16486 4997
committs$	4997
common$	7326 7327 7328 7329 7330 7331 7332 7333 7334 7335 7336 7337 7338 13416 13417 13418 13419 13420 13421 13422 13423 7605 7606 7607 7930 14224 2484 15822 15823 15824 16093 16094 16095 16096 10964 11539
commun	4404 10699 4985
communicate$	591 592 593
communicated$	591 592 593
communicates$	591 592 593
communicating$	591 592 593
communication$	4268 4269 4270 4271 5517 11518
community$	13960 13961 13962 13963 13964 13965 13966 13967 13968 13969 13970 13971 13974 13975 13979 14037 14041 14042 10375 10485 4638 4657 4711 16518 16544 10956 11076 5809 5811
companion$	11922
companions$	11922
company$	11792 11922 6285 12199 12217 12704 12838 12839 12840 12977 12978 13274 13831 8018 2048 2049 2050 2051 8023 13846 13847 13848 8031 8032 14677 14678 15197 9902 9907 9908 16097 10305 4338 16164 16165 11075 5573
compar	4449
compare$	10404 4558
compared$	16171 10420
compareed$	4558
compareing$	4558
compares$	4558
compass$	13750
compete$	994 995 996 997 999 1000 1001 1002 5060
competed$	994 995 996 997 999 1000 1001 1002 5060
competent$	3320 3321
competes$	994 995 996 997 999 1000 1001 1002 5060
competing$	994 995 996 997 999 1000 1001 1002 5060
complacency$	15921 5893
complacent$	10255 5893
complain$	13111 13112 13113 13114 7809 13629 13630 13631 13632 13633 3610 3611 11046 11484
complained$	7268 7269 3610 3611 11484
complaining$	3610 3611 15642 11484
complainned$	3610 3611 11484
complainning$	3610 3611 11484
complains$	3610 3611 11484
complaint$	2111 2112 15827 15910 11082 11530
complaints$	2111 2112 15827 15910 16063 16064 4723 11082 11530 11531
comple	16489
complete$	12796 12797 12798 12799 12800 12801 12802 12803 12804 12805 12806 12807 2248 2249 2251 3646 4304 4441 5517
completed$	12009 15560 15561 15562 15563 3886 15846 15847 15848 15849
completeed$	4441
completeing$	4441
completely$	2646 9881 5370 5508 5511
completes$	4441
complex$	8441 5283 5692
complexion$	9513 11408 5884
complexions$	11408 5884
compliance$	11087 11244
compliant$	8557 11243
complicit$	41 509 510 511 512 513 527 12480 848 12758 12759 12760 12761 11018 11030
complicity$	12162 847 10611
complied$	12516
complies$	15572 15573 15574 15575
comply$	12189 13720 15408 15439 15445 15459 15493 15494 11466 11467
comprehension$	11513
compromise$	10 5001 5002
compromised$	10 5001 5002
compromises$	10 5001 5002
compromising$	11792 10 5001 5002
compulsive$	5155
computer$	11585
conceal$	1799 1800 3582
concealed$	1799 1800 3582 11460
concealing$	1799 1800 3582
concealled$	1799 1800 3582
concealling$	1799 1800 3582
conceals$	1799 1800 3582
concer	10759 4825 4888 4922 5729
concern$	6071 13407 7933 14980 9950 9951 15871 15872 15873 15874 15875 15876 15877 15878 15910 11530
concerned$	8899 8900 8901 14721 14722 14723 8905 8906 14956 14957 9139 10234 10235 10313 4343 16402
concerning$	14312 14313 14314 14315 14316 14317 14318 14319 14320 5285
concerns$	13407 13757 13758 13759 13760 9950 9951 15910 16063 16064 16578 11530 11531
concerta$	11700
conclusion$	16147
conclusions$	16147
concus	5935
condescending$	5894
condit	10777 5801
condition$	16596 16780 11681 11694 11708 11771
conditional$	5798 5799
conditions$	13872 4961 16780 11762 11771
conduc	4517 16489 4706
conduct$	3 4 5 6 7 8 9 5983 11803 11804 5990 20 11882 343 344 12163 12558 12559 12560 12561 6859 889 12887 12888 12889 12890 12891 12892 1214 1215 13673 13674 13678 13679 13680 13681 13682 13683 13684 13685 13686 13687 13688 13689 13900 2522 2523 2524 2525 2526 2527 2528 2529 2530 2732 2733 2734 2735 2736 2737 10976 5286 5686
confer	16728
confidence$	2686 2688 2829 2830 2831 2832 2833 2834 2835 15243 15244
confident$	11354
confidential$	5594
confidentiality$	16040
confir	4640
confirm$	16358
confirms$	16358
confiscated$	10494 16497
conflict$	12643 12944 13806 14089 15643 4961 11039 11088
confro	16345 10666
confront$	16485
confrontation$	12643 13806
confrontational$	14321 14322 14386 14387 14388 14389 14390 11261 5860
confrontations$	13806
congregate$	14426 11378
congregated$	14426 11378
congregates$	14426 11378
congregating$	14426 11378
connected$	2125 4586 16402 10592 11088
connection$	4995
conned$	14932
conniving$	5864
conscience$	14211 14212 14213 14214 14215 2479
conscienceless$	5854
conscious$	6095 125 6341
consensual$	5343 5828
consent$	12162 643 644 645 646 647 648 2656 2657 2658 2659 14726 14831 14885 9076 9077 15110 15111 11041
consented$	643 644 645 646 647 648 12439 650 685 710 2656 2657 2658 2659 3120 3121 11041
consenting$	643 644 645 646 647 648 5343 5361 5828
consents$	643 644 645 646 647 648 2656 2657 2658 2659
consequences$	11883 11884 11885 11886 11888 11889 11890 11892 11967 179 11977 6210 6211 6212 6213 6214 6215 6216 6217 6218 6219 6220 6221 6222 13446 13734 13735 13736 13737 13738 13739 13740 13741 13742 13743 13744 13745 14054 14436
consid	4429 4574 4786
consider$	13720 2286 2414 2417 15439 15445 15459 15896 11466
considerable$	8243
considered$	8082 8083 2170 2286 2414 2417 2540 4826 5146
considering$	2286 2414 2417 4826
considerred$	2286 2414 2417
considerring$	2286 2414 2417
considers$	2286 2414 2417
consistent$	3646
consistently$	3852 9823 3853 9824 3854 3855 3856 3857 3858 3859 3894 3895 5494 5513
consoled$	14971
consoling$	14969 14971
consort$	5102
consorted$	5102
consorting$	5102
consorts$	5102
consortted$	5102
consortting$	5102
consta	4383 10355 10356 4387 10361 16185 10388 10389 10390 4420 4421 10403 4439 4440 4445 4466 4470 10443 10447 10448 10450 16270 16275 16276 16277 4492 10466 4497 10473 16298 4541 10597 4643 10620 10660
constable$	10354 16175 16180 16207 16208 16209 10391 10392 16222 10410 10437 16262 16266 16267 16269 10463 16285 16292 10512 16416 10614 16479
constables$	10354 16175 16180 16207 16208 16209 10391 10392 16222 10410 10437 16262 16266 16267 16269 10463 16285 16292 10512 16416 10614 16479
constant$	10200 10201 5229
constantly$	580 3852 9823 3853 9824 3854 3855 3856 3857 3858 3859 3894 3895 4191 5513
consti	4429
consul	10813 10819
consultant$	16632 16633 16638
contac	16221 16231 10489 4554
contact$	6281 6282 6285 12376 591 592 593 595 596 597 598 599 600 601 12500 1089 2628 2629 16221 4918 11302 11462
contacted$	591 592 593 595 596 597 598 599 600 601 1089 13160 13161
contacting$	591 592 593 595 596 597 598 599 600 601 1089
contacts$	591 592 593 595 596 597 598 599 600 601 1089 16308 10525
contactted$	591 592 593 595 596 597 598 599 600 601 1089
contactting$	591 592 593 595 596 597 598 599 600 601 1089
contain$	14063 14064 14284 15616 15617 15618 10435 11474
contains$	10435
contempt$	16142 16143 16144 16145 16146 16444
contemptuous$	5894
contend$	3232 3233
content$	301 302 307 441 442 443 473 474 683 684 701 702 703 704 705 994 995 996 997 999 1000 1001 1002 1216 1217 1218 1746 1747 1748 1749 3326 5060
continually$	580 3852 9823 3853 9824 3854 3855 3856 3857 3858 3859 3894 3895 5513
continue$	11950 11983 12018 12040 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 15466 5018
continued$	11983 12003 12018 12040 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 3646 5018
continues$	11983 12018 12040 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 5018
continuing$	11983 12018 12040 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 5018
continuously$	3852 9823 3853 9824 3854 3855 3856 3857 3858 3859 3894 3895 5513
contra	5726
contraception$	14799 14800 14801 11697
contraceptive$	11697
contract$	16500 11782
contracts$	16500
contradictory$	13903 13904 13905
contribute$	847 4729
contributed$	11802 847 12680 12681
contributes$	847 4729
contributing$	847
contro	10445 4724 10696 5685
control$	13030 13467 13720 13747 13753 14017 14048 14063 14064 8303 14284 14312 14313 14314 14315 14316 14317 14318 14319 14320 8535 14358 14365 14366 8558 14401 14407 14408 9030 9031 9448 15526 15616 15617 15618 10388 10389 10390 4420 4421 4422 16264 10467 10473 10474 4541 10515 4634 16515 10718 4759 16580 11151 11474 5681 11656
controlled$	11836 12473 13474 15444 15450 15455 15464 15559 15602 15603 15604 15605 15606
controlling$	5285 11574 5862
controls$	11574
convenience$	10289
conveniently$	5567
convic	10642 10653 5965
convict$	11194 5655
convicted$	16417 16435 16472
convicting$	5655
conviction$	16461 5917 5966
convictions$	16380 16461 16484 5917 5966
convicts$	11194
convince$	15547 15570 9752
cookie$	11345
cookies$	11345
cool$	13886 8068 8069 3322 3323 5380
cooper	10773
cooperate$	12153 13720 14291 14303 14306 15408 15439 15445 15459 15493 15494 15503 15504 15505 15896 16592 11466 11467
cooperated$	14291
cooperates$	15572 15573 15574 15575
cooperating$	14291
cooperation$	14290 11246
coordi	5669
cope	10808
cope$	8640 2689 8661 8662 2692 2732 2733 2734 2735 2736 2737 14726 8940 8941 8942 8945 8946 8948 8949 8952 2988 2989 2990 14790 14791 8976 3006 3007 8979 3014 14818 3033 3049 3232 3233 3328 3329 3343 15256 15898 16627 16628 5369
coped$	2732 2733 2734 2735 2736 2737 3014 3033 3049 3343 5369
copes$	2732 2733 2734 2735 2736 2737 3014 3033 3049 3343 5369
copied	4403
copied$	16252
coping$	2732 2733 2734 2735 2736 2737 8940 8941 8942 8945 8946 8948 8949 8952 14793 14794 3014 14818 3033 3049 3343 5369
copy$	4494
core	16579
core$	8204 8205 14093 8281 16247 16471
corner$	13281 15203
cornrows$	5884
corporate$	5517
correl	4449
correlated$	10420
corrob	4404
corroborated$	10375
corrupting$	2135 2136 2137 5139
cost$	921 922 12748 13288 13393 10289
costs$	921 922 10289
cotton$	5360
couch$	8311 8312 16746
could	4392
could$	21 22 23 24 25 435 436 437 438 439 440 444 445 452 453 454 455 456 457 476 477 479 480 481 482 483 484 485 486 487 488 489 490 491 492 493 494 740 741 816 817 818 918 923 924 927 965 1048 12907 12938 12954 7267 1322 1342 7321 7322 7323 7324 7325 1554 1556 1559 1588 1593 1594 1595 1596 1597 1630 1649 1840 1841 1867 8495 2597 2663 2666 2667 2669 2677 2762 2939 2969 2993 3042 3048 3095 3221 3338 3407 3408 3409 3466 15264 3706 9728 3780 3814 3815 3919 3920 3921 3922 3923 3924 3925 3926 3927 3928 3929 3930 3982 3990 4054 4243 4313 4314 4316 4317 10382 4414 4448 10449 4660 4668 4684 4887 5500
council$	15502 9902 9907 9908 9910 16097 10305 4338 16164 16165 10694 5517 5564 5573
counse	10813
counselling$	16636 11664 11706
counsellor$	16632 16633
count$	3774 9745 3775 9746 3776 9747 3777 9748 3778 3779
counte	10474
counted$	9013 3043 3044 3045 3046 3047 9019
counter$	16293
counters$	16293
countless$	6171 6193 7631 7664 10200 10201 10224
country$	15199 10988
county$	6481 6482 6499 6506 6509 6516 6518 12344 12345 12346 13268 13270 7488 1577 7551 13524 13525 13526 13527 13528 13529 13530 13531 2211 14035 2316 8644 15057 15058 15059 15060 15061 16411 10601 16559 16736 11754 5922
couple$	2635 16739
courier$	14001 2217 11127
couriers$	14001 2217 11127
course$	9775 9776 9777 9778 9779 9780 9835 9842 3872 3873 15665 15676 15677 15678
courses$	15676 15677 15678
court	10653 16474 10943 5651 5801
court$	328 12292 813 814 7185 7186 1429 1430 14089 10552 16472 16476 4690 16551 16762 16768 4979 10955 4989 5049 5058 5651 11622 11743 11775 11776 5806 5811 11784
courted$	328 813 814 7185 7186 1429 1430 5049 5058
courtesy$	15763 15764 15822 15823 15824
courting$	328 813 814 7185 7186 1429 1430 5042 5049 5058
courts$	328 813 814 7185 7186 1429 1430 14091 14422 14423 16472 4690 16551 16762 5049 5058
courtted$	328 7185 7186 1429 1430 5058
courtting$	328 7185 7186 1429 1430 5058
cousin	16687 16737
cousin$	12319 4891
cousins$	12319
cover$	1129 1130 13625 3582 10103 4251
coverage$	10524
covered$	1129 1130 3582 4251 11460
covering$	1129 1130 15347 3582 4251
coverings$	15347
coverred$	1129 1130 3582 4251
coverring$	1129 1130 3582 4251
covers$	1129 1130 3582 4251
covert	4793 5609
covert$	10764 5594 11580 5644
covertly$	11580
covid$	5932
cow$	11172
coward$	11180
cowardly$	5893
cowards$	11180 11507
cowed$	14993
cows$	11172
cp$	5961
cpn$	10687
cpns$	10687
cps	10431
cps$	16250
cpw$	10687
cpws$	10687
crack	10800 16786 10971 5666
crack$	12792 8176 16014 16326 16619 16631 16790 10986
crackdown$	11637
cracked$	16475
crackeddown$	11637
crackhead$	5851
crackheads$	5851
crackingdown$	11637
cracks$	16014
cracksdown$	11637
craft$	11361
crafty$	5854
crave$	1170 1171 2010 2011 2056 2058 5068 5298
craved$	1170 1171 2010 2011 2056 2058 5068 5298
craves$	1170 1171 2010 2011 2056 2058 5068 5298
craving$	1170 1171 2010 2011 2056 2058 5068 5298
crawling$	2317
crazy$	11251
create$	602 855 991 2246 2247 4441 5195 5198
created$	602 855 991 12868 12869 2246 2247 5195 5198
createed$	4441
createing$	4441
creates$	602 855 991 2246 2247 4441 5195 5198
creating$	602 855 991 2246 2247 5195 5198
creation$	12795 12865
creature$	11201
creatures$	11201
cred$	12914 15046
credibility$	15047 11085
credible$	13899
credit$	12403 12404 12405 12406 12407 12408 12409 12410 12415 12417 12418
creep$	11952 11180
creeps$	11180
crept$	11953
cretin$	5851
cretins$	5851
crew$	12137 12466 12467 12468 14713 15184
cried$	6869 12831 5061
cries$	2610 5061
crime	16178 16186 4404 16195 10380 16239 16245 4461 4500 10537 10558 16391 4602 16403 16404 16411 16412 4623 16418 16426 16430 16431 16432 16438 10623 10695 10700 10701 10723 10730 16549 16595 10968 11569 11582 11606 11633 11645
crime$	11870 11871 12299 12314 12316 12846 7182 13268 13270 13271 13369 13524 13525 13526 13527 13528 13529 13530 13531 13813 13874 14025 14035 14087 14088 14089 8315 2406 14258 14420 9381 4383 10355 10356 4387 10361 10365 16185 16192 10375 16199 4412 10400 10403 4439 4440 4445 16236 16239 10432 4466 4470 10443 10447 10448 10450 16270 10453 16275 16276 16277 10460 4492 10466 4497 10471 10473 16298 10529 16369 16376 16377 10568 10570 10573 10594 10597 4643 10620 16440 16441 16442 10660 10680 10685 16514 4725 16519 16520 4731 16523 16524 10707 16526 16527 4750 16542 10749 4779 4795 4803 4985 16787 10982 10984 11038 11088 5262 5624 5636 5643 11617 11624 11634
crimes$	12299 13268 13270 16236 16376 16377 10573 10594 16514 4779 4803 11617 11624
crimin	16186 4404 16195 16231 16245 4577 16370 16375 16390 16391 16411 16438 10695 5624 11599 11606 11633 5669 11645 11646 5805 5818 5922 5923
criminal$	12299 12304 12307 12324 13268 13270 13849 13850 13851 13852 2148 13998 13999 14000 2232 14082 14083 14084 14085 14086 14107 14108 8326 2410 2411 2412 2413 14271 8553 8560 8561 8562 16087 10375 10400 10452 10548 16368 16398 10589 10637 10642 10943 4985 10964 10965 10968 10984 5103 5144 11125 11126 11194 5226 5238 5277 5322 11304 11569 5600 5651 5810 11789 5862
criminalise$	4299 4300 4301 4302
criminalised$	4299 4300 4301 4302
criminalises$	4299 4300 4301 4302
criminalising$	4299 4300 4301 4302 16157 16158 16159 16160
criminality$	12299 12314 12316 13268 13270 14035 16514 10982 11165 11595
criminally$	5312 5624
criminals$	12324 13267 13813 13815 13849 13850 13851 13855 2148 13998 13999 14000 2232 14076 14082 14083 14084 14085 14086 14107 14108 2410 2411 2412 2413 14271 16087 16397 16398 10984 11125 11126 11194 11304
criminogenic$	5841
crimint$	16316
crisis$	1075 1078 1079 10819 11708 5947
crocodile$	7426
crohn	5933
crook$	14033 14082 14083 14084 14085 14086 14142 11125 11164
crooked$	9501
crooks$	14033 14082 14083 14084 14085 14086 14142 11125 11164
crop$	9524 15360 15361 15362 15377 15378 15379 9564 11448 5483
cropped$	5453 5477
cropper$	13102
cross	4449
cross$	8284 9388 15207 15208 15209
crosscheck$	10404
crosschecked$	10420
crossreferenced$	10420
crowd$	12689 12838 12839 12840 12848 12849 12850 12851 12852 12853 12977 12978 13220 13251 13252 13863 2635 11075 11109 11110
crown	5805
crown$	10431
cruel$	15820 15821 15831 15928 5226 5862
crushed$	4644
cry$	7817 7821 2610 5061
crying$	2610 5061
cse$	12299 13268 13270
cucumber$	15113
cucumbers$	15112
cues$	4233 4234 4235 4236
culpable$	12758 12759 12760 12761 11030 11534 5893
culpri	10550 11626 5915
culprit$	13935 13936 13937 16369 11117 11118 11162 11179 11603
culprits$	13935 13936 13937 16369 11117 11118 11162 11179 11603
culture$	4131 4132 11088
cunch$	10988
cunning$	11361 5862
curb	4724
curfew	10624 4985
curfew$	14938 14939 14940 14960 14962 16443 10956 16780 11078 11630 11785 5967
curfews$	14938 14939 14940 14960 14962 11078 11630
curiosity$	5983 11803 11804 7755 15871 15872 15873 15874 15875 15876 15877 16093 16094 16095 16096 11539
curled$	9487
curly$	5430 5453
curren	4404
current$	10375 10417 10637
curse$	8531
custod	4461 16474 16701 16704 10886 10959
custodial$	5809
custody$	12316 14089 15594 4435 10432 10529 4568 10540 10568 10570 16681 16705 4919 16773 16778
customer$	6274 12398 11193 11351 11362
customers$	6274 12398 14260 14441 14442 14443 14444 16544 11076 11193 11351 11362
cut	4724 5697
cut$	1493 13459 2407 15337 15338 9541 16529 4817 11415 11426 11635
cuts	4724
cuts$	1493 4817 11415
cuttin	4724
cutting$	1493 4817
cynical$	14321 14322 15831
cystic$	5706
dabble$	509 510 511 512 513
dabbled$	509 510 511 512 513
dabbles$	509 510 511 512 513
dabbling$	509 510 511 512 513
dad	10866 16687 10869 4902 4912 10884 4914 4917 4923 16715 16731 16737 10921
dad$	14419 8718 2859 8831 8832 8833 8834 8878 8879 8880 3379 3380 3381 4890 4891 4892 16683 16685 10867 4899 4900 4903 16696 16697 4910 4911 4915 16708 16712 10894 10895 10902 4943 4944 16745 11298
daddies$	11012
daddy$	11012
dads$	3379 3380 3381 4910 11298 11359
daft$	104 105 913 1819 5087
daily$	16628
damage	10558 4602 16403 16404 16411 16412 4623 16418 16430 16431 16432 10623
damage$	16057 16377 10573 10594 16441 16442 16762 16783 16784 16787
damaged$	8441 5279 11251
damn$	15762 15845
damp	4964
damp$	16753 10935
dance$	14067 3244 3245 3246 3247 3248
dancers$	9726
danger$	11790 11791 11801 11858 11870 11871 11872 11873 11874 11875 11876 11883 11884 11885 11886 11888 11889 11890 11892 6199 6200 6201 6202 6203 6204 6205 6206 236 237 238 6210 6211 6212 6213 6214 6215 6216 6217 6218 6219 6220 6221 6222 6775 6776 12612 12706 12707 12708 12709 12710 12846 1075 1078 1079 12944 12946 12974 7182 13045 13289 13299 13405 13476 7682 13524 13525 13526 13527 13528 13529 13530 13531 13734 13735 13736 13737 13738 13739 13740 13741 13742 13743 13744 13745 13751 13756 13757 13758 13759 13760 13800 13802 13806 13813 13826 8141 2171 8143 8144 8145 8146 8147 8148 8149 8150 8151 8152 13972 13973 8155 8156 8157 8158 8159 8160 14244 14436 14499 14661 14662 14663 14664 14665 14799 14800 14801 14914 9097 14981 9290 15196 10192 10365 10725 10982 11020 11039 5098
dangerous$	11790 11791 6097 12307 7682 13734 13735 13736 13737 13738 13739 13740 13741 13742 13743 13744 13745 8012 13843 13856 8441 5006 5141 5861
dangerously$	11050
dangers$	11790 11791 11883 11884 11885 11886 11888 11889 11890 11892 6151 6152 6210 6211 6212 6213 6214 6215 6216 6217 6218 6219 6220 6221 6222 1075 12946 13405 7682 13734 13735 13736 13737 13738 13739 13740 13741 13742 13743 13744 13745 13757 13758 13759 13760 14436 14487 14488 14489 14490 14491 14492 14493 14799 14800 14801 9290 15196
dangle$	5078
dangled$	5078
dangles$	5078
dangling$	5078
dare$	13361 9388
dark$	3513 15309 15319 3541 9563 5429 5430 5431 5437 5453 11443 5477 11611
darker$	3513 5429 5437
darkest$	3520 5457
data	10416
data$	16040 16235 16260 10442 16312 11584
databa	11563 11567
database$	16211 16223 16249 16348 16387 16388 11585
date	10689
date$	15089 15090 15091 10359 16508 11777
dates$	10359 4459 11777
dating$	5042
daught	16507
daughter$	14596 10799
daughters$	14596
daunt$	9051
daunted$	14993
daunts$	9176 9177
dawn$	5647
day	11620 11641
day$	6091 15183 15635 15636 15637 3862 15676 15677 15678 16336 4697 16572 16627 16628 4879 10852 10853 11541
days	10808
days$	14707 15676 15677 15678 16627 16628 16656 4879 11541
dazzled$	2014
dc$	16283
dci$	16283
dead	16704
dead$	1255 1256 1257 1258 8294 16604 16706
deadbeats$	5850
deaf$	7583 10176 10177 10178 5582 11691
deal	16390
deal$	12189 6412 6413 6414 12261 544 545 546 6520 708 709 6682 6683 6967 6968 7188 13074 13304 13332 13337 13388 13395 13532 13887 13888 2160 14004 8470 8625 2689 8661 8662 2692 2869 14790 14791 3232 3233 15256 4354 16345 16349 16378 16381 16405 16406 5015 11031
dealer	11599
dealer$	11810 6253 12080 12091 12092 12100 12108 12259 12304 12324 12327 12344 12345 12346 12355 12357 12360 12395 12429 12466 12467 12468 12478 12785 12786 12842 12848 12849 12850 12851 12852 12853 7038 12879 12880 7065 7067 7074 7075 7076 7077 12916 12917 12918 12919 12920 12921 12922 12923 12924 12926 12927 12990 12991 13136 13219 13234 13267 13624 8009 13829 13830 13849 13850 13851 13852 2148 13981 13998 13999 14000 14007 2232 14082 14083 14084 14085 14086 14107 14108 14138 2410 2411 2412 2413 14799 14800 14801 15028 15029 15030 15031 15082 4804 10980 10984 11037 11125 11126 11180 11194
dealers$	11810 6253 12080 12091 12092 12100 12104 12108 6300 12123 6305 12125 12259 12304 12324 12327 12344 12345 12346 12355 12357 12360 12395 12429 12466 12467 12468 12478 12785 12786 12842 12848 12849 12850 12851 12852 12853 7038 12879 12880 7065 7074 7075 7076 7077 12916 12917 12918 12919 12920 12921 12922 12923 12924 12926 12927 12990 12991 13136 13202 13219 13234 13267 13624 13813 13816 8009 13829 13830 13837 13849 13850 13851 13852 13855 2148 13981 13998 13999 14000 14007 2232 14082 14083 14084 14085 14086 14107 14108 14138 2410 2411 2412 2413 14261 14441 14442 14443 14444 14799 14800 14801 15028 15029 15030 15031 16396 4804 10980 10984 11037 11125 11126 11180 11194
dealin	16186 16195 16233 10550 16375 16399 16402 16403 16411 16412 16430 16431 16432 10943 10964
dealing$	11870 11871 12299 12310 12315 12333 544 545 546 12341 12344 12345 12346 6968 13268 13270 13299 13369 13524 13525 13526 13527 13528 13529 13530 13531 2160 14025 2406 14420 8895 8921 15057 15058 15059 15060 15061 4415 16369 16407 16486 16519 16762 16783 5000 5015 11031 11224 11591 11788
dealings$	14683
deals	16233
deals$	544 545 546 708 709 2160 16258 16349 16381 16406 5000 5015
dealt$	544 545 546 8127 8128 8129 8130 2160 15240 15241 15242 4353 16474 16475 4689 4787 4987 5015
dear$	12711 12712
dearly$	11034
death	16686 16688 16730
death$	12612 16603 4897
debt	16686
debt$	1075 11743
debts$	1075 11743
decamp	5624
decamped$	11595
deceitful$	5862
december$	12322
decency$	14211 14212 14213 14214 14215 15763 15764 15822 15823 15824
decent$	8110 2140 10027 10028 10029 10030
decide$	994 995 996 997 999 1000 1001 1002 1226 1227 1228 1229 1230 14726 8964 14790 14791 15253 15264 16210 5060
decided$	135 136 137 6362 12182 994 995 996 997 999 1000 1001 1002 1157 1158 1159 1160 1226 1227 1228 1229 1230 13501 15264 16033 4289 4290 10284 16104 5060
decides$	994 995 996 997 999 1000 1001 1002 1226 1227 1228 1229 1230 15264 5060
deciding$	994 995 996 997 999 1000 1001 1002 1226 1227 1228 1229 1230 14793 14794 15264 5060
decisi	4751
decision$	6008 11882 6077 6078 108 109 6081 111 112 113 6085 6086 116 11907 11908 11909 11910 11911 6093 11913 11914 6096 11916 11917 11918 11919 11920 11921 138 139 140 141 11957 11958 11959 11960 11961 11962 11963 11964 6149 6399 12219 430 6402 6403 6404 6405 7255 7256 1286 7258 1288 1289 1290 14611 8980 8981 8982 14802 14803 4041 10126 16461 10976 10977 10978 11330
decisions$	3 4 5 6 7 8 9 6008 11882 11907 11908 11909 11910 11911 11913 11916 11917 11918 11919 11920 11921 138 139 140 141 142 143 144 145 6131 6132 6133 6134 6135 6136 6137 11957 11958 11959 11960 11961 11962 11963 11964 11965 11966 430 6402 6442 6443 6859 889 12887 12888 12889 12890 12891 12892 13673 13674 13678 13679 13680 13681 13682 13683 13684 13685 13686 13687 13688 13689 14611 14618 14654 14655 8980 8981 8982 14802 14803 4041 16461 10976 10977 10978 11330
decked$	3550 3551 3552 5471
declin	4724 4802 16634
decline$	2513 2514 2515 15421 5492
declined$	2513 2514 2515 15421 15427 15432 15433 15434 15435 5492
declines$	2513 2514 2515 15421 5492
declining$	2513 2514 2515 15421 5492
decrea	4724
decrease$	16513
deemed$	8082 8083 2540
deep$	7146 7444 3541
deepen	4384
defeating$	6102
defect$	16596
defenceless$	8914 14965 14966 14967 14968
defend$	8634 8940 8941 8942 8945 8946 8948 8949 8952 5066
defendded$	5066
defendding$	5066
defended$	5066
defending$	8940 8941 8942 8945 8946 8948 8949 8952 5066
defends$	5066
defensive$	5893
defensiveness$	15921 5893
deferred$	5811
defiant$	14321 14322 5285 5862
deficit$	11658
defied$	2082 2083 5107
defies$	2082 2083 5107 5572
definite$	3738
definitely$	3863 3871 9842 3872 3873 11483
defy$	2082 2083 5107
defying$	2082 2083 5107
degenerate$	5834
degenerates$	5834
degrade$	4773
degraded$	4773
degrades$	4773
degrading$	4773
degree$	370 371 372 14851 14852 14853
delay	16598 11660
delay$	16057 16113
delayed$	11538
delaying$	15832 15833
delays$	16057 16113
deleted$	13643
deliberate$	6095 125
deliberately$	580 957 5567
delicate$	5409
delight$	1056 1057
delighted$	1056 1057
delighting$	1056 1057
delights$	1056 1057
delightted$	1056 1057
delightting$	1056 1057
delinquency$	5834
delinquent$	5277 5279 11251 5285 5834
delinquents$	5834
deliver$	6412 6413 6414 6968
delivering$	6968
demand$	10695 10769 11484
demandded$	11484
demandding$	11484
demanded$	11484
demanding$	14386 14387 14388 14389 14390 11261 11484
demands$	11484
dement	10886
dementia$	16705
demonise$	4299 4300 4301 4302
demonised$	4299 4300 4301 4302
demonises$	4299 4300 4301 4302
demonising$	4299 4300 4301 4302 16157 16158 16159 16160
demons	4596
demotivated$	5862
den$	13241
denial$	15921 11067
denies$	4770
dental	4845
dental$	10816
dentis	10813
dentist$	16632
deny$	9679 16502 4713 4770
denying$	4713
department$	9902 9907 9908 16097 10305 4338 16164 16165 5564 5573
depend	11705
dependence$	4839
dependency$	4839 10818
dependent$	4839
depends$	4970
deplorable$	5893
depo	4832 10803
depo$	16622
deport	16688 16701 10886
deported$	16705
depraved$	5864
depres	16686 16704 10886 5930
depressant$	11700
depressants$	11700
depressed$	11662
depression$	16705
depressive$	16703
deprivation$	4933
deprive$	16502 4713
deprived$	5279
depriving$	4713
depth$	15944
dereliction$	5893
derision$	16142 16143 16144 16145 16146
derisory$	15949
descend$	524 525 1479 1480 1481 1482 1483 1484 1485 2387
descendded$	524 525 1479 1480 1481 1482 1483 1484 1485 2387
descendding$	524 525 1479 1480 1481 1482 1483 1484 1485 2387
descended$	524 525 1479 1480 1481 1482 1483 1484 1485 2387
descending$	524 525 1479 1480 1481 1482 1483 1484 1485 2387
descends$	524 525 1479 1480 1481 1482 1483 1484 1485 2387
descri	4409 10446
described$	2175 2549
description$	4496 10520 11656
descriptions$	10369 16189 16212 4496 4503 10520 16346
desert$	5551
deserted$	5548 5551
deserting$	5551
deserts$	11940 5551
desertted$	5551
desertting$	5551
deserve$	11937 11938 11939 838 839 5052 11187
deserved$	11937 11938 11939 838 839 12632 14151 5052 11187
deserves$	11937 11938 11939 838 839 5052 11187
deserving$	11937 11938 11939 838 839 5052 11187
design	4429
designed$	4729 4797
designer$	13804 13805 14266 9517 15337 15338 9544 3575 11443 11446 5477 5487
desire$	9789 15609 15610 15611 15612 15613 15614
desires$	13039
desk	10380 10383 10445
desk$	10354 16175 16180 16193 16199 16200 16202 16214 16222 10410 10437 16262 16264 16266 16267 16269 16272 16279 10463 16285 16292 16416 10614 16479
despair$	14102
desperate$	994 995 996 997 999 1000 1001 1002 1058 1059 1060 1062 1063 1251 1252 1253 1254 5060
despite$	188 6159 189 190 191 217 219 223 224 225 253 12351 12352 12353 12354 13723 13724 13725 4229
desserts$	13093
destined$	526 3676 3677 3678 3804 9775 3805 9776 3806 9777 3807 9778 3808 9779 3809 9780 5497
destiny$	14931
destroy$	13041
destroying$	13045
destruct$	11043
destructed$	11043
destructing$	11043
destruction$	12721 13045 11043
destructive$	6063 12309 11043 5140
destructs$	11043
destructted$	11043
destructting$	11043
detail	4409 4459 10430 10446 4486 10457 10458 16439
details$	6269 6270 6271 16211 16212 16230 10433 10483 16346 16588
detain	10649 16474 4799
detain$	16468 10770 5655
detained$	11611
detaining$	5655
detect	4383 10355 10356 4387 10361 16185 16192 10380 10388 10389 10390 4420 4421 10403 4439 4440 4445 10431 4466 4470 10443 10447 10448 10450 16270 16275 16276 16277 4492 10466 4497 10473 16298 4541 10515 10597 4643 10620 10642 16463 10660 5653 11651 5915
detection$	15265 15266 16461 11622 5652 5653
detections$	16461 16484 11622 5652
detective$	10354 16175 16180 4399 16199 16207 16208 16209 10391 10392 16222 4433 10410 4462 10434 10437 16262 16266 16267 16269 10463 16283 16285 16292 10505 10512 16334 16416 10614 16479
detectives$	10354 16175 16180 4399 16199 16200 4411 16207 16208 16209 10391 10392 16214 4425 16222 4433 10410 16250 4462 10434 10437 16262 16266 16267 16269 10463 16283 16285 16292 16296 10505 10512 16334 16416 10614 10644 16479
detent	4985
detention$	13950 15643 10956 11123 5954
detentions$	13950 11123 5954
deter$	12740 6922 6923 6924 6925 4696 16529 4746 16574 5662
detergent$	11670
deteri	16634
detering$	4746
determ	4436 4579 4640
determined$	994 995 996 997 999 1000 1001 1002 1251 1252 1253 1254 5060
deterping$	4696
deterr	16475 5685
deterred$	16425 5662
deterrence$	11656
deterrent$	11643 11656
deterrents$	11643
deterring$	4696 5662
deters$	4696 4746 5662
deterting$	4696
detox$	11699
develo	11563 5593
develop$	4396 10411 4441
developed$	2723 4396 10411 4441
developing$	4396 10411 4441
developmental$	5686 5692 5765
develops$	4396 10411 4441
deviant$	5238 11214 5279 11251 5285
device	4547 10676
device$	4395 4464 10478 4523 16314 16495 5613
devices$	15116 15258 4395 4464 10478 4523 16314 16495
devil$	14232 11099
devils$	11099
devious$	8326 5862
di$	16283
diabet	5933
diagnosed$	5926
diagnoses$	5926
diagnosis$	11658 5926
diagram$	4427 11570
diagrams$	11570
dialysis$	5931
diamond$	14139
diamonds$	14139
diazep	5729
diazepam$	11700
dice$	822
dicing$	822
dictate$	14048
did$	170 12003 12024 12032 12035 256 475 607 6685 6756 932 933 934 935 12737 12738 950 7041 7045 1144 1276 1569 1570 1571 13377 1631 1668 7750 7751 1814 1815 1816 7796 7799 7815 7816 1849 1850 1851 1852 1892 1902 1903 1904 1905 1906 1908 1912 1933 1934 1935 1942 1947 1974 1999 2004 8090 2501 2505 2607 2608 2609 3058 3064 3071 3074 3101 3118 3147 3150 3156 3159 3343 3851 9834 15655 15656 9843 9844 3884 3946 3962 3963 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 3975 3976 9962 4001 9978 9984 4014 9986 9988 9992 4022 4023 4024 9996 9997 10017 10019 4071 4078 4079 4080 4096 4098 4099 4100 4101 4102 15912 15913 4136 4138 16033 16081 16082 16083 16084 16106 16107 4324 5045 5088 5520 5523
die$	16604
died	16688 10870 16704
died$	16689
diet	10795 10796
diet$	16614 16615
dietar	5712
dietary$	11683
dietician$	5949
dieticians$	5949
dietitian$	5949
dietitians$	5949
difference$	2801 15537 15538 15539 15540 15541 15542 15543 15544 15589
different$	609 7019 7020 7021
differently$	12577 8347
diffic	4588 16598
difficult$	11792 1345 1346 1347 1385 7356 1386 1387 7358 1388 7910 7914 8112 8441 2494 2495 2496 2497 2498 2499 14312 14313 14314 14315 14316 14317 14318 14319 14320 14378 14386 14387 14388 14389 14390 2601 2602 2603 2604 2605 14420 2958 2959 2960 10559 16554 5279 5283 5285 11257 11261 5862
difficulties$	12637 12644 12645 1075 12866 14378 4894 11257 11659 11708 5771
difficulty$	1075 12866 11659 11708 5771
dig$	1487 1488 3414
digger$	14111
diggers$	14111
digging$	1487 1488
digs$	1487 1488
dim$	5251 5862
dinner$	16755
dire$	15949 5894
direct	5669
directed$	10526
directing$	11574
direction$	4504
directs$	11574
dirt$	16087
dirty$	8326 15337 15338 16753 5453 5470 5477 5883
disabi	10795
disabilities$	11689
disability$	16614 10827 11658 11694 5941
disabl	10886
disabled$	16705 5941
disaffected$	5279 11251 5406
disappear$	12367 584 585 10195
disappeared$	584 585
disappearing$	584 585 13067 10989
disappearred$	584 585
disappearring$	584 585
disappears$	584 585
disappointing$	4155 4156 4157 4158 10202 16022 5547
disappointingly$	5895
disaster$	2216
disasters$	2216
disband$	16528
discernment$	11042
discharge$	11770
discharged$	4371
discipline$	14211 14212 14213 14214 14215 11066
disciplined$	8127 8128 8129 8130 11280
disclo	4460 4591 10562 4930
disclose$	12153 12189 13720 15439 15445 15459 11466
disclosed$	7268 7269
disclosure$	2111 2112
disclosures$	2111 2112
discourage$	12740 6922 6923 6924 6925
discov	16185 10384 4436 10464 4579
discover$	16203
discuss$	15439 15445 15459 11466
disdain$	16142 16143 16144 16145 16146
disease$	11658
disengage$	12189 5858
disengaged$	11482 5858
disengagement$	5858
disengages$	5858
disengaging$	5858
disgrace$	6863 8531 5893
disgraceful$	14312 14313 14314 14315 14316 14317 14318 14319 14320 15928 5285 5893
disgracefully$	5893
disguised$	5116
dish$	3242
dishevelled$	5883
dishonest$	5862 5893
dishonour$	6863
disinterested$	11482 5862 5893
dislike$	14101
dismal$	4312 5893
dismally$	5893
disman	5911
dismantle$	16528
dismantled$	4644
dismantling$	4776
dismiss$	1967 16076 5560
dismissed$	1967 4237 5548 5560
dismisses$	1967 5560
dismissing$	1967 15832 15833 5560
dismissive$	14321 14322 5893
dismissively$	5893
disobedience$	12887 12888 12889 12890 12891 12892 13097
disobedient$	5279 5862
disobey$	6928 2082 2083 15642 5107
disobeyed$	6928 2082 2083 15642 5107
disobeying$	6928 2082 2083 15642 5107
disobeys$	6928 2082 2083 15642 5107
disord	10558 4602 16403 16404 16411 16412 16426 16431 10623 10695 10696 10701 10723 10730 16549 16598 11705
disorder$	14087 14088 14378 14420 16377 10573 16440 16441 16442 10633 16514 16515 16520 4731 16542 11257 11657 11658 11665 11683
disorderly$	5862
disorders$	14378 11257 11683
dispersal$	10632 10685 10686 4739 10955
disperse$	16528
dispersing$	4776
display$	345 1820
displaye$	10370 4400
displayed$	345 1820 10370 4400
displayes$	10370 4400
displaying$	345 1820 10370 4400
displays$	345 1820
disposal$	4472 11622 11782
disposals$	11622
dispro	5589
dispute$	11746
disputes$	11746
disregard$	98 103 12189 6928 2082 2083 8219 8220 2250 8222 4377 5107 5560
disregardded$	103 6928 2082 2083 4377 5107 5560
disregardding$	103 6928 2082 2083 4377 5107 5560
disregarded$	103 6928 2082 2083 4377 5107 5548 5560
disregarding$	103 6928 2082 2083 4377 5107 5560
disregards$	103 6928 2082 2083 4377 5107 5560
disrespect$	16142 16143 16144 16145 16146 11484
disrespected$	11484
disrespectful$	14321 14322 5862
disrespecting$	11484
disrespects$	11484
disrespectted$	11484
disrespectting$	11484
disrup	16459 16463 16475 11651
disrupt$	14025 4633 4746 10736 11484 5674 5914 5918
disrupted$	14025 16562 11484 11648
disrupting$	14025 15642 4633 4746 11484 5674 5914
disruption$	14025 14420 16422 16498 16565 16576 5675 11647 5678 5914 5918
disruptive$	2135 2136 2137 8112 14312 14313 14314 14315 14316 14317 14318 14319 14320 14420 5139 5279 11251 5285 5862
disrupts$	14025 4746 11484 5674 5914
disruptted$	14025 11484
disruptting$	14025 11484
distance$	7113 7114 7115 7116 7117 7118
distant$	15148
distinguish$	4382
distinguishs$	4382
distri	4475
distribute$	4398 10370 4400
distributed$	4398 10370 4400 16191
distributes$	4398 10370 4400
distributing$	4398 10370 4400
disturbance$	11746
disturbances$	11746
disturbed$	5279 11251 5862
dither$	5896
dithered$	5896
dithering$	11544 5896
ditherred$	5896
ditherring$	5896
dithers$	5896
diva$	11180
divas$	11180
dive$	1469 1470 1471 1472 1473 1474 1475
dived$	1469 1470 1471 1472 1473 1474 1475
dives$	1469 1470 1471 1472 1473 1474 1475
divide$	16528
dividing$	4776
diving$	1469 1470 1471 1472 1473 1474 1475
divorc	16686 16688 10870 10872 16701 16730
divorce$	16691
divorced$	16689
divorcing$	16689
dla	10827
dla$	16646
dna$	14196
do$	168 12003 12022 12030 12033 257 6243 6444 475 607 6719 932 933 934 935 12737 12738 950 1018 1145 1276 13332 13337 1569 1570 1571 1632 7750 7796 7800 7802 7803 7804 7815 7816 1849 1850 1851 1852 1890 1902 1903 1904 1905 1906 1908 1910 1940 1945 1972 13766 13768 13774 13776 1997 2002 8089 8279 2501 2503 2607 2608 2609 2929 3014 3056 3064 3069 3072 3078 3099 3116 3145 3148 3156 3159 3185 3186 3343 15264 15415 9618 15439 15445 15459 15465 15466 9662 15501 9683 15512 9695 15528 15529 15530 15531 15532 15533 15534 15628 3851 9834 15655 15656 9847 9848 9851 3882 3947 3962 3963 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 3975 3976 4003 9984 9986 4016 4073 4096 4098 4099 4100 4101 4102 4134 10259 10794 5045 5088 11466 5520 5523
dock$	15599
doctor	10813 4845
doctor$	16632
doctors$	10816
dodge$	9446 9447 4255
dodged$	4255
dodges$	14508 4255
dodging$	15057 15058 15059 15060 15061 9446 9447 4255
dodgy$	11792 7158 13267 13849 13850 13851 5222 11406 5854
doe$	5460
does$	169 12023 12031 12034 258 475 607 932 933 934 935 12737 12738 950 7042 7045 1146 1276 1569 1570 1571 1668 7796 1849 1850 1851 1852 1891 1902 1903 1904 1905 1906 1908 1911 1941 1946 1973 1998 2003 8088 2501 2504 2607 2608 2609 3014 3057 3064 3070 3073 3079 3100 3117 3146 3149 3156 3159 3343 15264 9696 15532 15533 15534 3851 9834 15655 15656 9847 9848 9851 3883 3948 3962 3963 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 3975 3976 9962 4002 9978 4015 9988 4072 4096 4098 4099 4100 4101 4102 4135 4324 4965 5045 5088 5520 5523
dogs$	13105 7353 14019 14020 14021 14183 14208
doing$	12026 12027 12028 12138 12139 12140 12141 12142 12143 12144 12145 12147 475 607 12535 932 933 934 935 950 12775 12776 12777 12865 12887 12888 12889 12890 12891 12892 1569 1570 1571 14485 3014 9963 9964 9979 9980 9984 9986 4096 4098 4099 4100 4101 4102 15923 15924 15925 15926 4324 16125 5523
doll$	1759
dolled$	3614 3615 3616 5490
dolls$	1759 15396
domestic$	16718 5775
dominant$	2258
done$	11862 11863 11865 6092 12009 12508 6699 1569 1570 1571 2649 15055 15056 15147 3364 3365 3366 3403 3404 3405 3614 15512 15626 9887 9896 9903 9904 15727 15729 15730 15732 15733 15734 15735 15750 15751 9965 9981 9982 9983 9984 9986 9989 9990 9991 9992 4022 4023 4024 15846 15847 15848 15849 4096 4098 4099 4100 4101 4102 15893 15894 15895 15906 4138 4324 16124 5523
donna$	14124
donnas$	14124
doomed$	3676 3677 3678 5497
door$	6039 6040 6041 12593 12595 12834 13426 8370 8371 8372 8373 10441
doorman$	12398
doormat$	14963 11346
doormats$	14963 11346
doormen$	12398 12466 12467 12468 14441 14442 14443 14444
doors$	12834
doorstep$	12834
doorsteps$	12834
doorway$	16732
dopey$	5862
dose$	1309 11703 11704
doss$	14074 14075
dossie	5602
dossier$	11573
dossiers$	11573
double$	10750 5253
doubles$	10750
doubt$	12957 8087 15475 15476 15477 15478 9712 15664
doubtful$	8199
down	16415 4726
down$	353 378 504 505 506 507 508 6840 6841 6843 7052 7053 12965 7286 1669 1670 1671 1672 1673 1674 1675 1676 13677 7941 14250 14251 14252 14253 14286 14415 14416 14417 9489 9540 15387 9569 15394 15395 9591 15411 15422 15428 15951 15952 15953 15954 15955 15956 15957 15958 15959 15960 15961 15962 15963 15965 15966 15967 15968 15969 15970 15971 15972 15973 15976 15977 15978 15979 10161 15981 15982 10311 10343 4480 10459 16373 16413 16468 16513 16540 16556 16557 10855 10987 11426 11635 11636 11637
downed$	10459
downfall$	12637 12721 12780 12781 12866 7240 7241 13061 13669 13670 13671 13673 13674
downlo	10494
download$	11584
downloaded$	16313
downloads$	11584
downplay$	884 1967 5055
downplayed$	884 1967 5055
downplaying$	884 1967 5055
downplays$	884 1967 5055
downs$	10459
dozen$	7312 7634 9406
dozens$	7635
drag$	1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 2460 2461 2462 2463 4246 10303
draged$	1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 2460 2461 2462 2463 4246
dragged$	11836 1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 2460 2461 2462 2463 4246
dragging$	1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 2460 2461 2462 2463 4246
draging$	1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 2460 2461 2462 2463 4246
drags$	1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 2460 2461 2462 2463 4246
drain$	8192 11180
drains$	11180
drama$	12643 12846 12974 13800 13826 8304 2437 9703 15523 9705 5157 5736
drank$	1003 1004 3234 4833 4837 5699
draw$	11809 5991 310 311 6314 6315 850 6870 7185 7186
drawed$	6314 6315 7185 7186
drawer$	8400
drawing$	6314 6315 850 7185 7186
drawn$	11836 6314 6315 7185 7186 2015 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2042 3534 15444 15450 15455 15464 15559 16268
draws$	11809 5991 310 311 6314 6315 850 12679 7185 7186
dread$	14101
dreadful$	4155 4156 4157 4158 16058 16059 16060 16061 5230 5285 5547
dreadlock$	5884
dreadlocked$	5453
dreadlocks$	5884
dreads$	14101 11423 11425
dream$	13311 13316 9619
dregs$	2432 5848
dress$	5990 20 12503 12504 12505 12506 12507 6758 788 789 873 947 948 1214 1215 13014 13015 1759 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 3563 15354 9539 15360 15361 15362 15400 15401 15402 11443 5473 11448
dressed$	12503 12504 12505 12506 12507 12508 6758 788 789 13014 13015 3550 3551 3552 15354 15355 15356 15357 3591 15400 15401 3614 3615 3616 11394 11396 11404 5471
dresses$	947 948 13014 13015 1759 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 9518 9519 3563 15354 15360 15361 15362 15400 15401 11443 5473 11448
dressing$	5990 20 1759 9533 3563 9556 9573 5473
drew$	11809 5991 310 311 6314 6315 850 12679 7185 7186
drift$	520 521 522 523 524 525 565 566 1479 1480 1481 1482 1483 1484 1485 15467 11540
drifted$	520 521 522 523 524 525 565 566 1479 1480 1481 1482 1483 1484 1485
drifting$	520 521 522 523 524 525 565 566 1479 1480 1481 1482 1483 1484 1485
drifts$	520 521 522 523 524 525 565 566 1479 1480 1481 1482 1483 1484 1485
driftted$	520 521 522 523 524 525 565 566 1479 1480 1481 1482 1483 1484 1485
driftting$	520 521 522 523 524 525 565 566 1479 1480 1481 1482 1483 1484 1485
drill	16232
drill$	14433
drink	16704
drink$	11896 11912 270 271 272 273 274 275 276 12097 12098 6289 6290 6291 6292 6293 6295 6296 12189 12218 12220 12221 12222 12415 12502 12503 12504 12505 12506 12507 947 948 1003 1004 12808 12809 12810 12867 12881 12882 12883 12884 12885 12886 12897 12898 12899 12900 7132 7182 13074 7469 13332 13337 13340 13341 13342 13343 13532 13766 13768 8017 13859 13875 14089 2606 2607 2608 2609 3234 15025 15026 3244 3245 3246 3247 3248 15089 15090 15091 16631
drinker$	16703
drinkers$	16706
drinki	10795 10796 16686 16704 16730
drinking$	5983 11803 11804 30 12248 12503 12504 12505 12506 12507 12543 12558 12559 12560 12561 873 6859 889 1070 1071 1072 13170 13171 16614 16615 10802 4833 4837 4894
drinks$	12097 12098 6289 6290 6291 6292 6293 6295 6296 12415 12808 12809 12810 7132 2607 2608 2609 3234 3244 3245 3246 3247 3248 4833 4837
driv	4724 4794
drive$	12072 12475 12492 5680
driven$	6272 6672 6673 6674 6675 6676 12500 2014 4797
driver	4422 10467
driver$	6238 12091 12092 6274 12096 12137 12398 12466 12467 12468 12785 12786 12842 12844 7038 7074 7075 7076 7077 12926 13136 1353 7390 7391 7398 7672 4636 4650
drivers$	6265 6268 12091 12092 6274 12095 12096 12137 12398 12466 12467 12468 12785 12842 13136 13549 14037 8282 8283 14441 14442 14443 14444 15405 16190 10393 16265 16286 16288 4556 4636 4650 11048
drives$	12475 12492
drivin	4622
driving$	10593
drone	5685
drone$	4550 5621 11656
drones$	4550 5621 11656
drop	4724
drop$	8166 15467 10195 4247 16513 16540 11635
droped$	4247
droping$	4247
dropout$	11125 11180
dropouts$	13998 13999 14000 11125 11126 11180 5850
dropped$	4247 16513
dropping$	4247
drops$	4247 16540 11635
drug	16186 16195 10400 16231 4577 16370 16391 10964 16786 11569 11599 11645 5922
drug$	5983 11803 11804 32 33 6060 12299 6496 12326 6514 6519 6522 6524 874 13268 13270 13849 13850 13851 8162 8163 8164 8165 8175 13998 13999 14000 14035 14107 14108 8319 4412 4415 10452 10548 10700 4795 10795 10796 16686 10948 10984 11126 5156 5207 5227 5262 5277 5631 5734
druggie$	5844
druggies$	5844
druggy$	5844
drugs	16232 16375 16418 16438 4707 10971
drugs$	270 271 272 273 274 275 276 12097 12098 6289 6290 6291 6292 6293 6295 6296 12231 6420 6421 6422 12263 12264 12265 12299 12304 12313 12314 6521 6523 12344 12345 12346 12403 12404 12405 12406 12407 12408 12409 12410 12415 12418 12502 12787 12792 12808 12809 12810 12867 12881 12882 12883 12884 12885 12886 12897 12898 12899 12900 12990 7182 13071 13079 7265 13268 13270 7469 13329 13343 7682 13524 13525 13526 13527 13528 13529 13530 13531 13813 8017 13859 13875 14025 14035 14087 14088 14089 14244 14258 14266 14279 2606 14420 14487 14488 14489 14490 14491 14492 14493 14661 14662 14663 14664 14665 14675 14799 14800 14801 15057 15058 15059 15060 15061 9381 4412 4415 16326 16363 16384 16385 10678 4795 10809 16629 16631 4894 10948 16790 10982 10984 10986 11038 5156 5207 5227 5262 11238
drunk$	12508 12539 1070 1071 1072 1073 1074 7133 1163 7135 13643 15642 4837 11180 5699
drunks$	11180
dry$	3513 15319 15903 5437
ds$	16283
dto	5811
dto$	11782
dual$	9477 5760
dually$	5760
duck$	15001 15002 15003 15004 4255
ducked$	4255
ducking$	4255
duckked$	4255
duckking$	4255
ducks$	7547 13367 7549 4255
due	16415 4726
due$	5988 352 376 6354 1101 16617 16618 16710 4932 16730 4978
dug$	1487 1488
dump$	4218 4219 5553
dumped$	4218 4219 5553
dumping$	4218 4219 5553
dumpped$	4218 4219 5553
dumpping$	4218 4219 5553
dumps$	4218 4219 5553
dunce$	11180
dunces$	11180
duo$	11112
dust$	16100
duties$	15691 16045
duty$	15691 15916 16001 16045
dyed$	5453 11426
dying	10886
dying$	16603 16705
dynamic$	11111
dynamics$	11111
dyscal	5927
dysfunctional$	8554 5279 11251 5893
dyslex	5927
dyspra	5927
dysregulated$	5862
dystrophy$	11677
e$	15910 16018 16019 16020 10231 16063 16064 16639 16640 11531
each	16187 16328 4542 4543 10610 16579 11621
each$	186 6470 12960 7701 8061 8291 8414 8416 8574 9352 3478 15410 9592 9606 3637 3639 3846 3848 3849 3850 10152 16070 10321 10357 10408 16263 10455 4505 16297 16329 16340 16341 16343 16383 4621 16446 16449 16454 10664 10674 16506 16543 16546 16555 10741 16567 10753 4796 10770 16624 5406 11462 11463 11486 5629 11626
eager$	301 302 307 701 702 703 704 705 994 995 996 997 999 1000 1001 1002 1058 1059 1060 1062 1063 7513 13333 13334 13335 13336 1547 1548 1549 1550 1551 1552 5060
eagerly$	1200 1201 1202 1203 1204 1205
ear$	13402 7592 7593 7594 13414 13415 15308 15995
earlier$	12580 12581 14529
early$	14601 14670 16161 16162 16163 11678
earmar	4786
earn$	554 12548 12549 12881 12882 12883 12884 12885 12886 3347
earned$	554 14150 14152 14153 14154 14155 3347
earning$	554 3347
earns$	554 3347
earring$	11443
earrings$	11443
ears$	13276 15308 15996 15997 11562
easier$	4678
easily$	12496 12497 13494 13495 2037 2693 3000 9174 3220 9890 15712 15713 16027 16028 16029 16030 5099 5101 5303
east$	3509
eastern$	3502 9474 9478 3508 9497 15318
easy$	6015 6033 6306 6307 6308 338 556 12663 12664 12812 7086 7356 1386 7358 1389 13730 13731 13732 8297 8298 14246 14247 10559 5100 5278
eat	16246
eat$	5713 11685
eaten$	11685
eater$	14115 11182
eaters$	14115 11182
eating	10796
eating$	16615 5712 11685 11694
eats$	5713 11685
eczema	5933
edge$	13194 13239 13240
educat	4859 11730 5761
educate$	183 184
educated$	183 184 4874
educates$	183 184
educating$	183 184
education$	6190 12010 12237 12238 12783 13728 9910 16662 16670 5747 11728
educational$	5745
effect	10629 5669
effect$	2908 8937 8938 8939 15543 15544 16550
effective$	16448 5672
effectively$	2781 8752 2782 2783 2784 2785 2788 2789 2790 2791 2907 5355
effort$	6731 761 762 763 764 6736 766 767 13600 1811 7783 7784 15425 15719 15757 15758 4049 4050 4051 15871 15872 15873 15874 15875 15876 15877 15878 10062 10063 10064 10065 10066 4159 4160
efforts$	6190 12010 15425 4049 4050 4051 4159 4160 11064
egg$	290 292 293 2090 2091 11109
egged$	290 292 293 2090 2091
eggged$	290 2090 2091
eggging$	290 2090 2091
egging$	290 292 293 2090 2091
eggs$	290 292 293 2090 2091 11109
ehc$	5746
ehcp	5745
ehcp$	11716
ehcps$	11716
eight	10357 10372 16263 10455 16297 10510 4542 4543 16340 16341 16343 16383 4607 4621 10604 16429 16446 16449 16454 10664 16506 16543 16555 10741 16567 16579 11626
eight$	13954 15993 10578 16421 16423
eighteen$	12426 12428 669 12461 12462 14516 14517 14518 14519 14520 14521 8708 14558 14559 14560 14561 14562 14563 14564 15260 11323
eject	16345 10666
eject$	16485
elder	11609
elder$	12324 13849 13850 13851 11088
elders$	12304 12324 12327 12786 12848 12849 12850 12851 12852 12853 7038 7074 7075 7076 7077 13849 13850 13851 13855 14007 16218 4603 11088
elect$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 994 995 996 997 999 1000 1001 1002 5060
elected$	135 136 137 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 994 995 996 997 999 1000 1001 1002 16033 10284 16104 5060
electing$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 994 995 996 997 999 1000 1001 1002 5060
electr	4969 4989
electricity$	10940
electronic$	10960 11784
electronically$	10960
elects$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 994 995 996 997 999 1000 1001 1002 5060
electted$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 994 995 996 997 999 1000 1001 1002 5060
electting$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 994 995 996 997 999 1000 1001 1002 5060
element$	370 371 372 11110 11115 11163
elements$	11110 11115 11163
eleven$	13954 2765 2766 2767
else$	12609 861 862 12675 12715 13138 13139 14545 15854 15855
elsewhere$	15854 15855
email	4475 4494 4502
email$	16018 16019 16020 10451 10465 4649 11530
emaile	10527
emailed$	10451
emailing$	10451 10465 4649
emails$	16019 16020 16063 16064 10451 10465 4649 11530 11531
embarked$	526
embarrassment$	8531
embellish$	5830
embellished$	5830
embellishes$	5830
embellishing$	5830
embroiled$	514 515 516
emergency$	16639 5739
emotional$	8586
emotionally$	5315 5402 5404 5776
empathy$	13754 13784 13785 11066
empire$	12343
employment$	11732
emptive$	10746
empty$	10742
enabl	4390 4419
enable	4671 5676
enable$	39 12642 4463 4673
enabled$	39 12642 12680 12681
enableed$	4673
enableing$	4673
enables$	39 12642 4463 4673
enabling$	39 12642
encounter$	12500 13831 10995 11314
encounters$	12500 13831 10995 11314
encour	4378 4408
encourage$	11809 5991 183 184 303 304 305 310 311 328 6314 6315 7185 7186 5009 5054
encouraged$	11809 5991 183 184 303 304 305 310 311 328 6314 6315 7185 7186 4413 5009 5054
encouragement$	13318 13319 13320 13321 13322 13323 13324 13325 13458
encourages$	11809 5991 183 184 303 304 305 310 311 328 6314 6315 7185 7186 5009 5054
encouraging$	11809 5991 183 184 303 304 305 310 311 328 6314 6315 7185 7186 13318 13319 13320 13321 13322 13323 13324 13325 13458 5009 5054
end$	119 120 6406 868 869 13009 13010 13263 7564 7565 13447 13448 13459 1769 1771 1774 15465 15466 9650 9704 10663 16529 16575 4815
endanger$	10 5001 5002
endangered$	10 5001 5002
endangering$	10 5001 5002
endangerred$	10 5001 5002
endangerring$	10 5001 5002
endangers$	10 5001 5002
ended$	4371 4644
ending$	10663 16603 4815
endless$	151 152 153 10200 10201 5229
endlessly$	3852 9823 3853 9824 3854 3855 3856 3857 3858 3859 3894 3895 5513
endome	5706
endometriosis$	11677
ends$	9704 16525
enemies$	12634 12690
enemy$	12634 12690
enforc	10485 16459 16463 11563 5659 11646
enforce$	5918
enforcement$	16304 16422 16434 16512 4756 16547 4760 10733 16576 11640 5670 11642 5678 5918
enforcer$	11180 5910
enforcers$	11180 5910
enforces$	5918
engage$	11927 11941 12153 12189 12294 517 518 519 13720 14284 14291 8473 14293 14294 14295 14296 14297 14298 14303 14306 14394 15408 15439 15445 15459 15493 15494 15503 15504 15505 15526 15547 15550 15578 15616 15617 15618 15686 15896 16076 16079 10773 11017 11247 11466 11467 11474
engaged$	509 510 511 512 513 517 518 519 12508 12516 14291 14293 14294 14295 14296 14297 15444 15450 15455 15464 15559 15560 15561 15562 15563 15576 15602 15603 15604 15605 15606 15686 11017 11247
engagement$	509 510 511 512 513 14290 14298 2517 2518 2519 2520 8492 15425 3642 3643 3644 3645 15632 9814 11241 11246 11462
engager$	11147
engagers$	11147
engages$	509 510 511 512 513 517 518 519 15503 15504 15505 15550 15572 15573 15574 15575 11017
engaging$	509 510 511 512 513 517 518 519 14291 14293 14294 14295 14296 14297 14298 15616 15617 15618 11017 11240 11247 11474
english$	11738 11740
enjoy$	328 12498 12499 1170 1171 7149 1684 1685 1686 1687 2010 2011 2012 2013 2046 2047 2052 2092 2093 2094 2095 15661 5068 5097
enjoyed$	328 12498 12499 1170 1171 1173 1174 1175 1176 12967 7149 7150 7151 7152 1684 1685 1686 1687 2010 2011 2012 2013 2046 2092 2093 2094 2095 15661 5068 5097
enjoying$	328 1170 1171 1684 1685 1686 1687 2010 2011 2012 2013 2046 2092 2093 2094 2095 5068 5097
enjoyment$	13039
enjoys$	328 1170 1171 1684 1685 1686 1687 2010 2011 2012 2013 2046 2047 2052 2092 2093 2094 2095 15661 5068 5097
enormously$	16575
enough$	96 11986 6168 11988 6193 7010 7518 7519 7520 13348 13349 13350 7749 7790 14759 14760 14761 14762 14763 14764 14765 14766 14767 14768 14769 14770 14771 2983 2986 8983 8984 15075 15103 9432 15252 9436 15930 11318 11364
enquir	10472 16463 16728
enquir$	4593
enquiries$	16236 4582 4593 16456
enquirs$	4593
enquiry$	16291 4593 16456 11595
enrich	5593
ensure	4647
entangled$	514 515 516
enter$	4393 16571 5045 11017
entered$	4490 4491 4526 4597 4599 5045 11017
entering$	5045 11017 11591
enterp	16408
enterprise$	16219 11595
enterred$	5045 11017
enterring$	5045 11017
enters$	16311 16571 5045 11017
entice$	11809 5991 303 304 305 1052 1053 1054 1055 5009 5062
enticed$	11809 5991 303 304 305 1052 1053 1054 1055 5009 5062
entices$	11809 5991 303 304 305 1052 1053 1054 1055 5009 5062
enticing$	11809 5991 303 304 305 1052 1053 1054 1055 5009 5062
entirely$	3028 4276 4277 5370 5508 5511 5563
entitled$	5862
entitlement$	14049
entrant$	13991
entrants$	13991
entrenched$	2245 5194 11262
epi	5730
epilep	10886 5933
epilepsy$	16705
epipen$	11701
epipens$	11701
episodes$	12372
equal$	3240 3241 5363
equally$	972 5047 5059
equals$	8777 8778 8779
erratic$	11928 11929 11930 11931 14307 14308 14309 14310 2521 5285
error$	1075 4374 4375
errors$	1075 4374 4375
escala	4805 5669
escalate$	15467
escalated$	4489
escape$	12105 12550 1148 13642
escort$	14871
escorts$	14871
essential$	4729
establ	16185 10384 4436 4571 4579 4591 10562 4640
establish$	16203 4431 4438 4443
estate	10703 10765
estate$	12320 12321 13960 13961 13962 13963 13964 13965 13966 13967 13968 13969 13970 13971 13974 13975 13979 14037 14041 14042 14167 14168 14170 10149 16522 16537 4771 16584 16587 11076 5406
eternally$	5891
european$	3500 9473 9475 9479 15316 5432
evade$	9446 9447 4255
evaded$	4255
evades$	4255
evading$	9446 9447 4255
evasive$	5862
even$	6178 6182 216 6994 6995 6996 6997 6998 6999 7000 7001 7002 7003 7005 10049 10050 10051 10198 10199
evening$	15635 15636 15637 16572
events$	16409
ever$	8965 8966 2996 15545 15546 9731 15551 15552 15553 9757 3787 9759 3789 9823 9824 3854 3855 3856 3857 3858 3859 9837 15672 15673 15674 15675 9867 3897 3898 3899 3900 10265 11470 11471
every	10610
every$	151 152 153 12747 969 974 12938 7413 7613 7614 7617 7907 13727 8054 8253 8285 2826 9364 15410 9592 9606 3637 3639 3845 9817 3847 3848 3849 3850 10159 10224 16063 16064 16070 10408 4505 16329 10753 16621 16624 10808 11462 11463 5509 11486 11531 5629 11688
everybody$	6856 6857 6858 7697 7705 14263 10132 16302
everyone$	6856 6857 6858 7143 7378 13373 7697 7705 13586 7907 13960 13961 13962 13963 13964 13965 13966 13967 13968 13969 13970 13971 13974 13975 13976 14002 8247 8282 8283 8431 14263 8726 10132 16302
everything$	6042 6043 6044 6045 12317 12677 7039 7109 7172 7409 1625 8808 2838 9189 15022 15410 9592 15498 3732 3733 3734 3876 3877 3878 3879 3880 10100 10191 10279 10302 11023 11462 11463
everywhere$	12976
evicte	16704 10886 5963
evicted$	11866 16705
evicti	16686 16701 16730 5963
eviction$	12780 12781 16444
evicts	5963
eviden	16232 4640 16438 4714 11563 5906
evidence$	7136 1166 7138 1168 7770 15827 15910 16063 16064 16182 16198 4434 10426 16254 4467 4580 10552 4601 4654 4662 16476 11530 11531 5624 11604
evidences$	4662
evidencing$	4662
evidently$	3871 9842 3872 3873
evil$	2303 2304 5138 5226 5261 11251
ex$	16692
exactly$	8341 9149
exaggerate$	12930 14081 11484 5830
exaggerated$	11484
exaggerates$	11484 5830
exaggerating$	11484 5830
exaggeration$	14081
exam$	16052 16118 16648 10860 5766 11740
examin	10494
examin$	4442
examination$	11584
examinations$	11584
examined$	4442 16313
examines$	4442
examining$	4442
examins$	4442
example$	16586 5624
exams$	16648 11740
except$	8809
exception$	11477
exchang$	621 6592 622 623 624 625 626
exchange$	6584 621 6592 622 623 624 625 626 6599 12421 12475 914 11017
exchanged$	621 6592 622 623 624 625 626 914 11017
exchanges$	621 6592 622 623 624 625 626 12475 914 11017
exchangged$	621 6592 622 623 624 625 626
exchangging$	621 6592 622 623 624 625 626
exchanging$	621 6592 622 623 624 625 626 914 11017 11591
exchangs$	621 6592 622 623 624 625 626
excitement$	12867 13343 13503 13800 13806 13826 5098
exclude$	16076 16077
excluded$	11839 6199 6200 6201 6202 6203 6204 6205 6206 236 237 238 383 384 385 386 12268 12629 8127 8128 8129 8130 4237 11123 11538 11722 5752
excluding$	15832 15833
exclus	10860
exclusion$	12647 12648 12780 12781 1075 12866 7240 7241 13061 13673 13674 13950 14089 10529 10632 4712 4865 16679 11123 5952
exclusions$	13950 11123 5952
excuse$	13022 10309 11514 11515
excuses$	7102 8249 8250 2280 8252 10309 11559
execut	16477 5648
executed$	11616
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
exhibit$	5617
exhibited$	11587 5617
exhibiting$	5617
exhibits$	5617
existence$	11252
existent$	14307 14308 14309 14310 16058 16059 16060 16061
exit	4857
exit$	10828
expand	4792
expect	10856
expect$	6787 6788 6789 819 820 6894 6895 925 926 6898 13615 13616 13634 13635 10536
expectation$	14930
expectations$	14409 14930 11294
expected$	6284 13391 4413 4572 16465 16675 16710
expecting$	5727
expell	5754
expelled$	5754 11725
expend	10424
expendable$	16243
expensive$	15337 15338 9544 5477
expensively$	3498 5433
experi	4928 4929
experience$	13831 2686 2688 8747 2777 14656 14657 14658 14659 14660
experienced$	2723 14901 3140 3461 3465 3475 10899 10900 10998 11316 5365
experiences$	13831
experiencing$	10899 10900
experts$	3267
explained$	9771 9772 9773
explanation$	16018
explicit$	6565 6573 6969
exploitation$	11790 11791 11829 11830 11831 11846 11858 12171 12299 12637 12638 12647 12648 12832 7014 12866 12984 7182 7240 7241 13061 13178 13179 13268 13270 13673 13674 13757 13758 13759 13760 13791 13792 13793 13794 13795 13796 13797 13798 15196 4383 10355 10356 4387 10361 16185 10403 4439 4440 4445 4466 4470 10443 10447 10448 10450 16270 16275 16276 16277 4492 10466 4497 10473 16298 10597 4643 10620 10660 11020 11044 11084
exploited$	11836 11839 12473 12791 7263 7264 13472 13474 13734 13735 13736 13737 13738 13739 13740 13741 13742 13743 13744 13745 13791 13792 13793 13794 13795 13796 13797 13798 14846 14847 14848 14932
exploiter$	11810 6253 12080 12100 12304 12324 12355 12357 12360 12429 12447 12452 12457 12879 12880 12916 12917 12918 12919 12920 12921 12922 12923 12924 12927 13234 13547 13624 8009 13829 13849 13850 13851 13852 13934 2148 2232 10980 11037 11116 11119 11120
exploiters$	11810 6253 12080 12100 12104 12125 12304 12324 12355 12357 12360 12429 12452 12457 12879 12880 12916 12917 12918 12919 12920 12921 12922 12923 12924 12927 13234 13547 13624 8009 13829 13849 13850 13851 13852 13855 13934 2148 2232 14261 10980 11037 11116 11119 11120
explosive$	5141 5860
expos	4571
expose$	5974 10 11802 6001 11821 11822 11823 11824 11825 11826 11827 5001 5002
exposed$	5974 10 11802 6001 11821 11822 11823 11824 11825 11826 11827 5001 5002
exposes$	5974 10 11802 6001 11821 11822 11823 11824 11825 11826 5001 5002
exposing$	10 6001 11821 11822 11823 11824 11825 11826 5001 5002
express$	7965 7966
expressed$	7965 7966
expresses$	7965 7966
extend	4701
extensions$	11414 11425
extra$	4858
extract$	4396
extracted$	4396 16268
extracting$	4396
extraction$	11584
extractions$	11584
extracts$	4396
extreme$	8243
extremely$	5353 5370
extricate$	7113 7114 7115 7116 7117 7118
eye	16609
eye$	12689 1184 1185 13210 13211 13403 7585 7586 7587 15308 15994 11434
eyeballs$	13276
eyebrow$	15308 15324 11437
eyebrows$	15308 15324 11437
eyed$	11402 11431
eyelashes$	11419 11425 11432
eyelid$	12877
eyes	16256
eyes$	12689 7445 13276 8621 15308 3519 15331 16111 11561 5591
eyesig	10795
eyesight$	16614
fabricated$	13901
face$	12261 1314 13231 13232 13233 7580 13449 15308 9528 9543 15372 9557 4435 10639 11429 5489
facebo	4648
facebook$	586 6557 587 6558 588 6559 589 6560 590 6561
faced$	1314 11219 11270 11430
faces$	1314 13231 13232 13233 14194 15308 15372 9557 10401 11429 5489 5804
facial$	9483 4435 5440 5612
facilitat$	56
facilitate$	39
facilitated$	39 56
facilitates$	39
facilitating$	39 56
facilitats$	56
facilitatted$	56
facilitatting$	56
facing	10882
facing$	1314 5804
facts$	7770 9255
fade$	11416 11425
fades$	11416
fag$	12808 12809 12810
fags$	12808 12809 12810
fail	4802 5769
fail$	173 1143 1789 1897 1902 1903 1904 1905 1906 1908 1930 1931 1932 1948 2008 8092 15466 15642 3901 3902 3903 3904 16081 16082 16083 16084 5092 11478 5514 5515
failed$	173 260 1143 1789 1897 1902 1903 1904 1905 1906 1908 1930 1931 1932 1950 2008 15642 3901 3902 3903 3904 9880 15700 16081 16082 16083 16084 5092 5514 5515 11538
failing$	173 1143 1789 1897 1902 1903 1904 1905 1906 1908 1930 1931 1932 1951 2008 15642 3901 3902 3903 3904 15695 15696 15697 15698 15832 15833 16081 16082 16083 16084 16157 16158 16159 16160 5092 5514 5515 5516 11488 11489
failings$	15695 15696 15697 15698 5516 11488 11489 5892
failled$	173 1143 1789 1897 2008 15642 16081 16082 16083 16084 5092
failling$	173 1143 1789 1897 2008 15642 16081 16082 16083 16084 5092
fails$	173 1143 1789 1897 1902 1903 1904 1905 1906 1908 1930 1931 1932 1949 2008 8091 15642 3901 3902 3903 3904 16081 16082 16083 16084 5092 5514 5515
failure$	6334 364 365 366 367 368 369 1930 1931 1932 15695 16057 16113 11125 5516 11488
failures$	15695 15696 15697 15698 16057 16113 11125 5516 11488 11489
fainted$	5939
fainting$	5939
faints$	5939
fair$	2963 2964 2965 3513 5429 5430 5437 5453
fairies$	14165
fake$	5446 5461
fall	4724
fall$	6358 6359 6360 6361 524 525 1637 1638 1639 1640 1641 1642 1643 13507 2075 15467 4207 10195 16513 16540 5557 11635
fallen$	524 525 1637 1638 1639 1640 1641 1642 1643 2075 4207 5557
falling$	524 525 2075 11459 5557
falls$	6358 6359 6360 6361 524 525 1637 1638 1639 1640 1641 1642 1643 2075 4207 16065 16540 5557 11532 11635
false$	13901 15666 5111 5116 5448 5461
fame$	11035
families$	12237 12238 12873 2273 2274 2289 14189 14196 14218 14219 14220 14221 14324 14352 14353 14354 14355 14356 14357 8546 8547 14368 14372 14373 14821 10078 10079 10080 10081 10082 10083 10132 10144 15964 11098 11250 11252 11298 11303 11524 11530
family	10865 10866 16715
family$	12873 8255 2289 14189 14196 14218 14219 14220 14221 14324 14352 14353 14354 14355 14356 14357 8546 8547 14368 14372 14373 14613 14640 14644 14821 10143 16685 10867 16696 16697 16700 4911 16712 4944 16737 16739 16745 10942 11098 11250 11298 5331 11303 5736 5772 11751 11756
fan$	1401
fancies$	12374 12375 2414 2417
fancy$	12374 12375 2414 2417
fanned$	1401
fanning$	1401
fans$	1401
fantasist$	11125
fantasists$	11125
far$	13193 1546 1647 13903 13904 13905 2409 2814 2818 2851 3096 3176 9334 4139 4140 4141 4283 16508
farce$	11499
farcical$	5893
farm$	14269
fashionably$	3498 5433
fast$	7086 7432 7436 14239 14246 14247 14601 14670 5100
faster$	14529
fat$	5883
fate$	11021
father	10866 16687 10869 4902 4912 10884 4914 4917 4923 16715 16731 16737 10921
father$	2273 2274 8546 8547 14419 8717 2850 2859 8831 8832 8833 8834 8878 8879 8880 3379 3380 3381 3382 4890 4891 4892 16683 16685 10867 4899 4900 4903 16696 16697 4910 4911 16708 16712 10894 10895 10902 4943 4944 16745 11298
fathers$	3379 3380 3381 3382 4910 11298 11359
fatigue$	11677
fattest$	3520 5457
fault$	12147 12148 387 388 389 390 12183 12184 12185 12625 882 883 12749 12758 12759 12760 12761 6952 982 6954 12774 12887 12888 12889 12890 12891 12892 15927 16067 4307 10286 16115 16116 16117 11022 11030 5561 11535 11545
faultless$	6952 982 6954
faulty$	7791
favor$	6586
favors$	6586
favour$	6585 12411 12412 3553 3554 3555 3556 3557 3558 3559 3560 3561 3562 4347 4348 4349 11005 5472
favoured$	3553 3554 3555 3556 3557 3558 3559 3560 3561 3562 4347 4348 4349 5472
favouring$	3553 3554 3555 3556 3557 3558 3559 3560 3561 3562 4347 4348 4349 5472
favourred$	3553 3554 3555 3556 3557 3558 3559 3560 3561 3562 4347 4348 4349 5472
favourring$	3553 3554 3555 3556 3557 3558 3559 3560 3561 3562 4347 4348 4349 5472
favours$	6585 12411 12412 7469 3553 3554 3555 3556 3557 3558 3559 3560 3561 3562 4347 4348 4349 11005 11006 5472
faze$	9051 14994 15012 15013 9195
fazed$	14993
fazes$	8908 14728 9176 9177
fear$	7028 8235 8236 2266 2267 14101 3104 14914 5373
feared$	13040 3104 5373
fearless$	5876
fears$	14101 3104 5373
february$	12322
feckless$	5854 5862
fed	4403
fed$	88 89 90 91 853 2256 2257 16295 4967 4970 11672
feeble$	15949
feed	4403 4476 4487 5593
feed$	88 89 90 91 853 2256 2257 4396 4493 4508
feeded$	4396
feeding$	2256 2257 4396 4493 5702
feeds$	88 89 90 91 853 2256 2257 4396 4493 4967
feel$	12374 12375 7357 7965 7966 2260 2268 2446 9197 3227 4533
feelin	5691
feelings$	14041
feels	5691
feels$	12374 12375 7965 7966 2260 2268 2446
feet$	12285 12286 13260 7443 15009 15132 9461 15281 15282 15393 16036 16110 5414
feigned$	5116
fell$	524 525 1637 1638 1639 1640 1641 1642 1643 2075 4207 16513 5557 11623 5725
felt	5691
felt$	12374 12375 7965 7966 8082 8083
female	5640
female$	9449 15269 15270 9452 15272 15273 3500 10387 4576 11130 11376 5406 5626
females$	14323 4576 11130 5878
fend$	8637 8940 8941 8942 8945 8946 8948 8949 8952 2982 14818 15256 15897
fendded$	2982
fendding$	2982
fended$	2982
fending$	8940 8941 8942 8945 8946 8948 8949 8952 2982 14818
fends$	2982
feral$	14271 5279 11251 5862
ferocious$	5860
fester$	16121
fetched$	6672 6673 6674 6675 6676
fetching$	14946
feud$	13192
fever$	11676
few$	11163
fewer	4724
fewer$	16513 5673
fibrosis$	11677
fiercely$	5370 5403
fifteen$	2765 2766 2767
fight	4724
fight$	12189 12218 12220 12221 12222 12267 6737 12600 12770 994 995 996 997 999 1000 1001 1002 12945 1379 13187 13507 13532 7785 13605 13642 13803 13887 13888 14099 2387 14420 8638 3244 3245 3246 3247 3248 3413 15465 15467 9703 15523 9705 15638 15642 5060 11047 5680
fighti	10696 10872 10943
fighting$	11870 11871 13067 8067 14025 14081 14087 14088 14089 14420 14914 9097 15642 16515 16656 4894 16691 16762
fights$	12706 12707 12708 12709 12710 12944 13802 13806 2387 14420 3244 3245 3246 3247 3248 3413 15638 15642 15643 11047
figure$	8821 2898 2899 2900 2901 2902 9513 10721 11097
figures$	12135 12136 2898 2899 2900 2901 2902 16052 10289 16118 16120 16129 16130 10721 11097
file$	15910 16211 16223
files$	15910 16211 16223
filler$	11409
fillers$	11409
film	16345 4799
film$	12072 9578 16324 4539 16331 16335 10521 4551 4781 10770 11592
filmed$	11836 11866 11906 6272 13472 13474 14895 14910 4539 16333 4544 10521 4551 16425 5620
filming$	14910 4539 10521 4626 11615
films$	4539 16331 10521 4781
filter$	14211 14212 14213 14214 14215
filthy$	15337 15338 5883
final$	4867 5798 5800
finance$	88 89 90 91
find	16319 4571 5604
find$	2 1186 7224 1306 13174 2599 9440 15465 16185 10384 4436 4458 10464 4579 4591 16482
findded$	2 1306
findding$	2 1306
finded$	2 1306
finding$	2 12974 1306 8024 8025 8026
finds$	2 1186 1306 7353 2598 10464
fine	10712 4883
fine$	1216 1217 1218 14759 14760 14761 14762 14763 14764 14765 14766 14767 14768 14769 14770 14771 8976 3006 3007 8979 8985 8986 8987 8988 8989 8990 8991 9020 9021 9022 9023 3326 9314 3344 9391 3421 3422 3423 16531
fined$	10950
fines$	16531
finger	16474 4799
finger$	7022 15755 15756 15765 15766 15776
fingered$	11217
fingerprint$	10770
fingers$	7022 7275 7276 14144
finish$	9652
finished$	15147 3364 3365 3366 15560 15561 15562 15563 3886 15686
fire	10970
fire$	12288 12611 12841 13192 13256 13257 16394 10970 16789 5239 5240
firear	16786
firebrand$	5849
firebrands$	5849
firesetter$	5852
firesetters$	5852
firestarter$	5852
firestarters$	5852
firing$	7479
firm	4751 4757 4762
firm$	10728 4761
firmer$	4761
first$	12241 7371 13261 13262 7447 2143 2201 2296 15825 16181 5798
fishnets$	11443
fisted$	16075 11510
fit$	3320 3321 10110 4388 16610
fits	10795
fits$	4388 16614 11680
fitted$	16622 4989
fitting$	9520 9542
five	10357 10372 16263 10455 16297 10510 4542 4543 16340 16341 16343 16383 4607 4621 10604 16429 16446 16449 16454 10664 16506 16543 16555 10741 16567 16579 4796 11626 11715
five$	6363 6697 6698 6703 6704 6714 6754 6767 6771 7050 7308 7629 1787 7797 7958 8076 2106 2107 2108 13932 14023 2288 2540 14555 3490 9462 9463 3535 15325 15326 15327 15328 15329 15330 15517 15518 15519 15520 15521 9709 9710 9711 9726 9735 9741 10157 15993 10578 16421 16423 5626
fix$	12808 12809 12810
fixated$	5580
fixed$	10712 10835 5963
flag$	4484 4527 5615
flagg	4574
flagged$	4429 4484 4489 4526 4527 16332
flagging$	4484
flagrant$	2248 2249 2251
flags$	13409 4484 4527 11055
flaky$	5854
flame$	13256 13257 13284
flames$	13191 13192
flashb	5930
flashing$	13170 13171
flashy$	5477
flat	10866 16690
flat$	12347 12348 12349 12350 6532 6533 6534 6535 12464 12465 12493 12574 12575 12576 12785 12972 12973 13063 13076 13080 13293 13294 13295 13296 13297 13375 13543 14821 3646 16685 16716 16734 16736 16749 4963 16759 11765
flatly$	5494
flatmates$	8777 8778 8779
flats$	12464 12465 12785 16748
flatter$	4339
flattered$	11070
flaunt$	5821
flaunted$	5821
flaunting$	5821
flaunts$	5821
flauntted$	5821
flauntting$	5821
fleas	4964
fleas$	10935
fled$	11598
fledged$	9370
fleece$	11443 11452
fleeces$	11443 11452
flew$	1466 1467 1608 1609 2438
flier$	11135
fliers$	11135
flies$	1466 1467 1608 1609 2438
fling$	48 347
flinging$	48 347
flings$	48 347
flip$	10419
flirt$	591 592 593 608 822 947 948 3244 3245 3246 3247 3248 11180
flirtatious$	5826 5872
flirted$	591 592 593 608 822
flirting$	12118 591 592 593 608 822 873 13170 13171
flirts$	591 592 593 608 822 3244 3245 3246 3247 3248 11180
flirtted$	591 592 593 608 822
flirtting$	591 592 593 608 822
flirty$	5826
floor	10916
floor$	16735 4946 16746
floozies$	5851
floozy$	5851
floppy$	5430
flourish$	1250
flourished$	1250
flourishes$	1250
flourishing$	1250
flout$	2082 2083 4377 5107
flouted$	2082 2083 4377 5107
flouting$	2082 2083 4377 5107
flouts$	2082 2083 4377 5107
floutted$	2082 2083 4377 5107
floutting$	2082 2083 4377 5107
flown$	1466 1467
flung$	48 347
flunkey$	5836
flunkeys$	5836
fluoxe	5729
fluoxetine$	11700
flush$	16170
fly$	1466 1467 1608 1609 2438
flyer$	11135
flyers$	11135
flying$	1466 1467 2438
fob$	4216 5552
fobbed$	4194 4216 5552
fobbing$	4216 5552
fobed$	4216 5552
fobing$	4216 5552
fobs$	4216 5552
focus	10759
focus$	4632
foetal$	5927
follow	4518 16357 4799
follow$	11950 12189 6834 13173 13332 13337 13720 7942 7943 7944 7945 7946 13766 13768 2153 15408 15439 15445 15459 15503 15504 15505 3949 3950 3951 10129 16079 16324 4539 16335 10521 10770 5045 11466 11592
followed$	11950 12508 12516 12539 13457 13472 13474 2153 3949 3950 3951 15906 4539 10521 16344 5045
follower$	2351
followers$	2351 11035 11036
following$	8024 8025 8026 2153 4539 10521 5045
follows$	6834 7353 13457 2153 15503 15504 15505 4539 10521 5045
folly$	12558 12559 12560 12561 12641 13097
food	4969 10941
food$	12403 12404 12405 12406 12407 12408 12409 12410 12415 16755 10940 4970
foodbank$	16760
fool$	11180 11347
fooled$	14932
foolhardy$	5005 5855
foolish$	6058 104 105 6097 160 161 162 163 164 165 166 913 1308 1778 1871 1872 15820 15821 5005 5086 5089
foolishness$	12164 12165 12166 12167 12168 12169 12558 12559 12560 12561 12641 6861 6862 6882 12702 12887 12888 12889 12890 12891 12892
fools$	15078 11180 11347 11507
foot	10740
foot$	13279 9461 15281 15282 15365 15366 16393 16559 5129 5414
footag	10416 10499 16439
footage$	16220 16230 16235 4479 10456 4508 16318 10500 16320 4532 4550 5616 11588
footballer$	12137
footballers$	12137
footho	16256
footprint$	16582
footsoldier$	5836
footsoldiers$	5836
for	10551 4671 11563 5593 5669 5676
for$	6069 12200 12231 6446 6505 6507 6508 12394 6584 12419 6778 6779 6780 6781 6782 12736 12762 12790 7048 12903 1123 1124 7101 7103 7104 7105 7155 7156 13023 7367 7368 7369 7370 13352 7537 7538 1568 7540 7541 7542 7577 7608 7609 7610 7611 7612 7688 13755 13924 8188 14008 8206 8208 8209 8210 8212 8213 14036 8268 8295 2403 8425 8442 8454 8456 14350 8572 8577 8579 8581 8601 8749 8750 8922 8923 8924 8926 8953 14882 14884 14921 9209 15251 3852 3853 15648 15830 10113 15939 15940 4225 16041 10238 16089 16091 16102 16128 16148 16149 16151 16203 10413 4482 10461 16329 10572 10576 10580 10593 10603 10621 10625 16455 10640 10641 10659 4736 10757 10782 16602 4826 16624 10822 16642 16643 10831 10837 16765 16781 4993 10987 5065 5082 11303 11533 11595 11598 11623 11655 5750 11771 11773 11779 11784
forbidden$	7682 4955
force	4383 10355 10356 4387 10361 16185 4404 10380 10388 10389 10390 4420 4421 10403 4439 4440 4445 4466 4470 10443 10447 10448 10450 16270 16275 16276 16277 4492 10466 4497 10473 16298 16317 4541 10597 4643 10620 10660 4790
force$	9902 9907 9908 16097 10305 16164 16165 10354 16175 16180 10375 16199 16200 4411 16202 16207 16208 16209 10391 10392 16214 4425 16222 10410 10437 16262 4474 16266 16267 16269 16274 10462 10463 16283 16285 16289 16292 10512 16395 16416 10614 10644 16479 4790 10761 5590 11650
forced$	7947 7948 7949 7950 7951 7952 13777 13778 13779 13780 13782 13799 2487 2490
forces$	7947 7948 7949
forcing$	7950 7951 7952
foreca	4559
forehead$	15308
foreign$	3500 9475 5432 11406 11435
foreman$	12466 12467 12468
forens	5915
forese	4559
foresight$	11042
forever$	3852 9823 3853 9824 3854 3855 3856 3857 3858 3859 3894 3895 5513
forget	10808
forget$	16627
forgot$	4377 11538
forgotten$	5548 11538
form	4429 11563
form$	13951 10011 15942 4441 16428
formal$	5798
formally$	5751
formed$	9372 4441
forming$	4441
forms$	4441 16428
forties$	12463
forwar	4403 4487
forward$	10451 4485 4495 4566 4649 10693
forwardd$	4495
forwarded$	16252 10451 4495
forwardes$	4485
forwarding$	10451 4485 4495 4649
forwards$	10451 4485 4495 4649
foster	5780
foster$	12873 2624 10866 16715 16737 16752 5328 11751 11757
fostered$	11751
fought$	6867 13477 7780 13643 2387 3413
foul$	13636 5230 5258 5302
found$	2 1186 13087 13088 1306 8082 8083 2179 8464 2551 2600 4137 15937 4977 4996 5268 5538
foundation$	15312 15313 15314 11433
four	10357 10372 16263 10455 16297 10510 4542 4543 16340 16341 16343 16383 4607 4621 10604 16429 16446 16449 16454 10664 16506 16543 16555 10741 16567 16579 11626 11715
four$	7958 14023 3535 15325 15326 15327 15328 15329 15330 9726 9741 15993 10578 16421 16423 5626 5739
fourteen$	2765 2766 2767 15165 15166 15167 15168
fragment$	16528
frame$	15276 15277 15278 4381 11380
frames$	15276 15277 15278 11380
fraternise$	5102
fraternised$	5102
fraternises$	5102
fraternising$	5102
fraternity$	11115
freak$	14122 11180
freaks$	14122 11180
freckled$	3513 5437 5883
freckles$	5884
freckly$	5883
free	10586
free$	6095 125 12138 12139 12140 12141 12142 12143 12144 12145 6341 12470 12471 12794 1022 7113 7114 7115 7116 7117 7118 1584 1585 1586 1587 10742 4968 11016
freeloader$	11180
freeloaders$	11180
freely$	12470 12471 682 12490 16027 16028 16029 16030 11015 11016 5046 5070
frequent$	581 582 5019 5164
frequently$	580
fret$	14954 14957 9139
friend	10357 16187 16263 10455 16297 4542 4543 16340 16341 16343 10555 16383 4607 4621 10604 16446 16449 10664 10673 16492 16506 16543 16555 10741 4772 16567 16579 4796 16589 11626 11633 11761
friend$	12977 12978 7704 7712 2289 14189 14218 14219 14220 14221 14324 14352 14353 14354 14355 14356 14357 14368 15268 15271 11110 11250
friendly$	8258
friends$	5972 11895 11922 363 12178 6363 393 12213 431 6420 6421 6422 12319 6697 6698 6703 6704 6714 6754 6767 6771 891 912 6883 12838 12839 12840 7050 12977 12978 1284 1285 1287 7308 13163 7629 7640 7641 7704 7712 1787 7797 7958 8076 2106 2107 2108 2113 13932 13955 8139 2288 2289 14189 14218 14219 14220 14221 14324 14352 14353 14354 14355 14356 14357 14368 2589 8777 8778 8779 14649 14650 14651 14652 14653 14697 14698 14699 14898 14904 14996 3454 15268 15271 15310 3548 3595 3596 15517 15518 15519 15520 15521 9709 9710 9711 9726 9735 9741 9753 9819 15694 10078 10079 10080 10081 10082 10083 10142 15993 16001 16002 16003 16004 16005 16006 16007 10330 16374 10578 4618 16421 16423 4682 16536 10743 10973 11110 11250 5288 11522 11530
friendship$	6105 6418 448 12704 2062 2063 8108 2169 11110 11112
friendships$	3 4 5 6 7 8 9 6008 6418 448 12838 12839 12840 2062 2063 11110 11112
frighten$	14889 14890 14891 14994
frightened$	14846 14847 14848 3102 3103 14993 14997
frightening$	11872 11873 11874 11875 11876
frightens$	8908 14728 9176 9177 15117
fringe$	15371
fringes$	15371
fritter$	5570
frittered$	5570
frittering$	5570
fritterred$	5570
fritterring$	5570
fritters$	5570
frizzy$	5430 5453
from	11563
from$	12009 12116 13016 1444 1445 13578 13579 13580 13581 13582 13589 13590 8380 14311 2582 2583 8565 8789 8822 9038 9067 9147 15268 15271 3576 15436 10353 4482 16307 16327 16329 4561 4569 16373 10630 4672 10667 16530 10748 10836 10837 10877 10878 16717 4988 11342 11442 11487 11576 5687 11682 11725 11784
front$	10928
fruit$	5214
fruitf	10629
fruitful$	16448
frustrating$	10202 16022
ft$	15281 15282 5414
full$	6189 6197 6223 2317 8340 8345 2452 2792 2885 3256 3257 3258 3259 3260 3400 3406 4553 4882 5462
fully$	2646 2792 8766 3000 3003 3028 3037 3399 3401 3402 5047 5070 5370
fumble$	5896
fumbled$	5896
fumbles$	5896
fumbling$	5896
fun$	6418 448 13039 13359
functi	4429 4877 11660
function$	2732 2733 2734 2735 2736 2737
functioned$	2732 2733 2734 2735 2736 2737
functioning$	2732 2733 2734 2735 2736 2737
functionned$	2732 2733 2734 2735 2736 2737
functionning$	2732 2733 2734 2735 2736 2737
functions$	2732 2733 2734 2735 2736 2737
fund$	88 89 90 91 15896
funded$	88 89 90 91
funding$	11541
funds$	88 89 90 91 11767
funeral$	15092 15093 15094 15095 16680
furthe	4404 4701 4780 11633 5669
further$	7504 10375 4666 10751 5626
furthered$	4666
furthering$	4666
furthers$	4666
fuse$	11196
fuses$	11196
fuss$	14954 14957 9139
futile$	5503
future$	12237 12238 12705 12745 13285 13535 14202 5223
futures$	12237 12238 12705 12745 13285 13535
gain$	12548 12549 8578
gained	4821
gained$	10792
gall	10789
gallbladder$	16608
gallery$	10415
gamble$	955 1495
gambled$	955 1495
gambles$	955 1495
gambling$	955 1495 16629
game$	11852 6598 856 14433 14462 15057 15058 15059 15060 15061 9247 9290 16152 16153 16154 16155 16156 11558
games$	856
gaming$	12381 12382 12383 856
gang	4383 10355 10356 4387 10361 16185 16192 16195 10380 10388 10389 10390 4420 4421 10403 4439 4440 16231 4445 4466 4470 10443 10447 10448 10450 16270 16275 16276 16277 4492 16284 10466 4497 10473 16298 16317 4541 10537 4577 16391 16411 10597 4643 10620 10660 10730 16549 4772 16563 11569 11599 11645 11646
gang$	6395 12299 12304 12314 12324 12355 12848 12849 12850 12851 12852 12853 12879 12880 7184 13268 13270 13308 13309 13310 13314 13813 13852 13915 14007 14035 14259 14266 14272 2635 14649 14650 14651 14652 14653 15184 16199 4412 16217 16219 16232 10452 10453 10460 10529 4560 10532 10548 16368 10567 10568 4616 4712 16516 16535 4767 10743 10749 10982 10984 11038 5117 11097 5207 5238 5277 5322 5596 11572 5615 5625 5638 5677 5832 5924
gangling$	5883
gangly$	5883
gangs$	12299 12304 12314 12324 12879 12880 13268 13270 13314 13813 13852 13915 14007 14035 14266 16199 4412 16219 10453 10460 10529 10532 10749 10982 10984 11038 5117 11097 5596 5832 5924
gangsta$	13916 14204 11089 5833
gangstas$	13916 14204 11089 5833
gangster$	13916 2148 2410 2411 2412 2413 14204 14271 11089 11194 5833
gangsters$	13916 2148 14076 2410 2411 2412 2413 14204 14271 11089 11194 5833
gaoler$	12739
gaolers$	12739
gap	11563
gap$	16014 16057
gaps$	16014 16057 4384 4880
garage$	13293 13294 13295 13296 13297 16732 16744
gather	10405 11563 5593 5633
gather$	14426 10281 4396 10411 4512 16321 16571 11378
gathered$	14426 4396 10411 16257 4512 11378
gathering$	14426 4396 16224 10411 4512 11378
gatherred$	14426 11378
gatherring$	14426 11378
gathers$	14426 4396 10411 4512 16571 11378
gaudy$	5477
gaunt$	5883
gave	4403
gave$	294 295 296 297 298 299 300 462 706 707 1066 1067 1068 1069 1103 1104 1105 1106 1418 1419 1420 1421 1422 1423 1436 1437 1438 1439 1440 13340 13341 13342 1610 1611 1698 1699 1700 1701 1702 1704 1705 2102 2103 2275 2276 2277 3105 3106 3151 3367 4055 4081 4199 4200 4201 4202 4203 10213 10950 5237 5726
gbh	10964 5818
gbh$	16783 11789
gcse$	16648 11728 5766 5767 11740
gcses	10860
gcses$	16648 16679 11728 11740
gdpr$	16040
gear$	15360 15361 15362 15363 15364 11448 11458
genera	5593
general$	3646
generation$	11098 11173
generator$	4650 11614
generators$	4650 11614
genes$	14196
genital$	5942
gentleman$	14615 14616 14617
gentlemen$	2923 15115
gents$	2923
get	10544 4794
get$	49 50 76 77 78 80 82 83 84 85 86 11897 6079 146 147 148 149 150 12053 12054 12055 12057 6287 12189 12220 12221 12224 6408 12440 696 699 700 12548 12549 6732 834 835 6904 6905 6965 1010 1013 7033 1116 1117 1118 1150 1162 1164 7171 7173 7175 7223 13075 13085 13086 1301 1302 1303 1304 1305 13332 13339 13343 7529 7530 7531 7555 7556 7557 7558 1590 13447 13448 1709 1710 7733 13553 7782 13625 13642 13766 13768 13774 13776 1993 2070 2071 2073 2074 2075 13892 13893 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 8251 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2395 2449 2455 2466 2470 2480 8468 8469 2541 2560 2569 2570 2571 2572 2573 2574 8578 8580 14466 2775 2781 8752 2782 2783 2784 2785 2788 2789 2790 2791 2917 14790 14791 3015 3019 8997 3034 9016 3050 3127 9107 14941 3175 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 3343 3414 3420 3436 3492 15465 15466 3717 3718 3719 9729 15570 9752 9760 15616 15617 15618 4226 10261 4308 4309 16246 4624 10769 4841 16702 5022 5044 5045 11017 5147 5149 5154 5201 5209 5228 5241 5280 5282 5290 5291 5351 11474
geted$	7171 7173 7175
geting$	7171 7173 7175
gets	5735
gets$	49 50 76 77 78 80 82 83 84 85 86 146 147 148 149 150 697 700 834 835 12679 1011 1014 1116 1117 1118 1162 1164 7171 7173 7175 1301 1302 1303 1304 1305 7545 13447 13448 1709 1710 1993 2070 2071 2075 13892 13893 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2395 2455 2466 2470 2480 8493 2541 2560 2569 2570 2571 2572 2573 2574 14466 2775 2781 8752 2782 2783 2784 2785 2788 2789 2790 2791 2917 3016 3020 3035 3051 14941 3175 3288 3289 3306 9278 3313 3314 3315 3316 3317 3318 3325 3343 3420 3436 3492 9774 9806 4226 4308 4309 16246 4624 4835 4841 4856 4861 4878 4967 5022 5045 11017 5147 5149 5154 5201 5209 5228 5241 5280 5282 5290 5291 5351 5709 5751 5753
getted$	7171 7173 7175
getting$	49 50 76 77 78 80 82 83 84 85 86 146 147 148 149 150 6430 12440 700 6965 1116 1117 1118 1162 1164 7171 7173 7175 13047 7253 1292 1293 1301 1302 1303 1304 1305 7983 2070 2071 2073 2074 2075 8238 2395 8500 8501 8667 3018 8997 3052 15616 15617 15618 9801 15642 4226 4308 4309 4624 4841 5045 11474
ghastly$	5230
gift$	12097 12098 6289 6290 6291 6292 6293 6295 6296 12403 12404 12405 12406 12407 12408 12409 12410 12415 12418 12475 1184 1185 12990 13340 13341 13342 13859
gifts$	270 271 272 273 274 275 276 12097 12098 6289 6290 6291 6292 6293 6295 6296 12403 12404 12405 12406 12407 12408 12409 12410 12415 12418 12475 12502 12897 12898 12899 12900 12990 7265 13340 13341 13342 13343 13804 13805 13832 8017 13859 13875
gilet$	15360 15361 15362 11439 11448
gilets$	15360 15361 15362 11439 11448
gin$	16623
ginger$	9496 5430 5453 5883
girl	10357 16263 10455 16297 16340 16341 16343 16383 4621 16429 16446 16449 10664 16506 16543 16555 10741 16567 10885 10969 11626
girl$	363 393 431 891 912 6883 1284 1285 1287 2113 13944 13945 2289 14106 14118 14189 14218 14219 14220 14221 14324 14352 14353 14354 14355 14356 14357 14368 2589 14528 2918 2919 15080 9411 3454 3548 3595 3596 9671 9761 9762 10387 10942 16788 5109 11109 11121 5151 11178 11250 5288 11405 11428
girlfr	16686
girlfriend$	11949 12423 638 12459 12460 671 672 673 674 675 16692 16700 16707 11008 11009
girlfriends$	11949 12423 638 12459 12460 671 672 673 674 675 11008 11009
girls	10372 10379 16328 10510 4542 4543 10555 4607 10604 16507 4796 16589
girls$	11895 363 12178 6363 393 431 12293 6475 6477 6479 6697 6698 6703 6704 6714 6754 6767 6771 891 912 6883 7050 1284 1285 1287 7308 13163 7629 7640 7641 7703 7711 1787 7797 7958 13866 13876 13877 13878 13879 8076 2106 2107 2108 2113 13917 13919 13929 13932 13944 13945 13960 13961 13962 13963 13964 13965 13966 13967 13968 13969 13970 13971 13974 13975 13976 14024 2288 2289 14106 14118 2356 2357 2358 2359 14189 14218 14219 14220 14221 2456 14255 14324 14327 14352 14353 14354 14355 14356 14357 14368 2589 14384 14528 2793 8826 8827 8828 8829 2884 2918 2919 14733 14742 14996 15080 9408 3454 15310 3548 3595 3596 15517 15518 15519 15520 15521 9709 9710 9711 9726 9735 9741 15571 9753 15581 9819 15694 15856 10078 10079 10080 10081 10082 10083 10141 15975 15993 16001 16002 16003 16004 16005 16006 16007 16008 10330 16374 10578 4618 16423 4682 10985 11109 11121 11168 11174 11178 11201 11250 5288 11405 11522 11530
git$	11099
gits$	11099
giv	4475
give	4403 4476
give$	12072 294 295 296 297 298 299 300 12153 462 706 707 1103 1104 1105 1106 1418 1419 1420 1421 1422 1423 1436 1437 1438 1439 1440 1610 1611 1698 1699 1700 1701 1702 1704 1705 7719 2102 2103 2275 2276 2277 2676 9066 3105 3106 3151 9292 3367 15332 15439 15445 15459 9943 4055 4199 4200 4201 4202 4203 10363 10385 10451 4485 4649 5237 11466
gived$	1103 1104 1105 1106 2275 2276 2277 3151
giveed$	10451
givees$	4485
giveing$	10451 4485 4649
given	4394 10468 10527 4989
given$	12009 6224 6225 1103 1104 1105 1106 1698 1699 1700 1701 1702 1704 1705 2102 2103 2275 2276 2277 3105 3106 3151 3367 3740 15846 15847 15848 15849 4081 4199 4200 4201 4202 4203 16339 4835 4836 4861 4864 4878 4934
gives$	294 295 296 297 298 299 300 462 706 707 1103 1104 1105 1106 1418 1419 1420 1421 1422 1423 1436 1437 1438 1439 1440 1698 1699 1700 1701 1702 1704 1705 2102 2103 2275 2276 2277 3105 3106 3151 15332 4055 4081 4199 4200 4201 4202 4203 10407 10424 10451 4485 4649 5237
giving$	294 295 296 297 298 299 300 462 1103 1104 1105 1106 1418 1419 1420 1421 1422 1423 1436 1437 1438 1439 1440 1698 1699 1700 1701 1702 1704 1705 2275 2276 2277 9012 3105 3106 3151 4055 4199 4200 4201 4202 4203 10407 5237
glad$	301 302 307 473 474 701 702 703 704 705 994 995 996 997 999 1000 1001 1002 7392 7513 13333 13334 13335 13336 1547 1548 1549 1746 1747 1748 1749 3326 16173 5060
gladly$	1200 1201 1202 1203 1204 1205
glamour$	13804 13805 13826 13832
glandular$	5705
glass$	11670
glasses$	11443
glaucoma$	5932
glean$	4396
gleaned$	4396 16268
gleaning$	4396
gleans$	4396
glories$	1056 1057
glorified$	1169 5067
glorifies$	1169 5067
glorify$	1169 5067
glorifying$	1169 5067
glory$	1056 1057
gloves$	11443
glued$	3889
go$	6080 11900 6082 6083 11912 6127 11983 12003 12036 12053 12054 12055 12057 6244 12066 380 6369 6375 6376 6377 6378 12198 12218 12220 12221 12222 6438 6440 6441 520 521 522 523 524 525 559 562 565 566 6540 6543 6551 584 585 12440 686 687 688 692 700 12503 12504 12505 12506 12507 6717 12574 12575 12576 6897 6966 6967 1006 1007 1016 1108 12901 1151 7128 7171 7173 7175 7257 1469 1470 1471 1472 1473 1474 1475 13332 13337 13343 7555 7556 7557 7558 1608 1609 13480 13481 7714 7735 13569 13720 13766 13768 13774 13776 2016 2040 2073 2074 2244 2381 2382 2383 2384 2385 2386 2392 2393 2449 2607 2608 2609 15088 15089 15090 15091 3578 3587 3599 3600 3601 3602 3603 15408 15439 15445 15459 15465 15466 3693 15642 9865 10009 10282 10469 4715 16571 4965 5017 5044 5045 11017 5219 11466 5795
goad$	2090 2091 5106
goadded$	2090 2091 5106
goadding$	2090 2091 5106
goaded$	2090 2091 5106
goading$	2090 2091 5106
goads$	2090 2091 5106
goal	4738
goal$	13280 4729 16566
gobby$	5862
goed$	7171 7173 7175
goes	16246
goes$	12036 380 520 521 522 523 563 565 566 6551 584 585 686 687 688 693 700 12677 1008 1109 7171 7173 7175 1335 1469 1470 1471 1472 1473 1474 1608 1609 1621 1622 7595 7596 2016 2040 2073 2074 2244 2381 2382 2383 2384 2385 2386 2392 2393 2607 2608 2609 3578 3587 3599 3600 3601 3602 3603 3735 15591 15642 9865 10469 16311 4849 4965 4970 4978 5017 5044 5045 11017 5219 5735 5795
gofer$	5836
gofers$	5836
going$	12004 12026 12027 12028 380 12248 6432 520 521 522 523 558 565 566 6539 6542 6549 6550 6551 584 585 642 12440 686 687 688 694 700 12503 12504 12505 12506 12507 12535 12574 12575 12576 6966 7128 7171 7173 7175 7229 7249 1469 1470 1471 1472 1473 1474 2040 2073 2074 8064 2244 2449 2607 2608 2609 8737 8738 2935 3578 3587 3599 3600 3601 3602 3603 15438 9640 3670 3671 3672 3673 9645 3679 3680 3681 15565 15642 9865 4572 4715 4965 4978 5017 5044 5045 5234 5722 5795
goings$	16303 10525
gold$	8292 5442 11443
gone$	6415 6416 6426 6450 6451 6452 6453 6454 6455 6456 6457 520 521 522 523 524 525 565 566 6551 686 687 688 700 12508 12509 6700 12525 12526 12527 12540 7171 7173 7175 1469 1470 1471 1472 1473 1474 1608 1609 7681 7776 7826 13653 13656 2040 2244 2392 2393 15147 15153 15854 15855 10366 10469 4563 10842 4950 5017 5044 5045 11017 5219 5722
gonorr	5942
good$	11853 6097 6138 555 8073 8074 8110 2140 14014 2324 8297 8399 2483 8647 8781 8866 2975 2983 2986 9122 9799 10111 10290 4553 5418
goods$	10678
goodwill$	8242
goose$	11449
gorgeous$	5883
gormless$	11406 5862
gos$	16571
gossip$	11180
gossips$	11180
got	16634 4989
got$	49 50 76 77 78 80 82 83 84 85 86 146 147 148 149 150 12053 12054 12055 12057 6464 695 698 700 12508 12525 12526 12527 12541 842 843 12679 940 941 12748 1012 1015 12814 12815 7004 1116 1117 1118 1162 1164 7171 7173 7175 7193 7194 1301 1302 1303 1304 1305 7545 7546 13447 13448 1709 1710 1734 1735 1736 1737 1738 1739 1740 1741 13651 7833 2070 2071 2075 13892 13893 2354 2355 2395 2421 2612 3017 3036 3196 3256 3257 3258 3259 3260 3343 3517 3530 3531 3532 3533 3581 9758 15750 15751 4226 4308 4309 16268 4624 4864 4966 4967 5044 5045 11017 5235 5321 5454 5465 5708 5725 5751 5753 5797
gown$	15352
gowns$	15352 15375 15392
gp	10813 4845
gp$	16632 10816
gps	4989
gps$	10960
grade	11715
grade$	16184 11737 5902
graded$	2540 2543 16332 5594 5902
grades	16678 10860
grades$	16184 16679 11737
graffi	10943
graffiti$	16441 16762
graft$	11675
grafts$	11675
grain$	1361
gran	10866 16687 10869 4902 4912 10884 4914 4917 16731 16737 10921
gran$	4890 16685 4915
grandad$	4915
grandf	10866
grandfather$	16685
grandm	10866
grandmother$	13355 16683 16685
grandmothers$	13355
granite$	14984
granny$	13355
grante	10626 5801
granted$	16445 11616
grasp$	13720 7915 7916 7917 7918 7919 7920 7921 7922 7923 7924 7925 7926 8856 14676 8876 14696 9377
grass$	16049
grateful$	16173
gratitude$	14211 14212 14213 14214 14215
grave$	13277 13278 16680
graves$	13277 13278
graveyard$	16732
gravitate$	2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035
gravitated$	2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035
gravitates$	2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035
gravitating$	2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035
greasy$	3513 15319 5430 5437 5453
great$	7505 8243
greater$	2776
greatly$	16575
greed$	12164 12165 12166 12167 12168 12169 12558 12559 12560 12561 12641 6861 6862 6882 12702 12887 12888 12889 12890 12891 12892 13039 13097 13362 13363 1574 1575 13496 7755 7850 1880 7852 13804 13805 11054
greedily$	1200 1201 1202 1203 1204 1205
greedy$	5862
green$	7393 14641 14642 14643 15076 15309 11335 5431 5453
greet$	4352
greeted$	4352
greeting$	4352
greets$	4352
greetted$	4352
greetting$	4352
grew$	2739 2740 3512 5436
grey$	15309 15319 5453 11443 5477 11611
grief$	7463 15127
grip$	8876 14696 16016 16093 16094 16095 16096 4759 11539
grips$	4759
gromme	10789
grommets$	16608
groomed$	11836 11839 12473 12791 13474 13734 13735 13736 13737 13738 13739 13740 13741 13742 13743 13744 13745 13791 13792 13793 13794 13795 13796 13797 13798 14932 11395
groomer$	12355 12447 12452 12457 12916 12917 12918 12919 12920 12921 12922 12923 12924 13234 13624 13934 2148 2232 15082 11037 11116 11119 11120
groomers$	12355 12452 12457 12916 12917 12918 12919 12920 12921 12922 12923 12924 13234 13624 13934 2148 2232 11037 11116 11119 11120
grooming$	11829 11830 11831 11846 11858 12171 12637 12638 12832 7014 13178 13179 13791 13792 13793 13794 13795 13796 13797 13798 15196 11029 11084
gross$	5517
ground$	4474 16353
grounds$	4654 4670 4932
group	10357 16187 10372 16263 10455 16297 16305 16322 16325 16328 10510 16330 4542 4543 16340 16341 16343 10555 16383 4607 4621 16429 4645 16446 16449 16454 10648 10664 10673 16492 10674 16506 16543 10730 16549 16555 10741 4772 16563 16567 16579 4796 16589 11582 5634 5635 11621 11626 11633 11645 11646
group$	11895 11923 11924 363 12178 12180 6363 393 431 12293 6475 6477 6479 6697 6698 6703 6704 6714 6754 6767 6771 6812 891 912 6883 6893 7050 1284 1285 1287 7308 13163 13172 7629 7640 7641 7698 7706 1787 7797 13769 7958 8076 2106 2107 2108 2113 13919 13925 13927 13932 13952 13955 8139 8140 2210 2288 2289 14100 2356 2357 2358 2359 14170 14189 14218 14219 14220 14221 14324 14327 14352 14353 14354 14355 14356 14357 14368 2589 14384 8570 8571 2635 14543 14649 14650 14651 14652 14653 14697 14698 14699 14713 2943 2944 14745 14996 15124 15126 15172 15184 3454 3456 3457 15310 3548 3595 3596 15517 15518 15519 15520 15521 15524 9709 9710 9711 9714 9715 9726 9735 9741 15571 9753 15581 15586 15588 9819 15694 10078 10079 10080 10081 10082 10083 15916 10135 10137 15992 16001 16002 16003 16004 16005 16006 16007 16008 16085 16086 10272 10330 10332 10354 16175 16180 16219 16222 10410 10437 16262 16266 16267 16269 16279 10463 16285 16292 10490 4520 16338 16350 4577 16374 10578 4616 4618 16416 4630 16421 10614 10616 4682 16479 16493 16494 16534 16535 16536 10726 16551 4767 10743 10771 10774 16594 11109 11112 11163 11168 11203 11250 5288 11303 11522 11530 5619 11595 5635 5677 11734
groups$	11924 13925 13927 2289 14189 14218 14219 14220 14221 14324 14327 14352 14353 14354 14355 14356 14357 14368 16219 16350 11168 11250 11595
grow	4792
grow$	2739 2740 2880 14671 14672 8854 3512 5436
growing$	2739 2740 3512 5436
grown$	633 12429 7026 8022 2069 14428 14475 2724 14516 14517 14518 14519 14520 14521 8704 8705 8706 8707 2739 2740 8723 8729 8730 8731 14552 14553 14554 14558 14559 14560 14561 14567 8753 8755 8756 8757 8758 8759 8763 8765 14585 8774 14599 14600 2811 2828 14620 14622 2836 2837 8810 14630 14631 8816 8817 2855 2873 2874 2886 8859 14685 14686 14687 14692 2906 14706 8888 8967 8970 9003 14823 14824 14825 14826 9064 3107 3108 3109 3110 14912 14913 9131 9133 3170 14960 3171 3172 14962 9151 3196 15028 15029 15030 15031 15035 9284 9321 15142 9324 9356 9358 3425 3449 3450 3451 3452 3462 9444 3512 11323 11326 5398 5436
grownups$	14522
grows$	2739 2740 3512 5436
grubby$	15337 15338 5470 5477 5883
grumpy$	5854
guarantee$	3774 9745 3775 9746 3776 9747 3777 9748 3778 3779
guaranteed$	3676 3677 3678 5497
guard	4422 10467 10474 4534 10515 4555 10597 4634 10605
guard$	6274 12398 4399 16190 10393 16265 16286 16288 16293 10505 4538 16334 4556 4557 16416 4679 4695 4798
guardian$	14906 14907 14908 14909 14969
guardians$	14906 14907 14908 14909 14969
guards	10605
guards$	6274 12398 4399 16190 10393 16265 16286 16288 16293 10505 4538 16334 4550 4556 4557 16416 4679 4695 4798
gucci$	11443
guess$	15130 15131
guessed$	13611 13612 7794 7795 13643
guidance$	12043 12044 13398 13399 13761 13762 13763 13764 13765 14854 14871 14935 14936 14937 15736 15737 15738 15739 15740 15741 16167 11078
guilt	16370 10567
guilt$	16068 16386 5561 11536
guiltless$	6952 982 6954
guilty	5807
guilty$	857 858 12758 12759 12760 12761 10642 11030 5807 11778
gullible$	13437 1819 14641 14642 14643 11056 5087 11335 5862
gum$	5933
gun	16786
gun$	12787 7953 7954 10948
guns$	12787
gutless$	5854
gutter$	15598
guttersnipe$	5851
guttersnipes$	5851
gyppo$	5851
gyppos$	5851
habit	11705
habit$	11878 11882 6418 448 1277 1278 1279 1280 1281 1282 1283 2053 2054 2055 4042 10976 10977
habits$	11878 11882 13275 15474 15601 10976 10977 11353
habitual$	581 582 10532 5019 5142 5155 5631
habitually$	580
had	4806 4811 4851 5735
had$	221 222 315 604 607 6689 6690 6691 6694 6695 726 727 728 729 730 731 732 733 734 749 750 751 752 753 12568 6750 6751 830 878 880 960 1045 1046 12938 1189 1232 1246 1259 7235 7238 1299 1301 1302 1303 1304 1305 1328 13164 1380 1381 1581 2354 2355 2421 2501 2612 2804 14932 15268 15271 3517 3530 3531 3532 3533 3581 15655 15656 3881 3931 3932 3933 3934 3936 3937 3938 3939 9928 3962 3963 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 3974 3975 3976 3998 4006 10003 10004 10005 10017 10019 10087 15907 4334 4335 16268 10731 4807 10782 4818 4820 4826 4828 4835 10822 4861 4864 4934 4966 5321 11378 5454 5465 5520 11598 5687 5708 5709 5750 5786
haemop	5706
haemophilia$	11677
hair$	15302 15304 15305 15306 15371 15402 11411 5443 11424 5455
haircut$	15304 15305 15306 15371 11424 5455 11438
haircuts$	15304 15305 15306 15371 11424 5455 11438
haired$	11392 11401
hairstyle$	15304 15305 15306 15371 11424 5455 11438
hairstyles$	15304 15305 15306 15371 11424 5455 11438
hairy$	5883
half$	870 1341 9561 10131 4625 10622 4733 5529
halfway$	11459
hall	10928
hall$	16747
halluc	5930
hallwa	10928
hallway$	16747
halve$	16513 16540
halved$	16513 11635
halves$	16540
ham$	5539
hand	4460 4487
hand$	298 299 300 12728 12729 977 978 979 980 7022 13218 1436 1437 1438 1439 1440 7718 14185 14186 8641 8642 8643 2673 9039 14859 14860 14861 9242 15231 15308 10451 4485 10611 4649 10711
handded$	298 299 300 1436 1437 1438 1439 1440
handding$	298 299 300 1436 1437 1438 1439 1440
handed	10468 10527
handed$	298 299 300 1436 1437 1438 1439 1440 16013 10451 11503 11504 11556 11618
handedly$	11557
handes$	4485
handful$	2212 8183 2213 8184 2214 8185 2215 8186 14363 11125
handing$	298 299 300 1436 1437 1438 1439 1440 10451 4485 4649 11591
handl	11566
handle	10608 4689
handle$	14228 14284 8622 8634 2689 8661 8662 2692 14501 14502 14726 8940 8941 8942 8945 8946 8948 8949 8952 2999 14790 14791 3021 8993 8994 8995 9001 9108 14973 9192 3235 3236 4352 4759 5366
handled$	2999 3235 3236 4352 5366
handles$	2999 3235 3236 4352 16427 5366
handli	16390 5915
handling$	8940 8941 8942 8945 8946 8948 8949 8952 2999 9001 3235 3236 15057 15058 15059 15060 15061 4041 4268 4269 4270 4271 4352 10964 5366 11518
hands$	11848 11849 11850 11851 298 299 300 12728 12729 7022 13218 1436 1437 1438 1439 1440 13286 13287 8641 8642 8643 2673 9242 15308 15908 16034 10451 4485 4649
handse	10676
handset$	4395 4523 16314 16495 5613
handsets$	4395 4523 16314 16495
handsome$	5883
hang	16246 10608 5697
hang$	12189 12218 12220 12221 12222 12253 12503 12504 12505 12506 12507 12574 12575 12576 6967 7031 1061 13532 2059 2073 2074 14426 3583 3584 3585 3587 11378
hanged$	2073 2074 14426 11378
hanger$	5160
hangers$	16172 5160
hangged$	2073 2074 14426 11378
hangging$	2073 2074 14426 11378
hanging$	12004 12248 12503 12504 12505 12506 12507 12574 12575 12576 13170 13171 2059 2073 2074 14426 15394 15395 11378 11459
hangouts$	16427
hangs$	2059 2073 2074 14426 3583 3584 3585 3587 11378
haphazard$	16058 16059 16060 16061
happen$	11950 12005 12006 12007 12683 12782 14006
happened$	11861 11864 11950 6709 6710 12544 12545 866 6842 12677 12768 7345 13165 13166 13167 13168 13169 13457 13703 13704 13705 13706 13707 14911 9193 9194 3224 15817 15818 15819
happening$	13703 13704 13705 13706 13707
happens$	11861 11950 864 12677 13457 13703 13704 13705 13706 13707
happily$	1200 1201 1202 1203 1204 1205 8985 8986 8987 8988 8989 8990 8991 9020 9021 9022 9023 5070
happy$	301 302 307 6279 441 442 443 473 474 683 684 701 702 703 704 705 994 995 996 997 999 1000 1001 1002 1216 1217 1218 7513 13333 13334 13335 13336 1547 1548 1549 1746 1747 1748 1749 3326 5060
harass$	2076 2077 2078 5105
harassed$	2076 2077 2078 5105
harasses$	2076 2077 2078 5105
harassing$	2076 2077 2078 16157 16158 16159 16160 5105
hard	4757 4762
hard$	7277 1345 1346 1347 1385 7356 1386 1387 7358 1388 7910 7914 13834 2233 2234 2310 8300 14204 8386 2494 2495 2496 2497 2498 2499 8543 14420 2675 2958 2959 2960 9168 9169 3199 9214 9234 16172 10728 4761 16554 5248 5256 5377 5379 5391 5395 5432
hardcore$	5192 5862
harden	11632
hardened$	8263 3107 3108 3109 3110 3124 3125 3208 5142 11288 11365 5876
harder	4588
harder$	6852 2494 2495 2496 2497 2498 2499 15718 16152 16153 16154 16155 16156 10559 4761 11558
hardest$	2494 2495 2496 2497 2498 2499
hardier$	3107 3108 3109 3110
hardly$	94 7292 7293 7313 7314 7315 1530 7527 7528 1696 7810 7811 1846 1847 1848 8080 2924 2926 2927 2961 2994 2995 3084 9055 3085 3086 9146 9530 3707 3962 3963 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 3975 3976 4084 4139 4140 4141 4812 4871 5357 5358 5364 5372 5386 5520 5714
hardy$	3330
harm	10537 5697 5922
harm$	11790 11791 11810 11829 11830 11831 11858 6199 6200 6201 6202 6203 6204 6205 6206 236 237 238 12267 6775 6776 12637 12638 12647 12648 872 12780 12781 1075 12866 7240 7241 13061 13178 13179 7463 13289 13673 13674 13734 13735 13736 13737 13738 13739 13740 13741 13742 13743 13744 13745 13757 13758 13759 13760 14062 14959 15127 10192 16057 10365 10532 10633 10901 16720 4985 16783 11020 5597 5625 5629 5631 11667
harmed$	11667
harmer$	11137
harmers$	11137
harmful$	6097 12307 2135 2136 2137 8125 5006 5139 5150 5631
harming$	11667
harms$	11790 11791 11667
harsh$	16012
has	4806 4843 16634 5735
has$	5977 5979 604 830 940 941 960 1045 1046 1189 1232 1259 1299 1328 1581 1677 7753 1921 2354 2355 8336 2421 2501 2612 2804 3196 3256 3257 3258 3259 3260 15268 15271 3517 3530 3531 3532 3533 3581 3685 9834 15655 15656 3881 9928 3962 3963 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 3975 3976 3997 4005 4040 10017 10019 4365 16354 10565 10731 4774 4807 4818 4819 4820 4828 4835 10814 4856 4861 4864 4878 4934 4966 4989 5235 5321 11378 5454 5465 5520 5687 5708 5709 5750
hastily$	16161 16162 16163
hat$	11443
hate$	14101 2426 5224
hated$	2426 5224
hates$	14101 2426 5224
hating$	2426 5224
hats$	9566 9567 3597 3598 11443
haunts	4459 10430 10608
haunts$	15474 16427
have$	5978 5980 6278 6389 6423 6427 6447 6458 6460 6461 6465 604 607 6725 830 877 907 940 941 960 6970 1045 1046 7148 1189 1232 1259 1299 1328 1374 7349 7350 1581 1677 7748 7754 7772 7777 7788 7789 7792 7793 7824 7825 7828 7829 7832 7834 7835 7836 7837 1920 13897 2354 2355 8335 2421 2501 2612 14426 2804 2805 8874 3196 3256 3257 3258 3259 3260 3333 15221 3517 3530 3531 3532 3533 3581 9635 9644 15465 3685 3711 9739 9834 15655 15656 3881 15701 15702 15703 15704 9886 15709 15710 15711 9895 9901 9928 9944 3999 4040 15852 15853 10287 10288 4366 16401 10731 4774 4966 5235 5321 11378 5454 5465 11490 11598 11623 5687 5750
having	4811 5735
having$	604 607 6970 1046 8066 3517 3581 10782 4818 4820 4826 5454 5709
havoc$	11158 11159 11160 11166
hawk$	612 5032 5078
hawked$	612 5032 5078
hawking$	612 5032 5078
hawkked$	612 5032 5078
hawkking$	612 5032 5078
hawks$	612 5032 5078
hazel$	15309 5431
he$	6113 6119 6620 6697 6698 6703 6704 6753 6767 6770 7037 7040 7049 12991 7189 7206 7308 1350 1787 13614 2105 8076 2106 13896 2107 2108 8239 2288 14432 15517 15518 15519 15520 15521 9709 9710 9711 9713 9902 15725 5751
head$	12593 12595 12728 12729 1452 1453 1454 1455 1456 7442 1476 13416 13417 13418 13419 13420 13421 13422 13423 7605 7606 7607 13772 13773 14126 14158 8645 14494 14495 14496 2707 2708 2829 2830 2831 2832 2833 2834 2835 9002 9522 9546 9547 3577 3804 9775 3805 9776 3806 9777 3807 9778 3808 9779 3809 9780 16038 4249 16466 11422 5574 5935
headache$	8531
headaches$	8531
headcase$	11180 5851
headcases$	11180 5851
headed$	526 3804 9775 3805 9776 3806 9777 3807 9778 3808 9779 3809 9780 11216 11221 11263 11350 11391 11502
headfirst$	13259 7446
heading$	526 13392 3804 9775 3805 9776 3806 9777 3807 9778 3808 9779 3809 9780 4811
headlong$	13259 7446
heads$	12593 12595 12728 12729 1452 1453 1454 1455 1456 13416 13417 13418 13419 13420 13421 13422 13423 7605 7606 7607 13772 13773 14126 8645 2707 2708 9002 4151 16038 4249 11317 11336 11420 11421
headscarf$	11443
headscarves$	11443
headstrong$	5864
health	10796 10830 16686
health$	12237 12238 12745 13285 13535 7967 7968 7969 7970 7971 9910 16597 16615 10801 10813 10815 16638 11695 5737
healthier$	6097
healthy$	6138
heap$	14222
hear	10464
hear$	13914 4810
heard$	2649 4025 4026 4810 4931
hearin	10795
hearing$	4810 16614 4931 5718 5719 11777
hearings$	11777
hears$	4810
heart$	14170 10777 16597 5710
hearted$	15950 11227 11228 11500
heartless$	15831 5862 5893
heat$	4742 16533
heatin	4969
heating$	16755 10940
heavier$	5409
heavies$	11180
heaviest$	3520 5457
heavil	10808
heavily$	3499 16621 16627 16628 5411
heavy	4757
heavy$	7035 9460 10194 10728 5409 5412 5462 5533 5585 5586
heavyset$	5882
heed$	6064 6065 6066 6067 6068 12153 13400 13401 13720 7942 7943 7944 7945 7946 15503 15504 15505 15777 15871 15872 15873 15874 15875 15876 15877
heeded$	12508 12516
heedless$	101 102 5854 5855
heel$	16483
heels$	15377 15378 15379 16036 11443
height$	3386 3387 3388 15276 15277 15278 11380
held	11563
held$	2681 15253 15846 15847 15848 15849 4282 4376 16205 4526 10638 16475 4801
helicopter$	5621
hell$	1005 7539 13871 13890 5204
hellbent$	1255 1256 1257 1258
hellraiser$	5848
hellraisers$	5848
help	4390 4419 4455 4671 4714
help$	6023 176 183 184 12043 12044 12153 12269 12276 12294 12553 12730 12860 12861 12863 12864 12871 13050 13055 13407 13558 7875 13727 13728 13729 14188 14284 14298 8633 14823 14824 14825 14826 14854 14862 14863 14864 14865 14866 14867 14868 14869 14871 14877 14878 14879 14880 14881 14960 14962 15213 15425 3642 3643 3644 3645 15439 15445 15459 15526 15547 15578 15616 15617 15618 15624 4049 4050 4051 15896 15905 4268 4269 4270 4271 16079 4463 4501 4666 4673 4729 16529 4785 16652 11040 11064 11065 11150 11191 11290 11462 11466 11474
helped$	183 184 12732 13698 13699 13700 13701 13702 14299 15444 15450 15455 15458 15464 15559 15576 15602 15603 15604 15605 15606 16201 4666 4673 4785
helper$	13234 11051
helpers$	13234 11051
helpful$	4380 16201
helping$	183 184 7876 15616 15617 15618 9800 4666 4673 4785 11474
helpless$	8914 14965 14966 14967 14968 15076
helpped$	183 184
helpping$	183 184
helps	4671
helps$	183 184 4463 4666 4673 4729 4785 11475
hence$	3187 3188 3189 3190 3191 3192
henchman$	5836
henchmen$	5836
hepatitis$	5934
her	10357 10379 16238 10490 4577 4840 10825 4870 10854 4893 10865 4905 16709 16743 4960 4962 10942 16769 4992 11723 5801
her$	11793 11794 19 11820 6059 6072 6074 11894 106 107 110 114 115 6088 6090 122 6094 6150 6316 348 355 356 357 359 6333 363 6345 6346 6347 6348 6349 6350 393 396 431 6417 12256 6472 6500 6583 6628 6633 6644 6728 6786 6811 851 852 6829 6855 12677 888 890 891 6877 911 912 6883 12703 6885 6892 931 949 6950 6956 6958 989 12811 7011 7047 1165 1167 1220 7216 7217 1284 1285 1287 7272 7278 7282 13172 7378 7419 7457 7534 7535 7597 7640 7641 1781 1784 13585 7805 13627 1879 7851 1881 7855 13752 13756 7938 13769 2113 8132 14002 14039 8254 8377 14241 2589 8570 8571 14436 2655 8694 8696 8848 8864 14727 8922 14741 8923 8924 8926 14870 14995 9180 15005 9206 9270 9271 3302 3303 3304 15114 15125 9315 3345 9317 3359 15207 15208 15209 3453 3454 9465 9466 9467 9492 3529 3542 3547 3548 3568 9553 3595 3596 15600 15619 9860 10132 16002 16003 16004 16005 16006 16007 10215 10217 10219 10226 16052 16118 10548 16600 10786 10788 16612 4824 10797 4827 10806 10811 4842 10841 10851 16673 4889 10864 4895 4896 10868 4898 10876 4913 10889 4924 16716 10912 10930 10931 10933 16754 16761 16767 10951 10961 10963 5035 5051 5288 5474 5475 11522 5723 5724 5731 5732 5739 11712 5756 5768 11748 5793 5798 5809
herbert$	11186
herberts$	11186
heritage$	9506 9507 9508 9511
heroin	10800 16786 10971
heroin$	16326 16619 10809 16631 16790 10986
hers$	12672
herself$	5971 5973 11793 11794 6009 6013 6014 44 6016 6017 6018 6019 6020 6021 51 11842 11843 6025 6026 6028 6029 59 60 61 62 6035 6036 6037 6047 6048 6049 6318 12158 6420 6421 6422 12295 6554 12571 12591 12592 12594 6794 6795 6796 6797 6798 6799 6800 6801 6803 6804 12626 12627 12640 6830 6831 6832 6833 12653 12654 12655 12656 12657 12658 12659 12660 12661 12662 6848 6849 6850 6851 12671 12676 12698 12699 12825 12826 12827 12828 12829 7016 12932 12933 12934 12935 12936 12937 12948 13016 1272 1273 1274 7246 7459 7460 7462 13282 7470 7471 7472 7473 7475 7477 7478 1508 7533 13461 7853 7857 1887 13679 13680 13681 13682 13683 13684 13685 13686 13687 13688 13689 7871 7872 13692 13693 13694 13695 13696 13697 13699 13700 13701 13702 8183 8184 8185 8186 14016 14181 8385 2415 2416 8388 2418 2419 2420 14267 2606 14453 14454 14455 14456 14457 14458 14459 14729 14730 14731 14732 14759 14760 14761 14762 14763 14764 14765 14766 14767 14768 14769 14770 14771 14772 8955 14775 14776 8958 14783 14816 14817 14820 14833 14834 14835 14837 14843 14844 14845 9220 9221 9222 15133 9385 3415 3416 15212 15220 10250 10787 10938 10972 11002 11003 11049 11337 11338 11668
herselves$	10787 11668
hid$	3586 4250
hidden$	13016 3586 16205 11460
hide	10544 4595
hide$	12072 6412 6413 6414 6968 7201 3586 4250 11644
hided$	4250
hides	4595
hides$	3586 4250
hiding	4595
hiding$	6968 13507 3586 4250
hierar	16231 11567 11569 11645
hierarchy$	16217 16218 5903
high$	79 12808 12809 12810 7036 1070 1071 1072 1073 1074 12904 7133 1163 7135 2533 2534 8511 8512 8513 8514 8515 8516 8517 8518 8519 8520 8521 8522 8523 8524 8525 8526 8528 8529 8530 15642 10084 5233 5532
higher$	2533 2534 10418 5733
highest$	2533 2534
highlights$	11425
highly$	4757 5370
hijab$	11443
hijabs$	11443
him	10357 10379 16238 10825 16709 16743 16769 11723
him$	11793 11794 11820 11894 6255 6262 6263 6265 6268 12125 6310 12281 12357 12360 12441 12453 12494 12500 12554 6811 6892 12785 7038 7062 7074 7075 7076 7077 7090 12916 12917 12918 12919 12920 12921 12922 12923 12924 12925 12993 13031 13044 13046 13068 13078 13135 13172 7390 7391 7395 7407 7408 7410 7411 13329 13330 7640 7641 13540 13564 13594 13769 14241 8570 8571 14727 14756 14870 14995 15005 9270 9271 15114 15125 15207 15208 15209 15218 15600 15619 10132 16002 16003 16004 16005 16006 16007 11033 11037 11522 11712 11748
himself$	5971 5973 11793 11794 6009 6013 6014 44 6016 6017 6018 6019 6020 6021 51 11842 11843 6025 6026 6028 6029 59 60 61 62 6035 6036 6037 6047 6048 6049 6318 12158 6420 6421 6422 12295 6554 12571 12591 12592 12594 6794 6795 6796 6797 6798 6799 6800 6801 6803 6804 12626 12627 12640 6830 6831 6832 6833 12653 12654 12655 12656 12657 12658 12659 12660 12661 12662 6848 6849 6850 6851 12671 12676 12698 12699 12825 12826 12827 12828 12829 7016 12932 12933 12934 12935 12936 12937 12948 13016 1272 1273 1274 7246 7459 7460 7462 13282 7470 7471 7472 7473 7475 7477 7478 1508 7533 13461 7853 7857 1887 13679 13680 13681 13682 13683 13684 13685 13686 13687 13688 13689 7871 7872 13692 13693 13694 13695 13696 13697 13699 13700 13701 13702 8183 8184 8185 8186 14016 14181 8385 2415 2416 8388 2418 2419 2420 14267 2606 14453 14454 14455 14456 14457 14458 14459 14729 14730 14731 14732 14759 14760 14761 14762 14763 14764 14765 14766 14767 14768 14769 14770 14771 14772 8955 14775 14776 8958 14783 14816 14817 14820 14833 14834 14835 14837 14843 14844 14845 9220 9221 9222 15133 9385 3415 3416 15212 15220 10250 10787 10938 10972 11002 11003 11049 11337 11338 11668
himselves$	10787 11668
his	10490 4577 4840 4870 10854 4893 10865 4905 4960 4962 10942 4992 5801
his$	19 6059 6072 6074 106 107 110 114 115 6088 6090 122 6094 6150 6299 6316 348 355 356 357 359 6333 363 6345 6346 6347 6348 6349 6350 393 396 431 6417 12256 6472 6500 6583 12424 6633 6644 12493 6728 6786 851 852 6829 12672 6855 12677 888 890 891 6877 911 912 6883 12703 6885 931 949 6950 6956 6958 989 12811 7011 7047 1165 1167 1220 7216 7217 13062 1284 1285 1287 7272 7278 7282 7378 7419 7457 13314 13331 7534 7535 7597 7617 1781 1784 13585 7805 13627 1879 7851 1881 7855 13752 13756 7938 8027 2113 14002 14039 8254 8377 2589 14436 2655 8694 8696 8848 8864 8922 8923 8924 8926 9180 9206 3302 3303 3304 9315 3345 9317 3359 3453 3454 9465 9466 9467 9492 3529 3542 3547 3548 3568 9553 3595 3596 9860 10215 10217 10219 10226 16052 16118 10548 16600 10786 10788 16612 4824 4827 10806 10811 4842 10841 10851 16673 4889 10864 4895 4896 10868 4898 10876 4913 10889 4924 16716 10912 10930 10931 10933 16754 16761 16767 10951 10961 10963 5035 5051 5288 5474 5475 5723 5724 5731 5732 5739 5756 5768 5792 5798 5809
hisself$	5971 5973 6009 6013 6014 44 6016 6017 6018 6019 6020 6021 51 11842 11843 6025 6026 6028 6029 59 60 61 62 6035 6036 6037 6047 6048 6049 6318 12158 6420 6421 6422 12295 6554 12571 12591 12592 12594 6794 6795 6796 6797 6798 6799 6800 6801 6803 6804 12626 12627 12640 6830 6831 6832 6833 12653 12654 12655 12656 12657 12658 12659 12660 12661 12662 6848 6849 6850 6851 12671 12676 12698 12699 12825 12826 12827 12828 12829 7016 12932 12933 12934 12935 12936 12937 12948 13016 1272 1273 1274 7246 7459 7460 7462 13282 7470 7471 7472 7473 7475 7477 7478 1508 7533 13461 7853 7857 1887 13679 13680 13681 13682 13683 13684 13685 13686 13687 13688 13689 7871 7872 13692 13693 13694 13695 13696 13697 13699 13700 13701 13702 14016 14181 8385 2415 2416 8388 2418 2419 2420 14267 14453 14454 14455 14456 14457 14458 14459 14729 14730 14731 14732 14759 14760 14761 14762 14763 14764 14765 14766 14767 14768 14769 14770 14771 14772 8955 14775 14776 8958 14783 14816 14817 14820 14833 14834 14835 14837 14843 14844 14845 9220 9221 9222 15133 9385 3415 3416 15212 15220 10250 10972 11002 11003 11049 11337 11338
histor	4404
historic$	10375
history$	1277 1278 1279 1280 1281 1282 1283 4042 16260 10442 4929 11114 11708 11743 11781
hit	16704 16713 4925 16721
hit$	13472 15011 4339 4741 16714 10896
hits$	16714
hiv	5942
hoist$	1311
hold	4595 4706
hold$	11904 6412 6413 6414 6968 13332 13337 13907 13908 13909 13910 13911 14287 8648 8649 8650 8651 2681 8664 8665 8937 8938 8939 3235 3236 3249 3250 3251 4282 4376 10378 10435 16381 10565 4800
holdin	16233 10550 16375 4595 10967
holding$	6968 2681 14858 9412 16170 16369
holds	16233 4595
holds$	2681 3235 3236 3249 3250 3251 4282 4376 10435 16258 16381 10565
hole$	13277 13278
holes$	13277 13278
holmes$	16316
home	10866 16690 16715 16743
home$	11945 11946 12245 12269 12282 12320 12321 12519 12520 12562 12563 12580 12581 6987 6988 12873 7122 7124 12996 13000 7243 7244 7245 7305 13425 13554 13555 13595 13645 8255 8548 14372 14373 2606 8594 14640 14816 14821 14953 15173 15197 4338 16315 16329 4717 10692 4783 16664 16684 16685 16696 16697 16712 16716 16720 16727 16734 16735 16742 16749 16751 4963 16759 16778 11252 5574 5759 11750 11751 5791 11763 11764 11765
homele	16704 5963
homes$	12320 12321 12873 14372 14373 14821 16315 4717 10692 4783 16748 11252 11757
honest$	7768 13588 15444 15450 15455 15464 15559
hood$	3569 15376 9566 9567 3597 3598 5212 11443 5476 11611
hooded$	5126 5406 5477 11611 5883
hoodie$	15360 15361 15362 15371 11443 11445 11448 5888
hoodies$	14425 8607 9518 9519 15360 15361 15362 15363 15364 15368 15369 15370 15371 15373 15381 11443 11445 11448 5888
hoodlum$	5834 5836
hoodlums$	5834 5836
hoodrat$	5834
hoodrats$	5834
hoodrich$	5887
hoods$	14425 8607 3569 15368 15369 15370 15373 15376 15377 15378 15379 15381 9566 9567 3597 3598 11443 11445 5476 11611
hoody$	15360 15361 15362 11448
hook$	1644
hooked$	11866
hooligan$	11099 5834
hooliganism$	5834
hooligans$	14019 14020 14021 11099 5834
hoot$	15845
hoots$	15845
hop$	6965 2070 2071
hope$	9701 9813 3843 4038 4039 16229 11476
hoped$	4038 4039
hopeless$	8169 8437 3736 3737 5169 5279 5283 5862 5893
hopelessly$	5893
hoper$	13986 13998 13999 14000 11126 11141
hopers$	13986 13998 13999 14000 11126 11141
hopes$	4038 4039 16229
hoping$	4038 4039 16229
hopings$	16229
hopped$	2070 2071
hopping$	6965
hops$	2070 2071
horde$	2127 2128
hornet$	7363
hornets$	7362 7366
horrendous$	14312 14313 14314 14315 14316 14317 14318 14319 14320
horrible$	14312 14313 14314 14315 14316 14317 14318 14319 14320 5230
horrid$	5230
horror$	11099
horrors$	11099
hospit	4845 10819 16704 10886 4985
hospital$	10816 16638 16639 16640 16705 10956 5574 5739
hospitalised$	5950
hospitalized$	5950
hostel	10922
hostel$	16741
hostile$	2508 2509 2510 2511 2512 14321 14322 4744 5285 5860 5894
hostility$	14382 14383 2594 2595 16142 16143 16144 16145 16146 11029 11259
hot	10762 10766 5685
hot$	4969 5292
hotel$	12347 12348 12349 12350 6532 6533 6534 6535 12785 13076 13293 13294 13295 13296 13297 14074 14075
hotels$	12493 12785
hothead$	11125 5849
hotheads$	11125 5849
hotspot$	16581 16585 5682 11656
hotspots$	16581 16585 11656
hounding$	16157 16158 16159 16160
hounds$	13248
hour$	4881
hours$	14015 14080 16652 4863 4881 16781 11353 11541
house	10866 16690
house$	12347 12348 12349 12350 6532 6533 6534 6535 12785 12972 12973 13076 13080 13293 13294 13295 13296 13297 13375 13544 8255 14613 14640 14644 14649 14650 14651 14652 14653 14697 14698 14699 14821 15173 15197 16315 10668 10692 16685 16716 16734 16736 16749 4963 16759 11765
househ	10866
household$	14373 14613 14640 14644 14821 15173 16685 11252
households$	14373 14821 11252
housemates$	8777 8778 8779
houses$	12785 16315 10692 16748
housin	16686
housing$	9910 4717 16698 11760
how$	12068 12069 12811 13574 13585 14430 8943 8944 2981 9109 9110 9248 9250 15196 4627 11026
hub$	10354 16175 16180 16193 16222 10410 10437 16262 16266 16267 16269 16272 10463 16285 16292 16416 10614 16479
huge$	6058
hulking$	5883
hundred$	7632 9405
hung$	12539 2059 2073 2074 14426 3583 3584 3585 11378 11459
hungry$	11289 11766
hunt$	2016 7987 2017 2018 2019 2020 2021 2022 2381 2382 2383 2384 2385 2386 2387 15644
hunted$	2016 7987 2017 2018 2019 2020 2021 2022 2381 2382 2383 2384 2385 2386 2387
hunting$	2016 7987 2017 2018 2019 2020 2021 2022 2387
hunts$	2016 7987 2017 2018 2019 2020 2021 2022 2381 2382 2383 2384 2385 2386 2387
huntted$	2016 7987 2017 2018 2019 2020 2021 2022 2387
huntting$	2016 7987 2017 2018 2019 2020 2021 2022 2387
hurl$	1499 1500 1501 1502
hurled$	1499 1500 1501 1502
hurling$	1499 1500 1501 1502
hurlled$	1499 1500 1501 1502
hurlling$	1499 1500 1501 1502
hurls$	1499 1500 1501 1502
hurried$	994 995 996 997 999 1000 1001 1002 5060
hurry$	994 995 996 997 999 1000 1001 1002 5060
hurt	4925 16721 5697
hurt$	11836 11839 6199 6200 6201 6202 6203 6204 6205 6206 236 237 238 12268 12607 12629 12952 13012 7263 7264 13108 13109 13110 13122 13123 13447 13448 13472 13474 14099 14993 14994 14997 15012 15013 9195 15467 16714 10896
hurting$	11872 11873 11874 11875 11876 7141
hurtle$	1475
hurtled$	1475
hurtles$	1475
hurtling$	1475
hurts$	13447 13448 9176 9177 15117 16714
husband$	16682 16692 16700 16707
hussies$	5851
hussy$	5851
hustlers$	5873
hyde$	14217
hydroc	5706
hydrocephalus$	11677
hyena$	11180
hyenas$	11180
hygien	10795 10796
hygiene$	16614 16615
hype$	13316
hyper$	5028 5862
hypersexual$	5827
hypersexualised$	5827
hypocritical$	5893
hysterical$	5862
i$	4280
ic	5640
ic$	3481 5408
ic0$	5880
ic1$	5880
ic2$	5880
ic3$	5880
ic4$	5880
ic5$	5880
ic6$	5880
ic7$	5880
ic8$	5880
ic9$	5880
ice$	13236
idea$	12085 7255 7256 1286 7258 1288 1289 1290 13213 10104
ideas$	12084
identi	16185 4409 16210 4436 4452 16319 4571 4574 4577 4579 4591 10562 4640 16463 4786 5604 11609
identical$	9544 5467 5477
identically$	3498 5433 11442 11444
identified$	2145 2177 2554 4528 10548 4994 5626 11598 5631 11611
identifies$	4447 16331 4708
identify$	12153 4443 4447 16321 16331 4708
identifying$	4447 4708
identity$	4416
idiot$	11180
idiots$	11180 11507
idle$	11281 5862
idly$	10092 11495
idolise$	658 659 660 661 662
idolised$	658 659 660 661 662
idolises$	658 659 660 661 662
idolising$	658 659 660 661 662
iep	5745
iep$	11716
ieps$	11716
ies$	14612
if$	12172 12225 713 714 715 716 717 718 719 720 721 722 723 724 725 12528 12529 12534 12537 12538 770 772 773 774 775 776 777 778 779 780 781 782 783 784 785 786 787 790 791 792 796 797 798 799 800 944 13164 7740 1770 1772 1773 13628 8240 8241 14229 9441 9442 9443 3935 4116 4117 4570 16573
ignor$	1618 1619 1620 4377 5084
ignorance$	13638 5893
ignorant$	5862 5893
ignore$	12029 12189 12218 12220 12221 12222 6928 2082 2083 15642 4260 4261 16077 5107 5492 5559 5560 11538
ignored$	12029 6928 1618 1619 1620 13559 2082 2083 15427 15642 4260 4261 16081 16082 16083 16084 4377 5084 5107 5492 5548 11525 5559 5560 11538
ignores$	12029 6928 2082 2083 15642 4260 4261 5107 5492 5559 5560 11538
ignoring$	12029 6928 1618 1619 1620 2082 2083 15642 15832 15833 4260 4261 16157 16158 16159 16160 4377 5084 5107 5492 5559 5560 11538
ignorred$	1618 1619 1620 4377 5084
ignorring$	1618 1619 1620 4377 5084
ignors$	1618 1619 1620 4377 5084
ill	16704 10886
ill$	129 130 3549 3571 16705 5242 5259 5307 5309
illegal$	12307 7682
illnes	16686 16688
illness$	11658 11694
image$	12384 12392 6596 6597 627 628 873 12788 13311 13316 14895 10289 16189 10371 4401 10406 4496 4498 16347
images	10446 4486 10457 10458
images$	12384 12392 6590 620 12411 6596 6597 627 628 12500 12788 14895 14910 16189 10371 4401 16211 16212 16220 10406 4479 10456 4496 4498 4503 16346 16347
imbecile$	5851
imbeciles$	5851
imei$	4381
immaculately$	3498 5433
immature$	5862
immaturity$	12164 12165 12166 12167 12168 12169 6861 6862 7752 1782 1783 7755
immensely$	16575
immigration$	16686 5796
imminent$	16465
immoral$	5864
immune$	3124 3125 3208
immuni	5946
impact$	15543 15544
impaired$	11928 11929 11930 11931 11690
impairment$	11658 11689
impenetrable$	5854
impetigo$	5934
implan	4832 10803
implant$	16622
implausible$	13903 13904 13905
implicated$	509 510 511 512 513 4994
importance$	7716
important$	4729
impos	4701
imposed$	10689
imposing$	5409 5883
imposs	4588
impossible$	7910 7914 13890 2494 2495 2496 2497 2498 2499 2958 2959 2960 3736 3737 10559 5503
impress$	14994
impressed$	11070
impression$	12085
impressionable$	5862
impris	16686
imprisoned$	16435
improv	4384
improvement$	15632 9814
imprudent$	1871 1872 5089 5855
impulse$	7934 8588
impulsive$	11928 11929 11930 11931 5862
impulsivity$	7755
in	4847 10862 5735
in$	188 6185 220 12072 12119 12120 12122 12124 6433 6480 6485 6488 6498 6502 6503 6504 621 6601 6602 6603 6605 6666 6667 6668 6671 12580 12581 12701 6948 6951 12771 6992 7027 1080 1113 12996 13000 7211 13072 7423 7440 7474 7491 7492 1604 1605 13727 8046 8055 8096 13924 8119 8136 13956 13957 2168 8216 14036 14048 8350 8351 8352 8353 8381 8382 8463 14350 8532 8565 8572 8612 8670 8674 14629 8863 8894 3059 3060 9238 3442 3443 3477 15268 15271 9471 9489 9493 9494 3544 3573 3574 15367 9549 9554 9558 9562 3592 3593 3594 9570 15608 15615 9833 9872 15785 15830 10220 16102 16176 10465 10470 10497 4569 16369 16373 16386 10657 10665 10775 10776 10793 10821 10839 10842 10847 10865 10913 10917 10919 10925 10929 10949 4988 10987 5096 5330 11303 11426 5468 11442 11444 11473 11487 5576 11598 11688 11698 5728 5781 11754 11759 11779
inability$	6334 364 365 366 367 368 369
inaction$	6823 16113 11542 11544
inadequacy$	5893
inadequate$	5893
inadequately$	5893
inappropriate$	12307 6565 13856 15337 15338 5103 11214 5285 5477
inappropriately$	3498 5433 11442 11444
inattention$	11542
incapable$	174 5501 11482
incessantly$	5891
incest$	16718
inch$	8797 15183
incident$	16352 11746
incidents$	16409 16441 11746
inclin	10586
inclination$	9789 15609 15610 15611 15612 15613 15614
include$	11598
included$	4984
income	16686
income$	11743
incompetence$	5893
incompetent$	5893
incompetently$	5893
inconsistent$	13903 13904 13905 14307 14308 14309 14310 2521 5275
incorrect$	5470
incorrigible$	5864 5865
increa	4792 5669
increase$	4694 10750
increased$	16532
increases$	10750
indecent$	6565 6573 6969
indefensible$	15928
indepe	11759
independence$	16646
independent$	8813 8815 3107 3108 3109 3110 3395 3461 3474 10879 11341 5371 11374
indestructible$	11349
index	11567
index$	16351 10569
indian$	3500 9477
indica	10376 11563
indicate$	16358
indicates$	16358
indifference$	15921 16113 16142 16143 16144 16145 16146 11542 11544 5893
indifferent$	11482 5893
indiscriminate$	1021
indisputably$	5891
indivi	16579 4796 11621
individual$	2289 14189 14218 14219 14220 14221 14260 14324 14352 14353 14354 14355 14356 14357 14368 15226 15268 15271 16227 4576 16579 11168 11250 11304 5748
individuals$	13849 13850 13851 13852 2289 14189 14218 14219 14220 14221 14260 14324 14352 14353 14354 14355 14356 14357 14368 15226 15268 15271 4576 10679 11168 11201 11250 11304
indoors$	12580 12581
inducement$	13318 13319 13320 13321 13322 13323 13324
indulge$	517 518 519
indulged$	517 518 519
indulges$	517 518 519
indulging$	517 518 519
ineffective$	5893
ineffectual$	5893
inept$	5893
ineptitude$	5893
inevitable$	3696 3697 3698 3699 3700 3701 3738
inevitably$	11483 5891
inexcusable$	10202 16022 5893 5894
inexcusably$	5893
inexplicably$	5895
infamous$	2235 2236 2237 2238 2239 2240 2241 2242 2632 5332 5867
infant	16667
infatuated$	651 652 653 654 655 656 657
infection$	11658
infested$	2129 2130
inflexible$	16012
inflicted$	11024
influe	16563
influence$	13926 11110
influenced$	11836
influences$	13926 11110
influential$	16247
inform	10363 4494 4671 4714 5591 11563 5669
inform$	16182 4397 16198 4417 4418 10465 4666
informant$	16436 11562
informants$	11562
information$	12043 12044 7770 15910 10128 4268 4269 4270 4271 10367 16197 16198 4410 16230 4478 10609
informed$	6095 125 6341 8835 4666
informing$	4417 4418 10465 4666
informs$	4417 4418 10465 4666
ingrate$	5851
ingrates$	5851
inhale	5944
inhaler$	11703
ining$	10465
initia	4740
initiative$	10711 5680
injection$	16625
injections$	16625
injunc	10624 10685 10686 10955
injunction$	16443 16444 4656 10632 16451 16498 16504 16505 10687 16509 16512 16774 16780 11631
injunctions$	4656 16451 16498 16504 16505 10687 16509 16512 11631
injuries$	12780 12781 13673 13674 11694
injury	10777
injury$	12780 12781 13673 13674 16596 11694
inmate$	11194
inmates$	11194
inner$	3484
innocence$	7850 14667
innocent$	6952 982 6954 14607 14608 14609 14610 8891 8892 8893 8914 9083 9084 9085 9086 15076 11329 11347
innocents$	14602 14603 14604 14605 14606 14714 14715 14716 14717 14733 14735 14736 14737 14738 14739 14740 15078 11328 11347
inpati	5947
input$	6190 12010
inquir$	4593
inquiries$	4593
inquirs$	4593
inquiry$	4593 11595
ins$	10465
insane$	11251
inside$	12072 12119 12120 12122 12124 12580 12581
insight$	13784 13785 8954 2984 2985 8957 11066
insist$	261 262 458 459 460 461 994 995 996 997 999 1000 1001 1002 1157 1158 1159 1160 5060
insisted$	261 262 458 459 460 461 994 995 996 997 999 1000 1001 1002 1157 1158 1159 1160 13501 5060
insisting$	261 262 458 459 460 461 994 995 996 997 999 1000 1001 1002 1157 1158 1159 1160 5060
insists$	261 262 458 459 460 461 994 995 996 997 999 1000 1001 1002 1157 1158 1159 1160 5060
insistted$	261 262 458 459 460 461 994 995 996 997 999 1000 1001 1002 1157 1158 1159 1160 5060
insistting$	261 262 458 459 460 461 994 995 996 997 999 1000 1001 1002 1157 1158 1159 1160 5060
insolent$	5862
insomn	5930
inspec	4383 10355 10356 4387 10361 16185 10388 10389 10390 4420 4421 10403 4439 4440 4445 4466 4470 10443 10447 10448 10450 16270 16275 16276 16277 4492 10466 4497 10473 16298 4541 10597 4643 10620 10660
inspector$	10354 16175 16180 4399 16207 16208 16209 10391 10392 16222 10410 4462 10437 16262 16266 16267 16269 10463 16283 16285 16292 10512 16416 10614 16479 11650
instag	4648
instagram$	586 6557 587 6558 588 6559 589 6560 590 6561 12381 12382 12383
instead$	13001 13002 13003 16089 16091 16148 16149 16151
instigator$	11603 5837
instigators$	11603 5837
instinct$	11363
instincts$	11361 11363
institutional$	5517
instructed$	4413 4545 10526
instructions$	12747 13398 13399 11078
insuli	5933
insulin$	10805
insulting$	2945 2946 2947 2948 2949 2950
insults$	12117
integrated$	5624
intel	5591
intel$	11562
intell	4461 16317 11567 11609
intelligence$	15910 16192 10374 16194 16214 10432 10453 16274 10462 16284 10529 10568 4629 10609 5592 11564 5594 5899 5913 5919
intended$	4729
intens	4757 5669
intensive$	10728 10818 5811
intent	4738
intent$	1255 1256 1257 1258 11787
intention$	9789 15609 15610 15611 15612 15613 15614
intentions$	9789 15609 15610 15611 15612 15613 15614
intents$	2909
interc	10518 5915
intercepted$	16337
intercourse$	10995
interest$	6281 6282 12118 12689 13004 13005 14479 14480 14481 14482 15547 9789 15609 15610 15611 15612 15613 15614 15777 15871 15872 15873 15874 15875 15876 15877 10062 10063 10064 10065 10066 10266 16093 16094 16095 16096 4410 4501 16366 11539
interested$	9796 9966 15851 10233 10312 16173
internally$	5751
internet$	586 6557 587 6558 588 6559 589 6560 590 6561 12381 12382 12383 5038
interr	10494
interrogate$	4628
interrogated$	16313
interrogateing$	4628
interrogates$	4628
interrupt$	11484
interrupted$	11484
interrupting$	11484
interrupts$	11484
interruptted$	11484
interruptting$	11484
interv	4574 4987
intervene$	15896 16076 16079 16459
intervened$	15774 15906
intervention$	6190 12010 14298 15425 16776 11462 11783
interventions$	6190 12010 14298 15425 3642 3643 3644 3645 11462
interview$	4628
interviewed$	4604 4974
interviewing$	4628
interviews$	4628
intimate$	6565 676 677 678 679 6969
intimidate$	2076 2077 2078 5105 11484
intimidated$	2076 2077 2078 14993 5105 11484
intimidates$	2076 2077 2078 5105 11484
intimidating$	11872 11873 11874 11875 11876 2076 2077 2078 14420 5105 5285 5432 11484 5860
into	4378 4847 5593
into$	11840 11898 12072 12119 12120 12122 12124 12249 6491 6492 6493 6495 6669 6670 6671 12691 6984 6985 6986 12996 13000 13042 13072 1451 7423 7440 13265 13266 7450 7451 7453 7474 7495 7496 7497 7498 13516 13517 13518 13519 13521 13522 13523 13652 13786 13787 13788 13789 13790 8461 14486 10461 4561 16373 10564 4988 5728 5781
introd	4706
inured$	3124 3125 3208
invariably$	5891
invest	10431 10472 4640 16463 4787 16728 5653 5800 5920
investigate$	15896 16079
investigating$	10431
investigation$	16236 16291 4593 16456 16461 11771
investigationies$	4593
investigations$	16236 4593 16456 16461
investigationy$	4593
investigators$	16250
invincible$	13025 5876
invitation$	13318 13319 13320 13321 13322 13323 13324 9608 3638 9610 3640 3641
invitations$	9608 3638 9610 3640 3641
invite$	11809 5991 39 310 311 327 328 329 330 331 332 333 334 6314 6315 813 814 6870 1206 1207 1208 1209 1210 7185 7186 1504 1505 1506 1507 5049 5054 5058
invited$	11809 5991 39 310 311 327 328 329 330 331 332 333 334 6314 6315 813 814 1206 1207 1208 1209 1210 7185 7186 13160 13161 1504 1505 1506 1507 5049 5054 5058
invites$	11809 5991 39 310 311 327 328 329 330 331 332 333 334 6314 6315 813 814 1206 1207 1208 1209 1210 7185 7186 1504 1505 1506 1507 5049 5054 5058
inviting$	11809 5991 39 310 311 327 328 329 330 331 332 333 334 6314 6315 813 814 1206 1207 1208 1209 1210 7185 7186 1504 1505 1506 1507 15616 15617 15618 5049 5054 5058 11474
involv	16370 16391 11599
involved$	11836 11839 509 510 511 512 513 514 515 516 12823 2125 2492 15567 15569 16080 10550 16402 10584 10612 4994 11088
involvement$	509 510 511 512 513 12674 2125 10567 10611 11088
involving$	16392
iq$	5928
irish$	3500 9477
iron$	14984 14985
irredeemable$	5865
irresponsible$	104 105 6097 1778 5005 5086 5855 5893
irresponsibly$	5819 5893
is	4429 10438 16634 5691
is$	6109 6115 361 362 543 6609 834 835 985 7543 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 8333 2387 2455 2466 2470 2480 2501 2506 8488 8493 2541 2560 2569 2570 2571 2572 2573 2574 8591 14505 14506 2775 2781 8752 2782 2783 2784 2785 2788 2789 2790 2791 2816 2910 2911 2912 2917 3175 3202 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 9328 9329 3420 3436 15268 15271 3492 15332 9536 3591 3628 9613 9704 9834 3909 3910 10001 10012 10109 10130 4222 10239 4276 4277 16105 16128 4389 10386 16240 10422 10513 10523 16354 10541 4611 10646 10747 4853 10891 4947 4980 5022 5047 5147 5149 5154 5201 5209 5228 5241 5264 5280 5282 5290 5291 5351 5378 11378 11426 11427 5536 5563 11598 5715 5720 5722 5725 5751 5753 5776 5784 5797 5798 5803
island$	11450
isolated$	383 384 385 386 8127 8128 8129 8130
isolation$	12780 12781 1075 13950 15643 4868 11123
iss$	5811
issu	4475
issue$	14378 4398 10370 4400 4716 4741 11088 11257 11708
issued$	4398 10370 4400 16191 10527 10626 4716
issues$	14378 4398 10370 4400 10407 4716 4741 11088 11257 11708
issuing$	4398 10370 4400 4716
it$	11810 12433 12500 12596 12597 12602 6864 910 6903 12730 6917 12767 7013 7084 12931 7147 12968 12969 13020 13029 7270 1370 13186 13267 13358 1572 1573 13394 7578 13427 7694 8309 2406 14242 2606 14430 8620 14849 9096 14917 9100 9189 9213 9237 15057 15058 15059 15060 15061 3682 15498 15646 15663 9902 15725 9950 9951 4030 4031 15900 15909 10191 4231 4232 16063 16064 10279 10302 11023 11238 11531
itch$	1396 1397 1398 1399
itched$	1396 1397 1398 1399
itches$	1396 1397 1398 1399
itching$	994 995 996 997 999 1000 1001 1002 1058 1059 1060 1062 1063 1396 1397 1398 1399 5060
itchy$	8325
its$	6466 12317 854 6828 988 990 1219 7215 7854 8693 15723 10114 10125 10215 10217 10219 16040 16041 10224 10226 10227 16052 16070 10253 10291 10292 16118 4338 10310 10318 10319 10397 4564 10744 10930 5518 11521 5564 5573
itself$	5971 5973 6009 6013 6014 44 6016 6017 6018 6019 6020 6021 51 11842 11843 6025 6026 6028 6029 59 60 61 62 6035 6036 6037 6047 6048 6049 6318 12158 6420 6421 6422 12295 6554 12571 12591 12592 12594 6794 6795 6796 6797 6798 6799 6800 6801 6803 6804 12626 12627 12640 6830 6831 6832 6833 12653 12654 12655 12656 12657 12658 12659 12660 12661 12662 6848 6849 6850 6851 12671 12676 12698 12699 12825 12826 12827 12828 12829 7016 12932 12933 12934 12935 12936 12937 12948 13016 1272 1273 1274 7246 7459 7460 7462 13282 7470 7471 7472 7473 7475 7477 7478 1508 7533 13461 7853 7857 1887 13679 13680 13681 13682 13683 13684 13685 13686 13687 13688 13689 7871 7872 13692 13693 13694 13695 13696 13697 13699 13700 13701 13702 14016 14181 8385 2415 2416 8388 2418 2419 2420 14267 14453 14454 14455 14456 14457 14458 14459 14729 14730 14731 14732 14759 14760 14761 14762 14763 14764 14765 14766 14767 14768 14769 14770 14771 14772 8955 14775 14776 8958 14783 14816 14817 14820 14833 14834 14835 14837 14843 14844 14845 9220 9221 9222 15133 9385 3415 3416 15212 15220 15938 10250 10972 11002 11003 11049 11337 11338
jacket$	15334 15360 15361 15362 15371 11443 11448 11456
jackets$	15334 9518 9519 15360 15361 15362 15363 15364 15371 11443 11448 11456
jail	10886 10959
jail$	15594 16681 16705 16778 5210
jailbait$	5851
jailed	16688
jailed$	16435 10950
jailer$	12739
jailers$	12739
jamaican$	3500 9477
january$	12322
jaundice$	5932
jaws$	13241 13244
jealous$	5862
jeans$	9518 9519 15360 15361 15362 15377 15378 15379 3590 15384 11443 11448 5488
jekyll$	2427
jeopardise$	10 5001 5002
jeopardised$	10 5001 5002
jeopardises$	10 5001 5002
jeopardising$	10 5001 5002
jeopardize$	10 5001 5002
jeopardized$	10 5001 5002
jeopardizes$	10 5001 5002
jeopardizing$	10 5001 5002
jeopardy$	11790 11791 11801 10688
jewellery$	15360 15361 15362 11443 11448
job	16686
job$	12881 12882 12883 12884 12885 12886 15691 15781 15782 15783 15784 15797 15798 15799 15800 15801 15802 15803 15804 15805 15806 15931 15935 15943 16152 16153 16154 16155 16156 16236 11518 11558
jobs$	15797 15798 15799 15800 15801 15802 15803 15804 15805 15806 16152 16153 16154 16155 16156 16236 11558
jobsworth$	5893
jobsworths$	5893
joggers$	15360 15361 15362 15363 15364 15377 15378 15379 3590 15381 11443 11448 5488
join$	12189 12218 15467
joined$	1003 1004
joint	4780 5669
joint$	10751 5624
jointly$	972 5059
joke$	14074 14075 11517
joker$	11180
jokers$	11180
journe	16340
judge$	14501 14502 14726 8910 8911 8912 8913 8964 3021 8993 8994 8995 15255 16076 4690 4979
judged$	6100 2540 2557
judgement$	138 139 140 141 6929 12979 13416 13417 13418 13419 13420 13421 13422 13423 13610 11042 11518
judges$	4690
judging$	8910 8911 8912 8913 3021 8993 8994 8995
judgment$	138 139 140 141 12979 13610 11042 11518
july$	12322
jump$	6965 1469 1470 1471 1472 1473 1474 1539 1540 1541 2070 2071 4357
jumped$	1469 1470 1471 1472 1473 1474 1539 1540 1541 2070 2071 4357
jumper$	15360 15361 15362 11448
jumpers$	9518 9519 15360 15361 15362 11448
jumping$	6965 1469 1470 1471 1472 1473 1474 4357
jumpped$	1469 1470 1471 1472 1473 1474 4357
jumpping$	1469 1470 1471 1472 1473 1474 4357
jumps$	1469 1470 1471 1472 1473 1474 1539 1540 1541 2070 2071 4357
june$	12322
jungle$	15051
junkie$	5844
junkies$	5844
just$	6121 6179 6183 690 6684 6688 806 968 973 7145 7273 7274 1566 1567 13617 13618 13619 13620 2606 3220 3683 3723 3724 3725 3726 3844 4064 4065 5494
justice$	14422 14423 9915 16472 16473 16771 16772 10957 16777
justification$	11516
justified$	16529 11187
juvenile$	5142 5145 5155 5879
juveniles$	5879
keen$	301 302 307 441 442 443 473 474 701 702 703 704 705 994 995 996 997 999 1000 1001 1002 1058 1059 1060 1062 1063 7513 13333 13334 13335 13336 1547 1548 1549 1550 1551 1552 1746 1747 1748 1749 10317 16173 16229 5060
keens$	16229
keep	10544 4747 4794
keep$	54 11983 6207 12041 6245 6339 6380 12218 12220 12221 6476 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 6716 12586 6768 6769 875 876 6887 917 6889 6890 6891 6934 6935 6936 6937 6938 1193 7197 7200 13332 13337 7642 13467 13480 13481 13569 1882 1886 1900 13720 13729 2060 8093 14726 8940 8941 8942 8945 8946 8948 8949 8952 8998 9014 15136 15137 15255 15439 15445 15459 15686 3949 3950 3951 4340 4376 4397 4516 16529 4743 5018 11466
keeped$	11983
keeping$	11983 12248 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 1882 1886 13679 13680 13681 13682 13683 13684 13685 13686 13687 13688 13689 1901 8940 8941 8942 8945 8946 8948 8949 8952 8998 15946 4376 4516 4743 5018
keepped$	11983
keepping$	11983
keeps	4747
keeps$	11983 6208 12041 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 875 876 1193 2061 8093 3521 4376 4516 10565 4743 5018
keg$	14129
kegs$	14129
kept$	11983 6209 12041 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 12501 12508 12516 12569 12570 6752 12572 12573 6758 788 789 6761 6762 12582 12583 12586 6768 6769 875 876 1193 7743 13647 8093 15560 15561 15562 15563 3886 15686 3949 3950 3951 15906 4376 16205 4516 16532 4797 4884 5018 11538
ketami	10800
ketamine$	12792 16619 10809 16629 16631 5734
key$	10224 10358 16247 16466 16471 16667 5191 5626 5629 5631 5632
kg$	16611
kick$	6051 81 6054 1390 1391 1392 1393 1394 1395 14099 15466 4259 16714 5287
kicked	4925
kicked$	1390 1391 1392 1393 1394 1395 4259 16714 4925 10896 4926 5287
kicking$	1390 1391 1392 1393 1394 1395 13507 8211 14087 14088 15011 4259 5287
kickked$	4259
kickking$	4259
kicks$	12265 13359 4259 16714 11053 5287
kid$	2289 14106 14189 14218 14219 14220 14221 14324 14352 14353 14354 14355 14356 14357 14368 14528 2918 2919 14750 15079 15165 15166 15167 15168 11091 11098 11109 11178 11250
kidney	10789 16609
kidney$	16608
kids$	13866 13876 13877 13878 13879 13917 13919 13929 13932 2289 14106 2356 2357 2358 2359 14189 14218 14219 14220 14221 14324 14327 14352 14353 14354 14355 14356 14357 14368 14411 14528 2793 14596 14602 14603 14604 14605 14606 14684 2918 2919 14714 14715 14716 14717 14733 14735 14736 14737 14738 14739 14740 14748 14972 14975 14976 15079 15165 15166 15167 15168 10985 11091 11098 11109 11178 11201 11250 11296 11328
kill	5697
killed	16713
kilo$	16611
kilos$	16611
kind$	11860 12970 13864 2309 2311 2312 2313 14851 14852 14853 9179 15333
kingpin$	5836 5842
kingpins$	5836 5842
kings$	14207
kinshi	4935
kinship$	10906
kiss$	12072
kissed$	6272 12438
kissing$	12475
kitche	10928
kitchen$	16747
kitted$	3550 3551 3552 5471
knack$	1184 1185
knew$	226 228 229 230 231 232 233 234 235 239 240 241 242 243 244 245 246 247 248 249 250 251 252 12051 12052 263 264 265 266 267 6239 6240 313 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1156 13288 1598 1599 1600 1601 1602 1603 1711 1785 7757 7758 2642 2643 2651 2652 2653 2654 2713 2715 2716 2717 2718 2800 3132 3133 3134 3135 3136 3137 3138 3139 3252 3253 3254 3255 3272 3273 3274 3275 3276 3277 3278 3279 3280 3281 3282 3283 3284 3319 3410 3411 3412 15661 4025 4026
knife	16786
knife$	12233 12299 12787 13268 13270 7953 7954 8014 8015 8016 15640 10532 4709 10948 16783
knives	16186 16195 16375 16418 16438 4707
knives$	12231 12787 8014 8015 8016 14266 14914 9097 15639 4415 16363 16384 16385 10678 11038
knock$	2059 2073 2074 15011 16355
knocked$	2059 2073 2074 9611
knocking$	2059 2073 2074
knockked$	2059 2073 2074
knockking$	2059 2073 2074
knocks$	2059 2073 2074 15053
know	4436 4452 4509
know$	187 226 228 229 230 231 232 233 234 235 239 240 241 242 243 244 245 246 247 248 249 250 251 252 12051 12052 263 264 265 266 267 6239 6240 313 12115 6563 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 12999 1598 1599 1600 1601 1602 1603 1711 7746 7747 1785 7757 7758 7764 7765 8308 2338 2421 14268 2642 2643 2644 2645 2651 2652 2653 2654 2679 2713 14504 2715 2716 2717 2718 2800 2966 2967 2968 2972 3132 3133 3134 3135 3136 3137 3138 3139 3252 3253 3254 3255 3272 3273 3274 3275 3276 3277 3278 3279 3280 3281 3282 3283 3284 3319 15130 15131 3410 3411 3412 15221 15253 15661 15767 15768 10105 10106 10107 10351 16174 16210 4431 4438 4443 4457 4552 4606 10618
knowed$	2800
knowing$	6188 218 313 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 13288 1711 2723 2800 14901 3140 9113 9114 9115 10351 11313 11322 11354
knowingly$	12470 12471 682 12490 11015 11016 5046 5829
knowledge$	2686 2688 14510 8856 14676 8876 14696 8954 2984 2985 8957 15048 9377
knowledgeable$	2723 14901
known	4486 10457 10458 16310 4574 4577
known$	11866 226 252 7060 1140 1141 7746 7747 13567 7764 7765 13611 13612 7794 7795 13821 13849 13850 13851 13852 2235 2236 2237 2238 2239 2240 2241 2242 8376 2632 8604 8605 2800 9888 4025 4026 16206 4429 16299 10548 16368 4585 4609 4612 4637 4975 5103 5142 5146 5155 5333 5626 5629 5631
knows	4509
knows$	226 228 229 230 231 232 233 234 235 239 240 241 242 243 244 245 246 247 248 249 250 251 252 12051 12052 263 264 265 266 267 6239 6240 313 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1598 1599 1600 1601 1602 1603 1711 1785 7757 7758 2421 2642 2643 2644 2645 2651 2652 2653 2654 2680 2691 2713 2715 2716 2717 2718 2800 2966 2967 2968 2973 3132 3133 3134 3135 3136 3137 3138 3139 3252 3253 3254 3255 3272 3273 3274 3275 3276 3277 3278 3279 3280 3281 3282 3283 3284 3319 3410 3411 3412 15661 16174 4552 10618
knuckle$	15308
knuckles$	15308
kudos$	13800 13833
kurdish$	3500 9477
label$	11458
labelling$	16157 16158 16159 16160
labels$	14266 11443 11458
labour$	11237
lac$	5325 5326 5866
lack$	99 1190 1191 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 2500 2619 4303 10275 10276 10277 5071 5095 5114 5165
lackadaisical$	15949 5893
lacked$	1190 1191 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 5071 5095 5114 5165 5275
lackey$	5836
lackeys$	5836
lacking$	1190 1191 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 16058 16059 16060 16061 5071 5095 5114 5165
lacks$	1190 1191 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 5071 5095 5114 5165 5275 5323
lad	16429
lad$	13944 13945 2289 14106 14189 14218 14219 14220 14221 14324 14352 14353 14354 14355 14356 14357 14368 2918 2919 10942 11097 11109 11121 11178 11250 11405 11428
ladies$	2854 2923 15115 3394 15185
lads	10357 16263 10455 16297 16340 16341 16343 10555 16383 4621 10604 4645 16446 16449 10664 16506 16543 16555 10741 16567 4796 5634 11626
lads$	11895 12073 12099 12102 12123 363 12178 6363 393 431 12324 12356 6697 6698 6703 6704 6714 6754 6767 6771 891 912 6883 12843 12848 12849 12850 12851 12852 12853 7050 7090 12977 12978 12998 1284 1285 1287 7308 13163 7388 13220 13223 7629 7640 7641 7703 7711 13549 1787 7797 7958 13810 13817 13840 13857 8040 8076 2106 2107 2108 2113 13917 13919 13929 13932 13944 13945 14024 2288 2289 14106 2356 2357 2358 2359 14189 14218 14219 14220 14221 14255 14324 14352 14353 14354 14355 14356 14357 14368 2589 14384 14441 14442 14443 14444 2793 8826 8827 8828 8829 2918 2919 14733 14996 3454 15310 3548 3595 3596 15405 15517 15518 15519 15520 15521 9709 9710 9711 9726 9735 9741 15571 9753 9819 15694 10154 15993 10330 16374 4616 4618 4630 16421 16423 10616 4682 16535 11097 11109 11121 11168 11178 11201 11250 5288 11405
lady$	2823 14615 14616 14617
lager$	16623
laid$	57
lair$	13241
lairy$	5854
lambs$	15078
lame$	15949
lamentable$	5893
land$	0 1 3219
landded$	0 1
landding$	0 1
landed$	0 1 12748 3219
landing$	0 1
landlord$	13136 1354 9902 9907 9908 16097 10305 16164 16165 16695 5574
landlords$	16265
lands$	0 1 3219
landscape$	13921 14168
language$	10779
lank$	5453
lanky$	9496 5883
lap$	849 1607
laped$	849 1607
laping$	849 1607
lapped$	849 1607
lapping$	849 1607
laps$	849 1607
large$	9458 9460 5409 5883
largely$	972 4276 4277 5563
larger$	5409
lashes$	11419 11425 11432 11443
last$	9818 4867
late$	12947 2606 15642 15839 15840 15841 16012 16073 10255 16617
laugh$	6057 12867 13356 13360 1968
laughable$	15949
laughed$	1968
laughhed$	1968
laughhing$	1968
laughing$	1968
laughs$	13357 13359 1968
launderette$	16732
law	10943
law$	2212 2213 2214 2215 2223 2226 14041 2391 9226 3261 16762 5606
lawless$	5279 11251 5862
lax$	1021 4155 4156 4157 4158 16012 16058 16059 16060 16061 10255 5547
lay$	57 6358 6359 6360 6361 1315 14116 5654
layabout$	5834
layabouts$	5834
laying$	57
lays$	57 14116 14117
lazily$	5893
laziness$	5893
lazy$	4155 4156 4157 4158 10255 5463 5547 5862 5893
lead	4671 11641
lead$	11802 284 285 286 287 288 289 339 340 341 1119 1120 1121 1122 1424 1425 1426 1427 2149 2150 2151 2152 14048 2275 2276 2277 2842 2843 2844 2845 2846 3348 15777 10631 5669
leadded$	3348
leadding$	3348
leaded$	3348
leader	11609
leader$	14141 16361 16396 16466 11088 11105
leaders$	14141 16218 16361 16396 16466 11088 11105
leadership$	15871 15872 15873 15874 15875 15876 15877 4268 4269 4270 4271 16093 16094 16095 16096 10745 11088 5517 11518 11539
leadin	16233
leading$	284 285 286 287 288 289 2149 2150 2151 2152 2842 2843 2844 2845 2846 3348 9412 16247 10663
leads	16233
leads$	284 285 286 287 288 289 339 340 341 12679 12680 12681 1119 1120 1121 1122 1424 1425 1426 1427 13392 2149 2150 2151 2152 2275 2276 2277 2842 2843 2844 2845 2846 3348 16258 5669
league$	10300
lean$	5409
leap$	1469 1470 1471 1472 1473 1474 1539 1540 1541
leaped$	1469 1470 1471 1472 1473 1474 1539 1540 1541
leaping$	1469 1470 1471 1472 1473 1474
leapped$	1469 1470 1471 1472 1473 1474
leapping$	1469 1470 1471 1472 1473 1474
leaps$	1469 1470 1471 1472 1473 1474
leapt$	1469 1470 1471 1472 1473 1474 1539 1540 1541
learn	16185 10384 4436 10464 4571 4579 4591 10562
learn$	187 12153 7648 1678 1679 1680 1681 7759 7760 7761 7762 7763 7764 7765 1922 13720 14306 15439 15445 15459 15513 15514 15515 15516 15550 16076 16203 4431 4443 11466
learned$	12733 12734 7017 1047 7759 7760 7761 7762 7763 7764 7765 2977 15560 15561 15562 15563 16268
learning$	175 7759 7760 7761 7762 7763 16650 10834 16670 5688 5718 5745 5747
learns$	15550 15572 15573 15574 15575
learnt$	12733 12734 7017 1047 7759 7760 7761 7762 7763 7764 7765 2978 15560 15561 15562 15563
least$	14230 9892 10054 5387
leave	16246 16702
leave$	0 1 5974 6001 11821 11822 11823 11824 11825 11826 11827 38 42 43 45 68 69 70 11912 11941 12105 12153 12189 12218 12220 12221 12222 6406 584 585 12550 1148 1161 13009 13010 13049 13054 1291 7555 7556 7557 7558 7559 1634 1635 1636 13459 13467 13480 13481 13550 13569 13642 3362 3447 15439 15445 15459 15467 4107 4108 4109 4110 4111 4112 4113 4114 4115 4310 4311 16571 4945 11466 5569
leaved$	6001 11821 11822 11823 11824 11825 11826 3362
leaves$	0 1 5974 6001 11821 11822 11823 11824 11825 11826 42 43 45 68 69 70 584 585 1161 1634 1635 1636 13571 3362 4107 4108 4109 4110 4111 4112 4113 4114 4115 4310 4311 16571 4945 4988 5569 5781
leaving$	0 1 6001 11821 11822 11823 11824 11825 11826 42 43 45 68 69 70 584 585 1161 1634 1635 1636 3362 4107 4108 4109 4110 4111 4112 4113 4114 4115 4310 4311 4945 5569 11591 5781
lecturing$	8916
led	11563
led$	11802 11827 11836 284 285 286 287 288 289 339 340 341 12679 12680 12681 12748 1119 1120 1121 1122 1424 1425 1426 1427 13392 13571 13572 13573 2149 2150 2151 2152 2275 2276 2277 14932 3348 10405 10600 11274
left	16688 10874
left$	0 1 5974 6001 11821 11822 11823 11824 11825 11826 11827 38 42 43 45 68 69 70 12242 12508 12516 6755 12717 1161 1634 1635 1636 7745 13571 7775 13643 13654 2722 8849 8850 9013 3043 3044 3045 3046 3047 9019 9297 3362 3447 9437 3467 3468 3469 4107 4108 4109 4110 4111 4112 4113 4114 4115 4310 4311 16693 4945 4988 11525 11538 5569 11598 5781
leg$	15308 16607
legal$	10880
leggings$	9518 9519 15360 15361 15362 15377 15378 15379 15384 11443 11448
legs$	12135 12136 14227 15308 16607
lend$	7717
length$	9486 16166
lenient$	16012
less	4724
less$	6765 6766 6941 6947 13469 1798 8080 8780 3112 3113 3114 3115 15495 15496 15497 15780 4588 4615 5372
lesson	10852
lesson$	175 177 178 12837 15635 15636 15637 15676 15677 15678 16665
lessons$	175 177 178 12837 13951 14391 9053 15676 15677 15678 16655 16661 16665 16669 16671 16672 10992 11728
let	4390 4419 4647
let$	46 47 282 283 6450 6451 6452 6453 6454 6455 6456 6457 12508 12525 12526 12527 12539 12642 893 992 12821 12881 12882 12883 12884 12885 12886 13332 13337 1718 1719 1720 1721 1722 7717 13643 15439 15445 15459 15642 15912 15913 4161 4162 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 4176 4177 4178 4179 4180 4181 4182 4183 4184 4185 4186 4187 4188 4189 4190 10162 10163 4224 4310 4311 4331 4332 4333 4397 4417 4418 4463 11466 5569
lethal$	5141
leting$	4417 4418
lets$	46 47 282 283 12642 893 992 1718 1719 1720 1721 1722 15642 4161 4162 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 4176 4177 4178 4179 4180 4181 4182 4183 4184 4185 4186 4187 4188 4189 4224 4310 4311 4331 4332 4333 4417 4418 4463 5569
letter	16538
letter$	15910 16017 16019 16020 16539 11530
letters$	15910 16019 16020 16063 16064 16539 11530 11531
letting$	46 47 282 283 1718 1719 1720 1721 1722 15642 4161 4162 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 4176 4177 4178 4179 4180 4181 4182 4183 4184 4185 4186 4187 4188 4189 4224 4310 4311 4331 4332 4333 5569
leukae	5933
level	4724
level$	8264 14250 14251 14252 14253 2750 14851 14852 14853 16184 16599 4886 11613 11741
levels$	14851 14852 14853 16184 11613
liabilities$	8531
liability$	2212 8183 2213 8184 2214 8185 2215 8186 8531
liaison$	10995
liaisons$	10995
liar$	13998 13999 14000 14107 14108 14142 11125 11126 11180
liars$	13998 13999 14000 14107 14108 14142 11125 11126 11180 11507
liberty$	16723
library$	9902 9907 9908 16097 10305 16164 16165
licence$	16780 16782 11786
licences$	16782
lie$	6358 6359 6360 6361 1132 1135 1136 1137 12930 1315 13433 13436 13532 13548 1795 1796 1835 14081 14099 15465 9681 15638 15642 15667 16065 11484 11532
lied$	1134 1135 1136 1137 1795 1796 1835 15638 15661
lies$	6358 6359 6360 6361 6823 1133 1135 1136 1137 1315 13436 1795 1796 1835 15638 15642 15661 15666 16065 16105 11484 11532
life	10866 16752
life$	5982 12214 6497 12745 12783 12959 7421 7452 13272 13285 1496 13300 13301 13302 13311 13316 13317 1578 13505 13524 13525 13526 13527 13528 13529 13530 13531 13535 8052 8071 8072 14259 14367 14546 14594 14595 14614 14618 14632 14633 14634 14635 14636 8837 8838 8839 8840 8841 14661 14662 14663 14664 14665 14677 14678 14931 15043 15044 15052 9243 15072 15074 15092 15093 15094 15095 9374 9375 9381 15232 15597 10735 16605 16685 5008 10982 11088 11094 11252 11762
lifes$	11094
lifestyle$	3 4 5 6 7 8 9 5990 20 6008 11869 11878 11882 1214 1215 13311 13316 13800 13804 13805 13826 14035 14632 14633 14634 14635 14636 10976 10977 10982 11088 11114 11115 11165 11252 11353 5820
lifestyles$	11869 11882 14632 14633 14634 14635 14636 10976 10977 11165 11252 11353 5820
lifetimes$	15223 15224 15225
lift$	12097 12098 6289 6290 6291 6292 6293 6295 6296 12403 12404 12405 12406 12407 12408 12409 12410 12415 12418 12475 12479 12808 12809 12810 12897 12898 12899 12900 12990 13329 13340 13341 13342 13859 14895 9134 14960 14962 9936
lifted	10362
lifted$	15744 15745 15746 9937 9957
lifts$	12097 12098 6289 6290 6291 6292 6293 6295 6296 12403 12404 12405 12406 12407 12408 12409 12410 12415 12418 12475 12479 12990 13071 7469 13329 13340 13341 13342 8017 13859 14895 14960 14962
light$	13212 13284 8325 3513 15319 5246 5409 5429 5430 5437 5453
lighter$	3513 5429 5437
like	10396
like$	12374 12375 12498 12499 6918 1170 1171 7149 1416 7554 13378 13379 13380 13381 13382 13383 13384 13385 13386 13387 1684 1685 1686 1687 2010 2011 2012 2013 2046 2047 2052 2092 2093 2094 2095 8124 8200 8201 8202 8355 8356 8358 2388 2389 2390 2441 14284 8703 2752 8728 8739 8740 8741 8742 8743 8744 8745 8746 2806 2807 2808 2904 8884 8885 8886 8887 8891 8892 8893 9215 9216 9217 9218 9219 3326 9339 9362 9363 9441 9442 9443 9577 3607 9579 9580 9587 10268 16201 16229 5068 5097 11088 5388 11368 11381 11442 11444
liked$	12498 12499 1170 1171 1173 1174 1175 1176 12967 7149 7150 7151 7152 13378 13379 13380 13381 13382 13383 13384 13385 13386 13387 1684 1685 1686 1687 2010 2011 2012 2013 2046 2092 2093 2094 2095 5068 5097
likelihood$	9813 3843 4727
likely$	8082 8083 4392 4406 4572 4641 5146 5626
likes$	12374 12375 1170 1171 13378 13379 13380 13381 13382 13383 13384 13385 13386 13387 1684 1685 1686 1687 2010 2011 2012 2013 2046 2047 2052 2092 2093 2094 2095 3326 16229 11035 11036 5068 5097
liking$	1170 1171 13378 13379 13380 13381 13382 13383 13384 13385 13386 13387 1684 1685 1686 1687 2010 2011 2012 2013 2046 2092 2093 2094 2095 5068 5097
limit$	13195
limited$	1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 14307 14308 14309 14310 2521 2615 2616 2617 2618 5095 5275
limits$	14938 14939 14940
line	5624
line$	12301 12312 12324 12325 12329 12331 12336 12337 12338 12339 12340 12344 12345 12346 13298 13429 7615 13436 14007 16244 16384 16420 16483 10732 10984 11575 11639 5922
lined$	4786
lines	11609
lines$	12300 12318 12324 12325 12328 12330 12335 12344 12345 12346 13307 7548 13370 8182 14007 8287 14463 16244 10984
lingered$	12539
link	16210
link$	2059 16179 16358 5599
linked	4726
linked$	2125 4429 16221 4586 16402 10584 10592 16413 4994 11088
linking$	2059
links$	2062 2063 2125 16179 16358 11088
lion$	7422 7424 7425
lions$	7422 7427
lip$	8094 14242 15308 10228 11208 5438
lippy$	5864
lips$	15308
lipstick$	15312 15313 15314 11425 11433
lisp	16597
list	10416 4456 4486 10457 4488 4574 16439
list$	16211 4423 16223 16235 10433 10440 4477 4480 10459 16287 16299 4512 16348 16350 16351 16356 10817 11580 11608
listed$	10459 4512 4526 4566
listen$	12153 12189 12294 12503 12504 12505 12506 12507 12508 13720 7942 7943 7944 7945 7946 15408 15439 15445 15459 15493 15494 15503 15504 15505 15513 15514 15515 15516 15550 15686 15779 15896 16076 16079 10384 11466 11467 11492
listened$	12503 12504 12505 12506 12507 12508 12516 12572 12573 13643 15560 15561 15562 15563 15686 15705 15721 15726 15729 15730 15732 15733 15734 15735 15774 15779 15906 16126 11492
listening$	12508 15438 11493
listenned$	12508
listenning$	12508
listens$	12508 15503 15504 15505 15550 15572 15573 15574 15575
listing$	10459 4512
listinged$	10459
listings$	10459
lists$	16211 10440 4477 4480 10459 16287 4512 16350 11580
lithium$	5943
litre$	10804
litres$	10804
little	4404
little$	52 93 97 100 6921 951 952 953 954 1142 7160 1357 1367 7499 7502 7581 7791 7899 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 2133 2218 2248 2249 2251 2353 8392 2481 2482 2521 2615 2616 2617 2618 8761 14594 14595 2878 2920 2937 8914 9052 9093 14975 14976 9261 9262 9296 15169 15172 15351 3824 3842 15839 15840 15841 10052 10057 10058 10059 4097 15890 15891 16073 16114 10375 5095 5118 5128 5155 5193 5215 5275 5323 5356 5452 5568
live	4404
live$	6126 12186 12189 12253 12261 13014 13015 1449 1450 2229 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2824 2842 2843 2844 2845 2846 9000 3031 3032 3343 9346 3890 10375 10417 10637 16604 16735 5079
lived$	13014 13015 1449 1450 8775 8776 2842 2843 2844 2845 2846 14693 3403 3404 3405 3433 3434 3435 3892 4947 4949 4958 5079 5788
lives$	5982 11888 11889 11890 11893 12745 12783 13014 13015 1449 1450 13285 1496 7468 13535 8052 8071 8072 2229 14042 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 14614 14618 2842 14632 2843 14633 2844 14634 2845 14635 2846 14636 14811 14812 14813 14814 3031 3032 14931 3343 15138 15223 15224 15225 3891 4947 4948 4949 5079 11252 5788
living$	1449 1450 2732 2733 2734 2735 2736 2737 2824 2842 2843 2844 2845 2846 9000 15137 9374 16646 16698 16712 4947 4949 10928 16752 5079 5788
livs$	4949
llama$	14123
llamas$	14123
load$	14163 14164
loaf$	13416 13417 13418 13419 13420 13421 13422 13423
local	4404
local$	7060 2636 3478 16070 10375 4935 11077 5406
locat	16463
locate$	11592
location$	6269 6270 6271 10359 10441 4471 4508
locations$	10359
lock$	4664 16714
locked$	12629 10653 16474 10662 16714 4925 4926
lockers$	10692
locks$	16714 16733
locs$	11423 11425
locusts$	14177
lodged$	4949
lodgers$	8777 8778 8779
lodges$	4949
lodging$	4949
lodgings$	16698
lodgs$	4949
log	4456 4481 4488 4518 11563
log$	15868 10440 16260 10442 4477 4480 10459 4508 4512 4515 10487 4521 16331 16335 4551 16424 16428
loged$	10459 4512 4551
logged	4518 16310
logged$	4490 4491 16295 16299 4526 16332 16344 11576
loggerheads$	15646
loggin	4518
logging$	10459 4515 4521
logginged$	10459
loggings$	10459
loging$	4512
logo$	11443
logos$	11443
logs	4518
logs$	16251 10440 16260 10442 4477 4480 10459 4512 16331 16428
loiter$	11378
loitered$	11378
loitering$	11378
loiterred$	11378
loiterring$	11378
loiters$	11378
lone$	3478 5405
loner$	5847
loners$	5847
long$	9256 9331 10230 16073 5430 5452 5453 5461
longer$	8783 8788 8824 14709 9055 3085 3086 9069 9196 4615
look$	6023 6335 809 810 811 1037 1907 2664 8940 8941 8942 8945 8946 8948 8949 8952 2982 2991 9015 3053 3054 9026 3309 3310 9346 3393 9438 3526 3527 3528 3606 3608 3609 15868 15896 4208 16077 16079 16345 4941 5352 5354 5435 5464
looked$	809 810 811 7831 2621 2982 2991 9037 14859 14860 14861 14862 14863 14864 14876 3393 3526 3527 3528 3606 3608 3609 15721 15726 15729 15730 15732 15733 15734 15735 15906 4208 16126 10366 4787 4936 5352 5354 5435 5464 5961
looking$	809 810 811 6783 13499 13500 7987 2017 2018 2019 2020 2021 2022 8011 8632 8897 8933 8940 8941 8942 8945 8946 8948 8949 8952 2982 2991 14785 14793 14794 9036 14859 14860 14861 14862 14863 14864 9054 14875 14935 14936 14937 14945 14960 14962 3331 15287 9829 4208 16229 11389 11390 11398 11399 11403 11493 5787
lookings$	16229
lookked$	2982 2991
lookking$	2982 2991
lookout$	2217 15092 15093 15094 15095 15644 5908
lookouts$	2217 5908
looks$	12117 12546 12547 809 810 811 2982 2991 3309 3310 3393 15243 15244 15311 3526 3527 3528 3606 3608 3609 15402 4208 4941 5352 5354 5435 5464
loop$	11185
loops$	11185
loose$	6344 14246 14247 5163 5199 11188
lorry$	6276 12784
lose$	2877 8899 8900 8901 14721 14722 14723 8905 8906 9136 15467 4869 4959
loser$	13998 13999 14000 11125 11126
losers$	13998 13999 14000 11125 11126 5850
loses$	4869
losing	4821
losing$	3521 15832 15833 10792 4869 4959 5716
loss$	14113 16057 11689
losses$	14113
lost	4821 4897 16688
lost$	12952 13011 8168 8437 2468 2469 2877 3521 15642 16081 16082 16083 16084 4295 4296 10688 10792 4869 10915 4959 5138 5168 5202 11538 5716
lot$	12062 870 7213 7214 13253 13863 13919 13932 2635 14594 14595 2867 2922 14779 14787 14788 9175 15586 4149 4625 10622 11109 11201 11340
lots$	2866 3524
loud$	5301
loudmouth$	5845
loudmouthed$	5854
loudmouths$	5845
lounge	10928
lounge$	3583 3584 3585 16747
lounges$	3583 3584 3585
lout$	11180 5834
loutish$	5834 5862
louts$	14019 14020 14021 11180 5834
love$	658 659 660 661 662 663 664 665 666 667 668 1170 1171 1294 1684 1685 1686 1687 2010 2011 2012 2013 2046 2092 2093 2094 2095 14284 5068 5097
loved$	1170 1171 1294 1684 1685 1686 1687 2010 2011 2012 2013 2046 2092 2093 2094 2095 5068 5097
lover$	12459 12460 11008
lovers$	12459 12460 11008
loves$	658 659 660 661 662 1170 1171 1294 1684 1685 1686 1687 2010 2011 2012 2013 2046 2092 2093 2094 2095 5068 5097
loving$	1170 1171 1294 1684 1685 1686 1687 2010 2011 2012 2013 2046 2092 2093 2094 2095 5068 5097
low$	6760 8178 8199 2293 14223 14250 14251 14252 14253 14307 14308 14309 14310 2521 2533 2534 8511 8512 8513 8514 8515 8516 8517 8518 8519 8520 8521 8522 8523 8524 8525 8526 8528 8529 8530 2578 2579 2580 2581 3570 15385 5123 5199 5275 5323 11447 5930
lower	4724
lower$	2533 2534 5733
lowest$	2433 5764
lowlife$	5834
lowlifes$	5834
loyal$	2558
loyalty$	6418 448 12704
luck$	12605 13238
lunch$	16755
lung	16609
lupus	10886 5706
lupus$	16705 11677
lurch$	15902
lure$	1052 1053 1054 1055 13343 13498 5009 5062
lured$	1052 1053 1054 1055 5009 5062 11070
lures$	1052 1053 1054 1055 5009 5062
luring$	1052 1053 1054 1055 5009 5062
lycra$	11443
lying$	1135 1136 1137 13067 1795 1796 1835 14025 14081 14087 14088 15057 15058 15059 15060 15061 15642 5854
machet	16786
machete$	10948 16783
mad$	11198
madam$	11099
madams$	11099
made$	42 43 45 123 124 126 127 128 11932 11956 167 6139 6140 6141 6142 6143 6144 6145 335 336 337 428 429 501 554 602 12508 760 765 855 6844 881 12679 12680 12681 906 6878 991 7043 12868 12869 1111 1112 1131 1138 1139 1192 7310 1758 13571 1810 1939 1943 7947 7948 7949 13781 13799 2081 2100 2101 13902 2278 2279 2281 2318 2491 2821 3193 3194 15264 9470 9718 9720 9723 15576 15582 3799 9849 9900 9939 15846 15847 15848 15849 4081 4220 4221 4272 4583 16379 10591 4816 10871 5112 5588 11598
magist	5805
magistrate$	4979
magistrates$	14422 14423 4690 16551 4979
magnet$	14134 2454 2471 2472 4650 11614
magnets$	14134 2454 2471 2472 4650 11614
mail	4475 4502
mail$	16050
mails$	16050
main$	16172 10358 16247 16396 16466 16471 5146 5191 5626 5629 5631 5632
maintained$	16532
maintenance$	11204
major$	5632
majority$	4625
make	4517
make$	42 43 45 124 126 127 128 11932 167 6139 6140 6141 6142 6143 6144 6145 6146 6147 6153 6154 6155 6156 6157 335 336 337 6340 428 429 501 12296 6478 554 602 760 765 855 6844 881 991 1111 1112 1131 1138 1139 7112 1192 7309 7646 7651 1758 13571 1810 13720 1939 7911 7912 7913 1943 2081 2100 2101 2278 2279 2281 2821 14726 3009 3025 3297 15264 9488 15312 15313 15314 15332 15333 9526 9584 9718 9719 15547 15570 9752 15578 15582 15583 3799 15644 9938 4081 4220 4221 10385 4764 4816 5112 11433 5588
maked$	335 336 337 855 881 991 1111 1112 1131 1138 1139 1192 1939 1943 2081 2100 2101 15264 3799
maker$	11102 11106
makers$	11102 11106
makes$	6001 11821 11822 11823 11824 11825 11826 42 43 45 124 126 127 128 11932 335 336 337 428 429 554 602 760 765 855 6844 881 12679 12680 12681 991 1111 1112 1131 1138 1139 1192 1758 13571 1810 1939 1943 7947 7948 7949 2081 2100 2101 2278 2279 2281 2821 15264 15332 9718 15582 3799 4081 4220 4221 4816 5112 5588
makeup$	15312 15313 15314 15402 11425 11433 11443
making$	42 43 45 124 126 127 128 11933 11934 11935 167 6139 6140 6141 6142 6143 6144 6145 6146 11968 335 336 337 12138 12139 12140 12141 12142 12143 12144 12145 428 429 554 602 760 765 855 881 991 12795 12865 1111 1112 1131 1138 1139 1192 7164 1810 1939 1943 7955 7956 7957 2081 2100 2101 13938 2278 2279 2281 2821 14793 14794 3009 9012 15264 3799 15642 4081 15945 4220 4221 4816 5112 11103 5588
maladaptive$	5007
maladjusted$	5279
male	5634 5640
male$	12429 7993 8027 8660 8663 9449 15269 15270 9452 15272 15273 3500 10387 4576 11130 11376 5406 5626
males$	11810 6253 12073 12080 6265 6268 12091 12092 12099 12100 12102 12104 12111 12123 12306 12324 12356 6562 12387 12388 12395 12398 12429 7078 7079 7080 7081 13223 13809 13823 8009 13829 13830 13849 13850 13851 13852 13857 13858 8040 2289 14189 14218 14219 14220 14221 14324 14352 14353 14354 14355 14356 14357 14368 14441 14442 14443 14444 14789 4576 10980 11130 11250 5878
malicious$	13901 5111 5226 5862
malign$	2135 2136 2137 5139
malnourished$	5427
malodorous$	5883
mam	4902 4912 10884 4917
mam$	4903 4915 10895
man	10969
man$	11810 6030 6032 6235 6253 6257 12080 6262 6264 6265 6268 12091 12092 12096 12099 12102 12104 6303 12123 12126 6311 12259 12324 12347 12348 12349 12350 6532 6533 6534 6535 12355 12356 12357 12360 12395 12398 12429 12432 12442 12443 12450 12451 12455 12456 12478 12500 12692 12742 12785 12786 12796 12797 12798 12799 12800 12801 12802 12803 12804 12805 12806 12807 12842 12844 7038 7063 7074 7075 7076 7077 7093 12916 12917 12918 12919 12920 12921 12922 12923 12924 12926 12977 12978 12991 12997 7188 13063 13078 13136 13137 1351 7379 7396 7407 7408 7410 7411 7669 7690 13541 13549 13668 8009 13829 13830 13849 13850 13851 8296 14119 14255 14471 14499 14516 14517 14518 14519 14520 14521 14522 14524 2738 8713 14542 14576 14582 14584 2798 8773 14599 14600 2823 14615 14616 14617 14624 2836 2837 2854 2864 2865 2884 14690 2905 8882 14704 14789 14799 14800 14801 9002 14927 15028 15029 15030 15031 15033 15036 15038 15040 15085 15178 15182 3394 15185 15189 15190 15191 15192 15239 9516 9525 10387 16739 16788 10980 11013 11037 5211 5227 11323 11326
manage	10467 4689 4787
manage$	547 548 549 550 551 552 553 14002 14063 14064 14284 14394 2689 8661 8662 2692 2732 2733 2734 2735 2736 2737 2824 14726 8940 8941 8942 8945 8946 2976 8948 8949 8952 14773 2999 14790 14791 8976 3006 3007 8979 3014 3021 8993 8994 8995 3033 14832 3049 3343 15526 15899
managed$	547 548 549 550 551 552 553 2732 2733 2734 2735 2736 2737 2824 2999 3014 3033 3049 3343 15602 15603 15604 15605 15606 3886 4778 4797 5755
management$	8559 4268 4269 4270 4271 16568 5517 11518 11608
manager$	12137 9902 9907 9908 9925 9926 16097 10305 16164 16165 16286 11608
managers$	12137 9902 9907 9908 16097 10305 16164 16165 16286
manages$	547 548 549 550 551 552 553 2732 2733 2734 2735 2736 2737 2824 2999 3014 3033 3049 3343
managing$	547 548 549 550 551 552 553 2732 2733 2734 2735 2736 2737 2824 8940 8941 8942 8945 8946 8948 8949 8952 2999 14793 14794 3014 3021 8993 8994 8995 3033 3049 3343
manbag$	11440 11443 5888
manbags$	11440 11443 5888
maneater$	11180 5851
maneaters$	11180 5851
manipulate$	2253 8622 5196 11484
manipulated$	11836 2253 5196 11484
manipulates$	2253 5196 11484
manipulating$	2253 5196 11484 5862
manipulative$	5285 5862
manipulator$	11125
manipulators$	11125
manner$	2829 2830 2831 2832 2833 2834 2835 14682 14683 15243 15244
mannered$	11278 11279
manners$	14211 14212 14213 14214 14215 2479
many$	151 152 153 6170 6193 609 7637 7665 14473 14902 9404 10200 10201 10224 10225 10598
map	4428 11567
map$	4426 4427 4454 4468 4513 5598
mapped$	4426 4454 4468 4513 16344 5598
mapping$	4426 4454 4468 4513 5598
maps$	4426 4454 4468 4513 5598
march$	12322
mardy$	5854
marginalised$	5406
mark$	11215
marked$	16299 4526
marker$	10496 11586
markers$	10496 11586
market	10765
market$	4771 16584 16587
marks$	11215 11737
marria	16686
mask$	3582 15376 11443 11453
masked$	3582 11460
masking$	3582
maskked$	3582
maskking$	3582
masks$	15368 15369 15370 3582 15373 15376 11443 11453
massage$	4339
master$	9239 15135
mastermind$	5836
masterminds$	5836
masters$	9239 15135
match	16210
match$	3238 9210 4388 10404 4558
matche	4449
matched$	16171 4388 10420 4558
matches$	4388
matching$	9544 4549 4558 5467 5477 11611 5685
matchs$	4558
mate$	7704 7712
material$	14983 16230
materialistic$	5862
mates$	6420 6421 6422 12319 12838 12839 12840 7704 7712
maths$	8134 11738 11740
matric	11567
matrix	11567
matrix$	16351 16356 11568
matted$	5453
matter$	354 12773 1318 1319 1320 1332 1333 8922 8923 8924 8926 9653 9654 9693 15547 10302 4385
matters$	14618 10191 4385
mattre	10916
mattress$	16735 10923
mature$	2723 2871 2875 2885 3013 9065 3107 3108 3109 3110 14901 3140 3395 9407 3461 3465 11371 11372 11373 5876
maturity$	2723 14540 2829 2830 2831 2832 2833 2834 2835 2936 5876
may	4392
may$	281 12322 8496 2762 3042 3048 3338 15221 3466 10382 4414 10449 4538 4660 4668 4684
mayhem$	13874 11068 11166
mdma	10800
mdma$	16619
me$	14946 11513
meal$	16755
meals$	16755 16758
mealy$	5255
mean$	11802 11827 13571 15332 10255 5203 5226 5432
meaningful$	10027 10028 10029 10030
means$	11802 11827 12680 12681 13227 13571 15332 4729
meant$	12234 12235 12680 12681 15661
measur	11641 11646
measure$	370 371 372 6901
meat$	11852 11249
mechanic$	12137 12466 12467 12468
mechanics$	12137 12466 12467 12468
meddle$	1412 1413 1414
meddled$	1412 1413 1414
meddles$	1412 1413 1414
meddling$	1412 1413 1414
media$	6557 6558 6559 6560 6561 12381 12382 12383 16308 16495
medica	10795 5944
medical$	16597 16614 5737
medication$	16614 16631
medicine$	13099 11703
mediterranean$	3500 9475 9477 5432 11435
medium$	2533 2534 8511 8512 8513 8514 8515 8516 8517 8518 8519 8520 8521 8522 8523 8524 8525 8526 8528 8529 8530 3487 5409
meet$	11905 11912 12053 12054 12055 12057 6385 6386 6387 12218 12220 12221 12376 591 592 593 12440 12503 12504 12505 12506 12507 12574 12575 12576 6967 1003 1004 1107 7259 13766 13768 13774 13776 15089 15090 15091 15408 15439 15445 15459 15896 16571 11017 11466
meeted$	1107
meetin	16340
meeting$	12004 12248 591 592 593 12440 12500 12503 12504 12505 12506 12507 12574 12575 12576 6967 1107 7227 7251 15676 15677 15678 16279 16568 11493 11591
meetings$	12500 15676 15677 15678 16568
meets$	591 592 593 1003 1004 1107 16311 16571
meetted$	1107
meetting$	1107
melato	5729
melatonin$	11700
meloterritorial$	5862
member	10357 16186 16187 10372 10379 4429 16263 10455 16297 16305 16322 16325 16328 10510 16330 4542 4543 16340 16341 16343 10555 16383 16391 4607 4621 16429 4645 16446 16449 16454 10648 10664 10673 16492 10674 16506 16543 16555 10741 4772 16567 16579 4796 16589 11567 11599 5634 11621 11626 11633 11645 11646
member$	2289 14189 14218 14219 14220 14221 14324 14352 14353 14354 14355 14356 14357 14368 9734 9744 9756 9761 9762 9925 9926 16227 16402 16493 10969 11088 11163 11250
members$	182 363 6363 393 431 12469 6697 6698 6703 6704 6714 6754 6767 6771 891 912 6883 7050 1284 1285 1287 7308 7629 1787 7797 8076 2106 2107 2108 2113 13955 14024 2288 2289 14189 14218 14219 14220 14221 14324 14352 14353 14354 14355 14356 14357 14368 2589 3454 3548 3595 3596 15517 15518 15519 15520 15521 9709 9710 9711 9726 10132 16213 10490 4520 4546 16374 10578 16402 4618 16421 10616 4663 4682 16493 16494 10679 16535 10726 16546 10743 10771 10774 11088 11163 11168 11250 5288 11572 5619 5635
membership$	4429 10567 16386 11088
memory$	7136 1166 7138 1168 11714
men$	11810 6031 11949 6236 12056 6253 12073 6255 6256 12077 12078 12080 6262 6264 6265 6268 12088 12091 12092 12096 12099 12100 12102 12104 12108 12110 12112 12113 6301 12121 12123 12125 12127 12128 6312 6313 12204 12209 12216 6420 6421 6422 12259 12304 12305 12324 12347 12348 12349 12350 6532 6533 6534 6535 12355 12356 12357 12360 6562 12385 12386 12390 12395 12398 12429 12432 12442 12445 12448 12449 12454 12455 12456 12466 12467 12468 12478 12500 12574 12575 12576 12689 12693 12706 12707 12708 12709 12710 12741 12785 12786 12842 12843 12845 12848 12849 12850 12851 12852 12853 7038 7062 7064 7074 7075 7076 7077 7078 7079 7080 7081 7090 7092 12916 12917 12918 12919 12920 12921 12922 12923 12924 12926 12977 12978 12989 12991 12993 7177 12998 7182 13004 13005 7188 13044 13046 13063 13064 13068 13070 13078 13135 13136 1350 1352 13202 7390 7391 7395 7397 13219 13220 13221 13222 13223 7407 7408 7410 7411 13267 13293 13294 13295 13296 13297 13329 13343 7571 13404 7670 7674 7691 13542 13549 13666 13807 13813 13814 8009 13829 13830 13837 13838 13841 13842 8027 8028 8029 13849 13850 13851 13852 13855 13857 8040 8043 14119 14205 14209 14255 14262 14266 14427 14441 14442 14443 14444 14471 8660 8663 14487 14488 14489 14490 14491 14492 14493 14499 14516 14517 14518 14519 14520 14521 14522 14523 2738 8712 14547 14548 14565 14574 14582 14583 14584 2796 14599 14600 14619 2836 2837 2854 2864 2865 14661 14662 14663 14664 14665 2876 2884 14675 14677 14678 2889 14688 8881 14703 8888 14756 14758 14789 14799 14800 14801 14923 14924 14927 15028 15029 15030 15031 15034 15039 9243 15072 15115 15129 15176 15177 15179 15180 15181 3394 15185 15189 15190 15191 15192 9381 3424 15218 9402 9403 3437 3438 3439 3440 15232 15239 3450 3451 3452 15342 15405 10980 10982 10984 11013 11033 11037 11048 11323 11326
menace$	2076 2077 2078 8141 2171 8143 8144 8145 8146 8147 8148 8149 8150 8151 8152 13972 13973 8155 8156 5105 11097 11125 11148 5860
menaced$	2076 2077 2078 5105
menaces$	2076 2077 2078 5105 11097 11125
menacing$	2076 2077 2078 5105 5432 11406 5860
mend$	446 16076
mended$	446 9673
mends$	446
meningitis$	5934
mental	10795 10796
mental$	16614 16615 4844 10819 16686 11251 5930
mentality$	14254 11088 11096 11115 11209 11293 11549
mentally$	5316 5404
mentor$	11716
mentoring$	175
merchant$	14136 14137
merchants$	14136 14137
mercy$	11828
merely$	3683 3844 4064 4065
merry$	8248
mess$	6353 1005 1078 1079 1412 1413 1414 13524 13525 13526 13527 13528 13529 13530 13531 9390 16057 10243 11212
messag	16221 4502 4506 4547 10676
message$	12376 591 592 593 595 596 597 598 599 600 601 6967 1089 16480 10729 11530
messaged$	591 592 593 595 596 597 598 599 600 601 1003 1004 1089
messages$	12086 6281 6282 12117 591 592 593 12384 595 596 597 598 599 600 601 1089 12915 13208 10433 4464 4508 16338 16495 11530
messaging$	12004 591 592 593 595 596 597 598 599 600 601 6967 1089
messed$	1412 1413 1414 1477 1478 2563 8540 15027
messes$	1412 1413 1414
messing$	13170 13171 1412 1413 1414
messy$	5453
met	4918
met$	12003 12053 12054 12055 12057 591 592 593 12525 12526 12527 12539 1003 1004 12818 1107 12999 13643 15906 4352 11017
methad	5729
methadone$	11700
methyl	5729
methylphenidate$	11700
mice	4964
mice$	10935
micro$	5477
middle$	3503 3507 9499 10882
might	4392
might$	740 741 1048 1867 3338 3919 3920 3921 3922 3923 4378 10382 4414 4448 10449 4660
migrai	5933
milk$	945 946
milked$	945 946
milking$	945 946
milkked$	945 946
milkking$	945 946
milks$	945 946
million$	7636
millstone$	11180
millstones$	11180
mind$	6968 1682 7654 14145 14254 14434 2829 2830 2831 2832 2833 2834 2835 14815 15087 9269 15601 15850 11209
minded$	12569 12570 6752 11276 11283 11501
minder$	14751 14906 14907 14908 14909
minders$	14906 14907 14908 14909
minding$	6968 14871 14945 14946 14960 14962
mindless$	5854
minds$	14145 14434 14815 15087 9269 15601
mindset$	14254 11115 11209
mindsets$	14254 11209
mini$	8760 9296 15360 15361 15362 9565 5118 5356 11448 5484
miniature$	9296 5356
minimal$	14307 14308 14309 14310 2521 10052 5275
minimise$	884 1967 5055 11484
minimised$	884 1967 5055 11484
minimises$	884 1967 5055 11484
minimising$	884 1967 5055 11484
minimum$	15889
minion$	5836
minions$	5836
miniskirt$	5888
miniskirts$	5888
minor$	8263
minx$	11186
minxes$	11186
mirtazapine$	5943
misbehave$	5859
misbehaved$	5859
misbehaves$	5859
misbehaving$	5859
misbehaviour$	5859
miscar	5726
miscarriage$	11697
miscarried$	11697
mischief$	12706 12707 12708 12709 12710 13045 15645 11068 5135
miscreant$	5834
miscreants$	5834
miserable$	13871
misery$	12780 12781 1005 13871
misfit$	13998 13999 14000 11125 11126
misfits$	13998 13999 14000 11125 11126 5850
misfortune$	12644 12645 12647 12648 1005 12866
misfortunes$	12866
misguided$	5007
mishandle$	5896
mishandled$	5896
mishandles$	5896
mishandling$	5896
misjudgement$	4374 4375
misled$	11538
mismanage$	5896
mismanaged$	5896
mismanages$	5896
mismanaging$	5896
misper$	10990 11135
mispers$	10990 11135
miss$	12189 12218 12220 12221 12222 15467 15642 4253 4254 5757
missed$	15642 16023 16024 16025 16026 4253 4254 16081 16082 16083 16084 5556 5757
misses	4897
misses$	15642 4253 4254 5757
missing$	11872 11873 11874 11875 11876 12194 12257 12361 12362 12370 6552 6553 13068 13533 13882 13883 8506 2606 9664 15642 15684 4253 4254 10517 10990 5757
mistake$	1075 13097 13669 13670 13671 4374 4375
mistaken$	15128 3339
mistakes$	1075 12982 13097 4374 4375
misuse$	6002 11705
misuser$	13993 13994 11125
misusers$	13993 13994 11125
mix$	12189 12503 12504 12505 12506 12507 2059 2073 2074 15089 15090 15091 11112 11203
mixed$	6267 509 510 511 512 513 514 515 516 7389 1477 1478 2059 2073 2074 14307 14308 14309 14310 3479 3482 3497 3501 3505 3513 9498 9506 9507 9508 3539 3540 5437
mixes	16246
mixes$	2059 2073 2074 16233
mixing$	12503 12504 12505 12506 12507 2059 2073 2074
mixture$	11112
mob$	2127 2128 2635 11095 5125
mobile$	4523 16314 5613
mobiles$	4523 16314
mock$	16648 5766 11740
mocks$	16648 11740
models$	15396
modern$	5265
modestly$	12577
modicum$	1359
modus$	5624 11606 5915
mohawk$	5884
mohawks$	5884
mohican$	5885
mohicans$	5885
molestation$	10875
mollycoddling$	14854 14871
moment$	7057 4697
moncler$	5887
money$	270 271 272 273 274 275 276 12097 12098 6289 6290 6291 6292 6293 6295 6296 6420 6421 6422 12263 12264 12265 6525 6526 6527 12403 12404 12405 12406 12407 12408 12409 12410 12415 12418 12464 12502 12808 12809 12810 12867 12881 12882 12883 12884 12885 12886 12897 12898 12899 12900 12904 12905 12990 7182 7188 7265 13224 7469 13316 13329 13340 13341 13342 13343 13498 7982 13804 13805 13826 13832 8017 13859 13875 14266 14661 14662 14663 14664 14665 16052 10289 16118 16363 11035 11071 5227 5262 11541
monito	4456 4518 10518 4787
monitor$	4438 4442 16321 16331 16335 10521 4551 16424 11592
monitored$	4442 10479 16299 16332 16337 10521 4551 16344
monitores$	4442
monitoring$	4442 4548 10521 10947 11615
monitors$	4442 16331 10521
monkey$	15845 11186
monkeys$	11186
monster$	11099 11125
monsters$	11099 11125
month$	15635 15636 15637 11541 11744
months$	11541 11744
mood	10796
mood$	16615 5686 11694
moods$	11694
moody$	5862
moped	16297 10740
moped$	16559
moral$	7931
morals$	2479 14409 11170 11294
more	5593 5669
more$	5992 5993 5994 5995 5996 12170 6765 6766 12881 12882 12883 12884 12885 12886 1316 1317 1545 13469 13649 13662 2741 2742 2743 2744 2745 2746 2747 2748 2749 2757 2758 2759 2760 2776 2809 14708 14778 14787 14788 3111 9202 9300 9404 15706 15715 4262 4263 4264 4265 4266 10299 10301 4341 4342 4346 4478 11340 5626
morning$	15635 15636 15637 16572 4832 4879
mornings$	4879
moron$	11180 5851
morons$	11180 5851
morphi	10807
morphine$	16626
most$	870 6899 1020 14473 14778 14900 14902 14930 9204 15118 9386 9416 3535 9606 3637 3639 4625 10622
mostly$	3591
moth$	1494
mother	10866 16687 10869 4902 4912 10884 4914 4917 4923 16715 16731 16737 10921
mother$	13355 2273 2274 8546 8547 14419 8715 14598 2850 2859 8831 8832 8833 8834 8878 8879 8880 3379 3380 3381 3382 4890 4891 4892 16683 16685 10867 4899 4900 4903 16696 16697 4910 4911 16708 16712 10894 10895 10902 4943 4944 16745 11298 5367 11359
mothered$	5367
mothering$	2753 2754 2755 14854 14859 14860 14861 14871 14946 5367
motherred$	5367
motherring$	5367
mothers$	12275 13355 2273 2274 8546 8547 2753 2754 2755 3379 3380 3381 3382 15179 10147 4910 11298 5367 11359
moths$	1494
motions$	16048
motivated$	2014 8487
motivation$	14409 11066 11294
mould	4964
mould$	16753 10935
mount	4517
moustache$	9513 11407 5884
moustaches$	9513 11407 5884
mousy$	5453
mouth$	873 12728 12729 13241 13243 13245 13246 14135 2451 11207
mouthed$	11225 11226 11272 11273
mouths$	12728 12729 14135
mouthy$	5862
mov	4794
move$	6412 6413 6414 6968 2381 2382 2383 2384 2385 2386 15439 15445 15459 15647 16076 16210 16690 16702 11466 11726 11754
moved$	383 384 385 386 12629 2381 2382 2383 2384 2385 2386 15444 15450 15455 15464 15559 15854 15855 10212 4797 16688 10870 10874 4947 4950
moveme	16186 16231 4486 10457 10458 10484 10489 16340 4554 11645
movements$	16303 16308 16309 10491 10525
moves	5755
moves$	2381 2382 2383 2384 2385 2386 14508 16354 11726 11754
moving	16345
moving$	6968
mri$	16641
ms	10886
ms$	16705 11679
much$	95 870 6899 6942 6946 7010 1088 12964 7500 8424 8798 2868 2879 2921 8909 14787 14788 4150 10198 10199 4283 10280 4625 10622 11340 5462
muck$	14274
mug$	14963 11346 11347
mugged$	4998
mugger$	13998 13999 14000 11125 11126
muggers$	13998 13999 14000 11125 11126
mugs$	14963 15078 11346 11347
mugsho	5602
mugshot$	4444 11573
mugshots$	11573
mule$	14001 14275 14276 14277 11051 11127 11233 5263 11235
mules$	14001 14275 14276 14277 11051 11127 11233 11235
mulish$	5854
mullet$	5884
mullets$	5884
multi$	3905 4404
multiple$	609 10200 10201 10886 5933
multiply$	11950
mum	10866 16687 10869 4902 4912 10884 4914 4917 4923 16715 16731 16737 10921
mum$	13586 2273 2274 8546 8547 14419 8716 2859 8831 8832 8833 8834 8878 8879 8880 3379 3380 3381 4890 4891 4892 16683 16685 10867 4899 4900 4903 16696 16697 4910 4911 4915 16708 16712 4923 10894 10895 10902 4943 4944 16745 11298 11359
mummies$	11359
mums$	13586 2273 2274 8546 8547 3379 3380 3381 4910 11298 11359
murder$	4412 10637 5626
murmur$	11681
muscle$	8105
muscly$	5409 5883
muscular$	5409 5706 5883
music$	13104
must	4667
must$	21 22 23 24 25 26 6248 1048 1177 1677 1777 1793 1853 1854 1855 1856 1857 1858 1859 1860 1861 1862 1863 1864 1865 1866 1867 1913 1926 2762 3185 3186 15221 9421 16065 4278 4280 4367 4538 4608 4684 4765 11532 5587
mystery$	1760 1763 1766 1767
nails$	14465 14987 14990 9518 9519 15371 11419 11425 5455
naive$	104 105 1778 14641 14642 14643 8891 8892 8893 8914 9083 9084 9085 9086 15076 15820 15821 5086 11335 5862
naivety$	12164 12165 12166 12167 12168 12169 12558 12559 12560 12561 12641 873 6861 6862 6882 12702 12887 12888 12889 12890 12891 12892 13097 7752 1782 1783 7755 7850 1880 7852
naked$	6565 6573 12438 6969
naltrexone$	5943
name	4571 4579 4591 10562
name$	11867 12153 2297 8269 14586 14587 14588 14589 14626 14627 14628 14666 9341 15161 9345 16109 16198 4430 16315 4763
named$	4560 4763 4984 5626
names	4409 10416 4459 10430 10446 4486 10457 10458 16330 16438 16439
names$	16182 16198 16211 16212 16213 16215 4430 4432 16235 10433 4478 4503 10483 16315 16346 4763 16588
naming	4571 4579 4591 10562
naming$	4763
nan	10866 16687 10869 4902 4912 10884 4914 4917 16731 16737 10921
nan$	13355 4890 16683 16685 4915 10895
nana	16737
nannies$	14906 14907 14908 14909
nanny$	14751 14906 14907 14908 14909
nannying$	14854 14871
nans$	13355
narcissist$	11125
narcissistic$	5862
narcissists$	11125
narcol	5706
narcolepsy$	11677
nasoga	5702
nasogastric$	11673
nasty$	2306 8326 8441 5138 5226 5862
nation	10856
national$	16675 5614
natural$	12663 12664 5350
nature$	14511
naughty$	8112 5138 5279 5285 5862
ne$	2308
near	10533
near$	7437 4139 4140 4141 16307
nearby$	10517
nearly$	3349 3350 3491 5355 5384
neat$	3500 9477 5452 5453
neatly$	3498 5433
necessary$	4729
neck$	13276 14351 15308
necks$	13276 15308
neds$	5851
need	10396 16598 4851 10910
need$	21 22 23 24 25 27 940 941 1050 1528 1529 7506 1536 1537 1538 1628 7639 1677 1868 1893 1914 1918 2660 2661 2662 2763 14570 14646 14647 14648 2930 8902 8932 2962 14784 3002 14846 14847 14848 3061 3062 3063 9035 3065 3066 3067 3068 9043 9044 9045 9046 9047 9048 9049 9050 3081 3082 3083 14874 9056 9057 9058 9059 9060 9061 9062 14882 14884 9083 9084 9085 9086 9087 9088 9089 9090 3122 9119 9120 9121 9127 3157 3158 9130 3160 3161 3162 3163 9135 3165 9137 9138 3168 14961 9143 3179 3180 9152 3182 9154 9155 3185 3186 14979 15120 9303 15146 3441 9422 15264 4363 4369 16201 16229 4667 10822 16729 11659 11708 11716
needed$	13228 1528 1529 14784 3081 3082 3083 3122 9135 3165 9137 3179 3180 3912 4729 16529 5728
needing$	2660 2661 2662 14944 9141
needless$	6058
needs	4851 5735
needs$	21 22 23 24 25 28 11947 11948 940 941 1528 1529 1677 1869 1894 1915 1919 14245 2660 2661 2662 14784 3081 3082 3083 14874 9056 9057 3122 9135 3165 9137 3179 3180 15264 16001 4362 4368 16229 4818 4835 10822 4861 4878 11659 5728 11708 11716 11717 11720
needss$	11717
needy$	5279 5862
neer$	2308
neet	5761
neet$	11732 5869
neets$	5868
negative$	6097 13849 13850 13851 13852 2135 2136 2137 14321 14322 16372 5103 5139 5140 5238 5320
neglec	4925 10901 16730
neglect$	15921 4210 4211 16057 16113 16718 16719 16720 16722 5550 11542 11544 11747 5779
neglected$	4210 4211 10896 5548 5549 5550 11747 5779
neglectful$	5893
neglecting$	4210 4211 5549 5550
neglects$	4210 4211 5549 5550
negligence$	11544 5893
negligent$	5893
negligently$	5893
neighb	10703 11761
neighbourhood$	14042 14167 14168 4383 10355 10356 4387 10361 16185 10380 10388 10389 10390 4420 4421 10403 4439 4440 4445 4466 4470 10443 10447 10448 10450 16270 16275 16276 16277 10460 4492 10466 4497 10473 16298 10485 4541 10597 4643 10620 10660 16522
neighbours$	14037 14041 8282 8283 11076 11077
neither$	894 1909 1987 3755 3760 3770 3782 3896 3984 9955 3985 9956 3986 3987 3988 9959 3996 4007 4008 4009 4010 4011 4012 4021 4032 4068 4074 4075 4076 4077
nerves$	3195
nest$	13181 13182 13183 13184 13185 2132
net$	16014
networ	16231 10555 16408 4772 16563 11645 11646
network$	12324 12342 12343 16216 16219 16244 16374 4767 10743 10984 5599 5677
networks$	16219 16244 10984
neurod	5927
never$	255 6707 6720 6721 6722 6723 919 966 1788 1797 7798 1849 1850 1851 1852 1902 1903 1904 1905 1906 1908 1909 1971 7961 7962 3624 3626 9626 3656 3657 3658 9630 9631 3669 3674 9646 3716 9751 3781 9786 9787 3825 15653 15654 3962 3963 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 3975 3976 4000 4013 4068 4336 4337 4615 4871 4875 5088 5276 5372 5520 5890
nevertheless$	11995 11999 6994 6995 6996 6997 6998 6999 7000 7001 7002 7003 7005
new	4404
new$	10375 10881
news$	13928 8444 8445 8446 15826 15827 10350
next	4786
next$	53 6835 6836 6837 6838 12833 2896 3123 9529 10067 16181 16299 16558 11580 11595
nice$	8110 2140
nicer$	7019 7020 7021
niche$	16316
nick$	14099
nickna	4409 4459 10430 4486 10457 10458
nicknames$	16213
nicotine$	16629
nigerian$	3500 9477
night$	12950 13661 13884 14080 15635 15636 15637 16336 4780 16572 16627 16628 5930
nightm	5930
nightmare$	13891 2212 8183 2213 8184 2214 8185 2215 8186 8531 11099 11180
nightmares$	8531 11099 11180
nights	10808
nights$	16627
nike$	11443 5477 5480
nikes$	11443
nine$	13954
nines$	15404
nineteen$	12426 12428 669 12461 12462 14516 14517 14518 14519 14520 14521 8708 14558 14559 14560 14561 14562 14563 14564 15260 11323
nitrous$	10800
no$	93 100 12155 12228 12244 12511 12521 12552 6791 832 837 6809 860 12685 909 939 961 962 970 976 7018 7160 7166 7203 13052 7298 7299 1329 1372 1373 7499 1532 1533 1534 7563 7581 13462 13561 13592 7781 1812 1813 7791 13639 7899 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 1976 1977 1978 1979 1980 1981 1983 1984 1985 1986 1989 8167 2218 8195 2248 2249 2251 2264 2265 8259 8260 2299 2300 2301 2302 8328 8392 8393 2425 2428 2521 8631 2812 2817 8819 8820 2853 8889 8890 2931 2932 14828 9052 3084 3088 3089 3090 3091 3098 9074 9075 3164 3166 3167 9140 3173 3174 9150 3183 3184 3225 9259 9260 3290 3291 9281 3341 3417 3418 3419 15217 9656 9657 9658 9659 3713 3714 3715 3722 3727 3728 3729 3730 3731 15528 15529 15530 15531 3746 3757 3758 3759 3761 3763 3764 3771 3773 3783 3785 3786 3788 9770 3818 9790 9793 9794 9795 3826 3827 3828 3829 3830 3831 3832 3842 15653 15654 9838 9839 9840 9841 9845 3953 3956 3958 3984 9955 3985 9956 3986 3987 3988 9959 3989 3991 3992 3993 3994 3996 4007 4008 4009 4010 4011 4012 4017 4018 4019 4020 4021 15816 4033 4045 10018 4052 4056 4057 4058 4059 4069 10052 10059 4091 4092 4093 4094 4095 4133 10196 4909 4953 16753 10937 5095 5170 5178 5199 5244 5275 5323 5376 5543 5545 5568 5626
nobody$	833 836 859 908 938 6931 1976 1977 1978 1979 1980 1981 1982 1984 1985 1986 1987 8327 14637 14892 3164 3166 15099 3340 3417 3418 3419 3757 3758 3759 3760 3764 3770 3782 3952 3957 3984 9955 3985 9956 3986 3987 3988 9959 3991 3992 3993 3994 3996 4017 4018 4019 4020 4021 15815 4032 4044 15836 4068 11344 5375 5521
nomark$	5853
nomarks$	5853
nomina	10537 11567 11569
nominal$	16227 10529 10531 10532 16368 4598 16398 10749 11088 5600 11594 11600
nominals$	16217 10529 10532 16368 16398 10749 11088 5909
nominated$	4566
non	10854
non$	2219 2586 4904 5174 5176 5269 5270 5271 5272 5273
nonattendance$	16673
nonce$	15082
noncompliance$	5858
noncompliant$	5858
none$	739 755 894 1376 1987 1994 1995 2819 14637 9101 3131 15099 3755 3760 3764 3770 3782 3848 3849 3850 3896 3984 9955 3985 9956 3986 3987 3988 9959 3996 4007 4008 4009 4010 4011 4012 4021 4028 4029 4032 4044 15838 4068
nonengagement$	5858
nonetheless$	11995 11999 6994 6995 6996 6997 6998 6999 7000 7001 7002 7003 7005
nonexistent$	16058 16059 16060 16061
noose$	13242
normal$	14360
normalise$	5055 5073
normalised$	5055 5073
normalises$	5055 5073
normalising$	5055 5073
north$	3572
nose$	1184 1185 13034 13035 13283 15308
noses$	13034 13035 13283
not	10702
not$	11915 6106 6108 6180 6184 6706 6708 12532 6720 6721 6722 6723 12714 981 983 984 1035 1038 7137 7139 7294 13115 13116 1385 1387 1535 7525 7526 7620 7621 1651 1652 1654 1657 1683 13480 13481 13570 1788 1797 7787 7812 7813 1902 1903 1904 1905 1906 1908 1988 7963 7964 2009 8080 2110 2139 14068 14071 8322 2366 2367 2368 2369 2370 2371 2372 2424 2467 8472 2502 8474 8475 8476 8477 8478 2516 8541 2780 2813 8786 8787 2820 2924 2926 2927 2938 2961 3080 9070 9071 9072 9146 3178 3181 9158 9159 9160 9161 9162 9163 3203 3226 3228 3230 3237 3286 3287 9259 3311 3312 3332 3337 3375 3622 3623 9598 9599 9600 9601 9620 9624 9625 3669 3674 3702 3720 15528 15529 15530 15531 3756 3762 3772 3784 9784 9785 3817 3820 3825 15653 15654 3865 3866 9852 9853 9854 9855 9856 9884 9885 9931 9932 3962 3963 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 3975 3976 9953 9954 3984 3985 3988 3995 4000 4004 4013 9985 9987 15832 15833 10025 10031 10032 4068 4082 4083 4139 4140 4141 4153 10260 16103 16148 16149 16151 4615 4812 4871 4875 10858 5056 5276 5357 5358 5364 5372 5520 5714
note	4456 4488
note$	3610 3611 10351 10440 4477 4480 10459 4512 4515 4521
noted$	3610 3611 4490 4491 16344
noteed$	10459 4512
noteing$	4512
notes$	3610 3611 10440 4477 4480 10459 4512
nothing$	52 6024 55 12065 6790 6914 6915 6921 951 952 953 954 12836 1142 13017 14114 2436 14240 2481 2482 14273 2878 2920 2937 14892 9093 9094 3205 3206 3307 3324 9298 15348 9596 9682 3712 3747 3748 3749 3750 3751 3752 3757 3758 3759 3792 3793 3794 3800 3801 3802 3803 3810 3811 3833 3834 3835 3836 3837 3838 3839 3840 9822 15653 15654 15815 4027 15886 15887 15888 4103 4104 4105 16078 11344 5504 11494 11684
nothings$	14114
notice	10581 16538
notice$	13400 13401 13649 3610 3611 15777 15850 15871 15872 15873 15874 15875 15876 15877 16400 4614 16447 16451 16501 10710 16531 16539 16774
noticed$	11839 11868 13040 3610 3611
notices$	3610 3611 16447 16451 16501 10710 16531 16539
noticing$	3610 3611
notify	4502
notify$	4397 4417 4418
notifying$	4417 4418
notifys$	4417 4418
noting	4488
noting$	3610 3611 10351 10459 4515 4521
notinged$	10459
notings$	10459
notoriety$	12643 12846 13800 2360 2361 2362 2363 2364 2365 5216
notorious$	2235 2236 2237 2238 2239 2240 2241 2242 2632 5332 5867
nous$	2686 2688 8747 2777 11361
november$	12322
now$	13378 13379 13380 13381 13382 13383 13384 13385 13386 13387 13583 13584 14645 14707
nowhere$	8420 4147 10916 11205 5673
nucleus$	11163
nude$	6565 6573 6574 6969 12788
nudes$	613 12411 629 630 631 632 12788 10994
nuisan	10623 10723
nuisance$	14010 14031 14420 16087 10365 16440 16441 16442 10633 16542 11125 11148 11169 5285 11304 11614
nuisances$	11125 11304 11614 5846
number	10457 4724
number$	6269 6270 6271 610 8962 14782 15121 4522 4590 10569
numbers$	6269 6270 6271 16052 16118 16120 16129 16130 10352 16427
numerous$	6193 609 10200 10201 10224
nurse	16634
nurse$	16620 16633
nurture$	5763
nut$	14119 11348
nutcase$	11180 5851
nutcases$	11180 5851
nuts$	14119 11251 11348
nutter$	11125
nutters$	11125
obese	5712
obese$	11683 5883
obesit	5712
obesity$	11683
obey$	15439 15445 15459 11466
obeyed$	12516
object	4738 16580
object$	16566 11059
objected$	12684
objective$	16515 4729 16566
objectives$	16515
oblige$	13332 13337
oblivious$	101 102
obnoxious$	5862
observ	16357 5609
observation$	10488 11580 5610
observations$	10488
observe$	10521 4551 11592
observed$	11611 5907
observeed$	10521 4551
observeing$	10521
observes$	10521
obsessed$	651 652 653 654 655 656 657 2476 2477 5579
obsessive$	5927
obstreperous$	5854
obstructed$	11538
obstructive$	14386 14387 14388 14389 14390 11261 5862 5893
obtain	16477 4714 5593 5633 5648
obtain$	12548 12549 4396 10411 4512 10769
obtained$	4396 10411 16268 4512 11587 11616
obtaining$	4396 10411 4512
obtains$	4396 10411 4512
obvious$	12663 12664 3738 10224 16043 16044
obviously$	3863 3871 9842 3872 3873
occasion$	15635 15636 15637 15657
occasions$	13484
occupa	4904
occupation$	10875
ocd	5927
ocg	10400
ocg$	16219
ocgs$	16219
october$	12322
odd$	1760 1763 1766 1767 5432 5854
oddballs$	5850
odour$	11412
of	10551 5593 5676
of$	6069 6073 6075 6076 6103 6130 6331 6342 6343 6642 12604 7248 7311 8098 8103 13924 8113 8180 8181 2228 8230 14061 8288 8293 8321 8344 8348 8367 8383 8384 8403 8404 8423 8450 8471 14311 14350 8582 8590 8606 8690 8721 8794 8800 8801 8803 8804 8805 8825 8855 8869 8870 8871 8873 14695 8894 9073 9165 9166 9211 15045 9232 9233 9238 9277 9357 9359 9365 9397 15268 15271 3504 3506 9491 9495 15436 15536 15607 15608 3864 3871 9846 15693 9877 9878 9879 15742 10013 10099 10102 10119 16062 10274 10278 16102 10345 16188 10381 10394 10398 16225 16234 16261 10444 10454 10475 16306 16307 4519 10495 10506 10519 16339 4560 10547 10561 16386 10571 10572 16401 10596 10603 10607 10621 10625 10698 4734 10708 10727 16559 16561 10776 10784 10831 10843 10890 10899 10900 10903 10904 4993 11079 11163 11427 11472 11487 11580 11595 5626 11599 11601 11623 11655 5728 5750 11779 11787
off	10768 4872
off$	6053 11902 12106 6297 6317 12366 12369 12373 6671 12740 6922 6923 6924 6925 6978 6979 6980 13068 13069 13076 7439 7464 7588 13466 7687 13646 7939 7940 13827 14030 8215 8227 8228 14125 2394 8379 8409 2606 14919 9182 9183 9184 9185 9186 15006 15007 15008 15394 15395 9666 15854 15855 10164 10165 10183 10184 10185 10186 10187 10188 10244 10245 16327 10554 16448 10630 4672 10812 16644 10826 10843 10991 11143 11258 11523
offen	16195 16239 16390 16391 16403 16404 16411 16412 16418 16430 16431 16432 16438 16595
offen$	16369
offenc	10558 4602 4623 10695 10965 10968
offence$	16376 16377 10573 16394 10594 16514 16782 16784 16785 16787 5636 11624 5969
offences$	16376 16377 10573 10594 16514 4779 16782 16784 16785 16787 11617 11624 5969
offend	16186 16231 16245 10537 4577 10550 16370 16375 16399 10623 10695 10700 16543 10730 16549 10944 11569 11582 11599 11606 11621 11626 11633 11645 11646 5811 5922
offend$	12189 12218 12220 12221 12222 15467 15468 15479 9661 15638 15642 16349 16362 16378 16405 16406 10739 5624
offendded$	15642
offendding$	15642
offended$	15642 5968
offender$	13234 13849 13850 13851 13933 2148 13980 2232 14082 14083 14084 14085 14086 14107 14108 2410 2411 2412 2413 10529 10532 16368 16369 10568 10570 16398 10749 16711 11113 11179 11194 5600 11595 11602 5637 11782 5839
offenders$	13234 13849 13850 13851 13855 13933 2148 13980 2232 14082 14083 14084 14085 14086 14107 14108 2410 2411 2412 2413 16217 16368 16369 16398 11113 11179 11194 11572 11602 5839
offending$	11846 12299 12307 12310 12314 12316 12674 13268 13270 13675 13813 14035 8560 8561 8562 15642 10365 10548 16369 4584 16407 16409 16440 16441 16442 10633 16486 16514 16517 16519 4731 10706 16526 4795 16777 5143 11165 11624 5664 5810 5968
offends$	15638 15642 16349 16406 10739 5968
offens	10558 4602 4623 10695 10965 10968
offense$	16376 16377 10573 10594 16514 16784 16785 16787 11624 5969
offenses$	16376 16377 10573 10594 16514 4779 16784 16785 16787 11617 11624 5969
offensive$	16783 5862
offer$	612 6682 6683 12705 994 995 996 997 999 1000 1001 1002 12871 7510 7511 7512 13340 13341 13342 13343 13407 13727 13728 9602 9604 9605 15425 9608 3638 9610 3640 3641 15502 15512 15616 15617 15618 15630 15635 15636 15637 15676 15677 15678 15896 4159 4160 5032 5060 11064 11065 11474
offere	5735
offered$	12009 6224 6225 612 994 995 996 997 999 1000 1001 1002 13340 13341 13342 9602 9604 9605 15512 15846 15847 15848 15849 5032 5060
offering$	612 994 995 996 997 999 1000 1001 1002 15512 15616 15617 15618 5032 5060 11474
offerred$	612 994 995 996 997 999 1000 1001 1002 15512 5032 5060
offerring$	612 994 995 996 997 999 1000 1001 1002 15512 5032 5060
offers$	612 12705 994 995 996 997 999 1000 1001 1002 12871 12872 13340 13341 13342 13407 13727 13728 15425 9608 3638 9610 3640 3641 3642 3643 3644 3645 15502 15512 15676 15677 15678 4159 4160 5032 5060 11064 11065 11462
office	4383 10355 10356 4387 10361 16185 10380 10388 10389 10390 4420 4421 4422 10403 4439 4440 4445 4466 4470 10443 10447 10448 10450 16270 16275 16276 16277 4492 10466 10467 4497 10473 10474 16298 10485 4534 4541 10515 4555 10597 4634 10605 4643 10620 10660 10946 10969
office$	9902 9907 9908 16097 10305 16164 16165 16286 16293 5574
officer$	9925 9926 10354 16175 16180 4399 16193 16207 16208 16209 10391 10392 10393 16222 4433 10410 16250 4462 10434 10437 4469 16262 16266 16267 16269 16279 10463 16283 16285 16292 16304 10505 4538 10512 16334 4550 4556 4557 16416 10614 4679 16479 4695 4789 4791 10763 4798 16788 5574 5590
officers$	12398 13869 8051 15179 15180 15265 15266 10354 16175 16180 10368 4399 16190 16193 16199 16200 4411 16207 16208 16209 10391 10392 10393 4425 16222 4433 10410 16250 4462 10434 10437 4469 16262 16265 16266 16267 16269 16279 10463 16283 16285 16286 16288 16292 16296 10482 16304 16313 10505 4538 10512 16334 16337 4550 4556 4557 16394 10585 16416 10614 10644 4679 16479 4695 16551 4789 4791 4798 16592 16765 11077 5590 5606 11650
offices$	16286
offrol	5755
offroll$	11726
offrolled$	11726
offs$	14125 11144
often$	6167 580 16027 16028 16029 16030 4965
oik$	11180 5851
oiks$	11180 5851
oily$	3513 5437
okay$	8985 8986 8987 8988 8989 8990 8991 9391 3421 3422 3423
old$	12430 13431 8375 2670 2671 2672 2674 8675 8676 8677 2723 2751 3012 9063 9170 9172 3270 3271 3461 9451 9454 9456 9655 16676 5348 5365 5393
older$	6254 6258 12089 6275 12101 6283 12109 6304 12206 6396 6397 12260 12304 12324 12327 6537 6564 6567 6568 6572 12395 12398 12429 12431 12432 12444 12446 6630 6632 6637 12458 12743 12786 7024 7038 7060 7066 7074 7075 7076 7077 7179 13044 13068 13070 7401 7404 13267 7692 7693 13545 7988 7989 7990 7991 7995 7996 7997 7998 7999 8000 8001 8003 8004 8019 8020 8021 13843 2057 13849 13850 13851 13852 8038 2069 2072 8443 14430 14471 8660 8663 14487 14488 14489 14490 14491 14492 14493 8675 8676 8677 14500 2723 14516 14517 14518 14519 14520 14521 14625 8858 14757 8970 14925 14927 3500 16737 10984 5037 11010 11013 11323 5432 11442 11444
olders$	12304 12324 12327 12786 7038 7074 7075 7076 7077 13855 14007
oldest$	13428 1645
olds$	14551 15165 15166 15167 15168
olive$	3513 5429 5437
omission$	5516
omissions$	5516
on	10551 11563 5593 5801
on$	6148 11984 11985 12009 12074 12075 12076 12079 6261 12082 12083 12187 12188 6429 6474 6727 6772 6773 6824 6839 6841 6843 6846 12682 12790 12909 12910 12911 12912 7130 7226 7228 7373 13207 7420 7575 7576 8102 14011 14012 14036 8349 8408 8422 14350 14403 8585 8669 14497 14498 14557 9190 15106 9392 15268 15271 3489 9489 9505 9583 15436 3804 3805 3806 3807 3808 3809 9825 9828 9830 3867 9861 9862 9863 15830 10089 10090 10091 10116 15988 15989 16031 16102 16122 16123 10461 4511 16306 16307 4519 16310 10497 10498 16329 10511 4561 16373 10563 16455 10651 10659 16541 10724 10727 16578 4819 10792 4834 4836 10810 16642 4856 10927 4980 4989 16781 11131 11161 11303 11487 11508 11551 11580 5656 5814 5815
once$	11993 7843 9836 15671 4293 10307 10308 4570
one	10379
one$	277 278 279 6277 6471 894 6932 7271 13130 13430 7959 7960 8062 8357 8415 8573 14638 14781 14893 14894 9144 15084 15100 3340 3478 15315 3535 15325 15326 15327 15328 15329 15330 15511 9727 9732 9733 3764 9742 9743 9754 9755 9761 9762 15635 15636 15637 9857 9858 3896 9924 3954 9929 3959 9955 9956 3986 3987 9959 9960 3996 4021 9994 4034 10016 15837 10040 4070 10322 16227 16238 16429 10790 10832 4862 10833 10834 16653 5406
ones	10423
ones$	12073 12848 12849 12850 12851 12852 12853 13220 13931 2356 2357 2358 2359 14543 14649 14650 14651 14652 14653 14697 14698 14699 2934 15315 10429 10717
onesie$	11443
onesies$	11443
ongoing$	10637
online$	586 6557 587 6558 588 6559 589 6560 590 6561 12381 12382 12383 12701 12811 10489 5038
only$	227 6251 6684 6687 12564 12565 12566 6748 6749 12569 12570 6752 806 812 823 824 825 826 827 828 829 831 937 7230 1260 1261 1262 1263 1264 1265 1266 1267 1268 1297 1298 1543 1629 1633 2606 2647 15160 9342 9343 15163 3683 3844 9906 4064 4065 10088 4262 4263 4264 4265 4266 4279 10252 5499
onto$	10461 10497 4561
onus$	502 503
open$	11835 11847 68 69 70 1275 14440 15439 9622 15445 9628 9633 15459 9642 9737 15868 10417 11466
opened	10366
opened$	68 69 70 12539 1275
opening$	68 69 70
opens$	68 69 70 1275
operandi$	11595
operat	4404 4422 4429 4634 10605 16463 16580 10773 4877 11641 11645
operate$	547 548 549 550 551 552 553 13721 2732 2733 2734 2735 2736 2737 15409 15440 15446 15451 15460 15555 16503 4769 16560 16592
operated$	547 548 549 550 551 552 553 2732 2733 2734 2735 2736 2737 4769 10823
operates$	547 548 549 550 551 552 553 2732 2733 2734 2735 2736 2737 4769
operating$	547 548 549 550 551 552 553 2732 2733 2734 2735 2736 2737 4769 16560
operation$	12342 12343 16224 16570 10755 16577 4788 4789 16583 16641 5680
operational$	10375 5678
operations$	16224 16583 16641
operative$	11245 11496
operator$	9240 16207 16208 16209 10391 10392 10393 10512 11352 5574
operators$	9240 16207 16208 16209 10391 10392 10393 10512 11352
opport	10586 10752 11563 11620 11641 11646
opportunit$	12045 12046 12047 12048 12049 12050 6286 316 317 13726 4233 4234 4235 4236 16043 16044 11064
opportunited$	12045 12046 12047 12048 12049 12050 6286 316 317 13726 4233 4234 4235 4236 16043 16044 11064
opportunities$	6122 6123 6124 154 12043 12044 12045 12046 12047 12048 12049 12050 6286 316 317 12705 4233 4234 4235 4236 16043 16044 4669 11064 11527
opportuniting$	12045 12046 12047 12048 12049 12050 6286 316 317 13726 4233 4234 4235 4236 16043 16044 11064
opportunits$	12045 12046 12047 12048 12049 12050 6286 316 317 13726 4233 4234 4235 4236 16043 16044 11064
opportunitted$	12045 12046 12047 12048 12049 12050 6286 316 317 13726 4233 4234 4235 4236 16043 16044 11064
opportunitting$	12045 12046 12047 12048 12049 12050 6286 316 317 13726 4233 4234 4235 4236 16043 16044 11064
opportunity$	6122 6123 6124 154 12045 12046 12047 12048 12049 12050 6286 316 317 12705 7510 7511 7512 13726 4233 4234 4235 4236 16043 16044 4669 4697 16571 11064 11527
opposed$	11479 11482
oppositional$	5285 5686 5862
opt$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 994 995 996 997 999 1000 1001 1002 1226 1227 1228 1229 1230 5011 5060
opted$	135 136 137 6362 12182 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 994 995 996 997 999 1000 1001 1002 1226 1227 1228 1229 1230 13501 16033 10284 16104 5011 5060
optici	4845
opticians$	10816
opting$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 994 995 996 997 999 1000 1001 1002 1226 1227 1228 1229 1230 5011 5060
option	11593 11641 11646
opts$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 994 995 996 997 999 1000 1001 1002 1226 1227 1228 1229 1230 5011 5060
optted$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 994 995 996 997 999 1000 1001 1002 1226 1227 1228 1229 1230 5011 5060
optting$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 994 995 996 997 999 1000 1001 1002 1226 1227 1228 1229 1230 5011 5060
or$	12966 15332 10068 5683
oral$	618
order$	16443 16451 16498 10683 16504 16505 16509 16510 16512 10710 16694 16766 16774 16775 16776 16780 16781 16782 16783 11656 11753 11777 11782 11783
ordered$	10526 10871 10883 10960
orders$	16226 16243 16451 16498 10683 16504 16505 16509 16510 16512 10710 16694 16782 11656 11777
ordinary$	5432
organi	16233
oriental$	3500 9475
ot$	10988
other$	5972 11793 11794 12289 6857 6858 7019 7020 7021 12987 13131 13520 7709 8047 8048 13880 8121 8123 13960 13961 13962 13963 13964 13965 13966 13967 13968 13969 13970 13971 13974 13975 13977 13979 8221 14046 14110 14233 14235 8432 8433 14265 14393 14897 14899 14903 14930 15171 3478 10179 16140 16168 10973 11077 5406 5518 5626
others	10664
others$	5972 11793 11794 6363 6697 6698 6703 6704 6714 6754 6767 6771 6857 6858 7050 12960 7308 7629 7697 7699 7705 7707 1787 7797 7807 7808 8076 2106 2107 2108 8120 8122 13960 13961 13962 13963 13964 13965 13966 13967 13968 13969 13970 13971 13974 13975 13976 14038 2288 8431 14264 14471 14543 14649 14650 14651 14652 14653 14697 14698 14699 14897 14902 15016 15017 15018 15019 15169 15172 15325 15326 15327 15517 15518 15519 15520 15521 9709 9710 9711 16168 16302 16544 10973 10985
otherwise$	742 743 12534 12537 12538 12713
ought$	21 22 23 24 25 29 737 1049 7297 1627 1677 1776 1794 1801 1802 1803 1804 1805 1806 1807 1808 1809 1818 1821 1822 1823 1824 1853 1854 1855 1856 1857 1858 1859 1860 1861 1862 1863 1864 1865 1866 1870 1895 1916 1927 2709 2710 2711 2712 9423 3911 3914 3915 3916 3917 3918 10034 4146 4364 4370
ounce$	1355 1358 8394
our$	12747 7907 16063 16064 16070 11462 11486 11520 11531 5626
out	10562 16467 10897
out$	6052 11903 12106 6297 349 360 12192 12202 12220 12221 12227 12250 12255 12258 12283 6613 6671 12543 12551 12580 12581 12588 812 12688 6888 7008 7061 7121 7154 7219 13073 13080 1295 13170 13171 7561 7562 13411 13412 13413 13461 13499 13500 13640 13641 13650 13828 8010 8056 13985 2225 2227 14070 2352 8366 2396 8413 2564 2576 8556 2587 2606 2611 2622 14833 14836 9025 15032 15204 15283 15288 15394 15395 15642 15652 15854 15855 10085 4128 4154 16176 16203 4431 4438 4443 10517 10593 10647 10652 10740 10768 4847 10828 4872 10862 16689 16693 10896 16716 10987 11258 11746
outbursts$	14081 14382 14383 11259
outcome$	11622
outcomes$	11622
outfit$	15360 15361 15362 11445 11448
outfits$	15360 15361 15362 15363 15364 15402 11445 11448
outgrown$	3170 3171 3172
outlaws$	14076
outlook$	14254 2686 2688 14618 2829 2830 2831 2832 2833 2834 2835 8842 8843 8844 8845 8846 14682 14683 15243 15244 11209
outrageous$	14312 14313 14314 14315 14316 14317 14318 14319 14320 5285
outright$	3646 11462
outs$	13985 16427 11746
outside$	14036 2575 16329
outstanding$	10417 5626
over$	6280 12119 12120 12122 12124 12701 6884 12996 13000 13001 13002 13003 7375 7662 13508 2287 8700 8701 8702 14718 14719 14720 14724 14725 9098 14947 15147 9348 9360 3491 9489 15359 15385 15388 16108 16137 16306 10599 5029 5311 5583 5584
overcr	5963
overcrowded$	16753
overdo	5696
overdose$	16680 11667
overdosed$	11667
overdressed$	5883
overdue$	16617
overhe	10464
overla	4449
overlaid$	10420
overlook$	12060 4377 5560
overlooked$	4377 5548 5560 11538
overlooking$	4377 5560
overlookked$	4377 5560
overlookking$	4377 5560
overlooks$	4377 5560
overly$	5085 5342
overnight$	13378 13379 13380 13381 13382 13383 13384 13385 13386 13387
overreact$	5898
overreacted$	5898
overreacting$	5898
overreacts$	5898
overreactted$	5898
overreactting$	5898
overrun$	2129 2130
oversexualised$	5827
oversight$	4268 4269 4270 4271 4374 4375 11518
oversized$	5477
overt	4793
overt$	10764 5644
overweight$	11686 5883
owes$	14236 14237 14238
owing$	5989 377 6356 1102 4932 16730
own	11759
own$	5981 12 5984 5985 11805 11806 11807 11808 37 6010 6011 6012 6034 6128 6129 6319 6320 6321 6322 6323 6324 6325 6326 6327 6328 358 6344 6352 6364 6365 6366 6400 432 433 434 471 472 6645 6739 6740 6741 6742 6774 844 12635 12636 6818 6819 6822 6825 6826 12673 900 6902 6920 959 12769 6959 6960 6961 6962 6974 6975 6976 7015 7046 7068 7069 7070 7071 7072 7073 12949 7220 13097 7280 7281 13101 7458 7461 7467 1497 1667 1885 8203 8615 8626 14467 14468 14469 14470 8652 14483 14484 14512 8795 8836 8927 8928 14759 14760 14761 14762 14763 14764 14765 14766 14767 14768 14769 14770 14771 14796 14804 14805 14806 14807 14808 14809 14810 8992 8996 9112 9207 9268 3298 9273 9274 9275 9276 9313 15134 9316 9318 9319 15198 9384 15211 9439 15259 9917 9918 9919 9920 9921 9922 10006 10150 10348 16618 16724 16759
owned$	15560 15561 15562 15563 15686
owner$	12137 12466 12467 12468
owners$	12137 12466 12467 12468
ownership$	12985 7859 7860 7861 7862 7863 7864 7865 7866 7867 7868 7869 7870 7884 7885 7886 7887 7888 13708 13709 13710 13711 13712 13713 13714 13715 13716 13717 13718 7900 15777 16093 16094 16095 16096 11539
owns$	959
oxide$	16619
oxygen$	14112
pacemaker$	4822
pack$	13248 13249 13250 2127 2128 14172 14173 14174 14176 2635 11095 5125
packag	11563
package$	12787 12990 13329 14279 11713
packages$	12231 12344 12345 12346 12787 12990 13329 14279 10986 11238
packed$	2317
packs$	14171
padded$	5477
paedia	10813 4845 10819
paediatric$	10816
paediatrician$	16632 16633 16638
paedophiles$	14261
paid$	12500 1064 1065 13011 1307 7279 1610 1611 2123 3346 9373 9905 9909 4081 4257 10629 5063
pain$	12961 2212 8183 2213 8184 2214 8185 2215 8186 8531 2561 14914 11180
painkillers$	16629
paint$	1491
painted$	1491
painting$	1491
paints$	1491
paintted$	1491
paintting$	1491
pair$	15310 11112
pairing$	11112
pakistani$	3500 9477
pale$	14095 3513 15319 5429 5432 5437 5883
palest$	3520 5457
palm$	4217 5552
palmed$	4217 5552
palming$	4217 5552
palmmed$	4217 5552
palmming$	4217 5552
palms$	4217 5552
paltry$	15949
panel	11646
panel$	15502 9902 9907 9908 16097 10305 16164 16165 16568 5574
panic	10795
panic$	16614 5686 5690
paper$	15162 9344 11035
papers	10880
papers$	16699
paperwork$	16040 16052
paracetamol$	11669
parade	10765
parade$	345 16537 4771 16584 16587 5078
paraded$	345 5078
parades$	345 5078
parading$	345 5078
paralytic$	7133 1163 7135
paranoid$	5862
parasite$	11180
parasites$	11180
parasitic$	5854
parcel$	12787 12990 13329
parcels$	12231 12787 12990 13329 10986
parent	10866 10867 16687 10869 4901 4912 4914 16715 16731 4985
parent$	12272 14284 8546 8547 8719 8810 14630 14631 2850 2859 8831 8832 8833 8834 8878 8879 8880 9002 14960 14962 14969 3382 4891 16683 16685 4899 4900 16696 16697 4910 4911 16708 10895 10902 4943 4944 16745 11298 5367 11751 11756
parental$	8198 8539 5331 5774
parented$	5367
parenting$	2753 2754 2755 14854 14871 10956 5367
parents$	12274 12873 13586 2273 2274 8282 8283 8546 8547 14419 2753 2754 2755 8810 14630 14631 8878 8879 8880 9002 14823 14824 14825 14826 3164 3166 14960 14962 14969 3379 3380 3381 3382 15174 15179 9721 9722 9724 9725 10132 10146 16063 16064 16683 16685 4899 4900 16696 16697 4910 4911 4916 16708 16712 10895 10902 4943 4944 16745 11167 11298 5367 11530 11531 11746 11751 11756
parentted$	5367
parentting$	5367
park	10703 11761
park$	12320 12321 12347 12348 12349 12350 12574 12575 12576 16522 16537 4771 16584 16587
parka$	11439
parkas$	11439
part$	381 6651 6652 12472 870 12674 6899 977 978 979 980 7034 7683 7684 7685 7686 13673 13674 13675 13678 13679 13680 13681 13682 13683 13684 13685 13686 13687 13688 13689 2294 14305 10346 4429 16402 10611 10758 4873
partake$	509 510 511 512 513 517 518 519
partaked$	517 518 519
partakes$	517 518 519
partaking$	509 510 511 512 513 517 518 519
partially$	5719
participant$	848 11014 11051 11334
participants$	848 11014 11051 11334
participate$	509 510 511 512 513 848 15408 15439 15445 15459 11466
participated$	509 510 511 512 513 848
participates$	509 510 511 512 513 848
participating$	509 510 511 512 513 848
participation$	509 510 511 512 513
parties$	12347 12348 12349 12350 12475 12493 12785 13293 13294 13295 13296 13297 11051 5081 11334
partly$	972 4276 4277 5047 5563
partne	4404 4780 16686 16688
partner$	11949 12399 12400 12423 638 12459 12460 671 672 673 674 675 12977 12978 10375 4638 16682 4900 16692 16700 16707 10894 11008 11009 11014 11051 11314 11334
partners$	11949 12399 12400 12423 638 12459 12460 671 672 673 674 675 12977 12978 8777 8778 8779 4499 11008 11009 11014 11051 11314 11334
partnership$	4638 10751
party$	12347 12348 12349 12350 12475 12493 12785 13076 13293 13294 13295 13296 13297 13375 8299 3244 3245 3246 3247 3248 11051 5081 11334
partying$	6420 6421 6422
pass	4460 4475 4476 4487
pass$	2778 4245 16079 4402 10451 4481 4485 4493 4495 4649 16571 16647 5352
passd$	4495
passed	10468 5769
passed$	6655 12791 13472 4196 4197 4245 4402 16252 10451 4489 4495 16295 11525 11576
passengers$	14037 16544 11076
passers$	8049
passes	11715
passes$	2779 4245 4402 4485 5352
passing$	15832 15833 4245 4402 10451 4485 4493 4495 4649 11526 11591
passive$	16012
passport$	16756
passs$	10451 4485 4493 4495 4649 16571
passwo	10416
passwords$	16235
past$	2305 2397 2398 3152 3153 3154 3155 3170 3171 3172 3207 3268 15097 3351 5200 5220 5385 5505
pastoral$	5747 5748
pasty$	5883
patchy$	14307 14308 14309 14310 2521 16058 16059 16060 16061 4312 4553 5092 5275
path$	11848 11849 11850 11851 12211 6497 1005 13292
pathetic$	15949 5893
pathetically$	5893
pathological$	5155 5863
patien	5947
patience$	8242 10267
patrol	4422 10467 4534 4555 4634 10605 11653
patrol$	4399 16190 10393 16265 16286 16288 10505 4538 4550 4556 4557 4679 4695 4789 4791 16582 4798
patrols$	4399 16190 10393 16265 16286 16288 10505 4538 4550 4556 4557 4679 4695 4789 4791 16582 4798 11650
patronising$	2945 2946 2947 2948 2949 2950 5894
patter$	13436
pattern$	1277 1278 1279 1280 1281 1282 1283 4042 10359 10590 11595
pawn$	11051
pawns$	11051
pay$	88 89 90 91 12072 12548 12549 1064 1065 1307 1610 1611 2123 3346 4081 4257 5063
payback$	11782
paying$	1064 1065 1307 1610 1611 2123 3346 4257 5063
pays$	88 89 90 91 1064 1065 1307 1610 1611 2123 3346 4081 4257 5063
pc$	16283
pcso	4383 10355 10356 4387 10361 16185 4422 10403 4439 4440 4445 4466 4470 10443 10447 10448 10450 16270 16275 16276 16277 4492 10466 4497 10473 16298 10515 4555 10597 4643 10620 10660
pcso$	10354 16175 16180 4399 10393 16222 10410 10437 4469 16262 16266 16267 16269 10463 16285 16292 4538 16334 4557 16416 10614 16479 4695 4798
pcsos$	10354 16175 16180 4399 10393 16222 10410 10437 4469 16262 16266 16267 16269 10463 16285 16292 4538 16334 4557 16416 10614 16479 4695 4798
pe$	16613
peak$	10750
peaks$	10750
peer$	6104 12073 7678 13854 8106 8107 2289 14189 14218 14219 14220 14221 14324 14352 14353 14354 14355 14356 14357 14368 15268 15271 11074 11110 5145 11250
peers	10856
peers$	5972 11922 12073 12319 13818 13849 13850 13851 8034 13876 13877 13878 13879 13944 13945 2289 14189 14218 14219 14220 14221 14324 14352 14353 14354 14355 14356 14357 14368 14898 14904 15268 15271 16675 10973 11110 11114 11121 11250
peg	5701
pegfed$	11672
pen$	16647 11701
penalties$	16531
penalty$	10712 4883
pencilled$	5466
pens$	11701
people	10423 16492 16549
people$	13 11895 185 12073 12090 12102 12178 6363 394 12293 6475 6477 6479 12355 6697 6698 6703 6704 6714 6754 6764 6767 6771 6883 12838 12839 12840 7050 12960 7143 12977 12978 7180 1284 1285 1287 7308 13163 7378 13202 13267 7629 7640 7641 1787 7797 7907 13733 7958 13831 13849 13850 13851 13852 8040 13867 13869 8051 13876 13877 13878 13879 8076 2106 2107 2108 2114 13918 13920 13929 13930 13944 13945 14024 14040 14044 2288 8282 8283 14140 14191 14218 14219 14220 14221 14255 14260 14323 14324 14328 14352 14353 14354 14355 14356 14357 14370 2590 8563 14385 8853 14734 14744 14789 14996 15185 15226 15517 15518 15519 15520 15521 9709 9710 9711 15535 9726 9735 9741 15571 9753 15633 9819 15692 15694 15856 15857 10078 10079 10080 10081 10082 10083 15917 10133 10134 10150 10151 15990 15991 16000 16001 16002 16003 16004 16005 16006 16007 16008 16009 16051 16063 16064 16085 16086 16090 16092 10330 16150 16302 4576 16374 10578 16421 16423 10616 16493 10743 11076 11077 11121 11201 11250 11522 11531
pep	5745
pep$	11716
peps$	11716
perceive$	7915 7916 7917 7918 7919 7920 7921 7922 7923 7924 7925 7926
perceived$	2176
perfectly$	6189 6197 2646 14759 14760 14761 14762 14763 14764 14765 14766 14767 14768 14769 14770 14771 3000 3003 3028 3037 9020 9021 9022 9023
perfor	16580
perform$	6971
performance$	11518
performers$	9726 9735
perfunctory$	5893
peril$	11790 11791
period$	10798 11694
periods$	11694
perisher$	11186
perishers$	11186
permanently$	3852 9823 3853 9824 3854 3855 3856 3857 3858 3859 5751
permit$	46 47 282 283
permited$	46 47 282 283
permiting$	46 47 282 283
permits$	46 47 282 283
permitted$	46 47 282 283
permitting$	46 47 282 283
perpet	10550 16543
perpetrator$	12355 12429 13234 13624 13934 13935 13936 13937 2156 2157 2158 2159 8131 2161 2162 2163 2164 2165 2166 8138 13958 13959 16369 11116 11117 11118 11122 5152 5153 11603 5925
perpetrators$	12355 12429 13234 13624 13934 13935 13936 13937 2156 2157 2158 2159 8131 2161 2162 2163 2164 2165 2166 8138 13958 13959 16369 4752 11116 11117 11118 11122 5152 5153 11603 5925
perpetually$	3852 9823 3853 9824 3854 3855 3856 3857 3858 3859 3894 3895 5513 5891
perpetuat$	39
perpetuated$	39
perpetuates$	39
perpetuating$	39
perpetuats$	39
perpetuatted$	39
perpetuatting$	39
persist$	11983 214 12018
persisted$	11983 214 12018
persistent$	581 582 8173 3646 5019 5142 5155 5631 5758
persistently$	580 3894 3895 5513 5758
persisting$	11983 214 12018
persists$	11983 214 12018
persistted$	11983 214 12018
persistting$	11983 214 12018
person	10357 16263 10455 16297 16340 16341 16343 16383 4621 16446 16449 10664 16506 16543 16555 10741 16567 4873 10969 11626
person$	14 395 12371 6883 1284 1285 1287 8075 2115 13944 13945 14045 14190 14218 14219 14220 14221 14260 14323 14324 14325 14329 14352 14353 14354 14355 14356 14357 14369 2591 8564 2687 8852 14792 9925 9926 10387 16227 4576 16788 11121 11250
personal$	6341 10827
personalities$	8229
personality$	5686
persons$	14325 15226 4576
persua	4378 4406
persuade$	15547 15570 9752
persuaded$	11836 15444 15450 15455 15458 15464 15559 15602 15603 15604 15605 15606
persuading$	13318 13319 13320 13321 13322 13323 13324 13325 13458
persuasion$	13318 13319 13320 13321 13322 13323 13324 13325 13458
perv$	11180
pervs$	11180
pest$	11125
pestered$	2129 2130
pests$	11125
petite$	5409 5883
petty$	5155 5193
petulant$	5864
phase	11620 11641 11646
phobia$	11658
phone	10416 4502 4506 16297 10489 4547 10676
phone$	586 6557 587 6558 588 6559 589 6560 590 6561 12381 12382 12383 12403 12404 12405 12406 12407 12408 12409 12410 12415 13049 13054 7265 15649 15679 15680 15681 15682 16017 4381 4395 16235 4464 4486 16308 4523 16314 10608 16495 10692 5613
phoned$	6450 6451 6452 6453 6454 6455 6456 6457 1003 1004 1089 13643
phones$	6418 448 586 6557 587 6558 588 6559 589 6560 590 6561 12381 12382 12383 12403 12404 12405 12406 12407 12408 12409 12410 12415 7265 15649 15679 15680 15681 15682 4395 16235 4464 16308 4523 16314 16495 10692
photo$	12384 12392 6596 6597 627 628 12788 14895 16189 10371 4401 4444 10433 4496 4498 16347
photog	4409 10416 4459 10430 10446 4486 10457 10458 16345 16439 4799
photograph$	6596 6597 627 628 14895 14910 16189 10371 4401 10406 4444 16235 10433 4479 4480 10456 4496 4498 4503 16324 10509 16331 16335 16346 16347 4781 10770
photographed$	11836 11906 6272 14448 14895 14910 10509 16333 4544 5620
photographing$	10509 4626
photographs$	6596 6597 627 628 14895 14910 16189 10371 4401 16211 16212 10406 16235 10433 4479 4480 10456 4496 4498 4503 10509 16331 16346 16347 4781
photography$	11615
photos	10416 10446 4486 10457 10458
photos$	12384 12392 12411 6596 6597 627 628 12500 12788 14895 16189 10371 4401 16212 16235 10433 4496 4498 4503 16346 16347
physical$	676 677 678 679 5718
physically$	5400
physio	5945
physique$	15276 15277 15278 9513 11380 5882
physiques$	15276 15277 15278 11380 5882
pick	10464
pick$	12072 1187 1188 1211 1212 1213 9389 15870 5076
picked$	6273 6672 6673 6674 6675 6676 1187 1188 1211 1212 1213 13160 13161 10362 10738 5076
picking$	1211 1212 1213 8024 8025 8026 16157 16158 16159 16160 5076 11493
pickings$	11852 11249
pickked$	1211 1212 1213
pickking$	1211 1212 1213
picks$	1187 1188 1211 1212 1213 5076
picnic$	14163 14164
pics$	12788
pictur	10446 11563 11567
picture$	12384 12392 6596 6597 627 628 12788 8929 8930 8931 14895 16189 10371 4401 10412 4496 4498 16346 16347 16433
pictures$	343 344 12384 12392 12411 6596 6597 627 628 12788 14895 14910 16189 10371 4401 16211 16212 4479 4480 4496 4498 4503 16346 16347
piece$	8277 4441
pieceed$	4441
pieceing$	4441
pieces$	8277 4441
pierced$	5883
piercing$	3518 15308 11425 5456
piercings$	3518 15308 11425 5456
pig$	5250 5531
pikey$	5851
pikeys$	5851
pile$	11955 14222
pill	4832 10803
pill$	16622
pillar$	10168 4209
pills$	12792 10805 16631 10986 11669
pimp$	12879 12880 5031
pimped$	5031
pimping$	5031
pimples$	11436
pimply$	5883
pimpped$	5031
pimpping$	5031
pimps$	12879 12880 5031
pin$	8467
pinch$	1364
pink$	5453
pins$	4822
pint$	10804
pints$	10804
pip	10827
pip$	16646
pisshead$	5851
pissheads$	5851
pit$	13277 13278
pitiful$	8437 15949
pits$	13277 13278
pity$	7343 7344 13176 13177 10202 16022
place	10860 5755
place$	0 1 2 5974 11 11802 6001 11821 11822 11823 11824 11825 11826 11827 38 58 12189 12403 12404 12405 12406 12407 12408 12409 12410 12464 12705 1745 1873 1874 1875 1876 13831 14284 14792 4525 4562 16358 4697 10840 16662 16679 10924 10983 11726
placed$	0 1 2 5974 11798 11799 11 11802 6001 11821 11822 11823 11824 11825 11826 11827 38 58 383 384 385 386 1745 1873 1874 1875 1876 4318 4319 4394 4413 4525 4562 4597 4599 4947 10983 5783
placem	16752
placement$	12873 8255 14412 14413 14414 2625 2626 2627 16727 10983 11064 11299 5329 11301 11751 5783 11756
placements$	12873 14412 14413 14414 2625 2626 2627 16748 10983 11064 11299 5329 11757
places$	0 1 2 5974 11 11802 6001 11821 11822 11823 11824 11825 11826 38 58 12464 12705 1745 13831 4318 4319 4525 10503 4562 16358 16748 10983
placing$	0 1 2 11 6001 11821 11822 11823 11824 11825 11826 38 58 13679 13680 13681 13682 13683 13684 13685 13686 13687 13688 13689 4318 4319 4525 4562 10983
plague$	2078 14178 8531 5105 11180
plagued$	2078 2129 2130 5105
plagues$	2078 5105
plaguing$	2078 5105
plain$	4793 5083 5419 5432 5609
plainly$	3723 3724 3725 3726 3871 9842 3872 3873
plaited$	11426
plaits$	11423
plan	16728 11593 11620 11641 11646
plan$	11979 13395 15502 4159 4160 16235 16729 16776 11064 11717 11718 11719 11720 11753
planned$	15661 16465 5647
planni	16228
planning$	11980 4268 4269 4270 4271 11518
plans$	11979 15502 4159 4160 16235 11064 11717 11718
plastered$	3523
plastic$	5118
plate$	10493 4822
plates$	10493
play$	756 821 847 856 956 1233 1234 1495 1716 7818 1970 2099 8622 14928 3243 10794 5736
played$	756 821 847 856 956 1233 1234 1495 1716 1970 2099
player$	11603
players$	10150 16177 11603
playground$	14074 14075 14167
playing$	756 821 847 856 956 1233 1234 13170 13171 1495 1716 1970 2099 3369
plays$	756 821 847 856 956 1233 1234 1495 1716 1970 2099 3243
plea$	16461 11530 11778
plead$	7819
pleaded$	5807
pleads$	5807
pleas$	16063 16064 16461 11530 11531
pleasant$	8110 2140
please$	12374 12375 15526 15547
pleased$	307 683 684 994 995 996 997 999 1000 1001 1002 1216 1217 1218 5060
pleases$	12374 12375
pleasing$	9800
pleasure$	13039
plenty$	151 152 153 6175 6192 2866 3028
plot	4518
plot$	5646
plots$	5646
plotted$	16344 5646
plotti	16228
plotting$	5646
plucked$	5466
plug$	2488 2489 5267
plugged$	2488 2489 5267
plugging$	2488 2489 14280 14281 14282 14283 5267 11239
plugs$	2488 2489 5267
plump$	9460 9496 5883
plunge$	1469 1470 1471 1472 1473 1474 1475
plunged$	1469 1470 1471 1472 1473 1474 1475
plunges$	1469 1470 1471 1472 1473 1474 1475
plunging$	1469 1470 1471 1472 1473 1474 1475
pnc	5614
pnc$	11585
pnd	5614
pnd$	11585
pneumonia$	5934
pocket$	12728 12729 7171 7173 7175
pocketed$	7171 7173 7175
pocketing$	7171 7173 7175
pockets$	12728 12729 7171 7173 7175
pocketted$	7171 7173 7175
pocketting$	7171 7173 7175
podgy$	5883
point	4738
point$	6089 2945 2946 2947 2948 2949 2950 9588 3636 9684 9798 15659 4591 16566 11581
pointless$	2945 2946 2947 2948 2949 2950 5503
points$	11581
poise$	2829 2830 2831 2832 2833 2834 2835
poison	5697
poison$	2380 11180
poisonous$	5141 5230
poke$	1244 1245 1390 1391 1392 1393 1394 1395
poked$	1244 1245 1390 1391 1392 1393 1394 1395
pokes$	1244 1245 1390 1391 1392 1393 1394 1395
poking$	1244 1245 1390 1391 1392 1393 1394 1395
polic	11653
police	4383 10355 10356 4387 10361 16185 4404 10380 10388 10389 10390 4420 4421 4422 10403 4439 4440 4445 4466 4470 10443 10447 10448 10450 16270 16275 16276 16277 4492 10466 10467 4497 10473 16298 10482 10485 16317 4534 4541 10515 4555 4577 10597 4634 10605 4643 10620 10649 4689 10660 4780 4790 4793 16586 10943 10945 10946 5606 5669 5801 5915
police$	12271 13586 13869 14055 14090 8282 8283 14422 14423 14441 14442 14443 14444 14487 14488 14489 14490 14491 14492 14493 15265 15266 15502 9902 15725 9907 9908 9910 16097 10305 4338 16164 16165 10354 16175 16180 10368 4399 16190 10375 16199 16200 4411 16207 16208 16209 10391 10392 10393 16214 4425 16222 4433 10410 4462 10434 10437 4469 16262 4474 16265 16266 16267 16269 16274 10462 10463 16283 16285 16286 16288 16289 16292 10474 16296 16304 16313 10505 4538 10512 16334 16337 4556 4557 10529 4560 10532 10548 10568 16388 10570 16394 16395 16400 10585 16416 16422 4638 10614 10637 10644 16468 4679 16479 4695 10694 16514 16551 10733 10751 10756 4789 10761 4791 10763 10764 4798 16592 16762 10945 16764 16765 10952 10953 11077 11285 5517 5564 5573 5590 5597 5608 5615 5624 5641 5647 5678 11650 5798 5810
policed$	4797 5641
polici	4383 10355 10356 4387 10361 16185 10403 4439 4440 4445 4466 4470 10443 10447 10448 10450 16270 16275 16276 16277 4492 10466 4497 10473 16298 10597 4643 10620 10660 4790
policies$	15736 15737 15738 15739 15740 15741 16040 16167
policing$	10354 16175 16180 16199 16222 10410 10437 16262 16266 16267 16269 10460 10463 16285 16292 16416 16422 10614 16434 16479 16547 10733 16565 10761 10763 11580 5641 11615
policy$	15736 15737 15738 15739 15740 15741 16040 16167
polish$	3500 9477 11435
ponytail$	15304 15305 15306 11424 11425
ponytails$	15304 15305 15306 11424 11425
poor$	6097 11928 11929 11930 11931 160 161 162 163 164 165 166 6344 958 7160 7791 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 2135 2136 2137 8199 14029 14307 14308 14309 14310 2521 14312 14313 14314 14315 14316 14317 14318 14319 14320 14321 14322 2615 2616 2617 2618 14410 3513 15319 4155 4156 4157 4158 16058 16059 16060 16061 4312 4553 5007 5092 5095 5139 5275 5285 5320 5323 5386 5437 5547 5568
poorly$	3498 5242 5433
porch$	16732
porn$	11001
pornography$	11001
portly$	5883
pose$	6971 2186 2187 2188 2189 4754 16545
posed$	2186 2187 2188 2189
poses$	2186 2187 2188 2189 4754 16545
posing$	2186 2187 2188 2189 5609
positi	10586 4751
position$	11792 6353 4413
positions$	11792 7087 7088 7089
positive$	6097 6138 16482 5651 11711
posses	10964 5818
possessed$	9367
possession$	16444 16783 10967 5816 11789
possibility$	9702
possible$	4678 5626
post$	594 603 947 948 998 15987 15999 5023 11581 5927
posted$	594 603 12539 6758 788 789 13643 5023
poster$	4496
posters$	4496
posting$	12248 594 603 998 13170 13171 5023
posts	4648
posts$	5990 20 6008 343 344 594 603 12558 12559 12560 12561 873 6859 889 1214 1215 10433 5023 11581
potato$	14130
potatoes$	14131
potential$	5626
pothead$	11125
potheads$	11125
potty$	5254
pour$	1402
poured$	1402
pouring$	1402
pourred$	1402
pourring$	1402
pours$	1402
powder$	8310
power	11646
power$	12981 7190 7191 8937 8938 8939 16451 10710 5227
powerful$	5409
powerfully$	5411
powers	11641
powers$	16451 10710 4753
practi	16634
practically$	806 2781 8752 2782 2783 2784 2785 2788 2789 2790 2791 2907 3349 3350 5355 5384
practice$	4268 4269 4270 4271 11518
practised$	3475
pre	4775
precin	10765
precinct$	14167 16537 4771 16584 16587
precious$	1531 4087 10072
precocious$	10998 5872
predator$	13934 13935 13936 13937 2148 2232 15082 11116 11117 11118
predators$	12125 13934 13935 13936 13937 2148 2232 14261 11116 11117 11118
predatory$	5238 11214 5862
predic	5611
predicament$	1075 1078 1079 13673 13674
predicted$	4572 5744 5766 5958
prediction$	11739
predictions$	11738 11739
predictive$	5609
preemptive$	10746
prefer$	155 156 421 422 423 424 425 426 427 463 464 465 466 467 468 994 995 996 997 999 1000 1001 1002 1211 1212 1213 1226 1227 1228 1229 1230 2047 2052 3326 5011 5060 5654
prefered$	421 422 423 424 425 426 427 463 464 465 466 467 468 994 995 996 997 999 1000 1001 1002 1211 1212 1213 1226 1227 1228 1229 1230 5011 5060
prefering$	421 422 423 424 425 426 427 463 464 465 466 467 468 994 995 996 997 999 1000 1001 1002 1211 1212 1213 1226 1227 1228 1229 1230 5011 5060
preferred$	155 156 421 422 423 424 425 426 427 463 464 465 466 467 468 994 995 996 997 999 1000 1001 1002 1211 1212 1213 1226 1227 1228 1229 1230 13501 2047 2052 16033 4287 4288 4289 4290 10284 16104 5011 5060
preferring$	421 422 423 424 425 426 427 463 464 465 466 467 468 994 995 996 997 999 1000 1001 1002 1211 1212 1213 1226 1227 1228 1229 1230 5011 5060
prefers$	155 156 421 422 423 424 425 426 427 463 464 465 466 467 468 994 995 996 997 999 1000 1001 1002 1211 1212 1213 1226 1227 1228 1229 1230 2047 2052 3326 5011 5060
pregab	10807
pregabalin$	16626
pregna	10795 5726
pregnancies$	11697
pregnancy$	16614 11697
pregnant$	11866 11696
premature$	11674 11678
prematurely$	11678 5893
premium$	7716
prepared$	441 442 443 473 474 683 684 994 995 996 997 999 1000 1001 1002 1746 1747 1748 1749 9594 9597 15417 15418 15419 15420 4406 10591 16465 5060
prescr	5944
presence$	16582
present$	2180 2186 2187 2188 2189 2552 9027 9028 9029 9346 10517 4754 16545 5352
presentation$	13900
presented$	2186 2187 2188 2189 5352
presenting$	2186 2187 2188 2189 5352
presents$	270 271 272 273 274 275 276 12097 12098 6289 6290 6291 6292 6293 6295 6296 12415 12418 7469 13340 13341 13342 8017 13859 2181 2186 2187 2188 2189 2553 4754 16545 5352
presentted$	2186 2187 2188 2189 5352
presentting$	2186 2187 2188 2189 5352
preser	5633
press$	1407 1408 1409 1410 1411 4715 5654
pressed$	1407 1408 1409 1410 1411
presses$	1407 1408 1409 1410 1411
pressing$	1407 1408 1409 1410 1411 4715
pressure$	13497 13498 4742 16533
pretext$	4670
prettiest$	3520 5457
pretty$	5883
preven	4724 10707
prevent$	13009 13010 4696 16529 4770
prevented$	12266 6448 478 12530 12531 7345 13165 13166 13167 13168 13169 15714
prevention$	16499 10696 16526 4737 10956
preventping$	4696
preventring$	4696
prevents$	4696 4770
preventting$	4696
prey$	11834 2087 11249
preyed$	2089
preys$	2088
price$	12854 12855 13098 13288 13389 7716
prickly$	5854
prima$	8305
primar	16667
prime$	12663 12664 5191 5626
princess$	11099 11180
princesses$	11099 11180
principal$	10358 16247 5191 5632
priori	4452 4786 16580 11641
prioritise$	157
prioritised$	157
prioritises$	157
prioritising$	157
priority$	10532 4605 16566 5623 5626 5631 5678
prison	16688 10870 16704 10886 10959
prison$	12316 1005 15594 16681 16689 16705 16706 16773 16778 5809
prisoner$	2410 2411 2412 2413 11194
prisoners$	2410 2411 2412 2413 11194
pro$	3267 9241
proact	4629 4793 5669
proactive$	4383 10355 10356 4387 10361 16185 4412 10403 4439 4440 4445 4466 4470 10443 10447 10448 10450 16270 16275 16276 16277 10460 4492 10466 4497 10473 16298 10597 10600 16422 4643 10620 10660 10764
probat	10952 10953 5800
probation$	16771 16772 11771
proble	11705
problem$	1005 1075 12866 1078 1079 13670 13671 14364 8553 14378 10010 15916 16087 10302 16247 11125 5171 5279 5283 5285 11257 5600 11708
problematic$	12307 14312 14313 14314 14315 14316 14317 14318 14319 14320 14386 14387 14388 14389 14390 5279 5285 11261
problems$	12637 12644 12645 12647 12648 1005 1075 12866 1078 1079 7463 13673 13674 8218 14378 14618 4894 11125 11257 11708 5771
procedure$	15736 15737 15738 15739 15740 15741 16040 16167
procedures$	15736 15737 15738 15739 15740 15741 16040 16167
proceed$	4631
proceedings$	16461 16476 11753
proces	4808 16598
process$	15736 15737 15738 15739 15740 15741 16040 16568 10882
processes$	15736 15737 15738 15739 15740 15741
processing$	10779 5743 11714
produc	10629 11563
produce$	602
produced$	602
produces$	602
producing$	602
productive$	16448
professional$	3267 9925 9926 9930 5517
professionalism$	16093 16094 16095 16096 11539
professionals$	7143 13586 13733 8247 14298 14391 3267 9721 9722 9724 9725 11167
profil	4648 11563 11567
profile$	12579 4437 10412 16331 11114 11571 5601
profiled$	16332
profiles$	343 344 873 4437 16331 11571 5601
profiling$	5601
profit$	10289
profits$	10289
programme$	175 177 178 16568 11719 11782 11783
programmes$	175 177 178
progress$	4666 11064
progressed$	4666
progressing$	4666
progresss$	4666
prolific$	581 582 2254 2255 16368 5019 5142 5155 5197 5631
prolong$	39
prolonged$	39
prolongged$	39
prolongging$	39
prolonging$	39
prolongs$	39
promiscuity$	5825
promiscuous$	5005 10998 11214 5825 5872
promiscuously$	5825
promise$	15736 15737 15738 15739 15740 15741 16167 11529
promises$	15736 15737 15738 15739 15740 15741 16167 11529
prompting$	13318 13319 13320 13321 13322 13323 13324 13325 13458
prone$	2291
proof$	14992 4580
proper$	2133 8110 2140 2353 2963 2964 2965 9296 10027 10028 10029 10030 5128 5215
properly$	12577
property$	12347 12348 12349 12350 6532 6533 6534 6535
propos	4721
proposition$	6682 6683 1052 1053 1054 1055 5062
propositioned$	1052 1053 1054 1055 1089 5062
propositioning$	1052 1053 1054 1055 5062
propositionned$	1052 1053 1054 1055 5062
propositionning$	1052 1053 1054 1055 5062
propositions$	1052 1053 1054 1055 5062
propra	10807
propranolol$	16626
pros$	3267 9241
prosec	10431 10472 4664 16459 16460 10642 16463 10653 16474 4883 5915
prosecute$	10635 4746 5650 5655
prosecuted$	16417 16435 16472
prosecuteing$	4746 5655
prosecutes$	4746 5650
prosecuting$	5650
prosecution$	16250 16291 16434 16458 16461 16576 5649 11782
prosecutions$	16434 16461 16484
prosecutors$	16250
prospect$	9700 9813 3843
prostitute$	11001 5031 11004
prostituted$	5031
prostitutes$	11001 5031 11004
prostituting$	5031
prostitution$	12299 12314 13268 13270 11001
protagonist$	11603
protagonists$	11603
protect$	6023 12153 7106 7107 7108 13459 13467 1834 13625 7873 13720 13729 14668 14669 8940 8941 8942 8945 8946 8948 8949 8952 8956 9001 14827 14854 15255 4339 4347 4348 4349 4728
protected$	1834 14854 14859 14860 14861 14862 14863 14864 15141 4347 4348 4349
protecting$	1834 7874 14450 8940 8941 8942 8945 8946 8948 8949 8952 9001 14854 14859 14860 14861 14862 14863 14864 14871 14877 14878 14879 14880 14881 9401 4347 4348 4349 4728 11356
protection$	14450 14751 14811 14812 14813 14814 14851 14852 14853 14854 14859 14860 14861 14862 14863 14864 14871 14877 14878 14879 14880 14881 14935 14936 14937 14945 14960 14962 15905 10628 10632 10682 10690 10691 10909 11356 5961
protects$	1834 14854 4347 4348 4349 4728
protectted$	1834 14854 4347 4348 4349
protectting$	1834 14854 4347 4348 4349
protest$	11059
protocol$	15736 15737 15738 15739 15740 15741 16167
protocols$	15736 15737 15738 15739 15740 15741 16167
proud$	10255
prov	4640
prove	16185 4579 4596
prove$	10553
proved$	10553
proves	4596
provid	4460 5593
provide$	4396 10385 4649 11017
provided$	12009 6224 6225 11017
provideed$	4396
provideing$	4396 4649
providence$	11021
provider$	9902 9907 9908 16097 10305 16164 16165 5574
providers$	9902 9907 9908 16097 10305 16164 16165
provides$	4396 4649 11017
providing$	11017
provin	4596
proving$	2170
provision$	11716 11720
provocative$	10998 5826 5872
provocatively$	3498 5423 5433 11442 11444 5826 5872
provoke$	11809 5991 327 12722 7185 7186 5106 11484
provoked$	11809 5991 327 7185 7186 13160 13161 5106 11484
provokes$	11809 5991 327 7185 7186 5106 11484
provoking$	11809 5991 11872 11873 11874 11875 11876 327 7185 7186 5106 11484
prowl$	2290 2381 2382 2383 2384 2385 2386 15644
prowled$	2290 2381 2382 2383 2384 2385 2386
prowling$	2290 2381 2382 2383 2384 2385 2386
prowlled$	2290 2381 2382 2383 2384 2385 2386
prowlling$	2290 2381 2382 2383 2384 2385 2386
prowls$	2290 2381 2382 2383 2384 2385 2386
pru	5745
pru$	11716
ps$	16283
pscale	16667
psoria	5706
psoriasis$	11677 5886
psychi	5947
psychiatric$	5737
psycho	5930 5947
psycho$	11125
psychologically$	5404
psychologist$	5948
psychologists$	5948
psychopath$	11125
psychopathic$	5862
psychopaths$	11125
psychos$	11125
psychotic$	11251
ptsd	5927
pub$	16265
public	10699
public$	13960 13961 13962 13963 13964 13965 13966 13967 13968 13969 13970 13971 13974 13975 13979 8191 14037 14041 4719 4720 16518 16544 10964 11076 5796
pubs$	16265
puffer$	11443 5477 5485
puffers$	15363 15364 15377 15378 15379 15381 11443
pugnacious$	5854
pull$	13343 1591 1734 1735 1736 1737 1738 1739 1740 1741 2460 2461 2462 2463 16152 16153 16154 16155 16156 11558
pulled$	11836 1734 1735 1736 1737 1738 1739 1740 1741 2036 2460 2461 2462 2463 15386 9568 4373 11447
pulling$	1734 1735 1736 1737 1738 1739 1740 1741 2460 2461 2462 2463 10418
pullled$	1734 1735 1736 1737 1738 1739 1740 1741 2460 2461 2462 2463
pullling$	1734 1735 1736 1737 1738 1739 1740 1741 2460 2461 2462 2463
pulls$	1734 1735 1736 1737 1738 1739 1740 1741 2460 2461 2462 2463
pumped$	11671
punch	16713 16721
punch$	13190 15011 16714
punche	4925
punched$	16714 10896
punches$	16714
punish$	16076 4299 4300 4301 4302
punished$	12629 8127 8128 8129 8130 4299 4300 4301 4302
punishes$	4299 4300 4301 4302
punishing$	4299 4300 4301 4302 16157 16158 16159 16160
punitive$	15831
pupil	16429 10969
pupil$	13944 13945 2289 14189 14218 14219 14220 14221 14324 14352 14353 14354 14355 14356 14357 14368 16788 5109 11109 11121 5151 11250 5745
pupils	10357 16263 10455 16297 16340 16341 16343 16383 4621 16446 16449 10664 16506 16543 16555 10741 16567 11626
pupils$	182 363 12178 6363 393 431 6697 6698 6703 6704 6714 6754 6767 6771 891 912 6883 7050 1284 1285 1287 7308 7629 7640 7641 1787 7797 13866 13876 13877 13878 13879 8076 2106 2107 2108 2113 13944 13945 13955 13960 13961 13962 13963 13964 13965 13966 13967 13968 13969 13970 13971 13974 13975 13976 14024 2288 2289 2356 2357 2358 2359 14189 14218 14219 14220 14221 14324 14327 14352 14353 14354 14355 14356 14357 14368 2589 3454 3548 3595 3596 15517 15518 15519 15520 15521 9709 9710 9711 9726 9735 9819 15694 10150 10985 11076 11109 11121 11124 11250 5288 11530
purcha	10507 10508
pure$	5083 5229
purely$	2606
purple$	5453
purpos	4738 11563
purpose$	15929 15932 16515 4729 16566
pursu	4452 4571
pursue	4671 4714
pursue$	312 1429 1430
pursued$	312 13040 1429 1430 13474
pursues$	312 1429 1430
pursui	4671 4714
pursuing$	312 1429 1430
push	4794
push$	544 545 546 815 1172 1403 1404 1405 1406 1407 1408 1409 1410 1411 14048 4715 5015 11484 5680
pushed$	544 545 546 815 1172 1403 1404 1405 1406 1407 1408 1409 1410 1411 4797 5015 11484
pushes$	544 545 546 815 1172 1403 1404 1405 1406 1407 1408 1409 1410 1411 5015 11484
pushing$	12333 544 545 546 815 1172 1403 1404 1405 1406 1407 1408 1409 1410 1411 4715 5015 11484
pushover$	14963 11346 11347
pushovers$	14963 15078 11346 11347
put	16713 4989
put$	0 1 2 5974 11796 11797 11 11802 6001 11821 11822 11823 11824 11825 11826 11827 38 58 157 12009 6242 12189 12218 6411 447 449 450 451 12262 12525 12526 12527 12679 12680 12681 6909 6910 12748 1051 1194 1249 1723 1745 7786 1873 1874 1875 1876 2085 3362 15465 15642 4035 4318 4319 4347 4348 4349 4394 4490 4491 4525 4597 4599 4722 4821 4945 4967 11017
puted$	0 1 2 11 38 58 447 449 450 451 1051 1194 1249 4035 4347 4348 4349 11017
puting$	0 1 2 11 38 58 447 449 450 451 1051 1194 1249 4035 4347 4348 4349 11017
puts$	0 1 2 5974 11 11802 6001 11821 11822 11823 11824 11825 11826 11827 38 58 157 447 449 450 451 12679 12680 12681 1051 1194 1249 1723 1745 1873 1874 1875 1876 2085 15642 4035 4318 4319 4347 4348 4349 4525 10503 4945 4967 11017
putted$	0 1 2 11 38 58 447 449 450 451 1051 1194 1249 4035 4347 4348 4349 11017
putting$	0 1 2 5975 11795 11 38 58 157 447 449 450 451 1051 1194 1249 13067 1723 13679 13680 13681 13682 13683 13684 13685 13686 13687 13688 13689 2085 15642 4035 4318 4319 4347 4348 4349 11017
puzzling$	1760 1763 1766 1767
pyjama$	9555 9571 9572 11443
pyjamas$	15368 15369 15370 15373 15381 11443
quarrel$	11047
quarrels$	11047
queen$	11128 5158
queens$	11128
questi	16345 4799
question$	1760 1763 1766 1767 9815 4628 4781 10770
questionable$	6097 11928 11929 11930 11931 12955 7791 5007
questioned$	4974
questioning$	4628
questions$	4628 4781
quetiapine$	5943
queue$	994 995 996 997 999 1000 1001 1002 5060
queued$	994 995 996 997 999 1000 1001 1002 5060
queues$	994 995 996 997 999 1000 1001 1002 5060
queuing$	994 995 996 997 999 1000 1001 1002 5060
quick$	307 994 995 996 997 999 1000 1001 1002 7086 7513 13333 13334 13335 13336 1547 1548 1549 1550 1551 1552 16012 16073 10255 4286 5060 5100 5225 5260
quicker$	14529 14670
quickly$	12496 12497 13494 13495 14530 14601 14670 3220 16027 16028 16029 16030 16161 16162 16163
quiet$	12064 13016 13019
quiff$	11425
quiffs$	11425
quite$	6169 6189 2646 2825 3000 3003 3028 3037 5342 5353 5370
quiz$	4628
quizing$	4628
quizs$	4628
rabble$	2127 2128 11095 5136 5834
race$	9450 9453 9468 9472 9476 15317 9510
racists$	11507
radar	16437
radar$	16014 16299 16301 4514
radio	4502
radiotherapy$	5931
raff$	11093
rag$	13205 13206 14231 11090
ragged$	15337 15338
rags$	11090
raid	10362 10668
raid$	4393 16487 4971 11618
raided	10362
raided$	16511 16753 4971
raids$	4971 11618
rails$	14034 14184
raise$	8940 8941 8942 8945 8946 8948 8949 8952 9947 5367
raised$	9946 5367 11447
raiser$	11175
raisers$	11175
raises$	5367
raising$	8940 8941 8942 8945 8946 8948 8949 8952 5367
ramp$	4743
ramped$	16532
ramping$	4743
ramps$	4743
ran$	544 545 546 547 548 549 550 551 552 553 565 566 584 585 901 902 903 1083 1431 1432 1433 1434 1435 1458 1459 1460 1461 1462 1463 1464 1465 1469 1470 1471 1472 1473 1474 1475 2229 14132 2607 2608 2609 2684 2685 3308 3383 4927 5015 5183 5186 5206 11598
random	4629
random$	10600
rang$	1003 1004 1089 16126
ranger	4555
rans$	14132
rape	10901
rape$	12832 7014 13178 13179 13791 13792 13793 13794 13795 13796 13797 13798 16720 11032 11084
raped	11749
raped$	12952
rarely$	2994 8965 2995 8966 2996 4871
raring$	994 995 996 997 999 1000 1001 1002 5060
rascal$	5834
rascals$	5834
rash	10777
rash$	104 105 1819 1871 1872 16596 5087 5089
rat$	11091 11180 11183
ratbag$	11099
ratbags$	11099
rate	4724
rate$	8401 8402 10721 11618 11623
rated$	2170 2184 2540 2544
rates$	10721 11618 11623
rather$	1182 1183 7713 1743 7715 16089 16091 10320 16148 16149 16151 5342
rating$	16184
ratings$	16129 16130 16184
rational$	6341
rats	4964
rats$	10935 11091 11180 11183
rattle$	14994
rattled$	14993
rattles$	9176 9177
ratty$	5854
re	10695
re$	9649 9660 5142
reach$	11848 11849 11850 11851 14284 15526 15547 15570 9752 15578 15616 15617 15618 11474 11476
reached$	13699 13700 13701 13702 15444 15450 15455 15458 15464 15559 15576 15602 15603 15604 15605 15606
reaches$	11475
reaching$	15616 15617 15618 9800 11474
react$	15466 16076 11554
reacted$	11554 11555
reacting$	11554
reaction$	14398 14399
reacts$	11554
reactted$	11554
reactting$	11554
read	10366 4877 11742
read$	14284 14501 14502 3949 3950 3951 15868 15906 16252 10479 10518 16677
reader	4858
reader$	16312 10829
readers$	16312
readily$	12496 12497 1200 1201 1202 1203 1204 1205 13494 13495 16027 16028 16029 16030 16161 16162 16163 5070
readin	4857 16678 10860
reading$	10828 16679 11493 5765
ready$	12663 12664 994 995 996 997 999 1000 1001 1002 7513 13333 13334 13335 13336 1547 1548 1549 1550 1551 1552 1746 1747 1748 1749 14224 2887 2888 16073 10255 4392 4406 4678 16757 5060
real$	8243 10027 10028 10029 10030 5672
realise$	187 7764 7765 7915 7916 7917 7918 7919 7920 7921 7922 7923 7924 7925 7926 7972 7973 7974 7975 7976 7977 7978 7979
realised$	7764 7765 13611 13612 7794 7795 13643
really$	13378 13379 13380 13381 13382 13383 13384 13385 13386 13387 8784 3723 3724 3725 3726 5370
reap$	904 905 7307
reaped$	904 905
reaping$	904 905
reaps$	904 905
rearrested$	11768
reason$	8903 9138 3168 15616 15617 15618 16015 4670 11474
reasoned$	15444 15450 15455 15464 15559 15602 15603 15604 15605 15606
reasoning$	15616 15617 15618 9803 11474
reasons$	14193 4670
reassurance$	14871
reassured$	14971
reassuring$	14969 14971
rebuff$	12740 6922 6923 6924 6925 5094 5492
rebuffed$	15427 15432 15433 15434 15435 5094 5492
rebufffed$	5094 5492
rebufffing$	5094 5492
rebuffing$	5094 5492
rebuffs$	5094 5492
recall$	16382
recalled$	4983
receiv	11563 5735
receive$	6278
receives$	4856
recent	4404
recent$	10375
reckless$	104 105 6097 11928 11929 11930 11931 6344 12307 913 1021 1308 1819 1871 1872 5005 5087 5089 5862
recklessly$	5819
recklessness$	12164 12165 12166 12167 12168 12169 12558 12559 12560 12561 12641 6861 6862 6882 12702 12887 12888 12889 12890 12891 12892 13097 7755 7850 1880 7852
reclaim$	4777
reclaimed$	4777
reclaiming$	4777
reclaims$	4777
recognise$	12153 13720 7915 7916 7917 7918 7919 7920 7921 7922 7923 7924 7925 7926 7972 7973 7974 7975 7976 7977 7978 7979 14501 14502 15255
recognition$	16312 11583
recollection$	7136 1166 7138 1168
recomm	4721
recommit$	16378 16405
record	10416 4456 4481 4488 4574
record$	11867 7682 10014 15868 10127 16079 10283 16223 4438 16251 10440 16260 10442 4477 4480 10459 4512 4515 4521 10521 10539 16387 10569 16389 16770 11708 11781
recorded$	4429 10459 4490 4491 4512 4526 10521 16344 4597 4599 10704 10705 5663
recording$	4268 4269 4270 4271 10351 4479 10456 10459 4512 4515 4521 10521 11518 11615
recordinged$	10459
recordings$	4479 10456 10459
records$	16211 16223 16235 16251 10440 16260 10442 4477 4480 10459 4512 4515 4521 10521 16348 10539 16359 16387 16389 11584 11708
recover$	5711
recovered$	16497 5711
recovering$	5711
recovers$	5711
recovery$	16706
recrui	16233
recruit$	528 529 5013 5014 11051
recruited$	11836 528 529 6501 531 532 533 5013 5014
recruiter$	13234 13934 11116 11119 11120
recruiters$	13234 13934 11116 11119 11120
recruiting$	528 529 5013 5014
recruitment$	11846
recruits$	528 529 5013 5014 11051
recruitted$	528 529 5013 5014
recruitting$	528 529 5013 5014
red$	7386 7387 7590 8410 8411 8412 16467 5430 5453 11443 5647
redeal$	16378 16405
redeeming$	11171
redemption$	11171 11476
redheaded$	9496 5883
reduc	4724
reduce	4873
reduce$	16513 16529 11651
reduced$	16540 11635
reduct	10696
reduction$	16515 16526
referenced$	10420
referr	16634
referral$	9608 3638 9610 3640 3641 15910 11530 5811
referrals$	9608 3638 9610 3640 3641 15910 16063 16064 11530 11531
referred$	5735
reflected$	8081
refuge	10922
refuge$	12871 16741
refus	4802 5957
refusal$	6334 364 365 366 367 368 369 2508 2509 2510 2511 2512 3618 3619 9617 4106
refusals$	3618 3619 9617 4106
refuse	5801
refuse$	12550 1147 13009 13010 1791 1896 1902 1903 1904 1905 1906 1908 1953 2005 14827 3617 15421 15426 15638 15642 5491 11465 11482 5566
refused$	12277 1147 1791 13591 13643 1896 1902 1903 1904 1905 1906 1908 1953 2005 3617 15421 15426 15427 15432 15433 15434 15435 15638 15642 5491 11465 11482 11525 5566
refuser$	11146 5844
refusers$	11146 5844
refuses$	1147 1791 1896 1902 1903 1904 1905 1906 1908 1953 2005 3617 15421 15426 15638 15642 5491 11465 11482 5566
refusing$	1147 1791 1896 1902 1903 1904 1905 1906 1908 1953 2005 9399 3617 15421 15638 15642 15832 15833 5491 11482 5566
regain	4747
regard	11563
regard$	6064 6065 6066 6067 6068 6070 6071 8219 8220 2250 8222 2286 2414 2417 8929 8930 8931 14973 15871 15872 15873 15874 15875 15876 15877 15878 10062 10063 10064 10065 10066
regardded$	2286 2414 2417
regardding$	2286 2414 2417
regarded$	2172 2286 2414 2417 2546 9156 15240 15241 15242
regarding$	2286 2414 2417 8865 10599
regardless$	11995 11999 12665 14795
regards$	2286 2414 2417
regist	4409 10416 4486 10457 16439
register$	16235 4480 10487 16348 16351 16763 11608 11720
registered$	4921 5721 11731
registers$	15590 16235
registration$	4381
registrations$	5609 11589
regret$	1041 13784 13785
regreted$	1041
regreting$	1041
regrets$	1041
regrettable$	10202 16022
regrettably$	5895
regretted$	1041
regretting$	1041
regula	4629
regular$	581 582 2133 10600 5019 5128
regularly$	580 16628
regulation$	14405 14406
rehab	16704 10886
rehab$	16705 11699
rehabilitation$	5811
reject$	2082 2083 15421 15642 5069 5107 5492
rejected$	2082 2083 15421 15427 15432 15433 15434 15435 15642 5069 5107 5492
rejecting$	2082 2083 15421 15642 15832 15833 5069 5107 5492
rejects$	2082 2083 15421 15642 5069 5107 5492
rejectted$	2082 2083 15421 15642 5069 5107 5492
rejectting$	2082 2083 15421 15642 5069 5107 5492
relapse$	15467 11469
related$	16675 11088
relati	16686 16737 11563
relations$	10995
relationship$	11882 6285 6418 448 639 640 641 12436 12437 6647 6648 6649 6650 12500 14449 14677 14678 2951 2952 2953 2954 2955 2956 2957 14799 14800 14801 14895 4918 10976 10995 11314 11353
relationships$	11882 6285 6418 448 639 640 641 6647 6648 6649 6650 12500 14661 14662 14663 14664 14665 14675 14677 14678 2951 2952 2953 2954 2955 2956 2957 14799 14800 14801 14895 10976 10995 11314 11353
relay	4476
relay$	4493
relaying$	4493
relays$	4493
releas	4460
released$	5800 5801
relentlessly$	5891
relevant$	4501
reliab	4404
reliable$	12956 10375
reliant$	11339
relied$	9013 3043 3044 3045 3046 3047 9019 15602 15603 15604 15605 15606 4714
relies$	4970
relish$	1170 1171 1684 1685 1686 1687 2010 2011 2012 2013 5068 5097
relished$	1170 1171 1684 1685 1686 1687 2010 2011 2012 2013 5068 5097
relishes$	1170 1171 1684 1685 1686 1687 2010 2011 2012 2013 5068 5097
relishing$	1170 1171 1684 1685 1686 1687 2010 2011 2012 2013 5068 5097
reluctance$	6334 364 365 366 367 368 369 2508 2509 2510 2511 2512
reluctant$	1899 1902 1903 1904 1905 1906 1908 2508 2509 2510 2511 2512 4286
relying$	4970
remain	10880 5796
remain$	12189 834 835 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8752 2782 2783 2784 2785 2788 2789 2790 2791 2917 3175 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 3420 3436 3492 15465 16699 5022 5147 5149 5154 5201 5209 5228 5241 5280 5282 5290 5291 5351 11767
remained$	8488
remains$	6109 361 362 834 835 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 8488 8493 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8752 2782 2783 2784 2785 2788 2789 2790 2791 2917 3175 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 3420 3436 3492 10747 5022 5147 5149 5154 5201 5209 5228 5241 5280 5282 5290 5291 5351
remand	10653 5800
remand$	11771
remanded$	16472 10950 11771
remark$	3610 3611 3612 3613
remarkably$	5353 5370
remarked$	3610 3611 3612 3613
remarking$	3610 3611 3612 3613
remarkked$	3610 3611 3612 3613
remarkking$	3610 3611 3612 3613
remarks$	12117 13004 13005 3610 3611 3612 3613
remind	4647
remind$	4509
reminded$	11981 11982 196 197 198 209 210 211 212 1659 1660 1661 1662 1663 1664 1665 1666 1688 1689 1690 1691 1692 1693 1694 4552 10526
reminder$	16019 16020
reminders$	11978 16019 16020
remiss$	5894
remit	4738
remorse$	13784 13785 14211 14212 14213 14214 14215 11066
remorseless$	5854 5862
remote$	16073
remov	4452 4794
remova	16730
remove$	7113 7114 7115 7116 7117 7118 4906
removed$	383 384 385 386 15854 15855 16475 4797 4906 4907
removes$	4906
removing$	4906
render$	42 43 45
rendered$	42 43 45
rendering$	42 43 45
renderred$	42 43 45
renderring$	42 43 45
renders$	42 43 45
rent$	7720 15136 5963
reoffe	10700
reoffend$	15466 16362 16378 16405 11469
reoffended$	5968
reoffender$	5840
reoffenders$	5840
reoffending$	16514 16517 16519 5664 5968
reoffends$	5968
repair$	16076
repara	4985
reparation$	10956
repeat$	581 582 1192 15466 5019 5142 5631
repeated$	6193 1192 10200 10201 10224 16063 16064 5517 11531 5739
repeatedly$	580 9881 4191 5494
repeating$	1192 7164
repeats$	1192
repeatted$	1192
repeatting$	1192
replied$	12539 12813 13643 15726 15729 15730 15732 15733 15734 15735 15750 15751 16126
replies$	4159 4160
reply$	12574 12575 12576 13766 13768 15439 15445 15459 15868 15896 4159 4160 16017 16076 16079 11466
replying$	12004 12248 12574 12575 12576
report	4403 10376 10384 4456 4476 4481 4487 4488 4591 10562 10860 11563 11566
report$	12153 13459 13550 13569 13720 15827 15910 4280 16203 16251 10459 4493 4494 4495 16290 4515 4521 16387 16389 16428 16679 4981 11530 11737
reportd$	4495
reported$	12280 12508 12516 7268 7269 13643 10459 4495 16295 4585 4612 10704 10705 4981 11576 11611
reporting$	15438 10459 4493 4495 4515 4521 4981
reportinged$	10459
reportings$	10459
reports$	15827 15910 16251 10459 4493 4495 16290 4515 4521 16387 16389 16428 4723 4981 11530
reprim	5800
reprimand$	11771
reprimanded$	11771
reprimands$	11771
reprisal$	11029
reprisals$	11029
reprobate$	5834
reprobates$	5834
reputation$	11867 7682 2360 2361 2362 2363 2364 2365 2630 2631 16052 10289 16118 5216
reques	10396 4701 4714 4721
request$	15910 16019 16020 11530
requested$	11587
requests$	12915 16019 16020 16063 16064 11530 11531
requir	10396 11563
require$	1528 1529 7506 1536 1537 1538 7639 14570 3061 3062 3063 9035 3065 3066 3067 3068 3081 3082 3083 14874 9056 9057
required$	1528 1529 13391 3081 3082 3083 14874 9056 9057 4729 16529 10871
requirement$	16766
requires$	1528 1529 3081 3082 3083 14874 9056 9057
requiring$	1528 1529 3081 3082 3083 14874 9056 9057
rerob$	16378 16405
rescuing$	14871 14946
reside	10699 4935 4937
residential$	10906 10908 5328
residents$	13869 8051 13960 13961 13962 13963 13964 13965 13966 13967 13968 13969 13970 13971 13974 13975 13976 14037 14041 8282 8283 10150 16518 16544 11076 11077
resilience$	5875
resilient$	3107 3108 3109 3110 3461 11375 5875
resist$	12153 12550 12740 6922 6923 6924 6925 7524 13344 13345 13346 13347 13467 13606 13642 14827 3635
resistance$	2508 2509 2510 2511 2512
resistant$	2508 2509 2510 2511 2512 11479 11482 5862
resisted$	12684 13643 3635
resisting$	15216 3635
resists$	3635
resistted$	3635
resistting$	3635
resit	5769
resolution$	11782
resort$	524 525
resorted$	524 525 4239
resorting$	524 525
resorts$	524 525 4240
resortted$	524 525
resortting$	524 525
respect$	7006 13720 13746 7936 8189 14211 14212 14213 14214 14215 15439 15445 15459 15871 15872 15873 15874 15875 15876 15877 15878 11136 11466
respected$	12516
respit	4935
respite$	10906
respon	16195 10380 16233 10550 16402 11641
respond$	13720 15439 15445 15459 15493 15494 15896 16076 16079 11466
responded$	15726 15729 15730 15732 15733 15734 15735 15750 15751 15906
response$	13004 13005 4041 4049 4050 4051 4159 4160 4268 4269 4270 4271 4383 10355 10356 4387 10361 16185 16192 16199 10403 4439 4440 4445 4466 4470 10443 10447 10448 10450 16270 16275 16276 16277 10460 4492 10466 4497 10473 16298 10597 4643 10620 10660 16552 11518
responses$	4041 4049 4050 4051 4159 4160 4268 4269 4270 4271 11518
responsib$	15916 16001 16045
responsibbed$	15916 16001 16045
responsibbing$	15916 16001 16045
responsibed$	15916 16001 16045
responsibilit$	8793
responsibilities$	14611 15691 15916 16045
responsibility$	387 388 389 390 12674 12718 12719 12720 12985 13471 13626 1883 1884 7859 7860 7861 7862 7863 7864 7865 7866 7867 7868 7869 7870 7884 7885 7886 7887 7888 13708 13709 13710 13711 13712 13713 13714 13715 13716 13717 13718 7900 13751 15253 15691 15777 15871 15872 15873 15874 15875 15876 15877 15916 16045 4275 11745
responsibing$	15916 16001 16045
responsible$	11815 71 72 73 74 75 6943 12763 12764 12765 12766 1883 1884 3461 15253 4267 16072 16369 4587 10584 4622 10612 10613 4651 16457 4994
responsibly$	12577
responsibs$	15916 16001 16045
rest$	6358 6359 6360 6361 7700 7708 8431 14264 14543 14649 14650 14651 14652 14653 14697 14698 14699 14897 15169 15172 15325 15326 15327 16065 11532
resteal$	16378 16405
rested$	6358 6359 6360 6361
restor	4747
restra	4904
restraining$	10875
rests$	6358 6359 6360 6361 16065 11532
result$	350 6357 1100 10631 4671 10663 11737
resulted$	11802 12680 12681
resulting$	10663
results$	16052 10289 16118 16129 16130 16550 16679 11737
resume$	11950
resumed$	11950
resupply$	16378
retail	4422 10467 10699
retail$	10765
retailers$	4399 16190 10393 16265 16286 16288 4556 16518
retain$	5617
retained$	11587 5617
retaining$	5617
retains$	5617
retak	4747 5769
retaliation$	11029
retard$	5851
retards$	5851
return	11563
return$	11896 11912 6126 12036 12103 328 12189 12218 12220 12221 12222 520 521 522 523 6531 561 565 566 6541 6584 6592 622 623 624 6599 12422 12901 13288 13343 13720 15439 15445 15459 15465 15467 15868 4483 5048 11466
returned$	12036 328 520 521 522 523 561 565 566 5048
returning$	12004 328 12248 520 521 522 523 6528 561 565 566 6538 12535 5048
returnned$	328 520 521 522 523 561 565 566 5048
returnning$	328 520 521 522 523 561 565 566 5048
returns$	12036 328 520 521 522 523 561 565 566 4483 5048
reveal	4591 10562
reveal$	16358
revealing$	15337 15338 5477
reveals$	16358
revel$	1056 1057 2084
reveled$	1056 1057 2084
reveling$	1056 1057 2084
revelled$	1056 1057 2084
revelling$	1056 1057 2084
revels$	1056 1057 2084
revenge$	11029
review	4529
review$	4442 11296
reviewed$	4442 10619 10688
reviewes$	4442
reviewing$	4442
reviews$	4442 11296
revolting$	5230
revolving$	2399 2400 2401 2402
rewards$	13092
rheumatic$	5705
rid$	4732 10742
ridden$	815
ridding$	4732
riddled$	2317
ride$	12492 815 13396
rided$	815
rides$	12492 815
riding$	815
rife$	2317
riff$	5122
right$	6097 6099 6138 12630 12631 6872 6873 6874 13117 7382 1750 1751 1752 1753 1754 1755 1756 1757 13751 2133 14022 2353 8339 8771 2963 2964 2965 9391 3421 3422 3423 5128 5215
rightly$	4280
rigid$	16012 16073 10255
rigoro	4757
rigorous$	10728
ring	16172 4494 4502 10542
ring$	12342 12343 1148 13049 13054 13550 13907 13908 13909 13910 13911 15371 15868 4418 10465 5134 11443
ringin	16221
ringing$	15438 4418 10465
ringle	16375 16579 11626
ringleader$	16361 16396 16466 5837
ringleaders$	16361 16396 16466 5837
rings$	8655 8656 9512 15371 4418 10465 11443
ringworm$	5934
riot$	11155 11156 11157 11177
ripped$	15337 15338 9565 5470 5477
rise$	1561 4694 10750
rises$	1561 10750
risible$	15949
risk$	11790 11791 11801 5986 16 17 18 6050 11870 11871 11877 11883 11884 11885 11886 11888 11889 11890 11892 6210 6211 6212 6213 6214 6215 6216 6217 6218 6219 6220 6221 6222 12612 872 12846 12946 12974 7192 1222 1223 1224 1225 13306 13406 7682 13532 13673 13674 13734 13735 13736 13737 13738 13739 13740 13741 13742 13743 13744 13745 13756 13757 13758 13759 13760 13806 13813 13826 8141 2171 8143 8144 8145 8146 8147 8148 8149 8150 8151 8152 13972 13973 8155 8156 8157 8158 8159 8160 8504 8505 2535 2536 8508 2538 2539 14330 14331 14332 14333 14334 14335 14336 14337 14338 14339 14340 14341 14342 14343 14344 14345 14346 14347 14348 14349 14436 14499 14661 14662 14663 14664 14665 14799 14800 14801 14811 14812 14813 14814 14846 14847 14848 14978 15086 15092 15093 15094 15095 9290 15196 10192 10688 4727 10725 10754 5003 11039 5597 5625 5961
riskier$	6097 5005
risks$	11790 11791 11870 11871 11883 11884 11885 11886 11888 11889 11890 11892 6151 6152 6210 6211 6212 6213 6214 6215 6216 6217 6218 6219 6220 6221 6222 12846 12946 13071 13306 13406 7682 13673 13674 13734 13735 13736 13737 13738 13739 13740 13741 13742 13743 13744 13745 13757 13758 13759 13760 13806 14436 14487 14488 14489 14490 14491 14492 14493 14799 14800 14801 14811 14812 14813 14814 15086 9290 15196 10975
risky$	11790 11791 6097 160 161 162 163 164 165 166 6344 12307 7682 8012 13856 5005 5103 5279
risperidone$	5943
ritali	5729
ritalin$	11700
rival$	12988
rivalry$	11088
rivals$	11077
roaccutane$	5943
road$	12212 6497 1005 14103 14259 9225 15071 9289 5341
roadman$	13916 11089 5833
roadmen$	13916 11089 5833
roads$	15042
roam$	12253 13532 2290 2381 2382 2383 2384 2385 2386 2387
roamed$	2290 2381 2382 2383 2384 2385 2386 2387
roaming$	2290 2381 2382 2383 2384 2385 2386 2387
roammed$	2290 2381 2382 2383 2384 2385 2386 2387
roamming$	2290 2381 2382 2383 2384 2385 2386 2387
roams$	2290 2381 2382 2383 2384 2385 2386 2387
rob$	13532 13887 13888 14099 16349 16378 16381 16405 16406 10739 11031
robbed$	11836 11839 12268 12607 12952 7263 7264 13108 13109 13110 13122 13123 4998
robber	16178 16186 16195 10380 16239 16375 10558 16390 4602 16399 16403 16404 16411 16412 4623 16418 16426 16430 16431 16432 10700 10943 10945 10964 10965 10968 11599 5818
robber$	13998 13999 14000 14082 14083 14084 14085 14086 16369 11125 11126
robberies$	16376 16377 10573 10594 16519 4779 16784 16785 16787 11617 11624 11789
robbers$	13998 13999 14000 14082 14083 14084 14085 14086 11125 11126
robbery$	11858 12267 12299 12770 7240 7241 13061 1379 13268 13270 13395 4383 10355 10356 4387 10361 16185 16192 16199 4412 10388 10389 10390 4420 4421 10403 4439 4440 4445 4466 4470 10443 10447 10448 10450 16270 10453 16275 16276 16277 10460 4492 10466 4497 10473 16298 4541 10532 16352 10573 16394 10597 4643 10620 10637 10660 4795 16762 16764 16783 16784 16785 16787 11029 5626 5636 11789
robbing$	13369 16407 16486 11031
robs$	16349 16381 16406 10739
robust	4751 4757 4762 5669
robust$	10728 4761 11375 5877
robuster$	4761
robustly$	11612
rod$	1310
rode$	815
rogue$	14142 11180
rogues$	14142 11180
role$	12674 16045 10611
roles	16231
roll	5755
roll$	2059 3215 9187 9188 15941 11726
rolled$	3215 9187 9188 15394 15395 10737 10738 11726
rolling$	2059 3215 9187 9188
rollled$	3215 9187 9188
rollling$	3215 9187 9188
rolls$	3215 9187 9188
roma$	3500 9477
romanian$	3500 9477 11435
romantic$	676 677 678 679
roof$	16735
room	10605
room$	13293 13294 13295 13296 13297 4399 16190 16207 16208 16209 10391 10392 10393 16264 16286 16292 16293 10512 16334 10923 10924 16747 4963 11578 11734
rooms$	16293 11578
roost$	13124
root$	1076
rope$	13230 1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741
roped$	1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741
ropes$	1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 14433
roping$	1726 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741
rose$	1561 11623
rot$	2380 15901 16121
rotten$	2303 2304 5138 11251 5854
rough	11761
rough$	7284 7433 8112 8320 2434 2435 8553 8554 5104 5138 5222 5432 11406
round$	12119 12120 12122 12124 12996 13000 7465 7476 14435 8623 14474 3264 4664 11459 11651
rouser$	11107
rousers$	11107
route	16340
route$	6497 16244
routes$	16244
routin	4629
routine$	10600
row$	12770 13189 13192 9703 15523 9705 11047
rowdy$	5285 5862
rows$	4894 11047
rubber$	5540
rude$	14321 14322 14420 15642 5862
ruffian$	11180 5834
ruffians$	11180 5834
rug$	16042
rui	5800
rui$	11771
ruin$	12721 13041
ruining$	13045
rule$	13873 15736 15737 15738 15739 15740 15741 4386
rules$	13885 14041 8231 8232 8233 8234 14546 14938 14939 14940 14960 14962 15145 15736 15737 15738 15739 15740 15741 16040 16167 4386 11078 11195
ruling$	4386
rum$	16623
run	4706
run$	11896 11912 11970 12189 12218 12220 12221 12222 6412 6413 6414 6463 544 545 546 547 548 549 550 551 552 553 565 566 6546 6551 584 585 708 709 12550 901 902 903 6967 6968 7030 1083 12881 12882 12883 12884 12885 12886 12901 1148 1248 1431 1432 1433 1434 1435 1458 1459 1460 1461 1462 1463 1464 1465 1469 1470 1471 1472 1473 1474 1475 13332 13337 13534 13550 7779 13642 13643 13654 2059 2073 2074 2229 14048 8246 2607 2608 2609 2684 2685 2824 3308 3383 9378 9379 9380 15467 3694 3695 15642 10304 4446 4558 4784 4927 5015 5182 5185 5206
runaround$	14066
runaway$	13998 13999 14000 11125 11126
runaways$	13998 13999 14000 11125 11126 5843
runed$	4558
rung$	6450 6451 6452 6453 6454 6455 6456 6457 13643 15906
runing$	4558
runner	11609
runner$	12332 14001 2217 14107 14108 11051 11125 11127
runners$	12332 14001 2217 14107 14108 16393 11051 11125 11127
runnin	16233 10550
running$	11872 11873 11874 11875 11876 6494 12333 544 545 546 547 548 549 550 551 552 553 565 566 6545 6547 6551 584 585 6967 6968 1083 7250 1431 1432 1433 1434 1435 1458 1459 1460 1461 1462 1463 1464 1465 13269 1750 1751 1752 1753 1754 1755 1756 1757 2059 2073 2074 2229 2684 2685 2824 15057 15058 15059 15060 15061 15642 4446 16369 16402 4927 5015 5181 5184 5206 11574
runs	16233
runs$	544 545 546 547 548 549 550 551 552 553 565 566 6551 584 585 708 709 901 902 903 1083 1431 1432 1433 1434 1435 1458 1459 1460 1461 1462 1463 1464 1465 2059 2073 2074 2229 2607 2608 2609 2684 2685 2824 3308 3383 15642 4446 16258 4558 4927 5015 5206 11574
rush$	994 995 996 997 999 1000 1001 1002 1469 1470 1471 1472 1473 1474 1475 5060
rushed$	994 995 996 997 999 1000 1001 1002 1469 1470 1471 1472 1473 1474 1475 4849 5060
rushes$	994 995 996 997 999 1000 1001 1002 1469 1470 1471 1472 1473 1474 1475 5060
rushing$	994 995 996 997 999 1000 1001 1002 1469 1470 1471 1472 1473 1474 1475 5060
s$	10399 10548 16370 10761 4824 4827 10811 10816 10841 10851 10854 4889 10861 10863 10864 4895 4896 10873 10876 4913 10888 4924 10908 16740 10931 10933 16754 16761 16767 10963
s17$	5962
s20$	5962
s31$	5962
s47$	5962
sabotage$	11043 5093
sabotaged$	11043 5093
sabotages$	11043 5093
sabotaging$	11043 5093
sad$	8437
sadistic$	5226
safe$	11844 11845 6138 12871 7212 13461 13672 13676 7858 13678 13690 13691 13699 13700 13701 13702 14774 8973 14817 14833 14836 14838
safeguard$	6023 12153 7877 13729
safeguarding$	14851 14852 14853 14854 14862 14863 14864 14871 5517
safer$	6097 6138 7019 7020 7021 13470
safety$	11800 5982 11883 11884 11885 11886 11887 11888 11889 11890 11891 11893 11947 11948 6160 6161 12237 12238 12745 12871 13285 1496 13535 13673 13674 13678 13679 13680 13681 13682 13683 13684 13685 13686 13687 13688 13689 7967 7968 7969 7970 7971 14811 14812 14813 14814 14931 16304
said$	121 6425 6459 6692 6693 6702 6866 12831 7268 7269 7742 7773 15512 9771 9772 9773 9847 9848 9851 9996 9997 4129 4130 4585 4641
sail$	1447
sailed$	1447
sailing$	1447
sailled$	1447
sailling$	1447
sailors$	15034
sails$	1447
saints$	15079
sale	16430
sallow$	5883
same$	11996 11998 12000 12002 12666 6994 6995 6996 6997 6998 6999 7000 7001 7002 7003 7005 7163 12983 8132 2404 8378 9032 9033 9034 3478 9514 15340 15353 9545 9552 9766 9767 9768 9769 5406 5467
sanction$	4718 5651
sanctioned$	383 384 385 386 8127 8128 8129 8130
sanctions$	4718
sand$	16039
sandy$	5430
sank$	1479 1480 1481 1482 1483 1484 1485
sat$	3583 3584 3585 4118 4119 4120 4121 4122 4123 4124 4125
satisfy$	15547
savage$	13998 13999 14000 11125 11126
savages$	13998 13999 14000 14019 14020 14021 14271 11099 11125 11126
save$	7106 7107 7108
saved$	13699 13700 13701 13702 15602 15603 15604 15605 15606
saving$	14871 14946 16052 11171 11476
savings$	10289
savvier$	2637 2638 2639
savvy$	2637 2638 2639 9113 9114 9115 3461 3465 11308 5871
saw	4843 4918
saw$	1003 1004 1107 2286 9193 9194 3224 4025 4026 10814 5091
say	4591 10562
say$	11943 6246 12153 6336 6409 6733 1152 13009 13010 7198 7233 13057 1592 7643 13467 7666 7667 7668 13556 13569 13602 7820 13642 13720 2124 9009 15255 15423 15439 15445 15459 9847 9848 9851 4443 11466
saying$	2124 9398 15438 15525
says$	2124 15424 15512 9847 9848 9851 4129 4130
scabies$	5934
scalde	4925
scalded$	10896
scale	16667
scallies$	5834
scally$	5834
scallywag$	5838
scallywags$	5838
scam$	13395
scan$	4442 16641
scandal$	5893
scandalous$	5893
scaned$	4442
scanes$	4442
scaning$	4442
scanned$	10619
scans$	4442 16641
scant$	93 100 7499 7581 2248 2249 2251 10052 10059
scantily$	3498 5422 5433
scar$	3518 11425
scarcely$	7295 7313 7314 7315 7814 1846 1847 1848 2924 2926 2927 2961 2994 8965 2995 8966 2996 3084 9055 3085 3086 9146 5357 5358 5372
scare$	14889 14890 14891 14994
scarecrows$	15396
scared$	14846 14847 14848 3102 3103 14993 14997
scares$	8908 14728 9176 9177 15117
scarf$	15376 11443
scaring$	11872 11873 11874 11875 11876
scarlet$	5705
scars$	3518 11425
scarves$	15376 11443
scatter$	16528
scattering$	4776
scenario$	11792
scenarios$	11792
scene$	13504 13505 14487 14488 14489 14490 14491 14492 14493 16352
scheme$	11608
schemer$	11125
schemers$	11125
scheming$	5862
schizo	5930
schizophrenic$	16703
school	4870 16678 11730
school$	12320 12321 12322 12562 12563 13586 13728 13946 13947 13948 13949 13950 13951 13960 13961 13962 13963 13964 13965 13966 13967 13968 13969 13970 13971 13974 13975 13979 14005 8190 14037 8255 8330 14167 14168 14170 14391 3262 3263 15502 9902 9907 9908 9910 16097 10305 4338 16164 16165 16645 16655 16656 16657 16658 16659 10841 16661 16662 16669 16671 16672 16679 16757 10939 10992 5175 5517 5564 5573 5574 11716 11726 11727 11728 5766
schoolboy$	5151
schooled$	4874
schooling$	12783 16670 11728
schoolmates$	11124
schools$	13946 13947 13948 13949 8282 8283 16666 16748 11726
sclerosis$	16705
scolio	5933
scor	11596
score$	1490 14433 15042 16184 11613
scored$	1490 16332
scores$	1490 16184 11613
scoring$	1490
scorn$	16142 16143 16144 16145 16146 5094
scorned$	5094
scorning$	5094
scornned$	5094
scornning$	5094
scorns$	5094
scoundrel$	11180
scoundrels$	11180
scour$	4442
scoured$	4442
scoures$	4442
scourge$	8531
scouring$	4442
scours$	4442
scramble$	994 995 996 997 999 1000 1001 1002 5060
scrambled$	994 995 996 997 999 1000 1001 1002 5060
scrambles$	994 995 996 997 999 1000 1001 1002 5060
scrambling$	994 995 996 997 999 1000 1001 1002 5060
scrap$	12601 1362 13188
scraped$	11426
scrapes$	7087 7088 7089
scrapheap$	15596
scrapings$	2432
scrapper$	11180
scrappers$	11180
scratch$	15931
scrawny$	5883
scream$	11059
screamed$	12277 13591 13643
screening$	16620
screens$	15649 15679 15680 15681 15682
screenshot$	10456
screenshots$	10456
screw$	5217
screwed$	2562 8678 8679 5247
screws$	5217
scribe	4858
scribe$	10829
scrolled$	10619
scrote$	5838
scrotes$	5838
scrounger$	11125
scroungers$	11125
scrubber$	5851
scrubbers$	5851
scruffily$	3498 5433 11442 11444
scruffy$	3500 9475 15337 15338 5432 5453 5470 5477 5883
scruples$	14211 14212 14213 14214 14215
scrutiny$	16299
scum$	5834
scumbag$	5834
scumbags$	5834
search	10362 10366 16210 16345 4664 16460 16474 4799
search$	4393 4442 10432 4582 4639 4658 16453 10635 4680 16487 16488 10670 16490 4703 10675 4705 16496 4781 4782 16576 10770
searched$	4442 16425 10619 4703 16511
searches$	4442 16419 4658 16488 10670 16490 4703 4705 16496 16565
searching$	4442 16488 4703 4705
searchped$	4680
searchs$	4442 4680 4781
seasoned$	3269 5876
seating$	10416
second$	7055 7059 7503 2431 3478 10061 10269 4864
secrecy$	6823 7850 15921
secret$	13016
secretive$	5862
secretly$	1177 1178
secrets$	13019
sectio	16704 10886 5947
section$	10672
section17$	5962
section20$	5962
section31$	5962
section47$	5962
sectioned$	16705
secur	5633
secure	4671 4937
secure$	12548 12549 10908 16773 10959 5617 5811
secured$	16257 11587
secureed$	5617
secureing$	5617
secures$	5617
securi	4422 10467 10474 4534 10515 4555 10597 4634 10605 4671
security$	13869 4399 16190 10393 16265 16286 16288 16293 10505 4538 16334 4556 4557 16416 4679 4695 4798 11077
seduce$	306 1052 1053 1054 1055 5009 5062
seduced$	306 1052 1053 1054 1055 2014 5009 5062
seduces$	306 1052 1053 1054 1055 5009 5062
seducing$	306 1052 1053 1054 1055 5009 5062
see	16185 4843
see$	187 12153 12189 6967 1003 1004 1107 13343 1760 1763 1766 1767 7915 7916 7917 7918 7919 7920 7921 7922 7923 7924 7925 7926 7972 7973 7974 7975 7976 7977 7978 7979 2286 2414 2417 2439 2440 14726 8929 8930 8931 14973 9193 9194 3224 15089 15090 15091 15408 15896 16079 16210 4431 4438 4443 16253 16319 10814 10926 5091
seed$	11109
seeds$	11109
seeing	4843
seeing$	12004 12248 6967 8865 10814 4931 10926 5042 5091
seek	10396 4671 4701 4714 5648
seek$	314 595 596 597 598 599 600 601 2016 7987 2017 2018 2019 2020 2021 2022 2038 2039 2041 15642 9866 4396 16229 10411 5297 5298
seeked$	9866 4396 10411
seeker$	13989 11069 11267 11767
seekers$	13989 11069 11267
seekin	10396 4701 4714
seeking$	314 595 596 597 598 599 600 601 2016 7987 2017 2018 2019 2020 2021 2022 2038 2039 2041 8537 8555 15642 9866 4396 10411 11069 11267 5297 11767
seekked$	9866
seekking$	9866
seeks$	314 595 596 597 598 599 600 601 2016 7987 2017 2018 2019 2020 2021 2022 2038 2039 2041 9866 4396 16229 10411 5297 5298
seem$	834 835 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8752 2782 2783 2784 2785 2788 2789 2790 2791 2917 9027 9028 9029 3175 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 9346 3420 3436 3492 4060 4061 5022 5147 5149 5154 5201 5209 5228 5241 5280 5282 5290 5291 5351 5352 5354
seemed$	834 835 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8752 2782 2783 2784 2785 2788 2789 2790 2791 2917 3175 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 3420 3436 3492 4060 4061 5022 5147 5149 5154 5201 5209 5228 5241 5280 5282 5290 5291 5351 5352
seeming$	4060 4061
seemmed$	4060 4061
seemming$	4060 4061
seems$	361 362 834 835 7354 7355 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8752 2782 2783 2784 2785 2788 2789 2790 2791 2917 3175 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 3420 3436 3492 4060 4061 5022 5147 5149 5154 5201 5209 5228 5241 5280 5282 5290 5291 5351 5352 5354
seen	16246 16357 4918 4987
seen$	543 13611 13612 7794 7795 2173 2547 2649 2863 9156 9193 9194 3224 3231 3266 3403 3404 3405 15240 15241 15242 15444 15450 15455 15464 15559 4025 4026 15937 16241 10479 4843 4850 4931 5091 11598 11605 11611
sees	4843 4918
sees$	1107 2286 2414 2417 10814
seize	4524
seize$	10495 5617
seized	10494 4524
seized$	16313 10495 16497 11587
seizeed$	5617
seizeing$	5617
seizes	4524
seizes$	10495 5617
seizin	4524
seizing$	10495
seizur	5933
seizure$	4524 4659 16482 11584
seizures$	4659 11584
seldom$	2994 8965 2995 8966 2996
select	4786 5927
selected$	4566
self	5696 5944
self$	5971 5973 6009 6013 6014 44 6016 6017 6018 6019 6020 6021 51 11842 11843 6025 6026 6028 6029 59 60 61 62 6035 6036 6037 6047 6048 6049 92 131 6318 12158 6420 6421 6422 12295 6490 6554 12571 12591 12592 12594 6794 6795 6796 6797 6798 6799 6800 6801 6803 6804 12626 12627 12640 6830 6831 6832 6833 12653 12654 12655 12656 12657 12658 12659 12660 12661 12662 6848 6849 6850 6851 12671 12676 12698 12699 12825 12826 12827 12828 12829 7016 12932 12933 12934 12935 12936 12937 12948 13016 13041 13045 1272 1273 1274 7246 7459 7460 7462 13282 7470 7471 7472 7473 7475 7477 7478 1508 7533 13461 7853 7857 1887 13679 13680 13681 13682 13683 13684 13685 13686 13687 13688 13689 7871 7872 13692 13693 13694 13695 13696 13697 13699 13700 13701 13702 7927 7928 7929 14016 14181 8385 2415 2416 8388 2418 2419 2420 14267 8587 8589 14453 14454 14455 14456 14457 14458 14459 14729 14730 14731 14732 14759 14760 14761 14762 14763 14764 14765 14766 14767 14768 14769 14770 14771 14772 8955 14775 14776 8958 14783 14816 14817 14820 14833 14834 14835 14837 14843 14844 14845 9220 9221 9222 15133 3396 3397 3398 9385 3415 3416 15212 15220 10250 10901 10972 5012 11002 11003 5053 5072 11049 5166 11337 11338 5368 5399 5535
selfharm$	11667
selfharmed$	11667
selfharming$	11667
selfharms$	11667
selfie$	12384 12392 6596 6597 627 628 12788
selfies$	12384 12392 12393 6596 6597 627 628 12788
selfish$	5862 5893
sell$	11896 11912 12189 12218 12220 12221 12222 6412 6413 6414 544 545 546 612 708 709 914 6967 6968 12881 12882 12883 12884 12885 12886 12901 7171 7173 7175 12995 13074 13332 13337 1562 1563 1564 7536 13532 13766 13768 13774 13776 13887 13888 16381 5015 5032 11017
selled$	7171 7173 7175
sellin	16221 16233 10550 16375
selling$	12310 544 545 546 612 6968 7171 7173 7175 13269 13299 1562 1563 1564 13369 15057 15058 15059 15060 15061 16369 16407 5000 5015 5032 11591 11788
sellled$	7171 7173 7175
sellling$	7171 7173 7175
sells	16233
sells$	544 545 546 612 708 709 914 7171 7173 7175 1562 1563 1564 16258 16381 5000 5015 5032
selves$	5971 5973 6009 6013 6014 44 6016 6017 6018 6019 6020 6021 51 11842 11843 6025 6026 6028 6029 59 60 61 62 6035 6036 6037 6047 6048 6049 6318 12158 6420 6421 6422 12295 6554 12571 12591 12592 12594 6794 6795 6796 6797 6798 6799 6800 6801 6803 6804 12626 12627 12640 6830 6831 6832 6833 12653 12654 12655 12656 12657 12658 12659 12660 12661 12662 6848 6849 6850 6851 12671 12676 12698 12699 12825 12826 12827 12828 12829 7016 12932 12933 12934 12935 12936 12937 12948 13016 1272 1273 1274 7246 7459 7460 7462 13282 7470 7471 7472 7473 7475 7477 7478 1508 7533 13461 7853 7857 1887 13679 13680 13681 13682 13683 13684 13685 13686 13687 13688 13689 7871 7872 13692 13693 13694 13695 13696 13697 13699 13700 13701 13702 14016 14181 8385 2415 2416 8388 2418 2419 2420 14267 14453 14454 14455 14456 14457 14458 14459 14729 14730 14731 14732 14759 14760 14761 14762 14763 14764 14765 14766 14767 14768 14769 14770 14771 14772 8955 14775 14776 8958 14783 14816 14817 14820 14833 14834 14835 14837 14843 14844 14845 9220 9221 9222 15133 9385 3415 3416 15212 15220 10250 10972 11002 11003 11049 11337 11338
semh	5745
semh$	11716
semi$	4908
sen$	16650 5749 11721
send	4403 4475 4476 4487 4494
send$	11896 12189 594 603 998 7171 7173 7175 13077 1418 13332 13337 13766 13768 13774 13776 4402 10451 4485 10465 4495 4649 10661 4758 5023 5045 11017 5749 11721
sendd$	4495
sendded$	7171 7173 7175 1418
sendding$	7171 7173 7175 1418
sended$	7171 7173 7175 1418 10451 4495
sendes$	4485
sending$	594 603 998 7171 7173 7175 1418 15616 15617 15618 10451 4485 10465 4495 4649 4758 5023 5045 11474
sends$	594 603 12915 7171 7173 7175 1418 10451 4485 10465 4495 4649 10661 4758 5023 5045
sensation$	5098
sense$	12979 12980 13145 13146 13147 13148 13149 13150 13151 13152 13153 13154 13155 13156 13157 13416 13417 13418 13419 13420 13421 13422 13423 7605 7606 7607 13749 7932 2259 8396 2686 2688 8876 14696 2945 2946 2947 2948 2949 2950 8954 2984 2985 8957 15049 15101 15255 15358 15822 15823 15824 11042 11062 11361
sensible$	11812 6097 6138 6759 2963 2964 2965 14838 3461
sensibly$	12577
sensit	4404
sensitive$	10375 11282 5594
sensor	4808
sensory$	10779
sent	4403 10468 10527
sent$	12053 12054 12055 12057 594 603 12525 12526 12527 12539 7171 7173 7175 1418 13643 4402 16252 10870 4950 10950 5023 5045 11017 11525 5795
senten	16686
sentence$	4690 11775 5808 11780 11782
sentenced$	10950 5808
sentences$	4690
sentencing$	5808
separa	16686 16688 10870 10872 16701
separate$	4382 16528
separated$	16689
separates$	4382
separating$	4776 16689
separation$	16691
sepsis$	5932
september$	12322
sergea	4383 10355 10356 4387 10361 16185 10388 10389 10390 4420 4421 4422 10403 4439 4440 4445 4466 4470 10443 10447 10448 10450 16270 16275 16276 16277 4492 10466 4497 10473 16298 4541 10597 4643 10620 10660
sergeant$	10354 16175 16180 4399 16207 16208 16209 10391 10392 10393 16222 10410 4462 10434 10437 4469 16262 16266 16267 16269 16279 10463 16283 16285 16292 4538 10512 16416 10614 16479 5590 11650
serial$	581 582 4381 5019 5142 5155 5631
series$	3907 11607
serious$	6058 676 677 678 679 8243 10027 10028 10029 10030 5142 5517
seriously$	13786 13787 13788 13789 13790 15769 15770 15786 15787 15788 15789 15790 15791 15792 15793 15794 15795 15796 15864 15865 15866 15867 4191
seriousness$	13734 13735 13736 13737 13738 13739 13740 13741 13742 13743 13744 13745 13757 13758 13759 13760
sertra	5729
sertraline$	11700
servant$	11051
servants$	11051
serve$	3031 3032 4716 4741
served	16477
served$	4716 4864 4988
serves$	840 841 3031 3032 4716 4741
servic	16634
service$	13913 8177 14195 15502 9902 9907 9908 9916 9925 9926 16047 16097 10297 10305 4338 16164 16165 4472 16514 16620 5517 11518 5564 5573
services$	7143 13728 13729 13733 8247 14195 14298 14424 14823 14824 14825 14826 14865 14866 14867 14868 14869 14912 14913 3164 3166 3642 3643 3644 3645 9902 15725 9907 9908 9913 9914 16097 10305 16164 16165 16620 11065 11462
serving$	4716 10862 11506 5773
session$	175 177 178 8599 15502 15635 15636 15637 15676 15677 15678 11064
sessions$	175 177 178 6190 12010 12043 12044 14391 8599 15502 15676 15677 15678 11064
set$	64 65 66 11954 526 547 548 549 550 551 552 553 12848 12849 12850 12851 12852 12853 7188 1255 1256 1257 1258 13254 13255 1745 13953 2943 2944 9457 3677 3678 3841 4525 4999 11383 11384 11735
sets$	64 65 66 547 548 549 550 551 552 553 1745
setter$	11211
setters$	11211
setting$	64 65 66 4999
settle$	15439 15445 15459 11466
seven	10357 10372 16263 10455 16297 10510 4542 4543 16340 16341 16343 16383 4607 4621 10604 16429 16446 16449 16454 10664 16506 16543 16555 10741 16567 16579 4796 11626
seven$	13954 14023 15993 10578 16421 16423
severa	16322
several$	6193 609 9404 3535 10200 10201 10224 16063 16064 11531 5626 5739
severe	5691
severely$	5758 5776
sewer$	14269
sex$	11882 6285 12208 6484 6575 12396 6582 613 6589 12411 629 630 631 632 12433 12434 12500 6729 12789 12897 12898 12899 12900 13268 13270 8161 14266 14446 14447 14661 14662 14663 14664 14665 14675 14799 14800 14801 14895 9381 10892 4973 10976 10997 11007 5227 11314
sext$	5824
sexted$	5824
sexting$	10993
sexts$	5824
sexual$	12307 6565 6573 6578 6580 6581 614 615 616 617 619 6593 6594 6595 629 630 631 632 12435 676 677 678 679 6969 14446 8660 8663 8858 14896 4830 4973 5024 5034
sexualised$	12307 6565 6573 14312 14313 14314 14315 14316 14317 14318 14319 14320 10999 11000 5285 5872
sexuality$	12547
sexually$	2154 2155 9082 5027 5243 5344 5345 5383 5401 11749 5942
sgt$	16283
shabbily$	3498 5425 5433
shabby$	15337 15338 5470 5477 5883
shadow	4799
shadow$	16324 4539 16424 10770
shadowed$	4539
shadowing$	4539
shadows$	9512 4539
shady$	5222 5854
shaggy$	5430
shall$	3649 3650 3651 3652 3653 3654 4684
shallow$	5862
sham	16553
shambles$	5893
shambolic$	15949 5893
shame$	6863 14211 14212 14213 14214 14215 15933 10202 16022 5537
shameful$	15831 5893
shamefully$	5893
shameless$	5854
shar	4460 4475
share	4487 5593
share$	12189 594 603 6900 959 977 978 979 980 998 1917 3581 15439 15445 15459 15896 16076 16079 10370 4400 4402 10451 4485 4495 4625 4952 5023 5467 11466
shared$	594 603 959 13643 3581 9996 9997 15906 10370 4400 4402 4495 5023 5467
shareed$	10451 4495
sharees$	4485
shareing$	10451 4485 4495
shares	5593
shares$	594 603 959 3581 10370 4400 4402 10451 4485 4495 4952 5023 5467
sharin	11563 5593
sharing$	594 603 959 998 3581 15947 10370 4400 4402 4952 5023 5467
sharks$	13247
sharp$	9113 9114 9115 3465
sharper$	2637 2638 2639
sharpest$	14156
shaved$	5449 5451 5453 11426 5466
shaven$	5420 5421 5450 5453 5466
she$	6113 6120 6620 6697 6698 6703 6704 6753 6767 6770 7049 7206 7308 1787 2105 8076 2106 13896 2107 2108 8239 2288 14432 15517 15518 15519 15520 15521 9709 9710 9711 9713 9902 15725 5751
shed	11761
shed$	4255 16732 16744
shedding$	4255
sheep$	13943 11125
sheer$	5083
sheet$	11578
sheets$	11578
shelter$	12403 12404 12405 12406 12407 12408 12409 12410 16732
shield$	7106 7107 7108 5066
shieldded$	5066
shieldding$	5066
shielded$	5066
shielding$	14854 14859 14860 14861 14862 14863 14864 14871 5066
shields$	5066
shift$	6412 6413 6414 6968 9781 9782 5608
shifting$	6968 13912
shiftless$	5864
shifty$	5222 5432 11406 5854
shilling$	14159 14163 14164
ship$	15098
shirk$	4255
shirked$	4255
shirking$	4255
shirkked$	4255
shirkking$	4255
shirks$	4255
shirt$	9518 9519 15346 11443
shirtless$	5883
shirts$	9518 9519 15346 9575 11443
shock$	12722 14994
shocked$	14993 14997
shocking$	4155 4156 4157 4158 10202 16022 16058 16059 16060 16061 5285 5547
shockingly$	5242 5895
shocks$	9176 9177 15015 15117
shoddy$	5893
shoes$	9518 9519 15360 15361 15362 15363 15364 15371 16755 11443 11448
shoot$	1489
shooti	16390 16403 16411 16412
shooting$	1489
shootings$	16376
shoots$	1489
shop	4422 10467 10474 10765
shop$	12320 12321 14133 4399 16190 10393 16265 16286 16288 16293 4771 16584 16587
shopke	4422 10467 10699 10969
shopkeeper$	12096 12398 16788
shopkeepers$	12096 12398 13869 14037 8282 8283 4399 16190 10393 16265 16286 16288 4556 16518 16544 11076 11077
shopli	4602 16399 16403 16404 16412 4623 16426 10700 10943 10964 10965 5970
shoplift$	11031
shoplifter$	13998 13999 14000 14107 14108 11125 11126
shoplifters$	13998 13999 14000 14107 14108 11125 11126
shoplifting$	11872 11873 11874 11875 11876 12299 12310 12314 13268 13270 13369 14025 10573 10594 16441 16519 4779 4795 16762 16783 16784 11031
shoppe	10699
shoppers$	14037 16518 16544 11076
shopping$	10765
shops$	14037 8282 8283 4399 16190 10393 16265 16286 16288 16293 4556 4771 16584 16587
short$	2373 2374 8452 8453 9460 15337 15338 9565 15820 15821 5225 5293 5409 5430 5452 5453 5477 5534 11528 5883
shortcoming$	5516
shortcomings$	15696 15697 15698 5516 11489 5892
shortest$	3520 5457
shorts$	9518 9519 15360 15361 15362 15377 15378 15379 15384 11443 11448
shot$	11866 1489 14206 10406 5130
shots$	14206 10406 16237 16243
shotted$	5016
shotter$	5844
shotters$	5844
shotting$	544 545 546 5015 5016
should	4667 10856
should$	21 22 23 24 25 26 735 736 1048 7296 13120 1677 1775 1793 1801 1802 1803 1804 1805 1806 1807 1808 1809 1817 1821 1822 1823 1824 1842 1853 1854 1855 1856 1857 1858 1859 1860 1861 1862 1863 1864 1865 1866 1867 1913 1926 2709 2710 2711 2712 2762 2939 2993 3077 3128 3185 3186 15221 9421 3913 3915 3916 3917 3918 9891 15720 10033 4146 10122 4367 10502 4538 4608 4660 4684 4765 16675 5519 5587
shoulder$	14404 3515 5565
shouldered$	11386 5565
shouldering$	5565
shoulderred$	5565
shoulderring$	5565
shoulders$	14404 14464 5565
shout$	2607 2608 2609 5061
shouted$	6450 6451 6452 6453 6454 6455 6456 6457 13472 13643 4925 5061
shouting$	13170 13171 4894 5061
shouts$	2607 2608 2609 5061
shoutted$	5061
shoutting$	5061
show	4390 16185 4579 10551 4596 4640 11563
show$	346 1820 7838 7839 7840 7841 1888 1889 7889 7890 7891 7892 7893 7894 7895 7896 7897 7898 13720 7906 7965 7966 13835 8306 2421 15439 15445 15459 15503 15504 15505 3823 15670 4443 10477 10503 16358 11466
showed$	346 1820 1888 7965 7966 2421 4081 10503
showin	4579 4596
showing$	346 13170 13171 1888 4081 16188 16617
shown	10468 10527
shown$	187 6224 6225 12569 12570 6752 1820 7838 7839 7840 7841 1889 7965 7966 15560 15561 15562 15563 15686 4081 4526
shows	4579 10551 4596
shows$	346 1820 1888 7965 7966 2421 15503 15504 15505 3822 4081 4443 10503 16358 10572
shred$	1363 8395
shrewd$	9113 9114 9115 3465
shrinking$	9145 14965 14966 14967 14968
shrug$	1969 3129 3218 4274
shruged$	1969 4274
shrugged$	1969 3218 4274
shrugging$	1969 4274
shruging$	1969 4274
shrugs$	1969 3218 4274
shunt$	4822
shut$	13264 4321 11525
shuts$	4321
shutting$	4321
shy$	2373 2374 11271
siblin	16731
sibling$	16745 11298 5331
siblings$	5972 12319 14419 14640 16708 16745 10973 11298
sick$	8326 16606 16645
sickle$	5933
side$	14169 15279
sidekick$	5836
sidekicks$	5836
sidelined$	5548
sides$	12746 14169
sight	10752
sight$	16470 16571 11627 5718 5719
sighted$	11505 11611 11690 5907
sighti	5609
sighting$	10350 4535 11580
sightings$	16273 4535 5605 11580
sign$	1509 1510 1511 1512 1513 1514 1515 1516 1517 1518 1519 7493 7494 4233 4234 4235 4236 16043 16044 4982 11527 11530
signal$	12085 16480
signals$	12085 12086 13208 11055
signed	10626
signed$	1509 1510 1511 1512 1513 1514 1515 1516 1517 1518 1519 7493 7494 16445 4854 4855 4982
significant$	2533 2534
signing$	1509 1510 1511 1512 1513 1514 1515 1516 1517 1518 1519 7493 7494 4982
signs$	1509 1510 1511 1512 1513 1514 1515 1516 1517 1518 1519 13410 4233 4234 4235 4236 16043 16044 16063 16064 16232 4982 11055 11527 11530 11531
silence$	6823 12704 12887 12888 12889 12890 12891 12892 13097 7850 15921
silent$	13018 13019
silliness$	12164 12165 12166 12167 12168 12169 12641 6861 6862 7755 7850 1880 7852
silly$	6058 104 105 6097 160 161 162 163 164 165 166 6344 913 1308 1778 1871 1872 2945 2946 2947 2948 2949 2950 5086 5089 5862
silo$	5577 5578
siloed$	5897
silos$	11547
similar$	3500 9477 5409 5467
simple$	5083 5798
simpler$	4678
simply$	12569 12570 6752 806 13617 13618 13619 13620 2606 3220 3723 3724 3725 3726 9890 4064 4065 4241 4242 4283 5494 5554
since$	16621 16624 16730 11342 11784
single$	3790 3791 9816 9857 9858 3955 9927 9995 4404
sink$	1479 1480 1481 1482 1483 1484 1485
sinker$	13434
sinking$	1479 1480 1481 1482 1483 1484 1485
sinks$	1479 1480 1481 1482 1483 1484 1485 15592
sister	10866 16687 10869 4914 16731 16737
sister$	12319 7704 7712 4890 4891 16685 10902 16745 11298
sisters$	12319 7704 7712 14419 8777 8778 8779 11298
sit	16246
sit$	6390 3583 3584 3585 3587 3599 3600 3601 3602 3603 15439 15445 15459 4118 16077 11466
site$	11580
sits$	3583 3584 3585 3587 3599 3600 3601 3602 3603 4118 4119 4120 16233
sitting$	12663 12664 13170 13171 4118 4119 4120
situation$	11792 6353 12647 12648 12735 1005 1078 1079 7188 13673 13674 13678 13679 13680 13681 13682 13683 13684 13685 13686 13687 13688 13689 13831 14850 15267 10192 16057 10302 4961 11762
situations$	11792 7087 7088 7089 13831 15267
six	10357 10372 16263 10455 16297 10510 4542 4543 16340 16341 16343 16383 4607 4621 10604 16429 16446 16449 16454 10664 16506 16543 16555 10741 16567 16579 4796 11626
six$	1340 13932 14023 3490 9462 9463 3535 15325 15326 15327 15328 15329 15330 9726 9735 9741 15993 10578 16421 16423
sixteen$	14516 14517 14518 14519 14520 14521 2765 2766 2767 11323
size$	2794 2795 3386 3387 3388
skank$	5851
skanks$	5851
skanky$	5854
skate$	1446
skated$	1446
skaters$	9726 9735
skates$	1446
skating$	1446
skeletal$	5409
ski$	5482
skilled$	3475
skills$	2686 2688 8954 2984 2985 8957 15238 11363
skimpy$	5477
skin$	14112 14986 9484 9500 16597 11408 5439 5445 5704
skinned$	11367 11400
skinniest$	3520 5457
skinny$	9460 9496 9565 5409 5477 5883
skins$	12415 14986
skirt$	9518 9519 15360 15361 15362 11443 11448 11455
skirts$	9518 9519 15360 15361 15362 15377 15378 15379 15384 9575 15402 11443 11448 11455
skive$	5823
skived$	5823
skives$	5823
skiving$	5823
skunk$	10809
slack$	1021
slag$	11125
slags$	11125
slap$	13507 15011 16714
slapdash$	5855 5893
slappe	4925
slapped$	16714 10896
slapper$	5851
slappers$	5851
slaps$	16714
slave$	11236 5266 5857
slaves$	11236 5857
sleazy$	5854
sleep	10796 10808
sleep$	6126 12189 12253 605 6967 1003 1004 1006 14955 15089 15090 15091 16615 16627 16628 16735 4947 4956 4957 5025 5694
sleeped$	4949
sleepes$	4949
sleeping$	605 6967 4942 4947 4949 4956 5025 5731
sleeps$	605 1006 4947 4949 4954 4956 4957 5025
sleepwalk$	1479 1480 1481 1482 1483 1484 1485
sleepwalked$	1479 1480 1481 1482 1483 1484 1485
sleepwalking$	1479 1480 1481 1482 1483 1484 1485
sleepwalkked$	1479 1480 1481 1482 1483 1484 1485
sleepwalkking$	1479 1480 1481 1482 1483 1484 1485
sleepwalks$	1479 1480 1481 1482 1483 1484 1485
slender$	5409 5883
slep$	5790
slept$	605 1003 1004 1006 10783 4942 4958 5025 5790
slicked$	3514 11426
slid$	1479 1480 1481 1482 1483 1484 1485
slide$	1479 1480 1481 1482 1483 1484 1485 3215 9187 9188 11540 11578
sliders$	15360 15361 15362 15377 15378 15379 15381 11443 11448
slides$	1479 1480 1481 1482 1483 1484 1485 3215 9187 9188 11578
sliding$	1479 1480 1481 1482 1483 1484 1485
slight$	5409 5883
slightest$	7582 14230 9791 10053
slightly$	3488 5411
slim$	9460 5409 5883
slimly$	5411
slip$	1479 1480 1481 1482 1483 1484 1485 10195
sliped$	1479 1480 1481 1482 1483 1484 1485
sliping$	1479 1480 1481 1482 1483 1484 1485
slipped$	1479 1480 1481 1482 1483 1484 1485
slippers$	15373 15381 15389 11443
slippery$	5222 5854
slipping$	1479 1480 1481 1482 1483 1484 1485
slips$	1479 1480 1481 1482 1483 1484 1485 16251
slipshod$	5893
slit$	5466
sloppy$	4155 4156 4157 4158 11406 5547 5893
sloth$	11542
slovenly$	5864
slow$	1792 2508 2509 2510 2511 2512 4155 4156 4157 4158 16012 16058 16059 16060 16061 16073 10255 4286 5252 5547 5743
slowly$	16073
slut$	11125
sluts$	11125
sluttish$	5854
slutty$	5854
sly$	5862
smacke	4925
smacked$	10896
smackhead$	5851
smackheads$	5851
small$	2243 2295 8762 8914 9460 3495 5356 5409
smaller$	8047 8048 8057 8058 8059 8060
smart$	13025 13028 9113 9114 9115 15107 9477 11306 11312 5477
smarter$	6097
smartly$	3498 5433 11442 11444
smarts$	11307 11361
smash	16713
smashe	10738
smashed$	16557
smell$	3292 3293 3294 3295
smelly$	15337 15338 5883
smitten$	651 652 653 654 655 656 657
smok	4838
smoke$	11896 12189 12218 12220 12221 12222 498 6973 1003 1004 12808 12809 12810 7171 7173 7175 13074 13332 13337 13532 13766 13768 13887 13888 3244 3245 3246 3247 3248 15642
smoked$	12539 1003 1004 7171 7173 7175 15642
smoker$	13995
smokers$	13995
smokes$	1003 1004 7171 7173 7175 3244 3245 3246 3247 3248 15642
smoking$	5983 11803 11804 873 6973 1003 1004 7171 7173 7175 13170 13171 15642
smooth$	13103 5381
smug$	5854
snakes$	11125
snapch	4648
snapchat$	6269 6270 6271 586 6557 587 6558 588 6559 589 6560 590 6561 12381 12382 12383
sneak$	326 11125
sneaked$	326
sneaking$	326
sneakked$	326
sneakking$	326
sneaks$	326 11125
sneaky$	5864
snide$	5854
snood$	15376 11443 5888
snoods$	15376 11443 5888
snotty$	5854
snub$	5094
snubbed$	15427 5094
snubbing$	5094
snubed$	5094
snubing$	5094
snubs$	5094
snuck$	326
so	4647
so$	11997 12001 12278 6677 7207 13052 1542 7675 7676 8104 8302 8324 3187 3188 3189 3190 3191 3192 15103 9893 4086 4635 5085 5353 5370
sobrie	4976
sobriety$	10947
social$	12302 12308 586 587 588 589 590 8035 14026 8435 8536 14361 14421 14906 14907 14908 14909 9902 15725 3940 9912 3943 4325 4327 10489 4547 16377 4648 16442 10676 10905 4940
society$	8018 2048 2049 2050 2051 8023 13960 13961 13962 13963 13964 13965 13966 13967 13968 13969 13970 13971 13974 13975 13976
sociopath$	11125
sociopathic$	5862
sociopaths$	11125
socks$	9575
sod$	10073 11099
sods$	11099
sofa	10916 11761 5963
sofa$	16735 4946 16746
soft$	12663 12664 15076
software$	10478
sold$	544 545 546 612 708 709 914 7171 7173 7175 1562 1563 1564 5000 5015 5032 11017
soldier$	12137 11100 11180
soldiers$	12137 14076 11100 11180
solely$	4276 4277 5563
solicit$	1052 1053 1054 1055 5054 5062
solicited$	1052 1053 1054 1055 5054 5062
soliciting$	1052 1053 1054 1055 5054 5062
solicits$	1052 1053 1054 1055 5054 5062
solicitted$	1052 1053 1054 1055 5054 5062
solicitting$	1052 1053 1054 1055 5054 5062
solid$	5409
solidly$	5411
solve	5653
solve$	16529
solves	5653
solvin	5653
somali$	3500 9477 11435
some$	118 870 6899 1355 1365 3535
somebody$	12247 12269 13051 13056 13202 13464 13597 9667 9902 15725 4691
someone$	12247 12269 6612 13051 13056 13202 13464 13597 8806 2933 9667 9902 15725 4691
something$	12278 12512 13052 15645 4478 16282
somewhere$	12403 12404 12405 12406 12407 12408 12409 12410 1325 1326 1327
son	16507
son$	14596 10799
sons$	14596
soon$	13494 13495 3220 16027 16028 16029 16030 16161 16162 16163
sooner$	1182 1183 7713 1743 7715 14529 14670 15708 15717
sophisticated$	2723 2885 3406 5876
sorely$	4191
sorry$	13176 15560 15561 15562 15563
sort$	12689 13863 2309 2311 2312 2313 14225 14851 14852 14853 9179 15333 4382 11075 11193
sorts$	12689 4382 11075 11193
sought	16477
sought$	314 595 596 597 598 599 600 601 1090 13643 2016 7987 2017 2018 2019 2020 2021 2022 2038 2039 2041 9866 5298
soul$	13354 13355 14494 14495 14496
soulless$	5854
souls$	13353 13355 14260 11319
sound$	9346 5352
sounds$	5352
sour$	5856
source	11563
source$	1076 10375 4405 16255 4636 16436 4650 4730 5593 11565 5595
sources$	4405 16255 11565
south$	3511
sow$	12694 12695 13126 13127
sowed$	12694 12695 13127
sowing$	12694 12695
sown$	12694 12695
sows$	12694 12695
space$	14112 14792 10684 10924
speak	10363 4918
speak$	11942 12153 12378 591 592 593 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 8920 8964 9346 15408 15439 15445 15459 15550 15616 15617 15618 15896 4356 16182 11466 11474
speaking$	591 592 593 8918 15438 11493
speaks$	591 592 593 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 15550 4129 4130
special$	8426 16650 5745 5961
specialist$	16633
speech$	4808 16650
speed$	11714
spell	11742
spelli	10860
spelling$	16679 5765
spend$	12189 6371 6372 6437 12503 12504 12505 12506 12507 794 795 7171 7173 7175 13332 13337 2065 2066 2067 2068
spendded$	2065 2066 2067 2068
spendding$	2065 2066 2067 2068
spended$	2065 2066 2067 2068
spending$	12004 12248 12503 12504 12505 12506 12507 2065 2066 2067 2068 16170
spends$	2065 2066 2067 2068 16246
spent$	794 795 7171 7173 7175 2065 2066 2067 2068 4988
spice	10800
spice$	12792 16619 10809 16631
spider$	7422
spike$	10750
spikes$	10750
spiky$	5430 5453
spin$	12492
spina$	5706
spineless$	5854 5893
spirit	10808
spirits$	16623 16627
spit$	14099
spite$	6159 189 190 192 6191 223 224 225 254 12351 12352 12353 12354 12722 4230
spiteful$	15831 5203 5226 5862
spiv$	11180
spivs$	11180
spleen	10789
spleen$	16608
splendidly$	9020 9021 9022 9023
split	16686 16688
split$	16528 10870
spliting$	4776
splitting$	4776
spoil$	1396 1397 1398 1399
spoiled$	1396 1397 1398 1399 5862
spoiling$	1396 1397 1398 1399
spoilled$	1396 1397 1398 1399
spoilling$	1396 1397 1398 1399
spoils$	1396 1397 1398 1399
spoilt$	1396 1397 1398 1399 2133 5128 5862
spoke$	591 592 593 4355
spoken$	11981 11982 196 197 198 6450 6451 6452 6453 6454 6455 6456 6457 12279 12508 13643 8127 8128 8129 8130 15240 15241 15242 15444 15450 15455 15464 15559 15906 4378 16357
sponger$	11180
spongers$	11180
sporadic$	14307 14308 14309 14310 2521 5275
sport$	3517 3553 3554 3555 3556 3557 3558 3559 3560 3561 3562 16613 5454 5472
sported$	3517 3553 3554 3555 3556 3557 3558 3559 3560 3561 3562 5454 5472
sporting$	3517 3553 3554 3555 3556 3557 3558 3559 3560 3561 3562 5454 5472
sports$	3517 3553 3554 3555 3556 3557 3558 3559 3560 3561 3562 5454 5472
sportted$	3517 5454
sportting$	3517 5454
sporty$	5432
spot$	14501 14502 3292 3293 3294 3295 15255 16581 16585 11592 11656
spots$	15206 16581 16585 11436 11656
spotted$	13643 5907
spotty$	3513 9496 15319 5437 5883
spray$	5447
spree$	11595
spring$	12322 12323
spurn$	5094 5492
spurned$	15427 5094 5492
spurning$	5094 5492
spurnned$	5094 5492
spurnning$	5094 5492
spurns$	5094 5492
squad	4383 10355 10356 4387 10361 16185 10380 10383 10388 10389 10390 4420 4421 10403 4439 4440 4445 4466 4470 10443 10447 10448 10450 16270 16275 16276 16277 4492 10466 4497 10473 16298 10485 4541 10597 4643 10620 10660
squad$	15184 10354 16175 16180 16199 16200 4411 16202 16207 16208 16209 10391 10392 16214 4425 16222 10410 10437 16262 16266 16267 16269 16279 10463 16283 16285 16292 16304 10512 16395 16416 10614 16479 5590
squander$	5093 5570
squandered$	5093 5570
squandering$	5093 5570
squanderred$	5093 5570
squanderring$	5093 5570
squanders$	5093 5570
square$	16537 4771 16587
squarely$	4276 4277 5563
squint$	5886
squints$	5886
stab	16721
stabb	16713
stabbed$	11839 11866 12268 12607 13108 13109 13110 13122 13123 4998
stabbi	16178 16390 16403 16411 16412 16418 16430 16431 16432 10945 10965
stabbing$	7240 7241 13061 1379 13507 16352 16394 16764 16784 16785 11029
stabbings$	16376 16784 16785
stack$	13907 13908 13909 13910 13911
staff	4422 10467 10474 4555
staff$	12137 12247 12269 12398 12466 12467 12468 12747 7143 7378 13586 7907 13728 13729 13733 13869 8051 13960 13961 13962 13963 13964 13965 13966 13967 13968 13969 13970 13971 13974 13975 13976 13979 14002 14037 14043 2273 2274 8247 8282 8283 14391 14427 14441 14442 14443 14444 14912 14913 3164 3166 15179 15180 9415 15265 15266 9721 9722 9724 9725 9763 9764 9765 9902 15725 9907 9908 16097 10305 16164 16165 10393 16286 10505 16544 16788 11065 11076 11077 11167
staffroom$	16293
staffrooms$	16293
stage$	9686
stain$	2378
stained$	15337 15338 5470 5477
stairw	11761
stake$	10754
stamme	16597 10795
stammer$	16614
stamp	4724
stamp$	11511
stamped$	11511
stamping$	11511
stampped$	11511
stampping$	11511
stamps$	11511
stance$	10732 11639
stand	16246
stand$	2668 8940 8941 8942 8945 8946 8948 8949 8952 3342 3491 15332 3583 3584 3585 4121 4122 4123 4124 4125 5524
standard$	15931 11518
standards$	15736 15737 15738 15739 15740 15741 16167 11518
standing$	8940 8941 8942 8945 8946 8948 8949 8952 4121 4122 4123 4124 4125 5524 5804
stands$	3342 3491 15332 3583 3584 3585 4121 4122 4123 4124 4125 5804
stares$	12117
stars$	15397
start$	11950 14099
starte	5735
started$	11950 543 12868 12869 13160 13161
starter$	11210
starters$	11210
starti	5735
starts	5735
starts$	11950
starv	5697
starve	4925
starved$	10896
stash	16195 10544 4595
stash$	12787 10535 16385
stashed$	16205
state	10376
state$	6353 16057
stated	10376
statem	5745
statement$	12159 8084 8085 8086 16198 16204 4860 11720
statemented$	11716
statements$	8084 8085 8086 16198 16204
statio	10467
station$	12320 12321 4399 16190 16286 16293 16537 4771 16587 16764 16771 16772
stations$	4399 16190 16286
statistics$	16129 16130 10721
stature$	15276 15277 15278 11380
status$	13800 13804 13805 13826 13832 13835 14266 16699 11035 5098 11296 11720 11767
stay$	6084 11912 6126 12072 6338 12186 6373 6374 6391 12218 12220 12221 12223 6436 12294 12440 12503 12504 12505 12506 12507 12508 6715 6887 917 6889 6890 6891 6934 6935 6936 6937 6938 6967 12901 7199 7261 13460 13467 13480 13481 13569 13766 13768 13774 13776 8998 9017 15439 15445 15459 16735 4947 11466
stayed$	12053 12054 12055 12057 12246 12508 12516 12525 12526 12527 12572 12573 6761 6762 12582 12583 12824 13377 7741 13596 13643 13655 4947 4949 4958
stayes$	4949
staying$	12004 12248 12440 12503 12504 12505 12506 12507 12508 6967 7254 8998 4947 4949 5788
stays$	12508 4947 4949 5788
steal$	12189 13074 13532 13887 13888 14099 2607 2608 2609 15465 15638 16349 16378 16381 16405 16406 10739 11031
steali	16233 10550 5970
stealing$	11870 11871 11872 11873 11874 11875 11876 13067 13269 14025 14081 14087 14088 2406 14420 16369 16407 16486 11031 11788
steals	16233 5970
steals$	2607 2608 2609 15638 16349 16381 16406 10739
steel$	14984 14985
steely$	11349
step	10866 4912 10884 4923 16715 16737
step$	4743 4792 5609 5669
stepbrother$	10895 10902
stepdad$	4891 16685 10867 4900 16708 10894 10895 10902
stepfather$	4891 16685 10867 4900 16708 16712 10894 10895 10902
steping$	4743
stepmam$	10895
stepmother$	16685 4900 16708 16712 10894 10895 10902
stepmum$	16685 4900 16708 10894 10895 10902
stepnan$	10895
stepparent$	16708 10895 10902
stepparents$	16708 10895 10902
stepped$	15775 4372 16532 5669
steps$	4743
stepsiblings$	16708
stepsister$	10902
stepstepdad$	16708
stepstepfather$	16708
stepuncle$	10895
stern$	9164
sterner$	9164
steroi	10800 10807
steroids$	16619 10805 16626
steward$	6274 12096 12137 12398
stewards$	6274 12096 12137 12398 8282 8283 16265
sti	5942
stick$	1126 1244 1245 13720 15439 15445 15459 3949 3950 3951 11466
sticks$	1127 1244 1245 15590
sticky$	8325
still$	11983 12003 12025 6994 6995 6996 6997 6998 6999 7000 7001 7002 7003 7005 3960 3961 4435 4479 5494
stills$	10369 16220 10406 4473 4479 4496 4503
stinks$	11295
stir$	1390 1391 1392 1393 1394 1395
stirred$	1390 1391 1392 1393 1394 1395
stirrer$	11180
stirrers$	11180
stirring$	1390 1391 1392 1393 1394 1395
stirs$	1390 1391 1392 1393 1394 1395
stock	16195 16375
stock$	4415 16363 16384 16385 11192
stockily$	5411
stocky$	9460 5409 5883
stole	5970
stolen	16195 16375 16438 5970
stolen$	16363 16385 4707 16783 16786 5922
stoma$	5940
stomach$	5700
stone$	13190 14984 16611 5479
stoned$	1070 1071 1072 1073 1074 7133 1163 7135 15642
stoner$	11125
stoners$	11125
stood$	3342 3583 3584 3585 4121 4122 4123 4124 4125 5524 5804
stop	16345 4664 4704 4799
stop$	11941 12105 6406 12230 12294 6686 6735 12555 13009 13010 7555 7556 7557 7558 7559 7566 7567 7568 7622 7623 1653 7625 1655 1656 13459 13480 13481 13550 1769 1771 1774 13603 13642 14306 2890 2891 15439 15445 15459 15493 15494 9691 3721 15547 15616 15617 15618 10338 10339 10340 10341 16210 4461 10476 4582 16419 16453 10635 4680 4692 4696 4698 4699 4700 10675 16529 4770 4781 16574 16576 10770 11466 11474 5657
stoped$	2890 2891
stoping$	2890 2891
stoppe	16357
stopped$	12266 6448 478 12284 6684 6755 12607 13087 13088 13559 2890 2891 15602 15603 15604 15605 15606 15744 15745 15746 15747 15748 15749 16425 4680 16474 4996 11525 11611 5714
stopping$	2890 2891 4696 4698
stopring$	4696
stops$	2890 2891 16419 4658 4680 4692 4696 4698 16525 4770 4781
stopting$	4696
store	4422 10467 10474 10544 4595
store$	12072 6412 6413 6414 6968 1492 7716 4399 16190 10393 16265 16286 16288 16293 4534
stored$	1492 16205
stores	4595
stores$	1492 4399 16190 10393 16258 16265 16286 16288 16293 10565
storie	4648
stories$	12830 7109 12931 8084 8085 8086 13906 2117 2118 2119 2120 2121 2122 2606
storin	16195 10550 16375 4595
storing$	6968 1492 16369 16407
story$	12830 13436 8084 8085 8086 13906 2117 2118 2119 2120 2121 2122
stout$	5409 5883
straight$	12519 12520 6872 6873 6874 1750 1751 1752 1753 1754 1755 1756 1757 9687 9688 9689 9690 5430 5453
strang	16713 4925
strange$	12133 12134 6571 1760 1763 1766 1767 5386 5854
stranger$	12080 12091 12092 12786 12796 12797 12798 12799 12800 12801 12802 12803 12804 12805 12806 12807 7038 7074 7075 7076 7077 13665 8042 8270 8271 8272 8273 16739 10980
strangers$	11810 6253 12080 6265 6268 12088 12091 12092 12100 12104 12108 6300 12259 6562 12689 12786 12796 12797 12798 12799 12800 12801 12802 12803 12804 12805 12806 12807 7038 7074 7075 7076 7077 7078 7079 7080 7081 7177 13068 13070 13663 8009 13829 13830 13837 8041 8270 8271 8272 8273 14441 14442 14443 14444 10980 11061
strangled$	16714 10896
strapping$	5883
strappy$	5477
strate	11620 11641 11646
strategies$	12043 12044
strategy$	11652
stray$	1479 1480 1481 1482 1483 1484 1485
strayed$	12539 1479 1480 1481 1482 1483 1484 1485
straying$	1479 1480 1481 1482 1483 1484 1485
strays$	1479 1480 1481 1482 1483 1484 1485
streak$	11197
streaks$	11197
street	4404 16474 10703 10765
street$	12311 12320 12321 7095 12972 12973 7161 7183 14103 14167 14168 14259 2702 8691 15042 9224 9227 9228 9229 9230 9231 15051 9245 15070 9288 9383 3448 10375 10400 16462 16522 16537 4771 16584 16587 10982 5120 5238 5277 5317 5322 5334 5335 5336 5337 5390 5392 5406 5922
streets$	12311 12972 12973 7183 8261 14259 14487 14488 14489 14490 14491 14492 14493 15042 15051 9246 3285 9290 16462 16522 16537 4771 16584 16587 10982
streetsmart$	5870
streetwise$	3107 3108 3109 3110 3461 3465 5870
streng	4671
strength$	2794 2795 3386 3387 3388
stress$	5686
strict	4757
strict$	10728
stride$	14999 15000
strike$	9027 9028 9029 3378 16349 10739 16565 5609
strikes$	16349 10739 16565
striking$	5432
strikingly$	5353
string$	291 3908
stringing$	291
strings$	291 16237
strip$	6971
stroke	10777 10886
stroke$	16596 16610 16680 16705
stroll$	3583 3584 3585
strolls$	3583 3584 3585
strong	4751 4757 5669
strong$	2856 2857 2858 9164 3449 3461 10728 4761 11375 5409 5672
stronger$	2258 9164 4761
strongly$	5411
stroppy$	5854 5862
struct	11567
structure$	16218 16564
struggle$	172 2508 2509 2510 2511 2512
struggled$	172 2508 2509 2510 2511 2512
struggles$	172 2508 2509 2510 2511 2512 5771
struggling$	172 2508 2509 2510 2511 2512
strung$	291
stubble$	5884
stubborn$	10255 5862 5893
stubbornly$	5893
stuck$	12517 12569 12570 6752 12572 12573 6761 6762 12582 12583 1128 1244 1245 13643 15560 15561 15562 15563 3949 3950 3951 5249
stud$	15371
studen	10969
student$	2289 14189 14218 14219 14220 14221 14324 14352 14353 14354 14355 14356 14357 14368 16788 11109 5151 11250
students$	2289 14189 14218 14219 14220 14221 14324 14352 14353 14354 14355 14356 14357 14368 11109 11250
studs$	15371
stuff$	12231 12397 14983
stunt$	11882 10976
stunts$	11882 10976
stupid$	6058 104 105 6097 6329 913 1308 1778 5007 5086 5862
stupidity$	12164 12165 12166 12167 12168 12169 12558 12559 12560 12561 12641 6861 6862 6882 12702 12887 12888 12889 12890 12891 12892 13097 7755 7850 1880 7852
sturdy$	5409
stutte	16597
style$	15333 11088
subculture$	11248
subcultures$	11248
subjec	5634
subject$	15268 15271 16227 4576 4653 5600 5905
subjects$	15268 15271 4567 4576 10679 5905
submi	11563
submission$	16428
submissions$	16428
submit	4403 5593
submitted$	4490 4491 11576
substance$	31 36 6061 8174 5734
substandard$	4155 4156 4157 4158 16058 16059 16060 16061 5547
subway$	16732
succeeded$	15576
succes	10629 4694
success$	16550
successful$	16448 10665
succumb$	1706 1707 1708
succumbbed$	1706 1707 1708
succumbbing$	1706 1707 1708
succumbed$	1706 1707 1708
succumbing$	1706 1707 1708
succumbs$	1706 1707 1708
such$	11859 2705 2706 5518
sucked$	11836
sucks$	11295
suffer	4928 4929
suffer$	5711
suffered$	13011 10899 10900 5711
suffering$	5711
suffers$	10899 10900 5709 5711
sufficient$	2983 2986 9368 11339
sugar$	5041
sugges	10376 4721 11563
suggest$	9602 9604 9605
suggested$	9602 9604 9605
suicid	5696
suicidal$	11667
suicide$	16603 16680 11667
sulky$	5854
sullen$	11406 5862
summer$	12322 12323
summon	16474
sun$	13256 13257
sundry$	12796 12797 12798 12799 12800 12801 12802 12803 12804 12805 12806 12807
superficial$	14307 14308 14309 14310 5116 5275
superv	4985 4987
supervised$	5331
supervising$	14450 14851 14852 14853 14854 14862 14863 14864 14871 14877 14878 14879 14880 14881
supervision$	14450 14751 14851 14852 14853 14854 14862 14863 14864 14871 14877 14878 14879 14880 14881 14935 14936 14937 14960 14962 15213 4268 4269 4270 4271 10956 16776 11518 11782 11783
suppl	16233
suppli	4403 10424 4487 11575
supplied$	544 545 546 10468 5015
supplier$	12879 12880 14007
suppliers$	12879 12880 14007 16396
supplies$	544 545 546 16243 16258 16381 5000 5015 5624
supply	16186 4403 16195 16231 4487 10550 16370 16375 16390 16391 16403 16411 16412 16430 10964 11645 11646
supply$	544 545 546 4396 10425 4485 16363 16378 16381 4649 16783 5015 5624 5922
supplyed$	4396
supplyes$	4485
supplying$	544 545 546 4396 4485 16369 16407 4649 16486 16783 5000 5015 11788
supplys$	4396 4485 4649
suppor	4654 4671 4714 4908 4987 5669 5676
support$	88 89 90 91 175 183 184 6190 12010 12043 12044 12153 12871 13728 13729 14284 14298 14302 14823 14824 14825 14826 14851 14852 14853 14854 14862 14863 14864 14871 15425 3642 3643 3644 3645 4049 4050 4051 15905 4268 4269 4270 4271 4654 10625 4666 4673 4729 16652 4863 16653 11040 11064 11065 11462 11720
supported$	183 184 4666 4673 10879
supporting$	183 184 4666 4673
supports$	88 89 90 91 183 184 4666 4673 4729
supportted$	183 184
supportting$	183 184
supposed$	12234 12235
suppre	4724
suppress$	5918
suppressing$	5918
suppression$	5918
sure	4647
sure$	3676 3677 3678 9745 9746 9747 9748 3778 3779
surely$	3863 3871 9842 3872 3873 9890 11483
surface$	5116
surgery$	16636 16641
surly$	5862
surprised$	13111 13112 13113 13114 7809 13629 13630 13631 13632 13633 14997 11046
surprises$	9176 9177
surprising$	1760 1763 1766 1767
surprisingly$	5353
survei	16586 5915
surveillance$	16576 5904
surveilled$	16332
surviv	4929
survival$	9419 5036
survive$	14790 14791 8976 3006 3007 8979 3014 5369
survived$	3014 10900 5369
survives$	3014 5369
surviving$	3014 5369
survivors$	2721 11320 11321
suspec	4577 11569
suspect$	12955 15268 15271 16087 16368 16398 4613 5222 11304 5600 11597 5639 5921
suspected$	10548 4585 4600 10582 4613 4617 4641 4994 5628
suspects$	15268 15271 16087 16217 16364 16365 16368 16398 4613 11108 11304 11572 11597 5627 5921
suspen	10860
suspended$	383 384 385 386 8127 8128 8129 8130 4866 11123 11724 5809
suspendeds$	4866
suspension$	13950 4866 16679 11123 5953
suspensions$	13950 4866 11123 5953
suspicion$	16142 16143 16144 16145 16146
suspicious$	10452
swagger$	3244 3245 3246 3247 3248
swaggers$	3244 3245 3246 3247 3248
swallo	5698
swallow$	1561 1646
swallowed$	1561 1646 5699
swallowing$	1561 1646
swallows$	1561 1646 5699
swam$	1457
swap$	603 621 6592 622 623 624 625 626 914 998 5023
swaped$	603 621 6592 622 623 624 625 626 914 5023
swaping$	603 621 6592 622 623 624 625 626 914 5023
swapped$	603 621 6592 622 623 624 625 626 914 5023
swapping$	603 621 6592 622 623 624 625 626 914 998 5023
swaps$	603 621 6592 622 623 624 625 626 914 5023
swarm$	2387 14179 11180
swarmed$	2387
swarming$	2387
swarmmed$	2387
swarmming$	2387
swarms$	2387
swarthy$	5883
swat$	1617
swated$	1617
swating$	1617
swats$	1617
swatted$	1617
swatting$	1617
sway$	9781 9782
swayed$	11070
swear$	14099 3244 3245 3246 3247 3248 15642
swearing$	15642 16656
swears$	15642
sweatshirt$	15360 15361 15362 11443 11448
sweatshirts$	15360 15361 15362 11443 11448
sweep$	4252 11629
sweeping$	4252
sweeps$	4252 11629
sweet$	8914
swept$	4252
swift	4751 5669
swim$	1457
swimming$	1457
swims$	1457
swine$	11099
swipe$	10441 4471
switched$	2698 9287
sworn$	11616
sympathise$	13175
sympathy$	12606 12610 12628 12735 7343 7344 13176 13177
symptoms$	11664
syndrome$	11658
syphil	5942
system	10445 11563
system$	12646 12735 14043 14441 14442 14443 14444 9249 16223 16264 16280 16281 16348 16387 16388 16389 5517
systemic$	5517
systems$	16387 16389 5517
t$	9527 15360 15361 15362 10858 11448
ta	4862 10834
ta$	10833 16653
table$	15024 16663
tables$	16119
tablets$	10805 16631 11669 11702
tabs$	10487
tackl	4452 4724
tackle	16586 11651
tackle$	16529 4745 4746
tackleing$	4746
tackles$	4746
tackling$	4745
tactic	11641 11646
tactical$	10460 5622
tag$	16766 16779 16780 16782 11786
tagged$	16779 5813
tagging$	16779
tags$	16782
tail$	4539 16424
tailed	16586
tailed$	4539
tailing$	4539
tails$	4539
tak	4794
take	4747
take$	87 11896 11912 124 6107 11970 6278 12189 6388 428 429 12261 12298 583 602 680 6653 6973 1195 7171 7173 7175 1221 7260 1313 1528 1529 7506 1536 1537 1538 13332 13337 7523 1561 1576 1579 1580 1610 1611 13447 13448 7639 7652 13480 13481 7838 7839 7840 7841 1888 1889 1917 7889 7890 7891 7892 7893 7894 7895 7896 7897 7898 1928 1929 13720 7915 7916 7917 7918 7919 7920 7921 7922 7923 7924 7925 7926 7942 7943 7944 7945 7946 13766 13768 13774 13776 1996 2000 8486 2665 2821 2913 2914 2915 2916 2992 9011 3209 3210 9192 15089 15090 15091 15408 15439 15445 15459 15503 15504 15505 9942 3979 9958 9967 9971 9972 9973 9974 9975 9976 9977 10039 10041 10042 10043 10044 10045 4081 15896 16076 16079 4512 10528 4676 4681 10769 4815 4834 4836 5004 5045 11466
takeaway$	12320 12321
taked$	1195 7171 7173 7175 1221
takeed$	4512
takeing$	4512
taken$	87 124 6672 6673 6674 6675 6676 12500 12508 7134 1195 7171 7173 7175 1221 1561 1576 1579 1580 1610 1611 13472 7830 7838 7839 7840 7841 1888 1889 2913 2914 2915 2916 14933 15128 3339 15549 15560 15561 15562 15563 9941 9958 9968 9969 9970 9971 9972 9973 9974 9975 9976 9977 10039 10041 10042 10043 10044 10046 10047 10048 4081 15906 4849 4907 5004
taker$	13984 10974
takers$	13984 10974
takes	4747
takes$	87 124 497 583 602 6881 1195 7171 7173 7175 1221 13066 1528 1529 1561 1576 1579 1580 1610 1611 13622 1888 1928 1929 1996 2000 2821 2913 2914 2915 2916 3204 3209 3210 15503 15504 15505 9958 9967 10039 10041 10042 10043 10044 10045 4081 4512 4676 4834 4836 5004 5045
taking	4747 5698
taking$	6004 87 11971 583 602 6973 1195 7171 7173 7175 1221 7252 1561 1576 1610 1611 1888 1928 1929 1996 2000 2821 14793 14794 3209 3210 9412 9971 9972 9973 9974 9975 9976 9977 4081 4676 4815 4836 10974 5004 5045
tale$	13436
talent$	12783 1184 1185
talents$	12783
talk	10363 16246
talk$	175 12153 12377 591 592 593 12574 12575 12576 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 8919 9346 3414 15408 15439 15445 9637 15459 15550 15570 9752 15616 15617 15618 16182 16196 11466 11474 5575
talked$	591 592 593 12525 12526 12527 12542 13040 5575
talking$	591 592 593 12574 12575 12576 2925 8917 15438 15616 15617 15618 9802 16196 11474 5736
talkked$	591 592 593
talkking$	591 592 593
talks$	175 591 592 593 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 15550 16311 5575
tall$	9460 15280 3494 5409 11385 5883
tallest$	3520 5457
tallies$	4388
tally$	13907 13908 13909 13910 13911 4388 4477
tallys$	4477
tan$	11417 11418
tangled$	1477 1478
tango$	12287
tanned$	3513 5437 5883
tantrum$	14382 14383 11259
tantrums$	14382 14383 11259
target	16210 4452 4571 4629 16463 4786 4787 10759 16580 4793 16586 11620 11651
target$	11833 11834 11856 2086 16331 16453 4746 16578 10760 5600 5661 5671 11649 5766
targeted$	11836 2086 10600 16578 10760 10764 5671
targeting$	2086 16157 16158 16159 16160 4746 16578 10760 5671
targets$	11832 11834 11856 2086 16052 10289 16118 16129 16130 16331 4746 16578 10760 5671 11649
targetted$	2086
targetting$	2086
tart$	11125
tarted$	3615 3616 5490
tarts$	11125
tarty$	5854
task	10383 4738
task$	15691
tasked$	4489 4545 10526 4778 5679
taskforce$	16202
taskin	11593 5679
tasking$	4383 10355 10356 4387 10361 16185 10403 4439 4440 4445 4466 4470 10443 10447 10448 10450 16270 16275 16276 16277 10460 4492 10466 4497 10473 16298 10532 10597 4643 10620 10660 10749 16568 11650
taste$	1184 1185 1309
tastes$	14618 14683 15243 15244 11353
tattoo$	3518 15308 9513 15371 11425 5456
tattooed$	5883
tattoos$	3518 15308 9513 15371 11425 5456
taught$	183 184 187 12013 12014 12015 6224 6225 12629 15444 15450 15455 15464 15559 15602 15603 15604 15605 15606 16475 4874
taunt$	5106
taunted$	5106
taunting$	5106
taunts$	5106
tauntted$	5106
tauntting$	5106
taxi$	12784
taxis$	12784
tea$	16755
teach$	183 184 14002 14284 3444 3445 3446 15526 15616 15617 15618 11474
teache	10969
teached$	183 184
teacher$	12096 12137 12273 12398 13586 8329 15179 9925 9926 16788
teachers$	12096 12137 12398 13586 13869 8051 14002 8282 8283 14391 14427 15179 15180 9417 9721 9722 9724 9725 11077 11167 11195
teaches$	183 184
teachi	10852
teaching$	183 184 4862 10834 10849 16671
team	10383 10403 10485 16634
team$	14195 15502 9902 9907 9908 16097 10305 4338 16164 16165 10354 16175 16180 16193 16200 16202 16207 16208 16209 10391 10392 16222 10410 10437 16262 16266 16267 16269 16279 10463 16285 16292 16304 10505 10512 16395 16416 10614 16479 4789 16638 5564 5573
teams$	14195 4789
tear$	6934 6935 6936 6937 6938
tearaway$	5834
tearaways$	5834
tease$	1417 5077 11180
teased$	1417 5077
teases$	1417 5077 11180
teasing$	1417 5077
tech$	11451 5481
techni	11646
teen$	2289 14189 14218 14219 14220 14221 14324 14327 14352 14353 14354 14355 14356 14357 14368 11250
teenage$	3478 5033 5142 5145 5155 5405 5406 5626
teenager$	13944 13945 2289 14189 14218 14219 14220 14221 14324 14327 14352 14353 14354 14355 14356 14357 14368 15268 15271 11097 11109 11121 11250
teenagers$	13819 13866 13917 13919 13944 13945 2289 14189 14218 14219 14220 14221 14324 14327 14352 14353 14354 14355 14356 14357 14368 15268 15271 11097 11109 11121 11168 11250
teens$	13917 2289 14189 14218 14219 14220 14221 14324 14327 14352 14353 14354 14355 14356 14357 14368 11250
teeth$	15320 15321 15322 16608 11413
teflon$	14984
teleph	4547
telephone$	4523 16314 5613
telephones$	4523 16314
tell	4390 4494 4591 10562 4647
tell$	12153 12189 7232 7237 7645 13557 13569 13720 2124 14048 14501 14502 8910 8911 8912 8913 3292 3293 3294 3295 15255 15439 15445 15459 15503 15504 15505 15550 9847 9848 9851 9870 16079 4382 4397 4417 4418 10465 10477 4509 11466
telling$	2124 14871 15122 15438 4417 4418 10465 16600
tells$	2124 15503 15504 15505 15550 9847 9848 9851 4382 4417 4418 10465
temper	16686
temper$	14382 14383 11196 11259
tempered$	11229 11230 11231 11232 11264 11265
tempers$	14382 14383 11196 11259
temporarily$	5751
temporary$	5789
tempt$	11809 5991 303 304 305 1052 1053 1054 1055 5009 5050 5062
temptation$	12252 13343 13496 13498
tempted$	11809 5991 303 304 305 1052 1053 1054 1055 2014 5009 5050 5062 11070
tempting$	11809 5991 303 304 305 1052 1053 1054 1055 5009 5050 5062
temptress$	11180 5851
temptresses$	11180 5851
tempts$	11809 5991 303 304 305 1052 1053 1054 1055 5009 5050 5062
temptted$	11809 5991 303 304 305 1052 1053 1054 1055 5009 5050 5062
temptting$	11809 5991 303 304 305 1052 1053 1054 1055 5009 5050 5062
ten$	13954 2765 2766 2767
tenancies$	4717 4783
tenancy$	4717 4783 16734 16749 16750
tenants$	10150
tendencies$	11115
tension$	4894 11567
tent$	16732 16744
term$	676 677 678 679 16597 16654 10853
termination$	16616
terms$	6682 6683
terrible$	6058 6097 11928 11929 11930 11931 7791 8109 2473 2474 2475 14410 4155 4156 4157 4158 16058 16059 16060 16061 4312 5007 5285 5320 5547
terribly$	5242
territ	10684
territory$	16503
terror$	2377 11099
terrorise$	2076 2077 2078 5105
terrorised$	2076 2077 2078 2129 2130 5105
terrorises$	2076 2077 2078 5105
terrorising$	2076 2077 2078 5105
terrors$	2377 11099
test	5589
test$	12722 2271 15642 4536 4537 16620 16648 11711
tested$	2271 5740
testing$	2271 15642
tests$	2271 16648 11711
testted$	2271
testting$	2271
text	4502
text$	591 592 593 16017
texted$	6450 6451 6452 6453 6454 6455 6456 6457 591 592 593 1003 1004
textin	16221
texting$	591 592 593
texts$	591 592 593
textted$	591 592 593
textting$	591 592 593
thalas	5706
thalassaemia$	11677
than$	6174 13084 7287 7288 13258 7516 13575 7769 8429 8430 8608 8609 8610 8654 2694 8709 14531 14532 14533 14534 14535 14536 14537 14538 14539 14566 8748 2980 3001 3004 3028 3037 9078 9079 9080 9081 14905 15021 3239 15119 9361 15193 15194 15195 15200 15201 15202 16131 16132 16133 16134 16135 16136 16139
thank$	12613 12614 12615 12616 12617 12618 12649 12650 12651 12652 12667 12668 12669 12670 6879 6880 12750 12751 12752 12835 2894
thanks$	379 1099 10023 4323
that	11563
that$	6277 649 6864 7270 13628 7842 7907 13896 8280 14430 9189 3478 15909 16021 10279 10302 16128 16248 10480 10572 10587 10588 10606 16600 11079 5124 5406 11520
the$	6027 6277 6298 12317 6510 6511 6827 6916 12747 6930 7023 7060 7085 7094 7127 7140 7285 7361 7372 7399 7400 7532 7569 7617 7848 7907 13727 7938 13771 7981 13869 8070 2105 2134 2141 8223 8224 8276 8337 8365 8451 8460 2636 14430 8614 2720 8724 8796 2839 8830 9223 9235 9353 9354 3478 3525 9521 9534 3564 15619 9831 9875 15725 9945 10008 10182 10189 10216 10218 16040 16041 10224 10226 16063 16064 16070 10253 4315 4338 10397 4564 10566 10637 10643 10716 16546 10744 10770 10961 11077 5124 11520 11531 5597 5626 5629 5733
thef$	16369
theft	16178 16195 16239 10558 16390 4602 16399 16403 16404 16411 16412 4623 16418 16426 16430 16431 16432 10623 10943 10945 10964 10965 10968 5818
theft$	12299 12314 13268 13270 13395 14025 14420 16377 10573 16394 10594 16441 16442 4795 16762 16764 16783 16784 16785 16787 5636 11789
thefts	10700
thefts$	16376 16377 10573 10594 16441 16442 16519 4779 16784 16785 11617 11789
their	10490 4520 4577 4618 11582 5619 5635
their$	19 6059 6072 6074 106 107 110 114 115 6088 6090 122 6094 6150 6277 6316 348 355 356 357 359 6333 363 6345 6346 6347 6348 6349 6350 393 396 12191 431 6417 12256 6472 6473 12317 6500 6583 12424 6633 6644 6728 6786 6816 6817 851 852 6829 6855 12677 888 890 891 6877 911 912 6883 12703 6885 931 949 6950 6956 6958 989 12811 7011 7047 1165 1167 1220 7216 7217 1284 1285 1287 7272 7278 7282 7378 7419 7457 7534 7535 7597 7617 1781 1784 13585 7805 13627 1879 7851 1881 7855 7907 13752 13756 7938 2113 8132 14002 14039 8254 8377 2589 14436 2655 14473 8694 8696 8848 8864 8922 8923 8924 8926 8977 9180 9206 3302 3303 3304 9315 3345 9317 3359 3453 3454 9465 9466 9467 9492 3529 3542 3547 3548 3568 9553 3595 3596 9812 9860 15722 10114 10125 10215 10217 10219 16040 16041 10224 10226 10227 16052 16063 16064 10291 10292 16118 4338 10310 10318 10319 10397 4564 10548 10637 10744 10786 10788 4842 4895 4896 10868 10912 10930 5035 5051 5288 5474 5475 5518 11521 11531 5564 5723 5724 5731 5732 5756
theirs$	12672
theirself$	5971 5973 6009 6013 6014 44 6016 6017 6018 6019 6020 6021 51 11842 11843 6025 6026 6028 6029 59 60 61 62 6035 6036 6037 6047 6048 6049 6318 12158 6420 6421 6422 12295 6554 12571 12591 12592 12594 6794 6795 6796 6797 6798 6799 6800 6801 6803 6804 12626 12627 12640 6830 6831 6832 6833 12653 12654 12655 12656 12657 12658 12659 12660 12661 12662 6848 6849 6850 6851 12671 12676 12698 12699 12825 12826 12827 12828 12829 7016 12932 12933 12934 12935 12936 12937 12948 13016 1272 1273 1274 7246 7459 7460 7462 13282 7470 7471 7472 7473 7475 7477 7478 1508 7533 13461 7853 7857 1887 13679 13680 13681 13682 13683 13684 13685 13686 13687 13688 13689 7871 7872 13692 13693 13694 13695 13696 13697 13699 13700 13701 13702 14016 14181 8385 2415 2416 8388 2418 2419 2420 14267 14453 14454 14455 14456 14457 14458 14459 14729 14730 14731 14732 14759 14760 14761 14762 14763 14764 14765 14766 14767 14768 14769 14770 14771 14772 8955 14775 14776 8958 14783 14816 14817 14820 14833 14834 14835 14837 14843 14844 14845 9220 9221 9222 15133 9385 3415 3416 15212 15220 10250 10972 11002 11003 11049 11337 11338
theirselves$	5971 5973 6009 6013 6014 44 6016 6017 6018 6019 6020 6021 51 11842 11843 6025 6026 6028 6029 59 60 61 62 6035 6036 6037 6047 6048 6049 6318 12158 6420 6421 6422 12295 6554 12571 12591 12592 12594 6794 6795 6796 6797 6798 6799 6800 6801 6803 6804 12626 12627 12640 6830 6831 6832 6833 12653 12654 12655 12656 12657 12658 12659 12660 12661 12662 6848 6849 6850 6851 12671 12676 12698 12699 12825 12826 12827 12828 12829 7016 12932 12933 12934 12935 12936 12937 12948 13016 1272 1273 1274 7246 7459 7460 7462 13282 7470 7471 7472 7473 7475 7477 7478 1508 7533 13461 7853 7857 1887 13679 13680 13681 13682 13683 13684 13685 13686 13687 13688 13689 7871 7872 13692 13693 13694 13695 13696 13697 13699 13700 13701 13702 14016 14181 8385 2415 2416 8388 2418 2419 2420 14267 14453 14454 14455 14456 14457 14458 14459 14729 14730 14731 14732 14759 14760 14761 14762 14763 14764 14765 14766 14767 14768 14769 14770 14771 14772 8955 14775 14776 8958 14783 14816 14817 14820 14833 14834 14835 14837 14843 14844 14845 9220 9221 9222 15133 9385 3415 3416 15212 15220 10250 10972 11002 11003 11049 11337 11338
them	10357 10372 10379 16263 10455 16297 16322 16325 16328 4542 4543 16340 16341 16343 16383 4621 16429 4645 16446 16449 16454 10648 10664 10673 16492 10674 16506 16543 16555 10741 16567 16579 16589 11621 11626 11633 11723
them$	11793 11794 11820 11894 6255 6262 12177 12281 12293 6475 6477 6479 12357 12360 12403 12404 12405 12406 12407 12408 12409 12410 12495 12500 6802 6811 12653 12654 12655 12656 12657 12658 12659 12660 12661 12662 6865 895 896 897 898 6892 13031 13162 13172 7390 7391 7407 7408 7410 7411 7640 7641 13769 7958 8051 8120 14241 8457 8569 8570 8571 8725 8790 14727 14741 14753 14870 14995 15005 15018 15019 9270 9271 15114 15125 9351 15207 15208 15209 15218 15310 3536 3537 9668 9726 9735 9741 9753 15580 15585 15600 15619 9819 9950 9951 10078 10079 10080 10081 10082 10083 15909 10132 10153 16002 16003 16004 16005 16006 16007 16063 16064 16085 16086 10270 10329 16227 16237 4546 10616 4663 4691 16493 16494 10771 11238 11486 11521 11522 11524 11531
themself$	5971 5973 6009 6013 6014 44 6016 6017 6018 6019 6020 6021 51 11842 11843 6025 6026 6028 6029 59 60 61 62 6035 6036 6037 6047 6048 6049 6318 12158 6420 6421 6422 12295 6554 12571 12591 12592 12594 6794 6795 6796 6797 6798 6799 6800 6801 6803 6804 12626 12627 12640 6830 6831 6832 6833 12653 12654 12655 12656 12657 12658 12659 12660 12661 12662 6848 6849 6850 6851 12671 12676 12698 12699 12825 12826 12827 12828 12829 7016 12932 12933 12934 12935 12936 12937 12948 13016 1272 1273 1274 7246 7459 7460 7462 13282 7470 7471 7472 7473 7475 7477 7478 1508 7533 13461 7853 7857 1887 13679 13680 13681 13682 13683 13684 13685 13686 13687 13688 13689 7871 7872 13692 13693 13694 13695 13696 13697 13699 13700 13701 13702 14016 14181 8385 2415 2416 8388 2418 2419 2420 14267 14453 14454 14455 14456 14457 14458 14459 14729 14730 14731 14732 14759 14760 14761 14762 14763 14764 14765 14766 14767 14768 14769 14770 14771 14772 8955 14775 14776 8958 14783 14816 14817 14820 14833 14834 14835 14837 14843 14844 14845 9220 9221 9222 15133 9385 3415 3416 15212 15220 10250 10787 10972 11002 11003 11049 11337 11338 11668
themselves$	5971 5973 11793 11794 6009 6013 6014 44 6016 6017 6018 6019 6020 6021 51 11842 11843 6025 6026 6028 6029 59 60 61 62 6035 6036 6037 6047 6048 6049 6318 12158 6420 6421 6422 12295 6554 6591 12571 12591 12592 12594 6794 6795 6796 6797 6798 6799 6800 6801 6803 6804 12626 12627 12640 6830 6831 6832 6833 12653 12654 12655 12656 12657 12658 12659 12660 12661 12662 6848 6849 6850 6851 12671 12676 12698 12699 12825 12826 12827 12828 12829 7016 12932 12933 12934 12935 12936 12937 12948 13016 1272 1273 1274 7246 7459 7460 7462 13282 7470 7471 7472 7473 7475 7477 7478 1508 7533 13461 7853 7857 1887 13679 13680 13681 13682 13683 13684 13685 13686 13687 13688 13689 7871 7872 13692 13693 13694 13695 13696 13697 13699 13700 13701 13702 14013 14016 8257 14181 8385 2415 2416 8388 2418 2419 2420 14242 14267 2606 14453 14454 14455 14456 14457 14458 14459 14729 14730 14731 14732 14759 14760 14761 14762 14763 14764 14765 14766 14767 14768 14769 14770 14771 14772 8955 14775 14776 8958 14783 14797 14816 14817 14820 14833 14834 14835 14837 14843 14844 14845 9220 9221 9222 15133 9385 3415 3416 15212 15220 15938 10250 10787 10972 11002 11003 11049 11337 11338 11668
then$	936 7012 1724 1725
therap	16598 10813
therapist$	16632 16633
therapy$	16636 11664 11706 11707 11743
there$	11906 11945 12059 12500 6718 12543 1368 1369 7570 14157 8685 9236 3686 3687 9667 10517
therefore$	3187 3188 3189 3190 3191 3192
these$	6237 6259 6294 6302 6309 342 12179 6626 6629 6635 6747 6763 13162 13172 1703 13767 13770 13775 8100 2141 2636 14727 9105 14958 14995 15014 3455 3459 3478 9669 15522 3745 15587 15619 10037 10078 10079 10080 10081 10082 10083 10136 10138 10145 10155 10156 16002 16003 16004 16005 16006 16007 16063 16064 16085 16086 10270 10716 4796 5146 5155 11486 5518 11521 11522 11524 11531 5626 11633
they	10357 16187 16263 10455 16297 16305 4542 4543 16340 16341 16343 16383 4607 4621 16446 16449 10664 16506 16543 16555 10741 4772 16567 4796 11626
they$	6113 6697 6698 6703 6704 6753 6767 6770 12679 1046 12847 7049 7206 7308 1787 2105 8076 2106 13896 2107 2108 8239 2288 14432 15517 15518 15519 15520 15521 9709 9710 9711 9713 9902 15725 10578 4630 4682 4691 10726 10743 10774
thick$	2320 9167 3486 5396 5413 5452 5461 5462 5862
thickset$	5409 5882
thief$	13998 13999 14000 14082 14083 14084 14085 14086 14107 14108 14142 11125 11126 11180
thieves$	13998 13999 14000 14082 14083 14084 14085 14086 14107 14108 14142 11125 11126 11180
thieving$	13269 13369 14025 14087 14088 2406 5854
thigh$	16607
thighs$	16607
thin$	7417 9460 5409 5428 5432 5883
thing$	7346 8684 8867 14998 15234 15235 15236 15807 15808 15809 15810 15811 15813 15814
things$	12062 12232 12397 6991 7109 12931 13202 7624 7770 14618 14778 14849 9189 15023 9243 15205 10191 10279 10302 4961 11201 11360
think$	12129 12130 12131 12132 1039 1235 1236 1237 1238 1239 1240 1241 13214 13215 13216 13217 7622 7623 1653 7625 1655 1656 7649 13480 13481 13720 2096 2097 2098 2260 2268 2414 2417 2446 2732 2733 2734 2735 2736 2737 8929 8930 8931 8964 14974 15130 15131 9346 9923 15743 15744 15745 15746 10015 15835 4613
thinking$	7056 11493
thinks$	1235 1236 1237 1238 1239 1240 1241 2096 2097 2098 2260 2268 2414 2417 2446 2732 2733 2734 2735 2736 2737 9923 15743 4613
thinnest$	3520 5457
third$	2430 3478
thirteen$	2765 2766 2767
thirties$	12428 12463
thirty$	12426 12428 669 12461 12462 8708 14558 14559 14560 14561 14562 14563 14564 15260
this$	6277 12317 6624 6631 6864 12767 12772 6957 7270 1300 7347 7348 7907 8100 2606 8830 14995 9189 15057 15058 15059 15060 15061 3301 3305 3478 15619 15662 9950 9951 10078 10079 10080 10081 10082 10083 15909 16002 16003 16004 16005 16006 16007 16063 16064 10246 10279 10302 10397 4630 10716 5124 5284 5406 11486 11520 11521 11522 11531 5629
thorn$	2379 11180
thorough$	2885 3406
thoroughly$	5511
those	10423 16454 11621
those$	7385 13852 8100 2141 2636 3455 16302 10550 16471 10679 10717 16543 16546 16579 5155 11486 5626
though$	215 6187 6226 6227 6228 6229 6230 6231 6232 6233 268 269 12351 12352 12353 12354 943 9441 9442 9443
thought$	6064 6065 6066 6067 6068 6071 12508 12874 12876 12878 1235 1236 1237 1238 1239 1240 1241 13607 13608 13643 2096 2097 2098 8082 8083 2178 2268 2446 2550 9157 15705 15721 15726 15729 15730 15732 15733 15734 15735 9923 15743 15744 15745 15746 15747 15748 15749 10015 15835 15871 15872 15873 15874 15875 15876 15877 15878 15879 15880 10062 10063 10064 10065 10066 16017 16126 4585 4612 4617 4641
thoughtless$	1871 1872 15820 15821 15831 5089 5855
thoughts$	4813
thousand$	7633
thrall$	7051
threadbare$	5477
threat	4925
threat$	8141 2171 8143 8144 8145 8146 8147 8148 8149 8150 8151 8152 13972 13973 8155 8156 8157 8158 8159 8160 10365 10725 4755 5625 5642
threatened$	10896
threatening$	5285 5860
threats$	14914
three	10357 16263 10455 16297 16322 16340 16341 16343 16383 4621 16446 16449 10664 16506 16543 16555 10741 16567 11626 11715
three$	7958 14023 9404 3535 15325 15326 15327 15328 15329 15330 9726 9741 15993 10224 5626 5739 5798
thresholds$	16040
threw	16713
threw$	48 67 347 915 993 1242 1243 1400 1402 1441 1442 1443 1499 1500 1501 1502 1937 2116
thrill$	6051 81 6056 12263 12264 12265 12867 12904 7265 13343 13800 13826 5098
thrills$	13806
thrive$	853 1250
thrived$	853 1250
thrives$	853 1250
thriving$	853 1250
throats$	15646
throug	10758 10882 5593 5669 5676
through$	374 1097 13443 13444 8275 14288 8968 8969 9489 15548 15577 15579 15593 15620 15625 10229 4482 4569 16373 10615 10847 5010 5571 5728
throughout$	13374
throw$	48 67 347 915 993 1242 1243 1400 1402 1441 1442 1443 1499 1500 1501 1502 1937 2116
throwed$	48 347 993 1242 1243
throwing$	48 67 347 915 993 1242 1243 1400 1441 1442 1443 1499 1500 1501 1502 1937
thrown	16713
thrown$	48 67 347 915 993 1242 1243 1400 1441 1442 1443 1499 1500 1501 1502 1937 15429 4925 4926
throws$	48 67 347 915 993 1242 1243 1441 1442 1443 1499 1500 1501 1502 1937 2116
thug$	2410 2411 2412 2413 14271 11099 5238 5834
thuggery$	5834
thuggish$	5834 5860
thugs$	14019 14020 14021 2410 2411 2412 2413 14271 16087 16397 11099 11507 5834
thump$	13507
thus$	3187 3188 3189 3190 3191 3192
tic$	5686
tick$	5526
ticking$	5162 11498
tidy$	5432
tied$	4586 10592 11426
ties$	2125 9575 9576 11088
tight$	9279 9387 15337 15338 9565 10256 5452 5477
tightly$	3516
tights$	11443
tiktok	4648
tiktok$	586 6557 587 6558 588 6559 589 6560 590 6561 12381 12382 12383
till	10474
till$	16293
tills$	16293
time	4857 10844
time$	6172 12190 12256 12584 12585 7289 7290 7291 7303 7304 7659 7660 1923 1924 1925 13726 8036 8037 8039 8114 8171 8172 8214 8265 8266 8267 14112 14210 14541 14679 15214 15215 15472 15473 9685 15634 15635 15636 15637 15650 15658 15858 15859 15860 15861 15862 15863 10359 16336 4697 10751 10752 10829 5161 11480 11541
timed$	16465
timekeeping$	11063
timeline$	10412
timeout$	10828
times$	11987 11989 11990 11994 13450 13451 13452 13453 13454 13455 13456 13482 13483 15651 10359
timeta	10416 10860
timetable$	16235 16663 10853 16679
timetables$	16235
timewaster$	11125
timewasters$	11125
timid$	10255
timing$	10359
tinnitus$	5932
tiny$	5477
tip	5915
tip$	4502 4702
tipped$	4702
tipping$	4702
tips$	4702
to	4455 4847 11563
to$	6069 6073 12072 12116 12149 6370 6379 6401 6434 6491 6492 6493 6495 6536 6544 6548 6614 6615 6616 6617 6618 6621 6656 6660 6681 6805 12682 6963 12870 7111 7176 12996 13000 13001 13002 13003 7222 7373 7376 7377 7465 7474 13352 7550 7677 7679 13568 7767 13609 7806 13628 7901 7994 8002 8005 8007 8013 8096 8142 14077 8262 8274 8280 8362 8363 8364 8421 8439 8440 8449 8462 8465 8479 8484 8502 14350 8575 8603 8611 8627 8628 8630 8818 8907 8947 9091 9095 9212 9280 9291 9350 15251 9589 15412 15413 15414 15416 15436 15456 9647 9648 9674 9707 15608 15621 9882 9883 15742 15752 15753 15754 9948 9949 15785 15834 15842 10077 4143 10123 10180 10247 16074 10257 10258 16112 10294 10328 10333 10334 10335 10336 10337 10373 10377 10381 4414 4448 4482 10465 10497 10502 4538 10516 4561 10534 10543 10556 10557 10625 10634 10640 10641 10650 10654 4684 4685 10697 10709 10715 16548 4765 10772 10785 16624 10810 10820 10821 16651 10847 10858 10903 10949 4980 10954 16789 11052 11057 11058 11079 11462 11464 11468 11485 11487 11521 11537 11552 11553 11650 5683 5728 11779
today$	13378 13379 13380 13381 13382 13383 13384 13385 13386 13387 14707
toddler$	10799
toe$	15341 15365 15366 9548 5119
toerag$	11099 5838 5851
toerags$	11099 5838 5851
together$	11203
toilet	4857
toilet$	10828
toing$	10465
tokenistic$	5116 5893
told	4509
told$	187 11981 11982 196 197 198 205 206 207 208 209 210 211 212 213 12013 12014 12015 12234 12235 6428 6450 6451 6452 6453 6454 6455 6456 6457 12513 12522 7268 7269 1659 1660 1661 1662 1663 1664 1665 1666 1688 1689 1690 1691 1692 1693 1694 13485 13486 13487 7778 13643 14216 15144 15444 15450 15455 15458 15464 15559 15560 15561 15562 15563 9771 9772 9773 15602 15603 15604 15605 15606 9847 9848 9851 9868 9996 9997 15906 4545 4552 10526 10871 10883
tolerance$	11638
tolerate$	5073
tolerated$	16521 5073
tolerates$	5073
tolerating$	5073
tomorrow$	13378 13379 13380 13381 13382 13383 13384 13385 13386 13387 14203 5223
tone$	15303 11410
tones$	15303 11410
tonsil	10789
tonsils$	16608
too$	63 6198 308 6677 6678 7208 7209 7374 7514 7515 7517 7618 7675 7676 13836 8343 2453 8618 8619 14601 3092 3093 3094 3111 3142 3143 3144 3354 3355 3356 3363 15337 15338 10020 10021 10022 10193 4223 10208 10209 10210 10211 10254 4284 4285 10295 10342 10344 5085 5342 5370
took	5698
took$	87 124 12053 12054 12055 12057 428 429 583 602 681 12501 12817 1195 7171 7173 7175 1221 1528 1529 1561 1576 1579 1580 1610 1611 13447 13448 13623 1888 1928 1929 1996 2000 2913 2914 2915 2916 3209 3210 9940 3980 9958 9967 9971 9972 9973 9974 9975 9976 9977 10039 10041 10042 10043 10044 10045 4081 4815 4836 5004 5045 11017
tool$	4753 11051
toolki	11646
tools$	12043 12044 4753 11051
tooth$	11413
toothless$	5894
top	16233 10418
top$	12416 8389 15343 15360 15361 15362 16237 16242 16466 16471 4759 11443 11448 11454 5626 5631 5632
topless$	6565 6573 6969 5883
tops$	9518 9519 15343 15360 15361 15362 15383 15384 15391 11443 11448 11454
torment$	2076 2077 2078 5105
tormented$	2076 2077 2078 5105
tormenting$	2076 2077 2078 5105
torments$	2076 2077 2078 5105
tormentted$	2076 2077 2078 5105
tormentting$	2076 2077 2078 5105
torn$	15337 15338 5470 5477
tos$	10465
toss$	15845
total$	2248 2249 2251 3646 4305 5517
totally$	5508 5511
touch$	12072 1360 15012 15013 9195 15207 15208 15209 15547 15918
touched$	11836 6272 12438 12500 12791 13472 14895 14910
touches$	9176 9177 15015 9295 15117
touching$	12475
tough	4751 4757 4762
tough$	13834 2494 2495 2496 2497 2498 2499 2856 2857 2858 9164 9168 9169 3199 3200 3201 3449 3461 10728 5374 5377 5391 11375 5432 5668 5876
toughe	4757 5669
tougher$	3107 3108 3109 3110 9164 10728 5668
touret	5927
toward	4654 4671 4714 5676
towards$	6495 7994 8002 8005 8007 8013 14008 14077 8502 8572 16373 10625 11741
tower$	3389
towered$	3389
towers$	3389
town	10703
town$	14037 14042 14167 14168 10699 10703 16522 16537 16559 4771 10765 16736
toxic$	2135 2136 2137 2445 5139 5140 5141 5232 5862
toy$	955
toyed$	955
toying$	955
toys$	955
trace	16210 4518 16319 5604
trace$	16331
traced	16415
traced$	16344 16413
traces$	16331
track	4456 4518 16463
track$	4043 4456 10487 16321 16331 16335 10521 4551 16424 10649 11592
tracke	4518 16310 10518
tracked$	16332 16337 10521 4551 16344 4778 5609
tracker$	4507
tracki	4518
trackie$	11443
trackies$	15360 15361 15362 3590 15381 11443 11448 5488
tracking$	4507 10521
tracks	4518
tracks$	16331 10521
tracksuit$	15360 15361 15362 15371 11443 11445 11448 5888
tracksuits$	9518 9519 15360 15361 15362 15363 15364 15368 15369 15370 15371 15373 15381 11443 11445 11448 11611 5888
trade$	612 621 6592 622 623 624 625 626 756 914 14509 5032
traded$	612 621 6592 622 623 624 625 626 756 914 5032
trader	4422 10467
traders$	14037 16190 10393 16265 16286 16288 4556
trades$	612 621 6592 622 623 624 625 626 756 914 5032
trading$	612 621 6592 622 623 624 625 626 756 914 5032
traffic$	544 545 546 5015 11584
trafficced$	544 545 546 5015
trafficcing$	544 545 546 5015
trafficed$	544 545 546 5015
trafficing$	544 545 546 5015
trafficking$	12171 12333 544 545 546 13791 13792 13793 13794 13795 13796 13797 13798 5015
traffics$	544 545 546 5015
tragic$	8437
trail	4799
trail$	16324 4539 16424 10770
trailed$	4539
trailing$	4539
trails$	4539
trainer$	11443
trainers$	270 271 272 273 274 275 276 12097 12098 6289 6290 6291 6292 6293 6295 6296 12263 12264 12265 12403 12404 12405 12406 12407 12408 12409 12410 12415 12418 12808 12809 12810 7265 13329 13832 8017 9518 9519 15360 15361 15362 15363 15364 15368 15369 15370 15371 11443 11448
training$	14201 10956
tramad	10807
tramadol$	16626
tramps$	15396
transactional$	5036
transfer$	11726
transfusion$	5931
transfusions$	5931
transplant$	16641
trap$	12785 5167
trapping$	5016
trapstar$	5887
trashy$	5854
trauma$	16719 11663 5693
travel	16246
travel$	12220 12221 12222 12440 7128 2381 2382 2383 2384 2385 2386 9000 10441 4471 16294 5045 11017
traveled$	2381 2382 2383 2384 2385 2386 5045 11017
traveling$	2381 2382 2383 2384 2385 2386 5045 11017
travelled$	2381 2382 2383 2384 2385 2386 5045 11017
traveller$	3500 9477
travelling$	12248 12440 2381 2382 2383 2384 2385 2386 9000 5045 11017
travels$	2381 2382 2383 2384 2385 2386 5045 11017
trawl	4529 5915
trawl$	4442 11580
trawled$	4442 10619
trawles$	4442
trawling$	4442
trawls$	4442
treat$	2284 2285 8916 8929 8930 8931 8934 14754 14755 14973 4297 4298 4352 4575
treate	4689
treated$	2284 2285 8934 14754 14755 9153 9156 15240 15241 15242 4297 4298 4352 4429 10579 4850 10823 10824 5741
treating$	2284 2285 8865 8916 8934 14754 14755 4297 4298 4352
treatm	11705
treatment$	4041 16636
treats$	2284 2285 8934 14754 14755 4297 4298 4352
treatted$	2284 2285 8934 14754 14755 4297 4298 4352
treatting$	2284 2285 8934 14754 14755 4297 4298 4352
tree$	14199
trendy$	5477
trial$	8531 16680 11775
tribunal$	5951
tribunals$	5951
trick$	7616
tricked$	14932
tricks$	14508 2719 15474
tricky$	2494 2495 2496 2497 2498 2499 14386 14387 14388 14389 14390 5222 11261
tried$	1448 13378 13379 13380 13381 13382 13383 13384 13385 13386 13387 2271 9602 9604 9605 15512 15560 15561 15562 15563 15714 9899 16126 11491
tries$	1448 2271 15550 15572 15573 15574 15575
trio$	11112
trip$	12475
trips$	12475
trollop$	5851
trollops$	5851
troopers$	15034
troubl	10623
trouble$	11810 11858 11870 11871 6199 6200 6201 6202 6203 6204 6205 6206 236 237 238 12267 12304 6775 6776 12596 12597 12598 12599 12606 12643 12644 12645 872 12689 12706 12707 12708 12709 12710 12770 1005 12866 1078 1079 12944 12961 12974 7157 13004 13005 13043 13045 7240 7241 1382 1383 1384 13186 13269 7463 13289 13299 7682 13524 13525 13526 13527 13528 13529 13530 13531 13802 13806 13813 13874 14025 8217 14087 14088 14089 2307 8290 8315 2406 14226 14244 2458 2459 14250 14251 14252 14253 14266 14420 14499 15012 15013 9195 9703 15523 9705 15643 15685 9934 15759 15760 15761 15858 15859 15860 15861 15862 15863 16441 16442 10633 4894 4972 11020 11068 5131 5132 5133 11199 11200 11251
troubled$	8441 8554 15721 15726 15729 15730 15732 15733 15734 15735 9923 15743 15744 15745 15746 15747 15748 15749 9935 15778 5279 5406
troublemaker$	14107 14108 5837
troublemakers$	14107 14108 14420 5837
troublemaking$	5837
troubles$	1075 12866 13673 13674
troublesome$	8112 5862
trousers$	9518 9519 3590 5488
truancy$	5823
truant	5957
truant$	12189 12253 13998 13999 14000 14107 14108 15638 11125 11126
truanted$	5823
truanting$	13067 5823
truants$	13998 13999 14000 14107 14108 11125 11126 5843
truculent$	5864
true$	4152
trust$	13332 13337 7844 7845 7846 7847 1877 1878 14284 15439 15445 15459 15513 15514 15515 15516 15526 15616 15617 15618 9902 9907 9908 16097 10305 4338 16164 16165 5090 11466 11474 5564 5573
trusted$	12525 12526 12527 12539 12958 13643 1877 1878 14257 2941 8973 3024 9013 3043 3044 3045 3046 3047 9019 15602 15603 15604 15605 15606 15843 15844 5090
trustful$	13437 11056
trusting$	13437 1877 1878 8024 8025 8026 15438 9800 11056 5090
trusts$	1877 1878 5090
trustted$	1877 1878 5090
trustting$	1877 1878 5090
truth$	7771 15687 15689
truthful$	7768 13588
try$	6973 1448 7823 2271 9602 9604 9605 15439 15445 15459 15503 15504 15505 15512 15550 15616 15617 15618 15629 15868 11466 11474 11491
trying$	6973 15616 15617 15618 16229 11474 11493
tryings$	16229
tubby$	5883
tube	5701
tube$	11673
tubefed$	11672
tuberculosis$	5934
tuitio	10852
tuition$	16671
tumble$	8406
tumour	10777
tumour$	16596
tune$	12830
tuned$	2699
tunnel$	16732
turf	10684
turf$	16503
turkish$	3500 9477 11435
turn	10752
turn$	524 525 1081 1082 1612 1613 7903 7905 1938 2392 2393 3309 3310 3579 3588 3599 3600 3601 3602 3603 3620 3621 9603 9623 9629 9634 9643 15465 15466 15550 9738 9871 15869 4198 4204 4205 4206 16077 10349 16345 10666 4743 16571 5219
turned$	6450 6451 6452 6453 6454 6455 6456 6457 524 525 1081 1082 1612 1613 13643 1938 2392 2393 9464 9469 3580 3589 3599 3600 3601 3602 3603 3620 3621 9603 9609 15432 15433 15434 15435 15560 15561 15562 15563 3888 9869 4198 4204 4205 4206 4238 16127 16532 5219 11525
turning$	524 525 1081 1082 1612 1613 1938 3599 3600 3601 3602 3603 3620 3621 15832 15833 4198 4204 4205 4206 10349 4743
turnned$	524 525 1081 1082 3599 3600 3601 3602 3603
turnning$	524 525 1081 1082 3599 3600 3601 3602 3603
turns$	524 525 1081 1082 1612 1613 1938 2392 2393 3309 3310 3599 3600 3601 3602 3603 3620 3621 9603 9704 15550 15572 15573 15574 15575 4198 4204 4205 4206 4743 16571 5219
tutor$	12096 8133
tutors$	12096
twelve$	2765 2766 2767
twenties$	12428 12463
twenty$	12426 12427 12428 669 670 12461 12462 14516 14517 14518 14519 14520 14521 8708 2761 8736 14556 14558 14559 14560 14561 14562 14563 14564 15260 15261 11323
twice$	6606 12431 12875 13326 13327 7626 8657 8658 8659 14625 8875 16624 5751
twins	11698
twins$	15396
twisted$	8326
twisting$	13328
twists$	11423
two	10357 16263 10455 16297 16322 16340 16341 16343 16383 4621 16446 16449 10664 16506 16543 16555 10741 16567 11626
two$	6468 12700 14023 14503 9404 3535 15325 15326 15327 15328 15329 15330 10026 10224 4691 5299 5626 5739 5798
twoc	10964 5818
twoc$	16783 11789
type$	2309 2311 2312 2313 9179 11193
types$	14260 11193
ugly$	5347 5883
ultimately$	117
umpteen$	7631 7663
un$	15083 11176
unable$	171 920 967 1790 1902 1903 1904 1905 1906 1908 1952 2007 8244 8245 2508 2509 2510 2511 2512 4823 4887 4955 11482
unacceptable$	14312 14313 14314 14315 14316 14317 14318 14319 14320 10702 5285 5893
unacceptably$	5893
unacco	5796
unaccompanied$	11767
unadoptable$	5862
unambitious$	5862
unanswered$	11540
unattended$	12951
unauthorised$	5758
unbearable$	13871 13890
unbiddable$	5865
unbreakable$	11349
uncaring$	5862 5893
uncivilised$	5854
uncle	10866 16687 16715 16737 10921
uncle$	4891 16685 10895
unclear$	1760 1763 1766 1767
unco$	5274 5525
uncomfortable$	16554
uncons	5935
uncontrollable$	5279 11482 5862
uncooperative$	5858 5893
uncorr	4404
uncorroborated$	10375
uncouth$	5864
under	10758 4843 5801
under$	606 2144 9205 9489 3870 3893 10223 10364 10563 10814 4848
underachiever$	11125
underachievers$	11125
underage$	5026 5033
underc	5609
undercover$	11580
underdressed$	5883
underhand$	5854
undermine$	5093 11484
undermined$	5093 11484
undermines$	5093 11484
undermining$	5093 11484
underpass$	12574 12575 12576
unders	4436 4509
understand$	180 181 187 239 240 241 242 243 244 245 246 247 248 249 250 251 313 1760 1763 1766 1767 13720 7915 7916 7917 7918 7919 7920 7921 7922 7923 7924 7925 7926 7972 7973 7974 7975 7976 7977 7978 7979 2695 2696 3132 3133 3134 3135 3319 15253 15513 15514 15515 15516 4552 4809
understanding$	8856 14676 8876 14696 8954 2984 2985 8957 9377 11513
understands$	1760 1763 1766 1767 2695 2696 3132 3133 3134 3135 3319 4552 4809
understood$	239 240 241 242 243 244 245 246 247 248 249 250 251 313 1760 1763 1766 1767 2695 2696 3132 3133 3134 3135 15661 4585 4612 4617 4641
undert	4517
undertaken$	12009 15846 15847 15848 15849
underw	5740
underweight$	11686 5883
underwent$	11711
undesirable$	13849 13850 13851 13856 5103 5279
undesirables$	13849 13850 13851 5835
undisciplined$	5862
undocumented$	5960
undoing$	12721 12778 12779 13669 13670 13671
undone$	15394 15395
undoubtedly$	3863 11483 5891
undress$	6971
unempl	16686
unengaged$	5858
unfair$	15820 15821 15831 15928
unfazed$	5876
unfit$	4142
unflappable$	11349
unforgivable$	5893
unforgivably$	5893
unfounded$	5111
ungovernable$	5862
ungrateful$	5862
unguarded$	1021
unhappiness$	12780 12781
unhealthy$	6097 2135 2136 2137 5007 5139 5140 5141
unheeded$	11540
unhelpful$	5893
unhinged$	5854
uniform$	9518 9519 15339 11441 11443
uniforms$	9518 9519 15339 11441 11443
uninterested$	5502 11482 5862 5893
uninvited$	1503
unironed$	5470
unit	10383 10403 10485 16634
unit$	8255 9902 9907 9908 16097 10305 16164 16165 10354 16175 16180 16193 16200 16202 16207 16208 16209 10391 10392 16222 10410 10437 16262 16266 16267 16269 16279 10463 16285 16292 16304 10512 16395 16416 10614 16479 16637 16659 16727 16778 11716 11734
units$	16193 11650
university$	3262 3263
unjust$	15831
unkempt$	3500 9477 5883
unkind$	15820 15821
unknow	16310
unknown$	12114 6570 7181 13856
unlawful$	12307
unless	16507
unless$	12534 12537 12538 4735
unlikeable$	5862
unlikely$	3703 3704 5386
unlovable$	5279
unmanageable$	14312 14313 14314 14315 14316 14317 14318 14319 14320 5279 11251 5862
unmotivated$	5862
unnecessary$	6058
unnerve$	9051
unnoticed$	12716
unopened$	11540
unpaid$	4991
unplaceable$	5862
unpleasant$	8441 16554 5862
unpredictable$	14312 14313 14314 14315 14316 14317 14318 14319 14320 5285 5860
unprepared$	5493
unprofessional$	5893
unprofessionally$	5893
unquestionably$	5891
unreachable$	11482 5858 5865
unread$	11540
unreasonable$	15820 15821
unreliable$	12955 5115 11482 5862 5893
unrepentant$	5862
unresponsive$	5858
unruly$	5124 5279 5285 5406 5862 5865
uns$	11176 11202
unsafe$	11790 11791 11832 6097 12307 7682 8012 16753 5005 5007
unsavoury$	12133 12134 13849 13850 13851 8441 5222 5279
unshockable$	5876
unsolved$	10417
unstable$	11286 11287 5862
unstuck$	13108 13109 13110 13122 13123 11045
unsubstantiated$	5111
unsuitable$	7158 13663 13843 13852 13856 5103
unsupervised$	5331
untamed$	5854
unteachable$	5279 5865
untidy$	3500 9477 11406 5453
until$	13006 13007 13008 13082 13083 15510 9692 16329 4735 11784
unto$	8194 8197
untouchable$	14058 14059 14060
untrue$	13901 15666
untrustworthy$	11482 5862 5893
untucked$	15337 15338 15394 15395
unusual$	5432
unusually$	5353
unwanted$	12133 12134 6784 8660 8663
unwashed$	15337 15338 5453 5470 5883
unwell	16704 10886
unwell$	16705
unwilling$	1898 1902 1903 1904 1905 1906 1908 1954 2508 2509 2510 2511 2512 4286 5493 11479 11482
unwillingness$	6334 364 365 366 367 368 369 2508 2509 2510 2511 2512
unwise$	104 105 6097 11928 11929 11930 11931 160 161 162 163 164 165 166 913 1778 1871 1872 5007 5086 5089
up$	11841 11854 11855 11926 12061 12119 12120 12122 12124 12207 504 505 506 507 508 6604 6820 12725 7097 7098 7099 7100 12928 12929 7165 7218 13065 7448 7449 1486 7480 7481 7482 7483 7484 7485 7486 7487 7489 7490 13312 13313 13397 1669 1670 1671 1672 1673 1674 1675 1676 7730 7856 13722 8050 13870 2224 8289 8318 8533 8534 14359 2606 8639 8668 8671 8695 8710 8711 14572 14593 8782 8799 8851 14673 8857 8877 8922 8923 8924 8926 14777 14883 14950 14970 9267 3299 3300 9272 15104 15105 15143 9433 15263 15289 15307 15345 9550 9551 9559 9560 15385 15403 9585 9586 15441 15442 15447 15448 15452 15453 15461 15462 15469 15470 15471 15556 15557 9826 15668 9859 15688 15690 15922 10112 10124 15948 10170 10173 10174 16032 10222 16182 16228 16237 10635 16472 16481 10714 16556 16557 16689 16691 16757 4978 10987 11218 11220 11258 11369 11447 11461
upbringing$	11252
upbringings$	11252
update	4494
update$	4417 10465
updateing$	4417 10465
updates$	4417 10465
upon$	6772 6773 12682 10659
upper$	4740
uppity$	5864
ups$	14526 14550 14578 14786 14822 14952 14970 15140 15175
upset$	14993 14994 14997 15012 15013 9195
upsets$	9176 9177
upsetting$	11872 11873 11874 11875 11876
upstream$	11575
urchin$	5834
urchins$	5834
urgency$	16093 16094 16095 16096 11539
us$	12247 12269 12357 12360 7143 13051 13056 13464 13586 13728 13729 13733 8247 14429 8936 14823 14824 14825 14826 14857 14865 14866 14867 14868 14869 14872 14912 14913 14946 14948 14960 14962 9349 15213 9415 10132 4443 16296
use	4701 4714 4970
use$	6003 6005 6006 6007 11879 11880 11881 11925 12072 12189 12218 757 758 759 6845 6973 1626 7598 7599 7600 7601 7602 7603 7604 1820 13720 2945 2946 2947 2948 2949 2950 15439 15445 15459 9797 4410 4465 4501 4686 16614 16615 11466
used	4714 4838
used$	11836 11866 12473 12500 12516 757 758 759 12569 12570 6752 12791 12952 1247 7263 7264 1626 7598 7599 7600 7601 7602 7603 7604 13472 13474 1820 2485 2974 3126 14932 3208 4237 4413 4581 4646 4829
useful	4714 5593
useful$	16169 4380 16201 4501 4729
useless$	5503 5854 5862 5893
user$	13982 13995 13996 14107 14108 2350
userna	10416
usernames$	16235
users$	13982 13995 13996 14107 14108 2350 16706
uses	4701 4838
uses$	757 758 759 4465 4829
using	4701 4838 4970
using$	12004 757 758 759 6973 1626 7598 7599 7600 7601 7602 7603 7604 2486 4465 4829
usual$	10262 5137
usually$	3591
utter$	2248 2249 2251 3646 4306
utterly$	9881 4191 5508 5511
vaccin	5946
vain$	5862
valium	10807
valium$	16626
valuab	5593
value	11563
value$	7006 1294 7716 4410 4501 5678
valued$	1294
values$	1294 14409 11294
valuing$	1294
van$	12784 13375 16732 16744 11581
vandal$	13998 13999 14000 14107 14108 11125 11126 5834
vandalise$	14099
vandals$	13998 13999 14000 14107 14108 11125 11126 5834
vans$	12784 11581
vape$	12097 12098 6289 6290 6291 6292 6293 6295 6296 12415 12418 12808 12809 12810 13859 16629
vapes$	270 271 272 273 274 275 276 12097 12098 6289 6290 6291 6292 6293 6295 6296 12263 12264 12265 12403 12404 12405 12406 12407 12408 12409 12410 12415 12418 12502 12808 12809 12810 12881 12882 12883 12884 12885 12886 7265 8017 13859 13875 16629
variable$	14307 14308 14309 14310
various$	609
vehicl	16330 10608
vehicle$	4576 10964 5613 5618
vehicles$	4576 16427
veins$	14196
ventured$	12539
verbally$	5295
verif	5589
vermin$	14177 16087 11180
versed$	8727 3476
version$	8084 8085 8086 13906 2117 2118 2119 2120 2121 2122
versions$	8084 8085 8086 2117 2118 2119 2120 2121 2122
vertigo$	5932
very$	6189 6197 8342 2827 3111 9532 9894 5342 5353 5370 5715
vest$	11443
vests$	15377 15378 15379 11443
veteran$	3267
veterans$	3267
via$	4482
vicious$	5226 5860
victim$	7415 7416 13637 7935 13783 13889 2147 8137 2167 14323 14846 14847 14848 14963 15165 15166 15167 15168 4928 11051 5322 11346 11347
victimisation$	11829 11830 11831 12637 12638
victimise$	4299 4300 4301 4302
victimised$	4299 4300 4301 4302
victimises$	4299 4300 4301 4302
victimising$	4299 4300 4301 4302 16157 16158 16159 16160
victims$	12178 845 7415 7416 13734 13735 13736 13737 13738 13739 13740 13741 13742 13743 13744 13745 13783 13806 13876 13877 13878 13879 2146 8137 2167 14323 14748 14846 14847 14848 14963 14975 14976 15165 15166 15167 15168 10330 11051 11346 11347 11357
video$	12384 12392 6596 6597 627 628 12788 14895 14910 16220 16320
videos$	12384 12392 6596 6597 627 628 12788 14895 14910
vietnamese$	3500 9477
view$	8842 8843 8844 8845 8846 8856 14676 8876 14696 4654 11530
viewed$	2174 2548 10479
views$	8842 8843 8844 8845 8846 11036 11530
vile$	14312 14313 14314 14315 14316 14317 14318 14319 14320 5230
village$	13960 13961 13962 13963 13964 13965 13966 13967 13968 13969 13970 13971 13974 13975 13979 10148 4771
villain$	11180
villains$	11180
vindictive$	15831 5226 5860 5862
violen	10537 16399 16426 16595 16686 16704 16730
violence$	11858 12299 12314 12316 6775 6776 12846 12974 12984 7182 13268 13270 13874 14025 14035 14062 14081 14087 14088 14089 2406 14244 14266 2594 2595 14420 14914 9097 4383 10355 10356 4387 10361 16185 10403 4439 4440 4445 4466 4470 10443 10447 10448 10450 16270 16275 16276 16277 10460 4492 10466 4497 10473 16298 10532 10597 4643 10620 10660 4894 11020 11038 11039 11044 11088 5597 5775 11746
violent$	7682 8441 14312 14313 14314 14315 14316 14317 14318 14319 14320 14420 5142 5226 5285 5631 5860
violet$	14964
violets$	14964
vipers$	13922
virtually$	2781 8752 2782 2783 2784 2785 2788 2789 2790 2791 5355
virus$	2380
visa$	16756
visibility$	16582
visible$	10728 11427 5672
visit	10362 10752 4970 11641 11646
visit$	6967 1003 1004 8599 15676 15677 15678 16017 4393 16453 16571
visite	10362
visited$	1003 1004 15906 16126
visiting$	12004 12248 6967 1003 1004
visitor$	16632
visits	4918
visits$	1003 1004 8599 15676 15677 15678 16311
visitted$	1003 1004
visitting$	1003 1004
visual$	5718
visually$	5719
vital$	10224
vitiligo$	5886
vodka	10808
vodka$	16623 16627
voice$	10781 11530
voices	10781
voices$	16600 11530
volatile$	8441 14312 14313 14314 14315 14316 14317 14318 14319 14320 5140 5141 5285 5860
volition$	12146 12470 12471 12793 11016
volume	4724
volumes$	10100
voluntarily$	12470 12471 12481 12482 12483 12484 12485 12486 12487 12488 12489 12490 11015 11016 11019
volunteer$	994 995 996 997 999 1000 1001 1002 5060
volunteered$	994 995 996 997 999 1000 1001 1002 5060
volunteering$	994 995 996 997 999 1000 1001 1002 5060
volunteerred$	994 995 996 997 999 1000 1001 1002 5060
volunteerring$	994 995 996 997 999 1000 1001 1002 5060
volunteers$	994 995 996 997 999 1000 1001 1002 5060
vomit$	16606
vomited$	5717
vomiting$	5717
vomits$	5717
vote$	495 496
voted$	495 496
votes$	495 496
voting$	495 496
voucher$	12415 12418
vouchers$	12415 12418
vulgar$	5864
vulnerabilities$	7752 1782 1783
vulnerability$	12637 7752 1782 1783 13734 13735 13736 13737 13738 13739 13740 13741 13742 13743 13744 13745
vulnerable$	11792 11832 8057 8058 8059 8060 8891 8892 8893 8914 14846 14847 14848 14886 14887 14888 9083 9084 9085 9086 14977 11343 11358 5406
wade$	1469 1470 1471 1472 1473 1474
waded$	1469 1470 1471 1472 1473 1474
wades$	1469 1470 1471 1472 1473 1474
wading$	1469 1470 1471 1472 1473 1474
wag$	5021
wagging$	5021
wags$	5021
wait$	7524 13344 13345 13346 13347
waited$	11525
waiter$	12137
waiters$	12137
waiting$	8187 14200 4846 4851 5735
wake$	16152 16153 16154 16155 16156 11558
walk	16246
walk$	6125 6288 6337 6407 12503 12504 12505 12506 12507 6738 901 902 903 1149 1154 1155 7128 13009 13010 7234 7239 1589 7644 13467 7689 13509 13510 13511 13512 7732 13569 9010 3244 3245 3246 3247 3248 3578 3587 3599 3600 3601 3602 3603 4126 4127 16077
walked$	6424 6696 6705 6868 901 902 903 7744 7774 7827 13654 3578 3587 3599 3600 3601 3602 3603 4126 4127 10874 11525
walking$	12004 12248 901 902 903 7128 13170 13171 9400 3578 3587 3599 3600 3601 3602 3603 4126 4127
walkked$	901 902 903 3578 3587 3599 3600 3601 3602 3603
walkking$	901 902 903 3578 3587 3599 3600 3601 3602 3603
walks$	901 902 903 3244 3245 3246 3247 3248 3578 3587 3599 3600 3601 3602 3603 4126 4127
wall$	10415
wallflower$	11347
wallflowers$	11347
wander$	7128 1479 1480 1481 1482 1483 1484 1485 2290
wandered$	1479 1480 1481 1482 1483 1484 1485 2290
wandering$	7128 13170 13171 1479 1480 1481 1482 1483 1484 1485 2290
wanderred$	1479 1480 1481 1482 1483 1484 1485 2290
wanderring$	1479 1480 1481 1482 1483 1484 1485 2290
wanders$	1479 1480 1481 1482 1483 1484 1485 2290
wannabe$	5118 5834
wannabes$	5834
want	10396 4574
want$	12374 12375 12498 12499 6911 6912 942 994 995 996 997 999 1000 1001 1002 1058 1059 1060 1062 1063 12893 7149 1294 13378 13379 13380 13381 13382 13383 13384 13385 13386 13387 13390 1712 1713 1714 1715 7880 7881 7882 7883 2046 8095 14570 14675 14784 9040 9041 9042 3122 14926 9116 9117 9118 3625 15513 15514 15515 15516 15532 15533 15534 15550 9834 3977 15850 16201 16229 4814 5060
wanted$	6284 12498 12499 12632 994 995 996 997 999 1000 1001 1002 1058 1059 1060 1062 1063 12856 12857 12893 1173 1174 1175 1176 12967 7149 7150 7151 7152 13040 1294 13160 13161 13378 13379 13380 13381 13382 13383 13384 13385 13386 13387 13390 13391 13474 1712 1713 1714 1715 2046 14926 3625 15661 3978 10035 10036 4066 4067 4424 10529 16360 4592 4814 4975 4994 5060
wanting$	994 995 996 997 999 1000 1001 1002 12893 1294 13378 13379 13380 13381 13382 13383 13384 13385 13386 13387 13390 1712 1713 1714 1715 2046 14926 9141 5060 11509
wants$	12374 12375 994 995 996 997 999 1000 1001 1002 1058 1059 1060 1062 1063 12893 12915 13039 1294 13378 13379 13380 13381 13382 13383 13384 13385 13386 13387 13390 1712 1713 1714 1715 2046 14146 14147 14148 14149 14675 14784 3122 14926 3625 15532 15533 15534 15550 9834 16229 4814 5060
wantted$	12893 1294 13378 13379 13380 13381 13382 13383 13384 13385 13386 13387 13390 1712 1713 1714 1715 2046 14926
wantting$	12893 1294 13378 13379 13380 13381 13382 13383 13384 13385 13386 13387 13390 1712 1713 1714 1715 2046 14926
ward	16634
warden	10388 10389 10390 4420 4421 4422 10467 4534 4541 10515 4555 10597 4634 10605
warden$	4399 16190 16207 16208 16209 10391 10392 10393 10434 16265 16286 16288 10505 4538 10512 16334 4550 4556 4557 16416 4679 4695 4798
wardens$	13869 14422 14423 4399 16190 16207 16208 16209 10391 10392 10393 10434 16265 16286 16288 10505 4538 10512 16334 4550 4556 4557 16416 4679 4695 4789 4798 11077
warn$	4509 4702
warned$	11981 11982 6164 194 195 196 197 198 199 200 201 6173 203 204 205 206 207 208 209 210 211 212 213 12013 12014 12015 1659 1660 1661 1662 1663 1664 1665 1666 1688 1689 1690 1691 1692 1693 1694 13485 13486 13487
warnin	4748 4749
warning$	11978 12011 12012 12747 13398 13399 13407 7591 13761 13762 13763 13764 13765 4233 4234 4235 4236 16043 16044 16063 16064 16447 16501 10719 10720 10838 11078 11530 11531 5615 11771
warnings$	11978 12011 12012 12043 12044 12747 13398 13399 13407 13761 13762 13763 13764 13765 4233 4234 4235 4236 16043 16044 16063 16064 16447 16501 11078 11530 11531
warped$	8326
warran	10668 5915
warrant$	3061 3062 3063 16183 16382 4655 4687 16487 16576 5645 11619
warrants$	16183 4655 4687 5645 11619
warrior$	11180
warriors$	14076 11180
wary$	11814 5997 5998 5999 6000
was	4429 10438 5691
was$	6109 193 202 361 362 530 543 6609 834 835 985 1371 7544 1990 1991 1992 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 8334 2387 2455 2466 2470 2480 2501 8488 8493 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8752 2782 2783 2784 2785 2788 2789 2790 2791 2917 3175 3202 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 9328 9329 3420 3436 15268 15271 3492 9538 3591 3630 9613 9834 3909 3910 10002 10012 15881 10074 10109 10130 4192 4222 10203 10204 10239 4276 4277 16105 4322 16128 10422 10513 16354 10553 4611 10747 4852 5022 5047 5147 5149 5154 5201 5209 5228 5241 5264 5268 5280 5282 5290 5291 5351 5378 11378 11426 5536 5563 11598 5703 5715 5720 5722 5725 5738 5751 5753 5776 5778 5784 5797 5798 5803
wash$	4244
washed$	4244
washes$	4244
washing$	4244
wasp$	7365
wasps$	7364
waste$	1936 2322 5570
wasted$	7133 1163 7135 1936 5570
waster$	13990 5834
wasters$	13990 5834 5850
wastes$	1936 5570
wasting$	1936 5570
wastrel$	5851
wastrels$	5851
watch	16437 4799 5609
watch$	15360 15361 15362 4438 16299 10487 16321 16324 4539 16335 10521 16345 16453 10770 4931 11443 11448 11592
watched$	13040 13474 15912 15913 16299 16323 4539 10518 10521 16342 16344 16425 4931
watches$	15360 15361 15362 11443 11448
watching$	14871 9128 4539 10521 4931
watchlist$	11580
watchlists$	11580
watchs$	4539 10521
water$	13366 13368 3211 3212 3213 3214 10940
wave$	1415 1617 11595
waved$	1415 1617
waves$	1415 1617
waving$	13170 13171 1415 1617
wavy$	5453
way$	11848 11849 11850 11851 11882 12578 6919 7196 13096 8616 9198 9200 15136 15137 9535 3565 3566 3567 15380 9581 9582 9698 15998 4283 16256 16618 10976
ways$	11882 12236 13273 14431 8688 14546 14618 2829 2830 2831 2832 2833 2834 2835 14683 9413 9414 15243 15244 15474 15492 15601 15631 10976
wayward$	5279 11251 5406
we	4422
we$	277 278 279 8935 3164 3166 9721 9722 9724 9725 9763 9764 9765 9809 9810 9811 4280 10393 4789
weak$	8199 14307 14308 14309 14310 2521 2615 2616 2617 2618 4155 4156 4157 4158 16058 16059 16060 16061 10255 4312 10360 5304 5305 5547
weakened$	4644
weaker$	8047 8048 8057 8058 8059 8060 8123
weakest$	10360
wealth$	2870
weaned$	4841
weapon	16186 16195 16232 16375 16438 4707 16786 5922
weapon$	12233 12787 8014 8015 8016 16363 16384 16385 10948 16783 5658
weapons$	12231 12299 12787 13268 13270 8014 8015 8016 4415 16363 16384 16385 10678 5658
wear	4989
wear$	12503 12504 12505 12506 12507 1231 3517 3543 3553 3554 3555 3556 3557 3558 3559 3560 3561 3562 5454 5472
wearing$	12248 1231 13170 13171 3517 3543 3553 3554 3555 3556 3557 3558 3559 3560 3561 3562 4989 5454 5472
wears$	1231 3517 3543 3553 3554 3555 3556 3557 3558 3559 3560 3561 3562 5454 5472
weary$	11309
web$	13241
weed	10971
weed$	270 271 272 273 274 275 276 12097 12098 6289 6290 6291 6292 6293 6295 6296 12231 12263 12264 12265 12344 12345 12346 12403 12404 12405 12406 12407 12408 12409 12410 12415 12418 12787 12792 12808 12809 12810 12881 12882 12883 12884 12885 12886 13859 8176 16326 10809 16629 16631 16790 10986
week$	15635 15636 15637 15676 15677 15678 10850 10853 11541 11744
weeken	4780
weekend$	15635 15636 15637 10751 16627
weeks$	15676 15677 15678 11541 11678 11744
weigh$	3021 8993 8994 8995 3296
weighed$	5936 5937
weighs$	5936
weight	10795 10796
weight$	16614 16615 11687 11694
weird$	5854
weirdo$	11180 5851
weirdos$	11180 5851
welcome$	328 329 330 331 332 333 334 7243 7244 7245 16169 5054
welcomed$	328 329 330 331 332 333 334 5054
welcomes$	328 329 330 331 332 333 334 5054
welcoming$	328 329 330 331 332 333 334 5054
welfare$	11800 5982 11883 11884 11885 11886 11887 11888 11889 11890 11893 11947 11948 12237 12238 13535 13678 13679 13680 13681 13682 13683 13684 13685 13686 13687 13688 13689 7967 7968 7969 7970 7971 14811 14812 14813 14814
well$	12008 12016 12017 12042 6252 7262 14098 8331 8332 2405 14292 2633 2634 2646 2693 2756 2979 3000 3003 8985 8986 8987 8988 8989 8990 8991 3028 3037 9020 9021 9022 9023 9103 9104 9106 9314 3344 3493 3498 5411 5424 5433 11442
wellbe	10796
wellbeing$	11800 11883 11884 11885 11886 11887 11888 11889 11890 11893 11947 11948 12237 12238 13673 13674 7967 7968 7969 7970 7971 16615
wells$	14098
went$	11983 12003 12036 12053 12054 12055 12057 380 520 521 522 523 524 525 564 565 566 6551 584 585 686 687 688 691 700 12572 12573 6761 6762 12582 12583 1009 1017 12816 1110 7171 7173 7175 1330 1331 1469 1470 1471 1472 1473 1474 1475 1608 1609 1621 1623 2016 2040 2073 2074 2244 2381 2382 2383 2384 2385 2386 2392 2393 2607 2608 2609 3578 3587 3599 3600 3601 3602 3603 9865 4258 4563 4849 4950 4965 4978 5017 5044 5045 11017 5219 5795
were	4429 16310
were$	6109 6116 193 202 6194 361 362 530 543 6609 771 834 835 13613 1990 1991 1992 1993 2109 2138 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2206 2207 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2387 2455 2466 2470 2480 2501 2541 2560 2569 2570 2571 2572 2573 2574 14426 2775 2781 8752 2782 2783 2784 2785 2788 2789 2790 2791 2910 2911 2912 2917 3175 3202 3288 3289 3306 3313 3314 3315 3316 3317 3318 3325 3420 3436 3460 3492 9490 3591 3629 9613 9749 9750 9834 3909 3910 10012 15881 10130 4192 4222 10204 10239 4276 4277 4322 16128 10422 10513 10538 10553 4611 10646 10887 5022 5047 5147 5149 5154 5201 5209 5228 5241 5264 5268 5280 5282 5290 5291 5351 5378 11378 11426 5536 5563 11598 5703 5751 5778 5784 5797 5803
west$	3510
wetting$	11666
what$	6042 6043 6044 6045 6117 6118 6186 6234 12058 12068 12069 12317 12477 12518 6813 6814 863 871 12678 6860 6875 6876 12747 6949 12811 12992 13020 7266 1296 13310 1522 1523 13315 7572 13446 7638 13473 7680 13574 13585 1825 1826 1844 1845 14430 8613 14436 8666 8686 8687 14849 9092 14922 14930 3222 3223 9253 9254 15196 16041 16063 16064 10409 11023 11026 11531
whatever$	6989 12990 7247 13621 14778 14795 15022 15118 3631 3632 3633 3634 15498 3753 3754
whatsa	4648
whatsapp$	586 6557 587 6558 588 6559 589 6560 590 6561
whatsoever$	15881
wheel$	15934
wheelc	10886
wheelchair$	16705 5940
when	11582
when$	6226 6227 6228 6229 6230 6231 6232 6233 6555 6556 7119 12939 12940 12941 12942 12943 13585 13628 14229 14350 14942 15254 16102 16148 16149 16151 16329 16336 10530 4570 16373 16569 10752 11688
whenever$	6555 13374 13378 13379 13380 13381 13382 13383 13384 13385 13386 13387 14229 16329 4570 16569 10752
where	11582
where$	11816 11817 11818 11819 6232 6233 12811 1325 1326 1327 7301 7302 7573 13585 14942 15254 10522 10530 4573 16569
wherea	4486 10457 10458 10484 10489 4554
whereabouts$	16303 16308 16309 10525
wherever$	12976
which	11563 11582
which$	7044 14943 15254 4391 10414 10427 16278 16340 16370
while$	15914
whingeing$	5854
whiny$	5854
whisky$	16623
whisper$	10350
whistles$	12117
white$	14897 3478 3500 9475 3513 9506 9507 9508 3538 5405 5406 5429 5437 11443 5477
who	16186 16206 10414 10427 16340 4571 16370 11582
who$	11816 11817 11818 11819 6234 6607 6608 6643 879 12811 7341 7342 13204 1786 13585 13825 13853 8280 14426 2903 15268 15271 10402 16231 10421 4451 10423 4453 10428 16248 10439 16259 16278 4510 10486 10492 4546 10522 10530 4594 10577 10587 4642 4663 11378 5603
whoever$	12796 12797 12798 12799 12800 12801 12802 12803 12804 12805 12806 12807 10423 16302
whole$	1375 10158 10160 5124
wholly$	5508 5511
whom	16233 16340
whom$	11816 11817 11818 11819 12811 13585 3327 16278 16300 10522 4663 11595
whose$	4924
why$	12068 12069 12678 6860 12726 12727 13514 13515 7731 1761 1762 7734 1764 1765 7737 7738 1768 1779 1780 13574 13585 1827 1828 1829 1830 4046 4047 4048
wicked$	5138
wide$	5213
wider	4577
wider$	13960 13961 13962 13963 13964 13965 13966 13967 13968 13969 13970 13971 13974 13975 10548
wife$	16682 16700 16707
wild$	8361 5124 5138 11152 11153 11154 11177 5226 11251 5430 5453 5862
wilful$	5893
wilfully$	580 957 5057 5567 5893
will	4455 4667
will$	6241 6247 7162 1677 1742 1744 1902 1903 1904 1905 1906 1908 1955 1975 2006 2969 2993 3005 3008 3075 3119 3128 3156 3159 15120 15221 3647 3649 3650 3651 3652 3653 3654 3655 3659 3660 3661 3662 3663 3664 3665 3675 3679 3680 3681 3689 3690 3691 3692 15486 15487 15488 15489 15490 15491 9675 3708 3709 3710 9697 15528 15529 15530 15531 9728 15554 3765 3766 3767 3768 3769 15564 3780 9804 9805 9808 9834 15655 15656 3874 3875 3885 10382 4414 4448 10438 10502 4538 4608 4660 4668 10645 4684 10702 4765 5495 5498 5500 5512 5683
willed$	11275
willfully$	5057
willing$	301 302 307 441 442 443 473 474 683 684 701 702 703 704 705 994 995 996 997 999 1000 1001 1002 13235 7513 13333 13334 13335 13336 1547 1548 1549 1746 1747 1748 1749 1831 1832 1833 9593 9595 9597 15417 15418 15419 15420 4406 5043 5060 5080
willingly$	12470 12471 682 12490 11015 11016 5046
willingness$	12162 9789 15609 15610 15611 15612 15613 15614
willpower$	11042
wimp$	11180
wimps$	11180
win	4747
win$	8578 15570 9752
wind$	11857 6906 13237 2079 2080 2347 9651
winding$	11872 11873 11874 11875 11876 2079 2080
winds$	11857 2079 2080
windup$	8317
wine$	16623
wins	4747
winter$	12322 12323
wired$	2376 5218
wiry$	5409
wisdom$	2686 2688 8747 2777 15050 10789 11361
wise$	6138 2640 2641 8672 8673 8675 8676 8677 2723 9113 9114 9115 15108 3424 3461 3465 11305 11310 11311 5346 5348 5365
wised$	2700 9286
wiser$	6097 2637 2638 2639 2683 2723
wish$	9789 15609 15610 15611 15612 15613 15614 16229
wished$	4814
wishes$	4814 11530
wishs$	16229
wit$	15822 15823 15824
witches$	11172
with	16467 10967 5669
with$	11901 12009 12116 12193 12196 12201 12254 6467 6480 6485 12394 6576 6579 6610 6622 6623 6627 6634 6636 6638 6646 12476 6671 12500 6792 6793 12701 6884 6926 12784 6977 6981 6982 6983 6992 1189 7174 7187 13024 13032 13033 13076 13080 7383 7384 7428 7429 7466 13466 13587 8030 8033 8044 8045 13865 8096 14077 8278 14105 8288 2354 2355 8346 2421 8447 8448 14285 14289 14300 14301 14304 14311 14350 8572 14395 2612 14418 8600 8603 2650 8959 8960 8961 3196 9203 3256 3257 3258 3259 3260 9299 9335 15268 15271 3517 3530 3531 3532 3533 3581 3604 3605 15457 15499 15527 15622 4088 16053 10323 10324 10325 10326 10327 16181 10364 10373 4482 10481 16311 10549 16373 16414 10615 16541 4807 4819 4934 10918 10920 16742 4966 4993 10966 11073 5235 5321 5454 5465 11550 11650 11655 5687 5708 5750 11754 11773
withdrawn$	10688
withdrew$	4371
withheld$	1799 1800 11538
withhold$	1799 1800
withholding$	1799 1800
withholds$	1799 1800
within$	8136 13956 13957 2168 14048 8351 8565 8894 10775
without$	100 6469 6955 1084 1085 1086 1087 2218 14759 14760 14761 14762 14763 14764 14765 14766 14767 14768 14769 14770 14771 14795 14804 14805 14806 14807 14808 14809 14810 9004 9005 9006 9007 14839 14840 14841 14842 3087 9394 3685 3688 9706 3821 4089 4090 10086 4227 4228 4770 4872 10916 10936 5506 5507 5522 5544
witness$	11086
witnesses$	11086
wits$	9304 3334 3335 3336
witted$	11222 11223
woeful$	15949 4312 5893
woefully$	5893
wolf$	7422 11032
wolves$	13248 14019 14020 14021 14175 14177 11180
woman	10969
woman$	14255 14522 2738 8714 14542 14577 14582 14584 2799 8773 14599 14600 2823 14615 14616 14617 14623 2836 2837 2864 2865 2884 14689 2905 8883 14705 9002 15037 15041 15185 15189 15190 15191 15192 15239 16739 16788 11326
women$	13960 13961 13962 13963 13964 13965 13966 13967 13968 13969 13970 13971 13974 13975 13976 8428 14255 14516 14517 14518 14519 14520 14521 14522 14525 2738 8712 14547 14549 14565 14575 14582 14583 14584 2796 14599 14600 14619 2836 2837 2854 2864 2865 2876 2884 2889 14688 8881 14703 8888 14789 15028 15029 15030 15031 15034 15039 15115 15129 15176 15181 3394 15185 15189 15190 15191 15192 3424 9402 9403 3437 3438 3439 3440 15239 3450 3451 3452 15342 15406 11323 11326
wonder$	12067 6249 6250 12070 12071 6907 6908 7695 7696
wondered$	6907 6908 7695 7696
wondering$	6907 6908 7695 7696
wonderred$	6907 6908 7695 7696
wonderring$	6907 6908 7695 7696
wonders$	6907 6908 7695 7696
wont$	3661 3662 3663 3664 3665 5495
wool$	11331
woolly$	5893
word$	7136 1166 7138 1168 13432 13906 16017 16046 10350
wore$	12503 12504 12505 12506 12507 1231 3517 3543 3553 3554 3555 3556 3557 3558 3559 3560 3561 3562 5454 5472
work	4877 11646
work$	175 177 178 6190 12010 6381 12303 534 535 536 537 538 539 540 541 542 856 6967 12881 12882 12883 12884 12885 12886 13720 13729 14003 14096 8466 8481 8485 14306 14362 8576 8622 8910 8911 8912 8913 14929 15062 15063 15064 15065 15066 15067 15068 15408 15439 15445 9638 15459 9708 15547 15578 15584 15616 15617 15618 15623 15896 4579 10962 11064 5300 11466 11474 11518
worked	10629 4787
worked$	534 535 536 537 538 539 540 541 542 856 15576 15602 15603 15604 15605 15606 16448 16550 4987 11475
worker	16634
worker$	12096 12137 12401 13586 13728 14949 15179 15502 9902 9907 9908 9925 9926 16097 10296 10305 16164 16165 16724 10911 16776 11065 5574 11783
workers$	12096 12137 12401 7143 13586 7907 13728 13733 14043 8247 14391 14441 14442 14443 14444 3164 3166 15179 15180 15502 9721 9722 9724 9725 9763 9764 9765 9902 9907 9908 16097 10305 16164 16165 11065 11167
working$	534 535 536 537 538 539 540 541 542 856 6967 8482 8898 15438 15616 15617 15618 16221 16609 11474 11548 5743 5770
works$	534 535 536 537 538 539 540 541 542 856 15062 15063 15064 15065 15066 15067 15068 15069 9251 9252 15582 11475
workshop$	175 177 178
workshops$	175 177 178
workshy$	5862
world$	13317 13505 13524 13525 13526 13527 13528 13529 13530 13531 8417 8418 8419 14487 14488 14489 14490 14491 14492 14493 14507 14546 14674 9244 15073 9376 9382 15233 5338 5339
worldly$	2701 2723 3107 3108 3109 3110 3140 3395 3465 5340 5870
worn$	12508 12525 12526 12527 12539 16318 10501 11426
worr	4825 4888 4922
worried$	8899 8900 8901 14721 14722 14723 8905 8906 14956 14957 9139 10236 4345
worries$	13757 13758 13759 13760 8908 14728 9176 9177 11530
worry$	8899 8900 8901 14721 14722 14723 8905 8906 14945 14954 14957 9139 14982 14994 15012 15013 9195 11530
worrying$	14312 14313 14314 14315 14316 14317 14318 14319 14320 5283 5285
worse$	6852 12862 14787 14788 14920 9102 16010 16011 11340
worship$	658 659 660 661 662
worshiped$	658 659 660 661 662
worshiping$	658 659 660 661 662
worshipped$	658 659 660 661 662
worshipping$	658 659 660 661 662
worships$	658 659 660 661 662
worst$	12133 12134 12608 6815 6871 2142 2319 14232 14270 5208 5242 5285 5631
worth$	13748 14248 14249 4380
worthless$	5862
would	4392
would$	259 6241 6247 382 738 740 741 6713 12533 744 745 746 747 748 754 6726 6745 6746 12567 6757 899 1565 7574 1742 1744 7750 7801 2126 2208 14570 14592 2928 8904 3076 3128 3338 9311 9312 3648 3666 3667 3668 3679 3680 3681 9728 15564 3780 9834 15655 15656 3874 3875 9998 9999 10000 10382 4414 4660 5496 5500 5512
wound$	2079 2080
wrap	16786
wrap$	14973 10948
wraps$	12787 14279 10948 10986 11238
wreak$	5188
wreaked$	5189
wreaking$	5187
wreck$	13041 5093
wrecked$	5093
wrecking$	13045 5093
wreckked$	5093
wreckking$	5093
wrecks$	5093
wrist$	16607
wrists$	16607
writ	11742
write$	15868 4212 4456 4488 16677 5172 5173
writing$	4215 4488
written$	4193 4214 4867
wrong$	6097 6098 160 161 162 163 164 165 166 6266 12133 12134 6392 6393 6394 12304 12975 7159 1388 7381 13203 7394 7430 7435 13267 7682 13664 13667 13824 13844 13849 13850 13851 8374 14410 14590 14591 2945 2946 2947 2948 2949 2950 15082 9264 15820 15821 15831 15928 16098 16099 10293 5007 5104 5205 11189 5231 5849
wrote$	4213
xanax	10800 10807
xanax$	16619 16626
y$	14612
year	10857
year$	6611 6640 6641 13951 8135 13955 14167 14168 14170 14516 14517 14518 14519 14520 14521 14527 8732 14713 15183 3480 3483 3485 16667 16674 10857 16676 11323 11541 5762 11744
years$	13955 14513 14514 14515 14586 14587 14588 14589 14626 14627 14628 2866 14666 14713 9332 11541 5762 11744
yes$	13332 13338 7522
yesterday$	15077
yet$	6176 4292 10285
yield	5593
yielde	10629
yielded$	16448
yjs	10952 10953 10958
yjs$	16771 16772 16777 5812
yob$	5834
yobbish$	5285 5834
yobbo$	5834
yobbos$	5834
yobs$	14019 14020 14021 5834
yoi	5811
yoi$	11782
yos	10958
yos$	16777 5812
yot	10952 10953 10958
yot$	16771 16772 16777 5812
you$	277 278 279 1336 1344 3340
young	10969
young$	363 431 793 891 912 2104 8099 8101 8111 8225 8226 2289 14192 14218 14219 14220 14221 2457 8436 14324 8509 8510 14352 14353 14354 14355 14356 14357 14371 2592 2593 8566 14670 2881 2882 2883 8915 8925 15076 9310 9366 15186 15187 15188 3431 3432 9420 3454 9426 9427 9428 9429 9430 9431 3478 15268 15271 3548 3595 3596 9716 9873 10038 10171 10172 10181 10190 10232 10271 10273 10331 10357 10372 16263 10455 16297 16328 10510 4542 4543 16340 16341 16343 10555 16383 4607 4621 10604 16429 4645 16446 16449 16454 10664 10673 10674 16506 16543 10730 16555 10741 4772 16567 16579 16589 16788 5033 5142 5145 5155 5193 11250 11297 5362 5405 5626 11621 11626 11633
younger$	7703 7711 8047 8048 8057 8058 8059 8060 8123 13960 13961 13962 13963 13964 13965 13966 13967 13968 13969 13970 13971 13974 13975 13978 13979 14263 14264 15169 15172 10985
youngers$	16393
youngster$	2289 14189 14218 14219 14220 14221 14324 14352 14353 14354 14355 14356 14357 14368 11250
youngsters$	2289 14189 14218 14219 14220 14221 14324 14352 14353 14354 14355 14356 14357 14368 10985 11250
youth	5634 5805
youth$	2289 14189 14218 14219 14220 14221 14324 14327 14352 14353 14354 14355 14356 14357 14368 3478 15268 15271 15274 15275 15502 3944 3945 4326 10387 4576 10952 10953 4986 10958 11097 5142 11115 5145 11250 11377 5407 5626 5798 5805 5811
youths$	13917 13919 2289 14189 14218 14219 14220 14221 14324 14327 14352 14353 14354 14355 14356 14357 14368 15268 15271 4576 16535 11097 11115 11250 5407 5879
yp	10357 10372 10379 16238 16263 10455 16297 16305 16322 16325 16328 10510 16330 4542 4543 16340 16341 16343 16383 4621 16446 16449 16454 10648 10664 16506 16543 16555 10741 16567 16579 16589 4840 10825 4870 4893 10865 4905 10885 16709 16743 4960 4962 10934 10942 16769 4992 5634 11610 11621 11626 11723
yp$	5110
yp1$	5109
yp2$	5109
yp3$	5109
yp4$	5109
yp5$	5109
yp6$	5109
yro	5811
yro$	11782
zero$	8392 3818 10052 5568 5667
zits$	11436
zone$	16451 10710
zones$	16451 10710
