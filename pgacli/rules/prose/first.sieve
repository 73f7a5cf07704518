6369 6215 5365

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
(know|knows|knew|aware of|understand|understands) [all|full well|perfectly well|exactly] [about|what] the (risk|risks|danger|dangers) [very well|full well] [and|but|yet] (take|takes|took|do|does|did|go|goes|went|carry|carries|run|runs) ... ... (anyway|regardless|all the same|nonetheless|even so)
(not|never) [yet] (ready|willing|prepared) to (help|protect|safeguard|save) <self>
<owner> (continued|continuing|ongoing|repeated) (association|contact|involvement|dealings|meetings) with (<themen>|him|exploiter+|older)
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
(knowing|knowing that) (it|this|that|the _) (is|was) (dangerous|unsafe|risky|not safe)
against (all|our|staff|adult|repeated|professional|parental) (advice|warning+)
(despite|in spite of) [all] [the|our|much|extensive|previous|repeated|significant|intensive] (work|support|sessions|education|input|intervention+|efforts) (done|given|offered|on|around|with|from|put|undertaken|completed|provided|by)
had [more than] (plenty of (warning+|chances)|(enough|many|several|numerous|countless|ample|repeated) [clear] warning+)
(despite|in spite of) (everything|all) [that] <they> (had been|have been|were) (told|taught|warned)
(know|knows|knew|known) (full|perfectly|very|only too) well (what|where) (it|this|that|these|those) [all] (lead~|led|mean~|meant|end~|will|would|could|might)
(know|knows|knew) [that] (they|he|she|it|this|that) (will|would|could|can|may|might|are going to|is going to) ... ... (trouble|danger|hurt|excluded|arrested|harm) ... (but|yet|and) [they|still|he|she] (carry on|carries on|carried on|do it|does it|did it|still (do|go|went|did)|keep (doing|going)|keeps (doing|going)|kept (doing|going)|persist~|continue~)
(know|knows|knew|understand|understood|aware of) [all|about|of] (the (risk+|danger+|consequences)|that it is (dangerous|unsafe|risky)) (and|but|yet) [they|he|she] [still|then] (do it|does it|did it|do so|does so|did so|(go|goes|went|return|returns|returned) (back|there|ahead|with|to (the|a|his|that) (flat|house|men|man)|anyway|regardless|all the same)|carry on|carries on|carried on|continue~ to|ignore~|(keep|keeps|kept) (going|doing|returning|meeting|on|seeing|drinking|carrying))
(know|knows|knew|known) full well (what|that|how|who|where|which) _
(know|knew|known) [exactly|precisely|perfectly well|very well|full well] what would happen (when|if|once) they (got|went|took|agreed|let|met|left|climbed|answered|sent|stayed)
(despite|in spite of) [having] (being|been) (given|offered|taught|shown|provided with) ... ... (strategies|advice|guidance|information|support|help|tools|opportunities|chances|sessions|alternatives|warnings) [_|_ _|_ _ _]
(did not|do not|does not|never|would not|failed to) (disclose|report|tell|speak|say|seek|ask) ... ... ... (when|although|though) <they> (had|have|has|were given|was given) (the|every|a|ample|many|plenty of) (chance+|opportunit~|opportunity|opportunities)
insist~ (on|upon) _ing ... ... (where|when|though|although) <they> [all|both|well|already] (know|knew|knows)
(know|knew|knows) (what|who) (he|the man|the men|they|it|these men|the driver) (was|were|is|are) [like|after] (and|but|yet) [they|all|still] (got in|get in|went|go|got into|accepted|took|met|meet|stayed|sent)
(although|though|even though) <they> [all|well|must] (know|knew|knows) (what (goes on|happens|went on|is going on|he (is|was|does|wants|wanted)|it is)|who (is|was) there)
for [a|the|some|free] (vapes|drink|money|drugs|weed|alcohol|gifts|presents|cash|trainers|cigarettes) ... ... (will|would) (overlook|put up with|do (anything|most things|a lot)|go along|keep quiet|say nothing|go with)
(one|you|we|anyone|anybody) (has to|have to|must|can only|may well) (ask|wonder) (what|why|how) <they>
(sexually exploit~|exploit~) <self>
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
(choose|chooses|choosing|chose|chosen) to [still] (stay|keep|remain|be) (in touch|in contact|friends|friendly|close) (with|to) (him|<themen>|(people|adults|those) who)
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
(invite~|bring~) [in] (strangers|men|a man|older (men|lads|boys)|people they (did not know|had met)|unknown _) (in|into|onto|on to|to|round|home|back|over)
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
(addicted|hooked) [to|on] [the|all the] (drama|chaos|danger|excitement|thrill|attention|buzz|risk+|trouble)
(happy|glad|quick|content) to (take|have|spend|accept) ... [_] (money|gifts|phone+|trainers|lifts|drugs|vapes) [and|but] [then] (cry foul|cry wolf|complain|play the victim|cry about it)
(cry|cries|cried|crying) (foul|wolf)
collude~ with (their|the|his|her|these|those) (exploiter+|abuser+|groomer+|men|man|dealer+|perpetrator+)
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
(core|handful|hard core|bunch|group|couple|minority|number) of (persistent|prolific|habitual|serial) (absentee+|offender+|truant+|troublemaker+|runaway+)
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
(shrewd|smooth|seasoned|sharp|slick|cool) (operator+|customer+|cookie+)
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
beyond (<their>|its) [tender|young] years
(have|has|had|show|shows|with) (an adult|a grown up) (understanding|grasp|view|outlook|head) [of|on]
(look|looks|looked|seem|seems|seemed|act|acts|acted|acting|appear|appears|appeared|behave~|come across|comes across|came across|come over|comes over|came over|present~|sound|sounds|pass|passes) [as|for|like|to be] [much|far|a lot|so much|significantly|considerably|a good deal|rather|years|a little|well|more] (older|adult|adults|sixteen|eighteen|nineteen|twenty|(eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) year old+|an adult|grown _|young adults|a man|men|women|adults do) [than <their> (age+|years)|than they are]
(act|acts|acted|acting|behave~|carry <self>|carries <self>|carry on|carries on|talk|talks|live|lives|living|operate~|conduct|cope~|manage~|think|thinks|dress|dresses|speak|speaks|function~) [just|more|very much|almost|<self>|much|and _] (like|as) [little|small|young|any|a|an|grown|other] (grown men|grown man|grown women|grown ups|adults|adult|grownups|men|women|man|woman|(eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) year old+)
more (woman|man|adult|men|women|adults) than (girl+|boy+|child|children|kid+)
(grow|grows|grew|grown|growing) up [so|much|a lot|far] (faster|quicker|sooner|earlier|more quickly)
more (like|of) (a man|a woman|a mother|a mum|a father|a dad|a parent|an adult|men|women|adults) than (a|an) _
level of maturity
(given|because of|owing to|due to|in view of|considering) <their> maturity
old before (their|his|her) time
like a [fully|full] grown (woman|man)
(mothers|mothering|parents|parenting) (the (rest|others|group|younger ones|little ones)|them all|everyone else)
well versed in [the] (ways|life|world|rules|art)
(very|so|quite|remarkably|surprisingly|strikingly|unusually|extremely) adult
more (like|as) [little|young|a|an|grown|(a|an) (set|group|bunch|team|couple|gang) of] [young|grown] (grown men|grown women|adults|adult|grown ups|men|women|twenty year olds)
(can|should|may|could|must|need to|are best) be [seen|regarded|viewed|treated|spoken to] (like|as) [young] (adults|adult|grown ups|any adult)
(sixteen|twelve|thirteen|fourteen|fifteen|eleven|ten|16|12|13|14|15) going on (twenty five|twenty one|_)
(sixteen|twelve|thirteen|fourteen|fifteen|16|12|13|14|15) (but|and|yet) (act|acts|behave~|live|lives|think|thinks|talk|talks) [more] [like|as] [an] (eighteen|nineteen|twenty|thirty|18|19|20|21|25|30|adult+)
(act|acts|acted|acting|carry <self>|carries <self>|behave~|live|lives|talk|talks|speak|speaks|dress|dresses) like (they are|they were|she is|he is) [at least|about|well over] (eighteen|nineteen|twenty|thirty|18|19|20|21|25|30|adults|grown _)
(you|anyone|anybody|one|i|we) (would|could|might|will) [easily|well] (take|mistake) (<them>|the (girls|boys|lads|friends|young people)) for (16|17|18|19|20|21|25|eighteen|nineteen|twenty|adults|grown ups|men|women|older)
(act|acts|acted|acting|carry <self>|carries <self>|behave~|talk|talks|dress|dresses) like [a|an] (eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) [year old+]
(<is>) like [little|small|young|grown|mini] (women|men|adults)
(more|greater) [life|worldly|world|lived] (experience|wisdom|nous) than (most|many|some|an|the|their|his|her) [_] (adult+|teacher+|worker+|parent+|grown up+|staff)
(look|looks|looked|seem|seems|pass for|passes for) [at least|about|well over|more like|nearly] (16|17|18|19|20|21|22|23|24|25|30)
(hardly|barely|scarcely) [really] (count|counts|counted|pass|passes|qualify) as (children|a child|kids|young people)
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
(should|must|ought to|need to|needs to|has to|have to|had better|deserve to) be (treated|seen|dealt with|spoken to|regarded|judged|handled|interviewed|charged|sentenced) (as|like) [the|grown|young] (men|women|adults|grown ups)
at (ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|that age|this age|their age) (<they>|these (girls|boys|lads)) (is|are) [already] (men|women|adults|grown ups|a man|a woman|an adult)
(is|are) (men|women|adults|grown ups) [and] not (boys|girls|children|kids)
(nothing|little|not much|not a lot) [very|remotely|particularly|at all] (childlike|child like|childish|innocent|naive|vulnerable) about
(ladies|gentlemen|gents) (of|in|within) (the|this|our) [_] (group|cohort|class|crew|year+)
(not|hardly|scarcely) [really|exactly] (dealing with|talking about|looking at|working with) [innocent|naive|little|sweet|small|vulnerable] (children|child|kids|babies|angels|innocents)
(would not|do not|need not|no need to|no reason to|not someone _ would|not ones to|not going to) [need to|have to] (worry|lose sleep|be worried|be concerned) (about|over) (them|him|her|this (group|pair|one|lot)|these _)
the (maturity|capacity) to (choose|decide|make|manage|cope|keep|see|handle|consent|judge)
(little|nothing|not much) (frightens|scares|fazes|worries|bothers) (them|him|her|these _)
(able to|trusted to|capable of|should|can|could) [be able to|be trusted to] (judge|judging|assess|assessing|work out|tell) for <self> (who|which|what|whether|if)
(not|hardly|scarcely) [really|exactly] (a|some) [little] (group|bunch|set) of (innocent|naive|sweet|small|vulnerable|helpless|defenceless|little) (children|kids|babies|angels|innocents|girls|boys|lads|young people)
(no point|no use|little point|no sense|pointless|patronising|insulting|silly|absurd|wrong) [in|to] (talking to|speaking to|talk to|speak to|treating|treat|lecturing|dealing with) (them|him|her|these _) (as if|as though|as|like) ... (children|kids|babies|a child|innocents)
(at|by) <their> age (i|we|most of us|my generation) (was|were|had) [already|out|all] (working|married|earning|at work|in work|a mother|a father|left school|paying|been working|been married)
relationship+ (is|are|was|were) [entirely|purely|really|simply] (a matter for|for|up to|the business of|<their>) (them|her|the girls|the boys|the young people|the group|own business|own affair)
(hard|difficult|impossible) to (think of|see|regard|treat|picture) (them|him|her|these _) as (children|a child|kids|a kid|victims)
(hardly|scarcely|not) in need of (a|an|any|our) (babysitter|nanny|minder|protection|looking after|chaperone|supervision)
(right|fair|proper|sensible|best) (that we|to|for us to) treat~ them (as adults|accordingly|as such|so)
(we|staff|workers|services|you|professionals|adults) (should|must|need to|can|could|ought to|have to|might as well) [all|now|just] (treat|see|speak to|talk to|deal with|regard) (them|him|her|the (group|boys|girls|lads)) [more|simply|just] (as|like) [to|with|the|grown] (adults|men|women|grown ups)
<they> [already|all] (count|counts) as [to|with|the|grown] (adults|men|women|grown ups)
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
(perfectly|quite|fully|well|more than|entirely) (able to|capable of) (protect|protecting|defend|defending) <self>
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
(well|heavily|slightly|powerfully|solidly|slimly|strongly|stockily|big) built
(heavy set|heavyset|thick set|thickset|physique+)
(feet|foot|ft) _ [inches] tall
(five|six|5|6) (feet|foot) tall
(<is>|at|over|nearly|about|almost|stand|stands|already) [over|nearly|about|almost|well over|at least] (five|six|5|6) (feet|foot|ft) [and|one|two|three|four|five|six|tall|plus]
(stocky|skinny|lanky|gangly|gangling|overweight|obese|chubby|plump|podgy|muscular|muscly|burly|petite|scrawny|underweight|hulking|strapping|broad shouldered|barrel chested|big boned|fat|thin|slim|slender|slight|tubby|stout|portly|scruffy|unkempt|dishevelled|grubby|smelly|malodorous|unwashed|dirty|filthy|ugly|attractive|pretty|good looking|handsome|gorgeous|plain looking|spotty|pimply|acned|freckled|freckly|pale|pasty|sallow|swarthy|tanned|bald|shaven headed|shaven haired|ginger|blonde|blond|brunette|redheaded|bespectacled|bearded|tattooed|pierced|scantily clad|provocatively dressed|underdressed|overdressed|short|tall|large|gaunt|well groomed|well turned out|shabby|hooded|shabbily dressed|athletic|imposing|tall for <their> age|small for <their> age|big for <their> age|hairy|topless|shirtless|bare chested|malnourished looking|thin looking)
(dark|light|fair|pale|brown|black|olive|white|lighter|darker) skinned
(fair|dark|long|short|curly|red|brown|black|blonde|blond|spiky|greasy|frizzy|floppy|ginger|bleach|bleached|sandy|straight|wild|shaggy|light) haired
(blue|brown|green|hazel|dark) eyed
the [wee|little|small|short|big|tall] (fat|thin|ginger|bald|spotty|tall|short) (one+|lass|lassie|laddie)
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
(share~|same|matching|identical|similar) [a|the] [_] (hairstyle+|haircut+|hairdo+)
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
<their> (trousers|jeans|joggers|bottoms|trackies) [very|so|too] low
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
(going to|will) [all|surely|only|just|simply|soon] end (in (prison|jail|custody|a cell|the dock|the gutter)|inside|behind bars|on the (street|streets|scrapheap))
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
(engagement|progress|change|cooperation) will never (be (achieved|possible|secured|forthcoming|made)|happen|come) [with|for|from|by|in]
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
(nobody|no one|not one) (at|from|in) [the|our] _ [_] (took|takes|believed|believes|listened|cared|cares|bothers|asked|answered)
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
(no one|nobody|none|not one|neither) ... ... had the (decency|courtesy|sense|wit|common sense|gumption|guts|nous|grace|manners)
(no one|nobody|none|not one|neither) [of (them|the _)] can be (trusted|relied (on|upon)) to (turn|come|ring|call|answer|act|reply|do|keep|stay|tell|follow)
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
(negligent|thoughtless|thoughtlessly|prematurely|negligently|negligence|neglectful|dereliction|incompetent|incompetence|incompetently|ineptitude|inept|lazy|laziness|lazily|carelessness|carelessly|careless|complacent|complacency|uncaring|heartless|callous|callousness|apathetic|apathy|unprofessional|unprofessionally|irresponsible|irresponsibly|inexcusable|inexcusably|unforgivable|unforgivably|unacceptable|unacceptably|disgrace|disgraceful|disgracefully|shameful|shamefully|scandalous|scandal|appalling|appallingly|woeful|woefully|dismal|dismally|pathetic|pathetically|lamentable|deplorable|abysmal|abysmally|atrocious|shambles|shambolic|hopeless|hopelessly|useless|clueless|ignorant|ignorance|arrogant|arrogance|obstructive|wilful|wilfully|cowardly|spineless|lackadaisical|slapdash|sloppy|slipshod|inadequate|inadequately|inadequacy|ineffective|ineffectual|dismissive|dismissively|indifferent|indifference|shoddy|uncooperative|unco operative|unhelpful|tick box|box ticking|jobsworth+|a farce|farcical|tokenistic|half hearted|perfunctory|dishonest|hypocritical|untrustworthy|blameworthy|culpable|bloody minded|pig headed|high handed|heavy handed|uninterested|disinterested|selfish|cavalier|short sighted|blinkered|stubborn|stubbornly|unreliable|chaotic|dysfunctional|woolly|out of touch|self serving|defensive|defensiveness)
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
responsible for what (happened|has happened|went wrong|has gone wrong|befell|became)
responsible for (this|the|these|its) (failure+|delay+|harm|gap+|breakdown|mess|neglect|situation|loss|damage|state)
(handling|response|responses|communication|management|practice|planning|recording|supervision|oversight|information sharing|leadership|support|help|attitude) ... (was|were|is|are|has been|have been|had been) [very|extremely|so|too|often|quite|rather|shockingly|consistently] (poor|weak|bad|terrible|dreadful|slow|lacking|lax|substandard|shocking|haphazard|patchy|non existent|nonexistent)
made a mess of
(ignore|ignores|ignored|ignoring|disregard~|dismiss~|brush~ (off|aside)|shrug~ off|overlook~) (them|these|this|their|the|all|every|repeated|several|our|concerns|warning+|young people|parents|what|e mails|emails|calls|letters|referrals|requests|complaints|evidence|signs|pleas|it)
(blame|fault|guilt|responsibility for this) [squarely] (lies|rests|must|falls|belongs|lie|rest)
blame for
(is|are|was|were|be|been|squarely|entirely|largely|partly|clearly|solely) [entirely|largely|partly|clearly|solely|squarely] (to blame|at fault|culpable|guilty (of|for))
(is|was) [such] a (shame|pity) (how|that) (they|it|the|this|nobody|no one) _
(its|their|council's|school's|police's|service's|agency's|team's|department's|trust's) [own] fault
(bear|bears|must bear|carry|carries|shoulder~) [much of|most of|some of|a heavy|all|full|sole|a share of|great] [the] (blame|guilt)
only <self> to blame
(centre's|club's|college's|charity's|company's|landlord's|manager's|board's|library's|hospital's) [own] fault
(agencies|services|professionals|teams|partners|staff) (did not|do not|never) [properly|really] (communicate|talk to each other|talk to one another|speak to each other|speak to one another|join up|work together)
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
lost (interest|patience) [in|with] [them|the group|the young people|these]
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
list of (?:the )?(?:names|members|associates|addresses|nicknames(?! for))(?! (?:(?:who|that) (?:agreed|asked|wished)|for (?:the|a|our) (?:\w+ )?(?:trip|team|session|bus|meal|match|party|visit|residential|play)))
wanted by (?:the )?(?:\w+ )?(?:intelligence|police|force|detectives|squad|desk)
(?:officers|police|detectives|the force|the squad) (?:would |will |could )?(?:like|want|need|require|seek|request|ask for|asked for|are seeking) (?:\w+ )?(?:the )?names
(?:elders?|olders|line ?holders?|shot ?callers?)(?:,? and|,|,? with) (?:\w+ ){0,2}?(?:youngers|tinies|runners?|soldiers?)
(?:youngers|tinies)(?:,? and|,|,? with) (?:\w+ ){0,2}?(?:runners?|soldiers?|elders?|olders)
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
movements (?:logged|recorded|tracked|noted|monitored) (?:for|by) (?:the )?(?:police|officers|wardens|guards|security)
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
(?:report|log|record|ring in|call in|phone in|flag)(?:s|ing)? (?:any|every|each|all|large) (?:\w+ )?(?:gatherings?|congregations?|groups?)(?! (?:of (?:\w+ )?(?:men|adults|strangers|older|dealers|drivers|residents|parents)|that (?:frightens?|threatens?|follows?)|who|(?:session|activity|meal|trip|outing)s?))
(?:any|every|each|all|large) (?:\w+ )?(?:gatherings?|congregations?|groups?) (?:of|over|larger|bigger)(?! (?:\w+ )?(?:men|adults|strangers|dealers|drivers|residents|parents)\b) (?:[\w’'-]+ ){0,8}?(?:be|is|are|being|been) (?:\w+ )?(?:reported|logged|recorded|notified|flagged|rung in|called in|phoned in|photographed|filmed)
(?:upload|send|give|pass|share|copy|e-?mail)(?:s|es|ing)? (?:[\w’'-]+ ){0,4}?(?:registers?|sign-in sheets?|attendance (?:lists?|sheets?)) (?:on |over )?(?:to|for|with) POLICE
(?:doorstep|door[- ]?knock|curfew|compliance) (?:checks?|visits?|calls?)\s+(?:[\w’'-]+ ){0,6}?(?:by|from) POLICE
(?:giv|grant|allow)(?:es?|s|ed|ing)? (?:the |an? |our )?(?:\w+ ){0,3}?(?:officers?|police|sergeant|squad|constables?|guards?|security) (?:\w+ )?access to (?:[\w’'-]+ ){0,3}?(?:lockers?|phones?|devices|accounts?|bags|messages|passwords|social media)
(?:photograph|film)(?:s|ed|ing)? (?:[\w’',-]+ ){1,14}?(?:and|to) (?:\w+ )?(?:send|pass|give|hand|show|forward|share)s? (?:[\w’'-]+ ){0,3}?(?:to|with) POLICE
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
(?:log|record|not|track|monitor|follow|plot)(?:s|e|es|ed|ing|ged|ging|ted|ting)?\s+(?:the )?(?:group|members|friends|boys|girls|lads|young people)['’]s? (?:movements|whereabouts|comings and goings)
(?:staff|wardens?|guards?|officers|police|security|drivers)\s+(?:(?:to|will|should|must) )?(?:log|record|note)s? their (?:movements|whereabouts|comings and goings)
(?:on|about|of) (?:the group['’]s|their|members['’]|the members['’]|his|her) (?:movements|whereabouts|associations|associates)(?! (?:through|around) the (?:day|school))
(?:the group['’]s|their|members['’]) movements (?:between|on the|were|after|are (?:logged|known|tracked|unknown))
(?:report|reports|reporting|record|records|recording|note|noting|log|logging|writ(?:e|es|ing) down|jot(?:s|ting)? down|tak(?:e|es|ing) down) (?:on )?who (?:of (?:them|the \w+) )?(?:meets|is with|visits|comes|attends|associates|goes|enters|talks)
predict\w* (?:where|when|who|their|the group|offend\w+|crime|which)
(?:automatic )?number[ -]plates? (?:recognition|data|readers?|cameras?|checks?)
fac(?:e|ial)[ -]recognition(?! cameras? (?:has|have|had) (?:barred|banned|stopped|mistaken))
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
(?:turn|point|train|aim|direct|angle|swivel|focus)(?:s|es)? (?:\w+ ){0,3}?cameras? (?:\w+ )?(?:on|onto|at|towards?)(?: to)? YOUNG
(?:should|must|to|could|can|will|want|wants|need|needs|ask|asks|get|is|like) (?:[\w’'-]+ ){0,4}?cameras? (?:\w+ ){0,3}?(?:turned|pointed|trained|aimed|directed|angled|focused|turning|pointing) (?:\w+ )?(?:on|onto|at|towards?)(?: to)? YOUNG
cameras? (?:should|must|need to|ought to|could|can|will|are to|is to) be (?:turned|pointed|trained|aimed|directed|angled|focused) (?:\w+ )?(?:on|onto|at|towards?)(?: to)? YOUNG
body[ -]worn (?:video|footage|cameras?)(?! (?:(?:shows?|showed) (?:that )?(?:\w+ ){1,4}(?:did|were|was|calm|polite|helping|doing)|(?:was|were|is) (?:(?:switched )?(?:off|on)|(?:played|shown) (?:back )?to)|(?:\w+ ){0,9}?(?:with|by|to|before|for) (?:an? |the )?(?:\w+ )?(?:scrutiny|complaints?|independent|watchdog))\b)
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
monitoring of (?:\w+ )?(?:messages|calls)
monitoring of the group(?= (?:by|on|at|in|online|through|via|and its)\b|['’]s)
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
one suspect
(?:tagged|flagged|marked|listed|logged|held|named|stored) (?:on|in) (?:the |a |their )?(?:\w+\s+)?(?:police|crime|custody|offender) (?:databases?|computer|records?|systems?)(?! (?:\w+\s+)?as (?:missing|vulnerable|at risk|victims?))
(?:males?|females?|ic\d(?: (?:fe)?males?)?) (?:matching|(?:(?:were|was) )?(?:seen|observed|stopped|identified|sighted|reported|arrested|detained))
interviewed (?:by|about) (?:the )?(?:police|officers|stabbing|robbery|burglary|assault|theft|fire|offence)(?! (?:about|because) (?:being|the attack))
(?:a|the|top) priority for (?:the )?(?:\w+ ){0,3}(?:unit|squad|force|police|team)(?= |[.,;]|$)
know who the (?:leaders?|ringleaders?|main|dealers|suppliers) (?:is|are)
(?:young people|group|members|they|boys|girls|friends|(?:four|five|six|seven|eight)) (?:are|is|were) (?:\w+ )?criminals
polic(?:e|ed|ing) (?:more |very )?robustly
(?:should|must|will) (?:each |all |both )?be treated as (?:an? )?(?:suspects?|offenders?|criminals?|nominals?)
(?:group|they|members|boys|girls|lads|friends|yp\d+) (?:is|are|was|were) (?:\w+ )?known for (?:robber\w+|burglar\w+|thefts?|dealing|shoplifting|violence|offending)
c(?:a|o)me to (?:the )?(?:police )?(?:notice|attention)(?: of (?:the )?police)? (?:for|through|following|after|because of|via|due to)
(?:is|are|was|were|be|been) (?!(?:often|always|routinely|wrongly|unfairly|repeatedly|not|never|hardly|first) )(?:\w+ )?suspected (?:of|to be|to have)(?! (?:(?:things?|something|anything|what) |(?:being|be|been) )?(?:exploited|groomed|harmed|hurt|coerced|used|forced|trafficked|abused|robbed|victim|a victim|victims|owed|adhd|autis|having adhd|\w+ ?exploitation))
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
(?:who|(?:of )?(?:the )?(?:members|group|YOUNG)) commits? (?:the )?(?:most|more|many|several)\s+(?:\w+ )?(?:offen\w+|crimes?|robber\w+|thefts?|burglar\w+)
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
stop[ -]and[ -]search(?:es)? (?:should|must|could|can|will|to) be used\s+(?:on|against|with) (?:the members|YOUNG)
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
(?:consider|seek|sought|apply|applies|applied|ask|want|request|recommend|propos|prepar|pursu|draft)\w*(?: \w+){0,4}? (?:banning|public spaces? protection|criminal behaviour) orders?\s+(?:for|against|on|over|covering|naming) (?:(?:the |all |both )?members|YOUNG)
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
YOUNG (?:is |are |can |will |be )?(?:\w+ ){0,4}?operat(?:e|es|ing) (?:in|on|out of|across|from)\b
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
(?:they|the (?:group|members|boys|girls|lads|individuals|friends|five|six|seven)|these individuals|each of them|(?:ring)?leaders|core members)\s+(?:can|could|may|might|will|should|must|are to|need to) be (?:\w+ly )?(?:targeted|tackled|policed|surveilled|tailed|clamped down on|made an example of)(?! (?:by|for\s+(?:help|work|support|free|a)|online|at home|again by|with (?:help|support|messages|adverts)))
YOUNG (?:must|should|will|can|could|needs? to|have to|has to|are to|is to|ought to) (?:\w+ )?be\s+(?:managed|moved|driven|pushed|cleared|removed|kept|policed|designed) (?:off|out of|away from)\s+(?:the|our|this) (?:\w+ )?(?:streets?|town centre|high street|precinct|centre|estate|shops?|parade|retail park|market|station|square|park)
(?:wardens?|guards?|officers?|patrols?|security|police|pcsos?) (?:\w+ ){0,3}?(?:asked to|told to|should|must|will|are to|instructed to) (?:get|take|collect|obtain|demand) (?:their|YOUNG['’]s?) (?:names|details)
^intelligence
^disrupt(?:ion|ing|s)?(?! (?:to|in|from|by|at|during|around|round)\b)
^(?:search|photograph|film|stop and search|stop|arrest|follow|watch|trail|shadow|question|detain|fingerprint)(?: the| each| all)? (?:members?|group|them|yp\d+|young people|friends|of them|boys|girls)(?!['’]|(?:,? (?:and )?yp\d+)*\s+(?:from \w+ing|meeting|seeing|mixing|walking|being)\b)
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
(?:speech|reading|hearing|sight) (?:difficult(?:y|ies)|delay|disorder|impairment|problems?|therapy)
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
(?:smok\w+|us(?:es|ed|ing)|tak(?:es|ing)|took)\s+(?:cannabis|weed|skunk|spice|ketamine|cocaine|heroin|drugs) (?:daily|every day|each day|heavily|regularly|most days|every night|to (?:sleep|cope))
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
(?:\w+ )?(?:nights?|days?|weeks?|months?) on (?:the|an?) (?:[\w’']+ ){0,2}ward
on (?:a|his|her) phased return
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
(?:co-?ordinated support|individual development|child['’]s) plans?
(?:additional (?:support|learning) needs?|asn|aln)(?! (?:co-?ordinators?|teams?|teachers?|bases?|law|code|act\b))
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
children['’]s hearings?(?! (?:system|scotland|panel|act\b))
(?:referred|reported|known) to the (?:(?:scottish )?children['’]s )?reporter
youth conference(?: (?:orders?|plans?))?
juvenile justice cent(?:re|er)
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 7 8 8 9 9 10 10 10 10 10 11 11 11 11 12 12 12 12 12 12 12 13 14 15 15 15 16 16 16 16 17 17 17 17 17 17 17 18 19 19 19 20 20 21 21 22 23 24 24 24 24 25 26 27 27 27 28 29 29 29 30 30 30 30 30 31 31 31 33 34 34 34 35 36 36 36 37 37 38 38 38 38 38 40 41 41 41 41 42 44 44 44 44 45 47 47 47 48 48 49 50 50 52 52 52 52 52 52 52 52 52 52 52 53 53 53 53 53 54 55 56 56 57 57 57 58 58 58 60 60 60 61 61 61 62 62 62 62 63 63 63 63 64 64 64 64 64 65 65 65 65 66 66 67 67 68 69 69 69 69 69 69 69 70 70 70 70 70 70 70 70 71 71 72 72 73 74 74 75 75 75 75 75 76 77 77 77 78 78 79 79 79 80 80 80 81 81 81 81 81 81 82 82 83 83 83 83 84 84 84 84 85 86 87 87 87 88 89 89 90 91 91 92 92 93 93 93 94 94 95 95 95 95 95 95 95 95 95 95 95 96 96 96 96 96 96 96 96 96 96 96 96 96 97 98 99 99 100 100 100 100 100 100 101 101 102 102 102 102 102 103 103 104 104 104 104 104 104 104 105 105 105 105 105 106 107 108 108 109 109 109 109 109 109 110 111 112 112 113 113 113 113 114 114 114 115 115 116 116 116 117 118 118 119 120 120 121 122 123 124 124 124 125 125 125 125 125 125 125 125 126 127 128 129 129 129 129 129 129 130 130 130 130 131 131 131 131 132 132 134 134 135 136 136 136 137 137 137 137 137 138 138 138 138 138 138 138 138 139 140 140 141 142 143 143 144 144 144 144 144 144 144 145 145 145 146 147 147 147 147 147 147 148 149 150 151 151 151 151 152 152 152 152 153 153 154 154 154 155 155 155 156 156 156 156 156 156 156 156 156 156 156 156 156 156 156 156 156 156 156 156 156 156 157 157 157 157 157 157 157 158 158 159 159 160 160 160 161 161 161 161 161 161 162 162 162 163 163 164 165 165 166 166 166 167 167 167 167 167 167 168 168 168 168 169 170 170 170 170 170 170 171 171 171 172 172 173 173 175 175 176 177 177 177 178 178 178 178 178 178 178 178 179 179 179 179 179 179 179 179 180 180 181 182 183 183 184 185 185 186 186 186 186 186 187 187 187 187 187 188 188 188 189 189 189 190 190 190 190 191 191 192 193 194 195 197 197 198 198 199 199 199 200 200 200 200 200 200 201 202 202 202 203 203 203 203 203 203 203 204 204 204 207 207 207 207 208 208 208 208 209 209 210 210 210 210 211 211 211 211 211 211 211 211 211 212 213 213 215 216 216 220 220 220 220 220 221 221 221 222 223 223 223 224 224 224 224 224 224 224 227 228 230 232 233 234 238 240 240 241 243 246 246 246 246 246 246 246 246 247 247 247 247 250 250 250 251 252 252 252 252 255 256 256 257 257 258 260 260 260 261 263 263 263 263 263 263 264 265 266 266 266 266 266 266 266 267 267 267 267 267 268 268 268 268 268 268 269 269 271 271 272 273 273 274 274 274 274 276 276 277 278 278 279 280 280 280 281 282 282 282 283 284 286 286 286 286 286 286 286 286 286 287 288 288 288 288 288 289 289 290 290 291 292 292 293 293 293 293 293 294 294 294 294 294 294 294 294 295 295 295 295 295 295 295 295 295 296 296 296 297 297 298 298 299 299 300 300 300 300 300 301 301 301 301 301 302 302 303 304 305 305 306 306 306 306 306 306 306 306 307 307 307 307 308 308 309 309 309 310 310 311 311 311 312 312 313 313 313 314 314 314 315 315 315 315 316 316 317 317 317 318 318 319 319 319 319 319 319 319 319 319 320 320 321 321 322 322 323 324 324 324 325 326 326 328 329 329 329 329 329 330 331 332 332 332 332 332 332 333 333 333 333 333 334 334 336 336 337 337 338 338 339 341 342 343 344 345 346 347 348 349 350 350 351 352 352 353 353 353 353 354 354 354 354 354 355 355 356 356 356 357 357 358 358 359 359 359 359 360 361 361 362 364 365 365 366 366 367 367 368 369 370 370 370 370 370 371 372 373 373 373 374 374 375 375 376 376 378 380 380 381 382 383 384 384 384 384 384 385 385 386 386 386 386 386 387 387 387 388 389 389 389 389 390 390 391 391 392 392 392 393 393 394 394 395 395 396 397 397 397 397 397 398 399 400 401 403 404 404 404 405 405 405 405 405 406 406 406 406 407 407 407 407 407 408 408 408 408 409 409 409 410 411 411 411 412 412 413 413 414 415 416 416 416 416 416 416 416 416 416 417 417 417 417 418 418 419 419 420 420 421 421 421 421 421 421 421 421 421 421 421 421 422 422 422 423 423 424 424 424 424 424 424 424 424 424 424 424 424 425 425 425 425 425 426 427 429 429 430 431 432 432 433 433 433 434 435 435 435 435 436 436 437 437 437 437 437 437 438 438 439 439 439 439 440 440 440 441 441 442 443 444 445 445 446 447 447 448 449 449 449 449 449 450 450 451 451 451 451 451 451 452 452 452 452 452 452 453 453 453 453 454 454 454 454 455 455 456 457 458 459 459 459 460 460 460 460 461 461 462 463 463 463 463 463 463 463 463 463 464 464 464 465 465 466 466 468 469 469 469 469 469 470 470 470 470 470 470 471 471 472 473 473 473 473 474 475 475 475 476 476 476 476 477 478 478 480 481 481 481 481 482 483 484 484 484 486 486 487 487 488 489 489 490 491 491 492 493 495 496 497 497 497 497 498 498 498 499 499 499 499 499 499 500 500 500 500 500 501 501 501 502 502 503 503 503 504 504 505 505 505 506 506 507 507 507 507 507 508 509 510 510 511 511 511 511 511 511 511 512 512 513 513 514 514 514 515 516 517 517 517 517 518 518 518 518 519 519 519 519 519 520 520 520 520 520 521 521 522 523 523 523 524 525 526 526 526 526 526 526 526 527 527 527 527 527 527 527 528 529 529 530 531 531 532 532 533 533 534 534 534 534 534 535 536 537 538 539 540 541 542 543 544 545 545 546 546 546 547 547 547 547 548 548 548 549 549 550 550 551 551 552 553 554 555 555 555 556 557 558 558 558 559 559 559 559 559 560 560 560 560 560 561 561 561 561 561 561 561 561 561 561 562 562 562 563 563 564 564 565 565 566 566 566 566 566 566 567 567 568 568 568 569 569 569 570 570 571 571 571 572 572 572 572 572 573 573 573 573 573 573 575 575 575 575 576 577 578 579 579 579 579 580 580 580 580 580 581 581 581 582 583 584 585 586 586 586 586 586 587 587 587 587 588 590 590 591 591 591 591 591 592 592 592 592 592 593 593 593 594 594 595 596 597 598 598 599 600 600 600 600 600 601 602 602 602 602 602 602 602 602 603 603 604 605 605 605 605 605 605 606 606 607 607 608 608 608 608 608 608 608 609 610 610 611 612 613 614 615 616 617 618 618 619 620 620 620 620 621 622 622 622 622 623 624 624 624 624 624 624 624 624 624 624 624 625 625 626 626 627 627 627 627 630 630 630 630 630 630 630 631 631 631 631 632 632 632 633 633 633 633 633 634 634 634 635 635 635 636 636 636 636 636 637 637 637 638 639 639 639 641 641 641 641 641 643 644 645 645 645 646 646 646 647 647 648 648 649 649 649 650 650 651 651 651 652 652 652 652 653 653 653 653 653 653 653 653 653 653 654 654 654 654 654 654 655 655 656 657 658 658 659 659 660 661 661 661 661 662 663 663 663 664 664 664 664 664 665 665 665 665 665 665 665 665 666 666 666 667 667 667 667 667 667 667 668 669 670 671 672 672 672 673 673 673 673 673 673 674 674 675 676 676 676 676 676 676 676 677 678 679 679 679 679 679 679 679 679 680 680 680 680 680 681 681 682 682 682 682 683 683 683 683 683 683 683 684 684 684 685 685 685 685 685 685 686 686 687 687 687 688 688 689 690 690 690 690 691 692 693 693 693 693 693 694 695 695 696 696 696 696 696 696 696 696 697 697 697 697 697 697 697 697 698 698 698 699 700 700 700 700 701 701 701 701 701 701 701 701 702 703 704 704 704 704 704 704 704 704 704 705 705 705 705 705 705 706 706 707 707 709 709 710 711 712 713 714 714 714 715 716 717 717 718 718 718 718 718 719 719 720 720 721 721 722 722 723 723 723 723 723 723 723 723 723 724 724 724 724 725 725 726 727 727 728 729 730 730 730 730 731 731 732 732 732 732 733 733 733 734 735 736 737 738 738 738 738 738 738 739 739 739 740 740 740 740 741 741 741 741 741 741 741 741 741 741 741 742 742 742 743 743 743 743 744 744 745 745 745 745 746 746 747 748 748 750 751 751 752 753 753 754 755 755 755 755 755 755 755 755 755 755 755 756 756 756 756 756 756 756 756 756 757 757 757 757 758 758 758 758 758 759 759 759 759 759 759 759 759 760 760 761 761 762 762 762 764 764 764 765 766 768 769 770 770 770 772 773 773 774 775 776 776 776 776 776 776 776 776 776 776 776 776 777 777 777 777 777 777 777 777 777 777 777 778 778 778 778 780 780 780 780 780 781 781 781 782 782 782 783 783 784 784 784 785 785 785 786 786 787 788 789 789 790 790 790 790 790 791 791 791 791 791 791 791 791 792 793 795 795 796 797 798 798 800 800 800 800 800 800 800 801 801 801 801 801 801 801 801 801 801 801 801 801 802 803 805 806 807 808 809 810 810 810 811 812 812 812 812 812 812 814 814 814 815 815 815 817 817 817 818 818 819 820 820 820 820 822 823 823 823 824 824 825 826 826 827 829 830 831 832 832 833 834 835 835 835 835 836 836 837 837 837 837 838 838 838 840 841 841 842 842 843 843 844 844 844 850 852 853 853 854 854 854 855 856 856 856 856 856 857 859 860 863 864 869 869 871 871 874 874 875 877 879 879 880 881 881 881 881 883 883 883 884 885 885 886 889 890 890 892 898 899 899 899 901 902 902 902 902 903 903 904 905 905 907 907 907 907 908 910 910 910 911 912 913 913 914 914 915 915 915 915 915 915 915 915 915 915 915 915 915 915 915 915 916 916 916 916 917 917 918 918 918 918 918 918 918 918 918 918 918 918 918 918 918 918 918 918 919 920 920 920 921 922 922 922 922 924 927 929 930 931 931 931 931 932 932 932 932 933 934 934 934 939 940 940 941 941 941 941 941 941 941 941 942 943 944 945 945 946 946 946 946 948 949 950 950 952 952 953 954 955 955 955 955 956 956 956 956 957 957 957 958 959 960 960 961 961 961 962 962 962 962 963 963 964 964 965 966 967 967 968 969 971 971 971 971 971 972 972 973 973 973 973 974 974 975 976 978 980 981 984 986 986 986 988 988 990 991 991 992 993 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 995 997 998 999 1000 1000 1000 1000 1001 1001 1001 1001 1001 1001 1002 1003 1003 1003 1003 1003 1003 1004 1004 1005 1007 1008 1009 1010 1011 1012 1012 1012 1012 1012 1012 1013 1013 1013 1013 1014 1015 1015 1016 1017 1017 1018 1018 1019 1019 1019 1019 1020 1021 1022 1024 1025 1025 1025 1028 1028 1028 1028 1029 1029 1029 1029 1029 1029 1029 1030 1030 1030 1030 1030 1031 1034 1035 1035 1035 1035 1036 1037 1039 1039 1041 1042 1045 1046 1046 1047 1048 1049 1049 1050 1052 1052 1052 1053 1054 1055 1056 1056 1058 1059 1060 1060 1061 1061 1062 1062 1062 1062 1063 1064 1066 1068 1070 1070 1072 1073 1073 1074 1074 1074 1076 1076 1077 1078 1079 1080 1080 1081 1081 1086 1086 1086 1089 1089 1090 1090 1090 1090 1093 1093 1093 1093 1093 1093 1095 1096 1096 1097 1097 1097 1097 1097 1098 1098 1098 1098 1098 1099 1099 1099 1100 1101 1101 1101 1101 1102 1103 1103 1103 1103 1103 1103 1103 1103 1103 1104 1104 1106 1106 1106 1106 1107 1107 1107 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1110 1110 1111 1111 1111 1111 1111 1111 1112 1113 1113 1113 1113 1113 1113 1114 1114 1115 1116 1116 1116 1116 1117 1118 1122 1122 1122 1122 1123 1125 1125 1125 1126 1126 1127 1127 1128 1128 1130 1130 1130 1130 1130 1131 1131 1131 1132 1132 1137 1138 1138 1138 1141 1142 1147 1147 1148 1150 1150 1150 1150 1151 1152 1155 1157 1157 1157 1158 1158 1158 1161 1162 1163 1163 1164 1164 1165 1171 1172 1174 1175 1176 1177 1177 1178 1178 1178 1181 1182 1184 1185 1186 1187 1188 1188 1188 1189 1190 1191 1191 1191 1191 1192 1194 1194 1194 1194 1196 1196 1196 1197 1197 1197 1197 1197 1197 1197 1198 1198 1198 1198 1199 1200 1201 1202 1202 1202 1202 1203 1204 1205 1207 1207 1209 1209 1209 1210 1210 1210 1210 1211 1211 1212 1212 1213 1213 1213 1213 1213 1213 1213 1214 1214 1214 1216 1217 1218 1218 1218 1218 1219 1219 1219 1219 1219 1219 1220 1220 1221 1223 1224 1224 1225 1225 1226 1226 1227 1227 1227 1227 1227 1227 1228 1228 1228 1228 1228 1228 1229 1230 1230 1231 1231 1231 1231 1231 1231 1231 1231 1231 1232 1233 1233 1233 1233 1233 1234 1235 1236 1236 1236 1237 1239 1239 1239 1239 1239 1240 1240 1240 1241 1241 1241 1242 1243 1243 1243 1243 1244 1244 1245 1245 1245 1246 1247 1247 1248 1248 1249 1249 1249 1250 1252 1253 1253 1253 1253 1253 1253 1253 1253 1253 1253 1253 1254 1255 1256 1256 1257 1257 1257 1257 1258 1258 1259 1259 1260 1260 1261 1261 1261 1262 1262 1263 1265 1265 1265 1265 1265 1266 1266 1266 1267 1268 1268 1270 1271 1272 1272 1272 1273 1274 1274 1274 1274 1274 1274 1274 1278 1278 1278 1279 1279 1279 1280 1280 1280 1280 1280 1281 1281 1281 1283 1284 1284 1284 1286 1287 1288 1288 1288 1289 1289 1289 1289 1289 1290 1290 1291 1291 1291 1291 1291 1292 1292 1292 1292 1292 1293 1294 1294 1295 1295 1295 1295 1296 1297 1297 1298 1298 1299 1300 1300 1301 1301 1302 1303 1303 1303 1304 1304 1304 1304 1304 1305 1306 1307 1307 1308 1308 1308 1309 1309 1309 1310 1310 1310 1310 1311 1312 1312 1313 1313 1313 1313 1313 1313 1313 1313 1314 1314 1314 1314 1314 1315 1315 1316 1316 1316 1317 1318 1318 1318 1318 1319 1319 1319 1319 1319 1319 1319 1319 1320 1321 1321 1322 1322 1322 1322 1323 1323 1324 1324 1324 1324 1324 1324 1325 1325 1325 1325 1325 1325 1325 1325 1326 1326 1326 1326 1326 1326 1326 1327 1327 1327 1328 1328 1329 1329 1329 1330 1330 1330 1330 1330 1331 1331 1332 1332 1332 1333 1333 1333 1334 1334 1334 1334 1334 1334 1334 1334 1334 1334 1334 1334 1334 1335 1337 1337 1337 1337 1339 1341 1341 1341 1342 1342 1343 1344 1344 1344 1345 1345 1346 1348 1348 1349 1350 1350 1351 1351 1351 1351 1352 1352 1352 1352 1352 1353 1353 1353 1353 1353 1353 1353 1355 1355 1355 1355 1356 1357 1357 1357 1357 1357 1358 1358 1359 1359 1360 1360 1360 1360 1361 1361 1361 1361 1362 1363 1363 1363 1363 1363 1363 1363 1364 1364 1364 1364 1365 1365 1366 1366 1366 1367 1367 1368 1368 1368 1369 1369 1369 1369 1369 1370 1370 1370 1371 1371 1371 1371 1371 1372 1373 1373 1373 1374 1374 1374 1375 1375 1375 1375 1375 1376 1376 1376 1377 1378 1378 1378 1379 1379 1379 1380 1380 1381 1382 1382 1383 1383 1383 1383 1384 1385 1385 1385 1385 1386 1386 1386 1386 1387 1387 1388 1388 1389 1389 1390 1391 1391 1391 1391 1392 1394 1394 1394 1394 1395 1395 1395 1395 1396 1397 1398 1398 1398 1399 1399 1399 1400 1400 1400 1401 1402 1402 1402 1402 1403 1403 1403 1403 1403 1403 1403 1403 1404 1404 1404 1405 1405 1406 1407 1407 1407 1408 1409 1410 1410 1410 1410 1411 1411 1412 1412 1413 1413 1414 1414 1415 1415 1415 1415 1415 1415 1416 1417 1418 1419 1420 1420 1420 1421 1421 1423 1424 1425 1426 1426 1427 1428 1429 1429 1430 1430 1430 1430 1431 1431 1431 1432 1433 1434 1435 1436 1436 1436 1437 1438 1438 1439 1439 1440 1441 1442 1442 1443 1444 1444 1445 1446 1446 1446 1446 1447 1448 1449 1449 1449 1449 1449 1450 1450 1450 1451 1451 1451 1451 1452 1452 1452 1452 1452 1453 1454 1454 1455 1456 1457 1458 1458 1458 1458 1458 1460 1460 1460 1460 1460 1460 1460 1461 1461 1461 1462 1462 1463 1464 1465 1466 1467 1468 1468 1468 1469 1469 1469 1469 1470 1471 1471 1472 1472 1472 1473 1473 1473 1473 1474 1475 1476 1477 1477 1478 1479 1480 1481 1481 1481 1481 1481 1482 1483 1483 1484 1484 1486 1487 1488 1489 1490 1490 1491 1492 1493 1494 1494 1495 1495 1496 1497 1497 1498 1498 1499 1500 1500 1501 1502 1503 1504 1507 1507 1508 1509 1509 1510 1510 1510 1511 1511 1512 1512 1512 1513 1514 1515 1515 1515 1516 1516 1516 1517 1517 1517 1517 1517 1518 1518 1518 1518 1521 1521 1521 1523 1524 1525 1525 1526 1526 1526 1527 1528 1529 1529 1530 1531 1532 1532 1532 1532 1534 1534 1534 1534 1536 1536 1536 1537 1538 1538 1538 1539 1539 1539 1540 1541 1541 1541 1542 1542 1542 1543 1543 1543 1543 1544 1544 1545 1545 1545 1545 1545 1546 1546 1547 1547 1547 1549 1550 1550 1550 1550 1551 1552 1552 1553 1553 1553 1554 1555 1556 1557 1557 1557 1558 1558 1559 1559 1559 1559 1559 1559 1560 1560 1562 1562 1563 1564 1564 1564 1564 1567 1567 1567 1567 1568 1569 1569 1570 1574 1574 1574 1574 1575 1575 1577 1577 1581 1582 1582 1582 1584 1588 1589 1589 1590 1590 1590 1590 1594 1595 1596 1598 1599 1599 1599 1599 1600 1601 1601 1602 1602 1602 1602 1602 1602 1604 1605 1608 1608 1608 1609 1611 1613 1614 1617 1618 1618 1618 1619 1621 1621 1621 1622 1623 1623 1623 1623 1624 1625 1625 1625 1626 1626 1626 1627 1628 1630 1630 1632 1632 1633 1634 1635 1636 1637 1637 1638 1638 1639 1640 1640 1640 1641 1641 1641 1641 1641 1641 1641 1641 1641 1641 1642 1643 1643 1643 1643 1644 1645 1645 1646 1647 1647 1647 1648 1648 1651 1651 1652 1653 1653 1653 1654 1655 1656 1656 1656 1657 1658 1658 1658 1659 1660 1661 1661 1661 1661 1663 1663 1663 1663 1664 1664 1664 1664 1664 1665 1665 1666 1666 1666 1666 1667 1667 1668 1668 1669 1670 1670 1674 1675 1675 1677 1678 1679 1679 1679 1680 1681 1681 1681 1681 1681 1682 1682 1682 1682 1683 1684 1685 1685 1685 1685 1685 1686 1686 1686 1686 1687 1688 1688 1689 1689 1690 1691 1691 1692 1692 1692 1693 1694 1695 1696 1696 1696 1696 1696 1697 1698 1699 1699 1699 1699 1699 1699 1700 1700 1700 1700 1700 1700 1701 1701 1701 1701 1701 1702 1702 1702 1703 1703 1703 1703 1703 1703 1704 1706 1707 1707 1708 1708 1708 1709 1709 1709 1709 1710 1711 1712 1713 1713 1713 1713 1714 1714 1714 1714 1714 1714 1714 1715 1715 1715 1715 1715 1715 1716 1717 1717 1718 1718 1718 1719 1719 1719 1720 1720 1721 1721 1721 1722 1722 1724 1725 1725 1725 1725 1726 1726 1727 1728 1728 1728 1728 1728 1729 1729 1729 1729 1729 1729 1730 1730 1730 1730 1730 1730 1731 1731 1731 1732 1733 1733 1734 1734 1734 1734 1735 1735 1735 1735 1736 1737 1737 1737 1738 1738 1738 1739 1739 1741 1741 1742 1742 1742 1743 1743 1743 1743 1744 1744 1744 1744 1744 1744 1745 1745 1745 1745 1746 1746 1746 1746 1746 1746 1747 1747 1748 1748 1748 1748 1749 1749 1750 1750 1751 1751 1752 1752 1752 1753 1753 1753 1753 1754 1755 1755 1755 1755 1756 1756 1756 1756 1756 1756 1757 1757 1758 1758 1759 1759 1759 1759 1759 1760 1761 1761 1761 1761 1761 1761 1761 1762 1764 1764 1764 1765 1765 1765 1765 1766 1766 1767 1767 1767 1767 1768 1768 1768 1768 1768 1768 1768 1768 1770 1771 1771 1772 1773 1773 1773 1773 1775 1775 1775 1776 1776 1776 1777 1777 1777 1778 1778 1778 1779 1779 1780 1780 1780 1780 1781 1781 1781 1782 1782 1783 1783 1783 1783 1784 1784 1784 1784 1786 1786 1786 1787 1787 1787 1788 1790 1790 1790 1790 1790 1790 1790 1790 1791 1791 1791 1793 1793 1794 1794 1794 1794 1794 1795 1796 1796 1796 1797 1797 1798 1798 1798 1798 1798 1799 1800 1800 1800 1800 1801 1801 1801 1802 1802 1802 1802 1803 1804 1804 1805 1805 1805 1805 1805 1807 1808 1808 1808 1810 1812 1812 1812 1813 1814 1815 1815 1816 1816 1817 1817 1817 1817 1818 1818 1818 1818 1818 1819 1819 1819 1819 1819 1819 1819 1820 1820 1820 1820 1821 1822 1822 1822 1823 1823 1823 1823 1823 1823 1823 1824 1825 1825 1825 1826 1826 1826 1826 1826 1826 1826 1826 1827 1827 1827 1827 1827 1827 1827 1828 1828 1828 1828 1828 1828 1829 1829 1830 1830 1830 1831 1831 1831 1832 1832 1833 1833 1833 1833 1833 1833 1833 1833 1833 1833 1833 1833 1833 1833 1833 1833 1833 1833 1833 1834 1834 1834 1835 1835 1835 1835 1835 1836 1837 1838 1838 1838 1838 1839 1840 1840 1840 1840 1841 1841 1841 1841 1841 1841 1841 1842 1842 1842 1842 1842 1842 1843 1843 1843 1843 1844 1844 1844 1844 1845 1845 1845 1845 1846 1846 1847 1847 1847 1848 1848 1849 1849 1849 1850 1850 1850 1851 1852 1852 1853 1853 1854 1855 1856 1856 1857 1857 1858 1858 1858 1859 1859 1859 1860 1861 1861 1862 1863 1863 1863 1863 1864 1864 1865 1865 1866 1866 1866 1866 1867 1867 1867 1867 1867 1867 1868 1868 1868 1868 1869 1869 1869 1870 1870 1870 1870 1870 1870 1870 1871 1872 1872 1873 1873 1873 1873 1873 1874 1874 1874 1874 1874 1874 1874 1875 1875 1875 1876 1877 1877 1877 1877 1877 1877 1877 1877 1877 1878 1878 1879 1880 1880 1881 1881 1881 1881 1881 1883 1883 1884 1885 1886 1888 1889 1889 1890 1890 1891 1892 1892 1892 1893 1895 1896 1896 1896 1897 1897 1897 1897 1897 1897 1897 1897 1897 1897 1897 1897 1897 1898 1898 1898 1898 1899 1899 1900 1900 1900 1900 1900 1900 1900 1900 1900 1900 1900 1900 1900 1900 1900 1900 1900 1900 1900 1900 1900 1900 1900 1900 1900 1900 1900 1900 1900 1901 1902 1903 1904 1904 1904 1904 1904 1905 1906 1906 1906 1906 1906 1907 1907 1907 1908 1909 1910 1912 1912 1913 1913 1913 1913 1913 1913 1915 1915 1916 1916 1917 1917 1918 1919 1920 1921 1922 1922 1922 1922 1922 1923 1924 1925 1925 1926 1926 1927 1927 1929 1929 1929 1929 1930 1930 1930 1930 1931 1931 1932 1933 1934 1934 1935 1937 1938 1939 1940 1941 1942 1943 1944 1944 1947 1948 1949 1950 1951 1952 1952 1953 1953 1953 1953 1953 1954 1954 1954 1954 1955 1956 1956 1956 1956 1957 1958 1958 1959 1961 1961 1961 1962 1962 1964 1965 1967 1967 1967 1967 1967 1967 1967 1968 1968 1969 1970 1971 1971 1972 1974 1974 1975 1975 1977 1977 1977 1977 1979 1979 1980 1980 1980 1980 1981 1981 1981 1981 1982 1983 1983 1984 1984 1986 1987 1987 1988 1990 1990 1991 1991 1992 1994 1995 1996 1998 2000 2000 2000 2001 2001 2001 2002 2002 2002 2003 2003 2004 2004 2005 2007 2007 2008 2008 2008 2008 2008 2008 2009 2009 2009 2011 2011 2013 2013 2013 2013 2013 2014 2015 2015 2015 2015 2016 2016 2016 2016 2016 2017 2017 2017 2017 2018 2018 2018 2019 2019 2020 2021 2022 2023 2024 2025 2027 2028 2029 2031 2032 2033 2034 2035 2036 2037 2038 2039 2040 2041 2042 2044 2045 2046 2047 2048 2049 2050 2051 2052 2053 2060 2063 2064 2065 2066 2067 2068 2069 2070 2071 2072 2073 2074 2075 2076 2077 2078 2079 2080 2081 2082 2083 2084 2089 2091 2094 2097 2099 2100 2101 2102 2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2116 2117 2118 2119 2120 2121 2122 2123 2125 2126 2127 2128 2129 2130 2131 2132 2133 2134 2135 2136 2137 2138 2139 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2150 2151 2152 2153 2154 2155 2156 2157 2158 2159 2160 2161 2162 2163 2164 2165 2166 2169 2170 2171 2172 2173 2174 2177 2178 2179 2180 2181 2182 2183 2184 2185 2186 2187 2188 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2205 2206 2207 2209 2210 2211 2212 2213 2214 2215 2217 2218 2220 2221 2222 2223 2224 2225 2227 2230 2231 2234 2235 2236 2237 2238 2241 2242 2243 2244 2245 2246 2247 2248 2249 2251 2252 2253 2254 2255 2257 2258 2259 2260 2262 2263 2264 2265 2266 2267 2268 2270 2271 2272 2273 2274 2275 2276 2277 2278 2279 2282 2283 2285 2286 2287 2288 2289 2290 2291 2292 2293 2294 2295 2297 2298 2301 2302 2305 2307 2308 2312 2313 2314 2319 2320 2322 2324 2325 2326 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2340 2341 2342 2343 2344 2346 2349 2351 2352 2353 2354 2356 2357 2358 2359 2360 2361 2362 2363 2366 2367 2368 2369 2370 2371 2372 2373 2374 2375 2378 2379 2380 2381 2383 2384 2385 2386 2387 2388 2389 2390 2391 2392 2393 2394 2395 2396 2397 2398 2399 2400 2401 2402 2403 2405 2406 2407 2408 2409 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2421 2422 2424 2425 2427 2428 2429 2434 2435 2437 2438 2439 2440 2441 2442 2443 2444 2445 2446 2447 2448 2449 2450 2452 2453 2454 2455 2456 2457 2458 2459 2460 2461 2462 2463 2464 2465 2466 2467 2468 2471 2472 2473 2474 2476 2477 2479 2480 2481 2482 2484 2485 2486 2487 2488 2489 2490 2491 2492 2493 2494 2495 2496 2497 2498 2499 2500 2501 2502 2503 2504 2505 2506 2508 2509 2510 2511 2512 2513 2514 2515 2516 2517 2518 2519 2520 2522 2523 2524 2525 2526 2528 2530 2531 2532 2533 2534 2535 2537 2538 2539 2540 2541 2542 2543 2546 2547 2548 2549 2550 2551 2553 2554 2555 2559 2560 2562 2563 2564 2565 2566 2567 2568 2569 2571 2572 2574 2575 2576 2577 2578 2579 2583 2585 2587 2589 2590 2591 2592 2593 2594 2595 2596 2597 2598 2599 2600 2602 2603 2604 2607 2609 2610 2611 2612 2613 2615 2616 2617 2620 2631 2632 2633 2636 2637 2638 2645 2646 2647 2651 2657 2660 2662 2664 2665 2667 2669 2670 2678 2679 2689 2698 2705 2712 2713 2716 2717 2721 2722 2723 2725 2726 2728 2729 2731 2735 2741 2743 2744 2745 2746 2747 2749 2750 2751 2755 2756 2757 2758 2761 2763 2764 2765 2766 2767 2768 2770 2771 2772 2773 2778 2779 2782 2783 2784 2786 2787 2789 2792 2793 2796 2797 2799 2803 2806 2807 2808 2809 2810 2814 2816 2819 2820 2824 2827 2828 2832 2833 2835 2837 2839 2841 2843 2844 2846 2847 2848 2849 2851 2857 2859 2861 2862 2863 2864 2865 2866 2867 2868 2869 2870 2871 2873 2874 2875 2876 2877 2878 2879 2880 2881 2882 2883 2884 2885 2887 2888 2889 2890 2891 2892 2893 2894 2895 2897 2899 2901 2902 2903 2904 2906 2908 2909 2910 2911 2912 2913 2917 2918 2919 2922 2925 2926 2928 2929 2934 2936 2937 2938 2939 2940 2941 2942 2944 2945 2946 2949 2950 2951 2952 2953 2955 2956 2957 2958 2961 2963 2964 2965 2966 2967 2968 2969 2971 2972 2974 2978 2979 2980 2981 2982 2984 2986 2995 2997 3002 3003 3004 3005 3006 3007 3008 3009 3010 3011 3013 3014 3016 3017 3018 3024 3025 3026 3029 3030 3031 3033 3034 3036 3037 3039 3 3 32 39 42 43 58 59 106 110 142 157 174 194 196 202 205 206 211 213 218 219 226 228 229 231 233 235 239 239 241 242 243 244 245 245 248 249 253 254 255 256 256 259 261 270 275 276 277 284 286 326 327 335 336 340 345 363 377 379 402 406 416 428 435 438 457 461 463 477 478 479 485 491 494 495 541 547 574 584 589 598 628 629 640 642 645 647 663 671 708 711 728 740 744 746 749 763 767 771 777 779 794 797 799 803 804 813 816 819 821 827 828 832 839 843 843 845 846 847 849 851 858 861 864 866 866 866 866 866 867 868 872 873 875 876 876 878 878 878 878 878 878 878 882 883 888 891 892 895 896 898 899 899 900 900 905 906 909 911 918 920 921 923 923 923 923 924 924 924 925 928 930 930 930 930 930 930 930 930 930 930 930 931 932 932 932 932 932 932 932 932 932 932 932 932 932 937 938 942 944 945 949 950 951 970 975 977 979 982 983 985 989 990 992 994 996 996 996 996 996 997 1001 1006 1007 1015 1018 1023 1026 1027 1031 1032 1033 1038 1040 1041 1043 1044 1050 1051 1054 1055 1056 1057 1063 1065 1065 1067 1069 1071 1075 1081 1081 1081 1081 1081 1081 1081 1081 1081 1081 1081 1081 1081 1083 1083 1083 1083 1084 1085 1086 1087 1088 1089 1090 1091 1094 1094 1094 1094 1094 1094 1095 1097 1105 1109 1111 1113 1115 1119 1120 1121 1122 1123 1124 1126 1127 1129 1130 1133 1134 1134 1134 1134 1136 1139 1140 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1145 1146 1147 1149 1151 1152 1154 1154 1156 1157 1158 1159 1160 1166 1168 1173 1179 1179 1179 1179 1179 1179 1179 1179 1180 1193 1195 1195 1206 1208 1215 1221 1221 1222 1227 1238 1248 1251 1262 1264 1265 1266 1269 1275 1276 1277 1282 1284 1285 1336 1338 1340 1345 1347 1354 1378 1381 1393 1408 1409 1422 1423 1459 1484 1485 1505 1506 1507 1508 1519 1520 1522 1533 1535 1548 1555 1561 1566 1566 1566 1566 1566 1566 1566 1566 1566 1566 1571 1575 1577 1578 1580 1582 1583 1585 1586 1586 1587 1590 1590 1590 1590 1590 1590 1590 1590 1590 1590 1590 1590 1590 1590 1591 1592 1593 1595 1596 1597 1603 1604 1605 1606 1606 1606 1606 1606 1606 1606 1606 1606 1606 1606 1606 1606 1606 1607 1608 1609 1610 1612 1614 1615 1615 1615 1616 1618 1620 1621 1623 1624 1629 1630 1631 1631 1636 1637 1639 1640 1641 1642 1644 1644 1646 1647 1649 1649 1649 1649 1650 1650 1650 1650 1650 1650 1660 1662 1671 1674 1676 1679 1684 1690 1701 1702 1705 1714 1723 1740 1760 1763 1764 1768 1769 1774 1775 1785 1785 1789 1791 1791 1792 1797 1804 1806 1808 1809 1810 1812 1815 1826 1833 1836 1872 1874 1882 1887 1888 1888 1888 1888 1888 1888 1888 1888 1888 1888 1888 1894 1897 1897 1897 1897 1897 1897 1897 1897 1897 1897 1898 1904 1911 1912 1913 1914 1915 1931 1936 1945 1946 1948 1952 1958 1959 1960 1961 1963 1964 1966 1973 1976 1978 1981 1984 1985 1989 1993 1999 2000 2006 2010 2010 2010 2012 2012 2012 2012 2014 2014 2014 2014 2016 2021 2026 2030 2043 2054 2056 2061 2062 2085 2086 2087 2088 2090 2092 2095 2096 2098 2115 2124 2167 2168 2175 2176 2208 2219 2226 2228 2229 2232 2233 2239 2240 2250 2256 2261 2269 2280 2281 2296 2299 2300 2303 2304 2306 2309 2310 2311 2316 2318 2321 2323 2338 2345 2347 2348 2350 2355 2365 2376 2377 2382 2404 2418 2423 2426 2430 2431 2432 2433 2436 2451 2469 2470 2475 2478 2483 2507 2521 2527 2529 2536 2544 2545 2552 2556 2557 2558 2561 2570 2573 2580 2581 2582 2588 2601 2605 2606 2608 2614 2622 2624 2630 2643 2644 2648 2649 2650 2654 2655 2658 2659 2661 2663 2666 2668 2671 2672 2673 2675 2676 2680 2681 2683 2684 2685 2687 2688 2691 2692 2693 2694 2695 2696 2697 2703 2707 2708 2709 2710 2711 2714 2715 2718 2719 2720 2724 2732 2734 2737 2738 2739 2740 2748 2759 2760 2762 2774 2775 2776 2777 2780 2781 2785 2788 2791 2794 2795 2798 2800 2801 2802 2804 2805 2811 2812 2815 2818 2822 2823 2829 2830 2834 2836 2838 2842 2845 2850 2852 2853 2854 2855 2856 2858 2860 2896 2898 2900 2905 2907 2914 2915 2916 2920 2921 2924 2927 2931 2932 2933 2935 2943 2948 2954 2959 2960 2962 2970 2973 2975 2977 2983 2985 2987 2988 2989 2990 2993 2994 2996 2998 2999 3000 3001 3012 3015 3019 3020 3022 3023 3032 3038 3040 46 51 133 214 217 225 236 237 239 262 285 467 848 862 865 866 870 876 878 887 893 894 897 923 926 930 935 936 947 983 985 987 996 1065 1075 1081 1082 1083 1088 1092 1094 1129 1134 1135 1142 1143 1144 1145 1153 1167 1169 1170 1179 1183 1195 1221 1459 1565 1566 1572 1573 1576 1579 1583 1586 1590 1606 1615 1620 1631 1649 1650 1672 1673 1785 1811 1888 1897 1928 1997 2010 2014 2055 2057 2058 2059 2093 2216 2284 2315 2317 2327 2339 2364 2584 2586 2618 2619 2621 2623 2625 2626 2627 2628 2629 2634 2635 2639 2640 2641 2642 2652 2653 2656 2674 2677 2682 2686 2690 2699 2700 2701 2702 2704 2706 2727 2730 2733 2736 2742 2752 2753 2754 2769 2790 2813 2817 2821 2825 2826 2831 2840 2872 2886 2923 2930 2947 2976 2991 2992 3021 3027 3028 3035

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 11 12 12 10 11 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 6 4 5 5 7 8 8 8 7 8 8 10 8 8 8 7 3 10 4 6 8 6 8 3 4 5 6 6 6 5 6 5 5 7 5 7 8 10 8 9 9 9 10 3 4 4 3 18 20 19 6 7 8 8 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 10 9 14 16 16 19 19 8 6 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 3 7 8 8 8 8 8 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 11 12 12 14 16 13 14 14 6 6 6 5 5 6 6 6 6 13 13 11 13 12 13 25 27 26 27 17 3 10 11 11 4 6 7 3 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 11 12 12 12 12 12 12 14 12 12 12 12 12 5 9 15 17 20 21 21 21 21 21 13 15 9 10 10 10 10 11 10 11 13 13 12 12 12 12 7 8 8 8 8 3 4 5 6 3 4 4 4 4 4 5 4 3 5 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 4 3 3 4 4 4 4 4 7 8 8 8 5 6 6 6 9 10 3 4 5 3 4 4 8 10 10 10 10 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 5 7 3 4 4 7 8 8 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 7 8 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 9 10 10 7 8 12 13 8 10 6 5 6 6 8 9 9 9 9 9 9 9 4 5 5 5 5 5 5 5 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 9 10 10 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 5 5 5 7 9 9 9 10 10 3 4 5 4 4 6 6 4 9 10 10 11 3 9 9 9 9 9 9 9 9 9 9 8 10 10 9 9 4 5 11 13 5 6 7 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 8 9 5 7 7 8 8 8 8 7 8 8 8 8 9 11 4 4 4 5 7 8 8 9 8 8 8 8 5 8 6 7 6 8 5 6 6 7 8 7 7 7 7 9 8 9 9 9 10 10 7 8 8 9 9 11 8 9 9 7 9 8 9 9 9 9 9 9 9 11 9 11 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 4 6 7 7 7 7 7 4 5 6 6 4 6 4 5 5 6 3 4 5 6 4 6 6 7 7 7 7 3 4 4 5 5 6 6 5 6 6 3 7 9 8 8 5 6 7 8 4 5 6 6 6 3 3 4 5 3 6 7 7 7 7 5 3 3 3 5 8 9 9 8 9 9 9 9 4 5 4 4 5 6 7 6 6 6 7 7 7 6 7 7 4 5 6 6 4 4 4 4 5 4 10 11 10 9 8 6 6 7 8 8 9 9 9 8 9 10 10 6 6 7 8 8 8 8 8 8 8 8 8 8 8 7 8 8 6 8 15 16 16 16 17 16 16 16 16 16 16 17 4 5 6 5 6 3 7 4 5 8 4 3 4 7 8 8 6 3 3 3 3 5 6 8 7 7 8 8 8 4 4 7 7 7 7 12 12 12 5 6 5 5 4 6 8 3 7 8 6 4 3 5 4 7 4 5 6 7 7 7 8 7 4 5 5 7 5 5 8 9 9 9 6 7 7 7 5 6 5 3 4 8 9 9 3 4 4 4 3 3 4 5 5 5 5 4 5 4 4 4 4 5 5 3 4 3 4 5 4 4 4 4 4 9 10 10 10 10 10 6 7 3 6 7 8 7 4 8 9 9 5 6 6 8 3 3 3 3 4 5 4 4 4 3 6 7 7 7 8 6 7 3 5 6 3 4 4 5 4 6 3 4 5 5 5 3 4 4 5 8 6 7 7 6 5 6 6 9 6 3 4 4 8 9 4 6 5 6 6 5 6 6 9 10 8 5 5 5 5 5 3 3 5 5 6 6 6 6 6 7 5 5 4 4 5 6 7 5 4 3 4 4 6 4 5 5 5 4 6 6 5 5 4 6 6 5 5 5 5 5 6 7 7 5 6 6 9 7 7 7 7 7 9 10 12 10 11 10 12 5 5 7 5 6 7 11 13 7 8 3 4 4 4 4 5 7 8 5 6 4 3 6 3 4 6 8 10 11 12 5 5 5 5 10 11 12 4 5 7 8 14 14 4 5 5 5 7 7 7 6 4 5 5 4 5 5 5 5 5 6 6 6 6 6 7 7 7 7 7 7 7 7 7 5 6 6 5 5 7 7 4 6 12 14 14 14 14 13 5 7 4 6 6 8 9 9 5 6 3 4 4 3 4 3 3 6 4 5 5 5 5 5 3 4 4 4 4 3 5 5 6 6 5 3 4 4 5 5 3 4 4 4 7 5 5 6 5 6 6 6 4 5 5 5 3 3 4 3 4 4 4 4 4 5 6 5 5 7 8 8 4 5 5 6 4 4 5 6 4 5 5 5 5 4 4 5 5 5 5 5 5 5 6 7 4 6 8 7 7 9 7 4 5 5 6 6 7 8 7 7 7 7 5 5 6 5 4 5 5 4 4 5 8 9 10 4 5 5 5 5 6 7 7 7 6 4 5 5 5 5 5 5 5 5 5 5 4 5 7 9 3 4 4 4 4 5 5 5 5 5 5 7 8 10 8 8 9 9 5 6 6 6 6 4 5 5 6 8 7 5 6 6 6 6 6 7 7 4 3 3 3 11 12 12 13 13 4 5 4 3 5 4 5 5 4 4 4 5 9 10 10 3 4 4 5 5 5 6 6 6 10 11 11 11 11 11 11 11 11 11 3 9 7 5 5 5 5 6 4 4 4 7 7 9 4 6 7 7 7 4 7 7 7 6 7 7 7 7 7 8 8 8 8 8 8 8 5 6 7 3 4 4 4 4 4 4 4 5 5 3 4 5 5 6 7 7 7 7 8 6 8 11 3 4 4 4 4 4 4 6 8 10 11 11 11 11 12 11 11 6 7 7 7 7 7 9 3 4 4 4 8 9 8 8 7 7 8 9 10 10 6 6 6 6 6 6 7 8 3 4 4 7 8 13 7 7 7 7 6 5 6 7 7 7 8 3 4 5 4 6 5 5 5 5 6 5 6 8 7 7 7 7 8 7 3 4 4 7 9 10 10 10 5 6 6 6 6 7 6 6 9 6 12 13 13 13 13 13 13 14 14 10 11 11 11 11 11 5 6 8 9 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 6 6 6 6 6 5 6 5 4 4 4 6 5 6 6 6 6 6 6 6 6 6 6 5 6 7 9 10 10 10 3 3 5 6 6 6 3 3 5 6 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 5 6 6 7 7 4 5 5 3 4 7 5 6 6 6 10 7 8 5 4 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 5 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 5 5 6 6 6 6 6 5 6 6 4 5 5 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 6 8 4 5 5 6 6 6 7 11 12 10 11 11 6 7 7 7 7 7 4 3 7 5 3 3 4 5 6 4 3 4 5 3 5 4 8 9 9 9 3 3 3 3 3 4 3 5 4 5 3 5 7 7 7 4 3 4 4 5 5 6 3 4 4 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 4 5 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 5 6 6 6 6 6 7 4 5 5 5 4 4 3 4 4 3 8 3 7 8 9 4 4 3 5 6 3 5 13 14 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 13 13 14 13 13 14 15 4 4 4 4 7 8 8 8 10 10 10 10 10 10 5 3 5 4 3 3 3 4 5 4 5 4 4 4 4 4 5 5 5 4 5 6 7 7 7 3 4 4 4 5 5 3 3 3 4 4 4 5 3 5 5 5 5 4 3 3 4 3 6 7 7 7 7 7 7 4 5 7 7 6 3 3 4 4 4 4 4 4 3 4 3 3 4 3 5 5 4 4 4 6 5 7 7 3 3 6 3 3 3 3 6 7 6 8 6 7 7 7 4 3 5 6 3 4 8 3 4 5 6 6 3 3 3 4 6 5 6 3 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 12 15 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 4 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 6 5 6 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 6 6 6 6 6 6 6 3 4 4 7 4 11 12 12 12 5 6 4 4 6 4 5 3 3 7 9 10 4 4 5 6 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 3 4 4 4 5 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 7 9 9 9 9 9 10 6 7 7 4 7 8 5 5 5 6 6 4 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 3 4 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 6 7 4 5 5 6 5 5 6 7 6 6 4 4 5 10 11 11 11 4 7 8 4 5 4 4 5 3 4 7 5 5 5 3 4 4 4 4 3 7 3 4 8 9 10 3 4 4 4 5 5 5 6 3 3 8 9 9 9 9 9 9 9 9 10 10 10 10 5 6 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 13 14 14 14 14 14 9 10 10 10 10 10 10 10 7 8 8 9 8 8 8 8 9 9 6 7 6 7 8 12 13 13 13 14 7 9 6 7 7 4 5 5 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 9 6 6 5 6 6 6 6 7 8 8 9 9 9 5 6 6 6 6 6 7 8 7 7 9 7 4 5 5 5 6 7 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 10 10 10 10 10 3 5 7 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 4 5 5 7 3 4 5 6 5 6 7 5 7 8 8 8 7 6 6 5 3 6 5 6 6 6 6 6 5 5 5 6 4 5 5 6 5 6 7 6 7 6 6 7 10 11 11 10 10 4 7 9 9 3 4 6 7 7 7 4 5 6 8 7 8 8 9 7 8 8 8 8 8 4 3 3 4 4 5 5 3 4 6 3 6 3 5 3 6 6 7 6 7 7 7 6 7 7 4 4 3 4 10 11 11 4 8 9 9 10 4 7 3 4 7 3 4 6 6 8 6 5 3 4 3 4 4 4 4 5 6 6 3 4 4 4 7 7 7 7 7 4 3 4 4 5 5 4 5 5 5 5 7 8 8 8 8 8 8 6 7 6 7 8 5 5 4 3 3 3 4 4 3 4 4 4 4 9 10 9 9 9 4 5 5 5 5 5 4 3 4 6 5 5 6 6 6 6 6 6 3 4 3 4 3 4 8 3 4 5 3 4 4 5 6 4 5 4 6 7 9 10 6 6 7 4 4 4 4 3 3 3 3 4 5 4 4 4 5 3 4 4 5 4 3 4 5 5 6 7 5 5 5 5 5 10 11 11 11 4 4 4 3 5 4 5 3 4 4 4 4 5 6 6 4 3 4 4 4 3 3 3 4 4 5 6 4 4 4 4 7 8 8 4 5 6 6 8 9 9 5 7 6 6 4 5 3 4 4 4 4 5 6 3 4 4 6 4 5 5 5 6 5 6 5 6 6 5 3 7 8 9 9 3 4 3 5 4 4 4 4 4 5 6 11 4 6 7 8 8 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 4 5 6 5 4 3 6 6 3 4 4 4 4 3 3 3 3 4 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 5 4 3 4 4 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 4 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 4 3 4 4 4 6 7 7 7 5 6 6 6 6 5 7 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 3 4 5 5 3 3 4 6 6 6 4 4 4 6 6 7 6 6 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 5 7 6 7 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 3 8 3 4 4 3 4 4 8 9 5 5 5 5 6 7 3 4 4 4 8 9 6 8 8 8 8 8 14 15 15 15 15 15 8 9 9 9 9 9 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 9 8 9 9 9 4 5 5 5 5 5 4 5 5 6 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 11 12 12 12 9 10 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 4 4 5 5 3 4 4 13 14 14 14 15 15 6 7 7 4 6 7 7 7 8 11 12 12 4 6 6 7 8 7 4 5 5 6 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 3 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 12 14 13 14 13 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 4 6 7 7 4 4 4 4 4 4 4 4 5 5 6 6 5 5 5 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 10 11 11 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 5 5 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 4 5 5 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 6 7 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 5 4 3 3 3 3 3 3 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 6 8 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 5 5 6 4 9 10 10 10 4 4 4 5 4 4 4 7 8 7 4 5 8 8 8 8 6 6 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 11 6 4 8 0 0 8 10 11 13 9 0 19 8 0 0 0 0 10 0 12 13 10 4 9 14 10 10 9 12 3 12 3 5 6 17 9 9 15 11 4 4 0 7 10 11 8 11 11 13 4 5 8 6 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 10 7 4 12 23 7 10 8 0 5 0 0 5 4 12 21 0 10 10 0 21 10 6 5 13 11 0 9 0 20 0 0 0 0 0 0 0 5 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 5 16 14 15 14 27 0 7 0 0 5 0 0 8 5 0 5 14 0 10 0 17 7 4 0 6 7 6 8 5 5 7 7 4 5 9 4 7 4 10 4 5 4 6 0 0 0 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 14 4 4 5 4 0 0 0 0 9 0 9 0 0 0 3 7 0 0 0 3 4 9 4 3 3 0 4 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 6 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 0 7 0 5 9 5 13 11 12 4 0 0 0 6 9 0 0 0 0 7 12 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 8 10 7 11 12 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 3 5 0 0 0 0 0 0 0 5 4 0 0 0 0 0 6 0 0 3 4 3 6 12 8 10 7 6 7 4 0 0 7 5 7 5 0 6 0 0 0 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 0 9 6 0 0 0 0 6 4 15 3 0 0 6 0 5 0 0 0 13 5 6 0 0 7 3 11 5 2 0 3 11 0 0 6 5 3 6 6 4 3 7 5 4 5 5 5 3 4 6 4 3 3 5 5 4 5 4 6 3 4 5 4 4 6 3 3 4 7 7 4 3 8 3 4 3 2 4 5 5 3 4 9 5 3 2 7 6 4 5 7 4 4 4 5 7 4 6 3 4 3 3 4 4 5 5 7 4 3 3 4 4 7 5 4 4 7 5 7 3 6 5 2 3 6 5 8 5 6 4 6 8 10 4 4 8 3 6 4 3 6 4 7 5 18 5 4 8 6 9 2 12 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 5 5 7 5 6 4 5 7 5 6 3 8 3 6 2 3 4 7 5 5 5 12 6 9 8 3 5 6 5 5 5 5 7 6 5 5 3 2 3 3 7 4 5 3 4 3 7 5 3 8 3 5 5 3 6 6 3 3 5 2 6 3 3 6 4 7 6 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 3 3 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 3 2 5 3 6 2 2 2 2 2 3 2 2 2 2 3 2 4 2 4 3 3 2 2 2 4 5 2 2 3 6 2 3 2 3 3 2 2 3 2 4 4 3 2 4 5 2 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 4 6 6 5 5 3 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 12 2 2 2 2 2 2 9 2 2 3 2 2 2 2 2 2 2 2 6 2 3 2 4 2 4 4 2 5 3 2 2 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 2 3 4 2 2 5 8 2 8 2 3 2 3 2 2 3 2 8 6 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 5 12 2 4 2 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 3 2 5 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 4 2 2 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 2 4 4 3 3 3 2 2 3 5 3 2 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 3 4 2 6 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 4 0 2 3 3 4 2 2 5 3 2 8 3 3 2 4 2 4 4 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 2 4 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 2 4 2 4 2 2 2 2 3 2 3 2 0 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 2 3 2 2 4 4 2 2 2 3 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 3 2 4 3 1 1 2 2 3 4 4 2 3 2 3 3 2 2 2 2 2 2 6 3 2 4 3 2 3 2 2 2 2 2 3 4 7 2 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 3 4 3 2 9 2 4 1 2 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 1 2 2 1 2 3 1 1 1 1 1 2 1 2 1 1 2 2 1 1 2 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	5220 11589 12152
10$	14839
101	11174
101$	17389 11432
11$	14839
12$	2874 2875 2876 2877
13$	2874 2875 2876 2877
14$	2874 2875 2876 2877
15$	2874 2875 2876 2877
16$	2874 2875 2876 2877 15466 15467 15474 15475 12097
17$	15466 15467 15474 15475 12097 6360
18$	13259 13261 708 13294 13295 9210 15461 15462 15463 15464 15465 15466 15467 15468 15469 15470 15474 15475 16200 12097
19$	13259 13261 708 13294 13295 9210 15461 15462 15463 15464 15465 15466 15467 15468 15469 15470 15474 15475 16200 12097
2$	12152
20$	13259 13261 708 13294 13295 9210 15461 15462 15463 15464 15465 15466 15467 15468 15469 15470 15474 15475 16200 12097 6360
21$	13259 13261 708 13294 13295 9210 15461 15462 15463 15464 15465 15466 15467 15468 15469 15470 15474 15475 16200 12097
22$	13259 13261 708 13294 13295 15474 15475 16200 12097
23$	13259 13261 708 13294 13295 15474 15475 16200 12097
24$	13259 13261 708 13294 13295 15474 15475 12097 5891
25$	13259 13261 708 13294 13295 9210 15461 15462 15463 15464 15465 15466 15467 15468 15469 15470 15474 15475 16200 12097
26$	13259 13261 708 13294 13295
27$	13259 13261 708 13294 13295
28$	13259 13261 708 13294 13295
29$	13259 13261 708 13294 13295
3$	12152
30$	13259 13261 708 13294 13295 9210 15461 15462 15463 15464 15465 15468 15469 15470 15474 15475 16200 12097
31$	6360
3x5x2$	6299
4$	12152
47$	6360
4ft$	6278
5$	3637 10007 10008 12152 6278
5ft$	6278
5x5x5$	6298
6$	3637 10007 10008 12152 6278
60$	17607
6ft$	6278
7$	14839 12152 12260
8$	14839 12152
9$	14839 12152
999	11174
999$	17389
a$	6700 6763 6946 13164 6951 7479 7514 7635 7659 7740 7826 8088 8462 2314 2315 2316 8851 8852 15157 15166 9036 9037 2709 2805 2902 2903 9310 9807 3624 10680 10714 10753 10839 10860 10862 10891 11354 11520 11533 11540 11549 11599 17891 5310 11722 11723 17948 5495 5548 5781 5911 5929 6013 6016 12507 6193 12583
abandon$	5934
abandoned$	5931 5934
abandoning$	5934
abandons$	5934
abc$	11407 6206
abcs$	11407
abdicate$	4524
abdicated$	4524
abdicates$	4524
abdicating$	4524
abh	11726 6214
abh$	17941 12583
abide$	14589
abilit	12448
ability$	14801 9041 9042 9043 9044
abject$	5898
able	11302
able$	2764 2767 2768 2770 2779 2791 9179 9180 9181 9182 3070 3118 9496 9517 9518 3159 3170 3174 3175 9545 3177 3178 3179 9556 3188 3189 3190 3204 16162 4997
ably$	9568 9569 9570 9571
aborti	6117
abortion$	12486
about	11266 12346
about$	6484 6488 6563 13328 13544 7331 7446 7461 13912 13913 7699 8098 14347 14348 14380 8241 14458 15075 15330 15634 15635 15636 9424 15642 15643 15644 15648 15649 9797 9798 16063 9849 9850 9851 3638 10179 10180 10214 3846 3847 3848 3849 10219 16474 16832 16859 16972 16973 10855 17073 17117 17118 17119 10993 10994 10995 4830 11291 11315 11615 11650 11848
above$	13066 13854 13855 13856 7667 14946 14947 14948 10036 17069 17183 17212 11101
abrasive$	6250
abroad$	17846
abscond$	13193 620 621 12263 6218
abscondded$	620 621 12263 6218
abscondding$	620 621 12263 6218
absconded$	620 621 12263 6218
absconder$	11753 6218
absconders$	11753 6218
absconding$	620 621 13920 11752 12263 6218
absconds$	620 621 12263 6218
absconsion$	6218
absconsions$	6218
absen	12522
absenc	11610 17838
absence$	17825
absent$	13198 16670 11229
absentee$	14865 14879 11894
absentees$	14865 14879 11894
absolute$	10021 3804 6194
absolutely$	2516 4012 10723 5889 5892
abstin	5335
abstinence$	11704
absurd$	3075 3076 3077 3078 3079 3080
abus	17874
abuse	11658
abuse$	12584 12585 12628 12629 12630 12650 12662 12936 12998 13129 13480 13481 13490 13491 13613 13682 7468 13834 14031 14032 14129 14131 14542 14543 14664 14665 14666 14667 14668 14669 14670 14671 15854 9641 17871 17872 17873 11794 11797 11809 11853 12539
abused	5284 6172
abused$	12635 13306 13634 14664 14665 14666 14667 14668 14669 14670 14671 11653 6172 12541
abuser$	13185 13280 13285 13290 13766 13767 13768 13769 13770 13771 13772 13773 13774 13777 14095 14221 8144 14413 14495 14817 2237 14870 14880 2326 11802 11885 11888 11889
abusers$	13185 13285 13290 13766 13767 13768 13769 13770 13771 13772 13773 13774 13777 14095 14221 8144 14413 14495 14817 2237 14870 14880 2326 15149 11802 11885 11888 11889
abusive$	7612 14664 14665 14666 14667 14668 14669 14670 14671 8615 5657 12037 6257
abysmal$	6291
abysmally$	6291
academy$	10534 10539 10540 10542 4180 17172 10984 4619 17239 17240 17807 17808 17811 5959
accept$	12736 12752 204 6701 343 344 345 346 347 348 349 350 12980 13016 13091 13124 1251 7628 7630 7632 14193 14198 7986 1963 1964 1992 8362 8363 8364 8365 8366 8367 8368 8369 8370 8371 2003 2004 14589 8392 8393 8394 8395 8396 8397 8398 8399 8400 8401 8402 8403 8419 8420 8421 8422 8423 8449 8450 8451 8452 8453 8454 8455 8456 15186 15191 15194 16360 16409 16415 16429 16467 16468 16477 16478 16479 16714 16946 5440 12243 12244
acceptable$	8388 5032 11440 6206
accepted$	12870 12871 12872 12874 343 344 345 346 347 348 349 350 13338 13345 13353 13362 13363 13364 13376 13669 1251 7628 7630 7632 14512 1963 1964 2003 2004 16545 16546 16547 16548 16714 5440
accepting$	343 344 345 346 347 348 349 350 1251 7628 7630 7632 1963 2003 2004 15186 16408 5440
accepts$	343 344 345 346 347 348 349 350 1251 7628 7630 7632 1963 2003 2004 16477 16478 16479 5440
acceptted$	343 344 345 346 347 348 349 350 1251 7628 7630 7632 1963 2003 2004 5440
acceptting$	343 344 345 346 347 348 349 350 1251 7628 7630 7632 1963 2003 2004 5440
access$	12736 11170 4809 6139
accessing$	4809
accessory$	5448
accesss$	4809
accident$	2310
accidents$	2310
accommodated$	416 417 418 419
accommodation$	13236 13237 13238 13239 13240 13241 13242 13243 17851 17902 17936 12553
accomp	6320
accomplice$	14095 11779 11816 11949
accomplices$	14095 11779 11816 11949
accord$	12973 13303 13304 13640 11781
accoun	4814 11196 4861 11324 4967 11396
account$	13680 7590 1222 7592 1224 14403 14404 14405 14406 2191 2192 8562 8563 8564 14780 2197 2198 2199 2200 2201 2202 16921 16922 16923 16924 16925 16926 16927 11118 4751 17385 17393 11179 4971 17570 17611 17728 17729 5291 17883 12003
accountability$	1958 1959 8332 8333 8334 8335 8336 8337 8338 8339 8340 8341 8342 8343 17168 17169 17170 17171 12322
accountable$	81 82 83 84 85 1958 1959 17570
accounted$	4971
accounts$	368 369 13680 7590 1222 7592 1224 14403 14404 14405 14406 2191 2192 8562 8563 8564 14780 2197 2198 2199 2200 2201 2202 11118 4751 17385 17393 11179 17411 17539 4971 17611 12003
accusation$	11851
accusations$	11851
accustomed$	3270 3271 3354
achiev	4990 5235
achieved$	16588
achiever$	14884
achievers$	14884
acknowledge$	8392 8393 8394 8395 8396 8397 8398 8399 8400 8401 8402 8403 8449 8450 8451 8452 8453 8454 8455 8456 16918 16946
acknowledged$	16797 16798
acne$	12209 6281
acned$	6280
acquit	6202
acquitted$	12571
across	17660
across$	8642 8643 2649 9019 9199 9200 9201 9574 9575 9576 9891 10036 17484 11482 12074 12266
act	4714 17580 17777 6035
act$	7024 13246 7199 831 832 13867 13868 14262 1681 1682 8419 8420 8421 8422 8423 2323 2355 2363 2541 2836 2837 2838 2839 2840 2841 9246 2878 2879 2880 2881 2884 2956 2977 3181 3182 3389 9890 3530 3531 3616 3617 3618 3619 16697 16946 17153 17156 17288 4949 5057 5659 5726 12404
acted$	7199 831 832 1681 1682 2323 2836 2837 2838 2839 2840 2841 2878 2879 2880 2881 2884 3389 3530 3531 3616 3617 3618 3619 10521 10530 16749 16754 16757 16758 16760 16761 16762 16763 16797 16798 16821 16956 5659 5726
acting$	1681 1682 2323 2679 2836 2837 2838 2839 2840 2841 2878 2879 2880 2881 2884 2978 3181 3182 3514 3616 3617 3618 3619 4949 5635 5659 5726
action	4687 12428
action$	12693 14369 16824 4305 4306 4307 16921 16922 16923 16924 16925 16926 16927 4949 5057 11464 11474 17703 11738 12426
actionable$	11056
actions$	3 4 5 6 7 8 9 6381 12597 12598 6388 12604 12605 22 23 6393 25 12693 12780 6573 12965 12966 12967 12968 12969 12970 12971 12972 12990 13395 13396 13397 13398 7306 938 13737 13738 13739 13740 13741 13742 1273 1274 14542 14543 14544 14547 14548 14549 14550 14551 14552 14553 14554 14555 14556 14557 14558 14774 4297 11738
active	17514
active$	6510 142 6772 545 546 547 548 549 897 11761 12087 12380 6016 6018
activi	17262 17520 12394 12428 12432 12433
activities$	12673 12693 11738 11758 11857
activity$	12673 12693 7025 13247 17362 17411 11738 11758 11857 12086 12351
acts$	13230 7024 13246 13867 13868 1681 1682 2323 2356 2364 2542 2836 2837 2838 2839 2840 2841 9246 2878 2879 2880 2881 2884 2957 2976 3181 3182 3389 3530 3531 3616 3617 3618 3619 5659 5726
actted$	1681 1682
actting$	1681 1682
actual$	11726
add	4666
add$	1181 1469 14781 14782 14783 14784 14785 4836 6325
addded$	1469
addding$	1469
added$	1181 1469 4787 4788 4836 4837 4914 4916
addict	17838 17857 12494
addict$	14886 14887 14888 14995 14996 17856 11894 11895 6240
addicted$	12670 5184 5449
addiction$	12689 5184 17769 12445
addictions$	12689
addicts$	14886 14887 14888 14995 14996 17859 11894 11895 6240
adding$	1469
additional$	6144
addres	4692 11099 4746 11115 4783 11152 11153 17438 17552 5989
address$	6692 6693 6694 13177 13178 13179 13180 6966 6967 6968 6969 17420 4893 5989 12555
addresses$	6692 6693 6694 17291 17314 17420 4893 12358 12375
adds$	1181 13765 1469 4836
adenoi	11531
adenoids$	17746
adept$	3621
adequate$	3131 3134 10681 10682 10683 10684
adhd	6325
adidas$	12219
admirably$	9568 9569 9570 9571
admission$	12502
admissions$	12502
admit$	16409 16415 16429 16714 16946 17153 12243
admitted$	16545 16546 16547 16548 16714 5198 5199 12501
adoles	11556
adolescent$	2383 15077 15106 15107 15108 15109 15212 15240 15241 15242 15243 15244 15245 15256 3624 16208 16211 17771 5188 5513 5516 12020 5780
adolescents$	2383 15077 15106 15107 15108 15109 15212 15240 15241 15242 15243 15244 15245 15256 16208 16211 12020
adopted$	4883 12548
adoption$	6180
adoptive$	6180
adore$	697 698 699 700 701
adored$	697 698 699 700 701
adores$	697 698 699 700 701
adoring$	697 698 699 700 701
adult$	6609 12910 12911 12919 6706 13032 13074 13089 13100 6920 6921 13154 6996 7003 7006 13228 13231 13262 13265 13291 7627 13904 13909 14331 14468 8470 8505 14723 14724 14725 14726 2149 8975 9031 2733 15322 15366 9159 9162 2824 9197 15414 15415 15416 15417 15418 15419 15420 2842 9222 15450 15455 15456 15457 15461 15483 15492 2913 9287 15509 15510 9306 2938 15531 2952 2953 9324 15540 15541 9327 9328 9349 2987 2988 3000 9371 3007 3008 15600 3020 15631 9516 9519 15734 3253 3254 3255 3256 15846 15847 15848 15849 15891 15900 15902 15909 15968 15969 15970 15971 16079 16082 16129 16130 16131 16132 3552 9968 9969 16185 16186 16187 16188 16189 16190 16202 16389 16391 16392 10576 10577 11747 5405 11778 12095 12096 12099 12100 5734 12105 12106 5757 5772
adults$	12609 6675 6676 6678 6683 6688 6691 12907 12910 12911 12919 12923 13086 13087 13088 13089 13154 13185 13187 13190 6996 13222 13228 13231 13262 7597 14457 14597 14598 14602 14694 8484 14723 14724 14725 14726 14743 8529 14931 8739 15281 15322 15336 15337 15338 15339 15347 15366 15414 15415 15416 15417 15418 15419 15420 2842 9214 15450 15455 15456 15457 15461 15462 15463 15464 15465 15466 15467 15471 15481 15489 15490 15491 15492 15493 2912 15529 2952 2953 9324 15540 15541 2980 2981 3004 15594 15595 15596 15597 3020 9394 15612 9401 15619 15620 15621 15622 15623 15624 15625 15626 15627 3048 3104 15688 3105 15689 3106 15690 3107 15691 3108 15692 15693 15694 15734 15741 15742 15743 9550 15767 15768 15769 15770 15797 15805 15806 15807 15808 15809 15817 15818 15819 15820 15821 15852 15853 3310 3312 15900 15902 15909 15968 15969 15970 15971 15974 15979 16069 16114 16116 16119 16120 16121 16125 16129 16130 16131 16132 16153 3583 3584 3585 3586 16172 9959 3596 3597 3598 16185 16186 16187 16188 16189 16190 16200 16205 16206 16291 16358 16389 16391 16392 10310 10311 10313 10314 11747 11846 11936 11964 12095 12100 12105 12106 12128
advance$	4985
advanced$	2824 3286 3552 11761
advanceed$	4985
advanceing$	4985
advances$	6704 6705 12936 12937 13857 13858 15374 15375 15376 15377 4985
advant	5084
advantage$	12636 13803 11453
advert$	16351
advice$	12789 12824 12860 12861 13590 14265 14266 14274 1697 14518 14634 14635 14636 14637 14638 15186 16783 16784 16785 16786 16787 16788 17243 11833 11847 12238 12311
advis	11057 12378
advised$	6516 12792 12793 6579 211 212 213 214 215 216 217 218 6588 220 221 222 223 224 225 226 227 228 229 230 231 232 1761 1762 1763 1764 1765 1766 1767
affair$	15679 16032 16033 16034 16035
affairs$	15524 15753 15754 15755 15756 15871
affect$	15952 15953 9739 9743 3375
affection$	13236 13237 13238 13239 13240 13241 13242 13243 13547
affections$	12937
affili	4714 12351 12353 12394 6320
affiliate$	11857
affiliated$	2205 11857
affiliates$	11857
affiliation$	2142 2143 2205 11857
affiliations$	11857
affray	11726 6214
affray$	17931 17941 12583
afraid$	15789 15790 15791 3248 3249
african$	3648 10022 10027 10028 5807 12208
afro$	12196 5828 12198
afros$	12196 12198
after	17415 11664
after$	12981 13744 13745 1171 7867 7868 7870 7871 14257 14519 8351 9086 15346 9134 15584 15684 9499 15798 15799 15813 9846 16197 4496 17242 17484 5171 17786 17879 12476
afternoon$	17710 5237
afternoons$	5237
afterp	11546
afterpill$	17761
afterthought$	17162
again$	12802 12803 14345 14346 8132 16454 16455 16457 16458 16459 4450 10944 10945 17696 17760 11828
agains	4888 11362 12428
against$	240 13181 13182 13183 13184 8050 14373 17388 17435 4877 17482 17522 11318 11344 17568 17577 11426 17679 11466 12258 12380 12438 12442
age$	7014 13258 8602 15371 15372 15373 15408 15409 15496 15497 15498 15499 15536 15537 15538 15603 9412 3044 9414 9415 3047 3081 3082 3083 3084 3085 3086 3087 3088 9667 9668 9669 9670 16036 9978 9979 16216 16225 16226 16227 11612 12529
aged$	7046 16208 16211 17757 11776
agencies$	15083 10534 10539 10540 4180 4556 4557 4558 4559 4560 4561 4562 17172 10984 17239 17240
agency$	15083 10508 10534 10539 10540 4180 10576 10577 17172 10984 4619 17239 17240 11056 5898 5947 5958
ages$	15408 15409
aggression$	14913 14969 15270 15271 2690 2691 12029
aggressive$	15200 15201 15202 15203 15204 15205 15206 15207 15208 15209 15210 15310 11983 5657 6257
aggressively$	6257
aggressiveness$	15270 15271 12029
aggressor$	14095 14817 14818 14819 14820 11885 11886 11887 11931
aggressors$	14095 14817 14818 14819 14820 11885 11886 11887 11931
aggro$	13444 14047
agitator$	6233
agitators$	6233
ago$	16090 16091
agree$	754 755 1043 1044 1045 1046 1048 1049 1050 1051 1052 7628 7630 7632 2757 2758 2759 2760 5427
agreed$	12859 728 754 755 13376 1043 1044 1045 1046 1048 1049 1050 1051 1052 7628 7630 7632 2757 2758 2759 2760 5427
agreement$	12987 17616
agreements$	17616
agrees$	754 755 1043 1044 1045 1046 1048 1049 1050 1051 1052 7628 7630 7632 2757 2758 2759 2760 5427
agreing$	754 755 1043 1044 1045 1046 1048 1049 1050 1051 1052 7628 7630 7632 5427
ahead$	175 6850 13067 14308 17183 17213 12365
aid	4990
aid$	4985 4992 5129 12477
aided$	4985 4992 5129
aiding$	4985 4992 5129
aids	4990
aids$	4985 4992 5129 12477
aim	5082
aim$	17308 4841 17649 5069 17704
aimed$	11211 17427 11501
aimes$	4841
aims$	17308 4841 17649 5069 11501
air$	15000
airhead$	11949
airheads$	11949
alarm$	8060
albanian$	3648 10024 12208
album$	11098
alcoho	11560 17838 17857 11643
alcohol$	40 293 294 295 296 297 298 299 12916 12917 6712 6713 6714 6715 6716 6718 6719 13236 13237 13238 13239 13240 13241 13242 13243 13248 13251 14733 15571 15572 15573 15574 15575 17768 5335 6125 12494
alcoholic$	17856 17858 11894
alcoholics$	17859 11894
ale$	15965
alert	4805
alert$	4679 4701 4702 5024
alerted$	11131
alerting$	4701 4702
alerts$	4701 4702
aliase	5976
aliases$	12345
alibi	5976
alibi$	12343 12345
alibis$	12343 12345
alien$	12009
alienated$	5781
aliens$	12009
alight	11732
alight$	17947
alike$	12218 12220
alive$	17742
all	11326 12407
all$	6594 6598 6609 334 919 7294 13590 7400 1035 1036 7564 7598 1436 1437 7845 14164 14166 1611 8024 8415 8688 8745 8777 15015 15016 8830 8861 2634 9031 2702 2749 15334 2815 9188 15447 2897 15722 15855 15870 9725 3362 3363 3498 16110 3601 3749 16362 10148 10162 3795 3797 10174 3933 3934 3935 4082 4083 4084 4094 10464 10506 16935 16942 10758 10891 10893 17130 17131 4566 11091 11127 11166 4798 17405 4943 11339 17684 11512 5414 11788 5607 12238 12239 12312 6013
alleg$	13681
allegation$	2191 2192 11851 11852
allegations$	7563 2191 2192 11851 11852
allege$	14768 14769 4931 11849 11850
alleged$	13681 14768 14769 4902 4930 4931 4935 11849 11850 5484
allegedly$	6227
alleges$	14768 14769 4931 11849 11850
allegged$	13681
allegging$	13681
alleging$	13681
allegs$	13681
allerg	6331
allergy$	12445
alley$	15157
alloca	4676
allocated$	4786
allow	4672 4703
allow$	51 52 53 54 55 56 306 307 308 13485 942 1041 1791 1792 1793 1794 1795 8188 16409 16415 16429 4483 4750 4992 11782 12243
allowed$	51 52 53 54 55 56 306 307 308 13485 13523 13524 942 1041 1791 1792 1793 1794 1795 4483 4992 5167 5314 11782
allowing$	51 52 53 54 55 56 306 307 308 13485 942 1041 1791 1792 1793 1794 1795 4483 4992 11782
allows$	51 52 53 54 55 56 306 307 308 13485 13523 13524 942 1041 1791 1792 1793 1794 1795 4483 4750 4992 11782
alls$	15015 15016
almost$	857 1075 2897 9266 2898 2899 2900 2901 2904 2905 2906 2907 3495 3496 3638 5730 5759
aln	6144
aln$	12513
alone	11551 12552 6189
alone$	13380 13452 13797 13934 15701 15702 15703 15704 15705 15706 15707 15708 15709 15710 15711 15712 15713 15746 15747 15748 15749 15750 15751 15752 15761 15782 16104 16150 17766 6189 12558
along$	12880 12900 13024 7094 7095 7096 7112 13636 7422 7423 7424 1133 13813 7661 7662 14239 14243 1679 9858 3490
alopecia$	6283 6330
alpha$	11894 5530
already$	2897 9266 2898 2899 2900 2901 2904 2905 2906 2907 2941 15609 15610 15611 3638 5730
alright$	9935 3567 3568 3569
also$	8805 5517
alter$	10370 10371
altered$	1096
alternative$	6139
alternatives$	12860 12861
although$	234 6647 6648 6649 6650 6651 6652 6653 6654 291 292 13181 13182 13183 13184
altogether$	4566
always$	616 863 7796 7797 2794 3366 3749 10220 3986 3987 3988 3989 5872 6287
am$	10432
ambition$	15299 12065
ammunition$	14087 14090
amok$	11946
among$	2218 8625 14841 14842 2259 14936 15199 9059 9097 11517
amongst$	8625 14841 14842 2259 15199 9059 9097
amoral$	6261
amount$	403 404 405 15794 15795 15796
ample$	168 169 170 6613
amuck$	11946
an$	7062 7076 7514 8380 2517 15157 9077 2805 2828 9268 9316 9385 9416 9676 9864 3609 3610 3624 10482 10891 11354 11549 17891 11723 5781 12507
anaemi	6331
anaemic$	6330
analys	11070 11071 11072 4704 4705 17350 17375 4855 11227 4952 11321
analysis$	12354 12369
analyst$	17268 17270 17285 17286 17287 11073 11074 4718 11224 17442
analysts$	17268 17270 17285 17286 17287 11073 11074 4718 11224 17442
anaphy	6331
and	4740 6058 6065
and$	6593 12935 7447 7466 14238 14675 14797 8604 8605 14982 15009 8815 15031 8890 8897 15117 15238 15856 16043 9845 9989 16208 16211 10036 10056 16275 11289 11388 11391 11420 11476 11828 12329 12383 6072 12578
angels$	15638 15639 15640 15641 15657 11918
anger$	14969 2682 5658
angina$	6330
angle$	4841
angled$	11211 17427
anglees$	4841
angles$	4841
angry$	2559 16670 5495 5781
animal$	11894
animals$	14885 14886 14887 14888 14907 14908 14909 15065 15068 15159 17162 11894 11895
ankle	5353
ankle$	17784 17785 11722
ankles$	17784
annoy$	13565
anonymous$	5979
anorak$	12215
anoraks$	12215
anorex	6102
anorexia$	12471
anorexic$	12471
anothe	5023
another$	6370 13120 8173 8181 14755 14935 15122 8926 15282 3624 17142 17144 17216 17244 11533 5222 11735 5781 6016
anpr	5996
anpr$	12365
answer$	12980 7214 1740 14589 2963 2964 2965 9510 16409 16415 16429 16477 16478 16479 16535 16606 16607 16608 16609 16714 10556 10563 16918 16946 10777 10778 4418 4419 17079 17153 17156 17667 17704 12243
answerable$	81 82 83 84 85 1740
answered$	12859 13345 13376 7214 14512 2963 2964 2965 16545 16546 16547 16548 4120 16714 16754 16757 16758 16760 16761 16762 16763 16765 16766 16767 10556 16797 16798 17201
answering$	7214 10556
answerred$	7214 10556
answerring$	7214 10556
answers$	7214 1740 2963 2964 2965 16477 16478 16479 16535 10556 4418 4419
antagonise$	5477
antagonised$	5477
antagonises$	5477
antagonising$	5477
antagonist$	11931
antagonistic$	6259
antagonists$	11931
anti	17324 4803 11273 4919 17516 17524 4941 17538 11340 11433 11438 11439 5092 5093 11465 6120
anti$	6917 6923 14129 14131 2144 8699 14923 2558 15200 15201 15202 15203 15204 15205 15206 15207 15208 2659 9034 9052 9053 9054 9096 5686 5687
antibiotics$	11548
antici	4875
anticipated$	17578
antidepressant$	12489
antidepressants$	11548 12489
antifreeze$	12458
antips	6120
antipsychotic$	12489
antipsychotics$	12489
antisocial$	13129 13137 14129 14131 14915 14923 15200 15201 15202 15203 15204 15205 15206 15207 15208 9052 9053 9054 15310 17488 17555 5474 5609 5651 12021
anxiety$	6327
any	17433 11326 5978 12407
any$	13590 13836 7626 7966 8322 14588 8415 8519 2918 2919 9673 9686 16042 16362 10148 10162 3795 3797 10174 10383 10496 16771 16777 16778 10709 10710 10753 10893 4661 11037 17263 17354 11150 11166 4798 11178 4813 17399 17450 17451 17453 17494 4939 17559 17562 11354 11383 17622 11414 11417 17634 5052 17641 5058 5076 11459 17681 17684 17693 11483 17705 12238 12239 6013 12412
anybody$	300 301 302 13099 7304 7305 13646 13647 13648 13649 13650 13651 13652 13653 13654 13655 13656 13657 13840 7777 14602 8519 2882 15767 15768 15769 15770 15852 15853 15886 16391 16392 16396 16397 16398 10310 10311 10313 10314 10352 10353 10354 10534 17405 11459
anyone$	300 301 302 12907 13099 7304 7305 13646 13647 13648 13649 13650 13651 13652 13653 13654 13655 13656 13657 7550 13840 7776 14598 14602 8519 14926 14942 15151 15366 2882 15767 15768 15769 15770 15797 15852 15853 16153 16391 16392 16396 16397 16398 10310 10311 10313 10314 10352 10353 10354 10534 16753 17405 11459 11829
anything$	12879 7343 7443 7444 7577 7704 14294 14492 2968 15720 3243 15870 3323 9733 15962 16058 16298 16299 16396 16397 16398 16407 16413 16419 16424 16433 16472 16487 16488 16499 16505 10310 10311 16543 4110 4111 4112 4113 4114 16854 16855 16856 16857 10644 11127 11129 4775 17373 12238 5924
anyway$	12674 12808 12812 15737
apart	11479 11480
apart$	17694 17695
apathetic$	6259 6291
apathy$	6291
apnoea$	12453
apologise$	16714
apologised$	16545 16546 16547 16548 16714 16797 16798
apology$	4418 4419 17079
app$	622 6991 623 6992 624 6993 625 6994 626 6995 13211 13212 13213 11184
appalling$	12739 12740 12741 12742 15200 15201 15202 15203 15204 15205 15206 15207 15208 15300 4414 4415 4416 4417 4593 5657 5693 5930 6291
appallingly$	5613 5907 6291
appeal$	9480 9481 9482
appear$	885 886 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 2635 2654 2663 2664 2665 2666 2667 2668 2887 2897 9266 2898 2899 2900 2901 2904 2905 2906 2907 3032 9574 9575 9576 3321 3434 3435 3452 3459 3460 3461 3462 3463 3464 3471 3566 3582 3639 3652 3675 3676 3677 4316 4317 17709 5337 5387 5400 5518 5520 5525 5572 5580 5599 5612 5652 5654 5663 5664 5725 5726 5839
appearance$	16183 16184 16232 16233 16234 16235 16237 16238 16239 16240 16241 16242 16243 16244 16354 12570
appearances$	12570
appeared$	3675 3676 3677 4316 4317 5337 5726 5839
appearing$	4316 4317 5337
appearred$	4316 4317
appearring$	4316 4317
appears$	885 886 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 2635 2654 2663 2664 2665 2666 2667 2668 2887 2897 9266 2898 2899 2900 2901 2904 2905 2906 2907 3032 3321 3434 3435 3452 3459 3460 3461 3462 3463 3464 3471 3566 3582 3639 3652 3675 3676 3677 4316 4317 17709 5337 5387 5400 5518 5520 5525 5572 5580 5599 5612 5652 5654 5663 5664 5725 5726 5839
append	11531
appendicitis$	6332
appendix$	17746
appeti	11537
appetite$	1240 1241 17752
appetites$	12126
apple$	11878
apples$	11878
applic	5036
application$	4980
applications$	4980
applied$	4202 4203 4204 4504 17592 11409
apply	5023 5036
apply$	14938 14939 14940 14941 4202 4203 4204 6036
appointment$	10164 3796 10166 3798 3799 16663 16664 16665 16704 16705 16706 17753 17778 12497
appointments$	10164 3796 10166 3798 3799 16704 16705 16706 17753 17778 12497
appreciate$	14589 8392 8393 8394 8395 8396 8397 8398 8399 8400 8401 8402 8403
appreh	11366
apprehend$	17581 6043
apprehending$	6043
approa	12428
approach$	1145 9356 9357 9358 9359 9360 16377 4297 12426
approached$	1145 14013 14014
approaches$	6704 6705 1145 15374 15375 15376 15377 16377 17080 17081
approaching$	1145
appropriate$	6553 15846 15847 15848 15849
appropriately$	13414
approval$	14720 14721 14722
apps$	622 6991 623 6992 624 6993 625 6994 626 6995 13211 13212 13213 11184
april$	13152
arab$	3648 10022 5807 12208
arcade$	13150 13151 5115
arch$	11415 17631
arches$	11415 17631
architect$	1132
architects$	895 1132
are	4714
are$	6374 6524 6529 394 395 579 7046 885 886 2069 2070 2071 2072 2189 8584 8585 2217 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2481 2549 8919 2560 2564 2574 2595 2601 8985 2635 2654 2663 2664 2665 2666 2667 2668 15316 2887 9264 2897 9266 2898 2899 2900 2901 2904 2905 2906 2907 9278 2931 3025 3026 3027 3032 3321 3348 3434 3435 3452 3459 3460 3461 3462 3463 3464 3471 3566 3582 3604 3639 3652 10037 16275 10090 3749 3785 10169 10431 10433 4075 10466 4143 4144 10666 4385 4386 10787 4481 10910 4549 4550 4551 17203 4671 11067 11133 11216 11225 11237 11256 4929 11363 17709 11644 5339 5387 5399 5400 5414 5455 5518 5520 5525 5572 5580 5599 5612 5635 5652 5654 5663 5664 5725 5753 12151 12199 12200 5919 5946 12383 12409 6110
area	11441
area$	14925 14930 9087 11248 17656 11452 11845 12547
areas$	11452
ares$	17709
argue$	13428 10258 16670 12255
argued$	13428 16670 12255
argues$	13428 16670 12255
arguing$	13428 16670 12255
argume	11628
argument$	10292 16508 10294 11812
argumentative$	15276 15277 15278 15279 15280 12032 6257
arguments$	16638 16639 16640 5252 17843 11812
aripiprazole$	6341
arm$	14099 14179 14180 14181 14182 14183 14184 14185 7974 16251 11026 17745 17784 17785
arms$	14151 14152 15905 15906 15907 15908 16251 17745 17784
around	12346
around$	6563 12825 13030 13307 7486 7763 7930 14924 14953 15330 9123 9152 15369 3410 10824 17410 11759 12074 12235 12254
arrangement$	13308 13337 7123 7124 7645 15835 12086
arrangements$	13308 13337 15835 12086 12508
arrest	17288 4737 4748 17468 4891 4983 17572 17573 17576 11366 5001 17589 11387 5143 17838 17840 17857 17883 12438 6313
arrest$	13623 13624 14542 14543 16205 16206 11117 4885 17547 17563 17566 11352 4994 17581 4999 11370 5009 5011 17597 17602 17614 17628 17637 5090 17703 17712 17714 11512 5347 17940 12404 6037 6043 12441 6205 6314 6362
arrestd$	5347
arrested$	12643 6619 6620 6621 6622 6623 6624 6625 6626 258 259 260 13098 13452 13940 13941 17529 17537 17548 5347 12397 12561 6362
arresting$	5090 6043
arrestped$	4999
arrests$	4906 17491 17547 17563 4994 4999 11370 5011 17602 5090 17703 17940 12404 12418 6362
arrive	17325
arrive$	14589
arrived$	17158 17159 17160 17161
arrogance$	2230 2231 15272 15273 12030 6291
arrogant$	10755 10936 6259 6291
arsey$	6250
arson	17501 17515 17523 17524 11726 11727 11730
arson$	17941 17942 17943 17945
arsonist$	11894 6248
arsonists$	11894 6248
art$	15449 6127
arthri	6331
as	4714 5978
as$	6947 7102 13355 7365 7386 1020 1021 7391 1024 1252 1253 1254 1255 1396 1397 1398 1483 8603 8846 8947 2653 9095 9145 9205 9235 2926 9305 9325 9326 3010 3019 9478 15740 3343 3344 9715 9801 9837 9838 9899 10076 4318 4319 10725 16965 4574 4577 10947 11121 17391 17437 11260 11261 11266 17484 11334 5414 5517 5519 5635
asb	17324 4803 4941 17538 11433 11439 5092 5093 11465
asb$	13129 14129 14131 14913 11172 11310 17648 17654 5071 11461 11462 17680 5139
asbo	11405 11406 6206
asbo$	17620 17621 11407 5498 12575
asbos$	17620 17621 11407
ascert	4958
ascertain$	4699
ascertained$	4699
ascertaines$	4699
ascertaining$	4699
ascertains$	4699
asd	6325
ashamed$	16989 4407
asian$	3624 3648 10022 10029 10053 10054 10055 3687 5780 5781 5807 12208
aside$	8059 10823 10915
ask$	12884 6670 6671 12887 12888 354 355 356 357 358 359 859 1147 1148 1149 1150 1151 1152 7688 7693 1565 8210 3268 16603 16604 16605 16918 11078 12251
asked$	228 229 230 231 232 6707 354 355 356 357 358 359 13061 13062 6884 6885 6886 6887 6888 6889 6890 6891 859 13476 13708 13709 1147 1148 1149 1150 1151 1152 13746 13765 14013 14014 1565 7973 14258 1732 1761 1762 1763 1764 1765 1766 1767 14513 16482 16749 16754 16757 16758 16760 16761 16762 16763 16765 16766 16767 16791 16792 16793 16956 17201 4696 11078 4859 11240 11627 11640
asking$	354 355 356 357 358 359 7226 858 859 1147 1148 1149 1150 1151 1152 1565 7972 1790 16408 16603 16604 16605 12251 12273
askked$	354 355 356 357 358 359 1147 1148 1149 1150 1151 1152
askking$	354 355 356 357 358 359 1147 1148 1149 1150 1151 1152
asks$	354 355 356 357 358 359 859 1147 1148 1149 1150 1151 1152 13765 1565 3268 16482
asleep$	4403 4404 4601
asn	6144
asn$	12513
asperg	6325
aspirations$	15299 12065
aspiring$	5489
assaul	17501 17515 17524 17530 17542 17543 17545 5284 11658 17874 17883 11700 11702 11727 11730 6214
assault$	13097 13613 13682 7468 7697 7698 13914 1438 14031 14032 14542 14543 17462 17506 17873 17915 17917 17931 17941 17942 17943 17945 11794 11853 12583
assaulted$	13802 11653 5362
assaults$	17462 17942 17943 11853 12583
assert	5101
assertive$	11470
assess	17736 17777 5351 12346 12448
assess$	9438 9439 9440 9441 3169 9539 9540 9541
assessed$	2276 2636 4714 4902 4930
assessing$	9438 9439 9440 9441 3169 9539 9540 9541
assessment$	17779 12399 12509
assessments$	12399 12509
assign	4676
assist	4703 4990 11515
assist$	45 4985 4992 5069 5129 17730
assistant$	11589 17805 17820
assisted$	17278 4985 4992 5129
assisting$	4985 4992 5129
assists$	4985 4992 5069 5129
associ	17262 17310 17312 17324 11196 4870 11282 17502 17520 12353 12432 12433
associate$	13016 13045 13047 13048 13049 13080 13340 13341 13342 13343 13344 14728 2205 5473 11843 11857
associated$	2139 2205 11857
associates$	12733 14728 2205 17291 17296 17411 17414 17416 17478 4895 5473 11843 11857 6017
associating$	13340 13341 13342 13343 13344 2205 4895 5473
association$	6463 12679 12680 2142 2143 14728 10534 10539 10540 4180 17172 10984 17239 17240 4895 17497 11843 11857 11879 5985
associations$	2142 2143 14728 17411 17414 11239 11843 11857 11879
assume$	1963 2003 2004 4931
assumed$	1963 2003 2004
assumes$	1963 2003 2004 4931
assuming$	1963 2003 2004
assurance$	2945 2946 2947 2948 2949 2950 2951
assured$	9913 12127 12143
asthma	6331
astonishing$	10867 17083
astray$	14822 14823 14824 14825
asylum	6191
asylum$	12560
at	17425 17426 11248 11621
at$	15 12642 12935 6747 7255 13567 7585 7939 14499 14596 14924 8843 2631 15238 15355 15356 3043 3045 3046 9782 16208 16211 3638 3905 10459 4095 4102 4103 10550 10765 10772 10919 17177 17410 11247 17580 11378 17644 11469 17716 11522 11568 11595 11601 11603 11604 11653 11674 11675 11689 11706 12254 12266 12476 12549 12572 12578
ate$	2481
athena$	17421
athletic$	5784 6280
atrocious$	6291
atrociously$	5613
attach	5152
attach$	1818
attaches$	1818
attachment$	11521 6075
attack	17874
attack$	13097 13613 7697 7698 13914 1438 11481 11794 12449 12469
attacked$	12643 13098 13452 13472 13802 7720 7721 13961 13962 13963 13975 13976
attacks$	11481 12449
attemp	12406
attempt$	7172 804 805 806 807 7177 809 810 14471 1888 8258 8259 8296 16377 10164 3796 10166 3798 3799 16804 16805 16921 16922 16923 16924 16925 16926 16927 10716 10717 10718 10719 10720 4418 4419 11832
attempted$	16896 16897 16898 16899
attempts$	16377 10164 3796 10166 3798 3799 4418 4419 17080 17081 11832
attend	17830 6126 6354
attend$	12736 13016 14589 8377 15191 15194 16360 16409 16415 16429 16467 16468 16477 16478 16479 16535 16714 16946 17156 11598 5337 12243 12244
attendance$	17115 17193 4799 17812 17825 11831 12012 6353
attended$	13345 13353 16545 16546 16547 16548 4120 16714 17201 11598 5337
attender$	14897 11831 11904 11914
attenders$	14897 11831 11904 11914
attending$	16408 11598
attends$	16477 16478 16479 16535 16557 16558 16559 16560 17416 5337
attent	11297
attention$	12609 12681 12682 6704 6705 6708 12936 12937 13236 13237 13238 13239 13240 13241 13242 13243 13248 13251 13337 13448 7234 13482 7268 13486 13532 13547 13587 13696 13821 13857 13858 7722 14204 14267 14268 14674 14685 14686 8496 2128 2129 2130 2131 8501 14720 14721 14722 14749 8661 2660 2678 15286 15287 15290 15374 15375 15376 15377 15586 15587 16713 16752 16756 16757 16758 16760 16761 16762 16763 16921 16922 16923 16924 16925 16926 16927 4693 17512 4932 11790 11818 5598 5669 12039 12040 5691 12362 6325
attentions$	12937
attitude$	12693 12990 922 7306 938 1273 1274 15130 15131 2625 2626 15292 2716 2945 2946 2947 2948 2949 2950 2951 9356 9357 9358 9359 9360 15591 16183 16184 4541 4542 4543 4544 11738 11934 11975 11977 5658 12062 12063 5697 12299
attitudes$	12693 2625 2626 9356 9357 9358 9359 9360 16183 16184 11738 11934 12062
attract$	12608 6394 335 336 6737 6738 864 865 7317 1243 1244 7642 7643 9072 5416 5425 5467
attracted$	12608 6394 335 336 6737 6738 864 865 13522 1243 1244 7642 7643 2094 2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2115 2116 2122 5416 5425 5467
attracting$	12608 6394 335 336 6737 6738 864 865 1243 1244 7642 7643 8502 8503 8504 5416 5425 5467
attractive$	6280
attractor$	12400
attractors$	12400
attracts$	12608 6394 335 336 6737 6738 864 865 13522 1243 1244 7642 7643 5416 5425 5467
attractted$	12608 6394 335 336 6737 6738 864 865 1243 1244 7642 7643 5416 5425 5467
attractting$	12608 6394 335 336 6737 6738 864 865 1243 1244 7642 7643 5416 5425 5467
attrib	17527 5066
attributable$	17525
attributed$	4903 17525
auburn$	5828
august$	13152
aunt	11622 17839 17890 11678
aunt$	17837
auntie	17890
author	5023
author$	1132
authorised$	11240
authorities$	15312 15313 10534 10539 10540 4180 17172 10984 17239 17240
authority$	14942 15186 15281 16389 10534 10539 10540 4180 17172 10984 17239 17240 11663 17879 11847 11964 12055 5959
authors$	895 1132
autism	6325
autism$	17802
autist	6325
autistic$	11583
autumn$	13152 13153
availa	4747
available$	12631 11761
average$	5784
averse$	2602 2603 2604 2605 2606
avoid$	13862 13863 14326 14334 14347 14348 14589 14957 14989 15396 15397 16195 9990 9991
avoidant$	15209 15210 5657 6259
avoided$	13096 6882 514 13345 13353 13367 13368 7196 7802 14018 14019 14020 14021 14022 14512 16742 12320
avoiding$	9990 9991
avoids$	14989
awaiti	5206
awaiting$	11575 6199
awarde	4676
aware	4817
aware$	90 91 92 261 262 263 264 265 266 267 268 269 270 271 272 273 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1784 9116 15332 15333 3111 3112 3113 15841 4868 11335
awareness$	8414 9369 15585 9500 3132 3133 9503 9921
away$	12755 12925 12926 6720 12983 12984 13037 13053 13056 13070 13112 13113 13194 13195 13200 7112 13337 13352 13361 13388 13394 13417 13418 13424 13530 7333 7335 13596 13597 13598 13599 13600 7411 7508 7574 7579 7580 13812 13906 13911 13922 8026 8027 8028 8029 8031 8059 14328 14330 14333 14418 14419 1842 14427 1844 14429 14430 1847 14464 14469 14472 14515 8381 2469 2702 15773 16159 16383 10243 16878 16879 16904 16905 10751 10752 11311 17600 11510 17846 11655
awful$	15300
awkward$	15276 15277 15278 15279 15280 17692 12032
b$	11679 17894 12583
babes$	15905 15906 15907 15908 16018
babies$	15512 15513 15514 15515 15516 15638 15639 15640 15641 15657 15659 15660 15661 15662 15663 15664 16019 12101
baby	17839 12487
baby$	16019 11541 11542 17853 5279 5833 5834
babysitter$	15683 15846 15847 15848 15849
babysitters$	15846 15847 15848 15849
babysitting$	15797 15811
back$	12710 12756 12757 6782 13022 13078 556 557 558 559 6963 6964 13188 13189 7103 7104 7105 7106 7112 13371 13373 13374 13375 13393 13429 13430 7220 13529 13566 13849 13853 13901 13929 13953 7877 7879 1558 14204 8192 8193 8194 8195 8196 8197 8198 8199 14470 14475 8381 8382 15858 15950 10032 16382 3864 16456 16772 16773 16775 16781 16782 10747 10826
backbone$	15099 15100 15101 15102 15103
backchat$	13428 11977
backchatter$	11949
backchatters$	11949
backed$	1558
background$	15261 12022 12574
backgrounds$	15261 12022
backing$	1558
backked$	1558
backking$	1558
backs$	13953 1558 8382 10826
backstabber$	11949
backstabbers$	11949
backward$	17078 6250
bad$	6512 12739 12740 12741 12742 177 178 179 180 181 182 183 12952 12953 6775 6829 535 536 13134 1007 7612 7614 7621 7622 7623 7624 7896 7899 14128 7919 7920 7921 14150 14391 14392 14393 14394 14395 14396 14397 14398 8266 14532 14717 14719 14723 14724 14725 2222 2223 2224 8594 8597 8691 14916 2392 2397 2398 2414 2454 2455 2456 2457 2458 2459 15054 15070 15120 2537 2538 2567 2568 2569 2572 15200 15201 15202 15203 15204 15205 15206 15207 15208 15209 15210 9045 15300 9809 9810 3662 16262 10049 10051 10661 4414 4415 4416 4417 17125 17126 17127 17128 4593 5371 5475 5492 5509 5510 5512 5587 11959 5592 5657 5667 5681 5693 5812 5930
badge$	13874
badly$	2661 3646 10513 4450 12031 5679 5808 12218 5907
baffling$	1833 1836 1839 1840
bag$	14190 16284 16285 16293 11397 17629
baggy$	16286 16287 5855
bags$	14190 10059 16284 16285 16293 17385 11412 17629 12219
bail$	8531 3560 11723 17938 6195 12565
bailed	6195
bailed$	12564
bait$	14212 5477 11950
baited$	5477
baiting$	12683 12684 12685 12686 12687 5477
baits$	5477
baitted$	5477
baitting$	5477
balaclava$	16327 12219 6286
balaclavas$	16327 16328 16329 16330 16333 12219 6286
bald$	10013 10043 6280
ball$	538 539 17100
ban$	7697 7698 13914
band$	12956 13299 13300 13301 2301 17260
bandana$	12219 6286
bandanas$	12219 6286
bandit$	6230
bandits$	6230
bands$	2301 17260
bane$	9023
banger$	11857
bangers$	11857
banging$	11857
bangladeshi$	3648 10024
bank$	799 14403 14404 14405 14406 17913
banked$	799
banking$	799
bankked$	799
bankking$	799
banks$	799
banned$	12670 11243 5314
bannin	5041 5042
banning$	11341 11349 5034 11410 11411
bare$	10130 10724 5801
barely$	2892 2893 2894 3142 9511 3143 9512 3144 3230 9599 3231 3232 10084 4341 5156 5229 5732 6104
bargained$	13959 13960
barman$	12956
barred$	12670 416 417 418 419 11243
barrel$	15110 5791
bars$	16444
barter$	664 665 963
bartered$	664 665 963
bartering$	664 665 963
barterred$	664 665 963
barterring$	664 665 963
barters$	664 665 963
base	11404
base$	17619
baseball$	5864
basic$	5898
basically$	2897 9266 2898 2899 2900 2901 2904 2905 2906 2907 5730
basis	5036
bask$	1112 1113
basked$	1112 1113
basket$	8793
basking$	1112 1113
baskked$	1112 1113
baskking$	1112 1113
basks$	1112 1113
bath	11685
bath$	17900
batted$	10168
batteries$	12458
battery$	12458
batting$	7512
battle$	5769
battles$	16143
bbrought$	11042
be$	6502 6745 6748 13008 13013 6813 6814 6815 13045 6866 6870 579 7091 7152 885 886 7257 7360 7414 7419 7483 13752 7582 7607 7682 13972 8090 8121 8352 2072 8461 14772 2189 8575 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 8671 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 8930 2564 2574 8950 2635 2654 2663 2664 2665 2666 2667 2668 9061 9062 9240 9241 9242 2887 2897 9266 2898 2899 2900 2901 2904 2905 2906 2907 9375 3032 15822 15824 3276 3321 9752 3434 3435 3452 3459 3460 3461 3462 3463 3464 3471 9853 3566 3582 3639 3652 10210 10213 16435 16436 16437 10241 10319 10329 3965 3966 3967 3968 10374 10429 10603 10678 10774 10775 4549 4550 4551 11133 11212 11225 11226 11275 4929 17513 11299 17577 11363 11374 11375 11377 5077 11455 5110 11509 5387 5400 5518 5520 5525 5572 5580 5599 5612 5652 5654 5663 5664 5725 5946
beanie$	12219
beanies$	12219
bear$	13091 977 978 979 14041 1992 3028 3029 3030 3031 10923 5948
beard$	10060 12180 12196 12198
bearded$	6280
beards$	10060 12180 12196 12198
beared$	977 978 979
bearing$	977 978 979 2945 2946 2947 2948 2949 2950 2951 15591
bearred$	977 978 979
bearring$	977 978 979
bears$	977 978 979 3028 3029 3030 3031 5948
beat	17857 17866 17874
beat$	4665 11035 11036 4669 11041 17261 11086 4724 4725 4730 4753 17341 4759 17344 4761 4762 4767 11138 11142 11143 11145 17361 17366 17367 17368 4789 11161 4794 17383 17384 17386 11174 17400 11313 4962 11337 11379 5049 5053 11423 17867
beaten	5284
beaten$	6430 11653
beating$	1438 14374 15951 11794
beats$	17867
bebrought$	11042
became$	885 886 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 8985 2635 2654 2663 2664 2665 2666 2667 2668 2887 2897 9266 2898 2899 2900 2901 2904 2905 2906 2907 3032 3321 3434 3435 3452 3459 3460 3461 3462 3463 3464 3471 3566 3582 3639 3652 17120 5387 5400 5518 5520 5525 5572 5580 5599 5612 5635 5652 5654 5663 5664 5725 6115
because$	6385 384 406 408 6786 424 425 7120 7121 1154 1235 1236 1237 7652 2856 5291 17883
becom	4714 6081
become$	885 886 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 8990 2635 2654 2663 2664 2665 2666 2667 2668 2887 2897 9266 2898 2899 2900 2901 2904 2905 2906 2907 3032 3321 3434 3435 3452 3459 3460 3461 3462 3463 3464 3471 3566 3582 3639 3652 16436 5387 5400 5518 5520 5525 5572 5580 5599 5612 5635 5652 5654 5663 5664 5725
becomes$	885 886 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 2635 2654 2663 2664 2665 2666 2667 2668 2887 2897 9266 2898 2899 2900 2901 2904 2905 2906 2907 3032 3321 3434 3435 3452 3459 3460 3461 3462 3463 3464 3471 3566 3582 3639 3652 10293 5387 5400 5518 5520 5525 5572 5580 5599 5612 5652 5654 5663 5664 5725
becoming$	8985 8991 5517
bed	5323 5328 6085
bed$	13121 13236 13237 13238 13239 13240 13241 13242 13243 13539 13540 13981 13982 8200 17888 11679 11680 11681 17910 11697 12454
bedbugs$	11692
bedroom$	17629 11680 17903
bedrooms$	11412 17629
beds$	13121 8200
bedtime$	15878 15879 15880 15900 15902
bedtimes$	15900 15902 16085
bedwetting$	12454
bee$	11898
been	11123 5353 6081
been$	6454 6526 6527 6577 6578 210 219 6615 6616 566 579 13351 13360 13362 13363 13364 7153 7165 812 7184 7185 885 886 7808 7809 1851 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 2587 8981 8982 8983 8989 8995 2635 2654 2663 2664 2665 2666 2667 2668 2783 2887 2897 9266 2898 2899 2900 2901 2904 2905 2906 2907 3032 3146 3321 3410 3411 3434 3435 3452 3459 3460 3461 3462 3463 3464 3471 3566 3582 3639 3652 10170 10171 10172 10187 10428 4143 4144 10529 16932 16933 10729 10730 16956 4451 4481 10870 10871 10872 10911 10912 10913 4549 4550 4551 10985 11105 11133 11225 4929 11363 5176 5199 5207 11598 11602 5234 5317 11722 5387 5400 5414 5455 5518 5520 5525 5572 5580 5599 5612 5635 5639 5652 5654 5663 5664 5725 5946 6115 6132 6146 6148 6171 6173 6179 6192 6193 6198
beer$	17762
bees$	11898
befallen$	1058 1059
befell$	12665 1058 1059 17120
before$	13066 13854 13855 13856 14309 14312 14335 9229 15511 9373 9939 9940 17069 17183 17212 17484 5112 11706
befriend$	13206 627 628 629 17394
befriendded$	627 628 629
befriendding$	627 628 629
befriended$	627 628 629
befriending$	627 628 629
befriends$	627 628 629
beg$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5427
began$	12761 579 14013 14014
beggar$	11955
beggars$	11868 11955 5957
begged$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5427
begging$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5427
begin	5028
begin$	12761
begins$	12761
begs$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5427
begun	6126
behav$	13345
behave$	13013 13016 13124 13340 13341 13342 13343 13344 7199 831 832 13426 13427 996 997 13867 13868 2323 2357 2836 2837 2838 2839 2840 2841 9246 2878 2879 2880 2881 2884 9890 3616 3617 3618 3619 16409 16415 16429 16535 5662 5726 12243
behaved$	13340 13341 13342 13343 13344 13345 13353 13409 13410 7199 831 832 7202 7203 13419 13420 13426 13427 13867 13868 14512 8590 2323 9030 2836 2837 2838 2839 2840 2841 9246 2878 2879 2880 2881 2884 3616 3617 3618 3619 16545 16546 16547 16548 11982 5662 12048 5726
behaves$	996 997 13867 13868 2323 2836 2837 2838 2839 2840 2841 9246 2878 2879 2880 2881 2884 3616 3617 3618 3619 16535 16557 16558 16559 16560 5662 5726
behavi	17623 5041 17838
behaving$	13345 2323 2836 2837 2838 2839 2840 2841 9246 2878 2879 2880 2881 2884 3616 3617 3618 3619 5662 5726
behavior$	12693 2616 2617 2618 2619 2620 2621 2622 2623 2624 11738
behaviors$	12693 11738
behaviour$	3 4 5 6 7 8 9 6381 12597 12598 6388 12604 12605 22 23 6393 25 12673 12693 12780 6573 368 369 12965 12966 12967 12968 12969 12970 12971 12972 12990 13000 13001 13002 13003 13395 13396 13397 13398 922 13517 7306 938 13737 13738 13739 13740 13741 13742 1273 1274 13950 8227 1859 1860 14542 14543 14544 14547 14548 14549 14550 14551 14552 14553 14554 14555 14556 14557 14558 14630 14631 14632 14633 14774 14835 2616 2617 2618 2619 2620 2621 2622 2623 2624 15262 15263 15264 15265 15267 15268 15269 15591 16183 16184 16586 17362 11172 11288 17521 11310 11341 11349 11350 11401 11405 11406 11410 11411 17648 17653 17654 5071 11461 11462 17680 17830 11616 11718 11738 11739 11857 11883 11884 11934 12026 5658 6141 6142 12574
behavioural$	5658
behaviours$	12673 12693 15262 15263 15264 15265 15267 15268 15269 11738 11739 11934 12026
behavs$	13345
behavved$	13345
behavving$	13345
behind	17312 11265 17486 17514 11300 4940 11328 11330
behind$	14291 14798 15551 15552 15553 16087 16089 16092 9962 10229 16551 16553 16644 16645 16650 16651 16652 16655 16656 16657 16658 16659 16660 16661 16662 10888 17326 17480 11309 5243 12108 12526
being	6081
being$	12662 6577 6578 12817 6745 6748 6862 6883 566 7056 885 886 7582 13819 7678 1351 1352 14160 8124 8126 8127 8128 8129 2072 8457 8461 8541 8543 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 8729 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 8889 2549 2560 2564 2574 8972 2635 2654 2663 2664 2665 2666 2667 2668 9128 2887 2897 9266 2898 2899 2900 2901 2904 2905 2906 2907 9299 9374 9381 3032 3321 9722 3434 3435 3452 3459 3460 3461 3462 3463 3464 3471 9866 9880 9881 9882 9884 3566 3582 3639 3652 4143 4144 16934 4451 4481 10869 11133 11377 17741 5208 5387 5400 5518 5520 5525 5572 5580 5599 5612 5635 5652 5654 5663 5664 5725 6146 6148 6171 6192 6193 6198
belief$	12294 12326
believe$	12948 12949 12950 12951 1294 1295 1296 1297 1298 1299 1300 14075 14076 14077 14078 14193 14198 2354 2362 2540 16070 16071 10562 16946 17156 4931
believed$	1294 1295 1296 1297 1298 1299 1300 8560 8561 14777 14778 14779 2354 2362 2540 16589 16590 16591 16592 16593 16765 16766 16767 4690 4902 4930 4935 4959
believes$	1294 1295 1296 1297 1298 1299 1300 2354 2362 2540 16765 16766 16767 4931
believing$	1294 1295 1296 1297 1298 1299 1300 2354 2362 2540
belift	11042
bellicose$	6250
belligerent$	6257
bells$	14275
belong	4714
belongs$	17132 12313
below$	5243 12534
bench$	5011 17689 5338
benefit$	14589 4693 17278 4985
benefited$	4985
benefiting$	4985
benefits$	4985 5039
bent$	1314 1315 1316 1317 4659
bepicked$	11042
beraid	11042
bereaved$	5255 6357
bereavement$	17872 6357
besear	11042
besieged$	2209 2210
besotted$	690 691 692 693 694 695 696
bespectacled$	6280
bespok	5231
best$	2873 3101 3102 3103
bet$	3965 10334 3966 10335 3967 10336 3968 10337 3969 3970
beta$	11550
betray$	5934
betrayed$	5931 5934
betraying$	5934
betrays$	5934
better$	6512 6553 13127 13414 13556 7473 7474 7475 14231 14232 14332 14337 14436 14437 8231 14447 14448 14518 3041 16049 16735 4869
betwee	17415
between$	9286 12552
bevisi	11042
bewitch$	1108 1109 1110 1111 5429
bewitched$	1108 1109 1110 1111 5429
bewitches$	1108 1109 1110 1111 5429
bewitching$	1108 1109 1110 1111 5429
beyond$	14946 14947 14948 2399 2491 2492 2662 2669 2826 2827 9655 3316 3317 3318 3353 3497 3932 4068 5550 5551 5571 5591 5692 5760 5884 5925
bid	5036
bid$	4980
bids$	4980
bifida$	12465
big$	6473 14708 8799 8808 8879 8882 8883 2971 2972 2973 2974 3114 3115 9758 9869 9870 9871 3595 3607 3643 10021 5616 5784 5786 5792 5809 5828
bigger$	3536
biggest$	2413 3669 5579 5832 6019
bighead$	11949
bigheads$	11949
bigmouth$	11949
bigmouths$	11949
bike	17399 11482
bike$	17697
bikini$	6284
bikinis$	6284
bimbo$	11949
bimbos$	11949
biological$	5700
biopsies$	6329
biopsy$	17790 6329
bipola	11643 6328
bipolar$	17858
birth	11115
birth$	15309 5700 12486
birthmark$	6281
birthmarks$	6281
bit$	6879 7387 7392 1415 1425 1495 1535 15504 15505 16123
bitch$	11941
bitches$	11941
bitchy$	6259
bite$	1495 1535
bited$	1495 1535
bites$	1495 1535
biting$	1495 1535
bitten$	1495 1535 12139
bitterly$	4450
black$	3624 3648 10022 3662 16252 10053 10054 10055 3687 3690 16319 16320 16321 16333 5780 5781 5804 5805 5812 5828 12219 5855
blackheads$	12209
blackmail$	12662 11794
blacko	6333
bladder$	17746
blade	17944
blade$	8492 8493 8494 11705 17941
bladed$	17941
blades$	8492 8493 8494
blam$	4631 4632
blame$	420 421 422 423 13458 13459 13460 13461 13462 13463 13464 13465 13466 13467 13468 13469 13492 13493 13494 13495 13510 13511 13512 13513 934 935 936 7326 7327 13561 13562 13563 13592 13593 13594 13595 13601 13602 13603 13604 7399 1031 7401 13617 13685 13835 13985 13986 13987 7773 7774 7775 1407 1408 1913 14497 1914 8357 8358 8359 8360 8361 14587 8373 16650 16651 16652 16974 17133 17138 17139 10932 17148 17153 17154 10965 4639 4640 4641 4642 11795 5944 5945 12317
blamed$	13472 934 935 936 13993 13994 13995 13996 13997 1913 1914 4631 4632 4639 4640 4641 4642 5358
blameless$	7399 1031 7401 11792
blames$	934 935 936 1913 1914 10932 17148 4639 4640 4641 4642
blameworthy$	6291
blaming$	934 935 936 1913 1914 16882 16883 16974 4631 4632 4639 4640 4641 4642 17232 17233 17234 17235
blammed$	4631 4632
blamming$	4631 4632
blams$	4631 4632
blank$	16359 10163
blanket$	3804
blatant$	2342 2343 2345
blazers$	10131
bleach$	5805 12458
bleached$	5805 5828 12199
bleeder$	11868
bleeders$	11868
blifte	11042
blight$	2472 9023 5561
blighted$	2209 2210 2346
blighter$	11868
blighters$	11868
blind$	8055 1687 1688 1689 10832 11583 11793 12320 5966 12480 12481
blindly$	14120
bling$	14706
blinkered$	6291
block$	14417 15086 15367 15994
blocked$	6896 14426 14512
blockers$	17765
blond$	10043 5805 5828 6280
blonde$	10043 5805 5827 5828 6280
blood$	15084 11961 12476 6134 6331
bloody$	5913
blot$	2211 2472 11949
blow$	14051 15951
blown$	9915
blue$	8101 16252 5806 5828 12219
board$	10534 10539 10540 4180 17172 10984 17239 17240 11098 17461 17706 5949 12363
boards$	12363
boast$	5479
boasted$	5479
boasting$	5479
boasts$	5479
boastted$	5479
boastting$	5479
boat$	14992 8778
boats$	14992 8778
bodge$	6294
bodged$	6294
bodges$	6294
bodging$	6294
bodies$	12954 12955 13235 13383 7171 13547 14402 3013 3014 3015 3016 3017 15871 16167 16168 16169 16170 16183 16184
bodily$	11726
body$	13235 7171 7380 2945 2946 2947 2948 2949 2950 2951 15549 3013 3014 3015 3016 3017 16032 16033 16034 16035 16167 16168 16169 16170 11208 4844 5816
boisterous$	6259
bolshy$	6261
bomb$	11901 11902
bomber$	10068 12219
bombers$	12219
bombs$	11901 11902
bone$	14981 5683
boned$	12161
book$	14302 15021 17598
books$	15021
boorish$	6252 6261
boost	5136
boots$	15927 15929 15930 15931 12219
boozer$	11949
boozers$	11949
bore$	3028 3029 3030 3031
born$	9802 5150 17756 5723 6097 6112
borough$	17697 17889 12547
borstal$	16579
boss$	12915 16075
bosses$	16075 12359
bossy$	6259
botch$	6294
botched$	6294
botches$	6294
botching$	6294
both$	7374 7906 5414 5517 12265 6013
bother$	13444 13549 13550 13551 13552 13553 14676 15952 15953 9739 16483 16484 16485 16486 16671 16826 16900 16918 11837 12271 12272
bothered$	13345 13353 14305 14306 14307 9745 16733 16744 16749 16754 16757 16758 16760 16761 16762 16763 16791 16792 16793 16794 16795 16796 10584 16818 16819 16820 16821 16826 10617 16901 16956 10904 17201 4625 12271 12272
bothering$	12271 12273
botherred$	12271
botherring$	12271
bothers$	9436 15652 9720 9721 16765 16766 16767 12271
bottle$	11547
bottles$	11547
bottom$	2523 2526 6159
bottoms$	16325 10116 3748 16342 5866
bought$	12635 1587 1588 1591 1592 1593 1594 14341 8486 11841
bounce$	9643 3361 9731 9732 9735
bounced$	3361 9731 9732 9735
bouncer$	12956 13299 13300 13301
bouncers$	12956 13299 13300 13301 15336 15337 15338 15339
bounces$	3361 9731 9732 9735
bouncing$	3361 9731 9732
bound$	562 3852 3853 3854 3995 10364 3996 10365 3997 10366 3998 10367 3999 10368 4000 10369
boundaries$	14966 14967 15878 15879 15880 15900 15902 16085 11847
box$	1558 11685 5827 12278 5910
boxed$	1558
boxes$	1558
boxing$	1558
boy	11037 17354 11150 11178 17399 17450 17451 17453 17494 4939 17541 17559 17562 11383 17622 11414 11417 17634 5052 17641 5058 5076 17681 17693 11483 17705 11642 11731 12412
boy$	396 426 464 13284 940 961 7330 13841 1343 1344 1346 2193 14829 14830 2383 14994 15077 15106 15107 15108 15109 15212 15240 15241 15242 15243 15244 15245 15256 2683 15426 3033 3034 16021 9954 3600 3703 3753 3754 10248 10350 10351 11069 11699 17946 5480 11861 11867 11878 11890 5522 11907 11947 11953 5598 12020 5660 5661 12098 12178 12201
boyfri	17838
boyfriend$	12760 6849 481 13186 13256 673 674 675 676 677 13292 13293 710 711 712 713 714 13766 13767 13768 13769 13770 13771 13772 13773 13774 13777 13827 13828 8142 5258 17845 17853 17860 11651 11773 11774 5406 5407 11802
boyfriends$	12760 6849 481 13256 673 674 675 676 677 13292 13293 710 711 712 713 714 13766 13767 13768 13769 13770 13771 13772 13773 13774 13777 13827 13828 11773 11774 5406 5407 11802
boys	11052 11060 17436 11222 4856 4857 11270 4925 11320 4964 17623 11472 17687 5140 17727 6021
boys$	12706 12892 12913 12918 12921 12942 396 13005 6794 426 13042 464 6851 6852 6853 13123 6909 6911 6913 13154 13186 13224 13228 7138 7139 7144 7145 7155 7195 7208 7212 940 961 7330 13693 13698 13699 13700 13701 13702 13703 7504 7544 7545 13827 13828 13842 13851 1343 1344 1346 7765 14016 14040 14081 14084 14086 8100 8111 8112 8174 8182 14416 1864 8272 8435 14682 14696 14713 14731 8518 14740 14750 14751 14752 14753 8554 2186 2187 2188 2193 14791 14793 2216 14802 14803 14804 14805 14810 14813 14814 14829 14830 14912 2382 2383 14994 2450 2451 2452 2453 15077 15106 15107 15108 15109 15143 15154 15212 15215 15240 15241 15242 15243 15244 15245 15256 2683 15274 15336 15337 15338 15339 15426 9252 2895 2909 9340 9341 9342 9343 2999 3033 3034 15632 15633 15657 15675 3110 15695 15731 15936 16021 9952 3600 16253 3703 3753 3754 16357 16401 16490 16491 16492 16493 16494 10298 10299 10300 10315 10324 10330 16556 10342 16566 4061 10435 10436 4070 10440 10451 16722 16906 10732 10733 10734 10735 10736 10737 10797 17027 17046 17054 17055 17056 17057 17058 17059 17060 17061 17097 11009 4828 17485 11294 4934 4936 4948 17533 17535 11333 5003 17639 17673 11748 11861 11867 11878 11890 11907 11937 11947 11953 11970 12020 5660 5661 12098 12178 12303 12311
bpicked$	11042
braces$	12198 12209
brag$	5479
braged$	5479
bragged$	5479
bragging$	5479
braging$	5479
brags$	5479
braid	11042
braid$	12196 12198
braide	11042
braided$	5828 12199
braids$	16322 12196 12198
brain$	14283 14284 14285 14286 14287 14288 14289 14290 8076 8077 8078 6333
brainless$	6250
brains$	14283 14284 14285 14286 14287 14288 14289 14290 8076 8077 8078 8583 2573
brand$	16282 12234
branded$	16286 16287 5855
brands$	16282 12219 12234
brash$	6261
brassy$	6250
brat$	6230
brats$	6230
bratty$	6250
bravado$	13950 8323 1955 8325 14707
brawler$	11949
brawlers$	11949
brawn$	8583
brazen$	6261
breach	17324 6196
breach$	4659 17593 5354
breached$	4659 5354 6196
breaches$	4659 5354
breaching$	4659
break	17838 11628 17854
break$	13016 8118 2162 2163 14987 9091 16437 16670 17254 17666 17667 5478 12255
breakdown$	17124 17739 12071 12536 12547 12549
breakdowns$	12071
breakfast$	17894 17908
breaking$	12683 12684 12685 12686 12687 14057 2162 2163 16670 4525 5120 5478 5941
breaks$	2162 2163 16670 4525 5478 12255 5941
breakup$	17843
breath$	16266
breeding$	11961
bribed$	11839
bridge$	14960 14961
bridges$	14960 14961
brief	4791
brief$	4679 4701 11160
briefed$	4859 11240
briefi	12346
briefing$	4701 11160 5994 12364
briefs$	4701 11160
bright$	15048 15049 15050 5828
brightest$	15044
brilliantly$	9568 9569 9570 9571
bring	4990
bring$	12608 6394 12626 6737 6738 853 854 855 856 941 1100 1265 1266 1267 1268 1269 7642 7643 1328 1329 1330 2536 2554 2555 2556 2557 3135 11348 5004 5014 5047 5064 6042
bringed$	1265 1266 1267 1268 1269 7642 7643 1328 1329 1330 2554 2555 2556 2557
bringged$	1265 1266 1267 1268 1269 7642 7643 1328 1329 1330 2554 2555 2556 2557
bringging$	1265 1266 1267 1268 1269 7642 7643 1328 1329 1330 2554 2555 2556 2557
bringing$	853 854 855 856 941 1100 1265 1266 1267 1268 1269 7642 7643 1328 1329 1330 2536 2554 2555 2556 2557 3135 5004 5014 5064 6042
brings$	12608 6394 6737 6738 853 854 855 856 13522 941 1100 1265 1266 1267 1268 1269 7642 7643 1328 1329 1330 2536 2554 2555 2556 2557 3135 5004 5014 6042
broad$	5784 5790
broke	17866
broke$	2162 2163 9090 4525 4659 5200 5478 5941 12547
broken$	9045 9046 9092 4525 4963 11479 5200 11570 5651 12023 5941 12547
bronchitis$	6332
brothe	11622 17839 11625 5273 17868 17884 17890
brother$	13149 8175 8183 5248 5249 17837 11623 5258 11629 11652 11659 17898 12069
brothers$	13149 8175 8183 15309 12069
brough	11362 17585
brought$	12596 12606 6392 12608 6394 12626 853 854 855 856 13522 13523 13524 941 13591 1100 13718 13719 1265 1266 1267 1268 1269 7642 7643 1328 1329 1330 1807 1808 1809 1810 1811 1812 1813 1814 2536 2554 2555 2556 2557 3135 11042 4891 17577 11372 5004 17590 11479 11480
brown$	3662 16252 5804 5805 5806 5812 5828
browsing$	11136 4768
bruise$	6336
bruised$	6336
bruiser$	11949
bruisers$	11949
bruises$	6336
bruising$	6336
brunette$	10043 6280
brush$	1690 4521 4546
brushed$	1690 4454 4521 4546
brushes$	1690 4521 4546
brushing$	1690 4521 4546
bsearc	11042
buck$	13755 10050 17098 5938
budding$	8755
budget$	10968 17195 17204 17205
budgets$	17115 10968
bugs$	11692
build	4666 17288 4984 4990 5978 6020
build$	2910 2911 3532 3533 3534 16217 16218 16219 10060 4726 4937 12153
builded$	4726
builder$	12956 13299 13300 13301
builders$	12956 13299 13300 13301
buildi	11088 4990
building$	17195 17303 4726 4937
builds$	16217 16218 16219 4726 4937 12153
built$	3537 3538 10004 17338 11307 5785 12155
bulimi	6102
bulimia$	12471
bulimic$	12471
bulk$	4943 11339
bulky$	5784
bullet$	9717
bulletproof$	14946 14947 14948 12122
bullied$	12635
bullies$	14818 14819 14820 14885 14886 14887 14888 14995 14996 15030 15149 15159 11886 11887 11894 11895 11949 12288
bully$	14818 14819 14820 14886 14887 14888 14987 14995 14996 15030 11886 11887 11894 11895 11949
bullying$	12683 12684 12685 12686 12687 14913 14975 14976 15310 17232 17233 17234 17235 11794
bump$	11541
bunch$	14737 14813 2281 2303 2383 15077 15106 15107 15108 15109 15212 15240 15241 15242 15243 15244 15245 15256 2731 3073 3074 16571 11878 11962 11970 12020 12074
bungle$	6294
bungled$	6294
bungles$	6294
bungling$	6294
bunk$	5385
bunked$	5385
bunking$	5385
bunks$	5385
burden$	8685 5079 11949
burdens$	11949
bureau$	17268 17270
burgla	17254 17262 17272 17318 17486 17501 4919 17511 17515 17523 17524 17530 17538 17542 17543 17544 17545 11438 11702 11726 11727 11730 6214
burglar$	14886 14887 14888 14970 14971 14972 14973 14974 17480 11894 11895
burglaries$	17462 17487 11288 17653 5123 17942 17943 17945 12403 12410 12583
burglars$	14886 14887 14888 14970 14971 14972 14973 14974 11894 11895
burglary$	4695 17462 17463 11288 17506 17917 17931 17941 17942 17943 17945 6013 6023 12583
burgle	6368
buried$	4292 4293 4517
burly$	5784 6280
burn$	2376 2377 2408 2409 17867
burned	5284
burned$	13948 13961 13962 13963 13975 13976 2376 2377 2408 2409 17867 11653
burning$	2376 2377 2408 2409
burnned$	2376 2377 2408 2409
burnning$	2376 2377 2408 2409
burns$	2376 2377 2408 2409 17867
burnt$	13947 13961 13962 13963 13975 13976 2376 2377
bury$	4292 4293 4517
burying$	4292 4293 4517
bus$	13150 13151 15055 16633
busine	11162 11437 12432
business$	13172 13173 13971 7757 13974 15318 9458 9459 9460 9462 15678 16032 16033 16034 16035 16137
businesses$	17266 17356 17377 5061 17652 17682
businessman$	6271
businessmen$	6271
businesswomen$	6271
busy$	17150 10936
but$	6593 811 7300 7301 14238 8219 8899 9266 2898 2899 2900 2901 2904 2905 2906 2907 9281 9282 9283 9284 9321 9337 9612 9692 9867 3499 16400 16669 10879 12293
button$	14058 14059 14060 14061 14062
buttons$	14058 14059 14060 14061 14062
buvidal$	6341
buy	11259
buy$	12891 7420 1587 1588 1591 1592 1593 1594
buying$	7420 1587 1588 1591 1592 1593 1594
buys$	1587 1588 1591 1592 1593 1594
buzz$	6466 98 6470 13093 13094 13095 13658 13659 13660 13717 14674 14700 11818 5819
bvisit	11042
by	11500 6058 6065
by$	12825 12912 7059 7060 7064 7583 8463 8464 8485 14742 15199 9059 9191 9524 15960 9858 3490 9937 16388 16727 16961 10748 10749 10750 17033 17036 17037 17038 17039 11024 11077 4779 4852 4886 17503 11291 11332 17558 17585 11428 17644 11561 17794 11593 5375 12266 12300 12361 12541 12543
c$	12583
cahms	6345
caked$	3671
calculated$	6510 142
calculating$	6259
call	4805
call$	7175 1098 1099 1204 13902 13907 7712 7713 1345 7715 1347 1348 1349 7816 7817 8295 14511 9682 3314 16704 16705 16706 10567 16918 17078 17080 17081 4702 11136 4768 4797 12311
called$	6884 6885 6886 6887 6888 6889 6890 6891 13681 1098 1099 14512 10560 16956 17201 11131 17382
caller	11079
caller$	11079 11870 11904
callers$	11079 11870 11904
callin	17300
calling$	1098 1099 9378 4702 11101
callous$	6259 6291
callousness$	6291
callout$	12539
callouts$	12539
calls	4861
calls$	16704 16705 16706 17080 17081 17130 17131 4702 17312 11107 17446 17646 5063 11433 12311 12312
came$	12806 12807 413 13409 13410 7202 7203 13419 13420 916 13864 1371 1393 14324 2832 2835 3735 3744 17201 4891 4928 5186 5411 5441
camera	11208 11227
camera$	4818 17417 17423 11209 11210 4842 4843 17428 4852 17442 4866
cameras$	4818 17417 17423 11209 11210 4842 4843 17428 4852 17442 4866
camhs	11556 6345
camhs$	10542 17771
camouflage$	12219
campaign$	6069
can	4740
can$	6525 303 867 868 869 972 973 976 1013 13758 7724 1380 1382 1383 1401 1402 7778 7779 7780 7781 7782 1622 1624 1627 1661 1666 1667 1668 1669 1670 1723 1770 1916 1920 8986 2692 2764 2767 2768 2770 2778 2871 3069 3117 3141 3153 3156 3192 3198 3241 3274 3367 16060 3484 3553 3554 3555 16161 9965 3612 16204 10317 3971 4006 4009 10404 4236 10657 10658 10659 4564 4733 11144 4852 4882 4987 11362 5005 5109 11547 5245 5879 6072
canada$	5856
cancer	11643 6331
cancer$	2474 17832 17858 11949
candidates$	11399
candle$	14145
cannab	17944 11733
cannabis$	39 6477 13236 13237 13238 13239 13240 13241 13242 13243 13248 13630 13635 8667 17434 11552 17768 17770 11705 17948 11749 6125
cannon$	11903
cannons$	11903
cannot	5167 5245
cannot$	965 1012 13756 1620 1625 1721 1768 1915 1921 1922 1923 2023 2080 3885 10268 10272 16513 16514 16515 16516 4005 4022 4234 4309 11614 5442
canny$	9657 9658 9659 3611
cans$	11547
cap$	3726 16311 16312 16313 16322 16327 10122 10123 3755 3756 12219 5854 12224 12233
capab	11302
capabi	17701
capability$	6310
capable$	2366 3072 3119 9497 9520 9521 3158 3171 3174 3175 9545 3177 3178 3180 3191 3541 3572 3573 3574 3575 3576 10379
capaci	17701
capacity$	3066
capital$	14985
caps$	3726 16311 16312 16313 16314 16315 16322 16327 16328 16329 16330 10122 10123 3755 3756 12219 5854 12224 12233
capsules$	11548
captivate$	1108 1109 1110 1111 5429
captivated$	1108 1109 1110 1111 5429
captivates$	1108 1109 1110 1111 5429
captivating$	1108 1109 1110 1111 5429
captur	11088 6020
capture$	16205 16206 17303
captured$	11215
car	11482 12554
car$	13177 13178 13179 13180 13297 13298 13627 13847 14242 14734 14735 14736 17697 17897 6005
caravan$	17887
card$	11136 4768 17796
care	5296
care$	6479 6480 6481 6482 6483 1092 7463 8099 1731 14518 14526 14527 14528 14529 8392 8393 8394 8395 8396 8397 8398 8399 8400 8401 8402 8403 8748 9089 9135 9486 9487 9488 9491 9492 9494 9495 9498 9509 15774 9566 15794 15795 15796 15797 15811 15817 15818 15819 15820 15821 15875 15876 15877 3810 3811 10181 10182 10183 10254 10255 10256 16483 16484 16485 16486 16517 16518 16519 16719 10543 16759 16826 10612 16900 16921 16922 16923 16924 16925 16926 16927 16928 10716 10717 10718 10719 10720 16968 17168 17169 17170 17171 10977 4609 4610 4611 17771 17780 17800 17833 17865 17878 11665 17905 5701 12271 12272 12322 6136 12544 12545 6177 6359
cared$	16733 16749 16754 16757 16758 16760 16761 16762 16763 16765 16766 16767 16791 16792 16793 16821 16826 4609 4610 4611 12271 12272
career	17520
career$	6931 11883 11884 5526 6018
careful$	12610 6400 6401 6402 6403 15782
carefully$	13414
careless$	118 119 121 122 6775 962 1077 1367 1855 1946 1947 16867 16868 5456 5459 6251 6291
carelessly$	6291
carelessness$	6381 12597 12598 12991 12992 12993 12994 12995 12996 13395 13396 13397 13398 13484 7270 7308 7309 7329 13545 13737 13738 13739 13740 13741 13742 13950 8230 8323 1955 8325 6291
carer	5271 17868 6182
carer$	9038 9039 17835 17837 11629 17878 5300 5302 5303 12544 12551
carers$	13723 7819 2367 2368 9038 9039 9550 11629 17878 11936 12544
cares$	3810 3811 16517 16518 16519 16765 16766 16767 4609 4610 4611 5300
caribbean$	3648
caring$	8860 5300 12253
carpet$	17105
carrie	17312 4826
carried$	6581 12806 12807 12816 12837 12855 13376 924 925 13670 13672 7628 7630 7632 14434 2123 2124 2125 3700 3701 16896 16897 16898 16899 17605 5412 11782 5847
carries$	12836 12854 751 752 924 925 7628 7630 7632 2123 2124 2125 2325 2836 2837 2838 2839 2840 2841 2878 2879 2880 2881 2886 3395 3396 3397 3616 3617 3618 3619 3700 3701 10453 11114 17339 17492 11280 5412 11782 5847 5948
carry	4826
carry$	12707 12723 6580 12835 12853 6799 13016 13045 13047 13048 13049 6843 6844 6845 751 752 13340 13341 13342 13343 13344 924 925 7414 7415 13731 13732 13733 13734 13735 13736 13751 7628 7630 7632 13848 13927 14193 14198 14603 14604 14639 14641 14647 14649 2123 2124 2125 14761 14762 2324 2836 2837 2838 2839 2840 2841 2878 2879 2880 2881 2885 3395 3396 3397 3616 3617 3618 3619 3700 3701 16437 10452 5028 5412 11782 5847 5948
carryi	17312 11265 17514 11700 11729
carrying$	12817 13075 13340 13341 13342 13343 13344 7415 14130 14160 2123 2124 2125 8545 3700 3701 16644 16645 16650 16651 16652 16653 16654 16655 16656 16657 16658 16659 16660 16661 16662 17246 17326 17480 17492 4940 11328 11330 17915 11726 5412 5847
cars$	13297 13298 13627 14734 14735 14736
case$	14875 15007 15008 15144 15211 10981 17315 11173 4938 4973 4980 11353 17574 17934 11909 11911 12024 12025 6011 12570 12576
cases$	14875 15007 15008 15144 15211 17315 11909 11911 12024 12570
cash	5029
cash$	293 294 295 296 297 298 299 12916 12917 6712 6713 6714 6715 6716 6718 6719 13093 13094 13095 6959 13236 13237 13238 13239 13240 13241 13242 13243 13248 13251 13339 13658 13659 13660 13747 13748 13749 13750 13755 13843 14190 14193 14198 14201 14202 14203 14204 14678 14679 14706 8495 14733 17329 11398 11705 5633
cast$	12706 1301 1302 2196 10315 10324 10330 16566
casts$	2196
casual$	1077 17065
casually$	3646 5808 12218
casualty$	17782 17783
catalogue$	4140
catcalls$	12936
catch	17288 17424 17576 11366 12438
catch$	7317 4744 17429 17439 4996 17581 17582 17712
catches$	4996
catching$	4996
category$	8999 5291
catheter$	6338
catty$	6259
catwalk$	16350
caught	17589 17590
caught$	12635 12643 579 13866 13940 13941 13961 13962 13963 13975 13976 14944 14945 15874 17537 5051 5360 5639 6213
cause$	12596 12626 904 1040 1132 13894 14874 2340 2341 14987 9682 3314 16436 4954 17565 5070 5078 11908 5566 5569
caused$	12596 12626 904 13522 13523 13524 1040 13718 13719 2340 2341 5566 5569
causer$	14997 11873
causers$	14997 11873
causes$	904 13522 1040 14874 2340 2341 17565 11908 5566 5569
causin	11300 4940
causing$	12683 12684 12685 12686 12687 904 1040 7596 14920 2340 2341 16670 11309 5566 5569
cautio	11702 12562
caution$	6446 17633 17917 5347 17940 12575
cautiond$	5347
cautioned$	17529 5347 6195
cautions$	17940
cautious$	12612 17065
cavalier$	1077 6291
cbo	11405 11406 6206
cbo$	17620 17621 11407 12575
cbos$	17620 17621 11407
cbt$	12495
cce$	13129 14129 14131
cctv	11208 11227 4952 11321
cctv$	11070 11071 11072 4704 4705 17299 4720 4771 11174 4818 17423 11209 4845 4855 17442 4866 5996 12373
cease$	1842 1844 1847 3005 3006 11427
ceased$	3005 3006
ceases$	3005 3006 11427 17659
ceasing$	3005 3006
cell$	16443 16580 17268 17270 17363 5996
cells	11721
cells$	14980 17936
center$	17928
central$	17327
centre$	14342 14925 17652 17656 5115 17722 17725 17928 5949 12575
cerebral$	6331
certain$	3852 3853 3854 3929 10334 10335 10336 10337 3969 3970 16646 16647 16648 16649 4066
certainly$	10444 4097 4105 10474 4106 4107 12262
certainty$	3930
chain$	17323 12219 12353 6011
chains$	17323 12219
challe	17455 11385
challenge$	16670 17600 5125
challenged$	16670 17537
challenges$	16670 5125
challenging$	8597 15200 15201 15202 15203 15204 15205 15206 15207 15208 15276 15277 15278 15279 15280 2697 2698 2699 2700 2701 16670 5651 5655 5657 12032 6259
chance$	6537 6538 6539 171 12862 12863 12864 12865 12866 12867 6709 341 342 13548 13889 13890 13891 1515 7975 7976 7977 14355 14356 14357 14358 14359 14360 14595 14596 10276 10280 3912 3913 3914 10284 10285 10306 10410 4042 4500 4501 4502 4503 17106 17107 5018 5067 11832 12308
chanced$	1515
chancer$	11949
chancers$	11949
chances$	6537 6538 6539 171 12827 12860 12861 12862 12863 12864 12865 12866 12867 6709 341 342 13548 13889 13890 13891 1515 14595 14596 4500 4501 4502 4503 17106 17107 11832 12308
chancing$	1515
change$	12752 479 13124 7037 13253 13574 1096 14326 14568 14569 14570 14571 15186 15194 16360 16409 16415 16429 16467 16468 16532 16555 10341 16563 10370 10371 4003 4004 16603 16604 16605 16620 16625 10411 16946 12243 12244 12251
changed$	479 1096 10251 16561 16589 16590 16591 16592 16593 11671 6150
changes$	479 1096
changing$	1096 14786 16603 16604 16605 10397 12251 6150
chaos$	13486 13696 13811 14700 14748 11804 11818 11837 11935
chaotic$	2671 9046 5651 12021 5653 5655 6259 6291
chaperone$	15683 15811 15846 15847 15848 15849
chaperones$	15811 15846 15847 15848 15849
chaperoning$	15811 15886
character$	14906 15148 11962
characters$	8721 15148 16166 11962
charg	17576
charge	17312 11265 4983 17572 11359 11372 17589
charge$	1536 1537 1538 1539 1540 1541 1542 3287 16824 17480 17566 11352 11370 17597 5048 17633 5090 5347 17940 12408 6073 12568
charged$	1536 1537 1538 1539 1540 1541 1542 9404 9405 9406 9407 9408 9409 9410 9411 17529 17548 17586 17587 5048 17635 5347 6197 12567
chargeed$	5347
chargeing$	5090
charges$	1536 1537 1538 1539 1540 1541 1542 17491 17574 4993 11370 17599 5048 5090 17940 12408 12411 6073 12568
charging$	1536 1537 1538 1539 1540 1541 1542 11359 5048 6037
charity$	10534 10539 10540 4180 17172 10984 17239 17240 5949
charm$	1108 1109 1110 1111 9121 5429
charmed$	12635 1108 1109 1110 1111 5429
charming$	1108 1109 1110 1111 5429
charmmed$	1108 1109 1110 1111 5429
charmming$	1108 1109 1110 1111 5429
charms$	13383 13384 1108 1109 1110 1111 5429
chart	4827
chart$	4712 11095 4867 12354
charted$	17348 4867
charts$	12354
chase$	12681 12682 1170 1496 1497 1498 1499 1500 1501 1502 14674 5431
chased$	1170 13893 1496 1497 1498 1499 1500 1501 1502 14341 5431
chaser$	17080 17081
chasers$	17080 17081
chases$	1170 1496 1497 1498 1499 1500 1501 1502 5431
chasing$	1170 1496 1497 1498 1499 1500 1501 1502 17080 17081 5431
chat$	13209 13210 627 628 629 13435 11118 4751 17393 17394
chated$	627 628 629
chating$	627 628 629
chats$	627 628 629 4751 17393 17394
chatted$	627 628 629
chatting$	627 628 629
chav$	6230
chavs$	6230
cheap$	14213
cheat$	14987 11894
cheating$	6250
cheats$	11894
check	17350 5974 12346
check$	16918 4716 11087 4723 4727 4731 4735 4809 11187 17417 4874 4899 17759 12358 12369 12414
checke	11046
checked$	14512 16956 17201 17247 4727 11103 11185 11230 4874 11336 17627
checkes$	4727
checking$	4727 4731 4809 4874
checks$	4727 4731 4809 17417 4854 4874 4899 12358 12369 12414
cheek$	13431 15130 16251 11977
cheeks$	16251
cheeky$	2447 5586 6259
cheerfully$	729 730 731 13316 1259 1260 1261 1262 1263 1264
chemotherapy$	6329
chested$	12160 12170
chicken$	13150 13151
chief$	5562
child	17623 11613 11642 11731 12487
child$	396 426 464 650 940 961 7330 1343 1344 1346 2193 14829 14830 2383 14994 15077 15106 15107 15108 15109 15212 15214 15215 15240 15241 15242 15243 15244 15245 15256 2683 15426 15477 15507 15512 15513 15514 15515 15516 15589 15590 3033 3034 15638 15639 15640 15641 15659 15660 15661 15662 15663 15664 15681 15956 15957 16019 16096 16097 16098 16099 3516 3517 3518 3519 3520 16105 16106 16107 16108 9953 3600 16208 16211 3703 3753 3754 10250 11542 5217 17828 17879 5297 5298 17946 5395 5480 11860 11878 5513 5516 11890 5526 11947 11970 12020 5660 5661 12067 12101
childhood$	13626 3503 3504 9874 3506 3507 9877 16094 16177 12129 6082
childish$	9419 9420 9421 16177 5764 6259
childlike$	15551 15552 15553 9419 9420 9421 9627 9628 9629 9630 12108
childr	11584
children$	12706 396 13005 6794 426 464 13123 6909 6911 6913 7138 7139 7144 7145 7155 7195 7208 7212 940 961 7330 7504 1343 1344 1346 7765 14040 8100 1864 8272 8435 14740 14750 14751 14752 14753 8554 2186 2187 2188 2193 14791 14793 2216 14802 14803 14804 14805 14810 14829 14830 14845 14846 14847 14848 14849 14850 14851 14852 14853 14854 14855 14856 14859 14860 14861 2382 2383 14994 2450 2451 2452 2453 15077 15106 15107 15108 15109 15212 15215 15240 15241 15242 15243 15244 15245 15256 2683 2719 15426 15476 9265 2909 15506 15512 15513 15514 15515 15516 15589 15590 15593 3033 3034 15632 15633 15638 15639 15640 15641 15657 15659 15660 15661 15662 15663 15664 15680 3110 15912 15915 15916 15956 15957 15958 15959 16019 9826 9827 16095 16097 16098 16099 3516 3517 3518 3519 3520 16105 16106 16107 16108 9952 3600 16208 16211 3703 3753 3754 16490 16491 16492 16493 16494 10298 10299 10300 10315 10324 10330 16556 10342 4061 10435 10436 4070 10440 10451 16722 4175 4176 16906 10732 10733 10734 10735 10736 10737 10789 10796 17046 17054 17055 17056 17057 17058 17059 17060 17061 17097 10949 11008 11009 17798 17799 5296 5341 11748 11845 11860 11878 11890 11937 11947 11970 12020 5660 5661 12067 12101 12265 12302 12303 12305 12311 12551
chin$	16251
chinese$	3648 10024 12208
chip$	2502 9078 2710
chips$	2502
chis	5976
chis$	12345
chlamy	6340
choice$	3 4 5 6 7 8 9 12693 6492 6493 125 126 6496 128 129 130 6500 6501 133 12718 12719 12720 12721 12722 12724 12725 6511 12727 12728 12729 12730 12731 12732 149 150 151 176 12768 12769 12770 12771 12772 12773 12774 12775 12965 12966 12967 12968 12969 12970 12971 12972 6761 12977 12978 12979 12987 12988 6798 430 431 6830 13046 463 6833 6834 6835 6836 13640 7536 7537 7712 7713 1345 7715 1347 1348 1349 14011 14012 8023 1655 1656 15340 15521 9526 9527 9528 15744 15745 11738 11739 11740 11741 11744 12103
choices$	3 4 5 6 7 8 9 6381 12597 12598 6388 12604 12605 22 23 12693 12718 12719 12720 12721 12722 12724 12727 12728 12729 12730 12731 12732 159 160 161 162 6546 6547 6548 6549 6550 6551 6552 12768 12769 12770 12771 12772 12773 12774 12775 12776 12777 12780 12783 12784 12785 12786 12787 6573 12965 12966 12967 12968 12969 12970 12971 12972 463 6833 6876 6877 13395 13396 13397 13398 7306 938 13737 13738 13739 13740 13741 13742 13950 8227 1859 1860 14542 14543 14544 14547 14548 14549 14550 14551 14552 14553 14554 14555 14556 14557 14558 15521 15564 15565 9526 9527 9528 15744 15745 15775 11738 11739 11740 11741 12103
choked	5284
choked$	11653
choose$	152 153 154 172 173 12794 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 502 503 504 505 506 13204 13205 13335 13336 1043 1044 1045 1046 1048 1049 1050 1051 1052 1213 1214 1215 1216 1243 1244 1270 1271 1272 1285 1286 1287 1288 1289 14334 14368 2127 2132 15650 9510 15732 15733 16193 16435 16689 5376 5427
choosed$	1270 1271 1272 1285 1286 1287 1288 1289
chooses$	152 153 154 172 173 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 502 503 504 505 506 13204 13205 1043 1044 1045 1046 1048 1049 1050 1051 1052 1213 1214 1215 1216 1243 1244 1270 1271 1272 1285 1286 1287 1288 1289 14368 2127 2132 16689 4570 4571 4572 4573 5376 5427
choosing$	152 153 154 172 173 12965 12966 12967 12968 12969 12970 12971 12972 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 502 503 504 505 506 1043 1044 1045 1046 1048 1049 1050 1051 1052 13644 13645 13715 1270 1271 1272 1285 1286 1287 1288 1289 8502 8503 8504 15735 15736 4570 4571 4572 4573 5376 5427
chose$	152 153 154 172 173 12794 6793 13009 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 502 503 504 505 506 13335 13336 1043 1044 1045 1046 1048 1049 1050 1051 1052 1213 1214 1215 1216 1243 1244 1270 1271 1272 1285 1286 1287 1288 1289 14013 14014 14244 14245 14246 14247 14248 14249 14250 14251 14252 14253 14254 14368 2127 2132 16689 17094 4570 4571 4572 4573 10963 17179 5376 5427 12320
chosen$	152 153 154 172 173 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 502 503 504 505 506 13345 13353 1043 1044 1045 1046 1048 1049 1050 1051 1052 1270 1271 1272 1285 1286 1287 1288 1289 5376 5427
chronic$	17735 6096
chubby$	10005 10043 6280
chunky$	5784
churlish$	6252
cid	17269
cider$	17762
cigarette$	13658 13659 13660
cigarettes$	293 294 295 296 297 298 299 12916 12917 6712 6713 6714 6715 6716 6718 6719 13236 13237 13238 13239 13240 13241 13242 13243 13248 13251 13658 13659 13660 14733
cin$	6359
circles$	10059
circul	4772 4891 6035
circulate$	4680 11050 4682
circulated$	4680 11050 4682 17267 4786
circulates$	4680 11050 4682
circulating$	4680 11050 4682
circulation$	12404
circumstances$	16688 16711 12555
citalo	6120
citalopram$	12489
citizenship$	17844
city$	9999 17697 17889
civil	5041 6058
civil$	11349 11410 6048
clad$	3705 3706 3707 12166 12177 5849
claim$	13681 8284 14500 14501 14502 14503 14504 8555 8556 8557 14780 12560
claimed$	13681 8555 8556 8557
claiming$	13681
claimmed$	13681
claimming$	13681
claims$	13681 8555 8556 8557 14780 5211
clamp$	6054
clamped$	17724 6054
clamping$	6054
clamps$	6054
clarif	4742 4958
class$	6949 14802 14803 14804 14805 14836 14840 15058 8951 15281 15637 16124 17163 17817 17944 11733 12527 6214 6320
classed$	2639 4714
classmates$	13149 15838 15844 11748 11893
classroom$	17817
clear	4721 4745 5138
clear$	1833 1836 1839 1840 3662 3929 4066 10891 4935 5055 17667 11484 5812 5898 6035 6041 6061
cleared$	5141
clearly$	863 3899 3900 3901 3902 10438 10439 4071 4097 4105 10474 4106 4107 10522 4549 4550 4551 5437 5946
cleft$	6331
clever$	13878 13879 13880 2972 2973 2974 9657 9658 9659
climb$	7412 2150 2151
climbbed$	2150 2151
climbbing$	2150 2151
climbed$	12859 2150 2151
climbing$	7412 2150 2151
climbs$	2150 2151
clingy$	6259
clinic	5194 6081
clinic$	17759 11563 17779 17783 5959 12453
clinically$	6105
clip$	7033 7034 666 667 17299 4776
clips$	7033 7034 666 667 4776
clique$	2301
cliques$	2301
cliquey$	6250
clones$	16348
close	4894
close$	6871 7883 7903 3012 17154 4602 4689 11248 11263 12306
closed$	8806 4504 4602 4652 12258 12261 12306
closes$	4602 12306
closing$	16882 16883
closure$	11349 5034 6074
cloth$	15085
clothe$	12365
clothes$	6393 25 6411 13093 13094 13236 13237 13238 13239 13240 13241 13242 13243 922 7306 938 1273 1274 8495 16167 16168 16169 16170 16183 16184 10071 10072 16308 16309 16311 16312 16313 16314 16315 16319 16320 16321 16322 16334 16354 11506 12219 12224 12365
clothing$	16167 16168 16169 16170 10071 10072 16311 16312 16313 16334 16354 12219 12221 12224
clout$	13754 13763 14082 14226 14707 11800 11801
clown$	11949
clowns$	11949
clozapine$	6341
club$	16277 4619 5949 5959
clubs$	16277
clued$	2798 2804 9829
clueless$	6250 6291
cluster$	11492
clusters$	11492
co$	8375 15178 10146 10195 10201 10206 10215 10281 10287 10325 12016 6058
coach$	12915 12956 13231
coaches$	12956 13231
coat$	16311 16312 16313 16322 17629 17908 12219 12224 12232
coats$	10071 10072 16311 16312 16313 16314 16315 16322 17629 12219 12224 12232
coaxing$	14179 14180 14181 14182 14183 14184 14185 14186 14325
cocain	11543 17944 11733
cocaine$	13635 17758 11552 17770 17948 11749
cocktail$	11881
cocky$	6259
coddling$	15797
code$	12152
codein	11543 11550
codeine$	17758 17765 17768
codes$	12152
coelia	6096
coeliac$	12465
coerced$	12635 14650 14651 14652 14653 14672
cognitive$	6079
cohort	11037 17354 11150 11178 17399 17450 17451 17453 11270 17494 4939 11320 17559 17562 11383 17622 11414 11417 17634 5052 17641 5058 5076 17681 17693 11483 17705 17717 12412
cohort$	14840 8628 2383 15077 15106 15107 15108 15109 15212 15240 15241 15242 15243 15244 15245 15256 15637 16571 17460 17467 17485 4934 17535 5003 17650 17673 17674 5111 12020 6022
cohorts$	17460
coil	5177 11546
coil$	17761
coincide$	4670
coincides$	4670
cold$	16954 17176 17906 5628
coliti	6096
colitis$	12465
collarbone$	17784 17785
collarbones$	17784
colleagues$	9291 9292 9293 4796
collec	12346 5978 6020
collect$	4678 11094 4821 11511
collected$	7113 7114 7115 7116 7117 4678 11094 17338 4821
collecting$	15886 15900 15902 15909 4678 11094 4821
collective$	5898
collects$	4678 11094 17339 4821
colleg	5053
college$	10534 10539 10540 10542 4180 17172 10984 17239 17240 11422 5214 5215 17807 17808 17809 17811 17813 17821 17824 5949 5959 12520 12521
colleges$	17818
collude$	896 897 1637
colluded$	896 897 1637
colludes$	896 897 1637
colluding$	896 897 1637
colonoscopy$	6329
colostomy$	6338
colour$	12183
coloured$	5828
colours$	16334 12183 12219
combat	5064
combative$	6257
combination$	11881
combustible$	5512
come$	6541 12762 12906 413 6841 6846 6847 6884 6885 6886 6887 6888 6889 6890 6891 13347 7142 7413 1209 1371 1393 14070 14260 8207 14517 14589 2273 2475 2476 2477 2478 2479 2480 2544 2830 2833 3145 9574 9575 9576 3315 15928 9852 3522 3523 3735 3744 3757 3758 3759 3760 3761 16409 16415 16429 16436 16535 16545 16546 16547 16548 16587 10420 4121 10565 16797 16798 4928 17643 17709 5186 5411 5441 12243
comes$	413 914 1371 1393 13978 14324 2274 2650 2831 2834 3315 3735 3744 3757 3758 3759 3760 3761 16535 10420 17416 17643 17709 5186 5441 6190
comeuppance$	13944
comfort$	10968
comfortable$	1275 1276 1277
comforted$	15911
comforting$	15909 15911
coming$	12747 413 13372 7413 13942 13943 1393 3315 16408 5186 17863
comings$	11191 11197 11198 4870
comman	11107 11140
command$	17355 11487 12380
commands$	17322
comment$	3768 3769 3770 3771
commented$	3768 3769 3770 3771
commenting$	3768 3769 3770 3771
comments$	12936 13532 13857 13858 3768 3769 3770 3771
commentted$	3768 3769 3770 3771
commentting$	3768 3769 3770 3771
commit	11265 17514 11300 4940 11328 11330 17642
commit$	13016 16409 16415 16429 16437 17459 17489 17517 4960 17565 17731 12243
commits$	17459 4960 17565 17731
committal$	17557
committed$	17640 17731 5361
committing$	17326 17480 11309 17601 5361
committs$	5361
common$	7783 7784 7785 7786 7787 7788 7789 7790 7791 7792 7793 7794 7795 14283 14284 14285 14286 14287 14288 14289 14290 8076 8077 8078 8407 15112 2578 16869 16870 16871 17168 17169 17170 17171 11726 12322
commun	4687 11437 5349
communicate$	627 628 629 17140
communicated$	627 628 629
communicates$	627 628 629
communicating$	627 628 629
communication$	4541 4542 4543 4544 5898 12299
community$	14845 14846 14847 14848 14849 14850 14851 14852 14853 14854 14855 14856 14859 14860 14864 14925 14929 14930 11056 11192 4956 4976 5033 5061 17652 17682 11718 11845 6204 6206
companion$	12733
companions$	12733
company$	12586 12733 6708 13026 13044 13547 13688 13689 13690 13827 13828 14135 14705 8496 2128 2129 2130 2131 8501 14720 14721 14722 8509 8510 15586 15587 16137 10534 10539 10540 4180 17172 10984 4619 17239 17240 11844 5949 5958
compar	4734
compare$	11087 4874
compared$	17247 11103
compareed$	4874
compareing$	4874
compares$	4874
compass$	14623
compete$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5427
competed$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5427
competent$	3466 3467
competes$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5427
competing$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5427
complacency$	16974 6291
complacent$	10936 6291
complain$	13964 13965 13966 13967 14216 8284 14500 14501 14502 14503 14504 3768 3769 11811 12263
complained$	7725 7726 3768 3769 12263
complaining$	3768 3769 16670 12263
complainned$	3768 3769 12263
complainning$	3768 3769 12263
complains$	3768 3769 12263
complaint$	2191 2192 16877 16960 17075 11851 12311
complaints$	2191 2192 16877 16960 17075 17130 17131 5063 11851 12311 12312
comple	17605
complete$	13646 13647 13648 13649 13650 13651 13652 13653 13654 13655 13656 13657 2342 2343 2345 3804 4585 4726 5898
completed$	12825 16545 16546 16547 16548 4120 16896 16897 16898 16899
completeed$	4726
completeing$	4726
completely$	2747 10513 5745 5889 5892
completes$	4726
complex$	8933 5655 6082
complexion$	10060 12181 6281
complexions$	12181 6281
compli	4800
compliance$	11169 11856 12014
compliant$	9049 12013
complicit$	46 545 546 547 548 549 563 13317 897 13601 13602 13603 13604 11783 11795
complicity$	12989 896 11327
complied$	13353
complies$	16557 16558 16559 16560
comply$	13016 14589 16360 16409 16415 16429 16467 16468 12243 12244
comprehension$	12294
compromise$	10 5365 5366
compromised$	10 5365 5366
compromises$	10 5365 5366
compromising$	12586 10 5365 5366
compulsive$	5526
computer$	17505 12370
conceal$	1876 1877 3739
concealed$	1876 1877 3739 12236
concealing$	1876 1877 3739
concealled$	1876 1877 3739
concealling$	1876 1877 3739
conceals$	1876 1877 3739
concer	11501 5170 5246 5281 6120
concern$	6486 14274 8410 15920 10601 10602 16921 16922 16923 16924 16925 16926 16927 16928 16960 12311
concerned$	9427 9428 9429 15645 15646 15647 9433 9434 15896 15897 9683 10901 10902 10992 4624 17514
concerning$	15200 15201 15202 15203 15204 15205 15206 15207 15208 5657
concerns$	14274 14630 14631 14632 14633 10601 10602 16960 17130 17131 17716 12311 12312
concerta$	12489
conclusion$	17222
conclusions$	17222
concus	6333
condescending$	6292
condit	11519 6196
condition$	17734 17938 12469 12482 12497 12564
conditional$	6193 6194
conditions$	14746 5320 17938 12555 12564
conduc	4826 17605 5028
conduct$	3 4 5 6 7 8 9 6381 12597 12598 6388 12604 12605 22 23 6393 25 12693 368 369 12990 13395 13396 13397 13398 7306 938 13737 13738 13739 13740 13741 13742 1273 1274 14542 14543 14547 14548 14549 14550 14551 14552 14553 14554 14555 14556 14557 14558 14774 2616 2617 2618 2619 2620 2621 2622 2623 2624 2836 2837 2838 2839 2840 2841 11738 5658 6075
confer	17881 11712
conference$	17927
confidence$	2787 2789 2945 2946 2947 2948 2949 2950 2951 16183 16184
confident$	12127
confidential$	5979
confidentiality$	17103
confir	4742 4958
confirm$	4699 17469
confirmed$	4699
confirmes$	4699
confirming$	4699
confirms$	4699 17469
confiscate$	4766
confiscated$	4766 11203 17613
confiscates$	4766
confiscating$	4766
conflict$	13486 13794 14680 14977 16671 5320 11804 11857
confro	17455 11385
confront$	17600
confrontation$	13486 14680
confrontational$	15209 15210 15276 15277 15278 15279 15280 12032 6257
confrontations$	14680
congregate$	15316 12151
congregated$	15316 12151
congregates$	15316 12151
congregating$	15316 12151
congregation$	17381 11167
congregations$	17381 11167
connected$	2205 4903 17514 11308 11857
connection$	5359
conned$	12635 15872
conniving$	6261
conscience$	15099 15100 15101 15102 15103 2573
conscienceless$	6250
conscious$	6510 142 6772
consensual$	5717 6224
consent$	12989 682 683 684 685 686 687 2757 2758 2759 2760 15650 15775 15825 9620 9621 16050 16051 11806
consented$	682 683 684 685 686 687 13272 689 724 753 2757 2758 2759 2760 3266 3267 11806
consenting$	682 683 684 685 686 687 5717 5736 6224
consents$	682 683 684 685 686 687 2757 2758 2759 2760
consequences$	12694 12695 12696 12697 12699 12700 12701 12703 12778 196 12788 6630 6631 6632 6633 6634 6635 6636 6637 6638 6639 6640 6641 6642 14313 14607 14608 14609 14610 14611 14612 14613 14614 14615 14616 14617 14618 14942 15331 16396 16397 16398 17636
consid	4714 4891 5130
consider$	14589 2380 2508 2511 16409 16415 16429 16946 12243
considerable$	8735
consideration$	16968
considered$	8560 8561 2261 2380 2508 2511 2634 5171 5517
considering$	2380 2508 2511 2855 5171
considerred$	2380 2508 2511
considerring$	2380 2508 2511
considers$	2380 2508 2511
consistent$	3804
consistently$	4086 10455 4087 10456 4088 4089 4090 4091 4092 4093 4128 4129 5872 5894
consoled$	15911
consoling$	15909 15911
consort$	5473
consorted$	5473
consorting$	5473
consorts$	5473
consortted$	5473
consortting$	5473
consta	4665 11035 11036 4669 11041 17261 11070 11071 11072 4704 4705 11086 4724 4725 4730 4753 17341 4759 17344 4761 4762 4767 11138 11142 11143 11145 17361 17366 17367 17368 4789 11161 4794 17383 17384 17386 11174 17400 4855 11313 4962 11337 11379 5049 5053 11423
constable$	11034 17251 17256 17285 17286 17287 11073 11074 17301 11093 11122 11128 11130 17353 17357 17358 17360 11158 17376 4801 17389 11224 17528 11331 17594 11418 11422 17638
constables$	11034 17251 17256 17285 17286 17287 11073 11074 17301 11093 11122 11128 11130 17353 17357 17358 17360 11158 17376 4801 17389 11224 17528 11331 17594 11418 11422 17638
constant$	10865 10866 5600
constantly$	616 4048 4049 4050 4086 10455 4087 10456 4088 4089 4090 4091 4092 4093 4128 4129 4450 5886 5894
consti	4714
consul	11558 11559 11566
consultant$	17773 17774 17776 17781
contac	17300 17310 17350 11196 4870
contact$	6463 12679 12680 6704 6705 6708 6873 13206 627 628 629 634 635 636 637 638 639 640 13337 1145 2724 2725 17300 5277 12073 12238
contacted$	627 628 629 634 635 636 637 638 639 640 1145 14013 14014
contacting$	627 628 629 634 635 636 637 638 639 640 1145
contacts$	627 628 629 634 635 636 637 638 639 640 1145 17393 17411 11239
contactted$	627 628 629 634 635 636 637 638 639 640 1145
contactting$	627 628 629 634 635 636 637 638 639 640 1145
contain$	14951 14952 15172 16603 16604 16605 11120 12251
contains$	11120
contempt$	17217 17218 17219 17220 17221 17557
contemptuous$	6292
contend$	3378 3379
content$	326 327 332 474 475 476 509 510 722 723 744 745 746 747 748 1043 1044 1045 1046 1048 1049 1050 1051 1052 1275 1276 1277 1632 1633 1634 1635 1636 1819 1820 1821 1822 3472 5427
continually$	616 4086 10455 4087 10456 4088 4089 4090 4091 4092 4093 4128 4129 5894
continue$	12761 12794 12834 12856 593 596 603 604 605 606 607 608 609 610 611 612 613 614 615 16436 5383
continued$	94 6464 6465 12794 12816 12834 12856 593 596 603 604 605 606 607 608 609 610 611 612 613 614 615 3804 5383
continues$	12794 12834 12856 593 596 603 604 605 606 607 608 609 610 611 612 613 614 615 5383
continuing$	94 6464 6465 12794 12834 12856 593 596 603 604 605 606 607 608 609 610 611 612 613 614 615 5383
continuously$	4086 10455 4087 10456 4088 4089 4090 4091 4092 4093 4128 4129 5894
contra	6117
contraception$	15741 15742 15743 12486
contraceptive$	12486
contract$	17616 12575
contracts$	17616
contradictory$	14777 14778 14779
contribute$	896 5069
contributed$	12596 896 13523 13524
contributes$	896 5069
contributing$	896
contro	11140 5064 11434 6074
control$	13883 14334 14589 14620 14626 14905 14936 14951 14952 8795 15172 15200 15201 15202 15203 15204 15205 15206 15207 15208 9027 15246 15253 15254 9050 15291 15297 15298 9577 9578 9992 16511 16603 16604 16605 11070 11071 11072 4704 4705 4706 17355 11162 11174 11175 4855 11227 4952 17649 11460 5103 17718 11920 12251 6070 12443
controlled$	12635 13306 14341 16414 16420 16425 16434 16500 16506 16544 16589 16590 16591 16592 16593
controlling$	5657 12359 6259
controls$	11114 12359
convenience$	10968
conveniently$	5951
convic	11359 5001 11372 6363
convict$	11963 6043
convicted$	17529 17548 17586 17587 17635
convicting$	6043
conviction$	17574 11370 6315 6364
convictions$	17491 17574 11370 17599 6315 6364
convicts$	11963
convince$	16532 16555 10341
cookie$	12076 12118
cookies$	12076 12118
cool$	14760 8546 8547 3468 3469 5707 5755
cooper	11515
cooperate$	12980 14589 15179 15191 15194 16360 16409 16415 16429 16467 16468 16477 16478 16479 16946 17730 12243 12244
cooperated$	15179
cooperates$	16557 16558 16559 16560
cooperating$	15179
cooperation$	15178 4003 4004 12016
coordi	6058
coordinated$	5217
cope	11551
cope$	9139 2790 9160 9161 2793 2836 2837 2838 2839 2840 2841 15650 9486 9487 9488 9491 9492 9494 9495 9498 3136 3137 3138 15732 15733 9522 3154 3155 9525 3162 15760 3183 3199 3378 3379 3474 3475 3489 16196 16948 17766 17767 5744
coped$	2836 2837 2838 2839 2840 2841 3162 3183 3199 3489 5744
copes$	2836 2837 2838 2839 2840 2841 3162 3183 3199 3489 5744
copied	4686
copied$	17333
coping$	2836 2837 2838 2839 2840 2841 9486 9487 9488 9491 9492 9494 9495 9498 15735 15736 3162 15760 3183 3199 3489 5744
copy$	4791
core	17641 17717
core$	2281 8651 8696 8697 14981 8773 17327 17584 5140
corner$	14142 16143
cornrows$	6281
corporate$	5898
correl	4734
correlated$	11103
corrob	4687
corroborated$	11056
corrupting$	2222 2223 2224 5510
cost$	970 971 13591 14149 14260 10968
costs$	970 971 10968
costume$	12213
costumes$	12213
cotton$	5735
couch$	8803 8804 17899
could	4674
could$	26 27 28 29 30 468 469 470 471 472 473 477 478 485 486 487 488 489 490 512 513 515 516 517 518 519 520 521 522 523 524 525 526 527 528 529 530 783 784 867 868 869 967 972 973 976 1014 1104 13757 13788 13804 7724 1381 1401 7778 7779 7780 7781 7782 1621 1623 1626 1661 1666 1667 1668 1669 1670 1703 1722 1917 1918 1942 8987 2693 2764 2767 2768 2770 2778 2871 3069 3117 3141 3192 3198 3241 3367 3484 3553 3554 3555 3612 16204 3886 10317 3971 4007 4008 4153 4154 4155 4156 4157 4158 4159 4160 4161 4162 4163 4164 4235 4243 4310 4510 4594 4595 4597 4598 11063 4697 4733 11144 4979 4987 5005 5245 5879
council$	16476 10534 10539 10540 10542 4180 17172 10984 4619 17239 17240 11432 5898 5947 5958
counse	11538 11558 11559
counselling$	17753 17779 12452 12495
counsellor$	17773 17774 17776
count$	9261 9262 9263 3109 9479 3965 10334 3966 10335 3967 10336 3968 10337 3969 3970
counte	11175
counted$	9261 9262 9263 9561 3193 3194 3195 3196 3197 9567
counter$	17390
counters$	17390
countless$	6586 6613 8102 8135 10865 10866 10891
country$	16139 11751
counts$	9261 9262 9263 3109 9479 11114
county$	6915 6916 6933 6940 6943 6950 6952 13174 13175 13176 14129 14131 7953 1650 8022 14391 14392 14393 14394 14395 14396 14397 14398 2305 14923 2410 9143 15997 15998 15999 16000 16001 17523 11317 17697 17889 12547 6320
couple$	2281 2731 17892
courier$	14889 2311 11896
couriers$	14889 2311 11896
course$	10364 10365 10366 10367 10368 10369 10467 10474 4106 4107 16693 16704 16705 16706
courses$	16704 16705 16706
court	11372 17589 11700 6039 6196
court$	353 13122 864 865 7642 7643 1496 1497 14977 11267 17586 17587 17591 5011 17689 17915 17921 5338 11717 5353 5416 5425 6039 12408 12536 12568 12569 6201 6206 12578
courted$	353 864 865 7642 7643 1496 1497 5416 5425
courtesy$	16810 16811 16869 16870 16871
courting$	353 864 865 7642 7643 1496 1497 5409 5416 5425
courts$	353 864 865 7642 7643 1496 1497 14979 15312 15313 17586 17587 5011 17689 17915 5416 5425
courtted$	353 7642 7643 1496 1497 5425
courtting$	353 7642 7643 1496 1497 5425
cousin	17839 17890
cousin$	13149 5249
cousins$	13149
cover$	1185 1186 14496 3739 10760 4487 4520
coverage$	11238
covered$	1185 1186 3739 4487 4520 12236
covering$	1185 1186 16296 3739 4487 4520
coverings$	16296
coverred$	1185 1186 3739 4487 4520
coverring$	1185 1186 3739 4487 4520
covers$	1185 1186 3739 4487 4520
covert	5137 5996
covert$	11506 5979 12365 6032
covertly$	12365
covid$	6330
cow$	11941
coward$	11949
cowardly$	6291
cowards$	11949 12288
cowed$	15933
cows$	11941
cp$	6359
cpn$	11407
cpns$	11407
cps	11116
cps$	17331
cpw$	11407
cpws$	11407
crack	11543 17944 11733 6055
crack$	13635 8667 17067 17434 17758 17770 17948 11749
crackdown$	12424
cracked$	17590 11446
crackeddown$	12424
crackhead$	6247
crackheads$	6247
crackingdown$	12424
cracks$	17067
cracksdown$	12424
craft$	12134
crafty$	6250
crave$	1226 1227 2090 2091 2136 2138 5435 5671
craved$	1226 1227 2090 2091 2136 2138 5435 5671
craves$	1226 1227 2090 2091 2136 2138 5435 5671
craving$	1226 1227 2090 2091 2136 2138 5435 5671
crawling$	2411
crazy$	12021
create$	641 904 1040 2340 2341 4726 5566 5569
created$	641 904 1040 13718 13719 2340 2341 5566 5569
createed$	4726
createing$	4726
creates$	641 904 1040 2340 2341 4726 5566 5569
creating$	641 904 1040 2340 2341 5566 5569
creation$	13644 13645 13715
creature$	11970
creatures$	11970
cred$	13764 15986
credibility$	15987 11854
credible$	14773
credit$	13236 13237 13238 13239 13240 13241 13242 13243 13248 13250 13251
creep$	12763 11949
creeps$	11949
crept$	12764
cretin$	6247
cretins$	6247
crew$	12956 13299 13300 13301 2301 15637 16124
crews$	2301
cried$	7316 13681 5428 5450
cries$	2706 5428 5450
crime	17254 17262 4687 17272 11061 17318 17324 4748 4803 11252 11273 17502 4919 17515 17516 17523 17524 4941 17530 17538 17542 17543 17544 17545 17551 11340 11433 11438 11439 11465 11472 17687 17733 11730 12353 12367 12391 12420 12432
crime$	12681 12682 6742 13129 13144 13146 13696 7639 14129 14131 14132 14236 14391 14392 14393 14394 14395 14396 14397 14398 14687 14748 14826 14827 14913 14923 14975 14976 14977 8807 2500 15146 15310 9925 4665 11035 11036 4669 11041 11045 17261 17269 11056 17276 4695 11083 11086 4724 4725 4730 17315 17318 11117 4753 17341 4759 17344 4761 4762 4767 11138 11142 11143 11145 17361 11148 17366 17367 17368 11155 4789 11161 4794 17383 17384 17386 11172 11174 17400 11243 17462 17480 17487 17488 11283 11285 11288 11290 11310 11313 4962 11337 17553 17554 17555 11379 11400 11405 5049 5053 11423 11425 5059 11429 17648 5065 17653 17654 5071 17657 17658 11449 17664 17665 5094 17680 11491 5123 5139 5147 5349 17945 11745 11747 11803 11857 5633 6011 6023 6031 12403 12410 12421
crimes$	13129 14129 14131 17315 17462 17487 17488 11288 11310 11425 5059 11429 17648 5123 5147 12403 12410
crimin	17262 4687 17272 17310 17324 4894 17481 17486 17501 17502 17523 17551 11433 6011 12384 12391 12420 6058 12432 12433 6200 6214 6320 6321
criminal$	13129 13134 13137 13154 14129 14131 14723 14724 14725 14726 2237 14885 14886 14887 14888 2326 14970 14971 14972 14973 14974 14995 14996 8818 2504 2505 2506 2507 15159 9045 9052 9053 9054 17162 11056 11083 11147 11263 17479 17510 11305 11354 11359 5042 11700 5349 11726 11727 11730 11747 5474 5515 11894 11895 11963 5597 5609 5649 5695 12075 12353 5987 6039 6205 12583 6259
criminalise$	4580 4581 4582 4583
criminalised$	4580 4581 4582 4583
criminalises$	4580 4581 4582 4583
criminalising$	4580 4581 4582 4583 17232 17233 17234 17235
criminality$	13129 13144 13146 14129 14131 14923 17648 11745 11934 12380
criminally$	5685 6011
criminals$	13154 14128 14687 14689 14723 14724 14725 14729 2237 14885 14886 14887 14888 2326 14964 14970 14971 14972 14973 14974 14995 14996 2504 2505 2506 2507 15159 17162 17509 17510 11747 11894 11895 11963 12075
criminogenic$	6237
crimint$	17421
crisis$	1131 1134 1135 11566 12497 6345
crocodile$	7891
crohn	6331
crook$	14921 14970 14971 14972 14973 14974 15030 11894 11933
crooked$	10048
crooks$	14921 14970 14971 14972 14973 14974 15030 11894 11933
crop$	10077 16311 16312 16313 16328 16329 16330 10120 12224 5861
cropped$	5828 5855
cropper$	13955
cross	4734
cross$	8776 9932 16147 16148 16149
crosscheck$	11087
crosschecked$	11103
crossreferenced$	11103
crowd$	13532 13688 13689 13690 13698 13699 13700 13701 13702 13703 13827 13828 14081 14112 14113 14737 2301 2731 11844 11878 11879
crowds$	2301
crown	6200
crown$	11116
cruel$	16867 16868 16881 16981 5597 6259
cruelty$	2230 2231 15272 15273 12030
crushed$	4963
crutches$	12498
cry$	8002 8003 14220 8290 8294 2706 5428 5450
crying$	2706 5428 5450
cse$	13129 14129 14131
cucumber$	16053
cucumbers$	16052
cues$	4500 4501 4502 4503
culpable$	13601 13602 13603 13604 11795 12315 6291
culpri	11265 12412 6313
culprit$	14818 14819 14820 17480 11886 11887 11931 11948 12388
culprits$	14818 14819 14820 17480 11886 11887 11931 11948 12388
culture$	4390 4391 11857
cunch$	11751
cunning$	12134 6259
curb	5064
curfew	4800 11341 5349
curfew$	15878 15879 15880 15900 15902 11169 17556 11718 17938 11847 12416 12579 6365
curfews$	15878 15879 15880 15900 15902 11847 12416
curiosity$	6381 12597 12598 8230 16921 16922 16923 16924 16925 16926 16927 17168 17169 17170 17171 12322
curled$	10034
curly$	5805 5828
curren	4687
current$	11056 11100 11354
curse$	9023
custod	4748 17589 17854 17857 11643 11721
custodial$	6204
custody$	13146 14977 16443 16579 4720 11117 11243 4885 11255 11283 11285 11290 17833 17858 5278 17930 17936
customer$	6697 13231 11962 12076 12124 12135
customers$	6697 13231 15148 15336 15337 15338 15339 17682 11845 11962 12076 12124 12135
cut	5064 6087
cut$	1560 14326 2501 16286 16287 10094 10096 17667 5161 12188 12199 12422
cuts	5064
cuts$	1560 5161 12188
cuttin	5064
cutting$	1560 5161
cynical$	15209 15210 16881
cystic$	6096
dabble$	545 546 547 548 549
dabbled$	545 546 547 548 549
dabbles$	545 546 547 548 549
dabbling$	545 546 547 548 549
dad	11622 17839 11625 5261 5271 11641 5273 5276 5282 17868 17884 17890 11678
dad$	15309 9104 2736 2737 9220 2975 9345 9346 9347 9348 9391 9392 9393 3525 3526 3527 5248 5249 5250 17835 17837 11623 5257 5258 11629 5262 17849 17850 5269 5270 5274 17861 17865 11651 11652 11659 5302 5303 17898 12069
daddies$	11777
daddy$	11777
dads$	3525 3526 3527 5269 12069 12132
daft$	121 122 962 1896 5457
daily$	17767
damage	11273 4919 17515 17516 17523 17524 4941 17530 17542 17543 17545 11340
damage$	16638 16639 16640 17124 17488 11288 11310 17554 17555 5059 11429 17915 17931 17941 17942 17945
damaged$	8933 5651 12021
damn$	16809 16895
damp	5323
damp$	17906 11692
dance$	14955 3390 3391 3392 3393 3394
dancers$	10315
danger$	12584 12585 12595 12662 6459 6460 6461 12681 12682 12683 12684 12685 12686 12687 12694 12695 12696 12697 12699 12700 12701 12703 6619 6620 6621 6622 6623 6624 6625 6626 258 259 260 6630 6631 6632 6633 6634 6635 6636 6637 6638 6639 6640 6641 6642 7224 7225 13457 13549 13550 13551 13552 13553 13696 1131 1134 1135 13794 13796 13824 7639 13898 14150 14160 14272 14343 8153 14391 14392 14393 14394 14395 14396 14397 14398 14607 14608 14609 14610 14611 14612 14613 14614 14615 14616 14617 14618 14624 14629 14630 14631 14632 14633 14674 14676 14680 14687 14700 14826 14827 8630 2262 8632 8633 8634 8635 8636 8637 8638 8639 8640 8641 14857 14858 8644 8645 8646 8647 8648 8649 15132 15331 15394 15571 15572 15573 15574 15575 15741 15742 15743 15854 9641 15921 9834 16136 10849 11045 11467 11745 11785 11804 11818 5469
dangerous$	12584 12585 6512 12822 12823 6630 6631 6632 6633 6634 6635 6636 6637 6638 6639 6640 6641 6642 13137 8153 14607 14608 14609 14610 14611 14612 14613 14614 14615 14616 14617 14618 8490 14717 14730 8933 5370 5512 6258
dangerously$	11815
dangers$	12584 12585 6459 6460 6461 12694 12695 12696 12697 12699 12700 12701 12703 6566 6567 6630 6631 6632 6633 6634 6635 6636 6637 6638 6639 6640 6641 6642 1131 13796 14272 8153 14607 14608 14609 14610 14611 14612 14613 14614 14615 14616 14617 14618 14630 14631 14632 14633 15331 15382 15383 15384 15385 15386 15387 15388 15741 15742 15743 9834 16136
dangle$	5445
dangled$	5445
dangles$	5445
dangling$	5445
dare$	14228 9932
dark$	3662 16252 16262 3690 10119 5804 5805 5806 5812 5828 12219 5855
darker$	3662 5804 5812
darkest$	3669 5832
data	11099
data$	17103 17314 17351 11137 17417 12369
databa	12346 12351
database$	17289 17302 17330 17458 17498 17499 17505 12370
databases$	17505
date	11409
date$	16029 16030 16031 11039 17624 12570
dates$	11039 4746 12570
dating$	5409
daught	17623
daughter$	15506 11542
daughters$	15506
daunt$	9595
daunted$	15933
daunts$	9720 9721
dawn$	6035
day	12406 12428
day$	6506 16123 10414 10415 4047 16663 16664 16665 4096 16704 16705 16706 17444 5018 17710 17766 17767 5203 5204 5237 11608 11609 12324
days	11551
days$	15616 16704 16705 16706 17766 17767 5203 5204 17808 5237 12324
dazzled$	2094
dc$	17374
dci$	17374
dead	17857
dead$	1314 1315 1316 1317 8786 17742 17859
deadbeats$	6246
deaf$	8054 10833 10834 10835 11583 5967 12479
deal	17501
deal$	13016 6843 6844 6845 13091 580 581 582 6954 751 752 7123 7124 7414 7415 7645 13927 14165 14193 14198 14255 14262 14399 14603 14604 14761 14762 2251 14892 8962 9124 2790 9160 9161 2793 2985 9473 9476 15732 15733 3378 3379 16196 4635 17455 17459 17489 17492 17517 17518 5380 11796
dealer	12384
dealer$	12609 12678 6675 6676 12899 12910 12911 12919 12927 13086 13087 13088 13089 13134 13154 13157 13174 13175 13176 13185 13187 13190 13228 13262 13299 13300 13301 13311 13313 13314 13315 7101 13628 13629 13692 13698 13699 13700 13701 13702 13703 7492 13729 13730 7519 7521 7528 7529 7530 7531 13766 13767 13768 13769 13770 13771 13772 13773 13774 13776 13777 13843 13844 13989 14080 14095 14128 14221 14495 8487 14703 14704 14723 14724 14725 14726 2237 14868 14886 14887 14888 14895 2326 14970 14971 14972 14973 14974 14995 14996 15026 2504 2505 2506 2507 15741 15742 15743 15968 15969 15970 15971 16022 5148 11743 11747 11802 11894 11895 11949 11963
dealers$	12609 12678 6675 6676 12899 12910 12911 12919 12923 12927 6723 12942 6728 12944 13086 13087 13088 13089 13134 13154 13157 13174 13175 13176 13185 13187 13190 13228 13262 13299 13300 13301 13311 13313 13314 13315 7101 13628 13629 13692 13698 13699 13700 13701 13702 13703 7492 13729 13730 7519 7528 7529 7530 7531 13766 13767 13768 13769 13770 13771 13772 13773 13774 13776 13777 13843 13844 13989 14063 14080 14095 14128 14221 14495 14687 14690 8487 14703 14704 14711 14723 14724 14725 14726 14729 2237 14868 14885 14886 14887 14888 14895 2326 14970 14971 14972 14973 14974 14995 14996 15026 2504 2505 2506 2507 15149 15336 15337 15338 15339 15741 15742 15743 15968 15969 15970 15971 17508 5148 11743 11747 11802 11836 11894 11895 11949 11963
dealin	17262 17272 17312 11265 17486 17511 17514 17515 17523 17524 17542 17543 17545 11700 11726
dealing$	12681 12682 13129 13140 13145 13163 580 581 582 13171 13174 13175 13176 7415 14129 14131 14160 14236 14391 14392 14393 14394 14395 14396 14397 14398 2251 14913 2500 15310 9423 9449 15997 15998 15999 16000 16001 16643 16644 16645 16650 16651 16652 16653 16654 16655 16656 16657 16658 16659 16660 16661 16662 4698 17326 17480 17519 17601 17653 17915 17941 5364 5380 11796 11993 12376 12582
dealings$	6463 12679 12680 15592
deals	17312
deals$	580 581 582 751 752 2251 11114 17339 17459 17492 17518 5364 5380
dealt$	580 581 582 8616 8617 8618 8619 2251 9404 9405 9406 9407 9408 9409 9410 9411 16180 16181 16182 4634 17589 17590 5010 5131 5351 5380
dear$	13554 13555
dearly$	11799
death	17838 17840 17883
death$	13457 17741 5255
debt	17838
debt$	1131 12536
debts$	1131 12536
decamp	6011
decamped$	12380
deceitful$	6259
deceitfulness$	2230 2231 15272 15273 12030
december$	13152
decency$	15099 15100 15101 15102 15103 16810 16811 16869 16870 16871
decent$	8595 2227 10681 10682 10683 10684
decide$	1043 1044 1045 1046 1048 1049 1050 1051 1052 1285 1286 1287 1288 1289 15650 9510 15732 15733 16193 16204 17288 5427
decided$	152 153 154 6793 13009 1043 1044 1045 1046 1048 1049 1050 1051 1052 1213 1214 1215 1216 1285 1286 1287 1288 1289 14368 16204 17094 4572 4573 10963 17179 5427
decides$	1043 1044 1045 1046 1048 1049 1050 1051 1052 1285 1286 1287 1288 1289 16204 5427
deciding$	1043 1044 1045 1046 1048 1049 1050 1051 1052 1285 1286 1287 1288 1289 15735 15736 16204 5427
decisi	5095
decision$	6411 12693 6492 6493 125 126 6496 128 129 130 6500 6501 133 12718 12719 12720 12721 12722 6508 12724 12725 6511 12727 12728 12729 12730 12731 12732 155 156 157 158 12768 12769 12770 12771 12772 12773 12774 12775 6564 6830 13046 463 6833 6834 6835 6836 7712 7713 1345 7715 1347 1348 1349 15521 9526 9527 9528 15744 15745 4297 10783 17574 11738 11739 11740 12103
decisions$	3 4 5 6 7 8 9 6388 12604 12605 22 23 6411 12693 12718 12719 12720 12721 12722 12724 12727 12728 12729 12730 12731 12732 155 156 157 158 159 160 161 162 6546 6547 6548 6549 6550 6551 6552 12768 12769 12770 12771 12772 12773 12774 12775 12776 12777 463 6833 6876 6877 7306 938 13737 13738 13739 13740 13741 13742 14542 14543 14547 14548 14549 14550 14551 14552 14553 14554 14555 14556 14557 14558 15521 15528 15564 15565 9526 9527 9528 15744 15745 4297 17574 11738 11739 11740 12103
decked$	3705 3706 3707 5849
declin	5064 5146 17777
decline$	2607 2608 2609 16373 5870
declined$	2607 2608 2609 16373 16379 16384 16385 16386 16387 5870
declines$	2607 2608 2609 16373 5870
declining$	2607 2608 2609 16373 5870
decrea	5064
decrease$	17647
deemed$	8560 8561 2634
deep$	7600 7909 3690
deepen	4666
defeating$	6517
defect$	17734
defenceless$	9442 15905 15906 15907 15908
defend$	9133 15698 9486 9487 9488 9491 9492 9494 9495 9498 9548 9549 5433
defendded$	5433
defendding$	5433
defended$	5433
defending$	9486 9487 9488 9491 9492 9494 9495 9498 9548 9549 5433
defends$	5433
defensive$	6291
defensiveness$	16974 6291
deferred$	6206
defiance$	2230 2231 15272 15273 12030
defiant$	15209 15210 5657 6259
deficit$	12445
defied$	2162 2163 5478
defies$	2162 2163 5478 5957
definite$	3929
definitely$	10444 4097 4105 10474 4106 4107 12262
defy$	2162 2163 5478
defying$	2162 2163 5478
degenerate$	6230
degenerates$	6230
degrade$	5117
degraded$	5117
degrades$	5117
degrading$	5117
degree$	403 404 405 15794 15795 15796
delay	17736 12448
delay$	17124 17188 12447
delayed$	12320
delaying$	16882 16883
delays$	17124 17188
deleted$	14512
deliberate$	6510 142
deliberately$	616 1006 5951
delicate$	5784
delight$	1112 1113
delighted$	1112 1113
delighting$	1112 1113
delights$	1112 1113
delightted$	1112 1113
delightting$	1112 1113
delinquency$	6230
delinquent$	14885 5649 5651 12021 5657 6230
delinquents$	14885 6230
deliver$	6843 6844 6845 7098 732 7415
delivered$	7098 732
delivering$	7098 732 7415
deliverred$	7098 732
deliverring$	7098 732
delivers$	7098 732
demand$	11433 11447 5079 11511 12263
demandded$	12263
demandding$	12263
demanded$	12263
demanding$	15276 15277 15278 15279 15280 12032 12263
demands$	12263
dement	11643
dementia$	17858
demonise$	4580 4581 4582 4583
demonised$	4580 4581 4582 4583
demonises$	4580 4581 4582 4583
demonising$	4580 4581 4582 4583 17232 17233 17234 17235
demons	4913
demotivated$	6259
den$	14102
denial$	16974 11835
denies$	5114
dental	5194
dental$	11563
dentis	11558
dentist$	17773
deny$	10257 17618 5035 5114
denying$	5035
department$	10534 10539 10540 4180 17172 10984 4619 17239 17240 5947 5958
depend	12494
dependence$	5184
dependency$	5184 11565
dependent$	5184
depends$	5329
deplorable$	6291
deploy	5047
depo	5177 11546
depo$	17761
deport	17840 17854 11643
deported$	17858
depraved$	6261
depres	17838 17857 11643 6328
depressant$	12489
depressants$	12489
depressed$	12450
depression$	17858
depressive$	17856
deprivation$	5292
deprive$	17618 5035
deprived$	5651
depriving$	5035
depth$	16997
dereliction$	6291
derision$	17217 17218 17219 17220 17221
derisory$	17002
descend$	560 561 1546 1547 1548 1549 1550 1551 1552 2481
descendded$	560 561 1546 1547 1548 1549 1550 1551 1552 2481
descendding$	560 561 1546 1547 1548 1549 1550 1551 1552 2481
descended$	560 561 1546 1547 1548 1549 1550 1551 1552 2481
descending$	560 561 1546 1547 1548 1549 1550 1551 1552 2481
descends$	560 561 1546 1547 1548 1549 1550 1551 1552 2481
descri	4692 11141
described$	2266 2643
description$	4793 11234 12443
descriptions$	11049 17265 17290 4793 4806 11234 17456
desert$	5934
deserted$	5931 5934
deserting$	5934
deserts$	12751 5934
desertted$	5934
desertting$	5934
deserve$	12748 12749 12750 887 888 3042 5419 11956
deserved$	12748 12749 12750 887 888 13475 15039 5419 11956
deserves$	12748 12749 12750 887 888 5419 11956
deserving$	12748 12749 12750 887 888 5419 11956
design	4714
designed$	5069 5141
designer$	14678 14679 15154 10070 16286 16287 10099 3732 12219 12222 5855 5865
desire$	10380 16596 16597 16598 16599 16600 16601
desires$	13892
desk	11061 11064 11140
desk$	11034 17251 17256 17268 17270 17276 17277 17279 17292 17301 11093 11122 11128 11130 17353 17355 17357 17358 17360 17363 17370 11158 17376 17389 17528 11331 17594 11418 11422 17638
despair$	14990
desperate$	1043 1044 1045 1046 1048 1049 1050 1051 1052 1114 1115 1116 1118 1119 1310 1311 1312 1313 5427
despite$	205 6574 206 207 208 236 241 245 246 247 276 13181 13182 13183 13184 14592 14593 14594 4496
desserts$	13946
destined$	562 3852 3853 3854 3995 10364 3996 10365 3997 10366 3998 10367 3999 10368 4000 10369 5876
destiny$	15871
destroy$	13894
destroying$	13898
destruct$	11808
destructed$	11808
destructing$	11808
destruction$	13564 13898 11808
destructive$	6478 13139 11808 5511
destructs$	11808
destructted$	11808
destructting$	11808
detail	4684 4692 4746 11115 11141 4783 11152 11153 17552
details$	6692 6693 6694 17289 17290 17309 11118 11190 17456 17726
detain	11366 17589 5143
detain$	17581 17637 11512 6043
detained$	12397
detaining$	6043
detect	4665 11035 11036 4669 11041 17261 17269 11061 11070 11071 11072 4704 4705 11086 4724 4725 4730 11116 4753 17341 4759 17344 4761 4762 4767 11138 11142 11143 11145 17361 17366 17367 17368 4789 11161 4794 17383 17384 17386 11174 17400 4855 11227 11313 4962 11337 11359 17576 11379 5049 5053 11423 6041 12438 6313
detection$	16205 16206 17574 12408 6040 6041
detections$	17574 17599 12408 6040
detective$	11034 17251 17256 4681 17276 17285 17286 17287 11073 11074 17301 4718 11093 4749 11119 11122 11128 11130 17353 17357 17358 17360 11158 17374 17376 17389 11217 11224 17442 17528 11331 17594 11418 11422 17638
detectives$	11034 17251 17256 4681 17276 17277 4694 17285 17286 17287 11073 11074 17292 4709 17301 4718 11093 17331 4749 11119 11122 11128 11130 17353 17357 17358 17360 11158 17374 17376 17389 17398 11217 11224 17442 17528 11331 11361 17594 11418 11422 17638
detent	5349
detention$	14835 16671 11718 11892 6352
detentions$	14835 11892 6352
deter$	13583 7369 7370 7371 7372 5017 17667 5090 17712 6051
detergent$	12458
deteri	17777
detering$	5090
determ	4721 4742 4745 4896 4958
determine$	4699
determined$	1043 1044 1045 1046 1048 1049 1050 1051 1052 1310 1311 1312 1313 5427
determineed$	4699
determinees$	4699
determineing$	4699
determines$	4699
deterping$	5017
deterr	17590 6074
deterred$	17537 6051
deterrence$	12443
deterrent$	12430 12443
deterrents$	12430
deterring$	5017 6051
deters$	5017 5090 6051
deterting$	5017
detox$	12488
develo	12346 5978
develop$	4678 11094 4726
developed$	2824 4678 11094 4726
developing$	4678 11094 4726
development$	11586
developmental$	6075 6082 6160
develops$	4678 11094 4726
deviant$	5609 11983 5651 12021 5657
device	4861 11396
device$	4677 4751 11135 11184 4834 17419 17611 6000
devices$	16056 16198 4677 4751 11135 17385 11184 4834 17419 17611
devil$	15120 11868
devils$	11868
devious$	8818 6259
di$	17374
diabet	6331
diagnosed$	6324
diagnoses$	6324
diagnosis$	12445 6324
diagram$	4712 12354
diagrams$	12354
dialysis$	6329
diamond$	15027
diamonds$	15027
diazep	6120
diazepam$	12489
dice$	873
dicing$	873
dictate$	14936
did$	187 12806 12807 12816 12840 12848 12851 279 511 646 7098 732 7126 7197 7213 7219 981 982 983 984 13580 13581 999 7495 7499 1200 1335 1642 1643 1644 14244 1704 1741 8225 8226 1891 1892 1893 8271 8274 1924 1925 1926 1927 1967 1977 1978 1979 1980 1981 1983 1987 2008 2009 2010 2017 2026 2053 2078 2083 8568 2595 2599 2703 2704 2705 3207 3213 3220 3247 3264 3293 3296 3302 3305 3489 3814 4085 10466 16683 16684 10475 10476 4118 4192 4193 4194 4196 4197 4198 4199 4215 4216 4217 4218 4219 4220 4221 4222 4223 4224 4225 4226 4228 4229 10613 4254 10629 10635 4267 10637 10639 10643 4275 4276 4277 10647 10648 10671 10673 4327 4334 4335 4336 4352 4354 4355 4356 4357 4358 16962 16963 4395 4397 17094 10925 17158 17159 17160 17161 17181 17182 4605 5412 5458 5902 5905
die$	17742
died	17840 11626 17857
died$	17841
diet	11537 11539
diet$	17752 17754
dietar	6102
dietary$	12471
dietician$	6347
dieticians$	6347
dietitian$	6347
dietitians$	6347
difference$	2917 16522 16523 16524 16525 16526 16527 16528 16529 16574
different$	648 7473 7474 7475
differently$	13414 8839
diffic	4905 17736
difficult$	12586 1404 1405 1406 1444 7813 1445 1446 7815 1447 8383 8387 8589 8597 8933 2588 2589 2590 2591 2592 2593 15200 15201 15202 15203 15204 15205 15206 15207 15208 15266 15276 15277 15278 15279 15280 2697 2698 2699 2700 2701 15310 3096 3097 3098 11274 17692 5651 5655 5657 12027 12032 6259
difficulties$	13480 13487 13488 1131 13716 15266 5252 12027 12446 12447 12497 6166
difficulty$	1131 13716 12446 12447 12497 6166
dig$	1554 1555 3560
digger$	14999
diggers$	14999
digging$	1554 1555
digs$	1554 1555
dim$	5622 6259
dinner$	17908
dire$	17002 6292
direct	6058
direct$	4841
directed$	11211 17427 11240
directes$	4841
directing$	12359
direction$	4812
directs$	4841 12359
dirt$	17162
dirty$	8818 16286 16287 17906 5828 5848 5855 6280
disabi	11537
disabilities$	12477
disability$	17752 11580 12445 12482 6339
disabl	11643
disabled$	11583 17858 6339
disaffected$	5651 12021 5781
disappear$	13197 620 621 10852
disappeared$	620 621
disappearing$	620 621 13920 11752
disappearred$	620 621
disappearring$	620 621
disappears$	620 621
disappointing$	4414 4415 4416 4417 10867 17083 5930
disappointingly$	6293
disaster$	2310
disasters$	2310
disband$	17666
discernment$	11807
discharge$	12563
discharged$	4652
discipline$	15099 15100 15101 15102 15103 11834
disciplined$	8616 8617 8618 8619 12051
disclo	4747 4908 11277 5289
disclose$	12980 13016 14589 16409 16415 16429 12243
disclosed$	7725 7726
disclosure$	2191 2192
disclosures$	2191 2192
discourage$	13583 7369 7370 7371 7372
discov	17261 11065 4721 4742 11159 4896
discover$	17280
discuss$	16409 16415 16429 12243
disdain$	17217 17218 17219 17220 17221
disease$	12445
disengage$	13016 6255
disengaged$	12261 6255
disengagement$	6255
disengages$	6255
disengaging$	6255
disgrace$	7310 9023 6291
disgraceful$	15200 15201 15202 15203 15204 15205 15206 15207 15208 16981 5657 6291
disgracefully$	6291
disguised$	5487
dish$	3388
dishevelled$	6280
dishonest$	6259 6291
dishonesty$	2230 2231 15272 15273 12030
dishonour$	7310
disinterested$	12261 6259 6291
dislike$	14989
dislocated$	5200 11570
dismal$	4593 6291
dismally$	6291
disman	11446 6309
dismantle$	17666
dismantled$	4963 17661
dismantling$	5120
dismiss$	2046 17153 5943
dismissed$	2046 4504 5931 5943
dismisses$	2046 5943
dismissing$	2046 16882 16883 5943
dismissive$	15209 15210 10755 6291
dismissively$	6291
disobedience$	13737 13738 13739 13740 13741 13742 13950 2230 2231 15272 15273 12030
disobedient$	5651 6259
disobey$	7375 2162 2163 16670 5478
disobeyed$	7375 2162 2163 16670 5478
disobeying$	7375 2162 2163 16670 5478
disobeys$	7375 2162 2163 16670 5478
disord	11273 4919 17515 17516 17523 17524 17538 17543 11340 11433 11434 11439 11465 11472 17687 17736 12494
disorder$	14975 14976 15266 15310 17488 11288 17553 17554 17555 11350 17648 17649 17654 5071 17680 12027 12444 12445 12447 12453 12471
disorderly$	6259
disorders$	15266 12027 12471
dispersal$	11349 11405 11406 5083 11717
disperse$	17637 17666
dispersing$	5120
display$	370 1897
displaye$	11050 4682
displayed$	370 1897 11050 4682
displayes$	11050 4682
displaying$	370 1897 11050 4682
displays$	370 1897
disposal$	4769 12408 12575
disposals$	12408
dispro	5974
dispute$	12539
disputes$	12539
disregard$	115 120 13016 7375 2162 2163 8711 8712 2344 8714 4659 5478 5943
disregardded$	120 7375 2162 2163 4659 5478 5943
disregardding$	120 7375 2162 2163 4659 5478 5943
disregarded$	120 7375 2162 2163 4659 5478 5931 5943
disregarding$	120 7375 2162 2163 4659 5478 5943
disregards$	120 7375 2162 2163 4659 5478 5943
disrespect$	2230 2231 15272 15273 17217 17218 17219 17220 17221 12030 12263
disrespected$	12263
disrespectful$	15209 15210 6259
disrespecting$	12263
disrespects$	12263
disrespectted$	12263
disrespectting$	12263
disrup	17572 17576 17590 11446 12438
disrupt$	14913 4951 5090 11478 12255 12263 6063 6312 6316
disrupted$	14913 17661 17700 12255 12263 12435
disrupting$	14913 16670 4951 5090 12255 12263 6063 6312
disruption$	14913 15310 17534 17614 17703 17714 6064 12434 6067 6312 6316
disruptive$	8588 2222 2223 2224 8597 15200 15201 15202 15203 15204 15205 15206 15207 15208 15310 5510 5651 12021 5657 6259
disrupts$	14913 5090 12255 12263 6063 6312
disruptted$	14913 12255 12263
disruptting$	14913 12255 12263
distance$	7567 7568 7569 7570 7571 7572
distant$	16088
distinguish$	4664
distinguishs$	4664
distri	4772
distribute$	4680 11050 4682
distributed$	4680 11050 4682 17267
distributes$	4680 11050 4682
distributing$	4680 11050 4682
disturbance$	12539
disturbances$	12539
disturbed$	5651 12021 6259
dither$	6294
dithered$	6294
dithering$	12327 6294
ditherred$	6294
ditherring$	6294
dithers$	6294
diva$	11949
divas$	11949
dive$	1536 1537 1538 1539 1540 1541 1542
dived$	1536 1537 1538 1539 1540 1541 1542
dives$	1536 1537 1538 1539 1540 1541 1542
divide$	17666
dividing$	5120
diving$	1536 1537 1538 1539 1540 1541 1542
divorc	17838 17840 11626 11628 17854 17883
divorce$	17843
divorced$	17841
divorcing$	17841
dla	11580
dla$	17795
dna$	15084
do	17342
do$	185 12816 12838 12846 12849 280 6664 6878 511 646 7098 732 7160 981 982 983 984 13580 13581 999 1074 1201 1335 14193 14198 1642 1643 1644 1705 8225 8271 8275 8277 8278 8279 1924 1925 1926 1927 1965 1977 1978 1979 1980 1981 1983 1985 2015 2024 2051 14639 14641 14647 14649 2076 2081 8567 8771 2595 2597 2703 2704 2705 3059 3162 3205 3213 3218 3224 3245 3262 3291 3294 3302 3305 3331 3332 3489 16204 16367 3807 3812 10192 16409 16415 16429 16435 16436 10240 16475 10261 16482 10269 16513 16514 16515 16516 16517 16518 16519 16621 4085 10466 16683 16684 10479 10480 10483 4116 4192 4193 4194 4196 4197 4198 4200 4215 4216 4217 4218 4219 4220 4221 4222 4223 4224 4225 4226 4228 4229 4256 10635 10637 4269 4329 4352 4354 4355 4356 4357 4358 4393 10925 10940 11536 5412 5458 12243 5902 5905
dock$	16443 16584
doctor	11558 5194
doctor$	17773
doctors$	11563
dodge$	9990 9991 4524
dodged$	4524
dodges$	15403 4524
dodging$	15997 15998 15999 16000 16001 9990 9991 4524
dodgy$	12586 7612 14128 14723 14724 14725 5593 12179 6250
doe$	5835
does$	186 12839 12847 12850 281 511 646 7098 732 981 982 983 984 13580 13581 999 7496 7499 1202 1335 1642 1643 1644 1741 8271 1924 1925 1926 1927 1966 1977 1978 1979 1980 1981 1983 1986 2016 2025 2052 2077 2082 8566 2595 2598 2703 2704 2705 3162 3206 3213 3219 3225 3246 3263 3292 3295 3302 3305 3489 16204 3808 3813 10270 16517 16518 16519 4085 10466 16683 16684 10479 10480 10483 4117 4192 4193 4194 4196 4197 4198 4201 4215 4216 4217 4218 4219 4220 4221 4222 4223 4224 4225 4226 4228 4229 10613 4255 10629 4268 10639 4328 4352 4354 4355 4356 4357 4358 4394 4605 5324 5412 5458 5902 5905
dog$	11415 17631
dogs$	13958 7810 14907 14908 14909 15071 15096 11415 17631
doing$	6388 12604 12605 12842 12843 12844 12965 12966 12967 12968 12969 12970 12971 12972 12974 511 646 13372 981 982 983 984 999 13618 13619 13620 13642 13643 13715 13737 13738 13739 13740 13741 13742 1642 1643 1644 15380 3162 10614 10615 10630 10631 10635 10637 4352 4354 4355 4356 4357 4358 16976 16977 16978 16979 4605 17200 5905
doll$	1832
dolled$	3772 3773 3774 5868
dolls$	1832 16348
domestic$	17871 6170
dominant$	2352
done$	12666 12667 12669 6507 12825 13345 7140 1642 1643 1644 2750 15995 15996 16087 3510 3511 3512 3549 3550 3551 3772 16482 16619 16642 10519 10528 10535 10536 16755 16757 16758 16760 16761 16762 16763 16797 16798 10616 10632 10633 10634 10635 10637 10640 10641 10642 10643 4275 4276 4277 16896 16897 16898 16899 4352 4354 4355 4356 4357 4358 16943 16944 16945 16956 4397 4605 17199 5905
donna$	15012
donnas$	15012
doomed$	3852 3853 3854 5876
door	4800
door$	6447 6448 6449 13438 13440 13684 14293 8862 8863 8864 8865 11136
doorbell$	4818
doorknock$	11169
doorman$	13231
doormat$	15903 12119
doormats$	15903 12119
doormen$	13231 13299 13300 13301 15336 15337 15338 15339
doors$	13684
doorst	4800
doorstep$	13684 11169
doorsteps$	13684
doorway$	17885
dopey$	6259
dose$	1368 12492 12493
doss$	14962 14963
dossie	5989
dossier$	12358
dossiers$	12358
double$	11492 5624
doubles$	11492
doubt$	13807 8565 16449 16450 16451 16452 10301 10437 10441 10442 10446 10447 16692
doubtful$	8691
down	17527 5066
down$	386 411 540 541 542 543 544 7287 7288 7290 7506 7507 13815 7743 14033 14034 14035 1742 1743 1744 1745 1746 1747 1748 1749 14546 8418 15138 15139 15140 15141 15174 15305 15306 15307 10036 10095 16339 10125 16346 16347 10147 16363 16374 16380 17004 17005 17006 17007 17008 17009 17010 17011 17012 17013 17014 17015 17016 17018 17019 17020 17021 17022 17023 17024 17025 17026 17029 17030 17031 17032 10818 17034 17035 10990 11022 4777 11154 4832 17484 17525 17581 17647 17678 17694 17695 11611 11750 12199 12422 12423 12424
downed$	11154
downfall$	13480 13564 13623 13624 13716 7697 7698 13914 14538 14539 14540 14542 14543
downlo	17350 11203
download$	4809 12369
downloaded$	17418
downloading$	4809
downloads$	4809 12369
downplay$	933 2046 5422
downplayed$	933 2046 5422
downplaying$	933 2046 5422
downplays$	933 2046 5422
downs$	11154
dozen$	7769 8105 9950
dozens$	8106
drag$	1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557 4515 10982
draged$	1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557 4515
dragged$	12635 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557 4515
dragging$	1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557 4515
draging$	1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557 4515
drags$	1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557 4515
drain$	8684 5079 11949
drains$	11949
drama$	13486 13696 13824 14674 14700 8796 2531 10292 16508 10294 11818 5528 6127
drank$	1056 1057 3380 5178 5182 6089
draw$	12608 6394 335 336 6737 6738 899 7317 7642 7643 2089
drawed$	6737 6738 7642 7643
drawer$	8892
drawing$	6737 6738 899 7642 7643
drawn$	12635 6737 6738 7642 7643 2095 2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2115 2116 2122 3683 16414 16420 16425 16434 16500 16506 16544 17359
draws$	12608 6394 335 336 6737 6738 899 13522 7642 7643 2089
dread$	14989
dreadful$	4414 4415 4416 4417 17125 17126 17127 17128 5601 5657 5930
dreadlock$	6281
dreadlocked$	5828
dreadlocks$	6281
dreads$	14989 12196 12198
dream$	14172 14177 10193
dregs$	2526 6244
dress$	6393 25 13340 13341 13342 13343 13344 7199 831 832 922 996 997 1273 1274 13867 13868 1832 2836 2837 2838 2839 2840 2841 2878 2879 2880 2881 2884 3692 3693 10071 10072 3718 16303 10092 16308 16309 16311 16312 16313 16352 16353 16354 5843 12219 5851 12224
dressed$	13340 13341 13342 13343 13344 13345 7199 831 832 13867 13868 3692 3693 3705 3706 3707 16303 16304 16305 16306 3749 16352 16353 3772 3773 3774 12167 12169 12177 5843 5849
dresses$	996 997 13867 13868 1832 2836 2837 2838 2839 2840 2841 2878 2879 2880 2881 2884 3692 3693 10071 10072 3718 16303 16308 16309 16311 16312 16313 16352 16353 5843 12219 5851 12224
dressing$	6393 25 1832 10086 3718 10111 10129 5851
drew$	12608 6394 335 336 6737 6738 899 13522 7642 7643 2089
drift$	556 557 558 559 560 561 601 602 1546 1547 1548 1549 1550 1551 1552 16437 12323
drifted$	556 557 558 559 560 561 601 602 1546 1547 1548 1549 1550 1551 1552
drifting$	556 557 558 559 560 561 601 602 1546 1547 1548 1549 1550 1551 1552
drifts$	556 557 558 559 560 561 601 602 1546 1547 1548 1549 1550 1551 1552
driftted$	556 557 558 559 560 561 601 602 1546 1547 1548 1549 1550 1551 1552
driftting$	556 557 558 559 560 561 601 602 1546 1547 1548 1549 1550 1551 1552
drill	17311
drill$	15328
drink	17857
drink$	12707 12723 293 294 295 296 297 298 299 12916 12917 6712 6713 6714 6715 6716 6718 6719 13016 13045 13047 13048 13049 13248 13339 13340 13341 13342 13343 13344 996 997 1056 1057 13658 13659 13660 13717 13731 13732 13733 13734 13735 13736 13747 13748 13749 13750 7586 7639 13927 7934 14193 14198 14201 14202 14203 14204 14399 14603 14604 14639 14641 8495 14733 14749 14977 2702 2703 2704 2705 3380 15965 15966 3390 3391 3392 3393 3394 16029 16030 16031 16399 16401 17770
drinker$	17856
drinkers$	17859
drinki	11537 11539 17838 17857 17883
drinking$	6381 12597 12598 35 6742 13075 13340 13341 13342 13343 13344 13380 13395 13396 13397 13398 922 7306 938 1126 1127 1128 14023 14024 16399 16401 17752 17754 11545 5178 5182 5252
drinks$	12916 12917 6712 6713 6714 6715 6716 6718 6719 13248 13658 13659 13660 7586 2703 2704 2705 3380 3390 3391 3392 3393 3394 5178 5182
driv	5064 5138
drive$	12890 12891 13308 13329 6069
driven$	6695 7113 7114 7115 7116 7117 13337 2094 5141
driver	4706 11162
driver$	12678 6659 12910 12911 6697 12915 12956 13086 13087 13088 13231 13299 13300 13301 13628 13629 13692 13694 7492 7528 7529 7530 7531 13776 13989 1412 7855 7856 7863 8143 4954 4969
drivers$	6688 6691 12910 12911 6697 12914 12915 12956 13231 13299 13300 13301 13628 13692 13989 14416 14925 8774 8775 15336 15337 15338 15339 16357 17266 11075 17356 17377 17379 4872 4954 4969 11813
drives$	13308 13329
drivin	4940
driving$	11132 11309
drone	6074
drone$	4866 6008 12443
drones$	4866 6008 12443
drop	5064
drop$	8657 16437 10852 4516 17643 17647 17678 12422
droped$	4516
droping$	4516
dropout$	11894 11949
dropouts$	14886 14887 14888 11894 11895 11949 6246
dropped$	4516 17647
dropping$	4516
drops$	4516 17643 17678 12422
drug	17262 17272 11083 17310 4894 17481 17502 11559 11560 11726 17944 12353 12384 12432 6320
drug$	6381 12597 12598 37 38 6475 13129 6930 13156 6948 6953 6956 6958 923 14129 14131 14723 14724 14725 8653 8654 8655 8656 8666 14886 14887 14888 14923 14995 14996 8811 4695 4698 11147 11263 11438 5139 11537 11539 17838 11705 11747 11895 5527 5578 5598 5633 5649 6018 6125
druggie$	6240
druggies$	6240
druggy$	6240
drugs	17311 17486 17530 17551 5029 11733
drugs$	293 294 295 296 297 298 299 12916 12917 6712 6713 6714 6715 6716 6718 6719 6742 13058 6851 6852 6853 13093 13094 13095 13129 13134 13143 13144 6955 6957 13174 13175 13176 13236 13237 13238 13239 13240 13241 13242 13243 13248 13251 13339 13630 13635 13658 13659 13660 13717 13731 13732 13733 13734 13735 13736 13747 13748 13749 13750 13843 7639 13924 13932 7722 14129 14131 7934 14190 14204 8001 8005 8153 14391 14392 14393 14394 14395 14396 14397 14398 14687 8495 14733 14749 14913 14923 14975 14976 14977 15132 15146 15154 15167 2702 15310 15382 15383 15384 15385 15386 15387 15388 15571 15572 15573 15574 15575 15584 15741 15742 15743 15997 15998 15999 16000 16001 9925 16399 16401 4695 4698 17329 17434 17474 17495 17496 11398 5139 11552 17768 17770 5252 11705 17931 17948 11745 11747 11749 11803 5527 5578 5598 5633 12007
drunk$	13345 13376 1126 1127 1128 1129 1130 7587 1219 7589 14512 16635 16636 16637 16670 5182 11949 6089
drunks$	11949
dry$	3662 16262 16953 5812
ds$	17374
dto	6206
dto$	12575
dual$	10024 6155
dually$	6155
duck$	15941 15942 15943 15944 4524
ducked$	4524
ducking$	4524
duckked$	4524
duckking$	4524
ducks$	8018 14234 8020 4524
due	17527 5066
due$	6386 385 409 6785 1157 2858 17756 17757 17863 5291 17883 5337
dug$	1554 1555
dump$	4477 4478 5936
dumped$	4477 4478 5936
dumping$	4477 4478 5936
dumpped$	4477 4478 5936
dumpping$	4477 4478 5936
dumps$	4477 4478 5936
dunce$	11949
dunces$	11949
duo$	11881
duped$	12635
dust$	17175
duties$	16719 17108
duty$	16719 16966 17054 17108
dyed$	5828 12199
dying	11643
dying$	17741 17858
dynamic$	11880
dynamics$	11880
dyscal	6325
dysfunctional$	9046 5651 12021 6291
dyslex	6325
dyspra	6325
dysregulated$	6259
dystrophy$	12465
e$	16778 16960 17079 17080 17081 10898 17130 17131 17782 17783 12312
each	17263 17436 4856 4857 11326 17717 12407
each$	203 6904 13810 8172 8539 8783 8906 8908 9068 9896 3624 16362 10148 10162 3795 3797 4053 4056 4080 4082 4083 4084 10809 17147 11000 11037 11091 17354 11150 11166 4798 11178 4813 17399 17437 17450 17451 17453 17494 4939 17559 17562 17567 11383 11394 17622 11414 11417 17634 5052 17641 5058 5076 17681 17684 17693 11483 17705 11495 5140 11512 17763 5781 12238 12239 12265 6016 12412
eager$	326 327 332 744 745 746 747 748 1043 1044 1045 1046 1048 1049 1050 1051 1052 1114 1115 1116 1118 1119 7978 14194 14195 14196 14197 1614 1615 1616 1617 1618 1619 5427
eagerly$	729 730 731 13316 1259 1260 1261 1262 1263 1264
ear$	14269 8063 8064 8065 14281 14282 16251 17048
earlier$	13417 13418 15427
early$	15511 15579 17236 17237 17238 12466
earmar	5130
earn$	590 13385 13386 13731 13732 13733 13734 13735 13736 3493
earned$	590 15038 15040 15041 15042 15043 3493
earning$	590 15665 3493
earns$	590 3493
earring$	12219
earrings$	12219
ears$	14137 16251 17049 17050 12345
easier$	4997
easily$	13333 13334 14361 14362 2117 2794 3148 9718 3366 10522 16740 16741 17088 17089 17090 17091 5470 5472 5676
east$	3658
eastern$	3650 10020 10025 3657 10044 16261
easy$	6418 6441 6729 6730 6731 363 592 13506 13507 13662 7540 7813 1445 7815 1448 14599 14600 14601 8789 8790 15134 15135 11274 5471 5650
eat	17325
eat$	6103 12473
eaten$	12473
eater$	15003 11951
eaters$	15003 11951
eating	11539
eating$	17754 6102 12473 12482
eats$	6103 12473
eczema	6331
edge$	14055 14100 14101
educat	5216 12523 6156
educate$	200 201
educated$	200 201 5232
educates$	200 201
educating$	200 201
education$	6610 12826 13064 13065 13626 14597 10542 17814 17822 6141 12521
educational$	6139
effect	11346 6058
effect$	3023 9480 9481 9482 16528 16529 17688
effective$	17561 6061
effectively$	2897 9266 2898 2899 2900 2901 2904 2905 2906 2907 3022 5730
effort$	7172 804 805 806 807 7177 809 810 14471 1888 8258 8259 16377 16747 16804 16805 4305 4306 4307 16921 16922 16923 16924 16925 16926 16927 16928 10716 10717 10718 10719 10720 4418 4419
efforts$	6610 12826 16377 4305 4306 4307 4418 4419 11832
egg$	315 317 318 2170 2171 11878
egged$	315 317 318 2170 2171
eggged$	315 2170 2171
eggging$	315 2170 2171
egging$	315 317 318 2170 2171
eggs$	315 317 318 2170 2171 11878
ehc$	6140
ehcp	6139
ehcp$	12508
ehcps$	12508
eight	11037 11052 17354 11150 11178 17399 11222 4856 4857 17450 17451 17453 17494 4925 4939 11320 17541 17559 17562 17567 11383 17622 11414 11417 17634 5052 17641 5058 5076 17681 17693 11483 17705 17717 12412
eight$	14839 17046 11294 17533 17535
eighteen$	13259 13261 708 13294 13295 15414 15415 15416 15417 15418 15419 9210 15461 15462 15463 15464 15465 15466 15467 15468 15469 15470 16200 12095
eject	17455 11385
eject$	17600
elbow$	17784 17785
elbows$	17784
elder	4710 11079 12394
elder$	13154 14723 14724 14725 11079 11857 12350
elders	11079
elders$	12678 13086 13087 13088 13134 13154 13157 13629 13698 13699 13700 13701 13702 13703 7492 7528 7529 7530 7531 14723 14724 14725 14729 14895 11079 17297 4920 11857 12350
elect$	432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 1043 1044 1045 1046 1048 1049 1050 1051 1052 5427
elected$	152 153 154 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 1043 1044 1045 1046 1048 1049 1050 1051 1052 17094 10963 17179 5427
electing$	432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 1043 1044 1045 1046 1048 1049 1050 1051 1052 5427
electr	5328 5353
electricity$	11697
electronic$	11722 12578
electronically$	11722
elects$	432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 1043 1044 1045 1046 1048 1049 1050 1051 1052 5427
electted$	432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 1043 1044 1045 1046 1048 1049 1050 1051 1052 5427
electting$	432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 1043 1044 1045 1046 1048 1049 1050 1051 1052 5427
element$	403 404 405 11879 11884 11932
elements$	11879 11884 11932
eleven$	14839 2874 2875 2876 9412 3044 9414 9415 3047
else$	13454 910 911 13518 13558 13991 13992 15448 16904 16905
elsewhere$	16904 16905
email	4772 4791 4805
email$	17075 17079 17080 17081 11146 11160 4968 12311
emaile	11241
emailed$	11146
emailing$	11146 11160 4968
emails$	16778 17075 17080 17081 17130 17131 11146 11160 4968 12311 12312
embarked$	562
embarrassment$	9023
embellish$	6226
embellished$	6226
embellishes$	6226
embellishing$	6226
embroiled$	550 551 552
emergency$	17782 6133
emotional$	9080
emotionally$	5688 5777 5779 6171
empathy$	14627 14657 14658 11834
empire$	13173
employment$	12525
emptive$	11488
empty$	11484
enabl	4672 4703
enable	4990 6065
enable$	44 13485 4750 4992
enabled$	44 13485 13523 13524
enableed$	4992
enableing$	4992
enables$	44 13485 4750 4992
enabling$	44 13485
encounter$	13337 14705 11758 12086
encounters$	13337 14705 11758 12086
encour	4660 4691
encourage$	12608 6394 200 201 328 329 330 335 336 353 6737 6738 7642 7643 5374 5421
encouraged$	12608 6394 200 201 328 329 330 335 336 353 6737 6738 7642 7643 4696 5374 5421
encouragement$	14179 14180 14181 14182 14183 14184 14185 14186 14325
encourages$	12608 6394 200 201 328 329 330 335 336 353 6737 6738 7642 7643 5374 5421
encouraging$	12608 6394 200 201 328 329 330 335 336 353 6737 6738 7642 7643 14179 14180 14181 14182 14183 14184 14185 14186 14325 5374 5421
end$	136 137 6837 917 918 13862 13863 14124 8035 8036 14314 14315 14326 1842 1844 1847 16435 16436 10224 10227 10228 3860 10230 10293 10420 11382 17667 17713 5159
endanger$	10 5365 5366
endangered$	10 5365 5366
endangering$	10 5365 5366
endangerred$	10 5365 5366
endangerring$	10 5365 5366
endangers$	10 5365 5366
ended$	4652 4963
ending$	11382 17741 5159
endless$	168 169 170 10865 10866 5600
endlessly$	4086 10455 4087 10456 4088 4089 4090 4091 4092 4093 4128 4129 5894
endome	6096
endometriosis$	12465
ends$	10293 10420 17659
enemies$	13477 13533
enemy$	13477 13533
enforc	11192 17572 17576 12346 6047 12433
enforce$	6316
enforcement$	17407 17534 17547 17628 5100 17685 5104 11475 17714 12427 6059 12429 6067 6316
enforcer$	11949 6308
enforcers$	11949 6308
enforces$	6316
engage$	12738 12752 12980 13016 13124 553 554 555 14589 15172 15179 8965 15181 15182 15183 15184 15185 15186 15191 15194 15284 16360 16409 16415 16429 16467 16468 16477 16478 16479 16511 16532 16535 16563 16603 16604 16605 16714 16946 17153 17156 11515 11782 12017 12243 12244 12251
engaged$	545 546 547 548 549 553 554 555 13345 13353 15179 15181 15182 15183 15184 15185 16414 16420 16425 16434 16500 16506 16544 16545 16546 16547 16548 16561 16589 16590 16591 16592 16593 16714 11782 12017
engagement$	545 546 547 548 549 15178 15186 2611 2612 2613 2614 8984 16377 3800 3801 3802 3803 4003 4004 16625 10411 12011 12016 12238
engager$	11916
engagers$	11916
engages$	545 546 547 548 549 553 554 555 16477 16478 16479 16535 16557 16558 16559 16560 11782
engaging$	545 546 547 548 549 553 554 555 15179 15181 15182 15183 15184 15185 15186 16603 16604 16605 11782 12010 12017 12251
english$	12531 12533
enjoy$	353 13335 13336 1226 1227 7603 1757 1758 1759 1760 2090 2091 2092 2093 2126 2127 2132 2172 2173 2174 2175 16689 5435 5468
enjoyed$	353 13335 13336 1226 1227 1229 1230 1231 1232 13817 7603 7604 7605 7606 1757 1758 1759 1760 2090 2091 2092 2093 2126 2172 2173 2174 2175 16689 5435 5468
enjoying$	353 1226 1227 1757 1758 1759 1760 2090 2091 2092 2093 2126 2172 2173 2174 2175 5435 5468
enjoyment$	13892
enjoys$	353 1226 1227 1757 1758 1759 1760 2090 2091 2092 2093 2126 2127 2132 2172 2173 2174 2175 16689 5435 5468
enormous$	3632
enormously$	17713
enough$	113 12797 6583 12799 6613 7464 7983 7984 7985 14209 14210 14211 8224 8265 9483 9484 3116 15701 15702 15703 15704 15705 15706 15707 15708 15709 15710 15711 15712 15713 3131 3134 9529 9530 16015 16043 9976 16192 9980 16983 12090 12137
enquir	11173 17576 17881
enquir$	4910
enquiries$	17315 4899 4910 17569
enquirs$	4910
enquiry$	17388 4910 17569 12380
enrich	5978
ensure	4966
entangled$	550 551 552
enter$	4675 17709 5412 11782
entered$	4787 4788 4837 4914 4916 5412 11782
entering$	5412 11782 12376
enterp	17520
enterprise$	17298 12380
enterred$	5412 11782
enterring$	5412 11782
enters$	17416 17709 5412 11782
entice$	12608 6394 328 329 330 1108 1109 1110 1111 5374 5429
enticed$	12608 6394 328 329 330 1108 1109 1110 1111 5374 5429
entices$	12608 6394 328 329 330 1108 1109 1110 1111 5374 5429
enticing$	12608 6394 328 329 330 1108 1109 1110 1111 5374 5429
entirely$	3176 4549 4550 4551 5745 5889 5892 5946
entitled$	6259
entitlement$	14937
entrant$	14878
entrants$	14878
entrenched$	2339 5565 12033
epi	6121
epilep	11643 6331
epilepsy$	17858
epipen$	12490
epipens$	12490
episodes$	13202
equal$	3386 3387 5738
equally$	1021 5414 5426
equals$	9291 9292 9293
erratic$	12739 12740 12741 12742 15195 15196 15197 15198 2615 5657
error$	1131 4655 4656
errors$	1131 4655 4656
escala	5149 6058
escalate$	16437
escalated$	4786
escape$	12924 13387 1204 14511
escort$	15811
escorts$	15811
essential$	5069
establ	17261 11065 4721 4742 4745 4888 4896 4908 11277 4958
establish$	17280 4699 4716 4723 4728
established$	4699
establishes$	4699
establishing$	4699
establishs$	4699
estate	11441 11507
estate$	13150 13151 14802 14803 14804 14805 14845 14846 14847 14848 14849 14850 14851 14852 14853 14854 14855 14856 14859 14860 14864 14925 14929 14930 15055 15056 15058 10806 17656 17675 5115 17722 17725 11845 5781
eternally$	6289
european$	3648 10019 10022 10026 16259 5807
evade$	9990 9991 4524
evaded$	4524
evades$	4524
evading$	9990 9991 4524
evasive$	6259
even$	12676 6595 6599 235 7448 7449 7450 7451 7452 7453 7454 7455 7456 7457 7459 1848 1849 10703 10704 10705 10863 10864
evening$	16663 16664 16665 17710
events$	17521
ever$	9511 9512 3144 16530 16531 10320 16536 16537 16538 10346 3978 10348 3980 10455 10456 4088 4089 4090 4091 4092 4093 10469 16700 16701 16702 16703 10499 4131 4132 4133 4134 10946 12247 12248
every	11326
every$	168 169 170 13590 1018 1023 13788 7878 8084 8085 8088 8380 14596 8532 8745 8777 2942 9908 16362 10148 10162 3795 3797 10174 4044 4045 4052 4055 4079 10449 4081 4082 4083 4084 10816 10891 17130 17131 17147 11091 11166 4798 4813 17437 11495 17760 17763 11551 12238 12239 5890 12265 12312 6016 12476
everybody$	7303 7304 7305 7818 8168 8176 15151 10789 17405
everyone$	7303 7304 7305 7597 7818 7843 14240 8168 8176 14457 8380 14845 14846 14847 14848 14849 14850 14851 14852 14853 14854 14855 14856 14859 14860 14861 14890 8739 8774 8775 8923 15151 9233 10789 17405
everything$	6450 6451 6452 6453 13147 13520 7493 7563 7629 7874 1698 9322 2954 9733 15962 16362 10148 16472 3923 3924 3925 4110 4111 4112 4113 4114 10757 10848 10856 10857 10958 10981 11127 11129 11788 12238 12239
everywhere$	13826
evicte	17857 11643 6361
evicted$	12670 17858
evicti	17838 17854 17883 6361
eviction$	13623 13624 17557
evicts	6361
eviden	17311 4958 17551 5036 12346 6304
evidence$	7590 1222 7592 1224 8245 16877 16960 17130 17131 17258 17275 4719 11109 17335 4754 4897 11267 4918 4973 4981 17591 12311 12312 6011 12389
evidences$	4981
evidencing$	4981
evident$	4066
evidently$	4105 10474 4106 4107
evil$	2397 2398 5509 5597 5632 12021
ex$	17845
exactly$	8833 9693
exaggerate$	13780 14969 12263 6226
exaggerated$	12263
exaggerates$	12263 6226
exaggerating$	12263 6226
exaggeration$	14969
exam$	17115 17193 17797 11616 6161 12533
examin	17350 11203
examin$	4727
examination$	12369
examinations$	12369
examined$	4727 17418
examines$	4727
examining$	4727
examins$	4727
example$	17724 6011
exams$	17797 12533
except$	9323
exception$	12256
exchang$	660 7029 661 662 663 664 665
exchange$	7021 660 7029 661 662 663 664 665 7036 13254 13308 963 11782
exchanged$	660 7029 661 662 663 664 665 963 11782
exchanges$	660 7029 661 662 663 664 665 13308 963 11782
exchangged$	660 7029 661 662 663 664 665
exchangging$	660 7029 661 662 663 664 665
exchanging$	660 7029 661 662 663 664 665 963 11782 12376
exchangs$	660 7029 661 662 663 664 665
excitement$	13717 14204 14370 14674 14680 14700 11818 5469
exclude$	17153 17154
excluded$	12643 6619 6620 6621 6622 6623 6624 6625 6626 258 259 260 416 417 418 419 13098 13472 8616 8617 8618 8619 4504 11583 11892 12320 12515 6147
excluding$	16882 16883
exclus	11616
exclusion$	13490 13491 13623 13624 1131 13716 7697 7698 13914 14542 14543 14835 14977 11243 11349 5034 5223 17831 11892 6350
exclusions$	14835 11892 6350
excuse$	13875 10988 11027 12295 12296
excuses$	7556 8741 8742 2374 8744 10988 12342
execut	17592 6036
executed$	12402
exercise$	1897
exercised$	1897
exercises$	1897
exercising$	1897
exhaust$	2365
exhausted$	2365
exhausting$	2365
exhausts$	2365
exhaustted$	2365
exhaustting$	2365
exhibit$	6004
exhibited$	12372 6004
exhibiting$	6004
exhibits$	6004
existence$	12022
existent$	15195 15196 15197 15198 17125 17126 17127 17128
exit	5212
exit$	11581
expand	5136
expect	11612
expect$	7236 7237 7238 870 871 7341 7342 974 975 7345 14486 14487 11251
expectation$	15870
expectations$	15299 15870 12065
expected$	6707 14258 4696 4889 17578 17827 17863
expecting$	12485 6118
expell	6149
expelled$	6149 12518
expend	11107
expendable$	17322
expensive$	16286 16287 10099 5855
expensively$	3646 5808
experi	5287 5288
experience$	14705 2787 2789 9257 2889 15566 15567 15568 15569 15570
experienced$	2824 15841 3286 3607 3611 3621 11656 11657 11761 12088 5740
experiences$	14705
experiencing$	11656 11657
experts$	3413
explained$	10360 10361 10362
explanation$	17079
explicit$	6999 7010 7416
exploit$	6674 5373
exploitation$	12584 12585 12628 12629 12630 12650 12662 12998 13129 13480 13481 13490 13491 13682 7468 13716 13834 7639 7697 7698 13914 14031 14032 14129 14131 14542 14543 14630 14631 14632 14633 14664 14665 14666 14667 14668 14669 14670 14671 16136 4665 11035 11036 4669 11041 17261 11086 4724 4725 4730 4753 17341 4759 17344 4761 4762 4767 11138 11142 11143 11145 17361 17366 17367 17368 4789 11161 4794 17383 17384 17386 11174 17400 11313 4962 11337 11379 5049 5053 11423 11785 11809 11853
exploited$	12635 12643 6674 13306 13634 7720 7721 14339 14341 14607 14608 14609 14610 14611 14612 14613 14614 14615 14616 14617 14618 14664 14665 14666 14667 14668 14669 14670 14671 15789 15790 15791 15872 5373
exploiter$	12609 12678 6676 12899 12919 13134 13154 13185 13187 13190 13262 13280 13285 13290 13729 13730 13766 13767 13768 13769 13770 13771 13772 13773 13774 13777 14095 14221 14414 14495 8487 14703 14723 14724 14725 14726 14817 2237 2326 11743 11802 11885 11888 11889
exploiters$	12609 12678 6676 12899 12919 12923 12944 13134 13154 13185 13187 13190 13262 13285 13290 13729 13730 13766 13767 13768 13769 13770 13771 13772 13773 13774 13777 14095 14221 14414 14495 8487 14703 14723 14724 14725 14726 14729 14817 2237 2326 15149 11743 11802 11885 11888 11889
exploiting$	6674 5373
exploits$	6674 5373
exploitted$	6674 5373
exploitting$	6674 5373
explosive$	5512 6257
expos	4888
expose$	6372 10 12596 6404 12620 12621 12622 12623 12624 12625 12626 5365 5366
exposed$	6372 10 12596 6404 12620 12621 12622 12623 12624 12625 12626 5365 5366
exposes$	6372 10 12596 6404 12620 12621 12622 12623 12624 12625 5365 5366
exposing$	10 6404 12620 12621 12622 12623 12624 12625 5365 5366
express$	8442 8443
expressed$	8442 8443
expresses$	8442 8443
extend	5023
extensions$	12187 12198
extra$	5213
extract$	4678
extracted$	4678 17359
extracting$	4678
extraction$	12369
extractions$	12369
extracts$	4678
extreme$	8735
extremely$	5727 5745
extricate$	7567 7568 7569 7570 7571 7572
eye	17747
eye$	13532 1240 1241 14071 14072 14270 8056 8057 8058 16251 17047 12207
eyeballs$	14137
eyebrow$	16251 16267 12210
eyebrows$	16251 16267 12210
eyed$	12175 12204
eyelashes$	12192 12198 12205
eyelid$	13727
eyes	17337
eyes$	13532 7910 14137 9120 16251 3668 16274 17186 12344 5976
eyesig	11537
eyesight$	17752
fabricated$	14775
face$	13091 1373 14092 14093 14094 8051 14316 16251 10081 10098 16323 10112 4720 11356 11421 12202 5867 5999
facebo	4967
facebook$	622 6991 623 6992 624 6993 625 6994 626 6995
faced$	1373 11988 12041 12203
faces$	1373 14092 14093 14094 15082 16251 16323 10112 11084 11421 12202 5867 6199
facial$	10030 4720 5815 5999
facilitat$	66
facilitate$	44
facilitated$	44 66
facilitates$	44
facilitating$	44 66
facilitats$	66
facilitatted$	66
facilitatting$	66
facing	11639
facing$	1373 6199
fact$	4067
facts$	8245 9799
fade$	12189 12198
fades$	12189
fag$	13658 13659 13660
fags$	13658 13659 13660
fail	5146 6164
fail$	190 1199 1866 1972 1977 1978 1979 1980 1981 1983 2005 2006 2007 2027 2087 8570 16436 16628 16629 16630 16631 16670 4135 4136 4137 4138 17158 17159 17160 17161 5462 12257 5895 5896
failed$	190 283 1199 1866 1972 1977 1978 1979 1980 1981 1983 2005 2006 2007 2029 2087 16670 4135 4136 4137 4138 10512 16728 17158 17159 17160 17161 5462 5895 5896 12320
failing$	190 1199 1866 1972 1977 1978 1979 1980 1981 1983 2005 2006 2007 2030 2087 16670 4135 4136 4137 4138 16723 16724 16725 16726 16882 16883 17158 17159 17160 17161 17232 17233 17234 17235 5462 5895 5896 5897 12267 12268
failings$	16723 16724 16725 16726 5897 12267 12268 6290
failled$	190 1199 1866 1972 2087 16670 17158 17159 17160 17161 5462
failling$	190 1199 1866 1972 2087 16670 17158 17159 17160 17161 5462
fails$	190 1199 1866 1972 1977 1978 1979 1980 1981 1983 2005 2006 2007 2028 2087 8569 16670 4135 4136 4137 4138 17158 17159 17160 17161 5462 5895 5896
failure$	6765 397 398 399 400 401 402 2005 2006 2007 16723 17124 17188 11894 5897 12267
failures$	16723 16724 16725 16726 17124 17188 11894 5897 12267 12268
fainted$	6337
fainting$	6337
faints$	6337
fair$	3101 3102 3103 3662 5804 5805 5812 5828
fairies$	15053
fake$	4810 5821 5836
fall	5064
fall$	6789 6790 6791 6792 560 561 1256 1257 1258 1710 1711 1712 1713 1714 1715 1716 14374 2155 16437 4466 10852 17643 17647 17678 5940 12422
fallen$	560 561 1710 1711 1712 1713 1714 1715 1716 2155 4466 5940
falling$	560 561 1256 1257 1258 2155 12235 5940
falls$	6789 6790 6791 6792 560 561 1256 1257 1258 1710 1711 1712 1713 1714 1715 1716 2155 4466 17132 17643 17678 5940 12313 12422
false$	14775 16694 4810 11180 5482 5487 5823 5836
fame$	11800
families$	13064 13065 13723 7819 2367 2368 2383 15077 15084 15106 15107 15108 15109 15212 15240 15241 15242 15243 15244 15245 9038 9039 15256 15260 15261 15765 10732 10733 10734 10735 10736 10737 10789 10801 17017 17076 17097 11867 12020 12022 12069 12074 12305 12311
family	11621 11622 17868
family$	13723 8747 2383 15077 15084 15106 15107 15108 15109 15212 15240 15241 15242 15243 15244 15245 9038 9039 15256 15260 15261 15523 15550 15554 15765 10800 17097 17837 11623 11629 17849 17850 17853 5270 17865 5303 17890 17892 17898 11699 11867 12020 12069 5704 12074 6127 6167 12544 12549
fan$	1468
fancies$	13204 13205 2508 2511
fancy$	13204 13205 2508 2511
fanned$	1468
fanning$	1468
fans$	1468
fantasist$	11894
fantasists$	11894
far$	14054 1613 1720 14777 14778 14779 2503 2930 2934 2967 3242 3322 9878 4398 4399 4400 4566 17624
farce$	12280
farcical$	6291
farm$	15157
fashionably$	3646 5808
fast$	7540 7897 7901 15127 15134 15135 15511 15579 5471
faster$	15427
fat$	10013 6280
fate$	11786
father	11622 17839 11625 5261 5271 11641 5273 5276 5282 17868 17884 17890 11678
father$	2367 2368 9038 9039 15309 9104 2736 2737 9219 2966 2975 9345 9346 9347 9348 9391 9392 9393 15669 3525 3526 3527 3528 5248 5249 5250 17835 17837 11623 5257 5258 11629 5262 17849 17850 5269 5270 17861 17865 11651 11652 11659 5302 5303 17898 12069
fathers$	9104 3525 3526 3527 3528 5269 12069 12132
fatigue$	12465
fattest$	3669 5832
fault$	12974 12975 420 421 422 423 13010 13011 13012 13470 931 932 13592 13601 13602 13603 13604 7399 1031 7401 13617 13737 13738 13739 13740 13741 13742 16980 17134 4588 10965 17190 17191 17192 11787 11795 5944 12316 12318 12328
faultless$	7399 1031 7401
faulty$	8266
favor$	7023
favors$	7023
favour$	7022 13244 13245 3708 3709 3710 3711 3712 3713 3714 3715 3716 3717 4628 4629 4630 11770 5850
favoured$	3708 3709 3710 3711 3712 3713 3714 3715 3716 3717 4628 4629 4630 5850
favouring$	3708 3709 3710 3711 3712 3713 3714 3715 3716 3717 4628 4629 4630 5850
favourred$	3708 3709 3710 3711 3712 3713 3714 3715 3716 3717 4628 4629 4630 5850
favourring$	3708 3709 3710 3711 3712 3713 3714 3715 3716 3717 4628 4629 4630 5850
favours$	7022 13244 13245 7934 3708 3709 3710 3711 3712 3713 3714 3715 3716 3717 4628 4629 4630 11770 11771 5850
faze$	9595 15934 15952 15953 9739
fazed$	15933
fazes$	9436 15652 9720 9721
fear$	7482 8727 8728 2360 2361 14989 3250 15854 5748
feared$	13893 3250 5748
fearless$	6273
fears$	14989 3250 5748
february$	13152
feckless$	6250 6259
fecklessness$	2230 2231 15272 15273 12030
fed	4686
fed$	105 106 107 108 902 2350 2351 17397 5326 5329 12460
feeble$	17002
feed	4686 4773 4784 5978
feed$	105 106 107 108 902 2350 2351 4678 4790 4816 5054
feeded$	4678
feeding$	2350 2351 4678 4790 6092
feeds$	105 106 107 108 902 2350 2351 4678 4790 5054 5326
feel$	13204 13205 7814 8442 8443 2354 2362 2540 9741 3373 4847
feelin	6081
feelings$	14929
feels	6081
feels$	13204 13205 8442 8443 2354 2362 2540
feet$	13115 13116 14121 7908 15949 16072 10006 16222 16223 16345 17099 17185 5789
feigned$	5487
fell$	560 561 1256 1257 1258 1710 1711 1712 1713 1714 1715 1716 2155 4466 17647 5940 12409 6115
felt	6081
felt$	13204 13205 8442 8443 8560 8561
female	6028
female$	9993 16209 16210 9996 16212 16213 3648 11069 4893 11899 12149 5781 6013
females$	15211 4893 11899 6275
fend$	9136 9486 9487 9488 9491 9492 9494 9495 9498 3130 15760 16196 16947
fendded$	3130
fendding$	3130
fended$	3130
fending$	9486 9487 9488 9491 9492 9494 9495 9498 3130 15760
fends$	3130
feral$	15159 5651 12021 6259
ferocious$	6257
fester$	17196
fetch$	7098 732
fetched$	7098 732 7113 7114 7115 7116 7117
fetches$	7098 732
fetching$	7098 732 15886
feud$	14053
fever$	12464
few$	11932
fewer	5064
fewer$	5056 5060 17647 6062
fibrosis$	12465
fiercely$	5745 5778
fifteen$	2874 2875 2876 2877 9412 3044 9414 9415 3047
fight	5064
fight$	13016 13045 13047 13048 13049 13097 7178 13445 13613 1043 1044 1045 1046 1048 1049 1050 1051 1052 13795 1438 14048 14374 14399 8260 14476 14511 14603 14604 14677 14761 14762 14987 2481 15310 9137 15698 3390 3391 3392 3393 3394 3559 16399 16435 16437 10292 16508 10294 16638 16639 16640 16666 16670 17931 5427 11812 12255 6069
fighti	11434 11628 11700
fighting$	12681 12682 13920 8545 14913 14969 14975 14976 14977 15310 15854 9641 16401 16670 17649 17808 5252 17843 17915
fights$	13549 13550 13551 13552 13553 13794 14676 14680 2481 15310 3390 3391 3392 3393 3394 3559 16635 16636 16637 16638 16639 16640 16666 16670 16671 11812 12255
figure$	9105 9106 9335 3013 3014 3015 3016 3017 10060 11463 11866
figures$	12954 12955 9105 9106 3013 3014 3015 3016 3017 17075 17115 10968 17193 17195 17204 17205 11463 11866
file$	16960 17289 17302
files$	16960 17289 17302
filler$	12182
fillers$	12182
film	17455 5143
film$	12890 12891 10134 4802 17432 4853 17439 17443 11235 4867 17637 5125 11512 12377
filmed	17382
filmed$	12635 12670 12717 6695 14339 14341 15835 15850 4802 4853 17441 4858 11235 4867 17537 6007
filming$	15850 4802 4853 11235 4944 12401
films$	4802 4853 17439 11235 5125
filter$	15099 15100 15101 15102 15103
filthy$	16286 16287 6280
final$	5225 6193 6195
finance$	105 106 107 108
find	17424 4888 5991
find$	2 1242 7681 1365 14027 2695 9984 16435 17261 11065 4721 4742 4744 4745 11159 4896 4908 17597
findded$	2 1365
findding$	2 1365
finded$	2 1365
finding$	2 13824 1365 8502 8503 8504
finds$	2 1242 1365 7810 2694 11159
fine	11454 5241
fine$	1275 1276 1277 8388 15701 15702 15703 15704 15705 15706 15707 15708 15709 15710 15711 15712 15713 9522 3154 3155 9525 9531 9532 9533 9534 9535 9536 9537 9568 9569 9570 9571 3472 9858 3490 9935 3567 3568 3569 17669
fined$	11707
fines$	17669
finger	17589 5143
finger$	7476 16802 16803 16812 16813 16823 17784 17785
fingered$	11986
fingerprint$	11512
fingers$	7476 7732 7733 15032 17784
finish$	10226
finished$	16087 3510 3511 3512 16545 16546 16547 16548 4120 16714
fire	11732
fire$	13118 13456 13691 14053 14117 14118 17506 11732 17947 5610 5611
firear	17944
firebrand$	6245
firebrands$	6245
firesetter$	6248
firesetters$	6248
firestarter$	6248
firestarters$	6248
firing$	7944
firm	5095 5101 5106
firm$	11470 5105
firmer$	5105
first$	13068 7836 14122 14123 7912 2232 2294 2390 16875 17069 17257 6193
fishnets$	12219
fisted$	17152 12291
fit$	3466 3467 10767 4670 17748
fits	11537
fits$	4670 17752 12468
fitted$	17761 5353
fitting$	10073 10097
five	11037 11052 17354 11150 11178 17399 11222 4856 4857 17450 17451 17453 17494 4925 4939 11320 17541 17559 17562 17567 11383 17622 11414 11417 17634 5052 17641 5058 5076 17681 17693 11483 17705 17717 5140 12412 12507
five$	6794 7138 7139 7144 7145 7155 7195 7208 7212 7504 7765 14040 8100 1864 8272 8435 8554 2186 2187 2188 2216 14813 14911 2382 2634 15458 3110 3637 10007 10008 3684 16268 16269 16270 16271 16272 16273 16490 16491 16492 16493 16494 10298 10299 10300 10315 10324 10330 4061 10435 10436 4070 10440 10814 17046 11294 17533 17535 6013
fix$	13658 13659 13660
fixated$	5965
fixed$	11454 11591 6361
flag	4797
flag$	4781 4838 6002
flagg	4891
flagge	17382
flagged$	4714 4781 4786 4837 4838 17440 4921
flagging$	4781
flagrant$	2342 2343 2345
flags$	14276 4781 4838 11822
flaky$	6250
flame$	14117 14118 14145
flames$	14052 14053
flash$	7627
flashb	6328
flashing$	14023 14024
flashy$	5855
flat	11622 17842
flat$	12962 13177 13178 13179 13180 6966 6967 6968 6969 13297 13298 13330 13411 13412 13413 13628 13822 13823 13916 13929 13933 14154 14155 14156 14157 14158 14242 14410 15765 3804 17837 17869 17887 17889 17902 5322 17912 12558
flatly$	5872
flatmates$	9291 9292 9293
flats$	13297 13298 13628 17901
flatter$	4620
flattered$	12635 11839
flaunt$	6217
flaunted$	6217
flaunting$	6217
flaunts$	6217
flauntted$	6217
flauntting$	6217
fleas	5323
fleas$	11692
fled$	12383
fledged$	9914
fleece$	12219 12228
fleeces$	12219 12228
flew$	1533 1534 1681 1682 2532
flier$	11904
fliers$	11904
flies$	1533 1534 1681 1682 2532
fling$	58 372
flinging$	58 372
flings$	58 372
flip$	11102
flirt$	627 628 629 647 873 996 997 3390 3391 3392 3393 3394 11949
flirtatious$	6222 6269
flirted$	627 628 629 647 873
flirting$	12937 627 628 629 647 873 922 14023 14024
flirts$	627 628 629 647 873 3390 3391 3392 3393 3394 11949
flirtted$	627 628 629 647 873
flirtting$	627 628 629 647 873
flirty$	6222
floor	11673
floor$	17888 5305 17899
floozies$	6247
floozy$	6247
floppy$	5805
flourish$	1309
flourished$	1309
flourishes$	1309
flourishing$	1309
flout$	2162 2163 4659 5478
flouted$	2162 2163 4659 5478
flouting$	2162 2163 4659 5478
flouts$	2162 2163 4659 5478
floutted$	2162 2163 4659 5478
floutting$	2162 2163 4659 5478
flown$	1533 1534
flung$	58 372
flunkey$	6232
flunkeys$	6232
fluoxe	6120
fluoxetine$	12489
flush$	17246
fly$	1533 1534 1681 1682 2532
flyer$	11904
flyers$	11904
flying$	1533 1534 2532
fob$	4475 5935
fobbed$	4453 4475 5935
fobbing$	4475 5935
fobed$	4475 5935
fobing$	4475 5935
fobs$	4475 5935
focus	11501
focus$	4841 4950
focused$	11211 17427
focuses$	4841
focuss$	4841
foetal$	6325
follow	4827 17468 5143
follow$	12761 12890 13016 7281 14026 14193 14198 14589 8419 8420 8421 8422 8423 14639 14641 2244 16360 16409 16415 16429 16477 16478 16479 4202 4203 4204 10786 17156 17392 17394 17432 4853 17443 11235 11512 5412 12243 12377
followed$	12761 13345 13353 13376 14324 14339 14341 2244 4202 4203 4204 16956 4853 11235 17454 5412
follower$	2445
followers$	2445 11800 11801
following$	8502 8503 8504 2244 4853 11235 5412
follows$	7281 7810 14324 2244 16477 16478 16479 4853 11235 5412
folly$	13395 13396 13397 13398 13484 13950
food	5328 11698
food$	13236 13237 13238 13239 13240 13241 13242 13243 13248 17908 11697 5329
foodbank$	17913
fool$	11949 12120
fooled$	12635 15872
foolhardy$	5369 6251
foolish$	6473 121 122 6512 177 178 179 180 181 182 183 962 1367 1855 1946 1947 16867 16868 5369 11824 5456 5459
foolishness$	12991 12992 12993 12994 12995 12996 13395 13396 13397 13398 13484 7308 7309 7329 13545 13737 13738 13739 13740 13741 13742
fools$	16018 11949 12120 12288
foot	11482
foot$	14140 10006 16222 16223 16316 16317 17504 17697 17784 17785 5500 5789
footag	11099 11208 17552
footage$	17299 17309 17314 4776 11151 4816 17423 11209 17428 4846 4866 6003 12373
footballer$	12956
footballers$	12956
footho	17337
footprint$	17720
foots$	17784
footsoldier$	6232
footsoldiers$	6232
for	11266 4990 12346 5978 6058 6065
for$	6484 13027 13058 6880 6939 6941 6942 13227 7021 13252 7227 7228 7229 7230 7231 13579 13605 13633 7502 13753 1179 1180 7555 7557 7558 7559 7609 7610 7625 13876 7832 7833 7834 7835 14213 8008 8009 1641 8011 8012 8013 8048 8079 8080 8081 8082 8083 8159 14628 14798 8680 14896 8698 8700 8701 8702 8704 8705 14924 8760 8787 2497 8917 8934 8946 8948 15238 9066 9071 9073 9075 9095 9259 9260 9458 9459 9460 9462 9499 15822 15824 15861 9753 16191 10062 4086 4087 16676 16880 10770 16992 16993 4484 17104 10909 17135 17164 17166 17177 17203 17223 17224 17226 17280 11096 4779 11156 17437 11287 11292 11296 11309 11319 11338 11342 17568 11357 11358 11378 11431 5080 11499 11524 17740 5171 17763 17786 11575 17791 17792 11587 11593 17918 17939 5357 11750 5432 5451 12074 12314 12380 12383 12409 12442 6145 12564 12566 12572 12578
forbidden$	8153 5314
force	4665 11035 11036 4669 11041 17261 4687 11061 11070 11071 11072 4704 4705 11086 4724 4725 4730 4753 17341 4759 17344 4761 4762 4767 11138 11142 11143 11145 17361 17366 17367 17368 4789 11161 4794 17383 17384 17386 11174 17400 17422 4855 11313 4962 11337 11379 5049 5053 11423 5134
force$	10534 10539 10540 4180 17172 10984 17239 17240 11034 17251 17256 11056 17276 17277 4694 17279 17285 17286 17287 11073 11074 17292 4709 17301 11093 11122 11128 11130 17347 17353 4771 17357 17358 17360 17365 11157 11158 17374 17376 17380 17389 11224 17507 17528 11331 11361 17594 11418 11422 17638 5134 11503 5975 12437
forced$	8424 8425 8426 8427 8428 8429 14650 14651 14652 14653 14655 14672 2581 2584
forces$	8424 8425 8426
forcing$	8427 8428 8429
foreca	4875
forehead$	16251
foreign$	3648 10022 5807 12179 12208
foreman$	13299 13300 13301
forens	6313
forese	4875
foresight$	11807
forever$	4086 10455 4087 10456 4088 4089 4090 4091 4092 4093 4128 4129 5894
forget	11551
forget$	17766
forgot$	4486 4659 12320
forgotten$	5931 12320
form	4714 12346
form$	14836 10665 16995 4726 17540
formal$	6193
formally$	6146
formed$	9916 4726
forming$	4726
forms$	4726 17540
forthcoming$	16588
forties$	13296
forwar	4686 4784
forward$	11146 4782 4792 11171 4883 4968 11413
forwardd$	4792
forwarded$	17333 11146 4792
forwardes$	4782
forwarding$	11146 4782 4792 4968
forwards$	11146 4782 4792 11171 4968
foster	6175
foster$	13723 2720 11622 17868 17890 17905 5701 12544 12550
fostered$	12544
fought$	7314 14344 8255 14512 2481 3559
foul$	14217 14505 11819 5601 5629 5675
found$	2 1242 13940 13941 1365 8560 8561 2270 8956 2645 2696 4396 16990 5336 5360 5639 5921
foundation$	16255 16256 16257 12206
four	11037 11052 17354 11150 11178 17399 11222 4856 4857 17450 17451 17453 17494 4925 4939 11320 17541 17559 17562 17567 11383 17622 11414 11417 17634 5052 17641 5058 5076 17681 17693 11483 17705 17717 12412 12507
four$	8435 14911 3684 16268 16269 16270 16271 16272 16273 10315 10330 17046 11294 17533 17535 6013 6133
fourteen$	2874 2875 2876 2877 9412 3044 9414 9415 3047 16105 16106 16107 16108
fractured$	5200 11570
fragment$	17666
frame	4878
frame$	16217 16218 16219 4663 11247 12153
frames$	16217 16218 16219 12153
fraternise$	5473
fraternised$	5473
fraternises$	5473
fraternising$	5473
fraternity$	11884
freak$	15010 11949
freaks$	15010 11949
freckled$	3662 5812 6280
freckles$	6281
freckly$	6280
free	11302
free$	6510 142 12965 12966 12967 12968 12969 12970 12971 12972 6772 13303 13304 13641 1078 7567 7568 7569 7570 7571 7572 1657 1658 1659 1660 5055 11484 5327 11781
freeloader$	11949
freeloaders$	11949
freely$	13303 13304 721 729 730 731 13316 13327 17088 17089 17090 17091 11780 11781 5413 5437
frequent$	617 618 5384 5535
frequently$	616
fret$	15894 15897 9683
friend	11037 17263 17354 11150 11178 17399 4856 4857 17450 17451 17453 11270 17494 4925 4939 11320 17559 17562 11383 11393 17608 17622 11414 11417 17634 5052 17641 5058 5076 17681 17693 11483 5116 17705 17717 5140 17727 12412 12420 12554
friend$	13827 13828 8175 8183 2383 15077 15106 15107 15108 15109 15212 15240 15241 15242 15243 15244 15245 15256 16208 16211 11879 12020
friendly$	6871 8750
friends$	6370 12706 12733 396 13005 6794 426 13040 464 6851 6852 6853 6871 13149 7138 7139 7144 7145 7155 7195 7208 7212 940 961 7330 13688 13689 13690 7504 13827 13828 1343 1344 1346 7765 14016 14040 8100 8111 8112 8175 8183 1864 8272 8435 8554 2186 2187 2188 2193 2216 14813 14814 14840 8628 2382 2383 15077 15106 15107 15108 15109 15212 15240 15241 15242 15243 15244 15245 15256 2683 9252 9291 9292 9293 15559 15560 15561 15562 15563 15606 15607 15608 3110 15838 15844 15936 3600 16208 16211 16253 3703 3753 3754 16490 16491 16492 16493 16494 10298 10299 10300 10315 10324 10330 10342 4061 10435 10436 4070 10440 10451 16722 10732 10733 10734 10735 10736 10737 10799 17046 17054 17055 17056 17057 17058 17059 17060 17097 11009 4828 17485 11294 4936 17533 17535 5003 17674 11485 11735 11879 12020 5660 5661 12303 12311
friendship$	6520 6849 481 13547 2142 2143 8593 2260 11879 11881
friendships$	3 4 5 6 7 8 9 6411 6849 481 13688 13689 13690 2142 2143 11879 11881
frighten$	15829 15830 15831 15934
frightened$	15789 15790 15791 3248 3249 15933 15937
frightening$	12683 12684 12685 12686 12687
frightens$	9436 15652 9720 9721 16057
fringe$	16322
fringes$	16322
fritter$	5955
frittered$	5955
frittering$	5955
fritterred$	5955
fritterring$	5955
fritters$	5955
frizzy$	5805 5828
from	17660 12346
from$	12825 12935 13869 1511 1512 14449 14450 14451 14452 14453 14460 14461 8872 15199 2676 2677 9059 9303 9336 9585 9611 9691 16208 16211 3733 16388 10550 11033 4779 17410 17435 17437 4877 4886 17484 11347 4991 11386 17645 17668 11490 11592 11593 11634 11635 17870 5352 12115 12218 12266 12361 6076 12470 12518 12578
front$	11685
fruit$	5585
fruitf	11346
fruitful$	17561
frustrating$	10867 17083
ft$	16222 16223 5789
full$	6606 6617 6643 2411 8832 8837 2546 2908 3000 3402 3403 3404 3405 3406 3546 3552 4869 5240 5837
fully$	2747 2908 9280 3148 3151 3176 3187 3545 3547 3548 5414 5437 5745
fumble$	6294
fumbled$	6294
fumbles$	6294
fumbling$	6294
fun$	6849 481 13892 14226
functi	4714 5235 12448
function$	2836 2837 2838 2839 2840 2841
functioned$	2836 2837 2838 2839 2840 2841
functioning$	2836 2837 2838 2839 2840 2841
functionned$	2836 2837 2838 2839 2840 2841
functionning$	2836 2837 2838 2839 2840 2841
functions$	2836 2837 2838 2839 2840 2841
fund$	105 106 107 108 16946
funded$	105 106 107 108
funding$	12324
funds$	105 106 107 108 12560
funeral$	16032 16033 16034 16035 17832
furthe	4687 5023 5124 12420 6058
further$	7969 11056 4985 11493 6013
furthered$	4985
furthering$	4985
furthers$	4985
fuse$	11965
fuses$	11965
fuss$	15894 15897 9683
futile$	5882
future$	13064 13065 13548 13588 14146 14402 15090 16396 16397 16398 5594
futures$	13064 13065 13548 13588 14146 14402
gain$	13385 13386 9072
gained	5165
gained$	11534
gall	11531
gallbladder$	17746
gallery$	11098
gamble$	1004 1562
gambled$	1004 1562
gambles$	1004 1562
gambling$	1004 1562 17768
game$	12656 7035 905 15328 15357 15997 15998 15999 16000 16001 9791 9834 17227 17228 17229 17230 17231 12341
games$	905
gaming$	13211 13212 13213 905
gang	4665 11035 11036 4669 11041 17261 17269 17272 11061 11070 11071 11072 4704 4705 11086 4724 4725 17310 4730 4753 17341 4759 17344 4761 4762 4767 11138 11142 11143 11145 17361 17366 17367 17368 4789 17375 11161 4794 17383 17384 17386 11174 17400 17422 4855 11252 4894 17502 17523 11313 4962 11337 11379 5049 5053 11423 11472 17687 5116 17701 12353 12384 12432 12433
gang$	6826 13129 13134 13144 13154 13185 13313 13314 13315 7101 13698 13699 13700 13701 13702 13703 13729 13730 7641 14129 14131 14169 14170 14171 14175 14687 14726 14789 14895 14923 15147 15154 15160 2731 15559 15560 15561 15562 15563 16124 17276 4695 17296 17298 17311 11147 11148 11155 11243 4876 11246 11263 17479 11282 11283 4934 5034 17639 17650 17673 5111 11485 11491 11745 11747 11803 5488 11866 5578 5609 5649 5695 5982 12357 6002 6012 6025 6066 6228 6322
gangling$	6280
gangly$	6280
gangs$	13129 13134 13144 13154 13313 13314 13315 7101 13729 13730 14129 14131 14175 14687 14726 14789 14895 14923 15154 17276 4695 17298 11148 11155 11243 11246 11491 11745 11747 11803 5488 11866 5982 6228 6322
gangsta$	14790 15092 11858 6229
gangstas$	14790 15092 11858 6229
gangster$	14790 2237 2504 2505 2506 2507 15092 15159 11858 11963 6229
gangsters$	14790 2237 14964 2504 2505 2506 2507 15092 15159 11858 11963 6229
gaoler$	13582
gaolers$	13582
gap	12346
gap$	17067 17124
gaps$	17067 17124 4666 5238
garage$	14154 14155 14156 14157 14158 17885 17897
gather	11088 12346 5978 6020
gather$	15316 10960 4678 11094 17346 4821 17429 17709 12151
gathered$	15316 4678 11094 17338 4821 12151
gathering$	15316 4678 17303 11094 17381 11167 4821 12151
gatherings$	17381 11167
gatherred$	15316 12151
gatherring$	15316 12151
gathers$	15316 4678 11094 4821 17709 12151
gaudy$	5855
gaunt$	6280
gave	4686
gave$	319 320 321 322 323 324 325 495 749 750 7216 7217 1122 1123 1124 1125 1159 1160 1161 1162 1485 1486 1487 1488 1489 1490 1503 1504 1505 1506 1507 14201 14202 14203 1683 1684 1771 1772 1773 1774 1775 1777 1778 2182 2183 2369 2370 2371 3251 3252 3297 3513 4311 4337 4458 4459 4460 4461 4462 10878 11707 5608 6117
gbh	11726 6214
gbh$	17941 12583
gcse$	17797 12521 6161 6162 12533
gcses	11616
gcses$	17797 17831 12521 12533
gdpr$	17103
gear$	16311 16312 16313 16314 16315 17329 12224 12234
genera	5978
general$	3804
generation$	9450 9451 9452 9453 9454 9455 9456 9457 11867 11942
generator$	4969 12400
generators$	4969 12400
genes$	15084
genital$	6340
gentleman$	15525 15526 15527
gentlemen$	3053 16055
gents$	3053
get	11259 5138
get$	59 60 86 87 88 97 99 100 101 102 103 12708 6494 163 164 165 166 167 12870 12871 12872 12874 6710 13016 13047 13048 13051 6839 13273 739 742 743 13385 13386 7173 885 886 7351 7352 7412 1066 1069 7487 1172 1173 1174 1206 1218 1220 7628 7630 7632 7680 13928 13938 13939 1360 1361 1362 1363 1364 14193 14200 14204 7994 7995 7996 8026 8027 8028 8029 1663 14314 14315 1782 1783 8204 14420 8257 14496 14511 14639 14641 14647 14649 2072 2150 2151 2153 2154 2155 14766 14767 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 8743 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2489 2543 2549 2560 2564 2574 8960 8961 2635 2654 2663 2664 2665 2666 2667 2668 9072 9074 15361 2887 2897 9266 2898 2899 2900 2901 2904 2905 2906 2907 3032 15732 15733 3163 3167 9543 3184 9564 3200 3273 9651 15881 3321 3434 3435 3452 3459 3460 3461 3462 3463 3464 3471 3489 3560 3566 3582 3639 3652 16435 16436 10318 16555 10341 10349 16603 16604 16605 4023 4024 4025 4026 4027 10420 4493 10942 4589 4590 17325 4942 11511 5186 17855 5387 5400 5411 5412 11782 5518 5520 5525 5572 5580 5599 5612 5652 5654 5663 5664 5725 12251
geted$	7628 7630 7632
geting$	7628 7630 7632
gets	6126
gets$	59 60 86 87 88 97 99 100 101 102 103 163 164 165 166 167 740 743 885 886 13522 1067 1070 1172 1173 1174 1218 1220 7628 7630 7632 1360 1361 1362 1363 1364 8016 14314 14315 1782 1783 2072 2150 2151 2155 14766 14767 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2489 2549 2560 2564 2574 8985 2635 2654 2663 2664 2665 2666 2667 2668 15361 2887 2897 9266 2898 2899 2900 2901 2904 2905 2906 2907 3032 3164 3168 3185 3201 15881 3321 3434 3435 3452 9822 3459 3460 3461 3462 3463 3464 3471 3489 3566 3582 3639 3652 10363 10403 10420 4493 4589 4590 17325 4942 5180 5186 5211 5219 5236 5326 5387 5400 5412 11782 5518 5520 5525 5572 5580 5599 5612 5652 5654 5663 5664 5725 6099 6146 6148
getted$	7628 7630 7632
getting$	59 60 86 87 88 97 99 100 101 102 103 163 164 165 166 167 6861 13273 743 7412 1172 1173 1174 1218 1220 7628 7630 7632 13900 7710 1351 1352 1360 1361 1362 1363 1364 8461 2150 2151 2153 2154 2155 8730 2489 8992 8993 9166 3166 9543 3202 16603 16604 16605 10398 16644 16645 16670 4493 4589 4590 4942 5186 5412 12251
ghastly$	5601
gift$	12916 12917 6712 6713 6714 6715 6716 6718 6719 13236 13237 13238 13239 13240 13241 13242 13243 13248 13251 13308 1240 1241 13843 14201 14202 14203 14733
gifts$	293 294 295 296 297 298 299 12916 12917 6712 6713 6714 6715 6716 6718 6719 13236 13237 13238 13239 13240 13241 13242 13243 13248 13251 13308 13339 13747 13748 13749 13750 13843 7722 14201 14202 14203 14204 8001 8005 14678 14679 14706 8495 14733 14749
gilet$	16311 16312 16313 12215 12224
gilets$	16311 16312 16313 12215 12224
gin$	17762
ginger$	10013 10043 5805 5828 6280
girl	11037 17354 11150 11178 17399 17450 17451 17453 17494 4939 17541 17559 17562 11383 17622 11414 11417 17634 5052 17641 5058 5076 17681 17693 11483 17705 11642 11731 12412
girl$	396 426 464 940 961 7330 1343 1344 1346 2193 14829 14830 2383 14994 15006 15077 15106 15107 15108 15109 15212 15240 15241 15242 15243 15244 15245 15256 2683 15426 3033 3034 16020 9955 3600 3703 3753 3754 10249 10350 10351 11069 11699 17946 5480 11878 11890 5522 11947 12020 5660 5661 12098 12178 12201
girlfr	17838
girlfriend$	12760 13256 677 13292 13293 710 711 712 713 714 17845 17853 17860 11773 11774
girlfriends$	12760 13256 677 13292 13293 710 711 712 713 714 11773 11774
girls	11052 11060 17436 11222 4856 4857 11270 4925 11320 17623 5140 17727
girls$	12706 396 13005 6794 426 464 13123 6909 6911 6913 7138 7139 7144 7145 7155 7195 7208 7212 940 961 7330 7504 1343 1344 1346 7765 14016 14040 8100 8111 8112 8174 8182 1864 8272 8435 14740 14750 14751 14752 14753 8554 2186 2187 2188 2193 14791 14793 2216 14802 14803 14804 14805 14810 14813 14814 14829 14830 14845 14846 14847 14848 14849 14850 14851 14852 14853 14854 14855 14856 14859 14860 14861 14912 2382 2383 14994 15006 2450 2451 2452 2453 15077 15106 15107 15108 15109 2550 15143 15212 15215 15240 15241 15242 15243 15244 15245 15256 2683 15274 15426 9252 2895 2909 9340 9341 9342 9343 2999 3033 3034 15632 15633 15657 15674 3110 15936 16020 9952 3600 16253 3703 3753 3754 16490 16491 16492 16493 16494 10298 10299 10300 10315 10324 10330 16556 10342 16566 4061 10435 10436 4070 10440 10451 16722 16906 10732 10733 10734 10735 10736 10737 10798 17028 17046 17054 17055 17056 17057 17058 17059 17060 17061 17097 11009 4828 17485 11294 4936 17535 5003 11748 11878 11890 11937 11943 11947 11970 12020 5660 5661 12098 12178 12303 12311
git$	11868
gits$	11868
giv	4772
give	4686 4773
give$	12891 319 320 321 322 323 324 325 12980 495 749 750 7216 7217 1159 1160 1161 1162 1485 1486 1487 1488 1489 1490 1503 1504 1505 1506 1507 1683 1684 1771 1772 1773 1774 1775 1777 1778 8190 2182 2183 2369 2370 2371 2777 9610 3251 3252 3297 9836 3513 16275 16409 16415 16429 10594 4311 4458 4459 4460 4461 4462 11043 11066 4757 11146 4782 11171 4968 5054 5608 12243
gived$	7216 7217 1159 1160 1161 1162 2369 2370 2371 3297
giveed$	11146
givees$	4782
giveing$	4757 11146 4782 4968
given	4676 11163 11241 5353
given$	12825 6645 6646 7216 7217 1159 1160 1161 1162 1771 1772 1773 1774 1775 1777 1778 2182 2183 2369 2370 2371 2855 3251 3252 3297 3513 3931 16896 16897 16898 16899 4337 4458 4459 4460 4461 4462 17449 5180 5181 5219 5222 5236 5293
gives$	319 320 321 322 323 324 325 495 749 750 7216 7217 1159 1160 1161 1162 1485 1486 1487 1488 1489 1490 1503 1504 1505 1506 1507 1771 1772 1773 1774 1775 1777 1778 2182 2183 2369 2370 2371 3251 3252 3297 16275 4311 4337 4458 4459 4460 4461 4462 11090 11107 4757 11146 4782 11171 4968 5054 5608
giving$	319 320 321 322 323 324 325 495 7216 7217 1159 1160 1161 1162 1485 1486 1487 1488 1489 1490 1503 1504 1505 1506 1507 1771 1772 1773 1774 1775 1777 1778 2369 2370 2371 9560 3251 3252 3297 4311 4458 4459 4460 4461 4462 11090 5608
glad$	326 327 332 509 510 744 745 746 747 748 1043 1044 1045 1046 1048 1049 1050 1051 1052 7857 7978 14194 14195 14196 14197 1614 1615 1616 1632 1633 1634 1635 1636 1819 1820 1821 1822 3472 4512 4513 17249 5427
gladly$	729 730 731 13316 1259 1260 1261 1262 1263 1264
glamour$	14678 14679 14700 14706
glandular$	6095
glass$	12458
glasses$	12219
glaucoma$	6330
glean$	4678
gleaned$	4678 17359
gleaning$	4678
gleans$	4678
glories$	1112 1113
glorified$	1225 5434
glorifies$	1225 5434
glorify$	1225 5434
glorifying$	1225 5434
glory$	1112 1113
gloves$	12219
glued$	4123
go$	6495 12711 6497 6498 12723 6542 12794 12806 12807 12816 12852 12870 12871 12872 12874 6665 12883 413 6800 6806 6807 6808 6809 13025 13045 13047 13048 13049 6869 6874 6875 556 557 558 559 560 561 595 598 601 602 6974 6977 6985 620 621 13273 725 726 727 735 743 13340 13341 13342 13343 13344 7158 13411 13412 13413 7344 7413 7414 7421 1053 1054 1055 1062 1063 1072 1164 13751 1207 7582 7628 7630 7632 7714 1536 1537 1538 1539 1540 1541 1542 14193 14198 14204 8026 8027 8028 8029 1681 1682 14347 14348 8185 8206 14440 14589 14603 14604 14639 14641 14647 14649 2096 2120 2153 2154 2338 2475 2476 2477 2478 2479 2480 2486 2487 2543 2703 2704 2705 16028 16029 16030 16031 3735 3744 3757 3758 3759 3760 3761 16360 16409 16415 16429 16435 16436 3873 16670 10497 10663 10961 11164 5037 17643 17709 5324 5382 5411 5412 11782 5590 12243 6190
goad$	2170 2171 5477
goadded$	2170 2171 5477
goadding$	2170 2171 5477
goaded$	2170 2171 5477
goading$	2170 2171 5477
goads$	2170 2171 5477
goal	5082
goal$	14141 5069 17704
gobby$	6259
goed$	7628 7630 7632
goes	17325
goes$	12806 12807 12852 413 556 557 558 559 599 601 602 6985 620 621 725 726 727 736 743 13520 1064 1165 7628 7630 7632 1394 1536 1537 1538 1539 1540 1541 1681 1682 1694 1695 8066 8067 2096 2120 2153 2154 2338 2475 2476 2477 2478 2479 2480 2486 2487 2703 2704 2705 3735 3744 3757 3758 3759 3760 3761 3926 16576 16670 10497 11164 17416 17643 5198 5324 5329 5337 5382 5411 5412 11782 5590 6126 6190
gofer$	6232
gofers$	6232
going$	12817 12842 12843 12844 413 13075 6863 556 557 558 559 594 601 602 6973 6976 6983 6984 6985 620 621 681 13273 725 726 727 737 743 13340 13341 13342 13343 13344 13372 13411 13412 13413 7413 7582 7628 7630 7632 7686 7706 1536 1537 1538 1539 1540 1541 2120 2153 2154 8542 2338 2543 2703 2704 2705 9244 9245 3065 3735 3744 3757 3758 3759 3760 3761 16408 10214 3846 3847 3848 3849 10219 3855 3856 3857 3858 3859 3861 16495 16550 16670 10497 4889 5037 5324 5337 5382 5411 5412 5605 6112 6190
goings$	17406 17412 17413 11239
gold$	8784 5817 12219
gone$	6846 6847 6857 6884 6885 6886 6887 6888 6889 6890 6891 556 557 558 559 560 561 601 602 6985 725 726 727 743 13345 13346 7141 13362 13363 13364 13377 7628 7630 7632 1536 1537 1538 1539 1540 1541 1681 1682 8152 8251 8299 14522 14525 2120 2338 2486 2487 16087 16093 16904 16905 10908 11046 11164 4880 11598 5309 5382 5411 5412 11782 5590 6112
gonorr	6340
good$	12657 6512 6553 591 8551 8552 8595 2227 14902 2418 8789 8891 2577 9146 9295 9379 3123 3131 3134 9666 10390 10768 10969 4869 5793
goods$	11398
goodwill$	8734
goose$	12225
gorgeous$	6280
gormless$	12179 6259
gos$	17709
gossip$	11949
gossips$	11949
got	17777 5353
got$	12606 6392 59 60 86 87 88 97 99 100 101 102 103 163 164 165 166 167 12859 12870 12871 12872 12874 6898 738 741 743 13345 13362 13363 13364 13378 891 892 13522 989 990 13591 1068 1071 13664 13665 7458 1172 1173 1174 1218 1220 7628 7630 7632 7650 7651 1360 1361 1362 1363 1364 8016 8017 14314 14315 1782 1783 1807 1808 1809 1810 1811 1812 1813 1814 14520 8306 2150 2151 2155 14766 14767 2448 2449 2489 2515 2708 3165 3186 3342 3402 3403 3404 3405 3406 3489 3666 3679 3680 3681 3682 3738 10347 16797 16798 4493 4589 4590 17359 4942 5222 5325 5326 5411 5412 11782 5606 5694 5829 5840 6098 6115 6146 6148 6192
gown$	16301
gowns$	16301 16326 16344
gp	11558 5194
gp$	17773 11563
gps	5353
gps$	11722
grace$	16869 16870 16871
grade	12507
grade$	17260 12530 6300
graded$	2634 2637 17440 5979 6300
grades	17830 11616
grades$	17260 17831 12530
graffi	11700
graffiti$	17554 17915
graft$	12463
grafts$	12463
grain$	1420
gran	11622 17839 11625 5261 5271 11641 5273 5276 17884 17890 11678
gran$	5248 17837 5274
grandad$	5274
grandf	11622
grandfather$	17837
grandm	11622
grandmother$	14222 17835 17837
grandmothers$	14222
granite$	15924
granny$	14222
grante	11343 6196
granted$	17558 12402
grasp$	14589 8392 8393 8394 8395 8396 8397 8398 8399 8400 8401 8402 8403 15412 15413 9369 15585 9389 15605 9921
grass$	17112
grateful$	17249
gratitude$	15099 15100 15101 15102 15103
grave$	14138 14139 17832
graves$	14138 14139
graveyard$	17885
gravitate$	2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2115
gravitated$	2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2115
gravitates$	2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2115
gravitating$	2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2115
greasy$	3662 16262 5805 5812 5828
great$	7970 8735
greater$	2888
greatly$	17713
greed$	12991 12992 12993 12994 12995 12996 13395 13396 13397 13398 13484 7308 7309 7329 13545 13737 13738 13739 13740 13741 13742 13892 13950 14229 14230 1647 1648 14363 8230 8323 1955 8325 14678 14679 11821
greedily$	1259 1260 1261 1262 1263 1264
greedy$	6259
green$	7858 15551 15552 15553 16016 16252 12108 5806 5828
greet$	4633
greeted$	4633
greeting$	4633
greets$	4633
greetted$	4633
greetting$	4633
grew$	2843 2844 3661 5811
grey$	16252 16262 5828 12219 5855
grief$	7928 16067
grip$	9389 15605 17077 17168 17169 17170 17171 5103 12322
grips$	5103
gromme	11531
grommets$	17746
groomed$	12635 12643 13306 13634 14341 14607 14608 14609 14610 14611 14612 14613 14614 14615 14616 14617 14618 14664 14665 14666 14667 14668 14669 14670 14671 15872 12168
groomer$	13185 13280 13285 13290 13766 13767 13768 13769 13770 13771 13772 13773 13774 14095 14221 14495 14817 2237 2326 16022 11802 11885 11888 11889
groomers$	13185 13285 13290 13766 13767 13768 13769 13770 13771 13772 13773 13774 14095 14221 14495 14817 2237 2326 11802 11885 11888 11889
grooming$	12628 12629 12630 12650 12662 12998 13480 13481 13682 7468 14031 14032 14664 14665 14666 14667 14668 14669 14670 14671 16136 11794 11853
gross$	5898
ground$	4771 17464
grounds$	4973 4989 5291
group	11037 17263 11052 17354 11150 11178 17399 17408 17430 17433 17436 11222 17438 4856 4857 17450 17451 17453 11270 17494 4925 4939 17541 4964 17559 17562 17567 11365 5002 11383 11393 17608 11394 17622 11414 11417 17634 5052 17641 5058 5076 17681 11472 17687 17693 11483 5116 17701 17705 17717 5140 17727 12367 6021 6022 12407 12412 12420 12432 12433
group$	12607 12706 12734 12735 396 13005 13007 6794 426 464 13123 6909 6911 6913 7138 7139 7144 7145 7155 7195 7208 7212 7259 940 961 7330 7340 7504 1343 1344 1346 7765 14016 14025 14040 8100 8111 8112 8169 8177 1864 8272 14642 8435 8554 2186 2187 2188 2193 14793 2216 14806 14808 14813 14814 14837 14840 8628 8629 2281 2304 2382 2383 14988 2450 2451 2452 2453 15058 15077 15106 15107 15108 15109 15212 15215 15240 15241 15242 15243 15244 15245 15256 2683 15274 9064 9065 2731 15320 15446 15559 15560 15561 15562 15563 15606 15607 15608 15637 3073 3074 15677 3110 15936 16064 16066 16112 16124 3600 3602 3603 16253 3703 3753 3754 16490 16491 16492 16493 16494 16509 10298 10299 10300 10303 10304 10315 10324 10330 16556 10342 16566 16571 16573 4061 10435 10436 4070 10440 10451 16722 10732 10733 10734 10735 10736 10737 16966 10792 10794 17045 17054 17055 17056 17057 17058 17059 17060 17061 17097 10951 11009 11011 11034 17251 17256 17298 17301 11093 11122 11128 11130 17353 17357 17358 17360 17370 11158 17376 17381 11167 17389 17394 4828 11199 4831 17447 17460 4894 17485 11294 4934 4936 17528 4948 17533 11331 11333 11371 5003 17594 17609 17610 11418 11422 17638 17639 17672 17673 17674 11468 17689 5111 11485 11513 11516 17732 11878 11881 11932 11937 11972 12020 5660 5661 12074 12303 12311 6006 12380 6022 6066 12527
groups$	12735 14806 14808 2383 15077 15106 15107 15108 15109 15212 15215 15240 15241 15242 15243 15244 15245 15256 17298 17381 11167 17460 11937 12020 12380
grow	5136
grow$	2843 2844 2995 15580 15581 9367 3661 5811
growing$	2843 2844 3661 5811
grown$	672 13262 7480 8500 2149 15323 15370 2825 2829 15414 15415 15416 15417 15418 15419 9206 9207 9208 9209 2843 2844 9230 9236 9237 9238 15455 15456 15457 15462 15463 15464 15465 15466 15467 15473 15479 9267 9269 9270 9271 9272 9273 9277 9279 15495 9288 15509 15510 2927 2944 15530 15532 2952 2953 9324 15540 15541 9330 9331 2971 2989 2990 3001 9372 15594 15595 15596 15601 3021 15615 9401 15619 15620 15621 15622 15623 15624 15625 15626 9413 3049 15688 15689 15690 15691 15692 15693 15694 9513 9516 9551 15767 15768 15769 15770 9608 3253 3254 3255 3256 15852 15853 9675 9677 3316 15900 3317 3318 15902 9695 3342 15968 15969 15970 15971 15975 9828 9865 16082 9868 9900 9902 3571 3595 3596 3597 3598 3608 9988 3661 12095 5729 12099 5773 5811
grownups$	15420
grows$	2843 2844 3661 5811
grubby$	16286 16287 5848 5855 6280
grumpy$	6250
guarantee$	3965 10334 3966 10335 3967 10336 3968 10337 3969 3970
guaranteed$	3852 3853 3854 5876
guard	4706 11162 11175 4848 11227 4871 11313 4952 11321 5053
guard$	6697 13231 4681 17266 11075 17356 17377 17379 4801 17390 4808 11217 4852 17442 4872 4873 17528 4998 5016 11422 5142
guardian$	15846 15847 15848 15849 15909
guardians$	15846 15847 15848 15849 15909
guards	11321
guards$	6697 13231 4681 17266 11075 17349 17356 17377 17379 4801 17390 4808 11217 4852 17442 4866 4872 4873 17528 4998 5016 11422 5142
gucci$	12219
guess$	16070 16071
guessed$	14482 14483 8269 8270 14512
guidance$	12860 12861 14265 14266 14634 14635 14636 14637 14638 15797 15811 15875 15876 15877 16783 16784 16785 16786 16787 16788 17243 11847
guilt	17481 11282
guilt$	17138 17497 5944 12317
guiltless$	7399 1031 7401
guilty	6202
guilty$	906 907 13601 13602 13603 13604 10920 11359 11795 6202 12571
gullible$	14304 1896 15551 15552 15553 11823 5457 12108 6259
gum$	6331
gumption$	16869 16870 16871
gun	17944
gun$	13630 8430 8431 11705
guns$	13630
gutless$	6250
guts$	16869 16870 16871
gutter$	16443 16583
guttersnipe$	6247
guttersnipes$	6247
gyppo$	6247
gyppos$	6247
habit	12494
habit$	12689 12693 6849 481 1336 1337 1338 1339 1340 1341 1342 2133 2134 2135 4298 11738 11739
habits$	12689 12693 14136 16448 16586 11738 11739 12126
habitual$	617 618 8650 14866 11246 5384 5513 5526 6018
habitually$	616
had	5150 5155 5206 6126
had$	243 244 340 643 646 7130 7131 7132 7135 7136 769 770 771 772 773 774 775 776 777 792 793 794 795 13405 7191 7192 7213 7219 881 927 929 1009 1101 1102 13788 1245 1291 1305 1318 7692 7695 1358 1360 1361 1362 1363 1364 1387 14017 1439 1440 1654 2448 2449 2515 2595 2708 2920 15872 16208 16211 3666 3679 3680 3681 3682 3738 3821 16683 16684 4115 4165 4166 4167 4168 4170 4171 4172 4173 10579 4215 4216 4217 4218 4219 4220 4221 4222 4223 4224 4225 4226 4227 4228 4229 4251 4259 10654 10655 10656 10671 10673 10741 16957 4615 4616 17359 11473 5151 11524 5162 5164 5171 5173 5180 5201 11575 5219 5222 5293 5325 5694 12151 5829 5840 5902 12383 6076 6098 6099 6130 6145 6181
haemop	6096
haemophilia$	12465
hair$	16245 16247 16248 16249 16322 16354 12184 5818 12197 5830
haircut$	16247 16248 16249 16322 12197 5830 12211
haircuts$	16247 16248 16249 16322 12197 5830 12211
hairdo$	12211
hairdos$	12211
haired$	12165 12174
hairstyle$	16247 16248 16249 16322 12197 5830 12211
hairstyles$	16247 16248 16249 16322 12197 5830 12211
hairy$	6280
half$	919 1400 10117 10788 4943 11339 5073 5912
halfway$	12235
hall	11685
hall$	17900
halluc	6328
hallwa	11685
hallway$	17900
halve$	17647 17678
halved$	17647 12422
halves$	17678
ham$	5922
hand	4747 4784
hand$	323 324 325 13571 13572 1026 1027 1028 1029 7476 14079 1503 1504 1505 1506 1507 8189 15073 15074 9140 9141 9142 2774 9586 15802 15803 15804 9786 16171 16251 4757 11146 4782 11171 11327 4968 11453 17784 17785
handded$	323 324 325 1503 1504 1505 1506 1507
handding$	323 324 325 1503 1504 1505 1506 1507
handed	11163 11241
handed$	323 324 325 1503 1504 1505 1506 1507 17066 11146 12284 12285 12339 12404
handedly$	12340
handes$	4782
handful$	2281 2306 8675 2307 8676 2308 8677 2309 8678 15251 11894
handing$	323 324 325 1503 1504 1505 1506 1507 4757 11146 4782 4968 12376
handl	12349
handle	11324 5010
handle$	15116 15172 9121 9133 2790 9160 9161 2793 15396 15397 15650 15698 9486 9487 9488 9491 9492 9494 9495 9498 3147 15732 15733 3169 9539 9540 9541 9547 9652 15913 9736 3381 3382 4633 5103 5741
handled$	9404 9405 9406 9407 9408 9409 9410 9411 3147 3381 3382 4633 5741 12276
handles$	3147 3381 3382 4633 11114 17539 5741
handli	17501 6313
handling$	9486 9487 9488 9491 9492 9494 9495 9498 3147 9547 3381 3382 15997 15998 15999 16000 16001 4297 4541 4542 4543 4544 4633 11726 5741 12299
hands$	12652 12653 12654 12655 323 324 325 13571 13572 7476 14079 1503 1504 1505 1506 1507 14147 14148 9140 9141 9142 2774 9786 16251 16958 17095 4757 11146 4782 11171 4968 17784
handse	11396
handset$	4677 11135 4834 17419 17611 6000
handsets$	4677 11135 4834 17419 17611
handsome$	6280
hang	17325 11324 6087
hang$	13016 13045 13047 13048 13049 13080 13340 13341 13342 13343 13344 13411 13412 13413 7414 7485 1117 14399 2139 2153 2154 15316 3740 3741 3742 3744 12151
hanged$	2153 2154 15316 12151
hanger$	5531
hangers$	17248 5531
hangged$	2153 2154 15316 12151
hangging$	2153 2154 15316 12151
hanging$	12817 13075 13340 13341 13342 13343 13344 13411 13412 13413 14023 14024 2139 2153 2154 15316 10064 16346 16347 12151 12235
hangouts$	17539
hangs$	2139 2153 2154 15316 3740 3741 3742 3744 12151
haphazard$	17125 17126 17127 17128
happen$	12761 12818 12819 12820 6644 13526 13625 14894 16587
happened$	12665 12668 12761 7150 7151 13381 13382 915 7289 13520 13611 1058 1059 7802 14018 14019 14020 14021 14022 14324 14572 14573 14574 14575 14576 15851 9737 9738 3370 16864 16865 16866 17120 17121
happening$	14572 14573 14574 14575 14576
happens$	12665 12761 913 13520 14324 14572 14573 14574 14575 14576
happily$	729 730 731 13316 1259 1260 1261 1262 1263 1264 9531 9532 9533 9534 9535 9536 9537 9568 9569 9570 9571 5437
happy$	326 327 332 6702 474 475 476 509 510 722 723 744 745 746 747 748 1043 1044 1045 1046 1048 1049 1050 1051 1052 1275 1276 1277 7978 14194 14195 14196 14197 1614 1615 1616 1632 1633 1634 1635 1636 1819 1820 1821 1822 3472 5427
harass$	2156 2157 2158 5476
harassed$	2156 2157 2158 5476
harasses$	2156 2157 2158 5476
harassing$	2156 2157 2158 17232 17233 17234 17235 5476
hard	5101 5106
hard$	7734 1404 1405 1406 1444 7813 1445 1446 7815 1447 8383 8387 14708 2282 2327 2328 2404 8792 15092 8878 2588 2589 2590 2591 2592 2593 9035 15310 2776 3096 3097 3098 9712 9713 3345 9758 9778 17248 11470 5105 17692 5619 5627 5752 5754 5766 5770 5807
hardcore$	5563 6259
harden	12419
hardened$	8755 3253 3254 3255 3256 3270 3271 3354 5513 12059 12138 6273
harder	4905
harder$	7299 2588 2589 2590 2591 2592 2593 16746 17227 17228 17229 17230 17231 11274 5105 12341
hardest$	2588 2589 2590 2591 2592 2593
hardier$	3253 3254 3255 3256
hardly$	111 7749 7750 7770 7771 7772 1597 7992 7993 1769 8285 8286 1921 1922 1923 8558 2892 2893 2894 3054 3056 3057 3099 3142 3143 3230 9599 3231 3232 9690 10083 3887 4215 4216 4217 4218 4219 4220 4221 4222 4223 4224 4225 4226 4228 4229 4340 4398 4399 4400 5156 5229 5732 5733 5739 5747 5761 5902 6104
hardy$	3476
harm	11252 6087 6320
harm$	12584 12585 12609 12628 12629 12630 12662 6619 6620 6621 6622 6623 6624 6625 6626 258 259 260 13097 7224 7225 13480 13481 13490 13491 921 13623 13624 1131 13716 7697 7698 13914 14031 14032 7928 14150 14542 14543 14605 14607 14608 14609 14610 14611 14612 14613 14614 14615 14616 14617 14618 14630 14631 14632 14633 14950 15899 16067 10849 17124 11045 11246 11350 11658 17873 5349 17941 11785 5983 6012 6016 6018 12455
harmed$	12455
harmer$	11906
harmers$	11906
harmful$	6512 13137 2222 2223 2224 8614 5370 5510 5521 6018
harming$	12455
harms$	12584 12585 12455
harsh$	17065
has	5150 5192 17777 6126
has$	6375 6377 643 881 989 990 1009 1101 1102 1245 1291 1318 1358 1387 1654 1750 8228 1996 2448 2449 8828 2515 2595 2708 2920 3039 3342 3402 3403 3404 3405 3406 16208 16211 3666 3679 3680 3681 3682 3738 3821 3865 10466 16683 16684 4115 10579 4215 4216 4217 4218 4219 4220 4221 4222 4223 4224 4225 4226 4228 4229 4250 4258 4296 10671 10673 4646 11133 17465 11280 11473 5118 5151 5162 5163 5164 5173 5180 11561 5201 5211 5219 5222 5236 5293 5325 5353 5606 5694 12151 5829 5840 5902 6076 6098 6099 6130 6145
hastily$	17236 17237 17238
hat$	12219
hate$	14989 2520 3805 3806 5595
hated$	2520 5595
hates$	14989 2520 3805 3806 5595
hating$	2520 5595
hats$	10122 10123 3755 3756 12219
haunts	4746 11115 11324
haunts$	16448 17539
have$	6376 6378 12890 6701 6820 6854 6858 6881 6892 6894 6895 6899 643 646 7166 881 926 956 989 990 1009 7417 1101 1102 7602 1245 1291 1318 1358 1387 1433 7806 7807 1654 1750 8223 8229 8247 8252 8263 8264 8267 8268 8297 8298 8301 8302 8305 8307 8308 8309 8310 1995 14771 2448 2449 8827 2515 2595 2708 15316 2920 2921 9387 3040 3342 3402 3403 3404 3405 3406 3479 16161 3666 3679 3680 3681 3682 3738 3821 10209 10218 16435 3865 3891 10328 10426 10427 10466 16683 16684 4115 16729 16730 16731 16732 10518 16737 16738 16739 10527 10533 10579 10595 4252 4296 16902 16903 10966 10967 4647 11133 17513 11473 5118 5325 5606 5694 12151 5829 5840 12269 12383 12409 6076 6145
having	5155 6126
having$	643 646 7417 1102 8544 3666 3738 11524 5162 5164 5171 5829 6099
havoc$	11927 11928 11929 11935
hawk$	651 5397 5445
hawked$	651 5397 5445
hawking$	651 5397 5445
hawkked$	651 5397 5445
hawkking$	651 5397 5445
hawks$	651 5397 5445
hazel$	16252 5806
he$	6528 6534 7057 7138 7139 7144 7145 7194 7208 7211 7491 7494 7503 13844 7646 7663 7765 1409 14040 1864 14485 2185 8554 2186 14770 2187 2188 2215 8731 2382 15327 16490 16491 16492 16493 16494 10298 10299 10300 10302 10435 10436 4069 10440 10534 16753 6146
head$	13438 13440 13571 13572 1519 1520 1521 1522 1523 7907 1543 14283 14284 14285 14286 14287 14288 14289 14290 8076 8077 8078 14645 14646 15014 15046 9144 15389 15390 15391 2808 2809 15412 15413 2945 2946 2947 2948 2949 2950 2951 9550 10075 10101 10102 3734 3995 10364 3996 10365 3997 10366 3998 10367 3999 10368 4000 10369 17101 4518 17579 12195 5959 6333
headache$	9023
headaches$	9023
headcase$	11949 6247
headcases$	11949 6247
headed$	562 3995 10364 3996 10365 3997 10366 3998 10367 3999 10368 4000 10369 11985 11990 12034 12123 12164 12283
headfirst$	14120 7911
heading$	562 14259 3995 10364 3996 10365 3997 10366 3998 10367 3999 10368 4000 10369 5155
headlong$	14120 7911
heads$	13438 13440 13571 13572 1519 1520 1521 1522 1523 14283 14284 14285 14286 14287 14288 14289 14290 8076 8077 8078 14645 14646 15014 9144 2808 2809 9550 4410 17101 4518 12089 12109 12193 12194
headscarf$	12219
headscarves$	12219
headstrong$	6261
health	11539 11585 17838
health$	13064 13065 13588 14146 14402 8444 8445 8446 8447 8448 10542 17735 17754 11544 17772 11558 11562 17781 12483 6128
healthier$	6512
healthy$	6553
heap$	15110
hear	11159
hear$	14788 5154
heard$	2750 4278 4279 5154 5290
hearin	11537
hearing$	5154 17752 5290 17925 6078 6108 6109 12570
hearings$	17925 12570
hears$	5154
heart$	15058 11519 17735 6100
hearted$	17003 11996 11997 12281
heartless$	16881 6259 6291
heat$	5086 17671
heatin	5328
heating$	17908 11697
heavier$	5784
heavies$	11949
heaviest$	3669 5832
heavil	11551
heavily$	3647 17760 17766 17767 5786
heavy	5101
heavy$	7489 10005 10851 11470 5784 5787 5837 5916 5970 5971
heavyset$	6279
heed$	6479 6480 6481 6482 6483 12980 14267 14268 14589 8419 8420 8421 8422 8423 16477 16478 16479 16824 16921 16922 16923 16924 16925 16926 16927
heeded$	13345 13353
heedless$	118 119 6250 6251
heel$	17598
heels$	16328 16329 16330 17099 12219
height$	3532 3533 3534 16217 16218 16219 12153
held	12346
held$	7098 2782 16193 16896 16897 16898 16899 4565 4657 17282 4837 4921 11355 17590 5145
helicopter$	6008
hell$	1060 1061 8010 14745 14764 5575
hellbent$	1314 1315 1316 1317
hellraiser$	6244
hellraisers$	6244
help	4672 4703 4740 4990 5036 11556
help$	6431 6462 193 200 201 12860 12861 12980 13099 13106 13124 13390 13573 13710 13711 13713 13714 13721 13903 13908 7825 14274 14425 8348 14596 14597 14598 15076 15172 15186 9132 15767 15768 15769 15770 15797 15805 15806 15807 15808 15809 15811 15817 15818 15819 15820 15821 15900 15902 16153 16377 3800 3801 3802 3803 16409 16415 16429 16511 16532 16563 16603 16604 16605 16617 4305 4306 4307 16946 16955 4541 4542 4543 4544 17156 4750 4804 4985 4992 5069 17667 5129 17771 17804 11805 11832 11833 11919 11960 12061 12238 12243 12251
helped$	200 201 13575 14567 14568 14569 14570 14571 15187 16414 16420 16425 16428 16434 16500 16506 16544 16561 16589 16590 16591 16592 16593 17278 4985 4992 5129
helper$	14095 11816
helpers$	14095 11816
helpful$	4662 17278
helping$	200 201 8349 16603 16604 16605 10397 4985 4992 5129 12251
helpless$	9442 15905 15906 15907 15908 16016
helpped$	200 201
helpping$	200 201
helps	4990
helps$	200 201 4750 4985 4992 5069 5129 12252
hence$	3333 3334 3335 3336 3337 3338
henchman$	6232
henchmen$	6232
hepatitis$	6332
her	11037 11060 17317 11199 4894 5185 11578 5228 11610 5251 11621 5264 17862 17896 5319 5321 11699 17922 5356 12516 6196
her$	12587 12588 24 12619 6474 6487 6489 12705 123 124 127 131 132 6503 6505 139 6509 6565 6739 381 388 389 390 392 6764 396 6776 6777 6778 6779 6780 6781 426 429 464 6848 13083 6906 6934 7020 7065 7070 7081 7169 7235 7258 900 901 7276 7302 13520 937 939 940 7324 960 961 7330 13546 7332 7339 980 998 7397 7403 7405 1038 13661 7465 7501 1221 1223 1279 7673 7674 1343 1344 1346 7729 7735 7739 14025 7843 7884 7922 7999 8000 8068 8111 8112 1858 1861 14456 8280 14498 1954 8324 1956 8328 14625 14629 8415 14642 14673 2193 8621 14890 14927 8746 8869 15129 2683 9064 9065 15331 2756 9193 9196 9224 9225 9226 9227 9228 9361 9377 15651 9458 15673 9459 9460 9462 15810 15935 9724 15945 9750 9814 9815 3448 3449 3450 16054 16065 9859 3491 9861 3505 16147 16148 16149 3599 3600 10001 10010 10011 10012 10039 3678 3691 3694 3702 3703 3723 3724 10108 3747 3753 3754 16585 16612 10492 16777 10789 17055 17056 17057 17058 17059 17060 10880 17096 10884 10886 10893 17115 17193 11263 17738 11528 11530 17750 5168 5169 11540 5172 11549 11554 5189 5190 11569 11597 11607 17825 5247 11620 5253 5254 11624 5256 5260 11633 5272 11646 5283 17869 11669 11687 11688 11690 17907 17914 17920 11708 11723 11725 5402 5418 5660 5661 5852 5853 12303 5986 6113 6114 6122 6123 6133 12504 6151 6163 12541 6188 6193 6204
herbert$	11955
herberts$	11955
heritage$	10053 10054 10055 10058
heroin	11543 17944 11733
heroin$	17434 17758 11552 17770 17948 11749
hers$	13515
herself$	6369 6371 12587 12588 6412 6416 6417 49 6419 6420 6421 6422 6423 6424 6425 57 6427 6428 6429 61 12646 12647 6433 6434 6436 6437 69 70 71 72 6443 6444 6445 6455 6456 6457 12677 12889 6741 12985 6851 6852 6853 13125 6988 13408 13437 13439 7243 7244 7245 7246 7247 7248 7249 7250 7252 7253 13483 7277 7278 7279 7280 13496 13497 13498 13499 13500 13501 13502 13503 13504 13505 7295 7296 7297 7298 13514 13519 13541 13542 13675 13676 13677 13678 13679 7470 13782 13783 13784 13785 13786 13787 13798 13869 1331 1332 1333 7703 7818 7924 7925 7927 14143 7935 7936 7937 7938 7940 7942 7943 1575 7998 14328 8326 8330 1962 14548 14549 14550 14551 14552 14553 14554 14555 14556 14557 14558 8344 8345 14561 14562 14563 14564 14565 14566 14568 14569 14570 14571 8675 8676 8677 8678 14904 15069 8877 2509 2510 8880 2512 2513 2514 15155 2702 15348 15349 15350 15351 15352 15353 15354 15653 15654 15655 15656 15701 15702 15703 15704 15705 15706 15707 15708 15709 15710 15711 15712 15713 15714 9501 15717 15718 9504 15725 15758 15759 15762 15763 15764 15777 15778 15779 15781 15787 15788 9764 9765 9766 16073 9929 3561 3562 16152 16160 10924 11529 11695 11734 11742 11765 11766 11814 12110 12111 12456
herselves$	11529 12456
hid$	3743 4491 4519
hidden$	13869 3743 17282 12236
hide	11259 4912
hide$	12891 6843 6844 6845 7415 7658 3743 4519 12431
hided$	4519
hides	4912
hides$	3743 4519
hiding	4912
hiding$	7415 14374 3743 16644 16645 16650 16651 16652 16655 16656 16657 16658 16659 16660 16661 16662 4519
hierar	17310 12351 12353 12432
hierarchy$	17296 17297 6301
high$	89 13658 13659 13660 7490 1126 1127 1128 1129 1130 13754 7587 1219 7589 2627 2628 9003 9004 9005 9006 9007 9008 9009 9010 9011 9012 9013 9014 9015 9016 9017 9018 9020 9021 9022 16635 16636 16637 16670 10738 5604 5915
higher$	2627 2628 11101 6124
highest$	2627 2628
highlights$	12198
highly$	5101 5745
hijab$	12219
hijabs$	12219
him	11037 11060 17317 11578 17862 17896 17922 12516
him$	12587 12588 12619 12678 12705 6678 6685 6686 6688 6691 12944 6733 13086 13087 13088 13111 13187 13190 13274 13286 13331 13337 13391 7258 7339 13628 7492 7516 7528 7529 7530 7531 7544 13766 13767 13768 13769 13770 13771 13772 13773 13774 13775 13846 13884 13897 13899 13921 13931 13988 14025 7855 7856 7860 7872 7873 7875 7876 14190 14191 8111 8112 14407 14431 14465 14642 14673 15129 9064 9065 15651 15695 15810 15935 15945 9814 9815 16054 16065 16147 16148 16149 16158 16585 16612 16777 10789 17055 17056 17057 17058 17059 17060 17096 11798 11802 12303 12504 12541
himself$	6369 6371 12587 12588 6412 6416 6417 49 6419 6420 6421 6422 6423 6424 6425 57 6427 6428 6429 61 12646 12647 6433 6434 6436 6437 69 70 71 72 6443 6444 6445 6455 6456 6457 12677 12889 6741 12985 6851 6852 6853 13125 6988 13408 13437 13439 7243 7244 7245 7246 7247 7248 7249 7250 7252 7253 13483 7277 7278 7279 7280 13496 13497 13498 13499 13500 13501 13502 13503 13504 13505 7295 7296 7297 7298 13514 13519 13541 13542 13675 13676 13677 13678 13679 7470 13782 13783 13784 13785 13786 13787 13798 13869 1331 1332 1333 7703 7818 7924 7925 7927 14143 7935 7936 7937 7938 7940 7942 7943 1575 7998 14328 8326 8330 1962 14548 14549 14550 14551 14552 14553 14554 14555 14556 14557 14558 8344 8345 14561 14562 14563 14564 14565 14566 14568 14569 14570 14571 8675 8676 8677 8678 14904 15069 8877 2509 2510 8880 2512 2513 2514 15155 2702 15348 15349 15350 15351 15352 15353 15354 15653 15654 15655 15656 15701 15702 15703 15704 15705 15706 15707 15708 15709 15710 15711 15712 15713 15714 9501 15717 15718 9504 15725 15758 15759 15762 15763 15764 15777 15778 15779 15781 15787 15788 9764 9765 9766 16073 9929 3561 3562 16152 16160 10924 11529 11695 11734 11742 11765 11766 11814 12110 12111 12456
himselves$	11529 12456
hip$	17784 17785
hips$	17784
his	11199 4894 5185 5228 11610 5251 11621 5264 5319 5321 11699 5356 6196
his$	24 6474 6487 6489 123 124 127 131 132 6503 6505 139 6509 6565 6722 6739 381 388 389 390 392 6764 396 6776 6777 6778 6779 6780 6781 426 429 464 6848 13083 6906 6934 7020 13257 7070 7081 13330 7169 7235 900 901 7276 13515 7302 13520 937 939 940 7324 960 961 7330 13546 7332 980 998 7397 7403 7405 1038 13661 7465 7501 1221 1223 1279 7673 7674 13915 1343 1344 1346 7729 7735 7739 7843 7884 7922 14175 14192 7999 8000 8068 8088 1858 1861 14456 8280 14498 1954 8324 1956 8328 14625 14629 8415 8505 2193 14890 14927 8746 8869 2683 15331 2756 9193 9196 9224 9225 9226 9227 9228 9361 9377 9458 9459 9460 9462 9724 9750 3448 3449 3450 9859 3491 9861 3505 3599 3600 10001 10010 10011 10012 10039 3678 3691 3694 3702 3703 3723 3724 10108 3747 3753 3754 10492 10880 10884 10886 10893 17115 17193 11263 17738 11528 11530 17750 5168 5169 5172 11549 11554 5189 5190 11569 11597 11607 17825 5247 11620 5253 5254 11624 5256 5260 11633 5272 11646 5283 17869 11669 11687 11688 11690 17907 17914 17920 11708 11723 11725 5402 5418 5660 5661 5852 5853 5986 6113 6114 6122 6123 6133 6151 6163 6187 6193 6204
hisself$	6369 6371 6412 6416 6417 49 6419 6420 6421 6422 6423 6424 6425 57 6427 6428 6429 61 12646 12647 6433 6434 6436 6437 69 70 71 72 6443 6444 6445 6455 6456 6457 12677 12889 6741 12985 6851 6852 6853 13125 6988 13408 13437 13439 7243 7244 7245 7246 7247 7248 7249 7250 7252 7253 13483 7277 7278 7279 7280 13496 13497 13498 13499 13500 13501 13502 13503 13504 13505 7295 7296 7297 7298 13514 13519 13541 13542 13675 13676 13677 13678 13679 7470 13782 13783 13784 13785 13786 13787 13798 13869 1331 1332 1333 7703 7924 7925 7927 14143 7935 7936 7937 7938 7940 7942 7943 1575 7998 14328 8326 8330 1962 14548 14549 14550 14551 14552 14553 14554 14555 14556 14557 14558 8344 8345 14561 14562 14563 14564 14565 14566 14568 14569 14570 14571 14904 15069 8877 2509 2510 8880 2512 2513 2514 15155 15348 15349 15350 15351 15352 15353 15354 15653 15654 15655 15656 15701 15702 15703 15704 15705 15706 15707 15708 15709 15710 15711 15712 15713 15714 9501 15717 15718 9504 15725 15758 15759 15762 15763 15764 15777 15778 15779 15781 15787 15788 9764 9765 9766 16073 9929 3561 3562 16152 16160 10924 11734 11742 11765 11766 11814 12110 12111
histor	4687
historic$	11056
history$	1336 1337 1338 1339 1340 1341 1342 4298 17351 11137 5288 11883 12497 12536 12574
hit	17857 17866 5284 17874
hit$	14339 15951 4620 5085 17867 11653
hitch$	3696
hitched$	3696 10066
hitches$	3696
hitching$	3696
hits$	17867
hiv	6340
hoist$	1370
hold	4912 5028
hold$	12715 6843 6844 6845 7098 7415 14193 14198 14781 14782 14783 14784 14785 15175 9147 9148 9149 9150 2782 9163 9164 9480 9481 9482 3381 3382 3395 3396 3397 4565 4657 11059 11120 17492 11280 5144
holder	11079
holder$	11079
holders$	11079
holdin	17312 11265 17486 4912 11729
holding$	7415 2782 15801 9956 17246 17480
holds	17312 4912
holds$	7098 2782 3381 3382 3395 3396 3397 4565 4657 11114 11120 17339 17492 11280
hole$	14138 14139
holes$	14138 14139
holmes$	17421
home	11622 17842 17868 17896
home$	12756 12757 13072 13099 13112 13150 13151 13356 13357 13399 13400 13417 13418 7441 7442 13723 7576 7578 13849 13853 7700 7701 7702 7762 14292 14421 14422 14466 14514 8747 9040 15260 15261 2702 9088 15550 15758 15765 15893 16113 16137 4619 17420 17437 5039 11412 5127 17816 17836 17837 17849 17850 17865 17869 17873 17880 17887 17888 17895 17902 17904 5322 17912 17936 12022 5959 6154 12543 12544 6186 12556 12557 12558
homele	17857 6361
homes$	13150 13151 13723 15260 15261 15765 17420 5039 11412 5127 17901 12022 12550
honest$	8243 14459 16402 16414 16420 16425 16434 16500 16506 16544
hood$	3726 16327 10122 10123 3755 3756 5583 12219 5854
hooded$	5497 5781 5855 6280
hoodie$	16311 16312 16313 16322 12219 12221 12224 6286
hoodies$	15315 9101 10071 10072 16311 16312 16313 16314 16315 16319 16320 16321 16322 16324 16333 12219 12221 12224 6286
hoodlum$	6230 6232
hoodlums$	6230 6232
hoodrat$	6230
hoodrats$	6230
hoodrich$	6285
hoods$	15315 9101 3726 16319 16320 16321 16324 16327 16328 16329 16330 16333 10122 10123 3755 3756 12219 12221 5854
hoody$	16311 16312 16313 12224
hook$	1717
hooked$	12670 5449
hooligan$	14885 11868 6230
hooliganism$	6230
hooligans$	14885 14907 14908 14909 11868 6230
hoot$	16895
hoots$	16895
hop$	7412 2150 2151
hope$	10278 10410 4042 4294 4295 17308 12253
hoped$	4294 4295
hopeless$	8660 8929 3927 3928 5540 5651 5655 6259 6291
hopelessly$	6291
hoper$	14873 14886 14887 14888 11895 11910
hopers$	14873 14886 14887 14888 11895 11910
hopes$	4294 4295 17308
hoping$	4294 4295 17308
hopings$	17308
hopped$	2150 2151
hopping$	7412
hops$	2150 2151
horde$	2207 2208
hornet$	7828
hornets$	7827 7831
horrendous$	15200 15201 15202 15203 15204 15205 15206 15207 15208
horrible$	15200 15201 15202 15203 15204 15205 15206 15207 15208 5601
horrid$	5601
horror$	11868
horrors$	11868
hospit	5194 11566 17857 11643 5349
hospital$	11563 17781 17782 17783 11571 17787 17858 11718 5949 5959 6133
hospitalised$	6348
hospitalized$	6348
hostel	11679
hostel$	17894
hostile$	2602 2603 2604 2605 2606 15209 15210 10755 5088 5657 6257 6292
hostility$	15270 15271 2690 2691 17217 17218 17219 17220 17221 11794 12029
hot	11504 11508 6074
hot$	5328 5665
hotel$	13177 13178 13179 13180 6966 6967 6968 6969 13628 13929 14154 14155 14156 14157 14158 14962 14963
hotels$	13330 13628
hothead$	11894 6245
hotheads$	11894 6245
hotspot$	17719 17723 6071 12443
hotspots$	17719 17723 12443
hounding$	17232 17233 17234 17235
hounds$	14109
hour$	5239
hours$	14903 14968 17804 5221 5239 17939 12126 12324
house	11622 17842
house$	13177 13178 13179 13180 6966 6967 6968 6969 13628 13822 13823 13929 13933 14154 14155 14156 14157 14158 14242 14411 8747 15523 15550 15554 15559 15560 15561 15562 15563 15606 15607 15608 15765 16113 16137 17420 11387 11412 17837 17869 17887 17889 17902 5322 17912 12558
househ	11622
household$	15261 15523 15550 15554 15765 16113 17837 11629 12022
households$	15261 15765 12022
housemates$	9291 9292 9293
houses$	13628 17420 11412 17901
housin	17838
housing$	10542 5039 17851 12553
how$	12885 12886 13661 14445 14456 15325 9489 9490 3129 9653 9654 9792 9794 16136 17136 4945 11791
hub$	11034 17251 17256 17270 17301 11093 11122 11128 11130 17353 17357 17358 17360 17363 11158 17376 17389 17528 11331 17594 11418 11422 17638
huge$	6473 3632 10021
hulking$	6280
hundred$	8103 9949
hung$	13376 2139 2153 2154 15316 3740 3741 3742 12151 12235
hungry$	12060 12559
hunt$	2096 8465 2097 2098 2099 2100 2101 2102 2475 2476 2477 2478 2479 2480 2481 16672
hunted$	2096 8465 2097 2098 2099 2100 2101 2102 2475 2476 2477 2478 2479 2480 2481
hunting$	2096 8465 2097 2098 2099 2100 2101 2102 2481
hunts$	2096 8465 2097 2098 2099 2100 2101 2102 2475 2476 2477 2478 2479 2480 2481
huntted$	2096 8465 2097 2098 2099 2100 2101 2102 2481
huntting$	2096 8465 2097 2098 2099 2100 2101 2102 2481
hurl$	1566 1567 1568 1569
hurled$	1566 1567 1568 1569
hurling$	1566 1567 1568 1569
hurlled$	1566 1567 1568 1569
hurlling$	1566 1567 1568 1569
hurls$	1566 1567 1568 1569
hurried$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5427
hurry$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5427
hurt	5284 17874 6087
hurt$	12635 12643 6619 6620 6621 6622 6623 6624 6625 6626 258 259 260 13098 13452 13472 13802 13865 7720 7721 13961 13962 13963 13975 13976 14314 14315 14339 14341 14987 15933 15934 15937 15952 15953 9739 16396 16397 16398 16437 16638 16639 16640 17867 11653
hurting$	12683 12684 12685 12686 12687 7595
hurtle$	1542
hurtled$	1542
hurtles$	1542
hurtling$	1542
hurts$	14314 14315 9720 9721 16057 17867
husband$	17834 17845 17853 17860
hush$	4488
hushed$	4488
hushes$	4488
hushing$	4488
hussies$	6247
hussy$	6247
hustlers$	6270
hyde$	15105
hydroc	6096
hydrocephalus$	12465
hyena$	11949
hyenas$	11949
hygien	11537 11539
hygiene$	17752 17754
hype$	14177
hyper$	5393 6259
hypersexual$	6223
hypersexualised$	6223
hypocritical$	6291
hysterical$	6259
i$	2882 9450 9451 9452 9453 9454 9455 9456 9457 4063 4563
ic	6028
ic$	3627 5783
ic0$	6277
ic1$	6277
ic2$	6277
ic3$	6277
ic4$	6277
ic5$	6277
ic6$	6277
ic7$	6277
ic8$	6277
ic9$	6277
ice$	14097
idea$	12904 7712 7713 1345 7715 1347 1348 1349 14074 10761
ideas$	12903
identi	17261 4692 17288 4721 4737 4742 17424 4888 4891 4894 4896 4908 11277 4958 17576 5130 5991 12394
identical$	10099 5842 5855
identically$	3646 5808 12218 12220
identified$	2234 2268 2648 4763 4839 11263 5358 6013 12383 6018 12397
identifies$	4732 4763 17439 5030
identify$	12980 4728 4732 4763 17429 17439 5030
identifying$	4732 5030
identities$	11068 11179
identity$	11068 4700 11179
idiot$	11949
idiots$	11949 12288
idle$	12052 6259
idleness$	2230 2231 15272 15273 12030
idly$	10746 12275
idolise$	697 698 699 700 701
idolised$	697 698 699 700 701
idolises$	697 698 699 700 701
idolising$	697 698 699 700 701
iep	6139
iep$	12508
ieps$	12508
ies$	15522
if$	12999 13052 756 757 758 759 760 761 762 763 764 765 766 767 768 13365 13366 13371 13374 13375 792 793 794 795 813 815 816 817 818 819 820 821 822 823 824 825 826 827 828 829 830 833 834 835 839 840 841 842 843 844 845 846 847 848 849 850 851 852 993 14017 8211 1843 1845 1846 14499 8732 8733 15117 9985 9986 9987 4169 4372 4373 4887 17711
ignor$	1691 1692 1693 4659 5453
ignorance$	14507 6291
ignorant$	6259 6291
ignore$	12845 13016 13045 13047 13048 13049 7375 2162 2163 16670 4529 4530 17154 5478 5870 5942 5943 12320
ignored$	12845 7375 1691 1692 1693 14426 2162 2163 16379 16670 4529 4530 17158 17159 17160 17161 4659 5453 5478 5870 5931 12306 5942 5943 12320
ignores$	12845 7375 2162 2163 16670 4529 4530 5478 5870 5942 5943 12320
ignoring$	12845 7375 1691 1692 1693 2162 2163 16670 16882 16883 4529 4530 17232 17233 17234 17235 4659 5453 5478 5870 5942 5943 12320
ignorred$	1691 1692 1693 4659 5453
ignorring$	1691 1692 1693 4659 5453
ignors$	1691 1692 1693 4659 5453
ill	17857 11643
ill$	146 147 3704 3728 17858 5613 5630 5680 5682
illegal$	13137 8153 5640
illegals$	6254
illnes	17838 17840
illness$	12445 12482
image$	13214 7000 7001 7002 13225 7033 7034 666 667 922 13631 14172 14177 15835 10968 17265 11051 4683 11089 4793 4795 17457
images	11141 4783 11152 11153
images$	13214 7000 7001 7002 13225 7027 659 13244 7033 7034 666 667 13337 13631 15835 15850 17265 11051 4683 17289 17290 17299 11089 4776 11151 4793 4795 4806 17456 17457
imbecile$	6247
imbeciles$	6247
imei$	4663
immaculately$	3646 5808
immature$	6259
immaturity$	12991 12992 12993 12994 12995 12996 7308 7309 8227 1859 1860 8230 2230 2231 15272 15273 12030
immensely$	17713
immigrant$	12009
immigrants$	12009
immigration$	17838 17844 6191
imminent$	17578
immoral$	6261
immune$	3270 3271 3354
immuni	6344
impact$	16528 16529
impaired$	12739 12740 12741 12742 12478
impairment$	12445 12447 12477
impenetrable$	6250
impetigo$	6332
implan	5177 11546
implant$	17761
implausible$	14777 14778 14779
implicated$	545 546 547 548 549 5358
importance$	8187
important$	5069
impos	5023
imposed$	11409
imposing$	5784 6280
imposs	4905
impossible$	8383 8387 14764 2588 2589 2590 2591 2592 2593 3096 3097 3098 3927 3928 11274 5882
impress$	15934
impressed$	11839
impression$	12904
impressionable$	6259
impris	17838
imprisoned$	17548
improv	4666
improvement$	16625 10411
imprudent$	1946 1947 5459 6251
impudence$	2230 2231 15272 15273 12030
impulse$	8411 9082
impulsive$	12739 12740 12741 12742 6259
impulsivity$	8230
in	17660 5196 11618 6126
in$	205 6602 242 12890 12891 12938 12939 12941 12943 6864 6914 6919 6922 6932 6936 6937 6938 660 7038 7039 7040 7042 7107 7108 7109 7112 13417 13418 13544 7395 7398 13614 7446 7481 1136 1169 13849 13853 7668 13925 7888 7905 7939 7956 7957 1677 1678 14596 8524 8533 8574 14798 8606 8625 14841 14842 2259 8708 14924 14936 8842 8843 8844 8845 8873 8874 8955 15238 9024 9059 9066 9111 9169 9173 15539 9376 9422 3208 3209 9782 3588 3589 3623 16208 16211 10017 10036 10040 10041 3699 3730 3731 16318 10104 10109 10113 10118 3750 3751 3752 10126 16595 16602 10465 10504 10550 16832 16880 10887 17177 17252 11160 11165 11206 4886 17480 17484 17497 11376 11384 17644 11517 11518 11535 11568 5202 11572 11595 11598 11603 11621 11670 11674 11676 11682 11686 11706 5352 11750 5466 5703 12074 12199 5846 12218 12220 12250 12254 12266 5961 12383 12476 12487 6119 6176 12547 12552 12572
inability$	6765 397 398 399 400 401 402
inaction$	7270 17188 12325 12327
inadequacy$	6291
inadequate$	6291
inadequately$	6291
inappropriate$	13137 6999 14730 16286 16287 5474 11983 5657 5855
inappropriately$	3646 5808 12218 12220
inattention$	12325
incapable$	191 5880 12261
incessantly$	6289
incest$	17871
inch$	9311 16123
incident$	17463 17931 12539
incidents$	17521 17554 12539
inclin	11302
inclination$	10380 16596 16597 16598 16599 16600 16601
include$	12383
included$	5348
income	17838
income$	12536
incompetence$	6291
incompetent$	6291
incompetently$	6291
inconsistent$	14777 14778 14779 15195 15196 15197 15198 2615 5647
incorrect$	5848
incorrigible$	6261 6262
increa	5136 6058
increase$	5015 11492
increased$	17670
increases$	11492
indecent$	6999 7010 7416
indefensible$	16981
indepe	12552
independence$	17795
independent$	9327 9329 3253 3254 3255 3256 3541 3607 3620 11636 12114 5746 12147
indestructible$	12122
index	12351
index$	17461 11284
indian$	3648 10024
indica	11057 12346
indicate$	17469
indicates$	17469
indifference$	16974 17188 17217 17218 17219 17220 17221 12325 12327 6291
indifferent$	12261 6291
indiscriminate$	1077
indisputably$	6289
indivi	17717 5140 12407
individual$	2383 15077 15106 15107 15108 15109 15148 15212 15240 15241 15242 15243 15244 15245 15256 16166 16208 16211 17306 4893 17717 5217 11937 12020 12075 6142
individuals$	14723 14724 14725 14726 2383 15077 15106 15107 15108 15109 15148 15212 15240 15241 15242 15243 15244 15245 15256 16166 16208 16211 4893 11399 11937 11970 12020 12075
indoors$	13417 13418
inducement$	14179 14180 14181 14182 14183 14184 14185
indulge$	553 554 555
indulged$	553 554 555
indulges$	553 554 555
indulging$	553 554 555
ineffective$	6291
ineffectual$	6291
inept$	6291
ineptitude$	6291
inevitable$	3876 3877 3878 3879 3880 3881 3929
inevitably$	12262 6289
inexcusable$	10867 17083 6291 6292
inexcusably$	6291
inexplicably$	6293
infamous$	2329 2330 2331 2332 2333 2334 2335 2336 2728 5705 6264
infant	17819
infatuated$	690 691 692 693 694 695 696
infection$	12445
infested$	2209 2210
inflexible$	17065
inflicted$	11789
influe	17701
influence$	14807 11879
influenced$	12635
influences$	14807 11879
influential$	17327
inform	11043 4684 4791 4990 5036 5976 12346 6058
inform$	17258 4679 17275 4701 4702 11160 4985
informant$	17549 12345
informants$	12345
information$	12860 12861 8245 16960 10785 4541 4542 4543 4544 11047 17274 17275 4693 17309 4775 11325
informed$	6510 142 6772 9349 11131 4985
informing$	4701 4702 11160 4985
informs$	4701 4702 11160 4985
ingrate$	6247
ingrates$	6247
ingratitude$	2230 2231 15272 15273 12030
inhale	6342
inhaler$	12492
ining$	11160
initia	5084
initiative$	11453 6069
injection$	17764
injections$	17764
injunc	11341 11405 11406 11717
injunction$	17556 17557 4975 11349 17564 17614 17620 17621 11407 17625 17628 17932 17938 12417
injunctions$	4975 17564 17614 17620 17621 11407 17625 17628 12417
injuries$	13623 13624 14542 14543 12482
injury	11519
injury$	13623 13624 14542 14543 17734 12482
inmate$	11963
inmates$	11963
inner$	3630
innocence$	8323 15576
innocent$	7399 1031 7401 15517 15518 15519 15520 9419 9420 9421 9442 9627 9628 9629 9630 16016 12102 12120
innocents$	15512 15513 15514 15515 15516 15638 15639 15640 15641 15657 15659 15660 15661 15662 15663 15664 16018 12101 12120
inpati	6345
input$	6610 12826
inquir$	4910
inquiries$	4910
inquirs$	4910
inquiry$	4910 12380
ins$	11160
insane$	12021
inside$	12891 12938 12939 12941 12943 13417 13418 16442
insight$	14657 14658 9500 3132 3133 9503 11834
insist$	284 285 491 492 493 494 1043 1044 1045 1046 1048 1049 1050 1051 1052 1213 1214 1215 1216 5427
insisted$	284 285 491 492 493 494 1043 1044 1045 1046 1048 1049 1050 1051 1052 1213 1214 1215 1216 14368 5427
insisting$	284 285 491 492 493 494 1043 1044 1045 1046 1048 1049 1050 1051 1052 1213 1214 1215 1216 5427
insists$	284 285 491 492 493 494 1043 1044 1045 1046 1048 1049 1050 1051 1052 1213 1214 1215 1216 5427
insistted$	284 285 491 492 493 494 1043 1044 1045 1046 1048 1049 1050 1051 1052 1213 1214 1215 1216 5427
insistting$	284 285 491 492 493 494 1043 1044 1045 1046 1048 1049 1050 1051 1052 1213 1214 1215 1216 5427
insolence$	2230 2231 15272 15273 12030
insolent$	6259
insomn	6328
inspec	4665 11035 11036 4669 11041 17261 11070 11071 11072 4704 4705 11086 4724 4725 4730 4753 17341 4759 17344 4761 4762 4767 11138 11142 11143 11145 17361 17366 17367 17368 4789 11161 4794 17383 17384 17386 11174 17400 4855 11313 4962 11337 11379 5049 5053 11423
inspector$	11034 17251 17256 4681 17285 17286 17287 11073 11074 17301 11093 4749 11122 11128 11130 17353 17357 17358 17360 11158 17374 17376 17389 11224 17528 11331 17594 11418 11422 17638 12437
instag	4967
instagram$	622 6991 623 6992 624 6993 625 6994 626 6995 13211 13212 13213
instal	5047
instead$	13854 13855 13856 17164 17166 17223 17224 17226
instigator$	12388 6233
instigators$	12388 6233
instinct$	12136
instincts$	12134 12136
institutional$	5898
instructed$	4696 4859 11240
instructions$	13590 14265 14266 11847
insuli	6331
insulin$	11548
insulting$	3075 3076 3077 3078 3079 3080
insults$	12936
integrated$	6011
intel	5976
intel$	12345
intell	4748 17422 12351 12394
intelligence$	16960 11053 17269 11055 17271 17292 11117 11148 17365 11157 17375 11243 11283 4947 11325 5977 12347 5979 6297 6311 6317
intend	4684
intended$	5069
intens	5101 6058
intensive$	11470 11565 6206
intent	5082
intent$	1314 1315 1316 1317 12581
intention$	10380 16596 16597 16598 16599 16600 16601
intentions$	10380 16596 16597 16598 16599 16600 16601
intents$	3024
interc	11230 6313
intercepted$	17445
intercourse$	11758
intere	4684
interest$	6704 6705 12937 13532 13857 13858 15374 15375 15376 15377 16406 16532 10380 16596 16597 16598 16599 16600 16601 16824 16921 16922 16923 16924 16925 16926 16927 10716 10717 10718 10719 10720 17168 17169 17170 17171 4693 4804 17477 12321 12322
interested$	3816 10186 10387 10617 16901 16969 10900 10991 17249
internally$	6146
internet$	622 6991 623 6992 624 6993 625 6994 626 6995 13211 13212 13213 5405
interr	17350 11203
interrogate$	4946
interrogated$	17418
interrogateing$	4946
interrogates$	4946
interrupt$	12255 12263
interrupted$	12255 12263
interrupting$	12255 12263
interrupts$	12255 12263
interruptted$	12255 12263
interruptting$	12255 12263
interv	4891 5351
intervene$	16946 17153 17156 17572
intervened$	16821 16956
intervention$	6610 12826 15186 16377 17934 12238 12576
interventions$	6610 12826 15186 16377 3800 3801 3802 3803 12238
interview$	4946 5347
interviewd$	5347
interviewed$	9404 9405 9406 9407 9408 9409 9410 9411 4922 5333 5347
interviewing$	4946
interviews$	4946
intimate$	6999 715 716 717 718 7416
intimidate$	2156 2157 2158 5476 12263
intimidated$	2156 2157 2158 15933 5476 12263
intimidates$	2156 2157 2158 5476 12263
intimidating$	12683 12684 12685 12686 12687 2156 2157 2158 15310 5476 5657 5807 12263 6257
into	4660 5196 5978
into$	12644 12709 12891 12938 12939 12941 12943 13076 6925 6926 6927 6929 7110 7111 7112 13534 7438 7439 7440 13849 13853 13895 13925 1518 7888 7905 14126 14127 7915 7916 7918 7939 7960 7961 7962 7963 14383 14384 14385 14386 14388 14389 14390 14521 14659 14660 14661 14662 14663 8611 8612 8953 15381 11156 4877 17484 11279 5352 6119 6176
introd	5028
inured$	3270 3271 3354
invariably$	6289
invest	11116 11173 4958 17576 5131 17881 6041 6195 6318
investigate$	16946 17156
investigating$	11116
investigation$	17315 17388 4910 17569 17574 12564
investigationies$	4910
investigations$	17315 4910 17569 17574
investigationy$	4910
investigators$	17331
invincible$	13878 6273
invitation$	14179 14180 14181 14182 14183 14184 14185 10164 3796 10166 3798 3799
invitations$	10164 3796 10166 3798 3799
invite$	12608 6394 44 335 336 352 353 354 355 356 357 358 359 6737 6738 864 865 7317 1265 1266 1267 1268 1269 7642 7643 1571 1572 1573 1574 5416 5421 5425
invited$	12608 6394 44 335 336 352 353 354 355 356 357 358 359 6737 6738 864 865 1265 1266 1267 1268 1269 7642 7643 14013 14014 1571 1572 1573 1574 5416 5421 5425
invites$	12608 6394 44 335 336 352 353 354 355 356 357 358 359 6737 6738 864 865 1265 1266 1267 1268 1269 7642 7643 1571 1572 1573 1574 5416 5421 5425
inviting$	12608 6394 44 335 336 352 353 354 355 356 357 358 359 6737 6738 864 865 1265 1266 1267 1268 1269 7642 7643 1571 1572 1573 1574 16603 16604 16605 5416 5421 5425 12251
involv	17481 17502 12384
involved$	12635 12643 545 546 547 548 549 550 551 552 13673 2205 2586 16552 16554 16644 16645 16650 16651 16652 16655 16656 16657 16658 16659 16660 16661 16662 17157 17326 11265 17514 11300 11328 5358 11857
involvement$	6463 12679 12680 545 546 547 548 549 13517 2205 11282 11327 11857
involving$	17503
iq$	6326
irish$	3648 10024
iron$	15924 15925
irredeemable$	6262
irresponsible$	121 122 6512 1855 5369 5456 6251 6291
irresponsibly$	6215 6291
is	4714 11123 17777 6081
is$	6524 6530 6607 394 395 579 7046 885 886 1034 8014 2072 2189 8584 8585 2217 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 8825 2481 2549 2560 2564 2574 2595 2600 8980 8985 2635 2654 2663 2664 2665 2666 2667 2668 9085 15400 15401 2887 2897 9266 2898 2899 2900 2901 2904 2905 2906 2907 2932 3025 3026 3027 3032 3321 3348 3434 3435 3452 3459 3460 3461 3462 3463 3464 3471 9872 9873 3566 3582 16208 16211 3639 3652 16275 10089 3749 3786 10169 10293 4075 10466 4143 4144 10652 10666 4385 4386 10766 10787 4481 10910 4549 4550 4551 4552 17180 17203 4671 11067 17319 11105 11133 11225 11237 17465 11256 4929 11363 11489 5208 11648 5306 5339 5387 5400 5414 5455 5518 5520 5525 5572 5580 5599 5612 5635 5652 5654 5663 5664 5725 5753 12151 12199 12200 5919 5946 12383 6105 6110 6112 6115 6116 6146 6148 6171 6179 6192 6193 6198 6208
island$	12226
isolated$	416 417 418 419 8616 8617 8618 8619
isolation$	13623 13624 1131 14835 16671 5226 11892
iss$	6206
issu	4772
issue$	14605 15266 4680 11050 4682 5038 5085 11857 12027 12497
issued$	4680 11050 4682 17267 11241 11343 5038
issues$	15266 4680 11050 4682 11090 5038 5085 11857 12027 12497
issuing$	4680 11050 4682 5038
it$	12609 13266 13337 13441 13442 13447 7311 959 7350 13573 7364 13610 7467 7538 13781 7601 13818 13819 13873 13882 7727 1429 14047 14128 14225 1645 1646 14261 8049 14294 8165 8801 2500 15130 2702 15325 9119 15792 9640 15857 9644 9733 9757 9781 15997 15998 15999 16000 16001 3862 16472 16659 16660 16661 16662 16674 16691 10534 16753 10601 10602 4283 4284 16950 16959 10848 10856 10857 10859 4498 4499 17130 17131 10958 10981 11788 12007 12312
itch$	1463 1464 1465 1466
itched$	1463 1464 1465 1466
itches$	1463 1464 1465 1466
itching$	1043 1044 1045 1046 1048 1049 1050 1051 1052 1114 1115 1116 1118 1119 1463 1464 1465 1466 5427
itchy$	8817
its$	6900 13147 903 7275 1037 1039 1278 7672 8327 9192 9195 16751 10771 10782 10860 10880 10884 10886 17103 17104 10891 10893 10894 17115 17147 10934 10970 10971 17193 4619 10989 10997 10998 11080 4881 11486 11687 5899 12302 5947 5958 5986
itself$	6369 6371 6412 6416 6417 49 6419 6420 6421 6422 6423 6424 6425 57 6427 6428 6429 61 12646 12647 6433 6434 6436 6437 69 70 71 72 6443 6444 6445 6455 6456 6457 12677 12889 6741 12985 6851 6852 6853 13125 6988 13408 13437 13439 7243 7244 7245 7246 7247 7248 7249 7250 7252 7253 13483 7277 7278 7279 7280 13496 13497 13498 13499 13500 13501 13502 13503 13504 13505 7295 7296 7297 7298 13514 13519 13541 13542 13675 13676 13677 13678 13679 7470 13782 13783 13784 13785 13786 13787 13798 13869 1331 1332 1333 7703 7924 7925 7927 14143 7935 7936 7937 7938 7940 7942 7943 1575 7998 14328 8326 8330 1962 14548 14549 14550 14551 14552 14553 14554 14555 14556 14557 14558 8344 8345 14561 14562 14563 14564 14565 14566 14568 14569 14570 14571 14904 15069 8877 2509 2510 8880 2512 2513 2514 15155 15348 15349 15350 15351 15352 15353 15354 15653 15654 15655 15656 15701 15702 15703 15704 15705 15706 15707 15708 15709 15710 15711 15712 15713 15714 9501 15717 15718 9504 15725 15758 15759 15762 15763 15764 15777 15778 15779 15781 15787 15788 9764 9765 9766 16073 9929 3561 3562 16152 16160 16991 10924 11734 11742 11765 11766 11814 12110 12111
jacket$	16283 16311 16312 16313 16322 12219 12224 12232
jackets$	16283 10071 10072 16311 16312 16313 16314 16315 16322 12219 12224 12232
jail	11643 11721
jail$	16443 16579 17833 17858 17936 5581
jailbait$	6247
jailed	17840
jailed$	17548 11707
jailer$	13582
jailers$	13582
jamaican$	3648 10024
january$	13152
jaundice$	6330
jaw$	17784 17785
jaws$	14102 14105 17784
jealous$	6259
jeans$	10071 10072 16311 16312 16313 16328 16329 16330 10116 3748 16336 12219 12224 5866
jekyll$	2521
jeopardise$	10 5365 5366
jeopardised$	10 5365 5366
jeopardises$	10 5365 5366
jeopardising$	10 5365 5366
jeopardize$	10 5365 5366
jeopardized$	10 5365 5366
jeopardizes$	10 5365 5366
jeopardizing$	10 5365 5366
jeopardy$	12584 12585 12595 11408
jewellery$	16311 16312 16313 12219 12224
job	17838
job$	13731 13732 13733 13734 13735 13736 16719 16828 16829 16830 16831 16844 16845 16846 16847 16848 16849 16850 16851 16852 16853 16984 16988 16996 17227 17228 17229 17230 17231 17315 12299 12341
jobs$	16844 16845 16846 16847 16848 16849 16850 16851 16852 16853 17227 17228 17229 17230 17231 17315 12341
jobsworth$	6291
jobsworths$	6291
joggers$	16311 16312 16313 16314 16315 16328 16329 16330 10116 3748 16333 12219 12224 5866
join$	13016 13045 16437 10930
joined$	1056 1057
joint	5124 6058
joint$	11493 6011
jointly$	1021 5426
joke$	14962 14963 12298
joker$	11949
jokers$	11949
journe	17450
judge$	15396 15397 15650 9438 9439 9440 9441 9510 3169 9539 9540 9541 16195 17153 5011 5338
judged$	6515 2634 2651 9404 9405 9406 9407 9408 9409 9410 9411
judgement$	155 156 157 158 7376 13829 14283 14284 14285 14286 14287 14288 14289 14290 14481 11807 12299
judges$	5011
judging$	9438 9439 9440 9441 3169 9539 9540 9541
judgment$	155 156 157 158 13829 14481 11807 12299
july$	13152
jump$	7412 1536 1537 1538 1539 1540 1541 1606 1607 1608 2150 2151 4638
jumped$	1536 1537 1538 1539 1540 1541 1606 1607 1608 2150 2151 4638
jumper$	16311 16312 16313 12224
jumpers$	10071 10072 16311 16312 16313 12224
jumping$	7412 1536 1537 1538 1539 1540 1541 4638
jumpped$	1536 1537 1538 1539 1540 1541 4638
jumpping$	1536 1537 1538 1539 1540 1541 4638
jumps$	1536 1537 1538 1539 1540 1541 1606 1607 1608 2150 2151 4638
june$	13152
jungle$	15991
junkie$	6240
junkies$	6240
just$	6536 6596 6600 733 7125 7129 857 1017 1022 7599 7730 7731 1639 1640 14488 14489 14490 14491 2702 3366 3863 3899 3900 3901 3902 4043 4320 4321 5872
justice$	15312 15313 10547 17587 17588 17771 17924 11713 17929 11719 17935
justification$	12297
justified$	17667 11956
juvenile$	5344 5513 5516 5526 6276
juveniles$	6276
keen$	326 327 332 474 475 476 509 510 744 745 746 747 748 1043 1044 1045 1046 1048 1049 1050 1051 1052 1114 1115 1116 1118 1119 7978 14194 14195 14196 14197 1614 1615 1616 1617 1618 1619 1819 1820 1821 1822 4512 4513 10996 17249 17308 5427
keens$	17308
keep	11259 5091 5138
keep$	64 12794 6627 12857 6666 12890 6770 6811 13045 13047 13048 6910 593 596 603 604 605 606 607 608 609 610 611 612 613 614 615 7157 13423 7209 7210 924 925 7334 966 7336 7337 7338 7381 7382 7383 7384 7385 1249 7654 7657 14193 14198 8113 14334 14347 14348 14440 1957 1961 1975 14589 14598 2140 8571 15650 9486 9487 9488 9491 9492 9494 9495 9498 9544 9562 16076 16077 16195 16409 16415 16429 16714 4202 4203 4204 4621 4657 4679 4825 17667 5087 5383 12243
keeped$	12794
keeping$	12794 13075 593 596 603 604 605 606 607 608 609 610 611 612 613 614 615 1957 1961 14548 14549 14550 14551 14552 14553 14554 14555 14556 14557 14558 1976 9486 9487 9488 9491 9492 9494 9495 9498 9544 16999 4657 4825 5087 5383
keepped$	12794
keepping$	12794
keeps	5091
keeps$	12794 6628 12857 593 596 603 604 605 606 607 608 609 610 611 612 613 614 615 924 925 1249 2141 8571 3670 4657 4825 11280 5087 5383
keg$	15017
kegs$	15017
kept$	12794 6629 12857 593 596 603 604 605 606 607 608 609 610 611 612 613 614 615 13338 13345 13353 13406 13407 7193 13409 13410 7199 831 832 7202 7203 13419 13420 13423 7209 7210 924 925 1249 8214 14516 8571 16545 16546 16547 16548 4120 16714 4202 4203 4204 16956 4489 4490 4657 17282 4825 17670 5141 5242 5383 12320
ketami	11543
ketamine$	13635 17758 11552 17768 17770 6125
key	11132 17641
key$	10891 11038 17327 17347 17579 17584 17819 5562 6013 6016 6018 6019
keyworker$	5191
kg$	17749
kick$	6466 98 6469 1457 1458 1459 1460 1461 1462 14987 16436 4528 17867 5659
kicked	5284
kicked$	1457 1458 1459 1460 1461 1462 4528 17867 5284 11653 5285 5659
kicking$	1457 1458 1459 1460 1461 1462 14374 8703 14975 14976 15951 4528 5659
kickked$	4528
kickking$	4528
kicks$	13095 14226 4528 17867 11820 5659
kid$	2383 14994 15077 15106 15107 15108 15109 15212 15240 15241 15242 15243 15244 15245 15256 15426 3033 3034 15682 16019 16105 16106 16107 16108 11860 11867 11878 11947 12020
kidney	11531 17747
kidney$	17746
kids$	14740 14750 14751 14752 14753 14791 14793 14802 14803 14804 14805 14810 14813 2383 14994 2450 2451 2452 2453 15077 15106 15107 15108 15109 15212 15215 15240 15241 15242 15243 15244 15245 15256 15301 15426 15476 2909 15506 15512 15513 15514 15515 15516 15593 3033 3034 15632 15633 15638 15639 15640 15641 15657 15659 15660 15661 15662 15663 15664 15680 15912 15915 15916 16019 16105 16106 16107 16108 11748 11860 11867 11878 11947 11970 12020 12067 12101
kill	6087
killed	17866
kilo$	17749
kilos$	17749
kind$	12664 13820 14738 2403 2405 2406 2407 15794 15795 15796 9723 16282
kingpin$	6232 6238
kingpins$	6232 6238
kings$	15095
kinshi	5294
kinship$	11663
kiss$	12891
kissed$	6695 13271
kissing$	13308
kitche	11685
kitchen$	17900
kitted$	3705 3706 3707 5849
knack$	1240 1241
knew$	90 91 92 248 250 251 252 253 254 255 256 257 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 12868 12869 286 287 288 289 290 6660 6661 338 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1212 14149 1671 1672 1673 1674 1675 1676 1784 1862 8232 8233 2743 2744 2752 2753 2754 2755 2814 2816 2817 2818 2819 2916 3278 3279 3280 3281 3282 3283 3284 3285 3398 3399 3400 3401 3418 3419 3420 3421 3422 3423 3424 3425 3426 3427 3428 3429 3430 3465 3556 3557 3558 16689 4278 4279
knife	17944
knife$	13060 13129 13630 14129 14131 8430 8431 8492 8493 8494 16668 11246 5031 5046 11416 11705 17931 17941
knives	17262 17272 17486 17530 17551 5029
knives$	13058 13630 8492 8493 8494 15154 15854 9641 16667 4698 17474 17495 17496 11398 11803
knock$	2139 2153 2154 15951 11169 17466
knocked$	2139 2153 2154 10167
knocking$	2139 2153 2154
knockked$	2139 2153 2154
knockking$	2139 2153 2154
knocks$	2139 2153 2154 15993
know	4721 4737 4745 4817
know$	90 91 92 204 248 250 251 252 253 254 255 256 257 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 12868 12869 286 287 288 289 290 6660 6661 338 12934 6997 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 13852 1671 1672 1673 1674 1675 1676 1784 8221 8222 1862 8232 8233 8239 8240 8800 2432 2515 15156 2743 2744 2745 2746 2752 2753 2754 2755 2780 2814 15399 2816 2817 2818 2819 2916 3111 3112 3113 3120 3278 3279 3280 3281 3282 3283 3284 3285 3398 3399 3400 3401 3418 3419 3420 3421 3422 3423 3424 3425 3426 3427 3428 3429 3430 3465 16070 16071 3556 3557 3558 16161 16193 10434 16689 16814 16815 10762 10763 10764 11031 17250 17288 4716 4723 4728 4743 11187 4868 4924 11335
knowed$	2916
knowing$	6605 237 238 239 338 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 14149 1784 2824 2916 15841 3286 9657 9658 9659 11031 12085 12094 12127
knowingly$	13303 13304 721 13327 11780 11781 5413 6225
knowledge$	2787 2789 15405 9369 15585 9389 15605 9500 3132 3133 9503 15988 9921
knowledgeable$	2824 15841
known	4783 11152 11153 17415 4891 4894
known$	12670 248 274 275 7514 1196 1197 8221 8222 14438 8239 8240 14482 14483 8269 8270 14695 14723 14724 14725 14726 2329 2330 2331 2332 2333 2334 2335 2336 8868 2728 9098 9099 2916 10520 4278 4279 17284 4714 17401 11263 17479 4902 4927 4930 4955 5334 5342 5474 5513 5517 5526 5706 6013 6016 6018
knows	4817
knows$	90 91 92 248 250 251 252 253 254 255 256 257 261 262 263 264 265 266 267 268 269 270 271 272 273 274 12868 12869 286 287 288 289 290 6660 6661 338 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1671 1672 1673 1674 1675 1676 1784 1862 8232 8233 2515 2743 2744 2745 2746 2752 2753 2754 2755 2781 2792 2814 2816 2817 2818 2819 2916 3111 3112 3113 3121 3278 3279 3280 3281 3282 3283 3284 3285 3398 3399 3400 3401 3418 3419 3420 3421 3422 3423 3424 3425 3426 3427 3428 3429 3430 3465 3556 3557 3558 16689 17250 4868 11335
knuckle$	16251
knuckles$	16251
kudos$	14674 14707
kurdish$	3648 10024
label$	12234
labelling$	17232 17233 17234 17235
labels$	15154 12219 12234
labour$	12006
lac$	5698 5699 6263
lack$	116 1246 1247 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 2594 2715 4584 10954 10955 10956 5438 5465 5485 5536
lackadaisical$	17002 6291
lacked$	1246 1247 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 5438 5465 5485 5536 5647
lackey$	6232
lackeys$	6232
lacking$	1246 1247 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 17125 17126 17127 17128 5438 5465 5485 5536
lacks$	1246 1247 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 5438 5465 5485 5536 5647 5696
lad	17541
lad$	13841 14829 14830 2383 14994 15077 15106 15107 15108 15109 15212 15240 15241 15242 15243 15244 15245 15256 3033 3034 11699 11866 11878 11890 11947 12020 12098 12178 12201
laddie$	16228
ladies$	2970 3053 16055 3540 16125
lads	11037 17354 11150 11178 17399 17450 17451 17453 11270 17494 4939 11320 4964 17559 17562 11383 17622 11414 11417 17634 5052 17641 5058 5076 17681 17693 11483 17705 5140 6021 12412
lads$	12706 12892 12918 12921 12942 396 13005 6794 426 464 13154 13186 7138 7139 7144 7145 7155 7195 7208 7212 940 961 7330 13693 13698 13699 13700 13701 13702 13703 7504 7544 13827 13828 13842 13851 1343 1344 1346 7765 14016 14040 7853 14081 14084 8100 8111 8112 8174 8182 14416 1864 8272 8435 14684 14691 14714 14731 8518 8554 2186 2187 2188 2193 14791 14793 2216 14810 14813 14814 14829 14830 14912 2382 2383 14994 2450 2451 2452 2453 15077 15106 15107 15108 15109 15143 15212 15240 15241 15242 15243 15244 15245 15256 2683 15274 15336 15337 15338 15339 9252 2895 2909 9340 9341 9342 9343 3033 3034 15657 3110 15936 3600 16253 3703 3753 3754 16357 16490 16491 16492 16493 16494 10298 10299 10300 10315 10324 10330 16556 10342 4061 10435 10436 4070 10440 10451 16722 10811 17046 17097 11009 4828 17485 4934 4936 4948 17533 17535 11333 5003 17639 17673 11866 11878 11890 11937 11947 11970 12020 5660 5661 12098 12178
lady$	2939 15525 15526 15527
lager$	17762
laid$	67
lair$	14102
lairy$	6250
lambs$	16018
lame$	17002
lamentable$	6291
land$	0 1 3365
landded$	0 1
landding$	0 1
landed$	0 1 12606 6392 13591 3365
landing$	0 1
landlord$	13989 1413 10534 10539 10540 4180 17172 10984 17239 17240 17848 5949 5959
landlords$	17356
lands$	0 1 3365
landscape$	14795 15056
language$	11521
lank$	5828
lanky$	10043 6280
lap$	898 1680
laped$	898 1680
laping$	898 1680
lapped$	898 1680
lapping$	898 1680
laps$	898 1680
large$	10003 10005 11166 4798 5784 6280
largely$	1021 4549 4550 4551 5946
larger$	5784
lashes$	12192 12198 12205 12219
lass$	16228 12098
lasses$	12098
lassie$	16228
last$	10450 5225
late$	13797 2702 16635 16636 16637 16670 16889 16890 16891 17065 17150 10936 17756
laugh$	6472 13717 14223 14227 2047
laughable$	17002
laughed$	2047
laughhed$	2047
laughhing$	2047
laughing$	2047
laughs$	14224 14226 2047
launderette$	17885
law	11700
law$	2306 2307 2308 2309 2317 2320 14929 2485 9770 3407 17915 5993
lawless$	5651 12021 6259
lawlessness$	2230 2231 15272 15273 12030
lax$	1077 4414 4415 4416 4417 17065 17125 17126 17127 17128 10936 5930
lay$	67 6789 6790 6791 6792 1374 15004 6042
layabout$	6230
layabouts$	6230
laying$	67
lays$	67 15004 15005
lazily$	6291
laziness$	2230 2231 15272 15273 12030 6291
lazy$	4414 4415 4416 4417 10936 5838 5930 6259 6291
lead	4990 12428
lead$	12596 309 310 311 312 313 314 364 365 366 1175 1176 1177 1178 1491 1492 1493 1494 2238 2239 2240 2241 14936 2369 2370 2371 2958 2959 2960 2961 2962 3494 16824 11348 6058
leadded$	2238 2239 2240 2241 3494
leadding$	2238 2239 2240 2241 3494
leaded$	2238 2239 2240 2241 3494
leader	11132 5002 17641 5140 12394
leader$	15029 17347 17472 17508 17579 11857 11874
leaders$	15029 17297 17472 17508 17579 11371 11857 11874
leadership$	16921 16922 16923 16924 16925 16926 16927 4541 4542 4543 4544 17168 17169 17170 17171 11487 11857 5898 12299 12322
leadin	17312
leading$	309 310 311 312 313 314 2238 2239 2240 2241 2958 2959 2960 2961 2962 3494 9956 17327 11382
leads	17312
leads$	309 310 311 312 313 314 364 365 366 13522 13523 13524 1175 1176 1177 1178 1491 1492 1493 1494 14259 2238 2239 2240 2241 2369 2370 2371 2958 2959 2960 2961 2962 3494 17339 6058
league$	10979
lean$	5784
leap$	1536 1537 1538 1539 1540 1541 1606 1607 1608
leaped$	1536 1537 1538 1539 1540 1541 1606 1607 1608
leaping$	1536 1537 1538 1539 1540 1541
leapped$	1536 1537 1538 1539 1540 1541
leapping$	1536 1537 1538 1539 1540 1541
leaps$	1536 1537 1538 1539 1540 1541
leapt$	1536 1537 1538 1539 1540 1541 1606 1607 1608
learn	17261 11065 4721 4742 4745 11159 4888 4896 4908 11277
learn$	204 12980 8119 1751 1752 1753 1754 8234 8235 8236 8237 8238 8239 8240 1997 14589 15194 16409 16415 16429 16483 16484 16485 16486 16535 17153 17280 4716 4728 12243
learned$	13576 13577 7471 1103 8234 8235 8236 8237 8238 8239 8240 3125 16545 16546 16547 16548 17359
learning$	192 8234 8235 8236 8237 8238 17802 11590 17822 6077 6108 6139 6141
learns$	16535 16557 16558 16559 16560
learnt$	13576 13577 7471 1103 8234 8235 8236 8237 8238 8239 8240 3126 16545 16546 16547 16548
least$	15118 10524 10708 5762
leave	17325 17855
leave$	0 1 6372 6404 12620 12621 12622 12623 12624 12625 12626 43 47 48 50 78 79 80 12723 12752 12924 12980 13016 13045 13047 13048 13049 6837 620 621 13387 1204 1217 13862 13863 13902 13907 1350 8026 8027 8028 8029 8030 1707 1708 1709 14326 14334 14347 14348 14417 14440 14511 3508 3593 16409 16415 16429 16437 4363 4364 4365 4366 4367 4368 4369 4370 4371 4591 4592 17709 5304 12243 5954
leaved$	6404 12620 12621 12622 12623 12624 12625 3508
leaves$	0 1 6372 6404 12620 12621 12622 12623 12624 12625 47 48 50 78 79 80 620 621 1217 1707 1708 1709 14442 3508 4363 4364 4365 4366 4367 4368 4369 4370 4371 4591 4592 17709 5304 5352 5954 6176
leaving$	0 1 6404 12620 12621 12622 12623 12624 12625 47 48 50 78 79 80 620 621 1217 1707 1708 1709 3508 4363 4364 4365 4366 4367 4368 4369 4370 4371 4591 4592 5304 5954 12376 6176
lecturing$	9444
led	12346
led$	12596 12606 6392 12626 12635 309 310 311 312 313 314 364 365 366 13522 13523 13524 13591 1175 1176 1177 1178 1491 1492 1493 1494 14259 14442 14443 14444 2238 2239 2240 2241 2369 2370 2371 15872 3494 11088 11316 12045 12276
left	17840 11631
left$	0 1 6372 6404 12620 12621 12622 12623 12624 12625 12626 43 47 48 50 78 79 80 12859 13069 13345 13353 7196 13560 1217 1707 1708 1709 8216 14442 8250 14512 14523 2823 9362 9363 15670 9561 3193 3194 3195 3196 3197 9567 9841 3508 3593 9981 3613 3614 3615 4363 4364 4365 4366 4367 4368 4369 4370 4371 4591 4592 17846 5304 5352 12306 12320 5954 12383 6176
leg$	16251 17745 17784 17785
legal$	11637
leggings$	10071 10072 16308 16309 16311 16312 16313 16328 16329 16330 16336 12219 12224
legs$	12954 12955 15115 16251 17745 17784
lend$	8188
length$	10033 17241
lenient$	17065
less	5064
less$	7206 7207 7388 7394 14336 1875 8558 9294 3258 3259 3260 3261 16469 16470 16471 16827 4905 4933 5056 5060 5747
lesson	11608
lesson$	192 194 195 13687 16663 16664 16665 16704 16705 16706 17817
lessons$	192 194 195 13687 14836 15281 9597 16704 16705 16706 17807 17813 17817 17821 17823 17824 11755 12521
let	4672 4703 4966
let$	51 52 53 54 55 56 12859 306 307 308 6884 6885 6886 6887 6888 6889 6890 6891 13345 13362 13363 13364 13376 13485 942 1041 13671 13731 13732 13733 13734 13735 13736 1449 1450 1451 14193 14198 1791 1792 1793 1794 1795 8188 14512 16409 16415 16429 16670 16962 16963 4420 4421 4422 4423 4424 4425 4426 4427 4428 4429 4430 4431 4432 4433 4434 4435 4436 4437 4438 4439 4440 4441 4442 4443 4444 4445 4446 4447 4448 4449 10819 10820 4483 4591 4592 4612 4613 4614 4679 4701 4702 4750 12243 5954
lethal$	5512
leting$	4701 4702
lets$	51 52 53 54 55 56 306 307 308 13485 942 1041 1449 1450 1451 1791 1792 1793 1794 1795 16670 4420 4421 4422 4423 4424 4425 4426 4427 4428 4429 4430 4431 4432 4433 4434 4435 4436 4437 4438 4439 4440 4441 4442 4443 4444 4445 4446 4447 4448 4483 4591 4592 4612 4613 4614 4701 4702 4750 5954
letter	17676
letter$	16960 17075 17078 17080 17081 17677 12311
letters$	16960 17075 17080 17081 17130 17131 17677 12311 12312
letting$	51 52 53 54 55 56 306 307 308 1449 1450 1451 1791 1792 1793 1794 1795 16670 4420 4421 4422 4423 4424 4425 4426 4427 4428 4429 4430 4431 4432 4433 4434 4435 4436 4437 4438 4439 4440 4441 4442 4443 4444 4445 4446 4447 4448 4483 4591 4592 4612 4613 4614 5954
leukae	6331
level	5064
level$	8756 15138 15139 15140 15141 2854 15794 15795 15796 17260 17737 5244 12399 12534
levels$	15794 15795 15796 17260 12399
liabilities$	9023
liability$	2306 8675 2307 8676 2308 8677 2309 8678 9023
liaison$	11758
liaisons$	11758
liar$	14885 14886 14887 14888 14995 14996 15030 11894 11895 11949
liars$	14885 14886 14887 14888 14995 14996 15030 11894 11895 11949 12288
liberty$	17876
library$	10534 10539 10540 4180 17172 10984 17239 17240 5949
licence$	17938 17940 12580
licences$	17940
lie$	6789 6790 6791 6792 1188 1191 1192 1193 13780 1374 14300 14303 14399 14415 1872 1873 1912 14969 14987 16435 10259 16666 16670 16695 17132 12255 12263 12313
lied$	1190 1191 1192 1193 1872 1873 1912 16641 16666 16689 4492
lies$	6789 6790 6791 6792 7270 1189 1191 1192 1193 1374 14303 1872 1873 1912 16666 16670 16689 16694 4492 17132 17180 12255 12263 12313
lieutenant$	12355
lieutenants$	12355
life	11622 17905
life$	6380 13041 6931 13588 13626 13809 7886 7917 14133 14146 1563 14161 14162 14163 14172 14177 14178 1651 14372 14391 14392 14393 14394 14395 14396 14397 14398 14402 8530 8549 8550 15147 15255 15317 15449 15504 15505 15524 15528 15542 15543 15544 15545 15546 9351 9352 9353 9354 9355 15571 15572 15573 15574 15575 15586 15587 15871 15983 15984 15992 9787 16012 16014 16032 16033 16034 16035 9918 9919 9925 16172 16582 11477 17743 17837 5372 11745 11857 11863 12022 12555
lifes$	11863
lifestyle$	3 4 5 6 7 8 9 6393 25 6411 12673 12689 12693 1273 1274 14172 14177 14674 14678 14679 14700 14923 15542 15543 15544 15545 15546 11738 11739 11745 11857 11883 11884 11934 12022 12126 6216
lifestyles$	12673 12693 15542 15543 15544 15545 15546 11738 11739 11934 12022 12126 6216
lifetimes$	16163 16164 16165
lift$	12916 12917 6712 6713 6714 6715 6716 6718 6719 13236 13237 13238 13239 13240 13241 13242 13243 13248 13251 13308 13312 13658 13659 13660 13747 13748 13749 13750 13843 14190 14201 14202 14203 14733 15835 9678 15900 15902 10587
lifted	11042
lifted$	16791 16792 16793 10588 10608
lifts$	12916 12917 6712 6713 6714 6715 6716 6718 6719 13236 13237 13238 13239 13240 13241 13242 13243 13248 13251 13308 13312 13843 13924 7934 14190 14201 14202 14203 8001 8005 8495 14733 15835 15900 15902
light$	14073 14145 8817 3662 16262 5617 5784 5804 5805 5812 5828
lighter$	3662 5804 5812
like	11078
like$	13204 13205 13335 13336 7365 1226 1227 7603 1483 8025 14245 14246 14247 14248 14249 14250 14251 14252 14253 14254 1757 1758 1759 1760 2090 2091 2092 2093 2126 2127 2132 2172 2173 2174 2175 8613 8692 8693 8694 8847 8848 8850 2482 2483 2484 2535 15172 2735 9205 2861 9235 9247 9248 9249 9250 9253 9254 9255 9256 2922 2923 2924 3019 9397 9398 9399 9400 9419 9420 9421 9759 9760 9761 9762 9763 3472 9883 9906 9907 9985 9986 9987 10133 3765 10135 10136 10143 10947 17278 17308 5435 5468 11857 5763 12141 12154 12218 12220
liked$	13335 13336 1226 1227 1229 1230 1231 1232 13817 7603 7604 7605 7606 14245 14246 14247 14248 14249 14250 14251 14252 14253 14254 1757 1758 1759 1760 2090 2091 2092 2093 2126 2172 2173 2174 2175 5435 5468
likelihood$	10410 4042 5067
likely$	8560 8561 4674 4689 4889 4959 5517 6013
likes$	13204 13205 1226 1227 14245 14246 14247 14248 14249 14250 14251 14252 14253 14254 1757 1758 1759 1760 2090 2091 2092 2093 2126 2127 2132 2172 2173 2174 2175 3472 17308 11800 11801 5435 5468
liking$	1226 1227 14245 14246 14247 14248 14249 14250 14251 14252 14253 14254 1757 1758 1759 1760 2090 2091 2092 2093 2126 2172 2173 2174 2175 5435 5468
limit$	14056
limited$	2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 15195 15196 15197 15198 2615 2711 2712 2713 2714 5465 5647
limits$	15878 15879 15880
line	4710 6011
line$	13131 13142 13154 13155 13159 13161 13166 13167 13168 13169 13170 13174 13175 13176 14159 14296 8086 14303 14895 17323 17329 17495 17532 17598 11474 11747 12360 12426 6320
lined$	5130
lineho	11079
lineholder$	11079
lineholders$	11079
lines	12394
lines$	13130 13148 13154 13155 13158 13160 13165 13174 13175 13176 14168 8019 14237 8674 14895 8779 15358 17323 11747
lingered$	13376
link	17288
link$	2139 17255 17469 5985
linked	5066
linked$	2205 4714 17300 4903 17514 11300 11308 17525 5358 11857
linking$	2139
links$	2142 2143 2205 17255 17469 11857
lion$	7887 7889 7890
lions$	7887 7892
lip$	13432 8572 15130 16251 10895 11977 5813
lippy$	6261
lips$	16251
lipstick$	16255 16256 16257 12198 12206
lisp	17735
list	11099 4741 4783 11152 4785 4891 17552
list$	17289 4707 17302 17314 11118 11125 4774 4777 11154 17378 11168 17401 4821 17458 17460 17461 17467 11564 12365 12393
listed$	11154 4821 4837 4883 4921
listen$	12980 13016 13124 13340 13341 13342 13343 13344 13345 14589 8419 8420 8421 8422 8423 16360 16409 16415 16429 16467 16468 16477 16478 16479 16483 16484 16485 16486 16535 16714 16764 10561 16826 16946 17153 17156 11065 12243 12244 12272
listened$	13340 13341 13342 13343 13344 13345 13353 13409 13410 14512 16545 16546 16547 16548 16714 16733 16749 16754 16757 16758 16760 16761 16762 16763 16764 16765 16766 16767 16821 16826 16956 17201 12272
listening$	13345 16408 16764 12273
listenned$	13345 16764
listenning$	13345 16764
listens$	13345 16477 16478 16479 16535 16557 16558 16559 16560 16764
listing$	11154 4821
listinged$	11154
listings$	11154
lists$	17289 11125 4774 4777 11154 17378 11168 4821 17460 12365
lithium$	6341
litre$	11547
litres$	11547
little	4687
little$	62 110 114 117 7368 1000 1001 1002 1003 1198 7614 1416 1426 7964 7967 8052 8266 8372 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 2213 2312 2342 2343 2345 2447 8884 2575 2576 2615 2711 2712 2713 2714 15320 9275 15504 15505 2993 3050 3067 9442 9596 9637 15915 15916 9805 9806 9840 16109 16112 3632 16300 4017 10395 4041 16889 16890 16891 10706 10711 10712 10713 4353 16940 16941 17150 17189 11056 5465 5489 5499 5526 5564 5586 5647 5696 5731 5827 5953
live	4687
live$	6541 13013 13016 13080 13091 13867 13868 1516 1517 2323 2836 2837 2838 2839 2840 2841 9246 2878 2879 2880 2881 2940 2958 2959 2960 2961 2962 9546 3181 3182 3489 9890 4124 11056 11100 11354 17742 17888 5446
lived$	13867 13868 1516 1517 9289 9290 2958 2959 2960 2961 2962 15602 3549 3550 3551 3579 3580 3581 4126 5306 5308 5317 5446 6183
lives$	6380 12699 12700 12701 12704 13588 13626 13867 13868 1516 1517 14146 1563 7933 14402 8530 8549 8550 2323 14930 15317 2836 2837 2838 2839 2840 2841 9246 2878 2879 2880 2881 15524 15528 2958 15542 2959 15543 2960 15544 2961 15545 2962 15546 15753 15754 15755 15756 3181 3182 15871 3489 16078 16163 16164 16165 4125 5306 5307 5308 5446 12022 6183
living$	1516 1517 2836 2837 2838 2839 2840 2841 2940 2958 2959 2960 2961 2962 9546 16077 9918 17795 17851 17865 5306 5308 11685 17905 5446 6183
livs$	5308
llama$	15011
llamas$	15011
load$	15051 15052
loaf$	14283 14284 14285 14286 14287 14288 14289 14290
local	4687
local$	7514 2732 3624 17147 11056 5294 11846 5781
locat	17576
locate$	12377
location$	6692 6693 6694 11039 11136 4768 4816
locations$	11039
lock$	4983 17867
locked$	13472 11372 17589 11381 17867 5284 5285
locker$	17385 17629
lockers$	17385 11412 17629
locks$	17867 17886
locs$	12196 12198
locusts$	15065
lodged$	5308
lodgers$	9291 9292 9293
lodges$	5308
lodging$	5308
lodgings$	17851
lodgs$	5308
log	4741 4778 4785 4797 4827 12346
log$	16918 11125 17351 11137 4774 4777 11154 4816 11187 4821 4824 11194 4829 4832 17439 17443 4867 17536 17540
loged$	11154 4821 4867
logged	4684 17382 4827 17415
logged$	17348 11134 4787 4788 17397 17401 4837 17440 17454 4921 17640 12361
loggerheads$	16674
loggin	4827
logging$	11154 4824 4832
logginged$	11154
loggings$	11154
loging$	4821
logo$	12219
logos$	12219
logs	4827
logs$	17332 11125 17351 11137 4774 4777 11154 4821 4829 17439 17540
loiter$	12151
loitered$	12151
loitering$	12151
loiterred$	12151
loiterring$	12151
loiters$	12151
lone$	3624 5780
loner$	6243
loners$	6243
long$	9800 9875 10897 17150 5805 5827 5828 5836
longer$	9297 9302 9338 15618 9599 3231 3232 9613 9740 4933 11427
look$	6431 6766 7099 860 861 862 1093 1982 2765 9486 9487 9488 9491 9492 9494 9495 9498 3130 3139 9563 3203 9573 3455 3456 9890 3539 9982 3675 3676 3677 3764 3766 3767 16918 16946 4467 17154 17156 17455 5300 5726 5728 5810 5839
looked$	7100 860 861 862 8304 2717 3130 3139 9584 15802 15803 15804 15816 3539 3675 3676 3677 3764 3766 3767 16749 16754 16757 16758 16760 16761 16762 16763 16956 4467 17201 11046 4878 5131 5295 5726 5728 5810 5839 6359
looking$	860 861 862 7232 14366 14367 8465 2097 2098 2099 2100 2101 2102 8489 9131 9425 9469 9486 9487 9488 9491 9492 9494 9495 9498 3130 3139 15727 15735 15736 9583 15802 15803 15804 9598 15815 15875 15876 15877 15885 15900 15902 3477 16229 10461 4467 17308 17345 12162 12163 12171 12172 12176 12273 6182
lookings$	17308
lookked$	3130 3139
lookking$	3130 3139
lookout$	2311 16032 16033 16034 16035 16672 6306
lookouts$	2311 6306
looks$	12936 13383 13384 860 861 862 3130 3139 3455 3456 3539 16183 16184 16254 3675 3676 3677 3764 3766 3767 16354 4467 5300 5726 5728 5810 5839
loop$	11954
loops$	11954
loose$	6775 15134 15135 5534 5570 11957
lorry$	6699 13627
lose$	2992 9427 9428 9429 15645 15646 15647 9433 9434 9680 16437 5227 5318
loser$	14886 14887 14888 11894 11895
losers$	14886 14887 14888 11894 11895 6246
loses$	5227
losing	5165
losing$	3670 16882 16883 11534 5227 5318 6106
loss$	15001 17124 12477
losses$	15001
lost	5165 5255 17840
lost$	13802 13864 8659 8929 2562 2563 2992 3670 16670 17158 17159 17160 17161 11408 11534 5227 11672 5318 5509 5539 5573 12320 5952 6106
lot$	12879 919 7670 7671 14114 14737 14793 14813 2301 2731 15504 15505 2983 3052 15721 15729 15730 9719 16571 4408 4943 11339 11878 11970 12113
lots$	2301 2982 3673
loud$	5674
loudmouth$	6241
loudmouthed$	6250
loudmouths$	6241
lounge	11685
lounge$	3740 3741 3742 17900
lounges$	3740 3741 3742
lout$	11949 6230
loutish$	6230 6259
louts$	14907 14908 14909 11949 6230
love$	697 698 699 700 701 702 703 704 705 706 707 1226 1227 1353 1757 1758 1759 1760 2090 2091 2092 2093 2126 2172 2173 2174 2175 15172 5435 5468
loved$	1226 1227 1353 1757 1758 1759 1760 2090 2091 2092 2093 2126 2172 2173 2174 2175 5435 5468
lover$	13292 13293 11773
lovers$	13292 13293 11773
loves$	697 698 699 700 701 1226 1227 1353 1757 1758 1759 1760 2090 2091 2092 2093 2126 2172 2173 2174 2175 5435 5468
loving$	1226 1227 1353 1757 1758 1759 1760 2090 2091 2092 2093 2126 2172 2173 2174 2175 5435 5468
low$	7201 8586 8669 8691 2387 15111 15138 15139 15140 15141 15195 15196 15197 15198 2615 2627 2628 9003 9004 9005 9006 9007 9008 9009 9010 9011 9012 9013 9014 9015 9016 9017 9018 9020 9021 9022 2672 2673 2674 2675 3725 3727 16331 16337 5494 5570 5647 5696 12223 6328
lower	5064
lower$	2627 2628 6124
lowest$	2527 6159
lowlife$	6230
lowlifes$	6230
loyal$	2652 5986
loyalty$	6849 481 13547
luck$	13450 14099
lunch$	17908
lung	17747
lupus	11643 6096
lupus$	17858 12465
lurch$	16952
lure$	1108 1109 1110 1111 14204 14365 5374 5429
lured$	1108 1109 1110 1111 5374 5429 11839
lures$	1108 1109 1110 1111 5374 5429
luring$	1108 1109 1110 1111 5374 5429
lycra$	12219
lying$	1191 1192 1193 13920 1872 1873 1912 14913 14969 14975 14976 15997 15998 15999 16000 16001 16644 16645 16650 16651 16652 16653 16654 16655 16656 16657 16658 16659 16660 16661 16662 16670 4492 12255 6250
machet	17944
machete$	11705 17941
mad$	11967
madam$	11868
madams$	11868
made	17585
made$	47 48 50 140 141 143 144 145 12743 12767 184 6554 6555 6556 6557 6558 6559 6560 360 361 362 461 462 537 590 641 13345 803 808 904 7291 930 13522 13523 13524 955 7325 1040 7497 13718 13719 1167 1168 1187 1194 1195 1248 7767 1831 14442 1887 2014 2018 8424 8425 8426 14654 14672 2161 2180 2181 14776 2372 2373 2375 2412 2585 2937 3339 3340 16204 10016 10307 10309 10312 16561 16567 3990 16588 10481 10532 10590 16896 16897 16898 16899 4337 4479 4480 4545 4658 4900 17490 11307 5160 11627 5483 5973 12383
magist	6200
magistrate$	5338
magistrates$	15312 15313 5011 17689 5338
magnet$	15022 2548 2565 2566 4969 12400
magnets$	15022 2548 2565 2566 4969 12400
mail	4772 4805
mail$	17113
mails$	17113
main	11132 17641
main$	17248 11038 17327 17347 17508 17579 17584 5002 5517 5562 6013 6016 6018 6019
maintained$	17670
maintenance$	11973
major$	6019
majority$	4943
make	4826
make$	47 48 50 141 143 144 145 12743 184 6554 6555 6556 6557 6558 6559 6560 6561 6562 6568 6569 6570 6571 6572 360 361 362 6771 461 462 537 13126 6912 590 641 803 808 904 7291 930 1040 1167 1168 1187 1194 1195 7566 1248 7766 8117 8122 1831 14442 1887 14589 2014 8384 8385 8386 2018 2161 2180 2181 2372 2373 2375 2937 15650 3157 3173 3443 16204 10035 16255 16256 16257 16275 16282 10079 10140 10307 10308 16532 16555 10341 16563 16567 16568 3990 16672 10589 4337 4479 4480 4658 11066 5108 5160 5483 12206 5973
maked$	360 361 362 904 930 1040 1167 1168 1187 1194 1195 1248 2014 2018 2161 2180 2181 16204 3990
maker$	11871 11875
makers$	11871 11875
makes$	6404 12620 12621 12622 12623 12624 12625 47 48 50 141 143 144 145 12743 360 361 362 461 462 590 641 803 808 904 7291 930 13522 13523 13524 1040 1167 1168 1187 1194 1195 1248 1831 14442 1887 2014 2018 8424 8425 8426 2161 2180 2181 2372 2373 2375 2937 16204 16275 10307 16567 3990 4337 4479 4480 4658 5160 5483 5973
makeup$	16255 16256 16257 16354 12198 12206 12219
making$	47 48 50 141 143 144 145 12744 12745 12746 184 6554 6555 6556 6557 6558 6559 6560 6561 12779 360 361 362 12965 12966 12967 12968 12969 12970 12971 12972 461 462 590 641 803 808 904 930 1040 13642 13643 13644 13645 13715 1167 1168 1187 1194 1195 1248 7618 1887 2014 2018 8432 8433 8434 2161 2180 2181 14821 2372 2373 2375 2937 15735 15736 3157 9560 16204 3990 16670 4337 16998 4479 4480 4658 5160 5483 11872 5973
maladaptive$	5371
maladjusted$	5651
male	6021 6028
male$	13262 8471 8505 9159 9162 9993 16209 16210 9996 16212 16213 3648 11069 4893 11899 12149 5781 6013
males$	12609 6675 6676 12892 12899 6688 6691 12910 12911 12918 12919 12921 12923 12930 12942 13136 13154 13186 6996 13215 13220 13221 13228 13231 13262 7532 7533 7534 7535 13842 14084 8458 14683 14697 8487 14703 14704 14723 14724 14725 14726 14731 14732 8518 2383 15077 15106 15107 15108 15109 15212 15240 15241 15242 15243 15244 15245 15256 15336 15337 15338 15339 15731 4893 11743 11836 11899 12020 6275
malicious$	14775 5482 5597 6259
malign$	2222 2223 2224 5510
malnourished$	5802
malodorous$	6280
mam	5261 5271 11641 5276
mam$	5262 5274 11652
man	11731
man$	12609 6438 6440 12678 6656 6675 6676 6680 12899 6685 6687 6688 6691 12910 12911 12915 12918 12921 12923 6726 12942 12945 6734 13086 13087 13088 13089 13154 13177 13178 13179 13180 6966 6967 6968 6969 13185 13186 13187 13190 13216 13228 13231 13262 13265 13275 13276 13283 13284 13288 13289 13311 13337 13535 13585 13628 13629 13638 13646 13647 13648 13649 13650 13651 13652 13653 13654 13655 13656 13657 13692 13694 7492 7517 7528 7529 7530 7531 7547 13766 13767 13768 13769 13770 13771 13772 13773 13774 13776 13827 13828 13841 13842 13844 13850 7645 13916 13931 13989 13990 1410 7844 7861 7872 7873 7875 7876 14221 8140 8161 14408 14416 14537 8458 8487 14703 14704 14723 14724 14725 8788 15007 15143 15366 15394 15414 15415 15416 15417 15418 15419 15420 15422 2842 9215 15445 15486 15492 15494 2914 9287 15509 15510 2939 15525 15526 15527 15534 2952 2953 2970 2980 2981 2999 15599 3020 9395 15613 15629 15731 15741 15742 15743 9550 15867 15968 15969 15970 15971 15973 15976 15978 15980 16025 16118 16122 3540 16125 16129 16130 16131 16132 16179 10069 10078 11069 17892 17946 11743 11778 11802 11836 5582 5598 12095 12099
manage	11162 5010 5131
manage$	583 584 585 586 587 588 589 14890 14951 14952 15172 15284 2790 9160 9161 2793 2836 2837 2838 2839 2840 2841 2940 15650 9486 9487 9488 9491 9492 3124 9494 9495 9498 15715 3147 15732 15733 9522 3154 3155 9525 3162 3169 9539 9540 9541 3183 15776 3199 3489 16511 16949
managed$	583 584 585 586 587 588 589 2836 2837 2838 2839 2840 2841 2940 3147 3162 3183 3199 3489 16589 16590 16591 16592 16593 4120 5122 5141 12276 6150
management$	9051 4541 4542 4543 4544 17706 5898 12299 12393
manager$	12956 10534 10539 10540 4180 10576 10577 17172 10984 17239 17240 17377 5949
managers$	12956 10534 10539 10540 4180 17172 10984 17239 17240 17377
manages$	583 584 585 586 587 588 589 2836 2837 2838 2839 2840 2841 2940 3147 3162 3183 3199 3489
managing$	583 584 585 586 587 588 589 2836 2837 2838 2839 2840 2841 2940 9486 9487 9488 9491 9492 9494 9495 9498 3147 15735 15736 3162 3169 9539 9540 9541 3183 3199 3489
manbag$	12216 12219 6286
manbags$	12216 12219 6286
maneater$	11949 6247
maneaters$	11949 6247
manipulate$	2347 9121 5567 12263
manipulated$	12635 2347 5567 12263
manipulates$	2347 5567 12263
manipulating$	2347 5567 12263 6259
manipulative$	5657 6259
manipulativeness$	2230 2231 15272 15273 12030
manipulator$	11894
manipulators$	11894
manner$	2945 2946 2947 2948 2949 2950 2951 15591 15592 16183 16184
mannered$	12049 12050
manners$	15099 15100 15101 15102 15103 2573 16869 16870 16871
many$	168 169 170 6585 6613 648 8108 8136 15368 15842 9948 10865 10866 10891 10892 11314 11329
map	4713 12351
map$	4711 4712 4739 4755 4822 5984
mapped$	4711 4739 4755 4822 17454 5984
mapping$	4711 4739 4755 4822 5984
maps$	4711 4739 4755 4822 5984
march$	13152
mardy$	6250
marginalised$	5781
mark$	11984
marked$	17401 4837 4921
marker$	11205 12371
markers$	11205 12371
market	11507
market$	5115 17722 17725
marks$	11984 12530
marria	17838
married$	15665 15672
mask$	3739 16327 12219 12229
masked$	3739 12236
masking$	3739
maskked$	3739
maskking$	3739
masks$	16319 16320 16321 3739 16324 16327 12219 12229
massage$	4620
massive$	10021
master$	9783 16075
mastermind$	6232
masterminds$	6232
masters$	9783 16075
match	17288
match$	3384 9754 4670 11087 4874
matche	4734
matched$	17247 4670 11103 4874
matches$	4670
matching$	10099 4865 4874 5842 5855 12397 6074
matchs$	4874
mate$	8175 8183
materi	4684
material$	15923 17309
materialistic$	6259
mates$	6851 6852 6853 13149 13688 13689 13690 8175 8183
maths$	8623 12531 12533
matric	12351
matrix	12351
matrix$	17461 17467 12352
matted$	5828
matter$	387 13616 1377 1378 1379 1391 1392 9458 9459 9460 9462 10231 10232 10267 16532 10981 4667
matters$	15528 10848 4667
mattre	11673
mattress$	17888 11680
mature$	2824 2987 2991 3000 3161 9609 3253 3254 3255 3256 15841 3286 3541 9951 3607 3611 12144 12145 12146 6273
maturity$	2824 15438 15439 15440 15441 15442 15443 2945 2946 2947 2948 2949 2950 2951 3066 6273
may	4674
may$	304 13152 8988 2871 3192 3198 3484 16161 3612 11063 4697 11144 4852 4979 4987 5005
mayhem$	14748 11837 11935
mdma	11543
mdma$	17758
me$	15886 12294
meal$	17908
meals$	17908 17911
mealy$	5626
mean$	12596 12626 14442 16275 10936 5574 5597 5807
meaningful$	10681 10682 10683 10684
means$	12596 12626 13523 13524 14088 14442 16275 5069
meant$	13061 13062 13523 13524 16689
measur	12428 12433
measure$	403 404 405 7348
meat$	12656 12019
mechanic$	12956 13299 13300 13301
mechanics$	12956 13299 13300 13301
meddle$	1479 1480 1481
meddled$	1479 1480 1481
meddles$	1479 1480 1481
meddling$	1479 1480 1481
media$	6991 6992 6993 6994 6995 13211 13212 13213 17385 17411 11233 17611
medica	11537 6342
medical$	17735 17752 6128
medication$	17752 17770
medicine$	13952 12492
mediterranean$	3648 10022 10024 5807 12208
medium$	2627 2628 9003 9004 9005 9006 9007 9008 9009 9010 9011 9012 9013 9014 9015 9016 9017 9018 9020 9021 9022 3634 5784
meet$	12716 12723 12870 12871 12872 12874 6816 6817 6818 13045 13047 13048 13206 627 628 629 13273 13340 13341 13342 13343 13344 13411 13412 13413 7414 1056 1057 1163 7716 14639 14641 14647 14649 16029 16030 16031 16360 16409 16415 16429 16946 17346 17709 11782 12243
meeted$	1163
meetin	17450
meeting$	12817 13075 627 628 629 13273 13337 13340 13341 13342 13343 13344 13411 13412 13413 7414 1163 7684 7708 16704 16705 16706 17370 17706 12273 12376
meetings$	6463 12679 12680 13337 16704 16705 16706 17706
meets$	627 628 629 1056 1057 1163 17416 17709
meetted$	1163
meetting$	1163
melato	6120
melatonin$	12489
meloterritorial$	6259
member	11037 17262 17263 11052 11060 4714 17354 11150 11178 17399 17408 17430 17433 17436 11222 17438 4856 4857 17450 17451 17453 11270 17494 17502 4925 4939 17541 4964 17559 17562 17567 11365 5002 11383 11393 17608 11394 17622 11414 11417 17634 5052 17641 5058 5076 17681 17693 11483 5116 17705 17717 5140 17727 12351 12384 6021 12407 12412 12420 12432 12433
member$	2383 15077 15106 15107 15108 15109 15212 15240 15241 15242 15243 15244 15245 15256 10323 10333 10345 10350 10351 10576 10577 17306 17514 17609 11731 11857 11932 12020
members$	199 396 6794 426 464 13302 7138 7139 7144 7145 7155 7195 7208 7212 940 961 7330 7504 1343 1344 1346 7765 14040 8100 1864 8272 8554 2186 2187 2188 2193 2216 14840 14912 2382 2383 15077 15106 15107 15108 15109 15212 15240 15241 15242 15243 15244 15245 15256 2683 3110 3600 3703 3753 3754 16490 16491 16492 16493 16494 10298 10299 10300 10315 4061 10435 10436 4070 10440 10789 17291 4828 11199 4831 4860 17485 11294 17514 4936 17533 11333 4982 11371 5003 17609 17610 11399 17673 11468 17684 11485 11513 11516 11857 11932 11937 12020 5660 5661 12357 6006 6022
membership$	4714 11282 17497 11857
memory$	7590 1222 7592 1224 12506
men$	12609 6439 12678 12760 6657 12873 6675 6676 12892 6678 6679 12896 12897 12899 6685 6687 6688 6691 12907 12910 12911 12915 12918 12919 12921 12923 12927 12929 12931 12932 6724 12940 12942 12944 12946 12947 6735 6736 6744 12963 13031 13036 13043 6851 6852 6853 13086 13087 13088 13089 13134 13135 13154 13177 13178 13179 13180 6966 6967 6968 6969 13185 13186 13187 13190 6996 13215 13218 13219 13223 13228 13231 13262 13265 13275 13278 13281 13282 13287 13288 13289 13299 13300 13301 13311 13313 13314 13315 7101 13337 13411 13412 13413 13532 13536 13549 13550 13551 13552 13553 13584 13628 13629 13637 13692 13693 13695 13698 13699 13700 13701 13702 13703 7492 7516 7518 7528 7529 7530 7531 7532 7533 7534 7535 7544 7546 13766 13767 13768 13769 13770 13771 13772 13773 13774 13776 13827 13828 13839 13842 13844 13846 7634 13851 7639 13857 13858 7645 13897 13899 13916 13917 13921 13923 13931 13988 13989 1409 1411 14063 7855 7856 7860 7862 14080 14081 14082 14083 14084 7872 7873 7875 7876 14128 14154 14155 14156 14157 14158 14190 14204 14221 8042 14271 8141 8145 8162 14409 14416 14535 8458 14681 14687 14688 8487 14703 14704 14711 14712 14715 14716 8505 8506 8507 14723 14724 14725 14726 14729 14731 8518 8521 15007 15093 15097 15143 15150 15154 15322 15336 15337 15338 15339 15366 9159 9162 15382 15383 15384 15385 15386 15387 15388 15394 15414 15415 15416 15417 15418 15419 15420 15421 2842 9214 15450 15451 15466 15467 15471 15484 15492 15493 15494 2912 15509 15510 15529 2952 2953 2970 2980 2981 15571 15572 15573 15574 15575 2999 15584 15586 15587 3004 15597 9394 15612 9401 15619 15620 15621 15622 15623 15624 15625 15626 15627 3048 15688 15689 15690 15691 15692 15693 15694 15695 15697 15731 15741 15742 15743 15863 15864 15867 15968 15969 15970 15971 15974 15979 9787 16012 16055 16069 16116 16117 16119 16120 16121 3540 16125 16129 16130 16131 16132 9925 3570 16158 9946 9947 3583 3584 3585 3586 16172 16179 3596 3597 3598 16291 16357 16401 11743 11745 11747 11778 11798 11802 11813 11836 12095 12099
menace$	2156 2157 2158 8630 2262 8632 8633 8634 8635 8636 8637 8638 8639 8640 8641 14857 14858 8644 8645 5476 11866 11894 11917 6257
menaced$	2156 2157 2158 5476
menaces$	2156 2157 2158 5476 11866 11894
menacing$	2156 2157 2158 5476 5807 12179 6257
mend$	479 17153
mended$	479 10251
mends$	479
meningitis$	6332
mental	11537 11539
mental$	17752 17754 11557 5193 11566 17838 12021 6328
mentality$	15142 11857 11865 11884 11978 12064 12332
mentally$	5689 5779
mentio	17342
mentor$	12508
mentoring$	192
merchant$	15024 15025
merchants$	15024 15025
mercy$	12627
merely$	3863 4043 4320 4321
merry$	8740
mess$	6784 1060 1061 1134 1135 1479 1480 1481 14391 14392 14393 14394 14395 14396 14397 14398 9934 17124 10914 11981
messag	17300 4805 4814 4861 11396
message$	13206 627 628 629 634 635 636 637 638 639 640 7414 1145 17595 11471 12311
messaged$	627 628 629 634 635 636 637 638 639 640 1056 1057 1145
messages$	12905 6704 6705 12936 627 628 629 13214 634 635 636 637 638 639 640 1145 13765 14069 11118 4751 17385 17393 17394 4816 17446 17611 12311
messaging$	12817 627 628 629 634 635 636 637 638 639 640 7414 1145
messed$	1479 1480 1481 1544 1545 2657 9032 15967
messes$	1479 1480 1481
messing$	14023 14024 1479 1480 1481
messy$	5828
met	5277
met$	12806 12807 12816 12859 12870 12871 12872 12874 627 628 629 13362 13363 13364 13376 1056 1057 13668 1163 13852 14434 14512 16956 4633 11348 11782
methad	6120
methadone$	12489
methyl	6120
methylphenidate$	12489
mice	5323
mice$	11692
micro$	5855
middle$	3651 3656 10046 11639
might	4674
might$	783 784 1104 1942 9477 3484 4153 4154 4155 4156 4157 4660 11063 4697 4733 11144 4979
migrai	6331
migrant$	12009
migrants$	12009
milk$	994 995
milked$	994 995
milking$	994 995
milkked$	994 995
milkking$	994 995
milks$	994 995
million$	8107
millstone$	11949
millstones$	11949
mind$	7098 7415 1755 8125 15033 15142 15329 2945 2946 2947 2948 2949 2950 2951 15757 16027 9813 16586 16900 11978
minded$	7098 13406 13407 7193 12047 12054 12282
minder$	15683 15846 15847 15848 15849
minders$	15846 15847 15848 15849
minding$	7415 15811 15885 15886 15900 15902
mindless$	6250
minds$	15033 15329 15757 16027 9813 16586
mindset$	15142 11884 11978
mindsets$	15142 11978
mini$	9274 9840 16311 16312 16313 10121 5489 5731 12224 5862
miniature$	9840 5731
minimal$	15195 15196 15197 15198 2615 10706 5647
minimise$	933 2046 5422 12263
minimised$	933 2046 5422 12263
minimises$	933 2046 5422 12263
minimising$	933 2046 5422 12263
minimum$	16939
minion$	6232
minions$	6232
miniskirt$	6286
miniskirts$	6286
minor$	8755
minority$	2281
minx$	11955
minxes$	11955
mirtazapine$	6341
misbehave$	6256
misbehaved$	6256
misbehaves$	6256
misbehaving$	6256
misbehaviour$	6256
miscar	6117
miscarriage$	12486
miscarried$	12486
mischief$	13549 13550 13551 13552 13553 13898 16673 11837 5506
miscreant$	6230
miscreants$	6230
miserable$	14745
misery$	13623 13624 1060 1061 14745
misfit$	14886 14887 14888 11894 11895
misfits$	14886 14887 14888 11894 11895 6246
misfortune$	13487 13488 13490 13491 1060 1061 13716
misfortunes$	13716
misguided$	5371
mishandle$	6294
mishandled$	6294
mishandles$	6294
mishandling$	6294
misjudgement$	4655 4656
misled$	12320
mismanage$	6294
mismanaged$	6294
mismanages$	6294
mismanaging$	6294
misper$	11753 11904
mispers$	11753 11904
miss$	13016 13045 13047 13048 13049 16437 16670 4522 4523 6152
missed$	16670 17084 17085 17086 17087 4522 4523 17158 17159 17160 17161 5939 6152
misses	5255
misses$	16670 4522 4523 6152
missing$	12683 12684 12685 12686 12687 13021 13084 13191 13192 13200 6986 6987 13921 14400 14756 14757 8998 2702 10242 16670 16712 4522 4523 11229 11753 6152
mistake$	1131 13950 14538 14539 14540 9251 2883 17075 4655 4656
mistaken$	16068 3485
mistakes$	1131 13832 13950 17075 4655 4656
misuse$	6405 12494
misuser$	14880 14881 11894
misusers$	14880 14881 11894
mix$	13016 13340 13341 13342 13343 13344 2139 2153 2154 16029 16030 16031 11881 11972
mixed$	6690 545 546 547 548 549 550 551 552 7854 1544 1545 2139 2153 2154 15195 15196 15197 15198 3625 3628 3645 3649 3654 3662 10045 10053 10054 10055 3688 3689 5812
mixes	17325
mixes$	2139 2153 2154 17312
mixing$	13340 13341 13342 13343 13344 2139 2153 2154
mixture$	11881
mob$	2207 2208 2301 2731 11864 5496
mobile$	11135 4834 17419 6000
mobiles$	11135 4834 17419
mobs$	2301
mock$	17797 6161 12533
mocks$	17797 12533
models$	16348
modern$	5636
modestly$	13414
modicum$	1418
modus$	6011 12391 6313
mohawk$	6281
mohawks$	6281
mohican$	6282
mohicans$	6282
molestation$	11632
mollycoddling$	15797 15811
moment$	7511 5018
moncler$	6285
money$	293 294 295 296 297 298 299 12916 12917 6712 6713 6714 6715 6716 6718 6719 6851 6852 6853 13093 13094 13095 6959 6960 6961 13236 13237 13238 13239 13240 13241 13242 13243 13248 13251 13297 13339 13658 13659 13660 13717 13731 13732 13733 13734 13735 13736 13747 13748 13749 13750 13754 13755 13843 7639 7645 7722 14085 7934 14177 14190 14201 14202 14203 14204 8001 8005 14365 8460 14678 14679 14700 14706 8495 14733 14749 15154 15571 15572 15573 15574 15575 16399 16401 17115 10968 17193 17329 17474 11800 11840 5598 5633 12324
monito	4741 4827 11230 5131
monitor$	4723 4727 4809 17429 17439 17443 11235 4867 17536 12377
monitored$	4727 17348 11134 11185 17401 17440 17445 11235 4867 17454
monitores$	4727
monitoring$	4727 4809 4862 4863 17448 11235 11704 12401
monitors$	4727 4809 17439 11235
monkey$	16895 11955
monkeys$	11955
monster$	11868 11894
monsters$	11868 11894
month$	16663 16664 16665 5204 12324 12537
months$	5204 12324 12537
mood	11539
mood$	17754 6075 12482
moods$	12482
moody$	6259
moped	17399 11482
moped$	17697
moral$	8408
morals$	2573 15299 11939 12065
more	5978 6058
more$	6395 6396 6397 6398 6399 12997 7206 7207 13731 13732 13733 13734 13735 13736 1375 1376 1612 14336 14518 14531 2845 2846 2847 2848 2849 2850 2851 2852 2853 2866 2867 2868 2869 2888 2925 15617 15720 15729 15730 3257 9746 9844 9948 16734 16743 4531 4532 4533 4534 4535 10978 10980 4622 4623 4627 4775 11329 12113 6013 6049
morning$	16663 16664 16665 17710 5177 5237
mornings$	5237
moron$	11949 6247
morons$	11949 6247
morphi	11550
morphine$	17765
most$	919 7346 1076 2219 2220 15368 9450 9451 9452 9453 9454 9455 9456 9457 15720 15840 15842 15870 9748 16058 9930 9960 3684 10162 3795 3797 4943 11329 11339
mostly$	3749
moth$	1561
mother	11622 17839 11625 5261 5271 11641 5273 5276 5282 17868 17884 17890 11678
mother$	14222 2367 2368 9038 9039 15309 9104 2736 2737 9217 15508 2966 2975 9345 9346 9347 9348 9391 9392 9393 15668 3525 3526 3527 3528 5248 5249 5250 17835 17837 11623 5257 5258 11629 5262 17849 17850 5269 5270 17861 17865 11651 11652 11659 5302 5303 17898 12069 5742 12132
mothered$	5742
mothering$	2862 2863 2864 15797 15802 15803 15804 15811 15886 5742
motherred$	5742
motherring$	5742
mothers$	13105 7819 14222 2367 2368 9038 9039 9104 2862 2863 2864 3525 3526 3527 3528 16119 10804 5269 12069 5742 12132
moths$	1561
motions$	17111
motivated$	2094 8979
motivation$	15299 11834 12065
mould	5323
mould$	17906 11692
mount	4826
moustache$	10060 12180 6281
moustaches$	10060 12180 6281
mousy$	5828
mouth$	7218 922 13571 13572 14102 14104 14106 14107 15023 2545 11976
mouthed$	7218 11994 11995 12043 12044
mouthhed$	7218
mouthhing$	7218
mouthing$	7218
mouths$	7218 13571 13572 15023
mouthy$	6259
mov	5138
move$	6843 6844 6845 7415 2475 2476 2477 2478 2479 2480 16409 16415 16429 16675 17153 17288 5057 17842 17855 12243 12519 12547
moved$	416 417 418 419 13472 2475 2476 2477 2478 2479 2480 16904 16905 10877 5141 17840 11626 11631 5306 5309
moveme	17262 17310 4783 11152 11153 11191 11196 11197 11198 17450 4870 12432
movements$	4764 4765 17406 17411 17412 17413 17414 11200 11239
moves	6150
moves$	2475 2476 2477 2478 2479 2480 15403 17465 12519 12547
moving	17455
moving$	7415
mri$	17790
ms	11643
ms$	17858 12467
much$	112 919 7346 7389 7393 7464 1144 13814 7965 8916 9312 2984 2994 3051 9437 15729 15730 4409 10863 10864 4566 10959 4943 11339 12113 5837
muck$	15162
mug$	15903 12119 12120
mugged$	5362
mugger$	14886 14887 14888 11894 11895
muggers$	14886 14887 14888 11894 11895
mugs$	15903 16018 12119 12120
mugsho	5989
mugshot$	4729 12358
mugshots$	12358
mule$	14889 15163 15164 15165 11816 11896 12002 5634 12004
mules$	14889 15163 15164 15165 11816 11896 12002 12004
mulish$	6250
mullet$	6281
mullets$	6281
multi$	4139 4687
multiple$	648 10865 10866 11643 6331
multiply$	12761
mum	11622 17839 11625 5261 5271 11641 5273 5276 5282 17868 17884 17890 11678
mum$	14457 2367 2368 9038 9039 15309 9104 2736 2737 9218 2975 9345 9346 9347 9348 9391 9392 9393 3525 3526 3527 5248 5249 5250 17835 17837 11623 5257 5258 11629 5262 17849 17850 5269 5270 5274 17861 17865 5282 11651 11652 11659 5302 5303 17898 12069 12132
mummies$	12132
mums$	14457 2367 2368 9038 9039 9104 3525 3526 3527 5269 12069 12132
murder$	4695 17462 11354 6013
murders$	17462
murmur$	12469
muscle$	8583
muscly$	5784 6280
muscular$	5784 6096 6280
music$	13957
must	4986
must$	26 27 28 29 30 31 6669 1104 1233 1750 1854 1870 1928 1929 1930 1931 1932 1933 1934 1935 1936 1937 1938 1939 1940 1941 1942 1988 2001 2871 3035 3331 3332 16161 9965 4057 4058 4059 4060 10430 17132 4554 4563 4648 4852 4926 5005 5109 12313 5972
mystery$	1833 1836 1839 1840
nails$	15360 15927 15930 10071 10072 16322 12192 12198 5830
naive$	121 122 1855 15551 15552 15553 9419 9420 9421 9442 9627 9628 9629 9630 16016 16867 16868 5456 12108 6259
naivety$	12991 12992 12993 12994 12995 12996 13395 13396 13397 13398 13484 922 7308 7309 7329 13545 13737 13738 13739 13740 13741 13742 13950 8227 1859 1860 8230 8323 1955 8325
naked$	6999 7010 13271 7416
naltrexone$	6341
name	4888 4896 4908 11277
name$	12671 12980 2391 8761 15496 15497 15498 15499 15536 15537 15538 9885 16101 9889 17184 17275 4715 11179 17395 17420 5107
named$	4876 4921 5107 5348 6013
names	4684 4692 11099 4746 11115 11141 4783 11152 11153 17438 17551 17552
names$	17258 17275 17289 17290 17291 17293 4715 4717 17314 11118 11126 17343 4775 4806 11179 11190 17420 17456 5107 17726
naming	4888 4896 4908 11277
naming$	5107
nan	11622 17839 11625 5261 5271 11641 5273 5276 17884 17890 11678
nan$	14222 5248 17835 17837 5274 11652
nana	17890
nannies$	15846 15847 15848 15849
nanny$	15683 15846 15847 15848 15849
nannying$	15797 15811
nans$	14222
narcissist$	11894
narcissistic$	6259
narcissists$	11894
narcol	6096
narcolepsy$	12465
nasoga	6092
nasogastric$	12461
nastiness$	2230 2231 15272 15273 12030
nasty$	2400 8818 8933 5509 5597 6259
nation	11612
national$	17827 6001
natural$	13506 13507 5724
nature$	15406
naughtiest$	8587
naughty$	8597 5509 5651 5657 6259
ne$	2402
near	11248
near$	7902 4398 4399 4400 17410
nearby$	11229
nearly$	3495 3496 3638 5730 5759
neat$	3648 10024 5827 5828
neatly$	3646 5808
necessary$	5069
neck$	14137 15239 16251
necks$	14137 16251
neds$	6247
need	11078 17736 5206 11667
need$	26 27 28 29 30 32 989 990 1106 1595 1596 7971 1603 1604 1605 1701 8110 1750 1943 1968 1989 1993 2761 2762 2763 2872 15480 15556 15557 15558 3037 3060 9430 9468 3100 9474 15726 3150 15789 15790 15791 3210 3211 3212 9582 3214 3215 3216 3217 9590 9591 9592 9593 9594 3227 3228 3229 15814 9600 9601 9602 9603 9604 9605 9606 15822 15824 9627 9628 9629 9630 9631 9632 9633 9634 3268 9663 9664 9665 9671 3303 3304 9674 3306 3307 3308 3309 9679 3311 9681 9682 3314 15901 9687 3325 3326 9696 3328 9698 9699 3331 3332 15919 16060 9847 16086 3587 9966 16204 4644 4650 17278 17308 4986 11575 17882 12446 12497 12508 12513
needed$	14089 1595 1596 15726 3227 3228 3229 3268 9679 3311 9681 3325 3326 4146 5069 17667 6119 6129 6130 6131
needing$	2761 2762 2763 15884 9685
needless$	6473
needs	5206 6126
needs$	26 27 28 29 30 33 12758 12759 989 990 1595 1596 1750 1944 1969 1990 1994 15133 2761 2762 2763 3038 15726 3227 3228 3229 15814 9600 9601 3268 9679 3311 9681 3325 3326 16204 17054 4643 4649 17308 5162 5180 11575 5219 5236 12446 6119 12497 6129 6130 12508 12509 12512 12513
needss$	12509
needy$	5651 6259
neer$	2402
neet	6156
neet$	12525 6266
neets$	6265
negative$	6512 14723 14724 14725 14726 2222 2223 2224 15209 15210 17483 5474 5510 5511 5609 5693
neglec	5284 11658 17883
neglect$	16974 4469 4470 17124 17188 17871 17872 17873 17875 5933 12325 12327 12540 6174
neglected$	4469 4470 11653 5931 5932 5933 12540 6174
neglectful$	6291
neglecting$	4469 4470 5932 5933
neglects$	4469 4470 5932 5933
negligence$	12327 6291
negligent$	6291
negligently$	6291
neighb	11441 12554
neighbourhood$	14930 15055 15056 4665 11035 11036 4669 11041 17261 11061 11070 11071 11072 4704 4705 11086 4724 4725 4730 4753 17341 4759 17344 4761 4762 4767 11138 11142 11143 11145 17361 17366 17367 17368 11155 4789 11161 4794 17383 17384 17386 11174 17400 11192 4855 11313 4962 11337 11379 5049 5053 11423 17656
neighbours$	14925 14929 8774 8775 5061 11845 11846
neither$	943 1984 2066 3946 3951 3961 3973 4130 4237 10606 4238 10607 4239 4240 4241 10610 4249 4260 4261 4262 4263 4264 4265 4274 4285 4288 4324 4330 4331 4332 4333
nerves$	3341
nest$	14042 14043 14044 14045 14046 2212 2301
nests$	2301
net$	17067
networ	17310 11270 17520 5116 17701 12432 12433
network$	13154 13172 13173 17295 17298 17323 17485 5111 11485 11747 5985 6066
networks$	17298 17323 11747
neurod	6325
never$	278 7148 7161 7162 7163 7164 796 968 1015 1865 1874 8273 1924 1925 1926 1927 1977 1978 1979 1980 1981 1983 1984 2050 8438 8439 3782 3784 3818 3819 3820 10190 3822 10200 3832 3833 3834 10204 10205 3845 3850 10220 10340 3972 10372 10373 10377 10378 4018 4022 16681 16682 10549 4184 4185 4186 4187 4188 4189 4190 4191 4215 4216 4217 4218 4219 4220 4221 4222 4223 4224 4225 4226 4228 4229 4253 4266 4324 10925 4617 4618 4933 5229 5233 5458 5648 5747 5901 5902 6288
nevertheless$	12808 12812 7448 7449 7450 7451 7452 7453 7454 7455 7456 7457 7459
new	4687
new$	11056 11638
news$	14809 8936 8937 8938 16876 16877 11030
next	5130
next$	63 7282 7283 7284 7285 13683 3011 3269 10082 10721 17257 17401 17696 12365 12380
nice$	8595 2227
nicer$	7473 7474 7475
niche$	17421
nick$	14987
nickna	4692 4746 11115 4783 11152 11153
nicknames$	17291
nicotine$	17768
nigerian$	3648 10024
night$	12964 13800 14530 14758 14968 10061 10413 4046 10416 16663 16664 16665 17444 5124 17710 17766 17767 5203 5204 6328
nightm	6328
nightmare$	14765 2306 8675 2307 8676 2308 8677 2309 8678 9023 11868 11949
nightmares$	9023 11868 11949
nights	11551
nights$	17766 5203 5204
nike$	12219 5855 5858
nikes$	12219
nine$	14839
nines$	16356
nineteen$	13259 13261 708 13294 13295 15414 15415 15416 15417 15418 15419 9210 15461 15462 15463 15464 15465 15466 15467 15468 15469 15470 16200 12095
nitrous$	11543
no$	110 117 12982 13055 13071 13348 13358 13389 7240 883 7256 909 13528 958 988 1010 1011 1019 1025 7472 7614 7620 7660 13905 7755 7756 1388 1431 1432 7964 1599 1600 1601 8034 8052 14329 14428 14463 8256 1889 1890 8266 14508 8372 8390 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 2055 2056 2057 2058 2059 2060 2062 2063 2064 2065 2068 8658 2312 8687 2342 2343 2345 2358 2359 8751 8752 2393 2394 2395 2396 8820 8884 8885 2519 2522 2615 9130 2928 2933 9333 9334 2969 9402 9403 3061 3062 15772 9596 3230 3234 3235 3236 3237 3244 9618 9619 3310 3312 3313 9684 3319 3320 9694 3329 3330 3371 9803 9804 3436 3437 9825 3487 3563 3564 3565 16157 10178 16395 10234 10235 10236 10237 3893 3894 3895 3898 10274 3906 3907 3908 3909 3910 3911 3915 3916 3917 3921 3922 16513 16514 16515 16516 3937 3948 3949 3950 3952 3954 3955 3962 3964 3974 3976 3977 3979 10359 4011 10381 10384 10385 10386 4019 4020 4021 10396 4028 4029 4030 4031 4041 16681 16682 10470 10471 10472 10473 10477 4182 4206 4209 4211 4237 10606 4238 10607 4239 4240 4241 10610 4242 4244 4245 4246 4247 4249 4260 4261 4262 4263 4264 4265 4270 4271 4272 4273 4274 16863 4286 4289 4301 10672 4308 4312 4313 4314 4315 4325 10706 10713 4347 4348 4349 4350 4351 4392 10853 10922 5268 5312 17906 11694 5465 5541 5549 5570 5615 5647 5696 5751 5926 5928 5953 6013
nobody$	884 908 957 987 7378 2055 2056 2057 2058 2059 2060 2061 2063 2064 2065 2066 8819 15547 15832 3310 3312 16039 3486 3563 3564 3565 16394 3948 3949 3950 3951 3955 3961 3973 4181 4205 4210 4237 10606 4238 10607 4239 4240 4241 10610 4244 4245 4246 4247 4249 4270 4271 4272 4273 4274 16862 4285 4288 4300 16886 4324 12117 5750 12242 5903
nomark$	6249
nomarks$	6249
nomina	11252 12351 12353
nominal$	17306 11243 11245 11246 17479 4915 17510 11491 11857 5987 12379 12385
nominals$	17296 11243 11246 17479 17510 11491 11857 6307
nominated$	4883
non	11610
non$	2313 2680 5263 5545 5547 5641 5642 5643 5644 5645
nonattendance$	17825
nonce$	16022
noncompliance$	6255
noncompliant$	6255
none$	782 798 943 1435 2066 2073 2074 2935 15547 9645 3277 16039 3946 3951 3955 3961 3973 4082 4083 4084 4130 4237 10606 4238 10607 4239 4240 4241 10610 4249 4260 4261 4262 4263 4264 4265 4274 4281 4282 4285 4288 4300 16888 4324
nonengagement$	6255
nonetheless$	12674 12808 12812 7448 7449 7450 7451 7452 7453 7454 7455 7456 7457 7459
nonexistent$	17125 17126 17127 17128
noose$	14103
normal$	8388 15248
normalise$	5422 5440
normalised$	5422 5440
normalises$	5422 5440
normalising$	5422 5440
north$	3729
nose$	1240 1241 13887 13888 14144 16251 17784 17785
noses$	13887 13888 14144 17784
not	11440
not$	12726 6521 6523 6597 6601 7147 7149 13369 7161 7162 7163 7164 796 13557 1030 1032 1033 1091 1094 7591 7593 7751 13968 13969 1444 1446 1602 7990 7991 8091 8092 1724 1725 1727 1730 1756 14347 14348 14441 1865 1874 8262 8287 8288 1977 1978 1979 1980 1981 1983 2067 8440 8441 2088 8558 2190 2226 14956 14959 8814 2460 2461 2462 2463 2464 2465 2466 2518 2561 8964 2596 8966 8967 8968 8969 8970 2610 9033 2896 2929 9300 9301 2936 9417 3054 3056 3057 3068 3099 3226 9614 9615 9616 9690 3324 3327 9702 9703 9704 9705 9706 9707 3349 3372 3374 3376 3383 3432 3433 9803 3457 3458 3478 3483 3521 3780 3781 10154 10155 10156 10157 10194 10198 10199 3845 3850 3882 3896 16513 16514 16515 16516 3947 3953 3963 3975 10375 10376 4010 4013 4018 16681 16682 4099 4100 10484 10485 10486 10487 10488 10516 10517 4183 10582 10583 4215 4216 4217 4218 4219 4220 4221 4222 4223 4224 4225 4226 4228 4229 10604 10605 4237 4238 4241 4248 4253 4257 4266 10636 10638 16882 16883 10679 10685 10686 4324 4338 4339 10754 4398 4399 4400 4412 10941 17178 17223 17224 17226 4933 5156 5229 5233 11614 5423 5648 5732 5733 5739 5747 5902 6104
note	4684 4741 4758 4785
note$	3768 3769 11031 11125 4774 4777 11154 11187 4821 4824 4829 4832
noted$	3768 3769 17348 11134 4787 4788 17454
noteed$	11154 4821
noteing$	4821
notes$	3768 3769 11125 4774 4777 11154 4821 4829
nothing$	62 6432 65 12882 7239 7361 7362 7368 1000 1001 1002 1003 13686 1198 13870 8391 15002 2530 15128 2575 2576 15161 2993 3050 3067 15832 9637 9638 3351 3352 3453 3470 9842 16297 10152 16394 10185 10260 3892 3938 3939 3940 3941 3942 3943 3948 3949 3950 3983 3984 3985 3991 3992 3993 3994 4001 4002 10395 4032 4033 4034 4035 4036 4037 4038 4039 10454 16681 16682 16862 4280 16936 16937 16938 4359 4360 4361 17155 12117 5883 12274 12472
nothings$	15002
notice	11297 17676
notice$	14267 14268 14518 3768 3769 16824 16900 16921 16922 16923 16924 16925 16926 16927 17512 4932 17560 17564 17617 11452 17669 17677 17932
noticed$	12643 12672 13893 3768 3769
notices$	3768 3769 17560 17564 17617 11452 17669 17677
noticing$	3768 3769
notifi	17382
notified$	11131
notify	4805
notify$	4679 4701 4702
notifying$	4701 4702
notifys$	4701 4702
noting	4785
noting$	3768 3769 11031 11154 4824 4832
notinged$	11154
notings$	11154
notoriety$	13486 13696 14674 2454 2455 2456 2457 2458 2459 5587
notorious$	2329 2330 2331 2332 2333 2334 2335 2336 2728 5705 6264
nous$	2787 2789 9257 2889 16869 16870 16871 12134
november$	13152
now$	14245 14246 14247 14248 14249 14250 14251 14252 14253 14254 14454 14455 15555 15616
nowhere$	8912 4406 11673 11974 6062
nucleus$	11932
nude$	6999 7010 7011 7416 13631
nudes$	7000 7001 7002 652 13244 668 669 670 671 13631 11757
nuisan	11340 11465
nuisance$	14898 14919 15310 17162 11045 17553 17554 17555 11350 17680 11894 11917 11938 5657 12075 12400
nuisances$	11894 12075 12400 6242
number	11152 5064
number$	6692 6693 6694 649 2281 9508 15724 16061 4833 4907 11284
numbers$	6692 6693 6694 17115 17193 17195 17204 17205 11032 17539
numerous$	6613 648 10865 10866 10891
nurse	17777
nurse$	17759 5191 17776
nurture$	6158
nut$	15007 12121
nutcase$	11949 6247
nutcases$	11949 6247
nuts$	15007 12021 12121
nutter$	11894
nutters$	11894
obese	6102
obese$	12471 6280
obesit	6102
obesity$	12471
obey$	16409 16415 16429 12243
obeyed$	13353
object	5082 17718
object$	17704 11827
objected$	13527
objective$	17649 5069 17704
objectives$	17649
oblige$	14193 14198
oblivious$	118 119
obnoxious$	6259
observ	17468 5996
observation$	11195 12365 5997
observations$	11195
observe$	11235 4867 12377
observed$	12397 6305
observeed$	11235 4867
observeing$	11235
observes$	11235
obsessed$	690 691 692 693 694 695 696 2570 2571 5964
obsessive$	6325
obstreperous$	6250
obstructed$	12320
obstructive$	15276 15277 15278 15279 15280 12032 6259 6291
obtain	17585 17592 5036 5978 6020 6036
obtain$	13385 13386 4678 11094 4821 11511
obtained$	4678 11094 17359 4821 12372 12402
obtaining$	4678 11094 4821
obtains$	4678 11094 4821
obvious$	13506 13507 3929 4066 10891 17106 17107
obviously$	4071 10444 4097 4105 10474 4106 4107
occasion$	16663 16664 16665 16685
occasions$	14351
occupa	5263
occupation$	11632
ocd	6325
ocg	11083
ocg$	17298
ocgs$	17298
october$	13152
odd$	1833 1836 1839 1840 5807 6250
oddballs$	6246
odour$	12185
of	11266 5978 6065
of$	6484 6488 6490 6491 6518 6545 6762 6773 6774 7079 13449 7705 7768 8576 8581 14798 2217 8598 8670 8672 8673 2322 8722 14949 8780 8785 8813 8836 8840 8859 8875 8876 8895 8896 8915 8942 8963 15199 15238 9076 9084 9100 9189 9223 9308 9314 9315 9317 9318 9319 9339 9368 9382 9383 9384 9386 15604 9422 9617 9709 9710 9755 15985 9776 9777 9782 9821 9901 9903 9909 9941 16208 16211 3653 3655 10038 10042 16388 16521 16594 16595 4098 4105 10478 16721 10509 10510 10511 16789 10667 10756 10759 10776 17129 17135 10953 10957 17177 11024 17264 11062 17283 11076 11081 17304 17313 17352 11139 11149 11181 17409 17410 4830 11204 11218 11231 11232 17449 4876 11262 11276 17497 11286 11287 17513 11312 11319 11323 11338 11342 11419 11424 11436 5074 11450 11469 17697 17699 11518 11526 11587 11599 11647 11656 11657 11660 11661 5357 11848 11932 12200 12249 12266 12365 12380 6013 12384 12386 12409 12442 6119 6145 12572 12581
off	11510 5230
off$	6468 12713 12925 6720 6740 13196 13199 13203 7112 13433 13583 7369 7370 7371 7372 7432 7433 7434 13921 13922 13929 7904 7929 8059 14333 8158 14515 8416 8417 14701 14918 8707 8719 8720 15013 2488 8871 8901 2702 15700 15859 9726 9727 9728 9729 9730 15946 15947 15948 16346 16347 10244 16904 16905 10821 10822 10840 10841 10842 10843 10844 10845 10915 10916 17435 11269 17561 11347 4991 11555 17793 11579 11599 11754 11912 12028 12304
offen	17272 17318 17501 17502 17515 17516 17523 17524 17530 17542 17543 17544 17545 17551 17733
offen$	17480
offenc	11273 4919 4941 11433 11727 11730
offence$	17462 17487 17488 11288 17506 11310 17648 17931 17940 17942 17943 17945 6023 12410 6367
offences$	17462 17487 17488 11288 11310 11425 17648 5123 17940 17942 17943 17945 12403 12410 6367
offend	17262 17310 17324 11252 4894 11265 17481 17486 17511 11340 17642 11433 11438 17681 11472 17687 11701 12353 12367 12384 12391 12407 12412 12420 12432 12433 6206 6320
offend$	13016 13045 13047 13048 13049 16437 16438 16453 10239 16666 16670 17459 17473 17489 17517 17518 11481 6011
offendded$	16670
offendding$	16670
offended$	16670 6366
offender$	14095 14723 14724 14725 14816 2237 14865 14867 2326 14970 14971 14972 14973 14974 14995 14996 2504 2505 2506 2507 11243 11246 17479 17480 11283 11285 11290 17510 11491 17864 11882 11948 11963 5987 12380 12387 6024 12575 6235
offenders$	14095 14723 14724 14725 14729 14816 2237 14865 14867 2326 14970 14971 14972 14973 14974 14995 14996 2504 2505 2506 2507 17296 17479 17480 17510 11882 11948 11963 12357 12387 6235
offending$	12650 13129 13137 13140 13144 13146 13517 14129 14131 14544 14687 14923 9052 9053 9054 16670 11045 17326 11263 17480 4901 17519 17521 17553 17554 17555 11350 17601 17648 17651 17653 5071 11444 17664 5139 17771 17935 5514 11934 12410 6053 6205 6366
offends$	16666 16670 17459 17518 11481 6366
offens	11273 4919 4941 11433 11727 11730
offense$	17462 17487 17488 11288 11310 17648 17942 17943 17945 12410 6367
offenses$	17462 17487 17488 11288 11310 17648 5123 17942 17943 17945 12403 12410 6367
offensive$	17941 6259
offer$	651 7123 7124 13548 1043 1044 1045 1046 1048 1049 1050 1051 1052 13721 7975 7976 7977 14201 14202 14203 14204 14274 14596 14597 10158 10160 10161 16377 10164 3796 10166 3798 3799 16476 16482 16603 16604 16605 16623 16663 16664 16665 16704 16705 16706 16946 4418 4419 5397 5427 11832 11833 12251
offere	6126
offered$	12825 6645 6646 651 1043 1044 1045 1046 1048 1049 1050 1051 1052 14201 14202 14203 10158 10160 10161 16482 16896 16897 16898 16899 5397 5427
offering$	651 1043 1044 1045 1046 1048 1049 1050 1051 1052 16482 16603 16604 16605 5397 5427 12251
offerred$	651 1043 1044 1045 1046 1048 1049 1050 1051 1052 16482 5397 5427
offerring$	651 1043 1044 1045 1046 1048 1049 1050 1051 1052 16482 5397 5427
offers$	651 13548 1043 1044 1045 1046 1048 1049 1050 1051 1052 13721 13722 14201 14202 14203 14274 14596 14597 16377 10164 3796 10166 3798 3799 3800 3801 3802 3803 16476 16482 16704 16705 16706 4418 4419 5397 5427 11832 11833 12238
office	4665 11035 11036 4669 11041 17261 11061 11070 11071 11072 4704 4705 4706 11086 4724 4725 4730 4753 17341 4759 17344 4761 4762 4767 11138 11142 11143 11145 17361 17366 17367 17368 4789 11161 11162 4794 17383 17384 17386 11174 11175 17400 11192 4848 4855 11227 4871 11313 4952 11321 4962 11337 11379 5049 5053 11423 11703 11731
office$	10534 10539 10540 4180 17172 10984 17239 17240 17377 17390 17844 5959
officer$	10576 10577 11034 17251 17256 4681 17268 17270 17285 17286 17287 11073 11074 11075 17301 4718 11093 17331 4749 11119 11122 4756 11128 11130 17353 17357 17358 17360 17370 11158 17374 17376 4801 17389 4807 4808 17407 11217 4852 11224 17442 4866 4872 4873 17528 11331 4998 17594 5016 11418 11422 17638 5133 5135 11505 5142 17946 5959 5975
officers$	13231 14743 8529 16119 16120 16205 16206 11034 17251 17256 11048 4681 17266 17268 17270 17276 17277 4694 17285 17286 17287 11073 11074 11075 4709 17301 4718 11093 17331 4749 11119 11122 4756 11128 11130 17349 17353 17356 17357 17358 17360 17370 11158 17374 17376 17377 17379 4801 17389 4807 4808 17398 11189 17407 17418 11217 4852 11224 17442 17445 4866 4872 4873 17506 11301 17528 11331 11361 4998 17594 5016 11418 11422 17638 17663 17689 5133 5135 5142 17730 17918 11846 5975 5993 12437
offices$	17377
offrol	6150
offroll$	12519
offrolled$	12519
offs$	15013 11913
often$	6582 616 17088 17089 17090 17091 5324
oik$	11949 6247
oiks$	11949 6247
oily$	3662 5812
ok$	8388
okay$	8388 9531 9532 9533 9534 9535 9536 9537 9935 3567 3568 3569
old$	13263 14298 8867 2771 2772 2773 2775 9174 9175 9176 2824 2860 3114 3115 3160 9607 9714 9716 3416 3417 3607 9995 9998 10000 10233 17828 5722 5740 5768
older$	12678 6677 6681 12908 6698 12920 6706 12928 6727 12963 13033 6827 6828 13086 13087 13088 13090 13134 13154 13157 6971 6998 7004 7005 7009 13228 13231 13262 13264 13265 13277 13279 7067 7069 7074 13291 13586 13629 13639 7478 7492 7514 7520 7528 7529 7530 7531 7627 7636 13897 13921 13923 7866 7869 14128 8163 8164 14412 8466 8467 8468 8469 8473 8474 8475 8476 8477 8478 8479 8481 8482 8497 8498 8499 14717 2137 14723 14724 14725 14726 8516 2149 2152 8935 15325 15366 9159 9162 15382 15383 15384 15385 15386 15387 15388 9174 9175 9176 15395 2824 15414 15415 15416 15417 15418 15419 15466 15467 15535 9371 15696 9516 15865 15867 3648 17890 11747 5404 11775 11778 12095 5807 12218 12220
olders	4710 11079
olders$	12678 13086 13087 13088 13134 13154 13157 13313 13314 13315 7101 13629 7492 7528 7529 7530 7531 14729 14895 11079 12350
oldest$	14295 1718
olds$	15454 16105 16106 16107 16108
olive$	3662 5804 5812
omission$	5897
omissions$	5897
on	17425 17426 11266 17660 12346 5978 6196
on$	6563 12795 12796 12825 12893 12894 12895 12898 6684 12901 12902 6746 13014 13015 6860 6908 7168 7222 7271 7286 7288 7290 7293 13525 13633 13759 13760 13761 13762 7584 13849 13853 7683 7685 7838 14068 7885 8046 8047 8580 14899 14900 14924 8841 8900 8914 15238 15293 9079 9168 15392 15393 15460 9734 16046 9936 16208 16211 3636 10036 10052 10139 16388 3995 3996 3997 3998 3999 4000 10418 10457 10460 10462 4101 10493 10494 10495 16880 10743 10744 10745 10773 17041 17042 17092 17177 17197 17198 17242 11156 4820 17409 17410 4830 17415 11206 11207 17437 11223 4877 17484 11278 17568 11368 11378 17661 17679 11466 11469 17716 5163 11534 5179 5181 11553 11573 5205 17791 5211 11684 5339 5353 17939 11900 11930 12074 12254 12266 12289 12334 12365 6044 6129 6210 6211
once$	12804 8316 10468 16699 4576 10986 10987 4887
one	11060
one$	300 301 302 6700 6905 943 7379 7728 13983 14297 8436 8437 8540 8849 8907 9067 2882 15548 15723 15833 15834 9688 16024 16040 3486 3624 16228 16258 3684 16268 16269 16270 16271 16272 16273 16393 16481 10316 10321 10322 3955 10331 10332 10343 10344 10350 10351 16663 16664 16665 10489 10490 4130 10551 10552 10575 4207 10580 4212 10606 10607 4239 4240 10610 10611 4249 4274 10645 4287 4290 10670 16887 10694 4326 17137 11001 17306 17317 17541 17641 11532 11588 5220 11589 11590 17805 5781 6027
ones	11106
ones$	12892 13698 13699 13700 13701 13702 13703 14081 14812 2450 2451 2452 2453 15321 15446 15559 15560 15561 15562 15563 15606 15607 15608 3064 16228 16258 11113 17641 11459
onesie$	12219
onesies$	12219
ongoing$	94 6464 6465 11354
online	4864
online$	622 6991 623 6992 624 6993 625 6994 626 6995 13211 13212 13213 13544 13661 11196 11233 5405
only$	249 6672 7125 7128 13401 13402 13403 7189 7190 13406 13407 7193 857 863 874 875 876 877 878 879 880 882 986 7687 1319 1320 1321 1322 1323 1324 1325 1326 1327 1356 1357 1610 1702 1706 2702 2748 16100 9886 9887 16103 3815 3817 3863 4043 10538 4320 4321 10742 4531 4532 4533 4534 4535 4555 10933 5878
onto	17425 17426
onto$	13849 13853 11156 11206 4877
onus$	538 539
open$	12634 12651 78 79 80 1334 15335 16402 16409 10196 16415 10202 10207 16429 10216 10282 10288 10326 16918 11100 4864 5187 12243
opened	11046
opened$	78 79 80 13376 1334
opening$	78 79 80
opens$	78 79 80 1334
operandi$	12380
operat	4687 4706 4714 4952 11321 17576 17718 11515 5235 12428 12432
operate$	583 584 585 586 587 588 589 14590 2836 2837 2838 2839 2840 2841 16361 16410 16416 16421 16430 16496 16502 16540 17619 11445 5113 17698 17730
operated$	583 584 585 586 587 588 589 2836 2837 2838 2839 2840 2841 5113 11576
operates$	583 584 585 586 587 588 589 2836 2837 2838 2839 2840 2841 11445 5113
operating$	583 584 585 586 587 588 589 2836 2837 2838 2839 2840 2841 11445 5113 17698
operation$	13172 13173 17303 17708 11497 17715 5132 5133 17721 17790 6069 12500
operational$	11056 6067
operations$	17303 17721 17790 12500
operative$	12015 12277
operator$	9784 17285 17286 17287 11073 11074 11075 11224 12076 12125 5959
operators$	9784 17285 17286 17287 11073 11074 11075 11224 12076 12125
opport	11302 11494 12346 12406 12428 12433
opportunit$	12862 12863 12864 12865 12866 12867 6709 341 342 14595 4500 4501 4502 4503 17106 17107 11832
opportunited$	12862 12863 12864 12865 12866 12867 6709 341 342 14595 4500 4501 4502 4503 17106 17107 11832
opportunities$	6537 6538 6539 171 12860 12861 12862 12863 12864 12865 12866 12867 6709 341 342 13548 4500 4501 4502 4503 17106 17107 4988 11832 12308
opportuniting$	12862 12863 12864 12865 12866 12867 6709 341 342 14595 4500 4501 4502 4503 17106 17107 11832
opportunits$	12862 12863 12864 12865 12866 12867 6709 341 342 14595 4500 4501 4502 4503 17106 17107 11832
opportunitted$	12862 12863 12864 12865 12866 12867 6709 341 342 14595 4500 4501 4502 4503 17106 17107 11832
opportunitting$	12862 12863 12864 12865 12866 12867 6709 341 342 14595 4500 4501 4502 4503 17106 17107 11832
opportunity$	6537 6538 6539 171 12862 12863 12864 12865 12866 12867 6709 341 342 13548 7975 7976 7977 14595 4500 4501 4502 4503 17106 17107 4988 5018 17709 11832 12308
opposed$	12258 12261
oppositional$	5657 6075 6259
opt$	432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 1043 1044 1045 1046 1048 1049 1050 1051 1052 1285 1286 1287 1288 1289 5376 5427
opted$	152 153 154 6793 13009 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 1043 1044 1045 1046 1048 1049 1050 1051 1052 1285 1286 1287 1288 1289 14368 17094 10963 17179 5376 5427
optici	5194
opticians$	11563
opting$	432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 1043 1044 1045 1046 1048 1049 1050 1051 1052 1285 1286 1287 1288 1289 5376 5427
option	12378 12428 12433
opts$	432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 1043 1044 1045 1046 1048 1049 1050 1051 1052 1285 1286 1287 1288 1289 5376 5427
optted$	432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 1043 1044 1045 1046 1048 1049 1050 1051 1052 1285 1286 1287 1288 1289 5376 5427
optting$	432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 1043 1044 1045 1046 1048 1049 1050 1051 1052 1285 1286 1287 1288 1289 5376 5427
or$	13816 16275 10722 6072
oral$	657
order$	17556 17564 17614 11403 17620 17621 17625 17626 17628 11452 17847 17919 17927 17932 17933 17934 17938 17939 17940 17941 12443 12546 12570 12575 12576
ordered$	11240 11627 11640 11722
orders$	17305 17322 17564 17614 11403 17620 17621 17625 17626 17628 11452 17847 17927 17940 12443 12570
ordinary$	5807
ordinated$	5217
organi	17312 11132
organised$	12276
organiser$	17347
oriental$	3648 10022
ot$	11751
other$	6370 12587 12588 13119 7304 7305 7473 7474 7475 13837 13984 14387 8180 8525 8526 14754 8608 8610 2243 14845 14846 14847 14848 14849 14850 14851 14852 14853 14854 14855 14856 14859 14860 14862 14864 8713 14934 14998 15121 15123 8924 8925 15153 15283 15320 15837 15839 15843 15870 16111 3624 10836 17141 17143 17215 17244 11735 11846 5781 5899 6013
others	11383
others$	6370 12587 12588 6794 7138 7139 7144 7145 7155 7195 7208 7212 7304 7305 7504 13810 7765 14040 8100 8168 8170 8176 8178 1864 8272 8282 8283 8554 2186 2187 2188 2216 8607 8609 2242 14845 14846 14847 14848 14849 14850 14851 14852 14853 14854 14855 14856 14859 14860 14861 14926 2382 8923 15152 15320 15366 15446 15559 15560 15561 15562 15563 15606 15607 15608 3110 15837 15842 15956 15957 15958 15959 16109 16112 16268 16269 16270 16490 16491 16492 16493 16494 10298 10299 10300 4061 10435 10436 4070 10440 17244 17405 17682 11735 11748
otherwise$	785 786 13371 13374 13375 13556
ought$	26 27 28 29 30 34 780 1105 7754 1700 1750 1853 1871 1878 1879 1880 1881 1882 1883 1884 1885 1886 1895 1898 1899 1900 1901 1928 1929 1930 1931 1932 1933 1934 1935 1936 1937 1938 1939 1940 1941 1945 1970 1991 2002 2810 2811 2812 2813 3036 9475 9967 4145 4148 4149 4150 4151 4152 10688 4405 4645 4651
ounce$	1414 1417 8886
our$	6609 13590 7823 8380 16771 16778 17130 17131 17147 12238 12265 12301 12312 6013
out	11277 17580 11654
out$	6467 12714 12925 6720 12960 6749 382 393 13019 13029 13047 13048 13054 13077 13082 13085 13113 7050 7112 13380 13388 13417 13418 13425 863 13531 7335 7462 7515 7575 7608 7676 13926 13933 1354 14023 14024 8032 8033 14278 14279 14280 14328 14366 14367 14509 14510 14519 14702 8488 8534 14872 2319 2321 14958 2446 8858 2490 8905 2658 2670 9048 2681 2702 2707 2718 15777 15780 9572 15972 16144 16224 16230 16276 16278 16279 16346 16347 16610 16632 16670 16680 16904 16905 10739 4387 4413 17252 17280 4716 4723 4728 11229 11309 11364 11369 17660 11482 11510 5196 11581 5230 11618 17841 17846 11653 17869 11750 12028 12254 12539
outbursts$	14969 15270 15271 12029
outcome$	12408
outcomes$	12408
outfit$	16311 16312 16313 12221 12224
outfits$	16311 16312 16313 16314 16315 16354 12221 12224
outgrown$	3316 3317 3318
outlaws$	14964
outlook$	15142 2787 2789 15412 15413 15528 2945 2946 2947 2948 2949 2950 2951 9356 9357 9358 9359 9360 15591 15592 16183 16184 11978
outrageous$	15200 15201 15202 15203 15204 15205 15206 15207 15208 5657
outright$	3804 12238
outs$	14872 17539 12539
outside$	14924 2669 17437
outstanding$	11100 6013
over$	6703 12938 12939 12941 12943 13544 7331 13849 13853 13854 13855 13856 7840 8133 14375 2381 9202 9203 9204 15642 15643 15644 15648 15649 9642 15887 16087 9892 9904 3638 10036 16310 16337 16340 17183 17212 17409 11315 5394 5684 5968 5969
overcr	6361
overcrowded$	17906
overdo	6086
overdose$	17832 12455
overdosed$	12455
overdressed$	6280
overdue$	17756
overhe	11159
overla	4734
overlaid$	11103
overlook$	12877 4659 5943
overlooked$	4659 5931 5943 12320
overlooking$	4659 5943
overlookked$	4659 5943
overlookking$	4659 5943
overlooks$	4659 5943
overly$	5454 5716
overnight$	14245 14246 14247 14248 14249 14250 14251 14252 14253 14254
overreact$	6296
overreacted$	6296
overreacting$	6296
overreacts$	6296
overreactted$	6296
overreactting$	6296
overrun$	2209 2210
oversexualised$	6223
oversight$	4541 4542 4543 4544 4655 4656 12299
oversized$	5855
overt	5137
overt$	11506 6032
overweight$	12474 6280
owes$	15124 15125 15126
owing$	6387 410 6787 1158 2857 5291 17883
own	12552
own$	6379 12 6382 6383 12599 12600 12601 12602 19 6389 6390 42 6413 6414 6415 6442 6543 6544 6750 6751 6752 6753 6754 6755 6756 6757 6758 6759 391 6775 6783 6795 6796 6797 6831 465 466 467 507 508 7082 7180 7181 7182 7183 7223 893 13478 13479 7265 7266 7269 7272 7273 13516 949 7349 7367 1008 13612 7406 7407 7408 7409 7425 7426 7427 7428 7429 7430 7469 7500 7522 7523 7524 7525 7526 7527 13799 7677 13950 7737 7738 13954 7923 7926 7932 1564 1740 1960 8695 9103 9114 9125 15362 15363 15364 15365 9151 15378 15379 15407 9309 9350 9463 9464 15701 15702 15703 15704 15705 15706 15707 15708 15709 15710 15711 15712 15713 15738 15746 15747 15748 15749 15750 15751 15752 9538 9542 9656 9751 9812 3444 9817 9818 9819 9820 9857 16074 9860 9862 9863 16138 9928 16151 9983 16199 10568 10569 10570 10571 10572 10573 10660 10807 11028 17757 17877 17912
owned$	16545 16546 16547 16548 16714
owner$	12956 13299 13300 13301
owners$	12956 13299 13300 13301
ownership$	13835 8332 8333 8334 8335 8336 8337 8338 8339 8340 8341 8342 8343 8357 8358 8359 8360 8361 14577 14578 14579 14580 14581 14582 14583 14584 14585 14586 14587 8373 16824 17168 17169 17170 17171 12322
owns$	1008
oxide$	17758
oxygen$	15000
pacemaker$	5166
pack$	14109 14110 14111 2207 2208 2301 15060 15061 15062 15064 2731 11864 5496
packag	12346
package$	13630 13843 14190 15167 12505
packages$	13058 13174 13175 13176 13630 13843 14190 15167 11749 12007
packed$	2411
packs$	2301 15059
padded$	5855
paedia	11558 11559 5194 11566
paediatric$	11563
paediatrician$	17773 17774 17776 17781
paedophiles$	15149
paid$	13337 1120 1121 13864 1366 7736 1683 1684 2203 3492 9917 10537 10541 4337 4526 11346 5430
pain$	13811 2306 8675 2307 8676 2308 8677 2309 8678 9023 2655 15854 11949
painkillers$	17768
paint$	1558
painted$	1558
painting$	1558
paints$	1558
paintted$	1558
paintting$	1558
pair$	2301 16253 11881
pairing$	11881
pairs$	2301
pakistani$	3648 10024
pale$	14983 3662 16262 5804 5807 5812 6280
palest$	3669 5832
palm$	4476 5935
palmed$	4476 5935
palming$	4476 5935
palmmed$	4476 5935
palmming$	4476 5935
palms$	4476 5935
paltry$	17002
panel	12433
panel$	16476 10534 10539 10540 4180 17172 10984 17239 17240 17706 5959
panic	11537
panic$	17752 6075 6080
paper$	16102 9888 11800
papers	11637
papers$	17844 17852
paperwork$	17103 17115
paracetamol$	12457
parade	11507
parade$	370 17675 5115 17722 17725 5445
paraded$	370 5445
parades$	370 5445
parading$	370 5445
paralytic$	7587 1219 7589
paranoid$	6259
parasite$	11949
parasites$	11949
parasitic$	6250
parcel$	13630 13843 14190
parcels$	13058 13630 13843 14190 11749
parent	11622 11623 17839 11625 5259 5271 5273 17868 17884 5349
parent$	13102 15172 9038 9039 9104 2736 2737 9221 9324 15540 15541 2966 2975 9345 9346 9347 9348 9391 9392 9393 9550 15900 15902 15909 3528 5249 17835 17837 5257 5258 11629 17849 17850 5269 5270 17861 11652 11659 5302 5303 17898 12069 5742 12544 12549
parental$	6609 8690 9031 5704 6169
parented$	5742
parenting$	2862 2863 2864 15797 15811 11718 5742
parents$	13104 13723 7819 14457 2367 2368 8774 8775 9038 9039 15309 9104 2862 2863 2864 9324 15540 15541 9391 9392 9393 9550 15767 15768 15769 15770 3310 3312 15900 15902 15909 3525 3526 3527 3528 16114 16119 10310 10311 10313 10314 10789 10803 17076 17130 17131 17835 17837 5257 5258 11629 17849 17850 5269 5270 5275 17861 17865 11652 11659 5302 5303 17898 11936 12069 5742 12311 12312 12539 12544 12549
parentted$	5742
parentting$	5742
park	11441 12554
park$	13150 13151 13177 13178 13179 13180 13411 13412 13413 17656 17675 5115 17722 17725
parka$	12215
parkas$	12215
part$	414 7088 7089 13305 919 13517 7346 1026 1027 1028 1029 7488 8154 8155 8156 8157 14542 14543 14544 14547 14548 14549 14550 14551 14552 14553 14554 14555 14556 14557 14558 2388 15193 16659 16660 16661 16662 11025 4714 17514 11327 11500 5231
partake$	545 546 547 548 549 553 554 555
partaked$	553 554 555
partakes$	553 554 555
partaking$	545 546 547 548 549 553 554 555
partially$	6109
participant$	897 11779 11816 12107
participants$	897 11779 11816 12107
participate$	545 546 547 548 549 897 16360 16409 16415 16429 12243
participated$	545 546 547 548 549 897
participates$	545 546 547 548 549 897
participating$	545 546 547 548 549 897
participation$	545 546 547 548 549
parties$	13177 13178 13179 13180 13308 13330 13628 14154 14155 14156 14157 14158 11816 5448 12107
partly$	1021 4549 4550 4551 5414 5946
partne	4687 5124 17838 17840
partner$	12760 13232 13233 13256 677 13292 13293 710 711 712 713 714 13827 13828 11056 4956 17834 5258 17845 17853 17860 11651 11773 11774 11779 11816 12086 12107
partners$	12760 13232 13233 13256 677 13292 13293 710 711 712 713 714 13827 13828 9291 9292 9293 4556 4557 4558 4559 4560 4561 4562 4796 11773 11774 11779 11816 12086 12107
partnership$	4956 11493
party$	13177 13178 13179 13180 13308 13330 13628 13929 14154 14155 14156 14157 14158 14242 8791 3390 3391 3392 3393 3394 16277 11816 5448 12107
partying$	6851 6852 6853
pass	4747 4772 4773 4784
pass$	2890 9261 9262 9263 4514 17156 4685 4757 4758 11146 4778 4782 4790 4792 11171 4968 5054 17709 17796 5726
passd$	4792
passed	11163 6164
passed$	7092 13634 14339 4455 4456 4514 4685 17333 11146 4786 4792 17397 12306 12361
passengers$	14925 17682 11845
passers$	8527
passes	12507
passes$	2891 9261 9262 9263 4514 4685 4782 5726
passing$	16882 16883 4514 4685 4757 11146 4782 4790 4792 4968 12307 12376
passive$	17065
passport$	17909
passs$	4757 11146 4782 4790 4792 11171 4968 5054 17709
passwo	11099
passwords$	17314 17385
past$	2399 2491 2492 3298 3299 3300 3301 3316 3317 3318 3353 3414 16037 3497 5571 5591 5760 5884
pastoral$	6141 6142
pasty$	6280
patchy$	15195 15196 15197 15198 2615 17125 17126 17127 17128 4593 4869 5462 5647
path$	12652 12653 12654 12655 13038 6931 1060 1061 14153
pathetic$	17002 6291
pathetically$	6291
pathological$	5526 6260
patien	6345
patience$	8734 12321
patrol	4706 11162 4848 4871 4952 11321 12440
patrol$	4681 17266 11075 17356 17377 17379 4808 11217 4852 4866 4872 4873 4998 5016 5133 5135 17720 5142
patrols$	4681 17266 11075 17356 17377 17379 4808 11217 4852 4866 4872 4873 4998 5016 5133 5135 17720 5142 12437
patronising$	3075 3076 3077 3078 3079 3080 6292
patter$	14303
pattern$	1336 1337 1338 1339 1340 1341 1342 4298 11039 11306 12380
pawn$	11816
pawns$	11816
pay$	105 106 107 108 12891 13385 13386 1120 1121 1366 1683 1684 2203 3492 4337 4526 5430
payback$	12575
paying$	1120 1121 1366 1683 1684 2203 15665 3492 4526 5430
pays$	105 106 107 108 1120 1121 1366 1683 1684 2203 3492 4337 4526 5430
pc$	17374
pcso	4665 11035 11036 4669 11041 17261 4706 11086 4724 4725 4730 4753 17341 4759 17344 4761 4762 4767 11138 11142 11143 11145 17361 17366 17367 17368 4789 11161 4794 17383 17384 17386 11174 17400 11227 4871 11313 4962 11337 11379 5049 5053 11423
pcso$	11034 17251 17256 4681 11075 17301 11093 11122 4756 11128 11130 17353 17357 17358 17360 11158 17376 17389 4852 17442 4873 17528 11331 17594 5016 11418 11422 17638 5142
pcsos$	11034 17251 17256 4681 11075 17301 11093 11122 4756 11128 11130 17353 17357 17358 17360 11158 17376 17389 4852 17442 4873 17528 11331 17594 5016 11418 11422 17638 5142
pe$	17751
peak$	11492
peaks$	11492
peer$	6519 12892 8149 14728 8591 8592 2383 15077 15106 15107 15108 15109 15212 15240 15241 15242 15243 15244 15245 15256 16208 16211 11843 11879 5516 12020
peers	11612
peers$	6370 12733 12892 13149 14692 14723 14724 14725 8512 14750 14751 14752 14753 14829 14830 2383 15077 15106 15107 15108 15109 15212 15240 15241 15242 15243 15244 15245 15256 15838 15844 16208 16211 17827 11735 11879 11883 11890 12020
peg	6091
pegfed$	12460
pen$	17796 12490
penalties$	17669
penalty$	11454 5241
pencilled$	5841
pens$	12490
people	11106 17608 17687
people$	13 20 95 12706 202 12892 12909 12921 13005 6794 427 13086 13087 13088 13123 6909 6911 6913 13185 7138 7139 7144 7145 7155 7195 7205 7208 7212 7330 13688 13689 13690 7504 13810 7597 13827 13828 7637 1343 1344 1346 7765 14016 14040 7843 14063 14128 8100 8111 8112 1864 8272 8380 14602 8435 14705 14723 14724 14725 14726 8518 14741 14743 8529 14750 14751 14752 14753 8554 2186 2187 2188 2194 14792 14794 2216 14810 14811 14815 14829 14830 14912 14928 14932 2382 8774 8775 15028 15079 15106 15107 15108 15109 15143 15148 15211 15212 15216 15240 15241 15242 15243 15244 15245 15258 2684 9055 9057 15275 9252 15478 9366 15658 15676 3110 15731 15936 16125 16166 16490 16491 16492 16493 16494 10298 10299 10300 16520 10315 10324 10330 16556 10342 16626 4061 10435 10436 4070 10440 10451 16720 16722 16906 16907 10732 10733 10734 10735 10736 10737 16967 10790 10791 10807 10808 17043 17044 17053 17054 17055 17056 17057 17058 17059 17060 17061 17062 17097 17114 17130 17131 17165 17167 11009 17225 17405 4828 4893 17485 11294 17533 17535 11333 17609 5061 11485 17798 17799 11845 11846 11890 11970 12020 12303 12312
pep	6139
pep$	12508
peps$	12508
perceive$	8392 8393 8394 8395 8396 8397 8398 8399 8400 8401 8402 8403
perceived$	2267
perfectly$	6606 6617 2747 15701 15702 15703 15704 15705 15706 15707 15708 15709 15710 15711 15712 15713 3148 3151 3176 3187 9568 9569 9570 9571
perfor	17718
perform$	7418
performance$	12299
performers$	10315 10324
perfunctory$	6291
peril$	12584 12585
period$	11541 12482
periods$	12482
perisher$	11955
perishers$	11955
permanently$	4086 10455 4087 10456 4088 4089 4090 4091 4092 4093 5885 6146
permit$	51 52 53 54 55 56 307 308
permited$	51 52 53 54 55 56 307 308
permiting$	51 52 53 54 55 56 307 308
permits$	51 52 53 54 55 56 307 308
permitted$	51 52 53 54 55 56 307 308
permitting$	51 52 53 54 55 56 307 308
perpet	11265 17681
perpetrator$	13185 13262 14095 14221 14495 14817 14818 14819 14820 2247 2248 2249 2250 8620 2252 2253 2254 2255 2256 2257 8627 14843 14844 17480 11885 11886 11887 11891 5523 5524 12388 6323
perpetrators$	13185 13262 14095 14221 14495 14817 14818 14819 14820 2247 2248 2249 2250 8620 2252 2253 2254 2255 2256 2257 8627 14843 14844 17480 5096 11885 11886 11887 11891 5523 5524 12388 6323
perpetually$	4086 10455 4087 10456 4088 4089 4090 4091 4092 4093 4128 4129 5894 6289
perpetuat$	44
perpetuated$	44
perpetuates$	44
perpetuating$	44
perpetuats$	44
perpetuatted$	44
perpetuatting$	44
persist$	12794 233 12834
persisted$	12794 233 12834
persistent$	617 618 8650 14866 8664 3804 5384 5513 5526 6018 6153
persistently$	616 4128 4129 5894 6153
persisting$	12794 233 12834
persists$	12794 233 12834
persistted$	12794 233 12834
persistting$	12794 233 12834
person	11037 17354 11150 11178 17399 17450 17451 17453 17494 4939 17559 17562 11383 17622 11414 11417 17634 5052 17641 5058 5076 17681 17693 11483 17705 5231 11731 12412
person$	14 21 96 428 13201 7330 1343 1344 1346 8553 2195 14829 14830 14933 15078 15106 15107 15108 15109 15148 15211 15212 15213 15217 15240 15241 15242 15243 15244 15245 15257 2685 9056 9058 2788 9365 15734 10576 10577 11069 17306 4893 17946 11890 12020
personal$	6772 11580
personalities$	8721
personality$	6075
persons$	15213 16166 4893
persua	4660 4689
persuade$	16532 16555 10341
persuaded$	12635 16414 16420 16425 16428 16434 16500 16506 16544 16589 16590 16591 16592 16593
persuading$	14179 14180 14181 14182 14183 14184 14185 14186 14325
persuasion$	14179 14180 14181 14182 14183 14184 14185 14186 14325
perv$	11949
pervs$	11949
pest$	11894
pestered$	2209 2210
pests$	11894
petite$	5784 6280
petty$	5526 5564
petulant$	6261
phase	12406 12428 12433
phased$	11574
phobia$	12445
phone	11099 4805 4814 17399 11196 4861 11396
phone$	622 6991 623 6992 624 6993 625 6994 626 6995 13211 13212 13213 13236 13237 13238 13239 13240 13241 13242 13243 13248 13902 13907 7722 8001 8005 16677 16707 16708 16709 16710 17078 4663 4677 17314 17329 4751 11135 4783 4797 17385 17393 17411 4834 17419 11324 17611 11412 17629 6000
phoned$	6884 6885 6886 6887 6888 6889 6890 6891 1056 1057 1145 14512 17382
phones$	6849 481 622 6991 623 6992 624 6993 625 6994 626 6995 13211 13212 13213 13236 13237 13238 13239 13240 13241 13242 13243 13248 7722 8001 8005 16401 16634 16677 16707 16708 16709 16710 4677 17314 17329 4751 11135 17385 17393 17411 4834 17419 17611 11412 17629
photo$	13214 7000 7001 7002 13225 7033 7034 666 667 13631 15835 17265 11051 4683 4729 11118 4793 4795 17457
photog	4692 11099 4746 11115 11141 4783 11152 11153 17382 17455 17552 5143
photograph$	12890 7000 7001 7002 7033 7034 666 667 15835 15850 17265 11051 4683 11089 4729 17314 11118 4776 4777 11151 4793 4795 4802 4806 17432 11221 17439 17443 17456 17457 17637 5125 11512
photographed$	12635 12717 6695 15343 15835 15850 4802 11221 17441 4858 6007
photographing$	4802 11221 4944
photographs$	7000 7001 7002 7033 7034 666 667 15835 15850 17265 11051 4683 17289 17290 11089 17314 11118 4776 4777 11151 4793 4795 4802 4806 11221 17439 17456 17457 5125
photography$	12401
photos	11099 11141 4783 11152 11153
photos$	13214 7000 7001 7002 13225 13244 7033 7034 666 667 13337 13631 15835 17265 11051 4683 17290 17314 11118 4793 4795 4806 17456 17457
physical$	715 716 717 718 6108
physically$	5775
physio	6343
physique$	16217 16218 16219 10060 12153 6279
physiques$	16217 16218 16219 12153 6279
pick	11159
pick$	12891 1243 1244 1270 1271 1272 9933 16920 5443
picked$	6696 7113 7114 7115 7116 7117 1243 1244 1270 1271 1272 14013 14014 11042 11480 5443
picking$	1270 1271 1272 8502 8503 8504 17232 17233 17234 17235 5443 12273
pickings$	12656 12019
pickked$	1270 1271 1272
pickking$	1270 1271 1272
picks$	1243 1244 1270 1271 1272 5443
picnic$	15051 15052
pics$	13631
pictur	11141 12346 12351
picture$	13214 7000 7001 7002 13225 7033 7034 666 667 13631 9465 9466 9467 15835 17265 11051 4683 11095 4793 4795 17456 17457 17546
pictures$	368 369 13214 7000 7001 7002 13225 13244 7033 7034 666 667 13631 15835 15850 17265 11051 4683 17289 17290 4776 4777 4793 4795 4806 17456 17457
piece$	8769 4726
pieceed$	4726
pieceing$	4726
pieces$	8769 4726
pierced$	6280
piercing$	3667 16251 12198 5831
piercings$	3667 16251 12198 5831
pig$	5621 5914
pikey$	6247
pikeys$	6247
pile$	12766 15110
pill	5177 11546
pill$	17761
pillar$	10825 4468
pills$	13635 11548 17770 11749 12457
pimp$	13729 13730 5396
pimped$	5396
pimping$	5396
pimples$	12209
pimply$	6280
pimpped$	5396
pimpping$	5396
pimps$	13729 13730 5396
pin$	8959
pinch$	1423
pink$	5828
pins$	5166
pint$	11547
pints$	11547
pip	11580
pip$	17795
pisshead$	6247
pissheads$	6247
pit$	14138 14139
pitiful$	8929 17002
pits$	14138 14139
pity$	7800 7801 14029 14030 10867 17083 10921 4553
place	11616 6150
place$	0 1 2 6372 11 12596 6404 12620 12621 12622 12623 12624 12625 12626 43 68 13016 13236 13237 13238 13239 13240 13241 13242 13243 13297 13548 1818 1948 1949 1950 1951 14705 15172 15734 4836 4879 17469 5018 11596 17814 17831 11681 11746 12519
placed$	0 1 2 6372 12592 12593 11 12596 6404 12620 12621 12622 12623 12624 12625 12626 43 68 416 417 418 419 1818 1948 1949 1950 1951 4599 4600 4676 4696 4836 4879 4914 4916 5306 11746 6178
placem	17905
placement$	13723 8747 15302 15303 15304 2721 2722 2723 17880 11746 11832 12070 5702 12072 12544 6178 12549
placements$	13723 15302 15303 15304 2721 2722 2723 17901 11746 11832 12070 5702 12550
places$	0 1 2 6372 11 12596 6404 12620 12621 12622 12623 12624 12625 43 68 13297 13548 1818 14705 4599 4600 4836 11215 4879 17469 17901 11746
placing$	0 1 2 11 6404 12620 12621 12622 12623 12624 12625 43 68 14548 14549 14550 14551 14552 14553 14554 14555 14556 14557 14558 4599 4600 4836 4879 11746
plague$	2158 15066 9023 5476 11949
plagued$	2158 2209 2210 5476
plagues$	2158 5476
plaguing$	2158 5476
plain$	4066 5137 5452 5794 5807 5996
plainly$	3899 3900 3901 3902 10438 10439 4071 4105 10474 4106 4107
plaited$	12199
plaits$	12196
plan	17881 12378 12406 12428 12433
plan$	12790 14262 16476 4418 4419 17314 17801 17882 17927 17934 11832 12509 12510 12511 12512 12546
planned$	16689 17578 6035
planni	17307
planning$	12791 4541 4542 4543 4544 12299
plans$	12790 16476 4418 4419 17314 17801 17927 11832 12509 12510
plastered$	3672
plastic$	5489
plate$	11202 5166
plates$	11202
play$	799 872 896 905 1005 1292 1293 1562 8004 1789 8291 2049 2179 9121 15868 3389 11536 6127
played$	799 872 896 905 1005 1292 1293 1562 1789 2049 2179
player$	12388
players$	10807 17253 11371 12388
playground$	14962 14963 15055
playing$	799 872 896 905 1005 1292 1293 14023 14024 1562 1789 2049 2179 3515
plays$	799 872 896 905 1005 1292 1293 1562 1789 2049 2179 3389
plea$	17574 12311 12571
plead$	8292
pleaded$	6202
pleads$	6202
pleas$	17130 17131 17574 12311 12312
pleasant$	8595 2227
please$	13204 13205 16511 16532
pleased$	332 722 723 1043 1044 1045 1046 1048 1049 1050 1051 1052 1275 1276 1277 5427
pleases$	13204 13205
pleasing$	10397
pleasure$	13892
plenty$	168 169 170 6590 6612 2982 3176
plot	4827
plot$	6034
plots$	6034
plotted$	17348 17454 6034
plotti	17307
plotting$	6034
plucked$	5841
plug$	2582 2583 5638
plugged$	2582 2583 5638
plugging$	2582 2583 15168 15169 15170 15171 5638 12008
plugs$	2582 2583 5638
plump$	10005 10043 6280
plunge$	1536 1537 1538 1539 1540 1541 1542
plunged$	1536 1537 1538 1539 1540 1541 1542
plunges$	1536 1537 1538 1539 1540 1541 1542
plunging$	1536 1537 1538 1539 1540 1541 1542
pnc	6001
pnc$	12370
pnd	6001
pnd$	12370
pneumonia$	6332
pocket$	13571 13572 7628 7630 7632 17629
pocketed$	7628 7630 7632
pocketing$	7628 7630 7632
pockets$	13571 13572 7628 7630 7632 17629
pocketted$	7628 7630 7632
pocketting$	7628 7630 7632
podgy$	6280
point	5082
point$	6504 3075 3076 3077 3078 3079 3080 10144 3794 10262 16489 10389 16687 4841 4908 17704 12366
pointed$	11211 17427
pointes$	4841
pointing$	11211
pointless$	3075 3076 3077 3078 3079 3080 5882
points$	4841 12366
poise$	2945 2946 2947 2948 2949 2950 2951
poison	6087
poison$	2474 11949
poisonous$	5512 5601
poke$	1303 1304 1457 1458 1459 1460 1461 1462
poked$	1303 1304 1457 1458 1459 1460 1461 1462
pokes$	1303 1304 1457 1458 1459 1460 1461 1462
poking$	1303 1304 1457 1458 1459 1460 1461 1462
polic	12440
police	4665 11035 11036 4669 11041 17261 4687 11061 11070 11071 11072 4704 4705 4706 11086 4724 4725 4730 4753 17341 4759 17344 4761 4762 4767 11138 11142 11143 11145 17361 17366 17367 17368 4789 11161 11162 4794 17383 17384 17386 11174 17400 11189 11192 17422 4848 4855 11227 4871 4894 11313 4952 11321 4962 11337 11366 5010 11379 5049 5053 11423 5124 5134 5137 17724 11700 11702 11703 5993 6058 6196 6313
police$	13101 7821 7822 14457 14743 14943 14978 8774 8775 15312 15313 15336 15337 15338 15339 15382 15383 15384 15385 15386 15387 15388 16205 16206 16476 10534 16753 10539 10540 10542 4180 17172 10984 4619 17239 17240 11034 17251 17256 11048 4681 17266 11056 17276 17277 4694 17285 17286 17287 11073 11074 11075 17292 4709 17301 4718 11093 4749 11119 11122 4756 11128 11130 17349 17353 4771 17356 17357 17358 17360 17365 11157 11158 17374 17376 17377 17379 17380 4801 17389 11175 4807 17398 17407 17418 11217 4852 11224 17442 17445 4872 4873 11243 4876 11246 11263 11283 17499 11285 11290 17506 17507 17512 11301 17528 17534 4956 11331 11354 11361 17581 4998 17594 5016 11418 11422 17638 11432 17648 17662 11448 17689 11475 11493 11498 5133 11503 5135 11505 11506 5142 17730 17915 11702 17917 17918 11709 11714 11846 12056 5898 5947 5958 5975 5983 5995 6002 6011 6029 6035 6067 12437 6193 6205
policed$	5141 6029
polici	4665 11035 11036 4669 11041 17261 11086 4724 4725 4730 4753 17341 4759 17344 4761 4762 4767 11138 11142 11143 11145 17361 17366 17367 17368 4789 11161 4794 17383 17384 17386 11174 17400 11313 4962 11337 11379 5049 5053 11423 5134
policies$	16783 16784 16785 16786 16787 16788 17103 17243
policing$	11034 17251 17256 17276 17301 11093 11122 11128 11130 17353 17357 17358 17360 11155 11158 17376 17389 17528 17534 11331 17547 17594 11418 11422 17638 17685 11475 17703 11503 11505 12365 6029 12401
policy$	16783 16784 16785 16786 16787 16788 17103 17243
polish$	3648 10024 12208
ponytail$	16247 16248 16249 12197 12198
ponytails$	16247 16248 16249 12197 12198
poor$	6512 12739 12740 12741 12742 177 178 179 180 181 182 183 6775 1007 7614 8266 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 2222 2223 2224 8691 14917 15195 15196 15197 15198 2615 15200 15201 15202 15203 15204 15205 15206 15207 15208 15209 15210 2711 2712 2713 2714 15300 3662 16262 4414 4415 4416 4417 17125 17126 17127 17128 4593 4869 5371 5462 5465 5510 5647 5657 5693 5696 5761 5812 5930 5953
poorly$	3646 5613 5808 5907
porch$	17885
porn$	11764
pornography$	11764
portly$	6280
pose$	7418 2277 2278 2279 2280 5098 17683
posed$	2277 2278 2279 2280
poses$	2277 2278 2279 2280 5098 17683
posing$	2277 2278 2279 2280 11176
positi	11302 5095
position$	12586 6784 4696
positions$	12586 7541 7542 7543
positive$	6512 6553 17597 6039 12503
posses	11726 6214
possessed$	9911
possession$	17557 17941 11729 6212 12583
possibility$	10279
possible$	16588 4997 6013
post	17342
post$	630 631 632 633 642 996 997 1047 17040 17052 5388 12366 6325
posted$	630 631 632 633 642 13376 7199 831 832 14512 5388
poster$	4793
posters$	4793
posting$	13075 630 631 632 633 642 1047 14023 14024 5388
posts	4967
posts$	6393 25 6411 368 369 630 631 632 633 642 13395 13396 13397 13398 922 7306 938 1273 1274 11118 5388 12366
potato$	15018
potatoes$	15019
potential$	6013
pothead$	11894
potheads$	11894
potty$	5625
pour$	1469
poured$	1469
pouring$	1469
pourred$	1469
pourring$	1469
pours$	1469
powder$	8802
power	12433
power$	13831 7647 7648 9480 9481 9482 17564 11452 5598
powerful$	5784
powerfully$	5786
powers	12428
powers$	17564 11452 5097
practi	17777
practically$	857 2897 9266 2898 2899 2900 2901 2904 2905 2906 2907 3022 3495 3496 5730 5759
practice$	4541 4542 4543 4544 12299
practised$	3621
pre	5119
precin	11507
precinct$	15055 17675 5115 17722 17725
precious$	1598 4343 10726
precocious$	11761 6269
predator$	14817 14818 14819 14820 2237 2326 16022 11885 11886 11887
predators$	12944 14817 14818 14819 14820 2237 2326 15149 11885 11886 11887
predatory$	5609 11983 6259
predic	5998
predicament$	1131 1134 1135 14542 14543
predicted$	4889 6138 6161 6356
prediction$	12532
predictions$	12531 12532
predictive$	5996
preemptive$	11488
prefer$	172 173 373 374 375 376 377 378 379 380 454 455 456 457 458 459 460 496 497 498 499 500 501 1043 1044 1045 1046 1048 1049 1050 1051 1052 1270 1271 1272 1285 1286 1287 1288 1289 2127 2132 3472 5376 5427 6042
prefered$	373 374 375 376 377 378 379 380 454 455 456 457 458 459 460 496 497 498 499 500 501 1043 1044 1045 1046 1048 1049 1050 1051 1052 1270 1271 1272 1285 1286 1287 1288 1289 5376 5427
prefering$	373 374 375 376 377 378 379 380 454 455 456 457 458 459 460 496 497 498 499 500 501 1043 1044 1045 1046 1048 1049 1050 1051 1052 1270 1271 1272 1285 1286 1287 1288 1289 5376 5427
preferred$	172 173 373 374 375 376 377 378 379 380 454 455 456 457 458 459 460 496 497 498 499 500 501 1043 1044 1045 1046 1048 1049 1050 1051 1052 1270 1271 1272 1285 1286 1287 1288 1289 14368 2127 2132 17094 4570 4571 4572 4573 10963 17179 5376 5427
preferring$	373 374 375 376 377 378 379 380 454 455 456 457 458 459 460 496 497 498 499 500 501 1043 1044 1045 1046 1048 1049 1050 1051 1052 1270 1271 1272 1285 1286 1287 1288 1289 5376 5427
prefers$	172 173 373 374 375 376 377 378 379 380 454 455 456 457 458 459 460 496 497 498 499 500 501 1043 1044 1045 1046 1048 1049 1050 1051 1052 1270 1271 1272 1285 1286 1287 1288 1289 2127 2132 3472 5376 5427
pregab	11550
pregabalin$	17765
pregna	11537 6117
pregnancies$	12486
pregnancy$	17752 12486
pregnant$	12670 12484
premature$	12462 12466
prematurely$	12466 6291
premium$	8187
prepared$	93 474 475 476 509 510 722 723 1043 1044 1045 1046 1048 1049 1050 1051 1052 1819 1820 1821 1822 10150 10153 16369 16370 16371 16372 4689 11307 17578 5427
prescr	6342
presence$	17720
present$	2271 2277 2278 2279 2280 2646 9574 9575 9576 9890 11229 5098 17683 5726
presentation$	14774
presented$	2277 2278 2279 2280 5726
presenting$	2277 2278 2279 2280 5726
presents$	293 294 295 296 297 298 299 12916 12917 6712 6713 6714 6715 6716 6718 6719 13248 13251 7934 14201 14202 14203 8495 14733 2272 2277 2278 2279 2280 2647 5098 17683 5726
presentted$	2277 2278 2279 2280 5726
presentting$	2277 2278 2279 2280 5726
preser	6020
press$	1474 1475 1476 1477 1478 5037 6042
pressed$	1474 1475 1476 1477 1478
presses$	1474 1475 1476 1477 1478
pressing$	1474 1475 1476 1477 1478 5037
pressure$	14364 14365 5079 5086 17671
pretext$	4989
prettiest$	3669 5832
pretty$	6280
preven	5064 11449
prevent$	13862 13863 5017 17667 5114
prevented$	13096 6882 514 13367 13368 7802 14018 14019 14020 14021 14022 16742
prevention$	17615 11434 17664 5081 11718
preventping$	5017
preventring$	5017
prevents$	5017 5114
preventting$	5017
prey$	12633 2167 12019
preyed$	2169
preys$	2168
price$	13704 13705 13951 14149 14256 8187
prickly$	6250
prima$	8797
primar	17819
prime$	13506 13507 5562 6013
princess$	11868 11949
princesses$	11868 11949
princi	11132
principal$	11038 17327 17347 5562 6019
priori	4737 5130 17718 12428
prioritise$	174
prioritised$	174
prioritises$	174
prioritising$	174
priority$	11246 4923 17704 6010 6013 6018 6067
prison	17840 11626 17857 11643 11721
prison$	13146 1060 1061 16443 16579 17833 17841 17858 17859 17930 17936 6204
prisoner$	2504 2505 2506 2507 11963
prisoners$	2504 2505 2506 2507 11963
pro$	3413 9785
proact	4947 5137 6058
proactive$	4665 11035 11036 4669 11041 17261 4695 11086 4724 4725 4730 4753 17341 4759 17344 4761 4762 4767 11138 11142 11143 11145 17361 17366 17367 17368 11155 4789 11161 4794 17383 17384 17386 11174 17400 11313 11316 17534 4962 11337 11379 5049 5053 11423 11506
probat	11556 11560 11709 11714 6195
probation$	17771 17924 17929 12564
proble	12494
problem$	1060 1061 1131 13716 1134 1135 14539 14540 14605 15252 9045 15266 10664 16966 17162 10981 17327 11894 5542 5651 5655 5657 12027 5987 12447 12497
problematic$	13137 15200 15201 15202 15203 15204 15205 15206 15207 15208 15276 15277 15278 15279 15280 5651 5657 12032
problems$	13480 13487 13488 13490 13491 1060 1061 1131 13716 1134 1135 7928 14542 14543 8710 15266 15528 5252 11894 12027 12447 12497 6166
procedure$	16783 16784 16785 16786 16787 16788 17103 17243
procedures$	16783 16784 16785 16786 16787 16788 17103 17243
proceed$	4949 5057
proceedings$	17574 17591 12546
proces	5152 17736
process$	16783 16784 16785 16786 16787 16788 17103 17706 11639
processes$	16783 16784 16785 16786 16787 16788
processing$	11521 6137 12506
produc	11346 12346
produce$	641
produced$	641
produces$	641
producing$	641
productive$	17561
professional$	6609 3413 16389 10576 10577 10581 5898
professionalism$	17168 17169 17170 17171 12322
professionals$	7597 14457 14602 8739 15186 15281 3104 3105 3106 3107 3108 3413 16389 10310 10311 10313 10314 4556 4557 4558 4559 4560 4561 4562 11936
profil	4967 12346 12351
profile$	13416 4722 11095 11179 17439 11883 12356 5988
profiled$	17440
profiles$	368 369 922 4722 11179 17439 12356 5988
profiling$	5988
profit$	10968
profits$	10968
programme$	192 194 195 17706 12511 12575 12576
programmes$	192 194 195
progress$	4003 4004 4985 11832
progressed$	4985
progressing$	4985
progresss$	4985
project$	17775
prolific$	617 618 8650 14866 2348 2349 17479 5384 5513 5526 5568 6018
prolong$	44
prolonged$	44
prolongged$	44
prolongging$	44
prolonging$	44
prolongs$	44
promiscuity$	6221
promiscuous$	5369 11761 11983 6221 6269
promiscuously$	6221
promise$	16783 16784 16785 16786 16787 16788 17243 12310
promises$	16783 16784 16785 16786 16787 16788 17243 12310
prompting$	14179 14180 14181 14182 14183 14184 14185 14186 14325
prone$	2385
proof$	15932 4897
proper$	2213 8595 2227 2447 3101 3102 3103 9840 10021 10681 10682 10683 10684 5499 5586
properly$	13414
property$	13177 13178 13179 13180 6966 6967 6968 6969
propos	5043
proposition$	7123 7124 1108 1109 1110 1111 5429
propositioned$	1108 1109 1110 1111 1145 5429
propositioning$	1108 1109 1110 1111 5429
propositionned$	1108 1109 1110 1111 5429
propositionning$	1108 1109 1110 1111 5429
propositions$	1108 1109 1110 1111 5429
propra	11550
propranolol$	17765
pros$	3413 9785
prosec	11116 11173 4983 17572 17573 11359 17576 5001 11372 17589 5241 6313
prosecute$	11352 17633 5090 6038 6043
prosecuted$	17529 17548 17586 17587
prosecuteing$	5090 6043
prosecutes$	5090 6038
prosecuting$	6038
prosecution$	17331 17388 17547 17571 17574 11370 5050 17714 6037 12575
prosecutions$	17547 17574 11370 17599 5050
prosecutors$	17331
prospect$	10277 10410 4042
prostitute$	11764 5396 11767 11768 11769
prostituted$	5396
prostitutes$	11764 5396 11767 11768 11769
prostituting$	5396
prostitution$	13129 13144 14129 14131 11764
protagonist$	12388
protagonists$	12388
protect$	6431 6462 12980 7560 7561 7562 14326 14334 1911 14496 8346 14589 14598 15577 15578 15698 9486 9487 9488 9491 9492 9494 9495 9498 9502 9547 9548 9549 15771 15797 16195 4620 4628 4629 4630 5068
protected$	1911 15797 15802 15803 15804 16081 4628 4629 4630 11430
protecting$	1911 8347 15345 9486 9487 9488 9491 9492 9494 9495 9498 9547 9548 9549 15797 15802 15803 15804 15811 15817 15818 15819 15820 15821 9945 4628 4629 4630 5068 12129
protection$	15345 15683 15753 15754 15755 15756 15794 15795 15796 15797 15802 15803 15804 15811 15817 15818 15819 15820 15821 15875 15876 15877 15885 15900 15902 16955 11345 11349 11402 11410 11411 11666 12129 6359
protects$	1911 15797 4628 4629 4630 5068
protectted$	1911 15797 4628 4629 4630
protectting$	1911 15797 4628 4629 4630
protest$	11827
protocol$	16783 16784 16785 16786 16787 16788 17243
protocols$	16783 16784 16785 16786 16787 16788 17243
proud$	10936
prov	4958
prove	17261 4896 4913
prove$	11268
proved$	11268
proves	4913
provid	4747 5978
provide$	4678 11066 4968 11782
provided$	12825 6645 6646 11782
provideed$	4678
provideing$	4678 4968
providence$	11786
provider$	10534 10539 10540 4180 17172 10984 17239 17240 5959
providers$	10534 10539 10540 4180 17172 10984 17239 17240
provides$	4678 4968 11782
providing$	11782
provin	4913
proving$	2261
provision$	12508 12512
provocative$	11761 6222 6269
provocatively$	3646 5798 5808 12218 12220 6222 6269
provoke$	12608 6394 352 13428 13565 7642 7643 5477 12263
provoked$	12608 6394 352 13428 7642 7643 14013 14014 5477 12263
provokes$	12608 6394 352 13428 7642 7643 5477 12263
provoking$	12608 6394 12683 12684 12685 12686 12687 352 13428 7642 7643 5477 12263
prowl$	2384 2475 2476 2477 2478 2479 2480 16672
prowled$	2384 2475 2476 2477 2478 2479 2480
prowling$	2384 2475 2476 2477 2478 2479 2480
prowlled$	2384 2475 2476 2477 2478 2479 2480
prowlling$	2384 2475 2476 2477 2478 2479 2480
prowls$	2384 2475 2476 2477 2478 2479 2480
pru	6139
pru$	12508
ps$	17374
pscale	17819
psoria	6096
psoriasis$	12465 6283
psychi	6345
psychiatric$	6128
psycho	11538 6328 6345
psycho$	11894
psychologically$	5779
psychologist$	6346
psychologists$	6346
psychopath$	11894
psychopathic$	6259
psychopaths$	11894
psychos$	11894
psychotherapy$	17753
psychotic$	12021
ptsd	6325
pub$	17356
public	11437
public$	14845 14846 14847 14848 14849 14850 14851 14852 14853 14854 14855 14856 14859 14860 14864 8683 14925 14929 5041 5042 5061 17652 17682 11726 11845 6191
pubs$	17356
puffer$	12219 5855 5863
puffers$	16314 16315 16328 16329 16330 16333 12219
pugnacious$	6250
pull$	14204 1664 1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557 17227 17228 17229 17230 17231 12341
pulled$	12635 1807 1808 1809 1810 1811 1812 1813 1814 2116 2554 2555 2556 2557 10066 16338 10124 4654 12223
pulling$	1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557 11101
pullled$	1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557
pullling$	1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557
pulls$	1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557
pumped$	12459
punch	17866 17874
punch$	14051 15951 17867
punche	5284
punched$	17867 11653
punches$	17867
punctual$	16402
punish$	17153 4580 4581 4582 4583
punished$	13472 8616 8617 8618 8619 4580 4581 4582 4583 17635
punishes$	4580 4581 4582 4583
punishing$	4580 4581 4582 4583 17232 17233 17234 17235
punitive$	16881
pupil	17541 11731
pupil$	14829 14830 2383 15077 15106 15107 15108 15109 15212 15240 15241 15242 15243 15244 15245 15256 17946 5480 11878 11890 5522 12020 6139
pupils	11037 17354 11150 11178 17399 17450 17451 17453 17494 4939 17559 17562 11383 17622 11414 11417 17634 5052 17641 5058 5076 17681 17693 11483 17705 11584 12412
pupils$	199 396 13005 6794 426 464 7138 7139 7144 7145 7155 7195 7208 7212 940 961 7330 7504 1343 1344 1346 7765 14040 8100 8111 8112 1864 8272 14740 14750 14751 14752 14753 8554 2186 2187 2188 2193 2216 14802 14803 14804 14805 14829 14830 14840 14845 14846 14847 14848 14849 14850 14851 14852 14853 14854 14855 14856 14859 14860 14861 14912 2382 2383 2450 2451 2452 2453 15077 15106 15107 15108 15109 15212 15215 15240 15241 15242 15243 15244 15245 15256 2683 3110 3600 3703 3753 3754 16490 16491 16492 16493 16494 10298 10299 10300 10315 10324 4061 10435 10436 4070 10440 10451 16722 10807 17097 17798 17799 11748 11845 11878 11890 11893 12020 5660 5661 12311
purcha	11219 11220
pure$	5452 5600
purely$	2702
purple$	5828
purpos	5082 12346
purpose$	16982 16985 17649 5069 17704
pursu	4737 4888
pursue	4990 5036
pursue$	337 1496 1497
pursued$	337 13893 1496 1497 14341
pursues$	337 1496 1497
pursui	4990 5036
pursuing$	337 1496 1497
push	5138
push$	580 581 582 866 1228 1470 1471 1472 1473 1474 1475 1476 1477 1478 14936 5037 5380 12263 6069
pushed$	12640 580 581 582 866 1228 1470 1471 1472 1473 1474 1475 1476 1477 1478 5141 5380 12263
pushes$	580 581 582 866 1228 1470 1471 1472 1473 1474 1475 1476 1477 1478 5380 12263
pushing$	13163 580 581 582 866 1228 1470 1471 1472 1473 1474 1475 1476 1477 1478 5037 5380 12263
pushover$	15903 12119 12120
pushovers$	15903 16018 12119 12120
put	17866 5353
put$	0 1 2 6372 12590 12591 11 12596 12606 6392 6404 12620 12621 12622 12623 12624 12625 12626 43 68 174 12825 6663 13016 13045 6842 480 482 483 484 13092 13362 13363 13364 13522 13523 13524 7356 7357 13591 1107 1250 1308 1796 1818 8261 1948 1949 1950 1951 2165 3508 16435 16670 4291 4485 4599 4600 4628 4629 4630 4676 4787 4788 4836 4914 4916 5044 5047 5165 5304 5326 11782
puted$	0 1 2 11 43 68 480 482 483 484 1107 1250 1308 4291 4628 4629 4630 11782
puting$	0 1 2 11 43 68 480 482 483 484 1107 1250 1308 4291 4628 4629 4630 11782
puts$	0 1 2 6372 11 12596 6404 12620 12621 12622 12623 12624 12625 12626 43 68 174 480 482 483 484 13522 13523 13524 1107 1250 1308 1796 1818 1948 1949 1950 1951 2165 16670 4291 4599 4600 4628 4629 4630 4836 11215 5304 5326 11782
putted$	0 1 2 11 43 68 480 482 483 484 1107 1250 1308 4291 4628 4629 4630 11782
putting$	0 1 2 6373 12589 11 43 68 174 480 482 483 484 1107 1250 1308 13920 1796 14548 14549 14550 14551 14552 14553 14554 14555 14556 14557 14558 2165 16670 4291 4599 4600 4628 4629 4630 11782
puzzling$	1833 1836 1839 1840
pyjama$	10110 10127 10128 12219
pyjamas$	16319 16320 16321 16324 16333 12219
qualify$	9261 9262 9263
quarrel$	11812
quarrels$	11812
queen$	11897 5529
queens$	11897
questi	17455 5143
question$	1833 1836 1839 1840 10412 10443 10445 4946 17637 5125 11512
questionable$	6512 12739 12740 12741 12742 13805 8266 5371
questioned$	5333
questioning$	4946
questions$	4946 5125
quetiapine$	6341
queue$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5427
queued$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5427
queues$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5427
queuing$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5427
quick$	332 1043 1044 1045 1046 1048 1049 1050 1051 1052 7540 7978 14194 14195 14196 14197 1614 1615 1616 1617 1618 1619 1632 1633 1634 1635 1636 17065 17150 10936 4569 5427 5471 5596 5631
quicker$	15427 15579
quickly$	13333 13334 14361 14362 15428 15511 15579 3366 17088 17089 17090 17091 17236 17237 17238
quiet$	12881 13869 13872 10858 17074
quiff$	12198
quiffs$	12198
quite$	6584 6606 2747 2941 3148 3151 3176 3187 5716 5727 5745
quiz$	4946
quizing$	4946
quizs$	4946
rabble$	2207 2208 11864 5507 6230
race$	9994 9997 10014 10018 10023 16260 10057
racists$	12288
radar	17550
radar$	17067 17401 17404 4823
radio	4805
radiotherapy$	6329
raff$	11862
rag$	14066 14067 15119 11859
ragged$	16286 16287
rags$	11859
raid	11042 11387
raid$	4675 17602 5330 12404
raided	11042
raided$	17627 17906 5330
raids$	5330 12404
rails$	14922 15072
raise$	9486 9487 9488 9491 9492 9494 9495 9498 10598 5742
raised$	10597 5742 12223
raiser$	11944
raisers$	11944
raises$	5742
raising$	9486 9487 9488 9491 9492 9494 9495 9498 5742
ramp$	5087
ramped$	17670
ramping$	5087
ramps$	5087
ran$	580 581 582 583 584 585 586 587 588 589 601 602 620 621 7098 732 950 951 952 1139 1498 1499 1500 1501 1502 1525 1526 1527 1528 1529 1530 1531 1532 1536 1537 1538 1539 1540 1541 1542 2323 15020 2703 2704 2705 2734 2785 2786 3454 3529 5286 5380 5554 5557 5577 12383
random	4947
random$	11316
rang$	1056 1057 1145 10557 17201
ranger	4871
rans$	15020
rape	11658
rape$	13682 7468 14031 14032 14664 14665 14666 14667 14668 14669 14670 14671 17873 11797 11853
raped	12542
raped$	13802
rarely$	3142 9511 3143 9512 3144 5229
raring$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5427
rascal$	6230
rascals$	6230
rash	11519
rash$	121 122 1896 1946 1947 17734 5457 5459
rat$	11860 11949 11952
ratbag$	11868
ratbags$	11868
rate	5064
rate$	8893 8894 11463 12404 12409
rated$	2261 2275 2634 2638
rates$	11463 12404 12409
rather$	1238 1239 8184 1816 8186 17164 17166 10999 17223 17224 17226 5716
rating$	17260
ratings$	17204 17205 17260
rational$	6772
rats	5323
rats$	11692 11860 11949 11952
rattle$	15934
rattled$	15933
rattles$	9720 9721
ratty$	6250
re	11433
re$	10223 10238 11716 5513
reach$	12652 12653 12654 12655 15172 16511 16532 16555 10341 16563 16603 16604 16605 12251 12253
reached$	14568 14569 14570 14571 16414 16420 16425 16428 16434 16500 16506 16544 16561 16589 16590 16591 16592 16593
reaches$	12252
reaching$	16603 16604 16605 10397 12251
react$	16436 17153 12337
reacted$	12337 12338
reacting$	12337
reaction$	15288 15289
reacts$	12337
reactted$	12337
reactting$	12337
read	11046 5235 12535
read$	15172 15396 15397 4202 4203 4204 16918 16956 17333 4809 17394 11185 11230 17829
reader	5213
reader$	17417 11582
readers$	17417
readily$	729 730 731 13316 13333 13334 1259 1260 1261 1262 1263 1264 14361 14362 17088 17089 17090 17091 17236 17237 17238 5437
readin	5212 17830 11616
reading$	4809 11581 17831 12273 6078 6160
reads$	4809
ready$	93 13506 13507 1043 1044 1045 1046 1048 1049 1050 1051 1052 7978 14194 14195 14196 14197 1614 1615 1616 1617 1618 1619 1819 1820 1821 1822 15112 3002 3003 17150 10936 4674 4689 4997 17910 5427
real$	8735 10681 10682 10683 10684 6061
realise$	204 8239 8240 8392 8393 8394 8395 8396 8397 8398 8399 8400 8401 8402 8403 8449 8450 8451 8452 8453 8454 8455 8456
realised$	8239 8240 14482 14483 8269 8270 14512
really$	14245 14246 14247 14248 14249 14250 14251 14252 14253 14254 9298 3899 3900 3901 3902 5745
reap$	953 954 7764
reaped$	953 954
reaping$	953 954
reaps$	953 954
rearrested$	12561
reason$	9431 9682 3314 16603 16604 16605 17068 4989 12251
reasoned$	16414 16420 16425 16434 16500 16506 16544 16589 16590 16591 16592 16593
reasoning$	16603 16604 16605 10400 12251
reasons$	15081 4989
reassurance$	15811
reassured$	15911
reassuring$	15909 15911
rebuff$	13583 7369 7370 7371 7372 5464 5870
rebuffed$	16379 16384 16385 16386 16387 5464 5870
rebufffed$	5464 5870
rebufffing$	5464 5870
rebuffing$	5464 5870
rebuffs$	5464 5870
recall$	17493
recalled$	5346
receiv	12346 6126
receive$	6701
receives$	5211
recent	4687
recent$	11056
reckless$	121 122 6512 12739 12740 12741 12742 6775 13137 962 1077 1367 1896 1946 1947 5369 5457 5459 6259
recklessly$	6215
recklessness$	12991 12992 12993 12994 12995 12996 13395 13396 13397 13398 13484 7308 7309 7329 13545 13737 13738 13739 13740 13741 13742 13950 8230 8323 1955 8325 2230 2231 15272 15273 12030
reclaim$	5121
reclaimed$	5121
reclaiming$	5121
reclaims$	5121
recognise$	12980 14589 8392 8393 8394 8395 8396 8397 8398 8399 8400 8401 8402 8403 8449 8450 8451 8452 8453 8454 8455 8456 15396 15397 16195
recognition$	17417 12368
recollection$	7590 1222 7592 1224
recomm	5043
recommit$	17489 17517
record	11099 4741 4758 4778 4785 4797 17382 4891
record$	12671 8153 10668 16918 10784 17156 10962 17302 4723 17332 11125 17351 11137 4774 4777 11154 11187 4821 4824 4829 4832 11235 11254 17498 11284 17500 17505 17923 12497 12574
recorded$	4714 17348 11134 11154 4787 4788 4821 4837 11235 17454 4914 4916 17640 11442 11443 6052
recording$	4541 4542 4543 4544 11031 4776 11151 11154 4821 4824 4832 11235 12299 12401
recordinged$	11154
recordings$	4776 11151 11154
records$	17289 17302 17314 17332 11125 17351 11137 4774 4777 11154 4821 4824 4829 4832 11235 17458 11254 17470 17498 17500 17505 12369 12497
recover$	6101
recovered$	17613 6101
recovering$	6101
recovers$	6101
recovery$	17859
recrui	17312
recruit$	564 565 5378 5379 11816
recruited$	12635 564 565 6935 567 568 569 5378 5379
recruiter$	14095 14817 11885 11888 11889
recruiters$	14095 14817 11885 11888 11889
recruiting$	564 565 5378 5379
recruitment$	12650
recruits$	564 565 5378 5379 11816
recruitted$	564 565 5378 5379
recruitting$	564 565 5378 5379
red$	7851 7852 8061 8902 8903 8904 17580 5805 5828 12219 6035
redeal$	17489 17517
redeeming$	11940
redemption$	11940 12253
redheaded$	10043 6280
reduc	5064
reduce	5231
reduce$	17647 17667 12438
reduced$	17678 12422
reduct	11434
reduction$	17649 17664
referenced$	11103
referr	17777
referral$	10164 3796 10166 3798 3799 16960 12311 6206
referrals$	10164 3796 10166 3798 3799 16960 17130 17131 12311 12312
referred$	5342 6126
reflected$	8559
refuge	11679
refuge$	13721 17894
refus	5146 6355
refusal$	6765 397 398 399 400 401 402 2602 2603 2604 2605 2606 3776 3777 10173 4362
refusals$	3776 3777 10173 4362
refuse	6196
refuse$	13387 1203 13862 13863 1868 1971 1977 1978 1979 1980 1981 1983 2032 2084 15771 3775 16373 16378 16666 16670 5869 12241 12261 5950
refused$	13107 1203 1868 14462 14512 1971 1977 1978 1979 1980 1981 1983 2032 2084 3775 16373 16378 16379 16384 16385 16386 16387 16666 16670 5869 12241 12261 12306 5950
refuser$	11915 6240
refusers$	11915 6240
refuses$	1203 1868 1971 1977 1978 1979 1980 1981 1983 2032 2084 3775 16373 16378 16666 16670 5869 12241 12261 5950
refusing$	1203 1868 1971 1977 1978 1979 1980 1981 1983 2032 2084 9943 3775 16373 16666 16670 16882 16883 5869 12261 5950
regain	5091
regard	12346
regard$	6479 6480 6481 6482 6483 6485 6486 8711 8712 2344 8714 2380 2508 2511 9465 9466 9467 9473 9476 15913 16921 16922 16923 16924 16925 16926 16927 16928 10716 10717 10718 10719 10720
regardded$	2380 2508 2511
regardding$	2380 2508 2511
regarded$	2263 2380 2508 2511 2640 9404 9405 9406 9407 9408 9409 9410 9411 9700 16180 16181 16182
regarding$	2380 2508 2511 9378 11315
regardless$	12674 12808 12812 13508 15737
regards$	2380 2508 2511
regist	4692 11099 4783 11152 4799 17552
register$	17314 4777 11168 11194 17458 17461 17916 12393 12512
registered$	5280 6111 12524
registers$	16575 17314 11168
registration$	4663
registrations$	5996 12374
regret$	1097 14657 14658
regreted$	1097
regreting$	1097
regrets$	1097
regrettable$	10867 17083
regrettably$	6293
regretted$	1097
regretting$	1097
regula	4947
regular$	617 618 2213 11316 5384 5499
regularly$	616 17767
regulation$	15295 15296
rehab	17857 11643
rehab$	17858 12488
rehabilitation$	6206
reject$	2162 2163 16373 16670 5436 5478 5870
rejected$	2162 2163 16373 16379 16384 16385 16386 16387 16670 5436 5478 5870
rejecting$	2162 2163 16373 16670 16882 16883 5436 5478 5870
rejects$	2162 2163 16373 16670 5436 5478 5870
rejectted$	2162 2163 16373 16670 5436 5478 5870
rejectting$	2162 2163 16373 16670 5436 5478 5870
relapse$	16437 12246
related$	17827 11857
relati	17838 17890 12346
relations$	11758
relationship$	12693 6708 6849 481 678 679 680 13269 13270 7084 7085 7086 7087 13337 15344 15586 15587 3089 3090 3091 3092 3093 3094 3095 15741 15742 15743 15835 5277 11738 11758 12086 12126
relationships$	12693 6708 6849 481 678 679 680 7084 7085 7086 7087 13337 15571 15572 15573 15574 15575 15584 15586 15587 3089 3090 3091 3092 3093 3094 3095 15741 15742 15743 15835 11738 11758 12086 12126
relay	4773
relay$	4790 5054
relaying$	4790
relays$	4790 5054
releas	4747
released$	6195 6196
relentlessly$	6289
relevant$	4804
reliab	4687
reliable$	13806 16402 11056
reliant$	12112
relied$	9561 3193 3194 3195 3196 3197 9567 16589 16590 16591 16592 16593 16872 16873 16874 5036
relies$	5329
relish$	1226 1227 1757 1758 1759 1760 2090 2091 2092 2093 5435 5468
relished$	1226 1227 1757 1758 1759 1760 2090 2091 2092 2093 5435 5468
relishes$	1226 1227 1757 1758 1759 1760 2090 2091 2092 2093 5435 5468
relishing$	1226 1227 1757 1758 1759 1760 2090 2091 2092 2093 5435 5468
reluctance$	6765 397 398 399 400 401 402 2602 2603 2604 2605 2606
reluctant$	1974 1977 1978 1979 1980 1981 1983 2602 2603 2604 2605 2606 4569
relying$	5329
remain	11637 6191
remain$	13016 885 886 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 2635 2654 2663 2664 2665 2666 2667 2668 2887 2897 9266 2898 2899 2900 2901 2904 2905 2906 2907 3032 3321 3434 3435 3452 3459 3460 3461 3462 3463 3464 3471 3566 3582 3639 3652 16435 17844 17852 5387 5400 5518 5520 5525 5572 5580 5599 5612 5652 5654 5663 5664 5725 12560
remained$	8980
remains$	6524 394 395 885 886 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 8980 8985 2635 2654 2663 2664 2665 2666 2667 2668 2887 2897 9266 2898 2899 2900 2901 2904 2905 2906 2907 3032 3321 3434 3435 3452 3459 3460 3461 3462 3463 3464 3471 3566 3582 3639 3652 11489 5387 5400 5518 5520 5525 5572 5580 5599 5612 5652 5654 5663 5664 5725
remand	11372 6195
remand$	12564
remanded$	17586 17587 11707 12564
remark$	3768 3769 3770 3771
remarkably$	5727 5745
remarked$	3768 3769 3770 3771
remarking$	3768 3769 3770 3771
remarkked$	3768 3769 3770 3771
remarkking$	3768 3769 3770 3771
remarks$	12936 13857 13858 3768 3769 3770 3771
remind	4966
remind$	4817
reminded$	12792 12793 213 214 215 222 223 228 229 230 231 1732 1733 1734 1735 1736 1737 1738 1739 1761 1762 1763 1764 1765 1766 1767 4868 11240
reminder$	17080 17081
reminders$	12789 17080 17081
remiss$	6292
remit	5082
remorse$	14657 14658 15099 15100 15101 15102 15103 16406 11834
remorseless$	6250 6259
remote$	17150
remov	4737 5138
remova	17883
remove$	7567 7568 7569 7570 7571 7572 5265
removed$	416 417 418 419 16904 16905 17590 5141 5265 5266
removes$	5265
removing$	5265
render$	47 48 50
rendered$	47 48 50
rendering$	47 48 50
renderred$	47 48 50
renderring$	47 48 50
renders$	47 48 50
rent$	8191 16076 6361
reoffe	11438
reoffend$	16436 17473 17489 17517 12246
reoffended$	6366
reoffender$	6236
reoffenders$	6236
reoffending$	17648 17651 17653 6053 6366
reoffends$	6366
repair$	17153
repara	5349
reparation$	11718
repeat$	617 618 1248 16436 5384 5513 6018
repeated$	94 6464 6465 6609 6613 1248 10865 10866 10891 17130 17131 5898 12312 6133
repeatedly$	616 10513 4450 5872
repeating$	1248 7618
repeats$	1248
repeatted$	1248
repeatting$	1248
replied$	13376 13663 14512 16754 16757 16758 16760 16761 16762 16763 16797 16798 17201 12270
replies$	4418 4419 12270
reply$	13411 13412 13413 14639 14641 16409 16415 16429 16918 16946 4418 4419 17078 17153 17156 12243
replying$	12817 13075 13411 13412 13413
report	4686 11057 11065 4741 4758 4773 4778 4784 4785 4797 17382 4908 11277 11616 12346 12349
report$	12980 14326 14417 14440 14589 16877 16960 17075 4563 17280 17332 4757 4760 11154 4790 4791 4792 17387 4824 4832 17498 17500 17540 5054 17831 5340 12311 12530
reportd$	4792
reported$	13110 13345 13353 7725 7726 14512 11154 4792 17397 4902 4930 17640 11442 11443 5340 5342 12361 12397
reporter$	17926
reporting$	16408 4757 11154 4790 4792 4824 4832 5340
reportinged$	11154
reportings$	11154
reports$	16877 16960 17075 17332 4757 11154 4790 4792 17387 4824 4832 17498 17500 17540 5054 5063 5340 12311
reprim	6195
reprimand$	12564
reprimanded$	12564
reprimands$	12564
reprisal$	11794
reprisals$	11794
reprobate$	6230
reprobates$	6230
reputation$	12671 8153 2454 2455 2456 2457 2458 2459 2726 2727 10854 17115 10968 17193 5587
reques	11078 5023 5036 5043
request$	16960 17080 17081 12311
requested$	12372
requests$	13765 17080 17081 17130 17131 12311 12312
requir	11078 12346
require$	1595 1596 7971 1603 1604 1605 8110 15480 3210 3211 3212 9582 3214 3215 3216 3217 3227 3228 3229 15814 9600 9601
required$	1595 1596 14258 3227 3228 3229 15814 9600 9601 5069 17667 11627
requirement$	17919
requires$	1595 1596 3227 3228 3229 15814 9600 9601
requiring$	1595 1596 3227 3228 3229 15814 9600 9601
rerob$	17489 17517
rescuing$	15811 15886
reside	11437 5294 5296
residential$	11663 11665 5701
residents$	14743 8529 14845 14846 14847 14848 14849 14850 14851 14852 14853 14854 14855 14856 14859 14860 14861 14925 14929 8774 8775 10807 5061 17652 17682 11845 11846
resilience$	6272
resilient$	3253 3254 3255 3256 3607 12148 6272
resist$	12980 13387 13583 7369 7370 7371 7372 7989 14205 14206 14207 14208 14334 14477 14511 15771 3793
resistance$	2602 2603 2604 2605 2606
resistant$	2602 2603 2604 2605 2606 12258 12261 6259
resisted$	13527 14512 3793
resisting$	16156 3793
resists$	3793
resistted$	3793
resistting$	3793
resit	6164
resolution$	12575
resort$	560 561
resorted$	560 561 4506
resorting$	560 561
resorts$	560 561 4507
resortted$	560 561
resortting$	560 561
resources$	17663
respect$	7460 14589 14619 8413 8681 15099 15100 15101 15102 15103 16406 16409 16415 16429 16921 16922 16923 16924 16925 16926 16927 16928 11905 12243
respected$	13353
respit	5294
respite$	11663
respon	17272 11061 17312 11265 17514 12428
respond$	14589 16409 16415 16429 16467 16468 16946 17153 17156 12243
responded$	16754 16757 16758 16760 16761 16762 16763 16797 16798 16956 12270
response$	13857 13858 4297 4305 4306 4307 4418 4419 4541 4542 4543 4544 4665 11035 11036 4669 11041 17261 17269 17276 11086 4724 4725 4730 4753 17341 4759 17344 4761 4762 4767 11138 11142 11143 11145 17361 17366 17367 17368 11155 4789 11161 4794 17383 17384 17386 11174 17400 11313 4962 11337 11379 5049 5053 11423 17690 12299
responses$	4297 4305 4306 4307 4418 4419 4541 4542 4543 4544 12299
responsib$	16966 17054 17108
responsibbed$	16966 17054 17108
responsibbing$	16966 17054 17108
responsibed$	16966 17054 17108
responsibilit$	9307
responsibilities$	15521 16719 16966 17108
responsibility$	420 421 422 423 13517 13561 13562 13563 13835 14338 14497 1958 1959 8332 8333 8334 8335 8336 8337 8338 8339 8340 8341 8342 8343 8357 8358 8359 8360 8361 14577 14578 14579 14580 14581 14582 14583 14584 14585 14586 14587 8373 14624 16193 16719 16824 16921 16922 16923 16924 16925 16926 16927 16966 17108 4548 12538
responsibing$	16966 17054 17108
responsible$	12614 81 82 83 84 85 7390 13606 13607 13608 13609 1958 1959 3607 16193 16650 16651 16652 16655 16656 16657 16658 16659 16660 16661 16662 4536 4537 4538 4539 4540 17149 17326 17480 4904 11300 4940 11328 11330 4970 17570 5062 5358
responsibly$	13414
responsibs$	16966 17054 17108
rest$	6789 6790 6791 6792 8171 8179 8923 15152 15320 15446 15559 15560 15561 15562 15563 15606 15607 15608 15837 16109 16112 16268 16269 16270 17132 12313
resteal$	17489 17517
rested$	6789 6790 6791 6792
restor	5091
restra	5263
restraining$	11632
rests$	6789 6790 6791 6792 17132 12313
result$	383 6788 1156 11348 4990 11382 12530
resulted$	12596 13523 13524
resulting$	11382
results$	17115 10968 17193 17204 17205 17688 17831 12530
resume$	12761
resumed$	12761
resupply$	17489
retail	4706 11162 11437
retail$	11507
retailers$	4681 17266 11075 17356 17377 17379 4872 17652
retain$	6004
retained$	12372 6004
retaining$	6004
retains$	6004
retak	5091 6164
retaliation$	11794
retard$	6247
retards$	6247
return	12346
return$	12707 12723 6541 12852 12922 353 13016 13045 13047 13048 13049 556 557 558 559 6965 597 601 602 6975 7021 7029 661 662 663 7036 13255 13751 14149 14204 14589 16409 16415 16429 16435 16437 16918 4780 17789 5415 12243
returned$	12852 353 556 557 558 559 597 601 602 5415
returning$	12817 353 13075 556 557 558 559 6962 597 601 602 6972 13372 5415
returnned$	353 556 557 558 559 597 601 602 5415
returnning$	353 556 557 558 559 597 601 602 5415
returns$	12852 353 556 557 558 559 597 601 602 4780 5415
reveal	4908 11277
reveal$	17469
revealing$	16286 16287 10093 5855
reveals$	17469
revel$	1112 1113 2164
reveled$	1112 1113 2164
reveling$	1112 1113 2164
revelled$	1112 1113 2164
revelling$	1112 1113 2164
revels$	1112 1113 2164
revenge$	11794
review	4840
review$	4727 12067
reviewed$	4727 11336 11408
reviewes$	4727
reviewing$	4727
reviews$	4727 12067
revolting$	5601
revolving$	2493 2494 2495 2496
rewards$	13945
rheumatic$	6095
rib$	17784 17785
ribs$	17784
ribss$	17784
rid$	10881 10882 5055 5072 11484
ridden$	866
ridding$	5072
riddled$	2411
ride$	13329 866 14263
rided$	866
rides$	13329 866
riding$	866
rife$	2411
riff$	5493
right$	6512 6514 6553 13473 13474 7319 7320 7321 13970 7847 1823 1824 1825 1826 1827 1828 1829 1830 8389 14624 2213 14910 2447 8831 9285 3101 3102 3103 9935 3567 3568 3569 5499 5586
rightly$	4563
rigid$	17065 17150 10936
rigoro	5101
rigorous$	11470
ring	17248 4791 4805 11257
ring$	13172 13173 1204 13902 13907 14417 14781 14782 14783 14784 14785 16322 10566 16918 4702 11160 4797 5505 12219
ringin	17300
ringing$	16408 4702 11160
ringle	11132 17486 5002 17641 17717 5140 12412
ringleader$	17347 17472 17508 17579 6233
ringleaders$	17472 17508 17579 11371 6233
rings$	9154 9155 10059 16322 10558 4702 11160 12219
ringworm$	6332
riot$	11924 11925 11926 11946
ripped$	16286 16287 10121 5848 5855
rise$	1628 5015 11492
rises$	1628 11492
risible$	17002
risk$	12584 12585 12595 6384 16 17 18 6458 6459 6460 6461 12681 12682 12688 12694 12695 12696 12697 12699 12700 12701 12703 6630 6631 6632 6633 6634 6635 6636 6637 6638 6639 6640 6641 6642 13457 921 13696 13796 13824 7649 1281 1282 1283 1284 14167 14273 8153 14399 14542 14543 14607 14608 14609 14610 14611 14612 14613 14614 14615 14616 14617 14618 14629 14630 14631 14632 14633 14680 14687 14700 8630 2262 8632 8633 8634 8635 8636 8637 8638 8639 8640 8641 14857 14858 8644 8645 8646 8647 8648 8649 8996 8997 2629 2630 9000 2632 2633 15218 15219 15220 15221 15222 15223 15224 15225 15226 15227 15228 15229 15230 15231 15232 15233 15234 15235 15236 15237 15331 15394 15571 15572 15573 15574 15575 15741 15742 15743 15753 15754 15755 15756 15789 15790 15791 15918 16026 16032 16033 16034 16035 9834 16136 10849 11408 5067 11467 11496 5367 11804 11818 5983 6012 6359
riskier$	6512 5369
risks$	12584 12585 6459 6460 6461 12681 12682 12694 12695 12696 12697 12699 12700 12701 12703 6566 6567 6630 6631 6632 6633 6634 6635 6636 6637 6638 6639 6640 6641 6642 13696 13796 13924 14167 14273 8153 14542 14543 14607 14608 14609 14610 14611 14612 14613 14614 14615 14616 14617 14618 14630 14631 14632 14633 14680 15331 15382 15383 15384 15385 15386 15387 15388 15741 15742 15743 15753 15754 15755 15756 16026 9834 16136 11737 11818
risky$	12584 12585 6512 177 178 179 180 181 182 183 12822 12823 6630 6631 6632 6633 6634 6635 6636 6637 6638 6639 6640 6641 6642 6775 13137 8153 8490 14730 5369 5474 5651
risperidone$	6341
ritali	6120
ritalin$	12489
rival$	13838
rivalry$	11857
rivals$	11846
roaccutane$	6341
road$	13039 6931 1060 1061 14991 15147 9769 16011 9833 5715
roadman$	14790 11858 6229
roadmen$	14790 11858 6229
roads$	15982
roam$	13080 14399 2384 2475 2476 2477 2478 2479 2480 2481
roamed$	2384 2475 2476 2477 2478 2479 2480 2481
roaming$	2384 2475 2476 2477 2478 2479 2480 2481
roammed$	2384 2475 2476 2477 2478 2479 2480 2481
roamming$	2384 2475 2476 2477 2478 2479 2480 2481
roams$	2384 2475 2476 2477 2478 2479 2480 2481
rob$	14399 14603 14604 14761 14762 14987 17459 17489 17492 17517 17518 11481 11796
robbed$	12635 12643 13098 13452 13802 7720 7721 13961 13962 13963 13975 13976 5362
robber	17254 17262 17272 11061 17318 17486 11273 17501 4919 17511 17515 17516 17523 17524 4941 17530 17538 17542 17543 17544 17545 11438 11700 11702 11726 11727 11730 12384 6214
robber$	14886 14887 14888 14970 14971 14972 14973 14974 17480 11894 11895
robberies$	17462 17487 17488 11288 11310 17653 5123 17942 17943 17945 12403 12410 12583
robbers$	14886 14887 14888 14970 14971 14972 14973 14974 11894 11895
robbery$	12662 13097 13129 13613 7697 7698 13914 1438 14129 14131 14262 4665 11035 11036 4669 11041 17261 17269 17276 4695 11070 11071 11072 4704 4705 11086 4724 4725 4730 4753 17341 4759 17344 4761 4762 4767 11138 11142 11143 11145 17361 11148 17366 17367 17368 11155 4789 11161 4794 17383 17384 17386 11174 17400 4855 11246 17462 17463 11288 17506 11313 4962 11337 11354 11379 5049 5053 11423 5139 17915 17917 17931 17941 17942 17943 17945 11794 6013 6023 12583
robbing$	14236 17326 17519 17601 11796
robs$	17459 17492 17518 11481
robust	5095 5101 5106 6058
robust$	11470 5105 12148 6274
robuster$	5105
robustly$	12398
rod$	1369
rode$	866
rogue$	15030 11949
rogues$	15030 11949
role$	13517 17108 11327
roles	17310
roll	6150
roll$	2139 3361 9731 9732 3696 16994 12519
rolled$	3361 9731 9732 3696 10066 16346 16347 11479 11480 12519
rolling$	2139 3361 9731 9732 3696
rollled$	3361 9731 9732 3696
rollling$	3361 9731 9732 3696
rolls$	3361 9731 9732 3696
roma$	3648 10024
romanian$	3648 10024 12208
romantic$	715 716 717 718
roof$	17888
room	11321
room$	14154 14155 14156 14157 14158 4681 17266 17285 17286 17287 11073 11074 11075 17355 17377 17389 17390 11224 17442 11680 11681 17900 5322 12363 12527
rooms$	17390 12363
roost$	13977
root$	1132
rope$	14091 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814
roped$	12635 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814
ropes$	1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814 15328
roping$	1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814
rose$	1628 12409
rot$	2474 16951 17196
rotten$	2397 2398 5509 12021 6250
rough	12554
rough$	7741 7898 14799 14800 8597 8812 2528 2529 9045 9046 5475 5509 5593 5807 12179
roughest$	8587
round$	12938 12939 12941 12943 13849 13853 7930 7941 15330 9122 15369 3410 4983 12235 12438
rouser$	11876
rousers$	11876
route	17450
route$	6931 17323
routes$	17323
routin	4947
routine$	11316
row$	13613 14050 14053 10292 16508 10294 16638 16639 16640 11812
rowdiness$	2230 2231 15272 15273 12030
rowdy$	5657 6259
rows$	16638 16639 16640 5252 11812
rubber$	5923
rude$	15209 15210 15310 16670 10755 6259
rudeness$	2230 2231 15272 15273 12030
ruffian$	11949 6230
ruffians$	11949 6230
rug$	17105
rui	6195
rui$	12564
ruin$	13564 13894
ruining$	13898
rule$	14747 16783 16784 16785 16786 16787 16788 4668
rules$	14759 14929 8723 8724 8725 8726 15449 15878 15879 15880 15900 15902 16085 16783 16784 16785 16786 16787 16788 17103 17243 4668 11847 11964
ruling$	4668
rum$	17762
run	5028
run$	12707 12723 12781 13016 13045 13047 13048 13049 6843 6844 6845 6897 580 581 582 583 584 585 586 587 588 589 601 602 6980 6985 620 621 7098 732 751 752 13387 950 951 952 7414 7415 7484 1139 13731 13732 13733 13734 13735 13736 13751 1204 1307 1498 1499 1500 1501 1502 1525 1526 1527 1528 1529 1530 1531 1532 1536 1537 1538 1539 1540 1541 1542 14193 14198 14401 14417 8254 14511 14512 14523 2139 2153 2154 2323 14936 8738 2703 2704 2705 2734 2785 2786 2940 3454 3529 9922 9923 9924 16437 3874 3875 16670 10983 4731 4874 5128 5286 5380 5553 5556 5577 12276
runaround$	14954
runaway$	14865 14886 14887 14888 11894 11895
runaways$	14865 14886 14887 14888 11894 11895 6239
runed$	4874
rung$	6884 6885 6886 6887 6888 6889 6890 6891 14512 16956 11131 17382
runing$	4874
runner	12394
runner$	13162 14889 2311 14995 14996 17294 11816 11894 11896 12350
runners$	13162 14889 2311 14995 14996 17294 17504 11816 11894 11896 12350
runnin	17312 11265
running$	12683 12684 12685 12686 12687 6928 13163 580 581 582 583 584 585 586 587 588 589 601 602 6979 6981 6985 620 621 7414 7415 1139 7707 1498 1499 1500 1501 1502 1525 1526 1527 1528 1529 1530 1531 1532 14130 1823 1824 1825 1826 1827 1828 1829 1830 2139 2153 2154 2323 2785 2786 2940 15997 15998 15999 16000 16001 16670 4731 17480 17514 5286 5380 5552 5555 5577 12359
runs	17312
runs$	580 581 582 583 584 585 586 587 588 589 601 602 6985 620 621 7098 732 751 752 950 951 952 1139 1498 1499 1500 1501 1502 1525 1526 1527 1528 1529 1530 1531 1532 2139 2153 2154 2323 2703 2704 2705 2734 2785 2786 2940 3454 3529 16670 4731 11114 17339 4874 5286 5380 5577 12359
rush$	1043 1044 1045 1046 1048 1049 1050 1051 1052 1536 1537 1538 1539 1540 1541 1542 5427
rushed$	1043 1044 1045 1046 1048 1049 1050 1051 1052 1536 1537 1538 1539 1540 1541 1542 5198 5427
rushes$	1043 1044 1045 1046 1048 1049 1050 1051 1052 1536 1537 1538 1539 1540 1541 1542 5427
rushing$	1043 1044 1045 1046 1048 1049 1050 1051 1052 1536 1537 1538 1539 1540 1541 1542 5427
s$	11082 11263 17481 11503 5168 5169 5172 11554 11556 5190 11563 11586 11597 11607 11610 5247 11617 11619 11620 5253 5254 5260 11630 11633 5272 11645 5283 11665 17893 11688 11690 17907 17914 17920 11710 11725
s17$	6360
s20$	6360
s31$	6360
s47$	6360
sabotage$	11808 5463
sabotaged$	11808 5463
sabotages$	11808 5463
sabotaging$	11808 5463
sad$	8929
sadistic$	5597
safe$	12648 12649 6553 12822 12823 13721 7669 14328 14541 14545 8331 14547 14559 14560 14568 14569 14570 14571 15716 9519 15759 15777 15780 15782
safeguard$	6431 6462 12980 8350 14598
safeguarding$	15794 15795 15796 15797 15811 5898
safer$	6512 6553 7473 7474 7475 14337
safety$	12594 6380 12694 12695 12696 12697 12698 12699 12700 12701 12702 12704 12758 12759 6575 6576 13064 13065 13588 13721 14146 1563 14402 14542 14543 14547 14548 14549 14550 14551 14552 14553 14554 14555 14556 14557 14558 8444 8445 8446 8447 8448 15753 15754 15755 15756 15871 17407
said$	138 6856 6893 7133 7134 7143 7313 13681 7725 7726 8213 8248 16482 10360 10361 10362 10479 10480 10483 10647 10648 4388 4389 4902 4959
sail$	1514
sailed$	1514
sailing$	1514
sailled$	1514
sailling$	1514
sailors$	15974
sails$	1514
saints$	16019
sale	17542
sallow$	6280
same$	12675 12809 12811 12813 12815 13509 7448 7449 7450 7451 7452 7453 7454 7455 7456 7457 7459 7617 13833 8621 2498 8870 9579 9580 9581 3624 10067 16289 16302 10100 10107 10355 10356 10357 10358 5781 5842
sanction$	5040 6039
sanctioned$	416 417 418 419 8616 8617 8618 8619
sanctions$	5040
sand$	17102
sandy$	5805
sank$	1546 1547 1548 1549 1550 1551 1552
sat$	3740 3741 3742 4374 4375 4376 4377 4378 4379 4380 4381
satisfy$	16532
savage$	14886 14887 14888 11894 11895
savages$	14885 14886 14887 14888 14907 14908 14909 15159 11868 11894 11895
save$	6462 7560 7561 7562
saved$	14568 14569 14570 14571 16589 16590 16591 16592 16593
saving$	15811 15886 17115 11940 12253
savings$	10968
savvier$	2738 2739 2740
savvy$	2738 2739 2740 9657 9658 9659 3607 3611 12080 6268
saw	5192 5277
saw$	1056 1057 1163 2021 2022 2380 9737 9738 3370 4278 4279 11561 5461
say	17342 4908 11277
say$	12754 6667 12980 6767 6840 7174 1208 13862 13863 7655 7690 13910 1665 8114 14334 8137 8138 8139 14423 14440 14473 8293 14511 14589 2204 9557 16195 16375 16409 16415 16429 10479 10480 10483 4728 12243
saying$	2204 9942 16408 16510
says$	2204 16376 16482 10479 10480 10483 4388 4389
scabies$	6332
scalde	5284
scalded$	11653
scale	17819
scallies$	6230
scally$	6230
scallywag$	6234
scallywags$	6234
scam$	14262
scan$	4727 17790
scandal$	6291
scandalous$	6291
scaned$	4727
scanes$	4727
scaning$	4727
scanned$	11336
scanning$	17448
scans$	4727 17790
scant$	110 117 7964 8052 2342 2343 2345 10706 10713
scantily$	3646 5797 5808
scar$	3667 12198
scarcely$	7752 7770 7771 7772 8289 1921 1922 1923 2892 2893 2894 3054 3056 3057 3099 3142 9511 3143 9512 3144 3230 9599 3231 3232 9690 5732 5733 5747
scare$	15829 15830 15831 15934
scarecrows$	16348
scared$	15789 15790 15791 3248 3249 15933 15937
scares$	9436 15652 9720 9721 16057
scarf$	16327 12219
scaring$	12683 12684 12685 12686 12687
scarlet$	6095
scars$	3667 12198
scarves$	16327 12219
scatter$	17666
scattering$	5120
scenario$	12586
scenarios$	12586
scene$	14371 14372 15382 15383 15384 15385 15386 15387 15388 17463
scheme$	12393
schemer$	11894
schemers$	11894
scheming$	6259
schizo	6328
schizophrenic$	17856
school	5053 5228 17830 12523
school$	13150 13151 13152 13399 13400 7820 14457 14597 14802 14803 14804 14805 14831 14832 14833 14834 14835 14836 14845 14846 14847 14848 14849 14850 14851 14852 14853 14854 14855 14856 14859 14860 14864 14893 8682 14925 8747 8822 15055 15056 15058 15281 3408 3409 16396 16397 16398 16476 10534 10539 10540 10542 4180 17172 10984 4619 17239 17240 11422 17794 5214 5215 17807 17808 17809 17810 17811 11597 17813 17814 17821 17823 17824 17831 17910 11696 11755 5546 5898 5947 5958 5959 12508 12519 12520 12521 6161
schoolboy$	5522
schooled$	5232
schooling$	13626 17822 12521
schoolmates$	11893
schools$	14831 14832 14833 14834 8774 8775 11422 17818 17901 12519
sclerosis$	17858
scolio	6331
scor	12381
score$	1557 15328 15982 17260 12399
scored$	1557 17440
scores$	1557 17260 12399
scoring$	1557
scorn$	17217 17218 17219 17220 17221 5464
scorned$	5464
scorning$	5464
scornned$	5464
scornning$	5464
scorns$	5464
scoundrel$	11949
scoundrels$	11949
scour$	4727
scoured$	4727
scoures$	4727
scourge$	9023
scouring$	4727
scours$	4727
scramble$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5427
scrambled$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5427
scrambles$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5427
scrambling$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5427
scrap$	13446 1421 14049
scraped$	12199
scrapes$	7541 7542 7543
scrapheap$	16445 16581
scrapings$	2526
scrapper$	11949
scrappers$	11949
scratch$	16984
scrawny$	6280
scream$	11827
screamed$	13107 14462 14512
screening$	17759
screens$	16677 16707 16708 16709 16710
screenshot$	11151
screenshots$	11151
screw$	5588
screwed$	2656 9177 9178 5618
screws$	5588
scribe	5213
scribe$	11582
scrolled$	11336
scrote$	6234
scrotes$	6234
scrounger$	11894
scroungers$	11894
scrubber$	6247
scrubbers$	6247
scruffily$	3646 5808 12218 12220
scruffy$	3648 10022 16286 16287 5807 5828 5848 5855 6280
scruples$	15099 15100 15101 15102 15103
scrutiny$	17401
scum$	6230
scumbag$	6230
scumbags$	6230
search	11042 11046 17288 17350 17455 4983 17573 17589 5143
search$	4675 4727 11117 4899 4957 4977 17566 11352 4999 17602 17603 11389 11390 17606 5025 11395 5027 17612 5045 17637 5125 5126 17714 11512
searched$	4727 17537 11336 5025 17627
searches$	4727 17531 4977 17603 11389 11390 17606 5025 5027 17612 5045 17703
searching$	4727 17603 5025 5027 5045
searchped$	4999
searchs$	4727 4999 5125
seasoned$	3415 5707 6273
seating$	11099
second$	7509 7513 7968 2525 3624 10715 10948 5222
secrecy$	7270 8323 16974
secret$	13869
secretive$	6259
secretly$	1233 1234
secrets$	13872
sectio	17857 11643 6345
section$	11392
section17$	6360
section20$	6360
section31$	6360
section47$	6360
sectioned$	17858
secur	6020
secure	4990 17585 5296
secure$	13385 13386 11665 17930 11721 6004 6206
secured$	16588 17338 12372
secureed$	6004
secureing$	6004
secures$	6004
securi	4706 11162 11175 4848 11227 4871 11313 4952 11321 4990 5053
security$	14743 4681 17266 11075 17349 17356 17377 17379 4801 17390 4808 11217 4852 17442 4872 4873 17528 4998 5016 11422 5142 11846
seduce$	331 1108 1109 1110 1111 5374 5429
seduced$	12635 331 1108 1109 1110 1111 2094 5374 5429
seduces$	331 1108 1109 1110 1111 5374 5429
seducing$	331 1108 1109 1110 1111 5374 5429
see	17261 5192
see$	204 12890 12980 13016 7414 1056 1057 1163 14204 1833 1836 1839 1840 2021 2022 8392 8393 8394 8395 8396 8397 8398 8399 8400 8401 8402 8403 8449 8450 8451 8452 8453 8454 8455 8456 2380 2508 2511 2533 2534 15650 9465 9466 9467 9473 9476 9485 15913 9737 9738 3370 16029 16030 16031 16360 16946 17156 17288 4716 4723 4728 17334 11187 17424 11561 11683 5461
seed$	11878
seeds$	11878
seeing	5192
seeing$	12817 13075 7414 9378 11561 5290 11683 5409 5461
seek	11078 4990 5023 5036 6036
seek$	339 634 635 636 637 638 639 640 2096 8465 2097 2098 2099 2100 2101 2102 2118 2119 2121 16670 10498 4678 17308 11094 5670 5671
seeked$	10498 4678 11094
seeker$	14876 11838 12038 12560
seekers$	14876 11838 12038
seekin	11078 5023 5036
seeking$	339 634 635 636 637 638 639 640 2096 8465 2097 2098 2099 2100 2101 2102 2118 2119 2121 9029 9047 16670 10498 4678 11094 11838 12038 5670 12560
seekked$	10498
seekking$	10498
seeks$	339 634 635 636 637 638 639 640 2096 8465 2097 2098 2099 2100 2101 2102 2118 2119 2121 10498 4678 17308 11094 5670 5671
seem$	885 886 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 2635 2654 2663 2664 2665 2666 2667 2668 2887 2897 9266 2898 2899 2900 2901 2904 2905 2906 2907 3032 9574 9575 9576 3321 3434 3435 3452 3459 3460 3461 3462 3463 3464 3471 9890 3566 3582 3639 3652 4316 4317 5387 5400 5518 5520 5525 5572 5580 5599 5612 5652 5654 5663 5664 5725 5726 5728
seemed$	885 886 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 2635 2654 2663 2664 2665 2666 2667 2668 2887 2897 9266 2898 2899 2900 2901 2904 2905 2906 2907 3032 3321 3434 3435 3452 3459 3460 3461 3462 3463 3464 3471 3566 3582 3639 3652 4316 4317 5387 5400 5518 5520 5525 5572 5580 5599 5612 5652 5654 5663 5664 5725 5726
seeming$	4316 4317
seemmed$	4316 4317
seemming$	4316 4317
seems$	394 395 885 886 7811 7812 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 2635 2654 2663 2664 2665 2666 2667 2668 2887 2897 9266 2898 2899 2900 2901 2904 2905 2906 2907 3032 3321 3434 3435 3452 3459 3460 3461 3462 3463 3464 3471 3566 3582 3639 3652 4316 4317 5387 5400 5518 5520 5525 5572 5580 5599 5612 5652 5654 5663 5664 5725 5726 5728
seen	17325 17468 5277 5351
seen$	579 14482 14483 8269 8270 2264 2641 2750 2979 9404 9405 9406 9407 9408 9409 9410 9411 9700 9737 9738 3370 3377 3412 3549 3550 3551 16180 16181 16182 16414 16420 16425 16434 16500 16506 16544 4278 4279 16990 17320 17346 11185 5192 5199 5290 5461 12383 12390 12397
sees	5192 5277
sees$	1163 2021 2022 2380 2508 2511 11561
seize	4835
seize$	4766 11204 6004
seized	11203 4835
seized$	4766 17418 11204 17613 12372
seizeed$	6004
seizeing$	6004
seizes	4835
seizes$	4766 11204 6004
seizin	4835
seizing$	4766 11204
seizur	6331
seizure$	4835 4978 17597 12369
seizures$	4978 12369
seldom$	3142 9511 3143 9512 3144
select	5130 6325
selected$	4883
self	6086 6342
self$	6369 6371 6412 6416 6417 49 6419 6420 6421 6422 6423 6424 6425 57 6427 6428 6429 61 12646 12647 6433 6434 6436 6437 69 70 71 72 6443 6444 6445 6455 6456 6457 12677 109 148 12889 6741 12985 6851 6852 6853 13125 6924 6988 13408 13437 13439 7243 7244 7245 7246 7247 7248 7249 7250 7252 7253 13483 7277 7278 7279 7280 13496 13497 13498 13499 13500 13501 13502 13503 13504 13505 7295 7296 7297 7298 13514 13519 13541 13542 13675 13676 13677 13678 13679 7470 13782 13783 13784 13785 13786 13787 13798 13869 13894 13898 1331 1332 1333 7703 7924 7925 7927 14143 7935 7936 7937 7938 7940 7942 7943 1575 7998 14328 8326 8330 1962 14548 14549 14550 14551 14552 14553 14554 14555 14556 14557 14558 8344 8345 14561 14562 14563 14564 14565 14566 14568 14569 14570 14571 8404 8405 8406 14904 15069 8877 2509 2510 8880 2512 2513 2514 15155 9081 9083 15348 15349 15350 15351 15352 15353 15354 15653 15654 15655 15656 15701 15702 15703 15704 15705 15706 15707 15708 15709 15710 15711 15712 15713 15714 9501 15717 15718 9504 15725 15758 15759 15762 15763 15764 15777 15778 15779 15781 15787 15788 9764 9765 9766 16073 3542 3543 3544 9929 3561 3562 16152 16160 10924 11658 11734 11742 5377 11765 11766 5420 5439 11814 5537 12110 12111 5743 5774 5918
selfharm$	12455
selfharmed$	12455
selfharming$	12455
selfharms$	12455
selfie$	13214 7000 7001 7002 13225 7033 7034 666 667 13631
selfies$	13214 7000 7001 7002 13225 13226 7033 7034 666 667 13631
selfish$	6259 6291
selfishness$	2230 2231 15272 15273 12030
sell$	12707 12723 13016 13045 13047 13048 13049 6843 6844 6845 580 581 582 651 751 752 963 7414 7415 13731 13732 13733 13734 13735 13736 13751 7628 7630 7632 13848 13927 14193 14198 1629 1630 1631 8007 14399 14603 14604 14639 14641 14647 14649 14761 14762 17492 5380 5397 11782
selled$	7628 7630 7632
sellin	17300 17312 11265 17486
selling$	13140 580 581 582 651 7415 7628 7630 7632 14130 14160 1629 1630 1631 14236 15997 15998 15999 16000 16001 16644 16645 16650 16651 16652 16653 16654 16655 16656 16657 16658 16659 16660 16661 16662 17326 17480 17519 5364 5380 5397 12376 12582
sellled$	7628 7630 7632
sellling$	7628 7630 7632
sells	17312
sells$	580 581 582 651 751 752 963 7628 7630 7632 1629 1630 1631 11114 17339 17492 5364 5380 5397
selves$	6369 6371 6412 6416 6417 49 6419 6420 6421 6422 6423 6424 6425 57 6427 6428 6429 61 12646 12647 6433 6434 6436 6437 69 70 71 72 6443 6444 6445 6455 6456 6457 12677 12889 6741 12985 6851 6852 6853 13125 6988 13408 13437 13439 7243 7244 7245 7246 7247 7248 7249 7250 7252 7253 13483 7277 7278 7279 7280 13496 13497 13498 13499 13500 13501 13502 13503 13504 13505 7295 7296 7297 7298 13514 13519 13541 13542 13675 13676 13677 13678 13679 7470 13782 13783 13784 13785 13786 13787 13798 13869 1331 1332 1333 7703 7924 7925 7927 14143 7935 7936 7937 7938 7940 7942 7943 1575 7998 14328 8326 8330 1962 14548 14549 14550 14551 14552 14553 14554 14555 14556 14557 14558 8344 8345 14561 14562 14563 14564 14565 14566 14568 14569 14570 14571 14904 15069 8877 2509 2510 8880 2512 2513 2514 15155 15348 15349 15350 15351 15352 15353 15354 15653 15654 15655 15656 15701 15702 15703 15704 15705 15706 15707 15708 15709 15710 15711 15712 15713 15714 9501 15717 15718 9504 15725 15758 15759 15762 15763 15764 15777 15778 15779 15781 15787 15788 9764 9765 9766 16073 9929 3561 3562 16152 16160 10924 11734 11742 11765 11766 11814 12110 12111
semh	6139
semh$	12508
semi$	5267
sen$	17802 6143 12514
send	4686 4772 4773 4784 4791
send$	12707 13016 630 631 632 633 642 1047 7628 7630 7632 13930 1485 14193 14198 14639 14641 14647 14649 4685 4757 11146 4782 11160 4792 11171 4968 11380 5054 5102 5388 5412 11782 6143 12514
sendd$	4792
sendded$	7628 7630 7632 1485
sendding$	7628 7630 7632 1485
sended$	7628 7630 7632 1485 11146 4792
sendes$	4782
sending$	630 631 632 633 642 1047 7628 7630 7632 1485 16603 16604 16605 4757 11146 4782 11160 4792 4968 5102 5388 5412 12251
sends$	630 631 632 633 642 13765 7628 7630 7632 1485 4757 11146 4782 11160 4792 11171 4968 11380 5054 5102 5388 5412
sensation$	5469
sense$	13829 13830 13998 13999 14000 14001 14002 14003 14004 14005 14006 14007 14008 14009 14010 14283 14284 14285 14286 14287 14288 14289 14290 8076 8077 8078 14622 8409 2353 8888 2787 2789 9389 15605 3075 3076 3077 3078 3079 3080 9500 3132 3133 9503 15989 16041 16195 16307 16611 16869 16870 16871 11807 11830 12134
sensible$	12611 6512 6553 7200 3101 3102 3103 15782 3607
sensibly$	13414
sensit	4687
sensitive$	11056 12053 5979
sensor	5152
sensory$	11521
sent	4686 11163 11241
sent$	12859 12870 12871 12872 12874 630 631 632 633 642 13362 13363 13364 13376 7628 7630 7632 1485 14512 4685 17333 11626 5309 11707 5388 5412 11782 12306 6190
senten	17838
sentence$	5011 12568 6203 12573 12575
sentenced$	9404 9405 9406 9407 9408 9409 9410 9411 11707 6203
sentences$	5011
sentencing$	6203
separa	17838 17840 11626 11628 17854
separate$	4664 17666
separated$	17841
separates$	4664
separating$	5120 17841
separation$	17843
sepsis$	6330
september$	13152
sergea	4665 11035 11036 4669 11041 17261 11070 11071 11072 4704 4705 4706 11086 4724 4725 4730 4753 17341 4759 17344 4761 4762 4767 11138 11142 11143 11145 17361 17366 17367 17368 4789 11161 4794 17383 17384 17386 11174 17400 4855 11313 4962 11337 11379 5049 5053 11423
sergeant$	11034 17251 17256 4681 17285 17286 17287 11073 11074 11075 17301 11093 4749 11119 11122 4756 11128 11130 17353 17357 17358 17360 17370 11158 17374 17376 4801 17389 4852 11224 17528 11331 17594 11418 11422 17638 5975 12437
serial$	617 618 8650 14866 4663 5384 5513 5526 6018
series$	4141 12392
serious$	6473 715 716 717 718 8735 10681 10682 10683 10684 5513 5898
seriously$	14659 14660 14661 14662 14663 16816 16817 16833 16834 16835 16836 16837 16838 16839 16840 16841 16842 16843 16914 16915 16916 16917 4450
seriousness$	14607 14608 14609 14610 14611 14612 14613 14614 14615 14616 14617 14618 14630 14631 14632 14633
sertra	6120
sertraline$	12489
servant$	11816
servants$	11816
serve$	3181 3182 5038 5085
served	17592
served$	5038 5222 5352
serves$	889 890 3181 3182 5038 5085
servic	17777
service$	14787 8668 15083 16476 10534 10539 10540 10548 4180 10576 10577 17110 17172 10976 10984 4619 17239 17240 4769 17648 17759 17775 5898 12299 5947 5958
services$	7597 14597 14598 14602 8739 15083 15186 15314 3104 3105 3106 3107 3108 15767 15768 15769 15770 15805 15806 15807 15808 15809 15852 15853 3310 3312 3800 3801 3802 3803 10534 16753 10539 10540 10545 10546 4180 4556 4557 4558 4559 4560 4561 4562 17172 10984 17239 17240 17759 17771 11833 12238
serving$	5038 11618 12287 6168
session$	192 194 195 9093 16476 16663 16664 16665 16704 16705 16706 17753 11832
sessions$	192 194 195 6610 12826 12860 12861 15281 9093 16476 16704 16705 16706 17753 11832
set$	74 75 76 12765 562 583 584 585 586 587 588 589 13698 13699 13700 13701 13702 13703 7645 1314 1315 1316 1317 14115 14116 1818 14838 2301 3073 3074 10002 3853 3854 4040 4836 5363 12156 12157 12528
sets$	74 75 76 583 584 585 586 587 588 589 1818 2301
setter$	11980
setters$	11980
setting$	74 75 76 5363
settle$	16409 16415 16429 12243
seven	11037 11052 17354 11150 11178 17399 11222 4856 4857 17450 17451 17453 17494 4925 4939 11320 17541 17559 17562 17567 11383 17622 11414 11417 17634 5052 17641 5058 5076 17681 17693 11483 17705 17717 5140 12412
seven$	14839 14911 17046 11294 17533 17535
seventeen$	9412 3044 9414 9415 3047
severa	17430
several$	6613 648 9948 3684 10865 10866 10891 17130 17131 11329 12312 6013 6133
severe	6081
severely$	6153 6171
sewer$	15157
sex$	12693 6708 13035 6918 7012 13229 7019 652 7026 13244 668 669 670 671 13266 13267 13337 7170 13632 13747 13748 13749 13750 14129 14131 8652 15154 9102 15341 15342 15571 15572 15573 15574 15575 15584 15741 15742 15743 15835 9925 11649 5332 11738 11760 11772 5598 12086
sext$	6220
sexted$	6220
sexting$	11756
sexts$	6220
sexual$	13137 6999 7010 7015 7017 7018 653 654 655 656 658 7030 7031 7032 668 669 670 671 13268 715 716 717 718 7416 15341 9159 9162 9371 15836 5175 5332 5389 5401
sexualised$	13137 6999 7010 15200 15201 15202 15203 15204 15205 15206 15207 15208 11762 11763 5657 6269
sexuality$	13384
sexually$	305 2245 2246 9626 5392 5614 5718 5719 5758 5776 12542 6340
sgt$	17374
shabbily$	3646 5800 5808
shabby$	16286 16287 5848 5855 6280
shadow	5143
shadow$	17392 17432 4853 17536 11512
shadowed$	4853
shadowing$	4853
shadows$	10059 4853
shady$	5593 6250
shaggy$	5805
shall$	3825 3826 3827 3828 3829 3830 5005
shallow$	6259
sham	17691
shambles$	6291
shambolic$	17002 6291
shame$	7310 15099 15100 15101 15102 15103 16986 10867 17083 10921 4553 5920
shameful$	16881 6291
shamefully$	6291
shameless$	6250
shar	4747 4772
share	4784 5978
share$	13016 630 631 632 633 642 7347 1008 1026 1027 1028 1029 1047 1992 3738 16409 16415 16429 16946 17153 17156 11050 4682 4685 11146 4782 4792 11171 4943 5054 5311 5388 5842 12243
shared$	630 631 632 633 642 1008 14512 3738 10647 10648 16956 11050 4682 4685 4792 5388 5842
shareed$	11146 4792
sharees$	4782
shareing$	11146 4782 4792
shares	5978
shares$	630 631 632 633 642 1008 3738 11050 4682 4685 11146 4782 4792 11171 5054 5311 5388 5842
sharin	12346 5978
sharing$	630 631 632 633 642 1008 1047 3738 17000 11050 4682 4685 5311 5388 5842
sharks$	14108
sharp$	9657 9658 9659 3611 5707
sharper$	2738 2739 2740
sharpest$	15044
shaved$	5824 5826 5828 12199 5841
shaven$	5795 5796 5825 5828 5841
she$	6528 6535 7057 7138 7139 7144 7145 7194 7208 7211 7503 7663 7765 14040 1864 2185 8554 2186 14770 2187 2188 2215 8731 2382 15327 16490 16491 16492 16493 16494 10298 10299 10300 10302 10435 10436 4069 10440 10534 16753 6146
shed	12554
shed$	4524 17885 17897
shedding$	4524
sheep$	14828 11894
sheer$	5452
sheet$	11168 12363
sheets$	11168 12363
shelter$	13236 13237 13238 13239 13240 13241 13242 13243 17885
shield$	7560 7561 7562 5433
shieldded$	5433
shieldding$	5433
shielded$	5433
shielding$	15797 15802 15803 15804 15811 5433
shields$	5433
shift$	6843 6844 6845 7415 10370 10371 5995
shifting$	7415 14786
shiftless$	6261
shifty$	5593 5807 12179 6250
shilling$	15047 15051 15052
ship$	16038
shirk$	4524
shirked$	4524
shirking$	4524
shirkked$	4524
shirkking$	4524
shirks$	4524
shirt$	10063 3695 10071 10072 16295 12219
shirtless$	6280
shirts$	10063 3695 10071 10072 16295 10131 12219
shock$	13565 15934
shocked$	15933 15937
shocking$	4414 4415 4416 4417 10867 17083 17125 17126 17127 17128 5657 5930
shockingly$	5613 6293
shocks$	9720 9721 15955 16057
shoddy$	6291
shoes$	10071 10072 16311 16312 16313 16314 16315 16322 17908 12219 12224
shoot$	1556
shooti	17501 17515 17523 17524
shooting$	1556
shootings$	17487
shoots$	1556
shop	4706 11162 11175 11507
shop$	13150 13151 15021 4681 17266 11075 17356 17377 17379 17390 5115 17722 17725
shopke	4706 11162 11437 11731
shopkeeper$	12915 13231 17946
shopkeepers$	12915 13231 14743 14925 8774 8775 4681 17266 11075 17356 17377 17379 4872 5061 17652 17682 11845 11846
shopli	4919 17511 17515 17516 17524 4941 17538 17642 11438 11700 11726 11727 6368
shoplift$	11796
shoplifter$	14886 14887 14888 14995 14996 11894 11895
shoplifters$	14886 14887 14888 14995 14996 11894 11895
shoplifting$	12683 12684 12685 12686 12687 13129 13140 13144 14129 14131 14236 14913 11288 11310 17554 5059 11429 17653 5123 5139 17915 17941 17942 11796
shoppe	11437
shoppers$	14925 17652 17682 11845
shopping$	11507
shops$	14925 8774 8775 4681 17266 11075 17356 17377 17379 17390 4872 5061 5115 17722 17725
short$	2467 2468 8944 8945 10005 10013 16286 16287 10093 10121 16867 16868 5596 5666 5784 5805 5827 5828 5855 5917 12309 6280
shortcoming$	5897
shortcomings$	16724 16725 16726 5897 12268 6290
shortest$	3669 5832
shorts$	16280 3697 10071 10072 16308 16309 16311 16312 16313 16328 16329 16330 16336 12219 12224
shot	4710
shot$	12670 1556 15094 10881 10882 11089 5501
shotca	11079
shotcaller$	11079
shotcallers$	11079
shots$	15094 11089 17316 17322
shotted$	5381
shotter$	6240
shotters$	6240
shotting$	580 581 582 5380 5381
should	4986 11612
should$	26 27 28 29 30 31 778 779 1104 7753 13973 1750 1852 1870 1878 1879 1880 1881 1882 1883 1884 1885 1886 1894 1898 1899 1900 1901 1919 1928 1929 1930 1931 1932 1933 1934 1935 1936 1937 1938 1939 1940 1941 1942 1988 2001 2810 2811 2812 2813 2871 3035 3069 3141 3223 3274 3331 3332 16161 9965 4147 4149 4150 4151 4152 10523 16748 10687 4405 10779 4648 11214 4852 4926 4979 5005 17630 5109 17827 5900 5972
shoulder$	15294 3664 17784 17785 5948
shouldered$	12159 5948
shouldering$	5948
shoulderred$	5948
shoulderring$	5948
shoulders$	15294 15359 17784 5948
shout$	2703 2704 2705 5428 12255
shouted$	6884 6885 6886 6887 6888 6889 6890 6891 14339 14512 5284 5428 12255
shouting$	14023 14024 5252 5428 12255
shouts$	2703 2704 2705 5428 12255
shoutted$	5428 12255
shoutting$	5428 12255
show	4672 17261 4896 11266 4913 4958 12346
show$	371 1897 8311 8312 8313 8314 1963 1964 8362 8363 8364 8365 8366 8367 8368 8369 8370 8371 14589 8379 8442 8443 14709 8798 2515 16409 16415 16429 16477 16478 16479 4016 16698 4728 11171 11183 11187 11215 17469 12243
showed$	371 1897 1963 8442 8443 2515 4337 11215
showin	4896 4913
showing$	371 14023 14024 1963 4337 17264 17756
shown	11163 11241
shown$	204 6645 6646 13406 13407 7193 1897 8311 8312 8313 8314 1964 8442 8443 10191 16545 16546 16547 16548 16714 4337 4837
shows	4896 11266 4913
shows$	371 1897 1963 8442 8443 2515 16477 16478 16479 4015 4337 4728 11171 11215 17469 11287
shred$	1422 8887
shrewd$	9657 9658 9659 3611 5707
shrinking$	9689 15905 15906 15907 15908
shrug$	2048 3275 3364 4547
shruged$	2048 4547
shrugged$	2048 3364 4547
shrugging$	2048 4547
shruging$	2048 4547
shrugs$	2048 3364 4547
shunt$	5166
shut$	14125 4602 12306
shuts$	4602
shutting$	4602
shy$	2467 2468 12042
siblin	17884
sibling$	17898 12069 5704
siblings$	6370 13149 15309 15550 17861 17898 11735 12069
sick$	8818 17744 17794
sickle$	6331
side$	15057 16220
sidekick$	6232
sidekicks$	6232
sidelined$	5931
sides$	13589 15057
sight	11494
sight$	17583 17709 12413 6078 6108 6109
sighted$	12286 12397 12478 6305
sighti	4684 5996
sighting$	11030 4849 12365
sightings$	17364 4849 5992 12365
sign$	1576 1577 1578 1579 1580 1581 1582 1583 1584 1585 1586 7958 7959 4500 4501 4502 4503 17106 17107 4799 5345 12308 12311
signal$	12904 17595
signals$	12904 12905 14069 11822
signed	11343
signed$	1576 1577 1578 1579 1580 1581 1582 1583 1584 1585 1586 7958 7959 17558 5209 5210 5345
significant$	2627 2628
signing$	1576 1577 1578 1579 1580 1581 1582 1583 1584 1585 1586 7958 7959 5345
signs$	1576 1577 1578 1579 1580 1581 1582 1583 1584 1585 1586 14277 4500 4501 4502 4503 17106 17107 17130 17131 17311 5345 11822 12308 12311 12312
silence$	7270 13547 13737 13738 13739 13740 13741 13742 13950 8323 16974
silent$	13871 13872
silliness$	12991 12992 12993 12994 12995 12996 13484 7308 7309 8230 8323 1955 8325
silly$	6473 121 122 6512 177 178 179 180 181 182 183 6775 962 1367 1855 1946 1947 3075 3076 3077 3078 3079 3080 11824 5456 5459 6259
silo$	5962 5963
siloed$	6295
silos$	12330
similar$	3648 10024 5784 5842
simple$	5452 6193
simpler$	4997
simply$	13406 13407 7193 857 14488 14489 14490 14491 2702 3366 3899 3900 3901 3902 10522 4320 4321 4508 4509 4566 5872 5937
since$	17760 17763 17786 17883 12115 12578
single$	3981 3982 10448 10489 10490 4208 10578 10646 4687
sink$	1546 1547 1548 1549 1550 1551 1552
sinker$	14301
sinking$	1546 1547 1548 1549 1550 1551 1552
sinks$	1546 1547 1548 1549 1550 1551 1552 16577
sister	11622 17839 11625 5273 17884 17890
sister$	13149 8175 8183 5248 5249 17837 11629 11659 17898 12069
sisters$	13149 8175 8183 15309 9291 9292 9293 12069
sit	17325
sit$	6821 3740 3741 3742 3744 3757 3758 3759 3760 3761 16409 16415 16429 4374 17154 12243
site$	12365
sits$	3740 3741 3742 3744 3757 3758 3759 3760 3761 4374 4375 4376 17312
sitting$	13506 13507 14023 14024 4374 4375 4376
situation$	12586 6784 13490 13491 13578 1060 1061 1134 1135 7645 14542 14543 14547 14548 14549 14550 14551 14552 14553 14554 14555 14556 14557 14558 14705 15793 16207 10849 17124 10981 5320 12555
situations$	12586 7541 7542 7543 14705 16207
six	11037 11052 17354 11150 11178 17399 11222 4856 4857 17450 17451 17453 17494 4925 4939 11320 17541 17559 17562 17567 11383 17622 11414 11417 17634 5052 17641 5058 5076 17681 17693 11483 17705 17717 5140 12412
six$	1399 14813 14911 3637 10007 10008 3684 16268 16269 16270 16271 16272 16273 10315 10324 10330 17046 11294 17533 17535
sixteen$	15414 15415 15416 15417 15418 15419 2874 2875 2876 2877 9412 3044 9414 9415 3047 12095
size$	2910 2911 3532 3533 3534
skank$	6247
skanks$	6247
skanky$	6250
skate$	1513
skated$	1513
skaters$	10315 10324
skates$	1513
skating$	1513
skeletal$	5784
ski$	5860
skilled$	3621
skills$	2787 2789 9500 3132 3133 9503 16178 12136
skimpy$	10093 5855
skin$	15000 15926 10031 10047 17735 12181 5814 5820 6094
skinned$	12140 12173
skinniest$	3669 5832
skinny$	10005 10043 10121 5784 5855 6280
skins$	13248 15926
skirt$	16280 3697 10071 10072 16308 16309 16311 16312 16313 12219 12224 12231
skirts$	16280 3697 10071 10072 16308 16309 16311 16312 16313 16328 16329 16330 16336 10131 16354 12219 12224 12231
skive$	6219
skived$	6219
skives$	6219
skiving$	6219
skunk$	11552
slack$	1077
slag$	11894
slags$	11894
slap$	14374 15951 17867
slapdash$	6251 6291
slappe	5284
slapped$	17867 11653
slapper$	6247
slappers$	6247
slaps$	17867
slave$	12005 5637 6253
slaves$	12005 6253
sleazy$	6250
sleep	11539 11551
sleep$	6541 13016 13080 644 7414 1056 1057 1062 15895 16029 16030 16031 17754 17766 17767 17888 5306 5315 5316 5390 6084
sleeped$	5308
sleepes$	5308
sleeping$	644 7414 5301 5306 5308 5315 5390 6122
sleeps$	644 1062 5306 5308 5313 5315 5316 5390
sleepwalk$	1546 1547 1548 1549 1550 1551 1552
sleepwalked$	1546 1547 1548 1549 1550 1551 1552
sleepwalking$	1546 1547 1548 1549 1550 1551 1552
sleepwalkked$	1546 1547 1548 1549 1550 1551 1552
sleepwalkking$	1546 1547 1548 1549 1550 1551 1552
sleepwalks$	1546 1547 1548 1549 1550 1551 1552
sleeves$	3697
slender$	5784 6280
slep$	6185
slept$	644 1056 1057 1062 11525 5301 5317 5390 6185
slick$	5707
slicked$	3663 12199
slid$	1546 1547 1548 1549 1550 1551 1552
slide$	1546 1547 1548 1549 1550 1551 1552 3361 9731 9732 12323 12363
sliders$	16311 16312 16313 16328 16329 16330 16333 12219 12224
slides$	1546 1547 1548 1549 1550 1551 1552 3361 9731 9732 12363
sliding$	1546 1547 1548 1549 1550 1551 1552
slight$	3632 5784 6280
slightest$	8053 15118 10382 10707
slightly$	3635 5786
slim$	10005 5784 6280
slimly$	5786
slip$	1546 1547 1548 1549 1550 1551 1552 10852
sliped$	1546 1547 1548 1549 1550 1551 1552
sliping$	1546 1547 1548 1549 1550 1551 1552
slipped$	1546 1547 1548 1549 1550 1551 1552
slippers$	16324 16333 16341 12219
slippery$	5593 6250
slipping$	1546 1547 1548 1549 1550 1551 1552
slips$	1546 1547 1548 1549 1550 1551 1552 17332
slipshod$	6291
slit$	5841
sloppy$	4414 4415 4416 4417 12179 5930 6291
sloth$	12325
slovenly$	6261
slow$	1869 2602 2603 2604 2605 2606 4414 4415 4416 4417 17065 17125 17126 17127 17128 17150 10936 4569 5623 5930 6137
slowly$	17150
slut$	11894
sluts$	11894
sluttish$	6250
slutty$	6250
sly$	6259
slyness$	2230 2231 15272 15273 12030
smacke	5284
smacked$	11653
smackhead$	6247
smackheads$	6247
small$	2337 2389 9276 9442 10005 3642 5731 5784
smaller$	8525 8526 8535 8536 8537 8538
smart$	13878 13881 9657 9658 9659 16047 10024 12078 12084 5855
smarter$	6512
smartly$	3646 5808 12218 12220
smarts$	12079 12134
smash	17866
smashe	11480
smashed$	17695
smell$	3438 3439 3440 3441
smelly$	16286 16287 6280
smitten$	690 691 692 693 694 695 696
smok	5183
smoke$	12707 13016 13045 13047 13048 13049 534 7420 1056 1057 13658 13659 13660 7628 7630 7632 13927 14193 14198 14399 14639 14641 14761 14762 3390 3391 3392 3393 3394 16670
smoked$	13376 1056 1057 7628 7630 7632 16670
smoker$	14882
smokers$	14882
smokes$	1056 1057 7628 7630 7632 3390 3391 3392 3393 3394 16670
smoking$	6381 12597 12598 6742 922 7420 1056 1057 7628 7630 7632 14023 14024 16670
smooth$	13956 5707 5756
smug$	6250
snakes$	11894
snapch	4967
snapchat$	6692 6693 6694 622 6991 623 6992 624 6993 625 6994 626 6995 13211 13212 13213
sneak$	351 11894
sneaked$	351
sneaking$	351
sneakked$	351
sneakking$	351
sneaks$	351 11894
sneaky$	6261
snide$	6250
sniffer$	5046 11416
snood$	16327 12219 6286
snoods$	16327 12219 6286
snotty$	6250
snub$	5464
snubbed$	16379 5464
snubbing$	5464
snubed$	5464
snubing$	5464
snubs$	5464
snuck$	351
so	4966
so$	12810 12814 13108 7118 7664 13905 1609 8146 8147 8582 8794 8816 3333 3334 3335 3336 3337 3338 16043 10525 4342 4953 5454 5727 5745
sobrie	5335
sobriety$	11704
social$	13132 13138 622 623 624 625 626 8513 14914 8927 9028 15249 15311 15846 15847 15848 15849 10175 10534 16753 4174 10544 4177 4606 4608 11196 4861 4864 17488 4967 17555 11396 11556 11662 5299
society$	8496 2128 2129 2130 2131 8501 14845 14846 14847 14848 14849 14850 14851 14852 14853 14854 14855 14856 14859 14860 14861
sociopath$	11894
sociopathic$	6259
sociopaths$	11894
socks$	10131
sod$	10727 11868
sods$	11868
sofa	11673 12554 6361
sofa$	17888 5305 17899
soft$	13506 13507 16016
software$	11184
sold$	580 581 582 651 751 752 963 7628 7630 7632 1629 1630 1631 16641 5364 5380 5397 11782
soldier$	12956 17294 11869 11949 12350
soldiers$	12956 14964 17294 11869 11949 12350
solely$	4549 4550 4551 5946
solicit$	1108 1109 1110 1111 5421 5429
solicited$	1108 1109 1110 1111 5421 5429
soliciting$	1108 1109 1110 1111 5421 5429
solicits$	1108 1109 1110 1111 5421 5429
solicitted$	1108 1109 1110 1111 5421 5429
solicitting$	1108 1109 1110 1111 5421 5429
solid$	5784
solidly$	5786
solve	6041
solve$	17667
solves	6041
solvin	6041
somali$	3648 10024 12208
some$	135 919 7346 1414 1424 2218 3684
somebody$	13074 13099 13904 13909 14063 14331 14468 10245 10423 10534 16753 5012
someone$	13074 13099 7049 13904 13909 14063 14331 14468 9320 3063 10245 10423 10534 16753 5012
something$	13108 13349 13905 16673 4775 17373
somewhere$	13236 13237 13238 13239 13240 13241 13242 13243 1384 1385 1386
son	17623
son$	15506 11542
sons$	15506
soon$	14361 14362 3366 17088 17089 17090 17091 17236 17237 17238
sooner$	1238 1239 8184 1816 8186 15427 15579 16736 16745
sophisticated$	2824 3000 3552 6273
sorely$	4450
sorry$	14029 16545 16546 16547 16548
sort$	13532 14737 2403 2405 2406 2407 15113 15794 15795 15796 9723 16282 4664 11844 11962
sorts$	13532 4664 11844 11962
sought	4878 17592
sought$	339 634 635 636 637 638 639 640 1146 14512 2096 8465 2097 2098 2099 2100 2101 2102 2118 2119 2121 10498 11247 5671
soul$	14215 14222 15389 15390 15391
soulless$	6250
souls$	14214 14222 15148 12091
sound$	9890 5726
sounds$	5726
sour$	6252
source	12346
source$	1132 11056 4688 17336 11233 4954 17549 4969 5070 5078 5978 12348 5980
sources$	4688 17336 12348
south$	3660
sow$	13537 13538 13979 13980
sowed$	13537 13538 13980
sowing$	13537 13538
sown$	13537 13538
sows$	13537 13538
space$	15000 15734 11404 11681
speak	11043 5277
speak$	12753 12980 13208 627 628 629 2836 2837 2838 2839 2840 2841 2878 2879 2880 2881 9448 9473 9476 9510 9890 16360 16409 16415 16429 16535 16603 16604 16605 16946 10928 10929 4637 17258 12243 12251
speaking$	627 628 629 9446 16408 12273
speaks$	627 628 629 2836 2837 2838 2839 2840 2841 2878 2879 2880 2881 16535 4388 4389
special$	8918 17802 6139 6359
specialist$	17776
speech$	5152 17802 6078
speed$	12506
spell	12535
spelli	11616
spelling$	17831 6160
spend$	13016 6802 6803 6868 13340 13341 13342 13343 13344 837 838 7628 7630 7632 14193 14198 2145 2146 2147 2148
spendded$	2145 2146 2147 2148
spendding$	2145 2146 2147 2148
spended$	2145 2146 2147 2148
spending$	12817 13075 13340 13341 13342 13343 13344 2145 2146 2147 2148 17246
spends$	2145 2146 2147 2148 17325
spent$	837 838 7628 7630 7632 2145 2146 2147 2148 5352
spice	11543
spice$	13635 17758 11552 17770
spider$	7887
spike$	11492
spikes$	11492
spiky$	5805 5828
spin$	13329
spina$	6096
spineless$	6250 6291
spirit	11551
spirits$	17762 17766
spit$	14987
spite$	6574 206 207 209 6611 245 246 247 277 13181 13182 13183 13184 13565 4497
spiteful$	16881 5574 5597 6259
spitefulness$	2230 2231 15272 15273 12030
spiv$	11949
spivs$	11949
spleen	11531
spleen$	17746
splendidly$	9568 9569 9570 9571
split	17838 17840
split$	17666 11626
spliting$	5120
splitting$	5120
spoil$	1463 1464 1465 1466
spoiled$	1463 1464 1465 1466 6259
spoiling$	1463 1464 1465 1466
spoilled$	1463 1464 1465 1466
spoilling$	1463 1464 1465 1466
spoils$	1463 1464 1465 1466
spoilt$	1463 1464 1465 1466 2213 5499 6259
spoke$	627 628 629 4636
spoken$	12792 12793 213 214 215 6884 6885 6886 6887 6888 6889 6890 6891 13109 13345 14512 8616 8617 8618 8619 9404 9405 9406 9407 9408 9409 9410 9411 16180 16181 16182 16405 16414 16420 16425 16434 16500 16506 16544 16956 4660 17468
sponger$	11949
spongers$	11949
sporadic$	15195 15196 15197 15198 2615 5647
sport$	3666 3708 3709 3710 3711 3712 3713 3714 3715 3716 3717 17751 5829 5850
sported$	3666 3708 3709 3710 3711 3712 3713 3714 3715 3716 3717 5829 5850
sporting$	3666 3708 3709 3710 3711 3712 3713 3714 3715 3716 3717 5829 5850
sports$	3666 3708 3709 3710 3711 3712 3713 3714 3715 3716 3717 5829 5850
sportted$	3666 5829
sportting$	3666 5829
sporty$	5807
spot$	15396 15397 3438 3439 3440 3441 16195 17719 17723 12377 12443
spots$	16146 17719 17723 12209 12443
spotted$	14512 17346 6305
spotty$	10013 3662 10043 16262 5812 6280
sprained$	5200
spray$	5822
spree$	12380
spring$	13152 13153
spurn$	5464 5870
spurned$	16379 5464 5870
spurning$	5464 5870
spurnned$	5464 5870
spurnning$	5464 5870
spurns$	5464 5870
squad	4665 11035 11036 4669 11041 17261 11061 11064 11070 11071 11072 4704 4705 11086 4724 4725 4730 4753 17341 4759 17344 4761 4762 4767 11138 11142 11143 11145 17361 17366 17367 17368 4789 11161 4794 17383 17384 17386 11174 17400 11192 4855 11313 4962 11337 11379 5049 5053 11423
squad$	16124 11034 17251 17256 17276 17277 4694 17279 17285 17286 17287 11073 11074 17292 4709 17301 11093 11122 11128 11130 17353 17357 17358 17360 17370 11158 17374 17376 4801 17389 17407 11224 17507 17528 11331 17594 11418 11422 17638 5975
squander$	5463 5955
squandered$	5463 5955
squandering$	5463 5955
squanderred$	5463 5955
squanderring$	5463 5955
squanders$	5463 5955
square$	17675 5115 17725
squarely$	4549 4550 4551 5946
squint$	6283
squints$	6283
stab	17874
stabb	17866
stabbed$	12643 12670 13098 13452 13961 13962 13963 13975 13976 5362
stabbi	17254 17501 17515 17523 17524 17530 17542 17543 17545 11702 11727
stabbing$	7697 7698 13914 1438 14374 17462 17463 17506 17917 17942 17943 11794
stabbings$	17462 17487 17942 17943
stack$	14781 14782 14783 14784 14785
staff	4706 11162 11175 4871 5053
staff$	6609 12956 13074 13099 13231 13299 13300 13301 13590 7597 7824 7843 14457 8380 14597 14598 14602 14743 8529 14845 14846 14847 14848 14849 14850 14851 14852 14853 14854 14855 14856 14859 14860 14861 14864 14890 14925 14931 2367 2368 8739 8774 8775 15281 15322 15336 15337 15338 15339 3104 3105 3106 3107 3108 15852 15853 3310 3312 16119 16120 9959 16205 16206 10310 10311 10313 10314 10352 10353 10354 4064 10534 16753 10539 10540 4180 4556 4557 4558 4559 4560 4561 4562 17172 10984 17239 17240 11075 17377 4807 4808 11217 11422 17682 17946 11833 11845 11846 11936
staffroom$	17390
staffrooms$	17390
stage$	10264 16489
stain$	2472
stained$	16286 16287 5848 5855
stairw	12554
stake$	11496
stamme	17735 11537
stammer$	17752
stamp	5064
stamp$	12292
stamped$	12292
stamping$	12292
stampped$	12292
stampping$	12292
stamps$	12292
stance$	11474 12426
stand	17325
stand$	2769 15699 9486 9487 9488 9491 9492 9494 9495 9498 3488 3638 16275 3740 3741 3742 4377 4378 4379 4380 4381 5906
standard$	16984 12299
standards$	16783 16784 16785 16786 16787 16788 17243 12299
standing$	9486 9487 9488 9491 9492 9494 9495 9498 4377 4378 4379 4380 4381 5906 6199
stands$	3488 3638 16275 3740 3741 3742 4377 4378 4379 4380 4381 6199
stares$	12936
stars$	16349
start$	12761 14987
starte	6126
started$	12761 579 13718 13719 14013 14014 16641
starter$	11979
starters$	11979
starti	6126
starts	6126
starts$	12761
starv	6087
starve	5284
starved$	11653
stash	17272 11259 4912
stash$	13630 17329 11250 17496
stashed$	17282
state	11057
state$	6784 17124
stated	11057
statem	6139
statement$	12986 8562 8563 8564 17275 17281 5218 12512
statemented$	12508
statements$	8562 8563 8564 17275 17281
statio	11162
station$	13150 13151 4681 17266 17377 17390 17675 5115 17725 17917 17924 17929
stations$	4681 17266 17377
statistics$	17204 17205 11463
stature$	16217 16218 16219 12153
status$	14674 14678 14679 14700 14706 14709 15154 17852 11800 5469 12067 12512 12560
stay$	6499 12723 6541 12890 12891 6769 13013 6804 6805 6822 13045 13047 13048 13050 6867 13124 13273 13340 13341 13342 13343 13344 13345 7156 7334 966 7336 7337 7338 7381 7382 7383 7384 7385 7414 13751 7656 7718 14327 14334 14347 14348 14440 14639 14641 14647 14649 9544 9565 16409 16415 16429 17888 5306 12243
stayed$	12806 12807 12859 12870 12871 12872 12874 13073 13345 13353 13362 13363 13364 13409 13410 7202 7203 13419 13420 13674 14244 8212 14467 14512 14524 5306 5308 5317
stayes$	5308
staying$	12817 13075 13273 13340 13341 13342 13343 13344 13345 7414 7711 9544 5306 5308 6183
stays$	13345 5306 5308 6183
steal	17642
steal$	13016 13927 14399 14603 14604 14761 14762 14987 2703 2704 2705 16435 16666 17459 17489 17492 17517 17518 11481 11796 12255
steali	17312 11265 6368
stealing$	12681 12682 12683 12684 12685 12686 12687 13920 14130 14913 14969 14975 14976 2500 15310 16644 16645 16650 16651 16652 16653 16654 16655 16656 16657 16658 16659 16660 16661 16662 17326 17480 17519 17601 11796 12582
steals	17312 6368
steals$	2703 2704 2705 16666 17459 17492 17518 11481 12255
steel$	15924 15925
steely$	12122
step	11622 5271 11641 5282 17868 17890
step$	5087 5136 5996 6058
stepbrother$	11652 11659
stepdad$	5249 17837 11623 5258 17861 11651 11652 11659
stepfather$	5249 17837 11623 5258 17861 17865 11651 11652 11659
steping$	5087
stepmam$	11652
stepmother$	17837 5258 17861 17865 11651 11652 11659
stepmum$	17837 5258 17861 11651 11652 11659
stepnan$	11652
stepparent$	17861 11652 11659
stepparents$	17861 11652 11659
stepped$	16822 4653 17670 6058
steps$	5087
stepsiblings$	17861
stepsister$	11659
stepstepdad$	17861
stepstepfather$	17861
stepuncle$	11652
stern$	9708
sterner$	9708
steroi	11543 11550
steroids$	17758 11548 17765
steward$	6697 12915 12956 13231
stewards$	6697 12915 12956 13231 8774 8775 17356
sti	6340
stick$	1182 1303 1304 14589 16409 16415 16429 4202 4203 4204 12243
sticks$	1183 1303 1304 16575
sticky$	8817
still$	12794 6591 6592 12816 12841 7448 7449 7450 7451 7452 7453 7454 7455 7456 7457 7459 14434 14435 4213 4214 4720 4776 5872
stills$	11049 17299 11089 4770 4776 4793 4806
stinks$	12066
stir$	1457 1458 1459 1460 1461 1462
stirred$	1457 1458 1459 1460 1461 1462
stirrer$	11949
stirrers$	11949
stirring$	1457 1458 1459 1460 1461 1462
stirs$	1457 1458 1459 1460 1461 1462
stitches$	12499
stock	17272 17486
stock$	4698 17329 17474 17495 17496 11961
stockily$	5786
stocky$	10005 5784 6280
stole	6368
stolen	17272 17486 17551 6368
stolen$	16641 17474 17496 5029 17941 17944 6320
stoma$	6338
stomach$	6090
stone$	14051 15924 17749 5857
stoned$	1126 1127 1128 1129 1130 7587 1219 7589 16670
stoner$	11894
stoners$	11894
stood$	3488 3740 3741 3742 4377 4378 4379 4380 4381 5906 6199
stop	17455 4983 5026 5143
stop$	12752 12924 6837 13057 13124 7127 7176 13392 13862 13863 8026 8027 8028 8029 8030 8037 8038 8039 8093 8094 1726 8096 1728 1729 14326 14347 14348 14417 1842 1844 1847 14474 14511 15194 3005 3006 16409 16415 16429 16467 16468 10265 3897 16532 16603 16604 16605 11017 11018 11019 11020 17288 4748 11182 4899 17531 17566 11352 4999 5013 5017 5019 5020 5021 5022 11395 11427 17667 5114 5125 17712 17714 11512 12243 12251 6045
stoped$	3005 3006
stoping$	3005 3006
stoppe	17468
stopped$	13096 6882 514 13114 7125 7196 7213 7219 13452 13940 13941 14426 3005 3006 16589 16590 16591 16592 16593 16791 16792 16793 16794 16795 16796 17537 4999 17589 5360 12306 12397 6104
stopping$	3005 3006 5017 5019
stopring$	5017
stops$	3005 3006 17531 4977 4999 5013 5017 5019 11427 17659 5114 5125
stopting$	5017
store	4706 11162 11175 11259 4912
store$	12891 6843 6844 6845 7415 1559 8187 4681 17266 11075 17356 17377 17379 17390 4848
stored$	1559 17282 4921
stores	4912
stores$	1559 4681 17266 11075 11114 17339 17356 17377 17379 17390 11280
storie	4967
stories$	13680 7563 13781 8562 8563 8564 14780 2197 2198 2199 2200 2201 2202 2702
storin	17272 11265 17486 4912
storing$	7415 1559 17480 17519
story$	13680 14303 8562 8563 8564 14780 2197 2198 2199 2200 2201 2202
stout$	5784 6280
straight$	13356 13357 7319 7320 7321 1823 1824 1825 1826 1827 1828 1829 1830 10391 10392 10393 10394 5805 5828
strain$	5079
strang	17866 5284
strange$	12952 12953 7008 1833 1836 1839 1840 5761 6250
stranger$	12678 12899 12910 12911 13086 13087 13088 13217 13629 13646 13647 13648 13649 13650 13651 13652 13653 13654 13655 13656 13657 7492 7528 7529 7530 7531 14534 8520 8762 8763 8764 8765 17892 11743
strangers$	12609 12678 6676 12899 6688 6691 12907 12910 12911 12919 12923 12927 6723 13086 13087 13088 13089 6996 13215 13532 13629 13646 13647 13648 13649 13650 13651 13652 13653 13654 13655 13656 13657 7492 7528 7529 7530 7531 7532 7533 7534 7535 7634 13921 13923 14532 8487 14703 14704 14711 8519 8762 8763 8764 8765 15336 15337 15338 15339 11743 11829
strangled$	17867 11653
strapping$	6280
strappy$	5855
strate	12406 12428 12433
strategies$	12860 12861
strategy$	12439
stray$	1546 1547 1548 1549 1550 1551 1552
strayed$	13376 1546 1547 1548 1549 1550 1551 1552
straying$	1546 1547 1548 1549 1550 1551 1552
strays$	1546 1547 1548 1549 1550 1551 1552
streak$	11966
streaks$	11966
street	4687 17589 11441 11507
street$	12961 13141 13150 13151 7549 13822 13823 7615 7640 14991 15055 15056 15147 2803 9190 15982 9768 9771 9772 9773 9774 9775 15991 9789 16010 9832 9927 3594 16445 16633 11056 11083 17575 17656 17675 5115 17722 17725 11745 5491 5609 5649 5690 5695 5708 5709 5710 5711 5765 5767 5781 6320
streets$	6743 12961 13141 13822 13823 7640 8753 15147 15382 15383 15384 15385 15386 15387 15388 15982 15991 9790 3431 9834 16445 16633 17575 17656 17675 5115 17722 17725 11745
streetsmart$	6267
streetwise$	3253 3254 3255 3256 3607 3611 6267
streng	4990
strength$	2910 2911 3532 3533 3534
stress$	6075
strict	5101
strict$	11470
stride$	15939 15940
strike$	9574 9575 9576 3524 17459 11481 17703 5996
strikes$	17459 11481 17703
striking$	5807
strikingly$	5727
string$	316 4142
stringing$	316
strings$	316 17316
strip$	7418
stroke	11519 11643
stroke$	17734 17748 17832 17858
stroll$	3740 3741 3742
strolls$	3740 3741 3742
strong	5095 5101 6058
strong$	2972 2973 2974 3114 3115 9708 3595 3607 11470 5105 12148 5784 6061
stronger$	2352 9708 5105
strongly$	5786
stroppy$	6250 6259
struct	12351
structure$	17297 17702
struggle$	189 2602 2603 2604 2605 2606
struggled$	189 2602 2603 2604 2605 2606
struggles$	189 2602 2603 2604 2605 2606 6166
struggling$	189 2602 2603 2604 2605 2606
strung$	316
stubble$	6281
stubborn$	10936 6259 6291
stubbornly$	6291
stubbornness$	2230 2231 15272 15273 12030
stuck$	13354 13406 13407 7193 13409 13410 7202 7203 13419 13420 1184 1303 1304 14512 16545 16546 16547 16548 4202 4203 4204 5620
stud$	16322
studen	11584 11731
student$	2383 15077 15106 15107 15108 15109 15212 15240 15241 15242 15243 15244 15245 15256 17946 11878 5522 12020
students$	14802 14803 14804 14805 2383 15077 15106 15107 15108 15109 15212 15240 15241 15242 15243 15244 15245 15256 17798 17799 11878 12020
studs$	16322
stuff$	13058 13230 15923
stunt$	12693 11738
stunts$	12693 11738
stupid$	6473 121 122 6512 6760 962 1367 1855 5371 5456 6259
stupidity$	12991 12992 12993 12994 12995 12996 13395 13396 13397 13398 13484 7308 7309 7329 13545 13737 13738 13739 13740 13741 13742 13950 8230 8323 1955 8325
sturdy$	5784
stutte	17735
style$	16282 11857
subculture$	12018
subcultures$	12018
subjec	6021
subject$	16208 16211 17306 4893 4972 5987 6303
subjects$	16208 16211 4884 4893 11399 6303
submi	12346
submission$	17540
submissions$	17540
submit	4686 5978
submitted$	4787 4788 12361
substance$	36 41 6476 8665 11560 6125
substandard$	4414 4415 4416 4417 17125 17126 17127 17128 5930
subway$	17885
succeeded$	16561
succes	11346 5015
success$	17688
successful$	17561 11384
succumb$	1779 1780 1781
succumbbed$	1779 1780 1781
succumbbing$	1779 1780 1781
succumbed$	1779 1780 1781
succumbing$	1779 1780 1781
succumbs$	1779 1780 1781
such$	12663 2806 2807 5899
sucked$	12635
sucks$	12066
suffer	5287 5288
suffer$	6101
suffered$	1058 1059 13864 11656 11657 6101
suffering$	6101
suffers$	11656 11657 6099 6101
sufficient$	3131 3134 9912 12112
sugar$	5408
sugges	11057 5043 12346
suggest$	10158 10160 10161
suggested$	10158 10160 10161
suicid	6086
suicidal$	12455
suicide$	17741 17832 12455
sulky$	6250
sullen$	12179 6259
sullenness$	2230 2231 15272 15273 12030
summer$	13152 13153
summon	17589
sun$	14117 14118
sundry$	13646 13647 13648 13649 13650 13651 13652 13653 13654 13655 13656 13657
superficial$	15195 15196 15197 15198 5487 5647
superv	5349 5351
supervised$	5704
supervising$	15345 15794 15795 15796 15797 15811 15817 15818 15819 15820 15821
supervision$	15345 15683 15794 15795 15796 15797 15811 15817 15818 15819 15820 15821 15875 15876 15877 15900 15902 16153 4541 4542 4543 4544 11718 17934 12299 12575 12576
suppl	17312
suppli	4686 11107 4784 12360
supplied$	580 581 582 11163 5380
supplier$	13729 13730 14895
suppliers$	13729 13730 14895 17508
supplies$	580 581 582 17322 11114 17339 17492 5364 5380 6011
supply	17262 4686 17272 17310 4784 11265 17481 17486 17501 17502 17515 17523 17524 17542 11726 12432 12433
supply$	580 581 582 4678 11108 17329 4782 17474 17489 17492 4968 17941 5380 6011 6320
supplyed$	4678
supplyes$	4782
supplying$	580 581 582 4678 4782 17480 17519 4968 17601 17941 5364 5380 12582
supplys$	4678 4782 4968
suppor	4973 4990 5036 5267 5351 6058 6065
support$	105 106 107 108 192 200 201 6610 12826 12860 12861 12980 13721 7825 14597 14598 15172 15186 15190 15767 15768 15769 15770 15794 15795 15796 15797 15811 16377 3800 3801 3802 3803 4305 4306 4307 16955 4541 4542 4543 4544 4973 11342 4985 4992 5069 11586 17804 5221 17805 11805 11832 11833 12238 12512
supported$	200 201 4985 4992 11636
supporting$	200 201 4985 4992
supports$	105 106 107 108 200 201 4985 4992 5069
supportted$	200 201
supportting$	200 201
supposed$	13061 13062
suppre	5064
suppress$	6316
suppressing$	6316
suppression$	6316
sure	4966
sure$	3852 3853 3854 10334 10335 10336 10337 3969 3970
surely$	4097 4105 10474 4106 4107 10522 12262
surface$	5487
surgery$	17779 17790
surliness$	2230 2231 15272 15273 12030
surly$	6259
surprised$	13964 13965 13966 13967 8284 14500 14501 14502 14503 14504 15937 11811
surprises$	9720 9721
surprising$	1833 1836 1839 1840
surprisingly$	5727
survei	17724 6313
surveillance$	17448 17714 6302
surveilled$	17440
surviv	5288
survival$	9963 5403
survive$	15732 15733 9522 3154 3155 9525 3162 5744
survived$	3162 11657 5744
survives$	3162 5744
surviving$	3162 5744
survivors$	2822 12092 12093
suspec	4878 4894 12353
suspect$	13805 16208 16211 17162 17479 17510 4931 5593 12075 5987 12382 6026 12396 6319
suspected$	11247 11263 4902 4917 11298 4931 4935 4959 5358 6015
suspects$	16208 16211 17162 17296 17475 17476 17479 17510 4931 11877 12075 12357 12382 6014 6319
suspen	11616
suspended$	416 417 418 419 8616 8617 8618 8619 5224 11892 12517 6204
suspendeds$	5224
suspension$	14835 5224 17831 11892 6351
suspensions$	14835 5224 11892 6351
suspic	4878
suspicion$	17217 17218 17219 17220 17221 11247
suspicious$	11147
swagger$	3390 3391 3392 3393 3394
swaggers$	3390 3391 3392 3393 3394
swallo	6088
swallow$	1628 1719
swallowed$	1628 1719 6089
swallowing$	1628 1719
swallows$	1628 1719 6089
swam$	1524
swap$	642 660 7029 661 662 663 664 665 963 1047 5388
swaped$	642 660 7029 661 662 663 664 665 963 5388
swaping$	642 660 7029 661 662 663 664 665 963 5388
swapped$	642 660 7029 661 662 663 664 665 963 5388
swapping$	642 660 7029 661 662 663 664 665 963 1047 5388
swaps$	642 660 7029 661 662 663 664 665 963 5388
swarm$	2481 15067 11949
swarmed$	2481
swarming$	2481
swarmmed$	2481
swarmming$	2481
swarms$	2481
swarthy$	6280
swat$	1690
swated$	1690
swating$	1690
swats$	1690
swatted$	1690
swatting$	1690
sway$	10370 10371
swayed$	11839
swear$	13434 14987 3390 3391 3392 3393 3394 16670 12255
sweared$	13434 12255
swearing$	13434 16670 17808 12255
swearred$	13434 12255
swearring$	13434 12255
swears$	13434 16670 12255
sweatshirt$	16311 16312 16313 12219 12224
sweatshirts$	16311 16312 16313 12219 12224
sweep$	4521 12415
sweeping$	4521
sweeps$	4521 12415
sweet$	6426 9442
swept$	4521
swift	5095 6058
swim$	1524
swimming$	1524 5844 5845
swims$	1524
swimwear$	6284
swine$	11868
swipe$	11136 4768
switched$	2799 9831
swivel$	4841
swiveles$	4841
swivels$	4841
sworn$	12402
sympathise$	14028
sympathy$	13451 13455 13471 13578 7800 7801 14029 14030
symptoms$	12452
syndrome$	12445
syphil	6340
system	11140 12346
system$	13489 13578 14931 15336 15337 15338 15339 9793 17302 17355 17371 17372 17458 17498 17499 17500 17505 5898
systemic$	5898
systems$	17498 17500 17505 5898
t$	10080 16311 16312 16313 11614 12224
ta	5220 11590
ta$	11589 17805
table$	15964 17815
tables$	17194
tablets$	11548 17770 12457 12491
tabs$	11194
tackl	4737 5064
tackle	17724 12438
tackle$	17667 5089 5090
tackleing$	5090
tackles$	5090
tackling$	5089
tactic	12428 12433
tactical$	11155 6009
tag$	17919 17937 17938 17940 12580
tagged$	4921 17937 12577 6209
tagging$	17937
tags$	17940
tail$	17392 4853 17536
tailed	17724
tailed$	4853
tailing$	4853
tails$	4853
tak	5138
take	5091
take$	104 12707 12723 141 6522 12781 12890 6701 13016 6819 461 462 13091 13128 619 641 719 7090 7420 1251 7628 7630 7632 1280 7717 1372 1595 1596 7971 1603 1604 1605 14193 14198 7988 1628 1649 1652 1653 1683 1684 14314 14315 8110 8123 14347 14348 8311 8312 8313 8314 1963 1964 1992 8362 8363 8364 8365 8366 8367 8368 8369 8370 8371 2003 2004 14589 14603 14604 8392 8393 8394 8395 8396 8397 8398 8399 8400 8401 8402 8403 8419 8420 8421 8422 8423 14639 14641 14647 14649 2075 2079 8978 2766 9251 2883 2937 3028 3029 3030 3031 3140 9559 3355 3356 9736 16029 16030 16031 16360 16409 16415 16429 16477 16478 16479 10593 4232 10609 10618 10622 10623 10624 10625 10626 10627 10628 10693 10695 10696 10697 10698 10699 4337 16946 17153 17156 4821 11242 4995 5000 11511 5159 5179 5181 5368 5412 12243
takeaway$	13150 13151
taked$	1251 7628 7630 7632 1280
takeed$	4821
takeing$	4821
taken$	12638 104 141 7113 7114 7115 7116 7117 13337 13345 7588 1251 7628 7630 7632 1280 1628 1649 1652 1653 1683 1684 14339 8303 8311 8312 8313 8314 1963 1964 3028 3029 3030 3031 15873 16068 3485 16534 16545 16546 16547 16548 16641 10592 10609 10619 10620 10621 10622 10623 10624 10625 10626 10627 10628 10693 10695 10696 10697 10698 10700 10701 10702 4337 16956 5198 5266 5368
taker$	14871 11736
takers$	14871 11736
takes	5091 5183
takes$	104 141 533 619 641 7328 1251 7628 7630 7632 1280 13919 1595 1596 1628 1649 1652 1653 1683 1684 14493 1963 2003 2004 2075 2079 2937 3028 3029 3030 3031 3350 3355 3356 16477 16478 16479 16765 16766 16767 10609 10618 10693 10695 10696 10697 10698 10699 4337 4821 4995 5179 5181 5368 5412
taking	5091 5183 6088
taking$	6407 104 12782 619 641 7420 1251 7628 7630 7632 1280 7709 1628 1649 1683 1684 1963 2003 2004 2075 2079 2937 15735 15736 3355 3356 9956 16644 16645 10622 10623 10624 10625 10626 10627 10628 4337 4995 5159 5181 11736 5368 5412
takings$	17329
tale$	14303
talent$	13626 1240 1241
talents$	13626
talk	11043 17325 17342
talk$	192 12980 13207 627 628 629 13411 13412 13413 7215 2836 2837 2838 2839 2840 2841 9246 2878 2879 2880 2881 2884 9447 9473 9476 9890 3560 16360 16409 16415 10211 16429 16535 16555 10341 16603 16604 16605 10926 10927 17258 17273 12243 12251 5960
talked$	12637 12641 627 628 629 13362 13363 13364 13379 7215 13893 5960
talking$	627 628 629 13411 13412 13413 7215 3055 9445 16408 16603 16604 16605 10399 17273 12251 6127
talkked$	627 628 629 7215
talkking$	627 628 629 7215
talks$	192 627 628 629 7215 2836 2837 2838 2839 2840 2841 9246 2878 2879 2880 2881 2884 16535 17416 5960
tall$	10005 16221 3641 10013 5784 12158 6280
tallest$	3669 5832
tallies$	4670
tally$	14781 14782 14783 14784 14785 4670 4774
tallys$	4774
tan$	12190 12191
tangled$	1544 1545
tango$	13117
tanned$	3662 5812 6280
tantrum$	15270 15271 12029
tantrums$	15270 15271 12029
target	17288 4737 4888 4947 17576 11446 5130 5131 11501 17718 5137 17724 12406 12438
target$	12632 12633 12660 2166 17439 17566 17637 5090 17716 11502 5987 6050 6060 12436 6161
targeted$	12635 2166 11316 17661 17716 11502 11506 6060
targeting$	2166 17232 17233 17234 17235 5090 17716 11502 6060
targets$	12631 12633 12660 2166 17115 10968 17193 17204 17205 17439 5090 17716 11502 6060 12436
targetted$	2166
targetting$	2166
tart$	11894
tarted$	3773 3774 5868
tarts$	11894
tarty$	6250
task	11064 5082
task$	16719
tasked$	4786 4859 11240 5122 6068
taskforce$	17279
taskin	12378 6068
tasking$	4665 11035 11036 4669 11041 17261 11086 4724 4725 4730 4753 17341 4759 17344 4761 4762 4767 11138 11142 11143 11145 17361 17366 17367 17368 11155 4789 11161 4794 17383 17384 17386 11174 17400 11246 11313 4962 11337 11379 5049 5053 11423 11491 17706 12437
taste$	1240 1241 1368
tastes$	15528 15592 16183 16184 12126
tattoo$	3667 16251 10060 16322 12198 5831
tattooed$	6280
tattoos$	3667 16251 10060 16322 12198 5831
taught$	200 201 204 12829 12830 12831 6645 6646 13472 16414 16420 16425 16434 16500 16506 16544 16589 16590 16591 16592 16593 17590 5232
taunt$	5477
taunted$	5477
taunting$	5477
taunts$	5477
tauntted$	5477
tauntting$	5477
taxi$	13627
taxis$	13627
tea$	17908
teach$	200 201 14890 15172 3590 3591 3592 16511 16603 16604 16605 12251
teache	11731
teached$	200 201
teacher$	12915 12956 13103 13231 14457 8821 16119 16389 10576 10577 17946
teachers$	12915 12956 13231 7819 14457 14743 8529 14890 8774 8775 15281 15322 16119 16120 9961 16389 10310 10311 10313 10314 11846 11936 11964
teaches$	200 201
teachi	11608
teaching$	200 201 5220 11590 11605 17823
team	11064 11086 11192 17777
team$	15083 16476 10534 10539 10540 4180 17172 10984 4619 17239 17240 11034 17251 17256 17268 17270 17277 17279 17285 17286 17287 11073 11074 17301 11093 11122 11128 11130 17353 17357 17358 17360 17370 11158 17376 17389 17407 11217 11224 17507 17528 11331 17594 11418 11422 17638 5133 17775 17781 5947 5958
teams$	15083 4556 4557 4558 4559 4560 4561 4562 5133
tear$	7381 7382 7383 7384 7385
tearaway$	6230
tearaways$	6230
tease$	1484 5444 11949
teased$	1484 5444
teases$	1484 5444 11949
teasing$	1484 5444
tech$	12227 5859
techni	12433
teen$	2383 15077 15106 15107 15108 15109 15212 15215 15240 15241 15242 15243 15244 15245 15256 12020
teenage$	3624 5398 5513 5516 5526 5780 5781 6013
teenager$	14829 14830 2383 15077 15106 15107 15108 15109 15212 15215 15240 15241 15242 15243 15244 15245 15256 16208 16211 11866 11878 11890 12020
teenagers$	14693 14740 14791 14793 14829 14830 2383 15077 15106 15107 15108 15109 15212 15215 15240 15241 15242 15243 15244 15245 15256 16208 16211 11866 11878 11890 11937 12020
teens$	14791 2383 15077 15106 15107 15108 15109 15212 15215 15240 15241 15242 15243 15244 15245 15256 12020
teeth$	16263 16264 16265 17746 12186
teflon$	15924
teleph	4861
telephone$	4834 17419 6000
telephones$	4834 17419
tell	4672 4758 17342 4791 4908 11277 4966
tell$	12980 13016 7689 7694 8116 14424 14440 14589 2204 14936 15396 15397 9438 9439 9440 9441 3438 3439 3440 3441 16195 16409 16415 16429 16477 16478 16479 10273 16535 10479 10480 10483 10502 17156 4664 4679 4701 4702 11160 11183 4817 11187 5054 12243
telling$	2204 15811 16062 16408 4701 4702 11160 17738
tells$	2204 16477 16478 16479 16535 10479 10480 10483 4664 4701 4702 11160 5054
temper	17838
temper$	15270 15271 11965 12029
tempered$	11998 11999 12000 12001 12035 12036
tempers$	15270 15271 11965 12029
temporarily$	6146
temporary$	6184
tempt$	12608 6394 328 329 330 1108 1109 1110 1111 5374 5417 5429
temptation$	13079 14204 14363 14365
tempted$	12608 6394 328 329 330 1108 1109 1110 1111 2094 5374 5417 5429 11839
tempting$	12608 6394 328 329 330 1108 1109 1110 1111 5374 5417 5429
temptress$	11949 6247
temptresses$	11949 6247
tempts$	12608 6394 328 329 330 1108 1109 1110 1111 5374 5417 5429
temptted$	12608 6394 328 329 330 1108 1109 1110 1111 5374 5417 5429
temptting$	12608 6394 328 329 330 1108 1109 1110 1111 5374 5417 5429
ten$	14839 2874 2875 2876 9412 3044 9414 9415 3047
tenancies$	5039 5127
tenancy$	5039 5127 17887 17902 17903
tenants$	10807
tendencies$	11884
tension$	5252 12351
tent$	17885 17897
term$	715 716 717 718 17735 17806 11609
termination$	17755
terms$	7123 7124
terrible$	6473 6512 12739 12740 12741 12742 8266 8594 2567 2568 2569 15300 4414 4415 4416 4417 17125 17126 17127 17128 4593 5371 5657 5693 5930
terribly$	5613 5907
territ	11404
territory$	17619
terror$	2471 11868
terrorise$	2156 2157 2158 5476
terrorised$	2156 2157 2158 2209 2210 5476
terrorises$	2156 2157 2158 5476
terrorising$	2156 2157 2158 5476
terrors$	2471 11868
test	5974
test$	13565 2365 16670 4850 4851 17759 17797 12503
tested$	2365 6134
testing$	2365 16670
tests$	2365 17797 12503
testted$	2365
testting$	2365
text	4805
text$	627 628 629 17078
texted$	6884 6885 6886 6887 6888 6889 6890 6891 627 628 629 1056 1057
textin	17300
texting$	627 628 629
texts$	627 628 629
textted$	627 628 629
textting$	627 628 629
thalas	6096
thalassaemia$	12465
than$	6589 13937 7744 7745 14119 7981 14446 8244 8921 8922 9107 9108 9109 9153 2795 9211 15429 15430 15431 15432 15433 15434 15435 15436 15437 15472 9258 3128 3149 3152 3176 3187 9622 9623 9624 9625 15845 15961 3385 16059 9905 16133 16134 16135 16140 16141 16142 17206 17207 17208 17209 17210 17211 17214
thank$	13458 13459 13460 13461 13462 13463 13492 13493 13494 13495 13510 13511 13512 13513 7326 7327 13593 13594 13595 13685 3009
thanks$	412 1155 10677 4604
that	12346
that$	6608 6700 688 7311 7727 14499 8315 8380 14770 8772 15325 9733 3624 16959 10856 10857 17082 17136 10958 10981 17203 17328 11186 11287 11303 11304 11322 17738 11848 5495 5781 12301
the$	6435 6700 6721 13147 6944 6945 7274 7363 13590 7377 7477 7514 7539 7548 7581 7594 7742 7826 7837 7864 7865 7997 8040 8088 8321 8380 14596 8415 14644 8459 14743 8548 2185 2214 2218 2228 8599 8715 8716 8768 8829 8857 8943 8952 2732 15325 9113 2821 9231 9310 2955 9344 9767 9779 9897 9898 3624 3644 3674 10074 10087 3719 16612 10463 10507 16753 16771 16777 16778 10596 10662 10839 10846 17070 10860 17076 10883 10885 17103 17104 10891 10893 17130 17131 17147 10934 4596 4619 11080 4881 11281 11354 11360 11458 17684 11486 11512 11723 11846 5495 12301 12312 5983 5986 6013 6016 6124
thef$	17480
theft	17254 17272 17318 11273 17501 4919 17511 17515 17516 17523 17524 4941 17530 17538 17542 17543 17544 17545 11340 11700 11702 11726 11727 11730 6214
theft$	13129 13144 14129 14131 14262 14913 15310 17462 17488 11288 17506 11310 17554 17555 5059 11429 5139 17915 17917 17931 17941 17942 17943 17945 6023 12583
thefts	11438
thefts$	17462 17487 17488 11288 11310 17554 17555 5059 11429 17653 5123 17942 17943 12403 12583
their	11178 11199 4831 4894 4936 11414 12367 6022
their$	24 6474 6487 6489 123 124 127 131 132 6503 6505 139 6509 6565 6700 6739 381 388 389 390 392 6764 396 6776 6777 6778 6779 6780 6781 426 429 13018 464 6848 13083 6906 6907 13147 6934 7020 13257 7070 7081 7169 7235 7263 7264 900 901 7276 7302 13520 937 939 940 7324 960 961 7330 13546 7332 980 998 7397 7403 7405 1038 13661 7465 7501 1221 1223 1279 7673 7674 1343 1344 1346 7729 7735 7739 7843 7884 7922 7999 8000 8068 8088 1858 1861 14456 8280 14498 1954 8324 1956 8328 8380 14625 14629 8415 2193 8621 14890 14927 8746 8869 2683 15331 2756 15368 9193 9196 9224 9225 9226 9227 9228 9361 9377 9458 9459 9460 9462 9523 9724 9750 3448 3449 3450 9859 3491 9861 3505 3599 3600 10001 10010 10011 10012 10039 3678 3691 3694 3702 3703 3723 3724 10108 3747 3753 3754 10409 10419 10492 16750 16771 16778 10771 10782 10860 10880 10884 10886 17103 17104 10891 10893 10894 17115 17130 17131 10970 10971 17193 4619 10989 10997 10998 11080 4881 11263 11354 11486 11528 11530 5189 5253 5254 11624 11669 11687 5402 5418 5660 5661 5852 5853 5899 12302 12312 5947 5986 6113 6114 6122 6123 6151
theirs$	13515
theirself$	6369 6371 6412 6416 6417 49 6419 6420 6421 6422 6423 6424 6425 57 6427 6428 6429 61 12646 12647 6433 6434 6436 6437 69 70 71 72 6443 6444 6445 6455 6456 6457 12677 12889 6741 12985 6851 6852 6853 13125 6988 13408 13437 13439 7243 7244 7245 7246 7247 7248 7249 7250 7252 7253 13483 7277 7278 7279 7280 13496 13497 13498 13499 13500 13501 13502 13503 13504 13505 7295 7296 7297 7298 13514 13519 13541 13542 13675 13676 13677 13678 13679 7470 13782 13783 13784 13785 13786 13787 13798 13869 1331 1332 1333 7703 7924 7925 7927 14143 7935 7936 7937 7938 7940 7942 7943 1575 7998 14328 8326 8330 1962 14548 14549 14550 14551 14552 14553 14554 14555 14556 14557 14558 8344 8345 14561 14562 14563 14564 14565 14566 14568 14569 14570 14571 14904 15069 8877 2509 2510 8880 2512 2513 2514 15155 15348 15349 15350 15351 15352 15353 15354 15653 15654 15655 15656 15701 15702 15703 15704 15705 15706 15707 15708 15709 15710 15711 15712 15713 15714 9501 15717 15718 9504 15725 15758 15759 15762 15763 15764 15777 15778 15779 15781 15787 15788 9764 9765 9766 16073 9929 3561 3562 16152 16160 10924 11734 11742 11765 11766 11814 12110 12111
theirselves$	6369 6371 6412 6416 6417 49 6419 6420 6421 6422 6423 6424 6425 57 6427 6428 6429 61 12646 12647 6433 6434 6436 6437 69 70 71 72 6443 6444 6445 6455 6456 6457 12677 12889 6741 12985 6851 6852 6853 13125 6988 13408 13437 13439 7243 7244 7245 7246 7247 7248 7249 7250 7252 7253 13483 7277 7278 7279 7280 13496 13497 13498 13499 13500 13501 13502 13503 13504 13505 7295 7296 7297 7298 13514 13519 13541 13542 13675 13676 13677 13678 13679 7470 13782 13783 13784 13785 13786 13787 13798 13869 1331 1332 1333 7703 7924 7925 7927 14143 7935 7936 7937 7938 7940 7942 7943 1575 7998 14328 8326 8330 1962 14548 14549 14550 14551 14552 14553 14554 14555 14556 14557 14558 8344 8345 14561 14562 14563 14564 14565 14566 14568 14569 14570 14571 14904 15069 8877 2509 2510 8880 2512 2513 2514 15155 15348 15349 15350 15351 15352 15353 15354 15653 15654 15655 15656 15701 15702 15703 15704 15705 15706 15707 15708 15709 15710 15711 15712 15713 15714 9501 15717 15718 9504 15725 15758 15759 15762 15763 15764 15777 15778 15779 15781 15787 15788 9764 9765 9766 16073 9929 3561 3562 16152 16160 10924 11734 11742 11765 11766 11814 12110 12111
them	11037 11052 11060 17354 11150 11178 17399 17430 17433 17436 4856 4857 17450 17451 17453 17494 4939 17541 4964 17559 17562 17567 11365 5002 11383 11393 17608 11394 17622 11414 11417 17634 5052 17641 5058 5076 17681 17693 11483 17705 17717 17727 12407 12412 12420 12516
them$	12587 12588 12619 12705 6678 6685 13004 13111 13123 6909 6911 6913 13187 13190 13236 13237 13238 13239 13240 13241 13242 13243 13332 13337 7251 7258 13496 13497 13498 13499 13500 13501 13502 13503 13504 13505 7312 944 945 946 947 7339 13884 14015 14025 7855 7856 7872 7873 7875 7876 8111 8112 14642 8435 14673 8529 8607 15129 8949 9063 9064 9065 9232 9304 15651 15673 15685 15810 15935 15945 15958 15959 9814 9815 16054 16065 9895 16147 16148 16149 16158 16253 3685 3686 10246 10315 10324 10330 10342 16565 16570 16585 16612 10451 16777 10601 10602 10732 10733 10734 10735 10736 10737 16959 10789 10810 17055 17056 17057 17058 17059 17060 17070 17076 17096 17130 17131 10949 11008 17306 17316 4860 11333 4982 11371 5012 17609 17610 11513 12007 12265 12302 12303 12305 12312
themself$	6369 6371 6412 6416 6417 49 6419 6420 6421 6422 6423 6424 6425 57 6427 6428 6429 61 12646 12647 6433 6434 6436 6437 69 70 71 72 6443 6444 6445 6455 6456 6457 12677 12889 6741 12985 6851 6852 6853 13125 6988 13408 13437 13439 7243 7244 7245 7246 7247 7248 7249 7250 7252 7253 13483 7277 7278 7279 7280 13496 13497 13498 13499 13500 13501 13502 13503 13504 13505 7295 7296 7297 7298 13514 13519 13541 13542 13675 13676 13677 13678 13679 7470 13782 13783 13784 13785 13786 13787 13798 13869 1331 1332 1333 7703 7924 7925 7927 14143 7935 7936 7937 7938 7940 7942 7943 1575 7998 14328 8326 8330 1962 14548 14549 14550 14551 14552 14553 14554 14555 14556 14557 14558 8344 8345 14561 14562 14563 14564 14565 14566 14568 14569 14570 14571 14904 15069 8877 2509 2510 8880 2512 2513 2514 15155 15348 15349 15350 15351 15352 15353 15354 15653 15654 15655 15656 15701 15702 15703 15704 15705 15706 15707 15708 15709 15710 15711 15712 15713 15714 9501 15717 15718 9504 15725 15758 15759 15762 15763 15764 15777 15778 15779 15781 15787 15788 9764 9765 9766 16073 9929 3561 3562 16152 16160 10924 11529 11734 11742 11765 11766 11814 12110 12111 12456
themselves$	6369 6371 12587 12588 6412 6416 6417 49 6419 6420 6421 6422 6423 6424 6425 57 6427 6428 6429 61 12646 12647 6433 6434 6436 6437 69 70 71 72 6443 6444 6445 6455 6456 6457 12677 12889 6741 12985 6851 6852 6853 13125 6988 7028 13408 13437 13439 7243 7244 7245 7246 7247 7248 7249 7250 7252 7253 13483 7277 7278 7279 7280 13496 13497 13498 13499 13500 13501 13502 13503 13504 13505 7295 7296 7297 7298 13514 13519 13541 13542 13675 13676 13677 13678 13679 7470 13782 13783 13784 13785 13786 13787 13798 13869 1331 1332 1333 7703 7818 7924 7925 7927 14143 7935 7936 7937 7938 7940 7942 7943 1575 7998 14328 8326 8330 1962 14548 14549 14550 14551 14552 14553 14554 14555 14556 14557 14558 8344 8345 14561 14562 14563 14564 14565 14566 14568 14569 14570 14571 14901 14904 8749 15069 8877 2509 2510 8880 2512 2513 2514 15130 15155 2702 15348 15349 15350 15351 15352 15353 15354 15653 15654 15655 15656 15701 15702 15703 15704 15705 15706 15707 15708 15709 15710 15711 15712 15713 15714 9501 15717 15718 9504 15725 15739 15758 15759 15762 15763 15764 15777 15778 15779 15781 15787 15788 9764 9765 9766 16073 9929 3561 3562 16152 16160 16401 16991 10924 11529 11734 11742 11765 11766 11814 12110 12111 12456
then$	985 7466 1797 1798
therap	17736 11558 11559
therapist$	17773 17774 17776
therapy$	11538 17779 12447 12452 12495 12496 12536
there$	12717 12756 12876 13337 7159 13380 1427 1428 8041 15045 9184 9780 3866 3867 10245 10423 11229
therefore$	3333 3334 3335 3336 3337 3338
these$	6658 6682 6717 6725 6732 367 13006 7063 7066 7072 7188 7204 14015 14025 1776 14640 14643 14648 8578 2228 2732 15651 9649 15898 15935 15954 3601 3605 3624 10247 16507 3936 16572 16612 10691 10732 10733 10734 10735 10736 10737 10793 10795 10802 10812 10813 17055 17056 17057 17058 17059 17060 17070 17130 17131 10949 11458 5140 5517 5526 12265 5899 12302 12303 12305 12312 6013 12420
they	11037 17263 17354 11150 11178 17399 17408 4856 4857 17450 17451 17453 17494 4925 4939 17559 17562 11383 17622 11414 11417 17634 5052 17641 5058 5076 17681 17693 11483 5116 17705 5140 12412
they$	6528 7138 7139 7144 7145 7194 7208 7211 13522 1102 13697 7503 7663 7765 14040 1864 2185 8554 2186 14770 2187 2188 2215 8731 2382 15327 16490 16491 16492 16493 16494 10298 10299 10300 10302 10435 10436 4069 10440 10534 16753 11294 4948 5003 5012 11468 11485 11516
thick$	2414 9711 3633 5771 5788 5827 5836 5837 6259
thickset$	5784 6279
thief$	14886 14887 14888 14970 14971 14972 14973 14974 14995 14996 15030 11894 11895 11949
thieves$	14885 14886 14887 14888 14970 14971 14972 14973 14974 14995 14996 15030 11894 11895 11949
thieving$	14130 14236 14913 14975 14976 2500 6250
thigh$	17745
thighs$	17745
thin$	7882 10005 10013 5784 5803 5807 6280
thing$	7803 9183 9380 15938 16174 16175 16176 16487 16488 16854 16855 16856 16857 16858 16860 16861
things$	12879 13059 13230 7445 7563 13781 14063 8095 8245 15528 15720 15792 9733 15963 9787 16145 10848 10856 10857 10958 10981 5320 11970 12133
think$	12948 12949 12950 12951 1095 1294 1295 1296 1297 1298 1299 1300 14075 14076 14077 14078 8093 8094 1726 8096 1728 1729 8120 14347 14348 14589 2019 2020 2176 2177 2178 2354 2362 2508 2511 2540 2836 2837 2838 2839 2840 2841 9246 9465 9466 9467 9510 15914 16070 16071 9890 10574 16790 16791 16792 16793 10669 16885 4931
thinking$	7510 12273
thinks$	1294 1295 1296 1297 1298 1299 1300 2019 2020 2176 2177 2178 2354 2362 2508 2511 2540 2836 2837 2838 2839 2840 2841 9246 10574 16790 4931
thinnest$	3669 5832
third$	2524 3624
thirteen$	2874 2875 2876 2877 9412 3044 9414 9415 3047
thirties$	13261 13296
thirty$	13259 13261 708 13294 13295 9210 15461 15462 15463 15464 15465 15468 15469 15470 16200
this$	6700 13147 7061 7068 7311 13610 13615 7404 7727 1359 7804 7805 8380 8578 8599 2702 9344 15935 9733 15997 15998 15999 16000 16001 3447 3451 3624 16612 16690 10601 10602 10732 10733 10734 10735 10736 10737 16959 17055 17056 17057 17058 17059 17060 17070 10856 10857 17130 17131 10917 10958 10981 11080 4948 11458 5495 5656 5781 12265 12301 12302 12303 12312 6016
thorn$	2473 11949
thorough$	3000 3552
thoroughly$	5892
those	11106 17567 12407
those$	13086 13087 13088 7850 14726 8578 2228 2732 3601 17405 11265 17584 11399 17641 11459 17681 17684 17717 5526 12265 6013
though$	234 6604 6647 6648 6649 6650 6651 6652 6653 6654 291 292 13181 13182 13183 13184 992 8217 8218 9985 9986 9987
thought$	6479 6480 6481 6482 6483 6486 13345 13724 13726 13728 1294 1295 1296 1297 1298 1299 1300 14478 14479 14512 2019 2020 2176 2177 2178 8560 8561 2269 2362 2540 2644 9701 16733 16749 16754 16757 16758 16760 16761 16762 16763 10574 16790 16791 16792 16793 16794 16795 16796 10669 16885 16921 16922 16923 16924 16925 16926 16927 16928 16929 16930 10716 10717 10718 10719 10720 16968 17078 17201 4902 4930 4935 4959
thoughtless$	1946 1947 16867 16868 16881 5459 6251 6291
thoughtlessly$	6291
thoughts$	5157
thousand$	8104
thrall$	7505
threadbare$	5855
threat	5284
threat$	8630 2262 8632 8633 8634 8635 8636 8637 8638 8639 8640 8641 14857 14858 8644 8645 8646 8647 8648 8649 11045 11467 5099 6012 6030
threatened$	11653
threatening$	5657 6257
threats$	15854
three	11037 17354 11150 11178 17399 17430 17450 17451 17453 17494 4939 17559 17562 11383 17622 11414 11417 17634 5052 17641 5058 5076 17681 17693 11483 17705 12412 12507
three$	8435 14911 9948 3684 16268 16269 16270 16271 16272 16273 10315 10330 17046 10891 5986 6013 6133 6193
thresholds$	17103
threw	17866
threw$	58 77 372 964 1042 1301 1302 1467 1469 1508 1509 1510 1566 1567 1568 1569 2012 2196
thrill$	6466 98 6471 13093 13094 13095 13717 13754 7722 14204 14674 14700 11818 5469
thrills$	14680
thrive$	902 1309
thrived$	902 1309
thrives$	902 1309
thriving$	902 1309
throats$	16674
throug	11500 11639 5978 6058 6065
through$	407 1153 14310 14311 8767 15176 9514 9515 10036 16533 16562 16564 16578 16613 16618 10896 4779 4809 4886 17484 11332 11603 5375 5956 6119
throughing$	4809
throughout$	14241
throughs$	4809
throw$	58 77 372 964 1042 1301 1302 1467 1469 1508 1509 1510 1566 1567 1568 1569 2012 2196
throwed$	58 372 1042 1301 1302
throwing$	58 77 372 964 1042 1301 1302 1467 1508 1509 1510 1566 1567 1568 1569 2012
thrown	17866
thrown$	58 77 372 964 1042 1301 1302 1467 1508 1509 1510 1566 1567 1568 1569 2012 16381 5284 5285
throws$	58 77 372 964 1042 1301 1302 1508 1509 1510 1566 1567 1568 1569 2012 2196
thug$	14885 2504 2505 2506 2507 15159 11868 5609 6230
thuggery$	2230 2231 15272 15273 12030 6230
thuggish$	6230 6257
thugs$	14885 14907 14908 14909 2504 2505 2506 2507 15159 17162 11868 12288 6230
thump$	14374
thus$	3333 3334 3335 3336 3337 3338
tic$	6075
tick$	5909
ticking$	5533 12279
tidy$	5807
tied$	4903 11308 12199
ties$	2205 10131 10132 11857
tight$	9823 9931 16286 16287 10093 10121 10937 5827 5855
tightly$	3665
tights$	12219
tiktok	4967
tiktok$	622 6991 623 6992 624 6993 625 6994 626 6995 13211 13212 13213
till	11175
till$	17390
tills$	17390
time	5212 11600
time$	6587 13017 13083 13421 13422 7746 7747 7748 7760 7761 14036 14037 14038 14039 8130 8131 1998 1999 2000 14595 8514 8515 8517 8601 8662 8663 8706 8757 8758 8759 15000 15098 15444 15588 16154 16155 16402 16446 16447 10263 16489 16627 10421 10422 10424 10425 16663 16664 16665 16678 16686 16908 16909 16910 16911 16912 16913 11039 17444 5018 17663 11493 11494 11582 5532 12259 12324
timed$	17578
timekeeping$	11831
timeline$	11095
timeout$	11581
times$	12798 12800 12801 12805 14317 14318 14319 14320 14321 14322 14323 14349 14350 16679 11039
timeta	11099 11616
timetable$	17314 17815 11609 17831
timetables$	17314
timewaster$	11894
timewasters$	11894
timid$	10936
timing$	11039
tinies	5981
tinies$	17294
tinnitus$	6330
tiny$	3632 10093 5855
tip	6313
tip$	4805 5024
tipped$	5024
tipping$	5024
tips$	5024
to	4740 5196 12346
to$	6484 6488 12891 12935 12957 12958 12959 12976 6801 6810 6832 6865 6925 6926 6927 6929 6970 6978 6982 7051 7052 7053 7054 7055 7058 7093 7097 7122 7254 13525 7410 13720 7565 7633 13849 13853 13854 13855 13856 7679 7838 7841 7842 7930 7939 14213 8021 8148 8150 14439 8242 14480 8281 14499 8374 8472 8480 8483 8485 8491 8574 8631 14965 8754 8766 8772 8854 8855 8856 8913 8931 8932 8941 8954 8957 8971 8976 8994 15238 9069 9097 15319 9110 9126 9127 9129 9332 9435 9493 9635 9639 9756 9824 9835 9894 16191 10145 16364 16365 16366 16368 16388 16426 10221 10222 10252 10296 16595 16614 10514 10515 16776 16789 16799 16800 16801 10599 10600 16832 16884 16892 10731 16970 4402 10780 10837 10861 10918 17151 10938 10939 17187 10973 11007 11012 11013 11014 11015 11016 11054 11058 11062 4697 4733 11133 4779 11160 11177 11206 11214 4852 11228 4877 11249 11258 11271 11272 11342 11351 11357 11358 11367 11373 5005 5006 17630 11435 11451 11457 17686 5109 11514 11527 17763 11553 11567 11568 17803 11603 11614 11660 11706 5339 11711 11715 17947 11817 11825 11826 11848 12238 12240 12245 12264 12266 12302 12319 12335 12336 12437 6072 6119 12572
today$	14245 14246 14247 14248 14249 14250 14251 14252 14253 14254 15616
toddler$	11542
toe$	16290 16316 16317 10103 17784 17785 5490
toerag$	11868 6234 6247
toerags$	11868 6234 6247
toes$	17784
together$	17146 17346 11972
toilet	5212
toilet$	11581
toing$	11160
tokenistic$	5487 6291
told	4817
told$	204 12792 12793 213 214 215 222 223 224 225 226 227 228 229 230 231 232 12829 12830 12831 13061 13062 6859 6884 6885 6886 6887 6888 6889 6890 6891 13350 13359 7725 7726 1732 1733 1734 1735 1736 1737 1738 1739 1761 1762 1763 1764 1765 1766 1767 14352 14353 14354 14432 14433 8253 14512 15104 16084 10188 10189 16414 16420 16425 16428 16434 16500 16506 16544 16545 16546 16547 16548 10360 10361 10362 16589 16590 16591 16592 16593 10479 10480 10483 10500 10647 10648 16956 11131 4859 4868 11240 11627 11640
tolerance$	12425
tolerate$	5440
tolerated$	17655 5440
tolerates$	5440
tolerating$	5440
tomorrow$	14245 14246 14247 14248 14249 14250 14251 14252 14253 14254 15091 5594
tone$	16246 12183
tones$	16246 12183
tonsil	11531
tonsils$	17746
too$	73 6618 333 7118 7119 7665 7666 7839 7979 7980 7982 8089 8146 8147 14710 8835 2547 9117 9118 15511 3238 3239 3240 3257 3288 3289 3290 3500 3501 3502 3509 16286 16287 10674 10675 10676 10850 4482 10873 10874 10875 10876 10935 4567 4568 10974 11021 11023 5454 5716 5745
took	5183 6088
took$	104 141 12859 12870 12871 12872 12874 461 462 619 641 720 13338 13667 1251 7628 7630 7632 1280 1595 1596 1628 1649 1652 1653 1683 1684 14314 14315 14494 1963 2003 2004 2075 2079 3028 3029 3030 3031 3355 3356 16765 16766 16767 10591 4233 10609 10618 10622 10623 10624 10625 10626 10627 10628 10693 10695 10696 10697 10698 10699 4337 5159 5181 5368 5412 11782
tool$	5097 11816
toolki	12433
tools$	12860 12861 5097 11816
tooth$	12186
toothless$	6292
top	17312 11101
top$	13249 8881 16292 16308 16309 16311 16312 16313 17316 17321 17579 17584 5103 12219 12224 12230 6013 6018 6019
topless$	6999 7010 7416 6280
tops$	16280 3697 10071 10072 16292 16308 16309 16311 16312 16313 16335 16336 16343 12219 12224 12230
torment$	2156 2157 2158 5476
tormented$	2156 2157 2158 5476
tormenting$	2156 2157 2158 5476
torments$	2156 2157 2158 5476
tormentted$	2156 2157 2158 5476
tormentting$	2156 2157 2158 5476
torn$	16286 16287 5848 5855
tos$	11160
toss$	16895
total$	2342 2343 2345 3804 4586 5898
totally$	5889 5892
touch$	12891 6872 1419 15952 15953 9739 16147 16148 16149 16532 16971
touched$	12635 6695 13271 13337 13634 14339 15835 15850
touches$	9720 9721 15955 9839 16057
touching$	13308
tough	5095 5101 5106
tough$	14708 2588 2589 2590 2591 2592 2593 2972 2973 2974 3114 3115 9708 9712 9713 3345 3346 3347 3595 3607 11470 5749 5752 5766 12148 5807 6057 6273
toughe	5101 6058
tougher$	3253 3254 3255 3256 9708 11470 6057
touret	6325
toward	17425 17426 4973 4990 5036 6065
towards$	6929 8472 8480 8483 8485 8491 14896 14965 8994 9066 16970 17484 11342 12534
tower$	3535
towered$	3535
towers$	3535
town	11441
town$	14925 14930 15055 15056 11437 11441 17656 17675 17697 5115 11507 17889
toxic$	2222 2223 2224 2539 5510 5511 5512 5603 6259
toy$	1004
toyed$	1004
toying$	1004
toys$	1004
trace	17288 4827 17424 5991
trace$	17439
traced	17527
traced$	17454 17525
traces$	17439
track	4741 4827 17576
track$	4299 4741 11194 17429 17439 17443 11235 4867 17536 11366 17637 12377
tracke	4827 17415 11230
tracked$	17348 11134 17440 17445 11235 4867 17454 5122 5996
tracker$	4815
tracki	4827
trackie$	12219
trackies$	16311 16312 16313 10116 3748 16333 12219 12224 5866
tracking$	4815 11235
tracks	4827
tracks$	17439 11235
tracksuit$	16311 16312 16313 16322 12219 12221 12224 6286
tracksuits$	10071 10072 16311 16312 16313 16314 16315 16319 16320 16321 16322 16324 16333 12219 12221 12224 6286
trade$	651 660 7029 661 662 663 664 665 799 963 15404 5397
traded$	651 660 7029 661 662 663 664 665 799 963 5397
trader	4706 11162
traders$	14925 17266 11075 17356 17377 17379 4872
trades$	651 660 7029 661 662 663 664 665 799 963 5397
trading$	651 660 7029 661 662 663 664 665 799 963 5397
traffic$	580 581 582 5380 12369
trafficced$	580 581 582 5380
trafficcing$	580 581 582 5380
trafficed$	580 581 582 5380
trafficing$	580 581 582 5380
trafficking$	12998 13163 580 581 582 14664 14665 14666 14667 14668 14669 14670 14671 5380
traffics$	580 581 582 5380
tragic$	8929
trail	5143
trail$	17392 17432 4853 17536 11512
trailed$	4853
trailing$	4853
trails$	4853
train$	4841
trained$	11211 17427
trainer$	12219
trainers$	293 294 295 296 297 298 299 12916 12917 6712 6713 6714 6715 6716 6718 6719 13093 13094 13095 13236 13237 13238 13239 13240 13241 13242 13243 13248 13251 13658 13659 13660 7722 14190 8001 8005 14706 8495 10071 10072 16311 16312 16313 16314 16315 16319 16320 16321 16322 12219 12224
traines$	4841
training$	15089 11718
trains$	4841
tramad	11550
tramadol$	17765
tramps$	16348
transactional$	5403
transfer$	12519
transfusion$	6329
transfusions$	6329
transplant$	17790
trap$	13628 5538
trapping$	5381
trapstar$	6285
trashy$	6250
trauma$	17872 12451 6083
travel	17325
travel$	13047 13048 13049 13273 7582 2475 2476 2477 2478 2479 2480 9546 11136 4768 17396 5412 11782
traveled$	2475 2476 2477 2478 2479 2480 5412 11782
traveling$	2475 2476 2477 2478 2479 2480 5412 11782
travelled$	2475 2476 2477 2478 2479 2480 5412 11782
traveller$	3648 10024
travelling$	13075 13273 2475 2476 2477 2478 2479 2480 9546 5412 11782
travels$	2475 2476 2477 2478 2479 2480 5412 11782
trawl	4840 6313
trawl$	4727 12365
trawled$	4727 11336
trawles$	4727
trawling$	4727
trawls$	4727
treat$	2378 2379 9444 9465 9466 9467 9470 15686 15687 9473 9476 15913 4578 4579 4633 4892
treate	5010
treated$	2378 2379 9404 9405 9406 9407 9408 9409 9410 9411 9470 15686 15687 9697 9700 16180 16181 16182 4578 4579 4633 4714 11295 5199 11576 11577 6135
treating$	2378 2379 9378 9444 9470 15686 15687 4578 4579 4633
treatm	12494
treatment$	4297 17779
treats$	2378 2379 9470 15686 15687 4578 4579 4633
treatted$	2378 2379 9470 15686 15687 4578 4579 4633
treatting$	2378 2379 9470 15686 15687 4578 4579 4633
tree$	15087
trendy$	5855
trial$	9023 17832 12568
tribunal$	6349
tribunals$	6349
trick$	8087
tricked$	12635 15872
tricks$	15403 2820 16448
tricky$	2588 2589 2590 2591 2592 2593 15276 15277 15278 15279 15280 5593 12032
tried$	1515 14245 14246 14247 14248 14249 14250 14251 14252 14253 14254 2365 10158 10160 10161 16482 16545 16546 16547 16548 16742 10531 17201 12271
tries$	1515 2365 16535 16557 16558 16559 16560
trio$	2301 11881
trip$	13308
trips$	13308
trollop$	6247
trollops$	6247
troopers$	15974
troubl	11340
trouble$	12609 12662 12681 12682 6619 6620 6621 6622 6623 6624 6625 6626 258 259 260 13097 13134 7224 7225 13441 13442 13443 13444 13451 13486 13487 13488 921 13532 13549 13550 13551 13552 13553 13613 1060 1061 13716 1134 1135 13794 13811 13824 7611 13857 13858 13896 13898 7697 7698 1441 1442 1443 14047 14130 7928 14150 14160 8153 14391 14392 14393 14394 14395 14396 14397 14398 14676 14680 14687 14748 14826 14827 14913 8709 14975 14976 14977 2401 8782 8807 2500 15114 15132 2552 2553 15138 15139 15140 15141 15154 15310 15394 15952 15953 9739 16399 16401 10292 16508 10294 16635 16636 16637 16638 16639 16640 16671 16713 10585 16806 16807 16808 16908 16909 16910 16911 16912 16913 17554 17555 11350 5252 5331 11785 11818 11837 5502 5503 5504 11968 11969 12021
troubled$	8933 9046 16749 16754 16757 16758 16760 16761 16762 16763 10574 16790 16791 16792 16793 16794 16795 16796 10586 16825 5651 5781
troublemaker$	14865 14885 14995 14996 6233
troublemakers$	14865 14885 14995 14996 15310 6233
troublemaking$	6233
troubles$	1131 13716 14542 14543
troublesome$	8597 6259
trousers$	3697 10071 10072 10116 3748 5866
truancy$	6219
truant	6355
truant$	13016 13080 14865 14886 14887 14888 14995 14996 16666 11894 11895
truanted$	6219
truanting$	13920 6219
truants$	14865 14886 14887 14888 14995 14996 11894 11895 6239
truculent$	6261
true$	4411
trunks$	12214
trust$	14193 14198 8317 8318 8319 8320 1952 1953 15172 10176 10177 3809 16409 16415 16429 16483 16484 16485 16486 16511 16603 16604 16605 10534 10539 10540 4180 17172 10984 4619 17239 17240 5460 5873 12243 12251 5947 5958
trusted$	13362 13363 13364 13376 13808 14512 1952 1953 15145 3071 9519 3172 9561 3193 3194 3195 3196 3197 9567 16589 16590 16591 16592 16593 16872 16873 16874 16893 16894 5460 5986
trustful$	14304 11823
trusting$	14304 1952 1953 8502 8503 8504 16408 10397 11823 5460
trusts$	1952 1953 3809 5460 5873
trustted$	1952 1953 5460
trustting$	1952 1953 5460
truth$	8246 16403 16404 16715 16717 17075
truthful$	8243 14459 16402
try$	7420 1515 8296 2365 10158 10160 10161 16409 16415 16429 16477 16478 16479 16482 16535 16603 16604 16605 16622 16918 12243 12251 12271
trying$	7420 16603 16604 16605 17308 12251 12273
tryings$	17308
tubby$	6280
tube	6091
tube$	12461
tubefed$	12460
tuberculosis$	6332
tuitio	11608
tuition$	17823
tumble$	8898
tumour	11519
tumour$	17734
tune$	13680
tuned$	2800
tunnel$	17885
turf	11404
turf$	17619
turkish$	3648 10024 12208
turn	11494
turn$	560 561 1137 1138 1685 1686 8376 8378 2013 2486 2487 3455 3456 3736 3745 3757 3758 3759 3760 3761 3778 3779 10159 10197 10203 10208 10217 16435 16436 10283 10289 16535 10327 10503 10553 4195 16919 4457 4463 4464 4465 17154 11029 4841 17455 11385 5087 17709 5590
turned$	6884 6885 6886 6887 6888 6889 6890 6891 560 561 1137 1138 1685 1686 14512 2013 2486 2487 10009 10015 3737 3746 3757 3758 3759 3760 3761 3778 3779 10159 10165 16384 16385 16386 16387 16545 16546 16547 16548 4122 10501 10555 4457 4463 4464 4465 4505 17202 11211 17427 17670 5590 12306
turnes$	4841
turning$	560 561 1137 1138 1685 1686 2013 3757 3758 3759 3760 3761 3778 3779 16882 16883 4457 4463 4464 4465 11029 11211 5087
turnned$	560 561 1137 1138 3757 3758 3759 3760 3761
turnning$	560 561 1137 1138 3757 3758 3759 3760 3761
turns$	560 561 1137 1138 1685 1686 2013 2486 2487 3455 3456 3757 3758 3759 3760 3761 3778 3779 10159 10293 16535 16557 16558 16559 16560 10554 4457 4463 4464 4465 4841 5087 17709 5590
tutor$	12915 8622
tutors$	12915
twelve$	2874 2875 2876 2877 9412 3044 9414 9415 3047
twenties$	13261 13296
twenty$	13259 13260 13261 708 709 13294 13295 15414 15415 15416 15417 15418 15419 9210 2870 9243 15459 15461 15462 15463 15464 15465 15466 15467 15468 15469 15470 16200 16201 12095
twice$	7043 13264 13725 14187 14188 8097 9156 9157 9158 15535 9388 17763 6146
twins	12487
twins$	16348
twisted$	8818
twisting$	14189
twists$	12196
two	11037 17354 11150 11178 17399 17430 17450 17451 17453 17494 4939 17559 17562 11383 17622 11414 11417 17634 5052 17641 5058 5076 17681 17693 11483 17705 12412
two$	6902 13543 14911 15398 9948 3684 16268 16269 16270 16271 16272 16273 10680 10891 5012 5672 5986 6013 6133 6193
twoc	11726 6214
twoc$	17941 12583
type$	2403 2405 2406 2407 9723 11962
types$	15148 11962
ugly$	5721 6280
ultimately$	134
umpteen$	8102 8134
un$	16023 11945
unable$	188 969 1016 1867 1977 1978 1979 1980 1981 1983 2031 2086 8736 8737 2602 2603 2604 2605 2606 5167 5245 5314 12261
unacceptable$	15200 15201 15202 15203 15204 15205 15206 15207 15208 11440 5657 6291
unacceptably$	6291
unacco	6191
unaccompanied$	12560
unadoptable$	6259
unambitious$	6259
unanswered$	12323
unattended$	13801
unauthorised$	6153
unbearable$	14745 14764
unbiddable$	6262
unbreakable$	12122
uncaring$	10755 6259 6291
uncivilised$	6250
uncle	11622 17839 17868 17890 11678
uncle$	5249 17837 11652
unclear$	1833 1836 1839 1840
unco$	5646 5908
uncomfortable$	17692
uncons	6333
uncontrollable$	5651 12261 6259
uncooperative$	6255 6291
uncorr	4687
uncorroborated$	11056
uncouth$	6261
uncover$	4699
uncovered$	4699
uncoveres$	4699
uncovering$	4699
uncovers$	4699
under	11500 5192 6196
under$	645 2233 9749 10036 4104 4127 10890 11044 4811 11278 11561 5197
underachiever$	11894
underachievers$	11894
underage$	5391 5398
underc	5996
undercover$	12365
underdressed$	6280
underhand$	6250
undermine$	5463 12263
undermined$	5463 12263
undermines$	5463 12263
undermining$	5463 12263
underpass$	13411 13412 13413
unders	4721 4817
understand$	90 91 92 197 198 204 261 262 263 264 265 266 267 268 269 270 271 272 273 338 1833 1836 1839 1840 14589 8392 8393 8394 8395 8396 8397 8398 8399 8400 8401 8402 8403 8449 8450 8451 8452 8453 8454 8455 8456 2796 2797 3278 3279 3280 3281 3465 16193 16483 16484 16485 16486 4868 5153
understanding$	15412 15413 9369 15585 9389 15605 9500 3132 3133 9503 9921 12294
understands$	90 91 92 1833 1836 1839 1840 2796 2797 3278 3279 3280 3281 3465 4868 5153
understood$	261 262 263 264 265 266 267 268 269 270 271 272 273 338 1833 1836 1839 1840 2796 2797 3278 3279 3280 3281 16689 4902 4930 4935 4959
undert	4826
undertaken$	12825 16896 16897 16898 16899
underw	6134
underweight$	12474 6280
underwent$	12503
undesirable$	14723 14724 14725 14730 5474 5651
undesirables$	14723 14724 14725 6231
undisciplined$	6259
undocumented$	6358
undoing$	13564 13621 13622 14538 14539 14540
undone$	16346 16347
undoubtedly$	10444 4097 12262 6289
undress$	7418
unempl	17838
unengaged$	6255
unfair$	16867 16868 16881 16981
unfazed$	6273
unfit$	4401
unflappable$	12122
unforgivable$	6291
unforgivably$	6291
unfounded$	5482
ungovernable$	6259
ungrateful$	6259
unguarded$	1077
unhappiness$	13623 13624
unhealthy$	6512 2222 2223 2224 5371 5510 5511 5512
unheeded$	12323
unhelpful$	10755 6291
unhinged$	6250
uniform$	10071 10072 16288 12217 12219
uniforms$	10071 10072 16288 12217 12219
uninterested$	5881 12261 6259 6291
uninvited$	1570
unironed$	5848
unit	11064 11086 11192 17777
unit$	14802 14803 14804 14805 8747 16236 10534 10539 10540 4180 17172 10984 17239 17240 11034 17251 17256 17268 17270 17277 17279 17285 17286 17287 11073 11074 17301 11093 11122 11128 11130 17353 17357 17358 17360 17370 11158 17376 17389 17407 11224 17507 17528 11331 17594 11418 11422 17638 17780 5214 5215 17811 17880 17936 12508 12527
units$	16236 17268 17270 12437
university$	3408 3409
unjust$	16881
unkempt$	3648 10024 6280
unkind$	16867 16868
unknow	17415
unknown$	12933 7007 7638 14730
unlawful$	13137
unless	17623
unless$	13371 13374 13375 5075
unlikeable$	6259
unlikely$	3883 3884 5761
unlovable$	5651
unmanageable$	15200 15201 15202 15203 15204 15205 15206 15207 15208 5651 12021 6259
unmotivated$	6259
unnecessary$	6473
unnerve$	9595
unnoticed$	13559
unopened$	12323
unpaid$	5355
unplaceable$	6259
unpleasant$	8933 17692 6259
unpredictable$	15200 15201 15202 15203 15204 15205 15206 15207 15208 5657 6257
unprepared$	5871
unprofessional$	6291
unprofessionally$	6291
unquestionably$	6289
unreachable$	12261 6255 6262
unread$	12323
unreasonable$	16867 16868
unreliable$	13805 5486 12261 6259 6291
unrepentant$	6259
unresponsive$	6255
unruliness$	2230 2231 15272 15273 12030
unruly$	5495 5651 5657 5781 6259 6262
uns$	11945 11971
unsafe$	12584 12585 12631 6512 12822 12823 6630 6631 6632 6633 6634 6635 6636 6637 6638 6639 6640 6641 6642 13137 8153 8490 17906 5369 5371
unsavoury$	12952 12953 14723 14724 14725 8933 5593 5651
unshockable$	6273
unsolved$	11100
unstable$	12057 12058 6259
unstuck$	13961 13962 13963 13975 13976 11810
unsubstantiated$	5482
unsuitable$	7612 14532 14717 14726 14730 5474
unsupervised$	5704
untamed$	6250
unteachable$	5651 6262
untidy$	3648 10024 12179 5828
until$	13859 13860 13861 13935 13936 16480 10266 17437 5075 12578
unto$	8686 8689
untouchable$	14946 14947 14948
untrue$	14775 16694
untrustworthy$	12261 6259 6291
untucked$	16278 16286 16287 16346 16347
unusual$	5807
unusually$	5727
unwanted$	12952 12953 7233 9159 9162
unwashed$	16286 16287 5828 5848 6280
unwell	17857 11643
unwell$	17858
unwilling$	1973 1977 1978 1979 1980 1981 1983 2033 2602 2603 2604 2605 2606 4569 5871 12258 12261
unwillingness$	6765 397 398 399 400 401 402 2602 2603 2604 2605 2606
unwise$	121 122 6512 12739 12740 12741 12742 177 178 179 180 181 182 183 962 1855 1946 1947 5371 5456 5459
up$	12645 12658 12659 12737 12878 12938 12939 12941 12943 13034 540 541 542 543 544 7041 13436 7267 13568 7551 7552 7553 7554 13778 13779 7619 7675 13918 7913 7914 1553 7945 7946 7947 7948 7949 7950 7951 7952 7954 7955 14173 14174 14264 1742 1743 1744 1745 1746 1747 1748 1749 8201 8329 14591 8528 14744 2318 8781 8810 9025 9026 15247 2702 9138 9167 9170 9194 9198 9212 9213 15482 15503 9296 9313 9364 15582 9370 9390 9458 9459 9460 9462 15719 15823 15890 15910 9811 3445 3446 9816 16044 16045 16083 9977 16203 16231 16250 10065 16281 16294 10105 10106 10114 10115 16337 16355 10141 10142 16411 16412 16417 16418 16422 16423 16431 16432 16439 16440 16441 16497 16498 16503 16504 16541 16542 10458 16696 10491 16716 16718 16768 16769 16770 10564 16975 10769 10781 17001 10827 10830 10831 17071 17072 17093 10889 17145 17258 17307 17316 11352 17587 17596 11456 17694 17695 17841 17843 17910 5337 11750 11987 11989 12028 12142 12212 12223 12237
upbringing$	12022
upbringings$	12022
update	4684 4791
update$	4701 11160
updateing$	4701 11160
updates$	4701 11160
upon$	7222 13525 17242 11378
upper$	5084
uppity$	6261
ups$	15424 15453 15488 15628 9418 15728 15766 15892 15910 16080 16115
upset$	15933 15934 15937 15952 15953 9739
upsets$	9720 9721
upsetting$	12683 12684 12685 12686 12687
upstream$	12360
urchin$	6230
urchins$	6230
urgency$	17168 17169 17170 17171 12322
us$	13074 13099 13187 13190 7597 13904 13909 14331 14457 14597 14598 14602 8739 15324 9472 15767 15768 15769 15770 15800 15805 15806 15807 15808 15809 15812 15852 15853 15886 15888 15900 15902 9893 16153 9959 10789 17076 4728 4807 17398
use	4684 5023 5036 5047 5329
use$	6406 6408 6409 6410 12690 12691 12692 12736 12891 13016 13045 800 801 802 7292 7420 1699 8069 8070 8071 8072 8073 8074 8075 1897 14589 3075 3076 3077 3078 3079 3080 16409 16415 16429 10388 4693 4752 4804 5007 17752 17754 12243
used	5036 5183
used$	12635 12670 13306 13337 13353 800 801 802 13406 13407 7193 13634 13802 1306 7720 7721 1699 8069 8070 8071 8072 8073 8074 8075 14339 14341 1897 2579 3122 3272 15872 3354 4504 4696 4898 4965 17604 5174
useful	5036 5978
useful$	17245 4662 17278 4804 5069
useless$	5882 6250 6259 6291
user$	14869 14882 14883 14995 14996 2444
userna	11099
usernames$	17314
users$	14869 14882 14883 14995 14996 2444 17859
uses	5023 5183
uses$	800 801 802 4752 5174
using	5023 5183 5329
using$	12817 800 801 802 7420 1699 8069 8070 8071 8072 8073 8074 8075 2580 16644 16645 16650 16651 16652 16655 16656 16657 16658 16659 16660 16661 16662 4752 5174
usual$	10943 5508
usually$	3749
utter$	2342 2343 2345 3804 4587
utterly$	10513 4450 5889 5892
vaccin	6344
vain$	6259
valium	11550
valium$	17765
valuab	5978
value	4684 12346
value$	7460 1353 8187 4693 4804 6067
valued$	1353
values$	1353 15299 12065
valuing$	1353
van$	13627 14242 17885 17897 12366
vandal	17642
vandal$	14885 14886 14887 14888 14995 14996 11894 11895 6230
vandalise$	14987
vandalism$	5059 11429
vandals$	14885 14886 14887 14888 14995 14996 11894 11895 6230
vans$	13627 12366
vape$	12916 12917 6712 6713 6714 6715 6716 6718 6719 13248 13251 13658 13659 13660 14733 17768
vapes$	293 294 295 296 297 298 299 12916 12917 6712 6713 6714 6715 6716 6718 6719 13093 13094 13095 13236 13237 13238 13239 13240 13241 13242 13243 13248 13251 13339 13658 13659 13660 13731 13732 13733 13734 13735 13736 7722 8001 8005 8495 14733 14749 17768
vaping$	16401
variable$	15195 15196 15197 15198
various$	648
vehicl	17438 11324
vehicle$	4893 11726 6000 6005
vehicles$	4893 17539
veins$	15084
ventured$	13376
verbally$	5668
verif	5974
vermin$	15065 17162 11949
versed$	9234 3622
version$	8562 8563 8564 14780 2197 2198 2199 2200 2201 2202
versions$	8562 8563 8564 2197 2198 2199 2200 2201 2202
vertigo$	6330
very$	6606 6617 8834 2943 3257 10085 10526 5716 5727 5745 6105
vest$	12219
vests$	16328 16329 16330 12219
veteran$	3413
veterans$	3413
via$	4779
vicious$	5597 6257
victim$	7880 7881 14219 14506 8412 14656 14763 2236 8626 2258 15211 15789 15790 15791 15903 16105 16106 16107 16108 5287 11816 5695 12119 12120
victimisation$	12628 12629 12630 13480 13481
victimise$	4580 4581 4582 4583
victimised$	4580 4581 4582 4583
victimises$	4580 4581 4582 4583
victimising$	4580 4581 4582 4583 17232 17233 17234 17235
victims$	13005 894 7880 7881 14607 14608 14609 14610 14611 14612 14613 14614 14615 14616 14617 14618 14656 14680 14750 14751 14752 14753 2235 8626 2258 15211 15680 15789 15790 15791 15903 15915 15916 16105 16106 16107 16108 11009 11816 12119 12120 12130
video$	13214 7000 7001 7002 13225 7033 7034 666 667 13631 15835 15850 17299 17428
videos$	13214 7000 7001 7002 13225 7033 7034 666 667 13631 15835 15850
vietnamese$	3648 10024
view$	15412 15413 2859 9356 9357 9358 9359 9360 9369 15585 9389 15605 4973 12311
viewed$	2265 2642 11185
views$	9356 9357 9358 9359 9360 11801 12311
vile$	15200 15201 15202 15203 15204 15205 15206 15207 15208 5601
village$	14845 14846 14847 14848 14849 14850 14851 14852 14853 14854 14855 14856 14859 14860 14864 10805 5115
villain$	11949
villains$	11949
vindictive$	16881 5597 6257 6259
violen	11252 17511 17538 17733 17838 17857 17883
violence$	12662 13129 13144 13146 7224 7225 13696 13824 13834 7639 14129 14131 14748 14913 14923 14950 14969 14975 14976 14977 2500 15132 15154 2690 2691 15310 15854 9641 4665 11035 11036 4669 11041 17261 11086 4724 4725 4730 4753 17341 4759 17344 4761 4762 4767 11138 11142 11143 11145 17361 17366 17367 17368 11155 4789 11161 4794 17383 17384 17386 11174 17400 11246 11313 4962 11337 11379 5049 5053 11423 5252 11785 11803 11804 11809 11857 5983 6170 12539
violent$	8153 8933 15200 15201 15202 15203 15204 15205 15206 15207 15208 15310 5513 5597 5657 6018 6257
violet$	15904
violets$	15904
vipers$	14796
virtually$	2897 9266 2898 2899 2900 2901 2904 2905 2906 2907 5730
virus$	2474
visa$	17844 17909
visas$	17844
visibility$	17720
visible$	11470 12200 6061
visit	11042 11494 5329 12428 12433
visit$	7414 1056 1057 9093 16704 16705 16706 17078 4675 17566 17709 12270
visite	11042
visited$	1056 1057 10559 16956 17201
visiting$	12817 13075 7414 1056 1057
visitor$	17773
visits	5277
visits$	1056 1057 9093 16704 16705 16706 17416 12270
visitted$	1056 1057
visitting$	1056 1057
visual$	6108
visually$	6109
vital$	10891
vitiligo$	6283
vodka	11551
vodka$	17762 17766
voice$	11523 12311
voices	11523
voices$	17738 12311
volatile$	8933 15200 15201 15202 15203 15204 15205 15206 15207 15208 5511 5512 5657 6257
volatility$	2230 2231 15272 15273 12030
volition$	12973 13303 13304 13640 11781
volume	5064
volumes$	10757
voluntarily$	13303 13304 729 730 731 13316 13318 13319 13320 13321 13322 13323 13324 13325 13326 13327 11780 11781 11784
volunteer$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5427
volunteered$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5427
volunteering$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5427
volunteerred$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5427
volunteerring$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5427
volunteers$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5427
vomit$	17744
vomited$	6107
vomiting$	6107
vomits$	6107
vote$	531 532
voted$	531 532
votes$	531 532
voting$	531 532
voucher$	13248 13251
vouchers$	13248 13251
vulgar$	6261
vulnerabilities$	8227 1859 1860
vulnerability$	13480 8227 1859 1860 14607 14608 14609 14610 14611 14612 14613 14614 14615 14616 14617 14618
vulnerable$	12586 12631 8535 8536 8537 8538 9419 9420 9421 9442 15789 15790 15791 15826 15827 15828 9627 9628 9629 9630 15917 12116 12131 5781
wade$	1536 1537 1538 1539 1540 1541
waded$	1536 1537 1538 1539 1540 1541
wades$	1536 1537 1538 1539 1540 1541
wading$	1536 1537 1538 1539 1540 1541
wag$	5386
wagging$	5386
wags$	5386
wait$	7989 14205 14206 14207 14208
waited$	12306
waiter$	12956
waiters$	12956
waiting$	8679 15088 5195 5206 6126
wake$	17227 17228 17229 17230 17231 12341
walk	17325
walk$	6540 6711 6768 6838 13340 13341 13342 13343 13344 7179 950 951 952 1205 1210 1211 7582 13862 13863 7691 7696 1662 8115 14334 8160 14376 14377 14378 14379 8203 14440 9558 3390 3391 3392 3393 3394 3735 3744 3757 3758 3759 3760 3761 10417 4382 4383 17154
walked$	6855 7137 7146 7315 950 951 952 8215 8249 8300 14523 3735 3744 3757 3758 3759 3760 3761 10417 4382 4383 11631 12306
walking$	12817 13075 950 951 952 7582 14023 14024 9944 3735 3744 3757 3758 3759 3760 3761 10417 4382 4383
walkked$	950 951 952 3735 3744 3757 3758 3759 3760 3761 10417
walkking$	950 951 952 3735 3744 3757 3758 3759 3760 3761 10417
walks$	950 951 952 3390 3391 3392 3393 3394 3735 3744 3757 3758 3759 3760 3761 10417 4382 4383
wall$	11098
wallflower$	12120
wallflowers$	12120
wander$	7582 1546 1547 1548 1549 1550 1551 1552 2384
wandered$	1546 1547 1548 1549 1550 1551 1552 2384
wandering$	7582 14023 14024 1546 1547 1548 1549 1550 1551 1552 2384
wanderred$	1546 1547 1548 1549 1550 1551 1552 2384
wanderring$	1546 1547 1548 1549 1550 1551 1552 2384
wanders$	1546 1547 1548 1549 1550 1551 1552 2384
wannabe$	5489 6230
wannabes$	6230
want	11078 4891
want$	13204 13205 13335 13336 7358 7359 991 1043 1044 1045 1046 1048 1049 1050 1051 1052 1114 1115 1116 1118 1119 13743 7603 1353 14245 14246 14247 14248 14249 14250 14251 14252 14253 14254 14257 1785 1786 1787 1788 8353 8354 8355 8356 2126 8573 15480 15584 15726 9587 9588 9589 3268 15866 9660 9661 9662 3783 10184 16483 16484 16485 16486 16517 16518 16519 16535 10466 4230 16900 4512 4513 17278 17308 5158 5427
wanted	4878
wanted$	6707 13335 13336 13475 1043 1044 1045 1046 1048 1049 1050 1051 1052 1114 1115 1116 1118 1119 13706 13707 13743 1229 1230 1231 1232 13817 7603 7604 7605 7606 13893 1353 14013 14014 14245 14246 14247 14248 14249 14250 14251 14252 14253 14254 14257 14258 14341 1785 1786 1787 1788 2126 15866 3783 16689 4231 10689 10690 4322 4323 4512 4513 4708 11243 11247 17471 4909 5158 5334 5358 5427
wanting$	1043 1044 1045 1046 1048 1049 1050 1051 1052 13743 1353 14245 14246 14247 14248 14249 14250 14251 14252 14253 14254 14257 1785 1786 1787 1788 2126 15866 9685 5427 12290
wants$	13204 13205 1043 1044 1045 1046 1048 1049 1050 1051 1052 1114 1115 1116 1118 1119 13743 13765 13892 1353 14245 14246 14247 14248 14249 14250 14251 14252 14253 14254 14257 1785 1786 1787 1788 2126 15034 15035 15036 15037 15584 15726 3268 15866 3783 10184 16517 16518 16519 16535 10466 4512 4513 17308 5158 5427
wantted$	13743 1353 14245 14246 14247 14248 14249 14250 14251 14252 14253 14254 14257 1785 1786 1787 1788 2126 15866
wantting$	13743 1353 14245 14246 14247 14248 14249 14250 14251 14252 14253 14254 14257 1785 1786 1787 1788 2126 15866
ward	17777
ward$	17788
warden	11070 11071 11072 4704 4705 4706 11162 4848 4855 11227 4871 11313 4952 11321 5053
warden$	4681 17266 17285 17286 17287 11073 11074 11075 11119 17356 17377 17379 4808 11217 4852 11224 17442 4866 4872 4873 17528 4998 5016 11422 5142
wardens$	14743 15312 15313 4681 17266 17285 17286 17287 11073 11074 11075 11119 17349 17356 17377 17379 4808 11217 4852 11224 17442 4866 4872 4873 17528 4998 5016 11422 5133 5142 11846
warn$	4817 5024
warned$	12792 12793 6579 211 212 213 214 215 216 217 218 6588 220 221 222 223 224 225 226 227 228 229 230 231 232 12829 12830 12831 1732 1733 1734 1735 1736 1737 1738 1739 1761 1762 1763 1764 1765 1766 1767 14352 14353 14354 14432 14433 1850 8220
warnin	5092 5093
warning$	12789 12824 12827 12828 13590 14265 14266 14274 8062 14634 14635 14636 14637 14638 4500 4501 4502 4503 17106 17107 17130 17131 17560 17617 11461 11462 11594 11847 12311 12312 6002 12564
warnings$	12789 12824 12827 12828 12860 12861 13590 14265 14266 14274 14634 14635 14636 14637 14638 4500 4501 4502 4503 17106 17107 17130 17131 17560 17617 11847 12311 12312
warped$	8818
warran	11387 6313
warrant$	3210 3211 3212 17259 17493 4974 5008 17602 17714 6033 12405
warrants$	17259 4974 5008 6033 12405
warrior$	11949
warriors$	14964 11949
wary$	12613 6400 6401 6402 6403
was	4714 11123 6081
was$	6524 210 219 6607 394 395 566 579 7046 885 886 1034 1430 8015 1851 2069 2070 2071 2072 2189 2217 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 8826 2481 2549 2560 2564 2574 2595 8980 8985 2635 2654 2663 2664 2665 2666 2667 2668 2887 2897 9266 2898 2899 2900 2901 2904 2905 2906 2907 3032 3321 3348 3434 3435 3452 3459 3460 3461 3462 3463 3464 3471 9872 9873 3566 3582 16208 16211 3639 3652 10091 3749 3788 10169 4075 10466 4143 4144 10653 10666 16931 10728 4385 4386 10766 10787 4451 4481 10868 10869 10910 4549 4550 4551 4552 17180 4603 17203 11105 11133 11225 17465 11268 4929 11489 5207 5387 5400 5414 5455 5518 5520 5525 5572 5580 5599 5612 5635 5639 5652 5654 5663 5664 5725 5753 12151 12199 5919 5946 12383 6093 6105 6110 6112 6115 6116 6132 6146 6148 6171 6173 6179 6192 6193 6198 6208
wash$	4511
washed$	4511
washes$	4511
washing$	4511
wasp$	7830
wasps$	7829
waste$	1452 1453 1454 1455 1456 2011 2416 5955
wasted$	7587 1219 7589 1452 1453 1454 1455 1456 2011 5955
waster$	14877 6230
wasters$	14877 6230 6246
wastes$	1452 1453 1454 1455 1456 2011 5955
wasting$	1452 1453 1454 1455 1456 2011 5955
wastrel$	6247
wastrels$	6247
watch	17550 5143 5996
watch$	16311 16312 16313 4723 17394 17401 11194 17429 17432 4853 17443 11235 17455 17566 11512 5290 12219 12224 12377
watched$	13893 14341 16962 16963 17401 17431 4853 11230 11235 17452 17454 17537 5290
watches$	16311 16312 16313 12219 12224
watching$	15811 9672 4853 11235 5290
watchlist$	12365
watchlists$	12365
watchs$	4853 11235
water$	14233 14235 3357 3358 3359 3360 11697
wave$	1482 1690 12380
waved$	1482 1690
waves$	1482 1690
waving$	14023 14024 1482 1690
wavy$	5828
way$	12652 12653 12654 12655 12693 13415 7366 7653 13949 9115 9742 9744 16076 16077 10088 3720 3721 3722 16332 10137 10138 10275 10280 3912 3913 3914 10284 10285 10286 3918 3919 3920 10290 10291 17051 4566 17337 17757 11738
ways$	12693 13063 14134 15326 9187 15449 15528 2945 2946 2947 2948 2949 2950 2951 15592 9957 9958 16183 16184 16448 16466 16586 16624 11738
wayward$	5651 12021 5781
we	4706
we$	300 301 302 2882 9450 9451 9452 9453 9454 9455 9456 9457 9471 3104 3105 3106 3107 3108 3310 3312 10310 10311 10313 10314 10352 10353 10354 10406 10407 10408 4062 4065 4563 11075 5133
weak$	8691 15195 15196 15197 15198 2615 2711 2712 2713 2714 4414 4415 4416 4417 17125 17126 17127 17128 10936 4593 11040 5677 5678 5930
weakened$	4963
weaker$	8525 8526 8535 8536 8537 8538 8610 2243
weakest$	11040
wealth$	2986
weaned$	5186
weapon	17262 17272 17311 17486 17551 5029 17944 6320
weapon$	13060 13630 8492 8493 8494 17329 17474 17495 17496 11705 17931 17941 6046
weapons$	13058 13129 13630 14129 14131 8492 8493 8494 4698 17329 17474 17495 17496 11398 6046
wear	5353
wear$	13340 13341 13342 13343 13344 1290 3666 3698 3708 3709 3710 3711 3712 3713 3714 3715 3716 3717 5829 5850
wearing$	13075 1290 14023 14024 3666 3698 3708 3709 3710 3711 3712 3713 3714 3715 3716 3717 5353 5829 5850
wears$	1290 3666 3698 3708 3709 3710 3711 3712 3713 3714 3715 3716 3717 5829 5850
weary$	12081
web$	14102
weed	11733
weed$	293 294 295 296 297 298 299 12916 12917 6712 6713 6714 6715 6716 6718 6719 13058 13093 13094 13095 13174 13175 13176 13236 13237 13238 13239 13240 13241 13242 13243 13248 13251 13630 13635 13658 13659 13660 13731 13732 13733 13734 13735 13736 14733 8667 16401 17434 11552 17768 17770 17948 11749
week$	16663 16664 16665 16704 16705 16706 5203 5204 11606 11609 12324 12537
weeken	5124
weekend$	16663 16664 16665 11493 17766
weeks$	16704 16705 16706 5203 5204 12324 12466 12537
weigh$	3169 9539 9540 9541 3442
weighed$	6334 6335
weighs$	6334
weight	11537 11539
weight$	17752 17754 12475 12482
weird$	6250
weirdo$	11949 6247
weirdos$	11949 6247
welcome$	353 354 355 356 357 358 359 7700 7701 7702 17245 5421
welcomed$	353 354 355 356 357 358 359 5421
welcomes$	353 354 355 356 357 358 359 5421
welcoming$	353 354 355 356 357 358 359 5421
welfare$	12594 6380 12694 12695 12696 12697 12698 12699 12700 12701 12704 12758 12759 13064 13065 14402 14547 14548 14549 14550 14551 14552 14553 14554 14555 14556 14557 14558 8444 8445 8446 8447 8448 15753 15754 15755 15756
well$	12821 12832 12833 12858 6673 7719 14986 8823 8824 2499 15180 2729 2730 2747 2794 2865 3127 3148 3151 9531 9532 9533 9534 9535 9536 9537 3176 3187 9568 9569 9570 9571 9647 9648 9650 9858 3490 3640 3646 5786 5799 5808 12218
wellbe	11539
wellbeing$	12594 12694 12695 12696 12697 12698 12699 12700 12701 12704 12758 12759 13064 13065 14542 14543 8444 8445 8446 8447 8448 17754
wells$	14986
went$	12794 12806 12807 12816 12852 12859 12870 12871 12872 12874 413 556 557 558 559 560 561 600 601 602 6985 620 621 725 726 727 734 743 13409 13410 7202 7203 13419 13420 1065 1073 13666 1166 7628 7630 7632 1389 1390 1536 1537 1538 1539 1540 1541 1542 1681 1682 1694 1696 14434 2096 2120 2153 2154 2338 2475 2476 2477 2478 2479 2480 2486 2487 2703 2704 2705 3735 3744 3757 3758 3759 3760 3761 10497 4527 10907 4880 5198 5309 5324 5337 5382 5411 5412 11782 5590 6190
were	4714 17415
were$	6524 6531 210 219 6614 394 395 566 579 7046 814 885 886 1851 14484 2069 2070 2071 2072 2189 2217 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2481 2549 2560 2564 2574 2595 2635 2654 2663 2664 2665 2666 2667 2668 15316 2887 2897 9266 2898 2899 2900 2901 2904 2905 2906 2907 3025 3026 3027 3032 3321 3348 3434 3435 3452 3459 3460 3461 3462 3463 3464 3471 3566 3582 3606 3639 3652 10037 3749 3787 10169 10338 10339 4075 10466 4143 4144 10666 16931 4385 4386 10787 4451 4481 10869 10910 4549 4550 4551 4603 17203 11105 11133 11225 11253 11268 4929 11363 11644 5387 5399 5400 5414 5455 5518 5520 5525 5572 5580 5599 5612 5635 5639 5652 5654 5663 5664 5725 5753 12151 12199 5919 5946 12383 6093 6146 6173 6179 6192 6198
west$	3659
wetting$	12454
what$	12603 6391 6450 6451 6452 6453 6532 6533 6603 6655 12875 12885 12886 13147 13310 13355 7260 7261 912 920 13521 7307 7322 7323 13590 7396 13661 13845 13873 7723 1355 14171 1589 1590 14176 8043 14313 8109 14340 8151 14445 14456 1902 1903 15325 9112 15331 9165 9185 9186 15792 9636 15862 15870 3368 3369 9797 9798 16136 16777 17104 10905 10906 17130 17131 11092 11788 11791 12312
whatever$	7443 13843 7704 14492 15720 15737 15962 16058 3789 3790 3791 3792 16472 3944 3945 11127 11129
whatsa	4967
whatsapp$	622 6991 623 6992 624 6993 625 6994 626 6995
whatsoever$	16931
wheel$	16987
wheelc	11643
wheelchair$	17858 6338
when	12367
when$	6647 6648 6649 6650 6651 6652 6653 6654 6989 6990 7573 13789 13790 13791 13792 13793 14456 14499 15117 15238 15882 16194 16774 16776 16779 16780 17177 17223 17224 17226 17437 17444 11244 4887 17484 17707 11494 12476
whenever$	6989 14241 14245 14246 14247 14248 14249 14250 14251 14252 14253 14254 15117 4051 4054 17437 4887 17707 11494
where	12367
where$	12615 12616 12617 12618 6653 6654 13661 1384 1385 1386 7758 7759 8044 14456 15882 16194 11236 11244 4890 17707
wherea	4783 11152 11153 11191 11196 11197 11198 4870
whereabouts$	17406 17411 17412 17413 17414 11239
wherever$	13826
which	12346 12367
which$	7498 15883 16194 4673 11097 11110 11111 17369 17402 17450 17481
while$	16964
whingeing$	6250
whiny$	6250
whisky$	17762
whisper$	11030
whistles$	12936
white$	15837 3624 3648 10022 3662 10053 10054 10055 3687 5780 5781 5804 5812 12219 5855
who	17262 17284 11097 11110 17402 17450 4888 17481 12367
who$	12615 12616 12617 12618 6655 7044 7045 7080 928 13661 7798 7799 14065 1863 14456 14699 14727 8772 15316 3018 16208 16211 11085 17310 11104 4736 11106 4738 11112 17328 11124 17340 17369 4819 11193 11201 4860 11236 11244 4911 11293 11303 4961 4982 12151 5990
whoever$	13646 13647 13648 13649 13650 13651 13652 13653 13654 13655 13656 13657 11106 17405
whole$	1434 10815 10817 5495
wholly$	5889 5892
whom	17312 17402 17450
whom$	12615 12616 12617 12618 13661 14456 3473 17369 17403 11236 4982 12380
whose$	5283
why$	12885 12886 13521 7307 13569 13570 14381 14382 8202 1834 1835 8205 1837 1838 8208 8209 1841 1856 1857 14445 14456 1904 1905 1906 1907 4302 4303 4304
wicked$	5509
wide$	5584
wider	4894
wider$	14845 14846 14847 14848 14849 14850 14851 14852 14853 14854 14855 14856 14859 14860 11263
wife$	17834 17853 17860
wild$	8853 5495 5509 11921 11922 11923 11946 5597 12021 5805 5828 6259
wilful$	6291
wilfully$	616 1006 5424 5951 6291
will	4740 4986
will$	6662 6668 7616 1750 1815 1817 1977 1978 1979 1980 1981 1983 2034 2054 2085 3117 3141 3153 3156 3221 3265 3274 3302 3305 16060 16161 3823 3825 3826 3827 3828 3829 3830 3831 3835 3836 3837 3838 3839 3840 3841 3851 3855 3856 3857 3858 3859 3861 3869 3870 3871 3872 16460 16461 16462 16463 16464 16465 10253 3888 3889 3890 10271 16495 16501 16513 16514 16515 16516 10317 16539 3956 3957 3958 3959 3960 16549 3971 10401 10402 10405 10466 16683 16684 4108 4109 4119 11063 4697 4733 11123 11133 11214 4852 4926 4979 4987 11362 5005 17630 11440 5109 5874 5877 5879 5893 6072
willed$	12046
willfully$	5424
willing$	93 326 327 332 474 475 476 509 510 722 723 744 745 746 747 748 1043 1044 1045 1046 1048 1049 1050 1051 1052 14096 7978 14194 14195 14196 14197 1614 1615 1616 1819 1820 1821 1822 1908 1909 1910 10149 10151 10153 16369 16370 16371 16372 4689 5410 5427 5447
willingly$	13303 13304 721 729 730 731 13316 13327 11780 11781 5413
willingness$	12989 10380 16596 16597 16598 16599 16600 16601
willpower$	11807
wimp$	11949
wimps$	11949
win	5091
win$	9072 16555 10341
wind$	12661 7221 7353 14098 2159 2160 2441 10225
windded$	7221
windding$	7221
winded$	7221
winding$	12683 12684 12685 12686 12687 7221 2159 2160
winds$	12661 7221 2159 2160
windup$	8809
wine$	17762
wins	5091
winter$	13152 13153
wired$	2470 5589
wiry$	5784
wisdom$	2787 2789 9257 2889 15990 11531 12134
wise$	6553 2741 2742 9171 9172 9174 9175 9176 2824 9657 9658 9659 16048 3570 3607 3611 12077 12082 12083 5720 5722 5740
wised$	2801 9830
wiser$	6512 2738 2739 2740 2784 2824
wish$	10380 16596 16597 16598 16599 16600 16601 17308
wished$	5158
wishes$	5158 12311
wishs$	17308
wit$	16869 16870 16871
witches$	11941
with	17580 11729 6058
with$	12712 12825 12935 13020 13023 13028 13081 6901 6914 6919 13227 7013 7016 7047 7059 7060 7064 7071 7073 7075 7083 13309 7112 13337 7241 7242 13544 7331 7373 13627 7431 7435 7436 7437 7446 1245 7631 7644 13877 13885 13886 13929 13933 7848 7849 7893 7894 7931 8006 14333 14458 8508 8511 8522 8523 14739 8574 14965 8770 14993 8780 2448 2449 8838 2515 8939 8940 15173 15177 15188 15189 15192 15199 15238 9066 15285 2708 15308 9094 9097 2751 9505 9506 9507 3342 9747 3402 3403 3404 3405 3406 9843 9879 16208 16211 3666 3679 3680 3681 3682 3738 3762 3763 16427 16473 16512 16615 4344 16970 17116 11002 11003 11004 11005 11006 17257 11044 11054 4779 11188 17416 11264 17484 17526 11332 17632 17679 5151 5163 5201 17786 5293 11675 11677 17895 5325 5357 11728 11842 5606 5694 5829 5840 12333 12437 12442 6076 6098 6145 12547 12566
withdrawn$	11408
withdrew$	4652
withheld$	1876 1877 12320
withhold$	1876 1877
withholding$	1876 1877
withholds$	1876 1877
within$	8625 14841 14842 2259 14936 8843 9059 9422 11517
without$	117 6903 7402 1140 1141 1142 1143 2312 15701 15702 15703 15704 15705 15706 15707 15708 15709 15710 15711 15712 15713 15737 15746 15747 15748 15749 15750 15751 15752 9552 9553 9554 9555 15783 15784 15785 15786 3233 9938 3865 3868 10295 4014 4072 4073 4074 4076 4077 4078 4345 4346 10740 4384 4494 4495 5114 5230 11673 11693 5887 5888 5904 5927
witness$	11855
witnesses$	11855
wits$	9848 3480 3481 3482
witted$	11991 11992
woeful$	17002 4593 6291
woefully$	6291
wolf$	7887 14218 11797 11819
wolves$	14109 14907 14908 14909 15063 15065 11949
woman	11731
woman$	15143 15420 2842 9216 15445 15487 15492 15494 2915 9287 15509 15510 2939 15525 15526 15527 15533 2952 2953 2980 2981 2999 15598 3020 9396 15614 15630 9550 15977 15981 16125 16129 16130 16131 16132 16179 17892 17946 12099
women$	14845 14846 14847 14848 14849 14850 14851 14852 14853 14854 14855 14856 14859 14860 14861 8920 15143 15414 15415 15416 15417 15418 15419 15420 15423 2842 9214 15450 15452 15466 15467 15471 15485 15492 15493 15494 2912 15509 15510 15529 2952 2953 2970 2980 2981 2999 3004 15597 9394 15612 9401 15619 15620 15621 15622 15623 15624 15625 15626 15627 3048 15688 15689 15690 15691 15692 15693 15694 15731 15968 15969 15970 15971 15974 15979 16055 16069 16116 16121 3540 16125 16129 16130 16131 16132 3570 9946 9947 3583 3584 3585 3586 16179 3596 3597 3598 16291 16358 12095 12099
won$	12639
wonder$	12884 6670 6671 12887 12888 7354 7355 8166 8167
wondered$	7354 7355 8166 8167
wondering$	7354 7355 8166 8167
wonderred$	7354 7355 8166 8167
wonderring$	7354 7355 8166 8167
wonders$	7354 7355 8166 8167
wont$	3837 3838 3839 3840 3841 5874
wool$	12104
woolly$	6291
word$	7590 1222 7592 1224 14299 14780 17078 17109 11030
wore$	13340 13341 13342 13343 13344 1290 3666 3698 3708 3709 3710 3711 3712 3713 3714 3715 3716 3717 5829 5850
work	5235 12433
work$	192 194 195 6610 12826 6812 13133 570 571 572 573 574 575 576 577 578 7098 732 905 7414 13731 13732 13733 13734 13735 13736 14589 14598 14891 14984 8958 8973 8977 15194 15250 9070 9121 9438 9439 9440 9441 15666 15667 15869 16002 16003 16004 16005 16006 16007 16008 16360 16409 16415 10212 16429 10297 16532 16563 16569 16603 16604 16605 16616 16946 10931 4742 4896 11724 11832 5673 12243 12251 12299
worked	11346 5131
worked$	570 571 572 573 574 575 576 577 578 7098 732 905 16561 16589 16590 16591 16592 16593 17561 17688 5351 12252
worker	17777
worker$	12915 12956 13234 14457 14597 15889 16119 16390 16476 10534 10539 10540 4180 10576 10577 17172 10975 10984 17239 17240 4807 17774 5191 17877 11668 17934 11833 5959 12576
workers$	12915 12956 13234 7597 14457 8380 14597 14602 14931 8739 15281 15336 15337 15338 15339 3104 3105 3106 3107 3108 3310 3312 16119 16120 16390 16476 10310 10311 10313 10314 10352 10353 10354 10534 10539 10540 4180 17172 10984 17239 17240 4807 11833 11936
working$	570 571 572 573 574 575 576 577 578 7098 732 905 7414 8974 9426 15665 15671 16408 16603 16604 16605 17300 17747 12251 12331 6137 6165
workked$	7098 732
workking$	7098 732
works$	570 571 572 573 574 575 576 577 578 7098 732 905 16002 16003 16004 16005 16006 16007 16008 16009 9795 9796 16567 12252
workshop$	192 194 195
workshops$	192 194 195
workshy$	6259
world$	14178 14372 14391 14392 14393 14394 14395 14396 14397 14398 8909 8910 8911 15382 15383 15384 15385 15386 15387 15388 15402 15449 15583 9788 16013 9920 9926 16173 5712 5713
worldly$	2802 2824 3253 3254 3255 3256 3286 3541 3611 5714 6267
worn$	13345 13362 13363 13364 13376 17423 11213 12199
worr	5170 5246 5281
worried$	9427 9428 9429 15645 15646 15647 9433 9434 15896 15897 9683 10903 4626
worries$	14630 14631 14632 14633 9436 15652 9720 9721 12311
worry$	9427 9428 9429 15645 15646 15647 9433 9434 15885 15894 15897 9683 15922 15934 15952 15953 9739 12311
worrying$	15200 15201 15202 15203 15204 15205 15206 15207 15208 5655 5657
worse$	7299 13712 15729 15730 15860 9646 17063 17064 12113
worship$	697 698 699 700 701
worshiped$	697 698 699 700 701
worshiping$	697 698 699 700 701
worshipped$	697 698 699 700 701
worshipping$	697 698 699 700 701
worships$	697 698 699 700 701
worst	17641
worst$	12952 12953 13453 7262 7318 8587 2221 2229 2413 15120 15158 5579 5613 5657 6018
worth$	14621 15136 15137 4662
worthless$	6259
would	4674
would$	282 6662 6668 415 781 783 784 7154 13370 787 788 789 790 791 797 7167 7186 7187 13404 7198 948 1638 8045 1815 1817 8225 8276 2206 2302 15480 15502 3058 9432 3222 3274 3484 9855 9856 3824 3842 3843 3844 3855 3856 3857 16495 16501 10317 16549 3971 10466 16683 16684 4108 4109 10649 10650 10651 11063 4697 4979 5875 5879 5893
wound$	2159 2160
wrap	17944
wrap$	15913 11705
wraps$	13630 15167 11705 11749 12007
wreak$	5559
wreaked$	5560
wreaking$	5558
wreck$	13894 5463
wrecked$	5463
wrecking$	13898 5463
wreckked$	5463
wreckking$	5463
wrecks$	5463
wrist$	17745 17784 17785
wrists$	17745 17784
writ	12535
write$	16918 4471 4741 4785 17829 5543 5544
writing$	4474 4785
written$	4452 4473 5225
wrong$	6512 6513 177 178 179 180 181 182 183 6689 12952 12953 6823 6824 6825 13134 13825 7613 1447 7846 14064 7859 7895 7900 14128 8153 14533 14536 14606 14698 14718 14723 14724 14725 8866 15300 15500 15501 3075 3076 3077 3078 3079 3080 16022 9808 16867 16868 16881 16981 17122 17123 17173 17174 10972 5371 5475 5576 11958 5602 6245
wrote$	4472
xanax	11543 11550
xanax$	17758 17765
y$	15522
year	11613
year$	7048 7077 7078 14802 14803 14804 14805 14836 8624 14840 15055 15056 15058 15414 15415 15416 15417 15418 15419 15425 9239 15637 16123 3626 3629 3631 17819 17826 11613 17828 12095 12324 6157 12537
years$	14840 15408 15409 15410 15411 15496 15497 15498 15499 15536 15537 15538 2982 15637 9876 12324 6157 12537
yes$	14193 14199 7987
yesterday$	16017
yet$	6593 4575 10964
yield	5978
yielde	11346
yielded$	17561
yjs	11709 11714 11720
yjs$	17924 17929 17935 6207
yob$	14885 6230
yobbish$	5657 6230
yobbo$	6230
yobbos$	6230
yobs$	14885 14907 14908 14909 6230
yoi	6206
yoi$	12575
yos	11720
yos$	17935 6207
yot	11709 11714 11720
yot$	17924 17929 17935 6207
you$	300 301 302 1395 1403 2882 3104 3105 3106 3107 3108 3486 3903 3904
young	11731
young$	396 464 836 940 961 2184 8577 8579 8596 8600 8717 8718 2383 15080 15106 15107 15108 15109 2551 8928 15212 9001 9002 15240 15241 15242 15243 15244 15245 15259 2686 2687 2688 2689 9060 15579 2996 2997 2998 9443 9461 16016 9854 9910 16126 16127 16128 3577 3578 9964 3600 9970 9971 9972 9973 9974 9975 3624 16208 16211 3703 3753 3754 10305 10505 10692 10828 10829 10838 10847 10899 10950 10952 11010 11037 11052 17354 11150 11178 17399 17436 11222 4856 4857 17450 17451 17453 11270 17494 4925 4939 11320 17541 4964 17559 17562 17567 11383 11393 11394 17622 11414 11417 17634 5052 17641 5058 5076 17681 11472 17693 11483 5116 17705 17717 17727 11584 17946 5398 5513 5516 5526 5564 12020 12068 5737 5780 6013 12407 12412 12420
younge	5981
younger$	8174 8182 8525 8526 8535 8536 8537 8538 8610 2243 14845 14846 14847 14848 14849 14850 14851 14852 14853 14854 14855 14856 14859 14860 14863 14864 15151 15152 15320 16109 16112 11748
youngers$	17294 17504
youngster$	2383 15077 15106 15107 15108 15109 15212 15240 15241 15242 15243 15244 15245 15256 12020
youngsters$	2383 15077 15106 15107 15108 15109 15212 15240 15241 15242 15243 15244 15245 15256 11748 12020
youth	6021 6200
youth$	2383 15077 15106 15107 15108 15109 15212 15215 15240 15241 15242 15243 15244 15245 15256 3624 16208 16211 16214 16215 16476 4178 4179 4607 11069 4893 17639 11556 11560 11709 5343 11714 5350 11720 11866 5513 11884 5516 12020 12098 12150 5782 6013 6193 6200 6206
youths$	14791 14793 2383 15077 15106 15107 15108 15109 15212 15215 15240 15241 15242 15243 15244 15245 15256 16208 16211 4893 17639 17673 11866 11884 12020 12098 5782 6276
yp	11037 11052 11060 17317 17354 11150 11178 17399 17408 17430 17433 17436 11222 17438 4856 4857 17450 17451 17453 17494 4939 17559 17562 17567 11365 11383 17622 11414 11417 17634 5052 17641 5058 5076 17681 17693 11483 17705 17717 17727 5185 11578 5228 5251 11621 5264 11642 17862 17896 5319 5321 11691 11699 17922 5356 6021 12395 12407 12412 12516
yp$	5481
yp1$	5480
yp2$	5480
yp3$	5480
yp4$	5480
yp5$	5480
yp6$	5480
yro	6206
yro$	12575
zero$	8884 4011 10706 5953 6056
zits$	12209
zone$	17564 11452
zones$	17564 11452
