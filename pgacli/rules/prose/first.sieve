6244 6090 5250

(put~|place~|leave|leaves|left|leaving|land~) (<self>|<other>) ... (at|in|into|to|within|open to) ... <risk>
(put~|place~|find~|found) <self> (in|into) ... (vulnerable|compromising|difficult|dodgy|position+|situation+|company|scenario+) [position+|situation+]
<owner> (behaviour|actions|choices|lifestyle|decisions|conduct|friendships|choice of friends) (put|puts|place|places|placed|is putting|are putting|has put|have put|has placed|have placed|leaves|leave|left|exposes|expose|exposed) (him|her|them|himself|herself|themselves|each other|others) (at|in|to|open)
(expose~|endanger~|jeopardise~|jeopardize~|compromise~) (<self>|<other>|<their> own (safety|welfare|wellbeing))
(put~|place~) <their> [own] (safety|lives|life|welfare) (at|in) (risk|danger|jeopardy)
<owner> own (actions|behaviour|choices|conduct|drinking|drug use|smoking|carelessness|curiosity) (led|has led|have led|put|puts|place|places|placed|expose|exposes|exposed|caused|cause|resulted|contributed|mean|means|brought|lead)
at risk (through|because of|by|due to|owing to|from) <their> own _
<owner> own (choices|actions|behaviour|decisions|conduct|doing) (is|are|was|were) what ... (landed|got|get|gets|brought|put|led) <them>
(choices|actions|behaviour|decisions|conduct) ... (is|are) what [has|have] (landed|got|brought|put|led) <them> (here|there|in|into|where|to)
(<their>|<owner>) [own] (behaviour|actions|clothes|dress|posts|conduct|lifestyle|way of dressing) (draw|draws|drew|attract~|invite~|bring|brings|brought|encourage~|entice~|tempt~|provoke~) [the|older|these|unwanted|adult|this] (men|man|adults|attention|trouble|strangers|dealer+|exploiter+|males|harm|it) [to|on|upon]
(should|must|need to|needs to|ought to|could) [really|also|all|just|now] be [a bit|a lot|much|far] (more careful|more sensible|more cautious|more wary|more responsible) [about|of|with|in|when|online|who|whom|where|what]
(should|must|need to|needs to|ought to) [really|also|all|just|now] be (careful|wary) [about] (who|whom|where) (they|he|she)
(substance misuse|drug use|drinking|drug taking|cannabis use|alcohol use|substance use) [by|of|among] [the|this|these] ... (expose~|puts|put|place~|leave~|makes) (them|him|her) (to|at|in|open|vulnerable|more|easy) ...
<their> own (decision+|lifestyle|friendships|posts|clothes) (led|put|puts|placed|place|expose|exposed|leave|left|caused|cause|mean|means|brought|bring)
(put~|place~|leave|left) <self> at the mercy of
(prolong~|perpetuat~|perpetuates|enable~|facilitate~|invite~|assist in|complicit in) <their> own (abuse|exploitation|harm|grooming|victimisation)
(make|makes|making|made|render~|leave|leaves|left|leaving) <self> [more|so|very|easily|particularly|an|extremely|even more|wide|wide open to being] (vulnerable|available|unsafe|a target|targets|easy (target+|prey)|open to)
(allow~|let|lets|letting|permit~) <self> [to] [be|get|become] [be|get|become] [easily|repeatedly] (exploited|used|groomed|abused|hurt|controlled|drawn|led|involved|recruited|touched|taken advantage|caught|filmed|photographed|robbed|manipulated|influenced|coerced|targeted|dragged|pulled|sucked|persuaded|bullied|talked (into|round)|roped|taken (in|for a ride)|fooled|duped|conned|tricked|charmed|flattered|bought|won over|pushed into|sweet talked|seduced)
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
(warned|advised|told|reminded) ... ... (but|yet|and) (still <they> (went|go|goes|did|carried|came|met|stayed)|<they> still (went|go|goes|did|carried|came|met|stayed))
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
(know|knows|knew|understand|understood|aware of) [all|about|of] (the (risk+|danger+|consequences)|that it is (dangerous|unsafe|risky)) (and|but|yet) [they|he|she] [still|then] (do it|does it|did it|do so|does so|did so|(go|goes|went|return|returns|returned) (back|there|ahead|with|to (the|a|his|that) (flat|house|men|man)|anyway|regardless|all the same)|carry on|carries on|carried on|continue~ to|ignore~|(keep|keeps|kept) (going|doing|returning|meeting|on|seeing|drinking|carrying))
(know|knows|knew|known) full well (what|that|how|who|where|which) _
(despite|in spite of) [having] (being|been) (given|offered|taught|shown|provided with) ... ... (strategies|advice|guidance|information|support|help|tools|opportunities|chances|sessions|alternatives|warnings) [_|_ _|_ _ _]
(did not|do not|does not|never|would not|failed to) (disclose|report|tell|speak|say|seek|ask) ... ... ... (when|although|though) <they> (had|have|has|were given|was given) (the|every|a|ample|many|plenty of) (chance+|opportunit~|opportunity|opportunities)
insist~ (on|upon) _ing ... ... (where|when|though|although) <they> [all|both|well|already] (know|knew|knows)
(know|knew|knows) (what|who) (he|the man|the men|they|it|these men|the driver) (was|were|is|are) [like|after] (and|but|yet) [they|all|still] (got in|get in|went|go|got into|accepted|took|met|meet|stayed|sent)
(although|though|even though) <they> [all|well|must] (know|knew|knows) (what (goes on|happens|went on|is going on|he (is|was|does|wants|wanted)|it is)|who (is|was) there)
for [a|the|some|free] (vapes|drink|money|drugs|weed|alcohol|gifts|presents|cash|trainers|cigarettes) ... ... (will|would) (overlook|put up with|do (anything|most things|a lot)|go along|keep quiet|say nothing|go with)
(one|you|we|anyone|anybody) (has to|have to|must|can only|may well) (ask|wonder) (what|why|how) <they>
(let|lets|letting|allow~) [the|older|these|those] (men|man|adults|males|dealer+) (take|see|have|follow|drive|photograph|film|keep|stay|in)
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
prefer~ (drinking|drugs|the streets|the men|smoking|crime) to
prefer~ (to be|being) (on the (street|streets)|at the flat|with (the men|older _)|out all night|out) ... (to|than|rather)
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
(send|sends|sent|sending|share~|post|posts|posted|posting) [out|over|their|some|more] (picture+|image+|photo+|photograph+|video+|selfie+|nudes) [of <self>] to [the|these|some] [older|adult|grown|unknown|strange] (men|males|strangers|a man|a stranger)
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
(<is>|are|were) [a|called|young|becoming|now] prostitute+
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
(willingly|freely|voluntarily|happily|gladly|eagerly|readily|cheerfully) (run|runs|ran|work~|do|does|did|deliver~|fetch~|hold|holds|held|mind|minded|look after|looked after) ... (for|to) [the|a|an|his|these|those] [older|drug|drugs|local] (dealer+|men|olders|gang+)
(run|runs|ran|work~|do|does|did|deliver~|fetch~) ... for [the|a|an|his|these|those] [older|drug|drugs|local] (dealer+|men|olders|gang+) [quite|very|all too] (willingly|freely|voluntarily|happily|gladly|eagerly|readily|cheerfully)
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
if <they> [simply|only|just|all] (did not|had not|stopped) (answer~ back|talk~ back|argue~|give~ cheek|give~ lip|mouth~ off|swear~ at|back chat|backchat|provoke~|wind~ (them|him|her|people|staff|everyone|the _) up)
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
<willing> [enough] to go along with (what|whatever|anything|everything|him|it|the men|the man|older _)
(meet|meets|met|see|saw|visit~|joined|phoned|rang|messaged|texted|sleep|slept|drank|drink|smoke~) ... of <their> own (volition|accord|free will|choice)
(befallen|befell|happened|suffered) ... (is|was|are|were) [largely|mostly|all|partly|entirely] of (<their>|its) own (making|doing)
(path|road|mess|trouble|situation|hell|misery|problem+|prison|misfortune) [is|was|are|were] of (<their>|its) own (making|choosing|creation)
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
(fall|falls|fell|falling) for (anyone|anybody|any (man|lad|boy)|(older|adult|flash) (men|man|lads|boys|males))
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
(let|lets|letting) (everyone|everybody|their (carers|parents|families|teachers|mothers)|the school|themselves|himself|herself) down
(waste~|wasting) (police time|the police's time|our time|staff time|the (help|support) <they>)
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
even though (they|he|she) (had been|were|was) (warned|told)
(been|were|was) warned [about _ _|about the _|before|many times] (but|and still) [they|he|she] (went|still|carried|met)
(was|were|is|are|been) [very|so|extremely|really|rather] (foolish|silly)
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
(think|thinks|thought) (it|that) (is|was) (fine|ok|okay|acceptable|normal|all right) to (steal|sell|carry|fight|drink|take|deal|rob|go with)
(see|sees|saw) no (problem|harm|issue) (with|in) (taking|what|it|stealing|selling|carrying|meeting|going|this|being)
(see|sees|saw) nothing wrong (with|in)
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
(drew|draw|draws) [the|these|older] (men|man|males) to (them|her|him)
(attract~|attracted) [the|these] [older|adult|unknown|strange] (men|man|males|dealers)
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
<they> (are|is) rough
(of|is|are|was|were) [a] low ability
(the|among the|some of the) (worst|naughtiest|roughest|most disruptive|most difficult|worst behaved) [_] (children|pupils|boys|girls|kids|students|in (the|this|their) (school|class|year|unit|estate))
(bad|lost|rotten|evil|nasty|wicked|rough|wild|naughty) (kid+|lad+|boy+|girl+|apple+|egg+|lot|seed+|child|children|bunch|teenager+|crowd|pupil+|student+|group)
(bad|negative|toxic|corrupting|poor|malign|unhealthy|harmful|disruptive) (influence+|peer+|peer group+|friendship+|association+|peer influence+|friend+|crowd|element+|friendship group+)
(<is>) (bad|terrible) news
not (good|nice|decent|pleasant|proper) (kids|girls|boys|lads|children|young people|people)
(the|those|these) (naughty|bad|difficult|disruptive|troublesome|challenging|rough) ones
(toerag+|scrote+|scallywag+)
(toxic|unhealthy|destructive|negative|volatile) [group|peer|friendship] dynamic+
the worst of the (boys|girls|lads|group|lot|bunch|kids|five|six|friends)
(laziness|idleness|rudeness|insolence|impudence|defiance|disobedience|dishonesty|deceitfulness|arrogance|volatility|selfishness|spitefulness|nastiness|ingratitude|slyness|surliness|sullenness|stubbornness|fecklessness|recklessness|rowdiness|unruliness|disrespect|cruelty|thuggery|lawlessness|immaturity|manipulativeness) (from|by|among|amongst|in|within|of) (the|this) (group|boys|girls|young people|lads|friends)
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
(lead~|led) (them|others|each other|the others|[the] (younger|other|weaker) _) astray
(lead~|led|drag~|get|gets|got) (the others|[the] (younger|other|weaker) _) into (trouble|danger|crime)
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
(sort|type|kind) [of _|of young people] (who|that|to) [will|would|can] (steal|lie|fight|cause|start|hurt|rob|kick|bully|cheat|nick|break|vandalise|spit|swear) _
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
illegal (immigrant+|migrant+|alien+)
illegals
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
<owner> [_] (laziness|idleness|rudeness|insolence|impudence|defiance|disobedience|dishonesty|deceitfulness|arrogance|volatility|selfishness|spitefulness|nastiness|ingratitude|slyness|surliness|sullenness|stubbornness|fecklessness|recklessness|rowdiness|unruliness|disrespect|cruelty|thuggery|lawlessness|immaturity|manipulativeness)
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
adult sex (life|lives)
(run|runs|ran) (their|his|her) own business
(is|are|was|were) like [a|an] (mother|mothers|mum|mums|father|fathers|dad|parent|parents) to the
(mother|father|parent|mum|dad) figure+ (to|for) [the|all] (younger|other|others|rest|little|little ones|group)
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
(you|anyone|anybody|one|i|we) (would|could|might|will) [easily|well] (take|mistake) (<them>|the (girls|boys|lads|friends|young people)) for (16|17|18|19|20|21|25|eighteen|nineteen|twenty|adults|grown ups|men|women|older)
(act|acts|acted|acting|carry <self>|carries <self>|behave~|talk|talks|dress|dresses) like [a|an] (eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) [year old+]
(<is>) like [little|small|young|grown|mini] (women|men|adults)
(more|greater) [life|worldly|world|lived] (experience|wisdom|nous) than (most|many|some|an|the|their|his|her) [_] (adult+|teacher+|worker+|parent+|grown up+|staff)
(look|looks|looked|seem|seems|pass for|passes for) [at least|about|well over|more like|nearly] (16|17|18|19|20|21|22|23|24|25|30)
(these|the) (lads|boys|girls) are grown
grown (lad+|boy+|girl+|lass|lasses|youth+)
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
(big|strong|tough|old) enough to (defend|protect|fight|stand up|see off|handle)
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
(can|could|able to) [all|well|easily|quite] look out for <self>
(do not|does not|did not) [ever|really|at all] (present|come across|come over|appear|seem|strike _) [as|to be|as being] [a|any|particularly|especially|obviously|typical|the] (victim+|vulnerable|at risk|exploited|in need|afraid|frightened|scared)
<is> [to be] [very much|fully|well|completely] in control of (the situation|what|things|it)
(do not|does not|did not) [really] (need|require|warrant) the same (level|levels|amount|degree|kind|sort|protection|care|supervision|supervising|support|safeguarding)
(do not|does not|did not) [really|actually|much|seem to|appear to|any longer|now|always] (need|require) [any|much|our|more|a lot of|the|to be|adult|further|a lot|very much|anything|any more|as much|special|such|that] (protect~|protection|looking after|looked after|from us|babysitting|nannying|mollycoddling|coddling|supervision|supervising|safeguarding|adults|care|shielding|guidance|support|hand holding|mothering|parenting|help|anyone)
(do not|does not|did not) [really] want [any|much|our|to be] (protecting|protection|protected|looking after|looked after|mothering|hand holding|shielding)
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
(tiny|slight|little|huge|enormous) for (their|his|her) age
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
<is> [all|both|some|a|an] (big|massive|huge|absolute|proper) unit+
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
(dressed|dress|dresses) (up|for a night out|for (the|a) (club|clubs|party))
(bikini+|swimming costume+|swimwear|swimming trunks)
<their> shirt+ (out|hanging out|untucked)
(roll~|hitch~) up <their> (skirt+|shorts|tops)
(skirt+|sleeves|shorts|trousers|tops) (rolled|hitched|pulled) up
(wear|wears|wearing|wore) the same (brand|brands|make|kind|style|sort) of _
in [a|an|his|her|their] [_] (parka+|anorak+|gilet+|bomber jacket+)
(carry|carries|carried|carrying) [a|an|the same] (man bag+|manbag+|designer bag+)
(<their>|<owner>) (clothes|clothing|uniform+|shoes|coats|trainers|nails|skirt+|shirt+|trousers|tops|shorts|jeans|hoodies|tracksuits|jackets|dress|dresses|leggings|jumpers) (is|are|was|were) [always|often|usually|very|mostly|_] (dirty|filthy|scruffy|torn|unwashed|stained|smelly|ragged|inappropriate|expensive|too (big|small|tight|short|long)|revealing|grubby|untucked|tight|short|baggy|ripped|designer|branded|low cut|shabby)
(dirty|unwashed|scruffy|stained|torn|ripped|grubby|shabby|incorrect|ill fitting|unironed) (school uniform+|uniform+)
(dressed|clad|kitted out|decked out) [all|entirely|mostly|usually|often] (in|like|from|the same|alike|smartly|scruffily|head to toe|provocatively|inappropriately|identically|casually|badly|well|older|as (men|women|adults))
(wear|wears|wearing|wore|sport|sports|sporting|sported|favour~) ... (hood+|hoodie+|tracksuit+|trackie+|trainer+|coat+|jacket+|puffer+|cap+|mask+|balaclava+|bandana+|scarf|scarves|headscarf|headscarves|hijab+|jeans|shorts|skirt+|dress|dresses|top|tops|crop top+|shirt+|clothes|clothing|uniform+|shoes|boots|sliders|glasses|chain+|jewellery|ring+|earring+|watch|watches|black|grey|white|red|blue|dark|designer|colours|gloves|bags|manbag+|man bag+|leggings|make up|makeup|nikes|nike|adidas|gucci|fleece+|joggers|sweatshirt+|t shirt+|hat+|beanie+|snood+|face covering+|heels|lashes|gold|brands|labels|logo+|camouflage|lycra|vest+|next to nothing|hardly anything|barely anything|very little|pyjama+|onesie+|slippers|dressing gown+|tights|fishnets|bomber+)
(dress|dresses|dressing) (in|like|alike|the same|provocatively|inappropriately|scruffily|identically|smartly|older)
the way (he|she|they|the _) (dress|dresses|dressed|is dressed|are dressed|was dressed)
<their> (dress sense|outfit+|clothing|designer _|hoodie+|tracksuit+|hoods)
<their> (short|tight|tiny|skimpy|revealing|low cut) (skirt+|dress|dresses|shorts|top|tops|leggings|clothes)
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
(hate|hates) (all|any|every) (adult+|teacher+|professional+|social worker+|authority)
(do not|does not) trust (anybody|anyone|any adult+)
(trust|trusts) (nobody|no one)
(care|cares) about (nothing|nobody|no one)
(do not|does not|did not) care (about (anything|anyone|anybody|school|their future|the consequences)|who they hurt)
only (want|wants) [to] (money|drink|drugs|trouble|fight|drinking)
interested in nothing but
only interested in (drinking|drugs|money|themselves|fighting|boys|men|drink|phones|vaping|weed|trouble)
(have|has|had) never [once|yet] (been (honest|truthful|reliable|open|on time|punctual)|told the truth|told us the truth|spoken to (a|any|us|staff|adults)|shown [any] (respect|remorse|interest))
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
(will|would) not stop until (somebody|someone|one of|they|he|she|it)
only ever _
no matter (what|how|who) ... (offer~|tried|try|done|do|said|says|asks|asked)
(simply|just|plainly|clearly|really) (do not|does not|will not|cannot) (care|listen|learn|bother|trust|want|understand)
you (cannot|can not) tell (them|these|this) [_] [_] (anything|a thing)
(have|has|had) at no (time|point|stage) [yet|ever] _
(no way|no chance|no prospect|no hope|no possibility) [at all] (that|of) <they>
(no way|no chance) [on earth|in the world|in hell|at all|whatsoever] [that] <they> (will|would|are going to|were going to|is going to) [ever] <engage>
no way (will|would) <they> [ever] <engage>
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
(cannot|will not|never|could not|can not) [ever] get a straight answer (from|out of) (<them>|(the|this|these) (group|boys|girls|lads|friends|young people|children|lot)|any of them)
(will|can|could|would) [never|only] get (nothing|no sense|little) out of (them|him|her|(the|these|this) (group|boys|girls|lads|friends|young people|children|lot))
no (getting through to|talking to|reasoning with|reaching|helping|pleasing|trusting|changing) (them|these|this|the|him|her)
nothing (works|will work|worked|helps|will help|gets through|can be done|will change|reaches|we do|we try|we offer) [with|for|to|them]
(beyond|past) (saving|reach|redemption|caring|hope)
set in their ways
(little|no) (prospect|chance|hope|likelihood) of [any|real] (change|improvement|engagement) (for|in|from|by|among|with) [the|this|these] (group|boys|girls|friends|young people|children|them|lads)
(only|just|merely) a question of time
(every night|every day|night and day|day and night) without fail
permanently (at|on|in|out|around) _
constantly (walk~ out|shout~|swear~|argue~|lie|lies|lying|fight|fights|interrupt~|disrupt~|break|breaks|steal|steals|on the (bus|street|streets)|on their phones)
(every time|each time|whenever) <they> (are|is|go|goes|meet|meets|come|comes) ... [_] (they|he|she) (come|comes|end|ends|get|gets) [home|back|up|in|into] (drunk|high|late|trouble|fights)
(every time|each time|whenever) <they> (are|is|go|goes|meet|meets|come|comes) ... [_] (there is|someone|somebody) [_] (fight+|trouble|row+|damage|hurt|arguments|a fight|a row)
<they> must have (stolen|taken|lied|sold|done it|been dealing|started)
<they> must be (dealing|selling|carrying|hiding|lying|taking|stealing|behind|involved|using|getting)
(we are|i am|staff are|we know for) certain [that] <they>
(it is|is) (obvious|plain|clear|a fact|certain|beyond doubt|evident) [that] <they> (are|is|were|was|have been) (carrying|dealing|selling|stealing|lying|using|hiding|involved|behind|responsible|to blame)
<they> (are|is|were|was) (clearly|plainly) (dealing|selling|stealing|lying|carrying)
(clearly|obviously|plainly|without doubt|without a doubt|without question) <they> (are|is|were|was) (carrying|dealing|selling|stealing|lying|using|hiding|involved|behind|responsible)
(is|are|was|were) (definitely|certainly|obviously|undoubtedly|without question|without doubt|without a doubt) (carrying|dealing|selling|stealing|lying|using|hiding|involved|behind|responsible|in it|part of)
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
<service> never listen~ to
(nobody|no one|not one) (at|from|in) [the|our] _ [_] (took|takes|believed|believes|listened|cared|asked|answered)
never [once|even] (turn up|turns up|turned up|answer~ (the|any|our|their)|replied|replies|rang back|rings back|visit|visits|visited when|responded|called back)
(did not|does not|do not) [even|ever|really] (listen (to|when)|believe (the|them|him|her|any|what)|answer (the|any|our|their|e mails|emails)|turn up when|come when|ring back|call back)
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
without (any|a) (thought|care|consideration) (for|about|of)
(was|were|is|are) not [at all|even|remotely] interested
(was|were|is|are) (rude|hostile|uncaring|dismissive|unhelpful|arrogant) [and _] (to|towards|with)
(badly|poorly|terribly|appallingly) (run|managed|led|organised|handled)
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
put (its|their) [own] reputation (first|before|above)
forgot [all] about (these|the|them|this)
(cover~ (it|this|that|everything|things) up|hush~ (it|this|that|everything|things) up|kept quiet about|kept it quiet|hid (the|its|their|a) (report+|letter+|email+|complaint+|figures|truth|mistake+))
(lied|lies|lying) to (parents|the|us|them|families)
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
(want|wants|wanted|glad|keen) [to be] (shot|rid) of (them|him|her|(the|these|this) (group|boys|girls|lads|friends|young people|children|pupils|family|families))
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
(put|puts|putting|placed|places|placing) [its|their] [own] [_] (results|money|profit|profits|savings|cost|costs|budget+|reputation|targets|image|figures|convenience|good name|comfort) (before|above|ahead of|over)
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
(make|makes|made|making) [its|their|the usual|nothing but] (excuses|excuse (after|upon|on) excuse)
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
(?:report|send|sent|submit|forward|copied|fed|feed|give|gave|supplie|supply)\w* (?!no |nothing\s+|none )(?:\w+ ){0,6}?to (?:the )?(?:\w+ )?intelligence (?:units?|desk|bureau|team|officers?|analysts?|hub|cell)
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
(?:establish|ascertain|confirm|determine|uncover)(?:es|s|ed|ing)? (?:the )?identit(?:y|ies) of (?:those|the (?:others|group|members|youths|individuals|males|females|associates)|(?:all|each|everyone)(?! who (?:hires?|books?|works?|volunteers?|appl(?:y|ies))\b)|YOUNG)
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
(?:know|find out|learn|establish|determine|clear) (?:who|which (?:one )?of (?:them|the \w+)) (?:\w+ ){0,2}?(?:handles|holds|stores|carries|runs|deals|sells|supplies|controls|counts) (?:the|their) (?:money|cash|drugs|stock|stash|line|phones?|supply|gear|weapons?|takings)
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
(?:pass|give|hand|send|report)(?:s|ing)? (?:on )?(?:the )?names of (?:\w+ ){1,3}?who (?:\w+ ){1,6}?to POLICE
(?:pass on|report|tell|record|note)(?:s|ing)? (?:anything|everything|whatever|all) (?:that )?YOUNG (?:\w+ )?(?:say|do|tell|mention|post|talk)s?(?: \w+){0,3}? (?:to|about|with)
(?:tell|tells|give|gives)(?: the)? POLICE the names of
report (?:anything|everything|whatever) (?:\w+ )?(?:found|seen|heard|said) to POLICE
POLICE (?:is|are) looking for YOUNG
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
(?:police|officers?|staff|workers?|us) (?:\w+ ){0,2}?posing as
(?:guards?|security|wardens?|officers?|patrols?|staff) to (?:follow|shadow|trail|tail) YOUNG(?!['’])
(?:read|check|access|monitor|download|go through|look through)(?:s|ing)? (?:YOUNG['’]?s?|their) (?:\w+ )?(?:phones?|messages|chats?|accounts?|contacts)(?! (?:for|with) them| (?:is|are) (?:charged|on)\b)
(?:fake|false) (?:profiles?|accounts?|names?|identit(?:y|ies)) (?:\w+ ){0,5}?(?:group|chats?|messages|follow|read|befriend|watch)
(?:chats?|groups?) under a false name
(?:their|YOUNG['’]s?) direction of travel
(?:any|each|every) stop (?:is|will be|to be) (?:reported|fed|passed|logged)
(?:phones?|messages|accounts),? (?:[\w’,]+ ){0,10}?would (?:tell|show) (?:us|police|officers|detectives)
track(?:er|ing) (?:apps?|devices?|software) (?:[\w’]+ ){0,4}?(?:on|in|to) (?:[\w’]+ ){0,3}?(?:YOUNG|phones?|bikes?|mopeds?)
(?:log|location|messages|feed|footage) (?:\w+ ){0,2}?(?:read|seen|checked|viewed|monitored) by POLICE
(?:know|knows|aware|understand|warn YOUNG|told|tell YOUNG|remind YOUNG) that YOUNG (?:is|are) (?:known(?! (?:to|by|for|as|there|and))|marked|on the (?:list|radar)|next|being (?:watched|monitored|logged)|under (?:watch|scrutiny))
(?:anpr|cctv trawl|cell[ -]site|covert(?:ly)?|(?:every|each|all|any) sightings?|one step ahead|plain[ -]clothes?|predictive policing|registrations of|strike next|tracked on|undercover|under observation|watch[ -]?lists?)
(?:cameras?|cctv|doorbell) (?:[\w’'-]+ ){0,8}?(?:to|so (?:that )?(?:\w+ ){1,2}can) (?:see|know|tell|record|log|check|show|note) (?:who|whom|which of)(?! (?:may |might )?(?:needs?|wants?) )
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
(?:group['’]s|members['’]) (?:home )?addresses
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:\w+ ){0,5}?(?:identify|identifies|profile|profiles|photograph|photographs|monitor|monitors|track|tracks|target|targets|catch|trace|traces|log|logs|film|films) (?:each|every|all|the (?:group|members|(?:four|five|six|seven|eight)|young people|boys|girls)|members|them|who|any|yp\d+|sightings?)(?! (?:lamps?|lights?|doors?|bus|lift|gate|fault|delay)s?\b)
(?:group|members|they|young people|friends|(?:four|five|six|seven|eight)|each|boys|girls|them|yp\d+) (?:\w+ ){0,2}?(?:is|are|was|were|be|been) (?:closely |being |to be |now |also\s+|regularly )*(?:monitored|profiled|tracked|logged(?! (?:out|off|in)\b)|flagged(?! down)|scored|graded|surveilled)(?! (?:by|on|through|via|with) (?:\w+ ){0,3}?(?:adults?|men|man|older|apps?|boyfriends?|parents?|mothers?|dealers?)|(?: \w+){0,3}? (?:out of (?:ten|five)|chat|for (?:their|looks|how))\b)
(?:group|members|they|young people|friends|(?:four|five|six|seven|eight)|each|boys|girls|them|yp\d+) (?:\w+ ){0,2}?(?:will|should|must|(?:are|is|were|was|going|need|have) to|can|may|could) be (?:filmed|photographed)(?! (?:for|at) (?:a |the\s+|their )?(?:film|poster|show|exhibition|play|concert|website))
(?:filmed|photographed) (?:\w+ ){0,2}?by (?:the |our |two |plain-clothes )?(?:police|officers?|pcsos?|cctv|cameras?|control room|wardens?|security|guards?|analysts?|detectives?)
(?:filmed|photographed) (?:entering|leaving|meeting|handing|passing|dealing|selling|exchanging)
(?:asked|told|instructed|tasked|briefed) to (?:follow|watch|track|film|photograph|log|monitor) (?:them|the|members|each|any)
(?:who|which (?:of them|members)) (?:was|were) (?:absent|missing|out|there|present|nearby) (?:at the time|on the (?:night|day)|when)
(?:phones?|telephones?|messages|accounts?|social media|calls|devices)(?: (?:is|are|was|were|be|being|to be)){0,4} (?:monitored|intercepted|tracked|(?:read|watched|checked) by (?:the )?(?:police|officers))
monitoring of (?:\w+ )?(?:messages|calls|the group)
(?:social media|online|open source) (?:monitoring|surveillance|scanning) (?:\w+ )?(?:identifi|show|suggest|reveal|indicat|confirm|point|locat|found|find)\w*
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
offender (?:list|management|scheme|register)
nominals(?! (?:fee|charge)s?)
nominal (?:number|record|index) (?:on|in) (?:the |a )?(?:system|database|police)
(?:added|put|entered|recorded|placed) (?:to|on|in) (?:\w+ )?(?:the group['’]s|their|his|her) (?:police|crime|custody|offender) (?:records?|systems?|reports?)
suspected of (?:the |a |an |two |several )?(?:robber\w+|burglar\w+|thefts?|stabbing|assault|arson|shooting|offen\w+|supply\w*|deal\w+|handling|criminal)
evidence (?:of|for|that shows|that) (?:the |their |a )?(?:\w+ )?(?:gang|criminal|drug|offen\w+|membership|supply|association|involvement|crime)
(?:robber(?:y|ies)|burglar(?:y|ies)|thefts?|offen[cs]es?|crimes?|shoplifting|anti-?social behaviour|damage|disorder) (?:committed |caused |carried out )?(?:by|involving) (?:(?:a |any |each |every |some )?members? of |any of )?(?:the group|this group|members|them\b|these|the young people|the (?:four|five|six|seven|eight)|the friends)
gang (?:lines|leader|elders?|runners?|activity|identity|affiliat\w+|rivalr\w+ intelligence)
elders and (?:runners|youngers|foot)
suspect yp\d+
(?:males?|females?|ic\d(?: (?:fe)?males?)?) (?:matching|(?:(?:were|was) )?(?:seen|observed|stopped|identified|sighted|reported|arrested|detained))
interviewed (?:by|about) (?:the )?(?:police|officers|stabbing|robbery|burglary|assault|theft|fire|offence)(?! (?:about|because) (?:being|the attack))
(?:a|the|top) priority for (?:the )?(?:\w+ ){0,3}(?:unit|squad|force|police|team)(?= |[.,;]|$)
know who the (?:leaders?|ringleaders?|main|dealers|suppliers) (?:is|are)
(?:young people|group|members|they|boys|girls|friends|(?:four|five|six|seven|eight)) (?:are|is|were) (?:\w+ )?criminals
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
(?:may|might|could|should|will|would) (?:well )?(?:be met with|lead to|result in|bring about) (?:an |further |more )?arrests?
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
(?:\d+|one|two|three|four|five|six|several) (?:arrests?|convictions?|prosecutions?)(?: and\s+\w+ (?:charges?|arrests?|convictions?))? (?:made|secured|obtained|brought|by (?:the end|\d+ \w+|january|february|march|april|may|june|july|august|september|october|november|december))
(?:one|two|three|four|some|most|all|each|both) of (?:them|the (?:group|ringleaders|members|leaders|main players)) (?:is|are) (?:charged|convicted|prosecuted|remanded|put before the courts?)(?! with)
(?:group|members|they|cohort|boys|girls|lads|friends) (?:is|are) (?:\w+ )?(?:charged|convicted|prosecuted|remanded|put before the courts?|brought to justice|locked up)(?! (?:more|with|for (?:a|the)|£|full))
(?:bring|brings|bringing|brought) (?:[\w’'-]+ ){0,8}?to justice
(?:should|will|must|can|may|could|shall|need to|needs to|ought to|are to|is to) be (?:\w+ (?:and )?)?(?:arrested|charged(?! (?:for|an?|less|more|nothing|£))|prosecuted|detained|fingerprinted|searched|caught(?! (?:up|in time|early|sooner|before it|on (?:film|camera)))|locked up|taken (?:to court|into custody|off the streets?)|dealt with(?: by|[.,;]|$)|summonsed|stopped(?: and searched| on sight| on every| every time| by POLICE| when))
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
search(?:es|ing)? (?:YOUNG['’]?s?|their) (?:\w+ )?(?:bags?|lockers?|coats?|pockets?|phones?|bedrooms?)
(?:sniffer dogs?|knife arch(?:es)?) (?:to|will|should)
(?:install|deploy|use|bring in|put up)s? (?:an? |the )?(?:sniffer dogs?|knife arch(?:es)?)
(?:charge|charges|charged|charging) YOUNG with
(?:POLICE|officers?) to (?:charge|prosecute|caution) YOUNG
prosecutions? of YOUNG(?!['’])
YOUNG (?:is|are|to be|will be|must be) caught and (?:punished|charged|convicted)
YOUNG (?:must |should |will |to )?faces? (?:the|up to the) consequences
(?:POLICE|guards?|security|wardens?|schools?|college|staff) (?:\w+ ){0,2}?(?:to|will|should|must|can|could|may|might|needs? to) (?:(?!not\b|never\b|no\b|stop\b|avoid|less\b|fewer\b|rather\b|instead\b|without\b|ask\b|talk\b|tell\b|explain\b|meet\b|help\b)[\w’'-]+\s+){0,6}?(?:stop and search|search|target|track|photograph|film|arrest|detain|question|disperse)(?! (?:for|on|out|with|over)\b)\s+(?:(?!adults?\b|men\b|man\b|drivers?\b|dealers?\b|cars?\b|how\b|what\b|so\b|that\b|who\b|rights\b)[\w’'-]+ ){0,4}?YOUNG(?!['’]| (?:fairly|kindly|with respect|less|only when|only if))
(?:report|tell|pass|feed|relay|share|send|give)s? (?:back |on )?(?:to |with )?POLICE (?:on\s+|about )?(?:what|whatever|anything that|everything that) YOUNG (?:\w+ )?(?:say|tell|do|know|talk about|post|plan)s?
(?:clear|free|rid) of (?:these|those|this|that|the) (?:\w+ )?(?:youths?|lads|boys|gang|group)(?!['’])
(?:fewer|less) (?:crimes?|offences) (?:\w+ )?(?:recorded|committed|reported|logged)
more arrests
(?:act|move|proceed|take action) against (?:the (?:ones? at|main|key|core|ringleaders?|leaders?|group|members|worst)|those at the|YOUNG)
YOUNG (?:\w+ )?(?:stops?|no longer|cease|ceases) (?:commit\w* (?:crimes?|offences)|offend\w*|steal(?:ing)?|shoplift\w*|vandalis\w+)
(?:shoplifting|thefts?|vandalism|crimes?|damage) by YOUNG (?:\w+ )?(?:goes|go|comes|come|falls?|drops?)
(?:less|fewer) (?:thefts?|vandalism|shoplifting|crimes?|damage) (?:by YOUNG|in the|at the)
(?:community|public|residents|businesses|shops|shopkeepers|neighbours|people) (?:will be|to be|is|are|be) (?:\w+ )?protected from YOUNG
responsible for (?:\w+ ){1,3}calls
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
^(?:search|photograph|film|stop and search|stop|arrest|follow|watch|trail|shadow|question|detain|fingerprint)(?: the| each| all)? (?:members?|group|them|yp\d+|young people|friends|of them|boys|girls)(?!['’]|(?:,? (?:and )?yp\d+)* from \w+ing\b)
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
(?:had|having|heading for) a (?:\w+ )?breakdown
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
(?:his|her|yp\d+['’]s) (?:\w+ )?(?:counselling|psychotherapy|therapy (?:session|appointment)s?)
(?:concerns?|worr\w+) about (?:his|her|their|yp\d+['’]s) (?:weight|eating|diet|health|sleep|mood|hygiene|drinking|drug use|mental|wellbeing)
(?:is|was|got|became|fell|been) (?:[\w-]+ ){0,3}?pregnant
(?:is|was) (?:now |also )?expecting(?= a (?:baby|child|boy|girl)\b|[.,;]|$| and\b| in (?:the\s+|january|february|march|april|may|june|july|august|september|october|november|december))
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
(?:his|her|yp\d+['’]s) (?:\w+ )?(?:consultant|paediatrician|therapist|counsellor|drugs? worker)
(?:his|her|yp\d+['’]s) (?:key ?worker|worker|nurse) (?:from|at|with|in) (?:the|a) (?:drugs?|alcohol|substance (?:misuse|use)|drugs? and alcohol|youth (?:justice|offending)|probation) (?:service|team|project)
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
(?:broke|broken|fractured|sprained|dislocated) (?:his|her) (?:\w+ )?(?:arm|leg|wrist|ankle|hand|foot|nose|jaw|collarbone|ribs?|finger|toe|shoulder|hip|elbow)s?
(?:has|had|with) (?:a|his|her) (?:broken|fractured|dislocated) (?:arm|leg|wrist|ankle|hand|foot|nose|jaw|collarbone|rib|finger|toe|shoulder|hip|elbow)
(?:in|nights? in|days? in|week in|weeks in) hospital (?:for|with|after|since)
(?:\w+ )?(?:nights?|days?|weeks?) in (?:the )?hospital
(?:on|needs|needed) crutches
(?:had|needed|needs|has) (?:\w+ )?stitches
needed (?:an? )?operations?
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
(?:school|unit|college) for (?:deaf|blind|disabled|autistic|excluded) (?:children|pupils|young people|students)
(?:school|unit|college) for (?:children|pupils|young people|students) (?:with(?! a\b)|who (?:cannot|can not|have been|are (?:excluded|deaf|autistic)))
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
(?:his|her|their|yp\d+['’]s|the (?:boy|girl|child|young person)['’]s) (?:\w+ )?(?:mother|mum|father|dad|parents?|family|step-?(?:father|dad|mother|mum)|foster (?:carer|mother|father)|nan|gran|grandmother|grandfather|aunt|uncle|brother|sister|home|house|flat|household|home life) (?:\w+ly |has |have |had |is |are |was |were |both |often |still\s+|also |who\s+|never |sometimes |then |now |been |not |does |do |did |just\s+|to be ){0,4}(?:drink(?:s|ing)?|drank|drunk|us(?:es|ing) (?:drugs|heroin|crack|cannabis|alcohol)|smokes? (?:cannabis|crack|in the)|hit(?:s|ting)?|beat(?:s|ing|en)?|slap\w*|lock(?:s|ed|ing)? (?:him|her|them)|shout(?:s|ed|ing)?|left(?! (?:a message|word))|leaves? (?:him|her|them)|leaving|died|dead|die|dying|passed away|killed|in prison|in jail|in custody|jailed|imprisoned|sent down|banged up|locked up|put away(?! (?:the|his|her|some))|back inside(?! (?:the|his|her|a|for (?:tea|a))\b)|doing (?:time|a stretch)|serving (?:time|an? sentence)|inside(?= again|[.,;]|$| (?:until|since|for \w+ (?:years?|months?)|and (?:yp\d|he|she|his|her)))|deported|detained|separated|split|splitting|divorc\w+|argu\w+|fight(?:s|ing)?|fought|row(?:s|ed|ing)|lost (?:his|her|their) (?:job|home|flat|tenancy)|did to (?:him|her)|unemployed|out of work|unwell|ill|sick|poorly|depressed|bipolar|terminally|disabled|evicted|homeless|threw|throws?|thrown|kick(?:s|ed)?|neglect\w*|struggl\w+|suffer\w*|violent|abus\w+|cannot afford|can(?:not|['’]t) (?:cope|feed|keep|manage)|not cope|coping|absent|not (?:speak|live|see|seen|spoken|well\b|very well|been well)|remarried|pregnant|on benefits|in debt|debts|an alcoholic|alcoholic|addict\w*|asylum|refugees?|overcrowded|damp|cold|chaotic|dirty|unsafe|unsettled|moved|seeking asylum|known to|mental(?:ly)?|schizophreni\w+|relaps\w+|using|sectioned|hospital\w*|no recourse|no (?:food|heating|electricity|money)|cancer|diagnos\w+|stabbed|shot|murdered|attacked|(?:hurt|harmed|assaulted|punched|strangled|threatened|controlled|stalked) by (?:an?|her|his|their)|arrested|convicted|charged|sentenced|wanted|raided|registered|dementia|a (?:drink|drug|gambling) problem|gone abroad|in re(?:covery|hab)|on (?:bail|licence|tag|the sex)|an? (?:\w+ ){0,2}?offender)
(?:his|her|their|yp\d+['’]s) (?:parents?['’]|mother['’]s|mum['’]s|father['’]s|dad['’]s|family['’]s|stepfather['’]s|stepdad['’]s|brother['’]s|parents) (?:\w+ )?(?:separation|divorce|drinking|drug use|alcohol\w*|mental health|depression|illness|death|violence|debts?|temper|arrest|imprisonment|sentence|new partner|boyfriend|girlfriend|eviction|relationship|marriage|break-?up|split|addiction|unemployment|immigration status|job|income|housing|behaviour|health|absence)
(?:lost|death of|bereaved of|misses) (?:his|her|their) (?:mother|mum|father|dad|brother|sister|nan\w*|gran\w*|aunt|uncle|cousin|parents?|baby)
bereave(?:d|ment)
(?:since|after|when|that|because) (?:his|her) (?:mother|mum|father|dad|parents?|nan|gran\w*|brother|sister)['’]?s? (?:\w+ ){0,2}(?:died|left|separat\w+|death|divorc\w+|split|went to prison|was jailed|moved out|was arrested|was deported|illness|new partner|lost)
(?:parents?|mother|father|mum|dad) (?:\w+ )?(?:separated|split up|divorced|are divorcing|separating|died|went to prison|is in prison|was sent to prison|moved out)
(?:stepfather|stepdad|stepmother|stepmum|mother|mum|father|dad|partner|boyfriend|brother|parents?)\s+(?:was|is being|has been|had been) (?:asked|told|made|ordered|required) to (?:move out|leave home|leave the (?:family )?(?:home|house|flat))
parents['’]? (?:separation|divorce|break-?up|arguments|fighting)
(?:his|her|yp\d+['’]s) (?:own )?(?:family|parents?|mum|mother|dad|father|carers?|brother|sister|household) (?:\w+ ){0,6}?(?:home office|visas?|leave to remain|immigration|citizenship|papers)
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
in trouble (?:with the (?:police|law|courts?)|for (?:\w+ ){0,3}?(?:theft|graffiti|criminal damage|fighting|assault|robbery|shoplifting|dealing(?! with)|carrying))
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
(?:police |voluntary )?(?:interview|caution|charge|arrest)(?:ed|d)? re (?:an? )?(?:\w+ )?(?:assault|theft|robbery|burglary|drugs|weapon|knife|criminal damage|fight|incident|offence|affray)
(?:named|included) (?:in|on) an? (?:\w+ )?(?:injunction|dispersal notice|court order)
(?:abc contract|acceptable behaviour contract|asbo|cbo|community (?:payback|resolution)|deferred (?:caution|prosecution|sentence)|dto|intensive supervision|iss programme|out-of-court (?:disposal|resolution)|referral order|rehabilitation order|secure training centre|young offender|youth offender|yoi|yro)
(?:supervision|reparation|detention(?: and training)?|community|parenting|curfew|hospital|criminal behaviour|knife crime prevention|sexual harm prevention) order
youth justice (?:order|supervision|intervention|plan|worker|case)
(?:yjs|yot|yos) (?:order|worker|intervention|supervision|case|programme)
(?:assessed|supervised|supported|seen|worked with|interviewed|dealt with) by (?:the )?(?:youth\s+(?:justice|offending)|yjs|yot|yos)
(?:in|into|from|spent|time in|served|released from|leaves|left) (?:youth |police\s+|secure )?(?:custody|prison|jail|the cells|a secure (?:unit|home|children['’]s home)|secure accommodation)
(?:electronic(?:ally)?|gps|on a|wears? a|wearing a|has a|(?:got|given|fitted with|puts?) a|ankle|been|court-ordered) (?:ankle )?tag(?:ged|ging)?(?! (?:on|in) (?:a |the |his |her )?(?:photo|post|video|picture|jacket|coat))
(?:is|was) (?:still |now )?tagged(?! (?:on|in|with|by (?:an?|his|her) (?:friend|mate|cousin))\b)
tagged (?:by the court|until|and|since|for|from|at|with an electronic)
(?:court|court-imposed|police|bail|night-time|electronic|home|his|her|yp\d+['’]s|\d+(?:am|pm)) curfew
on (?:a )?curfew
on (?:licence|tag(?! team))
breach(?:ed|es)? (?:of )?(?:his|her|the|bail|an?) (?:\w+ )?(?:order|conditions?|bail|licence|curfew|injunction|tag)
unpaid work (?:order|for|on|hours)
(?:his|her|yp\d+['’]s) (?:tag|order|licence|offence|arrest|charge|caution)s?(?! of coffee)
(?:re-?)?offend(?:ed|s|ing)(?! (?:team|service|panel|by|people|them|him|her|anyone))
(?:first|previous|further|latest|index|knife|drugs?|violent|sexual|theft|driving|serious|two|three|four|\d+|similar|an|this|his|her|public order|possession) offen[cs]es?
(?:for|of|with) (?:\w+ )?(?:robbery|burglary|theft|shoplifting|criminal damage|common assault|affray|arson|actual bodily harm|grievous bodily harm|gbh|abh|possession|drug(?:s)? supply|supplying|dealing(?! with)|twoc|vehicle theft|handling stolen|public order|carrying (?:a|an)\s+(?:knife|blade|bladed|weapon|machete|offensive))
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 7 8 8 9 9 10 10 10 10 10 11 11 11 11 12 12 12 12 12 12 12 13 14 15 15 15 16 16 16 16 17 17 17 17 17 17 17 18 19 19 19 20 20 21 21 22 23 24 24 24 24 25 26 27 27 27 28 29 29 29 30 30 30 30 30 31 31 31 33 34 34 35 35 35 35 35 37 38 38 38 38 39 41 41 41 41 42 44 44 44 45 45 46 47 47 49 49 49 49 49 49 49 49 49 49 49 50 50 50 50 50 51 52 53 53 54 54 54 55 55 55 57 57 57 58 58 58 59 59 59 59 60 60 60 60 61 61 61 61 61 62 62 62 62 63 63 64 64 65 66 66 66 66 66 66 66 67 67 67 67 67 67 67 67 68 68 69 69 70 71 71 72 72 72 72 72 73 74 74 74 75 75 76 76 76 77 77 77 78 78 78 78 78 78 79 79 80 80 80 80 81 81 81 81 82 83 84 84 84 85 86 86 87 87 88 88 88 89 89 90 90 90 90 90 90 90 90 90 90 90 91 91 91 91 91 91 91 91 91 91 91 91 91 92 93 93 94 94 94 94 94 94 95 95 96 96 96 96 96 97 97 98 98 98 98 98 98 98 99 99 99 99 99 100 101 101 102 102 102 102 102 102 103 104 105 105 106 106 106 106 107 107 107 108 108 109 109 109 110 111 111 112 113 113 114 115 116 117 117 117 118 118 118 118 118 118 118 118 119 120 121 122 122 122 122 122 122 123 123 123 123 124 124 124 124 125 125 127 127 128 129 129 129 130 130 130 130 130 131 131 131 131 131 131 131 131 132 133 133 134 135 136 136 137 137 137 137 137 137 137 138 138 138 139 140 140 140 140 140 140 141 142 143 144 144 144 144 145 145 145 145 146 146 147 147 147 148 148 148 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 150 150 150 150 150 150 150 151 151 152 152 153 153 153 154 154 154 154 154 154 155 155 155 156 156 157 158 158 159 159 159 160 160 160 160 160 160 161 161 161 161 162 163 163 163 163 163 163 164 164 165 165 167 167 168 169 169 169 170 170 170 170 170 170 170 170 171 171 171 171 171 171 171 171 172 172 173 174 175 175 176 177 177 178 178 178 178 178 179 179 179 179 179 180 180 180 181 181 181 182 182 182 182 183 183 184 185 186 187 189 189 190 190 191 191 191 192 192 192 192 192 192 193 194 194 194 195 195 195 195 195 195 195 196 196 196 199 199 199 199 200 200 200 200 201 201 202 202 202 202 203 203 203 203 203 203 203 203 203 204 205 205 207 208 208 212 212 212 212 212 213 213 213 214 215 215 215 216 216 216 216 216 216 216 219 220 222 224 225 226 230 232 232 233 235 238 238 238 238 238 238 238 238 239 239 239 239 242 242 242 243 244 244 244 244 247 248 248 249 249 250 252 252 252 253 255 255 255 255 255 255 256 257 258 258 258 258 258 258 258 259 259 259 259 259 260 260 260 260 260 260 261 261 263 263 264 265 265 266 266 266 266 268 268 269 270 270 271 272 272 272 273 274 274 274 275 276 278 278 278 278 278 278 278 278 278 279 280 280 280 280 280 281 281 282 282 283 284 284 285 285 285 285 285 286 286 286 286 286 286 286 286 287 287 287 287 287 287 287 287 287 288 288 288 289 289 290 290 291 291 292 292 292 292 292 293 293 293 293 293 294 294 295 296 297 297 298 298 298 298 298 298 298 298 299 299 299 299 300 300 301 301 301 302 302 303 303 303 304 304 305 305 305 306 306 306 307 307 307 307 308 308 309 309 309 310 310 311 311 311 311 311 311 311 311 311 312 312 313 313 314 314 315 316 316 316 317 318 318 320 321 321 321 321 321 322 323 324 324 324 324 324 324 325 325 325 325 325 326 326 328 328 329 329 330 330 331 333 334 335 336 337 338 339 340 341 342 342 343 344 344 345 345 345 345 346 346 346 346 346 347 347 348 348 348 349 349 350 350 351 351 351 351 352 353 353 354 356 357 357 358 358 359 359 360 361 362 362 362 362 362 363 364 365 365 365 366 366 367 367 368 368 370 372 372 373 374 375 376 376 376 376 376 377 377 378 378 378 378 378 379 379 379 380 381 381 381 381 382 382 383 383 384 384 384 385 385 386 386 387 387 388 389 389 389 389 389 390 391 392 393 395 396 396 396 397 397 397 397 397 398 398 398 398 399 399 399 399 399 400 400 400 400 401 401 401 402 403 403 403 404 404 405 405 406 407 408 408 408 408 408 408 408 408 408 409 409 409 409 410 410 411 411 412 412 413 413 413 413 413 413 413 413 413 413 413 413 414 414 414 415 415 416 416 416 416 416 416 416 416 416 416 416 416 417 417 417 417 417 418 419 421 421 422 423 424 424 425 425 425 426 427 427 427 427 428 428 429 429 429 429 429 429 430 430 431 431 431 431 432 432 432 433 433 434 435 436 437 437 438 439 439 440 441 441 441 441 441 442 442 443 443 443 443 443 443 444 444 444 444 444 444 445 445 445 445 446 446 446 446 447 447 448 449 450 451 451 451 452 452 452 452 453 453 454 455 455 455 455 455 455 455 455 455 456 456 456 457 457 458 458 460 461 461 461 461 461 462 462 462 462 462 462 463 463 464 465 465 465 465 466 467 467 467 468 468 468 468 469 470 470 472 473 473 473 473 474 475 476 476 476 478 478 479 479 480 481 481 482 483 483 484 485 487 488 489 489 489 489 490 490 490 491 491 491 491 491 491 492 492 492 492 492 493 493 493 494 494 495 495 495 496 496 497 497 497 498 498 499 499 499 499 499 500 501 502 502 503 503 503 503 503 503 503 504 504 505 505 506 506 506 507 508 509 509 509 509 510 510 510 510 511 511 511 511 511 512 512 512 512 512 513 513 514 515 515 515 516 517 518 518 518 518 518 518 518 519 519 519 519 519 519 519 520 521 521 522 523 523 524 524 525 525 526 526 526 526 526 527 528 529 530 531 532 533 534 535 536 537 537 538 538 538 539 539 539 539 540 540 540 541 541 542 542 543 543 544 545 546 547 547 547 548 549 550 550 550 551 551 551 551 551 552 552 552 552 552 553 553 553 553 553 553 553 553 553 553 554 554 554 555 555 556 556 557 557 558 558 558 558 558 558 559 559 560 560 560 561 561 561 562 562 563 563 563 564 564 564 564 564 565 565 565 565 565 565 567 567 567 567 568 569 570 571 571 571 571 572 572 572 572 572 573 573 573 574 575 576 577 578 578 578 578 578 579 579 579 579 580 582 582 583 583 583 583 583 584 584 584 584 584 585 585 585 586 586 587 588 589 590 590 591 592 592 592 592 592 593 594 594 594 594 594 594 594 594 595 595 596 597 597 597 597 597 597 598 598 599 599 600 600 600 600 600 600 600 601 602 602 603 604 605 606 607 608 609 610 610 611 612 612 612 612 613 614 614 614 614 615 616 616 616 616 616 616 616 616 616 616 616 617 617 618 618 619 619 619 619 622 622 622 622 622 622 622 623 623 623 623 624 624 624 625 625 625 625 625 626 626 626 627 627 627 628 628 628 628 628 629 629 629 630 631 631 631 632 633 633 633 634 634 634 635 635 636 636 637 637 637 638 638 639 639 639 640 640 640 640 641 641 641 641 641 641 641 641 641 641 642 642 642 642 642 642 643 643 644 645 646 646 647 647 648 649 649 649 649 650 651 651 651 652 652 652 652 652 653 653 653 653 653 653 653 653 654 654 654 655 655 655 655 655 655 655 656 657 658 659 660 660 660 661 661 661 661 661 661 662 662 663 664 664 664 664 664 664 664 665 666 667 667 667 667 667 667 667 667 668 668 668 668 668 669 669 670 670 670 670 671 671 671 671 671 671 671 672 672 672 673 673 673 673 673 673 674 674 675 675 675 676 676 677 678 678 678 678 679 680 681 681 681 681 681 682 683 683 684 684 684 684 684 684 684 684 685 685 685 685 685 685 685 685 686 686 686 687 688 688 688 688 689 689 689 689 689 689 689 689 690 691 692 692 692 692 692 692 692 692 692 693 693 693 693 693 693 694 694 695 695 697 697 698 699 700 701 702 702 702 703 704 705 705 706 706 706 706 706 707 707 708 708 709 709 710 710 711 711 711 711 711 711 711 711 711 712 712 712 712 713 713 714 715 715 716 717 718 718 718 718 719 719 720 720 720 720 721 721 721 722 723 724 725 726 726 726 726 726 726 727 727 727 728 728 728 728 729 729 729 729 729 729 729 729 729 729 729 730 730 730 731 731 731 731 732 732 733 733 733 733 734 734 735 736 736 738 739 739 740 741 741 742 743 743 743 743 743 743 743 743 743 743 743 744 744 744 744 744 744 744 744 744 745 745 745 745 746 746 746 746 746 747 747 747 747 747 747 747 747 748 748 749 749 750 750 750 752 752 752 753 754 756 757 758 758 758 760 761 761 762 763 764 764 764 764 764 764 764 764 764 764 764 764 765 765 765 765 765 765 765 765 765 765 765 766 766 766 766 768 768 768 768 768 769 769 769 770 770 770 771 771 772 772 772 773 773 773 774 774 775 776 777 777 778 778 778 778 778 779 779 779 779 779 779 779 779 780 781 783 783 784 785 786 786 788 788 788 788 788 788 788 789 789 789 789 789 789 789 789 789 789 789 789 789 790 791 793 794 795 796 797 798 798 798 799 800 800 800 800 800 800 802 802 802 803 803 803 805 805 805 806 806 807 808 808 808 808 810 811 811 811 812 812 813 814 814 815 817 818 819 820 820 821 822 823 823 823 823 824 824 825 825 825 825 826 826 826 828 829 829 830 830 831 831 832 832 832 838 840 841 841 842 842 842 843 844 844 844 844 844 845 847 848 851 852 857 857 859 859 862 862 863 865 867 867 868 869 869 869 869 871 871 871 872 873 873 874 877 878 878 880 886 887 887 887 889 890 890 890 890 891 891 892 893 893 895 895 895 895 896 898 898 898 899 900 901 901 902 902 903 903 903 903 903 903 903 903 903 903 903 903 903 903 903 903 904 904 904 904 905 905 905 905 905 905 905 905 905 905 905 905 905 905 905 905 905 905 906 907 907 907 908 909 909 909 909 911 914 916 917 918 918 918 918 919 919 919 919 920 921 921 921 926 927 927 928 928 928 928 928 928 928 928 929 930 931 932 932 933 933 933 933 935 936 937 937 939 939 940 941 942 942 942 942 943 943 943 943 944 944 944 945 946 947 947 948 948 948 949 949 949 949 950 950 951 951 952 953 954 954 955 956 958 958 958 958 958 959 959 960 960 960 960 961 961 962 963 965 967 968 971 973 973 973 975 975 977 978 978 979 980 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 982 984 985 986 987 987 987 987 988 988 988 988 988 988 989 990 990 990 990 990 990 991 991 992 994 995 996 997 998 999 999 999 999 999 999 1000 1000 1000 1000 1001 1002 1002 1003 1004 1004 1005 1005 1006 1006 1006 1006 1007 1008 1009 1011 1012 1012 1012 1015 1015 1015 1015 1016 1016 1016 1016 1016 1016 1016 1017 1017 1017 1017 1017 1018 1021 1022 1022 1022 1022 1023 1024 1026 1026 1028 1029 1032 1033 1033 1034 1035 1036 1036 1037 1039 1039 1039 1040 1041 1042 1043 1043 1045 1046 1047 1047 1048 1048 1049 1049 1049 1049 1050 1051 1053 1055 1057 1057 1059 1060 1060 1061 1061 1061 1063 1063 1064 1065 1066 1067 1067 1068 1068 1073 1073 1073 1076 1076 1077 1077 1077 1077 1080 1080 1080 1080 1080 1080 1082 1083 1083 1084 1084 1084 1084 1084 1085 1085 1085 1085 1085 1086 1086 1086 1087 1088 1088 1088 1088 1089 1090 1090 1090 1090 1090 1090 1090 1090 1090 1091 1091 1093 1093 1093 1093 1094 1094 1094 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1097 1097 1098 1098 1098 1098 1098 1098 1099 1100 1100 1100 1100 1100 1100 1101 1101 1102 1103 1103 1103 1103 1104 1105 1109 1109 1109 1109 1110 1112 1112 1112 1113 1113 1114 1114 1115 1115 1117 1117 1117 1117 1117 1118 1118 1118 1119 1119 1124 1125 1125 1125 1128 1129 1134 1134 1135 1137 1137 1137 1137 1138 1139 1142 1144 1144 1144 1145 1145 1145 1148 1149 1150 1150 1151 1151 1152 1158 1159 1160 1161 1162 1163 1163 1164 1164 1164 1167 1168 1170 1171 1172 1173 1174 1174 1174 1175 1176 1177 1177 1177 1177 1178 1180 1180 1180 1180 1182 1182 1182 1183 1183 1183 1183 1183 1183 1183 1184 1184 1184 1184 1185 1186 1187 1188 1188 1188 1188 1189 1190 1191 1193 1193 1195 1195 1195 1196 1196 1196 1196 1197 1197 1198 1198 1199 1199 1199 1199 1199 1199 1199 1200 1200 1200 1202 1203 1204 1204 1204 1204 1205 1205 1205 1205 1205 1205 1206 1206 1207 1209 1210 1210 1211 1212 1212 1212 1212 1212 1212 1213 1213 1213 1213 1213 1213 1214 1215 1215 1216 1216 1216 1216 1216 1216 1216 1216 1216 1217 1218 1219 1220 1220 1220 1221 1223 1223 1223 1223 1223 1224 1224 1224 1225 1225 1225 1226 1226 1226 1226 1227 1227 1228 1228 1228 1229 1230 1230 1231 1231 1232 1234 1235 1235 1235 1235 1235 1235 1235 1235 1235 1235 1235 1236 1237 1238 1238 1239 1239 1239 1239 1240 1240 1241 1241 1242 1242 1243 1243 1243 1244 1244 1245 1247 1247 1247 1247 1247 1248 1248 1248 1249 1250 1250 1252 1253 1254 1254 1254 1255 1256 1256 1256 1256 1256 1256 1256 1260 1260 1260 1261 1261 1261 1262 1262 1262 1262 1262 1263 1263 1263 1265 1266 1266 1266 1268 1269 1270 1270 1270 1271 1271 1271 1271 1271 1272 1272 1273 1273 1273 1273 1273 1274 1274 1274 1274 1274 1275 1276 1276 1277 1277 1277 1277 1278 1279 1279 1280 1280 1281 1282 1282 1283 1283 1284 1285 1285 1285 1286 1286 1286 1286 1286 1287 1288 1289 1289 1290 1290 1290 1291 1291 1291 1292 1292 1292 1292 1293 1294 1294 1295 1295 1295 1296 1297 1297 1297 1297 1298 1298 1298 1298 1298 1298 1298 1298 1299 1300 1300 1301 1301 1301 1301 1302 1302 1303 1303 1303 1303 1303 1303 1304 1304 1304 1304 1304 1304 1304 1305 1305 1305 1306 1306 1307 1307 1307 1308 1308 1308 1309 1309 1309 1310 1310 1310 1310 1310 1310 1310 1310 1310 1310 1310 1310 1310 1311 1313 1313 1313 1313 1315 1317 1317 1317 1318 1318 1319 1320 1320 1320 1321 1321 1322 1324 1324 1325 1326 1326 1327 1327 1327 1327 1328 1328 1328 1328 1328 1329 1329 1329 1329 1329 1329 1329 1331 1331 1331 1331 1332 1333 1333 1333 1333 1333 1334 1334 1335 1335 1335 1335 1336 1336 1336 1336 1337 1338 1338 1338 1338 1338 1338 1338 1339 1339 1339 1339 1340 1340 1341 1341 1341 1342 1342 1343 1343 1343 1344 1344 1344 1344 1344 1345 1345 1345 1346 1346 1346 1346 1346 1347 1348 1348 1348 1349 1349 1349 1350 1350 1350 1350 1350 1351 1351 1351 1352 1353 1353 1353 1354 1354 1354 1355 1355 1356 1357 1357 1358 1358 1358 1358 1359 1360 1360 1360 1360 1361 1361 1361 1361 1362 1362 1363 1363 1364 1364 1365 1366 1366 1366 1366 1367 1369 1369 1369 1369 1370 1370 1370 1370 1371 1372 1373 1373 1373 1374 1374 1374 1375 1375 1375 1376 1377 1377 1377 1377 1378 1378 1378 1378 1378 1378 1378 1378 1379 1379 1379 1380 1380 1381 1382 1382 1382 1383 1384 1385 1385 1385 1385 1386 1386 1387 1387 1388 1388 1389 1389 1390 1390 1390 1390 1390 1390 1391 1392 1393 1394 1395 1395 1395 1396 1396 1398 1399 1400 1401 1401 1402 1403 1404 1404 1405 1405 1405 1405 1406 1406 1406 1407 1408 1409 1410 1411 1411 1411 1412 1413 1413 1414 1414 1415 1416 1417 1417 1418 1419 1419 1420 1421 1421 1421 1421 1422 1423 1424 1424 1424 1424 1424 1425 1425 1425 1426 1426 1426 1426 1427 1427 1427 1427 1427 1428 1429 1429 1430 1431 1432 1433 1433 1433 1433 1433 1435 1435 1435 1435 1435 1435 1435 1436 1436 1436 1437 1437 1438 1439 1440 1441 1442 1443 1443 1443 1444 1444 1444 1444 1445 1446 1446 1447 1447 1447 1448 1448 1448 1448 1449 1450 1451 1452 1452 1453 1454 1455 1456 1456 1456 1456 1456 1457 1458 1458 1459 1459 1461 1462 1463 1464 1465 1465 1466 1467 1468 1469 1469 1470 1470 1471 1472 1472 1473 1473 1474 1475 1475 1476 1477 1478 1479 1482 1482 1483 1484 1484 1485 1485 1485 1486 1486 1487 1487 1487 1488 1489 1490 1490 1490 1491 1491 1491 1492 1492 1492 1492 1492 1493 1493 1493 1493 1496 1496 1496 1498 1499 1500 1500 1501 1501 1501 1502 1503 1504 1504 1505 1506 1507 1507 1507 1507 1509 1509 1509 1509 1511 1511 1511 1512 1513 1513 1513 1514 1514 1514 1515 1516 1516 1516 1517 1517 1517 1518 1518 1518 1518 1519 1519 1520 1520 1520 1520 1520 1521 1521 1522 1522 1522 1524 1525 1525 1525 1525 1526 1527 1527 1528 1528 1528 1529 1530 1531 1532 1532 1532 1533 1533 1534 1534 1534 1534 1534 1534 1535 1535 1537 1537 1538 1539 1539 1539 1539 1542 1542 1542 1542 1543 1544 1544 1545 1549 1549 1549 1549 1550 1550 1552 1552 1556 1557 1557 1557 1559 1563 1564 1564 1565 1565 1565 1565 1569 1570 1572 1573 1573 1573 1573 1574 1575 1575 1576 1576 1576 1576 1576 1576 1578 1579 1582 1582 1582 1583 1585 1587 1588 1591 1592 1592 1592 1593 1595 1595 1595 1596 1597 1597 1597 1597 1598 1599 1599 1599 1600 1600 1600 1601 1602 1604 1604 1606 1606 1607 1608 1609 1610 1611 1611 1612 1612 1613 1614 1614 1614 1615 1615 1615 1615 1615 1615 1615 1615 1615 1615 1616 1617 1617 1617 1617 1618 1619 1619 1620 1621 1621 1621 1622 1622 1625 1625 1626 1627 1627 1627 1628 1629 1630 1630 1630 1631 1632 1632 1632 1633 1634 1634 1634 1634 1636 1636 1636 1636 1637 1637 1637 1637 1637 1638 1638 1639 1639 1639 1639 1640 1640 1641 1641 1642 1643 1643 1647 1648 1648 1650 1651 1652 1652 1652 1653 1654 1654 1654 1654 1654 1655 1655 1655 1655 1656 1657 1658 1658 1658 1658 1658 1659 1659 1659 1659 1660 1661 1661 1662 1662 1663 1664 1664 1665 1665 1665 1666 1667 1668 1669 1669 1669 1669 1669 1670 1671 1672 1672 1672 1672 1672 1672 1673 1673 1673 1673 1673 1673 1674 1674 1674 1674 1674 1675 1675 1675 1676 1676 1676 1676 1676 1676 1677 1679 1680 1680 1681 1681 1681 1682 1683 1684 1685 1685 1685 1685 1686 1686 1686 1686 1686 1686 1686 1687 1687 1687 1687 1687 1687 1688 1689 1689 1690 1690 1690 1691 1691 1691 1692 1692 1693 1693 1693 1694 1694 1696 1697 1697 1697 1697 1698 1698 1699 1700 1700 1700 1700 1700 1701 1701 1701 1701 1701 1701 1702 1702 1702 1702 1702 1702 1703 1703 1703 1704 1705 1705 1706 1706 1706 1706 1707 1707 1707 1707 1708 1709 1709 1709 1710 1710 1710 1711 1711 1713 1713 1714 1714 1714 1715 1715 1715 1715 1716 1716 1716 1716 1716 1716 1717 1717 1717 1717 1718 1718 1718 1718 1718 1718 1719 1719 1720 1720 1720 1720 1721 1721 1722 1722 1723 1723 1724 1724 1724 1725 1725 1725 1725 1726 1727 1727 1727 1727 1728 1728 1728 1728 1728 1728 1729 1729 1730 1730 1730 1730 1730 1731 1732 1732 1732 1732 1732 1732 1732 1733 1735 1735 1735 1736 1736 1736 1736 1737 1737 1738 1738 1738 1738 1739 1739 1739 1739 1739 1739 1739 1739 1741 1742 1742 1743 1744 1744 1744 1744 1746 1746 1746 1747 1747 1747 1748 1748 1748 1749 1749 1749 1750 1750 1751 1751 1751 1751 1752 1752 1752 1753 1753 1754 1754 1754 1754 1755 1755 1755 1755 1757 1757 1757 1758 1758 1758 1759 1761 1761 1761 1761 1761 1761 1761 1761 1762 1762 1762 1764 1764 1765 1765 1765 1765 1765 1766 1767 1767 1767 1768 1768 1769 1769 1769 1769 1769 1770 1771 1771 1771 1771 1772 1772 1772 1773 1773 1773 1773 1774 1775 1775 1776 1776 1776 1776 1776 1778 1779 1779 1779 1781 1783 1783 1783 1784 1785 1786 1786 1787 1787 1788 1788 1788 1788 1789 1789 1789 1789 1789 1790 1790 1790 1790 1790 1790 1790 1791 1791 1791 1791 1792 1793 1793 1793 1794 1794 1794 1794 1794 1794 1794 1795 1796 1796 1796 1797 1797 1797 1797 1797 1797 1797 1797 1798 1798 1798 1798 1798 1798 1798 1799 1799 1799 1799 1799 1799 1800 1800 1801 1801 1801 1802 1802 1802 1803 1803 1804 1804 1804 1804 1804 1804 1804 1804 1804 1804 1804 1804 1804 1804 1804 1804 1804 1804 1804 1805 1805 1805 1806 1806 1806 1806 1806 1807 1808 1809 1809 1809 1809 1810 1811 1811 1811 1811 1812 1812 1812 1812 1812 1812 1812 1813 1813 1813 1813 1813 1813 1814 1814 1814 1814 1815 1815 1815 1815 1816 1816 1816 1816 1817 1817 1818 1818 1818 1819 1819 1820 1820 1820 1821 1822 1822 1823 1823 1824 1825 1826 1826 1827 1827 1828 1828 1828 1829 1829 1829 1830 1831 1831 1832 1833 1833 1833 1833 1834 1834 1835 1835 1836 1836 1836 1836 1837 1837 1837 1837 1837 1837 1838 1838 1838 1838 1839 1839 1839 1840 1840 1840 1840 1840 1840 1840 1841 1842 1842 1843 1843 1843 1843 1843 1844 1844 1844 1844 1844 1844 1844 1845 1845 1845 1846 1847 1847 1847 1847 1847 1847 1847 1847 1847 1848 1848 1849 1850 1850 1851 1851 1851 1851 1851 1853 1853 1854 1855 1856 1858 1859 1859 1860 1860 1861 1862 1862 1862 1863 1865 1866 1866 1866 1867 1867 1867 1867 1867 1867 1867 1867 1867 1867 1867 1867 1867 1868 1868 1868 1868 1869 1869 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1871 1872 1873 1874 1874 1874 1874 1874 1875 1876 1876 1876 1876 1876 1877 1877 1877 1878 1879 1880 1882 1882 1883 1883 1883 1883 1883 1883 1885 1885 1886 1886 1887 1887 1888 1889 1890 1891 1892 1892 1892 1892 1892 1893 1894 1895 1895 1896 1896 1897 1897 1899 1899 1899 1899 1900 1900 1900 1900 1901 1901 1902 1903 1904 1904 1905 1907 1908 1909 1910 1911 1912 1913 1914 1914 1917 1918 1919 1920 1921 1922 1922 1923 1923 1923 1923 1923 1924 1925 1925 1925 1925 1926 1927 1927 1928 1930 1930 1932 1933 1934 1934 1935 1936 1937 1937 1938 1940 1940 1941 1941 1943 1943 1943 1943 1944 1944 1945 1945 1946 1946 1946 1946 1947 1947 1947 1947 1948 1949 1949 1950 1950 1952 1953 1953 1954 1956 1956 1957 1957 1958 1960 1961 1962 1964 1966 1966 1966 1967 1967 1967 1968 1968 1968 1969 1969 1970 1970 1971 1973 1973 1974 1974 1974 1974 1974 1974 1975 1975 1975 1977 1977 1979 1979 1979 1979 1979 1980 1981 1981 1981 1981 1982 1982 1982 1982 1982 1983 1983 1983 1983 1984 1984 1984 1985 1985 1986 1987 1988 1989 1990 1991 1993 1994 1995 1997 1998 1999 2000 2001 2002 2003 2004 2005 2006 2007 2008 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2026 2029 2030 2031 2032 2033 2034 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 2046 2047 2048 2049 2053 2055 2058 2061 2063 2064 2065 2066 2067 2068 2069 2070 2071 2072 2073 2074 2075 2076 2077 2078 2080 2081 2082 2083 2084 2085 2086 2087 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2099 2100 2101 2102 2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2115 2116 2117 2118 2119 2120 2121 2122 2123 2124 2125 2126 2127 2128 2129 2132 2133 2134 2135 2136 2137 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2150 2151 2152 2153 2154 2155 2156 2157 2158 2159 2160 2161 2162 2163 2164 2166 2167 2168 2169 2170 2171 2172 2174 2175 2177 2178 2179 2180 2182 2185 2186 2189 2190 2191 2192 2193 2196 2197 2198 2199 2200 2201 2203 2204 2205 2206 2207 2209 2210 2211 2212 2214 2215 2216 2217 2218 2219 2221 2222 2223 2224 2225 2226 2227 2228 2229 2230 2233 2234 2236 2237 2238 2239 2240 2241 2242 2243 2244 2245 2246 2248 2249 2252 2253 2256 2258 2259 2263 2264 2265 2270 2271 2273 2275 2276 2277 2279 2280 2281 2282 2283 2284 2285 2286 2287 2288 2291 2292 2293 2294 2295 2297 2300 2301 2302 2303 2305 2306 2307 2308 2309 2310 2311 2312 2315 2316 2317 2318 2319 2320 2321 2322 2323 2324 2327 2328 2329 2330 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2343 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2355 2356 2357 2358 2359 2360 2361 2362 2363 2364 2365 2367 2368 2369 2370 2372 2373 2375 2376 2377 2382 2383 2385 2386 2387 2388 2389 2390 2391 2392 2393 2394 2395 2396 2397 2398 2400 2401 2402 2403 2404 2405 2406 2407 2408 2409 2410 2411 2412 2413 2414 2415 2418 2419 2420 2421 2423 2424 2426 2427 2428 2429 2431 2432 2433 2434 2435 2436 2437 2438 2439 2440 2441 2442 2443 2444 2445 2446 2447 2448 2449 2450 2451 2452 2453 2455 2456 2457 2458 2459 2460 2461 2462 2463 2464 2465 2466 2467 2469 2470 2471 2472 2473 2475 2477 2478 2479 2480 2481 2483 2484 2485 2486 2487 2488 2489 2492 2493 2494 2495 2496 2497 2499 2500 2501 2505 2506 2508 2509 2510 2511 2512 2513 2514 2515 2517 2518 2520 2521 2522 2523 2524 2525 2529 2531 2533 2535 2536 2537 2538 2539 2540 2541 2542 2543 2544 2545 2546 2548 2549 2550 2553 2555 2556 2557 2558 2559 2561 2562 2563 2566 2577 2578 2579 2582 2583 2584 2591 2592 2593 2596 2602 2605 2607 2609 2610 2612 2614 2615 2623 2624 2634 2643 2650 2657 2658 2661 2662 2666 2667 2668 2670 2671 2673 2674 2676 2680 2686 2688 2689 2690 2691 2692 2694 2695 2696 2700 2701 2702 2703 2706 2708 2709 2710 2711 2712 2713 2715 2716 2717 2718 2725 2726 2727 2729 2730 2732 2735 2736 2739 2740 2742 2747 2748 2749 2750 2751 2755 2757 2760 2761 2765 2768 2769 2773 2774 2776 2778 2780 2782 2784 2785 2787 2788 2789 2790 2792 2798 2800 2802 2803 2804 2805 2806 2807 2808 2809 2810 2811 2812 2814 2815 2816 2817 2818 2819 2820 2821 2822 2823 2824 2825 2826 2828 2829 2830 2831 2832 2833 2834 2835 2836 2838 2840 2842 2843 2844 2845 2847 2849 2850 2851 2852 2853 2854 2858 2859 2860 2863 2866 2867 2869 2870 2875 2877 2878 2879 2880 2881 2882 2883 2885 2886 2887 2890 2891 2892 2893 2894 2896 2897 2898 2899 2902 2904 2905 2906 2907 2908 2909 2910 2912 2913 2915 2919 2920 2921 2922 2923 2925 2927 2936 2938 2943 2944 2945 2946 2947 2948 2950 2951 2953 2954 2955 2961 2962 2963 2966 2967 2968 2970 2971 2973 2974 2976 3 3 32 36 39 40 55 56 103 135 150 166 186 188 194 197 198 203 205 210 211 218 220 221 223 225 227 231 231 233 234 235 236 237 237 240 241 245 246 247 248 248 251 253 262 267 268 269 276 278 318 319 327 328 332 337 355 369 371 394 398 408 420 427 430 449 453 455 469 470 471 477 483 486 487 533 539 566 576 581 590 620 621 633 635 651 659 696 699 716 728 732 734 737 751 755 759 765 767 782 785 787 791 792 801 804 807 809 815 816 820 827 831 831 833 834 835 837 839 846 849 852 854 854 854 854 854 855 856 860 861 863 864 864 866 866 866 866 866 866 866 870 871 876 879 880 883 884 886 887 887 888 888 893 894 897 899 905 907 908 910 910 910 910 911 911 911 912 915 917 917 917 917 917 917 917 917 917 917 917 918 919 919 919 919 919 919 919 919 919 919 919 919 919 924 925 929 931 932 936 937 938 957 962 964 966 969 970 972 976 977 979 981 983 983 983 983 983 984 988 993 994 1002 1005 1010 1013 1014 1018 1019 1020 1025 1027 1028 1030 1031 1037 1038 1041 1042 1043 1044 1050 1052 1052 1054 1056 1058 1062 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1070 1070 1070 1070 1071 1072 1073 1074 1075 1076 1077 1078 1081 1081 1081 1081 1081 1081 1082 1084 1092 1096 1098 1100 1102 1106 1107 1108 1109 1110 1111 1113 1114 1116 1117 1120 1121 1121 1121 1121 1123 1126 1127 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1132 1133 1134 1136 1138 1139 1141 1141 1143 1144 1145 1146 1147 1153 1155 1165 1165 1165 1165 1165 1165 1165 1165 1166 1179 1181 1181 1192 1194 1201 1207 1207 1208 1212 1222 1231 1233 1244 1246 1247 1248 1251 1257 1258 1259 1264 1266 1267 1312 1314 1316 1321 1323 1330 1353 1356 1368 1383 1384 1397 1398 1434 1459 1460 1480 1481 1482 1483 1494 1495 1497 1508 1510 1523 1530 1536 1541 1541 1541 1541 1541 1541 1541 1541 1541 1541 1546 1550 1552 1553 1555 1557 1558 1560 1561 1561 1562 1565 1565 1565 1565 1565 1565 1565 1565 1565 1565 1565 1565 1565 1565 1566 1567 1568 1569 1570 1571 1577 1578 1579 1580 1580 1580 1580 1580 1580 1580 1580 1580 1580 1580 1580 1580 1580 1581 1582 1583 1584 1586 1588 1589 1589 1589 1590 1592 1594 1595 1597 1598 1603 1604 1605 1605 1610 1611 1613 1614 1615 1616 1618 1618 1620 1621 1623 1623 1623 1623 1624 1624 1624 1624 1624 1624 1633 1635 1644 1647 1649 1652 1657 1663 1674 1675 1678 1686 1695 1712 1731 1734 1735 1739 1740 1745 1746 1756 1756 1760 1762 1762 1763 1768 1775 1777 1779 1780 1781 1783 1786 1797 1804 1807 1842 1844 1852 1857 1858 1858 1858 1858 1858 1858 1858 1858 1858 1858 1858 1864 1867 1867 1867 1867 1867 1867 1867 1867 1867 1867 1868 1874 1881 1882 1883 1884 1885 1901 1906 1915 1916 1918 1922 1927 1928 1929 1930 1931 1932 1939 1942 1947 1950 1951 1955 1959 1965 1966 1972 1976 1976 1976 1978 1978 1978 1978 1980 1980 1980 1980 1982 1987 1992 1996 2009 2020 2022 2027 2028 2050 2051 2052 2054 2056 2059 2060 2062 2079 2088 2130 2131 2138 2139 2165 2176 2181 2183 2184 2187 2188 2194 2195 2202 2208 2213 2220 2231 2232 2247 2250 2251 2254 2255 2257 2260 2261 2262 2267 2269 2272 2274 2289 2296 2298 2299 2304 2314 2325 2326 2331 2352 2366 2371 2374 2378 2379 2380 2381 2384 2399 2416 2417 2422 2425 2430 2454 2468 2474 2476 2482 2490 2491 2498 2502 2503 2504 2507 2516 2519 2526 2527 2528 2534 2547 2551 2552 2554 2560 2568 2570 2576 2589 2590 2594 2595 2599 2600 2603 2604 2606 2608 2611 2613 2616 2617 2618 2620 2621 2625 2626 2628 2629 2630 2632 2633 2636 2637 2638 2639 2640 2641 2642 2648 2652 2653 2654 2655 2656 2659 2660 2663 2664 2665 2669 2677 2679 2682 2683 2684 2685 2693 2704 2705 2707 2719 2720 2721 2722 2723 2724 2728 2731 2734 2737 2738 2741 2743 2744 2745 2746 2752 2753 2756 2759 2763 2764 2770 2771 2775 2777 2779 2783 2786 2791 2793 2794 2795 2796 2797 2799 2801 2837 2839 2841 2846 2848 2855 2856 2857 2861 2862 2865 2868 2872 2873 2874 2876 2884 2889 2895 2900 2901 2903 2911 2914 2916 2918 2924 2926 2928 2929 2930 2931 2934 2935 2937 2939 2940 2941 2942 2949 2952 2956 2957 2959 2960 2969 2975 2977 43 48 126 206 209 217 228 229 231 254 277 459 836 850 853 854 858 864 866 875 881 882 885 910 913 917 922 923 934 970 972 974 983 1052 1062 1068 1069 1070 1075 1079 1081 1116 1121 1122 1129 1130 1131 1132 1140 1154 1156 1157 1165 1169 1181 1207 1434 1540 1541 1547 1548 1551 1554 1558 1561 1565 1580 1589 1594 1605 1623 1624 1645 1646 1756 1782 1858 1867 1898 1963 1976 1980 2021 2023 2024 2025 2057 2173 2235 2266 2268 2278 2290 2313 2530 2532 2564 2565 2567 2569 2571 2572 2573 2574 2575 2580 2581 2585 2586 2587 2588 2597 2598 2601 2619 2622 2627 2631 2635 2644 2645 2646 2647 2649 2651 2672 2675 2678 2681 2687 2697 2698 2699 2714 2733 2754 2758 2762 2766 2767 2772 2781 2813 2827 2864 2871 2888 2917 2932 2933 2958 2964 2965 2972

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 11 12 12 10 11 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 6 4 5 5 7 8 8 8 7 8 8 10 8 8 8 7 3 10 4 6 8 6 8 3 4 5 6 6 6 5 6 5 5 7 5 7 8 10 8 9 9 9 10 3 4 4 3 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 10 9 14 16 16 19 19 8 6 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 3 7 8 8 8 8 8 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 11 12 12 14 16 13 14 14 6 6 6 5 5 6 6 6 6 13 13 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 11 12 12 12 12 12 12 14 12 12 12 12 12 5 15 17 20 21 21 21 21 21 13 15 9 10 10 10 10 11 10 11 13 13 12 12 12 12 7 8 8 8 8 4 5 6 3 4 4 4 4 4 5 4 3 5 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 4 3 3 4 4 4 4 4 7 8 8 8 5 6 6 6 9 10 3 4 5 3 4 4 8 10 10 10 10 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 5 7 3 4 4 7 8 8 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 7 8 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 5 6 6 8 9 9 9 9 9 9 9 4 5 5 5 5 5 5 5 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 9 10 10 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 5 5 5 7 9 9 9 10 10 3 4 5 4 4 6 6 4 9 10 10 11 3 9 9 9 9 9 9 9 9 9 9 8 10 10 9 9 4 5 11 13 5 6 7 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 8 9 5 7 7 8 8 8 8 7 8 8 8 8 9 11 4 4 4 5 7 8 8 9 8 8 8 8 5 8 6 7 6 8 5 6 6 7 8 7 7 7 7 9 8 9 9 9 10 10 7 8 8 9 9 11 8 9 9 7 9 8 9 9 9 9 9 9 9 11 9 11 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 4 6 7 7 7 7 7 4 5 6 6 4 6 4 5 5 6 3 4 5 6 4 6 6 7 7 7 7 3 4 4 5 5 6 6 5 6 6 3 7 9 8 8 5 6 7 8 4 5 6 6 6 3 3 4 5 3 6 7 7 7 7 5 3 3 3 5 8 9 9 8 9 9 9 9 4 5 4 4 5 6 7 6 6 6 7 7 7 6 7 7 4 5 6 6 4 4 4 4 5 4 10 11 10 9 8 6 6 7 8 8 9 9 9 8 9 10 10 6 6 7 8 8 8 8 8 8 8 8 8 8 8 7 8 8 6 8 15 16 16 16 17 16 16 16 16 16 16 17 4 5 6 5 6 3 7 4 5 8 4 3 4 7 8 8 6 3 3 3 3 5 6 8 7 7 8 8 8 4 4 7 7 7 7 12 12 12 5 6 5 5 4 6 8 3 7 8 6 4 3 5 4 7 4 5 6 7 7 7 8 7 4 5 5 7 5 5 8 9 9 9 6 7 7 7 5 6 5 3 4 8 9 9 3 4 4 4 3 3 4 5 5 5 5 4 5 4 4 4 4 5 5 3 4 3 4 5 4 4 4 4 4 9 10 10 10 10 10 6 7 3 6 7 8 7 4 8 9 9 5 6 6 8 3 3 3 3 4 5 4 4 4 3 6 7 7 7 8 6 7 3 5 6 3 4 4 5 4 6 3 4 5 5 5 3 4 4 5 8 6 7 7 6 4 5 5 8 5 3 4 4 8 9 4 6 5 6 6 5 6 6 9 10 8 5 5 5 5 5 3 3 5 5 6 6 6 6 6 7 5 5 4 4 5 6 7 5 4 3 4 4 6 4 5 5 5 4 6 6 5 5 4 6 6 5 5 5 5 5 6 7 7 5 6 6 9 7 7 7 7 7 9 10 12 10 11 10 12 5 5 7 5 6 7 11 13 7 8 3 4 4 4 4 5 7 8 5 6 4 3 6 3 4 6 8 10 11 12 5 5 5 5 10 11 12 4 5 7 8 14 14 4 5 5 5 7 7 7 6 4 5 5 4 5 5 5 5 5 6 6 6 6 6 7 7 7 7 7 7 7 7 7 5 6 6 5 5 7 7 4 6 12 14 14 14 14 13 5 7 4 6 6 8 9 9 5 6 3 4 4 3 4 3 3 6 4 5 5 5 5 5 3 4 4 4 4 3 5 5 6 6 5 3 4 4 5 5 3 4 4 4 7 5 5 6 5 6 6 6 4 5 5 5 3 3 4 3 4 4 4 4 4 5 6 5 5 7 8 8 4 5 5 6 4 4 5 6 4 5 5 5 5 4 4 5 5 5 5 5 5 5 6 7 4 6 8 7 7 9 7 4 5 5 6 6 7 8 7 7 7 7 5 5 6 5 4 5 5 4 4 5 8 9 10 4 5 5 5 5 6 7 7 7 6 4 5 5 5 5 5 5 5 5 5 5 4 5 7 9 3 4 4 4 4 5 5 5 5 5 5 7 8 10 8 8 9 9 5 6 6 6 6 4 5 5 6 8 7 5 6 6 6 6 6 7 7 4 3 3 3 5 4 3 5 4 5 5 4 4 4 5 9 10 10 3 4 4 5 5 5 6 6 6 10 11 11 11 11 11 11 11 11 11 3 9 7 5 5 5 5 6 4 4 4 7 7 9 4 6 7 7 7 4 7 7 7 6 7 7 7 7 7 8 8 8 8 8 8 8 5 6 7 3 4 4 4 4 4 4 4 5 5 3 4 5 5 6 7 7 7 7 8 6 8 11 3 4 4 4 4 4 4 6 8 10 11 11 11 11 12 11 11 6 7 7 7 7 7 9 3 4 4 4 8 9 8 8 7 7 8 9 10 10 6 6 6 6 6 6 7 8 3 4 4 7 8 13 7 7 7 7 6 5 6 7 7 7 8 3 4 5 4 6 5 5 5 5 6 5 6 8 7 7 7 7 8 7 3 4 4 7 9 10 10 10 5 6 6 6 6 7 6 6 9 6 12 13 13 13 13 13 13 14 14 10 11 11 11 11 11 5 6 8 9 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 6 6 6 6 6 5 6 5 4 4 4 6 5 6 6 6 6 6 6 6 6 6 6 5 6 7 9 10 10 10 3 3 5 6 6 6 3 3 5 6 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 5 6 6 7 7 4 5 5 3 4 7 5 6 6 6 10 7 8 5 4 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 5 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 5 5 6 6 6 6 6 5 6 6 4 5 5 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 6 8 4 5 5 6 6 6 7 11 12 10 11 11 6 7 7 7 7 7 4 3 7 5 3 3 4 5 6 4 3 4 5 3 5 4 8 9 9 9 3 3 3 3 3 4 3 5 4 5 3 5 7 7 7 4 3 4 4 5 5 6 3 4 4 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 5 6 6 6 6 6 7 4 5 5 5 4 4 3 4 4 3 8 3 7 8 9 4 4 3 5 6 3 5 13 14 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 13 13 14 13 13 14 15 4 4 4 4 7 8 8 8 10 10 10 10 10 10 5 3 5 4 3 3 3 4 5 4 5 4 4 4 4 4 5 5 5 4 5 6 7 7 7 3 4 4 4 5 5 3 3 3 4 4 4 5 3 5 5 5 5 4 3 3 4 3 6 7 7 7 7 7 7 4 5 7 7 6 3 3 4 4 4 4 4 4 3 4 3 3 4 3 5 5 4 4 4 6 5 7 7 3 3 6 3 3 3 3 6 7 6 8 6 7 7 7 4 3 5 6 3 4 8 3 4 5 6 6 3 3 3 4 6 5 6 3 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 12 15 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 4 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 6 5 6 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 6 6 6 6 6 6 6 3 4 4 7 4 11 12 12 12 5 6 4 4 6 4 5 3 3 7 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 9 10 6 7 7 4 7 8 5 5 4 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 3 4 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 6 7 4 5 5 6 5 5 6 7 6 6 4 4 5 10 11 11 11 4 7 8 4 5 4 4 5 3 4 7 5 5 5 3 4 4 4 4 3 7 3 4 8 9 10 3 4 4 4 5 5 5 6 3 3 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 13 14 14 14 14 14 7 8 8 9 8 8 8 8 9 9 6 7 6 7 8 6 7 7 4 5 5 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 9 6 6 5 6 6 7 8 8 9 9 9 5 6 6 6 6 6 7 8 7 7 9 7 4 5 5 5 6 7 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 10 10 10 10 10 3 5 7 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 4 5 5 7 3 4 5 6 5 6 7 5 7 8 8 8 7 6 6 5 3 6 5 6 6 6 6 6 5 5 5 6 4 5 5 6 5 6 7 6 7 6 6 7 10 11 11 10 10 4 7 9 9 3 4 6 7 7 7 4 5 6 8 7 8 8 9 7 8 8 8 8 8 4 3 3 4 4 5 5 3 4 6 3 6 3 5 3 6 6 7 6 7 7 7 6 7 7 4 4 3 4 10 11 11 4 8 9 9 10 4 7 3 4 7 3 4 6 6 8 6 5 3 4 3 4 4 4 4 5 6 6 3 4 4 4 7 7 7 7 7 4 3 4 4 5 5 4 5 5 5 5 7 8 8 8 8 8 8 6 7 6 7 8 5 5 4 3 3 3 4 4 3 4 4 4 4 9 10 9 9 9 4 5 5 5 5 5 4 3 4 6 5 5 6 6 6 6 6 6 3 4 3 4 3 4 8 3 4 5 3 4 4 5 6 4 5 4 6 7 9 10 6 6 7 4 4 4 4 3 3 3 3 4 5 4 4 4 5 3 4 4 5 4 3 4 5 5 6 7 5 5 5 5 5 10 11 11 11 4 4 4 3 5 4 5 3 4 4 4 4 5 6 6 4 3 4 4 4 3 3 3 4 4 5 6 4 4 4 4 7 8 8 4 5 6 6 8 9 9 5 7 6 6 4 5 3 4 4 4 4 5 6 3 4 4 6 4 5 5 5 6 5 6 5 6 6 5 3 7 8 9 9 3 4 3 5 4 4 4 4 4 5 6 11 4 6 7 8 8 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 4 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 5 4 3 4 4 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 4 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 5 6 6 6 6 5 7 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 3 4 5 5 3 3 4 6 6 6 4 4 4 6 6 7 6 6 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 3 8 3 4 4 3 4 4 8 9 5 5 5 5 6 7 3 4 4 4 8 9 6 8 8 8 8 8 14 15 15 15 15 15 8 9 9 9 9 9 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 9 8 9 9 9 4 5 5 5 5 5 4 5 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 11 12 12 12 9 10 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 4 4 5 5 3 4 4 13 14 14 14 15 15 6 7 7 4 6 7 7 7 8 11 12 12 4 6 6 7 8 7 4 5 5 6 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 3 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 12 14 13 14 13 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 4 6 7 7 4 4 4 4 4 4 4 4 5 5 6 6 5 5 5 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 5 5 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 4 5 5 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 6 7 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 5 4 3 3 3 3 3 3 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 6 8 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 11 6 4 8 0 0 8 10 11 13 9 0 19 8 0 0 0 0 10 0 12 13 10 4 9 14 10 10 9 12 3 12 3 5 6 17 9 9 15 11 4 4 0 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 10 7 4 12 23 7 10 8 0 5 0 0 5 4 12 21 0 10 10 0 21 10 6 13 11 0 9 0 20 0 0 0 0 0 0 0 5 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 0 7 0 0 5 0 0 8 5 0 5 14 0 10 0 17 7 4 0 6 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 14 5 5 4 0 0 0 0 9 0 9 0 0 0 3 7 0 0 0 3 4 9 4 3 3 0 4 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 7 0 5 9 5 13 11 12 4 0 0 0 6 9 0 0 0 0 7 12 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 8 10 7 11 12 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 3 5 0 0 0 0 0 0 0 5 4 0 0 0 0 0 6 0 0 3 4 3 6 12 8 10 7 6 7 4 0 7 5 7 5 0 6 0 0 0 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 0 9 6 0 0 0 0 6 4 15 3 0 0 6 0 5 0 0 0 13 5 6 0 0 7 3 11 5 2 0 3 11 0 0 6 5 3 6 6 4 3 7 5 4 5 5 5 3 4 6 4 3 3 5 5 4 5 4 6 3 4 5 4 4 6 3 3 4 7 7 4 3 8 3 4 3 2 4 5 5 3 4 9 5 3 2 7 6 4 5 7 4 4 4 5 6 3 4 3 3 4 4 5 5 7 4 3 4 4 7 5 4 4 7 5 7 3 6 5 2 3 6 5 8 5 6 4 6 8 10 4 4 8 3 6 4 3 6 4 7 5 18 5 4 8 6 9 2 12 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 5 5 7 5 6 4 5 7 5 6 3 8 3 6 2 3 4 7 5 5 5 12 6 9 8 3 5 6 5 5 5 5 7 6 5 5 3 2 3 3 7 4 5 3 4 3 7 5 3 8 3 5 5 3 6 6 3 3 5 6 4 7 6 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 3 3 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 3 2 5 3 6 2 2 2 2 2 3 2 2 2 2 3 2 4 2 4 3 3 2 2 2 4 2 3 6 2 3 2 3 3 2 2 3 2 4 4 3 2 4 5 2 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 4 6 6 5 5 3 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 12 2 2 2 2 2 2 9 2 2 3 2 2 2 2 2 2 2 2 6 2 3 2 4 2 4 4 2 5 3 2 2 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 2 3 4 2 2 5 8 2 8 2 3 2 3 2 2 3 2 8 6 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 5 12 2 4 2 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 3 2 5 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 3 2 2 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 2 4 4 3 3 3 2 2 3 5 3 2 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 4 0 2 3 3 4 2 2 3 2 8 3 3 2 4 2 4 4 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 4 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 2 4 2 4 2 2 2 2 3 2 3 2 0 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 3 2 2 4 4 2 2 2 3 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 3 2 4 3 1 1 2 2 3 4 4 2 3 2 3 3 2 2 2 2 2 2 6 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 3 4 3 2 9 2 4 1 2 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 1 2 2 1 2 3 1 1 1 1 1 2 1 2 1 1 2 2 1 1 2 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	5109 11353 11908
10$	14568
101	10951
101$	17041 11200
11$	14568
12$	2843 2844 2845
13$	2843 2844 2845
14$	2843 2844 2845
15$	2843 2844 2845
16$	2843 2844 2845 15184 15185 15192 15193 11853
17$	15184 15185 15192 15193 11853 6235
18$	12994 12996 693 13029 13030 9059 15180 15181 15182 15183 15184 15185 15186 15187 15188 15192 15193 15883 11853
19$	12994 12996 693 13029 13030 9059 15180 15181 15182 15183 15184 15185 15186 15187 15188 15192 15193 15883 11853
2$	11908
20$	12994 12996 693 13029 13030 9059 15180 15181 15182 15183 15184 15185 15186 15187 15188 15192 15193 15883 11853 6235
21$	12994 12996 693 13029 13030 9059 15180 15181 15182 15183 15184 15185 15186 15187 15188 15192 15193 15883 11853
22$	12994 12996 693 13029 13030 15192 15193 15883 11853
23$	12994 12996 693 13029 13030 15192 15193 15883 11853
24$	12994 12996 693 13029 13030 15192 15193 11853 5772
25$	12994 12996 693 13029 13030 9059 15180 15181 15182 15183 15184 15185 15186 15187 15188 15192 15193 15883 11853
26$	12994 12996 693 13029 13030
27$	12994 12996 693 13029 13030
28$	12994 12996 693 13029 13030
29$	12994 12996 693 13029 13030
3$	11908
30$	12994 12996 693 13029 13030 9059 15180 15181 15182 15183 15186 15187 15188 15192 15193 15883 11853
31$	6235
3x5x2$	6174
4$	11908
47$	6235
4ft$	6153
5$	3570 9815 9816 11908 6153
5ft$	6153
5x5x5$	6173
6$	3570 9815 9816 11908 6153
60$	17250
6ft$	6153
7$	14568 11908 12016
8$	14568 11908
9$	14568 11908
999	10951
999$	17041
a$	6563 6626 6806 12899 6811 7339 7374 7495 7519 7600 7686 7942 8316 2291 2292 2293 8703 8704 14884 14893 8888 8889 2686 2782 2867 2868 9150 9615 3557 10477 10511 10550 10636 10657 10659 10688 11123 11287 11300 11307 11316 11363 17530 5199 11482 11483 17583 5377 5430 5662 5792 5810 5891 5894 12258 6068 12333
abandon$	5815
abandoned$	5812 5815
abandoning$	5815
abandons$	5815
abc$	11175 6081
abcs$	11175
abdicate$	4446
abdicated$	4446
abdicates$	4446
abdicating$	4446
abh	11486 6089
abh$	17576 12333
abide$	14318
abilit	12199
ability$	14530 8893 8894 8895 8896
abject$	5779
able	11072
able$	2741 2744 2745 2747 2756 2768 9031 9032 9033 9034 3020 3053 9306 9327 9328 3094 3105 3109 3110 9355 3112 3113 9364 3121 3122 3123 3137 15845 4891
ably$	9376 9377 9378 9379
aborti	5993
abortion$	12237
about	11037 12100
about$	6352 6356 6431 13063 13279 7191 7306 7321 13647 13648 7559 7952 14076 14077 14109 8095 14187 14802 15057 15334 15335 15336 9249 15342 15343 15344 15348 15349 9605 9606 15746 9657 9658 9659 3571 9985 9986 10020 3777 3778 3779 3780 10025 16151 16507 16534 16644 16645 10652 16745 16789 16790 16791 10778 10779 10780 4730 11061 11085 11379 11414 11605
above$	12804 13589 13590 13591 7527 14673 14674 14675 9843 16741 16843 16872 10885
abrasive$	6125
abroad$	17485
abscond$	12928 605 606 12019 6093
abscondded$	605 606 12019 6093
abscondding$	605 606 12019 6093
absconded$	605 606 12019 6093
absconder$	11512 6093
absconders$	11512 6093
absconding$	605 606 13655 11511 12019 6093
absconds$	605 606 12019 6093
absconsion$	6093
absconsions$	6093
absen	12272
absenc	11374 17477
absence$	17464
absent$	12933 16345 11001
absentee$	14606 11651
absentees$	14606 11651
absolute$	9828 3735 6069
absolutely$	2493 3937 10520 5770 5773
abstin	5224
abstinence$	11468
absurd$	3025 3026 3027 3028 3029 3030
abus	17513
abuse	11422
abuse$	12334 12335 12378 12379 12380 12400 12412 12674 12736 12864 13215 13216 13225 13226 13348 13417 7328 13569 13766 13767 13864 13866 14271 14272 14393 14394 14395 14396 14397 14398 14399 14400 15537 9449 17510 17511 17512 11553 11556 11568 11610 12289
abused	5173 6047
abused$	12385 13041 13369 14393 14394 14395 14396 14397 14398 14399 14400 11417 6047 12291
abuser$	12920 13015 13020 13025 13501 13502 13503 13504 13505 13506 13507 13508 13509 13512 13830 7998 14142 14224 14546 2216 14597 14607 2303 11561 11642 11645 11646
abusers$	12920 13020 13025 13501 13502 13503 13504 13505 13506 13507 13508 13509 13512 13830 7998 14142 14224 14546 2216 14597 14607 2303 14876 11561 11642 11645 11646
abusive$	7472 14393 14394 14395 14396 14397 14398 14399 14400 8469 5539 11794 6132
abysmal$	6166
abysmally$	6166
academy$	10334 10339 10340 10342 4105 16832 10769 4529 16899 16900 17446 17447 17450 5838
accept$	12479 12495 197 6564 331 332 333 334 335 336 337 338 12718 12754 12826 12859 1236 7488 7490 7492 13928 13933 7846 1942 1943 1971 8216 8217 8218 8219 8220 8221 8222 8223 8224 8225 1982 1983 14318 8246 8247 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8273 8274 8275 8276 8277 8303 8304 8305 8306 8307 8308 8309 8310 14913 14918 14921 16041 16090 16096 16110 16144 16145 16154 16155 16156 16389 16618 5324 11999 12000
acceptable$	8242 4925 11208 6081
accepted$	12609 12610 12611 12613 331 332 333 334 335 336 337 338 13073 13080 13088 13097 13098 13099 13111 13404 1236 7488 7490 7492 14241 1942 1943 1982 1983 16222 16223 16224 16225 16389 5324
accepting$	331 332 333 334 335 336 337 338 1236 7488 7490 7492 1942 1982 1983 14913 16089 5324
accepts$	331 332 333 334 335 336 337 338 1236 7488 7490 7492 1942 1982 1983 16154 16155 16156 5324
acceptted$	331 332 333 334 335 336 337 338 1236 7488 7490 7492 1942 1982 1983 5324
acceptting$	331 332 333 334 335 336 337 338 1236 7488 7490 7492 1942 1982 1983 5324
access$	12479 4711 6015
accessing$	4711
accessory$	5332
accesss$	4711
accident$	2287
accidents$	2287
accommodated$	404 405 406 407
accommodation$	12971 12972 12973 12974 12975 12976 12977 12978 17490 17541 17571 12303
accomp	6195
accomplice$	13830 11538 11575 11706
accomplices$	13830 11538 11575 11706
accord$	12711 13038 13039 13375 11540
accoun	4716 10973 4758 11094 4861 11164
account$	13415 7450 1207 7452 1209 14132 14133 14134 14135 2170 2171 8416 8417 8418 14509 2176 2177 2178 2179 2180 2181 16593 16594 16595 16596 16597 16598 16599 10902 4660 17045 10956 4865 17214 17254 17370 17371 5180 17522 11760
accountability$	1937 1938 8186 8187 8188 8189 8190 8191 8192 8193 8194 8195 8196 8197 16828 16829 16830 16831 12076
accountable$	81 82 83 84 85 1937 1938 17214
accounted$	4865
accounts$	356 357 13415 7450 1207 7452 1209 14132 14133 14134 14135 2170 2171 8416 8417 8418 14509 2176 2177 2178 2179 2180 2181 10902 4660 17045 10956 17063 17184 4865 17254 11760
accusation$	11608
accusations$	11608
accustomed$	3203 3204 3287
achiev	4884 5124
achiever$	14611
achievers$	14611
acknowledge$	8246 8247 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8303 8304 8305 8306 8307 8308 8309 8310 16590 16618
acknowledged$	16472 16473
acne$	11965 6156
acned$	6155
acquit	6077
acquitted$	12321
across$	8496 8497 2626 8871 9048 9049 9050 9382 9383 9384 9699 9843 17130 11249 11831 12022
act	4623 17224 17419 5912
act$	6884 12981 7059 816 817 13602 13603 13991 1660 1661 8273 8274 8275 8276 8277 2300 2332 2340 2518 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 2921 2942 3114 3115 3322 9698 3463 3464 3549 3550 3551 3552 16372 16618 16811 16814 16948 4844 4950 5541 5607 12156
acted$	7059 816 817 1660 1661 2300 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 3322 3463 3464 3549 3550 3551 3552 10321 10330 16424 16429 16432 16433 16435 16436 16437 16438 16472 16473 16496 16628 5541 5607
acting$	1660 1661 2300 2656 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 2943 3114 3115 3447 3549 3550 3551 3552 4844 5517 5541 5607
action	4597 12180
action$	12436 14098 16499 4227 4228 4229 16593 16594 16595 16596 16597 16598 16599 4844 4950 11231 11241 17345 11498 12178
actionable$	10841
actions$	3 4 5 6 7 8 9 6256 12347 12348 6263 12354 12355 22 23 6268 25 12436 12523 6441 12703 12704 12705 12706 12707 12708 12709 12710 12728 13130 13131 13132 13133 7166 923 13472 13473 13474 13475 13476 13477 1258 1259 14271 14272 14273 14276 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 14503 4219 11498
active	17159
active$	6378 135 6635 530 531 532 533 534 882 11520 11843 12133 5894 5896
activi	16922 17165 12147 12180 12184 12185
activities$	12423 12436 11498 11517 11614
activity$	12423 12436 6885 12982 17020 17063 11498 11517 11614 11842 12104
acts$	12965 6884 12981 13602 13603 1660 1661 2300 2333 2341 2519 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 2922 2941 3114 3115 3322 3463 3464 3549 3550 3551 3552 5541 5607
actted$	1660 1661
actting$	1660 1661
actual$	11486
add	4576
add$	1166 1454 14510 14511 14512 14513 14514 4736 6200
addded$	1454
addding$	1454
added$	1166 1454 4695 4696 4736 4737 4810 4812
addict	17477 17496 12245
addict$	14613 14614 14615 14722 14723 17495 11651 11652 6115
addicted$	12420 5076
addiction$	12432 5076 17411 12197
addictions$	12432
addicts$	14613 14614 14615 14722 14723 17498 11651 11652 6115
adding$	1454
addres	4602 10883 4655 10899 4691 10935 10936 17085 17196 5867
address$	6555 6556 6557 12912 12913 12914 12915 6826 6827 6828 6829 17070 4789 5867 12305
addresses$	6555 6556 6557 16951 16973 17070 4789 12111 12128
adds$	1166 13500 1454 4736
adenoi	11298
adenoids$	17388
adept$	3554
adequate$	3066 3069 10478 10479 10480 10481
adhd	6200
adidas$	11975
admirably$	9376 9377 9378 9379
admission$	12253
admissions$	12253
admit$	16090 16096 16110 16389 16618 16811 11999
admitted$	16222 16223 16224 16225 16389 5090 5091 12252
adoles	11323
adolescent$	2360 14804 14833 14834 14835 14836 14939 14967 14968 14969 14970 14971 14972 14983 3557 15891 15894 17413 5080 5395 5398 11777 5661
adolescents$	2360 14804 14833 14834 14835 14836 14939 14967 14968 14969 14970 14971 14972 14983 15891 15894 11777
adopted$	4779 12298
adoption$	6055
adoptive$	6055
adore$	682 683 684 685 686
adored$	682 683 684 685 686
adores$	682 683 684 685 686
adoring$	682 683 684 685 686
adult$	12648 12649 12657 6569 12770 12812 12824 12835 6780 6781 12889 6856 6863 6866 12963 12966 12997 13000 13026 7487 13639 13644 14060 14197 8324 8359 14452 14453 14454 14455 2128 8827 8883 2710 15049 15093 9011 9014 2801 15138 15139 15140 15141 15142 15143 15144 2816 9071 15169 15174 15175 15176 15198 15207 2878 9127 15224 15225 9146 2903 15246 2917 2918 9164 15255 15256 9167 9168 9189 2952 2953 2965 9211 2972 2973 15315 2985 9326 9329 15419 3186 3187 3188 3189 15529 15530 15531 15532 15574 15583 15585 15592 15651 15652 15653 15654 15762 15765 15812 15813 15814 15815 3485 9776 9777 15868 15869 15870 15871 15872 15873 15885 16070 16072 16073 10376 10377 11506 5289 11537 11851 11852 11855 11856 5615 11861 11862 5638 5653
adults$	12359 6538 6539 6541 6546 6551 6554 12645 12648 12649 12657 12661 12824 12889 12920 12922 12925 6856 12957 12963 12966 12997 7457 14186 14326 14327 14331 14423 8338 14452 14453 14454 14455 14472 8383 14658 8591 15008 15049 15063 15064 15065 15066 15074 15093 15138 15139 15140 15141 15142 15143 15144 2816 9063 15169 15174 15175 15176 15180 15181 15182 15183 15184 15185 15189 15196 15204 15205 15206 15207 15208 2877 15244 2917 2918 9164 15255 15256 2945 2946 2969 15309 15310 15311 15312 2985 9234 15327 9241 15419 15426 15427 15428 9358 15450 15451 15452 15453 15480 15488 15489 15490 15491 15492 15500 15501 15502 15503 15504 15535 15536 3243 3245 15583 15585 15592 15651 15652 15653 15654 15657 15662 15752 15797 15799 15802 15803 15804 15808 15812 15813 15814 15815 15836 3516 3517 3518 3519 15855 9767 3529 3530 3531 15868 15869 15870 15871 15872 15873 15883 15888 15889 15973 16039 16070 16072 16073 10112 10113 10115 10116 11506 11603 11693 11721 11851 11856 11861 11862 11884
advance$	4879
advanced$	2801 3219 3485 11520
advanceed$	4879
advanceing$	4879
advances$	6567 6568 12674 12675 13592 13593 15101 15102 15103 15104 4879
advant	4976
advantage$	12386 13538 11220
advert$	16032
advice$	12532 12599 12600 13325 13994 13995 14003 1676 14247 14363 14364 14365 14366 14367 14913 16458 16459 16460 16461 16462 16463 16903 11590 11604 11994 12067
advis	10842 12131
advised$	6384 12535 12536 6447 204 205 206 207 208 209 210 211 6456 213 214 215 216 217 218 219 220 221 222 223 224 225 1740 1741 1742 1743 1744 1745 1746
affair$	15371 15715 15716 15717 15718
affairs$	15239 15438 15439 15440 15441 15554
affect$	15635 15636 9547 9551 3308
affection$	12971 12972 12973 12974 12975 12976 12977 12978 13282
affections$	12675
affili	4623 12104 12106 12147 6195
affiliate$	11614
affiliated$	2184 11614
affiliates$	11614
affiliation$	2121 2122 2184 11614
affiliations$	11614
affray	11486 6089
affray$	17566 17576 12333
afraid$	15472 15473 15474 3181 3182
african$	3580 9829 9834 9835 5688 11964
afro$	11952 5709 11954
afros$	11952 11954
after	17065 11428
after$	12719 13479 13480 1156 7727 7728 7730 7731 13986 14248 8205 8938 15073 8986 15299 15376 9309 15481 15482 15496 9654 15880 4418 16902 17130 5063 17428 17518 12227
afternoon$	17352 5126
afternoons$	5126
afterp	11313
afterpill$	17403
afterthought$	16822
again$	12545 12546 14074 14075 7986 16131 16132 16134 16135 16136 4372 10727 10728 17338 17402 11585
agains	4784 11131 12180
against$	12916 12917 12918 12919 7904 14102 17040 17082 4773 17128 17167 11088 11113 17212 17221 11194 17321 11233 12014 12133 12190 12194
age$	6874 12993 8456 15098 15099 15100 15135 15136 15211 15212 15213 15214 15251 15252 15253 15318 9475 9476 9477 9478 15719 9786 9787 15899 15908 15909 15910 11376 12279
aged$	6906 15891 15894 17399 11535
agencies$	14810 10334 10339 10340 4105 16832 10769 16899 16900
agency$	14810 10308 10334 10339 10340 4105 10376 10377 16832 10769 4529 16899 16900 10841 5779 5828 5837
ages$	15135 15136
aggression$	14640 14696 14997 14998 2667 2668 11786
aggressive$	14927 14928 14929 14930 14931 14932 14933 14934 14935 14936 14937 15037 11740 5539 6132
aggressively$	6132
aggressiveness$	14997 14998 11786
aggressor$	13830 14546 14547 14548 14549 11642 11643 11644 11688
aggressors$	13830 14546 14547 14548 14549 11642 11643 11644 11688
aggro$	13179 13782
agitator$	6108
agitators$	6108
ago$	15773 15774
agree$	739 740 1028 1029 1030 1031 1033 1034 1035 1036 1037 7488 7490 7492 2734 2735 2736 2737 5311
agreed$	713 739 740 13111 1028 1029 1030 1031 1033 1034 1035 1036 1037 7488 7490 7492 2734 2735 2736 2737 5311
agreement$	12725 17259
agreements$	17259
agrees$	739 740 1028 1029 1030 1031 1033 1034 1035 1036 1037 7488 7490 7492 2734 2735 2736 2737 5311
agreing$	739 740 1028 1029 1030 1031 1033 1034 1035 1036 1037 7488 7490 7492 5311
ahead$	168 6713 12805 14037 16843 16873 12118
aid	4884
aid$	4879 4886 5021 12228
aided$	4879 4886 5021
aiding$	4879 4886 5021
aids	4884
aids$	4879 4886 5021 12228
aim	4974
aim$	16967 17292 4962 17346
aimed$	11268
aims$	16967 17292 4962 11268
air$	14727
airhead$	11706
airheads$	11706
alarm$	7914
albanian$	3580 9831 11964
album$	10882
alcoho	11327 17477 17496 11407
alcohol$	40 282 283 284 285 286 287 288 12654 12655 6575 6576 6577 6578 6579 6581 6582 12971 12972 12973 12974 12975 12976 12977 12978 12983 12986 14462 15286 15287 15288 15289 15290 17410 5224 6001 12245
alcoholic$	17495 17497 11651
alcoholics$	17498 11651
ale$	15648
alert	4707
alert$	4589 4611 4612 4917
alerted$	10915
alerting$	4611 4612
alerts$	4611 4612
aliase	5855
aliases$	12099
alibi	5855
alibi$	12097 12099
alibis$	12097 12099
alien$	11766
alienated$	5662
aliens$	11766
alight	11492
alight$	17582
alike$	11974 11976
alive$	17384
all	11096 12159
all$	6462 6466 322 904 7154 13325 7260 1020 1021 7424 7458 1421 1422 7705 13899 13901 1596 7878 8269 8540 8597 8629 14742 14743 8682 8713 2611 8883 2679 2726 15061 2792 9040 15166 2862 15407 15538 15553 9533 3295 3296 3431 15793 3534 3680 16043 9954 9968 3726 3728 9980 3860 3861 3862 4007 4008 4009 4019 10264 10306 16607 16614 10555 10688 10690 16798 16799 4474 10875 10911 17057 4838 11108 17326 11279 5298 11547 5489 11994 11995 12068 5891
alleg$	13416
allegation$	2170 2171 11608 11609
allegations$	7423 2170 2171 11608 11609
allege$	14497 14498 4826 11606 11607
alleged$	13416 14497 14498 4798 4825 4826 4830 11606 11607 5366
allegedly$	6102
alleges$	14497 14498 4826 11606 11607
allegged$	13416
allegging$	13416
alleging$	13416
allegs$	13416
allerg	6206
allergy$	12197
alley$	14884
alloca	4586
allocated$	4694
allow	4582 4613
allow$	51 52 53 54 55 56 294 295 296 13220 927 1026 1770 1771 1772 1773 1774 8042 16090 16096 16110 4405 4659 4886 11541 11999
allowed$	51 52 53 54 55 56 294 295 296 13220 13258 13259 927 1026 1770 1771 1772 1773 1774 4405 4886 5059 5203 11541
allowing$	51 52 53 54 55 56 294 295 296 13220 927 1026 1770 1771 1772 1773 1774 4405 4886 11541
allows$	51 52 53 54 55 56 294 295 296 13220 13258 13259 927 1026 1770 1771 1772 1773 1774 4405 4659 4886 11541
alls$	14742 14743
almost$	842 1060 2862 9106 2863 2864 2865 2866 2869 2870 2871 2872 3428 3429 3571 5611 5640
alone	11318 12302 6064
alone$	13115 13187 13532 13669 15386 15387 15388 15389 15390 15391 15392 15393 15394 15395 15396 15397 15398 15431 15432 15433 15434 15435 15436 15437 15446 15465 15787 15833 17408 6064 12308
along$	12619 12638 12762 6954 6955 6956 6972 13371 7282 7283 7284 1118 13548 7521 7522 13968 13972 1658 9666 3423
alopecia$	6158 6205
alpha$	11651 5412
already$	2862 9106 2863 2864 2865 2866 2869 2870 2871 2872 2906 15324 15325 15326 3571 5611
alright$	9743 3500 3501 3502
also$	8657 5399
alter$	10172 10173
altered$	1081
alternative$	6015
alternatives$	12599 12600
although$	227 6511 6512 6513 6514 6515 6516 6517 6518 280 281 12916 12917 12918 12919
altogether$	4474
always$	601 848 7656 7657 2771 3299 3680 10026 3913 3914 3915 3916 5753 6162
am$	10232
ambition$	15026 11822
ammunition$	13822 13825
amok$	11703
among$	2197 8479 14570 14571 2238 14663 14926 8911 8949 11284
amongst$	8479 14570 14571 2238 14926 8911 8949
amoral$	6136
amount$	391 392 393 15477 15478 15479
ample$	161 162 163 6478
amuck$	11703
an$	6922 6936 7374 8234 2494 14884 8929 2782 9108 9156 9225 9484 9672 3542 3543 3557 10282 10688 11123 11316 17530 11483 5662 12258
anaemi	6206
anaemic$	6205
analys	10855 10856 10857 4614 4615 17008 17033 4752 10999 4847 11091
analysis$	12107 12122
analyst$	16928 16930 16945 16946 16947 10858 10859 4627 10996 17089
analysts$	16928 16930 16945 16946 16947 10858 10859 4627 10996 17089
anaphy	6206
and	4649 5935 5942
and$	6461 12673 7307 7326 13967 14404 14526 8458 8459 14709 14736 8667 14758 8742 8749 14844 14965 15539 15726 9653 9797 15891 15894 9843 9863 15957 11060 11157 11159 11188 11243 11585 12083 12136 5949 12328
angels$	15338 15339 15340 15341 15357 11675
anger$	14696 2659 5540
angina$	6205
angry$	2536 16345 5377 5662
animal$	11651
animals$	14612 14613 14614 14615 14634 14635 14636 14792 14795 14886 16822 11651 11652
ankle	5238
ankle$	17426 17427 11482
ankles$	17426
annoy$	13300
anonymous$	5858
anorak$	11971
anoraks$	11971
anorex	5978
anorexia$	12222
anorexic$	12222
anothe	4916
another$	6245 12855 8027 8035 14484 14662 14849 8778 15009 3557 16876 16904 11300 5111 11495 5662 5894
anpr	5874
anpr$	12118
answer$	12718 7074 1719 14318 2928 2929 2930 9320 16090 16096 16110 16154 16155 16156 16212 16281 16282 16283 16284 16389 10356 10363 16590 16618 10574 10575 4340 4341 16751 16811 16814 17309 17346 11999
answerable$	81 82 83 84 85 1719
answered$	13080 13111 7074 14241 2928 2929 2930 16222 16223 16224 16225 4045 16389 16429 16432 16433 16435 16436 16437 16438 16440 16441 16442 10356 16472 16473 16861
answering$	7074 10356
answerred$	7074 10356
answerring$	7074 10356
answers$	7074 1719 2928 2929 2930 16154 16155 16156 16212 10356 4340 4341
antagonise$	5359
antagonised$	5359
antagonises$	5359
antagonising$	5359
antagonist$	11688
antagonistic$	6134
antagonists$	11688
anti	16983 4705 11044 4815 17161 17169 4836 17183 11109 11201 11206 11207 4984 4985 11232 5996
anti$	6777 6783 13864 13866 2123 8551 14650 2535 14927 14928 14929 14930 14931 14932 14933 14934 14935 2636 8886 8904 8905 8906 8948 5568 5569
antibiotics$	11315
antici	4771
anticipated$	17222
antidepressant$	12240
antidepressants$	11315 12240
antifreeze$	12209
antips	5996
antipsychotic$	12240
antipsychotics$	12240
antisocial$	12864 12872 13864 13866 14642 14650 14927 14928 14929 14930 14931 14932 14933 14934 14935 8904 8905 8906 15037 17134 17199 5356 5491 5533 11778
anxiety$	6202
any	17080 11096 5857 12159
any$	13325 13571 7486 7826 8176 14317 8269 8373 2883 2884 9481 9494 15725 16043 9954 9968 3726 3728 9980 10183 10296 16446 16452 16453 10506 10507 10550 10690 4571 10822 16923 17012 10933 10955 4715 17051 17096 17097 17099 17140 4834 17203 17206 11123 11152 17265 11182 11185 17277 4945 17284 4951 11226 17323 17326 17335 11250 17347 11994 11995 5891 12164
anybody$	289 290 291 12834 7164 7165 13381 13382 13383 13384 13385 13386 13387 13388 13389 13390 13391 13392 13575 7637 14331 8373 2850 15450 15451 15452 15453 15535 15536 15569 16072 16073 16077 16078 16079 10112 10113 10115 10116 10154 10155 10156 10334 17057 11226
anyone$	289 290 291 12645 12834 7164 7165 13381 13382 13383 13384 13385 13386 13387 13388 13389 13390 13391 13392 7410 13575 7636 14327 14331 8373 14653 14669 14878 15093 2850 15450 15451 15452 15453 15480 15535 15536 15836 16072 16073 16077 16078 16079 10112 10113 10115 10116 10154 10155 10156 10334 16428 17057 11226 11586
anything$	12618 7203 7303 7304 7437 7564 14023 14221 2933 15405 3176 15553 3256 9541 15645 15741 15980 15981 16077 16078 16079 16088 16094 16100 16105 16114 16149 16164 16165 16176 16182 10112 10113 16220 4035 4036 4037 4038 4039 16529 16530 16531 16532 10444 10911 10913 4683 17031 11994 5805
anyway$	12551 12555 15422
apart	11246 11247
apart$	17336 17337
apathetic$	6134 6166
apathy$	6166
apnoea$	12204
apologise$	16389
apologised$	16222 16223 16224 16225 16389 16472 16473
apology$	4340 4341 16751
app$	607 6851 608 6852 609 6853 610 6854 611 6855 12946 12947 12948 10961
appalling$	12482 12483 12484 12485 14927 14928 14929 14930 14931 14932 14933 14934 14935 15027 4336 4337 4338 4339 4503 5539 5575 5811 6166
appallingly$	5495 5788 6166
appeal$	9290 9291 9292
appear$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9106 2863 2864 2865 2866 2869 2870 2871 2872 2997 9382 9383 9384 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 3607 3608 3609 4238 4239 17351 5226 5271 5284 5400 5402 5407 5454 5462 5481 5494 5534 5536 5545 5546 5606 5607 5720
appearance$	15866 15867 15914 15915 15916 15917 15919 15920 15921 15922 15923 15924 15925 15926 16035 12320
appearances$	12320
appeared$	3607 3608 3609 4238 4239 5226 5607 5720
appearing$	4238 4239 5226
appearred$	4238 4239
appearring$	4238 4239
appears$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9106 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 3607 3608 3609 4238 4239 17351 5226 5271 5284 5400 5402 5407 5454 5462 5481 5494 5534 5536 5545 5546 5606 5607 5720
append	11298
appendicitis$	6207
appendix$	17388
appeti	11304
appetite$	1225 1226 17394
appetites$	11882
apple$	11635
apples$	11635
applic	4929
application$	4874
applications$	4874
applied$	4127 4128 4129 4426 17236 11177
apply	4916 4929
apply$	14665 14666 14667 14668 4127 4128 4129 5913
appointment$	9970 3727 9972 3729 3730 16338 16339 16340 16379 16380 16381 17395 17420 12248
appointments$	9970 3727 9972 3729 3730 16379 16380 16381 17395 17420 12248
appreciate$	14318 8246 8247 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257
appreh	11135
apprehend$	17225 5920
apprehending$	5920
approa	12180
approach$	1130 9196 9197 9198 9199 9200 16058 4219 12178
approached$	1130 13748 13749
approaches$	6567 6568 1130 15101 15102 15103 15104 16058 16752 16753
approaching$	1130
appropriate$	6421 15529 15530 15531 15532
appropriately$	13149
approval$	14449 14450 14451
apps$	607 6851 608 6852 609 6853 610 6854 611 6855 12946 12947 12948 10961
april$	12887
arab$	3580 9829 5688 11964
arcade$	12885 12886 5007
arch$	11183 17274
arches$	11183 17274
architect$	1117
architects$	880 1117
are	4623
are$	6249 6392 6397 382 383 564 6906 870 871 2048 2049 2050 2051 2168 8438 8439 2196 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2458 2526 8771 2537 2541 2551 2572 2578 8837 2612 2631 2640 2641 2642 2643 2644 2645 15043 2855 9104 2862 9106 2863 2864 2865 2866 2869 2870 2871 2872 9118 2896 2990 2991 2992 2997 3254 3281 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3537 3572 3584 9844 15957 9897 3680 3716 9975 10231 10233 4000 10266 4068 4069 10463 4307 4308 10584 4403 10703 4467 4468 16863 4581 10852 10917 10988 10997 11008 11027 4824 11132 17351 11408 5228 5271 5283 5284 5298 5337 5400 5402 5407 5454 5462 5481 5494 5517 5534 5536 5545 5546 5606 5634 11907 11955 11956 5800 5827 12136 12161 5986
area	11209
area$	14652 14657 8939 11019 17299 11219 11602 12297
areas$	11219
ares$	17351
argue$	13163 10060 16345 12011
argued$	13163 16345 12011
argues$	13163 16345 12011
arguing$	13163 16345 12011
argume	11392
argument$	10094 16185 10096 11571
argumentative$	15003 15004 15005 15006 15007 11789 6132
arguments$	16313 16314 16315 5141 17482 11571
aripiprazole$	6216
arm$	13834 13914 13915 13916 13917 13918 13919 13920 7834 15933 10811 17387 17426 17427
arms$	13886 13887 15588 15589 15590 15591 15933 17387 17426
around	12100
around$	6431 12565 12768 13042 7346 7623 7790 14651 14680 15057 8975 9004 15096 3343 10621 17062 11518 11831 11991 12010
arrangement$	13043 13072 6983 6984 7505 15518 11842
arrangements$	13043 13072 15518 11842 12259
arrest	16948 4646 4657 17114 4787 4877 17216 17217 17220 11135 4895 17233 11156 5035 17477 17479 17496 17522 12190 6188
arrest$	13358 13359 14271 14272 15888 15889 10901 4781 17191 17207 17210 11121 4888 17225 4893 11139 4903 4905 17241 17246 17257 17271 17280 4982 17345 17354 17356 11279 5232 17575 12156 5914 5920 12193 6080 6189 6237
arrestd$	5232
arrested$	12393 6484 6485 6486 6487 6488 6489 6490 6491 248 249 250 12833 13187 13675 13676 17174 17182 17192 5232 12149 12311 6237
arresting$	4982 5920
arrestped$	4893
arrests$	4802 17137 17191 17207 4888 4893 11139 4905 17246 4982 17345 17575 12156 12170 6237
arrive	16984
arrive$	14318
arrived$	16816 16817 16818 16819
arrogance$	2209 2210 14999 15000 11787 6166
arrogant$	10552 10719 6134 6166
arsey$	6125
arson	17147 17160 17168 17169 11486 11487 11490
arson$	17576 17577 17578 17580
arsonist$	11651 6123
arsonists$	11651 6123
art$	15168 6003
arthri	6206
as	4623 5857
as$	6807 6962 13090 7225 7246 1005 1006 7251 1009 1237 1238 1239 1240 1381 1382 1383 1468 8457 8698 8799 2630 8947 8997 9054 9079 2891 9145 9165 9166 2975 2984 15425 3276 3277 9523 9609 9645 9646 9707 9883 4240 4241 10522 16637 4482 4485 10732 10905 17043 17084 11031 11032 11037 17130 11103 5298 5399 5401 5517
asb	16983 4705 4836 17183 11201 11207 4984 4985 11232
asb$	12864 13864 13866 14640 10949 11080 17291 17297 4964 11228 11229 17322 5031
asbo	11173 11174 6081
asbo$	17263 17264 11175 5380 12325
asbos$	17263 17264 11175
ascert	4853
ascertain$	4609
ascertained$	4609
ascertaines$	4609
ascertaining$	4609
ascertains$	4609
asd	6200
ashamed$	16661 4329
asian$	3557 3580 9829 9836 9860 9861 9862 3619 5661 5662 5688 11964
aside$	7913 10620 10708
ask$	12623 6534 6535 12626 12627 342 343 344 345 346 347 844 1132 1133 1134 1135 1136 1137 7548 7553 1550 8064 3201 16278 16279 16280 16590 10863 12007
asked$	221 222 223 224 225 6570 342 343 344 345 346 347 12799 12800 6744 6745 6746 6747 6748 6749 6750 6751 844 13211 13443 13444 1132 1133 1134 1135 1136 1137 13481 13500 13748 13749 1550 7833 13987 1711 1740 1741 1742 1743 1744 1745 1746 14242 16159 16424 16429 16432 16433 16435 16436 16437 16438 16440 16441 16442 16466 16467 16468 16628 16861 4606 10863 4756 11011 11391 11404
asking$	342 343 344 345 346 347 7086 843 844 1132 1133 1134 1135 1136 1137 1550 7832 1769 16089 16278 16279 16280 12007 12029
askked$	342 343 344 345 346 347 1132 1133 1134 1135 1136 1137
askking$	342 343 344 345 346 347 1132 1133 1134 1135 1136 1137
asks$	342 343 344 345 346 347 844 1132 1133 1134 1135 1136 1137 13500 1550 3201 16159
asleep$	4325 4326 4511
asperg	6200
aspirations$	15026 11822
aspiring$	5371
assaul	17147 17160 17169 17175 17187 17188 17189 5173 11422 17513 17522 11464 11466 11487 11490 6089
assault$	12832 13348 13417 7328 7557 7558 13649 1423 13766 13767 14271 14272 17108 17151 17512 17554 17556 17566 17576 17577 17578 17580 11553 11610 12333
assaulted$	13537 11417 5247
assaults$	17108 17577 17578 11610 12333
assert	4993
assertive$	11237
assess	17378 17419 5236 12100 12199
assess$	9263 9264 9265 9266 3104 9349 9350 9351
assessed$	2255 2613 4623 4798 4825
assessing$	9263 9264 9265 9266 3104 9349 9350 9351
assessment$	17421 12151 12260
assessments$	12151 12260
assign	4586
assist	4613 4884 11282
assist$	45 4879 4886 4962 5021 17372
assistant$	11353 17444 17459
assisted$	16938 4879 4886 5021
assisting$	4879 4886 5021
assists$	4879 4886 4962 5021
associ	16922 16969 16971 16983 10973 4766 11053 17148 17165 12106 12184 12185
associate$	12754 12783 12785 12786 12787 12818 13075 13076 13077 13078 13079 14457 2184 5355 11600 11614
associated$	2118 2184 11614
associates$	12476 14457 2184 16951 16955 17063 17064 17066 17124 4791 5355 11600 11614 5895
associating$	13075 13076 13077 13078 13079 2184 4791 5355
association$	2121 2122 14457 10334 10339 10340 4105 16832 10769 16899 16900 4791 17143 11600 11614 11636 5863
associations$	2121 2122 14457 17063 17064 11010 11600 11614 11636
assume$	1942 1982 1983 4826
assumed$	1942 1982 1983
assumes$	1942 1982 1983 4826
assuming$	1942 1982 1983
assurance$	2910 2911 2912 2913 2914 2915 2916
assured$	9721 11883 11899
asthma	6206
astonishing$	10664 16755
astray$	14551 14552 14553 14554
asylum	6066
asylum$	12310
at	11019 11385
at$	15 12392 12673 6610 7115 13302 7445 7799 14228 14325 14651 8695 2608 14965 15082 15083 9590 15891 15894 3571 3832 10259 4020 4027 4028 10350 10562 10569 10712 16837 17062 11018 17224 11147 17287 11236 17358 11289 11335 11359 11365 11367 11368 11417 11438 11439 11453 11470 12010 12022 12227 12299 12322 12328
ate$	2458
athena$	17071
athletic$	5665 6155
atrocious$	6166
atrociously$	5495
attach	5044
attach$	1797
attaches$	1797
attachment$	11288 5952
attack	17513
attack$	12832 13348 7557 7558 13649 1423 11248 11553 12200 12220
attacked$	12393 12833 13187 13207 13537 7580 7581 13696 13697 13698 13710 13711
attacks$	11248 12200
attemp	12158
attempt$	7032 789 790 791 792 7037 794 795 14200 1867 8112 8113 8150 16058 9970 3727 9972 3729 3730 16479 16480 16593 16594 16595 16596 16597 16598 16599 10513 10514 10515 10516 10517 4340 4341 11589
attempted$	16568 16569 16570 16571
attempts$	16058 9970 3727 9972 3729 3730 4340 4341 16752 16753 11589
attend	17469 6002 6229
attend$	12479 12754 14318 8231 14918 14921 16041 16090 16096 16110 16144 16145 16154 16155 16156 16212 16389 16618 16814 11362 5226 11999 12000
attendance$	16787 16853 17451 17464 11588 11769 6228
attended$	13080 13088 16222 16223 16224 16225 4045 16389 16861 11362 5226
attender$	14624 11588 11661 11671
attenders$	14624 11588 11661 11671
attending$	16089 11362
attends$	16154 16155 16156 16212 16234 16235 16236 16237 17066 5226
attent	11067
attention$	12359 12424 12425 6567 6568 6571 12674 12675 12971 12972 12973 12974 12975 12976 12977 12978 12983 12986 13072 13183 7094 13217 7128 13221 13267 13282 13322 13431 13556 13592 13593 7582 13939 13996 13997 14403 14414 14415 8350 2107 2108 2109 2110 8355 14449 14450 14451 14478 8513 2637 2655 15013 15014 15017 15101 15102 15103 15104 15301 15302 16388 16427 16431 16432 16433 16435 16436 16437 16438 16593 16594 16595 16596 16597 16598 16599 4603 17157 4827 11549 5480 5551 11796 11797 5573 12115 6200
attentions$	12675
attitude$	12436 12728 907 7166 923 1258 1259 14857 14858 2602 2603 15019 2693 2910 2911 2912 2913 2914 2915 2916 9196 9197 9198 9199 9200 15306 15866 15867 4459 4460 4461 4462 11498 11691 11732 11734 5540 11819 11820 5579 12055
attitudes$	12436 2602 2603 9196 9197 9198 9199 9200 15866 15867 11498 11691 11819
attract$	12358 6269 323 324 6600 6601 849 850 7177 1228 1229 7502 7503 8924 5300 5309 5349
attracted$	12358 6269 323 324 6600 6601 849 850 13257 1228 1229 7502 7503 2073 2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2101 5300 5309 5349
attracting$	12358 6269 323 324 6600 6601 849 850 1228 1229 7502 7503 8356 8357 8358 5300 5309 5349
attractive$	6155
attractor$	12152
attractors$	12152
attracts$	12358 6269 323 324 6600 6601 849 850 13257 1228 1229 7502 7503 5300 5309 5349
attractted$	12358 6269 323 324 6600 6601 849 850 1228 1229 7502 7503 5300 5309 5349
attractting$	12358 6269 323 324 6600 6601 849 850 1228 1229 7502 7503 5300 5309 5349
attrib	17172 4959
attributable$	17170
attributed$	4799 17170
auburn$	5709
august$	12887
aunt	11386 17478 17529 11442
aunt$	17476
auntie	17529
author	4916
author$	1117
authorised$	11011
authorities$	15039 15040 10334 10339 10340 4105 16832 10769 16899 16900
authority$	14669 14913 15008 16070 10334 10339 10340 4105 16832 10769 16899 16900 11427 17518 11604 11721 11812 5838
authors$	880 1117
autism	6200
autism$	17441
autist	6200
autistic$	11348
autumn$	12887 12888
availa	4656
available$	12381 11520
average$	5665
averse$	2579 2580 2581 2582 2583
avoid$	13597 13598 14055 14063 14076 14077 14318 14684 14716 15123 15124 15878 9798 9799
avoidant$	14936 14937 5539 6134
avoided$	12831 6742 499 13080 13088 13102 13103 7056 7662 13753 13754 13755 13756 13757 14241 16417 12075
avoiding$	9798 9799
avoids$	14716
awaiti	5096
awaiting$	11340 6074
awarde	4586
aware	4719
aware$	251 252 253 254 255 256 257 258 259 260 261 262 263 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1763 8968 15059 15060 3046 3047 3048 15524 4764 11104
awareness$	8268 9209 15300 9310 3067 3068 9313 9729
away$	12498 12663 12664 6583 12721 12722 12775 12791 12794 12808 12847 12848 12929 12930 12935 6972 13072 13087 13096 13123 13129 13152 13153 13159 13265 7193 7195 13331 13332 13333 13334 13335 7271 7368 7434 7439 7440 13547 13641 13646 13657 7880 7881 7882 7883 7885 7913 14057 14059 14062 14147 14148 1821 14156 1823 14158 14159 1826 14193 14198 14201 14244 8235 2446 2679 15456 15842 16064 10045 16550 16551 16576 16577 10548 10549 11081 17244 11277 17485 11419
awful$	15027
awkward$	15003 15004 15005 15006 15007 17334 11789
b$	11443 17533 12333
babes$	15588 15589 15590 15591 15701
babies$	15227 15228 15229 15230 15231 15338 15339 15340 15341 15357 15359 15360 15361 15362 15363 15364 15702 11857
baby	17478 12238
baby$	15702 11308 11309 17492 5168 5714 5715
babysitter$	15375 15529 15530 15531 15532
babysitters$	15529 15530 15531 15532
babysitting$	15480 15494
back$	12453 12499 12500 6645 12760 12816 541 542 543 544 6823 6824 12923 12924 6963 6964 6965 6966 6972 13106 13108 13109 13110 13128 13164 13165 7080 13264 13301 13584 13588 13636 13664 13688 7737 7739 1543 13939 8046 8047 8048 8049 8050 8051 8052 8053 14199 14204 8235 8236 15541 15633 9839 16063 3791 16133 16447 16448 16450 16456 16457 10544 10623
backbone$	14826 14827 14828 14829 14830
backchat$	13163 11734
backchatter$	11706
backchatters$	11706
backed$	1543
background$	14988 11779 12324
backgrounds$	14988 11779
backing$	1543
backked$	1543
backking$	1543
backs$	13688 1543 8236 10623
backstabber$	11706
backstabbers$	11706
backward$	16750 6125
bad$	6380 12482 12483 12484 12485 170 171 172 173 174 175 176 12690 12691 6638 6692 520 521 12869 992 7472 7474 7481 7482 7483 7484 7756 7759 13863 7779 7780 7781 13885 14120 14121 14122 14123 14124 14125 14126 14127 8120 14261 14446 14448 14452 14453 14454 2201 2202 2203 8448 8451 8543 14643 2369 2374 2375 2391 2431 2432 2433 2434 2435 2436 14781 14797 14847 2514 2515 2544 2545 2546 2549 14927 14928 14929 14930 14931 14932 14933 14934 14935 14936 14937 8897 15027 9617 9618 3594 15944 9856 9858 10458 4336 4337 4338 4339 16793 16794 16795 16796 4503 5256 5357 5374 5391 5392 5394 5469 11716 5474 5539 5549 5563 5575 5693 5811
badge$	13609
badly$	2638 3578 10313 4372 11788 5561 5689 11974 5788
baffling$	1812 1815 1818 1819
bag$	13925 15966 15967 15975 11165 17272
baggy$	15968 15969 5736
bags$	13925 9866 15966 15967 15975 11180 17272 11975
bail$	8385 3493 11483 17573 6070 12315
bailed	6070
bailed$	12314
bait$	13947 5359 11707
baited$	5359
baiting$	12426 12427 12428 12429 12430 5359
baits$	5359
baitted$	5359
baitting$	5359
balaclava$	16009 11975 6161
balaclavas$	16009 16010 16011 16012 16014 11975 6161
bald$	9850 6155
ball$	523 524 16772
ban$	7557 7558 13649
band$	12694 13034 13035 13036 2278 16920
bandana$	11975 6161
bandanas$	11975 6161
bandit$	6105
bandits$	6105
bands$	2278 16920
bane$	8875
banger$	11614
bangers$	11614
banging$	11614
bangladeshi$	3580 9831
bank$	784 14132 14133 14134 14135 17552
banked$	784
banking$	784
bankked$	784
bankking$	784
banks$	784
banned$	12420 11014 5203
bannin	4934 4935
banning$	11110 11118 4927 11178 11179
bare$	9936 10521 5682
barely$	3077 9321 3078 9322 3079 3163 9407 3164 3165 9891 4263 5048 5118 5613 5980
bargained$	13694 13695
barman$	12694
barred$	12420 404 405 406 407 11014
barrel$	14837 5672
barter$	649 650 948
bartered$	649 650 948
bartering$	649 650 948
barterred$	649 650 948
barterring$	649 650 948
barters$	649 650 948
base	11172
base$	17262
baseball$	5745
basic$	5779
basically$	2862 9106 2863 2864 2865 2866 2869 2870 2871 2872 5611
basis	4929
bask$	1097 1098
basked$	1097 1098
basket$	8645
basking$	1097 1098
baskked$	1097 1098
baskking$	1097 1098
basks$	1097 1098
bath	11449
bath$	17539
batted$	9974
batteries$	12209
battery$	12209
batting$	7372
battle$	5650
battles$	15826
bbrought$	10827
be$	6370 6608 6611 12746 12751 6676 6677 6678 12783 6729 6733 564 6951 7012 870 871 7117 7220 7274 7279 7343 13487 7442 7467 7542 13707 7944 7975 8206 2051 8315 14501 2168 8429 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 8523 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 8782 2541 2551 8802 2612 2631 2640 2641 2642 2643 2644 2645 8913 8914 9084 9085 9086 2855 2862 9106 2863 2864 2865 2866 2869 2870 2871 2872 9215 2997 15505 15507 3209 3254 9560 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 9661 3499 3515 3572 3584 10016 10019 16116 16117 16118 10043 10121 10131 3892 3893 3894 3895 10174 10229 10403 10475 10571 10572 4467 4468 10917 10997 10998 11046 4824 17158 11069 17221 11132 11143 11144 11146 4969 11222 5002 11276 5271 5284 5400 5402 5407 5454 5462 5481 5494 5534 5536 5545 5546 5606 5827
beanie$	11975
beanies$	11975
bear$	12826 962 963 964 13776 1971 2993 2994 2995 2996 10713 5829
beard$	9867 11936 11952 11954
bearded$	6155
beards$	9867 11936 11952 11954
beared$	962 963 964
bearing$	962 963 964 2910 2911 2912 2913 2914 2915 2916 15306
bearred$	962 963 964
bearring$	962 963 964
bears$	962 963 964 2993 2994 2995 2996 5829
beat	17496 17505 17513
beat$	4575 10820 10821 4579 10826 16921 10870 4633 4634 4639 4662 17000 4668 17003 4670 4671 4675 10921 10925 10926 10928 17019 17024 17025 17026 4697 10944 4702 10951 17052 11083 4856 11106 11148 4942 4946 11191 17506
beaten	5173
beaten$	6305 11417
beating$	1423 14103 15634 11553
beats$	17506
bebrought$	10827
became$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 8837 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9106 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 5271 5284 5400 5402 5407 5454 5462 5481 5494 5517 5534 5536 5545 5546 5606 5991
because$	6260 372 394 396 6649 412 413 6980 6981 1139 1220 1221 1222 7512 5180 17522
becom	4623 5957
become$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 8842 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9106 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 16117 5271 5284 5400 5402 5407 5454 5462 5481 5494 5517 5534 5536 5545 5546 5606
becomes$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9106 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 10095 5271 5284 5400 5402 5407 5454 5462 5481 5494 5534 5536 5545 5546 5606
becoming$	8837 8843 5399
bed	5212 5217 5961
bed$	12856 12971 12972 12973 12974 12975 12976 12977 12978 13274 13275 13716 13717 8054 17527 11443 11444 11445 17549 11461 12205
bedbugs$	11456
bedroom$	17272 11444 17542
bedrooms$	11180 17272
beds$	12856 8054
bedtime$	15561 15562 15563 15583 15585
bedtimes$	15583 15585 15768
bedwetting$	12205
bee$	11655
been	10907 5238 5957
been$	6329 6394 6395 6445 6446 203 212 6480 6481 551 564 13086 13095 13097 13098 13099 7013 7025 797 7044 7045 870 871 7668 7669 1830 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2564 8833 8834 8835 8841 8847 2612 2631 2640 2641 2642 2643 2644 2645 2760 2855 2862 9106 2863 2864 2865 2866 2869 2870 2871 2872 2997 3081 3254 3343 3344 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 9976 9977 9978 9993 10228 4068 4069 10329 16604 16605 10526 10527 16628 4373 4403 10667 10668 10669 10704 10705 10706 4467 4468 10770 10889 10917 10997 4824 11132 5068 5091 5097 11362 11366 5123 5206 11482 5271 5284 5298 5337 5400 5402 5407 5454 5462 5481 5494 5517 5521 5534 5536 5545 5546 5606 5827 5991 6008 6021 6023 6046 6048 6054 6067 6068 6073
beer$	17404
bees$	11655
befallen$	1043 1044
befell$	12415 1043 1044
before$	12804 13589 13590 13591 14038 14041 14064 9073 15226 9213 9747 9748 16741 16843 16872 17130 5004 11470
befriend$	12941 612 613 614 17046
befriendded$	612 613 614
befriendding$	612 613 614
befriended$	612 613 614
befriending$	612 613 614
befriends$	612 613 614
beg$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5311
began$	12504 564 13748 13749
beggar$	11712
beggars$	11625 11712 5836
begged$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5311
begging$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5311
begin	4921
begin$	12504
begins$	12504
begs$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5311
begun	6002
behav$	13080
behave$	12751 12754 12859 13075 13076 13077 13078 13079 7059 816 817 13161 13162 981 982 13602 13603 2300 2334 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 9698 3549 3550 3551 3552 16090 16096 16110 16212 5544 5607 11999
behaved$	13075 13076 13077 13078 13079 13080 13088 13144 13145 7059 816 817 7062 7063 13154 13155 13161 13162 13602 13603 14241 8444 2300 8882 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 3549 3550 3551 3552 16222 16223 16224 16225 11739 5544 11805 5607
behaves$	981 982 13602 13603 2300 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 3549 3550 3551 3552 16212 16234 16235 16236 16237 5544 5607
behavi	17266 4934 17477
behaving$	13080 2300 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 3549 3550 3551 3552 5544 5607
behavior$	12436 2593 2594 2595 2596 2597 2598 2599 2600 2601 11498
behaviors$	12436 11498
behaviour$	3 4 5 6 7 8 9 6256 12347 12348 6263 12354 12355 22 23 6268 25 12423 12436 12523 6441 356 357 12703 12704 12705 12706 12707 12708 12709 12710 12728 12738 12739 12740 12741 13130 13131 13132 13133 907 13252 7166 923 13472 13473 13474 13475 13476 13477 1258 1259 13685 8081 1838 1839 14271 14272 14273 14276 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 14359 14360 14361 14362 14503 14564 2593 2594 2595 2596 2597 2598 2599 2600 2601 14989 14990 14991 14992 14994 14995 14996 15306 15866 15867 16263 17020 10949 11059 17166 11080 11110 11118 11119 11169 11173 11174 11178 17291 17296 17297 4964 11228 11229 17322 17469 11380 11478 11498 11499 11614 11640 11641 11691 11783 5540 6017 6018 12324
behavioural$	5540
behaviours$	12423 12436 14989 14990 14991 14992 14994 14995 14996 11498 11499 11691 11783
behavs$	13080
behavved$	13080
behavving$	13080
behind	16971 11036 17132 17159 11070 4835 11098 11099
behind$	14020 14527 15266 15267 15268 15770 15772 15775 9770 16228 16230 16319 16320 16325 16326 16327 16330 16331 16332 16333 16334 16335 16336 16337 10685 16985 17126 11079 5132 11864 12276
being	5957
being$	12412 6445 6446 12560 6608 6611 6725 6743 551 6916 870 871 7442 13554 7538 1336 1337 13895 7978 7980 7981 7982 7983 2051 8311 8315 8395 8397 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 8581 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 8741 2526 2537 2541 2551 8824 2612 2631 2640 2641 2642 2643 2644 2645 8980 2855 2862 9106 2863 2864 2865 2866 2869 2870 2871 2872 9139 9214 9221 2997 3254 9530 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 9674 9688 9689 9690 9692 3499 3515 3572 3584 4068 4069 16606 4373 4403 10666 10917 11146 17383 5098 5271 5284 5400 5402 5407 5454 5462 5481 5494 5517 5534 5536 5545 5546 5606 6021 6023 6046 6067 6068 6073
belief$	12050 12080
believe$	12686 12687 12688 12689 1279 1280 1281 1282 1283 1284 1285 13810 13811 13812 13813 13928 13933 2331 2339 2517 15753 15754 10362 16618 16814 4826
believed$	1279 1280 1281 1282 1283 1284 1285 8414 8415 14506 14507 14508 2331 2339 2517 16264 16265 16266 16267 16268 16440 16441 16442 4600 4798 4825 4830 4854
believes$	1279 1280 1281 1282 1283 1284 1285 2331 2339 2517 16440 16441 16442 4826
believing$	1279 1280 1281 1282 1283 1284 1285 2331 2339 2517
belift	10827
bellicose$	6125
belligerent$	6132
bells$	14004
belong	4623
belongs$	16800 12069
below$	5132 12284
bench$	4905 17331 5227
benefit$	14318 4603 16938 4879
benefited$	4879
benefiting$	4879
benefits$	4879 4932
bent$	1299 1300 1301 1302 4569
bepicked$	10827
beraid	10827
bereaved$	5144 6232
bereavement$	17511 6232
besear	10827
besieged$	2188 2189
besotted$	675 676 677 678 679 680 681
bespectacled$	6155
bespok	5120
best$	2842 3043 3044 3045
bet$	3892 10136 3893 10137 3894 10138 3895 10139 3896 3897
beta$	11317
betray$	5815
betrayed$	5812 5815
betraying$	5815
betrays$	5815
better$	6380 6421 12862 13149 13291 7333 7334 7335 13960 13961 14061 14066 14165 14166 8085 14176 14177 14247 15732 16410 4765
betwee	17065
between$	9126 12302
bevisi	10827
bewitch$	1093 1094 1095 1096 5313
bewitched$	1093 1094 1095 1096 5313
bewitches$	1093 1094 1095 1096 5313
bewitching$	1093 1094 1095 1096 5313
beyond$	14673 14674 14675 2376 2468 2469 2639 2646 2803 9463 3249 3250 3251 3286 3430 3859 3993 5432 5433 5453 5473 5574 5641 5765 5806
bid	4929
bid$	4874
bids$	4874
bifida$	12216
big$	6341 14437 8651 8660 8731 8734 8735 2936 2937 2938 2939 3049 3050 9566 9677 9678 9679 3528 3540 3576 9828 5498 5665 5673 5690 5709
bigger$	3469
biggest$	2390 3601 5461 5713 5897
bighead$	11706
bigheads$	11706
bigmouth$	11706
bigmouths$	11706
bike	17051 11249
bike$	17339
bikini$	6159
bikinis$	6159
bimbo$	11706
bimbos$	11706
biological$	5582
biopsies$	6204
biopsy$	17430 6204
bipola	11407 6203
bipolar$	17497
birth	10899
birth$	15036 5582 12237
birthmark$	6156
birthmarks$	6156
bit$	6739 7247 7252 1400 1410 1480 1520 15219 15220 15806
bitch$	11698
bitches$	11698
bitchy$	6134
bite$	1480 1520
bited$	1480 1520
bites$	1480 1520
biting$	1480 1520
bitten$	1480 1520 11895
bitterly$	4372
black$	3557 3580 9829 3594 15934 9860 9861 9862 3619 3622 16001 16002 16003 16014 5661 5662 5685 5686 5693 5709 11975 5736
blackheads$	11965
blackmail$	12412 11553
blacko	6208
bladder$	17388
blade	17579
blade$	8346 8347 8348 11469 17576
bladed$	17576
blades$	8346 8347 8348
blam$	4541 4542
blame$	408 409 410 411 13193 13194 13195 13196 13197 13198 13199 13200 13201 13202 13203 13204 13227 13228 13229 13230 13245 13246 13247 13248 919 920 921 7186 7187 13296 13297 13298 13327 13328 13329 13330 13336 13337 13338 13339 7259 1016 7261 13352 13420 13570 13720 13721 13722 7633 7634 7635 1392 1393 1892 14226 1893 8211 8212 8213 8214 8215 14316 8227 16325 16326 16327 16646 16801 16803 16804 10715 16806 16811 16812 10750 4549 4550 4551 4552 11554 5825 5826 12073
blamed$	13207 919 920 921 13728 13729 13730 13731 13732 1892 1893 4541 4542 4549 4550 4551 4552 5243
blameless$	7259 1016 7261 11551
blames$	919 920 921 1892 1893 10715 16806 4549 4550 4551 4552
blameworthy$	6166
blaming$	919 920 921 1892 1893 16554 16555 16646 4541 4542 4549 4550 4551 4552 16892 16893 16894 16895
blammed$	4541 4542
blamming$	4541 4542
blams$	4541 4542
blank$	16040 9969
blanket$	3735
blatant$	2319 2320 2322
blazers$	9937
bleach$	5686 12209
bleached$	5686 5709 11955
bleeder$	11625
bleeders$	11625
blifte	10827
blight$	2449 8875 5443
blighted$	2188 2189 2323
blighter$	11625
blighters$	11625
blind$	7909 1666 1667 1668 10629 11348 11552 12075 5845 12231 12232
blindly$	13855
bling$	14435
blinkered$	6166
block$	14146 14813 15094 15677
blocked$	6756 14155 14241
blockers$	17407
blond$	9850 5686 5709 6155
blonde$	9850 5686 5708 5709 6155
blood$	14811 11718 12227 6010 6206
bloody$	5794
blot$	2190 2449 11706
blow$	13786 15634
blown$	9723
blue$	7955 15934 5687 5709 11975
board$	10334 10339 10340 4105 16832 10769 16899 16900 10882 17107 17348 12116
boards$	12116
boast$	5361
boasted$	5361
boasting$	5361
boasts$	5361
boastted$	5361
boastting$	5361
boat$	14719 8630
boats$	14719 8630
bodge$	6169
bodged$	6169
bodges$	6169
bodging$	6169
bodies$	12692 12693 12970 13118 7031 13282 14131 2978 2979 2980 2981 2982 15554 15850 15851 15852 15853 15866 15867
bodily$	11486
body$	12970 7031 7240 2910 2911 2912 2913 2914 2915 2916 15264 2978 2979 2980 2981 2982 15715 15716 15717 15718 15850 15851 15852 15853 10983 4741 5697
boisterous$	6134
bolshy$	6136
bomb$	11658 11659
bomber$	9875 11975
bombers$	11975
bombs$	11658 11659
bone$	14708 5565
boned$	11917
book$	14031 14748 17242
books$	14748
boorish$	6127 6136
boost	5028
boots$	15610 15612 15613 15614 11975
boozer$	11706
boozers$	11706
bore$	2993 2994 2995 2996
born$	9610 5042 17398 5604 5973 5988
borough$	17339 17528 12297
borstal$	16256
boss$	12653 15758
bosses$	15758 12112
bossy$	6134
botch$	6169
botched$	6169
botches$	6169
botching$	6169
both$	7234 7766 5298 5399 12021 5891
bother$	13179 13284 13285 13286 13287 13288 14405 15635 15636 9547 16160 16161 16162 16163 16346 16501 16572 16590 11594 12027 12028
bothered$	13080 13088 14034 14035 14036 9553 16408 16419 16424 16429 16432 16433 16435 16436 16437 16438 16466 16467 16468 16469 16470 16471 10384 16493 16494 16495 16496 16501 10417 16573 16628 10701 16861 4535 12027 12028
bothering$	12027 12029
botherred$	12027
botherring$	12027
bothers$	9261 15352 9528 9529 12027
bottle$	11314
bottles$	11314
bottom$	2500 2503 6034
bottoms$	16007 3679 16023 5747
bought$	12385 1572 1573 1576 1577 1578 1579 14070 8340 11598
bounce$	9451 3294 9539 9540 9543
bounced$	3294 9539 9540 9543
bouncer$	12694 13034 13035 13036
bouncers$	12694 13034 13035 13036 15063 15064 15065 15066
bounces$	3294 9539 9540 9543
bouncing$	3294 9539 9540
bound$	547 3783 3784 3785 3922 10166 3923 10167 3924 10168 3925 10169 3926 10170 3927 10171
boundaries$	14693 14694 15561 15562 15563 15583 15585 15768 11604
box$	1543 11449 5708 12034 5791
boxed$	1543
boxes$	1543
boxing$	1543
boy	10822 17012 10933 10955 17051 17096 17097 17099 17140 4834 17186 17203 17206 11152 17265 11182 11185 17277 4945 17284 4951 17323 17335 11250 17347 11406 11491 12164
boy$	384 414 452 13019 925 946 7190 13576 1328 1329 1331 2172 14558 14559 2360 14721 14804 14833 14834 14835 14836 14939 14967 14968 14969 14970 14971 14972 14983 2660 15150 2998 2999 15704 9762 3533 3635 3684 3685 10050 10152 10153 10854 11463 17581 5362 11618 11624 11635 11647 5404 11664 11704 11710 5480 11777 5542 5543 11854 11934 11957
boyfri	17477
boyfriend$	12503 6712 469 12921 12991 658 659 660 661 662 13027 13028 695 696 697 698 699 13501 13502 13503 13504 13505 13506 13507 13508 13509 13512 13562 13563 7996 5147 17484 17492 17499 11415 11532 11533 5290 5291 11561
boyfriends$	12503 6712 469 12991 658 659 660 661 662 13027 13028 695 696 697 698 699 13501 13502 13503 13504 13505 13506 13507 13508 13509 13512 13562 13563 11532 11533 5290 5291 11561
boys	10837 10845 17083 10994 4753 4754 11041 4820 11090 4858 17266 11239 17329 5032 17369 5899
boys$	12449 12630 12651 12656 12659 12680 384 12743 6657 414 12780 452 6714 6715 6716 12858 6769 6771 6773 12889 12921 12959 12963 6998 6999 7004 7005 7015 7055 7068 7072 925 946 7190 13428 13433 13434 13435 13436 13437 13438 7364 7404 7405 13562 13563 13577 13586 1328 1329 1331 7625 13751 13775 13816 13819 13821 7954 7965 7966 8028 8036 14145 1843 8126 8289 14411 14425 14442 14460 8372 14469 14479 14480 14481 14482 8408 2165 2166 2167 2172 14520 14522 2195 14531 14532 14533 14534 14539 14542 14543 14558 14559 14639 2359 2360 14721 2427 2428 2429 2430 14804 14833 14834 14835 14836 14870 14881 14939 14942 14967 14968 14969 14970 14971 14972 14983 2660 15001 15063 15064 15065 15066 15150 9095 2860 2874 9180 9181 9182 9183 2964 2998 2999 15357 15367 15380 15416 15619 15704 9760 3533 15935 3635 3684 3685 16038 16082 16167 16168 16169 16170 16171 10100 10101 10102 10117 10126 10132 16233 10144 16243 3986 10235 10236 3995 10240 10251 16397 16578 10529 10530 10531 10532 10533 10534 10594 16699 16718 16726 16727 16728 16729 16730 16731 16732 16733 16769 10794 17131 11064 4829 4831 4843 17178 17180 11102 4897 17282 17315 11507 11618 11624 11635 11647 11664 11694 11704 11710 11727 11777 5542 5543 11854 11934 12059 12067
bpicked$	10827
braces$	11954 11965
brag$	5361
braged$	5361
bragged$	5361
bragging$	5361
braging$	5361
brags$	5361
braid	10827
braid$	11952 11954
braide	10827
braided$	5709 11955
braids$	16004 11952 11954
brain$	14012 14013 14014 14015 14016 14017 14018 14019 7930 7931 7932 6208
brainless$	6125
brains$	14012 14013 14014 14015 14016 14017 14018 14019 7930 7931 7932 8437 2550
brand$	15964 11990
branded$	15968 15969 5736
brands$	15964 11975 11990
brash$	6136
brassy$	6125
brat$	6105
brats$	6105
bratty$	6125
bravado$	13685 8177 1934 8179 14436
brawler$	11706
brawlers$	11706
brawn$	8437
brazen$	6136
breach	16983 6071
breach$	4569 17237 5239
breached$	4569 5239 6071
breaches$	4569 5239
breaching$	4569
break	17477 11392 17493
break$	12754 7972 2141 2142 14714 8943 16118 16345 16914 17308 17309 5360 12011
breakdown$	16792 17381 11828 12286 12297 12299
breakdowns$	11828
breakfast$	17533 17547
breaking$	12426 12427 12428 12429 12430 13792 2141 2142 16345 4447 5012 5360 5822
breaks$	2141 2142 16345 4447 5360 12011 5822
breakup$	17482
breath$	15948
breeding$	11718
bribed$	11596
bridge$	14687 14688
bridges$	14687 14688
brief	4699
brief$	4589 4611 10943
briefed$	4756 11011
briefi	12100
briefing$	4611 10943 5872 12117
briefs$	4611 10943
bright$	14775 14776 14777 5709
brightest$	14771
brilliantly$	9376 9377 9378 9379
bring	4884
bring$	12358 6269 12376 6600 6601 838 839 840 841 926 1085 1250 1251 1252 1253 1254 7502 7503 1313 1314 1315 2513 2531 2532 2533 2534 3070 11117 4898 4908 4940 4957 5919
bringed$	1250 1251 1252 1253 1254 7502 7503 1313 1314 1315 2531 2532 2533 2534
bringged$	1250 1251 1252 1253 1254 7502 7503 1313 1314 1315 2531 2532 2533 2534
bringging$	1250 1251 1252 1253 1254 7502 7503 1313 1314 1315 2531 2532 2533 2534
bringing$	838 839 840 841 926 1085 1250 1251 1252 1253 1254 7502 7503 1313 1314 1315 2513 2531 2532 2533 2534 3070 4898 4908 4957 5919
brings$	12358 6269 6600 6601 838 839 840 841 13257 926 1085 1250 1251 1252 1253 1254 7502 7503 1313 1314 1315 2513 2531 2532 2533 2534 3070 4898 4908 5919
broad$	5665 5671
broke	17505
broke$	2141 2142 8942 4447 4569 5092 5360 5822 12297
broken$	8897 8898 8944 4447 4857 11246 5092 11337 5533 11780 5822 12297
bronchitis$	6207
brothe	11386 17478 11389 5162 17507 17523 17529
brother$	12884 8029 8037 5137 5138 17476 11387 5147 11393 11416 11423 17537 11826
brothers$	12884 8029 8037 15036 11826
brough	11131 17229
brought$	12346 12356 6267 12358 6269 12376 838 839 840 841 13257 13258 13259 926 13326 1085 13453 13454 1250 1251 1252 1253 1254 7502 7503 1313 1314 1315 1786 1787 1788 1789 1790 1791 1792 1793 2513 2531 2532 2533 2534 3070 10827 4787 17221 11141 4898 17234 11246 11247
brown$	3594 15934 5685 5686 5687 5693 5709
browsing$	10919 4676
bruise$	6211
bruised$	6211
bruiser$	11706
bruisers$	11706
bruises$	6211
bruising$	6211
brunette$	9850 6155
brush$	1669 4443 4464
brushed$	1669 4376 4443 4464
brushes$	1669 4443 4464
brushing$	1669 4443 4464
bsearc	10827
buck$	13490 9857 16770 5819
budding$	8607
budget$	10753 16855 16864 16865
budgets$	16787 10753
bugs$	11456
build	4576 16948 4878 4884 5857 5898
build$	2875 2876 3465 3466 3467 15900 15901 15902 9867 4635 4832 11909
builded$	4635
builder$	12694 13034 13035 13036
builders$	12694 13034 13035 13036
buildi	10872 4884
building$	16855 16962 4635 4832
builds$	15900 15901 15902 4635 4832 11909
built$	3470 3471 9812 16997 11077 5666 11911
bulimi	5978
bulimia$	12222
bulimic$	12222
bulk$	4838 11108
bulky$	5665
bullet$	9525
bulletproof$	14673 14674 14675 11878
bullied$	12385
bullies$	14547 14548 14549 14612 14613 14614 14615 14722 14723 14757 14876 14886 11643 11644 11651 11652 11706 12044
bully$	14547 14548 14549 14613 14614 14615 14714 14722 14723 14757 11643 11644 11651 11652 11706
bullying$	12426 12427 12428 12429 12430 14640 14702 14703 15037 16892 16893 16894 16895 11553
bump$	11308
bunch$	14466 14542 2280 2360 14804 14833 14834 14835 14836 14939 14967 14968 14969 14970 14971 14972 14983 2708 3023 3024 16248 11635 11719 11727 11777 11831
bungle$	6169
bungled$	6169
bungles$	6169
bungling$	6169
bunk$	5269
bunked$	5269
bunking$	5269
bunks$	5269
burden$	8537 4971 11706
burdens$	11706
bureau$	16928 16930
burgla	16914 16922 16932 16977 17132 17147 4815 17156 17160 17168 17169 17175 17183 17187 17188 17189 11206 11466 11486 11487 11490 6089
burglar$	14613 14614 14615 14697 14698 14699 14700 14701 17126 11651 11652
burglaries$	17108 17133 11059 17296 5015 17577 17578 17580 12155 12162 12333
burglars$	14613 14614 14615 14697 14698 14699 14700 14701 11651 11652
burglary$	4605 17108 17109 11059 17151 17556 17566 17576 17577 17578 17580 5891 5901 12333
burgle	6243
buried$	4214 4215 4439
burly$	5665 6155
burn$	2353 2354 2385 2386 17506
burned	5173
burned$	13683 13696 13697 13698 13710 13711 2353 2354 2385 2386 17506 11417
burning$	2353 2354 2385 2386
burnned$	2353 2354 2385 2386
burnning$	2353 2354 2385 2386
burns$	2353 2354 2385 2386 17506
burnt$	13682 13696 13697 13698 13710 13711 2353 2354
bury$	4214 4215 4439
burying$	4214 4215 4439
bus$	12885 12886 14782 16308
busine	10945 11205 12184
business$	12907 12908 13706 7617 13709 15045 9275 9276 9277 9279 15370 15715 15716 15717 15718 15820
businesses$	16926 17014 17035 4954 17295 17324
businessman$	6146
businessmen$	6146
businesswomen$	6146
busy$	16808 10719
but$	6461 796 7160 7161 13967 8073 8751 9106 2863 2864 2865 2866 2869 2870 2871 2872 9121 9122 9123 9124 9161 9177 9420 9500 9675 3432 16081 16344 10676 12049
button$	13793 13794 13795 13796 13797
buttons$	13793 13794 13795 13796 13797
buvidal$	6216
buy	11030
buy$	12629 7280 1572 1573 1576 1577 1578 1579
buying$	7280 1572 1573 1576 1577 1578 1579
buys$	1572 1573 1576 1577 1578 1579
buzz$	6334 91 6338 12828 12829 12830 13393 13394 13395 13452 14403 14429 5700
bvisit	10827
by	11267 5935 5942
by$	12565 12650 6919 6920 6924 7443 8317 8318 8339 14471 14926 8911 9043 9334 15643 9666 3423 9745 16069 16402 16633 10545 10546 10547 16705 16708 16709 16710 16711 10809 10862 4687 4749 4782 17149 11061 11101 17202 17229 11196 17287 11328 17434 11357 5259 12022 12056 12114 12291 12293
c$	12333
cahms	6220
caked$	3603
calculated$	6378 135
calculating$	6134
call	4707
call$	7035 1083 1084 1189 13637 13642 7572 7573 1330 7575 1332 1333 1334 7676 7677 8149 14240 9490 3247 16379 16380 16381 10367 16590 16750 16752 16753 4612 10919 4676 12067
called$	6744 6745 6746 6747 6748 6749 6750 6751 13416 1083 1084 14241 10360 16628 16861 10915
caller$	11627 11661
callers$	11627 11661
callin	16959
calling$	1083 1084 9218 4612 10885
callous$	6134 6166
callousness$	6166
callout$	12289
callouts$	12289
calls	4758
calls$	16379 16380 16381 16752 16753 16798 16799 4612 16971 10891 17093 17289 4956 11201 12067 12068
came$	12549 12550 401 13144 13145 7062 7063 13154 13155 901 13599 1356 1378 14053 2806 2809 3667 3676 16861 4787 4823 5078 5295 5325
camera	10983 10999
camera$	4720 17067 17073 10984 17075 4749 17089 4762
cameras$	4720 17067 17073 10984 17075 4749 17089 4762
camhs	11323 6220
camhs$	10342 17413
camouflage$	11975
campaign$	5946
can	4649
can$	6393 292 852 853 854 957 958 961 998 13493 7584 1365 1367 1368 1386 1387 7638 7639 7640 7641 7642 1607 1609 1612 1640 1645 1646 1647 1648 1649 1702 1749 1895 1899 8838 2669 2741 2744 2745 2747 2755 2840 3019 3052 3076 3088 3091 3125 3131 3174 3207 3300 15743 3417 3486 3487 3488 15844 9773 3545 15887 10119 3898 3931 3934 10204 4161 4472 4642 10927 4749 4778 4881 11131 4899 5001 11314 5134 5760 5949
canada$	5737
cancer	11407 6206
cancer$	2451 17471 17497 11706
candidates$	11167
candle$	13880
cannab	17579 11493
cannabis$	39 6345 12971 12972 12973 12974 12975 12976 12977 12978 12983 13365 13370 8519 17081 11319 17410 17412 11469 17583 11508 6001
cannon$	11660
cannons$	11660
cannot	5059 5134
cannot$	950 997 13491 1605 1610 1700 1747 1894 1900 1901 1902 2002 2059 3812 10070 10074 16190 16191 16192 16193 3930 3947 4159 4231 11378 5326
canny$	9465 9466 9467 3544
cans$	11314
cap$	3658 15993 15994 15995 16004 16009 9928 9929 3686 3687 11975 5735 11980 11989
capab	11072
capabi	17343
capability$	6185
capable$	2343 3022 3054 9307 9330 9331 3093 3106 3109 3110 9355 3112 3113 3124 3474 3505 3506 3507 3508 3509 10179
capaci	17343
capacity$	3016
capital$	14712
caps$	3658 15993 15994 15995 15996 15997 16004 16009 16010 16011 16012 9928 9929 3686 3687 11975 5735 11980 11989
capsules$	11315
captivate$	1093 1094 1095 1096 5313
captivated$	1093 1094 1095 1096 5313
captivates$	1093 1094 1095 1096 5313
captivating$	1093 1094 1095 1096 5313
captur	10872 5898
capture$	15888 15889 16962
captured$	10987
car	11249 12304
car$	12912 12913 12914 12915 13032 13033 13362 13582 13971 14463 14464 14465 17339 17536 5883
caravan$	17526
card$	10919 4676 17436
care	5185
care$	6347 6348 6349 6350 6351 1077 7323 7953 1710 14247 14255 14256 14257 14258 8246 8247 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8600 8941 8987 9296 9297 9298 9301 9302 9304 9305 9308 9319 15457 9374 15477 15478 15479 15480 15494 15500 15501 15502 15503 15504 15558 15559 15560 3741 3742 9987 9988 9989 10056 10057 10058 16160 16161 16162 16163 16194 16195 16196 16394 10343 16434 16501 10412 16572 16593 16594 16595 16596 16597 16598 16599 16600 10513 10514 10515 10516 10517 16640 16828 16829 16830 16831 10762 4519 4520 4521 17413 17422 17440 17472 17504 17517 11429 17544 5583 12027 12028 12076 6012 12294 12295 6052 6234
cared$	16408 16424 16429 16432 16433 16435 16436 16437 16438 16440 16441 16442 16466 16467 16468 16496 16501 4519 4520 4521 12027 12028
career	17165
career$	6791 11640 11641 5408 5896
careful$	12360 6275 6276 6277 6278 15465
carefully$	13149
careless$	111 112 114 115 6638 947 1062 1352 1834 1925 1926 16542 16543 5338 5341 6126 6166
carelessly$	6166
carelessness$	6256 12347 12348 12729 12730 12731 12732 12733 12734 13130 13131 13132 13133 13219 7130 7168 7169 7189 13280 13472 13473 13474 13475 13476 13477 13685 8084 8177 1934 8179 6166
carer	5160 17507 6057
carer$	8890 8891 17474 17476 11393 17517 5189 5191 5192 12294 12301
carers$	13458 7679 2344 2345 8890 8891 9358 11393 17517 11693 12294
cares$	3741 3742 16194 16195 16196 4519 4520 4521 5189
caribbean$	3580
caring$	8712 5189 12009
carpet$	16777
carrie	16971 4728
carried$	6449 12549 12550 12559 12577 12595 13111 909 910 13405 13407 7488 7490 7492 14163 2102 2103 2104 3632 3633 16568 16569 16570 16571 17248 5296 11541 5728
carries$	12576 12594 736 737 909 910 7488 7490 7492 2102 2103 2104 2302 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2854 3328 3329 3330 3549 3550 3551 3552 3632 3633 10253 10898 16998 17138 11051 5296 11541 5728 5829
carry	4728
carry$	12450 12466 6448 12575 12593 6662 12754 12783 12785 12786 12787 6706 6707 6708 736 737 13075 13076 13077 13078 13079 909 910 7274 7275 13466 13467 13468 13469 13470 13471 13486 7488 7490 7492 13583 13662 13928 13933 14332 14333 14368 14370 14376 14378 2102 2103 2104 14490 14491 2301 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2853 3328 3329 3330 3549 3550 3551 3552 3632 3633 16118 10252 4921 5296 11541 5728 5829
carryi	16971 11036 17159 11464 11489
carrying$	12560 12813 13075 13076 13077 13078 13079 7275 13865 13895 2102 2103 2104 8399 3632 3633 16319 16320 16325 16326 16327 16328 16329 16330 16331 16332 16333 16334 16335 16336 16337 16906 16985 17126 17138 4835 11098 11099 17554 11486 5296 5728
cars$	13032 13033 13362 14463 14464 14465
case$	14602 14734 14735 14871 14938 10766 16974 10950 4833 4867 4874 11122 17218 17569 11666 11668 11781 11782 5889 12320 12326
cases$	14602 14734 14735 14871 14938 16974 11666 11668 11781 12320
cash	4922
cash$	282 283 284 285 286 287 288 12654 12655 6575 6576 6577 6578 6579 6581 6582 12828 12829 12830 6819 12971 12972 12973 12974 12975 12976 12977 12978 12983 12986 13074 13393 13394 13395 13482 13483 13484 13485 13490 13578 13925 13928 13933 13936 13937 13938 13939 14407 14408 14435 8349 14462 16988 11166 11469 5515
cast$	12449 1286 1287 2175 10117 10126 10132 16243
casts$	2175
casual$	1062 16737
casually$	3578 5689 11974
casualty$	17424 17425
catalogue$	4065
catcalls$	12674
catch	16948 17074 17220 11135 12190
catch$	7177 4653 17076 17086 4890 17225 17226 17354
catches$	4890
catching$	4890
category$	8851 5180
catheter$	6213
catty$	6134
catwalk$	16031
caught	17233 17234
caught$	12385 12393 564 13601 13675 13676 13696 13697 13698 13710 13711 14671 14672 15557 17182 4944 5245 5521 6088
cause$	12346 12376 889 1025 1117 13629 14601 2317 2318 14714 9490 3247 16117 4849 17209 4963 4970 11665 5448 5451
caused$	12346 12376 889 13257 13258 13259 1025 13453 13454 2317 2318 5448 5451
causer$	14724 11630
causers$	14724 11630
causes$	889 13257 1025 14601 2317 2318 17209 11665 5448 5451
causin	11070 4835
causing$	12426 12427 12428 12429 12430 889 1025 7456 14647 2317 2318 16345 11079 5448 5451
cautio	11466 12312
caution$	6321 17276 17556 5232 17575 12325
cautiond$	5232
cautioned$	17174 5232 6070
cautions$	17575
cautious$	12362 16737
cavalier$	1062 6166
cbo	11173 11174 6081
cbo$	17263 17264 11175 12325
cbos$	17263 17264 11175
cbt$	12246
cce$	12864 13864 13866
cctv	10983 10999 4847 11091
cctv$	10855 10856 10857 4614 4615 16958 4629 4679 10951 4720 17073 10984 4742 4752 17089 4762 5874 12126
cease$	1821 1823 1826 2970 2971 11195
ceased$	2970 2971
ceases$	2970 2971 11195 17302
ceasing$	2970 2971
cell$	16257 16928 16930 17021 5874
cells	11481
cells$	14707 17571
central$	16986
centre$	14071 14652 17295 17299 5007 17364 17367 12325
cerebral$	6206
certain$	3783 3784 3785 3856 10136 10137 10138 10139 3896 3897 16321 16322 16323 16324 3991
certainly$	10244 4022 4030 10274 4031 4032 12018
certainty$	3857
chain$	16982 11975 12106 5889
chains$	16982 11975
challe	17101 11154
challenge$	16345 17244 5017
challenged$	16345 17182
challenges$	16345 5017
challenging$	8451 14927 14928 14929 14930 14931 14932 14933 14934 14935 15003 15004 15005 15006 15007 2674 2675 2676 2677 2678 16345 5533 5537 5539 11789 6134
chance$	6405 6406 6407 164 12601 12602 12603 12604 12605 12606 6572 329 330 13283 13624 13625 13626 1500 7835 7836 7837 14084 14085 14086 14087 14088 14089 14324 14325 10078 10082 3839 3840 3841 10086 10087 10108 10210 3967 4422 4423 4424 4425 16778 16779 4912 4960 11589 12064
chanced$	1500
chancer$	11706
chancers$	11706
chances$	6405 6406 6407 164 12567 12599 12600 12601 12602 12603 12604 12605 12606 6572 329 330 13283 13624 13625 13626 1500 14324 14325 4422 4423 4424 4425 16778 16779 11589 12064
chancing$	1500
change$	12495 467 12859 6897 12988 13309 1081 14055 14297 14298 14299 14300 14913 14921 16041 16090 16096 16110 16144 16145 16209 16232 10143 16240 10172 10173 16278 16279 16280 16295 16300 10211 16618 11999 12000 12007
changed$	467 1081 10053 16238 16264 16265 16266 16267 16268 11435 6025
changes$	467 1081
changing$	1081 14515 16278 16279 16280 10197 12007 6025
chaos$	13221 13431 13546 14429 14477 11563 11594 11692
chaotic$	2648 8898 5533 11778 5535 5537 6134 6166
chaperone$	15375 15494 15529 15530 15531 15532
chaperones$	15494 15529 15530 15531 15532
chaperoning$	15494 15569
character$	14633 14875 11719
characters$	8573 14875 15849 11719
charg	17220
charge	16971 11036 4877 17216 11128 11141 17233
charge$	1521 1522 1523 1524 1525 1526 1527 3220 16499 17126 17210 11121 11139 17241 4941 17276 4982 5232 17575 12160 5950 12318
charged$	1521 1522 1523 1524 1525 1526 1527 17174 17192 17230 17231 4941 17278 5232 6072 12317
chargeed$	5232
chargeing$	4982
charges$	1521 1522 1523 1524 1525 1526 1527 17137 17218 4887 11139 17243 4941 4982 17575 12160 12163 5950 12318
charging$	1521 1522 1523 1524 1525 1526 1527 11128 4941 5914
charity$	10334 10339 10340 4105 16832 10769 16899 16900
charm$	1093 1094 1095 1096 8973 5313
charmed$	12385 1093 1094 1095 1096 5313
charming$	1093 1094 1095 1096 5313
charmmed$	1093 1094 1095 1096 5313
charmming$	1093 1094 1095 1096 5313
charms$	13118 13119 1093 1094 1095 1096 5313
chart	4729
chart$	4621 10879 4763 12107
charted$	17007 4763
charts$	12107
chase$	12424 12425 1155 1481 1482 1483 1484 1485 1486 1487 14403 5315
chased$	1155 13628 1481 1482 1483 1484 1485 1486 1487 14070 5315
chaser$	16752 16753
chasers$	16752 16753
chases$	1155 1481 1482 1483 1484 1485 1486 1487 5315
chasing$	1155 1481 1482 1483 1484 1485 1486 1487 16752 16753 5315
chat$	12944 12945 612 613 614 13170 10902 4660 17045 17046
chated$	612 613 614
chating$	612 613 614
chats$	612 613 614 4660 17045 17046
chatted$	612 613 614
chatting$	612 613 614
chav$	6105
chavs$	6105
cheap$	13948
cheat$	14714 11651
cheating$	6125
cheats$	11651
check	17008 5853 12100
check$	16590 4625 10871 4632 4636 4640 4644 4711 10964 17067 4770 4795 17401 12111 12122 12166
checke	10831
checked$	14241 16628 16861 16907 4636 10887 10962 11002 4770 11105 17270
checkes$	4636
checking$	4636 4640 4711 4770
checks$	4636 4640 4711 17067 4751 4770 4795 12111 12122 12166
cheek$	13166 14857 15933 11734
cheeks$	15933
cheeky$	2424 5468 6134
cheerfully$	714 715 716 13051 1244 1245 1246 1247 1248 1249
chemotherapy$	6204
chested$	11916 11926
chicken$	12885 12886
chief$	5444
child	17266 11377 11406 11491 12238
child$	384 414 452 635 925 946 7190 1328 1329 1331 2172 14558 14559 2360 14721 14804 14833 14834 14835 14836 14939 14941 14942 14967 14968 14969 14970 14971 14972 14983 2660 15150 15222 15227 15228 15229 15230 15231 15304 15305 2998 2999 15338 15339 15340 15341 15359 15360 15361 15362 15363 15364 15373 15639 15640 15702 15779 15780 15781 15782 3449 3450 3451 3452 3453 15788 15789 15790 15791 9761 3533 15891 15894 3635 3684 3685 10052 11309 17467 17518 5186 5187 17581 5279 5362 11617 11635 5395 5398 11647 5408 11704 11727 11777 5542 5543 11824 11857
childhood$	13361 3436 3437 9682 3439 3440 9685 15777 15860 11885 5958
childish$	9244 9245 9246 15860 5645 6134
childlike$	15266 15267 15268 9244 9245 9246 9435 9436 9437 9438 11864
childr	11349
children$	12449 384 12743 6657 414 452 12858 6769 6771 6773 6998 6999 7004 7005 7015 7055 7068 7072 925 946 7190 7364 1328 1329 1331 7625 13775 7954 1843 8126 8289 14469 14479 14480 14481 14482 8408 2165 2166 2167 2172 14520 14522 2195 14531 14532 14533 14534 14539 14558 14559 14574 14575 14576 14577 14578 14579 14580 14581 14582 14583 14584 14585 14588 14589 14590 2359 2360 14721 2427 2428 2429 2430 14804 14833 14834 14835 14836 14939 14942 14967 14968 14969 14970 14971 14972 14983 2660 2696 15150 9105 2874 15221 15227 15228 15229 15230 15231 15304 15305 15308 2998 2999 15338 15339 15340 15341 15357 15359 15360 15361 15362 15363 15364 15372 15595 15598 15599 15639 15640 15641 15642 15702 9634 9635 15778 15780 15781 15782 3449 3450 3451 3452 3453 15788 15789 15790 15791 9760 3533 15891 15894 3635 3684 3685 16167 16168 16169 16170 16171 10100 10101 10102 10117 10126 10132 16233 10144 3986 10235 10236 3995 10240 10251 16397 4100 4101 16578 10529 10530 10531 10532 10533 10534 10586 10593 16718 16726 16727 16728 16729 16730 16731 16732 16733 16769 10734 10793 10794 17438 17439 5185 11507 11602 11617 11635 11647 11694 11704 11727 11777 5542 5543 11824 11857 12021 12058 12059 12061 12067 12301
chin$	15933
chinese$	3580 9831 11964
chip$	2479 8930 2687
chips$	2479
chis	5855
chis$	12099
chlamy	6215
choice$	3 4 5 6 7 8 9 12436 6360 6361 118 119 6364 121 122 123 6368 6369 126 12461 12462 12463 12464 12465 12467 12468 6379 12470 12471 12472 12473 12474 12475 142 143 144 169 12511 12512 12513 12514 12515 12516 12517 12518 12703 12704 12705 12706 12707 12708 12709 12710 6624 12715 12716 12717 12725 12726 6661 418 419 6693 12784 451 6696 6697 6698 6699 13375 7396 7397 7572 7573 1330 7575 1332 1333 1334 13746 13747 7877 1634 1635 15067 15236 9336 9337 9338 15429 15430 11498 11499 11500 11501 11503 11859
choices$	3 4 5 6 7 8 9 6256 12347 12348 6263 12354 12355 22 23 12436 12461 12462 12463 12464 12465 12467 12470 12471 12472 12473 12474 12475 152 153 154 155 6414 6415 6416 6417 6418 6419 6420 12511 12512 12513 12514 12515 12516 12517 12518 12519 12520 12523 12526 12527 12528 12529 12530 6441 12703 12704 12705 12706 12707 12708 12709 12710 451 6696 6736 6737 13130 13131 13132 13133 7166 923 13472 13473 13474 13475 13476 13477 13685 8081 1838 1839 14271 14272 14273 14276 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 15236 15279 15280 9336 9337 9338 15429 15430 15458 11498 11499 11500 11501 11859
choked	5173
choked$	11417
choose$	145 146 147 165 166 12537 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 490 491 12939 12940 13070 13071 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 1228 1229 1255 1256 1257 1270 1271 1272 1273 1274 14063 14097 2106 2111 15350 9320 15417 15418 15876 16116 16364 5260 5311
choosed$	1255 1256 1257 1270 1271 1272 1273 1274
chooses$	145 146 147 165 166 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 490 491 12939 12940 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 1228 1229 1255 1256 1257 1270 1271 1272 1273 1274 14097 2106 2111 16364 4478 4479 4480 4481 5260 5311
choosing$	145 146 147 165 166 12703 12704 12705 12706 12707 12708 12709 12710 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 490 491 1028 1029 1030 1031 1033 1034 1035 1036 1037 13379 13380 13450 1255 1256 1257 1270 1271 1272 1273 1274 8356 8357 8358 15420 15421 4478 4479 4480 4481 5260 5311
chose$	145 146 147 165 166 12537 6656 12747 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 490 491 13070 13071 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 1228 1229 1255 1256 1257 1270 1271 1272 1273 1274 13748 13749 13973 13974 13975 13976 13977 13978 13979 13980 13981 13982 13983 14097 2106 2111 16364 16766 4478 4479 4480 4481 10748 16839 5260 5311 12075
chosen$	145 146 147 165 166 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 490 491 13080 13088 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 5260 5311
chronic$	17377 5972
chubby$	9813 9850 6155
chunky$	5665
churlish$	6127
cid	16929
cider$	17404
cigarette$	13393 13394 13395
cigarettes$	282 283 284 285 286 287 288 12654 12655 6575 6576 6577 6578 6579 6581 6582 12971 12972 12973 12974 12975 12976 12977 12978 12983 12986 13393 13394 13395 14462
cin$	6234
circles$	9866
circul	4680 4787 5912
circulate$	4590 10835 4592
circulated$	4590 10835 4592 16927 4694
circulates$	4590 10835 4592
circulating$	4590 10835 4592
circulation$	12156
circumstances$	16363 16386 12305
citalo	5996
citalopram$	12240
citizenship$	17483
city$	9807 17339 17528
civil	4934 5935
civil$	11118 11178 5925
clad$	3637 3638 3639 11922 11933 5730
claim$	13416 8138 14229 14230 14231 14232 14233 8409 8410 8411 14509 12310
claimed$	13416 8409 8410 8411
claiming$	13416
claimmed$	13416
claimming$	13416
claims$	13416 8409 8410 8411 14509 5101
clamp$	5931
clamped$	17366 5931
clamping$	5931
clamps$	5931
clarif	4651 4853
class$	6809 14531 14532 14533 14534 14565 14569 14785 8803 15008 15337 15807 16823 17456 17579 11493 12277 6089 6195
classed$	2616 4623
classmates$	12884 15521 15527 11507 11650
classroom$	17456
clear	4630 4654 5030
clear$	1812 1815 1818 1819 3594 3856 3991 10688 4830 4948 17309 11251 5693 5779 5912 5918 5938
cleared$	5033
clearly$	848 3826 3827 3828 3829 10238 10239 3996 4022 4030 10274 4031 4032 10322 4467 4468 5321 5827
cleft$	6206
clever$	13613 13614 13615 2937 2938 2939 9465 9466 9467
climb$	7272 2129 2130
climbbed$	2129 2130
climbbing$	2129 2130
climbed$	2129 2130
climbing$	7272 2129 2130
climbs$	2129 2130
clingy$	6134
clinic	5086 5957
clinic$	17401 11330 17421 17425 5838 12204
clinically$	5981
clip$	6893 6894 651 652 16958 4684
clips$	6893 6894 651 652 4684
clique$	2278
cliques$	2278
cliquey$	6125
clones$	16029
close	4790
close$	7743 7763 2977 16812 4512 4599 11019 11034 12062
closed$	8658 4426 4512 4562 12014 12017 12062
closes$	4512 12062
closing$	16554 16555
closure$	11118 4927 5951
cloth$	14812
clothe$	12118
clothes$	6268 25 6286 12828 12829 12971 12972 12973 12974 12975 12976 12977 12978 907 7166 923 1258 1259 8349 15850 15851 15852 15853 15866 15867 9878 9879 15990 15991 15993 15994 15995 15996 15997 16001 16002 16003 16004 16015 16035 11273 11975 11980 12118
clothing$	15850 15851 15852 15853 9878 9879 15993 15994 15995 16015 16035 11975 11977 11980
clout$	13489 13498 13817 13955 14436 11559 11560
clown$	11706
clowns$	11706
clozapine$	6216
club$	15959 4529 5838
clubs$	15959
clued$	2775 2781 9637
clueless$	6125 6166
cluster$	11259
clusters$	11259
co$	8229 14905 9952 10001 10007 10012 10021 10083 10089 10127 11773 5935
coach$	12653 12694 12966
coaches$	12694 12966
coat$	15993 15994 15995 16004 17272 17547 11975 11980 11988
coats$	9878 9879 15993 15994 15995 15996 15997 16004 17272 11975 11980 11988
coaxing$	13914 13915 13916 13917 13918 13919 13920 13921 14054
cocain	11310 17579 11493
cocaine$	13370 17400 11319 17412 17583 11508
cocktail$	11638
cocky$	6134
coddling$	15480
code$	11908
codein	11310 11317
codeine$	17400 17407 17410
codes$	11908
coelia	5972
coeliac$	12216
coerced$	12385 14379 14380 14381 14382 14401
cognitive$	5955
cohort	10822 17012 10933 10955 17051 17096 17097 17099 11041 17140 4834 11090 17203 17206 11152 17265 11182 11185 17277 4945 17284 4951 17323 17335 11250 17347 17359 12164
cohort$	14569 8482 2360 14804 14833 14834 14835 14836 14939 14967 14968 14969 14970 14971 14972 14983 15337 16248 17106 17113 17131 4829 17180 4897 17293 17315 17316 5003 11777 5900
cohorts$	17106
coil	5069 11313
coil$	17403
coincide$	4580
coincides$	4580
cold$	16626 16836 17545 5510
coliti	5972
colitis$	12216
collarbone$	17426 17427
collarbones$	17426
colleagues$	9131 9132 9133 4704
collec	12100 5857 5898
collect$	4588 10878 4723 11278
collected$	6973 6974 6975 6976 6977 4588 10878 16997 4723
collecting$	15569 15583 15585 15592 4588 10878 4723
collective$	5779
collects$	4588 10878 16998 4723
colleg	4946
college$	10334 10339 10340 10342 4105 16832 10769 16899 16900 11190 5104 5105 17446 17447 17448 17450 17452 17460 17463 5838 12270 12271
colleges$	17457
collude$	881 882
colluded$	881 882
colludes$	881 882
colluding$	881 882
colonoscopy$	6204
colostomy$	6213
colour$	11939
coloured$	5709
colours$	16015 11939 11975
combat	4957
combative$	6132
combination$	11638
combustible$	5394
come$	6409 12505 12644 401 6704 6709 6710 6744 6745 6746 6747 6748 6749 6750 6751 13082 7002 7273 1194 1356 1378 13805 13989 8061 14246 14318 2252 2452 2453 2454 2455 2456 2457 2521 2804 2807 3080 9382 9383 9384 3248 15611 9660 3455 3456 3667 3676 3688 3689 3690 3691 3692 16090 16096 16110 16117 16212 16222 16223 16224 16225 10220 4046 10365 16472 16473 4823 17286 17351 5078 5295 5325 11999
comes$	401 899 1356 1378 13713 14053 2253 2627 2805 2808 3248 3667 3676 3688 3689 3690 3691 3692 16212 10220 17066 17286 17351 5078 5325 6065
comeuppance$	13679
comfort$	10753
comfortable$	1260 1261 1262
comforted$	15594
comforting$	15592 15594
coming$	12490 401 13107 7273 13677 13678 1378 3248 16089 5078 17502
comings$	10968 4766
comman	10891 10923
command$	17013 11254 12133
commands$	16981
comment$	3699 3700 3701 3702
commented$	3699 3700 3701 3702
commenting$	3699 3700 3701 3702
comments$	12674 13267 13592 13593 3699 3700 3701 3702
commentted$	3699 3700 3701 3702
commentting$	3699 3700 3701 3702
commit	11036 17159 11070 4835 11098 11099 17285
commit$	12754 16090 16096 16110 16118 17105 17135 17162 17209 17373 11999
commits$	17105 17209 17373
committal$	17201
committed$	17283 17373 5246
committing$	16985 17126 11079 17245 5246
committs$	5246
common$	7643 7644 7645 7646 7647 7648 7649 7650 7651 7652 7653 7654 7655 14012 14013 14014 14015 14016 14017 14018 14019 7930 7931 7932 8261 14839 2555 16544 16545 16546 16828 16829 16830 16831 11486 12076
commun	4597 11205 5234
communicate$	612 613 614
communicated$	612 613 614
communicates$	612 613 614
communicating$	612 613 614
communication$	4459 4460 4461 4462 5779 12055
community$	14574 14575 14576 14577 14578 14579 14580 14581 14582 14583 14584 14585 14588 14589 14593 14652 14656 14657 10841 10969 4851 4870 4926 4954 17295 17324 11478 11602 6079 6081
companion$	12476
companions$	12476
company$	12336 12476 6571 12764 12782 13282 13423 13424 13425 13562 13563 13870 14434 8350 2107 2108 2109 2110 8355 14449 14450 14451 8363 8364 15301 15302 15820 10334 10339 10340 4105 16832 10769 4529 16899 16900 11601 5837
compar	4643
compare$	10871 4770
compared$	16907 10887
compareed$	4770
compareing$	4770
compares$	4770
compass$	14352
compete$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5311
competed$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5311
competent$	3399 3400
competes$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5311
competing$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5311
complacency$	16646 6166
complacent$	10719 6166
complain$	13699 13700 13701 13702 8138 14229 14230 14231 14232 14233 3699 3700 11570 12019
complained$	7585 7586 3699 3700 12019
complaining$	3699 3700 16345 12019
complainned$	3699 3700 12019
complainning$	3699 3700 12019
complains$	3699 3700 12019
complaint$	2170 2171 16549 16632 16747 11608 12067
complaints$	2170 2171 16549 16632 16747 16798 16799 4956 11608 12067 12068
comple	17248
complete$	13381 13382 13383 13384 13385 13386 13387 13388 13389 13390 13391 13392 2319 2320 2322 3735 4495 4635 5779
completed$	12565 16222 16223 16224 16225 4045 16568 16569 16570 16571
completeed$	4635
completeing$	4635
completely$	2724 10313 5626 5770 5773
completes$	4635
complex$	8785 5537 5958
complexion$	9867 11937 6156
complexions$	11937 6156
compliance$	11613 11771
compliant$	8901 11770
complicit$	46 530 531 532 533 534 548 13052 882 13336 13337 13338 13339 11542 11554
complicity$	12727 881 11097
complied$	13088
complies$	16234 16235 16236 16237
comply$	12754 14318 16041 16090 16096 16110 16144 16145 11999 12000
comprehension$	12050
compromise$	10 5250 5251
compromised$	10 5250 5251
compromises$	10 5250 5251
compromising$	12336 10 5250 5251
compulsive$	5408
computer$	12123
conceal$	1855 1856 3671
concealed$	1855 1856 3671 11992
concealing$	1855 1856 3671
concealled$	1855 1856 3671
concealling$	1855 1856 3671
conceals$	1855 1856 3671
concer	11268 5062 5135 5170 5996
concern$	6354 14003 8264 15603 10401 10402 16593 16594 16595 16596 16597 16598 16599 16600 16632 12067
concerned$	9252 9253 9254 15345 15346 15347 9258 9259 15579 15580 9491 10698 10699 10777 4534 17159
concerning$	14927 14928 14929 14930 14931 14932 14933 14934 14935 5539
concerns$	14003 14359 14360 14361 14362 10401 10402 16632 16798 16799 17358 12067 12068
concerta$	12240
conclusion$	16882
conclusions$	16882
concus	6208
condescending$	6167
condit	11286 6071
condition$	17376 17573 12220 12233 12248 12314
conditional$	6068 6069
conditions$	14475 5209 17573 12305 12314
conduc	4728 17248 4921
conduct$	3 4 5 6 7 8 9 6256 12347 12348 6263 12354 12355 22 23 6268 25 12436 356 357 12728 13130 13131 13132 13133 7166 923 13472 13473 13474 13475 13476 13477 1258 1259 14271 14272 14276 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 14503 2593 2594 2595 2596 2597 2598 2599 2600 2601 2810 2811 2812 2813 2814 2815 11498 5540 5952
confer	17520
confidence$	2764 2766 2910 2911 2912 2913 2914 2915 2916 15866 15867
confident$	11883
confidential$	5858
confidentiality$	16775
confir	4651 4853
confirm$	4609 17115
confirmed$	4609
confirmes$	4609
confirming$	4609
confirms$	4609 17115
confiscate$	4674
confiscated$	4674 10978 17256
confiscates$	4674
confiscating$	4674
conflict$	13221 13529 14409 14704 16346 5209 11563 11614
confro	17101 11154
confront$	17244
confrontation$	13221 14409
confrontational$	14936 14937 15003 15004 15005 15006 15007 11789 6132
confrontations$	14409
congregate$	15043 11907
congregated$	15043 11907
congregates$	15043 11907
congregating$	15043 11907
connected$	2184 4799 17159 11078 11614
connection$	5244
conned$	12385 15555
conniving$	6136
conscience$	14826 14827 14828 14829 14830 2550
conscienceless$	6125
conscious$	6378 135 6635
consensual$	5598 6099
consent$	12727 667 668 669 670 671 672 2734 2735 2736 2737 15350 15458 15508 9428 9429 15733 15734 11565
consented$	667 668 669 670 671 672 13007 674 709 738 2734 2735 2736 2737 3199 3200 11565
consenting$	667 668 669 670 671 672 5598 5617 6099
consents$	667 668 669 670 671 672 2734 2735 2736 2737
consequences$	12437 12438 12439 12440 12442 12443 12444 12446 12521 189 12531 6495 6496 6497 6498 6499 6500 6501 6502 6503 6504 6505 6506 6507 14042 14336 14337 14338 14339 14340 14341 14342 14343 14344 14345 14346 14347 14669 15058 16077 16078 16079 17279
consid	4623 4787 5022
consider$	14318 2357 2485 2488 16090 16096 16110 16618 11999
considerable$	8587
consideration$	16640
considered$	8414 8415 2240 2357 2485 2488 2611 5063 5399
considering$	2357 2485 2488 5063
considerred$	2357 2485 2488
considerring$	2357 2485 2488
considers$	2357 2485 2488
consistent$	3735
consistently$	4011 10255 4012 10256 4013 4014 4015 4016 4017 4018 4053 4054 5753 5775
consoled$	15594
consoling$	15592 15594
consort$	5355
consorted$	5355
consorting$	5355
consorts$	5355
consortted$	5355
consortting$	5355
consta	4575 10820 10821 4579 10826 16921 10855 10856 10857 4614 4615 10870 4633 4634 4639 4662 17000 4668 17003 4670 4671 4675 10921 10925 10926 10928 17019 17024 17025 17026 4697 10944 4702 10951 17052 4752 11083 4856 11106 11148 4942 4946 11191
constable$	10819 16911 16916 16945 16946 16947 10858 10859 16960 10877 10906 10912 10914 17011 17015 17016 17018 10941 17034 17041 10996 17173 11100 17238 11186 11190 17281
constables$	10819 16911 16916 16945 16946 16947 10858 10859 16960 10877 10906 10912 10914 17011 17015 17016 17018 10941 17034 17041 10996 17173 11100 17238 11186 11190 17281
constant$	10662 10663 5482
constantly$	601 3973 3974 3975 4011 10255 4012 10256 4013 4014 4015 4016 4017 4018 4053 4054 4372 5767 5775
consti	4623
consul	11325 11326 11333
consultant$	17415 17416 17418 17423
contac	16959 16969 17008 10973 4766
contact$	6567 6568 6571 12941 612 613 614 619 620 621 622 623 624 625 13072 1130 2701 2702 16959 5166 11830 11994
contacted$	612 613 614 619 620 621 622 623 624 625 1130 13748 13749
contacting$	612 613 614 619 620 621 622 623 624 625 1130
contacts$	612 613 614 619 620 621 622 623 624 625 1130 17045 17063 11010
contactted$	612 613 614 619 620 621 622 623 624 625 1130
contactting$	612 613 614 619 620 621 622 623 624 625 1130
contain$	14678 14679 14899 16278 16279 16280 10904 12007
contains$	10904
contempt$	16877 16878 16879 16880 16881 17201
contemptuous$	6167
contend$	3311 3312
content$	314 315 320 462 463 464 494 495 707 708 729 730 731 732 733 1028 1029 1030 1031 1033 1034 1035 1036 1037 1260 1261 1262 1798 1799 1800 1801 3405 5311
continually$	601 4011 10255 4012 10256 4013 4014 4015 4016 4017 4018 4053 4054 5775
continue$	12504 12537 12574 12596 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 16117 5267
continued$	12537 12559 12574 12596 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 3735 5267
continues$	12537 12574 12596 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 5267
continuing$	12537 12574 12596 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 5267
continuously$	4011 10255 4012 10256 4013 4014 4015 4016 4017 4018 4053 4054 5775
contra	5993
contraception$	15426 15427 15428 12237
contraceptive$	12237
contract$	17259 12325
contracts$	17259
contradictory$	14506 14507 14508
contribute$	881 4962
contributed$	12346 881 13258 13259
contributes$	881 4962
contributing$	881
contro	10923 4957 11202 5951
control$	13618 14063 14318 14349 14355 14632 14663 14678 14679 8647 14899 14927 14928 14929 14930 14931 14932 14933 14934 14935 8879 14973 14980 14981 8902 15018 15024 15025 9385 9386 9800 16188 16278 16279 16280 10855 10856 10857 4614 4615 4616 17013 10945 10951 10952 4752 10999 4847 17292 11227 4995 17360 11677 12007 5947 12195
controlled$	12385 13041 14070 16095 16101 16106 16115 16177 16183 16221 16264 16265 16266 16267 16268
controlling$	5539 12112 6134
controls$	10898 12112
convenience$	10753
conveniently$	5831
convic	11128 4895 11141 6238
convict$	11720 5920
convicted$	17174 17192 17230 17231 17278
convicting$	5920
conviction$	17218 11139 6190 6239
convictions$	17137 17218 11139 17243 6190 6239
convicts$	11720
convince$	16209 16232 10143
cookie$	11874
cookies$	11874
cool$	14489 8400 8401 3401 3402 5636
cooper	11282
cooperate$	12718 14318 14906 14918 14921 16041 16090 16096 16110 16144 16145 16154 16155 16156 16618 17372 11999 12000
cooperated$	14906
cooperates$	16234 16235 16236 16237
cooperating$	14906
cooperation$	14905 11773
coordi	5935
cope	11318
cope$	8991 2767 9012 9013 2770 2810 2811 2812 2813 2814 2815 15350 9296 9297 9298 9301 9302 9304 9305 9308 3071 3072 3073 15417 15418 9332 3089 3090 9335 3097 15445 3116 3132 3311 3312 3407 3408 3422 15879 16620 17408 17409 5625
coped$	2810 2811 2812 2813 2814 2815 3097 3116 3132 3422 5625
copes$	2810 2811 2812 2813 2814 2815 3097 3116 3132 3422 5625
copied	4596
copied$	16992
coping$	2810 2811 2812 2813 2814 2815 9296 9297 9298 9301 9302 9304 9305 9308 15420 15421 3097 15445 3116 3132 3422 5625
copy$	4699
core	17284 17359
core$	8548 8549 14708 8625 16986 17228
corner$	13877 15826
cornrows$	6156
corporate$	5779
correl	4643
correlated$	10887
corrob	4597
corroborated$	10841
corrupting$	2201 2202 2203 5392
cost$	955 956 13326 13884 13989 10753
costs$	955 956 10753
costume$	11969
costumes$	11969
cotton$	5616
couch$	8655 8656 17538
could	4584
could$	26 27 28 29 30 456 457 458 459 460 461 465 466 473 474 475 476 477 478 497 498 500 501 502 503 504 505 506 507 508 509 510 511 512 513 514 515 768 769 852 853 854 952 957 958 961 999 1089 13492 13523 13539 7584 1366 1386 7638 7639 7640 7641 7642 1606 1608 1611 1640 1645 1646 1647 1648 1649 1682 1701 1896 1897 1921 8839 2670 2741 2744 2745 2747 2755 2840 3019 3052 3076 3125 3131 3174 3300 3417 3486 3487 3488 3545 15887 3813 10119 3898 3932 3933 4078 4079 4080 4081 4082 4083 4084 4085 4086 4087 4088 4089 4160 4168 4232 4432 4504 4505 4507 4508 10848 4607 4642 10927 4873 4881 4899 5134 5760
council$	16153 10334 10339 10340 10342 4105 16832 10769 4529 16899 16900 11200 5779 5828 5837
counse	11305 11325 11326
counselling$	17395 17421 12203 12246
counsellor$	17415 17416 17418
count$	3892 10136 3893 10137 3894 10138 3895 10139 3896 3897
counte	10952
counted$	9369 3126 3127 3128 3129 3130 9375
counter$	17042
counters$	17042
countless$	6454 6478 7956 7989 10662 10663 10688
country$	15822 11510
counts$	10898
county$	6775 6776 6793 6800 6803 6810 6812 12909 12910 12911 13864 13866 7813 1629 7876 14120 14121 14122 14123 14124 14125 14126 14127 2282 14650 2387 8995 15680 15681 15682 15683 15684 17168 11087 17339 17528 12297 6195
couple$	2708 17531
courier$	14616 2288 11653
couriers$	14616 2288 11653
course$	10166 10167 10168 10169 10170 10171 10267 10274 4031 4032 16368 16379 16380 16381
courses$	16379 16380 16381
court	11141 17233 11464 5916 6071
court$	341 12857 849 850 7502 7503 1481 1482 14704 11038 17230 17231 17235 4905 17331 17554 17560 5227 11477 5238 5300 5309 5916 12160 12286 12318 12319 6076 6081 12328
courted$	341 849 850 7502 7503 1481 1482 5300 5309
courtesy$	16485 16486 16544 16545 16546
courting$	341 849 850 7502 7503 1481 1482 5293 5300 5309
courts$	341 849 850 7502 7503 1481 1482 14706 15039 15040 17230 17231 4905 17331 17554 5300 5309
courtted$	341 7502 7503 1481 1482 5309
courtting$	341 7502 7503 1481 1482 5309
cousin	17478 17529
cousin$	12884 5138
cousins$	12884
cover$	1170 1171 14225 3671 10557 4409 4442
coverage$	11009
covered$	1170 1171 3671 4409 4442 11992
covering$	1170 1171 15978 3671 4409 4442
coverings$	15978
coverred$	1170 1171 3671 4409 4442
coverring$	1170 1171 3671 4409 4442
covers$	1170 1171 3671 4409 4442
covert	5029 5874
covert$	11273 5858 12118 5909
covertly$	12118
covid$	6205
cow$	11698
coward$	11706
cowardly$	6166
cowards$	11706 12044
cowed$	15616
cows$	11698
cp$	6234
cpn$	11175
cpns$	11175
cps	10900
cps$	16990
cpw$	11175
cpws$	11175
crack	11310 17579 11493 5932
crack$	13370 8519 16739 17081 17400 17412 17583 11508
crackdown$	12176
cracked$	17234 11213
crackeddown$	12176
crackhead$	6122
crackheads$	6122
crackingdown$	12176
cracks$	16739
cracksdown$	12176
craft$	11890
crafty$	6125
crave$	1211 1212 2069 2070 2115 2117 5319 5553
craved$	1211 1212 2069 2070 2115 2117 5319 5553
craves$	1211 1212 2069 2070 2115 2117 5319 5553
craving$	1211 1212 2069 2070 2115 2117 5319 5553
crawling$	2388
crazy$	11778
create$	626 889 1025 2317 2318 4635 5448 5451
created$	626 889 1025 13453 13454 2317 2318 5448 5451
createed$	4635
createing$	4635
creates$	626 889 1025 2317 2318 4635 5448 5451
creating$	626 889 1025 2317 2318 5448 5451
creation$	13379 13380 13450
creature$	11727
creatures$	11727
cred$	13499 15669
credibility$	15670 11611
credible$	14502
credit$	12971 12972 12973 12974 12975 12976 12977 12978 12983 12985 12986
creep$	12506 11706
creeps$	11706
crept$	12507
cretin$	6122
cretins$	6122
crew$	12694 13034 13035 13036 2278 15337 15807
crews$	2278
cried$	7176 13416 5312
cries$	2683 5312
crime	16914 16922 4597 16932 10846 16977 16983 4657 4705 11023 11044 17148 4815 17160 17161 17168 17169 4836 17175 17183 17187 17188 17189 17195 11109 11201 11206 11207 11232 11239 17329 17375 11490 12106 12120 12144 12172 12184
crime$	12424 12425 6605 12864 12879 12881 13431 7499 13864 13866 13867 13965 14120 14121 14122 14123 14124 14125 14126 14127 14416 14477 14555 14556 14640 14650 14702 14703 14704 8659 2477 14873 15037 9733 4575 10820 10821 4579 10826 10830 16921 16929 10841 16936 4605 10867 10870 4633 4634 4639 16974 16977 10901 4662 17000 4668 17003 4670 4671 4675 10921 10925 10926 10928 17019 10931 17024 17025 17026 10938 4697 10944 4702 10949 10951 17052 11014 17108 17126 17133 17134 11054 11056 11059 11080 11083 4856 11106 17197 17198 17199 11148 11168 11173 4942 4946 11191 11193 4952 11197 17291 4958 17296 17297 4964 17300 17301 11216 17306 17307 4986 17322 11258 5015 5031 5039 5234 17580 11504 11506 11562 11614 5515 5889 5901 5908 12155 12162 12173
crimes$	12864 13864 13866 16974 17108 17133 17134 11059 11080 11193 4952 11197 17291 5015 5039 12155 12162
crimin	16922 4597 16932 16969 16983 4790 17127 17132 17147 17148 17168 17195 11201 5889 12137 12144 12172 5935 12184 12185 6075 6089 6195 6196
criminal$	12864 12869 12872 12889 13864 13866 14452 14453 14454 14455 2216 14612 14613 14614 14615 2303 14697 14698 14699 14700 14701 14722 14723 8670 2481 2482 2483 2484 14886 8897 8904 8905 8906 16822 10841 10867 10930 11034 17125 17155 11075 11123 11128 11464 5234 11486 11487 11490 11506 5356 5397 11651 11652 11720 5479 5491 5531 5577 11832 12106 5865 5916 6080 12333 6134
criminalise$	4490 4491 4492 4493
criminalised$	4490 4491 4492 4493
criminalises$	4490 4491 4492 4493
criminalising$	4490 4491 4492 4493 16892 16893 16894 16895
criminality$	12864 12879 12881 13864 13866 14650 17291 11504 11691 12133
criminally$	5567 5889
criminals$	12889 13863 14416 14418 14452 14453 14454 14458 2216 14612 14613 14614 14615 2303 14691 14697 14698 14699 14700 14701 14722 14723 2481 2482 2483 2484 14886 16822 17154 17155 11506 11651 11652 11720 11832
criminogenic$	6112
crimint$	17071
crisis$	1116 1119 1120 11333 12248 6220
crocodile$	7751
crohn	6206
crook$	14648 14697 14698 14699 14700 14701 14757 11651 11690
crooked$	9855
crooks$	14648 14697 14698 14699 14700 14701 14757 11651 11690
crop$	9884 15993 15994 15995 16010 16011 16012 9926 11980 5742
cropped$	5709 5736
cropper$	13690
cross	4643
cross$	8628 9740 15830 15831 15832
crosscheck$	10871
crosschecked$	10887
crossreferenced$	10887
crowd$	13267 13423 13424 13425 13433 13434 13435 13436 13437 13438 13562 13563 13816 13847 13848 14466 2278 2708 11601 11635 11636
crowds$	2278
crown	6075
crown$	10900
cruel$	16542 16543 16553 16653 5479 6134
cruelty$	2209 2210 14999 15000 11787
crushed$	4857
crutches$	12249
cry$	8144 8148 2683 5312
crying$	2683 5312
cse$	12864 13864 13866
cucumber$	15736
cucumbers$	15735
cues$	4422 4423 4424 4425
culpable$	13336 13337 13338 13339 11554 12071 6166
culpri	11036 12164 6188
culprit$	14547 14548 14549 17126 11643 11644 11688 11705 12141
culprits$	14547 14548 14549 17126 11643 11644 11688 11705 12141
culture$	4312 4313 11614
cunch$	11510
cunning$	11890 6134
curb	4957
curfew	11110 5234
curfew$	15561 15562 15563 15583 15585 17200 11478 17573 11604 12168 12329 6240
curfews$	15561 15562 15563 15583 15585 11604 12168
curiosity$	6256 12347 12348 8084 16593 16594 16595 16596 16597 16598 16599 16828 16829 16830 16831 12076
curled$	9841
curly$	5686 5709
curren	4597
current$	10841 10884 11123
curse$	8875
custod	4657 17233 17493 17496 11407 11481
custodial$	6079
custody$	12881 14704 16256 4629 10901 11014 4781 11026 11054 11056 17472 17497 5167 17565 17571
customer$	6560 12966 11719 11880 11891
customers$	6560 12966 14875 15063 15064 15065 15066 17324 11602 11719 11880 11891
cut	4957 5963
cut$	1545 14055 2478 15968 15969 9901 9903 17309 5053 11944 11955 12174
cuts	4957
cuts$	1545 5053 11944
cuttin	4957
cutting$	1545 5053
cynical$	14936 14937 16553
cystic$	5972
dabble$	530 531 532 533 534
dabbled$	530 531 532 533 534
dabbles$	530 531 532 533 534
dabbling$	530 531 532 533 534
dad	11386 17478 11389 5150 5160 11405 5162 5165 5171 17507 17523 17529 11442
dad$	15036 8956 2713 2714 9069 2940 9185 9186 9187 9188 9231 9232 9233 3458 3459 3460 5137 5138 5139 17474 17476 11387 5146 5147 11393 5151 17488 17489 5158 5159 5163 17500 17504 11415 11416 11423 5191 5192 17537 11826
daddies$	11536
daddy$	11536
dads$	3458 3459 3460 5158 11826 11888
daft$	114 115 947 1875 5339
daily$	17409
damage	11044 4815 17160 17161 17168 17169 4836 17175 17187 17188 17189 11109
damage$	16313 16314 16315 16792 17134 11059 11080 17198 17199 4952 11197 17554 17566 17576 17577 17580
damaged$	8785 5533 11778
damn$	16484 16567
damp	5212
damp$	17545 11456
dance$	14682 3323 3324 3325 3326 3327
dancers$	10117
danger$	12334 12335 12345 12412 12424 12425 12426 12427 12428 12429 12430 12437 12438 12439 12440 12442 12443 12444 12446 6484 6485 6486 6487 6488 6489 6490 6491 248 249 250 6495 6496 6497 6498 6499 6500 6501 6502 6503 6504 6505 6506 6507 7084 7085 13192 13284 13285 13286 13287 13288 13431 1116 1119 1120 13529 13531 13559 7499 13633 13885 13895 14001 14072 8007 14120 14121 14122 14123 14124 14125 14126 14127 14336 14337 14338 14339 14340 14341 14342 14343 14344 14345 14346 14347 14353 14358 14359 14360 14361 14362 14403 14405 14409 14416 14429 14555 14556 8484 2241 8486 8487 8488 8489 8490 8491 8492 8493 8494 8495 14586 14587 8498 8499 8500 8501 8502 8503 14859 15058 15121 15286 15287 15288 15289 15290 15426 15427 15428 15537 9449 15604 9642 15819 10646 10830 11234 11504 11544 11563 5351
dangerous$	12334 12335 6380 6495 6496 6497 6498 6499 6500 6501 6502 6503 6504 6505 6506 6507 12872 8007 14336 14337 14338 14339 14340 14341 14342 14343 14344 14345 14346 14347 8344 14446 14459 8785 5255 5394 6133
dangerously$	11574
dangers$	12334 12335 12437 12438 12439 12440 12442 12443 12444 12446 6434 6435 6495 6496 6497 6498 6499 6500 6501 6502 6503 6504 6505 6506 6507 1116 13531 14001 8007 14336 14337 14338 14339 14340 14341 14342 14343 14344 14345 14346 14347 14359 14360 14361 14362 15058 15109 15110 15111 15112 15113 15114 15115 15426 15427 15428 9642 15819
dangle$	5329
dangled$	5329
dangles$	5329
dangling$	5329
dare$	13957 9740
dark$	3594 15934 15944 3622 9925 5685 5686 5687 5693 5709 11975 5736
darker$	3594 5685 5693
darkest$	3601 5713
data	10883
data$	16775 16973 17009 10920 17067 12122
databa	12100 12104
database$	16949 16961 16989 17104 17144 17145 12123
date	11177
date$	15712 15713 15714 10824 17267 12320
dates$	10824 4655 12320
dating$	5293
daught	17266
daughter$	15221 11309
daughters$	15221
daunt$	9403
daunted$	15616
daunts$	9528 9529
dawn$	5912
day	12158 12180
day$	6374 15806 10214 10215 3972 16338 16339 16340 4021 16379 16380 16381 17091 4912 17352 17408 17409 5095 5126 11372 11373 12078
days	11318
days$	15331 16379 16380 16381 17408 17409 5095 17447 5126 12078
dazzled$	2073
dc$	17032
dci$	17032
dead	17496
dead$	1299 1300 1301 1302 8638 17384 17498
deadbeats$	6121
deaf$	7908 10630 10631 10632 11348 5846 12230
deal	17147
deal$	12754 6706 6707 6708 12826 565 566 567 6814 736 737 6983 6984 7274 7275 7505 13662 13900 13928 13933 13984 13991 14128 14332 14333 14490 14491 2230 14619 8814 8976 2767 9012 9013 2770 2950 15417 15418 3311 3312 15879 4545 17101 17105 17135 17138 17162 17163 5264 11555
dealer	12137
dealer$	12359 6538 6539 12637 12648 12649 12657 12665 12824 12869 12889 12892 12909 12910 12911 12920 12922 12925 12963 12997 13034 13035 13036 13046 13048 13049 13050 6961 13363 13364 13427 13433 13434 13435 13436 13437 13438 7352 13464 13465 7379 7381 7388 7389 7390 7391 13501 13502 13503 13504 13505 13506 13507 13508 13509 13511 13512 13578 13579 13724 13815 13830 13863 14224 8341 14432 14433 14452 14453 14454 14455 2216 14595 14613 14614 14615 14622 2303 14697 14698 14699 14700 14701 14722 14723 14753 2481 2482 2483 2484 15426 15427 15428 15651 15652 15653 15654 15705 5040 11502 11506 11561 11651 11652 11706 11720
dealers$	12359 6538 6539 12637 12648 12649 12657 12661 12665 6586 12680 6591 12682 12824 12869 12889 12892 12909 12910 12911 12920 12922 12925 12963 12997 13034 13035 13036 13046 13048 13049 13050 6961 13363 13364 13427 13433 13434 13435 13436 13437 13438 7352 13464 13465 7379 7388 7389 7390 7391 13501 13502 13503 13504 13505 13506 13507 13508 13509 13511 13512 13578 13579 13724 13798 13815 13830 13863 14224 14416 14419 8341 14432 14433 14440 14452 14453 14454 14455 14458 2216 14595 14612 14613 14614 14615 14622 2303 14697 14698 14699 14700 14701 14722 14723 14753 2481 2482 2483 2484 14876 15063 15064 15065 15066 15426 15427 15428 15651 15652 15653 15654 17153 5040 11502 11506 11561 11593 11651 11652 11706 11720
dealin	16922 16932 16971 11036 17132 17156 17159 17160 17168 17169 17187 17188 17189 11464 11486
dealing$	12424 12425 12864 12875 12880 12898 565 566 567 12906 12909 12910 12911 7275 13864 13866 13895 13965 14120 14121 14122 14123 14124 14125 14126 14127 2230 14640 2477 15037 9248 9274 15680 15681 15682 15683 15684 16318 16319 16320 16325 16326 16327 16328 16329 16330 16331 16332 16333 16334 16335 16336 16337 4608 16985 17126 17164 17245 17296 17554 17576 5249 5264 11555 11750 12129 12332
dealings$	15307
deals	16971
deals$	565 566 567 736 737 2230 10898 16998 17105 17138 17163 5249 5264
dealt$	565 566 567 8470 8471 8472 8473 2230 15863 15864 15865 4544 17233 17234 4904 5023 5236 5264
dear$	13289 13290
dearly$	11558
death	17477 17479 17522
death$	13192 17383 5144
debt	17477
debt$	1116 12286
debts$	1116 12286
decamp	5889
decamped$	12133
deceitful$	6134
deceitfulness$	2209 2210 14999 15000 11787
december$	12887
decency$	14826 14827 14828 14829 14830 16485 16486 16544 16545 16546
decent$	8449 2206 10478 10479 10480 10481
decide$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 15350 9320 15417 15418 15876 15887 16948 5311
decided$	145 146 147 6656 12747 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 1270 1271 1272 1273 1274 14097 15887 16766 4480 4481 10748 16839 5311
decides$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 15887 5311
deciding$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 15420 15421 15887 5311
decisi	4987
decision$	6286 12436 6360 6361 118 119 6364 121 122 123 6368 6369 126 12461 12462 12463 12464 12465 6376 12467 12468 6379 12470 12471 12472 12473 12474 12475 148 149 150 151 12511 12512 12513 12514 12515 12516 12517 12518 6432 6693 12784 451 6696 6697 6698 6699 7572 7573 1330 7575 1332 1333 1334 15236 9336 9337 9338 15429 15430 4219 10580 17218 11498 11499 11500 11859
decisions$	3 4 5 6 7 8 9 6263 12354 12355 22 23 6286 12436 12461 12462 12463 12464 12465 12467 12470 12471 12472 12473 12474 12475 148 149 150 151 152 153 154 155 6414 6415 6416 6417 6418 6419 6420 12511 12512 12513 12514 12515 12516 12517 12518 12519 12520 451 6696 6736 6737 7166 923 13472 13473 13474 13475 13476 13477 14271 14272 14276 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 15236 15243 15279 15280 9336 9337 9338 15429 15430 4219 17218 11498 11499 11500 11859
decked$	3637 3638 3639 5730
declin	4957 5038 17419
decline$	2584 2585 2586 16054 5751
declined$	2584 2585 2586 16054 16060 16065 16066 16067 16068 5751
declines$	2584 2585 2586 16054 5751
declining$	2584 2585 2586 16054 5751
decrea	4957
decrease$	17290
deemed$	8414 8415 2611
deep$	7460 7769 3622
deepen	4576
defeating$	6385
defect$	17376
defenceless$	9267 15588 15589 15590 15591
defend$	8985 15383 9296 9297 9298 9301 9302 9304 9305 9308 5317
defendded$	5317
defendding$	5317
defended$	5317
defending$	9296 9297 9298 9301 9302 9304 9305 9308 5317
defends$	5317
defensive$	6166
defensiveness$	16646 6166
deferred$	6081
defiance$	2209 2210 14999 15000 11787
defiant$	14936 14937 5539 6134
deficit$	12197
defied$	2141 2142 5360
defies$	2141 2142 5360 5836
definite$	3856
definitely$	10244 4022 4030 10274 4031 4032 12018
defy$	2141 2142 5360
defying$	2141 2142 5360
degenerate$	6105
degenerates$	6105
degrade$	5009
degraded$	5009
degrades$	5009
degrading$	5009
degree$	391 392 393 15477 15478 15479
delay	17378 12199
delay$	16792 16848
delayed$	12075
delaying$	16554 16555
delays$	16792 16848
deleted$	14241
deliberate$	6378 135
deliberately$	601 991 5831
delicate$	5665
delight$	1097 1098
delighted$	1097 1098
delighting$	1097 1098
delights$	1097 1098
delightted$	1097 1098
delightting$	1097 1098
delinquency$	6105
delinquent$	14612 5531 5533 11778 5539 6105
delinquents$	14612 6105
deliver$	6706 6707 6708 6958 717 7275
delivered$	6958 717
delivering$	6958 717 7275
deliverred$	6958 717
deliverring$	6958 717
delivers$	6958 717
demand$	11201 11214 4971 11278 12019
demandded$	12019
demandding$	12019
demanded$	12019
demanding$	15003 15004 15005 15006 15007 11789 12019
demands$	12019
dement	11407
dementia$	17497
demonise$	4490 4491 4492 4493
demonised$	4490 4491 4492 4493
demonises$	4490 4491 4492 4493
demonising$	4490 4491 4492 4493 16892 16893 16894 16895
demons	4809
demotivated$	6134
den$	13837
denial$	16646 11592
denies$	5006
dental	5086
dental$	11330
dentis	11325
dentist$	17415
deny$	10059 17261 4928 5006
denying$	4928
department$	10334 10339 10340 4105 16832 10769 4529 16899 16900 5828 5837
depend	12245
dependence$	5076
dependency$	5076 11332
dependent$	5076
depends$	5218
deplorable$	6166
deploy	4940
depo	5069 11313
depo$	17403
deport	17479 17493 11407
deported$	17497
depraved$	6136
depres	17477 17496 11407 6203
depressant$	12240
depressants$	12240
depressed$	12201
depression$	17497
depressive$	17495
deprivation$	5181
deprive$	17261 4928
deprived$	5533
depriving$	4928
depth$	16669
dereliction$	6166
derision$	16877 16878 16879 16880 16881
derisory$	16674
descend$	545 546 1531 1532 1533 1534 1535 1536 1537 2458
descendded$	545 546 1531 1532 1533 1534 1535 1536 1537 2458
descendding$	545 546 1531 1532 1533 1534 1535 1536 1537 2458
descended$	545 546 1531 1532 1533 1534 1535 1536 1537 2458
descending$	545 546 1531 1532 1533 1534 1535 1536 1537 2458
descends$	545 546 1531 1532 1533 1534 1535 1536 1537 2458
descri	4602 10924
described$	2245 2620
description$	4701 11005 12195
descriptions$	10834 16925 16950 4701 4708 11005 17102
desert$	5815
deserted$	5812 5815
deserting$	5815
deserts$	12494 5815
desertted$	5815
desertting$	5815
deserve$	12491 12492 12493 872 873 5303 11713
deserved$	12491 12492 12493 872 873 13210 14766 5303 11713
deserves$	12491 12492 12493 872 873 5303 11713
deserving$	12491 12492 12493 872 873 5303 11713
design	4623
designed$	4962 5033
designer$	14407 14408 14881 9877 15968 15969 9906 3664 11975 11978 5736 5746
desire$	10180 16271 16272 16273 16274 16275 16276
desires$	13627
desk	10846 10849 10923
desk$	10819 16911 16916 16928 16930 16936 16937 16939 16952 16960 10877 10906 10912 10914 17011 17013 17015 17016 17018 17021 17028 10941 17034 17041 17173 11100 17238 11186 11190 17281
despair$	14717
desperate$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 1295 1296 1297 1298 5311
despite$	198 6442 199 200 201 229 231 235 236 237 265 12916 12917 12918 12919 14321 14322 14323 4418
desserts$	13681
destined$	547 3783 3784 3785 3922 10166 3923 10167 3924 10168 3925 10169 3926 10170 3927 10171 5757
destiny$	15554
destroy$	13629
destroying$	13633
destruct$	11567
destructed$	11567
destructing$	11567
destruction$	13299 13633 11567
destructive$	6346 12874 11567 5393
destructs$	11567
destructted$	11567
destructting$	11567
detail	4594 4602 4655 10899 10924 4691 10935 10936 17196
details$	6555 6556 6557 16949 16950 16968 10902 10967 17102 17368
detain	11135 17233 5035
detain$	17225 17280 11279 5920
detained$	12149
detaining$	5920
detect	4575 10820 10821 4579 10826 16921 16929 10846 10855 10856 10857 4614 4615 10870 4633 4634 4639 10900 4662 17000 4668 17003 4670 4671 4675 10921 10925 10926 10928 17019 17024 17025 17026 4697 10944 4702 10951 17052 4752 10999 11083 4856 11106 11128 17220 11148 4942 4946 11191 5918 12190 6188
detection$	15888 15889 17218 12160 5917 5918
detections$	17218 17243 12160 5917
detective$	10819 16911 16916 4591 16936 16945 16946 16947 10858 10859 16960 4627 10877 4658 10903 10906 10912 10914 17011 17015 17016 17018 10941 17032 17034 17041 10989 10996 17089 17173 11100 17238 11186 11190 17281
detectives$	10819 16911 16916 4591 16936 16937 4604 16945 16946 16947 10858 10859 16952 4619 16960 4627 10877 16990 4658 10903 10906 10912 10914 17011 17015 17016 17018 10941 17032 17034 17041 17050 10989 10996 17089 17173 11100 11130 17238 11186 11190 17281
detent	5234
detention$	14564 16346 11478 11649 6227
detentions$	14564 11649 6227
deter$	13318 7229 7230 7231 7232 4911 17309 4982 17354 5928
detergent$	12209
deteri	17419
detering$	4982
determ	4630 4651 4654 4792 4853
determine$	4609
determined$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1295 1296 1297 1298 5311
determineed$	4609
determinees$	4609
determineing$	4609
determines$	4609
deterping$	4911
deterr	17234 5951
deterred$	17182 5928
deterrence$	12195
deterrent$	12182 12195
deterrents$	12182
deterring$	4911 5928
deters$	4911 4982 5928
deterting$	4911
detox$	12239
develo	12100 5857
develop$	4588 10878 4635
developed$	2801 4588 10878 4635
developing$	4588 10878 4635
developmental$	5952 5958 6035
develops$	4588 10878 4635
deviant$	5491 11740 5533 11778 5539
device	4758 11164
device$	4587 4660 10918 10961 4734 17069 17254 5878
devices$	15739 15881 4587 4660 10918 10961 4734 17069 17254
devil$	14847 11625
devils$	11625
devious$	8670 6134
di$	17032
diabet	6206
diagnosed$	6199
diagnoses$	6199
diagnosis$	12197 6199
diagram$	4621 12107
diagrams$	12107
dialysis$	6204
diamond$	14754
diamonds$	14754
diazep	5996
diazepam$	12240
dice$	858
dicing$	858
dictate$	14663
did$	180 12549 12550 12559 12580 12588 12591 268 496 631 6958 717 6986 7057 7073 7079 966 967 968 969 13315 13316 984 7355 7359 1185 1320 1621 1622 1623 13973 1683 1720 8079 8080 1870 1871 1872 8125 8128 1903 1904 1905 1906 1946 1956 1957 1958 1959 1960 1962 1966 1987 1988 1989 1996 2005 2032 2057 2062 8422 2572 2576 2680 2681 2682 3140 3146 3153 3180 3197 3226 3229 3235 3238 3422 3745 4010 10266 16358 16359 10275 10276 4043 4117 4118 4119 4121 4122 4123 4124 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4150 4151 4153 4154 10413 4179 10429 10435 4192 10437 10439 10443 4200 4201 4202 10447 10448 10468 10470 4249 4256 4257 4258 4274 4276 4277 4278 4279 4280 16634 16635 4317 4319 16766 16816 16817 16818 16819 16841 16842 4515 5296 5340 5783 5786
die$	17384
died	17479 11390 17496
died$	17480
diet	11304 11306
diet$	17394 17396
dietar	5978
dietary$	12222
dietician$	6222
dieticians$	6222
dietitian$	6222
dietitians$	6222
difference$	2882 16199 16200 16201 16202 16203 16204 16205 16206 16251
different$	633 7333 7334 7335
differently$	13149 8691
diffic	4801 17378
difficult$	12336 1389 1390 1391 1429 7673 1430 1431 7675 1432 8237 8241 8443 8451 8785 2565 2566 2567 2568 2569 2570 14927 14928 14929 14930 14931 14932 14933 14934 14935 14993 15003 15004 15005 15006 15007 2674 2675 2676 2677 2678 15037 3038 3039 3040 11045 17334 5533 5537 5539 11784 11789 6134
difficulties$	13215 13222 13223 1116 13451 14993 5141 11784 12198 12248 6041
difficulty$	1116 13451 12198 12248 6041
dig$	1539 1540 3493
digger$	14726
diggers$	14726
digging$	1539 1540
digs$	1539 1540
dim$	5504 6134
dinner$	17547
dire$	16674 6167
direct	5935
directed$	11011
directing$	12112
direction$	4714
directs$	12112
dirt$	16822
dirty$	8670 15968 15969 17545 5709 5729 5736 6155
disabi	11304
disabilities$	12228
disability$	17394 11345 12197 12233 6214
disabl	11407
disabled$	11348 17497 6214
disaffected$	5533 11778 5662
disappear$	12932 605 606 10649
disappeared$	605 606
disappearing$	605 606 13655 11511
disappearred$	605 606
disappearring$	605 606
disappears$	605 606
disappointing$	4336 4337 4338 4339 10664 16755 5811
disappointingly$	6168
disaster$	2287
disasters$	2287
disband$	17308
discernment$	11566
discharge$	12313
discharged$	4562
discipline$	14826 14827 14828 14829 14830 11591
disciplined$	8470 8471 8472 8473 11808
disclo	4656 4804 11048 5178
disclose$	12718 12754 14318 16090 16096 16110 11999
disclosed$	7585 7586
disclosure$	2170 2171
disclosures$	2170 2171
discourage$	13318 7229 7230 7231 7232
discov	16921 10850 4630 4651 10942 4792
discover$	16940
discuss$	16090 16096 16110 11999
disdain$	16877 16878 16879 16880 16881
disease$	12197
disengage$	12754 6130
disengaged$	12017 6130
disengagement$	6130
disengages$	6130
disengaging$	6130
disgrace$	7170 8875 6166
disgraceful$	14927 14928 14929 14930 14931 14932 14933 14934 14935 16653 5539 6166
disgracefully$	6166
disguised$	5369
dish$	3321
dishevelled$	6155
dishonest$	6134 6166
dishonesty$	2209 2210 14999 15000 11787
dishonour$	7170
disinterested$	12017 6134 6166
dislike$	14716
dislocated$	5092 11337
dismal$	4503 6166
dismally$	6166
disman	11213 6184
dismantle$	17308
dismantled$	4857 17303
dismantling$	5012
dismiss$	2025 16811 5824
dismissed$	2025 4426 5812 5824
dismisses$	2025 5824
dismissing$	2025 16554 16555 5824
dismissive$	14936 14937 10552 6166
dismissively$	6166
disobedience$	13472 13473 13474 13475 13476 13477 13685 2209 2210 14999 15000 11787
disobedient$	5533 6134
disobey$	7235 2141 2142 16345 5360
disobeyed$	7235 2141 2142 16345 5360
disobeying$	7235 2141 2142 16345 5360
disobeys$	7235 2141 2142 16345 5360
disord	11044 4815 17160 17161 17168 17169 17183 17188 11109 11201 11202 11207 11232 11239 17329 17378 12245
disorder$	14702 14703 14993 15037 17134 11059 17197 17198 17199 11119 17291 17292 17297 4964 17322 11784 12196 12197 12204 12222
disorderly$	6134
disorders$	14993 11784 12222
dispersal$	11118 11173 11174 4975 11477
disperse$	17280 17308
dispersing$	5012
display$	358 1876
displaye$	10835 4592
displayed$	358 1876 10835 4592
displayes$	10835 4592
displaying$	358 1876 10835 4592
displays$	358 1876
disposal$	4677 12160 12325
disposals$	12160
dispro	5853
dispute$	12289
disputes$	12289
disregard$	108 113 12754 7235 2141 2142 8563 8564 2321 8566 4569 5360 5824
disregardded$	113 7235 2141 2142 4569 5360 5824
disregardding$	113 7235 2141 2142 4569 5360 5824
disregarded$	113 7235 2141 2142 4569 5360 5812 5824
disregarding$	113 7235 2141 2142 4569 5360 5824
disregards$	113 7235 2141 2142 4569 5360 5824
disrespect$	2209 2210 14999 15000 16877 16878 16879 16880 16881 11787 12019
disrespected$	12019
disrespectful$	14936 14937 6134
disrespecting$	12019
disrespects$	12019
disrespectted$	12019
disrespectting$	12019
disrup	17216 17220 17234 11213 12190
disrupt$	14640 4846 4982 11245 12011 12019 5940 6187 6191
disrupted$	14640 17303 17342 12011 12019 12187
disrupting$	14640 16345 4846 4982 12011 12019 5940 6187
disruption$	14640 15037 17179 17257 17345 17356 5941 12186 5944 6187 6191
disruptive$	8442 2201 2202 2203 8451 14927 14928 14929 14930 14931 14932 14933 14934 14935 15037 5392 5533 11778 5539 6134
disrupts$	14640 4982 12011 12019 5940 6187
disruptted$	14640 12011 12019
disruptting$	14640 12011 12019
distance$	7427 7428 7429 7430 7431 7432
distant$	15771
distinguish$	4574
distinguishs$	4574
distri	4680
distribute$	4590 10835 4592
distributed$	4590 10835 4592 16927
distributes$	4590 10835 4592
distributing$	4590 10835 4592
disturbance$	12289
disturbances$	12289
disturbed$	5533 11778 6134
dither$	6169
dithered$	6169
dithering$	12081 6169
ditherred$	6169
ditherring$	6169
dithers$	6169
diva$	11706
divas$	11706
dive$	1521 1522 1523 1524 1525 1526 1527
dived$	1521 1522 1523 1524 1525 1526 1527
dives$	1521 1522 1523 1524 1525 1526 1527
divide$	17308
dividing$	5012
diving$	1521 1522 1523 1524 1525 1526 1527
divorc	17477 17479 11390 11392 17493 17522
divorce$	17482
divorced$	17480
divorcing$	17480
dla	11345
dla$	17435
dna$	14811
do	17001
do$	178 12559 12578 12586 12589 269 6528 6738 496 631 6958 717 7020 966 967 968 969 13315 13316 984 1059 1186 1320 13928 13933 1621 1622 1623 1684 8079 8125 8129 8131 8132 8133 1903 1904 1905 1906 1944 1956 1957 1958 1959 1960 1962 1964 1994 2003 2030 14368 14370 14376 14378 2055 2060 8421 8623 2572 2574 2680 2681 2682 3009 3097 3138 3146 3151 3157 3178 3195 3224 3227 3235 3238 3264 3265 3422 15887 16048 3738 3743 9998 16090 16096 16110 16116 16117 10042 16152 10063 16159 10071 16190 16191 16192 16193 16194 16195 16196 16296 4010 10266 16358 16359 10279 10280 10283 4041 4117 4118 4119 4121 4122 4123 4125 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4150 4151 4153 4154 4181 10435 10437 4194 4251 4274 4276 4277 4278 4279 4280 4315 10723 11303 5296 5340 11999 5783 5786
dock$	16261
doctor	11325 5086
doctor$	17415
doctors$	11330
dodge$	9798 9799 4446
dodged$	4446
dodges$	15130 4446
dodging$	15680 15681 15682 15683 15684 9798 9799 4446
dodgy$	12336 7472 13863 14452 14453 14454 5475 11935 6125
doe$	5716
does$	179 12579 12587 12590 270 496 631 6958 717 966 967 968 969 13315 13316 984 7356 7359 1187 1320 1621 1622 1623 1720 8125 1903 1904 1905 1906 1945 1956 1957 1958 1959 1960 1962 1965 1995 2004 2031 2056 2061 8420 2572 2575 2680 2681 2682 3097 3139 3146 3152 3158 3179 3196 3225 3228 3235 3238 3422 15887 3739 3744 10072 16194 16195 16196 4010 10266 16358 16359 10279 10280 10283 4042 4117 4118 4119 4121 4122 4123 4126 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4150 4151 4153 4154 10413 4180 10429 4193 10439 4250 4274 4276 4277 4278 4279 4280 4316 4515 5213 5296 5340 5783 5786
dog$	11183 17274
dogs$	13693 7670 14634 14635 14636 14798 14823 11183 17274
doing$	6263 12354 12355 12582 12583 12584 12703 12704 12705 12706 12707 12708 12709 12710 12712 496 631 13107 966 967 968 969 984 13353 13354 13355 13377 13378 13450 13472 13473 13474 13475 13476 13477 1621 1622 1623 15107 3097 10414 10415 10430 10431 10435 10437 4274 4276 4277 4278 4279 4280 16648 16649 16650 16651 4515 16860 5786
doll$	1811
dolled$	3703 3704 3705 5749
dolls$	1811 16029
domestic$	17510 6045
dominant$	2329
done$	12416 12417 12419 6375 12565 13080 7000 1621 1622 1623 2727 15678 15679 15770 3443 3444 3445 3482 3483 3484 3703 16159 16294 16317 10319 10328 10335 10336 16430 16432 16433 16435 16436 16437 16438 16472 16473 10416 10432 10433 10434 10435 10437 10440 10441 10442 10443 4200 4201 4202 16568 16569 16570 16571 4274 4276 4277 4278 4279 4280 16615 16616 16617 16628 4319 4515 16859 5786
donna$	14739
donnas$	14739
doomed$	3783 3784 3785 5757
door$	6322 6323 6324 13173 13175 13419 14022 8714 8715 8716 8717 10919
doorbell$	4720
doorman$	12966
doormat$	15586 11875
doormats$	15586 11875
doormen$	12966 13034 13035 13036 15063 15064 15065 15066
doors$	13419
doorstep$	13419
doorsteps$	13419
doorway$	17524
dopey$	6134
dose$	1353 12243 12244
doss$	14689 14690
dossie	5867
dossier$	12111
dossiers$	12111
double$	11259 5506
doubles$	11259
doubt$	13542 8419 16126 16127 16128 16129 10103 10237 10241 10242 10246 10247 16367
doubtful$	8543
down	17172 4959
down$	374 399 525 526 527 528 529 7147 7148 7150 7366 7367 13550 7603 13768 13769 13770 1721 1722 1723 1724 1725 1726 1727 1728 14275 8272 14865 14866 14867 14868 14901 15032 15033 15034 9843 9902 16020 9931 16027 16028 9953 16044 16055 16061 16676 16677 16678 16679 16680 16681 16682 16683 16684 16685 16686 16687 16688 16690 16691 16692 16693 16694 16695 16696 16697 16698 16701 16702 16703 16704 10615 16706 16707 10775 10807 4685 10937 17130 17170 17225 17290 17320 17336 17337 11375 11509 11955 12174 12175 12176
downed$	10937
downfall$	13215 13299 13358 13359 13451 7557 7558 13649 14267 14268 14269 14271 14272
downlo	17008 10978
download$	4711 12122
downloaded$	17068
downloading$	4711
downloads$	4711 12122
downplay$	918 2025 5306
downplayed$	918 2025 5306
downplaying$	918 2025 5306
downplays$	918 2025 5306
downs$	10937
dozen$	7629 7959 9758
dozens$	7960
drag$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 4437 10767
draged$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 4437
dragged$	12385 1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 4437
dragging$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 4437
draging$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 4437
drags$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 4437
drain$	8536 4971 11706
drains$	11706
drama$	13221 13431 13559 14403 14429 8648 2508 10094 16185 10096 5410 6003
drank$	1041 1042 3313 5070 5074 5965
draw$	12358 6269 323 324 6600 6601 884 7177 7502 7503 2068
drawed$	6600 6601 7502 7503
drawer$	8744
drawing$	6600 6601 884 7502 7503
drawn$	12385 6600 6601 7502 7503 2074 2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2101 3615 16095 16101 16106 16115 16177 16183 16221 17017
draws$	12358 6269 323 324 6600 6601 884 13257 7502 7503 2068
dread$	14716
dreadful$	4336 4337 4338 4339 16793 16794 16795 16796 5483 5539 5811
dreadlock$	6156
dreadlocked$	5709
dreadlocks$	6156
dreads$	14716 11952 11954
dream$	13907 13912 9999
dregs$	2503 6119
dress$	6268 25 13075 13076 13077 13078 13079 7059 816 817 907 981 982 1258 1259 13602 13603 1811 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 3624 3625 9878 9879 3650 15985 9899 15990 15991 15993 15994 15995 16033 16034 16035 5724 11975 5732 11980
dressed$	13075 13076 13077 13078 13079 13080 7059 816 817 13602 13603 3624 3625 3637 3638 3639 15985 15986 15987 15988 3680 16033 16034 3703 3704 3705 11923 11925 11933 5724 5730
dresses$	981 982 13602 13603 1811 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 3624 3625 9878 9879 3650 15985 15990 15991 15993 15994 15995 16033 16034 5724 11975 5732 11980
dressing$	6268 25 1811 9893 3650 9918 9935 5732
drew$	12358 6269 323 324 6600 6601 884 13257 7502 7503 2068
drift$	541 542 543 544 545 546 586 587 1531 1532 1533 1534 1535 1536 1537 16118 12077
drifted$	541 542 543 544 545 546 586 587 1531 1532 1533 1534 1535 1536 1537
drifting$	541 542 543 544 545 546 586 587 1531 1532 1533 1534 1535 1536 1537
drifts$	541 542 543 544 545 546 586 587 1531 1532 1533 1534 1535 1536 1537
driftted$	541 542 543 544 545 546 586 587 1531 1532 1533 1534 1535 1536 1537
driftting$	541 542 543 544 545 546 586 587 1531 1532 1533 1534 1535 1536 1537
drill	16970
drill$	15055
drink	17496
drink$	12450 12466 282 283 284 285 286 287 288 12654 12655 6575 6576 6577 6578 6579 6581 6582 12754 12783 12785 12786 12787 12983 13074 13075 13076 13077 13078 13079 981 982 1041 1042 13393 13394 13395 13452 13466 13467 13468 13469 13470 13471 13482 13483 13484 13485 7446 7499 13662 7794 13928 13933 13936 13937 13938 13939 14128 14332 14333 14368 14370 8349 14462 14478 14704 2679 2680 2681 2682 3313 15648 15649 3323 3324 3325 3326 3327 15712 15713 15714 16080 16082 17412
drinker$	17495
drinkers$	17498
drinki	11304 11306 17477 17496 17522
drinking$	6256 12347 12348 35 6605 12813 13075 13076 13077 13078 13079 13115 13130 13131 13132 13133 907 7166 923 1111 1112 1113 13758 13759 16080 16082 17394 17396 11312 5070 5074 5141
drinks$	12654 12655 6575 6576 6577 6578 6579 6581 6582 12983 13393 13394 13395 7446 2680 2681 2682 3313 3323 3324 3325 3326 3327 5070 5074
driv	4957 5030
drive$	12628 12629 13043 13064 5946
driven$	6558 6973 6974 6975 6976 6977 13072 2073 5033
driver	4616 10945
driver$	6523 12648 12649 6560 12653 12694 12966 13034 13035 13036 13363 13364 13427 13429 7352 7388 7389 7390 7391 13511 13724 1397 7715 7716 7723 7997 4849 4863
drivers$	6551 6554 12648 12649 6560 12652 12653 12694 12966 13034 13035 13036 13363 13427 13724 14145 14652 8626 8627 15063 15064 15065 15066 16038 16926 10860 17014 17035 17037 4768 4849 4863 11572
drives$	13043 13064
drivin	4835
driving$	10916 11079
drone	5951
drone$	4762 5886 12195
drones$	4762 5886 12195
drop	4957
drop$	8509 16118 10649 4438 17286 17290 17320 12174
droped$	4438
droping$	4438
dropout$	11651 11706
dropouts$	14613 14614 14615 11651 11652 11706 6121
dropped$	4438 17290
dropping$	4438
drops$	4438 17286 17320 12174
drug	16922 16932 10867 16969 4790 17127 17148 11326 11327 11486 17579 12106 12137 12184 6195
drug$	6256 12347 12348 37 38 6343 12864 6790 12891 6808 6813 6816 6818 908 13864 13866 14452 14453 14454 8505 8506 8507 8508 8518 14613 14614 14615 14650 14722 14723 8663 4605 4608 10930 11034 11206 5031 11304 11306 17477 11469 11506 11652 5409 5460 5480 5515 5531 5896 6001
druggie$	6115
druggies$	6115
druggy$	6115
drugs	16970 17132 17175 17195 4922 11493
drugs$	282 283 284 285 286 287 288 12654 12655 6575 6576 6577 6578 6579 6581 6582 6605 12796 6714 6715 6716 12828 12829 12830 12864 12869 12878 12879 6815 6817 12909 12910 12911 12971 12972 12973 12974 12975 12976 12977 12978 12983 12986 13074 13365 13370 13393 13394 13395 13452 13466 13467 13468 13469 13470 13471 13482 13483 13484 13485 13578 7499 13659 13667 7582 13864 13866 7794 13925 13939 8007 14120 14121 14122 14123 14124 14125 14126 14127 14416 8349 14462 14478 14640 14650 14702 14703 14704 14859 14873 14881 14894 2679 15037 15109 15110 15111 15112 15113 15114 15115 15286 15287 15288 15289 15290 15299 15426 15427 15428 15680 15681 15682 15683 15684 9733 16080 16082 4605 4608 16988 17081 17120 17141 17142 11166 5031 11319 17410 17412 5141 11469 17566 17583 11504 11506 11508 11562 5409 5460 5480 5515 11764
drunk$	13080 13111 1111 1112 1113 1114 1115 7447 1204 7449 14241 16310 16311 16312 16345 5074 11706 5965
drunks$	11706
dry$	3594 15944 16625 5693
ds$	17032
dto	6081
dto$	12325
dual$	9831 6030
dually$	6030
duck$	15624 15625 15626 15627 4446
ducked$	4446
ducking$	4446
duckked$	4446
duckking$	4446
ducks$	7872 13963 7874 4446
due	17172 4959
due$	6261 373 397 6648 1142 17398 17399 17502 5180 17522 5226
dug$	1539 1540
dump$	4399 4400 5817
dumped$	4399 4400 5817
dumping$	4399 4400 5817
dumpped$	4399 4400 5817
dumpping$	4399 4400 5817
dumps$	4399 4400 5817
dunce$	11706
dunces$	11706
duo$	11638
duped$	12385
dust$	16835
duties$	16394 16780
duty$	16394 16638 16726 16780
dyed$	5709 11955
dying	11407
dying$	17383 17497
dynamic$	11637
dynamics$	11637
dyscal	6200
dysfunctional$	8898 5533 11778 6166
dyslex	6200
dyspra	6200
dysregulated$	6134
dystrophy$	12216
e$	16453 16632 16751 16752 16753 10695 16798 16799 17424 17425 12068
each	16923 17083 4753 4754 11096 17359 12159
each$	196 6764 13545 8026 8393 8635 8758 8760 8920 9704 3557 16043 9954 9968 3726 3728 3978 3981 4005 4007 4008 4009 10606 16805 10785 10822 10875 17012 10933 10955 4715 17051 17084 17096 17097 17099 17140 4834 17203 17206 17211 11152 11162 17265 11182 11185 17277 4945 17284 4951 17323 17326 17335 11250 17347 11262 5032 11279 17405 5662 11994 11995 12021 5894 12164
eager$	314 315 320 729 730 731 732 733 1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 7838 13929 13930 13931 13932 1599 1600 1601 1602 1603 1604 5311
eagerly$	714 715 716 13051 1244 1245 1246 1247 1248 1249
ear$	13998 7917 7918 7919 14010 14011 15933 16720
earlier$	13152 13153 15151
early$	15226 15294 16896 16897 16898 12217
earmar	5022
earn$	575 13120 13121 13466 13467 13468 13469 13470 13471 3426
earned$	575 14765 14767 14768 14769 14770 3426
earning$	575 3426
earns$	575 3426
earring$	11975
earrings$	11975
ears$	13872 15933 16721 16722 12099
easier$	4891
easily$	13068 13069 14090 14091 2096 2771 3083 9526 3299 10322 16415 16416 16760 16761 16762 16763 5352 5354 5558
east$	3590
eastern$	3582 9827 9832 3589 9851 15943
easy$	6293 6316 6592 6593 6594 351 577 13241 13242 13397 7400 7673 1430 7675 1433 14328 14329 14330 8641 8642 14861 14862 11045 5353 5532
eat	16984
eat$	5979 12224
eaten$	12224
eater$	14730 11708
eaters$	14730 11708
eating	11306
eating$	17396 5978 12224 12233
eats$	5979 12224
eczema	6206
edge$	13790 13835 13836
educat	5106 12273 6031
educate$	193 194
educated$	193 194 5121
educates$	193 194
educating$	193 194
education$	6475 12566 12802 12803 13361 14326 10342 17453 17461 6017 12271
educational$	6015
effect	11115 5935
effect$	2988 9290 9291 9292 16205 16206 17330
effective$	17205 5938
effectively$	2862 9106 2863 2864 2865 2866 2869 2870 2871 2872 2987 5611
effort$	7032 789 790 791 792 7037 794 795 14200 1867 8112 8113 16058 16422 16479 16480 4227 4228 4229 16593 16594 16595 16596 16597 16598 16599 16600 10513 10514 10515 10516 10517 4340 4341
efforts$	6475 12566 16058 4227 4228 4229 4340 4341 11589
egg$	303 305 306 2149 2150 11635
egged$	303 305 306 2149 2150
eggged$	303 2149 2150
eggging$	303 2149 2150
egging$	303 305 306 2149 2150
eggs$	303 305 306 2149 2150 11635
ehc$	6016
ehcp	6015
ehcp$	12259
ehcps$	12259
eight	10822 10837 17012 10933 10955 17051 10994 4753 4754 17096 17097 17099 17140 4820 4834 11090 17186 17203 17206 17211 11152 17265 11182 11185 17277 4945 17284 4951 17323 17335 11250 17347 17359 12164
eight$	14568 16718 11064 17178 17180
eighteen$	12994 12996 693 13029 13030 15138 15139 15140 15141 15142 15143 9059 15180 15181 15182 15183 15184 15185 15186 15187 15188 15883 11851
eject	17101 11154
eject$	17244
elbow$	17426 17427
elbows$	17426
elder	12147
elder$	12889 14452 14453 14454 11614
elders$	12869 12889 12892 13364 13433 13434 13435 13436 13437 13438 7352 7388 7389 7390 7391 14452 14453 14454 14458 14622 16956 4816 11614
elect$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1028 1029 1030 1031 1033 1034 1035 1036 1037 5311
elected$	145 146 147 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1028 1029 1030 1031 1033 1034 1035 1036 1037 16766 10748 16839 5311
electing$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1028 1029 1030 1031 1033 1034 1035 1036 1037 5311
electr	5217 5238
electricity$	11461
electronic$	11482 12328
electronically$	11482
elects$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1028 1029 1030 1031 1033 1034 1035 1036 1037 5311
electted$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1028 1029 1030 1031 1033 1034 1035 1036 1037 5311
electting$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1028 1029 1030 1031 1033 1034 1035 1036 1037 5311
element$	391 392 393 11636 11641 11689
elements$	11636 11641 11689
eleven$	14568 2843 2844 2845
else$	13189 895 896 13253 13293 13726 13727 15167 16576 16577
elsewhere$	16576 16577
email	4680 4699 4707
email$	16747 16751 16752 16753 10929 10943 4862 12067
emaile	11012
emailed$	10929
emailing$	10929 10943 4862
emails$	16453 16747 16752 16753 16798 16799 10929 10943 4862 12067 12068
embarked$	547
embarrassment$	8875
embellish$	6101
embellished$	6101
embellishes$	6101
embellishing$	6101
embroiled$	535 536 537
emergency$	17424 6009
emotional$	8932
emotionally$	5570 5658 5660 6046
empathy$	14356 14386 14387 11591
empire$	12908
employment$	12275
emptive$	11255
empty$	11251
enabl	4582 4613
enable	4884 5942
enable$	44 13220 4659 4886
enabled$	44 13220 13258 13259
enableed$	4886
enableing$	4886
enables$	44 13220 4659 4886
enabling$	44 13220
encounter$	13072 14434 11517 11842
encounters$	13072 14434 11517 11842
encour	4570 4601
encourage$	12358 6269 193 194 316 317 318 323 324 341 6600 6601 7502 7503 5258 5305
encouraged$	12358 6269 193 194 316 317 318 323 324 341 6600 6601 7502 7503 4606 5258 5305
encouragement$	13914 13915 13916 13917 13918 13919 13920 13921 14054
encourages$	12358 6269 193 194 316 317 318 323 324 341 6600 6601 7502 7503 5258 5305
encouraging$	12358 6269 193 194 316 317 318 323 324 341 6600 6601 7502 7503 13914 13915 13916 13917 13918 13919 13920 13921 14054 5258 5305
end$	129 130 6700 902 903 13597 13598 13859 7889 7890 14043 14044 14055 1821 1823 1826 16116 16117 10030 10095 10220 11151 17309 17355 5051
endanger$	10 5250 5251
endangered$	10 5250 5251
endangering$	10 5250 5251
endangerred$	10 5250 5251
endangerring$	10 5250 5251
endangers$	10 5250 5251
ended$	4562 4857
ending$	11151 17383 5051
endless$	161 162 163 10662 10663 5482
endlessly$	4011 10255 4012 10256 4013 4014 4015 4016 4017 4018 4053 4054 5775
endome	5972
endometriosis$	12216
ends$	10095 10220 17302
enemies$	13212 13268
enemy$	13212 13268
enforc	10969 17216 17220 12100 5924 12185
enforce$	6191
enforcement$	17059 17179 17191 17271 4992 17327 4996 11242 17356 12179 5936 12181 5944 6191
enforcer$	11706 6183
enforcers$	11706 6183
enforces$	6191
engage$	12481 12495 12718 12754 12859 538 539 540 14318 14899 14906 8817 14908 14909 14910 14911 14912 14913 14918 14921 15011 16041 16090 16096 16110 16144 16145 16154 16155 16156 16188 16209 16212 16240 16278 16279 16280 16389 16618 16811 16814 11282 11541 11774 11999 12000 12007
engaged$	530 531 532 533 534 538 539 540 13080 13088 14906 14908 14909 14910 14911 14912 16095 16101 16106 16115 16177 16183 16221 16222 16223 16224 16225 16238 16264 16265 16266 16267 16268 16389 11541 11774
engagement$	530 531 532 533 534 14905 14913 2588 2589 2590 2591 8836 16058 3731 3732 3733 3734 16300 10211 11768 11773 11994
engager$	11673
engagers$	11673
engages$	530 531 532 533 534 538 539 540 16154 16155 16156 16212 16234 16235 16236 16237 11541
engaging$	530 531 532 533 534 538 539 540 14906 14908 14909 14910 14911 14912 14913 16278 16279 16280 11541 11767 11774 12007
english$	12281 12283
enjoy$	341 13070 13071 1211 1212 7463 1736 1737 1738 1739 2069 2070 2071 2072 2105 2106 2111 2151 2152 2153 2154 16364 5319 5350
enjoyed$	341 13070 13071 1211 1212 1214 1215 1216 1217 13552 7463 7464 7465 7466 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 16364 5319 5350
enjoying$	341 1211 1212 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 5319 5350
enjoyment$	13627
enjoys$	341 1211 1212 1736 1737 1738 1739 2069 2070 2071 2072 2105 2106 2111 2151 2152 2153 2154 16364 5319 5350
enormous$	3565
enormously$	17355
enough$	106 12540 6451 12542 6478 7324 7843 7844 7845 13944 13945 13946 8078 8119 9293 9294 3051 15386 15387 15388 15389 15390 15391 15392 15393 15394 15395 15396 15397 15398 3066 3069 9339 9340 15698 15726 9784 15875 9788 16655 11846 11893
enquir	10950 17220 17520
enquir$	4806
enquiries$	16974 4795 4806 17213
enquirs$	4806
enquiry$	17040 4806 17213 12133
enrich	5857
ensure	4860
entangled$	535 536 537
enter$	4585 17351 5296 11541
entered$	4695 4696 4737 4810 4812 5296 11541
entering$	5296 11541 12129
enterp	17165
enterprise$	16957 12133
enterred$	5296 11541
enterring$	5296 11541
enters$	17066 17351 5296 11541
entice$	12358 6269 316 317 318 1093 1094 1095 1096 5258 5313
enticed$	12358 6269 316 317 318 1093 1094 1095 1096 5258 5313
entices$	12358 6269 316 317 318 1093 1094 1095 1096 5258 5313
enticing$	12358 6269 316 317 318 1093 1094 1095 1096 5258 5313
entirely$	3111 4467 4468 5626 5770 5773 5827
entitled$	6134
entitlement$	14664
entrant$	14605
entrants$	14605
entrenched$	2316 5447 11790
epi	5997
epilep	11407 6206
epilepsy$	17497
epipen$	12241
epipens$	12241
episodes$	12937
equal$	3319 3320 5619
equally$	1006 5298 5310
equals$	9131 9132 9133
erratic$	12482 12483 12484 12485 14922 14923 14924 14925 2592 5539
error$	1116 4565 4566
errors$	1116 4565 4566
escala	5041 5935
escalate$	16118
escalated$	4694
escape$	12662 13122 1189 14240
escort$	15494
escorts$	15494
essential$	4962
establ	16921 10850 4630 4651 4654 4784 4792 4804 11048 4853
establish$	16940 4609 4625 4632 4637
established$	4609
establishes$	4609
establishing$	4609
establishs$	4609
estate	11209 11274
estate$	12885 12886 14531 14532 14533 14534 14574 14575 14576 14577 14578 14579 14580 14581 14582 14583 14584 14585 14588 14589 14593 14652 14656 14657 14782 14783 14785 10603 17299 17317 5007 17364 17367 11602 5662
eternally$	6164
european$	3580 9826 9829 9833 15941 5688
evade$	9798 9799 4446
evaded$	4446
evades$	4446
evading$	9798 9799 4446
evasive$	6134
even$	6463 6467 228 7308 7309 7310 7311 7312 7313 7314 7315 7316 7317 7319 1827 1828 10500 10501 10502 10660 10661
evening$	16338 16339 16340 17352
events$	17166
ever$	9321 9322 3079 16207 16208 10122 16213 16214 16215 10148 3905 10150 3907 10255 10256 4013 4014 4015 4016 4017 4018 10269 16375 16376 16377 16378 10299 4056 4057 4058 4059 10729 12003 12004
every	11096
every$	161 162 163 13325 1003 1008 13523 7738 7938 7939 7942 8234 14325 8386 8597 8629 2907 9716 16043 9954 9968 3726 3728 9980 3969 3970 3977 3980 4004 10249 4006 4007 4008 4009 10613 10688 16798 16799 16805 10875 4715 17084 11262 17402 17405 11318 11994 11995 5771 12021 12068 5894 12227
everybody$	7163 7164 7165 7678 8022 8030 14878 10586 17057
everyone$	7163 7164 7165 7457 7678 7703 13969 8022 8030 14186 8234 14574 14575 14576 14577 14578 14579 14580 14581 14582 14583 14584 14585 14588 14589 14590 14617 8591 8626 8627 8775 14878 9077 10586 17057
everything$	6325 6326 6327 6328 12882 13255 7353 7423 7489 7734 1677 9162 2919 9541 15645 16043 9954 16149 3850 3851 3852 4035 4036 4037 4038 4039 10554 10645 10653 10654 10743 10766 10911 10913 11547 11994 11995
everywhere$	13561
evicte	17496 11407 6236
evicted$	12420 17497
evicti	17477 17493 17522 6236
eviction$	13358 13359 17201
evicts	6236
eviden	16970 4853 17195 4929 12100 6179
evidence$	7450 1207 7452 1209 8099 16549 16632 16798 16799 16918 16935 4628 10893 16994 4663 4793 11038 4814 4867 4875 17235 12067 12068 5889 12142
evidences$	4875
evidencing$	4875
evident$	3991
evidently$	4030 10274 4031 4032
evil$	2374 2375 5391 5479 5514 11778
ex$	17484
exactly$	8685 9501
exaggerate$	13515 14696 12019 6101
exaggerated$	12019
exaggerates$	12019 6101
exaggerating$	12019 6101
exaggeration$	14696
exam$	16787 16853 17437 11380 6036 12283
examin	17008 10978
examin$	4636
examination$	12122
examinations$	12122
examined$	4636 17068
examines$	4636
examining$	4636
examins$	4636
example$	17366 5889
exams$	17437 12283
except$	9163
exception$	12012
exchang$	645 6889 646 647 648 649 650
exchange$	6881 645 6889 646 647 648 649 650 6896 12989 13043 948 11541
exchanged$	645 6889 646 647 648 649 650 948 11541
exchanges$	645 6889 646 647 648 649 650 13043 948 11541
exchangged$	645 6889 646 647 648 649 650
exchangging$	645 6889 646 647 648 649 650
exchanging$	645 6889 646 647 648 649 650 948 11541 12129
exchangs$	645 6889 646 647 648 649 650
excitement$	13452 13939 14099 14403 14409 14429 5351
exclude$	16811 16812
excluded$	12393 6484 6485 6486 6487 6488 6489 6490 6491 248 249 250 404 405 406 407 12833 13207 8470 8471 8472 8473 4426 11348 11649 12075 12265 6022
excluding$	16554 16555
exclus	11380
exclusion$	13225 13226 13358 13359 1116 13451 7557 7558 13649 14271 14272 14564 14704 11014 11118 4927 5112 17470 11649 6225
exclusions$	14564 11649 6225
excuse$	13610 10773 10812 12051 12052
excuses$	7416 8593 8594 2351 8596 10773 12096
execut	17236 5913
executed$	12154
exercise$	1876
exercised$	1876
exercises$	1876
exercising$	1876
exhaust$	2342
exhausted$	2342
exhausting$	2342
exhausts$	2342
exhaustted$	2342
exhaustting$	2342
exhibit$	5882
exhibited$	12125 5882
exhibiting$	5882
exhibits$	5882
existence$	11779
existent$	14922 14923 14924 14925 16793 16794 16795 16796
exit	5102
exit$	11346
expand	5028
expect	11376
expect$	7096 7097 7098 855 856 7201 7202 959 960 7205 14215 14216 11022
expectation$	15553
expectations$	15026 15553 11822
expected$	6570 13987 4606 4785 17222 17466 17502
expecting$	12236 5994
expell	6024
expelled$	6024 12268
expend	10891
expendable$	16981
expensive$	15968 15969 9906 5736
expensively$	3578 5689
experi	5176 5177
experience$	14434 2764 2766 9100 2857 15281 15282 15283 15284 15285
experienced$	2801 15524 3219 3540 3544 3554 11420 11421 11520 11844 5621
experiences$	14434
experiencing$	11420 11421
experts$	3346
explained$	10162 10163 10164
explanation$	16751
explicit$	6859 6870 7276
exploitation$	12334 12335 12378 12379 12380 12400 12412 12736 12864 13215 13216 13225 13226 13417 7328 13451 13569 7499 7557 7558 13649 13766 13767 13864 13866 14271 14272 14359 14360 14361 14362 14393 14394 14395 14396 14397 14398 14399 14400 15819 4575 10820 10821 4579 10826 16921 10870 4633 4634 4639 4662 17000 4668 17003 4670 4671 4675 10921 10925 10926 10928 17019 17024 17025 17026 4697 10944 4702 10951 17052 11083 4856 11106 11148 4942 4946 11191 11544 11568 11610
exploited$	12385 12393 13041 13369 7580 7581 14068 14070 14336 14337 14338 14339 14340 14341 14342 14343 14344 14345 14346 14347 14393 14394 14395 14396 14397 14398 14399 14400 15472 15473 15474 15555
exploiter$	12359 6539 12637 12657 12869 12889 12920 12922 12925 12997 13015 13020 13025 13464 13465 13501 13502 13503 13504 13505 13506 13507 13508 13509 13512 13830 14143 14224 8341 14432 14452 14453 14454 14455 14546 2216 2303 11502 11561 11642 11645 11646
exploiters$	12359 6539 12637 12657 12661 12682 12869 12889 12920 12922 12925 12997 13020 13025 13464 13465 13501 13502 13503 13504 13505 13506 13507 13508 13509 13512 13830 14143 14224 8341 14432 14452 14453 14454 14455 14458 14546 2216 2303 14876 11502 11561 11642 11645 11646
explosive$	5394 6132
expos	4784
expose$	6247 10 12346 6279 12370 12371 12372 12373 12374 12375 12376 5250 5251
exposed$	6247 10 12346 6279 12370 12371 12372 12373 12374 12375 12376 5250 5251
exposes$	6247 10 12346 6279 12370 12371 12372 12373 12374 12375 5250 5251
exposing$	10 6279 12370 12371 12372 12373 12374 12375 5250 5251
express$	8296 8297
expressed$	8296 8297
expresses$	8296 8297
extend	4916
extensions$	11943 11954
extra$	5103
extract$	4588
extracted$	4588 17017
extracting$	4588
extraction$	12122
extractions$	12122
extracts$	4588
extreme$	8587
extremely$	5608 5626
extricate$	7427 7428 7429 7430 7431 7432
eye	17389
eye$	13267 1225 1226 13806 13807 13999 7910 7911 7912 15933 16719 11963
eyeballs$	13872
eyebrow$	15933 15949 11966
eyebrows$	15933 15949 11966
eyed$	11931 11960
eyelashes$	11948 11954 11961
eyelid$	13462
eyes	16996
eyes$	13267 7770 13872 8972 15933 3600 15956 16846 12098 5855
eyesig	11304
eyesight$	17394
fabricated$	14504
face$	12826 1358 13827 13828 13829 7905 14045 15933 9888 9905 16005 9919 4629 11125 11189 11958 5748
facebo	4861
facebook$	607 6851 608 6852 609 6853 610 6854 611 6855
faced$	1358 11745 11798 11959
faces$	1358 13827 13828 13829 14809 15933 16005 9919 10868 11189 11958 5748 6074
facial$	9837 4629 5696 5877
facilitat$	66
facilitate$	44
facilitated$	44 66
facilitates$	44
facilitating$	44 66
facilitats$	66
facilitatted$	66
facilitatting$	66
facing	11403
facing$	1358 6074
fact$	3992
facts$	8099 9607
fade$	11945 11954
fades$	11945
fag$	13393 13394 13395
fags$	13393 13394 13395
fail	5038 6039
fail$	183 1184 1845 1951 1956 1957 1958 1959 1960 1962 1984 1985 1986 2006 2066 8424 16117 16303 16304 16305 16306 16345 4060 4061 4062 4063 16816 16817 16818 16819 5344 12013 5776 5777
failed$	183 272 1184 1845 1951 1956 1957 1958 1959 1960 1962 1984 1985 1986 2008 2066 16345 4060 4061 4062 4063 10312 16403 16816 16817 16818 16819 5344 5776 5777 12075
failing$	183 1184 1845 1951 1956 1957 1958 1959 1960 1962 1984 1985 1986 2009 2066 16345 4060 4061 4062 4063 16398 16399 16400 16401 16554 16555 16816 16817 16818 16819 16892 16893 16894 16895 5344 5776 5777 5778 12023 12024
failings$	16398 16399 16400 16401 5778 12023 12024 6165
failled$	183 1184 1845 1951 2066 16345 16816 16817 16818 16819 5344
failling$	183 1184 1845 1951 2066 16345 16816 16817 16818 16819 5344
fails$	183 1184 1845 1951 1956 1957 1958 1959 1960 1962 1984 1985 1986 2007 2066 8423 16345 4060 4061 4062 4063 16816 16817 16818 16819 5344 5776 5777
failure$	6628 385 386 387 388 389 390 1984 1985 1986 16398 16792 16848 11651 5778 12023
failures$	16398 16399 16400 16401 16792 16848 11651 5778 12023 12024
fainted$	6212
fainting$	6212
faints$	6212
fair$	3043 3044 3045 3594 5685 5686 5693 5709
fairies$	14780
fake$	4712 5702 5717
fall	4957
fall$	6652 6653 6654 6655 545 546 1241 1242 1243 1689 1690 1691 1692 1693 1694 1695 14103 2134 16118 4388 10649 17286 17290 17320 5821 12174
fallen$	545 546 1689 1690 1691 1692 1693 1694 1695 2134 4388 5821
falling$	545 546 1241 1242 1243 2134 11991 5821
falls$	6652 6653 6654 6655 545 546 1241 1242 1243 1689 1690 1691 1692 1693 1694 1695 2134 4388 16800 17286 17320 5821 12069 12174
false$	14504 16369 4712 10957 5364 5369 5704 5717
fame$	11559
families$	12802 12803 13458 7679 2344 2345 2360 14804 14811 14833 14834 14835 14836 14939 14967 14968 14969 14970 14971 14972 8890 8891 14983 14987 14988 15448 10529 10530 10531 10532 10533 10534 10586 10598 16689 16748 16769 11624 11777 11779 11826 11831 12061 12067
family	11385 11386 17507
family$	13458 8599 2360 14804 14811 14833 14834 14835 14836 14939 14967 14968 14969 14970 14971 14972 8890 8891 14983 14987 14988 15238 15265 15269 15448 10597 16769 17476 11387 11393 17488 17489 17492 5159 17504 5192 17529 17531 17537 11463 11624 11777 11826 5586 11831 6003 6042 12294 12299
fan$	1453
fancies$	12939 12940 2485 2488
fancy$	12939 12940 2485 2488
fanned$	1453
fanning$	1453
fans$	1453
fantasist$	11651
fantasists$	11651
far$	13789 1598 1699 14506 14507 14508 2480 2895 2899 2932 3175 3255 9686 4320 4321 4322 4474 17267
farce$	12036
farcical$	6166
farm$	14884
fashionably$	3578 5689
fast$	7400 7757 7761 14854 14861 14862 15226 15294 5353
faster$	15151
fat$	6155
fate$	11545
father	11386 17478 11389 5150 5160 11405 5162 5165 5171 17507 17523 17529 11442
father$	2344 2345 8890 8891 15036 8956 2713 2714 9068 2931 2940 9185 9186 9187 9188 9231 9232 9233 3458 3459 3460 3461 5137 5138 5139 17474 17476 11387 5146 5147 11393 5151 17488 17489 5158 5159 17500 17504 11415 11416 11423 5191 5192 17537 11826
fathers$	8956 3458 3459 3460 3461 5158 11826 11888
fatigue$	12216
fattest$	3601 5713
fault$	12712 12713 408 409 410 411 12748 12749 12750 13205 916 917 13327 13336 13337 13338 13339 7259 1016 7261 13352 13472 13473 13474 13475 13476 13477 16652 16802 4498 10750 16850 16851 16852 11546 11554 5825 12072 12082
faultless$	7259 1016 7261
faulty$	8120
favor$	6883
favors$	6883
favour$	6882 12979 12980 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 4538 4539 4540 11529 5731
favoured$	3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 4538 4539 4540 5731
favouring$	3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 4538 4539 4540 5731
favourred$	3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 4538 4539 4540 5731
favourring$	3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 4538 4539 4540 5731
favours$	6882 12979 12980 7794 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 4538 4539 4540 11529 11530 5731
faze$	9403 15617 15635 15636 9547
fazed$	15616
fazes$	9261 15352 9528 9529
fear$	7342 8579 8580 2337 2338 14716 3183 15537 5629
feared$	13628 3183 5629
fearless$	6148
fears$	14716 3183 5629
february$	12887
feckless$	6125 6134
fecklessness$	2209 2210 14999 15000 11787
fed	4596
fed$	98 99 100 101 887 2327 2328 17049 5215 5218 12211
feeble$	16674
feed	4596 4681 4692 5857
feed$	98 99 100 101 887 2327 2328 4588 4698 4718 4947
feeded$	4588
feeding$	2327 2328 4588 4698 5968
feeds$	98 99 100 101 887 2327 2328 4588 4698 4947 5215
feel$	12939 12940 7674 8296 8297 2331 2339 2517 9549 3306 4744
feelin	5957
feelings$	14656
feels	5957
feels$	12939 12940 8296 8297 2331 2339 2517
feet$	12850 12851 13856 7768 15632 15755 9814 15905 15906 16026 16771 16845 5670
feigned$	5369
fell$	545 546 1241 1242 1243 1689 1690 1691 1692 1693 1694 1695 2134 4388 17290 5821 12161 5991
felt	5957
felt$	12939 12940 8296 8297 8414 8415
female	5905
female$	9801 15892 15893 9804 15895 15896 3580 10854 4789 11656 11905 5662 5891
females$	14938 4789 11656 6150
fend$	8988 9296 9297 9298 9301 9302 9304 9305 9308 3065 15445 15879 16619
fendded$	3065
fendding$	3065
fended$	3065
fending$	9296 9297 9298 9301 9302 9304 9305 9308 3065 15445
fends$	3065
feral$	14886 5533 11778 6134
ferocious$	6132
fester$	16856
fetch$	6958 717
fetched$	6958 717 6973 6974 6975 6976 6977
fetches$	6958 717
fetching$	6958 717 15569
feud$	13788
fever$	12215
few$	11689
fewer	4957
fewer$	4949 4953 17290 5939
fibrosis$	12216
fiercely$	5626 5659
fifteen$	2843 2844 2845
fight	4957
fight$	12754 12783 12785 12786 12787 12832 7038 13180 13348 1028 1029 1030 1031 1033 1034 1035 1036 1037 13530 1423 13783 14103 14128 8114 14205 14240 14332 14333 14406 14490 14491 14714 2458 15037 8989 15383 3323 3324 3325 3326 3327 3492 16080 16116 16118 10094 16185 10096 16313 16314 16315 16341 16345 17566 5311 11571 12011 5946
fighti	11202 11392 11464
fighting$	12424 12425 13655 8399 14640 14696 14702 14703 14704 15037 15537 9449 16082 16345 17292 17447 5141 17482 17554
fights$	13284 13285 13286 13287 13288 13529 14405 14409 2458 15037 3323 3324 3325 3326 3327 3492 16310 16311 16312 16313 16314 16315 16341 16345 16346 11571 12011
figure$	8957 8958 9175 2978 2979 2980 2981 2982 9867 11230 11623
figures$	12692 12693 8957 8958 2978 2979 2980 2981 2982 16747 16787 10753 16853 16855 16864 16865 11230 11623
file$	16632 16949 16961
files$	16632 16949 16961
filler$	11938
fillers$	11938
film	17101 5035
film$	12628 12629 9940 17079 4750 17086 17090 11006 4763 17280 5017 11279 12130
filmed$	12385 12420 12460 6558 14068 14070 15518 15533 4750 17088 4755 11006 4763 17182 5885
filming$	15533 4750 11006 4839 12153
films$	4750 17086 11006 5017
filter$	14826 14827 14828 14829 14830
filthy$	15968 15969 6155
final$	5114 6068 6070
finance$	98 99 100 101
find	17074 4784 5869
find$	2 1227 7541 1350 13762 2672 9792 16116 16921 10850 4630 4651 4653 4654 10942 4792 4804 17241
findded$	2 1350
findding$	2 1350
finded$	2 1350
finding$	2 13559 1350 8356 8357 8358
finds$	2 1227 1350 7670 2671 10942
fine	11221 5130
fine$	1260 1261 1262 8242 15386 15387 15388 15389 15390 15391 15392 15393 15394 15395 15396 15397 15398 9332 3089 3090 9335 9341 9342 9343 9344 9345 9346 9347 9376 9377 9378 9379 3405 9666 3423 9743 3500 3501 3502 17311
fined$	11471
fines$	17311
finger	17233 5035
finger$	7336 16477 16478 16487 16488 16498 17426 17427
fingered$	11743
fingerprint$	11279
fingers$	7336 7592 7593 14759 17426
finish$	10032
finished$	15770 3443 3444 3445 16222 16223 16224 16225 4045 16389
fire	11492
fire$	12853 13191 13426 13788 13852 13853 17151 11492 17582 5492 5493
firear	17579
firebrand$	6120
firebrands$	6120
firesetter$	6123
firesetters$	6123
firestarter$	6123
firestarters$	6123
firing$	7804
firm	4987 4993 4998
firm$	11237 4997
firmer$	4997
first$	12806 7696 13857 13858 7772 2211 2271 2367 16547 16741 16917 6068
fishnets$	11975
fisted$	16810 12047
fit$	3399 3400 10564 4580 17390
fits	11304
fits$	4580 17394 12219
fitted$	17403 5238
fitting$	9880 9904
five	10822 10837 17012 10933 10955 17051 10994 4753 4754 17096 17097 17099 17140 4820 4834 11090 17186 17203 17206 17211 11152 17265 11182 11185 17277 4945 17284 4951 17323 17335 11250 17347 17359 5032 12164 12258
five$	6657 6998 6999 7004 7005 7015 7055 7068 7072 7364 7625 13775 7954 1843 8126 8289 8408 2165 2166 2167 2195 14542 14638 2359 2611 15177 3570 9815 9816 3616 15950 15951 15952 15953 15954 15955 16167 16168 16169 16170 16171 10100 10101 10102 10117 10126 10132 3986 10235 10236 3995 10240 10611 16718 11064 17178 17180 5891
fix$	13393 13394 13395
fixated$	5844
fixed$	11221 11355 6236
flag$	4689 4738 5880
flagg	4787
flagged$	4623 4689 4694 4737 4738 17087
flagging$	4689
flagrant$	2319 2320 2322
flags$	14005 4689 4738 11579
flaky$	6125
flame$	13852 13853 13880
flames$	13787 13788
flash$	7487
flashb	6203
flashing$	13758 13759
flashy$	5736
flat	11386 17481
flat$	12700 12912 12913 12914 12915 6826 6827 6828 6829 13032 13033 13065 13146 13147 13148 13363 13557 13558 13651 13664 13668 13889 13890 13891 13892 13893 13971 14139 15448 3735 17476 17508 17526 17528 17541 5211 17551 12308
flatly$	5753
flatmates$	9131 9132 9133
flats$	13032 13033 13363 17540
flatter$	4530
flattered$	12385 11596
flaunt$	6092
flaunted$	6092
flaunting$	6092
flaunts$	6092
flauntted$	6092
flauntting$	6092
fleas	5212
fleas$	11456
fled$	12136
fledged$	9722
fleece$	11975 11984
fleeces$	11975 11984
flew$	1518 1519 1660 1661 2509
flier$	11661
fliers$	11661
flies$	1518 1519 1660 1661 2509
fling$	58 360
flinging$	58 360
flings$	58 360
flip$	10886
flirt$	612 613 614 632 858 981 982 3323 3324 3325 3326 3327 11706
flirtatious$	6097 6144
flirted$	612 613 614 632 858
flirting$	12675 612 613 614 632 858 907 13758 13759
flirts$	612 613 614 632 858 3323 3324 3325 3326 3327 11706
flirtted$	612 613 614 632 858
flirtting$	612 613 614 632 858
flirty$	6097
floor	11437
floor$	17527 5194 17538
floozies$	6122
floozy$	6122
floppy$	5686
flourish$	1294
flourished$	1294
flourishes$	1294
flourishing$	1294
flout$	2141 2142 4569 5360
flouted$	2141 2142 4569 5360
flouting$	2141 2142 4569 5360
flouts$	2141 2142 4569 5360
floutted$	2141 2142 4569 5360
floutting$	2141 2142 4569 5360
flown$	1518 1519
flung$	58 360
flunkey$	6107
flunkeys$	6107
fluoxe	5996
fluoxetine$	12240
flush$	16906
fly$	1518 1519 1660 1661 2509
flyer$	11661
flyers$	11661
flying$	1518 1519 2509
fob$	4397 5816
fobbed$	4375 4397 5816
fobbing$	4397 5816
fobed$	4397 5816
fobing$	4397 5816
fobs$	4397 5816
focus	11268
focus$	4845
foetal$	6200
follow	4729 17114 5035
follow$	12504 12628 12754 7141 13761 13928 13933 14318 8273 8274 8275 8276 8277 14368 14370 2223 16041 16090 16096 16110 16154 16155 16156 4127 4128 4129 10583 16814 17044 17046 17079 4750 17090 11006 11279 5296 11999 12130
followed$	12504 13080 13088 13111 14053 14068 14070 2223 4127 4128 4129 16628 4750 11006 17100 5296
follower$	2422
followers$	2422 11559 11560
following$	8356 8357 8358 2223 4750 11006 5296
follows$	7141 7670 14053 2223 16154 16155 16156 4750 11006 5296
folly$	13130 13131 13132 13133 13219 13685
food	5217 11462
food$	12971 12972 12973 12974 12975 12976 12977 12978 12983 17547 11461 5218
foodbank$	17552
fool$	11706 11876
fooled$	12385 15555
foolhardy$	5254 6126
foolish$	6341 114 115 6380 170 171 172 173 174 175 176 947 1352 1834 1925 1926 16542 16543 5254 11581 5338 5341
foolishness$	12729 12730 12731 12732 12733 12734 13130 13131 13132 13133 13219 7168 7169 7189 13280 13472 13473 13474 13475 13476 13477
fools$	15701 11706 11876 12044
foot	11249
foot$	13875 9814 15905 15906 15998 15999 17150 17339 17426 17427 5382 5670
footag	10883 10983 17196
footage$	16958 16968 16973 4684 10934 4718 17073 10984 17075 4743 4762 5881 12126
footballer$	12694
footballers$	12694
footho	16996
footprint$	17362
foots$	17426
footsoldier$	6107
footsoldiers$	6107
for	11037 4884 12100 5857 5935 5942
for$	6352 12765 12796 6740 6799 6801 6802 12962 6881 12987 7087 7088 7089 7090 7091 13314 13340 13368 7362 13488 1164 1165 7415 7417 7418 7419 7469 7470 7485 13611 7692 7693 7694 7695 13948 7862 7863 1620 7865 7866 7867 7902 7933 7934 7935 7936 7937 8013 14357 14527 8532 14623 8550 8552 8553 8554 8556 8557 14651 8612 8639 2474 8769 8786 8798 8800 14965 8918 8923 8925 8927 8947 9102 9103 9275 9276 9277 9279 9309 15505 15507 15544 9561 15874 9869 4011 4012 16351 16552 10567 16664 16665 4406 16776 10702 16824 16826 16837 16863 16883 16884 16886 16940 10880 4687 10939 17084 11058 11062 11066 11079 11089 11107 11111 17212 11126 11127 11147 11199 4972 11266 11291 17382 5063 17405 17428 11340 17431 17432 11351 11357 17557 17574 5242 11509 5316 5333 11831 12070 12133 12136 12161 12194 6020 12314 12316 12322 12328
forbidden$	8007 5203
force	4575 10820 10821 4579 10826 16921 4597 10846 10855 10856 10857 4614 4615 10870 4633 4634 4639 4662 17000 4668 17003 4670 4671 4675 10921 10925 10926 10928 17019 17024 17025 17026 4697 10944 4702 10951 17052 17072 4752 11083 4856 11106 11148 4942 4946 11191 5026
force$	10334 10339 10340 4105 16832 10769 16899 16900 10819 16911 16916 10841 16936 16937 4604 16939 16945 16946 16947 10858 10859 16952 4619 16960 10877 10906 10912 10914 17006 17011 4679 17015 17016 17018 17023 10940 10941 17032 17034 17038 17041 10996 17152 17173 11100 11130 17238 11186 11190 17281 5026 11270 5854 12189
forced$	8278 8279 8280 8281 8282 8283 14379 14380 14381 14382 14384 14401 2558 2561
forces$	8278 8279 8280
forcing$	8281 8282 8283
foreca	4771
forehead$	15933
foreign$	3580 9829 5688 11935 11964
foreman$	13034 13035 13036
forens	6188
forese	4771
foresight$	11566
forever$	4011 10255 4012 10256 4013 4014 4015 4016 4017 4018 4053 4054 5775
forget	11318
forget$	17408
forgot$	4408 4569 12075
forgotten$	5812 12075
form	4623 12100
form$	14565 10462 16667 4635 17185
formal$	6068
formally$	6021
formed$	9724 4635
forming$	4635
forms$	4635 17185
forties$	13031
forwar	4596 4692
forward$	10929 4690 4700 4779 4862 11181
forwardd$	4700
forwarded$	16992 10929 4700
forwardes$	4690
forwarding$	10929 4690 4700 4862
forwards$	10929 4690 4700 4862
foster	6050
foster$	13458 2697 11386 17507 17529 17544 5583 12294 12300
fostered$	12294
fought$	7174 14073 8109 14241 2458 3492
foul$	14234 5483 5511 5557
found$	2 1227 13675 13676 1350 8414 8415 2249 8808 2622 2673 4318 16662 5225 5245 5521 5802
foundation$	15937 15938 15939 11962
four	10822 10837 17012 10933 10955 17051 10994 4753 4754 17096 17097 17099 17140 4820 4834 11090 17186 17203 17206 17211 11152 17265 11182 11185 17277 4945 17284 4951 17323 17335 11250 17347 17359 12164 12258
four$	8289 14638 3616 15950 15951 15952 15953 15954 15955 10117 10132 16718 11064 17178 17180 5891 6009
fourteen$	2843 2844 2845 15788 15789 15790 15791
fractured$	5092 11337
fragment$	17308
frame	4774
frame$	15900 15901 15902 4573 11018 11909
frames$	15900 15901 15902 11909
fraternise$	5355
fraternised$	5355
fraternises$	5355
fraternising$	5355
fraternity$	11641
freak$	14737 11706
freaks$	14737 11706
freckled$	3594 5693 6155
freckles$	6156
freckly$	6155
free	11072
free$	6378 135 12703 12704 12705 12706 12707 12708 12709 12710 6635 13038 13039 13376 1063 7427 7428 7429 7430 7431 7432 1636 1637 1638 1639 4948 11251 5216 11540
freeloader$	11706
freeloaders$	11706
freely$	13038 13039 706 714 715 716 13051 13062 16760 16761 16762 16763 11539 11540 5297 5321
frequent$	602 603 5268 5417
frequently$	601
fret$	15577 15580 9491
friend	10822 16923 17012 10933 10955 17051 4753 4754 17096 17097 17099 11041 17140 4820 4834 11090 17203 17206 11152 11161 17251 17265 11182 11185 17277 4945 17284 4951 17323 17335 11250 5008 17347 17359 5032 17369 12164 12172 12304
friend$	13562 13563 8029 8037 2360 14804 14833 14834 14835 14836 14939 14967 14968 14969 14970 14971 14972 14983 15891 15894 11636 11777
friendly$	8602
friends$	6245 12449 12476 384 12743 6657 414 12778 452 6714 6715 6716 12884 6998 6999 7004 7005 7015 7055 7068 7072 925 946 7190 13423 13424 13425 7364 13562 13563 1328 1329 1331 7625 13751 13775 7954 7965 7966 8029 8037 1843 8126 8289 8408 2165 2166 2167 2172 2195 14542 14543 14569 8482 2359 2360 14804 14833 14834 14835 14836 14939 14967 14968 14969 14970 14971 14972 14983 2660 9095 9131 9132 9133 15274 15275 15276 15277 15278 15321 15322 15323 15521 15527 15619 3533 15891 15894 15935 3635 3684 3685 16167 16168 16169 16170 16171 10100 10101 10102 10117 10126 10132 10144 3986 10235 10236 3995 10240 10251 16397 10529 10530 10531 10532 10533 10534 10596 16718 16726 16727 16728 16729 16730 16731 16732 16769 10794 17131 11064 4831 17178 17180 4897 17316 11252 11495 11636 11777 5542 5543 12059 12067
friendship$	6388 6712 469 13282 2121 2122 8447 2239 11636 11638
friendships$	3 4 5 6 7 8 9 6286 6712 469 13423 13424 13425 2121 2122 11636 11638
frighten$	15512 15513 15514 15617
frightened$	15472 15473 15474 3181 3182 15616 15620
frightening$	12426 12427 12428 12429 12430
frightens$	9261 15352 9528 9529 15740
fringe$	16004
fringes$	16004
fritter$	5834
frittered$	5834
frittering$	5834
fritterred$	5834
fritterring$	5834
fritters$	5834
frizzy$	5686 5709
from	12100
from$	12565 12673 13604 1496 1497 14178 14179 14180 14181 14182 14189 14190 8724 14926 2653 2654 8911 9143 9176 9393 9419 9499 15891 15894 3665 16069 10350 10818 4687 17062 17082 17084 4773 4782 17130 11116 4885 11155 17288 17310 11257 11356 11357 11398 11399 17509 5237 11871 11974 12022 12114 5953 12221 12268 12328
front$	11449
fruit$	5467
fruitf	11115
fruitful$	17205
frustrating$	10664 16755
ft$	15905 15906 5670
full$	6474 6482 6508 2388 8684 8689 2523 2873 2965 3335 3336 3337 3338 3339 3479 3485 4765 5129 5718
fully$	2724 2873 9120 3083 3086 3111 3120 3478 3480 3481 5298 5321 5626
fumble$	6169
fumbled$	6169
fumbles$	6169
fumbling$	6169
fun$	6712 469 13627 13955
functi	4623 5124 12199
function$	2810 2811 2812 2813 2814 2815
functioned$	2810 2811 2812 2813 2814 2815
functioning$	2810 2811 2812 2813 2814 2815
functionned$	2810 2811 2812 2813 2814 2815
functionning$	2810 2811 2812 2813 2814 2815
functions$	2810 2811 2812 2813 2814 2815
fund$	98 99 100 101 16618
funded$	98 99 100 101
funding$	12078
funds$	98 99 100 101 12310
funeral$	15715 15716 15717 15718 17471
furthe	4597 4916 5016 12172 5935
further$	7829 10841 4879 11260 5891
furthered$	4879
furthering$	4879
furthers$	4879
fuse$	11722
fuses$	11722
fuss$	15577 15580 9491
futile$	5763
future$	12802 12803 13283 13323 13881 14131 14817 16077 16078 16079 5476
futures$	12802 12803 13283 13323 13881 14131
gain$	13120 13121 8924
gained	5057
gained$	11301
gall	11298
gallbladder$	17388
gallery$	10882
gamble$	989 1547
gambled$	989 1547
gambles$	989 1547
gambling$	989 1547 17410
game$	12406 6895 890 15055 15084 15680 15681 15682 15683 15684 9599 9642 16887 16888 16889 16890 16891 12095
games$	890
gaming$	12946 12947 12948 890
gang	4575 10820 10821 4579 10826 16921 16929 16932 10846 10855 10856 10857 4614 4615 10870 4633 4634 16969 4639 4662 17000 4668 17003 4670 4671 4675 10921 10925 10926 10928 17019 17024 17025 17026 4697 17033 10944 4702 10951 17052 17072 4752 11023 4790 17148 17168 11083 4856 11106 11148 4942 4946 11191 11239 17329 5008 17343 12106 12137 12184 12185
gang$	6689 12864 12869 12879 12889 12920 13048 13049 13050 6961 13433 13434 13435 13436 13437 13438 13464 13465 7501 13864 13866 13904 13905 13906 13910 14416 14455 14518 14622 14650 14874 14881 14887 2708 15274 15275 15276 15277 15278 15807 16936 4605 16955 16957 16970 10930 10931 10938 11014 4772 11017 11034 17125 11053 11054 4829 4927 17282 17293 17315 5003 11252 11258 11504 11506 11562 5370 11623 5460 5491 5531 5577 5860 12110 5880 5890 5903 5943 6103 6197
gangling$	6155
gangly$	6155
gangs$	12864 12869 12879 12889 13048 13049 13050 6961 13464 13465 13864 13866 13910 14416 14455 14518 14622 14650 14881 16936 4605 16957 10931 10938 11014 11017 11258 11504 11506 11562 5370 11623 5860 6103 6197
gangsta$	14519 14819 11615 6104
gangstas$	14519 14819 11615 6104
gangster$	14519 2216 2481 2482 2483 2484 14819 14886 11615 11720 6104
gangsters$	14519 2216 14691 2481 2482 2483 2484 14819 14886 11615 11720 6104
gaoler$	13317
gaolers$	13317
gap	12100
gap$	16739 16792
gaps$	16739 16792 4576 5127
garage$	13889 13890 13891 13892 13893 17524 17536
gather	10872 12100 5857 5898
gather$	15043 10745 4588 10878 17005 4723 17076 17351 11907
gathered$	15043 4588 10878 16997 4723 11907
gathering$	15043 4588 16962 10878 4723 11907
gatherred$	15043 11907
gatherring$	15043 11907
gathers$	15043 4588 10878 4723 17351 11907
gaudy$	5736
gaunt$	6155
gave	4596
gave$	307 308 309 310 311 312 313 483 734 735 7076 7077 1107 1108 1109 1110 1144 1145 1146 1147 1470 1471 1472 1473 1474 1475 1488 1489 1490 1491 1492 13936 13937 13938 1662 1663 1750 1751 1752 1753 1754 1756 1757 2161 2162 2346 2347 2348 3184 3185 3230 3446 4233 4259 4380 4381 4382 4383 4384 10675 11471 5490 5993
gbh	11486 6089
gbh$	17576 12333
gcse$	17437 12271 6036 6037 12283
gcses	11380
gcses$	17437 17470 12271 12283
gdpr$	16775
gear$	15993 15994 15995 15996 15997 16988 11980 11990
genera	5857
general$	3735
generation$	11624 11699
generator$	4863 12152
generators$	4863 12152
genes$	14811
genital$	6215
gentleman$	15240 15241 15242
gentlemen$	3003 15738
gents$	3003
get	11030 5030
get$	59 60 86 87 88 90 92 93 94 95 96 12451 6362 156 157 158 159 160 12609 12610 12611 12613 6573 12754 12785 12786 12789 6702 13008 724 727 728 13120 13121 7033 870 871 7211 7212 7272 1051 1054 7347 1157 1158 1159 1191 1203 1205 7488 7490 7492 7540 13663 13673 13674 1345 1346 1347 1348 1349 13928 13935 13939 7854 7855 7856 7880 7881 7882 7883 1642 14043 14044 1761 1762 8058 14149 8111 14225 14240 14368 14370 14376 14378 2051 2129 2130 2132 2133 2134 14495 14496 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 8595 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2466 2520 2526 2537 2541 2551 8812 8813 2612 2631 2640 2641 2642 2643 2644 2645 8924 8926 15088 2855 2862 9106 2863 2864 2865 2866 2869 2870 2871 2872 2997 15417 15418 3098 3102 9353 3117 9372 3133 3206 9459 15564 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3422 3493 3499 3515 3572 3584 16116 16117 10120 16232 10143 10151 16278 16279 16280 3948 3949 3950 3951 3952 10220 4415 10725 4499 4500 16984 4837 11278 5078 17494 5271 5284 5295 5296 11541 5400 5402 5407 5454 5462 5481 5494 5534 5536 5545 5546 5606 12007
geted$	7488 7490 7492
geting$	7488 7490 7492
gets	6002
gets$	59 60 86 87 88 90 92 93 94 95 96 156 157 158 159 160 725 728 870 871 13257 1052 1055 1157 1158 1159 1203 1205 7488 7490 7492 1345 1346 1347 1348 1349 7870 14043 14044 1761 1762 2051 2129 2130 2134 14495 14496 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2466 2526 2537 2541 2551 8837 2612 2631 2640 2641 2642 2643 2644 2645 15088 2855 2862 9106 2863 2864 2865 2866 2869 2870 2871 2872 2997 3099 3103 3118 3134 15564 3254 3367 3368 3385 9630 3392 3393 3394 3395 3396 3397 3404 3422 3499 3515 3572 3584 10165 10203 10220 4415 4499 4500 16984 4837 5072 5078 5101 5108 5125 5215 5271 5284 5296 11541 5400 5402 5407 5454 5462 5481 5494 5534 5536 5545 5546 5606 5975 6021 6023
getted$	7488 7490 7492
getting$	59 60 86 87 88 90 92 93 94 95 96 156 157 158 159 160 6724 13008 728 7272 1157 1158 1159 1203 1205 7488 7490 7492 13635 7570 1336 1337 1345 1346 1347 1348 1349 8315 2129 2130 2132 2133 2134 8582 2466 8844 8845 9018 3101 9353 3135 16278 16279 16280 10198 16319 16320 16345 4415 4499 4500 4837 5078 5296 12007
ghastly$	5483
gift$	12654 12655 6575 6576 6577 6578 6579 6581 6582 12971 12972 12973 12974 12975 12976 12977 12978 12983 12986 13043 1225 1226 13578 13936 13937 13938 14462
gifts$	282 283 284 285 286 287 288 12654 12655 6575 6576 6577 6578 6579 6581 6582 12971 12972 12973 12974 12975 12976 12977 12978 12983 12986 13043 13074 13482 13483 13484 13485 13578 7582 13936 13937 13938 13939 14407 14408 14435 8349 14462 14478
gilet$	15993 15994 15995 11971 11980
gilets$	15993 15994 15995 11971 11980
gin$	17404
ginger$	9850 5686 5709 6155
girl	10822 17012 10933 10955 17051 17096 17097 17099 17140 4834 17186 17203 17206 11152 17265 11182 11185 17277 4945 17284 4951 17323 17335 11250 17347 11406 11491 12164
girl$	384 414 452 925 946 7190 1328 1329 1331 2172 14558 14559 2360 14721 14733 14804 14833 14834 14835 14836 14939 14967 14968 14969 14970 14971 14972 14983 2660 15150 2998 2999 15703 9763 3533 3635 3684 3685 10051 10152 10153 10854 11463 17581 5362 11635 11647 5404 11704 11777 5542 5543 11854 11934 11957
girlfr	17477
girlfriend$	12503 12991 662 13027 13028 695 696 697 698 699 17484 17492 17499 11532 11533
girlfriends$	12503 12991 662 13027 13028 695 696 697 698 699 11532 11533
girls	10837 10845 17083 10994 4753 4754 11041 4820 11090 17266 5032 17369
girls$	12449 384 12743 6657 414 452 12858 6769 6771 6773 6998 6999 7004 7005 7015 7055 7068 7072 925 946 7190 7364 1328 1329 1331 7625 13751 13775 7954 7965 7966 8028 8036 1843 8126 8289 14469 14479 14480 14481 14482 8408 2165 2166 2167 2172 14520 14522 2195 14531 14532 14533 14534 14539 14542 14543 14558 14559 14574 14575 14576 14577 14578 14579 14580 14581 14582 14583 14584 14585 14588 14589 14590 14639 2359 2360 14721 14733 2427 2428 2429 2430 14804 14833 14834 14835 14836 2527 14870 14939 14942 14967 14968 14969 14970 14971 14972 14983 2660 15001 15150 9095 2860 2874 9180 9181 9182 9183 2964 2998 2999 15357 15366 15619 15703 9760 3533 15935 3635 3684 3685 16167 16168 16169 16170 16171 10100 10101 10102 10117 10126 10132 16233 10144 16243 3986 10235 10236 3995 10240 10251 16397 16578 10529 10530 10531 10532 10533 10534 10595 16700 16718 16726 16727 16728 16729 16730 16731 16732 16733 16769 10794 17131 11064 4831 17180 4897 11507 11635 11647 11694 11700 11704 11727 11777 5542 5543 11854 11934 12059 12067
git$	11625
gits$	11625
giv	4680
give	4596 4681
give$	12629 307 308 309 310 311 312 313 12718 483 734 735 7076 7077 1144 1145 1146 1147 1470 1471 1472 1473 1474 1475 1488 1489 1490 1491 1492 1662 1663 1750 1751 1752 1753 1754 1756 1757 8044 2161 2162 2346 2347 2348 2754 9418 3184 3185 3230 9644 3446 15957 16090 16096 16110 10394 4233 4380 4381 4382 4383 4384 10828 10851 4666 10929 4690 4862 4947 5490 11999
gived$	7076 7077 1144 1145 1146 1147 2346 2347 2348 3230
giveed$	10929
givees$	4690
giveing$	4666 10929 4690 4862
given	4586 10946 11012 5238
given$	12565 6509 6510 7076 7077 1144 1145 1146 1147 1750 1751 1752 1753 1754 1756 1757 2161 2162 2346 2347 2348 3184 3185 3230 3446 3858 16568 16569 16570 16571 4259 4380 4381 4382 4383 4384 17095 5072 5073 5108 5111 5125 5182
gives$	307 308 309 310 311 312 313 483 734 735 7076 7077 1144 1145 1146 1147 1470 1471 1472 1473 1474 1475 1488 1489 1490 1491 1492 1750 1751 1752 1753 1754 1756 1757 2161 2162 2346 2347 2348 3184 3185 3230 15957 4233 4259 4380 4381 4382 4383 4384 10874 10891 4666 10929 4690 4862 4947 5490
giving$	307 308 309 310 311 312 313 483 7076 7077 1144 1145 1146 1147 1470 1471 1472 1473 1474 1475 1488 1489 1490 1491 1492 1750 1751 1752 1753 1754 1756 1757 2346 2347 2348 9368 3184 3185 3230 4233 4380 4381 4382 4383 4384 10874 5490
glad$	314 315 320 494 495 729 730 731 732 733 1028 1029 1030 1031 1033 1034 1035 1036 1037 7717 7838 13929 13930 13931 13932 1599 1600 1601 1798 1799 1800 1801 3405 4434 4435 16909 5311
gladly$	714 715 716 13051 1244 1245 1246 1247 1248 1249
glamour$	14407 14408 14429 14435
glandular$	5971
glass$	12209
glasses$	11975
glaucoma$	6205
glean$	4588
gleaned$	4588 17017
gleaning$	4588
gleans$	4588
glories$	1097 1098
glorified$	1210 5318
glorifies$	1210 5318
glorify$	1210 5318
glorifying$	1210 5318
glory$	1097 1098
gloves$	11975
glued$	4048
go$	6363 12454 6365 6366 12466 6410 12537 12549 12550 12559 12592 12609 12610 12611 12613 6529 12622 401 6663 6669 6670 6671 6672 12763 12783 12785 12786 12787 6732 6734 6735 541 542 543 544 545 546 580 583 586 587 6834 6837 6845 605 606 13008 710 711 712 720 728 13075 13076 13077 13078 13079 7018 13146 13147 13148 7204 7273 7274 7281 1038 1039 1040 1047 1048 1057 1149 13486 1192 7442 7488 7490 7492 7574 1521 1522 1523 1524 1525 1526 1527 13928 13933 13939 7880 7881 7882 7883 1660 1661 14076 14077 8039 8060 14169 14318 14332 14333 14368 14370 14376 14378 2075 2099 2132 2133 2315 2452 2453 2454 2455 2456 2457 2463 2464 2520 2680 2681 2682 15711 15712 15713 15714 3667 3676 3688 3689 3690 3691 3692 16041 16090 16096 16110 16116 16117 3800 16345 10297 10460 10746 10947 4930 17286 17351 5213 5266 5295 5296 11541 5472 11999 6065
goad$	2149 2150 5359
goadded$	2149 2150 5359
goadding$	2149 2150 5359
goaded$	2149 2150 5359
goading$	2149 2150 5359
goads$	2149 2150 5359
goal	4974
goal$	13876 4962 17346
gobby$	6134
goed$	7488 7490 7492
goes	16984
goes$	12549 12550 12592 401 541 542 543 544 584 586 587 6845 605 606 710 711 712 721 728 13255 1049 1150 7488 7490 7492 1379 1521 1522 1523 1524 1525 1526 1660 1661 1673 1674 7920 7921 2075 2099 2132 2133 2315 2452 2453 2454 2455 2456 2457 2463 2464 2680 2681 2682 3667 3676 3688 3689 3690 3691 3692 3853 16253 16345 10297 10947 17066 17286 5090 5213 5218 5226 5266 5295 5296 11541 5472 6002 6065
gofer$	6107
gofers$	6107
going$	12560 12582 12583 12584 401 12813 6726 541 542 543 544 579 586 587 6833 6836 6843 6844 6845 605 606 666 13008 710 711 712 722 728 13075 13076 13077 13078 13079 13107 13146 13147 13148 7273 7442 7488 7490 7492 7546 7566 1521 1522 1523 1524 1525 1526 2099 2132 2133 8396 2315 2520 2680 2681 2682 9088 9089 3015 3667 3676 3688 3689 3690 3691 3692 16089 10020 3777 3778 3779 3780 10025 3786 3787 3788 16172 16227 16345 10297 4785 4930 5213 5226 5266 5295 5296 5487 5988 6065
goings$	17058 11010
gold$	8636 5698 11975
gone$	6709 6710 6720 6744 6745 6746 6747 6748 6749 6750 6751 541 542 543 544 545 546 586 587 6845 710 711 712 728 13080 13081 7001 13097 13098 13099 13112 7488 7490 7492 1521 1522 1523 1524 1525 1526 1660 1661 8006 8105 8153 14251 14254 2099 2315 2463 2464 15770 15776 16576 16577 10831 10947 4776 11362 5198 5266 5295 5296 11541 5472 5988
gonorr	6215
good$	12407 6380 6421 576 8405 8406 8449 2206 14629 2395 8641 8743 2554 8998 9135 9219 3058 3066 3069 9474 10190 10565 10754 4765 5674
goods$	11166
goodwill$	8586
goose$	11981
gorgeous$	6155
gormless$	11935 6134
gos$	17351
gossip$	11706
gossips$	11706
got	17419 5238
got$	12356 6267 59 60 86 87 88 90 92 93 94 95 96 156 157 158 159 160 12609 12610 12611 12613 6758 723 726 728 13080 13097 13098 13099 13113 876 877 13257 974 975 13326 1053 1056 13399 13400 7318 1157 1158 1159 1203 1205 7488 7490 7492 7510 7511 1345 1346 1347 1348 1349 7870 7871 14043 14044 1761 1762 1786 1787 1788 1789 1790 1791 1792 1793 14249 8160 2129 2130 2134 14495 14496 2425 2426 2466 2492 2685 3100 3119 3275 3335 3336 3337 3338 3339 3422 3598 3611 3612 3613 3614 3670 10149 16472 16473 4415 4499 4500 17017 4837 5111 5214 5215 5295 5296 11541 5488 5576 5710 5721 5974 5991 6021 6023 6067
gown$	15983
gowns$	15983 16008 16025
gp	11325 5086
gp$	17415 11330
gps	5238
gps$	11482
grade	12258
grade$	16920 12280 6175
graded$	2611 2614 17087 5858 6175
grades	17469 11380
grades$	16920 17470 12280
graffi	11464
graffiti$	17198 17554
graft$	12214
grafts$	12214
grain$	1405
gran	11386 17478 11389 5150 5160 11405 5162 5165 17523 17529 11442
gran$	5137 17476 5163
grandad$	5163
grandf	11386
grandfather$	17476
grandm	11386
grandmother$	13951 17474 17476
grandmothers$	13951
granite$	15607
granny$	13951
grante	11112 6071
granted$	17202 12154
grasp$	14318 8246 8247 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 9209 15300 9229 15320 9729
grass$	16784
grateful$	16909
gratitude$	14826 14827 14828 14829 14830
grave$	13873 13874 17471
graves$	13873 13874
graveyard$	17524
gravitate$	2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094
gravitated$	2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094
gravitates$	2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094
gravitating$	2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094
greasy$	3594 15944 5686 5693 5709
great$	7830 8587
greater$	2856
greatly$	17355
greed$	12729 12730 12731 12732 12733 12734 13130 13131 13132 13133 13219 7168 7169 7189 13280 13472 13473 13474 13475 13476 13477 13627 13685 13958 13959 1626 1627 14092 8084 8177 1934 8179 14407 14408 11578
greedily$	1244 1245 1246 1247 1248 1249
greedy$	6134
green$	7718 15266 15267 15268 15699 15934 11864 5687 5709
greet$	4543
greeted$	4543
greeting$	4543
greets$	4543
greetted$	4543
greetting$	4543
grew$	2817 2818 3593 5692
grey$	15934 15944 5709 11975 5736
grief$	7788 15750
grip$	9229 15320 16749 16828 16829 16830 16831 4995 12076
grips$	4995
gromme	11298
grommets$	17388
groomed$	12385 12393 13041 13369 14070 14336 14337 14338 14339 14340 14341 14342 14343 14344 14345 14346 14347 14393 14394 14395 14396 14397 14398 14399 14400 15555 11924
groomer$	12920 13015 13020 13025 13501 13502 13503 13504 13505 13506 13507 13508 13509 13830 14224 14546 2216 2303 15705 11561 11642 11645 11646
groomers$	12920 13020 13025 13501 13502 13503 13504 13505 13506 13507 13508 13509 13830 14224 14546 2216 2303 11561 11642 11645 11646
grooming$	12378 12379 12380 12400 12412 12736 13215 13216 13417 7328 13766 13767 14393 14394 14395 14396 14397 14398 14399 14400 15819 11553 11610
gross$	5779
ground$	4679 17110
grounds$	4867 4883 5180
group	10822 16923 10837 17012 10933 10955 17051 17060 17077 17080 17083 10994 17085 4753 4754 17096 17097 17099 11041 17140 4820 4834 17186 4858 17203 17206 17211 11134 4896 11152 11161 17251 11162 17265 11182 11185 17277 4945 17284 4951 17323 11239 17329 17335 11250 5008 17343 17347 17359 5032 17369 12120 5899 5900 12159 12164 12172 12184 12185
group$	12357 12449 12477 12478 384 12743 12745 6657 414 452 12858 6769 6771 6773 6998 6999 7004 7005 7015 7055 7068 7072 7119 925 946 7190 7200 7364 1328 1329 1331 7625 13751 13760 13775 7954 7965 7966 8023 8031 1843 8126 14371 8289 8408 2165 2166 2167 2172 14522 2195 14535 14537 14542 14543 14566 14569 8482 8483 2281 2359 2360 14715 2427 2428 2429 2430 14785 14804 14833 14834 14835 14836 14939 14942 14967 14968 14969 14970 14971 14972 14983 2660 15001 8916 8917 2708 15047 15165 15274 15275 15276 15277 15278 15321 15322 15323 15337 3023 3024 15369 15619 15747 15749 15795 15807 3533 3535 3536 15935 3635 3684 3685 16167 16168 16169 16170 16171 16186 10100 10101 10102 10105 10106 10117 10126 10132 16233 10144 16243 16248 16250 3986 10235 10236 3995 10240 10251 16397 10529 10530 10531 10532 10533 10534 16638 10589 10591 16717 16726 16727 16728 16729 16730 16731 16732 16733 16769 16820 16821 10736 10794 10796 10819 16911 16916 16957 16960 10877 10906 10912 10914 17011 17015 17016 17018 17028 10941 17034 17041 17046 10974 4731 17093 17106 4790 17131 11064 4829 4831 17173 4843 17178 11100 11102 11140 4897 17238 17252 17253 11186 11190 17281 17282 17314 17315 17316 11235 17331 5003 11252 11280 11283 17374 11635 11638 11689 11694 11729 11777 5542 5543 11831 12059 12067 5884 12133 5900 5943 12277
groups$	12478 14535 14537 2360 14804 14833 14834 14835 14836 14939 14942 14967 14968 14969 14970 14971 14972 14983 16957 17106 11694 11777 12133
grow	5028
grow$	2817 2818 2960 15295 15296 9207 3593 5692
growing$	2817 2818 3593 5692
grown$	657 12997 7340 8354 2128 15050 15097 2802 15138 15139 15140 15141 15142 15143 9055 9056 9057 9058 2817 2818 9074 9080 9081 9082 15174 15175 15176 15180 15181 15182 15183 15184 15185 15191 15194 9107 9109 9110 9111 9112 9113 9117 9119 15210 9128 15224 15225 2892 2909 15245 15247 2917 2918 9164 15255 15256 9170 9171 2936 2954 2955 2966 9212 15309 15310 15311 15316 2986 15330 9241 9323 9326 9359 15450 15451 15452 15453 9416 3186 3187 3188 3189 15535 15536 9483 9485 3249 15583 3250 3251 15585 9503 3275 15651 15652 15653 15654 15658 9636 9673 15765 9676 9708 9710 3504 3528 3529 3530 3531 3541 9796 3593 11851 5610 11855 5654 5692
grownups$	15144
grows$	2817 2818 3593 5692
grubby$	15968 15969 5729 5736 6155
grumpy$	6125
guarantee$	3892 10136 3893 10137 3894 10138 3895 10139 3896 3897
guaranteed$	3783 3784 3785 5757
guard	4616 10945 10952 4745 10999 4767 11083 4847 11091 4946
guard$	6560 12966 4591 16926 10860 17014 17035 17037 17042 4710 10989 4749 17089 4768 4769 17173 4892 4910 11190 5034
guardian$	15529 15530 15531 15532 15592
guardians$	15529 15530 15531 15532 15592
guards	11091
guards$	6560 12966 4591 16926 10860 17014 17035 17037 17042 4710 10989 4749 17089 4762 4768 4769 17173 4892 4910 11190 5034
gucci$	11975
guess$	15753 15754
guessed$	14211 14212 8123 8124 14241
guidance$	12599 12600 13994 13995 14363 14364 14365 14366 14367 15480 15494 15558 15559 15560 16458 16459 16460 16461 16462 16463 16903 11604
guilt	17127 11053
guilt$	16803 17143 5825 12073
guiltless$	7259 1016 7261
guilty	6077
guilty$	891 892 13336 13337 13338 13339 11128 11554 6077 12321
gullible$	14033 1875 15266 15267 15268 11580 5339 11864 6134
gum$	6206
gun	17579
gun$	13365 8284 8285 11469
guns$	13365
gutless$	6125
gutter$	16260
guttersnipe$	6122
guttersnipes$	6122
gyppo$	6122
gyppos$	6122
habit	12245
habit$	12432 12436 6712 469 1321 1322 1323 1324 1325 1326 1327 2112 2113 2114 4220 11498 11499
habits$	12432 12436 13871 16125 16263 11498 11499 11882
habitual$	602 603 11017 5268 5395 5408 5896
habitually$	601
had	5042 5047 5096 6002
had$	233 234 328 628 631 6990 6991 6992 6995 6996 754 755 756 757 758 759 760 761 762 777 778 779 780 13140 7051 7052 7073 7079 866 912 914 994 1086 1087 13523 1230 1276 1290 1303 7552 7555 1343 1345 1346 1347 1348 1349 1372 13752 1424 1425 1633 2425 2426 2492 2572 2685 2885 15555 15891 15894 3598 3611 3612 3613 3614 3670 3752 16358 16359 4040 4090 4091 4092 4093 4095 4096 4097 4098 10379 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4150 4151 4152 4153 4154 4176 4184 10454 10455 10456 10468 10470 10538 16629 4525 4526 17017 11240 5043 11291 5054 5056 5063 5065 5072 5093 11340 5108 5111 5182 5214 5576 11907 5710 5721 5783 12136 5953 5974 5975 6006 6020 6056
haemop	5972
haemophilia$	12216
hair$	15927 15929 15930 15931 16004 16035 11940 5699 11953 5711
haircut$	15929 15930 15931 16004 11953 5711 11967
haircuts$	15929 15930 15931 16004 11953 5711 11967
haired$	11921 11930
hairstyle$	15929 15930 15931 16004 11953 5711 11967
hairstyles$	15929 15930 15931 16004 11953 5711 11967
hairy$	6155
half$	904 1385 9923 10585 4838 11108 4966 5793
halfway$	11991
hall	11449
hall$	17539
halluc	6203
hallwa	11449
hallway$	17539
halve$	17290 17320
halved$	17290 12174
halves$	17320
ham$	5803
hand	4656 4692
hand$	311 312 313 13306 13307 1011 1012 1013 1014 7336 13814 1488 1489 1490 1491 1492 8043 14800 14801 8992 8993 8994 2751 9394 15485 15486 15487 9594 15854 15933 4666 10929 4690 11097 4862 11220 17426 17427
handded$	311 312 313 1488 1489 1490 1491 1492
handding$	311 312 313 1488 1489 1490 1491 1492
handed	10946 11012
handed$	311 312 313 1488 1489 1490 1491 1492 16738 10929 12040 12041 12093 12156
handedly$	12094
handes$	4690
handful$	2283 8527 2284 8528 2285 8529 2286 8530 14978 11651
handing$	311 312 313 1488 1489 1490 1491 1492 4666 10929 4690 4862 12129
handl	12103
handle	11094 4904
handle$	14843 14899 8973 8985 2767 9012 9013 2770 15123 15124 15350 15383 9296 9297 9298 9301 9302 9304 9305 9308 3082 15417 15418 3104 9349 9350 9351 9357 9460 15596 9544 3314 3315 4543 4995 5622
handled$	3082 3314 3315 4543 5622 12032
handles$	3082 3314 3315 4543 10898 17184 5622
handli	17147 6188
handling$	9296 9297 9298 9301 9302 9304 9305 9308 3082 9357 3314 3315 15680 15681 15682 15683 15684 4219 4459 4460 4461 4462 4543 11486 5622 12055
hands$	12402 12403 12404 12405 311 312 313 13306 13307 7336 13814 1488 1489 1490 1491 1492 13882 13883 8992 8993 8994 2751 9594 15933 16630 16767 4666 10929 4690 4862 17426
handse	11164
handset$	4587 10918 4734 17069 17254 5878
handsets$	4587 10918 4734 17069 17254
handsome$	6155
hang	16984 11094 5963
hang$	12754 12783 12785 12786 12787 12818 13075 13076 13077 13078 13079 13146 13147 13148 7274 7345 1102 14128 2118 2132 2133 15043 3672 3673 3674 3676 11907
hanged$	2132 2133 15043 11907
hanger$	5413
hangers$	16908 5413
hangged$	2132 2133 15043 11907
hangging$	2132 2133 15043 11907
hanging$	12560 12813 13075 13076 13077 13078 13079 13146 13147 13148 13758 13759 2118 2132 2133 15043 9871 16027 16028 11907 11991
hangouts$	17184
hangs$	2118 2132 2133 15043 3672 3673 3674 3676 11907
haphazard$	16793 16794 16795 16796
happen$	12504 12561 12562 12563 13261 13360 14621
happened$	12415 12418 12504 7010 7011 13116 13117 900 7149 13255 13346 1043 1044 7662 13753 13754 13755 13756 13757 14053 14301 14302 14303 14304 14305 15534 9545 9546 3303 16539 16540 16541
happening$	14301 14302 14303 14304 14305
happens$	12415 12504 898 13255 14053 14301 14302 14303 14304 14305
happily$	714 715 716 13051 1244 1245 1246 1247 1248 1249 9341 9342 9343 9344 9345 9346 9347 9376 9377 9378 9379 5321
happy$	314 315 320 6565 462 463 464 494 495 707 708 729 730 731 732 733 1028 1029 1030 1031 1033 1034 1035 1036 1037 1260 1261 1262 7838 13929 13930 13931 13932 1599 1600 1601 1798 1799 1800 1801 3405 5311
harass$	2135 2136 2137 5358
harassed$	2135 2136 2137 5358
harasses$	2135 2136 2137 5358
harassing$	2135 2136 2137 16892 16893 16894 16895 5358
hard	4993 4998
hard$	7594 1389 1390 1391 1429 7673 1430 1431 7675 1432 8237 8241 14437 2304 2305 2381 8644 14819 8730 2565 2566 2567 2568 2569 2570 8887 15037 2753 3038 3039 3040 9520 9521 3278 9566 9586 16908 11237 4997 17334 5501 5509 5633 5635 5647 5651 5688
hardcore$	5445 6134
harden	12171
hardened$	8607 3186 3187 3188 3189 3203 3204 3287 5395 11816 11894 6148
harder	4801
harder$	7159 2565 2566 2567 2568 2569 2570 16421 16887 16888 16889 16890 16891 11045 4997 12095
hardest$	2565 2566 2567 2568 2569 2570
hardier$	3186 3187 3188 3189
hardly$	104 7609 7610 7630 7631 7632 1582 7852 7853 1748 8139 8140 1900 1901 1902 8412 3004 3006 3007 3041 3077 3078 3163 9407 3164 3165 9498 9890 3814 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4150 4151 4153 4154 4262 4320 4321 4322 5048 5118 5613 5614 5620 5628 5642 5783 5980
hardy$	3409
harm	11023 5963 6195
harm$	12334 12335 12359 12378 12379 12380 12412 6484 6485 6486 6487 6488 6489 6490 6491 248 249 250 12832 7084 7085 13215 13216 13225 13226 906 13358 13359 1116 13451 7557 7558 13649 13766 13767 7788 13885 14271 14272 14334 14336 14337 14338 14339 14340 14341 14342 14343 14344 14345 14346 14347 14359 14360 14361 14362 14677 15582 15750 10646 16792 10830 11017 11119 11422 17512 5234 17576 11544 5861 5890 5894 5896 12206
harmed$	12206
harmer$	11663
harmers$	11663
harmful$	6380 12872 2201 2202 2203 8468 5255 5392 5403 5896
harming$	12206
harms$	12334 12335 12206
harsh$	16737
has	5042 5084 17419 6002
has$	6250 6252 628 866 974 975 994 1086 1087 1230 1276 1303 1343 1372 1633 1729 8082 1975 2425 2426 8680 2492 2572 2685 2885 3275 3335 3336 3337 3338 3339 15891 15894 3598 3611 3612 3613 3614 3670 3752 3792 10266 16358 16359 4040 10379 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4150 4151 4153 4154 4175 4183 4218 10468 10470 4556 10917 17111 11051 11240 5010 5043 5054 5055 5056 5065 5072 11328 5093 5101 5108 5111 5125 5182 5214 5238 5488 5576 11907 5710 5721 5783 5953 5974 5975 6006 6020
hastily$	16896 16897 16898
hat$	11975
hate$	14716 2497 3736 3737 5477
hated$	2497 5477
hates$	14716 2497 3736 3737 5477
hating$	2497 5477
hats$	9928 9929 3686 3687 11975
haunts	4655 10899 11094
haunts$	16125 17184
have$	6251 6253 12628 6564 6683 6717 6721 6741 6752 6754 6755 6759 628 631 7026 866 911 941 974 975 994 7277 1086 1087 7462 1230 1276 1303 1343 1372 1418 7666 7667 1633 1729 8077 8083 8101 8106 8117 8118 8121 8122 8151 8152 8155 8156 8159 8161 8162 8163 8164 1974 14500 2425 2426 8679 2492 2572 2685 15043 2885 2886 9227 3275 3335 3336 3337 3338 3339 3412 15844 3598 3611 3612 3613 3614 3670 3752 10015 10024 16116 3792 3818 10130 10226 10227 10266 16358 16359 4040 16404 16405 16406 16407 10318 16412 16413 16414 10327 10333 10379 10395 4177 4218 16574 16575 10751 10752 4557 10917 17158 11240 5010 5214 5488 5576 11907 5710 5721 12025 12136 12161 5953 6020
having	5047 6002
having$	628 631 7277 1087 8398 3598 3670 11291 5054 5056 5063 5710 5975
havoc$	11684 11685 11686 11692
hawk$	636 5281 5329
hawked$	636 5281 5329
hawking$	636 5281 5329
hawkked$	636 5281 5329
hawkking$	636 5281 5329
hawks$	636 5281 5329
hazel$	15934 5687
he$	6396 6402 6917 6998 6999 7004 7005 7054 7068 7071 7351 7354 7363 13579 7506 7523 7625 1394 13775 1843 14214 2164 8408 2165 14499 2166 2167 2194 8583 2359 15054 16167 16168 16169 16170 16171 10100 10101 10102 10104 10235 10236 3994 10240 10334 16428 6021
head$	13173 13175 13306 13307 1504 1505 1506 1507 1508 7767 1528 14012 14013 14014 14015 14016 14017 14018 14019 7930 7931 7932 14374 14375 14741 14773 8996 15116 15117 15118 2785 2786 2910 2911 2912 2913 2914 2915 2916 9358 9882 9908 9909 3666 3922 10166 3923 10167 3924 10168 3925 10169 3926 10170 3927 10171 16773 4440 17223 11951 5838 6208
headache$	8875
headaches$	8875
headcase$	11706 6122
headcases$	11706 6122
headed$	547 3922 10166 3923 10167 3924 10168 3925 10169 3926 10170 3927 10171 11742 11747 11791 11879 11920 12039
headfirst$	13855 7771
heading$	547 13988 3922 10166 3923 10167 3924 10168 3925 10169 3926 10170 3927 10171 5047
headlong$	13855 7771
heads$	13173 13175 13306 13307 1504 1505 1506 1507 1508 14012 14013 14014 14015 14016 14017 14018 14019 7930 7931 7932 14374 14375 14741 8996 2785 2786 9358 4332 16773 4440 11845 11865 11949 11950
headscarf$	11975
headscarves$	11975
headstrong$	6136
health	11306 11350 17477
health$	12802 12803 13323 13881 14131 8298 8299 8300 8301 8302 10342 17377 17396 11311 17414 11325 11329 17423 12234 6004
healthier$	6380
healthy$	6421
heap$	14837
hear	10942
hear$	14517 5046
heard$	2727 4203 4204 5046 5179
hearin	11304
hearing$	5046 17394 5179 5984 5985 12320
hearings$	12320
hears$	5046
heart$	14785 11286 17377 5976
hearted$	16675 11753 11754 12037
heartless$	16553 6134 6166
heat$	4978 17313
heatin	5217
heating$	17547 11461
heavier$	5665
heavies$	11706
heaviest$	3601 5713
heavil	11318
heavily$	3579 17402 17408 17409 5667
heavy	4993
heavy$	7349 9813 10648 11237 5665 5668 5718 5797 5849 5850
heavyset$	6154
heed$	6347 6348 6349 6350 6351 12718 13996 13997 14318 8273 8274 8275 8276 8277 16154 16155 16156 16499 16593 16594 16595 16596 16597 16598 16599
heeded$	13080 13088
heedless$	111 112 6125 6126
heel$	17242
heels$	16010 16011 16012 16771 11975
height$	3465 3466 3467 15900 15901 15902 11909
held	12100
held$	6958 2759 15876 16568 16569 16570 16571 4473 4567 16942 4737 11124 17234 5037
helicopter$	5886
hell$	1045 1046 7864 14474 14493 5457
hellbent$	1299 1300 1301 1302
hellraiser$	6119
hellraisers$	6119
help	4582 4613 4649 4884 4929 11323
help$	6306 186 193 194 12599 12600 12718 12834 12841 12859 13125 13308 13445 13446 13448 13449 13456 13638 13643 7685 14003 14154 8202 14325 14326 14327 14803 14899 14913 8984 15450 15451 15452 15453 15480 15488 15489 15490 15491 15492 15494 15500 15501 15502 15503 15504 15583 15585 15836 16058 3731 3732 3733 3734 16090 16096 16110 16188 16209 16240 16278 16279 16280 16292 4227 4228 4229 16618 16627 4459 4460 4461 4462 16814 4659 4706 4879 4886 4962 17309 5021 17413 17443 11564 11589 11590 11676 11717 11818 11994 11999 12007
helped$	193 194 13310 14296 14297 14298 14299 14300 14914 16095 16101 16106 16109 16115 16177 16183 16221 16238 16264 16265 16266 16267 16268 16938 4879 4886 5021
helper$	13830 11575
helpers$	13830 11575
helpful$	4572 16938
helping$	193 194 8203 16278 16279 16280 10197 4879 4886 5021 12007
helpless$	9267 15588 15589 15590 15591 15699
helpped$	193 194
helpping$	193 194
helps	4884
helps$	193 194 4659 4879 4886 4962 5021 12008
hence$	3266 3267 3268 3269 3270 3271
henchman$	6107
henchmen$	6107
hepatitis$	6207
her	10822 10845 16976 10974 4790 5077 11343 5117 11374 5140 11385 5153 17501 17535 5208 5210 11463 17561 5241 12266 6071
her$	12337 12338 24 12369 6342 6355 6357 12448 116 117 120 124 125 6371 6373 132 6377 6433 6602 369 376 377 378 380 6627 384 6639 6640 6641 6642 6643 6644 414 417 452 6711 12821 6766 6794 6880 6925 6930 6941 7029 7095 7118 885 886 7136 7162 13255 922 924 925 7184 945 946 7190 13281 7192 7199 965 983 7257 7263 7265 1023 13396 7325 7361 1206 1208 1264 7533 7534 1328 1329 1331 7589 7595 7599 13760 7703 7744 7782 7859 7860 7922 7965 7966 1837 1840 14185 8134 14227 1933 8178 1935 8182 14354 14358 8269 14371 14402 2172 8475 14617 14654 8598 8721 14856 2660 8916 8917 15058 2733 9045 9047 9201 9217 15351 9275 15365 9276 9277 9279 15493 15618 9532 15628 9558 9622 9623 3381 3382 3383 15737 15748 9667 3424 9669 3438 15830 15831 15832 3532 3533 9809 9818 9819 9820 9846 3610 3623 3626 3634 3635 3655 3656 9915 3684 3685 16262 16287 10292 16452 10586 16727 16728 16729 16730 16731 16732 10677 16768 10681 10683 10690 16787 16853 11034 17380 11295 11297 17392 5060 5061 11307 5064 11316 11321 5081 5082 11336 11361 11371 17464 5136 11384 5142 5143 11388 5145 5149 11397 5161 11410 5172 17508 11433 11451 11452 11454 17546 17553 17559 11472 11483 11485 5286 5302 5542 5543 5733 5734 12059 5864 5989 5990 5998 5999 6009 12255 6026 6038 12291 6063 6068 6079
herbert$	11712
herberts$	11712
heritage$	9860 9861 9862 9865
heroin	11310 17579 11493
heroin$	17081 17400 11319 17412 17583 11508
hers$	13250
herself$	6244 6246 12337 12338 6287 6291 6292 49 6294 6295 6296 6297 6298 6299 6300 57 6302 6303 6304 61 12396 12397 6308 6309 6311 6312 69 70 71 72 6318 6319 6320 6330 6331 6332 6604 12723 6714 6715 6716 12860 6848 13143 13172 13174 7103 7104 7105 7106 7107 7108 7109 7110 7112 7113 13218 7137 7138 7139 7140 13231 13232 13233 13234 13235 13236 13237 13238 13239 13240 7155 7156 7157 7158 13249 13254 13276 13277 13410 13411 13412 13413 13414 7330 13517 13518 13519 13520 13521 13522 13533 13604 1316 1317 1318 7563 7678 7784 7785 7787 13878 7795 7796 7797 7798 7800 7802 7803 1560 7858 14057 8180 8184 1941 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 8198 8199 14290 14291 14292 14293 14294 14295 14297 14298 14299 14300 8527 8528 8529 8530 14631 14796 8729 2486 2487 8732 2489 2490 2491 14882 2679 15075 15076 15077 15078 15079 15080 15081 15353 15354 15355 15356 15386 15387 15388 15389 15390 15391 15392 15393 15394 15395 15396 15397 15398 15399 9311 15402 15403 9314 15410 15443 15444 15447 15460 15461 15462 15464 15470 15471 9572 9573 9574 15756 9737 3494 3495 15835 15843 10714 11296 11459 11494 11524 11525 11573 11866 11867 12207
herselves$	11296 12207
hid$	3675 4413 4441
hidden$	13604 3675 16942 11992
hide	11030 4808
hide$	12629 6706 6707 6708 7275 7518 3675 4441 12183
hided$	4441
hides	4808
hides$	3675 4441
hiding	4808
hiding$	7275 14103 3675 16319 16320 16325 16326 16327 16330 16331 16332 16333 16334 16335 16336 16337 4441
hierar	16969 12104 12106 12184
hierarchy$	16955 16956 6176
high$	89 13393 13394 13395 7350 1111 1112 1113 1114 1115 13489 7447 1204 7449 2604 2605 8855 8856 8857 8858 8859 8860 8861 8862 8863 8864 8865 8866 8867 8868 8869 8870 8872 8873 8874 16310 16311 16312 16345 10535 5486 5796
higher$	2604 2605 10885 6000
highest$	2604 2605
highlights$	11954
highly$	4993 5626
hijab$	11975
hijabs$	11975
him	10822 10845 16976 11343 17501 17535 17561 12266
him$	12337 12338 12369 12448 6541 6548 6549 6551 6554 12682 6596 12846 12922 12925 13009 13021 13066 13072 13126 7118 7199 13363 7352 7376 7388 7389 7390 7391 7404 13501 13502 13503 13504 13505 13506 13507 13508 13509 13510 13581 13619 13632 13634 13656 13666 13723 13760 7715 7716 7720 7732 7733 7735 7736 13925 13926 7965 7966 14136 14160 14194 14371 14402 14856 8916 8917 15351 15380 15493 15618 15628 9622 9623 15737 15748 15830 15831 15832 15841 16262 16287 16452 10586 16727 16728 16729 16730 16731 16732 16768 11557 11561 12059 12255 12291
himself$	6244 6246 12337 12338 6287 6291 6292 49 6294 6295 6296 6297 6298 6299 6300 57 6302 6303 6304 61 12396 12397 6308 6309 6311 6312 69 70 71 72 6318 6319 6320 6330 6331 6332 6604 12723 6714 6715 6716 12860 6848 13143 13172 13174 7103 7104 7105 7106 7107 7108 7109 7110 7112 7113 13218 7137 7138 7139 7140 13231 13232 13233 13234 13235 13236 13237 13238 13239 13240 7155 7156 7157 7158 13249 13254 13276 13277 13410 13411 13412 13413 13414 7330 13517 13518 13519 13520 13521 13522 13533 13604 1316 1317 1318 7563 7678 7784 7785 7787 13878 7795 7796 7797 7798 7800 7802 7803 1560 7858 14057 8180 8184 1941 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 8198 8199 14290 14291 14292 14293 14294 14295 14297 14298 14299 14300 8527 8528 8529 8530 14631 14796 8729 2486 2487 8732 2489 2490 2491 14882 2679 15075 15076 15077 15078 15079 15080 15081 15353 15354 15355 15356 15386 15387 15388 15389 15390 15391 15392 15393 15394 15395 15396 15397 15398 15399 9311 15402 15403 9314 15410 15443 15444 15447 15460 15461 15462 15464 15470 15471 9572 9573 9574 15756 9737 3494 3495 15835 15843 10714 11296 11459 11494 11524 11525 11573 11866 11867 12207
himselves$	11296 12207
hip$	17426 17427
hips$	17426
his	10974 4790 5077 5117 11374 5140 11385 5153 5208 5210 11463 5241 6071
his$	24 6342 6355 6357 116 117 120 124 125 6371 6373 132 6377 6433 6585 6602 369 376 377 378 380 6627 384 6639 6640 6641 6642 6643 6644 414 417 452 6711 12821 6766 6794 6880 12992 6930 6941 13065 7029 7095 885 886 7136 13250 7162 13255 922 924 925 7184 945 946 7190 13281 7192 965 983 7257 7263 7265 1023 13396 7325 7361 1206 1208 1264 7533 7534 13650 1328 1329 1331 7589 7595 7599 7703 7744 7782 13910 13927 7859 7860 7922 7942 1837 1840 14185 8134 14227 1933 8178 1935 8182 14354 14358 8269 8359 2172 14617 14654 8598 8721 2660 15058 2733 9045 9047 9201 9217 9275 9276 9277 9279 9532 9558 3381 3382 3383 9667 3424 9669 3438 3532 3533 9809 9818 9819 9820 9846 3610 3623 3626 3634 3635 3655 3656 9915 3684 3685 10292 10677 10681 10683 10690 16787 16853 11034 17380 11295 11297 17392 5060 5061 5064 11316 11321 5081 5082 11336 11361 11371 17464 5136 11384 5142 5143 11388 5145 5149 11397 5161 11410 5172 17508 11433 11451 11452 11454 17546 17553 17559 11472 11483 11485 5286 5302 5542 5543 5733 5734 5864 5989 5990 5998 5999 6009 6026 6038 6062 6068 6079
hisself$	6244 6246 6287 6291 6292 49 6294 6295 6296 6297 6298 6299 6300 57 6302 6303 6304 61 12396 12397 6308 6309 6311 6312 69 70 71 72 6318 6319 6320 6330 6331 6332 6604 12723 6714 6715 6716 12860 6848 13143 13172 13174 7103 7104 7105 7106 7107 7108 7109 7110 7112 7113 13218 7137 7138 7139 7140 13231 13232 13233 13234 13235 13236 13237 13238 13239 13240 7155 7156 7157 7158 13249 13254 13276 13277 13410 13411 13412 13413 13414 7330 13517 13518 13519 13520 13521 13522 13533 13604 1316 1317 1318 7563 7784 7785 7787 13878 7795 7796 7797 7798 7800 7802 7803 1560 7858 14057 8180 8184 1941 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 8198 8199 14290 14291 14292 14293 14294 14295 14297 14298 14299 14300 14631 14796 8729 2486 2487 8732 2489 2490 2491 14882 15075 15076 15077 15078 15079 15080 15081 15353 15354 15355 15356 15386 15387 15388 15389 15390 15391 15392 15393 15394 15395 15396 15397 15398 15399 9311 15402 15403 9314 15410 15443 15444 15447 15460 15461 15462 15464 15470 15471 9572 9573 9574 15756 9737 3494 3495 15835 15843 10714 11494 11524 11525 11573 11866 11867
histor	4597
historic$	10841
history$	1321 1322 1323 1324 1325 1326 1327 4220 17009 10920 5177 11640 12248 12286 12324
hit	17496 17505 5173 17513
hit$	14068 15634 4530 4977 17506 11417
hitch$	3628
hitched$	3628 9873
hitches$	3628
hitching$	3628
hits$	17506
hiv	6215
hoist$	1355
hold	4808 4921
hold$	12458 6706 6707 6708 6958 7275 13928 13933 14510 14511 14512 14513 14514 14902 8999 9000 9001 9002 2759 9015 9016 9290 9291 9292 3314 3315 3328 3329 3330 4473 4567 10844 10904 17138 11051 5036
holdin	16971 11036 17132 4808 11489
holding$	7275 2759 15484 9764 16906 17126
holds	16971 4808
holds$	6958 2759 3314 3315 3328 3329 3330 4473 4567 10898 10904 16998 17138 11051
hole$	13873 13874
holes$	13873 13874
holmes$	17071
home	11386 17481 17507 17535
home$	12499 12500 12810 12834 12847 12885 12886 13091 13092 13134 13135 13152 13153 7301 7302 13458 7436 7438 13584 13588 7560 7561 7562 7622 14021 14150 14151 14195 14243 8599 8892 14987 14988 2679 8940 15265 15443 15448 15576 15796 15820 4529 17070 17084 4932 11180 5019 17455 17475 17476 17488 17489 17504 17508 17512 17519 17526 17527 17534 17541 17543 5211 17551 17571 11779 5838 6029 12293 12294 6061 12306 12307 12308
homele	17496 6236
homes$	12885 12886 13458 14987 14988 15448 17070 4932 11180 5019 17540 11779 12300
honest$	8097 14188 16083 16095 16101 16106 16115 16177 16183 16221
hood$	3658 16009 9928 9929 3686 3687 5465 11975 5735
hooded$	5379 5662 5736 6155
hoodie$	15993 15994 15995 16004 11975 11977 11980 6161
hoodies$	15042 8953 9878 9879 15993 15994 15995 15996 15997 16001 16002 16003 16004 16006 16014 11975 11977 11980 6161
hoodlum$	6105 6107
hoodlums$	6105 6107
hoodrat$	6105
hoodrats$	6105
hoodrich$	6160
hoods$	15042 8953 3658 16001 16002 16003 16006 16009 16010 16011 16012 16014 9928 9929 3686 3687 11975 11977 5735
hoody$	15993 15994 15995 11980
hook$	1696
hooked$	12420
hooligan$	14612 11625 6105
hooliganism$	6105
hooligans$	14612 14634 14635 14636 11625 6105
hoot$	16567
hoots$	16567
hop$	7272 2129 2130
hope$	10080 10210 3967 4216 4217 16967 12009
hoped$	4216 4217
hopeless$	8512 8781 3854 3855 5422 5533 5537 6134 6166
hopelessly$	6166
hoper$	14600 14613 14614 14615 11652 11667
hopers$	14600 14613 14614 14615 11652 11667
hopes$	4216 4217 16967
hoping$	4216 4217 16967
hopings$	16967
hopped$	2129 2130
hopping$	7272
hops$	2129 2130
horde$	2186 2187
hornet$	7688
hornets$	7687 7691
horrendous$	14927 14928 14929 14930 14931 14932 14933 14934 14935
horrible$	14927 14928 14929 14930 14931 14932 14933 14934 14935 5483
horrid$	5483
horror$	11625
horrors$	11625
hospit	5086 11333 17496 11407 5234
hospital$	11330 17423 17424 17425 11338 17429 17497 11478 5838 6009
hospitalised$	6223
hospitalized$	6223
hostel	11443
hostel$	17533
hostile$	2579 2580 2581 2582 2583 14936 14937 10552 4980 5539 6132 6167
hostility$	14997 14998 2667 2668 16877 16878 16879 16880 16881 11553 11786
hot	11271 11275 5951
hot$	5217 5547
hotel$	12912 12913 12914 12915 6826 6827 6828 6829 13363 13664 13889 13890 13891 13892 13893 14689 14690
hotels$	13065 13363
hothead$	11651 6120
hotheads$	11651 6120
hotspot$	17361 17365 5948 12195
hotspots$	17361 17365 12195
hounding$	16892 16893 16894 16895
hounds$	13844
hour$	5128
hours$	14630 14695 17443 5110 5128 17574 11882 12078
house	11386 17481
house$	12912 12913 12914 12915 6826 6827 6828 6829 13363 13557 13558 13664 13668 13889 13890 13891 13892 13893 13971 14140 8599 15238 15265 15269 15274 15275 15276 15277 15278 15321 15322 15323 15448 15796 15820 17070 11156 11180 17476 17508 17526 17528 17541 5211 17551 12308
househ	11386
household$	14988 15238 15265 15269 15448 15796 17476 11393 11779
households$	14988 15448 11779
housemates$	9131 9132 9133
houses$	13363 17070 11180 17540
housin	17477
housing$	10342 4932 17490 12303
how$	12624 12625 13396 14174 14185 15052 9299 9300 3064 9461 9462 9600 9602 15819 4840 11550
hub$	10819 16911 16916 16930 16960 10877 10906 10912 10914 17011 17015 17016 17018 17021 10941 17034 17041 17173 11100 17238 11186 11190 17281
huge$	6341 3565 9828
hulking$	6155
hundred$	7957 9757
hung$	13111 2118 2132 2133 15043 3672 3673 3674 11907 11991
hungry$	11817 12309
hunt$	2075 8319 2076 2077 2078 2079 2080 2081 2452 2453 2454 2455 2456 2457 2458 16347
hunted$	2075 8319 2076 2077 2078 2079 2080 2081 2452 2453 2454 2455 2456 2457 2458
hunting$	2075 8319 2076 2077 2078 2079 2080 2081 2458
hunts$	2075 8319 2076 2077 2078 2079 2080 2081 2452 2453 2454 2455 2456 2457 2458
huntted$	2075 8319 2076 2077 2078 2079 2080 2081 2458
huntting$	2075 8319 2076 2077 2078 2079 2080 2081 2458
hurl$	1551 1552 1553 1554
hurled$	1551 1552 1553 1554
hurling$	1551 1552 1553 1554
hurlled$	1551 1552 1553 1554
hurlling$	1551 1552 1553 1554
hurls$	1551 1552 1553 1554
hurried$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5311
hurry$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5311
hurt	5173 17513 5963
hurt$	12385 12393 6484 6485 6486 6487 6488 6489 6490 6491 248 249 250 12833 13187 13207 13537 13600 7580 7581 13696 13697 13698 13710 13711 14043 14044 14068 14070 14714 15616 15617 15620 15635 15636 9547 16077 16078 16079 16118 16313 16314 16315 17506 11417
hurting$	12426 12427 12428 12429 12430 7455
hurtle$	1527
hurtled$	1527
hurtles$	1527
hurtling$	1527
hurts$	14043 14044 9528 9529 15740 17506
husband$	17473 17484 17492 17499
hush$	4410
hushed$	4410
hushes$	4410
hushing$	4410
hussies$	6122
hussy$	6122
hustlers$	6145
hyde$	14832
hydroc	5972
hydrocephalus$	12216
hyena$	11706
hyenas$	11706
hygien	11304 11306
hygiene$	17394 17396
hype$	13912
hyper$	5277 6134
hypersexual$	6098
hypersexualised$	6098
hypocritical$	6166
hysterical$	6134
i$	2850 3988 4471
ic	5905
ic$	3560 5664
ic0$	6152
ic1$	6152
ic2$	6152
ic3$	6152
ic4$	6152
ic5$	6152
ic6$	6152
ic7$	6152
ic8$	6152
ic9$	6152
ice$	13832
idea$	12642 7572 7573 1330 7575 1332 1333 1334 13809 10558
ideas$	12641
identi	16921 4602 16948 4630 4646 4651 17074 4784 4787 4790 4792 4804 11048 4853 17220 5022 5869 12147
identical$	9906 5723 5736
identically$	3578 5689 11974 11976
identified$	2213 2247 2625 4672 4739 11034 5243 5891 12136 5896 12149
identifies$	4641 4672 17086 4923
identify$	12718 4637 4641 4672 17076 17086 4923
identifying$	4641 4923
identities$	10853 10956
identity$	10853 4610 10956
idiot$	11706
idiots$	11706 12044
idle$	11809 6134
idleness$	2209 2210 14999 15000 11787
idly$	10543 12031
idolise$	682 683 684 685 686
idolised$	682 683 684 685 686
idolises$	682 683 684 685 686
idolising$	682 683 684 685 686
iep	6015
iep$	12259
ieps$	12259
ies$	15237
if$	12737 12790 741 742 743 744 745 746 747 748 749 750 751 752 753 13100 13101 13106 13109 13110 777 778 779 780 798 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 818 819 820 824 825 826 827 828 829 830 831 832 833 834 835 836 837 978 13752 8065 1822 1824 1825 14228 8584 8585 14844 9793 9794 9795 4094 4294 4295 4783 17353
ignor$	1670 1671 1672 4569 5335
ignorance$	14236 6166
ignorant$	6134 6166
ignore$	12585 12754 12783 12785 12786 12787 7235 2141 2142 16345 4451 4452 16812 5360 5751 5823 5824 12075
ignored$	12585 7235 1670 1671 1672 14155 2141 2142 16060 16345 4451 4452 16816 16817 16818 16819 4569 5335 5360 5751 5812 12062 5823 5824 12075
ignores$	12585 7235 2141 2142 16345 4451 4452 5360 5751 5823 5824 12075
ignoring$	12585 7235 1670 1671 1672 2141 2142 16345 16554 16555 4451 4452 16892 16893 16894 16895 4569 5335 5360 5751 5823 5824 12075
ignorred$	1670 1671 1672 4569 5335
ignorring$	1670 1671 1672 4569 5335
ignors$	1670 1671 1672 4569 5335
ill	17496 11407
ill$	139 140 3636 3660 17497 5495 5512 5562 5564
illegal$	12872 8007 5522
illegals$	6129
illnes	17477 17479
illness$	12197 12233
image$	12949 6860 6861 6862 12960 6893 6894 651 652 907 13366 13907 13912 15518 10753 16925 10836 4593 10873 4701 4703 17103
images	10924 4691 10935 10936
images$	12949 6860 6861 6862 12960 6887 644 12979 6893 6894 651 652 13072 13366 15518 15533 16925 10836 4593 16949 16950 16958 10873 4684 10934 4701 4703 4708 17102 17103
imbecile$	6122
imbeciles$	6122
imei$	4573
immaculately$	3578 5689
immature$	6134
immaturity$	12729 12730 12731 12732 12733 12734 7168 7169 8081 1838 1839 8084 2209 2210 14999 15000 11787
immensely$	17355
immigrant$	11766
immigrants$	11766
immigration$	17477 17483 6066
imminent$	17222
immoral$	6136
immune$	3203 3204 3287
immuni	6219
impact$	16205 16206
impaired$	12482 12483 12484 12485 12229
impairment$	12197 12228
impenetrable$	6125
impetigo$	6207
implan	5069 11313
implant$	17403
implausible$	14506 14507 14508
implicated$	530 531 532 533 534 5243
importance$	8041
important$	4962
impos	4916
imposed$	11177
imposing$	5665 6155
imposs	4801
impossible$	8237 8241 14493 2565 2566 2567 2568 2569 2570 3038 3039 3040 3854 3855 11045 5763
impress$	15617
impressed$	11596
impression$	12642
impressionable$	6134
impris	17477
imprisoned$	17192
improv	4576
improvement$	16300 10211
imprudent$	1925 1926 5341 6126
impudence$	2209 2210 14999 15000 11787
impulse$	8265 8934
impulsive$	12482 12483 12484 12485 6134
impulsivity$	8084
in	5088 11382 6002
in$	198 6470 232 12628 12629 12676 12677 12679 12681 6727 6774 6779 6782 6792 6796 6797 6798 645 6898 6899 6900 6902 6967 6968 6969 6972 13152 13153 13279 7255 7258 13349 7306 7341 1121 1154 13584 13588 7528 13660 7748 7765 7799 7816 7817 1656 1657 14325 8378 8387 8428 14527 8460 8479 14570 14571 2238 8560 14651 14663 8694 8695 8696 8697 8725 8726 8807 14965 8876 8911 8918 8963 9021 9025 15254 9216 9247 3141 3142 9590 3521 3522 3556 15891 15894 9824 9843 9847 9848 3631 3662 3663 16000 9911 9916 9920 9924 3681 3682 3683 9932 16270 16277 10265 10304 10350 16507 16552 10684 16837 16912 10943 10948 10981 4782 17126 17130 17143 11145 11153 17287 11284 11285 11302 11335 5094 11339 11359 11362 11367 11385 11434 11438 11440 11446 11450 11470 5237 11509 5348 5585 11831 11955 5727 11974 11976 12006 12010 12022 5840 12136 12227 12238 5995 6051 12297 12302 12322
inability$	6628 385 386 387 388 389 390
inaction$	7130 16848 12079 12081
inadequacy$	6166
inadequate$	6166
inadequately$	6166
inappropriate$	12872 6859 14459 15968 15969 5356 11740 5539 5736
inappropriately$	3578 5689 11974 11976
inattention$	12079
incapable$	184 5761 12017
incessantly$	6164
incest$	17510
inch$	9151 15806
incident$	17109 17566 12289
incidents$	17166 17198 12289
inclin	11072
inclination$	10180 16271 16272 16273 16274 16275 16276
include$	12136
included$	5233
income	17477
income$	12286
incompetence$	6166
incompetent$	6166
incompetently$	6166
inconsistent$	14506 14507 14508 14922 14923 14924 14925 2592 5529
incorrect$	5729
incorrigible$	6136 6137
increa	5028 5935
increase$	4909 11259
increased$	17312
increases$	11259
indecent$	6859 6870 7276
indefensible$	16653
indepe	12302
independence$	17435
independent$	9167 9169 3186 3187 3188 3189 3474 3540 3553 11400 11870 5627 11903
indestructible$	11878
index	12104
index$	17107 11055
indian$	3580 9831
indica	10842 12100
indicate$	17115
indicates$	17115
indifference$	16646 16848 16877 16878 16879 16880 16881 12079 12081 6166
indifferent$	12017 6166
indiscriminate$	1062
indisputably$	6164
indivi	17359 5032 12159
individual$	2360 14804 14833 14834 14835 14836 14875 14939 14967 14968 14969 14970 14971 14972 14983 15849 15891 15894 16965 4789 17359 11694 11777 11832 6018
individuals$	14452 14453 14454 14455 2360 14804 14833 14834 14835 14836 14875 14939 14967 14968 14969 14970 14971 14972 14983 15849 15891 15894 4789 11167 11694 11727 11777 11832
indoors$	13152 13153
inducement$	13914 13915 13916 13917 13918 13919 13920
indulge$	538 539 540
indulged$	538 539 540
indulges$	538 539 540
indulging$	538 539 540
ineffective$	6166
ineffectual$	6166
inept$	6166
ineptitude$	6166
inevitable$	3803 3804 3805 3806 3807 3808 3856
inevitably$	12018 6164
inexcusable$	10664 16755 6166 6167
inexcusably$	6166
inexplicably$	6168
infamous$	2306 2307 2308 2309 2310 2311 2312 2313 2705 5587 6139
infant	17458
infatuated$	675 676 677 678 679 680 681
infection$	12197
infested$	2188 2189
inflexible$	16737
inflicted$	11548
influe	17343
influence$	14536 11636
influenced$	12385
influences$	14536 11636
influential$	16986
inform	10828 4594 4699 4884 4929 5855 12100 5935
inform$	16918 4589 16935 4611 4612 10943 4879
informant$	17193 12099
informants$	12099
information$	12599 12600 8099 16632 10582 4459 4460 4461 4462 10832 16934 16935 4603 16968 4683 11095
informed$	6378 135 6635 9189 10915 4879
informing$	4611 4612 10943 4879
informs$	4611 4612 10943 4879
ingrate$	6122
ingrates$	6122
ingratitude$	2209 2210 14999 15000 11787
inhale	6217
inhaler$	12243
ining$	10943
initia	4976
initiative$	11220 5946
injection$	17406
injections$	17406
injunc	11110 11173 11174 11477
injunction$	17200 17201 4869 11118 17208 17257 17263 17264 11175 17268 17271 17567 17573 12169
injunctions$	4869 17208 17257 17263 17264 11175 17268 17271 12169
injuries$	13358 13359 14271 14272 12233
injury	11286
injury$	13358 13359 14271 14272 17376 12233
inmate$	11720
inmates$	11720
inner$	3563
innocence$	8177 15291
innocent$	7259 1016 7261 15232 15233 15234 15235 9244 9245 9246 9267 9435 9436 9437 9438 15699 11858 11876
innocents$	15227 15228 15229 15230 15231 15338 15339 15340 15341 15357 15359 15360 15361 15362 15363 15364 15701 11857 11876
inpati	6220
input$	6475 12566
inquir$	4806
inquiries$	4806
inquirs$	4806
inquiry$	4806 12133
ins$	10943
insane$	11778
inside$	12629 12676 12677 12679 12681 13152 13153
insight$	14386 14387 9310 3067 3068 9313 11591
insist$	273 274 479 480 481 482 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 5311
insisted$	273 274 479 480 481 482 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 14097 5311
insisting$	273 274 479 480 481 482 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 5311
insists$	273 274 479 480 481 482 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 5311
insistted$	273 274 479 480 481 482 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 5311
insistting$	273 274 479 480 481 482 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 5311
insolence$	2209 2210 14999 15000 11787
insolent$	6134
insomn	6203
inspec	4575 10820 10821 4579 10826 16921 10855 10856 10857 4614 4615 10870 4633 4634 4639 4662 17000 4668 17003 4670 4671 4675 10921 10925 10926 10928 17019 17024 17025 17026 4697 10944 4702 10951 17052 4752 11083 4856 11106 11148 4942 4946 11191
inspector$	10819 16911 16916 4591 16945 16946 16947 10858 10859 16960 10877 4658 10906 10912 10914 17011 17015 17016 17018 10941 17032 17034 17041 10996 17173 11100 17238 11186 11190 17281 12189
instag	4861
instagram$	607 6851 608 6852 609 6853 610 6854 611 6855 12946 12947 12948
instal	4940
instead$	13589 13590 13591 16824 16826 16883 16884 16886
instigator$	12141 6108
instigators$	12141 6108
instinct$	11892
instincts$	11890 11892
institutional$	5779
instructed$	4606 4756 11011
instructions$	13325 13994 13995 11604
insuli	6206
insulin$	11315
insulting$	3025 3026 3027 3028 3029 3030
insults$	12674
integrated$	5889
intel	5855
intel$	12099
intell	4657 17072 12104 12147
intelligence$	16632 10838 16929 10840 16931 16952 10901 10931 17023 10940 17033 11014 11054 4842 11095 5856 12101 5858 6172 6186 6192
intend	4594
intended$	4962
intens	4993 5935
intensive$	11237 11332 6081
intent	4974
intent$	1299 1300 1301 1302 12331
intention$	10180 16271 16272 16273 16274 16275 16276
intentions$	10180 16271 16272 16273 16274 16275 16276
intents$	2989
interc	11002 6188
intercepted$	17092
intercourse$	11517
intere	4594
interest$	6567 6568 12675 13267 13592 13593 15101 15102 15103 15104 16087 16209 10180 16271 16272 16273 16274 16275 16276 16499 16593 16594 16595 16596 16597 16598 16599 10513 10514 10515 10516 10517 10730 16828 16829 16830 16831 4603 4706 17123 12076
interested$	3747 9992 10187 10417 16573 16641 10697 10776 16909
internally$	6021
internet$	607 6851 608 6852 609 6853 610 6854 611 6855 12946 12947 12948 5289
interr	17008 10978
interrogate$	4841
interrogated$	17068
interrogateing$	4841
interrogates$	4841
interrupt$	12011 12019
interrupted$	12011 12019
interrupting$	12011 12019
interrupts$	12011 12019
interruptted$	12011 12019
interruptting$	12011 12019
interv	4787 5236
intervene$	16618 16811 16814 17216
intervened$	16496 16628
intervention$	6475 12566 14913 16058 17569 11994 12326
interventions$	6475 12566 14913 16058 3731 3732 3733 3734 11994
interview$	4841 5232
interviewd$	5232
interviewed$	4817 5222 5232
interviewing$	4841
interviews$	4841
intimate$	6859 700 701 702 703 7276
intimidate$	2135 2136 2137 5358 12019
intimidated$	2135 2136 2137 15616 5358 12019
intimidates$	2135 2136 2137 5358 12019
intimidating$	12426 12427 12428 12429 12430 2135 2136 2137 15037 5358 5539 5688 12019 6132
into	4570 5088 5857
into$	12394 12452 12629 12676 12677 12679 12681 12814 6785 6786 6787 6789 6970 6971 6972 13269 7298 7299 7300 13584 13588 13630 13660 1503 7748 7765 13861 13862 7775 7776 7778 7799 7820 7821 7822 7823 14112 14113 14114 14115 14117 14118 14119 14250 14388 14389 14390 14391 14392 8465 8466 8805 15108 10939 4773 17130 11050 5237 5995 6051
introd	4921
inured$	3203 3204 3287
invariably$	6164
invest	10900 10950 4853 17220 5023 17520 5918 6070 6193
investigate$	16618 16814
investigating$	10900
investigation$	16974 17040 4806 17213 17218 12314
investigationies$	4806
investigations$	16974 4806 17213 17218
investigationy$	4806
investigators$	16990
invincible$	13613 6148
invitation$	13914 13915 13916 13917 13918 13919 13920 9970 3727 9972 3729 3730
invitations$	9970 3727 9972 3729 3730
invite$	12358 6269 44 323 324 340 341 342 343 344 345 346 347 6600 6601 849 850 7177 1250 1251 1252 1253 1254 7502 7503 1556 1557 1558 1559 5300 5305 5309
invited$	12358 6269 44 323 324 340 341 342 343 344 345 346 347 6600 6601 849 850 1250 1251 1252 1253 1254 7502 7503 13748 13749 1556 1557 1558 1559 5300 5305 5309
invites$	12358 6269 44 323 324 340 341 342 343 344 345 346 347 6600 6601 849 850 1250 1251 1252 1253 1254 7502 7503 1556 1557 1558 1559 5300 5305 5309
inviting$	12358 6269 44 323 324 340 341 342 343 344 345 346 347 6600 6601 849 850 1250 1251 1252 1253 1254 7502 7503 1556 1557 1558 1559 16278 16279 16280 5300 5305 5309 12007
involv	17127 17148 12137
involved$	12385 12393 530 531 532 533 534 535 536 537 13408 2184 2563 16229 16231 16319 16320 16325 16326 16327 16330 16331 16332 16333 16334 16335 16336 16337 16815 16985 11036 17159 11070 11098 5243 11614
involvement$	530 531 532 533 534 13252 2184 11053 11097 11614
involving$	17149
iq$	6201
irish$	3580 9831
iron$	15607 15608
irredeemable$	6137
irresponsible$	114 115 6380 1834 5254 5338 6126 6166
irresponsibly$	6090 6166
is	4623 10907 17419 5957
is$	6392 6398 382 383 564 6906 870 871 1019 7868 2051 2168 8438 8439 2196 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 8677 2458 2526 2537 2541 2551 2572 2577 8832 8837 2612 2631 2640 2641 2642 2643 2644 2645 8937 15127 15128 2855 2862 9106 2863 2864 2865 2866 2869 2870 2871 2872 2897 2990 2991 2992 2997 3254 3281 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 9680 9681 3499 3515 15891 15894 3572 3584 15957 9896 3680 3717 9975 10095 4000 10266 4068 4069 10452 10463 4307 4308 10563 10584 4403 10703 4467 4468 16840 16863 4581 10852 16978 10889 10917 10997 11008 17111 11027 4824 11132 11256 5098 11412 5195 5228 5271 5284 5298 5337 5400 5402 5407 5454 5462 5481 5494 5517 5534 5536 5545 5546 5606 5634 11907 11955 11956 5800 5827 12136 5981 5986 5988 5991 5992 6021 6023 6046 6054 6067 6068 6073 6083
island$	11982
isolated$	404 405 406 407 8470 8471 8472 8473
isolation$	13358 13359 1116 14564 16346 5115 11649
iss$	6081
issu	4680
issue$	14334 14993 4590 10835 4592 4931 4977 11614 11784 12248
issued$	4590 10835 4592 16927 11012 11112 4931
issues$	14993 4590 10835 4592 10874 4931 4977 11614 11784 12248
issuing$	4590 10835 4592 4931
it$	12359 13001 13072 13176 13177 13182 7171 944 7210 13308 7224 13345 7327 7398 13516 7461 13553 13554 13608 13617 7587 1414 13782 13863 13954 1624 1625 13990 7903 14023 8019 8653 2477 14857 2679 15052 8971 15475 9448 15540 9452 9541 9565 9589 15680 15681 15682 15683 15684 3789 16149 16334 16335 16336 16337 16349 16366 10334 16428 10401 10402 4208 4209 16622 16631 10645 10653 10654 10656 4420 4421 16798 16799 10743 10766 11547 11764 12068
itch$	1448 1449 1450 1451
itched$	1448 1449 1450 1451
itches$	1448 1449 1450 1451
itching$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 1448 1449 1450 1451 5311
itchy$	8669
its$	6760 12882 888 7135 1022 1024 1263 7532 8181 9044 16426 10568 10579 10657 10677 10681 10683 16775 16776 10688 10690 10691 16787 16805 10717 10755 10756 16853 4529 10774 10782 10783 10864 4777 11253 11451 5780 12058 5828 5837 5864
itself$	6244 6246 6287 6291 6292 49 6294 6295 6296 6297 6298 6299 6300 57 6302 6303 6304 61 12396 12397 6308 6309 6311 6312 69 70 71 72 6318 6319 6320 6330 6331 6332 6604 12723 6714 6715 6716 12860 6848 13143 13172 13174 7103 7104 7105 7106 7107 7108 7109 7110 7112 7113 13218 7137 7138 7139 7140 13231 13232 13233 13234 13235 13236 13237 13238 13239 13240 7155 7156 7157 7158 13249 13254 13276 13277 13410 13411 13412 13413 13414 7330 13517 13518 13519 13520 13521 13522 13533 13604 1316 1317 1318 7563 7784 7785 7787 13878 7795 7796 7797 7798 7800 7802 7803 1560 7858 14057 8180 8184 1941 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 8198 8199 14290 14291 14292 14293 14294 14295 14297 14298 14299 14300 14631 14796 8729 2486 2487 8732 2489 2490 2491 14882 15075 15076 15077 15078 15079 15080 15081 15353 15354 15355 15356 15386 15387 15388 15389 15390 15391 15392 15393 15394 15395 15396 15397 15398 15399 9311 15402 15403 9314 15410 15443 15444 15447 15460 15461 15462 15464 15470 15471 9572 9573 9574 15756 9737 3494 3495 15835 15843 16663 10714 11494 11524 11525 11573 11866 11867
jacket$	15965 15993 15994 15995 16004 11975 11980 11988
jackets$	15965 9878 9879 15993 15994 15995 15996 15997 16004 11975 11980 11988
jail	11407 11481
jail$	16256 17472 17497 17571 5463
jailbait$	6122
jailed	17479
jailed$	17192 11471
jailer$	13317
jailers$	13317
jamaican$	3580 9831
january$	12887
jaundice$	6205
jaw$	17426 17427
jaws$	13837 13840 17426
jealous$	6134
jeans$	9878 9879 15993 15994 15995 16010 16011 16012 3679 16017 11975 11980 5747
jekyll$	2498
jeopardise$	10 5250 5251
jeopardised$	10 5250 5251
jeopardises$	10 5250 5251
jeopardising$	10 5250 5251
jeopardize$	10 5250 5251
jeopardized$	10 5250 5251
jeopardizes$	10 5250 5251
jeopardizing$	10 5250 5251
jeopardy$	12334 12335 12345 11176
jewellery$	15993 15994 15995 11975 11980
job	17477
job$	13466 13467 13468 13469 13470 13471 16394 16503 16504 16505 16506 16519 16520 16521 16522 16523 16524 16525 16526 16527 16528 16656 16660 16668 16887 16888 16889 16890 16891 16974 12055 12095
jobs$	16519 16520 16521 16522 16523 16524 16525 16526 16527 16528 16887 16888 16889 16890 16891 16974 12095
jobsworth$	6166
jobsworths$	6166
joggers$	15993 15994 15995 15996 15997 16010 16011 16012 3679 16014 11975 11980 5747
join$	12754 12783 16118
joined$	1041 1042
joint	5016 5935
joint$	11260 5889
jointly$	1006 5310
joke$	14689 14690 12054
joker$	11706
jokers$	11706
journe	17096
judge$	15123 15124 15350 9263 9264 9265 9266 9320 3104 9349 9350 9351 15878 16811 4905 5227
judged$	6383 2611 2628
judgement$	148 149 150 151 7236 13564 14012 14013 14014 14015 14016 14017 14018 14019 14210 11566 12055
judges$	4905
judging$	9263 9264 9265 9266 3104 9349 9350 9351
judgment$	148 149 150 151 13564 14210 11566 12055
july$	12887
jump$	7272 1521 1522 1523 1524 1525 1526 1591 1592 1593 2129 2130 4548
jumped$	1521 1522 1523 1524 1525 1526 1591 1592 1593 2129 2130 4548
jumper$	15993 15994 15995 11980
jumpers$	9878 9879 15993 15994 15995 11980
jumping$	7272 1521 1522 1523 1524 1525 1526 4548
jumpped$	1521 1522 1523 1524 1525 1526 4548
jumpping$	1521 1522 1523 1524 1525 1526 4548
jumps$	1521 1522 1523 1524 1525 1526 1591 1592 1593 2129 2130 4548
june$	12887
jungle$	15674
junkie$	6115
junkies$	6115
just$	6404 6464 6468 718 6985 6989 842 1002 1007 7459 7590 7591 1618 1619 14217 14218 14219 14220 2679 3299 3790 3826 3827 3828 3829 3968 4242 4243 5753
justice$	15039 15040 10347 17231 17232 17413 17563 17564 11479 17570
justification$	12053
justified$	17309 11713
juvenile$	5395 5398 5408 6151
juveniles$	6151
keen$	314 315 320 462 463 464 494 495 729 730 731 732 733 1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 7838 13929 13930 13931 13932 1599 1600 1601 1602 1603 1604 1798 1799 1800 1801 4434 4435 10781 16909 16967 5311
keens$	16967
keep	11030 4983 5030
keep$	64 12537 6492 12597 6530 12628 6633 6674 12783 12785 12786 6770 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 7017 13158 7069 7070 909 910 7194 951 7196 7197 7198 7241 7242 7243 7244 7245 1234 7514 7517 13928 13933 7967 14063 14076 14077 14169 1936 1940 1954 14318 14327 2119 8425 15350 9296 9297 9298 9301 9302 9304 9305 9308 9354 9370 15759 15760 15878 16090 16096 16110 16389 4127 4128 4129 4531 4567 4589 4727 17309 4979 5267 11999
keeped$	12537
keeping$	12537 12813 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 1936 1940 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 1955 9296 9297 9298 9301 9302 9304 9305 9308 9354 16671 4567 4727 4979 5267
keepped$	12537
keepping$	12537
keeps	4983
keeps$	12537 6493 12597 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 909 910 1234 2120 8425 3602 4567 4727 11051 4979 5267
keg$	14744
kegs$	14744
kept$	12537 6494 12597 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 13073 13080 13088 13141 13142 7053 13144 13145 7059 816 817 7062 7063 13154 13155 13158 7069 7070 909 910 1234 8068 14245 8425 16222 16223 16224 16225 4045 16389 4127 4128 4129 16628 4411 4412 4567 16942 4727 17312 5033 5131 5267 12075
ketami	11310
ketamine$	13370 17400 11319 17410 17412 6001
key	10916 17284
key$	10688 10823 16986 17006 17223 17228 17458 5444 5891 5894 5896 5897
keyworker$	5083
kg$	17391
kick$	6334 91 6337 1442 1443 1444 1445 1446 1447 14714 16117 4450 17506 5541
kicked	5173
kicked$	1442 1443 1444 1445 1446 1447 4450 17506 5173 11417 5174 5541
kicking$	1442 1443 1444 1445 1446 1447 14103 8555 14702 14703 15634 4450 5541
kickked$	4450
kickking$	4450
kicks$	12830 13955 4450 17506 11577 5541
kid$	2360 14721 14804 14833 14834 14835 14836 14939 14967 14968 14969 14970 14971 14972 14983 15150 2998 2999 15374 15702 15788 15789 15790 15791 11617 11624 11635 11704 11777
kidney	11298 17389
kidney$	17388
kids$	14469 14479 14480 14481 14482 14520 14522 14531 14532 14533 14534 14539 14542 2360 14721 2427 2428 2429 2430 14804 14833 14834 14835 14836 14939 14942 14967 14968 14969 14970 14971 14972 14983 15028 15150 2874 15221 15227 15228 15229 15230 15231 15308 2998 2999 15338 15339 15340 15341 15357 15359 15360 15361 15362 15363 15364 15372 15595 15598 15599 15702 15788 15789 15790 15791 11507 11617 11624 11635 11704 11727 11777 11824 11857
kill	5963
killed	17505
kilo$	17391
kilos$	17391
kind$	12414 13555 14467 2380 2382 2383 2384 15477 15478 15479 9531 15964
kingpin$	6107 6113
kingpins$	6107 6113
kings$	14822
kinshi	5183
kinship$	11427
kiss$	12629
kissed$	6558 13006
kissing$	13043
kitche	11449
kitchen$	17539
kitted$	3637 3638 3639 5730
knack$	1225 1226
knew$	238 240 241 242 243 244 245 246 247 251 252 253 254 255 256 257 258 259 260 261 262 263 264 12607 12608 275 276 277 278 279 6524 6525 326 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1197 13884 1650 1651 1652 1653 1654 1655 1763 1841 8086 8087 2720 2721 2729 2730 2731 2732 2791 2793 2794 2795 2796 2881 3211 3212 3213 3214 3215 3216 3217 3218 3331 3332 3333 3334 3351 3352 3353 3354 3355 3356 3357 3358 3359 3360 3361 3362 3363 3398 3489 3490 3491 16364 4203 4204
knife	17579
knife$	12798 12864 13365 13864 13866 8284 8285 8346 8347 8348 16343 11017 4924 4939 11184 11469 17566 17576
knives	16922 16932 17132 17175 17195 4922
knives$	12796 13365 8346 8347 8348 14881 15537 9449 16342 4608 17120 17141 17142 11166 11562
knock$	2118 2132 2133 15634 17112
knocked$	2118 2132 2133 9973
knocking$	2118 2132 2133
knockked$	2118 2132 2133
knockking$	2118 2132 2133
knocks$	2118 2132 2133 15676
know	4630 4646 4654 4719
know$	197 238 240 241 242 243 244 245 246 247 251 252 253 254 255 256 257 258 259 260 261 262 263 264 12607 12608 275 276 277 278 279 6524 6525 326 12672 6857 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 13587 1650 1651 1652 1653 1654 1655 1763 8075 8076 1841 8086 8087 8093 8094 8652 2409 2492 14883 2720 2721 2722 2723 2729 2730 2731 2732 2757 2791 15126 2793 2794 2795 2796 2881 3046 3047 3048 3055 3211 3212 3213 3214 3215 3216 3217 3218 3331 3332 3333 3334 3351 3352 3353 3354 3355 3356 3357 3358 3359 3360 3361 3362 3363 3398 15753 15754 3489 3490 3491 15844 15876 10234 16364 16489 16490 10559 10560 10561 10816 16910 16948 4625 4632 4637 4652 10964 4764 4819 11104
knowed$	2881
knowing$	6473 230 326 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 13884 1763 2801 2881 15524 3219 9465 9466 9467 10816 11841 11850 11883
knowingly$	13038 13039 706 13062 11539 11540 5297 6100
knowledge$	2764 2766 15132 9209 15300 9229 15320 9310 3067 3068 9313 15671 9729
knowledgeable$	2801 15524
known	4691 10935 10936 17065 4787 4790
known$	12420 238 264 7374 1181 1182 8075 8076 14167 8093 8094 14211 14212 8123 8124 14424 14452 14453 14454 14455 2306 2307 2308 2309 2310 2311 2312 2313 8720 2705 8950 8951 2881 10320 4203 4204 16944 4623 17053 11034 17125 4798 4822 4825 4850 5223 5356 5395 5399 5408 5588 5891 5894 5896
knows	4719
knows$	238 240 241 242 243 244 245 246 247 251 252 253 254 255 256 257 258 259 260 261 262 263 264 12607 12608 275 276 277 278 279 6524 6525 326 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1650 1651 1652 1653 1654 1655 1763 1841 8086 8087 2492 2720 2721 2722 2723 2729 2730 2731 2732 2758 2769 2791 2793 2794 2795 2796 2881 3046 3047 3048 3056 3211 3212 3213 3214 3215 3216 3217 3218 3331 3332 3333 3334 3351 3352 3353 3354 3355 3356 3357 3358 3359 3360 3361 3362 3363 3398 3489 3490 3491 16364 16910 4764 11104
knuckle$	15933
knuckles$	15933
kudos$	14403 14436
kurdish$	3580 9831
label$	11990
labelling$	16892 16893 16894 16895
labels$	14881 11975 11990
labour$	11763
lac$	5580 5581 6138
lack$	109 1231 1232 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2571 2692 4494 10739 10740 10741 5322 5347 5367 5418
lackadaisical$	16674 6166
lacked$	1231 1232 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 5322 5347 5367 5418 5529
lackey$	6107
lackeys$	6107
lacking$	1231 1232 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 16793 16794 16795 16796 5322 5347 5367 5418
lacks$	1231 1232 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 5322 5347 5367 5418 5529 5578
lad	17186
lad$	13576 14558 14559 2360 14721 14804 14833 14834 14835 14836 14939 14967 14968 14969 14970 14971 14972 14983 2998 2999 11463 11623 11635 11647 11704 11777 11854 11934 11957
ladies$	2935 3003 15738 3473 15808
lads	10822 17012 10933 10955 17051 17096 17097 17099 11041 17140 4834 11090 4858 17203 17206 11152 17265 11182 11185 17277 4945 17284 4951 17323 17335 11250 17347 5032 5899 12164
lads$	12449 12630 12656 12659 12680 384 12743 6657 414 452 12889 12921 6998 6999 7004 7005 7015 7055 7068 7072 925 946 7190 13428 13433 13434 13435 13436 13437 13438 7364 7404 13562 13563 13577 13586 1328 1329 1331 7625 13751 13775 7713 13816 13819 7954 7965 7966 8028 8036 14145 1843 8126 8289 14413 14420 14443 14460 8372 8408 2165 2166 2167 2172 14520 14522 2195 14539 14542 14543 14558 14559 14639 2359 2360 14721 2427 2428 2429 2430 14804 14833 14834 14835 14836 14870 14939 14967 14968 14969 14970 14971 14972 14983 2660 15001 15063 15064 15065 15066 9095 2860 2874 9180 9181 9182 9183 2998 2999 15357 15619 3533 15935 3635 3684 3685 16038 16167 16168 16169 16170 16171 10100 10101 10102 10117 10126 10132 16233 10144 3986 10235 10236 3995 10240 10251 16397 10608 16718 16769 10794 17131 4829 4831 4843 17178 17180 11102 4897 17282 17315 11623 11635 11647 11694 11704 11727 11777 5542 5543 11854 11934
lady$	2904 15240 15241 15242
lager$	17404
laid$	67
lair$	13837
lairy$	6125
lambs$	15701
lame$	16674
lamentable$	6166
land$	0 1 3298
landded$	0 1
landding$	0 1
landed$	0 1 12356 6267 13326 3298
landing$	0 1
landlord$	13724 1398 10334 10339 10340 4105 16832 10769 16899 16900 17487 5838
landlords$	17014
lands$	0 1 3298
landscape$	14524 14783
language$	11288
lank$	5709
lanky$	9850 6155
lap$	883 1659
laped$	883 1659
laping$	883 1659
lapped$	883 1659
lapping$	883 1659
laps$	883 1659
large$	9811 9813 5665 6155
largely$	1006 4467 4468 5827
larger$	5665
lashes$	11948 11954 11961 11975
lass$	11854
lasses$	11854
last$	10250 5114
late$	13532 2679 16310 16311 16312 16345 16561 16562 16563 16737 16808 10719 17398
laugh$	6340 13452 13952 13956 2026
laughable$	16674
laughed$	2026
laughhed$	2026
laughhing$	2026
laughing$	2026
laughs$	13953 13955 2026
launderette$	17524
law	11464
law$	2283 2284 2285 2286 2294 2297 14656 2462 9578 3340 17554 5871
lawless$	5533 11778 6134
lawlessness$	2209 2210 14999 15000 11787
lax$	1062 4336 4337 4338 4339 16737 16793 16794 16795 16796 10719 5811
lay$	67 6652 6653 6654 6655 1359 14731 5919
layabout$	6105
layabouts$	6105
laying$	67
lays$	67 14731 14732
lazily$	6166
laziness$	2209 2210 14999 15000 11787 6166
lazy$	4336 4337 4338 4339 10719 5719 5811 6134 6166
lead	4884 12180
lead$	12346 297 298 299 300 301 302 352 353 354 1160 1161 1162 1163 1476 1477 1478 1479 2217 2218 2219 2220 14663 2346 2347 2348 2923 2924 2925 2926 2927 3427 16499 11117 5935
leadded$	2217 2218 2219 2220 3427
leadding$	2217 2218 2219 2220 3427
leaded$	2217 2218 2219 2220 3427
leader	10916 4896 17284 12147
leader$	14756 17006 17118 17153 17223 11614 11631
leaders$	14756 16956 17118 17153 17223 11140 11614 11631
leadership$	16593 16594 16595 16596 16597 16598 16599 4459 4460 4461 4462 16828 16829 16830 16831 11254 11614 5779 12055 12076
leadin	16971
leading$	297 298 299 300 301 302 2217 2218 2219 2220 2923 2924 2925 2926 2927 3427 9764 16986 11151
leads	16971
leads$	297 298 299 300 301 302 352 353 354 13257 13258 13259 1160 1161 1162 1163 1476 1477 1478 1479 13988 2217 2218 2219 2220 2346 2347 2348 2923 2924 2925 2926 2927 3427 16998 5935
league$	10764
lean$	5665
leap$	1521 1522 1523 1524 1525 1526 1591 1592 1593
leaped$	1521 1522 1523 1524 1525 1526 1591 1592 1593
leaping$	1521 1522 1523 1524 1525 1526
leapped$	1521 1522 1523 1524 1525 1526
leapping$	1521 1522 1523 1524 1525 1526
leaps$	1521 1522 1523 1524 1525 1526
leapt$	1521 1522 1523 1524 1525 1526 1591 1592 1593
learn	16921 10850 4630 4651 4654 10942 4784 4792 4804 11048
learn$	197 12718 7973 1730 1731 1732 1733 8088 8089 8090 8091 8092 8093 8094 1976 14318 14921 16090 16096 16110 16160 16161 16162 16163 16212 16811 16940 4625 4637 11999
learned$	13311 13312 7331 1088 8088 8089 8090 8091 8092 8093 8094 3060 16222 16223 16224 16225 17017
learning$	185 8088 8089 8090 8091 8092 17441 11354 17461 5954 5984 6015 6017
learns$	16212 16234 16235 16236 16237
learnt$	13311 13312 7331 1088 8088 8089 8090 8091 8092 8093 8094 3061 16222 16223 16224 16225
least$	14845 10324 10505 5643
leave	16984 17494
leave$	0 1 6247 6279 12370 12371 12372 12373 12374 12375 12376 43 47 48 50 78 79 80 12466 12495 12662 12718 12754 12783 12785 12786 12787 6700 605 606 13122 1189 1202 13597 13598 13637 13642 1335 7880 7881 7882 7883 7884 1686 1687 1688 14055 14063 14076 14077 14146 14169 14240 3441 3526 16090 16096 16110 16118 4285 4286 4287 4288 4289 4290 4291 4292 4293 4501 4502 17351 5193 11999 5833
leaved$	6279 12370 12371 12372 12373 12374 12375 3441
leaves$	0 1 6247 6279 12370 12371 12372 12373 12374 12375 47 48 50 78 79 80 605 606 1202 1686 1687 1688 14171 3441 4285 4286 4287 4288 4289 4290 4291 4292 4293 4501 4502 17351 5193 5237 5833 6051
leaving$	0 1 6279 12370 12371 12372 12373 12374 12375 47 48 50 78 79 80 605 606 1202 1686 1687 1688 3441 4285 4286 4287 4288 4289 4290 4291 4292 4293 4501 4502 5193 5833 12129 6051
lecturing$	9269
led	12100
led$	12346 12356 6267 12376 12385 297 298 299 300 301 302 352 353 354 13257 13258 13259 13326 1160 1161 1162 1163 1476 1477 1478 1479 13988 14171 14172 14173 2217 2218 2219 2220 2346 2347 2348 15555 3427 10872 11086 11802 12032
left	17479 11395
left$	0 1 6247 6279 12370 12371 12372 12373 12374 12375 12376 43 47 48 50 78 79 80 12807 13080 13088 7056 13295 1202 1686 1687 1688 8070 14171 8104 14241 14252 2800 9202 9203 9369 3126 3127 3128 3129 3130 9375 9649 3441 3526 9789 3546 3547 3548 4285 4286 4287 4288 4289 4290 4291 4292 4293 4501 4502 17485 5193 5237 12062 12075 5833 12136 6051
leg$	15933 17387 17426 17427
legal$	11401
leggings$	9878 9879 15990 15991 15993 15994 15995 16010 16011 16012 16017 11975 11980
legs$	12692 12693 14842 15933 17387 17426
lend$	8042
length$	9840 16901
lenient$	16737
less	4957
less$	7066 7067 7248 7254 14065 1854 8412 9134 3191 3192 3193 3194 16146 16147 16148 16502 4801 4828 4949 4953 5628
lesson	11372
lesson$	185 187 188 13422 16338 16339 16340 16379 16380 16381 17456
lessons$	185 187 188 13422 14565 15008 9405 16379 16380 16381 17446 17452 17456 17460 17462 17463 11514 12271
let	4582 4613 4860
let$	51 52 53 54 55 56 294 295 296 6744 6745 6746 6747 6748 6749 6750 6751 13080 13097 13098 13099 13111 13220 927 1026 13406 13466 13467 13468 13469 13470 13471 1434 1435 1436 13928 13933 1770 1771 1772 1773 1774 8042 14241 16090 16096 16110 16345 16634 16635 4342 4343 4344 4345 4346 4347 4348 4349 4350 4351 4352 4353 4354 4355 4356 4357 4358 4359 4360 4361 4362 4363 4364 4365 4366 4367 4368 4369 4370 4371 10616 10617 4405 4501 4502 4522 4523 4524 4589 4611 4612 4659 11999 5833
lethal$	5394
leting$	4611 4612
lets$	51 52 53 54 55 56 294 295 296 13220 927 1026 1434 1435 1436 1770 1771 1772 1773 1774 16345 4342 4343 4344 4345 4346 4347 4348 4349 4350 4351 4352 4353 4354 4355 4356 4357 4358 4359 4360 4361 4362 4363 4364 4365 4366 4367 4368 4369 4370 4405 4501 4502 4522 4523 4524 4611 4612 4659 5833
letter	17318
letter$	16632 16747 16750 16752 16753 17319 12067
letters$	16632 16747 16752 16753 16798 16799 17319 12067 12068
letting$	51 52 53 54 55 56 294 295 296 1434 1435 1436 1770 1771 1772 1773 1774 16345 4342 4343 4344 4345 4346 4347 4348 4349 4350 4351 4352 4353 4354 4355 4356 4357 4358 4359 4360 4361 4362 4363 4364 4365 4366 4367 4368 4369 4370 4405 4501 4502 4522 4523 4524 5833
leukae	6206
level	4957
level$	8608 14865 14866 14867 14868 2828 15477 15478 15479 16920 17379 5133 12151 12284
levels$	15477 15478 15479 16920 12151
liabilities$	8875
liability$	2283 8527 2284 8528 2285 8529 2286 8530 8875
liaison$	11517
liaisons$	11517
liar$	14612 14613 14614 14615 14722 14723 14757 11651 11652 11706
liars$	14612 14613 14614 14615 14722 14723 14757 11651 11652 11706 12044
liberty$	17515
library$	10334 10339 10340 4105 16832 10769 16899 16900
licence$	17573 17575 12330
licences$	17575
lie$	6652 6653 6654 6655 1173 1176 1177 1178 13515 1359 14029 14032 14128 14144 1851 1852 1891 14696 14714 16116 10061 16341 16345 16370 16800 12011 12019 12069
lied$	1175 1176 1177 1178 1851 1852 1891 16316 16341 16364 4414
lies$	6652 6653 6654 6655 7130 1174 1176 1177 1178 1359 14032 1851 1852 1891 16341 16345 16364 16369 4414 16800 16840 12011 12019 12069
lieutenant$	12108
lieutenants$	12108
life	11386 17544
life$	6255 12779 6791 13323 13361 13544 7746 7777 13868 13881 1548 13896 13897 13898 13907 13912 13913 1630 14101 14120 14121 14122 14123 14124 14125 14126 14127 14131 8384 8403 8404 14874 14982 15044 15168 15219 15220 15239 15243 15257 15258 15259 15260 15261 9191 9192 9193 9194 9195 15286 15287 15288 15289 15290 15301 15302 15554 15666 15667 15675 9595 15695 15697 15715 15716 15717 15718 9726 9727 9733 15855 16259 11244 17385 17476 5257 11504 11614 11620 11779 12305
lifes$	11620
lifestyle$	3 4 5 6 7 8 9 6268 25 6286 12423 12432 12436 1258 1259 13907 13912 14403 14407 14408 14429 14650 15257 15258 15259 15260 15261 11498 11499 11504 11614 11640 11641 11691 11779 11882 6091
lifestyles$	12423 12436 15257 15258 15259 15260 15261 11498 11499 11691 11779 11882 6091
lifetimes$	15846 15847 15848
lift$	12654 12655 6575 6576 6577 6578 6579 6581 6582 12971 12972 12973 12974 12975 12976 12977 12978 12983 12986 13043 13047 13393 13394 13395 13482 13483 13484 13485 13578 13925 13936 13937 13938 14462 15518 9486 15583 15585 10387
lifted	10827
lifted$	16466 16467 16468 10388 10408
lifts$	12654 12655 6575 6576 6577 6578 6579 6581 6582 12971 12972 12973 12974 12975 12976 12977 12978 12983 12986 13043 13047 13578 13659 7794 13925 13936 13937 13938 8349 14462 15518 15583 15585
light$	13808 13880 8669 3594 15944 5499 5665 5685 5686 5693 5709
lighter$	3594 5685 5693
like	10863
like$	12939 12940 13070 13071 7225 1211 1212 7463 1468 7879 13974 13975 13976 13977 13978 13979 13980 13981 13982 13983 1736 1737 1738 1739 2069 2070 2071 2072 2105 2106 2111 2151 2152 2153 2154 8467 8544 8545 8546 8699 8700 8702 2459 2460 2461 2512 14899 2712 9054 2830 9079 9090 9091 9092 9093 9096 9097 9098 9099 2887 2888 2889 2984 9237 9238 9239 9240 9244 9245 9246 9567 9568 9569 9570 9571 3405 9691 9714 9715 9793 9794 9795 9939 3696 9941 9942 9949 10732 16938 16967 5319 5350 11614 5644 11897 11910 11974 11976
liked$	13070 13071 1211 1212 1214 1215 1216 1217 13552 7463 7464 7465 7466 13974 13975 13976 13977 13978 13979 13980 13981 13982 13983 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 5319 5350
likelihood$	10210 3967 4960
likely$	8414 8415 4584 4599 4785 4854 5399 5891
likes$	12939 12940 1211 1212 13974 13975 13976 13977 13978 13979 13980 13981 13982 13983 1736 1737 1738 1739 2069 2070 2071 2072 2105 2106 2111 2151 2152 2153 2154 3405 16967 11559 11560 5319 5350
liking$	1211 1212 13974 13975 13976 13977 13978 13979 13980 13981 13982 13983 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 5319 5350
limit$	13791
limited$	2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 14922 14923 14924 14925 2592 2688 2689 2690 2691 5347 5529
limits$	15561 15562 15563
line	5889
line$	12866 12877 12889 12890 12894 12896 12901 12902 12903 12904 12905 12909 12910 12911 13894 14025 7940 14032 14622 16982 16988 17141 17177 17242 11241 11506 12113 12178 6195
lined$	5022
lines	12147
lines$	12865 12883 12889 12890 12893 12895 12900 12909 12910 12911 13903 7873 13966 8526 14622 8631 15085 16982 11506
lingered$	13111
link	16948
link$	2118 16915 17115 5863
linked	4959
linked$	2184 4623 16959 4799 17159 11070 11078 17170 5243 11614
linking$	2118
links$	2121 2122 2184 16915 17115 11614
lion$	7747 7749 7750
lions$	7747 7752
lip$	13167 8426 14857 15933 10692 11734 5694
lippy$	6136
lips$	15933
lipstick$	15937 15938 15939 11954 11962
lisp	17377
list	10883 4650 4691 10935 4693 4787 17196
list$	16949 4617 16961 16973 10902 10909 4682 4685 10937 17036 17053 4723 17104 17106 17107 17113 11331 12118 12146
listed$	10937 4723 4737 4779
listen$	12718 12754 12859 13075 13076 13077 13078 13079 13080 14318 8273 8274 8275 8276 8277 16041 16090 16096 16110 16144 16145 16154 16155 16156 16160 16161 16162 16163 16212 16389 16439 10361 16501 16618 16811 16814 10850 11999 12000 12028
listened$	13075 13076 13077 13078 13079 13080 13088 13144 13145 14241 16222 16223 16224 16225 16389 16408 16424 16429 16432 16433 16435 16436 16437 16438 16439 16440 16441 16442 16496 16501 16628 16861 12028
listening$	13080 16089 16439 12029
listenned$	13080 16439
listenning$	13080 16439
listens$	13080 16154 16155 16156 16212 16234 16235 16236 16237 16439
listing$	10937 4723
listinged$	10937
listings$	10937
lists$	16949 10909 4682 4685 10937 17036 4723 17106 12118
lithium$	6216
litre$	11314
litres$	11314
little	4597
little$	62 103 107 110 7228 985 986 987 988 1183 7474 1401 1411 7824 7827 7906 8120 8226 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2192 2289 2319 2320 2322 2424 8736 2552 2553 2592 2688 2689 2690 2691 15047 9115 15219 15220 2958 3000 3017 9267 9404 9445 15598 15599 9613 9614 9648 15792 15795 3565 15982 3942 10195 3966 16561 16562 16563 10503 10508 10509 10510 4275 16612 16613 16808 16849 10841 5347 5371 5381 5408 5446 5468 5529 5578 5612 5708 5832
live	4597
live$	6409 12751 12754 12818 12826 13602 13603 1501 1502 2300 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2905 2923 2924 2925 2926 2927 9356 3114 3115 3422 9698 4049 10841 10884 11123 17384 17527 5330
lived$	13602 13603 1501 1502 9129 9130 2923 2924 2925 2926 2927 15317 3482 3483 3484 3512 3513 3514 4051 5195 5197 5206 5330 6058
lives$	6255 12442 12443 12444 12447 13323 13361 13602 13603 1501 1502 13881 1548 7793 14131 8384 8403 8404 2300 14657 15044 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 15239 15243 2923 15257 2924 15258 2925 15259 2926 15260 2927 15261 15438 15439 15440 15441 3114 3115 15554 3422 15761 15846 15847 15848 4050 5195 5196 5197 5330 11779 6058
living$	1501 1502 2810 2811 2812 2813 2814 2815 2905 2923 2924 2925 2926 2927 9356 15760 9726 17435 17490 17504 5195 5197 11449 17544 5330 6058
livs$	5197
llama$	14738
llamas$	14738
load$	14778 14779
loaf$	14012 14013 14014 14015 14016 14017 14018 14019
local	4597
local$	7374 2709 3557 16805 10841 5183 11603 5662
locat	17220
locate$	12130
location$	6555 6556 6557 10824 10919 4676 4718
locations$	10824
lock$	4877 17506
locked$	13207 11141 17233 11150 17506 5173 5174
locker$	17272
lockers$	11180 17272
locks$	17506 17525
locs$	11952 11954
locusts$	14792
lodged$	5197
lodgers$	9131 9132 9133
lodges$	5197
lodging$	5197
lodgings$	17490
lodgs$	5197
log	4650 4686 4693 4729 12100
log$	16590 10909 17009 10920 4682 4685 10937 4718 10964 4723 4726 10971 4732 17086 17090 4763 17181 17185
loged$	10937 4723 4763
logged	4594 4729 17065
logged$	17007 4695 4696 17049 17053 4737 17087 17100 17283 12114
loggerheads$	16349
loggin	4729
logging$	10937 4726 4732
logginged$	10937
loggings$	10937
loging$	4723
logo$	11975
logos$	11975
logs	4729
logs$	16991 10909 17009 10920 4682 4685 10937 4723 17086 17185
loiter$	11907
loitered$	11907
loitering$	11907
loiterred$	11907
loiterring$	11907
loiters$	11907
lone$	3557 5661
loner$	6118
loners$	6118
long$	9608 9683 10694 16808 5686 5708 5709 5717
longer$	9137 9142 9178 15333 9407 3164 3165 9421 9548 4828 11195
look$	6306 6629 6959 845 846 847 1078 1961 2742 9296 9297 9298 9301 9302 9304 9305 9308 3065 3074 9371 3136 9381 3388 3389 9698 3472 9790 3607 3608 3609 3695 3697 3698 16590 16618 4389 16812 16814 17101 5189 5607 5609 5691 5720
looked$	6960 845 846 847 8158 2694 3065 3074 9392 15485 15486 15487 15499 3472 3607 3608 3609 3695 3697 3698 16424 16429 16432 16433 16435 16436 16437 16438 16628 4389 16861 10831 4774 5023 5184 5607 5609 5691 5720 6234
looking$	845 846 847 7092 14095 14096 8319 2076 2077 2078 2079 2080 2081 8343 8983 9250 9286 9296 9297 9298 9301 9302 9304 9305 9308 3065 3074 15412 15420 15421 9391 15485 15486 15487 9406 15498 15558 15559 15560 15568 15583 15585 3410 15911 10261 4389 16967 17004 11918 11919 11927 11928 11932 12029 6057
lookings$	16967
lookked$	3065 3074
lookking$	3065 3074
lookout$	2288 15715 15716 15717 15718 16347 6181
lookouts$	2288 6181
looks$	12674 13118 13119 845 846 847 3065 3074 3388 3389 3472 15866 15867 15936 3607 3608 3609 3695 3697 3698 16035 4389 5189 5607 5609 5691 5720
loop$	11711
loops$	11711
loose$	6638 14861 14862 5416 5452 11714
lorry$	6562 13362
lose$	2957 9252 9253 9254 15345 15346 15347 9258 9259 9488 16118 5116 5207
loser$	14613 14614 14615 11651 11652
losers$	14613 14614 14615 11651 11652 6121
loses$	5116
losing	5057
losing$	3602 16554 16555 11301 5116 5207 5982
loss$	14728 16792 12228
losses$	14728
lost	5057 5144 17479
lost$	13537 13599 8511 8781 2539 2540 2957 3602 16345 16816 16817 16818 16819 4486 4487 11176 11301 5116 11436 5207 5391 5421 5455 12075 5982
lot$	12618 904 7530 7531 13849 14466 14522 14542 2278 2708 15219 15220 2948 3002 15406 15414 15415 9527 16248 4330 4838 11108 11635 11727 11869
lots$	2278 2947 3605
loud$	5556
loudmouth$	6116
loudmouthed$	6125
loudmouths$	6116
lounge	11449
lounge$	3672 3673 3674 17539
lounges$	3672 3673 3674
lout$	11706 6105
loutish$	6105 6134
louts$	14634 14635 14636 11706 6105
love$	682 683 684 685 686 687 688 689 690 691 692 1211 1212 1338 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 14899 5319 5350
loved$	1211 1212 1338 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 5319 5350
lover$	13027 13028 11532
lovers$	13027 13028 11532
loves$	682 683 684 685 686 1211 1212 1338 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 5319 5350
loving$	1211 1212 1338 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 5319 5350
low$	7061 8440 8521 8543 2364 14838 14865 14866 14867 14868 14922 14923 14924 14925 2592 2604 2605 8855 8856 8857 8858 8859 8860 8861 8862 8863 8864 8865 8866 8867 8868 8869 8870 8872 8873 8874 2649 2650 2651 2652 3657 3659 16018 5376 5452 5529 5578 11979 6203
lower	4957
lower$	2604 2605 6000
lowest$	2504 6034
lowlife$	6105
lowlifes$	6105
loyal$	2629 5864
loyalty$	6712 469 13282
luck$	13185 13834
lunch$	17547
lung	17389
lupus	11407 5972
lupus$	17497 12216
lurch$	16624
lure$	1093 1094 1095 1096 13939 14094 5258 5313
lured$	1093 1094 1095 1096 5258 5313 11596
lures$	1093 1094 1095 1096 5258 5313
luring$	1093 1094 1095 1096 5258 5313
lycra$	11975
lying$	1176 1177 1178 13655 1851 1852 1891 14640 14696 14702 14703 15680 15681 15682 15683 15684 16319 16320 16325 16326 16327 16328 16329 16330 16331 16332 16333 16334 16335 16336 16337 16345 4414 12011 6125
machet	17579
machete$	11469 17576
mad$	11724
madam$	11625
madams$	11625
made	17229
made$	47 48 50 133 134 136 137 138 12486 12510 177 6422 6423 6424 6425 6426 6427 6428 348 349 350 449 450 522 575 626 13080 788 793 889 7151 915 13257 13258 13259 940 7185 1025 7357 13453 13454 1152 1153 1172 1179 1180 1233 7627 1810 14171 1866 1993 1997 8278 8279 8280 14383 14401 2140 2159 2160 14505 2349 2350 2352 2389 2562 2902 3272 3273 15887 9823 10109 10111 10114 16238 16244 3917 10281 10332 10390 16568 16569 16570 16571 4259 4401 4402 4463 4568 4796 17136 11077 5052 11391 5365 5852 12136
magist	6075
magistrate$	5227
magistrates$	15039 15040 4905 17331 5227
magnet$	14749 2525 2542 2543 4863 12152
magnets$	14749 2525 2542 2543 4863 12152
mail	4680 4707
mail$	16785
mails$	16785
main	10916 17284
main$	16908 10823 16986 17006 17153 17223 17228 4896 5399 5444 5891 5894 5896 5897
maintained$	17312
maintenance$	11730
major$	5897
majority$	4838
make	4728
make$	47 48 50 134 136 137 138 12486 177 6422 6423 6424 6425 6426 6427 6428 6429 6430 6436 6437 6438 6439 6440 348 349 350 6634 449 450 522 12861 6772 575 626 788 793 889 7151 915 1025 1152 1153 1172 1179 1180 7426 1233 7626 7971 7976 1810 14171 1866 14318 1993 8238 8239 8240 1997 2140 2159 2160 2349 2350 2352 2902 15350 3092 3108 3376 15887 9842 15937 15938 15939 15957 15964 9886 9946 10109 10110 16209 16232 10143 16240 16244 16245 3917 16347 10389 4259 4401 4402 4568 10851 5000 5052 5365 11962 5852
maked$	348 349 350 889 915 1025 1152 1153 1172 1179 1180 1233 1993 1997 2140 2159 2160 15887 3917
maker$	11628 11632
makers$	11628 11632
makes$	6279 12370 12371 12372 12373 12374 12375 47 48 50 134 136 137 138 12486 348 349 350 449 450 575 626 788 793 889 7151 915 13257 13258 13259 1025 1152 1153 1172 1179 1180 1233 1810 14171 1866 1993 1997 8278 8279 8280 2140 2159 2160 2349 2350 2352 2902 15887 15957 10109 16244 3917 4259 4401 4402 4568 5052 5365 5852
makeup$	15937 15938 15939 16035 11954 11962 11975
making$	47 48 50 134 136 137 138 12487 12488 12489 177 6422 6423 6424 6425 6426 6427 6428 6429 12522 348 349 350 12703 12704 12705 12706 12707 12708 12709 12710 449 450 575 626 788 793 889 915 1025 13377 13378 13379 13380 13450 1152 1153 1172 1179 1180 1233 7478 1866 1993 1997 8286 8287 8288 2140 2159 2160 14550 2349 2350 2352 2902 15420 15421 3092 9368 15887 3917 16345 4259 16670 4401 4402 4568 5052 5365 11629 5852
maladaptive$	5256
maladjusted$	5533
male	5899 5905
male$	12997 8325 8359 9011 9014 9801 15892 15893 9804 15895 15896 3580 10854 4789 11656 11905 5662 5891
males$	12359 6538 6539 12630 12637 6551 6554 12648 12649 12656 12657 12659 12661 12668 12680 12871 12889 12921 6856 12950 12955 12956 12963 12966 12997 7392 7393 7394 7395 13577 13819 8312 14412 14426 8341 14432 14433 14452 14453 14454 14455 14460 14461 8372 2360 14804 14833 14834 14835 14836 14939 14967 14968 14969 14970 14971 14972 14983 15063 15064 15065 15066 15416 4789 11502 11593 11656 11777 6150
malicious$	14504 5364 5479 6134
malign$	2201 2202 2203 5392
malnourished$	5683
malodorous$	6155
mam	5150 5160 11405 5165
mam$	5151 5163 11416
man	11491
man$	12359 6313 6315 6520 6538 6539 6543 12637 6548 6550 6551 6554 12648 12649 12653 12656 12659 12661 6589 12680 12683 6597 12824 12889 12912 12913 12914 12915 6826 6827 6828 6829 12920 12921 12922 12925 12951 12963 12966 12997 13000 13010 13011 13018 13019 13023 13024 13046 13072 13270 13320 13363 13364 13373 13381 13382 13383 13384 13385 13386 13387 13388 13389 13390 13391 13392 13427 13429 7352 7377 7388 7389 7390 7391 7407 13501 13502 13503 13504 13505 13506 13507 13508 13509 13511 13562 13563 13576 13577 13579 13585 7505 13651 13666 13724 13725 1395 7704 7721 7732 7733 7735 7736 7994 8015 14137 14145 14266 8312 8341 14432 14433 14452 14453 14454 8640 14734 14870 15093 15121 15138 15139 15140 15141 15142 15143 15144 15146 2816 9064 15164 15201 15207 15209 2879 9127 15224 15225 2904 15240 15241 15242 15249 2917 2918 2935 2945 2946 2964 15314 2985 9235 15328 15416 15426 15427 15428 9358 15550 15651 15652 15653 15654 15656 15659 15661 15663 15708 15801 15805 3473 15808 15812 15813 15814 15815 15862 9876 9885 10854 17531 17581 11502 11537 11561 11593 5464 5480 11851 11855
manage	10945 4904 5023
manage$	568 569 570 571 572 573 574 14617 14678 14679 14899 15011 2767 9012 9013 2770 2810 2811 2812 2813 2814 2815 2905 15350 9296 9297 9298 9301 9302 3059 9304 9305 9308 15400 3082 15417 15418 9332 3089 3090 9335 3097 3104 9349 9350 9351 3116 15459 3132 3422 16188 16621
managed$	568 569 570 571 572 573 574 2810 2811 2812 2813 2814 2815 2905 3082 3097 3116 3132 3422 16264 16265 16266 16267 16268 4045 5014 5033 12032 6025
management$	8903 4459 4460 4461 4462 17348 5779 12055 12146
manager$	12694 10334 10339 10340 4105 10376 10377 16832 10769 16899 16900 17035
managers$	12694 10334 10339 10340 4105 16832 10769 16899 16900 17035
manages$	568 569 570 571 572 573 574 2810 2811 2812 2813 2814 2815 2905 3082 3097 3116 3132 3422
managing$	568 569 570 571 572 573 574 2810 2811 2812 2813 2814 2815 2905 9296 9297 9298 9301 9302 9304 9305 9308 3082 15420 15421 3097 3104 9349 9350 9351 3116 3132 3422
manbag$	11972 11975 6161
manbags$	11972 11975 6161
maneater$	11706 6122
maneaters$	11706 6122
manipulate$	2324 8973 5449 12019
manipulated$	12385 2324 5449 12019
manipulates$	2324 5449 12019
manipulating$	2324 5449 12019 6134
manipulative$	5539 6134
manipulativeness$	2209 2210 14999 15000 11787
manipulator$	11651
manipulators$	11651
manner$	2910 2911 2912 2913 2914 2915 2916 15306 15307 15866 15867
mannered$	11806 11807
manners$	14826 14827 14828 14829 14830 2550
many$	161 162 163 6453 6478 633 7962 7990 15095 15525 9756 10662 10663 10688 10689 11084
map	4622 12104
map$	4620 4621 4648 4664 4724 5862
mapped$	4620 4648 4664 4724 17100 5862
mapping$	4620 4648 4664 4724 5862
maps$	4620 4648 4664 4724 5862
march$	12887
mardy$	6125
marginalised$	5662
mark$	11741
marked$	17053 4737
marker$	10980 12124
markers$	10980 12124
market	11274
market$	5007 17364 17367
marks$	11741 12280
marria	17477
mask$	3671 16009 11975 11985
masked$	3671 11992
masking$	3671
maskked$	3671
maskking$	3671
masks$	16001 16002 16003 3671 16006 16009 11975 11985
massage$	4530
massive$	9828
master$	9591 15758
mastermind$	6107
masterminds$	6107
masters$	9591 15758
match	16948
match$	3317 9562 4580 10871 4770
matche	4643
matched$	16907 4580 10887 4770
matches$	4580
matching$	9906 4761 4770 5723 5736 12149 5951
matchs$	4770
mate$	8029 8037
materi	4594
material$	15606 16968
materialistic$	6134
mates$	6714 6715 6716 12884 13423 13424 13425 8029 8037
maths$	8477 12281 12283
matric	12104
matrix	12104
matrix$	17107 17113 12105
matted$	5709
matter$	375 13351 1362 1363 1364 1376 1377 9275 9276 9277 9279 10033 10034 10069 16209 10766 4577
matters$	15243 10645 4577
mattre	11437
mattress$	17527 11444
mature$	2801 2952 2956 2965 3096 9417 3186 3187 3188 3189 15524 3219 3474 9759 3540 3544 11900 11901 11902 6148
maturity$	2801 15162 2910 2911 2912 2913 2914 2915 2916 3016 6148
may	4584
may$	293 12887 8840 2840 3125 3131 3417 15844 3545 10848 4607 10927 4749 4873 4881 4899
mayhem$	14477 11594 11692
mdma	11310
mdma$	17400
me$	15569 12050
meal$	17547
meals$	17547 17550
mealy$	5508
mean$	12346 12376 14171 15957 10719 5456 5479 5688
meaningful$	10478 10479 10480 10481
means$	12346 12376 13258 13259 13823 14171 15957 4962
meant$	12799 12800 13258 13259 16364
measur	12180 12185
measure$	391 392 393 7208
meat$	12406 11776
mechanic$	12694 13034 13035 13036
mechanics$	12694 13034 13035 13036
meddle$	1464 1465 1466
meddled$	1464 1465 1466
meddles$	1464 1465 1466
meddling$	1464 1465 1466
media$	6851 6852 6853 6854 6855 12946 12947 12948 17063 11004 17254
medica	11304 6217
medical$	17377 17394 6004
medication$	17394 17412
medicine$	13687 12243
mediterranean$	3580 9829 9831 5688 11964
medium$	2604 2605 8855 8856 8857 8858 8859 8860 8861 8862 8863 8864 8865 8866 8867 8868 8869 8870 8872 8873 8874 3567 5665
meet$	12459 12466 12609 12610 12611 12613 6679 6680 6681 12783 12785 12786 12941 612 613 614 13008 13075 13076 13077 13078 13079 13146 13147 13148 7274 1041 1042 1148 7576 14368 14370 14376 14378 15712 15713 15714 16041 16090 16096 16110 16618 17005 17351 11541 11999
meeted$	1148
meetin	17096
meeting$	12560 12813 612 613 614 13008 13072 13075 13076 13077 13078 13079 13146 13147 13148 7274 1148 7544 7568 16379 16380 16381 17028 17348 12029 12129
meetings$	13072 16379 16380 16381 17348
meets$	612 613 614 1041 1042 1148 17066 17351
meetted$	1148
meetting$	1148
melato	5996
melatonin$	12240
meloterritorial$	6134
member	10822 16922 16923 10837 10845 4623 17012 10933 10955 17051 17060 17077 17080 17083 10994 17085 4753 4754 17096 17097 17099 11041 17140 17148 4820 4834 17186 4858 17203 17206 17211 11134 4896 11152 11161 17251 11162 17265 11182 11185 17277 4945 17284 4951 17323 17335 11250 5008 17347 17359 5032 17369 12104 12137 5899 12159 12164 12172 12184 12185
member$	2360 14804 14833 14834 14835 14836 14939 14967 14968 14969 14970 14971 14972 14983 10125 10135 10147 10152 10153 10376 10377 16965 17159 17252 11491 11614 11689 11777
members$	192 384 6657 414 452 13037 6998 6999 7004 7005 7015 7055 7068 7072 925 946 7190 7364 1328 1329 1331 7625 13775 7954 1843 8126 8408 2165 2166 2167 2172 2195 14569 14639 2359 2360 14804 14833 14834 14835 14836 14939 14967 14968 14969 14970 14971 14972 14983 2660 3533 3635 3684 3685 16167 16168 16169 16170 16171 10100 10101 10102 10117 3986 10235 10236 3995 10240 10586 16951 10974 4731 4757 17131 11064 17159 4831 17178 11102 4876 11140 4897 17252 17253 11167 17315 11235 17326 11252 11280 11283 11614 11689 11694 11777 5542 5543 12110 5884 5900
membership$	4623 11053 17143 11614
memory$	7450 1207 7452 1209 12257
men$	12359 6314 12503 6521 12612 6538 6539 12630 6541 6542 12634 12635 12637 6548 6550 6551 6554 12645 12648 12649 12653 12656 12657 12659 12661 12665 12667 12669 12670 6587 12678 12680 12682 12684 12685 6598 6599 6607 12701 12769 12774 12781 6714 6715 6716 12824 12869 12870 12889 12912 12913 12914 12915 6826 6827 6828 6829 12920 12921 12922 12925 6856 12950 12953 12954 12958 12963 12966 12997 13000 13010 13013 13016 13017 13022 13023 13024 13034 13035 13036 13046 13048 13049 13050 6961 13072 13146 13147 13148 13267 13271 13284 13285 13286 13287 13288 13319 13363 13364 13372 13427 13428 13430 13433 13434 13435 13436 13437 13438 7352 7376 7378 7388 7389 7390 7391 7392 7393 7394 7395 7404 7406 13501 13502 13503 13504 13505 13506 13507 13508 13509 13511 13562 13563 13574 13577 13579 13581 7494 13586 7499 13592 13593 7505 13632 13634 13651 13652 13656 13658 13666 13723 13724 1394 1396 13798 7715 7716 7720 7722 13815 13816 13817 13818 13819 7732 7733 7735 7736 13863 13889 13890 13891 13892 13893 13925 13939 7896 14000 7995 7999 8016 14138 14145 14264 8312 14410 14416 14417 8341 14432 14433 14440 14441 14444 14445 8359 8360 8361 14452 14453 14454 14455 14458 14460 8372 8375 14734 14820 14824 14870 14877 14881 15049 15063 15064 15065 15066 15093 9011 9014 15109 15110 15111 15112 15113 15114 15115 15121 15138 15139 15140 15141 15142 15143 15144 15145 2816 9063 15169 15170 15184 15185 15189 15199 15207 15208 15209 2877 15224 15225 15244 2917 2918 2935 2945 2946 15286 15287 15288 15289 15290 2964 15299 15301 15302 2969 15312 9234 15327 9241 15380 15382 15416 15426 15427 15428 15546 15547 15550 15651 15652 15653 15654 15657 15662 9595 15695 15738 15752 15799 15800 15802 15803 15804 3473 15808 15812 15813 15814 15815 9733 3503 15841 9754 9755 3516 3517 3518 3519 15855 15862 3529 3530 3531 15973 16038 16082 11502 11504 11506 11537 11557 11561 11572 11593 11851 11855
menace$	2135 2136 2137 8484 2241 8486 8487 8488 8489 8490 8491 8492 8493 8494 8495 14586 14587 8498 8499 5358 11623 11651 11674 6132
menaced$	2135 2136 2137 5358
menaces$	2135 2136 2137 5358 11623 11651
menacing$	2135 2136 2137 5358 5688 11935 6132
mend$	467 16811
mended$	467 10053
mends$	467
meningitis$	6207
mental	11304 11306
mental$	17394 17396 11324 5085 11333 17477 11778 6203
mentality$	14869 11614 11622 11641 11735 11821 12086
mentally$	5571 5660
mentio	17001
mentor$	12259
mentoring$	185
merchant$	14751 14752
merchants$	14751 14752
mercy$	12377
merely$	3790 3968 4242 4243
merry$	8592
mess$	6647 1045 1046 1119 1120 1464 1465 1466 14120 14121 14122 14123 14124 14125 14126 14127 9742 16792 10707 11738
messag	16959 4707 4716 4758 11164
message$	12941 612 613 614 619 620 621 622 623 624 625 7274 1130 17239 11238 12067
messaged$	612 613 614 619 620 621 622 623 624 625 1041 1042 1130
messages$	12643 6567 6568 12674 612 613 614 12949 619 620 621 622 623 624 625 1130 13500 13804 10902 4660 17045 17046 4718 17093 17254 12067
messaging$	12560 612 613 614 619 620 621 622 623 624 625 7274 1130
messed$	1464 1465 1466 1529 1530 2634 8884 15650
messes$	1464 1465 1466
messing$	13758 13759 1464 1465 1466
messy$	5709
met	5166
met$	12549 12550 12559 12609 12610 12611 12613 612 613 614 13097 13098 13099 13111 1041 1042 13403 1148 13587 14163 14241 16628 4543 11117 11541
methad	5996
methadone$	12240
methyl	5996
methylphenidate$	12240
mice	5212
mice$	11456
micro$	5736
middle$	3583 3588 9853 11403
might	4584
might$	768 769 1089 1921 3417 4078 4079 4080 4081 4082 4570 10848 4607 4642 10927 4873
migrai	6206
migrant$	11766
migrants$	11766
milk$	979 980
milked$	979 980
milking$	979 980
milkked$	979 980
milkking$	979 980
milks$	979 980
million$	7961
millstone$	11706
millstones$	11706
mind$	6958 7275 1734 7979 14760 14869 15056 2910 2911 2912 2913 2914 2915 2916 15442 15710 9621 16263 16572 11735
minded$	6958 13141 13142 7053 11804 11811 12038
minder$	15375 15529 15530 15531 15532
minders$	15529 15530 15531 15532
minding$	7275 15494 15568 15569 15583 15585
mindless$	6125
minds$	14760 15056 15442 15710 9621 16263
mindset$	14869 11641 11735
mindsets$	14869 11735
mini$	9114 9648 15993 15994 15995 9927 5371 5612 11980 5743
miniature$	9648 5612
minimal$	14922 14923 14924 14925 2592 10503 5529
minimise$	918 2025 5306 12019
minimised$	918 2025 5306 12019
minimises$	918 2025 5306 12019
minimising$	918 2025 5306 12019
minimum$	16611
minion$	6107
minions$	6107
miniskirt$	6161
miniskirts$	6161
minor$	8607
minx$	11712
minxes$	11712
mirtazapine$	6216
misbehave$	6131
misbehaved$	6131
misbehaves$	6131
misbehaving$	6131
misbehaviour$	6131
miscar	5993
miscarriage$	12237
miscarried$	12237
mischief$	13284 13285 13286 13287 13288 13633 16348 11594 5388
miscreant$	6105
miscreants$	6105
miserable$	14474
misery$	13358 13359 1045 1046 14474
misfit$	14613 14614 14615 11651 11652
misfits$	14613 14614 14615 11651 11652 6121
misfortune$	13222 13223 13225 13226 1045 1046 13451
misfortunes$	13451
misguided$	5256
mishandle$	6169
mishandled$	6169
mishandles$	6169
mishandling$	6169
misjudgement$	4565 4566
misled$	12075
mismanage$	6169
mismanaged$	6169
mismanages$	6169
mismanaging$	6169
misper$	11512 11661
mispers$	11512 11661
miss$	12754 12783 12785 12786 12787 16118 16345 4444 4445 6027
missed$	16345 16756 16757 16758 16759 4444 4445 16816 16817 16818 16819 5820 6027
misses	5144
misses$	16345 4444 4445 6027
missing$	12426 12427 12428 12429 12430 12759 12822 12926 12927 12935 6846 6847 13656 14129 14485 14486 8850 2679 10044 16345 16387 4444 4445 11001 11512 6027
mistake$	1116 13685 14267 14268 14269 9094 2851 16747 4565 4566
mistaken$	15751 3418
mistakes$	1116 13567 13685 16747 4565 4566
misuse$	6280 12245
misuser$	14607 14608 11651
misusers$	14607 14608 11651
mix$	12754 13075 13076 13077 13078 13079 2118 2132 2133 15712 15713 15714 11638 11729
mixed$	6553 530 531 532 533 534 535 536 537 7714 1529 1530 2118 2132 2133 14922 14923 14924 14925 3558 3561 3577 3581 3586 3594 9852 9860 9861 9862 3620 3621 5693
mixes	16984
mixes$	2118 2132 2133 16971
mixing$	13075 13076 13077 13078 13079 2118 2132 2133
mixture$	11638
mob$	2186 2187 2278 2708 11621 5378
mobile$	10918 4734 17069 5878
mobiles$	10918 4734 17069
mobs$	2278
mock$	17437 6036 12283
mocks$	17437 12283
models$	16029
modern$	5518
modestly$	13149
modicum$	1403
modus$	5889 12144 6188
mohawk$	6156
mohawks$	6156
mohican$	6157
mohicans$	6157
molestation$	11396
mollycoddling$	15480 15494
moment$	7371 4912
moncler$	6160
money$	282 283 284 285 286 287 288 12654 12655 6575 6576 6577 6578 6579 6581 6582 6714 6715 6716 12828 12829 12830 6819 6820 6821 12971 12972 12973 12974 12975 12976 12977 12978 12983 12986 13032 13074 13393 13394 13395 13452 13466 13467 13468 13469 13470 13471 13482 13483 13484 13485 13489 13490 13578 7499 7505 7582 13820 7794 13912 13925 13936 13937 13938 13939 14094 8314 14407 14408 14429 14435 8349 14462 14478 14881 15286 15287 15288 15289 15290 16080 16082 16787 10753 16853 16988 17120 11559 11597 5480 5515 12078
monito	4650 4729 11002 5023
monitor$	4632 4636 4711 17076 17086 17090 11006 4763 17181 12130
monitored$	4636 17007 10962 17053 17087 17092 11006 4763 17100
monitores$	4636
monitoring$	4636 4711 4759 17094 11006 11468 12153
monitors$	4636 4711 17086 11006
monkey$	16567 11712
monkeys$	11712
monster$	11625 11651
monsters$	11625 11651
month$	16338 16339 16340 12078 12287
months$	12078 12287
mood	11306
mood$	17396 5952 12233
moods$	12233
moody$	6134
moped	17051 11249
moped$	17339
moral$	8262
morals$	2550 15026 11696 11822
more	5857 5935
more$	6270 6271 6272 6273 6274 12735 7066 7067 13466 13467 13468 13469 13470 13471 1360 1361 1597 14065 14247 14260 2819 2820 2821 2822 2823 2824 2825 2826 2827 2835 2836 2837 2838 2856 2890 15332 15405 15414 15415 3190 9554 9652 9756 16409 16418 4453 4454 4455 4456 4457 10763 10765 4532 4533 4537 4683 11869 5891 5926
morning$	16338 16339 16340 17352 5069 5126
mornings$	5126
moron$	11706 6122
morons$	11706 6122
morphi	11317
morphine$	17407
most$	904 7206 1061 2198 2199 15095 15405 15523 15525 15553 9556 15741 9738 9768 3616 9968 3726 3728 4838 11108
mostly$	3680
moth$	1546
mother	11386 17478 11389 5150 5160 11405 5162 5165 5171 17507 17523 17529 11442
mother$	13951 2344 2345 8890 8891 15036 8956 2713 2714 9066 15223 2931 2940 9185 9186 9187 9188 9231 9232 9233 3458 3459 3460 3461 5137 5138 5139 17474 17476 11387 5146 5147 11393 5151 17488 17489 5158 5159 17500 17504 11415 11416 11423 5191 5192 17537 11826 5623 11888
mothered$	5623
mothering$	2831 2832 2833 15480 15485 15486 15487 15494 15569 5623
motherred$	5623
motherring$	5623
mothers$	12840 7679 13951 2344 2345 8890 8891 8956 2831 2832 2833 3458 3459 3460 3461 15802 10601 5158 11826 5623 11888
moths$	1546
motions$	16783
motivated$	2073 8831
motivation$	15026 11591 11822
mould	5212
mould$	17545 11456
mount	4728
moustache$	9867 11936 6156
moustaches$	9867 11936 6156
mousy$	5709
mouth$	7078 907 13306 13307 13837 13839 13841 13842 14750 2522 11733
mouthed$	7078 11751 11752 11800 11801
mouthhed$	7078
mouthhing$	7078
mouthing$	7078
mouths$	7078 13306 13307 14750
mouthy$	6134
mov	5030
move$	6706 6707 6708 7275 2452 2453 2454 2455 2456 2457 16090 16096 16110 16350 16811 16948 4950 17481 17494 11999 12269 12297
moved$	404 405 406 407 13207 2452 2453 2454 2455 2456 2457 16576 16577 10674 5033 17479 11390 11395 5195 5198
moveme	16922 16969 4691 10935 10936 10968 10973 17096 4766 12184
movements$	4673 17058 17063 17064 10975 11010
moves	6025
moves$	2452 2453 2454 2455 2456 2457 15130 17111 12269 12297
moving	17101
moving$	7275
mri$	17430
ms	11407
ms$	17497 12218
much$	105 904 7206 7249 7253 7324 1129 13549 7825 8768 9152 2949 2959 3001 9262 15414 15415 4331 10660 10661 4474 10744 4838 11108 11869 5718
muck$	14889
mug$	15586 11875 11876
mugged$	5247
mugger$	14613 14614 14615 11651 11652
muggers$	14613 14614 14615 11651 11652
mugs$	15586 15701 11875 11876
mugsho	5867
mugshot$	4638 12111
mugshots$	12111
mule$	14616 14890 14891 14892 11575 11653 11759 5516 11761
mules$	14616 14890 14891 14892 11575 11653 11759 11761
mulish$	6125
mullet$	6156
mullets$	6156
multi$	4064 4597
multiple$	633 10662 10663 11407 6206
multiply$	12504
mum	11386 17478 11389 5150 5160 11405 5162 5165 5171 17507 17523 17529 11442
mum$	14186 2344 2345 8890 8891 15036 8956 2713 2714 9067 2940 9185 9186 9187 9188 9231 9232 9233 3458 3459 3460 5137 5138 5139 17474 17476 11387 5146 5147 11393 5151 17488 17489 5158 5159 5163 17500 17504 5171 11415 11416 11423 5191 5192 17537 11826 11888
mummies$	11888
mums$	14186 2344 2345 8890 8891 8956 3458 3459 3460 5158 11826 11888
murder$	4605 17108 11123 5891
murders$	17108
murmur$	12220
muscle$	8437
muscly$	5665 6155
muscular$	5665 5972 6155
music$	13692
must	4880
must$	26 27 28 29 30 31 6533 1089 1218 1729 1833 1849 1907 1908 1909 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1921 1967 1980 2840 3264 3265 15844 9773 3982 3983 3984 3985 10230 16800 4469 4471 4558 4749 4821 4899 5001 12069 5851
mystery$	1812 1815 1818 1819
nails$	15087 15610 15613 9878 9879 16004 11948 11954 5711
naive$	114 115 1834 15266 15267 15268 9244 9245 9246 9267 9435 9436 9437 9438 15699 16542 16543 5338 11864 6134
naivety$	12729 12730 12731 12732 12733 12734 13130 13131 13132 13133 13219 907 7168 7169 7189 13280 13472 13473 13474 13475 13476 13477 13685 8081 1838 1839 8084 8177 1934 8179
naked$	6859 6870 13006 7276
naltrexone$	6216
name	4784 4792 4804 11048
name$	12421 12718 2368 8613 15211 15212 15213 15214 15251 15252 15253 9693 15784 9697 16844 16935 4624 10956 17047 17070 4999
named$	4772 4999 5233 5891
names	4594 4602 10883 4655 10899 10924 4691 10935 10936 17085 17195 17196
names$	16918 16935 16949 16950 16951 16953 4624 4626 16973 10902 10910 17002 4683 4708 10956 10967 17070 17102 4999 17368
naming	4784 4792 4804 11048
naming$	4999
nan	11386 17478 11389 5150 5160 11405 5162 5165 17523 17529 11442
nan$	13951 5137 17474 17476 5163 11416
nana	17529
nannies$	15529 15530 15531 15532
nanny$	15375 15529 15530 15531 15532
nannying$	15480 15494
nans$	13951
narcissist$	11651
narcissistic$	6134
narcissists$	11651
narcol	5972
narcolepsy$	12216
nasoga	5968
nasogastric$	12212
nastiness$	2209 2210 14999 15000 11787
nasty$	2377 8670 8785 5391 5479 6134
nation	11376
national$	17466 5879
natural$	13241 13242 5605
nature$	15133
naughtiest$	8441
naughty$	8451 5391 5533 5539 6134
ne$	2379
near	11019
near$	7762 4320 4321 4322 17062
nearby$	11001
nearly$	3428 3429 3571 5611 5640
neat$	3580 9831 5708 5709
neatly$	3578 5689
necessary$	4962
neck$	13872 14966 15933
necks$	13872 15933
neds$	6122
need	10863 17378 5096 11431
need$	26 27 28 29 30 32 974 975 1091 1580 1581 7831 1588 1589 1590 1680 7964 1729 1922 1947 1968 1972 2738 2739 2740 2841 15195 15271 15272 15273 3010 9255 9285 3042 15411 3085 15472 15473 15474 3143 3144 3145 9390 3147 3148 3149 3150 9398 9399 9400 9401 9402 3160 3161 3162 15497 9408 9409 9410 9411 9412 9413 9414 15505 15507 9435 9436 9437 9438 9439 9440 9441 9442 3201 9471 9472 9473 9479 3236 3237 9482 3239 3240 3241 3242 9487 3244 9489 9490 3247 15584 9495 3258 3259 9504 3261 9506 9507 3264 3265 15602 15743 9655 15769 3520 9774 15887 4554 4560 16938 16967 4880 11340 17521 12198 12248 12259
needed$	13824 1580 1581 15411 3160 3161 3162 3201 9487 3244 9489 3258 3259 4071 4962 17309 5995 6005 6006 6007
needing$	2738 2739 2740 15567 9493
needless$	6341
needs	5096 6002
needs$	26 27 28 29 30 33 12501 12502 974 975 1580 1581 1729 1923 1948 1969 1973 14860 2738 2739 2740 15411 3160 3161 3162 15497 9408 9409 3201 9487 3244 9489 3258 3259 15887 16726 4553 4559 16967 5054 5072 11340 5108 5125 12198 5995 12248 6005 6006 12259 12260 12263
needss$	12260
needy$	5533 6134
neer$	2379
neet	6031
neet$	12275 6141
neets$	6140
negative$	6380 14452 14453 14454 14455 2201 2202 2203 14936 14937 17129 5356 5392 5393 5491 5575
neglec	5173 11422 17522
neglect$	16646 4391 4392 16792 16848 17510 17511 17512 17514 5814 12079 12081 12290 6049
neglected$	4391 4392 11417 5812 5813 5814 12290 6049
neglectful$	6166
neglecting$	4391 4392 5813 5814
neglects$	4391 4392 5813 5814
negligence$	12081 6166
negligent$	6166
negligently$	6166
neighb	11209 12304
neighbourhood$	14657 14782 14783 4575 10820 10821 4579 10826 16921 10846 10855 10856 10857 4614 4615 10870 4633 4634 4639 4662 17000 4668 17003 4670 4671 4675 10921 10925 10926 10928 17019 17024 17025 17026 10938 4697 10944 4702 10951 17052 10969 4752 11083 4856 11106 11148 4942 4946 11191 17299
neighbours$	14652 14656 8626 8627 4954 11602 11603
neither$	928 1963 2045 3873 3878 3888 3900 4055 4162 10406 4163 10407 4164 4165 4166 10410 4174 4185 4186 4187 4188 4189 4190 4199 4210 4246 4252 4253 4254 4255
nerves$	3274
nest$	13777 13778 13779 13780 13781 2191 2278
nests$	2278
net$	16739
networ	16969 11041 17165 5008 17343 12184 12185
network$	12889 12907 12908 16954 16957 16982 17131 5003 11252 11506 5863 5943
networks$	16957 16982 11506
neurod	6200
never$	267 7008 7021 7022 7023 7024 781 953 1000 1844 1853 8127 1903 1904 1905 1906 1956 1957 1958 1959 1960 1962 1963 2029 8292 8293 3713 3715 3749 3750 3751 9996 3753 10006 3763 3764 3765 10010 10011 3776 3781 10026 10142 3899 10177 10178 3943 3947 16356 16357 10349 4109 4110 4111 4112 4113 4114 4115 4116 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4150 4151 4153 4154 4178 4191 4246 4527 4528 4828 5118 5122 5340 5530 5628 5782 5783 6163
nevertheless$	12551 12555 7308 7309 7310 7311 7312 7313 7314 7315 7316 7317 7319
new	4597
new$	10841 11402
news$	14538 8788 8789 8790 16548 16549 10815
next	5022
next$	63 7142 7143 7144 7145 13418 2976 3202 9889 10518 16917 17053 17338 12118 12133
nice$	8449 2206
nicer$	7333 7334 7335
niche$	17071
nick$	14714
nickna	4602 4655 10899 4691 10935 10936
nicknames$	16951
nicotine$	17410
nigerian$	3580 9831
night$	12702 13535 14259 14487 14695 9868 10213 3971 10216 16338 16339 16340 17091 5016 17352 17408 17409 5095 6203
nightm	6203
nightmare$	14494 2283 8527 2284 8528 2285 8529 2286 8530 8875 11625 11706
nightmares$	8875 11625 11706
nights	11318
nights$	17408 5095
nike$	11975 5736 5739
nikes$	11975
nine$	14568
nines$	16037
nineteen$	12994 12996 693 13029 13030 15138 15139 15140 15141 15142 15143 9059 15180 15181 15182 15183 15184 15185 15186 15187 15188 15883 11851
nitrous$	11310
no$	103 110 12720 12793 12809 13083 13093 13124 7100 868 7116 894 13263 943 973 995 996 1004 1010 7332 7474 7480 7520 13640 7615 7616 1373 1416 1417 7824 1584 1585 1586 7888 7906 14058 14157 14192 8110 1868 1869 8120 14237 8226 8244 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2034 2035 2036 2037 2038 2039 2041 2042 2043 2044 2047 8510 2289 8539 2319 2320 2322 2335 2336 8603 8604 2370 2371 2372 2373 8672 8736 8737 2496 2499 2592 8982 2893 2898 9173 9174 2934 9242 9243 3011 3012 15455 9404 3163 3167 3168 3169 3170 3177 9426 9427 3243 3245 3246 9492 3252 3253 9502 3262 3263 3304 9611 9612 3369 3370 9633 3420 3496 3497 3498 15840 9984 16076 10036 10037 10038 10039 3820 3821 3822 3825 10076 3833 3834 3835 3836 3837 3838 3842 3843 3844 3848 3849 16190 16191 16192 16193 3864 3875 3876 3877 3879 3881 3882 3889 3891 3901 3903 3904 3906 10161 3936 10181 10184 10185 10186 3944 3945 3946 10196 3953 3954 3955 3956 3966 16356 16357 10270 10271 10272 10273 10277 4107 4131 4134 4136 4162 10406 4163 10407 4164 4165 4166 10410 4167 4169 4170 4171 4172 4174 4185 4186 4187 4188 4189 4190 4195 4196 4197 4198 4199 16538 4211 4223 10469 4230 4234 4235 4236 4237 4247 10503 10510 4269 4270 4271 4272 4273 4314 10650 5157 5201 17545 11458 5347 5423 5431 5452 5497 5529 5578 5632 5807 5809 5832 5891
nobody$	869 893 942 972 7238 2034 2035 2036 2037 2038 2039 2040 2042 2043 2044 2045 8671 15262 15515 3243 3245 15722 3419 3496 3497 3498 16075 3875 3876 3877 3878 3882 3888 3900 4106 4130 4135 4162 10406 4163 10407 4164 4165 4166 10410 4169 4170 4171 4172 4174 4195 4196 4197 4198 4199 16537 4210 4222 16558 4246 11873 5631 11998 5784
nomark$	6124
nomarks$	6124
nomina	11023 12104 12106
nominal$	16965 11014 11016 11017 17125 4811 17155 11258 11614 5865 12132 12138
nominals$	16955 11014 11017 17125 17155 11258 11614 6182
nominated$	4779
non	11374
non$	2290 2657 5152 5427 5429 5523 5524 5525 5526 5527
nonattendance$	17464
nonce$	15705
noncompliance$	6130
noncompliant$	6130
none$	767 783 928 1420 2045 2052 2053 2900 15262 9453 3210 15722 3873 3878 3882 3888 3900 4007 4008 4009 4055 4162 10406 4163 10407 4164 4165 4166 10410 4174 4185 4186 4187 4188 4189 4190 4199 4206 4207 4210 4222 16560 4246
nonengagement$	6130
nonetheless$	12551 12555 7308 7309 7310 7311 7312 7313 7314 7315 7316 7317 7319
nonexistent$	16793 16794 16795 16796
noose$	13838
normal$	8242 14975
normalise$	5306 5324
normalised$	5306 5324
normalises$	5306 5324
normalising$	5306 5324
north$	3661
nose$	1225 1226 13622 13623 13879 15933 17426 17427
noses$	13622 13623 13879 17426
not	11208
not$	12469 6389 6391 6465 6469 7007 7009 13104 7021 7022 7023 7024 781 13292 1015 1017 1018 1076 1079 7451 7453 7611 13703 13704 1429 1431 1587 7850 7851 7945 7946 1703 1704 1706 1709 1735 14076 14077 14170 1844 1853 8116 8141 8142 1956 1957 1958 1959 1960 1962 2046 8294 8295 2067 8412 2169 2205 14683 14686 8666 2437 2438 2439 2440 2441 2442 2443 2495 2538 8816 2573 8818 8819 8820 8821 8822 2587 8885 2861 2894 9140 9141 2901 3004 3006 3007 3018 3041 3159 9422 9423 9424 9498 3257 3260 9510 9511 9512 9513 9514 9515 3282 3305 3307 3309 3316 3365 3366 9611 3390 3391 3411 3416 3454 3711 3712 9960 9961 9962 9963 10000 10004 10005 3776 3781 3809 3823 16190 16191 16192 16193 3874 3880 3890 3902 10175 10176 3935 3938 3943 16356 16357 4024 4025 10284 10285 10286 10287 10288 10316 10317 4108 10382 10383 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4150 4151 4153 4154 10404 10405 4162 4163 4166 4173 4178 4182 4191 10436 10438 16554 16555 10476 10482 10483 4246 4260 4261 10551 4320 4321 4322 4334 10724 16838 16883 16884 16886 4828 5048 5118 5122 11378 5307 5530 5613 5614 5620 5628 5783 5980
note	4594 4650 4667 4693
note$	3699 3700 10816 10909 4682 4685 10937 10964 4723 4726 4732
noted$	3699 3700 17007 4695 4696 17100
noteed$	10937 4723
noteing$	4723
notes$	3699 3700 10909 4682 4685 10937 4723
nothing$	62 6307 65 12621 7099 7221 7222 7228 985 986 987 988 13421 1183 13605 8245 14729 2507 14855 2552 2553 14888 2958 3000 3017 15515 9445 9446 3284 3285 3386 3403 9650 15979 9958 16075 9991 10062 3819 3865 3866 3867 3868 3869 3870 3875 3876 3877 3910 3911 3912 3918 3919 3920 3921 3928 3929 10195 3957 3958 3959 3960 3961 3962 3963 3964 10254 16356 16357 16537 4205 16608 16609 16610 4281 4282 4283 16813 11873 5764 12030 12223
nothings$	14729
notice	11067 17318
notice$	13996 13997 14247 3699 3700 16499 16572 16593 16594 16595 16596 16597 16598 16599 17157 4827 17204 17208 17260 11219 17311 17319 17567
noticed$	12393 12422 13628 3699 3700
notices$	3699 3700 17204 17208 17260 11219 17311 17319
noticing$	3699 3700
notified$	10915
notify	4707
notify$	4589 4611 4612
notifying$	4611 4612
notifys$	4611 4612
noting	4693
noting$	3699 3700 10816 10937 4726 4732
notinged$	10937
notings$	10937
notoriety$	13221 13431 14403 2431 2432 2433 2434 2435 2436 5469
notorious$	2306 2307 2308 2309 2310 2311 2312 2313 2705 5587 6139
nous$	2764 2766 9100 2857 11890
november$	12887
now$	13974 13975 13976 13977 13978 13979 13980 13981 13982 13983 14183 14184 15270 15331
nowhere$	8764 4328 11437 11731 5939
nucleus$	11689
nude$	6859 6870 6871 7276 13366
nudes$	6860 6861 6862 637 12979 653 654 655 656 13366 11516
nuisan	11109 11232
nuisance$	14625 14646 15037 16822 10830 17197 17198 17199 11119 17322 11651 11674 11695 5539 11832 12152
nuisances$	11651 11832 12152 6117
number	10935 4957
number$	6555 6556 6557 634 9318 15409 15744 4733 4803 11055
numbers$	6555 6556 6557 16787 16853 16855 16864 16865 10817 17184
numerous$	6478 633 10662 10663 10688
nurse	17419
nurse$	17401 5083 17418
nurture$	6033
nut$	14734 11877
nutcase$	11706 6122
nutcases$	11706 6122
nuts$	14734 11778 11877
nutter$	11651
nutters$	11651
obese	5978
obese$	12222 6155
obesit	5978
obesity$	12222
obey$	16090 16096 16110 11999
obeyed$	13088
object	4974 17360
object$	17346 11584
objected$	13262
objective$	17292 4962 17346
objectives$	17292
oblige$	13928 13933
oblivious$	111 112
obnoxious$	6134
observ	17114 5874
observation$	10972 12118 5875
observations$	10972
observe$	11006 4763 12130
observed$	12149 6180
observeed$	11006 4763
observeing$	11006
observes$	11006
obsessed$	675 676 677 678 679 680 681 2547 2548 5843
obsessive$	6200
obstreperous$	6125
obstructed$	12075
obstructive$	15003 15004 15005 15006 15007 11789 6134 6166
obtain	17229 17236 4929 5857 5898 5913
obtain$	13120 13121 4588 10878 4723 11278
obtained$	4588 10878 17017 4723 12125 12154
obtaining$	4588 10878 4723
obtains$	4588 10878 4723
obvious$	13241 13242 3856 3991 10688 16778 16779
obviously$	3996 10244 4022 4030 10274 4031 4032
occasion$	16338 16339 16340 16360
occasions$	14080
occupa	5152
occupation$	11396
ocd	6200
ocg	10867
ocg$	16957
ocgs$	16957
october$	12887
odd$	1812 1815 1818 1819 5688 6125
oddballs$	6121
odour$	11941
of	11037 5857 5942
of$	6352 6356 6358 6359 6386 6413 6625 6636 6637 6939 13184 7565 7628 8430 8435 14527 2196 8452 8522 8524 8525 2299 8574 14676 8632 8637 8665 8688 8692 8711 8727 8728 8747 8748 8767 8794 8815 14926 14965 8928 8936 8952 9041 9072 9148 9154 9155 9157 9158 9159 9179 9208 9222 9223 9224 9226 15319 9247 9425 9517 9518 9563 15668 9584 9585 9590 9629 9709 9711 9717 9749 15891 15894 3585 3587 9845 9849 16069 16198 16269 16270 4023 4030 10278 16396 10309 10310 10311 16464 10464 10553 10556 10573 16797 10738 10742 16837 10809 16924 10847 16943 10861 10865 16963 16972 17010 10922 10932 10958 17061 17062 4730 10979 10990 11003 17095 4772 11033 11047 17143 11057 11058 17158 11082 11089 11093 11107 11111 11187 11192 11204 4967 11217 11236 17339 17341 11285 11293 11351 11363 11411 11420 11421 11424 11425 5242 11605 11689 11956 12005 12022 12118 12133 5891 12137 12139 12161 12194 5995 6020 12322 12331
off	11277 5119
off$	6336 12456 12663 6583 6603 12931 12934 12938 6972 13168 13318 7229 7230 7231 7232 7292 7293 7294 13656 13657 13664 7764 7789 7913 14062 8012 14244 8270 8271 14430 14645 8559 8571 8572 14740 2465 8723 8753 2679 15385 15542 9534 9535 9536 9537 9538 15629 15630 15631 16027 16028 10046 16576 16577 10618 10619 10637 10638 10639 10640 10641 10642 10708 10709 17082 11040 17205 11116 4885 11322 17433 11344 11363 11513 11669 11785 12060
offen	16932 16977 17147 17148 17160 17161 17168 17169 17175 17187 17188 17189 17195 17375
offen$	17126
offenc	11044 4815 4836 11201 11487 11490
offence$	17108 17133 17134 11059 17151 11080 17291 17566 17575 17577 17578 17580 5901 12162 6242
offences$	17108 17133 17134 11059 11080 11193 17291 5015 17575 17577 17578 17580 12155 12162 6242
offend	16922 16969 16983 11023 4790 11036 17127 17132 17156 11109 17285 11201 11206 17323 11239 17329 11465 12106 12120 12137 12144 12159 12164 12172 12184 12185 6081 6195
offend$	12754 12783 12785 12786 12787 16118 16119 16130 10041 16341 16345 17105 17119 17135 17162 17163 11248 5889
offendded$	16345
offendding$	16345
offended$	16345 6241
offender$	13830 14452 14453 14454 14545 2216 14594 2303 14697 14698 14699 14700 14701 14722 14723 2481 2482 2483 2484 11014 11017 17125 17126 11054 11056 17155 11258 17503 11639 11705 11720 5865 12133 12140 5902 12325 6110
offenders$	13830 14452 14453 14454 14458 14545 2216 14594 2303 14697 14698 14699 14700 14701 14722 14723 2481 2482 2483 2484 16955 17125 17126 17155 11639 11705 11720 12110 12140 6110
offending$	12400 12864 12872 12875 12879 12881 13252 13864 13866 14273 14416 14650 8904 8905 8906 16345 10830 16985 11034 17126 4797 17164 17166 17197 17198 17199 11119 17245 17291 17294 17296 4964 11212 17306 5031 17413 17570 5396 11691 12162 5930 6080 6241
offends$	16341 16345 17105 17163 11248 6241
offens	11044 4815 4836 11201 11487 11490
offense$	17108 17133 17134 11059 11080 17291 17577 17578 17580 12162 6242
offenses$	17108 17133 17134 11059 11080 17291 5015 17577 17578 17580 12155 12162 6242
offensive$	17576 6134
offer$	636 6983 6984 13283 1028 1029 1030 1031 1033 1034 1035 1036 1037 13456 7835 7836 7837 13936 13937 13938 13939 14003 14325 14326 9964 9966 9967 16058 9970 3727 9972 3729 3730 16153 16159 16278 16279 16280 16298 16338 16339 16340 16379 16380 16381 16618 4340 4341 5281 5311 11589 11590 12007
offere	6002
offered$	12565 6509 6510 636 1028 1029 1030 1031 1033 1034 1035 1036 1037 13936 13937 13938 9964 9966 9967 16159 16568 16569 16570 16571 5281 5311
offering$	636 1028 1029 1030 1031 1033 1034 1035 1036 1037 16159 16278 16279 16280 5281 5311 12007
offerred$	636 1028 1029 1030 1031 1033 1034 1035 1036 1037 16159 5281 5311
offerring$	636 1028 1029 1030 1031 1033 1034 1035 1036 1037 16159 5281 5311
offers$	636 13283 1028 1029 1030 1031 1033 1034 1035 1036 1037 13456 13457 13936 13937 13938 14003 14325 14326 16058 9970 3727 9972 3729 3730 3731 3732 3733 3734 16153 16159 16379 16380 16381 4340 4341 5281 5311 11589 11590 11994
office	4575 10820 10821 4579 10826 16921 10846 10855 10856 10857 4614 4615 4616 10870 4633 4634 4639 4662 17000 4668 17003 4670 4671 4675 10921 10925 10926 10928 17019 17024 17025 17026 4697 10944 10945 4702 10951 10952 17052 10969 4745 4752 10999 4767 11083 4847 11091 4856 11106 11148 4942 4946 11191 11467 11491
office$	10334 10339 10340 4105 16832 10769 16899 16900 17035 17042 17483 5838
officer$	10376 10377 10819 16911 16916 4591 16928 16930 16945 16946 16947 10858 10859 10860 16960 4627 10877 16990 4658 10903 10906 4665 10912 10914 17011 17015 17016 17018 17028 10941 17032 17034 17041 4709 4710 17059 10989 4749 10996 17089 4762 4768 4769 17173 11100 4892 17238 4910 11186 11190 17281 5025 5027 11272 5034 17581 5838 5854
officers$	12966 14472 8383 15802 15803 15888 15889 10819 16911 16916 10833 4591 16926 16928 16930 16936 16937 4604 16945 16946 16947 10858 10859 10860 4619 16960 4627 10877 16990 4658 10903 10906 4665 10912 10914 17011 17014 17015 17016 17018 17028 10941 17032 17034 17035 17037 17041 4709 4710 17050 10966 17059 17068 10989 4749 10996 17089 17092 4762 4768 4769 17151 11071 17173 11100 11130 4892 17238 4910 11186 11190 17281 17305 17331 5025 5027 5034 17372 17557 11603 5854 5871 12189
offices$	17035
offrol	6025
offroll$	12269
offrolled$	12269
offs$	14740 11670
often$	6450 601 16760 16761 16762 16763 5213
oik$	11706 6122
oiks$	11706 6122
oily$	3594 5693
ok$	8242
okay$	8242 9341 9342 9343 9344 9345 9346 9347 9743 3500 3501 3502
old$	12998 14027 8719 2748 2749 2750 2752 9026 9027 9028 2801 2829 3049 3050 3095 9415 9522 9524 3349 3350 3540 9803 9806 9808 10035 17467 5603 5621 5649
older$	6540 6544 12646 6561 12658 6569 12666 6590 12701 12771 6690 6691 12825 12869 12889 12892 6831 6858 6864 6865 6869 12963 12966 12997 12999 13000 13012 13014 6927 6929 6934 13026 13321 13364 13374 7338 7352 7374 7380 7388 7389 7390 7391 7487 7496 13632 13656 13658 7726 7729 13863 8017 8018 14141 8320 8321 8322 8323 8327 8328 8329 8330 8331 8332 8333 8335 8336 8351 8352 8353 14446 2116 14452 14453 14454 14455 8370 2128 2131 8787 15052 15093 9011 9014 15109 15110 15111 15112 15113 15114 15115 9026 9027 9028 15122 2801 15138 15139 15140 15141 15142 15143 15184 15185 15250 9211 15381 9326 15548 15550 3580 17529 11506 5288 11534 11537 11851 5688 11974 11976
olders$	12869 12889 12892 13048 13049 13050 6961 13364 7352 7388 7389 7390 7391 14458 14622
oldest$	14024 1697
olds$	15173 15788 15789 15790 15791
olive$	3594 5685 5693
omission$	5778
omissions$	5778
on	11037 12100 5857 6071
on$	6431 12538 12539 12565 12631 12632 12633 12636 6547 12639 12640 6609 12752 12753 6723 6768 7028 7082 7131 7146 7148 7150 7153 13260 13368 13494 13495 13496 13497 7444 7543 7545 7698 13803 7745 7900 7901 8434 14626 14627 14651 8693 8752 8766 14965 15020 8931 9020 15119 15120 15179 9542 15729 9744 15891 15894 3569 9843 9859 9945 16069 3922 3923 3924 3925 3926 3927 10218 10257 10260 10262 4026 10293 10294 10295 16552 10540 10541 10542 10570 16713 16714 16764 16837 16857 16858 16902 10939 4722 17061 17062 4730 17065 10981 10982 17084 10995 4773 17130 11049 17212 11137 11147 17303 17321 11233 11236 17358 5055 11301 5071 5073 11320 17431 5101 11448 5228 5238 17574 11657 11687 11831 12010 12022 12045 12088 12118 5921 6005 6085 6086
once$	12547 8170 10268 16374 4484 10771 10772 4783
one	10845
one$	289 290 291 6563 6765 928 7239 7588 13718 14026 8290 8291 8394 8701 8759 8919 2850 15263 15408 15516 15517 9496 15707 15723 3419 3557 15940 3616 15950 15951 15952 15953 15954 15955 16074 16158 10118 10123 10124 3882 10133 10134 10145 10146 10152 10153 16338 16339 16340 10289 10290 4055 10351 10352 10375 4132 10380 4137 10406 10407 4164 4165 10410 10411 4174 4199 10445 4212 10467 16559 10491 4248 10786 16965 16976 17186 17284 11299 11352 5109 11353 11354 17444 5662
ones	10890
ones$	12630 13433 13434 13435 13436 13437 13438 13816 14541 2427 2428 2429 2430 15048 15165 15274 15275 15276 15277 15278 15321 15322 15323 3014 15940 10897 17284 11226
onesie$	11975
onesies$	11975
ongoing$	11123
online	4760
online$	607 6851 608 6852 609 6853 610 6854 611 6855 12946 12947 12948 13279 13396 10973 11004 5289
only$	239 6536 6985 6988 13136 13137 13138 7049 7050 13141 13142 7053 842 848 859 860 861 862 863 864 865 867 971 7547 1304 1305 1306 1307 1308 1309 1310 1311 1312 1341 1342 1595 1681 1685 2679 2725 15783 9694 9695 15786 3746 3748 3790 3968 10338 4242 4243 10539 4453 4454 4455 4456 4457 4470 10716 5759
onto$	10939 10981 4773
onus$	523 524
open$	12384 12401 78 79 80 1319 15062 16083 16090 10002 16096 10008 10013 16110 10022 10084 10090 10128 16590 10884 4760 5079 11999
opened	10831
opened$	78 79 80 13111 1319
opening$	78 79 80
opens$	78 79 80 1319
operandi$	12133
operat	4597 4616 4623 4847 11091 17220 17360 11282 5124 12180 12184
operate$	568 569 570 571 572 573 574 14319 2810 2811 2812 2813 2814 2815 16042 16091 16097 16102 16111 16173 16179 16217 17262 5005 17340 17372
operated$	568 569 570 571 572 573 574 2810 2811 2812 2813 2814 2815 5005 11341
operates$	568 569 570 571 572 573 574 2810 2811 2812 2813 2814 2815 5005
operating$	568 569 570 571 572 573 574 2810 2811 2812 2813 2814 2815 5005 17340
operation$	12907 12908 16962 17350 11264 17357 5024 5025 17363 17430 5946 12251
operational$	10841 5944
operations$	16962 17363 17430 12251
operative$	11772 12033
operator$	9592 16945 16946 16947 10858 10859 10860 10996 11881 5838
operators$	9592 16945 16946 16947 10858 10859 10860 10996 11881
opport	11072 11261 12100 12158 12180 12185
opportunit$	12601 12602 12603 12604 12605 12606 6572 329 330 14324 4422 4423 4424 4425 16778 16779 11589
opportunited$	12601 12602 12603 12604 12605 12606 6572 329 330 14324 4422 4423 4424 4425 16778 16779 11589
opportunities$	6405 6406 6407 164 12599 12600 12601 12602 12603 12604 12605 12606 6572 329 330 13283 4422 4423 4424 4425 16778 16779 4882 11589 12064
opportuniting$	12601 12602 12603 12604 12605 12606 6572 329 330 14324 4422 4423 4424 4425 16778 16779 11589
opportunits$	12601 12602 12603 12604 12605 12606 6572 329 330 14324 4422 4423 4424 4425 16778 16779 11589
opportunitted$	12601 12602 12603 12604 12605 12606 6572 329 330 14324 4422 4423 4424 4425 16778 16779 11589
opportunitting$	12601 12602 12603 12604 12605 12606 6572 329 330 14324 4422 4423 4424 4425 16778 16779 11589
opportunity$	6405 6406 6407 164 12601 12602 12603 12604 12605 12606 6572 329 330 13283 7835 7836 7837 14324 4422 4423 4424 4425 16778 16779 4882 4912 17351 11589 12064
opposed$	12014 12017
oppositional$	5539 5952 6134
opt$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 5260 5311
opted$	145 146 147 6656 12747 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 14097 16766 10748 16839 5260 5311
optici	5086
opticians$	11330
opting$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 5260 5311
option	12131 12180 12185
opts$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 5260 5311
optted$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 5260 5311
optting$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 5260 5311
or$	13551 15957 10519 5949
oral$	642
order$	17200 17208 17257 11171 17263 17264 17268 17269 17271 11219 17486 17558 17567 17568 17569 17573 17574 17575 17576 12195 12296 12320 12325 12326
ordered$	11011 11391 11404 11482
orders$	16964 16981 17208 17257 11171 17263 17264 17268 17269 17271 11219 17486 17575 12195 12320
ordinary$	5688
organi	16971 10916
organised$	12032
organiser$	17006
oriental$	3580 9829
ot$	11510
other$	6245 12337 12338 12854 7164 7165 7333 7334 7335 13572 13719 14116 8034 8379 8380 14483 8462 8464 2222 14574 14575 14576 14577 14578 14579 14580 14581 14582 14583 14584 14585 14588 14589 14591 14593 8565 14661 14725 14848 14850 8776 8777 14880 15010 15047 15520 15522 15526 15553 15794 3557 10633 16875 16904 11495 11603 5662 5780 5891
others	11152
others$	6245 12337 12338 6657 6998 6999 7004 7005 7015 7055 7068 7072 7164 7165 7364 13545 7625 13775 7954 8022 8024 8030 8032 1843 8126 8136 8137 8408 2165 2166 2167 2195 8461 8463 2221 14574 14575 14576 14577 14578 14579 14580 14581 14582 14583 14584 14585 14588 14589 14590 14653 2359 8775 14879 15047 15093 15165 15274 15275 15276 15277 15278 15321 15322 15323 15520 15525 15639 15640 15641 15642 15792 15795 15950 15951 15952 16167 16168 16169 16170 16171 10100 10101 10102 3986 10235 10236 3995 10240 16904 17057 17324 11495 11507
otherwise$	770 771 13106 13109 13110 13291
ought$	26 27 28 29 30 34 765 1090 7614 1679 1729 1832 1850 1857 1858 1859 1860 1861 1862 1863 1864 1865 1874 1877 1878 1879 1880 1907 1908 1909 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1924 1949 1970 1981 2787 2788 2789 2790 9775 4070 4073 4074 4075 4076 4077 10485 4327 4555 4561
ounce$	1399 1402 8738
our$	13325 7683 8234 16446 16453 16798 16799 16805 11994 12021 12057 12068 5891
out	11048 17224 11418
out$	6335 12457 12663 6583 12698 6612 370 381 12757 12767 12785 12786 12792 12815 12820 12823 12848 6910 6972 13115 13123 13152 13153 13160 848 13266 7195 7322 7375 7435 7468 7536 13661 13668 1339 13758 13759 7886 7887 14007 14008 14009 14057 14095 14096 14238 14239 14248 14431 8342 8388 14599 2296 2298 14685 2423 8710 2467 8757 2635 2647 8900 2658 2679 2684 2695 15460 15463 9380 15655 15827 15907 15912 15958 15960 15961 16027 16028 16285 16307 16345 16355 16576 16577 10536 4309 4335 16912 16940 4625 4632 4637 11001 11079 11133 11138 11249 11277 5088 11346 5119 11382 17480 17485 11417 17508 11509 11785 12010 12289
outbursts$	14696 14997 14998 11786
outcome$	12160
outcomes$	12160
outfit$	15993 15994 15995 11977 11980
outfits$	15993 15994 15995 15996 15997 16035 11977 11980
outgrown$	3249 3250 3251
outlaws$	14691
outlook$	14869 2764 2766 15243 2910 2911 2912 2913 2914 2915 2916 9196 9197 9198 9199 9200 15306 15307 15866 15867 11735
outrageous$	14927 14928 14929 14930 14931 14932 14933 14934 14935 5539
outright$	3735 11994
outs$	14599 17184 12289
outside$	14651 2646 17084
outstanding$	10884 5891
over$	6566 12676 12677 12679 12681 13279 7191 13584 13588 13589 13590 13591 7700 7987 14104 2358 9051 9052 9053 15342 15343 15344 15348 15349 9450 15570 15770 9700 9712 3571 9843 15992 16018 16021 16843 16872 17061 11085 5278 5566 5847 5848
overcr	6236
overcrowded$	17545
overdo	5962
overdose$	17471 12206
overdosed$	12206
overdressed$	6155
overdue$	17398
overhe	10942
overla	4643
overlaid$	10887
overlook$	12616 4569 5824
overlooked$	4569 5812 5824 12075
overlooking$	4569 5824
overlookked$	4569 5824
overlookking$	4569 5824
overlooks$	4569 5824
overly$	5336 5597
overnight$	13974 13975 13976 13977 13978 13979 13980 13981 13982 13983
overreact$	6171
overreacted$	6171
overreacting$	6171
overreacts$	6171
overreactted$	6171
overreactting$	6171
overrun$	2188 2189
oversexualised$	6098
oversight$	4459 4460 4461 4462 4565 4566 12055
oversized$	5736
overt	5029
overt$	11273 5909
overweight$	12225 6155
owes$	14851 14852 14853
owing$	6262 398 6650 1143 5180 17522
own	12302
own$	6254 12 6257 6258 12349 12350 12351 12352 19 6264 6265 42 6288 6289 6290 6317 6411 6412 6613 6614 6615 6616 6617 6618 6619 6620 6621 6622 379 6638 6646 6658 6659 6660 6694 453 454 455 492 493 6942 7040 7041 7042 7043 7083 878 13213 13214 7125 7126 7129 7132 7133 13251 934 7209 7227 993 13347 7266 7267 7268 7269 7285 7286 7287 7288 7289 7290 7329 7360 7382 7383 7384 7385 7386 7387 13534 7537 13685 7597 7598 13689 7783 7786 7792 1549 1719 1939 8547 8955 8966 8977 15089 15090 15091 15092 9003 15105 15106 15134 9149 9190 9280 9281 15386 15387 15388 15389 15390 15391 15392 15393 15394 15395 15396 15397 15398 15423 15431 15432 15433 15434 15435 15436 15437 9348 9352 9464 9559 9620 3377 9625 9626 9627 9628 9665 15757 9668 9670 9671 15821 9736 15834 9791 15882 10368 10369 10370 10371 10372 10373 10457 10604 10813 17399 17516 17551
owned$	16222 16223 16224 16225 16389
owner$	12694 13034 13035 13036
owners$	12694 13034 13035 13036
ownership$	13570 8186 8187 8188 8189 8190 8191 8192 8193 8194 8195 8196 8197 8211 8212 8213 8214 8215 14306 14307 14308 14309 14310 14311 14312 14313 14314 14315 14316 8227 16499 16828 16829 16830 16831 12076
owns$	993
oxide$	17400
oxygen$	14727
pacemaker$	5058
pack$	13844 13845 13846 2186 2187 2278 14787 14788 14789 14791 2708 11621 5378
packag	12100
package$	13365 13578 13925 14894 12256
packages$	12796 12909 12910 12911 13365 13578 13925 14894 11508 11764
packed$	2388
packs$	2278 14786
padded$	5736
paedia	11325 11326 5086 11333
paediatric$	11330
paediatrician$	17415 17416 17418 17423
paedophiles$	14876
paid$	13072 1105 1106 13599 1351 7596 1662 1663 2182 3425 9725 10337 10341 4259 4448 11115 5314
pain$	13546 2283 8527 2284 8528 2285 8529 2286 8530 8875 2632 15537 11706
painkillers$	17410
paint$	1543
painted$	1543
painting$	1543
paints$	1543
paintted$	1543
paintting$	1543
pair$	2278 15935 11638
pairing$	11638
pairs$	2278
pakistani$	3580 9831
pale$	14710 3594 15944 5685 5688 5693 6155
palest$	3601 5713
palm$	4398 5816
palmed$	4398 5816
palming$	4398 5816
palmmed$	4398 5816
palmming$	4398 5816
palms$	4398 5816
paltry$	16674
panel	12185
panel$	16153 10334 10339 10340 4105 16832 10769 16899 16900 17348 5838
panic	11304
panic$	17394 5952 5956
paper$	15785 9696 11559
papers	11401
papers$	17483 17491
paperwork$	16775 16787
paracetamol$	12208
parade	11274
parade$	358 17317 5007 17364 17367 5329
paraded$	358 5329
parades$	358 5329
parading$	358 5329
paralytic$	7447 1204 7449
paranoid$	6134
parasite$	11706
parasites$	11706
parasitic$	6125
parcel$	13365 13578 13925
parcels$	12796 13365 13578 13925 11508
parent	11386 11387 17478 11389 5148 5160 5162 17507 17523 5234
parent$	12837 14899 8890 8891 8956 2713 2714 9070 9164 15255 15256 2931 2940 9185 9186 9187 9188 9231 9232 9233 9358 15583 15585 15592 3461 5138 17474 17476 5146 5147 11393 17488 17489 5158 5159 17500 11416 11423 5191 5192 17537 11826 5623 12294 12299
parental$	8542 8883 5586 6044
parented$	5623
parenting$	2831 2832 2833 15480 15494 11478 5623
parents$	12839 13458 7679 14186 2344 2345 8626 8627 8890 8891 15036 8956 2831 2832 2833 9164 15255 15256 9231 9232 9233 9358 15450 15451 15452 15453 3243 3245 15583 15585 15592 3458 3459 3460 3461 15797 15802 10112 10113 10115 10116 10586 10600 16748 16798 16799 17474 17476 5146 5147 11393 17488 17489 5158 5159 5164 17500 17504 11416 11423 5191 5192 17537 11693 11826 5623 12067 12068 12289 12294 12299
parentted$	5623
parentting$	5623
park	11209 12304
park$	12885 12886 12912 12913 12914 12915 13146 13147 13148 17299 17317 5007 17364 17367
parka$	11971
parkas$	11971
part$	402 6948 6949 13040 904 13252 7206 1011 1012 1013 1014 7348 8008 8009 8010 8011 14271 14272 14273 14276 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 2365 14920 16334 16335 16336 16337 10810 4623 17159 11097 11267 5120
partake$	530 531 532 533 534 538 539 540
partaked$	538 539 540
partakes$	538 539 540
partaking$	530 531 532 533 534 538 539 540
partially$	5985
participant$	882 11538 11575 11863
participants$	882 11538 11575 11863
participate$	530 531 532 533 534 882 16041 16090 16096 16110 11999
participated$	530 531 532 533 534 882
participates$	530 531 532 533 534 882
participating$	530 531 532 533 534 882
participation$	530 531 532 533 534
parties$	12912 12913 12914 12915 13043 13065 13363 13889 13890 13891 13892 13893 11575 5332 11863
partly$	1006 4467 4468 5298 5827
partne	4597 5016 17477 17479
partner$	12503 12967 12968 12991 662 13027 13028 695 696 697 698 699 13562 13563 10841 4851 17473 5147 17484 17492 17499 11415 11532 11533 11538 11575 11842 11863
partners$	12503 12967 12968 12991 662 13027 13028 695 696 697 698 699 13562 13563 9131 9132 9133 4704 11532 11533 11538 11575 11842 11863
partnership$	4851 11260
party$	12912 12913 12914 12915 13043 13065 13363 13664 13889 13890 13891 13892 13893 13971 8643 3323 3324 3325 3326 3327 15959 11575 5332 11863
partying$	6714 6715 6716
pass	4656 4680 4681 4692
pass$	2858 4436 16814 4595 4666 4667 10929 4686 4690 4698 4700 4862 4947 17351 17436 5607
passd$	4700
passed	10946 6039
passed$	6952 13369 14068 4377 4378 4436 4595 16992 10929 4694 4700 17049 12062 12114
passengers$	14652 17324 11602
passers$	8381
passes	12258
passes$	2859 4436 4595 4690 5607
passing$	16554 16555 4436 4595 4666 10929 4690 4698 4700 4862 12063 12129
passive$	16737
passport$	17548
passs$	4666 10929 4690 4698 4700 4862 4947 17351
passwo	10883
passwords$	16973
past$	2376 2468 2469 3231 3232 3233 3234 3249 3250 3251 3286 3347 15720 3430 5453 5473 5641 5765
pastoral$	6017 6018
pasty$	6155
patchy$	14922 14923 14924 14925 2592 16793 16794 16795 16796 4503 4765 5344 5529
path$	12402 12403 12404 12405 12776 6791 1045 1046 13888
pathetic$	16674 6166
pathetically$	6166
pathological$	5408 6135
patien	6220
patience$	8586 10731
patrol	4616 10945 4745 4767 4847 11091 12192
patrol$	4591 16926 10860 17014 17035 17037 4710 10989 4749 4762 4768 4769 4892 4910 5025 5027 17362 5034
patrols$	4591 16926 10860 17014 17035 17037 4710 10989 4749 4762 4768 4769 4892 4910 5025 5027 17362 5034 12189
patronising$	3025 3026 3027 3028 3029 3030 6167
patter$	14032
pattern$	1321 1322 1323 1324 1325 1326 1327 4220 10824 11076 12133
pawn$	11575
pawns$	11575
pay$	98 99 100 101 12629 13120 13121 1105 1106 1351 1662 1663 2182 3425 4259 4448 5314
payback$	12325
paying$	1105 1106 1351 1662 1663 2182 3425 4448 5314
pays$	98 99 100 101 1105 1106 1351 1662 1663 2182 3425 4259 4448 5314
pc$	17032
pcso	4575 10820 10821 4579 10826 16921 4616 10870 4633 4634 4639 4662 17000 4668 17003 4670 4671 4675 10921 10925 10926 10928 17019 17024 17025 17026 4697 10944 4702 10951 17052 10999 4767 11083 4856 11106 11148 4942 4946 11191
pcso$	10819 16911 16916 4591 10860 16960 10877 10906 4665 10912 10914 17011 17015 17016 17018 10941 17034 17041 4749 17089 4769 17173 11100 17238 4910 11186 11190 17281 5034
pcsos$	10819 16911 16916 4591 10860 16960 10877 10906 4665 10912 10914 17011 17015 17016 17018 10941 17034 17041 4749 17089 4769 17173 11100 17238 4910 11186 11190 17281 5034
pe$	17393
peak$	11259
peaks$	11259
peer$	6387 12630 8003 14457 8445 8446 2360 14804 14833 14834 14835 14836 14939 14967 14968 14969 14970 14971 14972 14983 15891 15894 11600 11636 5398 11777
peers	11376
peers$	6245 12476 12630 12884 14421 14452 14453 14454 8366 14479 14480 14481 14482 14558 14559 2360 14804 14833 14834 14835 14836 14939 14967 14968 14969 14970 14971 14972 14983 15521 15527 15891 15894 17466 11495 11636 11640 11647 11777
peg	5967
pegfed$	12211
pen$	17436 12241
penalties$	17311
penalty$	11221 5130
pencilled$	5722
pens$	12241
people	10890 17251 17329
people$	13 20 12449 195 12630 12647 12659 12743 6657 415 12858 6769 6771 6773 12920 6998 6999 7004 7005 7015 7055 7065 7068 7072 7190 13423 13424 13425 7364 13545 7457 13562 13563 7497 1328 1329 1331 7625 13751 13775 7703 13798 13863 7954 7965 7966 1843 8126 8234 14331 8289 14434 14452 14453 14454 14455 8372 14470 14472 8383 14479 14480 14481 14482 8408 2165 2166 2167 2173 14521 14523 2195 14539 14540 14544 14558 14559 14639 14655 14659 2359 8626 8627 14755 14806 14833 14834 14835 14836 14870 14875 14938 14939 14943 14967 14968 14969 14970 14971 14972 14985 2661 8907 8909 15002 9095 9206 15358 15368 15416 15619 15808 15849 16167 16168 16169 16170 16171 10100 10101 10102 16197 10117 10126 10132 16233 10144 16301 3986 10235 10236 3995 10240 10251 16395 16397 16578 16579 10529 10530 10531 10532 10533 10534 16639 10587 10588 10604 10605 16715 16716 16725 16726 16727 16728 16729 16730 16731 16732 16733 16734 16769 16786 16798 16799 16820 16821 16825 16827 10794 16885 17057 4789 17131 11064 17178 17180 11102 17252 4954 11252 17438 17439 11602 11603 11647 11727 11777 12059 12068
pep	6015
pep$	12259
peps$	12259
perceive$	8246 8247 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257
perceived$	2246
perfectly$	6474 6482 2724 15386 15387 15388 15389 15390 15391 15392 15393 15394 15395 15396 15397 15398 3083 3086 3111 3120 9376 9377 9378 9379
perfor	17360
perform$	7278
performance$	12055
performers$	10117 10126
perfunctory$	6166
peril$	12334 12335
period$	11308 12233
periods$	12233
perisher$	11712
perishers$	11712
permanently$	4011 10255 4012 10256 4013 4014 4015 4016 4017 4018 5766 6021
permit$	51 52 53 54 55 56 295 296
permited$	51 52 53 54 55 56 295 296
permiting$	51 52 53 54 55 56 295 296
permits$	51 52 53 54 55 56 295 296
permitted$	51 52 53 54 55 56 295 296
permitting$	51 52 53 54 55 56 295 296
perpet	11036 17323
perpetrator$	12920 12997 13830 14224 14546 14547 14548 14549 2226 2227 2228 2229 8474 2231 2232 2233 2234 2235 2236 8481 14572 14573 17126 11642 11643 11644 11648 5405 5406 12141 6198
perpetrators$	12920 12997 13830 14224 14546 14547 14548 14549 2226 2227 2228 2229 8474 2231 2232 2233 2234 2235 2236 8481 14572 14573 17126 4988 11642 11643 11644 11648 5405 5406 12141 6198
perpetually$	4011 10255 4012 10256 4013 4014 4015 4016 4017 4018 4053 4054 5775 6164
perpetuat$	44
perpetuated$	44
perpetuates$	44
perpetuating$	44
perpetuats$	44
perpetuatted$	44
perpetuatting$	44
persist$	12537 226 12574
persisted$	12537 226 12574
persistent$	602 603 8516 3735 5268 5395 5408 5896 6028
persistently$	601 4053 4054 5775 6028
persisting$	12537 226 12574
persists$	12537 226 12574
persistted$	12537 226 12574
persistting$	12537 226 12574
person	10822 17012 10933 10955 17051 17096 17097 17099 17140 4834 17203 17206 11152 17265 11182 11185 17277 4945 17284 4951 17323 17335 11250 17347 5120 11491 12164
person$	14 21 416 12936 7190 1328 1329 1331 8407 2174 14558 14559 14660 14805 14833 14834 14835 14836 14875 14938 14939 14940 14944 14967 14968 14969 14970 14971 14972 14984 2662 8908 8910 2765 9205 15419 10376 10377 10854 16965 4789 17581 11647 11777
personal$	6635 11345
personalities$	8573
personality$	5952
persons$	14940 15849 4789
persua	4570 4599
persuade$	16209 16232 10143
persuaded$	12385 16095 16101 16106 16109 16115 16177 16183 16221 16264 16265 16266 16267 16268
persuading$	13914 13915 13916 13917 13918 13919 13920 13921 14054
persuasion$	13914 13915 13916 13917 13918 13919 13920 13921 14054
perv$	11706
pervs$	11706
pest$	11651
pestered$	2188 2189
pests$	11651
petite$	5665 6155
petty$	5408 5446
petulant$	6136
phase	12158 12180 12185
phobia$	12197
phone	10883 4707 4716 17051 10973 4758 11164
phone$	607 6851 608 6852 609 6853 610 6854 611 6855 12946 12947 12948 12971 12972 12973 12974 12975 12976 12977 12978 12983 13637 13642 7582 16352 16382 16383 16384 16385 16750 4573 4587 16973 16988 4660 10918 4691 17045 17063 4734 17069 11094 17254 11180 17272 5878
phoned$	6744 6745 6746 6747 6748 6749 6750 6751 1041 1042 1130 14241
phones$	6712 469 607 6851 608 6852 609 6853 610 6854 611 6855 12946 12947 12948 12971 12972 12973 12974 12975 12976 12977 12978 12983 7582 16082 16309 16352 16382 16383 16384 16385 4587 16973 16988 4660 10918 17045 17063 4734 17069 17254 11180 17272
photo$	12949 6860 6861 6862 12960 6893 6894 651 652 13366 15518 16925 10836 4593 4638 10902 4701 4703 17103
photog	4602 10883 4655 10899 10924 4691 10935 10936 17101 17196 5035
photograph$	12628 6860 6861 6862 6893 6894 651 652 15518 15533 16925 10836 4593 10873 4638 16973 10902 4684 4685 10934 4701 4703 4708 17079 10993 17086 17090 17102 17103 17280 5017 11279
photographed$	12385 12460 6558 15070 15518 15533 10993 17088 4755 5885
photographing$	10993 4839
photographs$	6860 6861 6862 6893 6894 651 652 15518 15533 16925 10836 4593 16949 16950 10873 16973 10902 4684 4685 10934 4701 4703 4708 10993 17086 17102 17103 5017
photography$	12153
photos	10883 10924 4691 10935 10936
photos$	12949 6860 6861 6862 12960 12979 6893 6894 651 652 13072 13366 15518 16925 10836 4593 16950 16973 10902 4701 4703 4708 17102 17103
physical$	700 701 702 703 5984
physically$	5656
physio	6218
physique$	15900 15901 15902 9867 11909 6154
physiques$	15900 15901 15902 11909 6154
pick	10942
pick$	12629 1228 1229 1255 1256 1257 9741 16592 5327
picked$	6559 6973 6974 6975 6976 6977 1228 1229 1255 1256 1257 13748 13749 10827 11247 5327
picking$	1255 1256 1257 8356 8357 8358 16892 16893 16894 16895 5327 12029
pickings$	12406 11776
pickked$	1255 1256 1257
pickking$	1255 1256 1257
picks$	1228 1229 1255 1256 1257 5327
picnic$	14778 14779
pics$	13366
pictur	10924 12100 12104
picture$	12949 6860 6861 6862 12960 6893 6894 651 652 13366 9282 9283 9284 15518 16925 10836 4593 10879 4701 4703 17102 17103 17190
pictures$	356 357 12949 6860 6861 6862 12960 12979 6893 6894 651 652 13366 15518 15533 16925 10836 4593 16949 16950 4684 4685 4701 4703 4708 17102 17103
piece$	8621 4635
pieceed$	4635
pieceing$	4635
pieces$	8621 4635
pierced$	6155
piercing$	3599 15933 11954 5712
piercings$	3599 15933 11954 5712
pig$	5503 5795
pikey$	6122
pikeys$	6122
pile$	12509 14837
pill	5069 11313
pill$	17403
pillar$	10622 4390
pills$	13370 11315 17412 11508 12208
pimp$	13464 13465 5280
pimped$	5280
pimping$	5280
pimples$	11965
pimply$	6155
pimpped$	5280
pimpping$	5280
pimps$	13464 13465 5280
pin$	8811
pinch$	1408
pink$	5709
pins$	5058
pint$	11314
pints$	11314
pip	11345
pip$	17435
pisshead$	6122
pissheads$	6122
pit$	13873 13874
pitiful$	8781 16674
pits$	13873 13874
pity$	7660 7661 13764 13765 10664 16755
place	11380 6025
place$	0 1 2 6247 11 12346 6279 12370 12371 12372 12373 12374 12375 12376 43 68 12754 12971 12972 12973 12974 12975 12976 12977 12978 13032 13283 1797 1927 1928 1929 1930 14434 14899 15419 4736 4775 17115 4912 11360 17453 17470 11445 11505 12269
placed$	0 1 2 6247 12342 12343 11 12346 6279 12370 12371 12372 12373 12374 12375 12376 43 68 404 405 406 407 1797 1927 1928 1929 1930 4509 4510 4586 4606 4736 4775 4810 4812 5195 11505 6053
placem	17544
placement$	13458 8599 15029 15030 15031 2698 2699 2700 17519 11505 11589 11827 5584 11829 12294 6053 12299
placements$	13458 15029 15030 15031 2698 2699 2700 17540 11505 11589 11827 5584 12300
places$	0 1 2 6247 11 12346 6279 12370 12371 12372 12373 12374 12375 43 68 13032 13283 1797 14434 4509 4510 4736 10987 4775 17115 17540 11505
placing$	0 1 2 11 6279 12370 12371 12372 12373 12374 12375 43 68 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 4509 4510 4736 4775 11505
plague$	2137 14793 8875 5358 11706
plagued$	2137 2188 2189 5358
plagues$	2137 5358
plaguing$	2137 5358
plain$	3991 5029 5334 5675 5688 5874
plainly$	3826 3827 3828 3829 10238 10239 3996 4030 10274 4031 4032
plaited$	11955
plaits$	11952
plan	17520 12131 12158 12180 12185
plan$	12533 13991 16153 4340 4341 16973 17521 17569 11589 12260 12261 12262 12263 12296
planned$	16364 17222 5912
planni	16966
planning$	12534 4459 4460 4461 4462 12055
plans$	12533 16153 4340 4341 16973 11589 12260 12261
plastered$	3604
plastic$	5371
plate$	10977 5058
plates$	10977
play$	784 857 881 890 990 1277 1278 1547 1768 8145 2028 2158 8973 15551 3322 11303 6003
played$	784 857 881 890 990 1277 1278 1547 1768 2028 2158
player$	12141
players$	10604 16913 11140 12141
playground$	14689 14690 14782
playing$	784 857 881 890 990 1277 1278 13758 13759 1547 1768 2028 2158 3448
plays$	784 857 881 890 990 1277 1278 1547 1768 2028 2158 3322
plea$	17218 12067 12321
plead$	8146
pleaded$	6077
pleads$	6077
pleas$	16798 16799 17218 12067 12068
pleasant$	8449 2206
please$	12939 12940 16188 16209
pleased$	320 707 708 1028 1029 1030 1031 1033 1034 1035 1036 1037 1260 1261 1262 5311
pleases$	12939 12940
pleasing$	10197
pleasure$	13627
plenty$	161 162 163 6458 6477 2947 3111
plot	4729
plot$	5911
plots$	5911
plotted$	17007 17100 5911
plotti	16966
plotting$	5911
plucked$	5722
plug$	2559 2560 5520
plugged$	2559 2560 5520
plugging$	2559 2560 14895 14896 14897 14898 5520 11765
plugs$	2559 2560 5520
plump$	9813 9850 6155
plunge$	1521 1522 1523 1524 1525 1526 1527
plunged$	1521 1522 1523 1524 1525 1526 1527
plunges$	1521 1522 1523 1524 1525 1526 1527
plunging$	1521 1522 1523 1524 1525 1526 1527
pnc	5879
pnc$	12123
pnd	5879
pnd$	12123
pneumonia$	6207
pocket$	13306 13307 7488 7490 7492 17272
pocketed$	7488 7490 7492
pocketing$	7488 7490 7492
pockets$	13306 13307 7488 7490 7492 17272
pocketted$	7488 7490 7492
pocketting$	7488 7490 7492
podgy$	6155
point	4974
point$	6372 3025 3026 3027 3028 3029 3030 9950 3725 10064 16166 10189 16362 4804 17346 12119
pointless$	3025 3026 3027 3028 3029 3030 5763
points$	12119
poise$	2910 2911 2912 2913 2914 2915 2916
poison	5963
poison$	2451 11706
poisonous$	5394 5483
poke$	1288 1289 1442 1443 1444 1445 1446 1447
poked$	1288 1289 1442 1443 1444 1445 1446 1447
pokes$	1288 1289 1442 1443 1444 1445 1446 1447
poking$	1288 1289 1442 1443 1444 1445 1446 1447
polic	12192
police	4575 10820 10821 4579 10826 16921 4597 10846 10855 10856 10857 4614 4615 4616 10870 4633 4634 4639 4662 17000 4668 17003 4670 4671 4675 10921 10925 10926 10928 17019 17024 17025 17026 4697 10944 10945 4702 10951 17052 10966 10969 17072 4745 4752 10999 4767 4790 11083 4847 11091 4856 11106 11135 4904 11148 4942 4946 11191 5016 5026 5029 17366 11464 11466 11467 5871 5935 6071 6188
police$	12836 7681 7682 14186 14472 14670 14705 8626 8627 15039 15040 15063 15064 15065 15066 15109 15110 15111 15112 15113 15114 15115 15888 15889 16153 10334 16428 10339 10340 10342 4105 16832 10769 4529 16899 16900 10819 16911 16916 10833 4591 16926 10841 16936 16937 4604 16945 16946 16947 10858 10859 10860 16952 4619 16960 4627 10877 4658 10903 10906 4665 10912 10914 17011 4679 17014 17015 17016 17018 17023 10940 10941 17032 17034 17035 17037 17038 17041 10952 4709 17050 17059 17068 10989 4749 10996 17089 17092 4768 4769 11014 4772 11017 11034 11054 17145 11056 17151 17152 17157 11071 17173 17179 4851 11100 11123 11130 17225 4892 17238 4910 11186 11190 17281 11200 17291 17304 11215 17331 11242 11260 11265 5025 11270 5027 11272 11273 5034 17372 17554 11466 17556 17557 11473 11474 11603 11813 5779 5828 5837 5854 5861 5873 5880 5889 5906 5912 5944 12189 6068 6080
policed$	5033 5906
polici	4575 10820 10821 4579 10826 16921 10870 4633 4634 4639 4662 17000 4668 17003 4670 4671 4675 10921 10925 10926 10928 17019 17024 17025 17026 4697 10944 4702 10951 17052 11083 4856 11106 11148 4942 4946 11191 5026
policies$	16458 16459 16460 16461 16462 16463 16775 16903
policing$	10819 16911 16916 16936 16960 10877 10906 10912 10914 17011 17015 17016 17018 10938 10941 17034 17041 17173 17179 11100 17191 17238 11186 11190 17281 17327 11242 17345 11270 11272 12118 5906 12153
policy$	16458 16459 16460 16461 16462 16463 16775 16903
polish$	3580 9831 11964
ponytail$	15929 15930 15931 11953 11954
ponytails$	15929 15930 15931 11953 11954
poor$	6380 12482 12483 12484 12485 170 171 172 173 174 175 176 6638 992 7474 8120 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2201 2202 2203 8543 14644 14922 14923 14924 14925 2592 14927 14928 14929 14930 14931 14932 14933 14934 14935 14936 14937 2688 2689 2690 2691 15027 3594 15944 4336 4337 4338 4339 16793 16794 16795 16796 4503 4765 5256 5344 5347 5392 5529 5539 5575 5578 5642 5693 5811 5832
poorly$	3578 5495 5689 5788
porch$	17524
porn$	11523
pornography$	11523
portly$	6155
pose$	7278 2256 2257 2258 2259 4990 17325
posed$	2256 2257 2258 2259
poses$	2256 2257 2258 2259 4990 17325
posing$	2256 2257 2258 2259 10953
positi	11072 4987
position$	12336 6647 4606
positions$	12336 7401 7402 7403
positive$	6380 6421 17241 5916 12254
posses	11486 6089
possessed$	9719
possession$	17201 17576 11489 6087 12333
possibility$	10081
possible$	4891 5891
post	17001
post$	615 616 617 618 627 981 982 1032 16712 16724 5272 12119 6200
posted$	615 616 617 618 627 13111 7059 816 817 14241 5272
poster$	4701
posters$	4701
posting$	12813 615 616 617 618 627 1032 13758 13759 5272
posts	4861
posts$	6268 25 6286 356 357 615 616 617 618 627 13130 13131 13132 13133 907 7166 923 1258 1259 10902 5272 12119
potato$	14745
potatoes$	14746
potential$	5891
pothead$	11651
potheads$	11651
potty$	5507
pour$	1454
poured$	1454
pouring$	1454
pourred$	1454
pourring$	1454
pours$	1454
powder$	8654
power	12185
power$	13566 7507 7508 9290 9291 9292 17208 11219 5480
powerful$	5665
powerfully$	5667
powers	12180
powers$	17208 11219 4989
practi	17419
practically$	842 2862 9106 2863 2864 2865 2866 2869 2870 2871 2872 2987 3428 3429 5611 5640
practice$	4459 4460 4461 4462 12055
practised$	3554
pre	5011
precin	11274
precinct$	14782 17317 5007 17364 17367
precious$	1583 4265 10523
precocious$	11520 6144
predator$	14546 14547 14548 14549 2216 2303 15705 11642 11643 11644
predators$	12682 14546 14547 14548 14549 2216 2303 14876 11642 11643 11644
predatory$	5491 11740 6134
predic	5876
predicament$	1116 1119 1120 14271 14272
predicted$	4785 6014 6036 6231
prediction$	12282
predictions$	12281 12282
predictive$	5874
preemptive$	11255
prefer$	165 166 361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 2106 2111 3405 5260 5311 5919
prefered$	361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 5260 5311
prefering$	361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 5260 5311
preferred$	165 166 361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 14097 2106 2111 16766 4478 4479 4480 4481 10748 16839 5260 5311
preferring$	361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 5260 5311
prefers$	165 166 361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 2106 2111 3405 5260 5311
pregab	11317
pregabalin$	17407
pregna	11304 5993
pregnancies$	12237
pregnancy$	17394 12237
pregnant$	12420 12235
premature$	12213 12217
prematurely$	12217 6166
premium$	8041
prepared$	462 463 464 494 495 707 708 1028 1029 1030 1031 1033 1034 1035 1036 1037 1798 1799 1800 1801 9956 9959 16050 16051 16052 16053 4599 11077 17222 5311
prescr	6217
presence$	17362
present$	2250 2256 2257 2258 2259 2623 9382 9383 9384 9698 11001 4990 17325 5607
presentation$	14503
presented$	2256 2257 2258 2259 5607
presenting$	2256 2257 2258 2259 5607
presents$	282 283 284 285 286 287 288 12654 12655 6575 6576 6577 6578 6579 6581 6582 12983 12986 7794 13936 13937 13938 8349 14462 2251 2256 2257 2258 2259 2624 4990 17325 5607
presentted$	2256 2257 2258 2259 5607
presentting$	2256 2257 2258 2259 5607
preser	5898
press$	1459 1460 1461 1462 1463 4930 5919
pressed$	1459 1460 1461 1462 1463
presses$	1459 1460 1461 1462 1463
pressing$	1459 1460 1461 1462 1463 4930
pressure$	14093 14094 4971 4978 17313
pretext$	4883
prettiest$	3601 5713
pretty$	6155
preven	4957 11216
prevent$	13597 13598 4911 17309 5006
prevented$	12831 6742 499 13102 13103 7662 13753 13754 13755 13756 13757 16417
prevention$	17258 11202 17306 4973 11478
preventping$	4911
preventring$	4911
prevents$	4911 5006
preventting$	4911
prey$	12383 2146 11776
preyed$	2148
preys$	2147
price$	13439 13440 13686 13884 13985 8041
prickly$	6125
prima$	8649
primar	17458
prime$	13241 13242 5444 5891
princess$	11625 11706
princesses$	11625 11706
princi	10916
principal$	10823 16986 17006 5444 5897
priori	4646 5022 17360 12180
prioritise$	167
prioritised$	167
prioritises$	167
prioritising$	167
priority$	11017 4818 17346 5888 5891 5896 5944
prison	17479 11390 17496 11407 11481
prison$	12881 1045 1046 16256 17472 17480 17497 17498 17565 17571 6079
prisoner$	2481 2482 2483 2484 11720
prisoners$	2481 2482 2483 2484 11720
pro$	3346 9593
proact	4842 5029 5935
proactive$	4575 10820 10821 4579 10826 16921 4605 10870 4633 4634 4639 4662 17000 4668 17003 4670 4671 4675 10921 10925 10926 10928 17019 17024 17025 17026 10938 4697 10944 4702 10951 17052 11083 11086 17179 4856 11106 11148 4942 4946 11191 11273
probat	11323 11327 11473 11474 6070
probation$	17413 17563 17564 12314
proble	12245
problem$	1045 1046 1116 13451 1119 1120 14268 14269 14334 14979 8897 14993 10461 16638 16822 10766 16986 11651 5424 5533 5537 5539 11784 5865 12248
problematic$	12872 14927 14928 14929 14930 14931 14932 14933 14934 14935 15003 15004 15005 15006 15007 5533 5539 11789
problems$	13215 13222 13223 13225 13226 1045 1046 1116 13451 1119 1120 7788 14271 14272 8562 14993 15243 5141 11651 11784 12248 6041
procedure$	16458 16459 16460 16461 16462 16463 16775 16903
procedures$	16458 16459 16460 16461 16462 16463 16775 16903
proceed$	4844 4950
proceedings$	17218 17235 12296
proces	5044 17378
process$	16458 16459 16460 16461 16462 16463 16775 17348 11403
processes$	16458 16459 16460 16461 16462 16463
processing$	11288 6013 12257
produc	11115 12100
produce$	626
produced$	626
produces$	626
producing$	626
productive$	17205
professional$	3346 16070 10376 10377 10381 5779
professionalism$	16828 16829 16830 16831 12076
professionals$	7457 14186 14331 8591 14913 15008 3346 16070 10112 10113 10115 10116 11693
profil	4861 12100 12104
profile$	13151 4631 10879 10956 17086 11640 12109 5866
profiled$	17087
profiles$	356 357 907 4631 10956 17086 12109 5866
profiling$	5866
profit$	10753
profits$	10753
programme$	185 187 188 17348 12262 12325 12326
programmes$	185 187 188
progress$	4879 11589
progressed$	4879
progressing$	4879
progresss$	4879
project$	17417
prolific$	602 603 2325 2326 17125 5268 5395 5408 5450 5896
prolong$	44
prolonged$	44
prolongged$	44
prolongging$	44
prolonging$	44
prolongs$	44
promiscuity$	6096
promiscuous$	5254 11520 11740 6096 6144
promiscuously$	6096
promise$	16458 16459 16460 16461 16462 16463 16903 12066
promises$	16458 16459 16460 16461 16462 16463 16903 12066
prompting$	13914 13915 13916 13917 13918 13919 13920 13921 14054
prone$	2362
proof$	15615 4793
proper$	2192 8449 2206 2424 3043 3044 3045 9648 9828 10478 10479 10480 10481 5381 5468
properly$	13149
property$	12912 12913 12914 12915 6826 6827 6828 6829
propos	4936
proposition$	6983 6984 1093 1094 1095 1096 5313
propositioned$	1093 1094 1095 1096 1130 5313
propositioning$	1093 1094 1095 1096 5313
propositionned$	1093 1094 1095 1096 5313
propositionning$	1093 1094 1095 1096 5313
propositions$	1093 1094 1095 1096 5313
propra	11317
propranolol$	17407
pros$	3346 9593
prosec	10900 10950 4877 17216 17217 11128 17220 4895 11141 17233 5130 6188
prosecute$	11121 17276 4982 5915 5920
prosecuted$	17174 17192 17230 17231
prosecuteing$	4982 5920
prosecutes$	4982 5915
prosecuting$	5915
prosecution$	16990 17040 17191 17215 17218 11139 4943 17356 5914 12325
prosecutions$	17191 17218 11139 17243 4943
prosecutors$	16990
prospect$	10079 10210 3967
prostitute$	11523 5280 11526 11527 11528
prostituted$	5280
prostitutes$	11523 5280 11526 11527 11528
prostituting$	5280
prostitution$	12864 12879 13864 13866 11523
protagonist$	12141
protagonists$	12141
protect$	6306 12718 7420 7421 7422 14055 14063 1890 14225 8200 14318 14327 15292 15293 15383 9296 9297 9298 9301 9302 9304 9305 9308 9312 9357 15454 15480 15878 4530 4538 4539 4540 4961
protected$	1890 15480 15485 15486 15487 15764 4538 4539 4540 11198
protecting$	1890 8201 15072 9296 9297 9298 9301 9302 9304 9305 9308 9357 15480 15485 15486 15487 15494 15500 15501 15502 15503 15504 9753 4538 4539 4540 4961 11885
protection$	15072 15375 15438 15439 15440 15441 15477 15478 15479 15480 15485 15486 15487 15494 15500 15501 15502 15503 15504 15558 15559 15560 15568 15583 15585 16627 11114 11118 11170 11178 11179 11430 11885 6234
protects$	1890 15480 4538 4539 4540 4961
protectted$	1890 15480 4538 4539 4540
protectting$	1890 15480 4538 4539 4540
protest$	11584
protocol$	16458 16459 16460 16461 16462 16463 16903
protocols$	16458 16459 16460 16461 16462 16463 16903
proud$	10719
prov	4853
prove	16921 4792 4809
prove$	11039
proved$	11039
proves	4809
provid	4656 5857
provide$	4588 10851 4862 11541
provided$	12565 6509 6510 11541
provideed$	4588
provideing$	4588 4862
providence$	11545
provider$	10334 10339 10340 4105 16832 10769 16899 16900 5838
providers$	10334 10339 10340 4105 16832 10769 16899 16900
provides$	4588 4862 11541
providing$	11541
provin	4809
proving$	2240
provision$	12259 12263
provocative$	11520 6097 6144
provocatively$	3578 5679 5689 11974 11976 6097 6144
provoke$	12358 6269 340 13163 13300 7502 7503 5359 12019
provoked$	12358 6269 340 13163 7502 7503 13748 13749 5359 12019
provokes$	12358 6269 340 13163 7502 7503 5359 12019
provoking$	12358 6269 12426 12427 12428 12429 12430 340 13163 7502 7503 5359 12019
prowl$	2361 2452 2453 2454 2455 2456 2457 16347
prowled$	2361 2452 2453 2454 2455 2456 2457
prowling$	2361 2452 2453 2454 2455 2456 2457
prowlled$	2361 2452 2453 2454 2455 2456 2457
prowlling$	2361 2452 2453 2454 2455 2456 2457
prowls$	2361 2452 2453 2454 2455 2456 2457
pru	6015
pru$	12259
ps$	17032
pscale	17458
psoria	5972
psoriasis$	12216 6158
psychi	6220
psychiatric$	6004
psycho	11305 6203 6220
psycho$	11651
psychologically$	5660
psychologist$	6221
psychologists$	6221
psychopath$	11651
psychopathic$	6134
psychopaths$	11651
psychos$	11651
psychotherapy$	17395
psychotic$	11778
ptsd	6200
pub$	17014
public	11205
public$	14574 14575 14576 14577 14578 14579 14580 14581 14582 14583 14584 14585 14588 14589 14593 8535 14652 14656 4934 4935 4954 17295 17324 11486 11602 6066
pubs$	17014
puffer$	11975 5736 5744
puffers$	15996 15997 16010 16011 16012 16014 11975
pugnacious$	6125
pull$	13939 1643 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 16887 16888 16889 16890 16891 12095
pulled$	12385 1786 1787 1788 1789 1790 1791 1792 1793 2095 2531 2532 2533 2534 9873 16019 9930 4564 11979
pulling$	1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 10885
pullled$	1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534
pullling$	1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534
pulls$	1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534
pumped$	12210
punch	17505 17513
punch$	13786 15634 17506
punche	5173
punched$	17506 11417
punches$	17506
punctual$	16083
punish$	16811 4490 4491 4492 4493
punished$	13207 8470 8471 8472 8473 4490 4491 4492 4493 17278
punishes$	4490 4491 4492 4493
punishing$	4490 4491 4492 4493 16892 16893 16894 16895
punitive$	16553
pupil	17186 11491
pupil$	14558 14559 2360 14804 14833 14834 14835 14836 14939 14967 14968 14969 14970 14971 14972 14983 17581 5362 11635 11647 5404 11777 6015
pupils	10822 17012 10933 10955 17051 17096 17097 17099 17140 4834 17203 17206 11152 17265 11182 11185 17277 4945 17284 4951 17323 17335 11250 17347 11349 12164
pupils$	192 384 12743 6657 414 452 6998 6999 7004 7005 7015 7055 7068 7072 925 946 7190 7364 1328 1329 1331 7625 13775 7954 7965 7966 1843 8126 14469 14479 14480 14481 14482 8408 2165 2166 2167 2172 2195 14531 14532 14533 14534 14558 14559 14569 14574 14575 14576 14577 14578 14579 14580 14581 14582 14583 14584 14585 14588 14589 14590 14639 2359 2360 2427 2428 2429 2430 14804 14833 14834 14835 14836 14939 14942 14967 14968 14969 14970 14971 14972 14983 2660 3533 3635 3684 3685 16167 16168 16169 16170 16171 10100 10101 10102 10117 10126 3986 10235 10236 3995 10240 10251 16397 10604 16769 17438 17439 11507 11602 11635 11647 11650 11777 5542 5543 12067
purcha	10991 10992
pure$	5334 5482
purely$	2679
purple$	5709
purpos	4974 12100
purpose$	16654 16657 17292 4962 17346
pursu	4646 4784
pursue	4884 4929
pursue$	325 1481 1482
pursued$	325 13628 1481 1482 14070
pursues$	325 1481 1482
pursui	4884 4929
pursuing$	325 1481 1482
push	5030
push$	565 566 567 851 1213 1455 1456 1457 1458 1459 1460 1461 1462 1463 14663 4930 5264 12019 5946
pushed$	12390 565 566 567 851 1213 1455 1456 1457 1458 1459 1460 1461 1462 1463 5033 5264 12019
pushes$	565 566 567 851 1213 1455 1456 1457 1458 1459 1460 1461 1462 1463 5264 12019
pushing$	12898 565 566 567 851 1213 1455 1456 1457 1458 1459 1460 1461 1462 1463 4930 5264 12019
pushover$	15586 11875 11876
pushovers$	15586 15701 11875 11876
put	17505 5238
put$	0 1 2 6247 12340 12341 11 12346 12356 6267 6279 12370 12371 12372 12373 12374 12375 12376 43 68 167 12565 6527 12754 12783 6705 468 470 471 472 12827 13097 13098 13099 13257 13258 13259 7216 7217 13326 1092 1235 1293 1775 1797 8115 1927 1928 1929 1930 2144 3441 16116 16345 4213 4407 4509 4510 4538 4539 4540 4586 4695 4696 4736 4810 4812 4937 4940 5057 5193 5215 11541
puted$	0 1 2 11 43 68 468 470 471 472 1092 1235 1293 4213 4538 4539 4540 11541
puting$	0 1 2 11 43 68 468 470 471 472 1092 1235 1293 4213 4538 4539 4540 11541
puts$	0 1 2 6247 11 12346 6279 12370 12371 12372 12373 12374 12375 12376 43 68 167 468 470 471 472 13257 13258 13259 1092 1235 1293 1775 1797 1927 1928 1929 1930 2144 16345 4213 4509 4510 4538 4539 4540 4736 10987 5193 5215 11541
putted$	0 1 2 11 43 68 468 470 471 472 1092 1235 1293 4213 4538 4539 4540 11541
putting$	0 1 2 6248 12339 11 43 68 167 468 470 471 472 1092 1235 1293 13655 1775 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 2144 16345 4213 4509 4510 4538 4539 4540 11541
puzzling$	1812 1815 1818 1819
pyjama$	9917 9933 9934 11975
pyjamas$	16001 16002 16003 16006 16014 11975
quarrel$	11571
quarrels$	11571
queen$	11654 5411
queens$	11654
questi	17101 5035
question$	1812 1815 1818 1819 10212 10243 10245 4841 17280 5017 11279
questionable$	6380 12482 12483 12484 12485 13540 8120 5256
questioned$	5222
questioning$	4841
questions$	4841 5017
quetiapine$	6216
queue$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5311
queued$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5311
queues$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5311
queuing$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5311
quick$	320 1028 1029 1030 1031 1033 1034 1035 1036 1037 7400 7838 13929 13930 13931 13932 1599 1600 1601 1602 1603 1604 16737 16808 10719 4477 5311 5353 5478 5513
quicker$	15151 15294
quickly$	13068 13069 14090 14091 15152 15226 15294 3299 16760 16761 16762 16763 16896 16897 16898
quiet$	12620 13604 13607 10655 16746
quiff$	11954
quiffs$	11954
quite$	6452 6474 2724 2906 3083 3086 3111 3120 5597 5608 5626
quiz$	4841
quizing$	4841
quizs$	4841
rabble$	2186 2187 11621 5389 6105
race$	9802 9805 9821 9825 9830 15942 9864
racists$	12044
radar	17194
radar$	16739 17053 17056 4725
radio	4707
radiotherapy$	6204
raff$	11619
rag$	13801 13802 14846 11616
ragged$	15968 15969
rags$	11616
raid	10827 11156
raid$	4585 17246 5219 12156
raided	10827
raided$	17270 17545 5219
raids$	5219 12156
rails$	14649 14799
raise$	9296 9297 9298 9301 9302 9304 9305 9308 10398 5623
raised$	10397 5623 11979
raiser$	11701
raisers$	11701
raises$	5623
raising$	9296 9297 9298 9301 9302 9304 9305 9308 5623
ramp$	4979
ramped$	17312
ramping$	4979
ramps$	4979
ran$	565 566 567 568 569 570 571 572 573 574 586 587 605 606 6958 717 935 936 937 1124 1483 1484 1485 1486 1487 1510 1511 1512 1513 1514 1515 1516 1517 1521 1522 1523 1524 1525 1526 1527 2300 14747 2680 2681 2682 2711 2762 2763 3387 3462 5175 5264 5436 5439 5459 12136
random	4842
random$	11086
rang$	1041 1042 1130 10357 16861
ranger	4767
rans$	14747
rape	11422
rape$	13417 7328 13766 13767 14393 14394 14395 14396 14397 14398 14399 14400 17512 11556 11610
raped	12292
raped$	13537
rarely$	3077 9321 3078 9322 3079 5118
raring$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5311
rascal$	6105
rascals$	6105
rash	11286
rash$	114 115 1875 1925 1926 17376 5339 5341
rat$	11617 11706 11709
ratbag$	11625
ratbags$	11625
rate	4957
rate$	8745 8746 11230 12156 12161
rated$	2240 2254 2611 2615
rates$	11230 12156 12161
rather$	1223 1224 8038 1795 8040 16824 16826 10784 16883 16884 16886 5597
rating$	16920
ratings$	16864 16865 16920
rational$	6635
rats	5212
rats$	11456 11617 11706 11709
rattle$	15617
rattled$	15616
rattles$	9528 9529
ratty$	6125
re	11201
re$	10029 10040 11476 5395
reach$	12402 12403 12404 12405 14899 16188 16209 16232 10143 16240 16278 16279 16280 12007 12009
reached$	14297 14298 14299 14300 16095 16101 16106 16109 16115 16177 16183 16221 16238 16264 16265 16266 16267 16268
reaches$	12008
reaching$	16278 16279 16280 10197 12007
react$	16117 16811 12091
reacted$	12091 12092
reacting$	12091
reaction$	15015 15016
reacts$	12091
reactted$	12091
reactting$	12091
read	10831 5124 12285
read$	14899 15123 15124 4127 4128 4129 16590 16628 16992 4711 17046 10962 11002 17468
reader	5103
reader$	17067 11347
readers$	17067
readily$	714 715 716 13051 13068 13069 1244 1245 1246 1247 1248 1249 14090 14091 16760 16761 16762 16763 16896 16897 16898 5321
readin	5102 17469 11380
reading$	4711 11346 17470 12029 6035
reads$	4711
ready$	13241 13242 1028 1029 1030 1031 1033 1034 1035 1036 1037 7838 13929 13930 13931 13932 1599 1600 1601 1602 1603 1604 1798 1799 1800 1801 14839 2967 2968 16808 10719 4584 4599 4891 17549 5311
real$	8587 10478 10479 10480 10481 5938
realise$	197 8093 8094 8246 8247 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8303 8304 8305 8306 8307 8308 8309 8310
realised$	8093 8094 14211 14212 8123 8124 14241
really$	13974 13975 13976 13977 13978 13979 13980 13981 13982 13983 9138 3826 3827 3828 3829 5626
reap$	938 939 7624
reaped$	938 939
reaping$	938 939
reaps$	938 939
rearrested$	12311
reason$	9256 9490 3247 16278 16279 16280 16740 4883 12007
reasoned$	16095 16101 16106 16115 16177 16183 16221 16264 16265 16266 16267 16268
reasoning$	16278 16279 16280 10200 12007
reasons$	14808 4883
reassurance$	15494
reassured$	15594
reassuring$	15592 15594
rebuff$	13318 7229 7230 7231 7232 5346 5751
rebuffed$	16060 16065 16066 16067 16068 5346 5751
rebufffed$	5346 5751
rebufffing$	5346 5751
rebuffing$	5346 5751
rebuffs$	5346 5751
recall$	17139
recalled$	5231
receiv	12100 6002
receive$	6564
receives$	5101
recent	4597
recent$	10841
reckless$	114 115 6380 12482 12483 12484 12485 6638 12872 947 1062 1352 1875 1925 1926 5254 5339 5341 6134
recklessly$	6090
recklessness$	12729 12730 12731 12732 12733 12734 13130 13131 13132 13133 13219 7168 7169 7189 13280 13472 13473 13474 13475 13476 13477 13685 8084 8177 1934 8179 2209 2210 14999 15000 11787
reclaim$	5013
reclaimed$	5013
reclaiming$	5013
reclaims$	5013
recognise$	12718 14318 8246 8247 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8303 8304 8305 8306 8307 8308 8309 8310 15123 15124 15878
recognition$	17067 12121
recollection$	7450 1207 7452 1209
recomm	4936
recommit$	17135 17162
record	10883 4650 4667 4686 4693 4787
record$	12421 8007 10465 16590 10581 16814 10747 16961 4632 16991 10909 17009 10920 4682 4685 10937 10964 4723 4726 4732 11006 11025 17144 11055 17146 17562 12248 12324
recorded$	4623 17007 10937 4695 4696 4723 4737 11006 17100 4810 4812 17283 11210 11211 5929
recording$	4459 4460 4461 4462 10816 4684 10934 10937 4723 4726 4732 11006 12055 12153
recordinged$	10937
recordings$	4684 10934 10937
records$	16949 16961 16973 16991 10909 17009 10920 4682 4685 10937 4723 4726 4732 11006 17104 11025 17116 17144 17146 12122 12248
recover$	5977
recovered$	17256 5977
recovering$	5977
recovers$	5977
recovery$	17498
recrui	16971
recruit$	549 550 5262 5263 11575
recruited$	12385 549 550 6795 552 553 554 5262 5263
recruiter$	13830 14546 11642 11645 11646
recruiters$	13830 14546 11642 11645 11646
recruiting$	549 550 5262 5263
recruitment$	12400
recruits$	549 550 5262 5263 11575
recruitted$	549 550 5262 5263
recruitting$	549 550 5262 5263
red$	7711 7712 7915 8754 8755 8756 17224 5686 5709 11975 5912
redeal$	17135 17162
redeeming$	11697
redemption$	11697 12009
redheaded$	9850 6155
reduc	4957
reduce	5120
reduce$	17290 17309 12190
reduced$	17320 12174
reduct	11202
reduction$	17292 17306
referenced$	10887
referr	17419
referral$	9970 3727 9972 3729 3730 16632 12067 6081
referrals$	9970 3727 9972 3729 3730 16632 16798 16799 12067 12068
referred$	6002
reflected$	8413
refuge	11443
refuge$	13456 17533
refus	5038 6230
refusal$	6628 385 386 387 388 389 390 2579 2580 2581 2582 2583 3707 3708 9979 4284
refusals$	3707 3708 9979 4284
refuse	6071
refuse$	13122 1188 13597 13598 1847 1950 1956 1957 1958 1959 1960 1962 2011 2063 15454 3706 16054 16059 16341 16345 5750 11997 12017 5830
refused$	12842 1188 1847 14191 14241 1950 1956 1957 1958 1959 1960 1962 2011 2063 3706 16054 16059 16060 16065 16066 16067 16068 16341 16345 5750 11997 12017 12062 5830
refuser$	11672 6115
refusers$	11672 6115
refuses$	1188 1847 1950 1956 1957 1958 1959 1960 1962 2011 2063 3706 16054 16059 16341 16345 5750 11997 12017 5830
refusing$	1188 1847 1950 1956 1957 1958 1959 1960 1962 2011 2063 9751 3706 16054 16341 16345 16554 16555 5750 12017 5830
regain	4983
regard	12100
regard$	6347 6348 6349 6350 6351 6353 6354 8563 8564 2321 8566 2357 2485 2488 9282 9283 9284 15596 16593 16594 16595 16596 16597 16598 16599 16600 10513 10514 10515 10516 10517
regardded$	2357 2485 2488
regardding$	2357 2485 2488
regarded$	2242 2357 2485 2488 2617 9508 15863 15864 15865
regarding$	2357 2485 2488 9218 11085
regardless$	12551 12555 13243 15422
regards$	2357 2485 2488
regist	4602 10883 4691 10935 17196
register$	16973 4685 10971 17104 17107 17555 12146 12263
registered$	5169 5987 12274
registers$	16252 16973
registration$	4573
registrations$	5874 12127
regret$	1082 14386 14387
regreted$	1082
regreting$	1082
regrets$	1082
regrettable$	10664 16755
regrettably$	6168
regretted$	1082
regretting$	1082
regula	4842
regular$	602 603 2192 11086 5268 5381
regularly$	601 17409
regulation$	15022 15023
rehab	17496 11407
rehab$	17497 12239
rehabilitation$	6081
reject$	2141 2142 16054 16345 5320 5360 5751
rejected$	2141 2142 16054 16060 16065 16066 16067 16068 16345 5320 5360 5751
rejecting$	2141 2142 16054 16345 16554 16555 5320 5360 5751
rejects$	2141 2142 16054 16345 5320 5360 5751
rejectted$	2141 2142 16054 16345 5320 5360 5751
rejectting$	2141 2142 16054 16345 5320 5360 5751
relapse$	16118 12002
related$	17466 11614
relati	17477 17529 12100
relations$	11517
relationship$	12436 6571 6712 469 663 664 665 13004 13005 6944 6945 6946 6947 13072 15071 15301 15302 3031 3032 3033 3034 3035 3036 3037 15426 15427 15428 15518 5166 11498 11517 11842 11882
relationships$	12436 6571 6712 469 663 664 665 6944 6945 6946 6947 13072 15286 15287 15288 15289 15290 15299 15301 15302 3031 3032 3033 3034 3035 3036 3037 15426 15427 15428 15518 11498 11517 11842 11882
relay	4681
relay$	4698 4947
relaying$	4698
relays$	4698 4947
releas	4656
released$	6070 6071
relentlessly$	6164
relevant$	4706
reliab	4597
reliable$	13541 16083 10841
reliant$	11868
relied$	9369 3126 3127 3128 3129 3130 9375 16264 16265 16266 16267 16268 4929
relies$	5218
relish$	1211 1212 1736 1737 1738 1739 2069 2070 2071 2072 5319 5350
relished$	1211 1212 1736 1737 1738 1739 2069 2070 2071 2072 5319 5350
relishes$	1211 1212 1736 1737 1738 1739 2069 2070 2071 2072 5319 5350
relishing$	1211 1212 1736 1737 1738 1739 2069 2070 2071 2072 5319 5350
reluctance$	6628 385 386 387 388 389 390 2579 2580 2581 2582 2583
reluctant$	1953 1956 1957 1958 1959 1960 1962 2579 2580 2581 2582 2583 4477
relying$	5218
remain	11401 6066
remain$	12754 870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9106 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 16116 17483 17491 5271 5284 5400 5402 5407 5454 5462 5481 5494 5534 5536 5545 5546 5606 12310
remained$	8832
remains$	6392 382 383 870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 8832 8837 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9106 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 11256 5271 5284 5400 5402 5407 5454 5462 5481 5494 5534 5536 5545 5546 5606
remand	11141 6070
remand$	12314
remanded$	17230 17231 11471 12314
remark$	3699 3700 3701 3702
remarkably$	5608 5626
remarked$	3699 3700 3701 3702
remarking$	3699 3700 3701 3702
remarkked$	3699 3700 3701 3702
remarkking$	3699 3700 3701 3702
remarks$	12674 13592 13593 3699 3700 3701 3702
remind	4860
remind$	4719
reminded$	12535 12536 206 207 208 215 216 221 222 223 224 1711 1712 1713 1714 1715 1716 1717 1718 1740 1741 1742 1743 1744 1745 1746 4764 11011
reminder$	16752 16753
reminders$	12532 16752 16753
remiss$	6167
remit	4974
remorse$	14386 14387 14826 14827 14828 14829 14830 16087 11591
remorseless$	6125 6134
remote$	16808
remov	4646 5030
remova	17522
remove$	7427 7428 7429 7430 7431 7432 5154
removed$	404 405 406 407 16576 16577 17234 5033 5154 5155
removes$	5154
removing$	5154
render$	47 48 50
rendered$	47 48 50
rendering$	47 48 50
renderred$	47 48 50
renderring$	47 48 50
renders$	47 48 50
rent$	8045 15759 6236
reoffe	11206
reoffend$	16117 17119 17135 17162 12002
reoffended$	6241
reoffender$	6111
reoffenders$	6111
reoffending$	17291 17294 17296 5930 6241
reoffends$	6241
repair$	16811
repara	5234
reparation$	11478
repeat$	602 603 1233 16117 5268 5395 5896
repeated$	6478 1233 10662 10663 10688 16798 16799 5779 12068 6009
repeatedly$	601 10313 4372 5753
repeating$	1233 7478
repeats$	1233
repeatted$	1233
repeatting$	1233
replied$	13111 13398 14241 16429 16432 16433 16435 16436 16437 16438 16472 16473 16861 12026
replies$	4340 4341 12026
reply$	13146 13147 13148 14368 14370 16090 16096 16110 16590 16618 4340 4341 16750 16811 16814 11999
replying$	12560 12813 13146 13147 13148
report	4596 10842 10850 4650 4667 4681 4686 4692 4693 4804 11048 11380 12100 12103
report$	12718 14055 14146 14169 14318 16549 16632 16747 4471 16940 16991 4666 4669 10937 4698 4699 4700 17039 4726 4732 17144 17146 17185 4947 17470 5229 12067 12280
reportd$	4700
reported$	12845 13080 13088 7585 7586 14241 10937 4700 17049 4798 4825 17283 11210 11211 5229 12114 12149
reporting$	16089 4666 10937 4698 4700 4726 4732 5229
reportinged$	10937
reportings$	10937
reports$	16549 16632 16747 16991 4666 10937 4698 4700 17039 4726 4732 17144 17146 17185 4947 4956 5229 12067
reprim	6070
reprimand$	12314
reprimanded$	12314
reprimands$	12314
reprisal$	11553
reprisals$	11553
reprobate$	6105
reprobates$	6105
reputation$	12421 8007 2431 2432 2433 2434 2435 2436 2703 2704 10651 16787 10753 16853 5469
reques	10863 4916 4929 4936
request$	16632 16752 16753 12067
requested$	12125
requests$	13500 16752 16753 16798 16799 12067 12068
requir	10863 12100
require$	1580 1581 7831 1588 1589 1590 7964 15195 3143 3144 3145 9390 3147 3148 3149 3150 3160 3161 3162 15497 9408 9409
required$	1580 1581 13987 3160 3161 3162 15497 9408 9409 4962 17309 11391
requirement$	17558
requires$	1580 1581 3160 3161 3162 15497 9408 9409
requiring$	1580 1581 3160 3161 3162 15497 9408 9409
rerob$	17135 17162
rescuing$	15494 15569
reside	11205 5183 5185
residential$	11427 11429 5583
residents$	14472 8383 14574 14575 14576 14577 14578 14579 14580 14581 14582 14583 14584 14585 14588 14589 14590 14652 14656 8626 8627 10604 4954 17295 17324 11602 11603
resilience$	6147
resilient$	3186 3187 3188 3189 3540 11904 6147
resist$	12718 13122 13318 7229 7230 7231 7232 7849 13940 13941 13942 13943 14063 14206 14240 15454 3724
resistance$	2579 2580 2581 2582 2583
resistant$	2579 2580 2581 2582 2583 12014 12017 6134
resisted$	13262 14241 3724
resisting$	15839 3724
resists$	3724
resistted$	3724
resistting$	3724
resit	6039
resolution$	12325
resort$	545 546
resorted$	545 546 4428
resorting$	545 546
resorts$	545 546 4429
resortted$	545 546
resortting$	545 546
resources$	17305
respect$	7320 14318 14348 8267 8533 14826 14827 14828 14829 14830 16087 16090 16096 16110 16593 16594 16595 16596 16597 16598 16599 16600 11662 11999
respected$	13088
respit	5183
respite$	11427
respon	16932 10846 16971 11036 17159 12180
respond$	14318 16090 16096 16110 16144 16145 16618 16811 16814 11999
responded$	16429 16432 16433 16435 16436 16437 16438 16472 16473 16628 12026
response$	13592 13593 4219 4227 4228 4229 4340 4341 4459 4460 4461 4462 4575 10820 10821 4579 10826 16921 16929 16936 10870 4633 4634 4639 4662 17000 4668 17003 4670 4671 4675 10921 10925 10926 10928 17019 17024 17025 17026 10938 4697 10944 4702 10951 17052 11083 4856 11106 11148 4942 4946 11191 17332 12055
responses$	4219 4227 4228 4229 4340 4341 4459 4460 4461 4462 12055
responsib$	16638 16726 16780
responsibbed$	16638 16726 16780
responsibbing$	16638 16726 16780
responsibed$	16638 16726 16780
responsibilit$	9147
responsibilities$	15236 16394 16638 16780
responsibility$	408 409 410 411 13252 13296 13297 13298 13570 14067 14226 1937 1938 8186 8187 8188 8189 8190 8191 8192 8193 8194 8195 8196 8197 8211 8212 8213 8214 8215 14306 14307 14308 14309 14310 14311 14312 14313 14314 14315 14316 8227 14353 15876 16394 16499 16593 16594 16595 16596 16597 16598 16599 16638 16780 4466 12288
responsibing$	16638 16726 16780
responsible$	12364 81 82 83 84 85 7250 13341 13342 13343 13344 1937 1938 3540 15876 16325 16326 16327 16330 16331 16332 16333 16334 16335 16336 16337 4458 16807 16985 17126 4800 11070 4835 11098 11099 4864 17214 4955 5243
responsibly$	13149
responsibs$	16638 16726 16780
rest$	6652 6653 6654 6655 8025 8033 8775 14879 15047 15165 15274 15275 15276 15277 15278 15321 15322 15323 15520 15792 15795 15950 15951 15952 16800 12069
resteal$	17135 17162
rested$	6652 6653 6654 6655
restor	4983
restra	5152
restraining$	11396
rests$	6652 6653 6654 6655 16800 12069
result$	371 6651 1141 11117 4884 11151 12280
resulted$	12346 13258 13259
resulting$	11151
results$	16787 10753 16853 16864 16865 17330 17470 12280
resume$	12504
resumed$	12504
resupply$	17135
retail	4616 10945 11205
retail$	11274
retailers$	4591 16926 10860 17014 17035 17037 4768 17295
retain$	5882
retained$	12125 5882
retaining$	5882
retains$	5882
retak	4983 6039
retaliation$	11553
retard$	6122
retards$	6122
return	12100
return$	12450 12466 6409 12592 12660 341 12754 12783 12785 12786 12787 541 542 543 544 6825 582 586 587 6835 6881 6889 646 647 648 6896 12990 13486 13884 13939 14318 16090 16096 16110 16116 16118 16590 4688 5299 11999
returned$	12592 341 541 542 543 544 582 586 587 5299
returning$	12560 341 12813 541 542 543 544 6822 582 586 587 6832 13107 5299
returnned$	341 541 542 543 544 582 586 587 5299
returnning$	341 541 542 543 544 582 586 587 5299
returns$	12592 341 541 542 543 544 582 586 587 4688 5299
reveal	4804 11048
reveal$	17115
revealing$	15968 15969 9900 5736
reveals$	17115
revel$	1097 1098 2143
reveled$	1097 1098 2143
reveling$	1097 1098 2143
revelled$	1097 1098 2143
revelling$	1097 1098 2143
revels$	1097 1098 2143
revenge$	11553
review	4740
review$	4636 11824
reviewed$	4636 11105 11176
reviewes$	4636
reviewing$	4636
reviews$	4636 11824
revolting$	5483
revolving$	2470 2471 2472 2473
rewards$	13680
rheumatic$	5971
rib$	17426 17427
ribs$	17426
ribss$	17426
rid$	10678 10679 4948 4965 11251
ridden$	851
ridding$	4965
riddled$	2388
ride$	13064 851 13992
rided$	851
rides$	13064 851
riding$	851
rife$	2388
riff$	5375
right$	6380 6382 6421 13208 13209 7179 7180 7181 13705 7707 1802 1803 1804 1805 1806 1807 1808 1809 8243 14353 2192 14637 2424 8683 9125 3043 3044 3045 9743 3500 3501 3502 5381 5468
rightly$	4471
rigid$	16737 16808 10719
rigoro	4993
rigorous$	11237
ring	16908 4699 4707 11028
ring$	12907 12908 1189 13637 13642 14146 14510 14511 14512 14513 14514 16004 10366 16590 4612 10943 5387 11975
ringin	16959
ringing$	16089 4612 10943
ringle	10916 17132 4896 17284 17359 12164
ringleader$	17006 17118 17153 17223 6108
ringleaders$	17118 17153 17223 11140 6108
rings$	9006 9007 9866 16004 10358 4612 10943 11975
ringworm$	6207
riot$	11681 11682 11683 11703
ripped$	15968 15969 9927 5729 5736
rise$	1613 4909 11259
rises$	1613 11259
risible$	16674
risk$	12334 12335 12345 6259 16 17 18 6333 12424 12425 12431 12437 12438 12439 12440 12442 12443 12444 12446 6495 6496 6497 6498 6499 6500 6501 6502 6503 6504 6505 6506 6507 13192 906 13431 13531 13559 7509 1266 1267 1268 1269 13902 14002 8007 14128 14271 14272 14336 14337 14338 14339 14340 14341 14342 14343 14344 14345 14346 14347 14358 14359 14360 14361 14362 14409 14416 14429 8484 2241 8486 8487 8488 8489 8490 8491 8492 8493 8494 8495 14586 14587 8498 8499 8500 8501 8502 8503 8848 8849 2606 2607 8852 2609 2610 14945 14946 14947 14948 14949 14950 14951 14952 14953 14954 14955 14956 14957 14958 14959 14960 14961 14962 14963 14964 15058 15121 15286 15287 15288 15289 15290 15426 15427 15428 15438 15439 15440 15441 15472 15473 15474 15601 15709 15715 15716 15717 15718 9642 15819 10646 11176 4960 11234 11263 5252 11563 5861 5890 6234
riskier$	6380 5254
risks$	12334 12335 12424 12425 12437 12438 12439 12440 12442 12443 12444 12446 6434 6435 6495 6496 6497 6498 6499 6500 6501 6502 6503 6504 6505 6506 6507 13431 13531 13659 13902 14002 8007 14271 14272 14336 14337 14338 14339 14340 14341 14342 14343 14344 14345 14346 14347 14359 14360 14361 14362 14409 15058 15109 15110 15111 15112 15113 15114 15115 15426 15427 15428 15438 15439 15440 15441 15709 9642 15819 11497
risky$	12334 12335 6380 170 171 172 173 174 175 176 6495 6496 6497 6498 6499 6500 6501 6502 6503 6504 6505 6506 6507 6638 12872 8007 8344 14459 5254 5356 5533
risperidone$	6216
ritali	5996
ritalin$	12240
rival$	13573
rivalry$	11614
rivals$	11603
roaccutane$	6216
road$	12777 6791 1045 1046 14718 14874 9577 15694 9641 5596
roadman$	14519 11615 6104
roadmen$	14519 11615 6104
roads$	15665
roam$	12818 14128 2361 2452 2453 2454 2455 2456 2457 2458
roamed$	2361 2452 2453 2454 2455 2456 2457 2458
roaming$	2361 2452 2453 2454 2455 2456 2457 2458
roammed$	2361 2452 2453 2454 2455 2456 2457 2458
roamming$	2361 2452 2453 2454 2455 2456 2457 2458
roams$	2361 2452 2453 2454 2455 2456 2457 2458
rob$	14128 14332 14333 14490 14491 14714 17105 17135 17138 17162 17163 11248 11555
robbed$	12385 12393 12833 13187 13537 7580 7581 13696 13697 13698 13710 13711 5247
robber	16914 16922 16932 10846 16977 17132 11044 17147 4815 17156 17160 17161 17168 17169 4836 17175 17183 17187 17188 17189 11206 11464 11466 11486 11487 11490 12137 6089
robber$	14613 14614 14615 14697 14698 14699 14700 14701 17126 11651 11652
robberies$	17108 17133 17134 11059 11080 17296 5015 17577 17578 17580 12155 12162 12333
robbers$	14613 14614 14615 14697 14698 14699 14700 14701 11651 11652
robbery$	12412 12832 12864 13348 7557 7558 13649 1423 13864 13866 13991 4575 10820 10821 4579 10826 16921 16929 16936 4605 10855 10856 10857 4614 4615 10870 4633 4634 4639 4662 17000 4668 17003 4670 4671 4675 10921 10925 10926 10928 17019 10931 17024 17025 17026 10938 4697 10944 4702 10951 17052 4752 11017 17108 17109 11059 17151 11083 4856 11106 11123 11148 4942 4946 11191 5031 17554 17556 17566 17576 17577 17578 17580 11553 5891 5901 12333
robbing$	13965 16985 17164 17245 11555
robs$	17105 17138 17163 11248
robust	4987 4993 4998 5935
robust$	11237 4997 11904 6149
robuster$	4997
robustly$	12150
rod$	1354
rode$	851
rogue$	14757 11706
rogues$	14757 11706
role$	13252 16780 11097
roles	16969
roll	6025
roll$	2118 3294 9539 9540 3628 16666 12269
rolled$	3294 9539 9540 3628 9873 16027 16028 11246 11247 12269
rolling$	2118 3294 9539 9540 3628
rollled$	3294 9539 9540 3628
rollling$	3294 9539 9540 3628
rolls$	3294 9539 9540 3628
roma$	3580 9831
romanian$	3580 9831 11964
romantic$	700 701 702 703
roof$	17527
room	11091
room$	13889 13890 13891 13892 13893 4591 16926 16945 16946 16947 10858 10859 10860 17013 17035 17041 17042 10996 17089 11444 11445 17539 5211 12116 12277
rooms$	17042 12116
roost$	13712
root$	1117
rope$	13826 1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793
roped$	12385 1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793
ropes$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 15055
roping$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793
rose$	1613 12161
rot$	2451 16623 16856
rotten$	2374 2375 5391 11778 6125
rough	12304
rough$	7601 7758 14528 14529 8451 8664 2505 2506 8897 8898 5357 5391 5475 5688 11935
roughest$	8441
round$	12676 12677 12679 12681 13584 13588 7790 7801 15057 8974 15096 3343 4877 11991 12190
rouser$	11633
rousers$	11633
route	17096
route$	6791 16982
routes$	16982
routin	4842
routine$	11086
row$	13348 13785 13788 10094 16185 10096 16313 16314 16315 11571
rowdiness$	2209 2210 14999 15000 11787
rowdy$	5539 6134
rows$	16313 16314 16315 5141 11571
rubber$	5804
rude$	14936 14937 15037 16345 10552 6134
rudeness$	2209 2210 14999 15000 11787
ruffian$	11706 6105
ruffians$	11706 6105
rug$	16777
rui	6070
rui$	12314
ruin$	13299 13629
ruining$	13633
rule$	14476 16458 16459 16460 16461 16462 16463 4578
rules$	14488 14656 8575 8576 8577 8578 15168 15561 15562 15563 15583 15585 15768 16458 16459 16460 16461 16462 16463 16775 16903 4578 11604 11721
ruling$	4578
rum$	17404
run	4921
run$	12450 12466 12524 12754 12783 12785 12786 12787 6706 6707 6708 6757 565 566 567 568 569 570 571 572 573 574 586 587 6840 6845 605 606 6958 717 736 737 13122 935 936 937 7274 7275 7344 1124 13466 13467 13468 13469 13470 13471 13486 1189 1292 1483 1484 1485 1486 1487 1510 1511 1512 1513 1514 1515 1516 1517 1521 1522 1523 1524 1525 1526 1527 13928 13933 14130 14146 8108 14240 14241 14252 2118 2132 2133 2300 14663 8590 2680 2681 2682 2711 2762 2763 2905 3387 3462 9730 9731 9732 16118 3801 3802 16345 10768 4640 4770 5020 5175 5264 5435 5438 5459 12032
runaround$	14681
runaway$	14613 14614 14615 11651 11652
runaways$	14613 14614 14615 11651 11652 6114
runed$	4770
rung$	6744 6745 6746 6747 6748 6749 6750 6751 14241 16628 10915
runing$	4770
runner	12147
runner$	12897 14616 2288 14722 14723 11575 11651 11653
runners$	12897 14616 2288 14722 14723 17150 11575 11651 11653
runnin	16971 11036
running$	12426 12427 12428 12429 12430 6788 12898 565 566 567 568 569 570 571 572 573 574 586 587 6839 6841 6845 605 606 7274 7275 1124 7567 1483 1484 1485 1486 1487 1510 1511 1512 1513 1514 1515 1516 1517 13865 1802 1803 1804 1805 1806 1807 1808 1809 2118 2132 2133 2300 2762 2763 2905 15680 15681 15682 15683 15684 16345 4640 17126 17159 5175 5264 5434 5437 5459 12112
runs	16971
runs$	565 566 567 568 569 570 571 572 573 574 586 587 6845 605 606 6958 717 736 737 935 936 937 1124 1483 1484 1485 1486 1487 1510 1511 1512 1513 1514 1515 1516 1517 2118 2132 2133 2300 2680 2681 2682 2711 2762 2763 2905 3387 3462 16345 4640 10898 16998 4770 5175 5264 5459 12112
rush$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1521 1522 1523 1524 1525 1526 1527 5311
rushed$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1521 1522 1523 1524 1525 1526 1527 5090 5311
rushes$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1521 1522 1523 1524 1525 1526 1527 5311
rushing$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1521 1522 1523 1524 1525 1526 1527 5311
s$	10866 11034 17127 11270 5060 5061 5064 11321 11323 5082 11330 11361 11371 11374 5136 11381 11383 11384 5142 5143 5149 11394 11397 5161 11409 5172 11429 17532 11452 11454 17546 17553 17559 11485
s17$	6235
s20$	6235
s31$	6235
s47$	6235
sabotage$	11567 5345
sabotaged$	11567 5345
sabotages$	11567 5345
sabotaging$	11567 5345
sad$	8781
sadistic$	5479
safe$	12398 12399 6421 13456 7529 14057 14270 14274 8185 14276 14288 14289 14297 14298 14299 14300 15401 9329 15444 15460 15463 15465
safeguard$	6306 12718 8204 14327
safeguarding$	15477 15478 15479 15480 15494 5779
safer$	6380 6421 7333 7334 7335 14066
safety$	12344 6255 12437 12438 12439 12440 12441 12442 12443 12444 12445 12447 12501 12502 6443 6444 12802 12803 13323 13456 13881 1548 14131 14271 14272 14276 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 8298 8299 8300 8301 8302 15438 15439 15440 15441 15554 17059
said$	131 6719 6753 6993 6994 7003 7173 13416 7585 7586 8067 8102 16159 10162 10163 10164 10279 10280 10283 10447 10448 4310 4311 4798 4854
sail$	1499
sailed$	1499
sailing$	1499
sailled$	1499
sailling$	1499
sailors$	15657
sails$	1499
saints$	15702
sale	17187
sallow$	6155
same$	12552 12554 12556 12558 13244 7308 7309 7310 7311 7312 7313 7314 7315 7316 7317 7319 7477 13568 8475 2475 8722 9387 9388 9389 3557 9874 15971 15984 9907 9914 10157 10158 10159 10160 5662 5723
sanction$	4933 5916
sanctioned$	404 405 406 407 8470 8471 8472 8473
sanctions$	4933
sand$	16774
sandy$	5686
sank$	1531 1532 1533 1534 1535 1536 1537
sat$	3672 3673 3674 4296 4297 4298 4299 4300 4301 4302 4303
satisfy$	16209
savage$	14613 14614 14615 11651 11652
savages$	14612 14613 14614 14615 14634 14635 14636 14886 11625 11651 11652
save$	7420 7421 7422
saved$	14297 14298 14299 14300 16264 16265 16266 16267 16268
saving$	15494 15569 16787 11697 12009
savings$	10753
savvier$	2715 2716 2717
savvy$	2715 2716 2717 9465 9466 9467 3540 3544 11836 6143
saw	5084 5166
saw$	1041 1042 1148 2000 2001 2357 9545 9546 3303 4203 4204 11328 5343
say	17001 4804 11048
say$	12497 6531 12718 6630 6703 7034 1193 13597 13598 7515 7550 13645 1644 7968 14063 7991 7992 7993 14152 14169 14202 8147 14240 14318 2183 9365 15878 16056 16090 16096 16110 10279 10280 10283 4637 11999
saying$	2183 9750 16089 16187
says$	2183 16057 16159 10279 10280 10283 4310 4311
scabies$	6207
scalde	5173
scalded$	11417
scale	17458
scallies$	6105
scally$	6105
scallywag$	6109
scallywags$	6109
scam$	13991
scan$	4636 17430
scandal$	6166
scandalous$	6166
scaned$	4636
scanes$	4636
scaning$	4636
scanned$	11105
scanning$	17094
scans$	4636 17430
scant$	103 110 7824 7906 2319 2320 2322 10503 10510
scantily$	3578 5678 5689
scar$	3599 11954
scarcely$	7612 7630 7631 7632 8143 1900 1901 1902 3004 3006 3007 3041 3077 9321 3078 9322 3079 3163 9407 3164 3165 9498 5613 5614 5628
scare$	15512 15513 15514 15617
scarecrows$	16029
scared$	15472 15473 15474 3181 3182 15616 15620
scares$	9261 15352 9528 9529 15740
scarf$	16009 11975
scaring$	12426 12427 12428 12429 12430
scarlet$	5971
scars$	3599 11954
scarves$	16009 11975
scatter$	17308
scattering$	5012
scenario$	12336
scenarios$	12336
scene$	14100 14101 15109 15110 15111 15112 15113 15114 15115 17109
scheme$	12146
schemer$	11651
schemers$	11651
scheming$	6134
schizo	6203
schizophrenic$	17495
school	4946 5117 17469 12273
school$	12885 12886 12887 13134 13135 7680 14186 14326 14531 14532 14533 14534 14560 14561 14562 14563 14564 14565 14574 14575 14576 14577 14578 14579 14580 14581 14582 14583 14584 14585 14588 14589 14593 14620 8534 14652 8599 8674 14782 14783 14785 15008 3341 3342 16077 16078 16079 16153 10334 10339 10340 10342 4105 16832 10769 4529 16899 16900 11190 17434 5104 5105 17446 17447 17448 17449 17450 11361 17452 17453 17460 17462 17463 17470 17549 11460 11514 5428 5779 5828 5837 5838 12259 12269 12270 12271 6036
schoolboy$	5404
schooled$	5121
schooling$	13361 17461 12271
schoolmates$	11650
schools$	14560 14561 14562 14563 8626 8627 11190 17457 17540 12269
sclerosis$	17497
scolio	6206
scor	12134
score$	1542 15055 15665 16920 12151
scored$	1542 17087
scores$	1542 16920 12151
scoring$	1542
scorn$	16877 16878 16879 16880 16881 5346
scorned$	5346
scorning$	5346
scornned$	5346
scornning$	5346
scorns$	5346
scoundrel$	11706
scoundrels$	11706
scour$	4636
scoured$	4636
scoures$	4636
scourge$	8875
scouring$	4636
scours$	4636
scramble$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5311
scrambled$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5311
scrambles$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5311
scrambling$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5311
scrap$	13181 1406 13784
scraped$	11955
scrapes$	7401 7402 7403
scrapheap$	16258
scrapings$	2503
scrapper$	11706
scrappers$	11706
scratch$	16656
scrawny$	6155
scream$	11584
screamed$	12842 14191 14241
screening$	17401
screens$	16352 16382 16383 16384 16385
screenshot$	10934
screenshots$	10934
screw$	5470
screwed$	2633 9029 9030 5500
screws$	5470
scribe	5103
scribe$	11347
scrolled$	11105
scrote$	6109
scrotes$	6109
scrounger$	11651
scroungers$	11651
scrubber$	6122
scrubbers$	6122
scruffily$	3578 5689 11974 11976
scruffy$	3580 9829 15968 15969 5688 5709 5729 5736 6155
scruples$	14826 14827 14828 14829 14830
scrutiny$	17053
scum$	6105
scumbag$	6105
scumbags$	6105
search	10827 10831 16948 17008 17101 4877 17217 17233 5035
search$	4585 4636 10901 4795 4852 4871 17210 11121 4893 17246 17247 11158 17249 4918 11163 4920 17255 4938 17280 5017 5018 17356 11279
searched$	4636 17182 11105 4918 17270
searches$	4636 17176 4871 17247 11158 17249 4918 4920 17255 4938 17345
searching$	4636 17247 4918 4920 4938
searchped$	4893
searchs$	4636 4893 5017
seasoned$	3348 6148
seating$	10883
second$	7369 7373 7828 2502 3557 10512 10733 5111
secrecy$	7130 8177 16646
secret$	13604
secretive$	6134
secretly$	1218 1219
secrets$	13607
sectio	17496 11407 6220
section$	11160
section17$	6235
section20$	6235
section31$	6235
section47$	6235
sectioned$	17497
secur	5898
secure	4884 17229 5185
secure$	13120 13121 11429 17565 11481 5882 6081
secured$	16997 12125
secureed$	5882
secureing$	5882
secures$	5882
securi	4616 10945 10952 4745 10999 4767 11083 4847 11091 4884 4946
security$	14472 4591 16926 10860 17014 17035 17037 17042 4710 10989 4749 17089 4768 4769 17173 4892 4910 11190 5034 11603
seduce$	319 1093 1094 1095 1096 5258 5313
seduced$	12385 319 1093 1094 1095 1096 2073 5258 5313
seduces$	319 1093 1094 1095 1096 5258 5313
seducing$	319 1093 1094 1095 1096 5258 5313
see	16921 5084
see$	197 12628 12718 12754 7274 1041 1042 1148 13939 1812 1815 1818 1819 2000 2001 8246 8247 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8303 8304 8305 8306 8307 8308 8309 8310 2357 2485 2488 2510 2511 15350 9282 9283 9284 9295 15596 9545 9546 3303 15712 15713 15714 16041 16618 16814 16948 4625 4632 4637 16993 10964 17074 11328 11447 5343
seed$	11635
seeds$	11635
seeing	5084
seeing$	12560 12813 7274 9218 11328 5179 11447 5293 5343
seek	10863 4884 4916 4929 5913
seek$	327 619 620 621 622 623 624 625 2075 8319 2076 2077 2078 2079 2080 2081 2097 2098 2100 16345 10298 4588 16967 10878 5552 5553
seeked$	10298 4588 10878
seeker$	14603 11595 11795 12310
seekers$	14603 11595 11795
seekin	10863 4916 4929
seeking$	327 619 620 621 622 623 624 625 2075 8319 2076 2077 2078 2079 2080 2081 2097 2098 2100 8881 8899 16345 10298 4588 10878 11595 11795 5552 12310
seekked$	10298
seekking$	10298
seeks$	327 619 620 621 622 623 624 625 2075 8319 2076 2077 2078 2079 2080 2081 2097 2098 2100 10298 4588 16967 10878 5552 5553
seem$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9106 2863 2864 2865 2866 2869 2870 2871 2872 2997 9382 9383 9384 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 9698 3499 3515 3572 3584 4238 4239 5271 5284 5400 5402 5407 5454 5462 5481 5494 5534 5536 5545 5546 5606 5607 5609
seemed$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9106 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 4238 4239 5271 5284 5400 5402 5407 5454 5462 5481 5494 5534 5536 5545 5546 5606 5607
seeming$	4238 4239
seemmed$	4238 4239
seemming$	4238 4239
seems$	382 383 870 871 7671 7672 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9106 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 4238 4239 5271 5284 5400 5402 5407 5454 5462 5481 5494 5534 5536 5545 5546 5606 5607 5609
seen	16984 17114 5166 5236
seen$	564 14211 14212 8123 8124 2243 2618 2727 2944 9508 9545 9546 3303 3310 3345 3482 3483 3484 15863 15864 15865 16095 16101 16106 16115 16177 16183 16221 4203 4204 16662 16979 17005 10962 5084 5091 5179 5343 12136 12143 12149
sees	5084 5166
sees$	1148 2000 2001 2357 2485 2488 11328
seize	4735
seize$	4674 10979 5882
seized	10978 4735
seized$	4674 17068 10979 17256 12125
seizeed$	5882
seizeing$	5882
seizes	4735
seizes$	4674 10979 5882
seizin	4735
seizing$	4674 10979
seizur	6206
seizure$	4735 4872 17241 12122
seizures$	4872 12122
seldom$	3077 9321 3078 9322 3079
select	5022 6200
selected$	4779
self	5962 6217
self$	6244 6246 6287 6291 6292 49 6294 6295 6296 6297 6298 6299 6300 57 6302 6303 6304 61 12396 12397 6308 6309 6311 6312 69 70 71 72 6318 6319 6320 6330 6331 6332 102 141 6604 12723 6714 6715 6716 12860 6784 6848 13143 13172 13174 7103 7104 7105 7106 7107 7108 7109 7110 7112 7113 13218 7137 7138 7139 7140 13231 13232 13233 13234 13235 13236 13237 13238 13239 13240 7155 7156 7157 7158 13249 13254 13276 13277 13410 13411 13412 13413 13414 7330 13517 13518 13519 13520 13521 13522 13533 13604 13629 13633 1316 1317 1318 7563 7784 7785 7787 13878 7795 7796 7797 7798 7800 7802 7803 1560 7858 14057 8180 8184 1941 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 8198 8199 14290 14291 14292 14293 14294 14295 14297 14298 14299 14300 8258 8259 8260 14631 14796 8729 2486 2487 8732 2489 2490 2491 14882 8933 8935 15075 15076 15077 15078 15079 15080 15081 15353 15354 15355 15356 15386 15387 15388 15389 15390 15391 15392 15393 15394 15395 15396 15397 15398 15399 9311 15402 15403 9314 15410 15443 15444 15447 15460 15461 15462 15464 15470 15471 9572 9573 9574 15756 3475 3476 3477 9737 3494 3495 15835 15843 10714 11422 11494 5261 11524 11525 5304 5323 11573 5419 11866 11867 5624 5655 5799
selfharm$	12206
selfharmed$	12206
selfharming$	12206
selfharms$	12206
selfie$	12949 6860 6861 6862 12960 6893 6894 651 652 13366
selfies$	12949 6860 6861 6862 12960 12961 6893 6894 651 652 13366
selfish$	6134 6166
selfishness$	2209 2210 14999 15000 11787
sell$	12450 12466 12754 12783 12785 12786 12787 6706 6707 6708 565 566 567 636 736 737 948 7274 7275 13466 13467 13468 13469 13470 13471 13486 7488 7490 7492 13583 13662 13928 13933 1614 1615 1616 7861 14128 14332 14333 14368 14370 14376 14378 14490 14491 17138 5264 5281 11541
selled$	7488 7490 7492
sellin	16959 16971 11036 17132
selling$	12875 565 566 567 636 7275 7488 7490 7492 13865 13895 1614 1615 1616 13965 15680 15681 15682 15683 15684 16319 16320 16325 16326 16327 16328 16329 16330 16331 16332 16333 16334 16335 16336 16337 16985 17126 17164 5249 5264 5281 12129 12332
sellled$	7488 7490 7492
sellling$	7488 7490 7492
sells	16971
sells$	565 566 567 636 736 737 948 7488 7490 7492 1614 1615 1616 10898 16998 17138 5249 5264 5281
selves$	6244 6246 6287 6291 6292 49 6294 6295 6296 6297 6298 6299 6300 57 6302 6303 6304 61 12396 12397 6308 6309 6311 6312 69 70 71 72 6318 6319 6320 6330 6331 6332 6604 12723 6714 6715 6716 12860 6848 13143 13172 13174 7103 7104 7105 7106 7107 7108 7109 7110 7112 7113 13218 7137 7138 7139 7140 13231 13232 13233 13234 13235 13236 13237 13238 13239 13240 7155 7156 7157 7158 13249 13254 13276 13277 13410 13411 13412 13413 13414 7330 13517 13518 13519 13520 13521 13522 13533 13604 1316 1317 1318 7563 7784 7785 7787 13878 7795 7796 7797 7798 7800 7802 7803 1560 7858 14057 8180 8184 1941 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 8198 8199 14290 14291 14292 14293 14294 14295 14297 14298 14299 14300 14631 14796 8729 2486 2487 8732 2489 2490 2491 14882 15075 15076 15077 15078 15079 15080 15081 15353 15354 15355 15356 15386 15387 15388 15389 15390 15391 15392 15393 15394 15395 15396 15397 15398 15399 9311 15402 15403 9314 15410 15443 15444 15447 15460 15461 15462 15464 15470 15471 9572 9573 9574 15756 9737 3494 3495 15835 15843 10714 11494 11524 11525 11573 11866 11867
semh	6015
semh$	12259
semi$	5156
sen$	17441 6019 12264
send	4596 4680 4681 4692 4699
send$	12450 12754 615 616 617 618 627 1032 7488 7490 7492 13665 1470 13928 13933 14368 14370 14376 14378 4595 4666 10929 4690 10943 4700 4862 11149 4947 4994 5272 5296 11541 6019 12264
sendd$	4700
sendded$	7488 7490 7492 1470
sendding$	7488 7490 7492 1470
sended$	7488 7490 7492 1470 10929 4700
sendes$	4690
sending$	615 616 617 618 627 1032 7488 7490 7492 1470 16278 16279 16280 4666 10929 4690 10943 4700 4862 4994 5272 5296 12007
sends$	615 616 617 618 627 13500 7488 7490 7492 1470 4666 10929 4690 10943 4700 4862 11149 4947 4994 5272 5296
sensation$	5351
sense$	13564 13565 13733 13734 13735 13736 13737 13738 13739 13740 13741 13742 13743 13744 13745 14012 14013 14014 14015 14016 14017 14018 14019 7930 7931 7932 14351 8263 2330 8740 2764 2766 9229 15320 3025 3026 3027 3028 3029 3030 9310 3067 3068 9313 15672 15724 15878 15989 16286 16544 16545 16546 11566 11587 11890
sensible$	12361 6380 6421 7060 3043 3044 3045 15465 3540
sensibly$	13149
sensit	4597
sensitive$	10841 11810 5858
sensor	5044
sensory$	11288
sent	4596 10946 11012
sent$	12609 12610 12611 12613 615 616 617 618 627 13097 13098 13099 13111 7488 7490 7492 1470 14241 4595 16992 11390 5198 11471 5272 5296 11541 12062 6065
senten	17477
sentence$	4905 12318 6078 12323 12325
sentenced$	11471 6078
sentences$	4905
sentencing$	6078
separa	17477 17479 11390 11392 17493
separate$	4574 17308
separated$	17480
separates$	4574
separating$	5012 17480
separation$	17482
sepsis$	6205
september$	12887
sergea	4575 10820 10821 4579 10826 16921 10855 10856 10857 4614 4615 4616 10870 4633 4634 4639 4662 17000 4668 17003 4670 4671 4675 10921 10925 10926 10928 17019 17024 17025 17026 4697 10944 4702 10951 17052 4752 11083 4856 11106 11148 4942 4946 11191
sergeant$	10819 16911 16916 4591 16945 16946 16947 10858 10859 10860 16960 10877 4658 10903 10906 4665 10912 10914 17011 17015 17016 17018 17028 10941 17032 17034 17041 4749 10996 17173 11100 17238 11186 11190 17281 5854 12189
serial$	602 603 4573 5268 5395 5408 5896
series$	4066 12145
serious$	6341 700 701 702 703 8587 10478 10479 10480 10481 5395 5779
seriously$	14388 14389 14390 14391 14392 16491 16492 16508 16509 16510 16511 16512 16513 16514 16515 16516 16517 16518 16586 16587 16588 16589 4372
seriousness$	14336 14337 14338 14339 14340 14341 14342 14343 14344 14345 14346 14347 14359 14360 14361 14362
sertra	5996
sertraline$	12240
servant$	11575
servants$	11575
serve$	3114 3115 4931 4977
served	17236
served$	4931 5111 5237
serves$	874 875 3114 3115 4931 4977
servic	17419
service$	14516 8520 14810 16153 10334 10339 10340 10348 4105 10376 10377 16782 16832 10761 10769 4529 16899 16900 4677 17291 17401 17417 5779 12055 5828 5837
services$	7457 14326 14327 14331 8591 14810 14913 15041 15450 15451 15452 15453 15488 15489 15490 15491 15492 15535 15536 3243 3245 3731 3732 3733 3734 10334 16428 10339 10340 10345 10346 4105 16832 10769 16899 16900 17401 17413 11590 11994
serving$	4931 11382 12043 6043
session$	185 187 188 8945 16153 16338 16339 16340 16379 16380 16381 17395 11589
sessions$	185 187 188 6475 12566 12599 12600 15008 8945 16153 16379 16380 16381 17395 11589
set$	74 75 76 12508 547 568 569 570 571 572 573 574 13433 13434 13435 13436 13437 13438 7505 1299 1300 1301 1302 13850 13851 1797 14567 2278 3023 3024 9810 3784 3785 3965 4736 5248 11912 11913 12278
sets$	74 75 76 568 569 570 571 572 573 574 1797 2278
setter$	11737
setters$	11737
setting$	74 75 76 5248
settle$	16090 16096 16110 11999
seven	10822 10837 17012 10933 10955 17051 10994 4753 4754 17096 17097 17099 17140 4820 4834 11090 17186 17203 17206 17211 11152 17265 11182 11185 17277 4945 17284 4951 17323 17335 11250 17347 17359 5032 12164
seven$	14568 14638 16718 11064 17178 17180
severa	17077
several$	6478 633 9756 3616 10662 10663 10688 16798 16799 12068 5891 6009
severe	5957
severely$	6028 6046
sewer$	14884
sex$	12436 6571 12773 6778 6872 12964 6879 637 6886 12979 653 654 655 656 13001 13002 13072 7030 13367 13482 13483 13484 13485 13864 13866 8504 14881 8954 15068 15069 15286 15287 15288 15289 15290 15299 15426 15427 15428 15518 9733 11413 5221 11498 11519 11531 5480 11842
sext$	6095
sexted$	6095
sexting$	11515
sexts$	6095
sexual$	12872 6859 6870 6875 6877 6878 638 639 640 641 643 6890 6891 6892 653 654 655 656 13003 700 701 702 703 7276 15068 9011 9014 9211 15519 5067 5221 5273 5285
sexualised$	12872 6859 6870 14927 14928 14929 14930 14931 14932 14933 14934 14935 11521 11522 5539 6144
sexuality$	13119
sexually$	2224 2225 9434 5276 5496 5599 5600 5639 5657 12292 6215
sgt$	17032
shabbily$	3578 5681 5689
shabby$	15968 15969 5729 5736 6155
shadow	5035
shadow$	17044 17079 4750 17181 11279
shadowed$	4750
shadowing$	4750
shadows$	9866 4750
shady$	5475 6125
shaggy$	5686
shall$	3756 3757 3758 3759 3760 3761 4899
shallow$	6134
sham	17333
shambles$	6166
shambolic$	16674 6166
shame$	7170 14826 14827 14828 14829 14830 16658 10664 16755 5801
shameful$	16553 6166
shamefully$	6166
shameless$	6125
shar	4656 4680
share	4692 5857
share$	12754 615 616 617 618 627 7207 993 1011 1012 1013 1014 1032 1971 3670 16090 16096 16110 16618 16811 16814 10835 4592 4595 10929 4690 4700 4838 4947 5200 5272 5723 11999
shared$	615 616 617 618 627 993 14241 3670 10447 10448 16628 10835 4592 4595 4700 5272 5723
shareed$	10929 4700
sharees$	4690
shareing$	10929 4690 4700
shares	5857
shares$	615 616 617 618 627 993 3670 10835 4592 4595 10929 4690 4700 4947 5200 5272 5723
sharin	12100 5857
sharing$	615 616 617 618 627 993 1032 3670 16672 10835 4592 4595 5200 5272 5723
sharks$	13843
sharp$	9465 9466 9467 3544
sharper$	2715 2716 2717
sharpest$	14771
shaved$	5705 5707 5709 11955 5722
shaven$	5676 5677 5706 5709 5722
she$	6396 6403 6917 6998 6999 7004 7005 7054 7068 7071 7363 7523 7625 13775 1843 2164 8408 2165 14499 2166 2167 2194 8583 2359 15054 16167 16168 16169 16170 16171 10100 10101 10102 10104 10235 10236 3994 10240 10334 16428 6021
shed	12304
shed$	4446 17524 17536
shedding$	4446
sheep$	14557 11651
sheer$	5334
sheet$	12116
sheets$	12116
shelter$	12971 12972 12973 12974 12975 12976 12977 12978 17524
shield$	7420 7421 7422 5317
shieldded$	5317
shieldding$	5317
shielded$	5317
shielding$	15480 15485 15486 15487 15494 5317
shields$	5317
shift$	6706 6707 6708 7275 10172 10173 5873
shifting$	7275 14515
shiftless$	6136
shifty$	5475 5688 11935 6125
shilling$	14774 14778 14779
ship$	15721
shirk$	4446
shirked$	4446
shirking$	4446
shirkked$	4446
shirkking$	4446
shirks$	4446
shirt$	9870 3627 9878 9879 15977 11975
shirtless$	6155
shirts$	9870 3627 9878 9879 15977 9937 11975
shock$	13300 15617
shocked$	15616 15620
shocking$	4336 4337 4338 4339 10664 16755 16793 16794 16795 16796 5539 5811
shockingly$	5495 6168
shocks$	9528 9529 15638 15740
shoddy$	6166
shoes$	9878 9879 15993 15994 15995 15996 15997 16004 17547 11975 11980
shoot$	1541
shooti	17147 17160 17168 17169
shooting$	1541
shootings$	17133
shoots$	1541
shop	4616 10945 10952 11274
shop$	12885 12886 14748 4591 16926 10860 17014 17035 17037 17042 5007 17364 17367
shopke	4616 10945 11205 11491
shopkeeper$	12653 12966 17581
shopkeepers$	12653 12966 14472 14652 8626 8627 4591 16926 10860 17014 17035 17037 4768 4954 17295 17324 11602 11603
shopli	4815 17156 17160 17161 17169 4836 17183 17285 11206 11464 11486 11487 6243
shoplift$	11555
shoplifter$	14613 14614 14615 14722 14723 11651 11652
shoplifters$	14613 14614 14615 14722 14723 11651 11652
shoplifting$	12426 12427 12428 12429 12430 12864 12875 12879 13864 13866 13965 14640 11059 11080 17198 4952 11197 17296 5015 5031 17554 17576 17577 11555
shoppe	11205
shoppers$	14652 17295 17324 11602
shopping$	11274
shops$	14652 8626 8627 4591 16926 10860 17014 17035 17037 17042 4768 4954 5007 17364 17367
short$	2444 2445 8796 8797 9813 15968 15969 9900 9927 16542 16543 5478 5548 5665 5686 5708 5709 5736 5798 12065 6155
shortcoming$	5778
shortcomings$	16399 16400 16401 5778 12024 6165
shortest$	3601 5713
shorts$	15962 3629 9878 9879 15990 15991 15993 15994 15995 16010 16011 16012 16017 11975 11980
shot$	12420 1541 14821 10678 10679 10873 5383
shots$	14821 10873 16975 16981
shotted$	5265
shotter$	6115
shotters$	6115
shotting$	565 566 567 5264 5265
should	4880 11376
should$	26 27 28 29 30 31 763 764 1089 7613 13708 1729 1831 1849 1857 1858 1859 1860 1861 1862 1863 1864 1865 1873 1877 1878 1879 1880 1898 1907 1908 1909 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1921 1967 1980 2787 2788 2789 2790 2840 3019 3076 3156 3207 3264 3265 15844 9773 4072 4074 4075 4076 4077 10323 16423 10484 4327 10576 4558 10986 4749 4821 4873 4899 17273 5001 17466 5781 5851
shoulder$	15021 3596 17426 17427 5829
shouldered$	11915 5829
shouldering$	5829
shoulderred$	5829
shoulderring$	5829
shoulders$	15021 15086 17426 5829
shout$	2680 2681 2682 5312 12011
shouted$	6744 6745 6746 6747 6748 6749 6750 6751 14068 14241 5173 5312 12011
shouting$	13758 13759 5141 5312 12011
shouts$	2680 2681 2682 5312 12011
shoutted$	5312 12011
shoutting$	5312 12011
show	4582 16921 4792 11037 4809 4853 12100
show$	359 1876 8165 8166 8167 8168 1942 1943 8216 8217 8218 8219 8220 8221 8222 8223 8224 8225 14318 8233 8296 8297 14438 8650 2492 16090 16096 16110 16154 16155 16156 3941 16373 4637 10960 10964 10987 17115 11999
showed$	359 1876 1942 8296 8297 2492 4259 10987
showin	4792 4809
showing$	359 13758 13759 1942 4259 16924 17398
shown	10946 11012
shown$	197 6509 6510 13141 13142 7053 1876 8165 8166 8167 8168 1943 8296 8297 9997 16222 16223 16224 16225 16389 4259 4737
shows	4792 11037 4809
shows$	359 1876 1942 8296 8297 2492 16154 16155 16156 3940 4259 4637 10987 17115 11058
shred$	1407 8739
shrewd$	9465 9466 9467 3544
shrinking$	9497 15588 15589 15590 15591
shrug$	2027 3208 3297 4465
shruged$	2027 4465
shrugged$	2027 3297 4465
shrugging$	2027 4465
shruging$	2027 4465
shrugs$	2027 3297 4465
shunt$	5058
shut$	13860 4512 12062
shuts$	4512
shutting$	4512
shy$	2444 2445 11799
siblin	17523
sibling$	17537 11826 5586
siblings$	6245 12884 15036 15265 17500 17537 11495 11826
sick$	8670 17386 17434
sickle$	6206
side$	14784 15903
sidekick$	6107
sidekicks$	6107
sidelined$	5812
sides$	13324 14784
sight	11261
sight$	17227 17351 12165 5984 5985
sighted$	12042 12149 12229 6180
sighti	4594 5874
sighting$	10815 4746 12118
sightings$	17022 4746 5870 12118
sign$	1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 7818 7819 4422 4423 4424 4425 16778 16779 5230 12064 12067
signal$	12642 17239
signals$	12642 12643 13804 11579
signed	11112
signed$	1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 7818 7819 17202 5099 5100 5230
significant$	2604 2605
signing$	1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 7818 7819 5230
signs$	1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 14006 4422 4423 4424 4425 16778 16779 16798 16799 16970 5230 11579 12064 12067 12068
silence$	7130 13282 13472 13473 13474 13475 13476 13477 13685 8177 16646
silent$	13606 13607
silliness$	12729 12730 12731 12732 12733 12734 13219 7168 7169 8084 8177 1934 8179
silly$	6341 114 115 6380 170 171 172 173 174 175 176 6638 947 1352 1834 1925 1926 3025 3026 3027 3028 3029 3030 11581 5338 5341 6134
silo$	5841 5842
siloed$	6170
silos$	12084
similar$	3580 9831 5665 5723
simple$	5334 6068
simpler$	4891
simply$	13141 13142 7053 842 14217 14218 14219 14220 2679 3299 3826 3827 3828 3829 10322 4242 4243 4430 4431 4474 5753 5818
since$	17402 17405 17428 17522 11871 12328
single$	3908 3909 10248 10289 10290 4133 10378 10446 4597
sink$	1531 1532 1533 1534 1535 1536 1537
sinker$	14030
sinking$	1531 1532 1533 1534 1535 1536 1537
sinks$	1531 1532 1533 1534 1535 1536 1537 16254
sister	11386 17478 11389 5162 17523 17529
sister$	12884 8029 8037 5137 5138 17476 11393 11423 17537 11826
sisters$	12884 8029 8037 15036 9131 9132 9133 11826
sit	16984
sit$	6684 3672 3673 3674 3676 3688 3689 3690 3691 3692 16090 16096 16110 4296 16812 11999
site$	12118
sits$	3672 3673 3674 3676 3688 3689 3690 3691 3692 4296 4297 4298 16971
sitting$	13241 13242 13758 13759 4296 4297 4298
situation$	12336 6647 13225 13226 13313 1045 1046 1119 1120 7505 14271 14272 14276 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 14434 15476 15890 10646 16792 10766 5209 12305
situations$	12336 7401 7402 7403 14434 15890
six	10822 10837 17012 10933 10955 17051 10994 4753 4754 17096 17097 17099 17140 4820 4834 11090 17186 17203 17206 17211 11152 17265 11182 11185 17277 4945 17284 4951 17323 17335 11250 17347 17359 5032 12164
six$	1384 14542 14638 3570 9815 9816 3616 15950 15951 15952 15953 15954 15955 10117 10126 10132 16718 11064 17178 17180
sixteen$	15138 15139 15140 15141 15142 15143 2843 2844 2845 11851
size$	2875 2876 3465 3466 3467
skank$	6122
skanks$	6122
skanky$	6125
skate$	1498
skated$	1498
skaters$	10117 10126
skates$	1498
skating$	1498
skeletal$	5665
ski$	5741
skilled$	3554
skills$	2764 2766 9310 3067 3068 9313 15861 11892
skimpy$	9900 5736
skin$	14727 15609 9838 9854 17377 11937 5695 5701 5970
skinned$	11896 11929
skinniest$	3601 5713
skinny$	9813 9850 9927 5665 5736 6155
skins$	12983 15609
skirt$	15962 3629 9878 9879 15990 15991 15993 15994 15995 11975 11980 11987
skirts$	15962 3629 9878 9879 15990 15991 15993 15994 15995 16010 16011 16012 16017 9937 16035 11975 11980 11987
skive$	6094
skived$	6094
skives$	6094
skiving$	6094
skunk$	11319
slack$	1062
slag$	11651
slags$	11651
slap$	14103 15634 17506
slapdash$	6126 6166
slappe	5173
slapped$	17506 11417
slapper$	6122
slappers$	6122
slaps$	17506
slave$	11762 5519 6128
slaves$	11762 6128
sleazy$	6125
sleep	11306 11318
sleep$	6409 12754 12818 629 7274 1041 1042 1047 15578 15712 15713 15714 17396 17408 17409 17527 5195 5204 5205 5274 5960
sleeped$	5197
sleepes$	5197
sleeping$	629 7274 5190 5195 5197 5204 5274 5998
sleeps$	629 1047 5195 5197 5202 5204 5205 5274
sleepwalk$	1531 1532 1533 1534 1535 1536 1537
sleepwalked$	1531 1532 1533 1534 1535 1536 1537
sleepwalking$	1531 1532 1533 1534 1535 1536 1537
sleepwalkked$	1531 1532 1533 1534 1535 1536 1537
sleepwalkking$	1531 1532 1533 1534 1535 1536 1537
sleepwalks$	1531 1532 1533 1534 1535 1536 1537
sleeves$	3629
slender$	5665 6155
slep$	6060
slept$	629 1041 1042 1047 11292 5190 5206 5274 6060
slicked$	3595 11955
slid$	1531 1532 1533 1534 1535 1536 1537
slide$	1531 1532 1533 1534 1535 1536 1537 3294 9539 9540 12077 12116
sliders$	15993 15994 15995 16010 16011 16012 16014 11975 11980
slides$	1531 1532 1533 1534 1535 1536 1537 3294 9539 9540 12116
sliding$	1531 1532 1533 1534 1535 1536 1537
slight$	3565 5665 6155
slightest$	7907 14845 10182 10504
slightly$	3568 5667
slim$	9813 5665 6155
slimly$	5667
slip$	1531 1532 1533 1534 1535 1536 1537 10649
sliped$	1531 1532 1533 1534 1535 1536 1537
sliping$	1531 1532 1533 1534 1535 1536 1537
slipped$	1531 1532 1533 1534 1535 1536 1537
slippers$	16006 16014 16022 11975
slippery$	5475 6125
slipping$	1531 1532 1533 1534 1535 1536 1537
slips$	1531 1532 1533 1534 1535 1536 1537 16991
slipshod$	6166
slit$	5722
sloppy$	4336 4337 4338 4339 11935 5811 6166
sloth$	12079
slovenly$	6136
slow$	1848 2579 2580 2581 2582 2583 4336 4337 4338 4339 16737 16793 16794 16795 16796 16808 10719 4477 5505 5811 6013
slowly$	16808
slut$	11651
sluts$	11651
sluttish$	6125
slutty$	6125
sly$	6134
slyness$	2209 2210 14999 15000 11787
smacke	5173
smacked$	11417
smackhead$	6122
smackheads$	6122
small$	2314 2366 9116 9267 9813 3575 5612 5665
smaller$	8379 8380 8389 8390 8391 8392
smart$	13613 13616 9465 9466 9467 15730 9831 11834 11840 5736
smarter$	6380
smartly$	3578 5689 11974 11976
smarts$	11835 11890
smash	17505
smashe	11247
smashed$	17337
smell$	3371 3372 3373 3374
smelly$	15968 15969 6155
smitten$	675 676 677 678 679 680 681
smok	5075
smoke$	12450 12754 12783 12785 12786 12787 519 7280 1041 1042 13393 13394 13395 7488 7490 7492 13662 13928 13933 14128 14368 14370 14490 14491 3323 3324 3325 3326 3327 16345
smoked$	13111 1041 1042 7488 7490 7492 16345
smoker$	14609
smokers$	14609
smokes$	1041 1042 7488 7490 7492 3323 3324 3325 3326 3327 16345
smoking$	6256 12347 12348 6605 907 7280 1041 1042 7488 7490 7492 13758 13759 16345
smooth$	13691 5637
smug$	6125
snakes$	11651
snapch	4861
snapchat$	6555 6556 6557 607 6851 608 6852 609 6853 610 6854 611 6855 12946 12947 12948
sneak$	339 11651
sneaked$	339
sneaking$	339
sneakked$	339
sneakking$	339
sneaks$	339 11651
sneaky$	6136
snide$	6125
sniffer$	4939 11184
snood$	16009 11975 6161
snoods$	16009 11975 6161
snotty$	6125
snub$	5346
snubbed$	16060 5346
snubbing$	5346
snubed$	5346
snubing$	5346
snubs$	5346
snuck$	339
so	4860
so$	12553 12557 12843 6978 7524 13640 1594 8000 8001 8436 8646 8668 3266 3267 3268 3269 3270 3271 15726 10325 4264 4848 5336 5608 5626
sobrie	5224
sobriety$	11468
social$	12867 12873 607 608 609 610 611 8367 14641 8779 8880 14976 15038 15529 15530 15531 15532 9981 10334 16428 4099 10344 4102 4516 4518 10973 4758 4760 17134 4861 17199 11164 11323 11426 5188
society$	8350 2107 2108 2109 2110 8355 14574 14575 14576 14577 14578 14579 14580 14581 14582 14583 14584 14585 14588 14589 14590
sociopath$	11651
sociopathic$	6134
sociopaths$	11651
socks$	9937
sod$	10524 11625
sods$	11625
sofa	11437 12304 6236
sofa$	17527 5194 17538
soft$	13241 13242 15699
software$	10961
sold$	565 566 567 636 736 737 948 7488 7490 7492 1614 1615 1616 16316 5249 5264 5281 11541
soldier$	12694 11626 11706
soldiers$	12694 14691 11626 11706
solely$	4467 4468 5827
solicit$	1093 1094 1095 1096 5305 5313
solicited$	1093 1094 1095 1096 5305 5313
soliciting$	1093 1094 1095 1096 5305 5313
solicits$	1093 1094 1095 1096 5305 5313
solicitted$	1093 1094 1095 1096 5305 5313
solicitting$	1093 1094 1095 1096 5305 5313
solid$	5665
solidly$	5667
solve	5918
solve$	17309
solves	5918
solvin	5918
somali$	3580 9831 11964
some$	128 904 7206 1399 1409 2197 3616
somebody$	12812 12834 13639 13644 13798 14060 14197 10047 10223 10334 16428 4906
someone$	12812 12834 6909 13639 13644 13798 14060 14197 9160 3013 10047 10223 10334 16428 4906
something$	12843 13084 13640 16348 4683 17031
somewhere$	12971 12972 12973 12974 12975 12976 12977 12978 1369 1370 1371
son	17266
son$	15221 11309
sons$	15221
soon$	14090 14091 3299 16760 16761 16762 16763 16896 16897 16898
sooner$	1223 1224 8038 1795 8040 15151 15294 16411 16420
sophisticated$	2801 2965 3485 6148
sorely$	4372
sorry$	13764 16222 16223 16224 16225
sort$	13267 14466 2380 2382 2383 2384 14840 15477 15478 15479 9531 15964 4574 11601 11719
sorts$	13267 4574 11601 11719
sought	4774 17236
sought$	327 619 620 621 622 623 624 625 1131 14241 2075 8319 2076 2077 2078 2079 2080 2081 2097 2098 2100 10298 11018 5553
soul$	13950 13951 15116 15117 15118
soulless$	6125
souls$	13949 13951 14875 11847
sound$	9698 5607
sounds$	5607
sour$	6127
source	12100
source$	1117 10841 4598 16995 11004 4849 17193 4863 4963 4970 5857 12102 5859
sources$	4598 16995 12102
south$	3592
sow$	13272 13273 13714 13715
sowed$	13272 13273 13715
sowing$	13272 13273
sown$	13272 13273
sows$	13272 13273
space$	14727 15419 11172 11445
speak	10828 5166
speak$	12496 12718 12943 612 613 614 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 9273 9320 9698 16041 16090 16096 16110 16212 16278 16279 16280 16618 4547 16918 11999 12007
speaking$	612 613 614 9271 16089 12029
speaks$	612 613 614 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 16212 4310 4311
special$	8770 17441 6015 6234
specialist$	17418
speech$	5044 17441
speed$	12257
spell	12285
spelli	11380
spelling$	17470 6035
spend$	12754 6665 6666 6731 13075 13076 13077 13078 13079 822 823 7488 7490 7492 13928 13933 2124 2125 2126 2127
spendded$	2124 2125 2126 2127
spendding$	2124 2125 2126 2127
spended$	2124 2125 2126 2127
spending$	12560 12813 13075 13076 13077 13078 13079 2124 2125 2126 2127 16906
spends$	2124 2125 2126 2127 16984
spent$	822 823 7488 7490 7492 2124 2125 2126 2127 5237
spice	11310
spice$	13370 17400 11319 17412
spider$	7747
spike$	11259
spikes$	11259
spiky$	5686 5709
spin$	13064
spina$	5972
spineless$	6125 6166
spirit	11318
spirits$	17404 17408
spit$	14714
spite$	6442 199 200 202 6476 235 236 237 266 12916 12917 12918 12919 13300 4419
spiteful$	16553 5456 5479 6134
spitefulness$	2209 2210 14999 15000 11787
spiv$	11706
spivs$	11706
spleen	11298
spleen$	17388
splendidly$	9376 9377 9378 9379
split	17477 17479
split$	17308 11390
spliting$	5012
splitting$	5012
spoil$	1448 1449 1450 1451
spoiled$	1448 1449 1450 1451 6134
spoiling$	1448 1449 1450 1451
spoilled$	1448 1449 1450 1451
spoilling$	1448 1449 1450 1451
spoils$	1448 1449 1450 1451
spoilt$	1448 1449 1450 1451 2192 5381 6134
spoke$	612 613 614 4546
spoken$	12535 12536 206 207 208 6744 6745 6746 6747 6748 6749 6750 6751 12844 13080 14241 8470 8471 8472 8473 15863 15864 15865 16086 16095 16101 16106 16115 16177 16183 16221 16628 4570 17114
sponger$	11706
spongers$	11706
sporadic$	14922 14923 14924 14925 2592 5529
sport$	3598 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 17393 5710 5731
sported$	3598 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 5710 5731
sporting$	3598 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 5710 5731
sports$	3598 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 5710 5731
sportted$	3598 5710
sportting$	3598 5710
sporty$	5688
spot$	15123 15124 3371 3372 3373 3374 15878 17361 17365 12130 12195
spots$	15829 17361 17365 11965 12195
spotted$	14241 17005 6180
spotty$	3594 9850 15944 5693 6155
sprained$	5092
spray$	5703
spree$	12133
spring$	12887 12888
spurn$	5346 5751
spurned$	16060 5346 5751
spurning$	5346 5751
spurnned$	5346 5751
spurnning$	5346 5751
spurns$	5346 5751
squad	4575 10820 10821 4579 10826 16921 10846 10849 10855 10856 10857 4614 4615 10870 4633 4634 4639 4662 17000 4668 17003 4670 4671 4675 10921 10925 10926 10928 17019 17024 17025 17026 4697 10944 4702 10951 17052 10969 4752 11083 4856 11106 11148 4942 4946 11191
squad$	15807 10819 16911 16916 16936 16937 4604 16939 16945 16946 16947 10858 10859 16952 4619 16960 10877 10906 10912 10914 17011 17015 17016 17018 17028 10941 17032 17034 17041 17059 10996 17152 17173 11100 17238 11186 11190 17281 5854
squander$	5345 5834
squandered$	5345 5834
squandering$	5345 5834
squanderred$	5345 5834
squanderring$	5345 5834
squanders$	5345 5834
square$	17317 5007 17367
squarely$	4467 4468 5827
squint$	6158
squints$	6158
stab	17513
stabb	17505
stabbed$	12393 12420 12833 13187 13696 13697 13698 13710 13711 5247
stabbi	16914 17147 17160 17168 17169 17175 17187 17188 17189 11466 11487
stabbing$	7557 7558 13649 1423 14103 17108 17109 17151 17556 17577 17578 11553
stabbings$	17108 17133 17577 17578
stack$	14510 14511 14512 14513 14514
staff	4616 10945 10952 4767 4946
staff$	12694 12812 12834 12966 13034 13035 13036 13325 7457 7684 7703 14186 8234 14326 14327 14331 14472 8383 14574 14575 14576 14577 14578 14579 14580 14581 14582 14583 14584 14585 14588 14589 14590 14593 14617 14652 14658 2344 2345 8591 8626 8627 15008 15049 15063 15064 15065 15066 15535 15536 3243 3245 15802 15803 9767 15888 15889 10112 10113 10115 10116 10154 10155 10156 3989 10334 16428 10339 10340 4105 16832 10769 16899 16900 10860 17035 4709 4710 10989 11190 17324 17581 11590 11602 11603 11693
staffroom$	17042
staffrooms$	17042
stage$	10066 16166
stain$	2449
stained$	15968 15969 5729 5736
stairw	12304
stake$	11263
stamme	17377 11304
stammer$	17394
stamp	4957
stamp$	12048
stamped$	12048
stamping$	12048
stampped$	12048
stampping$	12048
stamps$	12048
stance$	11241 12178
stand	16984
stand$	2746 15384 9296 9297 9298 9301 9302 9304 9305 9308 3421 3571 15957 3672 3673 3674 4299 4300 4301 4302 4303 5787
standard$	16656 12055
standards$	16458 16459 16460 16461 16462 16463 16903 12055
standing$	9296 9297 9298 9301 9302 9304 9305 9308 4299 4300 4301 4302 4303 5787 6074
stands$	3421 3571 15957 3672 3673 3674 4299 4300 4301 4302 4303 6074
stares$	12674
stars$	16030
start$	12504 14714
starte	6002
started$	12504 564 13453 13454 13748 13749 16316
starter$	11736
starters$	11736
starti	6002
starts	6002
starts$	12504
starv	5963
starve	5173
starved$	11417
stash	16932 11030 4808
stash$	13365 16988 11021 17142
stashed$	16942
state	10842
state$	6647 16792
stated	10842
statem	6015
statement$	12724 8416 8417 8418 16935 16941 5107 12263
statemented$	12259
statements$	8416 8417 8418 16935 16941
statio	10945
station$	12885 12886 4591 16926 17035 17042 17317 5007 17367 17556 17563 17564
stations$	4591 16926 17035
statistics$	16864 16865 11230
stature$	15900 15901 15902 11909
status$	14403 14407 14408 14429 14435 14438 14881 17491 11559 5351 11824 12263 12310
stay$	6367 12466 6409 12628 12629 6632 12751 6667 6668 6685 12783 12785 12786 12788 6730 12859 13008 13075 13076 13077 13078 13079 13080 7016 7194 951 7196 7197 7198 7241 7242 7243 7244 7245 7274 13486 7516 7578 14056 14063 14076 14077 14169 14368 14370 14376 14378 9354 9373 16090 16096 16110 17527 5195 11999
stayed$	12549 12550 12609 12610 12611 12613 12811 13080 13088 13097 13098 13099 13144 13145 7062 7063 13154 13155 13409 13973 8066 14196 14241 14253 5195 5197 5206
stayes$	5197
staying$	12560 12813 13008 13075 13076 13077 13078 13079 13080 7274 7571 9354 5195 5197 6058
stays$	13080 5195 5197 6058
steal	17285
steal$	12754 13662 14128 14332 14333 14490 14491 14714 2680 2681 2682 16116 16341 17105 17135 17138 17162 17163 11248 11555 12011
steali	16971 11036 6243
stealing$	12424 12425 12426 12427 12428 12429 12430 13655 13865 14640 14696 14702 14703 2477 15037 16319 16320 16325 16326 16327 16328 16329 16330 16331 16332 16333 16334 16335 16336 16337 16985 17126 17164 17245 11555 12332
steals	16971 6243
steals$	2680 2681 2682 16341 17105 17138 17163 11248 12011
steel$	15607 15608
steely$	11878
step	11386 5160 11405 5171 17507 17529
step$	4979 5028 5874 5935
stepbrother$	11416 11423
stepdad$	5138 17476 11387 5147 17500 11415 11416 11423
stepfather$	5138 17476 11387 5147 17500 17504 11415 11416 11423
steping$	4979
stepmam$	11416
stepmother$	17476 5147 17500 17504 11415 11416 11423
stepmum$	17476 5147 17500 11415 11416 11423
stepnan$	11416
stepparent$	17500 11416 11423
stepparents$	17500 11416 11423
stepped$	16497 4563 17312 5935
steps$	4979
stepsiblings$	17500
stepsister$	11423
stepstepdad$	17500
stepstepfather$	17500
stepuncle$	11416
stern$	9516
sterner$	9516
steroi	11310 11317
steroids$	17400 11315 17407
steward$	6560 12653 12694 12966
stewards$	6560 12653 12694 12966 8626 8627 17014
sti	6215
stick$	1167 1288 1289 14318 16090 16096 16110 4127 4128 4129 11999
sticks$	1168 1288 1289 16252
sticky$	8669
still$	12537 6459 6460 12559 12581 7308 7309 7310 7311 7312 7313 7314 7315 7316 7317 7319 14163 14164 4138 4139 4629 4684 5753
stills$	10834 16958 10873 4678 4684 4701 4708
stinks$	11823
stir$	1442 1443 1444 1445 1446 1447
stirred$	1442 1443 1444 1445 1446 1447
stirrer$	11706
stirrers$	11706
stirring$	1442 1443 1444 1445 1446 1447
stirs$	1442 1443 1444 1445 1446 1447
stitches$	12250
stock	16932 17132
stock$	4608 16988 17120 17141 17142 11718
stockily$	5667
stocky$	9813 5665 6155
stole	6243
stolen	16932 17132 17195 6243
stolen$	16316 17120 17142 4922 17576 17579 6195
stoma$	6213
stomach$	5966
stone$	13786 15607 17391 5738
stoned$	1111 1112 1113 1114 1115 7447 1204 7449 16345
stoner$	11651
stoners$	11651
stood$	3421 3672 3673 3674 4299 4300 4301 4302 4303 5787 6074
stop	17101 4877 4919 5035
stop$	12495 12662 6700 12795 12859 6987 7036 13127 13597 13598 7880 7881 7882 7883 7884 7891 7892 7893 7947 7948 1705 7950 1707 1708 14055 14076 14077 14146 1821 1823 1826 14203 14240 14921 2970 2971 16090 16096 16110 16144 16145 10067 3824 16209 16278 16279 16280 10802 10803 10804 10805 16948 4657 10959 4795 17176 17210 11121 4893 4907 4911 4913 4914 4915 11163 11195 17309 5006 5017 17354 17356 11279 11999 12007 5922
stoped$	2970 2971
stoping$	2970 2971
stoppe	17114
stopped$	12831 6742 499 12849 6985 7056 7073 7079 13187 13675 13676 14155 2970 2971 16264 16265 16266 16267 16268 16466 16467 16468 16469 16470 16471 17182 4893 17233 5245 12062 12149 5980
stopping$	2970 2971 4911 4913
stopring$	4911
stops$	2970 2971 17176 4871 4893 4907 4911 4913 11195 17302 5006 5017
stopting$	4911
store	4616 10945 10952 11030 4808
store$	12629 6706 6707 6708 7275 1544 8041 4591 16926 10860 17014 17035 17037 17042 4745
stored$	1544 16942
stores	4808
stores$	1544 4591 16926 10860 10898 16998 17014 17035 17037 17042 11051
storie	4861
stories$	13415 7423 13516 8416 8417 8418 14509 2176 2177 2178 2179 2180 2181 2679
storin	16932 11036 17132 4808
storing$	7275 1544 17126 17164
story$	13415 14032 8416 8417 8418 14509 2176 2177 2178 2179 2180 2181
stout$	5665 6155
straight$	13091 13092 7179 7180 7181 1802 1803 1804 1805 1806 1807 1808 1809 10191 10192 10193 10194 5686 5709
strain$	4971
strang	17505 5173
strange$	12690 12691 6868 1812 1815 1818 1819 5642 6125
stranger$	12637 12648 12649 12952 13364 13381 13382 13383 13384 13385 13386 13387 13388 13389 13390 13391 13392 7352 7388 7389 7390 7391 14263 8374 8614 8615 8616 8617 17531 11502
strangers$	12359 6539 12637 6551 6554 12645 12648 12649 12657 12661 12665 6586 12824 6856 12950 13267 13364 13381 13382 13383 13384 13385 13386 13387 13388 13389 13390 13391 13392 7352 7388 7389 7390 7391 7392 7393 7394 7395 7494 13656 13658 14261 8341 14432 14433 14440 8373 8614 8615 8616 8617 15063 15064 15065 15066 11502 11586
strangled$	17506 11417
strapping$	6155
strappy$	5736
strate	12158 12180 12185
strategies$	12599 12600
strategy$	12191
stray$	1531 1532 1533 1534 1535 1536 1537
strayed$	13111 1531 1532 1533 1534 1535 1536 1537
straying$	1531 1532 1533 1534 1535 1536 1537
strays$	1531 1532 1533 1534 1535 1536 1537
streak$	11723
streaks$	11723
street	4597 17233 11209 11274
street$	12699 12876 12885 12886 7409 13557 13558 7475 7500 14718 14782 14783 14874 2780 9042 15665 9576 9579 9580 9581 9582 9583 15674 9597 15693 9640 9735 3527 16308 10841 10867 17219 17299 17317 5007 17364 17367 11504 5373 5491 5531 5572 5577 5589 5590 5591 5592 5646 5648 5662 6195
streets$	6606 12699 12876 13557 13558 7500 8605 14874 15109 15110 15111 15112 15113 15114 15115 15665 15674 9598 3364 9642 16308 17219 17299 17317 5007 17364 17367 11504
streetsmart$	6142
streetwise$	3186 3187 3188 3189 3540 3544 6142
streng	4884
strength$	2875 2876 3465 3466 3467
stress$	5952
strict	4993
strict$	11237
stride$	15622 15623
strike$	9382 9383 9384 3457 17105 11248 17345 5874
strikes$	17105 11248 17345
striking$	5688
strikingly$	5608
string$	304 4067
stringing$	304
strings$	304 16975
strip$	7278
stroke	11286 11407
stroke$	17376 17390 17471 17497
stroll$	3672 3673 3674
strolls$	3672 3673 3674
strong	4987 4993 5935
strong$	2937 2938 2939 3049 3050 9516 3528 3540 11237 4997 11904 5665 5938
stronger$	2329 9516 4997
strongly$	5667
stroppy$	6125 6134
struct	12104
structure$	16956 17344
struggle$	182 2579 2580 2581 2582 2583
struggled$	182 2579 2580 2581 2582 2583
struggles$	182 2579 2580 2581 2582 2583 6041
struggling$	182 2579 2580 2581 2582 2583
strung$	304
stubble$	6156
stubborn$	10719 6134 6166
stubbornly$	6166
stubbornness$	2209 2210 14999 15000 11787
stuck$	13089 13141 13142 7053 13144 13145 7062 7063 13154 13155 1169 1288 1289 14241 16222 16223 16224 16225 4127 4128 4129 5502
stud$	16004
studen	11349 11491
student$	2360 14804 14833 14834 14835 14836 14939 14967 14968 14969 14970 14971 14972 14983 17581 11635 5404 11777
students$	14531 14532 14533 14534 2360 14804 14833 14834 14835 14836 14939 14967 14968 14969 14970 14971 14972 14983 17438 17439 11635 11777
studs$	16004
stuff$	12796 12965 15606
stunt$	12436 11498
stunts$	12436 11498
stupid$	6341 114 115 6380 6623 947 1352 1834 5256 5338 6134
stupidity$	12729 12730 12731 12732 12733 12734 13130 13131 13132 13133 13219 7168 7169 7189 13280 13472 13473 13474 13475 13476 13477 13685 8084 8177 1934 8179
sturdy$	5665
stutte	17377
style$	15964 11614
subculture$	11775
subcultures$	11775
subjec	5899
subject$	15891 15894 16965 4789 4866 5865 6178
subjects$	15891 15894 4780 4789 11167 6178
submi	12100
submission$	17185
submissions$	17185
submit	4596 5857
submitted$	4695 4696 12114
substance$	36 41 6344 8517 11327 6001
substandard$	4336 4337 4338 4339 16793 16794 16795 16796 5811
subway$	17524
succeeded$	16238
succes	11115 4909
success$	17330
successful$	17205 11153
succumb$	1758 1759 1760
succumbbed$	1758 1759 1760
succumbbing$	1758 1759 1760
succumbed$	1758 1759 1760
succumbing$	1758 1759 1760
succumbs$	1758 1759 1760
such$	12413 2783 2784 5780
sucked$	12385
sucks$	11823
suffer	5176 5177
suffer$	5977
suffered$	1043 1044 13599 11420 11421 5977
suffering$	5977
suffers$	11420 11421 5975 5977
sufficient$	3066 3069 9720 11868
sugar$	5292
sugges	10842 4936 12100
suggest$	9964 9966 9967
suggested$	9964 9966 9967
suicid	5962
suicidal$	12206
suicide$	17383 17471 12206
sulky$	6125
sullen$	11935 6134
sullenness$	2209 2210 14999 15000 11787
summer$	12887 12888
summon	17233
sun$	13852 13853
sundry$	13381 13382 13383 13384 13385 13386 13387 13388 13389 13390 13391 13392
superficial$	14922 14923 14924 14925 5369 5529
superv	5234 5236
supervised$	5586
supervising$	15072 15477 15478 15479 15480 15494 15500 15501 15502 15503 15504
supervision$	15072 15375 15477 15478 15479 15480 15494 15500 15501 15502 15503 15504 15558 15559 15560 15583 15585 15836 4459 4460 4461 4462 11478 17569 12055 12325 12326
suppl	16971
suppli	4596 10891 4692 12113
supplied$	565 566 567 10946 5264
supplier$	13464 13465 14622
suppliers$	13464 13465 14622 17153
supplies$	565 566 567 16981 10898 16998 17138 5249 5264 5889
supply	16922 4596 16932 16969 4692 11036 17127 17132 17147 17148 17160 17168 17169 17187 11486 12184 12185
supply$	565 566 567 4588 10892 16988 4690 17120 17135 17138 4862 17576 5264 5889 6195
supplyed$	4588
supplyes$	4690
supplying$	565 566 567 4588 4690 17126 17164 4862 17245 17576 5249 5264 12332
supplys$	4588 4690 4862
suppor	4867 4884 4929 5156 5236 5935 5942
support$	98 99 100 101 185 193 194 6475 12566 12599 12600 12718 13456 7685 14326 14327 14899 14913 14917 15450 15451 15452 15453 15477 15478 15479 15480 15494 16058 3731 3732 3733 3734 4227 4228 4229 16627 4459 4460 4461 4462 4867 11111 4879 4886 4962 17443 5110 17444 11564 11589 11590 11994 12263
supported$	193 194 4879 4886 11400
supporting$	193 194 4879 4886
supports$	98 99 100 101 193 194 4879 4886 4962
supportted$	193 194
supportting$	193 194
supposed$	12799 12800
suppre	4957
suppress$	6191
suppressing$	6191
suppression$	6191
sure	4860
sure$	3783 3784 3785 10136 10137 10138 10139 3896 3897
surely$	4022 4030 10274 4031 4032 10322 12018
surface$	5369
surgery$	17421 17430
surliness$	2209 2210 14999 15000 11787
surly$	6134
surprised$	13699 13700 13701 13702 8138 14229 14230 14231 14232 14233 15620 11570
surprises$	9528 9529
surprising$	1812 1815 1818 1819
surprisingly$	5608
survei	17366 6188
surveillance$	17094 17356 6177
surveilled$	17087
surviv	5177
survival$	9771 5287
survive$	15417 15418 9332 3089 3090 9335 3097 5625
survived$	3097 11421 5625
survives$	3097 5625
surviving$	3097 5625
survivors$	2799 11848 11849
suspec	4774 4790 12106
suspect$	13540 15891 15894 16822 17125 17155 4826 5475 11832 5865 12135 5904 6194
suspected$	11018 11034 4798 4813 11068 4826 4830 4854 5243 5893
suspects$	15891 15894 16822 16955 17121 17122 17125 17155 4826 11634 11832 12110 12135 5892 6194
suspen	11380
suspended$	404 405 406 407 8470 8471 8472 8473 5113 11649 12267 6079
suspendeds$	5113
suspension$	14564 5113 17470 11649 6226
suspensions$	14564 5113 11649 6226
suspic	4774
suspicion$	16877 16878 16879 16880 16881 11018
suspicious$	10930
swagger$	3323 3324 3325 3326 3327
swaggers$	3323 3324 3325 3326 3327
swallo	5964
swallow$	1613 1698
swallowed$	1613 1698 5965
swallowing$	1613 1698
swallows$	1613 1698 5965
swam$	1509
swap$	627 645 6889 646 647 648 649 650 948 1032 5272
swaped$	627 645 6889 646 647 648 649 650 948 5272
swaping$	627 645 6889 646 647 648 649 650 948 5272
swapped$	627 645 6889 646 647 648 649 650 948 5272
swapping$	627 645 6889 646 647 648 649 650 948 1032 5272
swaps$	627 645 6889 646 647 648 649 650 948 5272
swarm$	2458 14794 11706
swarmed$	2458
swarming$	2458
swarmmed$	2458
swarmming$	2458
swarms$	2458
swarthy$	6155
swat$	1669
swated$	1669
swating$	1669
swats$	1669
swatted$	1669
swatting$	1669
sway$	10172 10173
swayed$	11596
swear$	13169 14714 3323 3324 3325 3326 3327 16345 12011
sweared$	13169 12011
swearing$	13169 16345 17447 12011
swearred$	13169 12011
swearring$	13169 12011
swears$	13169 16345 12011
sweatshirt$	15993 15994 15995 11975 11980
sweatshirts$	15993 15994 15995 11975 11980
sweep$	4443 12167
sweeping$	4443
sweeps$	4443 12167
sweet$	6301 9267
swept$	4443
swift	4987 5935
swim$	1509
swimming$	1509 5725 5726
swims$	1509
swimwear$	6159
swine$	11625
swipe$	10919 4676
switched$	2776 9639
sworn$	12154
sympathise$	13763
sympathy$	13186 13190 13206 13313 7660 7661 13764 13765
symptoms$	12203
syndrome$	12197
syphil	6215
system	10923 12100
system$	13224 13313 14658 15063 15064 15065 15066 9601 16961 17013 17029 17030 17104 17144 17145 17146 5779
systemic$	5779
systems$	17144 17146 5779
t$	9887 15993 15994 15995 11378 11980
ta	5109 11354
ta$	11353 17444
table$	15647 17454
tables$	16854
tablets$	11315 17412 12208 12242
tabs$	10971
tackl	4646 4957
tackle	17366 12190
tackle$	17309 4981 4982
tackleing$	4982
tackles$	4982
tackling$	4981
tactic	12180 12185
tactical$	10938 5887
tag$	17558 17572 17573 17575 12330
tagged$	17572 12327 6084
tagging$	17572
tags$	17575
tail$	17044 4750 17181
tailed	17366
tailed$	4750
tailing$	4750
tails$	4750
tak	5030
take	4983
take$	97 12450 12466 134 6390 12524 12628 6564 12754 6682 449 450 12826 12863 604 626 704 6950 7280 1236 7488 7490 7492 1265 7577 1357 1580 1581 7831 1588 1589 1590 13928 13933 7848 1613 1628 1631 1632 1662 1663 14043 14044 7964 7977 14076 14077 8165 8166 8167 8168 1942 1943 1971 8216 8217 8218 8219 8220 8221 8222 8223 8224 8225 1982 1983 14318 14332 14333 8246 8247 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8273 8274 8275 8276 8277 14368 14370 14376 14378 2054 2058 8830 2743 9094 2851 2902 2993 2994 2995 2996 3075 9367 3288 3289 9544 15712 15713 15714 16041 16090 16096 16110 16154 16155 16156 10393 4157 10409 10418 10422 10423 10424 10425 10426 10427 10428 10490 10492 10493 10494 10495 10496 4259 16618 16811 16814 4723 11013 4889 4894 11278 5051 5071 5073 5253 5296 11999
takeaway$	12885 12886
taked$	1236 7488 7490 7492 1265
takeed$	4723
takeing$	4723
taken$	12388 97 134 6973 6974 6975 6976 6977 13072 13080 7448 1236 7488 7490 7492 1265 1613 1628 1631 1632 1662 1663 14068 8157 8165 8166 8167 8168 1942 1943 2993 2994 2995 2996 15556 15751 3418 16211 16222 16223 16224 16225 16316 10392 10409 10419 10420 10421 10422 10423 10424 10425 10426 10427 10428 10490 10492 10493 10494 10495 10497 10498 10499 4259 16628 5090 5155 5253
taker$	14598 11496
takers$	14598 11496
takes	4983
takes$	97 134 518 604 626 7188 1236 7488 7490 7492 1265 13654 1580 1581 1613 1628 1631 1632 1662 1663 14222 1942 1982 1983 2054 2058 2902 2993 2994 2995 2996 3283 3288 3289 16154 16155 16156 16440 16441 16442 10409 10418 10490 10492 10493 10494 10495 10496 4259 4723 4889 5071 5073 5253 5296
taking	4983 5964
taking$	6282 97 12525 604 626 7280 1236 7488 7490 7492 1265 7569 1613 1628 1662 1663 1942 1982 1983 2054 2058 2902 15420 15421 3288 3289 9764 16319 16320 10422 10423 10424 10425 10426 10427 10428 4259 4889 5051 5073 11496 5253 5296
takings$	16988
tale$	14032
talent$	13361 1225 1226
talents$	13361
talk	10828 16984 17001
talk$	185 12718 12942 612 613 614 13146 13147 13148 7075 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 9272 9698 3493 16041 16090 16096 10017 16110 16212 16232 10143 16278 16279 16280 16918 16933 11999 12007 5839
talked$	12387 12391 612 613 614 13097 13098 13099 13114 7075 13628 5839
talking$	612 613 614 13146 13147 13148 7075 3005 9270 16089 16278 16279 16280 10199 16933 12007 6003
talkked$	612 613 614 7075
talkking$	612 613 614 7075
talks$	185 612 613 614 7075 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 16212 17066 5839
tall$	9813 15904 3574 5665 11914 6155
tallest$	3601 5713
tallies$	4580
tally$	14510 14511 14512 14513 14514 4580 4682
tallys$	4682
tan$	11946 11947
tangled$	1529 1530
tango$	12852
tanned$	3594 5693 6155
tantrum$	14997 14998 11786
tantrums$	14997 14998 11786
target	16948 4646 4784 4842 17220 11213 5022 5023 11268 17360 5029 17366 12158 12190
target$	12382 12383 12410 2145 17086 17210 17280 4982 17358 11269 5865 5927 5937 12188 6036
targeted$	12385 2145 11086 17303 17358 11269 11273 5937
targeting$	2145 16892 16893 16894 16895 4982 17358 11269 5937
targets$	12381 12383 12410 2145 16787 10753 16853 16864 16865 17086 4982 17358 11269 5937 12188
targetted$	2145
targetting$	2145
tart$	11651
tarted$	3704 3705 5749
tarts$	11651
tarty$	6125
task	10849 4974
task$	16394
tasked$	4694 4756 11011 5014 5945
taskforce$	16939
taskin	12131 5945
tasking$	4575 10820 10821 4579 10826 16921 10870 4633 4634 4639 4662 17000 4668 17003 4670 4671 4675 10921 10925 10926 10928 17019 17024 17025 17026 10938 4697 10944 4702 10951 17052 11017 11083 4856 11106 11148 4942 4946 11191 11258 17348 12189
taste$	1225 1226 1353
tastes$	15243 15307 15866 15867 11882
tattoo$	3599 15933 9867 16004 11954 5712
tattooed$	6155
tattoos$	3599 15933 9867 16004 11954 5712
taught$	193 194 197 12569 12570 12571 6509 6510 13207 16095 16101 16106 16115 16177 16183 16221 16264 16265 16266 16267 16268 17234 5121
taunt$	5359
taunted$	5359
taunting$	5359
taunts$	5359
tauntted$	5359
tauntting$	5359
taxi$	13362
taxis$	13362
tea$	17547
teach$	193 194 14617 14899 3523 3524 3525 16188 16278 16279 16280 12007
teache	11491
teached$	193 194
teacher$	12653 12694 12838 12966 14186 8673 15802 16070 10376 10377 17581
teachers$	12653 12694 12966 7679 14186 14472 8383 14617 8626 8627 15008 15049 15802 15803 9769 16070 10112 10113 10115 10116 11603 11693 11721
teaches$	193 194
teachi	11372
teaching$	193 194 5109 11354 11369 17462
team	10849 10870 10969 17419
team$	14810 16153 10334 10339 10340 4105 16832 10769 4529 16899 16900 10819 16911 16916 16928 16930 16937 16939 16945 16946 16947 10858 10859 16960 10877 10906 10912 10914 17011 17015 17016 17018 17028 10941 17034 17041 17059 10989 10996 17152 17173 11100 17238 11186 11190 17281 5025 17417 17423 5828 5837
teams$	14810 5025
tear$	7241 7242 7243 7244 7245
tearaway$	6105
tearaways$	6105
tease$	1469 5328 11706
teased$	1469 5328
teases$	1469 5328 11706
teasing$	1469 5328
tech$	11983 5740
techni	12185
teen$	2360 14804 14833 14834 14835 14836 14939 14942 14967 14968 14969 14970 14971 14972 14983 11777
teenage$	3557 5282 5395 5398 5408 5661 5662 5891
teenager$	14558 14559 2360 14804 14833 14834 14835 14836 14939 14942 14967 14968 14969 14970 14971 14972 14983 15891 15894 11623 11635 11647 11777
teenagers$	14422 14469 14520 14522 14558 14559 2360 14804 14833 14834 14835 14836 14939 14942 14967 14968 14969 14970 14971 14972 14983 15891 15894 11623 11635 11647 11694 11777
teens$	14520 2360 14804 14833 14834 14835 14836 14939 14942 14967 14968 14969 14970 14971 14972 14983 11777
teeth$	15945 15946 15947 17388 11942
teflon$	15607
teleph	4758
telephone$	4734 17069 5878
telephones$	4734 17069
tell	4582 4667 17001 4699 4804 11048 4860
tell$	12718 12754 7549 7554 7970 14153 14169 14318 2183 14663 15123 15124 9263 9264 9265 9266 3371 3372 3373 3374 15878 16090 16096 16110 16154 16155 16156 10075 16212 10279 10280 10283 10302 16814 4574 4589 4611 4612 10943 10960 4719 10964 4947 11999
telling$	2183 15494 15745 16089 4611 4612 10943 17380
tells$	2183 16154 16155 16156 16212 10279 10280 10283 4574 4611 4612 10943 4947
temper	17477
temper$	14997 14998 11722 11786
tempered$	11755 11756 11757 11758 11792 11793
tempers$	14997 14998 11722 11786
temporarily$	6021
temporary$	6059
tempt$	12358 6269 316 317 318 1093 1094 1095 1096 5258 5301 5313
temptation$	12817 13939 14092 14094
tempted$	12358 6269 316 317 318 1093 1094 1095 1096 2073 5258 5301 5313 11596
tempting$	12358 6269 316 317 318 1093 1094 1095 1096 5258 5301 5313
temptress$	11706 6122
temptresses$	11706 6122
tempts$	12358 6269 316 317 318 1093 1094 1095 1096 5258 5301 5313
temptted$	12358 6269 316 317 318 1093 1094 1095 1096 5258 5301 5313
temptting$	12358 6269 316 317 318 1093 1094 1095 1096 5258 5301 5313
ten$	14568 2843 2844 2845
tenancies$	4932 5019
tenancy$	4932 5019 17526 17541 17542
tenants$	10604
tendencies$	11641
tension$	5141 12104
tent$	17524 17536
term$	700 701 702 703 17377 17445 11373
termination$	17397
terms$	6983 6984
terrible$	6341 6380 12482 12483 12484 12485 8120 8448 2544 2545 2546 15027 4336 4337 4338 4339 16793 16794 16795 16796 4503 5256 5539 5575 5811
terribly$	5495 5788
territ	11172
territory$	17262
terror$	2448 11625
terrorise$	2135 2136 2137 5358
terrorised$	2135 2136 2137 2188 2189 5358
terrorises$	2135 2136 2137 5358
terrorising$	2135 2136 2137 5358
terrors$	2448 11625
test	5853
test$	13300 2342 16345 4747 4748 17401 17437 12254
tested$	2342 6010
testing$	2342 16345
tests$	2342 17437 12254
testted$	2342
testting$	2342
text	4707
text$	612 613 614 16750
texted$	6744 6745 6746 6747 6748 6749 6750 6751 612 613 614 1041 1042
textin	16959
texting$	612 613 614
texts$	612 613 614
textted$	612 613 614
textting$	612 613 614
thalas	5972
thalassaemia$	12216
than$	6457 13672 7604 7605 13854 7841 14175 8098 8773 8774 8959 8960 8961 9005 2772 9060 15153 15154 15155 15156 15157 15158 15159 15160 15161 15190 9101 3063 3084 3087 3111 3120 9430 9431 9432 9433 15528 15644 3318 15742 9713 15816 15817 15818 15823 15824 15825 16866 16867 16868 16869 16870 16871 16874
thank$	13193 13194 13195 13196 13197 13198 13227 13228 13229 13230 13245 13246 13247 13248 7186 7187 13328 13329 13330 13420 2974
thanks$	400 1140 10474 4514
that	12100
that$	6563 673 7171 7587 14228 8169 8234 14499 8624 15052 9541 3557 16631 10653 10654 16754 10743 10766 16863 16987 10963 11058 11073 11074 11092 17380 11605 5377 5662 12057
the$	6310 6563 6584 12882 6804 6805 7134 7223 13325 7237 7337 7374 7399 7408 7441 7454 7602 7686 7697 7724 7725 7857 7894 7942 8175 8234 14325 8269 14373 8313 14472 8402 2164 2193 2197 2207 8453 8567 8568 8620 8681 8709 8795 8804 2709 15052 8965 2798 9075 9150 2920 9184 9575 9587 9705 9706 3557 3606 9881 9894 3651 16287 10263 10307 16428 16446 16452 16453 10396 10459 10636 10643 16742 10657 16748 10680 10682 16775 16776 10688 10690 16798 16799 16805 10717 4506 4529 10864 4777 11052 11123 11129 11225 17326 11253 11279 11483 11603 5377 12057 12068 5861 5864 5891 5894 6000
thef$	17126
theft	16914 16932 16977 11044 17147 4815 17156 17160 17161 17168 17169 4836 17175 17183 17187 17188 17189 11109 11464 11466 11486 11487 11490 6089
theft$	12864 12879 13864 13866 13991 14640 15037 17108 17134 11059 17151 11080 17198 17199 4952 11197 5031 17554 17556 17566 17576 17577 17578 17580 5901 12333
thefts	11206
thefts$	17108 17133 17134 11059 11080 17198 17199 4952 11197 17296 5015 17577 17578 12155 12333
their	10955 10974 4731 4790 4831 11182 12120 5900
their$	24 6342 6355 6357 116 117 120 124 125 6371 6373 132 6377 6433 6563 6602 369 376 377 378 380 6627 384 6639 6640 6641 6642 6643 6644 414 417 12756 452 6711 12821 6766 6767 12882 6794 6880 12992 6930 6941 7029 7095 7123 7124 885 886 7136 7162 13255 922 924 925 7184 945 946 7190 13281 7192 965 983 7257 7263 7265 1023 13396 7325 7361 1206 1208 1264 7533 7534 1328 1329 1331 7589 7595 7599 7703 7744 7782 7859 7860 7922 7942 1837 1840 14185 8134 14227 1933 8178 1935 8182 8234 14354 14358 8269 2172 8475 14617 14654 8598 8721 2660 15058 2733 15095 9045 9047 9201 9217 9275 9276 9277 9279 9333 9532 9558 3381 3382 3383 9667 3424 9669 3438 3532 3533 9809 9818 9819 9820 9846 3610 3623 3626 3634 3635 3655 3656 9915 3684 3685 10209 10219 10292 16425 16446 16453 10568 10579 10657 10677 10681 10683 16775 16776 10688 10690 10691 16787 16798 16799 10755 10756 16853 4529 10774 10782 10783 10864 4777 11034 11123 11253 11295 11297 5081 5142 5143 11388 11433 11451 5286 5302 5542 5543 5733 5734 5780 12058 12068 5828 5864 5989 5990 5998 5999 6026
theirs$	13250
theirself$	6244 6246 6287 6291 6292 49 6294 6295 6296 6297 6298 6299 6300 57 6302 6303 6304 61 12396 12397 6308 6309 6311 6312 69 70 71 72 6318 6319 6320 6330 6331 6332 6604 12723 6714 6715 6716 12860 6848 13143 13172 13174 7103 7104 7105 7106 7107 7108 7109 7110 7112 7113 13218 7137 7138 7139 7140 13231 13232 13233 13234 13235 13236 13237 13238 13239 13240 7155 7156 7157 7158 13249 13254 13276 13277 13410 13411 13412 13413 13414 7330 13517 13518 13519 13520 13521 13522 13533 13604 1316 1317 1318 7563 7784 7785 7787 13878 7795 7796 7797 7798 7800 7802 7803 1560 7858 14057 8180 8184 1941 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 8198 8199 14290 14291 14292 14293 14294 14295 14297 14298 14299 14300 14631 14796 8729 2486 2487 8732 2489 2490 2491 14882 15075 15076 15077 15078 15079 15080 15081 15353 15354 15355 15356 15386 15387 15388 15389 15390 15391 15392 15393 15394 15395 15396 15397 15398 15399 9311 15402 15403 9314 15410 15443 15444 15447 15460 15461 15462 15464 15470 15471 9572 9573 9574 15756 9737 3494 3495 15835 15843 10714 11494 11524 11525 11573 11866 11867
theirselves$	6244 6246 6287 6291 6292 49 6294 6295 6296 6297 6298 6299 6300 57 6302 6303 6304 61 12396 12397 6308 6309 6311 6312 69 70 71 72 6318 6319 6320 6330 6331 6332 6604 12723 6714 6715 6716 12860 6848 13143 13172 13174 7103 7104 7105 7106 7107 7108 7109 7110 7112 7113 13218 7137 7138 7139 7140 13231 13232 13233 13234 13235 13236 13237 13238 13239 13240 7155 7156 7157 7158 13249 13254 13276 13277 13410 13411 13412 13413 13414 7330 13517 13518 13519 13520 13521 13522 13533 13604 1316 1317 1318 7563 7784 7785 7787 13878 7795 7796 7797 7798 7800 7802 7803 1560 7858 14057 8180 8184 1941 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 8198 8199 14290 14291 14292 14293 14294 14295 14297 14298 14299 14300 14631 14796 8729 2486 2487 8732 2489 2490 2491 14882 15075 15076 15077 15078 15079 15080 15081 15353 15354 15355 15356 15386 15387 15388 15389 15390 15391 15392 15393 15394 15395 15396 15397 15398 15399 9311 15402 15403 9314 15410 15443 15444 15447 15460 15461 15462 15464 15470 15471 9572 9573 9574 15756 9737 3494 3495 15835 15843 10714 11494 11524 11525 11573 11866 11867
them	10822 10837 10845 17012 10933 10955 17051 17077 17080 17083 4753 4754 17096 17097 17099 17140 4834 17186 4858 17203 17206 17211 11134 4896 11152 11161 17251 11162 17265 11182 11185 17277 4945 17284 4951 17323 17335 11250 17347 17359 17369 12159 12164 12172 12266
them$	12337 12338 12369 12448 6541 6548 12742 12846 12858 6769 6771 6773 12922 12925 12971 12972 12973 12974 12975 12976 12977 12978 13067 13072 7111 7118 13231 13232 13233 13234 13235 13236 13237 13238 13239 13240 7172 929 930 931 932 7199 13619 13750 13760 7715 7716 7732 7733 7735 7736 7965 7966 14371 8289 14402 8383 8461 14856 8801 8915 8916 8917 9076 9144 15351 15365 15377 15493 15618 15628 15641 15642 9622 9623 15737 15748 9703 15830 15831 15832 15841 15935 3617 3618 10048 10117 10126 10132 10144 16242 16247 16262 16287 10251 16452 10401 10402 10529 10530 10531 10532 10533 10534 16631 10586 10607 16727 16728 16729 16730 16731 16732 16742 16748 16768 16798 16799 16820 16821 10734 10793 16965 16975 4757 11102 4876 11140 4906 17252 17253 11280 11764 12021 12058 12059 12061 12068
themself$	6244 6246 6287 6291 6292 49 6294 6295 6296 6297 6298 6299 6300 57 6302 6303 6304 61 12396 12397 6308 6309 6311 6312 69 70 71 72 6318 6319 6320 6330 6331 6332 6604 12723 6714 6715 6716 12860 6848 13143 13172 13174 7103 7104 7105 7106 7107 7108 7109 7110 7112 7113 13218 7137 7138 7139 7140 13231 13232 13233 13234 13235 13236 13237 13238 13239 13240 7155 7156 7157 7158 13249 13254 13276 13277 13410 13411 13412 13413 13414 7330 13517 13518 13519 13520 13521 13522 13533 13604 1316 1317 1318 7563 7784 7785 7787 13878 7795 7796 7797 7798 7800 7802 7803 1560 7858 14057 8180 8184 1941 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 8198 8199 14290 14291 14292 14293 14294 14295 14297 14298 14299 14300 14631 14796 8729 2486 2487 8732 2489 2490 2491 14882 15075 15076 15077 15078 15079 15080 15081 15353 15354 15355 15356 15386 15387 15388 15389 15390 15391 15392 15393 15394 15395 15396 15397 15398 15399 9311 15402 15403 9314 15410 15443 15444 15447 15460 15461 15462 15464 15470 15471 9572 9573 9574 15756 9737 3494 3495 15835 15843 10714 11296 11494 11524 11525 11573 11866 11867 12207
themselves$	6244 6246 12337 12338 6287 6291 6292 49 6294 6295 6296 6297 6298 6299 6300 57 6302 6303 6304 61 12396 12397 6308 6309 6311 6312 69 70 71 72 6318 6319 6320 6330 6331 6332 6604 12723 6714 6715 6716 12860 6848 6888 13143 13172 13174 7103 7104 7105 7106 7107 7108 7109 7110 7112 7113 13218 7137 7138 7139 7140 13231 13232 13233 13234 13235 13236 13237 13238 13239 13240 7155 7156 7157 7158 13249 13254 13276 13277 13410 13411 13412 13413 13414 7330 13517 13518 13519 13520 13521 13522 13533 13604 1316 1317 1318 7563 7678 7784 7785 7787 13878 7795 7796 7797 7798 7800 7802 7803 1560 7858 14057 8180 8184 1941 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 8198 8199 14290 14291 14292 14293 14294 14295 14297 14298 14299 14300 14628 14631 8601 14796 8729 2486 2487 8732 2489 2490 2491 14857 14882 2679 15075 15076 15077 15078 15079 15080 15081 15353 15354 15355 15356 15386 15387 15388 15389 15390 15391 15392 15393 15394 15395 15396 15397 15398 15399 9311 15402 15403 9314 15410 15424 15443 15444 15447 15460 15461 15462 15464 15470 15471 9572 9573 9574 15756 9737 3494 3495 15835 15843 16082 16663 10714 11296 11494 11524 11525 11573 11866 11867 12207
then$	970 7326 1776 1777
therap	17378 11325 11326
therapist$	17415 17416 17418
therapy$	11305 17421 12203 12246 12247 12286
there$	12460 12499 12615 13072 7019 13115 1412 1413 7895 14772 9036 9588 3793 3794 10047 10223 11001
therefore$	3266 3267 3268 3269 3270 3271
these$	6522 6545 6580 6588 6595 355 12744 6923 6926 6932 7048 7064 13750 13760 1755 14369 14372 14377 8432 2207 2709 15351 9457 15581 15618 15637 3534 3538 3557 10049 16184 3863 16249 16287 10488 10529 10530 10531 10532 10533 10534 10590 10592 10599 10609 10610 16727 16728 16729 16730 16731 16732 16742 16798 16799 16820 16821 10734 11225 5032 5399 5408 12021 5780 12058 12059 12061 12068 5891 12172
they	10822 16923 17012 10933 10955 17051 17060 4753 4754 17096 17097 17099 17140 4820 4834 17203 17206 11152 17265 11182 11185 17277 4945 17284 4951 17323 17335 11250 5008 17347 5032 12164
they$	6396 6998 6999 7004 7005 7054 7068 7071 13257 1087 13432 7363 7523 7625 13775 1843 2164 8408 2165 14499 2166 2167 2194 8583 2359 15054 16167 16168 16169 16170 16171 10100 10101 10102 10104 10235 10236 3994 10240 10334 16428 11064 4843 4897 4906 11235 11252 11283
thick$	2391 9519 3566 5652 5669 5708 5717 5718 6134
thickset$	5665 6154
thief$	14613 14614 14615 14697 14698 14699 14700 14701 14722 14723 14757 11651 11652 11706
thieves$	14612 14613 14614 14615 14697 14698 14699 14700 14701 14722 14723 14757 11651 11652 11706
thieving$	13865 13965 14640 14702 14703 2477 6125
thigh$	17387
thighs$	17387
thin$	7742 9813 5665 5684 5688 6155
thing$	7663 9035 9220 15621 15857 15858 15859 16164 16165 16529 16530 16531 16532 16533 16535 16536
things$	12618 12797 12965 7305 7423 13516 13798 7949 8099 15243 15405 15475 9541 15646 9595 15828 10645 10653 10654 10743 10766 5209 11727 11889
think$	12686 12687 12688 12689 1080 1279 1280 1281 1282 1283 1284 1285 13810 13811 13812 13813 7947 7948 1705 7950 1707 1708 7974 14076 14077 14318 1998 1999 2155 2156 2157 2331 2339 2485 2488 2517 2810 2811 2812 2813 2814 2815 9282 9283 9284 9320 15597 15753 15754 9698 10374 16465 16466 16467 16468 10466 16557 4826
thinking$	7370 12029
thinks$	1279 1280 1281 1282 1283 1284 1285 1998 1999 2155 2156 2157 2331 2339 2485 2488 2517 2810 2811 2812 2813 2814 2815 10374 16465 4826
thinnest$	3601 5713
third$	2501 3557
thirteen$	2843 2844 2845
thirties$	12996 13031
thirty$	12994 12996 693 13029 13030 9059 15180 15181 15182 15183 15186 15187 15188 15883
this$	6563 12882 6921 6928 7171 13345 13350 7264 7587 1344 7664 7665 8234 8432 8453 2679 9184 15618 9541 15680 15681 15682 15683 15684 3380 3384 3557 16287 16365 10401 10402 10529 10530 10531 10532 10533 10534 16631 16727 16728 16729 16730 16731 16732 16742 10653 10654 16798 16799 10710 10743 10766 10864 4843 11225 5377 5538 5662 12021 12057 12058 12059 12068 5894
thorn$	2450 11706
thorough$	2965 3485
thoroughly$	5773
those	10890 17211 12159
those$	7710 14455 8432 2207 2709 3534 17057 11036 17228 11167 17284 11226 17323 17326 17359 5408 12021 5891
though$	227 6472 6511 6512 6513 6514 6515 6516 6517 6518 280 281 12916 12917 12918 12919 977 8071 8072 9793 9794 9795
thought$	6347 6348 6349 6350 6351 6354 13080 13459 13461 13463 1279 1280 1281 1282 1283 1284 1285 14207 14208 14241 1998 1999 2155 2156 2157 8414 8415 2248 2339 2517 2621 9509 16408 16424 16429 16432 16433 16435 16436 16437 16438 10374 16465 16466 16467 16468 16469 16470 16471 10466 16557 16593 16594 16595 16596 16597 16598 16599 16600 16601 16602 10513 10514 10515 10516 10517 16640 16750 16861 4798 4825 4830 4854
thoughtless$	1925 1926 16542 16543 16553 5341 6126
thoughts$	5049
thousand$	7958
thrall$	7365
threadbare$	5736
threat	5173
threat$	8484 2241 8486 8487 8488 8489 8490 8491 8492 8493 8494 8495 14586 14587 8498 8499 8500 8501 8502 8503 10830 11234 4991 5890 5907
threatened$	11417
threatening$	5539 6132
threats$	15537
three	10822 17012 10933 10955 17051 17077 17096 17097 17099 17140 4834 17203 17206 11152 17265 11182 11185 17277 4945 17284 4951 17323 17335 11250 17347 12164 12258
three$	8289 14638 9756 3616 15950 15951 15952 15953 15954 15955 10117 10132 16718 10688 5864 5891 6009 6068
thresholds$	16775
threw	17505
threw$	58 77 360 949 1027 1286 1287 1452 1454 1493 1494 1495 1551 1552 1553 1554 1991 2175
thrill$	6334 91 6339 12828 12829 12830 13452 13489 7582 13939 14403 14429 5351
thrills$	14409
thrive$	887 1294
thrived$	887 1294
thrives$	887 1294
thriving$	887 1294
throats$	16349
throug	11267 11403 5857 5935 5942
through$	395 1138 14039 14040 8619 14903 9324 9325 9843 16210 16239 16241 16255 16288 16293 10693 4687 4711 4782 17130 11101 11367 5259 5835 5995
throughing$	4711
throughout$	13970
throughs$	4711
throw$	58 77 360 949 1027 1286 1287 1452 1454 1493 1494 1495 1551 1552 1553 1554 1991 2175
throwed$	58 360 1027 1286 1287
throwing$	58 77 360 949 1027 1286 1287 1452 1493 1494 1495 1551 1552 1553 1554 1991
thrown	17505
thrown$	58 77 360 949 1027 1286 1287 1452 1493 1494 1495 1551 1552 1553 1554 1991 16062 5173 5174
throws$	58 77 360 949 1027 1286 1287 1493 1494 1495 1551 1552 1553 1554 1991 2175
thug$	14612 2481 2482 2483 2484 14886 11625 5491 6105
thuggery$	2209 2210 14999 15000 11787 6105
thuggish$	6105 6132
thugs$	14612 14634 14635 14636 2481 2482 2483 2484 14886 16822 11625 12044 6105
thump$	14103
thus$	3266 3267 3268 3269 3270 3271
tic$	5952
tick$	5790
ticking$	5415 12035
tidy$	5688
tied$	4799 11078 11955
ties$	2184 9937 9938 11614
tight$	9631 9739 15968 15969 9900 9927 10720 5708 5736
tightly$	3597
tights$	11975
tiktok	4861
tiktok$	607 6851 608 6852 609 6853 610 6854 611 6855 12946 12947 12948
till	10952
till$	17042
tills$	17042
time	5102 11364
time$	6455 12755 12821 13156 13157 7606 7607 7608 7620 7621 13771 13772 13773 13774 7984 7985 1977 1978 1979 14324 8368 8369 8371 8455 8514 8515 8558 8609 8610 8611 14727 14825 15163 15303 15837 15838 16083 16123 16124 10065 16166 16302 10221 10222 10224 10225 16338 16339 16340 16353 16361 16580 16581 16582 16583 16584 16585 10824 17091 4912 17305 11260 11261 11347 5414 12015 12078
timed$	17222
timekeeping$	11588
timeline$	10879
timeout$	11346
times$	12541 12543 12544 12548 14046 14047 14048 14049 14050 14051 14052 14078 14079 16354 10824
timeta	10883 11380
timetable$	16973 17454 11373 17470
timetables$	16973
timewaster$	11651
timewasters$	11651
timid$	10719
timing$	10824
tinnitus$	6205
tiny$	3565 9900 5736
tip	6188
tip$	4707 4917
tipped$	4917
tipping$	4917
tips$	4917
to	4649 5088 12100
to$	6352 6356 12629 12673 12695 12696 12697 12714 6664 6673 6695 6728 6785 6786 6787 6789 6830 6838 6842 6911 6912 6913 6914 6915 6918 6953 6957 6982 7114 13260 7270 13455 7425 7493 13584 13588 13589 13590 13591 7539 7698 7701 7702 7790 7799 13948 7875 8002 8004 14168 8096 14209 8135 14228 8228 8326 8334 8337 8339 8345 8428 8485 14692 8606 8618 8624 8706 8707 8708 8765 8783 8784 8793 8806 8809 8823 8828 8846 14965 8921 8949 15046 8962 8978 8979 8981 9172 9260 9303 9443 9447 9564 9632 9643 9702 15874 9951 16045 16046 16047 16049 16069 16107 10027 10028 10054 10098 16270 16289 10314 10315 16451 16464 16474 16475 16476 10399 10400 16507 16556 16564 10528 16642 4324 10577 10634 10658 10711 16809 10721 10722 16847 10758 10792 10797 10798 10799 10800 10801 10839 10843 10847 4607 4642 10917 4687 10943 10954 10981 10986 4749 11000 4773 11020 11029 11042 11043 11111 11120 11126 11127 11136 11142 4899 4900 17273 11203 11218 11224 17328 5001 11281 11294 17405 11320 11334 11335 17442 11367 11378 11424 11470 5228 11475 17582 11576 11582 11583 11605 11994 11996 12001 12020 12022 12058 12074 12089 12090 12189 5949 5995 12322
today$	13974 13975 13976 13977 13978 13979 13980 13981 13982 13983 15331
toddler$	11309
toe$	15972 15998 15999 9910 17426 17427 5372
toerag$	11625 6109 6122
toerags$	11625 6109 6122
toes$	17426
together$	17005 11729
toilet	5102
toilet$	11346
toing$	10943
tokenistic$	5369 6166
told	4719
told$	197 12535 12536 206 207 208 215 216 217 218 219 220 221 222 223 224 225 12569 12570 12571 12799 12800 6722 6744 6745 6746 6747 6748 6749 6750 6751 13085 13094 7585 7586 1711 1712 1713 1714 1715 1716 1717 1718 1740 1741 1742 1743 1744 1745 1746 14081 14082 14083 14161 14162 8107 14241 14831 15767 9994 9995 16095 16101 16106 16109 16115 16177 16183 16221 16222 16223 16224 16225 10162 10163 10164 16264 16265 16266 16267 16268 10279 10280 10283 10300 10447 10448 16628 10915 4756 4764 11011 11391 11404
tolerance$	12177
tolerate$	5324
tolerated$	17298 5324
tolerates$	5324
tolerating$	5324
tomorrow$	13974 13975 13976 13977 13978 13979 13980 13981 13982 13983 14818 5476
tone$	15928 11939
tones$	15928 11939
tonsil	11298
tonsils$	17388
too$	73 6483 321 6978 6979 7525 7526 7699 7839 7840 7842 7943 8000 8001 14439 8687 2524 8969 8970 15226 3171 3172 3173 3190 3221 3222 3223 3433 3434 3435 3442 15968 15969 10471 10472 10473 10647 4404 10670 10671 10672 10673 10718 4475 4476 10759 10806 10808 5336 5597 5626
took	5964
took$	97 134 12609 12610 12611 12613 449 450 604 626 705 13073 13402 1236 7488 7490 7492 1265 1580 1581 1613 1628 1631 1632 1662 1663 14043 14044 14223 1942 1982 1983 2054 2058 2993 2994 2995 2996 3288 3289 16440 16441 16442 10391 4158 10409 10418 10422 10423 10424 10425 10426 10427 10428 10490 10492 10493 10494 10495 10496 4259 5051 5073 5253 5296 11541
tool$	4989 11575
toolki	12185
tools$	12599 12600 4989 11575
tooth$	11942
toothless$	6167
top	16971 10885
top$	12984 8733 15974 15990 15991 15993 15994 15995 16975 16980 17223 17228 4995 11975 11980 11986 5891 5896 5897
topless$	6859 6870 7276 6155
tops$	15962 3629 9878 9879 15974 15990 15991 15993 15994 15995 16016 16017 16024 11975 11980 11986
torment$	2135 2136 2137 5358
tormented$	2135 2136 2137 5358
tormenting$	2135 2136 2137 5358
torments$	2135 2136 2137 5358
tormentted$	2135 2136 2137 5358
tormentting$	2135 2136 2137 5358
torn$	15968 15969 5729 5736
tos$	10943
toss$	16567
total$	2319 2320 2322 3735 4496 5779
totally$	5770 5773
touch$	12629 1404 15635 15636 9547 15830 15831 15832 16209 16643
touched$	12385 6558 13006 13072 13369 14068 15518 15533
touches$	9528 9529 15638 9647 15740
touching$	13043
tough	4987 4993 4998
tough$	14437 2565 2566 2567 2568 2569 2570 2937 2938 2939 3049 3050 9516 9520 9521 3278 3279 3280 3528 3540 11237 5630 5633 5647 11904 5688 5934 6148
toughe	4993 5935
tougher$	3186 3187 3188 3189 9516 11237 5934
touret	6200
toward	4867 4884 4929 5942
towards$	6789 8326 8334 8337 8339 8345 14623 14692 8846 8918 16642 17130 11111 12284
tower$	3468
towered$	3468
towers$	3468
town	11209
town$	14652 14657 14782 14783 11205 11209 17299 17317 17339 5007 11274 17528
toxic$	2201 2202 2203 2516 5392 5393 5394 5485 6134
toy$	989
toyed$	989
toying$	989
toys$	989
trace	16948 4729 17074 5869
trace$	17086
traced	17172
traced$	17100 17170
traces$	17086
track	4650 4729 17220
track$	4221 4650 10971 17076 17086 17090 11006 4763 17181 11135 17280 12130
tracke	4729 17065 11002
tracked$	17007 17087 17092 11006 4763 17100 5014 5874
tracker$	4717
tracki	4729
trackie$	11975
trackies$	15993 15994 15995 3679 16014 11975 11980 5747
tracking$	4717 11006
tracks	4729
tracks$	17086 11006
tracksuit$	15993 15994 15995 16004 11975 11977 11980 6161
tracksuits$	9878 9879 15993 15994 15995 15996 15997 16001 16002 16003 16004 16006 16014 11975 11977 11980 6161
trade$	636 645 6889 646 647 648 649 650 784 948 15131 5281
traded$	636 645 6889 646 647 648 649 650 784 948 5281
trader	4616 10945
traders$	14652 16926 10860 17014 17035 17037 4768
trades$	636 645 6889 646 647 648 649 650 784 948 5281
trading$	636 645 6889 646 647 648 649 650 784 948 5281
traffic$	565 566 567 5264 12122
trafficced$	565 566 567 5264
trafficcing$	565 566 567 5264
trafficed$	565 566 567 5264
trafficing$	565 566 567 5264
trafficking$	12736 12898 565 566 567 14393 14394 14395 14396 14397 14398 14399 14400 5264
traffics$	565 566 567 5264
tragic$	8781
trail	5035
trail$	17044 17079 4750 17181 11279
trailed$	4750
trailing$	4750
trails$	4750
trainer$	11975
trainers$	282 283 284 285 286 287 288 12654 12655 6575 6576 6577 6578 6579 6581 6582 12828 12829 12830 12971 12972 12973 12974 12975 12976 12977 12978 12983 12986 13393 13394 13395 7582 13925 14435 8349 9878 9879 15993 15994 15995 15996 15997 16001 16002 16003 16004 11975 11980
training$	14816 11478
tramad	11317
tramadol$	17407
tramps$	16029
transactional$	5287
transfer$	12269
transfusion$	6204
transfusions$	6204
transplant$	17430
trap$	13363 5420
trapping$	5265
trapstar$	6160
trashy$	6125
trauma$	17511 12202 5959
travel	16984
travel$	12785 12786 12787 13008 7442 2452 2453 2454 2455 2456 2457 9356 10919 4676 17048 5296 11541
traveled$	2452 2453 2454 2455 2456 2457 5296 11541
traveling$	2452 2453 2454 2455 2456 2457 5296 11541
travelled$	2452 2453 2454 2455 2456 2457 5296 11541
traveller$	3580 9831
travelling$	12813 13008 2452 2453 2454 2455 2456 2457 9356 5296 11541
travels$	2452 2453 2454 2455 2456 2457 5296 11541
trawl	4740 6188
trawl$	4636 12118
trawled$	4636 11105
trawles$	4636
trawling$	4636
trawls$	4636
treat$	2355 2356 9269 9282 9283 9284 9287 15378 15379 15596 4488 4489 4543 4788
treate	4904
treated$	2355 2356 9287 15378 15379 9505 9508 15863 15864 15865 4488 4489 4543 4623 11065 5091 11341 11342 6011
treating$	2355 2356 9218 9269 9287 15378 15379 4488 4489 4543
treatm	12245
treatment$	4219 17421
treats$	2355 2356 9287 15378 15379 4488 4489 4543
treatted$	2355 2356 9287 15378 15379 4488 4489 4543
treatting$	2355 2356 9287 15378 15379 4488 4489 4543
tree$	14814
trendy$	5736
trial$	8875 17471 12318
tribunal$	6224
tribunals$	6224
trick$	7941
tricked$	12385 15555
tricks$	15130 2797 16125
tricky$	2565 2566 2567 2568 2569 2570 15003 15004 15005 15006 15007 5475 11789
tried$	1500 13974 13975 13976 13977 13978 13979 13980 13981 13982 13983 2342 9964 9966 9967 16159 16222 16223 16224 16225 16417 10331 16861 12027
tries$	1500 2342 16212 16234 16235 16236 16237
trio$	2278 11638
trip$	13043
trips$	13043
trollop$	6122
trollops$	6122
troopers$	15657
troubl	11109
trouble$	12359 12412 12424 12425 6484 6485 6486 6487 6488 6489 6490 6491 248 249 250 12832 12869 7084 7085 13176 13177 13178 13179 13186 13221 13222 13223 906 13267 13284 13285 13286 13287 13288 13348 1045 1046 13451 1119 1120 13529 13546 13559 7471 13592 13593 13631 13633 7557 7558 1426 1427 1428 13782 13865 7788 13885 13895 8007 14120 14121 14122 14123 14124 14125 14126 14127 14405 14409 14416 14477 14555 14556 14640 8561 14702 14703 14704 2378 8634 8659 2477 14841 14859 2529 2530 14865 14866 14867 14868 14881 15037 15121 15635 15636 9547 16080 16082 10094 16185 10096 16310 16311 16312 16313 16314 16315 16346 16388 10385 16481 16482 16483 16580 16581 16582 16583 16584 16585 17198 17199 11119 5141 5220 11544 11594 5384 5385 5386 11725 11726 11778
troubled$	8785 8898 16424 16429 16432 16433 16435 16436 16437 16438 10374 16465 16466 16467 16468 16469 16470 16471 10386 16500 5533 5662
troublemaker$	14612 14722 14723 6108
troublemakers$	14612 14722 14723 15037 6108
troublemaking$	6108
troubles$	1116 13451 14271 14272
troublesome$	8451 6134
trousers$	3629 9878 9879 3679 5747
truancy$	6094
truant	6230
truant$	12754 12818 14613 14614 14615 14722 14723 16341 11651 11652
truanted$	6094
truanting$	13655 6094
truants$	14613 14614 14615 14722 14723 11651 11652 6114
truculent$	6136
true$	4333
trunks$	11970
trust$	13928 13933 8171 8172 8173 8174 1931 1932 14899 9982 9983 3740 16090 16096 16110 16160 16161 16162 16163 16188 16278 16279 16280 10334 10339 10340 4105 16832 10769 4529 16899 16900 5342 5754 11999 12007 5828 5837
trusted$	13097 13098 13099 13111 13543 14241 1931 1932 14872 3021 9329 3107 9369 3126 3127 3128 3129 3130 9375 16264 16265 16266 16267 16268 16565 16566 5342 5864
trustful$	14033 11580
trusting$	14033 1931 1932 8356 8357 8358 16089 10197 11580 5342
trusts$	1931 1932 3740 5342 5754
trustted$	1931 1932 5342
trustting$	1931 1932 5342
truth$	8100 16084 16085 16390 16392 16747
truthful$	8097 14188 16083
try$	7280 1500 8150 2342 9964 9966 9967 16090 16096 16110 16154 16155 16156 16159 16212 16278 16279 16280 16297 16590 11999 12007 12027
trying$	7280 16278 16279 16280 16967 12007 12029
tryings$	16967
tubby$	6155
tube	5967
tube$	12212
tubefed$	12211
tuberculosis$	6207
tuitio	11372
tuition$	17462
tumble$	8750
tumour	11286
tumour$	17376
tune$	13415
tuned$	2777
tunnel$	17524
turf	11172
turf$	17262
turkish$	3580 9831 11964
turn	11261
turn$	545 546 1122 1123 1664 1665 8230 8232 1992 2463 2464 3388 3389 3668 3677 3688 3689 3690 3691 3692 3709 3710 9965 10003 10009 10014 10023 16116 16117 10085 10091 16212 10129 10303 10353 4120 16591 4379 4385 4386 4387 16812 10814 17101 11154 4979 17351 5472
turned$	6744 6745 6746 6747 6748 6749 6750 6751 545 546 1122 1123 1664 1665 14241 1992 2463 2464 9817 9822 3669 3678 3688 3689 3690 3691 3692 3709 3710 9965 9971 16065 16066 16067 16068 16222 16223 16224 16225 4047 10301 10355 4379 4385 4386 4387 4427 16862 17312 5472 12062
turning$	545 546 1122 1123 1664 1665 1992 3688 3689 3690 3691 3692 3709 3710 16554 16555 4379 4385 4386 4387 10814 4979
turnned$	545 546 1122 1123 3688 3689 3690 3691 3692
turnning$	545 546 1122 1123 3688 3689 3690 3691 3692
turns$	545 546 1122 1123 1664 1665 1992 2463 2464 3388 3389 3688 3689 3690 3691 3692 3709 3710 9965 10095 16212 16234 16235 16236 16237 10354 4379 4385 4386 4387 4979 17351 5472
tutor$	12653 8476
tutors$	12653
twelve$	2843 2844 2845
twenties$	12996 13031
twenty$	12994 12995 12996 693 694 13029 13030 15138 15139 15140 15141 15142 15143 9059 2839 9087 15178 15180 15181 15182 15183 15184 15185 15186 15187 15188 15883 15884 11851
twice$	6903 12999 13460 13922 13923 7951 9008 9009 9010 15250 9228 17405 6021
twins	12238
twins$	16029
twisted$	8670
twisting$	13924
twists$	11952
two	10822 17012 10933 10955 17051 17077 17096 17097 17099 17140 4834 17203 17206 11152 17265 11182 11185 17277 4945 17284 4951 17323 17335 11250 17347 12164
two$	6762 13278 14638 15125 9756 3616 15950 15951 15952 15953 15954 15955 10477 10688 4906 5554 5864 5891 6009 6068
twoc	11486 6089
twoc$	17576 12333
type$	2380 2382 2383 2384 9531 11719
types$	14875 11719
ugly$	5602 6155
ultimately$	127
umpteen$	7956 7988
un$	15706 11702
unable$	181 954 1001 1846 1956 1957 1958 1959 1960 1962 2010 2065 8588 8589 2579 2580 2581 2582 2583 5059 5134 5203 12017
unacceptable$	14927 14928 14929 14930 14931 14932 14933 14934 14935 11208 5539 6166
unacceptably$	6166
unacco	6066
unaccompanied$	12310
unadoptable$	6134
unambitious$	6134
unanswered$	12077
unattended$	13536
unauthorised$	6028
unbearable$	14474 14493
unbiddable$	6137
unbreakable$	11878
uncaring$	10552 6134 6166
uncivilised$	6125
uncle	11386 17478 17507 17529 11442
uncle$	5138 17476 11416
unclear$	1812 1815 1818 1819
unco$	5528 5789
uncomfortable$	17334
uncons	6208
uncontrollable$	5533 12017 6134
uncooperative$	6130 6166
uncorr	4597
uncorroborated$	10841
uncouth$	6136
uncover$	4609
uncovered$	4609
uncoveres$	4609
uncovering$	4609
uncovers$	4609
under	11267 5084 6071
under$	630 2212 9557 9843 4029 4052 10687 10829 4713 11049 11328 5089
underachiever$	11651
underachievers$	11651
underage$	5275 5282
underc	5874
undercover$	12118
underdressed$	6155
underhand$	6125
undermine$	5345 12019
undermined$	5345 12019
undermines$	5345 12019
undermining$	5345 12019
underpass$	13146 13147 13148
unders	4630 4719
understand$	190 191 197 251 252 253 254 255 256 257 258 259 260 261 262 263 326 1812 1815 1818 1819 14318 8246 8247 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8303 8304 8305 8306 8307 8308 8309 8310 2773 2774 3211 3212 3213 3214 3398 15876 16160 16161 16162 16163 4764 5045
understanding$	9209 15300 9229 15320 9310 3067 3068 9313 9729 12050
understands$	1812 1815 1818 1819 2773 2774 3211 3212 3213 3214 3398 4764 5045
understood$	251 252 253 254 255 256 257 258 259 260 261 262 263 326 1812 1815 1818 1819 2773 2774 3211 3212 3213 3214 16364 4798 4825 4830 4854
undert	4728
undertaken$	12565 16568 16569 16570 16571
underw	6010
underweight$	12225 6155
underwent$	12254
undesirable$	14452 14453 14454 14459 5356 5533
undesirables$	14452 14453 14454 6106
undisciplined$	6134
undocumented$	6233
undoing$	13299 13356 13357 14267 14268 14269
undone$	16027 16028
undoubtedly$	10244 4022 12018 6164
undress$	7278
unempl	17477
unengaged$	6130
unfair$	16542 16543 16553 16653
unfazed$	6148
unfit$	4323
unflappable$	11878
unforgivable$	6166
unforgivably$	6166
unfounded$	5364
ungovernable$	6134
ungrateful$	6134
unguarded$	1062
unhappiness$	13358 13359
unhealthy$	6380 2201 2202 2203 5256 5392 5393 5394
unheeded$	12077
unhelpful$	10552 6166
unhinged$	6125
uniform$	9878 9879 15970 11973 11975
uniforms$	9878 9879 15970 11973 11975
uninterested$	5762 12017 6134 6166
uninvited$	1555
unironed$	5729
unit	10849 10870 10969 17419
unit$	14531 14532 14533 14534 8599 15918 10334 10339 10340 4105 16832 10769 16899 16900 10819 16911 16916 16928 16930 16937 16939 16945 16946 16947 10858 10859 16960 10877 10906 10912 10914 17011 17015 17016 17018 17028 10941 17034 17041 17059 10996 17152 17173 11100 17238 11186 11190 17281 17422 5104 5105 17450 17519 17571 12259 12277
units$	15918 16928 16930 12189
university$	3341 3342
unjust$	16553
unkempt$	3580 9831 6155
unkind$	16542 16543
unknow	17065
unknown$	12671 6867 7498 14459
unlawful$	12872
unless	17266
unless$	13106 13109 13110 4968
unlikeable$	6134
unlikely$	3810 3811 5642
unlovable$	5533
unmanageable$	14927 14928 14929 14930 14931 14932 14933 14934 14935 5533 11778 6134
unmotivated$	6134
unnecessary$	6341
unnerve$	9403
unnoticed$	13294
unopened$	12077
unpaid$	5240
unplaceable$	6134
unpleasant$	8785 17334 6134
unpredictable$	14927 14928 14929 14930 14931 14932 14933 14934 14935 5539 6132
unprepared$	5752
unprofessional$	6166
unprofessionally$	6166
unquestionably$	6164
unreachable$	12017 6130 6137
unread$	12077
unreasonable$	16542 16543
unreliable$	13540 5368 12017 6134 6166
unrepentant$	6134
unresponsive$	6130
unruliness$	2209 2210 14999 15000 11787
unruly$	5377 5533 5539 5662 6134 6137
uns$	11702 11728
unsafe$	12334 12335 12381 6380 6495 6496 6497 6498 6499 6500 6501 6502 6503 6504 6505 6506 6507 12872 8007 8344 17545 5254 5256
unsavoury$	12690 12691 14452 14453 14454 8785 5475 5533
unshockable$	6148
unsolved$	10884
unstable$	11814 11815 6134
unstuck$	13696 13697 13698 13710 13711 11569
unsubstantiated$	5364
unsuitable$	7472 14261 14446 14455 14459 5356
unsupervised$	5586
untamed$	6125
unteachable$	5533 6137
untidy$	3580 9831 11935 5709
until$	13594 13595 13596 13670 13671 16157 10068 17084 4968 12328
unto$	8538 8541
untouchable$	14673 14674 14675
untrue$	14504 16369
untrustworthy$	12017 6134 6166
untucked$	15960 15968 15969 16027 16028
unusual$	5688
unusually$	5608
unwanted$	12690 12691 7093 9011 9014
unwashed$	15968 15969 5709 5729 6155
unwell	17496 11407
unwell$	17497
unwilling$	1952 1956 1957 1958 1959 1960 1962 2012 2579 2580 2581 2582 2583 4477 5752 12014 12017
unwillingness$	6628 385 386 387 388 389 390 2579 2580 2581 2582 2583
unwise$	114 115 6380 12482 12483 12484 12485 170 171 172 173 174 175 176 947 1834 1925 1926 5256 5338 5341
up$	12395 12408 12409 12480 12617 12676 12677 12679 12681 12772 525 526 527 528 529 6901 13171 7127 13303 7411 7412 7413 7414 13513 13514 7479 7535 13653 7773 7774 1538 7805 7806 7807 7808 7809 7810 7811 7812 7814 7815 13908 13909 13993 1721 1722 1723 1724 1725 1726 1727 1728 8055 8183 14320 8382 14473 2295 8633 8662 8877 8878 14974 2679 8990 9019 9022 9046 9061 9062 15197 15218 9136 9153 9204 15297 9210 9230 9275 9276 9277 9279 15404 15506 15573 15593 9619 3378 3379 9624 15727 15728 15766 9785 15886 15913 15932 9872 15963 15976 9912 9913 9921 9922 16018 16036 9947 9948 16092 16093 16098 16099 16103 16104 16112 16113 16120 16121 16122 16174 16175 16180 16181 16218 16219 10258 16371 10291 16391 16393 16443 16444 16445 10364 16647 10566 10578 16673 10624 10627 10628 16743 16744 16765 10686 16918 16966 16975 11121 17231 17240 11223 17336 17337 17480 17482 17549 5226 11509 11744 11746 11785 11898 11968 11979 11993
upbringing$	11779
upbringings$	11779
update	4594 4699
update$	4611 10943
updateing$	4611 10943
updates$	4611 10943
upon$	7082 13260 16902 11147
upper$	4976
uppity$	6136
ups$	15148 15172 15203 15413 15449 15575 15593 15763 15798
upset$	15616 15617 15620 15635 15636 9547
upsets$	9528 9529
upsetting$	12426 12427 12428 12429 12430
upstream$	12113
urchin$	6105
urchins$	6105
urgency$	16828 16829 16830 16831 12076
us$	12812 12834 12922 12925 7457 13639 13644 14060 14186 14326 14327 14331 8591 15051 9289 15450 15451 15452 15453 15483 15488 15489 15490 15491 15492 15495 15535 15536 15569 15571 15583 15585 9701 15836 9767 10586 16748 4637 4709 17050
use	4594 4916 4929 4940 5218
use$	6281 6283 6284 6285 12433 12434 12435 12479 12629 12754 12783 785 786 787 7152 7280 1678 7923 7924 7925 7926 7927 7928 7929 1876 14318 3025 3026 3027 3028 3029 3030 16090 16096 16110 10188 4603 4661 4706 4901 17394 17396 11999
used	4929 5075
used$	12385 12420 13041 13072 13088 785 786 787 13141 13142 7053 13369 13537 1291 7580 7581 1678 7923 7924 7925 7926 7927 7928 7929 14068 14070 1876 2556 3057 3205 15555 3287 4426 4606 4794 4859 5066
useful	4929 5857
useful$	16905 4572 16938 4706 4962
useless$	5763 6125 6134 6166
user$	14596 14609 14610 14722 14723 2421
userna	10883
usernames$	16973
users$	14596 14609 14610 14722 14723 2421 17498
uses	4916 5075
uses$	785 786 787 4661 5066
using	4916 5075 5218
using$	12560 785 786 787 7280 1678 7923 7924 7925 7926 7927 7928 7929 2557 16319 16320 16325 16326 16327 16330 16331 16332 16333 16334 16335 16336 16337 4661 5066
usual$	10726 5390
usually$	3680
utter$	2319 2320 2322 3735 4497
utterly$	10313 4372 5770 5773
vaccin	6219
vain$	6134
valium	11317
valium$	17407
valuab	5857
value	4594 12100
value$	7320 1338 8041 4603 4706 5944
valued$	1338
values$	1338 15026 11822
valuing$	1338
van$	13362 13971 17524 17536 12119
vandal	17285
vandal$	14612 14613 14614 14615 14722 14723 11651 11652 6105
vandalise$	14714
vandalism$	4952 11197
vandals$	14612 14613 14614 14615 14722 14723 11651 11652 6105
vans$	13362 12119
vape$	12654 12655 6575 6576 6577 6578 6579 6581 6582 12983 12986 13393 13394 13395 14462 17410
vapes$	282 283 284 285 286 287 288 12654 12655 6575 6576 6577 6578 6579 6581 6582 12828 12829 12830 12971 12972 12973 12974 12975 12976 12977 12978 12983 12986 13074 13393 13394 13395 13466 13467 13468 13469 13470 13471 7582 8349 14462 14478 17410
vaping$	16082
variable$	14922 14923 14924 14925
various$	633
vehicl	17085 11094
vehicle$	4789 11486 5878 5883
vehicles$	4789 17184
veins$	14811
ventured$	13111
verbally$	5550
verif	5853
vermin$	14792 16822 11706
versed$	9078 3555
version$	8416 8417 8418 14509 2176 2177 2178 2179 2180 2181
versions$	8416 8417 8418 2176 2177 2178 2179 2180 2181
vertigo$	6205
very$	6474 6482 8686 2908 3190 9892 10326 5597 5608 5626 5981
vest$	11975
vests$	16010 16011 16012 11975
veteran$	3346
veterans$	3346
via$	4687
vicious$	5479 6132
victim$	7740 7741 14235 8266 14385 14492 2215 8480 2237 14938 15472 15473 15474 15586 15788 15789 15790 15791 5176 11575 5577 11875 11876
victimisation$	12378 12379 12380 13215 13216
victimise$	4490 4491 4492 4493
victimised$	4490 4491 4492 4493
victimises$	4490 4491 4492 4493
victimising$	4490 4491 4492 4493 16892 16893 16894 16895
victims$	12743 879 7740 7741 14336 14337 14338 14339 14340 14341 14342 14343 14344 14345 14346 14347 14385 14409 14479 14480 14481 14482 2214 8480 2237 14938 15372 15472 15473 15474 15586 15598 15599 15788 15789 15790 15791 10794 11575 11875 11876 11886
video$	12949 6860 6861 6862 12960 6893 6894 651 652 13366 15518 15533 16958 17075
videos$	12949 6860 6861 6862 12960 6893 6894 651 652 13366 15518 15533
vietnamese$	3580 9831
view$	9196 9197 9198 9199 9200 9209 15300 9229 15320 4867 12067
viewed$	2244 2619 10962
views$	9196 9197 9198 9199 9200 11560 12067
vile$	14927 14928 14929 14930 14931 14932 14933 14934 14935 5483
village$	14574 14575 14576 14577 14578 14579 14580 14581 14582 14583 14584 14585 14588 14589 14593 10602 5007
villain$	11706
villains$	11706
vindictive$	16553 5479 6132 6134
violen	11023 17156 17183 17375 17477 17496 17522
violence$	12412 12864 12879 12881 7084 7085 13431 13559 13569 7499 13864 13866 14477 14640 14650 14677 14696 14702 14703 14704 2477 14859 14881 2667 2668 15037 15537 9449 4575 10820 10821 4579 10826 16921 10870 4633 4634 4639 4662 17000 4668 17003 4670 4671 4675 10921 10925 10926 10928 17019 17024 17025 17026 10938 4697 10944 4702 10951 17052 11017 11083 4856 11106 11148 4942 4946 11191 5141 11544 11562 11563 11568 11614 5861 6045 12289
violent$	8007 8785 14927 14928 14929 14930 14931 14932 14933 14934 14935 15037 5395 5479 5539 5896 6132
violet$	15587
violets$	15587
vipers$	14525
virtually$	2862 9106 2863 2864 2865 2866 2869 2870 2871 2872 5611
virus$	2451
visa$	17483 17548
visas$	17483
visibility$	17362
visible$	11237 11956 5938
visit	10827 11261 5218 12180 12185
visit$	7274 1041 1042 8945 16379 16380 16381 16750 4585 17210 17351 12026
visite	10827
visited$	1041 1042 10359 16628 16861
visiting$	12560 12813 7274 1041 1042
visitor$	17415
visits	5166
visits$	1041 1042 8945 16379 16380 16381 17066 12026
visitted$	1041 1042
visitting$	1041 1042
visual$	5984
visually$	5985
vital$	10688
vitiligo$	6158
vodka	11318
vodka$	17404 17408
voice$	11290 12067
voices	11290
voices$	17380 12067
volatile$	8785 14927 14928 14929 14930 14931 14932 14933 14934 14935 5393 5394 5539 6132
volatility$	2209 2210 14999 15000 11787
volition$	12711 13038 13039 13375 11540
volume	4957
volumes$	10554
voluntarily$	13038 13039 714 715 716 13051 13053 13054 13055 13056 13057 13058 13059 13060 13061 13062 11539 11540 11543
volunteer$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5311
volunteered$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5311
volunteering$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5311
volunteerred$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5311
volunteerring$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5311
volunteers$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5311
vomit$	17386
vomited$	5983
vomiting$	5983
vomits$	5983
vote$	516 517
voted$	516 517
votes$	516 517
voting$	516 517
voucher$	12983 12986
vouchers$	12983 12986
vulgar$	6136
vulnerabilities$	8081 1838 1839
vulnerability$	13215 8081 1838 1839 14336 14337 14338 14339 14340 14341 14342 14343 14344 14345 14346 14347
vulnerable$	12336 12381 8389 8390 8391 8392 9244 9245 9246 9267 15472 15473 15474 15509 15510 15511 9435 9436 9437 9438 15600 11872 11887 5662
wade$	1521 1522 1523 1524 1525 1526
waded$	1521 1522 1523 1524 1525 1526
wades$	1521 1522 1523 1524 1525 1526
wading$	1521 1522 1523 1524 1525 1526
wag$	5270
wagging$	5270
wags$	5270
wait$	7849 13940 13941 13942 13943
waited$	12062
waiter$	12694
waiters$	12694
waiting$	8531 14815 5087 5096 6002
wake$	16887 16888 16889 16890 16891 12095
walk	16984
walk$	6408 6574 6631 6701 13075 13076 13077 13078 13079 7039 935 936 937 1190 1195 1196 7442 13597 13598 7551 7556 1641 7969 14063 8014 14105 14106 14107 14108 8057 14169 9366 3323 3324 3325 3326 3327 3667 3676 3688 3689 3690 3691 3692 10217 4304 4305 16812
walked$	6718 6997 7006 7175 935 936 937 8069 8103 8154 14252 3667 3676 3688 3689 3690 3691 3692 10217 4304 4305 11395 12062
walking$	12560 12813 935 936 937 7442 13758 13759 9752 3667 3676 3688 3689 3690 3691 3692 10217 4304 4305
walkked$	935 936 937 3667 3676 3688 3689 3690 3691 3692 10217
walkking$	935 936 937 3667 3676 3688 3689 3690 3691 3692 10217
walks$	935 936 937 3323 3324 3325 3326 3327 3667 3676 3688 3689 3690 3691 3692 10217 4304 4305
wall$	10882
wallflower$	11876
wallflowers$	11876
wander$	7442 1531 1532 1533 1534 1535 1536 1537 2361
wandered$	1531 1532 1533 1534 1535 1536 1537 2361
wandering$	7442 13758 13759 1531 1532 1533 1534 1535 1536 1537 2361
wanderred$	1531 1532 1533 1534 1535 1536 1537 2361
wanderring$	1531 1532 1533 1534 1535 1536 1537 2361
wanders$	1531 1532 1533 1534 1535 1536 1537 2361
wannabe$	5371 6105
wannabes$	6105
want	10863 4787
want$	12939 12940 13070 13071 7218 7219 976 1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 13478 7463 1338 13974 13975 13976 13977 13978 13979 13980 13981 13982 13983 13986 1764 1765 1766 1767 8207 8208 8209 8210 2105 8427 15195 15299 15411 9395 9396 9397 3201 15549 9468 9469 9470 3714 9990 16160 16161 16162 16163 16194 16195 16196 16212 10266 4155 16572 4434 4435 16938 16967 5050 5311
wanted	4774
wanted$	6570 13070 13071 13210 1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 13441 13442 13478 1214 1215 1216 1217 13552 7463 7464 7465 7466 13628 1338 13748 13749 13974 13975 13976 13977 13978 13979 13980 13981 13982 13983 13986 13987 14070 1764 1765 1766 1767 2105 15549 3714 16364 4156 10486 10487 4244 4245 4434 4435 4618 11014 11018 17117 4805 5050 5223 5243 5311
wanting$	1028 1029 1030 1031 1033 1034 1035 1036 1037 13478 1338 13974 13975 13976 13977 13978 13979 13980 13981 13982 13983 13986 1764 1765 1766 1767 2105 15549 9493 5311 12046
wants$	12939 12940 1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 13478 13500 13627 1338 13974 13975 13976 13977 13978 13979 13980 13981 13982 13983 13986 1764 1765 1766 1767 2105 14761 14762 14763 14764 15299 15411 3201 15549 3714 9990 16194 16195 16196 16212 10266 4434 4435 16967 5050 5311
wantted$	13478 1338 13974 13975 13976 13977 13978 13979 13980 13981 13982 13983 13986 1764 1765 1766 1767 2105 15549
wantting$	13478 1338 13974 13975 13976 13977 13978 13979 13980 13981 13982 13983 13986 1764 1765 1766 1767 2105 15549
ward	17419
warden	10855 10856 10857 4614 4615 4616 10945 4745 4752 10999 4767 11083 4847 11091 4946
warden$	4591 16926 16945 16946 16947 10858 10859 10860 10903 17014 17035 17037 4710 10989 4749 10996 17089 4762 4768 4769 17173 4892 4910 11190 5034
wardens$	14472 15039 15040 4591 16926 16945 16946 16947 10858 10859 10860 10903 17014 17035 17037 4710 10989 4749 10996 17089 4762 4768 4769 17173 4892 4910 11190 5025 5034 11603
warn$	4719 4917
warned$	12535 12536 6447 204 205 206 207 208 209 210 211 6456 213 214 215 216 217 218 219 220 221 222 223 224 225 12569 12570 12571 1711 1712 1713 1714 1715 1716 1717 1718 1740 1741 1742 1743 1744 1745 1746 14081 14082 14083 14161 14162 1829 8074
warnin	4984 4985
warning$	12532 12567 12568 13325 13994 13995 14003 7916 14363 14364 14365 14366 14367 4422 4423 4424 4425 16778 16779 16798 16799 17204 17260 11228 11229 11358 11604 12067 12068 5880 12314
warnings$	12532 12567 12568 12599 12600 13325 13994 13995 14003 14363 14364 14365 14366 14367 4422 4423 4424 4425 16778 16779 16798 16799 17204 17260 11604 12067 12068
warped$	8670
warran	11156 6188
warrant$	3143 3144 3145 16919 17139 4868 4902 17246 17356 5910 12157
warrants$	16919 4868 4902 5910 12157
warrior$	11706
warriors$	14691 11706
wary$	12363 6275 6276 6277 6278
was	4623 10907 5957
was$	6392 203 212 382 383 551 564 6906 870 871 1019 1415 7869 1830 2048 2049 2050 2051 2168 2196 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 8678 2458 2526 2537 2541 2551 2572 8832 8837 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9106 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3281 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 9680 9681 3499 3515 15891 15894 3572 3584 9898 3680 3719 9975 4000 10266 4068 4069 10453 10463 16603 10525 4307 4308 10563 10584 4373 4403 10665 10666 10703 4467 4468 16840 4513 16863 10889 10917 10997 17111 11039 4824 11256 5097 5271 5284 5298 5337 5400 5402 5407 5454 5462 5481 5494 5517 5521 5534 5536 5545 5546 5606 5634 11907 11955 5800 5827 12136 5969 5981 5986 5988 5991 5992 6008 6021 6023 6046 6048 6054 6067 6068 6073 6083
wash$	4433
washed$	4433
washes$	4433
washing$	4433
wasp$	7690
wasps$	7689
waste$	1437 1438 1439 1440 1441 1990 2393 5834
wasted$	7447 1204 7449 1437 1438 1439 1440 1441 1990 5834
waster$	14604 6105
wasters$	14604 6105 6121
wastes$	1437 1438 1439 1440 1441 1990 5834
wasting$	1437 1438 1439 1440 1441 1990 5834
wastrel$	6122
wastrels$	6122
watch	17194 5035 5874
watch$	15993 15994 15995 4632 17046 17053 10971 17076 17079 4750 17090 11006 17101 17210 11279 5179 11975 11980 12130
watched$	13628 14070 16634 16635 17053 17078 4750 11002 11006 17098 17100 17182 5179
watches$	15993 15994 15995 11975 11980
watching$	15494 9480 4750 11006 5179
watchlist$	12118
watchlists$	12118
watchs$	4750 11006
water$	13962 13964 3290 3291 3292 3293 11461
wave$	1467 1669 12133
waved$	1467 1669
waves$	1467 1669
waving$	13758 13759 1467 1669
wavy$	5709
way$	12402 12403 12404 12405 12436 13150 7226 7513 13684 8967 9550 9552 15759 15760 9895 3652 3653 3654 16013 9943 9944 10077 10082 3839 3840 3841 10086 10087 10088 3845 3846 3847 10092 10093 16723 4474 16996 17399 11498
ways$	12436 12801 13869 15053 9039 15168 15243 2910 2911 2912 2913 2914 2915 2916 15307 9765 9766 15866 15867 16125 16143 16263 16299 11498
wayward$	5533 11778 5662
we	4616
we$	289 290 291 2850 9288 3243 3245 10112 10113 10115 10116 10154 10155 10156 10206 10207 10208 3987 3990 4471 10860 5025
weak$	8543 14922 14923 14924 14925 2592 2688 2689 2690 2691 4336 4337 4338 4339 16793 16794 16795 16796 10719 4503 10825 5559 5560 5811
weakened$	4857
weaker$	8379 8380 8389 8390 8391 8392 8464 2222
weakest$	10825
wealth$	2951
weaned$	5078
weapon	16922 16932 16970 17132 17195 4922 17579 6195
weapon$	12798 13365 8346 8347 8348 16988 17120 17141 17142 11469 17566 17576 5923
weapons$	12796 12864 13365 13864 13866 8346 8347 8348 4608 16988 17120 17141 17142 11166 5923
wear	5238
wear$	13075 13076 13077 13078 13079 1275 3598 3630 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 5710 5731
wearing$	12813 1275 13758 13759 3598 3630 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 5238 5710 5731
wears$	1275 3598 3630 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 5710 5731
weary$	11837
web$	13837
weed	11493
weed$	282 283 284 285 286 287 288 12654 12655 6575 6576 6577 6578 6579 6581 6582 12796 12828 12829 12830 12909 12910 12911 12971 12972 12973 12974 12975 12976 12977 12978 12983 12986 13365 13370 13393 13394 13395 13466 13467 13468 13469 13470 13471 14462 8519 16082 17081 11319 17410 17412 17583 11508
week$	16338 16339 16340 16379 16380 16381 5095 11370 11373 12078 12287
weeken	5016
weekend$	16338 16339 16340 11260 17408
weeks$	16379 16380 16381 5095 12078 12217 12287
weigh$	3104 9349 9350 9351 3375
weighed$	6209 6210
weighs$	6209
weight	11304 11306
weight$	17394 17396 12226 12233
weird$	6125
weirdo$	11706 6122
weirdos$	11706 6122
welcome$	341 342 343 344 345 346 347 7560 7561 7562 16905 5305
welcomed$	341 342 343 344 345 346 347 5305
welcomes$	341 342 343 344 345 346 347 5305
welcoming$	341 342 343 344 345 346 347 5305
welfare$	12344 6255 12437 12438 12439 12440 12441 12442 12443 12444 12447 12501 12502 12802 12803 14131 14276 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 8298 8299 8300 8301 8302 15438 15439 15440 15441
well$	12564 12572 12573 12598 6537 7579 14713 8675 8676 2476 14907 2706 2707 2724 2771 2834 3062 3083 3086 9341 9342 9343 9344 9345 9346 9347 3111 3120 9376 9377 9378 9379 9455 9456 9458 9666 3423 3573 3578 5667 5680 5689 11974
wellbe	11306
wellbeing$	12344 12437 12438 12439 12440 12441 12442 12443 12444 12447 12501 12502 12802 12803 14271 14272 8298 8299 8300 8301 8302 17396
wells$	14713
went$	12537 12549 12550 12559 12592 12609 12610 12611 12613 401 541 542 543 544 545 546 585 586 587 6845 605 606 710 711 712 719 728 13144 13145 7062 7063 13154 13155 1050 1058 13401 1151 7488 7490 7492 1374 1375 1521 1522 1523 1524 1525 1526 1527 1660 1661 1673 1675 14163 2075 2099 2132 2133 2315 2452 2453 2454 2455 2456 2457 2463 2464 2680 2681 2682 3667 3676 3688 3689 3690 3691 3692 10297 4449 4776 5090 5198 5213 5226 5266 5295 5296 11541 5472 6065
were	4623 17065
were$	6392 6399 203 212 6479 382 383 551 564 6906 799 870 871 1830 14213 2048 2049 2050 2051 2168 2196 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2458 2526 2537 2541 2551 2572 2612 2631 2640 2641 2642 2643 2644 2645 15043 2855 2862 9106 2863 2864 2865 2866 2869 2870 2871 2872 2990 2991 2992 2997 3254 3281 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3539 3572 3584 9844 3680 3718 9975 10140 10141 4000 10266 4068 4069 10463 16603 4307 4308 10584 4373 4403 10666 10703 4467 4468 4513 16863 10889 10917 10997 11024 11039 4824 11132 11408 5271 5283 5284 5298 5337 5400 5402 5407 5454 5462 5481 5494 5517 5521 5534 5536 5545 5546 5606 5634 11907 11955 5800 5827 12136 5969 6021 6048 6054 6067 6073
west$	3591
wetting$	12205
what$	12353 6266 6325 6326 6327 6328 6400 6401 6471 6519 12614 12624 12625 12882 13045 13090 7120 7121 897 905 13256 7167 7182 7183 13325 7256 13396 13580 13608 7583 1340 13906 1574 1575 13911 7897 14042 7963 14069 8005 14174 14185 1881 1882 15052 8964 15058 9017 9037 9038 15475 9444 15545 15553 3301 3302 9605 9606 15819 16452 16776 16798 16799 10876 11547 11550 12068
whatever$	7303 13578 7564 14221 15405 15422 15645 15741 3720 3721 3722 3723 16149 3871 3872 10911 10913
whatsa	4861
whatsapp$	607 6851 608 6852 609 6853 610 6854 611 6855
whatsoever$	16603
wheel$	16659
wheelc	11407
wheelchair$	17497 6213
when	12120
when$	6511 6512 6513 6514 6515 6516 6517 6518 6849 6850 7433 13524 13525 13526 13527 13528 14185 14228 14844 14965 15565 15877 16449 16451 16454 16455 16837 16883 16884 16886 17084 17091 11015 4783 17130 17349 11261 12227
whenever$	6849 13970 13974 13975 13976 13977 13978 13979 13980 13981 13982 13983 14844 3976 3979 17084 4783 17349 11261
where	12120
where$	12365 12366 12367 12368 6517 6518 13396 1369 1370 1371 7618 7619 7898 14185 15565 15877 11007 11015 4786 17349
wherea	4691 10935 10936 10968 10973 4766
whereabouts$	17058 17063 17064 11010
wherever$	13561
which	12100 12120
which$	7358 15566 15877 4583 10881 10894 10895 17027 17054 17096 17127
while$	16636
whingeing$	6125
whiny$	6125
whisky$	17404
whisper$	10815
whistles$	12674
white$	15520 3557 3580 9829 3594 9860 9861 9862 3619 5661 5662 5685 5693 11975 5736
who	16922 16944 10881 10894 17054 17096 4784 17127 12120
who$	12365 12366 12367 12368 6519 6904 6905 6940 913 13396 7658 7659 13800 1842 14185 14428 14456 8624 15043 2983 15891 15894 10869 16969 10888 4645 10890 4647 10896 16987 10908 16999 17027 4721 10970 10976 4757 11007 11015 4807 11063 11073 4855 4876 11907 5868
whoever$	13381 13382 13383 13384 13385 13386 13387 13388 13389 13390 13391 13392 10890 17057
whole$	1419 10612 10614 5377
wholly$	5770 5773
whom	16971 17054 17096
whom$	12365 12366 12367 12368 13396 14185 3406 17027 17055 11007 4876 12133
whose$	5172
why$	12624 12625 13256 7167 13304 13305 14110 14111 8056 1813 1814 8059 1816 1817 8062 8063 1820 1835 1836 14174 14185 1883 1884 1885 1886 4224 4225 4226
wicked$	5391
wide$	5466
wider	4790
wider$	14574 14575 14576 14577 14578 14579 14580 14581 14582 14583 14584 14585 14588 14589 11034
wife$	17473 17492 17499
wild$	8705 5377 5391 11678 11679 11680 11703 5479 11778 5686 5709 6134
wilful$	6166
wilfully$	601 991 5308 5831 6166
will	4649 4880
will$	6526 6532 7476 1729 1794 1796 1956 1957 1958 1959 1960 1962 2013 2033 2064 3052 3076 3088 3091 3154 3198 3207 3235 3238 15743 15844 3754 3756 3757 3758 3759 3760 3761 3762 3766 3767 3768 3769 3770 3771 3772 3782 3786 3787 3788 3796 3797 3798 3799 16137 16138 16139 16140 16141 16142 10055 3815 3816 3817 10073 16172 16178 16190 16191 16192 16193 10119 16216 3883 3884 3885 3886 3887 16226 3898 10201 10202 10205 10266 16358 16359 4033 4034 4044 10848 4607 4642 10907 10917 10986 4749 4821 4873 4881 11131 4899 17273 11208 5001 5755 5758 5760 5774 5949
willed$	11803
willfully$	5308
willing$	314 315 320 462 463 464 494 495 707 708 729 730 731 732 733 1028 1029 1030 1031 1033 1034 1035 1036 1037 13831 7838 13929 13930 13931 13932 1599 1600 1601 1798 1799 1800 1801 1887 1888 1889 9955 9957 9959 16050 16051 16052 16053 4599 5294 5311 5331
willingly$	13038 13039 706 714 715 716 13051 13062 11539 11540 5297
willingness$	12727 10180 16271 16272 16273 16274 16275 16276
willpower$	11566
wimp$	11706
wimps$	11706
win	4983
win$	8924 16232 10143
wind$	12411 7081 7213 13833 2138 2139 2418 10031
windded$	7081
windding$	7081
winded$	7081
winding$	12426 12427 12428 12429 12430 7081 2138 2139
winds$	12411 7081 2138 2139
windup$	8661
wine$	17404
wins	4983
winter$	12887 12888
wired$	2447 5471
wiry$	5665
wisdom$	2764 2766 9100 2857 15673 11298 11890
wise$	6421 2718 2719 9023 9024 9026 9027 9028 2801 9465 9466 9467 15731 3503 3540 3544 11833 11838 11839 5601 5603 5621
wised$	2778 9638
wiser$	6380 2715 2716 2717 2761 2801
wish$	10180 16271 16272 16273 16274 16275 16276 16967
wished$	5050
wishes$	5050 12067
wishs$	16967
wit$	16544 16545 16546
witches$	11698
with	17224 11489 5935
with$	12455 12565 12673 12758 12761 12766 12819 6761 6774 6779 12962 6873 6876 6907 6919 6920 6924 6931 6933 6935 6943 13044 6972 13072 7101 7102 13279 7191 7233 13362 7291 7295 7296 7297 7306 1230 7491 7504 13612 13620 13621 13664 13668 7708 7709 7753 7754 7791 14062 14187 8362 8365 8376 8377 14468 8428 14692 8622 14720 8632 2425 2426 8690 2492 8791 8792 14900 14904 14915 14916 14919 14926 14965 8918 15012 2685 15035 8946 8949 2728 9315 9316 9317 3275 9555 3335 3336 3337 3338 3339 9651 9687 15891 15894 3598 3611 3612 3613 3614 3670 3693 3694 16108 16150 16189 16290 4266 16642 16788 10787 10788 10789 10790 10791 16917 10829 10839 4687 10965 17066 11035 17130 17171 11101 17275 17321 5043 5055 5093 17428 5182 11439 11441 17534 5214 5242 11488 11599 5488 5576 5710 5721 12087 12189 12194 5953 5974 6020 12297 12316
withdrawn$	11176
withdrew$	4562
withheld$	1855 1856 12075
withhold$	1855 1856
withholding$	1855 1856
withholds$	1855 1856
within$	8479 14570 14571 2238 14663 8695 8911 9247 11284
without$	110 6763 7262 1125 1126 1127 1128 2289 15386 15387 15388 15389 15390 15391 15392 15393 15394 15395 15396 15397 15398 15422 15431 15432 15433 15434 15435 15436 15437 9360 9361 9362 9363 15466 15467 15468 15469 3166 9746 3792 3795 10097 3939 3997 3998 3999 4001 4002 4003 4267 4268 10537 4306 4416 4417 5006 5119 11437 11457 5768 5769 5785 5808
witness$	11612
witnesses$	11612
wits$	9656 3413 3414 3415
witted$	11748 11749
woeful$	16674 4503 6166
woefully$	6166
wolf$	7747 11556
wolves$	13844 14634 14635 14636 14790 14792 11706
woman	11491
woman$	14870 15144 2816 9065 15164 15202 15207 15209 2880 9127 15224 15225 2904 15240 15241 15242 15248 2917 2918 2945 2946 2964 15313 2985 9236 15329 9358 15660 15664 15808 15812 15813 15814 15815 15862 17531 17581 11855
women$	14574 14575 14576 14577 14578 14579 14580 14581 14582 14583 14584 14585 14588 14589 14590 8772 14870 15138 15139 15140 15141 15142 15143 15144 15147 2816 9063 15169 15171 15184 15185 15189 15200 15207 15208 15209 2877 15224 15225 15244 2917 2918 2935 2945 2946 2964 2969 15312 9234 15327 9241 15416 15651 15652 15653 15654 15657 15662 15738 15752 15799 15804 3473 15808 15812 15813 15814 15815 3503 9754 9755 3516 3517 3518 3519 15862 3529 3530 3531 15973 16039 11851 11855
won$	12389
wonder$	12623 6534 6535 12626 12627 7214 7215 8020 8021
wondered$	7214 7215 8020 8021
wondering$	7214 7215 8020 8021
wonderred$	7214 7215 8020 8021
wonderring$	7214 7215 8020 8021
wonders$	7214 7215 8020 8021
wont$	3768 3769 3770 3771 3772 5755
wool$	11860
woolly$	6166
word$	7450 1207 7452 1209 14028 14509 16750 16781 10815
wore$	13075 13076 13077 13078 13079 1275 3598 3630 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 5710 5731
work	5124 12185
work$	185 187 188 6475 12566 6675 12868 555 556 557 558 559 560 561 562 563 6958 717 890 7274 13466 13467 13468 13469 13470 13471 14318 14327 14618 14711 8810 8825 8829 14921 14977 8922 8973 9263 9264 9265 9266 15552 15685 15686 15687 15688 15689 15690 15691 16041 16090 16096 10018 16110 10099 16209 16240 16246 16278 16279 16280 16291 16618 4651 4792 11484 11589 5555 11999 12007 12055
worked	11115 5023
worked$	555 556 557 558 559 560 561 562 563 6958 717 890 16238 16264 16265 16266 16267 16268 17205 17330 5236 12008
worker	17419
worker$	12653 12694 12969 14186 14326 15572 15802 16071 16153 10334 10339 10340 4105 10376 10377 16832 10760 10769 16899 16900 4709 17416 5083 17516 11432 17569 11590 5838 12326
workers$	12653 12694 12969 7457 14186 8234 14326 14331 14658 8591 15008 15063 15064 15065 15066 3243 3245 15802 15803 16071 16153 10112 10113 10115 10116 10154 10155 10156 10334 10339 10340 4105 16832 10769 16899 16900 4709 11590 11693
working$	555 556 557 558 559 560 561 562 563 6958 717 890 7274 8826 9251 16089 16278 16279 16280 16959 17389 12007 12085 6013 6040
workked$	6958 717
workking$	6958 717
works$	555 556 557 558 559 560 561 562 563 6958 717 890 15685 15686 15687 15688 15689 15690 15691 15692 9603 9604 16244 12008
workshop$	185 187 188
workshops$	185 187 188
workshy$	6134
world$	13913 14101 14120 14121 14122 14123 14124 14125 14126 14127 8761 8762 8763 15109 15110 15111 15112 15113 15114 15115 15129 15168 15298 9596 15696 9728 9734 15856 5593 5594
worldly$	2779 2801 3186 3187 3188 3189 3219 3474 3544 5595 6142
worn$	13080 13097 13098 13099 13111 17073 10985 11955
worr	5062 5135 5170
worried$	9252 9253 9254 15345 15346 15347 9258 9259 15579 15580 9491 10700 4536
worries$	14359 14360 14361 14362 9261 15352 9528 9529 12067
worry$	9252 9253 9254 15345 15346 15347 9258 9259 15568 15577 15580 9491 15605 15617 15635 15636 9547 12067
worrying$	14927 14928 14929 14930 14931 14932 14933 14934 14935 5537 5539
worse$	7159 13447 15414 15415 15543 9454 16735 16736 11869
worship$	682 683 684 685 686
worshiped$	682 683 684 685 686
worshiping$	682 683 684 685 686
worshipped$	682 683 684 685 686
worshipping$	682 683 684 685 686
worships$	682 683 684 685 686
worst	17284
worst$	12690 12691 13188 7122 7178 8441 2200 2208 2390 14847 14885 5461 5495 5539 5896
worth$	14350 14863 14864 4572
worthless$	6134
would	4584
would$	271 6526 6532 403 766 768 769 7014 13105 772 773 774 775 776 782 7027 7046 7047 13139 7058 933 1617 7899 1794 1796 8079 8130 2185 2279 15195 15217 3008 9257 3155 3207 3417 9663 9664 3755 3773 3774 3775 3786 3787 3788 16172 16178 10119 16226 3898 10266 16358 16359 4033 4034 10449 10450 10451 10848 4607 4873 5756 5760 5774
wound$	2138 2139
wrap	17579
wrap$	15596 11469
wraps$	13365 14894 11469 11508 11764
wreak$	5441
wreaked$	5442
wreaking$	5440
wreck$	13629 5345
wrecked$	5345
wrecking$	13633 5345
wreckked$	5345
wreckking$	5345
wrecks$	5345
wrist$	17387 17426 17427
wrists$	17387 17426
writ	12285
write$	16590 4393 4650 4693 17468 5425 5426
writing$	4396 4693
written$	4374 4395 5114
wrong$	6380 6381 170 171 172 173 174 175 176 6552 12690 12691 6686 6687 6688 12869 13560 7473 1432 7706 13799 7719 7755 7760 13863 8007 14262 14265 14335 14427 14447 14452 14453 14454 8718 15027 15215 15216 3025 3026 3027 3028 3029 3030 15705 9616 16542 16543 16553 16653 16833 16834 10757 5256 5357 5458 11715 5484 6120
wrote$	4394
xanax	11310 11317
xanax$	17400 17407
y$	15237
year	11377
year$	6908 6937 6938 14531 14532 14533 14534 14565 8478 14569 14782 14783 14785 15138 15139 15140 15141 15142 15143 15149 9083 15337 15806 3559 3562 3564 17458 17465 11377 17467 11851 12078 6032 12287
years$	14569 15135 15136 15137 15211 15212 15213 15214 15251 15252 15253 2947 15337 9684 12078 6032 12287
yes$	13928 13934 7847
yesterday$	15700
yet$	6461 4483 10749
yield	5857
yielde	11115
yielded$	17205
yjs	11473 11474 11480
yjs$	17563 17564 17570 6082
yob$	14612 6105
yobbish$	5539 6105
yobbo$	6105
yobbos$	6105
yobs$	14612 14634 14635 14636 6105
yoi	6081
yoi$	12325
yos	11480
yos$	17570 6082
yot	11473 11474 11480
yot$	17563 17564 17570 6082
you$	289 290 291 1380 1388 2850 3419 3830 3831
young	11491
young$	384 452 821 925 946 2163 8431 8433 8450 8454 8569 8570 2360 14807 14833 14834 14835 14836 2528 8780 14939 8853 8854 14967 14968 14969 14970 14971 14972 14986 2663 2664 2665 2666 8912 15294 2961 2962 2963 9268 9278 15699 9662 9718 15809 15810 15811 3510 3511 9772 3533 9778 9779 9780 9781 9782 9783 3557 15891 15894 3635 3684 3685 10107 10305 10489 10625 10626 10635 10644 10696 10735 10737 10795 10822 10837 17012 10933 10955 17051 17083 10994 4753 4754 17096 17097 17099 11041 17140 4820 4834 11090 17186 4858 17203 17206 17211 11152 11161 11162 17265 11182 11185 17277 4945 17284 4951 17323 11239 17335 11250 5008 17347 17359 17369 11349 17581 5282 5395 5398 5408 5446 11777 11825 5618 5661 5891 12159 12164 12172
younger$	8028 8036 8379 8380 8389 8390 8391 8392 8464 2222 14574 14575 14576 14577 14578 14579 14580 14581 14582 14583 14584 14585 14588 14589 14592 14593 14878 14879 15047 15792 15795 11507
youngers$	17150
youngster$	2360 14804 14833 14834 14835 14836 14939 14967 14968 14969 14970 14971 14972 14983 11777
youngsters$	2360 14804 14833 14834 14835 14836 14939 14967 14968 14969 14970 14971 14972 14983 11507 11777
youth	5899 6075
youth$	2360 14804 14833 14834 14835 14836 14939 14942 14967 14968 14969 14970 14971 14972 14983 3557 15891 15894 15897 15898 16153 4103 4104 4517 10854 4789 17282 11323 11327 11473 11474 5235 11480 11623 5395 11641 5398 11777 11854 11906 5663 5891 6068 6075 6081
youths$	14520 14522 2360 14804 14833 14834 14835 14836 14939 14942 14967 14968 14969 14970 14971 14972 14983 15891 15894 4789 17282 17315 11623 11641 11777 11854 5663 6151
yp	10822 10837 10845 16976 17012 10933 10955 17051 17060 17077 17080 17083 10994 17085 4753 4754 17096 17097 17099 17140 4834 17203 17206 17211 11134 11152 17265 11182 11185 17277 4945 17284 4951 17323 17335 11250 17347 17359 17369 5077 11343 5117 5140 11385 5153 11406 17501 17535 5208 5210 11455 11463 17561 5241 5899 12148 12159 12164 12266
yp$	5363
yp1$	5362
yp2$	5362
yp3$	5362
yp4$	5362
yp5$	5362
yp6$	5362
yro	6081
yro$	12325
zero$	8736 3936 10503 5832 5933
zits$	11965
zone$	17208 11219
zones$	17208 11219
